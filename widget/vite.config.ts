import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Plugin, type UserConfig } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const outDir = fileURLToPath(new URL('../dist/widget', import.meta.url))

/** The languages besides English: one for each file of words/. */
const languages = readdirSync(join(root, 'words')).map((file) => file.replace('.ts', ''))

/** `h` is in the panel anyway; the automatic runtime would be a second way to make a node. */
const jsx = {
  jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
  jsxInject: `import { h, Fragment } from 'preact'`,
} satisfies UserConfig['oxc']

/**
 * `vite build --config widget/vite.config.ts` makes dist/widget/ in many builds: the panel and what
 * comes after it, both in each language, then the launcher, which asks for their version. Names are
 * stable, since a launcher may come from a cache that is older than the last deploy. Each is one
 * file, its words included: modules that shared a chunk would need its name, and one more round trip.
 */
export default defineConfig({ ...script('panel.tsx', '', true), plugins: [othersAfterPanel()] })

/** One ES module, alone in its file, in a language; in English where that is empty. */
function script(file: string, language = '', emptyOutDir = false): UserConfig {
  const { build, ...rest } = common(emptyOutDir)
  return {
    ...rest,
    plugins: language ? [speaking(language)] : [],
    ...(file.endsWith('x') && { oxc: jsx }),
    build: {
      ...build,
      outDir: join(outDir, language),
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

/** Puts a language's words in the place of the English ones. */
function speaking(language: string): Plugin {
  return {
    name: 'speaking',
    enforce: 'pre',
    resolveId: (source) =>
      source.endsWith('/texts.ts') ? join(root, `words/${language}.ts`) : undefined,
  }
}

function othersAfterPanel(): Plugin {
  return {
    name: 'others-after-panel',
    apply: 'build',
    async writeBundle(_, bundle) {
      const hash = createHash('sha256').update(codeOf(bundle, 'panel.js'))
      for (const language of ['', ...languages]) {
        if (language) hash.update(await codeBuilt('panel.tsx', language))
        hash.update(await codeBuilt('more.ts', language))
      }
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

/** Builds one script in a language, and gives its code. */
async function codeBuilt(file: string, language: string): Promise<string> {
  const built = await build({ ...script(file, language), configFile: false })
  if (!('output' in built)) throw new Error(`${file} was not built.`)
  const bundle = Object.fromEntries(built.output.map((one) => [one.fileName, one]))
  return codeOf(bundle, file.replace(/\.tsx?$/, '.js'))
}

function codeOf(bundle: Record<string, { type: string; code?: string }>, name: string): string {
  const code = bundle[name]?.code
  if (!code) throw new Error(`${name} was not built.`)
  return code
}

function headersOf(folder: string): string {
  const lines = `
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=86400, stale-while-revalidate=604800
`
  return `${folder}/panel.js${lines}${folder}/more.js${lines}`
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
${['', ...languages.map((language) => `/${language}`)].map(headersOf).join('')}/docs/*
  Cache-Control: public, max-age=3600
`
