import { render } from 'preact'
import { coverPage } from './cover.ts'
import { scriptTag } from './identity.ts'
import css from './panel.css?inline'
import { type Shell, showConversation } from './show-conversation.tsx'
import { adopt } from './style.ts'
import { thirdStage } from './third-stage.ts'

export type Panel = { opened(): void; closed(): void; remove(): void }
export type PanelModule = { startPanel: typeof startPanel }

/** Moves into the launcher's frame, around the text area that it finds there. */
export function startPanel(shell: Shell): Panel {
  const { root, frame, host, options, close, load } = shell
  const { more, ...later } = thirdStage(load, options.edge)
  adopt(root, css)
  let shown = showConversation(shell, more, erase)

  /** The visitor is forgotten; what is shown next is a stranger's empty chat. */
  async function erase() {
    await shown.model.erase()
    startAfresh()
    shown.model.tell(shown.texts.erased)
  }

  function startAfresh() {
    shown.end()
    shown = showConversation(shell, more, erase)
    if (begun) void shown.model.begin() // it shows its own failures
  }

  const events = new AbortController()
  const on = (target: EventTarget, type: string, run: (event: Event) => void) =>
    target.addEventListener(type, run, { signal: events.signal })

  on(root, 'keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape' && !event.isComposing) close()
  })
  on(window, 'online', () => {
    shown.model.setOnline(true)
    shown.model.wake()
  })
  on(window, 'offline', () => shown.model.setOnline(false))
  on(window, 'pageshow', () => shown.model.wake())
  on(window, 'pagehide', () => shown.model.sleep())
  on(window, 'storage', (event) => {
    if (shown.model.isForgotten()) {
      startAfresh()
      // In another tab: erased, or left behind by somebody who has signed in or out.
      if ((event as StorageEvent).newValue !== null) shown.model.tell(shown.texts.erased)
    } else shown.model.join()
  })
  on(document, 'visibilitychange', () => {
    if (!document.hidden) shown.model.wake()
    shown.look()
  })
  // Whoever signs in or out at this page sees their own chat at once.
  const tag = scriptTag(options.site)
  const signs = new MutationObserver(startAfresh)
  if (tag) signs.observe(tag, { attributeFilter: ['data-identity'] })

  /** In a task of its own: what is asked of the edge does not keep the visitor from typing. */
  function begin() {
    void shown.model.begin() // it shows its own failures
    later.load()
  }
  let begun = false
  let uncover = () => {}
  return {
    opened() {
      uncover = coverPage(host, frame)
      if (!begun) setTimeout(begin)
      begun = true
      shown.look()
    },
    closed() {
      uncover()
      shown.look()
    },
    remove() {
      events.abort()
      signs.disconnect()
      shown.end()
      later.end()
      render(null, frame)
    },
  }
}
