// Words that are nobody's name: function words of many languages, in lower case and without accents,
// from stopwords-iso 1.1.0 (MIT licence, Copyright (c) 2020 Gene Diaz), and what support chats are
// full of, added by hand.

export const everydayWords = `
  aan aangaande aangezien ab abba abban abbastanza abbia abbiamo abbiano abbiate abbol aber abia
  able ableabout abord about above abroad absolument abst aby acaba accepted accidenti accordance
  according accordingly account acea aceasta aceea aceeasi acei aceia acel acelasi acele acelea
  acep acerca acest acesta aceste acestea acestei acesti acestia acestui ach acht achte achten
  achter achterna achtes acikca acikcasi ackoli acolo acord across act actually actualmente
  acuerdo acum acz aczkolwiek ad ada adalah adamakilli adanya adapun added addig address adelante
  ademas aderton adertonde adesso adeta adeus adica adj adjo adopted adrede adres adresse ae af
  affected affecting affects affinche afgelopen afin afirmo afraid after afterwards ag again
  against agak agaknya agar agent agl agli ago agora agrego ah ahead ahhoz ahi ahime ahogy ahoj
  ahol ahora ai aia aiba aici aide aie aiemmin aient aies aika aikaa aikaan aikaisemmin aikaisin
  aikajen aikana aikoina aikoo aikovat ailleurs aina ainakaan ainakin ainda ainoa ainoat ainsi
  aint aiomme aion aiotte aist ait aiurea aivan aj ajan ajuda akan akankah akar akhir akhiri
  akhirnya aki akik akkor aku akulah al ala alad alajuk alam alank alapjan alas alatok alatt
  alatta alattad alattam alattatok alattuk alattunk alaturi albo alcuna alcuni alcuno aldaar
  aldrig aldus ale alea alem alemmas alez algmas algo algumas algun alguna algunas alguno algunos
  alguns alhoewel alias alkoon alkuisin alkuun all alla allaient allas alle allebei alleen allein
  allem aller allerdings allergic alles allgemeinen alli allo allons allora allow allows allt
  alltid alltsa almost alo aloitamme aloitan aloitat aloitatte aloitattivat aloitettava
  aloitettevaksi aloitettu aloitimme aloitin aloitit aloititte aloittaa aloittamatta aloitti
  aloittivat alol alola alolad alolam alolatok aloluk alolunk alone along alongside alors already
  alrededor als alsnog also alt alta altal altalaban altceva altcineva alte altfel although alti
  altii altijd altmis altmyþ altoos altre altri altrimenti altro altrove altrui altul alty aluksi
  alussa alusta always am amanha amat amatlah ambas ambos amely amelybol amelyek amelyekben
  amelyeket amelyet amelyik amelynek amen american ami amid amidst amig amikor amma amolyan among
  amongst amott amoungst amount ampleamos an anadio anca ancak anche ancora and anda andalah anden
  ander andere anderem anderen anderer anderes anderm andern anderr anderszins andet andra anebo
  ang angry anh ani aniz annak annal annan annat annettavaksi annetteva annettu anni anno announce
  annu ano anos another ansa ansiosta answered antaa antamatta antano antar antara antaranya ante
  anterieur anterieure anterieures anterior antes anticipo antoi anume any anybody anyhow anymore
  anyone anything anyway anyways anywhere ao aonde aos aoua apa apaan apabila apakah apalagi apart
  apatah apenas apoi apoio apontar apos app apparently appear appreciate appropriate approximately
  apres april apu aq aquel aquela aquelas aquele aqueles aquella aquellas aquello aquellos aqui
  aquilo ar arada arbeid are area areas aren arent argent arise around arpa arra arriba
  arribaabajo arrol artinya artonde artonn artyk as asa asadar asal asalkan asap aseguro asemenea
  asi asiaa asian asiasta asiat aside asioiden asioihin asioita ask asked asking asks aslinda
  aspon assai assez assim associated asta astazi astea astfel asti astia asupra at atare atas atat
  atata atatea atatia atau ataukah ataupun atd ate ati atit atita atitea atitia atminstone atp
  atras atraves att atta attendu attesa attio attionde attol attonde attraverso atunci au auch
  aucun aucune aucuns auf august aujourd aun aunque aupres auquel aura aurai auraient aurais
  aurait auras aurez auriez aurions aurons auront aus ausser ausserdem aussi autant auth autre
  autrefois autrement autres autrui aux auxquelles auxquels außer außerdem av avaient available
  avais avait avant avanti avea avec avem avemmo aven avendo avente aver avere averlo avesse
  avessero avessi avessimo aveste avesti avete aveti aveva avevamo avevano avevate avevi avevo
  avez aviez avions avoir avons avra avrai avranno avrebbe avrebbero avrei avremmo avremo avreste
  avresti avrete avro avuksi avulla avun avut avuta avute avuti avuto avutta aw awal awalnya aware
  away awful awfully ay ayant ayer ayez aynen ayons ayrica ayuda az azert azi aznap azok azokat
  azokba azokban azokbol azokert azokhoz azokig azokka azokkal azoknak azoknal azokon azokra
  azokrol azoktol azon azonban azonnal azt aztan azutan azza azzal ba bac back backed backing
  backs backward backwards bad bada badas bade bae bag bagai bagaikan bagaimana bagaimanakah
  bagaimanapun bagi bagian bah bahkan bahwa bahwasanya bai baik baixo bajo bakal bakalan bakom bal
  bald balik balra ban bana bang bank banyak bapak bar bara barcsak bardziej bardzo bare bari
  barmilyen baru basee baskasi bast basta bastante bat batka battery battre bawah bay bazen bazi
  bazy bb bd be beau beaucoup beberapa became because become becomes becoming bed beda bedankt
  bedzie been beetje before beforehand began begge begin begini beginian beginikah beginilah
  beginning beginnings begins begitu begitukah begitulah begitupun behalve behem behind behoudens
  behova behovas behovde behovt bei beide beiden beim being beings beispiel bekannt bekerja
  belakang belakangan bele beled belejuk belem belenk beletek believe belki belole beloled belolem
  beloletek beloluk belolunk below belul belum belumlah bem benar benarkah benarlah benden bene
  beneden beng beni benim benissimo benne benned bennem bennetek bennuk bennunk bent bepaald
  berada berakhir berakhirlah berakhirnya berapa berapakah berapalah berapapun berarti berawal
  berbagai berdatangan bereits beri berikan beriki berikut berikutnya berjumlah berkata
  berkehendak berkeinginan berkenaan berlainan berlalu berlangsung berlebihan bermacam bermaksud
  bermula bersama bersiap bertanya berturut bertutur berujar berupa bes besar beside besides
  beslut beslutat beslutit besonders besser best bestelling bestellung besten bet betaling
  betreffende better betul betulkah between beyond bez beze beþ bf bg bh bi biasa biasanya bien
  biet big bigre bij bijna bijv bila bilakah bilcumle bile bill billion bin binaen binaenaleyh
  bine binnen binnenin biol bir biraz birazdan birbiri bircogu bircok birden birdenbire biri
  birice birileri birisi birkac birkaci birkez birlikte birsey birseyi birtey birþey birþeyi bis
  bisa bisakah bisher bist bitevi biteviye bittabi bitte biz bizatihi bizce bizcileyin bizden bize
  bizi bizim bizimki bizzat bj black bland ble blei blev bli blijkbaar blijken blir blitt blive
  bliver blivit blizko blocked blue bm bn boa boas bohuzel boi boleh bolehkah bolehlah bom bon
  bong bons boots born bort borta bosuna both bottom bought boum boven bovenal bovendien
  bovengenoemd bovenstaand bovenvermeld bowiem box boyle boylece boylecene boylelikle boylemesine
  boylesine br bra brand brava bravo breve brief briefly british broken brrr bruke brzo bs bt bu
  buat buc bucsu bucur bude budem budeme budes budete budou budu buen buena buenas bueno buenos
  buiten bukan bukankah bukanlah bukannya bulan buna bunda bundan bung bunlar bunlari bunlarin
  bunu bunun buono buracikta burada buradan burasi busbutun busy but butun buy buyer bv bw by byc
  byl byla byli bylo byly bym bynajmniej bys byt bz ca cable cabuk cabukca cac caci cada cai cala
  call calle called calling caly cam came camera caminho can cancel cancelled cand cang cannot
  cant cao capat caption car cara caranya card care carei careia caror carora carta cartao carte
  carui caruia case cases casi caso casse cat cate cati catorze catre catva cau cause causes caut
  cay cc cd ce cea ceci cedo ceea cei ceilalti cel cela cele celle celles celor celui cena cent
  cento cependant cerca certa certain certaine certaines certainly certains certamente certe
  certes certeza certi certo ces cesitli cet cette ceux ceva cf cg ch cha chac chacun chacune
  chair chang change changed changes chaque charge charged charger chatting chce chceme chces
  chcete chci che cher chere cheres chers chez chi chiar chicchessia chiche chiec chin chinh
  chiunque cho choa choc chot chteji chtit chu chua chun chut chuti chuyen ci ciascuna ciascuno
  cidade cie ciebie cierta ciertas cierto ciertos cikk cikkek cikkeket cima cinci cinco cind cine
  cineva cinq cinquantaine cinquante cinquantieme cinque cinquieme cio cioe circa cit cita cite
  citeva citi citiva citta citva city ciudad ck cl clac clanek clanku clanky claro clear clearly
  clic click client cliente closed cm cmon cn co coat code codesta codesti codesto cogli cogu
  cogun cogunca cogunlukla coi coisa cok cokca coklari coklarinca cokluk coklukla cokolwiek col
  colei colis coll collection color coloro colour colui com combien come comento comes cominci
  commande comme comment como comparable comparables comprare comprido compris compte computer
  comunque con concernant concernente concerning conclusione confirmed conform confused conhecido
  conmigo conocer consecutivi consecutivo consegna conseguimos conseguir conselho consequently
  consider considera considering considero consiglio consigo consigue consiguen consigues conta
  contacting contain containing contains contigo conto contra contre contro contudo copy coraz
  correct corrente corresponding cortesia cos cosa cosas cosi cost couic could couldn couldnt
  country coupon courier course coz cr crac crashed crashes cream credit creo cry cs csak csakhogy
  csupan ctrnact ctyri cu cua cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuatro
  cuenta cui cuja cujas cujo cujos cuk cukup cukupkah cukuplah cum cuma cumlesi cumva cung cunku
  cuoc cuon curand curind currently custa customer cv cx cy cz czasami czasem czemu czesto czy
  czyli da daar daardoor daarheen daarin daarna daarnet daarom daarop daaruit daarvanlangs dabei
  daca dado dadurch dafur dag dagar dagarna dagegen dagen dagl dagli daha daher dahi dahil dahilen
  dahin dahinter dahulu dai daima dair dal dalam dale daleko dall dalla dalle dallo dalsi damaged
  damals damit danach daneben dang dank danke dann dans dao dapat dappertutto daquela daquelas
  daquele daqueles dar daran darauf daraus dare darent darf darfor darfst dari darin daripada
  daruber darum darunter das dasein daselbst dass dasselbe dat data datang date datorita dau
  davanti davon davor day dayanarak days dazu dazwischen daß de dear deasupra debaixo debajo debe
  deben debido debit debout debut december deci decir decit dedans deden dedil deed defa defekt
  definitely deg degil degin degl degli degraba dehogy dehors dei deim dein deine deinem deinen
  deiner deines deira deires deja dejo dek dekat dekovat dekujeme dekuji del dela delante delas
  dele delen deles deliver delivered delivery dell della delle dello dem demain demais demas
  demasiado demgegenuber demgemass demgemaß demi demikian demikianlah demin demincek deminden
  demselben demzufolge den denen dengan denli denn denna denne denselben dentro deoarece depan
  departe depois deprisa depuis der derakap deras derde dere deren derer deres derhal derhalve
  derjenige derjenigen derken dermassen dermaßen dernier derniere derriere derselbe derselben
  dertig des describe described desde deset deshalb desi design desligado desormais despacio
  despite despre despues desquelles desquels dess dessa dessas desse desselben dessen desses
  dessous dessus desta destas deste destes deswegen det detail detras detta dette detto deu deux
  deuxieme deuxiemement devant devatenact deve devem devera devers devet device devo devra devrait
  dez dezanove dezasseis dezassete deze dezoito dhr di dia diakhiri diakhirinya dialah diantara
  diantaranya diante dias diberi diberikan diberikannya dibuat dibuatnya dice dicen dich dicho did
  didapat didatangkan dider didn didnt die diejenige diejenigen dieron dies diese dieselbe
  dieselben diesem diesen dieser dieses dietro dieu diferente diferentes differ different
  differente differentes differently differents dig diger digeri digunakan diibaratkan
  diibaratkannya diingat diingatkan diinginkan dijawab dijelaskan dijelaskannya dijeron dijo
  dikarenakan dikatakan dikatakannya dikerjakan diketahui diketahuinya dikira dikwijls dilakukan
  dilalui dilihat dimaksud dimaksudkan dimaksudkannya dimaksudnya diminta dimintai dimisalkan
  dimulai dimulailah dimulainya dimungkinkan din dinaintea dine dinero dinheiro dini dintr dintre
  dio dipastikan diperbuat diperbuatnya dipergunakan diperkirakan diperlihatkan diperlukan
  diperlukannya dipersoalkan dipertanyakan dipunyai dir dire direccion directe directement
  directly direita diri dirimpetto dirinya disampaikan disappointed discount disebut disebutkan
  disebutkannya disini disinilah dispoe dispoem disse dit ditambahkan ditandaskan ditanya ditanyai
  ditanyakan dite ditegaskan dits ditt ditujukan ditunjuk ditunjuki ditunjukkan ditunjukkannya
  ditunjuknya dituturkan dituturkannya diucapkan diucapkannya diungkapkan diventa diventare
  diventato divers diversa diversas diverse diverses diversos dix dixieme diye diz dizem dizer dj
  dk dla dlaczego dlatego dm dnes dni do doar dobry dobrze docela doch dock doe doen does doesn
  doesnt doet dog dogru doi doilea doing dois doit doivent dokad doksan dokuz dolayi dolayisiyla
  dom domani don donc donde done dong dont door doorgaand dopo doppio dort dos dosc dostawa doua
  doubtful douze douzieme dov dove dovra dovunque down downed downing downs downwards doze dr drei
  drept dress drie drin dring dringend dritte dritten dritter drittes driver droite dropped du dua
  duas due duizend dulu dunque duoc duoi dupa duquel durant durante durch durchaus durfen durft
  durfte durften during dus dutch duvida duy duzo dva dvacet dvanact dve dwa dwaj dwie dwoje dykk
  dykkar dz dziekuje dzien dzis dzisiaj ea each early ebbe ebben ebbero ebbi ebbol eben ebenso ec
  ecc ecco echter ed eddig edecek edella edelle edelleen edelta edemmas eden eder ederek edes
  edessa edesta edilecek ediliyor edilmesi edition ediyor edu ee een eens eer eerdat eerder
  eerlang eerst eerste effect effet effettivamente efter eftersom eg egale egalement egales eger
  egesz egeszen egli egy egyeb egyebek egyebet egyedul egyelore egyes egyet egyetlen egyik egymas
  egyre egyszerre egyutt eh ehhez ehka ehrlich ei eigen eigene eigenen eigener eigenes eigenlijk
  eight eighty eika eilen ein einander eine einem einen einer eines einig einige einigem einigen
  einiger einiges einmal eins eit either eitt eivat ej ejemplo ekkor el ela elas elbet elbette ele
  eled eleg eleinte elejuk elem elenk eles eletek eleven elf elfte eli eljen elk ellas elle ellei
  elleivat ellemme ellen ellenere ellenes elleni eller elles ellet ellette ello ellos elmondta elo
  elobb elol elole eloled elolem eloletek eloluk elolunk eloszor elott elotte elotted elottem
  elottetek elottuk elottunk elozo else elsewhere elso elsok elsosorban elsot elva em email
  emailed embargo embora emilyen emme emot empat empleais emplean emplear empleas empleo empty en
  enaa encima encomenda encore encuentra end ende ended endereco ending endlich ends ene enemman
  eneste enfin enfrente engem enggak enggaknya english enhver enig enige enigszins enikonu eniten
  enkel enkelt enkla enligt enn ennek ennel ennen ennyi enough enquanto ens enseguida ensi
  ensimmainen ensimmaiseksi ensimmaisen ensimmaisena ensimmaiset ensimmaisia ensimmaisiksi
  ensimmaisina ensimmaista ensin entah entahlah entao entinen entirely entisen entisia entista
  entisten entonces entrambi entre entrega entweder envers envio environ enyem epey epeyce epeyi
  eppen eppure er era eraat eraiden erais eram eramos eran erano eras eravamo eravate erdoor eres
  erg ergens eri erittain erityisesti ernst ero erre errol error ers erst erste ersten erster
  erstes ert erte erted ertem ertetek ertuk ertunk es esa esas esasen ese esempio esetben esi
  esiin esilla esimerkiksi esnasinda eso esos especially essa essai essas esse essendo esser
  essere esses essi est esta estaba estabais estabamos estaban estabas estad estada estadas estado
  estados estais estamos estan estando estao estar estara estaran estaras estare estareis
  estaremos estaria estariais estariamos estarian estarias estas estava estavam estavamos este
  esteis esteja estejam estejamos estemos esten estes esteve esti estive estivemos estiver
  estivera estiveram estiveramos estiverem estivermos estivesse estivessem estivessemos estiveste
  estivestes esto estos estou estoy estuve estuviera estuvierais estuvieramos estuvieran
  estuvieras estuvieron estuviese estuvieseis estuviesemos estuviesen estuvieses estuvimos
  estuviste estuvisteis estuvo et etaient etais etait etant etat etc etcetera ete etee eteen etees
  etenkin etes etessa etiez etions etmesi etrafli etraflica etre ett etta ette ettei etter etti
  ettigi ettigini ettol ettusen etwa etwas eu euch eue euer eues euh eumes eure eurem euren eurent
  eurer eures eus eusse eussent eusses eussiez eussions eut eutes eux ev evben eve evek even
  eveneens evening evenly evenwel ever evermore every everybody everyone everything everywhere
  eves evi evleviyetle evvel evvela evvelce evvelden evvelemirde evveli ex exact exactement
  exactly example except excepte excepto exchange exemplo existe existen expired explained explico
  expreso extenso exterieur ez ezek ezekbe ezekben ezekbol ezeken ezekert ezeket ezekhez ezekig
  ezekke ezekkel ezeknek ezeknel ezekre ezekrol ezektol ezen ezentul ezer ezert ezret ezt ezutan
  ezze ezzel fa faccia facciamo facciano facciate faccio face facemmo facendo faces facesse
  facessero facessi facessimo faceste facesti faceva facevamo facevano facevate facevi facevo faco
  facon fact facts factura facture factuur fai failed failing fails fairly fais faisaient faisant
  fait faites fakat faktura falsch falta fanno fanns far fara farai faranno fare farebbe farebbero
  farei faremmo faremo fareste faresti farete faro farther fata fatt fatto fattura fatura favor
  favore faz fazeis fazem fazemos fazer fazes fazia february fece fecero feci fel fele felek felet
  felett felt fem femte femtio femtionde femton femtonde fent fenti feront few fewer fez ff fi
  fick fie fiecare fifteen fifth fifty fify fii fik filanca fill fim fin final finalmente finche
  find finds fine finnas finns fino fire first fiti fiu five fix fj fjarde fjorton fjortonde fk
  flac fler flera flere flesta fleste floc fm fo foarte foi fois fole folgende foljande folk
  followed following follows fomos font for fora foram foramos force fordi fore forem forever
  forgot forgotten forlat forma former formerly formos forra forrige forse forsta forsuke forth
  forty forward forza fosse fossem fossemos fossero fossi fossimo fost foste fostes fosti found
  four fr fra frage fram framfor fran frattempo free french friday from front fruher frumos
  frustrated fu fue fuera fuerais fueramos fueran fueras fueron fuese fueseis fuesemos fuesen
  fueses fui fuimos fuiste fuisteis full fully fumes fummo funf funfte funften funfter funftes
  fuori fur furent furono furst further furthered furthering furthermore furthers fus fusse
  fussent fusses fussiez fussions fut futes futuro fx fyra fyrtio fyrtionde ga gab gah galla
  galler gallt ganz ganze ganzen ganzer ganzes gar garna gatt gauw gave gayet gayetle gayri gb gd
  gdy gdyby gdyz gdzie gdziekolwiek gdzies ge geaba gecende gecenlerde gedurende gedurft geen
  gegen gegenuber gehabt gehad gehen geht gekannt gekonnt gekund geld geleden gelgelelim gelijk
  gemacht gemocht gemoeten gemogen gemusst genast gene general generale generally genoeg genom
  gens gente genug gerade geral gerci gerek german gern gesagt geschweige gestern get gets getting
  geweest gewesen gewollt gewoon gewoonweg geworden gf gg gh gi gia giacche gibi gibilerden
  gibisinden gibt gick gift gine ging giorni giorno girla gisteren giu giua give given gives
  giving gjorde gjort gjure gl glad gleich gli gliela gliele glieli glielo gliene gm gmt gn go god
  goda godare godast godt godz godzina goes going gone good goods gor gora gore got gott gotten
  gov gp gq gr gracias gran grande grandes gratie grazie great greater greatest green greetings
  gross grosse grossen grosser grosses group grouped grouping groups groß große großen großer
  großes grupo gruppo gs gt gu gueno guest guitar guna gunakan gut gute guter gutes gw gy gyakran
  ha haar haarzelf hab habe habeis haben haber habia habiais habiamos habian habias habida habidas
  habido habidos habiendo habla hablan habra habran habras habre habreis habremos habria habriais
  habriamos habrian habrias habt hace haceis hacemos hacen hacer hacerlo haces hacia haciendo had
  hadde hadden hade hadnt haft hago haha hai haikki haja hajam hajamos hakeza hal halba halbuki
  halen half halihazirda haliyle hallo halua haluaa haluamatta haluamme haluan haluat haluatte
  haluavat halunnut halusi halusimme halusin halusit halusitte halusivat halutessa haluton ham
  hamar hampir han handiyse haneen hanella hanelle hanelta hanem hanen hanessa hanesta hanet hangi
  hangisi hani hanno hanta hany hanya hanyalah hanyszor happens happy har hardly hare hari haric
  harmadik harmadikat harmat harminc harom harus haruslah harusnya has hasebiyle hasili hasn hasnt
  hast hasta hat hatha hatodik hatodikat hatot hatta hatte hatten hattest hattet hatulso hatvan
  haut havde have havemos haven havent havia having hay haya hayais hayamos hayan hayas he heb
  hebben hebt hecho hed hedden heeft heel hei heidan heidat heihin heilla heille heilta hein
  heissa heisst heista heita hej helas hele hell heller hello hellre help helped helposti helst
  helt helyett hem hemos hemzelf hen hence hendak hendaklah hendaknya hende hendes hennar henne
  hennes henuz hep hepsi her here hereafter hereby herein heres hereupon herhangi herkes herkesin
  hers herself hes het hetedik hetediket hetet heti hetkella hetven hetzelfde heure heute hi hiaba
  hic hicbir hicbiri hicieron hid hieman hier hierbeneden hierboven hierin hierna hierom high
  higher highest hij hijzelf hilfe him himself hin hingga hinter hirtelen his hiszen hit hitaasti
  hither hizo hja hk hm hn ho hoac hoch hodne hoe hoewel hog hoger hogre hogst hogy hogyan hoi
  hoikein hoje hol hola holnap holnapot home homepage hon honderd honnan honom hop hopefully hora
  horas hormis hors hos hoss hossen hou houp hours houve houvemos houver houvera houveram
  houveramos houverao houverei houverem houveremos houveria houveriam houveriamos houvermos
  houvesse houvessem houvessemos hova how howbeit however hoy hozza hozzad hozzajuk hozzam hozzank
  hozzatok hr ht htm html http hu hube hubiera hubierais hubieramos hubieran hubieras hubieron
  hubiese hubieseis hubiesemos hubiesen hubieses hubimos hubiste hubisteis hubo hue hui huit
  huitieme hulasaten hulp hum human hun hundra hundraen hundraett hundred hunne huolimatta
  huomenna hur hurra hurrah husz huszadik hva hvad hvem hver hvilke hvilken hvis hvor hvordan
  hvorfor hvornar hyva hyvaa hyvat hyvia hyvien hyviin hyviksi hyville hyvilta hyvin hyvina
  hyvissa hyvista ia ialah iar iban ibarat ibaratkan ibaratnya ibland ibu ich ici icin icke id
  idag ide iden ie ieder iedere iedereen iemand ieri iets if igar igazan igen ignored igual igy
  ihan ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ii iii ik iken iki ikke ikkje ikut ikzelf il
  ila ile ilen ilgili ilk ill illa illaki illetve ilman ilmeisesti ils ilyen ilyenkor im imdi imi
  immar immediate immediately immer imorgon importance important importe impotriva improvviso in
  inainte inaintea inapoi inasmuch inc inca incat incit incluso incorrect incotro ind indeed indem
  inderdaad index indicate indicated indicates indico indietro indinde indirizzo inen infatti
  infolgedessen infor information informo inga ingat ingen ingenting inget ingi ingin inginkah
  inginkan ini iniciar inicio inikah inilah inkabb inkje inmiddels inn inna innan inne innen inner
  inni inny innych inoltre inom ins insa insermi inside insieme insofar instead int intanto inte
  intenta intentais intentamos intentan intentar intentas intento interest interested interesting
  interests intet into intorno intr intre intrucat intrucit intussen inuti invalid invece
  invention invoice inward inz inzake io iq ir ira irgend is ise isi ismet isn isnt ison isso
  issue ist ista iste ister isto it italian itd item items iti itibaren itibariyla itibariyle itll
  its itse itseaan itself itsensa itt itte itu itukah itulah iv ive ix iyi iyice iyicene iz ja jaa
  jaar jacket jadi jadilah jadinya jag jahr jahre jahren jak jakas jakby jaki jakichs jakie jakis
  jakiz jakkolwiek jakmile jako jakos jakoz jalkeen jalleen jamfort jangan jangankan janganlah
  january jauh jawab jawaban jawabnya jde je jeans jede jedem jeden jedenact jeder jedermann
  jedermanns jedes jedna jednak jednakze jedno jednou jednym jedoch jedou jedynie jeg jego jeho
  jehoz jej jeji jejich jelas jelaskan jelaslah jelasnya jelenleg jelikoz jemand jemandem jemanden
  jemu jene jenem jenen jener jenes jenom jenz jer jeres jesli jest jeste jestem jestli jestlize
  jeszcze jetzt jez jezelf jezeli ji jich jij jijzelf jika jikalau jinak jine jiz jm jo jobban
  jobbra johon joiden joihin joiksi joilla joille joilta join joina joissa joista joita joka
  jokainen jokin joko joksi joku jol jolesik jolla jolle jolloin jolta jompikumpi jona jonka
  jonkin jonne joo jopa jos joskus jossa josta jota jotain joten jotenkin jotenkuten jotka jotta
  jou jouduimme jouduin jouduit jouduitte joudumme joudun joudutte joukkoon joukossa joukosta jour
  jours joutua joutui joutuivat joutumaan joutuu joutuvat jouw jouwe joval jovore jp jsem jses jsi
  jsme jsou jste ju juga juist jullie july jumlah jumlahnya june junto jusqu jusque just juste
  justru jutro juuri juz kaart kaci kadar kaffesi kah kahdeksan kahdeksannen kahdella kahdelle
  kahdelta kahden kahdessa kahdesta kahta kahteen kai kaiken kaikille kaikilta kaikkea kaikki
  kaikkia kaikkiaan kaikkialla kaikkialle kaikkialta kaikkien kaikkin kaksi kala kalau kalaulah
  kalaupun kalian kam kami kamilah kamu kamulah kan kann kannalta kannattaa kannst kanske kanssa
  kanssaan kanssamme kanssani kanssanne kanssasi kanymca kapan kapankah kapanpun kapot kaputt
  karena karenanya karsin karta karte kasus kata katakan katakanlah katanya katrilyon kauan
  kauemmas kaukana kaum kautta kaynak kazdy kde kdo kdy kdyz ke keadaan kebetulan kecil kedua
  keduanya keep keeps kehen keiden keihin keiksi keilla keille keilta kein keina keine keinem
  keinen keiner keines keinginan keissa keista keita keitta keitten kelamaan kelihatan
  kelihatannya kelima kell kellene kellett kelljen keluar kembali kemudian kemungkinan
  kemungkinannya kenapa kendi kendilerine kendini kendisi kendisine kendisini keneen keneksi
  kenella kenelle kenelta kenen kenena kenessa kenesta kenet kenetta kennessasta kenties kepada
  kepadanya kepest kept kere kerem keressunk keresztul kerlek kerran kerta kertaa kesampaian
  keseluruhan keseluruhannya keske keskella kesken keskimaarin keso kesobb keson kesz ket keta
  keterlaluan ketika ketka ketke ketszer ketten ketto kettot keves keys kez keza kezalik kg kh
  khac khi khong khususnya ki kiben kibol kicsit kicsoda kie kiedy kiert kierunku kihez kiitos kik
  kikbe kikben kikbol kiken kikert kiket kikhez kikke kikkel kiknek kiknel kikre kikrol kiktol
  kilenc kilencedik kilencediket kilencet kilencven kilka kilku kimden kime kimi kimisi kims kimse
  kimsecik kimsecikler kin kind kinek kinel kini kinilah kiranya kire kirol kisaca kit kita
  kitalah kitchen kitol kive kivel kivul klaar klant kleine kleinen kleiner kleines klient km kn
  knappast knew know known knows kohti kok koko kokonaan kolik kolmas kolme kolmen kolmesti kom
  komma komme kommen kommer kommit kommt kon konden konnen konnt konnte konnten konto korabban
  korleis korso korul koska koskaan koszonhetoen koszonom kovin kozben koze kozel kozepen
  kozepesen kozott kozul kp kr krachtens krome ktera ktere kteri kterou ktery kto ktokolwiek ktora
  ktore ktorego ktorej ktory ktorych ktorym ktorzy ktos ku kuin kuinka kuinkan kuitenkaan
  kuitenkin kuka kukaan kukin kukka kulliyen kulon kulonben kulonbozo kulonbozobb kulonbozoek
  kumpainen kumpainenkaan kumpi kumpikaan kumpikin kun kunde kunna kunnat kunne kunnen kunt kurang
  kurz kuten kuuden kuusi kuutta kva kvar kvarhelst kven kvi kvifor kvuli kw ky kylla kylliksi
  kymmenen kyrk kysaca kyse kz la laatst label lad lado lage lagi lagian lah lahekkain lahella
  lahelle lahelta lahemmas lahes lahinna lahtien lai lain lainnya laisser lakin lalu lam lama
  lamanya lamp lan lang langa lange langre langsam langsammare langsammast langsamt langst langt
  lanjut lanjutnya lapi laptop laquelle large largely largo las lasciato lassan last lat late
  lately later latest lato latt lattare lattast latter latterly lav lb lc le least lebih lecz left
  legalabb legat legyen leh lehet lehetetlen lehetett lehetoleg lehetoseg lei leicht leide lejos
  len length lenne lennek lennenek lenni lequel les lesquelles lesquels less lest lesz leszek
  lesznek leszunk let lets lett lettek lettem lettunk leur leurs levering levo lewat lhe lhes li
  lidt lieber lieferung liever ligado lige ligga ligger liian lijken lijkt lik lika like liked
  likely likewise liki likstalld likstallda lille lima line linga link lipstick lisaa lisaksi lite
  liten litet little lives livraison lk ll lla llego lleva llevar lo local locked login logo lon
  long longe longer longest longtemps lontano look looking looks lor loro lors lorsque los lost
  low lower lr ls lt ltd lu luar lub luc luego lugar lui lungo luo luogo luon luona lutfen lv ly
  ma maada maak maakt maakte maakten maand maar macam macche machen macht machte made madem
  mademki mag maga magad magam magari magat magatokat maggior magst magukat magunkat
  mahdollisimman mahdollista mahn mai mail maine mainly maint maintenant maior maioria maiorias
  mais majd majdnem maji maka makanya make maken makes makin making makt mal malah malahan male
  malgrado malgre malissimo malo mam mamafih mame mampu mampukah mamy man mana manager manakala
  manalagi manana manapsag manche manchem manchen mancher manches mand manera manga mange
  manifesto mann many mar march mare mas masa masalah masalahnya masih masihkah masik masikat
  masing masnap masodik masodszor masok masokat mast maste mate mau maupun maximale maximo may
  maybe maynt mayor mc md me mea mean means meantime meanwhile mebni med medan meder medesimo
  mediante medio medium meer meest meestal megcsinal megcsinalnak meger megerki megerse meget
  megint megis meglio megvan mehr meidan meidat meihin meilla meille meilta mein meine meinem
  meinen meiner meines meio meissa meista meita mej mejor melainkan melakukan melalui mele melihat
  melihatnya melkein melko mellan melle melled mellejuk mellem mellenk melletek mellett mellette
  melletted mellettem mellettetek mellettuk mellettunk mellol mellole melloled mellolem melloletek
  melloluk mellolunk mellom mely melyek melyik memang memastikan member memberi memberikan members
  membuat meme memerlukan memes memihak meminta memintakan memisalkan memperbuat mempergunakan
  memperkirakan memperlihatkan mempersiapkan mempersoalkan mempertanyakan mempunyai memulai
  memungkinkan men menaiki menambahkan menandaskan menanti menantikan menanya menanyai menanyakan
  menciono mendapat mendapatkan mendatang mendatangi mendatangkan menee meneet menegaskan menemme
  menen menet menette menevat mengakhiri mengapa mengatakan mengatakannya mengenai mengerjakan
  mengetahui menggunakan menghendaki mengibaratkan mengingat mengingatkan menginginkan mengira
  mengucapkan mengucapkannya mengungkapkan meni menimme menin menit menivat menjadi menjawab
  menjelaskan mennessa mennyi mennyt meno menor menos menossa mens mensch menschen mentioned
  mentre menudo menuju menunjuk menunjuki menunjukkan menunjuknya menurut menuturkan menyampaikan
  menyangkut menyatakan menyebutkan menyeluruh menyiapkan mer mera merasa merci mere mereka
  merekalah merely mereu mert merupakan mes mese meses mesi meski meskipun mesma mesmas mesmo
  mesmos messaged mest met meu meus mevr meyakini meyakinkan mezelf mezi mezzo mg mgr mh mi mial
  mias miasto miatt miatta miattad miattam miattatok miattuk miattunk mibe miben mibol mich
  microsoft mie miedzy miei mien mienne miennes miens mientras miert miesiac mig might mightnt
  mihez mihin miine mij mijn mijnent mijner mijzelf mika mikaan mikali mikbe mikben mikbol miken
  mikert miket mikhez mikin mikke miknek miknel mikor mikre mikrol miksi miktol mil miliardi
  milioni mill milla mille million milloin milloinkan milta milyar milyen milyon mimo mina mince
  mind mindegyik mindegyiket minden mindenesetre mindenki mindent mindenutt minder mindig
  mindketten mindre mine minek minel minha minhas minimale minimi minka minket minne minst mint
  minta mintha minua minulla minulle minulta minun minus minussa minusta minut minutes minuun mio
  mios mir mire mirip mirol mis misal misalkan misalnya misma mismas mismo mismos miss missa
  misschien missen missing mista mit mita mitaan miten mitka mitol mits mitt mittel mittemot mive
  mivel mixer mk ml mm mn mna mne mnie mnou mo mobile moc mocht mochte mochten mod model modo
  moest moesten moet moeten moga moge moged mogejuk mogem mogen mogenk mogetek moglich mogott
  mogotte mogotted mogottem mogottetek mogottuk mogottunk mogt mogul mogule moguled mogulem
  moguletek moguluk mogulunk mohl mohou moi moim moindres moins mois moj moja moje moji mojlig
  mojligen mojligt mojligtvis molemmat molta molti moltissimo molto momento mon monat monday mondo
  mondta mones monesti monet money moni moniaalla moniaalle moniaalta monta month more moreover
  morgen morning most mostanaig mostly mot move moved moyennant moze mozliwe mozna mp mq mr mrs ms
  msie mt mu muassa much mucha muchas mucho muchos mug muiden muita muito muitos muj muka mukaan
  mukaansa mukana mula mulai mulailah mulanya mult multa multe multi multiple multiples multkor
  multumesc mulva mungkin mungkinkah muon musi muss mussen musst musste mussten must mustnt mutta
  muu muualla muualle muualta muuanne muulloin muun muut muuta muutama muutaman muuten muy muze
  muß mußt mv mw mx my mycket mye mykje myohemmin myos myoskaan myoskin myota myself mz na naar
  nacez nach nachdem nad nada nadat nade nadie nagon nagonting nagot nagra nagy nagyobb nagyon nah
  nahm naiden naihin naik naiksi nailla naille nailta nain naina naissa naissahin naissalle
  naissalta naissasta naista naita nala nalad nalam nalatok naluk nalunk nam nama name namelijk
  namely nami namun nan nanti nanting nantinya nao napiste naponta napot naproti naquela naquelas
  naquele naqueles nar nas nase nasi nasil nasilsa nasta nasyl nasz nasza nasze naszego naszych
  natomiast naturel naturelle naturelles naturlich natychmiast navn nawet nay nazaran nc nd ne
  neanmoins near nearly neben nebo nebyl nebyla nebyli nebyly necessaire necessairement
  necessarily necessary necht neco nedela nedelaji nedelam nedelame nedelas nedelate neden
  nedeniyle nedenle nedense nederst nedersta nedre nee need needed needing neednt needs neem neg
  negen negl negli negy negyedik negyediket negyet negyven nehany nei nein neither nej nejak nejsi
  nejsou nekde nekdo neked nekem neki nekik nektek nekunk nel nelja neljaa neljan nelkul nell
  nella nelle nello nem nemaji nemame nemate nemcsak nemel nemen nemmeno nemreg nemu nemuz nen
  nenhuma neni neppure ner nerde nerden nerdeyse nere nerede nereden neredeyse neresi nereye
  nergens nessa nessas nesse nesses nessun nessuna nessuno nesta nestaci nestas neste nestes net
  netekim netscape neu neue neuen neuf neun neunte neunten neunter neuntes neuvieme nevadi never
  neverf neverless nevertheless nevoie new newer newest next neye neyi neyse nez nf ng ngay nghen
  nghim ngoai ngoi ngon ngot nguoi nh nha nhan nhat nhau nhe nhi nhieu nhu nhung ni nic nicaieri
  nice nich nicht nichts nici nicin niciodata nie niech niego niej niemand niemandem niemanden
  niemu niente niet niets nieuw nigdy night nihayet nihayetinde niiden niihin niiksi niilla niille
  niilta niin niina niissa niista niita niks nim nimeni nimeri nimi nimic nincs nine ninety ningun
  ninguna ningunas ninguno ningunos nio nionde niste nitekim nittio nittionde nitton nittonde
  nivel niye niz nl no noastra noastre nobody noc noch nochtans nodvandig nodvandiga nodvandigt
  nodvandigtvis noe noen nog nogal nogen noget nogle noi noiden noihin noiksi noilla noille noilta
  noin noina noissa noista noita noite noka noko nokon nokor nokre noll nombreuses nombreux nome
  nommes non nondimeno none nonetheless nonostante nonsia nooit noone nopeammin nopeasti nopeiten
  nor normally noroc nos nosotras nosotros nossa nossas nosso nossos nostra nostre nostri nostro
  nostru not notamment noted nothing notre notres nou noua nous nouveau nouveaux nova novanta
  novas nove novel november novo novos novy now nowe nowhere nowy np nr nro nu nua nuestra
  nuestras nuestro nuestros nueva nuevas nuevo nuevos nul nula null nulla num numa numai numas
  number numbers numer numero nummer nun nunca nuns nuo nuovi nuovo nur nv ny nyaris nyatanya
  nyolc nyolcadik nyolcadikat nyolcat nyolcvan nyt nz nær næste næsten oai ob oben obok obra
  obrigada obrigado obtain obtained obur oburku oburu obviously och ocho ocksa october od oda ode
  oder of off offen offered ofschoon oft ofta oftast often og oggi ogni ognuna ognuno ogsa oh ohe
  ohi ohne oi oikea oikealla oikein oitava oitavo oito ok okay oket okolo olan olarak old older
  oldest oldu oldugu oldugunu oldukca olduklarini ole oleh olehnya olemme olen olet olette oleva
  olevan olevat oli olika olikt olimme olin olisi olisimme olisin olisit olisitte olisivat olit
  olitte olivat olla olle olleet olli ollut olmadi olmadigi olmak olmasi olmayan olmaz olsa olsun
  oltre olup olur olursa oluyor olyan om oma omaa omaan omaksi omalle omalta oman omassa omat
  omdat omhoog omia omien omiin omiksi omille omilta omissa omista omitted omlaag omstreeks
  omtrent omver on ona onbe onben onbol onca once onceden onceleri oncelikle onculayin onda ondan
  ondanks onde onder ondertussen one onert ones ong ongeveer onhoz oni onkin onko onlar onlardan
  onlari onlarin onlaryn only onnan onnek onnel ono onok onokbe onokben onokbol onokert onoket
  onokhoz onokkel onoknek onoknel onokon onokre onokrol onoktol onon onre onrol ons onszelf ont
  ontem onto ontol onu onun ony onze onzeker onzieme ooit ook op open opened opening opens opnieuw
  opp opposite oppure opt opzij or ora oracik oracikta orada oradan oranca oranla oraya oraz ord
  order ordered ordering orders ordine ordnung ore org ori oricand oricare oricat orice oricind
  oricine oricit oricum oriunde os osi osm osmnact oss ossia ossze ot ota oteki otekisi other
  others otherwise oto otodik otodiket otot otra otras otro otros ott ottanta otte otto otuz otven
  ou oud ouf ought oughtnt ouias our ours ourselves oust ouste out outra outras outre outro outros
  outside ouvert ouverte ouverts ovat over overal overall overeind overige overigens overmorgon
  overst ovre owing own owner owszem oyle oylece oylelikle oylemesine oysa oysaki oz pa paalle
  paar pacco package pacote paczka pada padahal padanya paese paf pagamento page pages pago pai
  paid paiement paikoittain pais paitsi pak paket pakket pakosti paling paljon pan pana pani
  panjang pantas paquete par para parca parce parcel parecchi parecchie parecchio parece paremmin
  parempi parfois parhaillaan parhaiten parle parlent parler parmi parole parseme part partant
  parte parted partendo particular particularly particulier particuliere parting partir parts pas
  pasada pasado passe password past pasti pastilah patnact patra patru patrulea paucas pay payment
  pe peccato pedido pedig pegar peggio pek pekala pekce peki pela pelas peldaul pelo pelos pendant
  pense penting pentingnya pentru peor per perante perati perche percio percuma perfino perfume
  pergunta perhaps perlu perlukah perlunya permet pernah pero persino persoalan person persone
  personne personnes persze pertama pertanyaan pertanyakan perto perusteella pesar pessoas peste
  pet peu peut peuvent peux peyderpey pf pff pfft pfut pg ph phai phat phe pho phoc phone phong
  phot phut pian pic picked piece piedi pieneen pieneksi pienella pienelle pienelta pienempi
  pienesta pieni pieniadze pienin pieno pif piglia pihak pihaknya pilne pina pire piu piuttosto pk
  pl place placed places plait platnosc please plein plouf pls plupart plus plusieurs plutot plz
  pm pmid pn po poate poca pocas pochissimo poco pocos pod podczas pode podeis podem podemos poder
  podera podia podle podra podran podria podriais podriamos podrian podrias poe poem poi poiche
  poikki point pointed pointing points pois pokud polish pomimo pomoc ponad poner poniewaz ponto
  pontos poorly por porad porque portanto posible posicao possa possedere possessif possessifs
  possible possibles possibly possivel possivelmente posso posteriore posto pot potentially potom
  potrebbe pouah pouca pouco poucos pour pourquoi pourrais pourrait pouvait pouze povo powinien
  powinna powinni powinno poza pozde pp pr prave prawie prea prealable precies precio precisement
  preco pred prede predominantly pregnant pregunta preis premier premiere premierement pres presa
  prese present presented presenting presents press presumably previously prezzo pri price pricemz
  prijs prima primarily primeira primeiras primeiro primeiros primer primera primero primeros
  primo primul prin principalmente prix pro probabilmente probable probably probante probleem
  problem problema probleme problems proc procedant proche product products prof promeiro promesso
  promised promptly pronto propia propias propio propios propria proprias proprio proprios prosim
  proste prosze proti proto protoze proud provided provides proxima proximas proximo proximos
  prvni przeciez przed przede przedtem przesylka przez przy psitt pt pta pu puderam pudo pueda
  puede pueden puedo pues puis puisque pukul pula pun punkt punya puo puolesta puolestaan pur pure
  purtroppo put putin putina putini puts pw py pytanie qa qeu qu qua quais qual qualche qualcosa
  qualcuna qualcuno quale quali qualquer qualunque quand quando quant quanta quante quanti quanto
  quantunque quarante quarta quarto quasi quatorze quatre quatrieme quatriemement quatro quattro
  que quebrado quedo quel quelconque quella quelle quelles quelli quello quelque quelques quels
  quem quer quereis querem queremas queremos queres quero quest questa questao queste questi
  question questo qui quickly quiconque quien quienes quiere quieto quindi quinta quinto quinze
  quite quiza quizas quoi quoique quyen quyet qv ra rad ragmen rajta rajtad rajtam rajtatok rajtuk
  rajtunk rajuk rakt ram ran rang rank rao raras rare rarement rares rasa rasanya rat rata rather
  ratok ratt ray raz razie rd re readily ready real realizado realizar realizo really realmente
  reasonably receipt received recent recente recentemente recently rechnung recht rechte rechten
  rechter rechtes red redan redelijk reeds ref refs refund refunded refused regarding regardless
  regards regen registrazione regota rejected rekening relacao related relative relatively
  relativement relativo remarquable ren rend rendben rendre repente replied research reserved
  reset respectively respecto responded restant reste restent restrictif resulted resulting
  results reszere retour rett return returned returns revoici revoila rich richtig ridiculous
  riecco rien rieng riet right riktig ring rispetto ro rog rogton roi rok roku rola rolad rolam
  rolatok roluk rolunk rond rondom room rooms rosszul roto rotto round rovne rowniez ru rua run
  rund runsaasti rupanya rw sa saakka saat saatnya sabe sabeis sabem sabemos saben saber sabes
  sach sache sacrebleu sad sadam sadan sadana sadant sade sadece saga sager sagt sagte sah sahi
  sahiden sai said sait saja sajalah sajat sal sale saling salvo sama samaa samaan samalla
  samallalta samallassa samallasta saman samat sambil same samen samma samme samoin sampai
  sampaikan samre samst sana sangat sangatlah sanki sann sans sant sao sap sapristi sapte sara
  sarai saranno sarebbe sarebbero sarei saremmo saremo sareste saresti sarete saro sase sat sata
  sataa satojen satt satu saturday sau sauf saw say saya sayalah sayet saying says sb sc schlecht
  schluss schon scola scopo scorso screen sd se sea seais seamos seas sebab sebabnya sebagai
  sebagaimana sebagainya sebagian sebaik sebaiknya sebaliknya sebanyak sebegini sebegitu sebelum
  sebelumnya sebenarnya seberapa sebesar sebetulnya sebisanya sebuah sebut sebutlah sebutnya sec
  secara sechs sechste sechsten sechster sechstes second secondly secondo seconds section
  secukupnya sedan sedang sedangkan sedemikian sedert sedikit sedikitnya sedm sedmnact see seeing
  seem seemed seeming seems seen seenaknya sees seg segala segalanya segera seguente seguito segun
  segunda segundo seharusnya sehingga sehr sei seid seien sein seine seinem seinen seiner seines
  seingat seis seit seitdem seitseman seize seja sejak sejam sejamos sejauh sejenak sejumlah seka
  sekadar sekadarnya sekali sekalian sekaligus sekalipun sekarang sekecil seketika sekiranya
  sekitar sekitarnya sekiz seks seksen sekurangnya sela selagi selain selaku selalu selama
  selamanya selanjutnya selbst self seller selon seluruh seluruhnya selv selves sem semacam
  semaine semakin semampu semampunya semana semasa semasih semata semaunya semblable semblaient
  semble semblent sembra sembrare sembrato sembrava sembri sementara semisal semisalnya semmi
  semmilyen semmiseg sempat sempre semua semuanya semula sen senalo senare senast senden sendiri
  sendirian sendirinya sendo seni senin senki sensible sent senza seolah seorang sepanjang
  sepantasnya sepantasnyalah seperlunya seperti sepertinya sepihak sept september septieme ser
  sera serai seraient serais serait seran serao seras sere serei sereis seremos serez seria
  seriais seriam seriamos serian serias series seriez sering seringnya serions serious seriously
  serons seront serta serupa service ses sesaat sesama sesampai sesegera sesekali seseorang sest
  sestnact sesuatu sesuatunya sesudah sesudahnya set sete setelah setempat setengah seterusnya
  setiap setiba setibanya setidaknya setima setimo setinggi sette settimana seu seul seule
  seulement seuraavat seus seusai seven seventy several sewaktu sex sexta sextio sextionde sexto
  sexton sextonde sey seyden seyi seyler sg sh shall shant she shed shelf shell shes ship shipped
  shipping shirt shoes shop should shouldn shouldnt show showed showing shown showns shows si sia
  siamo siano siap siapa siapakah siapapun siate sice sich sidan side siden sides sido sie sieben
  siebente siebenten siebenter siebentes siella sielta siempre sien siendo sienne siennes siens
  siete sig sige signed significant significantly sigue siguiente siihen siina siis siita sijaan
  siksi silla sille silloin silta silti sim similar similarly sin sina since sincere sind sinds
  sindsdien sine sini sinilah sinne sino sinon sint sintem sinteti sinua sinulla sinulle sinulta
  sinun sinussa sinusta sinut sinuun sisakkain sisalla sist sista siste sistema sit sita site
  siten sitt sitta sitten six sixieme sixty siz sizden size sizi sizin sj sjalv sjatte sjol sju
  sjunde sjuttio sjuttionde sjutton sjuttonde sk ska skad skal skall skoro skulle sl slechts
  slightly slik slow slutligen slutt sm sma small smaller smallest smatt smeji smi sn snad snart
  so soal soalnya sob soba sobie sobre sofa soha soi soient sois soit soixante sok sokaig sokan
  sokat sokkal sokszor sola solamente solang solas solche solchem solchen solcher solches soldi
  solito soll sollen sollst sollt sollte sollten solo solos soltanto som some somebody someday
  somehow somente someone somethan something sometime sometimes somewhat somewhere somme sommes
  sommige somos somt son sondern sono sonra sonradan sonralari sonst sont sonunda soon sopra
  soprattutto soran sorry sot sotto sou sounds sous souvent soweit sowie soy soyez soyle soyons
  soyos spanish spate spater speaking specifically specified specifique specifiques specify
  specifying speculatif spedizione spesso spoedig spolu sposob spre sr ssa st sta stad stadt stai
  stando stanno stara starai staranno starebbe starebbero starei staremmo staremo stareste
  staresti starete staro start startseite stary stata state states stati stato statt stava stavamo
  stavano stavate stavi stavo ste steeds steht stemmo stessa stesse stessero stessi stessimo
  stesso steste stesti stette stettero stetti stia stiamo stiano stiate still stille stiu sto
  stock stop stopped stor stora store storre storst stort straat strana strasse street strictement
  strongly stuck student stunde su sua suas suatu sub subito subscriber subscription substantially
  subtiles successfully successivo such suche sudah sudahkah sudahlah sufficiently suffisant
  suffisante suffit suggest sugl sugli sui suis suit suivant suivante suivantes suivants suivre
  sujet sul sull sulla sulle sullo suna suncacik sunda sundan sunday sunlar sunlari sunt suntem
  sunteti sunu sunun suo suoi suoraan sup supaya superpose support supuesto sur sura suracik
  suracikta surasi sure surtout sus suta suuntaan suuren suuret suuri suuria suurin suurten suya
  suyas suyo suyos suyt sv sve svuj svych svym svymi sweater swoje sy system syv sz szamara szaz
  szazadik szazat szemben szepen szerbusz szerint szerinte szerinted szerintem szerintetek
  szerintuk szerintunk szervusz szet szinte szives szivesen sziveskedjek ta taa taalla taalta taas
  tabii table tablet tac tack tadi tadinya tady taemmas tag tage tagen tahan tahansa tahu tahun
  tai tak taka takaa takaisin takana take taken takhle taki takia takich takie taking taksi taky
  takze tal talan tale tali talla talle talloin talta talvez talvolta tam tama tamam tamamen
  tamamiyla taman tambah tambahnya tambem tambien tamelijk tamhle tamhleto tampak tampaknya
  tampoco tamto tan tana tanaan tandas tandasnya tandis tanh tanne tanpa tant tanta tantas tanto
  tanyakan tanyanya tap tapauksessa tapi tar tarafindan tarde tardive tarjeta tarpeeksi tassa
  tasta tat tata taten tato tau tavalla tavaly tavoitteena tavol tayet taysin taytyvat taytyy tc
  td te teacher team tebe tebou tedy tegas tegasnya teged tegen tegenover tegnap tegnapelott tego
  tehat teidan teidat teihin teil teilla teille teilta teissa teista teita tek tel telah tele
  telephone teljes tell telle tellement telles tels tem tema temos tempat tempo temprano temu ten
  tenant tend tendes tendra tendran tendras tendre tendreis tendremos tendria tendriais tendriamos
  tendrian tendrias tends tened teneis tenemos tener tenga tengah tengais tengamos tengan tengas
  tengo tenh tenha tenham tenhamos tenho tenia teniais teniamos tenian tenias tenida tenidas
  tenido tenidos teniendo tenir tens tentang tentar tentaram tente tentei tento tentu tentulah
  tentunya tenyleg tenzij tepat ter tera terakhir terao terasa teraz terbanyak terceira terceiro
  tercera terdahulu terdapat terdiri terei teremos terhadap terhadapnya teria teriam teriamos
  teringat terjadi terjadilah terjadinya terkira terlalu terlebih terlihat termasuk ternyata
  terrible tersampaikan tersebut tersebutlah tertentu tertuju terus terutama terwijl terzo tes
  tessek test tetap tetapi teto teu teus teve text texted tez tf tg th tha tham than thang thank
  thanks thans thanx that thatll thats thatve thay the thech their theirs them themselves then
  thence there thereafter thereby thered therefore therein therell thereof therere theres thereto
  thereupon thereve these they theyd theyll theyre theyve thi thick thim thin thing things think
  thinks third thirty this thoat thoc thoi thorough thoroughly those thot thou though thoughh
  thought thoughts thousand three throug through throughout thru thua thuan thuong thursday thus
  thx ti tiap tiba tic tid tidak tidakkah tidaklah tidig tidigare tidigast tidigt tie tied tiempo
  tien tiende tiene tienen tienes tienne tiennes tiens tietysti tiga tijdens til tilbake till
  tills tillsammans tilstand timdi timp timto tine tinggi tinha tinham tinhamos tio tionde tip
  tipo tipy tis tisic tisice titeket titolo tive tivemos tiver tivera tiveram tiveramos tiverem
  tivermos tivesse tivessem tivessemos tiveste tivestes tiz tizedik tizediket tizenegy
  tizenegyedik tizenharom tizenhat tizenhet tizenket tizenkettedik tizenketto tizenkilenc
  tizennegy tizennyolc tizenot tizet tj tja tjugo tjugoen tjugoett tjugonde tjugotre tjugotva
  tjungo tk tm tn to toa toata toate toba tobb tobbi tobbszor tobe tobie toc toch tocmai toda
  todas todavia today todella todo todos toe toen toenmaals toenmalig toet together toh tohle toho
  tohoto toi toinen toisaalla toisaalle toisaalta toiseen toiseksi toisella toiselle toiselta
  toisemme toisen toisensa toisessa toisesta toista toistaiseksi toki told tole toled tolem
  toletek tolfte toluk tolunk tolv tomorrow tomto tomu tomuto ton too took top tosin tot total
  totdat totez toti toto totoba totul totusi touchant toujours tous tout toute toutefois toutes
  tovabb tovabba tovabbi toward towards toyle tp tr tra trabaja trabajais trabajamos trabajan
  trabajar trabajas trabajo trabalhar trabalho tracking tranne transfer tras trata traves tre
  treba tredje trei treia treilea treize tren trenta trente tres tret trettio trettionde tretton
  trettonde treze tri tried tries trillion trilyon trinact triplo tritt trois troisieme
  troisiemement trong trop troppo trosku trotzdem trovato truly truoc try trying trzeba ts tsoin
  tsouin tt tu tua tuas tudo tue tuesday tuhannen tuhat tul tule tulee tulemme tulen tulet tulette
  tulevat tulimme tulin tulisi tulisimme tulisin tulisit tulisitte tulisivat tulit tulitte tulivat
  tulla tulleet tullut tum tun tung tunjuk tuntuu tuo tuohon tuoi tuoksi tuolla tuolle tuolloin
  tuolta tuon tuona tuonne tuossa tuosta tuota turn turned turning turns turut tus tuskin tussen
  tutaj tuto tutta tuttavia tutte tutti tutto tutur tuturnya tuturor tuve tuviera tuvierais
  tuvieramos tuvieran tuvieras tuvieron tuviese tuvieseis tuviesemos tuviesen tuvieses tuvimos
  tuviste tuvisteis tuvo tuy tuya tuyas tuyo tuyos tv tva tvahundra tve tvoje tvuj tw twas twee
  tweede twelve twenty twice two twoi twoim twoj twoja twoje twym ty tych tydzien tyko tylko tym
  tys tyto tz tzw ua uber uberhaupt ubrigens uc ucap ucapnya ud ug uguali ugy ugyanakkor ugyanez
  ugyanis ugye ugyis ugynevezett uhr ui uit uitgezonderd uj ujabb ujar ujarnya ujra uk ul ulica
  ulkopuolella ulteriore ultima ultimas ultimo ultimos ului um uma umas umum umumnya un una unable
  unacceptable unas und unde under underneath undeva undoing une unei uneia unele uneori unes
  unfortunately ungkap ungkapnya unhappy uniformement unii unique uniques unless unlike unlikely
  uno unor unora unos uns unse unsem unsen unser unsere unserer unses unter until unto untuk unu
  unui unuia unul uomo up update updated upon upp ups upwards ur urak uram urat urcite urgent
  urgente ursakt us usa usah usai usais usamos usan usar usas use usea useasti used useful
  usefully usefulness useimmiten usein useita user username uses using uso usted ustedes usually
  ut utan utana utanfor uten utoljara utolso uucp uudeksi uudelleen uuden uudet uur uusi uusia
  uusien uusinta uuteen uutta uw uy uz uzere va vaak vaakwat vaan vacuum vad vagy vagyis vagyok
  vagytok vagyunk vahan vahemman vahintaan vahiten vai vaiheessa vaikea vaikean vaikeat vaikeilla
  vaikeille vaikeilta vaikeissa vaikeista vaikka vain vais vajon val valahol valaki valakit
  valamelyik valami valamint vale valeur valilla valo valor value vam vami vamos van vanaf vandaag
  vandaan vang vannak vanster vanstra vanuit vanwege vao var vara vardi varfor vari varia varias
  varie varifran vario varios various varit varje varken varmasti varre vars varsagod varsin
  varsinkin vart varte varten vas vase vasen vasenmalla vasi vasitasiyla vasta vastaan vastakkain
  vastan vay vaya vc ve vecchio vecer veces ved vedle veel veeleer veertig vegan vegen vegetarian
  vegre vegul veja vele veled velem veletek velev velhasil velhasilikelam velho veluk velunk vem
  vems vens veo ver verdad verdade verdadeiro verdadera verdadero verder verdi vere vergangenen
  verkligen verran vers verscheidene verschillende version verso versus verte vervolgens very veya
  veyahut vez vezes vg vi via viagem vice vicino vid vidare viec viejo viel viela viele vielem
  vielen vielleicht vier vierde vierekkain vieressa vieri vierte vierten vierter viertes vieux vif
  vifs vii viiden viii viime viimeinen viimeisen viimeksi viisi vijf vijfde vijftig viktig
  viktigare viktigast viktigt vil vilka vilkas vilken vilket vill ville vindo vingt vinte visitor
  vissza visto viszlat viszont viszontlatasra vita vite vivat vive vives viz vlan vlastne vn vo
  voastra voastre voce voces voi voici voidaan voie voient voila voimme voin voire voisi voit
  voitte voivat vol volgend volgens volna volnanak volnek vols volt volta voltak voltam volte
  voltunk vom von vont voor vooraf vooral vooralsnog voorbij voordat voordezen voordien voorheen
  voorop voorts vooruit vor vore vores vors vort vos vosotras vosotros vossa vossas vosso vossos
  vostra vostre vostri vostro vostru votre votres voua voucher vous voy vraag vreme vreo vreun
  vrij vroeg vs vsak vsechen vsechno vsichni vu vua vubec vuestra vuestras vuestro vuestros vuoden
  vuoksi vuosi vuosien vuosina vuotta vut vy vzdy være været vært waar waarom waarschijnlijk waduh
  wah wahai wahr wahrend wahrenddem wahrenddessen waiting waktu waktunya walau walaupun wam wami
  wann wanneer want wanted wanting wants war ware warehouse waren warst wart warum was wasi wasn
  wasnt wasz wasza wasze wat watch way ways wczoraj we web webpage website wed wederom wedlug
  wednesday week weer weg wegen wegens weil weinig weit weiter weitere weiteren weiteres wel
  welche welchem welchen welcher welches welcome weldra welk welke well wells wem wen wenig wenige
  weniger weniges wenigstens wenn went wer werd werde werden werder werdet were weren werent
  weshalb wessen weve wezen wf what whatever whatll whats whatve when whence whenever where
  whereafter whereas whereby wherein wheres whereupon wherever whether which whichever while
  whilst whim white whither who whod whoever whole wholl whom whomever whos whose why widely width
  wie wiec wiecej wieder wiele wielu wiens wier wieso wij wijzelf wil wilden will willen willing
  willst wir wird wirklich wirst wish wissen with within without wlasnie wo woche woher wohin wohl
  wollen wollt wollte wollten won wonder wong wont word worden words wordt work worked working
  works world would wouldn wouldnt writing wrong wrote ws wsrod wszyscy wszystkich wszystkie
  wszystkim wszystko wtedy wurde wurden www wy xep xi xii xiii xiv xoan xoet xue xuong xv ya yahut
  yaitu yakin yakinda yakindan yakinen yakinlarda yakni yalniz yalnizca yang yani yapacak yapilan
  yapilmasi yapiyor yapmak yapti yaptigi yaptigini yaptiklari ye year years yedi yeniden yenilerde
  yerine yes yesterday yet yetmis yetmit yetmiþ yha yhdeksan yhden yhdessa yhta yhtaalla yhtaalle
  yhtaalta yhtaan yhteen yhteensa yhteydessa yhteyteen yine yirmi yksi yksin yksittain yleensa
  ylemmas yli ylos ympari yo yok yoksa yoluyla you youd youll young younger youngest your youre
  yours yourself yourselves youve yt yu yuz yuzunden za zaden zadna zadne zadnych zahlung zal
  zamowienie zapewne zarfinda zas zaten zati zatimco zawsze zda zde ze zeby zece zehn zehnte
  zehnten zehnter zehntes zei zeit zeker zelf zelfde zelfs zending zepsuty zero zes zeven zeznowu
  zi zice zich zichzelf zij zijn zijne zijzelf zira zl zm znow znowu zo zoals zodat zodra zonder
  zostal zou zouden zowat zpet zpravy zr zu zuerst zugleich zulk zulke zullen zult zum zunachst
  zur zuruck zusammen zut zwanzig zwar zwei zweite zweiten zweiter zweites zwischen zwolf þey
  þeyden þeyi þeyler þu þuna þunda þundan þunu αι ακομα ακομη ακριβως αληθεια αληθινα αλλα αλλαχου
  αλλες αλλη αλλην αλλης αλλιως αλλιωτικα αλλο αλλοι αλλοιως αλλοιωτικα αλλον αλλος αλλοσ αλλοτε
  αλλου αλλους αλλων αμα αμεσα αμεσως αν ανα αναμεσα αναμεταξυ ανευ αντι αντιπερα αντις ανω
  ανωτερω αξαφνα απ απεναντι απο αποψε αρα αραγε αργα αργοτερο αριστερα αρκετα αρχικα ας αυ αυριο
  αυτα αυτες αυτεσ αυτη αυτην αυτης αυτο αυτοι αυτον αυτος αυτοσ αυτου αυτους αυτουσ αυτων αφ
  αφοτου αφου βεβαια βεβαιοτατα γα γαρ γε γι για γουν γρηγορα γυρω δαι δαις δαισ δε δεν δη δι δια
  εαν εαυτο εαυτον εαυτου εαυτους εαυτων εγκαιρα εγκαιρως εγω ει ειθε ειμαι ειμαστε ειμι ειναι εις
  εισ εισαι εισαστε ειστε ειτε ειχα ειχαμε ειχαν ειχατε ειχε ειχες εκ εκαστα εκαστες εκαστη
  εκαστην εκαστης εκαστο εκαστοι εκαστον εκαστος εκαστου εκαστους εκαστων εκει εκεινα εκεινες
  εκεινεσ εκεινη εκεινην εκεινης εκεινο εκεινοι εκεινον εκεινος εκεινοσ εκεινου εκεινους εκεινουσ
  εκεινων εκτος εμας εμεις εμενα εμος εμοσ εμπρος εν ενα εναν ενας ενος εντελως εντος εντωμεταξυ
  ενω εξ εξαφνα εξης εξισου εξω επ επανω επει επειτα επι επισης επομενως εσας εσεις εσενα εστι
  εστω εσυ ετερα ετεραι ετερας ετερες ετερη ετερης ετερο ετεροι ετερον ετερος ετερου ετερους
  ετερων ετι ετουτα ετουτες ετουτη ετουτην ετουτης ετουτο ετουτοι ετουτον ετουτος ετουτου ετουτους
  ετουτων ετσι ευγε ευθυς ευτυχως εφ εφεξης εχει εχεις εχετε εχθες εχομε εχουμε εχουν εχτες εχω
  εως ημασταν ημαστε ημουν ης ησασταν ησαστε ησουν ηταν ητανε ητοι ηττον θα ιι ιιι ινα ισαμε ισια
  ισως ισωσ καθ καθε καθεμια καθεμιας καθενα καθενας καθενος καθετι καθολου καθως και καιτοι κακα
  κακως καλα καλως καμια καμιαν καμιας καμποσα καμποσες καμποση καμποσην καμποσης καμποσο καμποσοι
  καμποσον καμποσος καμποσου καμποσους καμποσων καν κανεις κανεν κανενα κανεναν κανενας κανενος
  καποια καποιαν καποιας καποιες καποιο καποιοι καποιον καποιος καποιου καποιους καποιων καποτε
  καπου καπως κατ κατα κατι κατιτι κατοπιν κατω κι κιολας κλπ κοντα κτλ κυριως λιγακι λιγο
  λιγωτερο λογω λοιπα λοιπον μα μαζι μακαρι μακρυα μαλιστα μαλλον μας με μεθ μεθαυριο μειον μελει
  μελλεται μεμιας μεν μερικα μερικες μερικοι μερικους μερικων μεσα μετ μετα μεταξυ μεχρι μη μην
  μηπως μητε μια μιαν μιας μολις μολονοτι μοναχα μονες μονη μονην μονης μονο μονοι μονομιας μονος
  μονου μονους μονων μου μπορει μπορουν μπραβο μπρος να ναι νωρις ξανα ξαφνικα οδε οθεν οι οις ολα
  ολες ολη ολην ολης ολο ολογυρα ολοι ολον ολονεν ολος ολοτελα ολου ολους ολων ολως ομως ομωσ ον
  οπερ οποια οποιαν οποιας οποιες οποιο οποιοι οποιον οποιος οποιου οποιους οποιων οποτε οπου οπως
  οπωσ ορισμενα ορισμενες ορισμενων ορισμενως ος οσ οσα οσες οση οσην οσης οσο οσοι οσον οσος οσου
  οσους οστις οστισ οσων οταν οτε οτι οτου ου ουδ ουδε ουδεις ουδεισ ουδεν ουκ ουν ους ουτε ουτος
  ουτοσ ουτω ουτως ουτωσ ουχ ουχι οχι παλι παντοτε παντου παντως παρ παρα περα περι περιπου
  περισσοτερο περσι περυσι πια πιθανον πιο πισω πλαι πλεον πλην ποια ποιαν ποιας ποιες ποιεσ ποιο
  ποιοι ποιον ποιος ποιοσ ποιου ποιους ποιουσ ποιων πολυ ποσες ποση ποσην ποσης ποσοι ποσος ποσους
  ποτε που πουθε πουθενα πρεπει πριν προ προκειμενου προκειται προπερσι προς προσ προτου προχθες
  προχτες πρωτυτερα πως πωσ σαν σας σε σεις σημερα σιγα σος σοσ σου στα στη στην στης στις στο
  στον στου στους στων συ συγχρονως συν συναμα συνεπως συνηθως συχνα συχνας συχνες συχνη συχνην
  συχνης συχνο συχνοι συχνον συχνος συχνου συχνους συχνων συχνως σωστα τα ταις τας ταυτα ταυτες
  ταυτη ταυτην ταυτης ταυτος ταυτου ταυτων ταχα ταχατε τε τελικα τελικως τες τετοια τετοιαν
  τετοιας τετοιες τετοιο τετοιοι τετοιον τετοιος τετοιου τετοιους τετοιων τη την της τησ τι τινα
  τιποτα τιποτε τις τισ το τοι τοιουτος τοιουτοσ τοις τον τος τοσα τοσες τοση τοσην τοσης τοσο
  τοσοι τοσον τοσος τοσου τοσους τοσων τοτε του τουλαχιστο τουλαχιστον τους τουσ τουτα τουτες
  τουτη τουτην τουτης τουτο τουτοι τουτοις τουτον τουτος τουτου τουτους τουτων τυχον τω των τωρα
  υμοσ υπ υπερ υπο υποψη υποψιν υστερα φετος χαμηλα χθες χτες χωρις χωριστα ψηλα ωραια ως ωσ ωσαν
  ωσοτου ωσπου ωστε ωστοσο ωχ авжеж адже але алло без белыи близко более больше большои був будем
  будет будете будешь будто буду будут будь була були було бути бы бывает бывь был была были было
  быть більш важная важное важные важныи вам вами вас ваш ваша ваше ваши вверх вдали вдруг ведь
  везде вернуться весь вечер взгляд вздовж взять ви вид видел видеть вместе вне вниз внизу во вода
  воина вокруг вон вона вони воно вообще вопрос восемнадцатыи восемнадцать восемь восьмои вот
  впрочем времени время все всегда всего всем всеми всему всередині всех всею всю всюду вся всіх
  второи вы выити від він где главныи глаз говорил говорит говорить год года году голова голос
  город да даваи давати давать давно даже далекии далеко дальше даром дать два двадцатыи двадцать
  две двенадцатыи двенадцать дверь двух де девятнадцатыи девятнадцать девятыи девять деиствительно
  дел делал делать делаю дело день деньги десятыи десять дещо для до довольно долго должен должно
  должныи дом дорога друг другая другие других друго другое другои думать душа его ее еи ему если
  есть еще ею ждать же жена женщина жизнь жить за завжди замість занят занята занято заняты затем
  зато зачем здесь земля знать значит значить иди идти из или им имеет имел именно иметь ими имя
  иногда их каждая каждое каждые каждыи кажется казаться как какая какои кем книга когда кого коли
  ком комната кому конец конечно которая которого которои которые которыи которых кроме кругом кто
  куда ледве лежать лет ли лицо лишь лучше любить люди маиже маленькии мало мать машина между меля
  менее меньше меня место ми миллионов мимо минута мир мира мне много многочисленная
  многочисленное многочисленные многочисленныи мнои мною мог могу могут мое мож может можно можхо
  мои мор москва мочь моя мы на наверху навколо навіть над надо назад наиболее наити наконец нам
  нами народ нас начала начать наш наша наше наши не него недавно недалеко нее неи некоторыи
  нельзя нем немного нему непрерывно нередко несколько нет нею ни нибудь ниже низко никакои
  никогда никто никуда ним ними них ничего ничто но новыи нога ночь ну нужно нужныи нх об оба
  обычно один одиннадцатыи одиннадцать однажды однако одного однои оказаться окно около он она они
  оно опять особенно остаться от ответить отец отже откуда отовсюду отож отсюда очень первыи перед
  писать плечо по под подоиди подумать пожалуиста поза позже поити пока пол получить помнить
  понимать понять пор пора после последнии посмотреть посреди потом потому почему почти правда
  прекрасно при про просто против процентов путь пятнадцатыи пятнадцать пятыи пять під работа
  работать раз разве рано раньше ребенок решить россия рука русскии ряд рядом сам сама сами самим
  самими самих само самого самои самом самому саму самыи свет свое своего своеи свои своих свою
  сделать сеаои себе себя сегодня седьмои сеичас семнадцатыи семнадцать семь сидеть сила сих
  сказал сказала сказать сколько слишком слово случаи смотреть сначала снова со собои собою
  советскии совсем спасибо спросить сразу стал старыи стать стол сторона стоять страна суть
  считать та так такая также таки такие такии такое також такои там твое твои твоя те тебе тебя
  тем теми теперь тех ти то тобои тобою тобто товарищ тогда того тож тоже только том тому тот тощо
  тою третии три тринадцатыи тринадцать ту туда тут ты тысяч увидеть уж уже улица уметь утро
  хорошии хорошо хотеть хоть хотя хоча хочешь це цеи час часто часть чаще чего человек чем чему
  через четвертыи четыре четырнадцатыи четырнадцать чи чого что чтоб чтобы чуть шестнадцатыи
  шестнадцать шестои шесть що эта эти этим этими этих это этого этои этом этому этот эту являюсь
  як якии якоі із інших іх іі אבל או אולי אותה אותו אותי אותך אותם אותן אותנו אז אחר אחרות אחרי
  אחריכן אחרים אחרת אי איזה איך אין איפה איתה איתו איתי איתך איתכם איתכן איתם איתן איתנו אך אל אלה
  אלו אם אנחנו אני אס אף אצל אשר את אתה אתכם אתכן אתם אתן באיזומידה באמצע באמצעות בגלל בין בלי
  במידה במקוםשבו ברם בשביל בשעהש בתוך גם דרך הוא היא היה היכן היתה היתי הם הן הנה הסיבהשבגללה הרי
  ואילו ואת זאת זה זות יהיה יוכל יוכלו יותרמדי יכול יכולה יכולות יכולים יכל יכלה יכלו יש כאן כאשר
  כולם כולן כזה כי כיצד כך ככה כל כלל כמו כן כפי כש לא לאו לאיזותכלית לאן לבין לה להיות להם להן לו
  לי לכם לכן למה למטה למעלה למקוםשבו למרות לנו לעבר לעיכן לפיכך לפני מאד מאחורי מאיזוסיבה מאין
  מאיפה מבלי מבעד מדוע מה מהיכן מול מחוץ מי מכאן מכיוון מלבד מן מנין מסוגל מעט מעטים מעל מצד
  מקוםבו מתחת מתי נגד נגר נו עד עז על עלי עליה עליהם עליהן עליו עליך עליכם עלינו עם עצמה עצמהם
  עצמהן עצמו עצמי עצמם עצמן עצמנו פה רק שוב של שלה שלהם שלהן שלו שלי שלך שלכה שלכם שלכן שלנו שם
  תהיה תחת اب اباد ابتدا اتفاقا اثر اثرِ اجل اجمع احتراما احتمالا احد اخ اخذ اخري اخلولق اخير اذ
  اذا اذاً اذما اذن اربعه ارتدّ اره اري از ازجمله اساسا است استحال استفاد استفاده اش اشكارا اصبح
  اصلا اصولا اض اضحي اطار اعاده اعلام اعلنت اغلب اف اقبل اقل اكثر اكثرا اكد اكنون الا الاخيره
  الالاء الالي الان الاول الاولي البته البتّه التي الثاني الثانيه الذاتي الذي الذين السابق الف
  اللاتي اللايي اللتان اللتيا اللتين اللذان اللذين اللواتي الماضي المقبل الوقت الي اليكم اليكما
  اليكنّ اليكَ اليوم الَيْكَ الّا ام اما امام امامك امامكَ امد امده امروز امروزه امس امسال امسي
  امشب امور امينَ امّا ان انا انان انبري انت انتم انتما انتن انتِ انجا انجام اند انشا انشاالله
  انصافا انطور انقدر انقلب انكه انه انها انّما انّي انچنان انچه انگار اه اهاً او اورد اورده اوشك
  اول اولا اولاء اولالك اوليك اوليكم اوّهْ اي ايا ايار اياك اياكم اياكما اياكن ايام ايانا اياه
  اياها اياهم اياهما اياهن اياي ايد ايشان ايضا ايم اين اينجا ايند اينطور اينقدر اينك اينكه اينما
  اينها اينچنين اينگونه ايهٍ ايّ اَنَّ اََيُّ اُفٍّ اِنَّ اگر با بات بار باره بارها باز بازهم باسم
  باش باشد باشم باشند باشي باشيد باشيم بالا بالاخره بالايِ بالطبع بان بايد بتوان بتواند بتواني
  بتوانيم بخش بخشي بخواه بخواهد بخواهم بخواهند بخواهي بخواهيد بخواهيم بخٍ بد بدون بر برابر برابرِ
  براحتي براساس براستي براي برايِ برخوردار برخي برداري برس برعكس بروز بزرگ بزودي بسا بسبب بسيار
  بسياري بسّ بشكل بضع بطان بطور بعد بعدا بعدها بعري بعض بعضا بعضي بك بكم بكما بكن بكند بكنم بكنند
  بكني بكنيد بكنيم بل بلافاصله بلكه بله بلي بما بماذا بمن بن بنا بنابراين بندي به بها بهتر بهترين
  بود بودم بودن بودند بوده بودي بوديد بوديم بويژه بي بيا بياب بيابد بيابم بيابند بيابي بيابيد
  بيابيم بياور بياورد بياورم بياورند بياوري بياوريد بياوريم بيايد بيايم بيايند بيايي بياييد بياييم
  بيد بيرون بيرونِ بيست بيش بيشتر بيشتري بين بَسْ بَلْهَ بِيْسَ بگو بگويد بگويم بگويند بگويي
  بگوييد بگوييم بگير بگيرد بگيرم بگيرند بگيري بگيريد بگيريم تا تازه تاكنون تان تانِ تانِك تبدّل
  تجاه تحت تحوّل تر ترين تقريبا تلقاء تلك تلكم تلكما تلويحا تم تمام تماما تمامي تنها تو تواند
  توانست توانستم توانستن توانستند توانسته توانستي توانستيم توانم توانند تواني توانيد توانيم توسط
  تولِ تويِ تينك تَيْنِ تِه تِي ثانيا ثلاثه ثم ثمّ ثمّه ثُمَّ جا جاي جايي جدا جديد جريان جز جعل
  جلل جلويِ جلوگيري جمعا جميع جناح جهت جير حار حاشا حاضر حال حالا حاليا حاي حتما حتي حداكثر حدودا
  حدودِ حري حسب حق حم حوالي حول حيث حيثما حين حيَّ حَبَّذَا حَتَّي حَذارِ خارجِ خب خدمات خصوصا خلا
  خلاصه خلال خواست خواستم خواستن خواستند خواسته خواستي خواستيد خواستيم خواهد خواهم خواهند خواهي
  خواهيد خواهيم خوب خود خودت خودتان خودش خودشان خودم خودمان خوشبختانه خويش خويشتن خياه خير خيلي
  داد دادم دادن دادند داده دادي داديد داديم دار دارد دارم دارند داري داريد داريم داشت داشتم داشتن
  داشتند داشته داشتي داشتيد داشتيم دانست دانند دايم دايما در درباره درمجموع درون دريغ دقيقا دنبالِ
  ده دهد دهم دهند دهي دهيد دهيم دو دوباره دوم دون دونك ديده دير ديروز ديگر ديگران ديگري ذا ذات ذاك
  ذانك ذانِ ذلك ذلكم ذلكما ذلكن ذو ذوا ذواتا ذواتي ذيت ذينك ذَيْنِ ذِه ذِي را راح راحت راسا راستي
  راه رجع رسما رسيد رفت رفته رو روب روز روزانه روزهاي روي رويدك رويِ ريث ريزي رُبَّ زمان زماني
  زمينه زود زياد زياره زير زيرا زيرِ سابق ساخته سازي سالانه ساليانه ساير سبحان سراسر سرانجام سرعان
  سريعا سريِ سعي سمتِ سنه سنوات سوف سوم سوي سويِ سَاءَ سَاءَمَا سپس شان شايد شبه شخصا شد شدم شدن
  شدند شده شدي شديد شديدا شديم شرع شش شما شناسي شود شوم شوند شونده شوي شويد شويم شَتَّانَ صار صباح
  صرفا صفر صهٍ صهْ صورت ضد ضدِّ ضمن طاق طالما طبعا طبقِ طبيعتا طرف طريق طفق طور طي طَق ظاهرا ظلّ
  عاد عام عاما عامه عدا عدد عدم عده عسي عشر عشره عقبِ علق علي عليك عليه عليها علًّ علّتِ عمدا
  عمدتا عمل عملا عن عند عندما عنوان عنوانِ عوض عين عَدَسْ عَمَّا غالبا غدا غير فان فردا فعلا فقط
  فكر فلان فو فوق في فيم فيما فيه فيها قابل قال قام قبل قبلا قد قدري قصدِ قطعا قطّ قلما قوه كاد
  كاش كامل كاملا كان كانت كانّما كاين كايّ كايّن كتبا كجا كجاست كدام كذا كذلك كرب كرد كردم كردن
  كردند كرده كردي كرديد كرديم كس كساني كسي كل كلا كلاهما كلتا كلم كليكما كليهما كلَّا كلّما كم كما
  كماكان كمتر كمتري كمي كن كنار كنارِ كند كنم كنند كننده كنون كنوني كني كنيد كنيم كه كو كي كيت كيف
  كيفما كَاَنَّ كَي كِخ لا لااقل لات لاسيما لدن لدي لطفا لطفاً لعمر لقاء لك لكم لكما لكن لكنَّما
  لكي لكيلا للامم لم لما لمّا لن لنا له لها لو لوكاله لولا لوما لي لين لَسْتَ لَسْتُ لَسْتُم
  لَسْتُمَا لَسْتُنَّ لَسْتِ لَسْنَ لَعَلَّ لَكِنَّ لَيْتَ لَيْسَ لَيْسَا لَيْسَتَا لَيْسَتْ
  لَيْسُوا لَِسْنَا ما ماانفك مابرح مادام ماذا مازال مافتي مان مانند مانندِ مايو مبادا متاسفانه
  متعاقبا متي مثل مثلا مثلِ مجاني مجددا مجموعا مختلف مدام مدت مدّتي مذ مردم مرسي مساء مستقيما
  مسلما مطمينا مع معاذ معمولا مقابل مكانكم مكانكما مكانكنّ مكانَك مليار مليون مما ممكن ممن من منذ
  منها مه مهما موارد مورد موقتا مي ميان ميليارد ميليون مَنْ مِن مگر ناشي نام ناگاه ناگهان ناگهاني
  نبايد نبود نحن نحو نخست نخستين نخواهد نخواهم نخواهند نخواهي نخواهيد نخواهيم ندارد ندارم ندارند
  نداري نداريد نداريم نداشت نداشتم نداشتند نداشته نداشتي نداشتيد نداشتيم نزديك نزديكِ نزدِ نسبتا
  نشان نشده نظير نعم نفس نفسه نكرده نمايد نمي نه نهايتا نهايه نوع نوعي نيز نيست نَخْ نِعِمّا
  نِعْمَ نگاه ها هاكَ هاهنا هاوم هاي هايي هبّ هبچ هذا هذه هر هرچه هرگز هزار هست هستم هستند هستي
  هستيد هستيم هفت هكذا هل هلمَّ هلّا هم هما همان همه همواره هميشه همين همچنان همچنين همچون هن هنا
  هناك هنالك هنوز هنگام هنگامي هنگامِ هو هي هيا هيت هيّا هيچ هيچگاه هَاتانِ هَاتَيْنِ هَاتِه
  هَاتِي هَجْ هَذا هَذانِ هَذَيْنِ هَذِه هَذِي هَولاء هَيْهَاتَ وا واحد واضاف واضافت واقعا واقعي
  واكد وان واهاً واوضح وجود وراءَك وسطِ وضع وفي وقال وقالت وقتي وقتيكه وقد وقف وكان وكانت ولا ولم
  ولي ومن وهو وهي وي ويكانّ ويژه وَيْ وُشْكَانََ وگو يا يابد يابم يابند يابي يابيد يابيم يافت
  يافتم يافتن يافته يافتي يافتيد يافتيم يعني يقينا يك يكديگر يكون يكي يمكن يه يوم ّايّان ّه پارسال
  پاعينِ پس پنج پيدا پيش پيشاپيش پيشتر پيشِ چرا چطور چقدر چنان چنانكه چنانچه چند چندين چنين چه
  چهار چو چون چيز چيزي چيست چگونه گاه گاهي گذاري گذاشته گذشته گردد گرفت گرفتم گرفتن گرفتند گرفته
  گرفتي گرفتيد گرفتيم گروهي گفت گفتم گفتن گفتند گفته گفتي گفتيد گفتيم گه گهگاه گو گويا گويد گويم
  گويند گويي گوييد گوييم گيرد گيرم گيرند گيري گيريد گيريم अंदर अत अदि अप अपना अपनि अपनी अपने अभि
  अभी आदि आप इंहिं इंहें इंहों इतयादि इत्यादि इन इनका इन्हीं इन्हें इन्हों इस इसका इसकि इसकी इसके
  इसमें इसि इसी इसे उंहिं उंहें उंहों उन उनका उनकि उनकी उनके उनको उन्हीं उन्हें उन्हों उस उसके उसि
  उसी उसे एक एवं एस एसे ऐसे ओर और कइ कई कर करता करते करना करने करें कहते कहा का काफ़ी काफि कि
  किंहें किंहों कितना किन्हें किन्हों किया किर किस किसि किसी किसे की कुछ कुल के को कोइ कोई कोन
  कोनसा कौन कौनसा गया घर जब जहाँ जहां जा जिंहें जिंहों जितना जिधर जिन जिन्हें जिन्हों जिस जिसे
  जीधर जेसा जेसे जैसा जैसे जो तक तब तरह तिंहें तिंहों तिन तिन्हें तिन्हों तिस तिसे तो था थि थी थे
  दबारा दवारा दिया दुसरा दुसरे दूसरे दो द्वारा नहिं नहीं ना निचे निहायत नीचे ने पर पहले पुरा पूरा
  पे फिर बनि बनी बहि बही बहुत बाद बाला बिलकुल भि भितर भी भीतर मगर मानो मे में यदि यह यहाँ यहां यहि
  यही या यिह ये रखें रवासा रहा रहे र्वासा लिए लिये लेकिन वग़ैरह वगेरह वरग वर्ग वह वहाँ वहां वहिं
  वहीं वाले वुह वे संग सकता सकते सबसे सभि सभी साथ साबुत साभ सारा से सो हि ही हुअ हुआ हुइ हुई हुए
  हे हें है हैं हो होता होति होती होते होना होने
`
