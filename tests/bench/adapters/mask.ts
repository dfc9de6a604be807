import { mask as maskText } from '../../../edge/privacy/mask.ts'
import { restoreText } from '../../../edge/privacy/unmask.ts'
import manifest from '../../../package.json' with { type: 'json' }

export const meta = { name: manifest.name, version: manifest.version }

/** Masks one message as the edge does, without the vault that would keep the values. */
export async function mask(text: string, locale?: string) {
  const { text: masked, findings } = maskText(text, { locale })
  const restore = (other: string) => {
    const values = new Map(findings.map((f) => [f.placeholder, text.slice(f.start, f.end)]))
    return restoreText(other, (found) => values.get(found), { allowHosts: 'any' })
  }
  return { masked, spans: findings.map(({ start, end, type }) => ({ start, end, type })), restore }
}
