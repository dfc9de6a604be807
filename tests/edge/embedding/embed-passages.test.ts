import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import {
  embeddingLimits,
  embedPassages,
  type PassOptions,
} from '../../../edge/embedding/embed-passages.ts'
import { QueryEmbedder } from '../../../edge/embedding/embed-query.ts'
import { type EmbeddingModel, readEmbeddingModel } from '../../../edge/embedding/embedding-model.ts'
import { createVectors, readMatrix } from '../../../edge/embedding/vector-store.ts'
import { pushSite } from '../api.ts'

const day = 86_400_000

/** A model of our own whose vectors are the texts' lengths; `fails` refuses the calls of these numbers. */
function modelOf(fails: (call: number) => boolean = () => false) {
  const texts: string[] = []
  let calls = 0
  const model: EmbeddingModel = {
    key: 'test',
    embed: async (all) => {
      calls += 1
      if (fails(calls)) throw new TypeError('no')
      texts.push(...all)
      return { vectors: all.map((text) => [1, text.length]), tokens: all.length }
    },
  }
  return { model, texts, calls: () => calls }
}

/** Runs passes over a site with articles of so many passages, in its real object. */
async function inSite(
  work: (
    pass: (more?: Partial<PassOptions>) => Promise<number | undefined>,
    sql: SqlStorage,
  ) => Promise<void>,
) {
  const { slug, version } = await pushSite()
  const stub = env.SITES.get(env.SITES.idFromName(slug))
  await stub.warm(slug, version)
  await runInDurableObject(stub, async (_, state) => {
    const { sql } = state.storage
    createVectors(sql)
    const base = {
      version: () => 1,
      transaction: (change: () => void) => state.storage.transactionSync(change),
      spend: () => {},
      isSpent: () => false,
      now: () => 10 * day + 5,
    }
    await work((more = {}) => embedPassages(sql, { ...base, ...modelOf(), ...more }), sql)
  })
}

const oneByOne = { ...embeddingLimits, batch: 1 }

describe('Embedding a site’s passages', () => {
  it('keeps a vector for each, counts what it cost, and has nothing to do then', async () => {
    await inSite(async (pass, sql) => {
      const { model, texts } = modelOf()
      let spent = 0
      const spend = (tokens: number) => {
        spent += tokens
      }
      expect(await pass({ model, spend })).toBeUndefined()
      const { ids } = readMatrix(sql)
      expect(ids.length).toBeGreaterThan(2)
      expect([texts.length, spent]).toEqual([ids.length, ids.length])
      expect(texts[0]).toContain('Standard delivery takes')
      expect(await pass({ model, spend })).toBeUndefined()
      expect(texts).toHaveLength(ids.length)
    })
  })

  it('keeps what was done when a batch fails, waits longer each time, and gives up in the end', async () => {
    await inSite(async (pass, sql) => {
      const { model } = modelOf((call) => call > 1)
      const now = 10 * day + 5
      const waits: number[] = []
      for (let at = 0; at < embeddingLimits.failures - 1; at += 1)
        waits.push(((await pass({ model, limits: oneByOne })) ?? 0) - now)
      expect(readMatrix(sql).ids).toHaveLength(1)
      expect(waits[0]).toBeGreaterThanOrEqual(3_750)
      expect(waits.at(-1)).toBeGreaterThan(15 * 60_000)
      expect(await pass({ model, limits: oneByOne })).toBeUndefined()
      const again = modelOf()
      expect(await pass({ model: again.model })).toBeUndefined()
      expect(again.texts).not.toHaveLength(0)
    })
  })

  it('refuses vectors that do not fit the texts', async () => {
    await inSite(async (pass, sql) => {
      for (const vectors of [[], [[1], [1, 2], [3]], [[Number.NaN], [1], [1]]]) {
        const model: EmbeddingModel = { key: 'test', embed: async () => ({ vectors }) }
        expect(await pass({ model })).toBeGreaterThan(0)
      }
      expect(readMatrix(sql).ids).toHaveLength(0)
    })
  })

  it('waits for the next day where the site’s tokens are spent, and stops where there is no room', async () => {
    await inSite(async (pass, sql) => {
      expect(await pass({ isSpent: () => true })).toBe(11 * day)
      expect(await pass({ limits: { ...oneByOne, bytes: 1 } })).toBeUndefined()
      expect(readMatrix(sql).ids).toHaveLength(1)
    })
  })

  it('makes room by what no passage says any more before it finds that there is none', async () => {
    await inSite(async (pass, sql) => {
      const { model, texts } = modelOf()
      const old = new Uint8Array(1_000).buffer
      sql.exec("INSERT INTO embedding VALUES (1, 0, 'test', 0)")
      sql.exec("INSERT INTO vector (hash, numbers) VALUES ('gone', ?)", old)
      expect(await pass({ model, limits: { ...oneByOne, bytes: 900 } })).toBeUndefined()
      expect(readMatrix(sql).ids).toHaveLength(texts.length)
      expect(texts.length).toBeGreaterThan(2)
    })
  })

  it('begins anew with another model, and drops what a push overtook', async () => {
    await inSite(async (pass, sql) => {
      await pass()
      const { model, texts } = modelOf()
      let version = 1
      const overtaken: EmbeddingModel = {
        key: 'other',
        embed: (all, signal) => {
          version = 2
          return model.embed(all, signal)
        },
      }
      expect(await pass({ model: overtaken, version: () => version })).toBe(10 * day + 5)
      expect(readMatrix(sql).ids).toHaveLength(0)
      expect(texts.length).toBeGreaterThan(0)
    })
  })
})

describe('The vector of a question', () => {
  it('is asked for once, and not from a provider that just failed three times', async () => {
    let now = 0
    const { model, calls } = modelOf((call) => call > 1 && call < 5)
    const embedder = new QueryEmbedder(model, () => now)
    const ask = (text: string) => embedder.embed(text, () => {})
    expect(await ask('where')).toBeDefined()
    expect(await ask('where')).toBeDefined()
    expect(calls()).toBe(1)
    for (const text of ['a', 'b', 'c', 'd', 'e']) expect(await ask(text)).toBeUndefined()
    expect(calls()).toBe(4)
    now = 31_000
    expect(await ask('f')).toBeDefined()
  })

  it('is not waited for long, and holds no placeholder', async () => {
    const model: EmbeddingModel = { key: 'slow', embed: () => new Promise(() => {}) }
    expect(await new QueryEmbedder(model).embed('where', () => {}, 20)).toBeUndefined()
    const quick = modelOf()
    await new QueryEmbedder(quick.model).embed('mail <EMAIL_1> now', () => {})
    expect(quick.texts).toEqual(['mail   now'])
  })
})

describe('The model for embeddings', () => {
  const base = {
    EMBEDDING_PROVIDER: 'openai-compatible',
    EMBEDDING_BASE_URL: 'https://api.model.example/v1',
    EMBEDDING_MODEL: 'small',
  }
  const read = (more: Record<string, string>, fetch?: typeof globalThis.fetch) =>
    readEmbeddingModel({ ...env, ...base, ...more, DESKBELL_ALLOW_PRIVATE_HOSTS: '0' }, fetch)

  it('is none unless the environment names one, and none that is named wrongly', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(read({ EMBEDDING_PROVIDER: '' })).toBeUndefined()
    expect(told).not.toHaveBeenCalled()
    expect(read({ EMBEDDING_PROVIDER: 'anthropic', EMBEDDING_API_KEY: 'k' })).toBeUndefined()
    expect(read({ EMBEDDING_BASE_URL: 'http://127.0.0.1/v1' })).toBeUndefined()
    expect(read({ EMBEDDING_MODEL: '' })).toBeUndefined()
    expect(told).toHaveBeenCalledTimes(3)
    told.mockRestore()
  })

  it.each([-9_000, 0, 1e300])('is not believed that a text cost %s tokens', async (tokens) => {
    const body = { data: [{ embedding: [1, 2], index: 0 }], usage: { prompt_tokens: tokens } }
    const model = read({}, async () => Response.json(body))
    expect(await model?.embed(['a'], AbortSignal.timeout(5_000))).toEqual({ vectors: [[1, 2]] })
  })

  it('is asked at its address, with its key, and over REST for Workers AI', async () => {
    const asked: string[] = []
    const answer =
      (body: unknown): typeof globalThis.fetch =>
      async (input, init) => {
        const { headers, url } = new Request(input as string, init) // the SDK gives texts
        asked.push(`${url} ${headers.get('authorization')}`)
        return Response.json(body)
      }
    const openai = read(
      { EMBEDDING_API_KEY: 'key' },
      answer({ data: [{ embedding: [1, 2], index: 0 }], usage: { prompt_tokens: 3 } }),
    )
    const signal = AbortSignal.timeout(5_000)
    expect(await openai?.embed(['a'], signal)).toEqual({ vectors: [[1, 2]], tokens: 3 })
    const workers = read(
      {
        EMBEDDING_PROVIDER: 'workers-ai',
        EMBEDDING_BASE_URL: 'https://api.cloudflare.com/client/v4/accounts/abc',
        EMBEDDING_API_KEY: 'key',
        EMBEDDING_MODEL: '@cf/baai/bge-m3',
      },
      answer({ success: true, result: { shape: [1, 2], data: [[1, 2]] } }),
    )
    expect((await workers?.embed(['a'], signal))?.vectors).toEqual([[1, 2]])
    expect(asked).toEqual([
      'https://api.model.example/v1/embeddings Bearer key',
      expect.stringMatching(/accounts\/abc\/ai\/run\/@cf\/baai\/bge-m3 Bearer key$/),
    ])
  })
})
