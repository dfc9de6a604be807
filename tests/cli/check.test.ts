import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenBundles, soundBundle } from './broken-bundles.ts'
import { deskbell, withFolder } from './run-deskbell.ts'

describe('deskbell check names file, line, fault and mend of', () => {
  it.each(brokenBundles)('$name', async ({ files, file, line, fault, mend }) => {
    await withFolder(files, async (folder) => {
      const { code, out, err } = await deskbell(['check', folder])
      const place = `${join(folder, file)}:${line}  `
      const lines = err.split('\n')
      const at = lines.findIndex((text) => text.startsWith(place))
      expect(lines[at]?.slice(place.length), err).toMatch(fault)
      expect(lines[at + 1]).toMatch(/^ {3}mend: /)
      expect(lines[at + 1]).toMatch(mend)
      expect(out).toBe('')
      expect(code).toBe(1)
    })
  })
})

describe('deskbell check', () => {
  it('says that a sound bundle is right', async () => {
    await withFolder(soundBundle, async (folder) => {
      const { code, out } = await deskbell(['check', folder])
      expect(out).toContain('is right: site "bikes", 1 article.')
      expect(code).toBe(0)
    })
  })

  it('finds the demo bundle right', async () => {
    const { code, err } = await deskbell(['check', join(import.meta.dirname, '../../demo/acme')])
    expect(err).toBe('')
    expect(code).toBe(0)
  })

  it('names all faults at once, in the order of reading', async () => {
    const files = {
      'site.yaml': 'site: bikes\ntheme: { accent: teal, colour: "#fff" }\norigins: nowhere\n',
      'knowledge/a.md': 'no front matter',
      'knowledge/b.md': '---\ntitel: B\n---\ntext',
    }
    await withFolder(files, async (folder) => {
      const { err } = await deskbell(['check', folder])
      const places = err
        .split('\n')
        .filter((text) => /:\d+ {2}/.test(text))
        .map((text) => text.slice(folder.length + 1, text.indexOf('  ')))
      expect(places).toEqual([
        'knowledge/a.md:1',
        'knowledge/b.md:2',
        'knowledge/b.md:2',
        'knowledge/b.md:2',
        'site.yaml:1',
        'site.yaml:2',
        'site.yaml:2',
        'site.yaml:3',
      ])
      expect(err).toContain('8 faults')
    })
  })

  it('refuses a file that is no text', async () => {
    const files = { ...soundBundle, 'knowledge/x.md': Uint8Array.of(0xff, 0xfe, 0x00) }
    await withFolder(files, async (folder) => {
      const { code, err } = await deskbell(['check', folder])
      expect(err).toContain('knowledge/x.md:1  The file is not UTF-8 text.')
      expect(code).toBe(1)
    })
  })

  it('says only once that site.yaml is no text', async () => {
    const files = { 'site.yaml': Uint8Array.of(0xff, 0xfe, 0x00) }
    await withFolder(files, async (folder) => {
      const { err } = await deskbell(['check', folder])
      expect(err).toContain('site.yaml:1  The file is not UTF-8 text.')
      expect(err).toContain('\n1 fault in ')
    })
  })

  it('passes over hidden files and the README', async () => {
    const files = { ...soundBundle, '.DS_Store': 'x', 'README.md': '# About' }
    await withFolder(files, async (folder) => {
      expect((await deskbell(['check', folder])).code).toBe(0)
    })
  })

  it.each([
    [['check'], 'Write: deskbell check FOLDER'],
    [['check', '/nowhere/at/all'], 'There is no folder /nowhere/at/all.'],
    [['chekc', '.'], 'There is no command "chekc".'],
    [['check', '.', '--loud'], '--loud'],
    [['push', '.', '--edge', 'http://127.0.0.1:9'], 'DESKBELL_ADMIN_KEY'],
    [['push', '.', '--key', 'k'], '--edge URL'],
  ])('ends with 2 and a hint when called as %j', async (args, hint) => {
    const { code, err } = await deskbell(args)
    expect(err).toContain(hint)
    expect(err).toContain('deskbell --help')
    expect(code).toBe(2)
  })

  it('explains itself', async () => {
    const { code, out } = await deskbell(['--help'])
    expect(out).toContain('deskbell push FOLDER --edge URL --key KEY')
    expect(code).toBe(0)
  })
})
