import './support/aria-reflection.ts'
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as moreModule from '../../widget/more.ts'
import { type Deskbell, mount } from '../../widget/mount.ts'
import * as panelModule from '../../widget/panel.tsx'
import { readVisit, updateVisit } from '../../widget/visit.ts'
import { problem, scriptedEdge } from './support/scripted-edge.ts'

const modules = { panel: panelModule, more: moreModule }
let edge: ReturnType<typeof scriptedEdge>
let desk: Deskbell | undefined

beforeEach(() => {
  localStorage.clear()
  edge = scriptedEdge()
  vi.stubGlobal('fetch', edge.fetch)
  vi.stubGlobal('WebSocket', function open(url: string, protocols: string[]) {
    return edge.createSocket(url, protocols)
  })
})
afterEach(() => {
  desk?.remove()
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A panel in which something was said, with its menu open. */
async function menu() {
  desk = mount(
    { site: 'acme', edge: 'http://edge.test', locale: 'en' },
    async (_, name) => modules[name],
  )
  const root = document.querySelector('deskbell-widget')?.shadowRoot
  const shell = root?.querySelector('div')
  if (!root || !shell) throw new Error('no launcher')
  const view = within(shell)
  desk.open()
  fireEvent.click(await view.findByRole('button', { name: 'Where is my order?' }))
  await waitFor(() => expect(edge.to('messages')).toHaveLength(1))
  const button = await view.findByRole('button', { name: 'Menu' })
  fireEvent.click(button)
  return {
    ...view,
    root,
    button,
    focused: () => root.activeElement?.textContent,
    press: (key: string) => root.activeElement && fireEvent.keyDown(root.activeElement, { key }),
    choose: (name: string) => fireEvent.click(view.getByRole('menuitem', { name })),
  }
}

it('goes round with the arrow keys, and closes on Escape without the panel', async () => {
  const view = await menu()
  expect(view.button.ariaExpanded).toBe('true')
  expect(view.focused()).toBe('Download my chat')
  const heard = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => {
    view.press(key)
    return view.focused()
  })
  expect(heard.map((words) => words?.split(' ')[0])).toEqual([
    'Delete',
    'End',
    'Download',
    'End',
    'Download',
    'End',
  ])
  view.press('Escape')
  expect(view.root.activeElement).toBe(view.button)
  expect(view.button.ariaExpanded).toBe('false')
  expect(view.queryByRole('menu')).toBeNull()
  expect(view.getByRole('dialog', { name: 'Acme' })).toBeTruthy()
})

it('saves all that is kept as a readable file', async () => {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob)
    return 'blob:saved'
  })
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(`${this.href} ${this.download}`)
  })
  const view = await menu()
  view.choose('Download my chat')
  await view.findByText('Your chat was saved as a file.')
  expect(names).toEqual(['blob:saved my-chat.json'])
  expect(JSON.parse((await saved[0]?.text()) ?? '')).toEqual({
    conversations: [{ id: 'c', messages: ['Where is my order?'] }],
  })
  expect(edge.to('export')[0]).toMatchObject({ method: 'GET', token: 'Bearer token-1' })
})

it('saves nothing where the export broke off', async () => {
  const create = vi.spyOn(URL, 'createObjectURL')
  edge.answers.export = () => ({ raw: '{"conversations": [{"id":' })
  const view = await menu()
  view.choose('Download my chat')
  await view.findByText(/did not work/)
  expect(create).not.toHaveBeenCalled()
})

it('erases after a second question, forgets the visitor and begins afresh', async () => {
  const view = await menu()
  view.choose('Delete my chat')
  const question = within(view.getByRole('alertdialog', { name: 'Delete your chat?' }))
  expect(view.focused()).toBe('Keep it')
  expect(edge.to('visitor')).toEqual([])
  edge.answers.sessions = () => ({
    status: 201,
    body: { token: 'token-2', expiresAt: 0, visitor: { id: 'w', verified: false } },
  })
  fireEvent.click(question.getByRole('button', { name: 'Delete my chat' }))
  await view.findByText(/Your chat was deleted/)
  expect(edge.to('visitor')).toMatchObject([{ method: 'DELETE', token: 'Bearer token-1' }])
  expect(view.queryByRole('alertdialog')).toBeNull()
  expect(view.queryAllByRole('article')).toHaveLength(0)
  await waitFor(() => expect(readVisit('acme').token).toBe('token-2'))
  expect(readVisit('acme').conversation).toBeUndefined()
  expect(edge.to('sessions').at(-1)?.token).toBeNull()

  fireEvent.click(await view.findByRole('button', { name: 'Where is my order?' }))
  await waitFor(() => expect(edge.to('messages')).toHaveLength(2))
  expect(edge.to('messages')[1]?.token).toBe('Bearer token-2')
})

it('is empty again where another tab had it erased', async () => {
  const view = await menu()
  updateVisit('acme', { token: undefined, conversation: undefined, open: undefined })
  fireEvent(window, new Event('storage'))
  await view.findByText(/Your chat was deleted/)
  expect(view.queryAllByRole('article')).toHaveLength(0)
  await view.findByRole('button', { name: 'Where is my order?' })
})

it('keeps the chat on Escape and on "Keep it"', async () => {
  const view = await menu()
  view.choose('Delete my chat')
  view.press('Tab')
  expect(view.focused()).toBe('Delete my chat')
  view.press('Escape')
  expect(view.root.activeElement).toBe(view.button)
  fireEvent.click(view.button)
  view.choose('Delete my chat')
  fireEvent.click(view.getByRole('button', { name: 'Keep it' }))
  expect(view.queryByRole('alertdialog')).toBeNull()
  expect(edge.to('visitor')).toEqual([])
  expect(view.getAllByRole('article')).toHaveLength(1)
})

it('says so kindly where the edge cannot do it, and keeps what there is', async () => {
  edge.answers.export = edge.answers.visitor = () => problem(501, 'not-built-yet')
  const view = await menu()
  view.choose('Download my chat')
  await view.findByText(/not possible here yet/)
  fireEvent.click(view.button)
  view.choose('Delete my chat')
  const question = within(view.getByRole('alertdialog'))
  fireEvent.click(question.getByRole('button', { name: 'Delete my chat' }))
  await question.findByText(/not possible here yet/)
  expect(readVisit('acme').token).toBe('token-1')
  edge.answers.visitor = () => problem(503, 'internal')
  fireEvent.click(question.getByRole('button', { name: 'Delete my chat' }))
  await question.findByText(/did not work/)
})

it('ends the chat, and offers that only while there is one', async () => {
  const view = await menu()
  view.choose('End this chat')
  await waitFor(() => expect(edge.to('close')).toHaveLength(1))
  edge.sockets[0]?.open()
  edge.sockets[0]?.tell({
    seq: 5,
    at: 1,
    epoch: 2,
    type: 'status',
    status: 'resolved',
    previous: 'assistant',
    by: 'visitor',
  })
  fireEvent.click(view.button)
  expect(view.queryByRole('menuitem', { name: 'End this chat' })).toBeNull()
})
