import type { BundleFile } from '../../shared/site.ts'
import { type SiteTools, toolsSchema } from '../../shared/tools.ts'
import type { BundleFault } from './fault.ts'
import { readYaml, type YamlPath } from './read-yaml.ts'
import { parseValue } from './schema-faults.ts'

/** The tools of a bundle, and the line on which each place of them stands. */
export type ReadTools = { tools: SiteTools; lineOf: (path: YamlPath) => number; file: string }

/** Reads `tools.yaml`; what contradicts itself in it, `toolFaults` tells. */
export function readToolsFile({
  path,
  content,
}: BundleFile): ReadTools | { faults: BundleFault[] } {
  const reading = readYaml({ file: path, text: content })
  if ('faults' in reading) return reading
  const parsed = parseValue(toolsSchema, reading.value ?? {})
  if ('output' in parsed) {
    return { tools: parsed.output.tools, lineOf: reading.lineOf, file: path }
  }
  return {
    faults: parsed.faults.map(({ path: at, fault, mend }) => ({
      file: path,
      line: reading.lineOf(at),
      fault,
      mend,
    })),
  }
}
