import { type Citation, type Message, messageText } from '../../../shared/message.ts'
import type { Site } from '../../../shared/site.ts'
import type { FoundPassage } from '../../knowledge/search.ts'
import { stopWordsOf } from '../../knowledge/stop-words.ts'
import { detectLanguage } from '../../understanding/language/detect-language.ts'
import { numberSources, type Source } from '../prompt.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { topicIn } from './forbidden-topics.ts'
import { judge } from './judge.ts'
import { placesOf } from './links.ts'
import { passingRelease } from './passing-release.ts'
import { leakDetector } from './prompt-leak.ts'
import { sentenceRelease } from './release.ts'
import type { Verdict } from './verdict.ts'
import { contentWords, isChatter } from './words.ts'

/** What an answer is held against. */
export type Grounds = {
  site: Site
  /** What the model got, and more that may bear out what it says. */
  passages: readonly FoundPassage[]
  /** The passages' language, ISO 639-1. */
  language: string
  history: readonly Message[]
  /** What tools have told in this turn. */
  tools?: readonly string[]
  /** What the model was told and nobody else may read. */
  secret: string
  /** Finds passages for a sentence of which those at hand hardly speak. */
  lookUp?: (sentence: string) => Promise<readonly FoundPassage[]>
}

/** Stars around a number, which would part it from what it counts. */
const boldNumber = /\*\*([^*\n]{0,60}\d[^*\n]{0,60})\*\*/g

/** Characters from which a text tells its language. */
const tellsLanguage = 24
/** Sentences of one answer that are looked up, at most. */
const mostLookUps = 3
/** Earlier answers that a new one may rest on: what it takes up again was said lately. */
const mostTold = 8
/** How much of a sentence passages must speak of that nobody had found for the question. */
const enough = 0.8
/** The same where its number stands there, and nowhere in what was found before. */
const enoughWithNumber = 0.5

/** Lets an answer through as far as its grounds bear it out. */
export function groundedRelease(grounds: Grounds) {
  const { site, language, secret, lookUp } = grounds
  const leaks = leakDetector(secret)
  let { passages } = grounds
  let held = readGrounds(grounds, passages)
  // A short answer tells no language; mostly it is the visitor's.
  const heard = grounds.history.findLast(({ metadata }) => metadata.author === 'visitor')
  const asked = spokenIn(heard ? messageText(heard) : '', language)
  const common = stopWordsOf(asked)
  let soFar = ''
  /** The sentence that was shown last: the next mostly is about the same. */
  let before = ''
  let lookUps = 0

  function judged(text: string, marked: readonly number[], against = held): Verdict {
    const spoken = spokenIn(soFar, asked)
    return judge(text, { ...against.evidence, spoken, before }, against.trusted, marked)
  }

  /** Looks once more where the passages at hand hardly speak of what the sentence says. */
  async function lookedUp(
    text: string,
    marked: readonly number[],
    wanted: Extract<Verdict, { kind: 'fault' }>,
  ): Promise<Verdict | undefined> {
    if (!lookUp || lookUps >= mostLookUps) return undefined
    lookUps += 1
    const found = await lookUp(text)
    const more = found.filter(({ id }) => !passages.some((known) => known.id === id))
    if (more.length === 0) return undefined
    const wider = readGrounds(grounds, [...passages, ...more])
    const verdict = judged(text, marked, wider)
    const least = wanted.fault === 'ungrounded-number' ? enoughWithNumber : enough
    if (verdict.kind !== 'grounded' || (verdict.covered ?? 0) < least) return undefined
    passages = [...passages, ...more]
    held = wider
    return verdict
  }

  const isSource = (index: number) => held.sources.some((source) => source.index === index)
  const checked = sentenceRelease({
    isSource,
    isCommon: (word) => common.has(word),
    knows: (word) =>
      contentWords(word, language).some(({ stem, written }) => {
        const { spread, said } = held.evidence
        return !isChatter(written) && (spread.has(stem) || said.words.stems.has(stem))
      }),
    async judge(written, marked, context) {
      const text = written.replace(boldNumber, '$1')
      if (leaks(text)) return { kind: 'fault', fault: 'prompt-leak', about: '' }
      const topic = topicIn(text, site.guardrails.forbiddenTopics)
      if (topic) return { kind: 'fault', fault: 'forbidden-topic', about: topic.topic }
      const whole = context === '' ? text : `${context} ${text}`
      soFar += ` ${whole}`
      let verdict = judged(whole, marked)
      if (verdict.kind === 'fault' && verdict.isElsewhere)
        verdict = (await lookedUp(whole, marked, verdict)) ?? verdict
      if (verdict.kind === 'grounded') before = whole
      return verdict
    },
  })
  const release = site.guardrails.answers === 'checked' ? checked : passingRelease(isSource)
  return {
    ...release,
    get isUseful() {
      return release.isUseful
    },
    /** The articles that the shown text cites. */
    citations: (): Citation[] =>
      release.cited().flatMap((index) => {
        const source = held.sources.find((one) => one.index === index)
        if (!source) return []
        const { url, title } = source
        return [{ type: 'source-url', sourceId: String(index), url, title }]
      }),
  }
}

function readGrounds(
  { site, language, history, tools = [] }: Grounds,
  passages: readonly FoundPassage[],
): { sources: Source[]; evidence: Evidence; trusted: ReadonlySet<string> } {
  const sources = numberSources(passages)
  const textsBy = (...authors: Message['metadata']['author'][]) =>
    history.filter(({ metadata }) => authors.includes(metadata.author)).map(messageText)
  const evidence = evidenceOf(sources, language, {
    said: textsBy('visitor'),
    told: textsBy('agent', 'assistant').slice(-mostTold),
    tools,
    names: [site.name, site.assistant],
  })
  const own = [...site.origins, ...sources.map(({ url }) => url), ...site.guardrails.linkHosts]
  return { sources, evidence, trusted: new Set([...placesOf(own), ...evidence.places]) }
}

/** The language of an answer; the sources' where a text is too short to tell. */
function spokenIn(text: string, language: string): string {
  if (text.length < tellsLanguage) return language
  const { language: detected, confidence } = detectLanguage(text)
  return confidence >= 0.7 && detected !== 'und' ? detected : language
}
