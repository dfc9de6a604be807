import * as v from 'valibot'
import { nearestName } from './nearest-name.ts'
import type { YamlPath } from './read-yaml.ts'
import { listsForMaps, type Schema, unknownKeys } from './unknown-keys.ts'

/** A fault of a value, at a path in it. */
export type ValueFault = { path: YamlPath; fault: string; mend: string }

/** What a value of each kind is called in plain words. */
const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a map of keys',
}

/** What to write where a required key is missing. */
const examples: Record<string, string> = {
  site: 'site: acme',
  name: 'name: Acme Outdoor',
  origins: 'origins: ["https://www.example.com"]',
  title: 'title: Returns and refunds',
  url: 'url: https://www.example.com/help/returns',
  timezone: 'timezone: Europe/London',
  id: 'id: care',
}

/** Nobody reads more about one file; a hostile one has more. */
const mostFaults = 50

/** Parses a value that came from YAML; its faults in plain words, all at once. */
export function parseValue<S extends Schema>(
  schema: S,
  value: unknown,
): { output: v.InferOutput<S> } | { faults: ValueFault[] } {
  const result = v.safeParse(schema, value, { abortPipeEarly: true })
  const unknown = unknownKeys(schema, value).slice(0, mostFaults)
  const faults: ValueFault[] = unknown.map(({ path, key, allowed }) => {
    const meant = nearestName(key, allowed)
    return {
      path,
      fault: `${dotted(path)}: this key is not known.`,
      mend: `${meant ? `Did you mean "${meant}"? ` : ''}The keys here are: ${allowed.join(', ')}.`,
    }
  })
  const lists = listsForMaps(schema, value).slice(0, mostFaults)
  for (const path of lists) {
    const where = path.length > 0 ? `${dotted(path)}: ` : ''
    faults.push({
      path,
      fault: `${where}a list stands where a map of keys belongs.`,
      mend: 'Write "key: value" lines, without the "- " before them.',
    })
  }
  for (const issue of (result.issues ?? []).slice(0, mostFaults)) {
    const { path } = faultOf(issue)
    const isInList = lists.some((list) => list.every((key, at) => path[at] === key))
    if (issue.expected !== 'never' && !isInList) faults.push(faultOf(issue, asText(schema, value)))
  }
  return result.success && faults.length === 0 ? { output: result.output } : { faults }
}

type Issue = v.BaseIssue<unknown>

/** What the schema would still say of a value, once it is written as text. */
type AsText = (path: YamlPath, text: string) => string | undefined

/** Number and date must be quoted where text belongs; but in quotes, too, they may be no span of time. */
function asText(schema: Schema, value: unknown): AsText {
  return (path, text) => {
    const quoted = structuredClone(value)
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => Reflect.get(Object(at), key), quoted)
    Reflect.set(Object(holder), path.at(-1) ?? '', text)
    const { issues } = v.safeParse(schema, quoted, { abortPipeEarly: true })
    return issues?.find((issue) => dotted(faultOf(issue).path) === dotted(path))?.message
  }
}

function faultOf(issue: Issue, asText?: AsText): ValueFault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const where = path.length > 0 ? `${dotted(path)}: ` : ''
  const say = (fault: string, mend: string) => ({ path, fault: where + fault, mend })
  const key = String(path.at(-1) ?? '')
  if (issue.input === undefined) {
    return say('this key is missing.', `Add it, such as \`${examples[key] ?? `${key}: …`}\`.`)
  }
  if (issue.type === 'picklist') return picklistFault(issue, say)
  if (issue.kind === 'schema') {
    const expected = kinds[issue.expected ?? ''] ?? issue.expected ?? 'something else'
    return say(
      `${shown(issue.input)} stands where ${expected} belongs.`,
      mendOfKind(issue, path, asText) ?? `Write ${expected}.`,
    )
  }
  if (issue.type === 'min_value' || issue.type === 'max_value') {
    const bound = issue.expected?.replace(/[<>=]/g, '') ?? ''
    return issue.type === 'max_value'
      ? say(`${shown(issue.input)} is too large.`, `Write a number of at most ${bound}.`)
      : say(`${shown(issue.input)} is too small.`, `Write a number of at least ${bound}.`)
  }
  if (Array.isArray(issue.input)) {
    const standard = issue.message.startsWith('Invalid length')
    const most = issue.expected?.replace(/[<>=]/g, '') ?? ''
    return say(
      `the list has ${issue.input.length} entries.`,
      standard ? `Use at most ${most} entries.` : issue.message,
    )
  }
  return say(`${shown(issue.input)} is not right here.`, issue.message)
}

/** More than the name of the kind that is right, where what came tells what was meant. */
function mendOfKind(
  { expected, input }: Issue,
  path: YamlPath,
  asText?: AsText,
): string | undefined {
  if (expected === 'string' && input === null) {
    return 'Write text; what begins with "#" must be in quotes, or YAML takes it for a comment.'
  }
  if (expected === 'string' && typeof input !== 'object') {
    const text = String(input)
    return asText?.(path, text) ?? `Write it as text, in quotes: "${text}".`
  }
  return expected === 'Array' && typeof input === 'string'
    ? `Write a list: [${shown(input)}].`
    : undefined
}

function picklistFault(issue: Issue, say: (fault: string, mend: string) => ValueFault): ValueFault {
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
  const meant = typeof issue.input === 'string' ? nearestName(issue.input, choices) : undefined
  return say(
    `${shown(issue.input)} is not one of the choices.`,
    `${meant ? `Did you mean "${meant}"? ` : ''}Write one of: ${choices.join(', ')}.`,
  )
}

/** `webhooks.0.url` */
export function dotted(path: YamlPath): string {
  return path.join('.')
}

function shown(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map of keys'
  if (typeof value !== 'string') return String(value)
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
}
