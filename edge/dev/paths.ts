import { fileURLToPath } from 'node:url'

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** The Worker as `wrangler deploy` would send it. */
export const workerFile = `${root}/dist/edge/worker.js`

/** What wrangler.toml binds, in the simulator's words. */
export const bindingsFile = `${root}/dist/edge/bindings.json`

/** The script that pages load. */
export const widgetFile = `${root}/dist/widget/widget.js`
