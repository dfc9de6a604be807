import type { Token } from './tokens.ts'
import { turningWordsOf } from './turning-words.ts'

const table = (lines: readonly [number, string][]) =>
  new Map(
    lines.flatMap(([value, words]) =>
      words.split(' ').map((word): [string, number] => [word, value]),
    ),
  )

/** What single words say of a customer's patience. Sadness and worry are not anger. */
const words = table([
  [
    1.2,
    'ridiculous unacceptable outrageous pathetic disgusting disgrace disgraceful furious scam scammers fraud bullshit wtf fuck fucking fucked fuckin shit shitty asshole bitch bastard appalling atrocious incompetent infuriating livid',
  ],
  [
    0.9,
    'worst terrible awful horrible useless annoying annoyed annoys annoyance angry anger frustrated frustrating frustration hate hated stupid idiot idiots dumb moron joke liar liars lies lying crap damn goddamn dammit sucks suck garbage trash worthless rude ignored ignoring nonsense absurd shameful shame ugh',
  ],
  [
    0.6,
    'disappointed disappointing disappointment disappoints waste wasted ruined complaint complain complaining lousy poor poorly unhelpful unprofessional broken failed fails fail failure mess stuck upset unhappy hell seriously stop bad wrong unfair blame stranded overcharged misled unresolved disconnected overbooked bumped screwed messed ripped damaged dumbass clowns clueless careless',
  ],
  [
    0.35,
    'still again waiting waited never nobody nothing hours weeks months delayed delay delays cancelled canceled lost missed refuse refused why excuse yet hold refund reimburse reimbursement compensation luggage baggage minutes rebook rebooked rep supervisor fix',
  ],
  [
    -0.5,
    'thanks thank thx great love loved awesome amazing excellent glad happy perfect lol haha hahaha congrats cool nice',
  ],
  [
    -0.3,
    'sad sadly rip sorry scared afraid hope worried anxious miss heartbreaking nervous please good best',
  ],
  [
    0.9,
    'inaceptable inacceptable unverschämt frechheit inaccettabile inaceitável onacceptabel niedopuszczalne rezalet scandaleux vergüenza honte vergogna vergonha schande skandal ridículo ridicolo lächerlich belachelijk estafa arnaque betrug truffa golpe oplichting oszustwo',
  ],
  [
    0.6,
    'harto harta marre sauer wütend genervt arrabbiato irritado boos wściekły kızgın غاضب गुस्सा pésimo péssimo pessimo katastrophe nul berbat',
  ],
])

const phrases: readonly [RegExp, number][] = [
  [
    /\b(?:fed up|sick of|tired of|had enough|on hold|no response|no reply|no answer|no one|at all|how (?:many times|long|dare)|what the (?:hell|heck|f))\b/gi,
    0.7,
  ],
  [
    /\b(?:second|third|fourth|2nd|3rd|4th|\d+ times|several times|every time|once again|yet again|not (?:once|acceptable|helpful|good enough)|(?:does|do|is|did|are)(?: not|n't) work(?:ing)?)\b/gi,
    0.5,
  ],
  [
    /\b(?:my money back|never again|last time|speak to (?:a|your) (?:manager|supervisor)|lawyer|sue you|cancel(?:ling)? my (?:account|order|subscription))\b/gi,
    0.7,
  ],
  [/[?!]{2,}/g, 0.4],
  [/[😡😠🤬😤🙄😒👎🖕]/gu, 0.9],
  [/最悪|ふざけ|いい加減|ひどい|腹立|太差|垃圾|生气|骗子|什么破/g, 0.9],
]

const sentimentShare = -2.2
/** Who is out of patience says what is not, and what nobody does. */
const denial = 0.25
const { negations } = turningWordsOf('en')

/** 0 (content) to 1 (furious): how out of patience the writer of a message is. */
export function frustrationOf(text: string, tokens: readonly Token[], sentiment: number): number {
  let sum = sentimentShare * sentiment
  let denials = 0
  for (const { word, loud } of tokens) {
    if (negations.has(word)) denials += 1
    const value = words.get(word) ?? 0
    sum += loud ? value * 1.3 : value
    if (loud && !value) sum += 0.1
  }
  sum += denial * Math.min(2, denials)
  const read = text.slice(0, 2000)
  for (const [phrase, value] of phrases)
    sum += value * Math.min(3, [...read.matchAll(phrase)].length)
  return 1 / (1 + Math.exp(-2 * (sum - 1.3)))
}
