import { createLink, safeUrl } from './link.ts'

type Open = { mark: string; element: HTMLElement }

/** Ceilings of what is held back until it is decided, in characters. */
const longest = { link: 2_400, address: 2_000 }

const link = /^!?\[([^[\]\n]{1,300})\]\(([^()\s]{1,2000})\)/
const perhapsLink = /^!?(\[([^[\]\n]{0,300}(\](\([^()\s]{0,2000})?)?)?)?$/
const marker = /^\[(\d{1,3})\]/
const address = /^https?:\/\/[^\s<>"'`*[\]()]+/
const perhapsAddress = /^h(t(t(ps?(:(\/(\/[^\s<>"'`*[\]()]*)?)?)?)?)?)?$/

const tags: Record<string, string> = {
  '**': 'strong',
  __: 'strong',
  '*': 'em',
  _: 'em',
  '`': 'code',
}

/** Makes the node for a citation's marker. */
export type Cite = (number: string) => Node

/**
 * Inline markdown of one block, fed as it arrives. Each character is looked at once; what cannot
 * be decided yet (half a link, one star of two) is held back, within a ceiling.
 */
export function createInline(block: HTMLElement, cite: Cite) {
  const open: Open[] = []
  let held = ''
  let previous = ''
  let node: Text | undefined

  const target = () => open.at(-1)?.element ?? block

  function print(text: string) {
    if (!text) return
    if (node) node.appendData(text)
    else {
      node = document.createTextNode(text)
      target().append(node)
    }
    previous = text.at(-1) ?? previous
  }

  function append(child: Node, last: string) {
    target().append(child)
    node = undefined
    previous = last
  }

  function start(mark: string) {
    const element = document.createElement(tags[mark] ?? 'span')
    append(element, mark)
    open.push({ mark, element })
  }

  /** A mark that was never closed was no mark: its character comes back, its content stays. */
  function unwrap({ mark, element }: Open) {
    element.replaceWith(mark, ...element.childNodes)
    node = undefined
  }

  function finish(mark: string) {
    for (let last = open.pop(); last && last.mark !== mark; last = open.pop()) unwrap(last)
    node = undefined
    previous = mark
  }

  /** Takes one construct off the front; 0 asks for more text. */
  function step(text: string, final: boolean): number {
    const first = text[0] ?? ''
    if (open.at(-1)?.mark === '`' && first !== '`') return plain(text, /^[^`]+/)
    if (first === '\n') {
      append(document.createElement('br'), ' ')
      return 1
    }
    if (first === '\\') return backslash(text, final)
    if (first === '*' || first === '_' || first === '`') return emphasis(text, first, final)
    if (first === '[' || first === '!') return bracket(text, final)
    if (first === 'h' && !/\w/.test(previous)) return web(text, final)
    return plain(text, /^([^\n\\*_`[!h]+|h)/)
  }

  function plain(text: string, run: RegExp): number {
    const [part = ''] = run.exec(text) ?? []
    print(part)
    return part.length
  }

  function backslash(text: string, final: boolean): number {
    if (text.length < 2 && !final) return 0
    const escaped = /^\\[\\`*_[\](){}#+.!~>-]/.test(text)
    print(escaped ? (text[1] ?? '') : '\\')
    return escaped ? 2 : 1
  }

  function emphasis(text: string, first: string, final: boolean): number {
    const closesOne = open.at(-1)?.mark === first && text.startsWith(first.repeat(3))
    const double = first !== '`' && text[1] === first && !closesOne
    const mark = double ? first + first : first
    const next = text[mark.length]
    if (next === undefined && !final) return 0
    const isOpen = open.some((one) => one.mark === mark)
    // An underline inside a word is a letter; a star between blanks is a star.
    const inWord = first === '_' && /\w/.test(isOpen ? (next ?? '') : previous)
    if (!inWord && isOpen && (first === '`' || !/\s/.test(previous))) finish(mark)
    else if (!inWord && !isOpen && next !== undefined && !/\s/.test(next)) start(mark)
    else print(mark)
    return mark.length
  }

  function bracket(text: string, final: boolean): number {
    const whole = link.exec(text)
    if (whole) {
      const [all, label = '', url = ''] = whole
      const href = safeUrl(url)
      if (href) append(createLink(href, label), label)
      else print(label)
      return all.length
    }
    if (!final && text.length < longest.link && perhapsLink.test(text)) return 0
    const [all, number] = marker.exec(text) ?? []
    if (all && number) append(cite(number), ']')
    else print(text[0] ?? '')
    return all?.length ?? 1
  }

  function web(text: string, final: boolean): number {
    if (!final && text.length < longest.address && perhapsAddress.test(text)) return 0
    const found = address.exec(text)?.[0].replace(/[.,;:!?]{1,9}$/, '') ?? ''
    const href = found && safeUrl(found)
    if (href) append(createLink(href, found), found)
    else print('h')
    return href ? found.length : 1
  }

  function run(text: string, final: boolean) {
    let rest = held + text
    while (rest) {
      const taken = step(rest, final)
      if (!taken) break
      rest = rest.slice(taken)
    }
    held = rest
  }

  return {
    write: (text: string) => run(text, false),
    /** The block ends here: what was held back is decided, what stayed open is closed. */
    end() {
      run('', true)
      for (let last = open.pop(); last; last = open.pop()) {
        if (last.mark.length === 1) unwrap(last)
      }
    },
  }
}
