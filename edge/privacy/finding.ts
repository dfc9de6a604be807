/** The kinds of personal data that have a detector. The name stands in the placeholder. */
export type PersonalDataType = 'EMAIL' | 'PHONE' | 'CARD' | 'IBAN'

/** One value found in a text. */
export type Finding = {
  type: PersonalDataType
  /** Offsets in UTF-16 units; `end` is exclusive. */
  start: number
  end: number
  /** The normal form: two findings of one type stand for the same value when this is equal. */
  value: string
}

export type DetectOptions = {
  /** ISO 3166-1 code of the country in which numbers without a country code are read first. */
  country?: string
}

/** Finds one kind of personal data in a text whose digits and signs are already folded. */
export type Detector = (text: string, options: DetectOptions) => Finding[]
