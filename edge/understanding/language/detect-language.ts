import { gramHash } from './gram-hash.ts'
import { gramTable, lastOfList, tableLanguages } from './gram-table.ts'
import { type Script, scriptOf } from './script.ts'

/** `language` is ISO 639-1, or `und` where no letter tells; `confidence` 0..1. */
export type DetectedLanguage = { language: string; script: Script; confidence: number }

/** Scripts that only one of our languages is written in. */
const alone: Partial<Record<Script, string>> = {
  Grek: 'el',
  Hebr: 'he',
  Arab: 'ar',
  Deva: 'hi',
  Thai: 'th',
  Hang: 'ko',
  Jpan: 'ja',
  Hani: 'zh',
}

const cyrillic = new Set(['bg', 'ru', 'uk'])
const longest = 600
const mostWordBytes = 70
/** What an n-gram is worth by its mere presence, in the levels of the table. */
const presence = 1
const nameWeight = 0.1
const sharp = 0.7

const encoder = new TextEncoder()

/**
 * Which of thirty languages a message is written in. Reads its first 600 characters. Words with a
 * capital inside a sentence count less: names, titles and brands keep their own language.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const read = text.slice(0, longest)
  const { script, share } = scriptOf(read)
  const only = alone[script]
  if (only) return { language: only, script, confidence: 0.5 + share / 2 }
  if (script === 'Zyyy') return { language: 'und', script, confidence: 0 }
  const scores = scoreWords(read)
  let best = -1
  let total = 0
  for (let i = 0; i < scores.length; i += 1) {
    if (!fits(i, script)) continue
    if (best < 0 || (scores[i] ?? 0) > (scores[best] ?? 0)) best = i
  }
  const top = scores[best] ?? 0
  if (top === 0) return { language: script === 'Cyrl' ? 'ru' : 'und', script, confidence: 0 }
  for (let i = 0; i < scores.length; i += 1)
    if (fits(i, script)) total += Math.exp(((scores[i] ?? 0) - top) * sharp)
  const language = tableLanguages[best] ?? 'und'
  return { language: language === 'ms' ? 'id' : language, script, confidence: 1 / total }
}

function fits(index: number, script: Script): boolean {
  return cyrillic.has(tableLanguages[index] ?? '') === (script === 'Cyrl')
}

function scoreWords(text: string): Float64Array {
  const scores = new Float64Array(tableLanguages.length)
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const titled = words.filter((word) => startsHigh(word)).length
  // Where nearly all words have capitals they tell nothing.
  const heed = titled * 2 <= words.length || words.length - titled >= 3
  words.forEach((word, i) => {
    const weight = heed && i > 0 && startsHigh(word) ? nameWeight : 1
    scoreWord(word.toLowerCase(), weight, scores)
  })
  return scores
}

function startsHigh(word: string): boolean {
  const first = word.slice(0, 1)
  return first !== first.toLowerCase()
}

function scoreWord(word: string, weight: number, scores: Float64Array): void {
  const { find, starts, entries } = gramTable()
  const bytes = encoder.encode(word)
  const length = Math.min(bytes.length, mostWordBytes)
  const add = (from: number, to: number, begins: boolean, ends: boolean) => {
    const slot = find(gramHash(bytes, from, to, begins, ends))
    if (slot < 0) return
    for (let i = starts[slot] ?? 0; ; i += 1) {
      const entry = entries[i] ?? lastOfList
      const language = (entry & 127) >> 2
      scores[language] = (scores[language] ?? 0) + weight * ((entry & 3) + presence)
      if (entry >= lastOfList) return
    }
  }
  // The steps in which the statistics were counted: four bytes, three further on, and the end.
  let at = 0
  for (; at + 4 < length; at += 3) add(at, at + 4, at === 0, false)
  add(length === 3 ? 0 : Math.max(0, length - 4), length, at === 0, true)
}
