// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	o1rb0kq5u
0 0	m2qg5jq0s
0 a	n0vmwosrt
0 accueil	svrsssssr
0 agenda	sqssussst
0 alle	ttsrrsssu
0 am	pwtqpq0os
0 an	ssrs0srsm
0 and	usqnwrtts
0 applications	usstssssr
0 april	usqqxpqss
0 are	sussssssr
0 arrival	sussssssr
0 as	rvvrtrrrp
0 ask	sussssssq
0 assistant	ussrstssr
0 at	sytqrsqrs
0 au	sqvsrsssu
0 auf	rqtsrussu
0 aug	srtstsrru
0 august	srtrtrrsu
0 b	srtussrss
0 base	srssvstsq
0 basic	sssstsusr
0 before	sussssssr
0 beginnen	srsswsssr
0 bei	tusrtsrsr
0 bewerbungen	sssvssssr
0 bis	strsrsrsv
0 bonus	srrswsssr
0 both	ssssussss
0 bring	srssussss
0 brutto	srrryrrrq
0 bus	sussssssr
0 but	ssssvsssr
0 candidate	srsusrsst
0 car	sssssssur
0 case	vsrrsssss
0 cest	svtsrssrr
0 cid	vssssssrr
0 dagen	tqrttrrst
0 date	srvsssrru
0 day	rqvrrrvuq
0 days	rntqxrtwp
0 de	rszqvqrrp
0 december	uqtssttto
0 dias	tqrutrrqw
0 die	trssvsssr
0 du	trsrvsssr
0 due	ssusssssr
0 duration	srusssssr
0 e	ruurssrsr
0 earn	srssssuss
0 en	rsrrsusst
0 est	srssssssu
0 et	uqurrrrrt
0 etage	susssssss
0 euro	roxrvrtqr
0 euros	rqrrwsrrv
0 exam	ssssssssu
0 expires	sssssussr
0 feb	ussrstssr
0 februar	rvssssssr
0 february	swrsrrssr
0 fecha	trusssssr
0 federal	sssrssssu
0 fevrier	stsrusssr
0 files	usssssssr
0 fin	ssrrvsssr
0 fix	ssssussss
0 floor	sxrsssssp
0 for	rrsqrrvrv
0 fragen	rrwsssssr
0 fte	ssssssvss
0 full	srvsrsstr
0 fur	sssusssss
0 gehalter	sssrwsssr
0 gift	srssssssu
0 h	rqvrtrvvp
0 happy	ssssssusr
0 has	rrssrssrv
0 have	vssrsstsq
0 having	sssrussss
0 heures	sturssssr
0 horas	rsutussrp
0 hour	rrussssst
0 hours	qrvvsrqrs
0 hr	sqtrvsxtl
0 hrs	tqwrtrsun
0 https	rutrssssr
0 i	sussssrst
0 in	rxrrtrqru
0 inkl	rrurqrrrw
0 inside	sssussrtr
0 instead	stssrsssu
0 is	rstrrtrru
0 ist	srtussssq
0 it	tssutrrsp
0 jan	tusrssssq
0 january	rxqqsursr
0 job	sssssssvq
0 jobs	tssssssup
0 juillet	tvttrrrso
0 juin	susstsssr
0 juli	rrrrwsrrt
0 july	rtustrssq
0 june	tqsqrstvs
0 juni	rtuqttqrt
0 k	srsstsusr
0 km	srsrssuur
0 l	utssssssr
0 let	rtssssusr
0 list	sssrsutsr
0 lpa	srssustsr
0 lugar	rtsrrvssr
0 lunch	swrsusrsq
0 m	rtsvrstsq
0 mai	swupsqqqv
0 march	rrrrrtrtw
0 marz	sttqsqrst
0 may	rtrrquqtv
0 mb	vrtrrsssr
0 meses	sssussssr
0 mil	srrtssusr
0 miles	ssssssrus
0 min	sz1qqqrql
0 mins	suvussrsn
0 minute	sxrrrrrrr
0 minuten	pxypqqqrt
0 minutes	oy3nppupq
0 minuti	rusrrssrv
0 minutos	sxrrrsrsr
0 mois	rrrusssts
0 monate	tqqquturt
0 monaten	squttstsq
0 monday	ssssvsrsq
0 monthly	ssssssusr
0 months	qqrvxqusp
0 motivation	srsusssss
0 ne	swrrrsrsr
0 net	srsswsrsr
0 new	strsssszm
0 night	ssssussss
0 no	txrrrsrrs
0 noon	spssssvss
0 nov	strsusrsr
0 november	surrrsrsu
0 o	rwrtrrrsr
0 oct	suusrssrr
0 october	strttstsp
0 oder	rvrrtsssr
0 of	uptwrqqst
0 off	srssssssu
0 oktober	srvrusssr
0 on	rtttttsrq
0 one	sutuurrsn
0 options	ssssvsrsr
0 or	sxsrsrsrr
0 ore	ruvrrsrtq
0 our	svssrsrtq
0 p	rtrrvrtrq
0 pacific	srsssssru
0 para	rxurrssrp
0 passcode	svssssssr
0 patients	ssssrsuss
0 people	trrvrrutp
0 per	srrrrsrry
0 places	ssuussssq
0 please	sstsrsssu
0 plus	ssssssuss
0 pm	qxtpppsuu
0 png	vsssssrrr
0 program	ssusssssr
0 quality	srsusssss
0 question	ssusssssr
0 questions	srxtsrssq
0 reacties	sssrssssv
0 real	sssqssssu
0 reel	ssusssssr
0 remote	srsrtsvrr
0 report	sstsusrsr
0 round	susssssss
0 rsvp	sussssssr
0 rue	srrtrsrrw
0 san	ssssssrsu
0 se	uusrrsssr
0 seconds	srwsssssq
0 seiten	srussssss
0 sek	sqwsssssr
0 sep	sqtrrssrv
0 sept	susssssss
0 september	prrtwrqqw
0 septembre	sqtqsxrss
0 settembre	srvstssrr
0 shift	usstssssq
0 short	ssusssssr
0 sind	rssusrsss
0 spots	sssussssr
0 start	ssrsvsssr
0 status	sssussssr
0 std	rrssvsrvq
0 step	ssssussss
0 still	rqrsrsrry
0 stock	rvssssssr
0 store	sssvssssr
0 stunden	rqtrvrrrv
0 system	sussssssr
0 t	ssssssuss
0 tag	sussssssr
0 tage	uqqryrwqp
0 tagen	qrstqrrsx
0 tests	sssussssr
0 the	trttvrqrr
0 this	usssssssr
0 through	sqssrsssw
0 thu	svssssssq
0 till	svssqussq
0 times	ssssssuss
0 to	tturprsru
0 today	svssssssq
0 total	rrssssssv
0 tv	rrsrxrssr
0 tvod	trsrusssr
0 uhr	p5wnoooqx
0 uhrzeit	sussssssr
0 um	usrrrssst
0 und	rsrwtrssq
0 usd	srssussss
0 uur	q0rqsrqqt
0 vagas	rsssssssu
0 variable	srsrssvsr
0 vat	rsssssssu
0 voucher	srssssssv
0 w	stssssusq
0 was	ssssssssu
0 we	urstqrqsw
0 week	trsrrussr
0 weekend	sssssssur
0 weekly	srssssuss
0 weeks	rsrtvursq
0 welcome	surstsrsr
0 what	ssssssssu
0 with	srrrwrrst
0 wk	srrsvsssr
0 wks	sssrsvssr
0 wochen	srtsvrrsr
0 word	srwsrsssq
0 words	srwrsssss
0 worter	srxsrrrsr
0 wrap	sussssssr
0 x	tqrrsstru
0 y	ssssssuss
0 year	ssssssrrv
0 years	rqrrrrypu
0 yes	ussssssss
0 you	turrsrtsr
0 your	sssussssr
?0	r0pn1rqor
?0 0	qtqq2spsq
?0 a	srssussss
?0 and	susssstsr
?0 days	srssurusr
?0 december	srsssusss
?0 off	ssssrsusr
?0 to	rsssssssu
?a	pusrssurt
?a month	srssussss
?about	rsssssssu
?advise	ssssussss
?after	rrsrtsssu
?afterwards	qusssssst
?again	sssssussr
?all	susrsrrst
?also	sssrssssu
?an	wrrrtrsrr
?and	uwporvssr
?and a	srssustsr
?and contact	sssrssuss
?and i	rtssruusq
?and the	sussssssr
?and they	sssssussr
?and will	vssrssssr
?and would	rssssusss
?another	ssusssssr
?anything	rsssssssu
?application	vusqssssq
?application and	ussrsssss
?application with	tusrssssq
?applications	rsstssssu
?applied	utsrsrrsr
?applied for	utsrsrrsr
?are	rtstsrrsu
?as	sssrsurst
?ask	sstrsurss
?ask you	sstrsursr
?auf	sssqssssv
?auf der	sssrsrssv
?back	trsqstusr
?back to	trsrssvsr
?background	sssssussr
?bank	srssurrss
?be	ursovstrt
?be contacted	sssssussr
?be grateful	rusrsssss
?bei	tssrrussr
?bei uns	tssrrussr
?bewerbung	urssssssr
?binnen	rsssursst
?bis	srsrwsssr
?bis zum	srsrvsssr
?bit	sssssussr
?bitte	qrrsyrrss
?bitte teilen	ssssussss
?but	rrsssusru
?buyer	sssswssrq
?by	rqstssrsu
?call	srssussss
?can	qvsrssrsu
?check	susrsssur
?confirm	srssssssu
?contact	ursrsrtst
?contact you	vrsrsstsr
?contacted	sssssussr
?current	rsssssssu
?d	rqrrwxtro
?d be	rrrtxrtrp
?d like	sssrsussr
?da	srsssusss
?das	rvsrrrusr
?days	tqsqxrtsp
?de	r0rrrrrqq
?december	srsssusss
?december and	srsssusss
?decide	sutrssssq
?decision	rsssssssu
?den	trsrrwrsr
?deputy	susssstsq
?der	stsqrtsrv
?description	sssssssur
?details	srsssssur
?did	sssssurss
?die	srrsswssq
?do	sqrwrttsq
?do not	srrvrtusp
?does	ussrsssss
?does not	ussrsssss
?down	sussssssr
?driver	rsssssssu
?e	srssssrrw
?each	tsusssssq
?einer	rrstsussr
?erhalten	wrsqsssss
?es	sssusssss
?expect	rsssssssu
?file	srvsrstrr
?file and	ssssssuss
?firm	susrssssr
?first	sssssutsr
?five	srsrvrsss
?for	rsrrrsrrw
?for the	rtsssrssu
?fragen	sssrsruss
?frau	tussrrssr
?frau lorenz	tussrrssr
?freuen	rrsvvrsrq
?from	rrstsusss
?fur	rtsrsussr
?further	susrssssr
?further and	susrssssr
?get	rrsrssssw
?get 0	rrsrssssv
?go	ssursussq
?goes	ssssssuss
?got	trrwsrssq
?grateful	rusrsssss
?haben	ssssussss
?have	qrttrurtt
?hesitate	srssssvsr
?hesitate to	srssssvsr
?hi	rrsssusss
?i	psqtrvsrv
?i d	srsssussr
?i m	sssssussr
?i should	rusrsssss
?i would	ssssssuss
?ich	tsrrswtrq
?ich melde	ssrtsurss
?il	srssssrrw
?im	tssqssssu
?in	urqqtruqu
?in question	ssssssuss
?in this	sssqssssu
?indicate	sssrvrrss
?information	sssrssuss
?information on	sssrssuss
?interview	qssssttst
?is	trsqrrusv
?issue	sssqssssu
?ist	rvsrrussr
?ist bei	rsssrusss
?it	rqrrrussw
?job	srssvsruq
?june	srssutssr
?june 0	srssrutsr
?junior	sssswssrq
?keep	prstsutst
?kennenlernen	ussrsssss
?know	rssutrssr
?la	uzrvqrrqo
?le	szrrqrqpu
?le 0	srssrsrrx
?let	sssutrrsq
?let me	sssvssssr
?like	rusrstsss
?like to	sssrsusss
?live	ssssrsusr
?live in	ssssrsusr
?ll	vqsqrvrsr
?ll be	tssssussr
?lorenz	tussrrssr
?love	sssrsusss
?love to	sssrsusss
?m	sssssussr
?manager	sussssssr
?mandate	ssssssuss
?me	rtrtsrxso
?me a	ssssssusr
?melde	ssrssvrss
?melde mich	ssrssvrss
?melden	srssussss
?mich	rrrttvrrr
?mit	rrsruussr
?moment	sussrsssr
?month	srssussss
?must	ssursssss
?ne	wrsrssssq
?new	rsssvrrrt
?nicht	ursqsusss
?not	tprvrttrt
?not have	sssussssr
?not hesitate	srssssvsr
?notice	sussssssr
?of	rrrsqtssv
?of a	sssssussr
?off	trssrsusr
?ok	r1rrrrrrq
?on	qsrssuxrp
?on 0	rrsttuuso
?on file	ssssssusr
?on thursday	rrsssurst
?once	sussssssr
?one	sssssusss
?only	ssssssssu
?opportunity	susrssssr
?or	sssrsurss
?our	wqrrvusrp
?our team	ussrsssss
?out	trsrstrut
?out the	sssssssur
?over	rrrryursp
?over 0	srssurrss
?over the	srsswsssq
?pay	stsqtssst
?people	sssssussr
?people with	sssssussr
?period	susrtsssr
?pick	sssrsusss
?places	rsssssssu
?please	qpsqyqrrw
?please confirm	srssssssu
?please contact	rsssssssu
?pour	r0rrrrrrq
?product	urssssssr
?prufen	sssssusss
?ps	urssssssr
?question	ssssssuss
?questions	ssusssssr
?rather	sssssussr
?re	sssswsrrr
?reach	srsrstvsr
?review	ussrsssss
?reviewing	ussrsssss
?reviewing your	ussrsssss
?riesig	ssssvssrr
?riesig freuen	ssssvssrr
?ruckmeldung	sssusssss
?sagen	rrsssusss
?school	rsssssssu
?seconds	ssusssssr
?see	sssssussr
?send	srsssstsu
?sent	sssssussr
?service	r1rrrrrrp
?should	rvsrsssss
?should be	rvsrssssr
?shut	rsssssssu
?si	xrsrssssq
?sich	srssussss
?sie	wqqpxusrp
?sie sich	srssussss
?sie uns	ssssussss
?sign	ssssusssr
?sind	sssssusss
?sit	sssssusss
?six	qssssstst
?so	tursrrrsu
?so we	sussssssr
?some	qsssssssu
?staff	rrsrvrsss
?stage	tutrssssq
?start	srssurrss
?status	susrsssss
?still	sssvsrssr
?sure	srssssssu
?tagen	trsrurrsr
?te	xrsrssssq
?team	wrsrsrsss
?teilen	ssssussss
?teilen sie	ssssussss
?tell	sssssurrs
?tell us	srsssusrs
?text	usssssssr
?that	trsqsrrsw
?the	pvotxqrts
?the mandate	ssssssuss
?the new	rsssssssu
?then	sustsursq
?they	sssrsurss
?they ll	sssssussr
?this	rrspsursx
?three	ssussstsr
?thursday	rrsrrwrsu
?ti	zrsrsrsso
?till	trrvrtrsq
?tips	srsrvsusq
?to	rrrqrvwqu
?to 0	rsssssssu
?to a	ssssssuss
?to keep	sssssussr
?to me	rrsrtsusr
?to pick	sssrsusss
?to reach	srssssvss
?two	rrstruusr
?um	rvsrssssr
?und	ssrrvwrrq
?und ich	russrussr
?understand	sssrsusss
?uns	rsrtwtrrp
?uns bis	ssssussss
?uns freuen	rssussssr
?uns riesig	ssssvssrr
?up	sssqsutss
?up in	sssrsusss
?us	rsrruurrs
?ve	trswrrrsr
?ve received	ussssssss
?view	sssssssur
?want	stsrsursr
?want to	susrsssss
?want you	sssrsvssr
?was	srssusrss
?we	srquuxupm
?we can	svssssssq
?we d	rrrrxvtro
?we do	qssusssss
?we have	rssssusst
?we ll	ustssrssq
?we ve	usstssssr
?weeks	qsssssssv
?well	srsssurss
?werden	usstssssr
?will	0qrprtsrs
?will be	vrsqsssst
?will contact	usssssssr
?wir	qsrtuwrrq
?wir wurden	rssuusssr
?with	sxrrrurtq
?with you	susrssssr
?within	rrsrvrsss
?within five	srsrvrsss
?wondering	sssssussr
?words	ssssssssu
?working	tssrurssr
?working days	tssrurssr
?would	rwrqrtssr
?would like	sussssrss
?writing	ssssussss
?wurden	rssuvssrq
?wurden uns	rssuvssrq
?y	sqsvsssss
?year	sssssussr
?you	zrrquuppr
?you as	sssrsvssr
?you can	rsssssssu
?you ll	rrrrrussu
?you re	sssswsrrr
?you to	sstrsursr
?you will	ussrsssst
?your	xsrqqrtss
?your application	uutqssssq
?your information	sssrssusr
?yours	srssvsssq
?zum	srsrvsssr
?zum 0	srsrvsssr
a	qvsyqqsou
a 0	nyyprntow
a alguien	rrrxssrsq
a bank	ssusssrsr
a bit	tsrursssq
a brief	sussssrsr
a burst	svsrssssr
a call	rwsrssrsq
a camera	ssusssssq
a candidato	qrsvsrsst
a ce	vrsssrssr
a chance	ssssssrsv
a chara	rtsuurssq
a chat	qwrqsrxso
a client	srtrrswsr
a coding	suqssssss
a computer	sssussssr
a contract	rvsrsssss
a conversation	svsrtsqss
a copy	sqrsusrvr
a couple	rvsrsstsr
a cv	qssssstsv
a date	rusrssssr
a day	ssrtrrvsr
a de	trurrssss
a decision	rurqswrss
a deep	sussssrss
a deja	sssusssss
a developer	ssussssss
a different	sssussssr
a dinner	sssrssssv
a dish	srssssssu
a do	srsusssss
a driving	rvsrsssss
a en	sssrssuss
a este	vtsrssssr
a ete	trssusrsr
a fair	vssrsrsss
a fait	rssusssss
a few	szrqrtqrt
a final	sssssvrsr
a first	rttrsussr
a five	sussssssr
a flat	ssussssss
a free	sqrtrsssv
a fun	srssssssu
a funcao	trsrusssr
a further	srsrsvssr
a go	srutssssr
a good	rtrtrrsvr
a google	sussssssq
a great	rrsssrtut
a guy	sssssrssu
a half	srrsussss
a handful	ssstsstsq
a hard	sssussssr
a high	sssqssrsu
a higher	sssrssssu
a hiring	sssusrsss
a human	wsrsssrsr
a inscribirte	rrstsrssu
a job	rprorrwvw
a l	tssvrrurp
a la	xtrorusrr
a laptop	ssustsssq
a las	qxrqqrrrw
a later	ssusssssr
a lifetime	sssussssr
a line	sssusursq
a link	ssusssssr
a list	sussssssr
a little	srssssrus
a look	wtrssrrsq
a lot	urrvrrrss
a m	stvrrsrss
a marketing	rrsusssss
a mass	ussssssss
a match	ttsrussto
a meeting	utssssssr
a message	usssssssr
a meta	rssrsvsss
a moment	ussrsssss
a month	sqrrruqry
a must	ssssssusr
a nadie	rsstsusss
a name	sssrssuss
a new	rstotqsuw
a next	ssrrssssu
a no	urrvsrqss
a nos	rrsvsssst
a note	srutrutso
a notre	trutssssq
a one	so0rrrssr
a panel	stsssussr
a partir	rqwrvrtrq
a person	sssussssr
a phd	ssssssssu
a photo	srtsrsrsu
a place	rrrsrrtsv
a post	sssrrvssr
a potential	ssssssusr
a press	ssusssssr
a productive	srssssssv
a profile	sssrssusr
a proper	qwrssssss
a proposta	surstsssr
a quarter	sssssussr
a question	sssrssssu
a quick	pzrrsrurp
a quiet	ssvsssssr
a real	urstsrrsr
a really	srssssusr
a record	sssrssssu
a recruiter	srsrsrtsu
a referee	srssssssu
a related	ssssssssu
a reminder	sussssssr
a report	ssrsrsssu
a research	sssussrsr
a resource	sssrssrus
a response	srtrsussr
a retenu	ttrqrrusu
a room	ssussssss
a sample	sutsrsssr
a shoebox	ssurssrss
a short	rrrsstssu
a shout	susssrsss
a similar	sssrtsrsu
a single	ussssssss
a slot	rvqrrrqrx
a small	susrsrusr
a solid	sussssrsr
a son	ssssrsssu
a stable	sssrsvssr
a steady	ssrsssvsr
a study	susssssss
a sua	qursqqrrz
a system	tusrssssq
a technical	svrrssrst
a template	ussrssssr
a ten	svsrssssr
a three	ssusssssr
a time	rusrrrtru
a toi	urstsssss
a tout	srssssssu
a trial	srssssssu
a tu	rrstrsssu
a tua	rssrrwsss
a two	vssrssssr
a un	svrqrurrs
a une	strussssq
a vacancy	rssrussst
a vaga	srruusrsr
a very	sssussrss
a viewing	sqssssssu
a votre	utqptsrsu
a vous	rssvssssr
a week	vrtrxprsr
a well	srusssssr
a while	srssssssu
a wide	sssrsssus
a world	sssssssvr
a year	rrrrxrsur
a yes	ssssvsrsr
aan	qtqtvtssq
aan de	ssrurrsru
aan je	stsussssr
aanbod	urrrwrrsr
aannemen	srsrswssr
aansluit	rsswssssr
aansluit bij	rssusssss
ab	unpwuuuun
ab 0	trqpqustu
ab dem	rssrussss
ab september	sssstssuq
ab sofort	rssrsusss
ab wann	ussrssssr
abbia	vsssssrsr
abbiamo	opr0rwrto
abbiamo scelto	rsswssssr
abel	srtvssssr
abend	srturrssr
aber	qor1swprp
aber die	tqrxrrrsr
abgabe	srwsrsssr
abgeschlossen	qsuvssssq
abgestimmt	rrstvrssr
ability	ssssssssu
ablauf	vwrqtrsso
ablauf der	wrsrtsssq
able	sqrsststu
able to	sqrsststu
abo	sstsssrur
about	oxuprutnv
about a	sssrssuss
about careers	srssssrsu
about five	usrrsssss
about his	rrsrssssw
about how	rrsrssssv
about it	rssvrrusr
about new	ssssssssu
about people	ssusssssr
about taking	srsssswsq
about ten	sssssusss
about that	utsrtrrsq
about the	twupqvqqq
about this	rsstsrrsu
about to	sssusrtsr
about what	ssssssusq
about you	qtssvtqsq
about your	qxtqrrrrs
above	rzsursqrp
above post	stsstsssq
above the	rusussssq
above vacancy	sssrsussr
abraco	susssssss
abrazo	rqrvusrsr
abrechnung	ssssrsssu
abril	svsrrssst
absage	tsststrsq
absagen	ruqsrurru
abschlusse	trsrusssr
absolute	urssssssr
absolutely	srvsrsrrt
absprache	srrstsssu
abteilung	usssssssr
abuse	usssssssr
academia	sssssssru
accept	ruqoyqqrv
accept or	stssusssq
accept your	sssqqrssx
acceptance	srsryrssq
accepted	strurrrus
accepting	ssssusssr
acces	ussrsssss
access	ursrtrqrx
access representative	ssstusssq
access to	rrrsrsrsz
accommodation	srtrssvsq
accord	rrrrxsrsr
accordance	sssrsssur
accordance with	sssrsssur
according	vrsrurssq
according to	vrsrurssq
accordingly	sssusssss
account	srqrtursv
account executive	sussssssq
account manager	srsssusss
accountant	srusstssr
accountants	sssvssrsr
accounting	srssssuss
accueil	rurssrrst
accusons	vssrssssr
accusons reception	ussrsssss
ace	ssusssssr
aceitas	srssxssrq
acht	tqtsrqssw
achtergrond	rrvrrsurr
acknowledge	utsrtsssr
acknowledged	usssssssr
acknowledgemen	usssssssr
acompanhe	trsrssrrw
acordo	rssutssss
acoustics	usssssstr
acquisition	strvruusl
acre	srusssssr
across	rqsrsryrs
across your	srsrssxsq
act	trtrrrssu
action	rsrqsxrrt
action is	sssrsvssq
activa	srssssuss
active	qrsqrzssq
active and	rsssswssq
actively	ssssssssu
activities	stsrssssu
actor	sssussssq
actually	srsrsstsv
ad	rrstrsust
adatum	usssssstq
add	psrsstrsw
add a	sssrsusss
add to	sussssssr
add your	qsssssssw
added	tvrrrtqtq
added to	sssrsusss
addetto	ussrsvssq
address	rsrrttprw
address by	rsssssssu
address in	sssssussr
addressee	susssssss
addresses	srrsrsrsw
adelaide	sussssstr
adjuntamos	rrvrtsssr
adjunto	rrxrurrsq
administratif	ssssssuss
administration	srsrussss
administrative	susrssstq
administrative officer	susrssssr
administrativo	wssqrsssq
administrator	stssrsrur
admision	vrsrssssr
admision al	vrsrssssr
admission	psuqsrssx
admissions	qssqrsssy
admissions committee	sssrssssu
admitidos	vrsrssssr
adresse	swrrsrrss
adresser	rssrsusss
adrian	srssvsssr
ads	srrrsrrws
ads match	ssssssswp
advance	susrsstsr
advance a	susrssssr
advantage	stssssrsu
advertised	srsrtsvsp
adverts	ssssssusr
advise	sssqutuuo
advise that	sssqutsuq
advised	susrttssr
advised of	sssrsussr
adviser	ssstssrur
advisory	usstssrss
advocate	rsssssssu
affect	rssrsrssv
afin	rsssssssu
afin de	rsssssssu
afraid	rtsusvqsq
afraid i	susssrrss
afspraak	srssrssrx
after	zsowotunq
after 0	tvtsqqwrm
after a	ssstrrwsq
after careful	rrrsrrrrx
after reviewing	qusvtrssq
after that	vrsrtussp
after the	ysrsrrrsq
afternoon	q3ruqrqrn
afternoons	sussssssr
ag	qrvusrstq
again	qpoyuvpqv
again after	rssussssr
again as	sssssussr
again at	rssrssssu
again for	tqswsussp
again in	srrvrsrst
against you	ussssssss
agence	rsstsusss
agencia	rtsursssr
agencies	stsssussr
agency	tsuprsrtt
agenda	srrrurrsv
agent	rsssssssu
ago	qrrtrsqyt
ago the	rssusssss
agora	rrvsrssru
agosto	ssssssvsr
agradecemos	sssvsrssr
agradecemos a	rssusrsss
agradeco	russtsssr
agree	sstrtrtsq
agreed	rsrsttrsu
agreed to	susrstssr
agreement	srrsuursq
ahead	rrutrtrsq
ahead with	sssssussr
ahmed	ussrssssr
ahoi	sssussssr
ahoi mehmet	sssussssr
ahora	ssuquursq
ahrens	rtsrsrvsr
ai	qqtzrssrq
ai sensi	sssussssr
aid	ussssssss
ainda	sssrstvsr
airport	qurssssst
aktuell	rrqsryurq
al	xps0qsqpo
al momento	ursqsvssr
al puesto	rqwqrussr
alan	sssvsrsss
alcoholic	ssssssssu
aldhelm	sssssssur
aleks	sussssssr
alert	ssssssrzo
alerta	rrrssssxq
alerts	rrrrssrwu
alerts in	sssssssvr
algo	vqqquvrst
alguien	rrrxssrsq
alguma	vrsstsssq
alguma coisa	vrsstsssq
algun	rsssssssv
all	wnpwpwmtv
all 0	usstssssq
all and	sssssssur
all applicants	wrsqsussq
all applications	vrsvsrssp
all candidates	rwtsstsso
all current	sssssussq
all hope	sussssssr
all in	srvrssssq
all jobs	sssssssur
all of	urrrssrsu
all on	srssssssu
all ordine	rtssrssrv
all other	rsssursss
all thank	vssrsrssr
all the	qprvstrtt
all three	srsssussr
all your	srstsrrsv
alla	xrrrqrqzn
alle	rysqnpnuz
alle 0	p2rqprrqu
alle bewerbungen	ursrsssss
alle jobs	ssssssrur
alle ore	ttsrrsssu
alle vier	ssssussss
alle zeiten	sussssssr
allegato	rsvrvrrrq
allegato trova	srssussss
allen	wtrqrursr
aller	rqvtrssrt
alles	xtqvrrqrs
alles an	vssrsrssr
alles angekommen	ussrsssss
alles gute	prrxrrssu
allocation	ssssssssu
allow	sqwrsssss
allow for	srussssss
allowance	sqrrxrtsq
allowance 0	srssustsr
allowed	vrwqrsrrr
allowed to	vssqssrss
allows	sssrsssru
almost done	ssusssssr
alone	sttrssusr
already	qqrwsturr
alright	trsstsusq
als	wqxtqpuqp
als 0	ssvsssssr
als arbeitgeber	srrsssssu
als buchhalterin	rsssssssu
als partnerin	ssssssuss
als pdf	srussssss
als serviceingenie	rssrssssu
also	qusuoprtw
alten	rssssutsr
alter	ssursssss
alternative	sssqssrsw
altra	rrswssssr
alumni	sssrssrsu
always	rrssssrsv
am	wzprslwlu
am 0	urrpvtrqu
am besten	rztrrrrsq
am delighted	srssussss
am dienstag	trrrrsssx
am donnerstag	rsstrsvsq
am ende	srsvssssr
am et	spusssvsr
am freitag	sqsursssu
am ginsterberg	ssurssssr
am i	sssrssssu
am in	srssssssu
am montag	rurtusrsp
am pleased	stsrusssr
am samstag	rurrrrrrx
am sonntag	srsrssssv
am sorry	sssvssssq
am telefon	rtrsussss
am to	sqsssswsr
am wochenende	wrsrsrssr
am writing	srssssrsu
amanda	svssrsssr
amanha	wvrrrsrro
amazing	ursrsssst
amazon	sssssssru
amelie	qrttrrssw
amenagement	sussssssr
america	rrsrssust
american	srssssssu
amina	srurstssr
ammesso	sustssssq
among	rrsvutsso
among many	sssrusssr
among them	sssustssp
amount	ssssssssu
an	qotoxqyow
an ai	susrsssss
an answer	rrrstxsso
an application	rsssssssu
an appointment	sssssussr
an apprentice	sssssussr
an assessment	ssusssssr
an automated	sssrssssu
an automatic	urssstsss
an den	ssrvrsrsr
an der	rsrrurrsu
an e	rsssussss
an editor	svssssssq
an einem	rrusssssr
an email	ursrssrts
an envelope	srsussssr
an hour	rvvryqrsl
an ihren	sqssrsssw
an industry	ssssssusr
an instant	srssssuss
an interesting	rsssssust
an interview	rrsospus0
an island	rrussussr
an offer	rqrs0rqsr
an old	sssssussr
an online	ssvrsstsq
an um	rqsuussss
an und	ussqurtsr
an unsere	ursrsrtsr
an update	vusrsrssq
an urgent	srssssuss
ana	rturturrq
ana nos	ssssussss
analista	rrutssssr
analista de	srvsssssr
analysis	rrtrrswrs
analyst	ptwqstqts
analyst has	rssssussr
analyst position	sussssssq
analyst role	srusssssr
analytics	stsqssvtp
analytics engineer	sssqssssu
anbei	qpvruqrsx
anbei der	srtsurssr
anbei erhalten	ssssrsssv
anbieten	rrsvuqrst
anche	vsrrrsrrv
anchor	ursrsssss
anchored	usssssssr
ancora	qrrrwturr
and	qsswrttnu
and 0	sqrstrsrw
and a	qttrspxrr
and all	vssrsrsss
and answer	rvsrsssss
and any	srsrsusst
and apply	rssqsssut
and are	qtsqsstst
and ask	ssssssusr
and bank	sssswsssq
and can	spvssssst
and closes	ssussstsr
and come	vrssssssr
and complete	srssssssu
and cover	usssssssr
and create	sssrssuss
and delete	sssrssssu
and do	rwsssrrsr
and effort	rtsussssr
and either	ssssusssr
and email	ssssssusr
and employers	sssssssur
and everything	sssusssss
and exclusive	srssssssu
and experience	sussssruq
and final	ssstusssq
and first	usssssssr
and for	ssrurtrss
and forwarded	usssssssr
and found	sssqssssu
and get	qqsrsrrsz
and good	ssrussssr
and got	sussssssr
and government	sssssssur
and had	rssssussr
and has	ursssvrsq
and have	strtrwrrq
and he	vusssrrsp
and hope	sssqsstsu
and how	stsrssrsu
and hr	rrsrtsuss
and i	vrptuuynn
and in	trsussssr
and interest	rsswssssq
and is	usrsrrusq
and it	wutsrrrrp
and keep	ssssssssu
and left	usssssssr
and let	rrsrttusr
and mail	ssusssssr
and more	sssrssrrw
and must	rsursssss
and nearly	srssssusr
and need	sssrsussr
and no	rrrvssusq
and now	qrrrsxstq
and one	urrtrwrso
and our	ustsrrtsp
and perhaps	ssssssusr
and please	sustssssq
and regulated	sussssssr
and request	ssssrvsss
and requires	sssussssr
and return	srusrssst
and samples	sssussssr
and see	srssssssu
and select	sssssussq
and send	srwsssssr
and she	ssswrtrsq
and showed	sussssssr
and since	ssssssusr
and skills	tssrsssur
and stay	srsrssssv
and support	sssqssssu
and take	ussrsssss
and talk	sussssrsr
and technology	ssssssssu
and tell	srsrtsrsv
and that	qsrvuqsst
and the	tpnxxuoqu
and then	strusrsss
and they	rrrutrtss
and this	stssssrsu
and three	sstqssssu
and two	srurtsrss
and upload	qsrsrsssw
and verbal	ssusssssr
and waited	sussssssr
and wanted	ssssssusr
and was	usssssssr
and water	sqssssssu
and we	nsquqxsts
and wednesday	sussssssr
and what	sutrsrrst
and when	orsvswtsq
and will	uwrpqtsqt
and with	srstrvssq
and would	rsrqrryss
and write	urtrssssr
and written	srussssss
and yes	ssvsssrsr
and you	qxrstrvrp
and your	oyrvtqrrs
and yours	stsursssr
andata	rrrtwrssr
ander	sssusrsss
andere	prr0rqrst
andere person	sssvssssr
anderem	sssssussr
anderen	rrrsrursu
anderen bewerber	sssqssssu
anderer	sssrssssu
andern	srrrsrrxr
anders	trssrrssu
anderung	susrrssst
andrea	sttrsrusr
android	ssssrsusr
anew	sssussssr
anexo	rqxrurrrr
anfahrtsskizze	ssusssssr
anfang	srsrsvssr
anfang mai	rrsssvssr
anfangen	rrstwrrsq
anforderungen	rssvsssss
angebot	roqsrtrr1
angebot fur	srrsqsrsx
angebot steht	srssvsssr
angefordert	srrrssrsx
angekommen	zrsqsqrsr
angeles	srssssssu
angesehen	ssssssssu
anglais	svssssrss
angry	sssqssssu
anhang	srvstsssr
anhang finden	srwsssssr
animal rescue	sustsrstr
animals	ssssssusr
anke	rstrrrrsu
ankerplatz	tusrrrsuq
anlage	srsusssss
anlagen	ssustsssr
anlauf	tqsussssr
anmelden	ssssssssu
anmeldung	tsrrrrrsv
ann	srssrsssv
anna	srurrvssr
anne	srsusrsst
anne university	sssrssssv
annee	ssssvsrsr
annehmen	trsrwsssr
annelie	trussssss
annelie bichler	trussssss
anneliese	srsstsusr
annika	ursrsussr
anno	rrrvwsrqq
annonce	rrstsussr
announce	sqrrrqssz
announced	srsvsrsss
announcement	srrstsssu
announcement 0	ssrsssssu
annual	rrssutrsu
annuelle	sssrussss
anonym	rrrsssssv
anonymous	spsrssrsy
another	qqswqsqrz
another candidate	rssvssssr
another day	srssssssu
another three	sssssussr
anrufen	tvrprqxrq
ans	uqrrwrtsp
anschliessend	rruussssq
anschluss	srvsssssr
anschreiben	rrtsrrvss
ansehen	sssssssus
ansokan	sssssvsrs
anstellung	ssssusssr
answer	vptqtysqn
answer a	sssssussr
answer the	srursssss
answer this	vsssssssq
answer within	vsssssstr
answer your	rvsrssrst
answering	utsrsssss
answers	rqusrrqsw
answers and	ssusssssr
answers are	sqrtrsrsw
answers to	rrussssss
ante	rrstssssu
ante perkovic	rssqssssv
antes	pqvsuqqrx
antes de	rsvrssssr
antes del	qqspvrrry
anthony	ussrsssss
antrag	rrsqsrrsz
antrag auf	sssssrssu
antwort	trwsrrtsp
antworte	srssrsvrr
antworten	urworrusq
antworten auf	trusssssr
antworten sie	ssursstsr
any	rqvwpqrrw
any change	sssssussr
any further	sssussssr
any of	ussrssrss
any one	srwssrssq
any questions	srsstsrsu
any time	sqvrrrqsv
anybody	tqtsrvrsr
anybody else	sssssurss
anyone	rqqusxprt
anyone on	pssvstssr
anything	pttnswxrp
anything but	rssrssuss
anything of	ssssssusr
anything that	ssustsrsr
anything you	sssssussr
anzeigen	sssssstvr
ao	wrssssssq
apart	ssssssuss
apart from	ssssssuss
apologies	rurttsssp
apologize	rrstssrsu
apologize for	srssssssu
apos	urrttsssq
apos 0	sssutsssr
app	sssrrrqtv
appelle	rrsssvsss
appena	rrsqrxsss
appended	sssssssvq
applicant	vrrrruqru
applicant the	rssssusss
applicants	ytrxrrrrl
applicants and	susssrsss
applicants for	rssussssr
applicants hear	ussrssssr
applicants not	ussrssssr
applicants who	srsssussq
applicants whose	rssussssr
application	1sttqqoou
application and	usqputrrv
application as	rrstssssu
application for	1uumpppqw
application has	urtusrssp
application is	wrrsssssr
application no	ussssssss
application of	usssssssr
application remains	rssssussr
application to	tswqsrsss
application was	ussvsssrq
applications	4nstporss
applications and	urtrrrsss
applications for	trsvsrssr
applications with	vssrssssr
applied	vyrrrpqqt
applied 0	sussssssr
applied for	uqsqsrrsv
applied to	trsssrssu
applies	ssusssssr
apply	qoquqqp5t
apply again	qsstsssst
apply by	sssssssur
apply for	trrrrsrtu
apply to	srrusrrts
apply with	ssssssrwq
applying	0surpopqv
applying for	zsrrrrrsr
applying to	vrvoqqqrx
appoint	srsswurso
appoint you	srsswsssq
appointed	sssutrssq
appointment	rprttusru
appointment is	srssrsssv
appointment of	ssssssusr
appointment will	sssvsrssr
appointment with	spssssssw
appointments	stsustssp
appraisal	srvsssssr
appreciate	usryrtsrn
appreciate the	stsussssr
appreciate you	srsssussr
appreciate your	vtrwrrrrr
apprentice	trrtrursr
apprenticeship	tsrussssq
approach	sssrssuss
approve	sssrsvssr
approve the	sssrsvssq
approved	qsrqttrsv
approx	srtsusssr
appuntamento	rqrrrsrr0
apres	qtsusrsst
april	vxomwvoss
april 0	sxrrtsrsp
aprovada	rsstussss
aprovado	rrrstvsrr
aptitude	trvtssssp
aptitude test	tsttssssq
aqui	vvrrrrswm
ar	rqqvttqyo
arbeitgeber	srrsssssv
arbeitsverhalt	ssssussss
arbeitsvertrag	rrrrzrrsr
architects	svssssssq
are	pouutusov
are a	ursssrsst
are anonymous	srssssrsv
are called	vssssussp
are doing	sssssswsp
are done	sssssvrsr
are excited	rtrqwrrru
are happy	sssrwsssq
are in	rsxqstrsr
are invited	sqvssssst
are looking	srssrsrsw
are needed	rssqssssv
are new	sssssssur
are not	rsrvrtrrs
are now	rssqssruv
are offered	sssrsussr
are on	srvssrrst
are pleased	sssqtrrrv
are presently	sssssussr
are provided	sussssssr
are receiving	susrssrss
are selected	rqsrysssq
are some	ssssssspw
are sorry	sssrrsssu
are still	rvrsrwrrq
are the	srrstsrrw
are three	stsussssq
are thrilled	ssrrvsssr
are tied	sssussssr
are two	ssusstssr
are unable	rrstrrssu
are up	sssrsusss
are welcome	rrssstusr
are you	pvqsqqyru
area	rtrrrrutu
arena	sussssssr
arise	sssssussr
around	tyrnrsrus
around 0	uwsqrrrsq
around it	susssssss
around the	srssstsvr
around your	sssssssvq
arrange	twsrtrrsq
arrangements	ssssssssu
arrival	susrsssvp
arrive	xrrqrqrsv
arrived	wssrssssq
arrivee	rrssstssu
art	rquutrtrr
article	srsssrrru
arts	stsqststs
arvind	ssvsssssr
as	poswwvqou
as 0	r0uqprqqt
as a	urpququrv
as agreed	srrrtsssu
as etapas	rrsssvssr
as far	ssssvsssr
as follows	ssssusrst
as i	tqusruqsr
as in	ssssvsssq
as its	ssssswssp
as microsoft	ssssssssu
as of	srsrsvssr
as part	rtxrrrrrr
as possible	srvrsrrst
as product	srssssssu
as promised	sssttsrsq
as proof	sssrssssu
as soon	rqvqrwtrr
as the	rssvrrqtu
as we	rqtuwsrsq
as well	trrqttqtt
as you	qsstvrqur
asap	ssssssusr
ash	srsrsusss
asi	twuqrrssp
asi que	utursrssq
aside	sssrsusss
ask	o2vorqtqs
ask a	sussssssr
ask about	sussssssr
ask again	sssrssssu
ask for	oxsssrsrt
ask the	ussssssss
ask what	sussssssr
ask you	ssusssssr
asked	qrvtqvtrr
asked for	rrrqswstr
asked me	srsvssssr
asked to	suuttrsso
asked us	strtsrusq
asking	ssursssst
asking for	srurssrst
assessment	qq5qttrtj
assessment by	rrussssst
assessment for	qr1rsssso
assessment in	ssusssssr
assessments	sssussssq
assessor	srsusssss
assigned	ssstutssq
assigned to	sssussssr
assignment	srxstsrsp
assim	rrrqrxurr
assim que	srrrsxssr
assistance	sqstssssv
assistant	vuvrttqwh
assistante	rtrsssrwq
assistante de	rtrsssrwq
associate	qqtqstvwo
associate consultant	rrsssswsq
associates	srsvsssvp
associates llp	srsvssssr
assunzione	rrssussss
assuring	sssrsusss
assuring you	sssrsusss
at	p1uvtlqlw
at 0	uwumqppp1
at a	sqwrsssss
at all	sssrsruss
at any	sqsssrtsv
at contoso	qrssssrry
at grade	srsrvsrsr
at home	srssssssu
at http	ssssssssu
at it	tssrvsssq
at its	rtsussssr
at least	ortxtrrss
at lunch	rsrrxrrrq
at midnight	srwrssssr
at once	vssrssssr
at one	srssssssu
at our	qtvssrrss
at the	m0rurqtou
at them	usssssssq
at this	stsyrssro
at you	susssssss
at your	ruspssust
ate	wpvquvqqo
ate 0	sqxrsrsrr
ate la	ursrrussr
ate o	vrrtssssq
ate sexta	vrrrusssr
atencao	trsrssuss
atentamente	ussqrrssu
aterkommer	sssssvsrs
atlantic	ussrssssr
att	rrrxurrqr
attach	srssrrssv
attache	trsvssssr
attached	um3n0poqs
attached assessment	ssusssssr
attached is	srxsssrsp
attached you	ssssrsssu
attachment	urtsssssr
attachment is	ssusssssr
attachments	susrssssr
attempt	sruvssssq
attempts	ssutssssq
attend	sutrrsssr
attend the	ssussssss
attendance	svssssssr
attendant	sssrsussr
attending	rwrtssrsq
attending the	rwsrsrrsr
attente	rrsrsusst
attentes	rssussssr
attention	ttrprtuss
attire	svssssssr
attribute	ssssssrvr
au	swtqssqqt
au 0	rqrqrxsst
au poste	vrsqusssr
au vendredi	tusssssss
auch	uvptqtrtq
auch nicht	rssssvssr
aucun	sursrsurr
aucune	urtrssssr
audiencia	urrtssssr
audio	svsrsssss
auditor	sussssssr
auf	snurv0roq
auf deinen	russssssr
auf dem	srsrswrsr
auf deutsch	srutssssr
auf dich	rsssussss
auf die	ursqvqtrr
auf dieser	rruurssss
auf donnerstag	srsrsrrsw
auf ein	rrrrurusr
auf eine	rrutrrrst
auf einen	stssssusr
auf einstellung	sssrtussr
auf englisch	ssusssssr
auf freitag	ssrrrrsrw
auf ihre	sssvssssr
auf ihrem	susssssss
auf platz	rssruussr
auf sie	ssrrtuvso
auf unsere	rtsrsvssr
auf unserer	ssrssurst
auf weiteres	sssssussr
auf wunsch	srrtsussr
aufgefallen	srssssvss
aufgenommen	sursrussr
aufgrund	tsrqrvtsq
aufgrund der	usssssssr
aufmerksam	srssssusr
aufnahme	tqrsssssv
aufnehmen	ssuqrssst
auftrag	srutrssrr
aug	sqtstsqqw
aug 0	srtsssrqw
august	tpuqwspst
august 0	rrrtvrrrt
auras	vssrssssr
aus	trrwrrvqp
aus dem	uururrrsr
aus den	srsussssr
aus der	rsrurrsru
aus https	sussssrss
aus ihrem	srstssusr
aus und	srrrssusu
ausbildung	rrrtrrssw
ausbildungspla	ussussrsr
ausgefallen	rssrtussr
ausgefullte	ssssrsssu
ausgesprochen	ssssusssr
ausgewahlt	sssqssssv
ausmachen	rvssssssr
aussagekraftig	ussrssssr
ausschliesslic	usstssrsr
ausschreibung	qrswstssq
ausschreibunge	sssssssur
australia	ssssssuss
austria	susssssss
auswahl	rtrurvrsp
auswahlkommiss	sssussssr
auswahlkommiss hat	sssussssr
auswahlverfahr	rrstutssr
ausweis	ssrvrsrst
authorised	susssstsq
authorised and	sussssssr
automated	ssssssrsu
automatic	urssrtrrt
automatically	ustqtrrtr
automatisch	qrswrrrst
automatische	trussrssr
autre	qqrtrvtrv
autres	rrsssrssv
autumn	srssrurst
auxiliar	ursrssssr
auxiliar administrativo	usssssssr
av	tvrrrusrq
availability	qwqtsqtrt
availability by	srrsrsssv
availability for	rxrsrrusq
availability look	srsrssssu
available	qrwsssqpx
available at	srsussssr
available in	ssssussss
available on	tsrrtsrru
avant	ruxpsurrq
avant d	trvrsssss
avant de	rtsrsussr
avant mercredi	srursssst
ave	yrrsrrrrr
avec	yupsrpsrs
avec la	wrrrsrsss
avec les	rrsvsssss
avec nos	ussrsssss
avec une	wrsrsrssr
aver	ursussssq
average	qrsusstss
aveva	rrswsssss
avez	prtwrursr
avez postule	rssrsvssr
aviso	rwsrrussq
avoir	rsswsrssr
avons	qqrxstrrs
avons bien	srsvssssr
avons le	srsstsssu
avviso	srsusssur
award	trrsssssu
aware of	srsssussr
away	rrussstru
away from	srussssss
awkward	srutssrsr
aws	ssrssstru
ayant	qrtusrusr
azienda	vrssssssr
azure	srrrrsvss
azure data	ssssssvsr
b	tuswqprrs
baby	rrststvsp
bachelor	sursssssr
back	wruqrrups
back by	srvssstsq
back from	ursrsrwsp
back in	rqstrrvss
back to	usrqtrrru
back with	ssusssrsr
backend	svtrrvvrl
backend developer	stusssssq
backend engineer	stqrsvssq
backers	sssqssssu
background	ruqssqxrr
background and	tusrsstsq
bad	sqrsrrrsx
baden	ssrsssrut
badge	srrsrsssv
bag	rswrrrrsr
bag and	srwsssrsr
bail	srssrsssu
bake	srwurrrsq
bakery	sswsrsrsq
bald	tqsusrrss
balloons	ssusssssr
band	rssstrusq
band 0	sssstrusr
bands	sssssrssu
banerjee	ssrsrsssu
bank	plxpvwrts
bank details	srrsvssss
bank with	ssssssusr
banking	rsssssssu
bar	srrwrrrvq
baranowski	srutssssr
barista	ssrssssvq
bas	srsssstru
base	rpqo1twro
base 0	rssrwutso
base de	trsrssvss
based	qrsqrquvu
based 0	ssssssusr
based on	rrrrsrsvu
bases	usssssssr
basic	srurtsurp
basis	rusurrtsq
batch	sssrussst
battery	ssurssssr
bau	sssvsrssr
bau gmbh	sssvsrssr
bauen	rrrrsrxss
bauen gerade	rrrrsrxss
bauleiter	srssssusr
baustelle	svsrsrssr
bay	ssssssuss
bay area	ssssssusr
bcc	strussssq
be	pvqwrvsqs
be a	rrrurssxq
be able	srsqssstv
be accepted	srsrsssus
be advised	sssrsussr
be asked	sturussso
be available	swssrsqss
be called	tustssssp
be charged	sssqssssu
be considered	rrrtsrssv
be done	stusssssr
be e	ssusssssr
be filled	susssrssr
be glad	sssutsrsr
be held	rutrsussr
be in	uusqrwrrp
be invited	qsstsssst
be issued	ssssusrss
be joining	strttsssq
be looked	vssrssssq
be looking	srsrssvsr
be made	qssusvssp
be more	sssrsusss
be moved	ssusssssq
be moving	rrswsrsss
be of	sussssrts
be ok	stssssrur
be on	rwrsrrvsp
be open	ssssssusr
be our	sqsrwrsss
be over	srssssuss
be possible	sussssssr
be presented	sssssussr
be proceeding	rssussssr
be reimbursed	sussssssr
be removed	rrrrrutru
be reviewed	usssssssr
be sent	rssrrrssx
be signed	sssssusss
be thanked	stsussssr
be the	srsrtsuss
be there	suusrsrsq
be tied	sussssssr
bea	sttrsttsq
beabsichtigen	ssssursss
beach	ursssssss
beachten	ustrssssr
beachten sie	urtrssssr
beantworten	truqrsrst
bearbeiten	srussssss
bearbeitung	rrssssssu
bearing	srsrsvssr
bearing with	sssrsussr
beatriz	srrtrsurt
beauty	vssrsrtsr
because	spquowwrs
because i	urssssusq
because of	rsrurxqsq
because you	tqrtrrutr
because your	ssssssuss
become	srsrssssv
bed	sssrssuss
bedanken	sssvssssr
bedankt	wrrvrrtrp
bedankt voor	urswsrrsq
bedarf	sssusrssr
bedauerlicherw	sssussssr
bedauern	qrstsrssv
been	rwowu0nls
been added	sssrsusss
been approved	sssrsusss
been asked	sssvsrssr
been assigned	sssrussss
been bitten	usssssssr
been changed	sssrssssu
been closed	ssswsrssr
been delivered	sssrssssv
been filled	urswstssn
been generated	uqsrrrsrw
been invited	svssssssq
been moved	sussssssr
been on	usssssssr
been paid	qsssssssu
been placed	srssrxssq
been put	rssqsusst
been received	urtrsrsst
been recorded	usssssssr
been released	ssssussss
been reviewed	qustssssr
been scheduled	sysrstsrn
been selected	rstturrss
been sent	sssussssr
been shortlisted	sturtsssq
been shut	sssrsusss
been submitted	qssrssssw
been successfully	ussrsssss
been turned	usssssssr
beenden	rsssssrur
beendet	rsrxrsssr
befindet	sssrsusss
befindet sich	sssrsusss
before	ms0nq0rps
before 0	sprrsrtrw
before friday	srwsssssr
before i	rrrrrxttp
before my	stsssursr
before our	suqssssss
before the	surrstsrt
before we	rtxrrstso
before you	rtssssrsu
before your	ssqsssssu
befristet	rrrrvrrwq
befristet bis	sssssssus
begging	ssssssusr
begin	rptrurrqx
beginn	qtqstrrsw
beginn ist	rtrsrsssu
beginnen	sqrtvrrrt
begins	usssssssr
begonnen	qsstssssu
begrenzt	ssssssssu
begrunden	ssussssss
behalf of	utsssssss
behalten	qssqrzssq
behandeling	sssussssr
behind	rsswrtrsq
behind the	stturrssq
bei	uulttpxmy
bei contoso	rsssssstu
bei deinem	srsrsrtsu
bei den	qsrrtrssw
bei der	ssrqrtust
bei dir	srstsurss
bei einer	tsssssusr
bei ihnen	rttsrrrsu
bei uns	rwpvuqvrn
beide	rrutsrrst
beilage	rqsusrrsv
beim	uvsousrrs
being	trrsp1qqt
being considered	srtssvssp
being evaluated	ussrsssss
being reviewed	ussrssssr
being sent	srsrsusss
being so	sssussssr
beispiel	vtsrsrssq
bekijk	sssssssur
bekijk alle	sssssssur
bekijken	xrsqtrrsr
bekommen	utssssrsr
bekommst	srssrsrvr
bel	rsrrsuusr
bel je	rrrrsuuss
belassen	srsvsrsss
believe	srrrrrsvt
believes	sssssrssu
bella	vrstsrssq
belle	urssssssr
bellen	ssssssuss
belletje	vrrrsssss
below	qurqpp2pu
below and	sussssusq
below for	ssssssssu
below the	svssssrsr
bem	trrsrrwrr
ben	wrrrsrtrr
benachrichtigu	sssssssur
bene	rruqvstrq
benedikt	ssssssusr
beneficios	rsrrvssss
benefit	prsrsstsw
benefits	srsrusrst
benning	rssurrrsu
benotigen	rqssssssw
benotigen wir	rrssssssw
benotigt	rsssssust
bent	qtrpxtrrt
beoordelen	srvrrsssr
bereich	usstsrrsr
bereit	srqrqrqq4
bereits	rtswrrssr
bergamin	rtsrusssr
bericht	sssutrssr
berlin	susssssss
berucksichtige	qssvsssss
berucksichtigt	rrsusrrst
berucksichtigt werden	rssusssss
berufliche	srsusssst
beruflichen	rssusssss
berufstrager	sssrsrwss
beschaftigungs	rrssssssv
bescheid	rvrqrwrrs
bescheid geben	rssssussr
bescheinigung	rruusrssr
besetzt	qrr0rrrsr
besetzt wird	rssusssss
besetzung	ruspsxssr
besetzung der	ruspsxssr
besetzungsverf	rsstsussr
besloten	rrsurussr
besluit	rssssusss
besoin	rtsussssr
besprechen	qrvrwrssr
besprechen wir	rrvstrssr
besprochen	rssryrrrq
besprochen unser	srtsusssr
besproken	rrxrtrrrr
besser	rrttssssu
best	pvrwortpv
best and	ssssusssr
best for	sssrssssu
best in	rrsvsrrst
best of	ssvtssrto
best regards	rvqvqrqqw
best way	susssssss
best wishes	rssusstsr
bestanden	rsrurtrst
bestatige	wrsrssrss
bestatige ich	usssssssr
bestatigen	wuqqtrrsr
bestatigen sie	svrsssssr
bestatigt	tpsrssrry
bestatigung	swssssssq
beste	uotuwrqps
beste grusse	urrttrsss
beste ines	rtsurssss
beste kandidaat	tssrssssu
beste mevrouw	rrsuuursq
bestehendes	ssssussss
bestehendes arbeitsverhalt	ssssussss
besten	sysrsqrsp
besuch	ssssssrsu
beta	rsssssssu
beth	ssssvsssr
betragt	ssssusssr
betreff	vssrssssq
betreff bewerbung	usssssssr
betriebsrats	ssssussss
betroffen	sssrsursu
better	rssssqruv
better sleep	sssssssvr
between	rsqrqwrrv
between 0	rtsrrsrsv
between the	sssrssssu
bevestigen	tqsrrssrx
beware	ssusssssr
beware of	ssusssssr
bewerbe	rssrsrssw
bewerben	rrrurqryr
bewerber	qrsururst
bewerber entschieden	sssqssssu
bewerberin	srussrsst
bewerberinnen	rrstsvssr
bewerberinnen und	rrstsvssr
bewerbern	sssrsusss
bewerberportal	rssrssssu
bewerbung	zsstupqor
bewerbung als	xtrqsrrsr
bewerbung auf	stsqsrssu
bewerbung bei	prstrrssx
bewerbung die	qssrwsssr
bewerbung eingegangen	rsussssss
bewerbung erhalten	ussrsssss
bewerbung ist	uusqssssr
bewerbung mit	tssrssusr
bewerbung nicht	rssusssss
bewerbung um	ussrsssss
bewerbung und	rrsuusssr
bewerbung vom	ursrsssss
bewerbungen	0qrurrrro
bewerbungscent	ststssssq
bewerbungsfris	vrrrsssuq
bewerbungsproz	qsssssssu
beworben	trtrrrrru
bezwaar	ssssssssu
bhattacharya	ssstssusr
bichler	trussssss
bien	1ssrsrrqo
bien cordialement	utsrsrssr
bien recu	urstssssr
bieten	rsrryrssr
bieten ihnen	rssrwrssr
big	rqqrrtutt
bij	ppqxsqusv
bij de	rtsvrsssr
bij het	sssusssss
bijlage	srssussss
bikes	tssqssrvr
bilanzbuchhalt	srssssuss
bin	qqrstuurs
bin bis	rtrsrrrsv
bin ich	srssustsr
binding	ssssussss
binding for	ssssvsssr
binnen	ysrrrqtsq
binnen de	srsussssr
bio	sqssssrsv
birth	srvsssssr
bis	qp6ir3oqp
bis 0	psuqsrtut
bis auf	sssssussr
bis dahin	usrrrurss
bis dann	svrsssssr
bis die	sssssussr
bis donnerstag	srwrssssr
bis ende	urrrttrst
bis etwa	rsstsussr
bis freitag	rrwtrrssr
bis monatsende	ssssutssr
bis nach	rsrrswrsr
bis samstag	srrsrrsrw
bis sonntag	srussrssr
bis spatestens	sstrsusss
bis zum	ssxrtqrrr
bis zur	utqrrtssr
bises	rqrrssssw
bist	qrrruwsrs
bist du	srsqrtust
bist in	strssussr
bit	stqwrurrp
bit more	ssssssuss
bitte	uu1ksmmo2
bitte 0	rtrsssssu
bitte an	srsussssr
bitte beachten	urtrssssr
bitte bestatigen	svrsssssr
bitte bringen	sqrsssssv
bitte hab	ussrsssss
bitte ich	vssrssssq
bitte kommen	spssssssw
bitte melden	swrsrssrs
bitte nicht	srusussrr
bitte noch	vrrsusssr
bitte reichen	rrsusrssu
bitte sehen	rssssusss
bitte senden	srrrrsssv
bitte uber	stusrsssr
bitten	uvwqtsqrn
bitten sie	susrssrss
bitten um	rtssusssq
bitten wir	trxqsrrsr
black	surrssrst
black box	srssssssu
blair	ssssssuss
bleib	strursssr
bleiben	rsqsryrsr
bleiben hier	rssssussr
bleiben sie	rrrtsussr
bleibt	qsrsrursu
bleibt es	rsssrsrsv
blijft	srsssvsss
blind	uryrrrrsp
block	usstssssr
blog	ustrssrst
blue	sqrrvrsst
blurb	ssusssssr
blurb below	ssusssssr
blw	ststssssq
bmc	usssssssr
boa	rrrwrrurr
boa sorte	sssurssss
boa tarde	rrrursusr
board	rvrrqquvp
board and	srssssvss
board has	ssstspssu
boat	ursssussr
body	srssssrsv
bolsa	trsrusssr
bom	vtrrrrurr
bom dia	utrrrrusr
bon	qstxvrrro
bon courage	rruvssssq
bon pour	srssusssr
bonjour	oussquwpt
bonjour hugo	srsssvssr
bonjour ines	sussssssr
bonjour le	rrssstssv
bonjour madame	rsssssusr
bonjour monsieur	rwrqstrss
bonjour votre	rurrrquru
bonne	tvrtrrrsq
bonus	rqqr0rvrp
bonus 0	ssssxsssq
book	otsurqrsx
book a	ssssssssu
book on	sussssssr
book your	rssssstsu
booked for	ssssrsssu
booking	sqrrttqsx
booking page	srrsssrsw
bookings	utssssssq
bookkeeper	stusssssr
books	rrvrrtsup
boot	ursrrrtst
bootcamp	srssssssv
boots and	sqssssssu
bosch	stsrssuss
bosch 0	ssssssuss
boss	ussssstsq
boston	srrrssrws
boston ma	sssrsssvs
both	qssuvqqru
both sides	srssussrt
bovenaan	srsrswssr
bovenaan ons	srsrswssr
box	xrrrrrrru
bpo	ssssssusr
br	srsussrst
brackenridge	rsstsussr
bram	sssrsusss
bramble	ussrsssss
brand	qqvwqssrq
brauche	rrsrsussu
brauchen	srr0srrsq
bread	ssssrsusr
break	srutstrss
breaks	rsvtrssrr
breast	srusssssr
brewery	stsqsssst
brewing	stsrsussr
bridget	susrsussr
brief	twxppsqrq
briefing	ssysrsrrq
briefing hangt	ssvsrsssr
bring	p1upqroqw
bring id	svssrsssr
bring it	sussssssr
bring the	strsrssru
bring you	susrssrss
bring your	rtsrussst
bringen	rotrrrsr0
bringen sie	rotrrrsr0
brings	stusssssq
bristol	ssrstrswp
brochure	srssssssu
broke	ssusssssr
brother	vsstssssp
brought	sussssrsq
brown	ssssssusr
bruder	sssssurss
brunjes	ursrsurss
bruno	vussrsssp
brute	sssrussss
bruto	srssussss
brutto	srrr2rrpq
bst	susssssss
buchen	rurrssssu
buchern	rssssusss
buchhalterin	rsssssssu
buchhaltung	srssssssu
budget	rqtsrttrv
budgetfreigabe	sssqrvsss
buenas	wrsrssrss
buenas noticias	tsssssssu
buenos	qussssssu
buenos dias	qussssssu
build	rrrsrruus
build a	sssssssur
building	qtqsqswss
bulstrode	srssssssu
bundesamt	rssrsvssr
buongiorno	qvrsrtvrp
bureau	rsrutrrvp
bureau of	sssssssvq
burger	sussssssr
burned	ssusssrsr
buro	q0qsrrrsr
burst	svsrssssr
burundi	srssssusr
bus	swrtrstrp
bus 0	sussssssr
bus operator	sustssssr
business	stpqrqvrw
business and	sssrssssu
business is	ssssssuss
but	unswqptpx
but all	sssussssq
but i	uqrtrqrrw
but it	sssqssssw
but not	strsssssu
but please	sssrssssu
but that	srsrssvsr
but the	rrrsrvsst
but then	ussrsssss
but we	rrswrsrtr
but you	trtutrtsp
button	rsssssrsu
buttons	ssssssssu
buy	stssssrsu
buyer	trrrrurst
by	rr4isrpuu
by 0	qsususqur
by a	tprrsrxss
by clicking	sssrssssu
by email	svssssrwo
by end	trtsusssq
by friday	ssorrsrs0
by hand	usssssssr
by may	srusssssr
by monday	srvstsssq
by noon	stsrusrtq
by our	ussrsstsq
by phone	ststtsrsq
by sending	sssrssrus
by telephone	susrsssss
by the	sstqsusrs
by thursday	sutsssssq
by video	susrssssr
by wednesday	usssssssr
by weds	suusssssq
c	ssqzworqr
c 0	ururrsusp
c e	ussrsssss
c est	ruqtxqqrr
c to	rrstssssu
ca	tuwrqupvo
ca 0	ttrssssru
ca d	trvrrsrsr
ca not	qqsvt0pro
cab	srssustsr
cabin	sssvsrssr
cabin crew	sssvsrssr
cad	srussstsr
cada	wqwtrrrrp
cafe	rvrsrrusq
caffe	rtsrvssrr
caixa	vssrsssss
caixa de	vssrsssss
calendar	suusqqurr
calendar for	ssusssssr
calendar invite	sqssssssv
calendar link	srrsssrsu
calendario	qwrqrrrsu
calendars	srssssssv
calendly	svrsssrrs
calendly com	sxssssrsq
california	trssssrru
call	q4qrssqor
call 0	srustsrss
call me	srsuusssr
call monday	rtsrsvrsr
call on	rvsrssssr
call the	srtsssusr
call this	sussssrss
call to	srstssssu
call tomorrow	sussssssr
call us	sqssssssu
call with	svsssssrr
call you	tqrtrrssw
called	wurrqurrq
called from	sssussssr
called in	ussssussp
called this	ssssssrsv
calling	vsssssrsr
callum	ssssvsssq
calma	rtssvssrq
came	uoqusrxrs
came across	srsrsswsr
came back	sssrsusss
came down	sssvssrsr
came through	wssrsrrsr
came to	ssssssssu
came up	sqsrssvst
camera	txuqrrrsp
camera in	svrssssss
camille	swrrrrrsr
camino	rsssssssu
campaign	strussssr
campaigns	sssrsssvr
campus	srwsrsrsr
can	rstmxrvpv
can be	osrsrtssx
can choose	srssssssu
can do	rqrsxrtsp
can find	qsssusrtt
can get	srsrtsvsq
can have	susssssss
can i	ursrsssss
can keep	ssusvsssp
can not	srrprursx
can only	srutssssq
can practise	sqvssssss
can say	sssssussr
can see	rwstssssq
can send	ussssssss
can start	ssssrsssu
can still	sssrstrut
can tell	vssrsstsq
can we	rusrsssss
can work	ssssssusr
can you	sysqwqrqo
cancel	sxsrsrssp
cancelar	rssssssxq
cancellations	sussssssr
cancelled	rtruvrrsq
cancelled cheque	srssusssr
candidacy	qtswssssq
candidacy for	sssvssssr
candidat	rtsussssr
candidata	rrswssssr
candidate	ntu1qoqst
candidate help	ssusssssr
candidate home	tssrusssq
candidate profile	rssusssst
candidates	swuyqzpsf
candidates 0	ssssussss
candidates and	sustsrssq
candidates are	tssrswssp
candidates bcc	sussstssr
candidates for	rrtustssq
candidates from	srsssrssu
candidates on	ussrsssss
candidates who	rstystssl
candidates will	sssussssr
candidati	svsrssssr
candidato	srrvsrsrt
candidato a	srsusrsst
candidatos	trsrsrssu
candidatura	yprorwrrt
candidatura nao	sssqssssv
candidatura para	rssrssssv
candidatura per	vssrsrssr
candidaturas	vssrssssr
candidature	ttsxtuqrl
candidature au	vrsqursst
candidatures	urstsrssr
canon	susssssss
capital	svssrurrq
captain	stssssrur
car	rrrrxrstr
car and	ssssvstsq
cara	puysvqrrp
card	trsprrrxt
card and	ssssssssu
card number	srssssssu
card on	sssssssvq
care	rtttqvtsp
care about	ssvsrssrs
care and	rssrssuss
care worker	sssrsusss
career	sqsssrptx
careerbuilder	sssssssur
careers	srsurrqru
careful	rrrsrrrry
careful consideration	srstsrssu
careful review	sssrssssu
cargo	rrrwtsssr
cargo tecnico	sssutsssr
carinho	sussrsssr
caro	qqsurrrsx
carrieres	rrsusssss
carry	strwssssp
carta	tuqruqtqt
carta de	vrrturssq
cas	vrsrsssss
casa	sssusssss
case	utttqrrrs
case study	swssssssp
cash	strrrsrsu
caso	0qrrrrrrq
cast	ssssssusr
castellan	stusssssq
casting	vrsussssp
casual	sssstssur
categoria	trsrusssr
category	rrsussstr
cats	svssssssr
causa	qrsrvvssr
cause	srssssssw
cd	ssssssssu
cdd	sssrussss
cdi	srssusstr
ce	vvrvqtqrp
cela	ursrsrusr
cell	srvsssrrs
center	rsvrsrrrv
central	ssssssssu
centre	rsurtrtto
centro	strrusssr
ceo	r2rqstqrp
cercando	ssssssvsr
cert	sssssussq
certain	sssqsusst
certificado	rsssrsssu
certificado de	rsssrsssu
certificate and	utrsssrsr
cest	svtsrssrr
cette	sxrtrrrsr
cette semaine	txsrrrrsp
cfo	sussssvsp
chair	rurttsvsn
challenge	rrvssssrt
chamamos	xrsrsvssp
chambers	sustssssr
chance	rrrvrrrsv
chance to	srrtssrsu
change	sqssstqtu
change and	sssussssr
change of	sstssussq
change the	ssssssrsu
change to	susssssss
changed	qtrvuqrss
changes	tusqqtrsu
changing	usstssssr
changing the	usssssssr
chantal	srsvssrss
chantier	sssusssss
chapel	sussssssr
chaplain	srutssssr
chaque	rsssssssu
chara	rtsuurssq
character	sssrussss
charge	rrrrurvtr
charged	sssqssssv
charger	sssussssr
charlotte	susssssss
charters	usssssssr
chasing	rrsssusss
chat	rzwpqqxqn
chat about	rwrqssusp
chatted	srsrtsrsu
che	vvqwrtssl
che la	ursusrsrs
che le	rssusssss
cheaper and	sssussssr
cheaper to	ssssssusr
check	vxsorqrqt
check back	rrssssvsr
check out	srsrssrtv
check your	ssvrssssq
checked	vssrsrrss
checker	sutsrssss
checking	rrrsuxrso
checking in	rssrsyssp
cheers	uusqrtqrr
cheers for	wssrssssq
cheers person	ssssssssu
chef	ytqrruxrj
chef de	strrsursr
chegou	xsstsssso
chemie	ssssssrsu
cheque	srssussss
cher	rssusssst
cherche	rrstssusr
chere	ssrurtrss
chez	rvrrrrurs
chf	srrsvrsss
chf 0	srrsvrsss
chi	rvstssssr
chiara	uqrqssrrw
chiediamo	ssvrsssrr
chief	rrvrsrwsp
cho	stsssrusr
choice	srrrrsrsw
choice 0	ssrsssssu
choix	rsvsrussr
choose	rsqrsrssw
choose a	strrssrsv
choose the	ssssssusr
choosing	susrsssss
chose	sqstsstss
chosen	srsvsrsss
chosen to	sssvssssq
chris	ssstrrrsv
christmas	rrsrtvrsr
chrome	srwrssssr
ci	usrsvqpqv
ci joint	srsrvssss
ciao	puwurtror
ciao giada	sssvssssr
cid	vsssssrrr
cie	rusussssr
cinco	uurqsrvsq
cinema	sssrssssu
circa	sswrrsrrr
circa 0	srwsrssrr
circulation	srssrsssu
circumstances	srsrtssus
cita	rssrrsssw
cita para	ssssrsssu
cite	rrrtsrusu
city	rssqrtsvs
city of	sttrsussq
civil service	ssusssssr
claes	srsvssssr
claim	sssrssssv
clara	swrssrssr
class	rzqotrrst
class 0	svssssssq
class and	sussssssr
clause	ssssusssr
clay county	srsussssr
clean	stsrurssr
clean and	susssssss
clearance	srtrtstsq
clears	sssrsusss
clerical	sssrsssvq
clerical officer	sssrsssur
clerk	ssvtvtrsl
clerk to	srsusussq
click	spspqrtsy
click below	ssssssuss
click here	srsqrstrw
clicked	rssrssssu
clicking	sssrssssv
client	rssqptzrr
client and	rssusssss
client in	srssssvsr
client of	srsssswsr
cliente	rnpppq3uw
clients	rqsrsstut
climbing	sssrssssu
clinic	ussrssssr
clinical	russsstsq
clipboard	vsssssssq
clock	srusssssr
close	sps0rptrr
close out	rssussssr
closed	ptqyrttrq
closed on	rssusssss
closed your	srsrssssu
closely	srsvsrsss
closes	trwrsrsup
closes 0	sssssssur
closing	tqstrtsxn
closing 0	sssrssswq
closing date	vrrssstsr
closing the	sssusssss
cloud	usrrssvsp
cnc	vssssrssr
co	vqpvqtrxo
co founder	sustssssr
co il	srssrsryr
co op	srrsuuuso
co operation	ssssrusss
coaching	rssrssssu
coast	ussrsssss
coastal	stssssttq
coche	sqssussst
code	pqsvtrqqz
code 0	rrsutrsru
codes	ssssssusr
codice	tssrrssrv
codigo	utsqssssr
coding	rwxrrrrrq
coding 0	srusssssr
coding assessment	ssussssss
coding test	svpssssss
coffee	usrurttsn
cofounder	ssssusssr
coisa	zsrqrrrrs
col	wrsrssssr
cold	trtrtsssq
cole	ssstsursr
colega	urstssssr
collaborateur	ssssssusr
colleague	sssrssxsq
collected	ssssssuss
collecting	ursssssss
collective	strtssrvp
colleen	ssssssvsq
collega	rwstrsrsq
college	srrustrsr
colloquio	rvrwrrrsq
colm	rssssussr
colo	svssrsssr
com	rspopqsx1
com 0	urrrrrrrw
com a	strtrvrrq
com cancellations	sussssssr
com carinho	sussrsssr
com comm	rtrrrrrxq
com https	ssssssrsv
com o	ssrtrsusr
com os	utuqrrsrr
com reschedulings	sussssssr
com to	sssusssss
com voce	tusrrsssr
come	t3ntorsps
come and	susrsssst
come back	urrrrssst
come by	utrrsrsss
come in	uxrrrrrsq
come off	ssssssusr
come on	ssssssssu
come to	rsrurvtsp
come up	svsssrrsr
comeback	rsssrsssu
comes	rrssstrsu
coming	srrvqutsp
coming in	srsussrsr
coming up	stsssrttq
comm	rtrrrrrxq
comm jobs	rrrrrrrxr
comme	qqxsstrrt
comme convenu	rrvsssssr
comments	ssursssst
commission	sstrursss
commissioners	sssrutssr
committed	tssrssusr
committed to	tsssssusq
committee	ttqwrvqrq
committee has	trtusrssq
committee is	sssssusss
committee resolved	sssussssr
common	srsrssssv
communication	squsrrusr
communication and	sssussssr
communication skills	ssssssusr
community	ssrtrrtsu
community health	srsssrust
como	uurstrrrq
como lo	svsrsssss
companies	rrstsssrv
company	pppvspuuw
company good	ssssssusr
company on	sssssstvq
compass	stssstssq
competition	wssrssssr
compilers	sssssswps
complace	strrusssr
complet	vrsrsssss
completar	srussssss
complete	wr2msqpqs
complete a	svpssssst
complete an	ssvsssssq
complete and	usssstssq
complete for	vssrsrssr
complete it	rsyssssso
complete the	qtyqrrrru
completed	ruurrsssq
completing	qtsssusss
completing the	rssssusss
compliance	ssrvssssr
comptable	sssrsvssr
compte	ussrsssss
compter	ssrrussss
computer	rrstrrruu
computer software	sssssssur
comunica	rrvtssssr
comunicarte	sssrursst
comunicarte que	sssrursst
con	twturotps
con calma	russussrr
con el	rtssrsssu
con il	rsrrrsrsw
con la	rssyrsssq
con le	rwusrsssp
con lo	ursssssss
con nosotros	trsrvrsss
con nuestra	susrsussr
con tu	rrsvsrsss
con un	rrsussuss
concluded	rssustssr
concluded that	sssusssss
conditional	srssrsssu
conditions	sssrssssu
conducteur	ssssussss
conference	stsrssssu
conference room	ssssssssu
confermiamo	urrrtrrru
confermiamo l	rsrrtssrv
confidencial	ssrqrsuwq
confidential	rurrrrvrr
confidential and	sussssssr
confidentialit	rsstssuss
confirm	tuqoxqqqw
confirm by	ssusssssr
confirm that	wqrptrssu
confirm your	qtqrusrsw
confirmation	ursrsrrst
confirmation number	ussssrssr
confirme	srrsrsrrw
confirmed	qwstqtqrt
confirmed by	srsssussr
confirmed for	sussssrss
confirming	sussssssr
confirms that	rssrssssu
congrats	rsrsvsurq
congrats on	rsrsssvsq
congratulation	qyqn1qqrs
congratulation and	srsrssssu
congratulation on	srtsusssq
congratulation you	surrtssss
conhecer	rvrtrsrrr
conhecimentos	trsussssr
conmigo	svsrsssss
connected	srusssssr
conocerte	swtrrrrsr
conseiller	srsrssssv
conseiller vous	ssssssssu
consejo	qsstsussr
consensus	sssssussr
consent	ssrsrsssu
conservees	ussrsssss
conservees deux	ussrsssss
consider	tsrusrrss
consideration	qrrwrtrrt
consideration for	sssqssssu
considere	trursssss
considered	pqrwqvsrt
considered for	qssusrssu
considerer	ussrsssss
considerer que	ussrsssss
considering	ussrssssr
consiglio	rrstsusss
consigo	ursrrussr
consists	stvrssssq
consists of	stvrssssq
consolidated	ssssussss
consulente	qrstwsssr
consultancy	rssrssvsr
consultant	rprrtt0tm
consulter	rssusssss
consulting	rvsrrrtrt
consultora	rsstsrvss
contabile	srsstssur
contact	wtsoqstru
contact information	susrssssr
contact me	ssssssusr
contact us	srssssssv
contact you	vvsqsrssq
contacted	tssssrusr
contacto	vqursrsss
contacts	srssssssu
contato	sssussssr
content	srwrrrqsu
contigo	rsrrvwrrq
continuar	srsrssssv
continuation	sssussssr
continue	rstvrsrsr
continue with	ssttssssq
contoso	pqrrssquz
contract	oqppzxsss
contract for	ssssqsssv
contract will	srsswrrss
contraire	usssssssr
contrat signe	ssssussss
contratacion	trsrsussr
contrato	rqrr0rurq
contratto	rqrr1rsrq
contribute	usssusssq
contribute to	usssssssq
contribution	sssrssssu
control	rrwqsurrr
controller	qqsursvup
convenient	stusrsssr
convenient for	ssusssssr
convenio	rrrrvvsrr
convention	rssrsusss
convenu	rrvsssssr
conversacion	tvsrrsssr
conversation	qzqtrqtrq
conversation and	svssssssr
conversation with	sysrrsrsp
conversations	susustrsp
convocatoria	vtstrsssq
convocatoria de	utsrrsssr
cool	vusrsrrsr
cooperation	srrrsusst
cooperative	usssssssr
coordinator	vvrqsurtn
coordonnees	srssssuss
copies	srssqstsv
copper	ssvsssssr
copy	rqrsvrrvr
copy of	sqrsusrvs
cordial	utstsrssr
cordialement	uvrtsrssq
cordialmente	vtsrssssr
cork	ssssssssu
corn	stsrssrsu
corp	stusrsssr
correspond	rssussssr
correspondant a	usssssssr
corso	qssrrvssv
cosa	srvssssrr
cost	rqtrsssru
cote	rsssrturr
coucou	rqrtsrssw
could	oyuosputs
could be	rrsqrruvs
could lead	ssrsrsssu
could not	rqrqvtsru
could take	sssussssr
could use	sssrssssu
could we	svsqsrvsp
could you	ryzqsrpsm
council	rwsqswrsn
count	trrttsrvp
country	srsrsrrsw
counts	sussstssr
county	srsstyrsn
county parks	srsussssr
couple	rvsrsstsr
couple of	rvsrsstsr
courage	rruwsrssq
courant	vssrssssr
cours	srsusssss
course	rrrrrttsv
course and	sssrsutsr
course but	ssssssusr
court	ssrrtrrsu
court on	ssssussss
couture	rssvsssss
cover	wsqtrrrss
cover for	rrssssssv
cover letter	vsrtsrrsr
cpc	sssussssr
cream	sssrssssu
creamery	tusrsrssr
create	urrqssurt
create a	sssrssuss
create your	usssssssr
created	rssrssssu
credential	ssssssusr
credit	rrrqrsrr0
credit card	srssssssu
cree	ssssssusr
creer	rssvssssr
creneau	svsrssssr
crew	rvsxtrrrm
crewing	rssstsusr
criteria	trtusrstq
critical	qrwsssssr
critical thinking	srvsssssr
cross again	sssqssssu
crossed	sssssvssr
cry	susrsrsst
ct	srvsrsssr
cto	russsrtsr
cuanto	rqrurvrsr
cubierto	rsswsrssr
cui	srutrsssr
cumprimentos	uusrssssr
cup	srssssusr
current	ssrrrvuqr
current job	ssssssuss
current openings	sssqsussr
currently	vsrsrrrru
currently reviewing	vtsrsrssr
curriculo	szrrrsrrq
curriculum	uustrrrsr
curso	rqrrrrusw
customer	rttsrqtru
customer service	sussssssr
customer wants	srusssssr
customers	srstsrrsu
customers we	ssssssssu
cut	sruurrrst
cuts	sussssrss
cv	zvopoo1sp
cv in	ssssssusr
cv recu	wrssssssr
cv screening	srsvssssr
cvs	trrssrqrw
cycles	ssssusssr
czesc	rtrwssrsq
czesc marek	rtrwssrsq
d	rsuqxqwoo
d a	srrrvstsr
d acces	ussrsssss
d accueil	rsssssssu
d autre	rssursurr
d avoir	srsusssss
d be	rqsuxqwsn
d do	suusssrsp
d en	rtrsrrvsr
d etre	sssussssr
d etudes	stsrussss
d go	sussssssr
d ici	svvrrrrrr
d identite	tstrsrssu
d just	ssssssvsr
d like	susrxsprq
d love	qxrqtsqst
d rather	ssssttssq
d really	sssussrsr
d suggest	srsrssssu
d un	tutqsrrsr
d une	rrrqrursv
d want	tusrsstsr
d y	rrussssss
da	uztvqrnqp
da der	sssrsvrss
da die	qusussssr
da firmare	srssussss
da ist	tvrrrsssr
da sich	rssusrsss
da sua	tusrssssq
da vaga	ssvsrsssr
da wir	ssssrrssv
daan	vrrrussss
daarna	uqrrvsssr
daarom	qssvsssss
dabei	qwqtsrqus
dach	srssqstsv
dad	vussssrsp
dafur	ssrturssr
dag	rvrrrsttq
dagen	uqrttrrst
daher	qsswssssq
dahin	usrrrurss
dal	ursrtssrt
dame	sssusssss
damen	trvrrrrus
damen und	trtqssrut
damit	rurtuurso
damit du	srsrsvsss
damit wir	stssvsrsq
damos	rrstvrssr
dan	q0qrsssqr
dana	rtsqsuqsv
danach	rwsqpwqrt
danach setzen	susssssss
dance	susssssss
dank	wrpturpqv
dank fur	urqsurqqw
danke	5np2prprk
danke dass	sssusrssr
danke fur	ttrvrsrsr
danke furs	srrwsrrsr
danken dir	rsssussss
danken ihnen	ussssssss
dann	p0vmwuqqp
dann auf	ussrssssr
dann besprechen	rrustsssr
dann halten	sussssssr
danny	ssssusrss
dans	uqtvstsrq
dans l	sqvqrwrrr
dans la	rtsrussss
dans le	trstssusr
dans les	urstsrsst
dans votre	ssssssssu
dar	susstsssr
darf	rrrprtzsr
darf ich	rrrpruxsr
dario	svsussrrq
darling	stsrsrrsv
daruber	sqtwsrssr
darum	trsvssrsq
das	wroxrzsno
das angebot	srrrusrst
das besetzungsverf	rsstsussr
das budget	ssrrsrssw
das duale	sssvssssr
das ergebnis	sssvssssr
das gesprach	svsrrsrss
das ist	srtrutssq
das mit	rrsrsvsss
das sie	sssussssr
das verfahren	rrrvrwrsq
das vorstellungsge	svssrrsss
dass	ynsvsqsqr
dass du	urrsrrrsu
dass ihr	sssrssssu
dass sie	upsurstrr
dass wir	srsutrsss
dat	strussqru
dat je	vrstssssr
dat we	rrstusssr
data	oqunrq0vt
data analyst	qptsssruv
data engineer	stsssstvn
data entry	ssssusrss
data lead	susssssss
data protection	rssrssssu
data science	ssssssuss
data scientist	ttustsvuj
database	srsrssxrs
database reliability	ssssssusr
dataset	srwrrsssr
datasets	ssssssusr
date	tsyosvoot
date is	vrvsqurro
date of	sqvssussq
dated	rursrursr
dated within	sussssssr
datei	srvsssssr
daten	wrrsrrrsu
daten sind	vssrssssr
daten werden	rssrssssu
datenbank	sssusssss
datenhafen	sssussssr
datenschutzger	rssvssssr
datenschutzger vernichtet	rssvssssr
dates	stsrrrssu
datos	rrssssusr
dauer	tsursrrrs
dauer 0	rtussssss
dauern	ustqsrssr
dauert	wqtqrsrst
dauert 0	vrrsrsssu
daughter	ssssrurst
daumen	srrqwrrrv
davantage	srusssssr
davon	ssrrwsssr
day	putoxovst
day 0	srsssrssv
day for	ssssssusr
day rate	srssssvsr
day that	sussssssr
days	qnymyqvvq
days a	sqrsvrtss
days ago	ssssssryo
days and	srstssusr
days before	ssrsssssu
days from	rtusssssr
days of	rsutssssr
days so	ssusssssr
days to	rtvrssssr
days without	ssssssuss
days wk	ssrsssvsr
dazu	ryssrrsrq
dbs	srssssusr
de	vuswvunlq
de 0	ptwswotps
de abril	svsrrssst
de admitidos	vrsrssssr
de analista	srvsssssr
de ca	ssssssuss
de cara	rrurrsssu
de chef	susrsssss
de comptable	sssrsvssr
de conducteur	ssssussss
de conhecimentos	trsussssr
de cv	srsvssssr
de datos	rsssssvsr
de direction	rttrssrvq
de donnees	ssursssss
de empresa	srssvsssr
de functie	srsuwrrrp
de junho	rrurssssv
de junio	stssusssr
de keuze	rssusssss
de l	vrrsrrsss
de la	vtqussqrr
de lijst	rrsxrsssr
de los	urstssssq
de mardi	sssussssr
de mes	vsssrrssr
de notre	ururssssr
de nous	rsrrtrssv
de noviembre	ssusssssr
de opdracht	rrxrrtrsr
de procedure	rssssusss
de projet	susrsssss
de que	rrrxssssr
de recrutement	vrsrssssr
de rectification	ussrsssss
de repondre	rrrrsussu
de salud	trsrusssr
de saude	ssssussss
de seis	rrsrusvsr
de selecao	rrrtrvssr
de seleccion	rrsvssvsp
de septiembre	ussssssss
de son	rtssssusr
de tecnico	rtsursssr
de temps	srsssusss
de todos	rssrssssv
de trabajo	rqrtssrsw
de un	rtrrssvst
de vacature	srsqrussu
de verdad	sqsvsssss
de votre	sqrssqrry
de vous	qrqtxqsrs
deadline	rr1rrrrsq
deadline 0	ssvsssssr
deadline is	svrssssss
deal	rrssssrrv
dean	ssrsrsssv
dear	pruuuvppt
dear all	sussstssr
dear applicant	vqspsvrrs
dear candidate	quuursruo
dear dr	trtutrrsr
dear ines	ssusussso
dear kim	ssstssrru
dear ludovic	ssssssusr
dear mr	qsrusysro
dear mrs	ussrssssr
dear ms	sttqttsrq
dear name	qusssssvo
dear noreen	ssssssusr
dear odette	sssssrssu
dear parents	rrssssssv
dear robin	ssssrsssu
dear sir	qqusqursv
dear team	rpsrrsrsz
dear tess	ussusrssq
dear tomasz	qtsrrstsv
dear valued	srsrrsssx
deb	utsrtsssq
debe	rrrrurssv
dec	ssssvsssr
december	wptsrsttp
decent	srssssusr
decide	rrsttussq
decided	qpqxqtpqz
decided not	rrrurrrrv
decided to	rqrvquqrx
decidido	rrssutsss
decimos	xssrssssq
decimos algo	xssrssssq
decirte	rssssusss
decision	nssrr2pqt
decision de	sssusssss
decision on	rsrrsvrst
decision we	ssvsssssr
decision yet	srsssussr
decisione	pssrsxssr
decisions	psrpszsrs
decisions by	srsssussr
deckhand	usssssruq
declan	usstssssr
declaration	srsrtrssu
decline	rtrrvsssq
decline by	stssusssq
declined	trsrsqssx
deep	susssssss
deeper	sssusssss
deferred	ssssrwssr
dei	vtsprursq
deich	rssrsruss
dein	rtqtrpspy
dein profil	rtsrsssqw
deine	vtrstpopx
deine bewerbung	sptrurrrv
deine daten	qsstssssu
deinem	rrqrrrsux
deinen	turqrrtst
deinen namen	russssssr
deiner	ssrsvrrsr
deja	rrryrrurq
del	qtpuqtsox
del 0	rtutssssq
del jueves	rtsrvsssr
delai	trrtsussq
delai de	trrtsussq
delay	ssssqusst
delay in	ssssqusst
delegation	rsssussss
delegation l	rsssussss
delete	rrrrsstut
delete my	ssstssusr
delighted	ssrrxrrsr
delighted to	stsrxrrsq
delivered	trsrsrrsv
delivery	rrrrqrssy
delivery 0	ssssqsssu
dell	qssyrrrss
della	rtrrrzqtq
delle	rtsrrtssu
delphine	sssrssusr
dem	uyuwswmph
dem 0	rusrurssq
dem die	sssrrusss
dem stellenprofil	vrsrsssss
dem team	sutrrrsss
dem vorbehalt	srssvsssr
demain	vturrrrrr
demand	ssttssrtq
demand video	sstsssssq
demande	vssrssrst
demi	stsrursss
demo	wrsrsrsss
demonstrate	sussssrsr
demos	vssrsrssr
den	uvsvzronl
den 0	svrqttrrs
den arbeitsvertrag	srssvsssr
den eingang	utsrssssr
den engeren	surssssss
den erhalt	vrsrsssss
den fachbereich	rsussssss
den job	russssssr
den link	swssssssp
den nachsten	srsrtsusr
den tag	sussssssr
den vertrag	rqrrzrrss
den weiteren	uruuqrssq
denis	srvssssss
denkbar	sssrssuss
denke	sssrsutsr
denken	rsrtrrvrs
denkst	rrurrussr
dennis	qssusssss
dentro	rrsrsvsss
denver	sssrsstur
department	uvssrtrro
department needs	vrssssssq
depends	rvsrstssr
depends on	rvsrsssss
deployment	ssssssusr
depois	vusrrsssq
deposit	srsrrsrsw
depot	ssssssssu
depth	sssussrss
depuis	sssusssss
deputy	rrssurttr
der	vyqutypml
der 0	surrprrsw
der ausbildungspla	ussussrsr
der bewerbungen	ussrssssr
der bewerbungsfris	ussrssssr
der das	rssssruss
der engeren	rrtrrvssr
der entwurf	rssrssssu
der geschaftsfuhru	sussstssr
der halle	sussssssr
der kunde	rrsttrqsv
der landstallmeist	ssssusssr
der noch	ssusssssr
der personalrat	srssvrssr
der prasident	rustssssr
der runde	sussssssr
der schon	rssvsrssr
der sitzung	rrsssxssr
der stadt	tssqstusr
der stelle	rssrsvssr
der vorstand	rrsvrstsr
der werkstatt	russssssr
der woche	sssusrrss
der wohnung	srssssssu
der zustimmung	ssssussss
derzeit	srsqrxrsr
des	yxrprtqpp
des arbeitsvertrag	ssssussss
des betriebsrats	ssssussss
des dossiers	ussrssssr
des offentlichen	sussssssr
des resultats	rssrsusss
desafio	trvrrsssr
desafio tecnico	trvrrsssr
descartado	rssrswssr
description	rsrqsrzrr
descriptions	usssssssr
desde	qqruxrrwp
desde el	rrrsxrssr
deserve	vssrssssr
deshalb	rqrwqxrsp
deshalb konnen	rssqsxssr
deshalb leider	sssssussr
design	qyqtqrvrr
design a	sussssrss
design discussion	sussssssq
design with	sussssssr
designer	tvtsursul
desk	ursxrqsxj
despues	qtsqruusr
despues de	rtsrsusss
desta	rssxssssq
destiny	ssusssssr
det	rtrsvssrs
detailed	rsssssusr
details	lzrlyovwr
details are	quxrssssp
details below	sussssssr
details on	sssqsstus
details to	ssssssusr
details will	ssssssssu
deutsch	srvqsussp
deutsch 0	srusssssr
deux	trurvqvrp
deux ans	trsrvsssr
deux jours	srsstsurr
develop	ssssssusr
developer	ssvuuttvi
developer advocate	rsssssssu
developer for	ssusssssr
developer intern	sssrsssvr
developer position	ssstssssq
developer role	russssssr
developers	ssssssssu
development	ssrrrrwss
device	ssussssss
devops	rrsvsssss
deze	tqstrqttu
di	svsrxsrop
di 0	svssssssr
di entrambi	stsrssuss
di impegno	rrssussss
di lavoro	trsssssur
di selezione	stsrsussr
di una	qsstsvssr
dia	utpuwpsqr
dia 0	urqqxrrqu
dial	qzssssrsp
dial in	ryssssrsp
diary	srsrrtvsq
dias	srqwsqrqw
dice	trsrvrrss
dicembre	rtsrwsssr
dich	quruwswqm
dich an	sussrstrr
dich im	srssusssr
did	psoutsuqw
did not	rqqsrssry
did well	sussssssq
did you	rssssstsu
die	wjuyyurmp
die 0	rsussssss
die andere	sssvrrsss
die auswahlkommiss	sssussssr
die bescheinigung	rssutrsss
die besetzung	rtsqsxssr
die budgetfreigabe	sssqrvsss
die daumen	srsrurrsu
die einladung	rrursssst
die einzelheiten	rsssvsssr
die engere	sssusssss
die entscheidung	rrtrrrrsw
die erste	uttsssssq
die fragen	ssusrsssr
die kinder	sqstssssv
die mit	rqsxurssr
die nachste	ssutrsssr
die position	srrwrqwsr
die prufung	ssrurrrsu
die richtige	ssssssusr
die rolle	srsustssr
die spate	stsusrssr
die stelle	qsquvvqrr
die stunde	srsswsrsr
die uhr	srussssss
die vakanz	rssvsssss
die werkstatt	rxssrsssq
die wir	qsrqwussq
die zahl	trttssssq
die zusammenarbeit	rssrwrssr
die zusendung	ttsqsssst
diego	ssssssrus
diego ca	ssssssrus
dienstag	ruppqqrr3
dienstag 0	ssrsssssu
dienstag um	srssssssu
dies	vrsssrtsq
diese	usuusqpts
diese nachricht	rtstssstq
diesem	qrsxrrrss
diesem fall	rssusssss
diesen	srrssrrsv
dieser	truurrssr
dieses	rtsvssssq
diesmal	qrrwsrsss
diesmal nicht	ssssssssu
diez	rrsvssusr
difference	sssssssvr
difference and	sssssssvq
different	rrtusrrsu
dig	ruwrxqqpq
digital	rstsrrsvq
digits	ssussssss
dimanche	srvrtssrs
dime	rrqrusrsw
din	tqrrrurzp
din ansokan	sssssvsrs
dinner	sssqrsrsx
dinner on	ssssssrsv
dinsdag	rzrtrrrrq
dinsdag 0	russsssss
dinsdag om	sussrssss
dipl	tttrssssq
dipl ing	sussssssr
dir	oytzqurrl
dir alles	sussssssr
dir die	sssstsusr
dir ein	srssssuss
dir fur	rsssussss
dir gern	ssrsssusr
dir unterhalten	svsrssrss
dir zu	sssusrsss
direct	uqrqrrwsr
directamente	ssursssss
directamente a	ssursssss
directeur	ttsrssusq
directie	yrsprurrq
direction	rsvtrrrvo
directly	sustssrtq
directly with	sussssrsr
director	tvsrqrvsp
directora	svssssssr
direkt	rzrrrsssq
direkt in	rvssssssr
direktorin	srsrsrrsw
direzione	rrstsvssr
dis	rsrrtsrsu
dis moi	ssrqtsssu
disagree	ssusssssr
disclosed	rturssssr
discount	srrsvsrrt
discover	ssssssrrv
discretion	ssssssuss
discuss	tvrqsrsrr
discuss your	svssssssr
discussed	rrrrtrtsu
discussing	vrstrsrss
discussion	u1pqruprp
discussion on	srsssvrss
discussion with	svsstsrsq
dish	srssssssu
dish to	srssssssu
dispatcher	sussssssr
display	ssssssssu
displayed	sssussssr
displayed on	sssussssr
dispo	swrsrsrsr
disponibilidad	ryrsrrrrr
disponibilita	srsusssss
disruption	sssusrsss
dissertation	ssssssusr
distinti	rssvssssr
distinti saluti	rssvssssr
distribution	rrsrswsrs
dit	prrxuursp
dive	susrssrss
division	rrsrsusss
diz	rqrsusrrw
diz me	rqrsusrrw
dizer	rrrttvsrr
dni	rurrsssst
do	qxuxotpor
do 0	swssrrssr
do a	q0trrrrsp
do anything	strrsusss
do for	ssssusssr
do have	rssrssuss
do in	sussssssr
do it	ottvusrsq
do not	tsuxounqt
do our	ssusssssr
do seu	rsurursss
do so	ssrtrsssu
do the	rsssurtsr
do this	stsrssrsu
do with	rtsssursr
do you	rsrqrrurw
dobry	srrvrwrrq
dobry dziekujemy	usstsrssr
doc	ssrrssvss
doch	rursrttss
doch am	srssssssv
dock	svsssrssr
docs	srssussss
doctor	trtvrsssp
document	qqurzrrrq
documentacion	ussqrrssu
documento	sxssrsssp
documents for	vsssssssq
docusign	srrsxsssq
docx	srxrssssr
doe	sqsrssssw
doen	rtsvssrsr
does	uusqqtosu
does not	ruttqsqrt
does the	vssssursp
does your	srsrssssu
dog	xrrsrruro
dogs	sssstsruq
dohrmann	rssrssssu
doing	rrssrqxrt
doing the	sssssrssu
doing well	stssssusr
dokumente	urrrusssr
dollar	sssrsusss
dollars	srsrssrsx
dolores	rssusssss
dolores whitt	rssusssss
domain	ssssssssu
domanda	rrrurrsrw
domanda di	sssrrsssv
domanda per	rrstssssu
domani	qzrrvrsro
domingo	uqwqrqrrv
don	rrutssssr
donc	rvrurtrsq
donde	rtsrssssv
donderdag	ryxrqrrrp
donderdag 0	swssrssrq
done	qnwwqysqo
done and	rsstsursr
done for	ssssssuss
done on	sussssssr
done the	urstssssr
donna	ssusssrsr
donnees	srursrsst
donner	rrstusssr
donner une	ssstusssr
donnerstag	ryuqqqsrs
donnerstag 0	rxtsrrrsq
door	pyrtrrtsq
dopo	wussrssro
doris	usssssssr
dort	vqsssssst
dos	suwsqqrss
dossier	vornsxqrx
dossier pour	ursqsrssv
dot	sssrsusss
dott	russrussr
dott ssa	rsstsusss
down	twpwtqlsu
down and	sssqssssu
down at	puswssssr
down from	srssurrss
down the	srsrtssus
down to	srrvtsrss
down w	vussssrsp
down with	ttrrrursq
download	srtrssrrw
dp	ssssssusr
dpto	rtsqssssv
dr	r1ruuosqo
dr haverstock	ssssssssu
dr ing	surssssss
dra	xrursrssp
draft	rrustrsrt
draft the	ssusssssr
drawing	sssvsrssr
drawn	rsssssssu
draws	usssssssr
drei	rrzqrpsrv
drei jahre	sssrsruss
drei wochen	srsrssssv
dress	svssssrsr
drie	srstssssu
dritten	rsstsursr
dritten quartal	sssrsusss
drive	srurrstrt
driver	uvrrrsrup
drivers	sssrsussr
driving	svsrssssr
driving licence	svsrssssr
droit	urrqrrwrs
droit d	ussrsssss
drop	rsvrrrusq
drop by	ssrsssvsr
dropped	srssssusr
drucke	rrrrurrsw
drug	tssrusssr
dsgvo	rrssssssv
dsp	sussssssr
dt	ssusssssr
du	thvzwssns
du 0	sqrtxrrss
du bekommst	ssrsrsrvr
du bist	rsssvvrrp
du dabei	rrsrsrrsw
du dich	vssrssssr
du dir	sursssssr
du hast	rrruurrss
du im	sssrrussu
du jetzt	ssrsssssu
du nachste	svssssrss
du noch	ssssssusr
du uns	srvsrrrst
du warst	sssvsrssr
du willst	vrvsrrssq
duale	sstvssssq
duale studium	sstvssssq
dublin	russtrusq
dublin and	sssrurusr
dudar	sqrwsssss
dudek	rsssrsssu
due	rtunq0tpq
due course	sssrsussr
due date	stvsssrsr
due to	srrqqyrrt
dump	ssusssssr
dundee	ssstssttq
duplicate	srvsstrsq
dura	stvsrssrr
duration	srxrssvsn
duration 0	ssussstsq
durch	tusoqyqrs
durch den	qrursussr
durch die	utsrssssr
duree	rtssssssu
duree de	rtssssssu
durfen	rvsrstssr
durfen sie	svssssssr
dus	ssvsrssss
dus niet	ssvsrssss
dusseldorf	ussrsrsss
duty	srsstsusr
dziekujemy	usstsrssr
dziekujemy za	usstsrssr
dzien	trrsrwrrr
dzien dobry	trrsrwrrr
e	wptvxqplv
e 0	qwrsurrsp
e a	ruturrrrr
e ammesso	sustssssq
e andata	rrrtwrssr
e boa	sssurssss
e de	tusqsssss
e di	sssrsvssr
e il	rrstruusr
e in	sssusssss
e la	qusustssq
e le	srsusssss
e mail	utsprqquw
e mailed	ssusssssr
e mails	srrsrrrsw
e para	srrwssssr
e stata	wrrsrrsrt
e um	squsrsusr
e una	rryqrrrru
e v	vtsrsussp
each	vtrrsrrru
each one	usssssssr
earliest convenience	surssssss
early	rturtuqrq
earn	sqsrsttsu
easier	sssrssrut
easily	rrrrrrrwt
easily apply	ssssssswq
easter	srssurrss
easy	rrtrrrruv
easy to	sssrssssv
eat	stsssssvq
echange	sturssssr
echt	sssusssss
economy	sssrsqssw
ecrit	ssssvsssr
ed	ssssvsrrr
edge	srussstss
edinburgh	susrstssr
edit	sstsssrus
edited	sssrssssu
editor	tutrrsrsq
education	qssrssssv
education and	qssrssssv
educator	trsssvssq
een	swsuqovps
eens	srsrssusu
eerder	srsturssr
eerlijk	urrtsrsss
eerste	trsrusssr
effect	rrtrtrrsv
effect on	rsssssssu
effective	stsrrvsss
effective from	sssssussr
effort	utrurrrrq
efforts	sssssssvr
efforts of	sssssssvq
eg	trsstssuq
eg 0	trsrtssuq
ehemalige	ssssssusr
eher	srsussrss
eigenen	rsswsrrsr
eigentlich	srtrsussr
eight	rruusrrss
eighteen	ssstsrusr
eighteen months	ssstsrusr
eignungstest	ssusssssr
ein	sssqtnxnx
ein anderer	sssrssssu
ein angebot	srsusussq
ein bestehendes	ssssussss
ein exemplar	srssrsssv
ein gesprach	srssssvsr
ein kurzes	susssstsr
ein neues	ssrsrsssv
ein paar	rssssusss
ein thema	srstssuss
ein treffen	susssssss
ein unverbindliche	srssssvss
ein zeichen	srssvsssr
eine	ln1zrlxpu
eine andere	sssvssssq
eine antwort	ssusssssr
eine einladung	rsssssssv
eine kalendereinlad	srssssssv
eine kleine	susrsssss
eine kurze	sstsrrusr
eine neue	sssrsrust
eine passende	sssrssssu
einem	prvursrrv
einem spateren	usssssssr
einen	kvypnvyou
einen anderen	ssspssssv
einen termin	sussssrsr
einen vormittag	rvsssrrss
einen wechsel	sssrssuss
einer	psutpyvrm
einer kollegin	sssusssss
eines	srusrrvrq
einfach	rvtrsrusp
eingang	yuspsrssq
eingegangen	uruqrrrsu
eingeladen	srvsrsssr
eingereichte	urstssssr
einige	strrrrust
einkauf	ussrsssss
einladung	qstqrrrrz
einmal	rruwrrrsr
einmalig	srrrssssw
einstellen	rrrsvursp
einstellung	rrtsuvrsp
einstellungsst	sssrsvrss
einverstanden	qqsrysrss
einzelheiten	pssrzrssr
einzustellen	srsswrssr
either	srrqvtrts
either of	srsussssr
either side	ssssusssr
either way	tssqsrrus
ekg	sqrsssssv
el	xststqonv
el 0	trstusssq
el consejo	qsstsussr
el dia	vrrrsrsrt
el domingo	rrwqrrrsw
el gerente	rtsussssr
el jueves	rurrrsrsv
el lunes	rrrrvrssu
el plazo	qrrtussst
el puesto	rtqyurrro
el punto	rrstsusss
el reconocimiento	trsrrsssu
el siguiente	rsrrusrsu
el viernes	vrsrrssss
elder	ssssssusr
election	srsssqssw
electric	uussssssq
electronic	srtrssrsv
elements	ssvsrssrs
elena	rvrrrwrrq
eleven	sssqtstss
elf	rusrssusr
elif	ssssusssr
elige	ssurssssr
eligibility	ussrsssss
eligible	ssttsussq
eligible list	sstssussq
elin	surrrurrs
ella	swsrssrsr
elle	trsquvssr
else	trrsvuprt
else and	sssvsrrsr
elsewhere	srsqttrsv
elsterau	rtsrssusr
em	yquprwsro
em anexo	rqxrurrrr
em marco	srrtrrvsr
email	tsvmpnvvv
email address	rrrsssrry
email and	rssvsstsq
email because	ssssssssu
email finds	srssssssu
email for	sttsssssq
email from	vssrssssr
email is	rsrssssrv
email it	sssssssur
email to	qrvrssuss
email with	tussssrsr
emailed	qrsssswss
emailed you	rrsssswsq
emails	strqrqwts
emails to	tssssswum
emails will	sssrssssu
embauche	srssussss
empfang	rvrsrssss
empfehlungen	srssssutr
emploi	sssussssr
employees	srsssrssv
employers	rrrrssruv
employers can	qsssssstt
employment	srrsursrt
empresa	srusurssr
en	xspuqwrlv
en charge	srsrvssss
en cuanto	sssrswssr
en dat	rrsvsrssr
en el	0qprstqrr
en esta	rssvsrssr
en het	rrswrussr
en la	urrsqruru
en maak	stsrusssr
en met	tssqrrssu
en nosotros	ssssrsssv
en nuestro	wsssrrssr
en parler	stsrsrvsq
en piece	stusssssr
en savoir	rsssssuss
en su	qtstrsssu
en toute	rrstssusr
en una	stsrssssv
encaja	srrsusvsq
encajas	vrsrsssss
encantado	rvsrtsssr
encore	rruussssr
encourage	srsusssss
encourage you	sssvsssss
encouraged	sutsrsssr
end	wowtqtrrp
end of	0pspsuqrr
end to	ssussstsr
end with	susssstsq
ende	tqqtszrrp
ende april	srrrsvsss
endeavors	sssrssssu
ended	rsssssssu
ending	srrssrssv
ending 0	srsssrssv
energia	rrsutssss
energie	sssssssru
energieagentur	srusssssr
energieagentur vorharz	srusssssr
energy	srstsrssu
enforcement	stsrsussq
engagement	rrssuursr
engere	sssusssss
engeren	rttrrvssr
engeren auswahl	rrsrswssr
engeren kreis	surssssss
engineer	wustrtr1d
engineer 0	srsusssss
engineer id	qsssssssv
engineer in	sssssssur
engineer interview	sqsrswssr
engineer jobs	sssssssvq
engineer no	ssssssssu
engineer position	vurtssrsp
engineer remote	rssusssss
engineer role	qtssusssr
engineer with	susrsstsr
engineering	rssssrwup
engineering manager	sssrtsusq
engineers	qqrtsrswu
engineers and	srssssuss
engineers who	susssssss
englisch	ssusssssr
enhorabuena	rtrrvrssr
enjoy	ssrrrtssu
enjoyed	rtrsrqssv
enjoyed meeting	sssqssssv
enjoyed our	sssussssr
enlace	rtrrrsssu
enough	rqsvrrrrw
enough so	ursssssss
enough to	srssssssu
enquiries	vssrusssq
enquiries and	sssrussss
enregistree	ussssssss
ensemble	utrrsrrst
ensure	rsvqrssst
ensure the	srusssssr
ensure you	srussssss
entendre	stvrrsssr
enter	tssrssrsu
entered	vssrssssq
enterprise	ssssssuss
entgegengebrac	sssussssr
entgeltgruppe	srsrwsssq
entgeltgruppe 0	sssrvsssr
enthusiasm	ussssssss
entitlement	sssssussr
entitlement to	sssssussr
entra	sssqssssv
entrado	sssusssss
entrambi	stsrssuss
entre	svrrrtrss
entretien	susrstssq
entretiens	ussrssssr
entrevista	xurqrrrrt
entries	sssrssssu
entries and	sssrssssu
entro	tsyqrtrrq
entro il	usurssssr
entry	rssrsurur
entry level	sstssssur
entscheiden	trsrrusss
entscheidung	npvssvrrw
entscheidung bis	sssruussr
entscheidung leider	rssssusss
entscheidung uber	srurrqssw
entscheidung und	rssqssssv
entschieden	srrvssrru
entschieden die	rssvsrsss
entschieden haben	vssptrsst
entschuldigen	susrsssss
entschuldigung	russsssss
entwicklung	sssusssss
entwurf	rssrssssu
envelope	sssutsssr
enviado	svsrsssss
envies	rtsrrrssu
environmental	ssssvsssr
eod	srwssssrr
epreuves	ssusssssr
equipe	vrtrrvrrq
equipo	surtssssq
equity	ssssusssr
er	wusrurpqr
er ist	srsrsusss
er met	vrssrssss
era	rssusssss
erased	sssrssuss
erfahren	rsssssusr
erfahrung	rrsusrtss
erfahrung mit	sssvssssr
erfolg	pruxsrrrs
erfolgreich	ussssssss
erfolgt	vrrssrrss
erfolgt die	vssrssssr
erforderlich	rsutssssr
ergebnis	rrrysrssq
ergebnisse	srutssssr
ergeht	rsusssssr
ergibt	sssusssss
erhalt	vrsrsssss
erhalten	usqsrqrtw
erhalten und	srsqrsssw
erinnern	ssssrsssu
erinnerung	swtsrrrrq
erklarung	rsussssst
erlaubt	rsvssssss
erreicht	turrrrsst
erreicht und	ssssssssu
error	srsrrrrsw
erscheinen	sussssssr
erst	xqtorvrrs
erst nach	xqsrtrssr
erstattet	tursssssr
erste	tutrrtssq
erstellt	rssussssr
ersten	trsrrrrsv
ersten tag	srrsrsrsx
ersuchen	sssssussr
erwarten	ruurrrrss
erwarten sie	russsssss
erwartungen	sssussssr
erzahlt	rtsrsruss
erzielt	sssussssr
es	nvxxlsnqy
es bei	stsvssrsq
es diesmal	sssqssssu
es el	stssrsssu
es gibt	rrvrssruq
es hat	russsssss
es ihnen	sptrsttsu
es ist	ssusrrtsr
es la	sssusssss
es libre	strrssssv
es necesario	rssrssssu
es nicht	srtvsrssr
es um	ussrsrsst
es war	sssusssss
es weitergeht	qssrsxrsr
esclarecimento	trurssssr
escribimos	qsspsussv
esigenze	sssussssr
eso	rrsvssssr
espera	rrsvtsssq
espere	ursqssusr
esperienza	rssusssuq
essai	rrsvtrssr
essence	ssssusssr
est	vqousxppv
est bien	ussrsssss
est pas	rsrtsussr
est toujours	sssssusss
esta	qspvpuuqx
esta ocasion	sssussssr
esta semana	svrrsrtrr
established	sssrsusss
estao	rrswssssq
estas	sssrssuss
estate	rsswrsrsr
este	ttrqrsrwp
este e	srsrssswq
estimada	uruttrrrp
estimada ana	ssssussss
estimado	qtrvqrrrv
estou	vrrrrsusr
et	wmywtsvok
et 0	torrssvsu
et d	ssssssurr
et de	turrsssss
et je	sqrtruusr
et moi	urstsrssr
et nous	srrtusrss
et par	rsssussss
et un	srvtrsssr
et votre	rsswssssr
etage	susssssss
etait	rssusrsss
etapa	ttrwrssrq
etapas	rrsssvssr
etc	rrrrsrurv
ete	trrturtsq
ete enregistree	ussssssss
etes	rvsrrvrsp
etre	rsstsvssr
ett	rrxrrrrsr
etudes	stsrussss
etudie	rrstsrssu
etwa	ustrrursp
etwa 0	vsuqssssr
etwas	utturtrro
eu	vrrrsurrs
euch	rqsusrrsw
euer	rrsusussr
euro	roxrvrtqs
euros	rqrrwsrrv
evaluated	ussrsssss
evaluation	srursussr
even	suroqqurx
evenement	ssssssssv
evening	rqussrtst
evening before	ssusssssr
evening with	sssrssssu
event	tvrrrrrru
event will	srssssssu
events	trtrsurss
eventual	ssssssusr
eventuell	srsrrtvsr
ever	tsrrrrtrv
ever been	ussrsssss
every	uoxls2oqt
every application	ussrssssr
every day	strsusrsr
every one	ussssssss
everybody	trrusrrss
everyone	rwrrursrs
everyone enjoyed	sssussssr
everyone is	rtsrsrusr
everyone we	srssssssu
everything	tvqrsspru
everything on	sssssvssr
everything you	rssrrsrsw
exact	sssssstur
exactly	srsssstru
exam	qrsssssrv
examen	urtsssssr
examine	vssrssssq
examiner	rsstsrusr
example	vyxorqprp
exams	sssussssr
excel	srussstsr
excited	tsso0qqrt
excited about	srusssssr
excited to	rtqo0rqrt
exciting	sssssssru
excluidos	wrsrssssr
exclusive	srsrrsrsw
excuse	trsrssusr
excuser	sussssssr
executive	qttrqtwsq
executive role	ssusssssr
exemplar	srssssssv
exempt	sssrsussr
exemption	sssrsussr
exercise	rwtssrrsp
exercise and	sursssssr
exercise is	srurssssr
exist	ssutsrssr
exit	ssssssusr
expansion	sssrsusss
expect	rvtqrwqsq
expect in	rvsrsssss
expect it	susssssss
expect to	trsrswssq
expectations	susssstsr
expected	rsrtsqssv
expenses	rvssssssr
experience	oqpwpp0sw
experience as	ssssssuqs
experience best	rssussssr
experience for	srsrssssu
experience in	sssssszqo
experience with	rqsqsstry
experiences	sssssssvq
expert	srssssuss
experts	ssssssssu
expire	srusssrst
expires	srurrusrs
expires 0	srtssussr
explains	sssrssssu
exported	tssssswum
exposure	sssvssrsr
expression	rrussssss
ext	ssssssurs
extend	rstsxsrso
extend an	srsswsrsq
extended	rrtusssss
extending	sssusssss
extension	rrrtsrssu
external	tsstsrusq
extra	sssrsursu
ez	ssssrsssu
f	pvttrqsts
f 0	srvsrssrt
f m	sssssssvq
fa	vrsrsssuq
fabio	rrvsrrurq
faca	trvsssssr
facciamo	uusssssrq
face	strsssrsu
faces	ssussssss
fachbereich	prwsrtssr
facility	sssrsutsq
fact	srtrrsrsv
factors	ssusssssr
fahren	utssssrsr
fahrt	vtsrsrssr
fail	sqwrrrrst
failed	sssrssssu
failed to	sssrssssu
failure	ssrrrusss
failure to	ssrrrusss
fair	tqrururvq
fair trade	sssssssvr
faire	tssrusssr
fait	rsswsrssr
faithfully	sssussssr
fallen	ssssssssu
fallstudien	squusrssr
falta	ttsrrrusq
familie	srssrrvss
family	trrrtrssv
fammi	rqrrvsrrv
fammi sapere	rqrrvsrrv
fan	srrsssvrs
fancy	rusrssusq
fancy a	ssssssusr
far	ssrrvrrsu
far as	ssssvsssr
fare	ssvssssrr
farebbe	susrrsusr
farquhar	ssssswssp
fase	rvrrrssst
fase de	stsqrsssu
fast	srsrssruv
faster	ssssusrss
faster than	ssssusrsr
fatih	srsrsvsss
fatto	sssusssss
fault	usssssssr
faut	rsstusrsr
favor	tqsqssssw
favor of	sssrssssu
favorable	srssursst
favour	sssusrsss
favour of	sssusrssr
fax	srssssrrv
fc	qsssssssv
features	srssssssv
feb	tqsrrttru
feb 0	sqssrsssw
februar	qwsrsussr
february	utttqsrrr
february 0	suurrrrst
fecha	vsttrrssq
fecha 0	utssrsssr
fecha de	sssutsssr
feddersen	rtsrsruss
federal	ssrqrsssv
federation	sussssssr
fee	rrrurrrtu
feed	rtssssrwr
feedback	rrq0rwqrp
feedback and	srsrswssr
feedback can	srsussssr
feedback will	susrssssr
feel	rsrtrsrsv
feeling	rvsrssssr
feelings	sssusssss
feels	stsussssq
fees	srssssssu
fehlen	trrrsrssu
feira	usrrrrrrw
feita	vssrssssr
feito	rrstrsrsu
felt	rrsxsrrsr
femi	sssqssssu
fermee	rrstrsssu
fermin	vrsrusssp
ferreira	vrsrssssr
ferry	ssutssssq
fertig	rrrsxrrsr
fest	rtrrrrusu
feste	svrtsrssr
feste schuhe	svrsssssr
fevrier	stsrusssr
few	vzqprsqqt
few days	usssssssr
few questions	rvsssssss
few things	svssssssq
few times	sssssussr
fewer	ssssssssu
ff	usssssssr
ficar	ssssvsssr
ficou	rrrutursr
fiel	rsssssuss
field	rrusrsrru
fifteen	suusssssq
fifteen minutes	suusssssq
figure	susrsstss
figures	srrsssssu
fijn	srssussss
fijn dat	srssussss
fijo	trsrrsvsr
fiktiven	srvsrsssr
file	uqtprtqrx
files for	usssssssr
fill	rqrrrstsx
fill in	srssssssu
fill out	srrrssrsw
filled	strzssrsn
filled it	rssvssssr
filling	trsqsutss
filling in	rssrssssu
filling out	usssssssr
film	rqrqssrsz
films	ussrsssst
fils	urstsrssr
fim	vrrusrrsq
fin	ssrrutssr
fin du	rssrsusss
final	uvquuuqrn
final discussion	sssssursr
final round	svsrrsrss
finalement	sssvssssr
finalist	sssssutsr
finalize	sssrusssr
finalize the	sssrusssr
finance	sptqsuttt
financial	uqsrrsrrx
finch	sustsrtsq
find	purmsrwuv
find a	sstrusrsr
find below	svssssrsr
find out	russrttsq
find the	rqrquryst
find their	ssssssusr
find you	qsssssrtv
find your	ssssssrsu
find yourself	sssssssvq
finden	rrxsuqruo
finden sie	rrxrurruo
finder	srrswssrs
findet	sussssssr
finding	srtrssrut
finding a	sssrssrus
finds	srssssssv
finds you	srssssssv
fine	uswptsssn
fingers	sssssvssr
finish	qrxrrsrrt
finish the	ssusssssr
finished	stsssstsq
finn	srtrrursu
fino	vrrrrutrq
fiona	ssussstsr
fiquei	srrtrrvsr
fiquei com	srrtrrvsr
fire	rsutsursq
fires	sssrsusss
firm	stursruto
firm 0	sssssssur
firmare	srssussss
firms	srsrsqtsw
firmware	ssvsrsrsr
first	nqtowyqtr
first and	sstsswrsp
first by	ssssvsssr
first day	ssrsssssv
first of	ssstusssr
first on	sssssvssq
first shift	srrsvsssr
first talk	rssssussr
first the	rvsrsssss
first year	srttsstsq
fit	srtsrrtur
fits	rrsssrssv
five	txutrprrq
five days	qrurssssu
five minute	susrssssr
five minutes	susssssss
five years	sssusssss
fix	rtrqusssu
fixed	rsssrsstu
flash	srvssssss
flat	trtqsssst
flexibility	sssrssrus
flight	sussrrsss
flights	srssrsvsr
float	sssssssur
flood	sussssssr
floor	uvttrtrsn
florida	vsssssssq
flu	utsrssssr
foi	upqsuurqu
foi aprovada	rsstussss
foi aprovado	rrrstvsrr
folder	rsrrtsrsv
folgende	srrrrsswr
folgt	urrsusssr
folien	stusrsssr
folks	vrsssstsq
folks like	srssssusr
follow	rwsrurqup
follow this	sssssssvq
follow up	susrrtssq
follow us	usssssssr
followed	svrrsssss
followed by	svrsssssr
following	ortsvvrtr
following up	rutrtstsq
following your	sqsrwwssn
follows	srrrwrrss
fonction	vssrssssr
fonds	ssssssssu
font	srssssrsu
fontaine	sussssssr
foods	tstvsssso
for	qttwptqov
for 0	qstsnqtr0
for a	n2tloo1ow
for access	ussssssss
for all	ssssssssu
for an	sptrsrtsv
for announcement	ssrsssssv
for any	rtrtsrrsu
for anyone	ussssssss
for applying	ztvrpopqt
for attending	rvstssrsq
for backend	ssusssssr
for bearing	sssrsussr
for being	rsswsrrsq
for both	stssusssq
for changing	usssssssr
for checking	rssssxssq
for co	usssssssr
for coming	trsvsvrsn
for completing	rssssussr
for computer	sssssssur
for data	rrssssssu
for developer	rrtsssssu
for dispatcher	sussssssr
for environmental	ssssvsssr
for everyone	sussssssq
for feedback	sssusrsss
for financial	usssssssr
for first	rssssusss
for free	trsrssrsu
for further	qrtsssssu
for future	rsswssssq
for general	sssssussr
for his	usssssssr
for how	sssrsvsss
for in	sssssrssu
for interviewing	rusrsussq
for ios	sssussssr
for it	tsrvsqssr
for its	ssssssusr
for july	rssssusss
for letting	srsqssrsx
for me	tpssssrsw
for meeting	srsrswssr
for member	usssssssr
for messing	stsusrssr
for money	ssusssrsr
for more	sssqstqsv
for msc	qsssssssu
for next	srssssssv
for ninety	rrsssussr
for non	sssrsusss
for one	stsqsurts
for other	sssussssr
for our	rurssrsst
for packer	ussussssq
for post	vrusssssq
for production	ssssrvsss
for putting	vsststssq
for reference	stssssrvq
for registering	sssrssssv
for saturday	sssussssq
for sending	sustssrsq
for shopping	srssssssu
for six	srtssussq
for social	ssusssssr
for software	sssstsssq
for someone	ssssssusr
for store	ssssusssr
for submitting	urspssssv
for support	ssusssssr
for taking	strussssr
for ten	ussrsssss
for that	sssussssr
for the	2zstqqmls
for these	sssrssssu
for this	osqyrvqru
for three	srswrsrsr
for tomorrow	srssssssu
for tuesday	sussssssr
for two	ssstssusq
for us	ssrursrsu
for vacancy	ursrsussq
for warehouse	rssusssss
for wednesday	sussssssr
for welder	srsrssssu
for which	rssusssss
for you	rrrtptuxp
for your	uuruoqnqy
force	tqstrusss
foreign	sssrssrsu
forge	srwsssrsr
forget	sssssssur
forgive	svrvsrsso
forgive me	sustssssq
forgotten	srsrrxrsr
forgotten you	srsrsxrsq
form	6trqnopqu
form for	xsrrssssp
form in	vsstsrssp
forma	ussrsssss
formal	tsrszrrsn
formal letter	srssvsssr
format	ssvrrssrs
format is	ssusssssr
formed	sssrussss
forms	ssusrssst
formular	ssssrsssu
fortune	sssrsssus
fortune 0	sssrsssus
forward	qsvxroppx
forward to	turprqqry
forward with	prvxtrrrq
forwarded	tqrqqrtq1
forwarded this	ssssssssu
forwarded to	usssssssr
forwarded your	sssrssuss
fosse	rssusssur
foto	xtsrrsssp
foto van	xrsrrsssr
found	torsrquuu
found it	urssssrsr
found the	rsspssrsx
found you	srssstusr
found your	srssssvsr
founder	strqrusss
foundry	ussssssss
four	xvsqspsrq
four people	stsssrrsu
four weeks	vssssrssr
fr	wrrrrrsst
fr 0	vssrrsssr
fra	srrrwssrs
frage	vrstrrtsq
fragen	stzpqrqru
fragen 0	stusssssr
fragen zu	qsusrsssu
frais	sssrssuss
frank	ssssssrsu
frau	uzouvvrlm
frau banerjee	ssrsrsssu
frau dohrmann	rssrssssu
frau dr	ruquurrsr
frau grunwald	susrrssst
frau okafor	ursrurrsr
frau pfeiffer	trsrsusss
frau roe	tprtrqtrw
frau sokolova	susssssss
frau weber	rustrrsss
frau wurzinger	sssssussr
free	ttrrqqrqz
free of	srutssssr
free to	sussssrss
freelance	sstsssusq
freeze	rrstsrssw
freeze is	rssssusss
freezer	sssssussr
frei	qrrsvqwsr
freigegeben	sstqssrsv
freigegeben ist	rssrsusss
freitag	qvuuqpqrv
freitag 0	rtttrrrrv
freitag einen	ssusssssr
freitag um	ssssssssu
frequently	ssurstssr
fresh	srtsssrus
freuen	rrqr0rrss
freuen uns	rsrpzrrss
freundlich	ssusrssss
freundliche	oryssusrq
freundliche grusse	oryssusrq
freundlichem	svssssssr
freundlichem gruss	svssssssr
freundlichen	uuqvtqurn
freundlichen grussen	uuqutqurn
freut	ussrsssss
fri	sorsrswsu
fri 0	sorsrswsu
friday	t0qporosw
friday 0	sussssttp
friday and	rssrswrsr
friday april	sussssssr
friday at	sqssrsrsy
friday may	ssusssssr
fridays	ssssvsssq
friend	rqrqstrsy
friendly	sssrsstsu
friendly reminder	ssssssssu
frist	srvsrsssr
from	sqqrrsxpw
from 0	urrrpvrrv
from a	tsrqsrtrv
from another	rtsussrsr
from client	stssstssq
from home	rusrsstss
from me	tsrssursq
from my	rusurrqst
from now	rsssssssu
from our	trssrrrsv
from outlook	ssssssuss
from outside	sssussssr
from the	qrq0srqrt
from there	ssttstssq
from this	srtrssuss
from tuesday	ssssssssu
from two	usssssssr
from us	qqrrsttsw
from you	qrrquussu
frontend	tsvssssrq
froze	sssrsvssr
frozen	srsrsvssr
fruhestens	rstvrsssq
frustrated	sssssussr
fte	ssssssvss
fuhren	srrtrsssu
fuhrerschein	vsssssssr
fuhrt	susrsssss
fuhrungszeugni	sqrstsssu
full	qrrttpsxs
full legal	sussssssr
full service	srssssssu
full stack	ssssusstq
full time	rrrtrsryp
fully	srssrsvss
fully remote	ssssssuss
fun	srsrrsssw
funcao	trsrusssr
funcao de	trsrusssr
functie	sqsuyrrrp
functie van	sqruwrrrq
fund	srtrrrust
fundamentals	sssssssru
funder	sssvssssq
funding	rrtsrvrtr
funds	sssrssssu
funny	ssusssrss
fur	vnpwuosqx
fur andere	sssrssssu
fur das	qrrypsrsu
fur dein	rsssrrrsv
fur deine	surstursq
fur den	trsusurrp
fur die	sprxvtoqt
fur diesen	sssussssr
fur ein	rtrussssr
fur eine	rrvwrqrsq
fur einen	rrsprrwrv
fur ihr	qsrurssst
fur ihre	urquvqsrr
fur menschen	ssussssss
fur mittwoch	susssssss
fur sie	rssvuqusp
fur uns	srsustssr
furious	sssrssssu
furnished	srssssvsr
furniture	vssssrssr
furs	srtwsrrsr
further	ntttpyqst
further emails	sssrssssu
further to	rturrtssq
futur	rrsrususr
future	ppswqquqw
future endeavors	sssqssssu
g	wwqtqqsrp
g day	sustssssr
g x	ssssssusr
ga	srstsussr
gaan	psrvrrrsw
gaat	rrtuusssr
gabi	rusrsrtss
gage	ssssvsssr
gameplay	ssssssusr
ganz	qurtrssst
gar	wrsrssssr
gar nichts	ussrssssr
garage	swssssrsq
garantie	srrssswrr
garde	rurtrtrsr
gareth	srrstsssu
garna	svsssrsss
gary	srssssrsu
gate	rwtsstrso
gathering	sqsrswtsr
gaurav	urssssssr
gdpr	stssssusr
geachte	ssrtsrrru
geandert	rtsusrsss
gearbeitet	srstsrssu
gebaude	sturssssq
geben	qsqvtyrro
geben sie	sssuurrsp
gebeten	turqrrusq
gedacht	sssrsvsss
geduld	vrsorxssq
geehrte	qqtssurqv
geehrte bewerberin	tsurssssr
geehrte damen	tsrqssrut
geehrte frau	lvsvuvtpq
geehrter	xsqttrqps
geehrter herr	xrrttsrps
geen	prrvrutur
gefallen	tvsrsurso
gefallen hat	vssrsrssr
gefallt	rustssssr
gefallt uns	sussssssr
gefuhrt	sussssssr
gegeben	rsstvrssr
gegen	rustrsssr
gegevens	trsrssssu
gegevens worden	rssrssssu
gegrundet	sssussssr
gegrundet 0	sssussssr
gehalt	ssrrrsvsr
gehalt bis	srrssswss
gehalter	sssrwsssr
gehaltsnachwei	sqrsssssv
gehe	ussrssssr
gehen	qsrururst
gehoren	ssrtrsssu
geht	xrrstpvrp
geht es	urstsrrss
geht vor	usstsrssr
geklappt	sssqssssu
geklart	rrsssusss
geladen	ssussssss
gelegt	qsrrrssrw
gelesen	rususrsss
gelijk	rrstssuss
geloscht	qrsrsrssy
gemacht	ststrtssq
gemeinsam	stussssrr
gen	srusrsrtr
genannt	sssrrswsr
genau	srtssrusr
genau die	ssssssusr
general	tssqrvrst
generated	vpssrrrru
genomen	sssssusss
genommen	stttssssq
gente	rurussrsr
gentile	ttqstwsqo
gentile dott	russrussr
gentili	rtssrsssu
genug	rssssusst
genugt	ssrrrswsr
genuinely	sssussssr
georgina	ssssssusr
gepruft	usssssssr
gerade	sqsxrrwro
gerade eine	rssrsrwss
gerente	rvsussssq
gerer	rsssssswr
gerer mes	rsssssswr
gern	szuuqourm
gern am	sussssssr
gern einen	ssrsssusr
gern mal	sussssrss
gern mit	sssusssss
gerne	kypp1srrt
gerne an	qssrwssss
gerne auf	sssssussr
gerne mit	sussrssss
gerne nehmen	sssrssssu
gerne personlich	sussssssr
gesagt	rqrtuurss
geschaftsfuhru	susrssssr
geschlossen	qssrssssv
geselecteerd	tssqssssv
gesellschafter	sssssusss
gesendet	tvrrtsrsp
gesetzt	rrspuwrss
gesetzt und	rssrswssr
gespeichert	wsrqrrsst
gesprach	qvqtprurv
gesprach mit	svsrsssss
gesprache	rrrqsyssq
gesprache mit	rssrsvsss
gesprek	rxrtrrrrp
gesprek van	svstssssr
gesprekken	ussrsssss
gesprochen	rssvssrsr
gestern	rrrvrsqru
gestor	srustssss
gestossen	sssssruss
gestrigen	sssussssr
gesuchte	ssusrssss
get	susltpwqw
get 0	ssssssuss
get a	ursqrrtru
get back	ssrrsrssv
get it	rrsrssvss
get more	srssssssu
get on	sutsssssq
get paid	ssstssusq
get past	svssssssr
get started	trssssusr
get the	tssrstqst
get through	vssrsrssr
get to	rssuusrsr
get you	surssstsr
get your	srssssrsu
gets	vssqsstsr
getting	rtrrsrrsv
gevallen	rssxsrssr
gewonnen	sssusrsss
gewoon	rustssssr
geworden	rsrusttsr
gewunschte	sssussssr
gezogen	sssssruss
gg	rrstssssu
ggmbh	srusrrvsq
gia	rrsxsrssr
giada	sssvssssr
gibt	rruqurqut
gift card	srssssssu
gig	swssssrrs
gilt	srrttwqrs
gilt bis	srrstsssu
ginsterberg	ssurssssr
giorni	ursrssrst
giorno	stssrsssu
giovedi	szsrrsrrp
giovedi 0	swsrrsssr
girls	srsswsssq
giselle	ssssusssr
github	ssrrsrvsr
giulia	rssvsssss
give	0ttppxnqq
give me	surrsursr
give us	0rsrrrrrq
give you	strsrussr
give yourself	ssvsrssrs
given	prryrssrs
given access	ssrsrsssu
given us	sssussssr
glad	qruttusrq
glad to	srsutsssr
glad we	ssusssssr
glaser	srvsssssr
gleich	tvqssqtrr
gleich ein	ssssssusr
glowing	sssrsusss
gluck	sssusrssr
gluckauf	rsussssss
gluckwunsch	srtsrsssu
gmbh	ytqwqpssn
gmbh co	sssvsrssr
go	sr1msspqv
go at	srusssssr
go forward	ssusssssr
go over	tusrssssr
go to	srususrrr
go with	ssuossssw
goal	sssqssssu
goals	sssrsssvr
goed	rurtrrusr
goede	ursrsssss
goede orde	ursrsssss
goes	qrrstxssp
goes to	rsstsussq
going	rsrvrrtru
going quiet	srsustssr
going to	stsrrrssv
gold	srssssruu
gone	urrusssrr
gone quiet	sssrsvssr
gone to	wssssrssr
gone with	sssutrrsr
gonna	srsussssr
good	turxptrrq
good afternoon	stsvstssp
good fit	sssrssrvq
good hands	usssssssr
good job	ursssssss
good luck	trrwsrrss
good morning	tturstrsp
good news	ttrrsurss
good to	rsssstvsq
good work	ssssusrss
google	tzrrrsrqp
google meet	swssssssq
got	yruurpsoq
got 0	srrursusr
got a	rsrstrxrr
got an	sssrssssu
got it	2qrqssrsp
got the	rrrsuuqst
got to	ussrsssst
got your	rtrvrrsss
government	rsrqsrruv
governor	srsrsusss
governors	ssssvussp
govt	srussssss
gps	sussssssr
gr	srsurrutp
graag	qsuqsrspy
grabs	sssrsusss
grace a	srssssssv
gracias	wprzpsrrr
gracias por	uqrxqtrrs
grad	uqrrurrsu
grade	usrsvrtso
grade 0	sssrvsrsr
grades	suusssssq
graduate	otxqsrtvq
graduate engineer	srussssrt
graduate scheme	rvurssssq
graham	russsssst
grand	ursstsrss
grande	srsvsssss
grant	sssqussst
gratis	rsssrsssu
grazie	0rsqsvrsn
grazie per	srsssvssr
great	qsqurpwtt
great news	susrssrss
great with	sssusssss
greenleaf	ussussssq
greenleaf foods	ussussssq
greenlight	sussstrsr
greetings	ssursssss
greg	ssssusrss
gregor	ursrurrsr
gregor lampe	ursrurrsr
greta	rvsssstsr
grid	ruststtsp
groet	qsrturrrv
groetjes	uqsrvsssq
grossem	rssrssssu
grossem interesse	rssrssssu
grossen	sussssrss
ground	sssusssss
group	trrwoqsvq
group 0	stsssussr
group in	sssussrss
group is	srsussssr
groupe	trurrsusq
growth	urrrrsrtt
gruber	tqrsssssu
grund	srrsrvurr
grunwald	susrrssst
grupo	utsssrssr
gruppo	stsrssuss
gruss	usqvqrwrq
grusse	twxspxroj
grusse annelie	trussssss
grusse aus	ssussssss
grusse ihr	sssqssssu
grusse kathi	susssssss
grusse malte	rtsrsrvsr
grusse s	usssssssr
grussen	vvqutrvql
grussen dr	rtrtrrusr
grussen im	rssvtrrsr
gst	squvssssr
guarantee	ssrsssssu
guaranteed	srrrssssu
guardato	rsswssssr
guess	sssrsusst
guest	srsrssrsw
guests	susrsssss
gui	sssussssr
gus	susrsstsr
gustaria	svssssssr
gut	tvsqrvtro
gut gefallen	surrrvrsr
gut zu	sssrssuss
gute	rrrxuqrss
gute nachricht	srssussss
guten	nusuuotru
guten tag	mtttvpsrv
gutes	susssssss
gwendolin	ssssusssr
gymnasium	ssurssssr
gymnasium am	ssurssssr
h	rptpwutvp
h 0	sssrrrsvs
ha	uzpwotsqo
ha decidido	rssssusss
ha sido	rsrtssssu
haar	susssssss
hab	urrurtssp
hab ich	tssrsussq
hab mich	rsswsrrsr
habe	uquqpsrqx
habe ich	trsrrrtru
habe sie	ursrsvssr
haben	qqpzrsrqw
haben am	rssusssss
haben das	sssrsussr
haben deine	sssussssr
haben den	rrrvrurst
haben die	rttwrrssq
haben ihre	urrrtrsst
haben noch	srsssvssr
haben schon	ssswsstsp
haben sich	tstrrrrur
haben sie	svrpqrssv
haben und	sssrsusss
haben uns	rsrusrssr
haben wir	yxrsrorqq
hablamos	srrsusvsq
hace	rusrrsusr
hace falta	rusrrsusr
hackerrank	rrvssssss
had	tqpxqvrpt
had 0	ussqsssst
had a	qurqsusst
had an	usssssssr
had no	ursssssss
had the	sssussssq
had to	sqsurttss
had with	sssssussr
had you	sussssssr
hahn	sssussrsr
hai	urrtssssr
halbe	rvtsrsrsr
halbe stunde	svrsrsrss
halden	stsusssrq
halden grid	sssussssr
half	srqtswtrq
half an	rvrtrrusq
half and	srssssssu
half term	ussssussq
half the	sssrsusss
halfway	rsssssssu
halifax	rsssssusr
hall	uursspsst
hallam	tssrsussq
halle	ruursrrss
hallo	vssuqsxtk
hallo frau	rsrsrtuss
hallo herr	qptrutxqr
hallo ines	sssrussss
hallo kim	rssrssttu
hallo leonie	ssssssrur
hallo oleksandr	srssssuss
halt	sssrrrvsr
halte	srsssutsr
halten wir	sussssssr
ham	rssrvrrsu
hamburg	ssssssssu
hamish	stsssstuq
hamza	rsrsssrtu
han	srstsrrsv
hand	urtyuqqro
handful of	ssstsstsq
handlers	ssssssusr
hands	strurtsrq
hands and	usssssssr
hands on	sssussusp
handy	rrzrssrsq
hang	sssssussr
hangen	srssssuss
hanging	srsustrsr
hangt	srusrrrrv
hangt an	srusrrrrv
hans	sussssssr
happens	ussrsursr
happy	qosqyrwsr
happy to	rqsrzsrrq
har	srrtrrr0q
hard	trryrrqrt
hard mail	sssussssr
hardware	ssssussst
harriet	surstsssq
hartelijke	stsrusssr
hartelijke groet	stsrusssr
hartung	sssssruss
harvest	srrsussss
has	ppozr3qmt
has applied	rrsrssssx
has asked	rrusruusp
has been	vuovpznnv
has changed	rusttsssq
has come	svsrsrrss
has concluded	rssssussr
has decided	srsvstssq
has found	sssussssr
has gone	vssssstsq
has got	ussssssss
has just	ssstsssvr
has landed	sussssssr
has no	rsssssrsu
has not	prruuqrsx
has now	sssuurssq
has reference	sssrsusss
has requested	srsrsussr
has slipped	sssrsvrsr
has the	srssssssu
has to	sussstrsr
has won	sssussssr
hast	rurwtrprs
hast du	sussrsqss
hasta	uqwoqxrrp
hasta que	sssqswssr
hat	ltozuuuos
hat am	susstsssq
hat deine	vssrsrssr
hat die	srsurtssr
hat es	sssqssssu
hat ihnen	ssssustsr
hat mich	sssrssvsr
hat mir	sssrssusr
hat sich	otsytrrrr
hat sie	rtrrurrst
hat uns	tussrursq
hate	stsqssust
hatte	qtrwrtrsq
hatten	surqrqzsq
hatten sie	rurrsrwsr
hattest	strsrrusr
hattest du	strrrruss
hau	vsstrsssr
haus	pwqtsswrp
have	rtswsssnt
have 0	rvvrrrsrr
have a	s0qrsrtso
have agreed	susssrsss
have an	qtrrruwsq
have any	stsussssr
have been	rptwwsqrq
have chosen	srsussssr
have decided	rrrurrrrx
have done	sssussssr
have emailed	rsssssvsq
have five	ssvrssssr
have had	utsrssrss
have it	sssssussr
have many	sssssssur
have never	sssssussr
have not	tortqxurq
have now	sssussssr
have put	usssssssr
have reached	usssssssr
have read	srssssssv
have received	urrrrrssv
have the	srrurttss
have three	srtsssusr
have to	rutrrtqru
have two	srussrsss
have until	trtsusssq
have you	trrrzrrrq
have your	wtstsrrso
haverstock	ssssssssu
having	swsssspsr
having a	sustssrsr
having been	sssrussss
having trouble	srusssstr
having you	sussssssr
hay	qwusrussp
hazard	ssrsssssu
he	ztqrrotrs
he back	xssssssso
he is	susssssss
he looks	utsrssssr
he told	sussssrsr
he wants	sssvssssr
he was	srsssrssv
head	rwqprsztn
head and	sssssssur
head for	sussssrsr
head of	qurrtrzsn
head will	usssssssq
headcount	sssssussr
headcount for	sssssussr
headhunter	srssssuss
headquarters	susssssss
heads	sttttrrto
heads up	ssusssssr
headshot	srsusssss
health	rsqsvrtss
health talent	ssssusssq
health trust	srsssrust
hear	xqqmpywrq
hear back	rrsrsswsr
hear by	ursrstssr
hear from	rrrqrvtst
hearing	rsssssssu
hearing from	rsssssssu
heb	ursxsrssp
heb je	srsusssss
hebben	tqryssrrp
hebben besloten	rssusssss
hebben je	xrsrssssr
hee	usssssssr
heeft	prsqrttry
heeft de	srsrsvsss
heeft een	srsstsssu
hei	zrryrqrqp
heil	srsusssss
hej	qwuwwspoo
hej elin	surrrurrs
hej lars	ssrsvssrs
helaas	rrswrrrrt
held	stuqsvsro
held next	sussssssr
held on	srsutsssr
hello	sxttqtuon
hello idris	sssrssssv
hello ines	ssrusrrst
hello kim	sssssursq
hello lovely	stsussssq
hello mr	rrsssswsq
hello name	svsrssrsr
hello your	qsstssssu
help	qquqqqsyu
help center	srusssssr
help desk	rrrrrrrxr
help you	srstssrrv
helped	srssssssu
helps	ssssssrsu
hemos	rqrvtxrrp
hemos decidido	ssssussss
hemos descartado	sssqswssr
hence	sssvssssq
hence this	sssussssq
henrik	ssssussss
henrike	ussrsssst
henrike oltmanns	ussrsssst
hensel	ssssusssr
her	sqttrsvsr
herbst	rrsurrtss
here	spuuvpspt
here are	rtrstsqtu
here is	srrrusssu
here now	rssvssssq
here on	sussssssr
here so	susssssss
here the	rpyrqrsrt
here what	urstusrsp
hereby	strussssr
herr	wtutrzxmg
herr baranowski	srutssssr
herr benning	rssurrrsu
herr bergamin	rtsrusssr
herr dudek	rsssrsssu
herr gruber	tqrsssssu
herr klockner	ssssusssr
herr lohr	srrssstsu
herr lysenko	ssstrsrsu
herr mensah	tsrrusrss
herr pohl	svsrsrrsr
herr sawatzki	rsussssss
herr tewes	sssqssssv
herr wienbarg	tqrrrursv
herr yilmaz	rtsssussr
herren	trtqssrut
herrn	swsrsrssr
herrn dr	susrsssss
herzlich	tstqrutrs
herzliche	rssrswssr
herzliche grusse	rssrswssr
herzlichen	rsrsvrsst
herzlichen dank	rsssvrssr
herzlichen gluckwunsch	ssrsrsssu
hesite	rrsssvssr
het	ossyuuqpq
het contract	srssxsrsr
heure	rurqrussr
heute	pttzsrqsp
hey	xstxpwuqh
hey anneliese	ssssssvsr
hey kim	rstrsrusr
hey luca	rrstsurss
hi	mzytrxtko
hi all	srsssrruu
hi amelie	qrttrrssw
hi aoife	rrssssssu
hi beth	ssssvsssr
hi fatih	srsrsvsss
hi hamza	rssrssssu
hi i	sprsssssw
hi ines	uutqsvrsn
hi jarrah	srssssssv
hi joe	vssrsrssr
hi kayleigh	rsuussssq
hi kim	uurtrrtrr
hi luis	sssvssssr
hi marcus	srssrurst
hi marta	sustssrsr
hi mate	ssstssusr
hi mateus	srsrssssv
hi name	mwpusp0sp
hi nell	sssussstr
hi noa	ssssssrsu
hi noemi	tsursrssr
hi noor	vsrrrstsr
hi ottilie	rsssssssu
hi robin	rrsssusss
hi sam	rsstsrusr
hi saoirse	srsrssust
hi steph	rrsssurst
hi thank	srssssssu
hi there	ssssssusr
hi tim	sssssussr
hi wren	sssssussr
hier	ttsrrtprv
hier mein	rqrrssrsx
hier und	rssrsusss
hiermit	rsrrtqrsx
high	vqspsrrsw
highest	srrutsssr
highmoor	strtsrtup
highmoor animal	sustsrstr
hij	rrsvsrssr
hilfe	rrusrsusr
hilft	rsssssssu
him	rsrqsrssx
hint	ssssssusr
hinter	ssusrsssr
hintergrund	sssusssss
hinweis	rturtsssr
hinweis die	ssusssssr
hinweise	ssusssssr
hire	ppqwrywtn
hire you	sssrssvsr
hired	sqtrurqsw
hired a	ssusssrsr
hiring	nyvqp1rop
hiring 0	sssrssusr
hiring and	vssrsrsrs
hiring committee	sssssussr
hiring engineers	srssssuss
hiring for	rrsrsyssp
hiring freeze	srsuspssw
hiring in	ssssssssu
hiring manager	sustssrsr
hiring panel	rssrvsssr
hiring process	rvrtssssq
hiring specialist	srssssrsu
hiring team	svvsstssm
his	rsrurrrrw
his mind	rssvssssq
history	ssrtrsrrv
hit	srsqssrsw
hit reply	sssrssssu
hiya	ssststusp
hizo	rssvsssss
ho	ssrtvruro
hoe	rvsrrrrsu
hoe je	rvsrrrrsu
hoeft	stsrrussr
hoeft niet	stsrrussr
hof	vtrsrsssr
hoffe	rrsruutsq
hoffen	srstvsssr
hoffentlich	urssssssr
hoffentlich bald	urssssssr
hofmann	srsrustsr
hohe	sursrsssr
hoi	pswvtrsqq
hoi kim	srsrwsssr
hola	mwurusvpr
hold	ppqqrxwru
hold until	sssssrssu
holding	sssrvrtsr
holding the	ssssvsssq
holiday	ussrtsssr
holloway	sstrsussq
holt	susrsssss
home	stsqtprrw
home account	ssssusssr
home exercise	suqssssss
honor	sussssssr
honour	ssusssssr
hoofd	rrstssuss
hooks	ssusssssr
hoor	xrsrrssss
hope	orpqusxru
hope all	rssvssssr
hope i	sssrssrus
hope it	srssvsqst
hope our	sssqssssu
hope this	sqsrrrruw
hope to	srsrrvrst
hope you	rsrqsrzrr
hope your	stsssstsq
hora	s3tqqrrro
hora 0	tusrrsssr
horas	qrzttrrro
horen	uqrsssssu
horst	wrssrsssr
hos	ssrxrrrrq
hose	rvrsssrsr
hospice	srusssstr
hospital	rurqusvsq
hospital in	ssssssusr
hotel	rxrqqrtrt
hotel for	rssrssssu
hotels	sssqsusst
houden	sssrsvsss
hour	ptwsxpqsp
hour technical	srussssss
hour with	sussssrss
hours	qtxwqpqrs
hours a	srrsrsrsx
hours and	sussssssr
hours by	sssussssr
hours to	ssusssssr
hours with	sussssssr
house	rrsrruvts
house in	ssssssusr
housing	pssrttstt
houver	tssrsusss
how	rsxprroqz
how did	sssussssr
how long	stsqrusss
how our	srrsssssu
how the	turrssssr
how to	rsrqtrsrx
how was	srsrssssw
how we	qsstssssu
how you	rt1qrrqrq
however	srrtrurqu
however you	sssssussq
hoy	rqrussrsw
hr	txpqxvxre
hr for	ssssrvsss
hr manager	rtsqsuvsq
hr round	sqssssvss
hr services	rssusssss
hr shared	stssusssr
hrs	tqwrtrsun
hrs 0	sssssssur
html	srrqrsqrz
http	rqrnrrqr4
http www	rrrprrrq2
https	p4topopxr
https cal	susrsssss
https calendly	svssssrsr
https www	rsrsrrsxr
hub	ttsstsssq
huge	ssssssrsu
hughes	sussssssr
hugo	qwrrtusso
hui	rssusssss
hui min	rssusssss
huit	stsrusssr
human	ystrssrrp
human resources	tsusstrsp
humans	strussssq
hun	sssrsutsr
hund	susrrsstr
hunters	sssrssssu
hwy	sussssssr
hybrid	srssusruq
hydro	ssssvsssr
hydrologist	tssrssusr
i	unlxru5lr
i 0	ussrssrsu
i am	woqutqtqu
i apologize	rssusssss
i appreciate	srsusssss
i argued	sssusssss
i attach	srssrsssv
i c	sssussssr
i ca	qtrrrwtrr
i came	srsrssvss
i can	rsrqwtutq
i come	vssssrssr
i d	srpsttzqq
i did	sssrssssu
i enjoyed	srsusrsst
i expect	srsrsusss
i forget	sssssssur
i found	ursrsssts
i got	tqrpsrrsx
i had	rssussrsu
i have	qsqpqs1ts
i hear	ustrsrssr
i hope	rqsqtusut
i just	rrtrvrqrt
i know	rqquvwrrq
i lead	srssssvsr
i ll	wssprrvqr
i look	vsssssssr
i m	stqnts2os
i must	ssssssrsu
i need	srssrrtsu
i nostri	rsrrssrrw
i promised	sssussssr
i ragazzi	ussussrsq
i refer	russssssr
i regret	stsqsssst
i run	sssrssvsr
i said	squsrttss
i sent	ssssvsssq
i therefore	sssussssr
i think	rsrqrtsut
i thought	susssssss
i tried	sssvssssr
i ve	wpousxupq
i want	sruqstrus
i wanted	srstssusr
i was	trssrtrsu
i went	stsrusrsr
i will	tqrrutsst
i wish	srsstussr
i wo	ussssssss
i work	svssssrsr
i would	rsrusrtst
i write	sussrtrsr
i wrote	srssrswsr
ia	rrsrrvssu
iban	sturrsrst
ice	ssrqsrvst
ice cream	sssrssssu
ich	wqlstz0lp
ich auf	ssssssusr
ich bin	rsssrrssv
ich brauche	rrsrsussu
ich dass	sssssruss
ich den	tsrrxrrsp
ich denke	sssrsutsr
ich dir	rutrrrrsu
ich drucke	sssrussst
ich einen	srssssusr
ich hab	rssusrtsr
ich habe	usqrrtqrv
ich hatte	rssvrursr
ich hoffe	rrssurtsq
ich ihnen	tpturqwrr
ich ihre	sssrssssu
ich melde	rssssvsss
ich mich	rrsssrrsw
ich nicht	sssussssr
ich ruf	rusrsursr
ich schick	sussrsusq
ich sehr	sssusssss
ich sie	pwtqrsvsq
ich um	ursrusssr
ich wurde	svssssrsr
ici	sxuqrrrrr
icims	rssussssr
icims com	sssussssr
id	uzsouqrqr
id 0	vtrqrrsrt
id and	srtsusssq
id for	sussssssr
idc	sssssswrp
idea	rrtsrrssv
idea but	sssrssssu
ideas	ssrrssssv
identite	tstrsrssu
idris	sssrssssv
ids	ssvsssssr
ie	srsrssrsw
iemand	qrr1rrrsp
ieri	srssssswq
iets	wrvprtrrq
iets weten	wrsqrtrsr
ig	trusrssss
ihn	tpvqutrrs
ihnen	nvstxsrnv
ihnen alles	svssssssr
ihnen beim	sssqssssu
ihnen das	ssrqsuvsq
ihnen den	rtsssussr
ihnen der	svssssssq
ihnen die	qusrurtsq
ihnen fur	trrvrrsss
ihnen gern	vrurrrrss
ihnen hiermit	rsssussss
ihnen in	ussrsssss
ihnen leider	rssusssss
ihnen mitteilen	rrsrwrsst
ihnen mittwoch	ssssssssu
ihnen sehr	srsussssr
ihnen uber	susssssss
ihr	uootnrvp3
ihr angebot	sssqssssu
ihr antrag	sssssrssv
ihr dossier	sssssusss
ihr interesse	trsusrsst
ihr interview	sussssssq
ihr profil	sqrprsxst
ihr termin	sqssssssv
ihre	xmousuon2
ihre anmeldung	rsssssssv
ihre aussagekraftig	ussrssssr
ihre bewerbung	wwpvtspqo
ihre daten	ussrsssss
ihre entscheidung	rssqusssu
ihre initiativbewer	sssussssq
ihre mail	vrssssssr
ihre nachricht	ssssssssu
ihre teilnahme	sursssssr
ihre unterlagen	trsvrussp
ihrem	pppssqvtz
ihrem antrag	srsrssssv
ihrem profil	sssrssuss
ihren	rrsttprtv
ihren namen	ssssssusr
ihren termin	sqssrsssw
ihren vorstellungen	srssusssr
ihrer	wqrtrprrx
ihrer bewerbung	urstsssss
ihrer bewerbungsunte	utsqsssss
ihres	uqrtrqtrv
ii	sttttrswk
ii 0	stsssssur
ik	zqqtsuwql
ik bel	rrrrsuuss
ik een	rrsrususr
ik je	rrrssswss
ik op	yrsqrstrq
il	xsqwtnqss
il 0	0puqqrrrs
il arrive	vssrssssr
il calendario	rtsrrrssv
il colloquio	sssussssr
il posto	rtsrwsssq
il presente	sssussssr
il responsabile	svssssssr
il ruolo	qusussssr
il suo	qprtrrxrv
il tempo	rssusssss
il tuo	rtruqsrru
il y	srrrssssw
ill	sssqswssr
illinois	ssssssusr
illustrator	sssussssr
ilse	srssussss
im	istupzyot
im anhang	srvstsssr
im anschluss	srvsssssr
im auftrag	trtststsp
im buro	ryrtsrrsq
im haus	rssqrrxss
im herbst	rrsusrtsr
im kommenden	sssrssust
im mai	srrsstrus
im moment	sssqswssr
im portal	stsssssur
im rahmen	rurrssusr
im rennen	sssrsusss
im september	sssqruuss
im team	rtssusssr
im urlaub	ssssssssu
impegno	rrsrususs
impegno da	srsrtsuss
impiegata	srsstssur
important	trsrssrsv
importe	rsssrsssv
impressed	rssrvtsss
in	ruqvqtunt
in 0	rotsrqtrx
in a	uruqtppsv
in accordance	sssrsssur
in advance	svsrssssr
in allegato	rrwrvrrrr
in an	srsvsrtsr
in and	sssssurss
in april	srsrrurst
in as	vssrsrssr
in august	srsutssss
in behandeling	sssussssr
in between	sssssussr
in c	ssvssssss
in data	tssssswqr
in de	srrusttrq
in dem	rurtsrssr
in den	tsupstvso
in der	sxruqtrro
in die	swryrqrsp
in diesem	rrsxsrsss
in due	sssrsussr
in entgeltgruppe	sssrvsssr
in essence	ssssusssr
in favor	sssrssssu
in favour	sssusrssr
in february	trsussssr
in for	sutsrrssq
in frage	vsssssssr
in goede	ursrsssss
in good	trsssussq
in het	srwrrsssr
in his	sustssssr
in ihrem	ssrsrssrv
in january	trrutsusp
in late	rssssusss
in learning	ssssssuss
in leeds	ssrststtq
in mattinata	strrrsrrv
in may	rursururq
in mijn	rrrtrrrtv
in my	rrsqttrsw
in november	sssusssss
in october	ssssssvsr
in on	stsrrrrsv
in one	urtssrrss
in order	trsrutssq
in our	vorxsrtrq
in person	russsssss
in progress	ssusssssq
in quanto	sssussssr
in ruhe	ytsrsrrsp
in salford	srsvssssr
in sechs	sssssussr
in september	ssstrrssu
in six	sssrsrssu
in support	qssrssssv
in that	sssrssssu
in the	tsqvtpwnu
in there	sssssussr
in this	rqtssrqrz
in to	ttqrrrqtv
in touch	vtsrswrsm
in two	ssrruursq
in under	ssssssusr
in unserem	ussstsssq
in valutazione	pssrsxssr
in with	rrsussvsp
in writing	srrsxtqso
in your	ostxrrqur
in zwei	tsrqsrssv
inbox	ussrtrtsr
inc	srqsrrwtt
include	russrrrsu
includes	sstsssrru
including	strqsuqrv
including the	srsssvssr
income	sprrsttsv
incoming	sssrssssu
incomplete	srrsrsssu
inconvenience	russqusss
incorporacion	rrrrvssst
incorporacion el	rrsrussst
increase	srrsrsrsw
increase your	srssssssu
incumbent	ssssssusr
indeed	ssstssqwq
indefinido	rrrryrssr
independently	ssststssq
indeterminato	ssssussss
indeterminato ral	ssssussss
index	srssssrrv
individuals	ssssssrsu
induction	srssssssu
induction is	srssssssu
industria	stssssusr
industrial	srsrssswr
industry	rstsrrvrt
ines	r0wuxrqrh
ines thank	ssssvsssq
info	rqrrrrurw
inform	qsrsvvqrs
inform you	qrrsvvrrs
informal	ussrsstsq
informamos	rrsusrssu
informamos de	sssussssr
informamos que	rsssssssv
informatik	sssssssur
information	rurqspssy
information is	susrssssr
informationen	srtsussrs
informe	sssusssss
informed	urstssssr
informed and	usssssssr
informer	rrsuussss
informer que	rrsuussss
informiamo	rrstssssu
informiamo che	rrstssssu
informieren	rssrswsss
informieren sie	rssrswssr
ing	survrsssp
ingenieur	rssusssur
inglese	swssssssq
inherited	ssssssusr
inicio	srrrxsssr
initial	srussssss
initiativbewer	sssussssq
ink	ssssusssr
inkl	rrurqrrrw
inmail	srsrssyrq
innen	qrrtrrrsx
innerhalb	vrrqqrssv
innerhalb von	ursrrsrsu
ins	rtrsstrsu
inscribirte	rrstsrssu
inscricao	tssussssr
inscripcion	vrsrrsssr
inscripcion en	vrsrrsssr
inscrire	srrusssst
inside	qsswsrstp
inside of	sssussssr
insists	ssstsussq
inspection	ttstssssq
inspector	ussssssvp
insta	ssstrsusr
instagram	rssusrsst
installed	sssrssssu
instant	srssssuss
instead	rxtrqqqtv
instead of	rtussrrsr
instituto	vssrsssss
instructions	srvssssss
insurance	rssqqwrsu
intake	sruttsssq
intended	svsrsssrs
intensiv	srsussssr
interactive	srtrssssu
interessant	rrrtrtsur
interesse	tvpwqoxqq
interesse an	urrurrrrt
interessenten	sssqstsst
interessiert	stsqrustr
interest	xroxopvqt
interest in	ytqyqruql
interested	ttsorrtrw
interested in	ttsqsrrsu
interesting	qrsssrtsu
interet	srsussssr
intern	rrrttrrvs
interna	qssusvrsr
international	rrsrrsvst
internet	rqwqrrqsy
internship	sssswsstp
interview	i2sppwsoy
interview at	prsrssssx
interview candidates	srsssrssu
interview experience	sqssssssv
interview for	q1uqsvrsj
interview has	svssssssp
interview is	spsrswsss
interview panel	srssssssu
interview stage	qssusssss
interview the	rrsusssst
interview this	susrsssss
interview tomorrow	sqsrsstsu
interview we	srsssussr
interview with	rwqqssrst
interview you	srsrsursu
interviewing	qwsrsussp
interviewing for	rusrsussq
interviewing with	russsssss
interviews	orrowxrrv
interviews and	susssrsss
interviews are	sssrsurss
interviews will	rvssssssq
intervju	swrsrrrss
intimated	ussussssp
into	uqqurtqqx
into an	sssusssss
into it	sssussssr
into our	sssrsusss
into the	uqrrstrrv
into this	susssrsss
into your	ssssssssu
intro	susssstrq
intro call	susssstrq
introductions	srssssssu
invented	stsstsssq
inventory	sssssutsq
invested	sssvssssr
investment	srsrsursu
invitation	rturssssr
invite	ozsqqqrrx
invite with	rwssssssr
invite you	rtrqsrtsv
invited	osywrqrrq
invited to	ptuwrrssr
invited you	ssvsssssr
invites	srvsssssr
invites you	srvsssssr
inviting	srsrtsssu
inviting you	srsrtsssu
inzwischen	qssxsrrsq
io	susrrssss
ion	srusssssr
iphone	rystrrrsp
ira	srvssssss
ireland	ssssssusr
iris	ursrurssr
irish	ssssssssv
is	tsspuwpnv
is 0	vupsusrrr
is a	tuutuoqqs
is an	urrstrrru
is appended	sssssssvq
is as	ssssvsssq
is at	srssssssv
is authorised	susrssssr
is available	rqtvurrrr
is being	tsspsvssr
is binding	ssssusssr
is committed	ssssssusr
is complete	vsrrrtssr
is confirmed	rvtsssrrq
is currently	ussrsssss
is de	qsswsrsss
is delayed	susrstssr
is done	spsrsysss
is effective	sssssussr
is fine	srvrsstsp
is for	susssssss
is free	ssusssssr
is from	uussrsssq
is frozen	srsrsvssr
is gone	sssusssss
is good	sqssssssw
is in	woqsswqrs
is just	ssssssssu
is looking	srsrssuwp
is mise	ssssttssq
is monday	sqvsrssrt
is my	srrsrstsu
is needed	rssrsvssq
is never	sssvssssq
is nil	srsvssssr
is no	srvtsqrss
is not	qmtsuxwps
is now	upwsrtrrr
is off	stssssusq
is offered	sssrussss
is ok	uqsvssrsr
is one	rrsrsstsu
is our	srstvsrsq
is person	sssssswsp
is pleased	ssssussss
is presently	sssrsussr
is quite	usssssssq
is ready	sssssrssu
is safe	srsssusss
is saturday	ssssvsssr
is scheduled	strrrssrv
is simply	ssssssssu
is still	rttqrwssr
is that	rrsssrssv
is the	rrrqustrw
is then	sussssssr
is this	rusrstssr
is to	trsqrursv
is two	srrsussss
is unique	srvsssssr
is valid	ssssssssu
is well	rssvssssr
is yours	ssssusrss
isa	sssussssr
iscrizione	qtrrrrrtv
island	rrussussr
israel	sssssssus
isso	urrsrvsrr
issue	trrtrrrrw
issues	srssssssu
ist	ztrvqusnp
ist angekommen	ussrsssss
ist bei	ussrsrsss
ist bestatigt	sqssssssv
ist bis	srsssvssr
ist da	xrsqsrssr
ist das	ssrsssuss
ist der	rursqrrsv
ist die	rustssssr
ist ein	srssssssu
ist eine	sqttrsrsu
ist eingegangen	rsssssssu
ist es	rsrsrrrsv
ist fur	urrurtssr
ist gut	urrrstsss
ist hier	usstsrssr
ist in	tssqsrssv
ist inzwischen	rsswssrsr
ist leider	stussrssq
ist mir	srssssvss
ist mit	rssrurusr
ist noch	rrrrssrsw
ist somit	ssrvrsssr
ist um	ssssusssr
isto	rrsxsrssq
it	un1osmpxt
it 0	srsstsvtp
it a	uqrvtqqrt
it about	srssssrsu
it after	sssssussr
it again	ssssvsssr
it and	rtursssss
it as	rrwrssrst
it back	stxsrsrsp
it be	ustsssssr
it been	vssrsrssr
it by	rvrrsussr
it came	tssussrsr
it can	ssssssssu
it come	ursrsussr
it did	srssssssu
it does	sssrssssv
it easy	ssussssuq
it for	rssrssrsv
it from	rrtwstrsq
it gets	ssssssusr
it has	qqttuqrsv
it have	sssvsrssr
it here	sssusssss
it in	ssssvrqss
it is	ruruqrsrv
it just	sssrssssu
it ll	trrutstso
it long	ussssssss
it looks	ttssssruq
it needs	rvsrsssss
it new	sssssssur
it not	rsrrssrsv
it on	xrsqsstsq
it once	qsssssssu
it one	ssrssussr
it over	sssrusssr
it real	srussstsq
it recruiter	ssssssvrr
it so	vssrsrssr
it takes	srurrprsw
it there	sssvssssr
it through	russusssq
it to	tp1pqtrtq
it up	strsrsrsu
it was	srrxtrqrt
it we	wssssrssq
it went	urstssssr
it were	sssqssssu
it when	srrsusssr
it will	rtrqrussu
it with	srsusussq
it within	osssssssw
it works	ssssssrsv
it your	usssssssr
it yourself	ssusssssr
item	srsrussst
item 0	ssssussss
items	srtqrrsrx
items below	sssrssssu
its	qspqpzvss
its head	sssssssur
its meeting	sususrrsq
its next	rsssssuss
j	ovsytrrqp
j 0	srssssssu
j ai	psrysttrp
ja	yrpyzqppl
ja esta	rrsurrsst
jaar	srssussss
jade	usrtssrsr
jahr	qrrxrrtsr
jahr 0	sssvssssr
jahre	rqrrwrtst
jammer	rssusssst
jammer maar	rssusssst
jan	surrrvrrs
jan 0	ssssrsssv
jana	rrsusrrsv
jane	sssrsrrsw
janelle	sssussssr
january	uvpsuvsrn
january i	ssssrsssu
japanese	ssssssusr
java	qqtrrtvvr
java 0	srtsssuss
java developer	rtssssrvr
jd	ssssssusr
je	0urvouwnj
je 0	sqwsssssr
je bent	rrsrvursr
je brief	utsrssssr
je de	srssxsrsr
je een	qssssstsu
je graag	ssssrsuss
je me	rsssssuss
je n	rssvssssr
je ne	rssssusss
je op	qrvvrrrrr
je prefere	rrsssvssr
je profiel	urrrssuss
je sollicitatie	urrvssrsr
je staat	srsrswssr
je suis	trssssusr
je te	rsrssrssv
je uit	strrssuss
je vous	pvqrrvwro
jeanne	svrsrssss
jeden	ussrsssst
jeder	ssusssssr
jederzeit	srrrrrrsx
jeito	rurussssr
jelle	rr0rrrrrq
jemandem	sssussssr
jemanden	rrrurqysq
jemanden fur	ssssrsuss
jemanden mit	srsvssrsr
jersey	sssssssur
jessica	wssrsrssr
jetzt	unvpqqsty
jetzt bewerben	rsssssrwr
jeu	stusssssr
jeu de	stusssssr
jeudi	qxsqrrurt
jeudi 0	rwtrssrsq
ji	usssrsusq
jij	rusturssr
jo	uprqstsrx
jo doe	sqsrssssw
joan	srstusssr
job	ponsop02t
job ad	ssssssusr
job ads	ssssssswp
job alert	sssssssxp
job board	srssssuss
job description	rssrsszro
job i	ssssssutq
job is	rvssurrrt
job market	srsssssut
job postings	sssssssru
job search	rssvssrrs
job sites	sssssssur
job that	rssrsssus
job title	ssstssvsp
jobs	vpqmqqn5v
jobs by	ssssssrwr
jobs in	srssssrxq
jobs that	sssrssrvr
jobs we	sssrsssrv
joe	vssrsrsss
join	rtppxqsut
join by	srssussss
joining	ttrutursn
joint	srvturrsq
jointe	suurssssq
jolie	utsrsrssr
jonas	rsststrur
jordan	svsrssrsr
jornada	sssussstr
jou	srssssuss
jours	rrrrvrtrt
jours et	rrsrwsssr
jpg	russssrst
jr	trtsssssq
judgement	tsvrsstsp
jueves	qvrrurrru
juillet	svtsrtrso
juin	rusttrssq
jul	susssssrs
jul 0	susssssrs
jule	wtrrrsssq
juli	srrqwsrrt
juli 0	srrsssssv
julian	rwssrsssq
july	ostrsyrsr
july 0	rttqsurru
jumping	rusrsssss
jun	trxsrrrrs
jun 0	srusssssr
june	trrrqttus
june 0	rurttrqtr
junge	srssssssv
jungen	srsvssrss
junho	rrurssssv
juni	qsupsstqu
juni 0	ruursssrq
junio	stssusssr
junior	trstsrrwo
junior software	sssrsssvr
juri	urrtssssr
jurist	rrsvvrssq
jury	rsrsrrssy
jusqu	sprorytrt
jusqu a	tqrprwtru
just	rqtjutwtw
just 0	ssssssssu
just a	rstqrvrqu
just checking	ssssvsssq
just come	ssssssusr
just email	sssssssur
just got	ssusssrsr
just posted	sssssssvr
just put	srssurrss
just reply	ttsssstsq
just the	ssssssrsu
k	rxrstrtro
kalendereinlad	srssssssv
kalendereinlad mit	srssssssv
kam	vrstrsssr
kan	wqvtrrrsp
kandidaat	srstsrssu
kandidaten	srsvrsssr
kandidaten verder	qssvsssss
kandidatin	sssusssss
kandidatuur	yssqsrrsr
kann	utszqtqrm
kann es	ssrrsusss
kann ich	sssvrursp
kannst	stsurrrss
kannst du	stsusrrss
kantoor	usrrsssss
karin	qssxrqtsq
karthik	srsvssssr
kasse	srvsssssr
kathi	susssssss
kathi bosch	susssssss
kayleigh	rsuussssq
keep	qouvtvqqs
keep track	rssrssssu
keep you	rqstrxrsq
keep your	qsttutrrq
kein	vsrsrrssr
keine	nswstxpsr
keine weiteren	rssrsvsst
keinen	rrrxrqrsw
keinen platz	sssrrqssx
kelly	rvssssrss
ken	sussssrss
kennel	sssssursr
kennen	rrrrrrvsw
kennenlernen	rxrrrrusq
kennis	rwstrrrsr
kennis te	svssssssr
kept	vrrosvrss
kept in	sssrsusss
kestrel	srrtvrqst
keuze	qrswrrsst
keuze op	rssvssssr
key	srrswsrrs
kg	rssyrqrsq
ki	ussrsssss
kijken	vusrrsrsr
kijken we	vusrrsrsr
kim	vqqusquqt
kim i	sssssrvsr
kim just	ssssssusr
kim lowe	srssssssu
kim thank	rsssssssu
kim thanks	svstssssp
kim you	srssssssu
kin	sssswsrrr
kind	vrrspvtrs
kind regards	tsswstusl
kinder	sqstssssv
kindly	qwvtwrrsk
kindly complete	rswstsssq
kita	tssssrusr
kita verbund	sssssruss
kitchen	stsursstq
kitchen for	sssussssq
klaar	rrrrrrsry
klant	srrsrstru
kleine	rwttrrrrq
klient	urstssssr
klient hat	urstssssr
klingt	susssrrss
klinik	srussssss
klockner	ssssusssr
km	srsrssuus
knapp	srsussssr
knew	srstusrsr
knock	ssusssssr
know	pppt01ons
know and	srssssrsw
know by	ssssusssr
know for	sssrsusss
know i	srsusssss
know it	sssvsrtsq
know more	srsrsxrsq
know that	wqsrturrr
know what	sssrrruss
know when	sssrsrssu
know you	ssssurtss
know your	rvsstsssq
knowledge	sqttrrwrr
known	sssrssssv
koffie	urrrssuss
kolleg	qrsrrsssx
kolleg innen	qrsrrsssx
kollegen	tssussssr
kom	rtsvsrssr
kom je	rtsvsrssr
komm	qzqrqqurt
komm doch	surssrrst
komme	rtstsursq
kommen	vvrrrstrp
kommen sie	sqssrsusv
kommenden	usspssuss
kommenden jahr	sssrssust
kommission	rtrsusssr
kommst	sqssssssw
kommst du	sqssssssw
kommt	sostsuqqy
kommt gleich	sqrstrsrw
konnen	rupvzqoqr
konnen dass	srsrxsssq
konnen ihnen	srsswsssr
konnen sich	rssusrsss
konnen sie	qxrttrrsq
konnen wir	qqsppvqr0
konnte	pssussuss
konnten	rrrtrrwsr
konnten sie	srssrrwsr
konto	rrsssssut
kontrast	srssssrsw
kontrast personalberatu	srssssrsw
konzept	sruurrrsr
korperschaft	sussssssr
kotlin	srssssuss
kreis	rursrussq
kreuzen	sssussssr
krijgen	ursqsussr
krijgt	strsrssru
kun	rsrqxrrru
kun je	rsrqxrrru
kunde	rrsttrqsv
kunden	sutssstsq
kundigen	ssssussss
kunnen	rurrttrrs
kunt	rrtrtrssu
kurs	rrssssssv
kurse	ssstsussr
kurz	qxqqustrr
kurz bescheid	svrsrrsst
kurze	rtxqqtvrn
kurze bestatigung	swssssssq
kurzen	ssurrrtsr
kurzes	susssstsr
kurzfristig	svssssssq
kuste	rsssssuss
kw	russsssss
kw 0	russsssss
kyc	tsssssssu
kyc analyst	tsssssssu
l	vqtxsqtms
l annonce	rrstsussr
l emploi	rtsusssss
l equipe	ususrrssr
l interet	ussrsssss
l issue	ursussssq
l offre	rrsusssst
la	2vmuv0jjp
la admision	vrsrssssr
la base	rtsrrsvsr
la carta	rqrrusrrw
la disponibilita	srsusssss
la empresa	rrutsssss
la fin	rssrsusss
la informiamo	rrstssssu
la lettera	wrsrurssq
la maison	svrrssssr
la persona	rrsyssssq
la personne	rrstsvssr
la plaza	trrwrussp
la premiere	rsssvssss
la presente	sustssssr
la prova	rtsrwsssq
la puntuacion	trsvrsssq
la renuncia	rrruusssr
la ricerca	rtstsssur
la ringraziamo	srsvssssr
la rue	srstrsssu
la sala	rqsrvrsru
la segreteria	rusrsussr
la semaine	srssutsss
la semana	susrstssr
la siguiente	svssssssr
la sua	tqrsryrrr
la tua	ussrrrssu
la web	vrsrrsssr
laat	russsssss
lab	uusrsrrsp
lab technician	usssssssq
laboratoire	sssrsusss
labs	wrsrssssq
lachlan	rrtrsussr
lad	rsswssssq
lade	sursssssr
lade ich	sursssssr
laden	rtrtrrrsv
laden sie	strsrsssu
lady	sssvssrsr
lager	sussssssr
lake	tsssssusq
lamentamos	rssqsrssx
lamentamos comunicarte	sssrsrssu
lampe	ursrurrsr
land	ursrsrsst
landed	ttrutrrsp
landed on	sssvssssr
landet	qssrrsssx
landlord	srsrsusss
lands	sssssussr
landstallmeist	ssssusssr
lang	utrrrrrst
lange	qsstrxrsq
langer	rrrwrursr
language	tsssssvrr
languages	susssstsq
lanken	ruxrrrrrr
lantern	srusstssq
lanyard	usssssssr
lapses	srutssssq
laptop	svtqtrrsr
large	srsusssrt
larkspur	sssussssr
larkspur home	sssussssr
lars	ssrsvssrs
las	qwrwqsqrs
las 0	rtrrrrrsx
las gracias	rssvssssr
lasst	qtrrrxssr
lasst sich	rssrsusss
last	stsorquwt
last 0	sssrssrvs
last date	usssssstp
last friday	sssssussr
last quarter	sqssssssu
last time	ttursstsp
last year	srurtrsss
lasts	srrsssssu
late	stsssssup
late and	ssrusrrss
late with	susrssssr
laten	vqrrttrrt
laten weten	rrsturssu
later	qttprttsu
later than	rssssusss
lateral	srusssssr
lateral hiring	srusssssr
latest	srrrrsrsw
latest job	sssssssqu
laufenden	rrursvrsr
lauft	sssrsusss
lauren	ussrssssr
lavori	srssrsssv
lavoro	srvsssstq
law	rsuqrsrtt
lawyer	ssssusssr
lawyer to	ssssusssr
layoffs	sssrssssu
le	wvxwqsmlr
le 0	sxsrurrrp
le cas	ussrsssss
le confermiamo	rqrstssrv
le dossier	ursrusssr
le informamos	sssussssr
le lien	wqwrrrrrq
le meas	stssrussr
le plaisir	srrrvssst
le poste	pttvrwrso
le recrutement	rrsrsvusr
le temps	rrsvsssss
lead	qxopsqxyo
lead by	srsrssvsr
lead in	srssssuss
lead to	ssrsrsssu
leaders	ususssssq
leadership	ursrsustp
leading	ssssssuss
leamington	ssssssusr
leamington spa	ssssssusr
learn	rttrrrrrv
learn how	srssssrsv
learn more	sutrssrsr
learner	sussssssr
learning	rsqqrqxvq
learning engineer	tssssssvp
learning more	stsrssusr
lease	rrrsssust
leasing	rrsssusss
least	ortxtrrst
leave	qnrxtturr
leave a	srsssusss
leave it	srswssssq
leave until	sssssrssu
leave you	srstssusq
leave your	srssssssu
leaving	rssvssssr
lebenslauf	trrrrrtrw
lecture	ussrssssr
lecturer	sstrtsstq
lecturer in	srtstsstq
led	sussssssr
ledger	qssussstr
leeds	tsrutsttn
left	tssuttqrq
left a	ussssstsr
left wondering	sssqsvsss
legal	susqrrwsr
legal and	ssssssusr
legal name	sussssssr
legen	sustsrssr
legitimate	ssssssuss
lei	ursrsstsr
leid	rrsvrtrss
leid dass	rrsssusss
leider	krrvrxop1
leider absagen	sussssssr
leider bis	rrsrswssr
leider erst	rtsrsussr
leider haben	sssrsrssv
leider hat	rsspssssw
leider ist	rssussssr
leider keinen	sssssrssv
leider konnen	sssprrssy
leider konnten	sssusrsss
leider mitteilen	rssusssss
leider mussen	stsrssssu
leider nicht	sqrvwsrsp
leider noch	sswrssssq
leipzig	ssssssssu
leitung	rssrtsusr
lena	rrsustrst
length	srsrsutrt
length 0	ssssssusr
length of	srsrsusss
leo	xqwrrrrrp
leonie	rtsttsruq
les	yustqqqrr
lesen	xttqrrrrr
lesen es	srusssssr
less	sqrtrrrsw
less than	ssssssssv
let	rrsm0trpv
let call	sssrsusss
let me	qrqqxqtrw
let talk	ssssssusr
let the	sssssussr
let us	rwrrtsrsq
let you	vrvqruqrr
letter	tspq3znpn
letter and	tssrsursr
letter for	strswssso
letter will	sssssussr
lettera	vtsrurrsq
lettera di	rrssussss
letters	wrsossssu
letters are	sssrssssu
letters for	vssssrssr
letting	srsqssrsx
letting me	sssrssrsv
letto	rustrsssr
lettres	ussssrssr
letzten	ssssssrrv
leuk	ursrsssss
leuk dat	ursrsssss
leute	trtqsutsr
level	rstrwrrup
level 0	stssxrsso
level software	sssssssur
levy	sssssussr
lg	sxsrrrrss
lhe	rustssssr
li	tursrsrsr
library	sssqsrtst
libre	turrsrrst
licence	tvrtrrrsr
licence is	ussssssss
license	strsrsusr
license and	strsssusr
lid	stusrsssr
liebe	vvrtvrpro
liebe elif	ssssusssr
liebe frau	ywsmutrrn
liebe grusse	stutrrrsr
lieber	vpsvqurrq
lieber herr	trtqrwsrq
liegen	rrsvsssuq
liegt	sosqswqqz
liegt bei	ssssusssr
liegt uns	urursrsss
lien	wqwrrrrrq
lieve	rssusssss
life	rrrsrrrsx
life insurance	ssssssssu
lifetime	sssussssr
light	srrrsusst
ligt	rsssrrssv
lijst	rrsxrsssr
lijstje	rrrrrwusr
like	o0rm1qqou
like monster	sssssssur
like this	srsssssru
like to	pzsozpqqr
like us	sssssussr
like we	sssssssur
like you	rtssxrrrr
liked	pvuurtsso
liked the	ssvsssssr
liked your	qusvssssq
likely	ursrstrss
lily	sqrssursv
limited	rursrrrrv
limited time	ssssssssu
line	rtrqruqtv
line to	sssrsussr
linea	srutsssss
lines	srsrssrvt
lines up	sssssssur
lineworker	srssssssu
lingua	rvutsrrrp
lingua inglese	swssssssq
linh	rustrrssr
link	pw5lpopqw
link at	ssusssssr
link below	ssrsssssv
link finden	sussssssq
link https	srusssstr
link is	ururrsssr
link on	ssusssssr
linkedin	qqqrqq3ym
linkedin com	rtrrrrsyq
lio	rustrsssr
lisa	sssssusss
lisbon	stssssusq
list	pqvqqvtoy
list 0	ssutssssr
list click	ssssssusr
list for	sttsrwrsp
list of	rsrurrtss
lista	ursstsssr
liste	rssssusss
listed	rtsrtsusr
listen	srssssssu
lit	srussssss
literally	sssrsusss
litigation	srswssrsr
little	srtsrsrtu
live	sqvrrrsrv
lives	srsttstsq
living	ssssssuss
ll	12snupqkp
ll be	u0qtsqsqn
ll call	ssrrruqsv
ll check	trssssvsp
ll cover	sussssssr
ll do	ssrsustsq
ll find	rqtrssust
ll get	swsrtrrsq
ll give	susssrrss
ll have	uvtqrsrsp
ll hear	utsrsssss
ll keep	rrstsrssu
ll leave	srrussusq
ll let	sswsrrrsr
ll look	rtsttsssq
ll love	sssssssru
ll meet	svssssssq
ll never	qrtsssssu
ll only	qsssstsst
ll pick	sssssrssu
ll put	trsrrsqsw
ll read	vstrssrsq
ll ring	sssrsussr
ll send	stssusssq
ll show	ursssssss
ll tell	sssussssr
ll write	vtsrstrsq
llc	srsswsstp
llp	rtsvsstso
llp is	svsrsstsq
lo	ywsxrppqn
lo que	srsvsrssr
loan	sssrssssv
local	rqurrrrut
local time	sssssssvq
location	rsrtrrzqq
lock	ruvrrrrsq
log	rtqqrtqtu
log in	rtrrstrut
logik	srvsssssr
logistica	srusssstr
logistics	surssrsss
logo	ztrrrrqrr
lohr	rqrrrstsw
loja	rxssssssq
lol	rsurssrst
london	vtrsrrssq
london 0	vssssssrr
long	trtostsru
longer	qrrxrprsx
longer than	rssssqssx
longer under	qssvssssr
longer wish	sssrssssu
look	2uqssnppt
look at	uususrrrq
look forward	ussqrrrrv
looked	vrrruqrts
looked at	vrrqvrssr
looking	qqpsppxwv
looking for	qprsqqzvr
looking forward	ssrrrrrsy
looking on	usssssssr
looking to	srsrssuuq
looks	xzrnsqrsq
looks after	ussrsstsr
looks at	ussrssssr
looks for	sssrssssu
loom	trurssssr
loop	susurrssp
loop the	sssvssrsr
loopbaan	sssssssur
lorna	ssstsstsq
lorraine	rwsqsssss
los	vprssqqry
los angeles	srssssssu
los requisitos	usssssssr
loschen	trrurrrvs
loschen wir	qssusssst
lost	srsssrvss
losung	rrytrrrsq
lot	uqrvrrqss
lot of	rsstssrsu
lothar	sssssusss
lotte	sssssussr
lou	ussrsrusq
loud	usstsrssq
love	ptpqsuvqv
love to	pvqpruwrt
love you	stssurrsr
love your	srssssssu
loved	swtutrrsn
loved your	sxrtrsrsq
lovely	strvtquro
low	rtrrrrrrw
low and	susssssss
lowest	srrrssssv
lpa	srssustsr
luca	susuqtqqr
lucia	vtsqssssr
luck	ssvwrqqss
luck with	srstsrssu
ludmila	sssrssvsr
ludovic	ssssssusr
lugar	rttqrvsrr
luis	rrwtrqrrt
lukas	russrvtrq
lukt	rvsrssssr
lunch	ruqryqprv
lunch is	ssssssssu
lunch with	svssrsssr
lundi	wsuqqrrrr
lunedi	tqrp1rrrq
lunes	qutquqrrv
lunes 0	qvrrursrs
lust	rtrrsrwsr
luz	rusrsssss
lyon	rrrsssrws
lysenko	ssstrsrsu
m	wwomqp4uo
m a	srssssssu
m afraid	stsustrsq
m aware	srsstursr
m d	ssssssrvr
m en	rrsrruuss
m in	ssssssusr
m interested	susssstsr
m not	vsuprtrss
m on	rssrssusu
m so	ussssssss
m still	srssurrss
m the	sussrrusq
m w	wrrrrrtvq
m x	sssssssvq
ma	vrtssrsvo
ma non	urvrsssrr
maak	rsvqtrrrt
maanden	srssssuss
maar	srsvrtrsr
maas	sssusssss
mach	rrrsyrrrt
mach ich	rsrswrssr
machen	wusqqvrro
machen wir	svsrssssr
machine	uqqsrruwr
machine learning	tsssssvwl
macht	rrsrsvsss
mackay	srssssssu
mad	srssvsssr
madam i	rsssssssu
madame	rsrstutrr
madame monsieur	uqtrrrssu
made	otsypyoqq
made a	susssrssr
made the	sssusssss
made up	srsssussr
mag	ursrrtrst
mag ik	sssssussr
maggio	rssrtusst
magst	sswsrsssr
magst du	sswsrsssr
mai	qwsnsxpsu
mai 0	stustrssq
mai um	sussssssq
mai wird	strssussr
mai zu	sssrutssr
mail	0stprnouv
mail adresse	rtrsssssu
mail id	sussssssr
mail is	usssssssr
mail ist	urssssssr
mail it	ssusssssr
mail kann	srusssssr
mail to	sssussssr
mail wird	rsssssssu
mailed to	ssusssssr
mailing	srrrrrrrz
mails	rrrqrrrvw
mails and	sssqssssu
mailto	ssssssssu
main	ssrrsrtsu
mains	ussrsssss
maintenance	rtsrssssv
maintenant	ssssssssu
mais	qqrsu0rrp
maison	tvrssrssr
maitre	rrrrusurr
major	srssssssv
make	qtsnpvqvw
make a	srssstsvr
make our	sxsrsrssq
make sure	rqttssssu
make the	srsrsutss
make you	srstsurst
maken	surrvrrrq
makes	srstssrsv
makes me	srsussssr
making	rsrssrtvs
mal	uzpsqovrr
mal an	rrsurrrsv
malte	rtrrsrvsr
malte ahrens	rtsrsrvsr
man	rururtrss
manage	ssrqsrswr
manage your	rssrssrvs
manager	txpsrtwwk
manager and	qssqssusv
manager has	rssustssr
manager is	rssussssr
manager on	srssssssu
manager south	ssssssusr
manager we	srssssssu
managers	spsrtrwst
managing	stsrsrvrq
managing partner	srsssswsr
manana	rurrvrvsp
manana a	rvsrvrssq
manchester	sssrsswsr
mandat	sssrsutss
mandate	ussrsstsr
mandatory	srusssssr
mann	ussrssssr
manthey	srutssssr
manual	srutssssr
manuel	sussssssr
manufacturer	ssssssusr
many	rqrstqqtx
maple	swssssssq
mappe	ursssrusr
mar	srsusssts
marc	sussssssr
march	sqpqtvust
march 0	tsrsurrss
march and	sssrssssu
marche	trsrssvsr
marco	rsrtvrurp
marcus	rrrvstrrt
mardi	rwrurrrrt
marek	rtrwrsrrq
marguerite	stsurssss
marina	rssrussss
marine	stsssssur
marion	sssussstr
mark	qqvurrrrv
mark 0	srrtssssu
mark is	srwrssssr
mark your	srstssssu
market	rosossxuv
market on	srssssuuq
market that	sssssrssu
marketing	rqttrsrsv
marketing executive	rsssssssu
marking	ssvrssssr
marks	trsussssr
marks the	usssssssr
marta	rwrsttrrp
martes	rrrtrrrrw
martes 0	susssssss
martin	srurussss
marz 0	sussssssr
mas	npyyqurrp
mas de	srxrrrssr
mas nao	sssusssss
mass	ussssssss
mass email	ussssssss
master	rpsstrrsz
match	prruvrr3j
match what	rrsssssvr
match your	sssrssryp
matched	ssssssusq
matches	srssssrwr
matching	sssrssswr
mate	vrrrtrxro
material	srssssvss
materials	urstsrsss
mateus	rrsssrssv
maths	srrsssssv
matin	uurrrrtsr
matinee	sxrrssssq
matteo	rrrvusssq
matter	ssssssssu
mattinata	strrrsrrv
max	tr0srtqrl
max 0	ssussssss
maximal	ssussssss
maximum	srusssssr
may	rrrursuru
may 0	rsusssrss
may ask	qtssssssu
may be	ruttrqssr
may cause	srssssssu
may have	srssrsuss
may i	ssstssusq
maybe	srsqttssu
mb	vrtrrsssr
me	pusmyn2mt
me 0	strrruvsp
me a	ruwrsrrsq
me about	srssssqsw
me after	sqsrsrssw
me anything	ssssssusr
me by	stusrsssq
me in	ssssssusr
me know	qrqpxqsry
me on	rrssssssu
me to	trsussssr
me too	srssssssu
me with	sssqtsuss
me you	sussssssr
means	srsustrss
means a	srsussssr
meant	srsttussq
meant to	ssstsussr
meantime	vrrrtsssr
meas	stssrussr
mechanic	sursusruo
mechanical	tsusssssq
med	q1rrsrrum
medewerker	srssusssr
media	rwstsrqrs
media manager	sssusssss
medical	rqqrxrvtp
medical clearance	ssssusssr
meegemaakt	rrsvsrssr
meegemaakt en	rrsvsrssr
meer	rrsrswrur
meet	s0qrnttps
meet link	srssssssu
meet on	spssrsssx
meet our	srssssrsu
meet the	svstrsrsr
meet with	susrssssr
meet you	stssssusp
meeting	qwppp0pqw
meeting next	srsssussr
meeting on	sssussssr
meeting the	spsssvsst
meeting this	srssrsssv
meeting with	svssssssr
meeting you	rvrqrrssu
meetings	susstsssr
meets	rssustssr
meets the	rssussssr
mega	vusrrsssq
mehmet	rruyrrrrq
mehr	ppwwrrsuo
mehr als	ssvsssssr
meilleures salutations	ssssssssu
mein	tqswqsqtt
mein bruder	sssssurss
meine	sqrsuqssu
meinem	rwssssssq
mejor	svtrsrrsr
mejores	rsssssssv
meld	stsrrrvsr
melde	ursqtursq
melde mich	vrsqrursq
melden	ssqmsyrrv
melden sie	srrrussst
melden uns	pqrqryrsw
meldet	tqsrsrrsw
melhores	uusrssssr
melhores cumprimentos	uusrssssr
member	uvrprutsq
member services	usssssssr
members	strqrtrut
membership	qsssssrsw
meme	sussssssr
memo	srussrsst
menina	rrsysrssq
mensaje	twsrssssq
menschen	usussrssq
menschen mit	ssussssss
menschlich	srsvssssr
mention	trsqtstss
mentor	srssssssu
mentoring	ssrsssssu
merci	uttutqqrr
merci d	rrsvsssss
merci de	rurrurrsu
mercoledi	rswrrrrru
mercoledi 0	sssrrsssv
mercredi	rstrsrrsu
mercredi 0	stursssss
meridian	susstsrsr
merit	tssturssq
merkblatt	rruttsssr
merkfahigkeit	ssvsssssr
meru	srsvssssr
meru associates	srsvssssr
mes	vprpqssuw
mes donnees	rsstssssu
mesa	trrsrsrsv
mese	wrsrstrtp
meses	rrrturusq
mesi	rtsrwsssr
mess	sussssssr
message	turqrrrrx
message as	rssrssssv
message board	sssrsssur
message is	stsrsussr
messages	srsrsrssv
messaggio	ssssssurr
messenger	sssvsrssr
messing	stsusrssr
messing you	stsusrssr
mesure	rssrsusst
met	zspzurpon
met de	twsqrurrq
met ons	sssusrsss
met vriendelijke	sssussssr
meta	trsrsvtsq
meter	rssrssssu
method	ssrssrssu
methods	srrsssssu
metro	rvsrssssr
mets	srssssuss
meu	rurrrsurr
mevrouw	purvvtrro
mfg	rtsrswssq
mi	yvpttssqn
mi 0	rtrsssrsv
mi farebbe	susrrsusr
mia	rrswrrrss
mich	vprtqqurw
mich fur	rsswsrrsr
microsoft	rwrrrrsru
microsoft teams	sxsrssssq
mid	vrsqtstsq
mid sized	ssssssusr
middle	vqurrsssr
middle of	vrsrstssr
midnight	srvrssssq
might be	utsqssqst
mij	uqsqrrssw
mijn	rtrtrrtsu
mike	rssssvssr
mil	srrtssusr
miles	vrsrrsrtr
million	rrtrrrrrx
millions	ssssssssu
min	qx3ropwpk
min 0	sustssrsr
mina	swrsssssr
mind	rsswsstsq
mindestens	qsutrtssr
mine	srssssvsr
minerals	rssvssssr
minima	rrrurssrv
minima 0	rrrurssrv
minimum	sruttrrsr
minimum of	sstturssr
minister	srstsqssv
mins	suvussrsn
minute	r3qsqsqqq
minute 0	sssussssr
minute presentation	susrssssr
minuten	oxyosqqrv
minuten mit	rwrrssssr
minutes	o14kootpt
minutes 0	sussssssr
minutes and	tqvrrrrsu
minutes of	stvrssrsq
minutes on	sqsssstst
minutes this	ssssssusr
minutes to	srvsssssr
minutes with	sussssssr
minuti	rurrrsuru
minutos	rwrrrrwrp
mir	touswuuqo
mir bis	sqwssrrst
mir leid	rrsvrtrss
mireille	svssssssr
mise	rursttrsq
mise le	stssrussr
mismo	svsrrssss
miss	suursrsrs
miss the	rrvsssssr
mission	rssusssss
mistakes	sssussssr
mistakes 0	sssussssr
mit	oyuzqssno
mit 0	srwurrrsq
mit anderen	sssrsvssr
mit dem	tvuupuqro
mit den	srsutssss
mit der	stsvrtqss
mit dir	survrrrsr
mit ein	rruusrssr
mit einem	rqsstvrss
mit freundlichem	svssssssr
mit freundlichen	uuqvtqurn
mit grossem	rssrssssu
mit ihnen	sxrtrrtso
mit ihrem	rsssvsrsr
mit ihrer	trstsrusr
mit und	rvssrstsr
mit unserem	rsstrsrsu
mit zwei	srsvssssr
mitbewerber	rssssusss
mitbringen	rwqrqrtrv
mitglieder	rsrrrrrry
mittagessen	sussssssr
mitte	rssrsusss
mitte mai	rssrsusss
mitteilen	pqrvwrrst
mitteilen dass	qssvsssst
mitteilen zu	rrssxsssq
mittwoch	rxtquqsrq
mittwoch 0	suurssssq
mittwoch nachmittag	svsrsssss
mitzuteilen	utsrsrssr
mix	sssrsusss
mixed	sssssstur
ml	stsssswsp
mme	rxrrsrrss
mo	wstqqruss
mo 0	ssrsrsssv
mo fr	vrsrssssr
mob	sssussssq
mobil	sssrssuss
mobile	ttrssssvq
mobile twice	sustssssq
mochte	qttsuurrq
mochte sie	ssssusssr
mochten	puststtrr
mochten sie	strtttrsq
mochten wir	rvssrsssr
mode	rtsrrsrsu
model	svtrrrurr
modele	srussssst
models	rrrtrrvsr
models into	sssusssss
modern	srssssssv
module	urssssrss
moet	utsrssssr
moglich	squtrrsst
mohr	ssssssuss
moi	tutqssqrs
moin	tsttquvrm
mois	qqrvrrrtw
moment	ursqsxrrq
moment but	sssrssssu
momentan	trrrsusss
momento	tpturutrp
mon	wostsqxrp
mon 0	torstsurs
mon attention	trsrssvsr
mon fils	urstsrssr
monate	tpqrvstss
monaten	rquutstsq
monaten moglich	sruussssq
monats	vssrsssss
monatsende	ssssutssr
monday	r0spusqpq
monday 0	qyurqrqrr
monday and	ussrststq
monday at	sqssrsssx
monday week	ststtrrsq
money	rpssrttrw
money is	srssssusr
money not	sssrsvssr
monica	sssrsusss
monika	usssssssr
monique	ssssusssr
monitoring	vssrsrssr
monsieur	uvrqssqrt
monster	sssssssus
monster careerbuilder	sssssssur
montag	qvruwrqrp
montag 0	srssusrss
montag um	srssussst
month	2opmusqqw
month and	ssssssssu
monthly	rqrststtt
months	pnqyzrvqp
months 0	sssstsusr
months from	srsttsusr
montreal	srrsssvsr
moonmilk	ssssssusr
moonmilk leamington	ssssssusr
more	nprzpurtw
more about	rvtrsstsr
more closely	rrsvsssss
more information	srrrsrtsv
more jobs	tssssssur
more people	sssssusss
more than	rswvqspsq
more time	sssssusss
morgen	r3tsroqqr
morgen auf	ssurrrrsv
morgen zwischen	sqsuusssr
morning	w2rsqqpqo
mortgage	rsssrsssx
moss	sqsssstst
most	pqtrrrrr0
most of	sssqssssv
most people	qstsssssv
mostrar	sturrsssr
motivation	srsuvsssq
moto	ussssssss
mountain	ussrsssss
move	orwusuqqt
move ahead	sssssussr
move forward	prvvtrrrr
moved	stuurssro
moved forward	ssusssssq
moving	srtyqrrrs
moving forward	tsrvrrrsr
moving the	srssqsrrx
mr	qsptqywqq
mr blair	ssssssusr
mr dean	srrsssssv
mrs	wurqrrrss
ms	rvrrwsrsq
ms ferreira	vrsrssssr
msc	qsssrsssw
msc oceanography	qsssrsssv
much	usqwqrqrv
much as	ussssssss
much for	ursvsrrsr
mucha	rssusssss
multiple	ssrssssrv
multiple choice	ssrsssssu
municipal	rtrussssr
muss	tsrrqtrsu
mussen	nuryrtrsr
mussen wir	qusurrsst
musste	sssusstsr
mussten	qssrrtssu
mussten wir	qtsrsusst
must	qrutpoxst
must be	rsxqrrttq
must have	stssssvsq
must wait	srrtssssu
muy	strwrrssq
mvr	ssstusssq
my	zqomqr1pv
my calendar	srrssstsu
my client	srssssuss
my desk	ssssssusr
my hands	sssussssr
my iphone	susussrsq
my jobs	sssrssssu
my master	srssssrsu
my name	stsrssusr
my previous	ssssssuss
my resume	xrsrssrsq
my son	sussssssr
myself	rtstssusr
myself and	susssssss
myself for	ssssssusr
n	unsuqwsqu
n ai	rssussssr
n est	rsrqrxurq
n o	rrstssssu
na	r0nvrqqmy
na 0	rssrssssv
na quarta	svssrsssr
na sexta	rxrqrrrru
naar	wtrpoqsp0
naar de	spssrrrry
naar donderdag	sxsrrsssq
nach	xupxrrupo
nach 0	psuvsstsr
nach ablauf	vssrtsssq
nach absprache	srrstsssu
nach dem	rvrtrrrst
nach der	sruqrvrsr
nach einem	sssussssr
nach wie	rssrsvsss
nachmittag	svsrtrrsr
nachricht	uqqsuussr
nachricht von	ssrsustsr
nachste	putsqvprv
nachste runde	ssutrsssr
nachste woche	rvrrruqrt
nachsten	spupsrurw
nachsten tagen	srsrtsusr
nachstes	stturrrrr
nacht	ssssusssr
nada	qursrurru
nadie	rrusstssr
name	nwqwonztt
name has	sssrsusss
name hr	sssrssuss
name i	susqssrst
name is	rusrrsusq
name on	srwsssrsr
name so	ussrsssss
name thank	quqyssrvm
name was	srstsstsq
name your	sssrssssv
namen	uusrrrtsp
namen des	vssrssssr
names	usstsrssr
nan	sssrssssu
nao	wpp0pxqpp
nar	srsssvsrs
narrative	surtssssr
narrative designer	sussssstr
narrowed	sssussssr
national	ssurtrrsr
nationwide	sssrsssus
native	srusssrss
natural	srssssusr
nature	svrrsssss
naval	rsssssswq
navigate	sssssssvr
nbsp	rssusrsss
nda	sussssrsr
ne	wrrtqsrrs
near	srstrsuss
near future	srssssvsq
nearby	sssssssur
nearly	qrsssrusu
nearly there	qsssssssv
neat	srssssusr
neben	surrsstsr
necesario	rssrssssu
necesitamos	rsstrrssu
necesitamos que	rsssrsssu
necessary	ssssssrsu
nee	vrrrssuss
need	ovtorussv
need 0	ssusssssr
need a	ssrrssrsw
need from	srssssssv
need not	rssqswtsq
need somebody	susussrsq
need someone	sssussrss
need to	ruulststt
needed	qsqspvwuq
needed from	rssqsusst
needed to	sssssssur
needs	uvrursrrq
needs a	rutrssssr
needs some	vsssssssq
negative	urtrsssss
negative vous	ussrssssr
negozio	sysrrssrq
nehmen	oouuwtrrs
nehmen sie	qqvtvrrss
nehmen wir	ssspsvsst
neighbour	srssssssu
nel	rquursrqu
nele	rvsrusssq
nell	stsusrstq
nennen	ttsrsrusq
ness	srrsrsrzq
neste	rrsusrusr
neste momento	rrsusrusr
net	rpqqwsqrz
nette	qrsyrrssr
network	srrtrrrsv
networking	sssrssssv
neu	rtstrrsvq
neue	qqrorwvxp
neuen	rtrrsqtsx
neuen termin	susssssss
neuer	rtrqrttst
neues	rrrrrsvut
neugierig	sssrrsvsr
never	rrturssrs
never ask	qssstsssu
never run	urtsssssr
new	porlpts6x
new ceo	sssssussr
new date	sssrsusss
new in	sssssssur
new job	rrsrssrvt
new jobs	sssrsssvr
new message	susssstsq
new one	sstrsssur
new position	srssssrsv
new roles	rssssssur
new sales	srsrssvsr
new so	sssssssur
new time	srssssssu
new year	sssssttsq
newer	srssssusr
newly	sssssssvr
news	rtqtqvqqv
news is	sssussssq
news the	susrssrst
next	uwqtvtsmq
next monday	srsrssvss
next month	srsrutsss
next phase	rsursssss
next round	spstwsssr
next step	ruvsrrtsp
next steps	wttqsvrsn
next time	sssussssr
next tuesday	sssssussr
next wednesday	sussssssr
next week	ttsqsrsrt
ni	rrsrtwssr
nice	vqrsqqyrs
nice to	ssstssusq
nicht	on02pwrqn
nicht aber	tssrvsssr
nicht abgeschlossen	srurssssr
nicht berucksichtigt	qssusrsst
nicht bestanden	ssrurrrsu
nicht entsprechen	sssrssssu
nicht freigegeben	ssrrsrssw
nicht fur	srsvstssr
nicht geklappt	sssqssssu
nicht im	rsssssssu
nicht in	qrrwrursr
nicht mehr	qqtutrusq
nicht vergessen	svssssssr
nicht vor	ssurssssr
nicht zu	ssssssssu
nichts	ttrssyqro
nie	rsswssrsq
niederlassung	ussrsssss
niemand	trrqrxrsr
niemand aannemen	srsrswssr
niemanden	sssrsusss
niet	rtuupvqqs
niet in	ssvsrssss
niet opnieuw	srsssvsss
nieuwe	rrsssusss
night	qssussurr
nights	tqrrrrwrs
nights and	ssssssssu
nike	srssssssu
nil	srsvssssr
nils	ssssussrs
nimbus	qtsussrtq
nimbus ledger	qssussstr
nimm	srwsrsssr
nimmt	srssussss
nine	vrssssvso
ninety	rrsssussr
ninety 0	rrsssussr
niveau	trsrsrssu
nix	vsrrrtssr
nj	sssrssuvo
no	nmz0n1ukp
no 0	stusruruo
no action	stsrsvssp
no appointment	rssustssq
no decision	srsssussr
no es	qsvrsrssu
no from	sssvssrsr
no further	rtsqsrtsv
no has	rssusrssu
no hay	rturrussr
no hemos	rssqsvsss
no i	usssssssr
no longer	qrrxsrrst
no luck	susrssssr
no more	srvusrssp
no new	sssrsusss
no news	sssustssq
no not	rssrssssu
no pressure	srssvrvsp
no puedo	rrstsussr
no reason	ssssssssu
no se	urssssusr
no strings	srssssusr
no te	rrssstrsv
no thanks	tssrssusr
no way	ussssssss
no you	ssssssssu
noa	ssssssrsu
nobody	ttunrqwss
nobody has	sussssssr
noch	rostq1qqt
noch nicht	tqvnrtssv
noch um	sssrsusss
noch zwei	trsssussr
noche	sussssssr
nochmal	uqryrrrsq
noemi	tsursrssr
nog	rprsqxrrv
noi	rssutssss
noll	rrrrrussu
nombre	usssssssr
nome	rrrurrwsq
nominated	ssssssuss
non	sssupxqrs
non ci	yrsrssrsq
non ricevere	srrrrsruu
none	rtutusqrq
none is	sssutsssq
noon	tssrtrutp
noon 0	spssssvtr
noor	usrrrussr
nord	trrsrrstu
nordsee	ttsqssusr
noreen	ssssssusr
north	rrstssvsr
north america	rsssssusr
northbarge	srssssuss
northern	tstrstssq
northmere	qssssstts
nos	usr0sqppr
nos attentes	rssussssr
nos complace	strrusssr
nos ha	rwsrssssr
nos termos	urrtssssr
nosotros	strrurrrt
nosotros el	sussssssr
nossa	srsrtssru
nostra	rrsssusst
nostre	rssvssssr
nostri	rsrrssrrw
nostro	rrstssusr
not	opszpypov
not a	trsqqtvrt
not able	srsustssq
not accept	svspsrssu
not add	sssrsussr
not advertised	ssssssvsr
not affect	sssssrssu
not allow	rrvrssssr
not allowed	vsssssrsr
not among	rsswsrssq
not an	srsstussq
not and	susssssss
not answer	vssrssssq
not ask	rrsrssssv
not available	sssssussr
not aware	ssssssusr
not be	pqtyruqss
not been	qqruuqssv
not carry	stsussrsr
not come	srsrsusss
not disclosed	rturssssq
not do	susssssss
not enough	pstvssssr
not even	ussrssssr
not exist	ssutsrssr
not fail	ssusssssr
not for	sstqssrus
not forgotten	srsrsxrsq
not forward	surstsssq
not get	surqursst
not give	rssssussr
not going	sssqsstsu
not have	rqrvrwqup
not hold	ssstsrusr
not in	sssssussr
not je	srrrssssw
not know	srsqsutss
not left	sssssvssr
not made	sssssussr
not make	rwrrsrrss
not match	rssusssss
not meet	sssusssss
not met	ssstssusq
not mind	ssssssusr
not miss	rstrssssu
not move	srursvssp
not moving	usssssssr
not need	rsssrrrsv
not needed	sussssssr
not nice	sssussssr
not on	ssssssusr
not one	sssvssssq
not only	sssssssur
not opening	sssrsusss
not promise	rssrsswsr
not put	rssussssr
not qualified	sssussssr
not raise	susrssrss
not read	twrrssssq
not reply	tssussssr
not right	sssrssssu
not see	vrsrsrrst
not seeing	sssssussr
not selected	rrstrrssv
not send	ussssrssr
not started	sryssssso
not stop	sssussssr
not take	vtssrsssq
not taken	sssrssssu
not tell	tstsssssq
not the	uturrrrrr
not to	rrrvrssrv
not trying	ssusssrsr
not wait	srrswsrrs
not work	sssqssssu
not workable	srsvssssr
not yet	srsrsrtsu
not you	sssussssr
not yours	srsussssr
note	suzvopqvm
note on	rsutssrsr
note that	surssrryn
note to	usssssssr
notebook	srussssst
notes	qtrusrssu
nothing	uvsqtqrtr
nothing new	sssssssur
nothing to	rwsssrrsr
notice	rsruvrqqt
notice period	srsvssssr
notice when	sssssssru
noticed	rrsrsrsrw
noticias	rrsqssssx
notifications	tssssssuq
notify	svtrsqsuo
notify you	swsssqstq
notre	ttvsruqrp
notre part	ururssssr
nous	stqwrsopx
nous a	sussssssr
nous accusons	vssrssssr
nous avez	rssusssss
nous avons	qqrxstrrs
nous le	qrrrsrssy
nous ne	vrstsrrst
nous renvoyer	rsvrssssr
nous revenons	srsssusss
nous vous	srqurqrrw
nouveau	rsrrssssv
nouvel	rrsrsvsst
nouvelle	surusrssr
nov	stssusrsq
nov 0	stssusrsq
novel	ssusssssr
november	ruruqqsst
november 0	sussrsrss
novembre	vrsrssusq
noviembre	ssusssssr
now	rnvyptqru
now available	rrwrsssss
now have	ssvsssssr
now i	sssssrusr
now in	tssrssrsu
now it	rssrsvsuq
now on	rrssssssv
now open	sssrsssur
now the	rssvssssq
now to	ssssssssu
now we	srvsssssr
now with	ursrsstsq
nu	urqxrtrrq
nudge	sssussssr
nuestra	rwrqsussr
nuestro	wrrurrssr
null	sssusrsss
number	vrqstptrt
number 0	ursssssss
number for	ussssrssr
number of	trrusrsst
number you	ssssssssu
numbers	uqrqttrrv
numbers are	srsssusss
numerical	rryrssssp
numerical test	ssusssssr
numero	vrsrrssst
numero de	ursrrssst
nummer	uusrssrsr
nummer 0	usssssssr
nun doch	rrstsursr
nuove	rrstsssur
nuovo	rsstsusss
nur	strvqwqrp
nuria	rssussssr
nurse	rsrqsrzsq
nursery	ssusstssr
nurses	ssssssvsr
nursing	stsrusssq
nutzen	ussrsssss
nv	rsssvsrsr
o	ruvztppnr
o 0	rvrtrrssr
o de	rssrssssv
o link	sqyrrsssr
oakmont	rusrsssst
oben	rssssussr
oberrauch	wsssssssq
obra	vrrrvrssq
obrigada	xrrvrrrrp
obrigado	uqssrrssv
obteve	rrstssssu
obvious	susssssss
obviously	usssssssr
ocasion	sssussssr
occasion	stswsrssp
occasion you	sssussssr
oceanography	qsssrsstv
och	srrrvusqs
oct	rutrrsrss
oct 0	sutrrssss
october	strssswrp
october and	susrssssr
od	srsrxsrqu
oder	uytprquul
oder 0	sussrssss
odette	sssssrssu
odile	urussrssr
of	trrwrstps
of 0	uoxtpqvqt
of a	stsqqtsru
of address	sttrsussp
of all	rrrsssssv
of an	srrsrstsu
of applications	srsqssrsv
of april	susssssss
of birth	srvsssssr
of cost	ssusssssr
of course	sssrsrtsu
of data	qssssstst
of day	ssssusssr
of de	ussrssssr
of delivery	ssssqsssv
of difference	sssssssvq
of entry	sssssusss
of fair	sssssssvq
of five	sssussssr
of hands	sssssursr
of his	sssrssssu
of income	srssssssu
of interviews	sqssvssss
of it	uwrtrqrrs
of jan	sssssussr
of january	ussrssssr
of je	rusrusssr
of july	rrsssusss
of legal	ssssssusr
of luck	ssvtssrto
of may	usssssrsr
of merit	tssturssq
of mine	srssssvsr
of my	sssrssssu
of new	ssssrusss
of next	sqtssvssr
of northmere	qsssssstt
of our	tvpprrtvs
of people	srsqtstsu
of qualifications	sssrussss
of reviewing	susssrssr
of sales	srsrsswsq
of staff	ssvrsrsst
of the	uvpqstsov
of their	ssssssssu
of them	wssqssssr
of this	rrttrrrrw
of those	rususrssq
of three	tutrssssr
of today	sssrsussr
of us	vsrusrssq
of you	uqrwrsqst
of your	sttqsprxr
oferta	rrrqzrrrt
off	sspqstwss
off 0	sssssrssu
off on	sssssussr
off the	utrtssrsq
off to	srssssusr
offen	srstsrvsq
offen fur	sssrssvsr
offene	rurssstsr
offene punkte	rursssssr
offentlichen	sussssssr
offentlichen rechts	sussssssr
offer	poot7qopw
offer 0	ssssussss
offer for	rrrryrrru
offer has	srssussss
offer letter	rrss0ussk
offer you	qrrp0rqrv
offer your	sssrrsssu
offered	srrsvtrrr
offered the	sssussssr
offered to	sssrvrrss
offers	ssrqssruv
offers you	sssrssrus
office	vtststsqp
office at	srussssss
office is	sussssssr
officer	rwyqrrrvk
official	sqrtwsrrs
offnen	ssssssssu
offnen wir	ssssssssu
offre	rrsusssst
offs	ssssussss
oficial	rrrrvrrwq
ofrecerle	rssqtsssv
often	sssrssssu
og	ussssssrr
oggetto	sustssssq
ogni	tssrsussr
oh	rsrrrsssw
ohne	ppuups2ro
ohne dich	rssussssr
oi	vrtutrrrp
ojo	srssvsssr
ok	tqtvtqqss
ok on	sssvssrsr
okafor	ursrurrsr
oktober	rqvstvrsq
oktober 0	rssutrsss
ola	opsvvzppr
ola rui	ssrrswsss
old	qtxpqssss
oleksandr	srrsrsusu
olga	rsvtssssr
oltmanns	ussrsssst
om	p1rtpqsqt
om 0	rzsrrsrrq
omdat	rssusrsst
on	osspswvpv
on 0	pttvnsttu
on a	owruururr
on all	rssrstssu
on an	srsssutss
on any	ssutssssq
on as	sssssussr
on august	ssssussss
on average	rssusssss
on behalf	utsssssss
on call	srstusssr
on camera	uvqrssssr
on december	usssssssr
on everything	ssssusssr
on experience	ssssssusq
on file	sssrsrssv
on friday	ussvqrrru
on hackerrank	srussssss
on hold	rqrqryrrv
on it	ssrruutsr
on its	ttssssrtq
on me	ssssssrsv
on monday	rtrsptqrx
on my	srrrrrxsr
on one	sutrsstsq
on or	ussrtsssr
on our	qnsstyurs
on page	ssssusssr
on purpose	srwrssrsq
on saturday	utrrrrrsu
on sunday	ursrrsusq
on that	srrssruss
on the	vsspsuvpq
on their	sssssssus
on this	rsrvrqtrt
on thursday	svpprtvrt
on to	ursrssrst
on tuesday	rrrsvrrrv
on us	rttusrssq
on wed	srssssssu
on wednesday	strurrrst
on why	ssvsssssr
on with	rssussssr
on your	nwstssqtt
on zoom	ursrssvsr
onboarding	srrswsssq
once	tttosyqqr
once in	ssussssss
once we	svsssrssr
once you	sutsssrsr
onder	srssssssu
onder de	rsssssssu
one	vrzrrspqr
one and	ssstsursr
one by	usssssssr
one day	ussstsssq
one had	ursssssss
one in	srsvsstsq
one is	ssssssrsv
one member	srsrsvssr
one month	usssssssr
one more	rsssussss
one of	sttuppxqr
one on	sussssssr
one or	srsssstus
one other	sssrsxrsq
one page	sswsrsssq
one person	urtrssssr
one place	sssssrssu
one that	ussssssss
one time	srsrssssv
one way	spxsssssr
one who	sssusssss
one with	sutrssrss
one year	srtrsustq
ones	rsursssss
online	tp3nmpqr0
online assessment	srxrssssq
only	trrsprpvy
only 0	srrsssrsv
only one	sssussssr
only will	sssssssur
ons	syrrruqrr
ons lijstje	srsrswssr
onsite	rtsrswuso
onsite interviews	rtsssursr
ont	ssssssusr
ontvangen	xrsqvrssq
ontvangen en	ussrssssr
onze	rsrutursq
onze keuze	rssussssr
ook	tsrsssusr
oort	susssssss
op	0rrwuruoi
op 0	rrsvssssr
op de	sussrrrst
op deze	rssusssss
op een	srssusssr
op kantoor	usrrsssss
op woensdag	sussssssr
opdracht	rqyrrttrq
opdrachtgever	rrtrruusr
open	sprtrtysp
open any	usssssssr
open enrolment	ssssssssu
open gate	sssussstr
open positions	srsssrssu
open reqs	sssrsvssr
open to	rtstssvsp
opened	tstrurrtq
opening	vrqtruvrn
opening of	sssrsusss
openings	rrstsutrq
opens	sssstussr
operation	sstsrusss
operational	sssusssss
operations	susrvrssq
operations lead	srsturrsr
operative	sssvsussp
operative 0	sssussssr
operator	utsqqrp5k
opgenomen	srsussssr
opgenomen in	srsussssr
opnieuw	srsssvsss
opportunites	ssssssssu
opportunities	stsvrrrrt
opportunities coming	sussssrsr
opportunities within	sssussssr
opportunity	srqtrqttv
opportunity to	trstssrsu
opportunity with	ssssssuss
opt	stssssusr
opt out	stssssusq
optado	qssrssssv
optado por	qssrssssv
optical	ssvsrssrs
optics	srvrtssrr
optional	susssssss
options	strrwssrq
or	pxumrousx
or 0	rwrrrssst
or a	srssssssu
or above	trurssssq
or book	srssssssu
or call	squsssssu
or change	ssssssrsu
or decline	stssusssq
or friday	russsssss
or it	ssssssssu
or just	sssssssus
or madam	rsssssssu
or more	srssssssu
or so	ssssssusr
or the	sssrtussr
or thursday	rvssssssr
or two	ttrssstsq
or you	surssrusq
orale	svssssssr
orchardgate	ssssssrut
orchardgate bank	ssssssrut
orde	uqsrvsssr
orde ontvangen	ursrsssss
ordem	rrsqsvssu
order	qquqtwqqt
order of	tstturssq
ordine	rvsrrssru
ordner	srusssssr
ore	stuqqrrsw
ore 0	ssuqqrrqx
org	srrqrrrry
organisation	rustsrsss
orientation	svssssrsr
original	rwsrurrrq
ort	qyrsrstrq
os	wwrqsttqn
os melhores	uusrssssr
oscar	srusssssr
oss	ssrxrrrrr
ostern	sussssssr
ot	ssssssusr
ote	ssssssuss
other	pnsxqvrrw
other applicants	rssvssssr
other candidate	sssussssr
other candidates	rrrvrsrru
other data	sssrssssu
other person	ssssswssq
other side	sruussssq
other way	sssrsusss
others	wqrvupqss
others and	vsssssssq
others were	sssussssr
otis	sussssssr
otto	rqrtrursv
ou	utrtrrrss
ou nous	rssusssss
oublie	rssussssr
ouest	rssrsusss
ought	ssssssusr
ought to	ssssssusr
oui	qrrquuuss
our	qtqvruupt
our best	srsruussr
our books	srtssrusr
our call	sqssssssu
our chat	suusssssp
our company	qrswssssr
our conversation	sssussssr
our current	rssusssss
our database	sssrssuss
our experiences	sssssssvr
our first	sssrustsq
our focus	sssussssr
our general	sssrsusss
our graduate	svssssssq
our head	ssssssusq
our headquarters	sussssssr
our hiring	rssrvtssp
our interview	svsrsrsss
our last	srsursrtr
our managers	sqssssvsr
our new	sssrsusss
our next	svqssssss
our offer	srsrssssv
our office	srussstsr
our operations	srssurrss
our paths	sssqssssu
our place	svssrssrr
our processor	rssrssssu
our project	sssqssssu
our reserve	srsssusss
our sales	rsssssuss
our search	sssssussq
our side	rsstsussr
our site	rtsrssssu
our staff	tssrssusr
our success	sssssssvq
our summer	ssssusssr
our system	zrspsrrsq
our team	zsrrsrtsn
our upcoming	srssssrsw
our vp	stssutrsq
our way	sssusssss
ours	ststtttsp
ourselves	ssusssssr
out	svowqrspv
out about	ssstsursr
out and	qvsqsstss
out by	susrsssss
out is	susssssss
out more	ssssssuss
out of	qtqqusstu
out on	srstrsssu
out the	sstrrsrsv
out their	ssssssssu
out there	sssrsusss
out this	sssqssstu
out to	tssvsrrsr
out with	uusrssssr
outcome	ussutsrso
outlook	strtrstsq
outlook for	srstssusr
outra	rrrxrrssr
outra pessoa	sssusssss
outside	sururrstq
outside your	sssussssr
outstanding	stutssssq
over	rtrvvrqpt
over 0	rprqtusrx
over het	sssusssss
over the	rvrurrrss
over their	sssussssr
over there	ussssssss
over three	sssussssr
overview	srssssssu
owing	sussssssq
owing to	sussssssq
own	utrrsqtrt
own interest	ssssssusr
p	ntpzzrrqq
p h	ssssusrss
p m	rvsrsstsr
p s	rssvtsssr
pa	trrrrurss
paar	sssrsusss
pacific	sqtssssst
package	rqrrurssw
package has	sssrssssv
packer	ussussssq
page	rnxtuqsru
page 0	ssssusssr
page on	ssvsssssr
pages	squsussrr
pages we	srrsusssr
pagina	urxrrrrsr
paid	rrqwrrvsr
painted	usssssssr
pair	susrsursr
pair of	sssssussr
pairing	sustssssr
pal	ssssswssp
pan	stssusssq
panel	qtqq0yoqp
panel for	stssrusss
panel is	srsrrysso
pani	rrrrwxrpr
paper	stusrsrrr
paper and	ssusssssr
paperwork	sqrs0sssp
paperwork is	srrswsssr
papier	rrzrrsrrr
par	qvsqvrsrs
par delegation	rsssussss
par mois	srssrsssv
par une	rsssssuss
para	uwuxtmrqm
para a	vrrrvrrrr
para el	qurutrrrs
para o	ruvrrsssr
para que	rssvsssss
para uma	rtsrrsusr
para una	uwqqrrtrq
parabens	rsrrvssss
parada	stsrsussr
paragraph	srvsrssrs
paralegal	sssussssr
parallel	vsssssssr
parcours	rsurrruss
parents	rqrsrrrsy
paris	uqsrrrrsv
parish	sssussssr
park	utssrsrsr
parking	rssssutsr
parks	srsussstq
parle	strrrsuss
parler	stsrsrvsq
parliamo	russsssrs
part	rqyrsousr
part a	ssssssuss
part is	sssssrssu
part of	rtyqsrrrr
part time	srsssstur
parte	rrrwsrusr
participacao	rssvsrsss
participate	rrvsssssr
participate in	srussssss
partie	srstsussr
partir	qqwqvrwrp
partir du	rrvrvsrsq
partner	puqrsr1rq
partner for	susrssssr
partnerin	ussrsstsr
partners	rvrrwtsrp
partners met	rrssxrrrq
partnerships	sssussssr
party	srsrssssv
pas	uptvstssn
pas de	vrsrusssr
pas encore	srutssssr
pas le	rssusssss
pasamos	rysrrsssq
pasarte	rtsxrsrsp
paso	wssrssssq
pass	rquurrqru
pass mark	srutsssst
passar	w0qrpqqqs
passare	sysrrssrq
passcode	svssssssr
passe	squtvrrrq
passed	qrutttsrr
passed on	qssusstsr
passed the	sstruursp
passen	ssssssrur
passende	rssrssssu
passende stelle	sssrssssu
passer	rytsrrrrp
passi	sussrsssr
passiert	vrsqsssss
passiert jetzt	vrsqsssss
passing	vussssrrr
passing to	vrsssssrr
passo	rrwtssrsq
passport	strrssssu
passt	qurttqvqs
passt das	srsswsrss
passt es	srrrsstsv
passt ihnen	svrsrsssr
past	rxrsrrrru
patent	srusssssr
paths	sssqssssu
paths cross	sssqssssu
patience	vrrqswssp
patient	srsvussso
patient access	ssstusssq
patients	srrrrrysr
patio	sssrsusss
patricia	srssssusr
paula	xrtqtrtso
pause	qrrqrzrtt
paused	rrtqsyrsr
paused hiring	sssrsvssr
pay	oqvswqtrt
pay for	sqtvrstsq
pay you	sussssssr
paye	srstusrsr
payment	rqruurrsu
payment for	sssvssssr
payroll	trrqvrsss
payroll specialist	ussrsstsr
pazienza	tssqsvrsr
pb	rrsurssst
pc	rquqqrq2r
pdf	trvrqqvtq
pdf 0	ssurssssr
pe	ssssssusr
peadar	rssvssssr
peak	susrvrssp
pedagogique	ussrssssr
pela	vsurrrsrr
pell	sussssssr
pellworth	sssqssssu
pellworth talent	sssqssssu
pelo	vtsrssssr
pen	ssvsrstsq
pencilled	rwssssssq
pending	trsqsxssq
pensar	srvsssssr
pension	ssssvsrsr
pension 0	ssssusssr
people	wopwrpxpt
people and	ursvrrtsq
people do	vsssssssr
people hired	sssrssssu
people i	ssssssusr
people like	ssssssrsu
people team	tssstsssq
people to	sssssurss
people we	sttssstsq
people who	ursossusv
per	rqq0uosov
per 0	stsrurssr
per aver	rssussssr
per chat	srussssss
per il	ptrzqrrru
per l	sustssssq
per la	prrtrurrx
per le	rtrurrrru
per month	sssssssru
per non	srrrrsruu
per post	srstvsssr
per un	rurrrsxrq
perception	ssrsssssu
perdona	rusrrussr
perfect	rvsrrrusr
perfil	sqrrrrzrs
performance	rqttrstru
performance review	srssssssu
period	sqsvsrrst
period 0	srsvssssr
periode	ssssssssu
perkovic	rssqssssv
permanent	srsursttr
permissible	sssussssr
permit	rrrruurtr
permitted	ssvrssssr
pero	rqrvrrtru
pero te	srssssuss
person	ptqvor0sq
person and	sssssvtsp
person at	svssssrsr
person talent	rsssssusr
person who	sssrssuss
persona	sqt0rrrsp
personal	ttrqsurru
personalauswei und	srssssssu
personalberate	sssssssqu
personalberatu	srssssrsw
personalfrageb	srrsssssv
personality	ssusssssr
personally	ursqssuss
personalrat	srssvrssr
personas	rvrtrsssr
personen	tururrrsq
personlich	rusursssq
personliches	ssssssssu
personlichkeit	srutsrssr
personne	qrstsuusr
personnel	rssrsvsss
personnes	sssussssr
pessoa	trrwrrsrr
pete	srusssssr
peter	ssssssuss
petersen	ussrsrsss
petit	suvsrrrsq
petite	svssssssr
pettifer	rsssssssv
peux	rtvrtsrrr
pfeiffer	tssrsussr
pflege	rssrssuur
pflegefachkraf	ssssrsrxq
pharmacy	usssssssr
phase	rutrssssr
phase of	rusrssssr
phone	tssrxowor
phone call	susssssss
phone screening	sussssrsr
photo	rsusqrrrv
photos	trsrsswsq
photos of	tsssssvsq
physical	trrssustr
piacere	rtsrtsusr
pick	tqvqsssrs
pick a	rttrssrsu
pick any	sswrssssq
pick it	ssssssssu
pick the	sssssurtr
pick up	vrsssrsss
pick your	ssssususq
picked	urtussrsp
picking	rssussrss
picks	srssvsssq
piece	trzqqqrrs
piece d	tstrsrssu
piece jointe	suurssssq
piece on	srvsssssr
pike	vrssssssr
pile	ursrsuusp
pin	qrssssusu
pine	srsturrtq
pinegate	rsrsssssv
pinegate consulting	rsrsssssv
ping	srssssuss
pipeline	stsussssq
pipelines	sssssswqr
piso	qusqssssv
pitch	stursstsr
piu	pptwvrrts
pizza	strsssuss
pizza and	ssrsssvss
place	supvrtrqt
place in	srsqtusss
place on	susvrsssp
placed	rrrstwrsr
placed 0	sssssussr
placed on	rrstsusss
placement	ssssrustq
places	rquurquru
plain	srwsssrsr
plaisir	rrrrxsrst
plaisir de	rrrrxsrst
plan	rrtsrsqrx
planned	susrssrst
planner	rtststsup
planning	uursrrrrr
plant	srssquwsq
plant manager	srsrssvsr
planta	svssrssss
plastic	ssvsrssrs
platform	rstrsruss
platform team	srsssrtsu
platz	qrrrurrsw
platz 0	rssrutssr
platz anbieten	sssssrssu
platze	rsstrrssv
play	ruusssrsr
play now	ssusssssr
plaza	sqrvqtsru
plaza 0	rrsvssssr
plazo	qqutursss
plazo de	qqutursss
plc	ssssusssr
please	p22jtmppv
please add	sssussssr
please bring	srssssssv
please call	sqsssstsu
please check	stvrssssq
please choose	srrsssssu
please click	srssssssu
please come	srssssssu
please complete	pvxqqrrrt
please confirm	qqsrurrsv
please do	vutsrsqrp
please ensure	sussssssr
please fill	srrsssssv
please find	uusrususm
please finish	srvtssssq
please leave	srssssssu
please let	svrsrsrss
please make	srssssssu
please note	tururqrup
please pick	strsssssu
please prepare	suusssssq
please review	rrrrwssss
please send	sqsrusrsu
please share	sqssssvss
please sign	rrsssrssw
please submit	suqssssst
please upload	srrsssssv
pleased	rtqpxtqru
pleased to	ruroxrqrv
pleased with	sssssussr
pleasure	srstusrss
plenty	ssusssssr
pls	rtrxsttsn
plu	swssssssq
plumbing	sssusssss
plus	qssrvsxqq
plus de	srsssusss
plus our	susssssss
plz	ssusssssr
pm	sxtqopsuu
pm 0	svsssssrr
pm bst	sussssssr
pm et	srrtssvsr
pm is	sqssssssv
pm to	sqssssvss
png	vussssrrr
po	ttrprxqts
pode	vrrrrrrsu
poder	ussqrrssu
podra	qrsussssu
podrias	rvsrssusr
podrias venir	rwsrssssr
pogo	srssrsrvs
pogo bikes	sssrssrvr
pohl	svsrtrrsr
poi	vqsvrrrsr
pointers	sussssrss
politecnico	vtsrssssq
polymers	ssssrvsss
pool	srrrrwusq
pools	ssssusssr
pop	surtrrrss
popped	ussrssusr
popped it	ussrssssr
popped up	ssssssusr
popular	ssssssssu
por	ttnyqtooy
por el	rssusssss
por eso	rrsvssssr
por favor	trsrssssu
por la	txsrrrssq
por telefone	ussrssssr
por telefono	rsrssrssu
por tu	ursqstsss
porgiamo	rrsvssssr
porque	qrrsrwrwp
porque no	rssqswsss
porta	pvrtrrrru
porta il	rrssrssrx
portal	tprrqqtux
portal by	ssrsrsssv
porte	rruvssssr
portfolio	0vqsrpqrq
portfolio and	vtsrsrssr
posez	susssssss
posez sur	susssssss
posicao	rrsrrvusr
position	quty5prog
position 0	sssrusssr
position as	ssssssrsu
position at	rswvtrrrn
position is	stsruussp
position of	stsqxsssp
positions	spsuststs
positions in	srsssrssu
positive	ussssssss
posizione	qtsrsvssr
posizione di	rtsrsvssr
possibili	strsrsrrw
possible	rtvrrrrru
posso	rqrurrrrx
posso passar	rqrurrrrx
post	sstsypsrp
post 0	vssrssssr
post a	sssssssur
post from	srsswrtsp
post of	rsuqurrss
postalisch	ursrtsssr
poste	squwtwsrk
poste 0	vrsrssssr
poste a	rrsssvssr
poste de	rutrtursp
posted	rqrqrsryt
posted by	tsssssrur
postfach	surrsssss
posting	trrsrrtvq
posting does	usssssssr
posting it	ssrsssvsr
postings	sssssssru
postings that	sssssssqu
posto	rtruvrrsp
postponed	sssrsvssr
posts	sstrsustq
postule	rssrsvssr
postuler	rsssssswr
pour	m0otwrrpv
pour en	sussssssr
pour l	qrsusrssv
pour la	tssussssr
pour le	qttutsrsp
pour toi	srssvsssr
pour un	rsrqrsurx
pour une	surstsrsr
pour vous	rqssruuss
pourrez	sssusssss
pouvez	rusrrurst
pouvez vous	rvsrsursq
pouvons	tusrsssss
ppc	sssrussss
pr	vrsssssrs
pr 0	vrssssrrs
pra	wurtrrrrq
practical	ssurssrss
practical and	srussssss
practice	rqrtrrtvs
practice manager	rtsussrss
practico	srxsrrssr
practise	sqvtssssq
practitioner	ssusssssr
praktikum	ssrsssrsv
pramie	tqsrrsysq
prasident	rustssssr
pratica	rrwursrsr
prazo	wrsqssssr
pre	trrrssrsv
preavviso	susrtssss
precious	vssrssssr
prefer not	sssussssr
prefere	rrstsussr
preferences	srrrrrrvu
preferred	stsststsq
preguntas	stusssssq
premiere	srruutrsr
premises	sussssrss
premium	rsrrrsrp0
prend	trsrusssr
preparation	susssssss
prepare	rvvrrqqsu
prepare for	srsssqssx
prepared	rpttsrssv
preparing	sssttsssq
pres	srssssuss
preselection	ussrssssr
presentar	rssqsrssw
presentation	rzrqssssq
presentation and	sssrssssu
presentation is	svssssssp
presente	ttrwrrrso
presented	sssssussr
presented to	sssssussr
presently	sssrswssr
presidente	rrsurusss
press	urxrsrrsp
press release	ssusssssr
pressed	rrsssusss
presso	ssstrssru
presso la	sqstrsssv
pressure	srsturusp
pressure at	srssssusr
presupuesto	rssrswssr
pretty	srssssssu
previous	ursssstrr
prevista	rsrqrvsrt
previsto	rssrsvsss
prevoyez	svssssssr
prevu	rtsrsussr
prezado	sssvssssr
price	srsrssrsw
prices	srrsusrru
prices on	ssssusssr
prima	ytrsrrrrp
primary	vssssrssr
prime	ssssvssss
principal	stsruvstm
print	utsssrrss
print shop	usssssssr
pris	rrsysrrsq
priscilla	sussssssr
prise	trsrusssr
prise de	ursrtsssr
prise en	srsrvssss
privacy we	ssssssusr
private	srrrurvsr
priya	tsrsutsrr
pro	rqrutrrsu
pro for	ssssssssu
probably	rrrrrvsst
probably be	sssssussr
probation	srsrysrsq
probation six	ssssusssr
probearbeiten	strussrsr
probetext	sswsrsssr
probetext schreiben	sswsrsssr
probezeit	srsswsssr
problem	stuqrrsrv
problem we	ssvsrssrs
problems	srursssst
procedimento	vtsrssssq
procedimiento	usssssssr
procedura	rrstsussr
procedure	trssrursr
proceed	rssuurrrr
proceed with	rssutsssr
proceeding	rssussssr
procesie	rrrtswsrr
proceso	tsssstssq
process	quvrttsqr
process for	rtusstssq
process is	srusstssq
process of	svsrsrssr
process we	svpssssss
process will	srsrsrvss
processed	ssssssssu
processen	rrxrrurrr
processo	rsrusvrsr
processo seletivo	rssvsrsss
processor	rssrssssv
produce	srtrsussr
producer	usrrttssr
product	uqtrsqttt
product analyst	usssssstq
product manager	rqvsssssr
production	tssurursq
production manager	ssssrvsss
productive	sqssssssw
products	srsrrsssw
professional	ssrrrrssw
professionale	srsussssr
professor	sstrssrsu
profiel	trrtrrusr
profil	qypspqxqu
profil angesehen	ssssssssu
profil mit	vrsqsstss
profil nous	sxsrssrsq
profil passt	sssrssuss
profile	qrrurpyru
profile on	srsssswsr
profile so	rsssssssu
profile to	rtsssssru
profiles	ssssqsssu
profilo	srstssvsq
profitez	srssssssu
program	rqtrtsssu
program for	ssssssuss
programme	qtuqqrtsu
programs	ssssssrsv
progress	sqtrrssrv
prohibited	sttrsstsq
project	sqqqqsswv
project is	sssssrssu
project manager	rsrsrrswr
project that	sssssusss
project was	sssqssssu
projects	rtrtrssru
projekt	rursrptrw
projet	susrsssss
promise	ussqsrxsp
promise anything	rssrsswsr
promised	ssswtrrsp
proof	rtrrsrssw
prop	ssussssss
proper	swrrssrsr
properly	utsrssrsr
property	rssqrwrts
proposal	rssossrsy
propose	rurqruvsq
propose d	rurrsrvsr
proposed	ssssusrss
proposer	rrstsrssv
proposition	sssrsusss
proposta	rtrrwrurq
propuesta	rsrwssssr
proseguire	srvtsssrr
protect	sssssruss
protect your	ssssssuss
protection	rtrqsrrsw
prova	srxvurrrm
prova pratica	rrwursrsr
proved	sssvssssr
provide	ttspssrts
provide an	usssssssr
provide you	sssrsssus
provide your	stsstsrsq
provided	swqrrrsst
provided in	sussssssr
provides	srsusssst
provincia	ursrssusr
provisional	vrtssrssq
proxima	svssrsrsr
prueba	rrxrusssq
prueba no	rrxrrsssr
pruebas	trusssssr
prufen	srsrussst
pruft	tssrsussr
prufung	urstsrsrs
prufung durch	rsussssss
pt	srussssss
pub	srssrsrsw
public	rvqsqrvsr
publicity	ssusssssr
publicly	ssvsssssq
published	srsssstvq
published a	sssssssvq
puede	rrsrqrssy
puedes	srusrrrsv
puedo	rrstsuusr
puesto	uruwtsqrn
puesto de	rtvputrrq
puis	srsruursr
pumhosl	sssssussr
pump	ssvsssssr
pun	usssssssr
punkte	qutstsssr
punkten	usstssssr
punto	rrstsusss
puntuacion	trsvrsssq
puo	svsrsssrt
puoi	rrvttssrr
pupil	sssssussr
purchase	sssrssrsw
purpose	rrwsrrrss
pursuant	sssrsussr
pursuant to	sssrsussr
pursue	rssrssssv
pursuing	sssussssr
push	tqtrtsrst
pushing	sussssssq
put	srptrzpqu
put it	urssurrss
put on	sssrstssu
put the	srsrusrss
put your	rrstrsrsw
puts	ststsstsq
putting	rrrwryqrp
python	srtsssyro
q	ustrrrsrs
q 0	ssusssssr
qa	ruttssssq
qq	rvsssssss
qu	uvrtsrrsp
qu il	usssssssr
qualcuno	sssvssssr
qualification	urstsstsq
qualifications	ststutssn
qualified	prr1srtsp
qualified candidates	rsswssssq
qualquer	wpursrrru
qualquer coisa	xqrrrrrrv
quand	sussusssq
quand tu	sussusssq
quando	rsurssusr
quanto	rrvurssrq
quanto la	sssussssr
quarta	svssrsssr
quartal	sssrsusss
quarter	sqsrsvrst
quatre	rrsvsrusr
quatschen	rxrsssssr
quatschen wir	rvssssssr
que	rtqys0unj
que buscamos	ursssssss
que el	rrrusrssu
que j	rrstsussr
que ja	rrrwssssr
que la	trsrrussr
que mas	srussssss
que no	srrurtrss
que nos	qrutrtsst
que prevu	srsssusss
que se	sssrsusss
que sepas	rtsrssvsr
que si	qrstvussr
que te	psrqtwusr
que tu	surtrsrsr
que vous	surrrsusr
queda	usssssssr
quedamos	rrsvssssr
quedamos a	rssutsssr
quelqu	rrryrrrsr
quelqu un	rrryrrrsr
quem	rrstrssru
quer	rrrrrvvrr
queremos	rxrsrtrsr
querida	uusrrsssr
quest	rutvrrrsp
questa	qrrurrrtv
question	tqxqrsrrt
questionnaire	urtrrrrsu
questions	ns2ossppw
questions and	spvrssssu
questions at	srusssssr
questo	rrsusssur
qui	urqvssqru
qui a	rrsvsssss
qui vous	rtrsrrrsv
quick	rzqrrrtrq
quick call	swssssssq
quickly but	sssssssur
quieres	rssussssr
quiet	rsvtrvrtm
quiet on	sssrsvrsr
quill	susrstssq
quillmark	rrssssssu
quince	ussrsssss
quindi	xrsqtsssq
quinta	rsrsrsrrx
quite	trsrsrssu
quite the	usssssssr
quiz	srtsrsqsv
quote	sqstrrrsw
quote and	sssussssr
r	prtvrsrru
r 0	prrssutst
race	rssssusss
ragazzi	ussussrsq
rahmen	rurrssusr
rahmen eines	rssrssuss
rail	ssvrssssq
raise	strrsrrsu
raise it	susrssrss
raison	trsqsvssr
raison d	rssrsvssr
ral	ssrsusurr
ral 0	ssssussss
ran	sssrssssu
rang	srrurrssu
range	sssrssrut
range of	sssrsssus
ranger	vsssssssq
ranked	ssstussrq
ranking	ssssvsssr
rare	ussssrsss
rarely	ssssssusr
rate	rqqourwsw
rate 0	srrsusvrq
rate your	sqsqssqsz
rates	srrssrrrx
rates on	sssussssr
rathaus	strssssuq
rather	sqrusvssq
rather than	srrtsussr
rating	sssssusss
rating 0	sssssussr
raul	srsrtsssu
raum	rtrrrsvsr
re	rpsvtuvoq
re a	rusrssttr
re after	ssssrsusr
re at	usssssssr
re excited	ssurusstp
re going	sssussssr
re hiring	srsrsrxsq
re looking	rusrsstsr
re moving	srssqsrrw
re not	rsrwrutsn
re on	surtrrrst
re optical	ssvsrssrs
re sorry	ussrsrsss
re taking	qsssssssu
re through	sttsssssq
re welcome	ssrrsusss
reach	swrqrtsrr
reach out	uusrstssp
reached	ysrtrprrr
reached us	zssrsssso
reaching	qot0srzsj
reaching out	qps0ssxsk
react	srvrsstrr
reacties	sssssssru
read	yrvpqsnut
read all	usssssssr
read in	sssssussr
read it	wstrrrrsp
read more	srsrsrrvt
read on	rsssssssu
read twice	usssssssr
reader	ssssssssu
readers	sssssrssu
reading	tqsqsstsv
reading it	qsssssssu
reads	ursrsrsst
reads every	ussrsssss
ready	rvsrsrqrt
ready for	stssrrssu
ready to	svssssssq
real	vpvrsqtrt
real person	ussssssss
real regret	sssqsstst
really	qtqvtursp
really hope	srssvsssr
really like	sssussrsr
really liked	rssusussq
really no	ussssssss
really sorry	susrsssss
really well	sssssutsq
reapply	ssstsussq
reason	pqrxsrsrv
reason given	qssusssrt
reason is	sssqssssu
reason you	sssussssr
reasoning	tryrssssp
receba	vrsrrssru
recebi	yrsqsrssr
receipt	yrtrsrrsp
receipt of	vrtrssssq
receipts	stusssrsq
receive	trrqrrrsx
receive the	sssssssrv
received	3oqlrtrqw
received a	sssrssssu
received and	vrtqsrsss
received many	sssrssssu
received your	xrrnrusrt
recent	srrqsursw
recent interview	sssssussr
recent purchase	sssrssssu
recently	rrtqsrrsx
reception	wtrrtrrsp
reception de	wrsrssssr
recevez	rssrsustr
rechts	sussssssr
recibido	zrrrrrrsr
reclamacion	rrsusrsst
recommendation	srrutrsrt
reconcile	ssusssrsr
reconciliation	srussssss
reconocimiento	trsrrsssu
record	ro1qsrqst
record a	spxsssssr
record your	ssusssssr
recorded	urtsssssr
records	sssqtrrsu
recruiter	sssprr0qr
recruiter looks	sssrsrssu
recruiters	ttsrssrrv
recruiting	ssrvrrttq
recruiting team	tsrusssss
recruitment	urzurwtre
recruitment for	rssrsxssq
recruitment team	urrtssssr
recrutamento	sssssusss
recrutement	vrrsrvtso
recrutement de	srssssusr
rectification	ussrsssss
recu	xqrtsrrsq
recu le	usssssssr
recue	vssrssssr
red clay	srsussssr
reden	ustssrrsq
reden wir	urtrsrssr
reed	srsrsutsr
reef	ussrsssss
reel	suurrsrsr
ref	vrsqttrtq
refer	russstusq
refer a	ssssstusr
refer to	rustssssr
referee	srssssssu
referees	qssrssssw
reference	qrqvsssvr
reference 0	sssusrsss
reference is	qsstssssu
reference to	rsrtttssq
references	trrpvtsss
referent	srssssssu
referral	ussrssssr
referred	srsssussq
reg	trssssusr
regard to	sssrsusss
regarding	sursrrurq
regards	wwswnouor
regards person	rsssssxrp
regards the	trsrssssu
regards your	sqsrssrsy
regime	ssssussss
regina	vssrssssr
regional	turrrsusq
regional sales	ssssssusr
register	rrrtrrtrv
register and	sssussssr
register now	ssssssssu
registered	strurtqss
registering	ssrrssssv
registering for	ssssssssu
registration	sutrsssss
regret	qsrvqtsrv
regret de	rssusssss
regret that	stsqsrtsu
regret to	sssvrrsss
regular	sssrsusss
regularly	sssssssvr
regulated	sussssssr
reichen	rrsusrssu
reichen sie	rrsusrssu
reicht	rsutsrssr
reimburse	sussssssr
reimbursed	susrssssr
rein	sssussssr
reinigungskraf	sssssssvr
reisekosten	svrsssssr
reisekosten werden	svrsssssr
rejected	sssqssssw
rejection	rrrpssssx
rekryteringen	sssssvsrs
relacion	sssqssssu
related	srrssssru
relation	trsrssvss
relationship	srursssss
relaxed	sussssrsr
relaxed about	sussssrsr
release	rrurrvrrt
release for	ssusssssr
released on	ssssussss
relevant	qssusssss
relevant experience	rssusssss
relocation	srsrtsuuq
remain	rssqryrss
remain in	ssstrussr
remain on	sssrsussr
remain under	sssrsusss
remaining	sstussssr
remains	qssrtvssr
remains active	rssssussr
remember	tququrrts
remercions	trrvrrsst
remercions de	trssrsssu
reminder	russssrru
remote	qpqrsq22i
remote 0	qssussrur
remote work	srssssrsu
removed	tssprttru
removed and	usssssssr
removed from	srrrsrtsv
remuneration	rrrrzrssq
remuneration 0	srsrvsssr
rencontrer	sursrsrst
rendez	rsrrrrrrz
rendez vous	rsrrrrrrz
renewal	qsssssssv
rennen	sssrsusss
rent	srrsrutss
renuncia	rrruusssr
renvoyer	rsvrssssr
reorganisation	rrsqszssr
rep	tssssussq
rep is	usssssssr
rep will	rssssussr
reparto	usssrsssr
replies	stsrusssr
replies to	stssusssq
reply	strpvqvrs
reply 0	sussssssr
reply stop	susssstsq
reply with	sussssssr
repondre	trrrsurst
repondre a	srssssssu
reponse	ursrstssr
reponses	srssssssu
report	vuqrutqrq
report any	sssssussr
report from	ssrsrsssu
report to	svrrusrsr
reporte	rrsrsuuss
reported	sssssssru
repository	ssvsssrss
representative	rsstustsq
req	utssstssp
reqs	sssrsvssr
request	ussoqtrrx
request for	sssrrsrsv
request your	ssssrvsss
requested	rssqsvsss
required	rstrrqyrr
requirement	srstsswsp
requirements	trttrrurq
requires	strtssrur
requires no	sssussssr
requisition	rrtvssrsq
requisition 0	srtsstssq
requisitos	urssssssr
reschedule	sxrrrsrqt
reschedulings	sussssssr
rescind	ssswrqssr
rescind the	ssswrqssr
rescue	strusrstr
research	srrstqsut
research fellow	sssrssssu
research scientist	srssusssr
researcher	sussssssr
reserve	tsrqutrss
reserver	susrsrsst
resident	psssssssw
resignation	srsssussr
resolutions	sssssssvq
resolutions you	sssssssvq
resolved	rssvssssr
resource	sssrsssus
resource for	sssrssrus
resourcing	srtttsssq
respected	usssssssq
respond	vtrrssruq
respond to	ttsrssssq
responda	vusrtsssp
responda a	vrsrssssr
responsabile	rxrqrsvrp
responsabile di	swsrrsrsr
responsable	wqurrrrsp
responsable de	trurssssr
response	uqtqstssu
response has	usssssssr
responsibility	srvsssssr
responsibility to	srvsssssr
respuestas	srursrrsu
rest	surrssssr
reste	qursswrsq
rester	ssssssssu
resto	vsrurrssq
restrictive	ssssusssr
result	rrvsrvqtq
result in	sstqswssq
result we	sssvssssq
resultado	qrvqssssu
resultat	strussssr
resultats	rssrsusss
results	tstrrruss
results are	sstrssusr
resume	yornprxvs
resume and	utsrssrsr
resume with	sssssssur
resume you	ssssssrvr
resumes	sussssssq
retail	rssusssss
retained	srssssusr
retained by	ssssssusr
retenu	ttrqrrusu
retirer	rrstsrssu
retour	vssrssssr
return	qqxqvqsrt
return a	srustsssr
return by	srvsssssr
returning	srrsrsssv
reuss	susssssss
revenons	srsssusss
revenons vers	srsssusss
revenue	ssssssuss
revert	rssqsutsq
review	xoqs0pqpv
review and	ssssusssq
review it	qsssssssv
review new	sssussssr
review the	rrrrxrrrs
reviewed	vwqurqsrp
reviewed and	sussssssr
reviewed by	urssssssr
reviewed your	pvrurrtss
reviewing	yzrrsprrl
reviewing all	susrssssr
reviewing applications	vssssrssr
reviewing it	ussssssss
reviewing your	surttsssq
revised	stssvsssq
revision	rsssssssu
reyes	sssrsussr
rf	srusssssr
rh	tsrrrrr0o
ricerca	ttsrsssuq
ricevere	srrrrsruu
ricevere piu	srrrrsruu
ricevuta	sssrrsssv
ricevuto	3qsrrrrrm
richard	trsrsusss
richtige	srstsrusr
richtigen	srusssssr
ride	sussssssr
ridge	sssrsustr
rien	qrswstssr
riferimento	rssussssr
right	spqvtsptv
right for	sssrssssu
rights	ssssrsssu
ring	svqpuxurm
ring me	rssrrutst
ring you	sssrvttso
ringraziamo	srsvssssr
ringraziamo per	srsvssssr
risk	rssrsusst
risorse	srsussssr
risorse umane	srsussssr
rispondere	ussrssssr
ro	srusssssr
robin	qrsrrussv
robotics	ststssssq
roda	rusvrrssq
roe	torurqsry
roe vielen	rsssssssu
rogamos	rrvrtsssr
rohit	ssssssssu
role	w0ustuuoe
role at	txsqtsssp
role for	srsssusss
role further	sssqsssst
role of	ssssusssr
roles	qrstssuvq
roles that	rssssssur
rolf	usssssssr
rolle	rsrtrvtsr
ronda	rsssrvsss
ronja	ssusrstsr
room	q0wrsrpro
room 0	sussssssr
room for	sruursssq
room on	swrsssssq
rooting	stsvssssq
rooting for	stsvssssq
roughly	susrsssss
round	qxputvqqq
round of	sqssvssss
rounds	sussssrss
route	trrruursq
rs	ssssusstq
rsus	ssssusssr
rsvp	sssrssrsw
rsvp by	srsrssrsw
rsvp to	sussssssr
ruckfragen	srusssssr
ruckmeldung	tsrqstsru
rue	rqrtrsrry
ruf	pvrqtsqrw
rufen	rssrvrtss
rufen sie	qrsrwrssu
ruft	trsussssr
ruft sie	sssussssr
ruhe	ystqsrrsp
ruhig	sussssssq
ruht	qrsrszssq
ruht das	qrsrsxssr
rui	ssrrswsss
rui o	ssrrswsss
ruimte	rsssssssu
rules	rrusrssss
rum	sussssssq
run	srtvrqtrq
run a	srsvsstsq
rund	srusssrst
rund 0	ssssssrsu
rund um	srussssss
runde	rrvvqqrru
runner	ussrstssr
running	rwrrruqss
running order	susssrssr
ruolo	qusussssr
ruolo di	qusussssr
rush	ssusssssr
rust	ssssssusr
ruth	srstutssq
ryan	ssusssssr
s	twpzvoops
s est	rrsvtrssr
s il	sussssssr
s:0	voqrmlpz5
s:0 0	oss0qpukz
s:0 aug	ssssusrsr
s:0 company	ssssssrus
s:0 complete	qsssssssv
s:0 data	ussrssrss
s:0 day	sssssswsq
s:0 days	ssssssurs
s:0 feb	ssssssssu
s:0 februar	stsussssr
s:0 hours	srvsssssq
s:0 job	ssssswssp
s:0 mai	ssssusssq
s:0 miles	sssssssur
s:0 min	srussssss
s:0 months	ssssssusr
s:0 more	rrsrssryq
s:0 neue	sssssssvs
s:0 new	rrrrsspyt
s:0 nieuwe	sssssssur
s:0 october	svsrssssr
s:0 off	ssssssssu
s:0 offres	rsssssswq
s:0 onsite	sssssswrq
s:0 searches	ssssssrsu
s:0 tage	srusrrvrq
s:0 to	rsssssrrv
s:0 uhr	svrsssrrs
s:0 update	ssssssssu
s:0 year	rsssssssu
s:a	murrpnvq4
s:a 0	srsrsssrv
s:a better	ssssrsssu
s:a change	ssssrsuss
s:a data	ssssssrvq
s:a fit	ssssssrur
s:a house	srrsssrrx
s:a new	sssrsstqv
s:a room	ssussssss
s:a sua	trsqssssv
s:a time	sussssssr
s:a votre	russsrsss
s:a week	ssssssusr
s:abgeschickt	rssrssssu
s:abo	ssssssrxq
s:about	rrrqrtyqt
s:about your	rssrstssu
s:absage	rvrtrrrst
s:absage des	sussrsssr
s:account	rrqrrrqq1
s:action	qtrrssssv
s:action needed	rsssssssu
s:action required	rsssssssu
s:adatum	usssssssr
s:add	ssssssvrq
s:admission	srsqssssv
s:adresse	rsssssssu
s:aerospace	rrtrsr0pq
s:after	ssspsusst
s:after the	srsssussr
s:afternoon	rrrrsrqrz
s:agenda	svssrsssr
s:agent	rrrrrrrty
s:aggiornamento	qrsrsyssr
s:ai	vusssssto
s:air	srusssssr
s:ait	sssussssr
s:aktuelle	sssssssvr
s:al	qrrrrrypv
s:alert	rrrrrsp2q
s:alert for	ssssssrur
s:alerts	rsssssrn0
s:all	wrrrrrrru
s:als	wrqttusro
s:als augenoptikerme	trsrsusss
s:alta	ssssssssu
s:alumni	sssssstur
s:am	tvqpsqqrw
s:am 0	rwrrrsrst
s:am freitag	ssssusssr
s:am wochenende	ursrrsrsu
s:amazon	rsrrrrtsv
s:an	rurrrsvov
s:analyst	usqsrrxpq
s:analyst 0	stssssvqq
s:analyst at	sssssswsq
s:analytics	trvsssurp
s:analytics engineer	ssvsssssr
s:and	nqoppoo36
s:and 0	ssssssrwr
s:and more	rrrrrro5o
s:and next	susrssssr
s:angebot	srrqsrrrz
s:angesehen	ssssssssu
s:anmeldung	usrqrrssw
s:announcement	srsrsusss
s:announcing	sssssssru
s:annual	srrsssssv
s:annual review	srssssssu
s:another	rrrtrrqrz
s:anstellung	srssvsssr
s:answers	ssssssusr
s:antrag	sssssrssv
s:antrag auf	ssssssssu
s:antwort	rsssrrssw
s:any	sssrswrup
s:any news	sssrswssq
s:apartment	rrrrrrqr0
s:app	sstqsssst
s:appeal	ssrrssssv
s:appeared	ssssssrsu
s:appeared in	ssssssrsu
s:apple	ssrsssrsw
s:application	5poynqli3
s:application 0	zsssssssn
s:application at	rsssssssu
s:application confirmation	wssrssssr
s:application confirmed	wsssssssr
s:application for	2qrtrtnlw
s:application is	tssrsussr
s:application marlow	sssrssssu
s:application outcome	sssussssr
s:application received	zrrsrrrrs
s:application software	wsrrsrqqw
s:application status	qrrusspp0
s:application to	usrvrrrrs
s:application unsuccessful	rssussssr
s:application update	rsrsrrqry
s:application was	ussvsssro
s:application with	sssussssr
s:applied	xssrssrrq
s:applied to	wssrsssrq
s:apply	rrsrsrqys
s:apply now	sssssspyr
s:applying	0rrssrrro
s:applying for	rssssssru
s:applying to	ysrtssrro
s:appointment	smrrursrz
s:appointment confirmed	sqssssssv
s:apprenticeship	sustssssq
s:appuntamento	rrrrqsrr0
s:april	rsrrrrqr1
s:aptitude	srvsssssr
s:ar	ussrssssr
s:architect	stsrssswp
s:architect 0	ssssssusr
s:are	orroquwvw
s:are hiring	sssssspxr
s:around	sussssssr
s:art	ssussssss
s:article	sssrssssv
s:as	rtrtsrwqr
s:as 0	susrssrrt
s:as software	ssssssurs
s:ask	sssrssssu
s:assessment	os4rsrssm
s:assessment day	sssusssss
s:assessment for	qryrssssr
s:assessment invitation	sussssssr
s:assignment	rqvrtrrrw
s:assistant	uurursrso
s:assistant application	vsssssssq
s:assistante	rsssssswr
s:associate	suttssrvo
s:at	vponopz2s
s:at 0	1trsssont
s:at contoso	srssssssu
s:attached	ursssssss
s:attacks	rrrrrrrry
s:attempt	ssssssuss
s:auf	qstsrsuss
s:augenoptikerme	trsrsusss
s:august	rssssussr
s:ausbildungspla	sssussrsr
s:aushilfe	srrztrrrp
s:ausschreibung	rssussssr
s:australia	ssssssssu
s:australia 0	ssssssssu
s:auswahlverfahr	sssussssr
s:automatic	ursrsssss
s:automatic reply	ursrsssss
s:automatische	rsssrrssw
s:automatische antwort	rsssrrssw
s:availability	swssssssp
s:available	rrtrrrquv
s:avant	rrurssrrv
s:avant le	srussssss
s:aviso	trsrsrssu
s:aviso de	trsrsrssu
s:aw	uzqypuqqk
s:aw aw	rrssswssr
s:aw bewerbung	vtsprvssq
s:aws	sqssrszqq
s:az	swstssqrq
s:b	rqrvrsssu
s:baan	tssvssssq
s:back	qrrqruyrq
s:back in	qrrrruzqp
s:backend	sttsssrup
s:background	srrsrstsu
s:background check	ssrsrsssu
s:bad	rsssssrsu
s:bakery	stsvssssq
s:bank	srussssst
s:barista	srsssssvr
s:batch	srursssss
s:be	pqrrrtpvz
s:be a	ssssssrut
s:beach	sssssssrv
s:bear	sssrsvssr
s:bear with	sssrsvssr
s:bedankt	ursrsssss
s:bedankt voor	ursrsssss
s:been	rtqptqqsy
s:been created	ssssssrur
s:been received	ussssssss
s:been rescheduled	sussssssr
s:been withdrawn	sssqssssu
s:begins	srrrrrrrx
s:bei	usqtrsvrq
s:bei uns	surrrtrss
s:being	ssssssrsu
s:benefits	rrssrszrp
s:benefits enrolment	ssssssssu
s:besichtigung	sqssssssu
s:besichtigungst	srssssssu
s:best	sssssssru
s:bestatigt	ssssssssu
s:bestatigung	vrspssssu
s:better	rrrrqrqr1
s:bewerbung	yrnvtznoq
s:bewerbung als	urrtuvrrp
s:bewerbung bei	vrrurrsss
s:bewerbung chemielaborant	susssssss
s:bewerbung diatologin	sssssussr
s:bewerbung fur	stsqsssst
s:bewerbung pflegefachkraf	ussrsssss
s:bewerbung um	sssrsrssv
s:bewerbungseing	vrsqsssss
s:bewerbungsproz	srrsssssu
s:bien	vssrssssr
s:bien recu	vssrssssr
s:bikes	tssrsssvq
s:bis	ssssusssr
s:bis 0	ssssusssr
s:bist	ttrrusssr
s:bitte	qrsrwurss
s:blw	ststssssq
s:blw west	ststssssq
s:bonus	ssssssrsu
s:booking	srrrtrrrw
s:both	ssrsssvsr
s:brand	sssrstrrv
s:bread	srsssrqry
s:break	qrrssuqrx
s:bright	ssusssssr
s:bring	rrssssr2l
s:budget	sqssssssu
s:building	rrssssrtw
s:bulletin	rssussstr
s:bus driver	rssrsusst
s:bus operator	sustssssr
s:business analyst	sussssssq
s:by	trrqrsqsx
s:c	urrqtsurs
s:ca	qqqqrq2wn
s:california	sssssssvq
s:call	rystssrrp
s:camera	ssusssssr
s:can	ssssssqtw
s:can be	ssssssrus
s:cancelled	susssrssr
s:candidate	xtrqrqvqs
s:candidate experience	ssssssssu
s:candidatura	0orwrrqqr
s:candidatura a	rssrssssv
s:candidature	xqrurvrrn
s:car	rrssssssw
s:card	qrtrsssws
s:care	srsrsurst
s:career	ooqqrqvu2
s:careers	srsrssrrw
s:carta	rrrrwssss
s:carta oferta	rssrvssss
s:case	srxrssssq
s:casting	sssussssq
s:casual	ssssssusr
s:catch	rtsrssrrv
s:caught	ssssssusr
s:cd	ussrsssss
s:centre	susssrsss
s:cfo	vrsrrsvsq
s:challenge	rqyrrssrr
s:chance	ssssssssu
s:chance to	ssssssssu
s:change	tvrqrqtsu
s:change of	sussrsusr
s:changed	rssrsrssw
s:chat	russssrst
s:check	rrsrrrssx
s:checking	rqrsrrt0p
s:checking in	rsstssk1r
s:chef	ssssssusr
s:chemielaborant	susssssss
s:chemielaborant ihre	susssssss
s:chief	ssvssstsr
s:ci	rvsssswor
s:ci vediamo	rvsssssrr
s:cita	srssssssu
s:citizen	sssrssxsp
s:claim	sssrsssrv
s:clase	sqssrssrx
s:class	rrsstwrsp
s:class 0	ssssswsto
s:cleaner	sssvsrssr
s:clerk	rtvttrsso
s:clerk vacancy	rssussssr
s:client	stsssursr
s:clinical	russsssss
s:closed	sssussssr
s:closes	rrsrrrrsw
s:closing	sssusstsr
s:closure	srrsssrrw
s:co	srssvsstq
s:coach	ursussssq
s:code	rsssssrqx
s:coding	suvrrsrrq
s:coding test	svqssssss
s:colloquio	sxrrrsrsq
s:committee	ssssssrsu
s:companies	srsrsrstu
s:company	qrrqrrusx
s:complete	pqwqrrrsx
s:complete your	srvrsssss
s:comptable	rssrsvstr
s:comunicazione	rrstsussr
s:con	rtsusssss
s:conditional	ssrsrsssv
s:conditional offer	ssrsrsssv
s:confidential	srrrtswsq
s:confirm	rrrsrsqp1
s:confirm your	rsssssspw
s:confirmada	tpssrssrx
s:confirmation	xssnrqpp0
s:confirmation for	rrssssrrx
s:confirmation of	vrsrsssss
s:confirmed	vqrrtrsrv
s:confirming	sussssrsr
s:congratulation	sssrtsssu
s:connecting	rrssss0qo
s:consultant	tssrsutsp
s:contact	sustsrrsr
s:content	rsstssrus
s:content management	ssssssrus
s:contract	sqrrprwuu
s:control	sssssswqq
s:conversa	rurtssssr
s:conversation	rwssrsssq
s:convocation	svssssssr
s:coordinator	trsrsussr
s:copy	rssssusss
s:corporation	rsssssrtv
s:corpus	srussssss
s:could	srsrssssv
s:counter	srsrxrssq
s:courses	ssssssrqw
s:created	ssssssrur
s:credit	ssssssssu
s:curriculo	zrrqrrrrs
s:customer	sssusrtsq
s:cv	ztrurquqm
s:d	uqquvqsrt
s:d embauche	ssssussss
s:da	trrqssuru
s:dank	utsrsrssr
s:danke	xrsssrrsr
s:data	rqrrqq1ts
s:data analyst	qrssssrsu
s:data engineer	vusrssutn
s:data engineers	sqssssyqq
s:data scientist	tststswsl
s:date	sssrtursr
s:day	qrqsuqwpw
s:day 0	rrsssswrs
s:days	ssssssurs
s:de	vrwqmvosu
s:de situacao	rsrrrxssr
s:dear	rsssssssu
s:decision	rsrvrqrrx
s:decision on	stsrssssu
s:declined	qssssrssw
s:deep	susssssss
s:defense	sssssswrr
s:dein	qrrsqrqs0
s:dein job	ssssssrur
s:deine	vqrrvqsss
s:deine bewerbung	wqrsvqrrs
s:deiner	ssstsrsur
s:deiner bewerbung	sssusssss
s:deiner nahe	sssssssur
s:del	rqrysrrsr
s:delay	srrrrwrss
s:delayed	sssrsrssv
s:deletion	rssrssssu
s:delivery	srssssssv
s:delivery update	srssssssu
s:della	rsrsssssv
s:demand	rusrrrqrx
s:demand video	svtsssssq
s:demande	rurrsrssu
s:demande de	rurrsrssu
s:den	tsrsrrvsq
s:deputy	ssssustsr
s:der	rrrrsurut
s:des termins	sussrsssr
s:designer	trwtssrsn
s:designer role	srvtssssr
s:details	ssrrssvsr
s:developer	psrqqp7xj
s:developer application	rssrssxqr
s:development	trsrssvtq
s:development engineer	tssrsssur
s:device	ssssssurs
s:devops	rrsusssts
s:di	rqtrtrrqz
s:di impegno	rrssussss
s:diatologin	sssssussr
s:diatologin karenzvertretu	sssssussr
s:dich	rrwrtrrup
s:did	qrrqrrrs1
s:did not	rssrssruu
s:did you	rssrsstsu
s:die	rttptrssu
s:die wohnung	ssspssssw
s:diego	qqqqqq2tt
s:diego ca	rrrrrrtxq
s:digest	ssssssssu
s:digital	srrssrrxs
s:dir	strrrsvsr
s:discussion	sussssssr
s:disponent	sssusrsss
s:disposition	sssusssss
s:do	qqssusqry
s:do it	ssssusssr
s:do not	rrsrrrqrz
s:documents	rqrrrrssz
s:does	ssssssrrv
s:dog	ussrssusq
s:domanda	tssrssssu
s:done	vsssssssr
s:dossier	trsqsrssv
s:draft	ssssussss
s:dream	rrrrrrqq1
s:driver	rrrurtrss
s:du	psqwttsrs
s:du 0	qtrxsrrsq
s:du bist	stssusssr
s:du zeit	rssssvssr
s:due	sussrssss
s:e	vvtqqrqqt
s:e mail	rvrssssrt
s:earn	ssssssssu
s:earning	srrsssrrx
s:easy	rsssssrrv
s:editing	ssvsrsssr
s:editor	sssssussr
s:ein stipendium	ssssssssu
s:eine	stsqrrxrr
s:eine nachricht	ssssssvsr
s:einen	surssrsss
s:eingang	ussrsssss
s:eingegangen	usrrrrssu
s:einladung	qursrrrrv
s:einladung zum	rsrrrsssw
s:einstellungsst	sssrsvrss
s:ejercicio	stxrrrssr
s:el	srurtsssr
s:electric	rrssssssv
s:em	ssssssvsr
s:email	rrrqrrrl6
s:embauche	ssssussss
s:embedded	ssssssrus
s:employee	ssssssssu
s:employers	rsssssrsu
s:employment	rrrttrsvs
s:emprego	rrrtrsswq
s:en	upvosstrt
s:energy	sussssssr
s:engagement	ssssvsrsr
s:engineer	qnooon&4j
s:engineer 0	srrrsrrrx
s:engineer at	xrrrrrvso
s:engineer full	tsssssrpv
s:engineer fully	usssssrrs
s:engineer i	sssssssus
s:engineer in	rsrrss2rm
s:engineer job	rss0sspvm
s:engineer jobs	sssssssvr
s:engineer next	rrurstsss
s:engineer remote	sssrsspqz
s:engineer role	qqsrtsvvq
s:engineer stealth	ssssssvsr
s:engineer the	ssvsssruq
s:engineer with	tsssssusr
s:engineering	pqrrrq8po
s:engineers	sqssss2oq
s:enrolment	ssssssssu
s:enterprise	ssssssrus
s:entrevista	rvqurrrru
s:enviada	srsrssrsw
s:epic	sssrssssu
s:erfolgreich	qrsrssssx
s:ergebnis	ssrwrsssr
s:erinnerung	sytsrrrro
s:es	rqurttsrt
s:esito	srsusssst
s:essai	srvtrssss
s:est	tqsrtrssu
s:estate	rssvssssr
s:etwas	rrrqrysuq
s:etwas fur	sssrsstur
s:etwas geduld	rrrrswrss
s:even	rrsssutss
s:evening	sqrrssrry
s:event	ssssrsrrw
s:ex	ssssssvsr
s:ex faang	ssssssvsr
s:exam	qstssssst
s:excel	ssusssrsr
s:exciting	rrrrsr1or
s:exclusive	rssrssssv
s:executive	rsrrtuusr
s:exercise	suvsssrsp
s:experience	rrrrrrrr0
s:explore	ssssssrrv
s:expression	rssvssssr
s:expression of	rssvssssr
s:external	rtsussrsr
s:eye	srsssstru
s:faang	ssssssusr
s:faang founders	ssssssvsr
s:fails	sssrssssv
s:falls	sssrssstu
s:family	rtrrrrrry
s:features	ssssssssu
s:feb	rsssssrrv
s:februar	stsussssr
s:fee	qsssssssu
s:feedback	qurwssrsr
s:fehlende	rrssssssv
s:fehlende unterlagen	rrssssssv
s:final	sttvrsrsq
s:final reminder	ssusssssq
s:final round	srsussssr
s:finance	trursrusr
s:find	ssssssqsw
s:finish	rrssssssv
s:first	rsrrtsssu
s:fit	srvrsstuq
s:fit for	sssrsstur
s:five	trsqsrssv
s:follow	rxrrrtpts
s:follow up	ryrrstpru
s:following	qqrvsttss
s:following up	qqrvsttss
s:foods	ssusssssr
s:for	zsqkmouv0
s:for a	rvsrrsput
s:for applying	0rsssrrro
s:for data	rstsssrsu
s:for din	ussssssss
s:for interviewing	russssssr
s:for job	rssssspxs
s:for junior	qsssssssv
s:for product	rstsssvrq
s:for senior	rsssssurt
s:for software	sttsssusp
s:for sr	ssssssvrr
s:for systems	rsssssrrv
s:for the	swrrsrtrq
s:for today	sussssssr
s:for you	qrrrqrtvw
s:for your	vrrzqqspq
s:ford	rssrssrsx
s:ford motor	rssrssrsx
s:form	xsrrsryqn
s:fortune	ssssssurs
s:forward	rtrtrrqrz
s:founders	ssssssvsr
s:founders 0	ssssssvsr
s:frage	rrrqrrxst
s:free	rrrrrrrr0
s:freelance	ssrsssvsr
s:freitag	sussusrsq
s:fresh	sssrsssur
s:friday	surssrrru
s:from	qoqssotu2
s:from the	srsusssuq
s:from you	ssusssssr
s:front	vrsqsussq
s:full	urrrsrvsp
s:full stack	vssrssrrt
s:full time	sssrsswto
s:fulltime	ssssssurr
s:fully	ussssssss
s:fully remote	ussssssss
s:fundraiser	sssussssr
s:fur	tqttqqrvt
s:fur dich	srtsssrvr
s:fur die	stsqsssst
s:fw	xvrsrrpqs
s:fw bewerbung	susssssss
s:fwd	qwruspsrs
s:fwd bewerbung	qrswrrsst
s:fwd cv	rysqssurp
s:gear	sssrssssu
s:geduld	rrrrsyrss
s:general	srttrussr
s:gerente	trssssusr
s:geschickt	ssssssusr
s:gesprach	sussurrss
s:gesprek	rxrurrsrq
s:get	tqsqrrpo3
s:get 0	ssusssssr
s:get more	sssssssqu
s:get your	ssssssssu
s:github	srssssvsr
s:global	urrrrrquw
s:globex	rsssssrvs
s:gluckwunsch	srsstsssu
s:gmbh	ssssusssr
s:gn	rsssssurs
s:go	rrrssrqrz
s:goes	ssssssrrw
s:gold	qsssssssu
s:good	rqqrurqq2
s:good news	srrsvrrss
s:google	ssssssrsu
s:got	zqrrsrrrq
s:got it	xrssssssq
s:got your	vrsrssssr
s:gp	rrrrxrtrq
s:gracias	rssusssss
s:gracias por	rssusssss
s:grand	rsssssvrr
s:graphic	usssssssr
s:graphic designer	usssssssr
s:graphics	rsssssp0q
s:great	rrrrrrzpt
s:group	rtstsrrwq
s:growth	rwssssssr
s:h	vrsrsssrr
s:ha	tsssssssu
s:haben	rrsrtsssv
s:hai	srvsssurr
s:halcyon	sussssssr
s:halden	ststsssrq
s:hallo	srssssuss
s:handler	sssrsutsr
s:hargreaves	rzsqssssq
s:harvest	srrsusssr
s:has	stsprqpsz
s:has been	strqrrqtx
s:has invited	sststsssq
s:hast	qssrsvsst
s:hast du	rssssvssr
s:hat	rrrrsrttu
s:hat ihnen	ssssssuss
s:have	wssqtrsps
s:have a	sstsssusq
s:have your	usssssssq
s:head	srssrutsr
s:head of	srssrutsr
s:health	ssssustsq
s:hear	sstsssvqq
s:hello	srrsrrzqr
s:hello from	trrsrr0rn
s:herausforderun	srsrssvsr
s:herbst	utssrsssr
s:here your	sussssssr
s:herr	rqrrrstsw
s:herr wienbarg	srssssrsw
s:het	rrsrvrrst
s:hey	sssvssrsr
s:hi	ststsrusq
s:high	srrrrrqr0
s:hired	srstvsssq
s:hiring	prqoqsryz
s:hiring for	sssssssvr
s:hiring in	sssrsrpxt
s:hiring manager	ssssssrrw
s:hiring managers	srsqrrpq1
s:hit	rrrrrrrry
s:hit 0	rsssssrrv
s:hold	rrsrrussv
s:holz	rtsrusssr
s:home	rrurrrrtv
s:home exercise	suqssssss
s:hospice	srusssssr
s:hospitation	susssssss
s:hot	ssssssurt
s:hotel	srssssvss
s:hours	srvsssssq
s:house	wqrsrrqrw
s:how	qqtqrrrq1
s:how did	sssssssru
s:how to	rrrrssrry
s:huge	rrrrrrrry
s:hunting	rrrrrrqrz
s:hybrid	rrrrrr0pr
s:hydrologist	tssrssusr
s:i	rsrortrux
s:ich	stsrrsusr
s:id	vsr0rrqqo
s:id 0	vsr0srqqn
s:ideas	rrssssr2l
s:ihnen	sssrssuss
s:ihr	mptqvosr5
s:ihr angebot	ssrqrsssx
s:ihr antrag	sssssrssu
s:ihr profil	rssrssuss
s:ihr termin	spssssssx
s:ihr ticket	rssssrssv
s:ihr visumantrag	rsssssssu
s:ihre	urpursoqy
s:ihre bewerbung	usqwrvpqr
s:ihre nachfrage	susssssss
s:ihrem	srrrrsutt
s:ihren	srssssssu
s:ihrer	rqrtqurrw
s:ihrer bewerbung	rrsrsvssu
s:ii	vsrrrrprx
s:ii 0	ssssssrru
s:iii	tssrssutq
s:il	qrrtrrvwq
s:im	rssrrssvt
s:image	rssssswrr
s:impegno	rrssussss
s:important	rqrsrqqq3
s:improve	ssssssqqy
s:improve your	ssssssqqy
s:in	mmoxpoyxy
s:in 0	uttssrqrs
s:in a	ssssssrrw
s:in data	sssrssssu
s:in deiner	sssssssur
s:in ihrem	ssrsrssru
s:in my	sssrssssu
s:in san	rrrrrrwwo
s:in the	vssrsrstr
s:inc	qrrqrrn3v
s:increase	qsssssssw
s:indeed	zrrrrrlo2
s:indeed application	0srrssqqq
s:industries	rrrrrr7qm
s:ines	urtqtrtsq
s:information	rrrsrtrrw
s:ing	sssusssss
s:initiativbewer	wrssssssq
s:inscripcion	xrsrrrssq
s:inscripcion en	vssrssssr
s:inside	srrrrstrv
s:inside 0	ssssssusr
s:instead	sssqssssu
s:instructions	rsurtssst
s:insurance	rsrtssssu
s:integration	rrrrrr0qq
s:interest	prr2rrpqt
s:interest in	qrszsrpqu
s:interested	rrrrrr2rn
s:internal	srstsrsru
s:internship	ssssusssq
s:interview	k7rqrsqpu
s:interview confirmation	sussssssr
s:interview feedback	svsssrssr
s:interview follow	rxsssvrsn
s:interview for	rxsrssrsq
s:interview is	srssssuss
s:interview outcome	sssvssssr
s:interview panel	rqssssssx
s:interview process	susssrssr
s:interview request	svssssrsr
s:interview scheduled	sxssssssp
s:interview time	sussssssq
s:interview tomorrow	sussssssr
s:interview with	sxssssrsp
s:interviewer	svsrssssr
s:interviewing	russssssr
s:interviews	srsqssssw
s:intervju	susssssss
s:intro	svsssssrq
s:intro call	svsssssrq
s:invio	xrsrssrsr
s:invitation	qzspqqrqy
s:invitation for	ssusssssr
s:invited	ssusssssq
s:invited you	ssustsssq
s:irish	sssrsssur
s:irvine	sssssswqr
s:irvine ca	sssssswqr
s:is	mppnuqrx4
s:is complete	qsssssssu
s:is confirmed	srssssuss
s:is hiring	rrssssuxo
s:is it	ssssvsssq
s:is looking	ssssssrwq
s:is on	sssssussr
s:is ready	rrrrtrsrx
s:is tomorrow	sussssssr
s:is where	ssssssnr0
s:iscrizione	ussrrrssu
s:issue	sssrssssu
s:ist	tqusrqssu
s:it	upqqvqoq2
s:it a	ssssvsssr
s:j	srussssss
s:jane	srssssrrv
s:java	qrrrrrvqx
s:je	tpruvrtrr
s:je sollicitatie	rrsusssss
s:jij	rtrqrrusu
s:job	wkkwqo3us
s:job alert	ssssssrur
s:job alerts	rsssssrn0
s:job application	wrsusrrrq
s:job id	srsyssrqr
s:job in	sssssswrq
s:job offer	sssrzsrso
s:job opening	rsssssypr
s:job opportunity	srsrsr1qo
s:job search	ssssssrrv
s:jobs	pprqqru4p
s:jobs at	rrrrrr0qr
s:jobs for	ssssssrsu
s:jobs in	ssssssrxq
s:jobs similar	ssssssrus
s:join	rsrttrusr
s:join us	ssssssusr
s:joining	srsrrutss
s:jr	sssssspvv
s:june	rrrrrsqr1
s:juni	trsrrssvr
s:junior	sstqsrpwt
s:junior software	rsssssrut
s:jury	rrrtrsssv
s:just	qqsqqqnp9
s:just got	ssssssssu
s:kaffee	ssrsssssu
s:kandidatuur	xrrurrrsq
s:karenzvertretu	sssssussr
s:keep	sssrsrssv
s:keep track	qssrssssw
s:kennenlernen	sussssssr
s:kennziffer	rssutsssq
s:kennziffer 0	rtsussssr
s:kestrel	sssvssssr
s:kim	sqsrsstrv
s:kitchen	srutrsusq
s:kleine	srwsrsssr
s:know	rrrsrr0rp
s:koch	0rsqrrvsn
s:kontaktformula	vssrssssr
s:kurzer	strrrsuss
s:kurzes	ssqrrurru
s:kurzes telefonat	strsssrsv
s:l	ssrurrusq
s:la	oqrrqsqs4
s:la tua	rrrsrrrtx
s:lab	ursssursq
s:lab technician	ursssursq
s:laptop	ssrsssssu
s:last	rssrsstrv
s:last chance	ssssssssu
s:late	sussssssr
s:lateral	sssussssr
s:launch	ssssssusr
s:lavoro	rsswssssq
s:law	ssssssssu
s:le	rstqrrrry
s:le 0	stursssss
s:lead	usruuqwqo
s:leader	usstrrssq
s:learning	spssssuvq
s:learning engineer	spssssuvr
s:lease	qsssssssv
s:lecturer	srtturrsq
s:lecturer in	srtsusrsq
s:left	srvrssssr
s:les	strrssrrv
s:lesson	sqssrsrsx
s:let	qqrrsry0k
s:let your	rsssssq2m
s:lets	ssssusssr
s:letter	tsrrzursm
s:letter of	ssssusssr
s:lettera	rrssussss
s:lettera di	rrssussss
s:level	ssssssrvs
s:levels	usssssrss
s:life	rrrrrrr2o
s:like	rssrssvqu
s:like you	sssssswrr
s:link	rtuqsrsst
s:link for	sussssssr
s:linkedin	tsssssvrq
s:links	sssqssssu
s:linux	ssrsssrtv
s:linux 0	sssssssru
s:list	rrrrrwrst
s:listing	ssssssrsu
s:ll	qsrssursu
s:ll be	rssssussr
s:local	ssssssrus
s:login	sssssssru
s:logo	sprsssrrz
s:lonely	rrrsrrqry
s:looking	rrsrrssvu
s:looking for	rrsrrssvs
s:loop	rrrrrrpr1
s:lose	ssssssrsu
s:love	rrsrrrqq2
s:love to	ssussstsq
s:loved	ssssssusr
s:loved your	ssssssusr
s:luck	srsrssssu
s:m	wrqvsrqsr
s:m w	ursusrssr
s:ma	tssussssr
s:machine	spssssuvq
s:machine learning	spssssuvq
s:mai	ssssusssq
s:mail	rvrsrssru
s:mail adresse	rsssssssu
s:maintenance	srsrssssu
s:make	rrrrrrpyu
s:mal	rsssssssu
s:management	rrrssswts
s:manager	qxsrr0owj
s:manager role	ssusssssr
s:managers	srsqrrpq1
s:mandat	ursrsurss
s:manuscript	sssqssssv
s:maps	ssssssssu
s:marine	ursrtsrtr
s:marketing	strurrrss
s:marketing executive	rsssssssu
s:markets	wrtrrrrrs
s:marlow	sssrssstu
s:marlow falls	sssrssstu
s:match	ssssusrss
s:material	rrssssxrq
s:may	rsssssrtu
s:may be	ssssssrur
s:me	ssssssvrr
s:me on	sssssswrq
s:medical	ssrsrsssu
s:meet	rstrrrsru
s:meet our	ssssssrsv
s:meeting	sprrrrrr0
s:message	rvrqst1pm
s:message from	sussssssr
s:message replied	rtsssswqr
s:mi	ssrssswqs
s:microsoft	qsspssqxu
s:miles	sssssssur
s:min	srussssss
s:mind	ssssssrrw
s:mini	srussssst
s:miss	srssssssu
s:miss you	srssssssu
s:mme	rrsusrsst
s:mo	ssssssurt
s:mock	ssssssssu
s:modelling	ssssssusr
s:moin	sssrsruss
s:mon	swrstsrrq
s:monday	ssssrrrrw
s:money	srssssrsv
s:money on	ssssssssu
s:months	rsssssuss
s:more	qqrqqqp6s
s:more jobs	ssssssrvs
s:morgen	svrsrsrrt
s:morgen 0	svrssssrr
s:morning	rqrrrpqq6
s:mortgage	rsssssssu
s:most	ssssssssu
s:motor	rssrssrsx
s:move	rtsssrurr
s:moved	sqrsqsrrz
s:moving	rrrsrrqrz
s:music	srsssussr
s:my	rpspsrrs2
s:n	vrsssssss
s:n 0	vrsssssss
s:na	rtrrsrssv
s:nachfrage	rtsssrssu
s:nachricht	srsrsswrs
s:nachricht geschickt	ssssssusr
s:nachster	srvsrsssr
s:nachster schritt	srvsrsssr
s:nahe	sssssssur
s:name	rxp2ppxnn
s:name name	srsssssru
s:name your	tsssssruq
s:need	rsrrrrwqt
s:need a	ssssssqsv
s:need to	sussssssr
s:needed	qqrrrrvrx
s:net	tssssssru
s:networking	sssssswqs
s:neue	rqrqrsuxs
s:neue herausforderun	srssssusr
s:neue jobs	sssssssus
s:neuer	sxsrssssp
s:new	nppnppt05
s:new job	rrrrrrvst
s:new jobs	rsssssrzp
s:new message	sustssssr
s:new opportunity	ssssssxum
s:news	qpqqutpr2
s:newsletter	ssrsssssv
s:next	nxvqsuorv
s:next step	sswsssssq
s:next steps	rvtstvrsl
s:next week	ssrsssrsu
s:nicht	rssrssssu
s:nicht abgeschickt	rssrssssu
s:nieuwe	rssrssuur
s:nieuwe vacatures	sssssssur
s:night	srssssuss
s:no	tstrrsqrw
s:no 0	tstrsussq
s:noch	qqtqrxrst
s:noch etwas	rssrswsss
s:noch nicht	rssrssssu
s:non	sssusssss
s:not	qrrrrtot1
s:not find	ssssssrus
s:not let	ssssssrsu
s:not work	ssssssrsu
s:note	srsssussr
s:notice	rrstrurst
s:noticed	rrssssssv
s:notification	rtsvsrssr
s:nous	twsrsrrsq
s:now	rrrrrrqyu
s:now 0	ssssssusr
s:nr	ssurrrssu
s:nr 0	ssurrrssu
s:number	yrrqrqqqy
s:nvidia	rsssssrvs
s:ny	sssssssuq
s:o	rsstsrrsu
s:october	svsrssssr
s:of	qnqvxqpo2
s:of 0	sssssssru
s:of a	ssssrsssu
s:of appointment	ssssusssr
s:of finance	sssrssuss
s:of interest	rssusrsss
s:of results	ssrsssssu
s:of staff	ssvrsrsss
s:of the	sssrsssus
s:of your	trsqsssqw
s:oferta	rrrr0rsqr
s:off	rqssssrry
s:offer	qopu4ppqu
s:offer letter	srssxsssp
s:offer of	srsswsssr
s:office	rqsrswsss
s:office manager	srsrsvssr
s:officer	sxursrsso
s:offres	rssssssxq
s:oh	rssrssvrs
s:om	strsvssrr
s:on	nsqsoxqn5
s:on a	usssssssr
s:on demand	svtsssssq
s:on hold	rrsrsussu
s:on linkedin	tsssssvrq
s:on monday	ssssrrrrw
s:on our	srsssusss
s:on sale	ssssssrrw
s:on se	swrsssssr
s:on the	qrsvrqtsu
s:on tuesday	sqssssssu
s:on your	qvrtrtrss
s:one	rqurrrsrx
s:one more	ssussstsq
s:online	qp0qqqqqz
s:online assessment	srxsssssp
s:online test	srwrssssr
s:online tests	ssvsssssr
s:only	sssssssus
s:onsite	rvrrqr7ol
s:op	srsqusrtt
s:open	vrrrrrpo0
s:open sollicitatie	wssrssssq
s:opening	rwsssrzno
s:openings	rqssrsxup
s:operations	sssturrsr
s:operations lead	srsturrsr
s:operative	rssusussq
s:operator	vtssstssp
s:operator hiring	stsrsussr
s:opportunities	ptqpqqv7k
s:opportunity	rtqqqq%mm
s:opportunity at	sssssswrq
s:opportunity for	swssssrrr
s:opportunity with	rrssssyrq
s:opt	sssrssxrp
s:optical	srssssssu
s:or	rrrrrrqsz
s:order	qqqqstqq3
s:ore	ssvrsssrr
s:ot	rssrssrsv
s:others	sssssspxr
s:our	qqqqstuqy
s:our careers	srssssssu
s:our decision	sssusssss
s:our hiring	sustsrqst
s:our offer	ssssrsssu
s:out	rqsrsrrqz
s:out of	sqsrsssqy
s:outcome	rsr0urrsn
s:outcome of	sssutrssr
s:over	rrssssurt
s:over je	ssssssuss
s:overflow	ssssssusr
s:own	ssssssrsu
s:p	rsstsrxsq
s:package	sssswsssp
s:para	srrqrrurw
s:paralegal	svstssssp
s:parents	rqrssrrsx
s:park	ssrssswrr
s:part	rtsssrsus
s:part time	stsssssur
s:partner	sqsustssq
s:paso	rtsrssssv
s:pause	sssssusss
s:pay	qsssssrsy
s:payment	ssssssssu
s:pc	srrsrsrzq
s:per	sssssssus
s:performance	srrtssvrr
s:permanent	sssssswrr
s:person	rrppqptp6
s:persona	srussssss
s:personal	trsrsussr
s:pflegefachkraf	ussrsssss
s:phone	swsrssrsr
s:phone interview	susssssss
s:pitch	srrqssssw
s:place	sssrqsssv
s:placement	srsrruxro
s:plan	srsssrssu
s:planner	qrsssvsst
s:play	ssussssss
s:plaza	trswsrssq
s:please	rqrrqrrq3
s:plus	usssssssr
s:pm	svssssssr
s:pogo	srssrssus
s:point	rrursussr
s:policy	ssssssrsv
s:ponto	rsrrrxssr
s:ponto de	rsrrrxssr
s:pool	rrrrsyrsq
s:pool status	sssssussr
s:popular	ssssssssu
s:por	rssusssss
s:portfolio	ytrrrsrsq
s:portfolio review	sussssssr
s:position	rrsuwwssk
s:position in	ssssssuss
s:positions	sssssswpr
s:post	xvrqttrsl
s:poste	sqsvrvrsq
s:poste de	rrsssvssr
s:pour	srrrsrsws
s:power	srrrrro2p
s:pracy	qqqrvqq4o
s:pre	ssrsrsssu
s:premium	rsssssrrw
s:principal	rssrsrswr
s:privacy	sssrssrsw
s:private	ssssusssr
s:probe	ssusssssr
s:probearbeiten	sursssssr
s:probetext	ssvsrsssr
s:problem	srvsrsrrt
s:procedimento	urrtssssr
s:proceso	rrrusvrsq
s:process	rtrstursr
s:processing	sssssswrq
s:processo	rsswstssq
s:processo seletivo	rsswsrssr
s:prodassi	utssrsssr
s:prodassi spielfilm	utssrsssr
s:product	rpvrrrtyo
s:product manager	rsusssssr
s:professur	rurtsssss
s:profil	qqrrrrvqy
s:profile	ptrqsrttw
s:program	rrsrstutr
s:project	rvrprpuvt
s:project manager	rurrrrrwq
s:project officer	susrssssr
s:project update	sssqssssu
s:projekt	srrusptru
s:promesse	ssssussss
s:promesse d	ssssussss
s:promotion	srssssrrw
s:proposal	srsqssssx
s:proposta	rrrsxssrr
s:protection	tssssssur
s:prova	rryrrsrsq
s:proximo	stusrsssr
s:prueba	rrxrrsssr
s:psychometric	srvrssssr
s:public	sssrsssus
s:python	trrrrrzqq
s:python developer	rrrrrr0rq
s:quality	sssrsustr
s:question	qqrrrrysu
s:questionnaire	trusrsssr
s:quick	pqrrrvxrt
s:quick note	sssssussr
s:quick question	rrssssxsq
s:r	usrrsupow
s:r 0	qtsrsuppy
s:rappel	srussssrt
s:rate	srssssrsw
s:rate your	srssssrsv
s:re	5qluprkh8
s:re any	sssrswssq
s:re application	suuwsrssl
s:re baan	tssvssssq
s:re bewerbung	tvstrtrso
s:re cv	zrsrsrssp
s:re external	rtsussrsr
s:re fw	rwssssssq
s:re fwd	ussrsssss
s:re growth	swssssssq
s:re hi	sussssssr
s:re hired	ssssvsssq
s:re in	ursstsssr
s:re job	ttssssusp
s:re next	srsssvssq
s:re no	rsssssrsv
s:re on	rssssrssu
s:re open	wssrssssq
s:re poste	trsvsrssq
s:re prodassi	utssrsssr
s:re quick	rrssssusu
s:re re	m4rrsxsql
s:re the	rrrrtrrsw
s:re trial	sssuwsrso
s:re trying	ssssssvsq
s:re your	sssrussss
s:reach	rssssswsq
s:read	rsssssssu
s:ready	qqtqtquo1
s:ready to	rrtrtsvpt
s:rececao	trsussssr
s:receipt	sssrssssu
s:received	0qrorqqrx
s:received your	tssrsrssu
s:recibida	vrsrssssr
s:recommendation	sssrssqry
s:recommended	rsssssrqx
s:recommended jobs	sssssssqv
s:record	spxssssss
s:recruiters	rssqssssv
s:recruiting	trsrssnzs
s:recruitment	rrsrssrvs
s:recrutement	rssuusssr
s:recu	vssrssssr
s:red	ssssssvrr
s:ref	xsrvrrtsl
s:ref 0	xsstssssn
s:reference	xqrqrrqrx
s:reference request	ssssssrsv
s:referenzen	srssssrsw
s:referenzen herr	srssssrsw
s:referral	srrqsryss
s:reg	usssssssr
s:regarding	prrrquuqw
s:regarding your	rsssrvsst
s:register	sssussssr
s:registration	srrsrrrry
s:rejection	rssqssssv
s:rekrutacji	rrrtswsrr
s:relationship	srusssssr
s:released	srtrusssr
s:relief	sssusrusq
s:relocation	svssssrrr
s:relocation to	svssssrrr
s:reminder	ruurrrpqx
s:reminder interview	swsssspss
s:reminder your	ssusssssr
s:remote	tpqqqr7uk
s:remote at	usssssrrr
s:remote full	sssssssur
s:rencontre	svssssssq
s:rendez	srrssssrv
s:rendez vous	srrssssrv
s:renewal	qsssssssv
s:rent	qsssssrsw
s:replacement	ssssssusr
s:replied	rtsssswqr
s:reply	ursrsssss
s:reply application	ssssssssu
s:reponse	srsssurss
s:report	susssrrrt
s:req	ttsssswrp
s:request	rwsnrrtqz
s:request for	ssssssurs
s:request was	sssrssssu
s:required	rsssssrtu
s:requirement	ssssssusr
s:requisition	rrtvssssp
s:requisition 0	srtvssssp
s:reschedule	svsrsrssr
s:rescheduled	sussssssr
s:research	vtrtrsrsq
s:research associate	sustssssr
s:research engineer	vsssssssr
s:reservation	qqrrrrpq4
s:resolucion	rsstssssu
s:response	rsstssssu
s:result	surwsrsso
s:result of	survssssp
s:resultado	qrrzsrsss
s:results	rsqrrrrxu
s:resume	qrrqrrrr2
s:resume is	qsssssssv
s:review	trrrtrrrw
s:ricerca	susssssuq
s:rich	ssssssrrv
s:rif	rusussssq
s:right	rrrrsrvrv
s:robotics	ststssssq
s:role	qtwxtqtyf
s:role at	rrsrssrzr
s:roles	rsssssrxq
s:room	sqtrssssv
s:round	rvsussssp
s:ruckmeldung	rssssvssr
s:s	swssrsrsr
s:safe	ssrsssrrx
s:saison	sssusssss
s:sale	rrrrrrqrz
s:samstag	sprussrsv
s:san	qqqqqq2tt
s:san diego	qqqqqq2tt
s:save	srssssssv
s:save money	ssssssssu
s:say	srrrrrrrx
s:scheduled	sxsssssso
s:scheduled for	sussssssr
s:scholarship	sssqssssu
s:scholarship application	sssqssssu
s:school	srrqrussv
s:schreiben	ssstrsusr
s:schritt	qrysrsssr
s:science	srstsussq
s:scientist	tsussswsk
s:se	svrrssrrt
s:search	ppqqrsoy1
s:search update	rssssusss
s:searches	ssssssrsu
s:searches this	ssssssrsu
s:season	ursttsssr
s:second	svsrssssr
s:secret	ssrssstqv
s:security	rsssssqws
s:see	rrtrrrsqz
s:see your	ssssssssu
s:seen	ssssssusr
s:seen on	ssssssusr
s:selection	rrssutsss
s:seletivo	rsswsrssr
s:send	sssqssssu
s:senior	wprprpv1m
s:senior consultant	ussrsssss
s:senior software	tsssssvpr
s:sent	ussststsp
s:sent to	usssssssr
s:series	sssrssuss
s:service	rsrtqsssv
s:services	srwsssssr
s:session	stsusrrrs
s:sessions	rrsrxrrrr
s:set	stssssrru
s:seu	rsstsssru
s:sg	tssrssssu
s:shift	srsussusq
s:shipping	srssssrrw
s:shortage	rsssssssu
s:shortlisted	rtsrssusr
s:should	sssqssrrx
s:should you	ssssssrrw
s:show	sussssssr
s:si	srssvsssr
s:sie	owrqqqtsy
s:sie haben	rsssssssv
s:signed	rsssssrrw
s:signed up	rsssssrrw
s:similar	ssssssrus
s:similar to	ssssssrus
s:sind	rssrssusr
s:singers	rrrrrrqr1
s:sites	ssssssrsu
s:situacao	rsrrrxssr
s:six	rsstssssu
s:skills	ssssssqqz
s:skills with	ssssssqqx
s:small	srvssssss
s:small task	srvsssssr
s:so	rsrsrrrsw
s:sobre	rrswsrssr
s:software	ypqqoot1q
s:software developer	rsssrstwq
s:software development	tssrssvrq
s:software engineer	vqrsqpm2v
s:software engineering	rrtsssvsr
s:solicitud	trspsrssx
s:solicitud de	rssqsrssx
s:solicitud recibida	ursrsssss
s:sollicitatie	1qrvrqrrp
s:solutions	ttsssrrtq
s:some	ssrstsrrv
s:someone	rrrssrssv
s:something	srrrrssrv
s:soon	stssssssu
s:sorry	sususrrsr
s:spannende	sssrssuss
s:spannende position	sssrssuss
s:spielfilm	utssrsssr
s:spielfilm herbst	utssrsssr
s:spirits	rrrsrr2pp
s:splunk	ssssssrsu
s:spring	sssrssssu
s:sr	trrrrs0ro
s:stack	vrsrsrsrt
s:stack engineer	tssstsqtr
s:staff	rsvsrrusq
s:staff engineer	ssssssvsr
s:stage	rwtursrso
s:stage 0	stttssssq
s:stand	qrrrrxrst
s:stap	rssrsswrs
s:start	rrrqvtyqq
s:start date	ssssuussq
s:started	rsrsssssv
s:starter	sqssrsssv
s:starting	rssrsspq0
s:startup	sssrssvrr
s:startups	sssssssus
s:statement	ssrrssssw
s:statement of	ssrsssssu
s:states	ssssssrur
s:status	qqquq2onx
s:status for	rssrssqry
s:status of	tsssstssq
s:status update	rssrsrqrz
s:stay	ssrsssrrx
s:stealth	ssssssvsr
s:stealth ex	ssssssvsr
s:stelle	rvstrtssp
s:stellen	trrrrsrwr
s:stellenausschr	sssssssur
s:step	rsysssrsq
s:steps	rvtstvrsl
s:still	srsrsvtsq
s:stipendium	ssssssssu
s:storage	rrsrssrtw
s:street	tsusssssq
s:studio	rrsusrsst
s:study	ssusssssr
s:su	qssprsss0
s:sua candidatura	sssssusss
s:submission	srrrrrxts
s:submission to	sssussssq
s:subscription	ssssssssu
s:substitute	sssrsuusq
s:successful	ssssssssu
s:successfully	usssssssr
s:suite	rustssssr
s:suite a	rustssssr
s:summer	qqqrutqrz
s:sunday	srssssssv
s:supervisor	zrsssrssp
s:support	rrrrrs1qq
s:support engineer	ssssssvrr
s:sur	rssrsusst
s:survey	srrrssrsx
s:sv	r1rssrsrn
s:system	qrrrrrj9r
s:systems	ruqpqq2xk
s:systems application	rsssssqry
s:t	rtrrrrqsx
s:ta	vssrssssr
s:tage	srusrrvrq
s:tage woche	srssrsvrr
s:take	qrurqqpr2
s:take home	ssvsssssq
s:talent	qrsrst0rp
s:talent pool	sssssusss
s:task	srzsrssso
s:tasting	ssssssrrw
s:tax	ursrsstsr
s:te	srrsrrusu
s:teacher	srsstussq
s:teaching	ssssssusr
s:team	roqqtq7ms
s:tech	trsrsrrrx
s:technical	rutsrvurm
s:technical assessment	surssssss
s:technical interview	srsssussr
s:technical support	ssssssvrr
s:technical test	srutssssr
s:technician	urssturso
s:technologies	rrsusrxrq
s:technology	ssssssrus
s:tecnico	vqvtrrrsq
s:tel	susssssss
s:telefonat	suqsrsrru
s:tell	rssrssssv
s:tell us	ssssssssu
s:temporal	trsrusssr
s:term	ssssssusr
s:termin	rurrrrrrx
s:terminbestatig	srssssssu
s:termins	sussrsssr
s:termins am	sussrsssr
s:terminverschie	swsrsrssr
s:terms	srsrwsrsr
s:test	sp6upqsrk
s:test invitation	svqssssss
s:teste	suusrsssr
s:testing	ssusssssr
s:tests	rrxrssssr
s:texas	ssssssvrr
s:tfa	rusrusssq
s:thank	xuqwqrppt
s:thank you	xuqwqrppt
s:thanks	ypqwrqpqt
s:thanks for	zqrxrrqqp
s:that	ssssssrsv
s:the	nusrroor5
s:the 0	qtssrsrrw
s:the best	sssssssru
s:the job	ssssusrss
s:the most	ssssssssu
s:the post	usssssssr
s:the rejection	sssqssssv
s:the right	ssssssvsq
s:the week	sssssssur
s:therapist	srsswsssq
s:there	rsssssrsv
s:these	srssssrrv
s:thing	usurssrsq
s:things	sssrsvrsr
s:think	ssssssrsv
s:think you	ssssssrsv
s:third	rsstssusr
s:this	trrqrqpr3
s:this week	ssssssrut
s:this weekend	rtssssrru
s:thought	sssrsswsq
s:thursday	srssssrsu
s:ticket	srrrsrssw
s:tickets	ssssssrrw
s:time	qxrsrrwvm
s:time 0	srsssssur
s:time with	sussssssr
s:timeline	srsrsyrsq
s:tips	srssssssu
s:tmrw	suusrsrsq
s:to	xrtmsmnr4
s:to 0	rsssssrrw
s:to complete	sswsssssp
s:to do	ssusssssr
s:to get	usssssssr
s:to hear	sstsssvqq
s:to join	rssussrst
s:to move	sustssssr
s:to play	ssusssssr
s:to review	ssssusssr
s:to see	ssussssss
s:to the	rrsutsrst
s:to work	ssrsssssu
s:to your	qsssssssv
s:tomorrow	rvsrrrrss
s:tonight	srssrsrsw
s:too	ssssssrrv
s:tool	rsssssssu
s:tools	ssssssssu
s:top	rqrrrryqv
s:top 0	rrssss0ro
s:town	ssssssssu
s:tr	rssussssr
s:track	pssrsstsv
s:track of	qssrssssw
s:trading	sssrsrssv
s:trainee	tsstssssq
s:tram	sssussssq
s:travel	susssstsr
s:treffer	sssssssvr
s:trial	sqruvsrrs
s:trial day	sssswsrsq
s:trip	rrrrrrqq1
s:try	ssssssusr
s:trying	rsssssvrr
s:trying to	rssssswsq
s:tu	roqptrtr3
s:tu candidatura	rrsssrssv
s:tu proceso	rssssusss
s:tu solicitud	sssrsrssu
s:tua	rrrsrrrtx
s:tuesday	rursrrrrv
s:two	ssssssssv
s:tx	rrrrrsxsr
s:tx remote	ssssssrus
s:uber	srsrssrrv
s:uhr	svrsssrrs
s:uitnodiging	swtrrsrsr
s:um	rrrqrtrsx
s:um die	sssrssssu
s:un	rrrrrrtrz
s:und	rrrrttrsv
s:under	usssssssr
s:under review	usssssssr
s:unemployment	ssssssssu
s:unit	sssvssssr
s:united	ssssssrur
s:united states	ssssssrur
s:uns	rvrrrstst
s:unser	rrsturssr
s:unser gesprach	srssusssr
s:unsere	ssssrssvr
s:unserem	ssssssssu
s:unsuccessful	rrsvssssr
s:unter	stsrssuss
s:unterlagen	rqrrrrssy
s:up	oxptqtsnx
s:up for	rsssssrrw
s:upcoming	rsrrrrrrx
s:upcoming interview	svssssssq
s:update	ltowpzlj9
s:update 0	rtsrssrrv
s:update from	ssswsrssq
s:update on	qusvstrsq
s:update software	qrrrsrpm6
s:update your	sussssssr
s:updates	qqqqqqoo#
s:upgrade	sssrsssrv
s:urgent	rssrrrvsu
s:us	srqqsturu
s:us about	ssssssssu
s:usa	rssssswqt
s:used	rrsrssssv
s:users	qrrqrrqr3
s:uw	qqrwqqrq0
s:uw sollicitatie	rssussssr
s:v	rwsstsrsr
s:vacancies	rrssssryp
s:vacancy	prrwrwrss
s:vacancy 0	rssusrsst
s:vacature	srstrussr
s:vacatures	sssssssur
s:vacatures voor	sssssssur
s:vaga	wrrussrso
s:ve	srrpurssx
s:ve been	rsrrustrs
s:vediamo	rvsssssrr
s:venue	svrsssssr
s:verbal	srssusrss
s:verification	ssrtsrsrv
s:verify	ssssssssu
s:verify your	ssssssssu
s:verschoben	rtrssqssw
s:versuch	sssrssuss
s:vertrag	ssssrsssv
s:vertretung	srsrwsssr
s:veterinary	sssussssr
s:video	ttzrrrpqs
s:video interview	ssusssrsr
s:vielen	utsrsrssr
s:vielen dank	utsrsrssr
s:viewed	sssusssrr
s:viewed by	usssssssr
s:viewing	rqssssrry
s:visa	qssssstst
s:visa application	qsssssssu
s:visit	sursrsrsu
s:visumantrag	rsssssssu
s:voice	srssustsr
s:vom	srrwvrrso
s:vom 0	ssrwtrrsp
s:von	rsursssst
s:von 0	rsussssst
s:voor	ursrsssur
s:voor je	ursrsssss
s:vorbereitungsd	ussrssssr
s:vorstellung	stsrusssr
s:vorstellungsge	qrrrrrrsz
s:vorstellungste	sussssssr
s:vos	srussssss
s:votre	tvqrqupqx
s:votre candidature	rtsusvrsp
s:votre demande	susrsssss
s:votre dossier	srsrsrssv
s:vous	srrsrsssv
s:w	wsrvrrrso
s:w 0	vsssssssp
s:w d	tssusrssr
s:wa	ssssssrur
s:waiting	sstssswsp
s:waiting for	ssssssxso
s:waitlist	rssssussr
s:wann	rssssvssr
s:wann hast	rssssvssr
s:wants	stusssssr
s:wants to	stusssssr
s:war	rrrrssrsx
s:war dein	rrrsssssv
s:warehouse	rssussssr
s:warning	rrrrsrpl4
s:wars	srssssssv
s:was	qqrorqqq8
s:was declined	sssrssssu
s:was sent	usssssssr
s:was viewed	sssusssrq
s:washington	sssssssur
s:watch	ssssssssu
s:way	srvussssq
s:ways	sssssrssu
s:we	zpqrqsop2
s:we got	xrsrssssp
s:we have	vssrssssr
s:we ll	rssssusss
s:we miss	srssssssu
s:we received	rsssssssu
s:we ve	sssrssssu
s:webinar	rrssssssv
s:wed	srsssssru
s:week	rrqrrrrvy
s:weekend	rtssssrru
s:weekly	rssrssrut
s:weiter	susrsssss
s:welcome	qqqqurpq3
s:welcome to	qqqqtrpq4
s:went	sssussssr
s:werkstattleitu	rtsrusssr
s:werkstattleitu holz	rtsrusssr
s:west 0	ststssssq
s:what	tsrqrrpq0
s:what a	usssssssr
s:when	ssssssrrw
s:where	rrsrrwmry
s:where things	sssrsvssr
s:who	sssrsrssu
s:why	rrrqsrqr0
s:wie	rqtrrrrsz
s:wie war	rrrrssssw
s:wienbarg	srssssrsw
s:will	ssssssssu
s:will be	ssssssssu
s:willkommen	sssrtsrsu
s:willkommen in	sssrtsrsu
s:wir	qrrquttru
s:with	pwoompw1v
s:with 0	ssssssurs
s:with our	sussssrss
s:with person	stssssvqq
s:with these	srssssrqw
s:with us	tsrrruqrv
s:withdrawal	rssqsrssv
s:withdrawn	rssssrssv
s:woche	srssrsvrr
s:wochenende	ursrrsrsu
s:wohnung	ssspssssw
s:women	srssssssu
s:women in	srssssssu
s:work	trrrrrstv
s:work for	ssssssusr
s:worker	xrspsussp
s:worker application	vssrsrssr
s:would	ssusssusp
s:wren	trsussssr
s:writer	sssussstq
s:wurde	srsrsrrrw
s:y	rusrrsusr
s:year	qsrsrr0so
s:year 0	ststssstq
s:yes	srrrvrusr
s:yet	sssssvssr
s:you	vqslrmyo3
s:you apply	rssrssrvt
s:you are	srrrrr0ro
s:you did	rssrssssv
s:you for	xvrtrsqqp
s:you from	rrsussrst
s:you have	tssrsstqu
s:you ll	ssssssrsv
s:you may	ssssssrur
s:you need	ssssssqsv
s:you on	ssusssssr
s:you re	rrrrvqqry
s:you ready	ssrsssrsu
s:you should	sssqssssu
s:you to	srysssrso
s:you ve	srrqursrv
s:your	uprvnrls5
s:your amazon	sssssssrv
s:your application	wtovownny
s:your candidate	yrrrsrrrs
s:your candidature	sssrsusss
s:your career	rrrrrrqzs
s:your claim	sssrsssrv
s:your cv	orsvsstss
s:your dream	rssrssrqx
s:your experience	ssssssssu
s:your expression	rssvssssr
s:your first	ssrsrsssu
s:your interest	qrs0ssrrq
s:your interview	q3rqrrtrp
s:your job	qssstsqws
s:your manuscript	sssqssssu
s:your next	srsrssrrx
s:your offer	rrruvqssr
s:your online	ssusssssr
s:your order	rssrsrrrx
s:your package	sssswsssp
s:your reservation	rrssssrrx
s:your resume	srsrsrssv
s:your search	ssssssrsu
s:your submission	sssussssr
s:your tech	ssssssssu
s:your time	sssussssr
s:your video	spvssssst
s:your weekly	sssssssus
s:yrs	vsssssssp
s:zeit	rssrsxssq
s:zu	orruruvss
s:zu ihrer	qsstsvssr
s:zum	srvqrsrsu
s:zum online	srussssss
s:zur	srrrrtssw
s:zusage	sqrrzsrsr
s:zweites	sussssssr
s:zweites gesprach	sussssssr
s:zwischenbesche	rssrsvsss
s:zwischenstand	rrsrryssr
sa	rsrrrrswu
sabado	rvstssssq
sabemos	rssussssr
sabemos que	rssussssr
sabine	sssrssuss
safe	rrstrurss
safely	wrssssrrs
safety	trvussrso
sag	qotwutrss
sag kurz	sqssssssv
sagen	ursrrwrsq
said	rntrustrx
said i	ssssssusr
said in	sssrssssu
said they	srsrssssu
saison	rrruttrrs
sal	vrsussssp
sala	qtrrvrsru
salario	rrrrwssss
salary	qorqzrtvr
salary 0	srssusttp
sale	ssssssssu
sales	pnurrt1rr
sales in	srsrssvsr
sales manager	rrsqsszsp
sales rep	rssssussr
salesforce	ssssssusr
salford	srsvssssr
salle	svssssssr
salon	srsussrss
salud	trsrusssr
saludo	trvssrssq
salut	tpysurrrq
salutations	urursrrss
saluti	ursusrrsr
saluto	rustrsssr
salve	svsssssrr
same	sxsrtrpqt
same day	squrrrrsv
same is	sssrsusss
same money	sssutrrsr
same time	susrsrrst
samedi	rqtsrrusu
samedi 0	srtssrssv
samen	srsrrsssw
samir	rssussssr
sample	rwvsrrrrr
samples	sssussssr
samstag	qtrrqqqr2
samstag um	sqrsssrsx
samtliche	rssusrsst
san	srrrrrrvu
san diego	ssssssrus
sander	rssusssss
sans	sqrrrtusu
sao	rrvsrssru
sap	ssrsstvrs
sapere	rqrrvsrrv
sara	xsrqvtrqq
saranno	rvsrssssr
sat	rvrssrtrr
sat 0	susrrstrt
saturday	tyrtsqqrq
saturday and	uusrssssq
saturday at	sqssussst
saude	ssssussss
sauer	susssursq
sauf	srussssss
save	ssrrrrutt
saved	rrrqrrrzs
saved in	sssrsssus
saves	srrsssssu
savoir	rsssssuss
savoir plus	rsssssuss
saw	vsrsqr0po
saw in	sustssrsr
saw it	urssssssr
saw your	tsrrrr2pn
sawatzki	rsussssss
say	rqrtztqqr
say that	sustrsssr
say the	srsswrtsq
say we	sssssussr
say where	usssssssr
say yes	rrsrxrrrr
say you	sssrtsssu
saying	trsqssssu
says	rtrsrrrsv
says we	srsussssr
scaat	ssttssssq
scale	sssrursss
scanned	ssusssrsr
scelta	vsstsrssq
scelto	rsswssssr
scelto un	sssvssssr
schaal	rrsrxsssr
schaal 0	rrsrxsssr
schade	qrstrrrsw
schaffen	rsstsussr
schaltberechti	qsutsssss
schauen	usssssssr
schauen sie	usssssssr
schaut	3qssrrrsn
schaut sie	sssusssss
schedule	rvqqrturr
scheduled	rzqoquqqw
scheduled for	rrrrrsrry
scheduling	susrrvssq
scheme	ruussrrsq
schick	ruururtrp
schick dir	sussrsusq
schick mir	stssusrsr
schicke	srssssssv
schicken	srwssrssr
schnell	stsrvrrsr
schnellbewerbu	usssssssr
scholarship	sssrssssu
schon	srrzsqssq
schon dass	ursqtssst
schon was	sssrsstsu
schone	sussssssr
school	uuspssrss
school about	sssssussr
schools	srrrrtyso
schools in	ssssssusr
schreib	ssvsrsssr
schreib uns	ssvsrsssr
schreiben	rtvvrrrsp
schriftlich	srtrrusss
schritt	ustrssssq
schuhe	svrsssssr
schulleitung	ssusssssr
schwerbehinder	sursssssr
schwester	rvssssrss
science	rrrtrtvtr
scientist	tttrusvvi
scientist optics	srssusssr
scope	rqsrstvst
score	trusrttrq
score 0	srruruusq
scorecard	srssssssu
scored	srtussssr
scoring	trttssssq
scoring highest	sssussssr
scoring works	usssssssr
scouting	sssrssuss
screen	txrrrsrsq
screened	urtsssssq
screened in	ssusssssr
screening	twsvrtrsm
screens	sussssssr
scripts	ssusssssr
scusa	strsssurr
se	swpwwprtm
se le	rsruusssq
se lo	srsussssr
search	rrrxovqvq
search committee	rtsssussq
search for	tssssssur
search is	srssswrsq
season	urrrrrsur
seasonal	sssussssq
seat	srtusrtsq
seats	srsrsuusr
seats and	ssssssssu
seb	sssrsusss
sechs	rrrtsurst
second	tsqrswqrt
second week	tssssussr
secondo	svssssrsr
seconds	sswsssssq
seconds to	ssusssssr
secretary	rususrstp
secretary to	stsussssq
secteur	srssssusr
section	srusrrrru
sector	srssssvsr
secure	srssssrsu
secure your	ssssssssu
security	rurrrrptx
security code	sssssssrv
sede	strvrsssr
see	tysoprpxr
see all	srsssrrwr
see how	sswrssrsq
see it	vssrsrssr
see more	tsstssrtq
see some	sussssrsr
see the	rsrsrtsur
see who	ssssssrru
see you	rzsprrrqt
see your	ssssssusr
seeing	rrrsrtrrw
seeing you	sqsrrsrsx
seen	strsrrrsv
seen by	ssrsrsssu
segment	susssstsq
segments	sussssrsr
segreteria	rusrsussr
segue	rsurwrrrr
seguir	rustssssr
segunda	rusvsrssq
sehen	pp0sqsqts
sehen sie	rssssusst
sehen wie	srwsrrssr
sehen wir	srussssss
sehr	vtrtuvpmt
sehr geehrte	qqtssurqv
sehr geehrter	xsqttrqps
sei	sprqvqurx
seien	tssqsrusr
seien sie	ussrsrsss
sein	qxtrrrwrp
seine	srstsrvsr
seinen	sssssrssu
seis	rrrturusr
seis meses	rrsrusvsr
seit	rrqurtust
seit 0	sssusssss
seite	rrvrrrust
seiten	srwsrsssr
sek	sqwsssssr
sekretariat	vssrrsrss
selbst	tsrrurssr
selbstauskunft	sssqssssv
selbstverstand	tsssrrusr
selecao	rrrurvsrr
seleccion	qrrvrrxsp
select	rssssutsr
select a	rsssssusr
selected	opsv1ppqu
selected a	rssusssss
selected at	sssussssr
selected for	sqqqzrrru
selected to	rtusssssr
selection	tsstwrrrp
selection is	srstusssr
selection process	usssttsso
seletivo	rssvsrsss
selezione	trrsryrto
self	ssrrssrsv
self assessment	srssssssu
sell	srsrssssu
selling	sssrssssu
sem	vurrtrrrq
semaine	uwrqttrso
semaines	wrsqsrssr
semana	uwtqqsssp
semana para	rvurrrtrr
send	sp0ptqtqs
send a	rvtsrsrsr
send it	srxrrsrsr
send me	ssssssusr
send more	sssrssssu
send the	rrstusrss
send them	ssusssssr
send you	srsrqrtsw
send your	ursssstsr
sende	stsrssusr
sende ich	stsrssusr
senden	sqtsrrrsv
senden sie	sqtrrrrsv
senders	sssussssr
sending	surssrrur
sending this	rusrssssr
sending you	sssrssrus
senior	vrqprsz0h
senior consultant	srssssuss
sens	rssssusss
sensi	sssussssr
sent	qtsqtquqw
sent 0	ssssssssu
sent a	sqsssstsu
sent from	rvstrrtsp
sent in	sssssrssu
sent on	ssstvsssp
sent separately	ssusssssr
sent to	tpstrttrs
sent you	stsstsssq
sentence	ussqsstss
sentences	sssqssssu
senti	sssusssss
sentido	rrsrrvusr
senza	srvrssurr
sep	trtrrssru
separate	vstrsrssr
separately	ssurstssr
sepas	rtsrssvsr
sept	strrvrttq
sept 0	strrvstrq
september	oorsxtssv
september 0	qsttsrrru
septembre	sqtqsxrss
septiembre	ussssssss
sera	rrxntsqrw
serait	ssssussss
serez	ussrssssr
seriacao	rrurssssv
seriez	rrsrsrxsr
seriez vous	rrsrsrxsr
serve	srsvssrss
server	tsrqsrrrv
service	tursrqtqu
service 0	ssssssssu
serviceingenie	rssrssssu
services	uotqspxss
services can	ssusssssr
servus	rusrrrvrr
session	ssrtrrqry
session on	tqssssssu
session with	sqsrssssw
sessions	surtssrss
set	rtsuqqtqv
set up	qvstrrsrt
settembre	qrvrtvrrr
settimana	usrrssrrv
setting	srsssssvs
setting goals	sssssssvr
settings	rssssssus
settled	ssssssusr
setze	trsrusssr
setzen	turqsssst
setzen wir	susssssss
seu	rsvssqvqq
seu curriculo	svsssssrr
seu perfil	ssrrrsuru
seul	rrrtssssu
seventy	tssrsussq
seventy one	sssssussr
several	trsssrrsv
sexta	tyqpsrqrt
sexta as	sxrsrssrq
sf	srsrrssrw
shadow	sussssssr
shall	ttsptssts
shan	ssssusrss
share	pqurqtuut
share a	ssusssssr
share their	srsssrssu
share your	rsrrrsvtq
shared	susrursss
sharing	srusssrss
sharing the	ssusssssr
she	uvqyqssrm
she has	sssusssss
she her	ststsstsq
she will	sussssssr
sheet	trsrtursq
sheffield	sssussstr
shift	srtuuqtso
shift is	ssssvsssq
shifted	ssssussss
shifts	sssrsvssr
shifts are	sssrsvssr
shipped	srsusssss
shirin	utsrssssr
shirt	srrrusrsu
shirt size	ssssussss
shoebox	ssurssrss
shoes	svrsssrsr
shoot	trsvsrssr
shoot the	trsvsrssr
shop	uuvsrqqsq
shop is	usssssssr
shop with	susssssss
shopping	rurrrsrsv
shopping with	srssssssu
short	quxqprsrt
short of	ssssssvsq
shortlisted	twtqtrssn
shortlisted candidates	tusrsrssr
shortlisting	1rrssqssn
shortly	sxsrtrssq
shots	ssussssss
should	tqsnruvrv
should be	sssqstrsv
should get	ussrssrss
should hear	rssrssuss
should i	sssqsttst
should it	trsrsussr
show	uqtsrrrrv
show you	srrsssssv
showed	sussssssr
showed up	sussssssr
shown	ussrssrwq
shown to	ssssssrur
shows	srrtrstsu
shut	rtrqrtssv
shy	ssssssusr
si	qqnr0zqor
si c	srssvsssr
si encajas	vrsrsssss
si nos	rrswsssss
si quieres	rssussssr
si un	rrsqrursv
siamo	vrrvtrrrq
sich	vrqvqspsu
sich am	swrrrsssr
sich an	srrsrrrsv
sich bei	ussssssss
sich bitte	srssvsssr
sich das	ssrssqssw
sich die	rssssvssr
sich fur	srssursvp
sich unsere	sssussssr
sich von	rsssrsrsv
sich vorstellen	srsrsrvss
sicher	ssrrtussr
sichtung	urstssssr
side	squsuwqrp
side of	tsttsrssq
sides	srssussrt
sido	rsrtsrrsv
sie	ttspvwqmv
sie 0	rrssrsssw
sie aber	sssrsusss
sie als	srssssssu
sie am	turqurtsq
sie an	tsrsrsssv
sie anrufen	sssrsrvss
sie auf	rsrqrxrtr
sie bereit	srssssrsv
sie bis	trurssssr
sie bitte	rortrurtu
sie dank	utsrssssq
sie das	rrtusrtsr
sie dass	trusssssr
sie den	rpquorrr1
sie die	qtuqrrssu
sie diese	rqvssrsst
sie doch	stssssusr
sie ein	rusrvrssq
sie eine	ssxrrsssr
sie einen	squrssrsu
sie einer	srusssssr
sie einfach	ssssssusr
sie es	srutsssss
sie gern	ssssusrsr
sie gerne	qurqwtsso
sie haben	orutqrstv
sie ihre	ssyrrrrsq
sie ihren	tsrrursst
sie im	sstttrrup
sie in	uttqsqusp
sie konnen	srtwsqrsr
sie mir	ssssusrsr
sie mit	tssrsrvsr
sie mochten	srsrssvss
sie nach	rtsussssr
sie nicht	ssstsrusr
sie noch	vtrsrrssr
sie sich	tsrqsruru
sie sind	rrrustrst
sie sobald	rssrswssr
sie trotzdem	sssvssssr
sie uns	otsrtwrrr
sie unsere	rsutrrsss
sie wurden	rtsqssssv
sie z	uusrsrssr
sie zu	rurssvrsq
sie zum	rssrwrrsr
sie zwei	srustssss
siehst	ssusrssss
siehst du	ssusrssss
sieht	usstsrssr
siendo	qrssswssr
sierra	rrsvssssr
sift	ttusssssp
sig	rtsrsvssr
sign	rpppyyqrt
sign off	sssrsxssp
signal	srussstsq
signatur	strsusssr
signe	rssrutssr
signed	rrrsuzpqs
signed last	sssssussr
signee	rrsrtusss
signing	sssrwsssq
sigue	sssrsussr
siguiente	qvrqurrrt
siguientes	trusssssr
silence	wssqstssp
silencio	ursrsussr
silke	rrsurtsss
silly	sssussssr
sim	0rrqrruso
similar	srsqtrrtv
similares	qssrssssv
simone	ttvrsstro
simple	rrrqurtrv
simply	srrrssrrw
sin	qssuyrrrp
since	vrqqsqstu
since i	sssstsusr
since you	utsrssssr
sincerely	tyqqstrqr
sind	vrusoxqqr
sind in	trvsrrssr
single	trsqsrrsv
sir	urtrqurst
sir madam	usssssssr
sir or	rsssssssu
sistema	ussrsssss
sister	susvssrso
sit	rxzpqtqro
sit down	tyrrrursn
sit in	srusssssr
sit the	qrvrsssst
site	mzrvtpotu
site has	sssvssssr
sites	rrsrssrtv
sites and	sssssssur
sitting	ssusssssr
situation	rsrsrrrsw
situational	ssvrssssq
situational judgement	sswrssssq
sitzen	russsstss
sitzung	qrruqvqrw
six	ppxurstqt
six questions	sqvssssss
six weeks	rtspsrtsw
size	ssrrtrrrv
sized	ssssssusr
sketch	srwsssrsr
sketches	sqrtssssv
skill	tsstsstsq
skills	sprsrqwvr
skills and	ssssssrus
skype	sqssrsrsx
sleep	rsrrsvuvo
sleep on	srsrtutsq
slides	rsyqsrssq
slipped	sssrsvrsr
slipped to	sssrsvrsr
slot	rwrprrurx
slot 0	stusssssr
slot for	srtsssssu
slot on	sqsrsstsw
slots	rxrqsssss
slow	rssrstrru
slow down	sssrsrssu
small office	sssussssr
smartphone	ssvsssssr
smartrecruiter	rssusssss
smells	ssusssrsr
smoke	sssrsusss
sms	usrssssst
snafu	sssssurss
snow	usssssssr
so	wnrwr2poo
so are	usssssssr
so do	susrssrtr
so far	ssssssssu
so give	vrssssssr
so glad	ssusssssr
so good	urssssssr
so i	tvrrstqss
so lange	qrrrryssr
so let	sssrsusss
so much	ursvsrrsr
so my	sssussssr
so our	sssssurss
so sorry	trswsrrsq
so that	sqvrrrtst
so there	sssvssssq
so they	sssrsssus
so this	sssusssss
so we	rwqxstqtm
so would	sssssurss
so you	wqrpvvsro
sobald	rsrorzrst
sobald es	rssrsvssr
sobre	ruuurrrrr
social	rrutrrtru
social media	sruurrrsr
sodass	usssssssr
soeben	vrvqrsssr
sofia	srssvsssr
sofort	rrrprtysr
sofort ein	rssrsutss
software	rrsurorzt
software developer	ssssrssvr
software development	sssssstsq
software engineer	ustvtqrxj
software engineers	sssssssur
software for	ssssssusr
software in	srssssrsv
sokolova	susssssss
sol	sssvssssr
solar	ursstssss
sole	susrsssuq
solicitor	srursssss
solicitud	wrsqsrsst
solid	sussssrss
sollicitatie	vqrtrrrrt
sollicitatie als	trrusssss
sollicitatie op	qsstssssu
solution	srsusssss
solutions	trrsrrvss
solutions architect	sssssssru
som	spvqxqqxo
some	vtrmssrrx
some are	ustsrsssq
some of	sssqssrvt
some point	ssssssusr
some potential	sussssrsr
some time	vrsqsssss
somebody	trtwrqqsr
somebody for	tusrssrsr
somebody who	ssswssrsr
someone	srqzqquqs
someone else	sssusssss
someone who	sssvsrusp
someone with	sssusstsr
something	qtstsqsrv
something has	svsrsrssr
something you	ssttrsusq
somit	ssrvrsssr
sommer	ssrsrwssr
sommes	ursssrsss
son	qxuqqrtrs
sondern	stusrsssr
sonnige	sussssssr
sonnige grusse	sussssssr
sonntag	rswrqrrrv
sonntag 0	rtwsrrssq
sono	rtssrussr
sons	vtssssssp
sont	utrrssrsr
sont conservees	ussrsssss
soon	w1rjqxrqo
soon as	rqvqtzqrp
soon with	tussssssq
sooner	srstusssq
soraya	srusssssr
sorry	uss2oxppm
sorry about	uusrsrssq
sorry for	rutxrsssm
sorry i	ussssrsss
sorry it	sssqssssu
sorry not	ssssssusr
sorte	rusursssr
souhaite	susrusssr
souhaitez	rrssssssv
souhaitons	rrsusssss
source	srsrssssv
sourcer	ssssssusr
sous	turqurtrq
sous chef	srsstsusr
south	srsrssuts
spa	srsrvsusp
space is	sussssssr
spam	usrqrrrrw
spass	ssvsssssr
spate	stsusrssr
spate nachricht	stsusrssr
spater	ssssssuss
spateren	usssssssr
spatestens	tpxrrvrsq
spatestens 0	rrvrrtssr
speak	rruqrt0rn
speak to	srsrsuusr
special	surqsrrsw
specialist	xrsqsutsn
specifically	srssssuss
specified	rsussssss
spedition	usssssssr
speed	rrurssssu
speed 0	srusssssr
spend	srussssss
spit	srssssuss
split	susssssss
spoke	rrtwvrsro
spoke to	rrswtrssq
sponsored	srsrsrrsw
sponsored by	ssssssrsv
sponsorship	ssssssusr
sportliche	rtsussssr
sportliche grusse	rtsussssr
spot	rtrtutrsr
spot at	ssssvsssq
spot on	sssvssssr
spots	rrsusstss
spreadsheet	ssuussrsr
spreadsheet and	ssutssrsr
sprechen	svsrrtrsr
spring	rrssrswtq
sps	srsrssssu
sql	rtvrrrvrp
sr	qrsssstur
sra	vsssrrssr
ssa	rsstsusss
st	rsrrrvstt
st aldhelm	sssssssur
st anne	sssrssssv
sta	rrrrssyrs
sta je	rssrsswrs
staat	rrrtrvrrt
staat nog	srsrswssr
stabilimento	stssssusr
stable	sssrsvssr
stack	ussrusrtp
stack developer	ssssusssr
stadt	trsqstusr
staff	usvqwpsqp
staffing	svsssstsp
stage	rztxsrtrh
stage of	surstsssr
stand	rsrtsrrrv
stand up	sssusrsss
standard	rstusurso
standard and	sssssussq
standort	ursssssss
stands	sqrwrussp
stands cancelled	sssussssr
stantrex	srrussrus
stapel	qusrsussr
stark	sssusssss
start	pjzm5ourt
start 0	srrsxsrup
start at	ssssssusr
start date	srrsxsssr
start on	sssstsssu
start reading	qsssssssu
start whenever	ssssusssr
started	uqxrrrtrr
started a	ssssssrsu
started and	ssusssssq
started in	ssssssusr
starten	sqvsstssr
starting	rqrrzqqrv
starting 0	ssssusssr
starting in	ssssrsrsw
starting next	ssssusssr
starts	srrsrrxsr
starts monday	ssssssuss
startups	qssusrsru
stata	wrrsrrsrt
state	rqvsrtrru
statement	rqusrrrrx
statement for	rqssrrsry
states	srrsrrruu
static	rtusssrsr
station	swrvrsrsp
statistics	ssssssusr
stato	srvssssrr
statt	rwttsrtrp
status	xrqwrrrrr
status for	ssrsssssu
status of	qtswsrrsr
status we	ursrsssst
statut	rrsutssss
stay	ssrpusrrv
stay as	ssssvsssq
stay with	srsrssssu
stays	ssrtrursr
stcw	sssstsrur
std	rqssvsrvq
steady	ssrsssvss
steal	sssqssssu
steam	sssrssssu
steel	tvsrqssrt
stefan	rssrssssu
stehen	ssstsussr
steht	srrsussst
steht unter	srssvsssr
stelle	rqpsu0qqr
stelle besetzt	rsswsrssr
stelle im	rssssusss
stelle noch	sssrsusss
stellen	qsrtrssts
stellen in	sssussssr
stellenausschr	srusssssr
stellenbesetzu	rtsussssr
stellenprofil	vrsqssusr
step	qtwtsqsrr
step 0	ssssussss
steph	rrsssurst
steps	wtsorurqt
stessa	rsswssssr
steuer	sqssussst
steuer id	sqssussst
steve	ssusssssr
still	srqlq1tst
still be	ssssssrur
still doing	ssssssusr
still need	srssssssu
still not	ssusssssq
still on	usssssssr
still reviewing	tusrssssr
still very	susrstssr
still waiting	srsrssssu
stillingen	usssssssr
stillingen som	ussssssss
stimmt	ssstusssr
stipend	srsstsusq
sto	rrsrssvst
stock	rurrssssu
stood	rvrquursp
stood out	rvsrusssq
stop	quryssrsp
stop by	sussssssr
stop here	sssussssr
stop to	rtsusstsq
store	qtrttrrru
store manager	ssssussss
store supervisor	sssussssr
stories	srtsssrsu
stories about	ssusssssr
story	ssrrrursu
stosst	svsrssssr
straight	srsustssq
straight to	sssussssr
stranger	ssusssssr
strategies	ssssssssv
street	ustqstssr
stretch	ssssvsssr
strict	sussssrsr
strike	srsrtussr
strings	srssssusr
strong	rsrtrrwrs
strongly	ssusssssr
student	trurvrsrq
student 0	ssssvsssr
students	rtssrrrtu
studio	vrrurtsto
studium	sstvssssr
study	sxsrrsssr
stunde	rurrxrrsr
stunden	rputusqru
stuur	uqwqrrvrq
su	wpqqtptqx
su inscripcion	vrsrrsssr
su solicitud	ursrsssst
sua	usqupvqpv
sua candidatura	vqroswrrt
sua carta	sxrrrsssr
sua participacao	rssvsrsss
suas	tusrrsssr
sub	ssrwssssr
subject	pqrqwspux
subject line	ssssssssu
subject to	rrrqwtrts
submission	vrtrsrsvo
submission to	sssssssvq
submissions	srvtsrssp
submit	rwpqrsuss
submit it	swossssss
submit your	rsssssuss
submitted	yqtqrqrrt
submitted and	rsssssssu
submitting	urspssssv
submitting your	ussrsssst
subscribe	sssssrssu
subscribed	srsqssstv
subscription	srrqsrrtx
substitute	srrrsuusr
substitute pool	sssssuusq
succeed	sssssssur
succes	pq0yqqrro
succes verder	rsswssssr
success	rrrtrrsut
success in	sssusssss
success to	sssssssvr
successful	rssrtssrv
successfully	xtrqrrrsr
successfully submitted	vssrssssr
sucesso	tssussssr
such	stsprsutu
such dir	strrssusr
suche	rrrsrrxss
suche ich	srssssusr
suchen	qnrsqq3ru
suchen wir	srsrsrxsr
suchprofil	sssssssur
sucht	rrrrsswss
sud	rtsrsussr
sudstadt	sssssruss
sudstadt ggmbh	sssssruss
suerte	rrsxssrsq
suggest	srsrssrsv
suggest a	srsrssssu
suhr	vrsrsssss
suis	trstssusr
suit you	rusrsssst
suite	rostssuqu
suite 0	srsssssrv
suite a	srusstssr
suite favorable	qsstussst
suits	surrtstsq
suits you	ssssssuss
sul	rrrtsrrrv
sulla	vrsrsvssq
sum	sssrssssu
summary	ssssrsrsu
summer	rqtusqrsu
sunday	tswrrqtsq
sunday 0	ssusssssr
sundays	sssussssr
sunita	sttssstsq
suo	qpruqrxrv
suo profilo	ssssssvsr
super	rurutrrsr
superamento	stsrssssu
superamento della	stsrssssu
superior	srsrvssss
supervision	ssusssssr
supervisor	stsvtsrrp
supervisor 0	sussssssr
supplementaire	rsssssssu
supplied	susrsssrt
supply	rrssssust
support	oovprsxsw
support and	ssussstsr
support engineer	qssrssssv
support worker	srtsstusp
supported	srssssuss
sur	tpttuttrr
sur l	srsrssuss
sur la	squurursq
sur le	rrutsssss
sure	rqssrrstw
sure to	srstssssu
surgery	rsssxrrrq
survey	sssrssssu
sus	rrstusssr
suspended	rrsqsyssq
suspendu	rrsrsvssr
suyo	ursssrssr
sven	rssusssst
swear	sssrsussr
sweden	rsstsussr
switch	ssssssrus
sync	srssssssu
system	0qtnvqoru
system and	sssrssssv
system at	usssssssr
system design	rvrursrss
system requirements	srusssssr
system you	ssssvsssr
systems	rutsqqtss
systems and	sustssrsr
t	pvsspqrzr
ta	0rqurrrso
table	ryrrssssp
tablet	sttsssssq
tabs	vrtsssrrr
tack	ssrxrrrrq
tack for	ssrxrrrrq
tag	lvrvtprrx
tag frau	qurttstsr
tag herr	qstwrsusq
tag name	sustssrsr
tag soraya	srusssssr
tage	xqpqyrwqn
tage mobil	sssrssuss
tage urlaub	srrsxsrrr
tage woche	srrstsvrr
tagen	qqrtrrtsw
taglich	ssrsrsrvr
take	rp2uvqpnr
take 0	qstsssssv
take a	truqrsrru
take care	qrsustusr
take home	ssvstrssp
take it	srttvrssp
take place	sussssssr
take the	rsyrsrtrq
take this	sssussssr
take you	strsusrss
taken	rqsrrwrsu
taken on	ssstsursr
takes	xqxqroqrv
takes 0	ssusssssr
takes a	sssssrssu
takes longer	sssssqssv
takes place	vsssssssq
takes two	srssssrsv
takes up	tsstssssq
taking	ptpursuru
taking a	qsssssssu
taking over	srssssusr
taking the	strussssr
talent	quuvrwxrg
talent acquisition	strvruusl
talent pool	rssssusss
talent team	qtxrssssq
talentos	ssrtrrusr
talk	p3osrrvqp
talk 0	sussssssr
talk about	sussssusq
talk it	rtsrusssr
talk soon	tusrssssr
talk to	sttrtsvso
talk today	srssssssu
talk with	sqrsssrsx
talked	rrwtssrrr
talked about	rrwtssrrq
talla	qrrzrrrrt
tambem	srsrtvssr
tamika	ssssustsq
tamsin	ssssssusr
tan	srusssssr
tanisha	ssussstsq
tanto	trssusssr
tap	ssssssusr
tapes	sssussssq
tar	sssusssss
tarde	qtrwrrurq
target	srssusrts
task	ssxsrrrsq
tasks	srrsussss
tatigkeit	rqrtssssv
tattoos	usssssruq
taught	sssussssr
tax	trrqrrvus
tax free	ssssssuss
taxi	rvsrssssr
tb	rssssussr
tcs	rsssssusr
tcs com	ssssssusr
te	uyrttxpmm
te adjunto	rrxrurrsq
te escribimos	sssrsusss
te gaan	rssusssss
te lang	urrrssssu
te lo	rssvsssss
te maken	svssssssr
teacher	stsstusto
teachers	ssssssusr
teaching	srssurvsq
teaching assistant	srsrvssss
team	zssvqqsor
team 0	svssrsssr
team and	sqssssusu
team building	srssssssu
team ca	sssvssssr
team for	sqsrswssr
team is	trsssussq
team lead	rssssstuq
team wants	sussssrss
team will	wtsrsrssq
teamleiter	rsvrrsssr
teams	qzqqsrrrv
teams link	rqrsssssw
teams meeting	sussssssr
tech	tsrrsrqrw
techcorp	ssusssssr
technical	pxspqtwrr
technical assessment	rvrsssssr
technical interview	strssvssq
technical recruiter	ssssssusr
technician	wurqutrvl
technician 0	tsssusssq
technische	susssssuq
technischen	susssssss
technologies	ssrrssxrq
technology	srrrssrsw
tecnico	rrwvurrrp
tecnico de	rruursssr
tecnico em	srvrtssss
teil	qtvvrrrsq
teil der	sussssssr
teilen	tstqsssst
teilnahme	rurwrsssp
teilnahme bis	sursssssr
tel	rsssssrsu
telefon	rursussss
telefone	uqrtrsusr
telefonieren	sussssssr
telefonisch	rrrr1rrsp
telefonisch besprochen	rssswsssr
telefonischen	usssssssr
telefono	qsrusrssu
telephone	susrtrtsr
telephonique	suurssssr
teletravail	ssssssusr
tell	upxotqrrv
tell me	tsurtrrrs
tell us	rswrrrrss
tell you	sqrtrsust
tem	rrrzsrssq
tema	susrsstsr
temperature	srrssssrw
tempo	qrrttturr
tempo indeterminato	ssssussss
temporary	rssrstsur
temps	rqrurvrss
temps de	rssusssss
temps que	srstsusss
ten	uttortqsu
ten days	urursursq
ten minute	svsrssssq
ten minutes	ssrrssrsv
tengo	vrsvsssso
tens	srvrsssss
tenure	sssrstsur
tenure track	sssrstsur
ter	rtrwsrrsr
term	trrrrvstr
terme	rrssrsssw
termin	pvpqpqtr2
termin 0	rsrsssssv
termin am	rostssssx
termine	vssrrrrrt
termo	ursrtsssr
termos	urrtrussr
terms	rrrrzrrsq
terms and	ssssusssr
terra	srssrsssv
territory	sssusssss
terug	rrxrrrrrt
tess	utsusrssp
tessora	vrsrsssss
tessora group	vrsrsssss
test	sm6uqopqt
test at	srusrssss
test d	sssussssr
test for	sswsssssp
test name	srusssssr
test your	ssssusssr
teste	tusrrsssr
testen	ssssssrqw
tester	uqursussq
tests	rq2urqqro
tewes	sssqssssv
text	ttrqqrrqz
text and	usssssssr
thailand	sssssssvq
than	pqtsrvsrv
than a	srsrsurst
than about	sssssussr
than expected	sssssqssv
than i	sssruttsq
than me	srssssusr
than one	ssvssstsq
than ours	stsussssr
than we	rssusussq
thank	xqqwptnpw
thank you	xqqwptnpw
thanked	stsussssr
thanks	3qtvmqsor
thanks a	ssusssssr
thanks again	tssvssssq
thanks for	zunuotrps
thanks person	sssrsssus
thanks regards	rtssssvsq
thanks so	urstsrrsr
thanksgiving	sssrsusss
that	tpqxstpqv
that about	sssssussr
that came	vssrsrssr
that can	sssssssrv
that could	srssssrus
that does	ssusssssr
that everything	vsssssssr
that fits	rsssssssu
that i	rsrptrtuu
that is	rqtrutsrs
that it	srrurrrsw
that match	rssrsssus
that on	srtusrssq
that our	srssstrsu
that process	rrsrssvss
that recruitment	rssssussr
that she	ssssssusr
that somebody	srssssssu
that the	toqwurqwp
that this	sustsrrsr
that we	rrsrtqrry
that will	ssssssrsu
that you	wrrwtqpqt
that your	tutttsrro
that yours	sssqssssv
thats	sssrsusss
the	rrtvutqnu
the 0	vqrtwvopp
the above	rwrrrtrss
the access	usssssssr
the account	susrsursq
the act	ssusssssr
the addressee	susssssss
the admin	usssssssr
the admissions	sssrssssu
the analyst	rtusssssq
the app	rtssssrus
the applicant	ssssrsssu
the applicants	rtsusrssr
the application	otsssrssx
the appointment	sssrurtsq
the assessment	rqzrssssp
the assignment	srwsssssr
the attached	rtysvrqro
the attachment	ssusssssr
the auditor	sussssssr
the baby	rrssstvsq
the backend	stqrswssp
the badge	ssrsrsssu
the bag	srwsssrsr
the bank	srsssurst
the bar	srswssrsr
the below	rpstssvsr
the best	qtrvqrssu
the big	srstsurss
the blue	srsrtsssu
the board	susurqssr
the book	susssrsss
the business	sssrssusr
the calendar	srsrssust
the call	sustssssr
the candidate	sruqssssu
the car	ssrsvrsss
the care	utssssssp
the cfo	svssssssq
the children	sssttsssq
the client	rrsvsrsss
the clipboard	vsssssssq
the closing	vrssssssr
the cloud	ussrssssr
the collective	sssrsssvq
the committee	srtvrsrss
the company	strtrrrsu
the contract	srrsqtrsw
the contracts	ursssssss
the controller	ssssssuss
the customer	sussssssr
the day	sxrrrsrsr
the days	ssssssuss
the deadline	svrrssssr
the decision	rtrqsursu
the detailed	rsssssusr
the details	qxrstrrrr
the dial	sussssssr
the disruption	sssusrsss
the document	ssssusssq
the earlier	ursssssss
the effort	sssusssss
the eligible	sssssussr
the email	susssssss
the end	yrrvqsqrp
the evening	ssusssssr
the extension	ssssqsssv
the extra	sssssusss
the fall	sssssussr
the fellowship	usssssssr
the ferry	ssutssssq
the figures	srssssssu
the final	swssrsrsr
the fire	sssssussr
the firm	srvsssssr
the first	rrtusqqut
the five	srusssusq
the flexibility	sssrssrus
the floor	usstsrssr
the folder	rrssssssw
the following	rrurrqruv
the form	xqrrqrrsw
the formal	urssusrsr
the founder	sssrsutsr
the four	tssrsrssu
the freeze	rssrsusss
the fund	ssssssuss
the funding	ssstsussq
the future	rrtsrrrsu
the gate	sssrsussr
the girls	srsswsssq
the goal	sssqssssu
the good	srrssstsu
the governors	srssvussq
the graduate	ssusssssr
the group	stsvssssq
the hard	usssssssr
the head	ussssussp
the headcount	sssssussr
the hint	ssssssusr
the hiring	txrqsursq
the house	sssrssssu
the hub	tssstsssq
the inconvenience	ssssrussr
the incumbent	ssssssusr
the industry	ssttssssq
the internet	srrrssrsw
the interview	ovrtrrrsv
the interviews	ssssssssu
the invite	ssssqsrrw
the items	sssrssssu
the job	rpttrqsxt
the joint	sssussssr
the junior	sssvssssq
the jury	sssrssssu
the key	ssssusrss
the lab	svssssssr
the landlord	sssrsusss
the last	rvuqsrrrt
the latest	srsrsssrw
the length	srsssusss
the letter	srtrurssr
the line	sssrssrut
the link	prxpsrtru
the list	rusrrwrrr
the loop	tssusrssr
the making	sssssssvq
the mark	srsusssss
the market	rqrqssyrs
the material	srssssvsr
the meantime	vrrrtsssr
the meeting	sussssssr
the middle	vrtrssssr
the minimum	sstsurssq
the minister	srstsqssv
the mix	sssrsusss
the model	svtrrssrq
the moment	rrrusstss
the month	xrrrtrssq
the most	srssssrsv
the mountain	usssssssr
the national	tstqurssr
the near	srssssvsq
the new	rrrrruqqx
the next	pvuuxpqqq
the night	srtustrsr
the note	srvtssssq
the numbers	ssssussss
the numerical	ssusssssr
the offer	rrru2rrsk
the old	rusrssvsp
the one	rssvssrsr
the online	srvrsrsss
the order	sssussssr
the original	ssssvsssq
the other	rquvruqsq
the others	wrssssssq
the outcome	utsrttrsp
the panel	rrsuyzqri
the paperwork	srrsxsrsp
the paragraph	ssvsrssrr
the part	susssrsst
the partners	sussrsssr
the pass	srvsssssr
the past	srssssssu
the patients	srssssvsr
the people	sssrssrsu
the permanent	srsussssr
the personal	sssrsusss
the phone	sqstxrrsq
the pile	tsssssusq
the platform	srsssrssu
the portal	urqrtrrsv
the position	tsrtyqrro
the post	pvsryqrsq
the preferences	sssrsssur
the problem	srvsrssrs
the process	rvrtsrsss
the progress	srssssssu
the project	sssrsusst
the question	ssusssssr
the quote	srsurrssu
the recruitment	sssrsussr
the register	sssussssr
the remaining	sssussssr
the rent	srsssusss
the repair	sssssrssu
the requisition	rssusssss
the response	sssrsrssu
the result	sssssussr
the right	srrvrrrst
the role	tussuuqso
the salary	ssstttssq
the sales	sqvsssssr
the same	turqttqrt
the scale	sssrussss
the school	swrsrsrsr
the scorecard	srssssssu
the scoring	usssssssr
the search	rusqrwrsr
the selection	rvrttsssq
the self	srssssssu
the senior	tusrssrsr
the shop	rvwsrrrsp
the situational	ssusssssr
the sketches	sqrtssssv
the software	tsttssrsp
the specified	srusssssr
the spot	stssvsssq
the spring	rrssssvsq
the stack	usssssssr
the standard	sssursssr
the status	vtssstrsp
the studio	ussrsussq
the subject	srstssrtu
the summer	srsusssss
the system	rqsuusrss
the table	swssssrsp
the talent	ssssssrsu
the tasks	ssrsrsssu
the team	ptrtxysrl
the teams	sqssssssu
the technical	rssssussq
the terms	ssssusssr
the test	srvsssssr
the thing	sssussssr
the three	rttururso
the time	sspwttqrr
the times	sussssssr
the top	rssvsssrr
the town	sussssssr
the training	sssrsssus
the trial	rrrvsrsst
the trust	sssssussr
the university	qssrwsrrt
the upcoming	srssssssu
the usual	ssssusrss
the video	svrsssssr
the vp	sssssussr
the waitlist	sssrsussr
the warehouse	sssssusss
the way	srssssssu
the web	ssssssssu
the week	surqsvrsr
the weekend	ssvsrursq
the west	ssssssusr
the why	vsssssssr
the window	tussssrsr
the winner	sssrssssu
the world	rrtrrsrsw
the written	stusssssq
the wrong	ussrtsssr
theater	ssssvsrsr
theatre	vusrrstsp
their	sopxrrssw
their heads	sssussssr
their hiring	sssussssr
their next	ssssstusr
them	xousqtprv
them all	usurssssq
them by	ursrsssss
them the	ssussssss
thema	rtwsqrtrs
theme	ssussssss
themen	ssssssrsu
then	wvoop0qps
then do	sssrssssu
then going	srsussssr
then i	srsrsuusr
then it	ussssrssr
then so	usssssssr
theo	vtrusrrso
there	ptxtntupt
there a	vttssrrsq
there been	sussssssr
there but	ussssssss
there is	rqvrssssu
there no	sswrtrrsr
there really	ussssssss
there to	sussssssr
there was	qssusssss
there will	susssssss
thereafter	usssssssr
therefore	rrrwstssq
these	srvpqpqxv
these dates	stsrssssu
these job	ssssssswp
these tests	ssttssssq
thesis	srssssrsu
they	upouqstuv
they are	sssrssssu
they deserve	vsssssssq
they do	sssrsssus
they loved	sustssrsr
they re	surtrrttq
they said	srsrssssv
they selected	rssusssss
they usually	vsssssssr
they ve	stsrsursr
they want	ssstusrsr
they were	srsvssrss
thiel	rssrsusss
thing	rsrrrttrv
things	sxqpqworu
things about	sussssssr
things have	sssssusss
things up	sssssurss
think	qptpqvvtu
think about	srssssuss
think it	srsussrss
think you	srssssurt
thinking	rrursrssv
thinking about	srssssrsu
thinking of	srssssssu
third	srturrtsr
third of	usssssssr
this	qvpzrpqqw
this address	sssusssss
this afternoon	susssrssr
this as	ssssusssr
this change	sssrssssu
this code	rsssssssu
this company	ssssssrvq
this confirms	rssrssssu
this e	uurrssssq
this email	uttqrqqtt
this has	sssqswssr
this helps	ssssssrsu
this is	sqptttrqw
this issue	sssrsrrrw
this job	rssutsrtr
this list	ssssssusr
this mail	ssstssrus
this meeting	svssssssq
this message	rstqttrrv
this month	sssrssssu
this morning	usrtsrqst
this note	sssussssq
this occasion	stswsrssp
this one	pxrurrsts
this point	tursssssq
this position	rsststtsq
this quarter	stsssursr
this role	tsststrsq
this season	sssrssssu
this site	sssvssssr
this time	rrsyqqsrt
this was	sssussssr
this week	rvsnsqxtr
this year	rqurrrtsv
thoma	sustssssq
those	ssqwrsqru
though	qsrwsrssu
thought	rsrurrsru
thought the	sussssssr
thought you	srsvssrsr
thoughts	ssssvsssr
thoughts on	ssssvsssq
thousands	sssrssssv
thousands of	sssrssssv
three	qtzxqtooq
three applicants	sssvssssq
three days	srrtvsssr
three hundred	sssussssr
three lines	sssqssssu
three months	sssussssr
three of	sssusstsq
three people	tssqtssst
three times	srssssssu
three weeks	ssssswssq
three working	rsrsssssv
three year	ssustsrsr
thrilled	srrrwsssr
thrilled to	srrrwsssr
thrive	sssrssrus
through	susuvopuq
through a	sruttsrsr
through all	sssussssr
through an	sssssssur
through and	vrsrurssq
through fine	vssrsrssr
through some	sssssssvq
through the	trtsvrrrq
through to	rvrrrssst
through two	sussssssr
thru	ussrsussr
thu	sursrsrrt
thu 0	sursrssrt
thursday	s3pmrssrs
thursday 0	surrrsrsu
thursday afternoon	rvsrssrss
thursday at	rrssrsrsx
thursday to	rusrsssss
thx	sssusrssr
thx for	sssvsrssr
ti	opwxrusqs
tiago	uqsrxrrrq
ticked	ussrssssr
ticket	qsssssssu
tickets	srussssss
tickets and	srusssssr
tid	susssrsss
tidy	usstssssr
tied	rwsusrrsp
tiempo	ururssssr
tien	swsrssssr
tiene	rurrrrssu
tienes	ruyprqqrt
ties	rssusssss
til	ttsrrvrrq
till	xwvrqyopl
till 0	svssrsrss
till after	rtsrsussr
till the	yrrrurrsp
tim	rsquutrsr
time	oxtwooqtu
time 0	rtyrrrsrp
time and	qurxurrrp
time around	sssqssssu
time before	srusssssr
time i	ssusssrss
time is	susrsssst
time keep	sussssssr
time slot	srrsssssu
time that	tsutssssp
time this	ssusssrtr
time to	uwqsrrrrs
time today	svssssssq
time up	ssusssssr
time we	sssvssssr
time with	strrrsssu
time yesterday	srsrssssu
time you	srrvtursq
time zone	sussssrsr
times	qzqpsssrt
times before	sssssussr
timo	sussssrss
tina	sustssssq
tinderbox	sssstsstq
tipp	srusrssss
tips	srrsusrst
tired	ssssssssu
title	srusrrwrq
titoli	sustssssq
titularidad	rsssssssu
tjansten	srrxurrqq
tjansten som	trrsvssrs
to	prsvturou
to 0	rqrwrovus
to a	qpvrqssrx
to accept	srsrwssss
to advise	sssrutsup
to all	turrsussp
to an	nrsrtuurv
to announce	srsrrsssw
to answer	ssurswssp
to anyone	ssssutrss
to appear	ssusssssr
to apply	tqrurrqwt
to appoint	srstwsrsq
to arrange	tusrssssq
to ask	svsrrsrss
to attend	ssusrssss
to be	pspotxtpw
to bring	svsrssrss
to cancel	sussssssr
to change	srssssssv
to choose	susrssssr
to come	svstrrrss
to complete	rtyqsrrrq
to confirm	tqrqusrsx
to contact	rrsrstssu
to continue	ssutssssq
to delay	ssssrvsss
to discuss	twrrtrrrr
to discussing	vsssssssq
to do	stwpqupru
to each	ussqsstsr
to email	rrssssssv
to ensure	rrvrsssss
to everybody	usssssssr
to examine	vsssssssq
to expect	susssssss
to extend	srssxsrsp
to fill	sssrssuss
to find	rvrrrrtss
to finish	rsurstsst
to four	urtssrssr
to get	wuspqqtru
to go	rquprsrsx
to have	psqszurrq
to having	tussssssr
to health	sssrussss
to hear	rurqruwsp
to help	sssrssrtu
to her	urusssssr
to hire	sssststup
to hold	rssrssuss
to increase	ssssssssu
to inform	qsrsvurrs
to interview	rsqvsrrsv
to invite	rrsrsrtsv
to it	srttstssq
to its	ssssssusr
to job	sssrsussr
to jobs	srsssssut
to join	ssrsursss
to keep	rqstrwrss
to know	tsrrrsuss
to learn	rutrssssr
to leave	srsusssss
to let	vsrqtussq
to look	ssrsusrss
to make	rrrrrurtu
to me	rpvrrrstw
to meet	rvsrrtwro
to meeting	susrsrsst
to move	psvvtrrrq
to my	srstusrst
to next	srssutssr
to offer	qqrrzqqrv
to open	usssssssr
to opt	susssstsq
to our	nttrtqxrt
to participate	srussssss
to pick	sssssussr
to prepare	rvusssrsq
to proceed	rtsutsssq
to protect	sstsssusr
to pursue	sssrssssv
to put	rusuusrrr
to re	ssursussq
to reach	rtsrsusss
to read	srrtsvrsq
to receive	srrrssrsx
to record	sqvssssss
to remain	sssssussq
to reply	susssstsq
to reschedule	stssrssru
to rescind	sssusrssr
to respond	tsssssrur
to say	ttrtttrsp
to schedule	stsrrussr
to secure	ssssssssu
to see	svutotrqs
to seeing	sqsrrsrsy
to sell	ssssssssu
to send	rurrrttss
to set	rvssssrss
to share	surssssss
to show	srtsssrsu
to sit	qrvrrusss
to six	ssttssssq
to sleep	srsssussr
to someone	srsussrss
to speak	tsssrutsq
to start	sruqsssst
to submit	rtsrssusr
to succeed	sssssssur
to take	qrvpxtqrs
to talk	rvrsvsrsr
to tell	rtrrsstsu
to thank	rrsvsrsss
to that	srsssusss
to the	yqtvstmqq
to think	sssrsvrss
to this	tvrutrrsq
to thrive	sssrssrus
to try	sssurstsr
to unlock	ssssssssu
to update	srsssusss
to us	surusrssr
to use	srsrssrsw
to view	sssrssssu
to volunteer	srssssssu
to wednesday	sqssssssu
to welcome	sssstsusq
to win	srssssssv
to write	trrytsqrq
to you	rquqvsupu
to your	rvssstpqu
tobias	ssssssuss
todas	trsssvssr
todas as	rrsssvssr
today	pvpsqsrry
today and	trsqswrsr
today for	susssssst
today the	sussssssr
todo	vsssssssq
todos	rssrssssv
todos los	rssqssssv
toes	sussssssr
together	trrrrvsss
together and	sussssssr
toi	wqrsvrrsr
told	prrttvqut
told me	sussssrss
told us	rssssrsus
tom	rpruutrss
tomasz	qtsrrstsv
tome	sssusssss
tomorrow	oxwstpppu
tomorrow at	spssrsrsy
tomorrow to	stssusssr
ton	swurrtrrq
ton profil	tusrssssr
tonight	ssrsqvqsu
too	rqrrsrsrx
too when	ssssssusr
took	rstrssrsv
tool	srrsssssw
tooling	vssrsrssr
tools	srtrrrvrs
top	urqurruqt
top name	srsussssr
top of	srsrssurs
topic	ssssssssu
tops	ssusssssr
tor	sxrsrsssq
tor 0	swrssssrr
torsdag	susssssss
tot	szuppsqrs
total	rrrsrsrrx
total 0	rrssssssv
totally	rrsssrvss
touch	utrqrzrro
touch base	rrsssusss
touch by	srsssusss
toujours	sssssusss
tour	swrrssrsq
tourne	ssssussss
tournee	srssssuss
tous	trssrsuss
tout	usrurrrss
toute	utrtrstsq
town	susrsssss
town hall	sussssssr
tra	rsrtrsrrv
trabajo	rqrtrrusw
track	rqtrrssvs
track of	rssrssssu
trade	srrtrrrut
traditional	sssssssru
trailing	srstusssr
train	turrrrqtr
trainee	uqyrrrssp
training	rsrssrtur
training and	sssssssur
tramite	rsstssssu
tranche	rssrsusss
transaction	srsrsrrsw
transcript	usrssssss
transfer	ssssssssu
transition	sssrussss
transmettre	rrrsssssw
transparent	sssrsvssr
transportation	sssssusss
tras	stssusssr
travail	trurssssr
travel	rurrrsssu
travelling	susrstusq
travelling expenses	susrssssr
tre	trutrsrsr
treat	sstrustsr
treffen	swtrqtrsq
treffen mit	susssssss
tres	qwxqrrrrq
triagem	trvsssssr
trial	rpryrrrsu
trial and	srsussssr
trick	ssvrssrsr
tried	rtsusrssr
tried your	sustssssr
triggered	ssssusssr
trimestre	trsrsussr
trip	srssssssv
trois	squurrurr
trotzdem	qrr4rqrrp
trouble	srvrssssr
trouverez	ssusssssr
trova	srssussss
trova la	srssussss
trovato	rrrsrsvuq
trovi	rrwrssssr
truck	srusvsssp
truewend	rssusssss
trust	trstqttsq
try	oqsxrrsrw
try again	sssurssss
trying	ssurrsrsu
trying to	ssurssrsu
ts	srusssssr
tu	rtqssovqw
tu auras	vssrssssr
tu candidatura	trsusrssr
tu cv	tssrsrvsr
tu es	strrssssv
tu perfil	trrrssxsq
tu peux	rrvrtsssr
tu solicitud	ursrsssss
tu veux	ssssussss
tua	sqrpvvrrt
tua candidatura	vssqstssr
tudo	stsusssss
tudo bem	stsusssss
tues	svsrsssss
tuesday	q2votqnqs
tuesday 0	svrsrrsst
tuesday afternoon	sussssssr
tuesday and	sussssssr
tuesday at	srssssssv
tuesday june	sussssssr
tuo	qsrturrrt
turen	ssssssssu
turn the	sssssssur
turnaround	ssussssss
turned	ursssssst
turned down	ussrsssss
turno	trsussssr
tus	rrussrrsu
tus respuestas	srursrrsu
tussen	sutsssssr
tut	rrrvrtrst
tut mir	rrsvrtrss
tutti	ussrsssuq
tutto	yrrprrrru
tv	rrsrwrrst
tv l	rrsrxrssr
tvod	trsrusssr
twee	srvqrsrsu
tweede	swsrrsssq
twelve	sssrtsuss
twice	tttvsrwsl
twice this	sussssssr
two	oyzqpxrnp
two and	sssussssr
two days	rtsstrusq
two graduates	srssssuss
two hours	srtsrsrsu
two more	sssssursr
two nights	srssssssu
two of	rsrsswtsp
two pages	srssusssr
two projects	sussssssr
two things	rvsrsssss
two to	vssssrssr
two weeks	rsussurrr
txt	rsstsussr
tyler	ssssusssr
typing	srtsssusr
u	vqprswoqy
u heeft	rrsqrrssz
u in	ssssssssu
u kunt	rrtrrsssv
u niet	sssrssssv
u s	urrssrrst
u wordt	rtsvrsssr
uber	uyvopotpu
uber das	surrsprsw
uber den	twtrrsssq
uber die	vswnrsusq
uber eine	rsssssssu
uber einen	ssrssursu
uber ihren	stsrqsssv
ubereinstimmun	sssssssus
ubermitteln	surssssss
ubernehmen	rsssssssv
uberprufung	srrsussst
uberweisen	srstrrssv
ufficio	rrsxssssr
uhr	p5wnoooqx
uhr als	ssusssssr
uhr an	spsursssv
uhr bei	trsrusssr
uhr fest	sussssssr
uhr im	swssrsssq
uhr ist	sqssssssv
uhr per	srusssssr
uhr vorbei	srrsssssu
uhr zu	srssssssv
uhrzeit	svrrssssr
uhrzeit 0	sussssssr
uit	rusurrtsq
uit de	stsussssr
uiterlijk	tqyqtrrrq
uk	rrrrrrswu
ulrike	srutssssr
ulrike manthey	srutssssr
um	oxujssrty
um 0	sxoqqqqr0
um abraco	susssssss
um die	rrurursst
um eine	srtsurssr
um entschuldigung	russsssss
um etwas	ussrssssr
um geduld	rssrsvssr
um ihnen	urstsrssr
um verstandnis	vssrssssq
uma	rrywprvqn
umane	srsussssr
umstellen	srusrsrur
un	uryvlpxlu
un abrazo	rqrvusrsr
un altra	rrswssssr
un autre	rrsqrursw
un bon	sssusssss
un cliente	rrrrss0rp
un d	rrswsrssr
un delai	trrtsussq
un qui	sssusssss
un saludo	usvqssssr
un simple	rrrrususr
un veritable	rrssssust
una	qxyoouuqq
una entrevista	utsrssssr
una vez	srwrrsssr
unable	rsrtrrssv
unable to	rsrtrrssv
unanimous	srsswsrsr
unaufgefordert	vrsqsssss
unbedingt	srrruvssr
unbefristet	rrrrvsrwq
und	vttumsvlv
und 0	rsrxtrrsq
und bestatigen	rsssrsssu
und bewerber	rrstsvssr
und bitten	rssrrsssu
und bringen	ssssssssu
und das	rssvssssr
und deine	rssrssssu
und der	qrswsstsp
und ein	ssrrssssu
und eine	srvrssssr
und freuen	rsssvssss
und haben	rssqssssv
und herren	trtqssrut
und ich	uururrssq
und melden	qrsrrwsss
und nach	rtssssusr
und ohne	sssrssuss
und sie	sussssssr
und suche	ssssssuss
und uns	trurrsssr
und viel	rssvssssr
und werden	ussssursq
und will	stsrsussr
und wir	surwsqurn
und wird	vssrsrsss
under	sosvwrsrq
under 0	srttssusq
under any	sssrsssur
under consideration	pssvsussq
under review	rsssssssv
under the	tsrrvsrst
understand	srsrssust
understand you	ssssssuss
understanding	srsrssust
understanding of	ssssssusr
une	supvsstrq
une personne	rsssssuss
une petite	svssssssr
une piece	sssssrssv
une suite	srssusrst
unfortunately	orqyqsqqy
unfortunately the	sssrstssv
unfortunately we	qrrwrrrru
unique	rturssssr
unique to	sturssssq
unit	qswssrsrt
unit 0	ptssssssv
united	srrrsrrut
united states	srrsrsrut
universitat	ssstssrur
universitat wallfeld	sssssssus
universitatskl	rtsrssusr
universitatskl elsterau	rtsrssusr
university	srsqvrput
university of	rssstsqtt
unlimited	rrssssust
unlock	ssssssssu
uns	nvvuyxrlm
uns als	srrsssssu
uns an	rrsrvsusr
uns auf	pussxrssq
uns bei	rssssrssv
uns bis	srwrsrrsr
uns bitte	rruurussr
uns deine	ssusssssr
uns die	rrrvstrsr
uns ein	rrutqrssu
uns einen	ssusrssss
uns fur	rrsssrssu
uns gern	sssrssusr
uns haben	srssusssr
uns ihnen	srsrvsrst
uns im	rvsssrssr
uns kurz	svssrsssr
uns leider	ustssqssr
uns nicht	srsvrursr
uns noch	susrsrsst
uns uber	trsrqsssv
uns vor	urtrsrsss
unser	opvtouzqs
unser angebot	srrsqsrsx
unser gesprach	rtssrrrsv
unsere	sqturrrqv
unsere crew	rssvssssr
unsere turen	ssssssssu
unsere wege	sssussssr
unserem	uuqwrrrrq
unserem system	ussrsssss
unseren	srssrssvs
unserer	upqtqvsrt
unserer datenbank	sssusssss
unten	ssvsssssr
unter	ztrqtqqto
unter dem	sssrvsssr
unter der	ttsusrssq
unterhalten	svrrssrss
unterlagen	xrrtqtrrq
unterschreiben	srssvsrss
unterschrift	srrsqussv
unterstutzung	srusssssr
unterzeichnet	srssvsssr
until	torjx4rqr
until 0	truqutrsq
until friday	ussssrssr
until it	sssrsusss
until the	rrrstvrss
until then	sssrsvssr
until they	sssssvssq
until this	sssrsussr
until you	sssstsusr
untimed	ssurssssr
unverandert	rusrsssss
unverbindliche	srssssvsr
up	ptuopvvru
up 0	srssvssss
up a	ruuusrrsq
up again	ssssssssu
up and	rvrrrurss
up before	ssssssssu
up for	rqrtrtusr
up his	rssussrss
up on	qvrrsstss
up so	sssrsussr
up that	stusssrsq
up the	sttttrssq
up to	unvqqrwsu
up your	sssssssrv
upcoming	rqsrrsrrz
update	urqqqxuqs
update your	sssrssssu
updated	rqrsrrvrv
updated resume	ssssssusr
updates	uqrrrrrsw
upfront	sssussssr
upgrade	rssqssrry
upgrade to	sssssssru
upload	qquqrrttx
upload a	qsrsrsssw
upload them	srrsssssv
upload your	srsrsstur
upon	rrsstsssv
ups	srtsssttq
upwards	ussrssssr
upwards of	ussrssssr
ur	ststswssn
urgent	sqssssust
url	srssrsrrx
urlaub	uqrrxsqrs
urlaub 0	ssssvsssr
urlaub ab	vrsrtsrss
us	yrrzpoqqs
us a	vrsssstsq
us about	srsusssst
us again	sssusssss
us and	tqrwrsssr
us at	srrrsstsu
us firm	sssssssur
us for	sursrstsr
us in	ststsrvso
us know	rvrqtsssr
us on	tqsusssss
us once	trsssussq
us there	sssussssr
us this	urrsssrst
us to	ssrsrusst
us when	rsstssusr
us with	srssssssu
us within	qsssssssv
usa	srusrssrt
usd	srsrvsssr
use	qvsnrqsrz
use a	ssusssssr
use the	ruqrssssu
used	sstprrrrz
used again	ssssssssu
used to	ssssssssu
useful	ssssssssu
user	srrrssrsx
username	ssussssss
users	srrrrrrrx
uses	srussssss
uses 0	ssusssssr
using	rrqoqqyuv
using the	stqsssssv
ust	stsrrsssu
usted	rrsxssssq
usual	srsturrsr
usually	trrqswrrs
usually happens	tssrsussr
utc	sttrsssvp
utc 0	stssssswp
uur	p2rprqqqw
uw	tpqsstqp0
uw brief	rtsrsvssr
uw gegevens	rssrssssu
uw sollicitatie	tssqssssu
ux	suusssrto
ux designer	stusssssp
ux researcher	susssssss
v	ursvrtrrp
va	qrturrxrp
vacancy	trsvuvrsl
vacancy 0	trsustssp
vacancy has	sssrussss
vacancy is	rssrsvssr
vacation	rrsrssust
vacature	sqstrusrt
vacatures	prswssrur
vaga	truutrrrq
vaga de	rsurusrsr
vagas	srsrssssu
vai	trsrssvsr
vakanz	qtswsrrsr
vale	rsrvrrssr
valid	rssrnvrrx
valid for	srsrosssy
valley	vrrttrsuo
valores	squursssr
value	rqrrrsusv
value your	sssssruss
valued	srsrrsssx
values	swtrrsrsr
valutazione	pusrsxssq
vamos	rssusssss
vamos a	rssusssss
van	wssvutrpm
van 0	uurrrsrsr
van de	sstssussq
van je	urvsrsrsr
van ons	ursrsssss
vandaag	susrrussr
vandermolen	rssusssss
variable	srsrssvsr
vasco	rwrrrsurq
vast	srsrussss
vat	rsssssssu
vat 0	ssssssssu
ve	umqyp1rpq
ve a	vrsrsrwsp
ve added	ussrsssss
ve asked	sssssussr
ve been	qtququtrs
ve called	sssrssusr
ve come	sssvssssr
ve decided	rsswstrsq
ve done	usssssssr
ve ever	ssstsstsq
ve gone	rsrussrst
ve got	otwssqsst
ve had	usssstssq
ve just	srsrurvsr
ve looked	srrrvrsus
ve made	stvsrsssr
ve not	ssststtsq
ve offered	sssusssss
ve put	srrsrvsss
ve received	vrrrrtrss
ve removed	sssrssssu
ve reviewed	sussssssr
ve seen	stsrssssu
ve signed	sssusrrss
ve still	sssussssr
vede	svsurssrq
vediamo	qvsrrssru
veel	ysssrrrrq
vemos	rwsssrssq
vendredi	utrtrrrrr
vendredi 0	tussssssr
venerdi	srvrrssrv
venerdi alle	ssrsrssrv
venir	rvsrrrsst
venir el	rwsrssssr
venti	rrurrsrrv
ver	vtrrrrrss
vera	vssrvrssq
verbal	sqysrsssq
verbal 0	srwsssssr
verbindung	ussrsssss
verbleiben	ssussssss
verbund	sssssruss
verbund sudstadt	sssssruss
verbunden	sssrssuss
verdad	sqsvsssss
verde	stsrsssur
verder	prvyrrrsr
verder te	rssusssss
verdienst	ssssssssu
verdienst du	ssssssssu
verfahren	qstxrurso
verfahren bei	sssussssr
verfahren nicht	tsussrssr
verfugung	sssssusss
vergeben	qsrzrrrss
vergessen	tvrrsrssr
vergutung	srssssusr
verhandlungen	ssssssrsu
verhangt	rssrswssr
verification	rsrstrssu
verification of	sssturssr
verify	sstrrsssu
verify your	ssrsssssu
veritable	rrssssust
verlauf	ssusrssss
vermutlich	rrstsrtsu
vernichtet	rsswssssr
verpflegung	ssussssst
vers	rwrqrxrrp
vers 0	ryrsssrrq
vers vous	rrsrsxssr
verschieben	strrrrrsu
verschoben	rrrrrtrry
versicherungen	ssussrssr
version	stsrrrrrv
versorgungswer	ttsqssusr
versorgungswer nordsee	ttsqssusr
versprochen	rrrrrwrsu
verstandnis	utrqrwssp
verstandnis fur	rssssvssr
vertrag	roqr3rrsr
vertraulich	sssrssuss
vertreter	sssrssvss
verwacht	rtssrussr
verwaltungslei	trussssss
verwenden	srsrsssrv
verwenden sie	srsrssssv
very	ququqtqrw
very interested	srsrssssu
very much	svsrstssq
very small	sssussssr
verzogert	rrrrssssw
verzogert sich	srrrsrssw
ves	rtrsusssr
vessel	rtsstsusq
vet	sssssssur
veterans	srtussssr
veterinary	sssrrstwq
veterinary group	stsssssur
vetting	tusrssssr
veuillez	vssrssssr
veuillez considerer	ussrsssss
veux	ssssussss
vez	rrwsrsssr
vi	sxvrsspor
vi gar	ussssssss
via	q3tortqqr
via teams	susssrsss
vidare	sssssvsrs
video	szzrqqqrm
video interview	sqwsssssq
video on	sussssssr
video stage	svrsssssr
viel	uqwzqqqrp
viel erfolg	pruxsrrrs
viel gluck	sssusrssr
viel spass	ssvsssssr
viele	wvrqrsuso
viele grusse	uwrqrrusp
vielen	vqqtqsqqx
vielen dank	vqqtqsqqx
vielzahl	ussrssssr
viene	ssrrrtrsv
vienes	rvrrrsrsv
vier	rqwuurrsp
viernes	vqsqrrrsx
view	sptrsqrwu
view all	sssssssur
view and	ssssssusr
view details	sssssssur
view it	ssssssssu
viewing	sqssssssv
views	strssssru
vikram	susrssssr
ville	susssssss
vinden	psstssssu
vinden het	psstssssu
vip	rtrrrrrxr
visa	qprrtrxru
visa and	ssssssusr
vise	srssssrsu
visible	ssssssrur
visio	swrrrrrsr
visit	rstqrurrv
visit our	rrssssssv
visit the	srurstssr
visita	svssssssr
visite	strsrsssu
vista	sussssssr
visto	wrsrrrusq
vivi	tssrvrssr
vm	rsvrrssss
voce	rrtttutrp
voce foi	rrrqvvsrr
voeux	srsssrurt
voici	rsvsrsssr
voila	sssusssss
volgende	ussrrussq
volgende week	ussrsussr
voll	surwsrqsr
vollem	srssssuss
vollzeit	ssurrsrur
vollzeit befristet	sssssssus
volta	srstssusr
volume	trsqssrrw
volver	sssusrssr
volver a	sssusrssr
vom	usrtqqtsv
vom 0	tsrsrrrsv
von	uppurpzov
von 0	tsqtsrssu
von den	ssusssssr
von der	sssqrswrr
von einem	stssssrsu
von heute	srutssssr
von ihrem	rsrrssust
von mir	sssssussr
von telefonischen	usssssssr
von uns	rsrrurusq
voor	squusqtqt
voor 0	rtrrwssrr
voor de	rssvssssr
voor een	srsrrrvrt
voor het	rrsusussr
voor je	vrsvsrrsq
voor u	rrsrtrssv
vor	rvtooussv
vor der	rstssussr
vor ort	rurrstuss
vorab	rsurssusr
voraussichtlic	ursqsusss
vorbehalt	srssvsssr
vorbehaltlich	ssustsssr
vorbehaltlich der	ssustsssr
vorbei	rsrrrqtsx
vorbei dann	rsrsrsssv
vorbereiten	svrsvssrp
vorbereitung	sswrssrsr
vorbereitungsd	ussrssssr
vorerst zuruckgestellt	ssssssssu
vorgesehen	svrsssssr
vorhanden	tursssssr
vorharz	srusssssr
vorharz ggmbh	srusssssr
vorher	ssuprvrrs
vormittag	rxssrrrsr
vorstand	rtrurvtsp
vorstand hat	rsrvrstsr
vorstellen	ststrrvsq
vorstellungen	srssusssr
vorstellungsge	rvrrqqrrz
vorstellungste	rtrrsrssv
vortag	sursrsssr
vortrag	rssrsswsr
vorubergehend	rssrsusss
vos	rwqrqqssw
vos autres	ssssssssu
vos coordonnees	srssssuss
vote	srssswrsr
votre	tvrsrsqpw
votre accord	rrsswsrsr
votre candidature	sustttqrp
votre conseiller	sssrssssu
votre demande	vssrssrst
votre dossier	sqrrrurrw
votre interet	rrsvsssss
votre parcours	rsurrrvsr
votre profil	rwstsrrsr
votre rendez	sqssrssrx
votre situation	sssrssssu
vou	1rsqsrrsp
vou passar	zrsrsrssp
voucher	rrrsrsssw
voudrez	srsrtsuss
voudrez bien	sssrussss
vous	lxqrrxspx
vous a	rqrrstvst
vous adresser	rssrsusss
vous appelle	rrsssvsss
vous avez	psrvrursr
vous de	srrsssssv
vous etes	rvsrrvrsp
vous informer	rrsuussss
vous nous	rssusssss
vous pourrez	sssusssss
vous pouvez	srsssrssw
vous propose	stsrsrvsr
vous proposer	rrstsrssv
vous recevez	rssrsustr
vous remercions	trrurssst
vous serez	ussrssssr
vous trouverez	ssusssssr
vous voudrez	sssrussss
vous vous	svsrsssss
vp	susruvtso
vp with	ssssusssr
vraag	ttsrusssr
vraiment	rrsusssss
vriendelijke	sssussssr
vriendelijke groet	rssusssss
vrijdag	rurrtrrrv
vs	ssssssssv
w	wsssptuvl
w c	vsssssssq
w d	vrrsrrtvq
w m	ssssssrvr
w o	sssussssr
w procesie	rrrtswsrr
wachten	srstsussr
wahl	rsttvrrsq
wait	tqqrvrrrw
wait three	srrtssssu
waited	susssssss
waiting	urrqrwrrs
waitlist	sssrsussr
wake	ssusssssr
waking	srssssusr
walk	rwrrtrtsq
walking	urtsstssq
walkthrough	sustssrsr
wall	ussrsssst
wallace	psswsssss
wallet	vssrsrssr
wallfeld	sssssssus
wann	ttwopsvqr
wann 0	usssssssr
wann darf	sssrsrvss
wann du	srusssssr
wann es	srussursr
wann passt	sqrrrrvrv
want	rwqpvtqrs
want to	sxssptrtr
want you	srrsyrrrr
want your	ssssusssr
wanted	rpruqvvrr
wanted to	rqstruurr
wanted you	srsrstusr
wants	rvttrxpso
wants to	sxsrrvrsp
war	pqqyssqru
war das	srsvrrrst
ware	rursqrust
ware ein	sssrssuss
warehouse	rrststsuq
warehouse associate	sssssssur
warehouse operative	rssussssr
waren	ptrtrqsry
waren sie	srsrsstsu
warm	svstssssp
warm regards	svstssssq
warst	sssvssssr
warten	qtrsrvrst
was	wmqzpptoy
was close	sssussssr
was great	ssstssusr
was ich	ssstsrusr
was in	rrttssusq
was it	usssssssr
was meant	sssssussr
was not	oqrvrrsrx
was read	rsssssssu
was received	vssrsssss
was sent	srsssssru
was so	sssssurss
was something	rsssssssu
was submitted	ussrssssr
was the	srsttsqst
was uns	ussrsrssr
was wir	vsrsrsssr
was your	sqsssrrsw
wat	zrrsrrrrr
wat leuk	ursrsssss
watching	sssrsusss
watson	srvsssssr
way	upvqqtotv
way for	utsrssssr
way i	sssrssrus
way to	srrsssrsv
way video	spxsssssr
we	osqwvvrnt
we appreciate	vtrxrrrro
we are	prouyrsqv
we ask	stwrssssq
we believe	srsssssvr
we ca	tqrrwtrsr
we can	uupnxwpqr
we confirm	vssrssssr
we could	srrvsrtsr
we cover	ssssssssu
we d	ozrq1tmqo
we decided	sssqssssv
we did	sssqsusst
we discussed	rqrrsrusv
we do	sxtvqpvrn
we enjoyed	rtspssssv
we even	ssssssusr
we expect	quusstssq
we felt	sssussssr
we filled	rssvssssr
we find	sssssussr
we gaan	qtsusssss
we got	trsussssr
we had	ssrvrrrru
we have	rqqvpvupv
we hebben	uqrvstrsq
we het	rtrtvrrsq
we interview	srssssssu
we je	tssrusrsr
we know	strwssrsp
we ll	w0srrtmpq
we look	trsqrrurv
we looked	sssqssssu
we make	turqsutsp
we meet	sotrrursw
we need	qtrvstqss
we needed	sssussssr
we pay	srvssstsr
we picked	ssuussssp
we re	voqqzstrq
we really	sssruursq
we received	pssqssssy
we regret	srswqussr
we said	ssssussss
we saw	srsussxpq
we shall	sssrsusss
we speak	srvrsswsp
we spoke	srussstss
we start	urssqsrsv
we still	srssssssu
we supply	srssssssu
we support	ssusssssr
we talk	susssssss
we talked	srwtssrrq
we tell	rrsrssssw
we thank	rrsvstssq
we turn	sssssssur
we ve	tnqzrwqrq
we wanted	srtussrsr
we went	sssussssr
we will	pwptrsruv
we wish	rqrurtrtu
we wo	ssswsrssr
we would	sprrxtrrs
we write	sssssssur
wear	sssrsrrsw
wear the	sqsrsrssw
web	vurpqqqry
webcam	srvrssssr
weber	rustrrtss
webinar	sssrssssu
website	rsrtrrrrv
wechsel	sssrssuss
wechseln	sqursrvss
wed	rtwrrsrrt
wed 0	ruusrsrrs
wednesday	r3rsqqpqs
wednesday 0	swrsssrrr
wednesday at	sussssssr
wednesday or	rvssssssr
weds	suusssssp
week	2srhtuusp
week 0	sssrsustr
week and	srsssusss
week but	srssssuss
week can	sussssssr
week end	ssusssssr
week in	stsstsssq
week of	tsrruxssk
week on	ssssssrsu
week with	susssssss
weekend	rqutvtrvn
weekly	rqsssrwtr
weeks	prsps3rqs
weeks ago	qssustrts
weeks and	qssrsussu
weeks before	sssssussr
weeks i	sssrssssu
wege	rssvsrssr
wegen	murov0ssp
wegen der	qrsqvwssq
wegen einer	rtsrsusss
weighing	sssssvrsr
weil	wqrsrsruq
weil wir	ussrsssss
weiss	rtrrsutsr
weisst	usrtssssr
weiter	wrsqptqrw
weiter auf	rsssrusss
weitere	ssstssrsu
weiteren	qrtvquqrt
weiteren verlauf	ssusrssss
weiteres	stsrsussr
weitergegeben	ussrssssr
weitergeht	qssrsxrsr
weitergeleitet	ussqssssu
weiterhin	rrsssusss
weken	tssrssssu
welcome	pqqswtuss
welcome to	rrrsvttss
welcome you	sssstsusq
welder	srsrssssu
well	srsorsutu
well and	tssrsussr
well as	ssssssssu
well in	sussssssr
well with	sssssssur
wen	rsrvrtuso
wensen	qssusssss
went	strvtrprs
went back	ssstusrsr
went to	utsrssssr
went up	sssqssssu
wer	rttsqqrrz
werden	wwquorqqt
werden die	rssusrsss
werden nach	utrrssssr
werden sie	ururssssr
were	poo2xuqps
were 0	ssrvssssq
were hired	sssqssssu
were in	susursssq
were not	rrstssssu
were on	sssussssr
were ranked	ssstvsssr
were referred	sssssussr
werk	susrssssr
werkstatt	q0srrsrsp
werktagen	utsrssssq
west	tsstsrusq
weten	urrqtvqrs
weten of	rtssusssr
wexcombe	sssssrust
wexcombe community	srsssrust
what	surysnqqu
what a	sssssrrsu
what does	trsrssssu
what i	srssurtss
what is	sssssssrv
what to	susssssss
what was	urstssrss
what we	rssvurssp
what would	srssssrsu
what wrong	ssusssssr
what you	rvtqrqvup
whatever	tpyrrrrsr
whatever the	ursssssss
whatsapp	stsrssusr
wheel	ssssusssr
when	ppozswsqt
when a	susrsussr
when can	sssswsrsq
when i	orruttssu
when it	srsrrsssv
when people	vssssstsq
when she	usssssssr
when the	sqrvrurrs
when we	rssvsrrss
when wednesday	sssssssru
when will	ustrsrssr
when you	russtrrsq
whenever	rrrsvrsst
whenever you	rrrstsrsu
where	sututpsqs
where i	ssssssuss
where it	trvsrssrs
where we	ssstusssr
where you	sssutrrss
where your	usssssssr
which	wtqwrpqpu
which is	rsrttrrsu
which you	rsutrsssr
whichever	srvrstrsr
while	rprtrwrrx
while we	urstssssq
while you	qsssssssu
while your	rssussssr
whitt	rssusssss
who	snpzou1nr
who already	srsussssr
who are	trsrssuss
who ask	ssusssssr
who can	rrrurryso
who d	utsstsrsq
who does	sssssurst
who done	ssrusrtsr
who got	sssqstsst
who has	sssvsrssq
who looking	ssssssrru
who reach	susrssssr
who ve	ssttssssq
who were	rrsrsxssr
who wish	sssussssr
who you	stsrtursr
whose	rqsxsrsss
whose experience	srsvsrsss
whose skills	srsussssr
why	uturqqrqu
why it	ssvsssssr
wide	sssssrrus
wide range	sssrsssus
widen	sssssssur
wie	ppxnyssqv
wie du	srwsrrrrs
wie folgt	srssusssr
wie sie	rrwrrqwsq
wie telefonisch	srsswsssr
wie viele	sssrsusss
wie vor	rssrsvsss
wieder	prrpq2wsp
wieder auf	sssrsusss
wienbarg	tqrrrursv
wiese	rrsssussr
wij	rvsqttrrt
wij de	ussrsssss
wij u	rrtsvsssr
wild	vrssssssr
will	2wqmsxmnt
will answer	surssssst
will ask	sussusrsq
will automatically	sssssssur
will be	zwtjsuros
will by	ussssssss
will contact	swsrssssq
will follow	qttsurrss
will get	qqvrrttsu
will go	vssrssssr
will have	vttsssssp
will hear	trsrsussr
will i	ustrsrssr
will ich	rrsrswssr
will look	xrsrssssp
will make	sssssssru
will not	qurvqqrrw
will participate	ssusssssr
will pay	sussssssr
will probably	sssssussr
will provide	ussrssrur
will reach	tusssrssq
will read	ussrssssr
will remain	sssssusss
will result	sstrsussq
will review	qsssssssw
will ring	ssrtvtrso
will share	sqssswssr
will sie	stsssursr
will you	srsrvsuuo
willen	tusrrssss
willkommen	ssrrssssu
willst	vrvsrrrsq
wilson	srssvrsss
wilt	rssrssssu
win	ssrsrsrsu
wind	rrrrsstsu
window	tturrrrsr
windows	ssssssrrw
winds	rssvssssr
winery	srrsusssr
wing	sssrsusss
winner	srsrssssw
winter	srwsssssr
wir	xxppwvohx
wir auf	rsstsrssu
wir bauen	rrrrsrxss
wir bedauern	qrssssssw
wir bestatigen	ussrsssss
wir bieten	rrsrxrrsr
wir bitten	rwrsvrrso
wir danken	rrstusssr
wir das	svsrrrsst
wir den	rsrrwtssq
wir dich	sussrssss
wir die	sstqqurst
wir dir	sssusssss
wir eine	rqttrstss
wir einen	sussssssr
wir erhalten	ssssrsssu
wir ersuchen	rssssussr
wir erwarten	stvsrsssr
wir fahren	utssssrsr
wir freuen	strpwrrss
wir haben	vnq0rxrro
wir hatten	sssssrvsr
wir hoffen	srssvsssr
wir ihnen	pqrutwrrt
wir ihr	sssqstsst
wir ihre	qsssstsst
wir ihrem	sssqsrssv
wir im	tsursrssr
wir in	swssrrrsq
wir informieren	sssssussr
wir konnen	sssturssr
wir leider	tssprtssu
wir machen	ussssrssr
wir melden	qrsrrursw
wir mit	vquurrrsr
wir nehmen	prrxvrssq
wir sagen	ussrsssss
wir schauen	usssssssr
wir sie	ssxrrrrsr
wir sind	vtsqsssss
wir suchen	rprrrrxsw
wir uns	uwqrsqqru
wir unser	sssssrrsv
wir unsere	ssssssssu
wir von	rrsrssust
wir wollen	rrttwsrsq
wir wunschen	qsrrsrssx
wir wurden	qurttsusq
wir ziehen	sssustssr
wir zu	russsssss
wird	0rtpoprqy
wird auf	rtrrrrrrx
wird nicht	rsstsrssu
wird sie	ussrsssss
wirklich	sussstrss
wise	srusssssr
wish	qoqvsupsx
wish to	rrrpuurut
wish you	rrrwrrrrv
wishes	ssrvsrssp
wishing	ssstssrur
wishing you	ssstssrur
wissen	uquwqurro
wissen wir	srursussr
with	syqwqprpt
with 0	srrrsstrv
with a	qwtsprrtu
with all	rstusrssr
with an	stsrursss
with another	stsrsrssv
with any	srssssssv
with at	sssussssq
with big	sssssssur
with dial	rwssssssq
with dr	srssssssu
with good	usssssssr
with her	sssussssr
with hr	sussssssr
with me	ryrrrsqss
with more	rtsvssrup
with mr	sqrsssssw
with my	vrsssstsq
with next	usssssssr
with other	qrtvsrsst
with our	rwrsrtsrq
with questions	srssssssu
with real	sssrssusr
with reference	ssrutsssq
with regard	sssrsusss
with thanks	wrsrsrssr
with that	sssussssr
with the	vznrpspsu
with this	sssussrss
with three	utssssssq
with truewend	rssusssss
with two	sururrssq
with us	uuqurstrp
with warm	sussssssr
with you	pyqqswsrr
with your	ppwxuqrtp
withdraw	sssssvssr
withdrawn	rrrusrssv
within	ssxqvqprt
within 0	xrurvsqro
within five	qtsssssst
within our	sssussssr
within six	qssrssssv
within ten	ururssssq
within two	pttsssssv
without	rquqsssru
without a	ssusssssr
without an	sssrssust
wk	sqrsuswsq
wks	sssrsvssr
wo	ttrwstqqp
wo not	urrwttqrp
woche	ttpotvxqp
woche bei	srssssuss
woche bescheid	srsrtvssr
woche zeit	svssssrss
wochen	toumvvtrt
wochen zeit	ssvrssssr
wochenende	wrsssrssr
wochenende an	vssrssssr
woensdag	rrusqrrrw
woensdag 0	rrvrqsrrx
wohngemeinscha	tussrrssr
wohngemeinscha ankerplatz	tussrrssr
wohnung	srspsrvsv
wojtek	stsrsswsq
wollen	sswrxsrrn
wollen dich	srrswsssr
wollen wir	svssrsssr
wollte	rrsrrursu
wollten	sssrsvsss
woman	ussrssssr
won	sssussssr
wondering	sssqsvsss
wood	ussrsssss
word	rpyrrrurs
word piece	srwsrsssq
words	sqxqrrtst
wordt	ttsursssq
work	uspuro0nt
work and	squtsrrst
work on	srssrrxpt
work out	sssqssssu
work with	vrrusttso
work you	sussssssr
workable	srswssssq
workday	srtussssr
worked	ststssusp
worker	ustqsvuso
working	porstrzru
working days	qrssssrry
working on	srssssvss
workplace	ssusssssr
works	swtpqrqsu
works and	sussssssr
works on	ssusssssr
workshop	ssssusrup
workshop mechanic	ssssusrvp
world	rqtqrrrux
world of	sssssssvr
worst	srtqsstst
worter	srxsrrrsr
worth	ssusrrsss
worth of	ssusssrsr
would	nyom1p2nr
would be	rqrrxstrs
would like	pyrozrsqq
would love	spsrsswst
would thursday	svssssssr
would value	sssrsruss
would you	rsqqsswrs
wout	rysrrrrrr
wow	ssssssssu
wrap	sussssssr
wrap up	sussssssr
wren	srrusussq
write	uoxvrvorp
write 0	ussssssss
write a	srursssru
write it	sssussssr
write to	ssqrsxrss
write up	ssusssssr
writers	susssssss
writes	sssrssssv
writing	sqrsxtpqu
writing that	ssssusssr
written	rsztrrqrp
written test	srusssssr
wrong	trwssrrrq
wrong with	ssusssssr
wrote	rprpuqvry
wrote in	sssrssssu
wrote to	sssussssr
wullie	sssussssr
wunsch	srrtsussr
wunschen	nrrvrrrrx
wunschen ihnen	qsstssssv
wurde	ttpwqqprw
wurde bestatigt	srssssssu
wurde ich	stsussssr
wurde vorerst	ssssssssu
wurden	qysqrqstr
wurden an	ussrsssss
wurden uns	rrrttsusq
wurden wir	rusurrrsr
wurdest	srtrrsuss
wurzinger	sssssussr
www	qqqoqqsy2
www linkedin	rtrrrrryq
www tcs	ssssssusr
x	tttwtpsso
x bewerbung	rsussssss
xx	suurrstrq
xxxxxx	sussssssr
y	2nvsrosrr
y 0	srusssrur
y a	rsrrssssw
y donner	qssusssss
y el	vsstrrssq
y la	trvssrssq
y le	wsstssssp
y no	rtrusrssr
y por	rrsvssssr
y te	yqqtusqrp
y yo	rssrsusss
ya	rqrxqrrrw
yard	vurrrrtrq
yarn	sustssssq
year	omwpzrtvs
year and	srstttssq
year end	ssssssvsr
year it	ssusssssr
yearly	srrsssssu
years	qossrq0qu
years and	sssussssr
years experience	ssssssuqs
years has	ssssssusr
yes	xprk3qvpr
yes and	stssvsssp
yes i	vrssssssr
yes it	vrssssrss
yes no	rssrtsust
yes there	ussssssss
yes we	ursrssrst
yesterday	rprqusqux
yet	ooumq3utt
yet and	ssssssusr
yet i	srsrsvrsr
yet so	rssssvsss
yilmaz	rtsssussr
yo	pyqqttwrn
yolanda	usstssssq
you	nssvvstpu
you 0	stssssttq
you a	rqsusqvrt
you about	rurvrrrrt
you admission	sssrssssu
you again	ssssrusst
you all	tprtrrrtw
you alone	ssssssusr
you an	rtrttursr
you and	qvtqvupsr
you applied	tssussssq
you are	nostvsyqs
you as	qprqxsuts
you ask	sssrsusss
you asked	strqrsrtu
you at	rssrstsrv
you available	sqsssstsu
you back	sssusssss
you be	svrqsrutq
you because	srssssuss
you bring	sqssssssv
you but	sssussssq
you ca	rruvssrsr
you can	rrssxprrv
you checked	ursssssss
you choose	ssssssusr
you click	stssssusr
you complete	vrtrsrssr
you could	sssrsstvq
you cover	tqsssssst
you curious	ssssssusr
you d	qs3qqtxrj
you did	svrttttsm
you do	outsqtsru
you down	sussssruq
you ever	usssssssr
you find	ssstqsrrw
you follow	sssssssvq
you for	vqrvstnpw
you found	rrssssssu
you free	swrrsrrss
you from	sstqsssst
you gave	srsustsss
you get	strrustsr
you give	susssursr
you got	rrssvssss
you had	rssssvtsp
you have	os2tvoops
you here	sussssssr
you hold	ssssssusq
you how	sqrsssrsw
you i	ssusssrsr
you in	svqrvrurq
you interviewed	sssusrssr
you into	sssusssss
you join	sssrusssr
you just	ssssssrsu
you know	vrwnturqq
you leave	sssrsvssr
you left	sussssrss
you let	stssusrsq
you like	rtusrsqst
you ll	uwwmypqpq
you make	sstrssssu
you may	sntrtuurt
you met	sstrsussq
you might	ursrsrtur
you more	ssssssusr
you must	stqrrsssv
you need	srtsrrrut
you next	vtssssssr
you no	sssrssssu
you now	sturssssq
you of	stsqstsss
you on	sntqsuxrt
you open	rssusssss
you ought	ssssssusr
you please	srrsssvsr
you pop	svssrsrsr
you re	nxqtrtwrq
you recently	sssrssssu
you saw	sussssrss
you soon	rvsrsrusq
you start	sssswsrsq
you still	ssssssvsr
you subscribed	sssqssssv
you take	srsswsssq
you talk	sttssstsq
you tell	srssssssu
you that	osqtvvsqt
you the	rrqp1rqst
you there	srssrsssv
you through	stsstrtsq
you to	soztworos
you today	srstssusq
you told	rssrsssut
you tomorrow	srssussss
you two	ssstssvsp
you up	srrtvstrp
you ve	ptvuprsst
you wait	qsssssssu
you we	srsusssss
you well	srssssssv
you were	qtq2upprq
you what	sssussssr
you will	qrzqqtrrt
you with	rvsstqsup
you wo	surssrsss
you write	srussssss
young	rusvsrrto
your	1sqtqospu
your account	srrrssrsv
your alerts	sssssssvr
your application	2tutqqnor
your appointment	sossrssrz
your assessment	rqxrtrssr
your availability	rwqqsrtrt
your board	ssssssrut
your book	rrtusssss
your business	srsrssrsw
your calendar	stsusrssr
your call	sussssssr
your candidacy	qtswssssq
your candidate	qrrttsrsu
your candidature	rrsvstssq
your career	rsstsssvq
your case	svtsrsssp
your certificate	srssssssu
your consent	ssrsrsssu
your contact	susssssss
your credit	srsrssssv
your cv	qvsssrwtm
your data	tsststssq
your days	ssstssusq
your details	rqrqrswsw
your documents	usssstssq
your earliest	surssssss
your education	qsssssssv
your email	qs0sqqtrr
your experience	rqssssrsx
your feed	sssssssur
your feedback	sssrssssu
your file	truqrvrsq
your financial	sqssrsssw
your first	srqturrsu
your form	zssrrssso
your free	ssssssrsv
your friend	rrsrssssw
your full	sussssssr
your hand	ussusrssq
your hands	susssssss
your inbox	srtrssusr
your interest	ztqyqqsqn
your interview	q2qrrtqrq
your job	rrrvsrrtt
your jobs	ssssssrur
your kind	ssssrusss
your letter	ttrtuursn
your license	ssssssusr
your link	rtsrssssu
your mail	usssssssr
your manager	srrsssssv
your marks	srsussssr
your materials	ussssrsss
your membership	rsssssssu
your message	srrrsrruu
your mobile	sustssssr
your mother	ttsrssssq
your name	rovppsyrv
your new	srssssssu
your next	srssssssu
your note	tvssrsrsq
your number	rtssusrss
your offer	rrqrwrsru
your on	ssusssssr
your order	rssrsrssw
your own	uuqstrssr
your package	srrrtrssw
your passport	srrsssssv
your patience	tssrswssq
your payment	srssssssu
your phone	sttsssssq
your photos	ssssssusr
your place	srstsutsq
your plans	sussssrsr
your position	ssssssrsu
your preferences	ssssssssu
your privacy	ssssssuss
your profile	qsqssqxsu
your proposal	sssqssssu
your qualifications	rtststssq
your question	ssssssrsu
your questions	rusrsssst
your recent	srrrstssv
your reference	qssssstsu
your request	stsprrssy
your response	usssssssr
your resume	rsrsrqsxs
your review	ursssssss
your safe	sssussssr
your sample	sussssssr
your saved	tssssssxo
your schedule	sussssssr
your school	srsssussr
your screen	svssssssq
your search	rssussrss
your skills	rsssssrus
your slot	ssursssst
your spot	ssssssssu
your submission	tsstsrsvo
your subscription	ssssssssu
your talk	srstssusr
your thoughts	ssssvsssq
your time	qzturqrrp
your understanding	ssssssssu
your updated	srsstsusq
your visa	qrssssssv
your visit	ststrursq
your work	rqrturxpr
yours	svpwtqtqp
yours came	stsrssusr
yours faithfully	sssussssr
yours is	ursrsstsr
yours sincerely	swsrsttso
yourself	rsxrqtquq
yourself a	ssvsrssrs
yourself and	susrsrsss
z	wruuvqqpp
z 0	srvsssssr
za	tqr1rqqrr
zag	rssrsswrs
zahl	trttssssq
zahlen	srusrsusr
zainab	stsusrtsq
zaterdag	rvsrrrssv
ze	xsrvrrqrp
zeichen	srssvsssr
zeigen	swsrrsssr
zeit	szvsqpqqs
zeit fur	rurssssss
zeiten	sussssssr
zero	rrtssusss
zero to	rrsssusss
zet	rrvttsrsr
zet je	rrvtrsssr
zeugnisse	srsrsrssv
zhao	ssvsssssr
zich	rtsrssssu
ziehen	sssustssr
ziekenhuis	sssrsssur
zielgruppe	stusrsssr
ziemlich	ssvsssssr
zien	rvvrrrrrr
zijn	tprssrrsx
zo	susssssss
zoals	rqxrvrrrq
zoals besproken	rrxrtrrrr
zodra	sssssusss
zoek	rssrsswrs
zona	tusrrsssr
zone	sutsssrsq
zones	tssrsstsq
zoo	sssssssus
zoom	s2qqqrtrq
zoom details	susssssss
zoom meeting	srssssssu
zoom on	ssssssusr
zu	jvtwumtut
zu beantworten	ssssssssu
zu deinem	ssssssrvr
zu dem	rsvsrsssr
zu den	rrstrsssv
zu einem	rutsrrrst
zu ihrem	srrrrstut
zu konnen	rrsrwrsss
zu stellen	ssssrsssu
zu uns	strussrsr
zuerst	rustssssr
zugesagt	rssvsrsss
zugestimmt	srssusssr
zukunft	rssvsssss
zulassung	ussssssss
zum	rlzmyqrpy
zum 0	pryqypqrs
zum empfang	sussssssr
zum kunden	sussssssr
zum test	srvssrssr
zum thema	srvsrrrst
zunachst	rrsqutusq
zur	srupqrupx
zur prufung	ssssusssr
zur unterschrift	srrsqussv
zur verfugung	sssssusss
zuruck	rrtyrqrss
zuruckgestellt	ssssssssu
zuruckgezogen	rssrssssv
zurzeit	sssrsusss
zusage	stsssussq
zusammen	vwrqsrssq
zusammenarbeit	qssrvrrss
zusammenarbeit zu	ssssssssu
zuschlage	srsrvstss
zusendung	ttsqsssst
zusendung ihrer	ttsqsssst
zustimmung	ssssussss
zustimmung des	ssssussss
zwei	voxtsrqqs
zwei gesprache	sssrrwssr
zwei wochen	truqtrrsu
zweite	tusrrsssr
zweiten	srurstssr
zweitgesprach	srurstssr
zwischen	tsrttqusq
zwischen 0	ssrtusssr
zwolf	ussrssssr
zyklus	rssusrsss
`;
