import type { FoundPassage } from '../knowledge/search.ts'
import type { EmbeddedAnswer } from './embedded-answer.ts'
import { numberSources } from './prompt.ts'

/**
 * An embedded answer for a message in which a model has cited before it broke off: it takes the
 * model's numbers, so that each `[n]` of the message means one article, and leaves out the
 * citations that stand there already.
 */
export function renumbered(
  answer: EmbeddedAnswer,
  passages: FoundPassage[],
  cited: ReadonlySet<string>,
): EmbeddedAnswer {
  const sources = numberSources(passages)
  const numbers = new Map<string, string>()
  const citations = answer.citations.map((citation) => {
    const source = sources.find(({ url }) => url === citation.url)
    const sourceId = source ? String(source.index) : citation.sourceId
    numbers.set(citation.sourceId, sourceId)
    return { ...citation, sourceId }
  })
  const text = answer.text.replace(/\[(\d{1,2})\]/g, (marker, id: string) => {
    const number = numbers.get(id)
    return number ? `[${number}]` : marker
  })
  return { ...answer, text, citations: citations.filter(({ sourceId }) => !cited.has(sourceId)) }
}
