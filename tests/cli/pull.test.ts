import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { soundBundle } from './broken-bundles.ts'
import { deskbell, withFolder } from './run-deskbell.ts'
import { withEdge } from './with-edge.ts'

const bundle: Record<string, string> = soundBundle

function pushed(files: Record<string, string>) {
  const list = Object.entries(files).map(([path, content]) => ({ path, content }))
  const body = JSON.stringify({ site: 'bikes', version: 4, pushedAt: 1, files: list })
  return { status: 200, body }
}

const pull = (folder: string, edge: string, ...more: string[]) =>
  deskbell(['pull', 'bikes', folder, '--edge', edge, ...more], { DESKBELL_ADMIN_KEY: 'secret-key' })

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

describe('deskbell pull', () => {
  it('writes what was pushed last, file for file', async () => {
    await withEdge(pushed(bundle), (edge, seen) =>
      withFolder({}, async (around) => {
        const folder = join(around, 'new')
        const { code, out } = await pull(folder, edge)
        expect(out).toContain('holds version 4 of site "bikes": 2 files, 2 written.')
        expect(code).toBe(0)
        expect(seen[0]).toMatchObject({
          method: 'GET',
          url: '/v1/admin/sites/bikes',
          key: 'Bearer secret-key',
        })
        expect(await filesOf(folder)).toEqual(Object.keys(bundle).sort())
        for (const [path, content] of Object.entries(bundle)) {
          expect(await readFile(join(folder, path), 'utf8')).toBe(content)
        }
        expect((await pull(folder, edge)).out).toContain('nothing had to be written')
        expect((await deskbell(['check', folder])).code).toBe(0)
      }),
    )
  })

  it('overwrites no file that differs, and writes nothing then, unless it is forced', async () => {
    const mine = { 'knowledge/returns.md': 'my own words\n', 'notes.txt': 'mine' }
    await withEdge(pushed(bundle), (edge) =>
      withFolder(mine, async (folder) => {
        const { code, err } = await pull(folder, edge)
        expect(code).toBe(1)
        expect(err).toMatch(/Nothing was written[\s\S]* knowledge\/returns\.md\n[\s\S]*--force/)
        expect(await filesOf(folder)).toEqual(Object.keys(mine).sort())

        expect((await pull(folder, edge, '--force')).code).toBe(0)
        const written = await readFile(join(folder, 'knowledge/returns.md'), 'utf8')
        expect(written).toBe(bundle['knowledge/returns.md'])
        expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
      }),
    )
  })

  it.each([
    '../outside.md',
    'knowledge/../../outside.md',
    '/tmp/outside.md',
    '.git/hooks/post-checkout',
    '.env',
  ])('does not write %s, whatever the edge says', async (path) => {
    await withEdge(pushed({ ...bundle, [path]: 'gotcha' }), (edge) =>
      withFolder({}, async (around) => {
        const folder = join(around, 'inside')
        await mkdir(folder)
        expect((await pull(folder, edge, '--force')).code).toBe(1)
        expect(await filesOf(around)).toEqual([])
      }),
    )
  })

  it('follows no link out of the folder', async () => {
    await withEdge(pushed(bundle), (edge) =>
      withFolder({ 'outside/returns.md': 'theirs', 'outside/site.yaml': 'theirs' }, async (all) => {
        const [folder, outside] = [join(all, 'inside'), join(all, 'outside')]
        await mkdir(folder)
        await symlink(outside, join(folder, 'knowledge'))
        const throughFolder = await pull(folder, edge, '--force')
        expect(throughFolder.err).toContain('knowledge is a link')

        await symlink(join(outside, 'site.yaml'), join(folder, 'site.yaml'))
        const throughFile = await pull(folder, edge, '--force')
        expect(throughFile.err).toContain('site.yaml is a link')
        expect(await readFile(join(outside, 'returns.md'), 'utf8')).toBe('theirs')
        expect(await readFile(join(outside, 'site.yaml'), 'utf8')).toBe('theirs')
      }),
    )
  })

  it('says what stands in the way of a file', async () => {
    await withEdge(pushed(bundle), (edge) =>
      withFolder({ 'site.yaml/x': 'a folder' }, async (folder) => {
        expect((await pull(folder, edge, '--force')).err).toContain('a folder stands in its place')
      }),
    )
    await withEdge(pushed(bundle), (edge) =>
      withFolder({ knowledge: 'a file' }, async (folder) => {
        expect((await pull(folder, edge, '--force')).err).toContain('knowledge is no folder')
      }),
    )
  })

  it('explains a site that is not there, and a call that is not understood', async () => {
    const problem = { type: 'urn:deskbell:error:unknown-site', title: 'No such site', status: 404 }
    const body = JSON.stringify({ ...problem, detail: 'There is no such site here.' })
    await withEdge({ status: 404, body }, (edge) =>
      withFolder({}, async (folder) => {
        expect((await pull(folder, edge)).err).toContain('There is no such site here.')
        await writeFile(join(folder, 'x'), '')
        expect((await deskbell(['pull', 'bikes', '--edge', edge, '--key', 'k'])).code).toBe(2)
        const { code, err } = await deskbell(['pull', '../x', folder, '--edge', edge, '--key', 'k'])
        expect([code, err.includes('no site')]).toEqual([2, true])
      }),
    )
  })
})
