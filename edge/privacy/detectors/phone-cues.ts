import { innocentKinds, maskOf, numberKinds } from '../cues/kinds.ts'
import { cueBefore } from '../cues/value-place.ts'
import type { Scan } from '../read/scan.ts'

const ofPhones = maskOf(['phone', 'ownNumber'])
// Whatever else a number may be told to be.
const ofOthers = innocentKinds | (numberKinds & ~ofPhones & ~maskOf(['address', 'username']))

export type Cue = {
  kind: 'phone' | 'reference'
  /** Characters between the cue and the number. */
  distance: number
}

// Another number between: the cue spoke of that one.
const otherNumber = /\d{3,}/
// "call … or …": it spoke of both.
const orAnother =
  /\d[ )]{0,2}[,/;、،] ?(?:home|work|office|private|privat|geschaftlich|dienstlich|buro|arbeit|maison|domicile|bureau|travail|casa|trabajo|oficina|trabalho|escritorio|ufficio|lavoro|thuis|werk|kantoor|dom|praca|घर|ऑफिस|自宅|会社|家里|公司|المنزل|العمل):? ?\(?\+?$|\d[ )]{0,2}(?:any ?more|no longer|mehr|plus|mas|mais|piu|meer|wiecej)?,? {0,2}(?:or|use|but|sondern|sino|usa|ou|o|oder|oppure|of|albo|lub|and|y|e|et|und|i|en|या|或|か|او|[,/]) {0,2}\(?\+?$/u

/** What the words just before a number say that it is; the nearest cue counts. */
export function phoneCue(scan: Scan, start: number): Cue | undefined {
  const cue = cueBefore(scan, start, ofPhones | ofOthers)
  if (!cue) return undefined
  const between = scan.plain.slice(cue.end, start)
  if (otherNumber.test(between) && !orAnother.test(between)) return undefined
  const kind = cue.mask & ofPhones ? 'phone' : 'reference'
  return { kind, distance: start - cue.end }
}
