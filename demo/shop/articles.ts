import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A help article, read from the very file that the assistant answers from. */
export type HelpArticle = {
  slug: string
  title: string
  url: string
  updated: string
  tags: string[]
  /** Markdown. */
  body: string
}

/** All articles of the bundle, by title. */
export function readArticles(folder: string): HelpArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readArticle(name, readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => a.title.localeCompare(b.title))
}

function readArticle(name: string, text: string): HelpArticle {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  if (head === undefined || body === undefined) throw new Error(`${name} has no front matter`)
  const { title, url, updated, tags } = parse(head) as Record<string, unknown>
  return {
    slug: name.replace(/\.md$/, ''),
    title: String(title),
    url: String(url),
    updated: String(updated ?? ''),
    tags: Array.isArray(tags) ? tags.map(String) : [],
    body: body.trim(),
  }
}

/** The first paragraph, as plain text: what a list of articles shows. */
export function lead(article: HelpArticle): string {
  return (article.body.split('\n\n')[0] ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
