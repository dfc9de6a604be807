import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { messageText } from '../../shared/message.ts'
import { startVisitor } from '../support/api.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'
import { pushAcme } from '../support/push.ts'
import { type ScriptedEmbeddings, startScriptedEmbeddings } from '../support/scripted-embeddings.ts'
import { waitFor } from '../support/wait-for.ts'

/** No word of it stands in the articles. */
const question = 'undergraduate?'

let edge: TestEdge
let embeddings: ScriptedEmbeddings

beforeAll(async () => {
  embeddings = await startScriptedEmbeddings()
  edge = await startEdge({ env: embeddings.env })
})
beforeEach(() => {
  embeddings.behave({})
  embeddings.texts.length = 0
})
afterAll(async () => {
  await edge?.stop()
  await embeddings?.close()
})

async function ask(text: string): Promise<string> {
  const visitor = await startVisitor(edge.url, 'http://localhost:8788')
  const id = crypto.randomUUID()
  await visitor.say(text, id)
  return messageText(await visitor.answerTo(id, 20_000))
}

/** Waits until nothing more is embedded. */
async function settled(): Promise<number> {
  let before = -1
  await waitFor(async () => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    const same = embeddings.texts.length > 0 && embeddings.texts.length === before
    before = embeddings.texts.length
    return same
  }, 'the last passage')
  return before
}

test('a push has the passages embedded once, goes on after a crash and after failures, and answers by meaning', async () => {
  embeddings.behave({ delay: 150 })
  await pushAcme(edge)
  await waitFor(() => embeddings.texts.length > 0, 'the first passages')
  await edge.kill9()
  embeddings.behave({ status: 500 })
  await edge.restart()
  await ask('hello there')
  const failures = embeddings.requests
  embeddings.behave({})
  await waitFor(() => embeddings.requests > failures, 'another try')
  await settled()
  const once = new Set(embeddings.texts)
  // A batch that was under way when the power went may be asked for again; nothing else is.
  expect(embeddings.texts.length - once.size).toBeLessThanOrEqual(48)
  expect(await ask(question)).toMatch(/student/i)
})

test('a push embeds what it changed alone, and a question is embedded masked', async () => {
  await pushAcme(edge, {
    edit: (path, content) =>
      path === 'knowledge/returns.md'
        ? `${content}\n\n## Moon\n\nNothing comes from there.\n`
        : content,
  })
  await settled()
  expect(embeddings.texts).toEqual([expect.stringContaining('Nothing comes from there.')])
  await ask('my mail is ada@example.org, where is the moolah')
  expect(embeddings.texts.at(-1)).toContain('where is the moolah')
  expect(embeddings.texts.join('\n')).not.toContain('ada@example.org')
})

test.each([
  ['is down', 'jacket', { status: 503 }],
  ['is slow', 'tent', { delay: 5_000 }],
  ['talks nonsense', 'rucksack', { garbled: true }],
])('words alone answer where the provider %s', async (_, item, conduct) => {
  embeddings.behave(conduct)
  const begun = performance.now()
  expect(await ask(`How long do I have to return a ${item}?`)).toContain('30 days')
  expect(performance.now() - begun).toBeLessThan(4_000)
})
