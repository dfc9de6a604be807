import type { Finding } from '../finding.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { isInnocent, numberCue } from './number-cues.ts'

const separator = '[./-]'
const before2009 = '(?:19[2-9]\\d|200[0-8])'
const date = new RegExp(
  `(?<![\\d./-])(?:\\d{1,2}${separator}\\d{1,2}${separator}${before2009}|${before2009}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of |de )?\\p{L}{3,10}\\.? (?:de )?${before2009}|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? ${before2009})(?![\\d./-]*\\d)`,
  'gu',
)
const ofPeople = new Set(['PERSON', 'ADDRESS', 'ID', 'PASSPORT', 'LICENCE', 'HEALTH'])
const reach = 6

/** "Anna Vogel, 14/02/1979, …": a day of long ago in a list right beside what tells of a person. */
export function datesBesidePersons(scan: Scan, findings: readonly Finding[]): Finding[] {
  if (!findings.some(({ type }) => ofPeople.has(type))) return []
  return allMatches(date, scan.plain).flatMap(({ 0: value, index: start }) => {
    const end = start + value.length
    const isBeside = findings.some(
      (one) =>
        ofPeople.has(one.type) &&
        ((one.end <= start && start - one.end < reach && isGap(scan, one.end, start)) ||
          (one.start >= end && one.start - end < reach && isGap(scan, end, one.start))),
    )
    if (!isBeside || isInnocent(numberCue(scan, start, end))) return []
    return [{ type: 'BIRTHDATE' as const, start, end, value }]
  })
}

const isGap = ({ text }: Scan, start: number, end: number) =>
  /^[\s,;|/(]*$/.test(text.slice(start, end))
