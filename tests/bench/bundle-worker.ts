import { build } from 'vite'
import { root } from '../../edge/dev/paths.ts'

/** Makes one file of a Worker of the bench and all that it imports, as the edge's own build does. */
export async function bundleWorker(entry: string, to: { folder: string; file: string }) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: entry,
      outDir: to.folder,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: {
        external: /^(cloudflare|node):/,
        output: { entryFileNames: to.file, codeSplitting: false },
      },
    },
  })
}
