/** Part of a text; `end` is exclusive. */
export type Span = { start: number; end: number }

/** Spans that are asked about again and again: in order, and joined where they touch. */
export class SpanSet {
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  constructor(spans: readonly Span[]) {
    const sorted = spans.length > 1 ? spans.toSorted((a, b) => a.start - b.start) : spans
    for (const { start, end } of sorted) {
      const last = this.#ends.length - 1
      const lastEnd = this.#ends[last]
      if (lastEnd !== undefined && start < lastEnd) this.#ends[last] = Math.max(lastEnd, end)
      else {
        this.#starts.push(start)
        this.#ends.push(end)
      }
    }
  }

  get isEmpty(): boolean {
    return this.#starts.length === 0
  }

  /** The first span that ends behind a place. */
  firstBehind(place: number): Span | undefined {
    let low = 0
    let high = this.#ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ends[middle] ?? 0) <= place) low = middle + 1
      else high = middle
    }
    const start = this.#starts[low]
    return start === undefined ? undefined : { start, end: this.#ends[low] ?? start }
  }

  touches({ start, end }: Span): boolean {
    return (this.firstBehind(start)?.start ?? end) < end
  }

  /** Whether one of the spans holds all of this one. */
  holds({ start, end }: Span): boolean {
    const span = this.firstBehind(start)
    return span !== undefined && span.start <= start && end <= span.end
  }

  /** The text with a sign in place of every unit of the spans. */
  blank(text: string, sign: string): string {
    if (this.isEmpty) return text
    let blanked = ''
    let from = 0
    for (const [index, start] of this.#starts.entries()) {
      const end = this.#ends[index] ?? start
      blanked += text.slice(from, start) + sign.repeat(end - start)
      from = end
    }
    return blanked + text.slice(from)
  }
}

/** No span at all, which most texts have. */
export const noSpans = new SpanSet([])
