/**
 * Where the scripts of a visitor's language lie below the edge's origin: the folder of one of the
 * files in words/, by a tag such as `pt-BR`; nowhere else for English, and for what has no words. A tag's first two
 * letters say enough: `arz` and `deu` are no other languages.
 */
export const folderOf = (locale: string): string =>
  /^\/(ar|de|es|fr|hi|it|ja|nl|pl|pt|tr|zh)/.exec(`/${locale}`)?.[0] ?? ''
