import { calls } from './calls/calls.ts'

const pages = ['/openapi.json', '/docs'].map((path) => ({ method: 'get', path }))

const known = [...calls, ...pages].map(({ method, path }) => ({
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`),
}))

/** The methods that an address of the API knows, as `Allow` wants them; empty where there is no such address. */
export function allowedMethods(path: string): string {
  const methods = known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)
  if (methods.includes('GET')) methods.push('HEAD')
  return methods.join(', ')
}
