import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * The files of one folder, read once and found by name alone: no path from outside ever reaches
 * the file system.
 */
export function staticFiles(folder: string): (name: string) => Response | undefined {
  const files = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const),
  )
  return (name) => {
    const bytes = files.get(name)
    return bytes && asset(bytes, contentTypes[extname(name)] ?? 'application/octet-stream')
  }
}

/** One asset with the headers that all of them carry. */
export function asset(content: string | Buffer, type: string): Response {
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  })
}
