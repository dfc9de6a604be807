import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from '../../shared/message.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { agentKey } from '../support/push.ts'
import { startScriptedModel } from '../support/scripted-model.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'
import { Deliveries } from './check-webhooks.ts'
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.ts'
import type { Doors } from './doors.ts'
import { Pusher } from './pusher.ts'
import { type Random, seededRandom } from './random.ts'
import { lastLook, settle } from './settle.ts'
import { Subject } from './subject.ts'

export type Report = {
  rounds: number
  seed: number
  /** Commands as they were sent, every repetition counted. */
  commands: number
  /** Of these, those said again because a cut or a crash left them without an answer. */
  repeated: number
  pushes: number
  /** Webhook attempts. */
  deliveries: number
  events: number
  /** Assistant's answers in the logs by how they ended: `model`, `embedded`, `stopped`, `handed-over`. */
  answers: Record<string, number>
  /** Visitors who were erased in the middle of it. */
  erased: number
  /** Connections of readers, and those of all that were cut half-way. */
  connections: number
  cuts: number
  /** Empty where every promise was kept. The run ends with the first round that broke one. */
  faults: string[]
}

const modelText =
  'You have 30 days to send an item back, unworn and with its tags on [1]. The day that counts is the day on which you hand the parcel to the carrier, not the day on which it reaches us [1].'
/** Conversations in a round, and rounds that one conversation lives through. */
const conversations = 4
const lifetime = 5
/** Milliseconds: the latest crash after a round's start. */
const latestCrash = 700

type World = {
  edge: TestEdge
  wire: CuttingProxy
  endpoints: readonly WebhookReceiver[]
  deliveries: readonly Deliveries[]
  pusher: Pusher
  random: Random
}

/** Kills a real edge at random moments of everything it does, cuts its wires, and looks at what is left. */
export async function runRounds(options: {
  rounds: number
  seed: number
  log?: (line: string) => void
}): Promise<Report> {
  const { rounds, seed, log = () => {} } = options
  const random = seededRandom(seed)
  const model = await startScriptedModel({ answer: modelText, tokenDelay: 3 })
  const endpoints = [await startWebhookReceiver(), await startWebhookReceiver()] as const
  // Nobody's patience is tried here: rates have tests of their own.
  const edge = await startEdge({ env: { ...model.env, DESKBELL_RATE_SCALE: '1000' } })
  const wire = await startCuttingProxy(edge.port, random)
  const report: Report = {
    ...{ rounds: 0, seed, commands: 0, repeated: 0, pushes: 0, deliveries: 0, events: 0 },
    ...{ answers: {}, erased: 0, connections: 0, cuts: 0, faults: [] },
  }
  const past: Subject[] = []
  try {
    const [desk, mirror] = endpoints
    const pusher = new Pusher(edge, random, { desk: desk.url, mirror: mirror.url })
    const secrets = await pusher.first()
    desk.secret = secrets.desk
    mirror.secret = secrets.mirror
    const origin = 'http://localhost:8788'
    const doors: Doors = { edge: edge.url, wire: wire.url, origin, agentKey: await agentKey(edge) }
    const deliveries = endpoints.map((endpoint) => new Deliveries(endpoint))
    const world: World = { edge, wire, endpoints, deliveries, pusher, random }
    let living: { subject: Subject; until: number }[] = []
    for (let round = 1; round <= rounds && report.faults.length === 0; round++) {
      living = living.filter(({ until }) => until > round)
      while (living.length < conversations) {
        const subject = new Subject(doors, random)
        await subject.arrive()
        living.push({ subject, until: round + 1 + random.below(lifetime) })
      }
      for (const { subject, until } of living) if (until === round + 1) subject.mayGo()
      const started = performance.now()
      const told = await oneRound(
        world,
        living.map(({ subject }) => subject),
      )
      report.faults.push(...told.faults.map((fault) => `round ${round}: ${fault}`))
      report.rounds = round
      const took = ((performance.now() - started) / 1000).toFixed(1)
      log(`round ${round}/${rounds}: killed after ${told.after} ms; ${told.summary}; ${took} s`)
      for (const { subject, until } of living) {
        if (until > round + 1 && round < rounds) continue
        subject.leave()
        past.push(subject)
        report.commands += subject.sent
        report.repeated += subject.repeated
        report.connections += subject.connections
        if (subject.erasure) report.erased++
        if (subject.erasure) continue
        const { log: events } = await subject.read(modelText)
        report.events += events.length
        for (const event of events) {
          const end = event.type === 'message' && endOf(event.message)
          if (end) report.answers[end] = (report.answers[end] ?? 0) + 1
        }
      }
    }
    // A run that has its fault needs no more, and what is broken would be waited for.
    for (const subject of report.faults.length > 0 ? [] : past)
      report.faults.push(...(await lastLook(subject, deliveries, modelText)))
    report.pushes = pusher.pushed
    report.deliveries = desk.attempts.length + mirror.attempts.length
    report.cuts = wire.cuts.requests + wire.cuts.answers
    return report
  } finally {
    await wire.close()
    await edge.stop()
    await Promise.all([model.close(), ...endpoints.map((one) => one.close())])
  }
}

function endOf({ metadata }: Message): string | undefined {
  return metadata.author === 'assistant' ? (metadata.interrupted ?? metadata.engine) : undefined
}

async function oneRound(
  world: World,
  subjects: Subject[],
): Promise<{ faults: string[]; after: number; summary: string }> {
  const { edge, wire, endpoints, pusher, random } = world
  const crashed = new AbortController()
  const after = random.below(latestCrash + 1)
  const pushing = random.chance(0.5)
  // Now and then a backend team's server is unwell, and every delivery needs its second attempt.
  const unwell = random.chance(0.1)
  if (unwell) for (const endpoint of endpoints) endpoint.answer = 503
  wire.cutting = random.chance(0.8)
  const cuts = { ...wire.cuts }
  const lives = subjects.map((subject) => subject.live(crashed.signal))
  if (pushing) lives.push(pusher.live(crashed.signal))
  await sleep(after)
  crashed.abort()
  await edge.kill9()
  for (const subject of subjects) subject.died()
  for (const endpoint of endpoints) endpoint.answer = 204
  await Promise.all(lives)
  await edge.restart()
  await pusher.recover()
  await Promise.all(subjects.map((subject) => subject.recover()))
  wire.cutting = false
  const faults = [
    ...pusher.faults.map((fault) => `push: ${fault}`),
    ...(
      await Promise.all(subjects.map((subject) => settle(subject, world.deliveries, modelText)))
    ).flat(),
    ...world.deliveries.flatMap((one) => one.faults),
  ]
  const repeated = subjects.reduce((sum, subject) => sum + subject.repeated, 0)
  const how = `${pushing ? ', pushes' : ''}${unwell ? ', an unwell endpoint' : ''}`
  const cut = `${wire.cuts.requests - cuts.requests} + ${wire.cuts.answers - cuts.answers} cuts`
  return { faults, after, summary: `${cut}, ${repeated} said again${how}` }
}
