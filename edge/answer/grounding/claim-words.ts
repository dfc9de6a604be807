/**
 * Words that promise: a sentence may say them only where a passage says them of the same thing. Each
 * kind holds its ways of being said in the languages that models answer in, so that a promise is
 * compared with its passage across languages.
 */
const promises: Readonly<Record<string, string>> = {
  free: "free of charge|for free|free|gratis|complimentary|no charge|no cost|without charge|costs? nothing|pay nothing|and nothing (?:under|in|for|with|if|when)|nothing to pay|no fee|no extra charge|at no|don't pay|not pay|free of charge|kostenlos\\p{L}*|kostenfrei|umsonst|gratuit\\p{L}*|offert\\p{L}*|gratuit[oa]s?|grátis|bezpłatn\\p{L}*|darmow\\p{L}*|ücretsiz|无需付费|免费|無料",
  unlimited:
    'lifetime|life-?long|forever|for life|unlimited|no limit|no time limit|without limit|without a time limit|indefinitely|lebenslang\\p{L}*|unbegrenzt\\p{L}*|unbefristet\\p{L}*|à vie|illimité\\p{L}*|de por vida|ilimitad\\p{L}*|a vita|illimitat\\p{L}*|levenslang\\p{L}*|onbeperkt\\p{L}*|vitalíci\\p{L}*|dożywotni\\p{L}*|永久|終身|终身',
  everywhere:
    'worldwide|international|internationally|globally|anywhere(?! in)|everywhere(?! in)|all countries|any country|every country|all over the world|around the world|weltweit|weltweiten|überallhin|monde entier|partout|todo el mundo|in tutto il mondo|wereldwijd|mundo todo|todo o mundo|cały świat|全世界|世界中|全球',
  guarantee:
    'guarantee|guarantees|guaranteed|warranty|warranties|warranted|garantie|garantiert|garantieren|gewährleistung|garantías?|garantizamos|garantizad\\p{L}*|garanzi[ae]|garantit[oa]|garantiamo|garantias?|garantimos|gegarandeerd|gwarancj\\p{L}*|garanti|保修|保証|保证',
  atOnce:
    'instantly|instant|immediately|immediate|at once|right away|straight away|straightaway|same day|on the spot|within minutes|within seconds|sofort|sofortig\\p{L}*|umgehend|immédiatement|inmediatamente|immediatamente|subito|imediatamente|onmiddellijk|meteen|natychmiast|hemen|立即|すぐに',
  more: 'double|doubled|triple|twice the|twice as|doppelt\\p{L}*|le double|el doble|il doppio|o dobro|dubbele?|podwójn\\p{L}*',
  bonus:
    'bonus|voucher|vouchers|coupon|coupons|store credit|shop credit|compensation|compensate|cashback|cash back|goodwill|free gift|gutschein\\p{L}*|entschädig\\p{L}*|bons? d.achat|vale de|cupón|cupones|buono|buoni|tegoedbon|kupon\\p{L}*',
  discount:
    'discount|discounts|discounted|rabatte?|remises?|réductions?|descuentos?|sconto|sconti|descontos?|korting|kortingen|zniżk\\p{L}*|indirim|折扣|割引',
  noReason:
    'no questions asked|any reason|no reason|whatever the reason|unconditional|unconditionally|no strings|ohne angabe von gründen|sans condition|sin preguntas|senza condizioni',
  insured:
    'insurance|insured|insure|versichert|versicherung|assuré\\p{L}*|assurance|asegurad\\p{L}*|assicurat\\p{L}*|verzekerd',
  refund:
    'refund|refunds|refunded|refundable|reimburse|reimbursed|reimbursement|money back|get your money|erstatt\\p{L}*|rückerstatt\\p{L}*|rembours\\p{L}*|reembols\\p{L}*|rimbors\\p{L}*|terugbeta\\p{L}*|terugbetaling|geld terug|geld zurück|zwrot\\p{L}*|iade|退款|返金',
  always: '24/7|around the clock|day and night|rund um die uhr|24 heures sur 24|las 24 horas',
  next: 'overnight|next day|next-day|tomorrow|morgen|über nacht|demain|mañana|domani|amanhã|jutro|明日|明天',
  unofficial:
    'secret|hidden|vip|black friday|cyber monday|flash sale|special deal|special offer|limited offer|limited-time|promo',
  fee: 'have to pay|has to pay|must pay|need to pay|needs to pay|extra charge|(?<!(?:no|without|any) )fees?|surcharge|surcharges|handling charge|deposit|penalty|at your own (?:cost|expense)|you pay for|gebühr|gebühren|zuschlag|aufpreis|frais de|supplément|recargo|tarifa|supplemento|commissione|taxa|toeslag|opłata',
  full: 'full refund|in full|fully|entire|entirely|everything|whole amount|full amount|full price|completely|vollständig|in voller höhe|intégralement|por completo|interamente|volledig',
  match: 'best price|lowest price|bestpreis',
}

/** Anything else that a visitor takes as an answer by itself. */
const consents =
  'yes|yeah|yep|sure|of course|certainly|absolutely|definitely|correct|exactly|indeed|no|nope|unfortunately|sadly|good news|ja|jawohl|nein|natürlich|selbstverständlich|leider|oui|non|bien sûr|malheureusement|sí|claro|por supuesto|lamentablemente|sì|certo|certamente|purtroppo|sim|com certeza|não|infelizmente|nee|zeker|natuurlijk|helaas|tak|nie|oczywiście|niestety|evet|hayır|tabii|はい|いいえ|是的|可以|不'

const negations =
  "not|never|no|cannot|cant|can't|\\p{L}+n't|\\p{L}+n’t|neither|nor|nothing|nobody|none|unable|except|excluded|excludes|excluding|unless|nicht|kein|keine|keinen|keinem|keiner|nie|niemals|weder|pas|jamais|aucun|aucune|nunca|jamás|ningún|ninguna|ninguno|tampoco|non|mai|nessun|nessuna|não|nenhum|nenhuma|niet|geen|nooit|nie|nigdy|değil|yok|hayır|olmaz"

/** Words that make a statement hold at times alone. */
const hedges =
  'only|might|may have|may be sent back to you|may be refused|sometimes|usually not|often not|mostly not|not always|part of|a part|may send|unless|except|nur|manchmal|teilweise|seulement|parfois|solo|solamente|soltanto|apenas|somente|alleen|soms|tylko|czasami|sadece|bazen'

const whole = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')
const kinds = Object.entries(promises).map(([kind, words]) => [kind, whole(words)] as const)
const unspacedNo = /不|没|無|ない|ません|नहीं|मत|لا |ليس|لن/u
const consent = new RegExp(`^\\P{L}*(?:${consents})(?![\\p{L}\\p{N}])`, 'iu')
const consentBefore = new RegExp(
  `^\\P{L}*(?:${consents})(?: not| so| yes)?[\\s]*[,.!:;–—-]+\\s*`,
  'iu',
)
const negation = whole(negations)
const hedge = whole(hedges)
/** Kind words with "free" in them that promise nothing. */
const harmlessFree = /feel free|please free|\p{L}+-free|free of tax|tax free|free to /giu

/** "No problem" denies nothing. */
const harmlessNo =
  /(?<!\p{L})(?:no problem|no worries|no trouble|not a problem|not only|not just|kein problem|pas de problème|no hay problema|nessun problema|sem problema|geen probleem)(?!\p{L})/giu

/** The kinds of promise that a text makes. */
export function promisesIn(text: string): string[] {
  const read = text.replace(harmlessFree, ' ')
  return kinds.flatMap(([kind, pattern]) => (pattern.test(read) ? [kind] : []))
}

/** Whether a text begins by saying yes or no. */
export function saysYesOrNo(text: string): boolean {
  return consent.test(text)
}

export function isNegative(text: string): boolean {
  const read = text.replace(harmlessNo, ' ')
  return negation.test(read) || unspacedNo.test(read)
}

/** Whether it says something that holds at times, or in part. */
export function isHedged(text: string): boolean {
  return hedge.test(text)
}

/** "Yes, it does": what follows says it by itself. */
export function withoutYesOrNo(text: string): string {
  return text.replace(consentBefore, '')
}

/** Promises whose words are also what much of a shop's help is about. */
const things = new Set(['guarantee', 'refund', 'bonus', 'discount', 'insured'])

/** A text without the words that promise, which leaves what is promised of; or else only without those that name no thing. */
export function withoutPromises(text: string, but?: 'things'): string {
  let rest = text
  for (const [kind, pattern] of kinds) {
    if (but === undefined || !things.has(kind)) rest = rest.replace(pattern, ' ')
  }
  return rest
}

/** What nobody may promise in the first person but a person: the assistant has no hands. */
const deeds =
  /(?<!\p{L})(?:i|we)(?:['’](?:ve|ll|m)| have| will| am| can| could| just| already| now){1,3}(?: now| just| already| gladly| happily| also| personally| going to){0,2} (?:refund|issu|cancel|credit|waiv|appl|add|ship|sen[dt]|replac|approv|arrang|extend|upgrad|reserv|book|chang|updat|process|gift|gave|give|grant|offer|reimburs|expedit|dispatch|pay|deduct|remov|authori[sz]|activat|restor|unlock|reset|delet|compensat)(?!\p{L}*-)/iu

const custom =
  /(?<!\p{L})we(?:['’]ll| will| can)(?: then| also){0,1} (refund|cancel|credit|waiv|add|ship|sen[dt]|replac|arrang|updat|process|reimburs|dispatch|pay|deduct|remov)(?:e|s)?(?!\p{L})/iu

/** "I have refunded you", "we'll waive the fee": a promise of a deed. */
export function promisesDeed(text: string): boolean {
  return deeds.test(text)
}

/** "We send", "we'll refund", "we can print": the verb of what a shop does for all, which its articles may say. */
export function customIn(text: string): string | undefined {
  const [, verb] = custom.exec(text) ?? []
  return verb?.toLowerCase()
}

const fateOfTheirs =
  /(?<!\p{L})your (?:\p{L}+ ){0,2}(?:order|parcel|package|refund|account|payment|return|delivery|card|voucher|points|item|jacket|boots)(?: [\p{L}\d-]+)? (?:was|were|has been|have been|had been|has|is now|is being|is on its way|is out for|got|arrived|will be there)(?!\p{L})/iu

/** What has become of something of the visitor's: no article can know it. */
export function tellsTheirFate(text: string): boolean {
  return (
    fateOfTheirs.test(text) &&
    !/^\P{L}*(?:if|when|once|as soon as|unless|until|after)(?!\p{L})/iu.test(text)
  )
}

const secrets =
  /(?<!\p{L})(?:send|tell|give|provide|share|write|type|reply with|schicke?n?|nenne?n?|envoyez|envía|invia)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:password|passwort|mot de passe|contraseña|card number|kartennummer|pin|cvv|cvc|security code)(?!\p{L})/iu

/** Asks for what no shop may ask for in a chat. */
export function asksForSecrets(text: string): boolean {
  return secrets.test(text) && !isNegative(text)
}

/** "I" says something of the assistant itself: it looks, does not find, asks, passes on. */
const aboutSelf =
  /^(?:\P{L}*(?:hi|hello|hey|noted|got it|understood|perfect|alright|all right|right|no problem|no worries|sorry|apologies|thanks|thank you|ok|okay|great|well|but|and|so|unfortunately|sure|of course|certainly)[\s,.!—–-]*){0,3}\P{L}*(?:i|i['’]m|i['’]d|i['’]ll|i['’]ve|let me|ich|je|yo|io|eu|ik|ben)(?!\p{L})/iu

const handsOver =
  /(?<!\p{L})(?:person|human|colleague|agent|someone|team ?mate|(?:care|support) team|member of (?:our|the) team|menschen|mitarbeiter(?:in)?|kolleg(?:e|in|en)|conseill(?:er|ère)|personne|persona|agente|operatore|pessoa|atendente|medewerker|collega|konsultant\p{L}*|temsilci|人工|担当者|オペレーター)(?!\p{L})/iu

/** "Someone else may collect it" offers nobody. */
const english =
  /(?<!\p{L})(?:person|human|colleague|agent|someone|team ?mate|team|member of (?:our|the) team)(?!\p{L})/iu
const handing =
  /(?<!\p{L})(?:talk|talking|speak|speaking|pass|passing|passed|connect|connecting|connected|hand|handing|transfer|transferring|put you|ask|reach|contact|help|look into|looks? at|check|get back|take over|takes over|join|bring in|fetch|get (?:you|an?|some\p{L}*)|call|forward|happy|glad|like|prefer|want|available|here for|waiting|wait|chat|assist|answer|let)(?!\p{L})/iu

const doesNotKnow =
  /(?<!\p{L})(?:(?:can|could|do|did|does|am|have|has|is|are|was)(?:n['’]t| ?not) (?:\p{L}+ ){0,2}(?:find|found|know|sure|see|say|mention|cover|answer|contain|have (?:any |that |this |an |enough )?(?:information|details|answer)|able to (?:find|answer|say|confirm|tell))|cannot (?:find|answer|confirm|say)|no information|not certain|nothing about|don['’]t say|doesn['’]t say|weiß (?:ich|das) (?:leider )?nicht|nicht (?:finden|sicher)|keine (?:information|antwort)\p{L}*|ne (?:sais|trouve) pas|n['’]ai pas trouvé|no (?:sé|encuentro|lo sé|he encontrado)|non (?:so|trovo|lo so|ho trovato)|não (?:sei|encontr\p{L}+)|weet (?:ik|het) niet|niet (?:vinden|zeker)|nie (?:wiem|znalaz\p{L}+)|bilmiyorum|bulamadım|わかりません|見つかりません|不知道|找不到)/iu

/** "I can confirm that …" tells of the shop after all. */
const vouches =
  /(?<!\p{L})(?:that|confirm|assure|promise|tell you|let you know|inform|dass|bestätigen|que|che|dat|że)(?!\p{L})/iu

export function isAboutSelf(text: string): boolean {
  return aboutSelf.test(text) && !vouches.test(text)
}

export function offersPerson(text: string): boolean {
  return handsOver.test(text) && (handing.test(text) || !english.test(text))
}

export function admitsIgnorance(text: string): boolean {
  return doesNotKnow.test(text)
}
