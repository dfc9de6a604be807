/**
 * Whom an address stands for; undefined where it stands for nobody in particular. An IPv6 customer
 * has a whole /64, so that is what counts.
 *
 * Loopback and no address at all are never counted: the platform reports neither for a visitor, so
 * it is development, a test, or a load test with many visitors behind one machine.
 */
export function addressKey(address: string | undefined): string | undefined {
  if (!address || address.length > 45) return undefined
  const text = address.toLowerCase().replace(/^::ffff:(?=[\d.]+$)/, '')
  if (text === '::1' || text.startsWith('127.')) return undefined
  if (!text.includes(':')) return text
  const [head = '', tail] = text.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0')
  return `${[...groups, ...zeros, ...after].slice(0, 4).join(':')}::/64`
}
