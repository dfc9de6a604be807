/** Writing systems that are told apart. `Jpan` is kana with or without Han; `Hani` Han alone. */
export type Script =
  | ('Latn' | 'Cyrl' | 'Grek' | 'Hebr' | 'Arab' | 'Deva' | 'Thai' | 'Hang' | 'Jpan' | 'Hani')
  | 'Zyyy'

/** First and last code point of each range, its script, and how much of a word one letter is. */
const ranges: readonly [number, number, Script, number][] = [
  [0x41, 0x5a, 'Latn', 1],
  [0x61, 0x7a, 'Latn', 1],
  [0xc0, 0x24f, 'Latn', 1],
  [0x370, 0x3ff, 'Grek', 1],
  [0x400, 0x52f, 'Cyrl', 1],
  [0x590, 0x5ff, 'Hebr', 1],
  [0x600, 0x6ff, 'Arab', 1],
  [0x750, 0x77f, 'Arab', 1],
  [0x900, 0x97f, 'Deva', 1],
  [0xe00, 0xe7f, 'Thai', 1],
  [0x1100, 0x11ff, 'Hang', 2],
  [0x1e00, 0x1eff, 'Latn', 1],
  [0x1f00, 0x1fff, 'Grek', 1],
  [0x3040, 0x30fa, 'Jpan', 2],
  [0x30fc, 0x30ff, 'Jpan', 2],
  [0x31f0, 0x31ff, 'Jpan', 2],
  [0x3400, 0x4dbf, 'Hani', 3],
  [0x4e00, 0x9fff, 'Hani', 3],
  [0xac00, 0xd7af, 'Hang', 3],
  [0xf900, 0xfaff, 'Hani', 3],
  [0xfb50, 0xfdff, 'Arab', 1],
  [0xfe70, 0xfeff, 'Arab', 1],
  [0xff66, 0xff9f, 'Jpan', 2],
  [0x20000, 0x3134f, 'Hani', 3],
]

/** Which script one code point is of; `Zyyy` for digits, marks, emoji and whatever is not listed. */
function rangeOf(code: number): (typeof ranges)[number] | undefined {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (!range) return
    if (code < range[0]) high = middle - 1
    else if (code > range[1]) low = middle + 1
    else return range
  }
  return
}

/**
 * The script that a text is written in, and its share of all letters (0..1). Latin letters weigh
 * a quarter beside others: names and titles keep theirs in a sentence of another script.
 */
export function scriptOf(text: string): { script: Script; share: number } {
  const weights = new Map<Script, number>()
  let all = 0
  for (const sign of text) {
    const range = rangeOf(sign.codePointAt(0) ?? 0)
    if (!range) continue
    const weight = range[2] === 'Latn' ? range[3] / 4 : range[3]
    all += weight
    weights.set(range[2], (weights.get(range[2]) ?? 0) + weight)
  }
  // Japanese mixes both; a kana or two inside Chinese is an ornament.
  const kana = weights.get('Jpan') ?? 0
  const han = weights.get('Hani') ?? 0
  if (kana * 12 >= han && kana > 0) {
    weights.set('Jpan', kana + han)
    weights.delete('Hani')
  } else if (kana > 0) {
    weights.set('Hani', kana + han)
    weights.delete('Jpan')
  }
  let best: Script = 'Zyyy'
  let most = 0
  for (const [script, weight] of weights) {
    if (weight <= most) continue
    best = script
    most = weight
  }
  return { script: best, share: all ? most / all : 0 }
}
