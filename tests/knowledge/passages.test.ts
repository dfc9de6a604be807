import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../edge/knowledge/passages.ts'
import type { Article } from '../../shared/site.ts'

const article = (body: string, more: Partial<Article> = {}): Article => ({
  path: 'knowledge/help.md',
  title: 'Help',
  url: 'https://bikes.example/help',
  tags: [],
  body,
  ...more,
})
const cut = (body: string) => passagesOf(article(body), 'en')
const words = (count: number, word = 'word') => `${Array(count).fill(word).join(' ')}.`

describe('Passages of an article', () => {
  it('begin at each heading and carry the headings above', () => {
    const found = cut('Intro.\n\n## Returns\n\nA.\n\n### Costs\n\nB.\n\n## Delivery\n\nC.')
    expect(found.map(({ heading, text }) => [heading, text])).toEqual([
      ['', 'Intro.'],
      ['Returns', 'A.'],
      ['Returns › Costs', 'B.'],
      ['Delivery', 'C.'],
    ])
    expect(found.map(({ position }) => position)).toEqual([0, 1, 2, 3])
  })

  it('do not repeat the title where it is the first heading', () => {
    expect(cut('# Help\n\nA.')[0]?.heading).toBe('')
  })

  it('know their article, and the site’s main locale where it names none', () => {
    const [passage] = passagesOf(article('A.', { tags: ['b'] }), 'pt')
    expect(passage).toMatchObject({
      path: 'knowledge/help.md',
      title: 'Help',
      url: 'https://bikes.example/help',
      tags: ['b'],
      locale: 'pt',
    })
    expect(passagesOf(article('A.', { locale: 'de' }), 'en')[0]?.locale).toBe('de')
  })

  it('are cut between paragraphs when a section is long', () => {
    const sizes = cut([words(80), words(80), words(80), words(80)].join('\n\n')).map(
      ({ text }) => text.split(/\s+/).length,
    )
    expect(sizes).toEqual([160, 160])
  })

  it('are cut between sentences when a paragraph is long', () => {
    const found = cut(
      Array(40).fill('Ten words stand in this sentence, all of them short.').join(' '),
    )
    expect(found.length).toBeGreaterThan(1)
    for (const { text } of found) {
      expect(text.split(' ').length).toBeLessThanOrEqual(210)
      expect(text).toMatch(/short\.$/)
    }
  })

  it('keep a list in one piece, with the line that introduces it', () => {
    const list = Array.from({ length: 30 }, (_, at) => `- item ${at} and more of it`).join('\n')
    const found = cut(`${words(100)}\n\nYou need:\n\n${list}`)
    const last = found.at(-1)?.text ?? ''
    expect(last).toContain('You need:\n\n- item 0')
    expect(last).toContain('- item 29')
  })

  it('name the cells of a table by its header', () => {
    const [passage] = cut('| Country | Cost | Days |\n|---|---:|---|\n| Norway | €4.95 | – |')
    expect(passage?.text).toBe('- Norway – Cost: €4.95')
  })

  it.each([
    ['**bold** and *thin* and _thin_', 'bold and thin and thin'],
    ['see [the page](https://x.example/a_b "title")', 'see the page'],
    ['![a photo](x.png) of it', 'a photo of it'],
    ['run `npm start` & wait', 'run npm start & wait'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['<b>tag</b> &amp; entity', 'tag & entity'],
    ['a \\* star', 'a * star'],
    ['> quoted\n> text', 'quoted text'],
  ])('read %j as %j', (markdown, text) => {
    expect(cut(markdown)[0]?.text).toBe(text)
  })

  it('keep numbered steps and nested items as lines', () => {
    const [passage] = cut('1. First\n   goes on\n2. Second\n   - nested\n')
    expect(passage?.text).toBe('1. First goes on\n2. Second\n  - nested')
  })

  it('come from hostile Markdown in linear time', () => {
    for (const piece of ['[', '![](', '**a', '|', '- ', '`', '<a', '_', '#', '&a', '\n> ']) {
      const started = performance.now()
      cut(piece.repeat(250_000 / piece.length))
      expect(performance.now() - started, piece).toBeLessThan(2_000)
    }
  })
})
