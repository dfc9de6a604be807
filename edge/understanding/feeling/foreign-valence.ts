/** Words that praise and words that complain, as customers use them, by language. */
const praise = `
es: gracias excelente genial perfecto perfecta bueno buena buenísimo fantástico encanta contento contenta feliz rápido amable maravilloso útil satisfecho recomiendo increíble estupendo
fr: merci excellent excellente génial géniale parfait parfaite bon bonne super content contente heureux heureuse rapide aimable merveilleux utile satisfait satisfaite recommande bravo formidable adore
de: danke super toll prima perfekt gut gute guter klasse wunderbar zufrieden freundlich schnell hilfreich ausgezeichnet großartig liebe freue glücklich empfehle hervorragend spitze genial
it: grazie ottimo ottima perfetto perfetta buono buona fantastico felice contento contenta veloce gentile meraviglioso utile soddisfatto bellissimo eccellente bravi adoro consiglio
pt: obrigado obrigada excelente ótimo ótima perfeito perfeita bom boa fantástico feliz rápido gentil maravilhoso útil satisfeito adoro recomendo incrível parabéns
nl: bedankt dank geweldig perfect goed goede fijn blij tevreden snel vriendelijk prachtig behulpzaam uitstekend top super mooi prima handig lekker
pl: dzięki dziękuję świetnie świetny świetna doskonały dobry dobra super zadowolony zadowolona szybko miły wspaniale pomocny polecam idealny rewelacja fajny
tr: teşekkürler teşekkür harika mükemmel güzel iyi süper memnun hızlı nazik muhteşem yardımcı sevdim başarılı mutlu kaliteli tavsiye
ar: شكرا شكراً ممتاز ممتازة رائع رائعة جيد جيدة جميل سعيد سريع مفيد أحب مذهل لطيف
hi: धन्यवाद शुक्रिया बढ़िया अच्छा अच्छी शानदार उत्तम खुश संतुष्ट मददगार बेहतरीन ज़बरदस्त
`
const complaint = `
es: mal malo mala malísimo horrible pésimo pésima terrible problema roto rota estafa nunca inaceptable vergüenza lento enfadado enfadada harto harta peor decepcionado decepcionada inútil tarde perdido odio queja basura retraso
fr: mauvais mauvaise nul nulle horrible terrible problème cassé cassée arnaque inacceptable honte lent lente fâché colère pire déçu déçue inutile retard perdu déteste scandaleux plainte insupportable marre
de: schlecht schlechte schlechter furchtbar schrecklich problem kaputt betrug unverschämt frechheit langsam wütend sauer schlimmste enttäuscht enttäuschend nutzlos verspätet verloren hasse beschwerde ärgerlich mies katastrophe unmöglich lächerlich mangelhaft defekt
it: male cattivo cattiva pessimo pessima terribile orribile problema rotto rotta truffa inaccettabile vergogna lento arrabbiato arrabbiata peggiore deluso delusa inutile ritardo perso odio reclamo schifo ridicolo
pt: mau má péssimo péssima terrível horrível problema quebrado estragado golpe inaceitável vergonha lento irritado irritada pior decepcionado inútil atraso atrasado perdido odeio reclamação lixo ruim
nl: slecht slechte vreselijk verschrikkelijk probleem kapot oplichting onacceptabel schande traag boos slechtste teleurgesteld nutteloos vertraging kwijt haat klacht belachelijk waardeloos defect irritant
pl: źle zły zła okropny okropne straszny problem zepsuty oszustwo niedopuszczalne skandal wolno wściekły zła najgorszy rozczarowany rozczarowana bezużyteczny opóźnienie zgubiony nienawidzę reklamacja beznadziejny dramat
tr: kötü berbat korkunç sorun bozuk dolandırıcılık rezalet yavaş kızgın kötüsü hayal kırıklığı işe yaramaz gecikme kayıp nefret şikayet saçma rezil pişman
ar: سيء سيئة سيئ فظيع مشكلة مكسور احتيال نصب بطيء غاضب أسوأ محبط متأخر ضائع أكره شكوى زبالة
hi: खराब बुरा बेकार समस्या टूटा धोखा धोखाधड़ी धीमा नाराज़ गुस्सा निराश देर शिकायत घटिया परेशान
`
/** Written without spaces: looked for anywhere in the text. */
const unspaced: readonly [RegExp, number][] = [
  [
    /ありがと|嬉し|うれし|素晴らし|最高|満足|助かり|良かった|よかった|便利|谢谢|感谢|很好|满意|太棒|喜欢|不错|完美|方便|開心|开心/g,
    2.2,
  ],
  [
    /最悪|ひどい|酷い|困って|困り|遅い|壊れ|怒|不満|がっかり|詐欺|使えない|返金|腹立|差评|很差|太差|垃圾|糟糕|失望|生气|投诉|骗|坏了|太慢|难用|无法接受/g,
    -2.2,
  ],
]

const praised = 2
const complained = -2.1

let tables: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined

/** How good or bad a word of a language other than English sounds; undefined where it tells nothing. */
export function foreignValenceOf(word: string, language: string): number | undefined {
  tables ??= read()
  const known = tables.get(language)?.get(word)
  if (known !== undefined || word.charCodeAt(0) < 0x2e80) return known
  let sum = 0
  for (const [found, value] of unspaced) sum += value * [...word.matchAll(found)].length
  return sum || undefined
}

function read(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const all = new Map<string, Map<string, number>>()
  for (const [lines, value] of [
    [praise, praised],
    [complaint, complained],
  ] as const)
    for (const line of lines.trim().split('\n')) {
      const own = all.get(line.slice(0, 2)) ?? new Map<string, number>()
      for (const word of line.slice(4).split(' ')) own.set(word, value)
      all.set(line.slice(0, 2), own)
    }
  return all
}
