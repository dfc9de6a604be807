import { DurableObject } from 'cloudflare:workers'
import { deliverWebhook } from '../conversation/deliver-webhook.ts'
import { Outbox } from '../conversation/outbox.ts'
import { Schedule } from '../conversation/schedule.ts'
import { conversationIdsOf, removeIndexRows } from '../db/conversations.ts'
import { forgetErased, markErased, type VisitorKey } from '../db/erased-visitors.ts'
import { forgetIdentity } from '../db/identities.ts'
import type { Env } from '../env.ts'
import { keyFault } from '../key-fault.ts'
import { errorName, log } from '../log.ts'
import { renewalWindow, sessionTtl } from '../session/token.ts'
import { Tombstone } from './tombstone.ts'

type Job = 'erase' | 'outbox' | 'forget'

/** Milliseconds after which the alarm looks whether an erasure goes on. */
const lease = 5_000
/** Milliseconds between looks at the environment while a key is missing. */
const withoutKeys = 60_000
/** Conversations that are erased at once: a page stays below the subrequests that the free plan allows. */
const pageSize = 20
/** Milliseconds after which no token of the visitor can be left, with a day to spare. */
const untilForgotten = (sessionTtl + renewalWindow + 24 * 60 * 60) * 1_000
/** Milliseconds between looks whether whose a visitor is may be forgotten. */
const betweenLooks = 7 * 86_400_000

/** Under which the ids of a visitor with an identity are kept. */
const watched = 'watched'

/**
 * What one visitor has to have done when they are not here. As long as they belong to an identity: that
 * this is forgotten once they are not seen any more and nothing of theirs is left. And their erasure,
 * afterwards their tombstone: it holds no more than ids, sends `visitor.erased`, and goes when the
 * visitor's tokens could not be used any longer anyway. What is to be done is durable, with an alarm,
 * before anything is; every step may happen twice.
 */
export class VisitorObject extends DurableObject<Env> {
  readonly #tombstone: Tombstone
  readonly #schedule: Schedule<Job>
  readonly #outbox: Outbox
  readonly #now: () => number
  #working: Promise<void> | undefined

  constructor(ctx: DurableObjectState, env: Env, now: () => number = Date.now) {
    super(ctx, env)
    this.#now = now
    this.#tombstone = new Tombstone(ctx.storage)
    this.#schedule = new Schedule<Job>(ctx.storage)
    this.#outbox = new Outbox(
      ctx.storage.sql,
      this.#schedule,
      async (row, signal) => {
        const who = this.#tombstone.read()
        if (!who) return { outcome: 'refused' }
        const source = { site: who.site, id: who.visitor, restore: (text: string) => text, now }
        return deliverWebhook(env, source, row, signal)
      },
      now,
    )
  }

  /**
   * Erases the visitor. When it answers, the tokens are revoked and, unless something failed, all is
   * gone; what failed is tried again by the alarm until it is.
   */
  async erase(who: VisitorKey): Promise<void> {
    if (!this.#tombstone.read()) {
      this.#tombstone.create(who, this.#now(), () =>
        this.#schedule.set('erase', this.#now() + lease),
      )
    }
    if (this.#tombstone.read()?.isDone) return
    await markErased(this.env.DB, who, this.#now())
    await this.#goOn()
  }

  /** Sees to it that whose the visitor is will be forgotten in time. */
  async watchIdentity(who: VisitorKey): Promise<void> {
    const { storage } = this.ctx
    if (this.#tombstone.read() || (await storage.getAlarm()) !== null) return
    await storage.put(watched, who)
    await storage.setAlarm(this.#now() + untilForgotten)
  }

  /** Forgets whose the visitor is, or sets when to look again. */
  async #reviewIdentity(): Promise<void> {
    const { storage } = this.ctx
    const who = await storage.get<VisitorKey>(watched)
    if (!who) return
    if (await forgetIdentity(this.env.DB, who, this.#now() - untilForgotten)) {
      await storage.deleteAll()
    } else await storage.setAlarm(this.#now() + betweenLooks)
  }

  override async alarm(): Promise<void> {
    if (!this.#tombstone.read()) return this.#reviewIdentity()
    if (keyFault(this.env)) return this.ctx.storage.setAlarm(this.#now() + withoutKeys)
    for (const job of this.#schedule.due(this.#now())) {
      switch (job) {
        case 'erase':
          this.ctx.waitUntil(this.#goOn())
          break
        case 'outbox':
          this.ctx.waitUntil(this.#outbox.drain())
          break
        case 'forget':
          this.ctx.waitUntil(this.#forget())
          break
      }
    }
  }

  /** Goes on with the erasure, once at a time. The alarm comes back to what fails. */
  #goOn(): Promise<void> {
    this.#working ??= this.#eraseAll()
      .catch((error: unknown) => log('error', 'erasure.failed', { error: errorName(error) }))
      .finally(() => {
        this.#working = undefined
      })
    return this.#working
  }

  async #eraseAll(): Promise<void> {
    const who = this.#tombstone.read()
    if (!who || who.isDone) return
    const { site, visitor } = who
    const { DB, CONVERSATIONS, SITES } = this.env
    // From here on nothing about the visitor enters the index, so that what it lists is all there is:
    // a conversation that is beginning now finds out by itself (`ConversationObject.begin`).
    await markErased(DB, who, this.#now())
    for (;;) {
      const ids = await conversationIdsOf(DB, { site, visitor, most: pageSize })
      if (ids.length === 0) break
      await Promise.all(
        // One that is another visitor's now, or none, says so: this visitor has nothing in it.
        ids.map((id) =>
          CONVERSATIONS.get(CONVERSATIONS.idFromName(id)).erase({ kind: 'visitor', site, visitor }),
        ),
      )
      // The index is what tells of a conversation: its rows go last.
      this.#tombstone.add(ids)
      await removeIndexRows(DB, { site, visitor, ids })
    }
    await SITES.get(SITES.idFromName(site)).forgetVisitor(visitor)
    this.#finish(who)
  }

  #finish({ site, visitor }: VisitorKey): void {
    const type = 'visitor.erased'
    this.#tombstone.finish((conversations, erasedAt) => {
      const timestamp = new Date(erasedAt).toISOString()
      const data = { site, visitor: { id: visitor }, conversations }
      this.#outbox.add({
        destination: 'webhooks',
        id: `msg_${crypto.randomUUID()}`,
        type,
        body: JSON.stringify({ type, timestamp, data }),
      })
      this.#schedule.clear('erase')
      this.#schedule.set('forget', erasedAt + untilForgotten)
    })
    this.ctx.waitUntil(this.#outbox.drain())
  }

  async #forget(): Promise<void> {
    const who = this.#tombstone.read()
    if (!who) return
    await forgetErased(this.env.DB, who)
    await this.#outbox.stop()
    await this.ctx.storage.deleteAll()
  }
}
