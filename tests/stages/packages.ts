import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../edge/dev/paths.ts'
import type { Sum } from './stage.ts'

type Versions = Record<string, string>
type Manifest = { devDependencies?: Versions; allowScripts?: Record<string, boolean> }
type Locked = {
  version?: string
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
  optional?: boolean
  os?: string[]
  devDependencies?: Versions
}

/** What others wrote and we run: exactly these versions, none with a known hole, no script unasked. */
export function packages(): Sum {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, faults] of pins()) {
    sum[faults.length === 0 ? 'passed' : 'failed'] += 1
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`)
    for (const fault of faults) console.log(`   ${fault}`)
  }
  const holes = audit()
  if (holes === undefined) {
    sum.skipped += 1
    console.log('– known vulnerabilities: skipped: the registry’s audit did not answer')
    return sum
  }
  sum[holes.length === 0 ? 'passed' : 'failed'] += 1
  console.log(`${holes.length === 0 ? '✓' : '✗'} known vulnerabilities, high or critical`)
  for (const hole of holes) console.log(`   ${hole}`)
  return sum
}

/** The lock file pins what it names; these hold that it names everything, and nothing else. */
function pins(): [name: string, faults: string[]][] {
  const manifest = read('package.json') as Manifest // our own files, in the same commit
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }
  const wanted = Object.entries(manifest.devDependencies ?? {})
  const { '': top, ...locked } = packages
  const all = Object.entries(locked)
  const allowed = manifest.allowScripts ?? {}
  return [
    [
      'every version in package.json is exact',
      wanted
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${name}: ${version}`),
    ],
    [
      'package-lock.json is in step with package.json',
      [
        ...wanted
          .filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)
          .map(([name, version]) => `${name}: ${version} is not what is locked`),
        ...Object.keys(top?.devDependencies ?? {})
          .filter((name) => !wanted.some(([one]) => one === name))
          .map((name) => `${name}: locked, but not wanted`),
      ],
    ],
    [
      'every package comes from the registry, with its checksum',
      all
        // Addresses are left out of the lock file (.npmrc); one that is there leads elsewhere.
        .filter(([, { resolved, ...one }]) => resolved || !(isChecked(one) || isForeign(one)))
        .map(([path]) => path),
    ],
    [
      'every package with an install script is allowed or forbidden by name',
      all
        .filter(([path, { hasInstallScript }]) => hasInstallScript && !(nameOf(path) in allowed))
        .map(([path]) => path),
    ],
  ]
}

/** What the registry knows against our packages; undefined where it did not answer. */
function audit(): string[] | undefined {
  // All packages, those for development too: what we ship is bundled from them.
  const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
  })
  const answer = parse(stdout) as
    | { vulnerabilities?: Record<string, { severity: string }> }
    | undefined
  if (!answer?.vulnerabilities) return undefined
  return Object.entries(answer.vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name}: ${severity}; see npm audit`)
}

function isChecked({ integrity }: Locked): boolean {
  return integrity?.startsWith('sha512-') ?? false
}

/** A build for one system: npm locks its version, but no checksum where it was locked on another. */
function isForeign({ optional, os }: Locked): boolean {
  return optional === true && os !== undefined
}

function nameOf(path: string): string {
  return path.split('node_modules/').at(-1) ?? path
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // npm could not be run, or said something else: no answer
  }
}
