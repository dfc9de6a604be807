import type { MaskContext } from '../finding.ts'

// Where most people who write in a language without naming a country are.
const ofLanguage: Record<string, string> = {
  ar: 'SA',
  cs: 'CZ',
  da: 'DK',
  de: 'DE',
  el: 'GR',
  es: 'ES',
  fa: 'IR',
  fi: 'FI',
  fr: 'FR',
  he: 'IL',
  hi: 'IN',
  hu: 'HU',
  id: 'ID',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  nb: 'NO',
  nl: 'NL',
  no: 'NO',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  ru: 'RU',
  sv: 'SE',
  th: 'TH',
  tr: 'TR',
  uk: 'UA',
  vi: 'VN',
  zh: 'CN',
}

/** The country in which numbers without a country code are read. */
export function countryOf({ country, locale }: MaskContext): string | undefined {
  if (country) return country
  if (!locale) return undefined
  const region = /-([A-Z]{2})(?:-|$)/.exec(locale)?.[1]
  return region ?? ofLanguage[locale.split('-')[0]?.toLowerCase() ?? '']
}
