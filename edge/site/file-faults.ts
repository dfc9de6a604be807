import { limits } from '../../shared/limits.ts'
import type { BundleFile } from '../../shared/site.ts'
import { isWellFormed } from '../../shared/text.ts'
import type { BundleFault } from './fault.ts'
import { nearestName } from './nearest-name.ts'

/** What a file of a bundle is, by its path alone. */
export type FileKind = 'site' | 'article' | 'intents' | 'tools' | 'ignored' | 'not-yet' | 'unknown'

/** Tells what a path means in a bundle. */
export function fileKind(path: string): FileKind {
  if (path === 'site.yaml') return 'site'
  if (/^knowledge\/[A-Za-z0-9._-]+\.md$/.test(path)) return 'article'
  if (path === 'intents.yaml') return 'intents'
  if (path === 'tools.yaml') return 'tools'
  if (path === 'README.md') return 'ignored'
  if (/^(flows|tests)\//.test(path)) return 'not-yet'
  return 'unknown'
}

const wholeShape =
  'A bundle holds site.yaml, knowledge/*.md and, if you like, intents.yaml, tools.yaml and a README.md.'

/** What is wrong with the file as such: its name, its size, its characters. */
export function fileFaults({ path, content }: BundleFile): BundleFault[] {
  const say = (fault: string, mend: string, line = 1): BundleFault[] => [
    { file: path, line, fault, mend },
  ]
  if (fileKind(path) === 'not-yet') {
    return say(
      'This version of Deskbell does not read this file yet.',
      'Take it out of the bundle until it does: what it says would have no effect.',
    )
  }
  if (fileKind(path) === 'unknown')
    return say('This file has no place in a bundle.', placeFor(path))
  if (content.length > limits.bundleFile) {
    return say(
      `The file has ${content.length} characters.`,
      `Use at most ${limits.bundleFile}; cut a long article into several.`,
    )
  }
  if (!isWellFormed(content) || content.includes('\u0000')) {
    const line = content.split('\n').findIndex((text) => !isWellFormed(text) || /\0/.test(text))
    return say(
      'The text is broken: it holds half a character or a NUL.',
      'Save the file as UTF-8.',
      line + 1,
    )
  }
  return []
}

function placeFor(path: string): string {
  const name = path.split('/').at(-1) ?? path
  if (/\.ya?ml$/i.test(name) && !path.includes('/') && nearestName(name, ['site.yaml'])) {
    return 'Rename it to site.yaml.'
  }
  const article = /^(.+)\.(md|markdown|mdx|txt)$/i.exec(name)
  if (article) {
    const base = (article[1] ?? '').replace(/[^A-Za-z0-9._-]+/g, '-').toLowerCase()
    return `If it is an article, name it knowledge/${base}.md. ${wholeShape}`
  }
  return `Remove it. ${wholeShape}`
}
