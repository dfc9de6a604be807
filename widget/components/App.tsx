import type { ConversationModel } from '../conversation.ts'
import type { Texts } from '../texts.ts'
import { Composer } from './Composer.tsx'
import { Header } from './Header.tsx'
import { Log } from './Log.tsx'
import { Owner } from './Owner.tsx'

/** What every part of the panel is given. */
export type Props = { model: ConversationModel; texts: Texts }

export function App({ model, texts, close }: Props & { close: () => void }) {
  const greeting = model.site.value?.greeting
  const guided =
    greeting?.mode === 'guided' && greeting.starters.length > 0 && !model.entries.value.length
  return (
    <>
      <Header model={model} texts={texts} close={close} />
      <Log model={model} texts={texts} />
      {model.failure.value && !model.site.value ? (
        <p class="failure-line" role="alert">
          {model.failure.value}
        </p>
      ) : null}
      {model.shut.value ? null : (
        <div class="foot">
          {guided ? null : <Composer model={model} texts={texts} />}
          <Owner model={model} texts={texts} />
        </div>
      )}
    </>
  )
}
