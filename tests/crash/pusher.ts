import { setTimeout as sleep } from 'node:timers/promises'
import { call } from '../support/api.ts'
import type { TestEdge } from '../support/edge.ts'
import { pushAcme } from '../support/push.ts'
import type { Random } from './random.ts'

type Variant = 'configured' | 'embedded'

/** Pushes two bundles in turn: one whose answers a model writes, one that never asks it. */
export class Pusher {
  readonly faults: string[] = []
  readonly #edge: TestEdge
  readonly #random: Random
  readonly #endpoints: { desk: string; mirror: string }
  #acknowledged: { version: number; variant: Variant } = { version: 0, variant: 'embedded' }
  #inFlight: Variant | undefined
  pushed = 0

  constructor(edge: TestEdge, random: Random, endpoints: { desk: string; mirror: string }) {
    this.#edge = edge
    this.#random = random
    this.#endpoints = endpoints
  }

  /** The first push, which answers with the endpoints' secrets. */
  async first(): Promise<Record<string, string>> {
    const { version, webhookSecrets } = await this.#put('configured')
    this.#acknowledged = { version, variant: 'configured' }
    return webhookSecrets ?? {}
  }

  async live(until: AbortSignal): Promise<void> {
    while (!until.aborted && this.#inFlight === undefined) {
      await sleep(this.#random.below(150))
      const variant = this.#acknowledged.variant === 'embedded' ? 'configured' : 'embedded'
      if (!until.aborted) await this.#push(variant)
    }
  }

  /** After a restart: the site is the last acknowledged one, or whole the one that was in flight. */
  async recover(): Promise<void> {
    const { version, variant } = this.#acknowledged
    const now = await this.#newest()
    const before = now.version === version && now.variant === variant
    const after = now.version === version + 1 && now.variant === this.#inFlight
    if (!before && !after) {
      this.faults.push(
        `version ${version} (${variant}) was acknowledged, ${this.#inFlight ?? 'nothing'} was in flight, and now it is ${now.version} (${now.variant})`,
      )
    }
    const again = this.#inFlight
    this.#inFlight = undefined
    if (again) await this.#push(again)
    // Models are cut in their answers, and embedded ones come at once: most rounds are the models'.
    if (this.#acknowledged.variant === 'embedded' && this.#random.chance(0.8)) {
      await this.#push('configured')
    }
    if (this.#inFlight) this.faults.push('a push failed after the restart')
  }

  async #push(variant: Variant): Promise<void> {
    this.#inFlight = variant
    this.pushed++
    let answer: Awaited<ReturnType<typeof pushAcme>>
    try {
      answer = await this.#put(variant)
    } catch (error) {
      // pushAcme speaks of an answer by its status; anything else is the crash, and it stays in flight.
      if (/answered \d+/.test(String(error))) this.faults.push(String(error))
      return
    }
    this.#inFlight = undefined
    const next = this.#acknowledged.version + 1
    if (answer.version !== next) this.faults.push(`pushed ${answer.version} instead of ${next}`)
    if (answer.webhookSecrets) this.faults.push('a known endpoint got a new secret')
    this.#acknowledged = { version: answer.version, variant }
  }

  #put(variant: Variant) {
    const { desk, mirror } = this.#endpoints
    return pushAcme(this.#edge, {
      webhook: desk,
      edit: (path, content) => {
        const comment = path.endsWith('.md') ? '' : '# '
        if (path !== 'site.yaml') return `${content}\n${comment}This is the bundle "${variant}".\n`
        return content
          .replace(/^provider: .*$/m, `provider: ${variant}`)
          .replace(/^ {4}events:\n(?: {6}- .*\n)+/m, '')
          .replace(
            /^webhooks:\n/m,
            `webhooks:\n  - id: mirror\n    url: ${mirror}\n    personalData: reveal\n`,
          )
      },
    })
  }

  async #newest(): Promise<{ version: number; variant: string }> {
    type Kept = { version: number; files: { path: string; content: string }[] }
    const url = `${this.#edge.url}/v1/admin/sites/acme`
    const { body } = await call<Kept>(url, { token: this.#edge.adminKey })
    const { version, files } = body
    const texts = files.map(({ path, content }) =>
      path === 'site.yaml'
        ? /^provider: (.*)$/m.exec(content)?.[1]
        : /bundle "(.*)"/.exec(content)?.[1],
    )
    // A bundle is whole: every file of it says the same.
    return { version, variant: [...new Set(texts)].join(' and ') }
  }
}
