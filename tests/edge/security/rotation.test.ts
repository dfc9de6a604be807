import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { Conversation, type ConversationDeps } from '../../../edge/conversation/conversation.ts'
import { ConversationObject } from '../../../edge/conversation/object.ts'
import { rateOf } from '../../../edge/limits/rate.ts'
import type { MasterKeys } from '../../../edge/privacy/master-keys.ts'
import { messageText } from '../../../shared/message.ts'
import { messages, pushSite, Visitor } from '../api.ts'

const deps = (masters: MasterKeys): ConversationDeps => ({
  masters,
  deliver: () => async () => ({ outcome: 'done' }),
  answer: async () => ({ metadata: {}, faults: [] }),
  rate: (name) => rateOf({}, name),
  privacy: async () => ({}),
  inLine: (work) => work(),
  now: Date.now,
  newId: () => crypto.randomUUID(),
})

it('opens a conversation of an older master key once more, and then without it', async () => {
  const visitor = await Visitor.inConversation((await pushSite()).slug)
  await visitor.say('My address is tom@mail.example')
  await visitor.answer()
  const next = 'the master key that comes after this one'
  const stub = env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(visitor.conversation))
  await runInDurableObject(stub, async (_object, state) => {
    const wrapped = () =>
      new Uint8Array(
        state.storage.sql
          .exec<{ wrapped_key: ArrayBuffer }>('SELECT wrapped_key FROM conversation')
          .one().wrapped_key,
      )
    const before = wrapped()
    const open = (masters: MasterKeys) => Conversation.open(state, deps(masters))
    await expect(open([next])).rejects.toThrow('master key')
    expect(wrapped()).toEqual(before)

    const said = (conversation: Conversation | undefined) =>
      conversation?.vault.restore(
        messageText(conversation.log.newestMessages(9)[0] ?? { parts: [] }),
      )
    expect(said(await open([next, env.DESKBELL_MASTER_KEY]))).toContain('tom@mail.example')
    expect(wrapped()).not.toEqual(before)
    expect(said(await open([next]))).toContain('tom@mail.example')
  })
  // The object itself still holds its vault open, and goes on.
  expect(messages(await visitor.until(() => true)).length).toBeGreaterThan(0)
})

it('wraps the key of a conversation that nobody opens anew at its daily look', async () => {
  const visitor = await Visitor.inConversation((await pushSite()).slug)
  await visitor.say('My address is tom@mail.example')
  await visitor.answer()
  const next = 'the master key that comes after this one'
  // The tests' own key has a comma in it, and so cannot stand among previous ones.
  const first = 'a master key that has no comma in it'
  const rotated = { ...env, DESKBELL_MASTER_KEY: next, DESKBELL_MASTER_KEY_PREVIOUS: first }
  const stub = env.CONVERSATIONS.get(env.CONVERSATIONS.idFromName(visitor.conversation))
  await runInDurableObject(stub, async (_object, state) => {
    const due = (await state.storage.getAlarm()) ?? Number.POSITIVE_INFINITY
    expect(due - Date.now()).toBeLessThanOrEqual(86_400_000)
    await Conversation.open(state, deps([first, env.DESKBELL_MASTER_KEY]))
    const sealed = () => state.storage.sql.exec('SELECT * FROM vault').toArray()
    const before = sealed()
    await new ConversationObject(state, rotated, () => due).alarm()
    const opened = await Conversation.open(state, deps([next]))
    expect(opened?.vault.restore('<EMAIL_1>')).toBe('tom@mail.example')
    expect(sealed()).toEqual(before)
  })
})
