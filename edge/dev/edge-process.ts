import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { portIsFree, waitForPort } from './port.ts'
import { endGroup, groupOf, isAlive } from './process-group.ts'

export type EdgeOptions = {
  port: number
  /** The folder that keeps everything: database, conversations, `edge.pid`. */
  state: string
  /** The address to listen at. Default `127.0.0.1`: this machine alone. */
  host?: string
  /** The edge's configuration. Default: this process's own environment. */
  env?: NodeJS.ProcessEnv
}

export type EdgeProcess = {
  url: string
  /** Settles when the edge has ended, with what ended it. */
  ended: Promise<string>
  stop(): Promise<void>
}

/** The edge could not be started; the message says why and what to do. */
export class EdgeError extends Error {}

/** The pid of the edge that runs on a state folder, if one does. */
export function runningEdge(state: string): number | undefined {
  const pid = notedPid(state)
  return pid && isAlive(pid) && groupOf(pid).length > 0 ? pid : undefined
}

/** Starts the built edge in a process group of its own and waits until it answers. */
export async function startEdge(options: EdgeOptions): Promise<EdgeProcess> {
  const { port, host = '127.0.0.1', env = process.env } = options
  const state = resolve(options.state)
  mkdirSync(state, { recursive: true })
  const note = join(state, 'edge.pid')

  // Two edges must never write one folder: the newest start wins, whatever became of the other.
  const former = notedPid(state)
  if (former && groupOf(former).length > 0) {
    await endGroup(former)
    await waitForPort(port, host)
  }
  if (!(await portIsFree(port, host))) {
    throw new EdgeError(
      `Port ${port} is taken by another program. End that program, or choose another port.`,
    )
  }

  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('serve.ts', import.meta.url)), String(port), state, host],
    { detached: true, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  const pid = child.pid
  if (!pid) throw new EdgeError('The edge could not be started: no process could be made.')
  writeFileSync(note, `${pid}\n`)

  const ended = new Promise<string>((settle) => {
    child.once('exit', (code, signal) => {
      if (notedPid(state) === pid && groupOf(pid).length === 0) rmSync(note, { force: true })
      settle(signal ?? `exit code ${code}`)
    })
  })
  const ready = new Promise<true>((settle) => child.once('message', () => settle(true)))
  const first = await Promise.race([ready, ended])
  if (first !== true) throw new EdgeError(`The edge ended before it was ready (${first}).`)

  return {
    url: `http://localhost:${port}`,
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await endGroup(pid)
    },
  }
}

function notedPid(state: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(state, 'edge.pid'), 'utf8'))
    return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined // no file: no edge has run here
  }
}
