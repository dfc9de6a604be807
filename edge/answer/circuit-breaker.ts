import type { ModelFailure } from './model-failure.ts'

/**
 * Spares a provider that fails: after some failures in a row it is not asked for a while, then one
 * turn may try it; that one's success closes the circuit, its failure opens it for twice as long.
 */
export type Breaker = {
  /** Failures in a row. */
  failures: number
  /** Until then nobody asks. Milliseconds since the epoch of Unix. */
  openUntil: number
  /** A trial is on its way; when it is not heard of until then, another may begin. */
  trialUntil: number
}

export const closed: Breaker = { failures: 0, openUntil: 0, trialUntil: 0 }

/** Failures in a row that open the circuit. */
const opensAfter = 3
/** Milliseconds: the first opening, and the longest. */
const firstOpening = 15_000
const longestOpening = 5 * 60_000
/** Milliseconds: no turn asks longer than this. */
const trialLimit = 30_000

/**
 * Which failures say that the provider is unwell. The others are about one question: the next may
 * be answered.
 */
const counts: Record<ModelFailure, boolean> = {
  'model-unreachable': true,
  'model-unauthorised': true,
  'model-refused': false,
  'model-limited': true,
  'model-overloaded': true,
  'model-error': true,
  'model-garbled': true,
  'model-broke-off': true,
  'model-timeout': true,
  'model-empty': false,
  'model-filtered': false,
  'model-tool-call': false,
  'model-ungrounded': false,
  'model-failed': true,
}

/** Whether a turn may ask now. */
export function mayAsk({ failures, openUntil, trialUntil }: Breaker, now: number): boolean {
  if (now < openUntil) return false
  return isTrial(failures, openUntil) ? now >= trialUntil : true
}

/** A turn asks. */
export function asked(breaker: Breaker, now: number): Breaker {
  const { failures, openUntil } = breaker
  return isTrial(failures, openUntil) ? { ...breaker, trialUntil: now + trialLimit } : breaker
}

/** The turn that asked was stopped before anything could be learnt. */
export function abandoned(breaker: Breaker): Breaker {
  return { ...breaker, trialUntil: 0 }
}

/** The turn that asked failed. */
export function failed(
  breaker: Breaker,
  now: number,
  { code, retryAfter }: { code: ModelFailure; retryAfter?: number | undefined },
): Breaker {
  // The provider is well, only this question was not to its liking.
  if (!counts[code]) return closed
  const failures = breaker.failures + 1
  const doublings = failures - opensAfter
  const opening =
    doublings < 0 ? 0 : Math.min(firstOpening * 2 ** Math.min(doublings, 10), longestOpening)
  const openFor = retryAfter ?? opening
  return {
    failures,
    openUntil: Math.max(breaker.openUntil, openFor > 0 ? now + openFor : 0),
    trialUntil: 0,
  }
}

/** The circuit was open and is not yet known to be whole again. */
function isTrial(failures: number, openUntil: number): boolean {
  return failures > 0 && openUntil > 0
}
