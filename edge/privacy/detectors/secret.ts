import type { Cue } from '../cues/find-cues.ts'
import { maskOf } from '../cues/kinds.ts'
import { cueBefore, cueStartingAt, valueStart } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { isEverydayWord } from '../names/name-lists.ts'
import type { Scan } from '../read/scan.ts'
import { findCardCodes } from './card-code.ts'
import { oneTimeCodes } from './one-time-code.ts'

const password = maskOf(['password'])
const key = maskOf(['key'])
const code = maskOf(['code'])
const username = maskOf(['username'])
const login = maskOf(['login'])

const longest = 80
const quotes: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '`': '`',
  "'": "'",
}

/** Passwords and keys behind words for them: "my password is …", "api key: …". */
export function findAnnouncedSecrets(scan: Scan): Finding[] {
  const findings = [...oneTimeCodes(scan), ...findCardCodes(scan)]
  if (!(scan.kinds & (password | key | code | username | login))) return findings
  const announced = scan.cues.flatMap((cue) => {
    if (cue.mask & password) return secretBehind(scan, cue, 'SECRET') ?? inBrackets(scan, cue) ?? []
    if (cue.mask & (username | login)) return besideUsername(scan, cue) ?? []
    if (cue.mask & key) return secretBehind(scan, cue, 'KEY') ?? []
    return cue.mask & code ? (codeBehind(scan, cue) ?? []) : []
  })
  return [...findings, ...announced]
}

function secretBehind(scan: Scan, cue: Cue, type: 'SECRET' | 'KEY'): Finding | undefined {
  const { at, joined } = valueStart(scan, cue)
  const read = readValue(scan.text, at)
  if (!read) return undefined
  const { start, end, isQuoted } = read
  const value = scan.text.slice(start, end)
  if (/^<[A-Za-z_]+_\d+>?$/.test(value)) return undefined
  if (type === 'KEY') {
    const isLong = value.length >= (joined || endsWithColon(scan, at) ? 8 : 16)
    return isLong && isKeyLike(value) ? { type, start, end, value } : undefined
  }
  const isWord = isEverydayWord(scan.plain.slice(start, end).replace(/[!?.]+$/, ''))
  // Words in quotes behind "password" may be a sentence about it.
  const isSentence = isQuoted && !joined && /\s/.test(value)
  const isAnnounced =
    (isQuoted && !isSentence) ||
    ((joined || isBehindUsername(scan, cue)) && !isWord) ||
    endsWithColon(scan, at)
  const isOdd =
    isOddWord(value) ||
    isSignInSentence(scan.text, value, end) ||
    isForeign(scan, cue, value) ||
    (isEntry(scan, cue, end) && /^\p{L}{4,}[!@#$%^&*?]+$/u.test(value) && !isWord)
  // A date or a time says when the password was lost.
  if (/^[\d:./-]+$/.test(value) && /[:/]|\d{4}-\d/.test(value)) return undefined
  if (value.length < 3 || !(isAnnounced || (isOdd && value.length >= 4))) return undefined
  return { type, start, end, value }
}

// "user jo88 password …": who gives the one gives the other.
const isBehindUsername = (scan: Scan, { start }: Cue) =>
  (scan.kinds & (username | login)) !== 0 && cueBefore(scan, start, username | login) !== undefined

/** In scripts of their own, Latin letters with a sign behind them are no words of the sentence. */
const isForeign = (scan: Scan, { start }: Cue, value: string) =>
  scan.plain.charCodeAt(start) >= 0x590 && /^[a-z]{3,}[!@#$%^&*?]+$/i.test(value)

/** "order 48213, password letmein!": an entry of a list, of which the value is all. */
const isEntry = (scan: Scan, cue: Cue, end: number) =>
  /[,;|\n] ?$/.test(scan.text.slice(Math.max(0, cue.start - 2), cue.start)) &&
  /^\s*$/.test(scan.text.slice(end, end + 4))

// "PayPal" and "YouTube" are written like passwords.
const isMixed = (value: string) =>
  /\p{Ll}\p{Lu}/u.test(value) && /^.{8,}$/.test(value) && !/^(?:\p{Lu}\p{Ll}+){2}$/u.test(value)
const isOddWord = (value: string) =>
  /\d/.test(value) || /\p{L}[^\p{L}\p{M}\s'’]+\p{L}/u.test(value) || isMixed(value)

/** "the password letmein! does not work": the sign ends no sentence, so it is the password's. */
const isSignInSentence = (text: string, value: string, end: number) =>
  /^\p{L}{3,}[!@#$%^&*?]+$/u.test(value) && /^ \p{Ll}/u.test(text.slice(end, end + 2))

/** One-time codes with letters; those of digits alone are read as numbers are. */
function codeBehind(scan: Scan, cue: Cue): Finding | undefined {
  const { at } = valueStart(scan, cue)
  const found = /^(?=[A-Za-z-]*\d)[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{2,8}){0,2}(?![\w-])/.exec(
    scan.text.slice(at, at + 30),
  )
  if (!found) return undefined
  return { type: 'SECRET', start: at, end: at + found[0].length, value: found[0] }
}

/** "login jo88 / Tr0ub4dor", "log in as jo88 with Tr0ub4dor" */
function besideUsername(scan: Scan, cue: Cue): Finding | undefined {
  const { at } = valueStart(scan, cue)
  const found =
    /^(@?[\w.-]{3,40}(?: ?[/|] ?| (?:with|mit|avec|con|com|met|z) ))([!-~]{4,40})(?=\s|$)/.exec(
      scan.text.slice(at, at + longest),
    )
  if (!found?.[1] || !found[2]) return undefined
  const value = found[2].replace(/[.,;:)]+$/, '')
  if (isEverydayWord(value.toLowerCase()) || /^\d{1,2}[./-]|:\/\//.test(value)) return undefined
  // "with Chrome": only a word that nobody would say.
  const isOdd = /\d/.test(value) && /\p{L}/u.test(value) && value.length > 6
  if (!/[/|]/.test(found[1]) && !(isOdd && /[._\d]/.test(found[1]))) return undefined
  const start = at + found[1].length
  // "user jo88 / pass …"
  if (cueStartingAt(scan, start)) return undefined
  return { type: 'SECRET', start, end: start + value.length, value }
}

/** "the password that you sent me (Tr0ub4dor) …" */
function inBrackets(scan: Scan, cue: Cue): Finding | undefined {
  const behind = scan.text.slice(cue.end, cue.end + longest)
  const found = /^([^.!?\n()"“]{0,40}[("“])([^\s()"”]{4,40})[)"”]/.exec(behind)
  if (!found?.[1] || !found[2] || !(isOddWord(found[2]) || /\p{L}[!$#%&*]$/u.test(found[2]))) {
    return undefined
  }
  const start = cue.end + found[1].length
  return { type: 'SECRET', start, end: start + found[2].length, value: found[2] }
}

const isKeyLike = (value: string) =>
  /\d/.test(value) && /[A-Za-z]/.test(value) && /^[\w.~+/=:-]+$/.test(value)

function endsWithColon(scan: Scan, at: number): boolean {
  return /[:=] {0,2}$/.test(scan.text.slice(Math.max(0, at - 3), at))
}

/** What stands in quotes, or else up to the next space or change of script. */
function readValue(text: string, from: number) {
  const closing = quotes[text[from - 1] ?? '']
  const quoted = closing ? text.slice(from, from + longest).indexOf(closing) : -1
  if (quoted > 0) return { start: from, end: from + quoted, isQuoted: true }
  const piece = text.slice(from, from + longest)
  const run = /^[!-~]/.test(piece)
    ? /^[!-~\p{Script=Latin}]+/u.exec(piece)
    : /^[^\s。、，]+/.exec(piece)
  const value = run?.[0].replace(/[.,;:)\]"'»”<]+$/, '') ?? ''
  return value === '' ? undefined : { start: from, end: from + value.length, isQuoted: false }
}
