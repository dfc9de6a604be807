import { effect } from '@preact/signals-core'
import type { ConversationModel } from './conversation.ts'
import type { Entry } from './entry.ts'

/** Paragraphs that stay in the region; older ones were read out long ago. */
const kept = 6

/**
 * Reads out what arrives, in finished sentences: a screen reader that is given tokens stammers.
 * History is not read out.
 */
export function announce(model: ConversationModel, root: ShadowRoot): () => void {
  const region = document.createElement('div')
  region.className = 'unseen'
  region.ariaLive = 'polite'
  root.lastElementChild?.append(region) // inside the launcher's landmark
  const told = new Map<string, number>()
  let begun = false

  function say(text: string) {
    const words = text.replace(/[*_`#]+|\[\d{1,3}\]/g, '').trim()
    if (!words) return
    const line = document.createElement('p')
    line.textContent = words
    region.append(line)
    if (region.childElementCount > kept) region.firstElementChild?.remove()
  }

  function sayMore(entry: Entry) {
    const text = entry.blocks.value
      .map((block) => (block.kind === 'text' ? block.text.value : block.text))
      .join('\n')
    const from = told.get(entry.id) ?? 0
    const whole = entry.state.value === 'done'
    const fresh = text.slice(from)
    const end = whole ? fresh.length : (/^.*([.!?؟] |[。！？।\n])/s.exec(fresh)?.[0].length ?? 0)
    if (!end) return
    told.set(entry.id, from + end)
    say((from ? '' : `${entry.agent.value?.name ?? ''} `) + fresh.slice(0, end))
  }

  const stop = effect(() => {
    const entries = model.entries.value
    if (!model.ready.value) return
    for (let at = entries.length - 1; at >= 0; at--) {
      const entry = entries[at]
      if (!entry) break
      const live = entry.kind === 'message' && entry.author !== 'visitor'
      const known = told.has(entry.id)
      if (known && !(live && told.get(entry.id) !== Number.POSITIVE_INFINITY)) break
      if (!begun || !live) told.set(entry.id, Number.POSITIVE_INFINITY)
      if (!begun) continue
      if (entry.kind === 'note') say(entry.text)
      else if (live) {
        sayMore(entry)
        if (entry.state.value === 'done') told.set(entry.id, Number.POSITIVE_INFINITY)
      }
    }
    begun = true
  })
  return () => {
    stop()
    region.remove()
  }
}
