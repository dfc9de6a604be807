import type { Cue } from '../cues/find-cues.ts'
import { cueStartingAt, valueStart } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import type { Scan } from '../read/scan.ts'
import { isSentenceStart } from '../read/sentence.ts'
import { hasNoCase, type Word, wordAt } from '../read/words.ts'
import { fullNames } from './full-name.ts'
import { nameBefore } from './name-before.ts'
import { isOfThing, readName, type Trust } from './name-reader.ts'
import { person } from './person-finding.ts'
import { isPlace } from './place.ts'
import { signature } from './signature.ts'

/** Names of people, by what is said around them. */
export function findPersons(scan: Scan): Finding[] {
  return [...scan.cues.flatMap((cue) => byCue(scan, cue)), ...fullNames(scan)]
}

function byCue(scan: Scan, cue: Cue): Finding[] {
  const { kinds } = cue
  if (kinds.includes('name')) {
    const here = afterName(scan, cue)
    if (here.length > 0) return here
  }
  if (kinds.includes('closing')) {
    const here = signature(scan, cue)
    if (here.length > 0) return here
  }
  if (kinds.includes('title')) return afterTitle(scan, cue)
  if (kinds.includes('iam')) {
    return after(scan, cue, ofSelf.test(scan.plain.slice(cue.start, cue.end)) ? 'told' : 'likely')
  }
  if (kinds.includes('relation')) return afterRelation(scan, cue)
  if (kinds.includes('here')) return nameBefore(scan, cue)
  if (kinds.includes('contact') || kinds.includes('greeting') || kinds.includes('closing'))
    return afterContact(scan, cue)
  return []
}

function afterName(scan: Scan, cue: Cue): Finding[] {
  const { token, joined } = valueStart(scan, cue)
  const word = wordAt(scan, token)
  if (!word) return []
  // "name" alone, as in "the name on my parcel", needs a colon or a known name behind it.
  const phrase = scan.plain.slice(cue.start, cue.end)
  const isSaid = roles.test(phrase)
    ? word.isCapital && !word.isEveryday && /^ ?[:=|]/.test(scan.plain.slice(cue.end, cue.end + 2))
    : joined || phrase.includes(' ') || hasNoCase(word.plain) || strongAlone.test(phrase)
  return named(scan, token, isSaid ? 'said' : 'told')
}

// "the customer is furious": what follows is a name only as an entry of a form, "Customer: …".
const roles =
  /^(?:customer|client|recipient|passenger|guest|sender|kunde|kundin|cliente|klant|klient|klientka|клиент|клієнт|(?:card ?|account )holder|titulaire|destinataire|empfanger|kontoinhaber|karteninhaber|intestatario|destinatario|ontvanger|odbiorca|получатель)$/
const strongAlone = /^(?:heisse|heiße|heter|hedder|nazywam|chamo|ismim|adim|зовут|attn|اسمي)$/

// "this is" and "it's" speak of things as well.
const ofSelf =
  /^(?:i am|i m|im|hi i m|yo soy|soy|le escribe|je suis|moi c est|ich bin|ich bins|hier spricht|hier schreibt|io sono|sono|eu sou|sou|ik ben|jestem|jag ar|jeg er|olen|я)$/

function after(scan: Scan, cue: Cue, trust: Trust): Finding[] {
  const article = wordAt(scan, cue.token)
  // "aqui é o Rafael", "ich bin der Florian"
  const token =
    article && namesArticles.test(article.plain) && wordAt(scan, cue.token + 1)?.isCapital
      ? cue.token + 1
      : cue.token
  if (
    !/^ {0,2}[,:]? ?$|^['’]$/.test(
      scan.text.slice(cue.end, scan.tokens.starts[cue.token] ?? cue.end),
    )
  )
    return []
  return named(scan, token, trust, token > cue.token)
}

const namesArticles = /^(?:o|a|el|la|il|der|die|de|l|ο|η)$/

function named(scan: Scan, token: number, trust: Trust, hasArticle = false): Finding[] {
  const name = readName(scan, token, trust)
  if (!name) return []
  if (trust !== 'said' && !hasArticle && isOfThing(scan, name)) return []
  return person(scan, name.start, name.end)
}

function afterRelation(scan: Scan, cue: Cue): Finding[] {
  const gap = scan.text.slice(cue.end, scan.tokens.starts[cue.token] ?? cue.end)
  const token = scan.plain[scan.tokens.starts[cue.token] ?? -1] === ',' ? cue.token + 1 : cue.token
  const word = wordAt(scan, token)
  if (!word || !/^ {0,2}$/.test(gap) || word.isEveryday) return []
  if (!word.isGiven && !word.isCapital) return []
  return named(scan, token, 'said')
}

// "Herr Groß", "Mr Stone": the name may be any word.
const strongTitles =
  /^(?:mr|mrs|ms|mx|herr|herrn|frau|mme|mlle|signor|signora|sig|senor|senora|sr|sra|srta|dhr|mevr)$/
const doubtfulTitles =
  /^(?:pan|pana|pani|panu|don|dona|miss|chi|ba|anh|bu|pak|mas|mbak|bay|sir|sig|ong|sr|ms|mw|frau|dr|prof|professor|pania|madame)$/

const particles =
  /^(?:de|da|do|dos|das|del|della|di|du|des|le|la|los|van|von|der|den|ter|ten|el|al|d|o|l)$/

/** "van den Berg", "De Luca", "de la Fuente". */
function beginsWithParticle(scan: Scan, word: Word): boolean {
  if (!particles.test(word.plain)) return false
  let next = wordAt(scan, word.token + 1)
  if (next && particles.test(next.plain)) next = wordAt(scan, next.token + 1)
  return next !== undefined && (next.isCapital || next.isFamily || next.isGiven)
}

function afterTitle(scan: Scan, cue: Cue): Finding[] {
  let token = cue.token
  if (scan.plain[scan.tokens.starts[token] ?? -1] === '.') token++
  const next = cueStartingAt(scan, scan.tokens.starts[token] ?? -1)
  if (next?.kinds.includes('title')) return []
  const word = wordAt(scan, token)
  if (!word || scan.text.slice(cue.end, word.start).includes('\n')) return []
  const isKnown = word.isGiven || word.isFamily
  // "signora De Luca"
  const isParticle = beginsWithParticle(scan, word)
  const isStrong = strongTitles.test(scan.plain.slice(cue.start, cue.end)) && !scan.isShouted
  if (!isKnown && !isParticle && (!word.isCapital || (word.isEveryday && !isStrong))) return []
  if (
    !isKnown &&
    doubtfulTitles.test(scan.plain.slice(cue.start, cue.end)) &&
    isSentenceStart(scan, cue.start)
  )
    return named(scan, token, 'told')
  return named(scan, token, 'said')
}

const strongContact =
  /^(?:let|laat|decidle|decile|richte|tell|told|already|c\/o|your|promised|ask|contact|signed|ordered|booked|bought|paid by|received|refused|collected|accepted|taken|returned|delivered by|on behalf|behalf|assigned|addressed|belongs|inform|notify|remind|sp[eo]|tal|chat|met|meet|call|from agent|agent|rep|help|served|handled|dile|diga|avis|habl|atend|dites|dire|demand|prev|parl|sag|frag|gespr|sprach|chied|dica|fal|pergunt|zeg|vertel|vraag|powiedz|przekaz|rozmawi|hi|hello|hey|dear|thank|thx|gracias|merci|danke|grazie|obrigad|bedankt|dziekuje|hola|bonjour|salut|hallo|liebe|ciao|car|ola|oi|beste|czesc|hej)/

// "let Anna Vogel know": without the last word, anything may follow.
const letKnow = /^(?: [\p{L}'’-]{2,20}){1,4} (?:know|weten)(?!\p{L})/u

function afterContact(scan: Scan, cue: Cue): Finding[] {
  // "Dr. Gwendolyn Thornton", but "12 Elm Dr Portland"
  const isDoctor = /^dr\. /.test(scan.plain.slice(cue.start, cue.start + 4))
  const isBehindComma = scan.plain[scan.tokens.starts[cue.token] ?? -1] === ','
  const word = wordAt(scan, isDoctor || isBehindComma ? cue.token + 1 : cue.token)
  const gap = scan.text.slice(cue.end, word?.start)
  if (!word || !(isDoctor ? /^\. ?$/ : /^ {0,2},? ?$/).test(gap)) return []
  const phrase = scan.plain.slice(cue.start, cue.end)
  if (/^(?:let|laat)$/.test(phrase) && !letKnow.test(scan.plain.slice(cue.end, cue.end + 50)))
    return []
  const isStrong = isDoctor || strongContact.test(phrase)
  if (isBehindComma && !(word.isGiven && word.isCapital)) return []
  if (!word.isGiven && !(isStrong && word.isCapital && !word.isEveryday)) return []
  const name = readName(scan, word.token, isDoctor ? 'told' : 'likely')
  if (!name) return []
  const isFull = (name.words[1]?.isFamily ?? false) || (name.words[1]?.isCapital ?? false)
  // "do you ship from Florence to Sofia?"
  if (!isStrong && isPlace(scan, name)) return []
  if (isOfThing(scan, name, isStrong || isFull)) return []
  return word.isCapital || isStrong || isFull ? person(scan, name.start, name.end) : []
}
