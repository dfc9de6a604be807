import { readFileSync, writeFileSync } from 'node:fs'
import type { SourcelessWorkerOptions } from 'wrangler'
import { bindingsFile, root } from './paths.ts'

/** What wrangler.toml binds, in the simulator's words. */
export type Bindings = Omit<SourcelessWorkerOptions, 'modulesRules'>

// Stands for the project's folder, which may be moved between build and start.
const here = '<root>'

/**
 * Reads wrangler.toml, which stays the one source of what is bound, and keeps what it says beside
 * the built Worker: wrangler takes longer to load than an edge to start.
 */
export async function writeBindings(): Promise<void> {
  const { unstable_getMiniflareWorkerOptions: optionsOf } = await import('wrangler')
  // The Worker comes ready built: no rules for its modules.
  const { modulesRules: _, ...bindings } = optionsOf(`${root}/wrangler.toml`).workerOptions
  writeFileSync(bindingsFile, JSON.stringify(bindings).replaceAll(root, here))
}

/** What the build kept. */
export function readBindings(): Bindings {
  return JSON.parse(readFileSync(bindingsFile, 'utf8').replaceAll(here, root)) as Bindings // written above
}

if (import.meta.main) await writeBindings()
