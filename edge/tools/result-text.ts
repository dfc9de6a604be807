import { leavesOf, wordsOf } from './leaves.ts'
import type { Shown } from './shape-result.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')

/**
 * A result as one sentence of plain words, on which an answer may rest: `order status: number AC-1, status
 * On its way, expected 2026-11-23 (23 November 2026).`
 */
export function resultText(tool: string, shown: Shown): string {
  const leaves = leavesOf(shown).filter(({ value }) => value !== null && value !== false)
  const currency = leaves.find(({ label }) => /(?:^| )currency$/.test(label))?.value
  const told = leaves.map(({ label, value }) => {
    if (value === true) return label
    return `${label} ${asWritten(value)}${asMoney(label, value, currency)}`
  })
  return `${wordsOf(tool)}: ${told.join(', ')}`
}

/** A date as people write it stands beside the one of machines. */
function asWritten(value: unknown): string {
  const text = String(value)
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text) ?? []
  const name = months[Number(month) - 1]
  return name ? `${text} (${Number(day)} ${name} ${year})` : text.replace(/\s*\n\s*/g, ' ')
}

function asMoney(label: string, value: unknown, currency: unknown): string {
  const isSum = /(?:^| )(?:price|total|amount|sum|cost|fee|paid|subtotal)$/.test(label)
  return isSum && typeof value === 'number' && typeof currency === 'string'
    ? ` (${value.toFixed(2)} ${currency})`
    : ''
}
