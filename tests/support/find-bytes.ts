import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The forms in which a value could lie around, each with the bytes to look for. */
export function formsOf(value: string): [form: string, bytes: Buffer][] {
  const utf8 = Buffer.from(value)
  const utf16 = Buffer.from(value, 'utf16le')
  const percent = encodeURIComponent(value)
  const hex = utf8.toString('hex')
  const texts: [string, string][] = [
    ['percent-encoded', percent],
    ['percent-encoded in lower case', percent.toLowerCase()],
    ['hex', hex],
    ['escaped for JSON', value.replace(/[^a-z0-9.]/gi, escaped)],
    ...[0, 1, 2].flatMap((offset): [string, string][] => {
      const core = base64Core(utf8, offset)
      return [
        [`base64 at ${offset}`, core],
        [`base64url at ${offset}`, core.replaceAll('+', '-').replaceAll('/', '_')],
      ]
    }),
  ]
  return [
    ['utf-8', utf8],
    ['utf-16le', utf16],
    ['utf-16be', Buffer.from(utf16).swap16()],
    ...texts.map(([form, text]): [string, Buffer] => [form, Buffer.from(text)]),
  ]
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The digits that the value alone decides when `offset` bytes stand before it. */
function base64Core(value: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), value])
    .toString('base64')
    .replace(/=+$/, '')
  const end = Math.floor(((offset + value.length) * 8) / 6)
  return text.slice(Math.ceil((offset * 8) / 6), end)
}

/** In which forms a value stands in these bytes. */
export function findIn(bytes: Buffer | string, value: string): string[] {
  const whole = Buffer.from(bytes)
  return formsOf(value).flatMap(([form, needle]) => (whole.includes(needle) ? [form] : []))
}

/** Every file below a folder in which a value stands, with the form. */
export function findInFolder(folder: string, value: string): string[] {
  return readFiles(folder).flatMap(([path, bytes]) =>
    findIn(bytes, value).map((form) => `${path}: ${form}`),
  )
}

/** Every file below a folder, with its bytes. */
export function readFiles(folder: string): [path: string, bytes: Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }): [string, Buffer][] => {
      const path = join(parentPath, name)
      try {
        return [[path, readFileSync(path)]]
      } catch (error) {
        // A database that nobody uses any more has just been closed, and its log is gone.
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
        throw error
      }
    })
}
