import { cuesOf } from '../understanding/cues.ts'

/** Words of a message that says yes and hardly more. */
const mostWords = 12

/** Whether a message says yes to the person who was just offered: "yes", "ja bitte", "ok, connect me". */
export function acceptsOffer(text: string, language = 'en'): boolean {
  if (/[?？]/.test(text) || text.split(/\s+/).length > mostWords) return false
  const [first = ''] = text.split(/[,.!;:\n，。！]/)
  const cues = [...cuesOf(text, language), ...cuesOf(first, language)]
  return cues.includes('yes') && !cues.includes('no')
}
