import type { Citation } from '../../shared/message.ts'
import { strengthIn, termsOf } from '../knowledge/question.ts'
import type { Found, FoundPassage } from '../knowledge/search.ts'
import type { Cue } from '../understanding/cue-words.ts'
import { isBareAnswer } from './bare-answer.ts'
import type { EmbeddedAnswer } from './embedded-answer.ts'
import {
  choiceReplies,
  clarification,
  meaningReplies,
  otherHeadings,
} from './embedded-clarification.ts'
import { type Excerpt, excerptOf } from './embedded-excerpt.ts'
import { asksForPerson, refusesPerson } from './embedded-person.ts'
import { type SmallTalk, smallTalkOf } from './embedded-small-talk.ts'
import { embeddedTexts } from './embedded-texts.ts'
import { offeringPerson, unknownAnswer } from './embedded-unknown.ts'
import { personButton } from './person-button.ts'

export type EmbeddedOptions = {
  /** Confidence (0 to 1) under which the assistant says that it does not know. */
  threshold: number
  siteName: string
  /** What the assistant is called. */
  assistant: string
  /** What the message says besides its question, in any language that is understood. */
  cues?: readonly Cue[]
  /** What the message may well mean, as a visitor would ask for it; asked back where nothing answers. */
  meanings?: readonly string[]
  /** Whether the answer before this one had a button for a person; a plain yes or no is about that. */
  personBefore?: boolean
  /** Whether the answer before this one did not know either; default no. */
  unansweredBefore?: boolean
  /** Whether the visitor is out of patience; default no. */
  isFrustrated?: boolean
  /** What this visitor was answered before: said again to "I tried that", it helps nobody. */
  answeredBefore?: string
  /** Whether the message is a tap on what was offered, and so is neither small talk nor a wish; default no. */
  isTap?: boolean
  /** The visitor's language, ISO 639-1; default English. What articles say stays in theirs. */
  language?: string
  /** Whether that is surely not the articles'; then an answer says that it is in theirs. Default no. */
  isForeign?: boolean
}

/** Below this much confidence above the threshold, a known answer comes with a person at hand. */
const unsure = 0.2

/** Puts an answer together from what was found. */
export function composeEmbedded(
  question: string,
  found: Found,
  {
    threshold,
    siteName,
    assistant,
    cues = [],
    language = 'en',
    meanings = [],
    personBefore = false,
    unansweredBefore = false,
    isFrustrated = false,
    answeredBefore,
    isTap = false,
    isForeign = false,
  }: EmbeddedOptions,
): EmbeddedAnswer {
  const { passages, confidence } = found
  const texts = embeddedTexts(language, {
    site: siteName,
    assistant,
    ...(isForeign && { language: languageName(found.language, language) }),
  })
  const toPerson = personButton(language, { site: siteName, assistant })
  if (personBefore && cues.includes('no') && confidence < threshold) {
    return { known: true, confidence: 1, text: texts.noPerson, citations: [] }
  }
  const talk = isTap
    ? undefined
    : (smallTalkOf(question, assistant) ?? talkIn(cues, question, found.confidence < threshold))
  if (talk) {
    return {
      known: true,
      confidence: 1,
      text: texts[talk],
      citations: [],
      ...((talk === 'identity' || talk === 'abuse') && { quickReplies: [toPerson] }),
      ...(talk === 'abuse' && { offersPerson: true }),
    }
  }
  const agrees = personBefore && unansweredBefore && cues.includes('yes') && confidence < threshold
  if (
    !isTap &&
    (agrees ||
      asksForPerson(question) ||
      (cues.includes('person') && confidence < threshold && !refusesPerson(question)))
  ) {
    return {
      known: true,
      confidence: 1,
      text: texts.person,
      citations: [],
      handoff: true,
    }
  }
  const [best] = passages
  if (!best || confidence < threshold) {
    const first = unknownAnswer(passages, confidence, texts, toPerson)
    // Nobody who is fed up wants to hear of help pages.
    if (isFrustrated) return { ...offeringPerson(first, texts), text: texts.abuse }
    if (unansweredBefore) return offeringPerson(first, texts)
    const either = meaningReplies(meanings)
    return either.length > 1
      ? { ...first, text: texts.which, quickReplies: [...either, toPerson] }
      : first
  }
  const options = found.choice
    ? choiceReplies(found.choice, found.language)
    : clarification(passages, confidence, threshold)
  if (options.length > 0) {
    return {
      known: true,
      confidence,
      text: texts.which,
      citations: [],
      quickReplies: [...options, toPerson],
    }
  }
  const excerpts = excerptsFor(best, found)
  const answer = cited(excerpts)
  if (answeredBefore?.endsWith(answer.text) && !speaksOf(question, best, found.language)) {
    return offeringPerson(unknownAnswer(passages, confidence, texts, toPerson), texts)
  }
  const replies = [
    ...(asksForArticle(best, found) ? otherHeadings(passages, excerpts) : []),
    ...(confidence < threshold + unsure ? [toPerson] : []),
  ]
  return {
    known: true,
    confidence,
    ...answer,
    ...(isForeign && { text: `${texts.foreign}\n\n${answer.text}` }),
    ...(replies.length > 0 && { quickReplies: replies }),
  }
}

/** What a language is called in another: "Englisch" in German. */
function languageName(language: string, inLanguage: string): string {
  const known = Intl.DisplayNames.supportedLocalesOf([inLanguage]).length > 0 ? inLanguage : 'en'
  return new Intl.DisplayNames([known], { type: 'language' }).of(language) ?? language
}

/** Whether a message, by itself, names something that a passage is about. */
function speaksOf(question: string, { title, heading, text }: FoundPassage, language: string) {
  const whole = `${title}\n${heading}\n${text}`
  return termsOf(question, language).some(
    (term) => term.weight >= 0.5 && strengthIn(term, whole, language) >= 0.75,
  )
}

/** Small talk that only its cues tell: in another language, or rude. Where an answer was found, that is given. */
function talkIn(
  cues: readonly Cue[],
  question: string,
  unanswered: boolean,
): SmallTalk | undefined {
  // These cues are the whole message.
  for (const cue of ['greeting', 'bye', 'identity'] as const) if (cues.includes(cue)) return cue
  if (!unanswered) return undefined
  if (cues.includes('abuse')) return 'abuse'
  return cues.includes('thanks') && question.length <= 60 ? 'thanks' : undefined
}

/** The best passage, and where it leaves a part of the question open, one more that speaks of that part. */
function excerptsFor(best: FoundPassage, found: Found): Excerpt[] {
  const { passages, terms, language } = found
  const wholeOf = ({ title, heading, text }: FoundPassage) => `${title}\n${heading}\n${text}`
  const open = terms.filter(
    (term) => term.weight >= 0.5 && strengthIn(term, wholeOf(best), language) < 0.75,
  )
  const second = passages.find(
    (passage) =>
      passage !== best &&
      passage.score >= best.score * 0.5 &&
      open.some((term) => strengthIn(term, passage.heading, language) >= 0.75),
  )
  if (second) return [excerptOf(best, terms, language, 2), excerptOf(second, open, language, 1)]
  const behind = behindOpening(best, found)
  return behind
    ? [excerptOf(best, terms, language, 1), excerptOf(behind, terms, language, 2)]
    : [excerptOf(best, terms, language)]
}

/** Whether a message only names what an article is about: "gift cards". */
function asksForArticle({ title }: FoundPassage, { terms, language }: Found): boolean {
  const telling = terms.filter(({ weight }) => weight >= 0.5)
  return telling.length > 0 && telling.every((term) => strengthIn(term, title, language) >= 0.75)
}

/** Words of an article's first lines, at most, that only lead up to what it says. */
const mostOfAnOpening = 30

/** Where the article as a whole was asked for and begins with a few opening words, the passage that says most besides. */
function behindOpening(best: FoundPassage, found: Found) {
  const { passages } = found
  const isOpening = best.heading === '' && best.text.split(/\s+/).length <= mostOfAnOpening
  if (!isOpening || !asksForArticle(best, found)) return undefined
  return passages.find(({ path, heading }) => path === best.path && heading !== '')
}

/** The excerpts as one text. Passages of one article share one citation. */
function cited(excerpts: readonly Excerpt[]): Pick<EmbeddedAnswer, 'text' | 'citations'> {
  const citations: EmbeddedAnswer['citations'] = []
  const blocks = excerpts.flatMap(({ passage, blocks }) => {
    let at = citations.findIndex(({ url }) => url === passage.url)
    if (at < 0) at = citations.push(citation(passage, citations.length + 1)) - 1
    const marked = (text: string) => `${text} [${at + 1}]`
    // The line above a list carries its marker; a list that begins the answer borrows its heading.
    const [first] = blocks
    const heading = headingOf(passage)
    const lead = first?.kind === 'list' ? [marked(`**${heading}**`)] : []
    const said = blocks.map(({ kind, text }) => (kind === 'list' ? text : marked(text)))
    // "No." alone says nothing to who asked "phone number".
    if (first?.kind === 'text' && isBareAnswer(first.text, heading)) {
      said[0] = `**${heading}** ${said[0]}`
    }
    return [...lead, ...said]
  })
  return { text: blocks.join('\n\n'), citations }
}

function citation({ url, title }: FoundPassage, number: number): Citation {
  return { type: 'source-url', sourceId: String(number), url, title }
}

function headingOf({ heading, title }: FoundPassage): string {
  return heading.split(' › ').at(-1) || title
}
