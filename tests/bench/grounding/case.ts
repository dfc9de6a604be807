/** What is wrong with a lie. */
export type LieKind = 'number' | 'policy' | 'link' | 'uncited' | 'name' | 'negation' | 'promise'

/**
 * A visitor's question to the demo shop, an answer that its articles bear out and one that they do
 * not. `[*]` in an answer stands for the number under which the model got the article; what stands
 * in braces in a lie is true.
 */
export type Case = {
  article: string
  question: string
  honest: string
  lie: readonly [kind: LieKind, text: string]
}

/** `[article, question, honest answer, kind of lie, lying answer]` */
export type Row = readonly [string, string, string, LieKind, string]

export const caseOf = ([article, question, honest, kind, text]: Row): Case => ({
  article,
  question,
  honest,
  lie: [kind, text],
})
