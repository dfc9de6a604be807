/** What the embedded engine says by itself. `{site}`, `{assistant}`, `{topic}` and `{language}` stand for their names. */
export type EmbeddedTexts = {
  greeting: string
  wellbeing: string
  thanks: string
  bye: string
  details: string
  abuse: string
  identity: string
  abilities: string
  /** A person was asked for. */
  person: string
  /** Two articles are as likely. */
  which: string
  /** Nothing answers, with the nearest articles to tap. */
  near: string
  /** Nothing answers, and nothing is near. */
  nothing: string
  /** Nothing answers once more: a person is the way. */
  still: string
  /** The site forbids the topic. */
  forbidden: string
  /** What follows are the articles' words, in `{language}`. */
  foreign: string
  /** The person who was offered is not wanted. */
  noPerson: string
  /** The button that asks for a person. */
  toPerson: string
}

const english: EmbeddedTexts = {
  greeting: 'Hello! What can I help you with?',
  wellbeing: 'All is well here, thank you. What can I help you with?',
  thanks: "You're welcome! Is there anything else I can help with?",
  bye: 'Goodbye, and thank you for writing to {site}!',
  details: 'Thank you, I have that now. What can I help you with?',
  abuse:
    "I'm sorry that this is annoying. I'd like to help: tell me in a few words what went wrong, or talk to a person at {site}.",
  identity:
    "I'm {assistant}, the AI assistant of {site}, not a person. I answer from the help pages of {site}, and I can pass you on to a person at any time.",
  abilities:
    "I'm {assistant}, the AI assistant of {site}. Ask me anything that the help pages may answer; where they don't, I can pass you on to a person. What would you like to know?",
  person: "Of course. I'm asking a person at {site} to join you here.",
  which: 'I found more than one thing that this could be about. Which one do you mean?',
  near: "I'm sorry, I don't know that: I can't find it in the help pages of {site}. Is it about one of these, or would you like to talk to a person?",
  nothing:
    "I'm sorry, I don't know that: I can't find it in the help pages of {site}. Could you put it in other words, or would you like to talk to a person?",
  still:
    "I'm sorry, I can't find this in the help pages of {site} either. A person can help: would you like to talk to one?",
  forbidden: "I'm sorry, I can't speak about {topic} here. Would you like to talk to a person?",
  foreign: 'I found this in another language alone ({language}):',
  noPerson: 'All right. What else can I help you with?',
  toPerson: 'Talk to a person',
}

const texts: Readonly<Record<string, EmbeddedTexts>> = {
  en: english,
  es: {
    greeting: '¡Hola! ¿En qué puedo ayudarle?',
    wellbeing: 'Todo bien por aquí, gracias. ¿En qué puedo ayudarle?',
    thanks: '¡De nada! ¿Hay algo más en lo que pueda ayudarle?',
    bye: '¡Hasta pronto, y gracias por escribir a {site}!',
    details: 'Gracias, ya lo tengo. ¿En qué puedo ayudarle?',
    abuse:
      'Siento las molestias. Me gustaría ayudarle: cuénteme en pocas palabras qué ha pasado, o hable con una persona de {site}.',
    identity:
      'Soy {assistant}, el asistente de IA de {site}, no una persona. Respondo a partir de las páginas de ayuda de {site} y puedo pasarle con una persona en cualquier momento.',
    abilities:
      'Soy {assistant}, el asistente de IA de {site}. Pregúnteme lo que puedan responder las páginas de ayuda; si no está allí, puedo pasarle con una persona. ¿Qué le gustaría saber?',
    person: 'Por supuesto. Estoy avisando a una persona de {site} para que le atienda aquí.',
    which: 'He encontrado más de un tema que podría ser. ¿A cuál se refiere?',
    near: 'Lo siento, eso no lo sé: no lo encuentro en las páginas de ayuda de {site}. ¿Se trata de uno de estos temas, o prefiere hablar con una persona?',
    nothing:
      'Lo siento, eso no lo sé: no lo encuentro en las páginas de ayuda de {site}. ¿Puede decirlo con otras palabras, o prefiere hablar con una persona?',
    still:
      'Lo siento, tampoco encuentro esto en las páginas de ayuda de {site}. Una persona puede ayudarle: ¿quiere que la avise?',
    forbidden:
      'Lo siento, aquí no puedo hablar de este tema ({topic}). ¿Prefiere hablar con una persona?',
    foreign: 'Esto solo lo he encontrado en otro idioma ({language}):',
    noPerson: 'De acuerdo. ¿En qué más puedo ayudarle?',
    toPerson: 'Hablar con una persona',
  },
  fr: {
    greeting: 'Bonjour ! Comment puis-je vous aider ?',
    wellbeing: 'Tout va bien ici, merci. Comment puis-je vous aider ?',
    thanks: 'Je vous en prie ! Puis-je vous aider pour autre chose ?',
    bye: 'Au revoir, et merci d’avoir écrit à {site} !',
    details: 'Merci, c’est noté. Comment puis-je vous aider ?',
    abuse:
      'Je suis désolé pour ce désagrément. J’aimerais vous aider : dites-moi en quelques mots ce qui ne va pas, ou parlez à une personne de {site}.',
    identity:
      'Je suis {assistant}, l’assistant IA de {site}, pas une personne. Je réponds à partir des pages d’aide de {site} et je peux vous mettre en relation avec une personne à tout moment.',
    abilities:
      'Je suis {assistant}, l’assistant IA de {site}. Demandez-moi ce que les pages d’aide peuvent expliquer ; sinon, je peux vous mettre en relation avec une personne. Que souhaitez-vous savoir ?',
    person: 'Bien sûr. Je demande à une personne de {site} de vous rejoindre ici.',
    which: 'J’ai trouvé plusieurs sujets possibles. Duquel s’agit-il ?',
    near: 'Désolé, je ne sais pas : je ne trouve pas cela dans les pages d’aide de {site}. S’agit-il d’un de ces sujets, ou préférez-vous parler à une personne ?',
    nothing:
      'Désolé, je ne sais pas : je ne trouve pas cela dans les pages d’aide de {site}. Pouvez-vous le dire autrement, ou préférez-vous parler à une personne ?',
    still:
      'Désolé, je ne trouve pas cela non plus dans les pages d’aide de {site}. Une personne peut vous aider : souhaitez-vous lui parler ?',
    forbidden:
      'Désolé, je ne peux pas parler de ce sujet ici ({topic}). Souhaitez-vous parler à une personne ?',
    foreign: 'Je n’ai trouvé cela que dans une autre langue ({language}) :',
    noPerson: 'D’accord. Comment puis-je vous aider autrement ?',
    toPerson: 'Parler à une personne',
  },
  de: {
    greeting: 'Hallo! Wobei kann ich Ihnen helfen?',
    wellbeing: 'Hier ist alles gut, danke. Wobei kann ich Ihnen helfen?',
    thanks: 'Gern geschehen! Kann ich sonst noch helfen?',
    bye: 'Auf Wiedersehen, und danke für Ihre Nachricht an {site}!',
    details: 'Danke, das habe ich jetzt. Wobei kann ich Ihnen helfen?',
    abuse:
      'Es tut mir leid, dass das ärgerlich ist. Ich möchte gern helfen: Sagen Sie mir in wenigen Worten, was schiefging, oder sprechen Sie mit einem Menschen bei {site}.',
    identity:
      'Ich bin {assistant}, der KI-Assistent von {site}, kein Mensch. Ich antworte aus den Hilfeseiten von {site} und kann Sie jederzeit an einen Menschen weitergeben.',
    abilities:
      'Ich bin {assistant}, der KI-Assistent von {site}. Fragen Sie mich alles, was die Hilfeseiten beantworten können; wo sie es nicht tun, gebe ich Sie an einen Menschen weiter. Was möchten Sie wissen?',
    person: 'Natürlich. Ich bitte jemanden von {site}, hierher zu Ihnen zu kommen.',
    which: 'Dazu habe ich mehr als ein Thema gefunden. Welches meinen Sie?',
    near: 'Das weiß ich leider nicht: Ich finde es nicht in den Hilfeseiten von {site}. Geht es um eines hiervon, oder möchten Sie mit einem Menschen sprechen?',
    nothing:
      'Das weiß ich leider nicht: Ich finde es nicht in den Hilfeseiten von {site}. Können Sie es anders sagen, oder möchten Sie mit einem Menschen sprechen?',
    still:
      'Auch das finde ich leider nicht in den Hilfeseiten von {site}. Ein Mensch kann helfen: Soll ich jemanden dazuholen?',
    forbidden:
      'Darüber ({topic}) kann ich hier leider nicht sprechen. Möchten Sie mit einem Menschen sprechen?',
    foreign: 'Das habe ich nur in einer anderen Sprache gefunden ({language}):',
    noPerson: 'In Ordnung. Womit kann ich Ihnen sonst helfen?',
    toPerson: 'Mit einem Menschen sprechen',
  },
  it: {
    greeting: 'Salve! In cosa posso aiutarla?',
    wellbeing: 'Qui tutto bene, grazie. In cosa posso aiutarla?',
    thanks: 'Prego! Posso aiutarla in qualcos’altro?',
    bye: 'Arrivederci, e grazie per aver scritto a {site}!',
    details: 'Grazie, ora ce l’ho. In cosa posso aiutarla?',
    abuse:
      'Mi dispiace per il disagio. Vorrei aiutarla: mi dica in poche parole che cosa non ha funzionato, oppure parli con una persona di {site}.',
    identity:
      'Sono {assistant}, l’assistente IA di {site}, non una persona. Rispondo dalle pagine di aiuto di {site} e posso passarle una persona in qualsiasi momento.',
    abilities:
      'Sono {assistant}, l’assistente IA di {site}. Mi chieda ciò che le pagine di aiuto possono spiegare; altrimenti posso passarle una persona. Che cosa vorrebbe sapere?',
    person: 'Certo. Sto chiedendo a una persona di {site} di raggiungerla qui.',
    which: 'Ho trovato più di un argomento possibile. Quale intende?',
    near: 'Mi dispiace, non lo so: non lo trovo nelle pagine di aiuto di {site}. Si tratta di uno di questi argomenti, o preferisce parlare con una persona?',
    nothing:
      'Mi dispiace, non lo so: non lo trovo nelle pagine di aiuto di {site}. Può dirlo con altre parole, o preferisce parlare con una persona?',
    still:
      'Mi dispiace, non trovo nemmeno questo nelle pagine di aiuto di {site}. Una persona può aiutarla: vuole parlarle?',
    forbidden:
      'Mi dispiace, qui non posso parlare di questo argomento ({topic}). Preferisce parlare con una persona?',
    foreign: 'L’ho trovato solo in un’altra lingua ({language}):',
    noPerson: 'Va bene. In che altro modo posso aiutarla?',
    toPerson: 'Parlare con una persona',
  },
  pt: {
    greeting: 'Olá! Como posso ajudar?',
    wellbeing: 'Por aqui está tudo bem, obrigado. Como posso ajudar?',
    thanks: 'De nada! Posso ajudar em mais alguma coisa?',
    bye: 'Até logo, e obrigado por escrever para {site}!',
    details: 'Obrigado, já anotei. Como posso ajudar?',
    abuse:
      'Lamento o incómodo. Gostaria de ajudar: diga em poucas palavras o que correu mal, ou fale com uma pessoa de {site}.',
    identity:
      'Sou {assistant}, o assistente de IA de {site}, não uma pessoa. Respondo a partir das páginas de ajuda de {site} e posso passar a conversa a uma pessoa a qualquer momento.',
    abilities:
      'Sou {assistant}, o assistente de IA de {site}. Pergunte o que as páginas de ajuda possam responder; se não estiver lá, posso passar a conversa a uma pessoa. O que gostaria de saber?',
    person: 'Claro. Estou a chamar uma pessoa de {site} para vir aqui.',
    which: 'Encontrei mais de um assunto possível. Qual deles é?',
    near: 'Desculpe, isso eu não sei: não encontro nas páginas de ajuda de {site}. É um destes assuntos, ou prefere falar com uma pessoa?',
    nothing:
      'Desculpe, isso eu não sei: não encontro nas páginas de ajuda de {site}. Pode dizer por outras palavras, ou prefere falar com uma pessoa?',
    still:
      'Desculpe, também não encontro isso nas páginas de ajuda de {site}. Uma pessoa pode ajudar: quer falar com ela?',
    forbidden:
      'Desculpe, aqui não posso falar sobre este assunto ({topic}). Prefere falar com uma pessoa?',
    foreign: 'Só encontrei isto noutra língua ({language}):',
    noPerson: 'Está bem. Em que mais posso ajudar?',
    toPerson: 'Falar com uma pessoa',
  },
  nl: {
    greeting: 'Hallo! Waarmee kan ik u helpen?',
    wellbeing: 'Hier gaat alles goed, dank u. Waarmee kan ik u helpen?',
    thanks: 'Graag gedaan! Kan ik nog ergens mee helpen?',
    bye: 'Tot ziens, en bedankt voor uw bericht aan {site}!',
    details: 'Dank u, dat heb ik nu. Waarmee kan ik u helpen?',
    abuse:
      'Het spijt me dat dit vervelend is. Ik help u graag: vertel in een paar woorden wat er misging, of praat met een medewerker van {site}.',
    identity:
      'Ik ben {assistant}, de AI-assistent van {site}, geen mens. Ik antwoord uit de hulppagina’s van {site} en kan u altijd met een mens verbinden.',
    abilities:
      'Ik ben {assistant}, de AI-assistent van {site}. Vraag me wat de hulppagina’s kunnen beantwoorden; anders kan ik u met een mens verbinden. Wat wilt u weten?',
    person: 'Natuurlijk. Ik vraag iemand van {site} om hier bij u te komen.',
    which: 'Ik heb meer dan één onderwerp gevonden. Welk bedoelt u?',
    near: 'Sorry, dat weet ik niet: ik vind het niet in de hulppagina’s van {site}. Gaat het over een van deze onderwerpen, of wilt u met een mens praten?',
    nothing:
      'Sorry, dat weet ik niet: ik vind het niet in de hulppagina’s van {site}. Kunt u het anders zeggen, of wilt u met een mens praten?',
    still:
      'Sorry, ook dit vind ik niet in de hulppagina’s van {site}. Een medewerker kan helpen: wilt u die spreken?',
    forbidden: 'Sorry, daarover ({topic}) kan ik hier niet praten. Wilt u met een mens praten?',
    foreign: 'Dit heb ik alleen in een andere taal gevonden ({language}):',
    noPerson: 'Prima. Waarmee kan ik u verder helpen?',
    toPerson: 'Met een mens praten',
  },
  pl: {
    greeting: 'Dzień dobry! W czym mogę pomóc?',
    wellbeing: 'Wszystko w porządku, dziękuję. W czym mogę pomóc?',
    thanks: 'Proszę bardzo! Czy mogę pomóc w czymś jeszcze?',
    bye: 'Do widzenia i dziękuję za wiadomość do {site}!',
    details: 'Dziękuję, już mam. W czym mogę pomóc?',
    abuse:
      'Przykro mi, że to denerwujące. Chcę pomóc: proszę w kilku słowach napisać, co poszło nie tak, albo porozmawiać z człowiekiem z {site}.',
    identity:
      'Jestem {assistant}, asystent AI w {site}, nie człowiek. Odpowiadam na podstawie stron pomocy {site} i w każdej chwili mogę przekazać rozmowę człowiekowi.',
    abilities:
      'Jestem {assistant}, asystent AI w {site}. Proszę pytać o wszystko, co mogą wyjaśnić strony pomocy; w innych sprawach mogę przekazać rozmowę człowiekowi. Czego chcesz się dowiedzieć?',
    person: 'Oczywiście. Proszę kogoś z {site}, aby tu dołączył.',
    which: 'Znalazłem więcej niż jeden temat. O który chodzi?',
    near: 'Przykro mi, tego nie wiem: nie ma tego na stronach pomocy {site}. Czy chodzi o jeden z tych tematów, czy o rozmowę z człowiekiem?',
    nothing:
      'Przykro mi, tego nie wiem: nie ma tego na stronach pomocy {site}. Czy można to powiedzieć inaczej, czy lepiej porozmawiać z człowiekiem?',
    still:
      'Przykro mi, tego też nie ma na stronach pomocy {site}. Człowiek może pomóc: czy mam kogoś poprosić?',
    forbidden:
      'Przykro mi, na ten temat ({topic}) nie mogę tu rozmawiać. Czy woli Pan/Pani porozmawiać z człowiekiem?',
    foreign: 'Znalazłem to tylko w innym języku ({language}):',
    noPerson: 'W porządku. W czym jeszcze mogę pomóc?',
    toPerson: 'Porozmawiaj z człowiekiem',
  },
  tr: {
    greeting: 'Merhaba! Size nasıl yardımcı olabilirim?',
    wellbeing: 'Burada her şey yolunda, teşekkürler. Size nasıl yardımcı olabilirim?',
    thanks: 'Rica ederim! Yardımcı olabileceğim başka bir şey var mı?',
    bye: 'Hoşça kalın, {site} ile iletişime geçtiğiniz için teşekkürler!',
    details: 'Teşekkürler, not ettim. Size nasıl yardımcı olabilirim?',
    abuse:
      'Bu durum için üzgünüm. Yardım etmek isterim: neyin ters gittiğini birkaç kelimeyle yazın ya da {site} ekibinden bir kişiyle görüşün.',
    identity:
      'Ben {assistant}, {site} yapay zekâ asistanıyım, insan değilim. {site} yardım sayfalarından yanıt veririm ve sizi her an bir kişiye bağlayabilirim.',
    abilities:
      'Ben {assistant}, {site} yapay zekâ asistanıyım. Yardım sayfalarının yanıtlayabileceği her şeyi sorabilirsiniz; orada yoksa sizi bir kişiye bağlayabilirim. Ne öğrenmek istersiniz?',
    person: 'Elbette. {site} ekibinden birinin buraya katılmasını istiyorum.',
    which: 'Bununla ilgili birden fazla konu buldum. Hangisini kastediyorsunuz?',
    near: 'Üzgünüm, bunu bilmiyorum: {site} yardım sayfalarında bulamıyorum. Bunlardan biri mi, yoksa bir kişiyle mi görüşmek istersiniz?',
    nothing:
      'Üzgünüm, bunu bilmiyorum: {site} yardım sayfalarında bulamıyorum. Başka sözlerle yazabilir misiniz, yoksa bir kişiyle mi görüşmek istersiniz?',
    still:
      'Üzgünüm, bunu da {site} yardım sayfalarında bulamıyorum. Bir kişi yardımcı olabilir: görüşmek ister misiniz?',
    forbidden: 'Üzgünüm, bu konuda ({topic}) burada konuşamam. Bir kişiyle görüşmek ister misiniz?',
    foreign: 'Bunu yalnızca başka bir dilde buldum ({language}):',
    noPerson: 'Tamam. Başka nasıl yardımcı olabilirim?',
    toPerson: 'Bir kişiyle görüş',
  },
  ar: {
    greeting: 'مرحبًا! كيف يمكنني المساعدة؟',
    wellbeing: 'كل شيء بخير هنا، شكرًا. كيف يمكنني المساعدة؟',
    thanks: 'على الرحب والسعة! هل هناك شيء آخر يمكنني المساعدة فيه؟',
    bye: 'إلى اللقاء، وشكرًا على مراسلة {site}!',
    details: 'شكرًا، وصلني ذلك. كيف يمكنني المساعدة؟',
    abuse:
      'نأسف لهذا الإزعاج. أود المساعدة: اكتب بكلمات قليلة ما الذي حدث، أو تحدث إلى شخص من {site}.',
    identity:
      'أنا {assistant}، مساعد الذكاء الاصطناعي لدى {site}، ولست إنسانًا. أجيب من صفحات المساعدة لدى {site}، ويمكنني تحويلك إلى شخص في أي وقت.',
    abilities:
      'أنا {assistant}، مساعد الذكاء الاصطناعي لدى {site}. اسألني عما قد تجيب عنه صفحات المساعدة، وإلا فيمكنني تحويلك إلى شخص. ماذا تود أن تعرف؟',
    person: 'بالتأكيد. أطلب الآن من شخص من {site} أن ينضم إليك هنا.',
    which: 'وجدت أكثر من موضوع محتمل. أيها تقصد؟',
    near: 'عذرًا، لا أعرف ذلك: لا أجده في صفحات المساعدة لدى {site}. هل يتعلق الأمر بأحد هذه المواضيع، أم تفضل التحدث إلى شخص؟',
    nothing:
      'عذرًا، لا أعرف ذلك: لا أجده في صفحات المساعدة لدى {site}. هل يمكنك قوله بكلمات أخرى، أم تفضل التحدث إلى شخص؟',
    still:
      'عذرًا، لا أجد هذا أيضًا في صفحات المساعدة لدى {site}. يمكن لشخص أن يساعدك: هل تود التحدث إليه؟',
    forbidden: 'عذرًا، لا يمكنني التحدث عن هذا الموضوع هنا ({topic}). هل تفضل التحدث إلى شخص؟',
    foreign: 'وجدت هذا بلغة أخرى فقط ({language}):',
    noPerson: 'حسنًا. بماذا يمكنني مساعدتك أيضًا؟',
    toPerson: 'التحدث إلى شخص',
  },
  hi: {
    greeting: 'नमस्ते! मैं आपकी क्या मदद कर सकता हूँ?',
    wellbeing: 'यहाँ सब ठीक है, धन्यवाद। मैं आपकी क्या मदद कर सकता हूँ?',
    thanks: 'आपका स्वागत है! क्या मैं और कोई मदद कर सकता हूँ?',
    bye: 'नमस्ते, और {site} को लिखने के लिए धन्यवाद!',
    details: 'धन्यवाद, मुझे यह मिल गया। मैं आपकी क्या मदद कर सकता हूँ?',
    abuse:
      'परेशानी के लिए खेद है। मैं मदद करना चाहता हूँ: कुछ शब्दों में बताइए कि क्या गड़बड़ हुई, या {site} के किसी व्यक्ति से बात कीजिए।',
    identity:
      'मैं {assistant} हूँ, {site} का AI सहायक, कोई इंसान नहीं। मैं {site} के सहायता पृष्ठों से जवाब देता हूँ और आपको कभी भी किसी व्यक्ति से जोड़ सकता हूँ।',
    abilities:
      'मैं {assistant} हूँ, {site} का AI सहायक। जो सहायता पृष्ठ बता सकते हैं वह पूछिए; वहाँ न हो तो मैं आपको किसी व्यक्ति से जोड़ सकता हूँ। आप क्या जानना चाहेंगे?',
    person: 'ज़रूर। मैं {site} के किसी व्यक्ति को यहाँ बुला रहा हूँ।',
    which: 'मुझे एक से ज़्यादा विषय मिले। आपका मतलब किससे है?',
    near: 'माफ़ कीजिए, यह मुझे नहीं पता: {site} के सहायता पृष्ठों में यह नहीं मिला। क्या बात इनमें से किसी की है, या आप किसी व्यक्ति से बात करना चाहेंगे?',
    nothing:
      'माफ़ कीजिए, यह मुझे नहीं पता: {site} के सहायता पृष्ठों में यह नहीं मिला। क्या आप इसे दूसरे शब्दों में कह सकते हैं, या किसी व्यक्ति से बात करना चाहेंगे?',
    still:
      'माफ़ कीजिए, यह भी {site} के सहायता पृष्ठों में नहीं मिला। कोई व्यक्ति मदद कर सकता है: क्या आप उससे बात करना चाहेंगे?',
    forbidden:
      'माफ़ कीजिए, इस विषय ({topic}) पर यहाँ बात नहीं हो सकती। क्या आप किसी व्यक्ति से बात करना चाहेंगे?',
    foreign: 'यह मुझे केवल दूसरी भाषा में मिला ({language}):',
    noPerson: 'ठीक है। मैं और किस चीज़ में आपकी मदद कर सकता हूँ?',
    toPerson: 'किसी व्यक्ति से बात करें',
  },
  ja: {
    greeting: 'こんにちは！どのようなご用件でしょうか？',
    wellbeing: 'ありがとうございます、順調です。どのようなご用件でしょうか？',
    thanks: 'どういたしまして！ほかにお手伝いできることはありますか？',
    bye: '{site}へのお問い合わせ、ありがとうございました！',
    details: 'ありがとうございます、承りました。どのようなご用件でしょうか？',
    abuse:
      'ご不快な思いをおかけして申し訳ありません。お手伝いさせてください。何が起きたか簡単にお書きいただくか、{site}の担当者にご相談ください。',
    identity:
      '私は{assistant}、{site}のAIアシスタントで、人間ではありません。{site}のヘルプページをもとにお答えし、いつでも担当者におつなぎできます。',
    abilities:
      '私は{assistant}、{site}のAIアシスタントです。ヘルプページでわかることなら何でもお尋ねください。見つからない場合は担当者におつなぎします。何をお知りになりたいですか？',
    person: '承知しました。{site}の担当者にこちらへ来てもらいます。',
    which: '当てはまりそうな内容が複数あります。どちらのことでしょうか？',
    near: '申し訳ありません、わかりません。{site}のヘルプページに見つかりませんでした。次のどれかに関することでしょうか、それとも担当者とお話しになりますか？',
    nothing:
      '申し訳ありません、わかりません。{site}のヘルプページに見つかりませんでした。別の言い方でお尋ねいただくか、担当者とお話しになりますか？',
    still:
      '申し訳ありません、こちらも{site}のヘルプページに見つかりませんでした。担当者がお手伝いできます。お話しになりますか？',
    forbidden:
      '申し訳ありません、この件（{topic}）についてはここではお答えできません。担当者とお話しになりますか？',
    foreign: 'これは別の言語（{language}）でのみ見つかりました：',
    noPerson: '承知しました。ほかにお手伝いできることはありますか？',
    toPerson: '担当者と話す',
  },
  zh: {
    greeting: '您好！请问有什么可以帮您？',
    wellbeing: '这里一切都好，谢谢。请问有什么可以帮您？',
    thanks: '不客气！还有什么可以帮您的吗？',
    bye: '再见，感谢您联系{site}！',
    details: '谢谢，我已收到。请问有什么可以帮您？',
    abuse: '很抱歉给您带来不便。我愿意帮忙：请简单说说出了什么问题，或者与{site}的工作人员交谈。',
    identity:
      '我是{assistant}，{site}的AI助手，不是真人。我根据{site}的帮助页面回答，也可以随时为您转接工作人员。',
    abilities:
      '我是{assistant}，{site}的AI助手。凡是帮助页面能回答的都可以问我；如果没有，我可以为您转接工作人员。您想了解什么？',
    person: '好的。我正在请{site}的工作人员来这里为您服务。',
    which: '我找到了不止一个可能的主题。您指的是哪一个？',
    near: '抱歉，这个我不知道：在{site}的帮助页面里没有找到。是以下的某一个吗，还是您想与工作人员交谈？',
    nothing:
      '抱歉，这个我不知道：在{site}的帮助页面里没有找到。您能换个说法吗，还是想与工作人员交谈？',
    still: '抱歉，这个在{site}的帮助页面里也没有找到。工作人员可以帮您：要转接吗？',
    forbidden: '抱歉，这里不能谈论这个话题（{topic}）。您想与工作人员交谈吗？',
    foreign: '我只找到了其他语言（{language}）的内容：',
    noPerson: '好的。还有什么可以帮您？',
    toPerson: '与工作人员交谈',
  },
}

/** The texts in a language (ISO 639-1), with the names put in; English where the language has none. */
export function embeddedTexts(
  language: string,
  names: { site: string; assistant: string; topic?: string; language?: string },
): EmbeddedTexts {
  const own = Object.hasOwn(texts, language) ? (texts[language] ?? english) : english
  const said = Object.entries(own).map(([key, text]) => [
    key,
    text.replace(
      /\{(site|assistant|topic|language)\}/g,
      (_, name: keyof typeof names) => names[name] ?? '',
    ),
  ])
  return Object.fromEntries(said) as EmbeddedTexts // the same keys
}
