import { describe, expect, it } from 'vitest'
import { messageText } from '../../../shared/message.ts'
import { pushSite, Visitor } from '../api.ts'

const article = (title: string, url: string, locale: string, body: string) =>
  `---\ntitle: ${title}\nurl: https://shop.example/${url}\nlocale: ${locale}\n---\n${body}\n`

const files = [
  ['warranty', article('Warranty', 'en/warranty', 'en', 'The warranty lasts two years.')],
  ['garantie', article('Garantie', 'de/garantie', 'de', 'Die Garantie dauert zwei Jahre.')],
  ['garantie-at', article('Garantie', 'at/garantie', 'de-AT', 'Die Garantie dauert drei Jahre.')],
  ['gutschein', article('Gutscheine', 'de/gutschein', 'de', 'Ein Gutschein gilt vier Jahre.')],
  ['klarna', article('Klarna', 'en/klarna', 'en', 'With Klarna you pay within 30 days.')],
].map(([name, content]) => ({ path: `knowledge/${name}.md`, content: content ?? '' }))

const push = async () => (await pushSite('locales: [en, de, de-AT]\n', undefined, files)).slug
const ask = async (slug: string, text: string, locale?: string) =>
  messageText(await (await Visitor.inConversation(slug, locale ? { locale } : {})).ask(text))

describe('Knowledge in several locales', () => {
  it('answers in the visitor’s own locale, and in their language where that has nothing of its own', async () => {
    const slug = await push()
    expect(await ask(slug, 'Wie lange dauert die Garantie?', 'de')).toMatch(
      /^Die Garantie dauert zwei/,
    )
    expect(await ask(slug, 'Wie lange dauert die Garantie?', 'de-AT')).toMatch(
      /^Die Garantie dauert drei/,
    )
    expect(await ask(slug, 'Wie lange gilt ein Gutschein?', 'de-AT')).toMatch(
      /^Ein Gutschein gilt vier/,
    )
    expect(await ask(slug, 'How long is the warranty?', 'en-GB')).toMatch(/^The warranty lasts/)
  })

  it('goes by the language that the visitor writes before that of the page', async () => {
    const slug = await push()
    expect(await ask(slug, 'Wie lange dauert die Garantie?', 'en')).toMatch(/^Die Garantie dauert/)
    expect(await ask(slug, 'How long does the warranty last?', 'de')).toMatch(/^The warranty lasts/)
  })

  it('falls back to another language where theirs has no answer, and says so in theirs', async () => {
    const slug = await push()
    const text = await ask(slug, 'Kann ich hier auch mit Klarna bezahlen?', 'de')
    expect(text).toMatch(/^Das habe ich nur in einer anderen Sprache gefunden \(Englisch\):/)
    expect(text).toContain('With Klarna you pay within 30 days. [1]')
  })

  it('takes the site’s first locale for who tells none', async () => {
    expect(await ask(await push(), 'warranty')).toMatch(/^The warranty lasts/)
  })
})
