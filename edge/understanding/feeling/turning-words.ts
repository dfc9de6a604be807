/** The words of one language that change what others say. */
export type TurningWords = {
  /** They turn what comes after them, or before them where `turnsBack` has them: "iyi değil". */
  negations: ReadonlySet<string>
  turnsBack: ReadonlySet<string>
  stronger: ReadonlySet<string>
  weaker: ReadonlySet<string>
  /** What follows them counts more than what came before. */
  turns: ReadonlySet<string>
}

type Lists = { not: string; very?: string; little?: string; but?: string; back?: string }

const lists: Readonly<Record<string, Lists>> = {
  en: {
    not: "n't not no never none nobody nothing neither nor nowhere without hardly barely scarcely cannot rarely seldom",
    very: 'very really so extremely absolutely totally completely incredibly super utterly highly most especially deeply particularly truly quite such freaking fucking exceptionally hugely',
    little:
      'slightly somewhat kind sort kinda sorta little bit partly almost fairly less occasionally',
    but: 'but however though although',
  },
  es: {
    not: 'no nunca jamás jamas ningún ninguna ninguno nada sin tampoco ni',
    very: 'muy realmente tan súper super totalmente demasiado sumamente bastante más mucho mucha',
    little: 'poco algo menos poquito apenas',
    but: 'pero sino aunque',
  },
  fr: {
    not: 'pas jamais aucun aucune rien sans plus ni',
    very: 'très tres vraiment tellement trop extrêmement super hyper totalement',
    little: 'peu moins légèrement assez',
    but: 'mais cependant pourtant toutefois',
  },
  de: {
    not: 'nicht kein keine keinen keiner keines keinem nie niemals ohne nix nirgends weder',
    very: 'sehr wirklich total absolut echt extrem richtig völlig so viel zu',
    little: 'etwas bisschen wenig leicht teilweise kaum',
    but: 'aber jedoch allerdings',
  },
  it: {
    not: 'non mai nessun nessuna nessuno niente senza nemmeno né',
    very: 'molto davvero veramente così estremamente troppo super proprio tanto',
    little: 'poco abbastanza meno',
    but: 'ma però pero tuttavia',
  },
  pt: {
    not: 'não nao nunca jamais nenhum nenhuma nada sem nem',
    very: 'muito muita realmente tão super extremamente demais totalmente bem',
    little: 'pouco menos quase',
    but: 'mas porém contudo',
  },
  nl: {
    not: 'niet geen nooit nergens zonder niks niets',
    very: 'heel erg zeer echt ontzettend super enorm zo te veel',
    little: 'beetje iets weinig',
    but: 'maar echter',
  },
  pl: {
    not: 'nie nigdy żaden żadna żadne żadnych bez nic',
    very: 'bardzo naprawdę super strasznie ogromnie niezwykle tak zbyt',
    little: 'trochę troche nieco mało',
    but: 'ale jednak lecz',
  },
  tr: {
    not: 'hiç hic asla',
    very: 'çok cok gerçekten aşırı fazla',
    little: 'biraz az',
    but: 'ama fakat ancak',
    back: 'değil degil yok değildi değiller olmadı olmaz',
  },
  ar: {
    not: 'لا ليس ليست لم لن مش مو غير بدون ما ماني لست',
    very: 'جدا جداً للغاية كثير كتير مرة حقا',
    little: 'قليلا شوي',
    but: 'لكن ولكن',
  },
  hi: {
    not: 'मत बिना na',
    very: 'बहुत बेहद काफी सच बिल्कुल अत्यंत bahut bohot',
    little: 'थोड़ा कम',
    but: 'लेकिन मगर पर परंतु lekin par',
    back: 'नहीं नही nahi nahin',
  },
}

const none: TurningWords = {
  negations: new Set(),
  turnsBack: new Set(),
  stronger: new Set(),
  weaker: new Set(),
  turns: new Set(),
}
const sets = new Map(
  Object.entries(lists).map(([language, { not, very, little, but, back }]) => [
    language,
    {
      negations: listed(not),
      turnsBack: listed(back),
      stronger: listed(very),
      weaker: listed(little),
      turns: listed(but),
    },
  ]),
)

/** Where a language has no list, nothing is turned. */
export function turningWordsOf(language: string): TurningWords {
  return sets.get(language === 'und' ? 'en' : language) ?? none
}

/** Verbs and such that leave nothing of what comes after them: "lacks charm", "fails to impress". */
export const lackers = listed(
  'lack lacks lacked lacking fail fails failed failing instead least stop stopped lose loses lost rid avoid avoids refuse refuses',
)

function listed(words = ''): ReadonlySet<string> {
  return new Set(words === '' ? [] : words.split(' '))
}
