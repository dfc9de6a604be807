import type { Entry, Note } from '../entry.ts'
import type { Props } from './App.tsx'
import { Avatar } from './Avatar.tsx'
import { Citations } from './Citations.tsx'
import { Icon } from './Icon.tsx'
import { Markdown } from './Markdown.tsx'

type MessageProps = Props & { entry: Entry; before: Entry | Note | undefined; newest: boolean }

export function MessageView({ entry, before, newest, ...props }: MessageProps) {
  const { model, texts, more } = props
  const follows =
    before?.kind === 'message' &&
    before.author === entry.author &&
    before.agent.value?.id === entry.agent.value?.id
  const replies = newest && entry.state.value === 'done' ? entry.replies.value : []
  return (
    <>
      <article class={`message ${entry.author} ${entry.state.value} ${follows ? 'follows' : ''}`}>
        {entry.author === 'visitor' ? (
          <span class="unseen">{texts.you}: </span>
        ) : (
          <p class={follows ? 'unseen' : 'who'}>
            <Author {...props} entry={entry} />
          </p>
        )}
        {entry.blocks.value.map((block) =>
          block.kind === 'notice' ? (
            <p key={block} class="notice">
              {block.text}
            </p>
          ) : (
            <div key={block} class="bubble">
              {entry.author === 'visitor' ? (
                <div dir="auto">{block.text.value}</div>
              ) : (
                <Markdown more={more} entry={entry} block={block} />
              )}
            </div>
          ),
        )}
        {more.value && entry.masked.value.length ? (
          <p class="hidden">
            <Icon name="lock" />
            {more.value.hiddenKinds(entry.masked.value)}
          </p>
        ) : null}
        <Citations texts={texts} citations={entry.citations.value} />
        {entry.interrupted.value && !entry.blocks.value.some(({ kind }) => kind === 'notice') ? (
          <p class="notice">{texts.stopped}</p>
        ) : null}
        {entry.state.value === 'sending' ? <p class="sent">{texts.sending}</p> : null}
        {entry.state.value === 'failed' ? (
          <p class="sent failed" role="alert">
            {entry.failure.value}{' '}
            <button type="button" onClick={() => model.retry(entry.id)}>
              {texts.retry}
            </button>{' '}
            <button type="button" onClick={() => model.discard(entry.id)}>
              {texts.remove}
            </button>
          </p>
        ) : null}
      </article>
      {replies.length ? (
        <fieldset class="replies" aria-label={texts.replies}>
          {replies.map(({ id, label }) => (
            <button type="button" key={id} onClick={() => model.choose(entry.id, id, label)}>
              {label}
            </button>
          ))}
        </fieldset>
      ) : null}
    </>
  )
}

function Author({ model, texts, entry }: Props & { entry: Entry }) {
  if (entry.author === 'system') return <>{model.site.value?.name}</>
  const agent = entry.agent.value
  if (entry.author === 'agent') {
    return (
      <>
        <Avatar agent={agent ?? { id: '', name: texts.agent }} />
        {agent?.name ?? texts.agent}
      </>
    )
  }
  return (
    <>
      <Avatar />
      {model.site.value?.assistant ?? texts.assistant}
      <span class="tag">{texts.ai}</span>
    </>
  )
}
