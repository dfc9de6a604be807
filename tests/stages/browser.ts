import { spawnSync } from 'node:child_process'
import { chromiumPath } from '../support/browser.ts'
import { one, type Sum } from './stage.ts'

/** Finds a Chromium for the journeys; installs Debian's where it may. */
export function findBrowser(): Sum {
  if (!chromiumPath() && canInstall()) {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
  }
  const path = chromiumPath()
  if (path) console.log(`Chromium is ${path}`)
  else {
    console.error(`No Chromium was found, which the journeys need. Install it:
  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium
  elsewhere:       install Chromium or Chrome, and set CHROMIUM to the path of its program`)
  }
  return one(path !== undefined)
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}
