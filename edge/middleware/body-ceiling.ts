import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv } from '../app-env.ts'
import { ApiError } from '../errors.ts'

/**
 * Refuses bodies of more than `maxSize` bytes, whether or not they say how long they are, and those
 * that cannot be read: broken chunks, a client that hung up.
 * @throws ApiError `body-too-large` or `invalid-body`
 */
export function bodyCeiling(maxSize: number): MiddlewareHandler<AppEnv> {
  const limit = bodyLimit({
    maxSize,
    onError: () => {
      throw new ApiError('body-too-large', `The body may have at most ${maxSize} bytes.`)
    },
  })
  return async (c, next) => {
    let isRead = false
    try {
      return await limit(c, () => {
        isRead = true
        return next()
      })
    } catch (error) {
      if (isRead || error instanceof ApiError) throw error
      throw unreadable() // the platform's words are about its own pipes
    }
  }
}

export function unreadable(): ApiError {
  return new ApiError('invalid-body', 'The body could not be read to its end.')
}
