import {
  type Aliases,
  conditionsOf,
  conditionsTable,
  conditionWord,
  keepConditions,
} from './conditions.ts'
import { type Field, fields, languageOf, marked, rarity, type WordCount } from './index-parts.ts'
import type { Passage } from './passages.ts'
import { weights } from './question.ts'
import type { Sql } from './sql.ts'
import { stopStems } from './stop-words.ts'
import { wordsOf } from './words.ts'

/**
 * Makes the index's tables. The FTS5 table holds stems, each under its part's mark
 * ("0·return"), as one stemmer cannot serve all languages; `passage` holds what is shown.
 */
function createTables(sql: Sql): void {
  sql.exec(
    `CREATE TABLE part (
       part INTEGER PRIMARY KEY, locale TEXT NOT NULL, articles INTEGER NOT NULL,
       passages INTEGER NOT NULL, lengths TEXT NOT NULL) STRICT`,
  )
  sql.exec(
    `CREATE TABLE passage (
       id INTEGER PRIMARY KEY, path TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
       heading TEXT NOT NULL, url TEXT NOT NULL, text TEXT NOT NULL,
       title_worth REAL NOT NULL, heading_worth REAL NOT NULL,
       only_for INTEGER) STRICT`,
  )
  sql.exec(
    `CREATE TABLE vocabulary (
       word TEXT PRIMARY KEY, articles INTEGER NOT NULL, passages INTEGER NOT NULL,
       lines INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  )
  sql.exec(
    `CREATE TABLE synonyms (
       one INTEGER PRIMARY KEY CHECK (one = 1), groups TEXT NOT NULL) STRICT`,
  )
  sql.exec('CREATE INDEX passage_by_title ON passage (title)')
  sql.exec(conditionsTable)
  // "ascii" keeps every sign beyond ASCII inside its word, the mark between part and stem too.
  sql.exec(
    `CREATE VIRTUAL TABLE passage_words USING fts5(
       title, heading, tags, body, only_for, tokenize = 'ascii')`,
  )
}

function stemOf(word: string): string {
  return word.slice(word.indexOf('·') + 1)
}

const tables = [
  'part',
  'passage',
  'vocabulary',
  'passage_words',
  'synonyms',
  'conditions',
  'passages',
]

/** Puts passages in the place of all that the index holds. Call it in a transaction. */
export function replacePassages(
  sql: Sql,
  passages: readonly Passage[],
  synonyms: readonly (readonly string[])[] = [],
  aliases: Aliases = {},
): void {
  // Made anew: an object that an earlier release filled has tables of another form.
  for (const table of tables) sql.exec(`DROP TABLE IF EXISTS ${table}`)
  createTables(sql)
  sql.exec('INSERT INTO synonyms (one, groups) VALUES (1, ?)', JSON.stringify(synonyms))
  const { conditions, numberOf } = conditionsOf(passages, aliases)
  keepConditions(sql, conditions)
  let id = 0
  const byLocale = Map.groupBy(passages, ({ locale }) => locale.toLowerCase())
  for (const [part, [locale, members]] of [...byLocale].entries()) {
    const mark = marksOf(part)
    const read = members.map((passage) => ({ passage, words: stemsIn(passage, mark, locale) }))
    const counts = counted(read)
    const articleCount = new Set(members.map(({ path }) => path)).size
    for (const { passage, words } of read) {
      id += 1
      const condition = numberOf(passage.only)
      insertPassage(sql, { id, passage, words, condition }, (word) =>
        rarity(articleCount, counts.get(word)?.articles ?? 0),
      )
    }
    for (const [word, { articles, passages, lines }] of counts) {
      sql.exec('INSERT INTO vocabulary VALUES (?, ?, ?, ?)', word, articles, passages, lines)
    }
    const mean = (field: Field) =>
      read.reduce((sum, { words }) => sum + words[field].length, 0) / read.length
    const lengths = Object.fromEntries(fields.map((field) => [field, mean(field)]))
    sql.exec(
      'INSERT INTO part (part, locale, articles, passages, lengths) VALUES (?, ?, ?, ?, ?)',
      ...[part, locale, articleCount, members.length, JSON.stringify(lengths)],
    )
  }
}

/** Marks stems; each is kept once, for a large site has millions of them. */
function marksOf(part: number): (stem: string) => string {
  const known = new Map<string, string>()
  return (stem) => {
    const kept = known.get(stem) ?? marked(part, stem)
    known.set(stem, kept)
    return kept
  }
}

type Stems = Record<Field, string[]>

function stemsIn(
  { title, heading, tags, text, only }: Passage,
  mark: (stem: string) => string,
  locale: string,
): Stems {
  const stems = (of: string) =>
    wordsOf(of, languageOf(locale)).flatMap(({ stem }) => (stem === '' ? [] : [mark(stem)]))
  return {
    title: stems(title),
    heading: stems(heading),
    tags: stems([...tags, ...Object.values(only).flat()].join(', ')),
    body: stems(text),
  }
}

function counted(
  read: readonly { passage: Passage; words: Stems }[],
): Map<string, WordCount & { last: string }> {
  const counts = new Map<string, WordCount & { last: string }>()
  for (const { passage, words } of read) {
    const above = new Set([...words.title, ...words.heading, ...words.tags])
    for (const word of new Set([...above, ...words.body])) {
      const count = counts.get(word) ?? { articles: 0, passages: 0, lines: 0, last: '' }
      count.passages += 1
      if (above.has(word)) count.lines += 1
      if (count.last !== passage.path) count.articles += 1
      count.last = passage.path
      counts.set(word, count)
    }
  }
  return counts
}

type Indexed = { id: number; passage: Passage; words: Stems; condition: number | null }

function insertPassage(
  sql: Sql,
  { id, passage, words, condition }: Indexed,
  worthOf: (word: string) => number,
): void {
  const { path, position, title, heading, url, text, locale } = passage
  const stops = stopStems(languageOf(locale))
  const worth = (line: readonly string[]) =>
    line.reduce(
      (sum, word) => sum + (stops.has(stemOf(word)) ? weights.filler : 1) * worthOf(word),
      0,
    )
  sql.exec(
    `INSERT INTO passage (id, path, position, title, heading, url, text, title_worth, heading_worth, only_for)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[
      id,
      path,
      position,
      title,
      heading,
      url,
      text,
      worth(words.title),
      worth(words.heading),
      condition,
    ],
  )
  sql.exec(
    `INSERT INTO passage_words (rowid, title, heading, tags, body, only_for)
     VALUES (?, ?, ?, ?, ?, ?)`,
    ...[id, ...fields.map((field) => words[field].join(' ')), conditionWord(condition)],
  )
}
