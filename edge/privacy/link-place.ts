// Characters of a line that are remembered: links are shorter, and memory must not grow.
const remembered = 2_100

/** How a value may be put where a stream has come to. */
export type Place = 'text' | 'link' | 'forbidden'

/**
 * Follows a text to tell where in it a value would stand. A value in the address of a picture or a
 * link goes to that address's host when somebody's browser loads it, so that a model that was talked
 * into writing one could send it anywhere.
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
    const newline = text.lastIndexOf('\n')
    if (newline >= 0) this.#isCut = false
    const line = newline < 0 ? this.#line + text : text.slice(newline + 1)
    if (line.length > remembered) this.#isCut = true
    this.#line = line.slice(-remembered)
  }

  /** What may be done at the end of what has passed. */
  get place(): Place {
    const target = this.#target()
    if (target === undefined) return 'text'
    // What goes to a mail program or a phone goes to nobody's host.
    if (/^(?:mailto|tel):$/i.test(target)) return 'text'
    return this.#isAllowed(target) ? 'link' : 'forbidden'
  }

  /** The beginning of the address in which the text stands; undefined in plain text. */
  #target(): string | undefined {
    const opening = this.#line.lastIndexOf('](')
    if (opening >= 0 && !this.#line.includes(')', opening)) {
      return this.#line.slice(opening + 2).replace(/^[\s<]+/, '')
    }
    const run = /[^\s"'`<>()[\]{}|]*$/.exec(this.#line)?.[0] ?? ''
    // A line without an end, and no space in what is remembered of it: it may be an address.
    if (this.#isCut && run.length === this.#line.length) return ''
    return /(?:[a-z][a-z\d+.-]{0,20}:)?[\\/]{2}.*$|(?:javascript|data|vbscript):.*$/is.exec(
      run,
    )?.[0]
  }

  #isAllowed(target: string): boolean {
    const address = target.replaceAll('\\', '/')
    if (/^[/?#.](?!\/)/.test(address)) return true
    // Behind the host, or the value could become a part of it.
    const [, authority] = /^(?:https?:)?\/\/([^/?#]*)[/?#]/i.exec(address) ?? []
    if (authority === undefined || authority.includes('@')) return false
    return this.#allowHosts.includes(
      authority.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase(),
    )
  }
}
