import { messageText } from '../../../shared/message.ts'
import { textOf } from '../../support/event-source.ts'
import { workerdCpu } from '../../support/workerd-cpu.ts'
import { workerdMegabytes } from '../../support/workerd-memory.ts'
import type { Row } from '../figure.ts'
import { answerTo } from '../load/answer.ts'
import { askDirectly } from '../load/direct.ts'
import { withModel } from '../load/edge.ts'
import { secondsOf } from '../load/seconds.ts'
import { type Asker, startAsker, type Turn } from '../load/turns.ts'

const visitors = 200
const rounds = 3
/** 50 tokens a second for each, about what hosted models give. */
const pace = { firstDelay: 200, tokenDelay: 20, tokens: 60 }

/** Many visitors read their own answers at the same moment; each one's text is held against the model's. */
export const crowdRow: Row = {
  name: 'crowd',
  about: `${visitors} visitors streaming at once, ${rounds} turns each, 50 tokens a second`,
  measure: (tell) =>
    withModel(pace, async (edge, model) => {
      const askers: Asker[] = []
      for (let index = 0; index < visitors; index++) askers.push(await startAsker(edge.url))
      const direct = await secondsOf(() =>
        Promise.all(askers.map((_, index) => askDirectly(model.baseUrl, question(index)))),
      )
      const before = workerdCpu(edge)
      let errors = 0
      let lost = 0
      let most = 0
      const took = await secondsOf(async () => {
        for (let round = 0; round < rounds; round++) {
          const turns = await Promise.allSettled(
            askers.map(({ ask }, index) => ask(question(index))),
          )
          most = Math.max(most, workerdMegabytes(edge))
          for (const [index, turn] of turns.entries()) {
            if (turn.status === 'rejected') errors += 1
            else lost += lostWords(turn.value, answerTo(`"user" ${question(index)}`))
          }
        }
      })
      for (const { close } of askers) close()
      const aim = { atMost: 0 }
      tell({
        key: 'crowd.errors',
        what: 'turns that failed',
        value: errors,
        unit: `of ${visitors * rounds}`,
        aim,
      })
      tell({
        key: 'crowd.lost',
        what: 'words lost, doubled or strange, streamed or logged',
        value: lost,
        unit: `of ${(visitors * rounds * pace.tokens).toLocaleString('en')}`,
        aim,
      })
      tell({
        key: 'crowd.seconds',
        what: 'time for a turn of all',
        value: took / rounds,
        unit: 's',
      })
      tell({
        key: 'crowd.direct',
        what: 'the same, the model asked directly',
        value: direct,
        unit: 's',
      })
      tell({
        key: 'crowd.cpu',
        what: 'CPU of workerd for a turn',
        value: (workerdCpu(edge) - before) / (visitors * rounds),
        unit: 'ms',
      })
      tell({ key: 'crowd.memory', what: 'memory of workerd, at most', value: most, unit: 'MB' })
    }),
}

function question(index: number): string {
  return `I am visitor number ${index}. What is your returns policy?`
}

/** Words that differ from the model's, in what was streamed and in what was logged. */
function lostWords({ frames, answer }: Turn, expected: string): number {
  return differing(textOf(frames, answer.id), expected) + differing(messageText(answer), expected)
}

function differing(text: string, expected: string): number {
  if (text === expected) return 0
  const seen = text.split(' ')
  const wanted = expected.split(' ')
  const length = Math.max(seen.length, wanted.length)
  return Array.from({ length }).filter((_, at) => seen[at] !== wanted[at]).length
}
