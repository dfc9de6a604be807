import { saysYesOrNo } from './claim-words.ts'
import { type Piece, sentenceCutter } from './cut-sentences.ts'
import { firstWords } from './first-words.ts'
import { leansBack } from './leans-back.ts'
import { markersIn, rewriteMarkers, withoutMarkers } from './markers.ts'
import { introducesOnly, withoutIntroduction } from './pleasantries.ts'
import type { GroundingFault, Verdict } from './verdict.ts'

/** A sentence that was not shown, and why. */
export type Held = { code: GroundingFault; about: string; text: string }

export type Release = {
  /** What may be shown now. */
  text: string
  held: Held[]
}

export type ReleaseOptions = {
  /** `context` is the line that introduces a list, where the sentence is one of its items. */
  judge(text: string, marked: readonly number[], context: string): Promise<Verdict>
  /** Whether a source has this number. */
  isSource(index: number): boolean
  /** Whether a word fits any text of the visitor's language; none where left out. */
  isCommon?: (word: string) => boolean
  /** Whether the passages or the question speak of a word. */
  knows(word: string): boolean
}

/** Words without any claim after which a sentence is shown although it has no end yet. */
const longTalk = 12
const isItem = /^(?:[-*•]|\d{1,3}[.)]) /
/**
 * Lets an answer through sentence by sentence: what is shown was held against its sources, and is never
 * taken back. The first words go at once, as far as they claim nothing; the rest of a sentence
 * waits for its end. Supported sentences without a citation get theirs at the end of the paragraph.
 */
export function sentenceRelease({ judge, isSource, isCommon, knows }: ReleaseOptions) {
  const cutter = sentenceCutter()
  const cited = new Set<number>()
  const held: Held[] = []
  let out = ''
  let hasWritten = false
  let useful = false
  /** Characters of the open sentence that were shown. */
  let shown = 0
  /** A "Yes." or a line with a colon, which waits for what it is about. */
  let waiting: Piece | undefined
  let intro = ''
  /** The source of supported sentences that cite none. */
  let owed: number | undefined
  let dropped = ''
  /** The sentence before was not shown. */
  let gap = false
  let previous = ''
  let opening = firstWords({ knows, isCommon })

  function write(text: string): void {
    if (text === '') return
    out += text
    hasWritten = true
  }

  function payCitation(): void {
    if (owed === undefined) return
    write(` [${owed}]`)
    cited.add(owed)
    owed = undefined
  }

  function lead(piece: Piece): string {
    const blank = /\n/.test(dropped) && !/\n/.test(piece.lead) ? dropped : piece.lead
    dropped = ''
    return hasWritten ? blank || ' ' : ''
  }

  async function settle(piece: Piece): Promise<void> {
    const whole = waiting ? joined(waiting, piece) : piece
    const above = intro
    if (!isItem.test(piece.text)) intro = /:\**$/.test(piece.text) ? piece.text : ''
    if (shown === 0 && waits(whole)) {
      waiting = whole
      return
    }
    const from = waiting
    waiting = undefined
    const marked = markersIn(whole.text).filter(isSource)
    const plain = withoutMarkers(whole.text)
    const isListed = isItem.test(piece.text)
    const before = !isListed && leansBack(plain) ? previous : ''
    const context = isListed && from?.text !== above ? above : before
    const verdict: Verdict =
      gap && leansBack(plain) && !/\n/.test(piece.lead)
        ? { kind: 'fault', fault: 'leans', about: '' }
        : await judge(withoutIntroduction(plain), marked, introducesOnly(context) ? '' : context)
    if (verdict.kind === 'fault') {
      held.push({ code: verdict.fault, about: verdict.about, text: plain })
      dropped += whole.lead
      gap = true
      // What was shown of it claims nothing, and is no sentence.
      if (shown > 0) write('…')
      shown = 0
      // A list whose first item was held may have others.
      if (from && /:\**$/.test(from.text)) waiting = from
      return
    }
    gap = false
    previous = plain
    show(whole, verdict, marked)
  }

  function show(
    piece: Piece,
    verdict: Exclude<Verdict, { kind: 'fault' }>,
    marked: number[],
  ): void {
    const { source } = verdict.kind === 'grounded' ? verdict : { source: undefined }
    const isRight = source === undefined || marked.includes(source)
    const text = rewriteMarkers(piece.text, (index) => {
      if (!isSource(index)) return undefined
      return isRight ? index : source
    })
    const own = markersIn(text)
    if (owed !== undefined && own.includes(owed)) owed = undefined
    // A list is one paragraph, and so are sentences that one source supports.
    const goesOn = source === owed && (isItem.test(piece.text) || !/\n/.test(piece.lead))
    if (!goesOn || own.length > 0) payCitation()
    if (shown === 0) write(lead(piece))
    write(text.slice(shown))
    shown = 0
    for (const index of own) cited.add(index)
    if (verdict.kind === 'grounded') {
      useful = true
      const isCitedAbove = isItem.test(piece.text) && markersIn(intro).includes(source ?? 0)
      if (own.length === 0 && source !== undefined && !isCitedAbove) owed = source
    }
  }

  /** Shows of the open sentence what claims nothing. */
  function showOpen(): void {
    const { text, lead: blank, word } = cutter.open
    if (waiting || gap || isItem.test(text)) return
    if (text === '') {
      // Not even the end of its first word is waited for.
      if (!hasWritten && shown === 0 && word !== '' && opening.mayBegin(word)) {
        write(word)
        shown = word.length
      }
      return
    }
    const { words, end } = opening.read(text)
    if (end <= shown || /\n/.test(dropped)) return
    if (hasWritten && shown === 0 && words < longTalk) return
    if (shown === 0) {
      payCitation()
      write(lead({ lead: blank, text }))
    }
    write(text.slice(shown, end))
    shown = end
  }

  function take(): Release {
    const release = { text: out, held: held.splice(0) }
    out = ''
    return release
  }

  return {
    /** Takes the next piece of the answer; gives what may be shown by now. */
    async push(delta: string): Promise<Release> {
      for (const piece of cutter.push(delta)) {
        await settle(piece)
        opening = firstWords({ knows, isCommon, mayKnow: hasWritten ? 0 : undefined })
      }
      showOpen()
      return take()
    },
    /** The answer has ended. */
    async flush(): Promise<Release> {
      for (const piece of cutter.flush()) await settle(piece)
      const rest = waiting
      waiting = undefined
      if (rest && !/:\**$/.test(rest.text)) {
        const marked = markersIn(rest.text).filter(isSource)
        const verdict = await judge(withoutMarkers(rest.text), marked, '')
        if (verdict.kind === 'fault') {
          held.push({ code: verdict.fault, about: verdict.about, text: rest.text })
        } else show(rest, verdict, marked)
      }
      payCitation()
      return take()
    },
    /** Whether a sentence that its sources support was shown. */
    get isUseful(): boolean {
      return useful
    },
    /** The sources that the shown text cites, in the order of their first marker. */
    cited(): number[] {
      return [...cited]
    },
  }
}

function joined(one: Piece, next: Piece): Piece {
  return { lead: one.lead, text: one.text + next.lead + next.text }
}

/** "Yes!" says nothing by itself, and a line with a colon promises a list. */
function waits({ text }: Piece): boolean {
  const last = text.split('\n').at(-1) ?? ''
  if (/:\**$/.test(last) && !isItem.test(last)) return true
  return saysYesOrNo(text) && text.split(/\s+/).length <= 3 && /[.!,]\**$/.test(text)
}
