import type { SiteUnderstanding } from '../site-understanding.ts'

/** What a model is told of a site before it reads a message. */
export type ReadingBrief = {
  /** All that visitors may want, each with some examples of how they say it. */
  intents: { name: string; examples: string[] }[]
  /** The names of the site's own entities. */
  entities: string[]
}

/** Examples of each intent; where there are many intents, one must do. */
const examplesOfFew = 3
const fewIntents = 40
/** Characters of one example. */
const longestExample = 80

/** The brief of a site version. */
export function briefOf({ intents, entities }: SiteUnderstanding): ReadingBrief {
  const most = intents.intents.length <= fewIntents ? examplesOfFew : 1
  const examples = intents.intents.map((): string[] => [])
  for (const [text, place] of intents.shots) {
    const own = examples[place]
    if (own && own.length < most) own.push(text.slice(0, longestExample))
  }
  return {
    intents: intents.intents.map((name, at) => ({ name, examples: examples[at] ?? [] })),
    entities: entities.map(({ type }) => type),
  }
}
