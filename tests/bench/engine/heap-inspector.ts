type Reply = { id: number; result?: { usedSize: number; backingStorageSize: number } }

/** Asks the runtime's inspector how much of its heap is in use. */
export async function heapInspector(port: number) {
  const targets = await fetch(`http://127.0.0.1:${port}/json`)
  const [target] = (await targets.json()) as { webSocketDebuggerUrl: string }[] // DevTools protocol
  if (!target) throw new Error('The runtime shows nothing to inspect.')
  const socket = new WebSocket(target.webSocketDebuggerUrl)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', reject, { once: true })
  })
  let last = 0
  const send = (method: string) => {
    last += 1
    socket.send(JSON.stringify({ id: last, method }))
    return last
  }
  return {
    /** Has the runtime collect what nobody holds. It does so, and answers, with its next request. */
    collect: () => void send('HeapProfiler.collectGarbage'),
    /** Megabytes in use, those of arrays of numbers included. */
    used: () =>
      new Promise<number>((resolve, reject) => {
        const patience = setTimeout(() => reject(new Error('The inspector is silent.')), 10_000)
        const id = send('Runtime.getHeapUsage')
        socket.addEventListener('message', ({ data }) => {
          const reply: Reply = JSON.parse(String(data))
          if (reply.id !== id || !reply.result) return
          clearTimeout(patience)
          resolve((reply.result.usedSize + reply.result.backingStorageSize) / 1024 / 1024)
        })
      }),
    close: () => socket.close(),
  }
}
