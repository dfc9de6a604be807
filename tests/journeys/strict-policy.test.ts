import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agentOf } from '../support/api.ts'
import { type Journey, startJourney } from '../support/journey.ts'
import { conversationOf } from '../support/kept-by-edge.ts'
import {
  type PageServer,
  pageWith,
  scriptTag,
  servePages,
  withOrigin,
} from '../support/page-server.ts'
import { panelOf } from '../support/panel.ts'
import { pushAcme } from '../support/push.ts'
import { waitFor } from '../support/wait-for.ts'

/** Runs before the widget's script and keeps every violation of the policy. */
const watch = `
window.violations = []
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  window.violations.push([violatedDirective, blockedURI, sample].join(' ')), true)
`
/** All of Markdown that a model may write, and what it should not. */
const markdown = [
  '# Returns',
  'You have **30 days**, or _more_ in December [1]. See [our help](https://example.org/help).',
  '- one\n- two with `code`\n  - nested',
  '1. first\n2. second',
  '> a quotation',
  '```html\n<script>alert(1)</script>\n```',
  '| From | Costs |\n|---|---|\n| EU | free |',
  '![a picture](https://example.org/x.png) <img src=x onerror=alert(1)> [no](javascript:alert(1))',
].join('\n\n')

let journey: Journey
let site: PageServer

beforeAll(async () => {
  journey = await startJourney({ behaviour: { answer: markdown, tokenDelay: 5, cutSeed: 7 } })
  const { url } = journey.edge
  const policy = `default-src 'self'; script-src 'self' ${url}; connect-src ${url} ${url.replace('http', 'ws')}; require-trusted-types-for 'script'`
  site = await servePages({
    '/': {
      body: pageWith(scriptTag(url), ['/watch.js']),
      headers: { 'content-security-policy': policy },
    },
    '/watch.js': { body: watch, type: 'text/javascript' },
  })
  await pushAcme(journey.edge, { demo: journey.demo.url, edit: withOrigin(site.url) })
})
afterAll(async () => {
  await journey?.stop()
  await site?.close()
})

test('a whole chat breaks no rule of a strict content security policy', async () => {
  const { edge, demo, model } = journey
  const page = await (await journey.newVisitor()).newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(site.url)
  const panel = panelOf(page)
  await panel.open()
  await panel.button('What does delivery cost?').click()
  await panel.sources.getByRole('link').first().waitFor()
  expect(await panel.answer.locator('li').count()).toBeGreaterThan(4)
  expect(await panel.answer.locator('img, script, a[href^="javascript"]').count()).toBe(0)

  // Where the model fails the embedded engine answers, and to nonsense it offers quick replies.
  model.behave({ fault: 'error' })
  await panel.say('xylophone quasar')
  await panel.button('Talk to a person').first().waitFor()
  await panel.log.getByRole('button', { name: 'Talk to a person' }).click()
  await panel.button('Back to the assistant').waitFor()

  const agent = agentOf(edge.url, demo.agentKey, await conversationOf(page))
  await agent.accept()
  await agent.say('Hello, **Mia** here. See https://example.org/help')
  await panel.shows('agent: Hello, Mia here. See https://example.org/help')
  await agent.release()
  await panel.log.getByText('You are talking to the assistant again').waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.reload()
  await panel.open()
  await panel.shows('agent: Hello, Mia here. See https://example.org/help')

  expect(await violations(page)).toEqual([])
  expect(complaints).toEqual([])
  // The watch is awake: what the policy forbids is seen.
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await waitFor(async () => (await violations(page)).length === 1, 'a violation of our own')
})

function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { violations: string[] }).violations) // watch.js makes it
}
