import { expect, it } from 'vitest'
import { messageText } from '../../../shared/message.ts'
import { signIdentity } from '../../support/sign-identity.ts'
import { pushSite, quickReplies, Visitor } from '../api.ts'

const article = (title: string, front: string, body: string) =>
  `---\ntitle: ${title}\nurl: https://shop.example/${encodeURIComponent(`${title} ${front}`)}\n${front}\n---\n${body}\n`

const files = [
  ['pro', article('Warranty claims', 'tier: [Pro]', 'A warranty claim is settled within one day.')],
  [
    'home',
    article('Warranty claims', 'tier: [Home]', 'A warranty claim is settled within a week.'),
  ],
  ['at', article('Customs duties', 'region: [AT]', 'Customs duties are nothing at all.')],
  ['us', article('Customs duties', 'region: [US]', 'Customs duties are five percent.')],
  ['one', article('Washing', 'product: [Alpine Jacket]', 'Wash it at 30 degrees.')],
  ['two', article('Washing', 'product: [City Coat]', 'Wash it by hand alone.')],
].map(([name, content]) => ({ path: `knowledge/${name}.md`, content: content ?? '' }))

const intents = `
entities:
  - name: product
    values:
      - { value: Alpine Jacket, synonyms: [anorak] }
      - { value: City Coat, synonyms: [mac] }
`

const pushAll = () =>
  pushSite('', undefined, [...files, { path: 'intents.yaml', content: intents }])
const push = async () => (await pushAll()).slug

it('asks back whom an answer is for, and answers the question once that is tapped', async () => {
  const visitor = await Visitor.inConversation(await push())
  const asked = await visitor.ask('when is a warranty claim settled?')
  expect(messageText(asked)).toContain('Which one do you mean?')
  expect(quickReplies(asked).map(({ label }) => label)).toEqual(['Home', 'Pro', 'Talk to a person'])
  const answer = await visitor.ask({ message: asked, label: 'Home' })
  expect(messageText(answer)).toContain('within a week')
  expect(messageText(answer)).not.toContain('one day')
  const again = await visitor.ask('and how long does a warranty claim take?')
  expect(messageText(again)).toContain('within a week')
})

it('takes the typed answer as well', async () => {
  const visitor = await Visitor.inConversation(await push())
  await visitor.ask('when is a warranty claim settled?')
  expect(messageText(await visitor.ask('pro'))).toContain('within one day')
})

it('names countries as people do', async () => {
  const visitor = await Visitor.inConversation(await push())
  const asked = await visitor.ask('what are the customs duties?')
  const labels = quickReplies(asked).map(({ label }) => label)
  expect(labels).toEqual(expect.arrayContaining(['Austria', 'United States']))
  const answer = await visitor.ask({ message: asked, label: 'United States' })
  expect(messageText(answer)).toContain('five percent')
})

it('goes by the region of the visitor’s locale', async () => {
  const visitor = await Visitor.inConversation(await push(), { locale: 'en-US' })
  expect(messageText(await visitor.ask('what are the customs duties?'))).toContain('five percent')
})

it('goes by the page, and by what the site calls its products', async () => {
  const slug = await push()
  const page = { url: 'https://shop.example/p/city-coat?x=1', title: 'City Coat – Shop' }
  const onPage = await Visitor.inConversation(slug, { page })
  expect(messageText(await onPage.ask('how do I wash it?'))).toContain('by hand')
  const told = await Visitor.inConversation(slug)
  expect(messageText(await told.ask('how do I wash my anorak?'))).toContain('30 degrees')
})

it('goes by what the site’s backend signed of the visitor, before anything else', async () => {
  const { slug, identitySecret = '' } = await pushAll()
  const attributes = { tier: ['Home'], region: ['US'] }
  const identity = await signIdentity(identitySecret, { sub: 'u-1', attributes })
  const visitor = await Visitor.inConversation(slug, { identity, locale: 'de-AT' })
  expect(messageText(await visitor.ask('when is a warranty claim settled?'))).toContain('a week')
  expect(messageText(await visitor.ask('what are the customs duties?'))).toContain('five percent')
})
