/**
 * `npm run build:bench` makes dist/bench/NAME.mjs, plain modules for Node 24 around the code that
 * the edge runs, for programs that score one part of it alone.
 */
import { join } from 'node:path'
import { build } from 'vite'
import { root } from './paths.ts'

/** One adapter each: tests/bench/adapters/NAME.ts becomes dist/bench/NAME.mjs. */
const adapters = ['intent', 'langid', 'mask', 'retrieval', 'sentiment', 'unmask']

for (const name of adapters) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, 'tests/bench/adapters', `${name}.ts`),
      outDir: 'dist/bench',
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  })
}
