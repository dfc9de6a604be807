const heartbeat = 20_000

/**
 * Server-sent events: the whole state now, and again after each change. A desk's queue is small,
 * and a page that always gets everything can never be out of step.
 */
export function stateStream(read: () => unknown, watch: (listener: () => void) => () => void) {
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(new TextEncoder().encode(text))
      const sendState = () => send(`data: ${JSON.stringify(read())}\n\n`)
      const stop = watch(sendState)
      const timer = setInterval(() => send(': still here\n\n'), heartbeat)
      end = () => {
        stop()
        clearInterval(timer)
      }
      sendState()
    },
    cancel: () => end(),
  })
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  })
}
