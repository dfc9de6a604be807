import { startEdge } from '../../support/edge.ts'
import { pushAcme } from '../../support/push.ts'
import { workerdCpu } from '../../support/workerd-cpu.ts'
import { workerdMegabytes } from '../../support/workerd-memory.ts'
import type { Row } from '../figure.ts'
import { articleQuestions, articles } from '../load/articles.ts'
import { unlimited } from '../load/edge.ts'
import { startAsker } from '../load/turns.ts'

const count = 10_000

/** What a push of as many articles as a site may have takes, and whether they are there afterwards. */
export const pushRow: Row = {
  name: 'push',
  about: `A push of ${count.toLocaleString('en')} articles beside demo/acme's, and the first question to them`,
  measure: async (tell) => {
    const edge = await startEdge({ env: unlimited })
    try {
      await pushAcme(edge)
      const [before, idle] = [workerdCpu(edge), workerdMegabytes(edge)]
      let most = idle
      const watch = setInterval(() => {
        most = Math.max(most, workerdMegabytes(edge))
      }, 50)
      const from = performance.now()
      await pushAcme(edge, { more: articles(count) })
      const took = performance.now() - from
      const { ask, close } = await startAsker(edge.url)
      const [question = ''] = articleQuestions(1, count)
      const { answer } = await ask(question)
      const indexed = performance.now() - from
      close()
      clearInterval(watch)
      const told = (key: string, what: string, value: number, unit: string) =>
        tell({ key: `push.${key}`, what, value, unit })
      told('answered', 'until the push is answered', took / 1000, 's')
      told('ready', 'until the first question is answered', indexed / 1000, 's')
      told('cpu', 'processor time of both', (workerdCpu(edge) - before) / 1000, 's')
      told('memory', 'memory of the runtime on top, at most', most - idle, 'MB')
      const cites = answer.parts.some(({ type }) => type === 'source-url')
      told('cited', 'that question answered with a citation', cites ? 1 : 0, 'of 1')
    } finally {
      await edge.stop()
    }
  },
}
