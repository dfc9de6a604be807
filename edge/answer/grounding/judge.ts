import {
  asksForSecrets,
  customIn,
  promisesDeed,
  saysYesOrNo,
  tellsTheirFate,
} from './claim-words.ts'
import { clausesIn, lacking } from './clauses.ts'
import { contradicts } from './contradiction.ts'
import { doubtOf } from './doubt.ts'
import { emptyPromise } from './empty-promise.ts'
import type { Evidence } from './evidence.ts'
import { judgeForeign } from './judge-foreign.ts'
import { foreignLink, type Trusted } from './links.ts'
import { mixedRows } from './mixed-rows.ts'
import { sameQuantity } from './quantities.ts'
import { type Ranked, read, type Sentence } from './read-sentence.ts'
import { alikeTo } from './said-alike.ts'
import { tuning } from './tuning.ts'
import { untoldFate } from './untold-fate.ts'
import type { GroundingFault, Verdict } from './verdict.ts'
import { isChatter } from './words.ts'
import { strangeName, wrongName } from './wrong-name.ts'
import { numberText, wrongQuantity } from './wrong-number.ts'
import { wrongSize } from './wrong-size.ts'

/** Units of which one may say the same in the same words. */
const mostAlike = 8

/** Parts into which a sentence is taken, at most, what each must tell, and how much of it must be known. */
const mostParts = 4
const leastTelling = 2
const leastInParts = 0.85

/** Stands for what the visitor gave; the vault tells whether it may. */
const placeholder = /<[A-Z][A-Z_]{0,30}_\d{1,6}>/g

/**
 * Holds one sentence of an answer against all that it may rest on. Pure, and linear in the length of
 * both. `marked` are the sources that it cites itself.
 */
export function judge(
  written: string,
  evidence: Evidence & {
    /** The answer's language, where it is not the sources'. */
    spoken?: string
    /** The sentence that was shown before it. */
    before?: string
  },
  trusted: Trusted,
  marked: readonly number[] = [],
): Verdict {
  const text = written.replace(placeholder, ' ')
  const link = foreignLink(text, trusted)
  if (link !== undefined) return fault('foreign-link', link)
  const custom = customIn(text)
  if (promisesDeed(text) && !custom) return fault('ungrounded-promise', 'a deed')
  if (asksForSecrets(text)) return fault('ungrounded-promise', 'a secret')
  const fate = tellsTheirFate(text) ? untoldFate(text, evidence.tools) : undefined
  if (fate !== undefined) return fault('ungrounded-claim', fate)
  const { spoken = evidence.language } = evidence
  if (spoken !== evidence.language)
    return judgeForeign(text, evidence, spoken, marked, evidence.before)
  const sentence = read(text, evidence, marked, evidence.before)
  if (custom && !isCustom(custom, sentence)) return fault('ungrounded-promise', 'a deed')
  const verdict = judgeRead(sentence, evidence, marked)
  return verdict.kind === 'fault'
    ? {
        ...verdict,
        isElsewhere: sentence.covered < tuning.elsewhere || verdict.fault === 'ungrounded-number',
      }
    : verdict
}

function judgeRead(sentence: Sentence, evidence: Evidence, marked: readonly number[]): Verdict {
  const { text, ranked } = sentence
  const isQuestion = /[?？]\s*$/.test(text)
  const alike = isQuestion ? undefined : sameWords(sentence, evidence)
  if (alike) return { kind: 'grounded', source: sourceFor([alike], marked), covered: 1 }
  const number = wrongQuantity(sentence, evidence) ?? mixedRows(sentence.quantities, evidence)
  if (number) return fault('ungrounded-number', numberText(text, number))
  const name =
    strangeName(sentence, evidence, isQuestion) ??
    wrongName(sentence, evidence) ??
    wrongSize(sentence, evidence)
  if (name !== undefined) return fault('ungrounded-name', name)
  if (!isQuestion || sentence.promises.length > 1) {
    const promise = emptyPromise(sentence, evidence)
    if (promise && !sentence.isTalk) return fault('ungrounded-promise', promise)
  }
  if (isQuestion) return { kind: 'talk' }
  if (sentence.isTalk && (marked.length === 0 || !sentence.knowsShop)) return { kind: 'talk' }
  if (!claims(sentence, marked)) return { kind: 'talk' }
  const least = sentence.quantities.length > 0 ? tuning.coverWithNumbers : tuning.cover
  if (sentence.covered < least) return fault('ungrounded-claim', sentence.open)
  const contradicted = contradicts(sentence, evidence)
  if (doubtOf(sentence, evidence, contradicted) > 0) {
    if (standsInParts(sentence, evidence, marked)) {
      return { kind: 'grounded', source: sourceFor(ranked, marked), covered: sentence.covered }
    }
    return contradicted ? fault('contradiction', '') : fault('ungrounded-claim', sentence.open)
  }
  return { kind: 'grounded', source: sourceFor(ranked, marked), covered: sentence.covered }
}

/** Whether a sentence is made of parts that sentences of the passages say, each by itself. */
function standsInParts(
  { text, before, covered }: Sentence,
  evidence: Evidence,
  marked: readonly number[],
): boolean {
  const parts = clausesIn(text)
  if (parts.length < 2 || parts.length > mostParts || covered < leastInParts) return false
  return parts.every((clause) => {
    if (clause.isCondition || lacking.test(clause.text)) return false
    const part = read(clause.text, evidence, marked, before)
    const telling = part.words.filter(({ written }) => !isChatter(written))
    if (telling.length < leastTelling || part.covered < leastInParts) return false
    const contradicted = contradicts(part, evidence)
    return !contradicted && doubtOf(part, evidence, contradicted) <= 0
  })
}

/** "We'll send you a label" is what an article says too, or else a promise. */
function isCustom(verb: string, { ranked }: Sentence): boolean {
  const near = ranked.slice(0, mostAlike).filter(({ score }) => score >= tuning.custom)
  const says = (words: ReadonlySet<string>) => [...words].some((word) => word.startsWith(verb))
  if (near.some(({ unit }) => says(unit.vocabulary) || says(unit.above.written))) return true
  // "Bring it to a store. There we refund at once."
  return ranked.some(
    ({ unit }) =>
      unit.vocabulary.has('we') &&
      says(unit.vocabulary) &&
      near.some((one) => one.unit.around === unit.around),
  )
}

/** A unit that says the same in nearly the same words, with the same numbers. */
function sameWords({ text, ranked, quantities }: Sentence, { language }: Evidence) {
  const isAlike = alikeTo(text, language)
  return ranked
    .slice(0, mostAlike)
    .find(
      ({ unit }) =>
        isAlike(unit) &&
        quantities.every((own) => unit.quantities.some((one) => sameQuantity(own, one))),
    )
}

function fault(code: GroundingFault, about: string): Verdict {
  return { kind: 'fault', fault: code, about }
}

/** Whether a sentence says anything that could be wrong. */
function claims(
  { quantities, promises, names, text, knowsShop }: Sentence,
  marked: readonly number[],
): boolean {
  if (quantities.length + promises.length + names.length + marked.length > 0) return true
  if (saysYesOrNo(text)) return true
  if (
    /(?<!\p{L})(?:we|our|us|wir|unser\p{L}*|nous|notre|nosotros|noi|nós|wij|ons|onze)(?!\p{L})/iu.test(
      text,
    )
  )
    return true
  return knowsShop
}

/** The source to cite: one of those that the sentence cites, where it is as good as any. */
function sourceFor(ranked: readonly Ranked[], marked: readonly number[]): number | undefined {
  const best = ranked[0]
  const own = ranked.find(({ unit }) => unit.source !== undefined && marked.includes(unit.source))
  return own && best && own.score >= best.score * 0.7 ? own.unit.source : best?.unit.source
}
