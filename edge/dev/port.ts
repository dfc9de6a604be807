import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a server could listen at this port now. */
export function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer()
    probe.once('error', () => settle(false))
    probe.listen(port, host, () => probe.close(() => settle(true)))
  })
}

/** Waits up to five seconds for a port to become free. */
export async function waitForPort(port: number, host?: string): Promise<void> {
  for (let tries = 0; tries < 50 && !(await portIsFree(port, host)); tries++) await sleep(100)
}
