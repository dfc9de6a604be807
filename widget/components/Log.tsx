import { Component, createRef } from 'preact'
import type { Props } from './App.tsx'
import { Greeting } from './Greeting.tsx'
import { Icon } from './Icon.tsx'
import { MessageView } from './MessageView.tsx'

/** Pixels above the end from which the visitor counts as reading further up. */
const near = 60
/** Pixels below the oldest from which earlier messages are read. */
const far = 400

/**
 * The messages. The box is a reversed column: the browser itself then keeps the end in sight while
 * text grows, and what stands in sight while earlier messages come in above. No script measures.
 */
export class Log extends Component<Props, { away: string }> {
  /** The entry that was the newest when the visitor scrolled up. */
  override state = { away: '' }
  box = createRef<HTMLDivElement>()

  onScroll = () => {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = this.box.current ?? {}
    const away = scrollTop < -near
    const { earlier, readEarlier } = this.props.model
    if (away && earlier.peek() && scrollHeight + scrollTop - clientHeight < far) void readEarlier()
    if (away === !this.state.away) {
      this.setState({ away: away ? (this.props.model.entries.peek().at(-1)?.id ?? '') : '' })
    }
  }

  override render(props: Props) {
    const { model, texts } = props
    const { away } = this.state
    const entries = model.entries.value
    const last = entries.at(-1)
    return (
      <div class="log-area">
        {/* Finished sentences are read out by a live region of their own (announce.ts). */}
        <div
          ref={this.box}
          class="log"
          role="log"
          aria-live="off"
          aria-label={texts.log}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
          tabIndex={0}
          onScroll={this.onScroll}
        >
          <div class="lines">
            {model.earlier.value ? (
              <button type="button" class="pill earlier" onClick={model.readEarlier}>
                {texts.earlier}
              </button>
            ) : model.site.value ? (
              <Greeting {...props} />
            ) : null}
            {entries.map((entry, at) =>
              entry.kind === 'note' ? (
                <p key={entry.id} class="note">
                  {entry.text}
                </p>
              ) : (
                <MessageView
                  key={entry.id}
                  {...props}
                  entry={entry}
                  before={entries[at - 1]}
                  newest={entry === last}
                />
              ),
            )}
            {model.thinking.value || model.typing.value ? (
              <p class="thinking">
                <span class="unseen">{model.typing.value ? texts.typing : texts.thinking}</span>
                <i />
                <i />
                <i />
              </p>
            ) : null}
          </div>
        </div>
        {away && (last?.id !== away || model.writing.value) ? (
          <button
            type="button"
            class="pill newest"
            onClick={() => this.box.current?.scrollTo({ top: 0, behavior: 'smooth' })}
          >
            <Icon name="down" />
            {texts.newMessages}
          </button>
        ) : null}
      </div>
    )
  }
}
