import type * as v from 'valibot'
import { pushAnswerSchema } from '../../shared/api.ts'
import type { BundleFile } from '../../shared/site.ts'
import { askEdge, type Outcome, type Target } from './ask-edge.ts'

/** Sends a checked bundle to the edge. */
export async function push(
  target: Target,
  files: readonly BundleFile[],
  request: typeof fetch = fetch,
): Promise<Outcome> {
  const call = { method: 'PUT', body: { files }, answer: pushAnswerSchema } as const
  const asked = await askEdge(target, call, request)
  if ('refusal' in asked) return { ok: false, report: asked.refusal }
  return { ok: true, report: pushed(target.site, asked.answer) }
}

function pushed(site: string, answer: v.InferOutput<typeof pushAnswerSchema>): string {
  const lines = [
    answer.changed
      ? `Site "${site}" is now at version ${answer.version}.`
      : `Site "${site}" is unchanged: version ${answer.version} holds this very bundle.`,
  ]
  const secrets = Object.entries(answer.webhookSecrets ?? {})
  if (secrets.length > 0) {
    lines.push(
      '',
      'Webhook secrets, shown this once. Give each to the service behind its endpoint, which',
      'verifies deliveries with it, and keep it as you keep a password:',
      ...secrets.map(([endpoint, secret]) => `  ${endpoint}  ${secret}`),
    )
  }
  if (answer.identitySecret) {
    lines.push(
      '',
      'The identity secret of this site, shown this once. Give it to the backend that knows who is',
      'signed in, if you want to tell Deskbell; keep it as you keep a password:',
      `  ${answer.identitySecret}`,
    )
  }
  return lines.join('\n')
}
