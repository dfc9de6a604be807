import { Component, createRef } from 'preact'
import type { limits } from '../../shared/limits.ts'
import type { Props } from './App.tsx'
import { Icon } from './Icon.tsx'

/** Typed, not imported: the object would bring all its ceilings along. */
const longest: (typeof limits)['messageText'] = 4_000

/** Safari and older Firefox do not let a text area grow by itself. */
const grows = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content')

export class Composer extends Component<Props> {
  input = createRef<HTMLTextAreaElement>()

  grow = () => {
    const area = this.input.current
    if (!area || grows) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }

  /** The text area stood before this did: what was typed, and ended with Enter, is sent. */
  override componentDidMount() {
    this.grow()
    if (this.input.current?.value.endsWith('\n')) this.send()
  }

  send = (event?: Event) => {
    event?.preventDefault()
    const area = this.input.current
    const text = area?.value.trim()
    if (!area || !text) return
    area.value = ''
    this.grow()
    area.focus()
    this.props.model.say(text)
  }

  override render({ model, texts }: Props) {
    return (
      <form onSubmit={this.send}>
        <textarea
          ref={this.input}
          rows={1}
          maxLength={longest}
          aria-label={texts.message}
          placeholder={texts.placeholder}
          enterkeyhint="send"
          onInput={() => {
            this.grow()
            model.typed()
          }}
          onKeyDown={(event) => {
            // While an input method composes a word, Enter belongs to it.
            if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.send(event)
          }}
        />
        {model.writing.value || model.thinking.value ? (
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
}
