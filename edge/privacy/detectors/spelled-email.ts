import { maskOf } from '../cues/kinds.ts'
import { cueBefore } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { atWords, dotWords } from '../names/spelled-signs.ts'
import { wordFlag } from '../names/word-flags.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { mark, tokenKind } from '../read/units.ts'

const open = '[ ]{0,2}[\\[({<*|-]{0,2}[ ]{0,2}'
const close = '[ ]{0,2}[\\])}>*|-]{0,2}[ ]{0,2}'
const atList = atWords.join('|')
const dotList = dotWords.join('|')
// Scripts that put no spaces between words, or write particles at their ends, are not an address's.
const letters =
  '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{N}'
const word = `[${letters}_+-]{1,40}`
const at = new RegExp(
  `(?:${open}(?<![\\p{L}\\p{N}])(?:${atList})(?![\\p{L}\\p{N}])${close}|[ ]{1,2}@[ ]{0,2}|@[ ]{1,2}|[ ]?[\\[({]@[\\])}][ ]?)`,
  'gu',
)
const dot = `(?:${open}(?<![\\p{L}\\p{N}])(?:${dotList})(?![\\p{L}\\p{N}])${close}|[ ]?[\\[({]\\.[\\])}][ ]?|\\.)`
// Only from where a word begins: in the midst of one it could but match less.
const localBefore = new RegExp(
  `(?<![${letters}_+-])(?:${word}(?:${dot}| (?:underscore|minus|dash|guion|bajo|tiret|unterstrich|bindestrich|trattino|plus) |(?= \\d)(?: ))){0,5}${word}$`,
  'u',
)
const domainBehind = new RegExp(`^${word}(?:${dot}[${letters}-]{1,40}){1,4}`, 'u')
const plainDomain = /^[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,24}){1,3}/u
const endings =
  /(?:com|org|net|edu|gov|info|io|co|uk|de|fr|es|it|pt|nl|pl|be|at|ch|eu|us|ca|au|br|mx|ar|cl|in|jp|cn|ae|sa|ru|ua|tr|se|no|dk|fi|ie|cz|gr|ro|hu|kr|me|dev|app|shop|online|biz|example|test|email|mail|cloud|tech|xyz|site|[a-z]{2})$/u
const plainAt = / at [a-z\d]{2,12}\.[a-z]/
const brackets = /[[({] ?@|@ |(?<=[\p{L}\d]) @/u
const email = maskOf(['email'])
const unspacedAt = /アット|艾特|골뱅이/
const saidDot = new RegExp(dotList, 'u')

/** "tom dot parker at mailbox dot org", "jen[at]outlook[dot]com", "jo @ mail . com". */
export function findSpelledEmails(scan: Scan): Finding[] {
  const { plain } = scan
  const hasAt = (scan.flags & wordFlag.at) !== 0
  const isSaid =
    hasAt &&
    ((scan.flags & wordFlag.dot) !== 0 || (scan.kinds & email) !== 0 || plainAt.test(plain))
  const isCut = (scan.marks & mark.at) !== 0 && brackets.test(plain)
  const isBracketed = hasAt && /[[({]/.test(plain)
  const isUnspaced = (scan.marks & mark.eastern) !== 0 && unspacedAt.test(plain)
  if (!isSaid && !isCut && !isBracketed && !isUnspaced) return []
  const findings: Finding[] = []
  let end = 0
  for (const { sign, index } of atSigns(scan, isUnspaced)) {
    if (index < end) continue
    const behind = plain.slice(index + sign.length, index + sign.length + 120)
    const isSign = sign.includes('@') || /[[({]/.test(sign)
    const domain = domainBehind.exec(behind)?.[0]
    if (!domain) continue
    const isSpelled = saidDot.test(domain.replace(/^[^ .[({]+/, ''))
    // "at outlook.com" is where someone works, unless a word for mail stands before it.
    const isAnnounced = hasCue(scan, index) || isAtProvider(plain.slice(0, index), domain)
    if (!isSign && !isSpelled && !(plainDomain.test(domain) && isAnnounced)) continue
    const last = domain.split(/[^\p{L}\p{N}]+/u).at(-1) ?? ''
    if (!endings.test(last)) continue
    const before = plain.slice(Math.max(end, index - 100), index)
    const local = localBefore.exec(before)?.[0]
    if (!local) continue
    const start = index - localLength(local)
    end = index + sign.length + domain.length
    const value = plain.slice(start, end).replace(/\s+/g, ' ')
    findings.push({ type: 'EMAIL', start, end, value })
  }
  return findings
}

// Brackets and spaces around the word.
const around = 6

/** What is said for an "@", with the brackets around it: looked for where such a word or sign stands. */
function atSigns({ plain, tokens }: Scan, isUnspaced: boolean) {
  const signs: { sign: string; index: number }[] = []
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0
    const end = tokens.ends[token] ?? start
    const isSign =
      ((tokens.flags[token] ?? 0) & wordFlag.at) !== 0 || plain.charCodeAt(start) === 64
    if (!isSign && !(isUnspaced && tokens.kinds[token] === tokenKind.unspaced)) continue
    const from = Math.max(0, start - around)
    for (const found of allMatches(at, plain.slice(from, end + around))) {
      signs.push({ sign: found[0], index: from + found.index })
    }
  }
  return signs
}

const providers =
  /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|proton|protonmail|gmx|web|fastmail|mail|yandex|qq|163|orange|free|libero|wanadoo|laposte|wp|onet|interia|uol|terra|ziggo|kpnmail)\./

/** "jo_88 at yahoo.fr": a name of somebody's account, not where someone works. */
const isAtProvider = (before: string, domain: string) =>
  providers.test(domain) &&
  /(?<![^\s,:;])[a-z\d]+(?:[._-][a-z\d]+)*[\d._-][a-z\d]*$/.test(before.slice(-40))

const hasCue = (scan: Scan, index: number) => cueBefore(scan, index, email) !== undefined

/** The address may only go back over words that "dot" and the like join; the last word is always its. */
function localLength(local: string): number {
  const isJoined = saidDot.test(local) || !local.includes(' ')
  return isJoined || /underscore|dash|guion|tiret|strich|trattino/.test(local)
    ? local.length
    : local.length - local.lastIndexOf(' ') - 1
}
