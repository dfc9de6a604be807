/**
 * `npm run test:crash -- --rounds 200 --seed 1`: ends the edge's process group with `kill -9` at
 * random moments, cuts its connections at random bytes, sends every command twice and out of order,
 * and checks every promise about what was acknowledged.
 */
import { parseArgs } from 'node:util'
import { runRounds } from './rounds.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const rounds = Number(values.rounds)
const seed = Number(values.seed)
if (!(Number.isInteger(rounds) && rounds > 0 && Number.isInteger(seed))) {
  console.error('Write --rounds and --seed as whole numbers.')
  process.exit(1)
}

console.log(`${rounds} rounds with seed ${seed}`)
const report = await runRounds({ rounds, seed, log: console.log })
const { commands, repeated, pushes, deliveries, events, connections, cuts, faults } = report
console.log(
  `${commands} commands (${repeated} said again for want of an answer), ${pushes} pushes, ${events} events, ${deliveries} webhook attempts, ${connections} connections of readers, ${cuts} cuts`,
)
console.log(
  `answers: ${Object.entries(report.answers)
    .map(([end, count]) => `${count} ${end}`)
    .join(', ')}; ${report.erased} visitors erased`,
)
for (const fault of faults) console.error(`\n${fault}`)
console.log(
  faults.length > 0
    ? `\nBroken in round ${report.rounds}. Again: npm run test:crash -- --rounds ${rounds} --seed ${seed}`
    : `\n${report.rounds} crashes, every promise kept`,
)
process.exit(faults.length > 0 ? 1 : 0)
