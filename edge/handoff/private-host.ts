/**
 * Whether a host is one that no stranger may make us call: loopback, link-local, private and
 * reserved networks, and names that only resolve inside one. Names that point there by DNS cannot
 * be seen from a Worker; the platform itself routes none of them.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  if (host.includes(':')) return isPrivateIpv6(host)
  // The URL parser has already turned every odd spelling of an IPv4 address into four decimals.
  const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)
  if (v4) return isPrivateIpv4(Number(v4[1]), Number(v4[2]))
  return (
    !host.includes('.') || /\.(localhost|local|internal|intranet|lan|home|corp|arpa)$/.test(host)
  )
}

function isPrivateIpv4(a: number, b: number): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && (b === 168 || b === 0)) ||
    (a === 198 && (b === 18 || b === 19))
  )
}

function isPrivateIpv6(host: string): boolean {
  // Global unicast is 2000::/3; everything else is ours, local or reserved. Embedded IPv4 (::ffff:…, 64:ff9b::) lies outside it.
  const first = Number.parseInt(host.split(':')[0] || '0', 16)
  return !(first >= 0x2000 && first <= 0x3fff) || first === 0x2002
}
