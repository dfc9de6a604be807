/** A sentence, list item or line, with the blanks before it: joined again they are the text. */
export type Piece = { lead: string; text: string }

/** After these a sentence goes on. */
const abbreviation =
  /(?:^|[\s(„"“*])(?:e\.g|i\.e|etc|approx|incl|excl|no|nos|nr|vs|mr|mrs|ms|dr|st|min|max|ca|tel|vol|dept|p\.m|a\.m|bzw|z\.b|d\.h|inkl|zzgl|evtl|usw|str|p\.ej|ej|sra?|env|art|núm|bv|o\.a|m\.a)\.$/i

/** What ends a sentence, with the quotes, brackets and stars that close around it. */
const ending = /[.!?…]+["'”’»)*_\]]{0,4}$|[。！？]["'”’」』）]{0,3}$/
const marker = /^(?:\[\d{1,2}(?:, ?\d{1,2}){0,5}\])+$/
/** A sentence is ended here whatever stands there: everything that grows has a ceiling. */
const longest = 1_200

/**
 * Cuts a text that comes in pieces into sentences. A sentence is whole when the next word has begun
 * or a line has ended, so that "4.90", "e.g. this" and the "[1]" behind a full stop are not torn off.
 */
export function sentenceCutter() {
  let lead = ''
  let text = ''
  /** The word that is being written, and the blanks before it. */
  let gap = ''
  let word = ''

  /** Takes in the word that has ended; gives the sentence that ended before it, if one did. */
  function takeWord(): Piece[] {
    if (word === '') return []
    const done = endsBefore(text, word) ? [{ lead, text }] : []
    if (done.length > 0) {
      lead = gap
      text = word
    } else if (text === '') {
      lead += gap
      text = word
    } else text += gap + word
    gap = ''
    word = ''
    return done
  }

  function cutHere(): Piece[] {
    const done = { lead, text }
    lead = ''
    text = ''
    return [done]
  }

  function endLine(): Piece[] {
    const done = takeWord()
    if (text !== '') done.push({ lead, text })
    lead = text === '' ? lead + gap : gap
    text = ''
    gap = ''
    return done
  }

  return {
    /** The sentences that are whole by now. */
    push(delta: string): Piece[] {
      const done: Piece[] = []
      for (const sign of delta) {
        if (sign === '\n') {
          done.push(...endLine())
          lead += sign
        } else if (/\s/.test(sign)) {
          done.push(...takeWord())
          if (text.length > longest) done.push(...cutHere())
          if (text === '') lead += sign
          else gap += sign
        } else {
          word += sign
          const isUnspacedEnd = /[。！？]/.test(sign)
          if (isUnspacedEnd || word.length > longest) done.push(...takeWord(), ...cutHere())
        }
      }
      return done
    },
    /** The whole words of the sentence that is not whole yet. */
    get open(): Piece & {
      /** The word that is being written. */
      word: string
    } {
      return { lead, text, word }
    },
    /** The rest. */
    flush(): Piece[] {
      const done = takeWord()
      if (text !== '') done.push({ lead, text })
      lead = ''
      text = ''
      return done
    },
  }
}

function endsBefore(text: string, next: string): boolean {
  if (text === '' || marker.test(next)) return false
  const bare = text.replace(/(?:\s*\[\d{1,2}(?:, ?\d{1,2}){0,5}\])+$/, '')
  if (!ending.test(bare)) return false
  // "1." begins an item, and "31. Januar" is a date.
  if (/^(?:\d{1,3}|\p{Lu})\.$/u.test(bare) || abbreviation.test(bare.slice(-12))) return false
  if (/\d\.$/.test(bare) && /^\p{Lu}\p{Ll}{2,}/u.test(next) && bare === text)
    return !/^(?:Jan|Feb|M[äa]r|Apr|Ma[iy]|Ju[nl]|Aug|Sep|O[kc]t|Nov|De[zc])/.test(next)
  return !/^\p{Ll}/u.test(next)
}
