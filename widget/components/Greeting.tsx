import type { Props } from './App.tsx'
import { Avatar } from './Avatar.tsx'

/** The first words, and the starters until something was said. */
export function Greeting({ model, texts }: Props) {
  const site = model.site.value
  if (!site) return null
  const { text, starters, mode } = site.greeting
  return (
    <>
      <div class="message assistant">
        <p class="who">
          <Avatar />
          {site.assistant}
          <span class="tag">{texts.ai}</span>
        </p>
        <div class="bubble">
          <div dir="auto">{text}</div>
        </div>
      </div>
      {mode !== 'open' && starters.length && !model.entries.value.length ? (
        <fieldset class="replies" aria-label={texts.starters}>
          {starters.map((starter) => (
            <button type="button" key={starter} onClick={() => model.say(starter)}>
              {starter}
            </button>
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
