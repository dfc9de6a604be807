// Characters of a line that are remembered: links are shorter, and memory must not grow.
const remembered = 2_100

/** How a value may be put where a stream has come to. */
export type Place = 'text' | 'link' | 'forbidden'

/**
 * Follows a text to tell where in it a value would stand. A value in the address of a picture or a
 * link goes to that address's host when somebody's browser loads it, so that a model that was talked
 * into writing one could send it anywhere. Who shows the text may read more for a link than we do:
 * whatever some renderer of markdown or HTML takes for an address is one here.
 */
export class LinkPlace {
  readonly #allowHosts: readonly string[]
  #line = ''
  #isCut = false

  constructor(allowHosts: readonly string[]) {
    this.#allowHosts = allowHosts.map((host) => host.toLowerCase())
  }

  /** Takes what stands before the next value. */
  pass(text: string): void {
    const lines = text.split('\n')
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#endLine()
      this.#line += line
      if (this.#line.length > remembered) this.#isCut = true
      this.#line = this.#line.slice(-remembered)
    }
  }

  /** What may be done at the end of what has passed. */
  get place(): Place {
    // What goes to a mail program or a phone goes to nobody's host.
    const targets = this.#targets().filter((target) => !/^(?:mailto|tel):$/i.test(target))
    if (targets.length === 0) return 'text'
    return targets.every((target) => this.#isAllowed(target)) ? 'link' : 'forbidden'
  }

  /** An address may begin on the line below: "[x](\n//host", "[x]:\n//host", `<img src="\n`. */
  #endLine(): void {
    const goesOn = /\](?:\(|:)[ \t<]*$/.test(this.#line) || isInTag(this.#line)
    this.#line = goesOn ? `${this.#line} ` : ''
    this.#isCut &&= goesOn
  }

  /** The beginnings of all that may be the address in which the text stands; none in plain text. */
  #targets(): string[] {
    const line = this.#line
    if (isInTag(line)) return ['']
    const linked = linkAt(line) ?? definition.exec(line)?.[0].length
    const targets = linked === undefined ? [] : [line.slice(linked).replace(/^[\s<]+/, '')]
    const run = runOf(line)
    // A line without an end, and no space in what is remembered of it: it may be an address.
    const isCut = this.#isCut && run.length === line.length
    const found = isCut ? '' : bare.exec(run)?.[0]
    return found === undefined ? targets : [...targets, found]
  }

  #isAllowed(target: string): boolean {
    // Browsers leave these out of addresses, and renderers read character references in them.
    const address = target.replace(/[\t\r\n]/g, '').replaceAll('\\', '/')
    if (/&(?:#|[a-z\d]{2,31};)/i.test(address)) return false
    // Another address inside of one may be what is read as the link.
    if (address.indexOf('//', address.indexOf('//') + 2) > 0) return false
    if (/^[/?#.](?!\/)/.test(address)) return !address.includes('//')
    // Behind the host, or the value could become a part of it.
    const [, authority] = /^(?:https?:)?\/\/([^/?#]*)[/?#]/i.exec(address) ?? []
    if (authority === undefined || authority.includes('@')) return false
    return this.#allowHosts.includes(
      authority.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase(),
    )
  }
}

const tag = /^<[a-z][a-z\d-]{0,30}[\s/][^=]*=/i
/** "[1]: https://…", in quotes and lists as well. */
const definition = /^[\s>*+\-\d.]{0,20}\[[^\]]*\]:\s*/
/** Addresses without any sign around them: with a scheme, with two slashes, or of a host that is named. */
const bare =
  /(?:[a-z][a-z\d+.-]{0,20}:)?[\\/]{2}.*$|(?:https?|ftp|wss?|file|blob|javascript|data|vbscript):.*$|(?<![a-z\d])www\..*$|(?<![\p{L}\p{M}\d.@/-])(?:\d{1,3}(?:\.\d{1,3}){3}|[\p{L}\p{M}\d-]{1,63}(?:\.[\p{L}\p{M}\d-]{1,63}){0,126}\.(?:[\p{L}\p{M}]{2,24}|xn--[a-z\d-]{1,59}))(?::\d{1,5})?[/?#].*$/isu

/** What stands without a space at the end of a line; "<https://…>" has an end of its own. */
function runOf(line: string): string {
  let start = line.length
  for (; start > 0; start--) {
    const sign = line[start - 1] ?? ''
    if (/\s/.test(sign) || (sign === '<' && line[start - 2] !== '\\')) break
  }
  const run = line.slice(start)
  return line[start - 1] === '<' && run.includes('>') ? run.slice(run.indexOf('>') + 1) : run
}

/** Whether a tag of HTML with an attribute is open at the end of a line. */
function isInTag(line: string): boolean {
  const last = line.slice(line.lastIndexOf('<'))
  return !last.includes('>') && tag.test(last)
}

/** Where the address of the first link begins that is still open at the end of a line. */
function linkAt(line: string): number | undefined {
  // Open brackets: where an address begins, or -1 for those in or outside of one.
  const open: number[] = []
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]
    if (sign === '\\') at++
    else if (sign === '(') open.push(line[at - 1] === ']' ? at + 1 : -1)
    else if (sign === ')') open.pop()
  }
  return open.find((begin) => begin >= 0)
}
