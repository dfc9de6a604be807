import { createUnmasker as unmasker } from '../../../edge/privacy/unmask.ts'

type Options = { format?: 'text' | 'json'; allowHosts?: readonly string[] }

/** Restores a stream from a map of placeholders, as a conversation does from its vault. */
export function createUnmasker(map: Readonly<Record<string, string>>, options: Options = {}) {
  const values = new Map(Object.entries(map))
  return unmasker((placeholder) => values.get(placeholder), options)
}
