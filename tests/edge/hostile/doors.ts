import * as v from 'valibot'
import type { Call } from '../../../edge/routes/calls/call.ts'
import { calls } from '../../../edge/routes/calls/calls.ts'
import { origin, type World } from './world.ts'

/** A request as it goes through the Worker's door; plain data, so that a failing case can be read. */
export type Knock = {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array
}

/** One call of the contract, with a right request for it. */
export type Door = {
  name: string
  call: Call
  knock: Knock
  /** The body as a value, where the call reads one. */
  body?: Record<string, unknown>
  isStream: boolean
}

const id = 'hostile-0123456789'
const agent = { id: 'sam', name: 'Sam' }
const parts = [{ type: 'text', text: 'hello' }]

function bodyFor(call: Call, site: string): Record<string, unknown> | undefined {
  if (!call.body) return undefined
  switch (`${call.method} ${call.path}`) {
    case 'post /v1/sessions':
      return { site, page: { url: 'https://shop.example/a', title: 'A' }, locale: 'en' }
    case 'post /v1/conversations':
      return { id }
    case 'post /v1/conversations/:id/messages':
      return { id, parts }
    case 'post /v1/conversations/:id/typing':
      return { on: true }
    case 'post /v1/agent/conversations/:id/typing':
      return { on: true, agent }
    case 'post /v1/conversations/:id/read':
      return { seq: 1 }
    case 'post /v1/conversations/:id/handoff':
      return { reason: 'because' }
    case 'post /v1/chat':
      return { id, message: { id, role: 'user', parts } }
    case 'post /v1/agent/conversations/:id/accept':
      return { agent }
    case 'post /v1/agent/conversations/:id/messages':
      return { id, parts, agent }
    case 'post /v1/agent/conversations/:id/release':
      return { note: 'a' }
    case 'post /v1/agent/conversations/:id/resolve':
      return { outcome: 'a', note: 'b' }
    case 'put /v1/admin/sites/:site':
      return { files: [{ path: 'site.yaml', content: `site: ${site}\nname: A\norigins: []` }] }
    case 'post /v1/admin/keys':
      return { name: 'a', scopes: ['agent'], site }
    default:
      return {}
  }
}

function credentials(call: Call, world: World): Record<string, string> {
  if (call.who === 'anyone') return {}
  if (call.who !== 'visitor') return { authorization: `Bearer ${world.adminKey}` }
  return { origin, authorization: `Bearer ${world.insider.token}` }
}

/** Every door that there is, from the very table that the API's document is made of. */
export function doorsOf(world: World): Door[] {
  return calls.map((call) => {
    const body = bodyFor(call, world.site)
    if (call.body && !v.is(call.body, body)) {
      throw new Error(
        `Say in doors.ts what ${call.method} ${call.path} takes: ${JSON.stringify(body)} is wrong.`,
      )
    }
    const path = call.path
      .replace('/v1/chat/:id', `/v1/chat/${world.insider.conversation}`)
      .replace('/conversations/:id', `/conversations/${world.insider.conversation}`)
      .replace(':site', world.site)
      .replace(/:\w+/, id)
    return {
      name: `${call.method.toUpperCase()} ${call.path}`,
      call,
      isStream: path.endsWith('/events') || path.endsWith('/stream'),
      knock: {
        method: call.method.toUpperCase(),
        path,
        headers: {
          ...credentials(call, world),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      },
      ...(body && { body }),
    }
  })
}
