import type { Spent } from '../limits/ledger.ts'
import { log } from '../log.ts'
import { abandoned, asked, type Breaker, closed, failed, mayAsk } from './circuit-breaker.ts'
import type { Held } from './grounding/release.ts'
import { type AnswerWriter, type Attempt, askModel, type Question as OneQuestion } from './model.ts'
import { noticeTexts } from './notice-texts.ts'
import { type Patience, patience } from './patience.ts'
import type { ConfiguredModel } from './provider.ts'
import { spentOn, type Usage } from './usage.ts'

/** A staff event: what went wrong, with which model. */
export type Fault = { code: string; detail: string }

/** What is asked, of whichever model answers. */
export type Question = OneQuestion & {
  /** Hears what each model that began an answer took. */
  spend?: (spent: Spent) => void
}

/** Held sentences of one answer that are told, at most. */
const mostTold = 5

/** One for each model, shared by all conversations of this isolate. There are as many as models are configured. */
export const isolateBreakers = new Map<string, Breaker>()

/**
 * Asks the models in order until one answers. One whose answer its sources do not bear out is asked
 * once more, and told why; then none is: the embedded engine says what is true. A model that fails before its first words leaves no
 * trace in the message; one that breaks off has its part ended, and the visitor is told, once.
 * `cited` holds the ids of the sources that the message cites by now.
 * @throws what `signal` says when the turn is stopped
 */
export async function askModels(
  models: readonly ConfiguredModel[],
  question: Question,
  out: AnswerWriter,
  {
    limits = patience,
    breakers = isolateBreakers,
    now = Date.now,
  }: { limits?: Patience; breakers?: Map<string, Breaker>; now?: () => number } = {},
): Promise<{ answered: boolean; cited: ReadonlySet<string>; faults: Fault[] }> {
  const deadline = now() + limits.whole
  const say = noticeTexts(question.visitorLanguage ?? 'en')
  const faults: Fault[] = []
  const cited = new Set<string>()
  let noticed = false

  function fault({ place, provider }: ConfiguredModel, code: string, detail: string): void {
    faults.push({ code, detail: `Model ${place} (${provider}): ${detail}.` })
    log('warn', 'model.fault', { code, place, provider })
  }

  /** Tells staff what was held and why. */
  function tellHeld(model: ConfiguredModel, { held }: Attempt): void {
    for (const { code, about, text } of held.slice(0, mostTold)) {
      const what = about === '' ? '' : ` "${about.slice(0, 60)}" in`
      fault(model, `held-${code}`, `held${what} "${text.slice(0, 300)}"`)
    }
  }

  for (const model of models) {
    const breaker = () => breakers.get(model.key) ?? closed
    if (!mayAsk(breaker(), now())) {
      fault(model, 'model-spared', 'not asked, since it failed lately')
      continue
    }
    if (now() >= deadline) {
      fault(model, 'model-spared', 'not asked, since the visitor has waited long enough')
      continue
    }
    breakers.set(model.key, asked(breaker(), now()))
    const spend = (usage: Usage) => question.spend?.(spentOn(usage, model.price))
    const ask = (wrong?: readonly Held[]) =>
      askModel(model.model, question, out, { patience: limits, deadline, now, spend }, wrong).catch(
        (error: unknown) => {
          breakers.set(model.key, abandoned(breaker()))
          throw error
        },
      )
    let attempt = await ask()
    tellHeld(model, attempt)
    if (attempt.failure?.code === 'model-ungrounded' && now() < deadline) {
      attempt = await ask(attempt.held)
      tellHeld(model, attempt)
    }
    for (const citation of attempt.cited) {
      if (!cited.has(citation.sourceId)) out.cite(citation)
      cited.add(citation.sourceId)
    }
    const { failure, wrote } = attempt
    if (failure) {
      breakers.set(model.key, failed(breaker(), now(), failure))
      fault(model, failure.code, failure.message)
      // The visitor has seen nothing wrong: a few words at most, that say nothing.
      if (failure.code === 'model-ungrounded') break
      if (wrote && !noticed) {
        out.notice('model-failed', say.brokeOff)
        noticed = true
      }
      continue
    }
    breakers.set(model.key, closed)
    if (attempt.cut) {
      fault(model, 'model-endless', 'the answer was too long and was cut')
      // One notice is enough: the first has said that this answer is not as it should be.
      if (!noticed) out.notice('answer-cut', say.cut)
    }
    return { answered: true, cited, faults }
  }
  return { answered: false, cited, faults }
}
