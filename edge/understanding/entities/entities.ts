import { amountsIn } from './amounts.ts'
import { datesIn } from './dates.ts'
import { type Entity, withoutOverlaps } from './entity.ts'
import { numbersIn } from './numbers.ts'
import { plainSigns } from './plain-signs.ts'
import { relativeDaysIn } from './relative-days.ts'

const longestRead = 4000
/** Personal data has been masked before: what stands here is the vault's word for it. */
const placeholder = /<([A-Z]{1,12}(?:_[A-Z]{1,12})?)_[1-9]\d{0,5}>/g

/**
 * What a masked message names: personal data by its placeholder, the site's own, order and tracking
 * numbers, amounts, dates. Reads the first 4,000 characters; at most 30 are returned.
 */
export function entitiesOf(
  text: string,
  {
    now,
    own,
    monthFirst,
    language,
  }: {
    now: number
    own?: (text: string) => Entity[]
    monthFirst?: boolean
    /** ISO 639-1, where it is known. */
    language?: string
  },
): Entity[] {
  const read = text.slice(0, longestRead)
  const masked = [...read.matchAll(placeholder)].map((match): Entity => {
    const start = match.index ?? 0
    const end = start + match[0].length
    return { type: (match[1] ?? '').toLowerCase(), text: match[0], value: match[0], start, end }
  })
  const sited = own?.(read) ?? []
  const plain = plainSigns(read)
  const rest = [
    ...amountsIn(plain),
    ...numbersIn(plain),
    ...datesIn(plain, now, monthFirst),
    ...relativeDaysIn(plain, now, language),
  ].map((entity) => ({ ...entity, text: read.slice(entity.start, entity.end) }))
  return withoutOverlaps([...masked, ...sited, ...rest])
}
