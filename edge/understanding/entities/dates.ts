import type { Entity } from './entity.ts'

const months = [
  'jan|january|januar|janvier|enero|gennaio|janeiro|januari|stycznia|ocak|يناير|जनवरी',
  'feb|february|februar|février|fevrier|febrero|febbraio|fevereiro|februari|lutego|şubat|فبراير|شباط|फ़रवरी|फरवरी',
  'mar|march|märz|mars|marzo|março|maart|marca|mart|مارس|آذار|मार्च',
  'apr|april|avril|abril|aprile|kwietnia|nisan|أبريل|ابريل|نيسان|अप्रैल',
  'may|mai|mayo|maggio|maio|mei|maja|mayıs|مايو|أيار|मई',
  'jun|june|juni|juin|junio|giugno|junho|czerwca|haziran|يونيو|حزيران|जून',
  'jul|july|juli|juillet|julio|luglio|julho|lipca|temmuz|يوليو|تموز|जुलाई',
  'aug|august|août|aout|agosto|augustus|sierpnia|ağustos|أغسطس|اغسطس|آب|अगस्त',
  'sep|sept|september|septembre|septiembre|settembre|setembro|września|eylül|سبتمبر|أيلول|सितंबर|सितम्बर',
  'oct|october|oktober|octobre|octubre|ottobre|outubro|października|ekim|أكتوبر|اكتوبر|अक्टूबर|अक्तूबर',
  'nov|november|novembre|noviembre|novembro|listopada|kasım|نوفمبر|नवंबर|नवम्बर',
  'dec|december|dezember|décembre|diciembre|dicembre|dezembro|grudnia|aralık|ديسمبر|दिसंबर|दिसम्बर',
]
const monthOf = new Map(
  months.flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
)

const numeric =
  /(?<![\d.,/-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2}))(?![\d/-])/g
const dayMonth =
  /(?<!\p{L}|\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?(?: (?:of|de|di))? ([\p{L}\p{M}]{2,12})\.?(?:,? (?:de )?(\d{4}))?(?!\p{L}|\p{M}|\d)/giu
const monthDay =
  /(?<!\p{L})([\p{L}\p{M}]{2,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?!\d|\p{L})/giu
/** 2026年5月3日, 5月3日. */
const han = /(?:(\d{4}) ?年 ?)?(?<!\d)(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]/g

/**
 * Dates in a message as YYYY-MM-DD. Without a year the one nearest to `now` (milliseconds) is taken;
 * 3/4/2026 is the fourth of March where `monthFirst`, else the third of April.
 */
export function datesIn(text: string, now: number, monthFirst = false): Entity[] {
  const found: Entity[] = []
  const add = (match: RegExpMatchArray, value: string | undefined) => {
    if (!value || match.index === undefined) return
    const end = match.index + match[0].length
    found.push({ type: 'date', text: match[0], value, start: match.index, end })
  }
  for (const match of text.matchAll(numeric)) {
    const [, year, month, date, first, sign, second, late] = match
    if (year) add(match, iso(Number(year), Number(month), Number(date)))
    else {
      const full = Number(late) < 100 ? 2000 + Number(late) : Number(late)
      const swap = (monthFirst && sign === '/' && Number(first) <= 12) || Number(second) > 12
      add(
        match,
        swap ? iso(full, Number(first), Number(second)) : iso(full, Number(second), Number(first)),
      )
    }
  }
  for (const match of text.matchAll(dayMonth))
    add(match, near(monthOf.get((match[2] ?? '').toLowerCase()), Number(match[1]), match[3], now))
  for (const match of text.matchAll(monthDay))
    add(match, near(monthOf.get((match[1] ?? '').toLowerCase()), Number(match[2]), match[3], now))
  for (const match of text.matchAll(han))
    add(match, near(Number(match[2]), Number(match[3]), match[1], now))
  return found
}

function near(
  month: number | undefined,
  date: number,
  year: string | undefined,
  now: number,
): string | undefined {
  if (!month) return
  if (year) return iso(Number(year), month, date)
  const own = new Date(now).getUTCFullYear()
  const close = [own - 1, own, own + 1].sort(
    (a, b) =>
      Math.abs(Date.UTC(a, month - 1, date) - now) - Math.abs(Date.UTC(b, month - 1, date) - now),
  )
  return iso(close[0] ?? own, month, date)
}

/** Undefined for a day that no calendar has. */
function iso(year: number, month: number, date: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, date))
  const real =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date
  return real ? time.toISOString().slice(0, 10) : undefined
}
