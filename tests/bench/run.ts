/**
 * `npm run bench`: the figures of this project, measured in one run on this machine through public
 * doors alone: the built edge, a real Chromium. Prints one table and writes dist/bench/figures.json.
 * `npm run bench -- ROW …` runs the named rows alone. Nothing fails because it is slow.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { build } from '../../edge/dev/build.ts'
import { root } from '../../edge/dev/paths.ts'
import { type Figure, isMet, type Row } from './figure.ts'
import { costRow } from './rows/cost.ts'
import { crowdRow } from './rows/crowd.ts'
import { embeddedRow } from './rows/embedded.ts'
import { engineRow } from './rows/engine.ts'
import { firstTokenRow } from './rows/first-token.ts'
import { groundingRow } from './rows/grounding.ts'
import { maskerRow } from './rows/masker.ts'
import { openRow } from './rows/open.ts'
import { pageLoadRow } from './rows/page-load.ts'
import { pushRow } from './rows/push.ts'
import { reopenRow } from './rows/reopen.ts'
import { sizesRow } from './rows/sizes.ts'
import { startRow } from './rows/start.ts'
import { streamRow } from './rows/stream.ts'
import { throughputRow } from './rows/throughput.ts'
import { tableOf } from './table.ts'

const rows: Row[] = [
  sizesRow,
  openRow,
  pageLoadRow,
  streamRow,
  reopenRow,
  startRow,
  firstTokenRow,
  groundingRow,
  throughputRow,
  maskerRow,
  embeddedRow,
  engineRow,
  pushRow,
  crowdRow,
  costRow,
]

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !rows.some((row) => row.name === name))
if (unknown.length > 0) {
  const names = rows.map(({ name }) => name).join(', ')
  console.error(`There is no row ${unknown.join(', ')}. Choose from: ${names}.`)
  process.exit(1)
}

build({ onlyStale: true, log: console.error })
const measured: { name: string; about: string; figures: Figure[] }[] = []
for (const { name, about, measure } of rows) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const from = performance.now()
  const figures: Figure[] = []
  try {
    await measure((figure) => figures.push(figure))
  } catch (error) {
    // The other rows are still worth having.
    console.error(`${name} could not be measured:`, error)
    process.exitCode = 1
  }
  measured.push({ name, about, figures })
  console.error(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`)
}

console.log(`\n${tableOf(measured)}`)
const folder = join(root, 'dist/bench')
mkdirSync(folder, { recursive: true })
const machine = { cores: cpus().length, processor: cpus()[0]?.model, node: process.version }
const figures = measured.flatMap((row) =>
  row.figures.map((figure) => ({ row: row.name, ...figure, met: isMet(figure) })),
)
writeFileSync(
  join(folder, 'figures.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, figures }, null, 2)}\n`,
)
process.exit() // whatever a row left open
