/** A word as the feeling of a text is read: `sign` for punctuation and emoji. */
export type Token = { word: string; loud: boolean; sign?: true }

const longestRead = 2000

/** Words in small letters without apostrophes ("n't" becomes a word of its own), and signs between. */
export function tokensOf(text: string): Token[] {
  const read = text.slice(0, longestRead).replace(/[’‘`]/g, "'")
  const found =
    read.match(/\p{L}[\p{L}\p{M}']*|[!?.,;:)(<>3\-/|\\*=]+|\p{Extended_Pictographic}/gu) ?? []
  const shouted = found.filter((part) => isLoud(part)).length
  const words = found.filter((part) => /^\p{L}/u.test(part)).length
  // Where everything is in capitals, capitals stress nothing.
  const heed = shouted < words * 0.7
  return found.flatMap((part): Token[] => {
    if (!/^\p{L}/u.test(part)) return [{ word: part, loud: false, sign: true }]
    const small = part.toLowerCase()
    const loud = heed && isLoud(part)
    if (small.endsWith("n't"))
      return [
        { word: small.slice(0, -3), loud },
        { word: "n't", loud },
      ]
    return [{ word: small.replace(/'(?:s|re|m|ll|ve|d)$/, '').replaceAll("'", ''), loud }]
  })
}

function isLoud(part: string): boolean {
  return part.length > 1 && part === part.toUpperCase() && part !== part.toLowerCase()
}
