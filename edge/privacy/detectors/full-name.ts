import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { isSentenceEnd, startsLine } from '../read/sentence.ts'
import { tokenKind } from '../read/units.ts'
import { hasNoCase, type Word, wordAt } from '../read/words.ts'
import { isOfThing, readName } from './name-reader.ts'
import { person } from './person-finding.ts'
import { isPlace } from './place.ts'

/** Names in full that stand anywhere, and lines that are nothing but a name. */
export function fullNames(scan: Scan): Finding[] {
  const { tokens } = scan
  const findings: Finding[] = []
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== tokenKind.word) continue
    const first = wordAt(scan, token)
    if (!first?.isGiven || first.isEveryday) continue
    const isLine = startsLine(scan, token)
    const name = readName(scan, token, 'likely')
    const second = name?.words[1]
    if (!name || isOfThing(scan, name) || isPlace(scan, name)) continue
    const isFull =
      second !== undefined &&
      (second.isFamily ||
        (!scan.isShouted &&
          second.isCapital &&
          first.isCapital &&
          second.plain.length > 2 &&
          !second.isEveryday &&
          !thing(second)))
    const isSmall = !first.isCapital && !hasNoCase(first.plain)
    if (isFull && !(isSmall && !second?.isFamily) && !(isSmall && first.plain.length < 4)) {
      findings.push(...person(scan, name.start, name.end))
      token = name.words.at(-1)?.token ?? token
    } else if (
      isLine &&
      first.isCapital &&
      isSentenceEnd(scan, name.words.at(-1)?.token ?? token)
    ) {
      findings.push(...person(scan, name.start, name.end))
    }
  }
  return findings
}

const thing = (word: Word) => /\d/.test(word.plain)
