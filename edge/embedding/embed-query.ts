import { errorName, log } from '../log.ts'
import { estimated } from './embed-passages.ts'
import type { EmbeddingModel } from './embedding-model.ts'
import { areVectors, normalised } from './vector.ts'

/** Milliseconds that a question may wait for its vector; after them the words alone are searched. */
export const queryPatience = 200

/** Failures in a row after which nobody asks for a while, and for how many milliseconds. */
const mostFailures = 3
const rest = 30_000

/** Questions whose vectors are remembered: starters and quick replies are asked again and again. */
const mostKept = 200

/** Characters of a question that are embedded. */
const mostRead = 2_000

/** What stands for personal data says nothing of what is asked. */
const placeholder = /<[A-Z][A-Z_]{0,30}_\d{1,6}>/g

/** Embeds questions of one site under a short time limit, and leaves a provider alone that fails. */
export class QueryEmbedder {
  readonly #model: EmbeddingModel
  readonly #now: () => number
  readonly #kept = new Map<string, Float32Array>()
  #failures = 0
  #restsUntil = 0

  constructor(model: EmbeddingModel, now: () => number = Date.now) {
    this.#model = model
    this.#now = now
  }

  /** The vector of a masked question; undefined where it did not come in time. It never rejects. */
  async embed(
    question: string,
    spend: (tokens: number) => void,
    patience = queryPatience,
  ): Promise<Float32Array | undefined> {
    const text = question.replace(placeholder, ' ').trim().slice(0, mostRead)
    const kept = this.#kept.get(text)
    if (kept || text === '' || this.#now() < this.#restsUntil) return kept
    const signal = AbortSignal.timeout(patience)
    try {
      // A provider that hears no abort must not hold the visitor.
      const { vectors, tokens } = await Promise.race([
        this.#model.embed([text], signal),
        new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true })
        }),
      ])
      spend(tokens ?? estimated([text]))
      if (!areVectors(vectors, 1)) throw new TypeError('The vector does not fit.')
      const vector = normalised(vectors[0] ?? [])
      this.#failures = 0
      this.#keep(text, vector)
      return vector
    } catch (error) {
      this.#failures += 1
      if (this.#failures >= mostFailures) this.#restsUntil = this.#now() + rest
      log('warn', 'embedding.question-failed', { error: errorName(error) })
      return undefined
    }
  }

  #keep(text: string, vector: Float32Array): void {
    const oldest = this.#kept.keys().next()
    if (this.#kept.size >= mostKept && !oldest.done) this.#kept.delete(oldest.value)
    this.#kept.set(text, vector)
  }
}
