/** What is said around a tool's answer where no model is asked. `{what}` stands for what is needed. */
export type ToolTexts = {
  /** Something is missing. */
  ask: string
  /** The site's system knows none. */
  none: string
  /** The site's system could not be asked. */
  failed: string
}

const texts: Readonly<Record<string, ToolTexts>> = {
  en: {
    ask: 'If you tell me this, I can look it up for you: {what}.',
    none: "I'm sorry, I can't find that. Is this right: {what}?",
    failed:
      "I'm sorry, I can't look that up just now. Please try again later, or talk to a person.",
  },
  es: {
    ask: 'Si me da este dato, puedo consultarlo: {what}.',
    none: 'Lo siento, no lo encuentro. ¿Es correcto este dato: {what}?',
    failed:
      'Lo siento, ahora mismo no puedo consultarlo. Inténtelo más tarde o hable con una persona.',
  },
  fr: {
    ask: 'Si vous me donnez cette information, je peux vérifier : {what}.',
    none: 'Désolé, je ne trouve rien. Cette information est-elle correcte : {what} ?',
    failed:
      'Désolé, je ne peux pas vérifier pour le moment. Réessayez plus tard, ou parlez à une personne.',
  },
  de: {
    ask: 'Wenn Sie mir das nennen, sehe ich für Sie nach: {what}.',
    none: 'Das finde ich leider nicht. Stimmt diese Angabe: {what}?',
    failed:
      'Das kann ich im Moment leider nicht nachsehen. Versuchen Sie es später noch einmal, oder sprechen Sie mit einem Menschen.',
  },
  it: {
    ask: 'Se mi indica questo dato, posso verificare: {what}.',
    none: 'Mi dispiace, non lo trovo. È corretto questo dato: {what}?',
    failed: 'Mi dispiace, ora non posso verificare. Riprovi più tardi o parli con una persona.',
  },
  pt: {
    ask: 'Se me indicar este dado, posso consultar: {what}.',
    none: 'Lamento, não encontro. Este dado está correto: {what}?',
    failed:
      'Lamento, neste momento não consigo consultar. Tente mais tarde ou fale com uma pessoa.',
  },
  nl: {
    ask: 'Als u mij dit geeft, kan ik het voor u opzoeken: {what}.',
    none: 'Sorry, dat kan ik niet vinden. Klopt dit: {what}?',
    failed: 'Sorry, dat kan ik nu niet opzoeken. Probeer het later, of praat met een mens.',
  },
  pl: {
    ask: 'Jeśli podasz mi tę informację, mogę to sprawdzić: {what}.',
    none: 'Przepraszam, nie mogę tego znaleźć. Czy ta informacja jest poprawna: {what}?',
    failed:
      'Przepraszam, nie mogę tego teraz sprawdzić. Spróbuj później lub porozmawiaj z człowiekiem.',
  },
  tr: {
    ask: 'Bu bilgiyi verirseniz sizin için bakabilirim: {what}.',
    none: 'Üzgünüm, bulamadım. Bu bilgi doğru mu: {what}?',
    failed: 'Üzgünüm, şu anda bakamıyorum. Daha sonra tekrar deneyin veya bir kişiyle görüşün.',
  },
  ar: {
    ask: 'إذا زوّدتني بهذه المعلومة يمكنني البحث لك: {what}.',
    none: 'عذرًا، لم أجد ذلك. هل هذه المعلومة صحيحة: {what}؟',
    failed: 'عذرًا، لا يمكنني البحث عن ذلك الآن. حاول لاحقًا أو تحدث إلى شخص.',
  },
  hi: {
    ask: 'यह जानकारी देने पर मैं आपके लिए देख सकता हूँ: {what}।',
    none: 'क्षमा करें, यह नहीं मिला। क्या यह जानकारी सही है: {what}?',
    failed: 'क्षमा करें, मैं अभी यह नहीं देख सकता। बाद में फिर कोशिश करें या किसी व्यक्ति से बात करें।',
  },
  ja: {
    ask: '次の情報をお知らせいただければ、お調べします：{what}',
    none: '申し訳ありませんが、見つかりませんでした。こちらは正しいでしょうか：{what}',
    failed:
      '申し訳ありませんが、ただいまお調べできません。後ほどもう一度お試しいただくか、担当者とお話しください。',
  },
  zh: {
    ask: '如果您告诉我以下信息，我可以为您查询：{what}。',
    none: '抱歉，没有找到。这个信息正确吗：{what}？',
    failed: '抱歉，现在无法查询。请稍后再试，或与工作人员交谈。',
  },
}

/** The texts in a language (ISO 639-1), with what is needed put in; English where the language has none. */
export function toolTexts(language: string, what: string): ToolTexts {
  const own = (Object.hasOwn(texts, language) && texts[language]) || texts.en
  const put = (text = '') => text.replace('{what}', () => what)
  return { ask: put(own?.ask), none: put(own?.none), failed: put(own?.failed) }
}
