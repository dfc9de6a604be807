import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './paths.ts'

/** Wrangler said no; the message holds its words. */
export class WranglerError extends Error {}

/** Runs wrangler and gives what it printed; with `quiet` it prints nothing to the terminal. */
export function wrangler(args: string[], options: { quiet?: boolean } = {}): string {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/wrangler'), args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
  })
  if (status !== 0) {
    throw new WranglerError(
      `wrangler ${args.slice(0, 2).join(' ')} failed. Are you logged in (npx wrangler login)?\n${stdout}${stderr}`,
    )
  }
  if (!options.quiet) process.stdout.write(stdout)
  return stdout
}
