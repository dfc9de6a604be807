/** Milliseconds from asking the model itself, without an edge between, to its first word and its end. */
export async function askDirectly(baseUrl: string, question: string) {
  const from = performance.now()
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'm',
      stream: true,
      messages: [{ role: 'user', content: question }],
    }),
  })
  const decoder = new TextDecoder()
  let text = ''
  let first: number | undefined
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece, { stream: true })
    if (text.includes('word0')) first ??= performance.now() - from
  }
  if (first === undefined || !text.includes('[DONE]')) throw new Error('The model did not answer.')
  return { first, whole: performance.now() - from }
}
