import type { IdentityProfile } from '../../shared/identity.ts'
import { limits } from '../../shared/limits.ts'
import type { VisitorExport } from '../../shared/visitor-export.ts'
import type { Caller } from '../conversation/caller.ts'
import { visitorConversations } from '../db/conversations.ts'
import type { Env } from '../env.ts'
import { fromResult } from '../errors.ts'
import { errorName, log } from '../log.ts'
import type { SessionClaims } from '../session/token.ts'
import { conversationStub } from './conversation-stub.ts'

/**
 * All that is kept about a visitor as JSON (`visitorExportSchema`), written piece by piece as it is
 * read, so that a long history is never in memory whole. It breaks off where something fails.
 */
export function exportStream(
  env: Env,
  caller: Caller & { kind: 'visitor' },
  { locale, page }: SessionClaims,
  now: number,
  /** What the session carries of a verified visitor. */
  identity?: IdentityProfile,
): ReadableStream<Uint8Array> {
  const head: Omit<VisitorExport, 'conversations'> = {
    exportedAt: new Date(now).toISOString(),
    site: caller.site,
    visitor: {
      id: caller.visitor,
      verified: identity !== undefined,
      ...(identity && { identity }),
      ...(locale && { locale }),
      ...(page && { page }),
    },
  }
  const encoder = new TextEncoder()
  const pieces = json(head, exported(env, caller))
  let isWanted = true
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await pieces.next()
        if (!isWanted) return
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        log('error', 'export.failed', { error: errorName(error) })
        controller.error(new Error('The export failed.'))
      }
    },
    async cancel() {
      isWanted = false
      await pieces.return(undefined)
    },
  })
}

async function* json(head: object, conversations: AsyncIterable<string>): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"conversations":[`
  yield* conversations
  yield ']}\n'
}

async function* exported(env: Env, caller: Caller & { kind: 'visitor' }): AsyncGenerator<string> {
  const { site, visitor } = caller
  let isFirst = true
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const size = limits.conversationPage
    const page = await visitorConversations(env.DB, {
      site,
      visitor,
      size,
      ...(cursor && { cursor }),
    })
    for (const { id } of page.rows) {
      for await (const piece of conversation(env, caller, id)) {
        if (piece.begins && !isFirst) yield ','
        isFirst = false
        yield piece.text
      }
    }
    cursor = page.next
  }
}

/** One conversation in pieces; none where its time ended since the list was read. */
async function* conversation(
  env: Env,
  caller: Caller,
  id: string,
): AsyncGenerator<{ text: string; begins?: true }> {
  const stub = conversationStub(env, id)
  const first = await stub.exported(caller, 0)
  if (!first.ok && first.code === 'not-found') return
  const { about, ...page } = fromResult(first)
  yield {
    text: `${JSON.stringify(about).slice(0, -1)},"entries":[${page.entries}`,
    begins: true,
  }
  for (let { next } = page; next !== undefined; ) {
    const more = fromResult(await stub.exported(caller, next))
    yield { text: `,${more.entries}` }
    next = more.next
  }
  yield { text: ']}' }
}
