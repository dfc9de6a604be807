import { intentsSchema, mostExamples, type SiteIntents } from '../../shared/intents.ts'
import type { BundleFile } from '../../shared/site.ts'
import type { BundleFault } from './fault.ts'
import { readYaml, type YamlPath } from './read-yaml.ts'
import { parseValue } from './schema-faults.ts'

/** Reads and checks `intents.yaml`. */
export function readIntentsFile({
  path,
  content,
}: BundleFile): { intents: SiteIntents } | { faults: BundleFault[] } {
  const reading = readYaml({ file: path, text: content })
  if ('faults' in reading) return reading
  const parsed = parseValue(intentsSchema, reading.value ?? {})
  const faults: BundleFault[] = []
  const say = (at: YamlPath, fault: string, mend: string) =>
    faults.push({ file: path, line: reading.lineOf(at), fault: `${at.join('.')}: ${fault}`, mend })
  if ('faults' in parsed) {
    const found = parsed.faults.map(({ path: at, fault, mend }) => ({
      file: path,
      line: reading.lineOf(at),
      fault,
      mend,
    }))
    return { faults: found }
  }
  const { intents, entities } = parsed.output
  for (const [key, list] of [
    ['intents', intents],
    ['entities', entities],
  ] as const) {
    const names = list.map(({ name }) => name)
    for (const [at, name] of names.entries())
      if (names.indexOf(name) < at)
        say([key, at, 'name'], `"${name}" stands twice.`, 'Give each a name of its own.')
  }
  const owner = new Map<string, string>()
  intents.forEach(({ name, examples }, at) => {
    examples.forEach((text, place) => {
      const other = owner.get(text.toLowerCase())
      if (other !== undefined && other !== name)
        say(
          ['intents', at, 'examples', place],
          `"${text}" is an example of "${other}" too.`,
          'Keep it where it belongs: one message cannot teach two intents.',
        )
      owner.set(text.toLowerCase(), name)
    })
  })
  const count = intents.reduce((sum, { examples }) => sum + examples.length, 0)
  if (count > mostExamples)
    say(['intents'], `there are ${count} examples.`, `Keep at most ${mostExamples} in all.`)
  return faults.length > 0 ? { faults } : { intents: parsed.output }
}
