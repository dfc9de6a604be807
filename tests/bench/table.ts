import { type Figure, isMet, rounded } from './figure.ts'

/** A row's figures as lines of text: what, the value, its aim and whether that is met. */
export function tableOf(rows: readonly { about: string; figures: readonly Figure[] }[]): string {
  const figures = rows.flatMap((row) => row.figures)
  const widest = Math.max(0, ...figures.map(({ what }) => what.length))
  const values = Math.max(0, ...figures.map((figure) => inWords(figure).length))
  return rows
    .flatMap(({ about, figures }) => [
      about,
      ...figures.map((figure) =>
        `  ${figure.what.padEnd(widest)}  ${inWords(figure).padStart(values)}  ${aimOf(figure)}`.trimEnd(),
      ),
      '',
    ])
    .join('\n')
}

function inWords({ value, unit }: Figure): string {
  const number = Number.isFinite(value) ? rounded(value).toLocaleString('en') : '—'
  return `${number} ${unit}`.trimEnd()
}

function aimOf(figure: Figure): string {
  const { aim } = figure
  if (!aim) return ''
  const wish =
    'atMost' in aim
      ? `≤ ${aim.atMost.toLocaleString('en')}`
      : `≥ ${aim.atLeast.toLocaleString('en')}`
  return `aim ${wish}: ${isMet(figure) ? 'met' : 'missed'}`
}
