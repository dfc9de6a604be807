import { flagsOf, wordFlag } from '../names/word-flags.ts'
import type { Tokens } from '../read/tokens.ts'
import { tokenKind } from '../read/units.ts'
import { type CueIndex, type CueNode, cueIndex, stemBit, stemKey } from './cue-index.ts'
import { type CueKind, maskOf } from './kinds.ts'
import { isNear } from './near-misses.ts'

/** A phrase in a text that says what stands near it. */
export type Cue = {
  kinds: readonly CueKind[]
  /** The kinds as bits. */
  mask: number
  start: number
  end: number
  /** The first token behind the phrase; inside a script without spaces, the token that it stands in. */
  token: number
}

const shortened = maskOf(['ownNumber', 'name'])
const longestUnspaced = 8
const shortestMistaken = 5
// Words that were meant as they stand.
const knownWhole = wordFlag.given | wordFlag.number
const known = wordFlag.given | wordFlag.family | wordFlag.everyday | wordFlag.number

/** All cues of a text in order; of phrases that begin at one word the longest. */
export function findCues(plain: string, tokens: Tokens): Cue[] {
  const index = cueIndex()
  const cues: Cue[] = []
  for (let token = 0; token < tokens.count; ) {
    const kind = tokens.kinds[token]
    if (kind === tokenKind.word) {
      const cue = cueAt(plain, tokens, token, index)
      const next = Math.max(token + 1, cue?.token ?? 0)
      const longer = cue && longerFrom(plain, tokens, token + 1, next, index)
      // "my number" says nothing more where "number plate" goes on from it, nor "nombre" in
      // "nombre de usuario".
      if (cue && !(longer && cue.mask & shortened)) cues.push(cue)
      if (longer) cues.push(longer)
      token = longer?.token ?? next
    } else {
      if (kind === tokenKind.unspaced) addUnspaced(plain, tokens, token, index, cues)
      token++
    }
  }
  return cues
}

/** A phrase that begins within another and goes on behind it: "mi número" in "mi número de cuenta". */
function longerFrom(
  plain: string,
  tokens: Tokens,
  from: number,
  end: number,
  index: CueIndex,
): Cue | undefined {
  for (let token = from; token < end; token++) {
    if (!((tokens.flags[token] ?? 0) & wordFlag.cue)) continue
    const cue = cueAt(plain, tokens, token, index)
    if (cue && cue.token > end) return cue
  }
  return undefined
}

function cueAt(plain: string, tokens: Tokens, token: number, index: CueIndex): Cue | undefined {
  let word = tokens.words[token] ?? ''
  let flags = tokens.flags[token] ?? 0
  const bare = flags & wordFlag.cue ? undefined : withoutArabicPrefix(word)
  if (bare !== undefined) {
    word = bare
    flags = flagsOf(bare)
  }
  const start = tokens.starts[token] ?? 0
  if (word.length === 1) {
    const dotted = dottedAt(plain, tokens, token, index)
    if (dotted) return dotted
  }
  const node = nodeOf(index, word, flags)
  let found: Cue | undefined
  if (node) {
    let here: CueNode | undefined = node
    for (let at = token; here; ) {
      const end = tokens.ends[at] ?? 0
      if (here.kinds.length > 0)
        found = { kinds: here.kinds, mask: here.mask, start, end, token: at + 1 }
      at = nextWord(plain, tokens, at)
      here = at < tokens.count ? nextNode(here, tokens.words[at] ?? '') : undefined
    }
  }
  if (found) return found
  // What is a name or an everyday word is never only the beginning of a cue.
  if (flags & knownWhole) return undefined
  const kinds = kindsByStem(index, word)
  const end = tokens.ends[token] ?? 0
  return kinds ? { kinds, mask: maskOf(kinds), start, end, token: token + 1 } : undefined
}

function nodeOf(index: CueIndex, word: string, flags: number): CueNode | undefined {
  if (flags & wordFlag.cue) return index.words.get(word)
  if (flags & known) return undefined
  const meant = index.nearMisses.find(word)
  return meant === undefined ? undefined : index.words.get(meant)
}

function nextNode(node: CueNode, word: string): CueNode | undefined {
  if (node.next.size === 0) return undefined
  const exact = node.next.get(word)
  if (exact || word.length < shortestMistaken - 1) return exact
  // "account numer": it may well be a word of another language.
  const first = word.charCodeAt(0)
  for (const [expected, next] of node.next) {
    if (expected.charCodeAt(0) !== first || expected.length < shortestMistaken) continue
    if (isNear(expected, word)) return next
  }
  return undefined
}

/** By the longest beginning that is known: "kundennummer" is none of "kund*" alone. */
function kindsByStem(index: CueIndex, word: string): CueKind[] | undefined {
  if (word.length < stemKey || !index.stemBits[stemBit(word)]) return undefined
  const stems = index.stems.get(word.slice(0, stemKey))
  let longest = 0
  let kinds: CueKind[] = []
  for (const { stem, kind } of stems ?? []) {
    if (stem.length < longest || !word.startsWith(stem)) continue
    if (stem.length > longest) kinds = []
    longest = stem.length
    kinds.push(kind)
  }
  return longest > 0 ? kinds : undefined
}

/** The Arabic word behind "and", "with" or "for", which are written together with it. */
export function withoutArabicPrefix(word: string): string | undefined {
  if (word.charCodeAt(0) < 0x600) return undefined
  return /^[وبلف]\p{Script=Arabic}{3}/u.test(word) ? word.slice(1) : undefined
}

const mostDotted = 6

/** "D.O.B.", which is the same as "DOB". */
function dottedAt(plain: string, tokens: Tokens, token: number, index: CueIndex): Cue | undefined {
  const { starts, ends, words, count } = tokens
  let word = words[token] ?? ''
  let last = token
  while (word.length < mostDotted && last + 2 < count && starts[last + 1] === ends[last]) {
    const next = last + 2
    const isDotted = plain[ends[last] ?? 0] === '.' && starts[next] === ends[last + 1]
    if (!isDotted || words[next]?.length !== 1) break
    word += words[next]
    last = next
  }
  const node = word.length > 1 ? index.words.get(word) : undefined
  if (!node || node.kinds.length === 0) return undefined
  const start = starts[token] ?? 0
  return { kinds: node.kinds, mask: node.mask, start, end: ends[last] ?? start, token: last + 1 }
}

const shortForms = new Set(
  'art cod codigo dat data doc fecha fisc geb id ident imm n no nom nr nro num pers ref sec soc tel'.split(
    ' ',
  ),
)

/** The next word; the sign of a short form is passed over: "cod. fiscale", "c/o". */
function nextWord(plain: string, tokens: Tokens, token: number): number {
  const { kinds, starts, ends, words, count } = tokens
  let next = token + 1
  const end = ends[token] ?? 0
  if (kinds[next] === tokenKind.sign && starts[next] === end) {
    const gap = (starts[next + 1] ?? 0) - end
    const word = words[token] ?? ''
    const isShort = plain[end] === '.' && gap <= 2 && (word.length === 1 || shortForms.has(word))
    if (isShort || (plain[end] === '/' && gap === 1 && word.length === 1)) next++
  }
  return next < count && kinds[next] === tokenKind.word ? next : count
}

function addUnspaced(
  plain: string,
  tokens: Tokens,
  token: number,
  index: CueIndex,
  cues: Cue[],
): void {
  const end = tokens.ends[token] ?? 0
  for (let at = tokens.starts[token] ?? 0; at < end; ) {
    const rest = plain.slice(at, at + longestUnspaced + 4)
    const found = index.unspaced.get(rest.charAt(0))?.filter((one) => rest.startsWith(one.phrase))
    const length = found?.[0]?.phrase.length ?? 0
    if (found && length > 0) {
      const kinds = found.filter((one) => one.phrase.length === length).map(({ kind }) => kind)
      const next = at + length < end ? token : token + 1
      cues.push({ kinds, mask: maskOf(kinds), start: at, end: at + length, token: next })
    }
    at += Math.max(1, length)
  }
}
