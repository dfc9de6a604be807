import { signIdentity } from '../../support/sign-identity.ts'
import { call, origin, pushSite } from '../api.ts'

type Began = {
  type: string
  detail: string
  errors?: { path: string; message: string }[]
  token: string
  expiresAt: number
  visitor: { id: string; verified: boolean }
  conversation?: { id: string }
}

/** A site with its identity secret, and how its backend signs. */
export async function siteWithIdentities(extra = '') {
  const { slug, identitySecret = '' } = await pushSite(extra)
  const sign = (claims: Record<string, unknown>, secret = identitySecret) =>
    signIdentity(secret, claims)
  return { slug, secret: identitySecret, sign }
}

/** Begins a session as a page does. */
export function begin(site: string, identity?: string, token?: string) {
  return call<Began>('POST', '/v1/sessions', {
    body: { site, ...(identity !== undefined && { identity }) },
    headers: { origin },
    ...(token && { token }),
  })
}

export const johanna = {
  sub: 'customer-4711',
  name: 'Johanna Berger',
  email: 'johanna.berger@post.example',
  phone: '+43 512 555 0142',
  attributes: { tier: ['pro'], region: ['AT'] },
}
