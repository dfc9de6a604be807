import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../edge/answer/grounding/evidence.ts'
import { judge } from '../../edge/answer/grounding/judge.ts'

const sources = [
  {
    index: 1,
    url: 'https://shop.example/returns',
    title: 'Returns',
    passages: [
      {
        heading: 'How long do I have?',
        text: 'You have 30 days from delivery to send an item back. A return is free in Austria.',
      },
      { heading: "What can't be returned?", text: '- gift cards\n- socks that were opened' },
    ],
  },
  {
    index: 2,
    url: 'https://shop.example/delivery',
    title: 'Delivery',
    passages: [
      {
        heading: 'What does delivery cost?',
        text: "- Austria – Cost: €4.90; Working days: 2–3\n- Norway – Cost: €12.90; Working days: 4–7\n\nWe don't deliver to PO boxes.",
      },
    ],
  },
]
const evidence = evidenceOf(sources, 'en', {
  said: ['My order is AC-20417735. I heard of 90 days. Do you ship to Japan?'],
})
const verdict = (text: string, spoken = 'en') => judge(text, { ...evidence, spoken }, new Set())

describe('A sentence', () => {
  it.each([
    ['You have thirty days from delivery to send it back.', 1],
    ['Delivery to Norway costs €12.90 and takes 4–7 working days.', 2],
    ["Gift cards can't be returned.", 1],
    ["We don't deliver to PO boxes.", 2],
    ["We don't deliver to Japan.", 2],
  ])('is borne out: %s', (text, source) => {
    expect(verdict(text)).toMatchObject({ kind: 'grounded', source })
  })

  it.each([
    ['You have 90 days from delivery to send it back.', 'ungrounded-number'],
    ['You have 30 weeks from delivery to send it back.', 'ungrounded-number'],
    ['Delivery to Norway costs €4.90.', 'ungrounded-number'],
    ['Delivery to Austria costs $4.90.', 'ungrounded-number'],
    ['Delivery to Austria takes 4–7 working days.', 'ungrounded-number'],
    ['Yes, we deliver to Japan.', 'ungrounded-name'],
    ['Delivery to Norway is free.', 'ungrounded-name'],
    ['A return is free worldwide.', 'ungrounded-promise'],
    ['Gift cards can be returned.', 'contradiction'],
    ['We deliver to PO boxes.', 'contradiction'],
    ['Write to help@evil.example.', 'foreign-link'],
    ["I've refunded your delivery.", 'ungrounded-promise'],
    ['Your parcel was handed to the courier.', 'ungrounded-claim'],
    ['Please send us your password for the return.', 'ungrounded-promise'],
  ])('is held: %s', (text, fault) => {
    expect(verdict(text)).toMatchObject({ kind: 'fault', fault })
  })

  it.each([
    'Happy to help!',
    'I could not find that, sorry.',
    'Shall I connect you with a person?',
    'Which item would you like to return?',
    'Thank you, I have <EMAIL_1> now.',
  ])('claims nothing: %s', (text) => {
    expect(verdict(text)).toEqual({ kind: 'talk' })
  })

  it('may say again what the visitor said of themself', () => {
    expect(verdict('Your order AC-20417735 is what you asked about?').kind).toBe('talk')
    expect(verdict('Your order AC-20417736 is what you asked about?').kind).toBe('fault')
  })

  it.each([
    ['Sie haben 30 Tage Zeit, um etwas zurückzuschicken.', 'de', 'grounded'],
    ['Sie haben 60 Tage Zeit, um etwas zurückzuschicken.', 'de', 'fault'],
    ['Die Lieferung nach Österreich kostet 4,90 €.', 'de', 'grounded'],
    ['Die Lieferung nach Österreich kostet 5,90 €.', 'de', 'fault'],
    ['Die Lieferung nach Norwegen kostet 4,90 €.', 'de', 'fault'],
    ['La livraison en Norvège coûte 12,90 € et prend 4 à 7 jours ouvrés.', 'fr', 'grounded'],
    ['La livraison en Norvège coûte 12,90 € et prend 2 à 3 jours ouvrés.', 'fr', 'fault'],
    ['El envío a Austria cuesta 12,90 €.', 'es', 'fault'],
    ['Es gibt eine lebenslange Garantie.', 'de', 'fault'],
    ['Vous avez trente jours pour renvoyer un article.', 'fr', 'grounded'],
    ['Vous avez quarante jours pour renvoyer un article.', 'fr', 'fault'],
    ['La devolución es gratis.', 'es', 'grounded'],
    ['商品到着から90日以内に返品できます。', 'ja', 'fault'],
  ])('in another language is held against numbers and promises: %s', (text, language, kind) => {
    expect(verdict(text, language).kind).toBe(kind)
  })

  it('is judged in time that grows with its length alone', () => {
    for (const piece of ['free ', '30 days, ', 'Norway ', "don't ", 'a.b ', '€4.90 ']) {
      const from = performance.now()
      verdict(piece.repeat(200))
      expect(performance.now() - from, piece).toBeLessThan(3_000)
    }
  })
})
