import { expect, it } from 'vitest'
import { markdown } from '../../demo/shop/markdown.ts'

const render = (source: string) => markdown(source).markup

it('renders headings that can be linked, lists, tables and marks', () => {
  expect(render('## How long?\nA **bold** *word*.')).toBe(
    '<h2 id="how-long">How long?</h2><p>A <strong>bold</strong> <em>word</em>.</p>',
  )
  expect(render('You can\n- walk\n- run')).toBe('<p>You can</p><ul><li>walk</li><li>run</li></ul>')
  expect(render('1. one\n2. two\n   and a half')).toBe(
    '<ol><li>one</li><li>two and a half</li></ol>',
  )
  expect(render('| A | B |\n|---|---|\n| c | d |')).toContain(
    '<tr><th scope="row">c</th><td>d</td></tr>',
  )
})

it('escapes everything that is not its own', () => {
  expect(render('<img src=x onerror=alert(1)> & "quotes"')).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;</p>',
  )
  expect(render('**<b>**')).toBe('<p><strong>&lt;b&gt;</strong></p>')
  expect(render('[x](https://a.test/"onmouseover="y)')).not.toContain('"onmouseover')
})

it('links to web addresses and own pages alone', () => {
  expect(render('[ok](/help/returns)')).toBe('<p><a href="/help/returns">ok</a></p>')
  for (const target of ['javascript:alert(1)', 'data:text/html,x', '//evil.test', 'JaVaScRiPt:x']) {
    expect(render(`[no](${target})`)).not.toContain('<a')
  }
})

it('stays fast on hostile text', () => {
  const started = performance.now()
  for (const piece of ['*', '**', '[', '[a](', '|', '#', '1. ']) render(piece.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(2_000)
})
