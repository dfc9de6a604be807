import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feelingOf } from '../../edge/understanding/feeling/feeling.ts'

const sentiment = (text: string, language?: string) => feelingOf(text, language).sentiment

describe('sentiment', () => {
  it('knows praise from complaint', () => {
    expect(sentiment('This is a wonderful jacket, thank you!')).toBeGreaterThan(0.3)
    expect(sentiment('Terrible service, the tent is broken.')).toBeLessThan(-0.3)
    expect(sentiment('Where is my order?')).toBeCloseTo(0, 1)
  })

  it('turns with a negation, and grows with stress', () => {
    expect(sentiment('the boots are not good')).toBeLessThan(0)
    expect(sentiment("it isn't bad")).toBeGreaterThan(0)
    expect(sentiment('very good')).toBeGreaterThan(sentiment('good'))
    expect(sentiment('it is not here! this is ridiculous')).toBeLessThan(0)
    expect(sentiment('slightly bad')).toBeGreaterThan(sentiment('bad'))
    expect(sentiment('this is GREAT')).toBeGreaterThan(sentiment('this is great'))
    expect(sentiment('great!!!')).toBeGreaterThan(sentiment('great'))
  })

  it('weighs what follows "but" more', () => {
    expect(sentiment('nice colour but awful zip')).toBeLessThan(0)
    expect(sentiment('awful colour but nice zip')).toBeGreaterThan(
      sentiment('nice colour but awful zip'),
    )
  })

  it('hears what is lacking, what is too much, and what the whole means', () => {
    expect(sentiment('it fails to impress')).toBeLessThan(0)
    expect(sentiment('the sole lacks comfort')).toBeLessThan(sentiment('the sole has comfort'))
    expect(sentiment('too bright')).toBeLessThan(sentiment('bright'))
    expect(sentiment('I liked it too')).toBeGreaterThan(0)
    const whole = sentiment('good idea, but it came apart the day after I got it')
    expect(whole).toBeLessThan(sentiment('good idea, and it came as promised the day after'))
    expect(sentiment('Is it the blue one or the other one?')).toBeLessThan(0.2)
    expect(sentiment('Good evening, where is my order?')).toBe(0)
  })

  it('lets "although" at the beginning turn nothing', () => {
    expect(sentiment('Although awful in colour, a nice zip')).toBeGreaterThan(
      sentiment('nice zip, although awful in colour'),
    )
  })

  it('reads emoji and faces', () => {
    expect(sentiment('😡')).toBeLessThan(0)
    expect(sentiment('ok :)')).toBeGreaterThan(sentiment('ok :('))
  })

  it.each([
    ['es', 'Excelente, muchas gracias', 'Pésimo servicio, es una vergüenza'],
    ['fr', 'Parfait, merci beaucoup', 'Service nul, je suis déçu'],
    ['de', 'Super, vielen Dank, ich bin zufrieden', 'Das ist eine Frechheit, ich bin enttäuscht'],
    ['it', 'Ottimo, grazie', 'Pessimo servizio, sono deluso'],
    ['pt', 'Excelente, obrigado', 'Péssimo atendimento, uma vergonha'],
    ['nl', 'Geweldig, bedankt', 'Slechte service, ik ben boos'],
    ['pl', 'Świetnie, dziękuję', 'Okropne, jestem rozczarowany'],
    ['tr', 'Harika, teşekkürler', 'Berbat, çok kötü'],
    ['ar', 'ممتاز شكرا', 'خدمة سيئة مشكلة'],
    ['hi', 'बहुत बढ़िया धन्यवाद', 'बहुत खराब बेकार'],
    ['ja', 'ありがとうございます、最高です', '最悪です、壊れています'],
    ['zh', '谢谢，很好', '太差了，很失望'],
  ])('works in %s', (language, good, bad) => {
    expect(sentiment(good, language)).toBeGreaterThan(0.2)
    expect(sentiment(bad, language)).toBeLessThan(-0.2)
  })

  it.each([
    ['es', 'no funciona', 'la entrega fue rápida pero el producto llegó roto'],
    [
      'fr',
      'je ne suis pas content du tout',
      'livraison rapide mais la veste est déchirée et moche',
    ],
    ['de', 'ich bin nicht zufrieden', 'schnelle Lieferung, aber leider defekt und unbrauchbar'],
    ['it', 'non sono soddisfatta', 'spedizione veloce ma prodotto difettoso'],
    ['pt', 'não recomendo', 'entrega rápida mas veio com defeito, que decepção'],
    ['nl', 'ik ben niet tevreden', 'snelle levering maar de jas is kapot'],
    ['pl', 'nie polecam', 'szybka dostawa, ale towar uszkodzony'],
    ['tr', 'hiç memnun değilim', 'kargo hızlı ama ürün bozuk ve kalitesiz'],
    ['ar', 'الخدمة ليست جيدة', 'التوصيل سريع لكن المنتج مكسور'],
    ['hi', 'सर्विस अच्छी नहीं है', 'डिलीवरी तेज़ लेकिन जूते खराब और बेकार'],
    ['ja', '全然満足ではありません', '届くのは早かったけど、すぐ壊れて最悪'],
    ['zh', '我不满意', '物流很快，但是质量差，太失望了'],
  ])('hears a negation, and a complaint after praise, in %s', (language, denied, mixed) => {
    expect(sentiment(denied, language)).toBeLessThan(-0.05)
    expect(sentiment(mixed, language)).toBeLessThan(-0.05)
  })

  it.each([
    ['de', 'ich möchte meine Jacke umtauschen'],
    ['fr', 'je voudrais échanger ma veste'],
    ['es', 'quiero cambiar mi chaqueta'],
    ['it', 'vorrei cambiare la giacca'],
    ['pt', 'quero trocar o meu casaco'],
    ['nl', 'ik wil mijn jas ruilen'],
    ['pl', 'chcę wymienić kurtkę'],
    ['tr', 'ceketimi değiştirmek istiyorum'],
    ['ar', 'أريد استبدال المعطف'],
    ['hi', 'मुझे अपनी जैकेट बदलनी है'],
    ['ja', 'ジャケットを交換したいです'],
    ['zh', '我想换一件外套'],
  ])('finds nothing in a plain wish in %s', (language, wish) => {
    expect(sentiment(wish, language)).toBe(0)
  })

  it('reads complaints that no single word makes, and ratings', () => {
    expect(sentiment('it stopped working')).toBeLessThan(-0.2)
    expect(sentiment('I would not recommend it')).toBeLessThan(-0.2)
    expect(sentiment('doesnt work')).toBeLessThan(-0.2)
    expect(sentiment('worth every penny')).toBeGreaterThan(0.3)
    expect(sentiment('no problems, works like a charm')).toBeGreaterThan(0.2)
    expect(sentiment('1 star')).toBeLessThan(-0.3)
    expect(sentiment('5 Sterne', 'de')).toBeGreaterThan(0.3)
    expect(sentiment('it came on 10/10/2026')).toBe(sentiment('it came on 9/9/2026'))
  })

  it('takes a question for less than a statement', () => {
    expect(sentiment('Is it a good tent?')).toBeLessThan(sentiment('It is a good tent.'))
  })

  it('does not read the words of one language as those of another', () => {
    expect(sentiment('die Lieferung war im Lager', 'de')).toBe(0)
  })
})

describe('frustration and urgency', () => {
  const { frustration: calm } = feelingOf('Where can I see my order, please?')

  it('tells impatience from sadness and from calm', () => {
    const angry = feelingOf('This is RIDICULOUS, third time I ask, nobody answers!!').frustration
    const sad = feelingOf('I am sad that the blue one is gone').frustration
    expect(angry).toBeGreaterThan(0.9)
    expect(sad).toBeLessThan(angry)
    expect(calm).toBeLessThan(0.2)
  })

  it('hears what cannot wait', () => {
    expect(feelingOf('URGENT: my card was stolen, block it right now').urgency).toBeGreaterThan(0.8)
    expect(feelingOf('es ist dringend', 'de').urgency).toBeGreaterThan(0.5)
    expect(feelingOf('do you sell tents?').urgency).toBeLessThan(0.2)
  })

  it('stays within its bounds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { sentiment, frustration, urgency } = feelingOf(text)
        expect(Math.abs(sentiment)).toBeLessThanOrEqual(1)
        for (const share of [frustration, urgency]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200 },
    )
  })
})
