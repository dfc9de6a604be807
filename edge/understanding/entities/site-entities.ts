import type { Entity } from './entity.ts'

/**
 * What a site looks for by itself: values with their other names (`list`), or a shape in which `9`
 * stands for a digit, `A` for a letter, `*` for either and all else for itself (`shape`, such as
 * "AC-99999"). `examples` make shapes of themselves: of "AC-10492" follows "AA-99999".
 */
export type EntityRule = { type: string } & (
  | { list: Readonly<Record<string, readonly string[]>> }
  | { shape: string }
  | { examples: readonly string[] }
)

/** Finds a site's own entities. Shapes run in linear time whatever a site writes. */
export function siteEntityReader(rules: readonly EntityRule[]): (text: string) => Entity[] {
  const readers = rules.map((rule) => readerOf(rule))
  return (text) => readers.flatMap((read) => read(text))
}

function readerOf(rule: EntityRule): (text: string) => Entity[] {
  if ('list' in rule) return listReader(rule.type, rule.list)
  const shapes = 'shape' in rule ? [rule.shape] : rule.examples.map((example) => shapeOf(example))
  const sources = [...new Set(shapes)]
    .filter((shape) => shape !== '')
    .map((shape) => sourceOf(shape))
  if (sources.length === 0) return () => []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) => found(text, pattern, (own) => [rule.type, own.toUpperCase()])
}

function listReader(type: string, list: Readonly<Record<string, readonly string[]>>) {
  const values = new Map<string, string>()
  for (const [value, others] of Object.entries(list))
    for (const name of [value, ...others]) values.set(name.toLowerCase(), value)
  const names = [...values.keys()].sort((a, b) => b.length - a.length).map((name) => literal(name))
  if (names.length === 0) return () => []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return (text: string) =>
    found(text, pattern, (own) => {
      const small = own.toLowerCase()
      return [
        type,
        values.get(small) ??
          values.get(small.replace(/e?s$/, '')) ??
          values.get(small.replace(/s$/, '')) ??
          own,
      ]
    })
}

function shapeOf(example: string): string {
  return example.replace(/\p{L}/gu, 'A').replace(/\p{N}/gu, '9')
}

const classes: Readonly<Record<string, string>> = { '9': '\\d', A: '\\p{L}', '*': '[\\p{L}\\d]' }

function sourceOf(shape: string): string {
  return Array.from(shape, (sign) => classes[sign] ?? eitherCase(sign)).join('')
}

/** Cheaper than the flag `i`, under which each class of letters is folded anew. */
function eitherCase(sign: string): string {
  const [small, capital] = [sign.toLowerCase(), sign.toUpperCase()]
  const both = small !== capital && [...small].length === 1 && [...capital].length === 1
  return both ? `[${small}${capital}]` : literal(sign)
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function found(text: string, pattern: RegExp, read: (own: string) => [string, string]): Entity[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [type, value] = read(match[0])
    const start = match.index ?? 0
    return { type, text: match[0], value, start, end: start + match[0].length }
  })
}
