/** The address where it may be a link: http, https and mailto only; undefined for all else. */
export function safeUrl(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(text)
    return /^(https?|mailto):$/.test(protocol) ? href : undefined
  } catch {
    return // not a whole address
  }
}

/** Goes to a new tab, which gets no hold of this one. */
export function createLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.target = '_blank'
  link.rel = 'noopener noreferrer nofollow'
  link.textContent = text
  return link
}
