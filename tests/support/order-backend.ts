import { createServer, type IncomingHttpHeaders } from 'node:http'

/** How the backend answers from now on. */
export type BackendConduct =
  | { kind: 'answers'; body: unknown }
  | { kind: 'status'; status: number; body?: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'page' }
  | { kind: 'garbled' }
  | { kind: 'endless' }
  | { kind: 'silent' }
  | { kind: 'hangs-up' }

export type OrderBackend = {
  url: string
  requests: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[]
  behave(conduct: BackendConduct): void
  close(): Promise<void>
}

/** A site's own system behind real HTTP on loopback, with everything that can go wrong there. */
export async function startOrderBackend(): Promise<OrderBackend> {
  let conduct: BackendConduct = { kind: 'answers', body: {} }
  const requests: OrderBackend['requests'] = []
  const server = createServer((incoming, outgoing) => {
    let body = ''
    incoming.setEncoding('utf8')
    incoming.on('data', (piece) => {
      body += piece
    })
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming
      requests.push({ method, url, headers, body })
      const now = conduct
      const json = { 'content-type': 'application/json' }
      switch (now.kind) {
        case 'answers':
          outgoing.writeHead(200, json).end(JSON.stringify(now.body))
          break
        case 'status':
          outgoing.writeHead(now.status, json).end(now.body ?? '{}')
          break
        case 'redirect':
          outgoing.writeHead(302, { location: now.to }).end()
          break
        case 'page':
          outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<p>down</p>')
          break
        case 'garbled':
          outgoing.writeHead(200, json).end('{"status": ')
          break
        case 'endless': {
          outgoing.writeHead(200, json)
          const more = () => {
            if (!outgoing.destroyed)
              outgoing.write('"'.padEnd(8_192, 'x'), () => setImmediate(more))
          }
          more()
          break
        }
        case 'silent':
          break
        case 'hangs-up':
          outgoing.destroy()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    requests,
    behave: (next) => {
      conduct = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A `tools.yaml` with one tool that asks this backend. */
export function orderTools(backend: string): string {
  return `tools:
  - name: find_order
    description: Finds an order by its number and the customer's e-mail address.
    personalData: [email]
    inputs:
      - name: order
        description: The order number, such as AC-20417735.
        pattern: "AC-\\\\d{8}"
      - name: email
        description: The customer's e-mail address.
    request:
      method: POST
      idempotent: true
      url: ${backend}/orders/{order}
      headers:
        - name: Authorization
          value: "Bearer {secret}"
          secret: ORDERS_KEY
      body: { email: "{email}" }
    result:
      fields: [number, status, expected, customer.name, customer.email, note]
      maxBytes: 4000
    timeout: 1s
`
}
