import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again and again until there is something to give; fails with what it waited for. */
export async function waitFor<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  what: string,
  within = 15_000,
): Promise<T> {
  for (const giveUp = Date.now() + within; ; ) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    if (Date.now() > giveUp) throw new Error(`Waited ${within} ms in vain for ${what}.`)
    await sleep(25)
  }
}
