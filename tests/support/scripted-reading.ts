import type { Format } from './scripted-wire.ts'

/** The body with which a provider of this format says something in one piece. */
export function wholeAnswer(format: Format, text: string): object {
  switch (format) {
    case 'openai-compatible':
      return {
        id: 'chatcmpl-scripted',
        object: 'chat.completion',
        created: 1_700_000_000,
        model: 'scripted',
        choices: [
          { index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' },
        ],
        usage: { prompt_tokens: 250, completion_tokens: 50, total_tokens: 300 },
      }
    case 'anthropic':
      return {
        id: 'msg_scripted',
        type: 'message',
        role: 'assistant',
        model: 'scripted',
        // An older model gives structured output as the arguments of a tool; one by name gives text.
        content: [{ type: 'text', text }],
        stop_reason: 'end_turn',
        stop_sequence: null,
        usage: { input_tokens: 250, output_tokens: 50 },
      }
    case 'workers-ai':
      return {
        result: {
          response: text,
          usage: { prompt_tokens: 250, completion_tokens: 50, total_tokens: 300 },
        },
        success: true,
        errors: [],
        messages: [],
      }
  }
}
