import type { QuickReply } from '../../shared/message.ts'
import { messageText } from '../../shared/message.ts'
import type { Site } from '../../shared/site.ts'
import type { Understanding } from '../../shared/understanding.ts'
import { askModels, type Fault } from '../answer/ask-models.ts'
import { withConditions } from '../answer/conditions-in-words.ts'
import { composeEmbedded } from '../answer/embedded.ts'
import type { EmbeddedAnswer } from '../answer/embedded-answer.ts'
import { choiceReplies } from '../answer/embedded-clarification.ts'
import { forbiddenAnswer } from '../answer/embedded-forbidden.ts'
import { asksForPerson } from '../answer/embedded-person.ts'
import { toolAnswer } from '../answer/embedded-tool.ts'
import { hasPersonButton, wasUnanswered } from '../answer/embedded-unknown.ts'
import { topicIn } from '../answer/grounding/forbidden-topics.ts'
import { personButton } from '../answer/person-button.ts'
import { modelsFrom } from '../answer/provider.ts'
import { renumbered } from '../answer/renumbered.ts'
import type { Env } from '../env.ts'
import { ApiError } from '../errors.ts'
import type { SearchAnswer } from '../knowledge/site-object.ts'
import type { Spent } from '../limits/ledger.ts'
import { loadSite } from '../site/load-site.ts'
import { cuesOf } from '../understanding/cues.ts'
import { judgedIntent } from '../understanding/summary.ts'
import { budgetFault, countSpent, payableModels } from './budget.ts'
import { isTap, questionOf } from './question-of.ts'
import { readBeside } from './read-beside.ts'
import type { RunningMessage } from './running-message.ts'
import { turnTools } from './turn-tools.ts'
import type { Answer, AnswerOutcome } from './turns.ts'

/** Passages that a model gets, and that an embedded answer is made of. */
const passagesForModels = 6
/** Those behind them: a model that says what stands there says nothing wrong. */
const passagesForChecks = 10
/** Messages before in which a tool's inputs may have been named. */
const mostEarlier = 4

/** One turn: what the site knows about the question, then an answer by the model, or by the embedded engine. */
export function answerTurn(env: Env): Answer {
  return async ({ conversation, question: message, history, signal }, out) => {
    const slug = conversation.state.site
    const loaded = await loadSite(env.DB, slug)
    if (!loaded) throw new ApiError('unknown-site', 'The site is gone.')
    const { site, tools, version } = loaded
    const { visitor, locale } = conversation.state
    const asked = questionOf(message, history, conversation.state)
    const text = asked.query
    const stub = env.SITES.get(env.SITES.idFromName(slug))
    const payer = { visitor, budgets: site.budgets }
    const configured = site.provider === 'configured' ? modelsFrom(env) : []
    const { models, faults: unpriced } = payableModels(configured, site.budgets)
    const spend = (spent: Spent) => countSpent(conversation, stub, spent)
    const over = conversation.spending.over(site.budgets)
    const read =
      site.understanding === 'model' && models.length > 0 && !over
        ? readBeside({
            models,
            // Asked before the search, for it is told at once.
            brief: stub.brief({ site: slug, version, payer }),
            message: { text, siteName: site.name, ...(asked.before && { before: asked.before }) },
            signal,
            spend,
          })
        : undefined
    const all: SearchAnswer = await stub.search({
      site: slug,
      version,
      ...asked,
      payer,
      limit: passagesForModels + passagesForChecks,
    })
    const passages = all.passages.slice(0, passagesForModels)
    const found = { ...all, passages }
    const { confidence, understanding } = found
    const spent = over ?? found.spent
    const threshold = site.thresholds.answer
    const finish = (outcome: AnswerOutcome) => withUnderstanding(outcome, site, read)
    const last = history.findLast(({ role }) => role === 'assistant')
    const compose = () =>
      composeEmbedded(text, found, {
        threshold,
        siteName: site.name,
        assistant: site.assistant,
        cues: cuesOf(text, understanding.language),
        language: understanding.language,
        isTap: isTap(message),
        isForeign: isForeign(understanding, found.language, text, locale),
        meanings: mayAskBack(understanding, site) ? all.meanings : [],
        personBefore: hasPersonButton(last),
        unansweredBefore: wasUnanswered(last),
        isFrustrated: isFrustrated(understanding, site),
        ...(last && { answeredBefore: messageText(last) }),
      })
    const forbidden = topicIn(text, site.guardrails.forbiddenTopics)
    if (forbidden) {
      const names = { site: site.name, assistant: site.assistant, topic: forbidden.topic }
      const answer = forbiddenAnswer(understanding.language, names)
      return finish(writeEmbedded(answer, out, site, found, []))
    }
    // A wish for a person needs no model; where something was found it is only heard in plain words.
    const mayWish = !isTap(message) && (asksForPerson(text) || confidence < threshold)
    const box =
      tools.length > 0
        ? turnTools(env, { conversation, messageId: out.id, signal }, { site, tools })
        : undefined
    /** The embedded engine's answer, by a tool that the site ties to what is wanted. */
    const composeWithTools = async () => {
      const answer = compose()
      if (!box || answer.handoff || isTap(message)) return answer
      const byTool = await toolAnswer({
        ...{ tools, box, understanding, otherwise: answer },
        earlier: conversation.log.newestUnderstandings(mostEarlier),
        threshold: site.thresholds.intent,
        names: { site: site.name, assistant: site.assistant },
      })
      return byTool ?? answer
    }
    if (models.length === 0 || (mayWish && compose().handoff)) {
      return finish(writeEmbedded(await composeWithTools(), out, site, found, unpriced))
    }
    if (spent) {
      const faults = [budgetFault(spent)]
      return finish(writeEmbedded(await composeWithTools(), out, site, found, faults))
    }
    const more = withConditions(all.passages.slice(passagesForModels))
    const { language } = found
    const where = { site: slug, version, ...(locale && { locale }), limit: passagesForModels }
    const lookUp = async (query: string) =>
      withConditions((await stub.search({ ...where, query })).passages)
    const sources = withConditions(passages)
    const question = {
      ...{ site, history, passages: sources, more, language, lookUp, signal, spend },
      ...(box && { tools: box }),
      visitorLanguage: understanding.language,
    }
    const { answered, cited, faults } = await askModels(models, question, out)
    if (answered) {
      const isTold = box !== undefined && box.told().length > 0
      const isUnknown = !isTold && confidence < threshold && !compose().known
      const isAngry = isFrustrated(understanding, site)
      out.quickReplies([
        // The model told what holds for whom; one tap says which it is.
        ...(found.choice ? choiceReplies(found.choice, language) : []),
        ...(isUnknown || isAngry ? [personButtonOf(site, understanding)] : []),
      ])
      return finish({
        metadata: { engine: 'model', siteVersion: found.version },
        understanding,
        faults: [...unpriced, ...faults],
        offersPerson: isAngry || (isUnknown && hasPersonButton(last)),
      })
    }
    const embedded = await composeWithTools()
    const answer = cited.size === 0 ? embedded : renumbered(embedded, passages, cited)
    return finish(writeEmbedded(answer, out, site, found, [...unpriced, ...faults]))
  }
}

/** What was understood in the end, by whoever read it best in time, and whether its intent is sure. */
async function withUnderstanding(
  outcome: AnswerOutcome,
  { thresholds }: Site,
  read: ReturnType<typeof readBeside> | undefined,
): Promise<AnswerOutcome> {
  if (!outcome.understanding) return outcome
  const { understanding, faults } = read
    ? await read(outcome.understanding)
    : { understanding: outcome.understanding, faults: [] }
  return {
    ...outcome,
    understanding: judgedIntent(understanding, thresholds.intent),
    faults: [...outcome.faults, ...faults],
  }
}

/** Words of a message that surely tell its language. */
const fewestTelling = 4

/** Whether the visitor surely speaks another language than the articles that were found. */
function isForeign(
  { language }: Understanding,
  articles: string,
  text: string,
  locale: string | undefined,
): boolean {
  if (language === 'und' || language === articles) return false
  return locale?.split('-')[0] === language || text.split(/\s+/).length >= fewestTelling
}

/** Whether the visitor may be asked which of two intents is meant: not where one is sure, and nobody asks riddles of whoever is out of patience. */
function mayAskBack(understanding: Understanding, site: Site): boolean {
  const { intent } = understanding
  const isSure = intent !== undefined && intent.confidence >= site.thresholds.intent
  return !isSure && !isFrustrated(understanding, site)
}

/** Whether the visitor is out of patience: then a person is offered, whatever the answer is. */
function isFrustrated({ frustration }: Understanding, { thresholds }: Site): boolean {
  return frustration >= thresholds.frustration
}

function personButtonOf({ name: site, assistant }: Site, { language }: Understanding): QuickReply {
  return personButton(language, { site, assistant })
}

function writeEmbedded(
  answer: EmbeddedAnswer,
  out: RunningMessage,
  site: Site,
  { version: siteVersion, understanding }: SearchAnswer,
  faults: Fault[],
): AnswerOutcome {
  const { text, citations, quickReplies = [], handoff, offersPerson } = answer
  const isAngry = handoff === undefined && isFrustrated(understanding, site)
  const hasButton = quickReplies.some(({ action }) => action === 'handoff')
  out.text(text)
  for (const citation of citations) out.cite(citation)
  out.quickReplies(
    isAngry && !hasButton ? [...quickReplies, personButtonOf(site, understanding)] : quickReplies,
  )
  const { team, waitingLimit } = site.handoff
  return {
    metadata: { engine: 'embedded', siteVersion },
    understanding,
    faults,
    offersPerson: offersPerson === true || isAngry,
    ...(handoff && { handoff: { waitingLimit, ...(team && { team }) } }),
  }
}
