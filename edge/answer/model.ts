import type { Citation, Message } from '../../shared/message.ts'
import type { Site } from '../../shared/site.ts'
import type { FoundPassage } from '../knowledge/search.ts'
import type { Model } from './gathered-answer.ts'
import { groundedRelease } from './grounding/check.ts'
import { givesOrders } from './grounding/gives-orders.ts'
import type { Held, Release } from './grounding/release.ts'
import { asModelError, ModelError } from './model-failure.ts'
import { endedBy, unoffered, withAnswers } from './model-step.ts'
import { listen, type Patience } from './patience.ts'
import { modelPrompt, numberSources, type Prompt, rulesOf } from './prompt.ts'
import { mostCalls, mostSteps, type ToolBox, type ToolCall } from './tool-box.ts'
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
  /** What the model may ask the site's own systems; left out where the site declares nothing. */
  tools?: ToolBox
  /** In which the visitor is told what went wrong, ISO 639-1; default `en`. */
  visitorLanguage?: string
  signal: AbortSignal
}

/**
 * Characters that are read of one step, shown or not: whatever is held back, or asked of tools, lies in
 * memory, and a provider may go on for ever.
 */
const mostHeard = 100_000

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
 * may tell the next attempt why. A step that ends in calls of tools is followed by one that knows
 * their answers. The text part is ended in any case.
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
  const { site, history, more = [], language = 'en', lookUp, tools } = question
  const passages = question.passages.filter(isHarmless)
  const place = { begun: false, told: false }
  const held: Held[] = []
  const cited = new Map<string, Citation>()
  let wrote = false
  let written = 0
  /** What is under way: its release knows what was cited. */
  let reader: ReturnType<typeof afterwards<ReturnType<typeof groundedRelease>>> | undefined

  const noteCited = async () => {
    for (const one of (await reader)?.citations() ?? []) cited.set(one.sourceId, one)
    return [...cited.values()]
  }

  /** One request and its answer: the calls in which it ends, and whether it was cut. */
  async function step(prompt: Prompt): Promise<{ calls: ToolCall[]; said: string; cut: boolean }> {
    // While the model thinks, there is time to read what it will be held against.
    const reading = afterwards(() =>
      groundedRelease({
        site,
        passages: [...passages, ...more.filter(isHarmless)],
        language,
        history,
        secret: rulesOf(site, tools !== undefined),
        tools: tools?.told() ?? [],
        // Sources that were found anew would take numbers that an earlier step has cited.
        ...(lookUp &&
          cited.size === 0 && {
            lookUp: async (sentence) => (await lookUp(sentence)).filter(isHarmless),
          }),
      }),
    )
    reader = reading
    const ear = listen({ ...limits, stop: question.signal })
    const calls: ToolCall[] = []
    const heldBefore = held.length
    let isIdle = false
    let said = ''
    let heard = 0
    let hasWritten = false
    const writtenBefore = written
    let reported: Usage | undefined
    place.begun = false

    function write(text: string): void {
      // Blanks are no answer: they wait for words.
      const words = hasWritten ? text : text.trimStart()
      if (words === '') return
      out.text(words)
      wrote = hasWritten = true
      written += words.length
    }

    /** Shows what may be shown. A fault before anything useful was said is worth another attempt. */
    function take({ text, held: more }: Release, isUseful: boolean, isOver = false): void {
      if (isIdle) return
      write(text)
      held.push(...more)
      if (more.length === 0 || isUseful) return
      // What was said before a call is no answer yet: nothing more of it is shown, and its end tells.
      if (tools && !isOver) isIdle = true
      else throw ungrounded()
    }

    /** Reads to the end; whether the provider itself, or we, cut the answer. */
    async function read(): Promise<boolean> {
      // The SDK's loop around the provider would cost a turn a fifth of its CPU.
      const { stream } = await model.doStream({
        prompt,
        abortSignal: ear.signal,
        ...(tools && { tools: tools.offers }),
      })
      place.begun = true
      const release = await reading
      for await (const part of stream) {
        if (ear.expiry) return false
        switch (part.type) {
          case 'text-delta':
            if (part.delta !== '') ear.heard()
            heard += part.delta.length
            if (heard > mostHeard) return true
            if (tools) said += part.delta
            take(await release.push(part.delta), release.isUseful)
            if (out.isFull || written >= site.guardrails.answerLength) return true
            break
          case 'reasoning-delta':
            ear.heard()
            break
          case 'tool-input-start':
          case 'tool-input-delta':
            if (!tools) throw unoffered()
            ear.heard()
            heard += part.type === 'tool-input-delta' ? part.delta.length : 0
            if (heard > mostHeard) return true
            break
          case 'tool-call':
            if (!tools || part.providerExecuted) throw unoffered()
            if (calls.length < mostCalls)
              calls.push({ id: part.toolCallId, name: part.toolName, input: part.input })
            break
          case 'error':
            place.told = true
            throw part.error
          case 'finish':
            reported = reportedUsage({
              inputTokens: part.usage.inputTokens.total,
              outputTokens: part.usage.outputTokens.total,
            })
            return endedBy(part.finishReason, calls.length > 0)
        }
      }
      throw new ModelError('model-broke-off', 'the answer ended without its end')
    }

    try {
      const whole = read()
      // A provider that hears no abort must not hold the visitor.
      let cut = await Promise.race([whole, ear.expired.then(() => false)])
      whole.catch(() => {}) // after an expiry nobody asks what became of it
      if (ear.expiry === 'stopped') question.signal.throwIfAborted()
      if (ear.expiry === 'late' && hasWritten) cut = true
      else if (ear.expiry) throw new ModelError('model-timeout', 'it was silent for too long')
      const release = await reading
      if (cut) calls.length = 0
      if (calls.length === 0 && isIdle) throw ungrounded()
      // Of a sentence that was cut in two nobody can say whether it was wrong.
      if (!isIdle) {
        const isFine = cut || calls.length > 0
        take(await release.flush(), release.isUseful || isFine, true)
      }
      if (calls.length > 0) held.length = heldBefore
      if (!hasWritten && calls.length === 0) {
        throw new ModelError('model-empty', 'it answered nothing')
      }
      if (hasWritten) out.endText()
      return { calls, said, cut }
    } finally {
      ear.end()
      if (place.begun) {
        limits.spend?.(reported ?? estimatedUsage(prompt, written - writtenBefore))
      }
    }
  }

  try {
    let prompt = modelPrompt(site, numberSources(passages), history, wrong, tools !== undefined)
    for (let steps = 1; ; steps++) {
      const { calls, said, cut } = await step(prompt)
      if (!tools || calls.length === 0) return { wrote, cited: await noteCited(), held, cut }
      if (steps >= mostSteps) throw new ModelError('model-tool-call', 'it went on asking for tools')
      await noteCited()
      const answered = []
      for (const call of calls) {
        const left = limits.deadline - limits.now()
        answered.push({ call, answer: await tools.call(call.name, call.input, left) })
      }
      prompt = withAnswers(prompt, said, answered)
    }
  } catch (error) {
    question.signal.throwIfAborted()
    if (wrote) out.endText()
    return {
      wrote,
      cited: await noteCited(),
      held,
      failure: asModelError(error, place, limits.now()),
    }
  }
}

function ungrounded(): ModelError {
  return new ModelError('model-ungrounded', 'its sources do not bear out what it said')
}

function isHarmless({ title, heading, text }: FoundPassage): boolean {
  return !givesOrders(`${title}\n${heading}\n${text}`)
}

/** Does a piece of work once what is under way has left. */
function afterwards<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(work()), 0))
}
