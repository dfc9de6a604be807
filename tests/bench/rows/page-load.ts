import type { Browser } from 'playwright-core'
import { withSite } from '../browser/site.ts'
import { openPage } from '../browser/slow-page.ts'
import type { Row } from '../figure.ts'
import { median } from '../statistics.ts'

const slower = 4
const rounds = 6
/** Milliseconds after `load` in which late work still counts. */
const settle = 1_000

type Load = { blocking: number; script: number; cpu: number }

/** What the script tag costs a page that is only looked at. */
export const pageLoadRow: Row = {
  name: 'page-load',
  about: `Page load with the script tag and without, CPU slowed ${slower}×, median of ${rounds}`,
  measure: (tell) =>
    withSite(async ({ browser, pages }) => {
      const empty: Load[] = []
      const tagged: Load[] = []
      for (let round = 0; round < rounds; round++) {
        empty.push(await load(browser, `${pages.url}/empty`))
        tagged.push(await load(browser, `${pages.url}/with`))
      }
      const of = (loads: Load[], name: keyof Load) => loads.map((each) => each[name])
      const added = (name: keyof Load) => median(of(tagged, name)) - median(of(empty, name))
      const blockings = of(empty, 'blocking')
      const noise = Math.max(...blockings) - Math.min(...blockings)
      const ms = (key: string, what: string, value: number) => ({
        key: `pageLoad.${key}`,
        what,
        value,
        unit: 'ms',
      })
      tell({
        ...ms('blocking', 'blocking time added (of tasks, what is above 50 ms)', added('blocking')),
        aim: { atMost: Math.ceil(noise) },
      })
      tell(ms('noise', "the empty page's own spread of it, which is the aim", noise))
      tell(ms('script', 'CPU of scripts added', added('script')))
      tell(ms('cpu', 'CPU of the main thread added, drawing included', added('cpu')))
      tell(ms('emptyCpu', "the empty page's CPU of the main thread", median(of(empty, 'cpu'))))
    }),
}

async function load(browser: Browser, url: string): Promise<Load> {
  const { page, cpu, close } = await openPage(browser, slower)
  await page.addInitScript(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
    Object.assign(window, { longTasks: tasks })
  })
  const before = await cpu()
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(settle)
  const after = await cpu()
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks) // put there above
  await close()
  return {
    blocking: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    script: (after.script - before.script) * 1000,
    cpu: (after.all - before.all) * 1000,
  }
}
