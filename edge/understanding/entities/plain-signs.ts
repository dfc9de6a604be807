const zeros = ['٠', '۰', '०', '０'].map((zero) => zero.charCodeAt(0))
const signs: Readonly<Record<string, string>> = {
  ...{ '：': ':', '＃': '#', '￥': '¥', '，': ',', '．': '.', '／': '/', '－': '-' },
  ...{ '’': "'", '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ' },
}

/** The same text with digits and signs of other scripts as ASCII has them, place for place. */
export function plainSigns(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９：＃￥，．／－’\u00a0\u2009\u202f]/g, (sign) => {
    const code = sign.charCodeAt(0)
    const zero = zeros.find((one) => code >= one && code <= one + 9)
    return zero === undefined ? (signs[sign] ?? sign) : String(code - zero)
  })
}
