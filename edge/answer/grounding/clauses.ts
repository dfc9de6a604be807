import { isHedged, isNegative, withoutPromises, withoutYesOrNo } from './claim-words.ts'

/** Whether a clause says that something is so, is not so, or is so at times. */
export type Polarity = 'yes' | 'no' | 'limited'

/** A part of a sentence that says one thing. */
export type Clause = { text: string; polarity: Polarity; isCondition: boolean }

/** Where one thing ends and the next begins. "and" parts only what has a subject of its own. */
const joints =
  /[,;:()–—.!?]+\s|\s[-–—]\s|\s(?=(?:but|because|without|ohne|sans|sin|senza|sem|zonder|bez|if|unless|when|although|though|while|so that|as long as|even if|aber|weil|wenn|falls|sondern|obwohl|mais|si|parce que|pero|porque|ma|perché|se|mas|maar|omdat|als|ale|jeśli)\s)|\s(?=(?:and|but|or|und|et|y|e)\s(?:never|not|no|don['’]t|doesn['’]t|can['’]t|cannot|nicht|nie|kein\p{L}*|jamais|nunca|non|não|mai)\s)|\s(?=(?:and|und|et|y|e|en|i)\s(?:we|you|it|they|the|that|this|i|wir|sie|es|du|nous|vous|il|on|le|la)\s)/iu

const condition =
  /^\P{L}*(?:and |or |but |so |even |only )?(?:if|when|whenever|unless|until|once|as soon as|as long as|in case|while|provided|wenn|falls|sobald|solange|si|quand|lorsque|cuando|se|quando|als|wanneer|jeśli|gdy|eğer)(?!\p{L})/iu

/** Cuts a sentence into its clauses; a clause of a word or two stays with the one before it. */
export function clausesIn(text: string): Clause[] {
  const parts: string[] = []
  for (const part of withoutYesOrNo(text).split(joints)) {
    const last = parts.at(-1)
    const isShort = wordCount(part) < 3 && !isNegative(part) && !lacking.test(part)
    if (last !== undefined && isShort && !condition.test(last)) {
      parts[parts.length - 1] = `${last}, ${part}`
    } else if (part.trim() !== '') parts.push(part.trim())
  }
  const clauses: Clause[] = []
  for (const text of parts) {
    const before = clauses.at(-1)
    // "It isn't a clearance, a members' price, or a mistake."
    const goesOn =
      before?.polarity === 'no' &&
      enumerated.test(text) &&
      wordCount(text) <= (/^(?:or|nor) /i.test(text) ? 6 : 4)
    const leans = before && added.test(text) && !lacking.test(text) && wordCount(text) <= 5
    const polarity = goesOn ? 'no' : leans ? before.polarity : polarityOf(text)
    clauses.push({ text, polarity, isCondition: condition.test(text) })
  }
  // "A clearance, a members' price or a code isn't matched."
  for (let at = clauses.length - 2; at >= 0; at -= 1) {
    const [clause, next] = [clauses[at], clauses[at + 1]]
    if (!clause || next?.polarity !== 'no' || clause.isCondition) continue
    const isListed =
      (enumerated.test(clause.text) && enumerated.test(next.text)) || listing.test(next.text)
    if (isListed && wordCount(clause.text) <= 4) clause.polarity = 'no'
  }
  return clauses
}

/** "without prices", "with no fee" */
export const lacking = /^\P{L}*(?:without|with no|ohne|sans|sin|senza|sem|zonder|bez)(?!\p{L})/iu

const enumerated = /^(?:(?:or|nor|and) )?(?:an?|the|any|oder|und|ein|eine|ou|et|un|une|o|y|una) /iu

/** "(Coupons,) vouchers and points can't be paid out": the rest of a list, and what is denied of it all. */
const listing =
  /^(?!(?:but|so|and|or|then|please|i|you|we|it|they|this|that|these|there) )(?:\S+ ){1,3}(?:and|or) /i

/** What is added to the clause before it. */
const added =
  /^(?:for|in|at|by|with|on|from|to|under|within|as|because of|due to|für|in|mit|aus|wegen|pour|dans|avec|por|para|con|en)\s/i

function polarityOf(text: string): Polarity {
  if (isHedged(text) || supposing.test(text)) return 'limited'
  if (lacking.test(text)) return 'no'
  // "At no cost" denies nothing.
  return isNegative(withoutPromises(text)) ? 'no' : 'yes'
}

/** "Oil would harm it": what is told of what nobody should do. */
const supposing = /(?<!\p{L})would(?! (?:like|love|rather|prefer)(?!\p{L}))/iu

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
