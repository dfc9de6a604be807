import type { Cue } from './cue-words.ts'
import { cuesOf, languagesOfCue } from './cues.ts'
import { entitiesOf } from './entities/entities.ts'
import type { Entity } from './entities/entity.ts'
import { feelingOf } from './feeling/feeling.ts'
import type { Guess } from './intents/intent-model.ts'
import { detectLanguage } from './language/detect-language.ts'
import type { Script } from './language/script.ts'

/** What the embedded engine makes of one visitor message. */
export type Understood = {
  intent?: Guess
  entities: Entity[]
  cues: Cue[]
  /** −1..1 */
  sentiment: number
  /** 0..1 each. */
  frustration: number
  urgency: number
  language: string
  languageConfidence: number
  script: Script
}

/** What a site and a conversation know beforehand. */
export type Background = {
  /** Milliseconds; what "tomorrow" is counted from. */
  now: number
  /** The site's trained intents, read. */
  guess?: (text: string) => Guess | undefined
  /** The site's own entities. */
  own?: (text: string) => Entity[]
  /** The language of the conversation so far, which stands where a message is too short to tell. */
  language?: string
}

/** Below this a detected language is no better than what the conversation has shown. */
const surely = 0.6

/** Understands one masked message, in well under a millisecond, whatever it holds. */
export function understand(
  text: string,
  { now, guess, own, language: before }: Background,
): Understood {
  const detected = detectLanguage(text)
  const language = languageFor(text, detected, before)
  const intent = guess?.(text)
  return {
    ...(intent && { intent }),
    entities: entitiesOf(text, { now, language, ...(own && { own }) }),
    cues: cuesOf(text, language),
    ...feelingOf(text, language),
    language,
    languageConfidence: detected.confidence,
    script: detected.script,
  }
}

/** The language of a message that leaves no doubt; undefined for one that is too short to tell. */
export function sureLanguageOf(text: string): string | undefined {
  const detected = detectLanguage(text)
  return isDoubtful(detected) ? undefined : detected.language
}

function isDoubtful({ language, confidence, script }: ReturnType<typeof detectLanguage>): boolean {
  return (confidence < surely && script === 'Latn') || language === 'und'
}

/** The detected language, or where a message is too short to tell: a cue's, or the conversation's. */
function languageFor(
  text: string,
  detected: ReturnType<typeof detectLanguage>,
  before: string | undefined,
): string {
  const { language } = detected
  if (!isDoubtful(detected)) return language
  const told = languagesOfCue(text)
  if (told.length === 0) return before ?? language
  return [before, 'en', language].find((one) => one && told.includes(one)) ?? told[0] ?? language
}
