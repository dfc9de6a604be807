/**
 * On a phone the panel takes the whole screen: the page behind neither scrolls nor takes the
 * focus. The function that it returns gives the page back as it was.
 */
export function coverPage(host: HTMLElement, frame: HTMLElement): () => void {
  if (!matchMedia('(max-width: 480px)').matches) return () => {}
  const { documentElement: page, body } = document
  const before = page.style.overflow
  const others = [...body.children].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element !== host && !element.inert,
  )
  page.style.overflow = 'hidden'
  for (const element of others) element.inert = true
  frame.ariaModal = 'true'
  return () => {
    page.style.overflow = before
    for (const element of others) element.inert = false
    frame.ariaModal = null
  }
}
