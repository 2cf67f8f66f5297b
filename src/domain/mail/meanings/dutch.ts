/** Dutch words in plain letters by what they mean; a star ends the beginning of a word. */
export const DUTCH_MEANINGS = `
common: ik hoi beste groet groeten bedankt dank ons we jouw de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog of uit naar door over ze hij was wordt deze dit heeft hebben had wij je jij uw zal kan kunnen worden zo wel al meer geen wat
you: u uw uwe je jou jouw jouwe jij jullie gij ge uzelf jezelf
we: wij we ons onze onszelf
i: ik mij me mijn mijzelf mezelf mn
third: hij zij ze hem haar hen hun diens degene degenen
not: niet geen niets niks nooit niemand zonder nee neen nergens noch evenmin onmogelijk* geenszins nimmer nul onvoldoende
only: alleen slechts enkel uitsluitend louter pas enige
but: maar echter toch hoewel ondanks evenwel nochtans doch desondanks niettemin alhoewel integendeel desalniettemin ofschoon
if: als indien mocht mochten wanneer tenzij mits ingeval zodra zolang
because: omdat want vanwege wegens doordat aangezien daarom derhalve dankzij zodoende gezien grond daardoor bijgevolg vandaar daarmee
instead: plaats liever eerder daarentegen
regret: helaas spijt* jammer* betreur* teleurgesteld* verdriet* balen sorry rot zuur vervelend* droevig sneu waardeloos pijnlijk* ongelukkigerwijs
disappointed: teleurstel* teleurgesteld* begrip* begrijp* tegenvall* ontgoochel* balen baal snap snappen frustr* ontmoedig* troost*
apology: excus* verontschuldig* vergeving vergeef sorry pardon spijt* ongemak
thanks: bedank* dankjewel dankbaar merci thanks thx waarder* erkentelijk* gewaardeerd dank danken dankt
application: sollicit* gesolliciteerd* kandidatuur kandidatur* kandideer* gekandideer* inschrijv* ingeschreven inzending* ingezonden aanmeld* aangemeld* ingediend* indienen reactie reageer* reageren gereageerd motivatiebrief* brieven
candidate: sollicitant* eindkandida* gegadigde* finalist* deelnemer* geslaagd* geselecteerden talenten kandidaat kandidate kandidaten kandidates
other: andere ander anderen anders elders anderszins overige overigen
position: functie* vacature* positie* plek plekken rol rollen plaats plaatsen post betrekking* ambt formatie* arbeidsplaats* opening baan
job: baan banen baantje* job jobs gewerkt bijbaan* beroep* carriere* loopbaan* betrekking arbeid* dienstverband vakantiebaan* vakantiewerk jobstudent* studentenjob* werk werken werkt werkzaam* werkplek* zaterdagbaan
training: stage* stagiair* leerling* leerwerk* leerbaan* trainee* opleiding* bbl bol afstudeer* werkstudent* promovend* leerplek* jobstudent* zijinstrom* leerovereenkomst* startersfunctie* duaal snuffelstage* cursus*
interview: sollicitatiegesprek* gesprek* interview* kennismakingsgesprek* selectiegesprek* onderhoud vervolggesprek* auditie* mondeling* intakegesprek* panelgesprek* kennismakingsrond*
talk: gesprek* praten praat gepraat praatje spreken spreekt spreek gesproken sprak spraken bespreek* besprek* besproken babbel* kletsen overleg* bijpraten doorpraten gedachten wisselen dialoog nagepraat gebogen
meet: ontmoet* kennismak* kennis leren kennen afspreken zien bijeenkomst* samenkom* elkaar
phone: bellen belt bel gebeld belde belletje* telefoon* telefonisch* tel mobiel* opbellen opgebeld terugbel* belafspra* belmoment* app appje sms bereikbaar* gsm whatsapp voicemail lijn
video: video* zoom teams skype webex meet online digitaal digitale beeldbel* scherm camera webcam* virtueel virtuele
onsite: kantoor* locatie* gebouw verdieping* receptie onthaal balie kamer lokaal* zaal raadzaal vestiging* parkeer* parking hoofdkantoor* plaatse route deur ingang poort bureau straat filiaal site langs werf bezoekers* aula foyer adres adressen etage
visit: bezoek* rondleid* rondje rondgang bezichtig* kijkje rond langs langskomen langsgaan
trial: proefdag* proefdraai* proefwerk* proefles* proefnacht* meelop* meeloop* meegelopen meedraai* meewerk* snuffel* dagdeel proef proeven dagje inspringen proefperiode* kijkdag* testdag*
come: kom komt komen kwam kwamen gekomen langs langskomen komst binnenlopen binnenspringen verwacht* binnenwip* aanschuiv* verschijn* melden
invite: uitnodig* uitgenodig* nodig nodigen nodigt nodigden genodigd* verwacht* oproep* opgeroep* weerhouden
pleased: verheug* graag gaarne plezier genoegen enthousiast* leuk fijn vreugde heugt zin trots gelukkig hoera super superleuk zinnen blij blije content
good: goed goede leuk leuke mooi mooie geweldig* fantastisch* prima super fijn fijne nieuws top knap prachtig* uitstekend* positief positieve lovend heuglijk* tof toffe schoon orde
schedule: afspraak* afspraken afsprek* afspreek* inplan* ingeplan* plan plannen plant gepland* planning* agenda* kalender tijdstip* tijdslot* tijdsblok* moment* datum data tijd tijden reserveer* reserver* gereserveer* prikken doodle calendly vastleg* vastgelegd* slot datumprikker planner
available: beschikba* schikt schikken uitkom* past passen lukt lukken gelegen vrij vrijgemaakt vrijhoud* mogelijk* verhinderd convenieer*
when: wanneer hoe laat welk moment dag uur
which: welke welk kies kiezen kiest voorstel* voorgesteld* keuze keus optie opties voorkeur* alternatief alternatieve suggest* suggereer* geef
weekday: maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* ma di wo do vr za zo werkdag* weekend
month: januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul aug sep sept okt nov dec
clock: uur half kwart ochtend* middag* namiddag* voormiddag* avond* vanmiddag vanavond vanochtend morgens kwartier 9u 10u 11u 12u 13u 14u 15u 16u 17u middernacht noen
minutes: minuut minuten minuutje* min uur uren uurtje duurt duren duur kwartier* halfuur* anderhalf tijdsduur ongeveer circa duurtijd
weeks: dag dagen week weken werkdag* maand maanden jaar werkweek* jaren kwartaal* weekje
soon: binnenkort spoedig* gauw vlug kort korte asap mogelijk termijn zsm eerstdaags weldra straks meteen direct dadelijk eerstvolgende komende snel sneller
today: vandaag morgen nu vanmiddag vanavond vanochtend thans overmorgen heden momenteel ogenblik
past: gisteren eergisteren afgelopen vorige vorig voorbije laatst laatste onlangs recent* geleden eerder jongstleden jl vroeger voorheen voordien
wait: afwacht* afgewacht* geduld* uithoud* spannend* wachtkamer wacht wachten wachttijd* gewacht
delay: vertrag* uitgesteld* uitstel* later langer verlat* vertraagd* opgeschort opschort* verleng* uitloop* uitlopen lang verschuiv* verschoven geschoven doorgeschoven duurde tragere tijdje achterstand*
still: nog steeds altijd blijft blijven blijf immer alsnog vooralsnog momenteel actief
until: totdat vooraleer voordat tot
hold: pauze* gepauzeerd* wacht bevroren stilgelegd* stopgezet* stop opgeschort opschort* stil stilligt ijskast koelkast vacaturestop personeelsstop wervingsstop aanhoud* aangehouden onderbrok* hold uitgesteld voorlopig tijdelijk geparkeerd* parkeren standby knoop stilstand tussentijd
budget: budget* financ* subsid* bekostig* begroting* reorganis* herstructur* fusie* samengevoegd* samenvoeg* bezuinig* bespar* goedkeur* goedgekeur* akkoord directie bestuur* raad ondernemingsraad ontslag* formatie* krediet* kosten toestemming aandelen overname* overgenomen middelen toegekend* faillis* faillie*
decide: beslis* beslot* besluit* knoop doorhakken doorslag* bepalen bepaald oordeel* oordelen uitspraak gestemd* keuze keus uitsluitsel afweging* afgewogen gewikt gewogen voorkeur verdict* stemmen stemming
result: uitslag* resultaat resultaten uitkomst* afloop bevinding* conclusie* slotsom score* uitgedraaid rapport* eindresultaat
chose: gekozen kozen kiezen koos kies kiest keuze keus voorkeur* verkoz* verkies* geselecteer* selecteer* selectie* uitverkoren weerhouden aangewezen voordracht voordragen gunst doorslag* voorrang* gegund uitgekoz*
filled: ingevuld* invull* vervuld* bezet* vergeven toegewezen toewijz* aangenomen gevonden opgevuld* vol ingenomen voltallig
closed: gesloten afgeslot* afgerond* sluit* beeindig* gestopt stopgezet einde voltooid* afrond* ingetrokken vervalt vervallen dicht afgelopen verlopen verstreken opgeheven afgehandeld*
further: verder* vervolg* doorgaan doorgaat vooruit voortzet* voortgang* voortgezet* doorstrom* opvolg* behandeling doorstuur* meegaan meenemen traject
consider: overweg* overwogen overweegt behandel* rekening aanmerking* beschouw* nagedacht nadenk* gekeken meegenomen meenemen meegewogen beraad*
next: volgende volgend vervolg* tweede daarna erna daaropvolgend* eerstvolgende derde hierna nadien aansluitend finale* slotronde*
stage: ronde* fase* stap stappen procedure* proces processen sollicitatieprocedure* traject* gespreksronde* selectie* voorronde* tussenstand* stand
shortlist: shortlist* voorselectie* voorgeselecteerd* finale* finalist* eindkandida* laatste briefselectie* longlist* overgebleven eindronde* slotronde weerhouden preselectie* geschift
unsuccessful: afgewez* afwijz* afwijs* afgevall* afvall* afvalt afgewimpeld negatief negatieve ongeschikt* weiger* geweiger* uitgeslot* verworp* geselecteerd afzeg* onsuccesvol* vruchteloos uitgevallen afhak* bedankje mankeer* ongunstig* afgeketst*
match: past passend* aansluit* profiel* eis eisen vereist* criteria criterium match* geschikt* voldoe* voldaan kwalificat* klikt overeen* functieprofiel* wensenlijst* gevraagd* gezocht* passen
experience: ervar* kennis vaardig* achtergrond* werkervaring* competent* deskundig* kunde bagage opleid* diploma* expertise* kwaliteit* kwalificat* ancienniteit* vakkennis skills
strong: sterk* beter* indruk* overtuig* kwaliteit* talent* interessant* waarder* knap geknipt geschikter nauwer* ruimer* uitblink* opvallend* getroffen trof sprong uitmuntend* onovertroffen niveau* enthousiast* diepgang passender relevant* dichter ideale uitstekend*
many: veel vele velen groot grote aantal* tientallen honderd* talrijk* talloze overweldig* enorm* hoeveelheid massaal stapel duizend* reacties overvloed*
keep: bewar* bewaard* houden houd hou houdt bijhoud* aanhoud* gehouden behoud* dossier* bestand* portefeuille* opgeslagen achterhand geheugen opnemen opgenomen bijgehouden blijft zichtbaar
pool: wervingsreserve* talentcommunit* database* databank* bestand* wachtlijst* reserve* invalpool* flexlijst* lijst kaartenbak* databestand* talentpool pool
future: toekomst* opnieuw nogmaals weer voorjaar najaar zomer winter herfst lente later nadien kans kansen eventueel volgend herkans* komend ooit
wish: wens* hoop hopen hopelijk gehoopt hoopten zou
luck: succes* toi sterkte voorspoed* kans kansen geluk gelukwens*
search: zoek zoekt zoeken zocht zochten gezocht zoektocht* zoekend* vind vinden vindt vond gevonden opzoek zoekopdracht* zoekprofiel*
feedback: feedback* terugkoppel* teruggekoppeld* toelicht* toegelicht* reactie* commentaar tip tips onderbouw* motiver* opbouwend* leerpunt*
answer: antwoord* beantwoord* reactie* reageer* reageren bericht* gereageer* terugkom* respons
hear: horen hoort hoor hoorde gehoord verneem* vernemen vernomen informeer* informer* geinformeer* informatie laten laat weten weet bericht* nieuws hoogte update* melden melding* mededel* meegedeeld* meld meldt
contact: contact* gecontacteer* benader* opneem* opnemen neem nemen neemt terugkom* terugkoppel* verbinding bereik* aanklop* spoedig bel mail mailen mailt mailtje appen schrijf
received: ontvang* ontving* binnen binnengekom* binnengekregen aangekom* gekregen kregen orde kreeg bereikt* toegekomen aankomst bezit gearriveerd* geland
review: bekijk* bekeken beoordel* beoordeel* bestude* doornem* doorgenomen lezen leest gelezen las nalez* nagelezen nakijk* nagekeken nazicht onderzoek* getoetst screen* gescreend* evalu* geevalu* vergelijk* vergeleken analys* kijken kijkt gekeken loep behandel* nagaan
confirm: bevestig* ontvangstbevestig* geregistreerd* bekrachtig* ontvangstmelding* verzonden
documents: document* cv curriculum vitae brief brieven motivatiebrief* motivatie bijlage* stukken diploma* attest* dossier* papier* formulier* portfolio certificaat certificaten getuigschrift* kopie identiteitsbewijs bestand bestanden pdf cijferlijst* strafregister uittreksel* bijgevoeg* bijgaand foto gegevens aanbevelingsbrief*
number: nummer* referentie* kenmerk* ref nr vacaturenummer* zaaknr zaaknummer* selectienr id rangnummer* dossiernummer* req
automatic: automat* gegenereerd* noreply beantwoord* systeem* mailbox* onbeheer* gelezen computer* verzonden
privacy: privacy* avg gdpr gegevens persoonsgegevens vertrouwelijk* verwijder* vernietig* wissen gewist toestemming bewaar* data
test: test testen tests testje* assessment* toets* vragenlijst* capaciteit* proef proeven psycholog* psychotechn* simulatortest* persoonlijkheid* examen* quiz* codingtest* taaltest* toegangstoets* vaardigheidstest* drijfverentest* beoordelingstest* kennistest* redeneren meerkeuze* testcentrum* rijproef* examineer* abstract numeriek* verbaal hackerrank codility testgorilla harver etests etest
task: opdracht* casus* case thuisopdracht* thuisproef* oefening* presentatie* presenteer* presenteren voorbereid* uitwerk* uitgewerkt* proefles* miniles* challenge* uitdaging* huiswerk* portfolio briefje opgave* leesopdracht* schrijfopdracht* visietekst* pitch* videopitch* rollenspel* postbak* verslag*
complete: maken gemaakt* invul* ingevuld* afrond* afgerond* voltooi* afmak* indien* ingediend* inlever* ingeleverd* uitvoer* volledig* compleet deelnem* afleggen doorlop* uitwerk* neerleg* maak maakt
send: sturen stuurt stuurde gestuurd* verstuur* verstur* verzend* verzond* opsturen toestuur* toegestuurd* mail mailen mailt gemaild bezorg* upload* geupload* opgeladen opladen doorgestuurd* doorstuur* inzend* ingezonden aanlever* terugstur* teruggestuurd* terugbezorg* stuur
deadline: uiterlijk uiterste deadline* termijn* tot geldig* verloopt verlop* vervalt vervall* vervaldatum laatst laatste sluitingsdatum* inschrijvingsdatum* tijdig* tijdslimiet* middernacht einddatum*
link: link linkje* knop onderstaand* hieronder onderaan portaal* portal website* url pagina* webpagina* kandidatenportaal* bekijk openen klik klikken klikt geklikt
account: account* inlog* log ingelogd* aanmeld* profiel* registreer* geregistreer* wachtwoord* gebruikersnaam* portaal* aanmak* aangemaakt digid
code: code codes inlogcode* wachtwoord* verificat* verifieer* verifieren beveilig* pincode eenmalig* toegangscode* otp
finish: afmak* afrond* concept* begonnen onvolledig* onvoltooid* bijna verderga* gebleven opgeslagen bewaard* verzenden hervat* voltooi* onafgemaakt* openstaan*
offer: aanbod* aanbied* bied bieden biedt aangeboden voorstel* jobaanbod* contractvoorstel* arbeidsvoorwaard* beginnen voorgesteld bod
contract: contract* overeenkomst* arbeidsovereenkomst* arbeidscontract* jaarcontract* arbeidsvoorwaard* dienstverband* cao clausule* aanstelling* stagecontract* voorwaard* bepaalde onbepaalde tweevoud vast interimcontract* arbeidsreglement
sign: ondertek* getekend* tekenen teken tekent handtekening* docusign validsign handtekenen terugsturen ondergetekend* paraaf* exempla*
salary: salaris* brutoloon* uurloon* bruto netto verdien* beloning* vergoed* schaal trede functieschaal* loonschaal* maandloon* maandsalaris* uurtarief* tarief euro eindejaars* vakantiegeld* maaltijdcheque* premie* barema* bonus* bedrag* brutosalaris* loonverwachting* nettoloon* dertiende fwg ote loon lonen loongroep* loonpakket*
start: start* gestart* begin* begonnen aanvang* ingang* ingaand* indiensttred* aanvatten slag eerste aantreden
join: aansluit* versterk* verwelkom* boord deel maken teamlid* verbinden erbij bijkomen vervoegen instromen onderdeel toetred* gelederen samenwerk* samen team teams
hire: aannem* aangenom* aanwerv* aangeworven* werving* dienst indienst* aanstel* aangesteld* benoem* tewerkstell* tewerkgesteld* rekruter* gerekruteerd* verbinden werkgever* aantrekk* aangetrokken inhuren ingehuurd werven
welcome: welkom* verwelkom* boord onthaal hartelijk hartelijke
congrats: gefelicit* felicit* proficiat hoera hiep geslaagd gelukgewenst taart toast
accept: accept* geaccept* akkoord* aanvaard* aannem* aangenom* instem* ingestem* voorbehoud* mits overeengekomen voorwaarde* beklonken goedkeur*
benefits: vakantie* verlof* pensioen* proeftijd* uren werkuren* thuiswerk* leaseauto* bedrijfswagen* laptop verzeker* groepsverzeker* opzeg* maaltijdcheque* ecocheque* reiskosten* hospitalisat* adv opleidingsbudget* ikb deeltijd voltijd* secundair* arbeidsduur* dienstauto* mobiliteit* voordelen
withdraw: intrek* ingetrok* terugtrek* teruggetrok* trek trekken afzie* afgezien
cancel: annul* geannul* afzeg* afgezegd* vervall* vervalt verviel cancel* gecanceld* geschrapt schrapp* afgelast* uitvall* uitvalt doorgaan schrap uitgevallen ingetrok* afblaz* afgeblazen
move: verzet* verplaats* verschuiv* verschoven wijzig* gewijzig* verander* uitgesteld* anders nieuwe omgezet ruilen verhinderd alternatief verleg* vervroeg*
reminder: herinner* reminder* vergeet vergeten vergat opvolg* rappel denk
survey: enquete* tevreden* mening* vragenlijst* beoordeel* onderzoek* waardering review* cijfer ervaring score minuut
unsubscribe: uitschrijv* uitgeschrev* afmeld* afgemeld* nieuwsbrief* voorkeur* beheer* instellingen abonne* opzegg* frequentie
alert: zoekopdracht* nieuwe vacatures aanbevolen aanbevel* suggesties selectie opgeslagen dagelijks* wekelijks* km bekijk passende gevonden vergelijkbare zoekprofiel* geplaatst alert alerts jobalert vacaturealert jobagent jobmail
hr: hr recruit* werving* selectie* personeel* talent* rekruter* hrm pz po intercedent*
profile: linkedin profiel* benader* kwam tegen tegenkwam gestuit vrijblijvend* open kans uitdag* discreet discrete vertrouwelijk headhunt* opgevallen opviel sprong aandacht getipt gedachten nieuwsgierig* attend* polsen koude getriggerd stuitte stuitten
client: klant* opdrachtgever* client* namens relatie* mandaat bureau uitzend* detacher* inlener*
interest: interes* geinteresseer* belangstell* nieuwsgierig* animo aanspreek* aangesproken trekt getrokken enthousias* boeiend boeiende
remote: remote thuiswerk* thuis hybride afstand hybrid telewerk*
lease: woning* huur* gehuurd* verhuur* appartement* bezichtig* flat huis makelaar* hypotheek* woonruimte* vve wooncorporatie* huisbaas studio kot inschrijfduur* borg syndic kamer kamers
study: universit* studie* student* studer* hogeschool* college* beurs master* bachelor* scriptie* tentamen* vak semester* toelat* toegelat* inschrijv* opleiding* diploma* onderwijs* aula docent* promot* faculteit* loting geloot
school: school* scholen kind kinderen kinderdagverblijf* leerkracht* ouder ouders klas klassen juf meester leerling* opvang* creche* kleuter* ouderavond* oudercontact* basisschool* peuter* rapport*
loan: lening* krediet* hypotheek* hypothec* verzeker* polis* aflos* schade* claim* spaar* bank banken kaart lenen rekening
order: bestel* levering* pakket* pakje* factuur* facturen offerte* aankoop* retour* terugbetal* winkelmand* order* verzonden bezorg* webshop* btw garantie* korting* afhaal* leverdatum geleverd
event: evenement* banenbeurs* jobbeurs* workshop* ticket* conferentie* seminar* congres* festival* borrel* opening* inschrijv* infosessie* infoavond* bijeenkomst* concert* voorstelling* feest webinar jobdag
doctor: dokter* arts huisarts* kliniek* ziekenhuis* patient* praktijk* tandarts* specialist* medisch* consult* spreekuur* apothe* fysio* therap* recept* poli controle vaccin* verpleeg* dierenarts*
club: club* verenig* lid leden lidmaat* seizoen* wedstrijd* training* contributie* bestuur elftal* toernooi* trainer* scouting* penningmeester* alv
visa: visum* visa verblijf* vergunning* werkvergunning* ind paspoort gecombineerde
colleague: collega* project* vergader* overleg* afdeling* sprint* kwartaal* notulen klant confrater* ticket* teamoverleg* werkoverleg* rooster*
hiringside: kandidaten sollicitanten gespreksverslag* beoordelingsformulier* sollicitatiecommissie* selectiecommissie* voordragen uitnodigen stapel notitie* beoordelaar* panel* hiring doorvragen afwijzingen gespreksronde scorecard vacaturehouder
security: beveilig* veiligheid* fraude* phishing* verdacht* oplicht* valse inbraak* misbruik* nep gehackt
payroll: loonbrief* salarisstrook* belasting* aangifte* iban rekeningnummer* loonadministratie* jaaropgave* urenbriefje* loonfiche* rijksregister* bsn loonheffing* sociale uitbetaal* uitbetaling* storten gestort loonstrook* urenstaat
expenses: reiskosten* parkeerkosten* onkosten* vergoed* declareer* declarer* declarat* treinkaart* treinticket* kilometer* terugbetal* reistijd* ov trein treinen
bring: meebreng* breng meeneem* meenem* neem mee meegebracht identiteit* paspoort* id legitimatie* rijbewijs* diploma* studentenpas* geldig kopie voorleg*
person: manager* leidinggev* directeur* directri* baas bazin eigenaar* teamleider* verantwoordelijke* zaakvoerder* bestuurder* bedrijfsleider* ceo cfo coo ploegchef* regiomanager* afdelingshoofd* schooldirecteur* leider* voorzitter* vennoot vennoten patroon secretaris* hoofd teamlead chef
hard: moeilijk* lastig* zwaar zware krap* nipt* twijfel* pijnlijk* scheelde close nek moeite dilemma*
effort: moeite* tijd inzet* inspann* energie* gestoken stak genomen voorbereiding* aandacht* geinvesteerd* investeer* bereidheid openhartig*
encourage: aanmoedig* moedig oog ogen houd gerust opnieuw aarzel* uitnodig* solliciteer terugkom* blijf volg volgen hoop wanhoop deur
careful: zorgvuldig* aandacht* grondig* uitgebreid* wikken wegen ampel* uitvoerig* nauwkeurig* weloverwogen beraad* nauwgezet* rijp rijpe
reason: waarom oorzaak* motiver* aanleiding* toelichting* doorslaggevend* uitleg* uitgelegd* argument* reden redenen
list: wachtlijst* reservelijst* rangschik* volgorde* flexlijst* shortlist* rangorde* lijst lijsten lijstje
place: plaats rangschik* gerangschikt* tweede derde plek rangnummer* reserve* eindigde* geeindig* 1ste 2de 3de 4e rang
please: gelieve alstublieft alsjeblieft aub ajb verzoek* verzocht* vragen vriendelijk svp mogen
must: moet moeten moest moesten dient dienen hoeft verplicht* vereist* noodzak* nodig behoort hoeven
would: zou zouden wilt willen kunt kun mogen mag zoudt wilde zult wil graag
pastbe: was waren werd werden geweest had hadden heeft hebben heb hebt geworden bleek bleken gehad
will: zal zullen zult wordt worden gaat gaan ga zul krijgt krijg krijgen
some: iemand iets enkele enige sommige* persoon personen iedereen eentje ene iemands paar
greeting: beste geachte hallo hoi hey dag heer mevrouw mijnheer meneer lieve goedendag goedemorgen goedemiddag goedeavond hi ha mevr dhr waarde yo mr drs ir aanhef heren dames
closing: groet* vriendelijke hartelijke hartelijk hoogachtend hoogachting achting mvg liefs gegroet warme gr knuffel
questions: vraag vragen vraagje* vraagt vroeg vroegen gevraagd onduidelijk* opmerking* inlichting* informatie
device: laptop* computer* camera* webcam* microfoon* headset* scherm browser* internet* koptelefoon* tabblad* rekenmachine* rustige stille mobiel telefoon pc tablet* accu venster verbinding*
tech: python java javascript sql aws react php excel sap docker kubernetes azure devops linux kotlin rust node api cloud webgl typescript
senior: senior* junior* lead ervaren starter* beginnend* startend* gevorderd* hoofd medior
placename: locatie* standplaats* stad gemeente* provincie* vestiging* gevestigd* omgeving* amsterdam rotterdam utrecht haag den eindhoven antwerpen gent brussel brugge leuven hasselt groningen tilburg zwolle breda arnhem nijmegen mechelen kortrijk buurt regio
fulltime: voltijd* deeltijd* fulltime parttime vast vaste tijdelijk* uren fte onbepaalde bepaalde halftijd* ploegen* interim uitzend* jaarcontract* vierdaags* procent nachtdienst* dienstverband* oproep*
first: eerste eerst aanvankelijk* initieel initiele voorlopig vooraf voorafgaand* kennismak* allereerst
checks: referent* vog strafregister* screening* gescreend medisch* keuring* gedrag antecedent* bewijs integriteit* controle betrouwbaarheidsonderzoek* justis verklaring* attest* strafblad* gezondheidsverklaring*
family: familie* gezin* verjaar* jarig mama papa moeder vader oma opa broer broertje* zus zusje* zoon dochter neef nicht* tante oom vriend vrienden vriendin* lieverd schat kus kusjes bruiloft* mam pap vakantie* oudejaars* kerst kerstmis kerstdagen
food: eten eet gegeten lunch* diner* koffie* taart* recept* restaurant* borrel* soep barbecue* bbq broodje* biertje* bier stamppot toetje* ontbijt* wijn keuken limonade snack* frituur* gebak
travelbook: vlucht* hotel* reis reizen vakantie* boeking* boek boeken geboekt* vliegtuig* luchthaven* camping* inchecken reisdocument* verblijf* ticket* cruise* vliegveld* bagage
repair: repar* herstel* garage* monteur* loodgiet* installat* offerte* onderhoud* dakkapel* ketel* aannemer* apk schilder* verbouw* lek lekkage* elektricien* storing* klus klussen
police: politie* rechtbank* advoca* justitie* belastingdienst* bezwaar* notaris* deurwaarder* vonnis* aanklacht* uwv vdab uitkering* beschikking* dagvaard* ww rva boete boetes
volunteer: vrijwillig* donat* stichting* vzw liefdadig* collecte* inzamel* sponsor* gift giften doelen steun
completefile: ontbreek* ontbrek* ontbrak* onvolledig* missen mist mis aanvul* aangevuld* bezorg* nasturen nazend* nog toesturen volledig*
confidential: vertrouwelijk* disclaimer* bestemd* geadresseer* uitsluitend onbevoeg* ontvanger* geheimhoud* abusievelijk
company: bedrijf* bedrijven onderneming* organisatie* firma* zaak bv nv bvba vzw werkgever* holding* moederbedrijf* instelling* winkel* familiebedrijf* vestiging* groep
age: jaar jaren oud leeftijd* ancienniteit* jarig jarige jong jonge
impression: indruk* motivatie* enthousias* persoonlijkheid* energie* drive uitstraling* houding* klik gevoel* open spontaan spontane sfeer lovend karakter* gedreven* eerlijk*
unchanged: ongewijzigd* zelfde hetzelfde dezelfde onveranderd* blijft afgesproken besproken overeengekomen zoals bevestigd gehandhaafd* gewoon
both: beide* allebei alle allen allemaal iedereen ieder samen hele voltallig* unaniem* alles elk elkaar
questionhow: hoe wat waarom waar wie waarmee waarvoor hoeveel hoezo
think: denk denkt denken dacht dachten vind vindt vinden vond vonden geloof geloven menen meent meenden mening* lijkt leek gevoel* ervan overtuigd zien verwacht*
able: kan kunt kun kunnen kon konden mogelijk* staat lukt gelukt lukken
yes: ja jazeker inderdaad natuurlijk uiteraard zeker absoluut tuurlijk akkoord vanzelfsprekend* oke ok jawel
numberword: twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig dertig veertig vijftig honderd* anderhalf
internal: intern interne boventallig* voorrang* doorstroom* eigen herplaats* invulling vervang* overplaats*
committee: commissie* jury* bestuur* raad selectiecommissie* sollicitatiecommissie* schoolbestuur* benoemingsadviescommissie* stuurgroep* panel* vergader* vakgroep* ondernemingsraad*
lack: gebrek* ontbreek* ontbrek* ontbrak* onvoldoende tekort* mis mist misten missen miste weinig minder aangetroffen beperkt* afwezig* zwak zwakke zwakker
passedon: doorgestuurd* doorstuur* doorgegeven doorgev* doorgeef* voorgelegd* voorleg* doorgezet* overgedragen* handen ligt juiste bekijkt toegewezen doorzet* bespreekt
registered: geregistreer* registrat* genoteerd* noteren noteer ingeschreven opgeslagen systeem* ingediend* opgenomen vastgelegd* aangemaakt ingelez*
maybe: misschien mogelijk* wellicht eventueel eventuele waarschijnlijk* principe vermoedelijk* hopelijk
workwear: schoenen kleding* kleren werkkleding* werkschoenen* laarzen sokken jas handschoen* helm schort outfit gereedschap* veiligheidsschoenen* schoenmaat maat
`;
