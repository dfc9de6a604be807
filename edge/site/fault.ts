/** One thing that is wrong in a site bundle: where, what, and what would be right. */
export type BundleFault = {
  /** Path in the bundle, such as `knowledge/returns.md`. */
  file: string
  /** From 1. */
  line: number
  fault: string
  mend: string
}

/** Faults in the order in which a person would go through the files. */
export function inReadingOrder(faults: readonly BundleFault[]): BundleFault[] {
  return faults.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
