import type { Browser, CDPSession, Page } from 'playwright-core'

export type MeasuredPage = {
  page: Page
  /** Seconds of the main thread's own processor time so far: all of it, and its scripts. */
  cpu(): Promise<{ all: number; script: number }>
  close(): Promise<void>
}

/** A new visitor's page, nothing cached, its processor slowed down by a factor. */
export async function openPage(browser: Browser, slower = 1): Promise<MeasuredPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { page, cpu: () => readCpu(session), close: () => context.close() }
}

async function readCpu(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { all: seconds('TaskDuration'), script: seconds('ScriptDuration') }
}
