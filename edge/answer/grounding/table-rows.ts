import { stopWordsOf } from '../../knowledge/stop-words.ts'
import type { Evidence, SourcedUnit } from './evidence.ts'
import { isMember, namings } from './names.ts'
import { plainNumber } from './quantities.ts'
import type { Unit } from './reading.ts'

/** What a row of a table is about: each of the things that its first cell lists. */
export type RowLabel = readonly (readonly string[])[]

/** How much more of another row's label must be named for a number to stand in the wrong row. */
const clearly = 1.4
/** How much of a label must be named at least. */
const least = 0.5

/** The label of a row written as "- Austria, Germany – Cost: €4.90", where a line is one. */
export function rowLabel(line: string, language: string): RowLabel | undefined {
  const label = /^ *[-*•] (.{1,80}?) – [^:]{1,80}: /.exec(line)?.[1]
  if (label === undefined) return undefined
  const stops = stopWordsOf(language)
  return label
    .split(/, | and | und | et | y | \/ /)
    .map((part) => labelWords(part).filter((word) => !stops.has(word)))
    .filter((words) => words.length > 0)
}

/** Words as they tell rows apart: in small letters, but sizes such as "M" as they are. */
function labelWords(text: string): string[] {
  const words = text.match(/\p{N}[\p{N}.,]*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu) ?? []
  return words.map((word) => (/^\p{Lu}{1,3}$/u.test(word) ? word : word.toLowerCase()))
}

/** What a text names that may be a row's label. */
type Naming = { words: ReadonlySet<string>; numbers: readonly number[]; isInUnion: boolean }

function namingOf(written: readonly string[]): Naming {
  const words = new Set(written)
  let isInUnion = false
  for (const word of written) {
    const [own = word, ...wider] = namings(word.toLowerCase())
    words.add(own)
    // A country stands for its union where no row names the country itself.
    if (isMember(own)) isInUnion = true
    else for (const naming of wider) words.add(naming)
  }
  const numbers = written.filter((word) => /^\d/.test(word)).map(plainNumber)
  return { words, numbers, isInUnion }
}

/** How much of a row's label a text names, from 0 to 1. */
function named(label: RowLabel, { words, numbers, isInUnion }: Naming): number {
  const shares = label.map((part) => {
    const [from, to, ...more] = part
    const isRange = from && to && more.length === 0 && /^\d/.test(from) && /^\d/.test(to)
    if (isRange) {
      const [low, high] = [plainNumber(from), plainNumber(to)]
      return numbers.some((one) => one >= low && one <= high) ? 1 : 0
    }
    if (part.includes('union')) {
      if (words.has('union')) return 1
      if (isInUnion) return 0.7
    }
    return part.filter((word) => words.has(word) || words.has(`${word}s`)).length / part.length
  })
  return Math.max(0, ...shares)
}

/**
 * Tells rows of tables that a sentence means from those that it cannot mean, since it, the sentence
 * before or else the question names another row of the same table; undefined where nothing tells.
 */
export function rowsMeant(
  { text, before }: { text: string; before: string },
  { units, said }: Evidence,
): (unit: Unit) => 'meant' | 'other' | undefined {
  const texts = [labelWords(text), labelWords(before), [...said.latest]].map(namingOf)
  const tables = new Map<Unit['around'], SourcedUnit[]>()
  for (const unit of units) {
    if (unit.label) tables.set(unit.around, [...(tables.get(unit.around) ?? []), unit])
  }
  const told = new Map<Unit, 'meant' | 'other'>()
  for (const rows of tables.values()) {
    const shares = (naming: Naming) => rows.map(({ label = [] }) => named(label, naming))
    const meant = texts.map(shares).find((all) => Math.max(...all) >= least)
    if (!meant) continue
    const best = Math.max(...meant)
    for (const [at, row] of rows.entries()) {
      told.set(row, (meant[at] ?? 0) * clearly <= best ? 'other' : 'meant')
    }
  }
  return (unit) => told.get(unit)
}
