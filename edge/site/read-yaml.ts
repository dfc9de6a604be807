import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import type { BundleFault } from './fault.ts'
import { syntaxFault } from './yaml-syntax-faults.ts'

/** A place in a YAML value: keys and positions from the root. */
export type YamlPath = readonly (string | number)[]

/** A YAML text that was read, and the line on which each place of it stands. */
export type YamlReading =
  | { value: unknown; lineOf: (path: YamlPath) => number }
  | { faults: BundleFault[] }

type Source = {
  file: string
  text: string
  /** Lines of the file above this text. */
  linesAbove?: number
}

/** Aliases are handy for opening hours; more of them than this is an attack or a mistake. */
const maxAliases = 50

/** Parses one YAML document of untrusted text. Nothing in it can make objects other than plain ones. */
export function readYaml({ file, text, linesAbove = 0 }: Source): YamlReading {
  const counter = new LineCounter()
  const lineAt = (offset: number) => counter.linePos(offset).line + linesAbove
  const refuse = (line: number, fault: string, mend: string): YamlReading => ({
    faults: [{ file, line, fault, mend }],
  })
  if (nestsTooDeep(text)) {
    return refuse(
      linesAbove + 1,
      'The YAML is nested too deep.',
      'Use at most 50 levels of brackets or indentation.',
    )
  }
  // The library's own test for repeated keys compares each with each; ours below takes linear time.
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error', // 'silent' would also pass over a second document
  })
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    return {
      faults: broken.slice(0, 5).map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        ...syntaxFault(error),
      })),
    }
  }
  const keyFaults = faultyKeys(document)
  if (keyFaults.length > 0) {
    return {
      faults: keyFaults.map(({ at, fault, mend }) => ({ file, line: lineAt(at), fault, mend })),
    }
  }
  try {
    return {
      value: document.toJS({ maxAliasCount: maxAliases }),
      lineOf: (path) => lineAt(offsetOf(document, path)),
    }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error // the library's sign for too many aliases
    return refuse(
      linesAbove + 1,
      'The YAML uses too many aliases ("*name").',
      `Write the values out, or use at most ${maxAliases} aliases.`,
    )
  }
}

/** Deep nesting would overflow the stack of any recursive reader. */
function nestsTooDeep(text: string): boolean {
  let brackets = 0
  for (const line of text.split('\n')) {
    const start = /^[ \t?-]*/.exec(line)?.[0] ?? ''
    if (start.length > 200) return true
    for (const character of line) {
      if (character === '[' || character === '{') brackets++
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1)
    }
    if (brackets > 50) return true
  }
  return false
}

type KeyFault = { at: number; fault: string; mend: string }

/** Keys that stand twice in one map, are not plain words, or would reach into JavaScript's own. */
function faultyKeys(document: Document.Parsed): KeyFault[] {
  const faults: KeyFault[] = []
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>()
      for (const { key } of map.items as Pair<Node, Node | null>[]) {
        const at = key?.range?.[0] ?? 0
        if (!isScalar(key)) {
          faults.push({ at, fault: 'A key is not a plain word.', mend: 'Write `key: value`.' })
          continue
        }
        const name = String(key.value)
        if (seen.has(name)) {
          faults.push({
            at,
            fault: `The key "${name}" stands twice.`,
            mend: 'Keep one of the two; move what belongs together under it.',
          })
        }
        if (name in Object.prototype) {
          faults.push({ at, fault: `"${name}" cannot be a key.`, mend: 'Remove this line.' })
        }
        seen.add(name)
      }
    },
  })
  return faults
}

/** Where the value (or, in a map, the key) at `path` begins; the nearest thing around it where it is missing. */
function offsetOf(document: Document.Parsed, path: YamlPath): number {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      if (!pair) return offset
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined
      if (!item) return offset
      offset = item.range?.[0] ?? offset
      node = item
    } else {
      return offset
    }
  }
  return offset
}
