import { cleanText, isWellFormed } from '../../shared/text.ts'
import { type Tool, type ToolInputDeclaration, toolLimits } from '../../shared/tools.ts'
import { canonical, exactPlaceholder, placeholderPattern } from '../privacy/placeholder.ts'
import { type Lookup, restoreText } from '../privacy/unmask.ts'
import { ToolError } from './tool-error.ts'

/** The inputs of a call, by name. */
export type ToolInput = Record<string, string | number | boolean>

/** A call's inputs: as they may be kept, and as they are sent. */
export type ReadInput = { masked: ToolInput; real: ToolInput }

const anyPlaceholder = placeholderPattern()

/**
 * Reads what a model wrote as a tool's inputs, which is as hostile as anything. Values come back from
 * the vault only for the inputs in `personalData`; in any other a placeholder is refused, for no
 * backend could do anything with it.
 * @throws ToolError `tool-input-invalid`
 */
export function readInput(tool: Tool, text: string, lookup: Lookup): ReadInput {
  const given = parsed(text)
  const known = new Set(tool.inputs.map(({ name }) => name))
  if (Object.keys(given).some((name) => !known.has(name))) {
    throw invalid(`there are only these inputs: ${[...known].join(', ') || 'none'}`)
  }
  const masked: ToolInput = {}
  const real: ToolInput = {}
  for (const input of tool.inputs) {
    const value = Object.hasOwn(given, input.name) ? given[input.name] : undefined
    if (value === undefined || value === null) {
      if (input.required) throw invalid(`${input.name} is missing`)
      continue
    }
    if (input.type !== 'string') {
      masked[input.name] = real[input.name] = plainValue(input, value)
      continue
    }
    const written = textOf(input, value)
    const isReal = tool.personalData.includes(input.name)
    if (!isReal && written.search(exactPlaceholder) >= 0) {
      throw invalid(`${input.name} holds a placeholder, and is not one that gets real values`)
    }
    masked[input.name] = written
    real[input.name] = checkedText(input, isReal ? restored(input, written, lookup) : written)
  }
  return { masked, real }
}

function parsed(text: string): Record<string, unknown> {
  if (text.length > toolLimits.inputText) throw invalid('the inputs are too long')
  // A call without inputs comes as nothing at all from some providers.
  const value = text.trim() === '' ? {} : jsonOf(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid('the inputs are no JSON object')
  }
  return value as Record<string, unknown> // an object that JSON.parse made
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('the inputs are no JSON') // the parser's own error would quote them
  }
}

function plainValue(input: ToolInputDeclaration, value: unknown): number | boolean {
  const { name, type, minimum, maximum } = input
  if (type === 'boolean') {
    if (typeof value !== 'boolean') throw invalid(`${name} must be true or false`)
    return value
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalid(`${name} must be a number`)
  }
  if (type === 'integer' && !Number.isSafeInteger(value)) {
    throw invalid(`${name} must be a whole number`)
  }
  if (value < (minimum ?? value) || value > (maximum ?? value)) {
    throw invalid(`${name} is out of its bounds`)
  }
  return value
}

/** The text that a model wrote, its placeholders as the vault writes them. */
function textOf({ name }: ToolInputDeclaration, value: unknown): string {
  // "order": 12345 is how models write numbers that are texts.
  const text = Number.isSafeInteger(value) ? String(value) : value
  if (typeof text !== 'string') throw invalid(`${name} must be a text`)
  if (!isWellFormed(text) || cleanText(text) !== text) {
    throw invalid(`${name} holds characters that no text has`)
  }
  return text.replace(anyPlaceholder, canonical)
}

function restored({ name }: ToolInputDeclaration, text: string, lookup: Lookup): string {
  let isWhole = true
  const found = (placeholder: string) => {
    const value = lookup(placeholder)
    if (value === undefined) isWhole = false
    return value
  }
  const json = restoreText(JSON.stringify(text), found, { format: 'json', allowHosts: 'any' })
  if (!isWhole) throw invalid(`${name} holds a placeholder that stands for nothing`)
  return JSON.parse(json) as string // a JSON text before, and a JSON text still
}

function checkedText(input: ToolInputDeclaration, text: string): string {
  const { name, required, values, pattern, maxLength } = input
  if (required && text.trim() === '') throw invalid(`${name} is blank`)
  if (text.length > maxLength) throw invalid(`${name} is longer than ${maxLength} characters`)
  if (values && !values.includes(text)) throw invalid(`${name} must be one of its values`)
  if (pattern !== undefined && !wholePattern(pattern).test(text)) {
    throw invalid(`${name} is not written as it must be`)
  }
  return text
}

// The schema has let through only patterns that have one way to be read.
function wholePattern(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'i')
}

function invalid(detail: string): ToolError {
  return new ToolError('tool-input-invalid', detail)
}
