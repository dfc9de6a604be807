import type { Model } from './gathered-answer.ts'

type OfferedTools = NonNullable<Parameters<Model['doStream']>[0]['tools']>
/** A tool as the AI SDK's providers take it. */
export type ToolOffer = Extract<OfferedTools[number], { type: 'function' }>

/** A plain JSON value, masked. */
export type ToolValue =
  | string
  | number
  | boolean
  | null
  | ToolValue[]
  | { [key: string]: ToolValue }

/** What a call came to, as a model may see it. */
export type ToolAnswer = { value: ToolValue } | { fault: string }

/** The tools of one turn. The same call again gives the same answer, whichever model asks. */
export type ToolBox = {
  offers: ToolOffer[]
  /** Makes a call, its inputs as the model's JSON. Rejects only when the turn is stopped. */
  call(name: string, input: string, atMost: number): Promise<ToolAnswer>
  /** What tools have told in this turn, as texts on which an answer may rest. */
  told(): readonly string[]
}

/** Steps of one model's answer: each but the last may end in calls. */
export const mostSteps = 5
/** Calls of one step that are heard; what a model asks for beyond them it is as if it had not. */
export const mostCalls = 8

/** A call as a model made it. */
export type ToolCall = { id: string; name: string; input: string }

/** A call's inputs for the next prompt: what was no JSON is none. */
export function inputOf({ input }: ToolCall): unknown {
  try {
    return JSON.parse(input || '{}')
  } catch {
    return {} // the model is told by the call's fault
  }
}
