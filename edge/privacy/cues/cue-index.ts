import { toPlain } from '../read/plain.ts'
import { type CueKind, type Lexicon, maskOf } from './kinds.ts'
import { contactLexicon } from './lexicon-contact.ts'
import { papersLexicon } from './lexicon-papers.ts'
import { peopleLexicon } from './lexicon-people.ts'
import { shopLexicon, shopLexiconMore } from './lexicon-shop.ts'
import { NearMisses } from './near-misses.ts'

/** A word of phrases: what it is by itself, and the words that may follow it. */
export type CueNode = { kinds: CueKind[]; mask: number; next: Map<string, CueNode> }

type Unspaced = { phrase: string; kind: CueKind }

/** All phrases, ordered for finding: words by their own, beginnings by their first letters. */
export type CueIndex = {
  words: Map<string, CueNode>
  stems: Map<string, { stem: string; kind: CueKind }[]>
  /** Whether there may be stems that begin as a word does, by `stemBit`. */
  stemBits: Uint8Array
  unspaced: Map<string, Unspaced[]>
  nearMisses: NearMisses
}

/** Letters by which beginnings of words are looked up; shorter beginnings are taken as whole words. */
export const stemKey = 3

const stemBits = 8192
/** Most words begin as no stem does, and need not be looked up. */
export const stemBit = (word: string) =>
  (Math.imul(word.charCodeAt(0), 961) +
    Math.imul(word.charCodeAt(1), 31) * 7 +
    word.charCodeAt(2) * 5) &
  (stemBits - 1)

let built: CueIndex | undefined

/** The index of all lexicons, made when first asked for. */
export function cueIndex(): CueIndex {
  built ??= build([contactLexicon, papersLexicon, peopleLexicon, shopLexicon, shopLexiconMore])
  return built
}

function build(lexicons: Lexicon[]): CueIndex {
  const index: CueIndex = {
    words: new Map(),
    stems: new Map(),
    stemBits: new Uint8Array(stemBits),
    unspaced: new Map(),
    nearMisses: new NearMisses(),
  }
  for (const lexicon of lexicons) {
    for (const [name, phrases] of Object.entries(lexicon)) {
      const kind = name as CueKind // the keys of a Lexicon are nothing else
      for (const phrase of phrases.spaced.split(',')) addSpaced(index, toPlain(phrase.trim()), kind)
      for (const phrase of phrases.unspaced?.split(' ') ?? []) addUnspaced(index, phrase, kind)
    }
  }
  for (const phrases of index.unspaced.values()) {
    phrases.sort((a, b) => b.phrase.length - a.phrase.length)
  }
  return index
}

function addSpaced(index: CueIndex, phrase: string, kind: CueKind): void {
  if (phrase === '') return
  const isStem = phrase.endsWith('*')
  const words = (isStem ? phrase.slice(0, -1) : phrase).split(' ')
  const [first = ''] = words
  if (isStem && words.length === 1 && first.length >= stemKey) {
    const key = first.slice(0, stemKey)
    index.stemBits[stemBit(first)] = 1
    index.stems.set(key, [...(index.stems.get(key) ?? []), { stem: first, kind }])
  }
  let node = nodeAt(index.words, first)
  for (const word of words.slice(1)) node = nodeAt(node.next, word)
  if (!node.kinds.includes(kind)) node.kinds.push(kind)
  node.mask = maskOf(node.kinds)
  for (const word of words) index.nearMisses.add(word)
}

function nodeAt(nodes: Map<string, CueNode>, word: string): CueNode {
  let node = nodes.get(word)
  if (!node) {
    node = { kinds: [], mask: 0, next: new Map() }
    nodes.set(word, node)
  }
  return node
}

function addUnspaced(index: CueIndex, phrase: string, kind: CueKind): void {
  const plain = toPlain(phrase)
  const key = plain.charAt(0)
  index.unspaced.set(key, [...(index.unspaced.get(key) ?? []), { phrase: plain, kind }])
}
