import type { Context } from 'hono'
import * as v from 'valibot'
import type { Fault } from '../../shared/error.ts'
import { limits } from '../../shared/limits.ts'
import { ApiError } from '../errors.ts'
import { unreadable } from './body-ceiling.ts'

type Issue = v.BaseIssue<unknown>

/** Where a fault is and what would be right, in the words of the schema. */
export function faults(issues: readonly Issue[]): Fault[] {
  return issues.slice(0, 20).map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: withoutValue(issue).slice(0, 300),
  }))
}

/** The library's words end with what came: of a value itself, which may be a secret, nothing is repeated. */
function withoutValue({ message, received }: Issue): string {
  return /^[A-Za-z]*$/.test(received) ? message : message.replace(` but received ${received}`, '')
}

/**
 * The JSON body of a request, parsed with a schema. No body at all is read as `{}`.
 * @throws ApiError `unsupported-media-type`, `invalid-json` or `invalid-body`
 */
export async function readBody<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<v.InferOutput<S>> {
  const bytes = await c.req.arrayBuffer().catch(() => {
    throw unreadable() // the client hung up, or said another length than it sent
  })
  if (bytes.byteLength > 0 && !saysJson(c.req.header('content-type'))) {
    throw new ApiError(
      'unsupported-media-type',
      'Send JSON, with "content-type: application/json".',
    )
  }
  const body = bytes.byteLength === 0 ? {} : parseJson(bytes)
  // To a schema a list without items looks like an object without fields.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ApiError('invalid-body', 'The body must be a JSON object.')
  }
  if (isTooMuch(body)) {
    throw new ApiError(
      'invalid-body',
      `The JSON may nest ${limits.bodyDepth} deep and hold ${limits.bodyValues} values.`,
    )
  }
  return parse(schema, body, 'invalid-body', 'The body does not fit this call; see "errors".')
}

/** A body that names no type is taken for JSON; another type is a mistake that is better told at once. */
function saysJson(type: string | undefined): boolean {
  if (type === undefined) return true
  const [essence = ''] = type.split(';', 1)
  return /^application\/(?:[a-z0-9.-]{1,60}\+)?json$/i.test(essence.trim())
}

/** Wrong UTF-8 is refused as well: read leniently, it would silently become another text. */
function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    throw new ApiError('invalid-json', 'The body must be JSON (UTF-8).') // the parser's words add nothing
  }
}

/**
 * Whether a body nests too deep or holds too many values. A schema notes a fault for each value that
 * does not fit, so a megabyte of zeros where objects are due would cost hundreds in memory.
 */
function isTooMuch(body: unknown): boolean {
  let level: unknown[] = [body]
  let values = 0
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length
    if (depth > limits.bodyDepth || values > limits.bodyValues) return true
    const inner: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue
      for (const child of Object.values(value)) inner.push(child)
      if (inner.length > limits.bodyValues) return true
    }
    level = inner
  }
  return false
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
