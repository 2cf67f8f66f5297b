/** Danish words in plain letters by what they mean; a star ends the beginning of a word. */
export const DANISH_MEANINGS = `
common: tak hilsen mvh vil os og at det en som pa er af for med den til ikke har de et om vi du hej fra men sa var kan kommer eller nar skulle skal din dit dig jer blev bliver blive vaere meget dette efter samt vores jeg
you: du dig din dit dine jer jeres dere
we: vi os vores vor vort vore
i: jeg mig min mit mine undertegnede
third: han hun ham hende hans hendes de dem deres vedkommende sin sit sine
not: ikke ej aldrig ingen intet inga uden hverken ingenting naeppe umulig* heller
only: kun blot bare udelukkende alene
but: men dog imidlertid derimod alligevel selvom skont omend trods
if: hvis safremt om dersom hvorvidt medmindre ifald forudsat
because: fordi da eftersom idet grund grundet derfor arsag* skyldes folge pga
instead: stedet istedet hellere snarere derimod
regret: desvaerre beklag* kedelig* ked trist* aergerlig* sorgelig* synd uheldigvis nedslaende aergre*
disappointed: skuffe* forstaelse* forstar forsta forstaeligt aergerlig*
apology: undskyld* beklag* tilgiv* ulejlig* gener gene ulempe*
thanks: tak takke takker takket taknemmelig* tusindtak mangetak vaerdsaet* paskon*
application: ansog* sogt soge soger sogte jobansog* uopfordret* kandidat* indstil indsendt interessetilkendegiv*
candidate: kandidat* ansoger* jobsoger* jobsogende medansoger* slutkandidat* aspirant* feltet
other: anden andet andre andres andens andetsteds ovrige
position: stilling* rolle* position* post posten ansaettelse* vakance* vikariat* vikarstilling* opgave embede* laerestilling* elevplads* elevstilling* plads pladsen barselsvikariat* fuldtidsstilling* deltidsstilling* lederstilling* studiejob* tidsbegraense*
job: job jobbet arbejd* beskaeftig* karriere* erhverv* profession* branche* fritidsjob* sommerferiejob* jobmulig* virke jobs jobbene jobtyp* jobskift*
training: praktik* elev elever elevplads* elevstilling* laerling* laereplads* trainee* studentermedhjaelp* studiejob* virksomhedspraktik* graduate* lontilskud* voluntor* internship* uddannelsesaftale* erhvervspraktik* kontorelev*
interview: samtale* jobsamtale* ansaettelsessamtale* interview* jobinterview* telefonsamtale* telefoninterview* videointerview* videosamtale* onlinesamtale* forstesamtale* andensamtale* afklaringssamtale* kaffesamtale* ansaettelsesinterview* audition* provespil* casting* optagelsessamtale* jobsnak
talk: tale taler talte talt snak snakke* droft* diskut* dialog* samtale samtalen sludder kaffesnak* sparring
meet: modes modte modt modet ses traeffe* kende hilse kendskab teamsmode* onlinemode* videomode* moder bekendtskab* mode modedeltag* modested* moderum* modelokal* forventningsafstem*
phone: telefon* tlf ring ringe ringer ringede ringet opkald* opringning* mobilnummer* opringet traeffetid* mobil mobilen mobiltelefon*
video: video* zoom teams skype meet whereby google webex online digital* virtuel* facetime whatsapp teamsmode* onlinemode* onlinesamtale* kamera* zoomlink teamslink
onsite: kontor* lokale* adress* reception* sal etage* rum modelokale* parker* indgang* hovedkontor* bygning* hovedindgang* fremmode* fysisk domicil* hovedsaede* matrikel* lobby rummet
visit: besog* rundvisning* rundtur* omvisning* fremvis* virksomhedsbesog*
trial: provedag* provevagt* provearbejd* arbejdsprove* fol foldag* folvagt* snuse* proveuge* provetime* provepraktik* skygge* provelektion* praktikdag* proveundervis* provespil* jobprov* hospiter*
come: komme kommer kom kommet kommende forbi kig fremmode*
invite: inviter* invitation* indbyd* indbudt* indkald* kalde kaldt modeindkald* modeinvitation* samtaleinvitation*
pleased: glad glade glaed* fornoj* gerne hjertelig* begejstr* stolt stolte hyggelig* rart spaendt spaendte lykkelig* henrykt*
good: god godt gode fin fint fantastisk* dejlig* skont nyheder herlig* fremragende perfekt* vidunderlig* glimrende kanon positiv* laekkert fedt super nyhed nyheden
schedule: aftal* tidspunkt* tid tider tiden booke booket booking* kalender* planlaeg* planlagt dato* modetid* samtaletid* tidsinterval* termin* fastsaet* fastlagt fastsat* tidsrum* modeindkald* reserver book booker
available: passer passe passende passede ledig* radighed tilgaengelig* frie fri belejlig* disponib* forhindr* afbud
when: hvornar nar
which: hvilken hvilket hvilke vaelg vaelge foresla* forslag* valgmulig* alternativ*
weekday: mandag* tirsdag* onsdag* torsdag* fredag* lordag* sondag* tirs tors ons fre lor son hverdag* weekend*
month: januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec
clock: kl klokken klokkeslaet* morgen formiddag* eftermiddag* aften* middag* halv kvart fm em praecis morgenen
minutes: minut* min time timer timen timers halvtime* varer varighed* times kvarter* vare
weeks: dag dage dagen dages uge uger ugen ugens ugers maned* dogn arbejdsdag* hverdage hverdag bankdage kvartal*
soon: snart snarest hurtig* muligt kort kortest straks omgaende snarlig* naermeste
today: idag imorgen morgen nu aften pt overmorgen nuvaerende
past: gar igar sidste seneste nylig* tidligere forleden forgangne
wait: vente venter talmod* afvent* ventetid* vent ventet ventede
delay: forsink* traekker trukket traekke trak udskyd* udskudt* udsaet* udsat* laengere senere forlaeng* skubbe* skudt langtrukken laenge forhal* tidsplan* sent
still: stadig fortsat endnu stadigvaek fortsaetter forsat
until: indtil
hold: pause* bero stoppet stoppe stilstand* ansaettelsesstop* stillingsstop* frosset indefros* suspender* midlertidig* hviler vente afvent* udskudt parker* venteposition* uafklar* afbrudt afbryde* stillesta* standby indstillet forelobig* stop stoppes fryses
budget: budget* okonomi* finansier* bevilling* omorganis* omstruktur* nedskaer* besparel* spareplan* sparerunde* konkurs* fusion* bestyrelse* direktion* ledelse* godkend* opkob* midler fyring* afskedig* normering* strukturaendring* organisationsaendring* hovedudvalg*
decide: beslut* bestem* afgor* afgjort afgjorde valg valgt stillingtag*
result: resultat* udfald* afgorelse* konklusion*
chose: valgt vaelge vaelger valgte valg valget udvalgt* udvaelg* udtaget* udtagelse* udtage foretrukket foretraekke* foretrak* fordel prioriter* faldt falde gaet peget bestemt indstillet tilvalgt
filled: besat* besaettes besaette besaettelse* genbesat* optaget tildelt ansat fyldt
closed: afslut* lukke* luk lukning* faerdig* slut sluttet slutter endt overstaet tilendebragt udlob* ophor* afrund*
further: videre fremad fortsaet* ga gar gaet viderefor* avancere* viderebehandl*
consider: overvej* hensyn aktuel* betragt* hensyntag* vaegt
next: naeste folgende efterfolgende kommende naestkommende dernaest herefter opfolgende
stage: runde* trin trinnet etape* fase* skridt* proces* forlob* ansaettelsesproces* rekrutteringsproces* samtalerunde* procedure* udvaelgelsesproces* ansaettelsesforlob* rekrutteringsforlob* omgang
shortlist: shortlist* slutkandidat* finalist* finale* slutrunde* udvalgte bruttoliste* feltet forudvaelg* topkandidat* grovsorter* oplob*
unsuccessful: afslag* afslaet afvis* fravalg* fravaelg* nej negativ* udelukk* diskvalific* frasorter* kasser* sorteret forkast* uaktuel* forgaeves mislyk* afslas afslar
match: match* passe passer passende svarer svare opfyld* krav kravene kvalific* kvalifik* profil* kriteri* overensstem* egnet egnede kompetenceprofil* efterspurgte rette ansogningskrav* stillingskrav* modsvar*
experience: erfaring* kompetence* kvalifikation* baggrund* viden kundskab* faerdighed* evne* kendskab erfaren erfarne uddannelsesbaggrund* anciennitet* faglig* arbejdserfaring* ekspertise*
strong: staerk* imponer* interessant* spaendende bedre bedst bedste egnet egnede velkvalific* velegnet* kvalificered* overbevis* dygtig* kompetent* talent* taettere naermere niveau* skarp* relevant* saerdeles fremragende flot flotte usaedvanligt skilte bredere dybere
many: mange maengde* stort stor store antal antallet talrig* flere hundredvis* overvaeld* bunke* vaeld* overordentlig snesevis* rekordstor*
keep: behold* gemme* gemt gem opbevar* bevar* arkiver* lagre* kartotek*
pool: database* kandidatdatabase* cvdatabase* emnebank* kandidatbank* jobbank* pulje* talentpulje* venteliste* reserve* netvaerk* talentpool* ansogerdatabase* vikarkorps* vikarpulje* kartotek* ansogerpulje* kandidatpulje*
future: fremtid* fremover igen senere kommende fornyet genopsl* fremadrettet foraret efteraret lejlighed atter
wish: onsk* hab haber habe habet forhab* habede
luck: held lykke succes* lykkes heldig* medvind krydser fingre
search: jobsog* sogning* soge soger sogen jobjagt* ledte efterlys*
feedback: feedback tilbagemeld* respons uddybning* uddybende
answer: svar svare svarer svarede svaret besvar* tilbagemeld* respons svarfrist* retursvar
hear: hore horer hort horte hores besked* orienter* inform* oplys* opdater* meddel* underret* vide nyt statusopdater* lobende nyheder
contact: kontakt* henvend* tilbage vender vende tov tove mail maile skriv
received: modtag* modtog faet indgaet indkom* ankom* registreret* haende kvitter* tikket
review: gennemga* laes laese laest laeser laeste vurder* behandl* screen* kigge kigget kigger evaluer* bedom* gennemlaes* sagsbehandl* undersog* grovsorter* naerlaes* overblik*
confirm: bekraeft* kvitter* modtagelsesbekraeft* attest* ordrebekraeft*
documents: cv folgebrev* bilag* vedhaeft* vedlagt* vedlaeg* eksamensbevis* eksamenspapir* dokument* udtalelse* anbefaling* karakter* formular* skema* blanket* portfolio* resume papirer* attest* motiveret motivationsbrev* brev uddannelsesbevis*
number: nummer nummeret nr ref reference* sagsnummer* jnr journalnummer* id ansogningsnummer* stillingsnummer* jobnummer* sagsnr lobenummer* annoncenummer*
automatic: automat* autosvar* noreply systemgener* genereret systemet autogener* maskinelt ubemand* overvages robot
privacy: privatliv* persondata* databeskytt* gdpr personoplysning* samtykke* cookie* fortrolighed* datapolitik* databehandl*
test: test testen tests tester testet testning testresultat* personlighedstest* logiktest* faerdighedstest* kognitiv* onlinetest* evnetest* sporgeskema* prove proven prover assessment* quiz personprofil* persontest* profiltest* typetest* kodetest* hackerrank codility testgorilla garuda predictive disc testlink* tilbagelaes* begavelsestest* optagelsesprove* sprogtest*
task: opgave* case* ovelse* udfordr* hjemmeopgave* praesentation* praesenter* kodeopgave* testopgave* proveopgave* fremlaeg* portfolio* forbered* afleveringsopgave* oplaeg rollespil* arbejdsprove* programmeringsopgave*
complete: gennemfor* udfyld* besvar* los lose loser lost indsend* aflever* faerdiggor* udfort fuldfor* indlever* upload udfore udforer udfores
send: send sende sender sendt sendte indsend* eftersend* fremsend* tilsend* upload* videresend* maile mail videregiv* vedhaeft*
deadline: senest frist* ansogningsfrist* deadline* inden udlob* gyldig* tidsfrist* svarfrist* sidste afleveringsfrist*
link: link* klik* tryk knap* nedenfor nedenstaende portal* hjemmeside* url webside* websted* herunder
account: konto kontoen log logge login logger brugernavn* brugerkonto* registrer* opret* mitid nemid profil* tilmeld* adgang brugerprofil*
code: kode koden koder adgangskode* kodeord* password* verific* verifik* engangskode* pinkode* pin bekraeftelseskode* sikkerhedskode*
finish: ufuldstaend* kladde* gemt ufaerdig* pabegynd* faerdiggor* genoptag* fortsaet udkast* halvfaerdig*
offer: tilbud* tilbyd* jobtilbud* ansaettelsestilbud* tilsagn* tilbod kontrakttilbud*
contract: kontrakt* ansaettelseskontrakt* ansaettelsesbrev* ansaettelsesbevis* ansaettelsesaftale* vilkar* overenskomst* ansaettelsesvilkar* betingelse* aftalen
sign: underskr* signer* signatur* penneo mitid medunderskr*
salary: lon lonnen lonning* manedslon* timelon* grundlon* vederlag* honorar* bonus* provision* tillaeg* kr kroner dkk eur brutto lonforhold* lonindplac* lontrin* aflonn* startlon* lonnet
start: start* begynd* tiltraed* opstart* pabegynd* ansaettelsesstart*
join: team* del medarbejd* onboard* ombord hold holdet slutte forstaerk* styrke faellesskab* introforlob*
hire: ansaet* ansat ansatte nyansaet* rekrutter* fastansaet* udnaevn* udpeg* tilknyt* engager* hyre hyret
welcome: velkom*
congrats: tillykke gratul* lykonsk* hurra hip
accept: accept* godkend* godtag* ja enig* indforsta* betingelse* betinget forbehold* forudsat antag* overens
benefits: ferie* pension* arbejdstid* provetid* barsel* personalegode* goder fryns* sundhedsforsikr* opsigelse* overarbejde* frokostordning* omsorgsdag* timetal* ugentlig* overenskomst*
withdraw: traekke traekker trukket trak tilbage tilbagetraek* tilbagetrukk* frafald* frasig* frasagt afbud tilbagekald*
cancel: aflys* annuller* afbestil* afmeld* afbud bortfald*
move: flyt* ombook* aendr* rykke* ryk udskyd* udskudt omlaeg* skifte skift fremryk* byt bytte
reminder: pamind* mind mindes minde husker erindr* rykker* glem glemme* glemt reminder* husk huske husket
survey: undersog* sporgeskema* tilfreds* mening* evaluer* bedomm* oplev* brugerundersog* kandidatoplev* synes vurdering rating anmeld* trivselsmal*
unsubscribe: afmeld* frameld* nyhedsbrev* abonn* praeferenc* udmeld* indstillinger tilmeldt
alert: jobagent* jobmail* jobovervag* jobforslag* anbefal* jobindex* jobannonc* nye stillingsopslag* ofir jobnet jobnyt jobsogningsagent sogeagent* jobsafari jobadvis* dagens indeed jobopslag* gemte jobalarm*
hr: hr personale* rekrutter* talent* hrafdeling* people headhunter* hrpartner* vikarbureau* hrkonsulent*
profile: linkedin profil* faldt faldet fandt stodte stodt nysgerrig* mulighed* spaendende udfordr* headhunt* netvaerk* opmaerksom* kiggede uforpligtende fortrolig
client: kunde* klient* vegne opdragsgiv* opgavestill* partner samarbejdspartner*
interest: interess*
remote: hjemmefra hjemmearbejd* hjemmekontor* hybrid* remote fjernarbejd* distance* arbejdssted
lease: lejlighed* leje* bolig* udlej* fremvisning* husleje* vaerelse* ejendom* andelsbolig* indflyt* depositum* kollegium* kollegie* fraflyt* m2
study: universitet* studie* studer* kursus* kurser uddannelse* stipendi* optagelse* optaget semester* speciale* afhandling* eksamen* bachelor* kandidatuddannelse* su legat* professor* phd forelaes* forsker* adjunkt* lektor* adgangskrav* campus hojskole* merit fondsmid* ansogningsrunde*
school: skole* vuggestue* barn born* barnet foraeldre* elever laerer laerere klasse* aula sfo dagtilbud* paedagog* dagpleje*
loan: lan lane* boliglan* kredit* bank* forsikr* rente* kort kortet dankort* betalingskort* mobilepay praemie* betalingsservice* realkredit* police policen
order: bestil* ordre* levering* pakke* faktura* kob kobt kobe refusion* refunder* kvittering betaling* forsendelse* fragt* webshop* retur* tilbudspris butik* varer vare postnord gls sporing* leveret leverance*
event: arrangement* messe* jobmesse* karrieredag* webinar* konference* seminar* billet* workshop* tilmeld* foredrag* jobdag* temadag* gahjemmode* netvaerksarrangement* karrieremesse* infomode* kursusdag* festival* event events eventet
doctor: laege* patient* tandlaege* hospital* sygehus* klinik* konsultation* recept* sygeplejerske* vaccination* blodprove* sundhed* henvisning* praksis speciallaege* skadestue*
club: klub* forening* medlem* saeson* holdet kamp kampen traening* traener* kontingent* fitness* idraet* fodbold* generalforsamling* turnering* staevne* handbold*
visa: visum* arbejdstilladelse* opholds* tilladelse* siri udlaendingestyrelse*
colleague: kolleg* projekt* medarbejd* afdeling* sprint* referat* dagsorden* styregruppe* statusmode* kundemode* rapport*
hiringside: scorecard* ansaettelsesudvalg* panel* samtaleskema* ansogerliste* ansogerfelt* debrief* jobprofil* bedommelsesudvalg* ansogerbunke* stillingsbeskriv* hiring kravprofil* kandidatliste* interviewguide* rekrutteringsbehov*
security: sikkerhed* svindel* mistaenk* phishing uautoriser* hacket* hacker* bedrag* datalaek* logget
payroll: lonseddel* lonsedler skat* feriepenge* timeseddel* lonudbetal* arsopgorelse* eindkomst nemkonto* forskudsopgorelse* lonkorsel* atp registreringsnummer kontonummer* cprnummer*
expenses: rejseudgift* befordring* udlaeg* refusion* refunder* rejseafregn* togbillet* tog toget korsel* transport* rejsen kilometerpenge* diaet*
bring: medbring* legitimation* id pas korekort* sygesikringsbevis* billedlegitimation* straffeattest*
person: chef* leder* afdelingsleder* direktor* ansvarlig* ejer* formand* indehaver* sektionsleder* afdelingschef* teamleder* kontaktperson* forstander* skoleleder* kontorchef* souschef* fuldmaegtig* daglig
hard: svaer* vanskelig* hardt harfin taet knebent knivskarp* marginal* jaevnbyrd* oplob* hard hardeste
effort: tid umage* engagement* engager* indsats* brugt brugte ulejlig* energi* investeret tiden anstreng*
encourage: opfordr* opmuntr* tov tove velkommen oje ojnene folg
careful: grundig* omhyggelig* noje omhu nojagtig* velovervej* samvittigheds* nogtern*
reason: grund grunde grunden arsag* begrund* anledning* skyldes bevaeggrund*
list: liste* rangliste* fortegnelse* reserveliste* oversigt* venteliste*
place: plads pladsen placering* placeret rang* nummer andenplads* forstepladsen prioritet*
please: venligst venlig bedes beder bed bede anmod* venlige
must: skal ma bor nodt nodvendig* kraever kraeves kraevet obligator* behov* pakraev* forpligt* forudsaet*
would: vil ville gerne kunne onsker skulle
pastbe: var blev blevet vaeret havde haft fik
will: vil skal bliver kommer agter
some: nogen nogle noget person personer personen vedkommende visse enkelte enhver
greeting: hej kaere goddag davs godmorgen halloj hallo hejsa kaereste
closing: hilsen* hilsner venlig venlige mvh vh kh bedste kaerlig dbh hojagtelse varme
questions: sporgsmal* sporg sporge sporger spurgt tvivl* foresporg* uklarhed*
device: computer* baerbar* laptop* webcam* webkamera* kamera* mikrofon* headset horetelefon* hovedtelefon* lommeregner* browser* internetforbind* forbindelse* ipad tablet* chrome firefox edge uforstyrr* pc roligt skaerm*
tech: python sql java javascript typescript php html css react angular vue node nodejs linux windows git github gitlab docker kubernetes aws azure gcp cloud devops backend frontend fullstack api kotlin scala ruby golang rust terraform ansible excel sap jira scrum agile dotnet spring django oracle postgresql mysql mongodb spark databricks tableau powerbi salesforce figma android ios swift jenkins plc autocad cad
senior: senior* junior* lead ledende erfaren nyuddannet nyuddannede dimittend* specialist* ekspert* chefkonsulent* overordnet principal souschef*
placename: by byen kommune* region* beliggende arbejdssted* placeret lokation* baseret tjenestested* kobenhavn* aarhus arhus odense aalborg alborg esbjerg* kolding* randers roskilde vejle storkobenhavn* sjaelland* jylland* fyn hovedstad* placering
fulltime: fuldtid* deltid* fastansaet* fast faste tidsbegraens* procent vikariat* barselsvikar* timelon* ugentlig tidsubegraens* varig* studiejob* fleksjob* midlertidig*
first: forste forst indledende forstkommende forelobig* initial* indledningsvis
checks: reference* straffeattest* borneattest* baggrundstjek* baggrundskontrol* helbred* laegeattest* sikkerhedsgodkend* attest* kreditoplys* drugtest* sikkerhedsklar*
family: familie* fodselsdag* fest* ven venner veninde* mor far soster bror bryllup* konfirmation* mormor farmor morfar farfar datter kone kaereste* faetter kusine* barnebarn* jul juleaften
food: frokost* middag* mad maden kage* opskrift* restaurant* morgenmad* kaffe brunch rundstykke* grill* buffet* aftensmad* allergi* madpakke*
travelbook: fly flyet flyrejse* flybillet* hotel* rejse* ophold* afgang* bagage* boarding* ferierejse* afrejse* indtjek* checkin overnat* sommerhus* krydstogt* faerge* togrejse* lufthavn* airbnb
repair: reparat* reparer* vaerksted* handvaerk* installat* montor* elektriker* blikkenslager* fejlmeld* service* tomrer* renover* vvs varmemester* vicevaert* eftersyn* syn bilsyn bredband*
police: politi* domstol* advokat* myndighed* retten anklage* bode* byret* jurist* staevning* retssag* gaeld inkasso* borgerservice* styrelse* dommer*
volunteer: frivillig* voluntor* doner* donation* velgorenhed* indsaml* stottemedlem* gave bidrag* hjaelpeorganis* rode
completefile: mangler mangle manglende manglede eftersend* suppler* ufuldstaend* komplet* eftersporg* fyldestgor*
confidential: fortrolig* tiltaenkt* modtager* uvedkommende fejlagtigt uberettiget* tavshedspligt* afsender*
company: virksomhed* firma* organisation* selskab* arbejdsgiver* koncern* arbejdsplads* bureau* aps kommune* institution*
age: ar arig* alder* ars arets arene aret
impression: indtryk* motivation* motiver* personlig* engagement* helhedsindtryk* gejst* entusias* kemi* attitude*
unchanged: uaendr* fortsat forbliver star aftalt gaelder ifolge jaevnfor jf henhold uforandr*
both: begge alle samtlige sammen allesammen gensidig* hinanden parter
questionhow: hvordan hvad hvorfor hvem hvor hvorledes
think: tror synes mener taenker syntes foler vurderer mening oplever anser opfatt* taenkte fandt formentlig
able: kan kunne kunnet mulig* evne stand lykkes magter formar
yes: ja jo selvfolgelig naturligvis absolut jep bestemt jada klart javist
numberword: to tre fire fem seks syv otte ni ti elleve tolv tyve tredive hundrede par
applynow: sog ansog opret
advert: opslag* opslaet jobopslag* stillingsopslag* annonce* jobannonc* stillingsannonc* genopsla*
takepart: deltag* deltog medvirk* fremmod*
delete: slet* fjernes destruer* makuler* anonymiser* kasseres
lack: mangel* mangler manglende mangle savner savnede savne utilstraekkelig*
compare: sammenlign* forhold sammenhold* overfor relation
compete: konkurrenc* konkurrer* felt feltet ansogerfelt*
appeal: klage* aktindsigt* bedommelsesudvalg* forvaltningslov* partshor* ansaettelsesudvalg* ombudsmand*
jobcentre: jobcenter* jobcentret dagpenge* akasse* kasse jobnet ledighed* arbejdslos* joblog* kontanthjaelp* radighedssamtale* sagsbehandler* jobkonsulent* karensdag*
viewed: abnet set laest status statussen aendret
`;
