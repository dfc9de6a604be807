import { join } from 'node:path'
import type { BundleFile, SiteBundle } from '../../shared/site.ts'
import { type BundleFault, inReadingOrder } from '../site/fault.ts'
import { readBundle } from '../site/read-bundle.ts'
import { readFolder } from './bundle-folder.ts'
import { UsageError } from './usage.ts'

/** A bundle on disk that is right: what it says, and its files as they are. */
export type CheckedFolder = { bundle: SiteBundle; files: BundleFile[] }

/** Reads and checks a bundle's folder. */
export async function checkFolder(
  folder: string,
): Promise<CheckedFolder | { faults: BundleFault[] }> {
  const { files, faults } = await openFolder(folder)
  const reading = readBundle(files)
  // A site.yaml that is there, but could not be read, is not missing as well.
  const unread = new Set(faults.map(({ file }) => file))
  const found = 'faults' in reading ? reading.faults.filter(({ file }) => !unread.has(file)) : []
  const all = [...faults, ...found]
  if (all.length > 0 || 'faults' in reading) return { faults: inReadingOrder(all) }
  return { bundle: reading.bundle, files }
}

async function openFolder(folder: string) {
  try {
    return await readFolder(folder)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new UsageError(`There is no folder ${folder}.`)
    if (code === 'ENOTDIR') throw new UsageError(`${folder} is a file; give the bundle's folder.`)
    if (code === 'EACCES') throw new UsageError(`${folder} may not be read.`)
    throw error
  }
}

/** All faults, one paragraph each: `acme/site.yaml:7  what is wrong`, and below it the mend. */
export function faultReport(folder: string, faults: readonly BundleFault[]): string {
  const shown = faults.map(
    ({ file, line, fault, mend }) => `${join(folder, file)}:${line}  ${fault}\n   mend: ${mend}`,
  )
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
  return [...shown, '', `${count} in ${folder}.`].join('\n')
}

/** One line about a bundle that is right. */
export function soundReport(folder: string, { site, articles }: SiteBundle): string {
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`
  return `${folder} is right: site "${site.site}", ${count}.`
}
