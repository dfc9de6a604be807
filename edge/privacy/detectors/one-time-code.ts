import type { Cue } from '../cues/find-cues.ts'
import { innocentKinds, maskOf } from '../cues/kinds.ts'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { isInnocent, numberCue } from './number-cues.ts'

const code = maskOf(['code'])
const phone = maskOf(['phone'])

// What is sent to people to prove who they are, and what "code" is called without saying of what.
const sent = /^(?:g-)?\d{6}$|^\d{3}[ -]\d{3}$/
const sentShort = /^\d{4}$/
const fewForAll = 20
// "el código que recibí es", "الرمز الذي وصلني"
const told =
  "(?: (?:que|qui|that|i|che|die|das|dat|ktory|الذي)(?: [\\p{L}’']{1,12}){1,2})?(?: (?:is|was|es|era|e|est|ist|er|to))?(?:は|是)?[:\\s]{0,3}$"
const oneCode = new RegExp(
  `(?:^| )(?:the|my|el|le|mon|der|den|dein|il|o|de|mijn|ten)(?: \\p{L}{4,12})? (?:code|codice|codigo|kod|kode|pin)${told}|الرمز${told}`,
  'u',
)
// "code 1959 jamais reçu", "7260 by text"
const behindSent =
  /^[^\d]{0,14}(?:by|via|per|par|por|over|w|na) (?:text|sms)|^ (?:[\p{L}’']{1,10} ){0,2}(?:received|arrived|arrive|came|expired|recu|arrivat|arrivo|scadut|ontvangen|aangekomen|przysz|dotar|kam|angekommen|abgelaufen|llega|llego|caduc|chegou|expir|لم يصل|وصل|आया|मिला)/u
// "482133 ist der Code, den ich bekommen habe"
const toldBehind =
  /^ ?(?:(?:is|was|ist|war|est|c.est|es|era|e|to|هو|वह|是|が)(?!\p{L}) ?)?(?:(?:the|my|der|mein|le|mon|el|mi|o|il|de|mijn|al|我) ?){0,2}[^.\n\d]{0,10}?(?:code|codice|codigo|kod|kode|код|الرمز|رمز|الكود|कोड|コード|码)[^.\n\d]{0,16}(?:received|got|sent|texted|came|bekommen|erhalten|kam|recu|envoye|recibi|llego|enviaron|recebi|chegou|enviaram|ricevut|arrivat|mandat|kreeg|ontving|gekregen|dosta|otrzyma|przysz|وصل|استلم|मिला|आया)|^(?:が届いた|が来た)[^.\n]{0,4}コード|^ ?是我?[刚剛]?收到的[^.\n]{0,5}码/u
const justCode = new RegExp(
  `(?:^|[^\\p{L}\\d]|(?=コード))(?:code|codice|codigo|kod|kode|код|الرمز|رمز|الكود|كود|कोड|コード|代码)${told}`,
  'u',
)

/** "enter code 185-146?": six digits, or four where a text message is spoken of. */
export function oneTimeCodes(scan: Scan): Finding[] {
  const findings: Finding[] = []
  for (const { start, end, digits } of scan.codes) {
    if (digits !== 6 && digits !== 4) continue
    const isSent = sent.test(scan.plain.slice(start, end))
    const from = scan.plain.startsWith('g-', start - 2) ? start - 2 : start
    const before = scan.plain.slice(Math.max(0, from - 40), from)
    // "code 8213" on a telephone was sent to it.
    const isAnnounced = (scan.kinds & (code | phone)) !== 0 || oneCode.test(before)
    const isReceived = behindSent.test(scan.plain.slice(end, end + 40))
    // Nothing but "code: 0155"
    const isAll = scan.text.length < fewForAll
    const isTold = isToldBehind(scan, end)
    const isShort =
      (isAnnounced || isReceived || isAll || isTold) && sentShort.test(scan.plain.slice(start, end))
    if (!isSent && !isShort) continue
    const cue = numberCue(scan, from, end)
    const isText = / (?:text|sms)/.test(scan.plain.slice(end, end + 12)) && isReceived
    if (!(justCode.test(before) || isText || isTold) || (isInnocent(cue) && !cue?.isBehind))
      continue
    findings.push({ type: 'SECRET', start: from, end, value: scan.plain.slice(from, end) })
  }
  return findings
}

/** Whether the words behind say that it was sent, and no order's or discount's. */
function isToldBehind({ plain, cues }: Scan, end: number): boolean {
  const length = toldBehind.exec(plain.slice(end, end + 60))?.[0].length ?? 0
  // "reçu" and "ricevuto" say that it came, and name a receipt elsewhere.
  const isOther = (cue: Cue) =>
    cue.start >= end &&
    cue.start < end + length &&
    (cue.mask & innocentKinds) !== 0 &&
    !/^(?:recu|ricevut|recib)/.test(plain.slice(cue.start, cue.end))
  return length > 0 && !cues.some(isOther)
}
