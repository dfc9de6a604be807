import { maskOf } from '../cues/kinds.ts'
import { valueStart } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { isEverydayWord } from '../names/name-lists.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { mark } from '../read/units.ts'

const name = /^@?[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}._-]{0,38}[\p{L}\p{M}\p{N}_])?/u
const asciiName = /^@?\w(?:[\w.-]{0,38}\w)?(?:#\d{4,5})?/
const handle = /(?<![\w@./:])@[A-Za-z_][\w.]{1,38}\w(?![\w@/-])/g
const notHandles = /^@(?:media|import|everyone|here|all|channel|home|work|support|gmail|hotmail)$/i

// "night_owl is locked", "night_owlでログインできない"
const lockedOut =
  /(?<![\w@.:/-])[a-z](?:[a-z\d]*(?:[._-][a-z\d]+)+|[a-z]{2,}\d{2,5})(?=(?: (?:is|was|got|has been) (?:locked|blocked|banned|suspended|hacked|disabled)|でログイン|でサインイン|登录|登入|无法登录| लॉक| ist gesperrt| est bloque| esta bloquead| e bloccat| is geblokkeerd| jest zablok)(?!\w))/gi
const ways = /lock|log|bann|suspend|hack|disabl|ログ|サイン|登|लॉक|gesperrt|bloque|blocca|zablok/i

// "ID：kaito_k", as a form names it beside the password.
const shortId = /(?<![\w-])ID ?[:：] ?((?=[\w.-]*[A-Za-z])\w[\w.-]{1,38}\w)/
const longestRead = 2_000

const username = maskOf(['username'])
const password = maskOf(['password'])
const usernameOrLogin = maskOf(['username', 'login'])

/** Names of accounts behind words for them, and @handles wherever they stand. */
export function findUsernames(scan: Scan): Finding[] {
  const findings: Finding[] = []
  for (const cue of scan.kinds & usernameOrLogin ? scan.cues : []) {
    if (!(cue.mask & usernameOrLogin)) continue
    const isName = (cue.mask & username) !== 0
    const { at, joined } = valueStart(scan, cue)
    const start = scan.text[at - 1] === '@' ? at - 1 : at
    const rest = scan.text.slice(start, start + 42)
    const value = (/^[@\w]/.test(rest) ? asciiName : name).exec(rest)?.[0]
    if (!value || value.length < 3 || /^[\d.-]+$/.test(value)) continue
    // "Benutzername thibaultL"; "profile iPhone" is written so by its maker.
    const isOdd = /^@|[._\d]|^\p{Ll}{4,}\p{Lu}$/u.test(value)
    const isColon = /[:=] {0,2}["'“«]?$/.test(scan.text.slice(Math.max(0, start - 4), start))
    const isAnnounced =
      joined && isName && !isEverydayWord(scan.plain.slice(start, start + value.length))
    if (!isOdd && !isColon && !isAnnounced) continue
    // "login: thibault", where a password stands beside it.
    const isForm = isColon && (scan.kinds & password) !== 0
    if (!isName && !isForm && !/^@|[._]|\p{L}-?\d/u.test(value)) continue
    findings.push({ type: 'USERNAME', start, end: start + value.length, value })
  }
  for (const { 0: value, index } of ways.test(scan.plain) ? allMatches(lockedOut, scan.text) : []) {
    if (/\.(?:com|org|net|io|de)$/i.test(value)) continue
    findings.push({ type: 'USERNAME', start: index, end: index + value.length, value })
  }
  const withPassword = scan.kinds & password ? shortId.exec(scan.text.slice(0, longestRead)) : null
  if (withPassword?.[1]) {
    const { 0: whole, 1: value, index } = withPassword
    const end = index + whole.length
    findings.push({ type: 'USERNAME', start: end - value.length, end, value })
  }
  if (scan.marks & mark.at) {
    for (const { 0: value, index } of allMatches(handle, scan.text)) {
      if (notHandles.test(value) || /\.(?:com|org|net|io|de)$/i.test(value)) continue
      findings.push({ type: 'USERNAME', start: index, end: index + value.length, value })
    }
  }
  return findings
}
