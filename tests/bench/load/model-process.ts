/**
 * The bench's model in a process of its own, so that it and those who ask share no thread:
 * `model-process.ts FIRST_DELAY TOKEN_DELAY TOKENS`. It tells its environment for an edge, and ends
 * with its parent.
 */
import { startScriptedModel } from '../../support/scripted-model.ts'
import { answerTo } from './answer.ts'

const [firstDelay, tokenDelay, tokens] = process.argv.slice(2).map(Number)

const model = await startScriptedModel({
  answer: (body) => answerTo(body, tokens),
  ...(firstDelay !== undefined && { firstDelay }),
  ...(tokenDelay !== undefined && { tokenDelay }),
})
process.send?.({ baseUrl: model.baseUrl, env: model.env })
process.on('disconnect', () => process.exit(0))
