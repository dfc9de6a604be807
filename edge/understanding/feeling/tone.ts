import { meaningOf, meaningSize } from '../meaning.ts'
import { wordsOf } from '../words.ts'

/** What customers write who are content, and who are not. Our own sentences, of no set of texts. */
const content = [
  'this is excellent, i love it and recommend it to everyone',
  'works perfectly and looks beautiful',
  'great quality for the price',
  'i am very happy with my purchase',
  'the best one i have ever had',
  'the staff were friendly and helpful',
  'fast delivery and everything arrived in good shape',
  'a wonderful and enjoyable experience',
  'it exceeded my expectations',
  'thank you so much, that solved my problem',
  'well made, comfortable and easy to use',
  'fun and charming from beginning to end',
  'a brilliant, moving and powerful work',
  'i am impressed by how good it is',
  'delightful and fresh',
]
const discontent = [
  'this is terrible, i hate it and would not recommend it',
  'it stopped working after two days',
  'poor quality and a waste of money',
  'i am very disappointed with my purchase',
  'the worst one i have ever had',
  'the staff were rude and useless',
  'late delivery and everything arrived broken',
  'an awful and annoying experience',
  'it failed to meet my expectations',
  'nobody answers and my problem is still not solved',
  'badly made, uncomfortable and hard to use',
  'boring and dull from beginning to end',
  'a weak, lifeless and stupid work',
  'i want my money back',
  'it lacks any point and makes no sense',
]

const longestRead = 2_000
let direction: Float32Array | undefined

/**
 * Whether a text as a whole means more what content customers mean, or the others: about −1 to 1,
 * and 0 where no word is known. It hears what no list of good and bad words has. English.
 */
export function toneOf(text: string): number {
  direction ??= between(discontent, content)
  return dot(meaningOf(wordsOf(text.slice(0, longestRead))), direction)
}

function between(from: readonly string[], to: readonly string[]): Float32Array {
  const middle = (texts: readonly string[]) => {
    const sum = new Float32Array(meaningSize)
    for (const text of texts)
      meaningOf(wordsOf(text)).forEach((x, i) => {
        sum[i] = (sum[i] ?? 0) + x / texts.length
      })
    return sum
  }
  const start = middle(from)
  return middle(to).map((x, i) => x - (start[i] ?? 0))
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
}
