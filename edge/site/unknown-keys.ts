import type * as v from 'valibot'
import type { YamlPath } from './read-yaml.ts'

export type Schema = v.GenericSchema<unknown, unknown>

type UnknownKey = { path: YamlPath; key: string; allowed: string[] }

/**
 * Every key that the schema does not know, at any depth. Valibot's strict objects name only the
 * first of each map, and let pass what stands on `Object.prototype`.
 */
export function unknownKeys(schema: Schema, value: unknown, path: YamlPath = []): UnknownKey[] {
  const core = bare(schema)
  if (Array.isArray(value)) {
    const { item } = core
    return item ? value.flatMap((entry, at) => unknownKeys(item, entry, [...path, at])) : []
  }
  const { entries } = core
  if (!entries || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined
    const at = [...path, key]
    return known
      ? unknownKeys(known, inner, at)
      : [{ path: at, key, allowed: Object.keys(entries) }]
  })
}

/** Where a list stands for a map: valibot takes it for a map, and a short one for an empty map. */
export function listsForMaps(schema: Schema, value: unknown, path: YamlPath = []): YamlPath[] {
  const { item, entries } = bare(schema)
  if (Array.isArray(value)) {
    if (entries) return [path]
    return item ? value.flatMap((entry, at) => listsForMaps(item, entry, [...path, at])) : []
  }
  if (!entries || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined
    return known ? listsForMaps(known, inner, [...path, key]) : []
  })
}

/** What of a valibot schema tells its shape; each kind has some of these. */
type Shape = {
  wrapped?: Schema
  pipe?: readonly Schema[]
  item?: Schema
  entries?: Record<string, Schema>
}

/** The schema under `optional` and `pipe`. */
function bare(schema: Schema): Shape {
  const shape: Shape = schema as Shape // valibot keeps a schema's parts as plain properties of it
  const inner = shape.wrapped ?? shape.pipe?.[0]
  return inner && inner !== schema ? bare(inner) : shape
}
