import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDemo } from '../../demo/server.ts'
import { deliver, handoffRequested, message, secret } from './deliver.ts'
import { deskState } from './desk-state.ts'

let demo: Awaited<ReturnType<typeof startDemo>>
beforeAll(async () => {
  demo = await startDemo({ port: 0, edge: 'http://localhost:1', webhookSecret: secret })
})
afterAll(() => demo.close())

const ids = async () => (await deskState(demo.url)).conversations.map(({ id }) => id)
const minutes = (count: number) => new Date(Date.now() + count * 60_000)

describe('the desk’s door for webhooks', () => {
  const forged = handoffRequested('forged-1', 'Let me in.')

  it.each([
    ['without an id', { without: 'webhook-id' }],
    ['without a timestamp', { without: 'webhook-timestamp' }],
    ['without a signature', { without: 'webhook-signature' }],
    ['signed with another secret', { secret: `whsec_${btoa('another secret, just as long')}` }],
    ['that is too old', { at: minutes(-6) }],
    ['from the future', { at: minutes(6) }],
    ['whose body was changed', { sentBody: JSON.stringify(forged).replace('care', 'boss') }],
    ['whose body was formatted anew', { sentBody: JSON.stringify(forged, null, 2) }],
    ['without a body', { sentBody: '' }],
  ])('refuses a delivery %s', async (_what, changes) => {
    expect(await deliver(demo.url, forged, changes)).toBe(401)
    expect(await ids()).not.toContain('forged-1')
  })

  it('refuses a body that is too large', async () => {
    expect(await deliver(demo.url, forged, { sentBody: 'x'.repeat(2_000_000) })).toBe(413)
  })

  it('accepts a good one, and shows the handoff at the desk', async () => {
    expect(await deliver(demo.url, handoffRequested('good-1', 'Is it you?'))).toBe(204)
    const { conversations } = await deskState(demo.url)
    expect(conversations.find(({ id }) => id === 'good-1')).toMatchObject({
      status: 'queued',
      team: 'care',
      reason: 'visitor-asked',
      summary: 'The visitor wrote: “Is it you?”',
    })
  })

  it('shows what the assistant looked up', async () => {
    const webhook = handoffRequested('tools-1', 'Where is it?')
    const toolCalls = [
      { tool: 'order_status', result: { number: 'AC-1', parcel: { carrier: 'Post' } } },
      { tool: 'order_status', fault: 'tool-timeout' },
    ]
    Object.assign(webhook.data, { toolCalls })
    expect(await deliver(demo.url, webhook)).toBe(204)
    const { conversations } = await deskState(demo.url)
    expect(conversations.find(({ id }) => id === 'tools-1')).toMatchObject({
      nextSteps: [
        'Accept the conversation.',
        'The assistant asked order_status: number AC-1, parcel carrier Post',
        'The assistant asked order_status: tool-timeout',
      ],
    })
  })

  it('shows nothing any more of a visitor who was erased', async () => {
    expect(await deliver(demo.url, handoffRequested('gone-1', 'Forget me.'))).toBe(204)
    const erased = {
      type: 'visitor.erased',
      timestamp: '2026-11-20T10:01:00.000Z',
      data: { site: 'acme', visitor: { id: 'v-1' }, conversations: ['gone-1', 'gone-2'] },
    }
    expect(await deliver(demo.url, erased)).toBe(204)
    expect(await ids()).not.toContain('gone-1')
  })

  it('takes a repeated delivery once, although each attempt has a new timestamp', async () => {
    const requested = handoffRequested('twice-1', 'Once.')
    expect(await deliver(demo.url, requested, { id: 'msg_twice', at: minutes(-1) })).toBe(204)
    const resolved = {
      type: 'conversation.resolved',
      timestamp: '2026-11-20T10:01:00.000Z',
      data: {
        site: 'acme',
        conversation: { id: 'twice-1', status: 'resolved', startedAt: 1_000 },
        by: 'agent',
      },
    }
    expect(await deliver(demo.url, resolved)).toBe(204)
    expect(await deliver(demo.url, requested, { id: 'msg_twice' })).toBe(204)
    expect(await ids()).not.toContain('twice-1')
  })

  it('shows what the visitor goes on to write, once', async () => {
    await deliver(demo.url, handoffRequested('talk-1', 'First.'))
    const created = {
      type: 'message.created',
      timestamp: '2026-11-20T10:01:00.000Z',
      data: {
        site: 'acme',
        conversation: { id: 'talk-1', status: 'queued', startedAt: 1_000 },
        seq: 9,
        message: message('m-2', 'visitor', 'Second.'),
      },
    }
    await deliver(demo.url, created)
    await deliver(demo.url, created)
    const { conversations } = await deskState(demo.url)
    const talk = conversations.find(({ id }) => id === 'talk-1')
    expect(talk?.messages.map(({ parts }) => parts[0]?.text)).toEqual(['First.', 'Second.'])
  })

  it('lets through types that it does not know', async () => {
    const test = { type: 'webhook.test', timestamp: '2026-11-20T10:00:00.000Z', data: {} }
    expect(await deliver(demo.url, test)).toBe(204)
  })
})
