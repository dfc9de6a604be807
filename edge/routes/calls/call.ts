import type * as v from 'valibot'

/** One call of the HTTP API, as the OpenAPI document shows it. */
export type Call = {
  method: 'get' | 'post' | 'put' | 'delete'
  /** With parameters as `:name`. */
  path: string
  who: 'anyone' | 'visitor' | 'agent' | 'admin'
  summary: string
  /** What the schemas cannot say, in Markdown. */
  description?: string
  body?: v.GenericSchema
  query?: v.GenericSchema
  answer?: v.GenericSchema
  status: number
  /** Not built yet: answers 501 with a problem document. */
  later?: true
}
