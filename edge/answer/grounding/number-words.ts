/** Numbers written out, from two: "one" is a pronoun as well. By language, since "due" and "six" are words elsewhere. */
const units: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  pl: 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia',
  tr: 'iki üç dört beş altı yedi sekiz dokuz on',
}

/** Larger ones, which begin a number that may go on: "twenty" in "twenty-five". */
const tens: Readonly<Record<string, string>> = {
  en: 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 dozen=12',
  de: 'dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000',
  fr: 'trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix=70 quatre-vingts=80 quatre-vingt-dix=90 cent=100 mille=1000',
  es: 'treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 mil=1000',
  it: 'trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mille=1000',
  pt: 'trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 mil=1000',
  nl: 'dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 duizend=1000',
  pl: 'trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sześćdziesiąt=60 sto=100 tysiąc=1000',
  tr: 'yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yüz=100 bin=1000',
}

const made = new Map<string, ReadonlyMap<string, number>>()

function wordsIn(language: string): ReadonlyMap<string, number> {
  let known = made.get(language)
  if (!known) {
    const small = (units[language] ?? '').split(' ').map((word, at) => [word, at + 2] as const)
    const large = (tens[language] ?? '').split(' ').map((pair) => {
      const [word = '', value] = pair.split('=')
      return [word, Number(value)] as const
    })
    known = new Map([...small, ...large].filter(([word]) => word !== ''))
    if (units[language]) made.set(language, known)
  }
  return known
}

/** What a written-out number is worth; undefined for other words. "twenty-five" and "fünfundzwanzig" are read too. */
export function numberWord(word: string, language: string): number | undefined {
  const words = wordsIn(language)
  const known = words.get(word)
  if (known !== undefined) return known
  const [ten, one, ...more] = word.split('-')
  if (more.length === 0 && ten && one) return joined(words.get(ten), oneIn(words, one))
  const [, german, tenWord] = /^(\p{L}{3,6})und(\p{L}{5,8}ig)$/u.exec(word) ?? []
  return german && tenWord ? joined(words.get(tenWord), oneIn(words, german)) : undefined
}

function oneIn(words: ReadonlyMap<string, number>, word: string): number | undefined {
  return words.get(word) ?? (word === 'one' || word === 'ein' ? 1 : undefined)
}

function joined(ten: number | undefined, one: number | undefined): number | undefined {
  return ten !== undefined && one !== undefined && one < 10 && ten >= 20 ? ten + one : undefined
}

/** "Twice" and the like, in one word. */
export const timesOf: ReadonlyMap<string, number> = new Map(
  'twice=2 thrice=3 zweimal=2 dreimal=3 viermal=4 fünfmal=5 tweemaal=2 driemaal=3 dwukrotnie=2'
    .split(' ')
    .map((pair) => {
      const [word = '', value] = pair.split('=')
      return [word, Number(value)] as const
    }),
)
