import type { Understanding, UnderstandingSummary } from '../../shared/understanding.ts'

/** A change of sentiment smaller than this is none. */
const noticed = 0.2
const mostEntities = 30

/** Notes whether an intent is surely enough meant, for the site's threshold of today. */
export function judgedIntent({ intent, ...rest }: Understanding, threshold: number): Understanding {
  return {
    ...rest,
    ...(intent && { intent: { ...intent, sure: intent.confidence >= threshold } }),
  }
}

/** Sums up what was understood of a conversation's messages, oldest first; undefined for none. */
export function summaryOf(all: readonly Understanding[]): UnderstandingSummary | undefined {
  const newest = all.at(-1)
  if (!newest) return undefined
  // "It has not come" says nothing new of the intent: the newest that is one stands.
  const intent = all.findLast(({ intent }) => intent?.sure)?.intent
  const entities = new Map(
    all.flatMap(({ entities }) =>
      entities.map((entity) => [`${entity.type} ${entity.value}`, entity]),
    ),
  )
  return {
    ...newest,
    ...(intent && { intent }),
    entities: [...entities.values()].slice(-mostEntities),
    trend: trendOf(all.map(({ sentiment }) => sentiment)),
  }
}

function trendOf(sentiments: readonly number[]): UnderstandingSummary['trend'] {
  const before = sentiments.slice(0, -1)
  if (before.length === 0) return 'steady'
  const change = (sentiments.at(-1) ?? 0) - before.reduce((sum, x) => sum + x, 0) / before.length
  if (change > noticed) return 'better'
  return change < -noticed ? 'worse' : 'steady'
}
