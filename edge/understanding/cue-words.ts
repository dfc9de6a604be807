/** What a short message can mean in any of the languages that the edge answers in by itself. */
export type Cue = 'yes' | 'no' | 'person' | 'thanks' | 'greeting' | 'abuse' | 'bye' | 'identity'

/**
 * `yes`, `no`, `greeting`, `bye` and `identity` (what is it that answers?) must make up the message, with
 * politeness around; `thanks`, `person` and `abuse` may stand anywhere in it, save where `=` says that they too must make it
 * up: 滚 is rude, and 滚筒洗衣机 a washing machine. Phrases are separated by `|`, accents are as good as absent.
 */
export type CueWords = Record<Cue, string>

export const cueWords: Readonly<Record<string, CueWords>> = {
  en: {
    yes: `
      yes|yeah|yep|yup|sure|ok|okay|of course|correct|right|that is right|exactly|
      absolutely|please do|go ahead|y|indeed|ya|yess|yea|yes i am|yes it is|yes it did|
      yes please|sounds good|that works|that would be great|why not|definitely|
      of course yes|sure thing|perfect|correct yes|alright|all right|fine|great|good|k|kk|
      yas|ofc`,
    no: `
      no|nope|nah|not really|no thanks|no thank you|wrong|never mind|n|not now|do not|
      no it is not|no i am not|no i do not|not at all|nothing|none|nothing else|no way|
      not yet|neither|no need|not necessary|i am good|nvm|noo|stop`,
    person: `
      human agent|real person|real human|live agent|customer service|speak to someone|
      talk to someone|a human being|live chat|speak to a manager|talk to a human|
      speak to a human|talk to a person|speak to a person|speak with someone|
      talk with someone|someone real|an operator|human please|=human|=agent|=person|
      =representative|=operator|=support|=live chat|speak to an adviser|speak to an advisor|
      call me back|to a person|with a person|want a person|need a person|a human please|
      to a human|with a human|want a human|need a human|to an agent|with an agent|
      want an agent|need an agent|to a representative|with a representative|=a person|
      =a human|=an agent|=a representative|=a person please`,
    thanks: `
      thanks|thank you|thank u|thx|ty|cheers|much appreciated|appreciate it|thankyou|
      thank u so much|many thanks|thanx|tnx|tysm|tyvm|thanks a lot|thanks a bunch|
      ta very much|that helped|cheers mate|thnx`,
    greeting: `
      hi|hello|hey|good morning|good afternoon|good evening|hi there|hello there|hey there|
      greetings|hiya|heya|howdy|yo|sup|good day|hi all|hello everyone|gday|morning|evening|
      afternoon|what is up|hey you|helo|hallo|anyone there|is anyone there|anybody there|
      hi how are you|hello how are you`,
    abuse: `
      fuck you|fuck off|asshole|idiot|bitch|piece of shit|bastard|moron|go to hell|
      screw you|shut up|dickhead|cunt|fuck u|stfu|wanker|twat|dumbass|motherfucker|
      son of a bitch|you suck|kiss my ass|prick|jackass|useless bot|stupid bot|dumb bot|
      you are stupid|you are useless`,
    bye: `
      bye|goodbye|bye bye|see you|good night|have a nice day|that is all|cya|see ya|
      see you later|talk to you later|ttyl|take care|good bye|have a good day|
      have a great day|have a good one|that is it|that is all thanks|nothing else thanks|
      i am done|cheerio|farewell|ciao`,
    identity: `
      are you a bot|are you a robot|are you human|are you a human|are you real|
      is this a bot|who are you|what are you|are you an ai|are you ai|are you chatgpt|
      is this ai|is this a human|am i talking to a bot|am i talking to a robot|
      am i talking to a human|am i talking to a real person|are you a real person|
      are you a machine|what is your name|are you a person|is this automated|are you gpt|
      am i chatting with a bot`,
  },
  es: {
    yes: `
      sí|si|claro|vale|por supuesto|correcto|exacto|de acuerdo|ok|desde luego|eso es|así es|
      sip|sii|sí por favor|si por favor|claro que sí|por favor|dale|okey|okay|perfecto|
      bueno|está bien|afirmativo|obvio|efectivamente|correcto sí|simón|listo|bien`,
    no: `
      no|no gracias|para nada|incorrecto|ahora no|mejor no|nop|no es eso|en absoluto|
      todavía no|aún no|nada más|no hace falta|no quiero|no es necesario|ninguno|ninguna|
      nel|tampoco|negativo`,
    person: `
      una persona|un humano|un agente|persona real|hablar con alguien|un operador|
      una operadora|un asesor|un representante|atención al cliente|agente humano|
      hablar con una persona|hablar con un humano|hablar con un agente|hablar con un asesor|
      un ser humano|persona de verdad|persona humana|alguien real|un encargado|
      un supervisor|servicio al cliente|un ejecutivo|una ejecutiva|una asesora|un empleado|
      alguien de soporte|hablar con un encargado|=humano|=agente|=persona|=asesor|=operador|
      con una persona|quiero una persona|=una persona|necesito una persona`,
    thanks: `
      gracias|muchas gracias|mil gracias|te lo agradezco|se lo agradezco|muchísimas gracias|
      grax|grcs|gracias por todo|gracias por la ayuda|mil grax|grasias|muy amable|
      agradecido|agradecida|thx`,
    greeting: `
      hola|buenos días|buenas tardes|buenas noches|buenas|qué tal|buen día|holi|
      hola qué tal|hola buenas|hola buenos días|hola buenas tardes|hola buenas noches|
      muy buenas|muy buenos días|saludos|ola|holaa|qué onda|hey|hola cómo estás|alguien ahí|
      hay alguien`,
    abuse: `
      idiota|gilipollas|imbécil|hijo de puta|vete a la mierda|cabrón|estúpido|pendejo|
      hijueputa|hijo de perra|puta madre|me cago en|mierda de servicio|mierda de bot|
      subnormal|imbeciles|idiotas|boludo de mierda|vete al carajo|que te jodan|pendejos|
      puto|cabrones|tonto del culo`,
    bye: `
      adiós|hasta luego|hasta pronto|chao|nos vemos|eso es todo|chau|hasta mañana|
      hasta la vista|que tengas buen día|que tenga buen día|buen fin de semana|cuídate|
      nada más gracias|es todo|eso sería todo`,
    identity: `
      eres un bot|eres un robot|eres humano|eres una persona|quién eres|eres real|
      es usted un robot|es usted una persona|eres una máquina|eres una ia|es un bot|
      es usted un bot|eres una persona real|eres un humano|con quién hablo|
      estoy hablando con un robot|estoy hablando con una persona|cómo te llamas|
      hablo con un robot|hablo con una persona|eres persona`,
  },
  fr: {
    yes: `
      oui|ouais|bien sûr|d accord|ok|exactement|tout à fait|c est ça|correct|volontiers|
      absolument|oui merci|oui s il vous plaît|oui bien sûr|mais oui|wi|ui|ouep|ouaip|
      parfait|entendu|carrément|okay|avec plaisir|affirmatif|ça marche|très bien|exact|
      effectivement|vas y|allez y|si`,
    no: `
      non|non merci|pas du tout|pas maintenant|nan|incorrect|surtout pas|pas vraiment|
      non pas du tout|pas encore|rien|rien d autre|non ça va|ça ira|nope|aucun|aucune|
      pas besoin|jamais|non non|négatif|ce n est pas ça`,
    person: `
      une personne|un humain|un conseiller|une conseillère|parler à quelqu un|
      vraie personne|service client|un être humain|un opérateur|parler à une personne|
      parler à un humain|parler à un conseiller|parler avec quelqu un|
      parler avec une personne|parler avec un conseiller|personne réelle|une vraie personne|
      un interlocuteur|service clientèle|un employé|une opératrice|un collaborateur|
      quelqu un de réel|joindre quelqu un|être rappelé|rappelez moi|=humain|=conseiller|
      =agent|=opérateur|=une personne|avec un agent|à un agent|=un agent|à un responsable|
      un agent s il`,
    thanks: `
      merci|merci beaucoup|merci bien|je vous remercie|je te remercie|mille mercis|mercii|
      un grand merci|merci infiniment|merci pour tout|merci pour votre aide|merci à vous|
      merci à toi|mci|mrc|remerciements|c est gentil|super merci`,
    greeting: `
      bonjour|bonsoir|salut|coucou|bjr|slt|bsr|cc|hello|salut à tous|bonjour à tous|
      re bonjour|rebonjour|bien le bonjour|bonjour madame|bonjour monsieur|hey|yo|wesh|
      il y a quelqu un|bonjour ça va|salut ça va|ça va`,
    abuse: `
      connard|connasse|salaud|idiot|imbécile|va te faire foutre|ta gueule|enculé|crétin|
      abruti|fils de pute|va te faire|pauvre con|sale con|conne|bande de cons|bande de nuls|
      débile|nique ta mère|ntm|fdp|enfoiré|bot de merde|service de merde|je t emmerde|
      casse toi`,
    bye: `
      au revoir|à bientôt|bonne soirée|à plus|c est tout|bye|ciao|à plus tard|à demain|
      bonne fin de journée|bonne nuit|adieu|salut à bientôt|ce sera tout|rien d autre merci|
      a plus|bon weekend|bon week end`,
    identity: `
      es tu un robot|tu es un robot|êtes vous un robot|vous êtes un robot|êtes vous humain|
      êtes vous une vraie personne|qui êtes vous|qui es tu|tu es humain|es tu un bot|
      tu es un bot|êtes vous un bot|vous êtes un bot|es tu humain|es tu une vraie personne|
      es tu une ia|êtes vous une ia|c est un robot|c est un bot|
      suis je en train de parler à un robot|je parle à un robot|je parle à un humain|
      comment tu t appelles|comment vous appelez vous|êtes vous réel|vous êtes humain|
      êtes vous une personne`,
  },
  de: {
    yes: `
      ja|jawohl|klar|genau|stimmt|richtig|natürlich|sicher|gerne|ok|okay|jo|auf jeden fall|
      in ordnung|passt|ja bitte|ja gerne|jap|jep|jup|joa|freilich|logo|okey|ok danke|
      einverstanden|ja genau|sehr gerne|selbstverständlich|bitte|perfekt|super|gut|na klar|
      aber ja|ja klar|mach das|korrekt|yes|oki|okidoki|jawoll`,
    no: `
      nein|nee|nö|nein danke|falsch|auf keinen fall|jetzt nicht|lieber nicht|stimmt nicht|
      nein nein|nope|ne|nö danke|nicht wirklich|überhaupt nicht|gar nicht|noch nicht|nichts|
      nein das ist falsch|brauche ich nicht|nicht nötig|keine|keins|nein das nicht|
      will ich nicht|niemals|stimmt so nicht`,
    person: `
      einem menschen|einen menschen|ein mensch|einer mitarbeiterin|echte person|
      echten menschen|kundendienst|kundenservice|jemandem sprechen|einem berater|
      persönlich sprechen|mit jemandem sprechen|mit jemandem reden|mit einer person|
      mit einem mitarbeiter|mit einem menschen|menschlichen mitarbeiter|menschliche hilfe|
      richtigen menschen|richtige person|echter mensch|support mitarbeiter|
      einen mitarbeiter|eine mitarbeiterin|kundenbetreuer|sachbearbeiter|einem kollegen|
      einen kollegen|jemand echtes|jemand echten|rückruf|rufen sie mich an|=mensch|=person|
      =support|=hotline|=berater|=mitarbeiter|mitarbeiter sprechen|mit mitarbeiter|
      mit ihrem mitarbeiter|=eine person`,
    thanks: `
      danke|vielen dank|danke schön|dankeschön|besten dank|herzlichen dank|danke sehr|
      dankeee|danke dir|danke ihnen|danke euch|dank dir|lieben dank|tausend dank|1000 dank|
      ich danke|thx|thanks|vielen lieben dank|herzlichsten dank|dankschön|
      danke für die hilfe|danke für ihre hilfe|vergelts gott`,
    greeting: `
      hallo|guten tag|guten morgen|guten abend|hi|servus|moin|grüß gott|grüezi|hey|moinmoin|
      moin moin|guten abend zusammen|hallo zusammen|hallöchen|hallöle|n abend|mahlzeit|
      grüß sie|grüß dich|gruezi|grüezi mitenand|hi zusammen|huhu|servus zusammen|
      einen schönen guten tag|schönen guten tag|guten tach|hello|hallo ist da jemand|
      ist da jemand|jemand da|hallo wie geht es dir|wie geht es dir|wie geht s`,
    abuse: `
      arschloch|idiot|idioten|fick dich|wichser|hurensohn|scheißladen|verpiss dich|blödmann|
      vollidiot|leck mich|leck mich am arsch|drecksladen|saftladen|schwachkopf|depp|trottel|
      spast|missgeburt|arschlöcher|fickt euch|dumme kuh|du bist dumm|du bist blöd|
      scheiß bot|blöder bot|halts maul|halt die fresse|halt s maul|penner|schlampe|
      drecksverein|ihr seid idioten|dummkopf|vollpfosten|scheiss verein`,
    bye: `
      tschüss|auf wiedersehen|bis bald|bis dann|ciao|schönen tag noch|gute nacht|
      das ist alles|tschau|tschö|tschüssi|bye|auf wiederhören|bis morgen|bis später|
      bis nachher|wiedersehen|schönen abend noch|schönen tag|schönes wochenende|das wars|
      das war s|das war alles|machs gut|mach s gut|ade|adieu|servus und danke|nichts weiter|
      pfiat di|pfiati`,
    identity: `
      bist du ein bot|bist du ein roboter|bist du ein mensch|sind sie ein bot|
      sind sie ein roboter|sind sie ein mensch|wer bist du|wer sind sie|bist du echt|
      bist du eine ki|sind sie eine ki|bist du echt oder ein bot|bist du eine maschine|
      ist das ein bot|ist das ein roboter|rede ich mit einem bot|
      rede ich mit einem menschen|spreche ich mit einem bot|spreche ich mit einem menschen|
      spreche ich mit einem roboter|schreibe ich mit einem bot|bist du ein echter mensch|
      sind sie ein echter mensch|bist du eine person|wie heißt du|wie heißen sie|
      sind sie echt|bist du chatgpt`,
  },
  it: {
    yes: `
      sì|si|certo|esatto|va bene|ok|d accordo|corretto|certamente|giusto|assolutamente|
      sì grazie|si grazie|sì certo|sisi|sì sì|ovvio|ovviamente|perfetto|okay|volentieri|
      per favore|bene|d accordissimo|esattamente|proprio così|assolutamente sì|sure|yes|dai|
      vabbene|confermo|certo che sì`,
    no: `
      no|no grazie|per niente|sbagliato|non ora|macché|non proprio|no no|assolutamente no|
      non ancora|niente|niente altro|nient altro|nulla|nessuno|nessuna|non serve|non voglio|
      nope|mai|no per ora|non è questo|non è quello|lascia stare`,
    person: `
      un umano|un operatore|un operatrice|persona reale|parlare con qualcuno|
      servizio clienti|assistenza clienti|un essere umano|un consulente|
      parlare con una persona|parlare con un operatore|parlare con un umano|persona vera|
      essere umano|operatore umano|un addetto|un incaricato|un assistente umano|
      qualcuno in carne e ossa|un responsabile|una consulente|essere richiamato|
      richiamatemi|=operatore|=umano|=persona|=consulente|=agente|con una persona|
      =una persona|con un agente|=un agente`,
    thanks: `
      grazie|grazie mille|molte grazie|ti ringrazio|la ringrazio|graziee|grazie tante|
      grazie infinite|grazie di cuore|grazie dell aiuto|grazie per l aiuto|grz|mille grazie|
      vi ringrazio|gentilissimo|gentilissima|gentilissimi`,
    greeting: `
      ciao|buongiorno|buonasera|salve|buon giorno|buona sera|buondì|buon pomeriggio|
      buongiorno a tutti|ciao a tutti|ehi|hey|ehilà|salve a tutti|hello|ciao come stai|
      come stai|come va|ciao come va|c è qualcuno|buon di|bongiorno`,
    abuse: `
      stronzo|idiota|vaffanculo|coglione|bastardo|cretino|figlio di puttana|imbecille|vaffa|
      fanculo|affanculo|merda di servizio|servizio di merda|pezzo di merda|deficiente|scemo|
      stupido bot|sei stupido|sei un idiota|testa di cazzo|cazzo|figli di puttana|bastardi|
      stronzi|idioti|stronza|ladri di merda|rincoglionito|andate a cagare|vai a cagare`,
    bye: `
      arrivederci|addio|a presto|buona giornata|buona notte|è tutto|arrivederla|ci vediamo|
      a dopo|a domani|ciao ciao|buona serata|buonanotte|buon weekend|buon fine settimana|
      alla prossima|questo è tutto|nient altro grazie|è tutto grazie|stammi bene`,
    identity: `
      sei un bot|sei un robot|sei umano|sei una persona|chi sei|lei è un robot|
      lei è una persona|chi è lei|sei una macchina|sei un ia|sei una ia|sei un essere umano|
      sei reale|sei vero|sei una persona vera|è un bot|è un robot|parlo con un robot|
      parlo con una persona|sto parlando con un robot|sto parlando con una persona|
      come ti chiami|lei è un bot|lei è umano|siete un bot|con chi parlo`,
  },
  pt: {
    yes: `
      sim|claro|com certeza|certo|exato|isso|ok|está bem|tá bom|pode ser|correto|isso mesmo|
      sim por favor|simm|ss|claro que sim|perfeito|beleza|blz|okay|tudo bem|tá|ta bom|
      está bom|é isso|isso aí|aham|uhum|positivo|confirmo|por favor|quero sim|sim quero|
      pode|fechado|bora|certinho|exatamente|com certeza sim`,
    no: `
      não|nao|não obrigado|não obrigada|de jeito nenhum|errado|agora não|nada disso|nn|nops|
      não quero|nada|nada mais|ainda não|não é isso|de forma alguma|de modo algum|nenhum|
      nenhuma|não precisa|não é necessário|n|negativo|deixa pra lá|nunca|não não|tb não`,
    person: `
      um humano|um atendente|uma atendente|pessoa real|falar com alguém|
      atendimento ao cliente|atendimento humano|um operador|apoio ao cliente|ser humano|
      falar com uma pessoa|falar com um humano|falar com atendente|falar com um atendente|
      falar com uma atendente|pessoa de verdade|pessoa humana|um ser humano|
      alguém de verdade|um assistente humano|um funcionário|um responsável|um gerente|
      falar com o suporte|serviço de apoio|um consultor|uma operadora|=atendente|=humano|
      =pessoa|=operador|=suporte|com uma pessoa|=uma pessoa|com um agente|=um agente`,
    thanks: `
      obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeço|brigado|obg|obgd|obgda|
      brigada|brigadão|obrigadão|muitíssimo obrigado|grato|grata|vlw|valeu mesmo|
      obrigado pela ajuda|obrigada pela ajuda|muito agradecido|muito agradecida|agradecida|
      agradecido|tks`,
    greeting: `
      olá|ola|oi|bom dia|boa tarde|boa noite|e aí|oii|oiê|olá bom dia|olá boa tarde|
      olá boa noite|oi bom dia|oi boa tarde|oi boa noite|bom diaa|eae|e aí tudo bem|
      oi tudo bem|olá tudo bem|tudo bem|tudo bom|opa|alô|alguém aí|tem alguém aí|boas|hey|
      salve|td bem|bdia`,
    abuse: `
      idiota|imbecil|filho da puta|vai se foder|merda de empresa|cretino|otário|vai à merda|
      fdp|filhos da puta|vsf|vtnc|vai tomar no cu|caralho|porra|babaca|burro do caralho|
      robô burro|você é burro|imbecis|idiotas|ladrões|arrombado|desgraçado|cabrão|
      vai pro inferno|seu lixo|bando de incompetentes|estúpido|puta que pariu|pqp|foda se`,
    bye: `
      tchau|adeus|até logo|até mais|até breve|é só isso|até amanhã|até a próxima|
      até à próxima|tchauzinho|flw|falou|fui|bom fim de semana|tenha um bom dia|
      bom descanso|só isso|só isso obrigado|só isso obrigada|era só isso|é só|
      mais nada obrigado|mais nada obrigada|xau`,
    identity: `
      você é um robô|é um robô|você é humano|você é uma pessoa|quem é você|és um robô|
      quem és|você é um bot|você é um robo|você é robô|é um bot|tu és um robô|você é uma ia|
      você é uma máquina|você é real|é uma pessoa|é uma pessoa real|você é uma pessoa real|
      você é uma pessoa de verdade|estou falando com um robô|estou falando com uma pessoa|
      estou a falar com um robô|estou a falar com uma pessoa|falo com um robô|
      falo com uma pessoa|com quem falo|qual o seu nome|qual é o seu nome|
      como você se chama|és humano|és uma pessoa|és um bot`,
  },
  nl: {
    yes: `
      ja|jazeker|klopt|zeker|natuurlijk|oké|ok|graag|precies|inderdaad|juist|prima|jawel|
      ja hoor|ja graag|ja klopt|yes|jep|jup|ja natuurlijk|goed|is goed|dat is goed|
      dat klopt|uiteraard|absoluut|doe maar|prima hoor|akkoord|okee|oke|alsjeblieft|
      alstublieft|top|perfect`,
    no: `
      nee|neen|nee bedankt|nee dank je|helemaal niet|fout|klopt niet|nu niet|liever niet|
      nee hoor|nope|nah|echt niet|niet echt|nog niet|niks|niets|niets meer|geen|hoeft niet|
      niet nodig|nooit|nee dat klopt niet|nee dat is het niet|laat maar|nee nee`,
    person: `
      een medewerker|echt persoon|echte persoon|met iemand praten|iemand spreken|
      klantenservice|een echt mens|met een mens|met een persoon|met een medewerker|
      met een echt persoon|een menselijke medewerker|menselijk contact|een medewerkster|
      echte medewerker|een echte medewerker|iemand van de klantenservice|iemand echt|
      persoonlijk contact|teruggebeld worden|bel me terug|bel mij terug|klantendienst|
      een adviseur|=medewerker|=mens|=persoon|=klantenservice|=een persoon|met een agent|
      =een mens|echt mens|met een collega`,
    thanks: `
      bedankt|dank je|dank u|dankjewel|dank je wel|dank u wel|hartelijk dank|dankuwel|
      dankjewel hoor|dankje|dank jullie wel|thanks|thx|super bedankt|heel erg bedankt|
      bedankt voor de hulp|dank u zeer|merci|hartstikke bedankt|bedanktt|mijn dank|dank`,
    greeting: `
      hallo|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|hey|hoi hoi|hoihoi|
      hallo daar|heej|hee|hé|goeiemorgen|goeiedag|goeiemiddag|goeieavond|goedenmiddag|
      goede morgen|goede middag|goede avond|goeie morgen|goeie middag|hallo allemaal|joe|
      is er iemand|iemand daar|hoe gaat het|hallo hoe gaat het|hi|hello|moi`,
    abuse: `
      klootzak|idioot|rot op|eikel|sukkel|val dood|kutbedrijf|kut|kutbot|kut bot|
      godverdomme|gvd|mongool|debiel|flikker op|oprotten|lul de behanger|achterlijk|
      stomme bot|domme bot|klootzakken|idioten|hufter|schijt|bek dicht|hou je bek|
      hou je mond|oplichters|teringlijer|kankerlijer|loop naar de hel|rotzak|=lul|
      wat een lul|=hoer|=trut|jij lul|hoerenjong`,
    bye: `
      tot ziens|doei|dag dag|fijne dag|tot later|dat is alles|dag hoor|doeg|doeii|houdoe|
      tot morgen|tot straks|tot snel|tot gauw|fijne avond|fijn weekend|een fijne dag|
      prettige dag|nog een fijne dag|prettig weekend|dat was alles|dat was het|dat is het|
      verder niets|verder niks|bye|ciao|de groeten|welterusten`,
    identity: `
      ben je een bot|ben je een robot|ben je een mens|bent u een robot|bent u een mens|
      wie ben je|wie bent u|ben je echt|ben jij een bot|ben jij een robot|ben jij een mens|
      ben jij echt|ben je een ai|is dit een bot|is dit een robot|praat ik met een bot|
      praat ik met een robot|praat ik met een mens|spreek ik met een bot|
      spreek ik met een mens|spreek ik met een robot|ben je een echt persoon|bent u een bot|
      hoe heet je|hoe heet u|wie ben jij|ben je een computer`,
  },
  pl: {
    yes: `
      tak|jasne|oczywiście|zgadza się|dobrze|ok|pewnie|dokładnie|racja|no tak|zgoda|
      tak proszę|tak tak|tak jest|jasne że tak|pewnie że tak|w porządku|okej|okay|oki|super|
      świetnie|poproszę|proszę|owszem|potwierdzam|właśnie|słusznie|prawda|oczywiście że tak|
      dobra|spoko|może być|chętnie|zgadzam się`,
    no: `
      nie|nie dziękuję|wcale nie|źle|nie teraz|niestety nie|skąd|niee|nie nie|raczej nie|
      absolutnie nie|jeszcze nie|na razie nie|nic|nic więcej|żaden|żadna|nie trzeba|
      nie chcę|nigdy|nieprawda|nie zgadza się|nie o to chodzi|to nie to|niekoniecznie|nope`,
    person: `
      z człowiekiem|człowiek|konsultant|z kimś porozmawiać|prawdziwą osobą|obsługa klienta|
      obsługą klienta|żywą osobą|z konsultantką|z żywym człowiekiem|
      z prawdziwym człowiekiem|prawdziwy człowiek|żywy człowiek|rozmawiać z kimś|
      porozmawiać z kimś|rozmawiać z człowiekiem|porozmawiać z człowiekiem|z konsultantem|
      połącz z konsultantem|proszę o konsultanta|konsultanta|konsultantka|z pracownikiem|
      z doradcą|doradca|z agentem|biuro obsługi|proszę o kontakt telefoniczny|oddzwońcie|
      zadzwońcie do mnie|=człowiek|=agent|=pracownik|=konsultant|=konsultantem`,
    thanks: `
      dziękuję|dzięki|dziękuje|wielkie dzięki|bardzo dziękuję|dziekuje|dzięks|dzieki|
      dziekuję|dziękuję bardzo|dziękuję pięknie|piękne dzięki|dziękówka|dziękuję za pomoc|
      dzięki za pomoc|dzięki wielkie|dziękujemy|thx|serdecznie dziękuję|stokrotne dzięki|
      bóg zapłać`,
    greeting: `
      cześć|dzień dobry|witam|hej|dobry wieczór|siema|dzien dobry|hejka|hejo|elo|siemka|
      siemanko|czesc|dobry|dobry wieczor|witam serdecznie|witajcie|witaj|hej hej|
      dzień dobry państwu|dzień doberek|halo|jest tam ktoś|ktoś tam jest|hello|dzien|hejj|
      jak się masz|co słychać|szczęść boże`,
    abuse: `
      idiota|debil|kurwa|spierdalaj|dupek|kretyn|skurwysyn|pierdol się|idioci|kurwa mać|
      kurwy|jebany|jebani|jebać|pojebani|pojebany|wypierdalaj|pierdolony|pierdolę|chuj|
      chuju|do dupy|spadaj|złodzieje|debile|kretyni|głupi bot|głupi jesteś|jesteś głupi|
      oszuści|zamknij się|odwal się|spierdalać|matole|ciole|cwel|gnoje`,
    bye: `
      do widzenia|pa|na razie|dobranoc|do zobaczenia|to wszystko|papa|pa pa|do usłyszenia|
      do jutra|do widzenia i dziękuję|miłego dnia|miłego wieczoru|miłego weekendu|
      to wszystko dziękuję|to by było na tyle|nara|narka|trzymaj się|trzymajcie się|
      dowidzenia|cześć i dzięki|nic więcej dziękuję|żegnam|do zobaczenia wkrótce`,
    identity: `
      jesteś botem|jesteś robotem|czy jesteś botem|czy jesteś robotem|
      czy jesteś człowiekiem|kim jesteś|jesteś człowiekiem|czy to bot|jesteś ai|
      jesteś maszyną|jesteś sztuczną inteligencją|jesteś prawdziwy|jesteś prawdziwą osobą|
      jesteś żywym człowiekiem|czy rozmawiam z botem|czy rozmawiam z robotem|
      czy rozmawiam z człowiekiem|rozmawiam z botem|rozmawiam z człowiekiem|kim pan jest|
      czy to robot|czy to człowiek|jak się nazywasz|jak masz na imię|z kim rozmawiam|
      czy pan jest botem|czy jest pan człowiekiem|czy to jest bot`,
  },
  tr: {
    yes: `
      evet|tabii|tabi|elbette|tamam|olur|doğru|aynen|kesinlikle|he|peki|evet lütfen|
      evet doğru|eved|ewet|hıhı|hı hı|tamamdır|tamam olur|tmm|tmam|ok|okey|okay|lütfen|
      isterim|istiyorum|süper|çok iyi|iyi|aynen öyle|elbette evet|tabi ki|tabii ki|olabilir|
      onaylıyorum|kabul|oldu`,
    no: `
      hayır|yok|hayır teşekkürler|olmaz|yanlış|istemiyorum|şimdi değil|hiç|hayir|
      hayır hayır|yo|yoo|yok teşekkürler|yok sağol|hayır sağol|değil|öyle değil|hayır değil|
      henüz değil|daha değil|gerek yok|lüzum yok|istemem|kesinlikle hayır|asla|hiçbiri|
      başka yok|yok başka|boşver|bu değil|kalsın|olmadı`,
    person: `
      bir insan|gerçek kişi|müşteri temsilcisi|temsilciye|canlı destek|biriyle konuşmak|
      bir yetkili|insanla|müşteri hizmetleri|gerçek bir insan|gerçek insan|gerçek biri|
      bir kişi ile|biriyle görüşmek|biri ile görüşmek|biri ile konuşmak|insanla konuşmak|
      insan ile konuşmak|temsilciyle|temsilci ile|müşteri temsilcisine|
      müşteri temsilcisiyle|yetkiliyle|yetkiliye|yetkili biri|yetkili bir|canlı temsilci|
      operatöre|operatörle|beni arayın|beni arar mısınız|bir çalışan|çalışanla|=yetkili|
      =insan|=temsilci|=canlı|=müşteri hizmetleri|temsilciye bağla|operatöre bağla|
      operatör istiyorum|temsilci istiyorum|=operatör`,
    thanks: `
      teşekkürler|teşekkür ederim|sağ ol|sağol|sağ olun|çok teşekkürler|eyvallah|
      tesekkurler|teşekkür|teşekkurler|tşk|tşkler|tsk|tesekkur ederim|çok teşekkür ederim|
      çok sağ olun|çok sağol|sagol|sagolun|sağolun|saolun|saol|allah razı olsun|minnettarım|
      elinize sağlık|emeğinize sağlık|teşekkür ediyorum|var olun|mersi|
      yardımınız için teşekkürler`,
    greeting: `
      merhaba|selam|günaydın|iyi günler|iyi akşamlar|selamlar|merhabalar|mrb|mrhb|slm|sa|
      selamun aleyküm|selamünaleyküm|selamın aleyküm|aleyküm selam|iyi sabahlar|
      iyi çalışmalar|kolay gelsin|hayırlı günler|hayırlı sabahlar|hayırlı işler|naber|
      nasılsınız|nasılsın|merhaba nasılsınız|tünaydın|gunaydin|iyi gunler|kimse var mı|
      orada mısınız|alo|hey|meraba|mrbalar|herkese merhaba`,
    abuse: `
      aptal|salak|gerizekalı|orospu|siktir|şerefsiz|piç|geri zekalı|defol|amk|orospu çocuğu|
      oç|siktir git|siktirin|sikerim|sikeyim|ananı|ananızı|ibne|yavşak|gavat|pezevenk|göt|
      mal mısın|malsın|embesil|ahmak|dangalak|geri zekalılar|aptallar|dolandırıcılar|
      hırsızlar|şerefsizler|salaklar|beyinsiz|kes sesini|çeneni kapa|kahrolası|lanet olsun|
      bok gibi|aptal bot|salak bot|geri zekâlı`,
    bye: `
      hoşça kal|hoşçakal|güle güle|görüşürüz|iyi geceler|hepsi bu|bay bay|baybay|bb|by|bye|
      hoşçakalın|hoşça kalın|allahaısmarladık|iyi günler dilerim|iyi akşamlar dilerim|
      kendine iyi bak|kendinize iyi bakın|görüşmek üzere|sonra görüşürüz|yarın görüşürüz|
      hepsi bu kadar|bu kadar|başka bir şey yok|başka sorum yok|iyi haftasonları|
      iyi hafta sonları|esen kalın`,
    identity: `
      bot musun|robot musun|robot musunuz|insan mısın|insan mısınız|sen kimsin|kimsin|
      siz kimsiniz|gerçek misin|bot mu|robot mu|bot musunuz|yapay zeka mısın|
      yapay zeka mısınız|yapay zekâ mısın|gerçek misiniz|gerçek kişi misin|
      gerçek kişi misiniz|gerçek insan mısın|gerçek insan mısınız|bir bot musun|
      bir robot musun|bir insan mısın|robotla mı konuşuyorum|insanla mı konuşuyorum|
      botla mı konuşuyorum|kiminle konuşuyorum|adın ne|adınız ne|ismin ne|sen bot musun|
      sen robot musun|sen insan mısın|siz robot musunuz|siz insan mısınız|sen nesin`,
  },
  ar: {
    yes: `
      نعم|أيوه|ايوه|أكيد|بالتأكيد|طبعا|تمام|صحيح|موافق|حسنا|ايوا|أجل|ايوة|أيوة|آه|اه|اي|إي|
      ايه|ماشي|اوكي|أوكي|اوك|طيب|نعم من فضلك|نعم لو سمحت|اي نعم|بلى|يس|زين|تمام التمام|
      اتفقنا|مضبوط|صح|اكيد طبعا|عادي|ان شاء الله|إن شاء الله|ok|aywa|aiwa|na3am|naam|tamam`,
    no: `
      لا|لا شكرا|كلا|أبدا|خطأ|ليس الآن|مش صحيح|لأ|لاء|لا لا|مو صحيح|غلط|مش عايز|ما ابغى|
      ما ابي|ما أريد|لا أريد|لا مشكور|لا ما ابغى|ليس بعد|لسه|لسا|ولا شي|لا شيء|لاشيء|
      ولا حاجة|مفيش|مافي|ابدا|مش لازم|مو لازم|لا داعي|موب|ليس صحيحا|la2`,
    person: `
      شخص حقيقي|التحدث مع شخص|خدمة العملاء|إنسان|التحدث إلى شخص|مندوب|اتكلم مع حد|
      موظف خدمة العملاء|التحدث مع موظف|التحدث الى موظف|اكلم موظف|أكلم موظف|اكلم احد|
      اكلم شخص|ابي اكلم|ابغى اكلم|عايز اكلم|عاوز اكلم|بدي احكي مع|احكي مع حدا|احكي مع شخص|
      حد حقيقي|انسان حقيقي|بني ادم|بشري|اتواصل مع موظف|التواصل مع موظف|حولني|مسؤول|المسؤول|
      مشرف|ممثل خدمة|الدعم الفني|اتصلوا بي|اتصلو فيني|=موظف|=انسان|=إنسان|=خدمة العملاء|
      مع شخص|مع موظف|الى شخص|مع ممثل|مع انسان|الى موظف|اريد موظف|ابي موظف|ابغى موظف|=ممثل|
      =شخص`,
    thanks: `
      شكرا|شكراً|شكرا جزيلا|متشكر|مشكور|تسلم|أشكرك|شكرا لك|شكرا لكم|شكرن|شكراا|الف شكر|
      ألف شكر|جزاك الله خير|جزاكم الله خيرا|مشكورين|مشكوره|يسلمو|يسلموا|تسلمو|تسلمون|ممنون|
      ممنونك|كثر خيرك|يعطيك العافية|الله يعطيك العافية|ميرسي|شكرا على المساعدة|shukran|
      shokran|merci`,
    greeting: `
      مرحبا|السلام عليكم|أهلا|اهلا|صباح الخير|مساء الخير|هلا|أهلا وسهلا|
      السلام عليكم ورحمة الله|السلام عليكم ورحمة الله وبركاته|سلام عليكم|سلام|وعليكم السلام|
      مرحبتين|يا هلا|هاي|هلو|الو|ألو|اهلين|أهلين|مساء النور|صباح النور|كيف حالك|كيفك|
      كيف الحال|ازيك|إزيك|شلونك|شخبارك|هل من احد|في حد هنا|مسا الخير|صباحو|يعطيكم العافية|
      حياك الله|مرحبا كيف حالك|salam|salam alaikum|assalamu alaikum|marhaba|mar7aba|ahlan`,
    abuse: `
      غبي|حقير|تبا لك|أحمق|لعنة عليك|يا كلب|يا حمار|يا غبي|اغبياء|أغبياء|حقيرين|نصابين|
      حرامية|لصوص|تبا لكم|اخرس|انقلع|انقلعوا|قليل الأدب|قليل ادب|يا زبالة|خرا|كس امك|كسمك|
      ابن الكلب|ابن كلب|يلعن|يلعن ابوك|الله يلعن|منيك|شرموط|عرص|تافه|متخلف|تفو|يا وسخ|وسخين`,
    bye: `
      مع السلامة|إلى اللقاء|وداعا|تصبح على خير|هذا كل شيء|باي|باي باي|مع السلامه|سلامات|
      في امان الله|في أمان الله|الى اللقاء|اراك لاحقا|نراكم|يومك سعيد|نهارك سعيد|هذا كل شي|
      بس هيك|خلاص شكرا|لا شيء آخر|لا شكرا هذا كل شيء|الله معك|تصبحون على خير|في رعاية الله|
      بالسلامة|yalla bye`,
    identity: `
      هل أنت روبوت|هل أنت إنسان|هل أنت شخص حقيقي|من أنت|أنت روبوت|هل انت روبوت|هل انت انسان|
      من انت|هل أنت بوت|انت بوت|انت روبوت|أنت بوت|انت انسان|أنت إنسان|انت حقيقي|
      هل انت حقيقي|هل أنت حقيقي|هل انت شخص حقيقي|هل انت بشر|انت مين|مين انت|مين معي|
      مين معاي|من معي|مع من اتحدث|مع مين بحكي|هل اتحدث مع روبوت|هل اتحدث مع انسان|
      هل أتحدث مع إنسان|هل انت ذكاء اصطناعي|ذكاء اصطناعي|ما اسمك|شو اسمك|وش اسمك|
      انت شخص ولا روبوت|انت آلي|هل هذا روبوت`,
  },
  hi: {
    yes: `
      हाँ|हां|जी|जी हाँ|जी हां|ठीक है|बिल्कुल|सही|ज़रूर|haan|han ji|हा|हाँजी|हांजी|हाँ जी|
      हां जी|जी बिल्कुल|ठीक|अच्छा|ओके|हाँ प्लीज़|कृपया|सही है|हाँ सही|बिलकुल|जरूर|
      हाँ ठीक है|चलेगा|मंज़ूर|यस|haanji|haan ji|ha ji|ji|ji haan|ji ha|theek hai|thik hai|
      thik h|theek h|tik hai|bilkul|sahi|sahi hai|acha|accha|achha|zaroor|jarur|ok|okay|okk|
      chalega`,
    no: `
      नहीं|नही|जी नहीं|गलत|बिल्कुल नहीं|अभी नहीं|nahi|ना जी|नहीं जी|नहीं धन्यवाद|नहीं चाहिए|
      बिलकुल नहीं|और कुछ नहीं|कुछ नहीं|कोई नहीं|रहने दो|रहने दीजिए|अभी नही|नो|मत|
      ज़रूरत नहीं|जरूरत नहीं|सही नहीं|nahin|nahi ji|nhi|nai|nahee|ji nahi|nahi chahiye|
      kuch nahi|aur kuch nahi|abhi nahi|bilkul nahi|galat|rehne do|jarurat nahi`,
    person: `
      इंसान से|व्यक्ति से|एजेंट से|किसी से बात|ग्राहक सेवा|असली व्यक्ति|कस्टमर केयर|
      असली इंसान|इंसान से बात|व्यक्ति से बात|किसी व्यक्ति से|एजेंट से बात|किसी एजेंट|
      आदमी से बात|किसी आदमी से|मैनेजर से|अधिकारी से|ग्राहक सेवा से|कस्टमर सर्विस|
      कस्टमर सपोर्ट|प्रतिनिधि से|ऑपरेटर से|कॉल करवा|मुझे कॉल कर|insaan se|insan se|
      kisi se baat|kisi insaan|kisi insan|agent se|agent se baat|customer care|
      customer care se|asli insaan|aadmi se baat|banda se baat|bande se baat|manager se|
      executive se|representative se|mujhe call|call karo|real person se|इंसान चाहिए|
      एजेंट चाहिए|=इंसान|=एजेंट|=प्रतिनिधि`,
    thanks: `
      धन्यवाद|शुक्रिया|बहुत धन्यवाद|थैंक यू|dhanyavad|shukriya|शुक्रिया जी|धन्यवाद जी|आभार|
      बहुत बहुत धन्यवाद|बहुत शुक्रिया|थैंक्स|थैंक्यू|थैंक यु|थेंक्यू|मेहरबानी|आपका धन्यवाद|
      dhanyavaad|dhanyawad|dhanyawaad|dhanywad|bahut dhanyavaad|bahut shukriya|shukriyaa|
      sukriya|meherbani|thanku|thank you ji|thanks ji|thanks bhai`,
    greeting: `
      नमस्ते|नमस्कार|हैलो|हेलो|सुप्रभात|namaste|नमस्कार जी|नमस्ते जी|प्रणाम|हाय|हाइ|राम राम|
      जय श्री कृष्ण|सत श्री अकाल|आदाब|शुभ संध्या|शुभ दोपहर|शुभ प्रभात|गुड मॉर्निंग|
      गुड इवनिंग|कैसे हैं आप|आप कैसे हैं|कैसे हो|कोई है|क्या कोई है|हेल्लो|
      नमस्ते आप कैसे हैं|namaskar|namaskaar|namastey|namaste ji|pranam|ram ram|
      jai shree ram|sat sri akal|kaise ho|kaise hain aap|aap kaise hain|kya haal hai|
      koi hai|salaam|adaab|hello ji|hi ji|haye`,
    abuse: `
      बेवकूफ|कमीना|हरामी|मूर्ख|चूतिया|मादरचोद|भोसड़ी|बहनचोद|बकवास बंद|साले|साले कुत्ते|
      कुत्ते कमीने|कमीने|हरामखोर|हरामज़ादे|हरामजादे|उल्लू का पट्ठा|उल्लू के पट्ठे|बेवकूफ़|
      पागल हो क्या|भाड़ में जाओ|चोर हो|चोर कंपनी|गांडू|चुतिया|चूतिये|नालायक|निकम्मे|
      madarchod|bhosdi|bhosdike|behenchod|bhenchod|chutiya|chutiye|chutia|saala|saale|
      kamina|kamine|kameene|harami|haramkhor|bewakoof|bewkoof|bevkuf|ullu ka pattha|gandu|
      gaandu|pagal hai kya|bhaad mein jao|bhad me jao|nalayak`,
    bye: `
      अलविदा|फिर मिलेंगे|शुभ रात्रि|बस इतना ही|बाय|अलविदा जी|टाटा|गुड नाइट|गुड बाय|
      फिर मिलते हैं|बाद में बात करते हैं|बस इतना|बस यही|बस धन्यवाद|और कुछ नहीं धन्यवाद|
      शुभरात्रि|आपका दिन शुभ हो|ख्याल रखना|चलता हूँ|चलती हूँ|alvida|phir milenge|
      fir milenge|phir milte hain|tata|bas itna hi|bas itna|bas yahi|shubh ratri|
      good night ji|bye ji|chalta hu|chalti hu|khuda hafiz|ok bye`,
    identity: `
      क्या आप रोबोट हैं|क्या आप इंसान हैं|क्या तुम रोबोट हो|क्या तुम इंसान हो|आप कौन हैं|
      तुम कौन हो|क्या आप बॉट हैं|क्या आप मशीन हैं|क्या तुम मशीन हो|आप रोबोट हैं|
      आप इंसान हैं|तुम इंसान हो|तुम रोबोट हो|क्या तुम बॉट हो|क्या आप असली हैं|
      क्या आप असली इंसान हैं|क्या मैं इंसान से बात कर रहा हूँ|
      क्या मैं रोबोट से बात कर रहा हूँ|क्या यह बॉट है|क्या ये बॉट है|क्या आप एआई हैं|
      आपका नाम क्या है|तुम्हारा नाम क्या है|मैं किससे बात कर रहा हूँ|kya aap robot hain|
      kya aap robot ho|kya tum robot ho|kya tum bot ho|kya aap bot hain|kya aap bot ho|
      kya aap insaan hain|kya aap insaan ho|kya tum insaan ho|aap robot ho|tum robot ho|
      tum bot ho|aap bot ho|aap kaun hain|aap kaun ho|tum kaun ho|kaun ho tum|kaun hai|
      aapka naam kya hai|tumhara naam kya hai|kya ye bot hai|ye bot hai kya|
      kya main insaan se baat kar raha hu|robot ho kya|bot ho kya`,
  },
  ja: {
    yes: `
      はい|ええ|うん|そうです|お願いします|了解|わかりました|オーケー|その通り|大丈夫です|はいお願いします|はい大丈夫です|はいそうです|うんうん|そう|そうですね|
      そうだね|いいです|いいですよ|いいよ|よろしくお願いします|よろしく|もちろん|もちろんです|合ってます|合っています|正しいです|了解です|了解しました|承知しました|
      わかった|分かりました|オッケー|ok|おけ|いいね|大丈夫|できます|あります|希望します|ぜひ`,
    no: `
      いいえ|いえ|違います|結構です|ちがう|ダメ|いらない|ううん|不要です|いや|いやです|いえいえ|いいえ違います|違う|ちがいます|まだ|まだです|いりません|
      要りません|必要ありません|必要ないです|大丈夫じゃない|特にない|特にありません|ないです|ありません|ない|なし|やめて|やめます|やめておきます|間違い|だめ|
      だめです|無理|ノー|いいえ結構です|もういいです`,
    person: `
      人と話|オペレーター|担当者|人間と|人につな|カスタマーサービス|サポートの人|係の人|人間に|人につないで|人に繋|人に代わ|担当に代わ|担当につな|担当に繋|
      担当の方|オペレータ|有人対応|有人チャット|カスタマーサポート|サポートセンター|お客様センター|コールセンター|店員さんと|店員と話|スタッフと|スタッフに|
      スタッフの方|電話してほしい|電話ください|折り返し電話|責任者|上司を出|生身の人|直接話`,
    thanks: `
      ありがとう|感謝|助かりました|サンキュー|ありがと|有難う|有り難う|サンクス|あざす|あざっす|感謝します|どうもありがとう|=どうも|助かる|恐れ入ります|
      お世話になりました|thank you|thanks`,
    greeting: `
      こんにちは|こんばんは|おはよう|はじめまして|もしもし|おはようございます|こんにちわ|こんばんわ|おっす|やあ|ハロー|やっほー|どうもこんにちは|
      お世話になっております|お世話になります|初めまして|こんちは|ちわ|おはよ|すみません|すいません|すみませーん|あの|誰かいますか|誰かいる|お疲れ様です|hello|
      hi|元気ですか|お元気ですか|調子はどう`,
    abuse: `
      馬鹿|死ね|クソ|ふざけるな|バカ野郎|バカじゃ|このバカ|バカにする|バカにして|ばかやろう|ばか野郎|アホか|このアホ|くたばれ|ポンコツ|役立たず|ふざけん|
      ふざけんな|詐欺師|黙れ|消えろ|うざい|きもい|キモい|糞|ゴミ会社|ゴミみたい|このゴミ|=バカ|=ばか|=アホ|=ゴミ|このクズ|くそが|くそったれ|くそ野郎|
      =くそ`,
    bye: `
      さようなら|さよなら|またね|バイバイ|失礼します|おやすみなさい|じゃあね|じゃあまた|じゃね|またあとで|また後で|また明日|また今度|おやすみ|失礼いたします|
      失礼しました|以上です|それだけです|もう大丈夫です|これで終わり|これで大丈夫です|では失礼します|それでは|ではまた|さようなら ありがとう|バイ|bye|
      お疲れ様でした`,
    identity: `
      あなたは人間ですか|人間ですか|ロボットですか|あなたはロボットですか|aiですか|あなたは誰ですか|ボットですか|aiなの|aiですよね|あなたはaiですか|
      これはaiですか|ai|ボットなの|botですか|チャットボットですか|ロボットなの|人間なの|人間|本物の人間ですか|本物の人ですか|中の人いますか|誰ですか|誰|
      あなたは誰|君は誰|名前は|お名前は|名前は何ですか|あなたの名前は|機械ですか|自動ですか|自動返信ですか|自動応答ですか|人が対応していますか|これはボットですか|
      人ですか|あなたはボットですか`,
  },
  zh: {
    yes: `
      是|是的|对|對|好|好的|可以|没错|沒錯|当然|當然|行|嗯|确定|要|是啊|是呀|对啊|对的|對啊|对对|对对对|嗯嗯|恩|恩恩|好啊|好滴|好哒|好呀|好的谢谢|
      好吧|行的|行吧|可以的|可以啊|没问题|沒問題|ok|okay|要的|需要|確定|确认|確認|正确|正確|当然可以|同意|中|有|有的|麻烦了|麻煩了|是的谢谢|嗯好|
      嗯好的|收到`,
    no: `
      不|不是|不用|不要|没有|沒有|不对|不了|不行|算了|不需要|错了|不是的|不要了|不用了|不用谢谢|不用了谢谢|不需要了|不需要谢谢|没|没有了|沒有了|还没|還沒|
      还没有|不好|不可以|不同意|不確定|不确定|不對|否|没了|沒了|别|別|算了吧|不是这个|不是這個|错|錯|錯了|无|無|都不是|不想|没有谢谢|免了|no|不要谢谢|
      不必了`,
    person: `
      客服人员|转人工|轉人工|人工客服|跟人说|找个人|活人|人工服务|人工服務|人工坐席|找人工|接人工|要人工|叫人工|換人工|换人工|=人工|=人工啊|=客服|=真人|
      找客服|要客服|联系客服|聯繫客服|客服人員|在线客服|線上客服|找真人|真人客服|真人服务|真人對話|真人回|跟真人|和真人|跟人聊|跟人說|和人说|和人聊|找個人|
      你们领导|你们经理|找经理|叫经理|找经理来|回电话|给我打电话|打電話給我|工作人员|工作人員|接线员|不要机器人|不要機器人|别用机器人`,
    thanks: `
      谢谢|謝謝|感谢|感謝|多谢|多謝|谢了|谢啦|謝啦|谢谢你|谢谢您|謝謝你|謝謝您|感谢你|感激|辛苦了|麻烦你了|麻煩你了|3q|thx|thanks|谢谢了|太感谢|
      谢咯|灰常感谢|唔該|唔该|多謝晒|有心了`,
    greeting: `
      你好|您好|早上好|晚上好|下午好|嗨|哈喽|在吗|早安|你好啊|你好呀|您好啊|哈罗|哈囉|哈啰|嗨嗨|hi|hello|hey|在么|在嗎|在不|有人吗|有人嗎|
      有人在吗|有人在嗎|在不在|亲|亲在吗|早|早晨|早啊|早上好啊|中午好|晚安好|上午好|午安|晚上好啊|喂|喂喂|您好在吗|你好在吗|请问有人吗|请问在吗|請問有人嗎|
      哈喽你好|你好吗|你好嗎|吃了吗`,
    abuse: `
      傻逼|他妈的|混蛋|白痴|去死|王八蛋|垃圾公司|傻b|傻比|沙雕|沙比|煞笔|智障|脑残|腦殘|弱智|垃圾客服|垃圾平台|垃圾店|垃圾商家|滚蛋|滚开|滾蛋|滾開|
      给我滚|滚吧|快滚|=滚|=滾|尼玛|操你|草泥马|去你的|王八|混账|骗子公司|狗屁|放屁|神经病|神經病|有病吧|闭嘴|閉嘴|贱人|賤人|畜生|白癡|蠢货|蠢貨|笨蛋|
      cnm|sb客服|nmsl|屌你|仆街|狗东西|黑心商家|奸商`,
    bye: `
      再见|再見|拜拜|晚安|回头见|没别的了|再见啦|再會|再会|拜|拜啦|拜拜啦|88|886|bye|byebye|bye bye|下次见|下次再聊|回聊|先这样|先這樣|
      就这样|就這樣|没事了|沒事了|没其他了|没有其他了|没有问题了|沒有問題了|没问题了|明天见|明天見|改天聊|挂了|祝您愉快|不用了再见|没别的事了|没什么了|好梦`,
    identity: `
      你是机器人吗|你是真人吗|你是人吗|你是谁|您是真人吗|您是机器人吗|你是機器人嗎|你是ai吗|你是ai嗎|你是人工智能吗|你是人工智慧嗎|你是机器人|你是機器人|
      你是不是机器人|你是不是機器人|是不是机器人|你是真人|你是真人嗎|你是不是真人|是真人吗|是真人嗎|是人吗|是人嗎|是机器人吗|是機器人嗎|机器人吗|機器人嗎|你是什么|
      你是什麼|你是誰|您是哪位|你叫什么|你叫什么名字|你叫什麼名字|你的名字|我在跟机器人说话吗|我在和谁说话|这是机器人吗|這是機器人嗎|机器人|機器人|自动回复吗|
      自動回覆嗎|是自动回复吗|你是人還是機器人|你是人还是机器人|你是chatgpt吗`,
  },
}
