import { createServer } from 'node:http'

type Answer = { body: string; type?: string; headers?: Record<string, string> }

export type PageServer = { url: string; close(): Promise<void> }

/** A website of a few pages on an origin of its own. `pages` are read anew for each request. */
export async function servePages(pages: Record<string, Answer>): Promise<PageServer> {
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost')
    if (pathname === '/favicon.ico') return void outgoing.writeHead(204).end()
    const page = pages[pathname]
    const type = page?.type ?? 'text/html; charset=utf-8'
    outgoing.writeHead(page ? 200 : 404, { 'content-type': type, ...page?.headers })
    outgoing.end(page?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A page with the widget's script tag and nothing else; `scripts` come before it. */
export function pageWith(tag: string, scripts: readonly string[] = []): string {
  const before = scripts.map((src) => `<script src="${src}"></script>`).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A page</title>
${before}${tag}</head><body><h1>A page</h1><p><a href="#top">A link</a></p></body></html>`
}

/** The one tag that a site owner adds. */
export function scriptTag(edge: string, site = 'acme'): string {
  return `<script async src="${edge}/widget.js" data-site="${site}"></script>`
}

/** An edit of demo/acme that lists one more origin. */
export function withOrigin(origin: string) {
  return (path: string, content: string): string =>
    path === 'site.yaml' ? content.replace('origins:\n', `origins:\n  - ${origin}\n`) : content
}
