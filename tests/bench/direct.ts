import { type Load, takeTurns } from './at-once.ts'

/** Milliseconds to the first word of the model itself, asked without an edge between. */
export function askDirectly(baseUrl: string, load: Load): Promise<number[]> {
  return takeTurns(
    load,
    Array.from({ length: load.atOnce }, () => () => turn(baseUrl)),
  )
}

async function turn(baseUrl: string): Promise<number> {
  const from = performance.now()
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'm', stream: true, messages: [{ role: 'user', content: 'hi' }] }),
  })
  let text = ''
  let first: number | undefined
  for await (const piece of response.body ?? []) {
    text += new TextDecoder().decode(piece)
    if (text.includes('word0')) first ??= performance.now() - from
  }
  if (first === undefined) throw new Error('The model did not answer.')
  return first
}
