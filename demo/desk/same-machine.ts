const names = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The demo's desk has no login: being on this machine is the key. So a page elsewhere must not be
 * able to use the browser as its hand: neither by a name of its own that points here (DNS
 * rebinding), nor by posting across origins. A real desk checks a login instead.
 */
export function isFromThisDesk(request: Request): boolean {
  const { hostname, origin } = new URL(request.url)
  if (!names.has(hostname)) return false
  return request.method === 'GET' || request.headers.get('origin') === origin
}
