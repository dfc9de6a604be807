/**
 * `npm run bench`: what Deskbell costs, measured in one run on this machine, through the public
 * contracts alone. Prints one table and writes dist/bench/bench.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { build } from '../../edge/dev/build.ts'
import { root } from '../../edge/dev/paths.ts'
import { sizes } from '../stages/sizes.ts'
import { startEdge } from '../support/edge.ts'
import { pushAcme } from '../support/push.ts'
import { startScriptedModel } from '../support/scripted-model.ts'
import { askDirectly } from './direct.ts'
import { ms, percentile } from './percentile.ts'
import { askEdge, type Times } from './turns.ts'

const rows: { what: string; value: string }[] = []
const figures: Record<string, number> = {}

function note(key: string, what: string, value: number, unit: string) {
  figures[key] = value
  rows.push({ what, value: `${value} ${unit}` })
}

function noteTimes(key: string, what: string, times: number[]) {
  note(`${key}P50`, `${what}, p50`, ms(percentile(times, 0.5)), 'ms')
  note(`${key}P95`, `${what}, p95`, ms(percentile(times, 0.95)), 'ms')
}

build({ onlyStale: true, log: console.error })
const { launcher, panel, edge: worker } = sizes()
note('launcherBytes', 'launcher, brotli', launcher, 'bytes')
note('panelBytes', 'all until the panel is usable, brotli', panel, 'bytes')
note('edgeBytes', 'edge, gzip', worker, 'bytes')

// Sixty words, the first after 20 ms, one every 5 ms: a fast model, so that our own part shows.
const model = await startScriptedModel({
  answer: Array.from({ length: 60 }, (_, index) => `word${index}`).join(' '),
  firstDelay: 20,
  tokenDelay: 5,
})
const starts: number[] = []
// The limits on calls are for strangers; here they would be what is measured.
const unlimited = { DESKBELL_RATE_SCALE: '1000' }
const edge = await startEdge({ env: unlimited })
try {
  await pushAcme(edge)
  for (let round = 0; round < 5; round++) {
    await edge.kill9()
    const from = performance.now()
    await edge.restart()
    await fetch(`${edge.url}/v1/sites/acme`)
    starts.push(performance.now() - from)
  }
  note(
    'startMs',
    'start of the edge until it serves a site, median of 5',
    ms(percentile(starts, 0.5)),
    'ms',
  )

  for (const atOnce of [1, 10]) {
    const turns = await askEdge(edge.url, { turns: 60, atOnce })
    noteTimes(`embeddedTurn${atOnce}`, `embedded turn, ${atOnce} at once`, turns.map(whole))
  }

  await edge.restart({ ...unlimited, ...model.env })
  for (const atOnce of [1, 20]) {
    const direct = await askDirectly(model.baseUrl, { turns: atOnce === 1 ? 40 : 100, atOnce })
    const through = await askEdge(edge.url, { turns: atOnce === 1 ? 40 : 100, atOnce })
    noteTimes(`direct${atOnce}`, `first token, model asked directly, ${atOnce} at once`, direct)
    noteTimes(
      `through${atOnce}`,
      `first token, through the edge, ${atOnce} at once`,
      through.map(first),
    )
    const overhead = percentile(through.map(first), 0.5) - percentile(direct, 0.5)
    note(
      `overhead${atOnce}`,
      `what the edge adds to it, p50, ${atOnce} at once`,
      ms(overhead),
      'ms',
    )
  }
} finally {
  await edge.stop()
  await model.close()
}

const widest = Math.max(...rows.map(({ what }) => what.length))
for (const { what, value } of rows) console.log(`${what.padEnd(widest)}  ${value.padStart(14)}`)
const folder = join(root, 'dist/bench')
mkdirSync(folder, { recursive: true })
const machine = { cores: cpus().length, processor: cpus()[0]?.model, node: process.version }
writeFileSync(
  join(folder, 'bench.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, figures }, null, 2)}\n`,
)

function whole(times: Times): number {
  return times.whole
}

function first(times: Times): number {
  return times.first
}
