const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  euro: '€',
  pound: '£',
}

/** Inline Markdown as the words that a reader sees. Every pattern is linear: none can back up over another. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:[ \t]"[^"]{0,300}")?\)/g, '$1')
    .replace(/!?\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>|<!--[^>]{0,500}-->/g, ' ')
    .replace(/(\*\*|__|~~)(?=\S)([^*_~]{1,1000})\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,1000})\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,1000})_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`+([^`]{1,1000})`+/g, '$1')
    .replace(/&([a-z]{2,6});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
