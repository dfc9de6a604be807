/** A text as it is compared: without citations, and with single blanks. */
function plain(text: string): string {
  return text
    .replace(/ ?\[(?:\d{1,2}|\*)\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Sympathy around a lie is none. */
const kind = /^(?:i'm sorry|sorry|no problem|done|sure|no worries)/i

/** What the model says: its citations numbered, and no marks of ours in it. */
export function spoken(answer: string, source: number): string {
  return answer.replaceAll('[*]', `[${source}]`).replace(/[{}]/g, '')
}

/** Whether an honest answer stands whole in what the visitor reads. */
export function isWhole(answer: string, shown: string): boolean {
  return plain(shown).includes(plain(answer))
}

/** Whether any lying sentence of an answer stands in what the visitor reads. */
export function hasReached(lie: string, shown: string): boolean {
  const sentences = plain(lie.replace(/\{[^}]*\}/g, '')).split(/(?<=[.!?]) /)
  return sentences.some(
    (sentence) => sentence.length > 12 && !kind.test(sentence) && plain(shown).includes(sentence),
  )
}
