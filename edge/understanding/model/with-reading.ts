import type { Understanding } from '../../../shared/understanding.ts'
import { noIntent, type Reading } from './reading.ts'
import type { ReadingBrief } from './reading-brief.ts'

/**
 * How much a model's word counts beside the embedded engine's, whose confidence is calibrated. Models
 * say 0.95 of nearly everything: where the two disagree, that alone must not pass for certainty.
 */
const modelShare = 0.75
/** The most that anything is believed. */
const surest = 0.97
/** Entities of one model's reading. */
const mostNamed = 10

/** What the embedded engine read, with a model's reading over it wherever that is sound. */
export function withReading(
  embedded: Understanding,
  reading: Reading,
  brief: ReadingBrief,
  text: string,
): Understanding {
  const { sentiment, frustration, urgency, language } = reading
  const { intent: _, ...rest } = embedded
  const intent = pooledIntent(embedded, reading, brief)
  return {
    ...rest,
    ...(intent && { intent }),
    entities: [...embedded.entities, ...namedIn(text, embedded, reading, brief)],
    ...(sentiment !== undefined && { sentiment: rounded(sentiment) }),
    ...(frustration !== undefined && { frustration: rounded(frustration) }),
    ...(urgency !== undefined && { urgency: rounded(urgency) }),
    ...(language !== undefined && { language }),
    engine: 'model',
  }
}

/** Two opinions in one: the weighted mean of what each holds likely. */
function pooledIntent(
  { intent: own }: Understanding,
  { intent, confidence, runnerUp }: Reading,
  { intents }: ReadingBrief,
): Understanding['intent'] {
  const isKnown = (name: string | undefined): name is string =>
    intents.some((one) => one.name === name)
  if (intent === undefined || confidence === undefined) return own
  const believed = modelShare * Math.min(confidence, surest)
  const held = (name: string) => (own?.name === name ? (1 - modelShare) * own.confidence : 0)
  // A name that the site has not was made up: that says nothing. "None" is a word about them all.
  if (!isKnown(intent)) {
    if (!own || intent !== noIntent) return own
    return { ...own, confidence: rounded(held(own.name)) }
  }
  const second = [runnerUp, own?.name, own?.runnerUp].find(
    (name) => isKnown(name) && name !== intent,
  )
  return {
    name: intent,
    confidence: rounded(believed + held(intent)),
    ...(second !== undefined && { runnerUp: second }),
  }
}

/** The site's own entities that stand in the message word for word: a model may invent, but not here. */
function namedIn(
  text: string,
  { entities: known }: Understanding,
  { entities }: Reading,
  brief: ReadingBrief,
): Understanding['entities'] {
  const taken = new Set(known.map(keyOf))
  return entities
    .filter(({ type, value }) => brief.entities.includes(type) && text.includes(value))
    .filter((entity) => {
      const key = keyOf(entity)
      if (taken.has(key)) return false
      taken.add(key)
      return true
    })
    .slice(0, mostNamed)
}

function keyOf({ type, value }: { type: string; value: string }): string {
  return `${type} ${value.toLowerCase()}`
}

/** Three digits are more than these numbers mean. */
function rounded(x: number): number {
  return Math.round(x * 1000) / 1000
}
