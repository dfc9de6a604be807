import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { BundleFile } from '../../shared/site.ts'

type Found = { state: 'missing' | 'same' | 'differs' } | { refused: string }

/**
 * Writes a bundle's files into a folder, and nothing anywhere else: an edge that lies must not be able
 * to reach outside it, nor at what begins with a dot (`.git/hooks`, `.env`).
 */
export class FolderWriter {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = resolve(folder)
  }

  /** What stands at a file's place now, or why it may not be written there. */
  async look({ path, content }: BundleFile): Promise<Found> {
    const target = join(this.#folder, path)
    if (!isBelow(this.#folder, target)) return { refused: 'it lies outside the folder.' }
    if (path.split('/').some((name) => name.startsWith('.'))) {
      return { refused: 'a name begins with a dot.' }
    }
    const refused = await this.#obstacle(target)
    if (refused) return { refused }
    const found = await lstat(target).catch(absent)
    if (!found) return { state: 'missing' }
    if (!found.isFile()) return { refused: 'a folder stands in its place.' }
    const same = (await readFile(target)).equals(Buffer.from(content))
    return { state: same ? 'same' : 'differs' }
  }

  async write({ path, content }: BundleFile): Promise<void> {
    const target = join(this.#folder, path)
    await mkdir(dirname(target), { recursive: true })
    const real = join(await realpath(dirname(target)), path.split('/').at(-1) ?? '')
    if (!isBelow(await realpath(this.#folder), real)) {
      throw new Error(`${path} would be written outside the folder.`) // it changed since `look`
    }
    await writeFile(real, content)
  }

  /** What stands in the way from the folder to the target: a link anywhere, or a file for a folder. */
  async #obstacle(target: string): Promise<string | undefined> {
    let place = this.#folder
    for (const name of relative(this.#folder, target).split(sep)) {
      place = join(place, name)
      const found = await lstat(place).catch(absent)
      if (!found) return undefined
      const shown = relative(this.#folder, place)
      if (found.isSymbolicLink()) return `${shown} is a link.`
      if (place !== target && !found.isDirectory()) return `${shown} is no folder.`
    }
    return undefined
  }
}

function isBelow(folder: string, target: string): boolean {
  const way = relative(folder, target)
  return (
    way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === target
  )
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
