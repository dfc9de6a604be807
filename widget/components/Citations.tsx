import type { Citation } from '../../shared/message.ts'
import { safeUrl } from '../link.ts'
import type { Texts } from '../texts.ts'

type CitationsProps = { texts: Texts; citations: readonly Citation[] }

/** Where an answer comes from, under it. */
export function Citations({ texts, citations }: CitationsProps) {
  const safe = citations.flatMap(({ sourceId, url, title }) => {
    const href = safeUrl(url)
    return href ? [{ sourceId, href, title: title ?? href }] : []
  })
  if (!safe.length) return null
  return (
    <ul class="citations" aria-label={texts.citations}>
      {safe.map(({ sourceId, href, title }) => (
        <li key={sourceId}>
          <a href={href} target="_blank" rel="noopener noreferrer nofollow">
            <b>{sourceId}</b>
            <span>{title}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
