import { folderOf } from './language.ts'
import { createLauncher } from './launcher.ts'
import type { More } from './more.ts'
import type { Options } from './options.ts'
import type { Panel, PanelModule } from './panel.tsx'
import { readRaw, visitOf } from './visit.ts'

/** `window.Deskbell`. Every call may be made at any time, and repeated; after `remove` it does nothing. */
export type Deskbell = {
  /** Whether the bubble is on the page. Where not, the script tag may put it there again. */
  mounted: boolean
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

/** What the launcher loads later: the panel at the first open, the rest when that stands. */
export type Modules = { panel: PanelModule; more: More }
export type Load = <Name extends keyof Modules>(
  /** The edge's origin, and a language's folder below it. */
  base: string,
  name: Name,
  attempt: number,
) => Promise<Modules[Name]>

/** Of the modules that were built with this launcher: it changes with their content. */
declare const VERSION: string

const importModule: Load = (base, name, attempt) =>
  // The version is no part of the name: a launcher from a cache finds a panel after any deploy.
  // Some browsers remember a failed import by its address, so a retry takes another one:
  // https://github.com/whatwg/html/issues/6768
  import(/* @vite-ignore */ `${base}/${name}.js?${VERSION}${attempt}`)

/** Puts the launcher on the page. The panel is made on intent, or at the first open. */
export function mount(options: Options, load: Load = importModule): Deskbell {
  let opened = false
  let attempts = 0
  let panel: Panel | undefined
  let made: Promise<void> | undefined
  const visit = readRaw(visitOf(options.site, options.identity))
  const folder = folderOf(options.locale)
  const own = options.edge + folder
  const launcher = createLauncher(options, visit, folder, preload, toggle)
  const desk: Deskbell = { mounted: true, open, close, toggle, remove }

  /** Makes the panel, still hidden: it asks nothing of the edge before it is opened. */
  function preload() {
    made ??= load(own, 'panel', attempts++)
      .catch(() => load(options.edge, 'panel', attempts++)) // rather in English than not at all
      .then(({ startPanel }) => {
        if (desk.mounted) panel = startPanel({ ...launcher, options, close, load })
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
    if (opened || !desk.mounted) return
    opened = true
    void start() // it shows its own failures; first, so that it loads while the frame is drawn
    launcher.setOpen(true)
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
    desk.mounted = false
    panel?.remove()
    panel = undefined
    launcher.host.remove()
  }

  // Only where storage already knows an open conversation: one small module, one small request.
  // A badge is not worth an error: what fails counts as nothing.
  if (visit.open) {
    load(own, 'more', 0)
      .then(({ countUnread }) => countUnread(options, visit, launcher))
      .catch(() => {})
  }
  return desk
}
