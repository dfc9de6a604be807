import { isPeoples } from '../ownership.ts'
import type { Props } from './App.tsx'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { Menu } from './Menu.tsx'

/** Whose chat this is, and who answers now. */
export function Header({ close, ...props }: Props & { close: () => void }) {
  const { model, texts } = props
  const site = model.site.value
  return (
    <div class="header">
      <Avatar agent={model.agent.value} waiting={model.status.value === 'queued'} />
      <div class="title">
        {site ? <h2>{site.name}</h2> : null}
        <p class={`status ${isCut(model) ? 'cut' : ''}`}>
          {site || model.failure.value || isCut(model) ? statusLine(props) : ''}
        </p>
      </div>
      <Menu {...props} />
      <button type="button" class="plain close" aria-label={texts.close} onClick={close}>
        <Icon name="close" />
      </button>
    </div>
  )
}

/** Whether nothing comes through. */
function isCut({ online, connection }: Props['model']): boolean {
  return !online.value || connection.value === 'offline'
}

function statusLine({ model, texts }: Pick<Props, 'model' | 'texts'>): string {
  const site = model.site.value
  const status = model.status.value
  if (!model.online.value) return texts.youOffline
  if (model.connection.value === 'offline') return texts.offline
  if (status === 'queued') return site?.agents.available === false ? texts.away : texts.waiting
  if (status === 'resolved') return texts.resolved
  if (isPeoples(status)) return model.agent.value?.name ?? texts.agent
  const name = site?.assistant
  return name && name !== texts.assistant ? `${name} · ${texts.ai}` : texts.ai
}
