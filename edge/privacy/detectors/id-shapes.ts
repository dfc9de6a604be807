import { stdnum } from 'stdnum'
import { compact } from '../read/codes.ts'

type Check = { validate(value: string): { isValid: boolean } }

/**
 * A number of an office that is known by its shape. With `check`, its check digits must be right; the
 * rest are shapes that little else has. `spaced` says how it is written, in plain form, `signs` how many
 * letters and digits it has.
 */
export type IdShape = { spaced: RegExp; signs: readonly number[]; check?: Check }

const optional = (check: Check | undefined) => (check ? { check } : {})
const of = (country: string, name: string): Check | undefined => stdnum[country]?.[name]

// National and tax ids that can be told without any word about them.
const shapes: IdShape[] = [
  { spaced: /^\d{3}-\d{2}-\d{4}$/, signs: [9], ...optional(of('US', 'ssn')) },
  {
    spaced: /^[a-ceghj-prstw-z][a-ceghj-nprstw-z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d]$/,
    signs: [9],
  },
  { spaced: /^\d{17}[\dx]$|^\d{6} \d{8} \d{3}[\dx]$/, signs: [18], ...optional(of('CN', 'ric')) },
  {
    spaced: /^[12][ .]?\d{2}[ .]?\d{2}[ .]?\d[\dab][ .]?\d{3}[ .]?\d{3}[ .]?\d{2}$/,
    signs: [15],
    ...optional(of('FR', 'nir')),
  },
  {
    spaced: /^[a-z]{3} ?[a-z]{3} ?\d{2}[a-ehlmprst]\d{2} ?[a-z]\d{3}[a-z]$/,
    signs: [16],
    ...optional(of('IT', 'codicefiscale')),
  },
  {
    spaced: /^\d{2}\.?\d{3}\.?\d{3}[ -]?[a-hj-np-tv-z]$/,
    signs: [9],
    ...optional(of('ES', 'dni')),
  },
  { spaced: /^[xyz][ -]?\d{7}[ -]?[a-hj-np-tv-z]$/, signs: [9], ...optional(of('ES', 'nie')) },
  { spaced: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/, signs: [11], ...optional(of('BR', 'cpf')) },
  { spaced: /^\d{4}[ -]\d{4}[ -]\d{4}$/, signs: [12], ...optional(of('IN', 'aadhaar')) },
  { spaced: /^[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z]$/, signs: [10] },
  { spaced: /^[a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d$/, signs: [18] },
  { spaced: /^\d{6}-[1-8]\d{6}$/, signs: [13] },
  { spaced: /^(?:\d{2})?\d{6}[-+]\d{4}$/, signs: [10, 12], ...optional(of('SE', 'personnummer')) },
  { spaced: /^[0-3]\d[01]\d{3}-\d{4}$/, signs: [10] },
  {
    spaced: /^[0-3]\d[01]\d{3}[-+a]\d{3}[\da-fhj-npr-y]$/,
    signs: [10],
    ...optional(of('FI', 'hetu')),
  },
  { spaced: /^756\.\d{4}\.\d{4}\.\d{2}$/, signs: [13] },
  { spaced: /^[stfgm]\d{7}[a-jklmnp-rt-z]$/, signs: [9] },
  { spaced: /^\d{6}\/\d{3,4}$/, signs: [9, 10], ...optional(of('CZ', 'rc')) },
  { spaced: /^\d-\d{4}-\d{5}-\d{2}-\d$/, signs: [13] },
  { spaced: /^[a-z][12]\d{8}$/, signs: [10], ...optional(of('TW', 'ui')) },
  { spaced: /^\d{2}-\d{8}-\d$/, signs: [11], ...optional(of('AR', 'cuit')) },
  { spaced: /^\d{1,2}\.\d{3}\.\d{3}-[\dk]$/, signs: [8, 9], ...optional(of('CL', 'rut')) },
  { spaced: /^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/, signs: [11] },
  { spaced: /^\d{5}-\d{7}-\d$/, signs: [13] },
  { spaced: /^784-\d{4}-\d{7}-\d$/, signs: [15] },
  { spaced: /^\d{3}-\d{3}-\d{3} \d{2}$/, signs: [11] },
  { spaced: /^\d{7}[a-w][a-i]?$/, signs: [8, 9], ...optional(of('IE', 'pps')) },
]

const mostSigns = 18
/** By how many signs they have; one pattern tells that none of the shapes fits, as nearly always. */
const shapesBySigns = Array.from({ length: mostSigns + 1 }, (_, signs) => {
  const fitting = shapes.filter((shape) => shape.signs.includes(signs))
  return {
    fitting,
    any: new RegExp(fitting.map(({ spaced }) => spaced.source).join('|') || '(?!)'),
  }
})

/** Whether this is a national or tax id by its shape and check digits. */
export function isId(written: string): boolean {
  const signs = compact(written)
  const { fitting, any } = shapesBySigns[signs.length] ?? {}
  if (!fitting || !any?.test(written)) return false
  return fitting.some(({ spaced, check }) => {
    if (!spaced.test(written)) return false
    return check?.validate(signs.toUpperCase()).isValid ?? true
  })
}

/** Shapes with letters among the digits, taken only behind a word for an id; the longest first. */
export const announcedIds: RegExp[] = [
  /^[a-z]{3} ?[a-z]{3} ?\d[a-z\d] ?[a-z] ?\d{2} ?[a-z] ?[a-z\d]{3} ?[a-z](?![a-z\d])/,
  /^[a-z]{3} ?[a-z]{3} ?\d{2}[a-z] ?\d{2} ?[a-z]\d{3}[a-z](?![a-z\d])/,
  /^[a-z]{4}[ -]?\d{6}[ -]?[a-z\d]{3,8}(?![a-z\d])/,
  /^[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-z](?![a-z\d])/,
  /^\d{1,3}[ .]?\d{3}[ .]?\d{3}[ -]?[a-z](?![a-z\d])/,
  /^[xyz][ .-]?\d(?:[ .]?\d){6}[ -]?[a-z](?![a-z\d])/,
  /^[a-z]{5}[ -]?\d{4}[ -]?[a-z](?![a-z\d])/,
  /^[a-z]{1,4}[ -]?\d{5,12}(?:[ -]?[a-z\d]{1,2})?(?![a-z\d])/,
  /^[a-z]{2} ?\d{3} ?\d{3} ?\d{2,3}(?![a-z\d])/,
  /^[a-z]{2} ?\d{3} ?\d{4} ?\d{2}(?![a-z\d])/,
  /^[a-z]{1,2}\d{6,7} ?\([\da]\)/,
  /^\d{6,12}[ /-]?[a-z]{1,2}(?![a-z\d])/,
]
