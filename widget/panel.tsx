import { effect } from '@preact/signals-core'
import { render } from 'preact'
import { announce } from './announce.ts'
import { App } from './components/App.tsx'
import { createConversation } from './conversation.ts'
import { coverPage } from './cover.ts'
import type { Launcher } from './launcher.ts'
import type { Load } from './mount.ts'
import type { Options } from './options.ts'
import css from './panel.css?inline'
import { adopt } from './style.ts'
import { panelTexts, pick } from './texts.ts'
import { thirdStage } from './third-stage.ts'
import { watchUnread } from './unread-count.ts'

export type Panel = { opened(): void; closed(): void; remove(): void }
export type PanelModule = { startPanel: typeof startPanel }

type Shell = Launcher & { options: Options; close: () => void; load: Load }

/** Moves into the launcher's frame, around the text area that it finds there. */
export function startPanel(shell: Shell): Panel {
  const { root, frame, host, options, close, load } = shell
  const texts = pick(panelTexts, options.locale)
  const model = createConversation({ options, texts })
  const { more, ...later } = thirdStage(load, options.edge)
  adopt(root, css)

  const endings = [
    // One effect draws it all: what changes while text streams never comes through here (see
    // components/Markdown.tsx), and the rest changes a few times a minute.
    effect(() => render(<App model={model} texts={texts} more={more} close={close} />, frame)),
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
  on(window, 'online', () => {
    model.setOnline(true)
    model.wake()
  })
  on(window, 'offline', () => model.setOnline(false))
  on(window, 'pageshow', model.wake)
  on(window, 'pagehide', model.sleep)
  on(window, 'storage', model.join)
  on(document, 'visibilitychange', () => {
    if (!document.hidden) model.wake()
    unread.look()
  })
  /** In a task of its own: what is asked of the edge does not keep the visitor from typing. */
  function begin() {
    void model.begin() // it shows its own failures
    later.load()
  }
  let begun = false
  let uncover = () => {}
  return {
    opened() {
      uncover = coverPage(host, frame)
      if (!begun) setTimeout(begin)
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
      later.end()
      model.end()
      render(null, frame)
    },
  }
}
