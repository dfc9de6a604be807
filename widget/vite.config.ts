import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = fileURLToPath(new URL('../dist/widget', import.meta.url))

/**
 * `vite build --config widget/vite.config.ts` makes dist/widget/ in two builds: the panel, then
 * the launcher, which asks for that panel's version. Names are stable, since a launcher may come
 * from a cache that is older than the last deploy.
 */
export default defineConfig({
  ...common(true),
  plugins: [launcherAfterPanel()],
  // `h` is in the panel anyway; the automatic runtime would be a second way to make a node.
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: `import { h, Fragment } from 'preact'`,
  },
  build: {
    ...common(true).build,
    rolldownOptions: {
      input: join(root, 'panel.tsx'),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'panel.js' },
    },
  },
})

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

function launcherAfterPanel(): Plugin {
  return {
    name: 'launcher-after-panel',
    apply: 'build',
    async writeBundle(_, bundle) {
      const panel = bundle['panel.js']
      if (panel?.type !== 'chunk') throw new Error('The panel was not built.')
      const version = createHash('sha256').update(panel.code).digest('hex').slice(0, 6)
      await build({
        ...common(false),
        configFile: false,
        define: { PANEL_VERSION: JSON.stringify(version) },
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
/docs/*
  Cache-Control: public, max-age=3600
`
