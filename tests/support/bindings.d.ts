import type { D1Migration } from 'cloudflare:test'
import type { Env as OurEnv } from '../../edge/env.ts'

declare global {
  namespace Cloudflare {
    /** What `env` of `cloudflare:workers` holds in the tests of the edge. */
    interface Env extends OurEnv {
      TEST_MIGRATIONS: D1Migration[]
    }
    /** Gives `exports.default` its type. */
    interface GlobalProps {
      mainModule: typeof import('../../edge/worker.ts')
    }
  }
}
