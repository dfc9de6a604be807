import type { Browser, Page } from 'playwright-core'
import { pageWith, scriptTag } from '../../support/page-server.ts'
import { panelOf } from '../../support/panel.ts'
import { waitFor } from '../../support/wait-for.ts'
import { type Frames, watchFrames } from '../browser/frames.ts'
import { withSite } from '../browser/site.ts'
import { openPage } from '../browser/slow-page.ts'
import type { Row } from '../figure.ts'
import { type FrameServer, startFrameServer } from '../load/frame-server.ts'
import { startAsker } from '../load/turns.ts'
import { median } from '../statistics.ts'

const count = 3_000
const perSecond = 1_000
const earlier = 500
const rounds = 2

/** Short words in paragraphs of sixty. All of them together stay below the ceiling of an answer. */
const tokens = Array.from(
  { length: count },
  (_, index) => `${index > 0 && index % 60 === 0 ? '\n\n' : ' '}${index.toString(36)}`,
)

type Streamed = Frames & { cpu: number; lost: number }

/** A long answer at a pace that no model has yet. */
export const streamRow: Row = {
  name: 'stream',
  about: `${count} chunks, each a frame of its own, at ${perSecond} a second, the worse of ${rounds} runs`,
  measure: (tell) =>
    withSite(async ({ edge, browser, pages, content }) => {
      const front = await startFrameServer(edge.url)
      content['/front'] = { body: pageWith(scriptTag(front.url)) }
      const visit = await longVisit(edge.url)
      const socket = front.url.replace('http', 'ws')
      const kinds = {
        ours: (page: Page) => openOurs(page, `${pages.url}/front`),
        oursLong: (page: Page) => openOurs(page, `${pages.url}/front`, visit),
        bare: (page: Page) => openBare(page, `${pages.url}/bare?socket=${socket}`),
        bareLong: (page: Page) =>
          openBare(page, `${pages.url}/bare?socket=${socket}&earlier=${earlier}`),
      }
      const taken = { ours: [], oursLong: [], bare: [], bareLong: [] } as Record<
        keyof typeof kinds,
        Streamed[]
      >
      for (let round = 0; round < rounds; round++) {
        for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
          taken[kind].push(await streamTo(browser, kinds[kind], front))
        }
      }
      front.close()
      const middle = (kind: keyof typeof kinds, name: keyof Streamed) =>
        median(taken[kind].map((each) => each[name]))
      const told = (
        kind: keyof typeof kinds,
        name: keyof Streamed,
        what: string,
        unit: string,
        atMost?: number,
      ) =>
        tell({
          key: `stream.${kind}.${name}`,
          what,
          value: middle(kind, name),
          unit,
          ...(atMost !== undefined && { aim: { atMost } }),
        })
      const long = `with ${earlier} earlier messages`
      told('ours', 'cpu', 'CPU of the main thread', 's', 1.8)
      told('bare', 'cpu', 'bare DOM: CPU of the main thread', 's')
      told('ours', 'worst', 'worst frame', 'ms', 50)
      told('bare', 'worst', 'bare DOM: worst frame', 'ms')
      told('oursLong', 'worst', `worst frame ${long}`, 'ms', 50)
      told('bareLong', 'worst', `bare DOM: worst frame ${long}`, 'ms')
      told('oursLong', 'cpu', `CPU of the main thread ${long}`, 's')
      told('ours', 'lost', 'words lost', `of ${count}`, 0)
    }),
}

/** A visitor's stored visit with so many messages behind it. */
async function longVisit(edge: string): Promise<string> {
  const { visitor, ask, close } = await startAsker(edge)
  for (let turn = 0; turn < earlier / 2; turn++) await ask(`Question ${turn}: can I return boots?`)
  close()
  return JSON.stringify({ token: visitor.token, conversation: visitor.conversation, open: true })
}

async function openOurs(page: Page, url: string, visit?: string): Promise<void> {
  if (visit) await page.addInitScript((kept) => localStorage.setItem('deskbell:acme', kept), visit)
  await page.goto(url)
  const panel = panelOf(page)
  await panel.open()
  if (visit) {
    await panel.messages.first().waitFor()
    for (let shown = 0; shown < earlier; shown = await panel.messages.count()) {
      // Who scrolls to the top gets what came before; it stands above, and what was in sight stays.
      await panel.log.evaluate((box) => box.scrollTo(0, -box.scrollHeight))
      await waitFor(async () => (await panel.messages.count()) > shown, 'earlier messages')
    }
    await panel.log.evaluate((box) => box.scrollTo(0, 0)) // the end: the box is a reversed column
  } else await panel.say('Tell me everything.')
}

async function openBare(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('deskbell-widget button.launcher').click()
}

async function streamTo(
  browser: Browser,
  open: (page: Page) => Promise<void>,
  { connected, play }: FrameServer,
): Promise<Streamed> {
  const { page, cpu, close } = await openPage(browser)
  await open(page)
  await connected()
  await page.waitForTimeout(500)
  const frames = await watchFrames(page)
  const before = await cpu()
  await play(tokens, perSecond)
  await page.waitForTimeout(300)
  const after = await cpu()
  const seen = await frames.end()
  const answer = page.locator('deskbell-widget .message').last()
  const words = new Set((await answer.locator('p').allTextContents()).join(' ').split(/\s+/))
  await close()
  return {
    ...seen,
    cpu: after.all - before.all,
    lost: tokens.filter((token) => !words.has(token.trim())).length,
  }
}
