/**
 * `npm run test:browsers`: the main job in Firefox and in WebKit, which Debian brings as
 * `firefox-esr`, `webkit2gtk-driver` and `xvfb`. Chromium has the journeys of `npm test`; these two
 * are no part of it, so that it needs one browser alone.
 */
import { execFileSync } from 'node:child_process'
import { startDemo } from '../support/demo.ts'
import { startEdge } from '../support/edge.ts'
import { startFirefox } from './firefox.ts'
import { visitShop } from './shop-visit.ts'
import { startWebKit } from './webkit.ts'

const browsers = [
  { name: 'Firefox', programs: ['firefox-esr'], packages: 'firefox-esr', start: startFirefox },
  {
    name: 'WebKit',
    programs: ['WebKitWebDriver', 'Xvfb'],
    packages: 'webkit2gtk-driver xvfb',
    start: startWebKit,
  },
]

let passed = 0
let failed = 0
const edge = await startEdge()
const demo = await startDemo(edge)
try {
  for (const { name, programs, packages, start } of browsers) {
    if (!programs.every(isThere)) {
      console.error(`✗ ${name} is not installed: apt-get install ${packages}`)
      failed++
      continue
    }
    const browser = await start()
    try {
      await visitShop(browser, demo.url)
      console.log(`✓ ${name}: opened, asked, read a cited answer, reloaded, asked for a person`)
      passed++
    } catch (error) {
      console.error(`✗ ${name}: ${error instanceof Error ? error.message : error}`)
      failed++
    } finally {
      await browser.close()
    }
  }
} finally {
  await demo.close()
  await edge.stop()
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
