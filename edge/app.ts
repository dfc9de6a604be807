import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { requestId } from 'hono/request-id'
import { limits } from '../shared/limits.ts'
import type { AppEnv } from './app-env.ts'
import { ApiError, problemResponse } from './errors.ts'
import { errorName, log, placesOf } from './log.ts'
import { answerHeaders } from './middleware/answer-headers.ts'
import { bodyCeiling } from './middleware/body-ceiling.ts'
import { limitAddress } from './middleware/rate-limit.ts'
import { requireKeys } from './middleware/require-keys.ts'
import { admin } from './routes/admin.ts'
import { agent } from './routes/agent.ts'
import { allowedMethods } from './routes/allowed-methods.ts'
import { chat } from './routes/chat.ts'
import { conversations } from './routes/conversations.ts'
import { docs } from './routes/docs.ts'
import { health } from './routes/health.ts'
import { later } from './routes/later.ts'
import { openapi } from './routes/openapi.ts'
import { sessions } from './routes/sessions.ts'
import { site } from './routes/site.ts'
import { visitor } from './routes/visitor.ts'

export const app = new Hono<AppEnv>()

app.use(requestId({ limitLength: 64, headerName: '' }))
app.use(answerHeaders())

// Any page may ask and read the answer, a refusal too: what it may do is decided by `Origin` and token.
// A 101's headers cannot be changed, so sockets pass by.
const pages = cors({
  origin: '*',
  allowHeaders: ['authorization', 'content-type', 'last-event-id', 'user-agent', 'x-request-id'],
  allowMethods: ['GET', 'POST', 'DELETE'],
  exposeHeaders: ['x-request-id', 'retry-after', 'x-vercel-ai-ui-message-stream'],
  maxAge: 7_200,
})
// A path that ends in "/*" is also the one without: named twice, a call would be counted twice.
for (const path of ['/v1/sites/*', '/v1/sessions', '/v1/conversations/*']) {
  app.use(path, exceptSockets(pages))
}
for (const path of ['/v1/chat/*', '/v1/visitor/*']) app.use(path, pages)

app.use(requireKeys())

app.use('/v1/sessions', limitAddress('sessionsPerAddress'))
for (const path of ['/v1/sessions', '/v1/conversations/*', '/v1/chat/*', '/v1/visitor/*']) {
  app.use(path, limitAddress('callsPerAddress'))
}

for (const [path, maxSize] of [
  ['/v1/sessions', limits.requestBody],
  ['/v1/conversations/*', limits.requestBody],
  ['/v1/chat', limits.chatBody],
  ['/v1/visitor', limits.requestBody],
  ['/v1/agent/*', limits.requestBody],
  ['/v1/admin/sites/:site', limits.bundleBody],
  ['/v1/admin/sites/:site/identity-secret', limits.requestBody],
  ['/v1/admin/keys', limits.requestBody],
] as const) {
  app.use(path, bodyCeiling(maxSize))
}

app.route('/', health)
app.route('/', openapi)
app.route('/', docs)
app.route('/', site)
app.route('/', sessions)
app.route('/', later)
app.route('/', conversations)
app.route('/', chat)
app.route('/', visitor)
app.route('/', agent)
app.route('/', admin)

app.notFound((c) => {
  const allowed = allowedMethods(c.req.path)
  if (allowed === '') {
    const error = new ApiError('not-found', 'There is nothing at this address.')
    return problemResponse(error, c.var.requestId)
  }
  const error = new ApiError('method-not-allowed', `This address knows ${allowed}.`)
  const response = problemResponse(error, c.var.requestId)
  response.headers.set('allow', allowed)
  return response
})

app.onError((error, c) => {
  if (error instanceof ApiError) return problemResponse(error, c.var.requestId)
  log('error', 'request.failed', {
    error: errorName(error),
    requestId: c.var.requestId,
    method: c.req.method,
    path: c.req.routePath,
    stack: placesOf(error),
  })
  return problemResponse(
    new ApiError(
      'internal',
      'Something went wrong on our side; try again, and tell us the request id.',
    ),
    c.var.requestId,
  )
})

function exceptSockets(middleware: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> {
  return (c, next) => (isSocket(c) ? next() : middleware(c, next))
}

function isSocket(c: Context): boolean {
  return c.req.method === 'GET' && c.req.header('upgrade')?.toLowerCase() === 'websocket'
}
