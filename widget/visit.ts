import type { VisitorPart } from '../shared/message.ts'

/** The body of a handoff: a person, or the assistant again. */
export type Wish = { cancel?: true }

/** A message, or a wish, that the edge has not acknowledged yet. */
export type Unsent = {
  id: string
  parts: VisitorPart[]
  /** There where this is no message: its `parts` are empty then. */
  wish?: Wish
  /** What the visitor sees: the text, or the quick reply's label. */
  text: string
  at: number
  /** The kind sentence to show once the edge refused it for good; it then waits for the visitor. */
  failed?: string
}

/** What the browser keeps about one visitor of one site. */
export type Visit = {
  token?: string
  /** Whose it is, where somebody has signed in: it may be another person's the next time. */
  visitor?: string
  conversation?: string
  /** Whether that conversation goes on: the launcher then asks once for what is unread. */
  open?: boolean
  /** The last seq that the visitor saw. */
  read?: number
  outbox?: Unsent[]
  /** The site's theme as last seen, so that the launcher need not ask for it. */
  accent?: string
  position?: 'left' | 'right'
}

/** Under which name the visit is kept: who signs in has one of their own, "acme+", beside the anonymous one. */
export const visitOf = (site: string, identity: string | undefined) =>
  identity ? `${site}+` : site

const key = (site: string) => `deskbell:${site}`

/**
 * Where storage is shut off (a sandboxed frame, a browser's setting), the visit lasts as long as
 * the page.
 */
const memory: Record<string, Visit> = {}

/** What storage holds, unread: the launcher has no room for more, and takes two values of it. */
export function readRaw(site: string): { [K in keyof Visit]?: unknown } {
  try {
    return JSON.parse(localStorage.getItem(key(site)) ?? '') ?? {}
  } catch {
    return {} // storage is shut off, or holds what another program wrote
  }
}

/** What is kept. Read anew each time, since other tabs write too. */
export const readVisit = (site: string): Visit => memory[site] ?? tidy(readRaw(site))

/** What the edge has not acknowledged yet. */
export const waitingIn = (site: string) => readVisit(site).outbox ?? []

/** Changes some of what is kept. */
export function updateVisit(site: string, change: { [K in keyof Visit]?: Visit[K] | undefined }) {
  const text = JSON.stringify({ ...readVisit(site), ...change })
  try {
    localStorage.setItem(key(site), text)
    delete memory[site]
  } catch {
    memory[site] = tidy(JSON.parse(text)) // storage is shut off or full
  }
}

/** Lets go of the visitor, where there was one: other tabs see it gone. The site's theme stays. */
export function forgetVisit(site: string) {
  const { accent, position } = readVisit(site)
  delete memory[site]
  try {
    localStorage.removeItem(key(site))
  } catch {} // storage is shut off: there was nothing else
  if (accent) updateVisit(site, { accent, position })
}

/**
 * Storage belongs to the page: what we count with or walk through is read as if a stranger had
 * written it. The rest is only ever sent to the edge as text, or compared.
 */
function tidy({ read, outbox, ...rest }: ReturnType<typeof readRaw>): Visit {
  return {
    ...(rest as Visit),
    read: Number(read) || 0,
    outbox: Array.isArray(outbox) ? outbox.filter(isUnsent) : [],
  }
}

function isUnsent(value: unknown): value is Unsent {
  const unsent = value as Partial<Unsent> | null
  return (
    typeof unsent?.id === 'string' && typeof unsent.text === 'string' && Array.isArray(unsent.parts)
  )
}
