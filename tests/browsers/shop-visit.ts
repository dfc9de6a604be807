import { waitFor } from '../support/wait-for.ts'
import { type Browser, enter } from './browser.ts'

/** Milliseconds in which a page must show what is expected of it. */
const patience = 20_000

/** The bubble's elements, in its open shadow root. */
const root = `document.querySelector('deskbell-widget')?.shadowRoot`

/**
 * The main job in one browser: open the bubble on the shop, ask, read a cited answer, find it again
 * after a reload, ask for a person. Real pointer, real keys.
 * @throws Error that says what was waited for in vain
 */
export async function visitShop(browser: Browser, shop: string): Promise<void> {
  const sees = (what: string, expression: string) =>
    waitFor(() => browser.evaluate<boolean>(`Boolean(${expression})`), what, patience)
  const text = `(${root}?.textContent ?? '')`

  async function click(selector: string, words = '') {
    const element = `[...(${root}?.querySelectorAll('${selector}') ?? [])].find((one) => one.textContent.includes('${words}') && one.checkVisibility())`
    await sees(`${selector} ${words}`, element)
    await browser.evaluate(`void ${element}.scrollIntoView({ block: 'nearest' })`)
    const { x, y } = await browser.evaluate<{ x: number; y: number }>(
      `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${element}.getBoundingClientRect())`,
    )
    await browser.click(x, y)
  }

  await browser.open(shop)
  await click('.launcher')
  await sees('the focus in the composer', `${root}.activeElement?.tagName === 'TEXTAREA'`)
  await browser.press(`How long do I have to return a jacket?${enter}`)
  await sees('the answer', `${text}.includes('30 days')`)
  await sees('the citation', `${root}.querySelector('a[href$="/help/returns"]')`)

  await browser.open(`${shop}/help/returns`)
  await sees('the launcher after a reload', `${root}?.querySelector('.launcher')`)
  if (!(await browser.evaluate<boolean>(`${root}.querySelector('.frame')?.checkVisibility()`))) {
    await click('.launcher')
  }
  await sees('the earlier answer', `${text}.includes('30 days')`)
  await click('button', 'Talk to a person')
  await sees('the wait for a person', `${text}.includes('Waiting for a person')`)
}
