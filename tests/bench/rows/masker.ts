import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { root } from '../../../edge/dev/paths.ts'
import { bundleWorker } from '../bundle-worker.ts'
import type { Row } from '../figure.ts'
import { chatMessages } from '../load/chat.ts'
import { secondsOf } from '../load/seconds.ts'
import { percentile } from '../statistics.ts'

const rounds = 300
const repeats = 15
const length = 500
const times = 200

/** How fast the masker reads inside workerd, on one thread. */
export const maskerRow: Row = {
  name: 'masker',
  about: 'Masking chat messages of twelve languages in workerd, one thread',
  async measure(tell) {
    const worker = await startWorker()
    // What a call costs that masks nothing is not the masker's.
    const idle = await fastest(repeats, () => worker.mask([], 1))
    await worker.mask(chatMessages, rounds)
    const bytes = rounds * Buffer.byteLength(chatMessages.join(''))
    const taken = await fastest(repeats, () => worker.mask(chatMessages, rounds))
    tell({
      key: 'masker.speed',
      what: 'text masked in a second',
      value: bytes / 1e6 / (taken - idle),
      unit: 'MB/s',
      aim: { atLeast: 5 },
    })
    const each: number[] = []
    for (const message of messagesOf(length)) {
      const one = await fastest(3, () => worker.mask([message], times))
      each.push((1000 * (one - idle)) / times)
    }
    tell({
      key: 'masker.message',
      what: `a message of ${length} characters, p99 of different ones`,
      value: percentile(each, 0.99),
      unit: 'ms',
      aim: { atMost: 0.3 },
    })
    await worker.stop()
  },
}

/** Seconds of the fastest of some runs: what else the machine does only adds to them. */
async function fastest(count: number, work: () => Promise<unknown>): Promise<number> {
  let seconds = Number.POSITIVE_INFINITY
  for (let at = 0; at < count; at++) seconds = Math.min(seconds, await secondsOf(work))
  return seconds
}

/** All messages one behind another from each of them on, cut to one length. */
function messagesOf(units: number): string[] {
  return chatMessages.map((_, at) =>
    [...chatMessages.slice(at), ...chatMessages.slice(0, at)].join(' ').slice(0, units),
  )
}

async function startWorker() {
  const outDir = join(root, 'dist/bench')
  await bundleWorker(join(import.meta.dirname, 'mask-worker.ts'), {
    folder: outDir,
    file: 'mask-worker.js',
  })
  const file = join(outDir, 'mask-worker.js')
  const simulator = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      telemetry: { enabled: false },
      workers: [
        {
          name: 'masker',
          compatibilityDate: '2026-11-01',
          modulesRoot: outDir,
          modules: [{ type: 'ESModule', path: file, contents: readFileSync(file, 'utf8') }],
        },
      ],
    }),
  )
  return {
    mask: async (texts: readonly string[], count: number) => {
      const body = JSON.stringify({ texts, rounds: count })
      const answer = await simulator.dispatchFetch('http://masker/', { method: 'POST', body })
      return answer.json()
    },
    stop: () => simulator.dispose(),
  }
}
