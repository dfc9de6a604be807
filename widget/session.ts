import type { ConversationRef, Session } from '../shared/api.ts'
import type { Options } from './options.ts'
import { Refusal, type Request } from './request.ts'
import { readVisit, updateVisit } from './visit.ts'

/** Who the visitor is to the edge: the token, renewed when it has run out. */
export type SessionKeeper = {
  /** Starts the session at the first call; later calls share it. */
  token(): Promise<string>
  /** The visitor's newest conversation, as the edge told at the start. */
  conversation(): Promise<ConversationRef | undefined>
  /** Asks with the token; where it has run out, renews it and asks once more. */
  ask(path: string, body?: unknown, method?: string): Promise<unknown>
}

export function keepSession({ site, locale }: Options, request: Request): SessionKeeper {
  let session: Promise<Session> | undefined

  async function begin(): Promise<Session> {
    const body = {
      site,
      page: { url: location.href.slice(0, 2_000), title: document.title.slice(0, 1_000) },
      locale: locale.slice(0, 35),
    }
    const { token } = readVisit(site)
    const answer = (await request('/v1/sessions', { body, token }).catch((error) => {
      // A token that the edge no longer knows at all: begin as a new visitor.
      if (!token || !(error instanceof Refusal) || error.status !== 401) throw error
      updateVisit(site, { conversation: undefined, open: false, read: 0 })
      return request('/v1/sessions', { body })
    })) as Session
    if (typeof answer.token !== 'string') throw new TypeError('The edge sent no session.')
    // Another tab was faster (and locks are for https alone): two visitors in one browser would
    // lose each other's conversation.
    const theirs = readVisit(site).token
    if (theirs && theirs !== token) return begin()
    updateVisit(site, { token: answer.token })
    return answer
  }

  function start(): Promise<Session> {
    // Tabs that are opened together begin one after the other, so that they share one visitor.
    const { locks } = navigator
    const first = locks && !readVisit(site).token
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
