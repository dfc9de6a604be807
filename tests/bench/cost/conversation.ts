import { agentOf, call } from '../../support/api.ts'
import { type Asker, shop, startAsker } from '../load/turns.ts'

const question = 'What is your returns policy, please?'
const turns = 8

/** One conversation of eight turns from the first click on, with the calls that the widget makes. */
export async function converse(edge: string, agentKey: string, handoff: boolean): Promise<Asker> {
  await fetch(`${edge}/v1/sites/acme`)
  await preflight(`${edge}/v1/sessions`)
  await preflight(`${edge}/v1/conversations`)
  const asker = await startAsker(edge)
  const { visitor, ask } = asker
  const base = `${edge}/v1/conversations/${visitor.conversation}`
  await preflight(`${base}/messages`)
  await preflight(`${base}/read`)
  const withAssistant = handoff ? 5 : turns
  for (let turn = 0; turn < withAssistant; turn++) {
    const { frames } = await ask(question)
    const seq = Math.max(...frames.map((frame) => ('seq' in frame ? frame.seq : 0)))
    await visitor.post('read', { seq })
  }
  if (!handoff) return asker
  await preflight(`${base}/handoff`)
  await visitor.post('handoff', {})
  const agent = agentOf(edge, agentKey, visitor.conversation)
  await call(`${edge}/v1/agent/conversations?status=queued`, { token: agentKey })
  await agent.context()
  await agent.accept()
  for (let turn = withAssistant; turn < turns; turn++) {
    await visitor.say(question)
    await agent.say('You have thirty days, and the way back is free within the European Union.')
  }
  await agent.resolve()
  return asker
}

/** Browsers ask before each address of another origin, once in two hours. */
async function preflight(url: string): Promise<void> {
  await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: shop,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
}
