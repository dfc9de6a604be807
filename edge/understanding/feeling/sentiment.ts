import { foreignValenceOf } from './foreign-valence.ts'
import type { Token } from './tokens.ts'
import { valenceOf } from './valence.ts'

const list = (words: string) => new Set(words.split(' '))

const negations = new Set(
  `n't not no never none nobody nothing neither nor nowhere without hardly barely scarcely cannot
  rarely seldom ain aint dont doesnt didnt cant wont isnt wasnt arent nicht kein keine keinen pas
  jamais non mai nunca jamás não niet geen nie değil`.split(/\s+/),
)
const stronger = list(
  'very really so extremely absolutely totally completely incredibly super utterly highly most especially deeply particularly truly quite such freaking fucking exceptionally hugely',
)
const weaker = list(
  'slightly somewhat kind sort kinda sorta little bit partly almost fairly less occasionally',
)
const turns = list('but however though although aber mais pero ma mas maar ale ama')
/** Verbs and such that leave nothing of what comes after them: "lacks charm", "fails to impress". */
const lackers = list(
  'lack lacks lacked lacking fail fails failed failing instead least stop stopped lose loses lost rid avoid avoids refuse',
)

const faces: readonly [RegExp, number][] = [
  [/^(?::|=|;)-?[)D*3]+$|^<3+$/, 2],
  [/^(?::|=)-?[(/|\\<]+$|^>:\(+$/, -2],
]
const emoji: readonly [ReadonlySet<string>, number][] = [
  [new Set('😀😃😄😁😊🙂😍🥰😘🤗👍👏🙏💯🎉✨🥳😎🤩💪💖💕💜💙💚💛🧡😻😇☺❤'), 2],
  [new Set('😂🤣😆😅😉😜😝😋🔥'), 1],
  [new Set('😡😠🤬😤👎😒🙄😑😩😫😖😣🤮🤢💩🖕😾'), -2.5],
  [new Set('😢😭😞😔😟🙁☹😕😰😥😓💔😱😨😪'), -1.8],
]

/** How far back a word is looked for that turns or stresses another. */
const reach = 4
const turned = -0.74
const lacked = -0.5
/** "Too" before a word is a complaint, whatever the word. */
const tooMuch = -1
const wordCost = 0.1
const softness = 8
/** How much the meaning of the whole counts beside that of its words. */
const toneWeight = 3
/** Words of this much value together are no longer small talk about colours. */
const plainTalk = 2

/**
 * −1 (very bad) to 1 (very good), of one message. Words are read in one language alone: a German
 * "die" or "gift" is not an English one. Where a language has no list, signs and emoji still tell.
 * `tone` is what the whole means (see tone.ts).
 */
export function sentimentOf(tokens: readonly Token[], language = 'en', tone = 0): number {
  const values: { at: number; value: number }[] = []
  let words = 0
  let marks = 0
  let lastTurn = -1
  tokens.forEach((token, at) => {
    if (token.sign) {
      marks += token.word.includes('!') ? token.word.length : 0
      const value = signValue(token.word)
      if (value) values.push({ at, value })
      return
    }
    words += 1
    // "Although it is good, …" begins with what counts less.
    if (turns.has(token.word) && words > 2) lastTurn = at
    if (token.word === 'too' && isPlain(tokens[at + 1])) values.push({ at, value: tooMuch })
    // "Good evening" praises no evening.
    if (isGreeting(token, tokens[at + 1]) || isGreeting(tokens[at - 1], token)) return
    const value = wordValue(token, language)
    if (value) values.push({ at, value: value * around(tokens, at) })
  })
  let sum = 0
  for (const { at, value } of values)
    sum += lastTurn < 0 ? value : value * (at < lastTurn ? 0.5 : 1.2)
  sum *= 1 + 0.1 * Math.min(3, marks)
  sum /= 1 + wordCost * words
  // A plain question stays plain, whatever it reminds of: the whole speaks as loud as its words.
  const told = values.reduce((all, { value }) => all + Math.abs(value), 0)
  sum += toneWeight * tone * Math.min(1, told / plainTalk)
  return sum / Math.sqrt(sum * sum + softness)
}

/** What one word adds by itself; words that only turn or stress others add nothing. */
function wordValue({ word, loud }: Token, language: string): number {
  if (negations.has(word) || stronger.has(word) || weaker.has(word)) return 0
  const english = language === 'en' || language === 'und'
  const value = (english ? valenceOf(word) : foreignValenceOf(word, language)) ?? 0
  return loud ? value * 1.25 : value
}

const partsOfDay = list('morning afternoon evening day night')

function isGreeting(first: Token | undefined, second: Token | undefined): boolean {
  return first?.word === 'good' && second !== undefined && partsOfDay.has(second.word)
}

/** A word that "too" can stress: "too" at an end is "also", and "too much" may be anything. */
function isPlain(token: Token | undefined): boolean {
  return token !== undefined && !token.sign && token.word !== 'much'
}

function signValue(sign: string): number {
  for (const [face, value] of faces) if (face.test(sign)) return value
  for (const [signs, value] of emoji) if (signs.has(sign)) return value
  return 0
}

/** What the words before make of a word's value, within the same clause. */
function around(tokens: readonly Token[], at: number): number {
  let factor = 1
  let steps = 0
  for (let i = at - 1; i >= 0 && steps < reach; i -= 1) {
    const token = tokens[i]
    if (!token) break
    if (token.sign) {
      if (/[.;:!?]/.test(token.word)) break
      continue
    }
    if (steps < 2 && stronger.has(token.word)) factor *= 1.4
    if (steps < 2 && weaker.has(token.word)) factor *= 0.7
    if (factor > 0 && negations.has(token.word)) factor *= turned
    if (factor > 0 && steps < 3 && lackers.has(token.word)) factor *= lacked
    steps += 1
  }
  return factor
}
