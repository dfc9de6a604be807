import { createLauncher } from './launcher.ts'
import type { Options } from './options.ts'
import type { Panel, PanelModule } from './panel.tsx'
import { countUnread } from './unread.ts'
import { readRaw } from './visit.ts'

/** `window.Deskbell`. Every call may be made at any time, and repeated. */
export type Deskbell = {
  open(): void
  close(): void
  toggle(): void
  /** Takes the bubble off the page. What the visitor wrote stays. */
  remove(): void
}

declare global {
  interface Window {
    Deskbell?: Deskbell
  }
}

/** Of the panel that was built with this launcher: it changes with the panel's content. */
declare const PANEL_VERSION: string

const importPanel = (edge: string, attempt: number): Promise<PanelModule> =>
  // The version is no part of the name: a launcher from a cache finds a panel after any deploy.
  // Some browsers remember a failed import by its address, so a retry takes another one:
  // https://github.com/whatwg/html/issues/6768
  import(/* @vite-ignore */ `${edge}/panel.js?${PANEL_VERSION}${attempt || ''}`)

/** Puts the launcher on the page. The panel is made on intent, or at the first open. */
export function mount(options: Options, load = importPanel): Deskbell {
  let opened = false
  let attempts = 0
  let panel: Panel | undefined
  let made: Promise<void> | undefined
  const visit = readRaw(options.site)
  const launcher = createLauncher(options, visit, preload, toggle)

  /** Makes the panel, still hidden: it asks nothing of the edge before it is opened. */
  function preload() {
    made ??= load(options.edge, attempts++).then(({ startPanel }) => {
      panel = startPanel({ ...launcher, options, close })
    })
    made.catch(() => {
      made = undefined // the next intent or open tries again
    })
    return made
  }

  async function start() {
    try {
      await preload()
      if (opened) panel?.opened()
    } catch (error) {
      console.error('Deskbell:', error)
      launcher.showFailure(() => void start())
    }
  }

  function open() {
    if (opened) return
    opened = true
    launcher.setOpen(true)
    void start() // it shows its own failures
  }

  function close() {
    if (!opened) return
    opened = false
    launcher.setOpen(false)
    panel?.closed()
  }

  function toggle() {
    if (opened) close()
    else open()
  }

  function remove() {
    close()
    panel?.remove()
    launcher.host.remove()
    delete window.Deskbell
  }

  void countUnread(options, visit).then(launcher.setUnread)
  return { open, close, toggle, remove }
}
