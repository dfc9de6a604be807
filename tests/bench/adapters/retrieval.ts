import { replacePassages } from '../../../edge/knowledge/passage-index.ts'
import { passagesOf } from '../../../edge/knowledge/passages.ts'
import { search } from '../../../edge/knowledge/search.ts'
import manifest from '../../../package.json' with { type: 'json' }
import { nodeSql } from '../../support/node-sql.ts'

export const name = manifest.name
export const version = manifest.version

type Document = { id: string; title: string; body: string }

/** Passages that are read for one asked-for article: several of the best may be one article's. */
const passagesForEach = 6

/** The search of a site's object, over articles by their ids, on Node's own SQLite. */
export function create({ corpus, language = 'en' }: { corpus: Document[]; language?: string }) {
  const { sql, close } = nodeSql()
  const passages = corpus.flatMap(({ id, title, body }) =>
    passagesOf({ path: id, title, url: 'https://bench.example', tags: [], body }, language),
  )
  sql.exec('BEGIN')
  replacePassages(sql, passages)
  sql.exec('COMMIT')
  return {
    search(query: string, k: number) {
      const found = search(sql, { query, locale: language, limit: k * passagesForEach })
      const best = new Map<string, number>()
      for (const { path, score } of found.passages) if (!best.has(path)) best.set(path, score)
      const hits = [...best].slice(0, k).map(([id, score]) => ({ id, score }))
      return { hits, confidence: found.confidence }
    },
    close,
  }
}
