import type { Message, QuickReply } from '../../shared/message.ts'
import type { FoundPassage } from '../knowledge/search.ts'
import type { EmbeddedAnswer } from './embedded-answer.ts'
import type { EmbeddedTexts } from './embedded-texts.ts'

/** The second time in a row, options have not helped: a person comes first. */
export function offeringPerson(answer: EmbeddedAnswer, { still }: EmbeddedTexts): EmbeddedAnswer {
  const replies = answer.quickReplies ?? []
  const isPerson = ({ action }: QuickReply) => action === 'handoff'
  return {
    ...answer,
    text: still,
    offersPerson: true,
    quickReplies: [...replies.filter(isPerson), ...replies.filter((reply) => !isPerson(reply))],
  }
}

/** Whether a message has a button that asks for a person. */
export function hasPersonButton(message: Message | undefined): boolean {
  return optionsOf(message).some(({ action }) => action === 'handoff')
}

function optionsOf(message: Message | undefined): QuickReply[] {
  return (message?.parts ?? []).flatMap((part) =>
    part.type === 'data-quick-replies' ? part.data.options : [],
  )
}

/** Whether the embedded engine did not know in this message: it offered articles, or asked back. */
export function wasUnanswered(message: Message | undefined): boolean {
  return optionsOf(message).some(({ id }) => firstOptions.has(id))
}

/** The ids of the first of what is offered where no answer is given; nothing else has them. */
const firstOptions: ReadonlySet<string> = new Set(['article-1', 'reading-1', 'meaning-1', 'for-1'])

/** Articles to offer where no answer was found. */
const mostOffers = 3

/** Says that nothing answers, with the nearest articles and a person to tap. */
export function unknownAnswer(
  passages: readonly FoundPassage[],
  confidence: number,
  { near, nothing }: EmbeddedTexts,
  toPerson: QuickReply,
): EmbeddedAnswer {
  const titles = [...new Map(passages.map(({ url, title }) => [url, title])).values()]
  const offers = titles
    .slice(0, mostOffers)
    .map((label, at): QuickReply => ({ id: `article-${at + 1}`, label }))
  const text = offers.length > 0 ? near : nothing
  return { known: false, confidence, text, citations: [], quickReplies: [...offers, toPerson] }
}
