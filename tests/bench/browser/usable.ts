import type { Page } from 'playwright-core'

/** Milliseconds from a click on the launcher. */
export type Usable = {
  /** Until the text field has the focus: from then on what the visitor types goes into it. */
  focused: number
  /** Until the picture with it was painted. */
  painted: number
}

/**
 * Clicks on the launcher. With `intent` the pointer rests on it first, as it does on its way to a
 * click; without, both come at once.
 */
export async function clickToUsable(page: Page, intent: boolean): Promise<Usable> {
  const box = await page.locator('deskbell-widget button.launcher').boundingBox()
  if (!box) throw new Error('There is no launcher.')
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const
  if (intent) {
    await page.mouse.move(...at)
    await page.waitForTimeout(600)
  }
  await page.evaluate(watch)
  await page.mouse.click(...at)
  return page.evaluate(() => (window as unknown as { usable: Promise<Usable> }).usable) // put there by `watch`
}

/** In the page: promises, as `usable`, what the click to come will take. */
function watch(): void {
  const root = document.querySelector('deskbell-widget')?.shadowRoot
  const usable = new Promise<Usable>((resolve) => {
    let clicked = 0
    const passed = () => performance.now() - clicked
    addEventListener('click', (event) => (clicked = event.timeStamp), { capture: true, once: true })
    root?.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return
      const focused = passed()
      requestAnimationFrame(() => {
        // A frame's callback runs before its painting, a message after it.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve({ focused, painted: passed() })
        port2.postMessage('')
      })
    })
  })
  Object.assign(window, { usable })
}

/** Milliseconds from a click on the launcher until earlier messages stand in the panel and can be answered. */
export async function clickToHistory(page: Page): Promise<number> {
  await page.evaluate(() => {
    const root = document.querySelector('deskbell-widget')?.shadowRoot
    const reopened = new Promise<number>((resolve) => {
      let clicked = 0
      const start = (event: Event) => (clicked = event.timeStamp)
      addEventListener('click', start, { capture: true, once: true })
      const look = () => {
        const stands = root?.querySelector('article') && root.activeElement?.tagName === 'TEXTAREA'
        if (stands) resolve(performance.now() - clicked)
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    Object.assign(window, { reopened })
  })
  await page.locator('deskbell-widget button.launcher').click()
  return page.evaluate(() => (window as unknown as { reopened: Promise<number> }).reopened) // put there above
}
