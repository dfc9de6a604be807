import { agentOf, startVisitor, type Visitor } from '../../support/api.ts'
import { shop } from './turns.ts'

/** A visitor whose conversation with an agent has so many messages. */
export async function talkOf(edge: string, agentKey: string, messages: number): Promise<Visitor> {
  const visitor = await startVisitor(edge, shop)
  const agent = agentOf(edge, agentKey, visitor.conversation)
  await agent.say('Hello, what can I do for you?')
  for (let sent = 1; sent < messages; sent++) {
    const { status } = await (sent % 2
      ? visitor.say(`My boots number ${sent} pinch at the **heel** after a day. What can I do?`)
      : agent.say(`Try the thicker socks of parcel ${sent}:\n\n- wool\n- two pairs\n\nThey help.`))
    if (status !== 202) throw new Error(`A message was answered with ${status}.`)
  }
  return visitor
}
