import type { ConversationModel } from '../conversation.ts'
import type { Texts } from '../texts.ts'
import type { ThirdStage } from '../third-stage.ts'
import { Composer } from './Composer.tsx'
import { Header } from './Header.tsx'
import { Log } from './Log.tsx'
import { Owner } from './Owner.tsx'

/** What every part of the panel is given. */
export type Props = {
  model: ConversationModel
  texts: Texts
  more: ThirdStage['more']
  /** Erases what the edge keeps about the visitor, and begins afresh. */
  erase: () => Promise<void>
}

/** Its first picture has the launcher's elements in the launcher's order: they are taken over. */
export function App({ close, ...props }: Props & { close: () => void }) {
  const { model } = props
  const greeting = model.site.value?.greeting
  const guided =
    greeting?.mode === 'guided' && greeting.starters.length > 0 && !model.entries.value.length
  const trouble = model.mishap.value || (model.site.value ? '' : model.failure.value)
  return (
    <>
      <div class="body">
        <Header {...props} close={close} />
        <Log {...props} />
        {trouble ? (
          <p class="failure-line" role="alert">
            {trouble}
          </p>
        ) : null}
      </div>
      {guided || model.shut.value ? null : <Composer {...props} />}
      {model.shut.value ? null : <Owner {...props} />}
    </>
  )
}
