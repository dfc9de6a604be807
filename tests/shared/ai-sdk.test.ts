import {
  safeValidateUIMessages,
  type UIMessage,
  type UIMessageChunk,
  uiMessageChunkSchema,
} from 'ai'
import { expect, expectTypeOf, it } from 'vitest'
import type { Chunk } from '../../shared/event.ts'
import {
  type DataParts,
  dataPartSchemas,
  type Message,
  type MessageMetadata,
  messageSchema,
} from '../../shared/message.ts'

type Ours = UIMessage<MessageMetadata, DataParts>

const message: Message = {
  id: 'message-1',
  role: 'assistant',
  metadata: {
    author: 'assistant',
    at: 1,
    engine: 'embedded',
    siteVersion: 2,
    replyTo: 'message-0',
  },
  parts: [
    { type: 'text', text: 'You have 30 days [1].', state: 'done' },
    {
      type: 'source-url',
      sourceId: '1',
      url: 'https://shop.example/help/returns',
      title: 'Returns',
    },
    { type: 'data-notice', data: { code: 'model-failed', text: 'The answer broke off.' } },
    {
      type: 'data-quick-replies',
      data: { options: [{ id: 'person', label: 'Talk to a person', action: 'handoff' }] },
    },
    { type: 'data-handoff', data: { status: 'queued' } },
  ],
}

const chunks: Chunk[] = [
  { type: 'start', messageId: 'message-1', messageMetadata: message.metadata },
  { type: 'text-start', id: 'text-0' },
  { type: 'text-delta', id: 'text-0', delta: 'You have' },
  { type: 'text-end', id: 'text-0' },
  { type: 'source-url', sourceId: '1', url: 'https://shop.example/help/returns', title: 'Returns' },
  { type: 'data-quick-replies', data: { options: [{ id: 'person', label: 'Talk to a person' }] } },
  { type: 'data-notice', data: { code: 'answer-cut', text: 'Cut here.' } },
  { type: 'data-handoff', data: { status: 'agent', agent: { id: 'sam', name: 'Sam' } } },
  { type: 'finish', messageMetadata: message.metadata },
]

it('makes messages that are UIMessages by their type', () => {
  expectTypeOf<Message>().toExtend<Ours>()
})

it('makes chunks that are UIMessageChunks by their type', () => {
  expectTypeOf<Chunk>().toExtend<UIMessageChunk<MessageMetadata, DataParts>>()
})

it('makes messages that the AI SDK itself validates', async () => {
  const result = await safeValidateUIMessages<Ours>({
    messages: [message],
    dataSchemas: dataPartSchemas,
  })
  expect(result.success).toBe(true)
  expect(messageSchema['~standard'].validate(message)).toMatchObject({ value: message })
})

it.each(chunks.map((chunk) => [chunk.type, chunk] as const))(
  'makes %s chunks that the AI SDK itself validates',
  async (_type, chunk) => {
    const schema = uiMessageChunkSchema()
    expect(await schema.validate?.(chunk)).toMatchObject({ success: true })
  },
)
