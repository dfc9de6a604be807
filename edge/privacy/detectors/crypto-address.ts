import { maskOf } from '../cues/kinds.ts'
import { cueBefore } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'

const base58 = '[1-9A-HJ-NP-Za-km-z]'
const bech32 = '[ac-hj-np-z02-9]'
const shapes = new RegExp(
  `(?<![A-Za-z0-9])(?:${[
    `0x[0-9a-fA-F]{40}`,
    `(?:bc1|tb1|ltc1)${bech32}{25,71}`,
    `(?:BC1|TB1|LTC1)[AC-HJ-NP-Z02-9]{25,71}`,
    `addr1${bech32}{50,110}`,
    `cosmos1${bech32}{38}`,
    `(?:bitcoincash:)?[qp]${bech32}{41}`,
    `[13]${base58}{25,34}`,
    `[LM]${base58}{26,33}`,
    `D${base58}{33}`,
    `T${base58}{33}`,
    `r${base58}{24,34}`,
    `[48]${base58}{94}`,
    `X${base58}{33}`,
  ]
    .map((shape) => `(?:${shape})`)
    .join('|')})`,
  'g',
)
const solana = new RegExp(`(?<![A-Za-z0-9])${base58}{32,44}(?![A-Za-z0-9])`, 'g')
const crypto = maskOf(['crypto'])
const shortest = 26
const longRun = /[A-Za-z0-9]{26}/

/** Addresses of wallets by their shape; of networks without one, behind a word for a wallet. */
export function findCryptoAddresses(scan: Scan): Finding[] {
  const { text } = scan
  if (scan.longestRun < shortest || !longRun.test(text)) return []
  const findings: Finding[] = []
  for (const { 0: value, index } of allMatches(shapes, text)) {
    if (isGlued(text, index, index + value.length) || !isMixed(value)) continue
    findings.push({ type: 'CRYPTO', start: index, end: index + value.length, value })
  }
  for (const { 0: value, index } of allMatches(solana, text)) {
    if (!isMixed(value) || !cueBefore(scan, index, crypto)) continue
    findings.push({ type: 'CRYPTO', start: index, end: index + value.length, value })
  }
  return findings
}

const isGlued = (text: string, start: number, end: number) =>
  /[A-Za-z0-9]/.test(text[start - 1] ?? '') || /[A-Za-z0-9]/.test(text[end] ?? '')

/** Not a word, not a number: letters and digits in no order. */
const isMixed = (value: string) =>
  (value.match(/\d/g)?.length ?? 0) >= 3 && (value.match(/[A-Za-z]/g)?.length ?? 0) >= 6
