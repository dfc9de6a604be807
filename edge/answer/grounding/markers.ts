/** `[1]`, `[1, 2]` and `【1】`, with the blank before. */
const pattern = / ?(?:\[(\d{1,2}(?:, ?\d{1,2}){0,5})\]|【(\d{1,2})[^】\n]{0,20}】)/g

/** The sources that a sentence cites, in its order. */
export function markersIn(text: string): number[] {
  return Array.from(text.matchAll(pattern), ([, list, single]) => list ?? single ?? '').flatMap(
    (list) => list.split(',').map(Number),
  )
}

/** A text without its markers. */
export function withoutMarkers(text: string): string {
  return text.replace(pattern, '')
}

/** A text whose markers are as `rewrite` gives them, each as `[n]`; those that it gives none for are left out. */
export function rewriteMarkers(
  text: string,
  rewrite: (index: number) => number | undefined,
): string {
  return text.replace(pattern, (found, list?: string, single?: string) => {
    const blank = found.startsWith(' ') ? ' ' : ''
    const kept = (list ?? single ?? '').split(',').flatMap((one) => rewrite(Number(one)) ?? [])
    return kept.length > 0 ? blank + [...new Set(kept)].map((one) => `[${one}]`).join('') : ''
  })
}
