/** A word as the feeling of a text is read: `sign` for punctuation and emoji; `value` of an idiom. */
export type Token = { word: string; loud: boolean; sign?: true; value?: number }

const longestRead = 2000
/** "5 stars", "10/10": becomes a sign of its own, ★5 (see signs.ts). */
const stars =
  /(?<![\d.,/])(?:([0-5])(?:[.,]\d)?[ -]?(?:stars?|sterne?|estrellas?|étoiles?|stelle|stella|estrelas?|sterren|ster|gwiazd\p{L}+|yıldız|نجوم|نجمة|स्टार|つ星|颗星|星)|(10|0) ?\/ ?10)(?![\p{L}\d/])/giu

/** Contractions that people write without their apostrophe; "wont" and "cant" as words are rarer. */
const bare = new Set(
  'dont doesnt didnt cant wont isnt wasnt arent werent couldnt wouldnt shouldnt havent hasnt hadnt aint'.split(
    ' ',
  ),
)

/** Words in small letters without apostrophes ("n't" becomes a word of its own), and signs between. */
export function tokensOf(text: string): Token[] {
  const read = text
    .slice(0, longestRead)
    .replace(/[’‘`]/g, "'")
    .replace(stars, (_, few?: string, ten?: string) => ` ★${few ?? (ten === '10' ? 5 : 0)} `)
  const found =
    read.match(/★\d|\p{L}[\p{L}\p{M}']*|[!?.,;:)(<>3\-/|\\*=]+|\p{Extended_Pictographic}/gu) ?? []
  const shouted = found.filter((part) => isLoud(part)).length
  const words = found.filter((part) => /^\p{L}/u.test(part)).length
  // Where everything is in capitals, capitals stress nothing.
  const heed = shouted < words * 0.7
  return found.flatMap((part): Token[] => {
    if (!/^\p{L}/u.test(part)) return [{ word: part, loud: false, sign: true }]
    const small = part.toLowerCase()
    const loud = heed && isLoud(part)
    const whole = bare.has(small) ? `${small.slice(0, -1)}'t` : small
    if (whole.endsWith("n't"))
      return [
        { word: whole.slice(0, -3), loud },
        { word: "n't", loud },
      ]
    return [{ word: small.replace(/'(?:s|re|m|ll|ve|d)$/, '').replaceAll("'", ''), loud }]
  })
}

function isLoud(part: string): boolean {
  return part.length > 1 && part === part.toUpperCase() && part !== part.toLowerCase()
}
