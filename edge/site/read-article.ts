import { type Article, type BundleFile, frontMatterSchema } from '../../shared/site.ts'
import type { BundleFault } from './fault.ts'
import { readYaml } from './read-yaml.ts'
import { parseValue } from './schema-faults.ts'

/** Front matter is a few lines; more is not front matter. */
const maxFrontMatter = 8_000

const shape = 'Begin the file with "---", then title and url, then a line "---", then the text.'

/** An article, and the lines of those of its keys that are compared across the bundle. */
export type ReadArticle = { article: Article; lineOf: (key: 'url' | 'locale') => number }

/** Reads `knowledge/*.md`: YAML front matter between two `---` lines, then Markdown. */
export function readArticle({
  path,
  content,
}: BundleFile): { read: ReadArticle } | { faults: BundleFault[] } {
  const refuse = (line: number, fault: string, mend: string) => ({
    faults: [{ file: path, line, fault, mend }],
  })
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (lines[0]?.trimEnd() !== '---') return refuse(1, 'The front matter is missing.', shape)
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---')
  if (end < 0) {
    return refuse(
      1,
      'The front matter is not closed.',
      'End it with a line that holds only "---", above the text.',
    )
  }
  const text = lines.slice(1, end).join('\n')
  if (text.length > maxFrontMatter) {
    return refuse(1, 'The front matter is too long.', `Use at most ${maxFrontMatter} characters.`)
  }
  const reading = readYaml({ file: path, text, linesAbove: 1 })
  if ('faults' in reading) return reading
  const { lineOf } = reading
  // Front matter with no keys at all reads as null: then what is missing says more than "nothing".
  const parsed = parseValue(frontMatterSchema, reading.value ?? {})
  const faults = 'faults' in parsed ? parsed.faults : []
  const found = faults.map((one) => ({
    file: path,
    line: lineOf(one.path),
    fault: one.fault,
    mend: one.mend,
  }))
  const body = lines
    .slice(end + 1)
    .join('\n')
    .trim()
  if (body === '') {
    found.push({
      file: path,
      line: end + 1,
      fault: 'The article has no text.',
      mend: 'Write the article below the front matter, or remove the file.',
    })
  }
  if (found.length > 0 || !('output' in parsed)) return { faults: found }
  return { read: { article: { ...parsed.output, path, body }, lineOf: (key) => lineOf([key]) } }
}
