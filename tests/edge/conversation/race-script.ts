import fc from 'fast-check'

/**
 * What a visitor does in one of their tabs. `id` and `text` are numbers in small pools, so that they
 * meet; `again` is the text of the same id a moment later, as an impatient client sends it.
 */
export type VisitorStep =
  | { do: 'say'; id: number; text: number; again: number | null }
  | { do: 'tap'; id: number }
  | { do: 'stop' }
  | { do: 'ask' }
  | { do: 'cancel' }
  | { do: 'close' }

/** What an agent does. Agents draw from the visitor's ids too. */
export type AgentStep =
  | { do: 'accept' }
  | { do: 'write'; id: number; text: number }
  | { do: 'release' }
  | { do: 'resolve' }

/**
 * What happens to the machines: readers come and go, the object is put to sleep, killed in
 * mid-command, or rung before its time.
 */
export type WorldStep =
  | { do: 'join'; reader: number; from: number }
  | { do: 'leave'; reader: number }
  | { do: 'evict' }
  | { do: 'kill' }
  | { do: 'ring' }

/**
 * A step, how many milliseconds after the one before it (or as soon as words of an answer are
 * seen), and whether the next waits for its answer.
 */
export type Timed<S> = { wait: number | 'words'; step: S; answered: boolean }

/** Everyone's steps; all of them go on at once. */
export type Script = {
  /** Whether a model answers, slowly, or the embedded engine, at once and with quick replies. */
  model: boolean
  tabs: [Timed<VisitorStep>[], Timed<VisitorStep>[]]
  agents: [Timed<AgentStep>[], Timed<AgentStep>[]]
  world: Timed<WorldStep>[]
}

/** What visitors say: a question, one that nothing is known about, personal data, and a wish for a person. */
export const sentences = [
  'how long do I have to send something back?',
  'tell me about quantum chromodynamics',
  'write to ana.lopez@mail.example please',
  'I want to talk to a real person please',
] as const
/** What must never be shown to staff. */
export const personal = 'ana.lopez@mail.example'

const pool = {
  id: fc.nat(4),
  text: fc.oneof({ weight: 9, arbitrary: fc.nat(2) }, fc.constant(3)),
}
const again = fc.option(pool.text, { freq: 1 })
const is = <D extends string>(name: D) => fc.constant(name)

const visitorStep: fc.Arbitrary<VisitorStep> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: is('say'), ...pool, again }) },
  { weight: 2, arbitrary: fc.record({ do: is('tap'), id: pool.id }) },
  { weight: 2, arbitrary: fc.record({ do: is('stop') }) },
  { weight: 1, arbitrary: fc.record({ do: is('ask') }) },
  { weight: 2, arbitrary: fc.record({ do: is('cancel') }) },
  { weight: 1, arbitrary: fc.record({ do: is('close') }) },
)

const agentStep: fc.Arbitrary<AgentStep> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: is('accept') }) },
  { weight: 3, arbitrary: fc.record({ do: is('write'), id: fc.nat(7), text: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.record({ do: is('release') }) },
  { weight: 1, arbitrary: fc.record({ do: is('resolve') }) },
)

/** Two of the visitor's sockets (the first is there from the beginning), one of staff, one stream of the visitor. */
export const readerCount = 4
const reader = fc.nat(readerCount - 1)

const worldStep: fc.Arbitrary<WorldStep> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: is('join'), reader, from: fc.nat(100) }) },
  { weight: 2, arbitrary: fc.record({ do: is('leave'), reader }) },
  { weight: 2, arbitrary: fc.record({ do: is('kill') }) },
  { weight: 1, arbitrary: fc.record({ do: is('evict') }) },
  { weight: 1, arbitrary: fc.record({ do: is('ring') }) },
)

/** Steps with pauses between: none, short ones, ones in which an answer can end, and ones that end in the middle of it. */
function timed<S>(step: fc.Arbitrary<S>, maxLength: number): fc.Arbitrary<Timed<S>[]> {
  const wait = fc.oneof(fc.constant(0), fc.nat(30), fc.nat(120), is('words'))
  return fc.array(fc.record({ wait, step, answered: fc.boolean() }), { maxLength })
}

export const scripts: fc.Arbitrary<Script> = fc.record({
  model: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  tabs: fc.tuple(timed(visitorStep, 6), timed(visitorStep, 5)),
  agents: fc.tuple(timed(agentStep, 4), timed(agentStep, 2)),
  world: timed(worldStep, 7),
})
