import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, clickActions, keyActions } from './browser.ts'
import { ownProcess } from './own-process.ts'

/** Milliseconds in which Firefox must say where it listens. */
const startLimit = 60_000

/** Firefox by WebDriver BiDi, which it speaks itself. https://w3c.github.io/webdriver-bidi/ */
export async function startFirefox(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'deskbell-firefox-'))
  const firefox = await ownProcess('firefox-esr', [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    'about:blank',
  ])
  const end = async () => {
    await firefox.end()
    rmSync(profile, { recursive: true, force: true })
  }
  try {
    const address = await listeningOn(firefox.child.stderr)
    const bidi = await connect(`${address}/session`)
    await bidi('session.new', { capabilities: {} })
    const { contexts } = await bidi('browsingContext.getTree', {})
    const context = (contexts as { context: string }[])[0]?.context
    return {
      name: 'Firefox',
      open: async (url) => {
        await bidi('browsingContext.navigate', { context, url, wait: 'complete' })
      },
      async evaluate<T>(expression: string) {
        const answer = await bidi('script.evaluate', {
          expression: `JSON.stringify(${expression})`,
          target: { context },
          awaitPromise: true,
        })
        const { type, result } = answer as { type: string; result?: { value?: string } }
        if (type !== 'success') throw new Error(`Firefox: ${JSON.stringify(answer)}`)
        return JSON.parse(result?.value ?? 'null') as T // what the expression makes
      },
      click: async (x, y) => {
        await bidi('input.performActions', { context, actions: clickActions(x, y) })
      },
      press: async (keys) => {
        await bidi('input.performActions', { context, actions: keyActions(keys) })
      },
      close: end,
    }
  } catch (error) {
    await end()
    throw error
  }
}

async function listeningOn(output: NodeJS.ReadableStream | null): Promise<string> {
  const late = setTimeout(() => (output as NodeJS.ReadStream | null)?.destroy(), startLimit)
  let said = ''
  for await (const piece of output ?? []) {
    said += String(piece)
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? []
    if (!address) continue
    clearTimeout(late)
    return address
  }
  throw new Error(`Firefox did not say where it listens: ${said}`)
}

type Answer = { id: number; type: string; result?: unknown; error?: string; message?: string }

/** Commands over one socket, each answered by its id. */
async function connect(url: string) {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`No connection to ${url}`))
  })
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer // Firefox's own protocol
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  }
  let last = 0
  return async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++last
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
    socket.send(JSON.stringify({ id, method, params }))
    const { type, result, error, message } = await answered
    if (type === 'error') throw new Error(`Firefox, ${method}: ${error} ${message}`)
    return result as Record<string, unknown>
  }
}
