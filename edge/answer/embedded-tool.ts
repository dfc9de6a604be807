import type { SiteTools, Tool } from '../../shared/tools.ts'
import type { Understanding } from '../../shared/understanding.ts'
import { sayResult } from '../tools/say-result.ts'
import type { EmbeddedAnswer } from './embedded-answer.ts'
import { toolTexts } from './embedded-tool-texts.ts'
import { personButton } from './person-button.ts'
import type { ToolBox } from './tool-box.ts'

export type ToolAsk = {
  tools: SiteTools
  box: ToolBox
  /** Of this message. */
  understanding: Understanding
  /** Of the messages before, oldest first. */
  earlier: readonly Understanding[]
  /** Confidence from which an intent is sure. */
  threshold: number
  names: { site: string; assistant: string }
  /** What the articles say, where the tool lacks something. */
  otherwise: EmbeddedAnswer
}

/** Milliseconds that a tool may take where no model waits for it. */
const patience = 15_000

/**
 * The answer of the tool that the site ties to what the visitor wants. Where it lacks something, the
 * articles answer, and the visitor is asked for it; undefined where no tool is tied to this message.
 */
export async function toolAnswer(ask: ToolAsk): Promise<EmbeddedAnswer | undefined> {
  const { box, understanding, names, otherwise } = ask
  const tool = toolFor(ask)
  if (!tool) return undefined
  const { language } = understanding
  const texts = toolTexts(language, labelsOf(tool))
  const inputs = inputsFor(tool, ask)
  if (!inputs) {
    if (!otherwise.known) return { ...otherwise, known: true, text: texts.ask }
    return { ...otherwise, text: `${otherwise.text}\n\n${texts.ask}` }
  }
  const answer = await box.call(tool.name, JSON.stringify(inputs), patience)
  const said = 'value' in answer && sayResult(tool.say ?? '', answer.value, language)
  const whole = { known: true, confidence: 1, citations: [] }
  if (said) return { ...whole, text: said }
  const isNone = 'fault' in answer && answer.fault.startsWith('tool-not-found')
  const isWrong = 'fault' in answer && answer.fault.startsWith('tool-input-invalid')
  const text = isNone || isWrong ? texts.none : texts.failed
  return { ...whole, text, quickReplies: [personButton(language, names)] }
}

/**
 * The tool of a sure intent; of one before, where this message only brings what was asked for; and the
 * one for which this message names all, where that is likely meant or nothing else answers.
 */
function toolFor({
  tools,
  understanding,
  earlier,
  threshold,
  otherwise,
}: ToolAsk): Tool | undefined {
  const isSure = ({ intent }: Understanding) => intent && intent.confidence >= threshold
  const tied = (one: Understanding) =>
    isSure(one) ? tools.find(({ when }) => when?.intent === one.intent?.name) : undefined
  if (isSure(understanding)) return tied(understanding)
  const brings = ({ entity }: Tool['inputs'][number]) =>
    understanding.entities.some(({ type }) => type === entity)
  const open = earlier.findLast((one) => tied(one))
  const asked = open && tied(open)
  if (asked?.inputs.some(brings)) return asked
  // A guess is enough where the message names all, and none is needed where nothing else answers.
  const guess = understanding.intent?.name
  return tools.find(
    ({ when, inputs }) =>
      when &&
      (when.intent === guess || !otherwise.known) &&
      inputs.some(brings) &&
      inputs.every((input) => !input.required || brings(input)),
  )
}

/** The newest thing of its kind that the visitor named, for each input; undefined where one is missing. */
function inputsFor(
  { inputs }: Tool,
  { understanding, earlier }: ToolAsk,
): Record<string, string> | undefined {
  const named = [...earlier, understanding].flatMap(({ entities }) => entities)
  const found: Record<string, string> = {}
  for (const { name, entity, required } of inputs) {
    const value = named.findLast(({ type }) => type === entity)?.value
    if (value !== undefined) found[name] = value
    else if (required) return undefined
  }
  return found
}

function labelsOf({ inputs }: Tool): string {
  return inputs
    .filter(({ required }) => required)
    .map(({ name, label }) => label ?? name.replaceAll('_', ' '))
    .join(', ')
}
