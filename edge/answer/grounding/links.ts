/** Ends of names that stand for an address where nothing else tells. */
const ends =
  'com|net|org|io|shop|store|info|biz|app|dev|online|site|xyz|example|test|eu|de|at|ch|fr|es|it|nl|be|pl|pt|uk|us|ca|co|me|ly|gl|link|click|page|help|support|top|ru|cn|in|jp|tr'

const address = new RegExp(
  [
    String.raw`[a-z][a-z0-9+.-]{0,20}:\/\/[^\s<>()[\]"]{1,2000}`,
    String.raw`(?:mailto|tel|sms|javascript|data|vbscript|whatsapp):[^\s<>()[\]"]{1,2000}`,
    String.raw`[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}`,
    String.raw`\d{1,3}(?:\.\d{1,3}){3}(?![\d.])(?:[:/][^\s<>()[\]"]{0,2000})?`,
    String.raw`(?<![\p{L}\p{N}@.-])(?:www\.[\p{L}\p{N}-]{1,63}|localhost)(?![\p{L}\p{N}.-])(?:[:/][^\s<>()[\]"]{0,2000})?`,
    String.raw`(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:${ends})(?![\p{L}\p{N}-])(?:[:/][^\s<>()[\]"]{0,2000})?`,
  ].join('|'),
  'giu',
)
/** A name with any other end; small letters alone, since "inside.It" only lacks a blank. */
const named =
  /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]{2,63}\.){1,6}(?:\p{Ll}{2,24}|\p{Lu}{2,24})(?![\p{L}\p{N}-])(?:[:/][^\s<>()[\]"]{0,2000})?/gu
const files =
  /\.(?:js|ts|pdf|jpe?g|png|gif|svg|webp|html?|txt|csv|docx?|xlsx?|zip|md|ya?ml|json|mp[34])$/i
/** "inside.It" */
const lacksBlank = /^\p{Ll}+\.\p{Lu}\p{Ll}+$/u
/** "evil[.]com" and "evil。com" */
const otherDot = /(?<=[\p{sc=Latin}\p{N}]) ?(?:[[({]\.[\])}]|[。．｡]) ?(?=[\p{sc=Latin}\p{N}])/gu
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])([a-z0-9-]{2,63})(?: ?[([]? ?\bdot\b ?[)\]]? ?)(${ends})(?![\p{L}\p{N}])`,
  'giu',
)
/** `[words](target)`, whatever the target is. */
const target = /\]\(\s{0,3}([^)\s]{1,2000})/g

/** Everything in a text that leads somewhere, as it is written. */
export function linksIn(written: string): string[] {
  const text = written.replace(otherDot, '.')
  return [
    ...Array.from(text.matchAll(named), ([found]) => found).filter(isName),
    ...Array.from(text.matchAll(address), ([found]) => found.replace(/[.,;:!?'*_]+$/, '')).filter(
      (found) => !lacksBlank.test(found),
    ),
    ...Array.from(text.matchAll(spelled), ([, name, end]) => `${name}.${end}`),
    ...Array.from(text.matchAll(target), ([, to = '']) => to),
  ]
}

/** Whether a dotted word names a host: no file, and no date or version. */
function isName(found: string): boolean {
  return !files.test(found) && /\p{L}[^.]*\.[^.]+$/u.test(found.split(/[:/]/)[0] ?? '')
}

/** Where a link leads: `host[:port]`, an e-mail address in small letters, or undefined for what nobody may write. */
function placeOf(link: string): string | undefined {
  if (/^[^\s/:@]{1,64}@[^\s/:@]{1,255}$/.test(link)) return link.toLowerCase()
  if (/^mailto:/i.test(link)) return link.slice(7).split('?')[0]?.toLowerCase()
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(link) && !/^[a-z0-9.-]+:\d/i.test(link)
  try {
    const url = new URL(whole ? link : `https://${link}`)
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
      return undefined
    return url.host.toLowerCase()
  } catch {
    return undefined // what no reader can follow leads nowhere that we trust
  }
}

/** Hosts and addresses that an answer may name. */
export type Trusted = ReadonlySet<string>

/** The first link of a text that leads where the site does not; undefined where all are its own. */
export function foreignLink(text: string, trusted: Trusted): string | undefined {
  return linksIn(text).find((link) => {
    if (/^\/(?!\/)/.test(link)) return false // a path on the page's own host
    const place = placeOf(link)
    if (place === undefined) return true
    return !trusted.has(place) && !trusted.has(place.replace(/^www\./, ''))
  })
}

/** The places that addresses lead to. */
export function placesOf(addresses: readonly string[]): Set<string> {
  return new Set(addresses.flatMap((one) => placeOf(one) ?? []))
}
