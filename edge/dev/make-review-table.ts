/**
 * Makes edge/understanding/feeling/review-table.json: how much better or worse words sound in customers' mouths than in the
 * lexicon, learnt from reviews whose writers say which way they mean them (see SOURCES.md). To make it anew, lay into one folder
 * what these two publish, and name it:
 *
 *   Bing Liu's pros_cons/ and product_reviews_2/ (as in NLTK's corpora; CC BY 4.0)
 *   UCI's sentiment_labelled_sentences/ (Kotzias and others, 2015; CC BY 4.0)
 *
 *   node edge/dev/make-review-table.ts FOLDER
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fitValence, type Review } from './fit-valence.ts'
import { root } from './paths.ts'

const folder = resolve(process.argv[2] ?? '.')
const linesOf = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8').split(/\r?\n/)

/** What the fit says counts in part: reviewers' words are one voice beside the lexicon's. */
const share = 0.3
/** Changes smaller than this, in the lexicon's −4 to 4, are noise. */
const noticed = 0.1
/** Numbers in the table are this many to one of the lexicon's. */
const finer = 30

const reviews = [...prosAndCons(), ...sentences(), ...products()]
const table = [...fitValence(reviews)]
  .map(([word, more]): [string, number] => [
    word,
    Math.max(-127, Math.min(127, Math.round(more * share * finer))),
  ])
  .filter(([, value]) => Math.abs(value) >= noticed * finer)
  .sort(([a], [b]) => (a < b ? -1 : 1))
const packed = {
  words: table.map(([word]) => word).join(' '),
  values: Buffer.from(Int8Array.from(table, ([, value]) => value).buffer).toString('base64'),
}
writeFileSync(
  join(root, 'edge/understanding/feeling/review-table.json'),
  `${JSON.stringify(packed, undefined, 2)}\n`,
)
console.log(`${table.length} words from ${reviews.length} reviews`)

/** One line for each reviewer: what is good about a thing, what is not. */
function prosAndCons(): Review[] {
  return ['Pros', 'Cons'].flatMap((kind) =>
    linesOf('pros_cons', `Integrated${kind}.txt`)
      .map((line) =>
        line
          .replace(/<[^>]*>/g, '')
          .replaceAll('&amp;', '&')
          .replace(/&#?\w+;/g, "'")
          .trim(),
      )
      .filter((text) => text !== '')
      .map((text) => ({ text, praises: kind === 'Pros', weight: 1 })),
  )
}

/** Whole sentences of three kinds of places; few, so each counts more. */
function sentences(): Review[] {
  return ['amazon_cells', 'imdb', 'yelp'].flatMap((place) =>
    linesOf('sentiment_labelled_sentences', `${place}_labelled.txt`).flatMap((line) => {
      const [, text, mark] = /^(.*?)\s*\t([01])\s*$/.exec(line) ?? []
      return text ? [{ text, praises: mark === '1', weight: 3 }] : []
    }),
  )
}

/** Sentences of reviews marked by how strongly they praise (`[+2]`) or complain; those of neither say nothing. */
function products(): Review[] {
  return readdirSync(join(folder, 'product_reviews_2'))
    .filter((file) => file !== 'README.txt')
    .sort()
    .flatMap((file) =>
      linesOf('product_reviews_2', file).flatMap((line) => {
        const [marks = '', text = ''] = line.split('##')
        let sum = 0
        for (const [, mark] of marks.matchAll(/\[([+-]\d)\]/g)) sum += Number(mark)
        return sum === 0 ? [] : [{ text: text.trim(), praises: sum > 0, weight: 1 }]
      }),
    )
}
