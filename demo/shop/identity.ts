import { SignJWT } from 'jose'

/** Who the shop says a visitor is. */
export type Customer = { id: string; name: string; email: string; phone: string }

/**
 * The shop's word on who has signed in, for `data-identity` of Deskbell's script tag. The secret stays
 * in this process; the page gets what it signed, which holds for a working day.
 */
export function identityToken({ id, ...known }: Customer, secret: string): Promise<string> {
  return new SignJWT({ ...known, attributes: { region: ['AT'] } })
    .setSubject(id)
    .setExpirationTime('8h')
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret))
}
