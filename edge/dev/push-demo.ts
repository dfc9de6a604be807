import * as v from 'valibot'
import { identitySecretSchema, keySchema, pushAnswerSchema } from '../../shared/api.ts'
import { checkFolder, faultReport } from '../cli/check.ts'
import type { DevSecrets } from './dev-secrets.ts'
import { EdgeError } from './edge-process.ts'
import { root } from './paths.ts'

/** Pushes demo/acme through the public API, and keeps the secrets that its shop and desk need. */
export async function pushDemo(edge: string, secrets: DevSecrets): Promise<void> {
  const checked = await checkFolder(`${root}/demo/acme`)
  if ('faults' in checked) throw new EdgeError(faultReport('demo/acme', checked.faults))

  const ask = <T extends v.GenericSchema>(schema: T, method: string, path: string, body: unknown) =>
    call(schema, method, `${edge}/v1/admin${path}`, body, secrets.get('DESKBELL_ADMIN_KEY') ?? '')

  const { webhookSecrets, identitySecret } = await ask(pushAnswerSchema, 'PUT', '/sites/acme', {
    files: checked.files,
  })
  if (webhookSecrets?.desk) secrets.keep('DESK_WEBHOOK_SECRET', webhookSecrets.desk)
  if (!secrets.get('DESK_WEBHOOK_SECRET')) {
    throw new EdgeError(
      `The desk's webhook secret was shown at an earlier push and is not in ${secrets.file} any more. Remove the folder .state to begin anew.`,
    )
  }
  if (identitySecret) secrets.keep('SHOP_IDENTITY_SECRET', identitySecret)
  if (!secrets.get('SHOP_IDENTITY_SECRET')) {
    const made = await ask(identitySecretSchema, 'POST', '/sites/acme/identity-secret', {})
    secrets.keep('SHOP_IDENTITY_SECRET', made.identitySecret)
  }
  if (!secrets.get('DESK_AGENT_KEY')) {
    const { key } = await ask(keySchema, 'POST', '/keys', {
      name: "Acme's desk",
      scopes: ['agent'],
      site: 'acme',
    })
    secrets.keep('DESK_AGENT_KEY', key)
  }
}

async function call<T extends v.GenericSchema>(
  schema: T,
  method: string,
  url: string,
  body: unknown,
  key: string,
): Promise<v.InferOutput<T>> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })
  const text = await response.text()
  if (!response.ok) throw new EdgeError(`${method} ${url} answered ${response.status}: ${text}`)
  return v.parse(schema, JSON.parse(text))
}
