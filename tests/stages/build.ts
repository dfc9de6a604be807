import { BuildError, build } from '../../edge/dev/build.ts'
import { one, type Sum } from './stage.ts'

/** Builds what the journeys drive and the budgets weigh. */
export function buildAll(): Sum {
  try {
    build({ log: console.log })
    return one(true)
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    console.error(error.message)
    return one(false)
  }
}
