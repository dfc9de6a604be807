import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Aliases } from '../../edge/knowledge/conditions.ts'
import { replacePassages } from '../../edge/knowledge/passage-index.ts'
import { type Passage, passagesOf } from '../../edge/knowledge/passages.ts'
import type { Sql } from '../../edge/knowledge/sql.ts'
import { readBundle } from '../../edge/site/read-bundle.ts'
import type { Article, BundleFile } from '../../shared/site.ts'
import { nodeSql } from '../support/node-sql.ts'

/** The files of a bundle of this repository. */
export function filesIn(folder: string): BundleFile[] {
  const root = join(import.meta.dirname, '../..', folder)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return names
    .filter((path) => /\.(md|yaml)$/.test(path))
    .map((path) => ({ path, content: readFileSync(join(root, path), 'utf8') }))
}

/** The articles of a bundle of this repository. */
export function articlesIn(folder: string): Article[] {
  const reading = readBundle(filesIn(folder))
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.bundle.articles
}

/** The index in Node's own SQLite: the very SQL that the Durable Object runs. */
export function indexOf(
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[] = [],
  aliases: Aliases = {},
): Sql {
  const { sql } = nodeSql()
  replacePassages(sql, passages, synonyms, aliases)
  return sql
}

export function indexOfBundle(folder: string): Sql {
  return indexOf(articlesIn(folder).flatMap((article) => passagesOf(article, 'en')))
}
