import { build } from 'vite'

/** A TypeScript file with all that it imports, as one classic script for a browser. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry, name: 'page', formats: ['iife'] } },
  })
  const first = Array.isArray(result) ? result[0] : result
  if (!first || !('output' in first)) throw new Error('The bundler only watches.')
  return first.output[0].code
}
