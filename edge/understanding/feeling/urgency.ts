import type { Token } from './tokens.ts'

const words = new Map<string, number>(
  (
    [
      [
        1.2,
        'urgent urgently emergency immediately asap stolen hacked fraud fraudulent unauthorized unauthorised compromised urgente urgentemente urgence dringend sofort spoed dringende pilne natychmiast acil hemen عاجل فورا तुरंत जल्दी inmediatamente immédiatement subito imediatamente onmiddellijk',
      ],
      [
        0.7,
        'now today tonight stranded stuck locked deadline hurry quickly expires hoy heute oggi hoje vandaag dzisiaj bugün maintenant ahora jetzt adesso agora',
      ],
      [0.3, 'soon tomorrow waiting still help flight'],
    ] as const
  ).flatMap(([value, list]) => list.split(' ').map((word): [string, number] => [word, value])),
)

const phrases: readonly [RegExp, number][] = [
  [
    /\b(?:right (?:now|away)|as soon as possible|straight away|in an hour|by (?:today|tonight|tomorrow)|before it (?:is|gets) too late|time.?sensitive|lo antes posible|cuanto antes|au plus vite|dès que possible|so schnell wie möglich|il prima possibile|o mais rápido possível|zo snel mogelijk|jak najszybciej)/gi,
    1,
  ],
  [/至急|今すぐ|緊急|急いで|马上|立刻|紧急|尽快|馬上/g, 1.2],
  [/!{2,}/g, 0.3],
]

/** 0 (can wait) to 1 (now): how soon the writer needs an answer. */
export function urgencyOf(text: string, tokens: readonly Token[]): number {
  let sum = 0
  for (const { word, loud } of tokens) sum += (words.get(word) ?? 0) * (loud ? 1.3 : 1)
  const read = text.slice(0, 2000)
  for (const [phrase, value] of phrases)
    sum += value * Math.min(2, [...read.matchAll(phrase)].length)
  return 1 / (1 + Math.exp(-2.5 * (sum - 1)))
}
