import { siteVersionSchema } from '../../shared/api.ts'
import type { BundleFile } from '../../shared/site.ts'
import { askEdge, type Outcome, type Target } from './ask-edge.ts'
import { FolderWriter } from './folder-writer.ts'

/** Fetches what was pushed last and writes it into a folder; files that differ are kept unless `force`. */
export async function pull(
  target: Target,
  { folder, force }: { folder: string; force: boolean },
  request: typeof fetch = fetch,
): Promise<Outcome> {
  const asked = await askEdge(target, { method: 'GET', answer: siteVersionSchema }, request)
  if ('refusal' in asked) return { ok: false, report: asked.refusal }
  const { version, files } = asked.answer
  const writer = new FolderWriter(folder)

  // All is looked at before anything is written: a pull happens whole or not at all.
  const fresh: BundleFile[] = []
  const changed: BundleFile[] = []
  const refused: string[] = []
  for (const file of files) {
    const found = await writer.look(file)
    if ('refused' in found) refused.push(`   ${file.path}: ${found.refused}`)
    else if (found.state === 'differs') changed.push(file)
    else if (found.state === 'missing') fresh.push(file)
  }
  if (refused.length > 0) {
    const words = 'Nothing was written: the edge holds files that must not stand in this folder.'
    return { ok: false, report: [words, ...refused].join('\n') }
  }
  if (changed.length > 0 && !force) {
    return { ok: false, report: differing(folder, version, changed) }
  }
  const written = [...fresh, ...changed]
  for (const file of written) await writer.write(file)
  return { ok: true, report: pulled(target.site, folder, version, files.length, written.length) }
}

function differing(folder: string, version: number, files: readonly BundleFile[]): string {
  return [
    `Nothing was written: in ${folder} these files differ from version ${version}.`,
    ...files.map(({ path }) => `   ${path}`),
    'mend: Keep what you need of them, then add --force to overwrite them.',
  ].join('\n')
}

function pulled(
  site: string,
  folder: string,
  version: number,
  all: number,
  written: number,
): string {
  const what = written === 0 ? 'nothing had to be written' : `${written} written`
  return `${folder} holds version ${version} of site "${site}": ${all} files, ${what}.`
}
