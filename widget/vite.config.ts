import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = fileURLToPath(new URL('../dist/widget', import.meta.url))

/**
 * `vite build --config widget/vite.config.ts` makes dist/widget/ in three builds: the panel, what
 * comes after it, then the launcher, which asks for those two's version. Names are stable, since a
 * launcher may come from a cache that is older than the last deploy. Each is one file: modules that
 * shared a chunk would need its name, and one more round trip.
 */
export default defineConfig({
  ...script('panel.tsx', true),
  plugins: [othersAfterPanel()],
  // `h` is in the panel anyway; the automatic runtime would be a second way to make a node.
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: `import { h, Fragment } from 'preact'`,
  },
})

/** One ES module, alone in its file. */
function script(file: string, emptyOutDir = false): UserConfig {
  const { build, ...rest } = common(emptyOutDir)
  return {
    ...rest,
    build: {
      ...build,
      rolldownOptions: {
        input: join(root, file),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  }
}

function common(emptyOutDir: boolean): UserConfig {
  return {
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir,
      modulePreload: false,
      // The first browsers with light-dark(); older targets would get it spelt out at length.
      target: ['chrome123', 'firefox120', 'safari17.5'],
    },
  }
}

function othersAfterPanel(): Plugin {
  return {
    name: 'others-after-panel',
    apply: 'build',
    async writeBundle(_, bundle) {
      const hash = createHash('sha256').update(codeOf(bundle, 'panel.js'))
      const more = await build({ ...script('more.ts'), configFile: false })
      if (!('output' in more)) throw new Error('The third stage was not built.')
      hash.update(
        codeOf(Object.fromEntries(more.output.map((one) => [one.fileName, one])), 'more.js'),
      )
      await build({
        ...common(false),
        configFile: false,
        define: { VERSION: JSON.stringify(hash.digest('hex').slice(0, 6)) },
        build: {
          ...common(false).build,
          lib: {
            entry: join(root, 'index.ts'),
            formats: ['iife'],
            name: 'deskbell',
            fileName: () => 'widget.js',
          },
        },
      })
      writeFileSync(join(outDir, '_headers'), headers)
    },
  }
}

function codeOf(bundle: Record<string, { type: string; code?: string }>, name: string): string {
  const code = bundle[name]?.code
  if (!code) throw new Error(`${name} was not built.`)
  return code
}

/** Cloudflare's static assets: the widget is for pages of any origin. */
const headers = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Strict-Transport-Security: max-age=31536000
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
/widget.js
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
/panel.js
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=86400, stale-while-revalidate=604800
/more.js
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=86400, stale-while-revalidate=604800
/docs/*
  Cache-Control: public, max-age=3600
`
