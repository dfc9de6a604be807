import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from '../../edge/dev/paths.ts'

/** What is weighed, each with its limit in package.json's `budgets`. All in bytes as sent. */
export type Sizes = { launcher: number; panel: number; bubble: number; edge: number }

/** Weighs what was built. */
export function sizes(): Sizes {
  // What lies in folders (the API's documentation) belongs to no page with a bubble.
  const files = globSync('dist/widget/*.{js,css}', { cwd: root })
  if (!files.some((file) => file.endsWith('widget.js'))) throw new Error('dist/widget is not built')
  return {
    // The script that every page of a site loads.
    launcher: brotli('dist/widget/widget.js'),
    // All that typing, sending and hearing the answer take.
    panel: sum(files.filter((file) => !file.endsWith('more.js'))),
    // All scripts and styles there are, with what the panel asks for once it stands.
    bubble: sum(files),
    // Cloudflare counts a Worker gzipped: 3 MB on the free plan.
    edge: gzipSync(readFileSync(join(root, 'dist/edge/worker.js'))).length,
  }
}

function sum(files: readonly string[]): number {
  return files.reduce((all, file) => all + brotli(file), 0)
}

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(join(root, file))).length
}
