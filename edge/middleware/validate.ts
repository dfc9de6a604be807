import type { Context } from 'hono'
import * as v from 'valibot'
import type { Fault } from '../../shared/error.ts'
import { ApiError } from '../errors.ts'

type Issue = v.BaseIssue<unknown>

/** Where a fault is and what would be right, in the words of the schema. */
export function faults(issues: readonly Issue[]): Fault[] {
  return issues.slice(0, 20).map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: issue.message.slice(0, 300),
  }))
}

/**
 * The JSON body of a request, parsed with a schema.
 * @throws ApiError `invalid-json` or `invalid-body`
 */
export async function readBody<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<v.InferOutput<S>> {
  const text = await c.req.text()
  let body: unknown
  try {
    body = text === '' ? {} : JSON.parse(text)
  } catch {
    throw new ApiError('invalid-json', 'The body must be JSON (UTF-8).')
  }
  return parse(schema, body, 'invalid-body', 'The body does not fit this call; see "errors".')
}

/**
 * The query of a request, parsed with a schema. A name given twice counts once, the first.
 * @throws ApiError `invalid-query`
 */
export function readQuery<S extends v.GenericSchema>(c: Context, schema: S): v.InferOutput<S> {
  return parse(schema, c.req.query(), 'invalid-query', 'The query does not fit; see "errors".')
}

/** Parses a value from outside, or throws an ApiError that lists the faults. */
export function parse<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  code: 'invalid-body' | 'invalid-query',
  detail: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  throw new ApiError(code, detail, { faults: faults(result.issues) })
}
