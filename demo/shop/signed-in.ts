/**
 * Who has signed in, kept in a cookie. A real shop would ask for a password and keep a session behind
 * a random value; this one lets everybody in as its one, made-up customer.
 */
const cookie = 'acme-customer'

/** Whether the request comes from the customer's browser. */
export function isSignedIn(request: Request): boolean {
  return new RegExp(`(?:^|; )${cookie}=johanna(?:;|$)`).test(request.headers.get('cookie') ?? '')
}

/** What `set-cookie` says when somebody signs in, or out. */
export function setSignedIn(on: boolean): string {
  return `${cookie}=${on ? 'johanna' : ''}; Path=/; HttpOnly; SameSite=Lax${on ? '' : '; Max-Age=0'}`
}
