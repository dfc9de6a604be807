import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../edge/dev/paths.ts'
import { pageWith } from '../../support/page-server.ts'

/** What nobody can be much faster than: see bare-panel.js. It comes with the panel's own style sheets. */
export function bareFiles() {
  const css = ['launcher.css', 'panel.css'].map((file) =>
    readFileSync(join(root, 'widget', file), 'utf8'),
  )
  const script = readFileSync(join(import.meta.dirname, 'bare-panel.js'), 'utf8')
  return {
    '/bare': { body: pageWith('<script defer src="/bare.js"></script>') },
    '/bare.js': {
      body: `const css = ${JSON.stringify(css.join('\n'))}\n${script}`,
      type: 'text/javascript; charset=utf-8',
    },
  }
}
