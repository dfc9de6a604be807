import type { Status } from '../../shared/event.ts'
import type { HandoffBrief, HandoffRequested } from '../../shared/handoff.ts'
import type { KnownVisitor } from '../../shared/identity.ts'
import { type Message, messageText } from '../../shared/message.ts'
import type { UnderstandingSummary } from '../../shared/understanding.ts'
import type { VisitorFacts } from '../../shared/visitor-facts.ts'
import { transcript } from './transcript.ts'

/** What a payload needs to know of a conversation. */
type About = {
  id: string
  site: string
  status: Status
  startedAt: number
  baseUrl: string
  locale?: string
  page?: { url: string; title?: string }
} & Parameters<typeof visitorPart>[0]

/** The visitor as backends and agents see them, masked. */
export function visitorPart({
  visitor: id,
  identity,
  facts,
}: {
  visitor: string
  /** There where the site has vouched for the visitor. */
  identity?: Pick<KnownVisitor, 'name' | 'email' | 'phone'>
  facts?: VisitorFacts
}): KnownVisitor {
  const assurance = identity ? 'verified' : 'anonymous'
  return { id, assurance, ...identity, ...(facts && { attributes: facts }) }
}

/** The part that every payload about a conversation begins with. */
export function conversationPart(about: About) {
  return {
    site: about.site,
    conversation: { id: about.id, status: about.status, startedAt: about.startedAt },
    visitor: visitorPart(about),
  }
}

type Handoff = {
  id: string
  requestedAt: number
  trigger: HandoffBrief['reason']['trigger']
  detail?: string
  team?: string
}

/** What the edge has learnt besides the messages. */
type Known = {
  understanding?: UnderstandingSummary | undefined
  toolCalls?: NonNullable<HandoffBrief['toolCalls']>
}

/** Why and with what a conversation waits for people, masked. */
export function handoffBrief(
  handoff: Handoff,
  messages: Message[],
  { understanding, toolCalls = [] }: Known = {},
): HandoffBrief {
  return {
    handoff: { id: handoff.id, requestedAt: handoff.requestedAt },
    reason: { trigger: handoff.trigger, ...(handoff.detail && { detail: handoff.detail }) },
    ...(handoff.team && { team: handoff.team }),
    priority: 'normal',
    summary: summary(messages),
    suggestedNextSteps: nextSteps(messages),
    ...(understanding && { understanding }),
    ...(toolCalls.length > 0 && { toolCalls }),
  }
}

/** All that an agent needs to take over, masked. */
export function handoffRequested(
  about: About,
  handoff: Handoff,
  messages: Message[],
  known?: Known,
): HandoffRequested {
  const url = `${about.baseUrl}/v1/agent/conversations/${about.id}`
  return {
    version: 1,
    ...conversationPart(about),
    ...handoffBrief(handoff, messages, known),
    transcript: { ...transcript(messages), url },
    visitor: { ...visitorPart(about), ...(about.locale && { locale: about.locale }) },
    ...(about.page && { page: about.page }),
    reply: {
      accept: `${url}/accept`,
      messages: `${url}/messages`,
      release: `${url}/release`,
      resolve: `${url}/resolve`,
    },
  }
}

/** The visitor's own words: how it began, and what they said last. */
function summary(messages: Message[]): string {
  const said = messages
    .filter((message) => message.metadata.author === 'visitor')
    .map((message) => shorten(messageText(message)))
    .filter((text) => text !== '')
  const first = said[0]
  const last = said.at(-1)
  if (!first) return 'The visitor asked for a person without writing a message first.'
  return first === last
    ? `The visitor wrote: “${first}”`
    : `The visitor began with “${first}” and last wrote “${last}”`
}

function nextSteps(messages: Message[]): string[] {
  const cited = new Map<string, string>()
  for (const message of messages.slice(-10)) {
    for (const part of message.parts) {
      if (part.type === 'source-url') cited.set(part.url, part.title ?? part.url)
    }
  }
  const read = [...cited].map(([url, title]) => `The assistant has cited “${title}” (${url}).`)
  return ['Accept the conversation, so that the visitor sees who is helping.', ...read.slice(0, 3)]
}

function shorten(text: string): string {
  const points = Array.from(text.replace(/\s+/g, ' ').trim())
  return points.length > 200 ? `${points.slice(0, 199).join('')}…` : points.join('')
}
