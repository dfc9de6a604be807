import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deltaJoiner } from '../../../edge/answer/join-deltas.ts'

type Known = { head: string; text: (data: unknown) => unknown; of: (text: string) => unknown }

/** How the providers' events bring words. */
const wires: Record<string, Known> = {
  openai: {
    head: 'data: ',
    of: (content) => ({ id: 'c', choices: [{ index: 0, delta: { content }, finish: null }] }),
    text: (data) =>
      (data as { choices?: { delta: { content?: string } }[] }).choices?.[0]?.delta.content,
  },
  anthropic: {
    head: 'event: content_block_delta\ndata: ',
    of: (text) => ({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
    text: (data) => (data as { delta?: { text?: string } }).delta?.text,
  },
  'workers-ai': {
    head: 'data: ',
    of: (response) => ({ response, p: 'abc' }),
    text: (data) => (data as { response?: string }).response,
  },
}

function join(stream: string, cuts: number[]): string {
  const joiner = deltaJoiner()
  const places = [...new Set(cuts.map((cut) => cut % (stream.length + 1)))].sort((a, b) => a - b)
  return [...places, stream.length]
    .map((end, at) => joiner.rewrite(stream.slice(at === 0 ? 0 : places[at - 1], end)))
    .join('')
}

/** The events of a stream: its words in one text, and all else as it stands. */
function read(stream: string, { text }: Known): (string | { words: string })[] {
  const read: (string | { words: string })[] = []
  for (const event of stream.split(/\r?\n\r?\n/).filter((one) => one !== '')) {
    const data: unknown = JSON.parse(event.split('data: ').slice(1).join('data: ') || '{}')
    const words = text(data)
    const last = read.at(-1)
    if (typeof words !== 'string') read.push(event)
    else if (typeof last === 'object') last.words += words
    else read.push({ words })
  }
  return read
}

it.each(Object.entries(wires))(
  'says the same in fewer events of %s, wherever the wire cuts',
  (_, wire) => {
    const words = fc.oneof(
      fc.string({ maxLength: 6, unit: 'grapheme' }),
      fc.constantFrom('"content":"', '\\', '"', '\n\n', 'data: ', '\ud83d', '"text": "x"'),
    )
    const event = fc.oneof(
      { weight: 5, arbitrary: words.map((text) => `${wire.head}${JSON.stringify(wire.of(text))}`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('data: {"done":true}', ': still here', 'data: {"content":null}'),
      },
    )
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 20 }),
        fc.constantFrom('\n\n', '\r\n\r\n'),
        fc.array(fc.nat(), { maxLength: 4 }),
        (events, end, cuts) => {
          const stream = events.map((one) => one + end).join('')
          expect(read(join(stream, cuts), wire)).toEqual(read(stream, wire))
        },
      ),
    )
  },
)

it.each(Object.values(wires))('makes one event of many that come together', (wire) => {
  const event = (text: string) => `${wire.head}${JSON.stringify(wire.of(text))}\n\n`
  expect(join(['one ', '"two" ', 'three\n'].map(event).join(''), [])).toBe(
    event('one "two" three\n'),
  )
})

it('keeps apart what differs in anything but its words', () => {
  const stream = [1, 2].map((id) => `data: {"id":${id},"content":"a"}\n\n`).join('')
  expect(join(stream, [])).toBe(stream)
})

it('takes no longer for a hostile piece', () => {
  const piece = `data: ${'"content":"\\'.repeat(100_000)}\n\n`
  const from = performance.now()
  expect(deltaJoiner().rewrite(piece)).toBe(piece)
  expect(performance.now() - from).toBeLessThan(1_000)
})

it.each(Object.entries(wires))('knows when the words of %s begin', (_, wire) => {
  const event = (text: string) => `${wire.head}${JSON.stringify(wire.of(text))}\n\n`
  const joiner = deltaJoiner()
  joiner.rewrite(event(''))
  expect(joiner.hasBegun).toBe(false)
  joiner.rewrite(event('Hello'))
  expect(joiner.hasBegun).toBe(true)
})
