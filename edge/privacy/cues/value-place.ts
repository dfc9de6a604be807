import type { Scan } from '../read/scan.ts'
import { tokenAt } from '../read/tokens.ts'
import { tokenKind } from '../read/units.ts'
import type { Cue } from './find-cues.ts'
import { maskOf } from './kinds.ts'

// What may stand between "my passport" and the passport's number.
const fillers = new Set(
  `from was era etait war fue foi bylo byla byl كان كانت था थी القديمه الجديده القديم الجديد السابقه vecchia vecchio antigua antiguo antiga antigo anterior ancien ancienne oude altes alte stare stary पुराना पुरानी is are was be s number numbers no nr num nos nbr the my our its it this that new full now as in to on of with and also first last
  should would will must has been correct right wrong old current latest actual sie er dat que auf
  correcta correcto nueva nouveau nouvelle bon bonne juste serait sera richtig richtige richtiger ware waere andern giusto giusta corretto corretta sarebbe certo certa correto correta seria sera juiste correcte moet zijn zou poprawny poprawne wlasciwy a para par
  es el la los las mi su son numero n de del nuevo ese est le les mon ma mes notre un une et d l c cest no° ist sind war lautet lautete heisst heißt mein meine meiner die der das ein eine nummer neue
  e il lo i gli la mia mio nuovo sono numero di del o os as meu minha meus eh novo do da um uma is het de mijn een onze nieuwe luidt van to jest moj moja moje nowy nowa numer nr brzmi
  ar er mitt min mit nytt den det on minun это мой моя номер является новый це мій benim bu numarasi numaram je muj moje cislo az szam numarul este είναι ειναι μου ο το
  الي هو هي رقم رقمي هذا الخاص بي خاصتي جديد لدي है हैं था मेरा मेरी नंबर संख्या ये यह नया का की के so la cua toi adalah nomor saya הוא שלי מספר 은 는 이 가 번호 제 내
  coche carro auto car vehicle voiture wagen auto macchina van moto motorbike truck
  id code following below here actually updated`
    .split(/\s+/)
    .filter(Boolean),
)

// "my username on the forum is …"
const farthest = 60
const elsewhere =
  /^ (?:for|on|at|in|to|of|fur|bei|auf|im|am|zum|zur|pour|sur|dans|du|de|des|para|en|del|por|per|nel|nella|su|sul|no|na|do|da|em|voor|op|bij|van|dla|w) (?:[\p{L}'’-]{1,20} ){1,4}(?:is|was|ist|war|lautet|est|es|era|e|to|jest|er|ar)[: ] ?(?=\S)|^,? (?:(?:that )?(?:i|you|we)|que|che|dat|das|die|ktory|ktora) (?:[\p{L}'’-]{1,14} ){1,3}(?:is|was|ist|war|lautet|est|etait|es|era|e|to)[: ] ?(?=\S)|^,? (?:and )?(?:i think|i believe|maybe|perhaps|ich glaube|creo que|je crois que|acho que|credo che|ik denk) (?:it s |it is |it was |es |era |es war |c est |e |het is )?(?=\S)/u

const ahead = 7

/**
 * Where the value begins that a cue announces: behind words and signs that only join the two. The
 * end of the text where nothing follows.
 */
export function valueStart(scan: Scan, cue: Cue): { at: number; token: number; joined: boolean } {
  const { tokens, plain } = scan
  const relayed = /[ ,]/.test(plain[cue.end] ?? '')
    ? elsewhere.exec(plain.slice(cue.end, cue.end + farthest))?.[0].length
    : undefined
  // "la password è …" is one phrase.
  let joined = relayed !== undefined || endsInCopula(plain.slice(cue.start, cue.end))
  let token = relayed === undefined ? cue.token : tokenAt(scan, cue.end + relayed)
  let from = cue.end
  // A cue in the middle of a run without spaces: the value may follow in the same token.
  if (token < tokens.count && (tokens.starts[token] ?? 0) < cue.end && relayed === undefined) {
    const particle = unspacedJoin.exec(plain.slice(from, from + 8))?.[0].length ?? 0
    if (particle > 0) joined = true
    from += particle
    if (from < (tokens.ends[token] ?? 0)) return { at: from, token, joined }
    token++
  }
  for (let step = 0; step < ahead && token < tokens.count; step++, token++) {
    const start = tokens.starts[token] ?? 0
    const kind = tokens.kinds[token]
    const word = plain.slice(start, tokens.ends[token])
    if (kind === tokenKind.sign) {
      if (!/[:=#(["'“”«»„‘*_.>→~,、\-–—№°`|<]/.test(word)) break
      if (/[:=→]/.test(word)) joined = true
    } else if (kind === tokenKind.word) {
      // "E-988-IO" begins with a letter, not with "e".
      if (
        !fillers.has(word) ||
        /^(?:[\d_@]|-\d)/.test(plain.slice(start + word.length, start + word.length + 2)) ||
        beginsPlate(scan, cue, token)
      )
        break
      // "password's …", but not "the password that's lost".
      joined ||= copulas.has(word) && (word !== 's' || start === cue.end + 1)
    } else if (kind === tokenKind.unspaced) {
      const particle = unspacedJoin.exec(word)?.[0].length ?? 0
      if (particle > 0) joined = true
      if (particle < word.length) return { at: start + particle, token, joined }
    } else if (kind !== tokenKind.newline || !joined) break
  }
  return { at: tokens.starts[token] ?? plain.length, token, joined }
}

const plate = maskOf(['plate'])

/** "BU 717 EG": capitals before digits are a plate's, though "bu" may be a word between. */
function beginsPlate({ tokens, text, isShouted }: Scan, cue: Cue, token: number): boolean {
  if (isShouted || !(cue.mask & plate) || tokens.kinds[token + 1] !== tokenKind.digits) return false
  return /^\p{Lu}{1,3}$/u.test(text.slice(tokens.starts[token], tokens.ends[token]))
}

const unspacedJoin =
  /^(?:は|が|も|の番号は|番号は|番号|号码是|号码|號碼是|號碼|号是|号|號|是|为|為|改成了|改成|改为|換成|换成|更新为|应该是|應該是|叫做|叫|คือ|เลขที่|เลข|ของฉันคือ|ของผมคือ|ของฉัน|ของผม|：|:|\s)+/u

// Words that say "the value comes now".
const copulas = new Set(
  `s is was are be era etait war fue foi bylo byla byl كان كانت था थी ware waere serait sera seria sarebbe lauten es est ist lautet heisst heißt e eh é to jest brzmi luidt ar er on είναι ειναι هو هي है हैं este je la adalah הוא это`.split(
    ' ',
  ),
)

const endsInCopula = (phrase: string) => {
  const space = phrase.lastIndexOf(' ')
  return space > 0 && copulas.has(phrase.slice(space + 1))
}

const reach = 45
// Another thought began between: a blank line, a question, the end of a sentence.
const boundary = /\n\s*\n|[?？!]|\.\s+\p{L}|;/u

const longestShort = 5

/** "IdNr. auf 689 …", "passport no. is": the dot is of a short form. */
function withoutShortDot({ start, end }: Cue, plain: string, between: string): string {
  const behindNo = /^ n(?:[ro]|um)?\. /.exec(between)?.[0].length ?? 0
  if (behindNo > 0) return between.slice(behindNo)
  if (!between.startsWith('. ')) return between
  const isShort = end - start <= longestShort || / n(?:[ro]|um)?$/.test(plain.slice(end - 4, end))
  return isShort ? between.slice(1) : between
}

/** What the words just before a place say of it; the nearest cue of these kinds counts. */
export function cueBefore(scan: Scan, start: number, wanted: number): Cue | undefined {
  const { cues, plain } = scan
  for (let at = lastBefore(cues, start); at >= 0; at--) {
    const cue = cues[at]
    if (!cue || start - cue.end > reach) return undefined
    if (!(cue.mask & wanted)) continue
    const between = withoutShortDot(cue, plain, plain.slice(cue.end, start))
    // "id,name,phone" above the values tells not of which it speaks.
    if (between.includes('\n') && plain[cue.start - 1] === ',') return undefined
    return boundary.test(between) ? undefined : cue
  }
  return undefined
}

/** The cue that begins at a place. */
export function cueStartingAt({ cues }: Scan, start: number): Cue | undefined {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return cues[low]?.start === start ? cues[low] : undefined
}

/** The number of the last cue that ends before a place; -1 where there is none. */
function lastBefore(cues: readonly Cue[], start: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low - 1
}

// "… is my passport number", "… (SSN)", "… comme mot de passe"
const linkBehind =
  /^[ ([]*(?:(?:is|it s|was|es|est|ist|e|to|jest|ar|er|as|como|comme|als|come|jako)? ?(?:my|the|our|your|mi|tu|su|mon|ma|votre|mein|meine|dein|deine|ihr|ihre|il mio|la mia|meu|minha|o meu|a minha|mijn|uw|je|moj|moja|moje|a|la|le|el|min|mitt)? ?(?:n[or]? |nr |numero (?:de |di |do )?|number |nummer )?)?$/

/** What words right behind a value say of it: "… is my passport number", "… (SSN)". */
export function cueBehind(scan: Scan, end: number, wanted: number): Cue | undefined {
  const next = lastBefore(scan.cues, end - 1) + 1
  for (const cue of scan.cues.slice(next, next + 2)) {
    if (cue.start < end || cue.start - end > 16) continue
    if (!linkBehind.test(scan.plain.slice(end, cue.start))) return undefined
    if (cue.mask & wanted) return cue
  }
  return undefined
}
