import { globSync } from 'node:fs'
import { root } from '../../edge/dev/paths.ts'
import { runTool, type Sum } from './stage.ts'

/** Every tsconfig below the top one is a program of its own: they know different runtimes. */
export function types(): Sum {
  const sum = { passed: 0, failed: 0 }
  const programs = globSync('{shared,edge,widget,demo,tests}/**/tsconfig*.json', { cwd: root })
  for (const program of programs.sort()) {
    const held = runTool('tsc', ['-p', program])
    sum[held ? 'passed' : 'failed'] += 1
    console.log(`${held ? '✓' : '✗'} ${program}`)
  }
  return sum
}
