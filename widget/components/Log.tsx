import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Props } from './App.tsx'
import { Greeting } from './Greeting.tsx'
import { Icon } from './Icon.tsx'
import { MessageView } from './MessageView.tsx'

/** Pixels above the end from which the visitor counts as reading further up. */
const near = 60

/**
 * The messages. The box is a reversed column: the browser itself then keeps the end in sight while
 * text grows, and what stands in sight while earlier messages come in above. No script measures.
 */
export function Log({ model, texts }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const away = useSignal(0)
  const entries = model.entries.value

  function onScroll() {
    const isAway = (box.current?.scrollTop ?? 0) < -near
    if (isAway !== away.value > 0) away.value = isAway ? model.entries.value.length : 0
  }

  const last = entries.at(-1)
  return (
    <div class="log-area">
      {/* Finished sentences are read out by a live region of their own (announce.ts). */}
      <div
        ref={box}
        class="log"
        role="log"
        aria-live="off"
        aria-label={texts.log}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        onScroll={onScroll}
      >
        <div class="lines">
          {model.earlier.value ? (
            <button type="button" class="pill earlier" onClick={model.readEarlier}>
              {texts.earlier}
            </button>
          ) : model.site.value ? (
            <Greeting model={model} texts={texts} />
          ) : null}
          {entries.map((entry, at) =>
            entry.kind === 'note' ? (
              <p key={entry.id} class="note">
                {entry.text}
              </p>
            ) : (
              <MessageView
                key={entry.id}
                model={model}
                texts={texts}
                entry={entry}
                before={entries[at - 1]}
                newest={entry === last}
              />
            ),
          )}
          {model.thinking.value ? (
            <p class="thinking">
              <span class="unseen">{texts.thinking}</span>
              <i />
              <i />
              <i />
            </p>
          ) : null}
        </div>
      </div>
      {away.value && (entries.length > away.value || model.writing.value) ? (
        <button
          type="button"
          class="pill newest"
          onClick={() => box.current?.scrollTo({ top: 0, behavior: 'smooth' })}
        >
          <Icon name="down" />
          {texts.newMessages}
        </button>
      ) : null}
    </div>
  )
}
