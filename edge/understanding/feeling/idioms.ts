import type { Token } from './tokens.ts'

/** What words say in customers' mouths that the lexicon does not know, several together or one. English; "n't" is a word. */
const idioms: readonly [number, string][] = [
  [
    3,
    "could n't be happier|second to none|worth every penny|exceeded my expectations|blew me away",
  ],
  [
    2.2,
    "no complaints|could n't agree more|ca n't go wrong|ca n't beat|hard to beat|well worth|worth it|worth the money|worth the price|worth the wait|better than expected|must have|must buy|thumbs up|user friendly|easy to use|easy to set up|easy to install|five star|five stars|top notch|works like a charm|like a charm|saved my life|never looked back",
  ],
  [
    1.4,
    "no problem|no problems|no issues|no issue|no worries|not bad|not too bad|as advertised|as described|as promised|no brainer|ca n't wait|ca n't complain|never fails|never failed|never disappoints",
  ],
  [0, 'not only|nothing but|money back guarantee'],
  [
    -1.2,
    "too bad|wish i had|so so|on hold|run around|hung up|not a fan|big disappointment|never got|never received|never came|never arrived|still have n't|still has n't|still did n't|still waiting|mixed feelings|late|arrived late|died|dies|could be better|could have been better|not as good as|i wish|another delay|n't arrived|not arrived|n't received|not received|gone missing|went missing|hard to use|so slow|battery life is short",
  ],
  [
    -2.2,
    "n't work|not work|not working|does not function|stopped working|stops working|quit working|broke down|breaks down|falls apart|fell apart|falling apart|fall apart|came apart|let down|no good|no use|no help|no response|no reply|no answer|no one answers|nobody answers|fed up|sick of|tired of|had enough|a pain|pain in the|a joke|stay away|look elsewhere|send it back|sent it back|sending it back|return it|returned it|returning it|thumbs down|one star|leaves a lot to be desired|leaves much to be desired|left a lot to be desired|hit or miss|wo n't buy|would n't buy|would not buy|n't recommend|not recommend|thanks for nothing|you never|never reply|never replied|never answer|never answered|never respond|never responded|n't bother|not acceptable|n't worth|not worth|dead on arrival",
  ],
  [
    -3,
    "n't buy|not buy|n't waste|not waste|save your money|waste of money|waste of time|never again|never buy|never order|ripped off|rip off|piece of junk|piece of crap|zero stars|out of patience|worst ever",
  ],
]

type Idiom = { words: string[]; value: number }

const byFirst = new Map<string, Idiom[]>()
for (const [value, phrases] of idioms)
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ')
    const [first = ''] = words
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }])
  }
for (const all of byFirst.values()) all.sort((a, b) => b.words.length - a.words.length)

/** The tokens with each idiom as one, which has a value of its own. */
export function withIdioms(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const idiom = idiomAt(tokens, at)
    joined.push(
      idiom ? { word: idiom.words.join(' '), loud: token.loud, value: idiom.value } : token,
    )
    at += idiom?.words.length ?? 1
  }
  return joined
}

/** The idiom that begins at a token, the longest of several. */
function idiomAt(tokens: readonly Token[], at: number): Idiom | undefined {
  return byFirst
    .get(tokens[at]?.word ?? '')
    ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.word === word))
}
