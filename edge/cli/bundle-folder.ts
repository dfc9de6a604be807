import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from '../../shared/limits.ts'
import type { BundleFile } from '../../shared/site.ts'
import type { BundleFault } from '../site/fault.ts'

/** The files of a bundle's folder, and those that could not be taken as they are. */
export type FolderReading = { files: BundleFile[]; faults: BundleFault[] }

/** Reads a bundle from disk. Files that begin with a dot, and the README, stay out of it. */
export async function readFolder(folder: string): Promise<FolderReading> {
  const files: BundleFile[] = []
  const faults: BundleFault[] = []
  const waiting = ['']
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const entries = await readdir(join(folder, place), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = place + entry.name
      if (entry.name.startsWith('.') || path === 'README.md') continue
      if (entry.isDirectory()) waiting.push(`${path}/`)
      else if (entry.isFile()) {
        const content = await textOf(join(folder, path))
        if (content !== undefined) files.push({ path, content })
        else faults.push({ file: path, line: 1, ...notText })
      } else faults.push({ file: path, line: 1, ...notAFile })
      if (files.length > limits.bundleFiles) return { files, faults }
    }
  }
  return { files, faults }
}

const notText = {
  fault: 'The file is not UTF-8 text.',
  mend: 'Save it as UTF-8; keep pictures out of the bundle.',
}
const notAFile = {
  fault: 'This is a link or a special file.',
  mend: 'Put the file itself into the bundle.',
}

async function textOf(path: string): Promise<string | undefined> {
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined // TypeError is how the decoder says that the bytes are no UTF-8
  }
}
