import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as hindi } from '@orama/stemmers/indian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'

type Stemmer = (word: string) => string

/** English forms that no rule makes one word of. */
const irregular = new Map(
  Object.entries({
    break: 'broke broken',
    bring: 'brought',
    build: 'built',
    buy: 'bought',
    catch: 'caught',
    choose: 'chose chosen',
    come: 'came',
    deal: 'dealt',
    draw: 'drew drawn',
    drive: 'drove driven',
    eat: 'ate eaten',
    fall: 'fell fallen',
    feel: 'felt',
    fight: 'fought',
    find: 'found',
    fly: 'flew flown',
    forget: 'forgot forgotten',
    freeze: 'froze frozen',
    give: 'gave given',
    go: 'went gone',
    grow: 'grew grown',
    hear: 'heard',
    hide: 'hid hidden',
    hold: 'held',
    keep: 'kept',
    know: 'knew known',
    lend: 'lent',
    lose: 'lost',
    meet: 'met',
    ride: 'rode ridden',
    run: 'ran',
    see: 'saw seen',
    shake: 'shook shaken',
    shrink: 'shrank shrunk',
    sleep: 'slept',
    speak: 'spoke spoken',
    spend: 'spent',
    steal: 'stole stolen',
    swim: 'swam swum',
    take: 'took taken',
    teach: 'taught',
    tear: 'tore torn',
    tell: 'told',
    think: 'thought',
    throw: 'threw thrown',
    understand: 'understood',
    wake: 'woke woken',
    wear: 'wore worn',
    win: 'won',
    withdraw: 'withdrew withdrawn',
    write: 'wrote written',
    child: 'children',
    foot: 'feet',
    man: 'men',
    tooth: 'teeth',
    woman: 'women',
  }).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word] as const)),
)

const stemmers: Readonly<Record<string, Stemmer>> = {
  ar: arabic,
  da: danish,
  de: german,
  el: greek,
  en: (word) => english(irregular.get(word) ?? word),
  es: spanish,
  fi: finnish,
  fr: french,
  hi: hindi,
  hu: hungarian,
  it: italian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
}

/** Words whose stems are kept, for each language. */
const mostKept = 20_000
const kept = new Map<string, Stemmer>()

/** Makes one word of a word's forms; in languages without a stemmer it only folds accents. */
export function stemmerFor(language: string): Stemmer {
  const known = kept.get(language)
  if (known) return known
  const stem = stemmers[language]
  const cache = new Map<string, string>()
  const remembering = (word: string) => {
    let found = cache.get(word)
    if (found === undefined) {
      if (cache.size >= mostKept) cache.clear()
      found = folded(stem && /^\D+$/.test(word) ? stem(word) : word)
      cache.set(word, found)
    }
    return found
  }
  if (stem) kept.set(language, remembering)
  return remembering
}

/** Without accents, which visitors often leave out. Other scripts' signs above and below stay. */
function folded(word: string): string {
  return (
    word
      .normalize('NFD')
      .replace(/(?<=[a-z])\p{M}+/gu, '')
      .normalize('NFC') || word
  )
}

/** Longest first: the commonest endings of Polish nouns, adjectives and verbs. No Snowball stemmer knows Polish. */
const polishEndings =
  /(?:iejszych|iejszym|owania|owanie|aniem|eniem|ściach|ościom|owych|owymi|ością|iami|iach|ania|enia|anie|enie|ości|ość|owej|owego|owym|ować|ymi|imi|ego|emu|ych|ich|iej|ami|ach|om|owi|ów|ej|ym|im|ie|ię|ią|ia|ać|eć|ić|yć|a|ą|e|ę|i|o|u|y)$/u

function polish(word: string): string {
  if (word.length < 5) return word
  const root = word.replace(polishEndings, '')
  return root.length >= 3 ? root : word
}
