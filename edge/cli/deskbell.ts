#!/usr/bin/env node
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { slugSchema } from '../../shared/text.ts'
import type { Outcome } from './ask-edge.ts'
import { checkFolder, faultReport, soundReport } from './check.ts'
import { pull } from './pull.ts'
import { push } from './push.ts'
import { UsageError, usage } from './usage.ts'

const options = {
  edge: { type: 'string' },
  key: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Runs one command and gives the exit code. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const [command, ...places] = positionals
  if (values.help || command === 'help') {
    console.log(usage)
    return 0
  }
  switch (command) {
    case 'check':
      return checkOrPush(folderOf(places, command), undefined)
    case 'push':
      return checkOrPush(folderOf(places, command), targetOf(values))
    case 'pull': {
      const [site, folder, ...rest] = places
      if (!site || !folder || rest.length > 0) {
        throw new UsageError('Write: deskbell pull SITE FOLDER')
      }
      if (!v.is(slugSchema, site)) throw new UsageError(`"${site}" is no site's slug.`)
      return tell(
        await pull({ ...targetOf(values), site }, { folder, force: values.force ?? false }),
      )
    }
    default:
      throw new UsageError(command ? `There is no command "${command}".` : 'No command was given.')
  }
}

function folderOf([folder, ...rest]: string[], command: string): string {
  if (!folder || rest.length > 0) throw new UsageError(`Write: deskbell ${command} FOLDER`)
  return folder
}

async function checkOrPush(
  folder: string,
  target: ReturnType<typeof targetOf> | undefined,
): Promise<number> {
  const checked = await checkFolder(folder)
  if ('faults' in checked) {
    console.error(faultReport(folder, checked.faults))
    return 1
  }
  if (!target) {
    console.log(soundReport(folder, checked.bundle))
    return 0
  }
  return tell(await push({ ...target, site: checked.bundle.site.site }, checked.files))
}

function tell({ ok, report }: Outcome): number {
  console[ok ? 'log' : 'error'](report)
  return ok ? 0 : 1
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function targetOf(values: { edge?: string | undefined; key?: string | undefined }) {
  const { edge, key = process.env.DESKBELL_ADMIN_KEY } = values
  if (!edge) throw new UsageError('Say where the edge is: --edge URL')
  if (!key) throw new UsageError('Give an API key: --key KEY, or set DESKBELL_ADMIN_KEY')
  return { edge, key }
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`${error.message}\n\nSee deskbell --help.`)
  process.exitCode = 2
}
