import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program in a process group of its own, so that its end is the end of all that it started. */
export type OwnProcess = { child: ChildProcess; end(): Promise<void> }

/** @throws Error when the program cannot be started. */
export async function ownProcess(
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<OwnProcess> {
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
  await once(child, 'spawn')
  const ended = once(child, 'exit')
  return {
    child,
    async end() {
      if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL')
      await ended
    },
  }
}
