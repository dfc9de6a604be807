import { expect, it } from 'vitest'
import { redact } from '../../edge/privacy/redact.ts'

it('takes personal data out of a page’s address and title for good', () => {
  expect(redact('https://shop.example/account/anna%40example.com/orders/48213977')).toBe(
    'https://shop.example/account/<EMAIL>/orders/48213977',
  )
  expect(redact('Card 4242 4242 4242 4242 of anna@example.com')).toBe('Card <CARD> of <EMAIL>')
})

it('leaves nothing that a vault could later restore', () => {
  expect(redact('Hello <EMAIL_1>')).toBe('Hello <TEXT>')
})

it('returns other text as it is', () => {
  expect(redact('Order ORD-2024-118273 | Acme')).toBe('Order ORD-2024-118273 | Acme')
})
