import { type Conduct, type Format, wireOf } from '../../support/scripted-wire.ts'

/** A `fetch` behind which a scripted provider stands; its bytes are those of the wire. */
export function scriptedFetch(format: Format, conduct: Conduct): typeof fetch {
  return async (_input, init) => {
    const signal = init?.signal
    const wire = wireOf(format, conduct)
    if (wire === 'hang-up') throw new Error('Network connection lost.')
    if (wire === 'silence') return new Promise((_resolve, reject) => onAbort(signal, reject))
    const { status, headers, pieces, last } = wire
    const words = pieces[Symbol.iterator]()
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => onAbort(signal, (reason) => controller.error(reason)),
      pull: async (controller) => {
        const { value, done } = words.next()
        if (!done) return controller.enqueue(encoder.encode(value))
        if (last === 'end') controller.close()
        else if (last === 'break') controller.error(new Error('Network connection lost.'))
        else await new Promise(() => {})
      },
    })
    return new Response(body, { status, headers })
  }
}

function onAbort(signal: AbortSignal | null | undefined, act: (reason: unknown) => void): void {
  signal?.addEventListener('abort', () => act(signal.reason), { once: true })
}
