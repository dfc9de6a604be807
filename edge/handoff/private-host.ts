/**
 * Whether a host is one that no stranger may make us call: loopback, link-local, private and
 * reserved networks, and names that only resolve inside one. What a public name resolves to cannot
 * be seen from a Worker, and may change after any look at it: on Cloudflare's network that leads
 * nowhere private, since `fetch` leaves it towards the internet alone; elsewhere a firewall must see to it.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
  if (host.includes(':')) return isPrivateIpv6(host)
  // The URL parser has already turned every odd spelling of an IPv4 address into four decimals.
  const v4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)
  if (v4) return isPrivateIpv4(Number(v4[1]), Number(v4[2]), Number(v4[3]))
  return (
    !host.includes('.') ||
    /\.(localhost|local|internal|intranet|lan|home|corp|svc|arpa|localdomain)$/.test(host)
  )
}

function isPrivateIpv4(a: number, b: number, c: number): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && (b === 168 || b === 0 || (b === 88 && c === 99))) ||
    (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
    (a === 203 && b === 0 && c === 113)
  )
}

function isPrivateIpv6(host: string): boolean {
  // Global unicast is 2000::/3; everything else is ours, local or reserved. Embedded IPv4 (::ffff:…, 64:ff9b::) lies outside it.
  const [first = 0, second = 0] = host.split(':').map((group) => Number.parseInt(group || '0', 16))
  if (first < 0x2000 || first > 0x3fff) return true
  // Within it: Teredo and the like, documentation, and 6to4, which embeds IPv4 as well.
  if (first === 0x2001) return second < 0x200 || second === 0xdb8
  return first === 0x2002 || first === 0x3fff
}
