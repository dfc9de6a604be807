import { canonical, placeholderPattern } from '../privacy/placeholder.ts'
import { type Leaf, leavesOf, withLeaves } from './leaves.ts'
import type { ToolInput } from './read-input.ts'
import type { Shown } from './shape-result.ts'

/** Masks texts of one command, as a conversation does. */
export type MaskAll<E> = (texts: readonly string[]) => Promise<{ texts: string[]; entries: E }>

/** A text to mask, with what stands before it to tell what it is. */
type Cued = { cue: string; text: string }

/**
 * Masks a result before anything sees it. Each value is read behind the words of its field, for
 * "customer name: …" tells what "…" alone does not; numbers are values as well.
 */
export async function maskResult<E>(
  shown: Shown,
  mask: MaskAll<E>,
): Promise<{ masked: Shown; entries: E }> {
  const leaves = leavesOf(shown)
  const { texts, entries } = await maskCued(leaves.map(cuedLeaf), mask)
  const values = leaves.map(({ value }, at) => {
    const text = texts[at]
    return typeof value === 'string' || (typeof value === 'number' && text !== String(value))
      ? (text ?? '')
      : value
  })
  return { masked: withLeaves(shown, values), entries }
}

function cuedLeaf({ label, value }: Leaf): Cued {
  const isRead = typeof value === 'string' || typeof value === 'number'
  return { cue: label === '' ? '' : `${label}: `, text: isRead ? String(value) : '' }
}

const anyPlaceholder = placeholderPattern()

/**
 * Masks what a model wrote into inputs, between the placeholders that it took over: what it makes up may
 * look like somebody's.
 */
export async function maskInput<E>(
  input: ToolInput,
  mask: MaskAll<E>,
): Promise<{ masked: ToolInput; entries: E }> {
  const values = Object.entries(input).map(([name, value]) => {
    const text = String(value)
    return { name, value, texts: text.split(anyPlaceholder), between: text.match(anyPlaceholder) }
  })
  const cued = values.flatMap(({ name, texts }) =>
    texts.map((text) => ({ cue: `${name.replaceAll('_', ' ')}: `, text })),
  )
  const { texts: masked, entries } = await maskCued(cued, mask)
  let at = 0
  const pairs = values.map(({ name, value, texts, between }) => {
    const own = masked.slice(at, at + texts.length)
    at += texts.length
    const text = own.map((part, n) => part + canonicalOf(between?.[n])).join('')
    return [name, typeof value === 'string' || text !== String(value) ? text : value] as const
  })
  return { masked: Object.fromEntries(pairs), entries }
}

function canonicalOf(found: string | undefined): string {
  return found === undefined ? '' : canonical(found)
}

async function maskCued<E>(cued: readonly Cued[], mask: MaskAll<E>) {
  const { texts, entries } = await mask(cued.map(({ cue, text }) => cue + text))
  const masked = cued.map(({ cue, text }, at) => {
    const whole = texts[at] ?? ''
    if (text === '') return ''
    // Where the cue itself was taken for a part of a value, nobody can tell the two apart any more.
    return whole.startsWith(cue) ? whole.slice(cue.length) : whole
  })
  return { texts: masked, entries }
}
