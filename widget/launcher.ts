import css from './launcher.css?inline'
import { type Options, readColour } from './options.ts'
import { adopt } from './style.ts'
import type { Texts } from './texts.ts'
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
  /** Its words, to be changed where those of the visitor's language come; `setUnread` shows them. */
  texts: Pick<Texts, 'open' | 'close'> & { unread: (count: number) => string }
  /** Left out: as many as before. */
  setUnread(count?: number): void
  /** The site's own theme; what the script tag says wins. */
  setTheme(theme: { accent?: unknown; position?: unknown }): void
  showFailure(retry: () => void): void
}

/**
 * `visit` is what storage holds: it may know the site's theme. Where words of another language will
 * come (`foreign`), it is named by a word that most languages share.
 */
export function createLauncher(
  options: Options,
  visit: ReturnType<typeof readRaw>,
  foreign: unknown,
  intent: () => unknown,
  toggle: () => void,
): Launcher {
  // What is said before the visitor's language can be there, or where nothing loads.
  const chat = 'Chat'
  const texts: Launcher['texts'] = {
    open: foreign ? chat : 'Open chat',
    close: 'Close chat',
    unread: String, // who counts brings the words
  }
  const host = document.createElement('deskbell-widget')
  const root = host.attachShadow({ mode: 'open' })
  adopt(root, css)

  const shell = add(root, 'div')
  shell.role = 'region'
  const frame = add(shell, 'div', '', 'frame')
  const body = add(frame, 'div')
  const input = add(add(frame, 'form'), 'textarea') as HTMLTextAreaElement // by its name
  input.placeholder = foreign ? chat : 'Write a message…'
  frame.tabIndex = -1
  frame.role = 'dialog'
  shell.ariaLabel = frame.ariaLabel = chat
  const button = add(shell, 'button', options.label, 'launcher')
  const badge = add(button, 'span', '', 'badge')
  let unread = 0

  button.onclick = toggle
  button.onpointerenter = button.onfocus = intent // a finger enters, too, before it taps
  shell.style.colorScheme = options.theme ?? '' // a word that is no scheme changes nothing

  function setOpen(open: boolean) {
    const hadFocus = root.activeElement
    frame.hidden = !open
    shell.classList.toggle('open', open)
    // On a phone the keyboard would hide the greeting: there the visitor taps first.
    if (open) (innerWidth > 480 ? input : frame).focus()
    else if (hadFocus) button.focus()
    setUnread()
  }

  function setUnread(count = unread) {
    const open = !frame.hidden
    unread = count
    button.ariaExpanded = `${open}`
    // A label that is seen is the name: https://www.w3.org/WAI/WCAG22/Understanding/label-in-name
    button.ariaLabel =
      options.label || (open ? texts.close : unread ? texts.unread(unread) : texts.open)
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
    texts,
    setTheme,
    setOpen,
    setUnread,
    showFailure(retry) {
      body.textContent = ''
      add(body, 'p', 'The chat did not load.').role = 'alert'
      add(body, 'button', 'Try again').onclick = retry
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
