import type { TestProject } from 'vitest/node'
import { startScriptedModel } from './scripted-model.ts'

/** Milliseconds between words: slow enough for every other command to fall into an answer. */
const tokenDelay = 4

/** Starts the model that answers while the commands race, and stops it after them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const model = await startScriptedModel({
    answer: 'You have 30 days to send an item back, unworn and with its tags [1]. Anything else?',
    firstDelay: tokenDelay,
    tokenDelay,
  })
  const { RACES, RACE_SEED } = process.env
  project.provide('raceModel', model.env)
  project.provide('raceRuns', Number(RACES ?? 100))
  project.provide('raceSeed', Number(RACE_SEED ?? Date.now() % 2 ** 31))
  return () => model.close()
}
