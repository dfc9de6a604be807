/** What a short message can mean in any of the languages that the edge answers in by itself. */
export type Cue = 'yes' | 'no' | 'person' | 'thanks' | 'greeting' | 'abuse'

/**
 * `yes`, `no`, `greeting` must make up the message (with politeness around); `thanks`, `person` and
 * `abuse` may stand anywhere in it. Phrases are separated by `|`.
 */
type CueWords = Record<Cue, string>

const cueWords: Record<string, CueWords> = {
  en: {
    yes: 'yes|yeah|yep|yup|sure|ok|okay|of course|correct|right|that is right|exactly|absolutely|please do|go ahead|y|indeed',
    no: 'no|nope|nah|not really|no thanks|no thank you|wrong|never mind|n|not now|do not',
    person:
      'a person|a human|human agent|real person|real human|live agent|an agent|a representative|customer service|speak to someone|talk to someone|a human being|live chat|speak to a manager',
    thanks: 'thanks|thank you|thank u|thx|ty|cheers|much appreciated|appreciate it',
    greeting:
      'hi|hello|hey|good morning|good afternoon|good evening|hi there|hello there|hey there|greetings',
    abuse:
      'fuck you|fuck off|asshole|idiot|bitch|piece of shit|bastard|moron|go to hell|screw you|shut up|dickhead|cunt',
  },
  es: {
    yes: 'sí|si|claro|vale|por supuesto|correcto|exacto|de acuerdo|ok|desde luego|eso es|así es',
    no: 'no|no gracias|nada|para nada|incorrecto|ahora no|mejor no',
    person:
      'una persona|un humano|un agente|persona real|hablar con alguien|un operador|una operadora|un asesor|un representante|atención al cliente|agente humano',
    thanks: 'gracias|muchas gracias|mil gracias|te lo agradezco|se lo agradezco',
    greeting: 'hola|buenos días|buenas tardes|buenas noches|buenas|qué tal|buen día',
    abuse: 'idiota|gilipollas|imbécil|hijo de puta|vete a la mierda|cabrón|estúpido|pendejo',
  },
  fr: {
    yes: 'oui|ouais|bien sûr|d accord|ok|exactement|tout à fait|c est ça|correct|volontiers|absolument',
    no: 'non|non merci|pas du tout|pas maintenant|nan|incorrect|surtout pas',
    person:
      'une personne|un humain|un agent|un conseiller|une conseillère|parler à quelqu un|vraie personne|service client|un être humain|un opérateur|un responsable',
    thanks: 'merci|merci beaucoup|merci bien|je vous remercie|je te remercie|mille mercis',
    greeting: 'bonjour|bonsoir|salut|coucou|bonne journée',
    abuse:
      'connard|connasse|salaud|idiot|imbécile|va te faire foutre|ta gueule|enculé|crétin|abruti',
  },
  de: {
    yes: 'ja|jawohl|klar|genau|stimmt|richtig|natürlich|sicher|gerne|ok|okay|jo|auf jeden fall|in ordnung|passt',
    no: 'nein|nee|nö|nein danke|falsch|auf keinen fall|jetzt nicht|lieber nicht|stimmt nicht',
    person:
      'einem menschen|einen menschen|ein mensch|mitarbeiter|einer mitarbeiterin|echte person|echten menschen|kundendienst|kundenservice|jemandem sprechen|einem berater|persönlich sprechen|eine person|einer person',
    thanks: 'danke|vielen dank|danke schön|dankeschön|besten dank|herzlichen dank|danke sehr|merci',
    greeting: 'hallo|guten tag|guten morgen|guten abend|hi|servus|moin|grüß gott|grüezi|hey',
    abuse:
      'arschloch|idiot|idioten|fick dich|wichser|hurensohn|scheißladen|verpiss dich|blödmann|vollidiot',
  },
  it: {
    yes: 'sì|si|certo|esatto|va bene|ok|d accordo|corretto|certamente|giusto|assolutamente',
    no: 'no|no grazie|per niente|sbagliato|non ora|macché',
    person:
      'una persona|un umano|un operatore|un operatrice|persona reale|parlare con qualcuno|un agente|servizio clienti|assistenza clienti|un essere umano|un consulente',
    thanks: 'grazie|grazie mille|molte grazie|ti ringrazio|la ringrazio',
    greeting: 'ciao|buongiorno|buonasera|salve|buon giorno|buona sera',
    abuse: 'stronzo|idiota|vaffanculo|coglione|bastardo|cretino|figlio di puttana|imbecille',
  },
  pt: {
    yes: 'sim|claro|com certeza|certo|exato|isso|ok|está bem|tá bom|pode ser|correto|isso mesmo',
    no: 'não|nao|não obrigado|não obrigada|de jeito nenhum|errado|agora não|nada disso',
    person:
      'uma pessoa|um humano|um atendente|uma atendente|pessoa real|falar com alguém|um agente|atendimento ao cliente|atendimento humano|um operador|apoio ao cliente|ser humano',
    thanks: 'obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeço|brigado',
    greeting: 'olá|ola|oi|bom dia|boa tarde|boa noite|e aí',
    abuse: 'idiota|imbecil|filho da puta|vai se foder|merda de empresa|cretino|otário|vai à merda',
  },
  nl: {
    yes: 'ja|jazeker|klopt|zeker|natuurlijk|oké|ok|graag|precies|inderdaad|juist|prima',
    no: 'nee|neen|nee bedankt|nee dank je|helemaal niet|fout|klopt niet|nu niet|liever niet',
    person:
      'een mens|een persoon|een medewerker|echt persoon|echte persoon|met iemand praten|iemand spreken|klantenservice|een agent|een echt mens|een collega',
    thanks: 'bedankt|dank je|dank u|dankjewel|dank je wel|dank u wel|hartelijk dank|dankuwel',
    greeting: 'hallo|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|hey',
    abuse: 'klootzak|idioot|lul|hoer|rot op|eikel|sukkel|val dood|kutbedrijf|trut',
  },
  pl: {
    yes: 'tak|jasne|oczywiście|zgadza się|dobrze|ok|pewnie|dokładnie|racja|no tak|zgoda',
    no: 'nie|nie dziękuję|wcale nie|źle|nie teraz|niestety nie|skąd',
    person:
      'z człowiekiem|człowiek|konsultantem|konsultant|z kimś porozmawiać|prawdziwą osobą|pracownikiem|obsługa klienta|obsługą klienta|żywą osobą|z konsultantką|agentem',
    thanks: 'dziękuję|dzięki|dziękuje|wielkie dzięki|bardzo dziękuję|dziekuje',
    greeting: 'cześć|dzień dobry|witam|hej|dobry wieczór|siema|dzien dobry',
    abuse: 'idiota|debil|kurwa|spierdalaj|dupek|kretyn|skurwysyn|pierdol się|idioci',
  },
  tr: {
    yes: 'evet|tabii|tabi|elbette|tamam|olur|doğru|aynen|kesinlikle|he|peki',
    no: 'hayır|yok|hayır teşekkürler|olmaz|yanlış|istemiyorum|şimdi değil|hiç',
    person:
      'bir insan|gerçek kişi|müşteri temsilcisi|temsilci|temsilciye|canlı destek|yetkili|biriyle konuşmak|bir yetkili|insanla|müşteri hizmetleri|operatör',
    thanks:
      'teşekkürler|teşekkür ederim|sağ ol|sağol|sağ olun|çok teşekkürler|eyvallah|tesekkurler',
    greeting: 'merhaba|selam|günaydın|iyi günler|iyi akşamlar|selamlar|merhabalar',
    abuse: 'aptal|salak|gerizekalı|orospu|siktir|şerefsiz|piç|geri zekalı|defol',
  },
  ar: {
    yes: 'نعم|أيوه|ايوه|أكيد|بالتأكيد|طبعا|تمام|صحيح|موافق|حسنا|ايوا|أجل',
    no: 'لا|لا شكرا|كلا|أبدا|خطأ|ليس الآن|مش صحيح',
    person:
      'شخص حقيقي|التحدث مع شخص|موظف|ممثل|خدمة العملاء|إنسان|التحدث إلى شخص|مندوب|اتكلم مع حد|وكيل|شخص',
    thanks: 'شكرا|شكراً|شكرا جزيلا|متشكر|مشكور|تسلم|أشكرك',
    greeting: 'مرحبا|السلام عليكم|أهلا|اهلا|صباح الخير|مساء الخير|هلا|أهلا وسهلا',
    abuse: 'غبي|حمار|كلب|حقير|تبا لك|أحمق|وسخ|لعنة عليك',
  },
  hi: {
    yes: 'हाँ|हां|जी|जी हाँ|जी हां|ठीक है|बिल्कुल|सही|ज़रूर|haan|han ji',
    no: 'नहीं|नही|जी नहीं|ना|गलत|बिल्कुल नहीं|अभी नहीं|nahi',
    person: 'इंसान से|व्यक्ति से|एजेंट से|किसी से बात|ग्राहक सेवा|असली व्यक्ति|कस्टमर केयर|प्रतिनिधि|इंसान|एजेंट',
    thanks: 'धन्यवाद|शुक्रिया|बहुत धन्यवाद|थैंक यू|dhanyavad|shukriya',
    greeting: 'नमस्ते|नमस्कार|हैलो|हेलो|सुप्रभात|namaste',
    abuse: 'बेवकूफ|गधा|कमीना|साला|हरामी|मूर्ख|कुत्ता|चूतिया',
  },
  ja: {
    yes: 'はい|ええ|うん|そうです|お願いします|了解|わかりました|オーケー|その通り|大丈夫です',
    no: 'いいえ|いえ|違います|結構です|ちがう|ダメ|いらない|ううん|不要です',
    person:
      '人と話|オペレーター|担当者|人間と|スタッフ|有人|人につな|カスタマーサービス|サポートの人|係の人',
    thanks: 'ありがとう|感謝|助かりました|サンキュー|どうも',
    greeting: 'こんにちは|こんばんは|おはよう|はじめまして|もしもし|おはようございます',
    abuse: '馬鹿|バカ|死ね|クソ|くそ|アホ|ふざけるな|ゴミ',
  },
  zh: {
    yes: '是|是的|对|對|好|好的|可以|没错|沒錯|当然|當然|行|嗯|确定|要',
    no: '不|不是|不用|不要|没有|沒有|不对|不了|不行|算了|不需要|错了',
    person: '人工|真人|客服人员|转人工|轉人工|人工客服|客服|跟人说|找个人|活人|专员',
    thanks: '谢谢|謝謝|感谢|感謝|多谢|多謝|谢了',
    greeting: '你好|您好|早上好|晚上好|下午好|嗨|哈喽|在吗|早安',
    abuse: '傻逼|他妈的|混蛋|滚|白痴|去死|王八蛋|垃圾公司',
  },
}

/** Languages whose cues are known, ISO 639-1. */
export const cueLanguages: readonly string[] = Object.keys(cueWords)

const polite = new Set(
  'please thanks thank you bitte danke por favor gracias merci s il vous plait te plait per favore grazie obrigado obrigada graag alstublieft bedankt prosze dziekuje lutfen tesekkurler شكرا من فضلك कृपया जी a all there team again und und schon mal alle zusammen'.split(
    ' ',
  ),
)
const longestRead = 400

type Compiled = Map<Cue, { phrases: Set<string>; longest: number; dense: string[] }>
let compiled: Map<string, Compiled> | undefined

/**
 * The cues in a message, in the language that it is written in and in English, which is understood
 * everywhere. Reads the first 400 characters.
 */
export function cuesOf(text: string, language: string): Cue[] {
  compiled ??= new Map(Object.entries(cueWords).map(([code, words]) => [code, compile(words)]))
  const plain = fold(text.slice(0, longestRead))
  const words = plain.split(' ').filter((word) => word !== '')
  const found = new Set<Cue>()
  // "Sí" is too short for any statistics: what makes up a whole message is looked for everywhere.
  const codes = words.length <= 3 ? compiled.keys() : new Set([language, 'en'])
  for (const code of codes)
    for (const [cue, phrases] of compiled.get(code) ?? [])
      if (holds(cue, phrases, words, plain.replaceAll(' ', ''))) found.add(cue)
  if (found.has('yes') && found.has('no')) found.delete('yes')
  return [...found]
}

function compile(words: CueWords): Compiled {
  const cues = Object.entries(words) as [Cue, string][] // the type's own keys
  return new Map(
    cues.map(([cue, list]) => {
      const all = list.split('|').map((phrase) => fold(phrase))
      const dense = all.filter((phrase) => phrase.charCodeAt(0) >= 0x2e80)
      const longest = Math.max(...all.map((phrase) => phrase.split(' ').length))
      return [cue, { phrases: new Set(all), longest, dense }]
    }),
  )
}

const whole: ReadonlySet<Cue> = new Set(['yes', 'no', 'greeting'])

function holds(
  cue: Cue,
  { phrases, longest, dense }: { phrases: Set<string>; longest: number; dense: string[] },
  words: readonly string[],
  joined: string,
): boolean {
  if (whole.has(cue)) {
    if (phrases.has(joined)) return true
    const core = words.filter((word) => !polite.has(word))
    return phrases.has(words.join(' ')) || (core.length > 0 && phrases.has(core.join(' ')))
  }
  if (dense.some((phrase) => joined.includes(phrase))) return true
  for (let from = 0; from < words.length; from += 1)
    for (let length = 1; length <= longest && from + length <= words.length; length += 1)
      if (phrases.has(words.slice(from, from + length).join(' '))) return true
  return false
}

/** Small letters without accents, signs as spaces: "Sí!" and "si" are one. Kana keep their marks. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
