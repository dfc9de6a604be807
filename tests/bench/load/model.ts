import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** How the bench's model paces its answer. */
export type Pace = {
  /** Milliseconds to the first token. */
  firstDelay: number
  /** Milliseconds between tokens. */
  tokenDelay: number
  tokens: number
}

export type BenchModel = { baseUrl: string; env: Record<string, string>; close(): void }

/** A fast model, so that our own part shows: 60 words, the first after 20 ms, one every 5 ms. */
export const fast: Pace = { firstDelay: 20, tokenDelay: 5, tokens: 60 }

export async function startModel({ firstDelay, tokenDelay, tokens }: Pace): Promise<BenchModel> {
  const script = fileURLToPath(new URL('model-process.ts', import.meta.url))
  const child = fork(script, [firstDelay, tokenDelay, tokens].map(String))
  const [told] = await once(child, 'message')
  return { ...(told as Omit<BenchModel, 'close'>), close: () => child.disconnect() } // sent by our own script
}
