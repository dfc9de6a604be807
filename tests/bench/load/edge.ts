import { startEdge, type TestEdge } from '../../support/edge.ts'
import { pushAcme } from '../../support/push.ts'
import { type BenchModel, type Pace, startModel } from './model.ts'

/** The limits on calls are for strangers; here they would be what is measured. */
export const unlimited = { DESKBELL_RATE_SCALE: '1000' }

/** Runs work against the real built edge with demo/acme pushed, and ends the edge whatever happens. */
export async function withEdge(
  work: (edge: TestEdge) => Promise<void>,
  push: Parameters<typeof pushAcme>[1] = {},
  env: Record<string, string> = {},
): Promise<void> {
  const edge = await startEdge({ env: { ...unlimited, ...env } })
  try {
    await pushAcme(edge, { answers: 'checked', ...push })
    await work(edge)
  } finally {
    await edge.stop()
  }
}

/** The same with a model that the edge asks. */
export async function withModel(
  pace: Pace,
  work: (edge: TestEdge, model: BenchModel) => Promise<void>,
): Promise<void> {
  const model = await startModel(pace)
  const edge = await startEdge({ env: { ...unlimited, ...model.env } })
  try {
    await pushAcme(edge, { answers: 'checked' })
    await work(edge, model)
  } finally {
    await edge.stop()
    model.close()
  }
}
