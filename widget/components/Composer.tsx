import { useRef } from 'preact/hooks'
import { limits } from '../../shared/limits.ts'
import type { Props } from './App.tsx'
import { Icon } from './Icon.tsx'

/** Safari and older Firefox do not let a text area grow by itself. */
const grows = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content')

export function Composer({ model, texts }: Props) {
  const input = useRef<HTMLTextAreaElement>(null)

  function grow() {
    const area = input.current
    if (!area || grows) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }

  function send(event: Event) {
    event.preventDefault()
    const text = input.current?.value.trim()
    if (!text || !input.current) return
    input.current.value = ''
    grow()
    input.current.focus()
    model.say(text)
  }

  return (
    <form class="composer" onSubmit={send}>
      <textarea
        ref={input}
        rows={1}
        maxLength={limits.messageText}
        aria-label={texts.message}
        placeholder={texts.placeholder}
        enterkeyhint="send"
        onInput={grow}
        onKeyDown={(event) => {
          // While an input method composes a word, Enter belongs to it.
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event)
        }}
      />
      {model.writing.value ? (
        <button type="button" class="round stop" aria-label={texts.stop} onClick={model.stop}>
          <Icon name="stop" />
        </button>
      ) : null}
      <button type="submit" class="round send" aria-label={texts.send}>
        <Icon name="send" />
      </button>
    </form>
  )
}
