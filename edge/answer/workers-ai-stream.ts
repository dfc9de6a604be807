import { gathered } from './gathered-answer.ts'
import { ModelError } from './model-failure.ts'

/**
 * The Workers AI provider prints an event that it cannot read (a provider's words in our log) and
 * goes on without it, and does not see an error that comes in the middle of a stream. So the
 * stream is read before the provider reads it, and fails where it is not sound.
 */
export function checkedStream(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder()
  let line = ''
  const check = (text: string) => {
    const lines = (line + text).split('\n')
    line = lines.pop() ?? ''
    if (line.length > longestLine) throw garbled()
    for (const whole of lines) checkLine(whole)
  }
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        check(decoder.decode(bytes, { stream: true }))
        controller.enqueue(bytes)
      },
      flush() {
        checkLine(line)
      },
    }),
  )
}

/** Characters of one event. */
const longestLine = 1_000_000

function checkLine(line: string): void {
  if (!line.startsWith('data:')) return
  const data = line.slice(5).trim()
  if (data === '' || data === '[DONE]') return
  const event = parsed(data)
  if (typeof event !== 'object' || event === null) throw garbled()
  if ('error' in event || 'errors' in event) {
    throw new ModelError('model-error', 'an error came inside the answer')
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    throw garbled() // the parser's own error would quote the provider
  }
}

function garbled(): ModelError {
  return new ModelError('model-garbled', 'the answer could not be read')
}

/** A `fetch` whose event streams are checked. */
export function checkedFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const { body, headers } = response
    if (!response.ok || !body || headers.get('content-type')?.includes('json')) return response
    return new Response(checkedStream(body), response)
  }
}

/** A binding whose streams are checked, and come in fewer pieces. */
export function checkedAi(ai: Ai): Ai {
  return new Proxy(ai, {
    get(target, name) {
      if (name !== 'run') return Reflect.get(target, name)
      return async (...args: Parameters<Ai['run']>) => {
        const output: unknown = await target.run(...args)
        return output instanceof ReadableStream ? gathered(checkedStream(output)) : output
      }
    },
  })
}
