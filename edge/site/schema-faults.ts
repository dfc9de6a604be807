import * as v from 'valibot'
import { nearestName } from './nearest-name.ts'
import type { YamlPath } from './read-yaml.ts'
import { type Schema, unknownKeys } from './unknown-keys.ts'

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
  for (const issue of (result.issues ?? []).slice(0, mostFaults)) {
    if (issue.expected !== 'never') faults.push(faultOf(issue))
  }
  return result.success && faults.length === 0 ? { output: result.output } : { faults }
}

type Issue = v.BaseIssue<unknown>

function faultOf(issue: Issue): ValueFault {
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
    const quote = issue.expected === 'string' && typeof issue.input !== 'object'
    return say(
      `${shown(issue.input)} stands where ${expected} belongs.`,
      quote ? `Write it as text, in quotes: "${String(issue.input)}".` : `Write ${expected}.`,
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
