import { afterAll, beforeAll, expect, it } from 'vitest'
import { limits } from '../../shared/limits.ts'
import { messageText } from '../../shared/message.ts'
import { agentOf, type Frame, startVisitor, type Visitor } from '../support/api.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { pushAcme } from '../support/push.ts'
import { connectRaw, head, type RawClient } from '../support/raw-client.ts'
import { type ScriptedModel, startScriptedModel } from '../support/scripted-model.ts'
import { waitFor } from '../support/wait-for.ts'
import { workerdMegabytes } from '../support/workerd-memory.ts'

const shop = 'http://localhost:8788'
/** 3,000 tokens that fit into the ceiling of an answer. */
const words = Array.from({ length: 3_000 }, (_, i) => String(i % 1_000).padStart(4, 'w'))

let model: ScriptedModel
let edge: TestEdge
const silent: RawClient[] = []

beforeAll(async () => {
  model = await startScriptedModel({ answer: words.join(' '), tokenDelay: 1 })
  edge = await startEdge({ env: model.env })
  await pushAcme(edge, { answers: 'checked' })
})
afterAll(async () => {
  for (const client of silent) client.close()
  await edge.stop()
  await model.close()
})

/** A reader that opens a carrier and then never reads. */
async function neverRead(visitor: Visitor, carrier: 'socket' | 'sse', after = 0): Promise<string> {
  const headers =
    carrier === 'sse'
      ? { authorization: `Bearer ${visitor.token}`, accept: 'text/event-stream' }
      : {
          upgrade: 'websocket',
          connection: 'Upgrade',
          'sec-websocket-version': '13',
          'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
          'sec-websocket-protocol': `deskbell.v1, ${visitor.token}`,
        }
  const path = `/v1/conversations/${visitor.conversation}/events?after=${after}`
  const client = await connectRaw(
    edge.port,
    head(`GET ${path} HTTP/1.1`, { origin: shop, ...headers }),
  )
  silent.push(client)
  const answer = await client.until((heard) => heard.includes('\r\n\r\n'))
  client.stopReading()
  return answer.slice(0, 12)
}

function textOf(frames: Frame[]): string {
  return frames
    .flatMap((frame) =>
      frame.type === 'chunk' && frame.chunk.type === 'text-delta' ? [frame.chunk.delta] : [],
    )
    .join('')
}

it('streams 3,000 tokens to those who read, beside many who never do, and stays small', async () => {
  const visitor = await startVisitor(edge.url, shop)
  const readers = await Promise.all([visitor.listen(), visitor.listen()])
  for (let i = 0; i < 9; i++) {
    expect(await neverRead(visitor, 'socket')).toBe('HTTP/1.1 101')
    expect(await neverRead(visitor, 'sse')).toBe('HTTP/1.1 200')
  }
  const before = workerdMegabytes(edge)
  let highest = before
  const watch = setInterval(() => {
    highest = Math.max(highest, workerdMegabytes(edge))
  }, 100)
  const id = crypto.randomUUID()
  expect((await visitor.say('tell me everything', id)).status).toBe(202)
  const answer = await visitor.answerTo(id, 30_000)
  clearInterval(watch)
  expect(answer.metadata.engine).toBe('model')
  expect(messageText(answer)).toBe(words.join(' '))
  for (const { frames, close } of readers) {
    expect(textOf(frames)).toBe(words.join(' '))
    close()
  }
  // Most of it is the heap of the first turn; 18 unbounded readers would show beyond that.
  expect(highest - before).toBeLessThan(150)
})

it('lets readers who never read hold one share each of a long history, and gives all of it to one who does', async () => {
  const visitor = await startVisitor(edge.url, shop)
  const agent = agentOf(edge.url, edge.adminKey, visitor.conversation)
  await agent.accept()
  const long = '🛎'.repeat(limits.messageText / 2)
  const count = 700
  for (let at = 0; at < count; at += 20) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => agent.say(long)))
    expect(answers.every(({ status }) => status === 202)).toBe(true)
  }
  const before = workerdMegabytes(edge)
  for (let i = 0; i < limits.readers; i++) {
    expect(await neverRead(visitor, 'socket')).toBe('HTTP/1.1 101')
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  const held = workerdMegabytes(edge) - before
  const share = limits.socketBytes / 1024 / 1024
  // Much of it waits in the kernel's buffers; all of it is the bound.
  expect(held).toBeLessThan(limits.readers * share)

  for (const client of silent) client.close()
  const seen: number[] = []
  const log = await waitFor(async () => (await visitor.events(0)).next > 0, 'the log')
  expect(log).toBe(true)
  await waitFor(
    async () => {
      const { frames, close } = await visitor.listen(seen.at(-1) ?? 0)
      for (let quiet = -1; quiet !== frames.length; ) {
        quiet = frames.length
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      close()
      for (const frame of frames) if (frame.type !== 'chunk') seen.push(frame.seq)
      return seen.length >= count + 1
    },
    'the whole history',
    30_000,
  )
  // Handoff events are for staff: seqs only grow, and every message is there once.
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b))
  expect(seen.length).toBe(count + 1)
})

it('answers by itself, and tells staff why, once the day’s tokens are spent', async () => {
  const edit = (path: string, content: string) =>
    path === 'site.yaml' ? `${content}\nbudgets:\n  tokensPerVisitorPerDay: 1000\n` : content
  await pushAcme(edge, { edit })
  await edge.restart()
  const visitor = await startVisitor(edge.url, shop)
  const ask = async () => {
    const id = crypto.randomUUID()
    await visitor.say('how long do I have to send back a jacket?', id)
    return (await visitor.answerTo(id, 30_000)).metadata.engine
  }
  expect(await ask()).toBe('model')
  expect(await waitFor(async () => (await ask()) === 'embedded', 'the budget to be counted')).toBe(
    true,
  )
  const staff = await fetch(`${edge.url}/v1/agent/conversations/${visitor.conversation}/events`, {
    headers: { authorization: `Bearer ${edge.adminKey}` },
  })
  expect(await staff.text()).toContain('"budget-spent"')
  const other = await startVisitor(edge.url, shop)
  const id = crypto.randomUUID()
  await other.say('how long do I have to send back a jacket?', id)
  expect((await other.answerTo(id, 30_000)).metadata.engine).toBe('model')
})
