// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	o1sczkq5u
0 0	m2qg6jq0s
0 a	n0vmtpssv
0 accueil	svrsssssr
0 agenda	sqssussst
0 alle	ttsrrsssu
0 am	pwtqpq0os
0 an	ssrs1srsm
0 and	usqnwrtts
0 applications	usssssssr
0 april	utqqxpqss
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
0 basic	ssssssusr
0 before	sussssssr
0 beginnen	srsswrssr
0 bei	tusrtsrsr
0 bewerbungen	sssvssssr
0 bis	strsrsrsv
0 bonus	srrswsssq
0 both	ssssussss
0 bring	srssvssss
0 brutto	srrrzrrrq
0 bus	sussssssr
0 but	ssssvsssr
0 candidate	srsusrsst
0 car	sssssssur
0 case	vsrssssss
0 cest	svtsrssrr
0 cid	vssssssrr
0 dagen	tqrusrrst
0 date	srvsssrru
0 day	rqvrrrvuq
0 days	rntqxrtwp
0 de	rszqvqrrp
0 december	uqtssttto
0 dias	tqrutrrqv
0 die	trssvsssr
0 du	srsrusssr
0 due	ssusssssr
0 duration	srusssssr
0 e	ruurssrsr
0 earn	srssssuss
0 en	rsrrsusst
0 est	srssssssv
0 et	uqusrrrrt
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
0 fte	ssssssuss
0 full	srvsrsstr
0 fur	sssusssss
0 gehalter	sssrwsssr
0 gift	srssssssu
0 h	rqvrtrvvp
0 happy	ssssssusr
0 has	qrstrssrv
0 have	vssrsstsq
0 having	sssrussss
0 heures	sturssssr
0 horas	rsutussrp
0 hour	rrussssst
0 hours	rrvvsqqrs
0 hr	srtrvsxtl
0 hrs	tqwrtrsun
0 https	rutrssssr
0 i	sussssrst
0 in	rxrrtrqru
0 inkl	rrurqrrrw
0 inside	sssussrtr
0 instead	stssrsrsu
0 is	rstrrtrru
0 ist	srtussssq
0 it	tssutrrsp
0 jan	tusrssssq
0 january	rxqqsursq
0 job	sssssssvq
0 jobs	tssssssup
0 jours	rsssssssu
0 juillet	tvttrrrsp
0 juin	susstsssr
0 juli	rrrrvsrrt
0 july	rtustrssq
0 june	tpsqrstvs
0 juni	rsuqttqrt
0 k	srsstsusr
0 km	sssrssuur
0 l	utssssssr
0 let	rtssssusr
0 list	sssrsutsr
0 lpa	srssustsr
0 lugar	stsrrvssr
0 lunch	swrsusrsq
0 m	rtsvrstsq
0 mai	svupsqqqv
0 march	rqrrrtrtw
0 marz	sttqtqrst
0 may	surrqtqtv
0 mb	vrtrrsssr
0 meses	sssussssr
0 mil	srrtssusr
0 miles	ssssssrus
0 min	sz1qqqrql
0 mins	suvussrsn
0 minute	syrrrrrrr
0 minuten	pxypqqqrt
0 minutes	oy3nqpupq
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
0 net	rrsswsrsr
0 new	strsssszm
0 night	ssssussss
0 no	txrrrrrrs
0 noon	spssssvss
0 nov	strsusrsr
0 november	surrrsrsu
0 o	rwrtrrrsr
0 oct	sutsrssrr
0 october	strststsp
0 oder	russtsssr
0 of	uptwrqqst
0 off	srssssssu
0 oktober	srvrusssr
0 on	rtttutsrq
0 one	sutussrsp
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
0 pm	qxtppptuu
0 png	vsssssrrr
0 program	srusssssr
0 quality	srsusssss
0 question	ssusssssr
0 questions	srwtsrssq
0 reacties	sssrssssv
0 real	sssqssssu
0 reel	ssusssssr
0 remote	srsrtsvrr
0 report	sstsusrsr
0 round	susrsssss
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
0 std	sqssvsrvq
0 step	ssssusssr
0 still	sqrsrsrry
0 stock	rvssssssr
0 store	sssussssr
0 stunden	rqtrvrrrv
0 system	sussssssr
0 t	ssssssuss
0 tag	sussssssr
0 tage	uqqryrwqp
0 tagen	qrstrrrsx
0 tests	sssussssr
0 that	srussssss
0 the	trttvrqrr
0 this	usssssssr
0 through	sqssrsssw
0 thu	svssssssq
0 till	svssrussq
0 times	ssssssuss
0 to	tturprsru
0 today	svssssssq
0 total	rrssssssv
0 tv	rrsrwrssr
0 tvod	trsrusssr
0 uhr	p5wnoooqx
0 uhrzeit	sussssssr
0 um	usrrrssst
0 und	rtrwtrssq
0 union	ssssusssr
0 usd	ssssussss
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
0 what	srssssssu
0 with	srrrwrrst
0 wk	srrsvsssr
0 wks	sssrsussr
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
?0	s0pm1rqor
?0 0	qtqq2spsq
?0 and	susssstsr
?0 days	srssurusr
?0 december	srsssusss
?0 off	ssssrsusr
?0 to	rsssssssu
?a	pvsrssurt
?about	rsssssssu
?advise	ssssussss
?after	rrsrtsssu
?afterwards	qusssssst
?again	sssssussr
?all	susrsrrst
?an	wrrrtrsrr
?and	uwporvssr
?and a	srssustsr
?and contact	sssrssuss
?and i	rtssruusq
?and let	ssssussss
?and the	sussssssr
?and they	sssssussr
?and two	srsusssss
?and will	vssrssssr
?and would	rssssusss
?another	ssusssssr
?anything	rsssssssu
?application	vusqsrssq
?application and	ussrsssss
?application with	tusrssssq
?applications	rsstsrssu
?applied	utsrssrsr
?applied for	utsrssrsr
?are	rtstsrssu
?as	sssrsurst
?ask	rstrsurss
?ask you	sstrsursr
?attached	sssrussss
?auf	sssqssssv
?auf der	sssrsrssv
?back	trsqstusr
?back to	trsrssvsr
?background	sssssussr
?bank	ssssurrss
?be	srspvstrt
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
?by	rrstssrsu
?can	qvsrssrsu
?check	susrsssur
?confirm	srssssssu
?contact	ursrsrtst
?contact you	vrsrsrtsr
?contacted	sssssussr
?contract	ssssussss
?current	rsssssssu
?d	rqrrwxtro
?d be	rrrtxrtrp
?d like	sssrsussr
?da	srsssusss
?das	rvsrrrusr
?days	trsqxrtsp
?de	r0rrrrrqq
?december	srsssusss
?december and	srsssusss
?decide	sutrssssq
?decision	rsssssssu
?den	trsrrwrrr
?deputy	susssstsq
?der	stsqrtsrv
?description	sssssssur
?details	sssssssur
?did	sssssurss
?die	srrsswssq
?do	sqrvrttsq
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
?file	srvrrstrr
?file and	sssrssuss
?find	srsrussss
?find the	ssssussss
?firm	susrssssr
?first	sssssutsr
?five	srsrvrsss
?for	rsrrrsrrw
?for the	rtsssrssu
?fragen	sssrsruss
?frau	tusssrssr
?frau lorenz	tusssrssr
?freuen	rssvvrsrq
?from	rrstsusss
?fur	rtsrsussr
?further	susrssssr
?further and	susrssssr
?get	rrsrssssw
?get 0	rrsrssssv
?go	ssursussq
?goes	ssssssuss
?got	trrwsrssq
?got to	sssusssss
?grateful	rusrsssss
?haben	ssssussss
?have	qrttrurts
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
?ist bei	rtsrrusss
?it	qrrrrussw
?job	srssvsruq
?june	srssutssr
?june 0	srssrutsr
?junior	sssswssrq
?keep	qrstsutst
?kennenlernen	ussrsssss
?know	rssutrssr
?la	uzrvqrrqo
?le	szrrqrqpu
?le 0	srssrsrrw
?let	sssutrrsq
?let me	sssvssssr
?like	rusrstsss
?like to	rssrsusss
?live	ssssrsusr
?live in	ssssrsusr
?ll	vqsqrvrsr
?ll be	tssssussr
?lorenz	tusssrssr
?love	sssssusss
?love to	sssssusss
?m	sssssussr
?manager	sussssssr
?mandate	ssssssuss
?me	rtrtsrwso
?me a	ssssssusr
?melde	ssrsrvrss
?melde mich	ssrsrvrss
?melden	srssussss
?mich	rrrttvrrr
?mit	rrsruussr
?moment	sussssssr
?must	ssvrsssss
?ne	wrsrssssr
?new	rsssvrrrt
?nicht	ursqsusss
?not	tprvrttrt
?not have	sssussssr
?not hesitate	srssssvsr
?notice	sussssssr
?of	rrrsrtssv
?of a	sssssussr
?off	trssrsusr
?ok	r1rrrrrrq
?on	qsrssuxrp
?on 0	rrsttuuso
?on file	ssssssuss
?on thursday	rssssurst
?once	sussssssr
?one	sssssusss
?only	ssssssssu
?opportunity	susrssssr
?or	sssrsurss
?our	vqrrvusrp
?out	trsrstrus
?out the	sssssssur
?over	rrsryursp
?over 0	ssssurrss
?over the	srsrvsssq
?pay	stsqtssst
?people	sssssussr
?people with	sssssussr
?period	susrtsssr
?pick	sssrsusss
?places	rsssssssu
?please	qqsqxqrrw
?please confirm	srssssssu
?please contact	rsssssssu
?please find	ssssussss
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
?school	ssssssssu
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
?team	vssrsssss
?teilen	ssssussss
?teilen sie	ssssussss
?tell	stsssurrs
?tell us	sssssusrs
?text	usssssssr
?that	trsqsrrsw
?the	pvotxqrts
?the contract	ssssussss
?the mandate	ssssssuss
?the new	rsssssssu
?then	suststrsq
?they	sssrsurss
?they ll	sssssussr
?this	rrspsursx
?three	ssussstsr
?thursday	rrsrrwrsu
?ti	zrsrsrssp
?till	trrvrtrsq
?tips	srsrvsusq
?to	rrrqrvwqu
?to 0	rsssssssu
?to a	ssssssuss
?to keep	sssssussr
?to me	rrsrtsusr
?to pick	sssrsusss
?to reach	srssssvss
?two	rqstruusr
?um	rvsrtsssr
?und	ssrrvwrrq
?und ich	rtssrussr
?understand	sssrsusss
?uns	rsrtwtrrp
?uns bis	ssssussss
?uns freuen	rssussssr
?uns riesig	ssssvssrr
?up	sssqsutss
?up in	sssrsusss
?us	rssrtvsrs
?ve	trswrrrsr
?ve received	ussssssss
?view	sssssssur
?want	stsrsursr
?want to	susrsssss
?want you	sssrsussr
?was	srssusrss
?we	trquuxtpm
?we can	svssssssq
?we d	rrrrxutro
?we do	qssusssss
?we have	rssssusst
?we ll	ustssrssq
?we ve	usstssssr
?weeks	qsssssssv
?well	srsssurss
?werden	usstssssr
?will	0prqrtsrs
?will be	trsrssssu
?will contact	usssssssr
?wir	qsrtuvrrq
?wir wurden	rssuusssr
?with	sxrrrtrtq
?with you	susrssssr
?within	rrsrvrsss
?within five	srsrvrssr
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
?you	yrrruuppr
?you as	sssrsussr
?you can	rsssssssu
?you ll	rrrrsussu
?you re	sssswssrr
?you to	sstrsursr
?your	xsrqrrtss
?your application	uutqssssq
?your information	sssrssuss
?yours	srsswsssq
?zum	srsrvsssr
?zum 0	srsrvsssr
a	qvtyqqsou
a 0	nyypsntow
a alguien	srrxssrsq
a bank	ssusssrsr
a bit	tsrursssq
a brief	sussssrsr
a burst	sussssssr
a call	rxsrssrsq
a camera	ssusssssq
a candidato	qrsvsrsst
a ce	vrsssrssr
a chance	ssssssrsv
a chara	rtsutrssq
a chat	rurrsryso
a client	srtrrsvsr
a coding	suqssssss
a computer	sssussssr
a conversation	svsrtsqss
a copy	srrsusrvp
a couple	rvsrsstsr
a cv	qssssstsv
a date	rusrssssr
a day	ssrtrrvsr
a de	trursssss
a decision	rurqsvrss
a deep	susssssss
a deja	sssusssss
a developer	ssussssss
a different	sssvssssr
a dinner	sssrssssv
a dish	srssssssu
a do	srsusssss
a en	sssrssuss
a este	vtsrssssr
a ete	trssusrss
a fair	vssrsrssr
a fait	rssusssss
a few	q0rqrtqrt
a final	sssrsvrsr
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
a great	rrsssstut
a half	srrsussss
a handful	ssstsstsq
a hard	sssussssr
a high	sssqssrsu
a higher	sssrssssu
a human	xrrsssrsq
a inscribirte	rrstsrssu
a job	qprorrwvw
a l	tsrvrsurq
a la	xurortsrr
a laptop	ssustsssq
a las	qxrqqrrrw
a later	ssusssssr
a line	sssusursq
a link	ssusssssr
a list	sussssssr
a little	srssssrus
a look	xtrssrrsq
a lot	urrvrrrss
a m	stvrrsrss
a marketing	rrsusssss
a mass	ussssssss
a match	rtssvsstp
a message	ussrssssr
a meta	rssrsvsss
a moment	ussrssrss
a month	sqrrruqry
a name	sssrssuss
a new	rstosqsuw
a next	ssrrssssu
a no	urrvsrqss
a nos	rrsvsssst
a note	srttsutso
a notre	trutssssq
a one	sp0rrsssq
a panel	sssssussr
a partir	rqwrvrtrq
a person	sssusssss
a phd	ssssssssu
a photo	sstsrsrsu
a place	rrrtrrtsu
a post	sssrsvssr
a potential	ssssssusr
a press	ssusssssr
a productive	srssssssv
a profile	sssrssuss
a proper	qwrssssss
a proposta	surstsssr
a quarter	sssssussr
a question	sssrssssu
a quick	qzrrsrtrp
a quiet	ssusssssr
a real	urstsrrsr
a really	srssssusr
a record	sssrssssu
a recruiter	sssrsrtsu
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
a short	ssrsssssu
a shout	susssrsss
a similar	sssrtsrsu
a single	ussssssss
a slot	rvqqrrqsx
a small	susssrusq
a solid	sussssrsr
a son	sssrrsssu
a stable	sssrsussr
a steady	ssrsssvsr
a study	susssssss
a sua	rursqqrrz
a system	tusrssssq
a technical	svrrssrst
a template	ussrssssr
a ten	svsrssssr
a three	ssusssssr
a time	rusrrrtru
a toi	urstssssr
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
a votre	vurqtrrsr
a vous	rssvssssr
a week	vrtrxprsr
a well	srusssssr
a while	srssssssu
a wide	sssrsssus
a world	sssssssvr
a year	srrrursut
a yes	ssssvsrsr
aan	qtquvtssq
aan de	ssrurrsrt
aan je	stsussssr
aanbod	urrrwrrsr
aanleiding	tusrssssr
aanleiding van	tusrssssr
aannemen	srsrswssr
aansluit	rssusssss
aansluit bij	rssusssss
ab	unpwuuuun
ab 0	trrpqvstu
ab dem	rssrussss
ab september	sssstssuq
ab sofort	rssrsusss
ab wann	ussrssssr
abbia	vsssssrsr
abbiamo	opr0rwrto
abbiamo scelto	rrswssssr
abel	srtvssssr
abend	srtusrssr
aber	qor0twprp
aber die	trrxrrrsr
abgabe	srwsrsssr
abgeschlossen	psuwssssq
abgestimmt	rrstvrssr
ability	srssssssu
ablauf	vwrqtrssp
ablauf der	wrsrtsssq
able	sqrtrustu
able to	sqrtrustu
abo	sstsssrur
about	pwttrstnv
about a	sssrssuss
about any	sussssssr
about careers	srssssrsu
about five	ussrsssss
about his	rrsrssssw
about how	rrsrssssv
about it	rssvrrusr
about new	ssssssssu
about people	ssusssssr
about taking	srsssswsq
about ten	sssssurss
about that	uusrtrrsq
about the	uvuqrtrqq
about this	rsstsrrsu
about to	sssusrtsr
about what	ssssssusq
about you	rrttvuqsq
about your	qxtqrrrrs
above	rzsurrqrp
above post	susstsssq
above the	rusussssq
above vacancy	stsrsussr
abraco	susssssss
abrazo	rqrvusssr
abrechnung	ssssrsssu
abril	svsrrssst
absage	tsststrsq
absagen	ruqsrurrt
absagen da	sussssssr
abschlusse	tssrusssr
absolute	urssssssr
absolutely	srvsrsrrt
absprache	srrstsssu
abteilung	usssssssr
abuse	usssssssr
academia	sssssssru
accept	ruqoyqqrv
accept or	stssvsssq
accept your	sssqrrssy
acceptance	srsryrssq
accepted	strurrrus
accepting	ssssusssr
acces	ussrsssss
access	ursrtrqqx
access representative	ssstusssq
access to	rrrsrsrsz
accommodation	srtrtsvsq
accord	rrrrxsrsr
accordance	sssrsssur
accordance with	sssrsssur
according	vrsrurssq
according to	vrsrurssq
accordingly	sssusssss
account	srqrtuqsv
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
acht	tqtrrqrsw
achtergrond	rrvrrsurr
acknowledge	utsrtsssr
acknowledged	usssssssr
acknowledgemen	vsssssssr
acompanhe	trsrrsrrw
acordo	rssutssss
acquisition	strvruusl
acre	srusssssr
across	rrsrssxrs
across your	srsrsswsq
act	trtrrrssu
action	rsrrsxrrt
action is	sssrsvssq
activa	srssssuss
active	qrsqr0ssq
active and	rssssxssq
actively	ssssssssu
activities	stsrssssu
actor	sssussssq
actually	srsrsstsv
ad	rrstrrust
adatum	usssssstq
add	ptrsstrsw
add a	sssrsusss
add to	sussssssr
add your	qssrssssw
added	tvrrrtqtq
added to	sssrsusss
addetto	ussrsvssq
address	rsrrutprw
address in	sssssussr
addressee	susssssss
addresses	srrsrsrsw
adelaide	sussssstr
adjuntamos	rrvrtsssr
adjunto	rrxrurrsq
administratif	rsssssuss
administration	srsrussss
administrative	susrssstq
administrative officer	susrssssr
administrativo	wtsqrsssr
administrator	stssrsrur
admision	vrsrssssr
admision al	vrsrssssr
admission	qsurssssv
admissions	qssrrsssx
admitidos	vrsrssssr
adresse	swrrsrrss
adresser	rssrsusss
adrian	srssvsssr
ads	srrrsrrws
ads match	ssssssswp
advance	susrsstsr
advance a	susrssssr
advantage	stssssrsu
advertised	sssrtsvsp
adverts	ssssssusr
advise	sssrutuuo
advise that	sssqutsuq
advised of	sssrsussr
adviser	ssstsssur
advisory	usstssrss
advocate	rsssssssu
affect	sssrsrssv
afin	rsssssssu
afin de	rsssssssu
afraid	rtsustqsr
afraid i	susssrrss
afspraak	srssrssrx
after	0towottnq
after 0	twtsqqwrm
after a	ssstrswsq
after careful	rrrsrrrrx
after our	sssussssr
after reviewing	qusutsssq
after that	vrsrtussp
after the	ysrsrrrsq
afternoon	r1rvqsqrn
afternoons	sussssssr
afterwards	susssssss
ag	qrvusrstq
again	qqoyuupqv
again after	rssussssr
again as	sssssussr
again at	rssrssssu
again for	trswstssp
again in	srrvrsrst
against you	ussssssss
agence	rsstsusss
agencia	rtsursssr
agencies	rtsssussr
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
ainda	srsrstvsr
airport	rurssssst
aktuell	rrqsrxurq
al	xps0qsqpo
al momento	urrqsvssr
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
algo la	sssrsusss
alguien	srrxssrsq
alguma	vrsstsssq
alguma coisa	vrsstsssq
algun	rsssssssv
all	wnpwoxmtv
all 0	usstssssq
all and	sssssssur
all applicants	wrsqsussq
all applications	ursvsrssp
all candidates	rwtsstsso
all current	sssssussq
all hope	sussssssr
all in	srvrssssq
all jobs	sssssssur
all of	urrqssrsu
all on	srssssssu
all ordine	rtssrssrv
all thank	vssrsrssr
all the	qqrvstrtt
all three	sssssussr
all very	sssrsussr
all your	srstsrrsu
alla	xrrrqrqzn
alle	ryrqnpnuz
alle 0	p2rqprrqv
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
alles gute	prrxsrsst
allocation	ssssssssu
allow	srwrsssss
allow for	rrussssss
allowance	srsrwrtsr
allowance 0	srssustsr
allowed	vrwqrsrrr
allowed to	vssqssrss
allows	sssssssru
almost done	ssusssssr
alone	sttrssusr
already	qqrwsturr
alright	trsstsusq
als	wpxtrpuqp
als 0	ssvsssssr
als arbeitgeber	srrsssssu
als buchhalterin	rsssssssu
als partnerin	ssssssuss
als pdf	srussssss
als serviceingenie	rssrssssu
also	qusupprtw
alten	rssssutsr
alter	ssursssss
alternative	sssqssrsw
altra	rrswssssr
alumni	sssrssrsu
always	rrssssrsv
am	wypstkwlu
am 0	urrpvtrqu
am besten	rztrrrrsq
am delighted	srssussss
am dienstag	trrrrsssx
am donnerstag	rsstrsvsq
am ende	srsvssssr
am et	spusssvsr
am freitag	spsussssu
am ginsterberg	ssurssssr
am i	sssrssssu
am in	srssssssu
am montag	rtrtvsrsq
am pleased	stsrusssr
am samstag	rurrrrrrx
am so	sssussssr
am sonntag	srsrssssv
am sorry	sssvssssq
am telefon	rtrsussss
am to	sqsssswsr
am wochenende	wrsrsrssr
am writing	srssssrsv
amanda	svssrsssr
amanha	wwrrrsrro
amazon	sssssssru
amelie	qrsssrssw
amenagement	susssssss
america	rssrssuss
american	srssssssu
amina	srurstssr
ammesso	sustssssq
among	rrsvutsso
among many	sssrusssr
among them	ssstsussp
amount	ssssssssu
an	rotowryow
an ai	susrsssss
an answer	rrrstxsso
an application	rsssssssu
an appointment	sssssussr
an apprentice	sssssussr
an assessment	srusssssr
an automated	sssrssssu
an automatic	urssstsss
an den	ssrvrsrsr
an der	rsrrurrsu
an e	rsssussss
an editor	svssssssq
an einem	rrusssssr
an email	ursrssrtt
an envelope	srsussssr
an hour	rwuryqrsl
an ihren	sqssssssw
an industry	ssssssusr
an instant	srssssuss
an interesting	rsssssust
an interview	qrsospus0
an island	rrussussr
an offer	rqrs0rqsr
an old	sssssussr
an online	ssvrsstsq
an um	srsusssss
an und	vssqtrtsr
an unsere	ursrsrtsr
an update	vusrsrssq
an urgent	srssssuss
ana	rturturrq
ana nos	ssssussss
analista	rrutssssr
analista de	srvsssssr
analysis	rrtrrswrs
analyst	puvqsuqtr
analyst has	rssssussr
analyst position	sussssssq
analytics	stsqssvtp
analytics engineer	sssqssssu
anbei	ppvqvqrrx
anbei der	srtsurssr
anbei erhalten	rssstrssu
anbieten	rrsvuqrss
anche	vsrrrsrrv
anchor	vrsrsssss
anchored	usssssssr
ancora	qrrrwturr
and	qsswrttnu
and 0	srrstrsrw
and a	qttrspyrr
and all	vssrsrsss
and any	srsrsusst
and apply	rssqsssut
and are	qtsqsttst
and ask	ssssssusr
and bank	srsswsssq
and can	spvssssst
and closes	ssussstsr
and come	vrssssssr
and complete	srssssssu
and cover	usssssssr
and create	sssrssuss
and do	rwsssrrsr
and effort	rtsussssr
and either	ssssusssr
and email	ssssssusr
and employers	sssssssur
and everything	sssusssss
and exclusive	ssssssssu
and experience	sussssrur
and final	ssstusssr
and first	usssssssr
and for	strurtrss
and forwarded	usssssssr
and found	sssqssssu
and get	qqsrsrrsz
and good	ssrusssss
and got	sussssssr
and government	sssssssur
and had	rssssussr
and has	ursssvrsq
and have	strtrwrsq
and he	vusssrrsp
and hope	sssqsstsu
and how	stsrssrsu
and hr	rssrtsuss
and i	wqqturznn
and in	trsussssr
and interest	rsswssssr
and is	tsrtrrusq
and it	xstsrrrrq
and keep	ssssssssu
and left	usssssssr
and let	rssrttusr
and mail	ssusssssr
and more	sssrssrrw
and must	ssusssssr
and nearly	srssssusr
and need	sssrsussr
and no	rrrvssusq
and now	qsrrsxstq
and one	urrtrwrso
and our	urtsrrtsp
and perhaps	ssssssusr
and please	sustssssq
and regulated	sussssssr
and request	ssssrusss
and requires	sssussssr
and return	srusrssst
and samples	sssussssr
and see	srssssssu
and select	sssssussq
and send	srwsssrsr
and she	stsvrtrsq
and showed	sussssssr
and since	ssssssusr
and skills	tssrsssur
and stay	srsrssssv
and support	sssqssssu
and talk	svssssrsr
and technology	ssssssssu
and tell	srsrtsrsv
and that	qsrvuqsst
and the	spnxxunqu
and then	strusrsss
and this	stssssrsu
and three	sssqssssu
and too	sssusssss
and two	ssurtsrsr
and upload	qsrsrsssx
and verbal	ssusssssr
and waited	sussssssr
and wanted	ssssssusr
and was	usssssssr
and water	sqssssssu
and we	nsruqysts
and wednesday	sussssssr
and what	sutssrrst
and when	orsvswtsq
and will	uyqqqrsrs
and with	srstsvssq
and would	srsqrryss
and write	urtrssssr
and written	srussssss
and yes	ssvsssssr
and you	qxrstrurp
and your	oyrvtqrrr
and yours	stsursssr
andata	rrrtwrssr
ander	sssusrsss
andere	prr0rqrst
andere person	sssvssssr
anderem	sssssussr
anderen	rrrssursu
anderen bewerber	sssqssssu
anderer	sssrssssu
andern	srrrsrrxr
anders	tssqsrssu
anderung	susrrssst
android	ssssrsusr
anew	sssussssr
anexo	rqxrurrrr
anfahrtsskizze	ssusssssr
anfang	srsrsvssr
anfang mai	rrsssvssr
anfangen	rrstwrrsq
anforderungen	rssvsssss
angebot	rpqsrtrr1
angebot fur	srrsqrrsx
angebot steht	srssvsssr
angefordert	srrrssrsx
angekommen	zrsqsqrsr
angeles	srssssssu
angesehen	ssssssssu
anglais	svssssrss
angry	sssqssssu
anhang	sqvsusssr
anhang finden	srwsssssr
animals	ssssssusr
anke	rstrrrrsu
ankerplatz	tussrrsuq
anlage	srsusssss
anlagen	ssustsssr
anlauf	tqsussssr
anmelden	ssssssssu
anmeldung	tsrrrrrsv
ann	srssrsssv
anna	srurrvssr
anne	srsusrsst
anne university	srsrssssv
annee	ssssvsrsr
annelie	trussssss
annelie bichler	trussssss
anneliese	srsstsusr
annika	ursrsussr
anno	rrrvwrrqq
annonce	rrstsussr
announce	sqrrrqssz
announced	srsusssst
announcement	srrstsssu
announcement 0	ssrsssssv
annual	rrssutrsu
annuelle	sssrussss
anonym	rrrsssssv
anonymous	spsrssrsy
another	qqswqsqrz
another candidate	rssvssssr
another day	srssssssu
another three	sssssussr
anrufen	tvrqrqxrq
ans	uprrwrtsp
anschliessend	rruussssq
anschluss	srvsssssr
anschreiben	rrtsrrvss
ansehen	sssssssus
ansokan	sssssvsrs
anstellung	srssvsssr
answer	wntqtzsqn
answer a	sssssussr
answer the	srursssss
answer this	vsssssssq
answer us	sssrsusss
answer within	vsssssstr
answer your	ssssssrsu
answering	utsrsssss
answers	rqusrrqsw
answers and	ssusssssr
answers are	sqrtrsrsw
answers to	rsussssss
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
antworten	urwosrusq
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
anyone	rqqusxpst
anyone on	psswstssr
anything	pttnswxrp
anything but	rssrssuss
anything of	ssssssusr
anything that	ssustsrsr
anything you	sssssussr
anzeigen	sssssstvq
ao	wrssssssq
apart	ssssssuss
apart from	ssssssuss
apologies	surtttssp
apologise	ssssssssu
apologize for	srssssssu
apos	urrttsssq
apos 0	rssutsssr
app	sssrrrqtv
appelle	rrsssvsss
appena	rrsqrxsss
appended	sssssssvq
applicant	vrrqruqru
applicant the	rssrsusss
applicants	ztrwrrrrk
applicants for	rssussssr
applicants hear	usssssssr
applicants not	ussrssssr
applicants who	tssrsussr
application	1rttqqoou
application and	usqputrrv
application for	1uumppppw
application has	urttsrssp
application is	ursssssss
application no	ussssssss
application of	usssssssr
application remains	rssssussr
application the	russsssss
application to	tswpsrsss
application was	ussvsssrq
applications	4nssporss
applications and	urtrrrssr
applications for	trsvsrssq
applications with	ussrssssr
applied	uyrrrpqqt
applied 0	sussssssr
applied for	uqsqsrrsv
applied to	trsssrssu
applies	ssusssssr
apply	qoquqqp5t
apply again	qsstssssu
apply by	sssssssur
apply for	trsrssrtu
apply with	ssssssrwq
applying	1qvrpppqv
applying and	russsssss
applying for	yrrrsrrsq
applying to	wpvprrrrx
appoint	srsswurso
appoint you	sssswsssq
appointed	sssutsssq
appointment	rprttusru
appointment is	srssrsssv
appointment of	tsssssusr
appointment will	sssvsrssr
appointment with	spssssssw
appointments	stststssp
appraisal	ssusssssr
appreciate	usryrtsrn
appreciate the	stsussssr
appreciate you	srsssussr
appreciate your	usrwrrrrr
apprentice	trrtrursr
apprenticeship	tsrussssq
approach	sssrssuss
approve	sssrsvssr
approve the	sssrsvssq
approved	qsrqttrrv
approx	srtsusssr
appuntamento	rqrrrsrr0
apres	qtrusrrst
april	vxomwvors
april 0	sxrrtsrsp
aprovada	rsstussss
aprovado	rrrstvsrr
aptitude	trutssssq
aptitude test	tsstssssq
aqui	vvrrrrswm
ar	rqqvttqyo
arbeitgeber	srrsssssv
arbeitsverhalt	ssssussss
arbeitsvertrag	qrrr0rrsr
architects	svssssssq
are	pouuutsov
are a	ursssrsst
are anonymous	srssssrsv
are called	vssssussp
are doing	sssssswsp
are done	sssrsvrsr
are excited	rtrqwrrru
are happy	sssrvsssq
are in	rsxqsursr
are invited	sqvssssst
are looking	srssrsrsw
are needed	rssqssssv
are new	sssssssur
are not	rsrvrtrrt
are now	sssrsssut
are offered	sssrsussr
are on	srvssrrst
are pleased	sssrtrrrv
are presently	sssssussr
are provided	sussssssr
are receiving	susrssrss
are selected	rqsrysssq
are some	ssssssspw
are sorry	sssosussv
are still	rurtrtrsq
are the	srrsusrrv
are three	stsussssq
are thrilled	ssrrvsssr
are tied	sssussssr
are two	ssusstssr
are unable	rssurssst
are up	sssrsusss
are welcome	rsssssusr
are you	pvqsqqyru
area	rsrrrrutv
arena	sussssssr
arise	sssssussr
around	tyrnrsqus
around 0	uwsqrrrsq
around it	susssssss
around the	srssstsvr
around your	sssssssvq
arrange	rwsrtrrsr
arrangements	ssssssssu
arrival	surrsssvp
arrive	xrrqrqrsv
arrived	wssrssssq
arrivee	rrssstssu
art	rquutrtrr
article	srsssrrru
arts	stsqststs
arvind	ssvsssssr
as	oosywwqot
as 0	rzuqprqqt
as a	urpququrv
as agreed	srrrtsssu
as etapas	rrsssvssr
as far	ssssvsssr
as follows	ssssusrst
as i	tqusruqss
as its	ssssswssp
as microsoft	ssssssssu
as of	srsrsvssr
as part	stxrrrrrr
as possible	srvrsrrst
as promised	sssttsrsq
as proof	sssrssssv
as soon	rqvqrutrr
as the	rssvrrqtu
as we	rrtuwrrsq
as well	trrqttqtt
as you	qsstvrqur
asap	ssssssusr
ash	srsssusss
asi	twuqrrssp
asi que	utursrssq
aside	sssrsusss
ask	o2vorqtqr
ask a	sussssssr
ask about	sussssssr
ask again	sssrssssu
ask for	oxsssrsrt
ask the	ussssssss
ask what	sussssssr
ask you	ssusssssr
asked	qrttqvtrr
asked for	rrrqsxstr
asked me	srsvssssr
asked to	sutttrsso
asked us	strtsrusq
asking	ssursssst
asking for	srurssrst
assessed	sttsssssq
assessment	qr5pttrtj
assessment by	rrussssst
assessment for	qr1rsssso
assessment in	ssusssssr
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
associate	qqtqstvwp
associate consultant	rrsssswsq
associates	srsvsssvp
associates llp	srsvssssr
assunzione	rrssussss
assuring	sssrsusss
assuring you	sssrsusss
at	o1uvulqlw
at 0	uwumqppp1
at a	sqwrsssss
at all	stsrsruss
at any	sqsssrtsv
at contoso	qqsrssrry
at grade	srsrvsrsr
at home	srssssssu
at http	ssssssssu
at it	tssrvsssq
at its	rtsussssr
at least	ortwtrrst
at lunch	rssrxrrrq
at midnight	srwrssssq
at once	vssrssssr
at one	srssssssu
at our	rsvssrrss
at the	m0rurqtou
at them	usssssssq
at this	stryrssro
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
attach	srssrsssv
attache	trsvrsssr
attached	um3n0poqs
attached as	srtsusssr
attached assessment	ssusssssr
attached is	srxstsrso
attached to	sssssusss
attached you	ssrsrsssu
attachment	urusssssr
attachment is	srusssssr
attachments	susrssssr
attempt	sruussssq
attempts	ssutssssq
attend	sutrrsssr
attend the	ssussssss
attendance	svssssssr
attendant	sssrsussr
attendiez	rssssusss
attending	rwrtssrsq
attending the	rvsrssrsr
attente	rrsrsusst
attentes	rssussssr
attention	ttrprtuss
attire	sursssssr
attribute	sssssssvr
au	swtqssqqt
au 0	rqrqrxsst
au poste	vrsqusssr
au vendredi	tusssssss
auch	uvptqtrtq
auch nicht	rssssvssr
aucun	sursrsurr
aucune	urtrstssr
audiencia	urrtssssr
audio	svsrsssss
auditor	sussssssr
auf	totru0roq
auf deinen	russssssr
auf dem	srsrswrsr
auf deutsch	srutssssr
auf die	ursruqtrr
auf dieser	rruurssss
auf donnerstag	srsrsrrsw
auf ein	rrrrvsusr
auf eine	rrutrrrst
auf einen	stssssusr
auf einstellung	sssrtussr
auf englisch	ssusssssr
auf freitag	ssrrrrrrw
auf ihre	sssvssssr
auf ihrem	susssssss
auf platz	rssruussr
auf sie	ssrrtuvso
auf unsere	rtsrsvssr
auf unserer	ssrssurst
auf weiteres	sssssussr
auf wunsch	srrtsussr
aufgefallen	srssssvss
aufgenommen	surssussr
aufgrund	tsrqsvtsq
aufgrund der	usssssssr
aufmerksam	srssssusr
aufnahme	tqrsssssv
aufnehmen	ssuqsssst
auftrag	squtsssrr
aug	sqtstsqqw
aug 0	srtsssrqx
august	tpuqxspst
august 0	rrrtvrrrt
auras	vssrssssr
aus	trrwrrvqp
aus dem	utrurrrsr
aus den	srsussssr
aus der	rsrurrsrt
aus https	sussssrss
aus ihrem	srstssusr
aus und	srrrssusu
ausbildung	rrrtsrssw
ausbildungspla	ussussrsr
ausgefallen	rssrtussr
ausgefullte	ssssrsssu
ausgesprochen	ssssusssr
ausgewahlt	sssqssssv
ausmachen	rvssssrsr
aussagekraftig	ussrssssr
ausschliesslic	usstssrsr
ausschreibung	qrswstssq
ausschreibunge	sssssssur
australia	ssssssuss
austria	susssssss
auswahl	rsrurvrsp
auswahlkommiss	sssussssr
auswahlkommiss hat	sssussssr
auswahlverfahr	rrstutssr
ausweis	ssrvssrst
authorised	susssstsq
authorised and	sussssssr
automated	ssssssrsu
automatic	urssrtrrt
automatically	ustqtrrtr
automatisch	qrrxrrrst
automatische	trussrssr
autre	pqrtrvtrv
autres	rrssssssv
autumn	srstrurss
auxiliar	ursrssssr
av	turrrusrq
availability	qwqtsrtrt
availability by	srrsrsssv
availability for	rxrsrrusq
availability look	srsrssssu
available	qqxsssqpx
available at	srsussssr
available for	sutrrsrrt
available in	ssssussss
available on	trrstsrru
avant	ruxpsvrrq
avant d	trvrsssss
avant de	rtsrsussr
avant mercredi	srursssst
ave	yrrsrrrrr
avec	yupsrpsrs
avec la	wrrrsrsss
avec les	rrsvsssss
avec nos	ussrsssss
avec une	wrsrsrssr
avec votre	sssusssss
aver	ursussssq
average	qssusstss
aveva	rrswsssss
avez	prtwrursr
avez postule	rssrsvssr
aviso	rwsrrussq
avoir	rsswsrrsr
avons	qprxsurrt
avons bien	srsussssr
avons le	srsstsssu
avviso	srsusssur
award	trrsssssu
aware	srrstutsr
aware of	sssssussr
away	rrussstru
away from	srussssss
awkward	srutssrsr
aws	ssrssstru
ayant	qrtusrusr
azienda	vrsssrssr
azure	srrrrsvss
azure data	ssssssusr
b	tuswqprqs
baby	rrstssvsp
bachelor	sursssssr
back	wruqrrups
back by	srvssstsq
back from	ursrsrwso
back in	rqstrrvss
back to	ussqtsrru
back with	ssusssrsr
backend	sxtrrrvrm
backend developer	stusssssp
backend engineer	svrrsssss
backers	sssqssssu
background	rvqssqxrr
background and	tusrsstsq
bad	sqrsrrrsy
baden	ssrsssrut
badge	srrsrsssv
bag	rswrrrrsr
bag and	sswsrsrsr
bail	srssrsssu
bake	rrwurrrsq
bakery	sswsrsrsq
bald	uqsusrrss
balloons	ssusssssr
band	rsssurusq
band 0	ssssurusr
banerjee	ssrsrsssu
bang	ssussssss
bank	plxpvwrts
bank details	srrsvsssr
bank with	srssssusr
bar	trrwrrrvq
baranowski	srutssssr
barista	ssrssssvq
bas	srsrsstru
base	rqrp0twro
base 0	rssrwutso
base de	trsrssvss
based	qrsqrquvu
based 0	ssssssusr
based on	rrrrsrsvu
bases	usssssssr
basic	srurtsurp
basis	rusurrtsq
basis van	sussssssr
batch	sssrussst
battery	ssurssssr
bau	sssvsrssr
bau gmbh	sssvsrssr
bauen	rrrrsrxss
bauen gerade	rrrrsrxss
bauleiter	srssssusr
baumgarth	srrsussst
baustelle	swsrsrssr
bay	ssssssuss
bay area	ssssssusr
bcc	strussssq
be	ovpwrvsqs
be a	prrurssxr
be able	srsrssstu
be accepted	srsrsssus
be advised	sssrsussr
be asked	sttrusssp
be available	swssrsqss
be called	tustsrssp
be charged	sssqssssu
be considered	rrrtsrssv
be done	stusssssr
be e	ssusssssr
be filled	susssrssr
be glad	srsutsrsr
be held	rutrsussr
be in	uvsqrurro
be invited	qsstsssst
be issued	ssssusrss
be joining	strttsssq
be looked	vssrssssq
be looking	srsrssvsr
be made	qssusvssp
be more	sssrsusss
be moved	ssusssssr
be moving	rrswsrrss
be of	sussssrts
be ok	stssssrur
be on	rwrsrrvsp
be our	srsrvrsss
be over	srssssuss
be possible	sussssssr
be presented	sssssussr
be proceeding	rssussssr
be processed	ssssssssu
be reimbursed	sussssssr
be removed	rrrrrutru
be reviewed	usssssssr
be sent	rssrsrssx
be signed	sssssusss
be thanked	stsussssr
be the	srsrtsuss
be there	suusrsrsq
be tied	sussssssr
be used	rsursssst
bea	sttrsttsq
beabsichtigen	ssssursss
beach	ursssssss
beachten	ustrsrssq
beachten sie	urtrssssr
beantworten	truqrsrru
bearbeiten	srussssss
bearbeitung	rrssrrssv
bearing	srsrswssr
bearing with	srsrsussr
beatriz	srrtrsurt
beauty	vssrsrtsr
because	tqqroxxrs
because i	usssssusq
because of	rsrtryqsq
because you	tqrtrrutr
because your	ssssssuss
become	sssrssssv
bed	sssrssuss
bedanken	rssvssssr
bedankt	srswsrtsp
bedankt voor	qssxssssr
bedauerlicherw	sssussssr
bedauern	qrstsrssv
been	qvowt1nls
been added	sssrsusss
been approved	sssrsusss
been asked	sssvsrssr
been assigned	sssrussss
been bitten	usssssssr
been changed	sssrssssu
been closed	ssswsrssr
been delivered	srsrssssv
been filled	trswstssn
been generated	uqsrrrsrw
been invited	svssssssq
been moved	sussssssr
been on	ussrssssr
been paid	qsssssssu
been placed	srsssxssq
been put	rssqsusst
been received	urtrsrsst
been recorded	usssssssr
been released	ssssussss
been reviewed	qustssssr
been scheduled	sysrsssrn
been selected	qstturrss
been sent	sssussssr
been shortlisted	sturtsssq
been shut	sssrsusss
been submitted	qssrsrssw
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
before the	rurrstsrt
before we	rtxrrstso
before you	rtssssrsu
before your	ssqsssssu
befristet	rrrrvrrwq
befristet bis	sssssssus
begging	ssssssusr
begin	rqtrurrqx
beginn	rtqssrrsw
beginn ist	rtrsrsssu
beginnen	sqrtvrrrt
begins	usssssssr
begonnen	qsstssssu
begrunden	srussssss
behalten	qssqrzssq
behandeling	sssussssr
behind	rstwrtrsq
behind the	stturrssq
bei	tultupxmx
bei contoso	rsssssstu
bei deinem	srsrsrtsu
bei den	qsrrtrssw
bei der	ssrrrtust
bei dir	srstsurss
bei einer	tsssssusr
bei ihnen	rttsrqrsu
bei uns	qwpvvqvrn
beide	rrutrrrst
beilage	rqsusrrsv
beim	uvsousrrs
being	rrqtp1qqt
being considered	srtssvssp
being reviewed	ussrssssr
being sent	srsrsusss
being so	sssussssr
beispiel	vtsrsrssq
bekijk	sssssssur
bekijk alle	sssssssur
bekommen	utssssrsr
bekommst	srssrsrvr
bel	rsrrsuusr
bel je	rrrrsuuss
belassen	srsvsrsss
believe	srrrrrsvt
bella	vrstsrssq
belle	urssssssr
bellen	ssssssuss
belletje	vrrrsssss
below	qurqpp2pu
below and	susssrusq
below for	ssssssssu
below the	svssssrsr
bem	trrsrrwrr
ben	wrrrsrtrr
benachrichtigu	sssssssur
bene	rruqvstrq
benedikt	ssssssusr
beneficios	rsrrvssss
benefit	pssrsrtsw
benefits	srsrusrst
benning	rssurrrsu
benotigen	rqssssssw
benotigen wir	rrssssssw
benotigt	rsssssust
bent	qtrqxtrrt
beoordelen	srvrrsssr
bereit	sqqrqrqq3
bereits	rtswsrssr
bergamin	rtsrusssr
bericht	sssutrssr
berlin	susssssss
berucksichtige	qssvsssss
berucksichtigt	rrsusrrst
berucksichtigt werden	rssusssss
berufliche	srsusssst
beruflichen	rssusssss
berufstrager	sssrrswss
beschaftigungs	rrssssssv
bescheid	rvrqswrrs
bescheid geben	rssssussr
bescheinigung	rruutrssr
besetzen	sssrsusss
besetzt	prr0rrrsq
besetzt wird	rssusssss
besetzung	ruspsxssr
besetzung der	ruspsxssr
besetzungsverf	rsstsussr
besloten	rrstsussr
besluit	rssssusss
besoin	rtrussssr
besprechen	srvsssssr
besprechen wir	srvsssssr
besprochen	rssryrrrq
besprochen unser	srtsusssr
besproken	rrxrtrrrr
besser	rrttssssu
best	pvrvosspv
best and	ssssusssr
best for	sssqssssu
best in	rrsvsrrst
best of	ssvtssrto
best regards	rvpvqrqqw
best way	susssssss
best wishes	rssusstsr
bestanden	rsrurtrst
bestatige	wrsrrsrss
bestatige ich	usssssssr
bestatigen	wuqqtrrsr
bestatigen sie	svrsssssq
bestatigt	tpsrssrry
bestatigung	swssssssp
beste	vnttwsrpt
beste grusse	urrtsrsss
beste kandidaat	tssrssssu
beste mevrouw	rqsuuursq
bestehendes	ssssussss
bestehendes arbeitsverhalt	ssssussss
besten	sysrtqrsp
besten dank	trssussss
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
between 0	rtssrsrsv
between the	sssrssssu
bevestigen	tpsrrssrx
beware	srusssssr
beware of	srusssssr
bewerbe	rssrsrssw
bewerben	qrrusqryr
bewerber	qrsusurst
bewerber entschieden	sssqssssu
bewerberin	srussrsst
bewerberinnen	qrstsvssr
bewerberinnen und	qsstsvssr
bewerbern	sssrsusss
bewerberportal	sssrssssu
bewerbung	zttupqqpr
bewerbung als	xtrpsrrsr
bewerbung auf	stsqsrssu
bewerbung bei	orstsrssx
bewerbung eingegangen	rsussssss
bewerbung erhalten	ussrsssss
bewerbung ist	uusqssssr
bewerbung mit	trsrssusr
bewerbung nicht	rssusssss
bewerbung um	ussrsssss
bewerbung und	sssusssss
bewerbung vom	ursrsssss
bewerbungen	0qrurrrro
bewerbungsfris	vrrrsssup
bewerbungsproz	qsssssssu
beworben	trtssrrru
bezwaar	ssssssssu
bhattacharya	ssstssusr
bichler	trussssss
bien	1ssrtrrqo
bien cordialement	utsrssssr
bien recu	urstssssr
bieten	rrrryrssr
bieten ihnen	rrsrxrsss
big	rqqrrtutt
bij	opqysqusv
bij de	rtswrsssq
bij het	sssusssss
bijlage	ssssussss
bikes	tssrssrvr
bilanzbuchhalt	srssssuss
bin	qqrstuvrs
bin bis	rtrssrrsv
bin ich	srssususr
binding	ssssussss
binding for	ssssvsssr
binnen	ysrrrqtrq
binnen de	srsussssr
bio	sqssssrsv
birth	srvsssssr
bis	pp6is3oqp
bis 0	psuptrtut
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
bis zum	ssxrtqrrq
bis zur	utqrrtssr
bises	rrrrssssw
bist	qrrruwsrs
bist du	srsqrtust
bist in	strssussr
bit	stqwrurrp
bit more	ssssssuss
bitte	vv1lonno3
bitte 0	rtrsssssu
bitte an	srsussssr
bitte beachten	urtrssssr
bitte bestatigen	svrsssssq
bitte bringen	srrsssssv
bitte hab	ussrsssss
bitte ich	wssrssssq
bitte kommen	spssssssw
bitte melden	swrssssrr
bitte nicht	srususrrr
bitte noch	vrrsusssr
bitte reichen	rrrusrssu
bitte sehen	rssssusss
bitte senden	srrrrrssv
bitte uber	stusrsssr
bitten	uvwqusqrn
bitten sie	susrtsrss
bitten um	russusssq
bitten wir	trxqsrrsr
black	surrssrst
black box	srssssssu
blair	ssssssuss
bleib	strussssr
bleiben	rsqssyrsr
bleiben hier	rssssussr
bleiben sie	rrrtsussr
bleibt	rsrsrursu
bleibt es	rsssrsrsv
blijft	rrsssusss
blijven	stsusssss
blind	uryrrrrsp
block	usstssrsr
blog	ustrssrst
blue	sqrrursst
blurb	ssusssssr
blurb below	ssusssssr
bmc	usssssssr
boa	rrrwrrurr
boa sorte	sssurssss
boa tarde	rrrursusr
board	rvrsqquvp
board and	srssssvss
board has	ssstspssu
boat	ursssussq
body	srssssrsv
bolsa	trsrusssr
bom	vtrrrrurr
bom dia	utrrrrusr
bon	qstxvrrrn
bon courage	rruvssssq
bon pour	srssusssr
bonjour	puttqswqs
bonjour hugo	srsssvssr
bonjour le	rrssssssv
bonjour madame	rsssssusr
bonjour monsieur	rwrqstrss
bonjour votre	rurrrrurv
bonne	tvrtrrrsq
bonus	rqrryrvrq
bonus 0	ssssussss
book	otsurqrsx
book a	ssssssssu
book on	sussssssr
book your	rssssstsu
booked for	ssssrsssu
booking	sqrrttrsx
booking page	srrsssrsw
bookings	utssssssq
bookkeeper	ssusssssr
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
bram	tssrsusss
bramble	ussrsssss
brand	qrvwqssrq
brauche	rrsrsussu
brauchen	srrzsrrsq
bread	ssssrsusr
break	srutstrsr
breaks	rsvtrssrr
breast	srusssssr
brewery	stsqsssst
brewing	stsrsussr
bridget	stsrsussr
brief	twxppsqrq
briefing	ssysrsrrq
briefing hangt	ssvsrsssr
bring	p1upqroqw
bring id	svssrsssr
bring it	sussssssr
bring the	strsrssru
bring you	susrssrss
bring your	rtsrussst
bringen	rotrrrsrz
bringen sie	rotrrrsrz
brings	stusssssq
bristol	ssrstrswp
brochure	srrsssssu
broke	ssusssssr
brooklyn	ssssusssr
brother	vsstssssp
brought	sussssrsq
brown	ssssssusr
bruder	sssssurss
brunjes	vrsrrurss
bruno	vussrsssp
brute	sssrussss
bruto	srssussss
brutto	rrrr2rrpq
bst	susssssss
buchen	rurrssssu
buchern	rssssusss
buchhalterin	rsssssssu
buchhaltung	srssssssu
budget	rqtsrttrv
budgetfreigabe	sssqsvsss
budgets	sssusssss
buenas	wrsrsrrss
buenas noticias	tsssssssu
buenos	qusssrssu
buenos dias	qusssrssu
bugs	ssussssss
build	rrrsrruus
build a	sssssssur
building	qtqsqswss
bulstrode	srstssssu
bundesamt	rssrsvssr
buongiorno	qvrsrtvrq
bureau	rsrutrrvp
bureau of	sssssssvq
burger	sussssssr
burned	ssusssrsr
buro	q0qsrrrsr
burst	sussssssr
burundi	srssssusr
bus	swrtrstrp
bus 0	sussssssr
bus operator	sustssssr
business	stpqrqvrw
business and	sssrssssu
business days	utrrssrss
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
but we	rrsvrsrtr
but you	tqtutrtsp
button	rsssssrsu
buttons	ssssssssu
buy	stssssrsu
buyer	ssrrrurst
by	rs4isqpuu
by 0	qsusurqus
by a	tprrsrxss
by clicking	sssrssssu
by email	svsssrrwo
by end	srtsusrsq
by friday	ssorrsrsz
by may	srusssssr
by monday	srvstsssq
by noon	stsrusrtq
by phone	ststtsrsq
by sending	sssrssrus
by telephone	susrssssr
by the	sstqsssrs
by thursday	sutsssssq
by video	susrssssr
by wednesday	usssstssr
by weds	suusssssq
c	ssqzwoqpr
c 0	ururrsusp
c e	ussrsssss
c est	ruqtxrqrr
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
calendar	ruusqqurr
calendar for	ssusssssr
calendar invite	sqssssssv
calendar link	ssrsssrsu
calendario	qwrqrrrsu
calendars	srssssssv
calendly	svrsssrrs
calendly com	sxrsssrsq
california	trssssrru
call	p5qrssqor
call and	srsusssss
call me	srsuusssr
call monday	rtsrsursr
call on	rvsrssssr
call the	srtsssusr
call to	srstssssu
call today	russsssss
call tomorrow	sussssssr
call us	sqssssssu
call with	svsssssrr
call you	rqrtrrssw
called	wurrqurrq
called from	sssussssr
called in	ussssussp
called this	ssssssrsv
calling	vsssssrsr
callum	ssssvsssq
calma	rtssvssrq
came	uoqtsrxrs
came across	srsrssvsr
came back	sssrsusss
came down	sssvssrsq
came through	wssrsrrsr
came to	ssssssssu
came up	sqsrssvst
camera	txurrrrso
camera in	svrssssss
camille	swrrrrrsr
camino	rsssssssu
campaign	strussssr
campaigns	sssrsssvr
campus	srwsrsrsr
can	rstmxrvpv
can be	osrsrtssy
can choose	srssssssu
can do	rqrsxrtsp
can find	qsssusrtt
can get	srsrtsvsq
can have	sussrssss
can i	ursrsssss
can keep	ssusvsssp
can not	srrprursw
can only	srutssssq
can practise	spvssssss
can say	sssssussr
can see	rwstssssq
can send	ussssssss
can start	ssssrsssu
can still	sssqstrut
can tell	vssrsstsq
can we	rusrsstss
can you	sysqwqrqo
cancel	sxsssrssp
cancelar	rssssssxq
cancellations	sussssssr
cancelled	rtruvrrsq
cancelled cheque	srssusssr
candidacy	qtswssssp
candidacy for	sssussssr
candidat	rtrussssr
candidata	rrswssssr
candidate	ntu1qoqst
candidate help	ssusssssr
candidate home	tssrusssq
candidates	svuyrypsf
candidates 0	ssssussss
candidates and	sustsrssr
candidates are	tssrswssp
candidates bcc	sussstssr
candidates for	rrtusussq
candidates from	srssssssu
candidates on	ussrssrss
candidates who	rstystssl
candidates will	sssussssr
candidati	svsrssssr
candidato	srrvsrsrt
candidato a	srsusrsrt
candidatos	trsrsrssu
candidatura	yqrorwrrs
candidatura nao	sssqssssv
candidatura para	sssrssssv
candidatura per	vssrsrssr
candidaturas	vssrssssr
candidature	tssxtuqrm
candidature au	ursqursst
candidatures	urstsrssr
canon	susssssss
capital	svssrurrq
captain	stssssrur
car	rrrrxrstr
car and	ssssvstsq
cara	puysvqrrq
card	trspsrrxt
card and	ssssssssu
card number	srssssssu
card on	sssssssvq
care	qttsqvtsp
care about	ssvsrssrs
care and	rssrssuss
care worker	sssrsusst
career	sqsssrptx
careerbuilder	sssssssur
careers	sssurrqru
careful	rrrtrrrrx
careful consideration	rrstsrssu
careful review	sssqssssu
cargo	rrrwtsssr
cargo tecnico	rssutsssr
carinho	sussrsssr
caro	qqrurrrsx
carrieres	rrsusssss
carry	strwssssp
carta	tuqruqtqt
carta de	vrrturssq
cas	vrsrsssss
casa	sssusssss
case	utttqrrrs
case study	swssssssp
cash	strrrsrsu
caso	zrrrrrrrq
cast	ssssssusr
castellan	suusssssq
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
cdi 0	ssssusstr
ce	vvrvqtqro
cela	ursrsrusr
cell	srvsssrrs
center	rsvrsrrrv
central	ssssssssu
centre	rsurtrtto
centro	strrusssr
ceo	q2rrrtqrp
cercando	rsssssvsr
cert	stsssussq
certain	sssqsusst
certificado	rsssrsssu
certificado de	rsssrsssu
certificate	tururrrsr
certificate and	utssssssq
cest	svtsrssrr
cette	svstrrrss
cette semaine	twsrssrsq
cfo	sursssvsp
chair	rurttsvsn
challenge	rrvssssrt
chamamos	xrsrsvssp
chambers	sustrsssr
chance	rrrvrrrsv
chance to	srrtssrsu
change	srssstqtu
change and	sssussssr
change of	sstssussq
change the	ssssssrsu
change to	susssssss
changed	qtrvuqrss
changes	ttsqqtrsu
changing	usstssssr
changing the	usssssssr
chantal	srsvssrss
chantier	sssusssss
chapel	sussssssr
chaplain	ssutssssq
chaque	rrssssssu
chara	rtsutrssq
character	sssrussss
charge	rrrrurvtr
charged	sssqssssw
charger	sssussssr
charlotte	sussssssr
charters	usssssssr
chasing	rrsssusss
chat	sywpqqxqn
chat about	surrssvsp
chatted	srsrtsrsu
che	vvqwrtssl
che la	ursusrsrs
che le	rssusssss
cheaper and	sssussssr
cheaper to	ssssssusr
check	vxtorqrqt
check back	rrssssvsr
check out	srsrssrtv
check your	ssvrssssq
checked	vssrsrrss
checker	sutsrsssr
checking	rrrsuxrso
checking in	rrsrsyssp
cheers	uusqrtqrr
cheers for	wssrssssq
cheers person	ssssssssu
chef	ytqrruwrj
chef de	strrsursr
chegou	xsstsssso
chemie	ssssssrsu
cheque	srssussss
cher	qsstsssst
cherche	rrstssusr
chere	ssrurtrss
chez	rwrrrrurs
chf	srrswrsss
chf 0	srrswrsss
chi	rvstssssr
chiara	uqrqssrrw
chiediamo	ssvrsssrr
chief	rrvrsrwsp
cho	stsssrusr
choice	srrrrtrsw
choice 0	ssrsssssu
choix	rsvsrvssr
choose	rsqrsrssw
choose a	strrssrsv
choose the	ssssssusr
choosing	susrsssss
chosen	srsvsrsss
chosen to	sssussssq
chris	ssstrrrsu
christmas	rrsrtvrsr
chrome	srwrssssr
ci	usrsvqpqv
ci joint	srsrvssss
ciao	puwurtror
ciao giada	sssvssssr
ciara	srussstsr
cid	vsssssrrr
cie	rustssssr
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
claim	sssrssssv
clara	swrssrssr
class	rzqqtrrss
class 0	svssssssq
class and	sussssssr
clause	ssssusssr
clay	srsussssr
clay county	srsussssr
clean	stsrurssr
clean and	susssssss
clearance	srtrtstsq
cleared	stssusssr
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
client	rtspptzrr
client and	rssusssss
client in	srssssvsr
client of	srsssswsr
cliente	rnppoq3uw
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
closely	srsusssss
closes	trwrsrsup
closes 0	sssssssur
closing	tqstrtsxn
closing 0	sssrssswq
closing date	vrrssstsr
closing the	sssussssr
cloud	usrrssvsp
cnc	vssssrssr
co	vqpvqtrxo
co founder	sustssssr
co il	srssrsrxr
co op	srrsuuuso
co operation	ssssrusss
coaching	rssrssssu
coast	ussrsssss
coastal	stssssttq
coche	sqssussst
code	pqsvtrqqz
code 0	rrsusrrru
codes	ssssssusr
codice	tssrrssrv
codigo	utsqssssr
coding	rwxrrrrrq
coding 0	srusssssr
coding assessment	srussssss
coding test	svpssssss
coffee	usrurttsn
cofounder	ssssusssr
coisa	ztrqrrrrs
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
collega	rwrtrsrsq
college	srrustrsr
colloquio	rvrwrsrsq
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
come	t3ntorrps
come and	susrsssst
come back	urrrrssst
come by	utrrsrsss
come in	uxrrrrrsq
come off	srssssusr
come on	srssssssu
come to	rsrurvtsp
come up	svsssrrsr
comeback	rsssrsssu
comes	rrssstrsu
coming	srrvquttp
coming and	sssrsussr
coming in	sssussrsr
coming up	stsssrttq
comm	rtrrrrrxq
comm jobs	rrrrrrrxr
comme	qqxsrtrrt
comme convenu	rrvssssss
comments	ssursssst
commission	sstrursss
commissioners	ssssutssr
committed	tsssssusr
committed to	tsssssusq
committee	ttqwrwqrp
committee has	tstussssq
committee is	rssssusss
committee resolved	sssussssr
common	srsrssssv
communication	squsrrusr
communication and	sssussssr
communication skills	ssssssusr
community	ssrtrrtsu
community health	srsssrust
como	vurstrrrq
como lo	svsrsssss
companies	rrsssssrv
company	pqpvspuuw
company good	ssssssusr
company on	sssssstvq
compass	stssstssq
competition	wssrssssr
compilers	sssssswps
complace	strrusssr
complet	vrsrsssss
completar	srussssss
complete	wr2lsqpqs
complete a	svpssssst
complete an	ssvsssssq
complete and	usssstssq
complete for	vssrsrssr
complete it	rsyrsssso
complete the	qsyqrrrru
complete your	ssssssrsu
completed	ruurrsssq
completing	russsssst
compliance	ssrvssssr
comptable	sssqsvssr
compte	ussrsssss
compter	ssrrussss
computer	rrstrrruu
computer software	sssssssur
comunica	rrvtssssr
comunicarte	sssrursst
comunicarte que	sssrursst
con	swturotps
con calma	russussrr
con el	rtssrsssu
con il	ssrrrsrrw
con la	rssyrsssq
con le	rwusrsssp
con nosotros	trsrvrsss
con nuestra	susrsussr
con tu	rrsvsrsss
con un	rqsussuss
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
confirm that	vqrptrssu
confirm your	qtqrusrsw
confirmation	ursrsrrst
confirmation number	ussssrssr
confirme	srrsssrrw
confirmed	qwstqtqrt
confirmed by	srsssussr
confirmed for	sussssrss
confirms that	rssrssssu
congrats	rsrsvsurq
congrats on	rsrsssvsq
congratulation	qypn1qqrs
congratulation and	srsrssssu
congratulation on	ssssusssr
congratulation you	surrtssss
conhecer	rwrursrrr
conhecimentos	ursussssr
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
consider	tsrvsrrss
consideration	qrrvsurrs
consideration for	sssqssssu
consideration we	ssstssssu
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
consulente	qrstwrssr
consultancy	sssrssvsr
consultant	rprrtt0tm
consulter	rssusssss
consulting	rvsrrrtrt
consultora	rsstsrvss
contabile	srsstssur
contact	vtsoqttru
contact information	susrssssr
contact me	ssssssusr
contact us	srssssssv
contact you	vvsqssssq
contacted	tssrsruss
contacto	trursssss
contacts	srssssssu
contato	sssussssr
content	srwrrrqsu
contigo	rsrrvxrrq
continuar	srsrssssv
continuation	srsusssss
continue	rstvrsrsr
continue with	ssttssssq
contoso	pqrrssquz
contract	pnpqzxsss
contract for	ssssqsssv
contract will	srsswrrss
contrat signe	ssssussss
contratacion	trsrsussr
contrato	rqrr0rurq
contratto	qqrr1rsrq
contribute	usssusssq
contribute to	usssssssq
contribution	sssrssssu
control	rrwqsurrr
controller	qqsursvup
convenient	stusrsssr
convenient for	ssusssssr
convenio	rrrrvvsrr
convention	rssrsusss
convenu	rrvssssss
conversacion	tvsrrsssr
conversation	q0qtrqtrq
conversation and	svssrsssr
conversation with	sysrrsrsp
conversations	susustrsp
convocatoria	vtstrsssq
convocatoria de	utsrrsssr
cool	uusrsrrsr
cooperation	srrrsusst
cooperative	usssssssr
coordinator	vvrrstrtn
coordonnees	srssssuss
copies	ssssqstsv
copper	ssvsssssr
copy	rrrsvrrvq
copy of	srrsusrvq
cordial	utrtsrssr
cordialement	tvrtsrssq
cordialmente	vtsrssssr
cork	ssssssssu
corn	stsrssrsu
corp	stusrsssr
corrected	ssssusssr
correspond	rssussssr
corso	qssrrvssv
cosa	srvssssrr
cost	rqtrsssru
cote	rsssrturr
coucou	rqrtsrssw
could	owupsputs
could be	rrsqrruvs
could lead	ssrsrsssu
could not	rqrqvtsru
could take	sssussssr
could use	sssrssssu
could we	swrqsrvsp
could you	rwzrsrqrm
council	rwsrswrsn
count	trrttsrvp
country	rrsrsrrsw
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
court on	ssssusssr
couture	rssvsssss
cover	wtrtrrrss
cover for	rrssssssv
cover letter	vtrtsrrsr
cpc	sssussssr
cream	sssrssssu
creamery	tusrsrssr
create	urrqssurt
create a	sssrssuss
create your	usssssssr
created	rssrssssv
credential	ssssssusr
credit	rrrqrsrr0
credit card	srssssssv
cree	ssssssusr
creer	rssvssssr
creneau	svsrssssr
crew	rvsxtrrrm
crewing	sssstsusr
criteria	trtssrstq
critical	qrwsssssr
critical thinking	ssusssssr
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
current	ssrsrvuqr
current job	ssssssuss
current openings	sssqsussr
currently	vrrsrrrru
currently reviewing	vtsrssssr
curriculo	szrrrsrrq
curriculum	uururrrsr
curso	rqrrrrusw
customer	rttsrqtru
customer service	sussssssr
customer wants	srusssssr
customers	srstssrsu
customers we	ssssssssu
cut	srutsrrst
cuts	sussssrss
cv	ztoqoo1sp
cv in	ssssssusr
cv recu	wrssssssr
cv screening	srsvssssr
cvs	trrssrqrw
cycles	ssssusssr
czesc	rurwssrsq
czesc marek	rurwssrsq
d	rruqyrwoo
d a	srrrustsr
d acces	ussrsssss
d accueil	rrssssssu
d autre	rssursurr
d autres	rrstssssu
d avoir	srsusssss
d be	rqsuxqwsm
d do	suurssrsp
d en	strsrrvsr
d etre	sssusssss
d etudes	stsrussss
d go	sussssssr
d ici	svvrrrrrr
d identite	trtrsrssu
d just	ssssssvsr
d like	svsrxsprq
d love	qvrrttrst
d rather	ssssttssq
d really	sssutsrsr
d suggest	srsrssssu
d un	tvtqssrsr
d une	rrrqrursv
d want	tusrsstsr
d y	rrussssss
da	uytvrrnqp
da der	sssrsvrss
da die	qusussssr
da firmare	srssussss
da ist	tvrrrsssr
da sua	tusrssssq
da vaga	ssvsrsssr
da wir	sssssrssv
daan	vrrrussss
daarna	uqrrvsssr
daarom	qssvsssss
dabei	qwqtsrrus
dach	srssrstsv
dad	vtsrssrsp
dag	rvrrrsttq
dagen	uqrtsrrst
daher	qsswssssq
dahin	usrrrurss
dal	ursrtssrt
dame	sssusssss
damen	trvrrrrus
damen und	trtqrsrut
damit	rurtrvrsq
damit du	srsrsvsss
damit wir	sussssrss
damos	rrstvrssr
dan	q1qrssrqr
dana	rssqsuqsu
danach	rvsqqwqrt
danach setzen	susssssss
dance	sussssssr
dank	wrptrrqqv
dank fur	urqtssqqw
danke	5np1qsprk
danke dass	sssusrssr
danke fur	ttrurtrsr
danke furs	srrwsrrsr
danken	trrurtssr
danken ihnen	ussssssss
dann	q0umvtqqo
dann auf	ussrssssr
dann halten	sussssssr
danny	ssssusrss
dans	uqtvrusrp
dans l	sqvqrwrrr
dans la	rtsrussss
dans le	trstssusr
dans les	urstsrsst
dans un	srstsussr
dans votre	ssssssssu
dar	susstsssr
darf	rrrprtzsr
darf ich	rrrpruxsr
dario	svsussrrq
darling	stsrsrrsv
daruber	sqtwsrssr
darum	trsvssrsq
das	wqoxsysnn
das angebot	srrsussst
das besetzungsverf	rsstsussr
das budget	ssrrsrssw
das duale	sssvssssr
das ergebnis	sssvssssr
das gesprach	svsrrsrss
das ist	srtrutssr
das mit	rrsrsvsss
das sie	sssussssr
das verfahren	rrrvrwrsp
dass	ynsvsqsqr
dass du	urrsrrrsu
dass ihr	sssrssssu
dass sie	upsurstrr
dass wir	srsutrsss
dat	sursssqru
dat je	vrsursrsr
dat we	rrsuusssr
data	oruorqzvt
data analyst	qqtsssruu
data engineer	stsssstvn
data entry	ssssusrss
data lead	sussssssr
data protection	rssrssssv
data science	ssssssuss
data scientist	tuustsvuj
database	srsrssxrs
dataset	srwrrsssr
date	tsyosvoot
date is	vrvsqurro
date of	sqvssussq
dated	rursrursr
dated within	sussssssr
datei	srvsssssr
daten	wrrrrrrsu
daten sind	vssrssssr
daten werden	rssrssssu
datenbank	sssusssss
datenhafen	sssussssr
datenschutzger	rssvssssr
datenschutzger vernichtet	rssvssssr
dates	stsrrrssu
datos	rsssssusr
dauer	tsurtrrrs
dauer 0	rtussssss
dauern	ustqsrssr
dauert	vqtqrsrss
dauert 0	vrrsrssst
daughter	ssssrurst
daumen	srrqwrrrv
davantage	rrusssssr
davon	ssrrvsssr
day	putoxovst
day 0	srsssrssv
day for	ssssssusr
day rate	ssssrsvsr
day that	sussssssr
days	pnynyqvvq
days a	rrrsvrtss
days ago	ssssssryo
days and	srstssusr
days before	ssrsssssu
days from	ssusssssr
days of	rsutssssr
days so	ssusssssr
days to	rtvrssssr
days without	ssssssuss
days wk	ssrsssvsr
dazu	ryssrrsrq
dbs	srssssusr
de	wusvvunlp
de 0	ptwswotps
de abril	svsrrssst
de admitidos	vrsrssssr
de analista	srvsssssr
de ca	ssssssuss
de cara	rrurrsssu
de chef	susrsssss
de comptable	sssrsvssr
de conducteur	ssssussss
de conhecimentos	ursussssr
de cv	srsvssssr
de datos	rsssssvsr
de direction	rttrssrvq
de donnees	ssursssss
de empresa	srssvsssr
de functie	srsuvrrrp
de junho	rrurssssv
de junio	stssusssr
de l	vrrsrrsss
de la	vtqussqrr
de lijst	rrsxrsssr
de los	urstssssq
de mardi	sssusssss
de mes	vsssrrssr
de notre	ururssssr
de noviembre	ssusssssr
de opdracht	rrxrrtrsr
de poste	trsrtussr
de procedure	rssssusss
de projet	susrsssss
de que	rrrxrsssr
de recrutement	vrsrstssr
de rectification	ussrsssss
de repondre	rrrrsussu
de salud	trsrusssr
de saude	ssssussss
de seis	rrsrususr
de selecao	rrrurvssr
de seleccion	rrsvssvsp
de selectiecommis	sussssssr
de septiembre	ussssssss
de son	rtrsssusr
de tecnico	rtsursssr
de todos	rssrssssv
de trabajo	rqrtssrsw
de un	rtrqssvst
de vacature	srsqrussu
de verdad	sqsvsssss
de votre	sqrssqrry
de vous	qrqtxqsrs
deadline	rr1rrrrsq
deadline 0	ssvsssssr
deadline is	svrssssss
deadlines	sqtrssrtt
deal	rrssssrrv
dean	ssrrrsssv
dear	pruttwppu
dear all	sussstssr
dear applicant	wqspsvrrs
dear candidate	quuursrto
dear dr	tstutrrsr
dear kim	ssstssrru
dear ludovic	ssssssusr
dear mr	qsrusysro
dear mrs	ussrssssr
dear ms	sttqttsrq
dear name	russsssvo
dear noreen	ssssssusr
dear odette	sssssrssu
dear parents	rrssssssv
dear robin	ssssrsssu
dear sir	qqusqursv
dear team	rpsrrsrsz
dear tess	ussussssq
dear tomasz	qtsrrstsv
dear valued	srsrrsssx
deb	utsrtsssq
debe	rrrrurssv
debut	tssrsussr
dec	ssssvsssr
december	wptsrsttp
december 0	urstssssr
decent	srssssusr
decided	qpqxqtpqz
decided not	rrrurrrrv
decided to	rqrvquqrx
decidido	rrssutsss
decimos	xrsrssssq
decimos algo	xrsrssssq
decirte	rssssusss
decision	ntsrr1pqt
decision de	sssusssss
decision on	ssrrsvrst
decision we	ssvsssssr
decision yet	srsssussr
decisione	qssrsxssr
decisions	psrpszsrs
decisions by	sssssussr
deckhand	usssssruq
declan	usstssssr
declaration	srsrtrssu
decline	strrwsssq
decline by	stssusssq
declined	trsrsqssw
deep	susssssss
deeper	sssusssss
deferred	ssssrwssr
dei	vtsprursq
deich	rssrsruss
dein	rtqtspspy
dein profil	rtsrsrsqw
deine	wtssrpopx
deine bewerbung	uptrrrrrw
deine daten	qsstssssu
deinem	rrqrrrsux
deinen	turqrrtst
deinen namen	russssssr
deiner	ssrsvrrsr
deja	rrryrrurq
del	qtpuqtsox
del 0	rtutssssq
del jueves	rtsrvsssr
delai	trrtsvssq
delai de	trrtsvssq
delay	ssssqusst
delay in	ssssqusst
delegation	ssssussss
delegation l	ssssussss
delete	rrrssstur
delete my	ssstssusr
delighted	ssrrxrrsr
delighted to	stsrxrrsq
delivered	trsrsrrsv
delivery	rrrrqrssy
delivery 0	ssssqsssu
dell	qsryrrrss
della	rtrrqzqtq
delle	rtssrtssu
delphine	sssrssusr
dem	uyuwtwmpi
dem 0	rusrurssq
dem die	sssrsusss
dem stellenprofil	vrsrsssss
dem team	sutrrrrsr
dem vorbehalt	srssvsssr
demain	vuurrrrrr
demand	ssttssrtq
demand video	sstsssssq
demande	vssrssrst
demi	stsrursss
demo	wrsrsrsss
demonstrate	sussssrss
demos	vssrsrssr
den	uvsvyronm
den 0	surqutsrs
den arbeitsvertrag	srssvsssr
den eingang	utsrssssr
den engeren	surssssss
den erhalt	vrsrsssss
den fachbereich	rsussssss
den job	russssssr
den link	swssssssp
den nachsten	srsrtsusr
den tag	sussssssr
den vertrag	rqrryrrsu
den weiteren	truuqrssq
denis	srvssssss
denkbar	sssrssuss
denke	sssrsutsr
denken	rsrtrrvrs
denkst	rrurrussr
dennis	qssusssss
dentro	srsrsvsss
denver	sssrsstur
department	uvsrrtrso
depends	sssrsusss
deployment	ssssssusr
depois	vusrrsssq
deposit	srsrrsrsw
depot	ssssssssu
depth	sssussrss
depuis	sssusssss
deputy	rrssurttr
der	vyqusypml
der 0	svrrqrrsv
der ausbildungspla	ussussrsr
der bewerbungen	ussrssssr
der bewerbungsfris	ussrssssr
der chef	susrstrss
der das	rssssruss
der engeren	rrtrsvssr
der entwurf	rssrssssu
der geschaftsfuhru	sussstssq
der halle	sussssssr
der kunde	rrsttrqsv
der landstallmeist	ssssusssr
der noch	ssusssssr
der personalrat	srssvrssr
der prasident	rustssssr
der runde	sussssssr
der schon	rssvsrssr
der sitzung	rrsssxssr
der stadt	tssrstusr
der stelle	rssrsvssr
der vorstand	rrsvrstsr
der werkstatt	russssssr
der woche	sssusrrss
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
desde el	rqrsxrsss
deserve	vssrssssr
deshalb	rqrwrxrsp
deshalb konnen	rssqsxssr
deshalb leider	sssssusss
design	qxqtqrvrr
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
detailed	ssssssusr
details	lzrlyovwr
details are	quxrssssp
details below	sussssssr
details on	sssqsstus
details to	ssssssusr
details will	ssssssssu
deutsch	srvqsussp
deutsch 0	srusssssr
deux	truruqvrp
deux ans	trsrusssr
deux jours	srsstsurr
develop	ssssssusr
developer	srvuuttvi
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
di lavoro	srsssssur
di selezione	stsrsussr
di una	qsstsvssr
dia	uspuwpsqr
dia 0	urqqxrrqu
dial	qzssssrsp
dial in	rxssssrsp
diary	srsrrtvsq
dias	trqwsqrqw
dice	trsrvrrss
dicembre	rtsrwsssr
dich	ruruvsvqm
dich an	sussrstrr
dich im	rrssvsssr
did	psoutsuqw
did not	rqqsrssry
did well	sussssssq
did you	rssssstsu
die	wkvyvurmp
die 0	rsussssss
die andere	sssvrrsss
die auswahlkommiss	sssussssr
die bescheinigung	rssutrsss
die besetzung	rtsqsxssr
die budgetfreigabe	sssqsvsss
die daumen	srsrurrsu
die einladung	rrursssst
die engere	rssusssss
die entscheidung	rrtrrrrsw
die erste	uttrssssq
die fragen	ssusrsssr
die kinder	sqstssssv
die mit	rqsxurssr
die nachste	ssutrsssr
die position	rrrwrqwsq
die prufung	ssrurrrsu
die richtige	ssssssusr
die rolle	srsussssr
die spate	stsusrssr
die stelle	ptqtwvqrr
die stunde	rrsswsrsr
die uhr	srusssssr
die vakanz	rssvsssss
die werkstatt	rxssssssq
die wir	ssrrtussr
die zahl	trttssssq
die zusendung	stsqsssst
diego	ssssssrus
diego ca	ssssssrus
dienstag	ruppqqrr2
dienstag 0	ssrrssssu
dienstag um	ssssssssu
dies	vrsssrtsr
diese	usuusqptr
diese e	sstrusssr
diese nachricht	rtstssstq
diesem	qrsxrrrss
diesem fall	rssusssss
diesen	srrssrrsv
dieser	truurrssr
dieses	rtsvssssq
diesmal	qrrwsrsst
diesmal nicht	ssssssssu
diez	rrsvssusr
difference	sssssssvr
difference and	sssssssvq
different	rrtusrrsu
dig	ruwrxqqpq
digital	rstsrrtvq
digits	ssussssss
dimanche	srvrtssrr
dime	rrqrusrsw
din	tqrrrurzp
din ansokan	sssssvsrs
dinner	sssqrsrsx
dinner on	ssssssrsv
dinsdag	ryrtrrrrq
dinsdag 0	susssssss
dipl	tttrssssq
dipl ing	sussssssr
dir	oytzpurql
dir alles	sussssssr
dir die	sssstsusr
dir ein	srssssuss
dir gern	ssrsssusr
dir unterhalten	svsrssrss
dir zu	sssusrsss
direct	uqrqrrwsr
directamente	ssursssss
directamente a	ssursssss
directeur	ttsrssusq
directie	yrsqrurrq
direction	rsvtrrrvo
directly	sustssrtq
directly with	sussssrss
director	tusrrrvso
directora	svssssssr
direkt	rzrrrsssq
direkt in	rvssssssr
direktorin	srsrsrrsv
direzione	rrstsvssr
dis	sqrrtsssv
dis moi	srrqusssv
disagree	ssusssssr
discard	ssssusssr
discard the	ssssusssr
disclosed	sturssssr
discount	srrsvsrrt
discover	ssssssrrv
discretion	ssssssuss
discuss	turqtrtrr
discuss your	svssssssr
discussed	rrsrtrtsu
discussing	vrstssrss
discussion	u1pqrupro
discussion on	srsrsvrss
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
dissertation	ssssssusr
distinti	rssvssssr
distinti saluti	rssvssssr
distribution	rrsrswsrs
dit	prrxuursp
dive	susrssrss
division	rssrsusss
diz	rqrsusrrw
diz me	rqrsusrrw
dizer	rrrttvsrr
dni	rurrsssst
do	rwuxoupor
do 0	sxrsrrssr
do a	q0trrrrsp
do anything	strrsusss
do for	ssssusssr
do have	rssrssuss
do in	sussssssr
do it	ottvusrsq
do not	ttuxounqt
do our	ssusssssr
do seu	rrurursss
do so	ssrtrsssu
do the	rsssurtsr
do this	stsrssrsu
do you	rsrqrrurw
dobry	srrvrwrrq
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
docx	rrxrssssr
doe	sqsrssssw
doen	rtsvrrrsr
does	uuspqtosu
does not	ruttrsqrt
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
domingo	uqwqrqrrw
don	rrutssssr
donc	rvrurtrsq
donde	stsrssssv
donderdag	ryxrqrrrp
donderdag 0	swssrssrq
done	rqxxqssro
done and	rsstsvrsr
done for	ssssssuss
done on	sussssssr
done the	urstssssr
donna	ssusssrsr
donnees	srursrsst
donner	srstusssr
donner une	ssstusssr
donnerstag	ryuqqqsrs
donnerstag 0	rxtrrrrsq
door	pyrtrrtsq
dopo	wussrssro
doris	usssssssr
dort	vqsssssst
dos	suwsrqrss
dossier	wprnswqru
dossier pour	ursqsrssv
dot	sssrsusss
dott	russrussr
dott ssa	rsstsusss
douze	srsrssssu
down	twpwtqlsu
down and	sssqssssu
down at	puswssssr
down from	ssssurrss
down the	srsrtssus
down to	srsvtsrsr
down w	vussssrsp
down with	ttrrrursq
download	srtrssrrw
dp	ssssssusr
dpto	rtsqssssv
dr	r1ruvnsqo
dr haverstock	ssssssssu
dr ing	surssssss
dra	xrursrssp
draft	rrustrsrt
draft the	ssusssssr
drawing	sssvsrssr
drawn	rsssssssu
draws	usssssssr
drei	rryqrpsrv
drei jahre	sssrsruss
drei wochen	srsrssssv
dress	svssssrsr
drie	srstssrsu
dritten	rsstsursr
dritten quartal	sssrsusss
drive	srurrstrt
driver	uvrrrsrup
drivers	sssrsussr
driving	ussssssss
driving licence	ussssssss
droit	uqrqrrwrs
droit d	ussrsssss
drop	rswrrrusq
drop by	ssrsssvsr
dropped	srssssusr
drucke	rrrrurrsw
drug	tssrusssr
dsgvo	rrssssssv
dsp	sussssssr
dt	srusssssr
du	thvyxtsns
du 0	sqrtxrrss
du bekommst	ssrsrsrvr
du bist	rsssvvrrp
du dabei	rrsrsrrsw
du dich	vssrssssr
du dir	sursssssr
du hast	rrrutrrst
du im	sssrsussu
du jetzt	ssrsssssu
du nachste	svssssrss
du noch	ssssssusr
du uns	rrvsrrrst
du warst	sssvsrssr
du willst	vrvsrrssq
duale	sstvssssq
duale studium	sstvssssq
dublin	rtsstrurq
dublin and	sssrurusr
dudar	sqrwsssss
dudek	rsssrsssu
due	rtvnq0upq
due course	sssrsussr
due date	stvsssrsr
due to	sqrqqyrru
dump	ssusssssr
dundee	ssstssttq
duplicate	srvsstssq
dura	stvsrssrr
duration	srxrssvsn
duration 0	ssussstsq
durch	susoqyqrs
durch den	qrursussr
durch die	utsrssssr
duree	rsssssssu
duree de	rsssssssu
durfen	rvsrstssr
durfen sie	svssssssr
dus	ssvsrssss
dus niet	ssvsrssss
dusseldorf	ussrsrsss
duty	srsstsusr
dzien	srrsswrrr
dzien dobry	srrsswrrr
e	wptvxqplv
e 0	qwrsurrsp
e a	rutusrrrr
e ammesso	sustssssq
e andata	rrrtwrssr
e boa	sssurssss
e de	tusqsssss
e di	sssrsvssr
e il	rrstruusr
e in	sssusssss
e la	rusustssq
e le	srsusssss
e mail	utsprqquw
e mailed	srusssssr
e mails	srrsrrrsw
e para	srrwssssr
e stata	xrrrrrsrt
e um	squsrsusr
e una	rryqrrrrv
e v	utsrsussp
each	ttrrsrrru
early	rturtuqrq
earn	sqsrsttsu
easier	sssrssrut
easily	rrrrrrrvt
easily apply	ssssssswq
easter	ssssurrss
easy	rrtrrrruv
easy to	ssssssssv
eat	stsssssvq
echange	sturssssr
echt	sssusssss
economy	sssssqssv
ecrit	ssssvsssr
ed	sssswsrrr
edge	srussstss
edit	sstsssrus
edited	sssrssssu
editor	tutrssrsq
education	qssrsrssw
education and	qssrssssv
educator	trsssvssq
een	twsuqnvpr
eens	srsrssusu
eerder	srsturssr
eerlijk	urrtsrsss
eerste	trsrusssr
effect	rrtstrrsu
effect on	rsssssssu
effective	stsrrvsss
effective from	sssssussr
effort	vtrurrrrq
efforts	sssssssvr
efforts of	sssssssvq
eg	trsrtssuq
eg 0	trsrtssuq
ehemalige	ssssssusr
eher	srsussrss
eigenen	rsswsrrsr
eigentlich	srtrsussr
eight	rruusrrss
eighteen	ssstsrusr
eighteen months	ssstsrusr
eignungstest	ssusssssr
ein	rssqvnxnx
ein anderer	sssrssssu
ein angebot	srsusussq
ein bestehendes	ssssussss
ein exemplar	srssrsssv
ein gesprach	srssssvsr
ein kurzes	susssstsq
ein neues	ssrsrsssv
ein paar	rssssusss
ein thema	srstssuss
ein treffen	susssssss
ein unverbindliche	srssssvss
ein zeichen	srssvsssr
eine	ln1zslxpu
eine andere	sssvssssr
eine antwort	ssusssssr
eine einladung	rsssssssv
eine kalendereinlad	srssssssv
eine kleine	susrsssss
eine kurze	sstsrrusr
eine neue	sssrsrust
eine passende	sssrssssu
einem	prvursrrv
einem spateren	usssssssr
einen	kvypnvxou
einen anderen	sssqssssv
einen termin	sussssrsr
einen vormittag	rvsssrrss
einen wechsel	sssrssuss
einer	psutpyvrm
einer kollegin	sssusssss
eines	ssusrrwrq
einfach	rvtrsrusp
eingang	yuspsrssq
eingegangen	uruqrrrsu
eingeladen	srvsssssr
einige	strrrrust
einkauf	ussrsssss
einladung	qstqrrrrz
einmal	rruwrrrsr
einmalig	srrrssssv
einstellen	ssrtsursr
einstellung	rrtsuvrsp
einstellungsst	sssrsvrss
einverstanden	qqsrysrss
einzustellen	srsswrssr
either	sqrqvtrts
either of	srsussssr
either side	ssssusssr
either way	tssqsrrus
ekg	sqrsssssv
el	yststqonv
el 0	trstusssq
el consejo	qsstsussr
el dia	vrsrsrsrt
el domingo	rqwqrrrsw
el gerente	rtsussssr
el jueves	rurrrsrsv
el lunes	rrrrvrssu
el plazo	qrrtussst
el puesto	rtqyvrrro
el reconocimiento	trsrrsssu
el siguiente	rtrrusrsu
el viernes	wrsrrssss
elder	srssssusr
election	srsssqssw
electric	uussssssr
electronic	srtrssrsv
elements	ssvsrssrs
elena	rvrrrwrrq
eleven	sssqtstss
elf	rusrssusr
elif	stssusssr
elige	ssurssssr
eligibility	ussrsssss
eligible	sstssussq
eligible list	sstssussq
elin	surrrurrs
ella	swsrssrsr
elle	trsquvssr
else	trrsvuqrt
else and	sssvsrrsr
else has	ssssusssr
elsewhere	srsqttrsv
elsterau	rtsrssusr
em	xruprwsro
em anexo	rqxrurrrr
em marco	srrtrrvsr
email	tsvmpovvv
email address	rrrsssrrx
email and	rssvsstsq
email because	ssssssssu
email finds	srssssssu
email for	sttsssssq
email from	ussrssssr
email is	rsrssssrv
email it	sssssssur
email to	qrvrssuss
email with	tussssrsr
emailed	qrsssswss
emailed you	srsssswsq
emails	strqrqwts
emails to	tssssswum
emails will	sssrssssu
embauche	srssussss
empfang	rvrsrssss
empfehlungen	ssssssutr
emploi	sssussssr
employees	srsssrssv
employer	rrrsurrtt
employers	rsrrssruv
employers can	qsssssstt
employment	srrsursrt
empresa	srtsurssr
en	wrpvqwrlw
en charge	srsrvssss
en cuanto	sssrswssr
en dat	rrsvsrssr
en el	0qprstqrr
en esta	rssvsrssr
en het	rqswrussq
en la	urrsqruru
en maak	stssusssr
en met	tssrrrssu
en nosotros	ssssrsssv
en nuestro	wrssrrssr
en parler	trsrssvsr
en piece	sturssssr
en savoir	rsssssuss
en su	rtstrsssu
en toute	rrstssusr
en una	stsrssssv
encaja	srrsusvsq
encantado	rvsrtsssr
encore	rruustssr
encourage	srsusssss
encourage you	sssvsssss
encouraged	sutsrsssr
end	xowuqsrro
end of	0pspstqrr
end to	ssussstsr
end with	susssstsq
ende	tqqtszrrq
ende april	srrrsvsss
endeavors	sssrssssu
ended	rsssssssu
ending	rrrssrssv
ending 0	rrrssrssv
energia	rrsutssss
energie	sssssssru
energieagentur	srusssssr
energieagentur vorharz	srusssssr
enforcement	stsrsussq
engagement	rrssuursr
engere	rssusssss
engeren	rttrrvssr
engeren auswahl	rrsrswssr
engeren kreis	surssssss
engineer	xvsusrr0c
engineer 0	srsusssss
engineer in	sssssssur
engineer jobs	sssssssvq
engineer position	uurtssrsp
engineer remote	qssusssss
engineer role	qtssvsssr
engineer spot	rtsssusss
engineer with	susrsstsr
engineering	rssssrwup
engineering manager	sssrtsusq
engineers	qqrssrswt
engineers and	srssssuss
engineers who	sussssssr
englisch	ssusssssr
enhorabuena	rtrrvrssr
enjoy	srrrrtssu
enjoy the	sssrsussr
enjoyed	rtrsrrssv
enjoyed meeting	sssqssssu
enjoyed our	sssussssr
enlace	rurrrsssu
enough	rqsvrrrrw
enough so	ursssssss
enough to	srssssssu
enquiries	vssrurssq
enquiries and	sssrussss
enregistree	ussssssss
ensemble	utrrsrrst
ensure	rsvqrssst
ensure the	srusssssr
ensure you	srussssss
entendre	stvrrsssr
enter	tssrssrsu
entered	vssrssssq
entering	srtrssssu
enterprise	ssssssuss
entgegengebrac	sssussssr
entgeltgruppe	srsrwsssq
entgeltgruppe 0	srsrwsssr
enthusiasm	ussssssss
entitlement	sssssussr
entitlement to	sssssussr
entra	sssqssssv
entrambi	stsrssuss
entre	svrqrtrss
entretien	svssssssr
entretiens	ussrssssr
entrevista	twrrrrrrt
entries	sssrssssu
entries and	sssrssssu
entro	tsyqrtrrq
entro il	usurssssr
entry	rrsrsurur
entry level	sstssssur
entscheiden	trsrrusss
entscheidung	npvssvrrw
entscheidung bis	sssruussr
entscheidung leider	rssssusss
entscheidung uber	srurrqrsw
entscheidung und	rssqssssv
entschieden	rrrvssrru
entschieden die	rssvsrsss
entschieden haben	vssptrsst
entschuldigen	susrsssss
entschuldigung	russsssss
entwicklung	sssusssss
entwurf	rssrssssu
envelope	sssutsssr
enviado	svsrsssss
envies	rusrrrssu
environmental	ssssvsssr
eod	srwssssrr
epreuves	ssusssssr
equipe	vrtrrurrq
equipo	surtssssq
equity	ssssusssr
er	xtsrurpqr
er ist	srsrsvsss
er met	vrssrssss
era	rssusssss
erased	sssrssuss
erfahren	rsssssusr
erfahrung	rrsusrtss
erfahrung mit	sssvsssss
erfolg	pquxsrrrs
erfolgreich	ussssssss
erfolgt	vrrssrrss
erfolgt die	vssrssssr
erforderlich	rsutssssr
ergebnis	rrrysrssq
ergebnisse	srutssssr
ergeht	rsusssssr
erhalt	vrsrsssss
erhalten	usqrsprtw
erhalten sie	strsurrss
erhalten und	srsqrsssw
erinnern	ssssssssu
erinnerung	swtsrrrrp
erklarung	rsussssst
erlaubt	rsvssssss
erreicht	turrrrsst
erreicht und	ssssssssu
error	srsrrrrsw
erscheinen	sussssssr
erst	wptosvrrs
erst nach	xqsrtrssr
erstattet	tursssssr
erste	uttrrsssq
erstellt	rssussssr
ersten	trsrrrrsv
ersten tag	srrsrsrsw
ersuchen	sssssussr
ervaring	rtsussssr
erwarten	ruurrrrss
erwarten sie	russsssss
erwartungen	sssussssr
erzahlt	rtsrsruss
erzielt	sssussssr
es	nuxxlsnqy
es bei	stsvssrsp
es diesmal	sssqssssu
es el	stssrsssu
es gibt	rrvrssruq
es hat	russsssss
es ihnen	sptrsttsu
es ist	ssusrrtsr
es la	sssusssss
es necesario	rssrssssu
es nicht	rrtusrssr
es um	ussrsrsss
es war	sssusssss
es weitergeht	qssrsxrsr
esclarecimento	ururssssr
escribimos	rsspsussv
esigenze	sssussssr
eso	rrsvssssr
espera	rrsvtsssq
espere	ursrssusr
esperienza	rssusssur
essai	rrsvtrssr
essence	ssssusssr
est	vqouswppv
est bien	ussrsssss
est pas	rsrtsussr
est toujours	rssrsvsss
esta	qrpvpuuqx
esta ocasion	sssussssr
esta semana	svrrsrtrr
established	sssrsusss
estao	rrswssssq
estas	sssrssuss
estate	rsswrsrsr
este	utrqrsrwp
este e	srsrssswq
estimada	uruttrrrp
estimada ana	ssssussss
estimado	qtrvqrrrv
estou	vrrrrsusr
et	wmywtrvol
et 0	torrssvsu
et d	ssssssurr
et de	turrsssss
et je	sqrtruusr
et moi	urstsrssr
et nous	srrtusrss
et par	ssssussss
et un	srvtrsssr
et votre	rsswssssr
etage	susssssss
etait	rssusrsss
etapa	tsrwrssrq
etapas	rrsssvssr
etc	srsrsrurv
ete	trrsustsq
ete enregistree	ussssssss
etes	rvsrrvrsq
etre	rsstsvssr
ett	rryrrrrsr
etudes	stsrussss
etudie	rrstsrssv
etwa	ustrrursp
etwa 0	vsuqssssr
etwas	utturtrro
eu	vrrrsurrs
euch	rqsusrrsw
euer	rrsusussr
euro	roxrvrtqs
euros	rqrrwsrrv
evaluation	rrussussq
even	surpqqurx
evenement	ssssssssv
evening	rqussrtst
evening before	ssusssssr
evening with	sssrssssu
event	tvrrrrrru
event will	srssssssu
events	trtrsurss
eventual	ssssssusr
eventuell	srsrrtvsr
ever	trrrrrtrv
ever been	ussrsssss
every	upxlszoqt
every application	ussrssssr
every day	strsusrsr
every one	ussssssss
everybody	trrusrrss
everyone	pwrsvrrrs
everyone enjoyed	sssussssr
everyone is	rtsrsrusr
everyone we	srssssssu
everything	tvqsstprt
everything on	sssssvssr
everything you	ssssssssu
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
excited to	rtqp0rqrt
excitement	ssssusssr
exciting	sssssssru
excluidos	wrsrssssr
exclusive	srsrrsrsw
excuse	trsrssusr
excuser	sussssssr
executive	qttrqtwsq
executive role	ssusssssr
exemplar	srssssssu
exempt	sssrsussr
exemption	sssrsussr
exercise	rwtssrrsp
exercise and	sursssssr
exercise is	srursssss
exist	ssutsrssr
exit	ssssssusr
expansion	sssrsusss
expect	sttrrwqsq
expect it	susssssss
expect to	tssrsvssq
expectations	susssstsr
expected	rsrtsqssv
expenses	rvssssssr
experience	prqvpp0sw
experience as	ssssssuqs
experience in	sssssszpo
experience with	rqsqrstry
experiences	sssssssvr
expert	srssssuss
experts	ssssssssu
expire	srusssrst
expires	srursusrs
expires 0	srtssussr
explains	sssrssssu
exported	tssssswum
exposure	sssvssrsr
expression	rrussssss
ext	ssssssurs
extend	rstswsrsp
extend an	srsswsrsq
extending	sssusssss
extension	rrrtsrssu
external	tsstsrusq
extra	sssrsurst
ez	ssssrsssu
f	pvttrqsts
f 0	srvsrssrt
f m	sssssssvq
fa	vrsrsrsuq
fabio	rrvsrrurq
faca	trvsssssr
facciamo	uusssssrq
face	strsssrsu
faces	ssussssss
fachbereich	prwsrtssr
facility	sssrsutsq
fact	srtrrsrsv
factors	srusssssr
fahren	utssssrsr
fahrt	vtsrsrssr
fail	tqwrrrrst
failed	sssrssssu
failed to	sssrssssu
failure	ssrrrusss
failure to	ssrrrusss
fair	tqrtrvrvq
fair trade	sssssssvr
faire	tssrussss
fait	rsswssssr
faithfully	sssussssr
fallen	ssssssssu
fallstudien	squusrssr
falta	ttsrrrusq
familie	srssrrvss
family	trrrtsssv
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
fase	svrrrssst
fase de	ttsqrsssu
fast	srsrssruv
faster	ssssusrss
faster than	ssssusrsr
fatih	srsrsvsss
fatto	sssusssss
fault	usssssssr
faut	rsstusrsr
favor	tqsqssssw
favor of	sssrssssu
favorable	srssussst
favour	sssussssr
favour of	sssussssr
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
federal	rsrqrsssv
federation	sussssssr
fee	rrrurrrtu
feed	rtssssrwr
feedback	quq2sqqrp
feedback can	srsussssr
feedback on	ssssssssu
feedback will	susrssssr
feel	rsrtrsrsv
feeling	rvsrssssr
feelings	sssusssss
feels	stsussssq
fees	srssssssu
fehlen	urrrsrssu
fehlen noch	ussssssss
fehlen uns	ssrsssssu
feira	usrrrrrrw
feita	vrsrssssr
feito	rrstrsrsu
fell	sssusssss
fellowship	ussstsssr
felt	rrsxsrrsr
femi	sssqssssu
fermee	rrstrsssu
fermin	vrsrusssp
ferreira	vrsrsrsss
ferry	ssutssssq
fertig	rrrsxrrsr
fest	rtrrrrusu
feste	svrtsrssr
feste schuhe	svrsssssr
fevrier	stsrusssr
few	tzqprsqqt
few questions	qvssssssr
few things	svssssssq
few times	sssssussr
fewer	ssssssssu
ff	usssssssr
ficar	ssssvsssr
ficou	rrrutursr
fiel	ssssssuss
field	rsusrsrru
fifteen	suusssssq
fifteen minutes	suusssssq
figure	susrsstss
figures	srrsssssv
fijn	srssussss
fijn dat	srssussss
fijo	trsrrsvsr
fiktiven	srvsssssr
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
film	rrrqssrsz
films	ussrsssst
fils	urstsrssr
fim	vrrusrrsq
fin	rrrruursr
fin du	rssrsvsss
final	uvqutvqrn
final discussion	sssrsvrsr
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
finden	rrxsvqruo
finden sie	rrxqvrruo
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
firms	srsssqtsv
firmware	ssvsssrsr
first	ootpu0qts
first and	sstsswrsp
first by	ssssvsssr
first day	ssrsssssv
first of	ssstusssr
first on	sssssvssq
first shift	srrsvsssr
first talk	rssssussr
first year	ssttsstsq
fit	srtsrrtur
fits	rrsrsrssv
five	txusrqrrq
five days	qrurssssu
five minute	susrssssr
five minutes	susssssss
five years	sssusssss
fix	rtrqtsssu
fixed	rsssqsstu
flash	srvssssss
flat	tstqsssst
flexibility	sssrssrus
flight	sussrrsss
flights	srssrsvsr
float	sssssssur
flood	sussssssr
floor	uvttrtrsn
florida	vsssssssq
flu	utsrssssr
focus	sssussssr
foi	vpqsuurqu
foi aprovada	rsstussss
foi aprovado	rrrstvsrr
folder	rsrrtsrsv
folgende	srrrssswr
folgt	urrrurssr
folien	stusrsssr
folks	vrsssstsq
folks like	srssssusr
follow	rwrrurqup
follow this	sssssssvq
follow up	svsrrtssq
follow us	usssssssr
followed	svrrssssr
followed by	svrsssssr
following	ortqvvrts
following up	qvtrtstsq
following your	srsrwwssn
follows	srrrwsrss
fonction	ussrssssr
fonds	ssssssssu
font	srssssrsu
fontaine	sussssssr
foods	tstvsssso
for	rttwptqov
for 0	qstsnqtr0
for a	n2tlno1ow
for access	ussssssss
for all	ssssssssu
for an	sptrsrtsv
for announcement	ssrsssssv
for any	rsrtsrssu
for anyone	ussssssss
for applying	zrvrqppqt
for attending	rustssrsq
for backend	ssussssss
for bearing	srsrsussr
for being	rsswsrssq
for both	stssusssq
for changing	usssssssr
for checking	rssssxssq
for co	usssssssr
for coming	trsvsursn
for computer	sssssssur
for data	rsssssssu
for developer	rrtsssssu
for dispatcher	sussssssr
for environmental	ssssvsssr
for everyone	sussssssq
for feedback	srsusssss
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
for ios	srsussssr
for it	trrvsqssr
for its	ssssssusr
for july	rssssusss
for letting	srsqssrsx
for me	tpssssrsw
for member	usssssssr
for messing	stsusrssr
for money	ssusssrsr
for more	sssqstqsv
for msc	qsssssssu
for next	srssssssv
for ninety	rssssussr
for non	sssrsusss
for one	stsqturts
for other	sssussssr
for packer	ussussssq
for podcast	ssssusssr
for post	vrusssssq
for production	ssssrusss
for putting	vrstrtssq
for reference	stssssrvq
for registering	sssrssssv
for saturday	sssussssq
for sending	sustssrsq
for six	srtssussq
for social	ssusssssr
for software	sssstsssq
for someone	ssssssusr
for store	ssssusssr
for submitting	tsspssssv
for support	ssusssssr
for taking	strussssr
for ten	ussrsssss
for that	sssussssr
for the	10stqpmls
for these	sssrssssu
for this	osqyruqru
for three	srswrrrsr
for tomorrow	srssssssu
for tuesday	sussssssr
for two	ssstssusr
for us	ssrursrsu
for vacancy	ursrsussq
for warehouse	rssussssr
for wednesday	sussssssq
for welder	srsrssssu
for which	rssusssss
for you	rsrtpsuxp
for your	vusunrnqy
force	tqstrusss
foreign	sssrssrsu
forge	sswsrsrsr
forget	sssssssur
forgive	svrvsrsso
forgive me	sustssssq
forgotten	srsrrxrsr
forgotten you	srsrsxrsq
form	6trqnppqu
form for	xsrrssssp
form in	vsstsrssp
forma	ussrsssss
formal	trrs0rrsn
formal letter	srssvsssr
formal offer	ssssusssr
format	ssvrrssrs
format is	ssusssssr
formed	sssrussss
forms	ssusrssst
formular	ssssrsssu
fortune	sssrsssus
fortune 0	sssrsssus
forward	qtvxroopx
forward to	turprqqry
forward with	prvxtrrrq
forwarded	tqrqqrtq1
forwarded this	ssssssssu
forwarded to	usssssssr
forwarded your	sssrssuss
fosse	rssusssur
foto	xtsrrsssp
foto van	xrsrrsssr
found	torrsquvu
found it	vrssssrsr
found the	rsspssrsx
found you	srssstusr
found your	srssssvsr
founder	strrrusss
founders	sssussssr
foundry	ussssssss
four	xvsqspsrq
four people	stssssrsu
four weeks	usssssssr
fr	wrrrrrsst
fr 0	vssrrsssr
fra	srrrwssrs
frage	vrstrrtsq
fragen	stypqqqrt
fragen 0	stusssssr
fragen zu	qsusrsssu
frais	sssrssuss
frank	ssssssrsu
frau	tyouywrlk
frau banerjee	ssrsrsssu
frau dohrmann	rssrssssu
frau dr	ruquvrrsr
frau grunwald	susrrssst
frau okafor	ursrvrrsr
frau pfeiffer	trsrsusss
frau roe	sprtsqtrw
frau sokolova	susssssss
frau wurzinger	sssssussr
free	ttrrqqrqz
free of	srutssssr
free to	sussssrss
freelance	sstsssusq
freeze	rrsrssssw
freeze is	rssssusss
freezer	sssssussr
frei	qrrsvqwsr
freigegeben	sstqssrsv
freigegeben ist	rssrsusss
freitag	quuuqpqrv
freitag 0	rtttrrrrv
freitag einen	ssusssssr
freitag um	ssssssssu
frequently	ssurstssr
fresh	srtsssrus
freuen	srqryrrss
freuen uns	strqxrrss
freundlich	ssusrssss
freundliche	orystusrq
freundliche grusse	orystusrq
freundlichem	svssssssr
freundlichem gruss	svssssssr
freundlichen	uuqvuqurn
freundlichen grussen	uuquuqurn
freut	ussrssssr
fri	sorsrswsu
fri 0	sorsrswsu
friday	t0rpornsw
friday 0	sussssttp
friday and	rssrsvssr
friday at	sqssrsrsx
friday may	srusssssr
fridays	ssssvsssq
friend	rqrqstrsy
friendly	sssrsstsu
friendly reminder	ssssssssu
frist	srvsssssr
from	srprrsxpw
from 0	urrrpvrrv
from a	tsrqsrtrv
from another	rtsussrsr
from client	stssstssq
from me	tsrssursq
from my	rusurrqst
from our	trrssrrsv
from outlook	ssssssuss
from outside	sssusrssr
from the	qrq0srqqt
from there	ssttstssq
from this	srtrssuss
from tuesday	ssssssssu
from two	usssssssr
from us	qrsrsrtsw
from you	qrrquussu
frontend	tsvssssrq
froze	sssrsvssr
frozen	srsrsvssr
fruhestens	rstvrsssq
frustrated	sssssussr
fte	ssssssuss
fuhren	srrtrsssu
fuhrerschein	vsssssssr
fuhrt	susrsssss
fuhrungszeugni	sqrstsssv
full	rqrttpsxs
full legal	sussssssr
full service	srssssssu
full stack	ssssusstq
full time	rrrtrsryq
fully	srssrsvss
fully remote	ssssssuss
fun	sqsrrsssw
funcao	trsrusssr
funcao de	trsrusssr
functie	sqsuxrrrp
functie van	sqruwrrrq
fund	srtrrrust
fundamentals	sssssssru
funder	sssvssssq
funding	rrtsrvrtr
funds	sssrssssu
funny	ssusssrss
fur	vopwrpsqy
fur andere	sssrssssu
fur das	qqryqsrsu
fur dein	rssssrrsv
fur deine	sursrursr
fur den	trsutuqrp
fur die	sprxtsoqu
fur diesen	sssussssr
fur ein	rtrussssr
fur eine	rrvwrqrsq
fur einen	rrsprrwrv
fur ihr	rsrsrtssu
fur ihre	usqvsrsrs
fur menschen	ssussssss
fur mittwoch	susssssss
fur sie	qssvvquso
fur uns	srsustssr
furious	sssrssssu
furnished	srssssvsr
furniture	ussssrssr
furs	srtwsrrsr
further	nsttpyqst
further emails	sssrssssu
further to	rturstssq
futur	rrsrususr
future	ppswqquqw
future endeavors	sssqssssu
g	wwqtqqsrp
g day	sustssssr
g x	ssssssusr
ga	srstsussr
gaan	qsrurrrsw
gaat	rrtuusssq
gage	ssssvsssr
gameplay	ssssssusr
ganz	qurtrssst
gar	wrsrsrssr
gar nichts	ussrssssr
garage	swssssrsq
garantie	srrrsswrr
garde	rurtrtrsr
gareth	srrstsssu
garna	svrssrsss
gary	ssssssrsu
gate	rwtsstrso
gaurav	urssssssr
gave	srsussrst
gdpr	stssssusr
geachte	ssrusrrru
gearbeitet	srstsrssu
gebaude	sturssssq
geben	qsqvtyrro
geben sie	stsuurrsp
gebeten	turqrrusq
gedacht	sssrsvsss
geduld	vrsosxssq
geehrte	qqtssurqv
geehrte bewerberin	tsurssssr
geehrte damen	tsrqssrut
geehrte frau	lusvvvtpq
geehrter	xsqturqps
geehrter herr	xrrtusrps
geen	prrurttur
gefallen	tvsrsurso
gefallen hat	ussrsrssr
gefallt	rustssssr
gefallt uns	sussssssr
gefuhrt	sussssssr
gegeben	rsstvrsss
gegen	rustrsssr
gegevens	trsrssssu
gegevens worden	rssrssssu
gegrundet	sssussssr
gegrundet 0	sssussssr
gehalt	ssrrrsvsr
gehalt bis	srrsrswss
gehalter	sssrwsssr
gehaltsnachwei	sqrsssssv
gehe	ussrssssr
gehen	qsrururst
gehoren	ssrsrsssu
geht	xrrsupvrp
geht es	urstsrrss
geht vor	usstsrssr
geklappt	sssqssssu
geklart	rrsssusss
geladen	ssussssss
gelegt	qsrrrssrw
gelesen	rususrsss
gelijk	rrstssuss
geloscht	qrsrsrssy
gemacht	stststssq
gemeinsam	stusssssr
gen	srusssrtr
genannt	sssrrrwsr
genau	srtssrusr
genau die	ssssssusr
general	tssqrvrst
generated	vpssrrrru
genomen	sssssusss
genommen	stttssssq
gente	rvrussrsr
gentile	ttqstvsqo
gentile dott	russrussr
gentili	rtssrsssu
genug	rssrsusst
genugt	ssrrrswsr
genuinely	sssussssr
georgina	ssssssusr
gepruft	usssssssr
gerade	sqsxrrwro
gerade eine	rssrsrwss
gerente	rvstssssq
gerer	rsssssswr
gerer mes	rsssssswr
gern	szuuqourm
gern am	sussssssr
gern einen	ssrsssusr
gern mal	sussssrss
gern mit	sssusssss
gerne	oyqqstrrv
gerne auf	sssssussr
gerne mit	susssssss
gerne nehmen	sssrssssu
gerne personlich	russssssr
gesagt	rqrtuurss
geschaftsfuhru	susrssssq
geschlossen	qsssssssv
geselecteerd	tssqssssv
gesellschafter	sssssusss
gesendet	tvrrtsrsp
gesetzt	rrspuwrss
gesetzt und	rssrswssr
gespeichert	wsrqrrsst
gesprach	quqtqrurv
gesprach mit	svsrsssss
gesprache	rrrqsyssq
gesprache mit	rssrsvsss
gesprek	sxrtrrrrp
gesprek van	svstssssr
gesprekken	ussrsssss
gesprochen	rssvssrsr
gestern	rrrwrsrru
gestor	srustssss
gestossen	sssssruss
gestrigen	sssussssr
gesuchte	ssusrssss
get	surltpwqw
get 0	ssssssuss
get a	ursqrrtru
get back	ssrrssssu
get it	rrsrssvss
get more	srssssssu
get on	sttsssssq
get paid	ssstssusq
get past	svssssssr
get started	trssssusr
get the	ttrrttqsu
get through	vssrsrssr
get to	qssuusrsr
get you	surssstsr
get your	srssssrsu
getting	rtrssrrsv
gevallen	rssvssssr
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
giorni	ursrsssst
giorno	stssrsssu
giovedi	szsrrsrrp
giovedi 0	swsrrsssr
girls	srssvsssq
giselle	ssssusssr
github	ssrrssvsr
giulia	rssvsssss
give	zuuppxnqr
give me	surrsursr
give us	yrsrrrrsr
give yourself	ssvsrssrs
given	psszrssrs
given access	ssrsrsssu
given us	sssussssr
glad	rquttusrq
glad to	srsutstsr
glad we	ssusssssr
glaser	ssusssssr
gleich	tvqssqtrr
gleich ein	ssssssusr
glowing	sssrsusss
gluck	sssusrssr
gluckauf	rsussssss
gluckwunsch	srtsrsssu
gmbh	ytqwqpssn
gmbh co	ssswsrssr
go	sq1msspqv
go at	srusssssr
go forward	ssusssssr
go over	tusrssssr
go to	srususrrr
go with	ssuosrssw
goal	sssqssssu
goals	sssrsssvr
goed	rururrusr
goede	ursrsssss
goede orde	ursrsssss
goes	qrrstxssp
goes to	rsstsussr
going	qsrvrrtru
going quiet	srsustssr
going to	stsrrrssv
gold	srrsssruu
gone	urqusssrr
gone quiet	sssrsvssr
gone to	wssssrssr
gone with	sssutrrsr
gonna	srsussssr
good	turxourrq
good afternoon	stsvstssq
good fit	sssrssrvq
good hands	usssssssr
good job	ursssssss
good luck	trrwrrrss
good morning	tturstrsp
good news	strrsurss
good to	rsssstvsp
good work	ssssusrss
google	tzrrrsrqp
google meet	swssssssq
got	xruurproq
got 0	srrursusr
got a	rsrstrxrr
got an	sssrssssu
got it	1qsqssrsp
got the	rrrsuuqst
got your	rtrvrrsss
government	rsrqsrruv
governor	srsrsusss
governors	ssssvussp
govt	srussssss
gps	sussssssr
gr	trsusrutp
graag	qruqsrspy
grabs	sssrsusss
grace a	srssssssv
gracias	wprzpsrrr
gracias por	tqrxqtrrs
grad	uqrqvrrsu
grade	usrsvrtso
grade 0	sssrvsrsr
grades	suusssssq
graduate	otxqsrtvp
graduate scheme	rvurssssp
graham	russsssst
grand	ursstsrss
grande	srsvsssss
grant	sssqusrst
gratis	rsssrsssu
grazie	0rsqsvrsn
grazie per	srsssvssr
great	qsqurpwtt
great news	susrssrss
great with	sssusssss
greenleaf	ussussssq
greenleaf foods	ussussssq
greenlight	susrsursq
greetings	ssursssss
greg	ssssusrss
gregor	ursrvrrsr
gregor lampe	ursrvrrsr
greta	russsstsr
grid	rustsstsq
groet	qsrturrrv
groeten	tusrsssss
groetjes	uqsrvrssq
grossem	rssrssssu
grossem interesse	rssrssssu
grossen	sussssrss
ground	srsusssss
group	trrwoqsvq
group 0	stsssussr
group in	sssussrss
group is	sssussssr
groupe	trurrsusr
growth	urrrrsrtt
gruber	tqrsssssu
grund	srrsrvurr
grunwald	susrrssst
grupo	utsssrssr
gruppo	stsrssuss
gruss	tsqvqrwrq
grusse	twxsqxroj
grusse annelie	trussssss
grusse aus	srussssss
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
gui	sssusssss
gus	susrsstsr
gustaria	svssssssr
gut	tvsqrvtro
gut gefallen	surrrvrsr
gut zu	sssrssuss
gute	rrrxuqrss
gute nachricht	srssussss
guten	pusuqptsv
guten morgen	surssrtsr
guten tag	otttrqssw
gutes	susssssss
gwendolin	stssusssr
gymnasium	ssurssssr
gymnasium am	ssurssssr
h	rptpwutvp
h 0	sssrrrsvs
ha	uzpwotsqo
ha sido	rsrtssssu
haar	susssssss
hab	urrustssp
hab ich	tssrsussq
hab mich	rsswsrrsr
habe	uquqqsrqx
habe ich	trsrsrtru
habe sie	ursrsvssr
haben	pqpyssrqw
haben am	rssusssss
haben das	sssrsussr
haben deine	sssussssr
haben den	qrrvrurst
haben die	rttwrrssq
haben ihre	urrrursss
haben noch	srsssvssr
haben schon	ssswsstsp
haben sich	tstrrrrur
haben sie	svrprrssv
haben und	sssrsusss
haben uns	rsrusrssr
haben wir	yxrtrorqq
hablamos	srrsusvsq
hace	rusrrsusr
hace falta	rusrrsusr
hacerte	srssussss
hackerrank	rrvssssss
had	tppyqwrpt
had 0	ussqsrsst
had a	qtrqsusst
had already	sssussssr
had an	usssssssr
had it	sssrsusss
had no	ursssssss
had the	sssussssq
had to	sqsurttss
had with	sssssussr
had you	sussssssr
hahn	sssussrsr
hai	urrtsrssr
halbe	rvtsrsrsr
halbe stunde	svrsrsrss
halden	stsusssrq
halden grid	sssussssr
half	srqtswtrq
half an	rwstrrusq
half and	srssssssu
half term	ussssussq
half the	sssrsusss
halfway	rsssssssu
halifax	ssssssusr
hall	uurssqsst
hallam	tssrsussq
halle	ruursrrss
hallo	vssupsxtk
hallo frau	rsrsrsuss
hallo herr	qptrutxqr
hallo kim	rssrssttu
hallo leonie	ssssssrur
hallo oleksandr	srssssuss
halt	sssrsrvsr
halte	srsssutsr
halten wir	sussssssr
ham	rssrvrrrt
hamburg	ssssrsssu
hamish	stsssstuq
hamza	rsrsssrtu
han	srstsrrsv
hand	sruyuqqro
handful of	ssstsstsq
handlers	ssssssusr
hands	ttrurtsrp
hands and	usssssssr
hands on	sssussusp
handy	rrzrssrsq
hang	sssssussr
hangen	srssssuss
hanging	srsustrsr
hangt	srusrrrru
hangt an	srusrrrru
hans	sussssssr
happens	ussrsursr
happily	sssrsusss
happy	qosqyrwsr
happy to	rqtrzsrrq
har	srrtrrr0q
hard	trryrqqrt
hard at	ssssssssu
hard mail	sssussssr
harriet	surstsssr
hartelijke	stsrusssr
hartelijke groet	stsrusssr
hartung	sssssruss
harvest	srrsussss
has	ppozs3qmt
has applied	rrsrssssx
has asked	rqusruusp
has been	vuovpznnv
has changed	rusttsssq
has come	svsrsrrss
has concluded	rssssussr
has decided	srsvstssq
has found	sssvssssr
has gone	vssssstsq
has got	ussssssss
has just	ssstsssvr
has landed	sussssssr
has moved	tssussssr
has no	rsssssrsu
has not	prruuorsx
has now	rssturssq
has reference	sssrsusss
has requested	srsrsussr
has slipped	sssrsvrsr
has the	srssssssu
has to	sussstrsq
has won	sssussssr
hast	rurwtrprs
hast du	sussrsqst
hasta	uqwoqxrrp
hasta que	sssqswssr
hat	ltoyvuuos
hat am	susstsssq
hat deine	vssrsrssr
hat die	srsvrtssr
hat es	sssqssssu
hat ihnen	ssssustsr
hat mich	sssrssvsr
hat mir	sssrssusr
hat sich	ntsyurrrr
hat sie	rtrrurrst
hat uns	tutsrursp
hate	stsqssust
hatte	qtrwrtrsq
hatten	surqrqzsq
hatten sie	rurrsrwsr
hattest	strsrrusr
hattest du	strrrsuss
hau	vsstrsssr
haus	pwqtsswrp
haut	rtsrsusss
have	rtswsssnt
have 0	rvvrrrsrr
have a	tyqssrtso
have agreed	susssrsss
have an	qtrrruwsq
have any	stsussssr
have been	rpuvvsrrq
have chosen	sssussssr
have decided	rrrurrrrx
have done	sssussssr
have emailed	ssssssvsq
have five	ssvsssssr
have had	ussrsssss
have it	sssssussr
have many	sssssssur
have never	sssssussr
have not	tostqyurq
have put	usssssssr
have reached	usssssssr
have read	srssssssv
have received	urrrrrssv
have the	srrurstss
have three	srtsssusr
have to	rutrrtqru
have two	srussssss
have until	trtsusssq
have you	tsrrzqrrq
have your	wtrtsrrsp
haverstock	ssssssssu
having	tttstspsr
having a	sustssrsr
having been	sssrussss
having trouble	ssusssstr
having you	sussssssr
hay	qwusrussp
hazard	ssrsssssu
he	ztqrrotrs
he a	srsusssss
he back	xssssssso
he is	susssssss
he looks	utsrssssr
he told	sussssrsr
he wants	sssvssssr
he was	srsssrssu
head	rwqpssztn
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
hear	xrqnqxwrq
hear back	rssrsswsr
hear by	ursrstssr
hear from	ssrqrttst
hear it	susrstrsr
hearing	rsssssssu
hearing from	rsssssssu
heating	sssrsussr
heb	ursxsrssp
heb je	srsusssss
hebben	uqrxssrrp
hebben je	xrsrssssr
hebt	trsusssss
hee	usssssssr
heeft	prsqrttry
heeft de	srsrsvsss
heeft een	srsstsssu
hei	zrryrqrpp
heil	srsusssss
hej	qwuwwspoo
hej elin	surrrurrs
hej lars	rsrsvssrs
helaas	rssusssrt
held	stuqsvsro
held next	sussssssr
held on	srsutsssr
hello	sxusquuon
hello emeka	sssrssssu
hello idris	sssrssssv
hello kim	sssssvrsq
hello lovely	stsussssq
hello mr	rrsssswsq
hello name	svsrssrsr
hello your	rsstssssu
help	qquqqqryu
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
her	srttrsvsr
herbst	rrsurrtss
here	squuupsqt
here are	rtrstrqtu
here is	srrrssssv
here now	rssvssssq
here on	sussssssr
here review	tsssusssq
here so	susssssss
here the	rqyrqrsrt
here what	urstusrsp
hereby	strussssr
herr	vsuttyxmg
herr baranowski	srutssssr
herr benning	rssurrrsu
herr bergamin	rtsrusssr
herr dudek	rsssrsssu
herr gruber	tqrsssssu
herr klockner	ssssusssr
herr lohr	srrsrstsu
herr lysenko	ssstrsssu
herr mensah	tsrrusrss
herr pohl	swsrsrrsr
herr sawatzki	rsussssss
herr tewes	sssqssssv
herr wienbarg	tqrrrursv
herr yilmaz	rtsssussr
herren	trtqrsrut
herrn	swsrsrssr
herrn dr	susrsssss
herzlich	tstqrutrs
herzliche	rssrswssr
herzliche grusse	rssrswssr
herzlichen gluckwunsch	ssrsrsssu
hesite	rrsssvssr
het	ptsxuuqpq
het contract	srrsxsrsr
hettinga	susssssss
heure	rurqrussr
heute	pttzsrqsp
hey	xstxpwuqh
hey anneliese	ssssssvsr
hey kim	rstrsrusr
hey luca	rrstsurss
hi	lzyusuukp
hi all	srsssrruu
hi amelie	qrsssrssw
hi aoife	rrssssssu
hi beth	ssssvsssr
hi fatih	srsrsvsss
hi hamza	rssrssssu
hi i	sprsssssw
hi jarrah	srssssssv
hi joe	vssrsrssr
hi kayleigh	rsuussssq
hi kim	tvrtqrtrr
hi luis	sssvssssr
hi marcus	srssrurst
hi marta	sustssrsr
hi mate	ssstssusr
hi mateus	srsrssssv
hi name	mvpusq0sp
hi nell	sssussstr
hi noemi	tsursrssr
hi noor	vsrrrstsr
hi ottilie	rsssssssu
hi robin	rrsssusss
hi saoirse	srsrssust
hi steph	rrsssurst
hi thank	srrsssssu
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
hij	rrsvsrssr
hilfe	rrusrsusr
hilft	rsssssssu
him	rsrqsrssw
hint	ssssssusr
hinter	ssusssssr
hintergrund	sssusssss
hinweis	ssurtsssr
hinweis die	ssusssssr
hinweise	ssusssssr
hire	ppqwryvtn
hire you	sssrssvsr
hired	sqtrurqsw
hired a	ssusssrsr
hiring	nywpp2rop
hiring 0	sssrssusr
hiring and	vssrsrsrs
hiring committee	sssssussr
hiring engineers	srssssuss
hiring for	rrsrsyssp
hiring freeze	srsssqssw
hiring in	ssssssssu
hiring panel	rssrvsssr
hiring process	rvrtssssq
hiring specialist	srssssssu
hiring team	svwsstssl
his	rsrurrrrw
his mind	rssvssssq
history	ssrtrsrru
hit	srsrssrsw
hit reply	sssrssssu
hiya	ssststusp
hizo	rssusssss
ho	ssrtvruro
hoe	rvsrrrrsu
hoe je	rvsrrrrsu
hoeft	rtsrrussr
hoeft niet	rtsrrussr
hof	vtrsrsssr
hoffe	rrsruutsq
hoffen	srstvsssr
hoffentlich	urssssssr
hoffentlich bald	urssssssr
hofmann	srsrustsr
hohe	sursssssr
hoi	pswvtrrqq
hoi kim	srsrwsssr
hola	nwtrusvpr
hold	ppqqqxwru
hold until	sssssrssu
holding	sssrvrtsr
holding the	ssssvsssq
holiday	ussrtsssr
holloway	sstrsussq
home	tssqtprrw
home account	ssssusssr
home exercise	suqssssss
homeoffice	srssussss
honor	sussssssr
honour	ssusssssr
hoofd	rrstssuss
hook	srutssssr
hooks	ssusssssr
hoor	xrsrrssss
hope	ospqusxru
hope all	rssvssssr
hope i	sssrssrus
hope it	srssvsqst
hope our	sssqssssu
hope this	sqsrrsruw
hope to	srsrrvrst
hope you	rsrqsrzrr
hope your	stsssstsq
hora	s3tqqrrro
hora 0	tusrrsssr
horas	qrzttrrro
horen	uqrsrsssu
horst	wrssssssr
hos	ssrxrrrrq
hose	rvrsssrsr
hospice	ssusssstq
hospital	rurqusvsq
hospital in	ssssssusr
hosting	ssssssssu
hotel	rxrqqrtrt
hotel for	sssrssssu
hotels	sssqsusst
houden	sssrsvsss
hour	puvsxpqtp
hour technical	rrussssss
hour with	sussssrss
hours	qtxwqpqrs
hours a	srrsrsrsx
hours and	sussssssr
hours by	sssussssr
hours to	srusssssr
hours with	sussssssr
house	rrsrruvts
house in	srssssusr
housing	pssrttstt
houver	tssrsusss
how	rsyorroqz
how did	sssusssss
how long	stsqrusss
how our	srrsssssu
how the	turrssssr
how to	rsrqtrsrx
how was	srsqssssw
how we	rsstssssu
how you	rt1qrrqrq
however	srrtrurqv
however you	sssssussq
hoy	rqrussrsw
hr	txpqxwwre
hr for	ssssrusss
hr manager	rtsqsuvsq
hr round	sqssssvss
hr services	rssusssss
hr shared	stssusssr
hrs	tqwrtrsun
hrs 0	sssssssur
html	srrqrsqrz
http	rqrorrqr4
http www	rqrprrrq2
https	p3topopxr
https cal	susrsssss
https calendly	svssssrsq
https www	rsrsrrsxr
hub	ttsrtsssq
huge	ssssssrsu
hughes	sussssssr
hugo	qwrrtusso
hui	rssusssss
hui min	rssusssss
huit	stsrusssr
human	ystrssqro
human resources	tsusstrsp
humans	strussssq
hun	sssrsutsr
hund	susrrsstr
hunters	sssrssssu
hwy	sussssssr
hybrid	srssusruq
hydro	ssssvsssr
hydrologist	tssrssusr
i	vmlxru5lr
i 0	ussrssrru
i am	xoqvtptqt
i apologize	rssussrss
i argued	sssusssss
i attach	srssrsssv
i c	sssussssr
i ca	qtrrrwtrr
i came	srsrssuss
i can	rsrqwtutq
i come	usssssssr
i d	tppsttzqq
i did	sssrssssu
i enjoyed	srsusssst
i expect	srsrsvssr
i forget	sssssssur
i found	ursrsssts
i got	trrqsrrsx
i had	rssussrsu
i have	qsqpqs1ts
i hear	ustrsrssr
i hope	rqsqtusut
i just	rrtrvsqrt
i know	rqquvwrrp
i lead	srssssvsr
i ll	wssprrvqr
i look	vsssssssr
i m	ruqnts1or
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
i ve	wpotsxupq
i want	sruqstrus
i wanted	ssstsrusr
i was	trssrtrsu
i went	ssssusssr
i will	trrrursst
i wish	srsstussr
i wo	ussssssss
i work	svssssrsr
i would	sqrusrtst
i write	sustrtrsr
i wrote	srssrswsr
ia	rrsrrvssu
iban	ssurrsrst
ice	ssrqsrvst
ice cream	sssrssssu
ich	wqlruyzlp
ich auf	ssssssusr
ich bin	rssssrssv
ich brauche	rrsrsussu
ich dass	sssssruss
ich den	tsrrxrrsp
ich denke	sssrsutsr
ich dir	rutrrrrsu
ich drucke	sssrusrst
ich einen	srssssusr
ich hab	rssusrtsr
ich habe	usqrrtqrv
ich hatte	rssvrursr
ich hoffe	rrssvrtsq
ich ihnen	tptuqqwrr
ich ihre	sssrssssu
ich melde	rrsssvsss
ich mich	rrsssrrsw
ich nicht	sssussssr
ich ruf	rusrsursr
ich schick	sussrsusq
ich sehr	sssusssss
ich sie	pwtqrsvsq
ich um	ursrusssr
ich wurde	svsstsrsr
ici	sxuqqrrrr
icims	rssussssr
icims com	sssussssr
id	wysouqrqp
id 0	ytrqrrsrq
id and	srtsvsssq
id for	sussssssr
idc	sssssswrp
idea	rrtsrrssv
idea but	sssrssssu
ideas	sssrssssv
identite	trtrsrssu
idris	sssrssssv
ids	ssvsssssr
ie	srsrssrsw
iemand	qrrzsrrsp
ieri	srssssswq
iets	srvrrursr
ig	trusrsrss
ignore	usssssssr
ihn	tpvqutrrr
ihnen	murt0rrnv
ihnen alles	svssssssr
ihnen beim	sssqssssu
ihnen das	ssrqsuvsq
ihnen den	rtsrsussr
ihnen die	qusrurtsq
ihnen fur	trrvrrsss
ihnen gern	vrurrrrss
ihnen hiermit	rsssussss
ihnen in	ussrsssss
ihnen leider	rssusssss
ihnen mitteilen	rrrrwrsst
ihnen mittwoch	ssssssssu
ihnen sehr	srsussssr
ihnen uber	susssssss
ihr	uposorup3
ihr angebot	sssqssssu
ihr antrag	sssssrssv
ihr dossier	sssssusss
ihr gesprach	ssstsussr
ihr interesse	trsssrssu
ihr interview	sussssssq
ihr profil	sqrprsxst
ihr termin	sqssssssv
ihre	xmouruon3
ihre anmeldung	rsssssssv
ihre aussagekraftig	ussrssssr
ihre bewerbung	wwqvqsqqp
ihre daten	ussrsssss
ihre entscheidung	rssqusssu
ihre initiativbewer	sssussssr
ihre mail	vrssssssr
ihre nachricht	ssssssssu
ihre ruckmeldung	ssssusssr
ihre teilnahme	sursssssr
ihre unterlagen	tssvsussp
ihrem	pppssqvtz
ihrem antrag	srsrssssv
ihrem profil	ssssssuss
ihren	qrstvprtv
ihren namen	ssssssusr
ihren termin	sqssssssw
ihren vorstellungen	srssusssr
ihrer	wqrurprrw
ihrer bewerbung	usstssssq
ihrer bewerbungsunte	utsqsssss
ihres	vqrtrqtrv
ii	sutttsswk
ii 0	stsssssur
ik	zqqtsuwql
ik bel	rrrrsuuss
ik een	rrsrususr
ik je	rrrssswss
ik op	yrsqrstrq
il	xsrwtnqsq
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
il tuo	rtruqsrrv
il y	srrrssssw
ill	sssqswssr
illinois	ssssssusr
illustrator	sssvssssr
ilse	srssussss
im	istuqzxos
im anhang	sqvsusssr
im anschluss	srvsssssr
im auftrag	trtttstsp
im buro	ryrssrrsq
im haus	rssqrrxss
im herbst	rrsusrtsr
im kommenden	sssrssuss
im mai	srrsrtrut
im moment	sssqswssr
im portal	stsssssur
im rahmen	rurrrsusr
im rennen	sssssusss
im september	sssqruuss
im team	rtssusrsr
im urlaub	ssssssssu
impegno	rrsrususs
impegno da	srsrtsuss
impiegata	srsstssur
important	trsrssrsv
importe	ssssrsssv
impressed	rssrvtsss
in	ruqvrsunt
in 0	rotsrqtrx
in a	urvqtppsv
in accordance	sssrsssur
in advance	svsrssssr
in allegato	rrwrvrrrr
in an	srsvsrtsr
in and	sssssurss
in april	srsrrvrst
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
in entgeltgruppe	srsrwsssr
in essence	ssssusssr
in favor	sssrssssu
in favour	sssussssr
in february	trsussssr
in for	sutsrsssq
in frage	vsssssssr
in goede	ursrsssss
in good	ursssussq
in het	srwrrsssr
in his	sustssssr
in ihrem	ssrsrssru
in ihrer	sssussssr
in january	trsutsusp
in joining	sssusssss
in late	rssssusss
in learning	ssssssuss
in leeds	ssrststtq
in mattinata	strrrsrrv
in may	srrsurusq
in mijn	rrrtrrrtv
in my	rrrqttrsw
in november	sssusssss
in october	ssssssvsr
in on	stsrrrrsv
in one	urtssrrss
in order	trsrutssq
in our	vorxrrsrr
in person	russsssss
in progress	ssusssssq
in quanto	sssussssr
in ruhe	ytsrsrrsp
in salford	srsvssssr
in sechs	sssssussr
in september	ssstrqssu
in six	sssrsrssu
in that	sssrssssu
in the	tsqvspwnv
in there	sssssussr
in this	rqtrsrqrz
in to	stqrrrqtv
in touch	vusrsursn
in two	ssrruursq
in under	ssssssusr
in unserem	ussstsssq
in valutazione	qssrsxssr
in with	rrsussvsp
in writing	ssrsxtqso
in your	ostxrrqur
in zwei	tsrqsrssv
inbox	usrrtrtsr
inc	srqsrrwtt
include	rtssrrrsu
includes	sstsssrru
including	strqsvqrv
including the	srsssvssr
income	sqrrsttsv
incomplete	srrsrsssu
inconvenience	stssrusss
incorporacion	rrrrvssst
incorporacion el	rrssussst
increase	srrsrsrsw
increase your	srssssssu
incumbent	ssssssusr
indeed	ssstssqwq
indefinido	rrrryrssr
independently	ssssstssq
indeterminato	ssssussss
indeterminato ral	ssssussss
index	srssssrrv
individuals	ssssssrsu
induction	srssssssu
induction is	srssssssu
industria	stssssusr
industrial	srsrssswr
industry	rstrrrvrt
ines	suvtsqsrn
info	rqrrrrurw
inform	qsrsvvqrs
inform you	qrrsvvrrs
informal	utsrsstsq
informamos	rrsusrssu
informamos de	sssussssr
informamos que	rsssssssv
informatik	sssssssur
information	rtqqrqsry
information is	susrssssr
informationen	srtsussrs
informe	sssusssss
informed	urstssssr
informed and	usssssssr
informer	rrsuussss
informer que	rrsuussss
informiamo	rrstssssu
informiamo che	rrstssssu
informieren	rssrswssr
informieren sie	rssrswssr
ing	survrsssp
ingenieur	rssusssur
inglese	swssssssq
inherited	ssssssusr
inicio	srrrxsssr
initial	srussssss
initiativbewer	sssussssr
ink	ssssusssr
inkl	rrurqrrrw
inmail	srsrssyrq
innen	qrrtrrrsw
innerhalb	vsrqqrssv
innerhalb von	ursrrsrsu
ins	rtrsstrru
inscribirte	rrstsrssu
inscricao	tssussssr
inscripcion	vrsrssssr
inscripcion en	vrsrssssr
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
instead of	rutssrrsr
instituto	vssrsssss
insurance	rssqrvrsu
intake	sruttsssq
intended	svsrsssrs
intensiv	srsussssr
interactive	srtrssssu
interessant	rrrtrtsur
interesse	tvpvppxqp
interesse an	urrurrrrt
interessenten	sssqstsst
interessiert	strqsustr
interest	yroxopuqs
interest and	trssssssu
interest in	ztqyqrtqj
interested	ttsorrtrw
interested in	ttsqssrsu
interesting	qrsssrtsu
interet	srsussssr
intern	rrrttrrvs
interna	qrsusvrsr
international	rrsrrsvst
internet	rqwqrrqsy
internship	ssssvsstp
interview	j3tnqttpz
interview at	prsrssssx
interview candidates	srssssssu
interview for	r1urstssk
interview has	svssssssp
interview on	ssrusrtsr
interview panel	srssssssu
interview stage	qssvssssr
interview this	susrsrsss
interview tomorrow	sqsrsstsu
interview with	rvrqssrst
interview you	srsrsursu
interviewing	qwsrsussq
interviewing for	rusrsussq
interviews	orrowxrrv
interviews are	sssrsvrss
interviews will	rvssssssq
intervju	swrsrrrss
intimated	ussussssp
into	urqurrqqx
into an	sssusssss
into it	sssussssr
into our	sssrsusss
into the	urrrssrrv
into this	susssrsss
into your	ssssssssu
intro	susssstrq
intro call	susssstrq
introductions	srssssssu
invented	stsstsssq
inventory	sssssutsq
invested	sssussssr
investment	srsrsursu
invite	ozsqqqrrx
invite with	rwssssssr
invite you	rtrqsrtsv
invited	psyurrrrr
invited to	qtutrrssr
invited you	ssvsssssr
invites	srusssssr
invites you	srusssssr
inviting	srsrtsssu
inviting you	srsrtsssu
inzwischen	qssxsrrsq
io	susrrssss
ion	srusssssr
iphone	rystrrrsp
ira	srvssssss
ireland	ssssssusr
iris	ursrurssr
irish	sssrssssv
is	ttspuwpnv
is 0	vupsurrrr
is a	tvutspqqt
is an	urrstrrru
is appended	sssssssvq
is as	ssssvsssq
is at	srssssssv
is authorised	susrssssr
is available	rptvusrrr
is being	stsqsvssr
is binding	ssssvsssr
is committed	ssssssusr
is complete	vsrrstssr
is confirmed	svtsssrrq
is currently	ussrsssss
is de	qsswsrsss
is delayed	susrstssr
is effective	sssssussr
is fine	srwrsstsp
is for	susssssss
is free	ssusssssr
is from	uussrsssq
is frozen	sssrsvssr
is gone	sssusssss
is good	sqssssssv
is here	ssssusssr
is in	vpqsswqrs
is just	ssssssssu
is looking	srsrssuwp
is mise	ssssttssq
is monday	sqvsrssrt
is my	srrsrstsv
is needed	rssrsvssq
is never	sssvssssq
is nil	srsvssssr
is no	rrvtsrrss
is not	qmtsuxwpr
is now	uqwsrrrrr
is off	stssssusq
is offered	sssrussss
is ok	ursvssrsr
is one	rrsrsstsu
is our	srstvsrsq
is person	sssssswsp
is presently	sssrsussr
is quite	usssssssq
is ready	sssssrssu
is safe	srsssusss
is saturday	ssssvsssr
is scheduled	ttrrrssrv
is simply	ssssssssu
is still	rttqrwssr
is that	rrsssrssv
is the	rrrqustrw
is then	sussssssr
is this	rusrstssr
is to	trsqrursv
is two	srrsussss
is unique	srvsssssr
is up	ssusssssr
is valid	ssssssssu
is well	rssvssssr
is yours	ssssusrss
isa	sssussssr
iscrizione	qtrrrrrtv
island	rrussussr
israel	sssssssus
isso	urrsrvsrr
issue	tqrtrrrrw
issues	srssssssu
ist	ysruqusmq
ist angekommen	ussrsssss
ist bei	ussrsrsss
ist bestatigt	sqssssssv
ist bis	srsssvssr
ist da	xrsqsrssr
ist das	ssrsssuss
ist der	rursrrrsu
ist die	rustssssr
ist ein	srssssssu
ist eine	sqttrsrsu
ist eingegangen	rsssssssu
ist es	rsrssrssv
ist fur	urrurtssr
ist gut	urrrstsss
ist hier	usstsrssr
ist in	tssqsrssv
ist inzwischen	rsswssrsr
ist leider	stussrssq
ist mir	srssssvss
ist mit	rssrususr
ist noch	rrrrssrsw
ist somit	ssrvrsssr
ist um	ssssusssr
isto	rrsxsrssq
it	unyotnqyu
it 0	srsstsvtp
it a	uqrvtqqrt
it about	srssssrsu
it after	sssssussr
it again	rsssvsssr
it and	rtursssss
it as	rrwqssrst
it back	stxsrsrsp
it been	vssrsrssr
it by	rvsrsussr
it came	tssussrsr
it can	ssssssssu
it come	ursrsussr
it did	srssssssu
it does	sssrssssv
it easy	ssussssuq
it every	sssssussr
it for	rssrssrsv
it from	rrtwstrsq
it has	qqttuqrsv
it have	sssvsrssr
it here	sssusssss
it in	ssssvrqss
it is	ruruprsrv
it just	sssrssssu
it ll	trrutstso
it long	ussssssss
it looks	ttssssruq
it new	sssssssur
it not	rssrssrsv
it on	xrsqsrtsq
it once	qsssssssu
it one	ssrssussr
it over	sssrusssr
it real	srussstsq
it recruiter	ssssssvrr
it so	vssrsrssr
it takes	sstrrprsw
it there	sssvssssr
it through	russusssq
it to	tp2pqtrtq
it up	strsrsrsu
it was	srrxtrqrt
it we	wsssssssq
it went	urstssssr
it were	sssqssssu
it when	srrsussss
it will	rtrqrusru
it with	srsusussq
it within	osssssssw
it works	ssssssrsv
it your	usssssssr
it yourself	ssusssssr
item	srsrussst
item 0	ssssusssr
items	srtqrrsrx
items below	sssrssssu
its	qtqrqvvst
its head	sssssssur
its meeting	susussrsq
its next	rsssssuss
j	ovsytrrqp
j 0	srssssssu
j ai	psrysttrp
ja	yroy0qppl
ja esta	rrsurrsst
jaar	srstussss
jade	usrtssrsr
jahr	qrrxrrtsr
jahr 0	sssvssssr
jahre	rrrrwrtst
jammer	rssvsssss
jammer maar	rssvsssss
jan	turrrvrrs
jan 0	ssssrsssv
jana	rrsusrrsv
jane	stsrssrsw
janelle	sssussssr
january	uvpsuvsrn
january i	stssrsssu
java	qptrrtvvr
java 0	srtsssuss
java developer	rtssssrvr
jd	ssssssusr
je	xurvouxnk
je 0	sqwsssssr
je bent	rrsrvursr
je brief	utsrssssq
je de	srrsxsrsr
je een	qssssrtsu
je graag	stssrsurs
je me	rsssssuss
je n	rssvssssr
je ne	rssssusss
je op	qrvwrrrrr
je prefere	rrsssvssr
je profiel	urrrssuss
je sollicitatie	urrvsrrsr
je staat	srsrswssr
je suis	trssssusr
je te	rtrssrssv
je vous	pvqrrvwro
jeanne	svrsrssss
jeden	ussrsssst
jeder	ssusssssr
jederzeit	srrrrrrsx
jeito	rurussssr
jelle	rr0rrrrrq
jemandem	sssussssr
jemanden	rrrurqysq
jemanden fur	ssssssuss
jemanden mit	srsvssrsr
jersey	sssssssur
jessica	wssrsrssr
jetzt	tnvpqqrty
jetzt bewerben	rsssssrwr
jeu	sturssssr
jeu de	sturssssr
jeudi	qxsprrurt
jeudi 0	rwtrssrsq
ji	usssrsusq
jij	rusturssr
jo	uprqstsrx
jo doe	sqsrssssw
joan	srstusssr
job	onnspq02t
job ad	ssssssusr
job ads	ssssssswp
job alert	sssssssxp
job board	srssssuss
job description	rssrsszro
job i	ssssssutq
job is	sussurrrt
job market	srsssssut
job postings	sssssssru
job search	rssvssrrs
job sites	sssssssur
job that	rssrsssus
job title	ssstssvsp
jobs	vpqmqqn5v
jobs by	ssssssrwr
jobs in	ssssssrxq
jobs that	sssrssrvr
jobs we	sssrsssrv
joe	vssrsrsss
join	rtppxqsuu
join by	srssussss
joining	ttrutursn
joint	srvturrsq
jointe	sutrssrsq
jolie	utsrsrssr
jonas	rsstrtrur
jordan	svsrssrsr
jornada	sssussstr
jou	rrssssuss
jours	rrrrvrtrt
jours et	rrsrwsssr
jpg	russssrst
jr	trtsssssq
judgement	tsvrsstsp
jueves	qvrrurrrt
juillet	svtsrtrso
jul	susssssrs
jul 0	susssssrs
jule	wtrrrsssq
juli	srrrvsrrt
juli 0	srrsrsssv
julian	rwssssssq
july	ostrsyrsr
july 0	rttqsurru
jumping	rusrsssss
jun	trxsrrrrs
jun 0	ssusssssr
june	trrrqttur
june 0	rurttrqtr
junge	srsssrssv
jungen	srsvssrss
junho	rrurssssv
juni	qsuptstqu
juni 0	ruurtssrq
junio	stssusssr
junior	trstsrrwo
junior software	sssrsssvr
juri	urrtssssr
jurist	rrsvvrssq
jury	rsrsrrssx
jusqu	sprorztrt
jusqu a	tqrprwtru
just	rqtjutwsw
just 0	ssssssssu
just a	rstqrvrqt
just ca	sssssussr
just checking	ssssvsssq
just come	srssssusr
just email	sssssssur
just got	ssusssrsr
just not	sssssusss
just posted	sssssssvr
just put	ssssurrss
just reply	ttsssstsq
just the	ssssssrsu
k	rxrstrtro
kalendereinlad	srssssssv
kalendereinlad mit	srssssssv
kam	vrstssssr
kan	wqvtrrrsp
kandidaat	srstsrrsu
kandidaten	trsussssr
kandidaten verder	qssvsssss
kandidatin	sssusssss
kann	utszqtqrm
kann es	ssrrsusss
kann ich	sssvrtrsp
kannst	stsusrrss
kannst du	rtsusrrss
kantoor	usrrsssss
karin	qssxrqtsq
karthik	srsvssssr
kasse	srvsssssr
kathi	susssssss
kathi bosch	susssssss
kayleigh	rsuussssq
keep	qouvtvqqs
keep track	sssrssssu
keep you	rqstrxrsq
keep your	qsttutrrq
keer	stsusssss
kein	vsrsrrsrs
keine	mswsuwpsq
keine weiteren	rssrsvsst
keinen	rrrxrqrsv
keinen platz	sssrrqssx
kelly	rvssssrss
ken	sussssrss
kennel	sssssursr
kennen	rrrrrrvsv
kennenlernen	rxrrrsusq
kennis	rvstrrssr
kept	vrroswrss
kept in	sssrsusss
kestrel	srrtvrqst
keuze	qssusrssu
key	srrswsrrs
kg	rssyrqrsq
ki	ussrsssss
kijken	vusrrsrsr
kijken we	vusrrsrsr
kim	vqqusquqt
kim i	ssssssvsr
kim just	srssssusr
kim lowe	srssssssu
kim thank	rsssssssu
kim thanks	svstssssp
kim you	rrssssssu
kin	sssswsrrr
kind	vrrspvtrs
kind regards	ssswstusl
kinder	sqstssssv
kindly	qwwtwrrsk
kindly complete	rrwstsssq
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
klinik	ssussssss
klockner	ssssusssr
km	srsrssuus
knapp	srsussssr
knew	srstusrsr
knock	ssusssssr
know	oppt12onr
know about	susssssss
know and	srssssrsv
know by	ssssusssr
know for	sssrsusss
know i	srsusssss
know it	sssvsrtsq
know more	srsrsyrsq
know that	wqsrturrq
know what	sssrrruss
know when	sssrssssu
know you	ssssurtsr
know your	rvsstsssq
knowledge	sqtsrrwrr
knowledge of	srussstsr
known	sssrssssv
koffie	urrrssuss
kolleg	qrsrssssx
kolleg innen	qrsrssssx
kollegen	tssussssr
kom	rtsvsrssr
kom je	rtsvsrssr
komm	qzqrqqtrt
komm doch	surssrrst
komme	rtstsursq
kommen	vvrrsstrp
kommen sie	sqssrsusv
kommenden	usspssuss
kommenden jahr	sssrssuss
kommission	rtrsusssr
kommst	sqssssssw
kommst du	sqssssssw
kommt	sostsuqqy
kommt gleich	sqrstssrw
konnen	rupvyqops
konnen dass	srsrxsssq
konnen ihnen	srsswsssr
konnen sich	rssusrsss
konnen sie	qxrttrrsq
konnen wir	qrspqvqr0
konnte	psstssuss
konnten	rrrurrwsq
konnten sie	srrtrrwsr
konto	rrsssssut
kontrast	srssrsrsw
kontrast personalberatu	srssrsrsw
konzept	sruurrrsr
korperschaft	sussssssr
kotlin	srssssuss
kreis	rursrvssq
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
kurs	rsssssssv
kurse	ssstsussr
kurz	rxqqsstrr
kurz bescheid	svrsrrsst
kurze	ruwqqtvrn
kurze bestatigung	swssssssq
kurzen	ssurrstsr
kurzes	susssstsq
kurzfristig	svsssrssq
kuste	rsssssuss
kw	russsssss
kw 0	russsssss
kyc	tsssssssu
kyc analyst	tsssssssu
l	uqtwsrtms
l annonce	rrstsussr
l autre	rrstsusss
l emploi	rtsusssss
l equipe	usussrssr
l essai	srstusssr
l issue	ursussssq
l offre	rrsusssst
l on	susssssss
la	2vmuvzjjp
la admision	vrsrssssr
la base	rtsrrsvsr
la carta	rqrrusrrw
la disponibilita	srsusssss
la empresa	rrutsssss
la fin	rssrsvsss
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
la segreteria	rtsrsussr
la semana	susrstssr
la siguiente	susrssssr
la sua	tqrsryrrr
la tua	ussrrrssu
la web	vrsrssssr
laat	susssssss
lab	uvsrsrrsp
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
lampe	ursrvrrsr
land	ursssrsst
landed	ttrutrrsp
landed on	sssvssssr
landet	qrsrssssx
landlord	srsrsusss
lands	sssssussr
landstallmeist	ssssusssr
lang	utrsrrrst
lange	qsstrxrsq
langer	rrrwrursr
language	tsssssvrr
languages	susssstsq
lanken	ruxrrrrrr
lantern	srusstssq
lanyard	usssssssr
lapses	srutssssq
laptop	svtrtsrsr
large	srsusssrt
larkspur	sssussssr
larkspur home	sssussssr
lars	rsrsvssrs
las	qxrwqsqrr
las 0	rurrrrrsx
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
lasts	srrsssssv
late	stsssssup
late and	ssrutrrss
late with	susrssssr
laten	rrsrtussu
laten weten	rrsrusssu
later	qttprttsu
later than	rssssusss
lateral	srusssssr
lateral hiring	srusssssr
latest	srrrrsrsw
latest job	sssssssru
laufenden	rrursvrsr
lauft	sssrsusss
laugh	sssusssss
laugh out	sssussssr
lauren	ussrssssr
lavori	srssrsssv
lavoro	srvsssstq
law	rsuqrsrtt
lawyer	ssssusssr
lawyer to	ssssusssr
layoffs	sssssrssu
le	wwxwqsmlp
le 0	sxsrurrrp
le cas	ussrsssss
le confermiamo	rqrstssrv
le dossier	ursrusssr
le informamos	sssussssr
le lien	wqwrrrrrq
le meas	stssrussr
le plaisir	srrrvsssu
le poste	pttvrwrso
le recrutement	rssrstusr
le temps	rrsvsssss
lead	qyopsrxyn
lead by	srsrssvsr
lead in	srssssuss
lead to	ssrsrsssu
leaders	urusssssq
leadership	ursrsustp
leading	ssssssuss
leamington	ssssssusr
leamington spa	ssssssusr
learn	tqtrssrrv
learn how	srssssrsv
learn more	tsusssssr
learner	sussssssr
learning	rsqqsqxvq
learning engineer	tssssssvp
learning more	stsrssusr
lease	rrrsssust
leasing	rrsssusss
least	ortwtrrst
leave	qnrxruurt
leave a	srsssusss
leave it	srswssssq
leave until	sssssrssu
leave you	srstssusq
leave your	srssssssu
leaving	rssvssssr
lebenslauf	ssrrrrtrw
lecture	ussrssssr
lecturer	sstrtsstq
lecturer in	srtstsstq
led	sussssssr
ledger	qssussstr
leeds	tsrutstto
left	tsstttqrq
left a	ussssstsr
left wondering	sssqsvsss
legal	susqrrwsq
legal and	ssssssusr
legal name	sussssssr
legen	sustsrssr
legitimate	ssssssuss
lei	ursrsstsr
leid	rrsvrtrss
leid dass	rrsssusss
leider	kqrvsxop2
leider absagen	sussssssr
leider bis	rrsrswssr
leider erst	rtsrsussr
leider haben	sssrsrssv
leider hat	rsspssssw
leider ist	rssussssr
leider keinen	sssssrssv
leider konnen	sssprrssy
leider konnten	sssussssr
leider mitteilen	rssusssss
leider mussen	sssrssssv
leider nicht	sqrvwsrsp
leider noch	sswrrsssq
leipzig	ssssssssu
leitung	rssrtsusr
lena	rssustrss
length	srsrsutst
length of	srsssusss
leo	yqwrrrrrp
leonie	rtrttsruq
les	xustqqprr
lesen	wttqrrrrr
lesen es	srusssssr
less	sqrtrrrsw
less than	ssssssssv
let	rrsm0trpv
let call	sssrsusss
let me	qrqpxqtrw
let talk	ssssssusr
let the	sssssussr
let us	rvrrusrsq
let you	vrvqrtqrr
letter	sspq20npn
letter and	tssrsursr
letter for	strswssso
letter will	sssssussr
lettera	vtsrurrsq
lettera di	rrssussss
letters	wrsossssu
letters are	sssrssssu
letters for	usssssssr
letting	srsqssrsx
letting me	sssrssrsv
letto	rustrsssr
lettres	usssssssr
letzten	ssssssrrv
leuk	ursssssss
leuk dat	ursssssss
leute	trtqsutsr
level	rstrwrrup
level 0	stssxrsso
level software	sssssssur
levy	sssssussr
lg	sxsrrrrss
lhe	rustssssr
li	tursrsrsr
library	sssqtrtst
libre	tsrrssssv
licence	usrtrrrss
licence is	ussssssss
license	strsrsusr
license and	strsrsusr
lid	stusrsssr
liebe	vvrtvrpro
liebe elif	stssusssr
liebe frau	ywsmvtrrn
liebe grusse	stutrrrsr
lieber	vpsvrurrq
lieber herr	trtqrwsrq
liegen	rrsvsssuq
liegt	sospswqqy
liegt bei	ssssusssr
liegt uns	urursrsss
lien	wqwrrrrrq
lieve	rssusssss
life	rrrsrrrsx
life insurance	ssssssssu
light	srrrsusss
ligt	rsssrrssv
lijst	rrsxrsssr
lijstje	rrrrrwusr
like	pzrm1qqou
like monster	sssssssur
like this	srsssssru
like to	qyspyqqqr
like us	sssssussr
like we	sssssssur
like you	rtssxrrrr
liked	pvuurtsso
liked the	ssvsssssr
liked your	qusvssssq
likely	ursrstrss
lily	sqrssursv
limit	srtusrsst
limited	sursrrrrv
limited time	ssssssssu
line	rtrqruqtv
line and	sssrsusss
line to	sssssussr
linea	srutsssss
lines	srsrsrrvt
lines up	sssssssur
lineworker	srssssssu
lingua	rvutsrrrp
lingua inglese	swssssssq
linh	rustssssr
link	px5lpopqw
link at	ssusssssr
link below	ssrsssssv
link finden	sussssssq
link https	srusssstr
link is	usurrsssr
link on	ssusssssr
linkedin	qqqrqq3ym
linkedin com	rtrrrrryq
linkedin notification	sussssrsr
lio	rustssssr
lisa	sssssusss
lisbon	stssssusq
list	prvqqvtoy
list 0	ssutssssr
list click	ssssssusr
list for	sttsrvrsp
list of	rsrurrtss
liste	rssssusss
listed	rtsrtsusr
listed the	ssssusssr
listen	srssssssu
lit	srussssss
literally	sssrsusss
litigation	srswssrsr
little	srtsssrtu
live	sqvrrrsrv
lives	srsttstsq
living	ssssssuss
ll	12smuqqkp
ll be	u0qtsqsqn
ll call	srrrruqsv
ll check	trssssvsp
ll cover	sussssssr
ll do	ssrsustsq
ll find	rqsrssust
ll get	swsrtrrsq
ll give	susssrrss
ll have	uvtqrsrsp
ll hear	ussrssssr
ll keep	rrstsrssu
ll leave	srsussusq
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
llc	srssvsstq
llp	rtsvsstso
llp is	svsrsstsq
lo	xwsxrqpqn
lo que	rssvssssr
loan	sssrssssv
local	rqursrrut
local time	sssssssvq
location	rsrtrrzqq
lock	ruvrrrrsr
log	rtqqrtqtv
log in	rtrrrtrut
logik	srvsssssr
logistica	srusssstr
logistics	surssssss
logo	ztrrrrqrr
logo png	russsssss
lohr	rqrrrstsw
loja	rxssssssq
lol	rsurssrst
london	vtrsrrssq
london 0	vssssssrr
long	trtostsru
longer	prryrprsx
longer than	rssssqssx
longer under	qssvssssr
longer wish	sssrssssu
look	0tqssoqpt
look at	sususrrrq
look forward	ussqrrrrv
looked	vrrruqrts
looked at	vrrqvrssr
looking	qqpsoqxwv
looking for	qprtqqzvr
looking forward	strrrrrsy
looking on	usssssssr
looking to	srsrssuuq
looks	xzrnsqrsq
looks after	ussrsstsr
looks at	ussrssssr
looks for	sssssrssu
loom	trurssssr
loop	susurrssp
loop the	sssvssrsr
loopbaan	sssssssur
lorna	ssstsstsq
lorraine	rwsqsssss
los	vprrsqqry
los angeles	srssssssu
los requisitos	usssssssr
loschen	trrurrrvs
loschen wir	qssusssst
lost	srsssruss
losung	rrytrrrsq
lot	uqrvrrqss
lot of	rsstssrsu
lothar	sssssusss
lou	ussrsrusq
loud	usstsrssq
love	qtpqsuvqv
love to	qtqqruwrt
love you	stssurrsr
loved	swtutrrsn
loved your	sxrtrsrsq
lovely	strvtruro
low	rtrrrrrrw
low and	susssssss
lowest	srrrssssv
lpa	srssustsr
luca	susurtqqr
lucia	vtsqssssr
luck	ssvwrqqss
luck with	srstssssu
ludmila	sssrsrvsr
ludovic	ssssssusr
lugar	rttqrvsrr
luis	rrwtrqrrt
lukas	russrvtrq
lukt	rvsrssssr
lunch	ruqryqprw
lunch is	ssssssssu
lunch with	svssrsssr
lundi	wsuqqrrrr
lunedi	trrp1rrrq
lunes	qutquqrrv
lunes 0	qvrrursrs
lust	rtrrsrwsr
luz	rusrsssss
lyon	rrrsssrws
lysenko	ssstrsssu
m	wuomqp3uo
m a	rrssssssu
m afraid	rtsustrsp
m aware	srsrtursr
m d	ssssssrvr
m en	rrsrruuss
m in	ssssssusr
m interested	susssstsr
m not	usuprtrss
m on	rssrsrusu
m paying	sssusssss
m so	ussssssss
m still	ssssurrss
m the	sussrrusq
m w	wrrrrrtvq
m x	sssssssvq
ma	wrtssrsvo
ma non	urvrsssrr
maak	rsvqtrrrt
maanden	srssssuss
maar	srsvrtrsr
maas	sssusssss
mac	rsssssssu
mach	rrrsyrrrt
mach ich	rsrsxrssr
machen	wusqrvrro
machen wir	svsrssssr
machine	uqqsrruwr
machine learning	tsssssvwl
macht	rrsrsvsss
mackay	srssssssu
mad	srssvsssr
madam i	rsssssssu
madame	rsrstutrr
madame monsieur	uqtrrrssv
made	pusypwpqq
made a	sussssssr
made our	sussssssr
made the	sssusssss
mag	ursrrtrst
mag ik	sssssussr
maggio	rssrtusst
magst	sswsrsssr
magst du	sswsrsssr
mai	pvsntxpsu
mai 0	suustrssq
mai um	svssssssq
mai wird	strsrussr
mai zu	sssrutssr
mail	0sspsnouv
mail adresse	qtrsssssu
mail is	usssssssr
mail ist	urssssssr
mail it	ssusssssr
mail kann	srusssssr
mail to	sssussssr
mail wird	rsssssssu
mailed	srussssss
mailed to	srusssssr
mailing	srrrrrrrz
mails	rrrqrrrvw
mails and	sssqssssu
mails as	ssssssssu
mailto	ssssssssu
main	ssrrsrtsu
mains	ussrsssss
maintenant	ssssssssu
mais	qqrsu0rrp
maison	tvrsssssr
maitre	rrrrusurr
major	srssssssv
make	qtsnpvqvx
make a	srssstsvr
make our	sxsrsrrsq
make sure	rrstssssu
make the	srsrsutss
make you	srstsurst
maken	stsrvsssr
makes	srstssrsv
makes me	srsussssr
making	rsrssrtvs
mal	tzpsqovrr
mal an	rrsusrrsv
malte	rtrrsrvsr
malte ahrens	rtsrsrvsr
man	rururtrss
manage	tsrqsrswr
manage your	rssrssrvs
manager	uxpsrswwi
manager and	qssqssusv
manager has	rssustssr
manager is	rssussssr
manager on	srssssssu
manager south	ssssssusr
managers	sqsrtswss
managing	stsrsrvrq
managing partner	srsssswsr
manana	rurrvrvsp
manana a	rvsrvrssq
manchester	sssrsswsr
mandate	ussrsstsr
mandatory	srusssssr
mann	ussrssssr
manthey	srutssssr
manual	srutssssr
manuel	sussssssr
manufacturer	ssssssusr
many	rqrstqqtx
maple	swssssssq
mappe	trsssrusr
mar	sssusssss
marc	sussssssr
march	sppqtvust
march 0	tsrsurrss
march and	sssrssssu
marche	ursrssvsr
marco	rtrtvrurp
marcus	srrvstrrt
mardi	rwrurrrrt
marek	rurwrsrrq
marguerite	sssurssss
marina	rssrussss
marine	stsssssur
marion	sssussstr
mark	qqvvrrrrt
mark 0	srrtstssu
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
master	rpsrtrrsz
match	osrtvrs3k
match what	rssrsssvr
match your	sssrssryp
matched	ssssssusq
matches	srsssssvr
matching	sssrssswr
mate	vrrrtrxro
material	srssssvss
materials	ursssrsss
mateus	srsrsrssv
maths	srrsssssv
matin	uurrrrtsr
matinee	sxrrssssq
matteo	rrrvusssq
matter	ssssssssu
mattinata	strrrsrrv
max	ur0sstqrl
maximal	srussssss
maximum	srussssss
may	spsurruru
may 0	rsusssrss
may ask	qtssssssu
may be	ruttrrssr
may cause	srssssssu
may have	srssrsuss
may i	ssstssusq
maybe	srsqttssu
mb	vrtrrsssr
me	pusmyn2mt
me 0	strrruvsq
me a	ruwrsrrsq
me about	ssssssqsw
me after	sqsrssssw
me anything	ssssssusr
me by	ssusrsssq
me in	ssssssusr
me know	qrqoxqsry
me on	rrssssssu
me the	sssssusss
me to	trsussssr
me too	srssssssu
me with	sssqtsuss
me you	sussssssr
me your	surrtstsr
means	srsustrss
means a	srsussssr
meant	srsttussq
meant to	ssstsussr
meantime	vrrrtsssr
meantime you	usssssssr
meanwhile	ussssssss
meas	stssrussr
mechanic	sursusruo
mechanical	tsusssssq
med	q1rrsrrum
medewerker	srssusssr
media	rwstsrqrs
media manager	sssusssss
medical	rqqrxsvtp
medical clearance	ssssusssr
meegemaakt	rrsvsrssr
meegemaakt en	rrsvsrssr
meer	rrsrswrur
meet	s0qrnutps
meet link	srssssssu
meet on	spssrsssx
meet our	srssssrsu
meet the	svstrsrsr
meet with	susrssssr
meet you	stssssusp
meeting	pyqqpvpqx
meeting next	srsssussr
meeting on	sssussssr
meeting this	srssrsssv
meeting with	svssssssr
meeting you	rvrqrrssu
meetings	susstsssq
mega	vusqrsssq
mehmet	rruyrrrrq
mehr	ppwwsrsuo
mehr als	ssvsssssr
meilleures salutations	srssssssu
mein	tqswqsqtt
mein bruder	sssssurss
meine	sqrsuqssu
meinem	rvssssssr
mejor	svtrsrrsr
mejores	rsssssssv
meld	stsrrrvsr
melde	vrsqrursr
melde mich	vrsqrursr
melden	stqnqysrx
melden sie	ssrsssssv
melden uns	pqrqryrsw
meldet	tqsrsrrsw
melhores	uusrssssr
melhores cumprimentos	uusrssssr
member	uurprvtsq
member services	usssssssr
members	strqrtrut
membership	qsssssrsw
meme	sussssssr
memo	srussrsst
menina	rrsxsrssq
mensaje	twsrssssq
menschen	usussrssq
menschen mit	ssussssss
menschlich	sssvssssr
mention	trsqtstss
mentor	srssssssu
mentoring	ssrsssssu
merci	vttvtqqrn
merci d	rrsvsssss
merci de	sursusssq
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
message	turqrrsrw
message board	sssrsssur
message is	stsrsussr
messages	srsrsrssv
messaggio	ssssssurr
messenger	sssvsrssr
messing	stsusrssr
messing you	stsusrssr
mesure	rssrsusst
met	ztpxurpon
met de	twsqrurrq
met ons	rssusrsss
met vriendelijke	sssussssr
meta	trsrsvtsq
meter	rssrssssu
method	ssrssrssu
methods	srssssssu
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
mid	vrrqtstsq
mid sized	ssssssusr
middle	vrvrrrssr
middle of	vssrsrssr
midnight	srwrssssq
might	ttrsqsrts
might be	utsqssqst
mij	uqsqrrssw
mijn	rtrtrrtsu
mike	rssssvssr
mil	srrtssusr
miles	vrsrrsrtr
million	rrtrrrrrx
millions	ssssssssu
min	rx3rppwpk
min 0	sustssrsr
min max	susssssss
mina	swrsssssr
mind	rsswsrtsq
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
minutes	o24koosps
minutes 0	sussssssr
minutes and	tqvrrrrsu
minutes of	stvrssrsq
minutes this	srssssusr
minutes to	rrvrssssr
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
mit	nyuzsssno
mit 0	srwurrrsq
mit anderen	rssrsvssr
mit dem	tvuuquqro
mit den	srsutssss
mit der	rtsvrtqss
mit dir	rurvrrrsr
mit ein	rruusrssr
mit einem	rqsstvrss
mit freundlichem	svssssssr
mit freundlichen	uuqvuqurn
mit grossem	rssrssssu
mit ihnen	sxrtsrtso
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
mitteilen	pqruwrrst
mitteilen dass	qssvsssst
mitteilen zu	rrssxsssq
mittwoch	rxtqvqsrr
mittwoch 0	suurssssq
mittwoch nachmittag	svsrsssss
mitzubringen	srussssst
mitzuteilen	utsrsrssr
mix	sssrsusss
mixed	sssssstur
ml	stsssswsp
mme	rxrrsrrss
mo	wstpqquss
mo 0	ssrsssssv
mo fr	wrsrssssr
mob	sssussssq
mobil	sssrssuss
mobile	ttrssssvq
mobile twice	sustssssq
mochte	qttsturrr
mochte sie	ssssusssr
mochten	pustrttrs
mochten wir	rvssssssr
model	svtrrrurr
modele	srussssst
models	rrrtrrvsr
models into	sssusssss
modern	srssssssv
module	urssssrss
moet	utsqssssr
moglich	tqusrrsst
mohr	ssssssuss
moi	tstqttrrt
moin	tsttruvrm
mois	qprvrsrsw
moment	ursrsvrrq
moment but	sssrssssu
momentan	trrrsusss
momento	tpturutrp
mon	wostsqxrp
mon 0	torstsurs
mon attention	trsrssvsr
mon fils	urstsrssr
monate	tpqrwstrs
monaten	rquutstsq
monaten moglich	sruussssq
monats	vssrsssss
monatsende	ssssutssr
monday	r0spusqpq
monday 0	qyvrqrqrr
monday and	ussrststq
monday at	sqssrsssx
monday week	susttrrsq
money	rpssrttrw
money is	srssssusr
money not	sssrsussr
monica	sssrsusss
monika	usssssssr
monique	ssssusssr
monitoring	vssrsrssr
monsieur	uvrqssqrt
monster	sssssssus
monster careerbuilder	sssssssur
montag	quruxrqrp
montag 0	srtsusrss
montag um	srssussst
month	3opnurqqw
month and	ssssssssu
monthly	rqrststtt
months	pnqyzrvqp
months 0	sssstsusr
months from	srsttsusr
montreal	srrsssvsr
moonmilk	ssssssusr
moonmilk leamington	ssssssusr
more	norznvrtw
more about	ssursstsr
more closely	rssusssss
more information	srrrsstsv
more people	sssssurss
more than	rswvqspsq
more time	sssssusss
morgen	r3tsroqqr
morgen auf	rsurrqrsv
morgen zwischen	sqsuusssr
morning	w2rsqqpqo
mortgage	rsssrsssx
moss	sqsssstst
most	qqtqrrrr0
most of	sssrssssu
most people	qstsssssv
mostrar	sturrsssr
motivation	rrruusssq
moto	ussssssss
mountain	ussrsssss
move	orwvsuqqt
move ahead	sssssussr
move forward	prvvtrrrr
moved	sttusrsrp
moved forward	ssutssssq
moving	srtyqrrrs
moving forward	tsrvrrrsr
moving the	srssqssrw
mr	qsptqywqq
mr blair	ssssssusr
mr dean	srrsssssv
mrs	wurqrrrss
ms	rurrwsrsq
ms ferreira	vrsrsrsss
msc	qsssrsssw
msc oceanography	qsssrsssv
much	usqwqrqrv
much as	ussssssss
much for	urrusrrsr
much in	sssrsussr
mucha	rssusssss
multiple	ssrssssrv
multiple choice	ssrsssssu
municipal	strussssr
muss	trrrrtrsu
mussen	nuryrtrss
mussen wir	qtsurrsst
musste	sssusstsr
mussten	qssrstssu
mussten wir	qtsrsusst
must	qrutppxss
must be	rsxqrrttq
must have	stssssvsq
must wait	srrtssssu
muy	strwrrssq
mvr	ssstusssq
my	yromqr1pv
my calendar	srrsssssu
my client	srssssuss
my desk	ssssssusr
my diary	sssssutsr
my hands	sssussssr
my iphone	susussrsq
my jobs	sssrssssu
my master	srssssrsu
my name	stsrssusr
my previous	ssssssuss
my resume	xssrssrsq
my son	sussssssr
myself and	sussssssr
myself for	ssssssusr
n	umsuqxrqu
n ai	rssussssr
n est	rsrqrxurq
n o	rrstssssu
na	rznvrqqmy
na 0	rssrssssv
na quarta	svssrsssr
na sexta	rxrqrrrru
naar	wtrpoqsp0
naar aanleiding	tusrssssr
naar de	sqssrrrry
naar donderdag	sxsrrsssq
nach	xupxrrupn
nach 0	psuvsrtsr
nach ablauf	vssrtsssr
nach absprache	srrstsssu
nach dem	rvrtrrrst
nach der	sruqrvrsr
nach einem	sssussssr
nach wie	rssrsvsss
nachmittag	svsrtrrsr
nachricht	uqqsutssq
nachricht von	ssrsustsr
nachste	putrqvprv
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
name on	sswsrsrsr
name so	ussssssss
name thank	qtqzssrvm
name was	srstsstsq
name your	srsrssssv
namen	uusrsrtsp
namen des	vssrssssr
namens	sussssssr
namens de	sussssssr
names	usstsrssr
nan	sssrssssu
nao	xppzpxqpp
nar	srsssvsrs
narrative	surtssstr
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
ne	wrrsqsrrt
ne pas	sustssssr
near	srstrsuss
near future	srssssvsr
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
need	ovuorussv
need 0	ssusssssr
need a	stsrssrsu
need from	srssssssv
need not	rssqswtsq
need somebody	susussrsq
need someone	sssussrss
need to	ruumststu
needed	qsqspvwuq
needed from	rssqsusst
needed to	sssssssur
needs	vtrtrtrrq
needs some	vsssssssq
negative	urtrsssss
negative vous	ussrssssr
negozio	sysrrssrq
nehmen	qouvttrrs
nehmen sie	rqvttrrss
nehmen wir	ssspsvsst
neighbour	srssssssu
nel	rquursrqu
nele	rvsrusssq
nell	stsusrstq
nennen	ttsrsrusq
ness	srrsrsrzq
neste	rrsusrusr
neste momento	rrsusrusr
net	rpqqwsprz
nette	qrsysrssr
network	rrrtrrrsv
networking	srsrssssv
neu	rtstrrsvq
neue	qqrorwvxp
neuen	rtrrsqtsx
neuen termin	sussssssr
neuer	rtrqrttst
neues	rrrrrsvut
neugierig	sssrssvsr
never	rrturssrs
never ask	qssstsssu
never run	urtsrsssr
new	porlptr5x
new ceo	sssssussr
new date	sssrsusss
new in	sssssssur
new job	srsrssrvt
new jobs	sssrsssvr
new message	stsssstsq
new one	sstrsssur
new position	srssssrsv
new roles	sssssssur
new sales	srsrssvsr
new so	sssssssur
new time	srssssssu
new year	sssssttsq
newer	srssssusr
newly	sssssssvr
news	rtququrqv
news is	sssussssq
news the	sussssrst
news you	sussssssr
next	vxquvpsmq
next monday	srsrssvss
next month	srsrussss
next phase	rsurssssr
next round	spstwsssr
next step	ruusrstsp
next steps	wvtqsrrso
next time	sssussssr
next tuesday	sssssussr
next wednesday	sussssssr
next week	tuspsqsrt
ni	rrsrtwssr
nice	vqrsqqyrs
nice to	ssstssusq
nicht	on01pwrqm
nicht aber	tssrvrssr
nicht abgeschlossen	srurssssr
nicht berucksichtigt	rssussssu
nicht bestanden	ssrurrrsu
nicht entsprechen	sssrssssu
nicht freigegeben	ssrrsrssw
nicht fur	srsvstssr
nicht geklappt	sssqssssu
nicht im	rsssssssu
nicht in	qrrwrursr
nicht mehr	qqtutrvtq
nicht vergessen	svssssssr
nicht vor	ssursssss
nicht zu	ssssssssu
nichts	ttrsryqrp
nie	ssswssrsq
niederlassung	ussrsssss
niemand	trrqrxrsr
niemand aannemen	srsrswssr
niemanden	sssrsusss
niet	rtuupvqqs
niet in	ssvsrssss
niet opnieuw	rrsssusss
nieuwe	rrsssusss
night	qssussurr
nights	tqrrrrwrs
nights and	ssssssssu
nil	srsvssssr
nils	ssssussss
nimbus	qtsussrtq
nimbus ledger	qssussstr
nimm	srwsrsssr
nimmt	srssussss
nine	vrssssvso
ninety	rssssussr
ninety 0	rssssussr
niveau	trsrsrssu
nix	vsrrrtssr
nj	sssrssuvo
no	nmz0n1ukp
no 0	stusruruo
no action	stsrsvssp
no appointment	rssustssq
no decision	srsssussr
no es	qrvrsrssu
no from	sssvsrrsr
no further	rtsqsrtsv
no has	rssusrssu
no hay	rturrussr
no hemos	rssqsvsss
no i	usssssssr
no longer	prrysrrst
no luck	susrsssss
no more	srvusrssp
no new	sssrsusss
no not	sssrssssu
no pressure	srssvrusp
no puedo	rrstsussr
no reason	ssssssssu
no response	ssssssssu
no se	urssssusr
no strings	srssssusr
no te	rrssstrsv
no thanks	tssrsrusr
no way	ussssssss
no you	ssssssssu
nobody	ttunrqwss
nobody has	sussssssr
noch	rostr1qqs
noch nicht	tqvnrtssw
noch um	sssrsusss
noch zwei	trsssussr
noche	sussssssr
nochmal	uqryrrrsq
noemi	tsursrssr
nog	rprsqxrrv
noi	rssutssss
noll	rrrrsussv
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
north	rrrtssvsr
north america	ssssssusr
northbarge	srssssuss
northern	tstrssssq
northmere	qssssstts
nos	usr0sqppr
nos attentes	rssussssr
nos complace	strrusssr
nos ha	rwsrssssr
nos termos	urrtssssr
nosotros	ssrrurrrt
nosotros el	sussssssr
nossa	srsrtssru
nostra	rrsssusst
nostre	rssvssssr
nostri	rsrrssrrw
nostro	rrstssusr
not	oqszpypov
not a	srsqqtvrt
not accept	svspsrssu
not add	sssrsussr
not advertised	ssssssvsr
not affect	sssssrssu
not allow	rrvrssssr
not allowed	vsssssrsr
not among	rsswssssq
not an	srsstussq
not and	sussssssr
not answer	vssrssssq
not ask	rrsrssssv
not available	sssssussr
not aware	ssssssusr
not be	pptyruqss
not been	qqruuqssv
not bring	sssssusst
not carry	stsussrsr
not come	srsssusss
not disclosed	sturssssq
not do	susssssss
not enough	pstvssssr
not even	ussrsssss
not exist	ssutsrssr
not fail	ssusssssr
not for	sstqssrus
not forgotten	srsrsxrsq
not forward	surstsssq
not get	surqursst
not give	rssstussr
not going	sssqsstsu
not have	rqrvrwqup
not hold	sssssrusr
not in	sssrsussr
not je	srrrssssw
not know	srsqsutss
not left	sssssvssr
not make	rwrrsrrss
not match	rssusssss
not meet	sssusssss
not met	ssstssusq
not mind	ssssssusr
not miss	rstrssrsu
not move	srursvssp
not moving	usssssssr
not need	rsssrrrsv
not needed	sussssssr
not nice	sssussssr
not on	ssssssusr
not one	sssvssssq
not only	sssssssur
not opening	sssrsusss
not out	sssssussr
not promise	rssrsswsr
not put	rssussssr
not qualified	sssussssr
not raise	susrssrss
not reach	srstsusss
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
not tell	tsusssssq
not the	uturrrrrr
not to	rrrvrssrv
not trying	ssusssrsr
not wait	srrswsrrs
not work	sssqssssu
not workable	srsvssssr
not yet	srsrsstsu
not you	sssussssr
not yours	srsussssr
note	suzvoqqvl
note on	rsutssrsr
note that	surssrrxn
note to	usssssssr
notebook	srussssst
notes	qtrusrssu
nothing	uvsqtqrtr
nothing else	ssssusssr
nothing new	sssssssur
nothing to	rwsssrrsr
notice	rsruvrqqt
notice period	srsvssssr
notice when	sssssssru
noticed	rrsrsrsrw
noticias	rssqsrssx
notifications	tssssssuq
notify	svtrsrsuo
notify you	svsssrstq
notre	ttvtrtrrp
notre part	ururssssr
nous	stqxrqppw
nous accusons	vssrssssr
nous avez	rssusssss
nous avons	qprxsurrt
nous ne	vrstsrrst
nous renvoyer	rsvrssssr
nous vous	srqurrrrx
nouveau	rsrqssssv
nouvel	rrsrsvsst
nouvelle	surussssr
nov	stssusrsq
nov 0	ssssusrsq
novel	ssusssssr
november	rururqsst
novembre	vrsrssusq
noviembre	ssusssssr
now	rovypsqru
now available	rrwrsssss
now have	ssvsssssr
now i	sssrssusr
now it	rssrsusuq
now on	rrssssssu
now open	sssrsssur
now the	rssvssssq
now we	srvsssssr
now with	ussrsstsq
nu	urqxrtrrq
nudge	srsussssr
nuestra	rwrqsussr
nuestro	wrrtrrssr
null	sssusrsss
number	vrqstptrt
number 0	ursssssst
number for	ussssrssr
number of	trrusrsst
numbers	uqrqttrru
numbers are	srsssussr
numerical	rrzrssssp
numerical test	ssusssssr
numero	vrsrrssst
numero de	ursrrssst
nummer	uusrssrsr
nummer 0	usssssssr
nun doch	srstsussr
nuove	rrstsssur
nuovo	rsstsusss
nur	strvqwqrp
nuria	rssussssr
nurse	rsrqsrysq
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
oberrauch	wssrssssq
obra	vrrrvrssq
obrigada	xrrvrrrrp
obrigado	srssrsssv
obteve	rrstssssu
obvious	susssssss
obviously	usssssssr
ocasion	sssussssr
occasion	stsvsrssp
occasion you	sssussssr
oceanography	qsssrsstv
och	srrrvusqs
oct	sutrrsrss
oct 0	sutrrssss
october	strssswrp
october and	susrssssr
od	srsrxsrqt
oder	txtpsquul
odette	sssssrssu
odile	urussrssr
of	trrwqstps
of 0	upxspqvqt
of a	sstprusrv
of address	sttrsussp
of all	rrrsssssv
of an	srrsrstsu
of applications	tssrssrsu
of april	susssssss
of birth	srvsssssr
of cost	srusssssr
of course	sssrsrtsu
of data	qssssstst
of day	ssssusssr
of de	ussrssssr
of delivery	ssssqsssu
of difference	sssssssvr
of entry	sssssusss
of fair	sssssssvr
of five	sssusssss
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
of may	usssstrsr
of merit	tssturssq
of mine	srssssvsr
of my	sssrssssu
of new	ssssrusss
of northmere	qsssssstt
of our	tvpprrtvs
of people	srsrtstsu
of qualifications	sssrussss
of reviewing	sussssssr
of sales	srsrsswsq
of staff	ssvrsrsst
of the	uvpqsurov
of their	ssssssssu
of them	wssqssssq
of this	rrttrrrrw
of those	rususrssq
of three	tutrssssr
of today	sssrsussr
of us	vsrusrssq
of you	uqrwrsqst
of your	sttpsprxr
oferta	rrrqzrrrt
off	ssprstwss
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
offer	poot7ropw
offer as	sssussssr
offer being	ssrsrsssu
offer for	rrrryrrru
offer has	srssussss
offer letter	rrss0ussk
offer of	ssssssssu
offer you	rrrr0rqru
offer your	sssrrsssu
offered	srrsutrrr
offered the	sssussssr
offered to	sssrvrrss
offers	ssrqssruv
offers you	sssrssrus
office	vsststsqp
office at	srussssss
office is	sussssssr
officer	rwyrsrrvk
official	sqrtwsrrs
offre	rrsusssst
offs	ssssusssr
oficial	rrrrvrrwq
ofrecerle	rssqtsssv
often	sssrssssu
og	ussssssrr
oggetto	sustssssq
ogni	tssrsussr
oh	rsrrrsssw
ohne	ppuups1ro
ohne dich	rssussssr
oi	vrtutqrrp
ojo	srssvsssr
ok	tqsvtqqss
ok on	sssvssrsr
okafor	ursrvrrsr
oktober	rqvstvrsq
oktober 0	rssutrsss
ola	opsvvzppr
ola rui	ssrrswsss
old	qtxpqssss
oleksandr	srrsrsusu
olga	rsvtssssr
oltmanns	ussrsssst
om	p0rupqsqt
om 0	rzsrqsrrq
omdat	rssusrsst
on	psspsxvpv
on 0	pstvnsttu
on a	ptrvururr
on all	rssrstssu
on an	srsssutss
on any	ssutssssq
on as	srsssussr
on august	ssssussss
on average	rssusssss
on call	srsturssr
on camera	tvrsssssr
on december	usssssssr
on everything	ssssusssr
on experience	stssssusq
on file	sssrsrssv
on friday	ursvqrrrt
on garde	rtsssussr
on hackerrank	rrussssss
on hold	rqrqryrrv
on it	ssrruutsr
on its	ttssssrtq
on me	ssstssrsu
on monday	rtrsptrrx
on my	srrrrrxsr
on one	sutrssssq
on or	ussrtsssr
on our	qnstqyuru
on page	ssssusssr
on purpose	srxrssrsq
on saturday	utrrrrrsu
on sunday	ursrrsusq
on that	srrssruss
on the	vsspsvvpq
on their	sssssssus
on this	rsrvrqtrt
on thursday	swpprturs
on to	ursrsssst
on tuesday	rrrsvrrrv
on us	rttusrssq
on wed	srssssssu
on wednesday	rtrurrrst
on why	ssvsssssr
on yet	sssssusss
on your	nwssssqtt
on zoom	ursrssvsr
onboarding	srsswsssq
once	uutoswqqr
once in	ssussssss
once we	svsssrssr
once you	sutsssrsr
oncology	russsssss
onder	srssssssu
onder de	rrssssssu
one	urzsptqqr
one and	ssstsursr
one day	ussstsssq
one had	ursssssss
one in	srsvsstsq
one is	ssssssrsv
one member	srsrswssr
one month	usssssssr
one more	rsssssssu
one of	sttuppxqr
one on	sussssssr
one or	sssssstus
one other	sssrsxrsq
one page	sswsrsssq
one place	sssssrssu
one so	ussssssss
one that	ussssrsss
one time	srsrssssv
one way	spxsssssq
one who	sssusssss
one with	sutrssrss
one year	srtrtustq
ones	rsursrsss
ones who	ststssssq
online	tp2nmpqr0
online assessment	srxrssssp
only	trrsprpvz
only 0	srrsssrsv
only one	sssussssr
only will	sssssssur
ons	syrrruqrr
ons lijstje	srsrswssr
onsite	rtsrswuso
onsite interviews	rtsrsvrsr
ont	ssssssusr
ontvangen	xrsqvrssq
ontvangen en	ussrssssr
onze	rsrutursq
onze keuze	rssvssssr
ook	tsrsssusr
oort	susssssss
op	0rrvuruoi
op 0	rrsvssssr
op basis	sussssssr
op deze	rssussssr
op een	srssusssr
op kantoor	usrrsssss
op prijs	tusrssssr
op woensdag	sussssssr
opdracht	rqyrrttrq
opdrachtgever	rrtrruusr
open	rpruruysp
open any	usssssssr
open enrolment	ssssssssu
open gate	sssussstr
open positions	srssssssu
open reqs	sssrsvssr
open to	rtstssvsp
opened	tstrurrtq
opening	vqqtruvrn
opening of	sssrsusss
openings	rrstsutrq
openings and	rssrssssu
opens	sssstussr
operation	sstsrusss
operational	sssusssss
operations	stsrvrssq
operations lead	sssturrsr
operative	sssvsussp
operative 0	sssussssr
operator	utsqqrp5k
opgenomen	srsussssr
opgenomen in	srsussssr
opnieuw	rrsssusss
opportunites	rsssssssu
opportunities	stsvrrrrt
opportunities coming	sussssrsr
opportunities within	sssussssr
opportunity	srqtrrttv
opportunity to	trstssrsu
opportunity with	ssssssuss
opt	stssssusr
opt out	stssssusp
optado	rssrssssv
optado por	rssrssssv
optical	ssvsrssrs
optics	srvrtssrr
optional	susssssss
options	strrxrsrq
or	pyumrousx
or 0	rwrrrssss
or a	srssssrsu
or above	trurssssq
or book	srssssssu
or call	squsssssu
or change	ssssssrsu
or decline	stssvsssq
or friday	russsssss
or it	ssssssssu
or just	sssssssus
or madam	rsssssssu
or more	srssssssu
or so	sssrssusr
or the	sssrtussr
or thursday	rvssssssr
or tomorrow	russsssss
or two	ttrssstsq
or you	surssrusq
orale	svssssssr
orchardgate	ssssssrus
orchardgate bank	ssssssrus
orde	uqsrvrssr
orde ontvangen	ursssssss
ordem	rrsqsvssu
order	qquqtwqqt
order of	tstturssq
ordine	rvsrrssru
ordner	srusssssr
ore	stuqqrrsv
ore 0	ssuqqrrqx
org	srrqrrrry
organisation	rustsrrss
orientation	svsssrrsr
original	rwsrsrrrs
originals	rsssssssu
ort	qyrsrstrq
os	wvrqsttqn
os melhores	uusrssssr
oscar	srusssssr
oss	ssrxrrrrr
ostern	sussssssr
ot	ssssssusr
ote	ssssssuss
other	pnsxpvrrx
other applicants	rssussssr
other candidate	sssussssr
other candidates	rrrvrrrrv
other person	ssssswssq
other side	ssutssssq
other way	sssrsusss
others	vqruuqqss
others and	vsssssssq
others were	sssussssr
otis	sussssssr
otto	rqrtrursv
ou	uurtrrrsr
ou l	susssssss
ou nous	rssusssss
oublie	rssusssss
ouest	rssrsusss
ought	ssssssusr
ought to	ssssssusr
oui	qrrquuuss
our	rsqvquupt
our best	srsruussr
our books	srtsssusr
our call	sqssssssu
our chat	svusssssp
our company	qrswsssss
our conversation	sssussssr
our current	rssusssss
our experiences	sssssssvr
our focus	sssussssr
our general	sssrsusss
our graduate	svssssssq
our head	ssssssusq
our headquarters	sussssssr
our hiring	rssrvtssp
our interview	susrsrsss
our last	srsursrtr
our managers	sqssssvsr
our meeting	srsusssss
our new	sssrsusss
our next	svqssssss
our offer	srsrssssv
our office	srussstsr
our operations	ssssurrss
our paths	sssqssssu
our place	svssrssrr
our processor	rssrssssu
our project	sssqssssu
our reserve	srsssusss
our sales	rsssssuss
our search	sssssussq
our side	rsstsussr
our site	sssrssssu
our staff	tssrssusr
our success	sssssssvr
our system	zrspsrrsq
our team	zsrrsrtsn
our upcoming	srssssrsw
our vp	stssutrsq
our way	sssusssss
ours	stststtsp
ourselves	ssusssssr
out	stoxqstpv
out about	ssstsursr
out and	rssrssuss
out by	susrsssss
out is	susssssss
out more	ssssssuss
out of	qtqqusssu
out on	srstrsssu
out the	sstrrsrsv
out their	ssssssssu
out there	sssrsusss
out this	sssqssstu
out to	tssusrrsr
out we	ssstsussr
out with	tusrssssr
outcome	ussuttrso
outlook	strtrstsq
outlook for	srstssusr
outra	rrrxrrssr
outra pessoa	sssvsssss
outside	sururrstq
outside your	sssusrssr
outstanding	stutssrsq
over	rtrwvrqpt
over 0	rprqtusrx
over het	sssusssss
over the	rvrurrrss
over their	sssussssr
over there	ussssssss
overview	srssssssu
owing	sussssssq
owing to	sussssssq
own	utrrsqtrs
own interest	ssssssusr
p	ntpzzrrqq
p h	ssssusrss
p m	rvsrsstsr
p s	rssvtsssr
pa	trrrrurss
paar	sssrsusss
pacific	sqtssssst
package	rqrrurssw
package has	srsrssssv
packer	ussussssq
page	rnxtuqsru
page 0	ssssusssr
page on	ssvsssssr
pages	squsussrr
pages we	srrsussss
pagina	urxrrrrsr
paid	rrqwrrvsr
painted	usssssssr
pair	susrsursr
pair of	sssssussr
pairing	sussssssr
pal	ssssswssp
pan	stssusssq
panel	qtqq0xoqp
panel for	stssrussr
panel is	sssrrwssq
pani	rrrrwxrpr
paper	stusrsrrr
paper and	ssusssssr
paperwork	sqrs0sssp
paperwork is	srrswsssr
papier	rrzrrsrrr
par	qvspursrt
par delegation	ssssussss
par mois	srssrsssv
par une	rsssssuss
para	swuytmrqn
para a	vrrrvrrrr
para el	qurutrrrs
para o	ruvrrsssr
para que	sssvsssss
para uma	stsrrsusr
para una	txrrrrtrq
parabens	rsrrvssss
parada	stsrsussr
paragraph	srvsrssrs
paralegal	sssussssr
parallel	vsssssssr
parcours	rsurrruss
parents	rqrsrrrsy
paris	uqsrrrrsv
parish	sssussssr
park	utssrsrss
parking	rssssutsr
parks	srsussstq
parle	strrrsuss
parler	trsrssvsr
parliamo	russsssrs
part	rqyqsousr
part a	rsssssuss
part is	sssssrssu
part of	rtyqsrrrr
part time	srsssstur
parte	rrrwsrusr
participacao	rssvsrsss
participate	rrvsssssr
participate in	rrussssss
partie	srstrussr
partir	qqwqvrwrp
partir du	rrvrvsrsq
partner	pvqrsr1rq
partner at	russsssss
partner for	susrssssr
partnerin	ussrssusr
partners	rvrrwtsrp
partners met	rrssxrrrq
partnerships	sssussssr
party	srsrssssv
pas	uptvstsso
pas de	ursrusssr
pas encore	srutssssr
pas le	rssusssss
pasamos	rxsrssssq
pasarte	stsxrsrsp
paso	wssrssssq
pass	rquurrqru
passar	xzqrpqqqs
passare	sysrrssrq
passcode	sussssssr
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
passing	vtssssrrr
passing to	vssssssrr
passo	rrwtssrsq
passport	strrssssu
passt	purttqvqt
passt das	srsswsrss
passt es	srrrsstsv
passt ihnen	svrssssss
past	rvrsrrrru
patent	srusssssr
paths	sssqssssu
paths cross	sssqssssu
patience	urrqsxssp
patient	srsvussso
patient access	ssstusssq
patients	srrrrrysr
patio	sssrsusss
patricia	srssssusr
paula	xstqtrtsn
pause	qrrqrzrtt
paused	rrtqsyrsr
paused hiring	sssrsvssr
pay	oqvswqtrt
pay for	sqtvrstsq
pay you	sussssssr
paye	srstusrsr
payment	rqruvrrsu
payment for	sssvssssr
payments	sssussssr
payroll	srrrvrsss
pazienza	tssqsvrsr
pb	srsurssst
pc	rquqqrq2r
pdf	trvrqqvtq
pdf 0	ssurssssr
pe	ssssssusr
peadar	rssvssssr
peak	susrvrsso
pedagogique	ussrssssr
pela	tturrsssr
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
people	wopwsqwpt
people and	ursvrrtsq
people do	vsssssssr
people hired	sssrssssu
people i	ssssssusr
people like	ssssssrsu
people team	tssstsssq
people to	sssssurss
people we	sttssstsq
people who	ursossusv
per	qqq0vosov
per 0	stsrvrssr
per aver	rssusssss
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
perfil	tqrrrryrs
performance	rqtsrstru
performance review	srssssssu
period	sqsvsrrst
period 0	srsvssssr
periode	ssssssssu
perkovic	rssqssssv
permanent	rrsursttr
permissible	sssussssr
permit	rrrruurtr
permitted	ssvrssssr
pero	rqrvrrtru
pero te	srssssuss
person	ptqvos0sq
person and	sssssvtsp
person at	svssssrsr
person has	sssrsusss
person talent	ssssssusr
person who	sssrssuss
persona	sqtzrrrsp
personal	ttrqsurru
personalauswei und	srssssssu
personalberate	sssssssqu
personalberatu	srssrsrsw
personalfrageb	srrsssssv
personality	ssusssssr
personally	ussqsstss
personalrat	srssvrssr
personas	rvrtrsssr
personen	tururrrsq
personen in	sssusssss
personlich	rusussssq
personliches	ssssssssu
personlichkeit	srutsrssr
personne	qrstsuusr
personnel	rssrrvsss
personnes	sssussssr
pessoa	trrwrrsrr
pete	srusssssr
peter	ssssssusr
petersen	ussrsrsss
petit	suvsrrrsq
petite	svsrssssr
pettifer	rsssssssv
peut	susssssst
peux	ruvrtsrrr
pfeiffer	tssrsussr
pflege	rssrssuur
pflegefachkraf	ssssssrxq
pharmacy	usssssssr
phase	rutrssssr
phase of	sussssssr
phone	ttsrxowoq
phone call	susssssss
phone screening	sussssrsr
photo	rsusqrrrv
photos	trsrsswsq
photos of	tssrssvsq
physical	trrssustr
piacere	rtsrtsusr
pick	tqvqsssss
pick a	rttrssrsu
pick any	sswrssssq
pick it	ssssssssu
pick the	sssssurtr
pick up	vrsssrssr
pick your	ssssususq
picked	urtussrsp
picking	rssussrss
picks	srssvsssq
piece	trzqrrrrs
piece d	trtrsrssu
piece jointe	suurssrsq
piece on	srvsssssr
pike	vrsssrssr
pile	ursrsutsp
pin	qrssssusu
pine	srsturstq
pinegate	rrrsssssv
pinegate consulting	rrrsssssv
ping	srssssuss
pipeline	stsussssq
pipelines	sssssswqr
piso	rusqssssv
pitch	suursrtsr
piu	pptwvrrts
pizza	strsssuss
pizza and	ssrsssvss
place	supwqtrqt
place in	srsqtusss
place on	susvrsssp
placed	rqrstxrsr
placed 0	sssssussr
placed on	rrstsusss
placement	ssssrustq
places	rquurquru
plain	srwsssrsr
plaisir	rqrrxsrst
plaisir de	rqrrxsrst
plan	rrtsrrqrx
planned	susrsssst
planner	rsstsusup
planning	uursrrrrr
plant	srssquwsq
plant manager	srsrssvss
planta	svssrssss
plastic	ssvsrssrs
platform	rstrsruss
platform team	srsssstsu
platz	qrrsurrsw
platz 0	rssrutssr
platz anbieten	sssrsrssu
platze	rrstsrssv
play	ruusssrsr
play now	ssusssssr
plaza	sqrvqtsru
plaza 0	rrsvssssr
plazo	qqutursss
plazo de	qqutursss
plc	ssssusssr
please	o22jtmppv
please add	sssussssr
please bring	srssssssu
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
please find	uusqususm
please finish	srvtssssq
please leave	srssssssu
please let	svrsrsrss
please make	srssssssv
please note	tururqrup
please pick	strsssssu
please prepare	suusssssq
please review	rrrrxsssr
please send	sqsrusrsu
please share	sqssssvss
please sign	rrrssrssw
please submit	suqssssst
please upload	ssrsssssu
pleased	rtrpxtqrv
pleased to	ruroxrqrv
pleased with	sssssussr
pleasure	srstusrss
plenty	ssusssssr
pls	rtrxsttsn
plumbing	sssusssss
plus	qttrvrxqq
plus our	sussssssr
plz	ssusssssr
pm	sxsqppsuu
pm 0	svsssssrr
pm bst	sussssssr
pm et	sqrtssvsr
pm is	sqssssssv
pm to	sqssssvss
png	vussssrrr
po	ttrprxqtr
podcast	ssssusssr
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
politecnico	vusrssssq
polymers	ssssrusss
pool	srrrswusq
pools	ssssusssr
pop	surtrrrss
popped	ussrsstsr
popped it	ussrssssr
popped up	ssssssusr
popular	ssssssssu
por	ttnyqtooy
por el	rssusssss
por eso	rrsvssssr
por favor	trsrssssu
por la	txsrrrssq
por telefone	vssrssssr
por telefono	rsrssrssu
por tu	sssrsusss
porgiamo	rrsvssssr
porque	qrrsrwrwp
porque no	rssqswsss
porta	pvrtrrrrv
porta il	rrssrsrrx
portal	tprrqqtuy
portal by	ssrsrsssw
porte	rruvssssr
portfolio	0vqsrpqrq
portfolio and	vtsrsrssr
posez	susssssss
posez sur	susssssss
posicao	rrsrrvusr
position	stty5orog
position 0	sssrusssr
position as	ssssssrsu
position at	rsvvtrrro
position is	stsruussp
position of	stsqxsssp
positions	spsuststs
positions in	srssssssu
positive	ussssssss
posizione	qtsrsvssr
posizione di	rtsrsvssr
possibili	strsrsrrw
possible	rtvrrrrru
posso	rqrurrrrx
posso passar	rqrurrrrx
post	tqtsyqsrp
post 0	vssrssssr
post a	sssssssur
post from	srssvrtsp
post of	rsuqurrss
postalisch	ursrtsssr
poste	squwtxsrk
poste 0	vrsrssssr
poste a	rrsssvssr
poste de	rutrtursp
posted	rqrqrsryt
posted by	tsssssrur
postfach	surrsssss
posting	trrsrrtvr
posting does	usssssssr
posting it	ssrsssvsr
postings	sssssssru
postings that	sssssssru
posto	rtruvrrsp
postponed	sssrsvssr
posts	sstrsustq
postule	rssrsvssr
postuler	rsssssswr
pour	mzotwqrpw
pour l	qrrusrssv
pour le	rutvtrrsq
pour toi	srssvsssr
pour un	rsrqrsurx
pour une	surstrrsr
pour vous	rqssruuss
pourrez	sssusssss
pouvez	rusrrurst
pouvez vous	rvsrsvrsq
pouvons	tusrssrsr
ppc	sssrussss
pr	vrsssstrs
pr 0	vrssssrrs
pra	wurtrrrrq
practical	ssusssrss
practical and	srussssss
practice	rrrsrrtvs
practice manager	rtsussrss
practico	srxsrrssr
practise	spvtssssq
practitioner	ssusssssr
prairie	sussssssr
praktikum	ssrsssrsv
pramie	tqsrrsysq
prasident	rustssssr
pratica	rrwursrsr
prazo	wrsqssssr
pre	trrrsrrsv
preavviso	susrtssss
precious	vssrssssr
prefer not	sssussssr
prefere	rrstsvssr
preferences	trrrrrrvu
preferred	stsststsq
preguntas	stusssssq
premiere	srruutrsr
premises	sussssrss
premium	rsrrrsrp0
prend	trsrutssr
preparation	susssssss
prepare	rvvrrqqsu
prepare for	srsssqssw
prepared	rqttsrssw
preparing	sssttsssq
pres	srssssuss
preselection	ussrssssr
presentar	rssqsrssw
presentation	szrqssssq
presentation and	sssrssssu
presentation is	svssssssp
presente	ttrwrrrso
presented	sssssussr
presented to	sssssussr
presently	sssrswssr
presidente	rrsurussr
press	urxrsrrsp
press release	ssusssssr
pressed	rrsssusss
presso	ssstrssru
presso la	sqstrsssv
pressure	srsturusp
pressure at	ssssssusr
presupuesto	rssrswssr
pretty	srssssssu
previous	ursssstrr
prevista	rsrqrvsrt
previsto	rssrsvsss
prevoyez	svssssssr
prezado	rssvssssr
price	srsrssrsw
prices	srrsusrru
prices on	ssssusssr
prijs	tusrssssr
prima	ytrsrrrrp
primary	vssssrssr
prime	sssrvssss
principal	strruvstm
print	ussssrrss
print shop	usssssssr
pris	rrsysrrsq
priscilla	sussssssr
prise	trsqutssr
prise de	ursrtsssr
prise en	srsrvssss
privacy we	ssssssusr
private	srrrurvsr
priya	tsrsutssr
pro	rqrutrrsu
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
procedimento	vusrssssq
procedimiento	usssssssr
procedura	rrstsussr
procedure	urssrtrsr
proceed	rssutrrrr
proceed with	sssutsssr
proceeding	rssussssr
procesie	rrrtswsrr
proceso	tsssstssq
process	quvrtssqr
process for	rsusstssq
process is	srusstssq
process of	svsrssssr
process we	svpssssss
process will	srsrsrvss
processed	ssssssssu
processen	rrxrrurrr
processo	rsrusvrsr
processo seletivo	rssvsrsss
processor	rssrssssv
produce	srtrsussr
producer is	ssssusssr
product	uqtrsqtts
product analyst	usssssstq
product manager	rrwsssssp
production	tssurursq
production manager	ssssrusss
productive	sqssssssw
products	srsrrsssw
professional	ssrrrrssw
professionale	srsussssr
professor	sstrssrsu
profiel	urrrssuss
profil	qwpspqxqu
profil angesehen	ssssssssu
profil mit	vrsqsstss
profil passt	ssssssuss
profile	qrrurpxru
profile on	srsssswsr
profile so	rsssssssu
profile to	rtsssssru
profiles	ssssqsssu
profilo	srstssvsq
profitez	srssssssu
program	rqtrtrssu
program for	ssssssuss
programme	qturqrtst
programmer	ssssssuss
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
promise	usrqsrxsp
promise anything	rssrsswsr
promised	ssswtrrsp
proof	rtrrsrssw
prop	ssussssss
proper	swrrsrrsr
properly	utsrssrsr
property	rsrqrwrts
proposal	rsspssrsy
propose	rurqruusq
propose d	rvrrrrvsq
proposed	ssssusrsr
proposer	rrstsrssv
proposition	sssrsusss
proposta	rtrrwrurq
propuesta	rsrwssssr
proseguire	sqvtsssrr
protect	sssssruss
protect your	ssssssuss
protection	rtrqsrrsw
prova	srxuurrrm
prova pratica	rrwursrsr
proved	sssvssssr
provide	tuspssrts
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
prufen	rrsrussst
prufen und	rsssssssu
pruft	tssqsussr
prufung	urstsrsrs
prufung durch	rsussssss
pt	srussssss
pub	srssrsrsw
public	rvqsqrvsr
publication	stsrssssu
publicity	ssusssssr
publicly	ssvsssssq
published	sssssstvq
published a	sssssssvq
puede	rrsrqrssy
puedes	squsrrrsv
puedo	rrstsuusr
puesto	uruvusqrn
puesto de	rtvputrrq
puis	srsruursr
pumhosl	sssssussr
pump	srvsssssr
pun	ussrssssr
punkte	qutstsssq
punkten	usstssssr
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
pushing	sussssssr
put	ssptryoqt
put it	urssurrsr
put the	srsrusrss
put your	rrstrsrsw
puts	ststsstsq
putting	rsrwrvrsp
putting up	sssrsussr
python	srtsssyro
q	ustrrrsrs
q 0	srusssssr
qa	rttttsssq
qq	rvsssssss
qu	uvrtsrrsp
qu il	usssssssr
qualcuno	sssvssssr
qualification	urstsstsq
qualifications	sustutssn
qualified	prr0srtsp
qualified candidates	rsswssssq
qualquer	wpursrrru
qualquer coisa	xqrrrrrrv
quand	ssssussss
quando	rsurssusr
quanto	rrvurssrq
quanto la	sssussssr
quarta	svssrsssr
quartal	sssrsusss
quarter	sqsrsvrst
quatre	rrsvsrusr
quatschen	rxrsssssr
quatschen wir	russssssr
que	qtqys0vnk
que el	rrrusrssu
que j	rsstrussr
que ja	rrrwssssr
que la	trsrrussr
que mas	srussssss
que no	srrurtrss
que nos	qrutrtsst
que se	sssrsusss
que sepas	rtsrssvsr
que si	qrstvussr
que te	qsrqtvusq
que tu	surtrsrsr
que viene	sssrsusss
que vous	surrrtusr
queda	usssssssr
quedamos	rrsvssssr
quedamos a	rssutsssr
quelqu	rrryrrrsr
quelqu un	rrryrrrsr
quem	rrstrssru
quer	srrrrvvrr
queremos	rxrsrtrsr
querida	uusrrsssr
quest	rutvrrrsp
questa	qrrurrrtv
question	tqxqrsrrt
questionnaire	trtrrrrsu
questions	or2osrppx
questions and	spvrssssu
questions at	ssusssssr
questo	rrsusssur
qui	urqvstqru
qui a	rrsvsssss
qui vous	rtrsrrrsv
quick	r0qrrssrq
quick call	swssssssq
quickly but	sssssssur
quieres	rssussssr
quiet	rsvtrwrtm
quiet on	sssrsvrsr
quill	susrstssq
quillmark	rrssssssu
quince	ussrsssss
quindi	xrsqtsssq
quinta	rsrsrsrrx
quite	trsrsrssu
quite the	usssssssr
quiz	ssusrsqsv
quote	sqstrrrsw
quote and	sssussssr
r	pstvrsrru
r 0	psrssutst
race	rssssusss
ragazzi	ussussrsq
rahmen	rurrrsusr
rahmen eines	rssrssuss
rail	ssvrssssq
raise	strrsrrsu
raise it	susrssrss
raison	trsqsvssr
raison d	rssrsvssr
ral	ssrsusurr
ral 0	ssssussss
ran	srsrssssu
rang	srrurrssu
range	sssrssrut
range of	sssrsssus
ranger	vsssssssq
ranked	ssstusssq
ranking	ssssvsssr
rare	ursssrsss
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
re	rpsuuvvoq
re a	rusrssttr
re after	ssssrsusr
re at	usssssssr
re excited	ssurusstp
re going	sssussssr
re hiring	srsrsrxsq
re looking	susssstsr
re moving	srssqssrw
re not	rsrwrutsn
re on	surtrrrst
re optical	ssvsrssrr
re pleased	ssssusssr
re sorry	ussrsrsst
re taking	qsssssssu
re through	sttsssssq
re welcome	ssrrsusss
reach	swrprusrr
reach out	uusrstssp
reached	xsrurprrr
reached us	yssssssso
reaching	qps0sszsj
reaching out	qps0ssxsk
react	srvrsstrr
reacties	sssssssru
read	yrvoqsnut
read all	usssssssr
read in	sssssussr
read it	wstrsrrsp
read more	srsrsrrvt
read on	rsssssssu
read twice	usssssssr
reader	ssssssssu
readers	sssssrssu
reading	tqsqsstsv
reading it	qsssssssu
reads	ursrsrsst
reads every	ussrsssss
ready	rvtrtrrrt
ready for	stsssrssu
ready to	svssssssq
real	wpvqsqtrt
real person	ussssssss
real regret	sssqsstst
really	qtqvtursp
really hope	srssvsssr
really like	sssutsrsr
really liked	rsstsussq
really no	ussssssss
really sorry	susrssrss
really well	sssssussr
reapply	ssstsussq
reason	pqrwsrsrw
reason given	qssusssrt
reason is	sssqssssu
reasoning	tryrssssp
receba	vrsrrssru
recebi	zrsqsrssr
receipt	yrtrsrrsp
receipt of	vrtrssssq
receipts	stusssrsq
receive	tsrqrrrsx
receive the	sssssssrv
received	3oqkrtrrv
received a	sssrssssu
received and	vrtrssssr
received many	sssrssssu
received your	xrrnrusrt
receiving linkedin	sussssrsr
recent	srrqsursw
recent interview	sssssussr
recent purchase	sssrssssu
recently	rrtqsrrsx
recepcionista	srssussss
reception	wtrrtrrsp
reception de	wrsrssssr
recevez	rssrsusts
rechts	sussssssr
recibido	0rrrrrrsr
reclamacion	rrsusrsst
recommendation	srrutrsrt
reconcile	ssusssrsr
reconciliation	srussssss
reconocimiento	trsrrsssu
record	ro1qtrqst
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
recruitment for	rssrswssq
recruitment team	urrtssssr
recrutamento	sssssusss
recrutement	vrrsrutsp
recrutement de	srssssusr
recrutement en	sssssusss
rectification	ussrsssss
recu	xqrtsrrsq
recu le	usssssssr
recue	vssrssssr
red clay	srsussssr
reden	vstssrrsq
reden wir	urtrsrssr
reed	srsrsutsr
reef	ussrsssss
reel	suurrsrsr
ref	vrsqtsrtq
refer	russssusq
refer a	ssssstusr
refer to	rustssssr
referee	srssssssu
referees	qssrssssv
reference	qrqvsssvr
reference 0	sssusrsss
reference is	qsstssssu
reference to	rsrtttssq
references	usrpvtssq
referent	srssssssu
referral	ussrssssr
referred	sssrsussr
reg	trssssusr
regard to	sssrsusss
regarding	sursrrurq
regards	wwswnpuor
regards person	ssssssxrp
regards the	trsrssssu
regards your	sqsrssrsx
regelmassig	sssusssss
regime	ssssussss
regina	vssrssssr
regional	tvrrrsusq
regional sales	ssssssusr
register	rrrtrrtrv
register and	sssussssr
register now	ssssssssu
registered	strurtqrs
registering	sssrssssv
registering for	ssssssssu
registration	sutrsssss
regret	qsrvqttru
regret de	rssusssss
regret to	sssvrrsss
regular	sssrsusss
regularly	sssssssvr
regulated	sussssssr
reichen	rrrusrssu
reichen sie	rrrusrssu
reicht	rsutsrssr
reimburse	sussssssr
reimbursed	susrssssr
rein	sssussssr
reinigungskraf	sssssssur
reisekosten	svrsssssr
reisekosten werden	svrsssssr
rejected	sssqssssw
rejection	rrrpssssx
rekryteringen	sssssvsrs
relacion	tssqssssu
related	srrssssru
relation	trsrssvss
relationship	srursssss
relaxed	sussssrsr
relaxed about	sussssrsr
release	rrurrvrrt
release for	ssusssssr
released on	ssssussss
relevant	qssusssss
relevant experience	qssusssss
relocation	srssssuuq
remain	rssqryrss
remain in	ssssrussr
remain on	sssrsussr
remain under	sssrsusss
remaining	srtussssr
remains	qssrtvssr
remains active	rssssussr
remember	tququrrts
remercions	trrvrrsst
remercions de	trssrsssu
reminder	russssrru
remote	qpqrsr22i
remote 0	qssussrur
remote work	srssssrsu
removed	tssprttru
removed and	usssssssr
removed from	srrrsrtsv
remuneration	rrrryrssq
remuneration 0	rrsrvsssr
ren	sssssusss
rencontrer	sursrsrst
rendez	rsrrrrrrz
rendez vous	rsrrrrrrz
renewal	qsssssssv
rennen	sssssusss
rent	srrsrutss
renuncia	rrruusssr
renvoyer	rsvrssssr
reorganisation	rrsqrzssr
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
reponses	srssssssu
report	vuqrusqrq
report any	sssssussr
report from	ssrsrsssu
report to	surrusrsr
reporte	rrsrsuuss
reported	sssssssru
repository	ssvsssrss
representative	rsstustsq
req	ttssstssp
reqs	sssrsvssr
request	ussoqtrrx
request for	sssrrsrsv
request i	sssrssssu
request your	ssssrusss
requested	rssqsvsss
required	rssrrqyrr
requirement	srstsswsp
requirements	trttssurq
requires	strtssqur
requires no	sssussssr
requisition	rrtvssrsq
requisition 0	srusstssq
reschedule	swrsrssqt
reschedulings	sussssssr
rescue	strusrstr
research	srrrtrsut
research fellow	sssrssssu
research scientist	ssssusssr
researcher	sussssssr
reserve	tsrqutrss
reserver	susrsssst
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
responda	vusrtsssp
responda a	vrsrssssr
responsabile	rxrqrsvrp
responsabile di	swrrrsrsr
responsable	wqurrrrsp
responsable de	trurssssr
response	uqtqstssu
response has	usssssssr
responsibility	srvsssssr
responsibility to	srvsssssr
respuestas	srursrrsu
rest	surrssssr
reste	qursrwrsq
rester	ssssssssu
resto	vsrurrssq
restrictive	ssssusssr
result	rrvsrvqtr
result in	sstqswssq
result we	sssvssssq
resultado	qrvqssssu
resultat	strussssr
resultats	rssrsusss
results	tstrrruss
results are	sstrssusr
resume	ynrnprxvs
resume and	usssssssr
resume with	sssssssur
resume you	ssssssrvr
resumes	sussssssq
retail	rssusssss
retained	srssssusr
retained by	ssssssusr
retenu	ttrqrrusu
retirer	rrstsrssu
retour	vssrssssr
return	qqxqvqsrs
return a	srustsssr
return by	srvsssssr
returning	srrsrsssv
reuss	susssssss
revenue	ssssssuss
revert	stsqsutsq
review	xoqrzpqpv
review and	sssrusssr
review it	qsssssssv
review new	sssussssr
review the	rrrrxrrrs
reviewed	vtrvrrsrp
reviewed and	sussssssr
reviewed by	urssssssr
reviewed your	rssvsstsr
reviewing	xyrqsrrrl
reviewing all	susrssssr
reviewing applications	vrsssrssr
reviewing it	ussssssss
reviewing your	rusttsssr
revision	rsssssssu
reyes	sssrsussr
rf	srusssssr
rh	tsrrrrr0o
ricerca	ttsrsrsuq
ricevere	srrrrsruu
ricevere piu	srrrrsruu
ricevuta	sssrrsssv
ricevuto	3qsrrrrrm
richard	trsrsusss
richtige	srstsrusr
richtigen	srusssssr
ride	sussssssr
ridge	sssrsustr
rien	qrswstrsr
riferimento	rssussssr
right	sppvtsptv
right for	sssrssssu
rights	ssssrsssu
ring	svqpuxtrm
ring me	rrrrrutst
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
rohit	sssrssssu
role	uyusuuwoe
role at	txsqssssp
role for	srsssusss
role further	tssqsssst
role of	ssssusssr
roles	qrstssuvq
roles that	sssssssur
rolf	usssssssr
rolle	rrrtrvtsr
ronda	rsssrvsss
ronja	ssusrstsr
room	q0wrsrprp
room 0	sussssssr
room for	sruussssq
room on	swrsssssq
rooting	stsvssssq
rooting for	stsvssssq
roughly	susrssssr
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
ruckmeldung	trrqttsru
rue	rqrtrsrry
ruf	qwrqrsqrw
ruft	trsussssr
ruft sie	sssussssr
ruhe	ystqsrrsp
ruhig	sussssssq
ruht	qrsrszssq
ruht das	qrsrsxssr
rui	ssrrswsss
rui o	ssrrswsss
ruimte	rsssssssu
rules	rrussssst
rum	sussssssq
run	srtvrqtrq
run a	srsvsstsq
rund	srusssrst
rund 0	ssssssrsu
rund um	srussssss
runde	rrvvqqrru
runner	ussrstssr
running	rxrrrsqst
running order	susssrssr
ruolo	qusussssr
ruolo di	qusussssr
rush	ssusssssr
rust	srssssusr
ruth	srstutssp
ryan	ssusssssr
s	twpzvnops
s est	rrsvtrssr
s il	sussssssr
s:0	voqrmlpy5
s:0 0	oss0qoukz
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
s:0 more	rssrssryq
s:0 neue	sssssssus
s:0 new	rrrrsspyt
s:0 nieuwe	sssssssur
s:0 october	svsrssssr
s:0 off	ssssssssu
s:0 offres	rsssssswq
s:0 onsite	sssssswrq
s:0 searches	ssssssrsu
s:0 tage	srusrrvrq
s:0 to	rsssssrrv
s:0 uhr	sursssrrs
s:0 year	rsssssssu
s:a	murspnvq4
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
s:a votre	russsrrss
s:a week	ssssssusr
s:abgeschickt	rssrssssu
s:abo	ssssssrxq
s:about	rrrqrtyqt
s:about your	rssrstssu
s:absage	rururrrst
s:account	rrqrrrqq0
s:action	qtsrssssv
s:action needed	rsssssssu
s:action required	rsssssssu
s:adatum	usssssssr
s:add	ssssssvrq
s:administrator	sssrsussr
s:admission	srsrssssu
s:adresse	rsssssssu
s:aerospace	rrtrsr0pq
s:after	stsqssssu
s:afternoon	rrrrsrqrz
s:agenda	svssrsssr
s:agent	rrrrrrrty
s:aggiornamento	qrsrsyssr
s:ai	uusssssto
s:air	srusssssr
s:ait	sssussssr
s:aktuelle	sssssssvr
s:al	qrrrrrypv
s:alert	rrrrrsp2q
s:alert for	ssssssrur
s:alerts	rsssssrn0
s:all	wrrrrrrru
s:als	wrqtsusro
s:als augenoptikerme	trsrsusss
s:alta	ssssssssu
s:alumni	sssssssur
s:am	tvqptqqrw
s:am 0	rxrrrsrss
s:am donnerstag	sssssrssu
s:am wochenende	ursrrsrsu
s:amazon	rsrrrrtsv
s:an	rurrrsvov
s:analyst	usqsrrypr
s:analyst 0	stssssvqq
s:analyst at	sssssswsp
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
s:antwort	rssssrssv
s:any	sssrswrup
s:any news	ssssswssq
s:apartment	rrrrrrqr0
s:app	sstqsssst
s:appeal	ssrrssssv
s:appeared	ssssssrsu
s:appeared in	ssssssrsu
s:apple	ssrsrsrsw
s:application	6ooynqli3
s:application 0	ysssssssn
s:application at	rsssssssu
s:application confirmation	wssrssssr
s:application confirmed	wsssssssr
s:application for	2qrtrtnlw
s:application is	tssrsussr
s:application marlow	sssrssssu
s:application outcome	sssussssr
s:application received	zrrsrrrrs
s:application software	wsrrsrqqw
s:application status	qrrusspq0
s:application to	tsrvrrrrr
s:application unsuccessful	rssussssr
s:application update	rsrsrrqry
s:application was	ussvsssro
s:application with	sssussssr
s:applied	xssrssrrq
s:applied to	wssrsssrq
s:apply	rrsrsrqys
s:apply now	sssssspyr
s:applying	0rrtsrrro
s:applying for	rssssssru
s:applying to	ysrtssrro
s:appointment	smrrursrz
s:appointment confirmed	sqssssssv
s:apprenticeship	sustssssr
s:appuntamento	rrrrqsrr0
s:april	rsrrrrqr1
s:ar	ussrssssr
s:architect	stsrssswp
s:architect 0	ssssssusr
s:are	nrrpqtwvw
s:are hiring	sssssspxr
s:around	sussssssr
s:article	sssrssssv
s:as	rtrtsrwqr
s:as 0	susrssrrt
s:as software	ssssssurs
s:ask	sssrssssu
s:assessment	os4rsrssm
s:assessment day	sssusssss
s:assessment for	qryrssssr
s:assignment	rqvrtrqrw
s:assistant	uustrsrsp
s:assistant application	vsssssssq
s:assistante	rsssssswr
s:associate	suttssrvo
s:at	uponopz2s
s:at 0	1trsssont
s:at contoso	srssssssu
s:at tovarn	ssssssssu
s:attached	ursssssss
s:attacks	rrrrrrrry
s:attempt	ssssssuss
s:auf	qstsrsuss
s:augenoptikerme	trsrsusss
s:august	rssssussr
s:ausbildungspla	sssussrsr
s:aushilfe	trrzrrrrq
s:ausschreibung	rssussssr
s:australia	ssssssssu
s:australia 0	ssssssssu
s:auswahlverfahr	sssussssr
s:automatic	ursrsssss
s:automatic reply	ursrsssss
s:automatische	rssssrssv
s:automatische antwort	rssssrssv
s:availability	swssssssp
s:available	rrtrrrquv
s:avant	rrurssrrv
s:avant le	srursssss
s:aviso	trsrsrssu
s:aviso de	trsrsrssu
s:aw	uzqyquqqk
s:aw aw	rrssswssr
s:aw bewerbung	vtsprvssq
s:aws	sqssrszqq
s:az	swstssqrq
s:az 0	sssussssr
s:b	rqrvrsssu
s:baan	tssvssssq
s:back	qrrqruyrq
s:back in	rrrrruzqp
s:backend	sstsssrup
s:background	srrsrstsu
s:background check	ssrsrsssu
s:bad	rsssssrsu
s:bakery	sssvssssq
s:bank	srussssst
s:barista	srsssssvr
s:batch	srursssss
s:be	pqrrrtpvz
s:be a	ssssssrut
s:beach	sssssssrv
s:bear	sssrsvssr
s:bear with	sssrsvssr
s:bedankt	ursssssss
s:bedankt voor	ursssssss
s:been	rtqptqqsy
s:been created	ssssssrur
s:been received	ussssssss
s:been rescheduled	sussssssr
s:been withdrawn	sssqssssu
s:begins	srrrrrrrx
s:bei	usqtrsvrq
s:being	ssssssrsu
s:benefits	rrssrszrp
s:benefits enrolment	ssssssssu
s:besichtigung	sqssssssu
s:besichtigungst	srssssssu
s:best	sssssssru
s:bestatigt	ssssssssu
s:bestatigung	urspssssu
s:better	rrrrqrqr1
s:bewerbung	zsowo0noq
s:bewerbung als	urrusvrrp
s:bewerbung bei	vrrusrsss
s:bewerbung chemielaborant	susssssss
s:bewerbung diatologin	sssssussr
s:bewerbung fur	stsqsssst
s:bewerbung um	sssrssssu
s:bewerbungseing	vrsqsssss
s:bewerbungsproz	srrsssssu
s:bien	vssrssssr
s:bien recu	vssrssssr
s:bikes	tssrsssvq
s:bis	ssssusssr
s:bis 0	ssssusssr
s:bist	ttrrusssr
s:bitte	qrsrvurss
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
s:bus operator	sustssssr
s:business analyst	sussssssq
s:by	trrqrsqsx
s:c	urrqtrurs
s:ca	qqqqrq2wn
s:california	sssssssvq
s:call	rzstsrrrp
s:camera	ssusssssr
s:can	ssssssqtv
s:can be	ssssssrus
s:cancelled	susssrssr
s:candidate	xsrqrqvqs
s:candidate experience	ssssssssu
s:candidatura	zprwrrqqr
s:candidatura a	rssrssssv
s:candidature	xrruruqrn
s:car	rrssssssw
s:card	qrtrsssws
s:care	srsrsurst
s:career	ooqqrqvu1
s:careers	srsrssrrw
s:carta	rrrrwssss
s:carta oferta	rssrvssss
s:case	srxrssssq
s:casting	sssussssq
s:casual	ssssssusr
s:catch	rtsrssrru
s:caught	ssssssusr
s:cd	ussrsssss
s:centre	susssrsss
s:cfo	vqsrrsvsq
s:challenge	rqzrrssrr
s:chance	ssssssssu
s:chance to	ssssssssu
s:change	turrrqtsu
s:change of	stssrsusr
s:changed	rssrsrssw
s:chat	russssrst
s:check	rrsrrrssx
s:checking	rqrsrst0p
s:checking in	rsstssk1r
s:chef	srssssusr
s:chemielaborant	susssssss
s:chemielaborant ihre	susssssss
s:chief	ssvssstsr
s:ci	rvsssswor
s:ci vediamo	rvsssssrr
s:cita	srssssssu
s:citizen	sssrssxsp
s:claim	sssrsssrv
s:clase	sqssrssrx
s:class	rssstwrsp
s:class 0	ssssswsto
s:cleaner	sssvsrssr
s:clerk	stvrtrssp
s:client	stsssursr
s:clinical	russsssss
s:closed	sssussssr
s:closes	rrsrrrrsw
s:closing	sssusstsr
s:closure	srrsssrrw
s:co	srssvsstq
s:coach	ursussssq
s:code	rsssssrqx
s:coding	suurrsrrr
s:coding test	svqssssss
s:colloquio	sxrrrsrsq
s:committee	ssssrsrsu
s:companies	srsssrstu
s:company	qrrqsrusx
s:complete	prwqrrrsx
s:complete your	srvrsssss
s:comptable	rssrsvssr
s:comunicazione	rrstsussr
s:con	rtsusssss
s:conditional	ssrsrsssv
s:conditional offer	ssrsrsssv
s:confidential	srrruswsq
s:confirm	rrrsrsqp1
s:confirm your	rsssssspw
s:confirmada	tpssrssrx
s:confirmation	xssnsqpp0
s:confirmation for	rrssssrrx
s:confirmation of	vrsrsssst
s:confirmed	vqrrtrrrv
s:confirming	sussssrsr
s:congratulation	sssrtsssu
s:connecting	rrssss0qo
s:consultant	tssrsutsp
s:content	rsstssrus
s:content management	ssssssrus
s:contract	sqrrprwuu
s:control	sssssswqq
s:conversa	rurtssssr
s:conversation	svstrsssq
s:convocation	svrsssssr
s:copy	rssssusss
s:corporation	rsssssrtv
s:corpus	srussssss
s:could	srsrssssv
s:counter	srsrxrssq
s:courses	ssssssrqw
s:created	ssssssrur
s:credit	ssssssssu
s:curated	ssssssqtt
s:curriculo	zrrqrrrrs
s:customer	ssstsstsq
s:cv	ztrurquqm
s:d	tqquvqsrt
s:d embauche	ssssussss
s:da	trrqssuru
s:dank	utsrsrssr
s:danke	xrsssrrsr
s:data	qqrrqq1ts
s:data analyst	qrssssrsu
s:data engineer	vusrssutn
s:data engineers	sqssssyqq
s:data scientist	tststswsl
s:date	sssrturss
s:day	qrqsuqwpw
s:day 0	rrsssswrr
s:days	ssssssurs
s:de	wrwqmvosu
s:de situacao	rsrrrxssr
s:dear	rsssssssu
s:decision	rsrwrqrsv
s:declined	qsstsrssw
s:defense	sssssswrr
s:dein	qrrsrrqs0
s:dein job	ssssssrur
s:deine	wqrsrqsst
s:deine bewerbung	xrrsrqrss
s:deiner	ssstsrsur
s:deiner bewerbung	sssusssss
s:deiner nahe	sssssssur
s:del	rqryrrrsr
s:delay	srrrrwrss
s:delayed	sssrsrssv
s:deletion	rssrssssv
s:delivery	srssssssv
s:delivery update	srssssssu
s:della	rsrsssssv
s:demand	rusrrrqrx
s:demand video	svtsssssq
s:demande	rurrsrssu
s:demande de	rurrsrssu
s:den	tsrssrvsq
s:deputy	stssustsq
s:der	rrrrsurut
s:des nouvelles	rssssusss
s:designer	trwtssrsn
s:designer role	srvtssssr
s:details	ssrrssvsr
s:developer	psrqqq7xj
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
s:dir	strrssvsr
s:discussion	sussssssr
s:disposition	sssusssss
s:do	qqstusqry
s:do it	ssssusssr
s:do not	rrrrrrqrz
s:documents	srrrssssv
s:does	ssssssrrv
s:dog	ussrssusq
s:domanda	trsrssssu
s:done	vsssssssr
s:donnerstag	sssssrssu
s:dossier	trsqsrssv
s:draft	ssssussss
s:dream	rrrrrrqq1
s:driver	rrrurtrss
s:du	psqwutsrs
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
s:einen	surssssss
s:eingang	ussrsssss
s:eingegangen	usrrrrssu
s:einladung	qursrrrrv
s:einladung zum	rsrrrsssw
s:einstellungsst	sssrsvrss
s:ejercicio	stxrrrssr
s:el	srurtsssr
s:el puesto	trssusssr
s:electric	rrssssssv
s:em	ssssssvsr
s:email	rrrqrrrl6
s:embauche	ssssussss
s:embedded	ssssssrus
s:employee	ssssssssu
s:employers	rsssssrsu
s:employment	rrrttrsur
s:emprego	rrrursswq
s:en	upvosstrt
s:engagement	ssssvsrsr
s:engineer	rnooon&4j
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
s:engineer role	qqsrtsuvq
s:engineer stealth	ssssssvsr
s:engineer the	srvsssruq
s:engineer with	tsssssusq
s:engineering	pqrrrq8po
s:engineers	sqssss2oq
s:enrolment	ssssssssu
s:enterprise	ssssssrus
s:entrevista	rvqurrrrt
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
s:etwas geduld	rrsrswrss
s:evening	sqrrssrry
s:event	ssssrsrrw
s:ex	ssssssvsr
s:ex faang	ssssssvsr
s:exam	qstssssst
s:excel	ssusssrsr
s:exciting	rrrrss1or
s:exclusive	rssrssssv
s:executive	rsrrtuusr
s:exercise	suusssrsq
s:experience	rrrrrrrr0
s:explore	ssssssrrv
s:expression	rssussssr
s:expression of	rssussssr
s:external	rtsussrsr
s:eye	srsssstru
s:faang	ssssssvsr
s:faang founders	ssssssvsr
s:fails	sssrssssv
s:falls	sssrssstu
s:family	rtrrrrrry
s:features	ssssssssu
s:feb	rsssssrrv
s:februar	stsussssr
s:fee	qsssssssu
s:feedback	qurwssrsr
s:final	sttvrsrsq
s:final reminder	ssusssssq
s:final round	srsussssr
s:finance	trursrusr
s:find	ssssssqsw
s:finding	susssssss
s:finish	rssrssssv
s:finsterwald	utsrsssss
s:first	rsrrtsssu
s:fit	srvrsstuq
s:fit for	sssrsstur
s:five	srsqsrssv
s:follow	ryrrrrpts
s:follow up	ryrrsrpru
s:following	qrsvsttss
s:following up	qrsvsttss
s:foods	ssusssssr
s:for	zsqkmouv0
s:for a	rvsrrsput
s:for applying	0rrtsrrro
s:for data	rstsssrsu
s:for din	ussssssss
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
s:for your	vsrzqqspq
s:ford	rssrssrsx
s:ford motor	rssrssrsx
s:form	xsrrsrxqn
s:fortune	ssssssurs
s:forward	rtrtrrqrz
s:founders	ssssssvsr
s:founders 0	ssssssvsr
s:frage	rrrqsrxst
s:free	rrrrrrrrz
s:freelance	ssrsssvsr
s:freitag	stssusrsr
s:fresh	sssrsssur
s:friday	surssrrru
s:from	qoqssotu1
s:from the	srrusssuq
s:from you	ssusssssr
s:front	vrsrsussq
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
s:fwd bewerbung	qrswsrsst
s:fwd cv	rysqssurp
s:gear	sssrssssu
s:geduld	rrrrsyrss
s:general	srttsussr
s:gerente	trssssusr
s:geschickt	ssssssusr
s:gesprach	sussurrss
s:gesprek	rwrurrrrq
s:get	tqsqrrqo3
s:get 0	srusssssr
s:get more	sssssssqv
s:get your	ssssssssu
s:github	srssssvsr
s:global	urrrrrquw
s:globex	rsssssrvs
s:gluckwunsch	srssssssu
s:gmbh	ssssusssr
s:gn	rsstssurs
s:go	rrrssrqrz
s:goes	ssssssrrw
s:gold	qsssssssu
s:good	rqqrurqq2
s:good news	srrsvrrss
s:google	ssssssrsu
s:got	yrrrssrrr
s:got your	vrsrssssr
s:gp	rrrrxrtrq
s:gracias	sssusssss
s:gracias por	sssusssss
s:graduate	sssussrtr
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
s:harvest	srrsussss
s:has	stspsqpsz
s:has been	strqrrqtx
s:has invited	sststsssq
s:hast	qssrsvsst
s:hast du	rssssvssr
s:hat	rrrrsrttu
s:hat ihnen	ssssssuss
s:have	wssqtrsps
s:have a	sstsssusq
s:have your	usssssssq
s:head	rrssrutsr
s:head of	rrssrutsr
s:health	ssssustsq
s:hear	sstsssvqq
s:hello	srrsrrzqr
s:hello from	trrsrr0rn
s:hemos	ussrsssss
s:hemos recibido	ussrsssss
s:herausforderun	srsrssvsr
s:herbst	utssrsssr
s:here your	sussssssr
s:herr	rqrrrstsw
s:herr wienbarg	srssrsrsw
s:het	rrsrvrrst
s:hey	sssvssrsr
s:hi	ststsrusq
s:high	rrrrrrqr0
s:hired	srstvsssq
s:hiring	prqoqsryy
s:hiring for	sssssssvr
s:hiring in	sssrsrpxt
s:hiring manager	ssssssrrw
s:hiring managers	srsqrrpq1
s:hit	rrrrrsrry
s:hit 0	rsssssrrv
s:hold	rrsrrussv
s:holz	rtsrusssr
s:home	rsurrrrtv
s:home exercise	suqssssss
s:hospice	ssusssssq
s:hospitation	susssssss
s:hot	ssssssurt
s:hotel	srssssvss
s:hours	srvsssssq
s:house	wqrrrrqrw
s:how	qqtqrrrq1
s:how did	sssssssru
s:how to	rrrrssrry
s:huge	rrrrrrrry
s:hunting	rrrrrrqrz
s:hybrid	rrrrrr0pr
s:hydrologist	tssrssusr
s:i	rsrortrux
s:id	usr0rrqqo
s:id 0	vsr0srqqn
s:ideas	rrssssr2l
s:ihnen	sssrssuss
s:ihr	lptqwosr5
s:ihr angebot	ssrqrsssx
s:ihr antrag	sssssrssu
s:ihr profil	rssrssust
s:ihr termin	spssssssx
s:ihr ticket	rssssrssv
s:ihr visumantrag	rsssssssu
s:ihre	urpussoqy
s:ihre bewerbung	usqwrvpqq
s:ihre nachfrage	susssssss
s:ihrem	srrrrsutt
s:ihren	srssssssu
s:ihrer	rqrtqurrw
s:ihrer bewerbung	rrsrsvssu
s:ii	vsrsrrprx
s:ii 0	ssssssrru
s:iii	tssrssutq
s:il	qrrtrrvwq
s:im	rssrsssvt
s:image	rssssswrq
s:impegno	rrssussss
s:important	rqrsrrqq3
s:improve	ssssssqqy
s:improve your	ssssssqqy
s:in	lnoxpoyxy
s:in 0	uttssrqrs
s:in a	ssssssrrw
s:in data	sssssrssu
s:in deiner	sssssssur
s:in ihrem	ssrsrssru
s:in my	sssrssssu
s:in san	rrrrrrwwo
s:in the	ussrssstr
s:inc	qrrqrrn3v
s:increase	qsssssssw
s:indeed	zrrrrrlo2
s:indeed application	0srrssqqq
s:industries	rrrrrr7qm
s:ines	sstrtrtsq
s:information	rsrsrtrrv
s:ing	sssusssss
s:initiativbewer	wrssssssq
s:inscripcion	xrsrrrssq
s:inscripcion en	vssrssssr
s:inside	srrrrstrv
s:instead	sssqssssu
s:instructions	rsustsssr
s:insurance	rsrtssssu
s:integration	rrrrrr0qq
s:interest	qrr1rrpqt
s:interest in	qrszsrpqu
s:interested	rrrrrr2rn
s:internal	srstsrsru
s:interview	l8rrrqqpu
s:interview at	ssssssssu
s:interview confirmation	sussssssr
s:interview feedback	svsrssssq
s:interview follow	rzstssrsn
s:interview for	rxssssrsq
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
s:interviews	srsqssssx
s:intervju	susssssss
s:intro	svsssssrq
s:intro call	svsssssrq
s:invio	xrsrssrsr
s:invitation	qzspqqrqx
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
s:is where	ssssssnrz
s:iscrizione	ussrrrssu
s:ist	tqusrqssu
s:it	tpqqvqoq3
s:it a	ssssvsssr
s:j	srussssss
s:jane	srssssrrv
s:java	rrrrrrvqx
s:je	upruvrtrr
s:je sollicitatie	srsusssss
s:jij	rtrqrrusu
s:job	wkkwqo3us
s:job alert	ssssssrur
s:job alerts	rsssssrn0
s:job application	wrsusrrrq
s:job id	srsyssrqr
s:job in	ssssssvrq
s:job offer	sssrzsrso
s:job opening	rsssssypr
s:job opportunity	srsrsr1qo
s:job search	ssssssrrv
s:jobs	pprqqru4o
s:jobs at	rrrrrr0qr
s:jobs for	ssssssrsu
s:jobs in	ssssssrxq
s:jobs similar	ssssssrus
s:join	rsrttrusr
s:join us	srssssusr
s:joining	srsrrutss
s:jr	sssssspvv
s:june	rrrrrsqr0
s:juni	trsrrssvr
s:junior	sstqsrpwt
s:junior software	rsssssrut
s:jury	rrrtrsssv
s:just	qqsqqqnp9
s:kaffee	ssrsssssu
s:karenzvertretu	sssssussr
s:keep	tssrsrssu
s:kennenlernen	sussssssr
s:kennziffer	rssutsssr
s:kennziffer 0	rtsussssr
s:kestrel	sssvssssr
s:kim	sqsrsstrv
s:kinetix	stssusssr
s:kitchen	srutrsusq
s:kleine	srwsrsssr
s:know	rrrsrr0rp
s:koch	0rsqrrvsn
s:kontaktformula	vssrssssr
s:kurzer	strrrtuss
s:kurzes	ssqrrurru
s:kurzes telefonat	strsssrsv
s:l	tsrurrusq
s:la	oqrrqsqs4
s:la tua	qrrsrrrtx
s:lab	ursrsvrsq
s:lab technician	ursrsvrsq
s:last	rssrsstrv
s:last chance	ssssssssu
s:late	sussssssr
s:lateral	sssussssr
s:launch	ssssssusr
s:lavoro	rsswssssq
s:law	ssssssssu
s:le	rstqrrrry
s:le 0	stursssss
s:lead	usrutqwqo
s:leader	usstrsssq
s:learning	spssssuvq
s:learning engineer	spssssuvr
s:lease	qsssssssv
s:lecturer	srtsusrsq
s:lecturer in	srtsusrsq
s:left	srvrssssr
s:les	strrssrru
s:lesson	sqssrsrsx
s:let	rqrrsry0k
s:let your	rsssssq2m
s:lets	ssssusssr
s:letter	tsrqzursm
s:letter of	ssssusssr
s:lettera	rrssussss
s:lettera di	rrssussss
s:level	ssssssrvs
s:levels	usssssrss
s:life	rrrrrrr2o
s:like	rssrsrvqu
s:like you	sssssswrr
s:link	rtuqsrsst
s:link for	sussssssr
s:linkedin	tsssssvrq
s:links	sssqssssu
s:linux	ssrsssrtv
s:linux 0	sssssssru
s:list	srsrrvrst
s:listing	ssssssrsu
s:ll	qsrssursu
s:ll be	rssssussr
s:local	ssssssrus
s:login	sssssssru
s:logo	sprsssrrz
s:lonely	rrrsrrqry
s:looking	rrsrrrsvt
s:looking for	rrsrrssvs
s:loop	rrrrrrpr1
s:lose	ssssssrsu
s:love	rrsrrrqq2
s:love to	ssussstsq
s:loved	ssssssusr
s:loved your	ssssssusr
s:luck	srsrssssu
s:m	wrqvsrqsr
s:m w	trsusrssr
s:ma	tssussssr
s:machine	spssssuvq
s:machine learning	spssssuvq
s:mai	ssssusssq
s:mail	qvrssssru
s:mail adresse	rsssssssu
s:maintenance	srsrssssu
s:make	rrrrrrpyu
s:mal	rsssssssu
s:management	rrrssswts
s:manager	qxsrrzpwk
s:managers	srsqrrpq1
s:mandat	vrsrrurss
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
s:may	ssssssrtu
s:may be	ssssssrur
s:me	ssssssvrr
s:me on	ssssssvrq
s:medical	ssrsrsssu
s:meet	rstrrrsru
s:meet our	ssssssrsv
s:meeting	sorsrsrr0
s:message	rvrqrt1pm
s:message from	sussssssr
s:message replied	rtsssswqr
s:mi	ssrssswrs
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
s:modelling	ssssssusq
s:moin	sssrsruss
s:mon	swrstsrrq
s:monday	ssssrrrrw
s:money	srssssssv
s:money on	ssssssssu
s:months	rssrssust
s:more	qqrqqqp6s
s:more jobs	ssssssrvs
s:morgen	svrsrsrrt
s:morgen 0	svrssssrr
s:morning	rqrrrpqq5
s:mortgage	rsssssssu
s:most	ssssssssu
s:motor	rssrssrsx
s:move	rtssssurr
s:moved	sqrsqssrz
s:moving	rrrsrrqrz
s:music	sssssussr
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
s:needed	rqrrrrvrw
s:net	tssssssru
s:networking	rssssswqs
s:neue	rrrqrruxs
s:neue herausforderun	srssssusr
s:neue jobs	sssssssus
s:neuer	sxsrssssp
s:new	nppoppt04
s:new job	rrrrrrvst
s:new jobs	rsssssrzp
s:new message	sustssssr
s:new opportunity	ssssssxum
s:news	qpqqutpr2
s:newsletter	ssrsssssv
s:next	nwuqsvorv
s:next step	ssusssssr
s:next steps	rvtstwrsl
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
s:non	rssusssss
s:not	qqrrrtot1
s:not find	ssssssrus
s:not let	ssssssrsu
s:not work	ssssssrsu
s:note	sssssusss
s:noticed	rrssssssv
s:notification	rtsvsrssr
s:nous	twsrssrsq
s:nouvelles	rssssusss
s:now	rrrrrrqyu
s:now 0	ssssssusr
s:nr	ssurrrssu
s:nr 0	ssurrrssu
s:number	yrrqrqqqy
s:nvidia	rsssssrvs
s:ny	sssssssuq
s:o	rsstsrrsu
s:october	svsrssssr
s:of	smqvwqpo2
s:of 0	sssssssru
s:of a	ssssrsssu
s:of appointment	ssssusssr
s:of finance	sssrssuss
s:of interest	rssusssss
s:of results	ssrsssssu
s:of staff	ssvrsrsss
s:of the	sssrsssus
s:of your	vrsrsssqu
s:oferta	rrrr1rsqr
s:off	rqssssrry
s:offer	qops5qqru
s:offer letter	ssssxsssp
s:offer of	srrsvsssr
s:office	rrsrswsss
s:office manager	srsrsvssr
s:officer	sxursssso
s:offres	rssssssxq
s:oh	rssrsswrs
s:om	strsvssrr
s:on	nrqsoxqn6
s:on a	usssssssr
s:on demand	svtsssssq
s:on hold	rrsrrussu
s:on linkedin	tsssssvrq
s:on monday	ssssrrrrw
s:on our	srsssusss
s:on sale	ssssssrrw
s:on the	qrsurrtsv
s:on tuesday	sqssssssu
s:on your	qvrtrsrtr
s:one	rqurrrsrx
s:one more	ssussstsq
s:online	qp0qqrqqz
s:online assessment	srxsssssp
s:online test	srwrssssr
s:online tests	ssvsssssr
s:only	sssssssus
s:onsite	rvrqqr7ok
s:op	sssqusrtt
s:open	vrrrrrpo0
s:open sollicitatie	wssrsrssq
s:opening	rxsssrzno
s:openings	rqssrsxup
s:operations	sssturrsr
s:operations lead	srsuurrsr
s:operative	rssusussq
s:operator	vtssstssp
s:operator hiring	stsssussr
s:opportunities	qqrpqqv7l
s:opportunity	rtqpqq%mm
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
s:our	qpqqstuqy
s:our careers	srssssssu
s:our decision	sssussssr
s:our hiring	sustssqst
s:our offer	ssssrsssu
s:out	rqsrsrrqz
s:out of	srsrsssqy
s:outcome	rsr0urrsn
s:outcome of	sssutrssr
s:over	rrssssurt
s:over je	ssssssuss
s:overflow	ssssssusr
s:own	ssssssrsu
s:p	rsstsrxsq
s:para	srrqrrurw
s:paralegal	swstssssp
s:parents	rqrssrrsx
s:park	ssrssswrr
s:part	rtsssrsus
s:part time	stsssssur
s:partner	sqsustssq
s:paso	stsrssssv
s:pause	sssssusss
s:pay	qsssssrsy
s:payment	ssssssssu
s:pc	srrsrsrzq
s:per	sssssssus
s:performance	srrtssvrr
s:permanent	sssssswrr
s:person	rrpppptp6
s:persona	rrussssss
s:personal	trsrsussr
s:phone	swsrssssr
s:phone interview	susssssss
s:pitch	srsqssssw
s:place	sssrqsssv
s:placement	srsrruxro
s:plan	srssssssu
s:planner	qrsrsvsst
s:play	srussssss
s:plaza	trswsrssq
s:please	rqrrqrrq3
s:plus	usssssssr
s:pm	svssssssr
s:pogo	srssrssus
s:point	rrursussq
s:policy	ssssssrsv
s:ponto	rsrrrxssr
s:ponto de	rsrrrxssr
s:pool	rrrrsyrsq
s:pool status	sssssussr
s:popular	ssssssssu
s:por	sssusssss
s:portfolio	ytrrrsrsq
s:portfolio review	sussssssr
s:position	rtsuwtssl
s:position in	ssssssuss
s:positions	sssssswpr
s:post	xwrqttrsl
s:postdoctoral	usssssssr
s:poste	sqsvrvrsq
s:poste de	rrsssvssr
s:pour	srrrsrsws
s:power	srrrrro2p
s:pracy	qqqrvqq4o
s:pre	ssrsrsssu
s:premium	rsssssrrw
s:principal	sssrsrswr
s:privacy	rssrssrsw
s:private	ssssusssr
s:probe	ssusssssr
s:probearbeiten	sursssssr
s:probetext	ssvsrsssr
s:problem	srvsrsrrt
s:procedimento	urrtssssr
s:proceso	rrrusvrsr
s:process	rtrstursr
s:processo	rsswstssr
s:processo seletivo	rsswsrssr
s:prodassi	utssrsssr
s:prodassi spielfilm	utssrsssr
s:producer	ssssusssr
s:product	rpvrrrtyo
s:product manager	rsusssssr
s:professur	rurtsssss
s:profil	qqrrrrvqy
s:profile	ptrqsrttw
s:program	rsssssutr
s:project	rvrprpuvt
s:project manager	rurrrrrwq
s:project officer	susrssssr
s:project update	sssqssssu
s:projekt	srrusptru
s:promesse	ssssussss
s:promesse d	ssssussss
s:promotion	ssssssrrw
s:proposal	srsqssssx
s:proposta	rrrsxssrr
s:protection	tssssssur
s:prova	rryrrsrsq
s:proximo	stusrsssr
s:prueba	rrxrrsssr
s:psychometric	srvrssssr
s:public	sssrsssus
s:puesto	trssusssr
s:python	trrrrrzqq
s:python developer	rrrrrr0rq
s:quality	sssrsustr
s:question	qqrrrryst
s:questionnaire	trusrsssr
s:quick	pqrrrvxrt
s:quick note	sssssussr
s:quick question	rrssssxsq
s:r	usrrtupow
s:r 0	qtsrsuppy
s:rappel	srussssrt
s:rate	sqssssrsx
s:rate your	srssssrsv
s:re	5qmuorkh9
s:re any	ssssswssq
s:re application	suuwsrssl
s:re baan	tssvssssq
s:re bewerbung	svststrso
s:re cv	zrsrsrssp
s:re external	rtsussrsr
s:re fw	rwssssssq
s:re fwd	ussrsssss
s:re growth	swssssssq
s:re hired	ssssvsssq
s:re job	ttssssusp
s:re next	srssswssq
s:re no	rsssssrsv
s:re on	rssssrssu
s:re open	wssrsrssq
s:re poste	trsvssssq
s:re prodassi	utssrsssr
s:re quick	rrssssusu
s:re re	l4rrsxsql
s:re the	rrrrtrrsw
s:re trial	sssuwsrso
s:re trying	ssssssvsq
s:reach	rssssswsq
s:read	rsssssssu
s:ready	qqtqtquo1
s:ready to	rrtrtsvps
s:rececao	trsussssr
s:receipt	sssrssssu
s:received	1qrorqqrx
s:received your	tssrsrssu
s:recibido	ussrsssss
s:recibido tu	ussrsssss
s:recommendation	sssrssqry
s:recommended	rsssssrqx
s:recommended jobs	sssssssqv
s:record	spxssssss
s:recruiters	sssqssssv
s:recruiting	trsrssnzs
s:recruitment	rrsrssrvs
s:recrutement	rrsuusssr
s:recu	vssrssssr
s:red	ssssssvrr
s:ref	xsrvrrtsl
s:ref 0	xsstssssn
s:reference	xqrqrrqrx
s:reference request	ssssssrsv
s:referenzen	srssrsrsw
s:referenzen herr	srssrsrsw
s:referral	srrqsryss
s:reg	usssssssr
s:regarding	prrrquuqw
s:regarding your	rsssrvsst
s:register	sssussssr
s:registration	srrsrrrry
s:rejection	sssqssssw
s:rekrutacji	rrrtswsrr
s:relationship	srusssssr
s:released	srtrusssr
s:relief	sssussusq
s:relocation	svssssrrr
s:relocation to	svssssrrr
s:reminder	ruvrrrpqx
s:reminder interview	swsssspss
s:reminder your	ssusssssr
s:remote	tpqqqr7uk
s:remote at	vsssssrrr
s:remote full	sssssssur
s:rendez	srrssssrw
s:rendez vous	srrssssrw
s:renewal	qsssssssv
s:rent	qsssssrsw
s:replacement	ssssssusr
s:replied	rtsssswqr
s:reply	ursrsssss
s:reply application	ssssssssu
s:reponse	srsssurss
s:report	sussssrrt
s:req	ttsssswrp
s:req 0	qtstsssss
s:request	qwsnrrtqy
s:request for	ssssssurs
s:request was	sssrssssu
s:required	rsssssrtu
s:requirement	ssssssusr
s:requisition	rrtvssssp
s:requisition 0	srtvssssp
s:reschedule	svsrsrssr
s:rescheduled	sussssssr
s:research	vtrsrsrsq
s:research associate	sustssssr
s:research engineer	vsssssssr
s:reservation	qrrrrrpq4
s:resolucion	rsstssssu
s:response	rsstssssu
s:result	surxsrsso
s:result of	survssssp
s:resultado	qrrzsrsss
s:results	rsqrrrrxu
s:resume	qrrqsrrr1
s:resume is	qsssssssv
s:review	trrrtrrrw
s:ricerca	susssssuq
s:rich	ssssssrrv
s:rif	rustssssq
s:right	rrrrsrvrv
s:robotics	ststssssq
s:role	qtwxtqtyf
s:role at	rrsrssrzr
s:roles	rsssssrxq
s:room	sqtrssssv
s:round	rwsussssp
s:ruckmeldung	rrsssvssr
s:running	sussssssr
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
s:school	srrrrussu
s:schreiben	ssstssusr
s:schritt	rrysrsssr
s:science	srstsussq
s:scientist	tsussswsk
s:se	sussssrsu
s:search	ppqqrsoy1
s:search update	rssssusss
s:searches	ssssssrsu
s:searches this	ssssssrsu
s:season	ursttsssr
s:second	svsrssssr
s:second conversation	sussssssr
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
s:service	rsrtrsssv
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
s:software	ypqroot1q
s:software developer	rsssrstwq
s:software development	tssrssvrq
s:software engineer	vqrsqpm2v
s:software engineering	rrtsssvsr
s:solicitud	rsspsrssx
s:solicitud de	rssqsrssx
s:sollicitatie	1qrvrqqrp
s:solutions	ttssssrtq
s:some	srrstsrrv
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
s:spring	sssssrssu
s:sr	trrrrszro
s:stack	vrsrsrsrt
s:stack engineer	tssstsqtr
s:staff	rsvsrrusq
s:staff engineer	ssssssvsr
s:stage	rwtursrso
s:stage 0	stttssssq
s:stand	rrrrrxrst
s:stap	rssrsswrs
s:start	rrrqvtyqq
s:start date	ssssuussq
s:started	rsssssssu
s:starter	sqssrsssv
s:starting	rssrsspq0
s:startup	sssrssvrr
s:startups	sssssssus
s:statement	rsrrssssw
s:statement of	ssrsssssu
s:states	ssssssrur
s:status	qqquq2ony
s:status for	rssrssqry
s:status of	tsssstssq
s:status update	rssrsrrrz
s:stay	ssrsssrrx
s:stealth	ssssssvsr
s:stealth ex	ssssssvsr
s:stelle	svsrsussq
s:stellen	trrrrsrwr
s:stellenausschr	sssssssur
s:step	rsxsssrsq
s:steps	rvtstwrsl
s:still	srsrsvtsq
s:stipendium	ssssssssu
s:storage	rrsrssrtw
s:street	tsusssssq
s:studio	rrrusrsss
s:study	ssusssssr
s:su	qssprsss0
s:submission	srrrsrxts
s:submission to	sssussssq
s:subscription	ssssssssu
s:substitute	sssrsuusq
s:successful	ssssssssu
s:successfully	usssssssr
s:suite	rvstssrsq
s:suite a	rvstssrsq
s:summer	qqqrutqrz
s:sunday	srssssssv
s:supervisor	zqsssrssp
s:support	rrrrrs1qq
s:support engineer	ssssssvrr
s:sur	rssrsusst
s:survey	rrrrssrsx
s:sv	r1rssrsrn
s:system	qrrrrrj9r
s:systems	ruqpqq2xk
s:systems application	rsssssqry
s:t	rtrrrrqsx
s:ta	vssrssssr
s:tage	srusrrvrq
s:tage woche	srssrsvrr
s:take	qrurqrpr2
s:take home	ssvsssssq
s:talent	qrrrstzrp
s:talent pool	sssssusss
s:task	srzsrssso
s:tasting	ssssssrrw
s:tax	ursrsstsr
s:te	srrsrrusu
s:teacher	sssstussq
s:teaching	ssssssusr
s:team	roqqtq7ms
s:tech	trsrsrrrw
s:technical	rvssrturo
s:technical support	ssssssvrr
s:technician	trsstvrso
s:technologies	rrsussxrq
s:technology	ssssssrus
s:tecnico	vqvtrrrsq
s:tel	susssssss
s:telefonat	suqsrsrru
s:tell	rssrssssu
s:tell us	ssssssssu
s:temporal	trsrusssr
s:term	ssssssusr
s:termin	rurrrrrrx
s:terminbestatig	ssssssssu
s:terminverschie	svsrsrsss
s:terms	srssvsrss
s:test	sp6upqsrl
s:test invitation	svqssssss
s:teste	suusrsssr
s:testing	ssusssssr
s:tests	rrxrssssr
s:texas	ssssssvrr
s:tfa	rusrusssq
s:thank	xuqwqrppt
s:thank you	xuqwqrppt
s:thanks	ypqxrqpqt
s:thanks for	yqryrrqqp
s:that	ssssssrsv
s:the	mvtqropr5
s:the 0	qtssrsrrw
s:the best	sssssssru
s:the job	ssssusrss
s:the most	ssssssssu
s:the post	usssssssr
s:the rejection	sssqssssu
s:the right	ssssssvsq
s:the week	sssssssur
s:therapist	srssvsssq
s:there	rsssssrsv
s:these	srssssrrv
s:thing	usurssrsq
s:things	sssrsvrsr
s:think	ssssssrsu
s:think you	ssssssrsu
s:third	rsstssusr
s:this	trrqrqpr3
s:this week	ssssssrut
s:this weekend	rtssssrru
s:thought	sssssswsq
s:thursday	srssssrsu
s:ticket	srrrsrssw
s:tickets	ssssssrrw
s:time	qxrsrrwvm
s:time 0	srsssssur
s:time with	sussssssr
s:timeline	srsrszqsq
s:tips	srssssssu
s:tmrw	suusrsrsq
s:to	xrtmsmnr4
s:to 0	rsssssrrw
s:to complete	sswsssssp
s:to do	ssusssssr
s:to get	usssssssr
s:to hear	sstsssvqq
s:to join	rssussrst
s:to play	ssusssssr
s:to review	ssssusssr
s:to see	ssussssss
s:to the	rrsutsrst
s:to work	ssssssssu
s:to your	qtssssssv
s:tomorrow	rvsrrrrss
s:tonight	srssrsrsw
s:too	ssssssrrv
s:tool	rsssssssu
s:tools	ssssssssu
s:top	rqrrrryqv
s:top 0	rrssss0ro
s:town	ssssssssu
s:tr	rssussssr
s:trading	sssrsrssv
s:trainee	tsstssssq
s:travel	susssstsr
s:treffer	sssssssvr
s:trial	sqruvsrrs
s:trial day	sssswsrsq
s:trip	rrrrrrqq1
s:try	ssssssusr
s:trying	rsssssvrr
s:trying to	rssssswsq
s:tu	snqptrtr3
s:tu candidatura	rrsssrssv
s:tu proceso	rssssusss
s:tu solicitud	sssrsrssu
s:tua	qrrsrrrtx
s:tuesday	rursrrrrv
s:two	ssssssssv
s:tx	rrrrrsxsr
s:tx remote	ssssssrus
s:uber	srsrssrrv
s:uhr	sursssrrs
s:uitnodiging	sutsrsssr
s:um	rrrqrursx
s:um die	sssrssssu
s:un	rrrrrrtrz
s:und	rrrrstrsv
s:under	usssssssr
s:under review	usssssssr
s:unemployment	ssssssssu
s:unit	sssvssssr
s:united	ssssssrur
s:united states	ssssssrur
s:uns	rvrrrstst
s:unser	rrstusssr
s:unser gesprach	srssusssr
s:unsere	sssssssvr
s:unserem	ssssssssu
s:unsuccessful	rrsvssssr
s:unter	stsrssuss
s:unterlagen	rqrrrrssy
s:up	oyquqqsoy
s:up for	rsssssrrw
s:up thank	sssussssr
s:upcoming	rsrrrrrrx
s:upcoming interview	svssssssq
s:update	ltowp0lj9
s:update 0	rtsrssrrv
s:update from	ssswsrssq
s:update on	qusustrsq
s:update software	qrrrsrpm5
s:update your	sussssssr
s:updated	susssssss
s:updates	qqqqqqoo#
s:upgrade	sssssssru
s:urgent	sssrssvss
s:us	srqqsturu
s:us about	ssssssssu
s:usa	rssssswqt
s:used	rrsrssssv
s:users	qrrqrrqr3
s:uw	rqruqqrq1
s:uw sollicitatie	rssvssssr
s:v	rwsstsrsr
s:vacancies	rrssssryp
s:vacancy	qrrvrwqss
s:vacancy 0	rssusrsst
s:vacature	srstrussr
s:vacatures	sssssssur
s:vacatures voor	sssssssur
s:vaga	wrrursrso
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
s:vertrag	rssstrssu
s:veterinary	sssussssr
s:video	ttzrrrpqs
s:video interview	ssusssrsr
s:vielen	utsrsrssr
s:vielen dank	utsrsrssr
s:view	rsssusrst
s:viewed	sssusssrr
s:viewed by	usssssssr
s:viewing	rqssssrry
s:visa	qssssstst
s:visa application	qsssssssu
s:visit	sursrsrst
s:visumantrag	rsssssssu
s:voice	srssustsr
s:vom	srrwvrrso
s:vom 0	tsrwtrrsp
s:von	rsursssst
s:von 0	rsussssst
s:voor	ursrsssur
s:voor je	ursssssss
s:vorbereitungsd	ussrssssr
s:vorstellung	stsrusssr
s:vorstellungsge	qrrrrrrsz
s:vorstellungste	sussssssr
s:vos	srussssss
s:votre	tvqqqtpqy
s:votre candidature	rtsusursq
s:votre demande	susrsssss
s:votre dossier	srsqssssw
s:vous	srrsrsssv
s:w	wsrvrrrso
s:w 0	vsssssssp
s:w d	tssusrssr
s:wa	ssssssrur
s:waiting	srtssswsp
s:waiting for	sssssswso
s:waitlist	rssssussr
s:wann	rssssvssr
s:wann hast	rssssvssr
s:wants	ssusssssr
s:wants to	ssusssssr
s:war	rrrrssrsx
s:war dein	rrrsssssv
s:warehouse	rssussssr
s:warning	rrrrsrpl5
s:wars	srsssrssv
s:was	qqrorqqq8
s:was declined	sssrssssu
s:was sent	usssssssr
s:was viewed	sssusssrq
s:washington	sssssssur
s:watch	ssssssssu
s:way	ssuussssq
s:we	ypqrrrop2
s:we are	rsstssssu
s:we got	wssrssssq
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
s:weiter	susssssss
s:welcome	qqqqurpq3
s:welcome to	qqqqtrpq4
s:went	sssussssr
s:werkstattleitu	rtsrusssr
s:werkstattleitu holz	rtsrusssr
s:what	tsrqrrpq0
s:what a	usssssssr
s:when	ssssssrrw
s:where	rsssrvmry
s:where things	sssrsvrsr
s:who	sssssrssu
s:why	rrrqsrqr0
s:wie	rqtrrrrsz
s:wie war	rrrrssssw
s:wienbarg	srssrsrsw
s:will	ssssssssu
s:will be	ssssssssu
s:willkommen	sssrtrrsu
s:willkommen in	sssrtrrsu
s:wir	qrrquttru
s:with	owoompw1v
s:with 0	ssssssurs
s:with our	sussssrss
s:with person	stssssvqq
s:with these	srssssrqw
s:with us	tsrrrvqrv
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
s:wren	trrussssr
s:writer	sssussstq
s:wurde	sssrsrrrw
s:y	rusrrsusr
s:year	qsrsrr0so
s:year 0	ststssstq
s:yes	srrrvrusr
s:yet	sssssvssr
s:you	urslrmyo3
s:you apply	rssrsrrvt
s:you are	srrsrs0ro
s:you did	rssrssssv
s:you for	yvrtrsqqp
s:you from	rrsussrst
s:you have	tssrsstqu
s:you ll	ssssssrsu
s:you may	ssssssrur
s:you need	ssssssqsv
s:you on	ssusssssr
s:you re	prrrvqqry
s:you ready	ssrsssrsu
s:you should	sssqssssu
s:you to	srysssrso
s:you ve	srrqursrv
s:your	upqunrls6
s:your amazon	sssssssrv
s:your application	xrovpwnny
s:your candidate	yrrrsrrrs
s:your candidature	sssrsusss
s:your career	rrrrrrqzs
s:your claim	sssrsssrv
s:your cv	orsvsstss
s:your dream	rssrssrqx
s:your experience	ssssssssu
s:your expression	rssussssr
s:your first	ssrsssssu
s:your interest	rrs0ssrrq
s:your interview	q2rqrrtrp
s:your job	qsrstsqvt
s:your manuscript	sssqssssu
s:your next	srsrssrrx
s:your offer	rrrsvrsss
s:your online	ssusssssr
s:your order	rssrsrrsx
s:your reservation	rsssssrrx
s:your resume	tssrsrssv
s:your search	ssssssrsu
s:your submission	sssussssr
s:your time	sssussssr
s:your video	spvssssrt
s:your weekly	sssssssus
s:yrs	vsssssssp
s:zeit	rssrsxssq
s:zu	orrtruvst
s:zu ihrer	qssssvssr
s:zum	srvqrsrsu
s:zum online	srussssss
s:zur	rrrrstssw
s:zusage	sqrrzrrsr
s:zweites	sussssssq
s:zweites gesprach	sussssssq
s:zwischenbesche	rssrsvsss
s:zwischenstand	rrsrryssr
sa	rsrrrrswu
sabado	rvstssssq
sabemos	rssussssr
sabemos que	rssussssr
sabine	sssrssusr
safely	wrssssrrs
safety	trvussrso
sag	qoswutrss
sag kurz	sqssssssv
sagen	ursrswrsq
said	rntrustrx
said i	ssssssusr
said they	srsrssssu
saison	rrruttrrs
sal	vrsussssp
sala	rtrrursru
salario	rrrrwssss
salary	qprrwstvr
salary and	ssstusrsr
sale	ssssssssu
sales	pnurrt1rr
sales in	srsrssvsr
sales manager	rrsqsszsq
sales rep	rssssussr
salesforce	ssssssusr
salford	srsvssssr
salle	svrsssssr
salon	srsussrss
salud	trsrusssr
saludo	trvssrssq
salut	tpysurrrq
salutations	uqursrrst
saluti	ursusrrsr
saluto	rustrsssr
salve	svsssssrr
same	sxsrtrpqt
same day	squrrrrsv
same is	sssrsusss
same money	sssutrrsr
same time	susrsrrsu
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
sans	sqrqrtusu
sao	rrvsrssru
sap	ssrsstvrs
sapere	rqrrvsrrv
sara	xsrqvtrqq
saranno	rvsrssssr
sat	rvrssrtrr
sat 0	susrrstrt
saturday	tyrtsrqrq
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
says	rtrsrsrsv
says we	srsussssr
scaat	ssttssssq
scale	sssrursss
scanned	ssusssrsr
scelta	vsstsrssq
scelto	rrswssssr
scelto un	sssvssssr
scenarios in	susstsrsr
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
scheduled	rzqpquqqw
scheduled for	rrrrrsrry
scheduling	susrrvssq
scheme	ruussrrsq
schick	ruurvrtro
schick dir	sussrsusq
schick mir	rtrsusrsr
schicke	srssssssv
schicken	srwssrssr
schnell	stsrvrrsr
schnellbewerbu	usssssrsr
scholarship	sssrssssu
schon	srrzsqssr
schon dass	ursqtssst
schon was	sssrsstsu
schone	sussssssr
school	uuspssrss
school about	sssrsussr
schools	srrrrtyso
schools in	ssssssusr
schreib	ssvsrsssr
schreib uns	ssvsrsssr
schreiben	ruvvrrrsp
schriftlich	srtrrusss
schritt	ustrssssq
schuhe	svrsssssr
schulleitung	ssusssssr
schwerbehinder	sursssssr
schwester	rvssssrss
science	rrrtrtvtr
scientist	tttrusvvi
scientist optics	ssssusssr
scope	rpsrstvst
score	srutrttrp
score 0	srruruusq
scorecard	srssssssu
scored	sruussssr
scoring	trttssssq
scoring highest	sssussssr
scoring works	usssssssr
scouting	sssrssuss
screen	txrrrsrsq
screened	urusssssq
screened in	srusssssr
screening	twrvrtrsm
screens	sussssssr
scripts	ssusssssr
scrum	rrssussss
scrum master	rrstussss
scusa	stssssurr
se	tvpwwprtn
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
second	tsqqswqrt
second week	tssssussr
secondo	svssssrsr
seconds	sswsssssq
seconds to	ssusssssr
secretary	rususrstp
secretary to	stsussssq
secteur	srssssusr
section	srurrrrru
sector	srssssvsr
secure	srssssrsu
secure your	ssssssssu
security	rurrrrptx
security code	sssssssrv
sede	strvrsssr
see	sysoprpxr
see all	srsssrrwr
see how	sswrssrsq
see it	vssrsrssr
see more	tsstssrtq
see some	sussssrsr
see the	rsrsrtsur
see who	ssssssrru
see you	rzsqsrrqt
see your	ssssssusr
seeing	rrrsrtrsw
seeing you	sqsrrsssx
seen	strsrrrsv
seen by	ssrsrsssu
segment	susssstsr
segments	sussssrsr
segreteria	rtsrsussr
segue	rsurwrrrr
seguir	rustssssr
segunda	rusvsrssq
sehen	pp0sqsqts
sehen sie	rssssusst
sehen wie	srwsrsssr
sehen wir	srussssss
sehr	usqtwupmt
sehr geehrte	qqtssurqv
sehr geehrter	xsqturqps
sei	sprqvqurx
seien	tssrsrusr
seien sie	ussrsrssr
sein	pxtrrrwrp
seine	srstsrvsr
seinen	sssssrssu
seis	rrrturusr
seis meses	rrrrususr
seit	rrqurtust
seit 0	sssusssss
seite	rrvrrrust
seiten	srwsrsssr
sek	sqwsssssr
sekretariat	vssrrsrsr
selbst	tsrsurssr
selbstauskunft	sssqssssv
selbstverstand	tsssrrusr
selecao	rrrurvsrr
seleccion	qrrvrrxsp
select	rssssutsr
select a	rsssssuss
selected	opsv1ppqu
selected a	rssusssss
selected at	sssussssr
selected for	sqqqzrrru
selected to	rturssssr
selectiecommis	sussssssr
selection	ttstwrrrp
selection is	srstusssr
selection process	usssttsso
seletivo	rssvsrsss
selezione	trrsryrto
self	ssrrssrsv
self assessment	srssssssu
sell	srsrssssu
selling	sssrssssu
sem	vurrtrrrq
semaine	uvrqtrrsp
semaines	wrsqssssr
semana	uwtqqsssp
semana para	rvurrrtrr
semana que	sssrsusss
send	sp0ptqsqs
send a	rvtsrsrsr
send it	srxrrsrsr
send me	stssssusr
send more	sssrssssu
send the	rrstusrss
send them	ssusssssr
send you	sssrqrtsw
send your	ursssstsr
sende	stsrssusr
sende ich	stsrssusr
senden	sqtssrrsu
senden sie	sqtrsrrsv
senders	sssussssr
sending	surssrrur
sending this	rusrssssr
sending you	sssrssrus
senior	vrqprsz0h
senior consultant	srssssurs
sens	rssssusss
sensi	sssussssr
sent	qsrqtrvqw
sent 0	ssssssssu
sent a	sqsssstsu
sent from	rvstrrtsp
sent on	ssstvsssp
sent separately	ssusssssr
sent to	tqrtrttrs
sent you	stsstsssq
sentence	ussqsstss
sentences	sssqssssu
senti	sssusssss
sentido	rrsrrvusr
senza	srvrssurr
sep	trtrrssru
separate	vssrsrssr
separately	ssurstssr
sepas	rtsrssvsr
sept	strrvsttq
sept 0	strrvstrq
september	nprrytssv
september 0	qsttsrrru
septembre	sqtqsxrss
septiembre	ussssssss
sera	rrxnttqrw
serait	ssssussss
serez	ussrssssr
seriacao	rrurssssv
seriez	rrrrssxsr
seriez vous	rrrrssxsr
serve	rrsvssrss
server	tsrqsrrrv
service	tursrqtqv
service 0	ssssssssu
serviceingenie	rssrssssu
services	uotqspxss
services can	ssusssssr
servus	rusrrrvrr
session	rsrtrrqry
session on	tqssssssu
session with	srsrssssw
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
seu curriculo	svrssssrr
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
share	qrurqquut
share a	ssusssssr
share their	srssssssu
share your	rsrrrsvtq
sharing	srusssrss
sharing the	ssussssss
she	uvqyqssrm
she has	sssusssss
she her	ststsstsq
she will	sussssssr
sheet	trsrtursq
sheffield	srsussstr
shift	srtuvqtso
shift is	ssssvsssq
shifted	ssssussss
shifts	sssrtvrsr
shifts are	sssrsvssr
shipped	srsusssss
shirin	utsrssssr
shirt	srrrusrsu
shirt size	ssssussss
shoebox	ssurssrss
shoes	svrsssrsr
shoot	trsvrrssr
shoot the	trsvsrssr
shop	uuvsrqqsq
shop is	usssssssr
shop with	susssssss
shopping	rurrrsrrv
shopping with	srssssssu
short	quxrpqtrt
short of	ssssssvsq
shortlisted	twtqtrssn
shortlisted candidates	tusrsrssr
shortlisting	1rrssqssn
shortly	sxsrtrssp
shots	ssussssss
should	rrsnruvrv
should be	sssqstrsv
should get	ussrssrss
should hear	rssrssuss
should i	sssqsttst
should it	srsrsusss
show	uqtsrrrrv
show you	ssrsssssv
showed	sussssssr
showed up	sussssssr
shown	tsssssrwq
shown to	ssssssrur
shows	srrtrstsu
shut	rtrqrtssv
shy	ssssssusr
si	qqnr00qor
si c	srssvsssr
si nos	rrswsrsss
si quieres	rssussssr
si un	rrsqrursv
siamo	vrrvtrrrq
sich	vsqvptpsv
sich am	swrrrsssr
sich an	srrssrrsv
sich bei	ussssssss
sich das	ssrssqssw
sich die	rssssvssr
sich fur	srssursvp
sich unsere	sssussssr
sich von	rsssrsrsv
sich vorstellen	srsrsrvss
sicher	ssrrtussr
sichtung	urstssssr
side	squsuwqrp
sides	srssussrt
sido	rrrtsrrsv
sie	ttsqsxqmv
sie 0	rrssrsssw
sie aber	sssrsusss
sie als	srssssssu
sie am	turqurtsq
sie an	tsrssrssu
sie anrufen	sssrsrvss
sie auf	rsrqrxrtr
sie bereit	srssssrsv
sie bis	trurssssr
sie bitte	rortsurtu
sie dank	utsrssssq
sie dass	trusssssr
sie den	rpquprrr1
sie die	qtuqsrssu
sie diese	rqvssrsst
sie doch	stssssusr
sie ein	rusrvrssq
sie eine	ssxrrsssr
sie einen	squrssrsu
sie einer	srusssssr
sie einfach	ssssssusr
sie es	srutsssss
sie gern	stssusrsr
sie gerne	rvsrsussq
sie haben	orutqrstv
sie ihre	ssxrrrrsq
sie ihren	ssrrvrsst
sie im	sstttrrup
sie in	uttqsqusp
sie konnen	srtwsqrsr
sie mir	ssssusrsr
sie mit	tssrsrvsr
sie mochten	srsrssvss
sie nach	rtsussssr
sie nicht	ssstsrusr
sie noch	vtrsrrssr
sie sich	tsrqqsurv
sie sind	rrrustrss
sie sobald	rssrswssr
sie trotzdem	sssvssssr
sie uns	qtssrwrrs
sie unsere	rsutsrsss
sie wurden	rtsqssssv
sie z	tusrsrssr
sie zu	rurssvrsq
sie zum	rssrwrrsr
sie zwei	srustssss
siehst	ssusrssss
siehst du	ssusrssss
sieht	usstsrssr
siendo	qrssswssr
sierra	rrsvssssr
sift	tturssssp
sig	rtsrsvssr
sign	rpppyyqrt
sign in	tssrusssr
sign off	sssrsxssp
signal	srussstsq
signatur	strsusssr
signe	rrsrtussr
signed	rrrsuzpqs
signed last	sssssussr
signee	rrsrtusss
sigue	sssrsussr
siguiente	rvrqurrrt
siguientes	trusssssr
silence	wssqsussp
silencio	ursrsussr
silke	rrsustsss
silly	sssussssr
sim	1rrqrruso
similar	srsrtrrtv
similares	qssrssssv
simone	ttvrsstro
simple	rrrqurtrv
simply	srrrssrrw
sin	qssuyrrrp
since	vrqqsqstu
since i	sssstsusr
since you	utsrssssr
sincerely	txqqstrqr
sind	vrusowqqr
sind in	trussrssr
single	trsqsrrsv
sir	urtrqurst
sir madam	ussssssss
sir or	rsssssssu
sistema	ussrsssss
sister	susvssrso
sit	rxzpqtqro
sit down	tyrrrursn
sit in	srusssssr
sit the	qrvrsssst
site	nyrvtposu
site for	sssussssr
site has	sssvssssr
sites	rrsrssrtv
sites and	sssssssur
sitting	ssusssssr
situation	rsrsrrrsw
situational	ssvrssssq
situational judgement	ssvrssssq
sitzen	russsstss
sitzung	qrruqvqrw
six	ppxtrstqt
six questions	sqvssssss
six weeks	qtspsrtsw
size	ssrrtrrrv
sized	ssssssusr
sketch	srwsssrsr
sketches	sqrtssssv
skill	tsstsstsq
skills	sqrsrrwvr
skills and	ssssssrus
skype	sqssrsrsx
sleep	rsrrsvuvo
sleep on	srsrtutsq
slides	ssyqsrssq
slipped	sssrsvrsr
slipped to	sssrsvrsr
slot	qwrprrtrx
slot 0	stusssssr
slot for	srtsssssu
slot on	sqsrsstsv
slots	rxrqsssss
slow	rssrstrru
slow down	sssrsrssu
small office	sssussssr
smartphone	ssvsssssr
smartrecruiter	rssusssss
smells	ssusssrsr
smoke	sssrsusss
sms	usrssssss
snafu	sssssurss
snow	usssssssr
so	vorwr2poo
so are	ussrssssr
so do	susrssrtr
so far	ssssssssu
so give	ussssssss
so glad	ssusssssr
so good	urssssssr
so i	tvrrstqss
so lange	qrrrryssr
so let	sssrsusss
so much	ursvsrrsr
so my	sssussssr
so our	sssssurss
so sorry	trswrrrsq
so that	sqvrrrtst
so there	sssvssssq
so they	sssrsssus
so this	sssusssss
so we	rwqxstqtn
so would	sssssurss
so you	wqrpvvsro
sobald	rsrorzrst
sobald es	rssrsvssr
sobre	ruuurrrrr
social	rrutrrtru
social media	sruurrrsr
sodass	usssssssr
soeben	vrvqssssr
sofia	srssvssrr
sofort	rrrprtysr
sofort ein	rssrsutss
software	qrsurorzt
software developer	ssssrssvr
software engineer	ustwtqrxj
software engineers	sssssssur
software for	ssssssusr
software in	srssssrsv
soins	tussssssr
sokolova	susssssss
sol	sssvssssr
solar	ursstssss
sole	svsrsssuq
solicitor	srursssss
solicitud	ursqsssst
solid	sussssrss
sollicitatie	vqrtrrrrt
sollicitatie als	trrusssss
sollicitatie op	qsstssssu
solution	srsusssss
solutions	trrsrrvss
solutions architect	sssssssru
som	spwqxqqxo
some	vtrmssrrx
some are	ustsrsssq
some of	sssqssrvt
some potential	sussssrsr
some time	vrsqsssss
somebody	tstvrqqsr
somebody for	tusrssrsr
somebody who	ssswsrrsr
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
sonntag	sswrqrrrv
sonntag 0	rtwsrrssq
sono	rtssrussr
sons	vtssssssp
sont	utrrssrsr
sont conservees	ussrsssss
soon	w0sjrwrqo
soon as	rqvqtzqrp
soon with	sussssssq
sooner	srstusssq
soraya	srusssssr
sorry	uss1oyppl
sorry about	uusrsrssq
sorry for	rttvstssn
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
south	srsrrsuts
spa	srsrvsusp
space	strussrsr
space is	sussssssr
spam	usrqrrrrw
spass	ssvsssssr
spate	stsusrssr
spate nachricht	stsusrssr
spater	ssssssuss
spateren	usssssssr
spatestens	tpwrrvrsq
spatestens 0	rrvrrtssr
speak	rruqrt0rn
speak to	srsrsuusr
special	surqsrrsw
specialist	wrsrsutso
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
sportliche	rtsussssr
sportliche grusse	rtsussssr
spot	rtrtutrsr
spot at	ssssvsssq
spot is	sssssusss
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
st anne	srsrssssv
sta	rrrrssyrs
sta je	rssrsswrs
staat	rrrtrvrrt
staat nog	srsrswssr
stabilimento	stssssusr
stable	sssrsussr
stack	ursrusrtp
stack developer	ssssusssr
stadt	tssqstusr
staff	usvqwpsqp
staffing	svsssstsp
stage	rzsxtrtri
stage of	surstsssr
stand	rsrttrrrv
stand up	sssusssss
standard	rttusursp
standard and	sssssussq
standort	urssssssr
stands	sqrwsussp
stands cancelled	sssussssr
stantrex	srrussrus
stapel	qusrsussr
stark	sssusssss
start	pjzm5otrt
start 0	srrsxsrup
start at	ssssssusr
start date	srrsxsssr
start reading	qsssssssu
start whenever	ssssusssr
started	tqxrrrtrr
started a	ssssssrsu
started and	ssusssssr
started in	ssssssusr
starten	sqvsstssr
starting	rqrrzqqrv
starting 0	ssssusssr
starting in	ssssrsrsw
starting next	ssssusssr
starts	srrsrrxsr
starts monday	ssssssuss
startups	qssusrsru
stata	xrrrrrsrt
state	rqvsrtrru
statement	rqusrrrrx
statement for	rqssrrsry
states	srrsrrruu
static	rtusssrsr
station	swrvrsrsp
statistics	ssssssusr
stato	srvssssrr
statt	rvttsrtrp
status	xrqwrrrrr
status for	ssrsssssu
status of	rtswsrrsr
status we	ursqsssst
statut	rrsutssss
stay	sssqrsrsw
stay with	srsrssssu
stays	rsrtrursr
stcw	sssstsrur
std	sqssvsrvq
steady	srrsssvss
steal	sssqssssu
steam	sssrssssu
steel	tvsrqssrt
stefan	rssrssssu
stehen	ssstsussr
steht	srrsussst
steht unter	srssvsssr
stelle	rqpsv0qqr
stelle besetzt	rsswsrssr
stelle im	rssssusss
stelle noch	sssrsusss
stellen	qsrtrssts
stellenausschr	srusssssr
stellenbesetzu	stsussssr
stellenprofil	vrsqssusr
step	quvtsrsrr
step 0	ssssussss
step is	sutsssssr
steph	rssssurst
steps	wusorrrqt
stessa	rsswssssr
steuer	sqssussst
steuer id	sqssussst
steve	ssusssssr
still	srqmq1tst
still be	ssssssrur
still doing	ssssssusr
still not	ssusssssq
still on	usssssssr
still very	susrstssr
still waiting	srsrssssu
stillingen	usssssssr
stillingen som	ussssssss
stimmt	ssstusssr
stipend	sssstsusq
sto	rrsrssvst
stock	rurrssssu
stood	sssruussp
stood out	sssrustsq
stop	quryssrsp
stop by	sussssssr
stop here	sssussssr
stop to	rususstsp
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
strategies	ssssssssu
street	ustqstssr
stretch	ssssvsssr
strict	sussssrsr
strike	srsstussr
strings	srssssusr
strong	rsrtrrwrs
strongly	ssusssssr
student	truqvrsrq
student 0	ssssvsssr
studio	vrrurtsto
studium	sstvssssr
study	sxsrrsssr
stunde	rurrxrrsq
stunden	qputusqru
stuur	uqwqrrvrq
su	wpqqtptqx
su inscripcion	vrsrssssr
su solicitud	ussrsssst
sua	ttqupvqpv
sua candidatura	trsoswsst
sua carta	sxrrrsssr
sua participacao	rssvsrsss
suas	tusrrsssr
sub	ssrwssssr
subject	pqrrwspux
subject line	ssssssssu
subject to	rrrqxsrts
submission	vrtrsrsvo
submission to	sssssssvq
submissions	srvtsrssp
submit	rwpqrsuss
submit it	swossssss
submit your	rsssssuss
submitted	yrtqrqrrt
submitted and	rsssssssu
submitting	tsspssssv
subscribe	sssssrssu
subscribed	srsqssstv
subscription	srrqsrrtx
substitute	srrrsuusr
substitute pool	sssssuusq
succeed	sssssssur
succes	qr0xrrrro
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
suchen wir	srsrrrxsr
suchprofil	sssssssur
sucht	rrrssswss
sud	rtsrsussr
sudstadt	sssssruss
sudstadt ggmbh	sssssruss
suerte	srsxssrsq
suggest	srsrssrsv
suggest a	srsrssssu
suhr	vrsrsssss
suis	trstssusr
suit you	rusrsssst
suite	rpsttqvqv
suite 0	srsssssrv
suite a	srusssssr
suite favorable	qsstussst
suits	surrtstsq
sul	rrrtrrrrv
sulla	vrsrsvssq
sum	sssrssssu
summary	ssssrsrsu
summer	rqtusqrsu
sunday	usxrrrtsp
sunday 0	ssusssssq
sundays	sssussssr
sunita	sttssstsq
suo	qpruqrxrv
suo profilo	rsssssvsr
super	rurutrrrr
superamento	stsrssssu
superamento della	stsrssssu
superior	srsrvssss
supervision	ssusssssr
supervisor	ttsvtrrrp
supervisor 0	sussssssr
supplementaire	rsssssssu
supplied	susrsssrt
supply	rrssssust
support	qovqqsxsu
support and	ssussstsr
support worker	srtsstusp
supported	srssssuss
sur	tptttttrr
sur l	srsrssuss
sur la	squurursq
sur le	rrutsssss
sure	rqrsrrstw
sure to	srstssssu
surgery	rsssxrrrq
survey	sssrssssu
sus	rrstusssr
suspended	rrsrsyssq
suyo	urstsrssr
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
t	pvstpprzr
ta	0rqurrrso
table	ryrrssssp
tablet	sttsssssq
tabs	vrtsssrrr
tack	ssrxrrrrq
tack for	ssrxrrrrq
tag	nvrvqqrry
tag frau	rurststsq
tag herr	qstwrrusp
tag name	sustssrsr
tag soraya	srusssssr
tage	xppqyrwqn
tage mobil	sssrssuss
tage urlaub	srrsxsrrr
tage woche	srrstsvrr
tagen	qqrtrrtsw
taglich	ssrsrsrvr
take	rp2uwqpnr
take 0	qstsssssv
take a	truqrsrru
take care	qrsustusr
take home	ssvstsssp
take it	srttvrssp
take place	sussssssr
take the	rsyrsrtrp
take this	sssussssr
take you	strsusrss
taken	rqsrrwrsu
taken on	ssstsursr
taken with	sssrsusss
takes	xrwqroqrv
takes 0	ssusssssr
takes a	sssssrssu
takes longer	sssssqssv
takes place	vsssssssq
takes up	tsstssssq
taking	ptpursuru
taking a	qsssssssu
taking over	srssssusr
taking the	strussssr
talent	quuvrwxrg
talent acquisition	survruusl
talent pool	rssssusss
talent team	qtxrssssp
talentos	ssrtrrusr
talk	p3osrrvqp
talk 0	sussssssr
talk about	sussssusq
talk it	rusrusssr
talk soon	tusrssssr
talk to	sttrtsvso
talk today	srrsssssu
talk with	sqrsssrsx
talked	rrwtssrrr
talked about	rrwtssrrq
talla	qrrzrrrrt
tambem	srsrtvssr
tamika	ssssustsq
tamsin	ssssssusr
tan	srusssssr
tanisha	ssussstsq
tanto	trsrusssr
tap	ssssssusr
tapes	sssussssq
tar	sssusssss
tarde	qtrwrrurq
target	srssusrts
tariff	sstsrsssu
task	ssxsrrrsq
tasks	srrsussss
tatigkeit	rqrtrsssv
tattoos	usssssruq
taught	sssussssr
tax	trrqrrvus
tax free	ssssssuss
taxi	rvsrssssr
tb	rssssussr
tcs	ssssssusr
tcs com	ssssssusr
te	uxrttxpnm
te adjunto	rrxrurrsq
te escribimos	sssrsusss
te lang	urrrssssu
te lo	sssvsssss
teacher	stsstusto
teachers	ssssssusr
teaching	srsrurvsq
teaching assistant	srsrvssss
team	zttvqosor
team 0	svssrsssr
team and	sqssssusu
team building	srssssssv
team ca	sssvssssr
team is	trsssussq
team lead	sssssstuq
team wants	sussssrss
team will	wtsrssssq
teamleiter	rsvrssssr
teams	qzqqsrrrv
teams link	rqrsssssw
teams meeting	sussssssr
tech	tsrssrqrw
techcorp	ssusssssr
technical	pyspqrwrr
technical assessment	rvssssssr
technical recruiter	ssssssusr
technician	xrrqutrvl
technician 0	tsssusssq
technische	susssssuq
technischen	susssssss
technologies	ssrrssxrq
technology	srrrssrsw
tecnico	rrwvurrrp
tecnico de	rruursssr
tecnico em	srvrtsssr
teil	qtvvrrrsq
teil der	sussssssr
teilen	sstqsssst
teilnahme	surwrsssp
teilnahme bis	sursssssr
tel	rsssssrsu
telefon	rursusssr
telefone	urrtrrusr
telefonieren	sussssssr
telefonisch	rsrryrrsq
telefonisch besprochen	sssswsssr
telefonischen	usssssssr
telefono	qsrusrssu
telephone	susrtrtsr
telephonique	suurssrsr
teletravail	ssssssusr
tell	upxotrrqv
tell me	tsurtsrrs
tell us	rswrrrrss
tell you	sqrtrsust
tem	rrrzsrssq
tema	susrsstsr
temperature	srrssssrw
tempo	qrrttturr
tempo indeterminato	ssssussss
temporary	rssrstsur
temps	rqsururss
temps de	rssusssss
ten	tutortqsu
ten days	urursursq
ten minute	svsrssssq
ten minutes	ssrrssrsv
tengo	vrsusssso
tens	srvrsssss
tenure	sssrstsur
tenure track	ssssstsur
ter	rtrwsrrsq
term	trrsrvstq
terme	rrssrsssw
termin	pvpqqqtr2
termin 0	rsrsssssv
termin am	rostssssx
termine	vssrrrrrt
termo	ursrtsssr
termos	urrtrussr
terms	srrrwsrss
terms and	ssssusssr
terra	srssrsssv
territory	sssusssss
terug	rrxrrrrrt
tess	utstsrssp
tessora	vrsrsssss
tessora group	vrsrsssss
test	sn6uqopqs
test at	srusrssss
test d	sssussssr
test for	sswsssssp
test name	srusssssr
test your	ssssusssr
teste	tusrrsssr
testen	ssssssrqw
tester	urtrsrsss
testers	sssusssss
tests	rq2trqqrp
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
than we	rssusursq
thank	yrrwornpw
thank you	yrrwornpw
thanked	stsussssr
thanks	3rtvmqsoq
thanks a	ssusssssr
thanks again	tssvssssq
thanks for	zunuourps
thanks person	sssrsssus
thanks regards	stssssvsq
thanks so	urstsrrsr
thanksgiving	sssrsusss
that	tpqxstpqv
that about	sssssussr
that came	vssrsrssr
that can	sssssssrv
that could	srssssrus
that d	sssutsrsr
that does	ssusssssr
that everything	vsssssssr
that fits	rsssssssu
that i	rsrqtrtut
that is	rrtsursrt
that it	srrurrrsv
that match	rssrsssus
that on	srtusrssq
that our	srssstrsu
that process	rrsrssvss
that recruitment	rssssussr
that she	ssssssusr
that somebody	srssssssu
that the	toqwurqwp
that this	sustsrrsr
that we	srsruqrrx
that will	ssssssrsu
that you	wrrvtrpqt
that your	tutttsrro
that yours	sssqssssv
thats	sssrsusss
the	rruvutqnu
the 0	uqrtxwopp
the above	rwrrrtrss
the access	usssssssr
the account	susrsursq
the act	srusssssr
the addressee	susssssss
the admin	usssssssr
the analyst	rutsssssq
the annual	sssrsussr
the app	rtssssrus
the applicant	ssssrsssu
the application	otsrsrssx
the appointment	sssrustsq
the assessment	rqzrssssp
the assignment	srwsssssr
the attached	rtyrvrqrp
the attachment	srusssssr
the auditor	susssssss
the baby	rrssstvsq
the backend	svqrssssq
the badge	ssrsssssu
the bag	sswsrsrsr
the bank	srssrurst
the bar	srswssrsr
the below	rpstssvsr
the best	ptrvqrssu
the big	srsssurss
the blue	srsrtsssu
the board	susurqssr
the book	susssrsss
the break	sssssussr
the business	ssssssusr
the calendar	srsrssust
the call	sustssssr
the candidate	sruqssssu
the car	ssrsvssss
the care	utssssssp
the cfo	svssssssq
the children	sssttsssq
the client	rrsvsrsss
the clipboard	vsssssssq
the closing	vrssssssr
the cloud	usssssssr
the collective	sssrsssvq
the committee	srtursrss
the company	strtrrrsu
the contract	srrsqursw
the contracts	ursssssss
the customer	sussssssr
the day	sxrrrsrsr
the days	ssssssuss
the deadline	svrsssssr
the decision	rtsrstssu
the detailed	ssssssusr
the details	qxrstrrrr
the dial	sussssssr
the document	ssssvsssq
the earlier	ursssssss
the effort	sssusssss
the eligible	sssssussr
the email	susssssss
the end	yrrvqrqrp
the engineer	sssssusss
the evening	ssusssssr
the extension	ssssqsssv
the extra	sssssusss
the fall	sssssussr
the fellowship	usssssssr
the ferry	ssutssssq
the figures	srrsssssu
the final	svssrsrsr
the fire	sssssussr
the firm	ssusssssr
the first	qrtusqqut
the five	srusssusq
the flexibility	sssrssrus
the floor	usstsrssr
the folder	rrssssssv
the following	rrurrrruv
the form	xqrrqrrsw
the formal	urssusrsr
the founder	sssrsutsr
the founders	sssussssr
the four	tssrsrssu
the freeze	rssrsusss
the fund	ssssssuss
the funding	srsurvssq
the future	rrtsrrrsv
the gate	sssrsussr
the girls	srssvsssq
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
the inconvenience	ssssrusss
the incumbent	ssssssusr
the internet	srrrssrsw
the interview	ourtrrrsv
the interviews	sssssrssu
the invite	ssssqsrrw
the items	sssrssssu
the job	rottrqsyu
the joint	sssussssr
the junior	sssvssssq
the key	ssssusrss
the lab	svssssrsr
the landlord	srsrsusss
the last	rvuqsrrrt
the latest	srsrsssrw
the length	srsssusss
the letter	srtrurssr
the line	sssrssrut
the link	prwpsrtrv
the list	rusrrwrrr
the loop	tssusrssr
the making	sssssssvq
the mark	srsusssss
the market	rqrqssyrs
the material	srssssvsr
the meantime	vrrrtsssr
the meeting	susssssss
the middle	vrtrsrssr
the minimum	sstturssq
the minister	srstsqssv
the mix	sssrsusss
the model	svtrrssrq
the moment	rrsusstss
the month	xrrrtrssq
the most	srssssrsv
the mountain	usssssssr
the national	tstqurssr
the near	srssssvsr
the new	rrrrruqqx
the next	pvsuyqqqq
the night	srtustrsr
the note	srvtssssq
the number	ttsstsssq
the numbers	ssssusssr
the numerical	ssusssssr
the offer	rrrt2srsl
the old	rusrssvsp
the one	rssvssrsr
the online	srussssst
the order	sssussssr
the other	rquvruqsq
the others	wsssssssq
the outcome	utsrttrsp
the panel	rssuyyqrj
the paperwork	srssxsssp
the paragraph	ssvsrssrr
the part	susssrsst
the partners	sussrsssr
the pass	ssusssssr
the past	srssssssu
the patients	srssssvsr
the people	sssrssrsu
the permanent	srsussssr
the personal	sssrsusss
the phone	sqstxrrsq
the pile	tsssssusq
the platform	srssssssu
the portal	urqrtrrsv
the position	trrtyqrrp
the post	qsssyqrsr
the preferences	sssrsssur
the problem	srvsrssrs
the process	rvrssrsss
the progress	srssssssu
the project	sssrsusst
the proposed	ssssusrss
the question	ssusssssr
the quote	sqstrrssu
the recruitment	sssrsussr
the register	sssussssr
the remaining	sssussssr
the rent	srsssusss
the repair	sssssrssu
the requisition	rssusssss
the response	sssrsrssu
the result	sssssussr
the right	srrvrrrst
the role	trstuuqso
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
the senior	susrssrsr
the shop	rvwsrrrsp
the situational	ssusssssr
the sketches	sqrtssssv
the software	tsttssrsp
the specified	srusssssr
the spot	stssvsssq
the spring	rrssssvsq
the stack	usssssssr
the standard	sssussssr
the status	vtssstrsp
the studio	ussrsussq
the subject	rrstssrtu
the summer	srsusssss
the system	rqsuusrss
the table	swssssrsp
the talent	ssssssrsu
the tasks	ssrsssssu
the team	pvruxtsrn
the teams	sqssssssu
the technical	sursssssr
the terms	ssssusssq
the test	srvsssssr
the thing	sssussssr
the three	rttururso
the time	ttqwurqrq
the times	sussssssr
the toll	sssussssr
the top	rssvsssrr
the town	sussssssr
the training	sssrsssus
the trial	rrrvsssst
the trust	sssssussr
the university	qssrwsrrt
the upcoming	srssssssu
the usual	ssssusrss
the video	svrsssssr
the vp	sssssussr
the waitlist	sssrsussr
the warehouse	sssssusss
the way	srssssrsu
the web	ssssssssu
the week	surqrvrsr
the weekend	ssvsrursq
the west	ssssssusr
the why	vsssssssr
the window	tussssrsr
the winner	sssrssssu
the world	rrtrrsrsv
the written	stusssssq
the wrong	ussrtsssr
theater	ssssvsrsr
theatre	uusrsstsp
their	sopxrsssw
their heads	sssussssr
their hiring	sssussssr
their next	srssstusr
them	xpurqtpru
them all	usurssssq
them by	vssrssssr
them the	srussssss
thema	rtvsqrtrs
theme	ssussssss
themen	ssssssrsu
then	wvoopzqps
then do	sssrssssu
then going	srsussssr
then i	srsrsuusr
then it	ussssrssr
then so	ussrssssr
theo	vtrusrrso
there	ptxtntupt
there a	uutssrrsq
there been	sussssssr
there but	ussssssss
there is	rrvrssssu
there no	sswrtrrsr
there really	ussssssss
there to	sussssssr
there was	qssusssss
there will	susssssss
thereafter	usssssssr
therefore	rrrwstssq
these	srvpqpqxv
these dates	stsrrsssu
these job	ssssssswp
thesis	srssssrsu
they	uqorqstuv
they are	sssrssssu
they deserve	vsssssssq
they do	sssrsssus
they loved	sustssrsr
they re	surtrrttq
they said	srsrssssw
they selected	rssussrss
they usually	vsssssssr
they ve	stsrsursr
they want	ssstusrsr
they were	srsvssrss
thiel	rssrsusss
thing	rsrrrtsrv
things	tuqqqxorv
things about	sussssssr
things have	sssssusss
things up	sssrsvrsr
think	qqtpqvvtu
think about	srssssuss
think it	srsussrss
think you	srssssurt
thinking	rrursrssv
thinking about	srssssrsu
thinking of	srssssssu
third of	usssssssr
this	qvpyrppqw
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
this is	sqpsutrqw
this issue	sssrsrrrw
this job	rssutsrtr
this list	ssssssusr
this mail	ssstssrus
this meeting	svssssssq
this message	rstqttrru
this month	sssrssssu
this morning	usrssrqst
this note	sssussssq
this occasion	stsvsrssp
this one	pxrurrsts
this opportunity	ssssssssu
this point	tursssssq
this position	rsststtsq
this quarter	stsssursr
this role	tsststrsq
this season	sssrssssu
this seat	sssutsrsr
this site	sssvssssr
this time	rrsyqqsrt
this was	sssussssr
this week	rusnsqxtr
this weekend	sssusssss
this year	rrurrrtsv
thoma	sustssssq
those	stqvrsqru
though	qsrwsrssu
thought	rsrvrrsst
thought the	sussssssr
thought you	srsvssrsr
thousands	sssrssssu
thousands of	tssrssssu
thread	russsssss
three	qszxquooq
three applicants	sssvssssq
three days	ssrtvsssr
three hundred	sssussssr
three lines	sssrssssu
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
through	turvuppuq
through a	srtttsrsq
through all	sssussssr
through an	sssssssur
through and	vrsqurssq
through fine	vssrsrssr
through some	sssssssvr
through the	trtsvrrrq
through to	rvrrrssst
through two	sussssssr
thru	ussrsussr
thu	sursrsrrt
thu 0	sursrssrt
thursday	s2pnrtsrs
thursday 0	surrrsrsu
thursday at	rrssrsrsw
thursday to	rusrssssr
thx	sssusrssr
thx for	sssussssr
ti	opwwrusqs
tiago	uqsrxrrrq
ticked	ussrssssr
ticket	qsssssssv
tickets	srussssss
tickets and	ssusssssr
tid	susssrsss
tidy	usstssssr
tied	rwsusrrsp
tiempo	ururssssr
tien	tusrssssr
tiene	rurrsrssu
tienes	ruyprqqrt
ties	rssusssss
til	ttsrrvrrq
till	xwurqzopl
till 0	svssrsrss
till after	rtsrsussr
till the	yrrrurrsp
tim	rsqvutrsr
time	oxtwonqtv
time 0	rtyrrssrp
time and	qurwurrrp
time around	sssqssssu
time before	srusssssr
time i	ssusssrss
time on	sussssssr
time slot	srrsssssu
time slots	sussssssr
time that	tsttssssp
time this	ssusssrtr
time to	twqsrrrrs
time today	sustssssq
time up	ssusssssr
time we	sssvssssr
time with	strrrsssu
time yesterday	srsrssssu
time you	ssrvtsrsq
time zone	sussssrsr
times	qzqpsssrt
times before	sssssussr
timo	sussssrss
tina	sustssssq
tinderbox	sssstsstq
tipp	srusrssss
tips	srrsusrst
tired	ssssssssu
title	srurrrwrq
titoli	sustssssq
titularidad	rsssssssu
tjansten	srrxurrqq
tjansten som	trrsvssrs
to	prsvturou
to 0	rqrwrovts
to a	qpvrqsrrx
to accept	srsrwssss
to advise	sssrutsup
to all	turrsussq
to an	nrsrtuuru
to announce	srsrrsssw
to answer	ssurswssp
to anyone	ssssutrss
to apply	tqrurrqws
to appoint	srstwrrsq
to approve	sssrsusss
to arrange	susrssssr
to ask	svsrrsrss
to attend	ssusrssss
to be	pspotxtpw
to bring	svsrssrss
to change	srssssssv
to choose	susrssssr
to come	svstrrrss
to complete	rtyqsrrrq
to confirm	tqrpusrrx
to contact	rrsrsussu
to continue	stutssssq
to delay	ssssrusss
to discuss	tvrrtrrrr
to discussing	vsssssssq
to do	stwpqupru
to each	ussqsstsr
to email	rrssssssv
to ensure	rrvrsssss
to everybody	usssssssr
to examine	vsssssssq
to expect	susssssss
to extend	srsswsrsq
to fill	sssrssuss
to find	rwrrrrsss
to four	urtssrssr
to get	wusoqqtru
to go	rquprsrsx
to have	qrqtztsrq
to having	tussssssr
to health	sssrussss
to hear	rurqruwsp
to help	sssrssrtv
to her	urusssssr
to hire	sssstrtup
to hold	rssrssuss
to increase	ssssssssu
to inform	qsrsvurrs
to interview	strrssrsw
to invite	rrsrsrtsv
to it	srttstssq
to its	ssssssusr
to job	sssrsussr
to jobs	srsssssut
to join	ssrsursss
to keep	rqstrwrss
to know	tsrrrsuss
to learn	ssusssssr
to leave	srsusssss
to let	vssqtusso
to look	ssrsusrss
to make	rrrrrurtu
to me	rpvrrrstw
to meet	rvsrqtwro
to meeting	susrsrsst
to monday	susssssss
to move	psvvtrrrr
to my	srsturrst
to next	srstussss
to offer	qrrszrqru
to open	usssssssr
to opt	susssstsq
to our	ortrtrxru
to participate	rrussssss
to pick	sssssussr
to prepare	rvusssrsq
to proceed	rtsutsssr
to protect	sstssrusr
to pursue	sssrssssv
to put	rusuusrrr
to re	ssursussq
to reach	rssrsvsss
to read	ssrtsvrsq
to receive	srrrssrsx
to record	spvssssss
to remain	sssssussq
to reply	susssstsr
to reschedule	ssssrssru
to respond	tsssssrur
to say	ttrtttrsp
to schedule	susrrussr
to secure	ssssssssu
to see	svutotrqr
to seeing	sqsrrsrsy
to sell	ssssssssu
to send	rurqrttss
to set	rvssssrss
to share	surssssss
to show	srtsssrsu
to sit	qrvrrusss
to six	ssttssssq
to sleep	sssssussr
to someone	srsvssrss
to speak	tsssrutsq
to start	sruqsssst
to submit	stsrssusr
to succeed	sssssssur
to take	rrupxtqrs
to talk	rursvsrsr
to thank	rrsvsrsst
to that	srsssusss
to the	yrtvstmqq
to think	sssrsurss
to this	turutrrsq
to thrive	sssrssrus
to try	sssurstsr
to unlock	ssssssssu
to us	surusrssr
to use	srsrssrsw
to view	sssrssssu
to wednesday	sqssssssu
to welcome	sssstsusq
to win	srssssssv
to write	trrytsqrq
to you	rrtovuupu
to your	rvssstpqu
tobias	ssssssuss
todas	trsrsvssr
todas as	rrsssvssr
today	pvpsqurry
today and	trsqswrsr
today for	susssssst
today or	russsssss
today the	sussssssr
todo	vsssssssq
todos	rssqssssv
todos los	rssqssssv
toes	sussssssr
toi	wqrsvrrsq
told	prrutvqus
told me	sussssrss
told us	rssssssus
tom	rqruutrsr
tomasz	qtsrrstsv
tome	sssusssss
tomorrow	oyxstpppu
tomorrow at	spssrsrsy
tomorrow to	stssusssr
ton	suurrtrrr
tonight	ssrsqvqst
too	rqrrsrsrx
too when	ssssssusr
took	rstrssrsv
tool	srrsssssw
tooling	vssrsrssr
tools	srtrsrurs
top	urqurruqt
top name	srsussssr
top of	srsrssurs
topic	ssssssssu
tops	ssusssssr
tor	sxrsrsssq
tor 0	swrssssrq
torsdag	susssssss
tot	tzuppsqrs
total	rrrsssrrx
total 0	rrssssssv
totally	rrsssrvss
touch	utrqrwrrp
touch base	rrsssusss
toujours	rssrsvsss
tour	swrrssrsq
tourne	ssssussss
tournee	srssssuss
tous	trssrsuss
tout	usrurrrss
toute	ttrtrstsq
town	susrsssss
town hall	sussssssr
tra	rsrtrsrrv
trabajo	rqrtrrusw
track	rqtrrssvs
track of	sssrssssu
trade	srrtrrrut
traditional	sssssssru
trailing	srstusssr
train	tvrrrrqtr
trainee	uqyrrrssp
training	rsrssrtur
training and	sssssssur
tramite	rsstssssu
tranche	rssrsusss
transaction	rrsrsrrsw
transcript	usrssssss
transfer	ssssssssu
transition	sssrussss
transparent	sssrsussr
transportation	sssssusss
tras	stssusssr
travail	trurssssr
travel	rurrrsssu
travelling	stsrsttsq
travelling expenses	susrssssr
tre	trutrrrsr
treat	srtrustsr
treffen	swtqrtrsq
treffen mit	susssssss
tres	qxxqrrrrq
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
trust	trstrttsq
try	oqsxrrsrw
try again	sssurssss
trying	ssurrsrsu
trying to	ssurssrsu
ts	srusssssr
tu	rsqsspvqx
tu auras	vssrssssr
tu candidatura	trsusrssr
tu cv	tssrsrusr
tu perfil	trrrssxsq
tu peux	rrvrtsssr
tu veux	ssssussss
tua	sqrpvvrrt
tua candidatura	vssqstssr
tudo	stsusssss
tudo bem	stsusssss
tues	svsrsssss
tuesday	q2wotqnqs
tuesday 0	svrsrrsst
tuesday afternoon	sussssssr
tuesday and	sussssssr
tuesday at	srssssssv
tuesday june	sussssssr
tuo	qsrturrru
turn the	sssssssur
turnaround	ssussssss
turned	ursssssst
turned down	ussrsssss
turno	trsussssr
tus	rrursrrsu
tus respuestas	srursrrsu
tussen	sutsssssr
tut	rrrvrtrst
tut mir	rrsvrtrss
tutti	ursrsssuq
tutto	yrrprrrru
tv	rrsrwrrst
tv l	rrsrwrssr
tvod	trsrusssr
twee	srvqrrrsu
tweede	swsrrssrq
twelve	sssrtsusr
twice	tttvsrwsl
twice this	sussssssr
two	qwyrqwrnp
two and	sssussssr
two days	rsrstrusr
two graduates	srssssuss
two hours	srtsrsrsu
two more	sssssursr
two nights	srssssssu
two of	rsrsswtso
two pages	srssusssr
two projects	sussssssr
two to	ussssrssr
two weeks	rsussurrs
txt	rsstsussr
tyler	ssssusssr
typing	srtsssusr
u	vqprswoqy
u heeft	rrrqrrssz
u in	ssssssssu
u kunt	srtrrrssv
u niet	sssrssssv
u s	urrssrrst
u wordt	rtsvrsssr
uber	uyvoqotpt
uber das	surrsqrsw
uber den	twtrrsssp
uber die	uswnrsusq
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
uhr an	spsussssv
uhr bei	trsrusssr
uhr fest	sussssssr
uhr im	swssssssq
uhr ist	sqssssssv
uhr passt	rtssrsssu
uhr per	srusssssr
uhr vorbei	srrsssssu
uhr zu	srssssssv
uhrzeit	svrrssssr
uhrzeit 0	sussssssr
uit	rssurrusq
uit de	stsussssq
uiterlijk	tqyqtrrrq
uk	rrrrrrswu
ulrike	srutssssr
ulrike manthey	srutssssr
um	pxujssqty
um 0	rxoqrqqr0
um abraco	susssssss
um die	srussssst
um eine	srtsurssr
um entschuldigung	russsssss
um etwas	ussrssssr
um geduld	rssrsvssr
um ihnen	urstsrssr
um verstandnis	vssrssssq
uma	psywprvqn
umane	srsussssr
umstellen	srusrsrur
un	vsyvlpxlt
un abrazo	rqrvusssr
un altra	rrswssssr
un autre	rrsqrursw
un bon	sssusssss
un cliente	rrrrrs0rp
un d	rrswsrssr
un delai	trrtsvssq
un qui	sssusssss
un saludo	usvqssssr
un simple	rrrrususr
un veritable	rrssssust
una	pxypouuqq
una entrevista	sussssssr
una vez	srwrrsssr
unable	rssurrssu
unable to	rssurrssu
unanimous	srsswsrsq
unaufgefordert	vrsqsssss
unbedingt	srrruvssr
unbefristet	rrrrvsrwq
und	vttvmsvlv
und 0	rsrwtrrsq
und bestatigen	rsssrsssu
und bewerber	qsstsvssr
und bitten	rssrssssu
und bringen	ssssssssu
und das	rssussssr
und deine	rssrssssu
und der	qrswsrtsq
und ein	ssrrsrssv
und eine	srvrssssr
und haben	rssqssssv
und herren	trtqrsrut
und ich	uururrssq
und konnen	srssussss
und melden	qrsrrwsst
und nach	rtssssusr
und ohne	rssrssuss
und sie	svssssssq
und suche	ssssssuss
und uns	trurrsssr
und viel	rssvssssr
und werden	ussssursq
und will	stsrsussr
und wir	surwsqurn
und wird	vssrsrssr
under	sosvwrsrq
under 0	srttssusq
under any	sssrsssur
under consideration	qssvsussq
under review	rsssssssv
under the	tsrrvsrst
understand	srsrsrust
understand you	ssssssuss
understanding	srsrssust
understanding of	ssssssusr
une	tuousttrq
une personne	rsssssuss
une petite	svsrssssr
une piece	sssssrssv
une suite	srssusrst
unfortunately	oqqyqsqqy
unfortunately the	sssrstssv
unfortunately we	qrrwrrrru
unique	rturssssr
unique to	stvrssssq
unit	qswssrsrt
unit 0	ptsstsssv
united	srrrsrrut
united states	srrsrsrut
universitat	ssstssrur
universitat wallfeld	sssssssus
universitatskl	rtsrssusr
universitatskl elsterau	rtsrssusr
university	srsqvrput
university of	rssstsqtt
unlimited	rrssssust
unlock	srssssssu
uns	rvvuvwrll
uns als	srrsssssu
uns an	srsrtsuss
uns auf	qussvrssq
uns bei	rssssrssv
uns bis	srwrsrrsr
uns bitte	rruurussr
uns deine	ssusssssr
uns die	rrrvttrsr
uns ein	rrutqrssu
uns einen	ssussssss
uns fur	rrsssrssu
uns gern	rssrssuss
uns haben	srssusssr
uns ihnen	srsrvsrst
uns im	rvsssrssr
uns kurz	svssrsssr
uns leider	ustssqssr
uns nicht	rrsvrursr
uns noch	rtrrsrssu
uns sehr	susrstssr
uns uber	srssrsssv
uns vor	urtrsrsss
unser	oovspvzqs
unser angebot	srrsqrrsx
unser gesprach	rssssrrsv
unsere	rqturrrqu
unsere crew	rssvssssr
unsere wege	sssussssr
unserem	uuqwrrrrq
unserem system	ussrsssss
unseren	srssrssvs
unserer	upqtqvsrt
unserer datenbank	sssusssss
unten	ssvsssssr
unter	ztrqtqqto
unter dem	ssssvsssr
unter der	ttsusrssq
unterhalten	svsrssrss
unterlagen	xsrtrtrrq
unterschreiben	srssvsrss
unterschrift	srrsqussv
unterstutzung	srusssssr
unterzeichnet	srssvsssr
until	torjx4rqq
until 0	truqutrsq
until friday	ussssrsss
until it	sssrsusss
until the	rrrruvrss
until then	sssrsvssr
until they	sssssvssr
until this	sssrsussr
until you	sssstsusr
untimed	ssurssssr
unverandert	rusrsssss
unverbindliche	srssssvsr
up	ptuopvvru
up 0	sqssvssss
up a	quuusrrsq
up again	ssssssssu
up and	rvrrrurss
up for	rqrtrtusr
up his	rssussrss
up on	qvrrsstss
up so	sssrsussr
up that	stusssrsq
up the	sttstrssq
up to	unvqqrvsu
up your	sssssssrv
upcoming	rqsrrsrry
update	usqqqvurs
update your	sssrssssu
updated	rqrsrrvrv
updated resume	ssssssusr
updates	uqrrrrrsw
upfront	sssussssr
upgrade	rssqssrrx
upgrade to	sssssssru
upload	qquqrrttw
upload a	qsrsrsssw
upload your	srsrsstur
upon	rrsstsssv
ups	srtsssttq
upwards	ussrssssr
upwards of	ussrssssr
ur	ststswssn
urgent	sqssssust
url	srssrsrrx
urlaub	uqrrxsqrs
urlaub 0	ssssusssr
urlaub ab	vrsrtsrss
us	xrrzpnqqs
us a	ursssstsr
us about	srsusssst
us again	sssusssss
us and	sqrxrsssr
us at	srrrsstsu
us firm	sssssssur
us in	ststsrvso
us know	rvrqusssr
us on	tqsusssss
us there	sssvssssr
us this	urrsssrst
us to	srrsrusss
us when	rsstssusr
us within	qsssssssv
usa	srusrssrt
usd	srsrvsssr
use	qvtnrqsrz
use a	ssusssssr
use the	ruqrssssu
used	srtprrrrz
used again	ssssssssu
used to	ssssssssu
useful	ssssssssu
user	srrrssrsx
username	ssussssss
users	srrrsrrrx
uses	srussssss
uses 0	ssusssssr
using	rrqoqqytv
using the	strsssssv
ust	stsrrsssu
usted	rrsxssssq
usual	srsturrsr
usually	trrqswrrs
usually happens	tssrsussr
utc	sttrrssvq
utc 0	stssssswp
uur	q1rprqqqw
uw	tpqsstqp0
uw brief	rtsrsvssr
uw gegevens	rssrssssu
uw sollicitatie	tssqssssu
ux	svusssrto
ux designer	stusssssp
ux researcher	sussssssr
v	ursvrtrrp
va	qrturrxrp
vacancy	trsvuvrsl
vacancy 0	trsustssp
vacancy has	sssrussss
vacancy is	rssrsvssr
vacation	rrsrssust
vacature	sqsurusrt
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
value	rrrrrrusv
value your	ssssssuss
valued	srsrrsssx
values	svtrssrsr
valutazione	pusrsxssq
vamos	rrsusssss
vamos a	rrsusssss
van	xtstutrpm
van 0	uurrrsrsr
van de	tstssussq
van je	urvsrsrsr
van ons	ursrsssss
vandaag	susrrussr
vandermolen	rssusssss
variable	srsrssvsr
vasco	swrrrsurq
vast	trsrussss
vat	rsssssssu
vat 0	ssssssssu
ve	umrxp1rpp
ve a	vrsrsrwsp
ve added	ussrsssss
ve asked	sssssussr
ve been	qtququtrs
ve called	sssrssusr
ve come	sssvssssr
ve decided	rsswstrsq
ve done	usssssssr
ve ever	sssusstsq
ve got	ptwsspsst
ve had	usssstssq
ve it	ssusstssr
ve just	srsrurusr
ve looked	srrrvrsus
ve made	stvsrsssr
ve not	ssststtsq
ve offered	sssusssss
ve put	srrsrwsss
ve received	vrrrrtrss
ve reviewed	sussssssr
ve seen	stsrssssu
ve signed	stsurrrss
vede	svrurssrq
vediamo	rvsrrssru
veel	xsssrrrrq
vemos	rwsssrssq
vendredi	utrtrrrrr
vendredi 0	tussssssr
venerdi	srvrrssrv
venerdi alle	srrsrssrv
venir	rvsrrrsst
venir el	rwsrssssr
venti	srurrsrrv
ver	vtrrrrrss
vera	vssrvrssq
verbal	sqysrsssq
verbal 0	srwsssssr
verbindung	ussrsssss
verbleiben	srussssss
verbund	sssssruss
verbund sudstadt	sssssruss
verbunden	sssrssuss
verdad	sqsvsssss
verdance	sssrssssu
verdance hotels	sssrssssu
verde	stsrsssur
verder	qrvwrrrsq
verdienst	ssssssssu
verdienst du	ssssssssu
verfahren	qstxrurso
verfahren nicht	tsussrssr
verfugung	sssssusss
vergeben	qsrzrrrss
vergessen	tvrrsrssr
vergutung	srssssusr
verhandlungen	ssssssrsu
verhangt	rssqswssr
verification	rsrstrssu
verification of	sssturssr
verify	sstrrsssu
verify your	ssrsssssu
veritable	rrssssust
verlauf	ssusrssss
vermutlich	rrstrrtsu
vernichtet	rsswssssr
verpflegung	ssussssst
vers	ryrqrurrq
vers 0	ryrsssrrq
vers vous	rssrsvsss
verschieben	ssrrsrrsv
verschoben	rrrrrtrry
versicherungen	ssussrssr
version	sssrrrrrv
versorgungswer	ttsqssusr
versorgungswer nordsee	ttsqssusr
versprochen	srrrrwrsu
verstandnis	utrqrwssp
verstandnis fur	rssssvssr
vertrag	roqr3rqrt
vertraulich	sssrssuss
vertreter	sssrsrvss
verwacht	rtssrussr
verwaltungslei	trussssss
verwenden	srsrsssrv
verwenden sie	srsrssssv
very	ququqtqrw
very interested	srsrssssu
very much	svsrstrsq
very small	sssussssr
verzogert	rrrrssrsw
verzogert sich	ssrrsrssw
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
vez	rqwsrsssr
vi	sxvrsspor
vi gar	ussssssss
via	q3tortqqr
via teams	svsssrsss
vidare	sssssvsrs
video	szzrqqqrm
video interview	sqwsssssq
video stage	svrsssssr
viel	uqwzqqqrp
viel erfolg	qquxsrrrs
viel gluck	sssusrssr
viel spass	ssvsssssr
viele	wvrqrsuso
viele grusse	uwrqrrusp
vielen	urqtqsqqx
vielen dank	uqqtqsqqx
vielzahl	ussrssssr
viene	ssrrrtrsv
vienes	rvrrrsrsw
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
vinden	qsstssssu
vinden het	qsstssssu
vip	rtrrrrrxr
visa	qprrtsxru
visa and	ssssssusr
vise	srssssrsu
visible	ssssssrur
visio	swrrrrrsr
visit	rstqrurrv
visit our	srssssssv
visit the	srurstssr
visita	svssssssr
visite	strsrsssu
vista	sussssssr
visto	wrsrrrusq
vivi	tssrvrssr
vm	rsvrrssss
voce	rrtttutrp
voce foi	rrrqvvsrr
voeux	srssssurt
voici	rsvsrsssr
voila	sssusssss
volgende	ussrrussq
volgende week	ussrsussr
voll	surwrrqsr
vollem	srssssuss
vollzeit	ssurrsrur
vollzeit befristet	sssssssus
volta	srstssusr
volume	trsqssrrw
volver	sssusrssr
volver a	sssusrssr
vom	usrtqqtsv
vom 0	tsrsrrrsv
von	uppuspzov
von 0	tsqtsrssu
von den	ssusssssr
von der	sssqrswrr
von einem	stssssrsu
von heute	srutssssr
von ihrem	rsrrssust
von ihren	sussssssr
von mir	sssssussr
von telefonischen	usssssssr
von uns	rsrrurusq
vonlanthen	ssssussss
voor	pquvsrtqu
voor 0	rtrrwrsrr
voor de	rssvrsssr
voor een	srsrrrvrt
voor het	rrsusussr
voor je	qsswssssr
voor u	rrsrtrssv
vor	qvtopussv
vor der	rstssussr
vor ort	rurrstuss
vorab	rsurssusr
voraussichtlic	ursqsusss
vorbehalt	srssvsssr
vorbehaltlich	ssustsssr
vorbehaltlich der	ssustsssr
vorbei	rsrrrqtrx
vorbei dann	rsrsssrsv
vorbereiten	swrsssssq
vorbereitung	sswrssrsr
vorbereitungsd	ussrssssr
vorgesehen	svrsssssr
vorhanden	tursssssr
vorharz	srusssssr
vorharz ggmbh	srusssssr
vorher	ssupsvrrs
vormittag	rxsssrrsr
vorstand	rtrurutsp
vorstand hat	rsrvrstsr
vorstellen	strtrrvsq
vorstellungen	srssusssr
vorstellungsge	rurrrqrrz
vorstellungste	rtrrsrssv
vortag	sursssssr
vortrag	rssrsswsr
vorubergehend	rssrsusss
vos	rwqrqqssw
vos autres	ssssssssu
vos coordonnees	srssssuss
vote	srssswrsr
votre	twrtrqqpu
votre accord	rrsswsrsr
votre candidature	susttuqrp
votre conseiller	sssrssssu
votre demande	vssrssrst
votre dossier	trrrsusst
votre interet	rrsusssss
votre parcours	rsurrrusr
votre part	srssssssu
votre profil	rxstsrrsq
votre rendez	sqrsrssrx
votre situation	sssrssssu
vou	1rsqsrrsp
vou passar	zrsrsrssp
voucher	rrrsrsssw
voudrez	srsrtsusr
voudrez bien	sssrussss
vous	lxprrvspy
vous a	rrrrsrvst
vous adresser	rssrsusss
vous appelle	rrsssvsss
vous attendiez	rssssusss
vous avez	psrvrursr
vous de	srrsssssv
vous etes	rvsrrvrsq
vous informer	rrsuussss
vous nous	rssusssss
vous pourrez	sssusssss
vous pouvez	srsssrssw
vous propose	stsrsrvsr
vous proposer	rrstsrssv
vous recevez	rssrsusts
vous remercions	trrurssst
vous serez	ussrssssr
vous trouverez	ssusssssr
vous voudrez	sssrussss
vous vous	svsrsssss
vp	susquvtso
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
wann	ttwoqsvqr
wann 0	usssssrsr
wann darf	sssrsrvss
wann du	srusssssr
wann es	srussursr
wann passt	sqrrrrvrv
want	rwqpvtqrs
want to	sxssptrtr
want you	srrsyrrrr
want your	ssssusssr
wanted	rqruquvrr
wanted to	rrstrturs
wanted you	srsrstusr
wants	rvttrxpsn
wants to	sxsrrvrsp
war	pqryssqru
war das	rrsvrrrst
ware	rursqrust
ware ein	sssrssuss
warehouse	rrststsup
warehouse associate	sssssssur
warehouse operative	rssussssr
waren	ptrtrqsry
waren sie	sssrsstsu
warm	svstssssp
warm regards	svstssssq
warst	ssswssssr
warten	qtrsrvrst
was	wnqzpptox
was 0	sssrssssu
was close	sssussssr
was great	ssstssusr
was ich	ssstsrusr
was in	rrttssusq
was it	usssssssr
was meant	sssssussr
was not	oqrvrrsrx
was read	rsssssssu
was received	ussrsssss
was sent	srsssssru
was so	sssssusss
was something	rsssssssu
was submitted	ussrssssr
was the	srsttsqst
was uns	ussrsrssr
was wir	usrtrsssr
was your	srssssrsw
wat	zrrsrrrrr
wat leuk	ursssssss
watching	sssrsusss
watson	ssusssssr
way	upvrqtotv
way for	utsrssssr
way i	sssrssrus
way it	sssssussr
way to	srrsssrsv
way video	spxsssssq
we	ntqwvvrnt
we appreciate	vtrxrrrro
we are	psos2qsqv
we ask	stwrssssq
we believe	srsssssvr
we ca	tqrrwtrsr
we can	uvpnxvpqr
we confirm	vssrssssr
we could	srrvsrtsr
we cover	ssssssssu
we d	o0rq1tmqo
we decided	sssqssssv
we did	sssqsusst
we discussed	sqrrsrusu
we do	sxtvqpvrn
we enjoyed	rtspssssv
we expect	rrussussq
we felt	sssussssr
we filled	rssvssssr
we find	sssssussr
we gaan	qtsusssss
we got	trsussssr
we had	ssrvrrrru
we have	sqpvowupv
we hebben	vqrussrsq
we het	rtrtvrrsq
we interview	srssssssu
we je	trsrussss
we just	sssssussr
we know	strwrsrsp
we ll	w0srrtmpq
we look	rssrrrurv
we looked	sssqssssu
we make	turqsutsp
we meet	sotrrursw
we need	qsrvstqss
we needed	sssussssr
we pay	srvssstsr
we picked	ssuussssp
we re	woqpzstrq
we really	sssruursq
we received	qssqstssx
we regret	srswqussq
we said	ssssussss
we saw	srsussxpq
we shall	sssrsusss
we speak	srvrsrwsp
we spoke	srussstss
we start	urssqsrsv
we supply	srssssssu
we support	ssusssssr
we talk	susssssss
we talked	srwtssrrq
we tell	rrsrssssw
we turn	sssssssur
we ve	tnqzrxqrq
we wanted	srtussrsr
we went	sssussssr
we will	mwptrsruw
we wish	rqrurtrtu
we wo	rsswsrssr
we would	sqrrxtrrr
we write	sssssssur
we zijn	rrrutrrst
wear	sssrsrrsw
wear the	sqsrssssw
web	vurpqqqry
webcam	srvrssssr
webinar	sssrssssu
website	rsrtrrrrv
wechsel	sssrssuss
wechseln	sqursrvss
wed	rtwrrsrrt
wednesday	r3rsqqpqs
wednesday 0	swrsssrrr
wednesday at	sussssssr
wednesday or	rvssssssr
weds	suusssssp
week	3srhsuvsp
week 0	sssrsustr
week but	srssssuss
week can	sussssssr
week end	srusssssr
week ending	ssssssssu
week in	stsstsssq
week of	tsrsrxssm
week on	ssssssrsu
week with	susssssss
weekend	rqutvtrvn
weekly	rqsssrwtr
weeks	qrsps2rqs
weeks ago	rssustrts
weeks and	qssrsussu
weeks before	sssssussr
weeks i	sssrssssu
wege	rssvsrssr
wegen	ourps0ssq
wegen der	rrsrswssr
wegen einer	rtsrsussr
weighing	sssrsvrsr
weil	wqrsrsruq
weil wir	ussrsssss
weiss	rtrrsutsr
weisst	usrtssssr
weiter	vrsrptqrw
weiter auf	rssssusss
weitere	ssstssrsu
weiteren	qrtvquqrt
weiteren verlauf	ssusrssss
weiteres	stsrsussr
weitergegeben	ussrsssss
weitergeht	qssrswrsr
weitergeleitet	tssqsrsst
weiterhin	rrsssusss
weken	tssrssssu
welcome	prqrwsuss
welcome to	rrrrvttss
welcome you	sssstsusq
welder	srsrssssu
well	srsorsutu
well and	tssrsussr
well as	ssssssssu
well in	sussssssr
well with	sssssssur
wen	rsrvsttso
wensen	qssusssss
went	tsrwtrqss
went and	sussssssr
went back	ssstusrsr
went to	utsrssssr
went up	sssqssssu
wer	rstsqqrrz
werden	wwqtorqqt
werden nach	utrrssssr
werden sie	ururssssr
were	poo2xuqps
were 0	ssrvssssr
were all	sssrsussr
were hired	sssqssssu
were in	susursssq
were not	rrssssssu
were ranked	ssstvsssr
werk	susrssssr
werkstatt	q0srrsrsp
werktagen	utsrssssq
west	tsstsrusq
weten	qsrqtwrst
weten of	rtssusssr
wexcombe	sssssrust
wexcombe community	srsssrust
what	surxsnrqu
what a	sssssrrsu
what does	trsrssssu
what i	srssurtss
what is	sssssssrv
what to	sussssssr
what was	urstssrss
what we	rssvurssp
what would	srssssrsu
what wrong	ssusssssr
what you	rvtrrqvup
whatever	tpyrrrrsr
whatever the	ussssssss
whatsapp	stsrssusr
wheel	ssssusrsr
when	pqozsutqt
when a	stsrsussr
when can	sssswsrsq
when i	orruttssu
when it	srsrrtssv
when people	vrsssstsq
when she	usssssssr
when the	sqrvrurrs
when we	rssvssrss
when wednesday	sssssssru
when will	ustrsrssr
when you	russtrrsq
whenever	rrrsvrsst
whenever you	rrrstsrsu
where	sttutpsqs
where i	ssssssuss
where it	trvsrssrs
where we	ssstusssr
where you	sssutrrsr
where your	usssssssr
which	wtqwrqqpu
which you	rsutrsssr
whichever	srvrstrsr
while	rprtrwrrx
while we	urstssssq
while you	rsssssssu
while your	rssussssr
whitt	rssusssss
who	snqzou1nr
who already	srsussssr
who are	trsrssuss
who ask	srusssssr
who can	rrrurryso
who d	utsstsrsq
who do	susssssss
who does	sssssurst
who done	ssrusrtsr
who got	sssqstsst
who has	sssvsrssq
who looking	ssssssrru
who reach	susrssssr
who ve	ssttssssq
who were	rrsqsxssr
who wish	sssussssr
who you	stsrtursr
whose	srsvsrsss
why	uturqqrqu
why it	ssvsssssr
wide	sssrssrus
wide range	sssrsssus
widen	sssssssur
wie	pqxlytsqu
wie du	srwsrrrrs
wie folgt	srssvsssr
wie sie	rrwrrqwsq
wie telefonisch	srsswsssr
wie viele	sssssusss
wie vor	rssrsvsss
wieder	prrpr2wsp
wieder auf	sssrsusss
wienbarg	tqrrrursv
wiese	rrsssussr
wij	rvsqstrrt
wij de	ussrsssss
wij u	srtsvsssr
wild	vrsssrssr
will	2xpmswnnt
will answer	surssssss
will ask	sussusrsq
will automatically	sssssssur
will be	zwsjsurps
will by	ussssssss
will contact	svsrssssq
will follow	russurrss
will get	qqurrttsu
will go	vssrssssr
will have	vttsssssp
will hear	ussssssss
will i	ustrsrssr
will ich	rrsrswssr
will look	xrsrssssp
will make	sssssssru
will not	quswqqrrv
will participate	srusssssr
will pay	sussssssr
will probably	sssssussr
will provide	ussrssrur
will reach	tusssrssq
will read	ussrssssr
will remain	sssssusss
will result	sstrsussq
will review	qssrssssw
will ring	ssrsvurso
will sie	stsssursr
will you	srsrvsuuo
willen	tvsrrsssr
willkommen	ssrrssssu
willst	vrvsrrrsq
wilson	srssvrsss
wilt	rssrssssu
win	ssssrsrsu
wind	rsrrtsssu
window	tturrrrsr
windows	ssssssrrw
winds	rssvssssr
winery	srrsusssr
wing	sssrsusss
winner	srsrssssw
winter	srwsssssr
wir	xxpqswoix
wir auf	rsstsrssu
wir bauen	rrrrsrxss
wir bedauern	qrssssssw
wir bestatigen	ussrsssss
wir bieten	rrsryrrss
wir bitten	rwrsvrrso
wir danken	sssusssss
wir das	svsrrrsss
wir den	stsrsusss
wir dich	sussrssss
wir die	sstqrurst
wir dir	sssusssss
wir eine	rqttrstss
wir einen	sussssssr
wir erhalten	ssssrsssu
wir ersuchen	rssssussr
wir erwarten	stvsrsssr
wir fahren	utssssrsr
wir freuen	strpwrrss
wir haben	unq0sxqro
wir hatten	sssssrvsr
wir hoffen	srssvsssr
wir ihnen	prquuwrrs
wir ihr	sssqstsst
wir ihre	qsssstsst
wir ihrem	sssqsrssv
wir im	tsursrssr
wir in	swsssrrsq
wir informieren	sssssussr
wir konnen	sssturssr
wir leider	tsspstssu
wir machen	ussssrssr
wir melden	qrsrrussv
wir mit	vruurrrsr
wir mochten	rstrrsrsv
wir nehmen	qrrxurssq
wir sagen	ussrsssss
wir schauen	usssssssr
wir sie	ssxrsrrsr
wir sind	vtrqsssss
wir suchen	rprrrrxsv
wir uns	uwqrsqqru
wir von	rrsrssust
wir wollen	rrttwsrsq
wir wunschen	qsrrsrssx
wir wurden	qurttrusq
wir ziehen	srsustssr
wir zu	russsssss
wird	0rtooprqy
wird auf	rtrrrrrrx
wird nicht	rsstsrssu
wird sie	ussrssssr
wirklich	sussstrss
wise	srusssssr
wish	qoqvtupsx
wish to	rrrpuurut
wish you	rrrwrrrrv
wishes	strvsrssp
wishing	ssstssrur
wishing you	ssstssrur
wissen	uquwqurro
wissen wir	srursussr
with	sxqwqpqpt
with 0	srrrsstrv
with a	qwtsprrtu
with all	rstusrssr
with an	stsrursss
with another	stsrsrssv
with any	srssssssv
with at	sssussssr
with big	sssssssur
with dial	rwssssssq
with dr	srssssssu
with good	usssssssr
with her	sssussssr
with hr	sussssssr
with it	sstqttrsr
with me	ryrrrsqss
with more	rtsvssrup
with mr	sqrsssssw
with my	vrsssstsq
with next	usssssssr
with other	qrtvsrsst
with our	rwrsrtsrq
with questions	srrsssssu
with real	sssrssusr
with reference	ssrutsssq
with regard	sssrsusss
with thanks	wrsrsrsss
with that	sssussssr
with the	vznrptpsu
with this	sssusrrst
with three	utssssssq
with truewend	rssusssss
with two	sururrssq
with us	vtqurttrp
with warm	sussssssr
with you	pxqrswsrr
with your	pqwxuqrtp
withdraw	sssssvssr
withdrawn	rrrusrssv
within	sswqvqprt
within 0	xrurvspro
within five	qtsssssst
within our	sssussssr
within six	qsssssssv
within ten	ururssssq
within two	ptssssssv
without	rquqsssru
without a	ssusssssr
without an	sssrssust
wk	sqrsuswsq
wks	sssrsussr
wo	ttrwstqqp
wo not	urrwttqrp
woche	ttpotvxqp
woche bei	srssssuss
woche bescheid	rrsrtvssr
woche zeit	svssssrss
wochen	toumvutrt
wochen zeit	ssvrssssr
wochenende	wrsssrssr
wochenende an	vssrssssr
woensdag	rrusqrrqw
woensdag 0	rrvrqsrrw
wohngemeinscha	tusssrssr
wohngemeinscha ankerplatz	tusssrssr
wohnung	srspsrvsv
wojtek	stsrsswsq
wollen	ssvqysrrn
wollen dich	srrsxsssq
wollen wir	svssrsssr
wollte	rrsrrursu
wollten	sssrsvsss
woman	ussrssssr
won	sssussssr
wondering	sssqsvsss
wood	ussrsssss
word	rpyrrrurr
word piece	srwsrsssq
words	sqxqrrtst
wordt	ttsursssq
work	uspuro0nt
work and	squtsrrsu
work on	srssrrxpt
work out	sssqssssu
work with	vrrusttro
work you	sussssssr
workable	srswssssq
workday	srtussssr
worked	ststssusp
worker	urtqsvuso
working	porstrzru
working days	qrssssrrx
working on	srsrssvss
workplace	ssusssssr
works	swtprrqsu
works and	sussssssr
works on	ssusssssr
workshop	ssssusrvp
workshop mechanic	ssssusrvp
world	rqtqrrrux
world of	sssssssvr
worries	stsstsssq
worst	srtqsstst
worter	srxsrrrsr
worth	ssusrrsss
worth of	ssusssrsr
would	owom1p2nr
would be	rqrqxstrs
would like	qvrpzrsqq
would love	sqsrsswss
would thursday	svssssssr
would value	sssrssuss
would you	rsqqsswrt
wout	rxssrrrsr
wow	ssssssssu
wrap	sussssssr
wrap up	sussssssr
wren	srrvsussq
write	uoxvrvorp
write 0	ussssssss
write a	srursssru
write it	sssussssr
write to	ssrrsxrsr
write up	ssusssssr
writers	susssssss
writes	srsrssssv
writing	sqrsxtpqu
writing that	ssssusssr
written	rsztrrqrp
written communication	srusssssr
written test	srusssssr
wrong	trwstrrrq
wrong with	ssusssssr
wrote	rprpuqvry
wrote in	sssrssssu
wullie	sssussssr
wunsch	srrtsussr
wunschen	orrvrrrrx
wunschen ihnen	qsstsrssv
wurde	ttpwrqprw
wurde ich	stsussssr
wurden	qysqsqstq
wurden an	ussrsssss
wurden uns	rrrtususq
wurden wir	rusurrrsr
wurdest	srtrssuss
wurzinger	sssssussr
www	qqqoqqsy2
www linkedin	rtrrrrryq
www tcs	ssssssusr
x	tttwtpsso
x bewerbung	rsussssss
xx	suurrstrq
y	2nusrosrr
y 0	srusssrur
y a	rsrrssssw
y donner	qssusssss
y el	vsstrrssq
y la	trvssrssq
y le	wrstssssp
y no	rtrussssr
y por	rrsvssssr
y te	yqqtusqrp
y yo	rssrsusss
ya	rqrxqrrrv
yard	vtrsrrtrq
yarn	sustssssq
year	pnwpusuvt
year and	ssststssq
year end	ssssssusr
year it	ssusssssr
year old	ssusssrss
yearly	srrsssssu
years	ppssrq0qu
years and	sssussssr
years experience	ssssssuqs
years has	ssssssusr
yes	xprk3qvpr
yes and	stssvsssp
yes i	vrsrssssr
yes it	vrssssrss
yes no	rssrtsust
yes there	ussssssss
yes we	ussrssrst
yesterday	rprquspuw
yet	ooumq3utt
yet and	ssssssusr
yet i	srsssurss
yet so	rssssvsss
yilmaz	rtsssussr
yo	pyqqttwrn
yolanda	usstssssq
you	nssvvrtpu
you 0	stssssttq
you a	rrsusqvrt
you about	rvrurqrrt
you all	tprtrrrtw
you alone	ssssssusr
you an	rtstsursr
you and	rstqvvpsr
you applied	tssussssq
you are	oottvryqs
you around	russsstsr
you as	qprqxsuts
you ask	sssrsusss
you asked	strqrsrtu
you at	rssrsssrv
you available	sqsssstsu
you back	sssusssss
you be	svrqsrttq
you bring	srssssssv
you but	sssussssq
you ca	rrtvssrsr
you can	rrsrxprrv
you checked	ursssssss
you choose	ssssssusr
you click	stssssusr
you come	russsstss
you complete	vrtrsrssq
you could	sssrsstvq
you cover	tqsssssst
you curious	ssssssusr
you d	qs3qqtxrj
you did	svrttttsm
you do	psttrusru
you down	sussssruq
you ever	usssssssr
you find	ssstqsrrw
you follow	sssssssvq
you for	vqrvsrnpw
you found	rrssssssu
you free	svrrsrrst
you from	sstqsssst
you gave	srsusssss
you get	strrustsr
you give	susssursr
you got	rrssvssss
you had	rssssvtso
you have	os2tvooos
you here	sussssssr
you hold	ssssssusq
you how	srrsssrsw
you i	ssusssrsr
you in	svqrvrurq
you interviewed	sssusrssr
you into	sssusssss
you join	sssrusssr
you just	ssssssrsu
you know	vrwoturqq
you leave	sssrsussr
you left	sussssrss
you let	stssusrsq
you like	rtusrsqst
you ll	uwwmyqqoq
you make	sstrssssu
you may	sotrtuurt
you met	sstrsussp
you might	ursrsrtur
you more	ssssssusr
you must	stqrrsssv
you need	srtsrrrut
you next	utssssssr
you no	sssrssssu
you now	sturssssq
you of	stsqstsss
you on	sntqsuwrt
you open	rssusssss
you ought	ssssssusr
you please	srssssvsr
you pop	svssrsrsr
you re	nxrtrtwrq
you received	ssssusssr
you recently	sssrssssu
you saw	sussssrss
you shortly	sussssssq
you soon	rvsrsrusq
you start	srsswsrsq
you still	ssssssvsr
you subscribed	sssqssssv
you take	srsrvsssq
you talk	sttssstsq
you tell	srssssssu
you that	osqtvvsrt
you the	rrqp1rqst
you there	srssrsssv
you through	stsstrtsq
you to	rp0tworos
you today	srstssusq
you told	rssrsssus
you tomorrow	ssssussss
you two	ssstssvsp
you up	srrtvstrp
you ve	ptvupssst
you wait	rsssssssu
you want	urssssrst
you we	srsusssss
you well	srssssssv
you were	qsq1uqprq
you what	sssussssr
you will	qsxrrrrrt
you with	rvsstrsup
you wo	surssrsss
you would	sttrtrssq
you write	srussssss
young	rusvsrrto
your	1rqtqospu
your account	srrrssrsw
your alerts	sssssssvr
your application	1sutrqnor
your appointment	sossrssrz
your assessment	rrwrtrssr
your availability	rwqqsstrt
your background	surtrrtsr
your board	ssssssrus
your book	rrturssss
your business	srsrssrsw
your calendar	stsussssr
your call	susssssss
your candidacy	qtswssssp
your candidate	qrrturrsu
your candidature	rrsvstssq
your career	rsstsssvq
your case	swtsrsssp
your consent	ssrsrsssu
your contact	susssssss
your credit	srsrssssv
your cv	rtstssxtn
your data	tsststssq
your days	ssstssusq
your details	rqrqrswsw
your documents	usssstssq
your education	qsssssssv
your email	qs0sqqtrr
your experience	rqssssrsx
your feed	sssssssur
your file	truqrvrsr
your financial	sqssrsssw
your first	rrqturrsv
your form	zssrrssso
your free	ssssssrsv
your friend	rrsrssssw
your full	sussssssr
your grant	sssrssssu
your hand	ussusrssq
your hands	susssssss
your inbox	ssssssusr
your interest	0tqyqqsql
your interview	q2qssurrm
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
your message	srrrrrruu
your mobile	sustssssr
your mother	ttsrssssq
your name	rovppsyrv
your new	srssssssu
your next	srssssssu
your note	tvrsrsrsq
your number	rtssusrss
your offer	rrqrwrsru
your on	ssusssssr
your order	rssrssssw
your own	uuqstrssr
your package	srrrtrssw
your passport	srssssssv
your patience	tssrswssq
your payment	srssssssu
your phone	stusssssq
your photos	ssssssusr
your place	ssstsutsq
your plans	sussssrsr
your position	ssssssssu
your preferences	ssssssssu
your privacy	ssssssuss
your profile	qsqssqwsu
your proposal	sssqssssu
your qualifications	rtststssq
your question	ssssssrsu
your recent	srrrstssv
your reference	qssssstsu
your request	stsprrssy
your response	usssssssr
your resume	rrrsrqsxs
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
your talk	ssstssusq
your time	qzturrrrp
your updated	srsstsusq
your visa	qrssssssv
your visit	ststsursq
your work	sqrtusxpq
yours	svpwtqtqp
yours came	stsrssusr
yours faithfully	sssussssr
yours is	ursrsstsr
yours sincerely	swsrsttso
yourself	rsxrqtquq
yourself a	ssvsrssrr
yourself and	susrsrsss
z	vruuvqqpp
z 0	srvsssssr
za	srr1rqqrr
zag	rssrsswrs
zahl	trttssssq
zahl der	urstssssr
zahlen	srusrsusr
zainab	ststsrtsq
zaterdag	rvsrrrssv
ze	ssswssrsq
zeichen	srssvsssr
zeigen	swsrrsssr
zeit	szvsqpqqs
zeit fur	rurssstss
zeiten	sussssssr
zero	rrtssusss
zero to	rrsssusss
zet	rrvttsrrr
zet je	rrvtrsrsr
zeugnisse	tssrsrssu
zhao	ssvsssssr
zich	rtsrssssu
ziehen	srsustssr
ziekenhuis	sssrsssur
zielgruppe	stusrsssr
ziemlich	ssvsssssr
zien	ruvrrrrrr
zijn	tprtsrrsx
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
zoom meeting	srssssssu
zoom on	ssssssusr
zu	jwtwumtut
zu beantworten	ssssssssu
zu deinem	ssssssrvr
zu dem	rsvsssssr
zu den	rrstrsssv
zu einem	rutsrrrst
zu ihrem	srrrrstut
zu konnen	rrsrxrsss
zu stellen	ssssrsssu
zu tun	sssusrsss
zu uns	rtrutsrsr
zuerst	rustssssr
zugesagt	rssvsrsss
zugestimmt	srssussss
zukunft	rssvsssss
zulassung	ussssssss
zum	rlzmzqrpy
zum 0	pryqypqrs
zum empfang	sussssssr
zum kunden	sussssssr
zum test	srvssrssr
zum thema	srvsrrrst
zunachst	rrsqutusq
zur	srupqrupy
zur prufung	ssssusssr
zur unterschrift	srrsqussv
zur verfugung	sssssusss
zuruck	rrtxrqrss
zuruckgezogen	rssrssssv
zurzeit	sssrsusss
zusage	stsssussq
zusammen	vwrqsrssq
zusammenarbeit	rsssurrst
zusammenarbeit zu	ssssssssu
zuschlage	srsrvstss
zusendung	ttsqsssst
zusendung ihrer	stsqsssst
zustimmung	ssssussss
zustimmung des	ssssussss
zwei	voxttrqqr
zwei gesprache	srsrswssr
zwei wochen	truqtrrsu
zweite	susrssssr
zweiten	srurstssr
zweitgesprach	srurstssr
zwischen	tsrttqusq
zwischen 0	ssrtusssr
zwolf	ussrssssr
zyklus	rssusrsss
`;
