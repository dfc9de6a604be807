/** Milliseconds after which the browser has surely taken the file. */
const taken = 10_000

/** Saves a value as a readable JSON file, as if a link to it had been followed. */
export function saveJson(value: unknown, name: string) {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }),
  )
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), taken)
}
