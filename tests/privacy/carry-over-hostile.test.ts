import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carryOver } from '../../edge/privacy/carry-over.ts'

test('words behind a cue that end in anything at all are read once, however many they are', () => {
  // Where a text can be read in two ways, twenty such words would outlast the universe.
  const ends = ['', '[', '[1', '1', '<', '|', '\u0000']
  const words = ['a', "l'a ", 'aa ', "it's on my ", 'ab', 'é ']
  for (const end of ends) {
    for (const word of words) {
      const text = `my card number is ${word.repeat(100)}${end}`.slice(0, 2_000)
      expect(() => carryOver([text])).not.toThrow()
    }
  }
})

test('whatever was said before, a message gets its carry-over', () => {
  const said = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()), { maxLength: 3 })
  fc.assert(
    fc.property(said, (before) => {
      carryOver(before.map((text) => `my phone number is ${text}`))
    }),
  )
})

test('a cue that waits for its value is carried over', () => {
  expect(carryOver(['What is your card number?'])?.kinds).toContain('card')
})
