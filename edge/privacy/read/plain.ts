// Letters that Unicode does not take apart into a base and a mark, and Arabic spellings of one sound.
const bases: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ۀ: 'ه',
  ی: 'ي',
  ک: 'ك',
  ё: 'е',
}

/** The text with each unit as `plainUnit` has it; only for what is read once and kept. */
export function toPlain(text: string): string {
  let plain = ''
  for (let index = 0; index < text.length; index++) {
    plain += String.fromCharCode(plainUnit(text.charCodeAt(index)))
  }
  return plain
}

/**
 * A UTF-16 unit in lower case and without diacritics: words with and without their accents, as people
 * in a hurry type them, are then the same, and offsets in plain text are those in the text.
 */
export function plainUnit(unit: number): number {
  // Surrogates are halves of a character; Kana and Hangul would lose more than a diacritic.
  if ((unit >= 0xd800 && unit < 0xe000) || (unit >= 0x3000 && unit < 0xfb00)) return unit
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  const base = bases[lower] ?? lower.normalize('NFD').charAt(0)
  return lower.length === 1 && base.length === 1 ? base.charCodeAt(0) : unit
}
