/** Words in a row that nobody writes by chance. */
const run = 8

/**
 * Tells whether a text repeats what the model was told and the visitor was not: so many words in a
 * row of the instructions, whatever stands between them.
 */
export function leakDetector(secret: string): (text: string) => boolean {
  const runs = new Set(runsOf(secret))
  return (text) => runsOf(text).some((one) => runs.has(one))
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '))
}
