/**
 * `npm test`: every check there is, in order from quick to slow. All run, whatever fails before
 * them; the last line is the sum. `npm test -- unit edge` runs the named stages alone.
 */
import { findBrowser } from './stages/browser.ts'
import { budgets } from './stages/budgets.ts'
import { buildAll } from './stages/build.ts'
import { formatAndLint } from './stages/lint.ts'
import { packages } from './stages/packages.ts'
import type { Stage, Sum } from './stages/stage.ts'
import { types } from './stages/types.ts'
import { vitest } from './stages/vitest.ts'

const stages: Stage[] = [
  { name: 'browser', run: findBrowser },
  { name: 'lint', run: formatAndLint },
  { name: 'packages', run: packages },
  { name: 'types', run: types },
  { name: 'build', run: buildAll },
  { name: 'budgets', run: budgets },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'widget', run: () => vitest('widget') },
  { name: 'edge', run: () => vitest('edge') },
  { name: 'races', run: () => vitest('races') },
  { name: 'journeys', run: () => vitest('journeys') },
]

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !stages.some((stage) => stage.name === name))
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. Choose from: ${names(stages)}.`)
  process.exit(1)
}

const total: Required<Sum> = { passed: 0, failed: 0, skipped: 0 }
for (const { name, run } of stages) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`)
  const started = performance.now()
  const sum = run()
  total.passed += sum.passed
  total.failed += sum.failed
  total.skipped += sum.skipped ?? 0
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${sum.failed > 0 ? '✗' : '✓'} ${name}: ${inWords(sum)} (${seconds} s)`)
}

console.log(`\n${inWords(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0

function inWords({ passed, failed, skipped }: Sum): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

function names(list: Stage[]): string {
  return list.map(({ name }) => name).join(', ')
}
