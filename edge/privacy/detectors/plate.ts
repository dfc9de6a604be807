import { maskOf } from '../cues/kinds.ts'
import { valueStart } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { compact } from '../read/codes.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { mark } from '../read/units.ts'
import { platesOfVehicles } from './plate-of-vehicle.ts'

const chinese =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·.\s-]?[A-Z0-9]{5,6}(?![A-Za-z0-9])/g
const japanese =
  /[\p{Script=Han}]{2,4} ?\d{2,3} ?[\p{Script=Hiragana}A-Z] ?[\d・.]{1,2}-?\d{1,2}(?!\d)/gu
// Letters and digits in up to four pieces, of which the first or second holds a digit.
const announced =
  /^(?:[a-zа-я\p{Script=Arabic}\p{Script=Hangul}]{1,3}(?:[ ·-]{1,2}|(?=\d)))?(?:[a-zа-я]{1,3}[ ·-]?)?[a-zа-я]{0,3}\d[a-zа-я\d]{0,7}(?:[ ·-](?:[a-zа-я\d]*\d[a-zа-я\d]*|[a-zа-я]{1,3}(?=[ ·-]\d))){0,2}/u
// Letters alone end British, Spanish, Italian and other plates.
const ending = /^[ ·-]?[a-zа-я]{1,3}(?![\p{L}\d])/u

const ordinary =
  /^(?:is|it|the|and|an?|on|in|my|was|has|for|to|at|of|no|not|y|e|et|und|en|de|la|el|il|le|est|es|ist|i|na|jest|or|but|so|pls|plz|mit|von|van|op|con|com|por|per|da|do|um|im|am|au|ne|se|si|od|do|z|w|o|u|и|в|на)$/

const plate = maskOf(['plate'])

/** Licence plates behind words for them, and Chinese ones by their shape. */
export function findPlates(scan: Scan): Finding[] {
  const { text, plain } = scan
  const findings: Finding[] = []
  if (!(scan.marks & mark.digit)) return findings
  for (const cue of scan.kinds & plate ? scan.cues : []) {
    if (!(cue.mask & plate)) continue
    const { at } = valueStart(scan, cue)
    const end = plateEnd(plain, at)
    if (end === undefined) continue
    findings.push({ type: 'PLATE', start: at, end, value: compact(plain.slice(at, end)) })
  }
  findings.push(...platesOfVehicles(scan, plateEnd))
  for (const pattern of scan.marks & mark.eastern ? [chinese, japanese] : []) {
    for (const { 0: value, index } of allMatches(pattern, text)) {
      if (pattern === japanese && !(scan.kinds & plate)) continue
      findings.push({
        type: 'PLATE',
        start: index,
        end: index + value.length,
        value: compact(value),
      })
    }
  }
  return findings
}

function plateEnd(plain: string, at: number): number | undefined {
  const found = announced.exec(plain.slice(at, at + 24))?.[0]
  if (!found) return undefined
  let end = at + found.length
  const letters = ending.exec(plain.slice(end, end + 6))?.[0]
  if (letters && !ordinary.test(letters.replace(/^[ ·-]/, ''))) end += letters.length
  const { length } = compact(plain.slice(at, end))
  if (length < 4 || length > 10 || /^\d{1,3}$/.test(found)) return undefined
  return end
}
