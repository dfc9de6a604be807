import { createServer, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ScriptedCall } from './scripted-wire.ts'

/** How the model behaves towards one request. */
export type Behaviour = {
  /** What it says, or makes of the request's body. Default: a sentence with the citation `[1]`. */
  answer?: string | ((body: string) => string)
  /** Tools that it calls before it says anything more; none where the request brings a tool's answer. */
  calls?: (body: string) => readonly ScriptedCall[]
  /** What it says where it is asked for structured output, and after how many milliseconds. Default: `answer`. */
  reads?: { answer: string; delay?: number }
  /** Milliseconds before the first token. Default 0. */
  firstDelay?: number
  /** Milliseconds between tokens. Default 0. */
  tokenDelay?: number
  /** Waits before the token of this number, counted from 0, until the gate opens. */
  pause?: { before: number; until: Promise<unknown> }
  /** Cut the wire's bytes at places that this seed decides, not at the ends of tokens. */
  cutSeed?: number
  /**
   * `refuse` hangs up without an answer, `error` is a 500, `stall` says nothing for ever,
   * `break` hangs up after `breakAfter` tokens.
   */
  fault?: 'refuse' | 'error' | 'stall' | 'break'
  /** Default 3. */
  breakAfter?: number
}

/** A request as the model saw it. */
export type SeenRequest = { body: string; authorization: string | undefined; at: number }

export type ScriptedModel = {
  /** For `LLM_BASE_URL`. */
  baseUrl: string
  /** The variables that make an edge ask this model. */
  env: Record<string, string>
  requests: SeenRequest[]
  /** How it behaves from now on. */
  behave(behaviour: Behaviour): void
  /** After this, connections are refused. */
  close(): Promise<void>
}

const defaultAnswer = 'You have 30 days to send an item back, unworn and with its tags [1].'

/** An OpenAI-compatible server on loopback that speaks the true wire format of streamed answers. */
export async function startScriptedModel(first: Behaviour = {}): Promise<ScriptedModel> {
  let behaviour = first
  const requests: SeenRequest[] = []
  const server = createServer((incoming, outgoing) => {
    const now = behaviour
    const pieces: Buffer[] = []
    incoming.on('data', (piece: Buffer) => pieces.push(piece))
    incoming.on('end', () => {
      const body = Buffer.concat(pieces).toString()
      requests.push({ body, authorization: incoming.headers.authorization, at: Date.now() })
      respond(outgoing, now, body).catch(() => outgoing.destroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const baseUrl = `http://127.0.0.1:${port}/v1`
  return {
    baseUrl,
    env: {
      LLM_PROVIDER: 'openai-compatible',
      LLM_BASE_URL: baseUrl,
      LLM_API_KEY: 'a-key-of-the-tests',
      LLM_MODEL: 'scripted',
    },
    requests,
    behave: (next) => {
      behaviour = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(outgoing: ServerResponse, behaviour: Behaviour, body: string) {
  const { answer: given = defaultAnswer, firstDelay = 0, tokenDelay = 0, fault } = behaviour
  const answer = typeof given === 'function' ? given(body) : given
  const { reads } = behaviour
  if (reads && body.includes('"response_format"')) {
    await sleep(reads.delay)
    return whole(outgoing, reads.answer)
  }
  if (fault === 'refuse') return void outgoing.destroy()
  if (fault === 'stall') return
  if (fault === 'error') {
    outgoing.writeHead(500, { 'content-type': 'application/json' })
    return void outgoing.end('{"error":{"message":"overloaded","type":"server_error"}}')
  }
  if (!/"stream"\s*:\s*true/.test(body)) return whole(outgoing, answer)

  outgoing.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  const send = writer(outgoing, behaviour.cutSeed)
  await sleep(firstDelay)
  await send(frame({ role: 'assistant', content: '' }))
  const calls = body.includes('"role":"tool"') ? [] : (behaviour.calls?.(body) ?? [])
  if (calls.length > 0) {
    for (const [index, { name, input }] of calls.entries()) {
      const call = { name, arguments: '' }
      const id = `call_${index}`
      await send(frame({ tool_calls: [{ index, id, type: 'function', function: call }] }))
      for (const piece of input.match(/[\s\S]{1,3}/g) ?? []) {
        await send(frame({ tool_calls: [{ index, function: { arguments: piece } }] }))
      }
    }
    await send(frame({}, 'tool_calls'))
    await send('data: [DONE]\n\n')
    outgoing.end()
    return
  }
  for (const [index, token] of tokens(answer).entries()) {
    if (fault === 'break' && index >= (behaviour.breakAfter ?? 3)) return void outgoing.destroy()
    if (index > 0 && tokenDelay) await sleep(tokenDelay)
    if (index === behaviour.pause?.before) await behaviour.pause.until
    await send(frame({ content: token }))
  }
  await send(frame({}, 'stop'))
  await send('data: [DONE]\n\n')
  outgoing.end()
}

/** Words with the blank before them, which is about how models cut. */
function tokens(answer: string): string[] {
  return answer.match(/\s*\S+|\s+$/g) ?? []
}

const identity = { id: 'chatcmpl-scripted', created: 1_700_000_000, model: 'scripted' }

function frame(delta: object, finish: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finish }]
  const event = { ...identity, object: 'chat.completion.chunk', choices }
  return `data: ${JSON.stringify(event)}\n\n`
}

function whole(outgoing: ServerResponse, answer: string) {
  const message = { role: 'assistant', content: answer }
  const choices = [{ index: 0, message, finish_reason: 'stop' }]
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
  outgoing.writeHead(200, { 'content-type': 'application/json' })
  outgoing.end(JSON.stringify({ ...identity, object: 'chat.completion', choices, usage }))
}

/** Writes text whole, or, with a seed, in pieces of 1 to 40 bytes that respect no character. */
function writer(outgoing: ServerResponse, seed: number | undefined) {
  let state = seed ?? 0
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  return async (text: string) => {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) {
      const size = seed === undefined ? bytes.length : 1 + Math.floor(random() * 40)
      outgoing.write(bytes.subarray(at, at + size))
      at += size
      // Only a turn of the loop between two writes makes two reads of them.
      if (seed !== undefined) await sleep(0)
    }
  }
}
