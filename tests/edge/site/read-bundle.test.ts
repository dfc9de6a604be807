import { describe, expect, it } from 'vitest'
import { readBundle } from '../../../edge/site/read-bundle.ts'
import { limits } from '../../../shared/limits.ts'

const site = 'site: bikes\nname: Hill Bikes\norigins: [https://bikes.example]\n'
const article = '---\ntitle: Returns\nurl: https://bikes.example/r\n---\nText.\n'

const read = (files: Record<string, string>) =>
  readBundle(Object.entries(files).map(([path, content]) => ({ path, content })))
const faultsOf = (files: Record<string, string>) => {
  const reading = read(files)
  return 'faults' in reading ? reading.faults : []
}
const firstFault = (yaml: string) => faultsOf({ 'site.yaml': yaml })[0]

describe('A bundle on the edge', () => {
  it('is read with its defaults and its articles', () => {
    const reading = read({ 'site.yaml': site, 'knowledge/r.md': article, 'README.md': '# Hi' })
    expect(reading).toMatchObject({
      bundle: {
        site: { site: 'bikes', handoff: { waitingLimit: 600_000 }, greeting: { mode: 'both' } },
        articles: [{ path: 'knowledge/r.md', title: 'Returns', body: 'Text.', tags: [] }],
      },
    })
  })

  it('is read as well with a byte order mark and Windows line ends', () => {
    const reading = read({
      'site.yaml': `\uFEFF${site.replaceAll('\n', '\r\n')}`,
      'knowledge/r.md': `\uFEFF${article.replaceAll('\n', '\r\n')}`,
    })
    expect(reading).toMatchObject({ bundle: { articles: [{ title: 'Returns' }] } })
  })

  it('may use aliases for what stands twice', () => {
    const hours = 'hours:\n  timezone: Europe/London\n  mon: &day ["09:00-17:00"]\n  tue: *day\n'
    expect(read({ 'site.yaml': site + hours })).toMatchObject({
      bundle: { site: { hours: { tue: ['09:00-17:00'] } } },
    })
  })

  it('finds faults behind an alias, too', () => {
    const hours = 'hours:\n  timezone: Europe/London\n  mon: &day [early]\n  tue: *day\n'
    expect(faultsOf({ 'site.yaml': site + hours }).map(({ fault }) => fault)).toEqual([
      'hours.mon.0: "early" is not right here.',
      'hours.tue.0: "early" is not right here.',
    ])
  })
})

describe('A hostile bundle', () => {
  it('cannot blow up aliases', () => {
    const levels = Array.from({ length: 12 }, (_, at) =>
      at === 0
        ? 'a0: &a0 [x]'
        : `a${at}: &a${at} [${Array(10)
            .fill(`*a${at - 1}`)
            .join(',')}]`,
    )
    expect(firstFault(levels.join('\n'))?.fault).toContain('too many aliases')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'cannot reach the prototype by the key %s',
    (key) => {
      expect(firstFault(`${site}${key}: { polluted: true }\n`)).toMatchObject({ line: 4 })
      expect(firstFault(`${site}theme: { ${key}: x }\n`)).toMatchObject({ line: 4 })
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
  )

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['dashes', '- '.repeat(100_000)],
    ['indentation', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['question marks', '? '.repeat(100_000)],
    ['tags', `${site}theme: ${'!!map '.repeat(1_000)}x\n`],
    ['anchors', `${site}name: ${'&a '.repeat(10_000)}x\n`],
    ['quotes', '"'.repeat(200_000)],
    ['keys', Array.from({ length: 20_000 }, (_, at) => `key${at}: x`).join('\n')],
    ['a binary', `${site}assistant: !!binary aGVsbG8=\n`],
    ['a function', `${site}assistant: !!js/function "() => 1"\n`],
    ['a scalar', 'just text'],
    ['a list', '- a\n- b'],
    ['nothing', ''],
    ['comments', '# a\n'.repeat(50_000)],
    ['a second document', `${site}---\n${site}`],
  ])('ends in a fault, soon: %s', (_, yaml) => {
    const started = Date.now()
    expect(faultsOf({ 'site.yaml': yaml }).length).toBeGreaterThan(0)
    expect(
      faultsOf({ 'site.yaml': site, 'knowledge/a.md': `---\n${yaml}\n---\ntext` }),
    ).not.toEqual([])
    expect(Date.now() - started).toBeLessThan(2_000)
  })

  it('ends in a fault beyond each ceiling', () => {
    const long = 'x'.repeat(limits.bundleFile + 1)
    expect(faultsOf({ 'site.yaml': site, 'knowledge/a.md': long })[0]).toMatchObject({
      file: 'knowledge/a.md',
      fault: expect.stringContaining(`${limits.bundleFile + 1} characters`),
    })
    const many = Object.fromEntries(
      Array.from({ length: limits.bundleFiles + 1 }, (_, at) => [`knowledge/${at}.md`, article]),
    )
    expect(faultsOf(many)[0]?.fault).toContain(`${limits.bundleFiles + 1} files`)
  })

  it('ends in a fault where the text is broken', () => {
    expect(
      faultsOf({ 'site.yaml': site, 'knowledge/a.md': `${article}\nx\uD800` })[0],
    ).toMatchObject({
      line: 7,
      mend: 'Save the file as UTF-8.',
    })
  })

  it('ends in a fault where a push says one file twice', () => {
    const twice = { path: 'site.yaml', content: site }
    expect(readBundle([twice, twice])).toEqual({
      faults: [
        { file: 'site.yaml', line: 1, fault: 'The file stands twice.', mend: 'Send it once.' },
      ],
    })
  })

  it.each([
    'knowledge/deep/a.md',
    'knowledge/a.txt',
    'A page.md',
    '../site.yaml',
    'knowledge/a.png',
  ])('has no place for %s', (path) => {
    expect(faultsOf({ 'site.yaml': site, [path]: 'x' })[0]?.fault).toBe(
      'This file has no place in a bundle.',
    )
  })
})
