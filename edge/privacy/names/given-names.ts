// Given names of many countries, in lower case and without accents, from the locale data of @faker-js/faker 10.6.0
// (MIT licence, Copyright (c) 2022-2025 Faker), with some added by hand; everyday words are left out.

export const givenNames = `
  aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand
  aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aaron aarya aaryan aasa aasha aashritha
  aatmaj aatmaja aatreya aayushmaan aayushman aba abaco abadon abagail abak abaka abakan abakay
  abani abar abay abayomi abbey abbie abbigail abbondanza abbondanzio abbondio abby abdiel abdon
  abdone abdonie abdou abdoul abdoulaye abdul abdullah abe abebi abel abelard abelardo abele
  abelin abeline abena abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abi abibatou
  abibo abidin abigaelle abigail abigale abigayle abigel abilay abimbola abiodun abiola abiona
  abisola abisoye abluc abner abondance abosede abou aboubacar abraham abramio abramo abril
  absalon absar absolon abyasa acace acacie acacio acanthe acar acario acaryatanaya accursio acela
  acelya achaire achalesvara acharyanandana acharyasuta achieng achil achiles achille achim
  achintya achyut acig acik acilay acilia acilio acim aciscolo acrisio acuk acun adah adalan
  adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto adaldi adalfredo
  adalgisa adalgiso adaline adalmis adalric adalrico adalsinde adam adama adamo adan adar adas
  adaugo adberilgen addie addison addo addolorata ade adebankole adebiyi adebola adebowale adeboye
  adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola
  adekunle adel adela adelaida adelajda adelardo adelasia adelbert adelberto adelchi adele adeleke
  adelfo adelgardo adelia adelie adelin adelina adeline adell adella adelle adelmo adelphe
  adeltrude adelya adem adenet adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju
  aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhemar adhiarja
  adhiraj adhrit adi adiarja adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil
  adile adin adina adinata adinath aditeya aditya adityanandan adityanandana adjutor adli adlibeg
  adnan adolf adolfa adolfina adolfo adolph adolphe adolphie adolphus adone adonis adonise adrain
  adraman adrastee adrehilde adria adriaan adrian adriana adrianna adriano adriel adrien adriena
  adrienne adrijana adrione adripathi adsiz adunni advaya adwitiya affan afi afitap afolarin
  afonso afra afro afsar afsin afton agabay agabio agah agakagan agalak agamennone agape agapet
  agapito agasti agastya agata agathange agathe agathon agaton agazio agca agenore agesilao
  agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa agnese agneta
  agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippa
  agrippin agrippine agrypina agus agustin agustina ahalya ahenk ahilya ahlem ahmad ahmed ahmet
  ahsen aiace aicha aida aidan aidano aiden aileen ailsa aimable aime aimee aimone ainhoa aino
  aisha aishani aissa aissata aissatou aisyah aitor aiyana ajala ajani ajay ajda ajeet ajeng
  ajiman ajimat ajimin ajiono ajit ajoke akalp akande akanmu akanni akarsana akas akash akata
  akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan
  ake akeem akibudak akim akin akinci akiner akinkunmi akinlabi akinwale akira akkun akkunlu
  akkurt akkus akos akpira akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita
  aksungur aktan aktekin aktimur akula akunna alaba alaban alaboru aladag alade aladino aladogan
  alain alaina alaine alais alakurt alamanno alambana alamu alan alana alanis alanna alano alarico
  alassane alayna alayunt alayuntlu alban albane albano albena alberade alberic alberico albert
  alberta alberte albertha albertina alberto albertyna albin albina albino alboino albrecht
  albrico alceo alceste alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda
  aldegonde aldemir alden aldigerey aldo aldobrando aldogan aldonce aldric aleandro aleardo
  aleaume alec aleen alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandra
  aleksej aleksi aleksy alen alena alene alenka aleodor aleramo ales aleska alessa alessandra
  alessandro alessia alessio aleth aletha alex alexander alexandr alexandra alexandre alexandrea
  alexandria alexandrina alexandrine alexandro alexandru alexane alexanne alexe alexej alexia
  alexie alexine alexis alexys alexzander aleyna alf alfio alfons alfonsa alfonso alfonz alfonzo
  alford alfred alfreda alfredo algiso algu ali alia alica alican alice alicia alicja alida
  alienor aliette alighiero alika alima alimga alin alina aline aliou alioune alis alisa alisan
  alisha alisir alison alissa alistar alivia alix aliya aliyah aliz aliza alize aljaz aljosa alka
  alkaboluk alkaevli alkan alkasi alkis allan allegra allen allene alliaume allie allison ally
  almerigo almila almine almira almire almiro alois aloise aloisie aloisio alojz alojza alojzije
  alok alondra alonzo aloyse alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya
  alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphee
  alphonse alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci
  alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk altan
  altankagan altankan altay altea altemur althea althee altin altinkagan altinkan altinoba
  altintamgan altintarkan altintay altmiskara alton altuga alva alvah alvar alvaro alvena alvera
  alverede alverta alviero alvin alvina alvis alvise alwar aly alya alyce alycia alysa alysha
  alyson alyssa alysson alzbeta amabela amabile amac amadeo amadeus amadou amady amalia amaliane
  amalie amalric amalthee amand amanda amande amandin amandine amando amani amant amante amanzio
  amar amara amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amata amath
  amatore amauri amaya ambar ambra ambre ambrogio ambroise ambroisie ambrose ambrosiano ambroz
  ambrozy amdy amedee amedeo amedeu amelia ameliane amelie amelien ameline amelio amelya americo
  amerigo ameth amethyste ameyatma amico amie amiel amilcare amin amina aminat aminata aminte
  amintore aminu amir amira amish amit amiya amleto ammar amodini amogh amoke amon amone amope
  amos amour amparo ampelio amrak amrit amrita amritambu amul amy amya amza ana anaadi anabel
  anabela anabelle anacleto anael anaelle anagh anahi anaida anais anal anala anamaria anamarija
  anamika anand ananda anandamayi anang ananta anar anasooya anastacio anastase anastasia
  anastasie anastasija anastasije anastaz anastazia anastazie anastazija anastazja anasuya
  anatazie anatol anatole anatolia anatolie ancelin anceline ancilla ancuk ancuta andac andariman
  andel andela andelin andelina andeol anders anderson andoche andrada andras andraz andre andrea
  andreane andreanne andreas andree andreea andrei andrej andreja andres andrew andrija andrijana
  andromeda andrzej andy andzelika anej anemona anemone aneta anette anezka angadreme ange angela
  angele angelica angelika angelina angeline angelique angelita angelo anggabaya anggun angharad
  anghel anghelina angie angilbe angilberte angilran angoustan angus anibal anica anicee anicet
  aniceto anicette aniello anika anil anila anilaabh anilabh anise anish anisoara anissa anita
  aniya aniyah anja anjali anjaneya anjolaoluwa anjushree anjushri anka ankal anke ankit ann anna
  annabel annabell annabella annabelle annagrazia annalena annalise annamae annamaria annamarie
  annapurna anne anneke anneli annelie annemarie annemijn annetta annette annibal annibale annie
  annika annikki annonciade annunziata anny anom anouar anouk ansaldo ansbert ansberte ansel
  anselm anselma anselme anselmo ansgar ansgary anshula ansley ansovino anstrudie ant antal antea
  antelmo antero anthelme anthelmette anthony antide antigone antim antimo antino antioco
  antoaneta antoine antoinette anton antone antonela antonella antonello antonetta antonette
  antoni antonia antonie antonietta antonin antonina antonine antonio antoniu antti antwan antwon
  anuja anunay anuraag anurag anuska anusuya anuta anwesha anya anze aoife apak apatarkan aphelie
  apolena apollina apollinaire apollinare apollinary apolline apollonia appia aprancur apsara
  apuleio aquilin aquiline aquilino ara arabela arabella arabelle araboga araceli aracely arademir
  aral araldo aram arame aranka aras aratone arbay arbuz arcade arcadie arcadio arch archambaud
  archan archange archibald archie archimede archippo arcibaldo arcuk arda ardella arden ardic
  ardith ardito arduino arely aresio areta argelia argil argimiro argine argo argono argu argun
  ariadna arialdo arian ariana ariane arianna ariberto ariboga aric aricie arie ariel ariela
  ariele arielle arif arik arikagan arikdoruk arike arin arina arinc arindam arinola ariosto aris
  aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele arjun
  arkad arkadiusz arkady arkin arkis arlene arleta arlette arlie armagan armance armand armande
  armandine armando armel armeline armelle armida armide armin armine arminio arna arnac arnaldo
  arnaud arnaude arne arnesh arno arnold arnolda arnoldo arnost arnostka arnould arnulfo arolde
  aron arona aronne arpad arpat arrigo arsal arsen arsene arsenie arsenije arseniusz arsil arsinoe
  arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun arta artanto
  artawan artemis artemisa arthaud artheme arthur arthurine artiinal artuk artukac artur arturo
  artus artut aruk arun aruna arved arvel arvid arvilla arwen arya aryan aryanna arystarch arzen
  asake asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline ascension asdrubale
  asel asella asha ashlee ashleigh ashlesh ashley ashly ashlynn ashok ashton ashtyn asig
  asikbulmus asil asim asimodeo asirwada asirwanda asiya askin aslesha aslijan aslim asmadi asman
  asmianto asmuni asri assomption assunta assunto astalogul astarte asterie asterio astianatte
  astou astree astrid astrida astride asuela asug asuk aswani asya ata atac atakagan atakan atalan
  atalay ataldi ataleo atalmis ataman atanas atanasia atanasio atanazie atanazy atasagun atasu
  ataullah atberilgen atena athalie athanase athanasie athena athenais athina athos atif atigay
  atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis atli atlibeg atlikagan atma
  atmaca atmaja atmanand atmananda atreyee atreyi atsiz attila attilano attilio atuncu aubertine
  auberto aubree aubrey aubry audace aude audebert audeline audie audouin audra audran audreanne
  audrey augusta auguste augustin augustina augustine augusto augustus augustyn augustyna aulia
  aure aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelienne aurelio aurelle
  aurian auriane aurica auro aurora ausilia ausiliatrice ausilio austen austyn auxane auxence ava
  avadhesh avani avantika avar ave aveline averardo avery avigaelle avis avluc avni avoye avram
  avsar awa awero axel axeline axelle axinte aya ayaci ayana ayas ayaz aybalta ayban aybars aybeg
  aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari aygirak ayhan ayinde
  ayinke ayitmis ayiz ayizdag aykagan aykal aykan aykurt aykut ayla ayleen aylin ayluc ayluctarkan
  ayma ayman aymard aymardine aymeric aymon aymonde ayodeji ayodele ayoka ayomide ayomikun ayotude
  ayoub ayren ayruk aysar ayse aysil aysilig aytac aytak aytekin aytug ayu ayushmati ayvaz
  ayyildiz aza azak azalea azalee azban azeglio azelia azelie azeline azelio azer azgan azganaz
  azil aziz azizhan azmi azra azubuike azzurra baala baalaaditya baalagopaal baba babacan babacar
  babasola babatunji babawale babeta babette babila babir babur baby bacara baccayman bacco bacman
  badabul badr badruk badur baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatur
  bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas bagus bagya baha
  bahadir bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bailey
  bajragin bakagul bakary bakda baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir
  bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya balaban balachandra
  baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga balapati
  balazs balcar baldassarre balderico baldo baldomero baldovino baldu baldwin balgopal balidin
  balijan balin balint balkik balta baltaci baltar baltazar balthazar baltir baltur bambang
  bambina bamsi banara banawa banawi bancar bandhu bandhul banel bangu banji bankim bankimchandra
  bankole banna baptiste barak baraktore baran barbara barbarigo barbe barbeg barboga barbol
  barbora barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan
  barcatoyun bardibay bardo bardomiano bargan barimtay barin baris barkan barkdogdu barkdogmus
  barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman barnaba barnabas barnabe
  barney baron barrett barry bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu
  bart bartek barthelemy bartholome bartimee bartolo bartolomea bartolomej bartolomeo bartolomeu
  barton bartu bas basademir basak basan basanti basanyalavac basar basarab basat basbug basci
  basgan basia basile basileo basilia basilio basilisse baskin baskirt baskurt basmil bassiano
  bassilla bastar basti bastiaan bastian bastiano bastien bastugrul basu basut bathilde batilda
  batrak battal battista batu batuhan batuk batur baturalp baudouin bayancar bayankagan bayat
  bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur
  bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak
  bayram bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu
  bazil bazir bazyli beat beata beato beatrice beatrix beatriz beatrycze beatus beaulah bebe
  beceapa beckem becky bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska beg begarslan
  begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk
  begkulu beglen begni begtas begtegin begtuzun behcet behic behlul behram behrem behzat bek
  bekazil bekbekec bekec bekecarslan bekectegin beker bekir beklemis bektas bektur bela belcim
  belcir belek belemir belgi belguc belina belinda bellino belma belo beltir beltramo beltun ben
  benadik bence bende bendeguz benedek benedetta benedetto benedict benedicte benedikt benedikta
  benedita benedykt benett bengi bengt bengu beniamin beniamina beniamino benice benicio benigna
  benigne benigno benito benja benjamim benjamin benli benlidemir bennet bennett bennie benno
  benny benoit benone bente benthe bentley benton benvenuta benvenuto benyamin bera beranger
  berangere berard berardo berat berceste bercin berdibeg berend berendey berengario berenice
  berenika berginsenge bergu berinay berislav berit berk berkan berkay berke berkin berkis
  berkyaruk bermek bernadetta bernadette bernadine bernard bernarda bernardo bernd berneice
  bernhard bernice bernie berniece bernita beronico berran berre bert berta bertalan bertha berthe
  bertille bertold bertolda bertoldo bertolfo bertram bertrand berva beryl besentegin beser besim
  besir besra bessie betania betemir beth bethany bethel beti betina betsy betta bette bettie
  bettina betty bettye beulah beuve beverly beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar
  bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini
  bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves
  bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
  bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bibi bibiana
  bibianna bibiano biborka bice bicek bicki bickici bidin bilal bilge bilgebayuncur bilgebeg
  bilgeciksin bilgeisbara bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci
  bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig bilik biljana billie billy bilva
  bilwa binbegi bindir bindo bineta bino binta bintou birane birdie birgit birgita birgitta
  birgitte birino birjesh birol bisenija bishnu bitaybiki bitri bivoj bjarne bjorn blagica blagoje
  blahomil blahomila blahomir blahomira blahoslav blahoslava blair blaise blake blanca blandine
  blanduzia blanka blaz blaze blazej blazena bo boaz bob boban bobana bobbi bobbie bobby bodhan
  bodhi bodi boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan
  bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav
  bohuslava bojan bojana bojislava bokde boke bolatito boldaz boldizsar bolemir bolen boleslav
  boleslava bolmus bolsun bolukbasi bolun boluwatife bonagiunta bonaldo bonaventura bonavita
  boncuk bonek bonge bongul bongulboga bonifac boniface bonifacio bonita bonito bora boran borbala
  borcul borek boris borislav borislava borivoj borivoje borjan borka borlukcu bornak boroka
  bortecine bortolo boru borubars borusengun borut borys bosiljka bosko botond bouba boubacar
  boubou bouchard bowie boyan boyankulu boyd boylabaga boza bozan bozboru bozdogan bozena bozetech
  bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok brad braden bradford bradley
  bradly bradut brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajan
  brajen brajendra brajesh bram brancaleone brandi brando brandon brandt brandusa brandy brandyn
  branimir branimira branislav branislava branka brankica branko brannon branson brant bratislav
  bratislava braulio braxton brayan breana breanna breanne brenda brendan brenden brendon brenn
  brenna brennan brennon breno brent bret bretislav bretislava brett bria briac brian briana
  brianne brice bridget bridgette bridie brielle brieuc brigida brigita brigitta brigitte brijesh
  brionna brisa brit brita britney britt brock broderick brody bronislav bronislava bronwen brooke
  brooks bruce bruna brunehaut brunehilde brunhilda brunilde bruno bruto bryan bryana bryant bryce
  brycen brygida bryon bucan buchi budag budak buddhana buddy budhil budi budimir budislav budivoj
  budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu
  bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga
  bulacapan bulah bulak buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen
  bumin bunmi bunsuz bunul bunyamin burak burcak burdette bure burgucan burgut burhan burkay
  burkek burkut burley burluk burnice burslan burulday burulgu burunduk busayo buster busulgan
  butak butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk
  byron bystrik caba cabdar cabli cabus cade caden caesar caetana cafer cagak cagan cagatay cagdas
  cager cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid cahya cahyadi
  cahyanto cahyo cahyono caino caio caitlin caitlyn caius caket cakrabirawa cakrabuana cakrajiya
  cakrawala cakrawangsa calanico calapkulu calcedonio cale caleb calebe caleigh cali calin calista
  calixte callie callisto callum calogera calogero calpurnia camden camelia camelien cameron camil
  camila camilla camille camillien camillo camren camron camryn camylle canalp candace candar
  candelario candice candida candide candido candra candrakanta canel caner cangul cankan cankiz
  cannur cansel cansin cantemir cantidio canziano caoimhe capa capitolina capucine caraka carey
  caribert caridad carina carine carissa carl carla carlee carles carleton carley carli carlie
  carlijn carlo carloman carlos carlota carlotta carlton carmel carmela carmella carmelo carmen
  carmina carmine carminho carmo carna carola carolanne carole carolin caroline carolyn carolyne
  caronte carponio carrie carroll carson carub cary carys cas casandra casey casian casiana
  casilda casimer casimir casimira casimiro caslav caspar casper cassandra cassandre cassiano
  cassidy cassie cassien cassio cassiopea casto cataldo cataleya catalin catalina catarina catena
  caterina catharina catharine catherine cathrine cathryn cathy catinca cato catrin catrina
  catrinel catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar
  cebe ceca cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecylia cecyliusz cedomir
  cedric cedrick cedrik cedrin celal celaleddin celasun celen celeste celestin celestina celestine
  celestino celestyn celestyna celia celie celien celik celil celina celine celinia celso cem
  cemal cemali cemani cemen cemeti cemgen cemil cemplunk cene cenek cengkal cengkir cenk cenka
  cerasela ceren cesaire cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner
  cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi
  chaanakya chaaruchandra chadd chadrick chaim chaitan chakor chakradhar chakravartee chakravarti
  chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandler chandni
  chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
  chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandravati
  chanelle chantal chapal chapala charak charl charlaine charleen charlemagne charlene charles
  charley charli charline charlotta charlotte charuchandra charumati charuvrat charvi chasity
  chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne chaz cheikh cheikhou
  chekhouna chelsey chelsie chema cherechi cherif cherubino cheryl chesley chet chetan
  chetanaanand cheyanne chiaffredo chiamaka chidaakaash chidaatma chidambar chidambaram chidananda
  chidi childebert chilperic chimamanda chinedu chinmayanand chinmayananda chinyere chiranjeev
  chiranjeeve chisom chitraksh chitrali chitramala chitrangada chizoba chloe chrabros chraniboj
  chranibor chranislav chranislava chretien chris christ christa christelle christer christiaan
  christiana christiane christiano christie christin christina christine christodule christoffer
  christop christoph christophe christopher christy chrudos chrysole chrysostome chukwu chval
  chyna cian ciaobella ciara cicek cicem cicero cici cielo cierra cigdem cigil cihad cihan
  cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cindy cingir cino cinta cinthia
  cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro cise cisem
  cisil cistoslav cistoslava citlalli citra civan claas claes clair clara clarabelle clare
  clarence clarenzio clarisa clarissa clarisse clark claud claude claudia claudie claudien
  claudine claudio claudiu claus clayton cleandre cleandro clelia clelie clemence clemens clement
  clemente clementina clemenzia clemmie cleo cleofe cleonico cleopatra cleora clery cleta cletus
  cleve cleveland clifford clifton climaco clinio clint clinton clio clive clodomiro clodoveo cloe
  clorinda clotaire clotilde clovis cloyd clyde cobulmak coby coco cocukboru codin codrin codrina
  codrut codruta cody coen cointa cokramayul colby cole coleman colin coline colleen collien
  collin colman colmanno colmazio colomba colombano colombo colpan colt colten colton colu
  columbus conception concetta concetto conchita concordio conner connie connor conor conrad
  consolata constanca constant constanta constantin constantina consuela cora coralia coralie
  coraline corbin corbiniano cordelia cordell cordia cordie corene coreno corentin corentine corey
  corina corine corinna corinne coriolano cornel cornelia cornelio cornelis corneliu cornelius
  cornell coronato corrado corrine cortez cortney corvin cory cosima cosimo coskun coskuner cosma
  cosmin cosmina costache costante costantino costanza costanzo costel costin coty coumba courtney
  coy craig crawford cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin
  crina crispino cristal cristaldo cristea cristian cristiana cristiano cristina cristobal
  cristofor cristoforo cristopher crocefissa crocefisso cronida crystel csaba csanad csenge
  csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cullen cumhur cunegonda cuneyt
  cuniberto cupido curro curt curtis cuzia cvetka cvijan cvijetin cydney cynthia cyntie cyprian
  cyprien cyra cyriaque cyrielle cyril cyrila cyrille cyrus cyryl daan daantje dabiziv dacian
  daciana daciano dacin dacio dadap dadi daevi daevika dafina dafne dagel daghan dagmar dagmara
  dagoberto dahlia daiana daija daisha daiwik dajana daksha dakshayani daley dalia dalibor
  dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimir dalimira
  daliono dallin dalmazio dalton damar damaris damaso damayanti dame dameon damian damiana damiano
  damien damife damilare damilola damin damion damir damjan damjanka damla damocle damodara damola
  damon damu dan dana danang dandak dandapaani dandre dane dangelo dani danial danica daniel
  daniela daniele daniella danielle danijel danijela danika danila danilo danio danique daniswara
  danjuma danka danko dannie danny dante danu danuja danuse danuta danyka daouda daphne daphnee
  daphney darasimi darby darcy darek daren daria darian dariana dariati darie darien darija
  darijan darimin darina darinka dario darion darius dariusz darja darko darla darleen darlene
  darmaji darman darmana darmanto darnell daron darrel darrell darren darrick darrin darrion
  darron darryl darshan darshwana darsirah dartono daru daruna daryani daryl dasa dashawn dasia
  datta dave daver davey davi david davida davide davin davina davino davion davonte davud davy
  dawid dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana dayna dayne dayton deangelo
  deanna deb debbie debora deborah debra decebal decimo declan dedric dedrick dee deeksha deen
  deenabandhu deepak deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman
  deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna deion dejah dejan dejana dejon
  dejuan delaney delbert delfina delfino delia delie delilah delinda delizia delmer delores delpha
  delphia delphin delphine demarco demarcus demario demba demet demeter demetra demetria demetrio
  demetris demetrius demetriusz demilade demiralp demirhan democrito demond demostene dena deneval
  denis denisa denise denisz deniz denizalp dennis denny deodata deodato deon deondre deontae
  deonte depold dereck derek derick derin deron derrick dervis derya desanka desdemona deshaun
  deshawn desiderata desiderato desiderio desimir desire desiree desmond despina dessie destan
  destany destin destinee destiney destini detlef detmar detrich dev devadatt devagya devajyoti
  devak devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin
  devonte devota devran devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dezider
  dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
  dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diah diamante diamond dian
  diana diane dianna dianne dianora diarra dicle diclehan dida didem didier didimo didina diede
  diego dieke dieter dieudonne dieudonnee dieynaba digambar digambara digdaya dijana dikmen diksha
  dilan dilara dilaver dilay dilberay dildar dilek diler diletta dilhan dillan dillon dilruba
  dimas dimaz dimitri dimitrij dimitrije dimitrina dina dinakar dinc dincer dinda dinesh dinis
  dinkar dino dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia
  dionisio dionizy dionyz dionyzos dipa dipali dipankar dipendra dipesh diptendu direnc dirja dirk
  dita ditte ditya divaakar divakar divis diviska divjot divna divo divya dixie dizik djayden
  djenna djibril dluhos dobrava dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava
  dochia doda dodato dodo dogan doganay doganer dogu doina dolly dolunay domen domenic domenica
  domenick domenico domenik domezio domingo dominic dominick dominik dominika dominique domiziano
  domnica donald donalda donat donata donatella donatello donato donavon dondu donna donnell
  donnie donny dono dorcas dorde doreen dorel dorian doriana doriane doriano dorin dorina dorine
  dorinel doris dorit dorka dorli dorota dorotea doroteja doroteo dorothea dorothee dorothy
  dorottya dorris dortha dorthe dorthy doru doubrava doubravka douce doug douglas douwe dovie
  doyinsola doyle draga dragan dragana draginja dragisa drago dragoje dragojlo dragoljub dragos
  dragoslav dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava
  drahotin drahotina drahuse drahutin drajat draupadi draza drazen dren dries drina dron drona
  druina duane duanne duarte dubravka duccio duco ducu dudley duilio dulari dulce dulcinea dulina
  dumitra dumitrana dumitru duncan dundar dunja dunya dura durad durdane durga durgeshwari durica
  durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin
  dusty duuk duygu dwaipayan dwaipayana dwayne dwi dwight dyah dylan dylano earlene earline
  earnest earnestine easter easton ebba ebe eberardo ebiere ebin ebiowei ebkizi ebony ebren ebru
  ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet edd edda eddi eddie
  eddy ede edelberga edgar edgard edgardo edhem edi edil edilberto edison edita edith editta ediz
  edmee edmond edmondo edmund edna edoardo edouard eduard eduarda eduardo edvard edvarda edvige
  edvin edward edwardo edwin edwina edyta edyth edythe eef eefje eekalabya eero eeva efe effie
  efisio efken eflah efraim efrain efrem efren efsun eftalya eftimia eftimie ega ege egemen egeo
  egidio eginardo egisto egizia egle egmont egon egona egrim eileen eilidh einar eino eirik eja
  eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekec ekim ekin ekmel eko ekrem
  ekundayo eladio elaide elaina elaine elakshi elanur elbert elcin elda eldon eldora eldred
  eldridge elea eleanor eleanora eleanore eleazar electa elektra elena elene eleni elenor elenora
  eleonora eleonore elettra eleuterio eleuthere elfrida elfrieda elgin elia eliah elian eliana
  eliane eliano elias eliasz elide elie eliezer elif elifio eligio elijah elimena elin elina eline
  elinor elinore elio eliodoro elisa elisabet elisabeta elisabeth elisabetta elisaveta elise
  elisea elisee eliseo elisha elisio eliska elissa elita eliza elizabet elizabeta elizabeth elize
  elizej elizeus elke elkin ella elli ellie elliot elliott ellis ellsworth elly elma elmar elmas
  elmer elmira elmo elmore elna elnora eloa elodia elodie elody elogio eloisa eloise elon elouise
  eloy elpidio elroy elsa elsbeth elsie elta elti elton eluh elvan elvera elvezio elvia elvie
  elvin elvina elvino elvira elvis elwin elwira elwyn elynn elyse elyssa elza elzbieta elzear ema
  eman emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emced emeka emel emelia
  emelie emeline emely emerald emerance emerencie emeric emerich emerson emery emese emidio emie
  emiel emil emile emili emilia emilian emiliana emiliano emilie emilija emilio emily emin emine
  emir emirhan emma emmalee emmanuel emmanuelle emmelie emmely emmerico emmet emmett emmi emmie
  emmitt emmy emong emory empirio empluk emrah emre emrullah ena enakshi endah ender enderun endra
  endrigo enea enecone enes engelbert engin enguerrand enid enie enimia eniola enis enise enna
  ennio enno enoch enola enos enrica enrico enrique ensar ensio enteng enver enya enzo eoin
  ephraim epiphane eracla eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk
  erberto ercan ercin ercolano ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk
  erdinc erel eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan erhard
  eriberto eric erica erich erick ericka erico erik erika erin erinc erkam erkan erke erkki erling
  erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo
  erminia erminio erna ernest ernesta ernestina ernestine ernesto ernie erol eros ersan ersilia
  ersin ertan erten ertenozuk ertugrul ervin ervina erwan erwin eryn esat esau esben esen esenbike
  eser esha eshana eshita esin esma esmee esmeralda esmeray esperanza esra esref essie esteban
  estefania estel estela estell estella estelle ester estera esterina estevan esther estiawan
  estiono estrella esuperio esupofo eszter etela eterie etha ethan ethel ethelyn ethem ethyl
  etienne etil ettie ettore eubert euclide eudes eudokia eudoksja eudora eudoxe eudoxie eufebio
  eufemia eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio
  eugeniusz eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eusebe eusebia
  eusebie eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalia
  eutalio eva evald evaldo evalyn evan evandro evangelina evangeline evanghelina evans evarist
  evariste evaristo evasio evdokija evelien eveliina evelin evelina eveline evelyn evelyne
  everardo everett everette evert evidio evie evin evodio evran evrard evremondo evren evsen evy
  evzen evzenie ewa ewald ewan ewatomi ewelina ewell eyiz eylul eymen eysan eyup ezechiel
  ezechiele ezekiel ezequiel ezio ezra ezrak faas fabia fabian fabiana fabiano fabie fabien
  fabienne fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadil fadime fae
  fahrettin fahri fahriye fahrunissa faik faizah falba falih falk famiano famke fanika fanni
  fannie fanny fanta fantin fantine farah fardau farhunnisa faris faruk fasih fathonah fatih fatim
  fatima fatimata fatin fatma fatos fatou fatoumata faust fausta faustin faustina faustine
  faustino fausto faustyn faustyna favian fay faya faye fayen fayenne faysal fazil fazilet fazio
  fazli fazullah feba febe febi febriana febrina feda fedai fedde fedele federica federico fedor
  fedora fedro fehime fehintola fehmi felicia felician feliciano felicie felicita felicitas
  felicite felicity feliks felina feline felipa felipe felix felton femke femm feng fenja fenna
  fenne ferah feramus feramuz feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc
  fergus ferhan ferhat feride feridun feriha ferit ferman fermiano fermin fermo fern fernanda
  fernando ferne ferre ferruccio ferruh festo fevzi feyyaz feyza feyzullah fiacre fiammetta
  fibikemi fidan fidel fidele fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete
  figen fikayomi fikret fikri fikriye filemon filibert filiberto filip filipa filipe filippa
  filippo filiz filofteia filomen filomena filomeno filotije filou fily finia finja finlay finley
  finn finnja finnley fiodor fiona fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firdevs
  firmin fitri fitria fitriani flaminia flavia flavian flaviana flaviano flavie flavien flavio
  flaviu flavius fleano fleta fletcher fleur flip flo floare floarea flodoard floor floortje flor
  flora flore florea florence florencia florencio florencja florent florenta florentin florentina
  florentine florentyn florentyna florestan florian floriana floriano florica floridia florie
  florin florina florine floris flossie floy floyd flynn foca folafoluwa folashade folco folu
  forrest fortunat fortunata fortunato fortune fortunee fos fosca fosco foss foster foulques frana
  franc franca frances francesca francesco francette franci francia francine francis francisc
  francisca francisco francisque franciszek franciszka franco francois francoise franka frankie
  franklin frantisek frantiska franz franziska fred freda freddie freddy frederic frederica
  frederick frederico frederik frederike frederique fredrick fredrik fredy freeda freek freeman
  freida freja frenkie freya frida frido fridolin fridrich frieda friederike friedrich fritz
  frontiniano frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence
  fulgenzio fulvia fulvio fulya funda funmilade funmilayo fureyya furio furkan furman furseo
  furuzan fuscolo fusun fuzuli fynn gabe gabi gabin gabino gabor gabriel gabriela gabriele
  gabriella gabrielle gabrijela gada gadang gading gadis gaduh gael gaelle gaetano gaffar gage
  gaglioffo gaia gail gaiman gaio gaja gajaadhar gajabahu gajadhar gajana gajbaahu gal gala galak
  galang galar galatea galdino galeazzo galfryd galih galileo galina galiono gallicano galuh galur
  gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa gandharv
  gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan
  garance garang garda gardner gareth garett garfield garik garika garimberto garland garnett
  garnier garret garrett garrick garrison garry garth garud garuda gary gaspar gaspard gaspare
  gasper gasti gaston gastone gati gatien gatik gatot gatra gaud gaudenzia gaudenzio gaudino
  gauraang gaurang gauranga gautam gautama gautami gautier gautiero gavin gavino gavrilo gawati
  gayatri gaye gayle gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon
  gedeone geeta geetanjali gejza gelin gelincik gellert gelsomina geltrude gelu gema gemine gemini
  geminiano gemma genadij gencer generosa generoso genesia genesio genevieve gennaro genoveffa
  genoveva genta gentiana gentile genziano geo geoffrey geoffroy georg george georgel georges
  georgeta georgette georgian georgiana georgianna georgije geovanni geovanny geovany gerald
  geralda geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim
  gerazym gerberge gerbert gerda geremia gergely gergo gerhard gerharda gerino germain germaine
  germana germano gerolamo geronimo geronzio gerrit gerry gerson gertrud gertruda gertrude gervais
  gervasio gesualdo geta gevheri geza ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadie
  gheorghe gheorghita gherardo gherghina ghislain ghita giacinta giacinto giacobbe giacomo giada
  giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianina gianluca
  gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone
  gibran gica gicu gideon giel gigi gigliola gijs gil gilang gilbert gilberta gilberto gilda gildo
  giles giliola gilles gillian gillo gina gineto ginevra ginewra gino gioacchina gioacchino giobbe
  gioberto gioconda giocondo gioele giona gionata giordano giorgia giorgian giorgiana giorgio
  giosue giosuele giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo
  girart giray giri girija girik girika girindra giriraaj giriraj girish girja girolamo gisela
  gisele gisella gislebert gisselle gita gitanjali gitte giuda giuditta giulia giuliana giuliano
  giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas gizela gizem
  gladyce gladys glauco gleb glenda glenn glenna glennie gligorije glorie gobinda godeberta
  godfrey godiva goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur
  goksin golda golden golia golub gomberto gonca goncalo gondebaud gondulfo gonenc gonerio gongor
  gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gopaal gopal gopee gopi gorakhanatha
  gorakhnath goran gorana gorazd gordan gordana gordiano gordon gorkem gorun gosia gosto goswamee
  goswami gothard gottardo gottfried gotum gouranga goutam govinda gozde gracian graciana gracie
  graciela graciliano gracja grady graham granville gratian gratiana gratiela grato grayce grayson
  grazia graziana graziano graziella grazina grazyna greg gregg gregoire gregor gregoria gregorian
  gregorio gregory greta gretchen greyson grgur griffin grigore grigorije grimaldo griselda
  grizelda grover gry grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha gudrun
  guelfo guenda guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhemine
  guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gul gulbahar gulben
  gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulnaz gulpembe gulriz
  gulsen gultekin gulumser gumesindo gumus gunay guncicek gundelinda gundogdu gundogmus guner
  gunes gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli gunter gunther gunyaruk
  gurbuz gurcan gurdal gurdev gurhan gurkan gurol gursel guru gus gussie gust gustav gustava
  gustave gustavine gustavo guus guusje guven guvenalp guvercin guyot guzey gvendolina gwen
  gwenaelle gwendolyn gwido gyorgy habbab habib habiba habil haby hacib hadi hadley hafi hafid
  hafiz hafsa hafshah hagen hailee hailey hailie hairyanto hakan hakem haki hakim hakki hakon
  haldun hale haleigh haley halie halil halim halima halina halis halit halle hallie haluk hamdi
  hamdullah hami hamidou hamima hamish hamit hammad hamsini hamza hamzah hana handan hande hanefi
  hanga hank hanna hannah hanne hannele hannes hannu hans hansjorg hanspeter hansruedi hansueli
  hanus hao haralamb haralambie harald hardana hardi hardouin hardy harimurti harinakshi
  harinarayan harit harita harja harjasa harjaya harjo harley harmon harold harriet harrison harry
  harsana harsanto harsaya hartaka hartana harto harun haruto harvey hasan haseki hasibi hasim
  hasin haskell hasmet hasna hassan hassie hastal hata hatem hatip hattab hattie hauke havel havla
  hawa hayal hayali hayat hayati haydar hayden haylee hayley haylie hazan hazar hazel hazim hazle
  heather heaven heber hector heda hedda hedelin hedi hedvig hedviga hedvika heema heidi heidrun
  heike heikki heinrich heinz heitor helen helena helene helga helier helin helio helle hellen
  helmer helmut heloisa heloise henderson hendra hendri hendrik hendrika henning henri henrich
  henrick henrie henrieta henrietta henriette henrik henrike henrique henryk henryka heracleea
  herbert herberta herluin herman hermann hermenegildo hermina hermine herminia herminio hernan
  hershel herta hertha heru herve heryanto hester hesti hettie hicabi hidaya hidde hieronim hifzi
  hikmet hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildebert hildegard
  hillard hillary hilma hilmi himadri himani himawan himmet hincmar hipolit hipolito hippolyte
  hira hiram hiranmay hiranmaya hiranya hiroshi hisam hizir hjalmar hobart holden hollie hollis
  homer homero honore honorine honorius horac horace horacio horacy horatiu horea horia horst
  hortense hortensia hortensie hortenzia hortenzie horymir horymira hosea hostimil hostimila
  hostimir hostimira hostislav hostislava hostivit hovard howard howell hoyt hubert huccet hud
  hudavendigar hudayi hudson hugh hugues huguette hulda hulki hulusi hulya huma humaira humayun
  humberto humeyra huner hunor huong hurkan hursit husameddin husamettin huseyin husnu husrev
  hussein huub huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta hyman hynek hypolit hyun
  iacob iacopo iacopone iago ian iancu ianira ianis iasmina ibidapo ibironke iboja ibou ibra
  ibrahim ibrahima ibrani ibukunoluwa ibun ica icaro icha icie icilio iclal idea idell idella idil
  ido idowu idris idrissa idy ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffet ifunanya ige iginia
  iginio igino ignac ignacie ignacio ignacy ignat ignata ignatius ignazio ignjat igor ihsan ihvan
  ika ikbal ike ikeme ikenna ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikrime ilacin ilaria
  ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda
  ildika ildike ileana ilene ilenia ilgegu ilgin ilhami ilhan ilia iliana ilias ilie ilija ilinca
  ilinka ilja iljana ilkay ilkben ilke ilker ilknur ilksen ilkyaz illidio illuminato ilmari ilona
  ilsa ilse ilva ilyas ilza ima imam imani imelda imge imke immacolata immacolato immanuel imogen
  imogene imoleoluwa imran imre imrem imrich ina inanc inara inaya inci incoronata indah inder
  indira indra indro indy ines inesa inez ingeborg ingeborga inger ingrid ingrida inioluwa inka
  inkeri innocent innocente innocenty innocenza innocenzo inocenc inocentiu intan ioan ioana
  ioanina iolanda iole ion iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif
  ipek ippocrate ippolito irawati irem iremide irena irene irenej ireneo ireneus ireneusz ireti
  iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel iris irma irmak irmeli irmina
  irnanto irsad irtis irvin irving irwan irwin isa isaac isabeau isabel isabela isabell isabella
  isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak ischirione iseoluwa
  iseult ishola iside isidor isidora isidore isidoro isidro isig isik isil isilay isin isiner
  isioma isis isla ismael ismaele ismail ismaila ismerie isobel isolda isom isotta isra issa issac
  istvan italo itil itir itri itunuoluwa itzel iulia iulian iuliana iuliu iurie iustin iustina
  iustinian iva ivah ivan ivana ivanka ivanna ivano ivanoe ivar iven iveta ivetta ivica ivo ivona
  ivone ivonne ivor ivory iwan iwona iyabode iyadunni iyanuoluwa iyik iyiktag iyinoluwa iza izaak
  izabela izabella izaiah izaias izajasz izak ize izel izidor izidora izmael izolda iztok izydor
  izzet izzettin izzy jaakko jabal jabari jace jacek jacey jachym jacinthe jacinto jack jackeline
  jackie jacklyn jackson jacky jaclyn jaco jacob jacoba jacobo jacobus jacqueline jacquelyn
  jacques jacynthe jada jaden jadesola jadon jadrana jadranka jadranko jadwiga jadyn jaeden
  jaelynn jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu
  jai jaida jaiden jail jailey jailyn jaiman jaime jaimini jaimy jairo jais jaivey jaka jakayla
  jake jakob jakov jakub jakuba jakubina jakubka jale jaleel jalen jalon jalou jalyn jamaal jamal
  jamalia jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamison jammie jan
  jana janae janaina jane janek janelle janessa janet janeta janez jani janice janick janie janin
  janina janine janis janiya janja janka janko janna janne jannek jannes janni jannie jannik
  jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jarek jaren
  jari jarmil jarmila jarne jarno jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav
  jaroslava jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasmani jasmijn
  jasmin jasmina jasmine jasna jasnena jason jasper jaswadi jati jatmiko jaunita javas javi javier
  javon javonte jax jaxon jaxx jaya jayadi jayce jaycee jayda jayde jayden jaydon jayeng jaylan
  jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano jazlyn jazmin jazmyn jazmyne
  jazz jazzlyn jazzlynn jean jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jed
  jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jehanne jela jelena
  jelica jelisaveta jelita jelka jella jelle jelmer jelte jen jena jenel jenifer jenna jennie
  jennifer jennings jenny jennyfer jenovefa jens jensen jente jeppe jerad jerald jeramie jeramy
  jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jernej
  jerod jeroen jerome jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerzy jesika jesper
  jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jett jette jettie jevon
  jevrosima jewel jewell jezdimir jidde jil jilji jill jillian jim jimena jimi jimmie jimmy jimram
  jin jinawi jindra jindrich jindriska jing jinte jinthe jip jiri jirina jitender jitendra jitka
  joachim joah joakim joan joana joanie joann joanna joanne joannie joanny joany joao joaquim
  joaquin joas job jocelyn jocelyne jodi jodie jody joe joel joelina joeline joelle joep joes
  joesph joey johan johana johann johanna johanne johannes johathan john johnathan johnathon
  johnnie johnny johnpaul johnson jolana jolanda jolanta jolayemi joleen jolie jolien jolijn jolin
  jolina joline jon jonah jonas jonatan jonathan jonathon jonna jono jonte joost jop jordana
  jordane jordi jordon jordy jordyn jorg jorga jorge jorgen joris jorn jorrit jort joscha joschua
  jose josef josefa josefien josefin josefina josefine josep joseph josephin josephine josette
  josh joshua joshuah josiah josiane josianne josie josse josselin jost josua josue josy jourdain
  jovan jovana jovani jovanka jovanny jovany joya joyce joze jozef jozefa jozefina jozica jozsef
  jozue juan juana juanita juda judah judd jude judge judicael judita judith judson judy judyta
  jugoslav juha juhani juho jukka jula julan jule jules julia julian juliana juliane julianne
  julide julie julien julienne julieta juliette julija julijana julika julina julio julita julius
  juliusz jumadi jumari jun juna junayd junior junius juno jur juraj jure jurg jurgen juri jurre
  justen justin justina justine juston justus justyn justyna juta juul juvenal juwan juwon jyoti
  jyotis jyotsana kaan kaarina kaat kabil kacey kacie kacper kacung kade kadem kaden kader kadi
  kadiatou kadin kadir kadrican kadriye kaela kaelyn kagan kaia kailash kailee kailey kailyn
  kairav kaitlin kaitlyn kaj kaja kajen kajetan kale kaleb kaleigh kalender kalervo kalevi kaley
  kali kalidou kalim kalinda kalinik kalistrat kalle kallie kalpana kalyani kama kamal kamala
  kamalesh kamaria kamau kambali kamber kamelya kameron kamidin kamil kamila kamile kamilla
  kamille kamla kamlesh kamran kamren kamron kamryn kamuran kanak kanaka kanchan kanci kanda kane
  kani kania kanishka kannan kannen kanti kapgar kara karaca karahan karak karam karan kardi
  kareem karel karelle karen kargilac kari kariane karianne karim karimah kariman karin karina
  karine karja karla karlee karley karli karlie karligac karlijn karlo karlotta karma karman
  karmela karmen karna karol karolann karoliina karolina karoline karsa karsana karson karta
  karthik kartik kartika karunanidhi karya kasandra kasey kashyap kashyapi kasia kasian kasim
  kasiran kasiyah kaspar kasper kassandra kastor kasusra katariina katarina katarzyna kate katelin
  katelyn katelynn katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn
  kathryne kathy katie katja katlyn katlynn kato katrin katrina katrine katryn kattie katun
  katunkiz kavita kavon kawaca kawaya kay kaya kayaalp kayacik kayca kaycee kayden kayla kaylah
  kaylee kayleigh kayley kayli kaylie kaylin kayode kayra kayun kazanc kazi kazim kazimierz
  kazimir kazimira kazkatun keagan keano keanu keara keaton keba keegan keeley keely keenan keerti
  kees keet kehinde keiko keira keisha keith keji kekik keklik keles kellen kelley kelli kellie
  kelly kelsi kelsie kelton kelvin kemal kemalettin kemba kemi ken kenan kenari kendall kende
  kendra kendrick kenes kenji kenna kennedi kennedy kenneth kennith kenny keno kensi kenton
  kenyatta kenyon kenza kenzie kenzo keon kepez keramet kerami keremsah kerim kerry kerstin
  keshaun keshawn kesme kessaf keven kevin kevon kevser keyken keyon keyshawn kezia kezlik
  khadidiatou khadija khadim khady khalid khalifa khalil khoudia kian kiana kiandra kianna kiara
  kiarra kick kiel kiera kieran kikelomo kiki kiley kilian kim kimberley kimberly kimiz kimizalma
  kimizalmila kimizin kincso kine kinga kip kira kiran kirana kiraz kircicek kirgavul kirilo kirk
  kirlangic kirsten kirstin kirsty kirti kismet kitty kivanc kivilcim kiymet kizdurmus kizilalma
  kjeld kjell klaas klara klarencjusz klaudia klaudian klaudie klaudius klaudiusz klaus kleber
  klemen klemens klement klementina klementyna kleopatra kliment klotylda knut koby kody koen kofi
  koksal kolawole kolby kole koleta koloman kolombin kolombina kolos kolumban kolumbin kolumbina
  konrad konstance konstancie konstancja konstantin konstanty konstantyn konsuela konzuela kopano
  kora koralia koray korbin korbinian kordula korede korey korina korinna korkut kornel korneli
  kornelia kornelie kornelius korneliusz kory kosma kosmas kosta kraig krasava krasomil krasomila
  krasoslav kresomysl krijn kris krishna krishnadas krishnadasa krista kristan kristen kristi
  kristian kristie kristiina kristijan kristin kristina kristine kristjan kristof kristofer
  kristoffer kristopher kristy kristyna krisztian krisztofer krsto krysia kryspin krystal krystel
  krystian krystina krystof krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kubat
  kubilay kubra kubura kuddusi kumar kumari kumru kumuda kuncara kunhuta kunthara kurnia kursad
  kurt kurtis kusuma kutbettin kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwame
  kwintyn kyan kyano kyara kyla kyle kylee kyleigh kyler kylie kyllikki kyra laal labuh lachlan
  lacramioara lada ladarius ladislao ladislau ladislav ladislava lafayette laila laisha lajos
  laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lale lalita lamar lambert
  lamberto lamia lamih lamine lamont lana lanang lance lancilotto landen lander landolfo landry
  laney lanfranco langgeng lanjar lantar lapo lara laras larisa larissa laron larry lars larue
  larysa lascar lasmanto lasmono lassana lasse laswi laszlo latif latife latika latoya laura
  laurane laure laureen laurel laureline lauren laurenc laurence laurencie laurencja laurencjusz
  laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta
  lauri laurian lauriane laurianne lauriano laurie laurin laurine laury lauryn lautone lavada
  lavanya lavern laverna laverne lavina lavinia lavinio lavon lavonne lawrence lawson laxman laxmi
  layla layne lazar lazare lazaro lazarz lazzaro lea leah lean leana leander leandr leandra
  leandre leandro leann leanna leanne leatha leda leela leena leendert lega legawa leif leigh
  leila leilani leire lejla leke lela lelah leland lelia leman lembah lemide lempi lemuel lena
  lene leni lenia lenja lenka lenn lenna lennard lennart lennert lennie lennon lennox lenny lenora
  lenore lenya leo leodegar leokadie leola leona leonard leonardo leone leonel leonhard leoni
  leonia leonid leonida leonidas leonie leonilda leonio leonne leonor leonora leontin leontina
  leontyn leontyna leonzio leopardo leopold leopolda leopoldina leopoldine leopoldo leopoldyna
  leora leos leposava lera lerato lere lerzan lesana lesek lesley leslie lesly lessie lestari
  lester leta letha leticia leticie letitia letizia letterio leu leufroy lev levent levente levin
  levke levoslav levy lew lewin lewis lex lexi lexie leyla lia liah liam lian liana lias libbie
  libby libena liberata liberato liberatore libere liberio libero liberto libor libora liboria
  liborio liboslav liboslava libusa libuse lica licia lida lidania lidia lidija lidio lidmila
  lidya lieke lien liene lietald lieto lieuwe lieve lieze ligia liisa lila lili lilia lilian
  liliana liliane lilianna lilien lilith lilla lilli lillian lilliana lillie lilly lilou lilyan
  liman limar lina linda linde lindsay lindsey linett ling linn linne linnea linnie lino lintang
  linus linwood lio lioara lionel lis lisa lisandro lisann lisanne lisbeth lise liselotte lisette
  litzy liv liva livia liviana livie livino livio liviu livius liya liyam liyana liz liza lizbeth
  lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica ljubisa ljubomir llewellyn lloyd loa
  lodovica lodovico loek loes loet logan loic lois lola lolade lolita loma lone longin lonie
  lonnie lonny lonzo lora loraine lore loredana loreen lorelei lorella loren lorena lorenc lorene
  loreno lorenz lorenza lorenzo loreta loretta lori loriana lorin lorine loris lorna lorrain
  lorraine lot lota lotar lothaire lothar lott lotta lotte lotti lottie lou loua louay louie louis
  louisa louise loup lourenco louvenia lova lovisa lovro lowell lowie loy loyal loyce luan luana
  lubica lubomir lubomira lubor lubos luboslav luboslava luca lucas lucca luce lucentiu lucia
  lucian luciana luciano lucie lucien lucienne lucija lucile lucilla lucille lucinda lucio lucious
  lucius lucja lucjan lucretia lucretiu lucrezia lucy ludano ludek ludie ludise ludivine ludivoj
  ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludoslav ludoslava ludovic ludovica
  ludovico ludovit ludvig ludvik ludvika ludwig ludwik ludwika lue luella luena luhung luigi
  luigia luis luisa luise luiz luiza lujza luk luka lukas lukasz luke lukita lukman lukrecie
  lukrecius lula lulu luluh lulut luminita luminosa lumir lumira lune lungelo lupe lura lurhur
  lurline lutfan lutfi lutfullah luther luthfi lutibor lutobor lutz luuk luus luwar luwes lux
  luzie lya lyam lyda lydia lydie lykke lyla lyle lyn lynda lynette lynn lynne lyric lysanne maad
  maaike maan maarit maarten maartje maas mabel mabela mabelle mable mac macaire macaria macario
  maccabeo mace macey maci macie mack mackenzie mactar macy madalena madalin madalina madaline
  madalyn maddalena maddison maddox madeleine madelief madeline madelyn madelynn madge madhuri
  madie madilyn madisen madisyn madita madleen madlen madonna mads mady madyson mae maegan maelle
  maes maeve mafalda maffeo magali magda magdalen magdalena maggie maggiorino magno magnolia
  magnus maguelone maguette mahaut mahdi mahendra maher mahesa mahesh maheswar mahfud mahir
  mahmoud mahmud mahmut mahulena mahzun maia maica maida maija maik maike mailin maimouna maimunah
  maiorico maira maite maiya maja majda makar makara makary makayla makenna makenzie makhtar
  makinwa maks maksim maksud maksym maksymilian makuta mala malachi malati malco malcolm malena
  malene malgorzata malia malick malik malika malin malina malinda malisa mallaury mallie mallory
  malou malte malthe malti malvina malwina mama mamadou mamady maman mamante mamert mamie mamour
  manah manasse manca mancio mandaakin mandakini mandy manel manetto manfred manfredo mangala
  mangalya mani manik manikya manilio manish manisha manjusha manley manlio manoah manoj manole
  manon manona mansour mansueto mansur mansvet manu manuel manuela manuele mara marah marana maras
  marc marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella
  marcelle marcello marcellus marcelo marcheta marcia marciano marcin marco marcos marcu marcus
  mareike marek mareme maren mareta marga margana margaret margareta margarete margarett
  margaretta margarette margarida margarita margaux marge margie margit margita margot margret
  margrethe margrit margrith mari maria mariadi mariah mariam mariama marian mariana mariane
  marianna marianne mariano maribel marica maricarmen maricica marie marieke mariela mariella
  marielle marieme marieta marietta marija marijan marijn marika marilena marilie marilou marilu
  marilyn marilyne marin marina marine marinela marinella marinetta marinko marino marinus mario
  marioara mariola marion marisa marisol marissa marit marita maritza mariuca marius marja marjan
  marjatta marjeta marjolaine marjorie marjory marketa markika markku marko markus marla marlee
  marleen marlen marlena marlene marley marli marlie marlies marlin marlis marlo marlon marly
  marolo maros marquis marquise marrit marsha marsito marsudi mart marta martaka martana martani
  marte marten martha marthe martial martijn martim martina martine martino marton martti marty
  martyna marut maruta marvin marwa marwata marwin mary maryadi maryam maryann maryanto maryjane
  maryna maryse marzia marzio masinka massamba massima massimiliano massimo matar matei matej
  mateja mateo mateus mateusz matheus mathew mathias mathijs mathilda mathilde mathis mathurin
  mathuys matias matilda matilde matis matjaz matous matroniano mats matt matteo mattes matthew
  matthias matthieu matthijs matthis matti mattia mattias mattie mattis matus matyas matylda matz
  maud maude maudie maugis maura maureen maurice mauricette mauricio maurilio maurine maurits
  maurizio mauro maurycy maverick mavis maxellende maxence maxie maxim maxima maxime maximilian
  maximiliano maximilien maximillia maximillian maximus maxine maxmilian maxwell maya maybell
  maybelle maye mayeul maymie maynard mayoor mayra maysa mayson mayte mazhar mazie mbaye mckayla
  mckenna mckenzie meagan meaghan mecislav mecislava meda medard medardo medea mederic medina
  medine medoro medoune meena meenakshi meera mees meg megan megane meggie meghan meghnad meghnath
  mehmet mehtap mei meik meike meire mekhi melani melania melanie melanio melany melba melchiade
  melchior melchiorre melda melek melenija melezio melichar melih melike meliksah melina melinda
  melis melisa melisande melissa melissandre melita melitina mellie melodi melodie mels meltem
  melvin melvina melyna melyssa memduh menaka menardo mence menelao meneo menka menno mennone
  menodora meral mercede merche mercia mercurio meredith merel merete meric merih merijn merl
  merle merlin merovee merritt mertie merve mervin meryem messalina mestan mesut meta mete metello
  metin metod metodej metrofane mette mevlut mex meyra mia micael micaela micah micha michael
  michaela michal michala michale michalina micheal michel michela michelangelo michele micheline
  michelle mick midas mieke miel miguel miha mihaela mihai mihail mihailo mihajlo mihaly mihnea
  mihriban mija mijat mik mikael mikaela mikail mikayla mike mikel mikkel mikki mikko miklos
  mikolaj mikolas mikulas mila milada miladin milana milanka milanko mildred mile milena mileta
  miley milford milic milica milik milisav milivoj miljan miljana miller millie milly milo
  milojica milomir milon milorad milos miloslav miloslava milota milou milous milovan milovin
  milred milton miluse milutin mimma minakshi mindy minerva minervina minervino ming mink minna
  minnie minodora mioara miodrag miomir mira mirabela mirac miracle miran miranda miray mircea
  mirco mireille mirek mirela mirella mireya miriam miriama mirja mirjam mirjana mirka mirkelam
  mirko mirna miro mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte
  mirthe mirtil miruna mirza misa misael misaele misbah misko misra missouri mitar mitch mitchel
  mitchell mithat mitica mitja mitra mitrut mittie mlad mladana mladen mnata mnislav mnislava moa
  mobolaji moctar modest modesta modesto modou modupe mofifoluwa mohamadou mohamed mohammad
  mohammed mohan mohana mohinder mohini mohit moira moise moises moisette mojca mojisola
  mojisoluwa mojmir mojzesz mojzis mollie molly momir momira mona monaldo monalisa monde monica
  monika monique monitore monroe monserrat monserrate monty moos moradeke morag morayo morena
  morenike morgan morgana morgane moriah moric moris moritz morne morolake morris morten mortimer
  morton mose moses moshe mosinmileoluwa mossie mosunmola motunrayo mouhamadou mouhamed mouhameth
  mouhammadou moussa moustapha moyosore mozell mozelle mozes mpho mstislav muammer muaviye muaz
  muesser mufid muge mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem
  muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi
  mukul mulya mulyanto mulyono mumpuni mumtaz munevver muni munir murat muren muriel muriela
  murilo murl murphy murray mursinin mursita murti musa musir muslih mustafa mustika mustofa
  mutahhar mutasim muteber mutemed mutia muttalib muyiwa muzaffer muzdad muziano mwangi mya myah
  myla mylan mylene myles mylo myra myriam myrl myrna myron myrthe myrtice myrtie myrtil myrtis
  myrtle nabi nabila nacho naci nadege nadezda nadi nadia nadine nadir nadja nadzieja nae naemi
  nafiz nagabhushanam nahid nahil nail naim najam najib najwa nakia nalan nalar nalini namazio
  namik nancy nand nanda nandor naneta nanna nannie naoko naomi naomie naoufal naoufel napoleon
  napoleone naradi narayan narcis narcisa narciso narcisse nardi narendra narinder narji narseo
  narsete nasab nash nasim nasir nasrullah nastja nat natale natalia natalie natalija natalina
  natan natanael nataniel natasa natasha nate nath nathalie nathan nathanael nathanial nathaniel
  nathen naud naudet naura naval naveen navin nawal nayeli naz nazan nazario nazariusz nazary
  nazif nazim nazli nazmi nazzareno nazzaro neal nebojsa necat necati necdet nechifor necib necla
  necmettin ned neda nedeljko nedim nedra neele neeltje neha nehemie nehir nehoslav neil neiva
  neja nejat nejc neklan nela nelda nele nelli nellie nelly nels nelson nelu nemanja nena nenad
  nene neo neoma neopolo neoterio nepomuk nerea nereo nergis neri neset nesim neslisah nesrin
  nestor nestore nettie neva neven nevena nevenka nevin nevio nevra nevzat newell newton nezamysl
  ngozi nia niamh nicarete nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus
  nichole nick nicklas nicklaus nickolas nicla niclas nico nicoara nicodemo nicodim nicola nicolae
  nicolai nicolaie nicolas nicole nicoleen nicoleta nicoletta nicolette nicoline nicolo nicu
  niculina niculita nicusor nicuta nida nidia niek niels niene nienke nigar nigel nihal nihan
  nihat nik nika nike nikhil nikita nikki nikkie nikko niklas niklaus niko nikodem nikodema nikol
  nikola nikolai nikolas nikolasz nikoleta nikolina niksa nil nila nilam nilde nilgun nils nimas
  nimit nimrod nina ninfa niniano ninioluwa nino ninthe niranjan nirbhay niro nisa nisan nives
  niyaga niyazi niyilolawa nizamettin njegomirka nnamdi noa noah noam noami noan noelia noella
  noelle noema noemi noemie noemy nola nolan nolen nolwenn nomi nomsa nona noor noortje nora norah
  norbert norberta norberto nore norene norica norina norma norman normand norris norval norwood
  nostriano noud nour noura nouri nout novak novan novella novi noviana novita nowi nox nqobile
  nrima nthabiseng nubia nuccia nugraha nukhet numan nuno nunziata nunzio nural nuran nurettin
  nurgul nuria nursel nurseli nurul nurullah nusret nya nyah nyana nyasia nynke nyoman oana oba
  obanijesu obie obioma obrad obren oceane ocie octav octave octavia octavian octaviana octavio
  octaviu oddone odell oderico odessa odeta odetta odette odidone odie odile odilia odilon odin
  odolen odon odorico odunayo ofelia ofelie oger ognjana ognjen ogooluwa oguz oguzhan oier oisin
  ojaswini okan oke okey okiki oksan okta oktavian oktavie oktavius oktay okto oladara oladare
  oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo
  olatunbosun olavi olayinka olbram olcay oldrich oldriska oleg oleta olga olgica olimpia olimpian
  olimpio olimpiu olinda olindo oliva oliver olivera olivia olivie olivier oliviera oliviero
  oliviu oliwia oliwier ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide
  olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa
  oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba
  oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie omana
  omar omari omawunmi ombline ombretta omer omero omobobola omobolanle omodunni omolabake omolara
  omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ondina ondrej ondrejka
  onesta onesto onie onofrio onome onorata onorina onorino onorio onoriode onufry onur oona
  oormila opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie opung oral oran orazio
  orchidea oren orenzio oreofe orest oreste orestes orfeo orhan oriana oriande oriane orie orietta
  orin orio orla orland orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina ortansa
  ortensia ortensio orval orville orvokki osanna osbaldo osborne oskar oskari osman osmondo osmund
  ostoja osunleke osvald osvaldo oswald oswaldo otakar otakara otello otha otho otieno otilia
  otilie otis otmar otokar otomar ottaviano ottavio ottilia ottilie ottis ottone otylie oumar
  oumayra oumou oury ousmane ova ovidio ovidiu ovidius owain owen oxana oya oyenike oyindamola
  oyindasola oyku ozan ozana ozanne ozcan ozden ozella ozer ozge ozgur ozhan ozkan ozlem ozlen
  oznur ozy pablo paciano pacifico paco pacome pacomio padma padmi padraig paige paiman paivi paja
  pakize palatino palemon palladia palladio palma palmazio palmira palmiro pam pamela pamfil
  pammachio panagachie panait panca pancario pancrazio pandu panfilo pangeran pangestu panji panka
  pankrac pankracy panna pansy pantaleo pantaleon pantaleone paola paolo param paramartha paramita
  paraschiva pardi pardo parfait paride parla parman parmenio parsival parvati pascal pascale
  paskal paskala pasquale pat paterne paterniano pathe patrice patricia patricie patricija
  patricio patrick patrik patrizia patrizio patroclo patrycja patrycjusz patrycy patryk patsy
  patti pattie patty paul paula paule paulette paulica paulien pauliina paulin paulina pauline
  paulo pauside pavel pavla pavle pavlin pavlina pavol pawel paxton payidar payton pearlie
  pearline pecine pedro peer peggie peggy pekka pelagia pelagie peleo pelhrim pelin pelinsu pelle
  pellegrino pelumi pembe penda penelopa penelope pentti pepe pepijn pepin pera perceval percival
  percy peri perica pericle perihan perikles perkasa perla pernilla perran perrine perry perseo
  persida pertev peruna perver pervin perzida petar pete petek peter petko petr petra petrana
  petre petri petrica petrija petrisor petronela petronila petronilla petronille petronio
  petronius petru petruse petrut petruta petteri petula peyami peyton phil phileine philemon
  philibert philine philip philipp philippe philippine phillip philomene philothee philou phoebe
  phuong phyllis pie pien piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre
  pierrick piersilvio piet pieter pietro pili pim pinar pink pinkie pio piotr piotrek pip piper
  pippa pippo piraye pirjo pirkko pit pius placida placido platon platone pleun plinio plutarco
  pola polidoro polifemo polikarp polissena pollione polly polona polykarp polyxena pompeo
  pompilia pompiliu pomponio pontus ponziano ponzio pooja poornima poppy porfirio porfiriusz
  porfiry porzia porziano postumio poul praba prabawa prabowo prabu prakosa pramila pran pranata
  pranawa pranay prasad prasanna prasetya prasetyo prassede prathamesh pratiwi pravdomil
  pravdomila pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo predrag
  preity prem prema premysl presley preston priamo pribyslav pribyslava primerose primoz princess
  prisca priscila priscilla priscille prisco priska prita privato priya priyala procopio profira
  prokles prokop prokopa prokul proserpina prosper prospera prospero protasio proteo providenci
  prudenzia prudenzio prvoslav przemek publio puck puji puk pulcherie puneet pupolo puput purnima
  purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti putri putu qori quartilla
  quasimodo queenie quentin quentine querano quieta quin quincy quinn quinten quintia quintiliano
  quintilio quintino quinton quinty quinziano quinzio quique quirin quirino quiteria rabia rachael
  rachel rachela rachele rachelle rachid raci rada radan radana radegast radek radeke raden
  radenko radha radhost radika radim radimir radimira radina radisa radislav radislava radit
  raditya radivoj radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil
  radomila radomir radomira rados radosav radoslav radoslava radovan radovana radslava radu raducu
  radul raduz radvan rae raegan raf rafael rafaela rafal rafet raff raffaele raffaella rafi rafid
  rafila rageshwari rageswari raharja rahayu raheem rahel rahim rahime rahman rahmat rahmawati
  rahmi rahsaan rahsan rahul raide raif raihan raik raimondo raimund raina rainald rainaldo
  rainelda rainer rainhard rainold raisa raj rajan rajendra rajesh rajinder rajiv rajko rajmund
  rajnold rajsa rakesh rakip rakita raleigh ralf raluca rama ramaa ramata ramatoulaye ramazan
  ramesh rameshwar ramiro ramiz ramon ramona rana randal randall randi randolf randolph randy
  ranek rangga rania raniero ranjeet ranjit ranko ranolfo ransom raoul raphael raphaelle rapulane
  raquel rashad rashawn rasheed rasheedah rashid rasim rasit rasko rasmus rastislav rastislava
  rati ratibor ratih ratimir ratmir ratna rauf raul raven ravi rayan rayen raymond raymonde
  raymundo razvan reagan reanna reba rebeca rebecca rebeka rebekah rebekka recai recep redmond
  reece reem reese refah refet refik regan reggie regina reginald reginaldo regine regis regitze
  regolo regula reha rehor rehorka reilly rein reina reine reinhard reinhold reis rejean rejeanne
  reka reksa relja relu remi remig remigio remilekun remington remo remondo remus remzi renat
  renata renate renato renaud rendy rene renee renette rengin renja rens renske renzo resat
  respati respicio ressie restu resul reta retha retno reto retta reuben reva revi reybaud reyhan
  reymundo reyna reynold reza rezzan rhea rhett rhianna rhiannon rhoda rhonda rhys ria riaan riana
  rica ricardo ricario riccarda riccardo richard richarda richelmo richie richmond rick rickard
  rickey rickie ricky rico ridvan ridwan rieke rifat riff rifki rigard rigoberto riitta rika rike
  rikke riley rina rinaldo rini rino ristana rita ritesh ritva riv riza rizki roan rob robaldo
  robb robbe robbie robert roberta robertina roberto robina robinson robyn rocco roch rochelle
  rocio rodan roderick roderik roderyk rodger rodiano rodica rodney rodolfo rodoljub rodolphe
  rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohana rohit rok rokhaya roksana
  rolande rolando rolf rolfo rollin romain romaine romana romane romanita romano romee romero
  romeu romilda romina romoaldo romola romolo romuald romualdo romul romulus romy ron ronald
  ronaldo ronan ronja ronke ronnie ronny roos roosevelt rory rosalee rosalia rosalie rosalina
  rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna roscoe roselin roseline rosella
  roselyn rosemarie rosendo roser rosetta rosie rosina rosita roslyn rosman rosmunda ross rossana
  rossella rossie rostislav rostislava rotimi rovena rover rowan rowena rowland roxana roxane
  roxanne roxelana roxy roza rozalia rozalie rozalija rozalinda rozamunda rozana rozella rozina
  rozita rozvita ruben rubiano rubie rubye ruchan rudi rudolf rudolfa rudolfina rudolph rudra rudy
  ruedi rufina rufino rufo rufus ruggero ruhsar rui rukhmani rukmin rukneddin rumena rune rupert
  ruperto rupinder ruprecht ruslan rusman russ russel russell rustu rut ruta ruth ruthe ruthie
  rutilo ruxanda ruxandra ruya ruza ruzena ryan ryann ryder rylan rylee ryleigh ryley ryszard
  saadat saar saba saban sabar sabato sabazio sabele sabin sabina sabine sabino sabir sabri
  sabrina sabryna sachin sacid sadberk sadettin sadi sadie sadik sadina sadio sadri sadullah sadye
  saer safa safae saffet saffiro saffo safi safiatou safietou safina safira safiya safouan
  safouane safta sagar sahap sahin sahinalp sahra sahsuvar saiful saige saim saka sakari sakip
  sakir sakti sakura saladino salamoun salif salih salim salimah salimata salimatou saliou sallie
  sally salma salman salome salomea salomena salomon salomone salomoun salsabila salustio salvador
  salvatore salwa salwator saly sam samanta samantha samara samba samed sameer sami samia samiah
  samih samil samim samir samira sammie sammy samo samona samson samsul samuel samuela samuele
  sancho sander sandor sandra sandrine sandro sandu sandy sanem sanford sanja sanjay sanka sanna
  sanne sansone sante santiago santina santino sanya sanziana saoirse saphira sapiente sarada
  sarah sarala sarani saraswati sarbello sare sari sarina sarisha sarka sarla sarlota saroja
  sartika sarvin sasa sascha sasha saskia saskie saso satish saturniano saturnin saturnino satya
  satyen saul sauveur sava savanah savanna savas savel saverio saveta savi savin savina savinien
  savino savion saxona sayan scarlett scholastika scholastique schuyler scolastica scot scott
  scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastiao
  sebastien sebastjan sebestian sebnem secaeddin secil seckin seckou seconda secondiano secondina
  seda sedat sedef seden sedrick sedrik sef sefer seff sefik sefora segilola segolene seher
  sehlevent sehrazat sekinat sekou selahattin selale selami selcuk selda selen selena selene selim
  selin selina selma selmer selvaggia selvi sema semenica semih semiramide semplicio sempronio
  semra semsi sena senay sener senesio sengul senka senn senna senne sennur senofonte senol senta
  sep sepp seppe seppo septi serafettin serafin serafina serafino serap seraphin serapione serban
  serbulent seref seren serenity serenus serge sergej sergen sergi sergio sergiu sergiusz serhat
  serif serin serkan sermet sermin serpil sertac sertap servac server servidio serviliano sesto
  seth settar settimio settimo setya sev seval sevda sever severa severiano severin severina
  severine severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn seyban
  seyda seydou seye seyfettin seyfi seyfullah seyma seynabou seyyit shad shade shaina shakila
  shakira shakti shakuntala shalewa shana shane shanel shanelle shania shanie shaniya shankar
  shanna shannon shanny shanon shantanu shanti shany sharda shari sharmila sharon shashi
  shashikala shaun shawn shawna shaylee shayna shayne shea sheela sheila shekoni sheldon shelia
  shelley shelly shemar sher sheri sheridan sherly sherman sherri sherry sherwood sheryl shirley
  shiv shivakari shobhana shola shresth shresthi shreya shreyashi shridevi shrishti shubha
  shubhaprada shwet shyann shyanne sibel sibilla sibyl sibyla sibylle sico sicuro sid siddarth
  siddhi siddhran sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidy siebe siem sienna
  siep sigebert sigfrid sigfrido sigismond sigismondo sigmund signe sigrid sigurd sihab sihabeddin
  siir sijuade sil sila silas silja silje silke silvan silvana silvano silvere silverio silvester
  silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius simao simen
  simeon simeona simeone simge simi similoluwa simina simion simisola simo simon simona simone
  simonetta simonida sinan sinasi sindre sinem sinesio sinfronio sinica sinikka sinisa sinja
  sinkler sintia siobhan sioned sipho sir sire sireno siria siriano siricio sirineu sirio siro
  sirri siska sister sisto sitara siti siv sixt sixte sixtine sixtus sjoerd sjors skarlet skarleta
  skye skyla skylar sladana slamet slava slavek slavena slaviboj slavibor slavica slavka slavko
  slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slobodan slobodanka sloka
  smaranda smeralda smil smiljana smilla smita smriti sname sneha snezana soave sobeslav sobeslava
  soccorso socrate soda sofia sofie sofija sofronia sofronie sokhna sokrat solange soledad soleh
  solene soline solocone solon solveig solveiga soma somnath somu sona sondre songul sonia sonja
  sonke sonny sonya soo soof sophia sophie soraia sorana soraya soren sorin sorina sostene
  sosteneo sostrato soter sotira souleymane sowande spano spartaco spela speranta speranza
  speranzio spirydion spytihnev srboljub srecko sredoje srna stacey stacy stan stana stanca stancu
  stanford stanimir stanislao stanislas stanislav stanislava stanislaw stanko stanley stanton
  stasa stasta staza steen stef stefan stefana stefania stefanie stefano steffen stela stelian
  steliana stella steluta sten stepan stepana stepanka stephaans stephan stephane stephania
  stephanie stephany stephen stephon sterre stevan steve steven stevie stewart stig stijn stiliano
  stina stine stiriaco stojan stojanka stojmir storm strahinja stuart suat subhash subhashini
  subhasini subhi subodh subomi sucheta suci sude sudeva sudi sue suelen suheyl sujata sukanya
  sukru sule suleyman suma suman sumayyah sumit sumitra sunay suncica sune sunil sunita sunniva
  surano suresh sururi surya suryakant suryakanta suryakantam susan susana susanna susanne susheel
  sushil sushma susie suus suzan suzana suzanne suze suzon svatava svatoboj svatobor svatomir
  svatopluk svatoslav svatoslava svea sven svend svenja sverre svetislav svetla svetlana svetluse
  svetolik svetomir svetozar sveva sviturno swami swapnil swara swarnalata swarup swassane sweta
  syahrini sybilla syble sydnee sydni sydnie sylva sylvain sylvan sylvester sylvestre sylvia
  sylviane sylvie sylwester sylwia synne szabolcs szczepan szofi szofia szonja szymon tabea tabita
  tabitha taceddin tacjana tad taddeo tade tadeas tadej tadeo tadeusz tadija taha tahir tahlia
  tahsin taib taide taiwo takeshi talat talay talea talha talia talip talita talon tamara tamas
  tamer tami tamia tamina tamino tammaro tammo tammy tancrede tancredi taner tanguy tania tanirika
  tanja tanju tankred tanner tantri tanushree tanushri tanya tanyeli tao tapan tapani tapio tara
  taras tarcisio tari tarik tariq tarja tarkan tarquinia tarsilla tarso tarun taryn tasdik tasha
  taskin tasnim taswir tatana tate tatiana tatjana tatum tatyana taufan taufik taurean taurin
  tavares taya tayfun tayler tayyar taziana taziano tazio tea teagan tecla ted teddy tedi teea
  teguh teije tej teja tejas tejumola tekin tekinalp tekla telchide telemaco telica tellervo telly
  temel temidayo temistocle temitope teo teobald teobaldo teodata teodolinda teodor teodora
  teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari
  teoman teona terenc terence terencius terencjusz terenzio teresa tereza terezia terezie terezija
  teri terrance terrell terrence terri terrill terry tertuliano tesauro tesifonte tess tessa
  tessie teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabo thad thaddeus thais
  thalea thalia thanh thea thelma theo theobald theodor theodora theodore theodorik theodose
  theodosie theofan theofil theofila theophile theophraste theresa therese theresia theron theunis
  theuns thiago thibault thibert thibo thierno thierry thies thije thijmen thijn thijs thilo
  thirza thom thomas thora thorben thore thorge thurman tia tiago tiana tianna tiara tibaldo tibbe
  tiber tiberia tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichon
  ticone tidiane tieme tierra ties tiffany tihomir tiina tijmen tijn tijs tilen tillman tillmann
  tilly tim timbul timea timm timmothy timmy timo timoleon timon timotei timotej timoteo timoteus
  timothee timothy timur tina tinas tinca tincuta tino tiphaine tira tiril tirone tirta tirtayasa
  tirza titi titien titilayo titilope titin tito titus tizian tiziana tiziano tizio tjark tjasa
  tobia tobias tobiasz tobiloba tobin toby tod todd todor toke tokunbo tolga tolomeo tolulope
  tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa tomaska tomasz tomaz tome tomek
  tomi tomiloba tomislav tomke tommaso tommie tomori toney toni tonnin tony tonya toon tope tor
  torben torbjorn tore torey torkvat torquato torrance torrey torsten tosca tosco toska toussaint
  toy trace tracey traci tracy traian trajan tranquillo trasea travis travon tremaine tremayne
  trent trenton tressa tressie treva trever trevion trevor trey tricia trilochan trilochana trilok
  trilokanath trilokesh triloki trine trisha tristan tristano tristian tristin triston troels troy
  trudie trycia trystan tsabita tuan tuana tudor tudora tudorita tudosia tufan tugay tugba tugiman
  tugrul tugtekin tuhfe tulay tullia tulliano tullio tumer tunahan tunay tunc tuncer tuomas turan
  turgay turgut turi turibio turkan turkay turker turkes turna turold tushar tussio tutku tuula
  tuulikki tuur tuva twan twila tycho tygo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese
  tyrique tyron tyrone tyshawn tyson ubaldo ubertino uberto uchita uda udai udit udo ueli uffe
  ufuk ugo ugolina ugolino uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulf ulfa ulfet
  ulfo ulgen uli ulices ulises ulisse uliva ulker ulku ulla ulpiano ulrich ulrico ulrik ulrika
  ulrike ulstano ulus ulva ulvi ulviye ulya ulysse umang umar umay umaya umberto umi umile umit
  ummiye umran umur umuralp umut unal unggul unjani unna unsel unseli upendra upik upton uranio
  urbain urban urbano urdino uriah uriel uriele urmila uros urs ursicio ursino urska ursmaro
  ursula ursule usame usha usman usyi utama ute utku uttam uve uwe uygu uzeyir uzodimma vaclav
  vaclava vada vadim vagn vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi
  vaishno vaishvi vala valburga valdemar valdemara valente valentijn valentim valentin valentina
  valentine valentino valentyn valentyna valer valere valeria valerian valeriana valeriano
  valerico valerie valerija valerio valeriu valery valfredo valfrido valid vallie valtena valter
  valtr valtteri vance vanda vanesa vanessa vania vanja vanna vanya varalakshmi varo varun varvara
  vasanti vasco vasil vasile vasilica vasilisa vasja vasko vasudev vasudeva vasudha vasundhara
  vaughn vavrinec vecdi veda vedang vedanga vedanshi vedasto vedat veduna veerle vefa vefik vehbi
  veikko veit velda veleslav veleslava veli velibor velimir velio velislav velislava vella velma
  velva vena venance venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin
  vendelina vendula vendulka venek venera veneranda venerando venere venerio veniamin venka
  ventura venuse venusta venustiano venusto vera verano verda verdiana verdie verecondo verena
  verenzio vergie veriana verica veridiana verla verlie vern verna verner vernice vernie vernon
  vero veronica veronika veronique veroslav veroslava verulo veselinka vesile veslava vesna
  vespasiano vesper vesta veta veysel veysi vezio vianney vibeke vic vicdan vicenta vicente
  vicentia vicentiu vicki vickie vicky victoire victorien victorin vida vidak vidal vidhur vidhya
  vidiano vidone vidor vidur vidya viera vieroslava vieve viggo vigile vigo vijay vik vikram
  viktor viktoria viktorie viktorija viktorin vildan vilde vilem vilema vilemina vilfredo vilhelm
  viliam viliana vilibald viliberto viljem villy vilma vilmar vilmos vimal vimala viman vin vinay
  vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane vindonio vinebaldo vinfrido
  vinicio vinnie vino vinsen vinz violante violeta viorel viorela viorica virag virgie virgil
  virgilio virginie virginio virman virone visarion viscardo vishnu vishwamitra visnja vissia vit
  vital vitale vitalico vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore
  vittoriano vittorio vitus viva vivaldo vivi vivian viviana viviane vivianne viviano vivien
  vivienne vlad vladan vladana vladena vladimir vladimira vladimiro vladislav vladislava vladivoj
  vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlatka vlk
  vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojtech
  vojteska vok volfango volfgang volkan vorsila vratislav vratislava vratko vreni vrinda vrund
  vseboj vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro
  vulpiano vuslat vyas waclaw wadi wage wahyu waino wakiman waldo wale walenty walentyn walentyna
  waleran waleria walerian walery walgierz wallace walter walton waluyo waly wanda wandrille
  wanesa wani wanjiru wannes ward wardaya wardi warji warley warre warren warsa warsita warta
  washington wasis watson wava wawan wawrzyniec waylon wayne webster wei weldon wellington wende
  wendell wendy werner weronika wes wesley wessel westley weston whitney wiara wibke widya wiebke
  wies wiktor wiktoria wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid
  wilfryd wilhelm wilhelmina wilhelmine willa willard willem willi william willie willis willow
  willy wilma wilmer wilson wilton wincenty winda winfield winifred winnifred winona winston wira
  wirda wirginia wisnu witalis wladyslaw wlodzimierz wojciech wojtek wolfgang woodrow wout wouter
  wulan wulandari wuraola wyatt wyman xanana xander xaver xaverie xaverius xavi xavier xaviere xem
  xenia xenie xenophon ximena xin xochitl xzavier yacine yadira yagiz yagmur yago yahya yakubu
  yalcin yalgin yaman yamileth yan yana yance yango yannic yannick yannik yannis yaprak yara yarah
  yaren yaretzi yasar yasemin yasin yasmeen yasmin yasmine yassin yassine yassir yavuz yaya yazmin
  yejide yekta yelda yeliz yener yenthe yesenia yesim yessenia yessi yetkin yetunde yewande yfke
  yigit yildirim yildiz yilmaz yinthe ylvi ylvie yoann yoga yogendra yogesh yoginder yolanda
  yolande yonca yono yoro yosef yoshiko yosun younes youp yousef youssef youssou youssouph
  youssoupha ysaline yseult yuce yucel yuki yuksel yulia yuliana yumni yuna yuni yunita yunus yuri
  yusuf yuto yven yves yvette yvonne zabedeo zabina zaboj zac zaccaria zaccheo zachar zachariah
  zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zaenab zafer zafir
  zaharia zahide zahit zahra zaida zain zainab zaira zakaria zakary zakelina zaki zakir zala zalan
  zalindra zama zamfir zamfira zamir zamira zan zander zane zaneta zanita zanobi zaraza zaria
  zarije zarina zarko zavida zavis zayd zayn zbigniew zbislav zbyhnev zbyhneva zbynek zbynka
  zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav zdeslava
  zdik zdirad zdislav zdislava zdravko zechariah zef zefiro zehra zejnep zekai zekeriyya zekiye
  zelaya zelda zelibor zeliha zelimir zelimira zelinda zelislav zelislava zeljka zella zelma
  zelmir zelmira zena zenaide zenebio zeno zenobia zenobie zenobio zenon zenone zenovia zente
  zephirin zerrin zeteny zetico zetta zev zeyd zeyneb zeynel zeynep ziga zigmund zihni zikmund
  zina zinaida zion zita zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad
  ziyanda zizi zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zoe zoeva zoey zofia
  zofie zofija zoie zoila zoilo zoja zola zoltan zora zoran zorana zorka zoroslav zoroslava zosia
  zosim zosima zosimo zselyke zsofia zsolt zsombor zubeyde zubeyr zuhal zula zulaikha zulal
  zuleyha zulfa zulfikar zumrut zuzana zuzanna zvezdana zvonimir zvonimira zvonko zygmunt αγγελος
  αθανασια αθανασιος αικατερινη αλεξανδρα αλεξανδρος αναστασια αναστασιος ανδρεας αννα αντωνης
  αποστολος αριστειδης βασιλης γεωργια γεωργιος γρηγοριος δεσποινα δημητρα δημητρης διονυσιος
  ελενη ελευθεριος εμμανουηλ ευαγγελια ευαγγελος ευσταθιος ηλιας θεοδωρος ιωαννα ιωαννης
  κωνσταντινα κωστας λεωνιδας μαρια μιχαηλ νικολαος παναγιωτα παναγιωτης παρασκευας παρασκευη
  παυλος πετρος σοφια σπυρος σταυρος σταυρουλα στεφανος στυλιανος σωτηριος φωτιος χαραλαμπος
  χρηστος χριστινα χρυσουλα август августин авдеи аверкии аверьян авксентии авреліи аврелія аврора
  автоном агап агапія агата агафон агафья агафія аггеи агнеса агнія агрипина ада адам аделаіда
  аделіна адриан адріана адріян азалія азарии азаріи аким акулина алевтин алевтина александр
  александра алексеи алина алла альберт альбіна альвіна аліна амвросии амос анании анастас
  анастасия анастасіи анастасія анатолии анатоліи анатолія ангелина ангеліна андреи андрон
  андроник андріи анжела анжелика аникеи аникита анисим анна антип антон антонида антонин антонина
  антоніи антоніна антонія антін анфіса аполлинарии аполлон аполлонія аполлінарія арефии аристарх
  аркадии аркадіи аркадія арсен арсении арсеніи артем артемии артемія архип аскольд афанасии
  афанасіи афанасія афиноген бажен благовіста богдан богдана богуслава божемир божен божена
  болеслав болеслава боримир боримисл борис борислав борислава боян братимир братислав братомил
  братослав бронислав броніслава брячислав будимир буитур буревіст біломир білослав білослава
  біляна вадим валентин валентина валерии валерия валерьян валеріи валерія варвара варлаам
  варфоломеи василии василина василиса василь вацлав велемир велимир венедикт вениамин вера
  вероника викентии виктор викторин виктория виссарион виталии влад влада владилен владимир
  владислав владислава владлен влас власта володимир володислав всевлад всеволод всемил всеслав
  всеслава вышеслав вячеслав віктор вікторія вілена віленіна віліна віола віолетта віра віргінія
  віта віталіи віталіна гаврила гаврило галактион галина ганна гарнослав гедеон гелена геннадии
  геннадіи георгии георгіи герасим герман глафира глеб гліб гнат гордеи гордіи горимир горислав
  гостомысл градимир гремислав григории григоріи гурии давыд далемир далеслава дана данила данило
  дарина дарислава даромир дарья даріи дементии демид демьян денис дмитрии дмитро добринка
  добромила добромир добромира добромисл добромисла добромысл доброслав доброслава долеслава
  доляна дорофеи діана діяна евгении евгения евграф евдоким евдокия евлампии евпраксия евсеи
  евстафии евстигнеи евфросиния егор екатерина елена елизавета елизар елисеи емельян епифан еремеи
  ермил ермолаи ерофеи ефим ефрем жанна жозефіна забава захар захаріи зборислав звенигор звенимир
  звенислав звенислава земислав зеновіи зинаида зиновии зиновіи злат злата златомир зоремир
  зореслав зореслава зорина зорян зоряна зосима зоя зінаіда иван иванна игнатии игорь измаил изот
  изяслав иларион илья иннокентии иосиф ипат ипатии ипполит ираида ираклии ирина исаи исидор ия
  казимир калина каллистрат капитон карл карп каріна касьян катерина квітка квітослава кии ким кир
  кира кирилл клавдии клавдия клавдія климент кондрат кондратии конон константин корнеліи корнил
  корнило корниліи корніи костянтин крентта ксения ксенія кузьма купава куприян лавр лаврентии
  лаврентіи лаврін лад лада ладимир ладислав ладо ладомир лазарь лариса лев левко леон леонид
  леонтии леся лидия ликера листвич лонгин лора лука лукия лукьян лучезар любава любим любислава
  любов любовь любодар любозар любомила любомир любомира люборада любослава любосмысл людмила
  людомила лідія лілія маия макар максим максимильян мальва маргарита мариан марина мария марк
  марко маркіян марта мартын мартьян марфа марічка марія матвеи матвіи меланія мефодии мечислав
  мечислава микита микола милан милен милии милица милован милодара милослава мина мирон мирослав
  мирослава митофан михаил михаило михеи модест моисеи мокеи мокрина мотря мстислав мстислава
  мусіи мілана надежда надія назар назаріи наина наркис наталья наталія натан наум неля немир
  немира нестор никандр никанор никита никифор никодим николаи никон нина нинель нифонт нонна ніна
  огняна оксана октябрина олег олександр олександра олексіи олелько олена олесь олеся олимпиада
  олимпии ольга омелян онуфрии орест ореста орина орислава орися орхип оріяна осип остап остромир
  охрім павел павло павліна палажка панас панкрат панкратии пантелеимон панфил парамон парфен
  пахом пелагея пелагія петр петро пилип пимен платон подолян поликарп полина поляна поліна
  порфирии потап потішана прасковья пров прокл прокофии прохор радим радимир радислав радміла
  радован радослава раиса ратибор ратимир ратмир раіна раіса регина родион родослав родіон
  роксолан роксолана роман ромена ростислав ростислава рубен руслан руслана рюрик савва савватии
  савелии самсон самуил светлана светозар святополк святослав святослава світлана севастьян
  селиван селиверст семен семибор серафим сергеи сергіи сигизмунд сидор силантии сильвестр симон
  синклитикия синьоок слава славолюб славомир славута сміяна сніжан сніжана сократ сологуб соломон
  соломія соня софия софон софрон софія спартак спиридон станимир станислав станислава станіслав
  степан стефаніи стожар стоян сюзана таисия тамара тарас татьяна таісія твердислав творимир
  терентии тетяна тимофеи тимофіи тимур тиміш тит тихон трифон трофим тур ульян ульяна устим устин
  устина фадеи фаина фаіна феврония февронія федор федора федосии федот фекла феликс феодосія
  феоктист феофан ферапонт филарет филимон филипп фирс флорентин фока фома фортунат фотии фрол
  харитина харитон харлампии хвалимир хорив христина христофор христя чеслав чорнота щастислав щек
  эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст ювеналии юлиан юлии юлия юліан юліанна
  юлія юрии юріи юстина юхим юхима юхимія яков якуб ян яна януарии ярема ярина яровид яромил
  яромир ярополк ярослав ярослава євген єреміи іван іванна ігор ізяслав ілля ілона інна іннеса
  ірина ірма אביאל אביב אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד אבירם אבירן אבישג
  אבישי אביתר אברהם אבשלום אגם אדווה אדיר אדל אדם אדר אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר
  אופירה אופל אופק אור אורטל אורי אוריאל אוריה אורית אורלי אורן אושרי אחיה איב איה אייל איילה
  איילת איל אילון אילן אילנה אילנית אימרי אירית איתמר אלדד אלדר אלומה אלון אלחי אלחנן אליאב אליאור
  אליאנה אליאס אליה אליהו אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישיב אלישמע אלישע
  אלכס אלכסנדר אלמוג אלעד אלקנה אלרועי אמונה אמור אמיר אמיתי אמנון אן אנאבל אנה אניעם אסיף אסנת
  אסף אסתר אפיק אפריל אפרים אפרת אראל אראלה ארבל ארז ארטיום ארי אריאל אריאלה אריאנה אריה ארייה
  ארנון ארתור אשד אשל בארי בועז בל בלה בן בניה בנימין בצלאל בר בראל ברוך ברי ברית ברק ברקת בת בתיה
  גאיה גבריאל גבריאלה גד גדעון גוון גולן גוני גור גורן גיא גיורא גיל גילי גילת גל גלבוע גלי גליה
  גלית גלעד גפן דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית דיאנה דינה דליה דן דנה דני
  דניאל דניאלה דנית דפנה דקל דקלה דרור הגר הדס הדסה הדר הוד הודיה הילה הלל הראל ויויאן ויטה
  ויקטוריה ולדימיר ורד זאב זבולון זהבה זוהר זיו חביב חגי חגית חושן חי חיים חיננית חירות חמוטל חמי
  חן חנה חנוך חנית חנן חסד טובה טופז טל טלי טליה טנא יאיר יאן יגאל יגל ידיד ידידיה יהב יהודה
  יהודית יהונתן יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי יוכבד יוליה יונית יונת
  יונתן יוסף יורם יותם יחזקאל ים ימית ינון יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפית יפעת יפתח
  יצחק יקיר ירדן ירון יריב ישי ישראל יששכר כוכב כליל כפיר כרם כרמי כרמית כרמל לאה לב לביא לבנה
  לוטם לוטן לוי לוסי ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל
  לילי ליליה לילך לימור ליעד ליר לירוי לירון לירז לירן לשם מאור מאי מאיה מאיר מגי מגל מור מוריה
  מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה מירן מלאכי מלכה מנחם מנשה מעיין מצדה מרב מרדכי מריה
  מרים מרינה משה מתן מתנה מתת נאוה נבו נגה נדב נהוראי נוב נוי נויה נועה נועם נופר נורית נח נחשון
  נטלי נטע נטעלי ניב נילי נינט ניסן ניצן ניקולס ניר ניתאי נמרוד נעמה נעמי נפתלי נרי נריה נתיב נתן
  נתנאל סביון סהר סול סופיה סטפן סיגלית סיון סיני סמדר סער ספיר סרגיי סשה סתיו עברי עדי עדן עדנה
  עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב עינת עלמא עלמה עמוס עמיחי עמית
  עמליה עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא פלג צאלה צבי צדק צוף צופיה צוק צור צח
  צחי ציון צליל צמרת קורין קורל קטיה קליה קמה קסם קסניה קרן קשת ראובן ראם רביב רביד רבקה רגב רויטל
  רוית רומי רון רונהלי רוני רונית רועי רות רותם רז רחל ריטה ריי רימון רינת רם רן רננה רעות רעי
  רפאל שאול שבע שגב שגיא שגית שובל שוהם שולמית שונית שושנה שחף שחק שחר שי שילה שיר שיראל שירה שירז
  שירי שלהבת שלום שלומי שלומית שלמה שמאי שמואל שמחה שמעון שמרית שני שקד שקמה שרה שרון שרית תאיר
  תאנה תבור תהילה תו תום תומר תיאו תכלת תלמה תמיר תמר תמרה תפארת תקווה ابان ابتين ابراهيم اتوسا
  احمد اختر اذر اذرنوش اذين ارا اراه ارتام ارتمن ارتين ارد اردشير اردوان ارزو ارسلان ارش ارشام
  ارغوان اركان ارمان ارمغان ارميتا ارمين ارنواز اروانه اروي اريا ارين ارژن ارژنگ ازاده ازرم
  ازرمدخت ازيتا اسا اسامه استر اسر اسعد اسفنديار اسلام اشرف اشكان اشكبوس افاق افر افره افروز افريد
  افرين افزون افسانه افسون افشين اكرم الدين القاسم الله المقداد اليف امان امجد اميد امير اميرحسين
  اميرسينا امين اناهيتا اندام انس انوشا انوشروان انيتا انيس انگيز اهو اهورا اور اورنگ اوس اوستا
  اونگ اويز اوژن اياد اياز اياس ايدا ايدين ايران ايراندخت ايرج ايزديار ايمان ايمن ايهاب بابك باربد
  بارمان باسل بامداد بامشاد بانو باپوك بتول بختيار بدر بدران براءه برانوش برديا برزو برزويه برزين
  بركات برمك برهان بزرگمهر بسام بسيم بشار بلال بلبل بلسم بليغ بندر بنفشه بهار بهارك بهاره بهتاش
  بهداد بهديس بهرام بهرخ بهرنگ بهروز بهزاد بهشاد بهمن بهناز بهنام بهنود بهنوش بهيج بو بويان بوژان
  بيتا بيژن تابان تاباندخت تاجي تارا تاويار ترانه تميم تناز توران توراندخت تورتك تورج توفان توفيق
  توژال تير تيسير تينا تينو ثابت جابان جابر جاد جاسر جاسم جامين جاويد جبريل جبين جريره جسور جعفر
  جلال جليل جمال جمشيد جمعه جميل جهاد جهان جهانبخت جهانبخش جهاندار جهاندخت جهانگير جواد جوان جوهر
  جويا جيران حاتم حاجب حارث حازم حافظ حامد حبيب حذيفه حسام حسان حسن حسني حسون حسين حطاب حفيظ حكيم
  حلمي حليم حمدان حمدي حمزه حموده حميد حيدره خالد خاوردخت خباب خداداد خدايار خرم خرمدخت خسرو
  خشايار خلدون خلود خليل خواه خورشيد خيري دادمهر دارا داراب داريا داريوش دانوش دانيال داور داوود
  دايان دخت درسا دريا دريد دل دلارام دلبر دلبند دلربا دلشاد دلكش دلناز دلنواز دنيا دورشاسب ديااكو
  ديانوش ديبا ديسم ذاكر رابح رابو رابين راتب رادبانو رادمان رازبان راسم راسپينا راشد راغب راكان
  رامتين رامز رامش رامشگر رامونا رامي راميار راميلا رامين راويار رايد رايف راژانه ربيع رتيب رجب رخ
  رخسار رخشانه رخشنده رخپاك رز رزق رزميار رستم رسلان رشاد رشدي رشيد رضا رضوان رعد رفيع رفيق ركان
  ركسانا رمزي رمضان رنيم رهام رهي روبينا رودابه روزبه روشنك روناك رووف رويا رياض ريان ريبار ريم
  رژينا زاد زادبخت زادماسب زال زاهر زاوا زردشت زرنگار زري زرين زرينه زمانه زونا زيبا زيبار زيدون
  زيما زين زينب زينو سارا سارك سارنگ ساره ساسان ساغر سالم سام سامان سامح سامر سامي سانا ساناز
  سانيار ساهي ساويز ساينا سايه ستاره ستي سجاد سراج سرافراز سرحان سرمد سرور سروش سريج سعد سعيد
  سفيان سلامه سلمان سليم سماح سمير سميرا سميه سنبله سهراب سهره سهند سهيل سوبا سوبار سودابه سورن
  سورنا سوري سوزان سوزه سوسن سولان سولماز سومار سوگند سيامك سياوش سيبوبه سيف سيما سيمدخت سيمين
  سينا سپنتا سپند سپهر سپهرداد سپيد سپيدار سپيده شادمهر شادي شاران شاكر شاهدخت شاهرخ شاهين
  شاهيندخت شاهپور شايان شايسته شاپرك شب شباهنگ شبديز شبنم شراره شرمين شروين شريف شعبان شفيع شفيق
  شكري شكفته شكوفه شكوه شكيب شمس شمشاد شميلا شمين شهاب شهبار شهباز شهبال شهداد شهرارا شهرام
  شهربانو شهرزاد شهرناز شهرنوش شهره شهروز شهريار شهلا شهنواز شهين شهپر شوان شورانگيز شوري شوقي
  شيبا شيدا شيده شيردل شيرزاد شيرنگ شيرو شيرين شيما شينا شيوا صابر صادق صبحي صبري صخر صداح صدرا
  صدقي صفوان صقر صلاح صمد صهيب ضياء طارق طاهر طلال طهماسب طهمورث طوس طوطي طيب ظافر عادل عارف عاشور
  عاصم عاصي عاطف عامر عباس عبد عثمان عجمي عدلان عدلي عدنان عدي عرفات عرفان عز عزام عزمي عزيز عطا
  عطيه عفيف علاء علوي عليرضا عماد عمار عمر عمران عنود عوضيه عياض غازي غانم غزاله غسان غفار غنچه
  غوغا غيث فاخر فادي فارس فاروق فاضل فاطمه فاكر فايز فتاح فتانه فتحي فخري فدا فر فراز فراس فرامرز
  فرانك فراهان فربار فربد فربغ فرج فرجاد فرحات فرخ فرداد فرديس فرزاد فرزام فرزان فرزانه فرزين
  فرشاد فرشته فرشيد فرمان فرناز فرنود فرنوش فرنيا فرنگيس فرهاد فرهنگ فرهود فروتن فرود فروز فروزان
  فروزش فروزنده فروغ فريبا فريبرز فريد فريدخت فريدون فريمان فريماه فرين فريناز فرينوش فريوش فرگام
  فضل فضيل فكري فهد فهمي فواد فواز فوزي فيروز فيروزه فيصل قابوس قاسم قباد قدسي قيس كابان كابوك
  كارا كاراكو كارو كاظم كامبخت كامبخش كامبيز كامجو كامدين كامران كامراوا كامك كامنوش كاميار كانيار
  كاوه كاووس كتايون كرشمه كرم كسرا كسري كلاله كمال كمبوجيه كهبد كهرام كهزاد كوشا كيارش كيان كيانا
  كياندخت كيانوش كيانچهر كياوش كيخسرو كيقباد كيكاووس كيميا كيهان كيهانه كيوان كيومرث لادن لاله
  لبخند لبيب لطفي لقا لهراسب لومانا ليث ماجد مارال ماري مازن مازيار ماكان مامك مامون مانا ماندانا
  مانوش ماني مانيا ماه ماهان ماهاندخت ماهدخت ماهرخ ماهزاد ماهور ماهچهر مبارك مبروك مجاهد مجد مجدي
  مجيد محجوب محدثه محرز محسن محفوظ محمد محمدرضا محمود مختار مخلص مراد مرتضي مرداس مرداويز مرزبان
  مرزوق مرشد مرعي مرمر مرواريد مروان مريم مزدك مستان مستانه مستعين مسعد مسعود مشكاندخت مشكناز
  مشكين مصطفي مصعب مصلح مطيع معتز معز معين مفتاح مقداد مليسا مليكا ممتاز ممدوح منتصر منذر منصف
  منصور منعم منوچهر منيب منير منيژه مهبانو مهبد مهتاب مهدي مهديار مهديس مهر مهراب مهراد مهرام
  مهران مهراندخت مهرانديش مهرانفر مهرانگيز مهرداد مهرزاده مهرناز مهرنكار مهرنوش مهرنيا مهروز مهري
  مهريار مهسا مهستي مهشاد مهشيد مهناز مهنام مهند مهنوش مهوش مهيار مهيب مهين مومن مونس ميترا ميخك
  ميلاد مينا مينو مينودخت مژده مژگان ناجح ناجي نادر ناز نازبانو نازفر نازلي نازنين نازي نازيدخت
  نازپرور نازچهر ناصح ناصر ناصف ناظم نافع نامور ناهيد نبيل نجيب ندا نديم نرسي نرمك نرمين نريمان
  نرگس نزار نزيه نسترن نسرين نسيم نصحي نصر نضال نعمان نعيم نكيسا نهاد نوا نور نوري نوش نوشا نوشدخت
  نوشروان نوشفر نوشناز نوشين نوف نوفل نويد نوين نيشا نيك نيكداد نيكدخت نيكدل نيكزاد نيلوفر نيما
  نگار نگاره نگارين نگين هادي هاشم هاني هانيه هخامنش هرمز هشام هليا همادخت همايون همدم همراز همراه
  هنگامه هوتن هور هورتاش هورداد هوردخت هورزاد هورمند هوروش هورچهر هوشنگ هوشيار هومان هومن هونام
  هويدا هيتاسب هيثم هيربد هيرمند هيكل هيما هيوا هژير واصف وامق وايل وجدي وحيد وديع ورجاوند وريا
  وسام وسيم وشمگير وصفي وليد وهرز وهسودان ويدا ويس ويشتاسب ويگن يادگار ياسر ياسمن ياسين ياشار يافع
  يامن ياور يحيي يزدان يوشيتا يگانه پارسا پارميس پاكان پاكتن پاكدخت پانته پدرام پرتو پرديس پرستو
  پرشنگ پرناز پرنيا پرنيان پرهام پروانه پرويز پروين پري پريا پريدخت پريسا پريناز پريوش پريچهر پشنگ
  پوران پوراندخت پوريا پولاد پونه پويا پوپك پي پيام پيروز پيمان پژمان پژوا پگاه چابك چالاك چاوش
  چكاوك چهر چهرزاد چوبين ژالان ژاله ژيار ژينا ژيوار گرد گردان گرشا گرشاسب گرشين گرگين گزل گشتاسب
  گشسب گل گلاره گلاله گلاويز گلباد گلبار گلبام گلبان گلبانو گلبرگ گلبهار گلبو گلبيز گلدخت گلديس
  گلربا گلرخ گلرنگ گلرو گلريز گلزاد گلزار گلسا گلشن گلشيد گلنار گلناز گلنسا گلنواز گلنوش گلي
  گلپاره گلپر گلپري گلپوش گلچين گهر گودرز گوماتو گوهر گيتي گيسو گيلدا گيو अंकित अंजलि अजय अजिता
  अनिल अनीता अमित अमिता अमृत अर्जित अर्जुन अश्मी अस्मिता आरव आशा आशीष ऊषा करण कविता किरण कृष्ण खेम
  गगन गणेश गीता गौरव ज्योति दिनेश दिव्या दीपक दीपिका दीपेन्द्र नविन निकिता निखिल नितिन निरज निश्चल
  नेहा पदम पूजा पूर्ण प्रकाश प्रबिन प्रशान्त प्रियंका प्रिया प्रेम बिना बुद्ध मनिषा मनीष ममता महेश
  मीना मुकेश मोहन रजिना रञ्जन रत्न रवि राकेश राजु राजेन्द्र राजेश राम राहुल रीना रेखा रोहित
  लक्ष्मी विकास विक्रम विजय विवेक विशाल विष्णु शिरिषा शिल्पा शृष्टि संजय सचिन सञ्जय सन्तोष सन्दीप
  सरिता सागर सिद्धार्थ सीता सुनिता सुनीता सुनील सुभाष सुमित सुरेश सुशान्त सुसन सूरज सोहन सौरभ
  स्नेहा
`
