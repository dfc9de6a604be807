import { numberWord } from './number-words.ts'
import { monthNumber } from './units.ts'
import { isEverydayWord } from './words.ts'

/** Languages in which a capital letter makes no name. */
const capitalised = new Set(['de'])

/** Words that are written with a capital and name nobody. */
const noNames = new Set(
  `i ai ok okay faq pdf qr id vat e-mail monday tuesday wednesday thursday friday saturday sunday am pm
   english german french italian dutch spanish christmas easter european internet wi-fi usb sms url`.split(
    /\s+/,
  ),
)

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}]+)*/gu

/**
 * Words of a sentence that name somebody or something: with a capital inside the sentence, or at its
 * beginning where no English word is written so.
 */
export function namesIn(text: string, language: string): string[] {
  if (capitalised.has(language)) return []
  const found: string[] = []
  let begins = true
  let end = 0
  for (const { 0: written, index } of text.matchAll(word)) {
    // "Token7" names nothing; codes are read as numbers.
    if (/\d/.test(written)) continue
    const between = text.slice(end, index)
    if (/[.!?:→>"“”„«»]|\*\*|^\s*[-*•\d]/.test(between)) begins = true
    end = index + written.length
    const isCapital = /^\p{Lu}/u.test(written)
    const isShout =
      written.length > 1 && written === written.toUpperCase() && /\p{Lu}/u.test(written)
    const base = written.replace(/['’](?:s|re|ll|ve|d|m|t)$/i, '')
    for (const part of base.split('-')) {
      const lower = part.toLowerCase()
      if (!/^\p{Lu}/u.test(part) || lower.length < 2) continue
      if (noNames.has(lower) || monthNumber.has(lower) || numberWord(lower, language) !== undefined)
        continue
      if (begins && !isShout && isEverydayWord(lower)) continue
      if (isCapital || isShout) found.push(part)
    }
    begins = false
  }
  return found
}

const union = new Set(
  `austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary ireland italy
   latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden eu`.split(
    /\s+/,
  ),
)

/** Short names of places, and a word that stands in the long ones. */
const short: Readonly<Record<string, string>> = {
  eu: 'union',
  uk: 'kingdom',
  us: 'states',
  usa: 'states',
  britain: 'kingdom',
  america: 'states',
}

/** The words by which passages may tell what a name names. */
export function namings(name: string): string[] {
  return [name, short[name] ?? '', union.has(name) ? 'union' : ''].filter((one) => one !== '')
}

/** Whether it is a country of the European Union. */
export function isMember(name: string): boolean {
  return name !== 'eu' && union.has(name)
}
