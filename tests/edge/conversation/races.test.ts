import fc from 'fast-check'
import { beforeAll, inject, it } from 'vitest'
import { pushSite } from '../api.ts'
import { checkInvariants } from './race-invariants.ts'
import { race } from './race-run.ts'
import { scripts } from './race-script.ts'
import { slowCrypto } from './slow-crypto.ts'

const runs = inject('raceRuns')
const seed = inject('raceSeed')
/** Conversations raced at once: most of a run is waiting. */
const lanes = 6

let sites = { model: '', embedded: '' }
beforeAll(async () => {
  slowCrypto()
  sites = {
    model: (await pushSite()).slug,
    embedded: (await pushSite('provider: embedded')).slug,
  }
})

it(`keeps one owner, one log and one answer through ${runs} interleavings of two tabs, two agents and crashes`, async () => {
  console.log(`seed ${seed}: RACE_SEED=${seed} RACES=${runs} npm run test:races repeats it`)
  const check = fc.asyncProperty(scripts, async (script) => {
    checkInvariants(await race(script.model ? sites.model : sites.embedded, script))
  })
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      fc.assert(check, { numRuns: Math.ceil(runs / lanes), seed: seed + lane }),
    ),
  )
})
