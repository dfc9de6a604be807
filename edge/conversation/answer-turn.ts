import { messageText } from '../../shared/message.ts'
import type { Site } from '../../shared/site.ts'
import { askModels, type Fault } from '../answer/ask-models.ts'
import { composeEmbedded } from '../answer/embedded.ts'
import { modelsFrom } from '../answer/provider.ts'
import { renumbered } from '../answer/renumbered.ts'
import type { Env } from '../env.ts'
import { ApiError } from '../errors.ts'
import type { SearchAnswer } from '../knowledge/site-object.ts'
import { loadSite } from '../site/load-site.ts'
import { cuesOf } from '../understanding/cues.ts'
import type { RunningMessage } from './running-message.ts'
import { tokenBudget } from './token-budget.ts'
import type { Answer, AnswerOutcome } from './turns.ts'

/** One turn: what the site knows about the question, then an answer by the model, or by the embedded engine. */
export function answerTurn(env: Env): Answer {
  return async ({ conversation, question: message, history, signal }, out) => {
    const slug = conversation.state.site
    const loaded = await loadSite(env.DB, slug)
    if (!loaded) throw new ApiError('unknown-site', 'The site is gone.')
    const { site, version } = loaded
    const text = messageText(message)
    const stub = env.SITES.get(env.SITES.idFromName(slug))
    const before = history.findLast(({ role, id }) => role === 'user' && id !== message.id)
    const found: SearchAnswer = await stub.search({
      site: slug,
      version,
      query: text,
      ...(before && { before: messageText(before) }),
      ...(conversation.state.locale && { locale: conversation.state.locale }),
    })
    const embedded = composeEmbedded(text, found, {
      threshold: site.thresholds.answer,
      siteName: site.name,
      assistant: site.assistant,
      cues: cuesOf(text, found.understanding.language),
    })
    const models = site.provider === 'configured' && !embedded.handoff ? modelsFrom(env) : []
    if (models.length === 0) return writeEmbedded(embedded, out, site, found, [])
    const { fault, spend } = await tokenBudget(conversation, stub, site)
    if (fault) return writeEmbedded(embedded, out, site, found, [fault])
    const { passages } = found
    const question = { site, history, passages, signal, spend }
    const { answered, cited, faults } = await askModels(models, question, out)
    if (answered) {
      const { version: siteVersion, understanding } = found
      return { metadata: { engine: 'model', siteVersion }, understanding, faults }
    }
    const answer = cited.size === 0 ? embedded : renumbered(embedded, passages, cited)
    return writeEmbedded(answer, out, site, found, faults)
  }
}

function writeEmbedded(
  answer: ReturnType<typeof composeEmbedded>,
  out: RunningMessage,
  site: Site,
  { version: siteVersion, understanding }: SearchAnswer,
  faults: Fault[],
): AnswerOutcome {
  out.text(answer.text)
  for (const citation of answer.citations) out.cite(citation)
  out.quickReplies(answer.quickReplies ?? [])
  const { team, waitingLimit } = site.handoff
  return {
    metadata: { engine: 'embedded', siteVersion },
    understanding,
    faults,
    ...(answer.handoff && { handoff: { waitingLimit, ...(team && { team }) } }),
  }
}
