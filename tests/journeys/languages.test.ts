import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Journey, startJourney } from '../support/journey.ts'
import {
  type PageServer,
  pageWith,
  scriptTag,
  servePages,
  withOrigin,
} from '../support/page-server.ts'
import { pushAcme } from '../support/push.ts'

const audit = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

let journey: Journey
let site: PageServer

beforeAll(async () => {
  journey = await startJourney({ behaviour: { answer: 'You have **30 days** [1].' } })
  const page = (lang: string) => {
    const html = pageWith(scriptTag(journey.edge.url)).replace('lang="en"', `lang="${lang}"`)
    return { body: lang === 'ar' ? html.replace('<html', '<html dir="rtl"') : html }
  }
  site = await servePages({ '/de': page('de-AT'), '/ar': page('ar'), '/sv': page('sv') })
  await pushAcme(journey.edge, { demo: journey.demo.url, edit: withOrigin(site.url) })
})
afterAll(async () => {
  await site?.close()
  await journey?.stop()
})

/** A page in a language, and what its browser asked the edge for. */
async function visit(path: string, options?: BrowserContextOptions) {
  const page = await (await journey.newVisitor(options)).newPage()
  const asked: string[] = []
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin === journey.edge.url && pathname.endsWith('.js')) asked.push(pathname)
  })
  await page.goto(site.url + path)
  return { page, asked, host: page.locator('deskbell-widget') }
}

async function expectFaultless(page: Page, state: string) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(audit)
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } }
    const { violations } = await axe.run({ include: ['deskbell-widget'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  })
  expect(faults, state).toEqual([])
}

test('a German page has a German bubble, of one language alone, from hover to menu', async () => {
  const { page, asked, host } = await visit('/de')
  const launcher = host.getByRole('button', { name: 'Chat' })
  await launcher.hover()
  await host.getByRole('button', { name: 'Chat öffnen' }).click()
  await host.getByRole('textbox', { name: 'Nachricht' }).fill('How do I return a jacket?')
  await page.keyboard.press('Enter')
  await host.getByRole('list', { name: 'Quellen' }).waitFor()
  await host.getByRole('button', { name: 'Menü' }).click()
  await host.getByRole('menuitem', { name: 'Meinen Chat löschen' }).click()
  await host.getByRole('alertdialog', { name: 'Ihren Chat löschen?' }).waitFor()
  await expectFaultless(page, 'asked once more')
  await host.getByRole('button', { name: 'Behalten' }).click()
  await host.getByRole('button', { name: 'Mit einem Menschen sprechen' }).click()
  await host.getByText('Jemand antwortet Ihnen gleich hier.', { exact: false }).first().waitFor()
  await host.getByRole('button', { name: 'Zurück zum Assistenten' }).waitFor()
  await expectFaultless(page, 'waiting for a person')
  expect(asked).toEqual(['/widget.js', '/de/panel.js', '/de/more.js'])
  await page.context().close()
})

for (const [screen, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  test(`an Arabic page has a bubble that is read from the right (${screen})`, async () => {
    const { page, host } = await visit('/ar', { viewport })
    // The site says "right", and where the bubble stands is the site's to say in any language.
    const box = (await host.locator('button.launcher').boundingBox()) ?? { x: 0, width: 0 }
    expect(viewport.width - box.x - box.width).toBe(20)
    await host.locator('button.launcher').click()
    const input = host.getByRole('textbox', { name: 'الرسالة' })
    await input.waitFor()
    const frame = host.getByRole('dialog')
    expect(await frame.evaluate((it) => getComputedStyle(it).direction)).toBe('rtl')
    expect(await input.evaluate((it) => getComputedStyle(it).direction)).toBe('rtl')
    const edges = (await frame.boundingBox()) ?? { x: 0, width: 0 }
    expect(viewport.width - edges.x - edges.width).toBe(screen === 'phone' ? 0 : 20)
    // English starters keep their question mark at their end.
    const starter = host.getByRole('button', { name: 'How do I return something?' })
    expect(await starter.evaluate((it) => getComputedStyle(it).unicodeBidi)).toBe('plaintext')
    // The send button is where the line ends: at the left.
    const send = (await host.getByRole('button', { name: 'إرسال' }).boundingBox()) ?? { x: 0 }
    expect(send.x).toBeLessThan(((await input.boundingBox()) ?? { x: 0 }).x)

    await input.fill('How do I return a jacket?')
    await page.keyboard.press('Enter')
    await host.getByRole('list', { name: 'المصادر' }).waitFor()
    const answer = host.locator('article.assistant .markdown').last()
    expect(await answer.evaluate((it) => getComputedStyle(it).direction)).toBe('ltr')
    await host.getByRole('button', { name: 'القائمة' }).click()
    const menu = (await host.getByRole('menu').boundingBox()) ?? { x: 0 }
    expect(menu.x - edges.x).toBeLessThan(20)
    await expectFaultless(page, 'menu')
    await page.context().close()
  })
}

test('a page in a language without words of its own has the English bubble', async () => {
  const { page, asked, host } = await visit('/sv')
  await host.getByRole('button', { name: 'Open chat' }).click()
  await host.getByRole('textbox', { name: 'Message' }).waitFor()
  await host.getByRole('button', { name: 'Menu' }).waitFor()
  expect(asked).toEqual(['/widget.js', '/panel.js', '/more.js'])
  await page.context().close()
})
