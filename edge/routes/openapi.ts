import { toJsonSchema } from '@valibot/to-json-schema'
import { Hono } from 'hono'
import type * as v from 'valibot'
import { problemSchema } from '../../shared/error.ts'
import type { AppEnv } from '../app-env.ts'
import type { Call } from './calls/call.ts'
import { calls } from './calls/calls.ts'

/** `GET /openapi.json`, made from the very schemas that validate. */
export const openapi = new Hono<AppEnv>().get('/openapi.json', (c) => {
  c.header('cache-control', 'public, max-age=300')
  return c.json(document())
})

function document() {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const call of calls) {
    const path = call.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [call.method]: operation(call) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Deskbell',
      version: '1',
      description: 'Customer-care chat: visitors, agents and administration.',
    },
    paths,
    components: {
      schemas: { Problem: schema(problemSchema, 'output') },
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'A visitor’s session token' },
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key with the call’s scope' },
      },
    },
  }
}

function operation(call: Call) {
  const isOpen = call.who === 'anyone' || call.path === '/v1/sessions'
  const status = call.later ? 501 : call.status
  return {
    summary: call.later ? `${call.summary} (not built yet)` : call.summary,
    ...(call.description && { description: call.description }),
    tags: [call.who],
    ...(!isOpen && { security: [{ [call.who === 'visitor' ? 'session' : 'apiKey']: [] }] }),
    parameters: parameters(call),
    ...(call.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schema(call.body, 'input') } },
      },
    }),
    responses: {
      [status]: {
        description: call.later ? 'Not built yet' : 'Done',
        ...(call.answer && {
          content: { 'application/json': { schema: schema(call.answer, 'output') } },
        }),
      },
      default: {
        description: 'A problem document (RFC 9457)',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  }
}

function parameters(call: Call) {
  const inPath = [...call.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const query = call.query && schema(call.query, 'input')
  const inQuery = Object.entries(query?.properties ?? {}).map(([name, of]) => ({
    name,
    in: 'query',
    schema: of,
  }))
  return [...inPath, ...inQuery]
}

function schema(of: v.GenericSchema, typeMode: 'input' | 'output') {
  // Checks that JSON Schema has no word for (well-formed Unicode, for one) are left out of the document.
  const { $schema: _, ...rest } = toJsonSchema(of, { typeMode, errorMode: 'ignore' })
  return rest
}
