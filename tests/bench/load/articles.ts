import type { BundleFile } from '../../../shared/site.ts'

const things =
  words(`anorak backpack balaclava bivouac boots bottle cagoule compass crampons gaiters
  gloves hammock harness hat helmet jacket lantern mattress mittens poles rope sandals shorts socks
  sledge stove tarp tent torch towel trousers vest watch whistle windbreaker`)
const deeds =
  words(`wash dry store repair return exchange lend insure engrave waterproof measure shorten
  lengthen fold inflate clean sharpen sterilise recycle order cancel collect wrap register charge
  assemble adjust carry inspect tighten`)

/** With these the things are enough for ten thousand articles. */
const kinds = words('red winter summer light heavy rented used alpine children’s')

/** So many help articles, each about doing one thing with another: the words overlap as in a real shop's. */
export function articles(count: number): BundleFile[] {
  return pairs()
    .slice(0, count)
    .map(({ thing, deed }) => ({
      path: `knowledge/bench-${deed}-${slugOf(thing)}.md`,
      content: `---
title: How to ${deed} your ${thing}
url: http://localhost:8788/help/bench/${deed}-${slugOf(thing)}
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

/** Questions that the first `among` of these articles answer, in an order that jumps about. */
export function articleQuestions(count: number, among = 1000): string[] {
  const all = pairs()
  return Array.from({ length: count }, (_, index) => {
    const { thing, deed } = all[(index * 577) % Math.min(among, all.length)] ?? {}
    return `How do I ${deed} my ${thing}, and what does it cost?`
  })
}

/** So many intents, ten examples each: to do one thing with another. */
export function intents(count: number): { name: string; examples: string[] }[] {
  return pairs()
    .filter((_, at) => at % 7 === 0)
    .slice(0, count)
    .map(({ thing, deed }) => ({
      name: `${deed}_${slugOf(thing).replaceAll('-', '_')}`,
      examples: [
        `how do I ${deed} my ${thing}`,
        `can you ${deed} my ${thing} for me`,
        `I want to ${deed} a ${thing}`,
        `${deed} ${thing} please`,
        `what does it cost to ${deed} the ${thing}`,
        `my ${thing}, is it time to ${deed} it?`,
        `where can I have somebody ${deed} the ${thing}`,
        `I tried to ${deed} my ${thing} and it did not work`,
        `is it safe to ${deed} this ${thing} at home`,
        `who will ${deed} the ${thing} that I bought last week`,
      ],
    }))
}

/** The things by themselves first, so that a thousand articles stay the same thousand. */
function pairs() {
  const named = ['', ...kinds].flatMap((kind) => things.map((thing) => `${kind} ${thing}`.trim()))
  return named.flatMap((thing) => deeds.map((deed) => ({ thing, deed })))
}

function slugOf(thing: string): string {
  return thing.replace(/[^a-z]+/g, '-')
}

function words(text: string): string[] {
  return text.split(/\s+/)
}
