import './support/aria-reflection.ts'
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as moreModule from '../../widget/more.ts'
import { type Deskbell, type Load, mount } from '../../widget/mount.ts'
import * as panelModule from '../../widget/panel.tsx'
import { readVisit, updateVisit } from '../../widget/visit.ts'
import { messageEvent, problem, scriptedEdge } from './support/scripted-edge.ts'

const options = { site: 'acme', edge: 'http://edge.test', locale: 'en' }
const modules = { panel: panelModule, more: moreModule }
const load: Load = async (_, name) => modules[name]
let edge: ReturnType<typeof scriptedEdge>
let desk: Deskbell | undefined
let tag: HTMLScriptElement

/** Sessions as the edge gives them: each person has a token and a conversation, in which their name stands. */
function session({ body, token }: { body: unknown; token: string | null }) {
  const { identity } = body as { identity?: string }
  const who = identity ?? token?.slice('Bearer token-'.length) ?? 'nobody'
  const conversation = { id: `conversation-${who}`, status: 'assistant', lastSeq: 1 }
  return {
    status: 201,
    body: {
      token: `token-${who}`,
      expiresAt: 0,
      visitor: { id: `visitor-${who}`, verified: identity !== undefined },
      ...(who !== 'nobody' && { conversation }),
    },
  }
}

beforeEach(() => {
  localStorage.clear()
  edge = scriptedEdge()
  edge.answers.sessions = session
  edge.answers.events = ({ path }) => {
    const who = /conversation-(\w+)/.exec(path)?.[1] ?? ''
    const events = [messageEvent(1, `m-${who}`, 'assistant', `This is the chat of ${who}.`)]
    return { body: { events, next: 1, more: false } }
  }
  vi.stubGlobal('fetch', edge.fetch)
  vi.stubGlobal(
    'WebSocket',
    class {
      constructor(url: string, protocols: string[]) {
        // biome-ignore lint/correctness/noConstructorReturn: `new WebSocket` gives the scripted one
        return edge.createSocket(url, protocols)
      }
    },
  )
  tag = document.createElement('script')
  tag.type = 'inert'
  tag.dataset.site = 'acme'
  document.head.append(tag)
})
afterEach(() => {
  desk?.remove()
  tag.remove()
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function opened(identity?: string) {
  if (identity) tag.dataset.identity = identity
  desk = mount({ ...options, identity }, load)
  const root = document.querySelector('deskbell-widget')?.shadowRoot
  const shell = root?.querySelector('div')
  if (!root || !shell) throw new Error('no launcher')
  const view = within(shell)
  fireEvent.click(view.getByRole('button', { name: 'Open chat' }))
  await view.findByText('Hello!')
  return view
}

it('tells the edge who has signed in, and shows their chat', async () => {
  const view = await opened('mia')
  await view.findByText('This is the chat of mia.')
  expect(edge.to('sessions')).toMatchObject([{ body: { identity: 'mia' }, token: null }])
})

it('takes the anonymous chat along when somebody signs in, and leaves nothing of it behind', async () => {
  updateVisit('acme', { token: 'token-before', conversation: 'conversation-before' })
  const view = await opened('mia')
  await view.findByText('This is the chat of mia.')
  expect(edge.to('sessions')).toMatchObject([{ token: 'Bearer token-before' }])
  expect(readVisit('acme')).not.toHaveProperty('token')
  expect(readVisit('acme')).not.toHaveProperty('conversation')
  expect(readVisit('acme').accent).toBe('#0f766e')
})

it('begins anew as soon as somebody signs in, out, or as somebody else', async () => {
  const view = await opened()
  expect(edge.to('sessions')).toHaveLength(1)
  tag.dataset.identity = 'mia'
  await view.findByText('This is the chat of mia.')
  tag.dataset.identity = 'kim'
  await view.findByText('This is the chat of kim.')
  expect(view.queryByText('This is the chat of mia.')).toBeNull()
  delete tag.dataset.identity
  await waitFor(() => expect(edge.to('sessions')).toHaveLength(4))
  await waitFor(() => expect(readVisit('acme').token).toBe('token-nobody'))
  expect(view.queryByText(/This is the chat of/)).toBeNull()
  // Whoever comes next is a stranger, and finds nothing of those before.
  expect(edge.to('sessions')[3]).toMatchObject({ token: null })
  expect(edge.to('sessions')[3]?.body).not.toHaveProperty('identity')
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/mia|kim/)
})

it('neither shows nor sends what another person had not sent yet', async () => {
  const unsent = { id: 'm-1', parts: [{ type: 'text' as const, text: 'secret' }], text: 'secret' }
  updateVisit('acme+', {
    token: 'token-mia',
    visitor: 'visitor-mia',
    conversation: 'conversation-mia',
    outbox: [{ ...unsent, at: 1 }],
  })
  const view = await opened('kim')
  expect(view.queryByText('secret')).toBeNull()
  await view.findByText('This is the chat of kim.')
  expect(view.queryByText('secret')).toBeNull()
  expect(edge.to('messages')).toEqual([])
  expect(readVisit('acme+')).toMatchObject({ visitor: 'visitor-kim', outbox: [] })
})

it('sends what the same person had not sent yet', async () => {
  const unsent = { id: 'm-1', parts: [{ type: 'text' as const, text: 'later' }], text: 'later' }
  updateVisit('acme+', { visitor: 'visitor-mia', outbox: [{ ...unsent, at: 1 }] })
  await opened('mia')
  await waitFor(() => expect(edge.to('messages')).toHaveLength(1))
})

it('says on the console why an identity is refused, and goes on as with a stranger', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  edge.answers.sessions = (asked) =>
    (asked.body as { identity?: string }).identity
      ? problem(401, 'identity-expired')
      : session({ ...asked, token: null })
  updateVisit('acme+', { token: 'token-mia', visitor: 'visitor-mia' })
  const view = await opened('stale')
  await waitFor(() => expect(edge.to('sessions')).toHaveLength(2))
  expect(edge.to('sessions')[1]?.token).toBeNull()
  expect(told).toHaveBeenCalledWith('Deskbell: identity-expired')
  expect(view.queryByText(/This is the chat of/)).toBeNull()
})

it('asks nothing of the edge when somebody signs in before the first open', async () => {
  desk = mount(options, load)
  const root = document.querySelector('deskbell-widget')?.shadowRoot
  const button = root?.querySelector('button')
  if (!button) throw new Error('no launcher')
  fireEvent.focus(button)
  await new Promise((resolve) => setTimeout(resolve, 20))
  tag.dataset.identity = 'mia'
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(edge.asked).toEqual([])
})
