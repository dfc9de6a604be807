import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gather, joinBytes } from '../../../edge/answer/gather.ts'

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
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.nat(5), async (pieces, atOnce) => {
      const got = await Array.fromAsync(gather(from(pieces), { within: 1, atOnce, join }))
      expect(got.join('')).toBe(pieces.join(''))
      expect(got.filter((one) => one === '|').length).toBe(
        pieces.filter((one) => one === '|').length,
      )
      expect(got.slice(0, atOnce)).toEqual(pieces.slice(0, atOnce))
    }),
  )
})

it('makes few pieces of many that come together', async () => {
  const got = await Array.fromAsync(gather(from(Array.from('abcdefghij')), { join }))
  expect(got).toEqual(['a', 'b', 'c', 'd', 'efghij'])
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
  const reader = gather(source, { atOnce: 1, join }).getReader()
  expect((await reader.read()).value).toBe('a')
  expect((await reader.read()).value).toBe('bc')
  await expect(reader.read()).rejects.toThrow('broken')
})

it('passes cancellation on, so that a stopped answer costs the provider nothing more', async () => {
  let reason: unknown
  const source = new ReadableStream<string>({
    cancel(why) {
      reason = why
    },
  })
  await gather(source, { join }).cancel('stopped')
  expect(reason).toBe('stopped')
})

it('joins bytes end to end', () => {
  expect(joinBytes(Uint8Array.of(1, 2), Uint8Array.of(3))).toEqual(Uint8Array.of(1, 2, 3))
})

it('gathers no more than so many pieces, from a source that never pauses', async () => {
  const endless = new ReadableStream<string>({
    pull: (controller) => controller.enqueue('a'),
  })
  const reader = gather(endless, { atOnce: 1, atMost: 3, join }).getReader()
  expect((await reader.read()).value).toBe('a')
  expect((await reader.read()).value).toBe('aaa')
  await reader.cancel()
})
