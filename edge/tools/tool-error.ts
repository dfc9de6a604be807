/** Why a tool gave no result. The names are stable: staff and statistics read them. */
export const toolFaultCodes = [
  /** The model named a tool that is not declared. */
  'tool-unknown',
  /** What the model wrote does not fit the declared inputs. */
  'tool-input-invalid',
  /** The turn has made as many calls as it may. */
  'tool-limit',
  /** A secret that the declaration names is not in the edge's environment. */
  'tool-secret-missing',
  /** The host lies in a private network. */
  'tool-private-host',
  'tool-unreachable',
  'tool-timeout',
  /** It sent the call elsewhere; nobody follows. */
  'tool-redirected',
  /** 404 or 410: there is no such thing. */
  'tool-not-found',
  /** Any other 4xx. */
  'tool-refused',
  /** 5xx. */
  'tool-failed',
  'tool-too-large',
  /** Neither JSON nor text as declared, or one that gives orders. */
  'tool-bad-answer',
] as const
export type ToolFaultCode = (typeof toolFaultCodes)[number]

/** A tool's failure. The message is ours, for staff and the model; it holds no value and no backend's words. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
  readonly code: ToolFaultCode

  constructor(code: ToolFaultCode, detail: string) {
    super(detail)
    this.code = code
  }
}
