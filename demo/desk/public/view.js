// @ts-check

/** @typedef {import('../inbox.ts').Entry} Entry */
/** @typedef {import('../contract.ts').Message} Message */

/**
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @param {new () => T} [kind]
 * @returns {T}
 */
export function byId(id, kind) {
  const element = document.getElementById(id)
  if (!(element instanceof (kind ?? HTMLElement))) throw new Error(`The page has no #${id}.`)
  return /** @type {T} */ (element)
}

/** Text becomes text: nothing that a visitor writes is ever read as markup. @param {string} tag @param {string} className @param {...(string | Node)} children */
function make(tag, className, ...children) {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}

/** @param {string[]} texts */
export function listOf(texts) {
  return texts.map((text) => make('li', '', text))
}

/** @param {Entry} entry */
export function waited({ waitingSince }) {
  const minutes = Math.floor((Date.now() - waitingSince) / 60_000)
  if (minutes < 1) return 'less than a minute'
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** @type {Record<string, string>} */
const reasons = {
  'visitor-asked': 'Asked for a person',
  'offer-accepted': 'Accepted the offer of a person',
  'no-answer': 'The assistant had no answer',
  'agent-took-over': 'Taken over by an agent',
}

/** @param {Entry} entry */
export function facts({ reason, team, page, visitor }) {
  const known = visitor?.assurance === 'verified' ? visitor : undefined
  return [
    known && `${known.name ?? 'Visitor'} (verified)`,
    known?.email,
    known?.phone,
    reason && (reasons[reason] ?? reason),
    team && `Team ${team}`,
    page?.title ?? page?.url,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** @param {Entry} entry @param {boolean} current @param {(id: string) => void} open */
export function entryButton(entry, current, open) {
  const name = entry.agent ? entry.agent.name : waited(entry)
  const button = make(
    'button',
    '',
    make('span', 'row', make('strong', '', name), make('span', 'team', entry.team ?? '')),
    make('span', 'quiet', entry.reason ? (reasons[entry.reason] ?? entry.reason) : ''),
    make('span', 'summary', entry.summary ?? ''),
  )
  button.setAttribute('type', 'button')
  button.setAttribute('data-id', entry.id)
  if (current) button.setAttribute('aria-current', 'true')
  button.addEventListener('click', () => open(entry.id))
  return make('li', '', button)
}

/** @type {Record<Message['metadata']['author'], string>} */
const authors = { visitor: 'Visitor', assistant: 'AI assistant', agent: 'Agent', system: 'Notice' }

/** @param {Message} message */
export function messageItem({ id, metadata, parts }) {
  const { author, at, agent } = metadata
  const time = make('time', '', new Date(at).toLocaleTimeString([], { timeStyle: 'short' }))
  const item = make('article', `message ${author}`)
  item.setAttribute('data-id', id)
  item.append(make('p', 'by', agent?.name ?? authors[author], ' ', time))
  for (const part of parts) {
    // A quick reply stands there as text as well.
    if (part.type === 'text') item.append(make('p', 'text', ...withBold(part.text, author)))
    if (part.type === 'data-notice') item.append(make('p', 'text quiet', part.data.text))
  }
  const citations = parts.flatMap((part) => (part.type === 'source-url' ? [citation(part)] : []))
  if (citations.length > 0) item.append(make('ul', 'citations', ...citations))
  return item
}

/** What the assistant says is Markdown; of it a desk shows bold alone. @param {string} text @param {string} author */
function withBold(text, author) {
  if (author !== 'assistant') return [text]
  return text
    .split(/\*\*([^*\n]{1,200})\*\*/)
    .map((piece, at) => (at % 2 === 1 ? make('strong', '', piece) : piece))
}

/** @param {{ sourceId: string, url: string, title?: string }} source */
function citation({ sourceId, url, title }) {
  const label = `[${sourceId}] ${title ?? url}`
  if (!/^https?:\/\//.test(url)) return make('li', '', label)
  const link = Object.assign(document.createElement('a'), {
    href: url,
    target: '_blank',
    rel: 'noreferrer',
  })
  link.append(label)
  return make('li', '', link)
}
