import { execFile, spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../edge/dev/paths.ts'
import { groupOf } from '../../edge/dev/process-group.ts'
import { freePort, startEdge, type TestEdge } from '../support/edge.ts'
import { waitFor } from '../support/wait-for.ts'

const script = join(root, 'edge/dev/edge.ts')

let edge: TestEdge
beforeAll(async () => {
  edge = await startEdge()
})
afterAll(() => edge?.stop())

describe('npm run edge', () => {
  it('serves health, the widget for any origin, and nothing else under unknown names', async () => {
    expect((await fetch(`${edge.url}/health`)).status).toBe(200)
    const widget = await fetch(`${edge.url}/widget.js`)
    expect(widget.headers.get('content-type')).toContain('javascript')
    expect(widget.headers.get('access-control-allow-origin')).toBe('*')
    expect((await fetch(`${edge.url}/nothing-here`)).status).toBe(404)
  })

  it('ends what is left of it when its leader was killed, and serves again', async () => {
    const leader = Number(readFileSync(join(edge.state, 'edge.pid'), 'utf8'))
    process.kill(leader, 'SIGKILL')
    // workerd has survived its parent, and still holds the port.
    await waitFor(() => edge.output().includes('The edge ended (SIGKILL).'), 'the end of the edge')
    expect((await fetch(`${edge.url}/health`)).status).toBe(200)

    await edge.restart()
    expect(groupOf(leader)).toEqual([])
    expect((await fetch(`${edge.url}/health`)).status).toBe(200)
  })

  it('says so when its port is taken, and leaves the one that has it alone', async () => {
    const other = `${edge.state}/other`
    const run = promisify(execFile)(process.execPath, [
      script,
      ...['--port', String(edge.port), '--state', other],
    ])
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`Port ${edge.port} is taken`),
    })
    expect((await fetch(`${edge.url}/health`)).status).toBe(200)
    // The keys that it made for itself are its owner's alone to read.
    expect(statSync(join(other, 'dev.env')).mode & 0o777).toBe(0o600)
  })

  it('leaves nothing behind when what started it is killed', async () => {
    const state = `${edge.state}/guarded`
    const port = String(await freePort())
    const guardian = spawn(process.execPath, [script, '--port', port, '--state', state], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => guardian.stdout.once('data', resolve))
    const leader = Number(readFileSync(join(state, 'edge.pid'), 'utf8'))
    guardian.kill('SIGKILL')
    await waitFor(() => groupOf(leader).length === 0, 'the end of the edge')
  })
})
