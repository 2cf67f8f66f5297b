/** Italian words in plain letters by what they mean; a star ends the beginning of a word. */
export const ITALIAN_MEANINGS = `
common: ciao grazie lei salve buongiorno saluti suoi il la lo gli le di che in un una per con non si del della dei delle da al alla ai nel nella sul come piu ma se ci ha ho sono stato stata suo sua questo questa anche dal dalla quanto essere gia ogni nostro nostra vi ti mi
you: lei tu te ti tuo tua tuoi tue suo sua suoi sue voi vi vostro vostra vostri vostre
we: noi ci nostro nostra nostri nostre
i: io mi me mio mia miei mie
third: egli ella essi esse lui loro gli
not: non no mai nessun nessuno nessuna nulla niente senza impossib* incapac* neppure nemmeno neanche mica
only: solo soltanto solamente unicamente esclusivamente unico unica mera meramente
but: ma pero tuttavia benche sebbene nonostante invece comunque eppure bensi anzi malgrado seppur seppure
if: se qualora caso laddove purche eventualmente eventuale evenienza
because: perche poiche causa motivo siccome dovuto dato quindi pertanto conseguenza quanto
instead: invece piuttosto anziche bensi
regret: purtroppo spiac* dispiac* rammaric* rincresc* duole peccato ahime malincuore sfortunatamente
disappointed: delus* delud* comprension* capirai capisca capisci comprend* amareggi* sconfort* scoragg*
apology: scus* perdon* disguid* disagio disagi
thanks: grazie ringraz* grato grata grati gratitudine riconoscen* apprezz* riconosc
application: candidatur* candidar* domanda domande istanza iscri* presentat* inoltrat* autocandidatura sottopost* application candidato candidata candidati candidandoti spontanea
candidate: candidat* aspirant* concorrent* finalist* partecipant* applicant
other: altro altra altri altre altrove diverso diversa diversi qualcun
position: posizion* posto posti ruolo ruoli vacan* incaric* mansion* figura cattedr* funzion* organico addett* operatore figure
job: lavor* impieg* occupaz* professio* mestier* carrier* job
training: tirocin* stage stagist* apprendist* praticant* formazion* dottorat* borsa servizio internship curriculare graduate trainee alternanza
interview: colloqui* intervist* selettivo audizion* provino conoscitivo assessment
talk: parla parlar* parli parlia* parlat* chiacchier* discut* discuss* confront* raccont* dialog* approfond* illustrar* sentiamo sentir* scambiare
meet: incontr* conosc* vedersi vedere vederci vediamo* riunion* trovarci trovarsi
phone: telefon* chiam* richiam* cellulare squill* call tel ricontatt* voce numero
video: video* zoom teams skype webex meet online webcam collegar* collegament* remoto virtuale whatsapp
onsite: sede sedi ufficio uffici presenza piano indirizzo via viale piazza stabilimento reception ingresso citofon* portineri* sala parcheggi* stanza filiale negozio locali aula palazzo corso edificio cortile scala showroom
visit: visit* sopralluog* tour giro
trial: prova prove affiancament* provare giornata turno
come: venire viene vieni vengo venga vengono venissi venir passare passi passa presentar* presentati raggiung* accomod* torna tornare ritornare arrivare arrivi arriva
invite: invit* convoc* chiam*
pleased: piacer* piaciut* lieti lieto lieta liete felic* content* volentieri entusias* gioia onorat* onore gradit* gradir* soddisf* rallegr* allegria
good: buon buona buone buoni bene ben bella bello bel belle ottim* notizi* fantastic* perfett* eccellent* splendid* super benissimo positiv* brav*
schedule: appuntament* agenda calendari* orari* fascia fasce slot data prenot* concord* programm* organizz* pianific* calendly stabilir* stabilit* combin* accord* fissare fissato fissata fissiamo fisseremo fissi fissarlo fissa
available: disponib* libero libera liberi libere comodo comoda potrebbe* riesci riesce va andrebbe* adatt* compatib* puoi puo possa combaciare
when: quando giorno ora
which: quale quali scegl* propon* propost* sugger* preferi* opzion* alternativ* indic* dicci
weekday: lunedi martedi mercoledi giovedi venerdi sabato domenica lun mar mer gio ven sab
month: gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set ott nov dic
clock: ore ora mattin* pomerig* mezzogiorno sera serale h mezza quarto meno mezz
minutes: minut* min orett* durat* dura durera mezzora quarto mezz
weeks: giorn* settiman* mese mesi trimestre weekend quindicina lavorativ* anno stagion*
soon: presto breve prima possibile subito appena tempestiv* prossim* celer* rapid* immedia* urgent*
today: oggi domani adesso odiern* ormai attual* dopodomani stasera stamattina
past: ieri scorso scorsa scorsi scorse fa recent* ultim* poco altroieri trascors* preced* passat*
wait: aspett* attend* pazien* attesa attese attesi
delay: ritard* rinvi* posticip* slitta* slitter* rimand* prolung* prorog* differ* allung* rallent* tardi ulterior* sposta* tempi lungo lunga lunghi
still: ancora tuttora sempre resta restano rimane rimango continua frattempo intanto tanto
until: fino finche sino entro
hold: sospen* blocc* congel* fermo ferma fermi fermat* fermar* fermiamo pausa standby stand attesa stallo rallent* temporaneamente freez* sblocc* limbo condizionat* subordinat* sospes* rinegoz* capire capiremo
budget: budget bilanc* finanz* riorganizz* ristruttur* approv* fusion* acquisiz* consigli* cda autorizz* delibera stanzia* investiment* sgravi assunzional* fabbisogn* commess* direzione taglio tagli fondi fondo
decide: decis* decid* scelta deliber* determin* optat* optar* opta valut* stabilit* propend* definire definit* definiremo riflett* capire pensato
result: esito esiti risultat* result* verbale graduator* giudizio verdetto sorte
chose: scelt* scegl* selezion* preferi* preferenz* optat* orient* individuat* favore puntat* puntare assegnat* premiat* vincit* nominat* conferit* affidat* vinto vince andato andata
filled: copert* copri* ricopert* ricoprir* assegnat* occupat* attribuit* affidat* organico saturat* completat* completo preso presa trovato
closed: chius* chiud* conclus* termin* archivi* conclud* cessat* ritirat*
further: proseg* proced* continu* oltre avanzar* avanti ulterior* ammess* passare passato passata passati passa passi
consider: consider* tener tenere valut* contempl* tenut* conto preso prendere prendiamo
next: prossim* successiv* seguente second* dopo poi ulterior* terza terzo segue seguenti seguito seguira
stage: fase fasi step tappa processo procedura procediment* iter selezion* passagg* passo passi turno round percorso
shortlist: preselez* preselett* rosa finalist* shortlist ristrett* scremat* selezionat*
unsuccessful: respin* scart* esclus* esclud* rifiut* negativ* bocciat* declin* eliminat* stralciat* decadut* inidone* sfavorevol* depennat* superato superata superate
match: corrispond* linea requisit* criter* profil* adatt* adeguat* idone* allineat* compatib* coeren* consona consono esigenz* aderent* soddisf* qualific* match risponde rispondente rispondono
experience: esperien* competen* conoscen* capacita percorso formazion* preparaz* background abilita titolo titoli laurea diploma patente attestat* abilitazion* bagaglio anni seniority anzianita
strong: interessant* brillant* miglior* meglio solid* colpit* impression* eccellen* talent* valid* promett* apprezz* convint* convinc* qualita livello vicin* calibro ottim* piacevol* rilevant* notevol* elevat* competitiv* incurios* forte forti fortemente
many: molt* numeros* tanti tante elevat* gran grande quantita centinai* decin* parecch* varie volume valanga cinquantina ventina trentina centina tanta tanto tantissim*
keep: conserv* mantener* mantieni archivi* tener* teniamo tieni inserir* inserit* custod* terremo terro terra
pool: database banca dati graduator* elenc* bacino riserv* archivio lista idonei scorriment* albo pool
future: futur* nuov* ulterior* seguito occasion* opportunit* autunno primavera estate stagion* prossim* rivalut* ricandid* avvenire
wish: augur* auspic* spero speriamo sperando sperare speranz* sperav* desider* contiamo
luck: fortun* success* lupo bocca augur* crepi boccalupo sorte
search: ricerc* cerc* trovar*
feedback: feedback riscontr* restituz* opinion* impression* commento commenti valutaz* indicaz*
answer: rispond* rispost* riscontr* replic*
hear: sentir* sentiamo notiz* inform* aggiorn* comunic* sapere sappia* sapr* avvis* notific* novita avvert* rende noto segnal* riferi* farle farti diremo diro
contact: contatt* ricontatt* rispond* scriv* risentir* telefon* mail email recapit* richiam* sentiremo chiameremo scritt* voce
received: ricev* ricez* arriv* pervenut* giunt* acquisit* protocollat* registrat* recapitat* presa preso
review: esamin* valut* analizz* analisi verific* esame visionat* visione vagli* controll* revision* prend* guard* consult* corregg* correzion* attenzione leggere leggiamo leggeremo leggendo legge letto letta lette lettura
confirm: conferm* ribad* attest* certific*
documents: document* cv curricul* lettera alleg* modul* certificat* titoli portfolio scheda diploma attestat* pdf fotocop* copia copie busta autocertific* domanda plico
number: numero prot protocoll* rif riferiment* codic* pratica id matricola ref
automatic: automat* noreply sistema generat* casella presidiat*
privacy: privacy dati gdpr trattament* informativa consens* riservat* titolare personali
test: test prova prove quiz questionari* psicoattitud* attitudinal* psicometr* esame esami scritt* pratic* ragionament* hackerrank codility testgorilla hirevue preselett* logic* valutazion* assessment simulazion* orale orali istruzioni sessione timer cronometr*
task: esercizi* compito compiti caso casi elaborat* progett* portfolio sfida bozz* case mock consegn* presentazion* presentare preparare prepari preparat*
complete: complet* compil* svolg* svolt* consegn* inviar* esegui* effettu* caric* rispond* sostener* sostenut*
send: inviaci trasm* inoltr* sped* caric* allega* girar* girami inviare inviat* invio invia invii inviarci inviamo inviando mandare mandami mandaci mandi mandato mandate mando mandarci mandarmi manda
deadline: entro scad* termine limite perentor* tardi oltre valido valida validita ultimo
link: link clicc* premi pulsant* qui portal* url seguente bottone accedi pagina sito piattaforma sotto
account: account acced* accesso login registr* profil* utent* credenzial* iscri* spid
code: codic* password pin otp verific* credenzial* reimpost*
finish: complet* incomplet* bozz* finir* sospeso salvat* mancant* manca riprend* interrott* terminar* continua continuare
offer: offert* offr* propost* propon* lettera assun*
contract: contratt* lettera condizion* determinat* indeterminat* ccnl clausol* accordo stipul* inquadrament* apprendistat* assun* livello
sign: firm* sottoscri* docusign siglar* controfirm*
salary: stipend* retribuz* ral lord* euro compens* mensil* paga busta indennit* tredicesim* quattordicesim* eur premio bonus buoni ticket k superminim* provvigion* rimborso assegno ingaggio netto netti netta nette
start: cominc* decorr* avvio partir* inserim* inizi primo entrare entrat* presa servizio subentr* inizio iniziare inizia inizieremo inizierai iniziera iniziale
join: squadra team bordo unirti unirsi unisc* parte inser* ingress* entrar* onboarding fara fare farai entra
hire: assum* assun* inserim* reclut* nomin* incaric* conferi* inquadr* stabilizz*
welcome: benvenut* accogli* accolg*
congrats: congratul* compliment* felicitaz* bravo brava bravissim* auguri rallegram* evviva
accept: accett* condizion* approv* accord* conferm* subordinat* vincolat* ok acconsent* soggett*
benefits: ferie benefit pension* permess* settimanal* orario ore buoni ticket welfare tfr malatt* flessib* auto preavviso
withdraw: ritir* rinunc* desist* dimission* recede* abbandon*
cancel: annull* cancell* sospes* saltat* salta revoc* disdett* disdire disdir
move: spost* rinvi* cambi* modific* anticip* posticip* riprogram* rimand* variaz*
reminder: promemoria ricord* sollecit* dimentic* reminder
survey: sondagg* questionari* soddisf* opinion* valutare esperienza parere giudizi* anonim*
unsubscribe: disiscri* newsletter preferenz* annulla iscri* disattiv* cancellat* gestisci ricevi sospend*
alert: alert annunc* offerte nuove consigliat* suggerit* ricerca salvat* corrispond* inedit* vedi tutte tutti pubblicat* infojobs
hr: risorse umane hr talent* selezion* recruit* personale people reclut* interinal* apl
profile: linkedin profil* opportunit* contatt* colpit* interess* valut* curios* incurios* headhunter* imbattut* indeed infojobs mandato confidenz* stimolant* ascolt* impegno ambizios* scambi* cerchiamo cerco cercando trovato trovata settore
client: client* committent* mandat* azienda conto realta multinazional*
interest: interes* motiv* attra*
remote: remot* smart smartworking ibrid* telelavor* agile casa distanza working
lease: affitt* appartament* casa locaz* immobil* inquilin* cauzion* bilocale trilocale proprietari* mutuo stanza caparra condomin* padron* coinquilin* garante rogito
study: universi* corso corsi laure* master magistral* borsa iscriz* esame esami tesi dottorat* ateneo facolt* immatricol* professor* student* appello docente tassa tutor lezion* campus
school: scuola scuole scolastic* asilo bimb* figli* bambin* classe genitor* insegnant* maestr* mensa alunn* materna nido liceo doposcuola prof
loan: prestit* mutuo credit* banca assicur* polizza conto carta bonific* liquid* sinistr* finanziament* rata rate iban
order: ordin* consegn* pacco spediz* fattur* preventiv* acquist* rimbors* corrier* reso negozio fornitur* fornitor* articol* ddt bonifico carrello
event: fiera webinar convegn* seminar* workshop bigliett* partecip* padiglion* stand posti congress* edizion* festival mostra spettacol* open evento eventi
doctor: medic* dottor* ospedal* visita clinic* ambulator* pazient* dentist* prenot* ricett* fisioter* sanitar* esami impegnativa asl ats cup referto analisi farmac* vaccin*
club: club soci socio squadra partit* allenament* palestra associaz* tessera calcio campionat* societa quota coro gara
visa: visto permess* soggiorno questura passaport* cittadinanz* resident* consolato
colleague: colleg* progett* riunion* turno capo reparto bozza report scadenze verbale sprint
hiringside: rosa candidati esaminator* selezionatr* graduator* requisition commissione candidature annuncio inserzion* shortlist scorecard debrief screening colloquiat*
security: sicurezz* frod* truff* sospett* phishing accesso bloccat* insolit* tentativ*
payroll: paghe busta cedolin* fiscal* imposte tasse inps tfr detraz* iban cud unico irpef contribut* conguagl* commercialista naspi
expenses: rimbors* spese viaggio trasfert* nota treno bigliett* vitto allogg* chilometr* sosten*
bring: portare porti porta munit* munir* documento identit* carta passaport* patente esibir* fiscale tessera portarsi portando portate portami portalo
person: respons* direttor* dirigen* titolar* capo referent* coordinat* supervis* president* amministrator* manager direttric* segretari* caporeparto capoturno preside ceo
hard: difficil* ardu* combattut* dura complicat* impegnativ* serrat* complesso soffert* stretta
effort: impegn* tempo dedic* sforz* cura disponib* energie fatica passione investit* dedizione speso
encourage: incoragg* ricandid* invit* seguirci seguire continua* porta aperta aperte riprov* occhio perdere scoragg* rivolger* esitare esiti
careful: attent* accurat* cura approfondit* attenzion* dettagliat* scrupol* ponderat* minuzios*
reason: motiv* ragion* causa cause
list: elenc* graduator* lista liste
place: posto second* terz* classific* luogo primo punteggio
please: prego preghi* pregat* pregher* prega cortes* gentilment* favore chied* gentilezza vogliate voglia
must: deve devi devo dobbiamo dovr* necessari* occorr* bisogn* obblig* serve servono dovut* tenut* indispens* fondamental* richiest*
would: vorre* potreb* potrest* potrei piacereb* sarebb* sarest* sarei farebb* avrebb* gradi* farei andrebbe* dovrebb* saprebb* pregherei chiederei volesse
pastbe: stato stata stati state era erano ha hai abbiamo hanno aveva* avut* fu eravamo eri foss* e avete avevi ero
will: sara saranno saremo sarai verra verranno faremo avra avrai avremo avremmo potra potrai ricevera* faro provvederemo terremo contatteremo invieremo dovra seguira andra andremo andranno
some: qualcun* persona persone alcuni alcune qualche collega ragazz* signor*
greeting: gentil* caro cara cari buongiorno buonasera ciao salve egregi* spett spettabil* gent signor* sig dott dottor* stimat* ehi illustr* pregiatiss* preg hey buondi
closing: cordial* distint* salut* abbracc* bacio grazie affettuos* presto bacioni porgiamo porgere ossequi baci
questions: domand* dubb* chiariment* quesit* informazion* curiosita
device: computer pc portatile webcam microfon* cuffie calcolatric* tablet browser connessione silenzios* tranquill* penna chrome telefono schermo camera
tech: python java javascript sql react angular aws azure docker kubernetes git php node linux backend frontend devops excel sap cad typescript firmware embedded android ios fullstack autocad revit
senior: senior junior capo lead esperto stagist* jr sr neolaureat* assistente aiuto
placename: citta provinci* luogo zona regione ubicat* milano roma torino bologna napoli firenze sede brescia verona genova comune palermo padova venezia bergamo trento dintorni
fulltime: pieno determinat* indeterminat* parzial* tempo turni turno stagional* somministraz* fisso partime autonom* iva stabil* fissa part time full
first: primo prima inizial* preliminar* primi prime
checks: referenz* precedent* casellar* penale penali visita idoneit* medico carichi pendenti antecedent* verific* accertament* sanguin* tossicolog*
family: famigl* mamma papa nonna nonno zio zia fratell* sorella compleann* festa nozze marito moglie figli* bimb* cugin* baci amic* tesoro amore auguri nipot*
food: pranzo cena ricetta torta pasta pizza caff* cucina polenta cappelletti cornetti brindis* birra vino panin* aperitiv* mangi* dolce pranzi ristorant* trattoria
travelbook: volo voli hotel albergo prenot* viagg* vacanz* soggiorn* checkin imbarco bagagl* crociera ostello treno camera notti partenza bnb ospite ospiti
repair: riparaz* riparare riparat* guast* idraulic* elettricist* officina meccanic* caldaia manutenz* install* revision* tagliand* carrozz* preventiv* perdita
police: polizi* carabinier* tribunal* avvocat* multa denunc* notaio questura udienza giudic* ricors* verbal* causa procura comune legal* contenzios*
volunteer: volontari* donaz* donar* beneficenz* onlus solidar* sangue donator* oratorio servizio parrocch*
completefile: manca mancan* integr* incomplet* completare allegar* perfezion* regolarizz* servono sollecit*
confidential: riservat* confidenz* destinatari* vietat* confidential errore divulg* segret* messaggio esclusiv*
company: aziend* societ* impresa ditta ente gruppo spa srl cooperativ* organizzazion* studio realta consorzio fondazion* imprese compagnia cantina
age: anni eta anzian* anno annata
impression: impression* motivaz* personalit* attegg* grinta motivat* carattere entusiasm* disponib* energia voglia simpatic* determinaz*
unchanged: invariat* conferm* accord* pattuit* stess* resta immutat* previst* concordat* restano valido fermo regolarmente
both: entramb* tutti tutte tutto ognun* due ciascun*
questionhow: come cosa perche quanto quanti quante che dove chi quale
think: pens* credo crediamo riten* sembr* opinion* parere consider* immagin* creda crede credi credono credere pare
able: posso possiam* puo puoi possib* riusc* grado poter* potr* capac* potut* sapreb* consent* possa possono
yes: si certo certamente volentieri ok sicuramente senz altro esatto assolutamente vabene va
numberword: uno due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta cento mille tredici quattordici ventina sessanta
hug: abbracc* bacio baci bacion* baciotti affetto strett*
laugh: ahah* haha* hihi uffa dai boh mah beh vabbe mica ehi oh eh ah ahime evviva figurati
finally: fine infine finalmente ultim* definitiv* ormai concl* termine esaurit*
internal: intern* promoz* promoss* mobilit* trasferi* rientr* dipendent* casa affiancat* collaboratric*
competition: concors* bando bandi graduator* commission* gazzetta albo ammess* esclus* punteggi* idone* scorriment* delibera pubblicaz* pubblicat* pretori* prove incarich* supplen* convocazion* selettiv* interpell* prosecuz* titoli pubblico
score: punti punteggi* voto soglia minim* centesim* sufficien* insufficien* classific* massimo punto voti
attend: presenza presentarsi partecip* intervenire comparir* assent* puntual* anticipo arriv* assenz* presentarti presenti presentati
shift: turn* orari* nottur* notte diurn* ripos* serale festiv* reperib* straordinar* weekend
enrolment: iban fiscale unilav detrazion* tfr identit* inps permesso cedolin* idoneit* modulo coordinat* residenz* haccp divisa immatricol* codice
substitute: sostitu* supplen* supplez* matern* aspettativ* malatt* rientr* subentr* rimpiazz* temporane* copertura
`;
