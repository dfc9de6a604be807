import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../support/browser.ts'
import type { TestEdge } from '../../support/edge.ts'
import {
  type PageServer,
  pageWith,
  scriptTag,
  servePages,
  withOrigin,
} from '../../support/page-server.ts'
import { withEdge } from '../load/edge.ts'
import { bareFiles } from './bare-panel.ts'

export type BenchSite = {
  edge: TestEdge
  browser: Browser
  pages: PageServer
  /** The website's pages by path, to which a row may add its own. */
  content: Parameters<typeof servePages>[0]
}

/**
 * Runs work with a browser and a website of three pages: `/with` the script tag, `/empty` without
 * it, and `/bare` with a panel of the same shape in plain DOM.
 */
export async function withSite(
  work: (site: BenchSite) => Promise<void>,
  { edit = (_path, text) => text }: { edit?: (path: string, text: string) => string } = {},
): Promise<void> {
  const content: BenchSite['content'] = { ...bareFiles() }
  const pages = await servePages(content)
  const listed = withOrigin(pages.url)
  const browser = await launchBrowser()
  try {
    await withEdge(
      async (edge) => {
        content['/with'] = { body: pageWith(scriptTag(edge.url)) }
        content['/empty'] = { body: pageWith('') }
        await work({ edge, browser, pages, content })
      },
      { edit: (path, text) => edit(path, listed(path, text)) },
    )
  } finally {
    await browser.close()
    await pages.close()
  }
}
