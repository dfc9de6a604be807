import 'vitest'

declare module 'vitest' {
  /** What `race-model` tells the races. */
  interface ProvidedContext {
    /** The variables that make the edge ask the scripted model. */
    raceModel: Record<string, string>
    /** How many interleavings are tried. */
    raceRuns: number
    /** Repeats an earlier run. */
    raceSeed: number
  }
}
