import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a process with this id runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * The living members of an edge's process group. Empty where the group is somebody else's: ids are
 * used again, and what is not an edge must never be ended for one.
 */
export function groupOf(leader: number): number[] {
  const members = processes().filter((one) => one.group === leader)
  const ours = members.some(({ command }) => /edge\/dev\/serve\.ts|\/workerd\b/.test(command))
  return ours ? members.map(({ pid }) => pid) : []
}

/** Ends an edge's process group at once, and waits until nothing of it is left. */
export async function endGroup(leader: number): Promise<void> {
  for (let tries = 0; tries < 100 && groupOf(leader).length > 0; tries++) {
    try {
      process.kill(-leader, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error // ESRCH: it has just gone
    }
    await sleep(50)
  }
}

type Running = { pid: number; group: number; command: string }

function processes(): Running[] {
  return process.platform === 'linux' ? fromProc() : fromPs()
}

function fromProc(): Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [state, , group] = afterName(readFileSync(`/proc/${name}/stat`, 'utf8'))
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return state === 'Z' ? [] : [{ pid: Number(name), group: Number(group), command }]
      } catch {
        return [] // it ended between the listing and the look
      }
    })
}

/** The fields of /proc/PID/stat behind the name, which may itself hold blanks and brackets. */
function afterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function fromPs(): Running[] {
  const list = execFileSync('ps', ['-axo', 'pid=,pgid=,args='], { encoding: 'utf8' })
  return list.split('\n').flatMap((line) => {
    const [, pid, group, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return pid && group ? [{ pid: Number(pid), group: Number(group), command }] : []
  })
}
