import type { Site } from '../../shared/site.ts'
import type { ToolCallRecord } from '../../shared/tool-call.ts'
import { type SiteTools, type Tool, toolLimits } from '../../shared/tools.ts'
import { givesOrders } from '../answer/grounding/gives-orders.ts'
import type { ToolAnswer, ToolBox, ToolValue } from '../answer/tool-box.ts'
import type { Env } from '../env.ts'
import { isPrivateHost } from '../handoff/private-host.ts'
import { log } from '../log.ts'
import { buildRequest } from '../tools/build-request.ts'
import { wordsOf } from '../tools/leaves.ts'
import { maskCall } from '../tools/mask-values.ts'
import { offerOf } from '../tools/offer.ts'
import { type ReadInput, readInput } from '../tools/read-input.ts'
import { resultText } from '../tools/result-text.ts'
import { sendRequest } from '../tools/send-request.ts'
import { boundResult, type Shown, shapeResult } from '../tools/shape-result.ts'
import { ToolError } from '../tools/tool-error.ts'
import { toolSecrets } from '../tools/tool-secret.ts'
import { withoutOrders } from '../tools/without-orders.ts'
import type { Conversation } from './conversation.ts'

/** For whose answer tools are called. */
type Turn = {
  conversation: Conversation
  /** The answer's id, which outlives a crash. */
  messageId: string
  signal: AbortSignal
}

/** A call on its way into the log. */
type Call = Pick<ToolCallRecord, 'toolCallId' | 'tool'> & { read: ReadInput; began: number }

/**
 * The tools of one turn. Each call is logged when it has ended, before anybody hears of its result;
 * one that is in the log already (the turn died and runs again) is not made again.
 */
export function turnTools(
  env: Env,
  { conversation, messageId, signal }: Turn,
  { site, tools }: { site: Site; tools: SiteTools },
  fetcher: typeof fetch = (input, init) => fetch(input, init),
): ToolBox {
  const { vault, deps } = conversation
  const answers = new Map<string, Promise<ToolAnswer>>()
  const told: string[] = []

  async function call(name: string, text: string, atMost: number): Promise<ToolAnswer> {
    signal.throwIfAborted()
    const tool = tools.find((one) => one.name === name)
    const read = tool
      ? orFault(() => readInput(tool, text, vault.lookup))
      : new ToolError('tool-unknown', 'no such tool')
    const known = tool ? name : 'unknown'
    const written = read instanceof ToolError ? text : JSON.stringify(read.masked)
    const hash = await vault.hash(JSON.stringify(['tool', messageId, known, written]))
    const toolCallId = `call_${hash.slice(0, 32)}`
    const before = answers.get(toolCallId)
    if (before !== undefined) return before
    if (answers.size >= toolLimits.calls) return { fault: 'tool-limit: no more calls now; answer' }
    const answer = answered(toolCallId, known, tool, read, atMost)
    answers.set(toolCallId, answer)
    return answer
  }

  async function answered(
    toolCallId: string,
    name: string,
    tool: Tool | undefined,
    read: ReadInput | ToolError,
    atMost: number,
  ): Promise<ToolAnswer> {
    const logged = conversation.log
      .newestToolCalls(toolLimits.calls * 2, messageId)
      .find((one) => one.toolCallId === toolCallId)
    if (logged) return tell(logged)
    const began = deps.now()
    if (!tool || read instanceof ToolError) {
      const fault = read instanceof ToolError ? read : undefined
      const nothing = { masked: {}, real: {} }
      return tell(await note({ toolCallId, tool: name, read: nothing, began }, fault))
    }
    const own = { toolCallId, tool: name, read, began }
    const outcome = await made(tool, own, atMost).catch((error: unknown) => {
      signal.throwIfAborted()
      if (error instanceof ToolError) return error
      throw error
    })
    return tell(await note(own, outcome))
  }

  async function made(tool: Tool, { toolCallId, read }: Call, atMost: number): Promise<Shown> {
    const request = buildRequest(tool, read.real, {
      id: toolCallId,
      secretOf: toolSecrets(env, site.site),
    })
    const isOpen = env.DESKBELL_ALLOW_PRIVATE_HOSTS === '1'
    const isRefusedHost = isOpen ? () => false : isPrivateHost
    const answer = await sendRequest({ tool, request, signal, atMost, isRefusedHost }, fetcher)
    return withoutOrders(shapeResult(tool.result, answer), givesOrders)
  }

  /** Logs a call, masked. What a turn that was stopped meanwhile brings is dropped. */
  async function note(
    { toolCallId, tool, read, began }: Call,
    outcome: Shown | ToolError | undefined,
  ): Promise<ToolCallRecord> {
    const duration = Math.max(0, deps.now() - began)
    const shown = outcome instanceof ToolError ? undefined : outcome
    // In line with the commands: what is masked must be in the vault before the next one masks.
    return deps.inLine(async () => {
      signal.throwIfAborted()
      const masked = await maskCall({ input: read.masked, shown }, (texts) =>
        conversation.mask(texts),
      )
      signal.throwIfAborted()
      const bound = orFault(() =>
        masked.shown === undefined ? undefined : boundResult(masked.shown),
      )
      const fault = [outcome, bound].find((one) => one instanceof ToolError)
      const record: ToolCallRecord = {
        toolCallId,
        tool,
        input: masked.input,
        ...(bound !== undefined && !fault && { result: bound }),
        ...(fault && { fault: fault.code, detail: fault.message }),
        duration,
      }
      conversation.commit((tx) => {
        tx.vault(masked.entries)
        tx.event({ type: 'tool', messageId, ...record })
      })
      if (fault) log('warn', 'tool.fault', { site: site.site, tool, code: fault.code })
      return record
    })
  }

  function tell({ tool, result, fault, detail }: ToolCallRecord): ToolAnswer {
    // That there is none is a fact as well.
    if (fault === 'tool-not-found') told.push(`${wordsOf(tool)}: not found`)
    if (fault !== undefined) return { fault: `${fault}: ${detail ?? ''}` }
    const value = result as ToolValue // logged by `note`, from a result that was cut to its fields
    told.push(resultText(tool, value))
    return { value }
  }

  return { offers: tools.map(offerOf), call, told: () => told }
}

function orFault<T>(work: () => T): T | ToolError {
  try {
    return work()
  } catch (error) {
    if (error instanceof ToolError) return error
    throw error
  }
}
