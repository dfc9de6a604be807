/*
 * The edge's own search and understanding inside the Workers runtime, in an object that is filled,
 * taught and asked over HTTP. The runtime's clock tells whole milliseconds, so each piece of work is
 * done several times over and the mean is told.
 */
import { DurableObject } from 'cloudflare:workers'
import { replacePassages } from '../../../edge/knowledge/passage-index.ts'
import { passagesOf } from '../../../edge/knowledge/passages.ts'
import { search } from '../../../edge/knowledge/search.ts'
import { readArticle } from '../../../edge/site/read-article.ts'
import { learnSite, siteReader } from '../../../edge/understanding/site-understanding.ts'

export class Engine extends DurableObject {
  fetch(request) {
    return request.json().then((body) => Response.json(this.#calls[body.call](body)))
  }

  #read = () => undefined

  #calls = {
    fill: ({ files }) => {
      const passages = files.flatMap((file) => passagesOf(readArticle(file).read.article, 'en'))
      const { storage } = this.ctx
      const ms = timed(1, () =>
        storage.transactionSync(() => replacePassages(storage.sql, passages)),
      )
      return { ms, passages: passages.length }
    },
    search: ({ query, times }) => {
      const { sql } = this.ctx.storage
      return { ms: timed(times, () => search(sql, { query, locale: 'en' })) }
    },
    learn: ({ intents }) => {
      let learnt
      const ms = timed(1, () => {
        learnt = JSON.stringify(learnSite({ intents, entities: [] }))
      })
      this.#read = siteReader(JSON.parse(learnt))
      return { ms }
    },
    understand: ({ text, times }) => {
      const now = Date.now()
      return { ms: timed(times, () => this.#read(text, { now })) }
    },
  }
}

function timed(times, work) {
  const from = performance.now()
  for (let time = 0; time < times; time += 1) work()
  return (performance.now() - from) / times
}

export default {
  fetch: (request, env) => env.ENGINE.get(env.ENGINE.idFromName('one')).fetch(request),
}
