import type { Entity } from './entity.ts'

const months = [
  'jan|january|januar|janvier|enero|gennaio|janeiro|januari|stycznia|ocak',
  'feb|february|februar|février|fevrier|febrero|febbraio|fevereiro|februari|lutego|şubat',
  'mar|march|märz|mars|marzo|março|maart|marca|mart',
  'apr|april|avril|abril|aprile|kwietnia|nisan',
  'may|mai|mayo|maggio|maio|mei|maja|mayıs',
  'jun|june|juni|juin|junio|giugno|junho|czerwca|haziran',
  'jul|july|juli|juillet|julio|luglio|julho|lipca|temmuz',
  'aug|august|août|aout|agosto|augustus|sierpnia|ağustos',
  'sep|sept|september|septembre|septiembre|settembre|setembro|września|eylül',
  'oct|october|oktober|octobre|octubre|ottobre|outubro|października|ekim',
  'nov|november|novembre|noviembre|novembro|listopada|kasım',
  'dec|december|dezember|décembre|diciembre|dicembre|dezembro|grudnia|aralık',
]
const monthOf = new Map(
  months.flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
)

const relative = new Map<string, number>(
  (
    [
      [0, 'today tonight hoy aujourd’hui heute oggi hoje vandaag dzisiaj bugün 今日 今天 اليوم आज'],
      [1, 'tomorrow tmrw mañana demain morgen domani amanhã jutro yarın 明日 明天 غدا'],
      [-1, 'yesterday ayer hier gestern ieri ontem gisteren wczoraj dün 昨日 昨天 أمس'],
    ] as const
  ).flatMap(([days, words]) => words.split(' ').map((word) => [word, days] as const)),
)
const weekdays = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day, i) => [
    day,
    i,
  ]),
)

const day = 86_400_000
const numeric =
  /(?<![\d.,/-])(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2}))(?![\d/-])/g
const dayMonth =
  /(?<!\p{L}|\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?(?: (?:of|de|di))? (\p{L}{3,12})\.?(?:,? (?:de )?(\d{4}))?(?!\p{L}|\d)/giu
const monthDay =
  /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?!\d|\p{L})/giu
const word = /(?:(last|next) )?(\p{L}{2,12})/giu

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
  for (const match of text.matchAll(word)) add(match, relativeDay(match, now))
  return found
}

function relativeDay(match: RegExpMatchArray, now: number): string | undefined {
  const name = (match[2] ?? '').toLowerCase()
  const days = relative.get(name)
  if (days !== undefined) return match[1] ? undefined : stamp(now + days * day)
  const weekday = weekdays.get(name)
  if (weekday === undefined) return
  const ahead = (weekday - new Date(now).getUTCDay() + 7) % 7 || 7
  return stamp(now + (match[1]?.toLowerCase() === 'last' ? ahead - 7 : ahead) * day)
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

function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
