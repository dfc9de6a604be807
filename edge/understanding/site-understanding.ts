import type { SiteIntents } from '../../shared/intents.ts'
import type { Understanding } from '../../shared/understanding.ts'
import { type EntityRule, siteEntityReader } from './entities/site-entities.ts'
import {
  type Guess,
  readIntents,
  type TrainedIntents,
  trainIntents,
} from './intents/intent-model.ts'
import { sureLanguageOf, understand } from './understand.ts'

/** All that a site version brings to understanding, as it is stored. */
export type SiteUnderstanding = { intents: TrainedIntents; entities: EntityRule[] }

/** Learns what a version's `intents.yaml` says; a site without one understands all the rest. */
export function learnSite({ intents, entities }: SiteIntents): SiteUnderstanding {
  const shots = intents.flatMap(({ name, examples }) =>
    examples.map((text) => ({ text, intent: name })),
  )
  return { intents: trainIntents(shots), entities: entities.map(ruleOf) }
}

function ruleOf({ name, values, pattern, examples }: SiteIntents['entities'][number]): EntityRule {
  if (pattern !== undefined) return { type: name, shape: pattern }
  if (examples) return { type: name, examples }
  const list = (values ?? []).map(({ value, synonyms }) => [value, synonyms] as const)
  return { type: name, list: Object.fromEntries(list) }
}

/** A message as it is logged, and how its two likeliest intents are asked for, where it may well be either. */
export type SiteReading = { understanding: Understanding; meanings: string[] }

/** Understands a site's messages. */
export function siteReader(
  site: SiteUnderstanding,
): (text: string, about: { now: number; language?: string }) => SiteReading {
  const guess = inItsLanguages(readIntents(site.intents), site.intents)
  const own = siteEntityReader(site.entities)
  return (text, about) => {
    const { intent, entities, ...seen } = understand(text, { ...about, guess, own })
    const { sentiment, frustration, urgency, language, script } = seen
    const understanding: Understanding = {
      ...(intent && {
        intent: {
          name: intent.intent,
          confidence: rounded(intent.confidence),
          ...(intent.runnerUp !== undefined && { runnerUp: intent.runnerUp }),
        },
      }),
      entities: entities.map(({ type, value, currency }) => ({
        type,
        value,
        ...(currency && { currency }),
      })),
      sentiment: rounded(sentiment),
      frustration: rounded(frustration),
      urgency: rounded(urgency),
      language,
      script,
    }
    return { understanding, meanings: intent ? meaningsOf(intent, site.intents) : [] }
  }
}

/** What is left of a guess that is made of words of another language: names and chance. */
const elsewhere = 0.4

/** Doubts a guess about a message in a language of which the site gives no examples. */
function inItsLanguages(
  guess: (text: string) => Guess | undefined,
  { intents, shots }: TrainedIntents,
): (text: string) => Guess | undefined {
  let spoken: ReadonlySet<string> | undefined
  const languages = () => {
    spoken ??= new Set(
      intents.flatMap((_, place) => {
        const examples = shots.flatMap(([text, of]) => (of === place ? [text] : []))
        return sureLanguageOf(examples.join('\n')) ?? []
      }),
    )
    return spoken
  }
  return (text) => {
    const made = guess(text)
    const language = made && sureLanguageOf(text)
    if (!language || languages().size === 0 || languages().has(language)) return made
    return { ...made, confidence: made.confidence * elsewhere, rivalry: 0 }
  }
}

/** Below this it is likely neither: what has nothing to do with the site is no riddle. */
const either = 0.38
/** A runner-up that comes so near is as likely. */
const close = 0.8

/** The first example of the two likeliest intents: what a visitor who meant one of them would say. */
function meaningsOf(
  { intent, confidence, runnerUp, rivalry = 0 }: Guess,
  { intents, shots }: TrainedIntents,
): string[] {
  if (confidence < either || rivalry < close) return []
  return [intent, runnerUp].flatMap((name) => {
    const place = intents.indexOf(name ?? '')
    const example = shots.find(([, of]) => of === place)
    return example ? [example[0]] : []
  })
}

/** Three digits are more than these numbers mean. */
function rounded(x: number): number {
  return Math.round(x * 1000) / 1000
}
