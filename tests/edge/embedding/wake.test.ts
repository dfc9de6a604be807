import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { SiteVectors } from '../../../edge/embedding/site-vectors.ts'
import { pushSite } from '../api.ts'

const named = {
  ...env,
  EMBEDDING_PROVIDER: 'openai-compatible',
  EMBEDDING_BASE_URL: 'https://api.model.example/v1',
  EMBEDDING_MODEL: 'small',
  DESKBELL_ALLOW_PRIVATE_HOSTS: '0',
}

it('passages without vectors are gone on with after a start, where their alarm was lost', async () => {
  const { slug, version } = await pushSite()
  const stub = env.SITES.get(env.SITES.idFromName(slug))
  await stub.warm(slug, version)
  await runInDurableObject(stub, async (_, { storage }) => {
    const key = 'openai-compatible https://api.model.example/v1 small'
    const vectors = new SiteVectors(storage, named)
    storage.sql.exec('INSERT INTO embedding VALUES (1, 1, ?, 0)', key)
    storage.sql.exec("INSERT INTO passage_content (id, hash) SELECT id, 'h' || id FROM passage")
    await storage.deleteAlarm()
    await vectors.wake(version)
    expect(await storage.getAlarm()).not.toBeNull()
    await storage.deleteAlarm()

    storage.sql.exec('UPDATE embedding SET failures = 10')
    await new SiteVectors(storage, named).wake(version)
    expect(await storage.getAlarm()).toBeNull()

    storage.sql.exec('UPDATE embedding SET failures = 3')
    await storage.setAlarm(Date.now() + 3_600_000)
    const later = await storage.getAlarm()
    await new SiteVectors(storage, named).wake(version)
    expect(await storage.getAlarm()).toBe(later)
    await storage.deleteAlarm()

    storage.sql.exec(
      "UPDATE embedding SET failures = 0; INSERT INTO vector SELECT hash, x'00' FROM passage_content",
    )
    await new SiteVectors(storage, named).wake(version)
    expect(await storage.getAlarm()).toBeNull()
  })
})
