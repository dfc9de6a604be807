/** What a short message can mean in any of the languages that the edge answers in by itself. */
export type Cue = 'yes' | 'no' | 'person' | 'thanks' | 'greeting' | 'abuse' | 'bye' | 'identity'

/**
 * `yes`, `no`, `greeting`, `bye` and `identity` (what is it that answers?) must make up the message, with
 * politeness around; `thanks`, `person` and `abuse` may stand anywhere in it. Phrases are separated by `|`.
 */
export type CueWords = Record<Cue, string>

export const cueWords: Readonly<Record<string, CueWords>> = {
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
    bye: 'bye|goodbye|bye bye|see you|good night|have a nice day|that is all',
    identity:
      'are you a bot|are you a robot|are you human|are you a human|are you real|is this a bot|who are you|what are you',
  },
  es: {
    yes: 'sí|si|claro|vale|por supuesto|correcto|exacto|de acuerdo|ok|desde luego|eso es|así es',
    no: 'no|no gracias|nada|para nada|incorrecto|ahora no|mejor no',
    person:
      'una persona|un humano|un agente|persona real|hablar con alguien|un operador|una operadora|un asesor|un representante|atención al cliente|agente humano',
    thanks: 'gracias|muchas gracias|mil gracias|te lo agradezco|se lo agradezco',
    greeting: 'hola|buenos días|buenas tardes|buenas noches|buenas|qué tal|buen día',
    abuse: 'idiota|gilipollas|imbécil|hijo de puta|vete a la mierda|cabrón|estúpido|pendejo',
    bye: 'adiós|hasta luego|hasta pronto|chao|nos vemos|eso es todo',
    identity:
      'eres un bot|eres un robot|eres humano|eres una persona|quién eres|eres real|es usted un robot|es usted una persona',
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
    bye: 'au revoir|à bientôt|bonne soirée|à plus|c est tout',
    identity:
      'es tu un robot|tu es un robot|êtes vous un robot|vous êtes un robot|êtes vous humain|êtes vous une vraie personne|qui êtes vous|qui es tu|tu es humain',
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
    bye: 'tschüss|auf wiedersehen|bis bald|bis dann|ciao|schönen tag noch|gute nacht|das ist alles',
    identity:
      'bist du ein bot|bist du ein roboter|bist du ein mensch|sind sie ein bot|sind sie ein roboter|sind sie ein mensch|wer bist du|wer sind sie|bist du echt',
  },
  it: {
    yes: 'sì|si|certo|esatto|va bene|ok|d accordo|corretto|certamente|giusto|assolutamente',
    no: 'no|no grazie|per niente|sbagliato|non ora|macché',
    person:
      'una persona|un umano|un operatore|un operatrice|persona reale|parlare con qualcuno|un agente|servizio clienti|assistenza clienti|un essere umano|un consulente',
    thanks: 'grazie|grazie mille|molte grazie|ti ringrazio|la ringrazio',
    greeting: 'ciao|buongiorno|buonasera|salve|buon giorno|buona sera',
    abuse: 'stronzo|idiota|vaffanculo|coglione|bastardo|cretino|figlio di puttana|imbecille',
    bye: 'arrivederci|addio|a presto|buona giornata|buona notte|è tutto',
    identity:
      'sei un bot|sei un robot|sei umano|sei una persona|chi sei|lei è un robot|lei è una persona|chi è lei',
  },
  pt: {
    yes: 'sim|claro|com certeza|certo|exato|isso|ok|está bem|tá bom|pode ser|correto|isso mesmo',
    no: 'não|nao|não obrigado|não obrigada|de jeito nenhum|errado|agora não|nada disso',
    person:
      'uma pessoa|um humano|um atendente|uma atendente|pessoa real|falar com alguém|um agente|atendimento ao cliente|atendimento humano|um operador|apoio ao cliente|ser humano',
    thanks: 'obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeço|brigado',
    greeting: 'olá|ola|oi|bom dia|boa tarde|boa noite|e aí',
    abuse: 'idiota|imbecil|filho da puta|vai se foder|merda de empresa|cretino|otário|vai à merda',
    bye: 'tchau|adeus|até logo|até mais|até breve|é só isso',
    identity:
      'você é um robô|é um robô|você é humano|você é uma pessoa|quem é você|és um robô|quem és|você é um bot',
  },
  nl: {
    yes: 'ja|jazeker|klopt|zeker|natuurlijk|oké|ok|graag|precies|inderdaad|juist|prima',
    no: 'nee|neen|nee bedankt|nee dank je|helemaal niet|fout|klopt niet|nu niet|liever niet',
    person:
      'een mens|een persoon|een medewerker|echt persoon|echte persoon|met iemand praten|iemand spreken|klantenservice|een agent|een echt mens|een collega',
    thanks: 'bedankt|dank je|dank u|dankjewel|dank je wel|dank u wel|hartelijk dank|dankuwel',
    greeting: 'hallo|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|hey',
    abuse: 'klootzak|idioot|lul|hoer|rot op|eikel|sukkel|val dood|kutbedrijf|trut',
    bye: 'tot ziens|doei|dag dag|fijne dag|tot later|dat is alles',
    identity:
      'ben je een bot|ben je een robot|ben je een mens|bent u een robot|bent u een mens|wie ben je|wie bent u|ben je echt',
  },
  pl: {
    yes: 'tak|jasne|oczywiście|zgadza się|dobrze|ok|pewnie|dokładnie|racja|no tak|zgoda',
    no: 'nie|nie dziękuję|wcale nie|źle|nie teraz|niestety nie|skąd',
    person:
      'z człowiekiem|człowiek|konsultantem|konsultant|z kimś porozmawiać|prawdziwą osobą|pracownikiem|obsługa klienta|obsługą klienta|żywą osobą|z konsultantką|agentem',
    thanks: 'dziękuję|dzięki|dziękuje|wielkie dzięki|bardzo dziękuję|dziekuje',
    greeting: 'cześć|dzień dobry|witam|hej|dobry wieczór|siema|dzien dobry',
    abuse: 'idiota|debil|kurwa|spierdalaj|dupek|kretyn|skurwysyn|pierdol się|idioci',
    bye: 'do widzenia|pa|na razie|dobranoc|do zobaczenia|to wszystko',
    identity:
      'jesteś botem|jesteś robotem|czy jesteś botem|czy jesteś robotem|czy jesteś człowiekiem|kim jesteś|jesteś człowiekiem|czy to bot',
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
    bye: 'hoşça kal|hoşçakal|güle güle|görüşürüz|iyi geceler|hepsi bu',
    identity:
      'bot musun|robot musun|robot musunuz|insan mısın|insan mısınız|sen kimsin|kimsin|siz kimsiniz|gerçek misin',
  },
  ar: {
    yes: 'نعم|أيوه|ايوه|أكيد|بالتأكيد|طبعا|تمام|صحيح|موافق|حسنا|ايوا|أجل',
    no: 'لا|لا شكرا|كلا|أبدا|خطأ|ليس الآن|مش صحيح',
    person:
      'شخص حقيقي|التحدث مع شخص|موظف|ممثل|خدمة العملاء|إنسان|التحدث إلى شخص|مندوب|اتكلم مع حد|وكيل|شخص',
    thanks: 'شكرا|شكراً|شكرا جزيلا|متشكر|مشكور|تسلم|أشكرك',
    greeting: 'مرحبا|السلام عليكم|أهلا|اهلا|صباح الخير|مساء الخير|هلا|أهلا وسهلا',
    abuse: 'غبي|حمار|كلب|حقير|تبا لك|أحمق|وسخ|لعنة عليك',
    bye: 'مع السلامة|إلى اللقاء|وداعا|تصبح على خير|هذا كل شيء',
    identity:
      'هل أنت روبوت|هل أنت إنسان|هل أنت شخص حقيقي|من أنت|أنت روبوت|هل انت روبوت|هل انت انسان|من انت',
  },
  hi: {
    yes: 'हाँ|हां|जी|जी हाँ|जी हां|ठीक है|बिल्कुल|सही|ज़रूर|haan|han ji',
    no: 'नहीं|नही|जी नहीं|ना|गलत|बिल्कुल नहीं|अभी नहीं|nahi',
    person: 'इंसान से|व्यक्ति से|एजेंट से|किसी से बात|ग्राहक सेवा|असली व्यक्ति|कस्टमर केयर|प्रतिनिधि|इंसान|एजेंट',
    thanks: 'धन्यवाद|शुक्रिया|बहुत धन्यवाद|थैंक यू|dhanyavad|shukriya',
    greeting: 'नमस्ते|नमस्कार|हैलो|हेलो|सुप्रभात|namaste',
    abuse: 'बेवकूफ|गधा|कमीना|साला|हरामी|मूर्ख|कुत्ता|चूतिया',
    bye: 'अलविदा|फिर मिलेंगे|शुभ रात्रि|बस इतना ही|बाय',
    identity:
      'क्या आप रोबोट हैं|क्या आप इंसान हैं|क्या तुम रोबोट हो|क्या तुम इंसान हो|आप कौन हैं|तुम कौन हो|क्या आप बॉट हैं',
  },
  ja: {
    yes: 'はい|ええ|うん|そうです|お願いします|了解|わかりました|オーケー|その通り|大丈夫です',
    no: 'いいえ|いえ|違います|結構です|ちがう|ダメ|いらない|ううん|不要です',
    person:
      '人と話|オペレーター|担当者|人間と|スタッフ|有人|人につな|カスタマーサービス|サポートの人|係の人',
    thanks: 'ありがとう|感謝|助かりました|サンキュー|どうも',
    greeting: 'こんにちは|こんばんは|おはよう|はじめまして|もしもし|おはようございます',
    abuse: '馬鹿|バカ|死ね|クソ|くそ|アホ|ふざけるな|ゴミ',
    bye: 'さようなら|さよなら|またね|バイバイ|失礼します|おやすみなさい',
    identity:
      'あなたは人間ですか|人間ですか|ロボットですか|あなたはロボットですか|aiですか|あなたは誰ですか|ボットですか',
  },
  zh: {
    yes: '是|是的|对|對|好|好的|可以|没错|沒錯|当然|當然|行|嗯|确定|要',
    no: '不|不是|不用|不要|没有|沒有|不对|不了|不行|算了|不需要|错了',
    person: '人工|真人|客服人员|转人工|轉人工|人工客服|客服|跟人说|找个人|活人|专员',
    thanks: '谢谢|謝謝|感谢|感謝|多谢|多謝|谢了',
    greeting: '你好|您好|早上好|晚上好|下午好|嗨|哈喽|在吗|早安',
    abuse: '傻逼|他妈的|混蛋|滚|白痴|去死|王八蛋|垃圾公司',
    bye: '再见|再見|拜拜|晚安|回头见|没别的了',
    identity:
      '你是机器人吗|你是真人吗|你是人吗|你是谁|您是真人吗|您是机器人吗|你是機器人嗎|你是ai吗',
  },
}
