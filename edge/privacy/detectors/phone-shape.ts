import type { DigitGroup } from './digit-groups.ts'

/**
 * Whether a number without a country code is written as phone numbers are and little else is:
 * with the trunk prefix 0, in North American or in Chinese groups. Where a word for an order or
 * the like stands before it, one solid block of digits is not enough.
 */
export function isWrittenLikePhone(
  groups: readonly DigitGroup[],
  text: string,
  afterReference: boolean,
): boolean {
  const lengths = groups.map(({ digits }) => digits.length)
  const digits = groups.map((group) => group.digits).join('')
  if (groups.length === 1) return !afterReference && /^0[1-9]\d{8,9}$/.test(digits)
  if (lengths.some((length, index) => index > 0 && length < 2)) return false
  return (
    hasTrunkPrefix(digits, lengths) ||
    isNorthAmerican(digits, lengths, groups, text) ||
    isChinese(digits, lengths)
  )
}

/**
 * Whether a number is grouped as its own country writes it (`national`, with or without the trunk
 * prefix 0), or in threes as people in countries without that prefix also do.
 */
export function isWrittenAs(national: string, groups: readonly DigitGroup[]): boolean {
  if (groups.length < 2) return false
  const typed = groups.map(({ digits }) => digits).join(' ')
  const usual = national.replace(/\D+/g, ' ').trim()
  return (
    typed === usual || typed === usual.replace(/^0 ?/, '') || /^[5-9]\d\d \d{3} \d{3}$/.test(typed)
  )
}

function hasTrunkPrefix(digits: string, lengths: readonly number[]): boolean {
  return (
    /^0[1-9]/.test(digits) && digits.length >= 9 && digits.length <= 12 && (lengths[0] ?? 0) <= 5
  )
}

function isNorthAmerican(
  digits: string,
  lengths: readonly number[],
  groups: readonly DigitGroup[],
  text: string,
): boolean {
  if (!/^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits)) return false
  const shape = lengths.join('-')
  if (shape === '3-3-4') return true
  if (shape === '1-3-3-4') return true
  return shape === '3-7' && text[(groups[0]?.start ?? 0) - 1] === '('
}

function isChinese(digits: string, lengths: readonly number[]): boolean {
  return /^1[3-9]/.test(digits) && lengths.join('-') === '3-4-4'
}
