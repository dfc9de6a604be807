import { type Html, html } from './html.ts'

/**
 * The Markdown that help articles use: headings, paragraphs, lists, tables, bold, emphasis, links.
 * Everything else is text, and all text is escaped.
 */
export function markdown(source: string): Html {
  const blocks = source
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .reduce<string[][]>(gather, [[]])
    .filter((lines) => lines.length > 0)
  return html`${blocks.map(block)}`
}

/** Blank lines part blocks; a heading is a block of its own. */
function gather(blocks: string[][], line: string): string[][] {
  const current = blocks.at(-1) ?? []
  if (line === '') blocks.push([])
  else if (line.startsWith('#')) blocks.push([line], [])
  else current.push(line)
  return blocks
}

function block(lines: string[]): Html {
  const first = lines[0] ?? ''
  if (first.startsWith('### ')) return html`<h3>${inline(first.slice(4))}</h3>`
  if (first.startsWith('## ')) return heading(first.slice(3))
  if (first.startsWith('|')) return table(lines)
  const bullet = lines.findIndex((line) => line.startsWith('- ') || line.startsWith('* '))
  if (bullet === 0) return html`<ul>${items(lines, /^[-*] /)}</ul>`
  if (/^\d{1,3}\. /.test(first)) return html`<ol>${items(lines, /^\d{1,3}\. /)}</ol>`
  // A list may stand right under the sentence that introduces it.
  if (bullet > 0) return html`${block(lines.slice(0, bullet))}${block(lines.slice(bullet))}`
  return html`<p>${inline(lines.join(' '))}</p>`
}

function heading(text: string): Html {
  return html`<h2 id="${headingId(text)}">${inline(text)}</h2>`
}

/** The fragment by which a heading can be linked. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** A line without a marker goes on with the item above it. */
function items(lines: string[], marker: RegExp): Html[] {
  const texts: string[] = []
  for (const line of lines) {
    if (marker.test(line)) texts.push(line.replace(marker, ''))
    else texts.push(`${texts.pop() ?? ''} ${line.trim()}`)
  }
  return texts.map((text) => html`<li>${inline(text)}</li>`)
}

function table(lines: string[]): Html {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  )
  return html`<div class="table" role="region" aria-label="Table: ${head.filter(Boolean).join(', ')}" tabindex="0"><table>
<thead><tr>${head.map((cell) => (cell ? html`<th scope="col">${inline(cell)}</th>` : html`<td></td>`))}</tr></thead>
<tbody>${rows.map(row)}</tbody></table></div>`
}

function row([first = '', ...cells]: string[]): Html {
  return html`<tr><th scope="row">${inline(first)}</th>${cells.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>
`
}

/** `**bold**`, `*emphasis*`, `[text](target)`; no bracket or star spans a nested one, so this is linear. */
const mark = /\*\*([^*]{1,500})\*\*|\*([^*]{1,500})\*|\[([^[\]]{1,500})\]\(([^()\s]{1,500})\)/g

function inline(text: string): Html {
  const pieces: Html[] = []
  let from = 0
  for (const match of text.matchAll(mark)) {
    pieces.push(html`${text.slice(from, match.index)}${marked(match)}`)
    from = match.index + match[0].length
  }
  return html`${pieces}${text.slice(from)}`
}

function marked([whole, bold, emphasis, label, target]: RegExpExecArray): Html {
  if (bold !== undefined) return html`<strong>${bold}</strong>`
  if (emphasis !== undefined) return html`<em>${emphasis}</em>`
  const safe = target !== undefined && /^(https?:\/\/|\/(?!\/)|#)/.test(target)
  return safe ? html`<a href="${target}">${label}</a>` : html`${whole}`
}
