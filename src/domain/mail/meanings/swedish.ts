/** Swedish words in plain letters by what they mean; a star ends the beginning of a word. */
export const SWEDISH_MEANINGS = `
common: tack hej jag halsningar oss er och att det en som pa ar av for med den till inte har de ett om vi du fran men sa var kan kommer eller nar skulle ska din ditt vill dig blir bli vara mycket detta efter samt
you: du dig dej din ditt dina ni er ert era
we: vi oss var vart vara varat varan
i: jag mig mej min mitt mina
third: han hon honom henne hans hennes hen hens dem dom deras sin sitt sina de
not: inte icke ej aldrig ingen inget inga ingenting ingendera utan varken knappast nappeligen omojligt omojlig oformog*
only: bara endast enbart blott uteslutande
but: men dock daremot emellertid fast fastan trots anda likval samtidigt
if: om ifall huruvida savida savitt forutsatt
because: eftersom darfor beror berodde grund orsak emedan ty pga
instead: istallet stallet hellre snarare utan
regret: tyvarr beklag* ledsen ledsamt trakig* olyckligtvis dessvarre sorglig* sorgsen synd
disappointed: besvik* forstar forstaelse forstaende trakigt nedslaende
apology: ursakt* forlat forlatelse forlata olagenhet* besvaret besvaren
thanks: tack tackar tackade tacka tacksam* tusentack uppskattar uppskatta uppskattat uppskattade uppskattning
application: ansok* sokt soka soker sokte jobbansok* platsansok* spontanansok* arbetsansok* intresseanmal* kandidera* kandidatur* sokning* soks
candidate: kandidat* sokande* arbetssokande* jobbsokande* medsokande* aspirant* slutkandidat* jobbkandidat*
other: annan annat andra annans andras annanstans ovriga ovrig ytterligare
position: tjanst* befattning* roll rollen roller rollens rollerna position* anstallning* vakans* vakant* post posten uppdrag* vikariat* vikarie* plats platsen platserna heltidstjanst* deltidstjanst* provanstallning* visstidsanstallning* tillsvidareanstallning* sommarvikariat* timanstall*
job: jobb* arbete* arbeta* arbets* yrke* karriar* sysselsatt* sommarjobb* extrajobb* heltidsjobb* deltidsjobb* dromjobb*
training: praktik* trainee* larling* praoelev prao sommarpraktik* utbildning* examensarbet* exjobb* lia apl studentmedarbet* elev intern internship* internutbildning* introduktionsutbildning*
interview: intervju* jobbintervju* anstallningsintervju* telefonintervju* videointervju* digitalintervju* djupintervju* slutintervju* uppfoljningsintervju* kompetensintervju* aterintervju* forstaintervju* andraintervju* provspel* audition* casting* provfilm* gruppintervju*
talk: samtal* prata* pratstund* prat talat talar diskut* diskussion* snack* dialog* konversation* avstamning* surra horas hors fika talas talade
meet: traff* mote* mota motte motas motts ses sags teamsmote* videomote* zoommote* onlinemote* kanna stifta bekantskap aterse sammantraffa*
phone: telefon* tele tel ring ringa ringer ringde ringt ringas uppringd samtalet mobil mobilnummer* mobiltelefon* lur
video: video* zoom teams skype meet whereby google webex digital digitalt digitala online distansmote* facetime whatsapp onlineintervju* onlinemote* kamera* teamsmote* teamslank* zoomlank*
onsite: plats kontor* lokal lokaler lokalerna huvudkontor* adress* besoksadress* reception* vaning* rum rummet rummets motesrum* parkering* parkera* portkod* porttelefon* vaktare* lobby* port porten byggnad* trappor trappa hiss entre entren
visit: besok* rundtur* rundvandr* visning studiebesok* guidad guidning*
trial: provjobb* provdag* provarbet* provpass* skugga* bredvidgang* inskolning* hospiter* auskult* arbetsprov* provspel* provtjanst* provtur* testdag* provkor* provlektion* proveftermiddag*
come: komma kommer kom kommit forbi kika infinn* dyk dyka
invite: inbjud* bjud bjuda bjuder bjudit bjudits bjod bjuden bjudna inbjod* kalla kallas kallad kallat kallar kallade kallelse* valkomna valkomnar kallades kallats
pleased: glad glada glatt noje nojet garna roligt kul trevligt trevlig entusiast* fortjust* overlyckl* lycklig* stolt stolta gladd* gladj* gladelig* hjartlig*
good: bra god gott goda fin fint fina fantastisk* utmarkt* toppen superkul underbar* harlig* jattebra jattekul stralande suveran* positiv* finfint kanon super nyhet nyheter nyheten
schedule: boka* bokning* inboka* tidsbok* ombok* schema* planera* kalend* tid tiden tider tiderna tidpunkt* tidslucka* motestid* intervjutid* stamma avtala avtalad* avtalat datum* moteskall* bestamma bestammer bestamd
available: passar passa passade passande tillganglig* ledig* mojlighet funkar fungera* disponib* fri fritt forhinder forhindr* hinner hinna
when: nar
which: vilken vilket vilka valj valja foresla foreslar forslag* foreslag* alternativ* onskemal
weekday: mandag* tisdag* onsdag* torsdag* fredag* lordag* sondag* tis ons tors tor fre lor vardag* helg helgen helger
month: januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec
clock: kl klockan klockslag morgon* formiddag* eftermiddag* middag* kvall* halv fm em kvart lunchtid prick
minutes: minut* min timme timmar timmen timmarna timma timmes halvtimme* kvart varar pagar langd halvtimma
weeks: dag dagar dagen dagarna dagars vecka veckan veckor veckorna veckas veckors manad* dygn arbetsdag* vardag* bankdag* kvartal*
soon: snart snarast strax kort skyndsamt omgaende snabb* fort mojligt narmaste snarlig* omedelbar* kortaste
today: idag imorgon imorn morgon nu nuvarande ikvall nulaget overmorgon
past: igar forra senaste nyligen sistone tidigare haromdagen nyss forrgar fjol svunn*
wait: vanta* talamod* avvakta* invanta* talmod* vantetid* bida
delay: forsen* droj* drar dragit senare fordroj* uppskjut* skjuts skjuta skjutit skjutas skjutits forlang* forskjut* framskjut* langre sen sent forsinkad tidplan* prolong*
still: fortfarande annu alltjamt fortsatt fortsatter kvarstar kvar
until: tills intill
hold: paus* vilande vila vilar stopp stoppa* frys* frusen anstallningsstopp* rekryteringsstopp* rekryteringspaus* avvakta* tillsvidare tillfalligt avbryt* avbrut* avstann* parker* vantelage* ovisst bero installd uppehall* stoppet
budget: budget* finans* omorganis* organisationsforandr* neddrag* nedskar* besparing* sparkrav* varsel varsla* konkurs* styrelse* ledning* godkan* fusion* uppkop* medel anslag* kostnad* omstruktur* direktion* ekonomisk* samgaende* sparbeting*
decide: beslut* bestam* avgor* avgjort avgjord avgjorde stallningstag* overvagt
result: resultat* utfall* utgang utgangen utslag* besked* svarsbesked*
chose: valt valja valjer valde vald valda valts valjs valet urval* utval* uttagen uttagna uttagning* fastnat fastnade foredra* foll fallit favor forman bestamt gatt erbjudit prioriter* foredrog
filled: tillsatt* besatt* tagen rekryterat rekryterats fylld fylla internrekryter* anstallt
closed: avsluta* stangd* stangt stangs stanga stangts slut slutford* slutfort avslutning* klar upphor* utgatt passerat
further: vidare framat fortsatt* fortskrid* ga gar gatt avancera*
consider: overvag* beakta* hansyn aktuell aktuella aktuellt betank* rakna vikt
next: nasta foljande darefter kommande nastkommande pafoljande uppfoljande
stage: steg stegen steget etapp* fas fasen faser omgang* runda* process* urvalsprocess* rekryteringsprocess* intervjuomgang* moment* forfarande* skede* rekryteringssteg* urvalssteg*
shortlist: kortlist* shortlist* slutkandidat* finalist* final finalen finalomgang* slutomgang* sluturval* forstaurval* toppkandidat* urvalet slutskede* slutgiltig* gallr*
unsuccessful: avslag* neka* refuser* avboj* avvis* nej bortval* bortsorter* gallra* utgallr* utesl* negativ* diskvalific* bortfall* ratad ratat sallad* sallat misslyck* inaktuell* avslas avslogs struken strukits
match: match* passa passar passande stammer stamma overensstam* motsvar* uppfyll* krav kraven kravprofil* profil* kvalifik* kriteri* behorig* meriter* skallkrav* borkrav* lamplig* ratt onskad onskade
experience: erfarenhet* kompetens* kunskap* bakgrund* fardighet* formaga* merit* utbildningsbakgrund* arbetslivserfarenhet* kunnande* kvalifikation* erfaren erfarna kannedom
strong: stark* imponer* intressant* spannande lamplig* battre bast basta hogkval* kvalificer* overtyg* duktig* kompetent* valkvalific* meriterad* narmare framstaende talang* uppskattade gillade utmarkande stack bredare djupare gediget gedigen
many: manga stort stor stora antal antalet mangd mangder flertal hundratal* tusental* dussin* overvaldig* rekordmanga soktryck* flera atskilliga
keep: behall* beholl spara sparas sparar sparad sparat bevara* arkiver* kvar lagra*
pool: databas* kandidatbank* kandidatdatabas* cvbank* talangpool* pool poolen register registret reserv* vantelista* kandidatpool* bemanningspool* vikariepool* natverk* talangbank* timpool* cvdatabas*
future: framtid* framover igen ater framledes fortsattningsvis tillfalle framgent varen hosten sommaren vintern
wish: onska onskar onskade onskas onskan hoppas hoppades hopp forhoppning* tillonska* hoppats
luck: lycka framgang* tur valgang* lyckas lyckonsk* haller tummar tummarna
search: jobbsok* sokandet arbetssok* soka soker sokning letar leta letat jobbjakt* jakten platssok* efterlys*
feedback: feedback aterkopp* synpunkt* respons omdome*
answer: svar svara svarar svaret svarat svarade svars besvar* aterkom* respons osa gensvar* svarsmejl*
hear: hora hor hors horde hort horas meddela* besked* inform* uppdater* underratt* upplys* lat veta nyheter delge statusuppdater* lopande
contact: kontakt* aterkom* aterkoppl* tveka mejla maila maejla mejl mail
received: mottag* mottog motta mottar emot fatt tagit inkommen inkommit erhall* registrerad registrerats registrerat natt anlant tog ankomm* inkom inkommer inkomna tagits
review: granska* granskning* igenom genomga* las lasa last laser laste titta tittat tittar tittade utvarder* bedom* analys* gallra* studera* urvalsarbet* behandla* handlagg* overse* sakkunniggransk*
confirm: bekraft* mottagningsbekraft* ansokningsbekraft* intyg* bokningsbekraft*
documents: cv meritforteck* brev brevet handling handlingar handlingarna dokument* bilag* bifog* betyg* intyg* formular* blankett* ansokningshandling* portfolio* arbetsprov* referens* underlag* arbetsbetyg* examensbevis* papper* legitimation*
number: nummer numret nr ref referens* arendenummer* diarienummer* dnr id ansokningsnummer* annonsnummer* jobbid lopnummer* annonsid
automatic: automat* autosvar* noreply systemet systemgenerer* genererat maskin* obevakad* robot autogener*
privacy: integritet* personuppgift* dataskydd* gdpr dso sekretess* datapolicy* samtyck* cookie* behandling
test: test testet tester testerna testa testar testning testresultat* testlank* onlinetest* personlighetstest* begavningstest* logiktest* fardighetstest* kunskapstest* urvalstest* kodtest* prov provet proven frageformular* bedomningscenter assessment* quiz matrigma alva assessio hackerrank codility testgorilla skrivprov* spraktest* psykolog*
task: uppgift uppgiften uppgifter hemuppgift* arbetsprov* case caset caseuppgift* kodprov* ovning* utmaning* inlamning* presentation* fallstud* portfolio* arbetsexempel* forbered* kodningsuppgift* programmeringsuppgift* testuppgift* provuppgift* lektion rollspel*
complete: genomfor* slutfor* fyll fylla fyllt ifyll* gora lamna lamnar inlamn* besvara* los losa fardigstall* komplettera* avklara* utfora utford utfort utfors
send: sand sanda sander sant sandes insand* insant mejla* maila* bifoga* vidarebefordr* ladda uppladda* laddat oversand* tillsand* postat skicka*
deadline: senast deadline* innan fore inom sista ansokningsdag* sistadatum svarsdatum* utgar giltig* loper utgangen tidsfrist* frist forfall* ansokningstid* svarstid* sluttid stanger
link: lank* klick* nedan nedanstaende portal* webb* hemsida* url sida sidan tryck knapp knappen
account: konto kontot konton logga loggar inlogg* anvandar* registrer* profil* bankid loggat kandidatkonto*
code: kod koden koder losenord* verifier* verifik* engangskod* pin pinkod* sakerhetskod* bekraftelsekod*
finish: ofullstandig* paborja* utkast* sparad sparat sparats sparade oavsluta* slutfor* ateruppta*
offer: erbjud* erbjod jobberbjud* anstallningserbjud* anbud* loneerbjud* offert* tjansteerbjud* erbjods
contract: avtal* kontrakt* anstallningsavtal* anstallningskontrakt* villkor* anstallningsbevis* anstallningsvillkor* kollektivavtal*
sign: signer* skriv skriva skrivit skriver underskr* underteck* paskriv* namnteckn* pateckn* esigner* bankid scrive oneflow
salary: lon lone* manadslon* grundlon* timlon* ersattning* provision* bonus* kr kronor sek tkr eur brutto ob formaner ingangslon*
start: start* borja* tilltrad* inled* paborja* anstallningsstart* uppstart* begynn*
join: team* ansluta ansluter del ombord onboard* medarbetar* arbetslag* forstark* introduktion* laget kollega gruppen gruppens
hire: anstall* nyanstall* rekryter* fastanstall* tillsvidareanstall* utse utsetts utsedd forordn* anlita*
welcome: valkom*
congrats: gratul* gratt* lyckonsk* bravo hurra
accept: accept* tacka tackat ja godkann* godta* samtyck* anta antar antagen antagna forutsatt forbehall* villkor* overens overenskom*
benefits: semester* pension* tjanstepension* provanstallning* friskvard* arbetstid* overtid* forsakring* foraldralon* uppsagning* sysselsattningsgrad* loneforman* veckoarbetstid* flextid* permission* kollektivavtal* provotid* forman formaner formanspaket formanen formanerna
withdraw: dra dragit drar drog tillbaka aterta* aterkall* avstar avsag* tillbakadra* avsta avstatt
cancel: install* avbok* avbrut* avbryt* stalls utgar annuller* avbestall* struken
move: flytta* ombok* andrad andrat andring* byt byta byte omplaner* senarelagg* tidigarelagg* justera* skjuta framflytt*
reminder: paminn* pamint minns glom* missa missat
survey: enkat* undersok* omdom* asikt* nojd* betygsatt* tyck tyckte tycker synpunkt* utvarder* upplev* kandidatupplevelse* kundnojd*
unsubscribe: avregistrer* avprenumer* nyhetsbrev* prenumer* utskick* avanmal* installningar avsag avboja avbestall*
alert: jobbevak* bevakning* jobbmail* jobbmejl* jobbforslag* jobbtips* rekommend* jobbannons* annons annonser matchande jobbnytt* platsannons* nya tips platsbanken blocket jobbagent* sparad lediga jobbrekommend* jobbsafari jobbnotis* indeed
hr: hr personal* rekryter* talent* talang* hrchef* hravdelning* hrpartner* peopleteam researcher* bemanning*
profile: linkedin profil* hittade hittat snubbl* stott sag fangade uppmarks* nyfiken nyfikna mojlighet* chans utmaning* spannande headhunt* tips tipsad bollar bolla forutsattningslos* natverk*
client: uppdragsgivar* rakning klient* kunds kundbolag* vagnar bestallare* partner samarbetspartner* kund kunden kunder kunderna kundens kundfor*
interest: intress*
remote: distans* hemifran hybrid* remote hemarbete* hemkontor* hemmakontor*
lease: lagenhet* hyra hyres* bostad* lgh visning* fastighet* maklar* inflytt* andrahand* uthyr* kvm
study: universitet* hogskol* studi* student* studera* kurs* program* examen* stipendi* antagning* antagen termin terminen uppsats* avhandling* doktorand* csn forelas* professor* tentamen tenta lektor* kandidatexamen masterprogram* campus bidrag forskningsmedel* magister*
school: skola skolan skolor forskol* barn* foralder* foraldr* elev* larare* klass klassen dagis vardnadshav* fritids rektor* skolans skolklass* skolstart* skolbesk* skolmat
loan: lan lane* lana bolan* kredit* bank* forsakring* forsakra* rantor kort kortet kontokort* betalkort* swish premie* autogiro* ranta rantan rantesats*
order: bestall* order* leverans* paket* faktura* fakturor kop kopt kopa aterbetal* kvitto* betalning* frakt* forsandels* postnord retur* webshop* butik* offert* hemleverans* sparning* kundvagn* leverera*
event: massan webb webbinar* webinar* evenemang* konferens* seminari* biljett* workshop* jobbmass* arbetsmarknadsdag* rekryteringsmass* forelas* anmal* frukostseminari* mingel* kursdag* rekryteringstraff* event events eventet arbetsgivardag*
doctor: lakar* vardcentral* patient* tandlakar* sjukhus* klinik* mottagning* varden sjukskoter* tandvard* recept provtagning* remiss* 1177 halsocentral* folktandvard* vaccin* blodprov* vard vardbesok* vardguide*
club: klubb* forening* medlem* sasong* laget match matchen traning* tranare* gym idrott* fotboll* kansli arsmote* turnering* cup
visa: visum* arbetstillstand* uppehalls* migrationsverk* tillstand*
colleague: kolleg* projekt* arbetskamrat* medarbetar* avdelning* sprint* protokoll* styrgrupp* veckomote* dagordning* avstamning* kundmote* rapport*
hiringside: scorecard* bedomningsmall* intervjupanel* panel* kravprofil* rekryteringsbehov* annonsera* kandidatlista* urvalslista* debrief* rekryterande kandidatpresentation* bemanningsbehov* sokandelista* intervjuguide* anstallningsunderlag*
security: sakerhet* bedrag* misstank* phishing natfiske* bluff* obehorig* inloggningsforsok* intrang* hackad*
payroll: lonebesked* lonespec* skatt* tidrapport* loneutbetal* deklar* kontrolluppgift* bankkonto* arbetsgivaravgift* iban clearingnummer* jamkning*
expenses: resekostn* reseersatt* reserakn* utlagg* milersatt* traktament* reseutlagg* biljett* tag taget flyg kvitto* resa resan tagbiljett*
bring: medfor* legitimation* id leg pass korkort* idkort* idhandling* tag medtag medtaga medta
person: chef* ansvarig* ledare* direktor* vd agare* forestandar* arbetsledar* rektor* enhetschef* avdelningschef* verksamhetschef* gruppchef* handlaggar* kontaktperson* platschef* teamledar* teamchef* omradeschef*
hard: svart jamn* tuff* knivig* hard hart harfin* marginal* svarare svarighet* svarbedomd* knapp knappt
effort: tid moda modan engagemang* engager* anstrang* insats* lagt agnat agnade nedlagd* nedlagt arbete tagit energi*
encourage: uppmuntra* uppmana* varmt valkommen tveka hall utkik ogon oga ogonen folj igen aterkom
careful: noggran* noga grundlig* omsorg* nogsamt ingaende moget moga sorgfall* samvetsgr*
reason: skal skalet skalen anledning* orsak* grunder motiv motiver* bakomligg* grund
list: lista listan listor rangordn* ranking* forteckn* turordn* sokandelista* reservlista*
place: plats platsen placering* rang* andraplats* tvaa forstaplats* reservplats* placerad*
please: vanligen snalla ber be bett ombed* vanliga uppmanas behagar
must: maste behov* bor tvungen tvungna kravs kraver krav obligator* nodvandig* skyldig*
would: skulle vill vilja ville onskar kunde garna far onskas
pastbe: var blev blivit varit hade haft fick har blivits
will: ska skall kommer blir tanker
some: nagon nagons nagra nagot viss vissa person personer personen vederbor*
greeting: hej hejsan halla kara kare basta tjena hejhej goddag godmorgon halsning tjanare morsning
closing: halsning* halsar vanliga mvh vanligen hogaktning* tillgivne basta varma halsn kram
questions: fraga fragor fragan fragorna fragar undring* undrar funder* sporsmal* frage oklar*
device: dator* laptop* webbkamera* kamera* mikrofon* headset horlur* miniraknar* webblasar* uppkoppl* internetuppkoppl* ostord* ostort surfplatt* mobil barbar* chrome firefox edge internetanslut* skarm*
tech: python sql java javascript typescript php html css react angular vue node nodejs linux windows git github gitlab docker kubernetes aws azure gcp cloud devops backend frontend fullstack api kotlin scala ruby golang rust terraform ansible excel sap jira scrum agile dotnet spring django oracle postgresql mysql mongodb spark databricks tableau powerbi salesforce figma android ios swift jenkins plc autocad cad
senior: senior* junior* lead ledande erfaren nyexaminer* expert* specialist* chefs* bitradande huvudansvar* princip*
placename: stad staden ort orten placering* baserad* stationer* region* kommun* arbetsplats* stockholm* goteborg* malmo* uppsala* linkoping* orebro vasteras helsingborg* norrkoping* lund umea sundsvall* placerad pendel* belaget belagen
fulltime: heltid* deltid* tillsvidare* visstid* fast fasta tidsbegrans* procent vikariat* timanstall* sommarvikari* halvtid* provanstall* sysselsattningsgrad* sasong* behovsanst*
first: forsta forste forst inledande initial* inledningsvis forstahands* preliminar*
checks: referens* bakgrundskontroll* belastningsregister* halsoundersok* halsokontroll* drogtest* kreditupplys* utdrag* sakerhetsprov* sakerhetsklass* lakarintyg* registerkontroll* registerutdrag* halsodeklar* halsointyg*
family: familj* fodelsedag* fest* van vanner kompis* mamma pappa syster bror brollop* kalas* mormor farmor morfar farfar dotter barnbarn* fru sambo kusin* midsommar jul slakten slakting*
food: lunch* middag* mat maten tarta* kaka fika* recept* restaurang* frukost* kaffe grill* matlad* laktos* allerg* bulle bullar buffe
travelbook: flyg* hotell* resa resan resor bokning* semester* avgang* incheck* boarding* biljett* vandrarhem* resenar* ombord* tagresa* farja* avresa* charter* airbnb overnatt*
repair: reparat* reparer* verkstad* hantverk* installat* montor* besiktning* elektriker* rormokar* felanmal* service* bilverkstad* dackbyte* snickar* renover* bredband* fiber avhjalp* stambyte*
police: polis* domstol* advokat* myndighet* tingsratt* kronofogd* aklagar* stamning* boter juridisk* forsakringskass* jurist* anmalan rattegang* skatteverket bouppteck*
volunteer: volontar* frivillig* ideell* donat* donera* insaml* gava* gavor valgor* skank* roda manadsgiv* hjalporganis*
completefile: komplettera* komplettering* saknas saknar saknade sakna inkomma ofullstandig* eftersand* skyndsamt
confidential: konfident* sekretess* avsedd* avsett obehorig* fortroli* mottagare* felaktigt vederborande avsandar* adressat*
company: foretag* bolag* organisation* firma* arbetsgivar* koncern* verksamhet* myndighet* ab kommun* region byra byran
age: ar aren arig* arets ars tioarig alder aldern
impression: intryck* motivation* motiver* personlig* driv engagemang* installning* helhetsintryck* entusias*
unchanged: oforandr* kvarstar overenskom* enligt fortsatt avtalat bestamt
both: bada bagge alla allihop allesamman* samtliga tillsammans omsesidig* samtlig
questionhow: hur vad varfor vem var vilken hurdan
think: tror tycker anser tanker tycka tyckte anse ansag bedomer kanner kandes upplever menar asikt* upplevde uppfatt* troligen
able: kan kunna kunnat kunde mojlig* formar klarar lyckas formaga
yes: ja jajamen absolut sjalvklart javisst visst naturligtvis givetvis sjalvfallet joda jo japp
numberword: tva tre fyra fem sex sju atta nio tio elva tolv tjugo trettio ettan hundra
applynow: ansok sok registrera skicka anmal
advert: annons* jobbannons* platsannons* utlys* ledigforklar*
takepart: delta deltar deltog deltagit deltagande* deltagar* medverk* narvar*
delete: radera* rensa* gallras borttag* avidentifier* anonymiser* forstor*
lack: sakna* brist* otillracklig* fattas avsaknad*
compare: jamfor* forhallande relation gentemot
compete: konkurren* konkurrer* hart falt faltet
appeal: overklag* besvarshanvis* diarie* dnr sakkunnig* beslutsdatum forordn* anslagstavl* offentlighetsprincip*
jobcentre: arbetsformedl* aktivitetsrapport* akassa arbetslos* aktivitetsstod* handlingsplan* kassan trygghetsrad*
viewed: oppnat oppnad visad last status statusen andrad visats
`;
