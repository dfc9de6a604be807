/**
 * Words that praise, as customers use them, by language. A star ends a stem: "zufrieden*" is also
 * "zufriedene". Accents are as good as absent.
 */
export const praises: Readonly<Record<string, string>> = {
  es: `
    gracias excelent* genial* perfect* buen bueno buena buenos buenas buenísim* fantástic* encant*
    content* feliz felices rápid* amable* maravillos* útil útiles satisfech* satisfactori* recomend* recomiend* increíble*
    estupend* mejor mejores bonit* precios* cómod* fácil* funciona bien agradec* impecable* genialidad
    chévere guay súper top calidad profesional* atent* eficient* eficaz puntual* encantador* ideal* barat* gust*
    agradable* acertad* contentísim* felicit* resolvi* solucion* ayudó acierto`,
  fr: `
    merci excellent* génial* parfait* bon bonne bons bonnes bien super content* heureu* rapide* rapidement aimable*
    merveilleu* utile* satisfait* satisfaisant* recommand* bravo formidable* adore* magnifique* top joli* beau belle
    confortable* facile* efficace* qualité impeccable* agréable* professionnel* meilleur* sympa* fonctionne ravi*
    fantastique* nickel réactif réactive soigné* pratique* chouette aime félicit* résolu* souriant* sérieu*`,
  de: `
    danke dank super toll* prima perfekt* gut gute guter gutes guten bestens klasse wunderbar* zufrieden* freundlich*
    schnell* hilfreich* ausgezeichnet* großartig* grossartig* liebe lieben glücklich* empfehl* empfehle hervorragend* spitze
    genial* schön* bequem* einfach funktioniert top beste besten bester angenehm* begeister* qualität qualitativ
    kompetent* zuverlässig* freut freue sauber* praktisch* nett nette netter passt lecker* günstig* reibungslos* fein
    tadellos* geil cool einwandfrei* dankbar gelungen gefällt lob`,
  it: `
    grazie ottim* perfett* buon buono buona buoni buone bene fantastic* felic* content* veloc* gentil* meraviglios*
    util* soddisfatt* bellissim* eccellent* brav* ador* consigli* bell* comod* facil* funziona qualità miglior* rapid*
    impeccabil* piac* professional* efficient* disponibil* cortes* top super splendid* stupend* apprezz* complimenti
    puntual* validissim* valido valida favolos* risolto`,
  pt: `
    obrigad* excelente* ótim* perfeit* bom boa bons boas bem fantástic* feliz felizes rápid* gentil* gentis maravilhos* útil úteis
    satisfeit* ador* recomend* incríve* parabéns lind* bonit* confortáve* fácil fáceis funciona qualidade melhor
    gost* agradáve* profissiona* eficiente* amei amo top show nota legal prátic* atencios* simpátic* impecáve* resolvid* sensaciona*`,
  nl: `
    bedankt dank geweldig* perfect* goed goede fijn* blij tevreden snel snelle vriendelijk* prachtig* behulpzaam
    behulpzame uitstekend* top super mooi mooie prima handig* lekker* fantastisch* beste beter makkelijk* werkt comfortabel*
    aanrader kwaliteit aangenaam* keurig* netjes duidelijk* geslaagd leuk leuke gaaf toppie toll heerlijk* betrouwbaar*
    opgelost complimenten`,
  pl: `
    dzięki dzięku* świetn* doskonał* dobry dobra dobre dobrze super zadowol* szybk* szybko mił* wspania* pomocn* polec*
    idealn* rewelac* fajn* piękn* wygodn* łatw* łatwo działa najlepsz* jakość ekstra bomba profesjonaln* uprzejm*
    solidn* bezproblemow* znakomit* sprawn* cudown* podoba kocham uwielbia* ładn* bardzodobr* wdzięczn* pochwał* miodzio
    przyjemn* perfekc*`,
  tr: `
    teşekkür* harika* mükemmel* güzel* iyi süper memnun* hızlı* nazik* muhteşem* yardımcı sevdim sevdik seviyorum başarılı* mutlu*
    kaliteli* tavsiye rahat kolay beğen* efsane şahane* kusursuz* sağlam* ilgili özenli* çalışıyor bayıldım bayildim
    sorunsuz* mükkemmel on enfes uygun sağol eyvallah helal bravo`,
  ar: `
    شكرا شكراً ممتاز ممتازة رائع رائعة جيد جيدة جميل جميلة سعيد سعيدة سريع سريعة مفيد مفيدة أحب احب مذهل مذهلة لطيف لطيفة
    حلو حلوة كويس كويسة مناسب مريح مريحة سهل سهلة أفضل افضل راضي راضية أنصح انصح محترم محترمة مشكور مشكورين بطل جودة
    عظيم عظيمة تحفة روعة زين أعجبني عجبني اعجبني يجنن خرافي نظيف`,
  hi: `
    धन्यवाद शुक्रिया बढ़िया बढिया अच्छा अच्छी अच्छे शानदार उत्तम खुश संतुष्ट मददगार बेहतरीन ज़बरदस्त जबरदस्त सुंदर आसान तेज़ तेज
    पसंद बेस्ट सुपर मस्त लाजवाब आरामदायक सही प्यारा कमाल
    accha acha acchi achi badhiya badiya mast shandar shaandar behtareen zabardast khush dhanyavad dhanyawad shukriya pasand
    best super sahi kamaal kamal good great nice thanks`,
}

/** Words that complain, likewise. */
export const complaints: Readonly<Record<string, string>> = {
  es: `
    mal malo mala malos malas malísim* horrible* pésim* terrible* problema* rot* estaf* inaceptable* vergüenza vergonzos* lent*
    enfadad* enojad* hart* peor peores decepcion* inútil* tarde perdid* odio odia queja* quejar* reclam* basura retras* cancel* defectu*
    falla* fallo* fallando engañ* robo mentira* mentiros* fraude* error* dañad* asco indignad* indignante frustr*
    carísim* incómod* desastre* nefast* pesadilla incompeten* grosero* maleducad* molest* nadie ridícul* atasc* estropead* fatal roban`,
  fr: `
    mauvais* nul nulle nuls nulles horrible* terrible* problème* cassé* arnaque* inacceptable* honte honteux lent lente lents fâché* colère
    pire pires déçu* décev* décept* inutile* retard* perdu* déteste* scandaleu* plainte* insupportable* marre panne défectueu* abîmé*
    erreur* voleur* vol mensonge* menteur* catastroph* cher chère incompéten* impoli* désagréable* énerv* agac* ridicule*
    bloqué* défaut* moche* abus* jamais personne médiocre* désast* injoignable*`,
  de: `
    schlecht* furchtbar* schrecklich* problem probleme kaputt* betrug betrüger* unverschämt* frechheit langsam* wütend*
    sauer schlimm* enttäusch* nutzlos* verspät* verloren hasse hassen beschwer* ärger* mies* katastroph* unmöglich* lächerlich* mangelhaft*
    defekt* fehler* fehlt fehlerhaft* leider schade teuer* unfreundlich* inkompetent* abzocke* unzumutbar* unzufrieden* dreist*
    unbrauchbar* schrott müll mist scheiß* scheisse nervt nervig* beschädigt* zerrissen abgebrochen gebrochen horror reinfall
    verärgert* geärgert stinksauer zumutung unbequem* kompliziert* frustr* verschwendung gelogen lügen lüge warte`,
  it: `
    male cattiv* pessim* terribil* orribil* problem* rott* truff* inaccettabil* vergogn* lent* arrabbiat* peggio* delus* delud*
    inutil* ritard* pers* odio reclam* schif* ridicol* difettos* guast* error* danneggiat* mai incompetent* scortes* maleducat*
    caro costos* brutto brutta brutti brutte disastr* fregatura bugiard* ladri furto incazzat* furios* scadent* sbagliat* assurd* scomod* bloccat* scarsa scarso`,
  pt: `
    mau má maus péssim* terríve* horríve* problema* quebrad* estragad* golpe* inaceitáve* vergonh* lent* irritad* pior piores
    decepcion* desiludid* inútil inúteis atras* perdid* odei* reclam* lixo ruim ruins defeit* erro* fraude* enganad* mentira* mentiros* car* caríssim*
    desrespeit* absurd* frustr* chatead* ridícul* descaso nunca ninguém desastr* incompeten* grosseir* raiva demora* travad* avariad* danificad*`,
  nl: `
    slecht* vreselijk* verschrikkelijk* probleem problemen kapot* oplicht* onacceptabel* schandalig* schande traag trage boos slechtst*
    teleurgesteld* teleurstell* nutteloos vertrag* kwijt haat klacht* belachelijk* waardeloos waardeloze defect* irritant* helaas
    fout fouten duur dure onbeschoft* onvriendelijk* bedrog rommel troep stuk beschadigd* frustr* irriteer* ergernis drama
    rot ramp jammer mislukt* matig onbereikbaar* leugen* gelogen woedend*`,
  pl: `
    źle zły zła złe gorszy gorzej okropn* straszn* problem* zepsut* oszust* oszuk* niedopuszczaln* skandal* woln* wolno wściek* najgorsz* rozczarow* bezużyteczn*
    opóźni* zgubi* nienawidz* reklamacj* beznadziej* dramat* uszkodz* wad* wadliw* błąd błęd* niestety drogi drogo drogie niegrzeczn* tragedi*
    tragiczn* żenad* żenując* kłam* porażk* niezadowol* denerw* wkurz* kiepsk* słab* fataln* masakra chamsk* nędzn* badziew* tandet* śmieci`,
  tr: `
    kötü* berbat* korkunç* sorun sorunlu problem* bozuk* bozul* dolandır* rezalet* yavaş* kızgın* kırıklığı yaramaz* gecik* kayıp nefret* şikayet*
    saçma* rezil* pişman* kırık* hatalı* arıza* pahalı* kaba ilgisiz* yalan* mağdur* kalitesiz* çöp iğrenç* sinir* bıktım biktim sahte* yırtık* felaket* kusurlu*
    sıkıntı* vasat* olmadı alamadım gelmedi ulaşmadı ulaşamıyorum maalesef malesef`,
  ar: `
    سيء سيئة سيئ سيئه فظيع فظيعة مشكلة مشكله مشاكل مكسور مكسورة احتيال نصب نصابين بطيء بطيئة بطئ غاضب غاضبة أسوأ اسوأ محبط محبطة متأخر متأخرة
    متاخر تأخير تاخير ضائع أكره اكره شكوى زبالة خراب خربان عطلان تالف تالفة غالي غالية للأسف للاسف كذب كذابين سرقة حرامية
    فاشل فاشلة وقح مقرف رديء رديئة زفت قذر معطل زعلان مستاء غش مخيب`,
  hi: `
    खराब ख़राब बुरा बुरी बुरे बेकार समस्या टूटा टूटी टूटे धोखा धोखाधड़ी धीमा धीमी नाराज़ नाराज गुस्सा निराश देर देरी शिकायत घटिया परेशान परेशानी
    गलत महंगा झूठ झूठा चोर नकली फालतू दिक्कत बकवास घिनौना बदतर
    kharab kharaab bura buri bekar bekaar ghatiya dhokha pareshan pareshani bakwas bakwaas faltu galat dikkat gussa naraz late fraud worst bad mehnga`,
}

/** Chinese and Japanese are written without blanks: looked for anywhere in a run of signs. */
export const unspaced: readonly [RegExp, number][] = [
  [
    /ありがと|嬉し|うれし|素晴らし|すばらし|最高|満足|助かり|助かっ|良い|良かった|よかった|便利|美味し|おいしい|きれい|綺麗|快適|丁寧|親切|気に入|おすすめ|お勧め|使いやす|完璧|好き|楽し|早かった|安心|大満足|谢谢|謝謝|感谢|感謝|很好|好用|好看|好吃|满意|滿意|太棒|真棒|很棒|喜欢|喜歡|不错|不錯|完美|方便|開心|开心|推荐|推薦|优秀|舒服|舒适|漂亮|划算|值得|给力|贴心|耐心|赞|超值|很快/g,
    2.2,
  ],
  [
    /最悪|ひどい|酷い|困って|困り|遅い|遅すぎ|遅れ|壊れ|怒|不満|がっかり|詐欺|使えない|使いにく|返金|腹立|残念|不良品|不快|最低|悪い|ダメ|だめ|つまらない|面倒|うるさ|汚い|破れ|届かない|届いていない|つながらない|イライラ|高すぎ|まずい|騙|差评|很差|太差|差劲|垃圾|糟糕|失望|生气|生氣|投诉|投訴|骗|騙|坏了|壞了|太慢|很慢|难用|难吃|無法接受|无法接受|假货|退款|后悔|問題|破损|漏发|没人理|敷衍|坑|恶心|太贵|慢死|态度差|质量差|故障|瑕疵/g,
    -2.2,
  ],
]
