import type { Site } from '../../shared/site.ts'
import type { Finding } from './finding.ts'
import { allMatches } from './read/matches.ts'
import type { Span } from './read/spans.ts'

/** A site's own patterns, ready to be looked for. */
export type SitePatterns = {
  /** The site's own numbers, such as those of orders, which are never masked. */
  references(text: string): Span[]
  /** What the site says is personal data. */
  personal(text: string): Finding[]
}

const prepared = new WeakMap<Site['privacy'], SitePatterns>()

/** The patterns of a site; made once for each version that an isolate has read. */
export function sitePatterns(privacy: Site['privacy']): SitePatterns {
  let patterns = prepared.get(privacy)
  if (!patterns) {
    patterns = prepare(privacy)
    prepared.set(privacy, patterns)
  }
  return patterns
}

function prepare(privacy: Site['privacy']): SitePatterns {
  const references = privacy.references.map(whole)
  const personal = privacy.patterns.map(({ type, pattern }) => ({ type, pattern: whole(pattern) }))
  return {
    references: (text) => references.flatMap((pattern) => spans(text, pattern)),
    personal: (text) =>
      personal.flatMap(({ type, pattern }) =>
        spans(text, pattern).map((span) => {
          return { type, ...span, value: text.slice(span.start, span.end).toUpperCase() }
        }),
      ),
  }
}

// The schema has let through only patterns that have one way to be read.
const whole = (pattern: string) => new RegExp(`(?<![A-Za-z0-9])(?:${pattern})(?![A-Za-z0-9])`, 'gi')

function spans(text: string, pattern: RegExp): Span[] {
  return Array.from(allMatches(pattern, text), ({ 0: value, index }) => {
    return { start: index, end: index + value.length }
  })
}
