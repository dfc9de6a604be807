import type { BundleFile } from '../../../shared/site.ts'

const things =
  words(`anorak backpack balaclava bivouac boots bottle cagoule compass crampons gaiters
  gloves hammock harness hat helmet jacket lantern mattress mittens poles rope sandals shorts socks
  sledge stove tarp tent torch towel trousers vest watch whistle windbreaker`)
const deeds =
  words(`wash dry store repair return exchange lend insure engrave waterproof measure shorten
  lengthen fold inflate clean sharpen sterilise recycle order cancel collect wrap register charge
  assemble adjust carry inspect tighten`)

/** So many help articles, each about doing one thing with another: the words overlap as in a real shop's. */
export function articles(count: number): BundleFile[] {
  return pairs()
    .slice(0, count)
    .map(({ thing, deed }) => ({
      path: `knowledge/bench-${deed}-${thing}.md`,
      content: `---
title: How to ${deed} your ${thing}
url: http://localhost:8788/help/bench/${deed}-${thing}
tags: [${deed}, ${thing}]
---

Everything that our customers ask about how to ${deed} a ${thing} stands here, in three short parts.

## How do I ${deed} the ${thing}?

To ${deed} the ${thing}, begin in the morning and take your time. The ${thing} comes with a leaflet that says
how often to ${deed} it; as a rule twice a year is enough, and after a wet tour once more.

## What does it cost to ${deed} the ${thing}?

Nothing at all while the ${thing} is under warranty. After that our workshop charges 15 euros to ${deed} it,
and sends the ${thing} back within ten days.

## What if the ${thing} is damaged?

Do not ${deed} a ${thing} that is torn or broken. Send us a photo first; we answer within a day.
`,
    }))
}

/** Questions that these articles answer, in an order that jumps about. */
export function articleQuestions(count: number): string[] {
  const all = pairs()
  return Array.from({ length: count }, (_, index) => {
    const { thing, deed } = all[(index * 577) % Math.min(1000, all.length)] ?? {}
    return `How do I ${deed} my ${thing}, and what does it cost?`
  })
}

function pairs() {
  return things.flatMap((thing) => deeds.map((deed) => ({ thing, deed })))
}

function words(text: string): string[] {
  return text.split(/\s+/)
}
