import * as v from 'valibot'

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** A span of time such as `30s`, `5m`, `2h` or `90d`; milliseconds once parsed. */
export const durationSchema = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5}[smhd]$/, 'Write a span of time such as "30s", "5m", "2h" or "90d".'),
  v.transform((text) => Number(text.slice(0, -1)) * units[text.at(-1) as keyof typeof units]),
)
