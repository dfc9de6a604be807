import { type RateName, rates } from '../../shared/limits.ts'
import { rateBindings } from '../limits/rate-bindings.ts'

/** Ids of the counters within an account; any number will do that nothing else in it uses. */
const firstNamespace = 84_110

/**
 * The `[[ratelimits]]` of a deployment, from the rates that the edge itself keeps. They are not in
 * wrangler.toml: there tests and `npm run edge` would count with them, and load tests could not scale
 * them.
 */
export function rateLimitBindings(): string {
  const names = Object.keys(rateBindings) as (keyof typeof rateBindings & RateName)[] // its own keys
  const tables = names.map((name, index) => {
    const { burst, per } = rates[name]
    return `
[[ratelimits]]
name = "${rateBindings[name]}"
namespace_id = "${firstNamespace + index}"
simple = { limit = ${burst}, period = ${per / 1_000} }
`
  })
  return tables.join('')
}
