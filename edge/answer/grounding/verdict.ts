/** Why a sentence is not shown. The names are stable: staff and statistics read them. */
export type GroundingFault =
  | 'foreign-link'
  | 'ungrounded-number'
  | 'ungrounded-name'
  | 'ungrounded-promise'
  | 'contradiction'
  | 'ungrounded-claim'
  | 'forbidden-topic'
  | 'prompt-leak'
  /** It says nothing without the sentence before it, which was held. */
  | 'leans'

export type Verdict =
  /** It claims nothing. */
  | { kind: 'talk' }
  /** A source supports it; undefined where the conversation does. */
  | { kind: 'grounded'; source: number | undefined; covered?: number }
  /**
   * `about` is the word or number that stands nowhere. `isElsewhere`: the passages hardly speak of
   * what the sentence does, so that others may bear it out.
   */
  | { kind: 'fault'; fault: GroundingFault; about: string; isElsewhere?: boolean }
