type Span = { type: string; start: number; end: number; value: string }

/**
 * Findings in order and without overlaps. The longer of two stands, of equals the first given; where
 * each has a part that the other has not, both are covered together, so that neither shows.
 */
export function withoutOverlaps<F extends Span>(text: string, findings: readonly F[]): F[] {
  const kept: F[] = []
  // Sorted by start, a finding can only overlap the one kept before it.
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || last.end <= finding.start) kept.push(finding)
    else if (finding.end > last.end) kept[kept.length - 1] = together(text, last, finding)
  }
  return kept
}

function together<F extends Span>(text: string, one: F, other: F): F {
  const { type } = one.end - one.start >= other.end - other.start ? one : other
  return { ...one, type, end: other.end, value: text.slice(one.start, other.end) }
}
