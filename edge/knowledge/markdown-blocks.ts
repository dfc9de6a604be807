import { plainText } from './plain-text.ts'

/** One block of an article, its inline Markdown already removed. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  /** Each item is a line with its marker, `- like this` or `1. like this`. */
  | { kind: 'list'; items: string[] }

const heading = /^ {0,3}(#{1,6})[ \t]+(.*)$/
const item = /^( {0,12})([-*+]|\d{1,4}[.)])[ \t]+(.*)$/
const fence = /^ {0,3}(```|~~~)/
const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const tableRule = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Cuts Markdown into blocks. A table becomes a list, one item for each row, cells named by the header. */
export function markdownBlocks(markdown: string): Block[] {
  const lines = markdown.split(/\r?\n/)
  const blocks: Block[] = []
  let open: string[] = []
  const close = () => {
    const text = plainText(open.join(' '))
    if (text !== '') blocks.push({ kind: 'paragraph', text })
    open = []
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const title = heading.exec(line)
    if (title) {
      close()
      const text = plainText((title[2] ?? '').replace(/[ \t]#+[ \t]*$/, ''))
      blocks.push({ kind: 'heading', level: (title[1] ?? '').length, text })
    } else if (fence.test(line)) {
      close()
      const mark = line.trim().slice(0, 3)
      const end = lines.findIndex((text, next) => next > at && text.trim().startsWith(mark))
      const last = end < 0 ? lines.length : end
      const text = lines
        .slice(at + 1, last)
        .join('\n')
        .trim()
      if (text !== '') blocks.push({ kind: 'paragraph', text })
      at = last
    } else if (line.trim() === '' || rule.test(line)) {
      close()
    } else if (line.includes('|') && tableRule.test(lines[at + 1] ?? '')) {
      close()
      const end = lines.findIndex((text, next) => next > at && !text.includes('|'))
      const last = end < 0 ? lines.length : end
      const items = tableItems(lines.slice(at, last))
      if (items.length > 0) blocks.push({ kind: 'list', items })
      at = last - 1
    } else if (item.test(line) && (open.length === 0 || !/^ {0,3}\d/.test(line))) {
      close()
      const { items, last } = listItems(lines, at)
      blocks.push({ kind: 'list', items })
      at = last
    } else {
      open.push(line.replace(/^[ \t>]+/, '').trimEnd())
    }
  }
  close()
  return blocks
}

/** The items that begin at a line; an indented or bare line goes on with the item above it. */
function listItems(lines: readonly string[], start: number): { items: string[]; last: number } {
  const items: string[] = []
  let last = start
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const match = item.exec(line)
    if (match) {
      const depth = Math.floor((match[1] ?? '').length / 2)
      const marker = /\d/.test(match[2] ?? '') ? (match[2] ?? '').replace(')', '.') : '-'
      items.push(`${'  '.repeat(depth)}${marker} ${match[3] ?? ''}`)
    } else if (line.trim() === '') {
      const next = lines[at + 1] ?? ''
      if (!item.test(next) && !/^ {2,}\S/.test(next)) break
    } else if (heading.test(line) || fence.test(line) || (lines[at - 1] ?? '').trim() === '') {
      if (!/^ {2,}\S/.test(line)) break
      items.push(`${items.pop() ?? ''} ${line.trim()}`)
    } else {
      items.push(`${items.pop() ?? ''} ${line.trim()}`)
    }
    last = at
  }
  return { items: items.map(plainItem), last }
}

function plainItem(line: string): string {
  const match = /^( *(?:-|\d{1,4}\.)) (.*)$/s.exec(line)
  return match ? `${match[1]} ${plainText(match[2] ?? '')}` : plainText(line)
}

function tableItems(rows: readonly string[]): string[] {
  const [head = [], , ...body] = rows.map(cells)
  return body.map((row) => {
    const [first = '', ...rest] = row
    const named = rest.flatMap((cell, at) => {
      const name = head[at + 1] ?? ''
      if (/^[-–—]?$/.test(cell)) return []
      return [name === '' ? cell : `${name}: ${cell}`]
    })
    return `- ${first}${named.length > 0 ? ` – ${named.join('; ')}` : ''}`
  })
}

function cells(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => plainText(cell))
}
