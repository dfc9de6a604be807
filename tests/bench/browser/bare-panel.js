/*
 * A panel of our panel's shape and style, made of DOM nodes by hand in one script: nothing to load,
 * nobody to ask, no model of a conversation. `?earlier=N` puts so many messages into its log, and
 * what the socket at `?socket=URL` streams is appended to a last one.
 */
const wishes = new URLSearchParams(location.search)

function add(parent, tag, className = '', text = '') {
  const node = document.createElement(tag)
  node.className = className
  node.textContent = text
  parent.append(node)
  return node
}

const host = document.createElement('deskbell-widget')
host.style.cssText = 'all:initial;position:fixed;z-index:2147483647'
const root = host.attachShadow({ mode: 'open' })
const sheet = new CSSStyleSheet()
// `css` is put before this file by the page's server.
sheet.replaceSync(css)
root.adoptedStyleSheets = [sheet]
const shell = add(root, 'div')
shell.style.setProperty('--accent', '#1f5f4a')
const frame = add(shell, 'div', 'frame')
frame.hidden = true
const launcher = add(shell, 'button', 'launcher')
document.body.append(host)

function message(lines, author, text) {
  const article = add(lines, 'article', `message ${author} done`)
  if (author === 'assistant') add(article, 'p', 'who', 'Pip')
  return add(add(add(article, 'div', 'bubble'), 'div', 'markdown'), 'p', '', text)
}

launcher.onclick = () => {
  const header = add(frame, 'header', 'header')
  add(header, 'h2', '', 'Acme Outfitters')
  add(header, 'button', 'round', '×')
  const log = add(add(frame, 'div', 'log-area'), 'div', 'log')
  const lines = add(log, 'div', 'lines')
  message(lines, 'assistant', 'Hi, I am Pip. Ask me about sizes, delivery, returns or care.')
  const starters = add(lines, 'fieldset', 'replies')
  for (const text of ['Returns', 'Delivery', 'Sizes', 'A person']) {
    add(starters, 'button', '', text)
  }
  for (let index = 0; index < Number(wishes.get('earlier')); index++) {
    message(
      lines,
      index % 2 ? 'assistant' : 'visitor',
      `Message ${index} of an earlier talk. `.repeat(4),
    )
  }
  const form = add(add(frame, 'div', 'foot'), 'form', 'composer')
  const input = add(form, 'textarea')
  input.rows = 1
  add(form, 'button', 'round send', '→')
  shell.classList.add('open')
  frame.hidden = false
  input.focus()
  if (wishes.has('socket')) stream(lines)
}

function stream(lines) {
  const socket = new WebSocket(wishes.get('socket'), ['deskbell.v1'])
  let last
  socket.onmessage = ({ data }) => {
    const { chunk } = JSON.parse(data)
    if (chunk?.type !== 'text-delta') return
    for (const [index, piece] of chunk.delta.split('\n\n').entries()) {
      if (index > 0) last = add(last.parentNode, 'p')
      last ??= message(lines, 'assistant', '')
      last.append(piece)
    }
  }
}
