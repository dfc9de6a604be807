import type { AnswerPart } from './gathered-answer.ts'
import { ModelError } from './model-failure.ts'
import type { Prompt } from './prompt.ts'
import { inputOf, type ToolAnswer, type ToolCall } from './tool-box.ts'

type FinishReason = Extract<AnswerPart, { type: 'finish' }>['finishReason']

/** Whether the provider cut the answer at its own limit. An end that is none is an error. */
export function endedBy({ unified: reason, raw }: FinishReason, hasCalls: boolean): boolean {
  // The Workers AI provider takes every reason that it does not know for a stop.
  if (reason === 'content-filter' || raw === 'content_filter') {
    throw new ModelError('model-filtered', "the provider's filter ended the answer")
  }
  // Some servers say "stop" behind calls as well.
  if (hasCalls && (reason === 'tool-calls' || reason === 'stop')) return false
  if (reason === 'tool-calls') throw unoffered()
  if (reason === 'stop') return false
  if (reason === 'length') return true
  // A reason that only this provider knows is an end as well; no reason at all is none.
  if (reason === 'other' && raw) return false
  throw new ModelError('model-broke-off', 'the answer ended without its end')
}

export function unoffered(): ModelError {
  return new ModelError('model-tool-call', 'it asked for a tool that nobody offered')
}

/** The prompt of the next step: what the model said and asked for, and what came of it. */
export function withAnswers(
  prompt: Prompt,
  said: string,
  answered: readonly { call: ToolCall; answer: ToolAnswer }[],
): Prompt {
  return [
    ...prompt,
    {
      role: 'assistant',
      content: [
        ...(said.trim() === '' ? [] : [{ type: 'text' as const, text: said.trim() }]),
        ...answered.map(({ call }) => ({
          type: 'tool-call' as const,
          toolCallId: call.id,
          toolName: call.name,
          input: inputOf(call),
        })),
      ],
    },
    {
      role: 'tool',
      content: answered.map(({ call, answer }) => ({
        type: 'tool-result' as const,
        toolCallId: call.id,
        toolName: call.name,
        output:
          'value' in answer
            ? { type: 'json' as const, value: answer.value }
            : { type: 'error-text' as const, value: answer.fault },
      })),
    },
  ]
}
