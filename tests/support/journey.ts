import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { startDemo, type TestDemo } from './demo.ts'
import { startEdge, type TestEdge } from './edge.ts'
import { type Behaviour, type ScriptedModel, startScriptedModel } from './scripted-model.ts'

/** The whole product, running: the built edge with a model, the demo's shop and desk, a browser. */
export type Journey = {
  edge: TestEdge
  demo: TestDemo
  model: ScriptedModel
  browser: Browser
  /** A new visitor's browser, with nothing stored. */
  newVisitor(options?: BrowserContextOptions): Promise<BrowserContext>
  /** A new visitor on a page of the shop. */
  visit(path?: string, options?: BrowserContextOptions): Promise<Page>
  stop(): Promise<void>
}

/** Milliseconds in which a page must show what a test expects. */
const patience = 15_000

export async function startJourney({
  behaviour,
  edit,
}: {
  behaviour?: Behaviour
  /** Changes files of demo/acme before they are pushed. */
  edit?: (path: string, content: string) => string
} = {}): Promise<Journey> {
  const endings: (() => Promise<void>)[] = []
  async function stop() {
    for (const end of endings.splice(0).reverse()) await end()
  }
  /** What was started before a failure must not outlive it. */
  async function keep<T>(starting: Promise<T>, end: (started: T) => Promise<void>): Promise<T> {
    try {
      const started = await starting
      endings.push(() => end(started))
      return started
    } catch (error) {
      await stop()
      throw error
    }
  }
  const model = await keep(startScriptedModel(behaviour), (it) => it.close())
  const browser = await keep(launchBrowser(), (it) => it.close())
  const edge = await keep(startEdge({ env: model.env }), (it) => it.stop())
  const demo = await keep(startDemo(edge, edit && { edit }), (it) => it.close())

  async function newVisitor(options?: BrowserContextOptions) {
    const context = await browser.newContext(options)
    context.setDefaultTimeout(patience)
    return context
  }

  return {
    edge,
    demo,
    model,
    browser,
    newVisitor,
    visit: async (path = '/', options) => {
      const page = await (await newVisitor(options)).newPage()
      await page.goto(demo.url + path)
      return page
    },
    stop,
  }
}
