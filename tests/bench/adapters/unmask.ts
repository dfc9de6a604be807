import { canonical, placeholderPattern } from '../../../edge/privacy/placeholder.ts'
import { createUnmasker as unmasker } from '../../../edge/privacy/unmask.ts'

/** Restores a stream from a map of placeholders, as a conversation does from its vault. */
export function createUnmasker(map: Readonly<Record<string, string>>) {
  const values = new Map(Object.entries(map))
  return unmasker((text) =>
    text.replace(placeholderPattern(), (found) => values.get(canonical(found)) ?? found),
  )
}
