import { one, runTool, type Sum } from './stage.ts'

/** Formatting and lint; `npx biome check --write` mends most of what it finds. */
export function formatAndLint(): Sum {
  return one(runTool('biome', ['ci', '--error-on-warnings', '.']))
}
