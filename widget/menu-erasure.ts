import { addElement } from './element.ts'
import type { MoreTexts } from './texts.ts'

type Needs = {
  texts: MoreTexts
  erase: () => Promise<void>
  /** The kind sentence where it could not be. */
  failure: (error: unknown) => string
  /** Runs when the question is off the screen again. */
  done: () => void
}

/** Asks once more, over the panel, and erases. */
export function confirmErasure(box: HTMLElement, { texts, erase, failure, done }: Needs) {
  const cover = addElement(box, 'div', { className: 'cover', role: 'alertdialog' })
  cover.ariaModal = 'true'
  cover.ariaLabel = texts.eraseTitle
  const card = addElement(cover, 'div', {})
  addElement(card, 'h3', { textContent: texts.eraseTitle })
  const words = addElement(card, 'p', { textContent: texts.eraseWords, role: 'status' })
  const yes = addElement(card, 'button', { type: 'button', className: 'yes' })
  yes.textContent = texts.erase
  const no = addElement(card, 'button', { type: 'button', textContent: texts.keep })
  no.focus()

  function close() {
    cover.remove()
    done()
  }

  no.onclick = close
  yes.onclick = async () => {
    // Not `disabled`: that would drop the focus.
    if (yes.ariaDisabled) return
    yes.ariaDisabled = 'true'
    words.textContent = texts.erasing
    try {
      await erase()
      close()
    } catch (error) {
      yes.ariaDisabled = null
      words.textContent = failure(error)
    }
  }
  cover.onkeydown = (event) => {
    if (event.key === 'Tab') {
      event.preventDefault() // there are two buttons, and nothing behind them
      const { activeElement } = cover.getRootNode() as ShadowRoot // as in menu.ts
      ;(activeElement === no ? yes : no).focus()
    }
    if (event.key !== 'Escape') return
    event.stopPropagation() // it closes the question, not the panel
    close()
  }
}
