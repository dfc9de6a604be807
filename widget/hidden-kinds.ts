import { moreTexts } from './texts.ts'

/** The quiet line under a message whose values the edge hid; kinds that we have no word for are one. */
export function hiddenKinds(kinds: readonly string[]): string {
  const { hidden, kinds: words } = moreTexts
  const known = new Map(Object.entries(words))
  return hidden([...new Set(kinds.map((kind) => known.get(kind) ?? words.other))])
}
