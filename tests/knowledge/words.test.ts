import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../edge/knowledge/words.ts'

const stems = (text: string, language: string) => wordsOf(text, language).map(({ stem }) => stem)

describe('Words of a text', () => {
  it.each([
    ['en', 'returning returns returned', 1],
    ['de', 'Rücksendung Rücksendungen', 1],
    ['fr', 'livraison livraisons', 1],
    ['es', 'devolver devolvemos', 1],
    ['it', 'spedizione spedizioni', 1],
    ['pt', 'entrega entregas', 1],
    ['nl', 'betaling betalingen', 1],
    ['tr', 'sipariş siparişler', 1],
    ['ru', 'доставка доставки доставкой', 1],
    ['pl', 'zwrotami zwroty zwrotów', 1],
  ])('are one word in all its forms: %s, %s', (language, text, kinds) => {
    expect(new Set(stems(text, language)).size).toBe(kinds)
  })

  it('fold the accents that visitors leave out', () => {
    expect(stems('café', 'xx')).toEqual(stems('cafe', 'xx'))
  })

  it.each([
    ['zh', '退货政策', '怎么退货'],
    ['ja', '返品について', '返品したい'],
    ['ko', '반품은', '반품을'],
  ])('share pairs of signs where no spaces part them: %s', (language, article, question) => {
    const known = new Set(stems(article, language))
    expect(stems(question, language).some((stem) => known.has(stem))).toBe(true)
  })

  it('find a part number with and without its joints', () => {
    expect(stems('the TX-200/B stove', 'en')).toContain('tx200b')
    expect(stems('TX200B', 'en')).toEqual(['tx200b'])
  })

  it('lose what surrounds a word', () => {
    expect(stems("l'article parcel's", 'fr')[0]).toBe(stems('article', 'fr')[0])
    expect(stems("parcel's", 'en')).toEqual(stems('parcel', 'en'))
  })

  it('hold neither a space nor a quote, whatever the text, and are read in linear time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const language of ['en', 'zh', 'ar']) {
          for (const stem of stems(text, language)) expect(stem).not.toMatch(/[\s"·]/)
        }
      }),
    )
    for (const piece of ['a-', "a'", '漢', 'a漢', '1.', 'ü']) {
      const started = performance.now()
      wordsOf(piece.repeat(100_000 / piece.length), 'en')
      expect(performance.now() - started, piece).toBeLessThan(2_000)
    }
  })
})
