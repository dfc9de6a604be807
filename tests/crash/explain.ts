import type { ConversationEvent } from '../../shared/event.ts'
import type { Command } from './commands.ts'
import {
  effectOf,
  expected,
  offer,
  type Promised,
  type Said,
  type Standing,
  wordsOf,
} from './expected.ts'

/** One command as it was sent, once. */
export type Sent = {
  command: Command
  /** Milliseconds of one clock. Without an answer `end` is when it can have had no effect any more. */
  start: number
  end: number
  answer?: Promised
}

/** Steps of the search after which it gives up: it needs a few for each command where all is well. */
const maxSteps = 200_000

/**
 * Whether some order of the commands, each at one moment between its sending and its answer, makes
 * exactly this log and these answers (they are linearisable). Commands without an answer may have been
 * carried out or not. What is lost, doubled, or answered otherwise than it was done leaves no such order.
 */
export function explain(sent: readonly Sent[], log: readonly ConversationEvent[]): string[] {
  const { entries, standings } = walk(log)
  const order = [...sent].sort((a, b) => a.end - b.end)
  const done = new Set<number>()
  const failed = new Set<string>()
  let furthest = { at: -1, open: [] as Sent[] }
  let steps = 0

  const search = (at: number, now: number): boolean => {
    const open = order.filter((one, index) => one.answer && !done.has(index))
    if (at === entries.length && open.length === 0) return true
    if (at > furthest.at || (at === furthest.at && open.length < furthest.open.length)) {
      furthest = { at, open }
    }
    const key = `${at} ${[...done].sort((a, b) => a - b).join(' ')}`
    if (failed.has(key) || ++steps > maxSteps) return false
    const latest = Math.min(...open.map(({ end }) => end))
    const standing = standings[at]
    if (entries[at]?.effect === offer && search(at + 1, now)) return true
    for (const [index, one] of order.entries()) {
      // Nothing can come after an answer that is still to be explained, or before it was sent.
      if (done.has(index) || one.start > latest || Math.max(one.start, now) > one.end) continue
      for (const { effects, answer } of standing ? expected(one.command, standing) : []) {
        if (!one.answer && effects.length === 0) continue
        if (one.answer && !agrees(one.answer, answer, entries[at + effects.length - 1])) continue
        if (effects.some((effect, i) => entries[at + i]?.effect !== effect)) continue
        done.add(index)
        if (search(at + effects.length, Math.max(one.start, now))) return true
        done.delete(index)
      }
    }
    failed.add(key)
    return false
  }

  if (search(0, 0)) return []
  const next = entries[furthest.at]
  const names = furthest.open.slice(0, 4).map(({ command, answer }) => {
    return `${JSON.stringify(command)} answered ${JSON.stringify(answer)}`
  })
  return [
    `no order of the commands explains the log${steps > maxSteps ? ` (given up after ${maxSteps} steps)` : ''}: ` +
      `stuck before ${next ? `seq ${next.seq} "${next.effect}"` : 'its end'}` +
      `${names.length > 0 ? `, with these still to come: ${names.join('; ')}` : ''}`,
  ]
}

type Entry = { seq: number; effect: string }

/** What people did, and where the conversation stood before each of it and at the end. */
function walk(log: readonly ConversationEvent[]): { entries: Entry[]; standings: Standing[] } {
  const entries: Entry[] = []
  const standings: Standing[] = []
  let standing: Standing = { status: 'assistant', holder: undefined, said: new Map() }
  for (const event of log) {
    const effect = effectOf(event)
    if (effect === undefined) continue
    entries.push({ seq: event.seq, effect })
    standings.push(standing)
    if (event.type === 'status') {
      standing = { ...standing, status: event.status, holder: event.agent?.id }
    }
    if (event.type === 'message') {
      const said: Said = { seq: event.seq, words: wordsOf(event.message) }
      standing = { ...standing, said: new Map(standing.said).set(event.message.id, said) }
    }
  }
  return { entries, standings: [...standings, standing] }
}

/** A message that was logged now is answered with the seq at which it stands. */
function agrees(got: Promised, promised: Promised, logged: Entry | undefined): boolean {
  if (got.http !== promised.http) return false
  if (promised.status !== undefined && got.status !== promised.status) return false
  if (got.seq === undefined) return true
  return got.seq === (promised.seq ?? logged?.seq)
}
