import type { Understanding } from '../../shared/understanding.ts'
import { type Fault, isolateBreakers } from '../answer/ask-models.ts'
import {
  abandoned,
  asked,
  type Breaker,
  closed,
  failed,
  mayAsk,
} from '../answer/circuit-breaker.ts'
import { asModelError, ModelError, type ModelFailure } from '../answer/model-failure.ts'
import type { ConfiguredModel } from '../answer/provider.ts'
import { estimatedUsage, reportedUsage, spentOn, type Usage } from '../answer/usage.ts'
import type { SiteBrief } from '../knowledge/site-object.ts'
import type { Spent } from '../limits/ledger.ts'
import { askReading, UnreadableError } from '../understanding/model/ask-reading.ts'
import type { Reading } from '../understanding/model/reading.ts'
import { readingPrompt, type ToRead } from '../understanding/model/reading-prompt.ts'
import { withReading } from '../understanding/model/with-reading.ts'

/** How long a reading may take, in milliseconds. Nobody waits for one before the first word. */
export type ReadingLimits = {
  /** From its beginning. */
  whole: number
  /** After the answer's last word. */
  afterAnswer: number
}

export const readingLimits: ReadingLimits = { whole: 5_000, afterAnswer: 300 }

export type BesideOptions = {
  models: readonly ConfiguredModel[]
  /** What the site's object tells; it comes sooner than what the search finds. */
  brief: Promise<SiteBrief>
  message: ToRead
  /** Ends the reading with its turn. */
  signal: AbortSignal
  /** Hears what the reading took. */
  spend: (spent: Spent) => void
  limits?: ReadingLimits
  breakers?: Map<string, Breaker>
  now?: () => number
}

/** What the turn understood in the end, and what went wrong on the way. */
export type Understood = { understanding: Understanding; faults: Fault[] }

/**
 * Has the first model that is well read a message while the answer is sought and written. What comes
 * back takes the embedded engine's understanding and, once the answer stands, gives the better one:
 * the model's where it came in time and is sound, else the embedded engine's.
 */
export function readBeside(
  options: BesideOptions,
): (embedded: Understanding) => Promise<Understood> {
  const { limits = readingLimits, message, signal } = options
  const over = new AbortController()
  const until = AbortSignal.any([signal, over.signal, AbortSignal.timeout(limits.whole)])
  const outcome = read(options, { until, over: over.signal })
  return async (embedded) => {
    const timer = setTimeout(() => over.abort(), limits.afterAnswer)
    const { found, fault } = await outcome
    clearTimeout(timer)
    return {
      understanding: found
        ? withReading(embedded, found.reading, found.brief, message.text)
        : embedded,
      faults: fault ? [fault] : [],
    }
  }
}

type Outcome = { found?: { reading: Reading; brief: SiteBrief }; fault?: Fault }

/** Asks one model. Settles as soon as `until` aborts, and never rejects: nobody may be listening any more. */
async function read(
  options: BesideOptions,
  { until, over }: { until: AbortSignal; over: AbortSignal },
): Promise<Outcome> {
  const { models, message, signal, breakers = isolateBreakers, now = Date.now } = options
  // Where the site's object fails, the search fails as well, and the turn tells of it.
  const brief = await options.brief.catch(() => undefined)
  if (!brief || brief.spent || until.aborted) return {}
  const breaker = (key: string) => breakers.get(key) ?? closed
  const model = models.find(
    ({ key }) => mayAsk(breaker(key), now()) && mayAsk(breaker(ofReadings(key)), now()),
  )
  if (!model) return {}
  const key = ofReadings(model.key)
  breakers.set(key, asked(breaker(key), now()))
  const estimate = () => estimatedUsage(readingPrompt(brief, message), 0)
  const spend = (usage: Usage) => options.spend(spentOn(usage, model.price))
  try {
    const asking = askReading(model.model, brief, message, until)
    // A provider that hears no abort must not hold the turn.
    const { reading, usage } = await Promise.race([asking, abortOf(until)])
    breakers.set(key, closed)
    spend(reportedUsage(usage) ?? estimate())
    return { found: { reading, brief } }
  } catch (error) {
    const failure = asReadingError(error, until, now())
    const reported = error instanceof UnreadableError && error.usage && reportedUsage(error.usage)
    if (!free.has(failure.code)) spend(reported || estimate())
    if (signal.aborted || over.aborted) breakers.set(key, abandoned(breaker(key)))
    else breakers.set(key, failed(breaker(key), now(), failure))
    if (signal.aborted) return {}
    const { place, provider } = model
    const detail = `Model ${place} (${provider}) did not read the message: ${failure.message}.`
    return { fault: { code: failure.code, detail } }
  }
}

/** A model that answers well may still be no reader: its readings have a circuit of their own. */
function ofReadings(key: string): string {
  return `${key} reads`
}

/** Failures for which no provider charges. */
const free: ReadonlySet<ModelFailure> = new Set([
  'model-unreachable',
  'model-unauthorised',
  'model-refused',
  'model-limited',
  'model-overloaded',
])

function asReadingError(error: unknown, until: AbortSignal, now: number): ModelError {
  if (until.aborted) return new ModelError('model-timeout', 'it took too long')
  if (error instanceof UnreadableError) return new ModelError('model-garbled', error.message)
  return asModelError(error, { begun: false, told: false }, now)
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
