import { describe, expect, it } from 'vitest'
import { citationMarkers } from '../../widget/citation-markers.ts'
import { createMarkdown } from '../../widget/markdown.ts'

const citation = (sourceId: string, url: string) => ({ type: 'source-url' as const, sourceId, url })

/** What a text becomes when it arrives in pieces of a size. */
function draw(text: string, size = text.length, citations = [citation('1', 'https://a.example/')]) {
  const target = document.createElement('div')
  const writer = createMarkdown(target, citationMarkers(() => citations).create)
  for (let at = 0; at < text.length; at += Math.max(size, 1)) {
    writer.write(text.slice(at, at + size))
  }
  writer.end()
  return target
}

const samples: Record<string, [string, string]> = {
  'paragraphs and soft breaks': ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
  emphasis: [
    'a **b** *c* _d_ `e*f`',
    '<p>a <strong>b</strong> <em>c</em> <em>d</em> <code>e*f</code></p>',
  ],
  'both at once': ['***x***', '<p><strong><em>x</em></strong></p>'],
  'stars and underlines that are none': [
    '2 * 3 * 4, snake_case_name, 5 ** 2',
    '<p>2 * 3 * 4, snake_case_name, 5 ** 2</p>',
  ],
  'a star that is never closed': ['prices *may change', '<p>prices *may change</p>'],
  escapes: ['\\*not\\* \\a', '<p>*not* \\a</p>'],
  'a heading as a bold line': ['## Title\ntext', '<p class="heading">Title</p><p>text</p>'],
  lists: [
    'So:\n- a\n- b\n  - c\n- d\n\n1. x\n2. y',
    '<p>So:</p><ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul><ol><li>x</li><li>y</li></ol>',
  ],
  'a list that begins later': ['3. x', '<ol start="3"><li>x</li></ol>'],
  code: [
    '```js\nlet a = "**b**"\n\n  c\n```\nafter',
    '<pre tabindex="0"><code>let a = "**b**"\n\n  c\n</code></pre><p>after</p>',
  ],
  'HTML as the text that it is': [
    '<img src=x onerror=alert(1)>',
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  ],
}

describe('markdown', () => {
  for (const [name, [text, html]] of Object.entries(samples)) {
    it(`draws ${name}, however it is cut`, () => {
      for (const size of [1, 2, 3, 7, text.length]) expect(draw(text, size).innerHTML).toBe(html)
    })
  }

  it('links http, https and mailto, with no hold on this page', () => {
    for (const url of ['https://a.example/x', 'http://a.example/', 'mailto:a@b.example']) {
      const link = draw(`see [it](${url})`, 3).querySelector('a')
      expect(link?.href).toBe(url)
      expect(link?.rel).toBe('noopener noreferrer nofollow')
      expect(link?.target).toBe('_blank')
    }
  })

  it('links a bare address without the full stop behind it', () => {
    const target = draw('More at https://a.example/returns. Bye', 4)
    expect(target.querySelector('a')?.href).toBe('https://a.example/returns')
    expect(target.textContent).toBe('More at https://a.example/returns. Bye')
  })

  it('shows any other address as its words alone', () => {
    const urls = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//a.example',
      '/path',
      'blob:x',
    ]
    for (const url of urls) {
      const target = draw(`see [it](${url})`, 1)
      expect(target.querySelector('a')).toBeNull()
    }
  })

  it('loads no image', () => {
    const target = draw('![pic](https://a.example/p.png)', 2)
    expect(target.querySelector('img')).toBeNull()
    expect(target.querySelector('a')?.textContent).toBe('pic')
  })

  it('keeps the nodes that stand', () => {
    const target = document.createElement('div')
    const writer = createMarkdown(target, citationMarkers(() => []).create)
    writer.write('First **paragraph**\n\nSecond')
    const [first, second] = target.children
    const words = second?.firstChild
    writer.write(' goes on')
    expect(target.children[0]).toBe(first)
    expect(second?.firstChild).toBe(words)
    expect(second?.textContent).toBe('Second goes on')
  })

  it('shows a marker as a small mark, and as a link once its citation is known', () => {
    const citations: ReturnType<typeof citation>[] = []
    const markers = citationMarkers(() => citations)
    const target = document.createElement('div')
    const writer = createMarkdown(target, markers.create)
    writer.write('Thirty days [1][2].')
    expect(target.querySelectorAll('.cite')).toHaveLength(2)
    citations.push(citation('1', 'https://a.example/returns'), citation('2', 'javascript:alert(1)'))
    markers.resolve()
    expect([...target.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://a.example/returns',
    ])
    markers.end()
    expect(target.textContent).toBe('Thirty days 1[2].')
  })

  it('gets through text that is made to be slow, and keeps it', () => {
    for (const hostile of ['[', '![', '* ', '**a', '[a](', 'http://', '1.', '\\[']) {
      const target = draw(hostile.repeat(20_000 / hostile.length), 400)
      expect(target.textContent?.length).toBeGreaterThan(4_000)
    }
  })
})
