import * as v from 'valibot'
import { limits } from './limits.ts'
import { lineSchema, rawTextSchema } from './text.ts'
import { type Relation, type VisitorFacts, visitorFactsSchema } from './visitor-facts.ts'

/** Values of one relation; backends that know nothing say null, or nothing between the brackets. */
const knownValues = v.pipe(
  v.nullish(v.pipe(v.array(lineSchema(60, 1)), v.maxLength(10, 'Name at most ten.'))),
  v.transform((values) => (values?.length ? values : undefined)),
)

/** `attributes` of the claims: facts about the visitor, by the relations that articles have. */
const attributesSchema = v.pipe(
  v.strictObject({
    applies_to: knownValues,
    product: knownValues,
    tier: knownValues,
    region: knownValues,
  } satisfies Record<Relation, typeof knownValues>),
  v.transform(({ applies_to, product, tier, region }): VisitorFacts => {
    return {
      ...(applies_to && { applies_to }),
      ...(product && { product }),
      ...(tier && { tier }),
      ...(region && { region }),
    }
  }),
)

/** A line about somebody. Backends that know nothing say null, or nothing between the quotes. */
const knownLine = (max: number) =>
  v.pipe(
    v.nullish(lineSchema(max)),
    v.transform((line) => line || undefined),
  )

/** Seconds since the epoch of Unix, as JSON Web Tokens have them (RFC 7519, NumericDate). */
const secondsSchema = v.pipe(v.number(), v.finite())

/** What a site's backend says of its signed-in visitor: the claims of the JSON Web Token that it signs. */
export const identityClaimsSchema = v.object({
  /** The site's own id of the visitor. The same one is the same visitor on every device. */
  sub: v.pipe(rawTextSchema(limits.identitySubject), v.nonEmpty('Say who it is.')),
  name: knownLine(120),
  email: knownLine(254),
  phone: knownLine(40),
  attributes: v.nullish(attributesSchema),
  exp: secondsSchema,
  iat: v.optional(secondsSchema),
  /** The site's slug, where the backend signs for several sites. */
  aud: v.optional(v.union([v.string(), v.array(v.string())])),
})
export type IdentityClaims = v.InferOutput<typeof identityClaimsSchema>

/** How sure the edge is who a visitor is: `verified` where the site has signed for it. */
export const assuranceSchema = v.picklist(['anonymous', 'verified'])

/**
 * A visitor as backends and agents see them: of a verified one what the site has said, masked as
 * everything is, and the facts by which articles hold for them.
 */
export const knownVisitorSchema = v.object({
  id: v.string(),
  assurance: assuranceSchema,
  name: v.exactOptional(v.string()),
  email: v.exactOptional(v.string()),
  phone: v.exactOptional(v.string()),
  attributes: v.exactOptional(visitorFactsSchema),
})
export type KnownVisitor = v.InferOutput<typeof knownVisitorSchema>

/** What of an identity a session carries, sealed: everything but who it is. */
export type IdentityProfile = Omit<KnownVisitor, 'id' | 'assurance'>
