import type { ConversationRef, Session } from '../shared/api.ts'
import { readIdentity } from './identity.ts'
import type { Options } from './options.ts'
import { Refusal, type Request } from './request.ts'
import { forgetVisit, readVisit, updateVisit, visitOf, waitingIn } from './visit.ts'

/** Who the visitor is to the edge: the token, renewed when it has run out. */
export type SessionKeeper = {
  /** Starts the session at the first call; later calls share it. */
  token(): Promise<string>
  /** The visitor's newest conversation, as the edge told at the start. */
  conversation(): Promise<ConversationRef | undefined>
  /** Asks with the token; where it has run out, renews it and asks once more. */
  ask(path: string, body?: unknown, method?: string): Promise<unknown>
}

/** `identity` is the site's word on who the visitor is, or empty. */
export function keepSession(
  { site, locale }: Options,
  request: Request,
  identity = '',
): SessionKeeper {
  const place = visitOf(site, identity)
  let session: Promise<Session> | undefined

  async function begin(): Promise<Session> {
    const body = {
      site,
      page: { url: location.href.slice(0, 2_000), title: document.title.slice(0, 1_000) },
      locale: locale.slice(0, 35),
    }
    const held = readVisit(place)
    // A chat that was begun anonymously is kept when somebody signs in.
    const token = held.token ?? readVisit(site).token
    const word = identity && { identity }
    const answer = (await request('/v1/sessions', { body: { ...body, ...word }, token }).catch(
      (error) => {
        // An identity that does not hold, or a token that the edge no longer knows: begin as a new visitor.
        if (!(token || identity) || !(error instanceof Refusal) || error.status !== 401) throw error
        if (identity) console.error(`Deskbell: ${error.detail}`)
        updateVisit(place, { conversation: undefined, open: false, read: 0 })
        return request('/v1/sessions', { body })
      },
    )) as Session
    if (typeof answer.token !== 'string') throw new TypeError('Session.')
    if (readIdentity(site) !== identity) throw new TypeError('Identity.')
    // Another tab was faster (and locks are for https alone): two visitors in one browser would
    // lose each other's conversation.
    const theirs = readVisit(place).token
    if (theirs && theirs !== held.token) return begin()
    const visitor = answer.visitor.id
    if (identity) {
      if (held.visitor !== visitor) {
        // Of what waits under this name only what was said on this page is surely this visitor's.
        const own = waitingIn(place).filter(({ at }) => at > performance.timeOrigin)
        const outbox = [...waitingIn(site), ...own]
        updateVisit(place, { conversation: undefined, open: undefined, read: 0, outbox })
      }
      forgetVisit(site)
    } else forgetVisit(visitOf(site, 'anyone'))
    updateVisit(place, { token: answer.token, visitor })
    return answer
  }

  function start(): Promise<Session> {
    // Tabs that are opened together begin one after the other, so that they share one visitor.
    const { locks } = navigator
    const first = locks && !readVisit(place).token
    session ??= first ? locks.request(`deskbell:${site}`, begin) : begin()
    session.catch(() => {
      session = undefined // the next call tries again
    })
    return session
  }

  return {
    token: async () => (await start()).token,
    conversation: async () => (await start()).conversation,
    async ask(path, body, method) {
      const { token } = await start()
      const init = { method, ...(body ? { body } : {}) }
      try {
        return await request(path, { ...init, token })
      } catch (error) {
        if (!(error instanceof Refusal) || error.status !== 401) throw error
        if ((await start()).token === token) session = undefined
        return request(path, { ...init, token: (await start()).token })
      }
    },
  }
}
