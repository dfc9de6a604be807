import type { Citation } from '../shared/message.ts'
import { createLink, safeUrl } from './link.ts'

/** The `[1]` of a text: small marks that become links once the citation is known. */
export function citationMarkers(citations: () => readonly Citation[]) {
  const pending = new Map<HTMLElement, string>()

  function linkTo(number: string): HTMLElement | undefined {
    const citation = citations().find(({ sourceId }) => sourceId === number)
    const href = citation && safeUrl(citation.url)
    if (!href) return
    const link = createLink(href, number)
    link.className = 'cite'
    link.ariaLabel = `${number}: ${citation.title ?? href}`
    link.title = citation.title ?? ''
    return link
  }

  return {
    create(number: string): HTMLElement {
      const link = linkTo(number)
      if (link) return link
      const marker = document.createElement('span')
      marker.className = 'cite'
      marker.textContent = number
      pending.set(marker, number)
      return marker
    },
    /** No citation comes any more: what names none was no marker. */
    end() {
      for (const [marker, number] of pending) marker.replaceWith(`[${number}]`)
      pending.clear()
    },
    /** Citations came in: markers that name them become links. */
    resolve() {
      for (const [marker, number] of pending) {
        const link = linkTo(number)
        if (!link) continue
        marker.replaceWith(link)
        pending.delete(marker)
      }
    },
  }
}
