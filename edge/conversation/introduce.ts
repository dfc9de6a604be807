import type { IdentityProfile } from '../../shared/identity.ts'
import type { VisitorFacts } from '../../shared/visitor-facts.ts'
import type { SealedEntry, Vault } from '../privacy/vault.ts'
import { openProfile } from '../session/identity-seal.ts'
import type { Conversation } from './conversation.ts'
import type { VisitorIdentity } from './state.ts'

/** What a site says of its visitor, on its way into the conversation: values only in the vault's entries. */
export type Introduction = {
  identity: VisitorIdentity
  facts?: VisitorFacts
  entries: SealedEntry[]
}

const types = { name: 'PERSON', email: 'EMAIL', phone: 'PHONE' } as const
const kinds = ['name', 'email', 'phone'] as const

/** Puts what the site says into the vault's placeholders; the caller stores and adopts the entries. */
export async function introductionOf(
  vault: Vault,
  profile: IdentityProfile,
): Promise<Introduction> {
  const said = kinds.flatMap((kind) => {
    const value = profile[kind]
    return value ? [{ kind, type: types[kind], value }] : []
  })
  const { texts, entries } = await vault.keepAll(said)
  const identity = Object.fromEntries(
    said.map(({ kind }, at) => [kind, texts[at]]),
  ) as VisitorIdentity // by its kinds
  const { attributes: facts } = profile
  return { identity, entries, ...(facts && { facts }) }
}

/**
 * Has the conversation know its visitor as the site last described them, where their session says so.
 * Readers from before that may be somebody else; they have to come back with a session that knows.
 */
export async function introduce(conversation: Conversation, sealed: string): Promise<void> {
  if (conversation.introducedBy === sealed) return
  const { site, visitor } = conversation.state
  const profile = await openProfile(conversation.deps.masters, { site, visitor }, sealed)
  const introduction = await introductionOf(conversation.vault, profile)
  if (!isKnown(conversation, introduction)) {
    const isFirst = conversation.state.identity === undefined
    conversation.commit((tx) => tx.introduce(introduction))
    if (isFirst) conversation.readers.closeAnonymous()
  }
  conversation.introducedBy = sealed
}

function isKnown({ state }: Conversation, { identity, facts, entries }: Introduction): boolean {
  const told = JSON.stringify([identity, facts])
  return entries.length === 0 && told === JSON.stringify([state.identity, state.facts])
}
