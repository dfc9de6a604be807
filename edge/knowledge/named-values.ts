import { type Relation, relations, type VisitorFacts } from '../../shared/visitor-facts.ts'
import type { Conditions } from './conditions.ts'
import { regionNames, regionsWithin } from './regions.ts'
import { stopWordsOf } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** The values that a text names, and whether it says nothing else. */
export type Named = { facts: VisitorFacts; alone: boolean }

type Name = { relation: Relation; value: string; stems: readonly string[] }
type Names = { byFirst: ReadonlyMap<string, Name[]>; inCapitals: [RegExp, Name][] }

const made = new WeakMap<Conditions, Map<string, Names>>()

/** Characters that are read: whoever says more is telling a story. */
const most = 1_000

/** Finds the values in a text that articles hold for alone: "I have the Pro plan". */
export function namedIn(text: string, conditions: Conditions, language: string): Named {
  const { byFirst, inCapitals } = namesFor(conditions, language)
  const read = text.slice(0, most)
  const words = wordsOf(read, language)
  const found: (Name & { start: number; end: number })[] = []
  for (const [start, { stem }] of words.entries()) {
    for (const name of byFirst.get(stem) ?? []) {
      const end = start + name.stems.length
      if (name.stems.every((one, at) => words[start + at]?.stem === one))
        found.push({ ...name, start, end })
    }
  }
  // "Trail Pro" is no "Pro".
  const whole = found.filter(
    (one) =>
      !found.some(
        ({ start, end }) =>
          start <= one.start && end >= one.end && end - start > one.end - one.start,
      ),
  )
  const short = inCapitals.flatMap(([pattern, name]) => (pattern.test(read) ? [name] : []))
  const facts: Partial<Record<Relation, string[]>> = {}
  for (const { relation, value } of [...whole, ...short]) {
    const values = facts[relation] ?? []
    facts[relation] = values.includes(value) ? values : [...values, value]
  }
  const stops = stopWordsOf(language)
  const rest = words.filter(
    ({ written }, at) =>
      !stops.has(written) && !whole.some(({ start, end }) => start <= at && at < end),
  )
  const alone =
    whole.length + short.length > 0 &&
    rest.every(({ written }) => short.some(({ stems }) => stems.includes(written)))
  return { facts, alone }
}

function namesFor(conditions: Conditions, language: string): Names {
  const known = made.get(conditions) ?? new Map<string, Names>()
  made.set(conditions, known)
  const kept = known.get(language)
  if (kept) return kept
  const names = readNames(conditions, language)
  known.set(language, names)
  return names
}

function readNames({ sets, aliases }: Conditions, language: string): Names {
  const byFirst = new Map<string, Name[]>()
  const inCapitals: [RegExp, Name][] = []
  const stops = stopWordsOf(language)
  for (const relation of relations) {
    const declared = new Set(sets.flatMap((set) => set[relation] ?? []))
    // Whoever names Austria is told what holds in the EU, but not what holds in Germany.
    const values = relation === 'region' ? [...declared].flatMap(regionsWithin) : declared
    for (const value of new Set(values)) {
      const spoken = [
        value,
        ...(aliases[relation]?.[value.toLowerCase()] ?? []),
        ...(relation === 'region' ? regionNames(value, language) : []),
      ]
      for (const form of new Set(spoken)) {
        const words = wordsOf(form, language)
        const [first] = words
        if (!first || first.stem === '') continue
        const name = { relation, value, stems: words.map(({ stem }) => stem) }
        // "Can you help us?" speaks of no country.
        if (words.length === 1 && (form.length <= 2 || stops.has(first.written))) {
          inCapitals.push([capitals(form), { ...name, stems: [first.written] }])
        } else byFirst.set(first.stem, [...(byFirst.get(first.stem) ?? []), name])
      }
    }
  }
  return { byFirst, inCapitals }
}

function capitals(form: string): RegExp {
  const literal = form.toUpperCase().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u')
}
