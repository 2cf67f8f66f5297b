/** Polish words in plain letters by what they mean; a star ends the beginning of a word. */
export const POLISH_MEANINGS = `
common: dziekujemy dziekuje witam pozdrawiam twoja na do nie sie to ze jest jak po co ale za od tak juz lub dla przez oraz czy tym tego jej ich ten ta sa byl byla bedzie nas nam pan pani panstwo moze prosze bardzo jako przy
you: ty ciebie cie tobie ci toba twoj twoja twoje twojego twojej twojemu twoim twoich twoimi twe twa pan pana panu panem pani pania panie panstwo panstwa panstwu panstwem panowie wy was wam wami wasz wasza wasze waszej waszego waszych waszym jestes masz mozesz bedziesz zechcesz chcesz zechca
we: my nas nam nami nasz nasza nasze naszego naszej naszemu naszym naszych naszymi jestesmy mamy mozemy bedziemy chcemy chcielibysmy
i: ja mnie mi mna moj moja moje mojego mojej moim moich jestem mam moge bede chce
third: on ona ono oni one jego jej ich im nim nimi nia go jemu nich niej niego swoj swoja swoje swoich swojego swojej
not: nie bez nigdy nikt nikogo nikomu nic niczego zaden zadna zadne zadnego zadnej zadnych ani niemozliw* niezdoln* wcale bynajmniej
only: tylko wylacznie zaledwie jedyn*
but: ale jednak jednakze lecz natomiast niemniej mimo choc chociaz aczkolwiek pomimo zas
if: jesli jezeli gdyby czy gdy ile jesliby wypadku przypadku
because: poniewaz gdyz bo dlatego powodu wzgledu wobec wskutek skutek zwiazku skoro przyczyn* zatem
instead: zamiast raczej lecz zamian
regret: niestety zal zaluj* ubolew* przykr* smutk* smutn* zmartw* rozczarow* szkoda
disappointed: rozczarow* zawiedz* zawiod* zrozumie* wyrozumi* rozumie* niezadowol* zniechec*
apology: przepras* przeprosin* wybacz* niedogodn* utrudni* klopot*
thanks: dzieki dziekuj* dziekowac podziekow* dziekczyn* wdzieczn* doceni*
application: aplikac* aplikuj* aplikow* zglosz* zglaszan* kandydatur* kandydow* podani* zaaplikow* ubiega* starac starani* staraj* skladan* zlozen* zglosil*
candidate: kandydat* aplikant* aplikujace* aplikujacy* kandyduj* aspirant* finalist* ubiegajac*
other: inny inna inne innego innej innemu innym innych innymi pozostal* indziej kogos
position: stanowisk* rol role wakat* wakuj* etat* pozycj* funkcj* zatrudnieni* rola roli posada posady posade posadzie posad
job: prac* zatrudn* zawod* karier* roboty robota zajeci*
training: staz* praktyk* przyuczeni* trainee* intern internship* wolontariat* rezydent*
interview: rozmow* wywiad* interview* kwalifikacyjn* wideorozmow* przesluchan* casting* telefoniczn* rekrutacyjnej rekrutacyjna audycj*
talk: rozmawia* porozmawia* rozmow* pogada* omowi* omawia* dyskut* dyskusj* pogawed* konwersac* przedyskut* dialog* opowiedz* opowiada*
meet: spotka* spotyka* poznac poznali* poznamy kaw poznajmy poznanie widzimy kawa kawe
phone: telefon* tel dzwoni* zadzwoni* oddzwoni* dzwonk* komork* numer polaczeni* przedzwoni* sluchawk*
video: wideo* video* zoom zoomie teams teamsach skype meet google webex online zdaln* wirtualn* kamer* polaczeni* whatsapp whereby
onsite: biur* siedzib* adres* recepcj* sala sali sale pokoj pokoju parking* parkow* stacjonarn* budynk* ul wejsci* portiern* oddzial* miejscu lokaliz* domofon* winda pietro pietrze pietra ulica ulicy lokal lokalu
visit: wizyt* odwiedz* zwiedz* oprowadz* wycieczk* pokazemy
trial: probn* proba probie probe shadow* lekcj* demonstracyj* hospitac* zmianie
come: przyjsc przyjdz przyjdzie przyjech* przyjazd* przybyc* wpasc wpadnij stawic stawiennictw* podejsc dotrzec przyjdziesz przyjedz* przyjezdz* stawi zjawi*
invite: zaprasza* zaproszen* zaprosi* zaproszon* zaprosze zaprosmy
pleased: milo cieszy* ciesze radosci* radosc zadowol* chetnie przyjemn* satysfakc* szczesliw* ucieszy* ucieszon* zachwyc* podekscyt* zaszczyt* rad entuzjast* uprzejmie dumni
good: dobry dobra dobre dobrze dobrej dobrych swietn* super wspanial* doskonal* znakomit* fantastycz* wiadomosci wiadomosc fajn* ekstra rewelac* pomysln* pozytywn* bomba
schedule: umowien* termin* zaplan* kalendarz* harmonogram* rezerw* zarezerw* wyznacz* godzin* data date daty zorganiz* przedzial* okienk* calendly umow umowic umowimy umowil* umowion* umowmy umawi* planuj* planow* plan slot sloty slotow ustali* ustalen* ustalmy ustalam*
available: dostepn* pasuj* odpowiada odpowiadal* dogodn* wolny wolne wolna wolnych dyspozyc* pasowal* mozliwosc
when: kiedy gdy
which: wybierz wybrac zaproponuj* proponuj* propozyc* sugeruj* preferow* opcj* wskaza* wskaz
weekday: poniedzial* wtorek wtorku wtorki wtorkow* sroda srode srody srodzie czwartek czwartk* piatek sobot* niedziel* pon wt sr czw pt sob piatku piatki piatkowy piatkowe nd
month: styczen styczni* luty lutego lutym marzec marca marcu kwiecien kwietni* maj maju czerwiec czerwca czerwcu lipiec lipca lipcu sierpien sierpni* wrzesien wrzesni* pazdziernik* listopad* grudzien grudni*
clock: godz godzin* rano poludni* popoludni* wieczor* ranek poranek wpol kwadrans* przedpoludni* poranku poranny poranna poranne
minutes: minut* min godzin* kwadrans* potrwa trwa trwac zajmie zajmuje polgodzin* trwalo
weeks: dzien dnia dni dniach dniu tydzien tygodni* miesiac* miesiec* dob doba roboczych roboczy kwartal*
soon: wkrotce niebawem niedlugo szybk* najszybciej jaknajszybciej niezwlocznie bezzwlocznie najblizsz* pilnie pilne krotce wnet zaraz natychmiast najwczesniej rychl*
today: dzis dzisiaj jutro teraz obecnie aktualnie dzisiejsz* jutrzejsz* pojutrze chwili moment* biezac* obecna chwile
past: wczoraj ostatni* niedawno poprzedn* temu minion* ubiegl* wczesniej wczorajsz* przedwczoraj dotychczas* zeszly zeszlym zeszlego zeszla zeszlej
wait: czeka* poczeka* oczekiw* cierpliw* zaczeka* oczekuj* wyczek*
delay: opozn* dluzej pozniej przedluz* przesun* przesuw* odrocz* odloz* odklada* przeciag* wydluz* pozniejsz* spozn* dluzsz* zwloka zwloki zwloke
still: nadal wciaz jeszcze dalej ciagle poki
until: az dopoki poki
hold: wstrzym* zawies* zamroz* pauz* przerw* stop zatrzym* odwiesz* zastoj* bezterminow* tymczasow* przestoj wznow*
budget: budzet* finans* fundusz* reorganiz* restruktur* oszczedn* zarzad* zwolnie* fuzj* zatwierdz* akceptac* dofinans* redukc* srodki srodkow dyrekcj* przejeci* koszt* ciecia ciec upadlosc upadlosci
decide: decyz* zdecydow* postanow* decyduj* rozstrzyg* zadecyd* podjel* podjet* podejm*
result: wynik* rezultat* efekt* rozstrzygn* werdykt*
chose: wybor wybier* wyloni* preferow* zdecydow* wytypow* postawi* skloni* korzysc selekc* wyselekcj* padl padlo wybran* wybral* wybrac wyboru wyborze wyborem wygral wygrala
filled: zajet* przydziel* zapeln* objel* zatrudniono obsad* nieaktual*
closed: zamkn* zamyka* zakoncz* koniec konczy* dobieg* sfinaliz* uplyw* minal konca koncu koncow* uplynal uplynelo
further: dalej dalsz* kontynu* nastepn* przejsc przejd* przeszl* przeszed* przechodz* postep* naprzod awans*
consider: rozwaz* rozpatr* uwzgledn* brac zastanaw* uwage uwagi bierzemy
next: nastepn* kolejn* drugiego nastepuj* drugi druga drugie drugiej drugim
stage: etap* rund* proces* faz procedur* postepow* tur ture turze krok kroki kroku krokow krokiem faza fazy fazie faze tura tury
shortlist: shortlist* final* krotkiej zakwalifik* preselek* waskie* waskim grono gronie wstepn* selekc* krotka scislym scislego scisle
unsuccessful: odrzuc* odmow* odmaw* negatywn* niepowodz* wyklucz* dyskwalif* odpadl* eliminow* wyeliminow* niewybr* niezakwalifik* zrezygnow* niepomysln* odrzut* niepozytyw* przeszedl nieudan* odpada
match: pasuj* dopasow* spelni* wymag* wymogi wymogow kryteri* profil* kwalifik* odpowiada* oczekiwani* zbiezn*
experience: doswiadcz* umiejetn* kompetenc* kwalifik* wyksztalc* znajomosc znajomosci zdolno* dorobek dorobku wiedza wiedze wiedzy bieglosc biegle biegla
strong: siln* mocn* imponuj* wrazeni* interesuj* ciekaw* lepiej lepsz* najlep* blizsz* wyzsz* wartosciow* talent* swietn* przekon* utalent* poziom* odpowiedni* najbardziej bardziej wyrozni* doceni* atut* bogat* rozlegl* wszechstr* znakomit* blizej wysoki wysoka wysokie wysoko wysokim podobal* spodobal*
many: wiele wielu duzo duza duze duzej liczba liczbe liczby ilosc setki setek dziesiatk* tysiac* mnostw* ogrom* sporo lawin* przytlacz* rekordow* mnogo znaczn* kilkaset liczne licznych liczny liczna
keep: zachowa* zachowuj* przechow* zatrzyma* pozostaw* archiwiz* zostawi* utrzym*
pool: baza bazy bazie baze rezerw* lista liste liscie pula pule puli rejestr* talentow oczekujac*
future: przyszl* ponown* znowu znow wiosn* jesien* lato latem zima okazj* nastepnym
wish: zycze nadziej* liczymy licze pragn* oby zyczy* zyczen*
luck: powodz* sukces* szczesci* pomyslno* kciuki kciukach owocn* polamani* trzymamy trzymam trzymajcie
search: szuka* poszuk*
feedback: feedback* zwrotn* uwagi odzew* opinia opinie opinii
answer: odpowied* odpowiada* odpowiem* odzew* odpis* respons*
hear: informuj* informow* poinform* informac* powiadom* zawiadom* dac damy znac uslysz* odezw* wiadomo* aktualiz* wiesci przekaz* zawiadamia*
contact: kontakt* skontakt* odezw* wrocimy oddzwon* napisz* pisz wahaj* wahac laczno* odzywa* wroce wroci
received: otrzyma* wplyn* dotarl* odebra* przyjet* zarejestr* nadesla* dostali* odnotow* dotarcie doszlo doszla doszly przyjel*
review: przejrz* przeglad* sprawdz* analiz* rozpatr* weryfik* przeczyt* zapozn* przeanaliz* selekc* czytamy czytanie czytal* ocena oceny ocene oceni*
confirm: potwierdz* poswiadcz* zaswiadcz*
documents: cv dokument* zyciorys* list motywacyj* zalacz* swiadect* formularz* zaswiadcz* referenc* dyplom* portfolio* certyfik* kwestionariusz* ankiet* curriculum podani* pliki plik
number: numer* nr ref id referenc* sygnatur* identyfik* oznaczen*
automatic: automat* noreply wygenerow* systemow* odpowiadaj system generow* autorespond* autoodpow* niemonitorow*
privacy: prywat* rodo dane danych osobowych osobowe danymi gdpr przetwarz* administrator* cookies klauzul* polityk* inspektor* zgoda
test: test testy testu testow tescie testem testowy testowe testowego testowac testom kwestionariusz* quiz* sprawdzian* egzamin* assessment* hackerrank codility testgorilla devskiller psychotest* psychometr* osobowosci predyspozyc* ankieta testportal
task: zadani* zadan cwicz* wyzwan* case prezentac* zaprezent* studium portfolio* przygotow* rozwiaza* domowe domowa domowego domowej projektowe
complete: wykona* wypeln* rozwiaz* uzupeln* zrealiz* dokoncz* ukoncz* odesl* dostarcz* zrob zrobic realiz* podejdz podejsci* przystap* zlozyc zlozenie zlozenia oddac oddania
send: wysla* wysyla* przesl* przesyla* odesl* nadesl* wgraj* dosla* przekaz* podesl* przekierow* wyslij wysle wyslemy wyslijcie wgrac wgran* doslij
deadline: termin* najpozniej uplyw* wygas* wazny wazna deadline* ostateczn* przed wlacznie konca uplynie uplynal waznosc waznosci wazne
link: link* klik* przycisk* ponizej ponizsz* portal* stronie url tutaj odnosnik* nizej strona strony strone
account: konto konta koncie logow* zalog* loguj* rejestr* zarejestr* profil* uzytkown* login* panel panelu aktywuj* aktywac*
code: kod kodu kody hasl* weryfik* jednoraz* pin kodem uwierzytel* token*
finish: niedokoncz* niekomplet* dokoncz* rozpoczet* szkic* zapisan* wersja robocz* porzuc* niepeln* wznow niezakoncz* przerwan*
offer: ofert* oferow* oferuj* zaoferow* propozyc* zapropon* proponuj* proponow*
contract: umow kontrakt* warunk* zleceni* dzielo uop b2b umowa umowe umowy umowie umowach umownych aneks aneksu
sign: podpis* sygnow* parafow* docusign autenti
salary: wynagrodz* zarobk* brutto netto stawk* bonus* pln zl zlotych eur uposaz* widelk* dodatek dodatki placa place placy placowe placowych pensja pensje pensji pensyjn* premia premie premii
start: rozpocz* zaczyn* start* poczatk* poczatek objeci* zaczni* podjeci* zaczac zaczeci*
join: dolacz* zespol* team* wdroz* onboard* poklad* druzyn* czescia ekip* szeregi grona wspolprac* przylacz* wdraz*
hire: zatrudn* rekrut* nabor mianow* powolan* przyjeci* przyjac pozysk* przyjet* naboru powolal*
welcome: witaj* powita* witamy przywita* witam
congrats: gratul* pogratul* brawo
accept: akcept* zaakcept* przyjmuj* zgadz* zgode warunk* zgodzic zastrzez* przyjeci* przystaj* przyjac przyjal przyjmie zgoda zgody
benefits: urlop* benefit* swiadczen* emeryt* probny probnego wypowiedz* multisport* karnet* pakiet* godzin nadgodzin* wymiar* ubezpiecz* socjaln* ppk dofinans* opieka opieke opieki
withdraw: wycof* zrezygn* rezygn* cofn*
cancel: odwol* anulow* anuluj* skasow* nieodbedzie
move: przeloz* przeklad* przenies* przesun* przesuw* zmieni* zmiana przebook* zmiane zmiany zmianie
reminder: przypomn* przypomin* pamieta* zapomn* niezapomnij ponagl*
survey: ankiet* opini* ocen* badani* zadowol* satysfakc* kwestion* sonda*
unsubscribe: wypisz newsletter* subskryp* subskryb* preferenc* ustawieni* odsubskr* mailing* wypisac wypisanie
alert: alert* powiadomien* poleca* rekomend* oferty najnowsz* dopasowan* nowe zapisan* pracuj olx linkedin indeed zobacz aplikuj wyszuk* codzien* jooble gratka rocketjobs justjoin nofluffjobs ofert nowych
hr: hr kadrow* rekrut* personaln* talent* headhunter* people haerow* hrbp kadry kadr
profile: linkedin profil* natkne* natrafi* znalaz* trafilem trafilam trafilismy zwroci* zaciekaw* wyzwan* ciekaw* headhunt* zainteres* goldenline niezobowiaz*
client: klient* zlecenioda* imieniu mandant* partner* kontrahent*
interest: zainteres* intere* ciekaw*
remote: zdaln* hybryd* remote domu homeoffice telepra*
lease: mieszkan* wynaj* najem czynsz* nieruchom* lokator* kaucj* wlascic* kawalerk* dzierzaw* ogledzin* metraz* spoldzielni* deweloper* najmu najmie pokoj pokoju
study: uniwersyt* uczeln* studi* student* kurs* stypend* semestr* magister* licencjac* dyplom* profesor* wyklad* egzamin* doktor* wydzial* rektor* akademi* indeks* dziekan* grant* rozpraw* politechni* kolokwium
school: szkola szkoly szkole szkol szkolny szkolna szkolne szkolnego szkolnej przedszkol* dzieci dziecko rodzic* uczni* uczen klasa klasy klasie klasow* wychowaw* nauczyc* swietlic* wywiadowk* dziecka dziecku dzieciom dziecmi zlobek zlobka zlobku
loan: kredyt* pozycz* bank banku bankow* bankiem ubezpiecz* karta karty karte rata raty hipotek* skladk* oprocent* rachunk* blik zdolnosc polisa polise polisy lokata lokaty
order: zamow* dostaw* dostarcz* paczk* przesylk* faktur* koszyk* platno* reklamac* kurier* inpost allegro wysylk* oplac* oplat* cennik* rabat* promoc* kupil kupic kupila sklep sklepu sklepie towar towaru towary zwrot zwrotu zwroty zakup zakupy zakupu
event: wydarzen* targi targow targach konferenc* webinar* szkoleni* warsztat* bilet* seminari* event* festiwal* gala wyklad* rejestrac* prelegent* koncert* impreza imprezy imprezie
doctor: lekarz* lekark* pacjent* przychodn* szpital* klinik* wizyt* gabinet* stomatolog* dentyst* leczen* recept* skierow* badan zabieg* pielegniar* szczepien* poradni* rehabilit* ortoped* medyczn*
club: klub* stowarzysz* czlonk* sezon* trening* trener* sportow* skladka silown* druzyn* kibic* turniej* rozgryw* mecz meczu mecze pilka pilki pilkarsk*
visa: wiza wize wizy wizow* pobyt* zezwolen* cudzoziem*
colleague: koleg* kolezan* wspolpracown* projekt* sprint* zebrani* protokol* raport* kwartal* statusow* agend* notatk* dzial dzialu dziale
hiringside: scorecard* komisj* panel* rekrutujac* zapotrzeb* debrief* kandydatach rekrutujemy wakatu arkusz*
security: bezpiecz* oszust* podejrz* phishing* wyludz* nieautoryz* wlama* haslo naruszen* zablokow*
payroll: zus pit pasek wyplat* rozliczen* rachunek przelew* iban skarbow* ewidenc* skladki ksiegow* deklarac* podatek podatk* placowy
expenses: koszt* dojazd* podroz* delegac* przejazd* bilet* pociag* refund* kilometrow* rozlicz* paragon* zwrot zwrotu dieta diety
bring: przynies* zabra* zabierz* wez wziac dowod* tozsamo* paszport* legitymac* oryginal* okazac okazanie
person: kierown* dyrektor* szef* menedz* menadz* manager* przelozon* prezes* wlascic* naczelnik* lider* brygadzist* koordynator* ordynator* opiekun*
hard: trudn* nielatw* ciezk* wymagajac* zaciet* minimaln* nieznaczn*
effort: wysil* czas trud zaangaz* poswiec* wklad* starani* fatyg* wlozon*
encourage: zachec* wahaj* obserwuj* sledz* zapraszamy ponownie zajrzy* odwiedza*
careful: starann* dokladn* wnikliw* uwazn* rzeteln* skrupulat* gruntown* sumienn* przemyslen*
reason: powod* przyczyn* uzasadn* motyw* argument*
list: lista listy liste liscie ranking* wykaz* spis rezerwow*
place: miejsc* pozycj* rank* drugie
please: prosimy prosze prosi uprzejmie prosb* prosilbym prosilabym prosilibysmy poprosi* proszeni
must: musi musisz musza musze musimy nalezy trzeba powinien powinna powinni powinno powinienes powinnas koniecz* obowiazk* niezbedn* wymagane potrzeb* zobowiaz*
would: chcialbym chcialabym chcielibysmy chcialbys chcialabys moglby moglaby mogliby moglibysmy moglbys moglabys zechcial* chetnie byloby bylby bylaby moglyby
pastbe: byl byla bylo byli byly bylem bylam bylismy zostal zostala zostalo zostaly zostali mial miala mieli mielismy mialo bywal*
will: bedzie bedziemy bedziesz beda bede zostanie zostana zamierz* zostaniesz bedziecie
some: ktos kogos komus niektor* jakis jakas osoba osobe osoby osob osobom osobami kandydata kandydatke ktorys ktokolwiek pewna pewnej pewien
greeting: szanown* czesc witam dzien dobry hej siema kochan* witaj hejka czolem dziendobry drogi droga drodzy
closing: pozdr* powazan* serdeczn* szacunk* wyrazami uklony sciskam milego lacze
questions: pytan* zapyt* watpliw* pytaj* spyta* pytac dopyta* niejasno*
device: laptop* komputer* kamer* mikrofon* sluchaw* przegladark* internet* kalkulator* tablet* chrome firefox ciche spokojn* sprzet* zestaw* lacze lacza
tech: python sql java javascript typescript php html css react angular vue node nodejs linux windows git github gitlab docker kubernetes aws azure gcp cloud devops backend frontend fullstack api kotlin scala ruby golang rust terraform ansible excel sap jira scrum agile dotnet spring django oracle postgresql mysql mongodb spark databricks tableau powerbi salesforce figma android ios swift jenkins plc autocad cad
senior: senior* starsz* mlodsz* junior* lead* lider* ekspert* specjalist* mid regular principal absolwent*
placename: miasto miasta miescie lokaliz* wojewodztw* siedzib* region* miejscow* powiat* gmin* okolic* warszaw* poznan lodz lodzi gdansk* gdyni* szczecin* lublin* katowic* bialyst* rzeszow* bydgoszcz* torun toruni* trojmiast* centrum dzielnic* krakow krakowa krakowie krakowsk* wroclaw*
fulltime: etat* pelny pelen pelnym pelnego wymiar* stala stale okreslon* nieokresl* procent* poletat* niepeln* zlecen* zastepstw* sezonow* dorywcz* pelnoetat* stalej staly stalego
first: pierwsz* najpierw poczatkow* wstepn* inicjal*
checks: referenc* niekaralno* karalno* weryfik* badani* lekarski* krk sanepid* orzeczen* zaswiadczen* przeszlosci poswiadczeni* medycyn* wstepnych
family: rodzin* urodzin* przyjaci* imienin* mama tata siostr* brat bracia slub* babci* ciocia wujek maz zona zony syn cork* komuni* chrzcin* swieta wigili* wnuk* dziadek dziadkow wesele wesela
food: obiad* lunch* kolac* ciast* tort* przepis* restaurac* jedzeni* sniadan* kawa kawy kawe kawie grill* herbat* alerg* kuchni* pizz*
travelbook: lot lotu loty lotow hotel* podroz* wyciecz* rezerwac* bagaz* odpraw* wakac* nocleg* wczas* samolot* lotnisk* wylot* booking airbnb wyjazd* turnus* rejs*
repair: napraw* serwis* warsztat* usterk* awari* monter* montaz* elektryk* hydraul* instalac* remont* fachow* przeglad* mechanik* gwaranc* swiatlowod* kominiar* oponami wymian*
police: policj* sad sadu sadow* sadzie sadem adwokat* prawnik* urzad urzed* prokurat* mandat* wezwan* komorni* radca radcy kancelari* pozew pozw* rozpraw* notariusz*
volunteer: wolontar* darowizn* fundac* charyt* zbiork* datk* dobroczyn* wesprz* darczyn* krwi
completefile: brakuj* uzupeln* niekomplet* dosla* braki brakow douzupel* komplet* doslij
confidential: poufn* zastrzez* przeznaczon* adresat* adresaci omylk* nieupowazn* tajemnic* nadawc* pomylk*
company: firm* przedsiebior* spolk* organizac* pracodawc* korporac* instytuc* zaklad* koncern* agencj*
age: lat lata rok roku letni letnie letniego latach roczn* letnia letniej wieku wiek
impression: wrazeni* motywac* zmotyw* osobowo* entuzj* zaangaz* nastaw* pasj* postawa postawe
unchanged: niezmien* pozostaj* obowiazuj* ustalon* zgodnie umowion* uzgodn* aktualn*
both: oba obie oboje obaj obu wszyscy wszystk* kazd* wspoln* razem obustronn* obojga
questionhow: jak co dlaczego czemu kto jaki jaka jakie gdzie dokad ile skad jakim jakich
think: mysl* sadz* uwaza* wierz* wydaj* zdani* przekon* czuj* mniema* uznal*
able: moze mozna moga mozemy mozesz mogl mogla mogli mozliw* umozliw* stanie zdola* potrafi* zdoln* udalo uda
yes: tak oczywiscie naturalnie jasne owszem pewnie zdecydowanie jasna
numberword: jeden jedna jedno jednego dwa dwie dwoch dwoje trzy trzech troje cztery czterech piec pieciu szesc szesciu siedem siedmiu osiem osmiu dziewiec dziewieciu dziesiec dziesieciu kilka kilku kilkanascie dwanascie dwadziescia trzydziesci sto
applynow: aplikuj sprawdz zobacz przejdz dowiedz zaloguj wyslij zarejestruj zaloz
advert: oglosz* anons* oglaszan* naboru
takepart: udzial udzialu udzialem uczestn* wziac wziecie bral brala
delete: usun* usuw* skasow* zniszcz* trwale anonimiz* wymaz*
lack: brak braku braki brakuj* niewystarcz* zabrakl* brakowal* niedostat*
compare: porown* stosunku tle niz wzgledem zestawien*
compete: konkurenc* konkurow* konkuruj* rywaliz*
appeal: odwolaw* skarg* odwolani* komisj* nabor naboru uchwal* zarzadzen* bip dyscyplin* konkurs*
jobcentre: pup bezrobo* zasil* urzad urzedu aktywizac* doradca powiatow* posrednictw* posrednik*
viewed: wyswietl* otworzy* odczyt* obejrz* przeglada* status statusu otwarto
`;
