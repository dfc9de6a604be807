import { expect, it } from 'vitest'
import { isPrivateHost } from '../../../edge/handoff/private-host.ts'

const host = (url: string) => new URL(url).hostname

it.each([
  'http://localhost/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest',
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001::7f00:1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://192.88.99.1/',
  'http://203.0.113.9/',
  'http://localhost.localdomain/',
  'http://metadata.internal/',
  'http://router.local./',
  'http://intranet/',
  'http://localhost../',
  'http://metadata.internal../',
  'http://orders.shop.svc/',
])('refuses %s', (url) => {
  expect(isPrivateHost(host(url))).toBe(true)
})

it.each([
  'https://hooks.example.com/',
  'https://8.8.8.8/',
  'https://172.32.0.1/',
  'https://[2606:4700::1111]/',
  'https://[2001:4860:4860::8888]/',
  'https://hooks.example.com:8443/',
])('allows %s', (url) => {
  expect(isPrivateHost(host(url))).toBe(false)
})
