import * as v from 'valibot'
import { problemCode, problemSchema } from '../../../shared/error.ts'
import { request } from '../api.ts'
import type { Knock } from './doors.ts'

/** A hostile request, and the only answers that are right. */
export type Attack = { what: string; door: string; knock: Knock; right: number[] }

const whole = v.strictObject(problemSchema.entries)

/** Sends it, and says what is wrong with the answer; undefined where it is right. */
export async function faultOf({ what, door, knock, right }: Attack): Promise<string | undefined> {
  const { method, path, headers, body } = knock
  const response = await request(path, { method, headers, ...(body !== undefined && { body }) })
  const text = await response.text()
  const fault = right.includes(response.status)
    ? faultOfProblem(response, text, method)
    : `was ${response.status}, not ${right.join(' or ')}`
  return (
    fault &&
    `${door}: ${what}: ${fault}\n${JSON.stringify(knock).slice(0, 600)}\n${text.slice(0, 300)}`
  )
}

function faultOfProblem(response: Response, text: string, method: string): string | undefined {
  const id = response.headers.get('x-request-id')
  if (!id) return 'had no x-request-id'
  if (response.status < 400 || method === 'HEAD') return undefined
  if (response.headers.get('content-type') !== 'application/problem+json') return 'no problem+json'
  const problem = v.safeParse(whole, JSON.parse(text))
  if (!problem.success) return 'is not a problem document'
  const { type, status, requestId, detail } = problem.output
  if (!problemCode(type)) return `has the unknown type ${type}`
  if (status !== response.status || requestId !== id) return 'contradicts its own headers'
  if (detail.length < 10 || detail.length > 500) return 'has no helpful detail'
  if (/\bat .*\.(ts|js):\d|SQLITE|D1_|TypeError/.test(text)) return 'shows our insides'
  return undefined
}
