import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { mark } from '../read/units.ts'

const maxLocal = 64
const maxDomain = 253

const latin = /[\p{Script=Latin}\p{N}\p{M}]/u
const letter = /\p{L}/u
const word = /[\p{L}\p{N}\p{M}]/u
// RFC 5322 allows more; these would swallow markdown or a web address's path and query.
const localSigns = new Set(".+-_'!#$%^~")
const topLabel = /^(?:xn--[a-z0-9-]{2,}|\p{L}[\p{L}\p{M}]+)$/iu

/** Finds e-mail addresses, by walking outwards from each at sign over a bounded distance. */
export function findEmails({ text, marks }: Scan): Finding[] {
  const findings: Finding[] = []
  if (marks & mark.at) addEmails(findings, text, '@')
  // This is how an address stands in a web address.
  if (marks & mark.percent) addEmails(findings, text, '%40')
  return findings
}

function addEmails(findings: Finding[], text: string, at: string): void {
  for (let index = text.indexOf(at); index >= 0; index = text.indexOf(at, index + 1)) {
    const end = domainEnd(text, index + at.length)
    const start = end === undefined ? undefined : localStart(text, index)
    if (end === undefined || start === undefined) continue
    const value = text.slice(start, end).replace('%40', '@').normalize('NFKC').toLowerCase()
    findings.push({ type: 'EMAIL', start, end, value })
  }
}

/** Where the local part begins that ends at `end`; undefined where there is none. */
function localStart(text: string, end: number): number | undefined {
  if (text[end - 1] === '"') return quoteStart(text, end - 1)
  const accepts = oneScript()
  let start = end
  for (let index = end - 1; index >= Math.max(0, end - maxLocal); index--) {
    const character = text[index] ?? ''
    if (accepts(character)) start = index
    // Signs before the first letter or digit are punctuation of the sentence.
    else if (!localSigns.has(character)) break
  }
  return start < end ? start : undefined
}

function quoteStart(text: string, closing: number): number | undefined {
  const opening = text.lastIndexOf('"', closing - 1)
  const length = closing - opening
  if (opening < 0 || length < 2 || length > maxLocal) return undefined
  return /^[\x20-\x7e]+$/.test(text.slice(opening, closing)) ? opening : undefined
}

/** Where the domain ends that begins at `start`; undefined where it is not one. */
function domainEnd(text: string, start: number): number | undefined {
  const accepts = oneScript()
  let end = start
  let dots = 0
  while (end < Math.min(text.length, start + maxDomain)) {
    const character = text[end] ?? ''
    if (character === '.') dots++
    else if (character !== '-' && !accepts(character)) break
    end++
  }
  if (dots === 0) return undefined
  // What follows the last label that can end a domain belongs to the sentence.
  const labels = text.slice(start, end).split('.')
  const empty = labels.indexOf('')
  const whole = empty < 0 ? labels : labels.slice(0, empty)
  while (whole.length > 1 && !topLabel.test(trimHyphens(whole.at(-1) ?? ''))) whole.pop()
  if (whole.length < 2) return undefined
  const domain = trimHyphens(whole.join('.'))
  return start + domain.length
}

function trimHyphens(label: string): string {
  let end = label.length
  while (label[end - 1] === '-') end--
  return label.slice(0, end)
}

const isAsciiWord = (unit: number) =>
  (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)

/**
 * Accepts letters and digits until the script changes: Chinese, Japanese and Thai put no space
 * between an address and the words around it.
 */
function oneScript(): (character: string) => boolean {
  let isLatin: boolean | undefined
  return (character) => {
    if (isLatin !== false && isAsciiWord(character.charCodeAt(0))) {
      isLatin = isLatin || character > '9' || undefined
      return true
    }
    if (!word.test(character)) return false
    if (isLatin === undefined && letter.test(character)) isLatin = latin.test(character)
    return isLatin === undefined || !letter.test(character) || latin.test(character) === isLatin
  }
}
