import type { Browser } from 'playwright-core'
import { withSite } from '../browser/site.ts'
import { openPage } from '../browser/slow-page.ts'
import { clickToUsable, type Usable } from '../browser/usable.ts'
import type { Row } from '../figure.ts'
import { median } from '../statistics.ts'

const slower = 4
const rounds = 5

/** How soon a visitor can type after the click. */
export const openRow: Row = {
  name: 'open',
  about: `Click to usable input, CPU slowed ${slower}×, nothing cached, median of ${rounds}`,
  measure: (tell) =>
    withSite(async ({ browser, pages }) => {
      const taken = { bare: [] as Usable[], intent: [] as Usable[], sudden: [] as Usable[] }
      for (let round = 0; round < rounds; round++) {
        taken.bare.push(await once(browser, `${pages.url}/bare`, true))
        taken.intent.push(await once(browser, `${pages.url}/with`, true))
        taken.sudden.push(await once(browser, `${pages.url}/with`, false))
      }
      const middle = (kind: keyof typeof taken, what: keyof Usable) =>
        median(taken[kind].map((times) => times[what]))
      const told = (kind: keyof typeof taken, what: string, until: keyof Usable) =>
        tell({
          key: `open.${kind}.${until}`,
          what: `${what}, ${until}`,
          value: middle(kind, until),
          unit: 'ms',
          ...(kind !== 'bare' && until === 'focused' && { aim: { atMost: 80 } }),
        })
      for (const until of ['focused', 'painted'] as const) {
        told('intent', 'the pointer rested on the launcher', until)
        told('sudden', 'the pointer came with the click', until)
        told('bare', 'a bare-DOM panel of the same shape', until)
        tell({
          key: `open.ratio.${until}`,
          what: `ours with the pointer resting, against bare DOM, ${until}`,
          value: middle('intent', until) / middle('bare', until),
          unit: '×',
        })
      }
    }),
}

async function once(browser: Browser, url: string, intent: boolean): Promise<Usable> {
  const { page, close } = await openPage(browser, slower)
  await page.goto(url, { waitUntil: 'load' })
  const took = await clickToUsable(page, intent)
  await close()
  return took
}
