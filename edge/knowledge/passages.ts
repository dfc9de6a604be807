import type { Article } from '../../shared/site.ts'
import { relations, type VisitorFacts } from '../../shared/visitor-facts.ts'
import { type Block, markdownBlocks } from './markdown-blocks.ts'

/** A piece of an article that can answer a question by itself. */
export type Passage = {
  /** The article's file. */
  path: string
  /** From 0, in the article. */
  position: number
  title: string
  /** The headings above it, `Outer › Inner`; empty above the first. */
  heading: string
  url: string
  locale: string
  tags: string[]
  /** Whom or what the article holds for alone. */
  only: VisitorFacts
  /** Without Markdown; paragraphs are parted by a blank line, list items stand on lines of their own. */
  text: string
}

/** Words that a passage should have at least, where its section has that many. */
const fewest = 60
/** Words after which a passage ends. */
const most = 180
/** A rest this short goes to the passage before it. */
const rest = 30
/** Words of a list that is still kept in one piece. */
const longestList = 300

/** Cuts an article into passages. A heading always begins a new one: it says what the text below is about. */
export function passagesOf(article: Article, siteLocale: string): Passage[] {
  const { path, title, url, tags, locale = siteLocale } = article
  const only = Object.fromEntries(
    relations.flatMap((relation) => (article[relation] ? [[relation, article[relation]]] : [])),
  )
  return sections(article)
    .flatMap(({ heading, pieces }) => packed(pieces).map((text) => ({ heading, text })))
    .map(({ heading, text }, position) => ({
      path,
      position,
      title,
      heading,
      url,
      locale,
      tags,
      only,
      text,
    }))
}

type Section = { heading: string; pieces: string[] }

function sections({ title, body }: Article): Section[] {
  const found: Section[] = [{ heading: '', pieces: [] }]
  const above: { level: number; text: string }[] = []
  for (const block of markdownBlocks(body)) {
    if (block.kind === 'heading') {
      while ((above.at(-1)?.level ?? 0) >= block.level) above.pop()
      // Many articles repeat their title as the first heading.
      if (block.text !== title) above.push(block)
      found.push({ heading: above.map(({ text }) => text).join(' › '), pieces: [] })
    } else {
      found.at(-1)?.pieces.push(...piecesOf(block))
    }
  }
  return found.filter(({ pieces }) => pieces.length > 0)
}

/** A block as texts that may stand in different passages. */
function piecesOf(block: Exclude<Block, { kind: 'heading' }>): string[] {
  if (block.kind === 'paragraph') {
    return wordCount(block.text) <= most ? [block.text] : packedBy(' ', sentences(block.text))
  }
  const list = block.items.join('\n')
  return wordCount(list) <= longestList ? [list] : packedBy('\n', block.items)
}

/** Pieces of one section, gathered into passages. */
function packed(pieces: readonly string[]): string[] {
  const passages: string[] = []
  let open: string[] = []
  for (const [at, piece] of pieces.entries()) {
    const words = wordCount(open.join(' '))
    const introduces = open.at(-1)?.endsWith(':') === true // "You need:" stays with its list
    const fits = words + wordCount(piece) <= most
    if (open.length > 0 && words >= fewest && !fits && !introduces) {
      passages.push(open.join('\n\n'))
      open = []
    }
    open.push(piece)
    if (at === pieces.length - 1) {
      const last = open.join('\n\n')
      const before = passages.at(-1)
      if (before !== undefined && wordCount(last) < rest) {
        passages[passages.length - 1] = `${before}\n\n${last}`
      } else {
        passages.push(last)
      }
    }
  }
  return passages
}

/** Small parts of one long block, gathered up to a passage's size. */
function packedBy(joint: string, parts: readonly string[]): string[] {
  const texts: string[] = []
  for (const part of parts) {
    const last = texts.at(-1)
    if (last !== undefined && wordCount(last) + wordCount(part) <= most) {
      texts[texts.length - 1] = last + joint + part
    } else {
      texts.push(part)
    }
  }
  return texts
}

const sentenceCutter = new Intl.Segmenter('en', { granularity: 'sentence' })

function sentences(text: string): string[] {
  return [...sentenceCutter.segment(text)].map(({ segment }) => segment.trim())
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
