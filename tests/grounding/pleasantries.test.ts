import { describe, expect, it } from 'vitest'
import {
  introducesOnly,
  isPleasantry,
  withoutIntroduction,
} from '../../edge/answer/grounding/pleasantries.ts'

describe('A pleasantry', () => {
  it.each([
    'Hello and welcome to Bikes of Lille!',
    'Thanks for reaching out about your helmet!',
    'Great question!',
    'Hope this helps, enjoy your ride!',
    'So sorry about the broken chain.',
    "You're welcome!",
    'Vielen Dank für deine Nachricht!',
    'Merci pour votre question !',
  ])('claims nothing: %s', (text) => {
    expect(isPleasantry(text)).toBe(true)
  })

  it.each([
    'Hello, you can keep the bike.',
    'Thanks for asking, helmets are included.',
    'Great news: the deposit costs nothing.',
    'Welcome to 20% off.',
    'Sorry, no refunds.',
    'Enjoy it at https://bikes.example.',
  ])('is none where something is said: %s', (text) => {
    expect(isPleasantry(text)).toBe(false)
  })
})

it('A line that only introduces is no part of what stands below it', () => {
  expect(introducesOnly('Sure! Here is what I found:')).toBe(true)
  expect(introducesOnly('Here you get a bike for free:')).toBe(false)
  expect(introducesOnly('You may choose:')).toBe(false)
  expect(withoutIntroduction('Here is how:\n\n- Bring it back.')).toBe('- Bring it back.')
  expect(withoutIntroduction('You may choose:\n\n- a bike')).toBe('You may choose:\n\n- a bike')
})
