import type { Entity } from './entity.ts'

const day = 86_400_000

/** Days from today that a word or phrase says, by letter scripts; each stands as a word of its own. */
const said: readonly [number, string][] = [
  [
    2,
    'day after tomorrow|übermorgen|après-demain|apres-demain|pasado mañana|dopodomani|depois de amanhã|overmorgen|pojutrze|öbür gün|بعد غد|بعد بكرة|परसों',
  ],
  [
    -2,
    'day before yesterday|vorgestern|avant-hier|anteayer|antes de ayer|altro ieri|anteontem|eergisteren|przedwczoraj|evvelsi gün|أول أمس|اول امس',
  ],
  [0, "today|tonight|hoy|aujourd'hui|heute|oggi|hoje|vandaag|dzisiaj|dziś|bugün|bugun|اليوم|आज"],
  [1, 'tomorrow|tmrw|mañana|demain|morgen|domani|amanhã|amanha|jutro|yarın|yarin|غدا|غداً|بكرة'],
  [-1, 'yesterday|ayer|hier|gestern|ieri|ontem|gisteren|wczoraj|dün|أمس|امس|مبارح'],
]
/** Chinese and Japanese: anywhere in a run of signs. */
const dense: readonly [number, string][] = [
  [2, '明後日|あさって|后天|後天'],
  [-2, '一昨日|おととい|前天'],
  [0, '今日|今天'],
  [1, '明日|明天'],
  [-1, '昨日|昨天'],
]
const weekdays = [
  'sunday|domingo|dimanche|sonntag|domenica|zondag|niedziel[aęi]|pazar|الأحد|الاحد|रविवार',
  'monday|lunes|lundi|montag|lunedì|lunedi|segunda-feira|maandag|poniedziałek|pazartesi|الاثنين|الإثنين|सोमवार',
  'tuesday|martes|mardi|dienstag|martedì|martedi|terça-feira|dinsdag|wtorek|salı|الثلاثاء|मंगलवार',
  'wednesday|miércoles|miercoles|mercredi|mittwoch|mercoledì|mercoledi|quarta-feira|woensdag|środ[aęy]|çarşamba|الأربعاء|الاربعاء|बुधवार',
  'thursday|jueves|jeudi|donnerstag|giovedì|giovedi|quinta-feira|donderdag|czwartek|perşembe|الخميس|गुरुवार',
  'friday|viernes|vendredi|freitag|venerdì|venerdi|sexta-feira|vrijdag|piątek|cuma|الجمعة|शुक्रवार',
  'saturday|sábado|sabado|samedi|samstag|sonnabend|sabato|zaterdag|sobot[aęy]|cumartesi|السبت|शनिवार',
]
const denseWeekdays = ['日天', '月一', '火二', '水三', '木四', '金五', '土六']

const ago =
  /(?<![\p{L}\d])(?:(\d{1,3}) (?:days? ago|giorni fa|dagen geleden|dni temu|gün önce|दिन पहले)|(?:vor|il y a|hace|há|قبل|منذ) (\d{1,3}) (?:tag(?:en)?|jours?|días?|dias?|أيام|ايام|يوم))(?![\p{L}\d])|(?<!\d)(\d{1,3}) ?(?:日前|天前)/giu

const word = (names: string) => `(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\p{M}\\d])`
const phrases: readonly [RegExp, number][] = [
  ...said.map(([days, names]): [RegExp, number] => [new RegExp(word(names), 'giu'), days]),
  ...dense.map(([days, names]): [RegExp, number] => [new RegExp(names, 'g'), days]),
]
const named: readonly RegExp[] = weekdays.map((names, i) => {
  const [japanese = '', chinese = ''] = Array.from(denseWeekdays[i] ?? '')
  const han = `${japanese}曜日?|(?:星期|礼拜|禮拜|周|週)[${japanese === '日' ? '日' : ''}${chinese}](?![\\p{Nd}月])`
  return new RegExp(`(?:(last|next) )?${word(names)}|${han}`, 'giu')
})

/** Greetings and parts of the day, not days: "guten Morgen", "por la mañana". */
const noDay = /(?:guten?|goede|goeie|schönen|la|esta|de la|una) $/i

/**
 * Days counted from `now` (milliseconds): "tomorrow", "vor 3 Tagen", "金曜日", in thirteen languages. In
 * French alone "hier" is yesterday: Germans and Dutch mean here.
 */
export function relativeDaysIn(text: string, now: number, language?: string): Entity[] {
  const found: Entity[] = []
  const add = (match: RegExpMatchArray, days: number) => {
    const start = match.index ?? 0
    const value = new Date(now + days * day).toISOString().slice(0, 10)
    found.push({ type: 'date', text: match[0], value, start, end: start + match[0].length })
  }
  for (const match of text.matchAll(ago)) add(match, -Number(match[1] ?? match[2] ?? match[3]))
  for (const [phrase, days] of phrases)
    for (const match of text.matchAll(phrase)) {
      if (/^hier$/i.test(match[0]) && language !== 'fr') continue
      if (/^(?:morgen|mañana)$/i.test(match[0]) && noDay.test(text.slice(0, match.index))) continue
      add(match, days)
    }
  const today = new Date(now).getUTCDay()
  named.forEach((names, weekday) => {
    const ahead = (weekday - today + 7) % 7 || 7
    for (const match of text.matchAll(names))
      add(match, match[1]?.toLowerCase() === 'last' ? ahead - 7 : ahead)
  })
  return found
}
