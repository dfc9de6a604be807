import { detectLanguage } from '../../../edge/understanding/language/detect-language.ts'

export const name = 'deskbell language'

export function create() {
  return {
    detect(text: string) {
      const { language, confidence } = detectLanguage(text)
      return { lang: language, confidence }
    },
  }
}
