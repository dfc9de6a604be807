import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { testBindings } from './support/test-bindings.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const migrations = await readD1Migrations(`${root}edge/migrations`)

// wrangler.toml names the folder of the built widget, and the simulator insists that it exists.
mkdirSync(`${root}dist/widget`, { recursive: true })

const races = 'tests/edge/conversation/races.test.ts'
const areas = (...names: string[]) => names.map((name) => `tests/${name}/**/*.test.{ts,tsx}`)

/** Milliseconds for a test that takes two seconds alone: the machine may be busy with others. */
const busy = 30_000

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: areas(
            'shared',
            'privacy',
            'cli',
            'knowledge',
            'grounding',
            'understanding',
            'tools',
            'demo',
            'bench',
            'crash',
          ),
          testTimeout: busy,
          // The word lists are read once, not for each file.
          isolate: false,
        },
      },
      {
        root,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'widget', include: areas('widget'), environment: 'happy-dom' },
      },
      {
        root,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: `${root}wrangler.toml` },
            miniflare: { bindings: { ...testBindings, TEST_MIGRATIONS: migrations } },
          }),
        ],
        test: {
          name: 'edge',
          // One Worker for all files, as the edge has one isolate for all visitors: to begin a Worker for each
          // would cost thrice the time of the tests. They use sites, visitors and addresses of their own.
          isolate: false,
          include: areas('edge'),
          exclude: [races],
          setupFiles: ['tests/support/migrate.ts'],
          testTimeout: busy,
        },
      },
      {
        root,
        plugins: [
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: `${root}wrangler.toml` },
            miniflare: {
              bindings: { ...testBindings, ...inject('raceModel'), TEST_MIGRATIONS: migrations },
            },
          })),
        ],
        test: {
          // The edge once more, with a model that takes its time over each answer.
          name: 'races',
          include: [races],
          globalSetup: ['tests/support/race-model.ts'],
          setupFiles: ['tests/support/migrate.ts'],
          testTimeout: 600_000,
        },
      },
      {
        root,
        test: {
          name: 'journeys',
          include: areas('journeys'),
          // Each one starts an edge, a demo and a browser, and mostly waits: two cores carry two at a time.
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
