import type { Site } from '../../shared/site.ts'
import type { Env } from '../env.ts'
import { countSpending, spentSiteBudget } from '../limits/ledger.ts'
import { embeddingLimits, embedPassages } from './embed-passages.ts'
import { QueryEmbedder } from './embed-query.ts'
import { embeddingModelFrom } from './embedding-model.ts'
import { type Matrix, type Nearest, nearestTo } from './nearest.ts'
import {
  createVectors,
  type EmbeddingState,
  embeddingState,
  readMatrix,
  vectorBytes,
  withoutVectors,
} from './vector-store.ts'

/** Words of a question that hardly says by itself what it is about. */
const fewWords = 4

/** Whether passages wait for a vector that may still come. */
function hasMore(sql: SqlStorage, { failures }: EmbeddingState): boolean {
  if (failures >= embeddingLimits.failures || vectorBytes(sql) >= embeddingLimits.bytes)
    return false
  return withoutVectors(sql, 1).length > 0
}

/** The vectors of one site's passages, where the environment names a model for them; else it does nothing. */
export class SiteVectors {
  readonly #storage: DurableObjectStorage
  readonly #model: ReturnType<typeof embeddingModelFrom>
  readonly #questions: QueryEmbedder | undefined
  #matrix: { version: number; matrix: Matrix } | undefined
  /** The version that is embedded or about to be, as far as this object remembers. */
  #woken = 0

  constructor(storage: DurableObjectStorage, env: Env) {
    this.#storage = storage
    this.#model = embeddingModelFrom(env)
    if (!this.#model) return
    this.#questions = new QueryEmbedder(this.#model)
    createVectors(storage.sql)
  }

  /** Has a version's passages embedded soon, where that was not done yet. Nobody waits for it. */
  async wake(version: number): Promise<void> {
    if (!this.#model || this.#woken === version) return
    this.#woken = version
    const state = embeddingState(this.#storage.sql)
    const isTakenUp = state?.version === version && state.model === this.#model.key
    if (isTakenUp && !hasMore(this.#storage.sql, state)) return
    // A pass that was cut short has its alarm still, unless it failed so often that the platform gave it up.
    const alarm = isTakenUp ? await this.#storage.getAlarm() : null
    if (alarm === null) await this.#storage.setAlarm(Date.now())
  }

  /** One pass over the passages without vectors; it rings again where there is more to do. */
  async pass(version: () => number, budgets: Site['budgets']): Promise<void> {
    if (!this.#model || !this.#isPayable(budgets)) return
    const { sql } = this.#storage
    const next = await embedPassages(sql, {
      model: this.#model,
      version,
      transaction: (work) => this.#storage.transactionSync(work),
      spend: (tokens) => this.#count(tokens),
      isSpent: () => spentSiteBudget(sql, budgets, Date.now()) !== undefined,
    })
    this.#matrix = undefined
    if (next !== undefined) await this.#storage.setAlarm(next)
  }

  /** What is most like a question in meaning; undefined where no vector came in time, or there are none. */
  async nearest(
    { query, before }: { query: string; before?: string | undefined },
    { version, visitor, budgets }: { version: number; visitor: string; budgets: Site['budgets'] },
  ): Promise<Nearest | undefined> {
    if (!this.#isPayable(budgets)) return undefined
    const matrix = this.#questions && this.#matrixOf(version)
    if (!this.#questions || !matrix || matrix.ids.length === 0) return undefined
    const isShort = query.split(/\s+/).length <= fewWords
    const text = before && isShort ? `${before}\n${query}` : query
    const vector = await this.#questions.embed(text, (tokens) => this.#count(tokens, visitor))
    return vector && nearestTo(vector, matrix)
  }

  /** Where money is limited, nothing is asked whose price nobody tells. */
  #isPayable({ costPerVisitorPerDay, costPerSitePerDay, costPerConversation }: Site['budgets']) {
    const most = costPerVisitorPerDay ?? costPerSitePerDay ?? costPerConversation
    return most === undefined || this.#model?.price !== undefined
  }

  #count(tokens: number, visitor?: string): void {
    const spent = { tokens, cost: tokens * (this.#model?.price ?? 0) }
    const now = Date.now()
    countSpending(this.#storage.sql, { spent, now, ...(visitor !== undefined && { visitor }) })
  }

  /** The vectors of a version; undefined while its passages have not been taken up. */
  #matrixOf(version: number): Matrix | undefined {
    if (this.#matrix?.version === version) return this.#matrix.matrix
    if (embeddingState(this.#storage.sql)?.version !== version) return undefined
    this.#matrix = { version, matrix: readMatrix(this.#storage.sql) }
    return this.#matrix.matrix
  }
}
