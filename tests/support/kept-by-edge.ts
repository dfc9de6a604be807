import type { Page } from 'playwright-core'
import type { Message } from '../../shared/message.ts'
import { call } from './api.ts'
import type { Journey } from './journey.ts'

/** The id of the conversation that a page's bubble is in. */
export async function conversationOf(page: Page): Promise<string> {
  const visit = await page.evaluate(() => localStorage.getItem('deskbell:acme'))
  return (JSON.parse(visit ?? '{}') as { conversation: string }).conversation // the widget wrote it
}

/** The messages that the edge keeps of a page's conversation, as an agent reads them. */
export async function messagesKept({ edge, demo }: Journey, page: Page): Promise<Message[]> {
  const url = `${edge.url}/v1/agent/conversations/${await conversationOf(page)}`
  return (await call<{ messages: Message[] }>(url, { token: demo.agentKey })).body.messages
}
