import { answerability } from './answerability.ts'
import { candidatesFor } from './candidates.ts'
import { languageOf, type Part, partsOf } from './passage-index.ts'
import { termsOf } from './question.ts'
import { rank } from './ranking.ts'
import { withSpelling } from './spelling.ts'
import type { Sql } from './sql.ts'
import { weighTerms } from './weigh-terms.ts'

/** A passage that may answer a question. */
export type FoundPassage = {
  /** Unique in its site version. */
  id: string
  path: string
  title: string
  heading: string
  url: string
  text: string
  /** Greater is better; comparable within one search only. */
  score: number
}

export type Found = {
  /** Best first. */
  passages: FoundPassage[]
  /** From 0 to 1: how likely the passages answer the question. */
  confidence: number
}

export type Question = { query: string; locale?: string | undefined; limit?: number | undefined }

/** Finds the passages that answer a question. */
export function search(sql: Sql, { query, locale, limit = 6 }: Question): Found {
  const part = partFor(partsOf(sql), locale)
  if (!part) return { passages: [], confidence: 0 }
  const terms = weighTerms(sql, part, withSpelling(sql, part, termsOf(query, part.language)))
  const ranked = rank(candidatesFor(sql, terms, part), terms, part)
  return {
    passages: ranked
      .slice(0, limit)
      .flatMap(({ candidate, score }) => passageAt(sql, candidate.id, score)),
    confidence: answerability(ranked, terms),
  }
}

/** The part in the visitor's language; the first where the site has nothing in that language. */
function partFor(parts: readonly Part[], locale: string | undefined): Part | undefined {
  if (!locale) return parts[0]
  return (
    parts.find((part) => part.locale === locale.toLowerCase()) ??
    parts.find(({ language }) => language === languageOf(locale)) ??
    parts[0]
  )
}

function passageAt(sql: Sql, id: number, score: number): FoundPassage[] {
  const rows = sql
    .exec('SELECT path, position, title, heading, url, text FROM passage WHERE id = ?', id)
    .toArray() as (Omit<FoundPassage, 'id' | 'score'> & { position: number })[] // as asked for
  return rows.map(({ position, ...passage }) => ({
    ...passage,
    id: `${passage.path}#${position}`,
    score,
  }))
}
