import type { Browser } from 'playwright-core'
import type { EventPage } from '../../../shared/api.ts'
import { call, type Visitor } from '../../support/api.ts'
import { agentKey } from '../../support/push.ts'
import { withSite } from '../browser/site.ts'
import { openPage } from '../browser/slow-page.ts'
import { clickToHistory } from '../browser/usable.ts'
import type { Row } from '../figure.ts'
import { talkOf } from '../load/conversation.ts'
import { shop } from '../load/turns.ts'
import { median } from '../statistics.ts'

const sizes = { long: 2_000, short: 20 }
type Size = keyof typeof sizes
const both = ['long', 'short'] as const satisfies Size[]

const slower = 4
const rounds = { warm: 40, cold: 3, browser: 4 }

/** A long talk must be as quick to come back to as a short one. */
export const reopenRow: Row = {
  name: 'reopen',
  about: `Reopening a conversation of ${sizes.long} messages against one of ${sizes.short}`,
  measure: (tell) =>
    withSite(
      async ({ edge, browser, pages }) => {
        const key = await agentKey(edge)
        const talks = {
          long: await talkOf(edge.url, key, sizes.long),
          short: await talkOf(edge.url, key, sizes.short),
        }
        const bystander = await talkOf(edge.url, key, 2)
        const times: Record<'warm' | 'cold' | 'browser', Record<Size, number[]>> = {
          warm: { long: [], short: [] },
          cold: { long: [], short: [] },
          browser: { long: [], short: [] },
        }
        for (let round = 0; round < rounds.warm; round++) {
          for (const size of both) times.warm[size].push(await firstPage(edge.url, talks[size]))
        }
        for (let round = 0; round < rounds.cold; round++) {
          await edge.restart()
          await firstPage(edge.url, bystander) // what a start costs is no conversation's fault
          const order = round % 2 ? both : both.toReversed()
          for (const size of order) times.cold[size].push(await firstPage(edge.url, talks[size]))
        }
        for (let round = 0; round < rounds.browser; round++) {
          for (const size of both) {
            times.browser[size].push(await reopen(browser, `${pages.url}/with`, talks[size]))
          }
        }
        const what = {
          warm: "the edge's answer with the first page, object awake",
          cold: "the edge's answer with the first page, object asleep",
          browser: `click to the history in the browser, CPU slowed ${slower}×`,
        }
        for (const place of ['warm', 'cold', 'browser'] as const) {
          const [long, short] = both.map((size) => median(times[place][size])) as [number, number] // of two
          tell({
            key: `reopen.${place}.long`,
            what: `${what[place]}, long`,
            value: long,
            unit: 'ms',
          })
          tell({
            key: `reopen.${place}.short`,
            what: `${what[place]}, short`,
            value: short,
            unit: 'ms',
          })
          tell({
            key: `reopen.${place}.ratio`,
            what: `${what[place]}, ratio`,
            value: long / short,
            unit: '×',
            aim: { atMost: 2 },
          })
        }
      },
      { edit: withoutWebhooks },
    ),
}

/** Nobody would answer them, and what waits to be sent is another matter. */
function withoutWebhooks(path: string, content: string): string {
  return path === 'site.yaml' ? content.replace(/^webhooks:\n(?:[ \n].*\n|\n)*/m, '') : content
}

async function firstPage(edge: string, { conversation, token }: Visitor): Promise<number> {
  const url = `${edge}/v1/conversations/${conversation}/events?newest=1&limit=60`
  const from = performance.now()
  const { body } = await call<EventPage>(url, { origin: shop, token })
  if (body.events.length === 0) throw new Error('The page is empty.')
  return performance.now() - from
}

async function reopen(browser: Browser, url: string, talk: Visitor): Promise<number> {
  const { page, close } = await openPage(browser, slower)
  const visit = { token: talk.token, conversation: talk.conversation, open: true }
  await page.addInitScript(
    (kept) => localStorage.setItem('deskbell:acme', kept),
    JSON.stringify(visit),
  )
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(600)
  const took = await clickToHistory(page)
  await close()
  return took
}
