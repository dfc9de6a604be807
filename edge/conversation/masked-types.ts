import { canonical, parsePlaceholder, placeholderPattern } from '../privacy/placeholder.ts'

/** The kinds of personal data whose placeholders stand in masked texts: `email`, each once. */
export function maskedTypes(texts: readonly string[]): string[] {
  const types = texts.flatMap((text) =>
    Array.from(text.matchAll(placeholderPattern()), ([found]) =>
      parsePlaceholder(canonical(found))?.type.toLowerCase(),
    ),
  )
  // `text` is what someone typed in a placeholder's shape: nothing personal.
  return [...new Set(types)].flatMap((type) => (type && type !== 'text' ? [type] : []))
}
