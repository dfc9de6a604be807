/** What a scripted provider does with one request. */
export type Conduct =
  | { kind: 'answers'; text?: string }
  | { kind: 'status'; status: number; retryAfter?: string }
  /** 200 with a page for people, as a proxy in between sends it. */
  | { kind: 'page' }
  /** After `words` words: an event that is no JSON, and then the rest as if nothing were. */
  | { kind: 'garbled'; words: number }
  /** After `words` words: an error inside the 200 stream. */
  | { kind: 'error-inside'; words: number }
  /** After `words` words: the body ends, politely or not. */
  | { kind: 'ends-early'; words: number }
  | { kind: 'breaks'; words: number }
  /** After `words` words: nothing more, for ever. */
  | { kind: 'falls-silent'; words: number }
  /** Takes the request and never even sends headers. */
  | { kind: 'says-nothing' }
  | { kind: 'hangs-up' }
  /** Goes on for ever, behind `text`. */
  | { kind: 'endless'; text?: string }
  /** Says `text`, and then calls tools, their inputs as this JSON. */
  | { kind: 'calls'; text?: string; calls: readonly ScriptedCall[] }
  /** After `words` words: a call of a tool that nobody offered. */
  | { kind: 'tool-call'; words: number }
  | { kind: 'empty' }
  | { kind: 'blank' }
  | { kind: 'filtered'; words: number }
  /** The provider's own limit of length. */
  | { kind: 'length'; words: number }

/** A call as a scripted model makes it; `input` is JSON, or what should be. */
export type ScriptedCall = { name: string; input: string }

export const formats = ['openai-compatible', 'anthropic', 'workers-ai'] as const
export type Format = (typeof formats)[number]

/** Stands in every error that a scripted provider words; must come nowhere near a log or a visitor. */
export const providerWords = 'the provider told of its innermost secrets'

export const defaultAnswer = 'You have 30 days to send an item back, unworn [1].'

/** An answer as it goes over the wire; `undefined`: no answer at all. */
export type Wire = {
  status: number
  headers: Record<string, string>
  /** The body, piece by piece. */
  pieces: Iterable<string>
  /** What comes after the last piece. */
  last: 'end' | 'break' | 'silence'
}

/** The bytes with which a provider of this format does that; what it hangs on or up for has none. */
export function wireOf(format: Format, conduct: Conduct): Wire | 'silence' | 'hang-up' {
  switch (conduct.kind) {
    case 'says-nothing':
      return 'silence'
    case 'hangs-up':
      return 'hang-up'
    case 'page':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        pieces: [`<!doctype html><p>${providerWords}</p>`],
        last: 'end',
      }
    case 'status':
      return {
        status: conduct.status,
        headers: {
          'content-type': 'application/json',
          ...(conduct.retryAfter && { 'retry-after': conduct.retryAfter }),
        },
        pieces: [JSON.stringify(speakers[format].refusal(conduct.status))],
        last: 'end',
      }
    default:
      return {
        status: 200,
        headers: { 'content-type': 'text/event-stream; charset=utf-8' },
        pieces: streamed(speakers[format], conduct),
        last:
          conduct.kind === 'breaks' ? 'break' : conduct.kind === 'falls-silent' ? 'silence' : 'end',
      }
  }
}

type Streamed = Exclude<Conduct, { kind: 'says-nothing' | 'hangs-up' | 'page' | 'status' }>

function* streamed(speaker: Speaker, conduct: Streamed): Iterable<string> {
  yield speaker.begin
  if (conduct.kind === 'endless') {
    yield speaker.word(conduct.text ?? '')
    for (;;) yield speaker.word(' and more of it'.repeat(8))
  }
  const text = textOf(conduct)
  const words = text.match(/\s*\S+|\s+$/g) ?? []
  for (const word of 'words' in conduct ? words.slice(0, conduct.words) : words) {
    yield speaker.word(word)
  }
  switch (conduct.kind) {
    case 'garbled':
      yield `data: {"${providerWords}": \n\n`
      yield speaker.end('stop')
      return
    case 'error-inside':
      yield speaker.error
      return
    case 'calls':
      yield* speaker.calls(conduct.calls)
      yield speaker.end('tool', conduct.calls.length)
      return
    case 'tool-call':
      yield* speaker.calls([{ name: 'refund_order', input: '{"order":"1"}' }])
      yield speaker.end('tool')
      return
    case 'filtered':
      yield speaker.end('filter')
      return
    case 'length':
      yield speaker.end('length')
      return
    case 'answers':
    case 'empty':
    case 'blank':
      yield speaker.end('stop')
  }
}

function textOf(conduct: Streamed): string {
  if (conduct.kind === 'empty') return ''
  if (conduct.kind === 'blank') return '\n\n'
  if (conduct.kind === 'calls') return conduct.text ?? ''
  return conduct.kind === 'answers' ? (conduct.text ?? defaultAnswer) : defaultAnswer
}

type End = 'stop' | 'length' | 'filter' | 'tool'

/** How one format says things. */
type Speaker = {
  begin: string
  word(text: string): string
  /** Calls, their inputs in pieces of two characters. */
  calls(list: readonly ScriptedCall[]): Iterable<string>
  error: string
  end(why: End, calls?: number): string
  refusal(status: number): object
}

/** Models write a call's inputs piece by piece; equal neighbours ("11" of "1111") are two pieces. */
function inPieces(input: string): string[] {
  return input.match(/[\s\S]{1,2}/g) ?? []
}

function data(event: object): string {
  return `data: ${JSON.stringify(event)}\n\n`
}

/** https://platform.openai.com/docs/api-reference/chat-streaming */
const openAi = (): Speaker => {
  const frame = (delta: object, finish: string | null = null) =>
    data({
      id: 'chatcmpl-scripted',
      object: 'chat.completion.chunk',
      created: 1_700_000_000,
      model: 'scripted',
      choices: [{ index: 0, delta, finish_reason: finish }],
    })
  const reasons = { stop: 'stop', length: 'length', filter: 'content_filter', tool: 'tool_calls' }
  const asked = (index: number, call: object) =>
    frame({ content: '', tool_calls: [{ index, ...call }] })
  const error = { message: providerWords, type: 'server_error', param: null, code: null }
  return {
    begin: frame({ role: 'assistant', content: '' }),
    word: (content) => frame({ content }),
    *calls(list) {
      for (const [index, { name, input }] of list.entries()) {
        const call = { name, arguments: '' }
        yield asked(index, { id: `call_${index}`, type: 'function', function: call })
        for (const piece of inPieces(input)) {
          yield asked(index, { function: { arguments: piece } })
        }
      }
    },
    error: data({ error }),
    end: (why) => `${frame({}, reasons[why])}data: [DONE]\n\n`,
    refusal: () => ({ error }),
  }
}

/** https://docs.anthropic.com/en/api/messages-streaming */
const anthropic = (): Speaker => {
  const event = (body: { type: string; [field: string]: unknown }) =>
    `event: ${body.type}\n${data(body)}`
  const reasons = { stop: 'end_turn', length: 'max_tokens', filter: 'refusal', tool: 'tool_use' }
  const types: Record<number, string> = {
    401: 'authentication_error',
    403: 'permission_error',
    429: 'rate_limit_error',
    529: 'overloaded_error',
  }
  const error = (type: string) => ({ type: 'error', error: { type, message: providerWords } })
  return {
    begin:
      event({
        type: 'message_start',
        message: {
          id: 'msg_scripted',
          type: 'message',
          role: 'assistant',
          model: 'scripted',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: 25, output_tokens: 1 },
        },
      }) +
      event({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }) +
      event({ type: 'ping' }),
    word: (text) =>
      event({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
    *calls(list) {
      for (const [at, { name, input }] of list.entries()) {
        const index = at + 1
        yield event({ type: 'content_block_stop', index: at })
        yield event({
          type: 'content_block_start',
          index,
          content_block: { type: 'tool_use', id: `toolu_${index}`, name, input: {} },
        })
        for (const partial_json of inPieces(input)) {
          const delta = { type: 'input_json_delta', partial_json }
          yield event({ type: 'content_block_delta', index, delta })
        }
      }
    },
    error: event(error('overloaded_error')),
    end: (why, calls = 1) =>
      event({ type: 'content_block_stop', index: why === 'tool' ? calls : 0 }) +
      event({
        type: 'message_delta',
        delta: { stop_reason: reasons[why], stop_sequence: null },
        usage: { output_tokens: 15 },
      }) +
      event({ type: 'message_stop' }),
    refusal: (status) => error(types[status] ?? 'api_error'),
  }
}

/** https://developers.cloudflare.com/workers-ai/ : the native format, with its padding `p`. */
const workersAi = (): Speaker => {
  const usage = { prompt_tokens: 25, completion_tokens: 15, total_tokens: 40 }
  const errors = [{ message: `AiError: ${providerWords}`, code: 3040 }]
  return {
    begin: '',
    word: (response) => data({ response, p: 'abdefgh' }),
    *calls(list) {
      // The native form brings a call whole, its inputs as an object.
      for (const { name, input } of list) {
        yield data({ response: '', tool_calls: [{ name, arguments: JSON.parse(input) }], p: 'ab' })
      }
    },
    error: data({ errors, success: false }),
    end: (why) => {
      const said = { length: 'length', filter: 'content_filter', tool: 'tool_calls' }
      // Newer models end in OpenAI's way; the native end is the usage alone.
      const last = why === 'stop' ? {} : { choices: [{ index: 0, finish_reason: said[why] }] }
      return `${data({ response: '', ...last, usage, p: 'abdef' })}data: [DONE]\n\n`
    },
    refusal: () => ({ errors, success: false, result: {}, messages: [] }),
  }
}

const speakers: Record<Format, Speaker> = {
  'openai-compatible': openAi(),
  anthropic: anthropic(),
  'workers-ai': workersAi(),
}
