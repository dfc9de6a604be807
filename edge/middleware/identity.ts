import { errors, type JWTPayload, jwtVerify } from 'jose'
import * as v from 'valibot'
import {
  type IdentityClaims,
  type IdentityProfile,
  identityClaimsSchema,
} from '../../shared/identity.ts'
import { limits } from '../../shared/limits.ts'
import { ApiError } from '../errors.ts'
import { faults } from './validate.ts'

/** Seconds that the clocks of a site and of the edge may differ. */
const tolerance = 60
/** Seconds ahead that an identity may run out at most: what is signed for longer lies around too long. */
export const longestLife = 24 * 60 * 60

/** A verified identity: the site's own id of the person, and what it says of them. */
export type Identity = { subject: string; profile: IdentityProfile }

const encoder = new TextEncoder()

/**
 * Who a visitor is, by the word of the site's backend: a JSON Web Token, signed with one of the site's
 * secrets (HS256 and nothing else, whatever its header says) and in force.
 * @throws ApiError `identity-expired`, or `identity-refused` for anything else
 */
export async function readIdentity(
  token: string,
  { site, secrets, now }: { site: string; secrets: readonly string[]; now: number },
): Promise<Identity> {
  const result = v.safeParse(identityClaimsSchema, await verified(token, secrets, now))
  if (!result.success) {
    throw new ApiError('identity-refused', 'The claims of the identity do not fit; see "errors".', {
      faults: faults(result.issues),
    })
  }
  const { sub, exp, iat = 0, aud, ...profile } = result.output
  const seconds = now / 1_000
  if (exp > seconds + longestLife + tolerance) {
    throw refused('It runs out too late: "exp" may be a day ahead at most.')
  }
  if (iat > seconds + tolerance) throw refused('It was signed in the future ("iat").')
  if (aud !== undefined && ![aud].flat().includes(site)) {
    throw refused('It was made for another audience ("aud") than this site.')
  }
  if (encoder.encode(JSON.stringify(profile)).length > limits.identityProfile) {
    throw refused(
      `Name, e-mail address, phone number and attributes may have ${limits.identityProfile} bytes together.`,
    )
  }
  return { subject: sub, profile: known(profile) }
}

/** Only what is said, so that what is sealed into the token stays short. */
function known({ name, email, phone, attributes }: Omit<IdentityClaims, 'sub' | 'exp'>) {
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(attributes && Object.keys(attributes).length > 0 && { attributes }),
  }
}

async function verified(
  token: string,
  secrets: readonly string[],
  now: number,
): Promise<JWTPayload> {
  for (const secret of secrets) {
    try {
      const { payload } = await jwtVerify(token, encoder.encode(secret), {
        algorithms: ['HS256'],
        requiredClaims: ['exp'],
        clockTolerance: tolerance,
        currentDate: new Date(now),
      })
      return payload
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue
      if (error instanceof errors.JWTExpired) {
        throw new ApiError(
          'identity-expired',
          'The identity has run out ("exp"); have the site’s backend sign a new one.',
        )
      }
      if (!(error instanceof errors.JOSEError)) throw error
      throw refused(reasonOf(error))
    }
  }
  throw refused('It is not signed with this site’s identity secret.')
}

/** In our words: the library's may repeat what came. */
function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JOSEAlgNotAllowed) return 'It must be signed with HS256.'
  if (error instanceof errors.JWTClaimValidationFailed) {
    return `Its claim "${error.claim}" is missing or not as it must be.`
  }
  return 'It is no signed JSON Web Token.'
}

function refused(reason: string): ApiError {
  return new ApiError('identity-refused', `The identity is refused. ${reason}`)
}
