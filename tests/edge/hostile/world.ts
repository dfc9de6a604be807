import { env } from 'cloudflare:workers'
import { tokenKeys } from '../../../edge/middleware/visitor.ts'
import { signToken } from '../../../edge/session/token.ts'
import { adminKey, call, origin, pushSite, Visitor } from '../api.ts'

/** Whom the hostile ones may harm, and what they hold. */
export type World = {
  site: string
  /** A visitor in a conversation, whose credentials the hostile ones use. */
  insider: Visitor
  /** A visitor beside them, who must not notice anything. */
  bystander: Visitor
  expired: string
  /** Of another site. */
  swapped: string
  /** An API key of an agent: not enough for administration. */
  agentKey: string
  revokedKey: string
  adminKey: string
}

export async function makeWorld(): Promise<World> {
  const { slug: site } = await pushSite()
  const insider = await Visitor.inConversation(site)
  const bystander = await Visitor.inConversation(site)
  await bystander.say('what does delivery cost?')
  await bystander.answer()
  const elsewhere = await Visitor.arrive((await pushSite()).slug)
  const key = (name: string) =>
    call<{ id: string; key: string }>('POST', '/v1/admin/keys', {
      token: adminKey,
      body: { name, scopes: ['agent'], site },
    })
  const revoked = (await key('revoked')).body
  await call('DELETE', `/v1/admin/keys/${revoked.id}`, { token: adminKey })
  const now = Math.floor(Date.now() / 1_000)
  return {
    site,
    insider,
    bystander,
    expired: await signToken(await tokenKeys(env), {
      site,
      visitor: insider.session.visitor.id,
      issuedAt: now - 90_000,
      expiresAt: now - 3_600,
    }),
    swapped: elsewhere.token,
    agentKey: (await key('agent')).body.key,
    revokedKey: revoked.key,
    adminKey,
  }
}

export { origin }
