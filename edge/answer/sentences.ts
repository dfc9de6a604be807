const cutter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** After these a sentence goes on, whatever the platform's cutter says. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|excl|no|nr|vs|mr|mrs|ms|dr|st|min|max|ca|tel|vol|dept)\.$/i

/** The sentences of a plain text. "€4.95" and "e.g." end none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let open = ''
  for (const { segment } of cutter.segment(text)) {
    // "Choose Forgot password? on the login page": a small letter goes on with what stands before it.
    if (/^\p{Ll}/u.test(segment) && open === '') open = `${sentences.pop() ?? ''} `
    open += segment
    const sentence = open.trim()
    if (sentence === '' || abbreviation.test(sentence.slice(-12))) continue
    sentences.push(sentence)
    open = ''
  }
  if (open.trim() !== '') sentences.push(open.trim())
  return sentences
}
