import { beforeAll, expect, it } from 'vitest'
import { eventually, messages, pushSite, staffEvents, texts, Visitor } from '../api.ts'

let site = ''
beforeAll(async () => {
  site = (await pushSite()).slug
})

it('answers a question from the site’s knowledge with a citation', async () => {
  const visitor = await Visitor.inConversation(site)
  expect((await visitor.say('how long do I have to send back a jacket?')).status).toBe(202)
  const answer = await visitor.answer()
  expect(texts(await staffEvents(visitor.conversation)).at(-1)).toContain('30 days')
  expect(answer.metadata).toMatchObject({ author: 'assistant', engine: 'embedded', siteVersion: 1 })
  expect(answer.parts).toContainEqual({
    type: 'source-url',
    sourceId: '1',
    url: 'https://shop.example/help/returns',
    title: 'Returns',
  })
})

it('logs a message once, however often it comes, and refuses its id with other words', async () => {
  const visitor = await Visitor.inConversation(site)
  const id = crypto.randomUUID()
  const twice = await Promise.all([visitor.say('hello there', id), visitor.say('hello there', id)])
  expect(twice.map((answer) => answer.body.seq)).toEqual([1, 1])
  expect((await visitor.say('hello there', id)).body.seq).toBe(1)
  expect((await visitor.say('something else', id)).status).toBe(409)
  await visitor.answer()
  expect(texts(await staffEvents(visitor.conversation))).toHaveLength(2)
})

it('answers messages that come while a turn runs one after the other, in order', async () => {
  const visitor = await Visitor.inConversation(site)
  const ids = ['first-message', 'second-message', 'third-message']
  await Promise.all(ids.map((id) => visitor.say(`${id}: what does delivery cost?`, id)))
  const events = await visitor.until((all) => messages(all).length === 6)
  const answered = messages(events).flatMap((m) => m.metadata.replyTo ?? [])
  const asked = messages(events)
    .filter((m) => m.role === 'user')
    .map((m) => m.id)
  expect(answered).toEqual(asked)
})

it('keeps seq dense for staff and increasing for visitors', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.say('hello')
  await visitor.answer()
  await visitor.post(`${visitor.path}/handoff`, { reason: 'I prefer people' })
  const staff = (await staffEvents(visitor.conversation)).map((event) => event.seq)
  expect(staff).toEqual(staff.map((_, i) => i + 1))
  const page = await visitor.page()
  expect(page.events.map((event) => event.type)).not.toContain('handoff')
  expect(page.next).toBe(staff.length)
})

it('shows visitors their own e-mail address, and nobody else', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.say('write to tom.parker@mail.example or Tom.Parker@mail.example')
  await visitor.answer()
  const page = await visitor.page()
  expect(JSON.stringify(page)).toContain(
    'write to tom.parker@mail.example or Tom.Parker@mail.example',
  )
  const staff = JSON.stringify(await staffEvents(visitor.conversation))
  expect(staff).not.toMatch(/tom\.parker/i)
  expect(staff).toContain('write to <EMAIL_1> or <EMAIL_2>')
})

it('tells which kinds of personal data were hidden, each once, and none where there are none', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.say('write to <CARD_7>, tom@mail.example, ann@mail.example, 4111 1111 1111 1111')
  await visitor.answer()
  await visitor.say('thank you')
  const said = messages(await visitor.until(() => true)).filter(({ role }) => role === 'user')
  expect(said.map(({ metadata }) => metadata.masked)).toEqual([['email', 'card'], undefined])
})

it('begins the same conversation for the same id, and refuses another visitor’s', async () => {
  const visitor = await Visitor.arrive(site)
  const id = crypto.randomUUID()
  const first = await visitor.post('/v1/conversations', { id })
  const again = await visitor.post('/v1/conversations', { id })
  expect(again).toMatchObject({ status: 201, body: first.body })
  const stranger = await Visitor.arrive(site)
  expect((await stranger.post('/v1/conversations', { id })).status).toBe(404)
})

it('lists a visitor’s conversations, and gives the newest to a renewed session', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.say('what does delivery cost?')
  await visitor.answer()
  const listed = await eventually(async () => {
    const { body } = await visitor.post<{ conversation?: { id: string; lastSeq: number } }>(
      '/v1/sessions',
      { site },
    )
    return body.conversation?.lastSeq === 3 ? body.conversation : undefined
  })
  expect(listed.id).toBe(visitor.conversation)
})

it('reopens a closed conversation with the next message', async () => {
  const visitor = await Visitor.inConversation(site)
  await visitor.post(`${visitor.path}/close`, {})
  await visitor.say('one more thing: what does delivery cost?')
  await visitor.answer()
  const statuses = (await staffEvents(visitor.conversation)).flatMap((e) =>
    e.type === 'status' ? e.status : [],
  )
  expect(statuses).toEqual(['resolved', 'assistant'])
})
