import { describe, expect, it } from 'vitest'
import { embeddedTexts } from '../../../edge/answer/embedded-texts.ts'
import { noticeTexts } from '../../../edge/answer/notice-texts.ts'

const english = noticeTexts('en')

describe.each('es fr de it pt nl pl tr ar hi ja zh'.split(' '))('%s', (language) => {
  it('has every notice, none of them in English, as the embedded engine has its texts', () => {
    const names = { site: 'Acme', assistant: 'Pip' }
    expect(embeddedTexts(language, names).toPerson).not.toBe(embeddedTexts('en', names).toPerson)
    for (const [key, text] of Object.entries(noticeTexts(language))) {
      expect(text.trim(), key).toBe(text)
      expect(text, key).not.toBe(english[key as keyof typeof english])
    }
  })
})

it.each(['sv', 'und', '', 'constructor'])('speaks English for %j', (language) => {
  expect(noticeTexts(language)).toBe(english)
})
