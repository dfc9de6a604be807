import { cleanText } from '../../shared/text.ts'
import { type Tool, toolLimits } from '../../shared/tools.ts'
import { leavesOf, withLeaves } from './leaves.ts'
import { ToolError } from './tool-error.ts'

/** What of a backend's answer may be seen: its declared fields and nothing else. */
export type Shown = string | number | boolean | null | Shown[] | { [field: string]: Shown }

/** The declared fields as a tree: a leaf is a field that is shown. */
type Fields = { [name: string]: Fields }

/**
 * Cuts an answer to its declared fields. A field is shown where it holds a plain value or a list of
 * them; keys that nobody declared never are. Texts stay whole until they were masked: half a value
 * looks like none.
 * @throws ToolError
 */
export function shapeResult({ type, fields }: Tool['result'], answer: unknown): Shown {
  const shown = type === 'text' ? { text: clean(String(answer)) } : cut(answer, treeOf(fields))
  if (shown === undefined) {
    throw new ToolError('tool-bad-answer', 'its answer holds none of the declared fields')
  }
  return shown
}

/**
 * Cuts the texts of a masked result to their ceiling.
 * @throws ToolError where the whole is still too long
 */
export function boundResult(masked: Shown): Shown {
  const values = leavesOf(masked).map(({ value }) =>
    typeof value === 'string' ? line(value) : value,
  )
  const bound = withLeaves(masked, values)
  if (JSON.stringify(bound).length > toolLimits.resultText) {
    throw new ToolError('tool-too-large', 'what may be shown of its answer is too long')
  }
  return bound
}

function treeOf(fields: readonly string[]): Fields {
  const tree: Fields = {}
  for (const field of fields) {
    let at = tree
    for (const name of field.split('.')) {
      if (!Object.hasOwn(at, name)) at[name] = {}
      at = at[name] ?? {}
    }
  }
  return tree
}

function cut(value: unknown, fields: Fields): Shown | undefined {
  if (Array.isArray(value)) {
    const entries = value.slice(0, toolLimits.resultEntries).map((one) => cut(one, fields))
    const kept = entries.filter((one) => one !== undefined)
    return kept.length > 0 || value.length === 0 ? kept : undefined
  }
  const isLeaf = Object.keys(fields).length === 0
  if (typeof value !== 'object' || value === null) return isLeaf ? plain(value) : undefined
  const entries = Object.entries(fields).flatMap(([name, below]) => {
    const shown = Object.hasOwn(value, name) ? cut(Reflect.get(value, name), below) : undefined
    return shown === undefined ? [] : [[name, shown] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

function plain(value: unknown): Shown | undefined {
  if (typeof value === 'string') return clean(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return typeof value === 'boolean' || value === null ? value : undefined
}

function clean(text: string): string {
  return cleanText(text.toWellFormed()).replaceAll('\0', '')
}

/** No placeholder and no character is cut in half. */
function line(text: string): string {
  if (text.length <= toolLimits.resultLine) return text
  const start = text.slice(0, toolLimits.resultLine - 1)
  return `${start.replace(/<[A-Z_\d]{0,40}$|[\uD800-\uDBFF]$/, '')}…`
}
