import { effect } from '@preact/signals-core'
import { render } from 'preact'
import { announce } from './announce.ts'
import { App } from './components/App.tsx'
import { createConversation } from './conversation.ts'
import { coverPage } from './cover.ts'
import type { Launcher } from './launcher.ts'
import type { Options } from './options.ts'
import css from './panel.css?inline'
import { adopt } from './style.ts'
import { panelTexts, pick } from './texts.ts'
import { watchUnread } from './unread-count.ts'

export type Panel = { opened(): void; closed(): void; remove(): void }
export type PanelModule = { startPanel: typeof startPanel }

type Shell = Launcher & { options: Options; close: () => void }

/** Moves into the launcher's frame and begins the conversation. */
export function startPanel(shell: Shell): Panel {
  const { root, frame, host, options, close } = shell
  const texts = pick(panelTexts, options.locale)
  const model = createConversation({ options, texts })
  adopt(root, css)
  frame.replaceChildren()

  const endings = [
    // One effect draws it all: what changes while text streams never comes through here (see
    // components/Markdown.tsx), and the rest changes a few times a minute.
    effect(() => render(<App model={model} texts={texts} close={close} />, frame)),
    effect(() => {
      const site = model.site.value
      if (site) {
        frame.ariaLabel = site.name
        shell.setTheme(site.theme)
      }
    }),
    announce(model, root),
  ]
  const unread = watchUnread(model, frame, shell.setUnread)
  const events = new AbortController()
  const on = (target: EventTarget, type: string, run: (event: Event) => void) =>
    target.addEventListener(type, run, { signal: events.signal })

  on(root, 'keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape' && !event.isComposing) close()
  })
  on(window, 'online', model.wake)
  on(window, 'pageshow', model.wake)
  on(window, 'pagehide', model.sleep)
  on(window, 'storage', model.join)
  on(document, 'visibilitychange', () => {
    if (!document.hidden) model.wake()
    unread.look()
  })
  let begun = false
  let uncover = () => {}
  return {
    opened() {
      uncover = coverPage(host, frame)
      // On a phone the keyboard would hide the greeting: there the visitor taps first.
      const input = frame.ariaModal ? null : frame.querySelector('textarea')
      ;(input ?? frame).focus()
      // In a task of its own: what is asked of the edge does not keep the visitor from typing.
      if (!begun) setTimeout(model.begin)
      begun = true
      unread.look()
    },
    closed() {
      uncover()
      unread.look()
    },
    remove() {
      events.abort()
      for (const end of endings) end()
      unread.end()
      model.end()
      render(null, frame)
    },
  }
}
