/** What stands for an input in a template. */
const placeholder = /\{([a-z][a-z0-9_]{0,47})\}/g

/** The inputs that a template names, each once. */
export function inputsIn(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(placeholder), ([, name = '']) => name))]
}

/** The inputs that a JSON template names. */
export function inputsInJson(template: unknown): string[] {
  if (typeof template === 'string') return inputsIn(template)
  if (typeof template !== 'object' || template === null) return []
  return [...new Set(Object.values(template).flatMap(inputsInJson))]
}

/** A URL template's parts: everything before the path, the path, and the pairs of its query. */
export function urlParts(template: string): { origin: string; path: string; query: string[] } {
  const [, origin = '', path = '', query = ''] =
    /^(https?:\/\/[^/?#]+)([^?#]*)\??(.*)$/.exec(template) ?? []
  return { origin, path, query: query.split('&').filter((pair) => pair !== '') }
}

/** Puts texts in the place of inputs; undefined where one of them is missing. */
export function filled(
  template: string,
  textOf: (name: string) => string | undefined,
): string | undefined {
  let isWhole = true
  const text = template.replace(placeholder, (_, name: string) => {
    const put = textOf(name)
    if (put === undefined) isWhole = false
    return put ?? ''
  })
  return isWhole ? text : undefined
}
