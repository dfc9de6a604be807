import { globSync } from 'node:fs'
import { freePort } from '../support/edge.ts'
import { waitFor } from '../support/wait-for.ts'
import { type Browser, clickActions, keyActions } from './browser.ts'
import { ownProcess } from './own-process.ts'

/** WebKitGTK's own small browser by WebDriver, on a screen of its own. https://w3c.github.io/webdriver/ */
export async function startWebKit(): Promise<Browser> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')
  if (!binary) throw new Error('WebKitGTK’s MiniBrowser was not found.')
  const display = `:${90 + (process.pid % 900)}`
  const screen = await ownProcess('Xvfb', [display, '-screen', '0', '1280x900x24'])
  const port = await freePort()
  const driver = await ownProcess('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: display,
    // Its sandbox needs namespaces that a container does not grant; the page is our own.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  })
  const end = async () => {
    await driver.end()
    await screen.end()
  }
  const base = `http://127.0.0.1:${port}`
  try {
    await waitFor(
      () =>
        fetch(`${base}/status`)
          .then((answer) => answer.ok)
          .catch(() => false),
      'the WebKit driver',
    )
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    }
    const { sessionId } = await ask<{ sessionId: string }>(base, '/session', { capabilities })
    const session = `${base}/session/${sessionId}`
    return {
      name: 'WebKit',
      open: (url) => ask(session, '/url', { url }),
      async evaluate<T>(expression: string) {
        const script = `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done(JSON.stringify(value ?? null)))`
        const text = await ask<string>(session, '/execute/async', { script, args: [] })
        return JSON.parse(text) as T // what the expression makes
      },
      click: (x, y) => ask(session, '/actions', { actions: clickActions(x, y) }),
      press: (keys) => ask(session, '/actions', { actions: keyActions(keys) }),
      close: end,
    }
  } catch (error) {
    await end()
    throw error
  }
}

async function ask<T = void>(base: string, path: string, body: object): Promise<T> {
  const answer = await fetch(base + path, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await answer.json()) as { value: T } // WebDriver's envelope
  if (!answer.ok) throw new Error(`WebKit, ${path}: ${JSON.stringify(value)}`)
  return value
}
