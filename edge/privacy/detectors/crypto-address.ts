import { maskOf } from '../cues/kinds.ts'
import { cueBefore } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'

const base58 = '[1-9A-HJ-NP-Za-km-z]'
const bech32 = '[ac-hj-np-z02-9]'
const shapes = new RegExp(
  `^(?:${[
    `0x[0-9a-fA-F]{40}`,
    `(?:bc1|tb1|ltc1)${bech32}{25,71}`,
    `(?:BC1|TB1|LTC1)[AC-HJ-NP-Z02-9]{25,71}`,
    `addr1${bech32}{50,110}`,
    `cosmos1${bech32}{38}`,
    `[qp]${bech32}{41}`,
    `[13]${base58}{25,34}`,
    `[LM]${base58}{26,33}`,
    `D${base58}{33}`,
    `T${base58}{33}`,
    `r${base58}{24,34}`,
    `[48]${base58}{94}`,
    `X${base58}{33}`,
  ]
    .map((shape) => `(?:${shape})`)
    .join('|')})$`,
)
const solana = new RegExp(`^${base58}{32,44}$`)
const crypto = maskOf(['crypto'])
const shortest = 26
const longRun = /[A-Za-z0-9]{26,}/g
const network = 'bitcoincash:'

/** Addresses of wallets by their shape; of networks without one, behind a word for a wallet. */
export function findCryptoAddresses(scan: Scan): Finding[] {
  const { text } = scan
  if (scan.longestRun < shortest) return []
  const findings: Finding[] = []
  for (const { 0: run, index } of allMatches(longRun, text)) {
    if (!isMixed(run)) continue
    if (!shapes.test(run) && !(solana.test(run) && cueBefore(scan, index, crypto))) continue
    const start = text.endsWith(network, index) ? index - network.length : index
    const end = index + run.length
    findings.push({ type: 'CRYPTO', start, end, value: text.slice(start, end) })
  }
  return findings
}

/** Not a word, not a number: letters and digits in no order. */
const isMixed = (value: string) =>
  (value.match(/\d/g)?.length ?? 0) >= 3 && (value.match(/[A-Za-z]/g)?.length ?? 0) >= 6
