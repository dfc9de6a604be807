import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../edge/dev/paths.ts'
import { type Sizes, sizes } from './sizes.ts'
import type { Sum } from './stage.ts'

/** What each size is of. */
export const what: Record<keyof Sizes, string> = {
  launcher: 'launcher, brotli',
  panel: 'all until the panel is usable, brotli',
  bubble: 'all scripts of the bubble, brotli',
  edge: 'edge, gzip',
}

/** Holds what was built against the budgets of package.json. */
export function budgets(): Sum {
  const limits = readLimits()
  const sum = { passed: 0, failed: 0 }
  for (const [name, size] of entries(sizes())) {
    const held = size <= limits[name]
    sum[held ? 'passed' : 'failed'] += 1
    console.log(`${held ? '✓' : '✗'} ${what[name]}: ${size} of ${limits[name]} bytes`)
  }
  return sum
}

/** The budgets of package.json. */
export function readLimits(): Sizes {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return (manifest as { budgets: Sizes }).budgets // our own file, in the same commit
}

/** The sizes by name. */
export function entries(all: Sizes): [keyof Sizes, number][] {
  return Object.entries(all) as [keyof Sizes, number][] // Object.entries forgets the keys' names
}
