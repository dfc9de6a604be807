/** Countries whose names are told in other languages; the rest keeps what is written. */
const regions =
  'AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP LI LT LU LV MT MX NL NO NZ PL PT RO RU SE SI SK TR UA US EU'.split(
    ' ',
  )

const known = new Map<string, readonly (readonly [there: string, here: string])[]>()

/** A text whose countries are named as another language names them. */
export function withCountriesIn(text: string, from: string, to: string): string {
  const key = `${from} ${to}`
  let names = known.get(key)
  if (!names) {
    const [there, here] = [from, to].map(
      (language) => new Intl.DisplayNames(language, { type: 'region' }),
    )
    names = regions.map((region) => [there?.of(region) ?? region, here?.of(region) ?? region])
    known.set(key, names)
  }
  let told = text
  for (const [name, other] of names) if (told.includes(name)) told = told.replaceAll(name, other)
  return told
}
