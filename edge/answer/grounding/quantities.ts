import { numberWord, timesOf } from './number-words.ts'
import { type Measure, monthNumber, unitAdjectives, unitOf, weekdayNumber } from './units.ts'

/** A number of a text, in one form for every way of writing it. */
export type Quantity = {
  measure: Measure
  /** In the measure's own unit; of a date `MMDD` (`MM00` a whole month), of a time minutes since midnight. */
  value: number
  /** As it was written, before units were told apart. */
  raw: number
  currency?: string
  /** A letter-and-digit code such as `L18-2004`; compared as it is written. */
  code?: string
  /** The word behind a plain number, which mostly is what it counts. */
  noun?: string
  /** Where it stands in the text. */
  start: number
}

type Token = { text: string; start: number; end: number }

/** Words, numbers with the signs inside them, and the signs that stand for units. */
const token =
  /[\p{L}\p{N}]*\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}]+){0,6}|\d[\d.,:'’]{0,30}\d|\d|°C|[€$£¥₹₺%％°–—\-/]/gu

/** All quantities of a text, in their order. Linear in its length. */
export function quantitiesIn(text: string, language = 'en'): Quantity[] {
  const tokens = Array.from(text.matchAll(token), ({ 0: word, index }): Token => {
    return { text: word.toLowerCase(), start: index, end: index + word.length }
  })
  const found: Quantity[] = []
  for (const [at, { text: word, start }] of tokens.entries()) {
    if (/^\d/.test(word) && !/\p{L}/u.test(word)) found.push(...numeric(tokens, at, language))
    else if (/\d/.test(word)) found.push(...glued(tokens, at, text))
    else found.push(...inWords(tokens, at, language, /^\p{Lu}/u.test(text.slice(start, start + 1))))
  }
  return found.map((quantity, at) => continued(quantity, found[at - 1], text))
}

/** "Working days: 2–3" and "€5–10": what the first counts, the second does. */
function continued(second: Quantity, first: Quantity | undefined, text: string): Quantity {
  if (!first || second.measure !== 'plain' || second.code || first.measure === 'plain')
    return second
  if (!/^\d[\d.,]{0,12} ?[–—-] ?$/.test(text.slice(first.start, second.start))) return second
  return {
    ...first,
    start: second.start,
    raw: second.raw,
    value: second.raw * (first.value / first.raw),
  }
}

/** "thirty", "two-week", "Monday", "in March". */
function inWords(
  tokens: readonly Token[],
  at: number,
  language: string,
  isCapital: boolean,
): Quantity[] {
  const { text: word, start } = tokens[at] ?? { text: '', start: 0 }
  const whole = numberWord(word, language)
  if (whole !== undefined) return measured(tokens, at, whole, start, language)
  const times = timesOf.get(word)
  if (times !== undefined) return [quantity('times', times, start)]
  const rate = rateAt(tokens, at)
  if (rate !== undefined) return [quantity('rate', rate, start)]
  const single = singleAt(tokens, at)
  if (single) return [quantity(single.measure, 1, start, single.factor)]
  const [first = word, unit] = word.split(/-(?=\p{L}+$)/u)
  const value = numberWord(first, language)
  if (value !== undefined && unit && unitOf(unit)) {
    return measured(tokens, at, value, start, language, unit)
  }
  if (language === 'en' && !isCapital) return []
  const weekday = weekdayNumber.get(word)
  if (weekday !== undefined) return [{ measure: 'weekday', value: weekday, raw: weekday, start }]
  const isMonth = word.length > 3 || beforeMonth.test(wordAt(tokens, at - 1))
  const month = isMonth ? monthNumber.get(word) : undefined
  const hasDay = [at - 2, at - 1, at + 1].some((near) =>
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAt(tokens, near)),
  )
  return month === undefined || hasDay ? [] : [dateOf(month, 0, start)]
}

/** Before "May" it names the month: "by May" allows nothing. */
const beforeMonth = /^(?:in|of|until|by|from|since|before|after|during|late|early|mid|every|each)$/

/** "Within a week" counts one. */
function singleAt(tokens: readonly Token[], at: number) {
  if (!/^(?:an?|one|einer|einem|une?|una)$/.test(wordAt(tokens, at))) return undefined
  if (
    !/^(?:within|in|for|after|to|than|least|most|takes?|about|lasts?|innerhalb|nach|binnen|pendant|dans|durante)$/.test(
      wordAt(tokens, at - 1),
    )
  )
    return undefined
  let next = at + 1
  while (unitAdjectives.has(wordAt(tokens, next))) next += 1
  const unit = unitOf(wordAt(tokens, next))
  return unit?.measure === 'span' || unit?.measure === 'months' ? unit : undefined
}

/** "Twice a month": minutes from one time to the next. */
function rateAt(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:a|an|per|each|every|pro|im|par|por|al|à|per)$/.test(wordAt(tokens, at)))
    return undefined
  const often = wordAt(tokens, at - 1)
  if (!timesOf.has(often) && !/^(?:once|times|einmal|mal|fois|veces|volte|vezes)$/.test(often))
    return undefined
  const unit = unitOf(wordAt(tokens, at + 1))
  if (unit?.measure === 'months') return unit.factor * 43_200
  return unit?.measure === 'span' ? unit.factor : undefined
}

/** "18:00", "4.90", "1.000", "2026-01-31", "31.1." */
function numeric(tokens: readonly Token[], at: number, language: string): Quantity[] {
  const { text, start } = tokens[at] ?? { text: '', start: 0 }
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? []
  if (hours && minutes) {
    return [clock(Number(hours), Number(minutes), wordAt(tokens, at + 1), Number(hours), start)]
  }
  if (text === '24' && wordAt(tokens, at + 1) === '/' && wordAt(tokens, at + 2) === '7') return []
  if (text === '7' && wordAt(tokens, at - 1) === '/' && wordAt(tokens, at - 2) === '24') return []
  const [, date, month] = /^(\d{1,2})\.(\d{1,2})\.\d{4}$/.exec(text) ?? []
  if (date && month) return [dateOf(Number(month), Number(date), start)]
  return text
    .split(/:/)
    .map(plainNumber)
    .filter((value) => !Number.isNaN(value))
    .flatMap((value) => measured(tokens, at, value, start, language))
}

/** The last sign is the decimal one if one or two digits follow it; before three it parts thousands. */
export function plainNumber(written: string): number {
  const digits = written.replace(/[.,'’]$/, '')
  const [, whole = digits, cents] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? []
  return Number(`${whole.replace(/[.,'’]/g, '')}.${cents ?? 0}`)
}

/** "30-day" and "4pm" are a number with a unit; "AC-20417735" is a code; "word7" is a word. */
function glued(tokens: readonly Token[], at: number, text: string): Quantity[] {
  const { start, end } = tokens[at] ?? { start: 0, end: 0 }
  const word = text.slice(start, end)
  const [, digits, rest] = /^(\d{1,9}(?:[.,]\d{1,2})?)-?(\p{L}{1,14})$/u.exec(word) ?? []
  if (digits && rest) {
    const value = plainNumber(digits)
    const unit = rest.toLowerCase()
    if (/^(?:st|nd|rd|th|er|e)$/.test(unit)) {
      const date = dateAround(tokens, at, value, start)
      return date ? [date] : [] // else a place in an order
    }
    if (/^[ap]m$/.test(unit)) return [clock(value, 0, unit, value, start)]
    const known = unitOf(unit)
    if (known) return [quantity(known.measure, value, start, known.factor, known.currency)]
  }
  const isCode = /^[^a-z]+$/.test(word) || /-\p{L}{0,4}\d{3}/u.test(word)
  const number = Number(/\d{1,15}/.exec(word)?.[0])
  return isCode
    ? [{ measure: 'plain', value: number, raw: number, code: word.toUpperCase(), start }]
    : []
}

function measured(
  tokens: readonly Token[],
  at: number,
  value: number,
  start: number,
  language: string,
  written?: string,
): Quantity[] {
  const left = wordAt(tokens, at - 1)
  const leftUnit = left && touches(tokens, at - 1) ? unitOf(left) : undefined
  if (leftUnit?.measure === 'money') return [quantity('money', value, start, 1, leftUnit.currency)]
  const date = dateAround(tokens, at, value, start)
  if (date) return [date]
  let next = at + 1
  // "30-day", not "30 - day".
  if (wordAt(tokens, next) === '-' && touches(tokens, at, 0)) next += 1
  while (unitAdjectives.has(wordAt(tokens, next))) next += 1
  const word = written ?? wordAt(tokens, next)
  if (/^(?:[ap]m|uhr|oclock|o’clock|o'clock)$/.test(word) || (word === 'h' && value > 12))
    return [clock(value, 0, word, value, start)]
  const unit = unitOf(word)
  if (unit) {
    return [quantity(unit.measure, value, start, unit.factor, unit.currency)]
  }
  // "Working days: 2", as the rows of a table have it.
  const label = tokens[at - 1]?.end === start - 2 && left.length > 2 ? unitOf(left) : undefined
  const range = label ?? rangeUnit(tokens, at, language)
  if (range) return [quantity(range.measure, value, start, range.factor, range.currency)]
  const noun = /^\p{L}{3,}$/u.test(word) ? word : undefined
  return [{ ...quantity('plain', value, start), ...(noun && { noun }) }]
}

/** "2–5 working days" and "2 to 5 days": the first number counts what the second does. */
function rangeUnit(tokens: readonly Token[], at: number, language: string) {
  const joint = wordAt(tokens, at + 1)
  if (!/^(?:[–—/-]|to|or|and|bis|oder|und|à|a|ou|o|y|e|of|tot|en|do)$/.test(joint)) return undefined
  const second = wordAt(tokens, at + 2)
  if (!/^\d/.test(second) && numberWord(second, language) === undefined) return undefined
  let next = at + 3
  while (unitAdjectives.has(wordAt(tokens, next))) next += 1
  return unitOf(wordAt(tokens, next))
}

/** "31 January", "January 31st", "31. Januar", "le 3 de mayo". */
function dateAround(
  tokens: readonly Token[],
  at: number,
  value: number,
  start: number,
): Quantity | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 31) return undefined
  const right = wordAt(tokens, at + 1)
  const month =
    monthNumber.get(right) ??
    (/^(?:of|de|di)$/.test(right) ? monthNumber.get(wordAt(tokens, at + 2)) : undefined) ??
    monthNumber.get(wordAt(tokens, at - 1))
  return month === undefined ? undefined : dateOf(month, value, start)
}

function dateOf(month: number, date: number, start: number): Quantity {
  return { measure: 'date', value: month * 100 + date, raw: date, start }
}

function clock(hours: number, minutes: number, half: string, raw: number, start: number): Quantity {
  const late = half === 'pm' && hours < 12 ? 12 : half === 'am' && hours === 12 ? -12 : 0
  return { measure: 'clock', value: (hours + late) * 60 + minutes, raw, start }
}

function quantity(
  measure: Measure,
  raw: number,
  start: number,
  factor = 1,
  currency?: string,
): Quantity {
  return { measure, value: raw * factor, raw, start, ...(currency && { currency }) }
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

/** Whether a token stands right before the next one, with so many signs between at most. */
function touches(tokens: readonly Token[], at: number, gap = 1): boolean {
  const [one, next] = [tokens[at], tokens[at + 1]]
  return one !== undefined && next !== undefined && next.start - one.end <= gap
}

/** Measures of numbers that count no things. */
const countsNothing: ReadonlySet<Measure> = new Set(['money', 'percent', 'heat', 'clock', 'date'])

/** Whether what is claimed is what is given; a number without a unit may count what is given with one. */
export function sameQuantity(claimed: Quantity, given: Quantity): boolean {
  if (claimed.code || given.code) return claimed.code === given.code
  if (claimed.measure === 'plain') {
    // "Five points" are no €5.
    return claimed.raw === given.raw && !(claimed.noun && countsNothing.has(given.measure))
  }
  // "10–15 working days. In autumn it can take 20."
  if (claimed.measure === 'span' && given.measure === 'plain' && !given.noun)
    return claimed.raw === given.raw
  if (claimed.measure !== given.measure || claimed.currency !== given.currency) return false
  if (claimed.measure === 'date' && claimed.value % 100 === 0) {
    return Math.floor(given.value / 100) === claimed.value / 100
  }
  return claimed.value === given.value
}

/** Whether two quantities answer the same question, so that they can contradict each other. */
export function sameMeasure(one: Quantity, other: Quantity): boolean {
  const of = ({ measure }: Quantity) => (measure === 'months' ? 'span' : measure)
  return of(one) === of(other)
}
