import { feelingOf } from '../../../edge/understanding/feeling/feeling.ts'

export const name = 'deskbell feeling'

export function create({ language }: { language: string }) {
  return {
    score(text: string) {
      const { sentiment, frustration } = feelingOf(text, language)
      return { score: sentiment, frustration }
    },
  }
}
