/**
 * Puts what `GET /docs` needs beside the widget, so that it comes from our own origin: Swagger UI as
 * it was published, and the few lines that start it.
 */
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.ts'

const target = join(root, 'dist/widget/docs')
const library = join(root, 'node_modules/swagger-ui-dist')

mkdirSync(target, { recursive: true })
for (const file of ['swagger-ui-bundle.js', 'swagger-ui.css', 'LICENSE', 'NOTICE']) {
  cpSync(join(library, file), join(target, file))
}
cpSync(join(root, 'edge/docs'), target, { recursive: true })
