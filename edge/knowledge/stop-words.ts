import { stopwords as arabic } from '@orama/stopwords/arabic'
import { stopwords as danish } from '@orama/stopwords/danish'
import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as finnish } from '@orama/stopwords/finnish'
import { stopwords as french } from '@orama/stopwords/french'
import { stopwords as german } from '@orama/stopwords/german'
import { stopwords as greek } from '@orama/stopwords/greek'
import { stopwords as hungarian } from '@orama/stopwords/hungarian'
import { stopwords as indian } from '@orama/stopwords/indian'
import { stopwords as italian } from '@orama/stopwords/italian'
import { stopwords as japanese } from '@orama/stopwords/japanese'
import { stopwords as mandarin } from '@orama/stopwords/mandarin'
import { stopwords as norwegian } from '@orama/stopwords/norwegian'
import { stopwords as portuguese } from '@orama/stopwords/portuguese'
import { stopwords as romanian } from '@orama/stopwords/romanian'
import { stopwords as russian } from '@orama/stopwords/russian'
import { stopwords as spanish } from '@orama/stopwords/spanish'
import { stopwords as swedish } from '@orama/stopwords/swedish'
import { stopwords as turkish } from '@orama/stopwords/turkish'
import { stopwords as ukrainian } from '@orama/stopwords/ukrainian'
import { stemmerFor } from './stems.ts'

/** English words that say nothing about what a question is about: a chat has more of them than a book. */
const english = new Set(
  `a about actually after again ago all also always am an and any anyone anything are aren't as
  ask at away back be because been before being bought but buy by can can't cannot could couldn't
  day dear did didn't do does doesn't doing don't done down each either else ever every everything
  explain few for from get gets getting give go goes going gone good got guy guys had hadn't
  happen happened happens has hasn't have haven't having he he's hello help her here hers hey hi
  him his how i i'd i'll i'm i've if in instead into is isn't it it's its just keep kind know last
  let let's like likely little look looking lot made make may maybe me mean meaning means meant
  might mine more most must my myself need needs never new next no nor not now of off ok okay on
  once one only onto or other our out over own per perhaps please possible probably put quite
  rather really recently recommend s said same say says see seem sell selling send she she's
  should shouldn't since so some somebody someone something still such suggest sure take takes
  taking tell than thank thanks that that's the their them then there there's these they they'll
  they're they've thing things think this those though thought through till to today too try
  trying two under up upon us use used using very via want wanted wants was wasn't way we we'll
  we're we've week well were weren't what what's where's whether which while who's whole whom
  whose why will wish with within without won't wonder wondering work works would wouldn't yes
  yesterday yet you you'll you're you've your yours`.split(/\s+/),
)

/** What is another word without its apostrophe. */
const otherWords = new Set(['id', 'ill', 'well', 'were'])
for (const word of [...english]) {
  // Chats leave apostrophes out: "it didnt come".
  const bare = word.replaceAll("'", '')
  if (!otherWords.has(bare)) english.add(bare)
}

/** The commonest; no kept list knows Polish. */
const polish: ReadonlySet<string> = new Set(
  `a aby albo ale ani bardzo bez bo by być był była było były będzie chcę chciałbym chciałabym ci cię co
  czy dla do gdy gdzie go i ich ile im ja jak jaka jakie jaki jako je jego jej jest jestem jeśli już kiedy kto która które który
  ma mam mi mnie mogę może można mój moja moje moją mu my na nad nam nas nie nic niż no o od on ona one oni oraz po pod przez przy
  proszę się są tak tam te tego tej ten to tu tylko tym ty u w was we wam więc wy z za ze że żeby dzień dobry dziękuję`.split(
    /\s+/,
  ),
)

const none: ReadonlySet<string> = new Set()

const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  en: english,
  pl: polish,
  ar: new Set(arabic),
  da: new Set(danish),
  de: new Set(german),
  el: new Set(greek),
  es: new Set(spanish),
  fi: new Set(finnish),
  fr: new Set(french),
  hi: new Set(indian),
  hu: new Set(hungarian),
  it: new Set(italian),
  ja: new Set(japanese),
  nl: new Set(dutch),
  no: new Set(norwegian),
  pt: new Set(portuguese),
  ro: new Set(romanian),
  ru: new Set(russian),
  sv: new Set(swedish),
  tr: new Set(turkish),
  uk: new Set(ukrainian),
  zh: new Set(mandarin),
}

/** Words that say nothing about what a question is about. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return lists[language] ?? none
}

const stemmed = new Map<string, ReadonlySet<string>>()

/** The same as stems. */
export function stopStems(language: string): ReadonlySet<string> {
  const known = stemmed.get(language)
  if (known) return known
  const stem = stemmerFor(language)
  const stems = new Set([...stopWordsOf(language)].map(stem))
  if (lists[language]) stemmed.set(language, stems)
  return stems
}
