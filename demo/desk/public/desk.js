// @ts-check
import { keepAgent } from './agent.js'
import { byId, entryButton, facts, listOf, messageItem, waited } from './view.js'

/** @typedef {import('./view.js').Entry} Entry */

/** @type {Entry[]} */
let entries = []
/** @type {string | undefined} */
let openId
const agent = keepAgent(byId('agent-name', HTMLInputElement))
const text = byId('text', HTMLTextAreaElement)

const stream = new EventSource('/desk/events')
stream.onopen = () => byId('connection').replaceChildren('Live')
stream.onerror = () => byId('connection').replaceChildren('Connecting…')
stream.onmessage = ({ data }) => {
  const { notes, conversations } = JSON.parse(data)
  entries = conversations
  byId('notes').hidden = notes.length === 0
  byId('notes').replaceChildren(...listOf(notes))
  draw()
}
setInterval(drawQueues, 15_000) // the waiting times grow

function draw() {
  drawQueues()
  const entry = entries.find(({ id }) => id === openId)
  if (openId && !entry) close('It is no longer with people.')
  if (entry) drawConversation(entry)
}

function drawQueues() {
  const focused = document.activeElement?.getAttribute('data-id')
  for (const status of /** @type {const} */ (['queued', 'agent'])) {
    const some = entries.filter((entry) => entry.status === status)
    byId(`${status}-count`).textContent = String(some.length)
    byId(status).replaceChildren(
      ...some.map((entry) => entryButton(entry, entry.id === openId, open)),
    )
  }
  byId('nobody').hidden = entries.some(({ status }) => status === 'queued')
  const waiting = entries.filter(({ status }) => status === 'queued').length
  document.title = `${waiting ? `(${waiting}) ` : ''}Desk · Acme Outfitters`
  // The buttons were drawn anew; the keyboard must not lose its place.
  for (const button of document.querySelectorAll('.queue button')) {
    if (focused && button.getAttribute('data-id') === focused)
      /** @type {HTMLElement} */ (button).focus()
  }
}

/** @param {Entry} entry */
function drawConversation(entry) {
  byId('title').textContent = entry.agent ? `With ${entry.agent.name}` : `Waiting ${waited(entry)}`
  byId('facts').textContent = facts(entry)
  byId('summary').textContent = entry.summary ?? ''
  byId('steps').replaceChildren(...(entry.status === 'queued' ? listOf(entry.nextSteps ?? []) : []))
  byId('typing').textContent = entry.typing ? 'The visitor is typing…' : ''
  byId('take').hidden = entry.status === 'agent'
  byId('reply').hidden = entry.status !== 'agent'
  const transcript = byId('transcript')
  const drawn = [...transcript.children].map((item) => item.getAttribute('data-id'))
  const goesOn = drawn.every((id, index) => id === entry.messages[index]?.id)
  if (!goesOn) transcript.replaceChildren() // older messages were read meanwhile
  // Only what is new is added, so that a screen reader says only that.
  const added = entry.messages.slice(transcript.childElementCount).map(messageItem)
  transcript.append(...added)
  if (added.length > 0) transcript.scrollTop = transcript.scrollHeight
}

/** @param {string} id */
function open(id) {
  if (id !== openId) {
    openId = id
    text.value = ''
    byId('transcript').replaceChildren()
    byId('trouble').textContent = ''
  }
  show(true)
  draw()
  byId('title').focus()
}

/** @param {string} reason */
function close(reason) {
  openId = undefined
  show(false)
  byId('empty').textContent = `${reason} Choose a conversation.`
  drawQueues()
}

/** @param {boolean} conversation */
function show(conversation) {
  byId('conversation').hidden = !conversation
  byId('empty').hidden = conversation
  document.body.classList.toggle('reading', conversation) // a phone shows one of the two
}

/** @param {string} action @param {object} [more] */
async function act(action, more) {
  const id = openId
  if (!id) return false
  byId('trouble').textContent = ''
  const answer = await fetch(`/desk/conversations/${encodeURIComponent(id)}/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ agent: agent(), ...more }),
  }).catch(() => undefined)
  if (answer?.ok) return true
  const detail = answer && (await answer.json().catch(() => ({}))).detail
  byId('trouble').textContent = detail ?? 'That did not work. Please try again.'
  return false
}

byId('back').addEventListener('click', () => close(''))
byId('release').addEventListener('click', () => act('release'))
byId('resolve').addEventListener('click', () => act('resolve'))
byId('accept').addEventListener('click', async () => {
  if (!agent().name) return byId('agent-name').focus()
  if (await act('accept')) {
    byId('reply').hidden = false
    byId('transcript').scrollTop = byId('transcript').scrollHeight
    text.focus()
  }
})

let typedAt = 0
text.addEventListener('input', () => {
  // Said again every few seconds: the visitor's bubble forgets it by itself.
  if (!openId || (text.value && Date.now() - typedAt < 3_000)) return
  typedAt = text.value ? Date.now() : 0
  fetch(`/desk/conversations/${encodeURIComponent(openId)}/typing`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ agent: agent(), on: text.value !== '' }),
  }).catch(() => {}) // a courtesy: the next letter says it again
})

/** The message keeps its id until it is sent: a second try can never say it twice. */
let messageId = crypto.randomUUID()
let sending = false
byId('reply').addEventListener('submit', async (event) => {
  event.preventDefault()
  const words = text.value.trim()
  if (!words || sending) return
  sending = true
  if (await act('say', { messageId, text: words })) {
    messageId = crypto.randomUUID()
    typedAt = 0
    if (text.value.trim() === words) text.value = ''
  }
  sending = false
})
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  byId('reply', HTMLFormElement).requestSubmit()
})
