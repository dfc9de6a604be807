import { type Relation, relations, type VisitorFacts } from '../../shared/visitor-facts.ts'
import type { Sql } from './sql.ts'

/** What articles hold for alone: each set of values that stands in some article's front matter, once. */
export type Conditions = {
  sets: VisitorFacts[]
  /** Other names of the values (these in small letters), from the site's own entities of the relation's name. */
  aliases: Aliases
}
export type Aliases = Partial<Record<Relation, Readonly<Record<string, readonly string[]>>>>

const none: Conditions = { sets: [], aliases: {} }

/** Numbers the sets of values that passages have; those that hold for everybody have none. */
export function conditionsOf(
  passages: readonly { only: VisitorFacts }[],
  aliases: Aliases,
): { conditions: Conditions; numberOf: (only: VisitorFacts) => number | null } {
  const numbers = new Map<string, number>()
  const sets: VisitorFacts[] = []
  for (const { only } of passages) {
    const key = keyOf(only)
    if (key === '' || numbers.has(key)) continue
    numbers.set(key, sets.push(only) - 1)
  }
  return {
    conditions: { sets, aliases },
    numberOf: (only) => numbers.get(keyOf(only)) ?? null,
  }
}

function keyOf(only: VisitorFacts): string {
  const stated = relations.flatMap((relation) =>
    only[relation] ? [[relation, only[relation]]] : [],
  )
  return stated.length > 0 ? JSON.stringify(stated) : ''
}

export const conditionsTable =
  'CREATE TABLE conditions (one INTEGER PRIMARY KEY CHECK (one = 1), held TEXT NOT NULL) STRICT'

export function keepConditions(sql: Sql, conditions: Conditions): void {
  sql.exec('INSERT INTO conditions (one, held) VALUES (1, ?)', JSON.stringify(conditions))
}

const held = new WeakMap<Sql, { text: string; conditions: Conditions }>()

/** The conditions of the version that is held; the very same object until the next push. */
export function conditionsIn(sql: Sql): Conditions {
  const [row] = sql.exec('SELECT held FROM conditions').toArray() as { held: string }[] // as created
  const text = row?.held ?? ''
  const known = held.get(sql)
  if (known?.text === text) return known.conditions
  const conditions = text === '' ? none : (JSON.parse(text) as Conditions) // as kept above
  held.set(sql, { text, conditions })
  return conditions
}

/** The word under which the index holds the passages of one set, so that a search can leave them out. */
export function conditionWord(number: number | null): string {
  return number === null ? '' : `only${number}`
}
