import type { Row } from '../figure.ts'
import { articleQuestions, articles } from '../load/articles.ts'
import { withEdge } from '../load/edge.ts'
import { startAsker } from '../load/turns.ts'
import { percentile, sum } from '../statistics.ts'

const turns = 150

/** How long the embedded engine takes with much to look through. */
export const embeddedRow: Row = {
  name: 'embedded',
  about: `The embedded engine with 1,000 articles pushed beside demo/acme's, ${turns} turns`,
  measure: (tell) =>
    withEdge(
      async (edge) => {
        const { ask, close } = await startAsker(edge.url)
        await ask('How do I wash my anorak?') // the first turn builds the index
        const taken = []
        for (const question of articleQuestions(turns)) taken.push(await ask(question))
        close()
        // The answer may be there before its question's 202 is: then nobody waited.
        const afterwards = taken.map(({ whole, accepted }) => Math.max(0, whole - accepted))
        const whole = taken.map((turn) => turn.whole)
        const cited = taken.filter(({ answer }) => answer.parts.some(isCitation))
        const told = (key: string, what: string, value: number) =>
          tell({
            key: `embedded.${key}`,
            what,
            value,
            unit: 'ms',
            ...(/p50$/i.test(key) && { aim: { atMost: 50 } }),
          })
        told('p50', 'accepted to complete, p50', percentile(afterwards, 0.5))
        told('p95', 'accepted to complete, p95', percentile(afterwards, 0.95))
        told('sentP50', 'sent to complete, p50', percentile(whole, 0.5))
        told('sentP95', 'sent to complete, p95', percentile(whole, 0.95))
        tell({
          key: 'embedded.cited',
          what: 'of these turns, answered with a citation',
          value: cited.length,
          unit: `of ${turns}`,
        })
        tell({
          key: 'embedded.perSecond',
          what: 'turns a second, one visitor',
          value: (1000 * turns) / sum(whole),
          unit: '/s',
        })
      },
      { more: articles(1000) },
    ),
}

function isCitation({ type }: { type: string }): boolean {
  return type === 'source-url'
}
