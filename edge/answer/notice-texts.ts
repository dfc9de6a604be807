/** What the edge says by itself about an answer, or about a person who did not come. */
export type NoticeTexts = {
  /** A model broke off; the next one answers below. */
  brokeOff: string
  /** A model did not end by itself. */
  cut: string
  /** Not even the embedded engine could answer. */
  failed: string
  /** Nobody came within the waiting limit. */
  nobodyCame: string
  /** The two buttons below that. */
  askAgain: string
  goOn: string
}

const english: NoticeTexts = {
  brokeOff: 'The answer broke off. Here is another one:',
  cut: 'The answer was too long and is cut here.',
  failed: 'Sorry, something went wrong on our side and I could not answer that.',
  nobodyCame:
    'Nobody from the team could answer in time, sorry. The assistant is back, and you can ask for a person again whenever you like.',
  askAgain: 'Ask for a person again',
  goOn: 'Go on with the assistant',
}

const texts: Readonly<Record<string, NoticeTexts>> = {
  en: english,
  es: {
    brokeOff: 'La respuesta se ha interrumpido. Aquí tiene otra:',
    cut: 'La respuesta era demasiado larga y se corta aquí.',
    failed: 'Lo siento, algo ha fallado por nuestra parte y no he podido responder.',
    nobodyCame:
      'Lo sentimos, nadie del equipo ha podido responder a tiempo. El asistente está de vuelta, y puede volver a pedir una persona cuando quiera.',
    askAgain: 'Volver a pedir una persona',
    goOn: 'Seguir con el asistente',
  },
  fr: {
    brokeOff: 'La réponse s’est interrompue. En voici une autre :',
    cut: 'La réponse était trop longue et s’arrête ici.',
    failed: 'Désolé, un problème est survenu de notre côté et je n’ai pas pu répondre.',
    nobodyCame:
      'Désolés, personne de l’équipe n’a pu répondre à temps. L’assistant est de retour, et vous pouvez redemander une personne quand vous le souhaitez.',
    askAgain: 'Redemander une personne',
    goOn: 'Continuer avec l’assistant',
  },
  de: {
    brokeOff: 'Die Antwort ist abgebrochen. Hier ist eine neue:',
    cut: 'Die Antwort war zu lang und endet hier.',
    failed:
      'Es tut mir leid, bei uns ist etwas schiefgegangen und ich konnte darauf nicht antworten.',
    nobodyCame:
      'Leider konnte niemand aus dem Team rechtzeitig antworten. Der Assistent ist wieder da, und Sie können jederzeit noch einmal nach einem Menschen fragen.',
    askAgain: 'Noch einmal nach einem Menschen fragen',
    goOn: 'Mit dem Assistenten weitermachen',
  },
  it: {
    brokeOff: 'La risposta si è interrotta. Eccone un’altra:',
    cut: 'La risposta era troppo lunga e si interrompe qui.',
    failed: 'Mi dispiace, qualcosa non ha funzionato da parte nostra e non ho potuto rispondere.',
    nobodyCame:
      'Ci dispiace, nessuno del team ha potuto rispondere in tempo. L’assistente è di nuovo qui; quando vuole, può chiedere ancora una persona.',
    askAgain: 'Chiedere ancora una persona',
    goOn: 'Continuare con l’assistente',
  },
  pt: {
    brokeOff: 'A resposta foi interrompida. Aqui está outra:',
    cut: 'A resposta era demasiado longa e termina aqui.',
    failed: 'Desculpe, algo correu mal do nosso lado e não consegui responder.',
    nobodyCame:
      'Lamentamos, ninguém da equipa pôde responder a tempo. O assistente está de volta, e pode voltar a pedir uma pessoa quando quiser.',
    askAgain: 'Voltar a pedir uma pessoa',
    goOn: 'Continuar com o assistente',
  },
  nl: {
    brokeOff: 'Het antwoord is afgebroken. Hier is een nieuw:',
    cut: 'Het antwoord was te lang en stopt hier.',
    failed: 'Sorry, er ging bij ons iets mis en ik kon dit niet beantwoorden.',
    nobodyCame:
      'Sorry, niemand van het team kon op tijd antwoorden. De assistent is er weer, en u kunt altijd opnieuw om een medewerker vragen.',
    askAgain: 'Opnieuw om een medewerker vragen',
    goOn: 'Verdergaan met de assistent',
  },
  pl: {
    brokeOff: 'Odpowiedź została przerwana. Oto inna:',
    cut: 'Odpowiedź była za długa i kończy się tutaj.',
    failed: 'Przykro mi, po naszej stronie coś poszło nie tak i nie mogę na to odpowiedzieć.',
    nobodyCame:
      'Przykro nam, nikt z zespołu nie zdążył odpowiedzieć. Asystent jest znów do dyspozycji, a o rozmowę z człowiekiem można poprosić ponownie w każdej chwili.',
    askAgain: 'Ponownie poproś o człowieka',
    goOn: 'Kontynuuj z asystentem',
  },
  tr: {
    brokeOff: 'Yanıt yarıda kesildi. İşte yeni bir yanıt:',
    cut: 'Yanıt çok uzundu ve burada kesildi.',
    failed: 'Üzgünüm, bizim tarafımızda bir sorun oluştu ve bunu yanıtlayamadım.',
    nobodyCame:
      'Üzgünüz, ekipten kimse zamanında yanıt veremedi. Asistan yeniden burada; dilediğiniz zaman tekrar bir kişiyle görüşmek isteyebilirsiniz.',
    askAgain: 'Yeniden bir kişi iste',
    goOn: 'Asistanla devam et',
  },
  ar: {
    brokeOff: 'انقطعت الإجابة. إليك إجابة أخرى:',
    cut: 'كانت الإجابة طويلة جدًا وتنتهي هنا.',
    failed: 'عذرًا، حدث خطأ من جانبنا ولم أتمكن من الإجابة عن ذلك.',
    nobodyCame:
      'نعتذر، لم يتمكن أحد من الفريق من الإجابة في الوقت المناسب. عاد المساعد إليك، ويمكنك طلب التحدث إلى شخص مرة أخرى متى شئت.',
    askAgain: 'طلب شخص مرة أخرى',
    goOn: 'المتابعة مع المساعد',
  },
  hi: {
    brokeOff: 'जवाब बीच में रुक गया। यह रहा दूसरा:',
    cut: 'जवाब बहुत लंबा था और यहीं समाप्त होता है।',
    failed: 'माफ़ कीजिए, हमारी ओर से कुछ गड़बड़ हुई और मैं इसका जवाब नहीं दे सका।',
    nobodyCame:
      'माफ़ कीजिए, टीम में से कोई समय पर जवाब नहीं दे सका। सहायक फिर से यहाँ है, और आप जब चाहें दोबारा किसी व्यक्ति से बात करने को कह सकते हैं।',
    askAgain: 'फिर से किसी व्यक्ति को बुलाएँ',
    goOn: 'सहायक के साथ जारी रखें',
  },
  ja: {
    brokeOff: '回答が途中で切れました。改めてお答えします。',
    cut: '回答が長すぎるため、ここで終わります。',
    failed: '申し訳ありません。こちらの不具合のため、お答えできませんでした。',
    nobodyCame:
      '申し訳ありません。時間内に担当者がお答えできませんでした。アシスタントに戻りましたので、いつでももう一度担当者をお呼びいただけます。',
    askAgain: 'もう一度担当者を呼ぶ',
    goOn: 'アシスタントと続ける',
  },
  zh: {
    brokeOff: '回答中断了，以下是新的回答：',
    cut: '回答过长，到此为止。',
    failed: '抱歉，我们这边出了问题，我没能回答。',
    nobodyCame: '抱歉，没有工作人员能及时回复。助手已回来，您可以随时再次请求与工作人员交谈。',
    askAgain: '再次请求工作人员',
    goOn: '继续与助手对话',
  },
}

/** The texts in a language (ISO 639-1); English where the language has none. */
export function noticeTexts(language: string): NoticeTexts {
  return Object.hasOwn(texts, language) ? (texts[language] ?? english) : english
}
