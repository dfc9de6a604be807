import { maskOf } from '../cues/kinds.ts'
import { cueBefore, cueBehind } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { tokenAt } from '../read/tokens.ts'
import { tokenKind } from '../read/units.ts'

const months = `jan(?:uary|uar|ner|vier|eiro)?|feb(?:ruary|ruar|rero|braio)?|fevr(?:ier)?|fev(?:ereiro)?|febr|mar(?:ch|zo|s|co|ca|ec|t)?|marz|maerz|mrt|maart|apr(?:il|ile)?|abr(?:il)?|avr(?:il)?|kwi(?:etnia|ecien)?|may|mai|mayo|maggio|mag|maio|mei|maja|maj|jun(?:e|i|io|ho)?|juin|giu(?:gno)?|cze(?:rwca|rwiec)?|jul(?:y|i|io|ho)?|juil(?:let)?|lug(?:lio)?|lip(?:ca|iec)?|aug(?:ust|ustus)?|ago(?:sto|st)?|aout|sie(?:rpnia|rpien)?|sept?(?:ember|iembre|embre|tembre)?|set(?:iembre|embre|tembre|tembro|embro)?|wrz(?:esnia|esien)?|oct(?:ober|ubre|obre)?|okt(?:ober|obra)?|ott(?:obre)?|out(?:ubro)?|paz(?:dziernika|dziernik)?|nov(?:ember|iembre|embre|embro)?|lis(?:topada|topad)?|dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|gru(?:dnia|dzien)?|sty(?:cznia|czen)?|lut(?:ego|y)?|gen(?:naio)?|ene(?:ro)?|marca|stycznia|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|janvier|decembre|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर|januari|februari|agustus|desember|oktober|mei`

const day = '(?:0?[1-9]|[12]\\d|3[01])'
const year = "(?:(?:19|20)\\d{2}|'?\\d{2})"
const dates = new RegExp(
  [
    `${day}(?: ?[./-] ?)(?:0?[1-9]|1[0-2]|${day})(?: ?[./-] ?)${year}`,
    `(?:18|19|20)\\d{2}(?: ?[./-] ?)\\d{1,2}(?: ?[./-] ?)\\d{1,2}`,
    `(?:18|19|20)\\d{2}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일号號]?`,
    `(?:昭和|平成|令和|大正|民国|民國)\\s?(?:\\d{1,2}|元)年\\s?\\d{1,2}月\\s?\\d{1,2}日`,
    `${day}(?:st|nd|rd|th|er|o|º|ª|\\.)?[ .,/-]{0,2}(?:of |de |d')?(?:${months})\\.?,?[ ./-]{0,2}(?:de |del |of )?${year}`,
    `(?:${months})\\.? {0,2}${day}(?:st|nd|rd|th)?,? {0,2}${year}`,
    `(?:19|20)\\d{2}[ -](?:${months})[ -]${day}`,
    `(?:0[1-9]|[12]\\d|3[01]) (?:0[1-9]|1[0-2]) (?:19|20)?\\d{2}`,
    `(?:19|20)\\d{2} (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\\d|3[01])`,
    `(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}`,
    `(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
  ]
    .map((shape) => `(?:${shape})`)
    .join('|'),
  'y',
)
const birth = maskOf(['birth'])
// Words for something else speak of a date right behind them alone: "Buchung XY7, am 7.3.1960 geboren".
const near = 6
const birthOrOther = maskOf(['birth', 'reference', 'amount'])

/** Dates behind words for birth; all other dates are nobody's. */
export function findBirthdates(scan: Scan): Finding[] {
  if (!(scan.kinds & birth)) return []
  const findings: Finding[] = []
  let from = 0
  for (const cue of scan.cues) {
    if (!(cue.mask & birth)) continue
    // A cue speaks of what follows within its reach, or of what stands right before it.
    from = Math.max(from, cue.start - 40)
    for (const found of datesIn(scan, from, cue.end + 60)) {
      findings.push(found)
      from = found.end
    }
  }
  return findings
}

function datesIn(scan: Scan, from: number, to: number): Finding[] {
  const { plain, tokens } = scan
  const findings: Finding[] = []
  let end = from
  for (let token = tokenAt(scan, from); token < tokens.count; token++) {
    const start = tokens.starts[token] ?? to
    if (start >= to) break
    if (start < end || !hasDigitNear(scan, token)) continue
    const kind = tokens.kinds[token]
    const at =
      kind === tokenKind.unspaced ? eraFrom(plain, start, tokens.ends[token] ?? start) : start
    if (at === undefined || kind === tokenKind.sign) continue
    dates.lastIndex = at
    const value = dates.exec(plain)?.[0]
    if (!value || isDigit(plain.charCodeAt(at + value.length))) continue
    if (!isAboutBirth(scan, at, at + value.length)) continue
    end = at + value.length
    findings.push({ type: 'BIRTHDATE', start: at, end, value })
  }
  return findings
}

const eras = /昭和|平成|令和|大正|民国|民國/

/** Japanese and Taiwanese years begin with an era, in the midst of a run without spaces. */
function eraFrom(plain: string, start: number, end: number): number | undefined {
  const at = plain.slice(start, end).search(eras)
  return at < 0 ? undefined : start + at
}

const farthestDigit = 14
const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** Whether the token is digits, or some stand a little behind where it ends. */
function hasDigitNear({ tokens }: Scan, token: number): boolean {
  const limit = (tokens.ends[token] ?? 0) + farthestDigit
  for (let at = token; at < tokens.count && (tokens.starts[at] ?? limit) < limit; at++) {
    if (tokens.kinds[at] === tokenKind.digits) return true
  }
  return false
}

function isAboutBirth(scan: Scan, start: number, end: number): boolean {
  const before = cueBefore(scan, start, birthOrOther)
  const isFar = before !== undefined && start - before.end > near
  if (before && !(isFar && !(before.mask & birth))) return (before.mask & birth) !== 0
  return cueBehind(scan, end, birth) !== undefined
}
