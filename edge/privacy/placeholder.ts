import { personalDataTypes } from '../../shared/personal-data.ts'

/**
 * What a placeholder stands for: a type of personal data, the name of a site's own pattern, or
 * `TEXT`. `TEXT` is how people's own writing of something like `<EMAIL_1>` is escaped: it is masked
 * like a value, as `<TEXT_1>`, and restored like one. There is no second syntax to undo, markdown
 * shows it as it stands, and what restores is never what someone typed.
 */
export type PlaceholderType = string

/** Characters of the longest text that is read as a placeholder. */
export const maxPlaceholder = 40

// Models change the case, put spaces, line breaks or invisible characters inside, escape for
// markdown or HTML, and take other brackets or none. What is read as a placeholder here is escaped
// on its way in by the same pattern.
const known = [...Object.keys(personalDataTypes), 'TEXT']
const anyCase = known
  .map((name) => [...name].map((letter) => `[${letter}${letter.toLowerCase()}]`).join(''))
  .join('|')
const word = '[A-Za-z]{1,12}'
const number = '[1-9]\\d{0,5}'
const invisible = '[\\u200b-\\u200d\\u2060\\ufeff]?'
const underscore = `${invisible}\\\\?_${invisible}\\n?`
const loose = `${invisible}[ \\n-]`
const inner = ` {0,2}(?:${word}(?:\\\\?_${word})?${underscore}|(?:${anyCase})${loose})${number} {0,2}`
const shape = [
  `\\\\?[<＜]${inner}\\\\?[>＞]`,
  `&lt;${inner}&gt;`,
  `%3[Cc](?:${word}_){1,2}${number}%3[Ee]`,
  // "[EMAIL_1](…)" is a link that is called so, and then only the name is the placeholder.
  `\\[(?:${known.join('|')})_${number}\\](?!\\()`,
  `(?<![\\w<＜>＞;\\\\-])(?:${known.join('|')})_${number}(?![\\w>＞])`,
].join('|')

/** A placeholder as the edge writes it. */
export const exactPlaceholder = /<[A-Z]{1,12}(?:_[A-Z]{1,12})?_[1-9]\d{0,5}>/g

/** A fresh pattern of everything that is read as a placeholder. */
export function placeholderPattern(): RegExp {
  return new RegExp(shape, 'g')
}

// Where a placeholder may begin, and every text that more could make into one.
const openings = /[<＜&%[\\]|(?<![\w<＜>＞;\\-])(?=[A-Z])/g
const beginning = new RegExp(
  `^(?:${[
    `\\\\|\\\\?[<＜]${inTheMiddle()}`,
    `&(?:l(?:t(?:;${inTheMiddle('&(?:g(?:t)?)?')})?)?)?`,
    `%(?:3(?:[Cc](?:[A-Za-z]{1,12}(?:_(?:[A-Za-z]{1,12}_?)?)?(?:${number})?(?:%3?)?)?)?)?`,
    `\\[(?:[A-Z]{1,9}(?:_(?:${number}\\]?)?)?)?`,
    `[A-Z]{1,9}(?:_(?:${number})?)?`,
  ].join('|')})$`,
)

function inTheMiddle(closing = '\\\\'): string {
  const type = `${word}(?:\\\\?_${word})?`
  const sign = `${invisible}(?:\\\\|(?:\\\\?_${invisible}|[ -])\\n?|\\n)?`
  return ` {0,2}(?:${type}${sign}(?:${number} {0,2}(?:${closing})?)?)?`
}

/**
 * Where the part of a text begins that more text could still make a placeholder; its length where
 * none does.
 */
export function unfinishedFrom(text: string): number {
  const from = Math.max(0, text.length - maxPlaceholder + 1)
  openings.lastIndex = from
  for (let match = openings.exec(text); match; match = openings.exec(text)) {
    const rest = text.slice(match.index)
    if (beginning.test(rest) && mayBeKnown(rest)) return match.index
    openings.lastIndex = match.index + 1
  }
  return text.length
}

/** Words without a bracket, and in square ones, are placeholders only as the edge writes them. */
function mayBeKnown(rest: string): boolean {
  const [, name] = /^\[?([A-Z]+)/.exec(rest) ?? []
  if (name === undefined) return true
  const isWhole = rest.includes('_')
  return known.some((type) => (isWhole ? type === name : type.startsWith(name)))
}

/** The placeholder of a type and number, as the vault writes it. */
export function placeholder(type: PlaceholderType, number: number): string {
  return `<${type}_${number}>`
}

/** The vault's writing of what `placeholderPattern` found. */
export function canonical(found: string): string {
  const plain = found.replace(/&[lg]t;|%3[CcEe]|[\u200b-\u200d\u2060\ufeff]/g, '')
  const [, type = '', index = ''] =
    /([A-Za-z]+(?:\\?_[A-Za-z]+)?)[^A-Za-z\d]*(\d+)/.exec(plain) ?? []
  return placeholder(type.replace('\\', '').toUpperCase(), Number(index))
}

/** The type and number of a placeholder as the vault writes it. */
export function parsePlaceholder(written: string): { type: string; number: number } | undefined {
  const [, type, number] = /^<([A-Z_]+)_([1-9]\d{0,5})>$/.exec(written) ?? []
  return type && number ? { type, number: Number(number) } : undefined
}
