import { setTimeout as sleep } from 'node:timers/promises'
import { compareDeliveries, type Deliveries } from './check-webhooks.ts'
import type { Erasure } from './erasure.ts'
import type { Subject } from './subject.ts'

/** Milliseconds: the longest wait for all to be quiet. */
const patience = 45_000

/** Waits until a conversation owes nobody anything, and tells what is wrong with it. */
export async function settle(
  subject: Subject,
  deliveries: readonly Deliveries[],
  modelText: string,
): Promise<string[]> {
  if (subject.erasure) return gone(subject, subject.erasure, deliveries)
  for (const giveUp = Date.now() + patience; ; await sleep(150)) {
    const { log, faults, owed, webhooks, status } = await subject.read(modelText)
    const row = await subject.indexRow()
    const compared = deliveries.map((one) => compareDeliveries(webhooks, one.of(subject.id)))
    const waits = [
      ...(owed.length > 0 ? [`no answer to ${owed.join(', ')}`] : []),
      ...(compared.includes(undefined) ? [`not every webhook of ${webhooks.join(', ')}`] : []),
      ...(row?.lastSeq === log.length && row.status === status
        ? []
        : [`the index says ${JSON.stringify(row)}, the log ${status} at ${log.length}`]),
      ...(await subject.waits(log)),
    ]
    const wrong = [...faults, ...compared.flatMap((one) => one ?? []), ...subject.faults]
    const late = Date.now() > giveUp
    if (waits.length > 0 && wrong.length === 0 && !late) continue
    const all = [...wrong, ...waits, ...(await subject.check(log))]
    if (all.length === 0) return []
    const story = log.map((event) => `    ${JSON.stringify(event)}`).join('\n')
    return [`conversation ${subject.id}:\n  ${all.join('\n  ')}\n${story}`]
  }
}

/** At the end of a run all logs still stand, and no webhook came late, twice under two ids, or not at all. */
export async function lastLook(
  subject: Subject,
  deliveries: readonly Deliveries[],
  modelText: string,
): Promise<string[]> {
  if (subject.erasure) return gone(subject, subject.erasure, deliveries)
  for (const giveUp = Date.now() + patience; ; await sleep(150)) {
    // Read anew: whoever waited for a person longer than the site lets them has the assistant again.
    const { faults, webhooks } = await subject.read(modelText)
    const compared = deliveries.map((one) => compareDeliveries(webhooks, one.of(subject.id)))
    if (compared.includes(undefined) && Date.now() < giveUp) continue
    const wrong = compared.flatMap((one) => one ?? [`not every webhook of ${webhooks.join(', ')}`])
    return [...faults, ...wrong].map((fault) => `conversation ${subject.id} in the end: ${fault}`)
  }
}

/** Waits until nothing is left of an erased visitor, and tells what is. */
async function gone(
  subject: Subject,
  erasure: Erasure,
  deliveries: readonly Deliveries[],
): Promise<string[]> {
  for (const giveUp = Date.now() + patience; ; await sleep(150)) {
    const open = await erasure.open(deliveries)
    if (open.length > 0 && Date.now() < giveUp) continue
    const all = [...erasure.faults, ...subject.faults, ...subject.failures(), ...open]
    return all.map((fault) => `erased conversation ${subject.id}: ${fault}`)
  }
}
