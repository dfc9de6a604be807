import type { QuickReply } from '../../shared/message.ts'
import { embeddedTexts } from './embedded-texts.ts'

/** The button that asks for a person. */
export function personButton(
  language: string,
  names: { site: string; assistant: string },
): QuickReply {
  return { id: 'person', label: embeddedTexts(language, names).toPerson, action: 'handoff' }
}
