import { fileURLToPath } from 'node:url'
import type { Handler } from '../http.ts'
import { staticFiles } from '../static-files.ts'
import { type AgentApi, ApiError, agentApi } from './api.ts'
import type { Agent } from './contract.ts'
import { Inbox } from './inbox.ts'
import { isFromThisDesk } from './same-machine.ts'
import { stateStream } from './stream.ts'
import { Typing } from './typing.ts'
import { webhookDoor } from './webhook.ts'

export type DeskOptions = {
  /** The edge's origin. */
  edge: string
  /** An API key with the scope `agent`. Without it the desk can show, but not answer. */
  agentKey?: string | undefined
  /** The endpoint's `whsec_…` secret. Without it the desk asks the edge instead of being told. */
  webhookSecret?: string | undefined
}

/** How soon the edge is asked again: where it did not answer, or where no webhooks come. */
const again = 3_000

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

/** The desk of a backend team: webhooks come in, answers go out through the agent API. */
export function desk({ edge, agentKey, webhookSecret }: DeskOptions) {
  const inbox = new Inbox()
  const api = agentKey ? agentApi(edge, agentKey) : undefined
  const files = staticFiles(fileURLToPath(new URL('public', import.meta.url)))
  let problem: string | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const door =
    webhookSecret &&
    webhookDoor(webhookSecret, (webhook) => {
      const unread = inbox.apply(webhook)
      if (unread && api) inbox.refresh(api, unread).catch(report)
    })

  async function catchUp(api: AgentApi) {
    try {
      await inbox.catchUp(api)
      setProblem(undefined)
    } catch (error) {
      report(error)
    }
    const repeat = !webhookSecret || problem !== undefined
    if (repeat && !closed) timer = setTimeout(() => catchUp(api), again).unref()
  }
  if (api) void catchUp(api)

  const typing = api && new Typing(api, () => inbox.announce())
  inbox.watch(() => {
    const held = inbox.list().filter(({ status }) => status === 'agent')
    typing?.follow(held.map(({ id }) => id))
  })

  function report(error: unknown) {
    const why = error instanceof ApiError ? error.message : 'It does not answer.'
    setProblem(`The edge at ${edge} could not be read. ${why}`)
  }

  function setProblem(now: string | undefined) {
    if (now === problem) return
    problem = now
    inbox.announce()
  }

  const state = () => ({
    notes: [
      !webhookSecret &&
        'DESK_WEBHOOK_SECRET is not set, so webhooks are refused. This page asks the edge every few seconds instead.',
      !agentKey && 'DESK_AGENT_KEY is not set, so nothing can be read from the edge or answered.',
      problem,
    ].filter(Boolean),
    conversations: inbox.list().map((entry) => ({
      ...entry,
      ...(typing?.has(entry.id) && { typing: true }),
    })),
  })

  /** Says that the agent types. Whether it arrives is nobody's concern. */
  async function type(api: AgentApi, id: string, request: Request) {
    const command = (await request.json().catch(() => ({}))) as Partial<Command> | null
    const { on, agent } = command ?? {}
    if (agent) await api.typing(id, on === true, agent).catch(() => {})
    return Response.json({})
  }

  async function act(api: AgentApi, id: string, action: string, request: Request) {
    const command = (await request.json().catch(() => ({}))) as Partial<Command> | null
    const { agent, messageId, text } = command ?? {}
    try {
      if (action === 'accept' && agent) await api.accept(id, agent)
      else if (action === 'say' && agent && messageId && text) {
        await api.say(id, messageId, text, agent)
      } else if (action === 'release') await api.release(id)
      else if (action === 'resolve') await api.resolve(id)
      else return Response.json({ detail: 'The desk does not know this action.' }, { status: 400 })
      return Response.json({})
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return Response.json({ detail: error.message }, { status: error.status })
    } finally {
      await inbox.refresh(api, id).catch(report)
    }
  }

  const handler: Handler = async (request) => {
    const { pathname } = new URL(request.url)
    const [, area, place, id, action] = pathname.split('/')
    if (area !== 'desk') return undefined
    if (place === 'webhook' && request.method === 'POST') {
      return door ? door(request) : new Response('No webhook secret is set.', { status: 503 })
    }
    if (!isFromThisDesk(request)) return new Response('Not from here.', { status: 403 })
    if (request.method === 'POST' && place === 'conversations' && id && action) {
      if (!api) return Response.json({ detail: 'DESK_AGENT_KEY is not set.' }, { status: 503 })
      if (action === 'typing') return type(api, id, request)
      return act(api, id, action, request)
    }
    if (request.method !== 'GET') return undefined
    if (place === 'events') return stateStream(state, (listener) => inbox.watch(listener))
    const file = files(place || 'index.html')
    file?.headers.set('content-security-policy', policy)
    return file
  }

  return {
    handler,
    close() {
      closed = true
      clearTimeout(timer)
      typing?.follow([])
    },
  }
}

/** What the desk's page sends with an action. */
type Command = { agent: Agent; messageId: string; text: string; on: boolean }
