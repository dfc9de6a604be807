import { limits } from '../../shared/limits.ts'
import { type BundleFile, type SiteBundle, siteSchema } from '../../shared/site.ts'
import { articleFaults, type BundleRules, siteFaults } from './cross-faults.ts'
import { type BundleFault, inReadingOrder } from './fault.ts'
import { fileFaults, fileKind } from './file-faults.ts'
import { type ReadArticle, readArticle } from './read-article.ts'
import { readIntentsFile } from './read-intents.ts'
import { readToolsFile } from './read-tools.ts'
import { readYaml, type YamlPath } from './read-yaml.ts'
import { parseValue } from './schema-faults.ts'
import { toolFaults } from './tool-faults.ts'

/** A bundle, or everything that is wrong with it. */
export type BundleReading = { bundle: SiteBundle } | { faults: BundleFault[] }

/** Reads and checks a site bundle. The command line tool and the edge share this one judge. */
export function readBundle(files: readonly BundleFile[], rules?: BundleRules): BundleReading {
  const tooMuch = sizeFault(files)
  if (tooMuch) return { faults: [tooMuch] }
  const faults = [...files.flatMap(fileFaults), ...sameNames(files)]
  const faulty = new Set(faults.map(({ file }) => file))
  const sound = files.filter(({ path }) => !faulty.has(path))

  const articles: ReadArticle[] = []
  for (const file of sound.filter(({ path }) => fileKind(path) === 'article')) {
    const result = readArticle(file)
    if ('read' in result) articles.push(result.read)
    else faults.push(...result.faults)
  }
  const intentsFile = sound.find(({ path }) => fileKind(path) === 'intents')
  const read = intentsFile && readIntentsFile(intentsFile)
  if (read && 'faults' in read) faults.push(...read.faults)
  const toolsFile = sound.find(({ path }) => fileKind(path) === 'tools')
  const readTools = toolsFile && readToolsFile(toolsFile)
  if (readTools && 'faults' in readTools) faults.push(...readTools.faults)
  else if (readTools) {
    const known = read && 'intents' in read ? read.intents : undefined
    faults.push(...toolFaults(readTools, known, rules))
  }
  const siteFile = sound.find(({ path }) => path === 'site.yaml')
  if (siteFile) {
    const result = readSite(siteFile)
    if ('faults' in result) faults.push(...result.faults)
    else {
      const { site, lineOf } = result
      faults.push(...siteFaults(site, lineOf, rules), ...articleFaults(site, articles))
      if (faults.length === 0) {
        const intents = read && 'intents' in read ? { intents: read.intents } : {}
        const tools = readTools && 'tools' in readTools ? { tools: readTools.tools } : {}
        return {
          bundle: { site, articles: articles.map(({ article }) => article), ...intents, ...tools },
        }
      }
    }
  } else if (!faulty.has('site.yaml')) {
    faults.push({
      file: 'site.yaml',
      line: 1,
      fault: 'The file site.yaml is missing.',
      mend: 'Add it at the top of the bundle, with at least site, name and origins.',
    })
  }
  return { faults: inReadingOrder(faults) }
}

function readSite({ path, content }: BundleFile) {
  const reading = readYaml({ file: path, text: content })
  if ('faults' in reading) return reading
  const lineOf = (at: YamlPath) => reading.lineOf(at)
  // An empty file reads as null: then what is missing says more than "nothing".
  const parsed = parseValue(siteSchema, reading.value ?? {})
  if ('output' in parsed) return { site: parsed.output, lineOf }
  return {
    faults: parsed.faults.map((one) => ({
      file: path,
      line: lineOf(one.path),
      fault: one.fault,
      mend: one.mend,
    })),
  }
}

/** A folder cannot hold one name twice, but a push can say it. */
function sameNames(files: readonly BundleFile[]): BundleFault[] {
  const seen = new Set<string>()
  return files.flatMap(({ path }) => {
    if (!seen.has(path)) {
      seen.add(path)
      return []
    }
    return [{ file: path, line: 1, fault: 'The file stands twice.', mend: 'Send it once.' }]
  })
}

function sizeFault(files: readonly BundleFile[]): BundleFault | undefined {
  const characters = files.reduce((sum, { content }) => sum + content.length, 0)
  if (files.length <= limits.bundleFiles && characters <= limits.bundleBody) return undefined
  return {
    file: files[0]?.path ?? 'site.yaml',
    line: 1,
    fault: `The bundle has ${files.length} files with ${characters} characters.`,
    mend: `Use at most ${limits.bundleFiles} files and ${limits.bundleBody} characters in all.`,
  }
}
