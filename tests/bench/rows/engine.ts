import { type Engine, withEngine } from '../engine/with-engine.ts'
import type { Row } from '../figure.ts'
import { articleQuestions, articles, intents } from '../load/articles.ts'
import { percentile } from '../statistics.ts'

const articleCount = 10_000
const asked = 300

/** What customers write: short and long, in haste and in other languages. */
const messages = [
  ...articleQuestions(asked - 5, 10_000),
  'hola, ¿dónde está mi pedido AC-10492?',
  'Das ist eine Frechheit, seit drei Wochen warte ich auf meine Jacke und niemand antwortet!!',
  'hi',
  '注文した靴がまだ届きません。いつ届きますか？',
  `I ordered two jackets on 3 March for €129.90, and the parcel never came. ${'I have written many times and nobody helps. '.repeat(40)}`,
]

/** What the search and the understanding take by themselves. */
export const engineRow: Row = {
  name: 'engine',
  about: `Search and understanding alone, inside the Workers runtime: ${articleCount.toLocaleString('en')} articles, 150 intents with 10 examples each`,
  measure: (tell) =>
    withEngine(async (engine) => {
      const told = (key: string, what: string, value: number, unit: string, atMost?: number) =>
        tell({
          key: `engine.${key}`,
          what,
          value,
          unit,
          ...(atMost !== undefined && { aim: { atMost } }),
        })
      const before = await engine.heap()
      const learnt = await engine.ask('learn', { intents: intents(150) })
      told('learn', 'intents learnt at a push', learnt / 1000, 's', 2)
      const read = []
      for (const text of messages) read.push(await best(engine, 'understand', { text, times: 20 }))
      told('understandP50', 'one message understood, p50', percentile(read, 0.5), 'ms')
      told('understandP99', 'one message understood, p99', percentile(read, 0.99), 'ms', 1)
      told(
        'understandHeap',
        'heap that understanding holds',
        (await engine.heap()) - before,
        'MB',
        10,
      )
      const files = articles(articleCount)
      told('fill', 'articles indexed', (await engine.ask('fill', { files })) / 1000, 's')
      const searched = []
      for (const query of articleQuestions(asked, articleCount))
        searched.push(await best(engine, 'search', { query, times: 5 }))
      told('searchP50', 'one search, p50', percentile(searched, 0.5), 'ms')
      told('searchP99', 'one search, p99', percentile(searched, 0.99), 'ms', 3)
    }),
}

/** The best of three: what others do on this machine meanwhile is no matter of the engine's. */
async function best(engine: Engine, call: 'understand' | 'search', body: object): Promise<number> {
  const taken = []
  for (let time = 0; time < 3; time += 1) taken.push(await engine.ask(call, body))
  return Math.min(...taken)
}
