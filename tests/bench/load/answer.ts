/** So many words, which name the asker where the question says "number N": nobody's text is another's. */
export function answerTo(question: string, tokens = 60): string {
  const asker = /number (\d+)/.exec(question.slice(question.lastIndexOf('"user"')))?.[1]
  const mark = asker ? `of${asker}` : ''
  return Array.from({ length: tokens }, (_, index) => `word${index}${mark}`).join(' ')
}
