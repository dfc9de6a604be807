import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { attacksOn } from './attacks.ts'
import { doorsOf } from './doors.ts'
import { faultOf } from './judge.ts'
import { makeWorld, type World } from './world.ts'

const cases = 10_000
const atOnce = 50
/** Fixed, so that a failure comes back. Cases are judged one by one: each says by itself what is wrong. */
const seed = 20_261_121

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

it('answers ten thousand hostile requests at every door with the right refusal, and loses nothing', async () => {
  const { insider, bystander } = world
  const before = await Promise.all([insider.page(), bystander.page()])
  const doors = doorsOf(world)
  const attacks = fc.sample(attacksOn(doors, world), { numRuns: cases, seed })
  const faults: string[] = []
  for (let at = 0; at < cases; at += atOnce) {
    const answers = await Promise.all(attacks.slice(at, at + atOnce).map(faultOf))
    faults.push(...answers.filter((fault) => fault !== undefined))
  }
  expect(faults.slice(0, 20)).toEqual([])
  expect(new Set(attacks.map((attack) => attack.door)).size).toBe(doors.length)
  expect(await Promise.all([insider.page(), bystander.page()])).toEqual(before)
  expect((await bystander.say('and how do I return it?')).status).toBe(202)
  expect((await bystander.answer()).metadata.replyTo).toBeDefined()
}, 300_000)
