const pairs = `open closed|used unused|worn unworn|opened unopened|opened sealed|same different|included excluded|
  include exclude|possible impossible|allowed forbidden|accept refuse|accept decline|valid invalid|valid expired|larger smaller|
  bigger smaller|high low|hot cold|more less|free paid|inside outside|online offline|easy difficult|
  narrow wide|narrower wider|roomy tight|longer shorter|earlier later|keep delete|start end|begin end|
  charged refunded|combined separate|complete part|whole part|full part|full partial|
  necessary unnecessary|required optional|automatic manual|best worst|slow fast|slowly quickly`

const opposites = new Map<string, string[]>()
for (const pair of pairs.split('|')) {
  const [one = '', other = ''] = pair.trim().split(' ')
  opposites.set(one, [...(opposites.get(one) ?? []), other])
  opposites.set(other, [...(opposites.get(other) ?? []), one])
}

/** English words that say the opposite of a word. */
export function oppositesOf(word: string): readonly string[] {
  return opposites.get(word) ?? []
}
