// Family names of many countries, in lower case and without accents, from the locale data of @faker-js/faker 10.6.0
// (MIT licence, Copyright (c) 2022-2025 Faker), with some added by hand; everyday words are left out.

export const surnames = `
  aalbers aalerud aaltonen aas aasen abaci abadan abalioglu abate abbas abbate abbott abbrescia
  abdi aberg abernathy abeyta abicht abimanyu abiputra abodunrin abrahamsson abramovic abrego
  abreu abshire abt accardi accardo accurso aceto acevedo achari acharya achilles achkinadze acic
  acikalin acikgoz ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuna adal
  adamcova adamczak adamczyk adame adamec adamek adami adamiak adamiec adamkova adamova adamowicz
  adams adamski adamus adanir adaobi adasevic addari addis adebayo adebisi adegbite adegboye
  adelakun adelusi ademayowa ademiluyi ademola adeniyan adeogun adeoluwa aderibigbe aderinsola
  aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemi adeyemo adhitama adic adiga
  adisa adivar adorno adragna adriansyah aebi affinito afifah afolabi afolayan afonja afunku
  agaoglu agarwal agboola agirbas agnello agostinelli agostini agosto agresta aguayo aguilar
  aguilera aguirre agustian ahic ahlke ahluwalia ahmadi ahmetspahic ahonen ahrenberg ahrens ahuja
  aiello aigbiniode aigner ainsworth airlangga ajakaiye ajao ajayi ajewole ajose akal akalin akay
  akaydin akbaba akbulut akcal akcali akcan akcay akdag akel akerele akesson akgoz akgul akgun
  akinrinola akintade akisik akkan akkas akkaya akkoc akkoyun akkoyunlu akman akpinar aksakal
  aksentijevic aksit aksoy aktas aktay akyel akyildiz akyurek akyuz alabi alaimo alamsyah alaniz
  alarcon alba albanese alberti albertyn albrechtova albu albuquerque alcala alcamo alcantar
  alcaraz aldea aleksandrowicz aleksic aleman alessandrini alessi alev alexa alexandrescu alfano
  alfaro alfermann alfieri alghamdi alharbi alicea alici alidi aligbe alih alija alikavazovic
  alivernini alizadeh alkaya alkhamis allegretti allgeyer almanza almaraz almeida almonte
  almutairi alniacik aloba aloi alonso alotaibi alpman alpugan altamirano altenwerth altieri
  altinay altinbas altinel altinisik altinok altintas altiok altun altuntas alvarado alvarez alves
  alyanak alzahrani amado amador amadori amaechi aman amann amanta amaral amato amberg ambrosini
  ambrosino ambrosio ambrozova amendola amerio amici ammann ammoscato amorim amoroso amoruso
  amrein amundsen anandya anaya ancona andelova andersen andersson anding andini andrade
  andreassen andreasson andrekovic andreoli andresen andriani andrisani andriska andrle andrlova
  andrzejczak andrzejewski anelli angeletti angeli angelini angelis angeloni angelucci anggraini
  anggreny anggriawan angster anguiano angulo anjani anjos ankunding anselmi antczak antenucci
  antezza antonacci antonelli antonini antonucci antos antosova anttila antunes anzalone aparicio
  apicella apitz apodaca aponte apostol aprile aqila aquino aragon aramini arana aranda arap
  araujo arcangeli arce archuleta ardana ardelean ardeleanu ardianto ardiyanti arellano aremu
  arena arenas arendt arens arevalo argenio argento argiolas arguello arhanic arias arican arifin
  arig arikan arlovic arman armas armendariz armenta armijo armstrong arndt arnesen arora arpasi
  arredondo arreola arriaga arroyo arsenic arsic arslanoglu arteaga artioli arvidsson aryani
  aryanti aryee asante asaro aschenbroich asci ascione ashworth asik asikoglu asimi aslan
  aslanoglu assmus assuncao astafei astolfi astuti aswandi atakol atalik atan atanda atasever atay
  atencio ates atici atik atzeni atzori aubert aucamp auer aufderhar augustyniak avallone avalos
  avan avci avcioglu avila aviles avola awodiran awolowo axelsson axmann ayala ayandokun ayaydin
  aybar aycan aydan aygun ayisat aykac ayobami ayoola aytek ayverdi azara azdajic azevedo azic
  azinic azizah azzahra baarck babali babalola babaoglu babatunde babatz babel babic babini
  babtunde baburic baca bacalo bacci bachmann baciu backer badane badea bademci badenhorst bader
  badillo badjuk baez baeza baganz bagaskara baggio baginski bahena bahl bahringer bahun baiocco
  bajer bajerova bak bakan bakaran bakare bakarec bakirci bakircioglu bakke bakken bakker bakos
  bakowski balajic balan balaskovic balat balaz balazevic balazova balboni balcarova balcer
  balcerzak balci balck baldacci balderas baldi baldini balducci balestra baleta balincic
  balistreri baljak balkow balla ballarin ballesteros balli balnuweit balog balogh balogova
  balogsandor balogun baloun balounova balsamo baltin balzano balzer bamidele bamiloye bamisebi
  banach banas banasiak banasik banda bandic bandicstimac bandini bandl bandopadhyay banerjee bani
  banica banicjokic banja banjari banov banse banu banuelos baptista barajas barakova baraldi
  baranjec baranova baranowski baranski barbagallo barbaricsehic barbarosoglu barbarossa barbarulo
  barbato barbera barberi barberis barbero barbier barbieri barbiero barbosa barbulescu bardek
  barela bares baresova baretta barile barilla barinic barisic barletta barna barnard barone
  baroni barr barra barragan barraza barre barreca barrera barresi barreto barretta barrientos
  barrios barros barrows barsotti barta bartak bartakova bartczak bartell bartels barth bartkowiak
  bartnik bartoletti bartoli bartolini bartolomei bartolucci bartonova bartos bartosek bartosik
  bartoskova bartosova bartova bartulin bartunek bartunkova barylla basaran baseda baser bashirian
  basmaci basoglu bassani bassi basso basson bastajic bastova batinicsantic batista bato battaglia
  battig battisti battistini battke batz bauch bauer bauermeister bauerova baumann baumbach
  baumeister baumgartner baur bauschinger bauschke bayer bayerova baykam bayraktar bayraktutan
  baysoy bazant bazantova beahan beatty beavogui becerra bech bechtelar beck becka beckel becker
  beckmann beckova becvar becvarova bedan bedewitz bedini bednar bednarczyk bednarek bednarik
  bednarikova bednarova bednarski bednarz beek beele beer beggerow beh behr behrenbruch beier
  beissmann bejan bekavac bekdik bekker bektasoglu belcar belenzada bella belli bellini bello
  bellomo bellotti bellucci belmonte belohlavek belohlavkova belotti belovljev beltrame beltrami
  beltran belvisi belz benatti benavides benavidez benda bender bendova benecke benedetti benes
  benesova benetti bengtsson benigni benini benitez bennardo benner benninger bentivoglio
  benvenuti benz benzing berak beran beranek berankova beranova berardi berberoglu berends beretta
  berg bergamasco bergamini berge berger berggren berglund bergman bergnaum bergqvist bergrova
  bergstrom beribak berka berkova berky berkyova bermudez bernabei bernal bernardi bernardini
  bernardova bernasconi bernatovic berner bernier berning berntsen berrios bertaccini bertani
  bertelli bertelsen bertenbreiter berti bertini berto bertolini bertolussi beserler besikci beso
  besok bester betancourt bethke betschart betti betz beushausen beutelspacher bevilacqua beyer
  bezdek bezdekova bezuidenhout bhadresha bhat bhattacharya bhattathiri biagetti biagi biagini
  bialas bialek bialkowski bianc biancheri bianchetti bianchi bianchini bianco biasci biase biba
  bicakci biccari bicer bichler bickel biedermann biedrzynski bielak bielawski bielecki bieler
  bielert bielski bienasch bienias bieniek bienkowski bieri biernacki biernat biesenbach bigdeli
  biggi biglebauer bijl bildik bilek bilen bilgen biljan bilkova bilogravic bilopavlovic bilski
  bily bina bindi bini binova bins bionaz biondi birinci birkemeyer birlik biro bisconti bisgaard
  bisio biskicmerkas bisset bittner bittnerova bizzarri bjelanovic bjeljac bjerke bjerregaard
  bjork bjorklund bjornstad blaga blaha blahova blanc blanchard blanco blanda blank blaschek
  blaser blasi blasko blassneck blaszczak blaszczyk blatancic blazek blazevic blazkova blecha
  blechova blick bloch blochwitz block blockhaus blom blomqvist blum blume boateng bobek bober
  bobeta bobinac bobkova boboc bocchi boccia bocek bochenek bock bockai bockova bockovac boda bode
  bodea bodini bodnar boduroglu boehm boer boffa bogan bogdashin bogenrieder bogisich bognar
  bogucki bogusz bohac bohacek bohackova bohacova bohge bohm bohmova boje bokanovic bolat bolatli
  bolf bolkovac bolliger bolm bologna bolot bolukbas bomestar bona bonanni bonanno bonato bonazzi
  bondarenko bonde bonelli bonetti bongiorno bongiovanni boni bonifazi bonilla bonini bonis
  bonisch bonnet bono bonomi bonomo boratav borbely bordoni borelli borer borge borgeling borges
  borghi borgia borgschulze bork borkowski bormann borner bornscheuer boros borovac borovicka
  borovickova borowiec borowski borrego borrelli borrmann borsch bortolin bortoluzzi bortot
  boruschewski bos boscaino bosch boschetti boschi bosco boscolo bose boshoff bosi bosler bosman
  bosshard bota botello botezatu botha botsford botta bottner boucek bouckova bouda boudova
  bourgeois bourrouag bouschen bouska bouskova bove bovolenta boxhammer boyaci boyde boyer boyes
  boz bozek bozicanin bozkir bozoglu bozsik bozzi bozzo brabcova brabec brabencova brabenec brada
  bradac bradacova bradova bradtke bradvic braga brahaj braia brakus brambilla branca branco brand
  brandenburg brandis bratu brauer braun braunova brautigam brazda brazdil brazdilova brazdova
  bredenkamp brehmer breitenberg breitenstein brejcha brejchova brekke bremer bremser brenner
  bresciani bressan breton brettschneider breu breuer brezina brezinova brezovnjacki briano
  briesenick brigandi brignone bringmann brinjak brink brinkmann briones briseno brisuda brito
  brits brix briza brizova brizzi brniclevada broda broek broening brogi bromme brosch brouwer
  brown broz brozek brozkova brozova bruckmann bruder bruen bruggmann bruhns bruijn brumat brun
  brunelli brunet brunetti bruni brunner bruns bruschi bruun bruyn bruzzone brychta brychtova
  brzezinski brzozowski bubenik bubenikova bucakli bucanin buccheri bucci bucek buch buchele
  bucher buchholz buchrucker buchta buchtova buckalovic buckova buckridge buczek buczkowski
  buczynski buda budai buder budichalas budiman budimcic budiyanto budzinski budzynski buhl buhler
  buhlmann bui bujak buker bukowski bulaja bulat bulatovic bulgarelli buljat bultmann bundgaard
  bunea bungener bunjes bunoza buongiorno buonomo burda burdak burdova bures buresova burger
  burghagen burgio burgos burian burianek buriankova burianova burkhard burkhardt burklein burlacu
  burmeister burri buruk burzynski busak busari busch buschbaum buscher busemann busetincan
  buslaver buss busse bussmann bustamante bustos butera butt buttner buuren buzzi byrd byrne
  byrtus byrtusova cabaj caballero caban cabras cabrera cabro caccamo caccavo cacciamani
  cacciapuoti cacciatore cace cadena cadoni cadova caforio caggiano cagiran caha cahova caiazza
  caiazzo cajka cajko cajner cajzler cakir calabrese calabria calabro calafiore calandro caldera
  calderon caleta califano callegari calligaris calo calvillo camacho camara camarillo camdali
  camilli cammarata cammisa campagna campana campanella campanile campanini campbell campisi campo
  campoli campos campus canaki canale canales cancar cancelliere cancellieri candela candelaria
  candrlic canepa cangiano canino canjko cannas cannata cannella cannone cano canova cantagallo
  cantoni cantu canu cap capannolo capanoglu capasso capecchi capek capelli capitani capizzi
  capkova capoccia capocotta capogna capone caporaso capova cappai cappelletti cappelli cappello
  cappiello capponi capraro capriotti capuano caputo caraballo caracciolo caradonna carbajal
  carbon carbone carboni cardella cardenas cardia cardinale cardinali cardini cardona cardone
  cardoso careddu carella caretti caric caricari carini carletti carlini carlino carloni carlotti
  carlowitz carlsen carlsohn carlucci carminati carmona carneiro carnevale carnovale carolis
  carollo caron carosi carpentier carranza carrara carraro carrasco carrasquillo carre carreon
  carrera carrero carrieri carriero carrillo carrion carrozza carrozzo carrus carstens carta
  carter cartl cartwright caruso carvajal carvalho carvelli casadei casadio casagrande casale
  casali casano casanova casares casarez casas casavecchia cascio cascone casella caselli caserta
  casillas casini casolaro caspari caspers cassano cassin castagna castaldi castaldo castaneda
  castellana castellani castellano castellanos castelli castelyn castens castiello castiglioni
  castillo castro casu casula catalano catalbas cataldi catalinac catana catania catanzaro catarsi
  catellani caterino catic cattaneo cattani cavalic cavaliere cavalieri cavallari cavallaro
  cavalli cavallini cavallo cavazos cavic cavlina cavriani cazacu cazares ceballos cebula
  ceccarelli ceccarini cecchetti cecchi cecchini cecere cech cechova cedillo cehmajster ceja cejka
  cejkova celano celar celebija celentano celi celli cellini cenan cengija cenni centeno
  centofanti cepeda cerda cerise cerkasin cermak cermakova cerna cernik cernikova cernoch
  cernochova cernohorska cernohorsky cerny cerrani cerrato cerri cerullo cerutti cervantes
  cervantez cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova cesaretti
  cevik chacon chaloupka chaloupkova chalupa chalupova champlin chan chapa chapron charpentier
  charvat charvatova chatterjee chattopadhyay chaturvedi chaudhry chavarria chavez chen cheng
  cherchi cherubini chessa chessari cheuk cheung chevalier chiacchio chianese chiara chiaravalle
  chiavacci chibike chibuike chidinma chidozie chila chimenti chiodi chiriac chirico chirila
  chirita chis chiu chivu chladek chladkova chlup chlupova chmelar chmelarova chmelik chmelikova
  chmiel chmielewski chmura choi chojnacki chojnowski cholewa chong chopra chovancova chovanec
  chow choy christen christensen christian christiansen chroma chromy chrzanowski chudoba
  chudobova chudzik chui chung chvatal chvatalova chvojka chvojkova chytil chytilova ciaccio
  ciacio ciampa cianci ciani ciavarella cibulka cibulkova cicala cicatiello ciccarelli cicchetti
  cicco ciccone cichocki cichon cichy cicmak cierpinski ciesielski ciesla cieslak cieslik
  cifarelli cihak cihakova cihlar cihlarova cilli cilliers cimerman cimmino cincurak cinelli
  cingolani cini cintron ciobanu ciocan ciocco cioffi cioni ciotola ciotti cipanj cipolla
  cipollaro cipolletta cipriani cirelli cisar cisarova cisneros ciszewski citro cittadino
  ciuffetelli ciuffreda ciulla cizek cizkova cizmar claasen claesson claeys clarius clarke clausen
  cleem cloete cobanovic coccia cocco coelho cojocaru cola colangelo colantuono colella coletta
  colina collado collazo collet collier collins colon colonna colucci colunga coman comito concas
  conceicao concepcion conforti congiu coniglio conka conkova conn connelly conroy considine
  constantinescu cont conte conti contini contreras contu coppola corak corazza cordero cordes
  cordioli cordova corekci coretti corkery cormier cornea cornejo cornelissen cornelsen corona
  coronado corradi corradini corral corrales corrao correa correale correia corridori cors corsi
  corsini corso corsten corte cortes cortese cortesi corti cortinovis corwin cosentino coslovich
  cossu costa costantin costantini costea cotthardt cotto cottone coufal coufalova cousin covaci
  covarrubias coviello cox cozma cozzani cozzi cozzolino craciun crea cremin cremona cremonesi
  crepaldi crescenzi crespi crespo cretu crevatin crews crimi crippa crisafulli crisan criscenti
  crisci criscione crist cristescu cristofaro critelli crnogaj croce croitoru crona cronin
  cronjager cronnje crooks crosskofp cruciani cruciata cruickshank cruz csapo csonka csordas
  cucchiara cucciniello cucu cudina cuellar cummerata cummings cunha cuomo curci curcio curda
  curdova curiel curreli cusimano cusumano cuzzocrea cvagic cybulski cygan czaja czajka czajkowski
  czapla czarnecki czech czechowski czekaj czerniak czersky czerwinski czyz czyzewski dabcevic
  dabek dabkowski dabnjak dabrowski dach dachert dadic dagdas daglaroglu dahl dahlberg dahm dahmen
  daidone daimer dakickozic dalgaard dalkiran dalleaste dalmasso dam damanik damaske damiani
  damico damljanovic damm danciu danek danenhauer daniels danielsen danielsson danilova danis
  danisova dankova danneberg danner darazac darmawan darojat dascalu dasic datkovic dattilo daub
  daubner daudrich dauer daugherty daum dauth dautzenberg davidova davidovic davidovicamic
  davidsen davies davila davis davoli deak debowski debski dec decker deckert deckow declerck
  declercq decock decoster dedek dedkova deerberg degano degrassi dehmel deiana dejanovic dekany
  dekker delacruz delafuente delagarza delalic delao delapaz delarosa delatorre deleon delgadillo
  delgado delogu delonge delrio delvalle demetrova demir demirbas demirel demontis demurtas demut
  denaro denesik deng dengler denkel denner denti denzinger dera deriu derr dertmann desai
  deschamps deshpande desmet desogus destro dethloff deuschle devald devar devcickatic deventer
  devos dewilde dhawan diaconescu diaconu diamanti diaz dibbert dickens dicki dickinson dieckmann
  diedrich diekmann dienel dietrich dietz dietzsch diezel dijk dijkstra dilla dima dimitriou
  dimnjasevic dinca dingelstedt dinh dionisi dippenaar dippl dirgantara distefano dittmann dittmar
  dittmer dittrich dittrichova divald divisova dizanov dizdar djak djetka djurasek dlamini dlouha
  dlouhy dlugosz doan dobaj dobbrunz dobel dobes dobesova dobias dobiasova dobler dobosz dobre
  dobrescu dobrosavljevic dobrovolna dobrovolny dobrowolski dobrzynski docekal docekalova dockal
  dockalova dodaro dogaru doherty dohnal dohnalova dohring dokonal dokoupil dokoupilova dokoza
  dolacek dolce dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova dolezal dolezalova
  dolezel dolezelova domagala domanski dombrowski domingues dominguez dominiak dominici dominquez
  domjan domljan donati donda dongen donie donnelly dooley doorn dopsa doria doring dorner doro
  doronzo dorre doskocil doskocilova doskoczynski dostal dostalova doubek doubkova doubravova
  dousa dousova doza drabek drabik drabkova drac dracic draganovic draghici dragic dragin dragoi
  dragojlov dragomir dragone dragoni dragoviczafred dragu drakcic dramlic draskovic drechsler
  drees dreher dreier dreissigacker drenjacevic dressler drews driessen drinjak drozd drozdova
  drozdowski drozdz drzewiecki dubashi dubiel dubois dubravec dubska dubsky dubuque duca ducci
  duchon duchonova duck duda dudas dudek dudkova dudova dudziak dudzik dudzinski duenas dufek
  dufkova dufour dugac dugaja dukovac duma dumas dumija duminy dumitrache dumitrascu dumitrescu
  dumitriu dumont dunda dunka dunkova duong dupan dupont dupuis dupuy durak duran durand durgan
  durmaz dusek dusenkalkar duskova duszynski duta dutkiewicz dutta dutto duval duvnjakculjak
  duygulu dvoracek dvorackova dvorak dvorakova dvorska dvorsky dwivedi dyer dyett dylus dzakmic
  dzakula dzal dzanija dziedzic dziuba eberhard eberhardt ebert ebubechukwu echevarria ecker
  eckhardt edorh edun edvardsen edwards effertz effler egbochukwu egeli eggenmueller egger
  ehigiator ehm ehmann ehrig eich eichenberger eide eifert einert eisenlauer ekici eklund ekpo
  eksioglu eksteen ekstrom ekwueme elbe elciboga elebiyo eleyth eliasova eliasson elicin eligibile
  elizondo elmastasoglu els elss emard embranthiri emert emmelmann emmerich enache engel engelen
  engelmann engstrom enriquez epifani eplinius erasmus erbay erben erbenova erbulak ercetin ercoli
  erdman erdmann erdogan erez erginsoy erhardt eriksen eriksson erkekli erlei erm ermini erni
  ernser eronat errante errera errichiello errico ertepinar ertl erturk erwes esbensen escalante
  escamilla escobar escobedo esenwein esparza espinal espino espinosa espinoza esposito esquibel
  esquivel esteves estevez estrada etzebeth eugster evangelista evangelisti evensen evers everts
  evliyaoglu evola fabbri fabbricatore fabbro fabiani fabianova fabijan fabijanovic fabjan fabre
  fabris fabrizi faculjak fadda fadel fadipe fagunwa fahey fahham fahner faisz fajardo fajdetic
  fajimi faktor falabi falbo falcao falchi falcioni falco falcone faleti falkowski faller faloye
  falter falzone fan fanara fancello fanelli fankhauser fantini fantova fantozzi faraci farago
  faraone farber farcas farcic farella faresta faria farias farida farin farina farkas farkasova
  farouk farra farrell farris fasano fasasi fasayo fasoli fassbender fathina faulhaber faure fava
  favara favaro favero favre fazekas febian febrianti federici feeney feest feher fehr fehrig feil
  fejfar fejfarova fekete fekonja felber feld felder feleppa felice felici feliziani felke feller
  femina fencl fenclova fenner fenske feo ferencova ferilli ferko ferkova ferluga fernandes
  fernandez ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrari ferrarini ferrario
  ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero ferretti ferri ferrigno ferrini
  ferro ferroni ferry festa festuccia feuerbach fiala fialova fichardt fichera fidelis fiedler
  fiedlerova fierro fietz figl figueiredo figueroa figura fijalkowski filice filimon filipan
  filipek filipiak filipova filipowicz filipowski filippi filippini filippis filipponi filsinger
  fincke fini fink finke finocchiaro finotti finstad fior fioravanti fiorelli fiorentini
  fiorentino fioretti fiori fiorillo fiorini fiorucci firgantoro firmansyah fisbah fischer
  fischerova fischetti fiser fiserova fisher fitschen fjeld flacco flacer flak flaman flanjak
  flatley fleischer fleischmann fleury flis floder florczak florek flores florescu florez
  florianova florio flottmann fluckiger fodor foged foglia fojtik fojtikova fok folivarski foltyn
  foltynova fonda fonseca fontaine fontana fonti forconi forgione forkel forlani forman formanek
  formankova formanova formica fornara forsberg forst forster fort forte fortova fortugno foschi
  fossum foti fourie fournier fousek fouskova frackowiak fraczek fraga frahmeke frami franceschi
  franceschini francesconi francese francezi franchi franchini franciskovic francova frandsen
  franecki franek franey franjicabramic franjiczelic frank franke frankova frankowski fransson
  franta frantz franze franzis franzmann franzoni frasca fraser fratczak fratello fratila fratti
  frau frauen frauendorf frazi frederiksen fredriksen fredriksson frei freigang freimann freimuth
  freisen freitas frenzel freriks frey frezza frias frick fricke fridrichova fried friedek
  friedenberg friedli friedmann friesen friess frigan frigerio frigo frisch fritsch frohn frosch
  frydrych frydrychova fucci fuchs fuchsova fucik fucikova fuentes fuga fuhlbrugge fujiati fuksa
  fuksova fuller fulop fumagalli fumarola fundak fung funk fuoco furdi furgala furlan furno furrer
  furtado fusaro fusco fusenig fust gaba gabius gabler gaborova gabrielli gabrielova gabud gaddini
  gade gadomski gadschiew gages gagliano gagliardi gagro gaillard gaitan gajda gajdos gajdosova
  gajec gajewski gajgicmatic gajski gakstadter galander galante galarza galasso galati galazka
  galeazzi galic galinac galindo galjer galka gall gallagher gallardo gallegos galli gallo
  galluzzo galosevic galvan galvez gamba gamberini gambino gamboa gamez gamlin gamper gandhi ganea
  gangemi gangnus ganzmann ganzzuparic gao gaona garatva garau garavaglia garay garcia garden
  gargiulo garibay garica garifo garofalo garonja garrido garza gasior gasiorowski gaspari
  gasparini gaspic gasser gast gastel gastelum gatta gatti gatto gatzka gauder gaudiano gaudio
  gauthier gavric gavrila gawel gawlik gawron gawronski gaytan gaziova gazo gazzola gbadamosi
  gbogboade gebhardt geese gehre gehrig gehring gehrke geiger geisler geissler gelling genchi
  genjega genna genovese gentili georgescu georgiou gerace geraci gerbennow gerber gerdel gerhardt
  gerhold gerlach germani gerritsen gerschler gervasi gesell geyer gfeller gheorghiu gherman
  ghilardi ghirmai ghosh giacalone giaccio giachi giacomelli giampaoli giampaolo giannelli
  giannetti giannini giannone giannotti gianotti giansante giardina giardini gibson giehl gielen
  gierisch giesa giesche giger gigli giglio gigliotti gilde gill ginneken gioacchini gioia
  giordani giorgetti giorgi giovannelli giovannetti giovannini giovinazzo girard girardi giraud
  giraudo giron girone gislason giudice giuffrida giugliano giuliani giunta giurgiu giusti giustra
  glab glasnovic glatting glavac glavak glavati gleason gleichner glogowski gloor glosli glover
  glowacki glumpak gobbi gobel gockeritz godanj godinez godlewski godoy goebel goedicke gohler
  golab goldbeck goldfuss goldkamp goldkuhle goldner golebiewski golebiowski golec golicsamarzija
  golinelli goller golling gollnow gollum golomski gombai gombay gombert gomes gomez goncalves
  gonultas gonzales gonzalez goodwin goosen goossens goral gorczany gorecki gori goricanec
  gorjanski gorka gorlich gormer gorniak gorny gorski gotthardt gottlieb gottschalk gottwald
  gottwaldova gotz gotzelmann govoni gowda goy goyette graaf grablovic grabowski grace gracia
  graczyk gradzki graf grams grana granado granados granat granata granato grandi grange grant
  grasse grassi grasso gratzky grau gravina graziani grbesa greb grebenarzarmen greco grecu green
  greenfelder greenholt greger gregersen gregori gregorova greithanner greppi greschner grezia
  grieco griego griem griesbacher griese griffiths grigoras grigorescu grijalva grilli grillo
  grimaldi grimes grimm grladinovic grob grobelaar grochowski groen gromisch groot groothuizen
  grossheim grossi grosskopf grosso grosu grothaus grothkopp grotke grotzinger groza grozdanovic
  grube gruber grubesicbarbir grubrova grudzien grun grundmann grundza grundzova gruner gruning
  gruppuso gruszczynski gruszecki gruszka grygar grygarova grzegorczyk grzelak grzesiak grzesik
  grzeskowiak grzyb grzybowski grzywacz guajardo gualtieri guardado guarino guarneri guarnieri
  guastella guastone guerra guerreiro guerrero guerrieri guerriero guerrini guevara guglielmi guha
  guida guidetti guidi guidotti guillen guillot gulam guldemeister gulgowski gulino gulli gulyas
  gummelt gumuspala gunarto gunawan gunday gundersen guneta gunjaca gunkel gunnarsson gunther gunz
  guo gupta gurbig gurmen gurrieri gurule gusikowski gusmeroli gustafsson gutal gutierrez gutjahr
  gutkowski gutmann gutowicz gutowski gutrovac gutschank guzik guzman gwozdz gwozdzik haack haaf
  haag haan haas habeeb habel habibi hache hack hackbusch hackelbusch hackett hada haddad hadfield
  hadwich hadzibeganovic haferkamp hafliger hafner hagenes hahn haikal hajdinjak hajdu hajduk
  hajek hajkova hajna hajnc hajny hakala hakansson hakyemez hala halas halasz hald halimah hall
  hallmann halova halvorsen halvorson hamalainen hamann hamill hamilton hammes hampl hamplova
  hamzaoglu hanacek hanackova hanak hanakova hand handayani handoko handzic hane hanekom
  hanenberger hango hanifat hanizar hannecker hannich hanniske hanousek hanouskova hanova hansen
  hansson hanusova hanzal hanzalova hanzl hanzlik hanzlikova hanzlova harac haramija harber
  hardiansyah hargasser hargreaves harini hariyah harms harnapp haro harris hartati harter harting
  hartlieb hartman hartmann hartmanova hartwig hartz haryanti haryanto hasanah hasanica haschke
  hasek haskova hasler hassanah hasse hassfeld hastuti hathaway hattingh hauck haug haugaard
  haugen haukelidsæter haupt hauser havelka havelkova haverney havlicek havlickova havlik
  havlikova havlova havojic havranek havrankova haworth hayashi hayes hazes heaney heathcote
  heberstreit hechler hecht heck heczko heczkova hedegaard hedermann hedlund heefer heerden
  hegedus heger hegerova hegmann hehl heidelmann heidenreich heidler heijden heikkila heikkinen
  heinemann heinig heinke heinonen heinze heiser heist hejda hejdova hejduk hejdukova hejl hejlova
  hejna hejnova hellmann hellstrom helm helmke helpling hendriks hendrych hendrychova hengmith
  henkel henriksen henriksson henriques henriquez henry hense hensel hentel hentschel hentschke
  hepperle herberger herbrand heredia hering herjavec herlambang hermanek hermankova hermanova
  hermans hermansen hermansson hermawan hermecke hermiston herms hernadez hernandes hernandez
  herold herrera herrmann herschmann hertel hertzog herweg herwig herzenberg herzog hess hesse
  hessek hessel hessler hettinger hetzler heuck heunis heuvel heydemuller heyden hickle hidalgo
  hidayanto hidayat hidosanin hiebl hildebrand hildenbrand hilgendorf hill hiller hilll hills
  hilpert hiltunen hinek hingsen hingst hinojosa hinrichs hintz hirnstajn hirsch hirschberg hirt
  hirthe hirvonen hjort hjorth hladik hladikova hladka hladky hlapec hlasni hlavac hlavacek
  hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova hlousek hlouskova hoang hocke
  hodanovac hodea hodel hodkiewicz hodovanj hoeger hofer hoff hoffman hoffmann hoffmannova hofman
  hofmann hofmanova hofstetter hoft hohenberger hohl hohn hohne hohnheiser hohosbabic holan
  holanova holas holasova holcova hold holdt holec holecek holeckova holguin holik holikova
  holinski holl holloway holm holmberg holmgren holmqvist holoubek holoubkova holtfreter holub
  holubova holy holz holzdeppe holzner homa homenick hommel homola homolka homolkova homolova hong
  honig honz hooss hopland hoppe horacek horackova horak horakova hordt horejsi horky horn horna
  hornak hornakova hornicek hornickova hornik hornikova hornung horova horska horsky hort horvat
  horvath horvathova horvatova hosek hoskova hosseini hotz houdek houdkova hougaard houska
  houskova hovanjek hovorka hovorkova howe hrabal hrabalova hrabovska hrabovsky hradecka hradecky
  hradil hradilova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy
  hresicdubaic hribar hrncir hrncirova hroch hrochova hromadka hromadkova hron hronova hruba
  hrubes hrubesova hruby hruska hruskova hruza hruzova huang hubacek hubackova hubenbecker huber
  hubl hubner huckestein hudak hudcova hudec hudecek hudeckova huebel huel huels huerta huet hug
  hugel hughes hugo huhn huisman huixtlacatl hujo huke hulka hulkova huls human humbert huml
  humlova huneke hunziker hurlimann hurtado husak husakova huseby husek huskova hussain hutagalung
  hutapea hutasoit huth huttcher hutter huzanic hyatt hybl hyblova hynkova iacolare iacono
  iacovino iacovone iandolo iannaccone iannello ianni iannone iannucci iaria iazzetta ibarra ibe
  ibikunle ibranovic ichim ierardi iersel iezzi iglesias ihasz ihly ilancic ilicali iliescu illes
  illing ilori ilupeju imhof immelman impellizzeri improta indelicato ingrassia ingrosso innocenti
  inoue inzerillo iodice ionescu ionita iordache iorga iotti iovino ippoliti irawan irfandi irimia
  irizarry isaksson isekenmeier islam isler isokun ispas ispiranovic israel istrate iswahyudi iten
  ito iuliano ivancan ivanisic ivankovicbon ivanov ivas ivascu iversen ivic ivkovac iwanowski
  iwanski iyalla iyanda iyengar iyer izdebski izzi izzo jaarsveld jablonski jackowski jacobi
  jacobs jacobsen jacobson jacquet jadro jager jaggi jagica jagiello jagielski jagodic jagodzinski
  jagusch jagusic jahn jahnke jahoda jahodova jailani jaimes jain jaiyeola jakab jakes jakesova
  jakl jaklova jakobcin jakobek jakobs jakobsen jakobsson jakolic jakoubek jakoubkova jakubcova
  jakubczyk jakubec jakubiak jakubowski jakusmejarec jaman jambor jamiu jamrozy janacek janackova
  janak janakova janas janata janatova janca jancik jancikova jancova janda jander jandova janecek
  janecic janecka janeckova janekovic janevski jang jangid janiak janicek janich janicki janickova
  janik janikova janiszewski janke jankovicbeslic jankovitch jankowiak jankowski janku
  janosevicfranz janota janotova janousek janouskova janovska janovsky janowski jansa jansen
  janska jansky jansova janssen janssens jansson jantjies janu januar janus janusko januszewski
  jaquez jaramillo jares jaresova jarets jarnec jaros jarosova jarosz jarvinen jarzabek jasek
  jasinski jaskiewicz jaskolski jaskova jasso jast jastrzebski jauk javurek javurkova jaworski
  jazbinsek jazvinsak jech jechova jedlicka jedlickova jedrzejczak jedrzejczyk jedrzejewski
  jegorov jelen jelenova jelinek jelinkova jellinghaus jenicek jenickova jenkac jenkins jenni
  jeorga jeppesen jerab jerabek jerabkova jerde jerschabek jespersen jeusa jezek jezierski jezkova
  jezova jha jilek jilkova jimenez jiminez jimoh jindrova jira jirak jirakova jiranek jirankova
  jirasek jiraskova jirik jirikova jirka jirkova jirku jirousek jirouskova jirova jirsa jirsova
  johannessen johannsen johansen johansson johar johnova johns johnsen johnston jokanovic jokinen
  joly jonasova jones jong jonge jonker jonsson jordaan jordanovic jorgensen joshi josic jostiak
  joubert jovancevic jovicic jozwiak jozwik juarez jucken juhasz juhl junek jung jungbluth jungton
  junkova jurado juraskovic jurcik jurcikova jurecka jureckova jurek jurgens jurica juricova jurik
  jurikova jurisic jurisicspajic jurkiewicz jurkowski justesen juszczak juwita kabat kabatova
  kabic kacavenda kacirek kacirkova kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski
  kaczynski kaderabek kaderabkova kadlec kadlecova kadnar kadri kaesmacher kafka kafkova kagi kahl
  kahler kahlert kahles kahlmeyer kahveci kahyang kaiser kaisrova kakkar kalab kalabova kalamiza
  kalas kalasova kaleta kalic kalin kalina kalinova kalinowski kalinski kalisz kalivoda kalivodova
  kallabis kallensee kallio kallis kalous kalousek kalouskova kalousova kalova kaluderski kaluza
  kamat kamenicki kamenik kamenikova kamenov kaminski kampf kampschulte kana kanaria kandecki
  kanea kang kanic kaniewski kanimal kaniyar kanizaj kanka kankova kano kanova kantor kantorova
  kanzaki kaplan kaplangi kaplanova kapoor kappe kappler kaproncai kapsa kapulica kapusta
  karabocek karabulut karacic karadamis karadas karaduman karaer karapetric karas karasek
  karaskova karasova karban karbanova karczewski kardache kardinal kardos karem karhoff karika
  karimi karjalainen karlak karlic karlik karlikova karlinski karlova karlsen karlsson karpinski
  karrass karst karsten karus karwowski kasal kasalova kasapoglu kasavica kaselj kaser kasik
  kasikova kasparek kasparkova kasparova kasperek kasprzak kasprzyk kass kassulke kasten kastner
  kaszuba katarincek kather katic katoi katona katrusa katulic katzinski kaufmann kaul kaur
  kausemann kautzer kavaklioglu kavka kavkova kawa kawecki kawohl kazda kazdova kazenski kazmarek
  kazmierczak kececi kedzierski kedziora keebler keeling keil kelemen keller kelm kemfelja kemmer
  kempe kemper kempter kensington kepa kerekes kerl kerluke kern kertzmann keseroglu kesina keskin
  kesselring kesselschlager kessler kette kettenis keung keutel khan khanna khatri khoury kiehn
  kielbasa kiessling kihas kihn kilback kilic kilicci kimura kinadeter kindelan kindl kindlova
  king kinnunen kinzel kinzy kirac kiraly kirch kirlin kirst kis kisabaka kisiel kiss kizivat
  kjeldsen kjær klabuhn klanac klapec klapper klauder klausen klecina klecka kleckova kleeberg
  kleiber klein kleinert kleininger kleinmann kleinova kleinsteuber kleiss klementova klemme klerk
  kleven klima klimczak klimek klimentova klimes klimesova klimova kling klinger klink klisanin
  kljecanin klocko klopsch klos klose klosowski kloss kloucek klouckova klouda kloudova kluge
  kluwe kmiec kmiecik knabe knap knapik knapova knecht kneifel knetsch knies knippel knobel
  knoblich knoetze knoll knorr knorscheidt knotek knotkova knudsen kobayashi kobela kobia kobs
  kobus koc kocabiyik kocchar koch kochan kochova koci kocian kocianova kock kocman kocmanova
  kocoglu kocourek kocourkova kocsis kocyigit koczulla koderisch koehl koehler koelpin koenig
  koepp koester kofferschlager kofler kofranek kogan kogut koha kohle kohler kohlmann kohnle
  kohout kohoutek kohoutkova kohoutova kohrbruck kohre kohrt koivisto koj kokar kola kolacek
  kolackova kolade kolakowski kolar kolarac kolarik kolarikova kolarova kolasa kolb koleiski kolek
  kolembus kolesaric kolgjeraj kolkova kolman kolmanova kolodziej kolodziejczyk kolodziejski
  kolokas kolompar kolotzei kolundzicradic komak komarek komarkova komaromy kominek kominkova
  komoll komorowski koncar kondza konecna konecny kong konicek konickova konieczna konieczny konig
  koning konopelski konopka konow konta konya koob kopal kopalova kopanec kopas kopczynski kopec
  kopecek kopecka kopeckova kopecky kopecna kopecny koper kopernick kopf kopriva koprivova korbel
  korbelova korhonen korinek korinkova korkmaz korkutovic kormukcu korol korotaj korpas korsa
  korta kortajarena korusac korzeniowski kos kosalec koscalek kose kosenkow koseoglu kosik
  kosikova kosina kosinova kosinski koskinen kosoko kosova kosowski koss kostal kostalova kostecki
  koster kostka kostkova kostrzewa koszewski kot kotas kotasova kotek kotkova kotlar kotlarova
  kotowski kotrba kotrbova kotrljanovic kouba koubaa koubek koubkova koubova koudela koudelka
  koudelkova koudelova koukal koukalova kouril kourilova koutna koutny kovac kovacek kovacevic
  kovacic kovacova kovacs kovalenko kovalski kovar kovarik kovarikova kovarova kowal kowalczuk
  kowalczyk kowalewski kowalick kowalik kowalinski kowalski koya koybasi koyluoglu koyuncu koza
  kozak kozakiewicz kozakova kozey koziel koziol kozlov kozlova kozlowski kozma krabbe kraft kragl
  krahovski krajcik krajewski krajicek krajickova krajina krajinovic krajnovic krakowiak kral
  kralicek kralickova kralik kralikova kralj kralja kraljinovic kralova kramaric kramer kranjski
  kranz krasnova kratka kratky kratochvil kratochvilova kratofil krauel kraus krause krausova
  krauspe krawczyk krawiec krcmar krcmarova kreb krebs krecek kreckova kreiger kreissig krejci
  krejcik krejcikova krejcir krejcirova krejcova krenek krenkova kresonja kresse kreutz krieger
  kriel krige krippner kristensen kristiansen kristoffersen kristofova krivanek krivankova krivda
  kriz krizek krizkova krizova krkalo krnjajic krockert krodinger kroger krogh krohn krol
  krolikowski kron kropacek kropackova kroupa kroupova krueger krug kruger kruk krukowski krull
  krupa krupicka krupickova krupinski krupka krupkova krupova krusarovski kruschinski kruszewski
  krysiak krzeminski krznaric krzyzanowski kshlerin ksiazek kub kuba kubacki kubanek kubankova
  kubatova kubcova kubec kubelka kubelkova kubena kubera kubes kubesova kubiak kubica kubicek
  kubicki kubickova kubicova kubik kubikova kubin kubinova kubis kubisova kubova kuc kuca kucara
  kucera kucerova kuchar kucharczyk kucharova kucharski kuchta kuchtova kucinac kucinski kucova
  kucukler kuczynski kuday kudeljas kudlacek kudlackova kudrna kudrnova kufahl kuhar kuhic kuhlee
  kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kuijpers kuiper kujavec kujawa kujawski
  kukla kuklova kukuljica kukuruznjak kula kulaksizoglu kulas kulesza kulhanek kulhankova kulhava
  kulhavy kulig kulik kulimann kulinski kulkarni kulma kumbernuss kumcuoglu kummle kunc kuncova
  kunes kunesova kung kunicbukovac kunstek kunter kunz kunze kupcova kupec kupfer kuphal kupka
  kupkova kupprion kuprion kurek kurevija kurjacic kurka kurkova kurniawan kurnicki kurowski
  kurrat kurschilgen kurtak kurtanjek kurtovic kurutluoglu kus kusan kuschewitz kuschmann kuske
  kusmawati kustermann kusters kusumo kuswandari kuswoyo kutch kuter kutlay kutlija kutscherauer
  kutzner kuvalis kuypers kuzel kuzelova kuzmanic kuzmanicsarac kuzmina kuznetsov kuzucu kvapil
  kvapilova kvarme kvasina kvasnicka kvasnickova kwadwo kwan kwasniewski kwiatkowski kwiecien
  kwiecinski kwok kwong kyncl kynclova kysela kyselova laack laakso laaksonen laan labadie labate
  laboy labus lacerda lach lacina lacinova lack lacko lackova lacroix ladega ladewig laezza
  laforza lagana lahtinen lailasari laine laitinen laitkam lakatos lakatosova lakomy laksmiwati
  lamacchia lamberti lammert lamos landa landi landmann landova langer langeveldt langfeld
  langhirt langosh langova langr langrova langworth lanig lanteri lanz lanza lapcevic lapinski
  lari larkin larsen larson larsson lascio laskowski lasota latal latalova latifat latini latorre
  lattanzi latupono lau laubscher lauckner lauinger laureano lauridsen laursen lausecker laux
  lavecchia lavicka lavickova law lawal laws lax lazic lazuardi lazzari lazzarini leal leale
  leannon lebeda lebedev lebedova leberer lebron lebsack lecca lecce lech leclerc leclercq lecomte
  ledda ledesma ledner lee leeuw leeuwen lefebvre lefevre leffler leggio legrand legros lehmann
  lehner lehtinen lehto lehtonen leibold leimbach leinonen leipold leist leite leiter leiteritz
  leitheim leiva leiwesmeier lelli lemaire lemke lemmens lemoine lemus lenart lenfers lengyel
  lenhard lenk lentini lenz lenzen lenzi leon leonardi leoncini leonetti leopardi lepore leppanen
  lepthin lerma leroux leroy lesch leschnik lesiak lesina lesmana lesniak lesniewski leszczynski
  letzelter leuenberger leung leuschke leutarevic leva levanic lewandowski lewicki lewke leyckes
  leyva lezzi liang libal libalova liberati librizzi licata liccardo licciardello lichtenfeld
  lichtenhagen lichtl licitra lie liebach liebe liebich liebold lieder lienshoft ligorio liguori
  lim limon limoncuoglu lin linares lind lindberg linden lindenberg lindenmayer lindgren lindholm
  lindner lindqvist lindstrom ling linhart linhartova linke linnenbaum liotta lipar lipari
  lipinski lipka lippe lippi lippolis lipske lipski lipus lira lischka lisi lisiecki liska liskova
  lisowski littel litterio liu liuzzi livaja livazovic liverani ljevnaic ljiljan llamas lobinger
  loboda locatelli locci lochner lockman lockwood loddo lodi loera loffredo lofgren logozar logsch
  lohmann lohre lohse loi loiacono lokar loken lolli lombard lombardi lombardini lombardo lomeli
  lonardi loncar longhi longo longobardi longoria loogen loon lopes lopez lorencova lorentzen
  lorenzini loreti loreto lorusso losch loser losickrizmanic loska lotito lotter loubser louda
  loudova loureiro lourinho louw lovato lovric lowa lowe loya lozada lozano lubbers lubina lubke
  lubowitz lucarelli lucarini lucchese lucchesi lucero luchetti luchini luciani lucidi luconi
  luczak ludban ludolf ludvikova lueilwitz luettgen luevano lufft lugli lugo lukac lukacevic
  lukacin lukacova lukacs lukasek lukasiewicz lukasik lukaskova lukasova lukaszewski lukenda lukes
  lukesova lukickovanovic lukoschek luna lund lundberg lunde lundgren lundin lundqvist lundstrom
  lung lungu luongo lupi lupica lupo luppi luppino lupu luscher lustenberger luthi lutje luyt
  luzaic luzi luzzi lynch macak macakova macaluso macanic macchi macchia macdonald macedo
  macejkovic macek macele macgyver mach macha machac machacek machackova machacova machado machala
  machalek machalkova machalova machova machtig maciag macias maciejewski mackiewicz macko mackova
  mackowiak macovei macri macura macurova maczey madej mader madera madetzky madic madrid madrigal
  madsen madubuko madunicflauder madzic maestas maffei maftei magalhaes magana magdalenic magdic
  maggi maggiani maggio maggiore magi maglajic magliocco magnani magnussen magnusson magyar
  mahajan maharani mahardika mahestri maheswara maheswari mahmudi maiello maier maillard mainardi
  maio maione mair maisch maj majaca majcan majcher majchrzak majer majerova majewski majka majnik
  major majstrenko mak makela makinde makinen makowski maksimovic makuachukwu malagoli malan
  malaspina malatesta malavasi malave malbasik maldonado malec malecek malecic malecki maleckova
  malek malenica malerba malesevic malfa malicki malikova malinova malinowski maliszewski malizia
  malkova malkus mallmann malobabic malojcic maltasic maltese malucha malvic maly mamula manak
  manakova mancinelli mancini mancino mancuso mandala mandasari manea manetti manfredi mangano
  mangione mangunsong manica manicone maniscalco manna manninen mannino manno manns manolache
  mansson mante manti mantovani manullang manz manzanares manzella manzi manzo maracic maragno
  marahrens marais marak marakovic maran marangi marangon marangoni marani marano marar marasovic
  marbun marcec marcelli marchal marchand marchesan marchese marchesi marchesini marchetti
  marchetto marchewka marchewski marchi marchini marcik marciniak marcinkovic marcinkowski marcon
  marconi marcovecchio marcucci marcussen marczak mardhiyah marecek mareckova marega marelli mares
  maresca maresova margic marginean margiotta margis mariani maricevic marik marikova marinelli
  marinescu marini marinkovic marinucci mariotti mariucci mariz markiewicz markotic markova
  markovicsarac markowski marks marl marmeggi marner maro maroevic marone marongiu marosicevic
  marotta marovic marpaung marquardt marquart marques marquez marra marras marrazzo marrero
  marrone marroquin marsalek marsalkova marschek marsella marsik marsikova marsili marszalek
  martel martelli martellucci martens martensson marti martin martincova martinec martinek
  martinelli martines martinez martini martinkova martinovic martins martinsen martinsson
  martorana martucci marunica marx marxen maryati marzano marzec marzi marziali marzocchi masala
  mascarenas mascia masciandaro mascolo masek masi masia masiero maskova maslac maslanka maslowski
  masojevic mason masopust masopustova massa massari massaro massimi masson mastrogiacomo
  mastroianni mastronardi mastropietro masucci mata matanic matarazzo mataz mateescu matejicek
  matejickova matejka matejkova matera mathes mathies mathieu mathisen mathiszik matijanic
  matijasevic matoric matos matousek matouskova matousova matranga matschke matsumoto matta mattei
  mattern matteucci matthes mattila mattioli mattsson matula matulova matusiak matusina matuska
  matuskova matuszak matuszewski matyasova matys matysiak matysova maugeri maulana maurer mauri
  maurizi mauroff mautner mautone mauzer maxa maxova mayasari maybach mayer mayerova mayert mayhos
  mayorga mayowa mazanek mazankova mazilu mazur mazurek mazurkiewicz mazza mazzanti mazzarella
  mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta
  mazzotti mccarthy mcclure mccullough mcdermott mcglynn mclaughlin mebold mecca medeiros medek
  medeot medhurst medici medkova medrano medugno meeuwis megantara megdanac megna mehl mehlhorn
  mehlorn mehra mehrotra mehta meier meijer meili meintjies meireles meisch meissner meister mejia
  melandri melendez melgar meli melicharova melillo melker melo meloni melzer memoli mena menard
  mencarelli menchaca mencl menclova menconi mendes mendez mendoza menegatti menemencioglu
  menendez menga mengoni menna menne menon menozzi menrat mensah mensik mensikova mensing meo
  meraz mercado mercier mercuri merino merkel merli merlo merola merseburg merta mertens mertoglu
  mertova mertz merwe merz mesa mesaric mesarosbelanji mesloh mesquita messana messina meszaros
  mettler metz metzger metzner meulen meunier mewes meyer meza mezei mican micco miccoli miceli
  michalak michalcova michalczyk michalec michalek michalik michalikova michalkova michallek
  michalova michalowski michalski micheletti michelucci michiels michna michnova micillo micka
  mickova micu mielczarek mielke mierzejewski miettinen migliaccio miglio migliore mignogna
  mihaila mihailescu mihalache mihalcea mihaljec mijakovic mijatovic mijic mijota mikac mikes
  mikesicmerda mikesova mikicvucak mikitenko miklas miko mikodanic mikolajczak mikolajczyk mikova
  mikula mikulasek mikulaskova mikulova mikulski mikuta milak milakovic milan milani milankovic
  milano milazzo milczarek milde milea milella miler milewski militaru militello miljanovic mills
  minah minar minarik minarikova minarova minelli mingarelli minniti mintzlaff miotto mirabella
  miramontes mirea mireles mirga mirgova miscancuk mishra misiak miskiewicz mistretta misztal
  mitanovic mitos miu mladek mladenovic mladkova mlcoch mlcochova mlejnek mlejnkova mlikota
  mlynarczyk mocanu moccia mockenhaupt mocks modica modzelewski moe moede moedl moeller moen moffa
  mogbadunade mogenburg moguenara mohammadi mohnacki mohr mohrhard mohsner mojica mojzisova mok
  mokra mokry mol moldner moldovan moldoveanu molenaar molenda molina molinari molinaro molitor
  moll mollenbeck moller mollica mollinger molnar molnarova molteni molzan momcilovic monaca
  monache monaci monaco monahan mondragon monni monroy montag montagna montagner montalbano
  montalto montalvo montanari montanaro montanez montano monte montefusco monteiro monteleone
  montemayor montemurro montenegro montero monteros monterosso montes montesano montez monti
  monticelli montoya moore moormann moors mora morabito moraes morais morales morandi morar moraru
  moras moravcova moravec moravek moravkova morawo morawski mordenti mordhorst moreau moreira
  morel morelli morello moreno moretti moretto morgante morgenstern morhelfer mori moriconi morin
  morini morissette morkel moro moroni morozov morra morreale morri morrison morrone morsch
  mortensen mosca moscato mosciski moser moslavac moss mostert mosti mota motalo motchebon motisi
  motl motlova motta mottola motycka motyckova motyka motzenbbacker moucka mouckova moudra moudry
  moulin moura moya mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova mroczek
  mroczkowski mroz mrozek mrugalla mthembu mucalj mucavac muchova muckenthaler mueller mues muhar
  muhleis muinat muk mukaram mukherjee mukhopadhyay mulas mulder mule muller mullerova mulrain
  mulyani munaro munch munda munguia muniz munk munkas munoz muntean munteanu mura muradbasic
  murati muratore murawski murazik muresan murgia murillo muro murolo murru murtas musat musella
  musial musil musilova musso mustapha mustonen musumeci muszynski mutiat muzenjak muzik muzikova
  myburg myburgh myhrer myska myskova nababan nabein nabow naca nader naf nagel naglav nagyova
  nagypalfi nainggolan nair najduk najera najman najmanova najmudin nakamura nalbantoglu namaga
  nambeesan namboothiri nanaic nanez nannen nanni napierala napitupulu napoletano napoli
  napolitano nappi naranjo narcisi nardo narpati narvaez nascimento nashiruddin nasser nastase
  nastvogel nasyiah nasyidah natali natera nathania natsir nau naubert naude naumann nava navarra
  navarrete navarro navratil navratilova nawrocki nawrot nayar ndlovu ndukwu neacsu neagoe neagu
  neamtu nebioglu necas necasova nechita necula nedbal nedbalova nedelcu nedoma nedomova nedved
  nedvedova negoita negrea negrete negri negron negru nehru neimke nejedla nejedly nemcova nemec
  nemecek nemeckova nemes nemet nemeth nenadov nenadovic nerius nesladek nespor nesporova nesti
  nesvadba nesvadbova neto neubauer neubauerova neubert neuendorf neumair neuman neumann
  neumannova neumanova neupert neurohr neuschwander nevarez neves ney nezaj ngai ngo ngozi nguyen
  nguyenova nica nicastro niccolai nicolay nicolescu nicoletti nicolini nicolosi nicosia nicotra
  niculae niculescu nieddu niedermeier niedziela niedzielski niedzwiecki niekerk nieklauson
  nielsen niemczyk niemi niemiec nieminen nienow nieto nieves niewiadomski nigro nijland nijs
  nikolaus nikolickovacic nilsen nilsson ninalowo ningrum nissen nistor nita nitu nitzsche nkosi
  noack nobile nobili nobre nocentini nocera nocerino nodler noel noga nogueira noh nojeem nolte
  norberg nordby nordin nordskaug nordstrom noriega normann northoff nosek noskova nota notaro
  noto novacek novackova novakova novelli novello novikov novitasari novosad novosadova novotna
  novotny nowacki nowaczyk nowak nowakowski nowicki nowinski nowosadek nucci nucera nugroho
  numanoglu nunes nunez nuraini nurdiyanti nurlaela nussbeck nuzzo nwachukwu nwogu nwuzor nyberg
  nygaard nygard nystrom nytra oancea oberbrunner oberem oberg obergfoll obermaier oberman
  obiageli obianuju obrezanac obrien ocampo ocasio occhipinti ochoa ochs oconnor odegard odehnal
  odehnalova odetola odobasic odunsi oeser oggiano ogindan oginni ogulana ogunbamigbe ogunbanwo
  ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye ojala ojeda ojo ojua okafor oklobdzija
  okonkwo oktaviani oktovian okumus okuneva okunola okur olabode oladeji oladipupo olah olahova
  olaiya olariu olaru olasunkanmi olasupo olawale olbina olbrich olczak olejniczak olejnik
  olivares olivarez olivas oliveira oliveri olivi olivieri olivo olivova oliynyk olmos olofsson
  olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu olubode olubukola olubunmi
  olufeyikemi olugbayila olujimi olukotun olukunga olusanya olutola oluwagbemi oluwanisola
  oluwashina olvera omidina omobolaji omojola omosanya omotoso omowale ondra ondracek ondrackova
  ondrasek ondricka ondrova oneill onnen onohinosen onose ontiveros onyinyechukwu oosterhuis
  oosthuizen opacic oparinde ophey oppenheimer oppong oprea opris opuvacic oquendo orak oraloglu
  oravec orban orbanic orbay ordonez orefice orellana orge orgulan orlandi orlando orlowski orn
  ornelas orosco orosz orozco orru orsag orsagova orsanic orsini orsos orta ortega ortenzi orth
  orthmann ortiz ortolani orzechowski oschkenat osei osenberg oshin osinski osmak osmanlic osorio
  ossowski ostby ostendarp ostli ostringer ostrowski ostuni ostwald osuagwu osullivan osuntokun
  otahal otahalova otartic otero ottaviani ottonello ovcina owais owczarek owokoniran owolabi
  owoyemi oyadiran oyaifo oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen
  ozanic ozansoy ozberk ozbey ozbir ozdemir ozdenak ozdogan ozgorkey ozkara ozkok oztonga oztuna
  ozturk ozuna pabon pace pacheco paci pacifici pacini pacocha paczkowski padberg paden padilla
  padmasari padovan padron padula paduraru paesler paez pagac pagan paganelli pagani pagano
  pagliai pagliuca pahanic pahert paimo paiva pajak pajcic pajeska pajkuric pajonk pajtl paksut
  pakula pal pala palacios palacz paladini palano palasti palastri palazzi palazzo palazzolo
  palecek paleckova palermo paljevic palka palla palladino pallentin pallesen pallotta palm
  palmeri palmieri palmisani palmisano palombi palombo palomino palomo palsson paluch palumbo
  pamper panaro pandey pandolfi panek panetta panezic pang panicker panico pankova pantano pantoja
  panza panzeri panzig paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone
  paonessa pap papa papadopoulos papak papaleo papapietro papez papezova papini papp pappalardo
  paradiso paraschiv paravinja pardini paredes parente pariggiano paris parise parisi parisian
  parizek parizkova park parker parodi parra parrinello parrino partida partyka parun parvu
  pasalic pasca pascali pascarella paschke pascu pascucci pasek pasini paskova pasqua pasquali
  pasquini passarelli passeri passero passuello pastar pasternak pastore pastorelli pastorino
  paszkowski pasztor pataca patacic pataki patane patek patel paterson patil patila patino patko
  patkova patocka patockova patrascu patriarca patrone patrun patruno patzwahl pau paucek paukner
  paukovic paulova paulse paun paunkovic pavan pavani pavelek pavelic pavelka pavelkova paver
  pavesic pavlacic pavlas pavlasova pavlica pavlicek pavlickova pavlicova pavlik pavlikova pavlova
  pavlu pavone pavrlisak pawelec pawlak pawlicki pawlik pawlikowski pawlowski paz pazdera
  pazderova pazmanj peaquin pecar pece pecek pech pecha pechacek pechackova pechova pecina pecka
  peckova pecora pecoraro pecorella pede pedersen pedone pedraza pedrazzini pedroni pedrotti
  pedroza peeters peixoto pekar pekarek pekarkova pekarova pekkan pektemek pelayo pelc pelcova
  pelikan pelikanova pellecchia pellegrini pellicano pellitteri peluso pemberton pena peng penna
  pennestri penzo perales peralta peran perdana perea perego pereira peres perez perilli perin
  perina perini perinova perl permadi permata perna pernica pernicova peroni perotti peroutka
  peroutkova perra perri perrin perrini perrone perrot perrotta persa persson pertiwi perugini
  peruzzi pesaresi pesce pesek peselman peska peskova pesorda pession pesta pestova petcu peterka
  peterkova peters petersen petit petito petrak petrakova petralia petrarca petras petrasova
  petrea petrella petrelli petrescu petricek petrickova petrijevcanin petrik petrikova petrini
  petrinsak petrisevac petrone petrov petrova petrovac petrucci pettersen pettersson petzold
  pezzella pezzi pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pfister pflieger
  pflugner pham phan philander phillips phung piacentini piana pianese pianigiani piasecki piatek
  piatkowski piazza piazzolla pibiri pica picard picariello picchi piccinini piccione picco
  piccoli piccolo picha pichardo pichler pichlmaier pichova piechota pieczek piekarski pienaar
  pieri pierini pierro piesker pieterse pietras pietruszka pietrzak pietrzyk pietsch piga
  pignatelli piha pilar pilarova pilarski pilat pilato pilatova pilch pili pilla pillai pillitteri
  pimentel pinardi pineda pingpank pinheiro pinho pini pinna pinnock pintea pinter pintilie pinto
  pintus piorkowski piotrowicz piotrowski pipitone pippig piras pircher piredda pires pirone
  pirrello pirrone pirvu pisa pisani pisano pisarevic pischedda pisciotta piscitelli piscopo
  piskorjanac pisova pisu pitinac pitkanen pitschugin pittalis pitzalis piva pivar pivetta pivonka
  pivonkova piwowarczyk pizarro pizzi pizzimenti pizzitola pizzo pizzuti placek placento placha
  plachy placko plackova plahinek plank plantak plascar plaskur plass platania platzer plauk
  plautz plazonja plazonjic plesa pleska plessis pletsch plonka plotzitzka plsek plskova pluhar
  pluharova pluta pocan poche pocrnja podbarac podgorski podnar podpadac podzimek podzimkova poehn
  poels poeschl pogacic poge poggi poggio pogorzelski pohl pohland pohle pohlova poirier pokorna
  pokorny pol polacek polach polachova polackova polak polakova polancec polanco polanska polansky
  polasek polaskova polat polese poletti poli polidori polifka polimeno politi polito polivka
  polivkova polizzi pollich pollina pollmacher polsak polverino pomp pompei pompili pompilio ponce
  ponitzsch ponjavic pons ponti poon pop popa popelka popelkova popescu poplawski popov popovici
  poprzan porcari porcu porebski porras porsche porta porth portillo portmann posada poschmann
  poser pospichal pospichalova pospisil pospisilova post postiglione postma potenza potgieter
  pothuvaal potkonjak potnar potocar pottel potucek potuckova poulsen pouros pourova powell
  powlowski poyrazoglu pozzi pozzo prachar pracharova pradana pradipta prado prah prajapat prakasa
  prakatur prangart prange pranowo prasasta prasek praskova prastuti pratama pratesi pratico prato
  prazak prazakova prchal prchalova preciado preda prediger predovic preez preloscan prencipe
  preradovic pressler presti prete pretorius preuk preuss prevost prey preziosi pribyl pribylova
  price priemer prieto prihoda prihodova prikryl prikrylova principato pringle prinsen prinsloo
  privitera probst prochazka prochazkova prodan prohaska proietti prokes prokesova prokopova
  prosacco prosek proske proskova provaznik provaznikova provenzano prucha pruchova prus prusa
  prusova przybyl przybyla przybylski przybysz psenicka psenickova ptacek ptackova ptak pticar
  puacmatesic puca pucci puccio puchalski puddu pudjiastuti puente puga puggioni pugliese pugliesi
  puglisi puharic puiu puleo pulido purdy purnama purnawarman purnawati purwanti pusch puskarcuk
  puspasari putra putzolu pytel quaglia quaranta queiroz quesada quevedo quezada quigley quinones
  quinonez quintairos quintana quintanilla quintero quiros quiroz quitzon qureshi raabe rabenstein
  rabic rabljenovic rac rach rachmawati racova racz raczynski radecki radigovic radijevac radin
  radisevic radl radler radlovic radmanovic radoi radomirovic radomski radova radtke radulescu
  radulic radulovic radvanji rael raffa rago ragone ragusa rahardian rahimah rahn raich raimondi
  rajasa rajata rajcevic rajs rajtek rak rakaric rakinic rakova rakovic rakowski rakusic ralbovski
  rallo ramac ramadan ramadhani rambaldi rambousek rambouskova ramella ramirez ramos rampazzo
  ramsey randazzo randunkovic raneri ranftl rangel rangelov rangen ranieri raniolo rantanen
  rantsch ranucci ranz rapisarda raposo rapp rapuano rasanen rascanin rascon rasic raska raskova
  rasmussen raspudic rataj ratajczak ratajova rath ratke ratkovcic ratti rau raubuch raucher
  raukuc rauso rautenkranz ravaioli ravn raya rayhan raynor razic razo rea reale recchia redaelli
  reddy rees regalado rehacek rehackova rehak rehakova rehorova rehwagen reiber reichardt reichel
  reichert reichling reid reif reifenrath reimann reinberg reinelt reinger reinhardt reinke reitze
  remes remesova remeta rempel remy renard renault rencar renda rendon rendra renen renk renna
  renner rennich rensburg renteria rentz renz renzi repetto repija reppin resele resendez restivo
  restle restorff retzke reuber reumann reus reuss reusse rey reyes reynolds reynoso rezac
  rezacova rezek rezkova reznicek reznickova rheder rhoden ribar ribeiro ribicgreganic riccardi
  ricci ricciardi riccio riccobono rice richards richter richtr richtrova ridolfi riedel riediger
  rieger riekmann riepl riermeier riester riethmuller rietman rietmuller rietscher riggi riggio
  righetti righi rigoni riha rihova rimai rinaldi rincon ringel ringer rink riojas riolo rios
  riparbelli ripken rippin ristic ritchie ritosek ritschel ritsma ritter rittgasser rittweg ritz
  riva rivas rivera rivero riviere riyanti rizza rizzi rizzo roba robak robel roberti roberts
  robertson robin robledo robles rocca rocchi rocha roche rockmeier rodarte rodehau rodigari
  rodiger rodowski rodrigez rodrigues rodriguez rodriquez roecker roed rogahn rogala rogalski
  roggatz rogolino rogowski rogoz rogulja rohlander rohrer rojas rojek rojo rokossa rold roldan
  roleder rolfson rolland rollo roloff rolon romagnoli romaguera roman romanelli romani romaniello
  romanini romanowski romeo romo rondinone rondoni roob rooyen roque rosa rosado rosales rosandic
  rosario rosas rosati rosbach rosca roschinsky rose rosenauer rosenbauer rosenbaum rosenthal rosi
  rosiak rosinski rosksch rossberg rosselli rosset rossetti rossi rossini rossler rosso rossouw
  rosu rota rotaru roth rothenbacher rother rotolo rotondo rottger rotundo roubal roubalova rous
  rousova rousseau roussel roux rowe roy roybal royer rozac rozanski rozsypal rozsypalova rozycki
  ruberto rubino rubio rucco ruch rucinski ruckdeschel rucker rudan rudiger rudinski rudnicki
  rudolfova rudzinski rudzki ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiter ruiz rumpf
  runolfsdottir runolfsson runte ruotolo rupprecht rus rusanoski rusciano rusin russo rusu ruter
  rutherford rutkowski ruud ruzek ruzicka ruzickova ruzkova ryba rybak rybar rybarczyk rybarova
  rybicki rybova rydl rydlova ryjikh rysava rysavy ryzih rzepka saarinen saavedra sabatini
  sabatino sabau sabbatini sabdat sabia sabian sabljak sabolcec sabolski sacchet sacchetti sacchi
  sacco saccone sachse sack sadiki sadiklar sadilek sadilkova sadl sadovic sadowski sadzak
  saefullah saenz safar safaric safarik safarikova safarova safitri saflanis safranek safrankova
  sagadi sagafe sagodic sagonas saheed sahner saia saile sailer saini saiz sajinovic sajtos
  sakanovic sala salahudin salaj salako salami salamone salas salatiello salazar salcedo salcido
  saldana saldivar saleh salek salemi salemme salerno salgado salierno salinas salis salkova
  salminen salo salonen salow salsabilla salvadori salvati salvatori salvi salvucci salzano salzer
  salzmann samac samanci samaniego samardzija samek samkova sammartano sammartino sammert samohod
  samohodaj samosir samsalovic samuelsson sanabria sanches sanchez sanctis sanda sandalci sandberg
  sanders sandic sandova sandoval sandstrom sanfilippo sannino santacruz santamaria santana
  santangelo santarelli santarossa santarsia santarsiero santi santillan santilli santinelli
  santini santis santo santoni santor santori santoro santos santoso santucci sanusi sapienza
  saponaro saporito saptono saputra saputri sarabia saracino saragih saraiva sarbu sardella
  sardina sargac saric sarioglu sarkozi sarnataro sarno sarti sartor sartori saruga sarvari sasaki
  sasek saskova sassano sassi sasso satner sato satria satta sattelmaier satterfield sauceda
  saucedo sauer sauerland saumweber savevski savini savoca savoia savolainen savova savu sawayn
  sawicki sayginer sbrana scaglione scala scalia scalise scalzo scano scanu scarano scardino
  scarpa scarpellini scc schacht schaden schaefer schafer schaffarzik schaffel schaffer
  schahbasian schaller schamberger schaning schar scharer scharf schaub schedler scheer
  scheidegger schejbal schejbalova schelk schellenbeck schembera schenk scherbarth scherer
  scherini schermann scherrer schersing scherz schettino scheurer scheuring scheytt schiavi
  schiavo schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schilling
  schima schimmel schimmer schindzielorz schinner schipper schirmer schirrmeister schirru
  schlachter schlangen schlatter schlawitz schlechtweg schley schlicht schlitzer schmalzle
  schmeler schmid schmidt schmidtchen schmidtova schmitt schmitz schmuhl schneider schneidrova
  schnelting schnieder schniedermeier schnurer schnyder schoberg schoch schockel schoeman schoen
  scholten scholtz scholz schonball schonbeck schonberg schondelmaier schonebeck schonenberger
  schonfeld schonherr schonlebe schorr schott schottmann schotz schouren schowalter schrader
  schramm schreck schreiber schreiner schreiter schroder schroeder schuermann schuff schuhaj
  schuldt schuler schulist schult schulte schultz schultze schulz schulze schumacher schumann
  schumm schupp schuppe schuppel schurch schuri schuster schutz schutzbach schutze schwab schwalm
  schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwarzmeier
  schwarzova schwatlo schweisfurth schweizer schwennen schwerdtner schwidde schwirkschlies
  schwuchow sciacca scocco scognamiglio scopece scorza scotti scrofani scuderi sebastiani sebek
  sebela sebelova sebenji sebesta sebestova sebkova secchi secci sechi sedarevic sedillo sediva
  sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedova seeger seelig segavcic
  segota segovia segunmaru segura sehls sehnal sehnalova seibold seidel seiders seidl seidlova
  seifert seifertova seigel seiler seitz sekanina sekaninova sekularac semerad semeradova semeraro
  semisch semprini senatore senger senica senk senkel senkova sepe sepetci sepulveda serafini
  serena serfontein serna serpa serr serra serrano serrato sessa sesta sestak sestakova sestito
  sethi setiawan setula sevcik sevcikova severi severova sevi sevilla sewald sezek sforza shah
  shanahan sharma shevchenko shields shimizu shiu shukla shum siciliano sidler siebel siebert
  siedlecki siegling siegrist sielemann siemon siener sienkiewicz sieradzki sierra sievers siewert
  signorelli signorile signorini sigrist sihler sihombing sihotang siino siketanc sikora sikorova
  sikorski silenzi silhava silhavy sillah silva silvestri silvestrini sima simacek simackova simak
  simakova simanek simanjuntak simankova simatic simbolon simcik simcikova simecek simeckova simek
  simeoli simeoni simeti simicsebalj simionescu simkova simljesa simoes simoncelli simonetti
  simoni simonini simonis simonova simonsen simova simsek simula simunek simunkova sinaga
  sinanoglu sindelar sindelarova sindler sindlerova singh sinha sinnhuber sinopoli sip sipek sipes
  sipkova sipos sipova siptar siracusa siragusa sirait sirbu siregar siri siroka siroky sirova
  sischka siskova sisneros sitaric sitek sitompul sitorus situmorang siu sivak sivakova siwek
  sjoberg sjogren skacel skacelova skala skalicka skalicky skalova skalski skandovic skeledzija
  skenderija skiba skibicki skibinski skiles sklenar sklenarova skoczylas skoda skodova skoglund
  skopal skopalova skora skorepa skorepova skorupan skov skowron skowronek skowronski skrabal
  skrabalova skracic skrivanek skrivankova skroban skrzypczak skrzypek skuterud slaba slaby sladek
  sladka sladkova sladky sladovic slam slama slamek slamova slanina slaninova slatinac slavicek
  slavickova slavik slavikova slavkovic slawinski slechta slechtova slezak slezakova sliwa
  sliwinski slobodanac slobodjanac slonja slotta slovacek slovackova slovak slovakova slowik
  slowinski sluka slukova slusarczyk smaic smailbegovic smajlovic smedsrud smeets smejkal
  smejkalova smekal smekalova smerda smerdova smet smetana smetanova smets smid smidova smieja
  smiljan smiljanec smirnov smit smith smitham smogeli smola smolik smolikova smolinski smoljanec
  smoljanic smolka smolkova smolova smrcka smrckova smrz smrzova smutna smutny smyth snajdr
  snajdrova snedden snell snyman soare soares sobar sobczak sobczyk sobek sobieraj sobkova
  sobolewski soboll sobotka sobotkova sobowale soccorsi socha sochacki sochor sochorova sodano
  sodar soderberg sojka sojkova sokol sokolicmihalak sokolov sokolova sokolowski solak solano
  solberg solc solcova soldati soldo solga solheim solinas solis soliz soljic soller solli sollner
  solmaz solomon solorio solorzano solta soltys soltysiak somayaji somma sommer sommrova
  somodvarac somogyi somrak somssich sonn sonnabend sonnenfeld soos sorbello sorce sorensen soria
  sorlie soro sorrentino sorsa sosa sosnowski sostarec sostarko sotelo soto sottile soucek
  souckova soukup soukupova sousa souza sova sovagovic sovova sowa sowinski soyinka sozeri spacek
  spacil spacilova spackova spada spadafora spadaro spadoni spagnolo spagnuolo spahn spaniel spank
  spanovic spanu sparacino spasojevic spasovski spataro spelmeyer spencer spernjak spicka spickova
  spiegelburg spielvogel spies spiga spina spinelli spinka spinner spiranec spitzmuller spizzirri
  splichal splichalova splinter sporer sporrer sporri spottel sprenger spurna spurny srakic sramek
  sramkova srb srbova sroka stabile stachowiak stachowicz stachura stachurski stadelmann staden
  staffieri stahl staicu stajhofer stalder stamm stampf stanciu stanek stanescu stang stanger
  stangl stanicic stanisa stanislawski staniszewski stanivukovic stankiewicz stankova stanzione
  stapic starek stark starkova stary stascik stasiak stasni stastna stastny staszewski staub
  stauffer stauss stawicki stec steding steenkamp stefancic stefanescu stefani stefaniak stefanova
  stefanski stefek steffensen steffny stefkova stefl steflova stegmann stehlik stehlikova stehr
  steidl steigauf steiger stein steinecke steiner steinerova steinert steinkamp steinmann
  steinmetz stejskal stejskalova stelkens stelmach stengel stengl stensrud stenzel stepanek
  stepankova stepanov stepanova stepien stepniak sterba sterbova stern stettler steuber steuk
  steyn stibor stiborova stiedemann stief stifel stigliano stimac stocker stockert stockli stoian
  stoica stokanovic stokes stoklasa stoklasova stolarczyk stolarski stoll stolla stolle
  stoltenberg stolz stoppler storl storp storti stoutjesdijk stower stracke straka strakova strand
  strano stranska stranski stransky stratmann straub strausa strauss streck streese strege streich
  streit strejcek strejckova streller strepacki strieder striezel striga strikinac strmota strnad
  strnadova stroe strogies strohschank strom stroman stromberg strosin strouhal strouhalova strunz
  strutz strydon strzelczyk strzelecki stube stubican stuchlik stuchlikova stucki studena studeny
  studer studnicka studnickova stuparic stupka stupkova sturmer stutz styger suarez suartini subrt
  subrtova sucameli sucera sucha suchanek suchankova suchomel suchomelova suchy suciu sudiati
  sudrajat suen suffa sujew suk sukova sulaimon sulc sulcova suleymanoglu sulhof sulovnjak sun
  sunaric sundalic sundberg superina supriyanto surace suriano surma surth suryatmi suryono susac
  susak susanti suski sussmann sustr sustrova suter suthar suthe sutschet sutter suvajac suvala
  suwarno suzuki svab svabova svacina svacinova svanda svandova svarc svarcova svaton svatonova
  svatos svatosova svec svecova svehla svehlova svejda svejdova svendsen svensson svestka
  svestkova svetlik svetlikova svitak svitakova svoboda svobodova svorcan svozil svozilova
  svrakacic svrtan swaniawski swart swiatek swiderski swierczynski swift swillims syahreza sykora
  sykorova synek synkova syrova syrovy szabo szafranski szalai szasz szatkowski szczepaniak
  szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel sze szekely szekeres
  szelag szendrei szeto szewczyk szikra szilagyi szoke szostak szucs szulc szwarc szwed szydlowski
  szymanski szymczak szymczyk szymkowiak szyszka sæther tabacek taborska taborsky tacconi tachl
  taddei tafelmeier tafoya tagliabue tagliaferri tagore tahincioglu tahirovic takacs takahashi
  takalic talapka talarico talavanic tallarico tallone talwar tamayo tamba tamburini tamez
  tampubolon tamunoemi tanackovic tanaka tanase tanasijevic tancos tancosova tandon tang tangen
  tanrikulu tanurdzic tanzi taormina tapia tarantino tarihoran tarnowski tarquini tartamella tas
  tasche tasci taslak tasli tassi tassinari tasso tassone tataranni tataru taufratshofer tavani
  taylor tazegul tedde tedeschi tedesco tegethof teichmann teixeira tejada tejeda tekand
  tekelioglu telak telebar telenta telesca tella tellez tello teodorescu tepla teply tepper teran
  terenzi teresi terheiden terlecki terlizzi terlouw termine terrazas terzi tesar tesarova tesi
  testa teufel thamrin theele theunissen thieke thiel thimm thiomas thommen thompson thomsen
  thomson thone thoresen thornton thranhardt thriene thust thyssen tian tiano tiberti ticha tichy
  tidow tiedtke tietze tijerina tikas tilgner tillack tilotta timaric timmermann timmermans tiozzo
  tirado tirelli tirri tischler tischmann tittman tivontschik tkachenko tkaczyk toader tobben
  tobler todaro tofani toft toivonen tokarski tokatlioglu tokgoz toldo toledo tolu tomala toman
  tomanek tomankova tomanova tomasek tomaselli tomasello tomasevicrigo tomasi tomaskova tomasova
  tomassoni tomaszewski tomczak tomczyk tomecek tomeckova tomei tomek tomes tomescu tomesova
  tomkova tomljanovic tommasi tomys tonat tonelli tong tonini tonkovac tonn topaloglu topcuoglu
  topfer topolovac toraman torchia torchio torgersen tormas tornatore toro torok torp torphy torre
  torres torresi torrez torri torrisi tortora tortorici toscano tosi totaro toth tothova totman
  tovar towne tracz traini tralli trampeli tramposch tran trandafir tranova trantow trapani trauth
  trautmann travaglini travan traverso travica travnicek travnickova trcka trckova treff trejo
  tremblay tremmel tress tretinjak tretola treutel trevino trevisan tribuljak trif trifan trinh
  triolo tripodi triska triskova trivedi trnka trnkova troisi trojan trojanova trojanowski
  trombetta tromp trtica truhlar truhlarova trujillo truong truter trzcinski trzeciak tsamonikian
  tsang tschiers tschirch tse tsoi tsui tubanski tucci tuccillo tucek tuch tucholke tuckova
  tudorache tudose tudow tufano tufo tuglu tugluk tuma tumbarello tumino tumova tunaboylu tunceri
  tunkova tuominen turajlic turchi turco turcotte turcu turecek tureckova turek turinski turkdogan
  turkova turkyilmaz turnadzic turner turunen turza tuschmo tustonja tutuncu tuzun tvrda tvrdik
  tvrdikova tvrdy twardowski ubavin uberacker uca uchechi udvardi ugarak ugolini uher uhlemann
  uhlig uhlir uhlirova uhrig uhrova uibel ulibarri uliczka ullmann ulloa ullrich ulrichova uluhan
  umbach umlauft umminger umolac unger ungureanu unterpaintner urbancova urbanczyk urbanec urbanek
  urbaniak urbankova urbanova urbanowicz urbanski urbansky urbina urena urhig urias uribe urrutia
  urso ursu usada usamah utami utjesanovic uwais uyainah uys vaca vacca vaccari vaccaro vacek
  vacha vachova vackova vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vadlja vaduva
  vagner vagnerova vahala vahlensieck vailati vaip vaisanen vajdicka vajzenbach vakareskov valadez
  valasek valaskova valdes valdez valdivia valek valencia valencicbrkic valenta valenti valentini
  valentova valenza valenzuela valeri vales valesova valic valkai valkova valladares valle vallejo
  valles valletta valli vallone valova valsecchi valverde vana vancura vancurova vandamme
  vandenberghe vandenbroeck vandervort vandevelde vanecek vaneckova vanegas vanek vangermain
  vanicek vanickova vankova vanni vannini vanova varadi varela varenina varga vargas vargova varma
  varman varmuza varnica varriale varrier varsava varzic varzicbiuklia varzicbiuklija vasadi vasak
  vasakova vascotto vasek vasicek vasickova vasilescu vasiliu vasilj vaska vaskova vasquez vass
  vassallo vasseur vater vavra vavrik vavrikov vavrikova vavrova vaz vazquez vecchi vecchio vecera
  vecerova vedvik veen veenstra vega vegar vegge veiga vejvoda vejvodova vela velasco velasquez
  velazquez velde velden veldsman velez velioglu veliz ven venegas venezia venghaus venter
  ventimiglia venturelli venturi venturini verbeek vercesi verde verdugo verduzco veres vergara
  verhaeghe verhoeven verma verme vermeulen vernerova verniest veronese versfeld verstraete verzi
  vesela vesely vestergaard veum veverka veverkova vey vezmar vezzoli viale vianello vicari vicha
  vichi vichova vicinanza vicini vidacek viderscak vidosavljevic vidranjski vieira viellehner
  vierin vieweg vigil viklund vila vilimek vilimkova viljoen villa villadsen villagomez villalobos
  villalpando villani villanueva villareal villari villarreal villasenor villegas villiers
  vincenzi vinci vincze vink vinketa vins vinsova vinther vintila viola violi virtanen visagie
  visan visani visco visconti visek visekruna visentin visintin viskova visser vitali vitasek
  vitaskova vitek viti vitiello vitkova vitman vitova vittori viviani viviers vizziello vlach
  vlachova vlah vlasak vlasakova vlasic vlcek vlckova vliet vlkova voboril voborilova vodak
  vodakova vodicka vodickova vodrazka vodrazkova voelkel vogel vogelgsang vogronicopacic vogt
  voigt voinea vojacek vojackova vojta vojtechova vojtek vojtisek vojtiskova vojtkova vojtova
  vokoun vokounova vokuhl volek volf volfova volk volker volkman volkmann volkova volny volpe
  volpi vona vondra vondracek vondrackova vondrak vondrakova vondrova vonrueden vontein voracek
  vorackova vorel vorisek voriskova vorlicek vorlickova vorlova voros vosloo votava votavova
  votruba votrubova vrabcova vrabec vracar vrana vranjic vranova vrba vrbanac vrbas vrbaslija
  vrbova vrekalovic vries vrzal vrzalova vucevac vuillermoz vujakovic vujeva vukadin vukaljevic
  vukalovic vukanovic vukasinac vukasovic vuksanicpuljek vunak vuong vybiral vybiralova vydra
  vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil vyslouzilova waal wacana wachenbrunner
  wachtel waelchi wagenaar wagner wagnerova wahyudin wahyuni waibel wakan wal walczak walder
  waldmann walker walkowiak wallin wallner wallstab walsh walther waltrova walz wan wang wanner
  warchol wardana wartenberg waschbusch wasiak wasik wasilewski wasita wasiu waskita wasowski
  wassilew wassiluk wastuti watanabe waters watsica wawrzyniak wdowiak weber webrova wegmann
  wegrzyn wehner wehrli wehrsen weibel weidlich weidner weigel weight weiler weimann weimer
  weinand weis weiss weissnat weissova welch weller welsch welz welzel wenger wenk wentzel werle
  werrmann wershansky wertag wesolowski wessels wessinghage west westhuyzen wet wettstein weyel
  wezel whitaker white whitfield wiacek wibisono wibowo wicaksono wichmann wickert widiastuti
  widmer widodo wiebe wiecek wiechmann wieckowski wieczorek wiegand wiegelmann wierig wierzbicki
  wiese wieser wijaya wijayanti wijk wikstrom wilcox wilczek wilczynski wilderman wilk wilkinson
  wilky willems willemsen williams williamson willms willwacher wilts wimmer winarno winarsih
  windler winiarski winkelmann winkler winklerova winter wintheiser winther wirth wirz wischek
  wischer wisniewski wisoky wisozk wissing wit witczak witek witkowski wittich witting wittl wiza
  wlodarczyk wlodarski wnuk wojcicki wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak
  wojtowicz wolak wold wolf wolfarth wolff wolfova wolinski wollenberg wollmann wolmerans wolny
  wolpert wolski wolters wood wos woschler wouters woytkowska wozniak wright wrobel wroblewski
  wrona wronski wuckert wuhn wujak wunsch wunsche wurm wuthrich wyludda wypych wysocki wyss
  wyszynski xacon xairo xana xiana xiao xicoy xie xu yamada yamaguchi yamamoto yami yan yanes
  yanez yanuar yaqub yazici ybarra yebra yesilkaya yetkiner yeung yildizoglu yilmazer yim yin yip
  yiu yong yoon yorulmaz yoshida yost yuan yudhistira yue yuen yulianti yulianto yuliarti yundt
  yung yuniar yunta yussuf zabaleta zablocki zaborowski zabranska zabransky zabrdac zaccaro zacek
  zach zachova zackova zaczkiewicz zadnik zadravec zadric zagarac zagaria zago zagorscak zagorsek
  zagorski zahn zahradka zahradkova zahradnik zahradnikova zahrah zaituc zajac zajaczkowski zajic
  zajicek zajickova zajicova zak zakova zakrzewski zalako zalar zalesak zalesakova zalewski
  zamarreno zamarripa zambon zamboni zambrana zambrano zambuto zamecnik zamecnikova zamora
  zampieri zamudio zanatta zandt zanella zanelli zanetta zanetti zani zanner zanon zanotti zapalac
  zapata zapletal zapletalova zappacosta zappala zappia zaragoza zarate zareba zaremba zarkovic
  zaruba zarubova zarzycki zatloukal zatloukalova zauber zavadil zavadilova zavala zavrel
  zavrelova zawada zawadzki zayas zbinden zbodulja zboncak zboril zborilova zdarska zdarsky zdelar
  zdencan zdravcevic zdrazil zdrazilova zdunek zebrowski zedda zednik zednikova zehnder zeidler
  zekl zelena zelenka zelenkova zeleny zelinka zelinkova zeman zemanek zemankova zemanova zemlak
  zemlicka zemlickova zender zeng zeni zennaro zepeda zeuch zeyen zeyhle zezula zezulova zgela
  zgrabljic zhang zhao zheng zhou zhu zidek zidkova zieba ziegler zielinski zielonka ziemann zieme
  zietek zigova zijan zijlstra zika zikmundova zikova zima zimanyi zimmer zimmerman zimmermann
  zimonja zimova zingaretti zingg zinser zintl ziolkowski zipac zipp zipse zito zivanovic
  ziviccojbasic zizanovic zizka zizkova zlamal zlamalova zlatanovic zmegac zmuda zollinger zollo
  zordan zorica zotti zoubek zoubkova zouhar zouharova zrna zrno zschunke zubak zuber zucca
  zuiderveld zuk zukowski zulaika zulauf zuliani zulkarnain zullo zumbo zumsande zuniga zunino
  zurawski zurcher zurek zurkova zvanic zverina zverinova zvonar zwiener zwolinski zych zyl zyla
  αβραμιδης αγγελιδης αγγελιδου αγγελοπουλος αγγελοπουλου αθανασιαδης αθανασιου ακριδας αλαβανος
  αλαφουζος αλεβιζοπουλος αλεβιζος αλεξακης αλεξανδριδης αλεξανδρου αλεξιαδης αλεξιου αλεξοπουλος
  αλιβιζατος αναγνωστακης αναγνωστου αναστασιαδης ανδρεαδης ανδρεου αντωνιαδης αντωνοπουλος
  αντωνοπουλου αξιωτης αποστολιδης αποστολου αρβανιτης αργυριαδης ασπασιος αυγερινος βαμβακας
  βαμβας βαρνακιωτης βαρουξης βασιλειαδης βασιλειου βασιλικος βασιλοπουλος βενιζελος βεργας
  βικελιδης βιλαετης βιταλη βιταλης βλαβιανος βλαστος βλαχοπουλος βονορτας βουγιουκλακης βουλγαρης
  βουρδουμπας βυζαντιος γαλανη γαλανης γενναδιος γερμανος γερμανου γεωργιαδης γεωργιου γιαγκος
  γιαννακοπουλος γιανναρης γιαννοπουλος γκοφας γλυκυς γουναρης γουσιος δαβης δαγκλης δαμασκηνος
  δασκαλοπουλος δασκαλοπουλου δελη δεσποτοπουλος δημαρας δημητριου διαμαντοπουλος διδασκαλου
  δοξαρας δουμπιωτης δουρεντης δραγουμης δρακος δυοβουνιωτης ελευθεριαδης ελευθεριου
  ελευθεροπουλος ευταξιας ζαιμης ζανος ζαππας ζαρκος ζαφειροπουλος ζαχαριου ζαχος ζερβας ζερβος
  ζυγομαλας ζωγραφος ζωγραφου ηλιοπουλος θεοδοσιου θεοδωριδης θεοτοκης ιωαννιδης ιωαννου καζαντζης
  κακριδης καλαμογδαρτης καλαρης καλλιγας καλογιαννης καλυβας κανακαρης καραβιας καραμανλης
  καραμητσος καρρας κασιδιαρης καψης κεδικογλου κολιατσος κομνηνος κοντολεων κοντοσταυλος κορακας
  κορναρος κορομηλας κορωναιος κοσμοπουλος κοτζιας κουβελης κουνδουρος κουντουριωτης κουρμουλης
  κουταλιανος κρεστενιτης κυπραιος κωνσταντινου λαγος λαιμος λαμερας λαμπροπουλος λειβαδας
  λιακοπουλος λιαπης λοντος λουλης λουπης λυκος λυτρας μαγγινας μαγκας μακρη μακρης μαλαξος
  μανιακης μανωλας μαρης μαρκοπουλος μαυριδης μαυρογενης μελετοπουλος μελιοι μεσσηνεζης μεταξας
  μητζου μητσοτακης μιαουλης μιχαηλιδης μιχαλολιακος μοσχοβακης μπλετσας μποτσαρης μπουκουβαλαιοι
  νικολαιδης νικολακος οικονομου ουζουνιδης πανταζης παπαγεωργιου παπαγος παπαδακης παπαδοπουλος
  παπαζογλου παπαιωαννου παπακωστας παπανδρεου παπανικολαου παπαντωνιου παπαστεφανου παπαφιλιππου
  παππας ρουφος абрамов абрамова авдеев авдеева агафонов агафонова аксенов аксенова александров
  александрова алексеев алексеева андреев андреева андрухович анисимов анисимова антонов антонова
  артемьев артемьева архипов архипова афанасьев афанасьева бабух балабан балабух балабуха балакун
  балицька балицькии бамбула бандера баранов баранова барановська барановськии бачеи башук белов
  белова белозеров белозерова белоусов белоусова беляев беляева беляков белякова бердник беспалов
  беспалова бирюков бирюкова блинов блинова блохин блохина бобров боброва бобылев бобылева
  богданов богданова большаков большакова бондаренко борецька борецькии борисов борисова боровська
  боровськии борочко боярчук брагин брагина брицька брицькии бурмило буров бурова бутько быков
  быкова білич василин василишин василишина васильев васильева васильківська васильківськии вергун
  вередун верещук веселов веселова виноградов виноградова витребенько вишняков вишнякова
  владимиров владимирова власов власова волков волкова волощук воробьев воробьева воронов воронова
  воронцов воронцова вітряк гаврилов гаврилова гаидук гаиова гаиовии гаичук галатеи галаціон
  галаєнко галкин галкина гаман гамула ганич гараи гарун герасимов герасимова гладківська
  гладківськии гладух глинська глинськии гнатишин гнатишина гоико головець голубев голубева горбач
  горбачев горбачева горбунов горбунова гордеев гордеева гордіичук горова горовии городоцька
  городоцькии горшков горшкова гречко григоришин григоришина григорьев григорьева гриневецька
  гриневецькии гриневська гриневськии гришин гришина гришко громико громов громова гуляев гуляева
  гурьев гурьева гусев гусева гущин гущина давыдов давыдова данилишин данилишина данилко данилов
  данилова дементьев дементьева демків демчишин демчишина денисов денисова дзюба дмитриев
  дмитриева дмитришин дмитришина дмитрук довгалевська довгалевськии доронин доронина дорофеев
  дорофеева дроздов дроздова дурдинець дьячков дьячкова дідух евдокимов евдокимова евсеев евсеева
  егоров егорова елисеев елисеева емельянов емельянова ермаков ермакова ершов ершова ефимов
  ефимова ефремов ефремова жданов жданова жуков жукова журавлев журавлева забіла заицев заицева
  захаров захарова зварич зимин зимина зиновьев зиновьева зленко зуев зуева зыков зыкова зінкевич
  иванов иванова игнатов игнатова игнатьев игнатьева ильин ильина исаев исаева исаков исакова
  кабанов кабанова казаков казакова калач калашников калашникова калинин калинина кандиба капустин
  капустина карпов карпова карпух каськів кивач кириллов кириллова киселев киселева князев князева
  ковалев ковалева коваленко ковальська ковальськии козлов козлова колесников колесникова колобов
  колобова коломієць коман комаров комарова комиссаров комиссарова компанієць кондратьев
  кондратьева коновалов коновалова кононець кононов кононова константинов константинова копылов
  копылова кордун корецька корецькии корнилов корнилова корніичук королев королева костин костина
  котов котова коцюбинська коцюбинськии кошелев кошелева красильников красильникова крылов крылова
  крюков крюкова кудрявцев кудрявцева кудряшов кудряшова кузнецов кузнецова кузьмин кузьмина
  кулагин кулагина кулаков кулакова куликов куликова кулинич кульчицька кульчицькии лаврентьев
  лаврентьева лагоида лазарев лазарева лазірко ланова лановии лапин лапина ларионов ларионова
  латан латании латанська латанськии лахман лебедев лебедева левадовська левадовськии ликович
  линдик лихачев лихачева лобанов лобанова лобачевська лобачевськии логинов логинова ломова
  ломовии лугова луговии лукин лукина луцька луцькии луцьків лученко лучко лыткин лыткина люта
  лютии лящук ліхно магера мазаило мазило мазун маиборода маистренко макаров макарова маковецька
  маковецькии максимов максимова малкович мамонтов мамонтова маміи маринич марков маркова марків
  мартынов мартынова марієвська марієвськии маслов маслова матвеев матвеева махно медведев
  медведева мельников мельникова меркушев меркушева миклашевська миклашевськии миклухо
  милославська милославськии миронов миронова михаилов михаилова михаилюк михеев михеева мишин
  мишина могилевська могилевськии моисеев моисеева молчанов молчанова морозов морозова москаль
  москалюк мотрієнко муравьев муравьева мухин мухина мясников мясникова міняило назаров назарова
  наумов наумова негода некрасов некрасова нестеров нестерова никитин никитина никифоров
  никифорова николаев николаева никонов никонова новиков новикова ногачевська ногачевськии носков
  носкова носов носова овчинников овчинникова одинцов одинцова опенько орехов орехова орлов орлова
  осадко осипов осипова павленко павлишин павлишина павлов павлова павлів пагутяк паламарчук паліи
  панов панова панфилов панфилова паращук пасічник пахомов пахомова пендик пестов пестова петик
  петлюра петренко петрин петрина петришин петришина петров петрова петрів петухов петухова
  плаксіи погиба поляков полякова поліщук пономарев пономарева пономарів попов попова пориваи
  пориваило потапов потапова потебенько потоцька потоцькии пригода приимак притула прохоров
  прохорова прядун рогов рогова родионов родионова рожков рожкова розпутня розпутніи романишин
  романишина романов романова романів ромеи роменець ромочко русаков русакова рыбаков рыбакова
  рябов рябова савельев савельева савин савина савицька савицькии сазонов сазонова самоилов
  самоилова самсонов самсонова сафонов сафонова саєнко свидригаило селезнев селезнева селиверстов
  селиверстова семенов семенова семеночко семещук сергеев сергеева сердюк сидоров сидорова
  силецька силецькии силин силина симонов симонова ситников ситникова скиба скоропадська
  скоропадськии слободян смирнов смирнова соболев соболева соколов соколова соловьев соловьева
  сорокин сорокина сосюра сплюх сплюха спотикач стахів степанець степанов степанова стецьків
  стигаило сторожук сторчак стрелков стрелкова субботин субботина суворов суворова суханов
  суханова сучак сушко сысоев сысоева сідлецька сідлецькии сідляк сірко тарасов тарасова тарасюк
  терентьев терентьева тетерин тетерина тимофеев тимофеева тиндареи титов титова тихонов тихонова
  ткаченко третьяков третьякова третяк трофимов трофимова троян трублаєвська трублаєвськии трясило
  трясун туров турова уваров уварова уманець унич усич устинов устинова фадеев фадеева федоришин
  федоришина федоров федорова федосеев федосеева федотов федотова филатов филатова филиппов
  филиппова фокин фокина фомин фомина фомичев фомичева фролов фролова харитонов харитонова хитрово
  хохлов хохлова цветков цветкова цимбалістии цушко червоніи чернов чернова шамрило шарапов
  шарапова шаров шарова шашков шашкова шевченко шестак шестаков шестакова шилов шилова шиндареи
  ширяев ширяева шиян шкараба шубин шубина шудрик шумило шупик шухевич щербак щербаков щербакова
  щукин щукина юдин юдина юрчишин юрчишина юхно ющик ющук яворівська яворівськии яковлев яковлева
  якушев якушева ялова яловии ялюк янюк ярмак яцишин яцишина яцьків ящук євенко євпак ємець єрмак
  іванишин іванишина іванців іванів אביבי אביגור אבידור אבידן אבינר אבינרי אביעזר אבישר אבן אבנון
  אבני אבניאל אבנר אבנרי אברהמי אברון אבריאל אגוז אגוזי אגמון אגרון אדוני אדיב אדירי אדמון אדמוני
  אהרוני אהרן און אורון אוריון אוריין אזרחי אחז אחיטוב אחרון איילון אילני אילת איש אלדן אלול אלוני
  אלוף אלחנני אליעז אליעזר אליצור אליקים אלמגור אלעזר אלרום אלרון אמוץ אמית אנקורי אסא אסיא אפעל
  אפק ארגוב ארגמן ארד ארדון ארוך ארזי אריאב אריאלי ארידור אריכא ארם ארמוני ארצי אשבל אשור אשכול
  אשכנזי אשרי אשרת אתגר אתר אתרוג באר בבלי בהט בוצר בורר בחור ביצור בית בכור בןתור בנאי בנטוב
  בנימיני בראון בראילן ברהלל ברוש ברושי ברזילי ברזל ברטוב ברטל בריוסף ברלב ברנע ברעוז ברעם ברקאי
  ברקין ברקן בשן גאון גבאי גביש גבע גבעול גבעון גבעתי גבתון גדות גדיש גדליה גדרון גודר גונן גופר
  גוריון גורלי גושן גזית גידור גילון גינוסר גינת גינתון גליל גלילי גלעדי גלרון גמזו גמליאל גנור
  גפני גרא גרינבלט גרנות גרשון גת דב דברת דגני דוידי דורי דותן דיין דניאלי דר דרומי דרורי דשא הלוי
  הלחמי הללי המאירי הנגבי העצני הר הראבן הראובני הרטוב הרפז הררי וילנאי ורדי ורדימון זאבי זהב זהבי
  זורע זזאב זיואב זכאי זכות זכריה זמורה זמיר זמר זמרי זעירא זק זקן זר זרובבל זרטל חדש חובה חור
  חורין חורש חזן חזני חזקיה חייט חכם חלד חלמיש חנוכה חנני חנניה חסון חסיד חפץ חפר חץ חצור חצרוני
  חרובי חרותי חריף חרמון חרמוני חת טבת טוב טוביה טלמור טלשיר יבין יגור ידין ידעיה יהודאי יוטבת
  יונה יושע יחיאל יכין ימיני יעקבי יער יערי יפרח יפת יצחקי ירדני ירוחם ירום ירושלמי ירקוני ישורון
  ישר ישראלי כהן כוכבי כנען כנעני כנר כסית כספי כפרי כרמון כרמלי לאור לבבי לבנון לבני לבנת להב
  להבי לויתן לחם לחמן ליטאי ליש מאירי מגד מואב מוקד מוקדי מורג מורשת מזור מזל מזר מיבר מיכה מילוא
  מישורי מלך מלכי מלמד מנור מעוז מעייני מערבי מרגליות מרגלית מרגנית מרום מרון מרידור משולח משיח
  משעול משעל משען משעני מתניה מתתיהו נאור נאמן נבון נגבי נווה נוימרק נון נוריאל נחום נחושתן ניסני
  נמרי נסים נץ נר נשר נשרי נתניהו סבוראי סביר סגל סדן סופר סימן סירה סכנין סלע סנונית סעד סתוי
  עברון עדיני עדר עובד עובדיה עובדיהו עוגן עוזר עופרים עזוז עזריאל עזריה עזרתי עילם עמי עמיאל
  עמיקם עמיר עמירן עמרמי עסיס עפרת עצמון ערד ערמון עשת פאר פדהצור פולני פורת פז פלאי פלד פלס פניני
  פסח פרג פרוש פרח פרי פריגת פרימור פרץ פת צבר צדוק צדקה צדקיהו צורי צוריאל צורף צידון צמח צפיר
  צפריר קדמון קדמי קדר קדרון קהת קורח קורן קטן קידר קינן קיסרי קישון קם קמחי קנר קנת קצב קצין קציר
  קשתי ראובני רבי רהב רוגל רווה רווח רוח רום רועה רזיאל רחמים רכס רמון רמז רמתי רענן רשף שאולי
  שאלתיאל שבח שביב שבת שבתאי שבתי שדה שדר שוחט שומרון שוער שופט שור שורק שושן שושני שחור שחורי שחל
  שחם שילוח שילון שילוני שיש שלג שלח שלם שלמון שםטוב שמואלי שמחון שמחוני שמחי שמרון שמש שמשון
  שמשוני שמשי שנהר שנער שער שפי שפיר שפע שץ שקדי שקלים שרביט שרוני שריג שריד שריף שריר ששון תאומים
  תאני תבורי תגר תדמור תורן תירוש תל תלם תמוז תמרי תקוע תרשיש תשבי ادريس الاشراف البشيري الحجيج
  الحمامي الخليفي الدرقاش الدنوني الرصاع الرقيق الزوابي السقا السقاط السلام الشتيوي الشريف
  الشيباني الصغير الصفار الطريقي الطويل الع العطار العلاني العلايمي العنابي العواني الغربي القلال
  القلشاني الكافي الكراي الكريم المحجوب المدقي المنيف المولدي النابلي النجار النخلي النفطي النفير
  النقاش الوحيشي بنسلامه بودواره بوديبه بوهاها تومي جابالله جاوحدو جراد خنفير زروق زقيه سويس شقرون
  شنيق عبدالله عطالله عظومه عنون غويله فقوسه لخشين لويني نيفر هذيل همدان अग्रवाल अधिकारी अर्याल
  काफ्ले कार्की कुमार केसी कोइराला क्षेत्री खड्का खान गुप्ता गुरुङ घले चौधरी जङ जैन जोशी ज्ञवाली
  ठाकुर ढकाल तामाङ तिवारी त्रिपाठी थापा देवकोटा देसाई दोङ द्विवेदी नायर निरौला पटेल पांडे पाण्डे
  प्रधान बराल बस्नेत बस्यान बास्तोला भट्ट भट्टराई भण्डारी महर्जन मिश्रा मेहता यादव राउत राजपूत
  राणा राव रेड्डी लामा लिम्बु वर्मा शर्मा शाई शाक्य शाह शेर्पा श्रीवास्तव श्रेष्ठ सक्सेना साई सिंह
  सुवेदी हमाल
`

/** Written without a space before the given name. */
export const chineseSurnames = `
  丁 万 上官 严 乔 于 付 令狐 任 伍 何 余 侯 俞 倪 傅 关 冯 刘 包 卢 史 叶 司徒 司马 向 吕 吴 周 唐 夏 夏侯 姚 姜 孔 孙 孟 季 安 宋 尉迟 尚 尹 岳 崔
  常 庄 庞 康 廖 张 彭 徐 慕容 成 戴 文 方 施 易 曹 曾 朱 李 杜 杨 林 柳 柴 梁 樊 欧阳 武 段 殷 毕 毛 江 汤 汪 沈 洪 涂 温 潘 焦 熊 牛 王 田 申 申屠
  白 皇甫 石 祁 祝 秦 程 章 简 纪 罗 翟 耿 聂 肖 胡 芦 苏 范 莫 萧 葛 董 蒋 蓝 蔡 薛 袁 覃 许 诸葛 谢 谭 贺 贾 赖 赵 邓 邢 邱 邵 邹 郑 郝 郭 金 钟
  钱 长孙 闫 阎 陆 陈 陶 雷 韦 韩 顾 颜 马 骆 高 魏 鲁 麦 黄 黎 齐 龙 龚 劉 吳 呂 嚴 孫 張 於 楊 盧 範 羅 萬 葉 蔣 蕭 蘇 許 謝 譚 賀 賈 賴 趙 週 鄒
  鄧 鄭 錢 鐘 閻 陳 陸 韋 韓 顧 餘 馬 馮 黃 龍 龔
`

export const japaneseSurnames = `
  三上 三好 三宅 三木 三浦 三輪 上原 上村 上田 上野 下村 下田 中井 中原 中尾 中山 中島 中嶋 中川 中村 中沢 中田 中西 中谷 中野 丸山 丹羽 久保 久保田 亀井 二宮
  五十嵐 井上 井口 今井 今村 今泉 今野 伊東 伊藤 佐々木 佐久間 佐伯 佐藤 佐野 倉田 児玉 入江 八木 内山 内海 内田 内藤 冨田 出口 前川 前田 加納 加藤 北原 北島 北川
  北村 北野 千田 千葉 原口 原田 及川 古川 古田 古谷 古賀 吉井 吉原 吉岡 吉川 吉本 吉村 吉沢 吉田 吉野 向井 和田 園田 土井 土屋 土田 坂井 坂口 坂本 坂田 堀内 堀口
  堀川 堀江 堀田 塚本 塚田 増田 多田 大久保 大内 大原 大城 大場 大塚 大山 大島 大川 大平 大木 大村 大森 大槻 大橋 大沢 大田 大石 大竹 大西 大谷 大野 天野 太田 奥山
  奥村 奥田 奥野 奧村 奧田 宇野 安井 安田 安藤 安達 安部 宮下 宮内 宮原 宮城 宮崎 宮川 宮本 宮沢 宮田 富永 富田 寺田 小倉 小出 小原 小坂 小山 小島 小川 小松 小林
  小柳 小森 小池 小沢 小泉 小澤 小田 小笠原 小西 小谷 小野 小野寺 尾崎 山下 山中 山内 山口 山岡 山岸 山崎 山川 山本 山村 山根 山田 岡崎 岡本 岡村 岡田 岡部 岡野
  岩井 岩崎 岩本 岩瀬 岩田 岸本 島崎 島田 嶋田 川上 川原 川口 川島 川崎 川本 川村 川田 川端 川野 工藤 市川 平井 平山 平岡 平川 平松 平田 平野 広瀬 広田 庄司 後藤
  徳永 徳田 志村 成田 戸田 手塚 斉藤 斎藤 新井 新田 新谷 日野 日高 早川 星野 服部 望月 木下 木村 本多 本田 本間 杉原 杉山 杉本 杉浦 杉田 村上 村井 村山 村松 村瀬
  村田 松下 松井 松原 松尾 松山 松岡 松島 松崎 松本 松村 松永 松浦 松田 松野 林田 柏木 柳沢 柳田 柴田 栗原 栗田 根岸 根本 桑原 桜井 梅田 梶原 森下 森山 森岡 森川
  森本 森田 植田 榊原 榎本 樋口 横井 横山 横田 橋本 武井 武田 武藤 比嘉 水谷 水野 永井 永田 永野 江口 池上 池田 沢田 河原 河合 河村 河野 沼田 津田 浅井 浅田 浅野
  浜田 浜野 深沢 清水 渋谷 渡辺 渡邊 渡部 湯浅 溝口 滝沢 澤田 瀬戸 熊谷 片山 片岡 片桐 牧野 田上 田中 田代 田原 田口 田島 田村 田畑 田辺 甲斐 町田 畠山 白井 白石
  相沢 相馬 矢島 矢野 石井 石原 石塚 石山 石崎 石川 石橋 石田 石黒 神田 神谷 福井 福原 福岡 福島 福本 福永 福田 秋元 秋山 稲垣 稲田 稲葉 窪田 竹下 竹中 竹内 竹本
  竹村 竹田 笠井 笠原 筒井 篠原 篠崎 篠田 米山 米田 細川 細谷 緒方 臼井 花田 若林 茂木 荒井 荒川 荒木 荻野 菅原 菅野 菊地 菊池 萩原 落合 藤井 藤原 藤岡 藤川 藤本
  藤村 藤沢 藤田 藤野 西原 西尾 西山 西岡 西川 西本 西村 西沢 西田 西野 角田 谷口 谷川 谷本 豊田 越智 足立 近藤 遠藤 酒井 野中 野口 野崎 野村 野沢 野田 金井 金城
  金子 金沢 金田 鈴木 鎌田 長尾 長岡 長島 長沢 長田 長谷川 長野 関口 関根 阿部 青山 青木 青柳 須田 須藤 飯塚 飯島 飯田 馬場 高井 高山 高島 高木 高松 高橋 高瀬 高田
  高野 鶴田 黒川 黒木 黒沢 黒田 齋藤
`

export const koreanSurnames = `
  강 고 공 곽 구 권 금 기 길 김 나 남 노 도 류 마 맹 명 모 문 민 박 반 방 배 백 변 서 석 선 설 성 소 손 송 신 심 안 양 엄 여 연 염 오 옥 왕 우 원
  위 유 육 윤 이 인 임 장 전 정 제 조 주 지 진 차 채 천 최 추 표 하 한 함 허 현 홍 황
`
