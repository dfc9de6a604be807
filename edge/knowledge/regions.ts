/** Regions of several countries that sites name. */
const unions: Readonly<Record<string, ReadonlySet<string>>> = {
  EU: new Set(
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
  ),
  DACH: new Set(['AT', 'CH', 'DE']),
}

/** What people call countries besides the names that the platform knows. */
const nicknames: Readonly<Record<string, readonly string[]>> = {
  EU: ['Europe', 'European Union'],
  GB: ['UK', 'Britain', 'Great Britain', 'England', 'Scotland', 'Wales'],
  NL: ['Holland'],
  US: ['USA', 'America', 'the States'],
}

const names = new Map<string, Intl.DisplayNames>()

function namesIn(language: string): Intl.DisplayNames {
  const known = names.get(language)
  if (known) return known
  const made = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' })
  names.set(language, made)
  return made
}

const codes = new Map<string, ReadonlyMap<string, string>>()
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Codes by the names of countries in one language, in small letters. */
function codesIn(language: string): ReadonlyMap<string, string> {
  const known = codes.get(language)
  if (known) return known
  const byName = new Map<string, string>()
  for (const first of letters) {
    for (const second of letters) {
      const name = namesIn(language)
        .of(first + second)
        ?.toLowerCase()
      // Old codes share a name with today's: "DD" is called Germany as well.
      if (name !== undefined) byName.set(name, todaysCode(first + second))
    }
  }
  for (const [code, others] of Object.entries(nicknames))
    for (const name of others) byName.set(name.toLowerCase(), code)
  codes.set(language, byName)
  return byName
}

function todaysCode(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code
}

/** The code of a country or union, from its code or a name of it; undefined for any other place. */
export function regionCode(region: string, language = 'en'): string | undefined {
  const capitals = region.toUpperCase()
  if (capitals in unions) return capitals
  if (capitals === 'UK') return 'GB'
  if (/^[A-Z]{2}$/.test(capitals) && namesIn('en').of(capitals) !== undefined) return capitals
  const name = region.toLowerCase()
  return codesIn('en').get(name) ?? codesIn(language).get(name)
}

/** A region, and of one of several countries these as well. */
export function regionsWithin(region: string): string[] {
  return [region, ...(unions[region.toUpperCase()] ?? [])]
}

/** What else a region is called, in a language. */
export function regionNames(region: string, language: string): string[] {
  const code = regionCode(region, language)
  if (code === undefined) return []
  const own = [...new Set([language, 'en'])].map((one) =>
    code in unions ? undefined : namesIn(one).of(code),
  )
  return [code, ...own, ...(nicknames[code] ?? [])].filter((name) => name !== undefined)
}

/** Whether what holds in `place` may hold for somebody of `region`. Places that cannot be compared may be the same. */
export function regionsMeet(region: string, place: string, language: string): boolean {
  if (region.toLowerCase() === place.toLowerCase()) return true
  const [one, other] = [regionCode(region, language), regionCode(place, language)]
  if (one === undefined || other === undefined) return (one === undefined) !== (other === undefined)
  return one === other || unions[one]?.has(other) === true || unions[other]?.has(one) === true
}

/** The region of a locale such as `de-AT`; undefined where it names none. */
export function regionOfLocale(locale: string): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(locale)?.[1]?.toUpperCase()
}

/** A region as people call it: `AT` is Austria. */
export function regionLabel(region: string, language: string): string {
  const code = /^[A-Za-z]{2}$/.test(region) ? regionCode(region, language) : undefined
  return (code !== undefined && !(code in unions) && namesIn(language).of(code)) || region
}
