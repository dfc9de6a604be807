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

// One entry for each UTF-16 unit, filled as units are met; 0 is "not met yet".
const plainUnits = new Uint16Array(0x10000)
const buffer = new Uint16Array(4096)
const decoder = new TextDecoder('utf-16le', { fatal: false, ignoreBOM: true })

/**
 * The text in lower case and without diacritics, unit for unit: offsets in it are offsets in the
 * text. Words with and without their accents, as people in a hurry type them, are then the same.
 */
export function toPlain(text: string): string {
  const units = text.length <= buffer.length ? buffer : new Uint16Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    units[index] = plainUnits[unit] || plainUnit(unit)
  }
  return decoder.decode(units.subarray(0, text.length))
}

function plainUnit(unit: number): number {
  const plain = baseOf(unit)
  plainUnits[unit] = plain
  return plain
}

function baseOf(unit: number): number {
  // Surrogates are halves of a character; Kana and Hangul would lose more than a diacritic.
  if ((unit >= 0xd800 && unit < 0xe000) || (unit >= 0x3000 && unit < 0xfb00)) return unit
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  const base = bases[lower] ?? lower.normalize('NFD').charAt(0)
  return lower.length === 1 && base.length === 1 ? base.charCodeAt(0) : unit
}
