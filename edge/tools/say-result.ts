import type { Leaf } from './leaves.ts'
import type { Shown } from './shape-result.ts'

/**
 * A tool's result in the site's own words: `{field}` stands for a field. A line whose field is missing is
 * left out; undefined where no line is left. What a backend wrote forms no link and no markup.
 */
export function sayResult(say: string, shown: Shown, language: string): string | undefined {
  const lines = say.split('\n').flatMap((line) => {
    let isWhole = true
    const text = line.replace(/\{([^{}]*)\}/g, (_, field: string) => {
      const put = writtenOut(valueAt(shown, field.split('.')), language)
      if (put === undefined) isWhole = false
      return put ?? ''
    })
    return isWhole && text.trim() !== '' ? [text.trim()] : []
  })
  return lines.length > 0 ? lines.join('\n\n') : undefined
}

/** The values of a field, those of lists with commas between. */
function valueAt(shown: Shown, path: readonly string[]): Leaf['value'] | undefined {
  if (Array.isArray(shown)) {
    const all = shown.map((one) => valueAt(one, path)).filter((one) => one != null)
    return all.length > 0 ? all.join(', ') : undefined
  }
  const [name, ...below] = path
  if (name === undefined) return typeof shown === 'object' && shown !== null ? undefined : shown
  if (typeof shown !== 'object' || shown === null || !Object.hasOwn(shown, name)) return undefined
  return valueAt(shown[name] ?? null, below)
}

function writtenOut(value: Leaf['value'] | undefined, language: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text)) return dayOf(text.slice(0, 10), language) ?? text
  if (/:\/\/|www\./i.test(text)) return undefined
  return text
    .replace(/[[\]*`#|~\\]|<(?![A-Z]{1,12}(?:_[A-Z]{1,12})?_[1-9]\d{0,5}>)/g, ' ') // placeholders stay
    .replace(/\s+/g, ' ')
    .trim()
}

function dayOf(day: string, language: string): string | undefined {
  const date = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return undefined
  const locale = language === 'en' ? 'en-GB' : language === 'und' ? 'en-GB' : language
  const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, form).format(date)
}
