import type { Row } from '../figure.ts'
import { takeTurns } from '../load/at-once.ts'
import { askDirectly } from '../load/direct.ts'
import { withModel } from '../load/edge.ts'
import { fast } from '../load/model.ts'
import { startAskers } from '../load/turns.ts'
import { median } from '../statistics.ts'

const question = 'What is your returns policy, please?'
/** The three are measured in turns, so that what else the machine does falls on all of them. */
const rounds = 3
const loads = [
  { atOnce: 1, turns: 12, aim: 10 },
  { atOnce: 20, turns: 60, aim: 25 },
]

/** What the edge adds to a model's first word. */
export const firstTokenRow: Row = {
  name: 'first-token',
  about: 'First token: through the edge, and the model (60 words) asked directly, p50',
  measure: (tell) =>
    withModel(fast, async (edge, model) => {
      for (const { atOnce, turns, aim } of loads) {
        const askers = await startAskers(edge.url, atOnce)
        await Promise.all(askers.map(({ ask }) => ask(question))) // the first turns warm the engines
        const direct: number[] = []
        const through: number[] = []
        const noop: number[] = []
        for (let round = 0; round < rounds; round++) {
          direct.push(
            ...(await takeTurns(turns, askers, () => askDirectly(model.baseUrl, question))).map(
              ({ first }) => first,
            ),
          )
          through.push(
            ...(await takeTurns(turns, askers, ({ ask }) => ask(question))).map(
              ({ first }) => first,
            ),
          )
          noop.push(...(await takeTurns(turns, askers, () => timeOf(`${edge.url}/health`))))
        }
        for (const { close } of askers) close()
        const added = median(through) - median(direct)
        const at = `${atOnce} at once`
        const figure = (name: string, what: string, value: number) => ({
          key: `firstToken.${name}${atOnce}`,
          what: `${what}, ${at}`,
          value,
          unit: 'ms',
        })
        tell(figure('direct', 'the model asked directly', median(direct)))
        tell(figure('through', 'through the edge', median(through)))
        tell(figure('noop', "a no-op route's time", median(noop)))
        tell({ ...figure('added', 'what the edge adds', added), aim: { atMost: aim } })
      }
    }),
}

async function timeOf(url: string): Promise<number> {
  const from = performance.now()
  await (await fetch(url)).text()
  return performance.now() - from
}
