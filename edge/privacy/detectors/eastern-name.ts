import { maskOf } from '../cues/kinds.ts'
import { valueStart } from '../cues/value-place.ts'
import type { Finding } from '../finding.ts'
import { easternSurnameLength } from '../names/name-lists.ts'
import { allMatches } from '../read/matches.ts'
import type { Scan } from '../read/scan.ts'
import { mark } from '../read/units.ts'

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
// Where a Japanese or Thai name ends.
const japaneseName =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・々A-Za-z]{1,12}?(?:[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・々]{1,8}?)?)(?=です|でし|に(?=[\d電連伝])|と申|とい|と言|って|で、|でご|様|さん|だ|,|、|。|\.|!|！|\s(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|$)/u
const chineseName = /^[\p{Script=Han}·]{2,8}/u
const koreanName =
  /^([\p{Script=Hangul}]{2,4}?)(?=입니다|이에요|예요|이고|이라고|라고|이며|인데|씨|님|[,.!]|\s|$)/u
const thaiName = /^[\p{Script=Thai}]{2,20}(?: [\p{Script=Thai}]{2,20})?/u
const thaiEnd = /(?:ครับ|ค่ะ|คะ|นะ|และ|อีเมล|โทร|เบอร์|ที่อยู่|สั่ง|หมายเลข).*$/u
const honorific =
  /((?:[\p{Script=Han}]{1,3} )?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}(?=さん|様)|[\p{Script=Han}]{2,6}|[\p{Script=Hangul}]{2,4}) ?(?:様|さま|さん|先生|女士|小姐|氏|씨|님)/gu

const japaneseSaid =
  /((?:[\p{Script=Han}]{1,4} )?[\p{Script=Han}]{1,6}|(?:[\p{Script=Han}]{1,4} )?[\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,12})と(?:申し|言い|いい)ます/gu

const said = maskOf(['name'])
const introduces = maskOf(['name', 'iam', 'relation'])

// "お世話になります、山田です。"
const japanesePlain =
  /(?<=^|[、,.\n!！] ?)((?:[\p{Script=Han}]{1,4} )?[\p{Script=Han}]{1,6}|[\p{Script=Han}]{1,4} ?[\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}?)(?:です|でございます)(?=[.、,!！\s]|$)/gu

// A name alone under a message. At most so many units, so that no text is read over and over.
const lastLine =
  /\n([\p{Script=Han}]{2,6}|[\p{Script=Han}]{1,3}[ 　][\p{Script=Han}]{1,3}|[\p{Script=Hangul}]{2,4})[ 　]*$/u

// "跟刘芳女士谈过", "是张伟签收的", "请转告李晓明"
const chineseSpoken =
  /(?<=[跟和与给找由是被]|联系|转告|转达|通知|告诉)(?!何时|何人|何地|方便|马上|白天)([\p{Script=Han}]{2,3}?)(?:(?=女士|先生|小姐|签收|代收|取走|谈过|说过)|(?<=(?:转告|转达|通知|告诉).{2,3})(?=包裹|快递|订单|货|我|[ ，,.。!！\n]|$))/gu
const firstLine =
  /^([\p{Script=Han}]{2,6}|[\p{Script=Han}]{1,3}[ 　][\p{Script=Han}]{1,3})[ 　]*\n/u

/** Names in scripts without spaces or capitals. */
export function findEasternNames(scan: Scan): Finding[] {
  if (!(scan.marks & mark.eastern)) return []
  const isJapanese = (scan.marks & mark.kana) !== 0
  const findings: Finding[] = []
  const add = (start: number, length: number) => {
    if (length < 1) return
    const value = scan.text.slice(start, start + length)
    findings.push({ type: 'PERSON', start, end: start + length, value })
  }
  for (const cue of scan.cues) {
    if (!(cue.mask & introduces)) continue
    const isSaid = (cue.mask & said) !== 0
    const { at } = valueStart(scan, cue)
    add(at, nameLength(scan, at, isJapanese, isSaid))
  }
  if (isJapanese) {
    for (const { 1: name = '', index } of allMatches(japaneseSaid, scan.text)) {
      const isKana = kana.test(name)
      if (isKana || easternSurnameLength(name) > 0) add(index, name.length)
    }
  }
  for (const { 1: name = '', index } of isJapanese ? allMatches(japanesePlain, scan.text) : []) {
    const surname = easternSurnameLength(name)
    if (surname > 1 && name.length - surname <= 4) add(index, name.length)
  }
  if (scan.hasLines) {
    const last = lastLine.exec(scan.text)
    if (last?.[1] && isName(last[1])) add(last.index + 1, last[1].length)
    const first = firstLine.exec(scan.text)?.[1] ?? ''
    if (isName(first)) add(0, first.length)
  }
  for (const { 1: name = '', index } of isJapanese ? [] : allMatches(chineseSpoken, scan.text)) {
    if (isName(name)) add(index, name.length)
  }
  for (const { 0: found, 1: written = '', index: from } of allMatches(honorific, scan.text)) {
    const skipped = isJapanese ? wordsBefore(written) : 0
    const name = written.slice(skipped)
    const index = from + skipped
    const surname = easternSurnameLength(name)
    const isChinese = /先生|女士|小姐/.test(found.slice(written.length))
    if (surname > 0 && surname <= name.length && (surname > 1 || isChinese || name.length > 2)) {
      // The words before a Chinese name are not told from it by spaces.
      if (name.length - surname <= 2 || !isChinese) add(index, name.length)
    }
  }
  return findings
}

/** A family name with a given name behind it. */
function isName(written: string): boolean {
  const name = written.replace(/[ 　]/, '')
  const surname = easternSurnameLength(name)
  return surname > 0 && name.length > surname && name.length - surname < 4
}

/** Units before the family name that a name begins with: "担当の" in "担当の中村陽子". */
function wordsBefore(written: string): number {
  for (let skipped = 0; skipped < written.length - 2; skipped++) {
    if (easternSurnameLength(written.slice(skipped)) > 1) return skipped
  }
  return 0
}

function nameLength(scan: Scan, at: number, isJapanese: boolean, isSaid: boolean): number {
  const next = scan.cues.find((cue) => cue.start > at)?.start ?? scan.text.length
  const rest = scan.text.slice(at, Math.min(at + 24, next))
  if (/^[\p{Script=Hangul}]/u.test(rest)) {
    const name = koreanName.exec(rest)?.[1] ?? ''
    return easternSurnameLength(name) > 0 && name.length >= (isSaid ? 2 : 3) ? name.length : 0
  }
  if (/^[\p{Script=Thai}]/u.test(rest)) {
    return isSaid ? (thaiName.exec(rest)?.[0].replace(thaiEnd, '').trimEnd().length ?? 0) : 0
  }
  const surname = easternSurnameLength(rest)
  if (!isSaid && surname === 0) return 0
  if (isJapanese) {
    const name = japaneseName.exec(rest)?.[1] ?? ''
    if (!isSaid && !(surname >= 2 || /^[\p{Script=Han}]{2,5}$/u.test(name))) return 0
    return isSaid || surname > 0 ? name.length : 0
  }
  const run = chineseName.exec(rest)?.[0] ?? ''
  if (run === '') return 0
  return Math.min(run.length, surname === 0 ? 3 : surname + 2)
}
