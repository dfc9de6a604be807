import type { Citation, Message } from '../../shared/message.ts'
import type { Site } from '../../shared/site.ts'
import type { FoundPassage } from '../knowledge/search.ts'
import { citationReader } from './citation-reader.ts'
import type { AnswerPart, Model } from './gathered-answer.ts'
import { asModelError, ModelError } from './model-failure.ts'
import { listen, type Patience } from './patience.ts'
import { modelPrompt, numberSources, type Source } from './prompt.ts'
import { estimatedTokens, reportedTokens } from './usage.ts'

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
  signal: AbortSignal
  /** Hears what each model that began an answer cost, in tokens. */
  spend?: (tokens: number) => void
}

/** How one model did. */
export type Attempt = {
  /** The visitor has seen words of it. */
  wrote: boolean
  /** The sources that those words name. */
  cited: Citation[]
  /** It gave no whole answer. */
  failure?: ModelError
  /** The answer had to be ended before the model ended it. */
  cut?: boolean
}

/**
 * Streams one model's answer into `out`; `[n]` in its text cites source n, and a number that no
 * source has is left out. The text part is ended in any case.
 * @throws what `signal` says when the turn is stopped
 */
export async function askModel(
  model: Model,
  question: Question,
  out: AnswerWriter,
  limits: { patience: Patience; deadline: number; now: () => number },
): Promise<Attempt> {
  const sources = numberSources(question.passages)
  const reader = citationReader((index) => sources.some((source) => source.index === index))
  const cited = () => reader.cited().flatMap((index) => citationOf(sources, index))
  const ear = listen({ ...limits, stop: question.signal })
  const place = { begun: false, told: false }
  const prompt = modelPrompt(question.site, sources, question.history)
  let wrote = false
  let written = 0
  let reported: number | undefined

  function write(text: string): void {
    // Blanks are no answer: they wait for words.
    const words = wrote ? text : text.trimStart()
    if (words === '') return
    out.text(words)
    wrote = true
    written += words.length
  }

  /** Reads to the end; whether the provider itself, or we, cut the answer. */
  async function read(): Promise<boolean> {
    // One step without tools: the SDK's loop around the provider would cost a turn a fifth of its CPU.
    const { stream } = await model.doStream({ prompt, abortSignal: ear.signal })
    place.begun = true
    for await (const part of stream) {
      if (ear.expiry) return false
      switch (part.type) {
        case 'text-delta':
          if (part.delta !== '') ear.heard()
          write(reader.push(part.delta))
          if (out.isFull) return true
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
          reported = reportedTokens({
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
    write(reader.flush())
    if (!wrote) throw new ModelError('model-empty', 'it answered nothing')
    out.endText()
    return { wrote, cited: cited(), cut }
  } catch (error) {
    question.signal.throwIfAborted()
    if (wrote) out.endText()
    return { wrote, cited: cited(), failure: asModelError(error, place, limits.now()) }
  } finally {
    ear.end()
    if (place.begun) question.spend?.(reported ?? estimatedTokens(prompt, written))
  }
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

function citationOf(sources: Source[], index: number): Citation[] {
  const source = sources.find((s) => s.index === index)
  if (!source) return []
  const { url, title } = source
  return [{ type: 'source-url', sourceId: String(index), url, title }]
}
