import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'

/** Everything comes from this origin (see edge/dev/copy-docs.ts); `data:` are the library's icons. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Deskbell API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="stylesheet" href="/docs/docs.css">
<script defer src="/docs/swagger-ui-bundle.js"></script>
<script defer src="/docs/docs.js"></script>
</head>
<body>
<div id="api"></div>
<noscript><p>This page needs JavaScript. The same is in <a href="/openapi.json">openapi.json</a>.</p></noscript>
</body>
</html>
`

/** `GET /docs`: the OpenAPI document for people. */
export const docs = new Hono<AppEnv>().get('/docs', (c) => {
  c.header('content-security-policy', policy)
  c.header('cache-control', 'public, max-age=300')
  return c.html(page)
})
