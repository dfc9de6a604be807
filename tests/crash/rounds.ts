import { setTimeout as sleep } from 'node:timers/promises'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { agentKey } from '../support/push.ts'
import { startScriptedModel } from '../support/scripted-model.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'
import { checkAttempts, compareDeliveries, deliveriesOf } from './check-webhooks.ts'
import { Pusher } from './pusher.ts'
import { type Random, seededRandom } from './random.ts'
import { type Doors, Subject } from './subject.ts'

export type Report = {
  rounds: number
  seed: number
  commands: number
  /** Commands that were in flight at a crash, and said again. */
  repeated: number
  pushes: number
  deliveries: number
  events: number
  /** Empty where every promise was kept. The run ends with the first round that broke one. */
  faults: string[]
}

const modelText =
  'You have 30 days to send an item back, unworn and with its tags on, whatever the reason may be. The day on which you post it counts, and a jacket of another size costs you nothing [1].'
/** Conversations in a round, and rounds that one conversation lives through. */
const conversations = 5
const lifetime = 6
/** Milliseconds: the latest crash after a round's start, and the longest wait for all to be quiet. */
const latestCrash = 400
const patience = 45_000

/** Kills a real edge at random moments of everything it does, and looks at what is left. */
export async function runRounds(options: {
  rounds: number
  seed: number
  log?: (line: string) => void
}): Promise<Report> {
  const { rounds, seed, log = () => {} } = options
  const random = seededRandom(seed)
  const model = await startScriptedModel({ answer: modelText, tokenDelay: 6 })
  const endpoints = [await startWebhookReceiver(), await startWebhookReceiver()] as const
  const edge = await startEdge({ env: model.env })
  const report: Report = {
    ...{ rounds: 0, seed, commands: 0, repeated: 0, pushes: 0, deliveries: 0, events: 0 },
    faults: [],
  }
  try {
    const [desk, mirror] = endpoints
    const pusher = new Pusher(edge, random, { desk: desk.url, mirror: mirror.url })
    const secrets = await pusher.first()
    desk.secret = secrets.desk
    mirror.secret = secrets.mirror
    const origin = 'http://localhost:8788'
    const doors: Doors = { edge: edge.url, origin, agentKey: await agentKey(edge) }
    let living: { subject: Subject; until: number }[] = []
    for (let round = 1; round <= rounds && report.faults.length === 0; round++) {
      living = living.filter(({ until }) => until > round)
      while (living.length < conversations) {
        const subject = new Subject(doors, random)
        await subject.arrive()
        living.push({ subject, until: round + 1 + random.below(lifetime) })
      }
      const subjects = living.map(({ subject }) => subject)
      const told = await oneRound(edge, subjects, pusher, endpoints, random)
      report.faults.push(...told.faults.map((fault) => `round ${round}: ${fault}`))
      report.rounds = round
      log(`round ${round}/${rounds}: killed after ${told.after} ms; ${told.summary}`)
      for (const { subject, until } of living) {
        if (until > round + 1 && round < rounds) continue
        subject.leave()
        report.commands += subject.sent
        report.repeated += subject.repeated
        report.events += (await subject.staffLog()).length
      }
    }
    report.pushes = pusher.pushed
    report.deliveries = desk.attempts.length + mirror.attempts.length
    return report
  } finally {
    await edge.stop()
    await Promise.all([model.close(), ...endpoints.map((one) => one.close())])
  }
}

async function oneRound(
  edge: TestEdge,
  subjects: Subject[],
  pusher: Pusher,
  endpoints: readonly WebhookReceiver[],
  random: Random,
): Promise<{ faults: string[]; after: number; summary: string }> {
  const crashed = new AbortController()
  const after = random.below(latestCrash + 1)
  const pushing = random.chance(0.5)
  // Now and then a backend team's server is unwell, and every delivery needs its second attempt.
  const unwell = random.chance(0.1)
  if (unwell) for (const endpoint of endpoints) endpoint.answer = 503
  const lives = subjects.map((subject) => subject.live(crashed.signal))
  if (pushing) lives.push(pusher.live(crashed.signal))
  await sleep(after)
  crashed.abort()
  await edge.kill9()
  for (const endpoint of endpoints) endpoint.answer = 204
  await Promise.all(lives)
  await edge.restart()
  await pusher.recover()
  await Promise.all(subjects.map((subject) => subject.recover()))
  const faults = [
    ...pusher.faults.map((fault) => `push: ${fault}`),
    ...(await Promise.all(subjects.map((subject) => settle(subject, endpoints)))).flat(),
    ...endpoints.flatMap(({ attempts }) => checkAttempts(attempts)),
  ]
  const messages = subjects.reduce((sum, subject) => sum + subject.acknowledged, 0)
  const repeated = subjects.reduce((sum, subject) => sum + subject.repeated, 0)
  const how = `${pushing ? ', pushes' : ''}${unwell ? ', an unwell endpoint' : ''}`
  return { faults, after, summary: `${messages} messages stand, ${repeated} said again${how}` }
}

/** Waits until a conversation owes nobody anything, and tells what is wrong with it. */
async function settle(subject: Subject, endpoints: readonly WebhookReceiver[]): Promise<string[]> {
  for (const giveUp = Date.now() + patience; ; await sleep(100)) {
    const { log, faults, owed, webhooks, status } = await subject.read(modelText)
    const row = await subject.indexRow()
    const compared = endpoints.map(({ attempts }) =>
      compareDeliveries(webhooks, deliveriesOf(attempts, subject.id)),
    )
    const waits = [
      ...(owed.length > 0 ? [`no answer to ${owed.join(', ')}`] : []),
      ...(compared.includes(undefined) ? [`not every webhook of ${webhooks.join(', ')}`] : []),
      ...(row?.lastSeq === log.length && row.status === status
        ? []
        : [`the index says ${JSON.stringify(row)}, the log ${status} at ${log.length}`]),
    ]
    const wrong = [...faults, ...compared.flatMap((one) => one ?? []), ...subject.faults]
    const late = Date.now() > giveUp
    if (waits.length > 0 && wrong.length === 0 && !late) continue
    const all = [...wrong, ...waits, ...(await subject.checkReader())]
    if (all.length === 0) return []
    const story = log.map((event) => `    ${JSON.stringify(event)}`).join('\n')
    return [`conversation ${subject.id}:\n  ${all.join('\n  ')}\n${story}`]
  }
}
