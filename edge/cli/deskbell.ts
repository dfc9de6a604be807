#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { checkFolder, faultReport, soundReport } from './check.ts'
import { push } from './push.ts'
import { UsageError, usage } from './usage.ts'

const options = {
  edge: { type: 'string' },
  key: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Runs one command and gives the exit code. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const [command, folder, ...rest] = positionals
  if (values.help || command === 'help') {
    console.log(usage)
    return 0
  }
  if (command !== 'check' && command !== 'push') {
    throw new UsageError(command ? `There is no command "${command}".` : 'No command was given.')
  }
  if (!folder || rest.length > 0) throw new UsageError(`Write: deskbell ${command} FOLDER`)
  const target = command === 'push' ? targetOf(values) : undefined

  const checked = await checkFolder(folder)
  if ('faults' in checked) {
    console.error(faultReport(folder, checked.faults))
    return 1
  }
  if (!target) {
    console.log(soundReport(folder, checked.bundle))
    return 0
  }
  const { ok, report } = await push({ ...target, site: checked.bundle.site.site }, checked.files)
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
