import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gatherText, type Rewriter } from '../../../edge/answer/gather-text.ts'

/** A stream of the runtime's own, as `fetch` gives it. */
function answer(rewriter: Rewriter = plain) {
  const { readable, writable } = new IdentityTransformStream()
  return { writer: writable.getWriter(), pieces: texts(gatherText(readable, rewriter)) }
}

/** Words from the first piece on, and nothing is made of them. */
const plain: Rewriter = { rewrite: (piece) => piece, hasBegun: true }

async function* texts(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  for await (const piece of stream) yield new TextDecoder().decode(piece)
}

const bytes = (text: string) => new TextEncoder().encode(text)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

it('makes few pieces of many, and rewrites each of them', async () => {
  const { writer, pieces } = answer({ ...plain, rewrite: (piece) => `(${piece})` })
  const reading = Array.fromAsync(pieces)
  for (let i = 0; i < 40; i++) {
    await writer.write(bytes('x'))
    await pause(2)
  }
  await writer.close()
  const got = await reading
  expect(got.join('').replace(/[()]/g, '')).toBe('x'.repeat(40))
  expect(got.length).toBeLessThan(12)
  expect(got.every((piece) => /^\(x+\)$/.test(piece))).toBe(true)
})

it('holds back nothing of a model that pauses, and nothing of one that breaks off', async () => {
  const { writer, pieces } = answer()
  for (const words of ['one ', 'two ', 'three ']) {
    const [piece] = await Promise.all([pieces.next(), writer.write(bytes(words))])
    expect(piece.value).toBe(words)
  }
  const [last] = await Promise.all([pieces.next(), writer.write(bytes('last'))])
  await writer.abort(new Error('broken')).catch(() => undefined) // it is what the reader hears
  expect(last.value).toBe('last')
  await expect(pieces.next()).rejects.toThrow('broken')
})

it('brings letters whole that were cut in half', async () => {
  const { writer, pieces } = answer()
  const reading = Array.fromAsync(pieces)
  for (const half of bytes('ü')) {
    await writer.write(Uint8Array.of(half))
    await pause(30)
  }
  await writer.close()
  expect(await reading).toEqual(['ü'])
})

it('passes cancellation on, so that a stopped answer costs the provider nothing more', async () => {
  let reason: unknown
  const source = new ReadableStream<Uint8Array>({
    cancel(why) {
      reason = why
    },
  })
  await gatherText(source, plain).cancel('stopped')
  expect(reason).toBe('stopped')
})

it('brings all that came, in its order, however it was cut', async () => {
  const piece = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 200 }), async (pieces) => {
      const source = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const one of pieces) controller.enqueue(bytes(one))
          controller.close()
        },
      })
      const got = await Array.fromAsync(texts(gatherText(source, plain)))
      expect(got.join('')).toBe(pieces.join(''))
      expect(got.length).toBeLessThanOrEqual(2 + pieces.length / 60)
    }),
    { numRuns: 50 },
  )
})

it('gathers no more than so many pieces, from a source that never pauses', async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytes('a')),
  })
  const pieces = texts(gatherText(endless, plain))
  expect((await pieces.next()).value).toHaveLength(64)
  await pieces.return(undefined)
})

it('gathers nothing before the first words, unless a great deal comes before them', async () => {
  const { writer, pieces } = answer({ rewrite: (piece) => piece, hasBegun: false })
  const reading = Array.fromAsync(pieces)
  for (let i = 0; i < 20; i++) await writer.write(bytes('x'))
  await writer.close()
  const got = await reading
  expect(got.slice(0, 8)).toEqual(Array(8).fill('x'))
  expect(got.length).toBeLessThan(12)
  expect(got.join('')).toHaveLength(20)
})

it('takes a cancellation after the stream broke without a further word', async () => {
  const source = new ReadableStream<Uint8Array>({
    cancel: () => Promise.reject(new Error('broken')),
  })
  await expect(gatherText(source, plain).cancel('stopped')).resolves.toBeUndefined()
})
