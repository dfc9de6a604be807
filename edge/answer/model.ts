import type { Citation, Message } from '../../shared/message.ts'
import type { Site } from '../../shared/site.ts'
import type { FoundPassage } from '../knowledge/search.ts'
import type { AnswerPart, Model } from './gathered-answer.ts'
import { groundedRelease } from './grounding/check.ts'
import { givesOrders } from './grounding/gives-orders.ts'
import type { Held, Release } from './grounding/release.ts'
import { asModelError, ModelError } from './model-failure.ts'
import { listen, type Patience } from './patience.ts'
import { modelPrompt, numberSources, rulesOf } from './prompt.ts'
import { estimatedUsage, reportedUsage, type Usage } from './usage.ts'

/** Where an answer is written. */
export type AnswerWriter = {
  readonly isFull: boolean
  text(delta: string): void
  endText(): void
  cite(citation: Citation): void
  notice(code: 'model-failed' | 'answer-cut', text: string): void
}

/** What is asked: the conversation so far, and the passages that are the only source of facts. */
export type Question = {
  site: Site
  history: Message[]
  passages: FoundPassage[]
  /** Passages that the model does not get, and that bear out an answer all the same. */
  more?: FoundPassage[]
  /** Finds passages for a sentence of which none of these speaks. */
  lookUp?: (sentence: string) => Promise<FoundPassage[]>
  /** The passages' language, ISO 639-1; default `en`. */
  language?: string
  signal: AbortSignal
}

/** How one model did. */
export type Attempt = {
  /** The visitor has seen words of it. */
  wrote: boolean
  /** The sources that those words name. */
  cited: Citation[]
  /** Sentences that were not shown, since nothing bears them out. */
  held: Held[]
  /** It gave no whole answer. */
  failure?: ModelError
  /** The answer had to be ended before the model ended it. */
  cut?: boolean
}

/**
 * Streams one model's answer into `out`, as far as its sources bear it out; `[n]` in its text cites
 * source n. Where the first sentence that says anything is borne out by none, it fails, and `wrong`
 * may tell the next attempt why. The text part is ended in any case.
 * @throws what `signal` says when the turn is stopped
 */
export async function askModel(
  model: Model,
  question: Question,
  out: AnswerWriter,
  limits: {
    patience: Patience
    deadline: number
    now: () => number
    /** Hears what the model read and wrote, once it has begun. */
    spend?: (usage: Usage) => void
  },
  wrong: readonly Held[] = [],
): Promise<Attempt> {
  const { site, history, more = [], language = 'en', lookUp } = question
  const passages = question.passages.filter(isHarmless)
  const prompt = modelPrompt(site, numberSources(passages), history, wrong)
  // While the model thinks, there is time to read what it will be held against.
  const reader = afterwards(() =>
    groundedRelease({
      site,
      passages: [...passages, ...more.filter(isHarmless)],
      language,
      history,
      secret: rulesOf(site),
      ...(lookUp && { lookUp: async (sentence) => (await lookUp(sentence)).filter(isHarmless) }),
    }),
  )
  const ear = listen({ ...limits, stop: question.signal })
  const place = { begun: false, told: false }
  const held: Held[] = []
  let wrote = false
  let written = 0
  let reported: Usage | undefined

  function write(text: string): void {
    // Blanks are no answer: they wait for words.
    const words = wrote ? text : text.trimStart()
    if (words === '') return
    out.text(words)
    wrote = true
    written += words.length
  }

  /** Shows what may be shown. A fault before anything useful was said is worth another attempt. */
  function take({ text, held: more }: Release, isUseful: boolean): void {
    write(text)
    held.push(...more)
    if (more.length > 0 && !isUseful) {
      throw new ModelError('model-ungrounded', 'its sources do not bear out what it said')
    }
  }

  /** Reads to the end; whether the provider itself, or we, cut the answer. */
  async function read(): Promise<boolean> {
    // One step without tools: the SDK's loop around the provider would cost a turn a fifth of its CPU.
    const { stream } = await model.doStream({ prompt, abortSignal: ear.signal })
    place.begun = true
    const release = await reader
    for await (const part of stream) {
      if (ear.expiry) return false
      switch (part.type) {
        case 'text-delta':
          if (part.delta !== '') ear.heard()
          take(await release.push(part.delta), release.isUseful)
          if (out.isFull || written >= site.guardrails.answerLength) return true
          break
        case 'reasoning-delta':
          ear.heard()
          break
        case 'tool-input-start':
        case 'tool-call':
          throw new ModelError('model-tool-call', 'it asked for a tool that nobody offered')
        case 'error':
          place.told = true
          throw part.error
        case 'finish':
          reported = reportedUsage({
            inputTokens: part.usage.inputTokens.total,
            outputTokens: part.usage.outputTokens.total,
          })
          return endedBy(part.finishReason)
      }
    }
    throw new ModelError('model-broke-off', 'the answer ended without its end')
  }

  try {
    const reading = read()
    // A provider that hears no abort must not hold the visitor.
    let cut = await Promise.race([reading, ear.expired.then(() => false)])
    reading.catch(() => {}) // after an expiry nobody asks what became of it
    if (ear.expiry === 'stopped') question.signal.throwIfAborted()
    if (ear.expiry === 'late' && wrote) cut = true
    else if (ear.expiry) throw new ModelError('model-timeout', 'it was silent for too long')
    const release = await reader
    // Of a sentence that was cut in two nobody can say whether it was wrong.
    take(await release.flush(), release.isUseful || cut)
    if (!wrote) throw new ModelError('model-empty', 'it answered nothing')
    out.endText()
    return { wrote, cited: release.citations(), held, cut }
  } catch (error) {
    question.signal.throwIfAborted()
    if (wrote) out.endText()
    return {
      wrote,
      cited: (await reader).citations(),
      held,
      failure: asModelError(error, place, limits.now()),
    }
  } finally {
    ear.end()
    if (place.begun) limits.spend?.(reported ?? estimatedUsage(prompt, written))
  }
}

function isHarmless({ title, heading, text }: FoundPassage): boolean {
  return !givesOrders(`${title}\n${heading}\n${text}`)
}

/** Does a piece of work once what is under way has left. */
function afterwards<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(work()), 0))
}

type FinishReason = Extract<AnswerPart, { type: 'finish' }>['finishReason']

/** Whether the provider cut the answer at its own limit. An end that is none is an error. */
function endedBy({ unified: reason, raw }: FinishReason): boolean {
  // The Workers AI provider takes every reason that it does not know for a stop.
  if (reason === 'content-filter' || raw === 'content_filter') {
    throw new ModelError('model-filtered', "the provider's filter ended the answer")
  }
  if (reason === 'tool-calls') {
    throw new ModelError('model-tool-call', 'it asked for a tool that nobody offered')
  }
  if (reason === 'stop') return false
  if (reason === 'length') return true
  // A reason that only this provider knows is an end as well; no reason at all is none.
  if (reason === 'other' && raw) return false
  throw new ModelError('model-broke-off', 'the answer ended without its end')
}
