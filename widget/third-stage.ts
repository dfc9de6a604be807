import { type Signal, signal } from '@preact/signals-core'
import type { More } from './more.ts'
import type { Load } from './mount.ts'
import { folder } from './texts.ts'

export type ThirdStage = { more: Signal<More | undefined>; load: () => void; end: () => void }

/** Milliseconds until the next attempt, twice as many after each. */
const pace = { first: 250, last: 60_000 }

/**
 * What nobody needs to type and to send (more.ts). Until it is there, answers stand as plain text;
 * where it does not load, it is asked for again.
 */
export function thirdStage(load: Load, edge: string): ThirdStage {
  const more: Signal<More | undefined> = signal(undefined)
  let attempts = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  return {
    more,
    load: function ask() {
      // Where this language's does not load, the English one may.
      load(attempts % 2 ? edge : edge + folder, 'more', attempts++).then(
        (module) => {
          more.value = module
        },
        (error) => {
          console.warn('Deskbell:', error)
          retry = setTimeout(ask, Math.min(pace.first * 2 ** attempts, pace.last))
        },
      )
    },
    end: () => clearTimeout(retry),
  }
}
