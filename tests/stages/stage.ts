import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../edge/dev/paths.ts'

/** How many checks of a stage held. */
export type Sum = { passed: number; failed: number; skipped?: number }

export type Stage = { name: string; run: () => Sum }

/** Runs a tool of node_modules with its words going straight to the terminal. */
export function runTool(tool: string, args: string[]): boolean {
  const { status } = spawnSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // The tests' own edges must not speak to anybody about this machine.
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  return status === 0
}

/** The sum of a check that holds or does not. */
export function one(held: boolean): Sum {
  return held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
