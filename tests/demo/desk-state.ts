type Entry = {
  id: string
  status: string
  messages: { id: string; parts: { text?: string }[] }[]
  team?: string
  reason?: string
  summary?: string
  agent?: { name: string }
  typing?: true
}
export type DeskState = { notes: string[]; conversations: Entry[] }

/** Reads the desk page's stream until its state is as wanted, and answers with that state. */
export async function deskState(
  url: string,
  wanted: (state: DeskState) => boolean = () => true,
): Promise<DeskState> {
  const abort = new AbortController()
  const response = await fetch(`${url}/desk/events`, {
    signal: AbortSignal.any([abort.signal, AbortSignal.timeout(5_000)]),
  })
  if (!response.body) throw new Error('The stream has no body.')
  let text = ''
  try {
    for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
      text += piece
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        if (!event.startsWith('data: ')) continue
        const state: DeskState = JSON.parse(event.slice('data: '.length))
        if (wanted(state)) return state
      }
    }
  } finally {
    abort.abort()
  }
  throw new Error('The stream ended first.')
}
