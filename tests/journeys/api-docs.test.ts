import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startEdge, type TestEdge } from '../support/edge.ts'

let edge: TestEdge
let browser: Browser
beforeAll(async () => {
  ;[edge, browser] = await Promise.all([startEdge(), launchBrowser()])
})
afterAll(() => Promise.all([edge?.stop(), browser?.close()]))

test('shows every call of the API, from its own origin alone, under a policy that nothing breaks', async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const response = await page.goto(`${edge.url}/docs`)
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
  await page.getByText('/v1/conversations/{id}/messages').first().waitFor()
  await page.getByText('Push a site bundle').click()
  await page.getByText('A problem document (RFC 9457)').first().waitFor()

  const document = await (await fetch(`${edge.url}/openapi.json`)).json()
  const { paths } = document as { paths: Record<string, object> }
  const calls = Object.values(paths).flatMap((methods) => Object.keys(methods))
  expect(await page.locator('.opblock').count()).toBe(calls.length)
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(edge.url))).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
})
