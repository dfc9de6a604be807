import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from '../../edge/dev/paths.ts'

/** What is weighed, each with its limit in package.json's `budgets`. All in bytes as sent. */
export type Sizes = { launcher: number; panel: number; bubble: number; edge: number }

/** Weighs what was built. */
export function sizes(): Sizes {
  // English, then the folders of the other languages: a visitor loads one of them.
  const panels = globSync('dist/widget/{,??/}panel.js', { cwd: root })
  if (panels.length < 2) throw new Error('dist/widget is not built')
  const launcher = brotli('dist/widget/widget.js')
  return {
    // The script that every page of a site loads.
    launcher,
    // All that typing, sending and hearing the answer take, in the language that needs the most.
    panel: launcher + Math.max(...panels.map(brotli)),
    // All scripts and styles that one visitor loads, with what the panel asks for once it stands.
    bubble:
      launcher +
      Math.max(...panels.map((file) => brotli(file) + brotli(file.replace('panel.js', 'more.js')))),
    // Cloudflare counts a Worker gzipped: 3 MB on the free plan.
    edge: gzipSync(readFileSync(join(root, 'dist/edge/worker.js'))).length,
  }
}

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(join(root, file))).length
}
