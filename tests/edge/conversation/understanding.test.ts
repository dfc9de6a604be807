import { beforeAll, expect, it } from 'vitest'
import {
  adminKey,
  agentCall,
  call,
  eventually,
  origin,
  pushSite,
  staffEvents,
  Visitor,
} from '../api.ts'

const intents = `intents:
  - name: order_status
    examples: [where is my order, has my parcel been sent yet, track my package, my delivery has not come]
  - name: return_item
    examples: [I want to send this back, how do I return a jacket, return label please, these do not fit]
entities:
  - name: member
    examples: [AB-1234]
`
const site = `site-${crypto.randomUUID().slice(0, 8)}`

function push(intentsFile: string) {
  const files = [
    { path: 'site.yaml', content: `site: ${site}\nname: Test Shop\norigins: [${origin}]\n` },
    { path: 'intents.yaml', content: intentsFile },
  ]
  return call<{ errors?: { path: string; message: string }[] }>('PUT', `/v1/admin/sites/${site}`, {
    token: adminKey,
    body: { files },
  })
}

beforeAll(async () => {
  expect((await push(intents)).status).toBe(200)
})

const understandings = async (conversation: string) =>
  (await staffEvents(conversation)).flatMap((e) => (e.type === 'understanding' ? [e] : []))

it('logs for staff alone what was understood of each message, masked', async () => {
  const visitor = await Visitor.inConversation(site)
  const said = await visitor.say(
    'Where is my order? This is ridiculous! I am member QX-9001, a@b.example',
  )
  await visitor.answer()
  const [seen, ...more] = await understandings(visitor.conversation)
  expect(more).toEqual([])
  expect(seen).toMatchObject({ intent: { name: 'order_status' }, language: 'en', script: 'Latn' })
  expect(seen?.entities).toEqual([
    { type: 'member', value: 'QX-9001' },
    { type: 'email', value: '<EMAIL_1>' },
  ])
  expect(seen?.sentiment).toBeLessThan(0)
  expect(said).toBeDefined()
  const { events } = await visitor.page('after=0')
  expect(events.map(({ type }) => type)).not.toContain('understanding')
})

it('tells agents what the visitor wants, and how the mood has moved', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.say('hello, how do I return a jacket?')
  await visitor.answer()
  await visitor.say('that is terrible, awful service')
  await visitor.answer()
  await visitor.post(`${visitor.path}/handoff`, {})
  const { body } = await agentCall('GET', visitor.conversation, '')
  expect(body).toMatchObject({
    brief: { understanding: { intent: { name: 'return_item' }, trend: 'worse' } },
  })
})

it('refuses a bundle whose intents contradict each other, and says where', async () => {
  const { status, body } = await push(
    `intents:\n  - name: a\n    examples: [one, two, three]\n  - name: a\n    examples: [four, two, One]\n`,
  )
  expect(status).toBe(422)
  expect(body.errors?.map(({ path }) => path)).toContain('intents.yaml:4')
})

it('takes what is too short to tell for the language spoken before, or else for the site’s', async () => {
  const { slug } = await pushSite('locales: [en, de]\n')
  const visitor = await Visitor.inConversation(slug)
  for (const [at, [text, language]] of [
    ['xylophone quasar', 'en'],
    ['Wie lange habe ich Zeit, um etwas zurückzuschicken?', 'de'],
    ['quasar', 'de'],
  ].entries()) {
    await visitor.say(text ?? '')
    const seen = await eventually(async () => (await understandings(visitor.conversation))[at])
    expect(seen.language).toBe(language)
  }
})
