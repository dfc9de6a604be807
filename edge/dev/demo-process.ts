import { spawn } from 'node:child_process'
import type { DevSecrets } from './dev-secrets.ts'
import { EdgeError } from './edge-process.ts'
import { root } from './paths.ts'

/** The port that demo/acme names in its origins and its webhook. */
export const demoPort = 8788

export type DemoProcess = { ended: Promise<string>; stop(): Promise<void> }

/** Starts the shop and its desk as any user would run them, and waits until they answer. */
export async function startDemo(edge: string, secrets: DevSecrets): Promise<DemoProcess> {
  const child = spawn(process.execPath, [`${root}/demo/server.ts`], {
    // Of its own group, so that Ctrl-C comes to it from us alone, in order.
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DESKBELL_EDGE: edge,
      DESK_AGENT_KEY: secrets.get('DESK_AGENT_KEY'),
      DESK_WEBHOOK_SECRET: secrets.get('DESK_WEBHOOK_SECRET'),
    },
  })
  const ended = new Promise<string>((settle) => {
    child.once('exit', (code, signal) => settle(signal ?? `exit code ${code}`))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const patience = setTimeout(() => child.kill('SIGKILL'), 3_000)
    await ended
    clearTimeout(patience)
  }
  const answers = answering(`http://localhost:${demoPort}/`)
  const first = await Promise.race([answers, ended])
  if (first === true) return { ended, stop }
  await stop()
  throw new EdgeError(`The demo shop could not be started (${first || 'no answer in 15 seconds'}).`)
}

async function answering(url: string): Promise<boolean> {
  for (const giveUp = Date.now() + 15_000; Date.now() < giveUp; ) {
    const ok = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false, // it does not listen yet
    )
    if (ok) return true
    await new Promise((settle) => setTimeout(settle, 100))
  }
  return false
}
