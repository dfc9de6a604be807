import type { Cue } from '../cues/find-cues.ts'
import { cueStartingAt, valueStart } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { tokenKind } from '../read/tokens.ts'
import { between, hasNoCase, type Word, wordAt } from '../read/words.ts'
import { isOfThing, readName, type Trust } from './name-reader.ts'

/** Names of people, by what is said around them. */
export function findPersons(scan: Scan): Finding[] {
  return [...scan.cues.flatMap((cue) => byCue(scan, cue)), ...byShape(scan)]
}

const found = (scan: Scan, start: number, end: number): Finding[] => {
  return [{ type: 'PERSON', start, end, value: scan.text.slice(start, end) }]
}

function byCue(scan: Scan, cue: Cue): Finding[] {
  const { kinds } = cue
  if (kinds.includes('name')) {
    const here = afterName(scan, cue)
    if (here.length > 0) return here
  }
  if (kinds.includes('closing')) {
    const here = signature(scan, cue)
    if (here.length > 0) return here
  }
  if (kinds.includes('title')) return afterTitle(scan, cue)
  if (kinds.includes('iam')) return after(scan, cue, 'likely')
  if (kinds.includes('relation')) return afterRelation(scan, cue)
  if (kinds.includes('here')) return beforeHere(scan, cue)
  if (kinds.includes('contact') || kinds.includes('greeting')) return afterContact(scan, cue)
  return []
}

function afterName(scan: Scan, cue: Cue): Finding[] {
  const { token, joined } = valueStart(scan, cue)
  const word = wordAt(scan, token)
  if (!word) return []
  // "name" alone, as in "the name on my parcel", needs a colon or a known name behind it.
  const isSaid =
    joined ||
    scan.plain.slice(cue.start, cue.end).includes(' ') ||
    hasNoCase(word.plain) ||
    strongAlone.test(scan.plain.slice(cue.start, cue.end))
  return named(scan, token, isSaid ? 'said' : 'likely')
}

const strongAlone = /^(?:heisse|heiße|heter|hedder|nazywam|chamo|ismim|adim|зовут|attn|اسمي)$/

function after(scan: Scan, cue: Cue, trust: Trust): Finding[] {
  const article = wordAt(scan, cue.token)
  // "aqui é o Rafael", "ich bin der Florian"
  const token =
    article && namesArticles.test(article.plain) && wordAt(scan, cue.token + 1)?.isCapital
      ? cue.token + 1
      : cue.token
  if (
    !/^ {0,2}[,:]? ?$|^['’]$/.test(
      scan.text.slice(cue.end, scan.tokens.starts[cue.token] ?? cue.end),
    )
  )
    return []
  return named(scan, token, trust, token > cue.token)
}

const namesArticles = /^(?:o|a|el|la|il|der|die|de|l|ο|η)$/

function named(scan: Scan, token: number, trust: Trust, hasArticle = false): Finding[] {
  const name = readName(scan, token, trust)
  if (!name) return []
  if (trust === 'likely' && !hasArticle && isOfThing(scan, name)) return []
  return found(scan, name.start, name.end)
}

function afterRelation(scan: Scan, cue: Cue): Finding[] {
  const gap = scan.text.slice(cue.end, scan.tokens.starts[cue.token] ?? cue.end)
  const token = scan.plain[scan.tokens.starts[cue.token] ?? -1] === ',' ? cue.token + 1 : cue.token
  const word = wordAt(scan, token)
  if (!word || !/^ {0,2}$/.test(gap) || word.isEveryday) return []
  if (!word.isGiven && !word.isCapital) return []
  return named(scan, token, 'said')
}

const doubtfulTitles =
  /^(?:pan|pana|pani|panu|don|dona|miss|chi|ba|anh|bu|pak|mas|mbak|bay|sir|sig|ong|sr|ms|mw|frau|dr|prof|professor|pania|madame)$/

function afterTitle(scan: Scan, cue: Cue): Finding[] {
  let token = cue.token
  if (scan.plain[scan.tokens.starts[token] ?? -1] === '.') token++
  const next = cueStartingAt(scan, scan.tokens.starts[token] ?? -1)
  if (next?.kinds.includes('title')) return []
  const word = wordAt(scan, token)
  if (!word || scan.text.slice(cue.end, word.start).includes('\n')) return []
  const isKnown = word.isGiven || word.isFamily
  if (!isKnown && (!word.isCapital || word.isEveryday)) return []
  if (
    !isKnown &&
    doubtfulTitles.test(scan.plain.slice(cue.start, cue.end)) &&
    isSentenceStart(scan, cue)
  )
    return []
  return named(scan, token, 'said')
}

const isSentenceStart = (scan: Scan, cue: Cue) =>
  /(?:^|[.!?\n]\s*)$/.test(scan.text.slice(Math.max(0, cue.start - 3), cue.start))

/** "James here", "Anna Vogel speaking". */
function beforeHere(scan: Scan, cue: Cue): Finding[] {
  const words: Word[] = []
  let token = scan.cues.length > 0 ? tokenBefore(scan, cue.start) : -1
  for (; words.length < 3; token--) {
    const word = wordAt(scan, token)
    if (!word || !/^ $/.test(between(scan, token)) || word.isEveryday) break
    if (!word.isGiven && !word.isFamily && !word.isCapital) break
    words.unshift(word)
  }
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || !words.some((word) => word.isGiven)) return []
  return found(scan, first.start, last.end)
}

function tokenBefore({ tokens }: Scan, place: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.starts[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low - 1
}

const strongContact =
  /^(?:tell|ask|contact|inform|notify|remind|sp[eo]|tal|chat|met|meet|call|from agent|agent|rep|help|served|handled|dile|diga|avis|habl|atend|dites|dire|demand|prev|parl|sag|frag|gespr|sprach|chied|dica|fal|pergunt|zeg|vertel|vraag|powiedz|przekaz|rozmawi|hi|hello|hey|dear|hola|bonjour|salut|hallo|liebe|ciao|car|ola|oi|beste|czesc|hej)/

function afterContact(scan: Scan, cue: Cue): Finding[] {
  const word = wordAt(scan, cue.token)
  if (!word?.isGiven || !/^ {0,2},? ?$/.test(scan.text.slice(cue.end, word.start))) return []
  const isStrong = strongContact.test(scan.plain.slice(cue.start, cue.end))
  const name = readName(scan, cue.token, 'likely')
  if (!name || isOfThing(scan, name)) return []
  const isFull = (name.words[1]?.isFamily ?? false) || (name.words[1]?.isCapital ?? false)
  return word.isCapital || isStrong || isFull ? found(scan, name.start, name.end) : []
}

/** The name below or behind "Regards,". */
function signature(scan: Scan, cue: Cue): Finding[] {
  let token = cue.token
  let breaks = 0
  while (token < scan.tokens.count && scan.tokens.kinds[token] !== tokenKind.word) {
    const isBreak = scan.tokens.kinds[token] === tokenKind.newline
    if (!isBreak && !/[,.!\-–—~*]/.test(scan.plain[scan.tokens.starts[token] ?? 0] ?? '')) return []
    breaks += isBreak ? 1 : 0
    token++
  }
  const word = wordAt(scan, token)
  if (!word || breaks > 3) return []
  const isBelow = breaks > 0
  const hasComma = token > cue.token
  if (!isBelow && !hasComma && !word.isGiven && !isSentenceEnd(scan, token)) return []
  const name = readName(scan, token, isBelow ? 'said' : 'likely')
  if (!name) return []
  const lastToken = name.words.at(-1)?.token ?? token
  const rest = scan.text.slice(name.end, name.end + 80).match(/^[^\n]*/)?.[0] ?? ''
  const isAlone = /^(?:[\s.,!]|\p{Extended_Pictographic}|\ufe0f)*$/u.test(rest)
  if (!isAlone && !(name.words[0]?.isGiven && isBelow)) return []
  if (!isBelow && !name.words[0]?.isGiven && lastToken - token < 1) return []
  return found(scan, name.start, name.end)
}

const isSentenceEnd = (scan: Scan, token: number) =>
  /^[.,!]? {0,2}(?:\n|$)/.test(
    scan.text.slice(scan.tokens.ends[token], (scan.tokens.ends[token] ?? 0) + 5),
  )

/** Names in full that stand anywhere, and lines that are nothing but a name. */
function byShape(scan: Scan): Finding[] {
  const { tokens } = scan
  const findings: Finding[] = []
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== tokenKind.word) continue
    const first = wordAt(scan, token)
    if (!first?.isGiven || first.isEveryday) continue
    const isLine = startsLine(scan, token)
    const name = readName(scan, token, 'likely')
    const second = name?.words[1]
    if (!name || isOfThing(scan, name)) continue
    const isFull =
      second !== undefined &&
      (second.isFamily ||
        (second.isCapital && first.isCapital && !second.isEveryday && !thing(second)))
    const isSmall = !first.isCapital && !hasNoCase(first.plain)
    if (isFull && !(isSmall && !second?.isFamily) && !(isSmall && first.plain.length < 4)) {
      findings.push(...found(scan, name.start, name.end))
      token = name.words.at(-1)?.token ?? token
    } else if (
      isLine &&
      first.isCapital &&
      isSentenceEnd(scan, name.words.at(-1)?.token ?? token)
    ) {
      findings.push(...found(scan, name.start, name.end))
    }
  }
  return findings
}

const thing = (word: Word) => /\d/.test(word.plain)

function startsLine(scan: Scan, token: number): boolean {
  const start = scan.tokens.starts[token] ?? 0
  return (
    scan.hasLines && /(?:^|\n)[ \t~\-–—*]*$/.test(scan.text.slice(Math.max(0, start - 4), start))
  )
}
