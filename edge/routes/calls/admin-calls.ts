import * as api from '../../../shared/api.ts'
import type { Call } from './call.ts'

/** What an API key with the scope `admin` may ask (DESIGN section 4). */
export const adminCalls: Call[] = [
  {
    method: 'put',
    path: '/v1/admin/sites/:site',
    who: 'admin',
    summary: 'Push a site bundle',
    body: api.pushBodySchema,
    answer: api.pushAnswerSchema,
    status: 200,
  },
  {
    method: 'get',
    path: '/v1/admin/sites/:site',
    who: 'admin',
    summary: 'What was pushed last',
    answer: api.siteVersionSchema,
    status: 200,
  },
  {
    method: 'post',
    path: '/v1/admin/sites/:site/identity-secret',
    who: 'admin',
    summary: 'Make a new identity secret; it is shown once',
    description:
      'What the secret before it signed is taken for a week more. Called twice, both earlier ones are out at once.',
    body: api.emptyBodySchema,
    answer: api.identitySecretSchema,
    status: 201,
  },
  {
    method: 'post',
    path: '/v1/admin/keys',
    who: 'admin',
    summary: 'Make an API key; it is shown once',
    body: api.keyBodySchema,
    answer: api.keySchema,
    status: 201,
  },
  {
    method: 'delete',
    path: '/v1/admin/keys/:id',
    who: 'admin',
    summary: 'Revoke an API key',
    status: 204,
  },
  {
    method: 'get',
    path: '/v1/admin/webhooks/deliveries',
    who: 'admin',
    summary: 'What was sent',
    status: 200,
    later: true,
  },
  {
    method: 'post',
    path: '/v1/admin/webhooks/deliveries/:id/replay',
    who: 'admin',
    summary: 'Send again',
    status: 202,
    later: true,
  },
  {
    method: 'post',
    path: '/v1/admin/webhooks/test',
    who: 'admin',
    summary: 'Send a test',
    status: 202,
    later: true,
  },
  {
    method: 'get',
    path: '/v1/admin/audit',
    who: 'admin',
    summary: 'Who did what',
    status: 200,
    later: true,
  },
]
