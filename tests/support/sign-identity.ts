import { type JWTPayload, SignJWT } from 'jose'

/** An identity as a site's backend signs it: in force for five minutes, unless the claims say otherwise. */
export function signIdentity(
  secret: string,
  claims: JWTPayload & Record<string, unknown>,
  alg = 'HS256',
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000)
  return new SignJWT({ iat: now, exp: now + 300, ...claims })
    .setProtectedHeader({ alg })
    .sign(new TextEncoder().encode(secret))
}
