import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What the server does from now on. Default: answers at once. */
export type EmbeddingConduct = { delay?: number; status?: number; garbled?: boolean }

export type ScriptedEmbeddings = {
  env: Record<string, string>
  /** Every text that was embedded, in order. */
  texts: string[]
  requests: number
  behave(conduct: EmbeddingConduct): void
  close(): Promise<void>
}

/** Words that mean the same: each row is a direction of its own. */
const concepts = [
  'return send back give refund money cash reimburse moolah',
  'parcel delivery ship shipping courier arrive haulage',
  'repair mend fix broken seam torn kaputt',
  'wash clean care laundry dirty grubby',
  'pay card paypal invoice checkout dough',
  'student studying undergraduate',
].map((words) => new Set(words.split(' ')))

/** Numbers of a vector: the concepts, and places for all other words. */
const size = 64

/** The vector of a text: what it is about, and a little of its very words. The same text, the same vector. */
export function vectorOf(text: string): number[] {
  const vector = Array.from({ length: size }, () => 0.01)
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const concept = concepts.findIndex(
      (words) => words.has(word) || words.has(word.replace(/s$/, '')),
    )
    const at = concept >= 0 ? concept : concepts.length + (hash(word) % (size - concepts.length))
    vector[at] = (vector[at] ?? 0) + (concept >= 0 ? 1 : 0.15)
  }
  return vector
}

function hash(word: string): number {
  return [...word].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7)
}

/** A server that speaks the OpenAI embeddings wire form. */
export async function startScriptedEmbeddings(): Promise<ScriptedEmbeddings> {
  let conduct: EmbeddingConduct = {}
  const texts: string[] = []
  const seen = { requests: 0 }
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer) // node:http gives buffers
    const { input } = JSON.parse(Buffer.concat(pieces).toString()) as { input: string[] } // our own client
    seen.requests += 1
    const { delay = 0, status = 200, garbled = false } = conduct
    if (delay > 0) await sleep(delay)
    response.writeHead(status, { 'content-type': 'application/json' })
    if (status !== 200) {
      response.end(JSON.stringify({ error: { message: 'no', type: 'server_error' } }))
      return
    }
    texts.push(...input)
    const data = input.map((text, index) => ({
      object: 'embedding',
      index,
      embedding: garbled ? [] : vectorOf(text),
    }))
    const tokens = input.join(' ').split(' ').length
    const usage = { prompt_tokens: tokens, total_tokens: tokens }
    response.end(JSON.stringify({ object: 'list', data, model: 'scripted', usage }))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return {
    env: {
      EMBEDDING_PROVIDER: 'openai-compatible',
      EMBEDDING_BASE_URL: `http://127.0.0.1:${address.port}/v1`,
      EMBEDDING_API_KEY: 'a-key-of-the-tests',
      EMBEDDING_MODEL: 'scripted',
    },
    texts,
    get requests() {
      return seen.requests
    },
    behave: (next) => {
      conduct = next
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
