import { placeNames } from '../names/place-names.ts'
import type { Scan } from '../read/scan.ts'
import type { Word } from '../read/words.ts'

const saint = /(?<!\p{L})(?:san|santa|sao|saint|los|las) $/u
const longestSaint = 6

/** Whether a name is rather a town's: "Florence", "San José", "Jackson do Charlotte" (from one to another). */
export function isPlace({ plain }: Scan, name: { start: number; words: readonly Word[] }): boolean {
  const first = name.words[0]?.start ?? name.start
  if (saint.test(plain.slice(Math.max(0, first - longestSaint - 1), first))) return true
  return name.words.length < 3 && name.words.every((word) => placeNames.has(word.plain))
}
