import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gather } from '../../../edge/answer/gather.ts'

const join = (a: string, b: string) => (a === '|' || b === '|' ? undefined : a + b)

function from(pieces: string[]): ReadableStream<string> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
}

it('brings the same contents in the same order, and keeps apart what must stay apart', async () => {
  const piece = fc.oneof(
    fc.constant('|'),
    fc.string({ minLength: 1, maxLength: 3 }).filter((s) => !s.includes('|')),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const got = await Array.fromAsync(gather(from(pieces), join))
      expect(got).toEqual(
        pieces
          .join('')
          .split(/(\|)/)
          .filter((one) => one !== ''),
      )
    }),
  )
})

it('waits for nothing that does not come together', async () => {
  const { readable, writable } = new TransformStream<string>(
    {},
    { highWaterMark: 9 },
    { highWaterMark: 9 },
  )
  const writer = writable.getWriter()
  const reader = gather(readable, join).getReader()
  for (const words of [['a', 'b'], ['c'], ['d', 'e', 'f']]) {
    for (const word of words) await writer.write(word)
    expect((await reader.read()).value).toBe(words.join(''))
  }
})

it('passes errors on, after what came before them', async () => {
  const pieces = ['a', 'b', 'c']
  const source = new ReadableStream<string>({
    pull(controller) {
      const piece = pieces.shift()
      if (piece) controller.enqueue(piece)
      else controller.error(new Error('broken'))
    },
  })
  const reader = gather(source, join).getReader()
  expect((await reader.read()).value).toBe('abc')
  await expect(reader.read()).rejects.toThrow('broken')
})

it('passes cancellation on, so that a stopped answer costs the provider nothing more', async () => {
  let reason: unknown
  const source = new ReadableStream<string>({
    cancel(why) {
      reason = why
    },
  })
  await gather(source, join).cancel('stopped')
  expect(reason).toBe('stopped')
})

it('gathers no more than so many pieces, from a source that never pauses', async () => {
  const endless = new ReadableStream<string>({
    pull: (controller) => controller.enqueue('a'),
  })
  const reader = gather(endless, join).getReader()
  expect((await reader.read()).value).toHaveLength(64)
  await reader.cancel()
})
