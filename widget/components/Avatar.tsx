import type { Agent } from '../../shared/message.ts'
import { Icon } from './Icon.tsx'

/** An agent's initials, or the assistant's mark. No pictures: a page's policy may forbid them. */
export function Avatar({ agent, waiting }: { agent?: Agent | undefined; waiting?: boolean }) {
  return (
    <span class={`avatar ${agent ? 'agent' : ''}`} aria-hidden="true">
      {agent ? initials(agent.name) : <Icon name={waiting ? 'person' : 'spark'} />}
    </span>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
