import { randomBytes } from 'node:crypto'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { EdgeError } from './edge-process.ts'

/** Secrets of development, kept in the state folder's `dev.env` for its owner alone to read. */
export class DevSecrets {
  readonly file: string
  #kept: NodeJS.Dict<string>
  #env: NodeJS.ProcessEnv

  constructor(state: string, env: NodeJS.ProcessEnv = process.env) {
    mkdirSync(state, { recursive: true })
    this.file = join(state, 'dev.env')
    this.#env = env
    this.#kept = existsSync(this.file) ? parseEnv(readFileSync(this.file, 'utf8')) : {}
    if (existsSync(join(state, 'd1')) && !this.get('DESKBELL_MASTER_KEY')) {
      throw new EdgeError(
        `${state} holds conversations, but the master key that opens them is neither in ${this.file} nor in DESKBELL_MASTER_KEY. Bring it back, or remove the folder to begin anew.`,
      )
    }
  }

  /** A real environment variable wins over the file. */
  get(name: string): string | undefined {
    return this.#env[name] || this.#kept[name]
  }

  /** Keeps a secret at once: most are told only one time. */
  keep(name: string, value: string): void {
    appendFileSync(this.file, `${name}=${value}\n`, { mode: 0o600 })
    chmodSync(this.file, 0o600)
    this.#kept[name] = value
  }

  /** The process's environment with the edge's own keys in it, made where there are none yet. */
  edgeEnv(): NodeJS.ProcessEnv {
    for (const name of ['DESKBELL_MASTER_KEY', 'DESKBELL_ADMIN_KEY']) {
      if (!this.get(name)) this.keep(name, randomBytes(32).toString('base64url'))
    }
    return {
      ...this.#env,
      DESKBELL_MASTER_KEY: this.get('DESKBELL_MASTER_KEY'),
      DESKBELL_ADMIN_KEY: this.get('DESKBELL_ADMIN_KEY'),
    }
  }
}
