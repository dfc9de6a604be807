import type { Finding } from '../finding.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { mark } from '../read/units.ts'

// Beginnings that providers give their keys so that they can be found.
const prefixed =
  /(?<![A-Za-z0-9_-])(?:sk[-_](?:live|test|proj|ant|or|svcacct|admin)?[-_]?|[rp]k_(?:live|test)_|whsec_|gh[pousr]_|github_pat_|glpat-|gl(?:dt|rt|ptt)-|xox[abeprs]-|xapp-|AKIA|ASIA|AIza|ya29\.|GOCSPX-|SG\.|hf_|npm_|pypi-|shp(?:at|ss|ca|pa)_|dop_v1_|sq0[a-z]{3}-|EAA[A-Z]|key-|dckr_pat_|r8_|gsk_|xai-|pat[A-Za-z0-9]{14}\.|lin_api_|ntn_|secret_|rzp_(?:live|test)_|APP_USR-|bot\d{8,10}:|phc_|figd_|nvapi-|tskey-|AGE-SECRET-KEY-)[\w./+=-]{12,200}/g
const jwt = /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,2000})?/g
const pem = /-----BEGIN [A-Z ]{3,30}-----/g
const inAddress = /(?<=:\/\/)[^\s:/@]{1,80}:[^\s:/@]{1,80}(?=@)/g
const bearer = /(?<=\b(?:bearer|basic|token) )(?=[\w.~+/=-]{0,60}\d)[\w.~+/=-]{16,2000}/gi
const telegram = /(?<![\w])\d{8,10}:[A-Za-z0-9_-]{35}(?![\w-])/g
const patterns = [prefixed, jwt, inAddress, bearer, telegram]

const shortest = 10
// Nearly every message holds none of these, and then none of the patterns can match.
const mayHoldKey = /[_.-][\w.-]{12}|AKIA|ASIA|AIza|EAA|bearer|basic|token|:\/\//i

/** API keys and tokens by their shape. */
export function findKeys({ text, longestRun, marks }: Scan): Finding[] {
  if (longestRun < shortest) return []
  const findings: Finding[] = []
  if (marks & (mark.digit | mark.changed) && mayHoldKey.test(text)) {
    for (const pattern of patterns) {
      for (const { 0: value, index } of allMatches(pattern, text)) {
        const trimmed = value.replace(/[./=-]+$/, (end) => (end.includes('=') ? end : ''))
        if (!isRandom(trimmed) || isWords(trimmed)) continue
        findings.push({ type: 'KEY', start: index, end: index + trimmed.length, value: trimmed })
      }
    }
  }
  return text.includes('-----BEGIN ') ? [...findings, ...privateKeys(text)] : findings
}

/** With digits, or else with capitals in no order. */
const isRandom = (value: string) =>
  /\d|^[srp]k_(?:live|test)_/.test(value) ||
  (value.length > 24 && (value.match(/[a-z][A-Z]/g)?.length ?? 0) > 4)

/** "key-value-pairs-2": words with signs between them are a name for something. */
const isWords = (value: string) => /^(?:[a-z]{2,12}[-_.]){2,}[a-z0-9]{1,4}$/.test(value)

function privateKeys(text: string): Finding[] {
  const findings: Finding[] = []
  let end = 0
  for (const { 0: beginning, index } of allMatches(pem, text)) {
    if (index < end || !beginning.includes('PRIVATE')) continue
    const closing = text.indexOf('-----END ', index)
    const last = closing < 0 ? -1 : text.indexOf('-----', closing + 9)
    // Without an end all that follows may be the key.
    end = last < 0 ? text.length : last + 5
    findings.push({ type: 'KEY', start: index, end, value: text.slice(index, end) })
  }
  return findings
}
