import { errorName, log } from '../log.ts'
import type { EmbeddingModel } from './embedding-model.ts'
import { areVectors, small } from './vector.ts'
import {
  embeddingState,
  forgetUnused,
  keepVectors,
  noteFailures,
  readContents,
  takeUp,
  vectorBytes,
  withoutVectors,
} from './vector-store.ts'

/** Limits of embedding a site's passages. Times are milliseconds. */
export type EmbeddingLimits = {
  /** Passages of one request. */
  batch: number
  /** One request. */
  request: number
  /** One pass; the next one goes on where it stopped. */
  pass: number
  /** Bytes of a site's vectors: all of them are compared for each question. */
  bytes: number
  /** Failures in a row after which nobody tries again until the next push. */
  failures: number
}
export const embeddingLimits: EmbeddingLimits = {
  batch: 48,
  request: 30_000,
  pass: 20_000,
  bytes: 16 * 1024 * 1024,
  failures: 10,
}

export type PassOptions = {
  model: EmbeddingModel
  /** The version whose passages the object holds; it may change while a request is under way. */
  version: () => number
  /** Runs a change of the tables in one transaction. */
  transaction: (work: () => void) => void
  /** Counts what it cost, in tokens. */
  spend: (tokens: number) => void
  /** Whether the site's tokens of this day are spent. */
  isSpent: () => boolean
  limits?: EmbeddingLimits
  now?: () => number
}

const day = 86_400_000

/**
 * Embeds passages that have no vector yet, batch by batch; what was done stays done whatever happens.
 * Returns when to go on (milliseconds since the epoch of Unix); undefined where there is nothing left to do.
 */
export async function embedPassages(
  sql: SqlStorage,
  options: PassOptions,
): Promise<number | undefined> {
  const { model, version, transaction, isSpent, limits = embeddingLimits, now = Date.now } = options
  const begun = now()
  const held = version()
  const state = embeddingState(sql)
  if (state?.version !== held || state.model !== model.key) {
    const contents = await readContents(sql)
    if (version() !== held) return now()
    transaction(() => takeUp(sql, { version: held, model: model.key }, contents))
  }
  for (;;) {
    const missing = withoutVectors(sql, limits.batch)
    if (missing.length === 0) break
    if (vectorBytes(sql) >= limits.bytes) transaction(() => forgetUnused(sql))
    if (vectorBytes(sql) >= limits.bytes) {
      log('warn', 'embedding.full', { bytes: limits.bytes })
      break
    }
    if (isSpent()) return (Math.floor(now() / day) + 1) * day
    if (now() - begun >= limits.pass) return now()
    const vectors = await embedBatch(options, missing).catch((error: unknown) => error as Error)
    if (version() !== held) return now()
    if (vectors instanceof Error) return again(sql, vectors, { limits, now: now() })
    transaction(() => {
      keepVectors(sql, vectors)
      noteFailures(sql, 0)
    })
  }
  transaction(() => forgetUnused(sql))
  return undefined
}

async function embedBatch(
  { model, spend, limits = embeddingLimits }: PassOptions,
  missing: readonly { hash: string; content: string }[],
) {
  const texts = missing.map(({ content }) => content)
  const { vectors, tokens } = await model.embed(texts, AbortSignal.timeout(limits.request))
  spend(tokens ?? estimated(texts))
  if (!areVectors(vectors, texts.length)) throw new TypeError('The vectors do not fit the texts.')
  return missing.map(({ hash }, at) => ({ hash, vector: small(vectors[at] ?? []) }))
}

/** What texts cost in tokens, where a provider does not say. */
export function estimated(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / 4)
}

/** When to try again: after five seconds, then twice as long each time, with a quarter of jitter. */
function again(
  sql: SqlStorage,
  error: Error,
  { limits, now }: { limits: EmbeddingLimits; now: number },
): number | undefined {
  const failures = (embeddingState(sql)?.failures ?? 0) + 1
  noteFailures(sql, failures)
  log('warn', 'embedding.failed', { error: errorName(error), failures })
  if (failures >= limits.failures) return undefined
  return now + 5_000 * 2 ** (failures - 1) * (0.75 + Math.random() / 2)
}
