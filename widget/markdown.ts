import { type Cite, createInline } from './inline.ts'

type List = { indent: number; tag: 'ul' | 'ol'; element: HTMLElement }

const lineStart = /^( {0,12})(#{1,6} +|[-*+] +|(\d{1,4})[.)] +|```[^\n`]{0,40}(?=\n))/
const perhapsLineStart = /^ {0,12}(#{0,6}|[-*+]|\d{1,4}[.)]?|`{1,2}|```[^\n`]{0,40})?$/

/**
 * Markdown that arrives in pieces, appended straight to DOM nodes: what stands is never parsed
 * again. Paragraphs, headings (as bold lines), lists, code, emphasis, links, citations; no
 * images, no HTML.
 */
export function createMarkdown(target: HTMLElement, cite: Cite) {
  let held = ''
  let atLineStart = true
  let blank = true
  let code: HTMLElement | undefined
  let inline: ReturnType<typeof createInline> | undefined
  let lists: List[] = []

  function closeBlock() {
    inline?.end()
    inline = undefined
  }

  function openBlock(tag: string, parent: HTMLElement, className = '') {
    closeBlock()
    const element = document.createElement(tag)
    if (className) element.className = className
    parent.append(element)
    inline = createInline(element, cite)
    return element
  }

  function openItem(indent: number, tag: 'ul' | 'ol', number: string | undefined) {
    closeBlock()
    while (lists.length && indent < (lists.at(-1)?.indent ?? 0)) lists.pop()
    let list = lists.at(-1)
    if (!list || indent > list.indent + 1 || list.tag !== tag) {
      const deeper = list && indent > list.indent + 1
      if (list && !deeper) lists.pop()
      const parent = lists.at(-1)?.element.lastElementChild
      const element = document.createElement(tag)
      if (number && number !== '1') element.setAttribute('start', number)
      ;(parent instanceof HTMLElement ? parent : target).append(element)
      list = { indent, tag, element }
      lists.push(list)
    }
    openBlock('li', list.element)
  }

  /** Decides what a line is; the characters taken, or undefined to wait for more. */
  function beginLine(text: string, final: boolean): number | undefined {
    if (text[0] === '\n') {
      blank = true
      return 1
    }
    if (!final && perhapsLineStart.test(text)) return
    const [all = '', spaces = '', mark = '', number] = lineStart.exec(text) ?? []
    atLineStart = false
    if (mark.startsWith('```')) {
      closeBlock()
      lists = []
      const pre = document.createElement('pre')
      pre.tabIndex = 0 // it scrolls sideways, so the keyboard must reach it
      code = document.createElement('code')
      pre.append(code)
      target.append(pre)
      return all.length + 1
    }
    if (mark.startsWith('#')) {
      lists = []
      openBlock('p', target, 'heading')
    } else if (mark) openItem(spaces.length, number ? 'ol' : 'ul', number)
    else if (blank || !inline) {
      lists = []
      openBlock('p', target)
    } else inline.write('\n')
    blank = false
    return all.length
  }

  function writeCode(text: string, block: HTMLElement, final: boolean): number | undefined {
    if (atLineStart) {
      if (!final && /^`{0,2}$/.test(text)) return
      atLineStart = false
      if (text.startsWith('```')) {
        code = undefined
        blank = true
        const end = text.indexOf('\n')
        return end < 0 ? text.length : end
      }
    }
    const end = text.indexOf('\n') + 1
    const line = end ? text.slice(0, end) : text
    if (block.lastChild instanceof Text) block.lastChild.appendData(line)
    else block.append(line)
    atLineStart = end > 0
    return line.length
  }

  function writeLine(text: string): number {
    const end = text.indexOf('\n')
    const line = end < 0 ? text : text.slice(0, end)
    inline?.write(line)
    if (end < 0) return line.length
    atLineStart = true
    // A heading is one line; what follows is a paragraph of its own.
    const last = target.lastElementChild
    if (last?.className === 'heading') blank = true
    return line.length + 1
  }

  function run(text: string, final: boolean) {
    let rest = held + text
    while (rest) {
      const taken = code
        ? writeCode(rest, code, final)
        : atLineStart
          ? beginLine(rest, final)
          : writeLine(rest)
      if (taken === undefined) break
      rest = rest.slice(taken)
    }
    held = rest
  }

  return {
    write: (text: string) => run(text.replaceAll('\r', ''), false),
    end() {
      run('', true)
      closeBlock()
    },
  }
}
