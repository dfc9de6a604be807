/** What people write in haste, and what it stands for. Both sides of a comparison pass through here. */
const short: ReadonlyMap<string, string> = new Map(
  `u you|ur your|r are|y why|pls please|plz please|plse please|thx thanks|tx thanks|ty thanks|im i am
ive i have|id i would|dont do not|doesnt does not|didnt did not|cant can not|cannot can not|couldnt could not
wont will not|wouldnt would not|isnt is not|arent are not|wasnt was not|havent have not|hasnt has not
shouldnt should not|whats what is|wheres where is|hows how is|whos who is|thats that is|theres there is
wanna want to|gonna going to|gotta got to|lemme let me|gimme give me|dunno do not know|kinda kind of
acc account|acct account|pw password|pwd password|pass password|num number|msg message|info information
asap soon|tmrw tomorrow|tmr tomorrow|2day today|2moro tomorrow|b4 before|hrs hours|mins minutes|qty quantity
pic picture|pics pictures|mob mobile|tel telephone|recd received|rcvd received|deliverd delivered
recieve receive|recieved received|adress address|cancle cancel|wat what|wen when|hw how|abt about|bcoz because`
    .split(/[|\n]/)
    .map((pair) => {
      const at = pair.indexOf(' ')
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
)

const endings: readonly [RegExp, string][] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'m\b/g, ' am'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/'s\b/g, ''],
]

/**
 * The words of a text as they are compared: small letters without accents, contractions and chat
 * spellings written out, a letter at most twice in a row. Any Unicode; time grows with length only.
 */
export function wordsOf(text: string): string[] {
  let plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
  for (const [ending, full] of endings) plain = plain.replace(ending, full)
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.flatMap((word) => short.get(word)?.split(' ') ?? word)
}
