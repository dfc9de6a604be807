import { addElement } from './element.ts'
import css from './menu.css?inline'
import { confirmErasure } from './menu-erasure.ts'
import { saveJson } from './save-file.ts'
import { adopt } from './style.ts'
import { moreTexts as texts } from './texts.ts'

/** What the visitor can do with the chat as a whole. What fails is thrown. */
export type MenuActions = {
  /** All that is kept about the visitor. */
  download: () => Promise<unknown>
  /** Erases it, and begins afresh. */
  erase: () => Promise<void>
  end: () => Promise<unknown>
  /** Whether there is a conversation that can be ended. */
  canEnd: () => boolean
  /** Tells a sentence, for a while. */
  tell: (sentence: string) => void
}

/** The menu in the panel's header, by the pattern of https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
export function createMenu(box: HTMLElement, actions: MenuActions): () => void {
  adopt(box.getRootNode() as ShadowRoot, css) // the panel stands in the launcher's
  const button = addElement(box, 'button', { type: 'button', className: 'plain dots' })
  button.ariaLabel = texts.menu
  button.ariaHasPopup = 'menu'
  for (let dot = 0; dot < 3; dot++) addElement(button, 'i', {})
  const list = addElement(box, 'div', { className: 'menu-list', role: 'menu' })
  list.ariaLabel = texts.menu

  /** What comes of an action that the visitor cannot see by itself is told. */
  const tried = (action: () => Promise<unknown>) => () => {
    action().catch((error) => actions.tell(failure(error)))
  }
  const failure = (error: unknown) =>
    (error as { status?: unknown } | null)?.status === 501 ? texts.notYet : texts.didNotWork

  const download = addItem(texts.download, tried(save))
  const erase = addItem(texts.erase, () =>
    confirmErasure(box, { texts, erase: actions.erase, failure, done: () => button.focus() }),
  )
  const end = addItem(texts.end, tried(actions.end))

  async function save() {
    actions.tell(texts.downloading)
    saveJson(await actions.download(), texts.fileName)
    actions.tell(texts.downloaded)
  }

  function addItem(label: string, run: () => void) {
    const item = addElement(list, 'button', { type: 'button', role: 'menuitem', tabIndex: -1 })
    item.textContent = label
    item.onclick = () => {
      setOpen(false)
      button.focus()
      run()
    }
    return item
  }

  function setOpen(open: boolean) {
    list.hidden = !open
    end.hidden = !actions.canEnd()
    button.ariaExpanded = `${open}`
    if (open) download.focus()
  }

  button.onclick = () => setOpen(list.hidden !== false)
  button.onkeydown = (event) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    setOpen(true)
  }
  list.onkeydown = (event) => {
    const items = [download, erase, end].filter((item) => !item.hidden)
    const at = items.indexOf(event.target as HTMLButtonElement) // keys come from the item in focus
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      items.at(to % items.length)?.focus()
    }
    if (event.key === 'Tab') setOpen(false)
    if (event.key !== 'Escape') return
    event.stopPropagation() // it closes the menu, not the panel
    setOpen(false)
    button.focus()
  }
  const outside = (event: Event) => {
    if (!event.composedPath().includes(box)) setOpen(false)
  }
  document.addEventListener('pointerdown', outside)
  setOpen(false)
  return () => {
    document.removeEventListener('pointerdown', outside)
    box.replaceChildren()
  }
}
