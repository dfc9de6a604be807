import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folderOf } from '../../widget/language.ts'
import * as english from '../../widget/texts.ts'

type Words = typeof english

const languages = await Promise.all(
  readdirSync('widget/words').map(async (file) => {
    const language = file.replace('.ts', '')
    const words: Words = await import(`../../widget/words/${language}.ts`)
    return { language, words }
  }),
)

/** Words that some languages share with English. */
const shared = new Set(
  ['Chat', 'Menu', 'IBAN', 'Message', 'Sources', 'Suggestions', 'Conversation', 'Assistant'].concat(
    ['e-mail', 'my-chat.json'],
  ),
)

/** Every string by its path, functions called with something that must come through. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, `${value(path.endsWith('hidden') ? ['x'] : 5)}`]]
  return Object.entries(value as object).flatMap(([key, one]) => strings(one, `${path}.${key}`))
}

const said = ({ unread, panelTexts, moreTexts }: Words) =>
  new Map(strings({ unread, panelTexts, moreTexts }))

it('has the thirteen languages, each in a file that the launcher knows and in its own folder', () => {
  expect(languages.map(({ language }) => language).sort()).toEqual(
    'ar de es fr hi it ja nl pl pt tr zh'.split(' '),
  )
  for (const { language, words } of languages) {
    expect(folderOf(language)).toBe(`/${language}`)
    expect([words.folder, words.writing.lang]).toEqual([`/${language}`, language])
    expect(words.writing.dir).toBe(language === 'ar' ? 'rtl' : 'ltr')
  }
})

it.each([
  ['de', '/de'],
  ['de-AT', '/de'],
  ['pt-BR', '/pt'],
  ['pt_BR', '/pt'],
  ['zh-Hant-TW', '/zh'],
  ['en-GB', ''],
  ['sv', ''],
  ['arz', '/ar'],
  ['fil', ''],
  ['', ''],
  ['../de', ''],
])('takes the words for %j from %j', (locale, folder) => {
  expect(folderOf(locale)).toBe(folder)
})

describe.each(languages)('$language', ({ words }) => {
  const own = said(words)

  it('says all that English says, and nothing of it in English', () => {
    const theirs = said(english)
    expect([...own.keys()]).toEqual([...theirs.keys()])
    for (const [key, text] of own) {
      expect(text.trim(), key).toBe(text)
      expect(text, key).not.toBe('')
      if (!shared.has(text)) expect(text, key).not.toBe(theirs.get(key))
    }
  })

  it('ends a sentence where English does', () => {
    const ends = (text = '') => /[.。।!]$/.test(text)
    for (const [key, text] of said(english)) {
      expect([key, ends(own.get(key))]).toEqual([key, ends(text)])
    }
  })

  it('puts in names, counts and kinds', () => {
    const { unread, panelTexts, moreTexts } = words
    expect(panelTexts.agentJoined('Zoë Ñ')).toContain('Zoë Ñ')
    expect(moreTexts.hidden(['eins', 'zwei'])).toMatch(/eins\S? ?zwei/)
    expect(unread(12)).toContain(panelTexts.open)
    expect(unread(12)).toContain('12')
  })
})
