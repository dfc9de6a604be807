import './support/aria-reflection.ts'
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as moreModule from '../../widget/more.ts'
import { type Deskbell, type Load, mount } from '../../widget/mount.ts'
import * as panelModule from '../../widget/panel.tsx'
import { updateVisit } from '../../widget/visit.ts'
import { messageEvent, problem, scriptedEdge } from './support/scripted-edge.ts'

const options = { site: 'acme', edge: 'http://edge.test', locale: 'en' }
let edge: ReturnType<typeof scriptedEdge>
let desk: Deskbell | undefined

beforeEach(() => {
  localStorage.clear()
  edge = scriptedEdge()
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
})
afterEach(() => {
  desk?.remove()
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const modules = { panel: panelModule, more: moreModule }
const loadAll: Load = async (_, name) => modules[name]

function put(load = loadAll, more = {}) {
  desk = mount({ ...options, ...more }, load)
  const root = document.querySelector('deskbell-widget')?.shadowRoot
  const shell = root?.querySelector('div')
  if (!root || !shell) throw new Error('no launcher')
  return { root, ...within(shell) }
}

async function opened(load = loadAll) {
  const view = put(load)
  fireEvent.click(view.getByRole('button', { name: 'Open chat' }))
  await view.findByText('Hello!')
  return view
}

async function talking(load = loadAll) {
  const view = await opened(load)
  fireEvent.click(view.getByRole('button', { name: 'Where is my order?' }))
  await waitFor(() => expect(edge.sockets).toHaveLength(1))
  const socket = edge.sockets[0]
  if (!socket) throw new Error('no socket was dialled')
  socket.open()
  return { ...view, socket }
}

describe('the launcher', () => {
  it('asks nothing and keeps nothing before it is opened', async () => {
    const load = vi.fn(loadAll)
    const { getByRole } = put(load as Load) // a mock forgets that it is generic
    fireEvent.pointerEnter(getByRole('button', { name: 'Open chat' }))
    await Promise.resolve()
    expect(load.mock.calls).toEqual([['http://edge.test', 'panel', 0]])
    expect(edge.asked).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  it('asks once for what is unread in a conversation that goes on', async () => {
    updateVisit('acme', { token: 't', conversation: 'c-1', open: true, read: 4 })
    edge.answers.events = () => ({
      body: {
        events: [messageEvent(5, 'm', 'agent', 'hi'), messageEvent(6, 'n', 'visitor', 'me')],
      },
    })
    const { findByRole } = put()
    await findByRole('button', { name: 'Open chat, 1 unread' })
    expect(edge.asked.map(({ path }) => path)).toEqual(['/v1/conversations/c-1/events?after=4'])
  })

  it('shows a frame at once, and a retry where the panel does not load', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    let fails = true
    const view = put((edge, name, attempt) =>
      fails ? Promise.reject(new Error('404')) : loadAll(edge, name, attempt),
    )
    fireEvent.click(view.getByRole('button', { name: 'Open chat' }))
    expect(view.getByRole('dialog')).toBeTruthy()
    await view.findByRole('alert')
    fails = false
    fireEvent.click(view.getByRole('button', { name: 'Try again' }))
    await view.findByText('Hello!')
    expect(view.queryByText('Try again')).toBeNull()
  })

  it('lets the visitor type before the panel is there, and keeps what was typed where it stands', async () => {
    let arrive = () => {}
    const view = put(async (edge, name, attempt) => {
      if (name === 'panel') await new Promise<void>((resolve) => (arrive = resolve))
      return loadAll(edge, name, attempt)
    })
    fireEvent.click(view.getByRole('button', { name: 'Open chat' }))
    const box = view.getByRole('textbox') as HTMLTextAreaElement
    expect(view.root.activeElement).toBe(box)
    box.value = 'Where is'
    arrive()
    await view.findByText('Hello!')
    expect(view.getByRole('textbox', { name: 'Message' })).toBe(box)
    expect(view.root.activeElement).toBe(box)
    expect(box.value).toBe('Where is')
    expect(edge.to('messages')).toEqual([])
  })

  it('sends what was typed and ended with Enter before the panel was there', async () => {
    let arrive = () => {}
    const view = put(async (edge, name, attempt) => {
      if (name === 'panel') await new Promise<void>((resolve) => (arrive = resolve))
      return loadAll(edge, name, attempt)
    })
    fireEvent.click(view.getByRole('button', { name: 'Open chat' }))
    ;(view.getByRole('textbox') as HTMLTextAreaElement).value = 'hi\n'
    arrive()
    await waitFor(() => expect(edge.to('messages')).toHaveLength(1))
    expect(edge.to('messages')[0]?.body).toMatchObject({ parts: [{ type: 'text', text: 'hi' }] })
  })

  it('takes its theme from the tag before the site, and no colour that is none', async () => {
    const { root } = put(undefined, { accent: '#112233', position: 'right' })
    const shell = root.querySelector('div')
    desk?.open()
    await waitFor(() => expect(localStorage.getItem('deskbell:acme')).toContain('#0f766e'))
    expect(shell?.style.getPropertyValue('--accent')).toBe('#112233')
    expect(shell?.classList.contains('left')).toBe(false)
  })

  it('is removed twice without harm', () => {
    put()
    desk?.remove()
    desk?.remove()
    desk?.open()
    expect(desk?.mounted).toBe(false)
    expect(document.querySelector('deskbell-widget')).toBeNull()
    expect(edge.asked).toEqual([])
  })
})

describe('the panel', () => {
  it('is a dialog named by the site, with a log, a composer and a way to a person', async () => {
    const view = await opened()
    expect(view.getByRole('dialog', { name: 'Acme' })).toBeTruthy()
    expect(view.getByRole('log').getAttribute('aria-live')).toBe('off')
    expect(view.getByRole('textbox', { name: 'Message' })).toBeTruthy()
    expect(view.getByRole('button', { name: 'Talk to a person' })).toBeTruthy()
    expect(view.getAllByText('AI assistant').length).toBeGreaterThan(0)
  })

  it('closes on Escape and gives the focus back to the launcher', async () => {
    const view = await opened()
    fireEvent.keyDown(view.getByRole('textbox', { name: 'Message' }), { key: 'Escape' })
    expect(view.root.activeElement).toBe(view.getByRole('button', { name: 'Open chat' }))
  })

  it('sends on Enter, but not while a word is composed nor with Shift', async () => {
    const view = await opened()
    const box = view.getByRole('textbox', { name: 'Message' }) as HTMLTextAreaElement
    box.value = '  hi there '
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(box, { key: 'Enter', shiftKey: true })
    expect(box.value).toBe('  hi there ')
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(box.value).toBe('')
    await waitFor(() => expect(edge.to('messages')).toHaveLength(1))
    expect(edge.to('messages')[0]?.body).toMatchObject({
      parts: [{ type: 'text', text: 'hi there' }],
    })
  })

  it('offers quick replies under the newest answer alone, and citations as safe links', async () => {
    const view = await talking()
    const options = [{ id: 'a', label: 'Start a return' }]
    view.socket.tell(
      messageEvent(2, 'm-1', 'assistant', 'See [1].', [
        {
          type: 'source-url',
          sourceId: '1',
          url: 'https://acme.example/returns',
          title: 'Returns',
        },
        { type: 'source-url', sourceId: '2', url: 'javascript:alert(1)', title: 'Evil' },
        { type: 'data-quick-replies', data: { options } },
      ]),
    )
    const link = within(view.getByRole('list', { name: 'Sources' })).getByRole('link')
    expect(link.getAttribute('href')).toBe('https://acme.example/returns')
    expect(view.queryByText('Evil')).toBeNull()
    fireEvent.click(view.getByRole('button', { name: 'Start a return' }))
    await waitFor(() => expect(edge.to('messages')).toHaveLength(2))
    expect(view.queryByRole('button', { name: 'Start a return' })).toBeNull()
  })

  it('names the agent, and leads back to the assistant', async () => {
    const view = await talking()
    const agent = { id: 'a1', name: 'Sara Lind' }
    const stamp = { at: 1, epoch: 2, type: 'status' }
    view.socket.tell(
      { ...stamp, seq: 2, status: 'queued', previous: 'assistant', by: 'visitor' },
      { ...stamp, seq: 3, status: 'agent', previous: 'queued', by: 'agent', agent },
      messageEvent(4, 'm-2', 'agent', 'Hello, Sara here'),
    )
    expect(view.getByRole('dialog').textContent).toContain('Sara Lind')
    expect(view.getByRole('dialog').textContent).toContain('SL')
    fireEvent.click(view.getByRole('button', { name: 'Back to the assistant' }))
    await waitFor(() => expect(edge.to('handoff')[0]?.body).toEqual({ cancel: true }))
  })

  it('reads out finished sentences, not tokens', async () => {
    const view = await talking()
    const region = () =>
      [...view.root.querySelectorAll('[aria-live=polite] p')].map(({ textContent }) => textContent)
    const chunk = (index: number, body: object) => ({
      type: 'chunk',
      messageId: 'm',
      index,
      chunk: body,
    })
    view.socket.tell(
      chunk(0, { type: 'start' }),
      chunk(1, { type: 'text-start', id: 't' }),
      chunk(2, { type: 'text-delta', id: 't', delta: '**Thirty** days. Ask' }),
    )
    await waitFor(() => expect(region()).toEqual(['Thirty days.']))
    view.socket.tell(messageEvent(2, 'm', 'assistant', '**Thirty** days. Ask us [1]'))
    await waitFor(() => expect(region()).toEqual(['Thirty days.', 'Ask us']))
  })

  it('shows answers as plain text until the third stage is there, which it asks for until it comes', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    let fails = true
    const view = await talking(async (edge, name, attempt) => {
      if (name === 'more' && fails) throw new Error('offline')
      return loadAll(edge, name, attempt)
    })
    view.socket.tell(messageEvent(2, 'm-1', 'assistant', 'You have **thirty** days.'))
    await view.findByText('You have **thirty** days.')
    fails = false
    expect((await view.findByText('thirty')).localName).toBe('strong')
  })

  it('says under the visitor’s own words what was hidden from the AI', async () => {
    const view = await talking()
    const event = messageEvent(2, 'm-1', 'visitor', 'I am tom@mail.example, 4111 1111 1111 1111')
    const masked = ['email', 'card', 'acme-badge', 'site-code', '<img>']
    Object.assign(event.message.metadata, { masked })
    view.socket.tell(event, messageEvent(3, 'm-2', 'visitor', 'Hello'))
    await view.findByText('Hidden from the AI: e-mail, card number, personal data')
    expect(view.queryAllByText(/Hidden from the AI/)).toHaveLength(1)
  })

  it('says that it is offline, and that the message waits', async () => {
    const view = await opened()
    fireEvent(window, new Event('offline'))
    await view.findByText('You’re offline. We’ll send it when you are back.')
    fireEvent(window, new Event('online'))
    await waitFor(() => expect(view.queryByText(/You’re offline/)).toBeNull())
  })

  it('says so where an answer could not be stopped', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    edge.answers.stop = () => problem(500, 'internal')
    const view = await talking()
    view.socket.tell({ type: 'chunk', messageId: 'm', index: 0, chunk: { type: 'start' } })
    fireEvent.click(view.getByRole('button', { name: 'Stop' }))
    expect((await view.findByRole('alert')).textContent).toContain('could not be stopped')
    expect(view.getByRole('button', { name: 'Stop' })).toBeTruthy()
  })

  it('stops an answer that is being written', async () => {
    const view = await talking()
    view.socket.tell({ type: 'chunk', messageId: 'm', index: 0, chunk: { type: 'start' } })
    fireEvent.click(view.getByRole('button', { name: 'Stop' }))
    await waitFor(() => expect(edge.to('stop')).toHaveLength(1))
  })

  it('shows hostile text, names and titles as text', async () => {
    const view = await talking()
    const evil = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>'
    view.socket.tell(
      messageEvent(2, 'm-1', 'visitor', evil),
      messageEvent(3, 'm-2', 'assistant', evil),
      { ...messageEvent(4, 'm-3', 'agent', evil) },
    )
    expect(view.root.querySelectorAll('img, script, iframe')).toHaveLength(0)
    expect(view.getByRole('log').textContent).toContain(evil)
  })
})
