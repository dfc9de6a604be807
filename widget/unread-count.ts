import { effect } from '@preact/signals-core'
import type { ConversationModel } from './conversation.ts'

/** Milliseconds that a message must have been in sight. */
const glance = 800

/** Counts what comes while nobody looks, and tells the edge what was seen. */
export function watchUnread(
  model: ConversationModel,
  frame: HTMLElement,
  setUnread: (count: number) => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let seen = 0
  const theirs = () =>
    model.entries.value.filter((entry) => entry.kind === 'message' && entry.author !== 'visitor')
      .length

  function look() {
    const count = theirs()
    clearTimeout(timer)
    if (!frame.hidden && !document.hidden) {
      seen = count
      timer = setTimeout(model.markRead, glance)
    }
    setUnread(Math.max(0, count - seen))
  }

  const stop = effect(() => {
    if (model.entries.value && !model.writing.value && model.ready.value) look()
  })
  return {
    look,
    end() {
      stop()
      clearTimeout(timer)
    },
  }
}
