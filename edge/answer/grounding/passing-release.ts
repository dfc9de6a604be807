import { markersIn } from './markers.ts'
import type { Release } from './release.ts'

/** What may be the beginning of a citation, with the blank before it. */
const open = / ?\[\d{0,2}$| $/

/** Lets an answer through as it comes: only citations of sources that nobody has are left out. */
export function passingRelease(isSource: (index: number) => boolean) {
  const cited = new Set<number>()
  let held = ''

  function settled(text: string): string {
    for (const index of markersIn(text)) if (isSource(index)) cited.add(index)
    return text.replace(/ ?\[(\d{1,2})\]/g, (marker, index: string) =>
      isSource(Number(index)) ? marker : '',
    )
  }

  return {
    async push(delta: string): Promise<Release> {
      const text = held + delta
      const at = open.exec(text)?.index ?? text.length
      held = text.slice(at)
      return { text: settled(text.slice(0, at)), held: [] }
    },
    async flush(): Promise<Release> {
      const rest = held
      held = ''
      return { text: settled(rest), held: [] }
    },
    isUseful: true,
    cited: () => [...cited],
  }
}
