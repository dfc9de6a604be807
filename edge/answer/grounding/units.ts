/** What a number counts. `plain` may count anything. */
export type Measure =
  | 'plain'
  | 'money'
  | 'percent'
  | 'span'
  | 'months'
  | 'clock'
  | 'date'
  | 'weekday'
  | 'length'
  | 'weight'
  | 'heat'
  /** How often: "twice", "4 times". */
  | 'times'
  /** In what time: "a month" of "twice a month". */
  | 'rate'

type Unit = { measure: Measure; factor: number; currency?: string }

/** Spans are told in minutes, and those without a fixed length in months; lengths in millimetres, weights in grams. */
const table: readonly (readonly [Measure, number, string])[] = [
  [
    'span',
    1,
    'minute minutes min mins minuten minuto minutos minuto minuti minuut minut minuty dakika 分钟 分',
  ],
  [
    'span',
    60,
    'hour hours hr hrs h hourly stunde stunden heure heures hora horas ora ore uur uren godzin godziny godzina saat 小时 時間',
  ],
  [
    'span',
    1440,
    `day days night nights tag tage tagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen jour jours día días dia dias giorno giorni dag
     dagen werkdag werkdagen dzień dni gün 天 日`,
  ],
  [
    'span',
    10_080,
    'week weeks woche wochen semaine semaines semana semanas settimana settimane week weken tydzień tygodni tygodnie hafta 周 週間',
  ],
  [
    'months',
    1,
    'month months monat monate monaten mois mes meses mese mesi maand maanden miesiąc miesiące miesięcy ay 个月 ヶ月',
  ],
  [
    'months',
    12,
    'year years jahr jahre jahren an ans année années año años ano anos anno anni jaar rok lata lat yıl 年',
  ],
  ['percent', 1, '% ％ percent prozent pourcent percento procent'],
  ['length', 1, 'mm millimetre millimetres millimeter millimeters'],
  [
    'length',
    10,
    'cm centimetre centimetres centimeter centimeters zentimeter centimètres centímetros',
  ],
  ['length', 1000, 'm metre metres meter meters'],
  ['length', 1_000_000, 'km kilometre kilometres kilometer kilometers'],
  ['weight', 1, 'g gram grams gramm'],
  ['weight', 1000, 'kg kilo kilos kilogram kilograms kilogramm'],
  ['heat', 1, '° °c degrees grad celsius'],
  ['times', 1, 'times mal fois veces volte vezes keer razy kez'],
]

/** ISO 4217 by sign and word. */
const currencies: Readonly<Record<string, string>> = {
  EUR: '€ eur euro euros',
  USD: '$ usd dollar dollars bucks',
  GBP: '£ gbp pound pounds quid',
  CHF: 'chf franken francs',
  JPY: '¥ jpy yen 円',
  CNY: 'cny rmb yuan 元',
  INR: '₹ inr rupees',
  PLN: 'zł pln zloty złotych',
  TRY: '₺ tl lira',
  CAD: 'cad',
  NOK: 'nok kr',
}

const units = new Map<string, Unit>([
  ...table.flatMap(([measure, factor, words]) =>
    words.split(/\s+/).map((word) => [word, { measure, factor }] as const),
  ),
  ...Object.entries(currencies).flatMap(([currency, words]) =>
    words
      .split(' ')
      .map((word) => [word, { measure: 'money' as const, factor: 1, currency }] as const),
  ),
])

/** Chinese and Japanese put no space behind a unit, and words behind it. */
const unspaced = [
  '个月',
  'ヶ月',
  '週間',
  '時間',
  '分钟',
  '小时',
  '天',
  '日',
  '周',
  '年',
  '円',
  '元',
  '分',
]

/** What a word behind (or, for money, before) a number makes of it. */
export function unitOf(word: string): Unit | undefined {
  return units.get(word) ?? units.get(unspaced.find((unit) => word.startsWith(unit)) ?? '')
}

/** Words between a number and its unit: "5 working days". */
export const unitAdjectives: ReadonlySet<string> = new Set(
  'working business calendar full whole more extra additional further consecutive volle ganze weitere jours ouvrés'.split(
    ' ',
  ),
)

const months = [
  'jan january januar jänner janvier enero gennaio janeiro januari stycznia ocak',
  'feb february februar février febrero febbraio fevereiro februari lutego şubat',
  'mar march märz mars marzo março maart marca mart',
  'apr april avril abril aprile kwietnia nisan',
  'may mai mayo maggio maio mei maja mayıs',
  'jun june juni juin junio giugno junho czerwca haziran',
  'jul july juli juillet julio luglio julho lipca temmuz',
  'aug august août agosto augustus sierpnia ağustos',
  'sep sept september septembre septiembre settembre setembro września eylül',
  'oct october oktober octobre octubre ottobre outubro października ekim',
  'nov november novembre noviembre novembro listopada kasım',
  'dec december dezember décembre diciembre dicembre dezembro grudnia aralık',
]

/** The month's number, 1 to 12, by its name in any of the languages. */
export const monthNumber: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

const weekdays = [
  'sunday sonntag dimanche domingo domenica zondag niedziela niedzielę pazar',
  'monday montag lundi lunes lunedì maandag poniedziałek pazartesi',
  'tuesday dienstag mardi martes martedì dinsdag wtorek salı',
  'wednesday mittwoch mercredi miércoles mercoledì woensdag środa środę çarşamba',
  'thursday donnerstag jeudi jueves giovedì donderdag czwartek perşembe',
  'friday freitag vendredi viernes venerdì vrijdag piątek cuma',
  'saturday samstag samedi sábado sabato zaterdag sobota sobotę cumartesi',
]

/** The weekday's number, 0 to 6 from Sunday, by its name, also in the plural. */
export const weekdayNumber: ReadonlyMap<string, number> = new Map(
  weekdays.flatMap((names, at) =>
    names.split(' ').flatMap((name) => [[name, at] as const, [`${name}s`, at] as const]),
  ),
)
