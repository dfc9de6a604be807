import type { PersonalDataType } from './finding.ts'

/**
 * What a placeholder stands for. `TEXT` is how people's own writing of something like `<EMAIL_1>`
 * is escaped: it is masked like a value, as `<TEXT_1>`, and restored like one. There is no second
 * syntax to undo, markdown shows it as it stands, and what restores is never what someone typed.
 */
export type PlaceholderType = PersonalDataType | 'TEXT'

/** Characters of the longest text that is read as a placeholder. */
export const maxPlaceholder = 40

// Models change the case, put spaces inside and escape the underscore for markdown. What is read
// as a placeholder here is escaped on its way in by the same pattern.
const word = '[A-Za-z]{1,12}'
const type = `${word}(?:\\\\?_${word})?`
const shape = `< {0,2}${type}\\\\?_[1-9]\\d{0,5} {0,2}>`
const beginning = `^< {0,2}(?:${type}(?:\\\\?(?:_(?:[1-9]\\d{0,5} {0,2})?)?)?)?$`

const beginningPattern = new RegExp(beginning)

/** A fresh pattern of everything that is read as a placeholder. */
export function placeholderPattern(): RegExp {
  return new RegExp(shape, 'g')
}

/** Whether more text could make this one a placeholder. */
export function mayBecomePlaceholder(text: string): boolean {
  return text.length < maxPlaceholder && beginningPattern.test(text)
}

/** The placeholder of a type and number, as the vault writes it. */
export function placeholder(type: PlaceholderType, number: number): string {
  return `<${type}_${number}>`
}

/** The vault's writing of what `placeholderPattern` found. */
export function canonical(found: string): string {
  return found.replace(/[ \\]/g, '').toUpperCase()
}

/** The type and number of a placeholder as the vault writes it. */
export function parsePlaceholder(written: string): { type: string; number: number } | undefined {
  const [, type, number] = /^<([A-Z_]+)_([1-9]\d{0,5})>$/.exec(written) ?? []
  return type && number ? { type, number: Number(number) } : undefined
}
