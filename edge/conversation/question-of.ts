import { type Message, messageText } from '../../shared/message.ts'
import type { Question } from '../knowledge/search.ts'
import type { ConversationState } from './state.ts'

/** What a visitor's message asks, with what the conversation knows besides. */
export type TurnQuestion = Pick<
  Question,
  'query' | 'before' | 'titled' | 'goesOn' | 'facts' | 'said' | 'page' | 'locale'
>

/** Quick replies under which an article's title stands, and those with another heading of the article that answered. */
const titledOptions = /^(?:reading|article)-\d+$/
const headingOptions = /^more-\d+$/

/** Messages of the visitor that may tell who they are, and characters of each. */
const mostSaid = 20
const longestSaid = 500

/** Reads a visitor's message together with the history that ends with it. */
export function questionOf(
  message: Message,
  history: readonly Message[],
  { facts, page, locale }: Pick<ConversationState, 'facts' | 'page' | 'locale'>,
): TurnQuestion {
  const visitors = history.filter(({ role, id }) => role === 'user' && id !== message.id)
  const previous = visitors.at(-1)
  const before = repliedQuestion(message, history) ?? (previous && messageText(previous))
  const tap = tapOn(message)
  const onPage = page && [page.title, pathOf(page.url)].filter(Boolean).join(' ')
  return {
    query: messageText(message),
    said: visitors.slice(-mostSaid).map((one) => messageText(one).slice(0, longestSaid)),
    ...(before && { before }),
    ...(tap?.label && titledOptions.test(tap.optionId) && { titled: tap.label }),
    ...(tap && headingOptions.test(tap.optionId) && { goesOn: true }),
    ...(facts && { facts }),
    ...(onPage && { page: onPage }),
    ...(locale && { locale }),
  }
}

/** Whether a message is a tap on a quick reply, which was offered and so is never small talk. */
export function isTap(message: Message): boolean {
  return tapOn(message) !== undefined
}

function tapOn({ parts }: Message) {
  return parts.find((part) => part.type === 'data-reply')?.data
}

/** Questions that were asked back one after the other, at most. */
const mostBack = 3

/**
 * The question that was asked back about, where the message answers that by a tap; with what was tapped
 * on the way, where more than one thing was asked back.
 */
function repliedQuestion(
  message: Message,
  history: readonly Message[],
  depth = 0,
): string | undefined {
  const tap = tapOn(message)
  const offering = tap && history.find(({ id }) => id === tap.messageId)
  const question = offering && history.find(({ id }) => id === offering.metadata.replyTo)
  if (!question || depth >= mostBack) return undefined
  const earlier = repliedQuestion(question, history, depth + 1)
  return [earlier, messageText(question)].filter(Boolean).join('\n')
}

function pathOf(url: string): string {
  if (!URL.canParse(url)) return ''
  const { pathname } = new URL(url)
  return pathname.replace(/%[0-9a-f]{2}/gi, ' ').replace(/[/_.-]+/g, ' ')
}
