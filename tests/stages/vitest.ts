import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../edge/dev/paths.ts'
import { runTool, type Sum } from './stage.ts'

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Runs one project of tests/vitest.config.ts and counts its tests. */
export function vitest(project: string): Sum {
  const file = join(root, `dist/test/${project}.json`)
  rmSync(file, { force: true })
  const held = runTool('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = read(file)
  if (!report) return { passed: 0, failed: 1 }
  // A file that broke before its first test fails, and holds no test to count.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const failed = report.numFailedTests + broken
  return {
    passed: report.numPassedTests,
    // An error outside all tests makes the run fail too.
    failed: held ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report // vitest's own format
  } catch {
    return undefined // vitest ended before it could report
  }
}
