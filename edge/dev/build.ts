import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bindingsFile, root, widgetFile } from './paths.ts'

/** What each half is made from. Development scripts and the command line tool are no part of it. */
const halves = [
  {
    name: 'widget',
    file: widgetFile,
    sources: ['widget', 'shared', 'edge/docs', 'package-lock.json'],
    commands: [
      ['vite', 'build', '-c', 'widget/vite.config.ts', '--logLevel', 'warn'],
      ['node', 'edge/dev/copy-docs.ts'],
    ],
  },
  {
    // A dry run of the deployment makes the very bundle that a deployment sends.
    name: 'edge',
    file: bindingsFile, // the last that is written
    sources: ['edge', 'shared', 'wrangler.toml', 'package-lock.json'],
    commands: [
      ['wrangler', 'deploy', '--dry-run', '--outdir', 'dist/edge'],
      ['node', 'edge/dev/bindings.ts'],
    ],
  },
]

/** A half of the product could not be built; its tool has said why. */
export class BuildError extends Error {}

/** Builds the widget and the edge into dist/; with `onlyStale`, those whose sources are newer. */
export function build(options: { onlyStale?: boolean; log?: (line: string) => void } = {}): void {
  for (const { name, file, sources, commands } of halves) {
    if (options.onlyStale && builtAt(file) > newest(sources)) continue
    options.log?.(`Building the ${name} …`)
    for (const [tool = '', ...args] of commands) run(name, tool, args)
  }
}

function run(name: string, tool: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      // Whoever builds (a test, for one, whose NODE_ENV is `test`) gets what visitors get.
      NODE_ENV: 'production',
      // No prompt, no update check's banner, no word to anybody about this machine.
      CI: '1',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
    },
  })
  if (status !== 0) throw new BuildError(`The ${name} could not be built.\n${stdout}${stderr}`)
}

function builtAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newest(sources: readonly string[]): number {
  return Math.max(...sources.map((source) => newestIn(join(root, source))))
}

function newestIn(path: string): number {
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  const inside = readdirSync(path).filter((name) => !['cli', 'dev', 'node_modules'].includes(name))
  return Math.max(own.mtimeMs, ...inside.map((name) => newestIn(join(path, name))))
}

if (import.meta.main) {
  try {
    build({ log: console.log })
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
