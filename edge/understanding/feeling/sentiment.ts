import { around } from './around.ts'
import { foreignValenceOf } from './foreign-valence.ts'
import { withIdioms } from './idioms.ts'
import { signValue } from './signs.ts'
import type { Token } from './tokens.ts'
import { turningWordsOf } from './turning-words.ts'
import { valenceOf } from './valence.ts'

/** "Too" before a word is a complaint, whatever the word. */
const tooMuch = -1
const wordCost = 0.1
const softness = 8
/** How much the meaning of the whole counts beside that of its words. */
const toneWeight = 3
/** Words of this much value together are no longer small talk about colours. */
const plainTalk = 2
/** Who asks whether something is good does not say that it is. */
const asked = 0.5

/** What one word or sign adds: `value` of its own, times what the words around make of it. */
export type Heard = { word?: string; value: number; factor: number }

/**
 * −1 (very bad) to 1 (very good), of one message. Words are read in one language alone: a German
 * "die" or "gift" is not an English one. Where a language has no list, signs and emoji still tell.
 * `tone` is what the whole means (see tone.ts).
 */
export function sentimentOf(tokens: readonly Token[], language = 'en', tone = 0): number {
  let sum = 0
  let told = 0
  for (const { value, factor } of heardIn(tokens, language)) {
    sum += value * factor
    told += Math.abs(value)
  }
  // A plain question stays plain, whatever it reminds of: the whole speaks as loud as its words.
  sum += toneWeight * tone * Math.min(1, told / plainTalk)
  if (tokens.some(({ word, sign }) => sign && word.includes('?'))) sum *= asked
  return sum / Math.sqrt(sum * sum + softness)
}

/** Everything in a message that may tell a feeling; plain words have a value of 0. */
export function heardIn(
  read: readonly Token[],
  language = 'en',
  english: (word: string) => number | undefined = valenceOf,
): Heard[] {
  const isEnglish = language === 'en' || language === 'und'
  const tokens = isEnglish ? withIdioms(read) : read
  const turning = turningWordsOf(language)
  const { negations, turnsBack, stronger, weaker, turns } = turning
  const found: (Heard & { at: number })[] = []
  let words = 0
  let marks = 0
  let lastTurn = -1
  tokens.forEach((token, at) => {
    if (token.sign) {
      marks += token.word.includes('!') ? token.word.length : 0
      const value = signValue(token.word)
      if (value) found.push({ at, value, factor: 1 })
      return
    }
    words += 1
    // "Although it is good, …" begins with what counts less.
    if (turns.has(token.word) && words > 2) lastTurn = at
    if (token.word === 'too' && isPlain(tokens[at + 1]))
      found.push({ at, value: tooMuch, factor: 1 })
    // "Good evening" praises no evening.
    if (isGreeting(token, tokens[at + 1]) || isGreeting(tokens[at - 1], token)) return
    const { word } = token
    if ([negations, turnsBack, stronger, weaker].some((list) => list.has(word))) return
    const value = token.value ?? (isEnglish ? english(word) : foreignValenceOf(word, language)) ?? 0
    found.push({
      at,
      ...(token.value === undefined && { word }),
      value,
      factor: around(tokens, at, turning) * stress(token),
    })
  })
  const whole = (1 + 0.1 * Math.min(3, marks)) / (1 + wordCost * words)
  return found.map(({ at, factor, ...rest }) => ({
    ...rest,
    factor: factor * whole * (lastTurn < 0 ? 1 : at < lastTurn ? 0.5 : 1.2),
  }))
}

function stress({ loud }: Token): number {
  return loud ? 1.25 : 1
}

const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'day', 'night'])

function isGreeting(first: Token | undefined, second: Token | undefined): boolean {
  return first?.word === 'good' && second !== undefined && partsOfDay.has(second.word)
}

/** A word that "too" can stress: "too" at an end is "also", and "too much" may be anything. */
function isPlain(token: Token | undefined): boolean {
  return token !== undefined && !token.sign && token.word !== 'much'
}
