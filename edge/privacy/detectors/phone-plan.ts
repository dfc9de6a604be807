import { type CountryCode, Metadata, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/**
 * How a country's numbers are read, made ready once: the library builds its patterns anew for each
 * number that it is asked about.
 */
type Plan = {
  callingCode: string
  whole: RegExp
  /** What is dialled before a number of another country, and before one of the same. */
  abroad: RegExp
  prefix: RegExp
  /** The prefix only has to be left out. */
  isPlain: boolean
  /** All numbers that are given out, in this country and in those that share its calling code. */
  given: Given[]
}
type Given = {
  whole: RegExp
  /** How numbers of one country begin among those that share a calling code. */
  leading: RegExp
  types: { pattern: RegExp; lengths: readonly number[] }[]
}

// What the library's metadata can be asked, though its types leave it out; 0 stands for nothing.
type Numbering = {
  callingCode(): string
  IDDPrefix(): string | 0 | undefined
  nationalNumberPattern(): string
  nationalPrefixForParsing(): string | 0 | undefined
  nationalPrefixTransformRule(): string | 0 | undefined
  leadingDigits(): string | 0 | undefined
  hasTypes(): boolean
  type(name: string): { pattern(): string; possibleLengths(): readonly number[] } | undefined
}
type Countries = { getCountryCodesForCallingCode(callingCode: string): CountryCode[] | undefined }

const typeNames =
  'FIXED_LINE MOBILE PREMIUM_RATE TOLL_FREE SHARED_COST VOIP PERSONAL_NUMBER PAGER UAN VOICEMAIL'
const longestCallingCode = 3
const never = '(?!)'
const plans = new Map<CountryCode, Plan>()

/** The number in international form that digits without a "+" are in a country, if they are one. */
export function numberIn(country: CountryCode, digits: string): string | undefined {
  const plan = planOf(country)
  const { callingCode, given } = plan
  if (plan.abroad.test(digits)) return asked(country, digits)
  let national = nationalIn(plan, digits)
  // People leave the "+" out, too.
  if (national === '' && digits.startsWith(callingCode)) {
    national = nationalIn(plan, digits.slice(callingCode.length))
  }
  if (national === undefined) return asked(country, digits)
  const isOne = national !== '' && given.some((one) => isGiven(one, national))
  return isOne ? `+${callingCode}${national}` : undefined
}

/** Digits without what is dialled before them; '' where they are no number, undefined for the library. */
function nationalIn({ prefix, isPlain, whole }: Plan, digits: string): string | undefined {
  const [dialled] = prefix.exec(digits) ?? []
  if (dialled !== undefined && !isPlain) return undefined
  const stripped = digits.slice(dialled?.length ?? 0)
  if (whole.test(stripped)) return stripped
  return whole.test(digits) ? digits : ''
}

/** The number in international form, where digits behind a "+" are one beyond doubt. */
export function numberAbroad(digits: string): string | undefined {
  for (let length = 1; length <= longestCallingCode; length++) {
    const [country] = countriesOf(digits.slice(0, length)) ?? []
    if (!country) continue
    const { whole, prefix } = planOf(country)
    const rest = digits.slice(length)
    return !prefix.test(rest) && whole.test(rest) ? `+${digits}` : undefined
  }
  return undefined
}

function asked(country: CountryCode, digits: string): string | undefined {
  const phone = parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false })
  return phone?.isValid() ? phone.number : undefined
}

const isGiven = ({ whole, leading, types }: Given, national: string) =>
  whole.test(national) &&
  leading.test(national) &&
  (types.length === 0 ||
    types.some(
      ({ pattern, lengths }) => lengths.includes(national.length) && pattern.test(national),
    ))

function planOf(country: CountryCode): Plan {
  const known = plans.get(country)
  if (known) return known
  const numbering = numberingOf(country)
  const callingCode = numbering.callingCode()
  const prefix = numbering.nationalPrefixForParsing() || never
  const sharing = countriesOf(callingCode) ?? [country]
  const plan: Plan = {
    callingCode,
    whole: entirely(numbering.nationalNumberPattern()),
    abroad: new RegExp(`^(?:${numbering.IDDPrefix() || never})`),
    prefix: new RegExp(`^(?:${prefix})`),
    isPlain: !/\((?!\?:)/.test(prefix) && !numbering.nationalPrefixTransformRule(),
    given: sharing.map((one, at) => givenIn(numberingOf(one), at === 0)),
  }
  plans.set(country, plan)
  return plan
}

function countriesOf(callingCode: string): CountryCode[] | undefined {
  const metadata = new Metadata() as unknown as Countries // see above
  return metadata.getCountryCodesForCallingCode(callingCode)
}

function numberingOf(country: CountryCode): Numbering {
  const metadata = new Metadata()
  metadata.selectNumberingPlan(country)
  return metadata.numberingPlan as unknown as Numbering // see above
}

/** The first country takes what no other one does, however it begins. */
function givenIn(numbering: Numbering, isFirst: boolean): Given {
  const types = numbering.hasTypes()
    ? typeNames.split(' ').flatMap((name) => numbering.type(name) ?? [])
    : []
  return {
    whole: entirely(numbering.nationalNumberPattern()),
    leading: new RegExp(`^(?:${(!isFirst && numbering.leadingDigits()) || ''})`),
    types: types
      .filter((type) => type.pattern())
      .map((type) => ({ pattern: entirely(type.pattern()), lengths: type.possibleLengths() })),
  }
}

const entirely = (pattern: string) => new RegExp(`^(?:${pattern})$`)
