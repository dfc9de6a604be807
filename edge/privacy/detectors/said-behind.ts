import type { PersonalDataType } from '../../../shared/personal-data.ts'
import type { Cue } from '../cues/find-cues.ts'
import { maskOf } from '../cues/kinds.ts'
import type { Finding } from '../finding.ts'
import { isEverydayWord } from '../names/name-lists.ts'
import { compact } from '../read/codes.ts'
import type { Scan } from '../read/scan.ts'

const secret = maskOf(['password', 'code', 'key'])
const username = maskOf(['username'])
const plate = maskOf(['plate'])
const papers: readonly { mask: number; type: PersonalDataType }[] = [
  { mask: maskOf(['passport']), type: 'PASSPORT' },
  { mask: maskOf(['licence']), type: 'LICENCE' },
  { mask: maskOf(['id']), type: 'ID' },
  { mask: maskOf(['health']), type: 'HEALTH' },
]
const wanted = secret | username | plate | papers.reduce((all, { mask }) => all | mask, 0)

// "… is my", "… as", with what a language puts between value and word.
const link =
  / (?:(?:is|was|es|era|est|etait|ist|war|e|to|jest) (?:my|your|our|the|mi|tu|su|mon|ma|votre|notre|mein|meine|unser|il mio|la mia|o meu|a minha|meu|minha|mijn|ons|moj|moja|moje)|(?:as|como|comme|als|come|jako)(?: (?:my|a|the|mi|mon|ma|mein|meine|meu|minha|mijn|la|le|il|mio))?) (?:(?:new|old|current|temp|temporary|nuevo|nueva|nouveau|neues|neue|nuovo|novo|nova|nieuwe|nowe|nowy) )?(?:n[or]? |numero (?:de |di |do )?|number |nummer )?$|是我的?$|が私の$|(?:当|当作|作为|做)$|を$/
// Where the cue itself says "as", or what is done with it: no word joins the two.
const bare = /^ككلمه|^पासवर्ड (?:रख|इस्तेमाल|लगा|बना)/
const longestLink = 26
const longest = 40

/** Values with letters in them before the words that tell what they are: "KX68 PAY is my plate". */
export function findSaidBehind(scan: Scan): Finding[] {
  if (!(scan.kinds & wanted)) return []
  return scan.cues.flatMap((cue) => (cue.mask & wanted ? (valueBefore(scan, cue) ?? []) : []))
}

function valueBefore(scan: Scan, cue: Cue): Finding | undefined {
  const before = scan.plain.slice(Math.max(0, cue.start - longestLink), cue.start)
  const isBare = bare.test(scan.plain.slice(cue.start, cue.start + longestLink))
  const found = link.exec(before) ?? (isBare ? / $/.exec(before) : null)
  if (!found) return undefined
  const end = cue.start - found[0].length
  const text = scan.text.slice(Math.max(0, end - longest), end)
  if (cue.mask & plate) return finding(scan, 'PLATE', end, plateAt(text))
  const run = /[!-~\p{Script=Latin}]+$/u.exec(text)?.[0].replace(/^["'“(«[]+/, '') ?? ''
  if (run.length < 4) return undefined
  for (const { mask, type } of papers) {
    if (cue.mask & mask && /^[A-Za-z\d./-]{6,}$/.test(run) && (run.match(/\d/g)?.length ?? 0) > 3) {
      return finding(scan, type, end, run)
    }
  }
  const isOdd = /\d|[_@]|\p{L}[^\p{L}\p{M}]+\p{L}/u.test(run)
  // "Netflix is my password manager"
  const isEnd = /^(?:[.,;!)\n]| ?$| (?:and|but|y|et|und|e|en|i|ale|maar|ma|pero|mais|aber)\b)/.test(
    scan.plain.slice(cue.end, cue.end + 8),
  )
  if (!isOdd && (!isEnd || isEverydayWord(run.toLowerCase().replace(/\W+$/, '')))) return undefined
  if (cue.mask & username) return finding(scan, 'USERNAME', end, run)
  return cue.mask & secret && !/^[.,-]+$/.test(run) ? finding(scan, 'SECRET', end, run) : undefined
}

/** The capitals and digits, or else the mixed word, with which a text ends. */
function plateAt(text: string): string {
  const value =
    /(?<![\p{L}\d-])(?:(?:[A-Z]{1,3}|[A-Z]{0,3}\d[A-Z\d]{0,6})[ -]){0,3}(?:[A-Z]{1,3}|[A-Z]{0,3}\d[A-Z\d]{0,6})$/u.exec(
      text,
    )?.[0] ??
    /(?<![\p{L}\d-])[a-z]{0,3}\d[a-z\d]{0,6}(?:[ -][a-z]{2,3})?$/u.exec(text)?.[0] ??
    ''
  const { length } = compact(value)
  return length >= 4 && length <= 10 && /\d/.test(value) && /[A-Za-z]/.test(value) ? value : ''
}

function finding(
  scan: Scan,
  type: PersonalDataType,
  end: number,
  value: string,
): Finding | undefined {
  if (value === '') return undefined
  const start = end - value.length
  if (scan.settled.touches({ start, end })) return undefined
  return { type, start, end, value }
}
