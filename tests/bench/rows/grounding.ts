import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageText } from '../../../shared/message.ts'
import { startVisitor } from '../../support/api.ts'
import { startScriptedModel } from '../../support/scripted-model.ts'
import type { Row } from '../figure.ts'
import type { Case } from '../grounding/case.ts'
import { heldOutCases } from '../grounding/held-out-cases.ts'
import { knownCases } from '../grounding/known-cases.ts'
import { retoldCases } from '../grounding/retold-cases.ts'
import { hasReached, isWhole, spoken } from '../grounding/shown.ts'
import { withEdge } from '../load/edge.ts'

const articles = join(import.meta.dirname, '../../../demo/acme/knowledge')
/** The title of each article, by the name of its file. */
const titles = new Map(
  readdirSync(articles).map((file) => {
    const text = readFileSync(join(articles, file), 'utf8')
    return [file.replace('.md', ''), /^title: (.*)$/m.exec(text)?.[1] ?? ''] as const
  }),
)

/** The model lies in one answer of so many; each question is asked so often that each of its answers is told. */
const oneIn = 3

/** What of a lying model's answers reaches the visitor, and what of its honest ones. */
export const groundingRow: Row = {
  name: 'grounding',
  about: `Answers about demo/acme by a model that lies in one of ${oneIn}, through the public door`,
  measure: async (tell) => {
    let one: Case | undefined
    let lies = false
    const model = await startScriptedModel({
      answer: (body) => {
        if (!one) return ''
        const source = sourceIn(body, titles.get(one.article) ?? '')
        return spoken(lies ? one.lie[1] : one.honest, source)
      },
    })
    try {
      await withEdge(
        async (edge) => {
          for (const [name, cases] of [
            ['known', knownCases],
            ['retold', retoldCases],
            ['held-out', heldOutCases],
          ] as const) {
            const count = { honest: 0, whole: 0, lies: 0, stopped: 0 }
            for (let round = 0; round < oneIn; round++) {
              for (const [at, asked] of cases.entries()) {
                one = asked
                lies = at % oneIn === round
                const visitor = await startVisitor(edge.url, 'http://localhost:8788')
                const id = crypto.randomUUID()
                await visitor.say(asked.question, id)
                const shown = messageText(await visitor.answerTo(id))
                if (lies) {
                  count.lies += 1
                  if (!hasReached(asked.lie[1], shown)) count.stopped += 1
                } else {
                  count.honest += 1
                  if (isWhole(asked.honest, shown)) count.whole += 1
                }
              }
            }
            tell({
              key: `grounding.stopped.${name}`,
              what: `lies that reached nobody, ${name} questions`,
              value: (100 * count.stopped) / count.lies,
              unit: `% of ${count.lies}`,
              aim: { atLeast: 98 },
            })
            tell({
              key: `grounding.shown.${name}`,
              what: `honest answers that were shown whole, ${name} questions`,
              value: (100 * count.whole) / count.honest,
              unit: `% of ${count.honest}`,
              aim: { atLeast: 98 },
            })
          }
        },
        {},
        model.env,
      )
    } finally {
      await model.close()
    }
  },
}

/** The number under which the model got an article; 1 where it got another. */
function sourceIn(body: string, title: string): number {
  const found = body.match(/\[(\d{1,2})\] ([^\\]{1,200})\\n/g) ?? []
  const mine = found.find((line) => line.slice(line.indexOf(']') + 2, -2) === title)
  return Number(mine?.match(/\d+/)?.[0] ?? 1)
}
