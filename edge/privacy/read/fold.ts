// Where each decimal system has its zero: Arabic-Indic, Eastern Arabic-Indic, Devanagari, Bengali.
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6]
const unusual =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff01-\uff5e\u3000\u3002\uff61]/g

/**
 * Writes full-width characters and other scripts' digits in ASCII. Each character becomes exactly
 * one, so that offsets in the folded text are offsets in the text that the person typed.
 */
export function fold(text: string): string {
  return text.replace(unusual, (character) =>
    String.fromCharCode(foldUnit(character.charCodeAt(0))),
  )
}

/** The same for one UTF-16 unit. */
export function foldUnit(unit: number): number {
  if (unit < 0x660) return unit
  if (unit === 0x3000) return 0x20
  if (unit === 0x3002 || unit === 0xff61) return 0x2e
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0
  const zero = zeros.find((start) => unit >= start && unit <= start + 9)
  return zero === undefined ? unit : 0x30 + unit - zero
}
