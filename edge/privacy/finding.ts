import type { PersonalDataType } from '../../shared/personal-data.ts'
import type { Scan } from './read/scan.ts'
import type { SitePatterns } from './site-patterns.ts'

/** One value found in a text. */
export type Finding = {
  /** A type that the edge knows, or the name of a site's own pattern. */
  type: PersonalDataType | (string & {})
  /** Offsets in UTF-16 units; `end` is exclusive. */
  start: number
  end: number
  /** The normal form: what two spellings of one value have in common. */
  value: string
}

/** What is known around a text. All of it may be left out. */
export type MaskContext = {
  /** ISO 3166-1 code of the country in which numbers without a country code are read first. */
  country?: string | undefined
  /** Language tag of the people who write; its country is read where `country` is left out. */
  locale?: string | undefined
  /** What the site's own patterns say. */
  patterns?: SitePatterns | undefined
  /** Names that are known to be the visitor's or others'; they are found wherever they stand. */
  names?: readonly string[] | undefined
  /** Names that everybody sees anyway, such as the agent's: they are never masked. */
  publicNames?: readonly string[] | undefined
  /**
   * The last texts before, masked, the newest at the end: a value may go on where the last message
   * broke off ("my card is <CARD_1>", "1111 1111"), or answer a question ("What is your name?").
   */
  before?: readonly string[] | undefined
}

/** Finds some kinds of personal data in a text that was read once for all detectors. */
export type Detector = (scan: Scan) => Finding[]
