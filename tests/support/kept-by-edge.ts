import type { Page } from 'playwright-core'
import type { Message } from '../../shared/message.ts'
import { call } from './api.ts'
import type { Journey } from './journey.ts'

/** The messages that the edge keeps of a page's conversation, as an agent reads them. */
export async function messagesKept({ edge, demo }: Journey, page: Page): Promise<Message[]> {
  const visit = await page.evaluate(() => localStorage.getItem('deskbell:acme'))
  const { conversation } = JSON.parse(visit ?? '{}') as { conversation: string }
  const url = `${edge.url}/v1/agent/conversations/${conversation}`
  return (await call<{ messages: Message[] }>(url, { token: demo.agentKey })).body.messages
}
