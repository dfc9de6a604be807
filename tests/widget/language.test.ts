import './support/aria-reflection.ts'
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as moreModule from '../../widget/more.ts'
import { type Deskbell, type Load, type Modules, mount } from '../../widget/mount.ts'
import * as panelModule from '../../widget/panel.tsx'
import { updateVisit } from '../../widget/visit.ts'
import { messageEvent, scriptedEdge } from './support/scripted-edge.ts'

const origin = 'http://edge.test'
const english: Modules = { panel: panelModule, more: moreModule }
let edge: ReturnType<typeof scriptedEdge>
let desk: Deskbell | undefined

beforeEach(() => {
  localStorage.clear()
  edge = scriptedEdge()
  vi.stubGlobal('fetch', edge.fetch)
})
afterEach(() => {
  desk?.remove()
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.doUnmock('../../widget/texts.ts')
})

/** The modules as the build makes them for a language: with its words in place of the English ones. */
async function built(words: object): Promise<Modules> {
  vi.resetModules()
  vi.doMock('../../widget/texts.ts', () => words)
  return {
    panel: await import('../../widget/panel.tsx'),
    more: await import('../../widget/more.ts'),
  }
}

const from =
  (folders: Record<string, Modules>): Load =>
  async (base, name) => {
    const modules = folders[base.slice(origin.length)]
    if (!modules) throw new Error(`${base}/${name}.js: 404`)
    return modules[name]
  }

function put(locale: string, load: Load, more: { label?: string } = {}) {
  desk = mount({ site: 'acme', edge: origin, locale, ...more }, load)
  const root = document.querySelector('deskbell-widget')?.shadowRoot
  const shell = root?.querySelector('div')
  if (!root || !shell) throw new Error('no launcher')
  return { shell, ...within(shell) }
}

it('asks for the panel in the language of the page, and is named by a common word until it is there', async () => {
  const german = await import('../../widget/words/de.ts')
  const load = vi.fn(from({ '/de': await built(german), '': english }))
  const view = put('de-AT', load as Load) // a mock forgets that it is generic
  const launcher = view.getByRole('button', { name: 'Chat' })
  fireEvent.pointerEnter(launcher)
  await view.findByRole('button', { name: 'Chat öffnen' })
  expect(load.mock.calls).toEqual([[`${origin}/de`, 'panel', 0]])
  fireEvent.click(launcher)
  await view.findByText('Hello!')
  expect(view.getByRole('textbox', { name: 'Nachricht' }).getAttribute('placeholder')).toBe(
    'Nachricht schreiben …',
  )
  expect(view.getByRole('button', { name: 'Mit einem Menschen sprechen' })).toBeTruthy()
  expect([view.shell.lang, view.shell.dir]).toEqual(['de', 'ltr'])
  expect(load.mock.calls.map(([base]) => base)).not.toContain(origin)
  await view.findByRole('button', { name: 'Menü' })
})

it('turns to the right where the language is written so, and lets each message find its own side', async () => {
  const arabic = await import('../../widget/words/ar.ts')
  const view = put('ar', from({ '/ar': await built(arabic) }))
  desk?.open()
  const greeting = await view.findByText('Hello!')
  expect([view.shell.lang, view.shell.dir]).toEqual(['ar', 'rtl'])
  expect(greeting.dir).toBe('auto')
})

it('speaks English where the words of a language do not load', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const view = put('fr', from({ '': english }))
  fireEvent.click(view.getByRole('button', { name: 'Chat' }))
  await view.findByText('Hello!')
  expect(view.getByRole('button', { name: 'Talk to a person' })).toBeTruthy()
  expect(view.shell.lang).toBe('en')
  await view.findByRole('button', { name: 'Menu' })
})

it('speaks English where only the menu’s words do not load', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const spanish = await built(await import('../../widget/words/es.ts'))
  const all = from({ '/es': spanish, '': english })
  const view = put('es', async (base, name, attempt) => {
    if (name === 'more' && base.endsWith('/es')) throw new Error('404')
    return all(base, name, attempt)
  })
  desk?.open()
  await view.findByRole('button', { name: 'Hablar con una persona' })
  await view.findByRole('button', { name: 'Menu' })
})

it('has a text area in its frame, and never an empty one, however long the words take', async () => {
  const gate = Promise.withResolvers<void>()
  const all = from({ '/ja': await built(await import('../../widget/words/ja.ts')) })
  const view = put('ja', async (base, name, attempt) => {
    await gate.promise
    return all(base, name, attempt)
  })
  fireEvent.click(view.getByRole('button', { name: 'Chat' }))
  const box = view.getByRole('textbox') as HTMLTextAreaElement
  box.value = 'こんにちは'
  gate.resolve()
  await view.findByText('Hello!')
  expect(view.getByRole('textbox', { name: 'メッセージ' })).toBe(box)
  expect(box.value).toBe('こんにちは')
})

it('says in the language how much is unread, before anything else of it is loaded', async () => {
  updateVisit('acme', { token: 't', conversation: 'c-1', open: true, read: 4 })
  const events = [5, 6, 7].map((seq) => messageEvent(seq, `m-${seq}`, 'agent', 'hi'))
  edge.answers.events = () => ({ body: { events } })
  const polish = await built(await import('../../widget/words/pl.ts'))
  const view = put('pl', from({ '/pl': polish }))
  await view.findByRole('button', { name: 'Otwórz czat, nieprzeczytane: 3' })
})

it('keeps to the label that is seen, in any language', async () => {
  const view = put('en', from({ '': english }), { label: 'Help' })
  const launcher = view.getByRole('button', { name: 'Help' })
  fireEvent.click(launcher)
  await view.findByText('Hello!')
  expect(launcher.getAttribute('aria-label')).toBe('Help')
  await waitFor(() => expect(launcher.getAttribute('aria-expanded')).toBe('true'))
})
