import * as v from 'valibot'

/** A call of a tool and what came of it, masked. */
export const toolCallSchema = v.object({
  /** The same for the same call in one turn, a crash in between included; the backend gets it as `Idempotency-Key`. */
  toolCallId: v.string(),
  tool: v.string(),
  /** Empty where what the model wrote did not fit the declared inputs. */
  input: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  /** The declared fields of the backend's answer; absent where it gave none. */
  result: v.exactOptional(v.unknown()),
  /** Why there is no result: stable, such as `tool-timeout`. */
  fault: v.exactOptional(v.string()),
  /** For staff: more about the fault, with no value in it. */
  detail: v.exactOptional(v.string()),
  /** Milliseconds from asking the backend to its answer. */
  duration: v.number(),
})
export type ToolCallRecord = v.InferOutput<typeof toolCallSchema>
