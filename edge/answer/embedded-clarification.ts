import type { QuickReply } from '../../shared/message.ts'
import type { Choice } from '../knowledge/open-choice.ts'
import { regionLabel } from '../knowledge/regions.ts'
import type { FoundPassage } from '../knowledge/search.ts'

/** Confidence above the threshold up to which a question may be asked back. */
const unsure = 0.15
/** A rival with this share of the best score is as likely. */
const close = 0.95

/** Readings to choose from, where the best two articles are as likely and neither is sure; else none. */
export function clarification(
  passages: readonly FoundPassage[],
  confidence: number,
  threshold: number,
): QuickReply[] {
  const [best] = passages
  if (!best || confidence >= threshold + unsure) return []
  const rivals = passages.filter(
    (passage, at) =>
      passage.score >= best.score * close &&
      // One title cannot be told from the same one.
      passages.findIndex(({ title }) => title === passage.title) === at,
  )
  if (rivals.length < 2) return []
  return rivals
    .slice(0, 3)
    .map(({ title }, at): QuickReply => ({ id: `reading-${at + 1}`, label: title }))
}

/** What a message may mean, each said as a visitor would: the tap is a question that is understood. */
export function meaningReplies(meanings: readonly string[]): QuickReply[] {
  return meanings.map((label, at): QuickReply => ({ id: `meaning-${at + 1}`, label }))
}

/** The values to choose from where the best articles hold for different visitors, in the articles' language. */
export function choiceReplies({ relation, values }: Choice, language: string): QuickReply[] {
  return values.map((value, at): QuickReply => {
    const label = relation === 'region' ? regionLabel(value, language) : value
    return { id: `for-${at + 1}`, label }
  })
}

/** Headings that are offered beside an answer, at most, and characters of each. */
const mostHeadings = 3
const longestHeading = 60

/** What else the article tells that an answer is from, where nothing more was asked than what it is about. */
export function otherHeadings(
  passages: readonly FoundPassage[],
  shown: readonly { passage: FoundPassage }[],
): QuickReply[] {
  const path = shown[0]?.passage.path
  const headings = passages
    .filter((one) => one.path === path && shown.every(({ passage }) => passage !== one))
    .map(({ heading }) => heading)
    .filter((heading) => heading !== '' && heading.length <= longestHeading)
  return [...new Set(headings)]
    .slice(0, mostHeadings)
    .map((label, at): QuickReply => ({ id: `more-${at + 1}`, label }))
}
