import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { messageText } from '../../../shared/message.ts'
import { pushSite, quickReplies, Visitor } from '../api.ts'

it('is sorry in the visitor’s language where not even the embedded engine can answer', async () => {
  const { slug } = await pushSite()
  const visitor = await Visitor.inConversation(slug, { locale: 'de-AT' })
  // What the site's object holds is damaged, so that its search fails.
  await runInDurableObject(env.SITES.get(env.SITES.idFromName(slug)), (_, { storage }) => {
    storage.sql.exec('DROP TABLE IF EXISTS held')
    storage.sql.exec('CREATE TABLE held (damaged TEXT)')
  })
  await visitor.say('Kann ich eine Jacke zurückgeben?')
  const answer = await visitor.answer()
  expect(messageText(answer)).toBe(
    'Es tut mir leid, bei uns ist etwas schiefgegangen und ich konnte darauf nicht antworten.',
  )
  expect(quickReplies(answer).map(({ label }) => label)).toEqual(['Mit einem Menschen sprechen'])
})
