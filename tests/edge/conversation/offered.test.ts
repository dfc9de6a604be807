import { describe, expect, it } from 'vitest'
import { acceptsOffer } from '../../../edge/conversation/accepts-offer.ts'
import type { ConversationEvent } from '../../../shared/event.ts'
import { messageText } from '../../../shared/message.ts'
import {
  adminKey,
  agentCall,
  call,
  pushSite,
  quickReplies,
  sam,
  staffEvents,
  Visitor,
} from '../api.ts'

const statuses = (events: ConversationEvent[]) =>
  events.flatMap((event) => (event.type === 'status' ? [`${event.status} by ${event.by}`] : []))

/** A visitor to whom a person was offered, for two questions had no answer. */
async function offered() {
  const { slug } = await pushSite('thresholds: { answer: 1 }\n')
  const visitor = await Visitor.inConversation(slug)
  await visitor.ask('how many days until a refund of my delivery?')
  const offer = await visitor.ask('and a refund of the item?')
  return { visitor, offer, slug }
}

const logOf = (visitor: Visitor) => staffEvents(visitor.conversation)
const statusOf = async (visitor: Visitor) => {
  const events = (await logOf(visitor)).filter((event) => event.type === 'status')
  return events.at(-1)?.status ?? 'assistant'
}

describe('A person who is offered', () => {
  it('is offered with a button once a second question has no answer, under the same epoch', async () => {
    const { visitor, offer, slug } = await offered()
    expect(quickReplies(offer)[0]).toMatchObject({ action: 'handoff' })
    const log = await logOf(visitor)
    expect(statuses(log)).toEqual(['offered by assistant'])
    expect(new Set(log.map(({ epoch }) => epoch))).toEqual(new Set([0]))
    const list = await call<{ conversations: { id: string }[] }>(
      'GET',
      `/v1/agent/conversations?status=offered&site=${slug}`,
      { token: adminKey },
    )
    expect(list.body.conversations.map(({ id }) => id)).toEqual([visitor.conversation])
  })

  it('is offered to whom an answer did not help, while a question that is asked again is answered again', async () => {
    const visitor = await Visitor.inConversation((await pushSite()).slug)
    const answer = messageText(await visitor.ask('what does delivery cost?'))
    expect(answer).toContain('€4.95')
    expect(messageText(await visitor.ask('and how much is standard delivery?'))).toBe(answer)
    const offer = await visitor.ask('but I know that')
    expect(messageText(offer)).not.toBe(answer)
    expect(quickReplies(offer)[0]).toMatchObject({ action: 'handoff' })
    expect(await statusOf(visitor)).toBe('offered')
  })

  it('comes by a tap', async () => {
    const { visitor, offer } = await offered()
    await visitor.tap(offer, 'Talk to a person')
    expect(statuses(await logOf(visitor))).toEqual(['offered by assistant', 'queued by visitor'])
  })

  it.each(['yes please', 'Ja, gerne!', 'ok, connect me'])(
    'comes by "%s", and says why',
    async (yes) => {
      const { visitor } = await offered()
      await visitor.say(yes)
      const log = await logOf(visitor)
      expect(statuses(log)).toEqual(['offered by assistant', 'queued by visitor'])
      expect(log.find(({ type }) => type === 'handoff')).toMatchObject({
        action: 'requested',
        trigger: 'offer-accepted',
      })
      expect(log.at(-1)?.epoch).toBe(1)
      const { body } = await agentCall<{ status: string }>(
        'POST',
        visitor.conversation,
        '/accept',
        {
          agent: sam,
        },
      )
      expect(body.status).toBe('agent')
    },
  )

  it('is gone with a question', async () => {
    const { visitor } = await offered()
    await visitor.ask('hello')
    expect(statuses(await logOf(visitor))).toEqual(['offered by assistant', 'assistant by visitor'])
  })

  it('is gone with a no, which is answered kindly', async () => {
    const { visitor } = await offered()
    expect(messageText(await visitor.ask('no thanks'))).toContain('What else can I help you with?')
    expect(await statusOf(visitor)).toBe('assistant')
  })

  it('is gone when it is cancelled, and when the visitor ends the conversation', async () => {
    const first = await offered()
    const { body } = await first.visitor.post(`${first.visitor.path}/handoff`, { cancel: true })
    expect(body).toEqual({ status: 'assistant' })
    const second = await offered()
    await second.visitor.post(`${second.visitor.path}/close`, {})
    expect(await statusOf(second.visitor)).toBe('resolved')
  })

  it('is offered to who has lost patience, beside the answer', async () => {
    const { slug } = await pushSite()
    const visitor = await Visitor.inConversation(slug)
    const answer = await visitor.ask(
      'This is ridiculous, the worst shop ever!! How many days do I have to send an item back??',
    )
    expect(messageText(answer)).toContain('30 days')
    expect(quickReplies(answer).at(-1)).toMatchObject({ action: 'handoff' })
    expect(await statusOf(visitor)).toBe('offered')
    const sorry = await visitor.ask('This is ridiculous, nobody ever called me back!!')
    expect(messageText(sorry)).toContain("I'm sorry that this is annoying")
    expect(quickReplies(sorry)[0]).toMatchObject({ action: 'handoff' })
  })

  it('is not offered to who is patient, nor where the site says never', async () => {
    const { slug } = await pushSite('thresholds: { frustration: 1 }\n')
    const visitor = await Visitor.inConversation(slug)
    await visitor.ask('This is ridiculous!! How many days do I have to send an item back??')
    expect(await statusOf(visitor)).toBe('assistant')
  })

  it('is asked for in other words by who says yes to a question of articles or a person', async () => {
    const { slug } = await pushSite('thresholds: { answer: 1 }\n')
    const visitor = await Visitor.inConversation(slug)
    await visitor.ask('how many days until a refund of my delivery?')
    await visitor.ask('yes')
    expect(await statusOf(visitor)).toBe('queued')
  })
})

it.each([
  ['yes', true],
  ['Yes, please!', true],
  ['sí, por favor', true],
  ['はい', true],
  ['go ahead', true],
  ['no', false],
  ['ok but how long is the delivery?', false],
  ['where is my order', false],
  ['yes is what I said when they asked me about my order of last week which never came', false],
  ['', false],
])('hears a yes to an offer in %j: %s', (text, accepted) => {
  expect(acceptsOffer(text)).toBe(accepted)
})
