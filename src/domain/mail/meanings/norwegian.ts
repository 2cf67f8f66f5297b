/** Norwegian words in plain letters by what they mean; a star ends the beginning of a word. */
export const NORWEGIAN_MEANINGS = `
common: takk hilsen vil oss du jeg og at det en som pa er av for med den til ikke har de et om vi hei fra men sa var kan kommer eller nar skulle skal din ditt deg dere ble blir bli vaere veldig dette etter samt noe
you: du deg din ditt dine dere deres dykk
we: vi oss var vart vare
i: jeg meg min mitt mine eg undertegnede
third: han hun ham henne hans hennes de dem hen sin sitt sine vedkommende
not: ikke ikkje ei aldri ingen intet ingenting inga uten verken hverken neppe umulig* heller
only: kun bare utelukkende eneste
but: men imidlertid dog derimod likevel skjont allikevel tross
if: hvis dersom om hvorvidt safremt medmindre ifall forutsatt
because: fordi siden ettersom grunn grunnet derfor arsak* skyldes folge pga
instead: stedet istedenfor istedet heller snarere derimot
regret: dessverre beklag* lei trist* kjedelig* synd sorgelig* uheldigvis leit
disappointed: skuffe* forstaelse* forstar forstaelig* nedslaende
apology: unnskyld* beklag* tilgi* ulempe* bry bryderi*
thanks: takk takke takker takket takknemlig* tusentakk takksam* verdsett* verdsatt
application: soknad* sokt soke soker sokte jobbsoknad* kandidatur* apen sokes interessemeld*
candidate: kandidat* soker* jobbsoker* arbeidssoker* sluttkandidat* aspirant* medsoker*
other: annen annet andre andres annan annensteds ovrige
position: stilling* rolle* posisjon* vikariat* vakans* engasjement* post posten ansettelse* prosjektstilling* fagstilling* lederstilling* laerlingstilling* deltidsstilling* heltidsstilling* arsvikariat* verv plass
job: jobb* arbeid* yrke* karriere* sysselsett* profesjon* sommerjobb* deltidsjobb* ekstrajobb* fulltidsjobb* bransje* drommejobb*
training: laerling* laereplass* laerekontrakt* praksis* trainee* praktikant* internship* studentjobb* sommerstudent* graduate* hospitant* opplaering* masterstudent* arbeidstrening* fagbrev*
interview: intervju* jobbintervju* jobbsamtale* telefonintervju* videointervju* forstegangsintervju* andregangsintervju* forsteintervju* andreintervju* ansettelsesintervju* dybdeintervju* teamsintervju* samtale* audition* provespill* casting* provefilm*
talk: samtale* snakk* prat* diskut* droft* dialog* kaffeprat* sparring
meet: moter motte mott motes treff* traff truffet kjent kjenne hilse teamsmote* videomote* digitalmote* nettmote* sees ses kaffemote* mote motet mottes motested* moterom*
phone: telefon* tlf ring ringe ringer ringte ringt oppring* mobilnummer* opprinning* anrop* traden mobil mobilen mobiltelefon*
video: video* zoom teams skype meet whereby google webex digital* online nettmote* facetime whatsapp teamsmote* kamera* teamslenke* zoomlenke*
onsite: kontor* lokale* adresse* besoksadresse* resepsjon* etasje* etg rommet moterom* parker* inngang* hovedkontor* bygg bygget hovedinngang* oppmote* fysisk lobby
visit: besok* omvisning* omvising* rundtur* befaring* bedriftsbesok* studiebesok*
trial: provedag* provevakt* provejobb* proveskift* hospiter* skygge* jobbskygg* arbeidsprove* praksisdag* provetime* proveundervis* provespill* opplaeringsvakt* utprov* provearbeid*
come: komme kommer kom kommet innom stikk stikke oppmote*
invite: inviter* invitasjon* innkall* innkalt kalle kalt kalles moteinnkall* intervjuinnkall* innby* innbudt
pleased: glad glade gled* fornoyd* fornoyelse* gjerne hyggelig* hjertelig* begeistr* stolt stolte spent spente entusiast* koselig* kjekt lykkelig*
good: bra god godt gode fin fint fantastisk* flott flotte nyheter utmerket perfekt* herlig* stralende knall* kjempebra kjempefint positiv* glimrende supert artig super nyhet nyheten
schedule: avtal* tidspunkt* tid tider tiden booke* booking* kalender* planlegg* planlagt tidsluke* dato* timeavtale* motetid* intervjutid* fastsatt* fastsett* timeplan* moteinnkall* samtaletid*
available: passer passe passende ledig* tilgjengelig* anledning disponib* fri frie beleilig* forhindret forfall
when: nar
which: hvilken hvilket hvilke velg velge foresla* forslag* alternativ*
weekday: mandag* tirsdag* onsdag* torsdag* fredag* lordag* sondag* tirs tors ons fre lor son hverdag* helg helgen helga ukedag*
month: januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul aug sep sept okt nov des
clock: kl klokken klokka klokkeslett* morgen formiddag* ettermiddag* kveld* middag* halv presis kvart morgenen fm em
minutes: minutt* min time timer timen timers halvtime* varer varighet* vare kvarter* halvannen
weeks: dag dager dagen dagene uke uker uken uka ukene ukers maned* dogn virkedag* arbeidsdag* hverdager bankdager kvartal*
soon: snart snarest raskt raskest hurtig* kort kortest snarlig* umiddelbar* straks omgaende mulig naermeste rask
today: idag imorgen morgen na ikveld oyeblikket pt navaerende overimorgen
past: igar forrige siste nylig tidligere sist sistnevnte forleden garsdag* fjor nylige
wait: vente venter talmod* avvent* ventetid* vent ventet ventende
delay: forsink* trekker trukket trekke trakk utsett* utsatt* lengre lenger senere seinere forleng* skyve* skjovet tidsplan* droy* lengretid drar dratt langdryg*
still: fortsatt fremdeles enna enda stadig fortsetter
until: inntil
hold: pause* bero stans* stoppet stoppe fryst ansettelsesstopp* rekrutteringsstopp* stillingsstopp* midlertidig* hviler vent avvent* utsatt stilt parker* uavklar* avbrutt avbryt* suspender* innstilt* forelopig* stopp stoppes fryses frosset
budget: budsjett* finans* okonomi* omorganis* omstill* omstruktur* nedbeman* nedskjaer* innspar* sparetiltak* konkurs* fusjon* styre styret ledelse* godkjenn* godkjent bevilg* midler oppkjop* permitter* kostnadskutt* direksjon* ledergrupp* kutt
decide: beslut* bestem* avgjor* valg valgt vedtak* vedtatt konkluder*
result: resultat* utfall* avgjorelse* konklusjon* utslag
chose: valgt velge velger valgte valg valget utvelg* utvalg* foretrukket foretrekk* fordel prioriter* falt falle gatt bestemt innstil* plukket plukke landet
filled: besatt* besett* ansatt tilsatt* tildelt tilbudt fylt rekruttert
closed: avslutt* lukk* stengt* stenge* ferdig* slutt sluttfort* avslutning* utlop* opphor* fullfort avrund*
further: videre fremover framover fortsett* ga gar gatt viderefor* avansere*
consider: vurdere* hensyn aktuel* overvei* betrakt* vekt vektlagt vektlegg*
next: neste folgende pafolgende kommende nestemann deretter etterfolgende oppfolgings*
stage: runde* trinn trinnet etappe* fase* steg steget prosess* lop ansettelsesprosess* rekrutteringsprosess* intervjurunde* prosedyre* forlop omgang* soknadsprosess* utvelgelsesprosess* tilsettingsprosess*
shortlist: shortlist* kortlist* finalist* finale* sluttrunde* sluttkandidat* innstil* utvalgte siling* silt toppkandidat* grovsorter* forhandsutvelg*
unsuccessful: avslag* avslatt avvis* forkast* nei negativ* utelukk* ekskluder* siling silt fravalgt* bortvalgt* diskvalif* nadde mislyk* uaktuel* avslas avslar
match: match* passer passe passet passende oppfyll* krav kravene kravspesif* kvalifik* kvalifis* profil* kriteri* samsvar* svarer egnet egnethet* skikket kompetansekrav* etterspor* riktig rett
experience: erfaring* kompetanse* kvalifikasjon* bakgrunn* kunnskap* ferdighet* evner erfaren erfarne arbeidserfaring* kjennskap utdanningsbakgrunn* ansiennitet* fagbakgrunn* realkompetanse* ekspertise* yrkeserfaring*
strong: sterk* imponer* interessant* spennende bedre best beste egnet kvalifisert* velkvalifis* overbevis* dyktig* kompetent* talent* naermere niva* solid* fremragende relevant* skilte utpeker bredere tyngre saerdeles
many: mange mengde* stort stor store antall antallet tallrik* flere hundrevis* overvelde* haug* drossevis* titalls rekordmange pagang*
keep: behold* lagre* oppbevar* bevar* arkiver* gjemme* gjemt spare
pool: database* kandidatdatabase* kandidatbase* cvdatabase* jobbank* talentpool* talentbank* venteliste* reserve* nettverk* sokerbase* kandidatbank* vikarpool* tilkallingsliste* vikarliste* ringeliste* base basen cvbase*
future: fremtid* framtid* framover fremover igjen senere kommende anledning fornyet varen hosten sommeren atter
wish: onsk* hap haper hape hapet forhap* hapte
luck: lykke suksess* lykkes hell lykkeonsk* krysser fingrene lykketil fremgang*
search: jobbsok* soking soke leter jobbjakt* jakten soket lete arbeidssoking* etterlys*
feedback: tilbakemeld* feedback respons begrunn* utdyp*
answer: svar svare svarer svarte svaret besvar* tilbakemeld* respons svarfrist*
hear: hore horer hort horte hores beskjed* inform* opplys* oppdater* meld melde melder vite nytt statusoppdater* lopende nyheter underrett* orienter*
contact: kontakt* henvend* tilbake nol nole maile mail epost skriv
received: mottatt mottak* motta mottar mottok fatt innkom* ankom* registrert* kvitter* nadd trygt
review: gjennomga* les lese leser lest leste vurder* behandl* screen* kikket evaluer* saksbehandl* undersok* bedom* sortere sortering gjennom kikke soknadsbehandl*
confirm: bekreft* kvittering* stadfest* soknadsbekreft* mottaksbekreft* ordrebekreft*
documents: cv soknadsbrev* vedlegg* vedlagt* vitnemal* attest* dokument* karakter* skjema* portfolio* brev anbefaling* papirer soknadsskjema* folgebrev* motivasjonsbrev* referanseperson* kursbevis* autorisasjon*
number: nummer nummeret nr ref referanse* saksnummer* saksnr id soknadsnummer* stillingsnummer* finnkode* annonsenummer* stillingsid lopenummer* ordrenummer* arkivref*
automatic: automat* autosvar* noreply systemet systemgenerer* generert ubemannet overvakes robot maskinelt autogenerer* ubesvar*
privacy: personvern* personopplysning* gdpr samtykke* databeskytt* cookie* taushetsplikt* datahandter*
test: test testen tester testene testet testing testresultat* personlighetstest* evnetest* logikktest* ferdighetstest* onlinetest* nettest* sporreskjema* prove proven assessment* quiz kodetest* kunnskapstest* hackerrank codility testgorilla assessio aon testlenke* spraktest* caseintervju* screeningtest* arbeidspsykolog*
task: oppgave* case* ovelse* utfordr* hjemmeoppgave* presentasjon* presenter* kodeoppgave* testoppgave* arbeidsprove* innlever* portfolio* forbered* proveoppgave* programmeringsoppgave* rollespill
complete: gjennomfor* fyll fylle fylt utfyll* besvar* los lose loser gjore levere levert fullfor* ferdigstil* innsend* utfore utforer utfort utfores lever leverer levering*
send: send sende sender sendt sendte innsend* ettersend* oversend* tilsend* last laste lastet videresend* maile mail vedlegge lastes opplast*
deadline: frist* soknadsfrist* deadline* innen senest utlop* gyldig* tidsfrist* svarfrist* siste innleveringsfrist*
link: lenke* link linken klikk* trykk knappen nedenfor nedenstaende portal* nettside* url nettsted* hjemmeside* knapp
account: konto kontoen logg logge innlogg* brukernavn* brukerkonto* registrer* opprett* bankid profil* pameld* tilgang* logget minside idporten brukerprofil*
code: kode koden koder passord* verifiser* engangskode* pin pinkode* bekreftelseskode* sikkerhetskode*
finish: ufullstendig* pabegynt* utkast* lagret kladd* fullfor* gjenoppta* fortsett uferdig* halvferdig* startet
offer: tilbud* tilby* jobbtilbud* stillingstilbud* arbeidstilbud* tilsagn* tilbod ansettelsestilbud* lonnstilbud*
contract: kontrakt* arbeidskontrakt* ansettelseskontrakt* arbeidsavtale* ansettelsesavtale* vilkar* betingelse* tariff* arbeidsvilkar* avtalen avtaleutkast*
sign: signer* signatur* underskr* underteg* bankid elektronisk
salary: lonn lonns* lonnen lonna manedslonn* timelonn* arslonn* grunnlonn* honorar* bonus* provisjon* tillegg* kr kroner nok eur brutto godtgjor* vederlag* startlonn*
start: start* begynn* begynte tiltre* oppstart* pabegynn* tiltra*
join: team* del medarbeid* onboard* ombord laget gjengen styrke fellesskap* slutte introduksjon* gjeng
hire: ansett* ansatt ansatte nyansett* nyansatt* rekrutter* fastansett* fastansatt* tilsett* tilsatt* utnevn* engasjer* utpek* hyre leie
welcome: velkom*
congrats: gratul* gratler grattis lykkeonsk* hurra hipp
accept: aksept* takk godta* ja enig* betinge* forbehold* forutsetning* forutsatt godkjenn* takket overens
benefits: ferie* pensjon* arbeidstid* provetid* permisjon* forsikringsordning* goder frynsegode* personalgode* oppsigelse* overtid* fleksitid* timeantall* avspaser* otp tjenestepensjon* velferd*
withdraw: trekke trekker trukket trakk tilbaketrekk* tilbaketrukk* frafall* avstar trekk forfall tilbakekall* avsta avstatt
cancel: avlys* kanseller* annuller* avbestill* avmeld* innstilt innstilles utgar bortfall*
move: flytt* ombook* endr* utsett* utsatt* omberam* skifte forskyv* fremskynd* bytte bytt
reminder: paminn* minn minner minne husker purring* purr purrer erindr* glem glemme glemt minnes husk huske husket
survey: undersok* sporreundersok* sporreskjema* fornoyd tilfreds* mening* evaluer* opplev* kandidatopplev* synes vurdering kundetilfreds* brukerundersok* tilbakemelding
unsubscribe: avmeld* nyhetsbrev* abonn* preferans* innstillinger pameldt stoppe avregistrer*
alert: jobbvarsel* jobbvarsl* jobbagent* jobbmail* jobbforslag* anbefal* stillingsvarsel* stillingsvarsl* nye varsel varsler lagret sokeagent* finn jobbnorge dagens arbeidsplassen stillingsannonse* jobbannons* matchende jobbtips* stillingsagent* indeed
hr: hr personal* rekrutter* talent* hravdeling* people bemann* hrpartner* hrradgiver*
profile: linkedin profil* fant snubl* nysgjerrig* mulighet* spennende utfordr* hodejeg* headhunt* nettverk* oppmerksom* uforpliktende interessant prat
client: kunde* klient* vegne oppdragsgiv* partner samarbeidspartner*
interest: interess*
remote: hjemmefra hjemmekontor* hybrid* remote fjernarbeid* distanse* fjern arbeidssted
lease: leilighet* leie* husleie* bolig* utleie* visning* fremvisning* hybel* eiendom* megler* borettslag* sameie* depositum* kvm innflytt* utflytt*
study: universitet* hogskole* hoyskole* studi* student* studere* kurs* stipend* opptak* semester* bachelor* master* avhandling* eksamen* lanekassen samordna professor* forelesning* doktorgrad* phd forsteamanuensis forskningsradet campus emne
school: skole* barn barne* barna foreldre* elever klasse klassen laerer laerere sfo vigilo kontaktlaerer* rektor* ungdomsskole*
loan: lan lane* boliglan* kredit* bank* forsikring* forsikre* rente* kort kortet vipps premie* avtalegiro* billan* forbrukslan*
order: bestill* ordre* levering* leveranse* pakke* faktura* kjop kjopt kjope refusjon* refunder* kvittering* betaling* forsendelse* frakt* nettbutikk* retur* postnord posten butikk* varer vare sporing* handlekurv* hentekode* pris pristilbud*
event: arrangement* messe* jobbmesse* karrieredag* webinar* konferanse* seminar* billett* workshop* pameld* foredrag* frokostseminar* kursdag* fagdag* frokostmote* karrieremesse* bedriftspresentasjon* festival* event eventet eventer
doctor: lege* pasient* tannlege* sykehus* klinikk* konsultasjon* resept* sykepleier* vaksin* blodprove* henvisning* helsenorge fastlege* poliklinikk* fysioterapeut* helsestasjon*
club: klubb* forening* medlem* sesong* laget kamp kampen trening* trener* idrett* kontingent* arsmote* dugnad* fotball* turnering* handball* cup
visa: visum* arbeidstillatelse* opphold* tillatelse* udi utlendingsdirektoratet politiattestasjon*
colleague: kolleg* prosjekt* medarbeid* avdeling* sprint* referat* saksliste* styringsgruppe* statusmote* kundemote* rapport* dagsorden*
hiringside: scorecard* ansettelsesutvalg* innstillingsutvalg* tilsettingsrad* panel* intervjuguide* sokerlist* debrief* kravprofil* utvidet kandidatliste* rekrutteringsbehov* ansettelsesrad* intervjupanel* sokerbunke* tilsettingsutvalg* stillingsanalyse*
security: sikkerhet* svindel* svindl* mistenk* phishing uautoriser* hacket bedrager* datainnbrudd* innlogging
payroll: lonnsslipp* skatt* feriepenger timeliste* lonnsutbetal* arsoppgave* altinn kontonummer* lonnskjoring* arbeidsgiveravgift* personnummer* fodselsnummer*
expenses: reiseutgift* reisekostnad* reiseregning* utlegg* refusjon* dekk dekke dekker dekkes togbillett* tog toget kjoregodtgj* flybillett* reise reisen diett* kilometergodtgj*
bring: legitimasjon* id pass forerkort* politiattest* leg originale originaler bankkort bring medbring*
person: leder* sjef* avdelingsleder* direktor* ansvarlig* eier* daglig seksjonsleder* avdelingssjef* teamleder* kontaktperson* rektor* enhetsleder* saksbehandler* radgiver* innehaver* styrer* virksomhetsleder* fagsjef*
hard: vanskelig* hard hardt jevn* toff* toft tett krevende vrient marginal* knapp knapt
effort: tid innsats* engasjement* engasjer* brukt brukte bryet bry ulempe energi* nedlagt tiden anstreng* umak
encourage: oppfordr* oppmuntr* nol nole velkommen oye oynene folg
careful: grundig* noye omhyggelig* noyaktig* omhu samvittighets* veloverveid* inngaende
reason: grunn grunner grunnen arsak* begrunn* anledning* skyldes
list: liste* oversikt* reserveliste* sokerliste* fortegnelse* ranger*
place: plass plassen plassering* rangert rang nummer andreplass* innstilt forsteplass*
please: vennligst vennlig ber bes be anmod* bedt
must: ma skal bor nodt nodvendig* krever kreves krav obligator* behov trenger pakrev* forplikt* forutset*
would: vil ville gjerne kunne onsker skulle onskelig
pastbe: var ble blitt vaert hadde hatt fikk
will: vil skal blir kommer akter
some: noen noe person personer personen vedkommende enkelte enhver visse
greeting: hei kjaere heisann hallo goddag hallais morn heia
closing: hilsen* hilsner vennlig vennlige mvh hilser beste vh klem aerbodigst helsing* varme
questions: sporsmal* spor sporre spurt lurer lure forespors* uklar* tvil tvile
device: datamaskin* pc mac laptop* baerbar* webkamera* kamera* mikrofon* headset hodetelefon* oretelefon* kalkulator* nettleser* internettforbind* forbindelse* nettbrett* uforstyrr* chrome firefox edge internettilgang* skjerm* stille nettilgang*
tech: python sql java javascript typescript php html css react angular vue node nodejs linux windows git github gitlab docker kubernetes aws azure gcp cloud devops backend frontend fullstack api kotlin scala ruby golang rust terraform ansible excel sap jira scrum agile dotnet spring django oracle postgresql mysql mongodb spark databricks tableau powerbi salesforce figma android ios swift jenkins plc autocad cad
senior: senior* junior* lead ledende erfaren nyutdannet nyutdannede spesialist* ekspert* overordnet sjef* fagansvarlig* principal
placename: by byen kommune* region* arbeidssted* lokasjon* plassert basert fylke* sted stedet oslo* bergen* trondheim* stavanger* tromso kristiansand* drammen* bodo fredrikstad sandnes alesund beliggenhet* lokalisert sentrum tilholdssted tjenestested
fulltime: heltid* deltid* fulltid* fast faste prosent vikariat* midlertidig* stillingsprosent* stillingsstorrelse* tilkalling* engasjement* timebasert* sommervikar* turnus* ringevikar* stillingsbrok* aremal*
first: forste forst innledende innledning* forstkommende initial* forstegangs*
checks: referanse* politiattest* bakgrunnssjekk* helseattest* helseundersok* legeattest* sikkerhetsklar* kredittsjekk* rustest* narkotest* vandel* tuberkulose*
family: familie* bursdag* fest* venn venner venninne* mamma pappa soster bror bryllup* konfirmasjon* mormor farmor morfar farfar datter sonn kone samboer* kjaereste* tante onkel fetter barnebarn jul julaften
food: lunsj* middag* mat maten kake* oppskrift* restaurant* frokost* kaffe kanelbolle* grill* buffet* allergi* matpakke* kantine*
travelbook: fly flyet flyreise* hotell* reise* avgang* bagasje* boarding* hytte* ferietur* innsjekk* overnatt* ferge* cruise* feriereise* togreise* lufthavn* charter* airbnb
repair: reparasjon* reparer* verksted* handverk* installasjon* installer* montor* elektriker* rorlegger* feilmeld* service* snekker* oppuss* renover* vaktmester* bredband* fiber eukontroll* bilverksted* dekkskift* befaring*
police: politi* domstol* advokat* myndighet* retten tingrett* bot forelegg* namsmann* jurist* stevning* inkasso* rettssak* dommer* forliksrad* statsforvalter*
volunteer: frivillig* doner* donasjon* veldedig* innsaml* gave gaver bidrag* giver fadder* rode hjelpeorganis* bistand*
completefile: mangler mangle manglende manglet ettersend* suppler* ufullstend* komplett* etterlys*
confidential: konfidensiel* fortrolig* tiltenkt* mottaker* uvedkommende feilaktig* taushetsplikt* avsender*
company: bedrift* selskap* firma* organisasjon* virksomhet* arbeidsgiver* konsern* arbeidsplass* kommune* etat* foretak* byra byraet
age: ar arig* alder* ars aret ara arene
impression: inntrykk* motivasjon* motiver* personlig* engasjement* helhetsinntrykk* kjemi entusias* holdning*
unchanged: uendr* fortsatt forblir star avtalt gjelder ifolge henhold uforandr*
both: begge alle samtlige sammen allesammen gjensidig* hverandre parter partene
questionhow: hvordan hva hvorfor hvem hvor korleis
think: tror synes mener tenker syntes foler mening oppfatt* opplever tenkte syns anser trodde formodentlig
able: kan kunne kunnet mulig* evne stand lykkes klarer makter
yes: ja jo selvfolgelig naturligvis absolutt japp selvsagt klart jepp javisst
numberword: to tre fire fem seks sju syv atte ni ti elleve tolv tjue tretti hundre par
applynow: sok opprett registrer
advert: utlys* annons* stillingsannons* stillingsutlys* jobbannons* finnannonse*
takepart: delta deltar deltok deltatt deltak* deltag* medvirk* oppmote*
delete: slett* fjernes makuler* anonymiser*
lack: mangel* mangler manglende manglet mangle savner savnet utilstrekkelig*
compare: sammenlign* forhold sammenlikn* overfor
compete: konkurran* konkurrer* sokerfelt* feltet
appeal: klage* innsyn* partsinnsyn* forvaltningslov* offentleglov* innstilling* tilsett* tilsatt* kvalifikasjonsprinsipp* sivilombud* statsansatteloven
jobcentre: nav meldekort* dagpenger* arbeidsledig* arbeidsavklar* aap arbeidssoker* jobbsokerkurs* veileder* ledighet* aktivitetsplan*
viewed: apnet sett lest status statusen endret
`;
