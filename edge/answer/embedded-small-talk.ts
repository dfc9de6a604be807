/** What needs no knowledge: hello, thank you, goodbye, and honest words about what is answering. */
type Phrase = 'greeting' | 'wellbeing' | 'thanks' | 'bye' | 'identity' | 'abilities'
export type SmallTalk = Phrase | 'details' | 'abuse'

const polite =
  '(?: (?:there|all|everyone|again|you|team|folks|please|so much|very much|a lot|a million|then|now|for .{1,40}|to you))*'

/** What a message of thanks is made of, word by word. */
const gratitude = [
  'ok|okay|no|yes|oh|ah|wow|alright|well|cool|nice|good|super|great|perfect|awesome|wonderful|brilliant',
  'thanks|thank you|thank u|thx|ty|cheers|many|much appreciated|(?:i )?appreciate it|got it|good to know',
  '(?:that|this|it)(?: was| is)? (?:very |really |so )?(?:helpful|helped|great|perfect|all i needed|it)',
  "that's (?:very |really |so )?(?:helpful|great|perfect|all i needed)",
  'a lot|a million|a bunch|so much|very much|again|for (?:your|the|all the|all your) (?:help|time|answer|info|information)|for helping|to you|then|that',
].join('|')

/** Each covers the whole message: a question behind a "hi" is a question. */
const patterns: Record<Phrase, RegExp> = {
  greeting: new RegExp(
    `^(?:hi|hello|hey|hiya|heya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|morning|evening)${polite}$`,
  ),
  wellbeing:
    /^(?:(?:hi|hello|hey)(?: there)? )?(?:how are you|how's it going|how do you do|what's up|how are things)(?: doing)?(?: today)?$/,
  thanks: new RegExp(
    `^(?=.*(?:thank|thx|ty|cheers|appreciate|help|great|perfect|awesome|wonderful|got it|good to know|ok|cool))(?:(?:${gratitude})(?: |$))+$`,
  ),
  bye: /^(?:(?:ok|okay|thanks|thank you|great|alright|no) )*(?:bye|bye bye|goodbye|good bye|see you|see ya|cya|good night|have a (?:nice|good|great|lovely) (?:day|one|evening|weekend)|that's all|that is all|nothing else|take care)(?: (?:bye|then|now|later|soon|for now|thanks|thank you|too))*$/,
  identity:
    /^(?:(?:hi|hello|hey|ok|so|wait|sorry|but) )*(?:who are you|what are you|what's your name|what is your name|who am i (?:talking|speaking|chatting) (?:to|with)|(?:are you|am i (?:talking|speaking|chatting) (?:to|with)|is this|is it|r u) (?:actually |really |just )?(?:an? )?(?:real |live |actual |human )?(?:human|human being|person|people|bot|robot|chatbot|ai|machine|computer|real|automated|llm|chatgpt|gpt|agent|assistant)(?: or (?:an? )?(?:real |live |actual )?(?:human|person|bot|robot|chatbot|ai|machine|computer))?)$/,
  abilities:
    /^(?:(?:hi|hello|hey) )?(?:what can you do|what do you do|how can you help(?: me)?|what can i ask(?: you)?|can you help(?: me)?|could you help(?: me)?|help|help me|please help(?: me)?|i need (?:some )?help|i have a question|can i ask (?:you )?(?:something|a question))(?: for me)?(?: please)?$/,
}

/** Words that people put around an address or a number when they leave it. */
const aroundDetails = new Set(
  `a also address and at best call can card contact e-mail email hello hey hi here i iban i'm if is it it's just
  mail me mobile my need number of on or phone please reach reply so sure telephone text thank thanks that the
  this to under use via with write you your yes ok okay`.split(/\s+/),
)

/** Whether a message only leaves personal data, which stands masked in it. */
function givesDetails(message: string): boolean {
  const rest = message.replace(/<[A-Z][A-Z_]{0,30}_\d{1,6}>/g, ' ')
  if (rest === message) return false
  const words =
    rest
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  return words.every((word) => aroundDetails.has(word))
}

/** Tells small talk; undefined for all else. `name` is what the assistant is called. */
export function smallTalkOf(message: string, name: string): SmallTalk | undefined {
  if (message.length > 120) return undefined
  if (givesDetails(message)) return 'details'
  const words = message
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}']+/gu)
  if (!words) return undefined
  const text = words.join(' ')
  const own = name.toLowerCase()
  const nameless = words.filter((word) => word !== own).join(' ')
  const kinds = Object.keys(patterns) as Phrase[] // its own keys, written above
  return kinds.find((kind) => patterns[kind].test(text) || patterns[kind].test(nameless))
}
