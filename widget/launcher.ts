import css from './launcher.css?inline'
import { type Options, readColour } from './options.ts'
import { adopt } from './style.ts'
import { launcherTexts, pick } from './texts.ts'
import type { readRaw } from './visit.ts'

/**
 * The bubble and the frame that the panel moves into: plain DOM in one shadow root. The frame has
 * its text area from the start: the panel takes it over with what was typed meanwhile.
 */
export type Launcher = {
  host: HTMLElement
  root: ShadowRoot
  frame: HTMLElement
  setOpen(open: boolean): void
  setUnread(count: number): void
  /** The site's own theme; what the script tag says wins. */
  setTheme(theme: { accent?: unknown; position?: unknown }): void
  showFailure(retry: () => void): void
}

/** `visit` is what storage holds: it may know the site's theme. */
export function createLauncher(
  options: Options,
  visit: ReturnType<typeof readRaw>,
  intent: () => unknown,
  toggle: () => void,
): Launcher {
  const texts = pick(launcherTexts, options.locale)
  const host = document.createElement('deskbell-widget')
  // Inline and important, so that no rule of the page reaches it.
  host.style.cssText = 'all:initial!important;position:fixed!important;z-index:2147483647!important'
  const root = host.attachShadow({ mode: 'open' })
  adopt(root, css)

  const shell = add(root, 'div')
  shell.role = 'region'
  const frame = add(shell, 'div', '', 'frame')
  const body = add(frame, 'div')
  const input = add(add(frame, 'form'), 'textarea') as HTMLTextAreaElement // by its name
  input.placeholder = texts.placeholder
  frame.tabIndex = -1
  frame.role = 'dialog'
  shell.ariaLabel = frame.ariaLabel = texts.chat
  const button = add(shell, 'button', options.label, 'launcher')
  const badge = add(button, 'span', '', 'badge')
  let unread = 0

  button.onclick = toggle
  button.onpointerenter = button.onfocus = button.ontouchstart = intent
  shell.style.colorScheme = options.theme ?? '' // a word that is no scheme changes nothing

  function setOpen(open: boolean) {
    const hadFocus = root.activeElement
    frame.hidden = !open
    shell.classList.toggle('open', open)
    if (open) {
      // On a phone the keyboard would hide the greeting: there the visitor taps first.
      frame.focus()
      if (innerWidth > 480) input.focus()
    } else if (hadFocus) button.focus()
    setUnread(unread)
  }

  function setUnread(count: number) {
    const open = !frame.hidden
    unread = count
    button.ariaExpanded = `${open}`
    button.ariaLabel = open ? texts.close : unread ? texts.unread(unread) : texts.open
    badge.hidden = open || !unread
    badge.textContent = `${unread}`
  }

  function setTheme({ accent, position }: { accent?: unknown; position?: unknown }) {
    shell.style.setProperty('--accent', options.accent ?? readColour(accent) ?? '#2563eb')
    shell.classList.toggle('left', (options.position ?? position) === 'left')
  }

  setTheme(visit)
  setOpen(false)
  const show = () => document.body.append(host)
  if (document.body) show()
  else addEventListener('DOMContentLoaded', show)

  return {
    host,
    root,
    frame,
    setTheme,
    setOpen,
    setUnread,
    showFailure(retry) {
      body.textContent = ''
      add(body, 'p', texts.loadFailed).role = 'alert'
      add(body, 'button', texts.tryAgain).onclick = retry
    },
  }
}

function add(parent: Node, tag: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  parent.appendChild(element)
  return element
}
