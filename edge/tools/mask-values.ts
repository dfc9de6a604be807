import { canonical, placeholderPattern } from '../privacy/placeholder.ts'
import { type Leaf, leavesOf, withLeaves } from './leaves.ts'
import type { ToolInput } from './read-input.ts'
import type { Shown } from './shape-result.ts'

/** Masks texts of one command, as a conversation does. */
export type MaskAll<E> = (texts: readonly string[]) => Promise<{ texts: string[]; entries: E }>

/** A text to mask, with what stands before it to tell what it is. */
type Cued = { cue: string; text: string }

/** Something of which several texts are masked: `put` makes it anew of them. */
type Masking<T> = { texts: Cued[]; put(masked: readonly string[]): T }

/**
 * Masks what a call was told and what it brought, in one command, before anything sees it. Each value
 * is read behind the words of its field, for "customer name: …" tells what "…" alone does not.
 */
export async function maskCall<E>(
  { input, shown }: { input: ToolInput; shown?: Shown | undefined },
  mask: MaskAll<E>,
): Promise<{ input: ToolInput; shown?: Shown; entries: E }> {
  const own = maskingOfInput(input)
  const brought = shown === undefined ? undefined : maskingOfResult(shown)
  const cued = [...own.texts, ...(brought?.texts ?? [])]
  const { texts, entries } = await mask(cued.map(({ cue, text }) => cue + text))
  const masked = cued.map(({ cue, text }, at) => {
    const whole = texts[at] ?? ''
    if (text === '') return ''
    // Where the cue itself was taken for a part of a value, nobody can tell the two apart any more.
    return whole.startsWith(cue) ? whole.slice(cue.length) : whole
  })
  const count = own.texts.length
  return {
    input: own.put(masked.slice(0, count)),
    ...(brought && { shown: brought.put(masked.slice(count)) }),
    entries,
  }
}

/** Numbers are values as well. */
function maskingOfResult(shown: Shown): Masking<Shown> {
  const leaves = leavesOf(shown)
  return {
    texts: leaves.map(({ label, value }) => ({ cue: `${cueOf(label)}: `, text: textOf(value) })),
    put: (masked) =>
      withLeaves(
        shown,
        leaves.map(({ value }, at) => {
          const text = masked[at] ?? ''
          return typeof value === 'string' || text !== textOf(value) ? text : value
        }),
      ),
  }
}

/** What has a name and is nobody: "items name: …" would be taken for a person's. */
const namedThing =
  /(?:^| )(?:item|product|article|line|position|variant|brand|category|carrier|service|plan|shop|store|warehouse|country|city|file)s? name$/

function cueOf(label: string): string {
  return namedThing.test(label) ? label.replace(/name$/, 'title') : label
}

function textOf(value: Leaf['value']): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const anyPlaceholder = placeholderPattern()

/**
 * What a model wrote is masked between the placeholders that it took over: what it makes up may look
 * like somebody's.
 */
function maskingOfInput(input: ToolInput): Masking<ToolInput> {
  const values = Object.entries(input).map(([name, value]) => {
    const text = String(value)
    return { name, value, parts: text.split(anyPlaceholder), between: text.match(anyPlaceholder) }
  })
  return {
    texts: values.flatMap(({ name, parts }) =>
      parts.map((text) => ({ cue: `${name.replaceAll('_', ' ')}: `, text })),
    ),
    put(masked) {
      let at = 0
      const pairs = values.map(({ name, value, parts, between }) => {
        const own = masked.slice(at, at + parts.length)
        at += parts.length
        const text = own.map((part, n) => part + canonicalOf(between?.[n])).join('')
        return [name, typeof value === 'string' || text !== String(value) ? text : value] as const
      })
      return Object.fromEntries(pairs)
    },
  }
}

function canonicalOf(found: string | undefined): string {
  return found === undefined ? '' : canonical(found)
}
