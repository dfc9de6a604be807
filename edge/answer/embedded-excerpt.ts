import type { Term } from '../knowledge/question.ts'
import { strengthIn } from '../knowledge/question.ts'
import type { FoundPassage } from '../knowledge/search.ts'
import { sentencesOf } from './sentences.ts'

/** What one passage says about a question: a few sentences, a list, or both, in the passage's order. */
export type Excerpt = { passage: FoundPassage; blocks: Block[] }
type Block = { kind: 'text' | 'list'; text: string }

/** A sentence, or a list in one piece. */
type Unit = { kind: 'sentence' | 'list'; text: string; paragraph: number; value: number }

const mostSentences = 3
/** Words of sentences, all together. */
const mostWords = 90
const mostItems = 15

/** Takes from a passage what answers, in the passage's own order. */
export function excerptOf(
  passage: FoundPassage,
  terms: readonly Term[],
  language: string,
  sentences = mostSentences,
): Excerpt {
  const units = unitsOf(passage, terms, language)
  const best = units.reduce((most, { value }) => Math.max(most, value), 0)
  const chosen = new Set<Unit>()
  let words = 0
  for (const unit of units.toSorted((a, b) => b.value - a.value)) {
    const count = unit.text.split(' ').length
    if (unit.kind === 'list') {
      // In a passage that answers, the list mostly is the answer.
      if (sentences > 1 || unit.value >= best * 0.5) chosen.add(unit)
    } else if (
      [...chosen].filter(({ kind }) => kind === 'sentence').length < sentences &&
      (chosen.size === 0 || (words + count <= mostWords && unit.value >= best * 0.35))
    ) {
      chosen.add(unit)
      words += count
    }
  }
  // A list means little without the line that introduces it.
  for (const [at, unit] of units.entries()) {
    const above = units[at - 1]
    if (unit.kind === 'list' && chosen.has(unit) && above?.text.endsWith(':')) chosen.add(above)
    if (above && chosen.has(above) && above.text.endsWith(':') && unit.kind === 'list')
      chosen.add(unit)
  }
  const taken = units.filter((unit) => chosen.has(unit))
  return { passage, blocks: blocksOf(taken, passage, terms, language) }
}

function unitsOf({ text }: FoundPassage, terms: readonly Term[], language: string): Unit[] {
  const units: Unit[] = []
  for (const [paragraph, block] of text.split('\n\n').entries()) {
    const isList = /^ *(?:-|\d{1,4}\.) /.test(block)
    for (const part of isList ? [block] : withoutStubs(sentencesOf(block))) {
      // The first words under a heading mostly answer it; what follows explains.
      const lead = [1.2, 0.8, 0.5][units.length] ?? 0.2
      const matched = terms.reduce(
        (sum, term) => sum + term.weight * strengthIn(term, part, language),
        0,
      )
      units.push({
        kind: isList ? 'list' : 'sentence',
        text: part,
        paragraph,
        value: lead + matched,
      })
    }
  }
  return units
}

/** "Yes." and "Mostly not." say nothing without the sentence behind them. */
function withoutStubs(sentences: readonly string[]): string[] {
  const whole: string[] = []
  let stub = ''
  for (const sentence of sentences) {
    const text = stub + sentence
    stub = text.split(' ').length <= 3 ? `${text} ` : ''
    if (stub === '') whole.push(text)
  }
  return stub === '' ? whole : [...whole, stub.trim()]
}

function blocksOf(
  units: readonly Unit[],
  passage: FoundPassage,
  terms: readonly Term[],
  language: string,
): Block[] {
  const blocks = new Map<number, Block>()
  for (const { kind, paragraph, text } of units) {
    const before = blocks.get(paragraph)
    if (kind === 'list') {
      const items = itemsFor(text.split('\n'), passage, terms, language)
      blocks.set(paragraph, { kind: 'list', text: items.join('\n') })
    } else if (before) before.text += ` ${text}`
    else blocks.set(paragraph, { kind: 'text', text })
  }
  return [...blocks.values()]
}

/** The items that answer: of a table of countries, the visitor's own. Steps are never torn apart. */
function itemsFor(
  items: string[],
  passage: FoundPassage,
  terms: readonly Term[],
  language: string,
): string[] {
  if (items.some((item) => /^ *\d/.test(item))) return items
  const about = `${passage.title} ${passage.heading}`
  const details = terms.filter(
    (term) => term.weight >= 0.5 && strengthIn(term, about, language) < 0.75,
  )
  const matching = items.filter((item) =>
    details.some((term) => strengthIn(term, item, language) >= 0.75),
  )
  const few = matching.length > 0 && matching.length <= items.length / 2
  const shown = few ? matching : items
  return shown.length > mostItems ? [...shown.slice(0, mostItems), '- …'] : shown
}
