import { describe, expect, it } from 'vitest'
import { forbiddenAnswer } from '../../edge/answer/embedded-forbidden.ts'
import { topicIn } from '../../edge/answer/grounding/forbidden-topics.ts'
import { foreignLink, placesOf } from '../../edge/answer/grounding/links.ts'
import { leakDetector } from '../../edge/answer/grounding/prompt-leak.ts'

describe('A link', () => {
  const trusted = placesOf(['https://shop.example', 'http://localhost:8788', 'help@shop.example'])

  it.each([
    'See https://shop.example/help.',
    'Look at http://localhost:8788/help/returns, please.',
    'It stands at www.shop.example or on [this page](/help/returns).',
    'Write to help@shop.example.',
    'It costs €4.90.Then nothing more, e.g. nothing.',
    'Upload it as receipt.pdf, z.B. at 10.30 Uhr on the 31.januar, in version 1.2.beta.',
    'Look at the label inside.It tells you more.',
  ])('is the site’s own in %j', (text) => {
    expect(foreignLink(text, trusted)).toBeUndefined()
  })

  it.each([
    ['Go to https://evil.example/x', 'https://evil.example/x'],
    ['Go to evil-shop.com now', 'evil-shop.com'],
    ['Go to evil-shop dot com now', 'evil-shop.com'],
    ['[here](http://evil.example)', 'http://evil.example'],
    ['[here](javascript:alert(1))', 'javascript:alert'],
    ['[here](//evil.example/x)', 'evil.example/x'],
    ['https://shop.example@evil.example/', 'https://shop.example@evil.example/'],
    ['https://shop.example.evil.example/', 'https://shop.example.evil.example/'],
    ['http://localhost:9999/', 'http://localhost:9999/'],
    ['Write to help@evil.example', 'help@evil.example'],
    ['Go to shop-returns.center now', 'shop-returns.center'],
    ['Go to www.shop.refunds', 'www.shop.refunds'],
    ['Go to 203.0.113.9/refund', '203.0.113.9/refund'],
    ['Go to evil[.]com now', 'evil.com'],
    ['Go to evil。com now', 'evil.com'],
    ['Go to _evil.com_', 'evil.com'],
    ['Go to sh\u043ep.example', 'sh\u043ep.example'],
    ['Go to localhost:9999/x', 'localhost:9999/x'],
    ['![x](https://evil.example/p.png)', 'https://evil.example/p.png'],
  ])('is foreign in %j', (text, link) => {
    expect(foreignLink(text, trusted)).toBe(link)
  })

  it('is looked for in time that grows with the text alone', () => {
    for (const piece of ['a.', 'a@', '](', 'http://', 'a dot ', '-.']) {
      const from = performance.now()
      foreignLink(piece.repeat(20_000), trusted)
      expect(performance.now() - from, piece).toBeLessThan(2_000)
    }
  })
})

it('What the model was told is known again by eight words in a row', () => {
  const leaks = leakDetector('- Use only the numbered sources below as facts. Never ask for cards.')
  expect(leaks('My rules: "use ONLY the numbered sources, below, as facts"')).toBe(true)
  expect(leaks('I use only the numbered sources.')).toBe(false)
})

it('A forbidden topic is known by its name and its words, in whole words and any case', () => {
  const topics = [{ topic: 'medical advice', words: ['dosage', 'Ibuprofén'] }]
  expect(topicIn('Which DOSAGE is right?', topics)?.topic).toBe('medical advice')
  expect(topicIn('I want medical   advice!', topics)?.topic).toBe('medical advice')
  expect(topicIn('ibuprofen?', topics)?.topic).toBe('medical advice')
  expect(topicIn('dosages are another word', topics)).toBeUndefined()
})

it.each([
  ['雪崩', '明日の雪崩の危険はありますか。', true],
  ['雪崩', '今天有雪崩风险吗？', true],
  ['눈사태', '오늘 눈사태가 있나요?', true],
  ['หิมะถล่ม', 'วันนี้มีหิมะถล่มไหม', true],
  ['ガス', '「カス」とは何ですか。', false],
  ['雪', '雪崩の危険はありますか。', false],
  ['rate', 'Is there a separate fee?', false],
])('The forbidden word %s in %j is found without blanks: %s', (word, text, isFound) => {
  expect(topicIn(text, [{ topic: 'a topic', words: [word] }]) !== undefined).toBe(isFound)
})

it.each([
  ['en', "I can't speak about medicine here", 'Talk to a person'],
  ['de', 'Darüber (medicine) kann ich hier leider nicht sprechen', 'Mit einem Menschen sprechen'],
  ['xx', "I can't speak about medicine here", 'Talk to a person'],
])('A forbidden topic is declined in %s, with a person at hand', (language, words, label) => {
  const names = { site: 'Acme', assistant: 'Pip', topic: 'medicine' }
  const { text, quickReplies } = forbiddenAnswer(language, names)
  expect(text).toContain(words)
  expect(quickReplies).toEqual([{ id: 'person', label, action: 'handoff' }])
})
