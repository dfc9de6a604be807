import type { SiteIntents } from '../../shared/intents.ts'
import type { Tool } from '../../shared/tools.ts'
import { inputsIn, inputsInJson, urlParts } from '../tools/template.ts'
import type { BundleRules } from './cross-faults.ts'
import type { BundleFault } from './fault.ts'
import { nearestName } from './nearest-name.ts'
import type { ReadTools } from './read-tools.ts'
import type { YamlPath } from './read-yaml.ts'

type Say = (path: YamlPath, fault: string, mend: string) => void

/** What in `tools.yaml` contradicts itself or `intents.yaml`, or must not be. */
export function toolFaults(
  { tools, lineOf, file }: ReadTools,
  intents: SiteIntents | undefined,
  { isPrivateHost }: BundleRules = {},
): BundleFault[] {
  const faults: BundleFault[] = []
  const names = tools.map(({ name }) => name)
  for (const [at, tool] of tools.entries()) {
    const say: Say = (path, fault, mend) => {
      const whole = ['tools', at, ...path]
      faults.push({ file, line: lineOf(whole), fault: `${whole.join('.')}: ${fault}`, mend })
    }
    if (names.indexOf(tool.name) < at) {
      say(['name'], `"${tool.name}" stands twice.`, 'Give each tool a name of its own.')
    }
    inputFaults(tool, say)
    requestFaults(tool, say, isPrivateHost)
    headerFaults(tool, say)
    answerFaults(tool, say, intents)
  }
  return faults
}

function inputFaults({ inputs, personalData }: Tool, say: Say): void {
  const names = inputs.map(({ name }) => name)
  for (const [at, input] of inputs.entries()) {
    const { name, type, values, pattern, minimum, maximum } = input
    if (names.indexOf(name) < at) {
      say(['inputs', at, 'name'], `"${name}" stands twice.`, 'Give each input its own name.')
    }
    const isText = type === 'string'
    for (const key of ['values', 'pattern'] as const) {
      if (input[key] === undefined || isText) continue
      say(['inputs', at, key], `a ${type} has none.`, 'Leave it out, or write "type: string".')
    }
    if (values && pattern !== undefined) {
      say(['inputs', at, 'pattern'], 'it stands beside "values".', 'Keep one of the two.')
    }
    for (const key of ['minimum', 'maximum'] as const) {
      if (input[key] === undefined || type === 'number' || type === 'integer') continue
      say(['inputs', at, key], `a ${type} has none.`, 'Leave it out, or write "type: number".')
    }
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
      say(['inputs', at, 'maximum'], 'it is below the minimum.', 'Write the greater one here.')
    }
  }
  for (const [at, name] of personalData.entries()) {
    const input = inputs.find((one) => one.name === name)
    if (!input) say(['personalData', at], unknownInput(name), meant(name, names))
    else if (input.type !== 'string' || input.values) {
      say(
        ['personalData', at],
        `"${name}" is no free text.`,
        'Only a text without "values" can be a name, an address or a number of somebody.',
      )
    }
  }
}

function requestFaults(tool: Tool, say: Say, isPrivateHost: BundleRules['isPrivateHost']): void {
  const { request, inputs } = tool
  const { method, url, body, idempotent } = request
  const names = inputs.map(({ name }) => name)
  const at = (key: string) => ['request', key]
  const { origin, path } = urlParts(url)
  if (!URL.canParse(origin)) {
    say(at('url'), 'the host is not right.', 'Write "https://api.example.com/…".')
    return
  }
  const { username, password, hostname } = new URL(origin)
  if (username || password) {
    say(
      at('url'),
      'it holds a user name or a password.',
      'Leave them out: a secret belongs into a header, by its name.',
    )
  }
  if (isPrivateHost?.(hostname)) {
    say(
      at('url'),
      `"${hostname}" lies in a private network.`,
      'Name a host that the internet reaches; DESKBELL_ALLOW_PRIVATE_HOSTS=1 lifts this in development.',
    )
  }
  if (path.split('/').some((step) => /^(?:\.|%2e){1,2}$/i.test(step))) {
    say(at('url'), 'its path holds "." or "..".', 'Write the path that is meant.')
  }
  const rest = (template: string) => template.replace(/\{[a-z][a-z0-9_]{0,47}\}/g, '')
  if (/[{}]/.test(rest(url))) {
    say(at('url'), 'a brace stands for no input.', 'Write `{name}` with the name of an input.')
  }
  for (const name of inputsIn(path)) {
    if (inputs.some((input) => input.name === name && !input.required)) {
      say(at('url'), `"${name}" may be missing.`, 'What stands in the path must be required.')
    }
  }
  if (method === 'GET' && body !== undefined) {
    say(at('body'), 'a GET has none.', 'Leave it out, or write "method: POST".')
  }
  if (method === 'POST' && !idempotent) {
    say(
      at('method'),
      'a POST may change something.',
      'If the same call twice does no more than once, add "idempotent: true"; what needs a yes must wait until approvals are built.',
    )
  }
  const used = [...inputsIn(url), ...inputsInJson(body)]
  for (const name of new Set(used)) {
    if (names.includes(name)) continue
    say(at(inputsIn(url).includes(name) ? 'url' : 'body'), unknownInput(name), meant(name, names))
  }
  for (const [place, name] of names.entries()) {
    if (used.includes(name)) continue
    say(
      ['inputs', place, 'name'],
      `"${name}" is sent nowhere.`,
      `Write {${name}} into the url or the body, or remove the input.`,
    )
  }
}

/** Headers that the edge itself writes, or that say where and how a request goes. */
const ourHeaders =
  /^(?:host|content-.*|transfer-encoding|connection|upgrade|te|trailer|expect|cookie|user-agent|idempotency-key|x-request-id|cf-.*|x-forwarded-.*|proxy-.*)$/i
const secretHeaders = /^(?:authorization|.*(?:key|token|secret|password).*)$/i

function headerFaults({ request: { headers } }: Tool, say: Say): void {
  for (const [at, { name, value, secret }] of headers.entries()) {
    const place = ['request', 'headers', at]
    if (headers.findIndex((one) => one.name.toLowerCase() === name.toLowerCase()) < at) {
      say([...place, 'name'], `"${name}" stands twice.`, 'Keep one of the two.')
    }
    if (ourHeaders.test(name)) {
      say([...place, 'name'], `"${name}" is written by the edge.`, 'Leave it out.')
    }
    if (value.replace('{secret}', '').search(/[{}]/) >= 0) {
      say(
        [...place, 'value'],
        'a header holds no inputs.',
        'Inputs belong into the url or the body; only `{secret}` may stand here, once.',
      )
    }
    if (secret === undefined && (value.includes('{secret}') || secretHeaders.test(name))) {
      say(
        place,
        'the name of the secret is missing.',
        'Write `secret: ORDERS_KEY`, and `{secret}` in the value where it belongs; the secret itself goes into the environment.',
      )
    }
    if (secret !== undefined && !value.includes('{secret}')) {
      say([...place, 'value'], 'the secret is not in it.', 'Write `{secret}` where it belongs.')
    }
  }
}

function answerFaults(
  { result, when, say: words, inputs }: Tool,
  say: Say,
  intents: SiteIntents | undefined,
): void {
  if (result.type === 'json' && result.fields.length === 0) {
    say(['result'], 'no field may be shown.', 'Name them: `fields: [status, expected]`.')
  }
  if (result.type === 'text' && result.fields.length > 0) {
    say(['result', 'fields'], 'a text has none.', 'Leave them out, or write "type: json".')
  }
  if ((when === undefined) !== (words === undefined)) {
    say(
      when ? ['when'] : ['say'],
      '"when" and "say" belong together.',
      'Write both, or neither: they tell what is answered without a model.',
    )
  }
  if (!when || !words) return
  const names = intents?.intents.map(({ name }) => name) ?? []
  if (!names.includes(when.intent)) {
    const mend = names.length > 0 ? meant(when.intent, names) : 'Add it to intents.yaml.'
    say(['when', 'intent'], `there is no intent "${when.intent}".`, mend)
  }
  for (const [at, { name, required, entity, type }] of inputs.entries()) {
    if (entity && type !== 'string') {
      say(['inputs', at, 'entity'], `a message fills no ${type}.`, 'Write "type: string".')
    }
    if (!required || entity) continue
    say(
      ['inputs', at],
      `nothing fills "${name}" without a model.`,
      'Add `entity:` with the kind of thing in a message, such as order or email.',
    )
  }
  const fields = result.type === 'text' ? ['text'] : result.fields
  for (const [, field = ''] of words.matchAll(/\{([^{}]*)\}/g)) {
    if (fields.includes(field)) continue
    say(['say'], `"{${field}}" is no field of the result.`, meant(field, fields))
  }
}

function unknownInput(name: string): string {
  return `there is no input "${name}".`
}

function meant(name: string, names: readonly string[]): string {
  const near = nearestName(name, names)
  return `${near ? `Did you mean "${near}"? ` : ''}There are: ${names.join(', ') || 'none'}.`
}
