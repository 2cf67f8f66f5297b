// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	p3ubtlr5t
0 0	l0pf7jp4s
0 a	n0vmuprrv
0 accueil	svrsssssr
0 alle	ttsrrssru
0 am	putqpq0ou
0 an	ssrszrrso
0 and	utqnwqtss
0 applications	ursssrsss
0 april	ttrqyqqsr
0 as	rvvrtrrrp
0 ask	sussssssr
0 assistant	ussrstssr
0 at	swtqrsqrt
0 au	squsrssru
0 auf	rqtsrussu
0 aug	srtstsrqv
0 base	srsswstsq
0 basic	ssssssusr
0 before	sussssssr
0 beginnen	rrsswsrsr
0 bei	tusrtsrsr
0 bewerbungen	sssvssssr
0 bis	ssrsrsssv
0 bonus	srssustsr
0 both	ssssussss
0 brutto	srrryrrrr
0 bus	sussssssr
0 but	sssrvsssr
0 car	sssssssur
0 case	vsrssssss
0 cest	svtsrssrr
0 cid	vssssssrr
0 dagen	tqrutrrst
0 date	srusssrqu
0 day	rqvrrrvuq
0 days	qnuqyrtvo
0 de	rtzqsrrrq
0 december	uqusstttn
0 dias	tqquurrqv
0 du	srsrusssr
0 due	srusssssr
0 duration	srusssssr
0 e	ruurtsrrr
0 employer	ssssussss
0 en	rsrrtusst
0 est	srssssssv
0 et	uqusrrrrt
0 etage	sussssssr
0 euro	rpwrsrurs
0 euros	rrssussru
0 exam	ssrsssssu
0 expires	sssssussr
0 februar	rvsssssss
0 february	swrtrrssr
0 fecha	trusssssr
0 federal	sssrssssu
0 fee	sssssssur
0 fevrier	stsrusssr
0 files	usssssssr
0 fin	ssrrvsssr
0 floor	swrsssssq
0 for	rqsqrrurx
0 fragen	rrwsssssr
0 from	srssusrst
0 fte	ssssssusr
0 full	srvsrsstr
0 fur	sssusssss
0 gehalter	sssrwsssr
0 giorni	rrstssssu
0 h	qqvrtrvup
0 happy	ssssssusr
0 has	qssurrsrv
0 have	ussrsstsq
0 having	sssrussss
0 heure	sussssssr
0 heures	sturssssr
0 horas	rsutussrp
0 hour	rrussssst
0 hours	rruvsqqrt
0 hr	srtrvsxtl
0 hrs	tqwrtrsuo
0 https	rutrsrssr
0 i	sussssrsu
0 in	rxrrtrpru
0 inkl	rrurrrrrw
0 inside	sssussrtr
0 instead	svssssssq
0 is	rsurrurrs
0 ist	srtussssr
0 it	trsutrrsq
0 jan	tusrssssq
0 january	rwqqsursr
0 job	ssssssrvr
0 jobs	tssssssuq
0 jours	rsssssssu
0 juillet	tvttrrssp
0 juli	rrrrwtrru
0 july	rtvsssssq
0 june	wrrqrrtvq
0 juni	ruuqwurro
0 k	srsstsusr
0 km	sssrssuur
0 last	ssssssssu
0 list	sssrsutsr
0 lpa	srssustsr
0 lugar	stsrrvsss
0 lunch	svrsusrsr
0 m	rtsvrrtsq
0 mai	suvpurqqu
0 march	rrssqsrtv
0 marz	suuqurrsr
0 may	strsstqur
0 mb	vrtrrsssr
0 mei	tusrssssr
0 meses	sssusrssr
0 mil	srrtssusr
0 miles	ssssssrus
0 min	sx1qqqsqm
0 mins	suvussrso
0 minute	swrrrsrrs
0 minuten	pyyprqrrq
0 minutes	oz3nqqsqp
0 minuti	rusrrsrrv
0 minutos	syrrrsrsr
0 mois	rrrutssts
0 monate	tqqquttrt
0 monaten	rquttstsq
0 monday	stsswsrsp
0 monthly	ssssssusr
0 months	qqrvxrtsp
0 motivation	srsusssss
0 ne	svrrssrsr
0 net	srrrwsrsr
0 new	strsrssyn
0 night	ssssussss
0 no	txrrrrrss
0 noon	spssssvss
0 nov	rursusrsq
0 november	surqrrrsu
0 o	rwrtsrrsq
0 oct	stussssrr
0 october	ssrsuttsq
0 oder	russtsssr
0 of	uptxrqqsu
0 off	srssssssu
0 oktober	srvrssssr
0 one	sttussrsp
0 options	ssssusrss
0 or	rwsrsrsrs
0 ore	ruvrrsrtq
0 our	svssrsrtr
0 p	rtrrvrtrr
0 pacific	srsssssru
0 paid	ssssussss
0 para	rvursssrq
0 passcode	sussssssr
0 patients	ssssrsuss
0 people	trrvrrutp
0 per	ssrrrssrw
0 places	rsutsrssr
0 plus	srssssuss
0 pm	qzuppptts
0 png	vsrsssrrr
0 pre	ssssusssr
0 program	srusssssr
0 question	ssusssssr
0 questions	sqxtsrssq
0 real	sssqssssu
0 reel	srussssss
0 remote	srsrtsvrr
0 report	srtsusrsr
0 round	susrsssss
0 rue	srrtrsrsw
0 san	ssssssrsu
0 se	uusrrsssr
0 seconds	srwsssssq
0 seiten	srussssss
0 sek	sqvsssssr
0 sep	srtssssru
0 sept	susssssss
0 september	prrturqry
0 septembre	rptqsxrst
0 settembre	sqvsussrr
0 shift	usstssssq
0 short	ssusssssr
0 sind	rssusssss
0 so	turtrsrsr
0 spots	sssussssr
0 start	ssrsvsssr
0 status	sssussssr
0 std	rqssvsrur
0 step	srssussss
0 still	ssssssssu
0 stock	rvssssssr
0 store	sssussssr
0 stunden	rpurvrrrt
0 system	sussssssr
0 t	ssssssuss
0 tag	svssssssr
0 tage	uqpqzrwqp
0 tagen	orstrsrsy
0 tests	sssussssr
0 the	trttvrqrr
0 this	usssssssr
0 through	srsssssrw
0 thu	svssssssq
0 till	sussrussq
0 times	ssssssuss
0 to	tsurqrsru
0 today	svssssssr
0 total	rrsssssrv
0 tv	rrsrxrssr
0 tvod	trsrvsssr
0 uhr	q6xmqooqu
0 uhrzeit	sussssssr
0 um	usrrrsrru
0 und	rsrwurrsq
0 usd	ssssussss
0 uur	qysrrrrqt
0 vagas	rsssssssu
0 variable	srsrssvsr
0 vat	rsssssssu
0 voucher	srssssssv
0 w	stssssusq
0 we	trstqrqrx
0 wednesday	sutsssssr
0 week	trsrrussr
0 weekend	sssssssur
0 weeks	rrrsuursr
0 welcome	surstsrsr
0 what	ssssssssu
0 with	sqrrwrrst
0 wk	srrsvstsr
0 wks	sssrsussr
0 wochen	srtsvrrsr
0 word	srvsssssr
0 words	srwrrsrst
0 worter	srysrrrrr
0 wrap	sussssssr
0 x	tqrrsstru
0 xxx	russsssss
0 y	ssssssust
0 year	ssssssrrv
0 years	rqrrrrypu
0 yes	ussssssss
0 you	surrsrtss
0 your	sssustssr
?0	r0pn1rpos
?0 0	ptqq2spsq
?0 a	srssussss
?0 and	susssstsr
?0 days	srssurusr
?0 december	srsssusst
?0 off	ssssrsvsr
?0 to	rsssssssu
?a	pvsssstqt
?a month	srssussss
?about	qsssssssv
?advise	srssussss
?after	rrsrutrsu
?afterwards	qusssssst
?all	susrsrrst
?an	xrrrtrrrr
?and	uvpoqusst
?and a	srssusssr
?and contact	sssrssuss
?and i	rtrsruusq
?and the	sussssssr
?and they	sssssvssr
?and two	sqsussrsu
?and will	vssrssssr
?another	ssusssssr
?anything	qsssssssv
?application	vtsqsssrr
?application and	ussrsssss
?application with	tusrssssq
?applications	rsstsrssu
?applied	utsrssssq
?applied for	utsrssssq
?are	rustsrrsu
?as	sssrsurss
?ask	sstrsursr
?ask you	sstrsursr
?auf	sssqrsssw
?auf der	sssqsrssw
?back	trsrstvsq
?back to	trssssvsr
?bank	ssssurrss
?be	srspvstqt
?be contacted	sssssussr
?be grateful	rusrsssss
?bei	tssrrussr
?bei uns	sssrrussr
?bewerbung	urssssssr
?binnen	qssrurssu
?bis	srsrwrssr
?bis zum	srsrvsssr
?bit	ssstsussq
?bitte	qrrsyrrss
?bitte teilen	ssssussss
?bring	sqssssssv
?but	rrsssusru
?buyer	ssssvssrq
?by	rrstrsrsv
?by monday	rstssrssu
?call	srssussss
?can	qvsrssrsu
?check	susrsssur
?confirm	srrsssssv
?contact	trsrsrtsu
?contact you	vssrsstsr
?contacted	sssrsussr
?current	qsssssssv
?d	rqrswysrn
?d be	rrrsxrtrp
?d like	sssssussr
?das	rwsrrrvsr
?days	trsrvrusq
?de	s0rrrrrqq
?december	srsssusst
?december and	srsssusst
?decide	sutrssssr
?decision	qsssssssu
?den	ursrrwrrr
?deputy	susssstsr
?der	rurprtrrv
?description	sssssssur
?details	sssssssur
?did	sssssurss
?die	srrstwssr
?diese	ssssssssu
?do	sqrwrttsp
?do not	sqrvrtusp
?does	ussrsssss
?does not	ussrsssss
?down	sussssssr
?driver	rsssssssu
?e	srssrsrrx
?each	tsutssssq
?ein	rtssssssu
?einer	rrstsussr
?erhalten	vrsrsssss
?es	sssusssss
?expect	qsssssssu
?file	srvsrstrr
?firm	susrssssr
?five	sssrussss
?for	rsrsrtrrw
?for the	rtsssrssu
?fragen	sssrsrvss
?frau	tussrrssr
?frau lorenz	tussrrssr
?freuen	rsstvssrr
?from	rrstsusss
?fur	rusrsussr
?further	susrssssr
?further and	susrssssr
?get	rrsrssssw
?get 0	rrsrssssv
?go	ssursussq
?goes	ssssssuss
?got	trrwsrrsq
?got to	sssussssr
?grateful	rusrsssss
?haben	ssssussrr
?have	rrttsrrtu
?he	ussssssss
?hesitate	srssssvsr
?hesitate to	srssssvsr
?hi	rrsssusss
?i	qsqtrwrru
?i d	ssstsvrsr
?i m	sssssvssr
?i should	rusrsssss
?i would	ssssssuss
?ich	tsrqswtrq
?ihre	ussrsssss
?il	srsrrsrrx
?im	sssqssssv
?in	urqrtstqu
?in question	ssssssuss
?in this	sssqstssu
?income	sqssssssv
?indicate	sssrvrrss
?information on	sssrssuss
?interview	qssrstssu
?is	trsqrrusv
?issue	sssqssssu
?ist	rvsrrussr
?ist bei	rtssrusss
?it	qrsrrrssx
?job	srsswsruq
?june	srssutssr
?june 0	srssrutsr
?junior	ssssvssrr
?keep	qrsssutst
?know	sssvsrssr
?la	uzrvqrrqo
?le	szrrqrqpv
?le 0	srssrsrrx
?let	stsussrsq
?let me	sssvssssr
?like	susrsursr
?like to	sssssursr
?live	ssssrsvsr
?live in	ssssrsvsr
?ll	vqsqrvrrr
?ll be	tssssussr
?lorenz	tussrrssr
?love	sssssussr
?love to	sssssussr
?m	sssssvssr
?manager	sussssssr
?mandate	ssssssuss
?materials	usssstssr
?me	rtrttrxso
?me a	ssssssusr
?melde	sssrsvrss
?melde mich	sssrsvrss
?melden	ssssussss
?mich	rsrstvrss
?mit	rrsruussr
?moment	sussrsssr
?monday	rstssrssu
?month	srssussss
?must	ssvrsssss
?ne	wrsrsrssr
?new	rrssvrrrt
?nicht	ursqsusss
?not	tprvrttrt
?not have	sssussssr
?not hesitate	srssssvsr
?notice	susrssssr
?of	rqrsrtssv
?of a	sssssvssr
?off	trsrrrusr
?office	qtssssssu
?ok	r1rrrrrqq
?on	qsrrsvxrp
?on 0	rrsttuuso
?on thursday	rssssursu
?once	sussssssr
?only	srssssssu
?opportunity	susrssssr
?our	vrrrvurrp
?out	trsrsrrut
?out the	sssssssur
?over	srsryrrsq
?over 0	ssssurrss
?over the	ssssvsssq
?pay	stsqtssst
?period	susrtsssr
?pick	sssrsussr
?places	rsssssssu
?please	qqsqvrssw
?please confirm	srrsssssv
?please contact	qsssssssv
?pour	r1rrrrrqq
?product	vrssssssr
?prufen	sssssusss
?ps	vrssssssr
?question	ssssssuss
?questions	ssusssssr
?re	ssssvrrrs
?reach	srsrssvss
?received	tssssrssu
?received your	tssssrssu
?references	sqssssssv
?review	ussrsssss
?reviewing	ussrsssss
?reviewing your	ussrsssss
?riesig	ssssvssrs
?riesig freuen	ssssvssrs
?ruckmeldung	sssusssss
?sagen	rrsstusss
?school	ssssssssu
?seconds	ssusssssr
?send	srsssstsu
?sent	sssssvssr
?service	r1rrrrrqp
?should	rvsrsssss
?should be	rvsrssssr
?shout	ussrsrtsr
?shut	rsssssssu
?si	xrssssssq
?sich	srssussss
?sie	wqqpxusqp
?sie diese	rsssssssu
?sie sich	ssssussss
?sie uns	ssssusssr
?sign	ssssusssr
?sind	sssssusss
?sit	sssssurss
?six	qssssstsu
?so	ttrsrqrru
?so we	sussssssr
?some	qsssssssu
?staff	rrsrvrsss
?stage	tutrssssr
?start	srssurrss
?status	susrsssss
?still	sssvssssr
?sure	ssssssssu
?tagen	ursrurrsr
?te	xrssssssq
?team	vssrssssr
?teilen	ssssusssr
?teilen sie	ssssussss
?tell	stsssvssq
?text	usssssssr
?that	trsqsrrsv
?the	pvptvrrts
?the mandate	ssssssuss
?the new	rsssssssu
?then	sustsursq
?they	sssrsurss
?they ll	sssssvssr
?this	rrrpsursw
?three	ssussstsq
?thursday	rrrrrwrsu
?ti	zrsrrrssp
?till	trrvrtrsq
?tips	srsrvsusp
?to	rsrqrwuqt
?to 0	rsssssssu
?to a	ssssssuss
?to keep	sssssursr
?to me	rrsstsusr
?to pick	sssrsussr
?to reach	rrssssvss
?two	sqstrsusu
?um	rvsrttssr
?und	ssrrvwrrq
?und ich	russrussr
?understand	sssrsussr
?uns	ssrrwurrq
?uns bis	ssssussss
?uns riesig	ssssvssrs
?up	sssrsusss
?up in	sssrsussr
?us	rssrswssq
?ve	trswrrrsr
?ve received	usssssssr
?view	sssssssur
?want	susrsursr
?want to	susrsssss
?want you	sssssvssr
?was	srssusrst
?we	tsrvvtuqm
?we can	svssssssr
?we d	rrrrxvtrn
?we do	rssusssss
?we have	rsssssssu
?we ll	ustssrssq
?we ve	usstssssr
?weeks	qsssssssu
?well	sssssurss
?werden	usstssrsr
?will	zqrqrssrt
?will be	trsrssssu
?will contact	usssssssr
?wir	rsrruxrrr
?with	sxrrrrrtr
?with you	susrssssr
?within	rsssursst
?wondering	sssssvssr
?words	srssssssu
?working	tssrurssr
?working days	tssrusssr
?would	rwsrrrtsr
?would be	ssssssuss
?would like	sussssssr
?writing	srssussss
?wurden	ssssvssrs
?wurden uns	ssssvssrs
?y	srrvsssss
?year	ssstsussq
?you	xrrsuuppr
?you can	rsssssssu
?you ll	rrrrsussv
?you re	ssssvssrr
?you to	sstrsursr
?your	xsrqqsssr
?your application	tutqssssq
?your cv	ussssssss
?your information	sssrssusr
?your materials	usssstssr
?yours	srsswsssq
?zum	srsrvsssr
?zum 0	srsrvsssr
a	rvswrrsnt
a 0	nzxprouow
a alguien	rrryrsrsq
a bank	ssusssrsr
a bientot	ssssssrsu
a bit	tsrvrrssr
a call	svsrssrsq
a camera	ssusssssq
a candidato	qrsvsrsst
a career	srursssrt
a ce	vrsssrssr
a chance	ssssssrsv
a chara	rtsuurssq
a chat	ssrrrrysp
a client	sqtrrsvss
a coding	surssssss
a computer	sssussssr
a conversation	svsrtsqsq
a copy	srrsusrvq
a couple	rvsrsstsr
a cv	qrssssssv
a day	ssrtrrvsr
a de	trursssss
a decision	rtsqswssq
a deja	sssusssss
a developer	ssussssss
a different	rssvssssr
a dinner	sssrssssv
a dish	sqssssssu
a do	srsusssss
a en	sssrssuss
a este	vtsrssssr
a ete	trrsusrss
a fair	vssrsrssr
a few	rwrrstqru
a first	rttrsussq
a five	susrssssr
a flat	ssussssss
a free	sqstrsssv
a friend	rrsrstssu
a fun	srrsssssu
a further	rrsrswssr
a go	srutssssr
a good	rtrsrrsvr
a google	sussssssr
a great	rrsssstut
a half	srrsussss
a high	sssqssrsu
a higher	sssrssssu
a human	wrrsssrsr
a inscribirte	rrstsrssu
a job	qrrpsruwu
a l	ttsvrrrsq
a la	xurortsrq
a laptop	srurtsssq
a las	rxrrrrrru
a later	ssusssssr
a line	sssssvrsr
a link	ssusssssr
a list	sussssssr
a little	srssssrus
a look	vtrssrssp
a lot	vrrurrrss
a m	stvrrsrss
a marketing	rssusssss
a mass	ussssssss
a match	rtssusrtq
a meeting	sussssssr
a member	stsrssssu
a message	ussssssss
a meta	qssrswssr
a moment	ussrsssss
a month	srrrturst
a nadie	rsstsussr
a name	ssssssuss
a need	sssrsutsr
a new	rttosqsuv
a no	urrusrqss
a note	srttrttsp
a notre	trutssssq
a one	srxrssssr
a panel	sssssussr
a partir	qqwqvrurq
a partire	rtsrusssr
a person	sssusssss
a phd	ssssssssu
a photo	sstsrsrsv
a post	sssrsvssr
a potential	ssssssusr
a press	ssusssssr
a productive	srssssssv
a profile	sssrssuss
a proper	qwrsssrss
a quarter	sssssussr
a question	sssrssssu
a quick	qyrrsrurr
a quiet	ssvsssssr
a really	srssssusr
a recruiter	srsrsstsu
a related	ssssssssu
a reminder	sussssssr
a reply	srsrussss
a report	ssrsrsssu
a research	sssussrsr
a resource	sssrssrus
a response	sstrsussr
a retenu	turqrrrsv
a room	ssussssss
a sample	stusssssr
a shoebox	ssurssrss
a shout	susrsssss
a similar	sssrtsrsu
a single	ussssssss
a slot	rusrsssss
a small	susssrusq
a solid	sussssrsr
a stable	sssrsussr
a steady	srrsssvsr
a sua	ruqsqqqrz
a technical	sussssrss
a template	ussrsssss
a ten	swsrssssr
a three	ssusssssr
a time	rssrrrtrv
a toi	urssssssr
a tout	srssssssu
a tu	rrstrsssu
a two	vssrssssr
a un	surqrurrs
a une	strussssr
a vacancy	rssrussst
a vaga	srrtusssr
a very	sssusrrss
a votre	vurqtrrsq
a vous	rssvssssr
a week	ustrxqssp
a weekend	srssustsr
a weeknight	srsrussst
a well	srusssssr
a while	sqssssssv
a wide	sssrsssus
a world	sssssssvq
a year	srrqursuu
a yes	ssssvsrsr
aan	qtquvtssq
aan de	ssrurrrru
aan je	stsussssr
aanbod	uqrrxrrsr
aanleiding	tusrssssr
aanleiding van	tusrssssr
aannemen	srsrswssr
ab	tnowvtuto
ab 0	trqpqvstv
ab dem	rssrutsss
ab september	sssstssur
ab wann	ussrstrsr
abbia	vsssssrsr
abbiamo	ppr0rvrtp
abbiamo scelto	rrsvssssr
abel	srtvsrssr
abend	srtusrssr
aber	por0txprq
aber die	trryrrqsr
aber nicht	pstrssssw
abgabe	srwsrsssr
abgeschlossen	psuvstrsq
abgestimmt	rrrtvrssr
ability	ssssssssu
ablauf	vwrqtrrsp
ablauf der	wrsrtsssr
able	sqrtrtstu
able to	sqrtrtstu
abo	sstsssrur
about	pxtuqttmu
about 0	rutsrstsq
about a	rssrssust
about future	rsssssssu
about his	rrsrssssw
about how	rrsrssssw
about it	rsswrrtsq
about taking	srsssswsq
about ten	sssssurss
about that	ursrtrrsr
about the	utuqrurqr
about this	rssrsrssv
about what	ssssssusq
about you	sqttuuqsr
about your	rwtrssssr
above	rzsurrqrp
above the	rusussssq
above vacancy	stsrsussr
abraco	susssssss
abrazo	rqrvusrsr
abrechnung	ssrsrsssu
abril	svrrrssrt
absagen	rwrrsurrr
abschlusse	trsrusssr
absolute	urttssssr
absolutely	srvsrsrrs
absprache	srrstsssu
abteilung	ussssssss
abuse	usssssssr
academia	srsssssru
accept	ruqpyrqrv
accept or	rtssvsssq
accept your	sssrssssv
acceptance	sssrwrssr
accepted	strvrrrtr
acces	ussrsssss
access	tqsrtrqqy
access to	qrrsrrrsz
accommodation	srtrtsvsq
accord	rrrrxsrsr
accordance	sssssssur
accordance with	sssssssur
according	vrsrurssq
according to	vrsrurssq
accordingly	sssusssss
account	rrqrttqsw
account executive	sussssssq
account manager	srssssssu
accountant	srusstssr
accountants	sssussrsr
accounting	srssssuss
accounts	srstsurtr
accueil	rurssrrst
accuracy	sssusssss
accusons	vssrssssr
accusons reception	ussrsssss
ace	srusssssr
acht	uqtrrqrsv
achtergrond	rrvrrstrs
acknowledge	utsrtsssp
acompanhe	trsrrsrrw
acordo	rssutssss
acquisition	rtrvrvusm
acre	srusssssr
across	rqsrssxrs
across your	srsrsswsq
act	trtrrrssu
action	rsrqsxrrt
action is	sssrsvssp
activa	srssssuss
active	qrsqr0ssp
active and	rssrswssq
actively	ssssssssu
activities	strrssssu
actor	sssvssssq
actually	srsrsrtsv
ad	rrrurrust
adatum	tsssssstq
add	psrsrtrsw
add a	sssrsusss
add to	sussssssr
add your	qssrssssw
added	tvrqrtrtr
added to	sssrsusst
addetto	tssqsvrsq
additional	rrsssusst
additional time	sssrsusss
address	rsrrttprw
address in	sssssussr
addressee	susssssss
addresses	srrsssrsw
adelaide	sussssrtr
adjuntamos	rrvrusssr
adjunto	rrxrurrsq
administratif	rsssssuss
administration	srsrussss
administrative	susrssstq
administrative officer	susrssssr
administrativo	wssqrsssr
administrator	stssrsrur
admision	vrsrssssr
admision al	vrsrssssr
admission	rsursssst
admissions	psssrsssw
admitidos	vrsrssssr
adresse	svrrsrrss
adresser	rssrsusss
adrian	srssvsssr
ads	trsrsrrws
ads match	ssssssswq
advance	susrsstsr
advance a	susrssssr
advantage	stssssssu
advertised	sssrttvsp
adverts	ssssssusr
advise	sssquttup
advise that	sssqutsuq
advised	susrttssr
advised of	sssrsussr
adviser	ssstsssuq
advisory	usssssrss
advocate	rssstsssu
affect	sssrsrssu
afin	rrssssssu
afin de	rrssssssu
afraid	rtsustqsr
afraid i	sussssrss
afspraak	srrsrssrx
after	ztowpsunq
after 0	tutrrrwro
after a	ssstrswsq
after careful	rrsvsrsst
after reviewing	qusttsssr
after that	vrsrtvrsp
after the	xssrrrrsq
afternoon	rzrvrrrso
afternoons	sustssssr
afterwards	susssssss
ag	qrvusrstq
again	rqqyvsqqs
again after	rssussssr
again for	trrvsrrsq
again in	srrustsss
against you	usssssssr
agence	rsstsusss
agencia	stsursssr
agencies	rtsssussr
agency	tsurrsrtr
agenda	srsrusrsu
agent	rsssssssu
ago	rrrtrrpxt
ago the	rssusssss
agora	rrvsrssru
agosto	ssssssvsr
agradecemos	srswsrssr
agradecemos a	rssvsrssr
agradeco	susstsssr
agree	sstrtrtsq
agreed	rsrsttrsu
agreed to	susrstssr
agreement	srrsuursq
ahead	srutsrssr
ahoi	sssussssr
ahoi mehmet	sssussssr
ahora	ssuquursq
ahrens	rtsrsrvsr
ai	pqtzsrsqr
ai engineer	ssssusssr
ai sensi	sssussssr
aid	vsssrssss
airport	qursssssu
aktuell	rrrtstusr
al	yqs0rtqpl
al momento	ursqrvssr
al puesto	rqwqrussr
alan	rssvsrsss
alcoholic	srssssssu
aldhelm	sssssssur
aleks	sussssssr
alert	sssrssrzo
alerta	rrrssssxq
alerts	rrsrssruu
algo	wqqquurst
alguien	rrryrsrsq
alguma	vrsstsssq
alguma coisa	vrsstsssq
algun	qrssssssv
all	xoqvpvmsw
all 0	ttstssssq
all applicants	wrsqstssq
all applications	ursvsrssp
all candidates	rvtsssssp
all current	sssssussr
all in	rrvrssssr
all jobs	sssssssur
all of	urrqssrsu
all ordine	rtssrssrv
all over	ssssussss
all thank	vssssrssr
all the	qqrusrrtv
all three	sssssussr
all very	sssrsussr
all your	srsssrssu
alla	ysssrrrrq
alle	pysqnqnuz
alle 0	q1rrqrrrt
alle bewerbungen	ursrsssss
alle jobs	ssssssrur
alle ore	ttsrrssru
alle zeiten	sussssssr
allegato	rsvrvrrrq
allem	srrssrtsu
allen	wtrqrursr
aller	rrvtrssrt
alles	wtqurrqrs
alles gute	qrrwrrssu
allocation	ssssssssu
allow	srvrsssss
allow for	srussssss
allowance	srrrwrtsr
allowance 0	srssustsr
allowed	vrwqrtrrr
allowed to	vssqssrss
allows	sssssssru
almost done	ssussssss
alone	sttrssusr
along	rusrsstrs
already	qqrvsturr
alright	trsstsusp
als	uovtsoupu
als 0	ssvsssssr
als arbeitgeber	rrssssssu
als buchhalterin	rsssssssu
als partnerin	ssssssuss
als pdf	srussssss
als serviceingenie	rssrssssu
also	qusupprsw
alten	rrrssutsr
alter	srursssst
alternative	sssqssrsw
altra	rrsvsssss
alum	srsrssssu
always	rrssssrsv
am	wzrqskxlv
am 0	tsrowrrqw
am besten	rxtrrrrss
am dienstag	tursrssst
am donnerstag	srstssvsr
am empfang	ssrsssssu
am ende	rrswssssr
am et	spusssvsr
am freitag	sqsvssssu
am ginsterberg	ssussssss
am i	ssssssssu
am in	srssssssu
am mittwoch	rtrstrrru
am montag	surutsssq
am samstag	rtssrrrsv
am sonntag	trsrssrsv
am telefon	rtrsussss
am to	srssssvsr
am wochenende	vrsrssssr
amanda	svssssssr
amanha	wwrrrsrso
amazon	sssssssru
amelie	qrstsrrsv
amenagement	sussssssr
america	srsrssuss
american	ssssssssu
amina	srursussr
ammesso	ststssssq
among	rrsuutssq
among many	sssrusssr
among them	sssssussr
amount	ssssssssu
amsterdam	susssssss
an	qnspxqypw
an ai	susrssrss
an answer	rrrtuutsq
an application	rsssssssu
an appointment	sssssussq
an apprentice	sssssussr
an automated	sssrssssu
an den	ssrvrsssr
an der	rsrrurrsv
an e	rsssussss
an einem	rrvsssssr
an email	urrrssrtt
an envelope	srsussssr
an hour	rvurwqrso
an industry	ssssssusr
an interesting	rsssssust
an internal	qssustsss
an interview	rrsnrqts1
an island	rrussussr
an offer	rrrtxrrsq
an old	sssssusss
an online	ssvrsstsq
an um	srsusssss
an und	vrsqtrtsq
an unsere	ursrsrtss
an update	vusrsrssp
ana	rtururrrr
analista	rrutssssr
analista de	srvsssssr
analysis	rrtrrswrs
analyst	puuqrvqtr
analyst at	qtsssssts
analyst has	rssrswssq
analytics	stsqssvtq
analytics engineer	sssqssssu
anbei	rqurwrrst
anbei finden	rssrtsssu
anbieten	rrrvurrss
anche	vsrrsrrrv
anchor	vrsrsssss
anchored	usssssssr
ancora	rrrrvrvsr
and	rsrvrttnu
and 0	srrstrrrv
and a	qturrpyrr
and all	vssrsrssr
and any	srsrsusst
and are	rtsqsstst
and ask	ssssssusr
and bring	sqssssssu
and closes	srussstsr
and come	usssssssr
and complete	sqrsssssv
and cover	usssssssr
and deadlines	srussssss
and do	rwrsssrss
and effort	rusussssr
and email	ssssssusr
and employers	sssssssur
and everything	sssusssss
and experience	sussssrur
and final	ssstusssr
and first	vsssssssr
and for	ssrurtrss
and forwarded	usssssssr
and found	sssqssssu
and get	srsrsrrsw
and good	rsrusssss
and got	sussssssr
and government	sssssssur
and had	rssssvssr
and has	ursssvrsq
and have	strsrwrsq
and he	vusssrrsp
and hope	sssqsstsu
and how	stsrssrsu
and hr	rssrtsuss
and i	wrqtvpyoo
and in	trsussssr
and interest	rsswssssr
and is	ssrtrrusq
and it	xstsrrsrq
and keep	ssssssssu
and left	usssssssr
and let	rssrstuss
and mail	srvsssssr
and may	tttrtsssq
and more	sssrssrrw
and must	ssusssssr
and nearly	srssssusr
and need	sssrsussr
and no	qrrwsvuso
and now	qrrrrxstq
and one	tsrurusso
and our	ustsrrrsq
and perhaps	ssssssuss
and procedures	ssusssssr
and regret	sssrssssu
and regulated	sussssssr
and request	ssssrussr
and requires	sssussssr
and samples	sssussssr
and saying	rsssssssu
and see	srssssssu
and select	sssssussr
and send	ssussssss
and she	stswrtrsq
and showed	sussssssr
and since	ssssssusr
and skills	sssssssur
and so	ssssussss
and stay	srsrssssv
and support	sssqssssu
and talk	sussssrsr
and tell	srsrtrrsw
and that	qsrvvqrrt
and the	troxvrorv
and then	strusrsss
and they	rrrusrtst
and three	sstqssssu
and too	sssussssr
and two	ssustrrsr
and upload	qsrsrsssw
and verbal	ssvrssssr
and waited	sussssssr
and want	srssssusr
and wanted	ssssssusr
and was	ussssstsr
and we	osrtrxstr
and wednesday	susssssss
and what	rutssrrst
and when	prsvsvtsq
and will	tyqqqtsrs
and with	srstsvssq
and would	srsqrrzsr
and write	urtrssssr
and written	srussssss
and yes	ssvsssrsr
and you	rxrtsrurp
and your	oyrutqrrt
and yours	stsvrsssr
andata	rrrtwrssr
ander	sssusrsss
andere	qqr1rqrss
andere kandidaat	rssussssr
andere person	sssvssrsr
anderen bewerber	sssqssssu
anderer	sssrssssu
andern	srrrssswq
anders	tssrsrssu
anderung	surrrssst
andrea	sttrrrusr
android	srssrsuss
anew	sssusssss
anexo	rqxrurrrr
anfahrtsskizze	ssusssssr
anfang	rrssswssr
anfang mai	rrssswssr
anfangen	rrstwrrsq
anforderungen	rssvsssss
angebot	rqrttrrry
angebot steht	srssusssr
angekommen	zrsqrqssr
angeles	srssssssu
anglais	rvrsssrsr
angry	sssqssssu
anhang	srvstsrsr
anhang finden	srwsssssr
animal	sustsrrtr
animal rescue	sustsrssr
animals	ssssssusr
anke	rsurrrrsu
ankerplatz	tussrrsuq
anlage	srsutsrss
anlagen	srustsssr
anlauf	tqsussssr
anmelden	rrssssssu
anmeldung	usrrrrsst
ann	sqssrsrsw
anne	srsvrrsst
anne university	rrssssssv
annee	ssssusrsr
annegret	sssssusss
annelie	trurssssr
annelie bichler	trurssssr
anneliese	srsstsusr
annika	ursrsussr
annonce	rrstsussr
announce	rqrrrqsrz
announcement	ssstusssr
annual	qqrsttrsv
annual leave	qssstsssu
anonym	rrrsssssv
anonymous	srsrssssw
another	qpsxqqrr0
another candidate	rssusssss
another day	srssssssu
anrufen	tvrqrqxrq
ans	vprrwrtsq
anschliessend	rruussssq
anschluss	srwsssssr
anschreiben	rrtsrrvst
answer	wpsruxrrn
answer a	sssssussr
answer this	usssssssq
answer within	usssssstr
answer your	ssssssrsu
answering	utsrssssr
answers	rsusrrrst
answers to	rrursssss
ante	qrstssssu
ante perkovic	rssqssssv
antes	pqurvqqry
antes de	rsvrssssr
antes del	qqspwqrrz
anthony	ussrssssr
antrag	rrsrtrrsx
antrag auf	sssssrssv
antwort	trwsrrtsp
antworte	srssrsvrr
antworten	urvosrusq
antworten auf	trusssssr
antworten sie	ssursstsr
any	rqvvorrrv
any change	sssssussr
any of	ussrssrss
any one	srwssrssr
any time	srvsrrqsu
anybody	tqtsrvrss
anybody else	sssssurss
anyone	rqqtsypst
anyone on	pssvstssr
anything	pttnsxxro
anything but	rssrssuss
anything of	ssssssusr
anything that	ssustsrsr
anything you	sssssusss
anzeige	sssrssssu
anzeigen	sssssstur
ao	wrssssssq
apart	ssssssuss
apart from	ssssssuss
apologies	rtrtttssq
apologies for	sustsrssr
apologise	srssssssu
apologize	rrstssrsu
apologize for	srssssssu
apos	urrttssrq
apos 0	rrrutssrr
app	stsqrrqtv
appelle	rrsssvsss
appena	rrsqrysss
appended	sssssssvq
applicant	vrrqsuqru
applicant following	ssssusssr
applicants	ytrvrsrrn
applicants for	rssussssr
applicants hear	ussrsssss
applicants not	ussrssssr
applicants who	tssrsussr
application	1rttqqoou
application and	tsrqutrru
application at	srssssssu
application for	0vtnqppqx
application has	vrttsrssq
application is	srssssssu
application no	ussssssss
application to	uswqsrssq
application was	ussusssrr
applications	4nsrpprst
applications and	urtrrrssr
applications for	trswsrssq
applications that	rsssssssu
applications with	ussrssssr
applied	uyrqrqrqt
applied for	ursqsrrsu
applies	ssusssssr
apply	qoquqrp4u
apply again	rssusssss
apply by	sssssssur
apply for	srrqrtrtv
apply to	srsusrrtr
apply with	rsssssrwq
applying	zqtsqppqv
applying and	russsssss
applying for	yrrrsrrsr
applying to	vqtrrrrrv
appoint	srssvursp
appoint you	srssvsssq
appointed	srsutsssr
appointment	rqrttusrs
appointment is	srssssssu
appointment will	rssvsrssr
appointments	stststssp
appraisal	srurssssr
appreciate	usrxrtrro
appreciate you	srsssussr
appreciate your	usrwrrrrr
appreciated	srssussss
apprenticeship	tssussssq
approach	sssrssuss
approve	sssrsussr
approved	qsrquursu
approx	srtsusssr
apres	qtrusrsst
april	txomwwoss
april 0	swrrtsrsp
aprovada	rsstussss
aprovado	rrrstvsrr
aptitude	trutssssq
aptitude test	tsstssssq
aqui	vvrrrrsvn
arbeitgeber	srrsssssu
arbeitsverhalt	srssvssss
arbeitsvertrag	rrrrxrrst
are	qqtsustov
are a	urrsrrsst
are called	wrsssursp
are doing	sssssswsq
are excited	rtrqurrrv
are happy	sssrwsssq
are in	rswqsussq
are looking	ssssssssu
are needed	rssqssssv
are not	rsrvrtrrt
are now	sssrsssut
are offered	sssrsussr
are on	sqvssrrsu
are pleased	sssrursss
are presently	sssssussr
are provided	sussssssr
are receiving	susrssrss
are selected	rqsrxsssr
are some	sssssssqw
are still	tustrsrsq
are the	srsstsrru
are three	stsvssssq
are thrilled	srrrvsssr
are tied	sssussssr
are two	ssusstssr
are up	sssrsusss
are welcome	ssssssusr
are writing	sssrsvsss
are you	qvqspqxrt
area	rsrrrrutv
arena	sussssssr
arise	sssssussr
arm	rrttssrsu
around	uwrorqrut
around 0	uvsqssrsq
around the	srsssssvs
around your	sssssssvq
arrange	rwsrtrrsr
arrangements	ssssssssu
arrival	sssrsssvq
arrive	xsrqrrrst
arrived	wssrssssq
arrivee	rrsrstssv
art	rqvutrtrr
article	srsstsrsu
arts	stsqstrts
arvind	ssvsssssr
as	porxwwpou
as 0	ryuqqrqqu
as a	usprtquru
as agreed	srrrtsssv
as an	trsrssuss
as etapas	rrstsvssr
as far	ssssvsssr
as i	trusstqsr
as its	ssssswssp
as microsoft	ssssssssu
as of	srsrsvssr
as part	stwrrrrsr
as possible	srvssrrst
as promised	ssstusrsq
as proof	sssrssssv
as soon	rqvrsttss
as such	srtqsussr
as the	rsrtrrqtv
as we	rqtuwrrsq
as well	srrqtuqtt
as you	rssutqqur
asap	ssssssuss
asi	twuqrrrsp
asi que	utursrssq
aside	sssrsusss
ask	q0vosqtqr
ask about	sussssssr
ask again	sssrssssu
ask for	qvstsrsrr
ask the	ussssssss
ask what	sussssssr
ask you	ssusssssr
asked	qrruqwurq
asked for	rrrqswstr
asked me	rrsvssssr
asked to	sutttrssp
asked us	strtsrusq
asking for	srurssrsu
assessed	sttsssssq
assessment	qr4pttrtj
assessment for	pr1rssssp
assessment in	ssusssssr
assessor	srsusssss
assigned	rsstutssr
assigned to	sssusssss
assignment	sqystsrsp
assim	rrrqryurr
assim que	srrqsyrsr
assistance	sqstssssv
assistant	vvwsruqwg
assistante	rtrsssrwq
assistante de	rtrsssrwq
associate	rqtqrtvuq
associate consultant	rrsssswsq
associates	srsusssvp
associates llp	srsvssssr
association	rrrtrruts
assunzione	rrssvssss
assuring	sssrsusss
assuring you	sssrsusss
at	pyvwtnqmv
at 0	uyulrpqpx
at a	sqwrrssst
at any	sqstsstst
at contoso	qqsrssrrz
at grade	srsrwsrss
at how	ssssssssu
at http	ssssssssu
at it	tssrvsssq
at its	rtsusssss
at least	prtwtrrst
at lunch	rsrrxrrrq
at once	vssrssssr
at our	rtwssrrsp
at the	m0rurstou
at them	usssssssq
at this	surzqsrro
at you	sussssssr
at your	ruspsrusu
ate	vpvqvwqqo
ate 0	sqxrtrsrr
ate la	ursrrussr
ate o	vsrtssssr
ate sexta	vrrrusssr
atencao	trsrssuss
atentamente	ussqrrssu
atlantic	ttsrssssq
attach	sqssrsssv
attache	trsvssssr
attached	tn3n0porr
attached assessment	ssussssss
attached is	srxstsrsp
attachment	urusssssr
attachment is	srusssssr
attachments	susrssssr
attempt	sruussssq
attempts	ssusssssr
attempts in	ssusssssr
attend	stusrsssr
attend the	ssusrssss
attendance	sussssssr
attendant	sssrsussr
attendiez	rssssusss
attending	rwrtstrsp
attending the	rvsrssssr
attente	rrsrsussu
attention	tusprtrst
attire	sussssssr
attribute	sssssssvr
au	rvtqstrqu
au 0	rqrqrxsst
au poste	vrsqusssr
au vendredi	tusssssss
auch	vvptqsrtr
auch nicht	rssrsvsss
aucun	sursssurr
audiencia	urrtssssr
audio	svsrrssss
auditor	sussssssr
auf	upwst1ppl
auf deinen	russssssr
auf dem	srsrswrsr
auf den	rssqssstu
auf deutsch	srutsrssr
auf die	ursrsrtrs
auf dieser	rruurrsss
auf ein	sssrvsrss
auf eine	rsutsrssr
auf einstellung	sssstussr
auf englisch	ssusssssr
auf ihre	rssvssssr
auf ihrem	susssssss
auf platz	rssruussr
auf sie	ttrrsttsq
auf unsere	rtsrsvssr
auf unserer	ssrsssssu
auf weiteres	sssssussr
auf wunsch	srrtsusss
aufgabe	srussssss
aufgenommen	sursrussr
aufgrund	tsrrsvtsq
aufnahme	tqrrssssv
aufnehmen	ssuqssssu
auftrag	sruttssrp
aug	srtsusqpw
aug 0	srtsssrqw
august	tpuqvtpsu
august 0	rqrtvrrrt
auras	vrsrssssr
aus	urswrqtqq
aus dem	uururqrsr
aus den	srsussssr
aus der	rtrurrsru
aus ihrem	srstssusr
ausbildung	rrrtsrssw
ausbildungspla	ussussrsr
ausdruck	rsssssssu
ausgefallen	rssrtussr
ausgefullte	ssssrsssu
ausgesprochen	ssssusssr
ausgewahlt	sssqssssv
ausmachen	rvssssssr
aussagekraftig	ussrssssr
ausschliesslic	vrstssrsr
ausschreibung	rrsvstrsr
ausschreibunge	sssssssur
australia	ssssssuss
austria	susrsssss
auswahl	rtrusussq
auswahlkommiss	rssussssr
auswahlkommiss hat	rssussssr
auswahlverfahr	rrsuusrsr
ausweis	ssrvssrsq
authorised	susrsstsr
authorised and	sussssssr
automated	ssssssrsu
automatic	srssstrru
automatically	ustqtrrtr
automatisch	qqrxrrrsu
automatische	trusssssr
automotive	qssusssss
autre	pqrurvtrv
autres	rrssssrsw
autumn	srsurursr
auxiliar	urssssssr
av	sussssssq
availability	qurutrurr
availability for	rsssrsust
available	psysssppw
available at	srsussssr
available for	sutrrsqst
available on	trrrtsrru
available until	ssussssss
avant	ruxpstrrq
avant d	trvrsssss
avant de	rtsrsussr
avant mercredi	srursssst
ave	yrrsrrrrr
avec	yvpsrpsrs
avec la	wrrrsrsss
avec les	rrsvsssss
avec nos	ussrsssss
avec une	wrsrsrssr
aver	urstssssq
average	qrsusstss
aveva	rrswsssss
avez	pstwrursr
avez postule	rrsrsvssr
aviso	rwsrrussq
avoir	rsswsrssr
avons	rqrvtursr
avviso	srstsssur
award	trrsrsssu
aware of	sssssussr
away	rrtrrstru
away from	srussssss
awkward	ssutssrsr
aws	ssrssstru
ayant	qrtussusr
azienda	vrssssssr
azure	srrrrsvss
azure data	ssssssusr
b	turwqprqt
baby	rrststvsp
bachelor	sursssssr
back	wruqrsupq
back and	sssusssss
back by	srvssstsq
back from	ursrsrwsp
back in	rrstrrvss
back to	ussqtssst
back with	ssusssrss
backed	ssssssuss
backend	syusrrsrn
backend developer	ssusssssq
backend engineer	svrrsssrs
backers	sssqssssu
background	qvqssqwrr
background and	susrsstsq
bad	sqrtrrrsx
bad news	srsussssr
baden	srrsssrut
badge	ssssssssu
bag	sswrrrrss
bag and	srwsrrrsr
bake	srwurrrsq
bakery	stwsrrrsq
bald	uqsusrrss
balloons	ssusssssr
band	rsssurtsq
band 0	ssssustsq
bando	rrstssssu
banerjee	ssssssssu
bank	qnypsyrtq
bank with	ssssssusr
banking	qsssssssu
bar	trrvrrruq
baranowski	srutssssr
barista	sssssssvq
bars	ssusssssr
bas	srsrsstsu
base	rproztwrp
base 0	rssrvutsp
base de	trsrssvss
base on	ssssussss
based	qssqrquvu
based 0	rsssssusr
based on	rrrrsrsvu
bases	usssssssr
basic	rrvrtrurp
basis	rururrtrq
basis van	sussssssr
batch	ssssussss
battery	ssvrssssr
bau	sssvsrssr
bau gmbh	sssvsrssr
baumgarth	srrsussst
baustelle	susrtsssr
bay	ssssssuss
bay area	ssssssuss
bcc	strussssq
be	ovqvrusqt
be a	prrurrsxs
be able	srsrssstv
be accepted	srsrsssus
be advised	sssrsussr
be appreciated	ssssusssr
be approved	rsssssssu
be asked	sttrusrsq
be available	swssrsrss
be called	tustsrssq
be charged	sssqssssu
be considered	srstsrssu
be delighted	ssssussss
be done	rturssssr
be e	srusssssr
be filled	susrssssr
be glad	srstussss
be held	rutrstssr
be in	uvsqrussp
be interested	srssssssu
be invited	qsstsssst
be issued	ssssusrss
be joining	strttsssq
be looked	vsssssssq
be looking	srsrssvsr
be made	qsruswssp
be more	sssrsusss
be moved	ssusssssq
be moving	rrrvrrrst
be of	sussssrts
be ok	stssssrur
be on	rvrsrrvsp
be our	srssvrssr
be possible	sussssssr
be posted	ssssssssu
be presented	sssssursr
be proceeding	rssussssr
be reimbursed	sussssssr
be removed	rrrrrutru
be sent	rssqrrssy
be signed	sssssusss
be thanked	stsussssr
be the	sqsrtttsr
be there	suusrsrsq
be tied	susssssss
be told	sssusssss
be used	rsursssst
be with	srssssssu
bea	sttrsttsq
beachten	ustrssssq
beachten sie	urtrssssr
beantworten	truqsssrt
bearbeiten	srussssss
beatriz	srrvrrtrs
beauty	vssrsrtsr
because	tpqrpuyss
because i	usssssusq
because of	srrurvrsr
because the	stsssursr
because you	tqrtrrutr
because your	ssssssuss
become	srsrrsssv
bedanken	rsswssssr
bedankt	srswsrtsp
bedankt voor	qssxssssr
bedauerlicherw	sssussssr
bedauern	qrstssssv
bedauern ihnen	rrsusssss
been	qwpwtxomt
been added	sssrsusst
been approved	sssrsusss
been asked	sssusrssr
been assigned	sssrussss
been bitten	usssssssr
been changed	sssrssssu
been closed	rsswsrssr
been delivered	srsrssssv
been filled	trsxstrsn
been generated	uqsrrssrw
been given	rsrurssst
been invited	svtrssssq
been moved	sussssssr
been on	usssssssr
been paid	qsssssssu
been placed	rrsssxssq
been put	rssqsusss
been recorded	usssssssr
been released	ssssussss
been reviewed	rustssssr
been scheduled	sysrstsrn
been selected	ruuttrrso
been sent	sssussssq
been shortlisted	srustsssr
been shut	sssrsussr
been submitted	qssrsrssx
been successfully	ussrsssss
been taken	srsssussr
been told	rsstsurss
been turned	usssssssr
beendet	rsrxrrssr
befindet	sssrsusss
befindet sich	sssrsusss
before	nt0mrysps
before 0	sprrsrtrw
before friday	srvsssssr
before i	srsrrutuq
before my	stsssursr
before our	suqssssss
before the	rurrstsss
before we	rtwrrstrp
before you	rtssssrsu
beforehand	sqtrssssu
beforehand and	sqssssssv
befristet	rrrrvrrwq
befristet bis	sssssssus
begging	ssssssuss
begin	rpurvrrpx
begin with	ssssusssr
beginn	rurstsssr
beginnen	sqrtwrrrt
begins	usssssssr
begonnen	psstssssv
begrunden	ssussssss
behalten	rssrswssr
behandeling	sssussssr
behind	rsswrtrsq
behind the	rtturrssq
bei	stkutnxm1
bei contoso	rsssssstu
bei deinem	srsrsrtsu
bei den	rrrrtrssw
bei der	ssrsrtvss
bei dir	ssstsurss
bei dr	tpssssssv
bei einer	tsssssusr
bei uns	rwpuvovro
beide	rrutrrrsu
beilage	rqsussrsv
beim	uvsotsrqt
being	srqtqzqqt
being considered	ssttsussq
being reviewed	ussrsssss
being sent	sssrsusss
being so	sssussssr
beispiel	ussssrssr
bekijk	sssssssur
bekijk alle	sssssssur
bekommen	utsssrrsr
bekommst	srssrsrvr
bel	rtrrstusr
bel je	rrrrstuss
belassen	sssvsrssr
believe	srrsrrtut
bella	vrstrrssq
bellen	rsstssuss
belletje	wrrrsssss
below	rrrrpp2qu
below and	ssssssuss
below for	ssssssssu
below the	sussssrss
below to	surssssss
bem	trrsrrwrr
ben	wrrrrrtrs
benachrichtigu	sssssssur
bene	rruqvrusr
benedikt	ssssssusr
beneficios	rrrrwssss
benefit	rrsrsstsu
benefits	srsrusrsu
benning	rsrurrrsu
benotigen	rqssssssv
benotigen wir	rrssssssv
benotigt	rsssssust
bent	rtrryrrrq
beoordelen	srvrssssr
bereit	trrrrsrrx
bereits	rtswsrssr
bergamin	rtsrursss
bericht	ssrutssrr
berlin	susssssss
berucksichtige	qssvsssss
beruflichen	sssusssss
berufstrager	sssrrrwss
beschaftigungs	rrrsssssv
bescheid	rtrqsvrru
bescheid geben	rssssussr
bescheinigung	rruttrssr
besetzen	sssssusss
besetzt	prszrsrsr
besetzt wird	rssusssss
besetzung	rurqswssr
besetzung der	rurqswssr
besetzungsverf	rsstsussr
besichtigung	sqrsssssw
besloten	rrsssvsss
besoin	rtsussssr
besprochen	rssrwrrrq
besproken	rrxrtrrrq
besser	rrtsssssu
best	pvrvortqw
best and	ssssusssr
best for	sssrssssu
best in	rrsussrst
best of	ssvsststn
best regards	rvqvprqqw
best wishes	rssvssssr
bestanden	ssrvrtssr
bestatige	vrsrssrst
bestatige ich	ussrssssr
bestatigen	xuqqtrrsr
bestatigen den	ussrsssss
bestatigen sie	svrstsssq
bestatigt	tosrssrry
bestatigung	swssssssq
beste	wnttwqrpt
beste grusse	urrttrssr
beste kandidaat	trsrssssu
beste mevrouw	qqruvursq
bestehendes	srssvssss
bestehendes arbeitsverhalt	srssvssss
besten	swsrtqrsr
besten dank	ssssussss
besuch	ssssssssu
beta	rsssssssu
beth	ssssvsssr
betreff	vssrssssq
betreff bewerbung	usssssssr
betriebsrats	ssssussss
betroffen	ssrrsursu
better	rrsrsqruv
better sleep	sssssssvq
between	rurrrtrrv
between 0	rusrrsrsu
between the	sssrssssu
bevestigen	tqrrrssrx
beware	ssusssssr
beware of	ssusssssr
bewerbe	rrsrsrssw
bewerben	orrtsrrxt
bewerber	qrrusurst
bewerber entschieden	sssqssssu
bewerberin	srusssssr
bewerberinnen	rrstsvssr
bewerberinnen und	rrstsvssr
bewerbern	sssrsusss
bewerbung	ztttpqqot
bewerbung als	wtsqssrsq
bewerbung auf	stsqsrssu
bewerbung bei	prsrssssy
bewerbung eingegangen	rsusssssr
bewerbung erhalten	vssrsssss
bewerbung ist	uusqsrssr
bewerbung mit	trsrssusr
bewerbung nicht	rssusssss
bewerbung um	ussrsssss
bewerbung und	rssustsss
bewerbung vom	ursrsssss
bewerbung wurde	qssrssssw
bewerbungen	0qrvrqrrp
bewerbungsfris	vrrrsssuq
bezwaar	ssssssssu
bhattacharya	ssstsrusr
bichler	trurssssr
bien	1qsqtrrqp
bien cordialement	uusrsrssq
bien recu	urstssssr
bientot	ssrstsrsu
bieten	rqrrzrsss
bieten ihnen	rrsrxrsss
big	rqrsrtutt
bij	ppqxsqutv
bij de	rtswrsssq
bij het	sssusssss
bikes	tssrssrwr
bilanzbuchhalt	srssssuss
bin	qrrsuuust
bin bis	rtsssrssu
bin ich	srssusssr
binding	sssrussss
binding for	ssssusssr
binnen	ytrrqqtrq
binnen de	srsussssr
birth	srvsssssr
bis	qp4is2opq
bis 0	psvpusuuq
bis auf	sssssussr
bis dahin	urrqrvrst
bis dann	svrsssssr
bis donnerstag	srvrsrsss
bis ende	urrrtrrst
bis etwa	rrstsussr
bis freitag	rrutssssr
bis morgen	sutsssssr
bis nach	rsrrswrsr
bis samstag	ssrsrrsrw
bis spatestens	srsrsusst
bis zum	ssxrtqrrs
bis zur	utqrrtsss
bises	rrrsssssw
bist	qsstvttrp
bist du	sssrstusr
bit	stqwrtrsq
bitte	uw0kppno0
bitte 0	sussssssr
bitte an	srsussssr
bitte beachten	urtrssssr
bitte bestatigen	svrstsssq
bitte bringen	sqrsssssw
bitte hab	ussrsssss
bitte ich	wssrssssr
bitte melden	swrsrssrs
bitte nicht	srususrrr
bitte reichen	rssusssss
bitte sehen	rssrsusss
bitte senden	sssrusssr
bitte uber	stusrssss
bitten	uvwqtqqro
bitten sie	surrrsrst
bitten um	russusssq
bitten wir	trxqsrrsr
black	surrssrst
black box	srssssrsu
blade	ssssssuss
bleib	strurssss
bleiben	qsqrryrsr
bleiben hier	rssssussr
bleiben sie	rrrtsusss
bleibt	qsrsrurru
bleibt es	rsssrsrrw
blessing	stsssussr
blijft	rrsssvsss
blijven	stsussssr
blind	uryrrrrsp
block	usstssrsr
blog	ustqssrst
blue	srsrustss
blurb	ssussssss
blurb below	ssusssssr
bmc	vsssssssr
boa	rrrxrrurq
boa tarde	srrussusr
board	rwrrqttvo
boat	ursssussr
body	srssssrsv
boite	rtssssrsu
bolsa	trrrvsssr
bom	vtrrrrusr
bom dia	utrrrrusr
bon	qstxwrrro
bon courage	rruvssssq
bon pour	rrssvsssr
bonjour	pvttrsvqr
bonjour le	rrstrrssv
bonjour madame	rsssssuss
bonjour monsieur	rwrqstrsr
bonjour votre	rvsssrrsu
bonne	svrssrrsr
bonne continuation	sssussssr
bonus	rqrrvrwrq
book	ossurrrsx
book on	sussssssr
book your	qssrsstsv
booking	sqrrttrsw
bookings	vtsrssssq
bookkeeper	ssusssssr
books	rrwrrtsup
boot	ursrrrtst
bootcamp	srssssrsv
boots	sussssssr
bosch	stsrssuss
bosch 0	ssssssuss
boss	ussssstsq
boston	srrrssrws
boston ma	sssrsssvs
both	qrsuwrqrt
both sides	srssussrt
bovenaan	srsrswssr
bovenaan ons	srsrswssr
box	xrrrrrqru
bpo	ssssssuss
br	srsusssst
brackenridge	qssususss
bramble	ussrsssss
brand	qqvwqssrq
brauchen	rrr0srrsp
bread	ssssrsvsr
breakdown	rsutssssr
breaks	rsvtrssrs
breast	srusssssr
brewery	stsqsssst
brewing	stsrsussr
bridget	stsrsussr
brief	twxpptqrr
briefing	sswsrssrr
bring	q4vqorppt
bring a	ssrsssssu
bring it	sussssssr
bring the	svssrssrr
bring your	rusrrssrt
bringen	rptrrsssw
bringen sie	rptrrsssw
brings	stusssssq
bristol	ssrssrswp
brochure	srrsssssv
broke	ssusssssr
bronze	tssussssr
brother	vsstssssp
brought	sursssrsr
brown	ssssssusr
browser	srursssss
bruckner	susstrssr
bruder	sssssurss
brunjes	vrsrrtrss
bruno	vussrsssp
brute	sssrussss
brutto	srrryrrrr
bsc	susrsssss
bst	susssssrs
buchen	rurrssssv
buchern	rsrssusss
buchhalterin	rsssssssu
budget	rqtsrturr
budgetfreigabe	srsqswsss
budgets	sssusssss
buenas	wrsrrrrss
buenas noticias	tsssssssu
buenos	qussssssu
buenos dias	qussssssu
bugs	ssussssss
build	rrrsrruus
build a	sssssssur
building	qsrrqswss
bulstrode	srssrsssu
bulstrode college	srstrsssu
bundesamt	rssrsvsss
buongiorno	rvrrrsvrq
bureau	rsrvtrrvp
bureau of	ssstsssvq
burger	sussssssr
burned	ssusssrsr
buro	qzrssrrsq
burundi	srssssusr
bus	rvrtrstsp
bus 0	sussssssr
business	stpqqqwrx
business and	sssrssssu
business is	ssssssuss
but	umswqqtpx
but i	urrtrqrrw
but it	sssqstssw
but not	strsssssu
but that	srsrssvsr
but the	rrrsrwsss
but then	ussrssssr
but we	rrswrrrts
but you	tqtttrtsp
buttons	srssssssu
buy	stssssrsu
buyer	ssrrsusst
by	suyitrpvu
by 0	qsusvqqtq
by a	tqsrsrvss
by email	svsssrrwo
by end	trtsusrsq
by friday	stprqursv
by may	srussssss
by noon	stsrusrtq
by sending	sssrssrus
by telephone	susrssssr
by the	stuqsrsrs
by wednesday	ussssssss
by weds	suusssssq
by your	sssqsusst
c	stqzworpq
c 0	ururrrusq
c e	ussrsssss
c est	suqtxrqrr
ca	trwtqvpto
ca 0	ttrssssru
ca d	trvrrsrsr
ca not	qqsws1pro
cab	srssustsr
cabin	sssvsrssr
cabin crew	sssvsrssr
cad	srussstsr
cada	wpwtrrrrp
cafe	rvrsrrusq
caffe	rtsrvssrr
caixa	vssrsssss
caixa de	vssrsssss
calendar	swvsrrtro
calendar for	srusssssr
calendario	rwsrssssr
calendars	srssssssv
calendly	rwrrssrrs
calendly com	rxrrssrrr
california	trrsssrru
call	q4rrtqsoq
call 0	srustsrss
call me	srsutssss
call on	rvsrssssr
call the	srtsssusr
call to	spstssssv
call with	svsssssrq
call you	srsusstsr
called	wurrquqrr
called from	sssusssss
called in	vssssussp
called it	sssrssuss
called this	ssssssrsv
calling	vsssssrsr
callum	ssssvsssq
calma	rtrsvssrr
came	vqqssrvrr
came across	srsrsswsr
came back	sssrsusss
came down	sssussssr
came through	wssrsrrsr
came to	ssssssssu
came up	ssssssusr
camera	txuqrrrsp
camera in	surssssss
camille	swrrrrssr
camino	rsssssssu
campaign	strussssr
campaigns	sssrsssvr
campus	rrvsrsrsr
can	rrsnwrvpw
can be	osrsrtssy
can choose	srssssssu
can do	srstustsq
can find	qsssusrts
can get	srsrtsvsq
can have	sussssrss
can i	ursssssst
can keep	ssusvsssp
can not	rrsprtssx
can only	ssusssssq
can see	rvstssssq
can send	ussssssss
can still	sssqstrus
can tell	vssssrtsq
can you	ttsrwrsqq
cancel	swssssssp
cancelar	rsssssswq
cancellations	sussssssr
cancelled	rsruvsrsq
cancelled cheque	ssssusssr
candidacy	ruswsrssp
candidacy for	rtsussssq
candidat	rtsussssr
candidata	rrswssssr
candidate	mtu1qpqss
candidate help	srusssssr
candidate home	tssstsssq
candidates	svvyrwpsg
candidates 0	ssssusssr
candidates and	sustssssr
candidates are	tssrswssp
candidates bcc	sussstssr
candidates for	srtussssr
candidates from	srssssssu
candidates on	ussrsssss
candidates who	rttxstsrm
candidates will	sssussssr
candidati	svsrssssr
candidato	srrwsrsrt
candidato a	srsusrsst
candidatos	trsrsrssu
candidatura	yqrprurru
candidatura nao	sssqssssv
candidatura para	rssrssssv
candidatura per	vssrssssr
candidaturas	vssrsssss
candidature	sssxtuqrn
candidature au	uqsqursst
candidature de	tussssssq
candidatures	urstssssr
canon	susssssss
capital	svrsrurrr
captain	stssssrur
car	rrqsxrstr
car and	ssssvstsq
cara	ptysvqqrq
card	urspsrrxt
card and	ssssssssu
card number	srssssssu
card on	sssssssvq
care	qsutqvtso
care about	ssvsrssrs
care and	rssrssuss
career	rqsssrptz
careerbuilder	sssssssur
careers	ssturrrrr
careful	rrrvsrrsu
careful consideration	rrsusrssu
cargo	rrrwtssrr
cargo tecnico	rrrutssrr
carinho	svssssssr
caro	qqrtrrrsy
carol	tssrsussr
carrieres	rrsusssss
carry	strwssssq
carta	tupruqtqu
carta de	vrrturssq
cas	ursrsssss
case	ttrurrrss
case study	svssssssq
cash	stsrrsrsu
caso	zrrrrrrrq
cast	ssssssusr
castellan	suusssssq
casting	ursussssp
castlemoor	ssssssssu
casual	sssstssur
categoria	trrrvsssr
category	rrsussstr
cats	svssssssr
causa	qrrrvwssr
cause	srsrssssw
cd	ssssssssu
cdd	sssrussss
cdi	srssvsstr
cdi 0	ssssusstr
ce	wurvqtqrp
ce courriel	susrsssss
cela	ursrrrusr
cell	srvsrsrrr
center	qrvrrrrrv
central	ssssssssu
centre	rsururtto
centro	strrusssr
ceo	q2rrrtqrp
cercando	sssrssvsr
cert	sssssussr
certain	sssqstrst
certificado	rtssrsssu
certificado de	rtssrsssu
certificate	uururrrsq
certificate and	vtssssssq
certificates	stsstsssq
cest	svtsrssrr
cette	stsursrss
chair	rurtttvsn
chair of	stsrsussq
challenge	rrvssssrt
challenges	srssssssu
chamamos	xrsqsvssp
chambers	sustssssr
chance	rrrurrrsv
chance to	srrtssrsu
change	sqsssuqtu
change and	sssussssr
change of	sstssussq
change the	ssssssrsu
changed	qtrvurrss
changes	tusqptrrv
changing	usstssssr
changing the	usssssssr
chantal	sssvsrrsr
chantier	sssusssss
chapel	sussssssr
chaplain	srutssssq
chaque	rrssssssu
chara	rtsuurssq
character	sssrussss
charge	rrrrurvtr
charged	sssqssssw
charger	sssussssr
charges	sssrssssu
charters	usssssssr
chasing	srsssusss
chat	tvuqqqyrp
chat about	rurrssvsq
chat at	susssssss
chatted	srsrusrsu
chatting	sssrussss
che	uvqwrtssl
che la	ursusrsrs
che le	rssusssss
cheaper and	sssussssr
check	twtorqrru
check back	rrssssvsr
check out	srsrssrtv
check your	ssvrssssr
checked	vssrsrrss
checker	sutsrsssr
checking	ssssvussp
checks	ssssussss
cheers	uutrrtqrr
cheers for	vssrssssq
cheers person	ssssssssu
chef	ysqsrvxrk
chef de	strrrusss
chegou	xsstsssso
chemie	ssssssssu
cheque	srrsussss
cher	qssusssst
cherche	rrstssusr
chere	ssrurtrss
chez	rwrrrrtrs
chf	srrswrrsr
chf 0	srrswrrsr
chi	rustssssr
chiara	vrsqrsrsw
chiediamo	ssvrsssrr
chief	rsursrvsp
chloe	rsssssssu
cho	stsssrusr
choice	ssrrrtrrw
choice 0	ssrsssssu
choix	rrusrvsrq
choose	srqrsrtsw
choose a	ssrrssrsv
choose the	ssssssusr
choosing	susrsssss
chose	sssusssss
chosen	rrsvsrsss
chosen to	sssussssq
christmas	rrrrtvrsr
chrome	srvrssssr
ci	ursswqpqt
ci joint	srsrvssss
ciao	ptwurtrps
ciao giada	sssvssssr
cid	vsrsssrrr
cinco	uurqsrvsq
cinema	sssrssssu
circa	sswrrsrrr
circa 0	srwsrssrr
circulation	srssrsssu
circumstances	srsrtssut
cita	rtsrrsssv
cite	rrrtsrusu
city	rssrrtsvs
city of	sttrsussq
civil	rrturrrtr
civil service	ssurssssr
claim	sssrssssv
clara	surssssss
class	rxqqtrrst
class 0	svssssstq
class and	sussssssr
clause	ssssusssr
clay	srsussstr
clay county	srsussstr
clean	strrursrr
clean and	susssrsss
clears	sssrsussr
clerical	sssrsssvr
clerical officer	sssrsssur
clerk	ssvtvtrsm
clerk to	srsusussq
click	sptpqstsy
click below	ssssssuss
click here	srsqrstrw
clicked	rssrssssu
client	qtsppuyrr
client and	rssusssss
client in	srssssvsr
client of	srssssvsr
cliente	rnppoq3tx
clients	rrsrsrtut
climbing	sssrssssu
clinic	ussrsssss
clinical	russsstsq
clipboard	vsssssssq
clock	srustsssr
close	sqszrqtrr
closed	ptqyrutrq
closed on	rssussssr
closed your	srsrssssu
closes	srvrsssuq
closes 0	sssssssur
closing	rqttrusxm
closing 0	sssrssswr
closing date	ussrsstsr
closing the	sssusssss
cloud	usrrssvsp
cnc	vssssrssr
co	uqpvqurwp
co founder	sustssssr
co il	srssrssxr
co op	srrruvuso
co operation	ssssrusss
coaching	rssrssssv
coastal	stssssttq
code	pqsvtqqqy
code 0	srsutrrrt
code for	ssssssssu
codes	rsstssusr
codice	tssrrssrv
codigo	utsqsssss
coding	ruxrrrrrq
coding 0	ssusssssr
coding assessment	ssussssss
coding test	svqssssss
coffee	utrurttrn
cofounder	ssssusssr
coin	sssussssr
coisa	ytrqrrrrs
col	wrsrsrssr
cold	trtrtsssq
cole	ssstsursr
colega	urstssssr
collaborateur	ssssssusr
colleague	sssrsswsq
collected	ssssssuss
collecting	ursssssss
collective	strtssrvq
colleen	ssssssvsr
college	trrustrsr
colloquio	rurwrrrsq
colm	rtssrurss
colo	svssssssr
com	rsppoqsw1
com 0	ursrrrrrw
com a	ttrsrvrrq
com cancellations	sussssssr
com carinho	svssssssr
com comm	rtrrrrrxq
com https	ssssssrsv
com o	strtrsusr
com os	utuqsrrsr
com reschedulings	sussssssr
com to	sssusssss
com voce	tusrrsssr
come	s3nuprrpr
come back	urrrrtssu
come by	utsrsrssr
come in	uwrrrrrsr
come off	ssssssuss
come on	srssssrsu
come to	rsrurvtsp
come up	sustssrsr
comeback	rsssrsssu
comes	rrrsstssu
coming	sssuqsttp
coming and	sssrsussr
comm	rtrrrrrxr
comm jobs	rrrrrrrxr
comme	qqxsstrrt
comme convenu	rrvssssss
comments	ssvrsssst
commissie	rustssssr
commission	sstrursss
commissioners	srsrutssr
committee	ttrwrsqrq
committee resolved	sssvssssr
committee will	qstsssssu
common	srsrssssw
common questions	srsrssssu
communicating	rtsrsussr
communication	squsrrusr
communication and	sssussssr
communication skills	ssssssusr
community	rsrsrrtsv
community health	srsssrust
como	vurstrrrq
como lo	svsrsssss
companies	rrsssstrv
company	pppvrquuw
company good	rsssssusr
company on	sssrsstvq
competition	wssrssssr
complace	strrusssr
complet	vrsrsssss
completar	srussssss
complete	vq2mtppqt
complete a	supssssst
complete an	srwsssssq
complete and	usssssssr
complete for	vssssrssr
complete it	rsxrssssq
complete the	rryprrrru
completed	ruvqrtssr
compliance	ssrvssssr
comptable	srsqsvssr
compte	ussrsssss
compter	ssrrussss
computer	rrstrrruu
computer software	sssssssur
comunica	rrvtssssr
comunicarte	srssvssss
comunicarte que	srssvssss
con	swturotpt
con calma	russussrr
con el	rtsrrsssu
con il	strrrsrsw
con la	rssyrsrsq
con le	rwusrsssp
con nosotros	trsrvrssr
con nuestra	susrsussr
con tu	rrsvsrssr
con un	rrsussuss
concentration	ssusssssr
concluded	rssssussr
conditional	srssussss
conditions	sssrssssu
conducteur	srssussss
conference	sssrssssv
conference room	srssssssu
confermiamo	vssrurssr
confermiamo l	sssrussss
confidencial	ssrqrsuwq
confidential	rurrrrvrr
confidential and	sussssssr
confidentialit	rsstsruss
confirm	utroxqqrt
confirm by	ssusssssr
confirm that	vrrpurrst
confirm your	rrrrusrsv
confirmation	utsrsrrsr
confirmation number	ursssrsss
confirmed	qwstqtqqt
confirmed by	sssssussr
confirmed for	sussssssr
conformite	rtsrssssu
congrats	rsrsvsurr
congrats on	rsrsssvsr
congratulation	qwqo0rqrs
congratulation and	srsrssssu
congratulation on	ssssusssr
congratulation you	surssssss
conhecer	rwrursrsr
conhecimentos	trrussssr
conmigo	svsrsssss
connect	ussrssssr
connected	srusssssr
conocerte	svurssrsr
conseiller	rrsrssssv
conseiller vous	srssssssu
consejo	qsstsusss
consensus	sssssussr
conservation	rrssussst
conservees	ussrsssss
conservees deux	ussrsssss
consider	srrusrrst
consideration	qrrvrurrs
consideration and	sssrsusss
consideration for	sssqssssu
consideration we	rrsusssst
considere	trursssss
considered	qrsvrusss
considered for	rsstsrssu
considerer	ussrsssss
considerer que	ussrsssss
considering	ussrsssss
consiglio	rrstsusss
consigo	ursrrussr
consists	stvrssssq
consists of	stvrssssq
consolidated	ssssusssr
consulente	qrstwsssr
consultancy	sssrssvsr
consultant	rprrtt0sn
consulter	rssusssss
consulting	rusrrrtrt
consultora	rsstsrvss
contabile	srssussur
contact	vtrpqruru
contact details	rsssssssu
contact information	sussssssr
contact me	ssssssuss
contact us	srssssrsv
contact you	vvsqssssq
contacted	tssrsruss
contacto	trursssss
contacts	srrsssssu
contato	sssussssr
content	srwrrrqsu
contigo	rsrrwxrrp
continuar	srsrssssv
continuation	rrsvssssr
continue	qrsvstrsr
continue to	rrsssusts
continue with	ssttssssq
continued	rssrsusst
continued interest	rssrsusss
contoso	pqrrrsqu0
contract	popq0ytsq
contract will	srsswrrss
contracts	tqssssrtt
contraire	usssssssr
contratacion	trsrsussq
contrato	qqrr1rurq
contratto	rrrrzrssr
contribute	ussrusssq
contribute to	usssssssr
control	rrwrsurrr
controller	qqsursvtp
convenient	stusrsssr
convenient for	srusssssr
convenio	rqrqvvsrr
convention	rssrsusss
convenu	rrvssssss
conversacion	tvrrrsssr
conversation	qyrtsrtrp
conversation and	svssrsssr
conversation with	swsrssrsq
conversations	svstssrsp
convocatoria	vsstrsssq
convocatoria de	utsrrssss
cool	uusrrrrsr
cooperation	srsrsusst
cooperative	usssssssr
coordinator	vvrrssrto
coordonnees	srssssuss
copper	ssvsssssq
copy	srssursuq
copy of	srrsusrvr
cordial	usrtsrssr
cordialement	twrssrssp
cordialmente	vtsrssssr
cork	srssssssu
corn	stsrssrsu
corp	sturrssss
corporate	ssssssrsu
cosa	srvssssrr
cost	rqtrrtsrv
cote	rrssrturs
coucou	rqrusrssv
could	pwtpsqtut
could be	srsrrstvs
could just	ssssssuss
could lead	ssrsrsssu
could not	sqrqvtsrv
could take	sssussssr
could use	sssrssssu
could we	svsrsrusq
could you	rxyrtrqsl
council	rwsqsxrsn
count	trrttsrvp
counter	sussssssr
country	rrsrsrrsw
counts	susrstssq
county	sqssuyrsn
county parks	srsussstr
couple	rvsrsstsr
couple of	rvsrsstsr
courage	rruwsrssq
courant	vssrssssr
courriel	susrsssss
cours	srsusssss
course	rqrrrttsv
course and	sssrsutsr
course but	ssssssusr
court	ssrrurrsu
court on	srssussss
couture	rssvsssss
cover	wuquqrrsq
cover letter	utstsrrsr
cpc	sssussssr
cream	sssrssssu
creamery	tusrssssr
create	urrqssurt
create a	sssrssuss
create your	usssssssr
credential	ssssssusq
credit	rrrqrsrr0
credit card	srssssssv
cree	ssssssusr
creer	rssvssssr
creneau	rwsrssssr
crew	rusxtrrro
crewing	rssstsusr
critical	qrwsssssr
critical thinking	srurssssr
cross again	sssqssssu
crossed	sssssvssr
cry	susrsrsst
ct	srvsssssq
cuanto	rqrurwrsr
cubierto	rrswsrssr
cui	srutrsssr
cumprimentos	utsrssssr
cup	srssssusr
current	ssrsrvuqr
current job	ssssssuss
current openings	tssrsussq
currently	vrrsrsrru
currently reviewing	vtsrssssr
curriculo	syrrrsrrr
curriculum	uusurrrsq
customer	rttsrrtru
customer wants	srusssssr
customers	srrtrrrsv
customers we	ssssssssu
cut	srutsrrst
cuts	sussssrss
cv	0qoqoo1sr
cv check	srssssssu
cv in	ssssssusr
cv recu	vrssssssr
cv screening	srsvssssr
cvs	tqrsrrqrw
cycles	ssssusssr
d	vrvrusvop
d a	srrrvstsr
d acces	ussrsssss
d accueil	rrssssssu
d autre	rrsussurr
d autres	rrstssrsu
d avoir	srsusssss
d be	rqstvqwso
d do	suurssrsp
d en	susssssss
d etudes	stsrusssr
d go	susssssss
d ici	swurrrrrr
d identite	tstrsrssu
d just	ssssssvsr
d like	rvsrwsors
d love	swssusqsp
d rather	ssssttssq
d really	sssussrsr
d un	ustrsssss
d une	rrrqrursv
d want	tusrsstsr
d y	rrussssss
da	rysursnqs
da der	sssrsvsss
da die	russssssr
da sua	tusrssssq
da vaga	ssvsssssr
da wir	ssssrsssu
daarna	vqrrvssrr
daarom	qssvsssss
dabei	pwqussrup
dad	vusrssrsp
dag	rvrrrsttq
dagen	uqrttrrst
daher	rssxsrssr
dahin	urrqrvrst
dal	urrrursru
dalla	rtsrssssu
dame	sssusssss
damen	trvrrrrus
damen und	trtqsrrut
damit	qtrtrvrsr
damit du	srsrsvsss
damos	rrstvrssr
dan	r0qquqsqs
dana	stsrssrsv
danach	rwsrqvqrq
danach setzen	susssssss
dank	wrqtssqqv
dank fur	urqtssqqw
danke	5oo1qsprm
danke dass	sssusrssr
danke fur	rtrtrursr
danke furs	srrxsrrsr
danken	srrurtssr
danken fur	qssusssss
danken wir	rssssusss
dann	rytmwvqqp
dann auf	vssrssssr
danny	ssssusrss
dans	upsvrusrr
dans l	squqrxrrr
dans le	trrusrusq
dans les	ursssrssu
dans un	rrstsussr
dans votre	srssssssu
dar	susstsssr
darf	qrroruzsr
darf ich	qrrpruxsr
dario	svsusrrsq
darling	stsrssssu
daruber	sqtwsrrsr
darum	trsvssrsp
das	vooxu0snn
das angebot	srrsusrsu
das besetzungsverf	rsstsussr
das duale	ssrvssssr
das ergebnis	srsussssr
das gesprach	rtsrrrrsu
das ist	srtrutssr
das mit	rrsrsvsss
das sie	sssussssr
das verfahren	srrvrvrsq
dass	xosvrrtqs
dass die	srsturssr
dass du	urrtrrrst
dass ihr	sssrssssu
dass sie	upsurstrr
dass wir	rrstursst
dat	suqsrsqrv
dat je	vrsurrrsr
dat we	rrsuusssr
data	nqunrrzut
data analyst	qqtrssruu
data engineer	rtsssstuo
data entry	ssssusrss
data lead	susssssss
data manager	rtssssrsu
data protection	rssrssssv
data science	sssrssuss
data scientist	ttusttvtj
database	srsrsswrs
dataset	srwrssssr
datasets	ssssssusr
date	sryoswpou
date is	urvsrursp
date of	sqvssussq
dated	rurtrtssr
dated within	sussssssr
datei	srvsssssr
daten	xrrsrrrsr
daten sind	vssrssssr
datenbank	sssusssss
datenhafen	sssussssr
datenschutzger	sssvssssr
datenschutzger vernichtet	sssvssssr
datos	rsssssutr
dauern	ussqsssss
dauert	vqtqrrrst
dauert 0	urrsrsssu
daughter	sssssusss
daumen	srrrwrrst
davantage	rrusssssr
davon	ssrrvtssr
day	pttnxpvrt
day 0	srsrsrssv
day are	srssssssu
day for	ssssssusr
day or	srsssstsu
day rate	srssrsvsr
day that	sussssssr
days	qlxo0qvup
days a	srrswrusq
days ago	ssssssryp
days and	trstsrusq
days before	ssrsssssu
days from	ssusssssr
days of	rsutssssr
days so	ssusssssr
days to	ssussssss
days without	ssssssuss
days wk	srrssswsr
dazu	rytsrrsrq
dbs	srsstsusq
de	vwtwwsoln
de 0	pswsyotos
de abril	svsrrssrt
de admitidos	vrsrssssr
de analista	srvsssssr
de ca	ssssssuss
de cara	rrurrsssu
de commissie	rustssssr
de comptable	sssqsvssr
de conducteur	srssussss
de conhecimentos	trrussssr
de cv	srsvssssr
de datos	rssrssvtr
de direction	rttrssrvq
de donnees	ssursssss
de empresa	srssvsssr
de functie	srsvurrrq
de junho	rruqssssv
de junio	stssusssr
de l	vrrsrrsss
de la	vsqussqrs
de lijst	rrsxrsssr
de los	urstssssq
de mardi	srsusssss
de mes	vsssrsssr
de ne	rssusssss
de notre	ururssssr
de noviembre	ssusssssr
de opdracht	rrxrrtrrr
de poste	trsrtussr
de projet	susrsssss
de que	rrrxrsssr
de recrutement	vrssssssr
de rectification	ussrsssss
de repondre	rrrrsussu
de salud	trrrvsssr
de saude	ssrsvssss
de seis	rrrrususr
de selecao	rrrtrvssr
de seleccion	rrsvrsvsq
de selectiecommis	sussssssr
de son	rtrsssusr
de tecnico	rtsurssss
de todos	rssqssssv
de un	rtrqssvst
de vacature	srsqrussu
de verdad	srrvsssss
de votre	sqqtsqrry
de vous	qrqtyqtrr
deadline	rtzrrrrsq
deadline 0	ssvsssssr
deadline is	surssssss
deadlines	sqtrssrtu
deal	rsssssrrv
dear	pqvsuxqpu
dear all	sussstssr
dear applicant	vqsptvrrs
dear candidate	qtuursrtp
dear dr	tstutrrsr
dear employees	ssssssssu
dear kim	rrstssrrv
dear ludovic	sssssrusr
dear mr	qrrurysrp
dear mrs	ussrssssr
dear ms	tttqusssp
dear name	russsssvp
dear noreen	ssssssusr
dear sir	qqusrursv
dear tess	usstsrssq
dear tomasz	qtsrrstsv
dear valued	srsrrsssx
dear wesley	sssrrsssu
deb	utsrusssq
debe	rrrrurssv
debut	sssrsusss
dec	ssssusssr
december	wqtrsstto
december 0	urrtsssss
decent	srssssusr
decided	qqqxqupqx
decided not	rrrvrrsst
decided to	rqrurvqrw
decidido	rrrsuusss
decimos	xrsrssssq
decimos algo	xrsrssssq
decision	ostsr0prr
decision on	sssrswssr
decision we	ssvsssssr
decisions	psrpr0srt
decisions by	sssrsussr
deckhand	usssssruq
declan	usstssssq
declaration	srsrtrssu
decline	strrwsssp
decline by	stsstsssq
declined	trsrrqssx
deferred	ssssrwssr
dei	vtsprursq
deich	rssrsrvss
dein	rvrusqrpv
dein profil	sssssssqv
deine	wurtqqqqt
deine bewerbung	tpurrsrrw
deine daten	sssussssr
deinem	rrqrrrsuw
deinen	uurrrrtrr
deinen namen	russssssr
deiner	ssrsvrrsr
deja	rrryrrurq
del	qupurusow
del 0	rtutssssq
del jueves	sssrvsssr
delai	trrtsvssq
delai de	trrtsvssq
delay	ssssrusss
delay in	ssssrusss
delayed	rsssssssu
delegation	rsssussss
delegation l	rsssussss
delete	rrrststur
delete my	ssstssusr
delighted	stsrusrss
delighted to	stsrusrss
delivered	trsrssrsv
delivery	srsrssssw
dell	qsryrrrrs
della	strrqyqtr
delle	stsssussr
delphine	sssrssusr
dem	vxuwtwnph
dem 0	rusrurssr
dem die	sssrrusss
dem stellenprofil	vrsrsssss
dem vorbehalt	srssusssr
demain	vvurrrrrq
demand	srutssrtq
demand video	ssusssssq
demande	vssrssrst
demo	wrsrrrsss
demonstrate	sussssrss
demos	vssrsrssr
den	tttuxsooq
den 0	svrrrusss
den arbeitsvertrag	sssrussss
den eingang	utsrssssr
den engeren	surssssss
den erhalt	vrsrsssss
den fachbereich	rsusssssr
den folgenden	rrtsssssu
den job	russssssr
den nachsten	sssrssuss
den tag	sussssssr
den vertrag	rrrryrrsr
den weiteren	trturrssr
denis	srvssssss
denkbar	sssrssvss
denke	ssrrsutss
denken	rsrtrrurs
denkst	rrurrussr
dennis	qssusssss
dentro	srsrsvsss
denver	srsrsstur
department	tvsrrvrso
depends	sssrsusss
deployment	ssssssusr
depois	vusrrsssq
deposit	srsrrsrsw
depot	ssssssssu
depuis	sssusssss
deputy	srssurttr
der	txptszqmp
der 0	susrsssss
der ausbildungspla	ussussrsr
der bewerbungen	vssrssssr
der bewerbungsfris	ursrssssr
der das	rssssrvss
der engeren	rrtrsussr
der halle	sussssrsr
der kunde	sstsusrsr
der landstallmeist	ssssusssr
der noch	ssusssssr
der prasident	rustssssr
der runde	susrssssr
der schon	rssvsrssr
der sitzung	rrssswssr
der stadt	trsqstusr
der stelle	sssrsussr
der suche	sssssruss
der vorstand	rrrvrstsr
der werkstatt	rvsssssss
der woche	sssusrsss
der wohnung	sqssssssu
der zustimmung	ssssussss
derzeit	srsrrxrsr
des	xwrqstqpq
des arbeitsvertrag	srssvssss
des betriebsrats	ssssussss
des dossiers	ussrsssss
des informations	susssssss
des offentlichen	sussssssr
des resultats	rtsrsussr
desafio	trvrrsssr
desafio tecnico	trvrrsssr
descartado	rssrswssr
description	rsrqsrzrq
desde	qqruxrrvp
desde el	rqrsxrssr
deserve	ussrssssr
deshalb	sqrvrxrsp
deshalb konnen	rssqswsss
deshalb leider	sssssusss
design	rvrurrvrr
design with	sussssssr
designer	sussurstm
desk	ursyrqsxj
despues	qtsqruusr
despues de	rtsrsvsss
desta	rssxssssq
destiny	ssusssssr
detail	sssusssss
detailed	ssssssusr
details	k0smupvws
details are	quxrssssp
details on	sssqsssut
details to	ssssssusr
details will	ssssssssu
deutsch	rrvqsussq
deutsch 0	srusssssr
deux	truruqvrp
deux ans	trsrusssr
deux jours	srsstsurr
dev	rtrusrssr
develop	ssssssusr
developer	ssuutttvi
developer advocate	rssstsssu
developer for	ssusssssr
developer intern	sssrsssvr
developer position	sssussssr
developers	ssssssssu
development	ssrrrrwss
device	ssusssssr
devices	rtsrsussr
devops	rrsusssss
deze	uqstrrtts
di	swssxtrol
di 0	rvsrssssr
di entrambi	stsrssuss
di impegno	rrssvssss
di lavoro	srsssssur
di selezione	rtsrsussr
di studio	rrstssssu
di una	qrstsvssr
dia	uspuypsps
dia 0	urqp0rqqu
dial	qyssssrsq
dial in	rwssssssq
diary	srsrrtvsq
dias	trqwtqqqw
dice	trsrvrrss
dicembre	rtsrwsssr
dich	quruttvqo
dich an	susssstsr
did	popuurvqy
did not	rrrrrtsry
did we	ssstusssr
did you	rssssstsu
die	ulwyuxrnm
die 0	rsussssss
die andere	sssvrrsss
die auswahlkommiss	rssussssr
die bescheinigung	rssutsssr
die besetzung	rtsqswssr
die bewerbung	qssrssssw
die budgetfreigabe	srsqswsss
die daumen	sssrvsssr
die einladung	srusssssr
die engere	rssvssssr
die entscheidung	rrusrussr
die erste	uttrssssr
die fragen	ssusrssss
die in	ussrssssr
die kinder	sqrsssssv
die mit	rrsxurssq
die nachste	srutrsssr
die position	rrrvrqvsr
die prufung	ssrvrsssr
die richtige	ssssssuss
die rolle	sssustssr
die stelle	psqsxuqrs
die stunde	srssussss
die uhr	srussssss
die uns	sssssusss
die wir	strqtussr
die zusendung	stsqssssu
die zwei	srrtssssu
diego	tsssssrus
diego ca	ssssssrut
dienstag	txqqrrrss
dienstag 0	surrsssss
dies	vrsssrtsr
diese	ssuutqptq
diese e	sttrusssr
diesem	qrsysrssr
diesem fall	rssusssss
diesen	rrrssrrrw
dieser	truurrssr
dieses	rtrvssssr
diesmal	qrrwsrsst
diesmal nicht	srrsssssu
diez	rrsvrsusr
difference	sssssssvr
difference and	sssssssvq
different	rrtusrrsu
digital	rstsrrtvq
digits	ssussssss
dimanche	srvrtssrs
dime	rrqrusrsw
dinner	sssqrrrsy
dinner on	ssssssrsv
dinsdag	rvstrsrsr
dinsdag 0	susssssss
dipl	tttrssssq
dir	pvuzqvprn
dir alles	sussssssr
dir die	srsstsuss
dir ein	srssssuss
dir unterhalten	susrssrss
dir zu	sssusrsss
direct	uqrqrrwss
direct deposit	ssssssssu
directamente	ssursssss
directamente a	ssursssss
directeur	ttsrrsusr
directie	xrsqrurrq
direction	rsvtrrrvp
directly	rustssqtq
directly with	sussssrss
director	ustrrrvsp
directora	swssssssq
directors	tusrrssss
direkt	rzqrrsssq
direkt in	rvssssssr
direzione	rrsssvssr
dis	rqrrtsssv
dis moi	rrrqusssw
disagree	ssusssssr
disclosed	rturssssr
discount	srrsvsrrt
discover	sssssssrv
discretion	ssssssurs
discuss	ttrqtrtrs
discuss your	svssssssr
discussed	rrsrsrtsv
discussing	vqstrsrss
discussion	uzprrrqrr
dish	sqssssssv
dish to	sqssssssu
dispatcher	sussssssr
display	ssssssssu
displayed	sssussssr
displayed on	sssussssr
dispo	swrsssrsr
disponibilidad	rwrtrrrsr
dissertation	ssssssusr
distinti	rsswssssr
distinti saluti	rsswssssr
distribution	rrsrswsrs
dit	prrxuursq
division	rssrsusss
diz	rqrsurrrw
diz me	rqrsurrrw
dizer	rrrttvsrr
dni	rurrsssrt
do	sxvwoqqor
do 0	syrsrrrrq
do a	q0trrrrsp
do anything	susrsussr
do come	sssrssssu
do for	ssssusssr
do have	rssrssust
do in	sussssssr
do it	pttvusrsq
do not	ttuwpunqt
do seu	rrurussss
do this	stsqssssu
do with	rtsssursr
do you	rsrqrrurv
doc	srrrssvss
doch	rursrttsr
dock	svssssssr
docs	ssssussss
doctor	trtvrsssp
document	qqurzrrrr
documentacion	ussqrrssu
documento	sxssrssrq
documents	wrrstrrrs
documents for	usssssssq
docusign	srrsxsssq
docx	rrxrrsssr
doe	sqsrssssw
doen	stsvrrrsq
does	utsqqtpsu
does not	qutsrsqru
does the	vssssussp
dog	xrrtrrurp
dogs	ssrstsrur
dohrmann	rssrssssu
doing	rrssrqwrt
doing the	ssssssssu
doktor	russrstsr
dokumente	urrrusssr
dollar	sssrsusss
dollars	srsrssrsw
dolores	rssusssss
dolores whitt	rssusssss
domain	ssssrsssu
domanda	srsusssrt
domanda per	rrstssssu
domani	qyrrvrsrp
domingo	uqvqrqrrw
don	rrutssssr
donc	rvrtrtssq
donde	stsrssssv
donderdag	rvxsrrrrp
done	rqxwqqurp
done for	ssssssuss
done it	ssssssusr
done on	sussssssr
donna	ssusssrsr
donnees	srussrsst
donner	rrstusssr
donner une	srstusssr
donnerstag	ryurqqsrr
donnerstag 0	rytrrrrsq
door	pzrsrrtrq
dopo	wussrssro
doris	usssssssr
dort	vqsssssst
dos	suvsqqrrs
dossier	xprmswrsu
dossier de	sqtqttsst
dossier pour	ursqrrssv
dossiers	tssssrssu
dot	sssssussr
dott	rtstrussq
dott ssa	rrstsussr
double	ssssssssu
douze	srsrssssu
down	txputqmsu
down and	sssqssssu
down at	ptsvssssr
down from	ssssurrss
down the	srsrtssus
down to	sssutsssr
down w	vussssssp
down with	ttrrrursq
download	srtrssrsw
dp	rsssssusr
dpto	rtsqssssv
dr	r0qtvosqp
dr haverstock	srssssssu
dr ing	surssssss
dra	xrursrssp
draft	rrurtrrrt
draft the	ssusssssr
draw	rssrssssv
drawing	ssswsrssq
drawn	rrssssssu
draws	ussssssss
drei	rsxrsqsrs
drei jahre	sssrssuss
dress	svssssrsr
drie	srssssssu
dritten	rssssussr
dritten quartal	rssrsvsss
drive	srurrstru
driver	turrrsruq
drivers	sssrsussr
droit	uqrqrrwrt
droit d	ussrsssss
drop	rrwrrrusr
drop by	srrsssvsr
dropped	srssssusr
drucke	rrsrurrsu
drug	ssssussrr
dsgvo	rrssssssu
dsp	sussssssr
dt	ssusssssr
du	vjwywsqoq
du 0	spqtwrrst
du bekommst	ssrsrsrvr
du bist	rsstwsrrq
du dich	vssrssssr
du dir	rursstssr
du hast	rsrutrsss
du jetzt	ssrsssssu
du uns	rrusrsssu
du warst	sssvsrssr
du willst	vrvsrrssr
duale	sstussssr
duale studium	sstussssr
dublin	rtsstrurq
dublin and	sssrurtsr
dudar	srrwsssss
dudek	rsssrsssu
due	qsvnq1tqq
due course	sssrsussr
due date	stvsrsrsq
due to	rqrqryrru
dump	ssusssssr
dundee	ssstssttq
duplicate	srvsstrsq
dura	stvsrssrr
duration	srxsssvsn
duration 0	ssussstsq
durch	susoqyqrs
durch den	rrursussr
durch die	utsrssssr
duree	rtssssssu
duree de	rtssssssu
durfen	svssssssr
durfen sie	svssrsssr
dus	rrvsrssss
dus niet	rrvsrssss
dusseldorf	ussrsrsss
duty	srsstsusr
e	xptuxppkw
e 0	qwrsurrsq
e a	rusvrrrsq
e ammesso	ststssssq
e andata	rrrtwrssr
e de	tusqsssss
e di	rssrswssr
e il	rrrtruusr
e la	susussssr
e mail	ttsprqqux
e mailed	srusssssr
e mails	ssrsssssu
e para	srrwssssr
e stata	xrsssrssq
e um	squsssusr
e una	rryqrrrrv
e v	ussrsussq
each	ttrrssrrv
earlier	urssusrss
earliest	tsrrsussq
early	rtvstrrrr
earn	srsrstrsu
easier	ssssssrut
easily	srrrrrrvt
easily apply	ssssssswq
east	srsrsurts
easter	ssssurrss
easy	rrtrrrruv
easy to	ssssssssu
eat	stsssssvq
echange	ruurssssq
echt	sssusssss
economy	sssssqssv
ecrit	ssssvsssr
ed	ssssvsrrr
edge	srussstsr
edit	sstsssrur
edited	sssrssssu
education	qssrsrssw
education and	qssrssssw
educator	trsssvssq
een	txsvqnvor
een andere	rssussssr
eens	srsrssusu
eerder	srsturssr
eerlijk	urrtsrssr
eerste	trsrusssr
effect	rrtssrrsv
effect on	rssrssssu
effective	stsrrvsss
effective from	sssssussr
effort	vtrtrrrrq
efforts	sssssssvr
efforts of	sssssssvq
eg	trsstsruq
eg 0	trsrtsruq
ehemalige	ssssssuss
eher	sssvssrss
ehrlich	rsssssssu
eigenen	rsswrrrss
eigentlich	rrtrsvssr
eight	rrtusrrss
eighteen	srstsrusr
eighteen months	srstsrusr
eignungstest	ssussssss
ein	ttsrxlvmv
ein anderer	sssrssssu
ein bestehendes	srssvssss
ein gesprach	ssssssvsr
ein paar	rssssusss
ein thema	srstssuss
ein treffen	susssssss
ein zeichen	srssvsssr
eine	mo1ztnxqo
eine andere	sssvssrsr
eine antwort	ssussssss
eine kleine	susrsssss
eine kurze	sstsssusr
eine neue	sssrsrvst
einem	psvuqsqrw
einem spateren	usssssssr
einem vorstellungsge	rsssssssu
einen	kvyqoytpt
einen anderen	sssqssssu
einen kaffee	stsssrusr
einen vormittag	rvssssrss
einer	qruupxvrn
einer kollegin	sssusssss
einer neuen	sssssruss
eines	ssusrrvrr
einfach	rttrsrusr
eingang	yurpsrssq
eingegangen	uruqsrsss
eingeladen	srvsssssr
einige	strrsrust
einladung	rsursrsst
einmal	rsuwrrrsr
einmalig	ssrrssssw
einstellen	ssrttursr
einstellung	rrtstvrsq
einverstanden	qqsrytrss
einverstandnis	ssstsussr
einzustellen	srssvssss
either	trrqutrts
either of	srsussssr
either side	ssssusssr
either way	tssqssrus
ekg	sqrsssssw
el	ysttuqonu
el 0	trstusssq
el consejo	qsstsusss
el dia	vrrrsrsrt
el domingo	rrwqrrrsw
el gerente	rtsussssr
el jueves	russrsrsu
el lunes	rrrrvrssu
el plazo	qrrtussst
el puesto	rtqyvrrrp
el punto	rssssusss
el reconocimiento	trsrrsssu
el siguiente	rtrrusrsu
el viernes	vrsrrssss
elder	ssssssusr
election	srsssrssv
electric	uussssssr
electronic	rrtrssrsv
elektronischen	ssssrsssu
elements	ssvsrssrs
elena	rusrrwrsp
eleven	sssqtstst
elf	rusrssusr
elif	ssssusssr
elige	ssurssssr
eligible	rsttsussq
eligible list	sstssussq
ella	swsrssrsr
elle	trsrtvssr
else	trqrvvprt
else and	sssvsrrsr
elsewhere	srspttrsw
elsterau	rtsrssusr
em	wruqrvsro
em anexo	rqxrurrrr
em marco	srrtrsusr
email	tsvmpovvv
email address	srrsssrrx
email and	rssvsstsq
email because	ssssrsssu
email finds	srssssssv
email for	sttsssssq
email from	ussrssssr
email is	rsrssssrv
email it	sssssssur
email to	qrvrssuss
email with	tussssrsr
emailed	qrsssswss
emailed you	srsssswsq
emails	strqqqwts
emails to	tssssswum
emails will	sssrssssu
embauche	srssussss
emeka	rssrtsssu
empfang	rvqsrssst
empfehlungen	ssssssutr
emploi	sssussssr
employed	trssusssr
employees	rrrssrssw
employer	rrrsurrtt
employers	rrrrsrruv
employers can	qsssssstt
employment	rrrsvrtrt
employment checks	ssssusssr
empresa	srtsusrsr
en	wpqvpxqly
en 0	srssussss
en charge	srsrvssss
en cuanto	rssqswssr
en dat	rssvsrssr
en el	0qqstsrrq
en esta	rssvsrssr
en het	rrswrussq
en la	uqrsqrurv
en maak	stssusssr
en met	tssrrrssv
en nosotros	ssssrsssv
en nuestro	wsssrrssr
en piece	sturssssr
en savoir	rsssssuss
en su	rsstrsssu
en toute	rrstssusr
en una	stsrssssv
encaja	srrsusvsq
encantado	rusrtsssr
encore	rruussssr
encourage	srsusssss
encourage you	sssusssss
encouraged	sutsrsssr
end	upysrtrsp
end of	wqsqttrsr
end to	ssussstsr
end with	stsssstsq
ende	tqqtsyqrq
ende april	srrrswsss
endeavors	sssrssssu
ended	rsssssssv
ending	rrrsssssw
ending 0	rrrsssssv
ends in	ssssssuss
energia	rrsutsssr
energie	sssssssru
energieagentur	srussssss
energieagentur vorharz	srussssss
enforcement	stsrsussq
engagement	rrssuursr
engere	rssvssssr
engeren	rttrrussr
engeren auswahl	rssrsvsss
engeren kreis	surssssss
engineer	wvttssrzd
engineer 0	sssussrss
engineer in	sssssssur
engineer jobs	sssssssvr
engineer no	ssssssssu
engineer on	ssusssssr
engineer position	uurtssrsp
engineer remote	rssusssss
engineer role	qtsrvsssr
engineer spot	rtsssurss
engineer with	susrsstsr
engineering	rtrssrvup
engineers	qsrssrrws
englisch	ssusssssr
enhorabuena	rtrrvrssr
enjoy	srrrrtssu
enjoyed	rsrtrrtsu
enjoyed meeting	srsrssssv
enjoyed our	sssussssr
enlace	rtrrrsssv
enough	rqsurrrrw
enough so	ursssssss
enough to	srssssssu
enquiries	ussrusssq
enquiries and	sssrussss
enregistree	ussssssss
ensemble	usrrrrrst
ensure	rrvqrssst
ensure the	srusssssr
entendre	stvrrsssr
enter	tsrrssssv
entered	ussrssssq
enterprise	ssssssuss
entgeltgruppe	srsrxsssq
entgeltgruppe 0	srsrwsssr
enthusiasm	usssssssr
entitlement	sssssussr
entitlement to	sssssussr
entra	sssqssssv
entrado	sssusssss
entrambi	stsrssuss
entre	tvrqrtrss
entreprises	russssssr
entretien	svssssssq
entretiens	ussrssssr
entrevista	twsrrsssp
entro	usyqrrrrr
entro il	tsurssssr
entry	rrsrsurus
entry level	sstssssur
entscheiden	trsrrrssu
entscheidung	npwstxrrs
entscheidung bis	rssruussr
entscheidung leider	rssrsusss
entscheidung uber	srvrrssss
entscheidung und	rssqssssv
entschieden	srrxtrrrr
entschieden die	rssvsrsss
entschieden haben	vssptrsst
entschuldigen	susrsssss
entschuldigung	russssssr
entwicklung	sssusssss
envelope	ssrutsssr
enviado	svsrssssr
envies	rtrrrrssu
environmental	ssssusssr
eod	srwssssrr
epreuves	ssusssssr
equipe	vrtqrvrrq
equipo	surtssssq
equity	ssssusssr
er	xvtsrrprp
er ist	srsrsvsss
er met	vrstrssss
era	rssusssss
erased	sssrssust
erfahren	rsssssusr
erfahrung	rrsusrtss
erfahrung mit	sssvssrss
erfolg	qquysrrrr
erfolg bei	sssvssrss
erfolgreich	ussrsssss
erfolgt	vrrstrrss
erfolgt die	vssrssssr
erforderlich	rsutssssr
ergebnis	rrrxsrssr
ergebnisse	srutssssr
ergeht	rsusssssr
erhalt	vrsrsssss
erhalten	xsrtrrrtr
erhalten sie	ttstssrsq
erhalten und	trsrrsssu
erinnerung	swtsrsrrp
erklarung	rsussssst
erlaubt	rrvsssssr
erreicht	turrsrsss
error	srsrrrrsw
erscheinen	sussssssr
erst	wptnswrrs
erst in	tssrsussr
erst nach	xrsrtrssr
erstattet	tursssssr
erste	tusrrtssq
ersten	trtrrrrsu
ersten tag	srrtssssv
ersuchen	sssssussr
erwarten	rturrrrss
erwarten sie	susssssss
erwartungen	sssussssr
erzahlt	rtsrsrvss
erzielt	sssussssr
es	quwxlqnry
es bei	stsvssrsp
es diesmal	sssqssssu
es gibt	srvsssrvq
es hat	russsssss
es ihnen	srtssussr
es ist	ssusrrtsr
es la	sssusssss
es necesario	rssrssssv
es nicht	rssusrsss
es war	sssusssss
es weiter	rssrssssv
es weitergeht	rssrsvssr
esclarecimento	ururssssr
escribimos	rsspsussv
esigenze	sssvssssr
eso	rrsvssssr
espere	ursqsrusr
esperienza	rsstsssur
essai	rrsvtrssr
essence	ssssusssr
est	urovtvqpu
est bien	ussrsssss
est pas	rsrtsussr
esta	rrpvpsupy
esta semana	surrsstss
established	sssrsusss
estao	srsvssssq
estas	sssrssuss
estate	rsrxrrrsr
este	utrqrsrwq
este e	srsrssswr
estimada	uruttrrrp
estimado	qsrvqrrrw
estou	vrrrrsusr
et	wmyvtqwom
et 0	torrssvsu
et d	stssssurr
et de	turrsssss
et je	sqrtruusr
et moi	urstsrssr
et nous	rrrtusrst
et on	rtsqstsst
et par	rsssussss
et un	srvtrssss
et votre	rrsvssssr
etablissement	trsrssssu
etage	sussssssr
etait	srsusssss
etapa	tsrwrssrq
etapas	rrstsvssr
etc	srsrssusu
ete	trrturtsq
ete enregistree	ussssssss
etes	rvsrrvrsp
etre	rssssvssq
etudes	stsrusssr
etudie	rrsrssssw
etwa	uttrsurro
etwa 0	vttqssssq
etwas	utturrrrp
eu	vrrrsurrs
euch	sqsusrrsv
euer	rrsusursr
euro	rpwrsrurt
euros	rrssussru
evaluation	srussussq
even	surpqqurw
evenement	ssssssrsv
evening	rqtrsrtsv
evening with	sssrssssu
event	tvrrrrrqu
event will	srssssssu
events	tqtrsurss
eventuell	srsrrtvsr
ever	tsrrrrtru
ever been	ussrsssss
every	spxnszoqt
every application	ussrssssr
every blessing	sssssussr
every day	strsusssr
everybody	trrusrrst
everyone	purrvssrt
everyone is	rusrsrusr
everyone we	srssssssu
everything	ttrsstqru
everything on	sssssvssr
exact	sssssstur
exactly	srsssstru
examen	urtsssssr
examine	vssrssssq
examiner	rsstsrusr
example	uzxorqprp
exams	sssusssss
excel	srussstsr
excited	tssoyrqru
excited about	srusssssr
excited to	stqpyrqsu
exciting	sssssssru
excluidos	wrsrssssr
exclusive	srsrrsrsw
excuse	trsrssusr
executive	qttsqtwsp
executive role	ssusssssr
exempt	sssrsussr
exemption	sssrsussr
exercise	rwtssrrsp
exercise and	surtssssr
exercise is	srurssssr
exist	ssutsrssr
exit	ssssssusr
expansion	sssrsussr
expect	tturrtrsq
expect to	ussrstssr
expectations	susssrtsr
expenses	rwssssssr
experience	pqqvpp0rw
experience as	ssssssuqs
experience in	sssssszqo
experience with	rqrqrstry
experiences	sssssssvq
expert	srssssuss
experts	ssssssssu
expire	srussssst
expires	srurrusrs
expires 0	srtssussr
explains	sssrssssu
exported	tssssswum
exposure	sssvssrsr
expression	rrussssss
ext	ssssssurs
extend	rstsvsrsq
extend an	srssvsrsr
extending	sssusssss
extension	srstussss
external	tssssrusq
extra	sssrsurst
ez	ssssrsssv
f	putsrqstt
f 0	srvsrssrt
f m	sssssssvq
fa	vrsrsssuq
fabio	rrvtrrtrq
faca	trvsssssr
facciamo	uussssrsq
face	strsrsrsu
faces	ssussssss
fachbereich	qrwsrussr
facility	sssrsutsq
fact	srtrrsrsv
factors	srussssss
fahren	vtssssrsr
fahrt	utsrsrssr
fail	sqwrrrrst
failed	sssrssssu
failed to	sssrssssu
failure	ssrsrusss
failure to	ssrsrusss
fair	tqruruqvq
fair trade	sssssssvr
faire	trsrussss
fait	rssussssr
faithfully	sssussssr
falling	srssssssu
fallstudien	squussssq
falta	ttsrrrusq
familie	srssrrvss
family	srrrtrssv
fammi	rqrrvsrrv
fammi sapere	rqrrvsrrv
fan	srrsssvrs
fancy	rusrssusq
fancy a	ssssssusr
far	ssrrvrrsu
far as	ssssvsssr
fare	ssvssssrr
farebbe	stsrrsusr
farquhar	ssssswssp
fase	svrrrssst
fase de	ttsqrsssu
fast	srsrssruu
faster	ssssusrss
faster than	ssssusrsr
fatih	srsrsvsss
fatto	rssvsssss
fault	usssssssr
faut	rsstusrsr
favor	tssqssssu
favor of	sssrssssu
favorable	rrssussst
favour	sssusssss
favour of	sssusssss
fax	srssssrrv
fc	qsssssssv
features	srssssssv
feb	tqsrrttru
feb 0	srsssssrv
februar	qwsqsussr
february	uttuqqrrr
february 0	suurrrrrt
fecha	vsttrrssq
fecha 0	utssrsssr
feddersen	rtsrsrvsr
federal	rsrrrsssv
federation	susssssss
fee	rrrurrrtu
feed	rtssssrwr
feedback	qvq2sqrro
feedback can	srsussssr
feedback will	susrssssr
feel	rsrtrsrsu
feeling	svsrssssr
feelings	sssusssss
feels	stsussssr
fees	srssssssu
fehlen	ussrssssr
feira	usrrrrrrv
feita	vrsrssssr
feito	srrtrsrsv
fellow	trrrurrst
fellowship	urssusssq
felt	rrswsrrss
femi	sssqssssu
fermee	rrstrsssu
fermin	vrsrvsssp
ferreira	vrsrsrsss
ferry	ssutssssq
fertig	rssrwrssr
fest	sssrsrvsr
feste	svstsrsrr
fevrier	stsrusssr
few	uwrqrsqru
few questions	russsssss
few times	sssssussr
fewer	ssssssssu
ff	ussssssss
ficando	trsusssss
ficar	srssvssrq
ficou	rrrttursr
fiel	ssssssuss
field	rrurrtrru
fifth	susssssss
figure	susrsstss
figures	srrsssssv
fijn	srstusssr
fijn dat	srstusssr
fijo	trsrrrvsr
fiktiven	srwsrrssr
file	vqtprtqrx
file for	usssssssr
file is	sssrssssu
files	trtrrrrru
files for	usssssssr
fill	rrrrrrtrw
fill out	srrrssrsw
filled	strxrsrso
filling	trsqsutss
filling in	rssrssssv
filling out	usssssssr
film	rrrqssrsy
films	tssqsssst
fils	usstsrssr
fim	vrrussrsq
fin	rrrrutssr
final	vtrvusrrn
finalist	sssssutsq
finalize	ssssusssr
finalize the	ssssusssr
finance	sqtqrtutr
financial	tqrrrtrrw
financial year	sssssussr
finch	svrssrtsr
find	pssmtrvuv
find a	srtrusrsr
find below	sussssrss
find out	russrttsq
find the	rqrrssyst
find you	qsssssstu
find your	ssssssssu
find yourself	sssssssvq
finden	rpwsvqruq
finden sie	rqxpvrrur
findest du	ssrsssssu
findet	sussssssr
finding	srtrssrut
finding a	sssrssrus
finds	sqstssssv
finds you	sqstssssv
fine	wswptqssn
fingers	sssssvssr
finish	rrvssrrsu
finished	stsssttsq
finished the	stsssstsq
finn	srtrsussr
fino	vrrrrutrq
fiquei	srrtrsusr
fiquei com	srrtrsusr
fire	rsuustrsq
fires	sssrsussr
firm	stursrutp
firm 0	sssssssur
firms	srsssrtsv
firmware	ssusssrsr
first	prsqryrtt
first and	sstsswrsp
first by	ssssusssr
first half	srssssssu
first on	ssssswssq
first talk	rssssvssr
first thing	sussssssr
first week	susssrsst
fit	rqtsrrtus
fits	rrsrssssv
five	vxrsrqrrp
five minute	susrssssr
five minutes	susssssss
five years	sssusssss
fix	ssrqtsssv
fixed	rsssqsstv
flash	srvssssss
flat	tstpssssu
flexibility	sssrssrus
flights	srssrsvsr
float	sssssssur
flood	sussssssr
floor	tvttrtrso
florida	vsssssssq
focus	sssussssr
foi	uoqtvurqt
foi aprovada	rsstussss
foi aprovado	rrrstvsrr
folgende	srrrsssws
folgenden	rstrssssu
folgt	urrrvsrrr
folien	stusrsssr
folks	vrstsstsp
folks like	srssssusr
follow	tvrrurqup
follow this	sssssssvq
follow up	susrrtssq
followed	svrrsssss
followed by	svrrssssr
following	pqtruvrts
following your	srsrvvssp
fonction	ussrssssr
fonds	ssssssssu
font	srssssssu
fontaine	sussssssr
foods	sstvsssso
for	ztsuprpnu
for 0	ptsuqqrqz
for a	pztnop1ov
for access	ussssssss
for all	ssssssssu
for an	srtrtrqsv
for any	rsrtsrssu
for anyone	ussssssss
for applying	zrvurrqrn
for attending	ruststrsq
for backend	srussssss
for being	rrsxsrssq
for both	ssssusssr
for changing	usssssssr
for check	ssssssrsu
for coming	trtustrso
for computer	sssssssur
for data	qsssssssu
for dispatcher	sussssssr
for environmental	ssssusssr
for feedback	srsusssss
for financial	usssssssr
for free	trsrssrsu
for future	rsswsrssr
for general	sssssussr
for his	usssssssr
for in	ssssssssu
for interviewing	rusrsussq
for ios	srsussssr
for it	tsrvsqtsq
for its	ssssssuss
for july	rssssvsss
for letting	srsqssssw
for member	usssssssr
for messing	stsusrssr
for money	stusssrsr
for more	sssqstqsv
for msc	qsssssssu
for next	srssssssv
for ninety	sssssussr
for non	sssrsussr
for one	sssrturts
for online	qsssssssu
for packer	ussussssq
for platform	ssussssss
for post	vrusrsssq
for production	ssssrussr
for putting	vrsssussp
for reference	sssrsssvq
for registering	srrrssssv
for sending	qvsussssq
for shopping	srssssssu
for signing	ssssssssu
for six	ssurstssq
for social	srussssss
for software	sssstsssq
for someone	ssssssuss
for staff	stssusssq
for store	ssssusssr
for submitting	usspssssu
for taking	strussssr
for that	sssussssr
for the	00stqpnlt
for this	osqysrrrv
for three	srswrrrsr
for tomorrow	srssssssu
for tuesday	sussssssr
for twelve	ssssusssr
for us	ssrursrst
for warehouse	sssussssr
for wednesday	sussssssq
for welder	srsrssssv
for which	rssusssss
for you	sqsrqqvyr
for your	vssvnqory
force	tqstrusss
foreign	sssrssrsu
forge	srwsrrrsr
forget	sssssssur
forgive	survsrsso
forgive me	sustssssq
forgotten	sssrsvssr
form	4tsrpppqs
form for	vtrrssssq
form in	vsstsrssp
forma	ussrsssss
formal	trrs0rrrn
formal letter	srssvssrr
formal offer	ssssussss
format	ssvrrssrs
format is	ssusssssr
formed	sssrussss
forms	ssusrssss
forth	sssusssss
fortune	sssrsssus
fortune 0	sssssssus
forward	ptvxroopx
forward to	turprrqrz
forward with	psvxtrrrr
forwarded	tqrqqrtp1
forwarded to	usssssssr
forwarded your	sssrssuss
fosse	rssusssur
foto	xtrrrrssq
foto van	xrsrrsssr
found	torrrrtvv
found 0	sssssssut
found it	vrssssrsr
found the	rrspssrsy
found you	srsrstusr
found your	srssssusr
foundation	sssrssssu
founder	surrrrtst
foundry	ussssssss
four	xtsrrqtrq
fr	wrrrrssst
fr 0	wssrrsssr
frage	urrurrssq
fragen	suxprrrrs
fragen zu	rsussssst
frais	sssrssusr
france	tssrssssu
francisco	srrrssssu
francisco ca	srssssssu
frau	ryntxvrlq
frau banerjee	ssssssssu
frau dohrmann	rssrssssu
frau doktor	russrstsr
frau dr	ruquurrss
frau grunwald	susrrssst
frau okafor	ursrurrsr
frau pfeiffer	trsrsusss
frau roe	rrrtsrtrv
frau wurzinger	sssrsussr
free	strsprqq0
free for	tssrsssru
free of	ssutssssr
free to	sursssrss
freelance	sstsssusr
freeze	rrsqstssw
freeze is	rssssussr
freezer	sssssursr
frei	rrrttrwsq
freigegeben	tstqstssr
freight	sutrssssr
freitag	rutvrrrrs
freitag 0	ruttsrrrr
frequently	ssurstssr
fresh	srtsssrus
freu	surssssss
freue	rrsrtrtsu
freuen	tsrswrrsp
freuen uns	ttrqusssq
freundlich	ssusrssss
freundliche	orxstusrr
freundliche grusse	orxstusrr
freundlichem	svssssssr
freundlichem gruss	svssssssr
freundlichen	uuqvururm
freundlichen grussen	uuquururm
freut	ussrssssr
fri	sprsrswsu
fri 0	sprsrswsu
friday	t0rpotost
friday 0	stssssttq
friday and	sssrswrsr
friday at	ssssssssv
friday may	srussssss
fridays	ssssvsssq
friend	rqrqstrsy
friendly	rssrsstsu
friendly reminder	ssssssssu
frist	srvsrssss
from	srprrsxow
from 0	uqrsrvrrt
from a	tsrqsrtsu
from another	rtsussrsr
from me	tsrsstrsq
from my	rusurrqss
from november	ssssssuss
from now	rsssssssu
from our	trrssrrsv
from outlook	srssssuss
from outside	sssusrssr
from september	sssssrusr
from the	qqq0sqqru
from there	srttstssq
from this	srtrssuss
from us	qrsrsrtsw
from you	qrrquussu
from your	rtrrtrtsu
frontend	tsvssssrq
frozen	sssrsussr
fruhestens	rstvrtssr
fruhstuck	srrstsssu
frustrated	sssssursr
fte	ssssssusr
fuel	srssussss
fuhren	ssrtsrssu
fuhrerschein	vrssssrsr
fuhrt	susrsssss
fuhrungszeugni	srssussst
full	rqrttpsxs
full service	srssssssu
full stack	ssssusssq
full time	rrrtrsryp
fully	srssrsvss
fully remote	srssssuss
fun	sqsrrrssw
functie	srsuwrrrp
functie van	srruvrrsq
fund	srtrrrust
fundamentals	sssssssru
funder	sssvssssq
funding	rstqrvrtr
funds	sssrssssv
funny	ssusssrss
fur	vpqxsqtrs
fur das	qqrxrtrrt
fur deine	sussstssr
fur den	trsuruqrr
fur dich	rtsrussss
fur die	rpsxutpqu
fur diesen	sssusssss
fur ein	rtrussrss
fur eine	rrvwrqrsr
fur einen	rstqsrwrt
fur ihre	tqqusrsru
fur menschen	ssussssss
fur mittwoch	russsssss
fur sie	qtruwqtsp
fur uns	srsurussr
furious	sssrssssu
furnished	srssssvsr
furniture	ussssrssr
furs	srtwsrrsr
further	pruuqxqsr
further emails	sssrssssu
further to	rsurstrsq
futur	rrrrususr
future	pqswqquqx
future endeavors	sssqssssu
g	wwqtqqsqp
g day	sustssssr
g x	ssssssusr
ga	sssrsussr
gaan	qsrtrrrsw
gaat	rrtuusssq
gabi	rusrsrtss
gage	ssssvsssr
gameplay	ssssssusr
ganz	qvrtrttsr
gar	ursrsssss
gar nichts	ursrsssss
garage	swssssrsq
garantie	srrssswrr
garde	rurtrtssr
gareth	srrstsssu
gary	ssssssrsu
gate	rvtsrursp
gaurav	vrssssssr
gave	sssussrss
gdpr	stssssusr
geachte	ssrttrrrv
gearbeitet	srstsrssu
gebaude	stusssssr
geben	rsqwuxrrn
geben sie	ssruvrrsq
geben zu	rssusssss
gebeten	uurqrrusq
gebucht	susssssrr
geduld	vrsqsvssq
geehrte	pqtsrsrqy
geehrte bewerberin	tsurssssr
geehrte damen	trrqsrruu
geehrte frau	murvuutqr
geehrter	wsqtssqov
geehrter herr	xrqsstqpu
geen	qrrvssuur
gefallen	tutrrtrsq
gefallen hat	ussrsrssr
gegeben	rsrtvrsss
gegen	rustrssss
gegevens	srsrssssu
gegevens worden	rssrssssu
gegrundet	stsussssr
gegrundet 0	stsussssr
gehalt	strrrsvsr
gehalt bis	srrsrswss
gehalter	sssrwsssr
gehaltsnachwei	sqrsssssw
gehaltsnachwei und	sqrsssssw
gehe	ussrssssr
gehen	qsrururst
gehoren	ssrsssssu
geht	vrrrrpvrt
geht es	srstsrrsu
geht vor	usstsrssr
geklappt	sssqssssu
geklart	rrsssusss
gelegt	qusrstsss
gelesen	sususrrss
gelijk	rrstssusr
geloscht	prsrssssx
gemeinsam	stusssssr
gen	srusssrtr
genannt	sssrsswsr
genau	srtrsrusr
genau die	ssssssuss
general	tssqrvrst
generated	vpstrrrru
genre	russsssss
gente	rvrussrsr
gentile	ttqtswsqo
gentile dott	rtstrussq
gentili	rtssrsssv
genug	rssrsusst
genugt	ssrrrswsr
genuinely	sssussssr
georgina	ssssssusr
gepruft	usssssssr
gerade	trsyrpurq
gerade eine	rssrsrwss
gerente	rvstrsssq
gerer	rsssssswr
gerer mes	rsssssswr
gern	syuurosro
gern am	susssssss
gern mal	sussssrss
gerne	ovrqstrrx
gerne laden	sqssssssu
gerne nehmen	sssrssssu
gerne personlich	russssssr
gesagt	rqrtutrst
geschlossen	psssssssv
gesendet	twrrtsrsp
gesetzt	srspuxrsr
gesetzt und	rssqswsss
gespeichert	usrqsrssv
gesprach	rurtrqurs
gesprach mit	rvsrsssss
gesprache	rrsrtvssr
gesprek	svsursssq
gesprekken	ussrsssss
gesprochen	rssvssrss
gestern	rsrwrsqru
gestor	srustssss
gestossen	sssssruss
gestrigen	sssussssr
gesuchte	ssusrssss
get	tvqmuovqx
get 0	ssssssssu
get a	ustqrrtru
get it	rrsrssvss
get more	ssssssssu
get on	sttsssssq
get paid	ssstssusq
get past	sussssssr
get ready	srssssssu
get started	trssssusr
get the	ttrrtrqsv
get through	vssrsrssr
get to	rssuusrsr
get you	surssstsr
get your	srssssrsu
getting	rtrssrrsv
gevallen	rssussssr
gewonnen	rssvsrsss
gewoon	rustrsssr
geworden	rsrustssr
gezogen	rsssssuss
gf	russsssss
ggmbh	squsrrvsr
gia	rrsxrrssr
giada	sssvssssr
gibt	qqupusquu
gig	svssssrrs
gilt	srrtturrt
gilt bis	srrstsssu
ginsterberg	ssussssss
giorni	ursrsssst
giorno	stssrssru
giovedi	sysrrsrrq
giovedi 0	svsrrsssr
girl	sssusrssr
girls	srssvsssq
giselle	ssssusssr
giulia	rssvsssss
give	suvpqyoqr
give me	surrsursr
give yourself	ssvsrssrs
given	orszrssrs
given access	ssrsrsssu
given to	rssusstsr
given us	sssussssr
glad	rqustutrq
glad to	srssustsr
glad we	srusssssr
glaser	srurssssr
gleich	turstrurp
gleich ein	ssssssvsr
glowing	sssrsusss
gluck	sssqssssu
gluckauf	rsusssssr
gluckwunsch	sstrrsssu
gmbh	ytqvqpssn
gmbh co	ssswsrssr
go	sr1nsspqv
go at	srusssssr
go out	ssssssssu
go over	tusrsssss
go to	srusutrrr
go with	ssuqssssu
goal	sssqssssu
goals	srsssssvr
goed	sursrsusr
goede	ursrsssss
goede orde	ursrsssss
goes	qrrssxssr
goes to	rsstsvssr
going	rsrvqstru
going quiet	srsustssr
going to	strqrsssv
gold	srssssruu
gone	urrtstsrr
gone to	vssrssssr
gonna	srsussssr
good	swrxossrq
good afternoon	stsvssssq
good fit	tssrssrvr
good job	ursssssss
good luck	trswrrrsr
good morning	ttusstrsp
good news	strssursr
good to	rsssssvsq
good work	ssssusrss
google	tzrrrsrqp
google meet	swsssssrq
got	yruurpsor
got 0	srrursuss
got a	rsrssrwrs
got an	sssrssssu
got it	1qrqrrrsp
got the	rrrsuuqst
got your	rtrvrrsss
government	rsrrsrruv
governor	sssrsusss
governors	sssstussq
govt	srussssss
gps	susssssss
gr	trrusrutp
graag	qrtqtrspy
grabs	sssrsusss
grace a	srssssrsv
gracias	vprzpsrrr
gracias por	tqrxqtrrs
grad	uqrqvrrsu
grade	usrswruso
grade 0	sssrwsrsr
grades	suusssssq
graduate	oswrsrtvr
graduate scheme	sutrssssr
graduate trainee	ssssssssu
graduates	srsssrtsu
graham	qtssssssu
grande	srsvsssss
grant	sssqusrsu
gratis	rsssrsssu
grazie	zrsqrvrsn
grazie per	srssswrsr
great	qqrvrqutu
great with	sssusssss
green	ssrrssssu
greenleaf	ussussssq
greenleaf foods	ussussssq
greenlight	susrstrsr
greg	ssssussrs
gregor	ursrurrsr
gregor lampe	ursrurrsr
greta	russsstsr
grid	rustsstsq
groet	qtrturrru
groeten	tusrsssss
groetjes	uqsrwsrsq
grossem	rssrssssu
grossem interesse	rssrssssu
grossen	sussssrss
ground	srsusssss
group	tpsxprsvq
group 0	srsssussr
group in	sssussrss
group is	sssussssr
groupe	trurrsusq
growth	urrrrsrtt
gruber	tqrsssssv
grund	ssssssusr
grunden	rssusssst
grunwald	susrrssst
grupo	utsssrssr
gruppo	stsrssuss
gruss	utqvqrwrp
grusse	swxsqxrok
grusse annelie	trurssssr
grusse aus	ssussssss
grusse ihr	sssqssssu
grusse malte	rtsrsrvsr
grusse s	usssssssr
grussen	vvpuusvqk
grussen dr	rtrtrrusr
grussen im	rrsvtrrsr
gst	squvrsssr
guarantee	ssrsssssu
guaranteed	trsrssssu
guardato	rsswssssr
guess	sssrsusst
guests	susrsssss
gui	sssussssr
guide	surrssrts
gus	susssstsr
gustaria	svssssssr
gut	tusqsturp
gut zu	sssrssvss
gute	srrwtqrrt
gute nachricht	srssussss
guten	rsstqptrx
guten morgen	surrsstsr
guten tag	prttrqsry
gutes	susssssss
gwendolin	ssssusssr
gymnasium	ssussssss
gymnasium am	ssussssss
h	rptpwutup
h 0	rssrrrsvs
ha	uzpwotrqo
ha decidido	rssssusss
ha sido	rrrtsrssu
haar	susrssssr
hab	urrurtssp
hab ich	tssrsussq
hab mich	rsswsrrsr
habe	vsvqqtsrt
habe ich	ursrsrurt
habe sie	uqsrsvssr
haben	wspxsqqpt
haben am	prsutrssv
haben das	rssrsvssr
haben deine	sssussssr
haben den	qrrvrurst
haben die	qttwrrssq
haben ihre	urrrtrsst
haben sich	tstrrrrur
haben sie	swrrrsrss
haben und	sssrrusss
haben uns	rsrvsrssr
haben wir	wyrsrorqr
hablamos	srrsusvsq
hace	rusrrsusr
hace falta	rusrrsusr
hacerte	srssussss
hacker	ssssssssu
hackerrank	rrvssssss
had	tppxqxrpt
had 0	ussrsrsst
had a	qtrrsvsss
had an	usssssssr
had no	ursssssss
had the	sssussssr
had to	sqssrstsu
had with	sssssussr
had you	sussssssr
haha	srssssssu
hahn	sssussrsr
hai	urrttrrrr
halbe	rutsrtrsr
halbe stunde	svrsssrss
halden	stsusssrq
halden grid	sssussssr
half	srqtsxtrq
half an	rvssrrusq
half and	srssssssu
half term	ussssussq
half the	sssrsvsss
halfway	rsssssssu
halifax	rtssssusq
hall	utrsssssr
hallam	tssrsussq
halle	rutrsrrss
hallo	upsuoswsq
hallo frau	rtrsrtuss
hallo herr	rqtqutwqs
hallo kim	rssrssttu
hallo leonie	ssssssrvr
hallo oleksandr	srssssuss
halt	sssrssvsr
ham	rssrvrrrt
hamburg	stsrssssu
hamish	stsssstuq
hamza	rsrsssrtv
han	rrstsrrsv
hand	sstyuqqrp
handful	sssusstsq
handful of	sssusstsq
handlers	ssssssusr
hands	rtrvrtssq
hands on	sssusstsp
handy	rrzrsrrsq
hang	sssssvssr
hangen	rrrsssuss
hanging	srsusursq
hangt	ssssrsssu
hangt an	ssssrsssu
hans	svsssssrr
happens	tssrsursr
happy	qpsrvqwsr
happy to	rrtsxrrsq
hard	trrxrrqru
harriet	surstsssr
hartelijke	susrusssr
hartelijke groet	susrusssr
hartung	ssstsrusr
harvest	srrsussss
has	ppo0szrnu
has applied	rrsrssssw
has asked	rqtsruusq
has been	uupvpxnnw
has changed	ststtsssq
has come	sussssrss
has concluded	sssssussr
has decided	srsustssr
has found	sssvssssr
has gone	ussssstsq
has just	ssstssrvr
has landed	sussssssr
has met	stsrssssu
has no	rssrssrsv
has not	prruurrsu
has now	rssturssr
has reference	sssrsusss
has requested	sssrsussr
has since	rsssssssu
has slipped	sssrswrsr
has stopped	sssssussr
has to	sussstrsq
has won	sssussssr
hast	rtsxtrqrr
hast du	sussssrsr
hasta	urwoqyrrp
hasta que	sssqswssr
hat	mtozxtvpo
hat am	stsstsssq
hat deine	ussrsrssr
hat es	sssqssssu
hat ihnen	ssrsustsr
hat mich	sssrssvss
hat mir	rssrstuss
hat sich	oss0uqrrq
hat sie	rurrurrst
hat uns	tttsrsrsq
hate	stsqssust
hatte	qurwrtrsr
hatten	surqrqzsq
hatten sie	qurrsrwsr
hau	vsstrsssr
haus	pwqtsswrq
haus 0	stsrussss
haut	rtsrsusss
have	strwrrtou
have 0	rvvrrrtrq
have a	tyrrtouso
have agreed	susssrsss
have an	qtsrssvss
have any	sssussrsr
have been	rovwvtrrp
have chosen	sssussssr
have decided	rrrurrrrw
have done	sssussssr
have emailed	ssssssvsq
have experience	ssssssusr
have gone	sssrsurss
have it	srsssussr
have many	sssssssur
have never	sssssusss
have not	tprtqvurr
have now	sssussssr
have put	usssssssr
have reached	vsssssssr
have read	sqrsssssv
have received	trsrsrssv
have said	ssssssuss
have three	srtsrsusr
have to	rstqruqrv
have two	srussssss
have you	tsrryrrrq
have your	wtstsrrsp
haverstock	srssssssu
having	tttstspsr
having a	sustssrsr
having been	sssrussss
having trouble	srusssstr
having you	sussssssr
hay	qvusrussp
hazard	ssrsssssu
he	yuqrrotqt
he a	srsusssss
he back	xssssssso
he can	sssrssssu
he is	susssssss
he told	sussssrsr
he wants	rssvssssr
he was	srsrssssu
head	rvqpstztn
head and	sssssssur
head for	sussssrss
head of	qtrrtrzso
head office	stsssursr
head will	usssssssq
headhunter	srssssuss
headquarters	sussssssr
heads	srtturrtp
heads up	ssusssssq
headshot	sssussssq
health	rsqrvrtss
health trust	srsssrust
hear	xsrmqvxrp
hear back	rssrsswsr
hear by	ursrsussr
hear from	strqrrtsv
hear it	stsrsursr
hearing	rsssssssu
hearing from	rsssssssu
heating	sssrsussr
heb	ursxsrssp
heb je	srsusssss
hebben	vqrvtrrsq
hebben er	srstussss
hebben je	xrsrssssq
hebt	trsusssss
hee	ussssssss
heeft	prsqrttry
heeft de	rrsrsvsss
heeft een	srsstsssu
heil	srsusssss
hej	rvrtssssr
held	stvrsusro
held at	ssussssss
held next	sussssssr
held on	srsutsssr
hella	susstrssr
hella bruckner	susstrssr
hello	sxusqtupo
hello emeka	rssrssssu
hello idris	sssrssssv
hello lovely	stsvssssq
hello mr	rrsssswsq
hello name	svsrssrss
hello your	rsstssssu
help	qquqqqsxv
help center	srussssss
help desk	rsrrrrrxr
help you	srstsrrrv
hemos	rqrvuvrrp
hemos decidido	srssvssss
hemos descartado	sssqswssr
hence	sssvssssq
hence this	sssvssssq
henrik	ssssussss
henrike	ussrsssst
henrike oltmanns	ussrsssst
hensel	ssssusssr
her	rqtsrtvsr
herbst	rrsurrtst
here	sstvtqsos
here are	rtssssrrv
here is	ssssssssu
here now	rsswssssq
here on	sussssssr
here the	ssxrrssrq
here what	urstusrsp
here your	rsssusrtr
hereby	strussssr
herr	urutqzwln
herr baranowski	srutssssr
herr benning	rsrurrrsu
herr bergamin	rtsrursss
herr dr	trrssutsq
herr dudek	rsssrsssu
herr gruber	tqrsssssv
herr klockner	ssssusssr
herr lohr	srrsssust
herr lysenko	rsstssrsu
herr mensah	tsrrusrss
herr sawatzki	rsusssssr
herr tewes	sssqssssv
herr wienbarg	tqrsrtrsv
herren	trtqsrrut
herrn	swsrsrssr
herrn dr	susrsssss
herzlich	tstqrutrq
herzliche	rssrrwrsr
herzliche grusse	rssrrwrsr
herzlichen gluckwunsch	ssrsrsssu
hesite	srsssvssr
het	ptsytuqpq
hettinga	susssssss
heure	rvrqrussq
heute	qutzsqqsp
hey	ssuxnuvqn
hey anneliese	ssssssusr
hey kim	rstrsrusr
hi	lzytstwkp
hi all	srssssruu
hi amelie	qrstsrrsv
hi aoife	rrssssssu
hi beth	ssssvsssr
hi fatih	srsrsvsss
hi hamza	rssrssssv
hi ines	sstsrsssu
hi jarrah	srssssssv
hi joe	vtsrsrssr
hi kayleigh	rsuussssq
hi kim	ttrtqrtrs
hi luis	sssvssssr
hi lukas	susssrtsr
hi marcus	srssrurst
hi marta	sustssrsr
hi mate	srstssusr
hi mateus	rrsrssssv
hi name	mwpvsqzsq
hi noemi	tsurssssr
hi noor	vrrssstss
hi ottilie	rssrssssu
hi robin	rssssvssr
hi saoirse	srsrssusu
hi steph	rrsssurst
hi team	ssssssssu
hi thank	srrsssssv
hi there	srssssusr
hi vis	ssssssssu
hi wren	ssstsussr
hier	sutqrtqrv
hier geht	pssrssssw
hier und	rssrsusss
hier unser	srussssss
hiermit	rsrquqrsx
hierzu	sssutsssr
high	vqspsrrsw
higher	rtsrsrssu
highmoor	strtsrtup
highmoor animal	sustsrssr
hij	rssvsrssr
hilfe	rrusrsusr
hilft	rsssssssv
him	rsrqsrssx
hint	ssssssusr
hinter	ssussssss
hintergrund	sssusssss
hinweis	ssurtrssr
hinweis die	ssusssssr
hinweise	ssusssssr
hire	qpqwrywtl
hire you	sssrtsvsr
hired	sqtrurqrw
hired a	ssusssrsr
hiring	oxwop3qoo
hiring 0	sssrssusr
hiring and	vssrsrsrs
hiring committee	sssssussr
hiring for	rrssswssq
hiring freeze	srsssrssv
hiring panel	rsssvsssr
hiring process	svstssssq
hiring specialist	srssssssu
hiring team	rvvsstrsm
his	rsrursrrw
his mind	rsswssssq
history	ssrtrsrrv
hit	srsqssrsw
hit reply	sssrssssu
hiya	ssststusp
hizo	rssusssss
ho	ssruururp
hochbrugg	rsstsusss
hoe	rvsrrrrsu
hoe je	rvsrrrrsu
hoeft	rtsrrvssr
hoeft niet	rtsrrvssr
hof	vtrsrsssr
hoffe	rrsruttsr
hoffen	srstvsssr
hoffentlich	vrssssssr
hoffentlich bald	vrssssssr
hofmann	srsrustsr
hohe	surtrrssr
hohenfels	srusssrst
hohenfels gruppe	srusssrst
hoi	pqwvursqr
hoi kim	srsrwsrsr
hola	ntururvpt
hold	qqqqrxwrt
hold on	rsssssssu
holding	rssrvrtsr
holding the	ssssvsssr
holloway	sstrsussq
home	ttrquprrw
home exercise	suqssssss
homeoffice	ssssussss
honor	susssssss
honour	ssusssssr
hoofd	rrstssusr
hooks	srusssssr
hoor	xrsrrssss
hope	osqrvpxrv
hope all	rssussssr
hope i	sssrssrus
hope it	srssvsqst
hope our	sssqssssu
hope this	sqsrssruv
hope you	rrrrsryrs
hoping	ststssssq
hora	s2tqqrrro
hora 0	tusrrsssr
horas	qrzttrrro
horen	vprsrsssv
horst	wrsrssssr
hose	russssrss
hospice	srusssstr
hospital	rurqusvsq
hospital in	ssssssusr
hosting	ssssssssu
hotel	rwrqqrtru
hotel for	ssssssssu
hotels	rssqstssu
houden	rssrsvsss
hour	qtvtvqqtq
hour technical	srussssss
hours	qtwxqprrr
hours and	sustssssq
hours by	sssussssr
hours to	srussssss
hours with	sussssssr
house	qrsrruvts
house in	srssssusr
housing	srsrtustq
houver	tsrrsvssr
how	rs0orqoqz
how did	sssusssss
how many	ssssssssu
how the	turrssssr
how to	rsrqtrsrw
how was	srsqssssw
how you	qt1qrrqrq
however	rrrtrvrru
however you	rssssussq
hoy	rssussssr
hr	swprywxqe
hr for	ssssrussr
hr manager	rtsqsuvsq
hr round	sqssssuss
hr services	qssusssss
hr shared	stssusssr
hrs	tqwrtrsuo
hrs 0	sssssssur
html	srrrrrqrz
http	rqrprrqq4
http www	rqrqrrrq2
https	n2topopxt
https cal	susrsssss
https calendly	svssssssr
https www	rsrsrrsxq
https zoom	ssssssrru
huge	ssssssrsu
hughes	sussssssr
hugo	qwrqtvssp
hui	rssusssss
hui min	rssusssss
huit	stsrusssr
human	ystrssqro
human resources	tturstrsp
humans	strussssq
hun	sssrsutsr
hund	svrrrsstr
hundred	tssrssssu
hunters	sssrssssu
hwy	sussssssr
hybrid	tsssvssuo
hydro	ssssusssr
hydrologist	ssssssusr
i	volwrt5lr
i 0	usrrrsrru
i am	wqqqsquru
i apologize	rssusssss
i argued	sssussssr
i attach	sqssrsssv
i c	sssussssr
i ca	qtrtrxtrp
i came	srsrssuss
i can	ssrququtr
i come	ussssrssr
i d	trpstszrp
i did	sssrssssu
i do	rsrurrssu
i enjoyed	srsusssst
i forget	sssssssur
i found	ursrssrts
i get	rssussrst
i got	trrpsrrsy
i had	rrsussrsu
i have	qrqoqt0ts
i hear	ustrsrssr
i hope	sqsrtrtuu
i just	rrtrvrqrt
i know	rqqtvxrrq
i ll	wtsqspwqp
i look	ussrssssr
i m	rtqott0os
i must	ssssssrsu
i need	srssrrtsu
i nostri	rsrrssrrx
i noticed	srsrsstsu
i promised	sssussssr
i ragazzi	ussussrsq
i refer	rustssssq
i regret	sssqssssu
i run	sssrssvsr
i said	squrrutss
i sent	ssssvsssr
i therefore	sssussssr
i think	rsrqrtsut
i tried	sssvsrssr
i ve	vpotsztpq
i want	srurstrus
i wanted	ssstsruss
i was	trssrtrsu
i went	ssssusrss
i wish	srsrtussr
i work	svssssrsr
i would	srrusrtss
i write	sussrtrsr
i wrote	srsssswsr
ia	rrsrrvsru
iban	sturrsrst
ice	ssrqsrvst
ice cream	sssrssssu
ich	wrntw00mh
ich bin	rssssrssu
ich dass	ssssssuss
ich den	tsrrxrrsq
ich denke	ssrrsutss
ich dir	sutrssrsr
ich drucke	rrsrurrsu
ich hab	rssusrtss
ich habe	ttrrruqss
ich hatte	rsrvrursr
ich hoffe	rrssurtsr
ich ihnen	tquurrvsq
ich ihre	sssrssssu
ich mich	rsstsrssu
ich nicht	sssusssss
ich ruf	rusrsursr
ich sehr	sssusssss
ich sie	pvtqsrvsq
ich um	ursrusssr
ici	sxuqqrrrr
icims	rssussssr
icims com	sssussssr
id	wzsoqqsqq
id 0	ytrqrrsrq
id for	svssssssr
idc	sssssswrp
idea	rqtsrrssv
idea but	sssrssssu
ideas	ssssssssu
identified	rrsssutsr
identite	tstrsrssu
idris	sssrssssv
ids	ssvsssssq
ie	srsrssrsw
iemand	qrr0srrsp
ieri	srssssswr
iets	srvrrssss
ig	trusrssss
ignore	usssssssr
ihn	tpvqutrrs
ihnen	tsrtzrqnq
ihnen alles	svssrssss
ihnen beim	stsqssssu
ihnen das	ssrqsuvsq
ihnen den	rssssusss
ihnen die	qussusssr
ihnen frau	rsstsrssu
ihnen fur	trrurrrst
ihnen gern	vrurrrrss
ihnen gerne	sssrsusss
ihnen hiermit	rsssussss
ihnen in	ussrsssss
ihnen keine	rrsssusss
ihnen leider	rssusssss
ihnen mitteilen	rrrqwrrsu
ihnen sehr	srsussssr
ihnen uber	susssssss
ihnen viel	rssusssss
ihr	unosorup5
ihr antrag	sssssrssv
ihr dossier	sssssusss
ihr interesse	trsssrssu
ihr profil	srrprtwst
ihre	wootrupn2
ihre aussagekraftig	ussrssssr
ihre bewerbung	wwquqsqqq
ihre daten	ussrsssss
ihre entscheidung	rssqusssu
ihre initiativbewer	sssussssr
ihre nachricht	rssrsrssv
ihre teilnahme	sursssssr
ihre unterlagen	sssvsussp
ihrem	prptsqwtu
ihrem profil	sssrssuss
ihren	rtttuqstq
ihren namen	ssssssusr
ihren vorstellungen	srssussss
ihrer	wqrtqprrx
ihrer bewerbung	usstsrssr
ihrer bewerbungsunte	utsqsssss
ihres	uprsrqtrw
ii	sutttrswk
ii 0	stsssssuq
ik	zrqusuwqk
ik bel	rrrrstuss
ik een	rrsrusurr
ik je	rrrssswrs
ik op	yrsqrrtrq
il	xsrxtoqsp
il 0	zpupqrrru
il arrive	vssrssssr
il posto	rtsrwsssr
il responsabile	swsrssssr
il ruolo	rusussssr
il suo	qprtqrxrw
il tempo	rssvssssr
il tuo	rsruqsrrv
il y	rrrrssssw
ill	srsrsxssq
illinois	ssssssusr
illustrator	sssvssssr
ilse	srssussss
im	issvqzyor
im anhang	srvstsrsr
im anschluss	srwsssssr
im auftrag	trtstsssq
im buro	rwrttrrsq
im haus	qssqrrxst
im herbst	rrsusrtsr
im kommenden	sssrssust
im laden	sustsrssr
im mai	srrsrtrut
im moment	sssqswssr
im portal	stsssssur
im rahmen	rurrsrusr
im raum	sssrssuss
im september	sssrruuss
im team	russssssr
impegno	rrrrvsuss
impegno da	srsrususs
important	trsrssrsv
importe	rsssrsssv
impressed	rrsrvusss
impressed by	sssqsusst
impressive	russsssst
in	strvrsvmt
in 0	rqtsrqtrw
in a	usvqtppsv
in accordance	sssssssur
in advance	svsrssssr
in allegato	rrwrvrrsr
in an	srsvrrtsr
in and	srsssursr
in april	srsrrursu
in as	vssrsrssr
in august	srsutrrss
in behandeling	sssussssr
in between	sssssussr
in c	ssussssss
in data	trsrsswqs
in de	tssurrtrq
in dem	rurusrssr
in den	ttupruvsp
in der	sxrursrrq
in die	svryrqrsq
in diesem	qrsxsrssr
in due	sssrsusss
in entgeltgruppe	srsrwsssr
in essence	ssssusssr
in favor	sssrssssu
in favour	sssusssss
in february	trsussssr
in for	ssttrsssq
in frage	vrssssssr
in goede	ursrsssss
in good	srsssussq
in het	srwrrsssr
in his	sustssssr
in ihrem	ssrsrssrv
in ihrer	sssussssr
in january	trrutrusp
in joining	sssussssr
in learning	ssssssuss
in leeds	ssrststtq
in mattinata	strrrsrrv
in may	srrsururr
in mijn	rrrtrrrtv
in my	rrrqttrsw
in november	sssusssss
in october	ssssssvsr
in on	sssrrrrsw
in one	urtsrrrss
in order	trsrutssq
in our	vorzqqtrr
in person	russsssss
in progress	ssusssssq
in quanto	rssussssr
in ruhe	xtrrtrrrp
in sales	sssusssss
in salford	srsvssssq
in sechs	rssssusss
in six	sssssrssu
in that	stsrssssu
in the	utrurpwnu
in there	sssssvssr
in this	rpsssrqr0
in to	stqrsrqsw
in touch	uusssurso
in two	sssruursq
in under	ssssssusq
in unsere	stsqsssst
in unserem	ussstsssr
in with	rrsussvsq
in writing	ssrsxtqsp
in your	ostxrrrur
inbox	usrrtrtsr
inc	srqrrrvtt
include	russrrrst
includes	sstsssrru
including	strqrvqru
including the	srssswssr
income	sqsrsutsu
incoming	ssssssssu
inconvenience	stssrusss
incorporacion	rrrsusssu
incorporacion el	rrrsusssu
increase	srrsrsrsx
increase your	srssrsssv
incumbent	ssssssusr
indeed	ststssqvq
indefinido	rrrryrssr
independently	ssssstssq
index	srsrssrrv
individual	rtsussssr
individual feedback	sssussssr
individuals	ssssssrsu
induction	srssssssu
induction is	srssssssu
industria	stssssusr
industrial	srsrssswr
industry	rttrrrvrs
ines	ssvtsrsrq
info	rqrrrrvrw
inform	qtrsuvrrs
inform you	qsrsvvrrs
informal	ttsrsstsq
informamos	qrrvsrrsu
informamos de	sssvssssr
informamos que	rssssrssu
informatik	sssssssur
information	ruqrrqsry
information is	susrssssr
informationen	srtsusrrs
informe	sssusssss
informed	urstssssr
informer	rrsuussss
informer que	rrsuussss
informiamo	rrstssssu
informiamo che	rrstssssu
informieren	rssrswssr
informieren sie	rssrswssr
ing	survrsssp
ingenieur	rssusssur
inglese	swsrssssq
inherited	rsssssusr
initiativbewer	sssussssr
ink	ssssusssr
inkl	rrurrrrrw
inmail	srsrssyrq
innen	qsstsrrsw
innerhalb	vsrqrrsru
innerhalb von	vrsrrsrst
ins	rtrsstrrv
inscribirte	rrstsrssu
inscricao	trsussssr
inscripcion	wrsrssssr
inscripcion en	wrsrssssr
inscrire	srrussrst
inside	rssussstr
inside of	sssussssr
insists	ssstsussr
inspection	ttstssrsq
inspector	tssssssvq
insta	ssstrsvsq
instagram	rssvsrrst
installed	sssrssssu
instead	rutsrrqtu
instead of	srusssrst
instituto	vrsrsssss
instructions and	srussssss
insurance	rsrqsvrst
intake	sruttsssq
intended	svsrsssrs
intensiv	srsvssssr
interactive	srtrssssu
interessant	rrrrrutus
interesse	tspvqpyqs
interesse an	trrurrsrt
interessiert	strqststr
interest	xroyoqvqs
interest and	trssssssu
interest in	ysqyqsurk
interested	ttsprrtrw
interested in	ttsqssrsv
interesting	qrsssrtsu
interet	srsussssr
intern	rrrttrrvs
interna	qrsusvrsr
internal	rrstrusss
international	rrsrrrvst
internet	rqwqrrqsy
internship	ssssusstr
interview	i3snquspz
interview at	pssrssssw
interview candidates	srssssssu
interview for	r1srsussk
interview has	svssssssq
interview panel	sqssssssw
interview stage	rssussssr
interview we	ssssusssr
interview with	surqssssu
interview you	sssrsusss
interviewers	rsssssssu
interviewing	qwsrsussp
interviewing for	rusrsussq
interviews	psrqussrx
interviews will	rvssssssq
intimated	ussussssp
into	urqurrqqx
into an	sssusssss
into it	sssussssr
into our	sssrsusss
into the	vrrrsrrru
into this	susssrsss
into your	rsssssssu
intro	susssstrq
intro call	susssstrq
invented	stsstsssq
inventory	sssrsutsr
invested	sssvssssr
investment	srrrrursu
invite	o0sqrrsrs
invite with	rwssssssq
invite you	rtsqsrtsu
invited	ptwvrrrrr
invited to	qvsurrssr
invited you	ssvsssssr
invites	srurssssr
invites you	srurssssr
inviting	sqssussst
inviting you	sqssussst
inzwischen	rsswsrrsr
io	susssssss
ion	ssusssssr
ios	srsussssr
iphone	rystrrrsp
ira	srvssssss
ireland	ssssssusr
iris	ursrurssr
irish	sssrssssv
is	sttovwpnu
is 0	uuqsusrrr
is a	usvtspqqu
is an	srssusrru
is appended	sssssssvq
is as	ssssvsssq
is authorised	susrssssr
is available	rptvurrrr
is being	strrsusss
is binding	ssssussss
is complete	vsssssssq
is confirmed	rvtsssrrr
is currently	ussrstsss
is de	qssxsrsss
is done	ssssssssu
is effective	sssssussr
is fine	srvssstsq
is for	susssssss
is free	ssusssssr
is from	vursrrssq
is frozen	sssrsussr
is gone	sssusssss
is in	uqqtsxqrr
is it	ssssssssu
is just	ssssssssu
is looking	srsrsruwp
is mise	ssssttssq
is monday	sqvsrsrst
is needed	sssrswssq
is never	sssvssssq
is nil	srsvsssss
is no	rrvtsrrss
is not	qmtqvzwpr
is now	uqwsrrrrs
is off	sussssusq
is offered	sssrussss
is ok	trsussssr
is one	rrsrsstsu
is our	ssstvsrsq
is person	sssssswsp
is presently	sssrsussr
is quite	usssssssq
is safe	srsssusss
is scheduled	tvrrrssss
is simply	ssssssssu
is subject	ssssursss
is that	rrssrrssv
is the	rrqputsrw
is this	rusrstssq
is to	srsqrursv
is two	srrsussss
is unique	srvrssssr
is valid	ssssssssu
is well	rssussssr
is yours	ssssusrss
isa	sssussssr
island	rrussussr
israel	sssssssus
isso	urrsrvsrr
issue	tqrtrrrrx
issued	ssssusrst
issues	srssssssv
ist	yrsvsvrnn
ist angekommen	ussrsssss
ist bei	vrsrsrsst
ist bis	srrssusss
ist da	xrsqsqssr
ist das	strsssuss
ist der	svssrsrss
ist ein	srssssssv
ist eine	sqttrrrsv
ist es	rrrssrssx
ist fur	trrurtrsr
ist gut	urrrstsss
ist hier	usstsrssr
ist leider	stusssssq
ist mit	rssrurusr
ist noch	srsssvsss
ist somit	ssrvrsssr
ist um	ssssusssr
isto	rrsxsrssq
it	wnwntpqxt
it 0	srssssvtr
it a	uqrutqrsu
it after	sssssussr
it again	ssssvsssr
it and	srvrsssst
it as	rrwqstrst
it at	rsssssssu
it back	stxsrrrsp
it been	vssssrssr
it before	stusrsssr
it by	sxprsussq
it came	tssussrsr
it can	ssssssssu
it come	ursrsussr
it did	sssqssssu
it does	sssrssssv
it down	sssusrsst
it easy	ssussssuq
it for	rtsrssrsv
it has	qqttuqrsw
it have	rssvsrssr
it here	sssusssss
it in	ssssvrqss
it just	sssrssssu
it ll	trruuttso
it long	ussssssss
it looks	stssssruq
it new	sssssssur
it no	srsssussr
it on	wrsqsrtsr
it once	qsssssssu
it one	ssstsussr
it over	ssssvsrsr
it real	srussstsr
it recruiter	ssssssvsr
it so	vssrsrssr
it takes	ssursssss
it the	sutrsssss
it there	sssussssr
it through	rvssrsssr
it to	sp2pqtrtq
it up	strsrsrsu
it was	srrxsqprt
it we	vssrsrssq
it went	usstssssq
it were	sssqssssu
it when	srrsussss
it will	stsrrsssu
it with	srsusussq
it works	ssssrsrsv
it your	usssssssr
item	rrsrutsst
item 0	srssussss
items	srtqrrsrx
items below	rssrssssu
itinerary	srssssssu
its	psqtqvvst
its head	sssssssur
its meeting	susussrsq
its next	rssrssust
ivy	sssssussr
j	ovsztrrqp
j 0	srssssssu
j ai	psrzsttrp
ja	rsp01rpqm
ja esta	srsurrsst
jaar	srssussss
jahr	rrryrrtsr
jahr 0	ssrvssssr
jahre	rqrrwrtst
jammer	rssvsssss
jammer maar	rssvsssss
jan	surrrurrs
jan 0	sssssssrv
jana	rqsusrrsv
jane	rrsrssrsx
janelle	sssussssr
january	uupruvsrn
january 0	sssrsusss
january i	stssrsssu
japanese	ssssssusr
jasmin	stssurrss
java	qqtrrttvr
java 0	srtsssuss
java developer	rtssssrvr
jd	ssssssusr
je	ywqvotvnm
je 0	sqwsssssr
je brief	utsrssssq
je een	qtsssrtsu
je graag	stssrsurs
je me	rsssssuss
je n	rssvssssr
je ne	rssssusss
je op	qrvwrrrrr
je prefere	rrsssvssr
je profiel	urrrssuss
je sollicitatie	urrvssrsr
je staat	srsrswssr
je suis	trssssusr
je te	rtrrrrssv
je vous	qvqrswtsp
jeanne	susssssss
jede	tssrssusr
jede woche	sssrssuss
jeden	ussrsssst
jeder	srussssss
jederzeit	tsrrrrrsv
jeito	rurtssssr
jelle	rr0rrrrrq
jemand	srssssrsu
jemandem	sssusrssr
jemanden	qsrurqzsp
jemanden fur	ssssssuss
jemanden mit	srswssrsr
jersey	sssssssur
jessica	wssrsrssr
jetzt	snvpqrst0
jetzt bewerben	rsssssrwr
jeu	sturssssr
jeu de	sturssssr
jeudi	rxsqrrrru
jeudi 0	rwtrssrsq
ji	vrssrsusq
jij	rustursrr
jo	uorrstssx
jo doe	sqssssssw
joan	srstusssr
job	ponspqz1t
job ad	ssssssusr
job ads	ssssssswq
job alert	ssssssrwq
job description	rssrsszrn
job i	ssssssutq
job is	rursurrrt
job market	sssssssur
job search	rssvssrrs
job sites	sssssssur
job that	rssrsssut
job title	ssstssvsp
job to	sssussrss
job you	urssssstr
jobs	upqmqqn5v
jobs by	srssssrwq
jobs in	srssssrwr
jobs that	sssrssrvr
jobs we	sssrsssrv
joe	vtsrsrssr
join	rsqpwqsuu
join us	strrssrsu
joining	struuursn
joint	srvturrsq
jointe	sutrssssq
jolie	utsrsrssr
jonas	ssrtssrus
jordan	svsrssssr
jornada	sssusrstr
jou	rrrtssuss
jour	stsssrssu
journey	srssssssu
jours	rrrrvrtru
jours et	srsrwssss
jpg	russssrst
judgement	tstrsstsq
jueves	rvrrusrrt
juillet	sutsrtrsp
jul	susssssrs
jul 0	susssssrs
jule	vtsrrsssr
juli	srrqwsrrt
juli 0	ssrsrsssv
julian	rwssssssq
july	ostqrzrss
july 0	rttqstrru
jumping	rusrsssss
jun	trwsrrrrs
jun 0	srusssssr
june	vsqrpstur
june 0	rurttrqtr
junge	rrsssrssv
jungen	srsvssrss
junho	rruqssssv
juni	rtupvtuqq
juni 0	rvurtsrrq
junio	stssusssr
junior	trstsrrvo
junior software	sssrsssvr
juri	urrtssssr
jurist	rrsvvrrsr
jury	rtsssrssu
jusqu	sprorztrt
jusqu a	tqrprwtru
just	spskuswsw
just 0	ssssssssu
just a	sstrrurru
just come	ssssssusr
just email	sssssssur
just following	stsrssusr
just got	ssusssrss
just not	sssssurss
just posted	sssssssur
just put	ssssurrss
just reply	ttsssstsq
just the	ssssssrsu
k	qwrstrtrp
kam	vrssssssr
kan	wqvurrrrp
kandidaat	srsurrrsu
kandidaat gevallen	rssussssr
kandidaten	urstssssr
kandidatin	sssusssss
kann	tusyqtprn
kann es	ssrrsusss
kann ich	rssvrtrsq
kannst	stsvsrrsr
kannst du	susvsrrsr
kantoor	utrsssrsr
karin	rtsxrqtsq
karthik	srsvssssr
kasse	srvsssssr
kayleigh	rsuussssq
keen	sustsrrsr
keep	qouvtvqqt
keep my	rsssssssu
keep track	ssssssssu
keep you	rrstswrsq
keep your	qsttutrrr
keer	stsussssr
kein	vsrsrrsrs
keine	nswsuwpso
keine weiteren	rssrsvsst
keinen	qrrxrrqrw
keinen platz	rrsrrqssy
kelly	rvssssrss
ken	sussssrss
kennel	sssssursr
kennen	rurrrrvsr
kennenlernen	ryrrsssrq
kennis	rvstrrssr
kept	urrosxrss
kept in	sssrsusss
kestrel	srrtvrqst
keuze	rssussssu
keuze op	rssussssr
key	srrrwsrrt
kg	rssyrqrsq
kijken	vusrrsrsr
kijken we	vusrrsrsr
kim	vqrusouqu
kim i	ssssssvsq
kim just	srssssuss
kim thank	rssrssssv
kim thanks	rvstssssq
kim you	rrssssssw
kin	ssssvsrrr
kind	vrrrqutrs
kind regards	tsswrsusm
kinder	sqrsssssv
kindly	qwwturrrl
kindly complete	rrwstsssq
kita	trsssrusr
kita verbund	ssstsrusr
klaar	rrrrrrrry
klant	srrrsstru
kleine	rxrtrrrrr
klient	usstsrssr
klient hat	usstsrssr
klingt	susssrssr
klinik	ssusssssr
klockner	ssssusssr
km	srsrssuus
knapp	srsussssr
knew	srssusrsr
knock	ssusssssr
know	pqqr1yrns
know and	srssssqsw
know by	ssssusssr
know i	srsusssss
know more	sssrsxrsr
know that	vqrrtwrrp
know what	sssrrruss
know when	rssrssssv
know your	russtsssr
knowledge	sqtsrrwrr
knowledge of	srussstsr
known	sssrssssv
koffie	urrrssuss
kolleg	rrsrssssw
kolleg innen	rrsrssssw
kollegen	sssussssr
kollegin	srstssusr
kom	rtsvsrssr
kom je	rtsvsrssr
komm	r0rrqqtrr
komm doch	swsssrrsr
komme	rtsssursr
kommen	wvrrsrtro
kommen sie	srsrssust
kommenden	usspssuss
kommenden jahr	sssrssust
kommission	rtrsurssr
kommst	sprsssssw
kommst du	sprsssssw
kommt	sqttsvrrs
konnen	stpvzsoqq
konnen dass	rrsrwsssr
konnen ihnen	srrswsssr
konnen sich	rssusssss
konnen sie	qwrstrrst
konnen wir	rqtqqwrrv
konnte	rrssstuss
konnten	rrrurrwsr
konnten sie	srrtrrwsr
konto	rrsssssuu
kontrast	srssssrsw
kontrast personalberatu	srssssrsw
konzept	sruurrrsr
korperschaft	sussssssr
kotlin	srssssuss
kreis	rursrussr
kreuzen	sssusssss
kriegst	srstussss
krijgen	ursqsussr
krijgt	strsrssru
kun	rrrqxrrru
kun je	rrrqxrrru
kunde	sstsusrsr
kunden	susrsrusr
kundigen	srssvssss
kunnen	srsrstssu
kunt	rrtstrsrv
kurse	sssssussr
kurz	svqrsqtrt
kurz bescheid	strsrrssv
kurze	rtwqqtvro
kurze bestatigung	swssssssq
kurzfristig	svstsrssr
kuste	rsssssuss
kw	rusrsssss
kw 0	russsssss
kyc	tsrsssssu
kyc analyst	tsrsssssu
l	ustxtrrms
l annonce	rrstsussr
l autre	rrstsusss
l emploi	rtsussssr
l essai	srstusssr
l issue	ursussssr
l offre	rrsusssst
l on	susssssss
la	2wmuvzkip
la admision	vrsrssssr
la base	rtsrrsvss
la carta	rqrrusrrx
la directora	sussssssr
la empresa	rrutsssss
la informiamo	rrstssssu
la lettera	vqrrvrsrq
la maison	svrrssssr
la persona	rrsyrsssq
la personne	rrstsvssr
la plaza	trrwrussp
la premiere	rsssussss
la presente	tustssssr
la prova	rtsrwsssq
la puntuacion	trsvrsssq
la renuncia	rrruusssr
la ricerca	rtstsssuq
la ringraziamo	srswssssr
la rue	srstrsssu
la sala	rqsrvrsrv
la segreteria	rusrsussr
la semana	tussssssr
la siguiente	sussssssr
la sua	tqrsrxrrr
la tua	vssrssssr
la web	wrsrssssr
laat	susssssss
lab	uvsrssrsp
lab technician	usssssssq
laboratoire	sssrsusss
labs	wrsrssssq
lachlan	srtrsussr
lad	rsswssssq
lade	svrsssssr
lade ich	svrsssssr
laden	rtrtrrrsv
laden sie	strsrsssu
laden wir	sqssssssu
lager	svssssssr
lake	tsssssusq
lamentamos	rssqssssv
lampe	ursrurrsr
land	ursssrsst
landed	ttrutrrsq
landed on	sssussssr
landet	rssrssssw
landlord	srsrsusst
lands	sssrsussr
landstallmeist	ssssusssr
lang	usrrsrrst
lange	qrstrwrsr
langer	srsxrrrsr
language	tsssrsvrr
languages	susrsstsq
lantern	srutstssq
lanyard	usssssssr
lapses	rrutsrssr
laptop	svurtrrsr
large	srsusssrt
larkspur	sssussssr
larkspur home	sssussssr
las	rwrwrsqrq
las 0	rurrrrrsw
las gracias	rssvssssr
lasst	qtrrryssr
lasst sich	rssrswsss
last	svsorqtvs
last 0	sssrssrus
last date	ussssssup
last friday	sssssussr
last time	ttursstsp
last year	srurtrsss
lasts	sqrsssssv
late	trstsrsuq
late and	sssutsssr
laten	rrsrusssu
laten weten	rrsrusssu
later	qttprttrv
later and	rsssssssu
lateral	srusssssr
lateral hiring	srusssssr
latest	srrrrsrtw
laufenden	rrursvrsr
lauft	ssrrsusss
laugh	sssussssr
laugh out	sssussssr
lavori	srssrsssv
lavoro	srvsssstr
law	rsuqrrrtu
lawyer	ssssussss
lawyer to	ssssusssr
layoffs	ssssssssu
le	vwxxsrnmm
le 0	rwsrurrrp
le dossier	ursrusrsr
le informamos	sssvssssr
le lien	wqwrrrrrr
le meas	stssrussr
le plaisir	srsrvssss
le poste	pttvrwrso
le recrutement	rrsrstuss
le temps	rrsvsssss
lead	q0oqspuwo
lead by	srsrssvsr
lead to	ssrsrsssu
leaders	urusssssq
leadership	ussssrstq
leading	sssrssuss
leamington	ssssssusr
leamington spa	ssssssusr
learn	tqtrssrrv
learn how	srssssrsv
learn more	trusssrsr
learning	ssrrsqxvp
learning engineer	tssssssvq
learning more	sssrssusr
lease	srrsssust
leasing	srsssurss
least	prtwtrrst
leave	qprwrsuru
leave a	srsssusss
leave it	srswsrssr
leave until	sssrsrssv
leave you	sssussusq
leaving	rssvssssr
lebenslauf	trrrrrtrw
lecture	ussrsssss
lecturer	sstsssstq
lecturer in	srtstsstq
led	sussssssr
ledger	rssussstr
leeds	tsrutstto
left	tstuttqrp
left a	ussssstsr
legal	susprrwtr
legen	sssussssr
legitimate	ssssssuss
lei	ursrrsusr
leid	rrsvrtrss
leid dass	rrsssusss
leider	lqsusyop0
leider absagen	susrssssr
leider bis	rrsrswssr
leider erst	rtsrsussr
leider hat	sssrssssu
leider keinen	rssrsrssw
leider konnen	sssprsssx
leider konnten	sssussssr
leider mitteilen	rssusssss
leider mussen	sssrssssv
leider nicht	rqrvwsrsq
leider noch	sswrsrssq
leipzig	ssssssssu
leitung	rssrtsusr
lena	stsussrss
length	srsrsutsu
length of	srsssusss
leo	xrwqrrrrp
leonie	rtsttsruq
les	xustpqqrs
lesen	wttqrrrrr
lesen es	srussssss
less	sqrtrrrsw
less than	ssssssssv
let	qrsmzvrpu
let call	sssrsusss
let me	qrqqxqurv
let talk	ssssssusr
let the	sssssursr
let us	svsrtsssr
let you	urvqrtqrr
letter	tspq10npo
letter and	tssrsursr
letter for	ssrswsssp
letter will	sssssussr
lettera	vsrrvrrrq
lettera di	rrssvssss
letters	wrrossssv
letters are	sssrssssu
letters for	ussssrssr
letting	srsqssssw
letto	rusursssr
lettres	usssssssr
letzten	ssssssrrv
leuk	ursssssss
leuk dat	ursssssss
leute	trtqsutsr
level	rrsrwrrup
level 0	stssxrsso
level software	sssssssur
levy	sssssussr
lg	syrqrrrss
lhe	rurtssssr
li	tursrsrsr
library	sssqsrtst
libre	tsrrssssv
licence	usrtrrrss
licence is	ussssssss
license	strsrsuss
license and	strsrsusr
lid	stusrsssr
liebe	wuqtwrpso
liebe elif	ssssusssr
liebe frau	ywsmusrqp
liebe grusse	stttrqssr
lieben	stsssrssu
lieber	uqsvrvrrp
lieber herr	srtrrwsrq
liegen	ssstsssur
liegt	sptqrxqrt
liegt uns	usursrssr
lien	wqwrrrrrr
lieve	rssvsssss
life	rrrsrrrsx
life insurance	ssssssssu
ligt	rsssrrssw
lijst	rrsxrsssr
lijstje	rrrrrwusr
like	pysm1prpu
like monster	sssssssur
like this	srsssssru
like to	qxspyoqqs
like us	sssssussr
like we	sssssssur
like you	rtrtxrrrq
liked	rtusrtssq
liked the	ssvsssssr
liked your	rvssssrsr
likely	urrrstrst
limit	srtusrsss
limited	strsrrrsv
limited time	ssssssssu
line	rtrprvqtv
line and	sssrsussr
line to	sssrsvssr
linea	srutsssss
lines	srsrsrrvt
lines up	sssssssur
lineworker	srssssssu
lingua	ruutsrrrq
lingua inglese	swsrssssq
linh	rustssssr
link	pw5lqoqqv
link at	ssusssssr
link below	strsssssv
link https	srusssstr
link is	ururssssr
link on	ssusssssr
linkedin	qqqrqq3ym
linkedin com	rtrrrrryq
linkedin notification	sussssrsr
lio	rustssssr
lisa	sssssusss
lisbon	stssssusq
list	orvqqvtoy
list 0	ssutssssr
list click	ssssssusr
list for	sutssursp
list of	rsrurrtss
lista	trssusssr
liste	rssssusss
listed	rtsrtrusr
listen	srssssssu
lit	srussssss
literally	sssrsusss
litigation	srsvssssr
little	srtsrrrtu
live	rpvsrrrrv
lives	srsttstsq
living	ssssssuss
ll	03smuqqko
ll be	uzqttrrqn
ll call	sussssssr
ll check	srssssvsq
ll cover	svssssssr
ll do	srrsustsr
ll find	rqtrrsvst
ll get	rvsrtrrss
ll give	susrssrss
ll have	uvtqrsrsp
ll hear	utsrsssss
ll keep	rrstsrssu
ll leave	srsussusq
ll let	sswsrrrsr
ll look	rtsttsssq
ll love	sssssssru
ll meet	svssssssq
ll need	srtssrssu
ll never	qrtsssssu
ll only	qsssstsst
ll provide	tssrsussr
ll put	trrrqsqsw
ll read	vstrssssq
ll ring	rtsrsutsr
ll see	tttsssrsq
ll send	ssssusssq
ll show	usssssssr
ll tell	sssussssr
ll text	ssssrsrsu
ll write	vssrsursq
llc	srsswsstq
llp	rtsvsstso
llp is	svsssstsq
lo	xxsxropqn
lo que	rssvssssr
loan	sssrssssu
local	rqursrruu
local time	sssssssvr
localisation	sssssssur
location	rsrtrrzqq
lock	rvvqrrrsr
log	rtqqstqtu
log in	rtqrttqut
logged	ssssssssu
logik	rrvsssssr
login	trtqtrrst
logistica	srusssstr
logistics	surssssss
logo	ytrsrrqrr
logo png	russsssss
lohr	rqrrrstsw
loja	rxrssssrq
lol	rsurssrsu
london	vtrsrrstq
london 0	vssssssrr
long	trtpsrsrv
longer	qrrysrrst
longer under	qssvssssr
longer wish	sssrssssu
look	zsqttoqpt
look at	tususrrrq
look forward	uqsqrrrrx
looked	urrrurrts
looked at	vrrqvrsss
looking	qqpspqzwt
looking for	qprtrrzvq
looking forward	rurrrrqsw
looking to	srssssuuq
looks	xzrnsqrsq
looks at	ussrssssr
looks for	ssssssssu
loom	trurssssr
loop	tvsurrssp
loop the	sssvssrsr
loopbaan	sssssssur
lorraine	rvsqsssst
los	wqrrqpqr0
los angeles	srssssssu
los requisitos	usssssssr
loschen	trrtrrrvr
loschen wir	rssusssss
lost	srstrruss
losung	rrwsrrrsr
lot	vrrurrrst
lot of	rsssssrsu
lou	usrrtsusq
loud	utstsrssq
love	ruqqstvrs
love to	susrstwsm
love you	stssurrsr
loved	svruurrsp
loved your	svstssrsq
lovely	rsrvtqurp
low	rtrrrrrrw
low and	susssrsss
lowest	srrrstrsv
lpa	srssustsr
luca	susvrrrrr
lucia	vusqssssr
luck	stwwrrqsm
luck with	sssusssss
ludmila	sssrssvsr
ludovic	sssssrusr
lugar	rttqrvsrr
luis	rrwtrqrru
lukas	rvrsrusrq
lukt	rwsrssssr
lunch	rtqryrprw
lunch with	svrsrsssr
lundi	wsuqqrqrs
lunedi	trrp1rrrq
lunes	putquqrrw
lunes 0	qvrrvrrrs
lust	rusrsrusr
luz	rusrsssss
lyon	rrrsssrwt
lysenko	rsstssrsu
m	vuomrq3uo
m a	rrssssssu
m afraid	stsustqsq
m aware	srsstursr
m d	ssssssrvr
m en	rrsrruusr
m in	ssssssusr
m interested	susssstsr
m not	usuortrss
m on	qssrsrusv
m paying	sssussssr
m so	ussssssss
m still	ssssurrss
m the	sussrrusq
m w	vrrrrrtuq
m x	sssssssvq
ma	vrtssrsuo
ma non	urvrsssrr
maak	rsvqtrrrt
maanden	srrsssuss
maar	srrwrtrsr
maas	sssusssss
mac	rtssssrsu
mach	rrrswrrrt
machen	wtrqqwrrp
machen wir	svrrssssr
machine	urqsrruvr
machine learning	tsssssvvm
macht	rrsrtusss
mackay	srssssssu
mad	srssvsssr
madam i	rsssssssu
madame	rsrssutrs
madame monsieur	uqtrrrssv
made	ousxpwpqr
made by	rssrssssu
made our	sussssssr
made the	sssusssss
mag	urrrrtrst
mag ik	sssssussr
maggio	qrsrtusst
mai	qusmuypst
mai 0	suustrssq
mai wird	strsrusss
mai zu	tssrusssr
mail	zssosoouw
mail adresse	qtssssssu
mail is	usssssssr
mail ist	vrssssssr
mail it	srvsssssr
mail kann	srusssssr
mail wird	rsssssssv
mailed	srussssss
mailed to	srusssssr
mailing	rrrrrrrrz
mails	rrrqssrvv
mails and	sssqssssu
mails as	ssssssssu
mailto	ssssssssu
main	ssrrrrtsu
mains	ussrsssss
maintenant	stssssssu
mais	qqrsuzrrp
maison	tvrsrrssr
maitre	rrrrusurr
major	srssssssv
make	qqsoqxqvx
make a	srsssurvr
make it	strrssrsu
make our	sussssssr
make sure	rqstssssv
make the	srsrsutss
make you	srsttursr
maken	rtrrwsrrq
makes	rrstssrsv
makes me	srsussssr
making	rsrrsrtvs
mal	uxptqourt
mal an	rrsurrrsv
malte	rurrsrvsr
malte ahrens	rtsrsrvsr
man	rururtrss
manage	tsrqsrsus
manager	uwqsrswwh
manager and	qsspssusv
manager has	rssustssr
manager is	rssussssr
manager of	rssrssssu
manager on	srssssssv
manager south	ssssssusr
managers	sqsrtrust
managing	stsrsrvsq
managing partner	srssssvsr
manana	rurrvrusp
manana a	rusrvrssq
manchester	srsrsswsr
mandate	ussrsstsr
mandatory	ssusssssr
manthey	srutssssr
manual	srutssssr
manuel	sussssssr
many	rqrrtrqtx
maple	swrsssrsr
mappe	ursrsrusr
mar	sssusssts
march	sqqrsuust
march 0	trrsurrst
march and	sssrssssu
marche	ussrsssss
marco	rrrtvrurq
marcus	sqrusurrt
mardi	rxrurrrrr
mardi 0	ssrsssssu
marguerite	sssursrss
marina	rssrussss
marine	sssssssur
marion	sssussstr
mark	qqwursrrt
mark is	srwrssssr
mark your	srstssssu
market	qprossxuu
market on	srssssuuq
marketing	rpttrsrsv
marketing executive	rsstssssu
marketplace	ssussssss
marking	ssvrssssr
marks	tssussssr
marta	rxrstsrrp
martes	rsrtrrrrw
martes 0	sussssssr
martin	srurussss
marz	stuqutrsq
marz 0	sussssssr
mas	opyyqtrrp
mas de	srxrrrssr
mas nao	sssusssss
mass email	ussssssss
master	rrstsrssv
match	osrtvrr2m
match your	sssrssryq
matched	ssssssusq
matches	srssssrwr
matching	sssrssswr
mate	vrqstrxrn
material	srssssvss
materials	ursssrsss
materials and	ussssssss
mateus	rrrssrssv
matin	utrrrrusr
matinee	sxrrssssq
matteo	rrrwusssq
matter	ssssssssu
mattinata	strrrsrrv
max	uq0trtqrm
max 0	ssussssss
maximal	ssussssss
maximum	srussssss
may	upsttrurs
may 0	ssusssrss
may be	ruttrqssr
may cause	srssssssu
may have	rrssrsuss
may i	ssstssusq
may make	rsssssssu
may not	tssrsussr
maybe	srsqstssu
mb	vrtrrsssr
me	ptsnzn2ms
me 0	ssrrruusq
me a	ruwrrrrsr
me about	ssssrsqsw
me and	tttsrsrsq
me anything	ssssssusr
me by	ssvsrstsq
me in	ssssssutr
me know	qrrpxrtrv
me the	sssssusss
me to	trsvrsssr
me too	srssssssu
me with	sssqtsust
me you	sussssssr
mean	stsrssssu
mean that	rsssssssu
means	srrtsursr
means a	srsussssr
meant	sssttursq
meant to	ssstsussr
meantime	vrrrtsssr
meas	stssrussr
mechanic	sursusrvo
mechanical	tsutssssq
med	q1rqssrun
medewerker	srssusssr
media	rvttsrqrs
media manager	sssusssss
medical	rqqrxsvsp
medical clearance	ssssusssr
medical devices	sssrsutss
meegemaakt	rssvsrssr
meegemaakt en	rssvsrssr
meer	rrsrrwrur
meet	s3prottpp
meet link	sussssssr
meet on	sqssssssu
meet the	sustrsrsr
meet with	susrssssr
meet you	sttsssusp
meeting	oxqpqxqqx
meeting next	sssssussr
meeting on	sssussssr
meeting the	sssrssssu
meeting this	sqssrsrsw
meeting with	svssssssq
meeting you	svsrsrsss
mega	vtsqssssr
mehmet	rruyrrrrq
mehr	oqvwsrtts
mei	tusrssssr
meilleures	trsrssssu
meilleures salutations	srssssssu
mein	trswqrrtq
mein bruder	sssssurss
meine	sqrsvrtss
meinem	rwssssssr
mejor	suurssrsr
mejores	qrssssssv
meld	stsrrsvsr
melde	vssrstrsr
melde mich	vssrstrsr
melden	ruqnrysru
melden sie	ssrrssssu
melden uns	prsqryssu
meldet	tqsrssrsv
melhores	utsrssssr
melhores cumprimentos	utsrssssr
member	uvrprttsr
member services	usssssssr
members	rtrqrtrut
membership	rrsssrssw
meme	sussssssr
memo	srussrsst
menina	rrsxsrssq
mensaje	tvsrssssq
menschen	tsussrssr
menschen mit	ssussssss
menschlich	srsvsssss
mention	trsqtstst
mentoring	ssrsssssu
merci	uttutrrro
merci de	rursusssq
mercoledi	rrwrrrrru
mercoledi 0	sssrrsssv
mercredi	rstrsrssu
mercredi 0	stursssss
meridian	susstsrsr
merit	tsssurssr
merkblatt	rruttsssr
merkfahigkeit	srvsssssr
meru	srsvssssr
meru associates	srsvssssr
mes	uprpqssux
mes donnees	rrstssssu
mesa	trrsrsrsv
mese	xrsrsssup
meses	rrrturusq
mesi	rtsrwsssr
mess	sussssssr
message	ttrrrrrrw
message board	sssssssur
messages	srsrsrssv
messaggio	ssssssusr
messenger	rssvssssr
messing	stsusrssr
messing you	stsusrssr
mesure	rssrsusst
met	zupwuspno
met and	stsqstsst
met de	twrqrurrq
met ons	rssvsrsss
met the	ssusssssr
met vriendelijke	sssussssr
meta	trsrsvtsq
method	ssrsssssv
methods	srssssssu
metro	svsrssssr
mets	srssssuss
meu	rvrrrsurr
mevrouw	quruwtrrp
mfg	rtsrswssq
mi	ywqttssql
mi 0	sussssrsr
mi farebbe	stsrrsusr
mia	rsswrrrss
mich	vprurqvru
mich fur	rsswsrrss
microsoft	rxrrrrsru
microsoft teams	sysrsssrq
mid	vssqttrtr
middle	vrvrrrssr
middle of	vssrsrssr
midnight	rrurstssr
might be	vtsrsrqst
mij	ursqrrssv
mijn	rrrtrrttv
mike	rtsssvssr
mil	srrtssusr
miles	wrtrrsrtr
million	rrtsrrrrx
millions	ssssssssu
min	ru3rppxpl
min max	susssssss
mina	swqsssssr
mind	rssxsrtsq
mindestens	rsutstssr
mine	srssssvsr
minerals	rssussssr
minima	rrrurssrv
minima 0	rrrurssrv
minimum	sruttrrsr
minimum of	sstturssr
minister	srstsqssv
mins	suvussrso
minute	q3qrqsqrq
minute 0	sssussssr
minuten	ozyosqqrs
minuten mit	rwrrssrsr
minutes	q14lopqqs
minutes 0	sussssssr
minutes and	tpvrqrrsu
minutes of	sutrssssr
minutes to	rrvrssssr
minuti	rurrrstru
minutos	rxrrrrwrp
mir	srusuvsqn
mir bis	sqvstqrst
mir leid	rrsvrtrss
mireille	svssssssr
mise	rurrttrsq
mise le	stssrussr
mismo	svsrrssss
miss	ruursrsrs
miss the	rrvrsssss
mission	rssusssss
mistakes	sssussssr
mistakes 0	sssussssr
mit	qztyrrsmo
mit 0	rrxurrrsq
mit anderen	sssssusss
mit dem	tsuvquqro
mit den	rrsutssss
mit der	rtrvrtpss
mit dir	survsrrsr
mit ein	rruusrssr
mit einem	rqsssvrst
mit freundlichem	svssssssr
mit freundlichen	uuqvururm
mit grossem	rssrssssu
mit ihnen	rxrtsrtso
mit ihrem	rsssvsssr
mit ihrer	trstsrusr
mit und	rvssrstrr
mit unserem	rsstrsrsu
mit zwei	rrsvsssss
mitbringen	rxqrqrtqv
mittagessen	sussssssr
mitteilen	prrtwrrsu
mitteilen dass	rssusssst
mitteilen zu	rrsswsssr
mittwoch	rysqurqrr
mittwoch nachmittag	svsrrssss
mitzubringen	srtrssrsu
mitzuteilen	utsrsrssr
mixed	sssssstur
ml	stssssvsp
mme	ryrrsrrsr
mo	xsupqrusp
mo fr	wqsrssssr
mob	sssvssssq
mobil	sssrssuss
mobile	ttrssssvq
mobile twice	sustssssr
mochte	qttsttrrr
mochte sie	ssssusssr
mochten	pvrtqstrt
mochten wir	rwssssssr
mock	srssssssu
model	svtrrrurr
modele	srurssrst
models	rrrtrrvsr
models into	sssusssss
modern	srssssrsv
module	ursrssrss
moet	vtsqssssr
moglich	squusstsq
mohr	ssssssuss
moi	tstqttrru
moin	ustpruvrp
mois	qqrvsrrsv
moment	vrsssvrrp
momentan	trrrsusss
momento	tpturutrp
mon	wpstsrurq
mon 0	tprstsurt
mon fils	usstsrssr
monate	tpqrxstss
monaten	rquutstsq
monaten moglich	sruussssr
monats	vssrsssss
monday	r1sqwprqq
monday 0	qwurqrqrt
monday and	ussrststq
monday week	stssusrsq
money	rpststtrw
money is	srssssusr
money not	sssssussr
monica	sssrsusss
monika	usssssssr
monique	ssssusssr
monitoring	vssrsrssr
monsieur	tvrqssqrt
monster	sssssssus
monster careerbuilder	sssssssur
montag	qvruvrrrq
montag 0	ssssusrst
month	zpqoussrv
month and	ssssssssu
monthly	sqrstrttt
months	poqx0qvqp
months 0	sssstsusr
months from	srstususq
montreal	srrsssvtr
moonmilk	ssssssusr
moonmilk leamington	ssssssusr
more	oorynvrux
more about	ssurssssr
more closely	rssusssss
more information	srrrsrtsv
more jobs	tssssssur
more people	sssssurss
more than	rrxtqsqtr
more time	sssrsusss
more years	sssusssss
morgen	r1trsqrqp
morgen herr	strrssusr
morgen zwischen	sqsuusrsr
morning	v1rsqqpqp
mortgage	rssrssssw
most	pqtrrrrrz
most of	sssrssssu
most people	qstsssssv
mostrar	suurrsssr
motivation	srruusssr
moto	ussssssss
mountain	ussrsssss
move	prwvtsqqt
move forward	prvvtrrrs
moved	tttusrsrp
moved forward	ssutssssq
moving	sstxrrrrp
moving forward	tsrvrrrrs
mr	qrqtpzxqp
mr blair	ssssssuss
mrs	wurqrrrst
ms	rvrrxrrsp
ms ferreira	vrsrsrsss
msc	psssrsssw
msc oceanography	qsssrsssv
much	tsqwqqqrv
much for	tssvsrrsr
mucha	rssusssss
multi tasking	ssussstsr
multiple	ssrssssrv
multiple choice	ssrsssssu
municipal	strussssr
museum	ssssusssr
muss	tsrrrtrsv
mussen	ntrxrsrst
mussen wir	qtrtrrssu
musste	sssusstsr
mussten	qssrrussu
mussten wir	qtsqsusst
must	qrvtqpvst
must be	rsxqrrstr
must have	stssssvsq
mutual	rusrsssss
muy	strwrrssq
mvr	ssstvsssr
my	xsonqr1pu
my client	srssssuss
my data	rsssssssu
my desk	ssssssusr
my hands	sssussssr
my iphone	susussrsq
my jobs	ssssssssu
my name	stsrssusr
my previous	ssssssuss
my resume	wssrssrsr
my son	sussssssr
myself	rtssssusr
myself and	russsssss
myself for	rsssssusr
n	umsuqwsqv
n ai	rssussssr
n est	rsrqryurq
n o	rrrtssssu
na	rxownrqo0
na 0	rssrssssv
na sexta	rwrqrrrrv
naar	wrrpoqsp1
naar aanleiding	tusrssssr
naar de	sqssqrrry
nach	wuoxrruop
nach 0	nquvsrtsv
nach ablauf	vrsrtsssr
nach absprache	srrstsssu
nach dem	rwrtrrrsr
nach der	srurrvrsr
nach einem	sssussssr
nach einer	sssssruss
nach rucksprache	strusssss
nachfolge	srstssuss
nachmittag	swrrtrrsr
nachricht	trqturssr
nachricht von	ssrrustsr
nachste	qutsruqst
nachste runde	srutrsssr
nachste woche	rvssrursr
nachsten	sqvprrust
nachstes	sstursrrr
nacht	sssrusssr
nada	qursrursu
nadie	rrussussr
name	nvqwooxsu
name has	sssrsusss
name i	susqssrst
name is	rusrrsusr
name on	srwsrrrsr
name so	ussrsssss
name thank	qtqzssrvm
name was	srstsstsq
name your	srsrssssv
namen	uusrsrusq
namen des	vssrssssr
namens	sustssssr
namens de	sussssssr
names	usstsrssr
nao	xpp0pwqpp
narrative	surtsrstr
narrative designer	sussssstr
national	sturtrrsr
nationwide	sssrsssus
native	srusssrss
natural	srssssusr
nature	svrrsssss
naval	rsssssswr
navigate	sssssssvq
nda	sussssrsr
ne	wrrrrssrs
near future	srssssvsq
nearby	sssssssur
nearly	qrsssrusu
neat	srssssusr
neben	surrsstsr
necesario	rssrssssv
necesitamos	rsstrrssu
necesitamos que	rtssrsssu
necessary	srssssssu
nee	vrrrsstss
need	ouuorvrsu
need a	strrssrsu
need from	srssssssv
need not	sssqswtsq
need somebody	rusussrsr
need someone	sssvssrss
need to	ruvlsurtt
needed	qsqqowwur
needed from	rssqswsss
needed to	sssssssus
needs	vsstrtrrr
needs some	usssssssq
negative	urtrsssss
negative vous	ussrssssr
negozio	sxssrsrsq
nehmen	qpvvsurrr
nehmen sie	rqwtsrrss
nehmen wir	ssspsvsst
neighbour	srssssssu
nel	rqutrsrqv
nele	rvrrurrsr
nell	ststssstq
nennen	ttsrsrusr
ness	srrsrsryq
neste	rrsusrusr
neste momento	rrsusrusr
net	rpqqwsprz
nette	qrsysrssq
nette gesprach	sssusssss
network	rrrtrrrsv
networking	srsrssssw
neu	rtstrrsvq
neue	qrqorxvxq
neuen	rsqrsqusw
neuer	stsrsutsq
neues	qrrrrsvus
neugierig	stsrssvss
never	rrturssrs
never ask	qssstsssu
new	onqkpws4w
new ceo	sssssursr
new date	sssrsusss
new in	sssssstur
new job	srrrssrut
new jobs	sssrsssvr
new message	ststsstsq
new one	sstrsssur
new position	ssssssrsu
new sales	srsrssvsr
new so	sssssssur
new time	sqssssssv
new year	sssssttsq
newer	srssssusr
newly	sssssssvr
news	srqvrtrqw
news is	sssussssq
news you	sussssssr
next	vtqtwqtnr
next monday	srsrssvss
next month	srsrussst
next phase	rsursssss
next round	sqssvsssr
next step	rtstsstsp
next steps	wvtqssrso
next time	sssussssr
next tuesday	sssssussr
next wednesday	sussssssr
next week	tttqtqusr
ni	rrsqtwssr
nice	vprqqrxru
nice to	ssssssusr
nicht	tnx0pyqpk
nicht aber	tssrvrssr
nicht abgeschlossen	srurstssr
nicht berucksichtigt	rsstssrsu
nicht fur	rrsustssr
nicht geklappt	sssqssssu
nicht im	rssssrssv
nicht in	qsrwsursr
nicht mehr	qquttrvsq
nicht vergessen	sussssssr
nicht vor	ssurstssr
nichts	ttrsryqrp
niederlassung	ussrsssss
niemand	trrqswssr
niemand aannemen	srsrswssr
niemanden	sssrsusss
niet	rtuupvqrq
niet aan	sssusssss
niet in	srvsrssss
niet opnieuw	rrsssvsss
nieuwe	rrsssvsss
night	qssussurr
nights	tqrrrrwrt
nights and	srssssssu
nike	srssssssu
nil	srsvsssss
nimbus	rtsussrtr
nimbus ledger	rssussstr
nimm	srwsrrssr
nimmt	ssssusrss
nine	vrssssvso
ninety	sssssussr
ninety 0	sssssussr
niveau	trsrsrssu
nix	utrrrtssq
nj	sssrssuvp
no	nn00nzulq
no 0	stutrurun
no action	stsrsvssp
no appointment	rssustssq
no effect	rssrssssu
no es	qsvrssssu
no for	ssssssssu
no from	ssswsrrsr
no further	rtsqsrtsv
no has	rssvsrsss
no hay	rturrussr
no i	ursssstsr
no later	sssrsusss
no longer	prrysrrst
no luck	susrsssss
no more	srvtsrssq
no new	sssrsusss
no not	ssssssssu
no pressure	ssssvstsq
no processo	ssrtsussr
no puedo	rrstsusss
no reason	ssssssssu
no response	ssssssssu
no se	urssssusr
no special	susssssss
no strings	srssssusr
no te	rrsssursu
no thanks	tssrssusr
no to	srssssssu
no you	ssssssssu
nobody	ttumrrvst
nobody else	sssrssssu
nobody has	svssssssr
noch	tqtspzrqs
noch nicht	urwprttsq
noche	sussssstr
nochmal	urryrrrrq
noemi	tsurssssr
nog	rqrsrvrrv
noi	rrsutssss
noll	qssrstssv
nombre	usssssssr
nome	rrrurrwsr
nominated	ssssssusr
non	ttsvpuqrs
non c	trsussssr
non ci	yrsrssrsr
non ricevere	srrrrsrtu
none	rtuturrrq
none is	sssutsssq
none of	susssssss
noon	tssqtrutq
noon 0	spssssvtr
noor	vrrssstss
nord	trrsrrstu
nordsee	ttsqssusr
noreen	ssssssusr
north	srrtssvsr
north america	ssssssusr
northbarge	rrssssuss
northern	trusssssq
northmere	qssssrttt
nos	usrzsqppr
nos complace	strrusssr
nos ha	rwsrssssq
nos termos	urrtssssr
nosotros	ssrrurrrt
nosotros el	sussssssr
nossa	srsrtssru
nostra	rrsssusst
nostre	rrsvssssr
nostri	rsrrssrrx
nostro	rrstssusr
not	nptzpzpnv
not a	trsrquvrs
not able	srstsussq
not accept	svsqsssst
not add	sssrsussr
not advertised	sssssrusr
not affect	sssssrssu
not allow	rrvrssssr
not allowed	vsssssrsr
not among	rssvssssr
not an	srsstussr
not answer	usssssssq
not ask	rrsrssssv
not available	sssssussr
not aware	ssssssusr
not be	qqtyrvqsr
not been	qrruurssv
not bring	ssrssusst
not carry	stsussrsr
not come	srsrsusss
not disclosed	rturssssr
not do	susssrsss
not enough	qstvssssr
not even	ussrsssss
not exist	ssutsrssr
not fail	ssussssss
not fit	ssssssssu
not for	sstqssrut
not forward	strstsssq
not get	surqursst
not give	rssstussr
not going	sssqsstsu
not have	rqrwrvquq
not hold	ssssssusr
not in	sssssussr
not je	rrrrssssw
not make	rvrssrrst
not match	rssusssss
not mean	rsssssssu
not meet	rssusssss
not met	ssstssusr
not mind	ssssssusr
not miss	rstrrsrsu
not moving	usssssssr
not need	rstssrrsu
not on	ssssssusr
not one	ssswssssq
not only	sssssssur
not opening	sssrsusss
not promise	rssrsrwsr
not put	rssvssssr
not qualified	sssussssr
not raise	susrssrss
not reach	srsrsusst
not read	twrrstssq
not reply	tssussssr
not see	vssrsrrst
not seeing	sssssussr
not selected	rrsurrssu
not send	ussssrsss
not started	srxsssssp
not stop	sssussssr
not take	vtssrsrsp
not taken	sssrssssu
not tell	tstsssssq
not the	uturrrrrr
not to	rrrvrssru
not trying	ssusssrsr
not wait	srrswsrrs
not work	sssqssssu
not workable	srsvssssr
not you	sssussssr
not yours	srsussssr
note	stzvopqvm
note on	rsutssrsr
note that	surssrrxo
note to	usssssssr
notebook	srussssst
notes	qurtsrsss
nothing	tvsqtqqtr
nothing new	sssssssur
nothing to	rwsssrrsr
notice	rssuurqqt
notice period	srsussssr
notice that	sssrssssu
notice when	srsssssrv
noticed	rrsrsstsv
noticias	rrsqsrssy
notifications	tssssssuq
notify	sutrsssuo
notify you	sussssstq
notre	stvsrtrrp
notre part	ururssssr
nous	srqxsqqpx
nous accusons	vssrssssr
nous avez	rssusssss
nous avons	rqrvtursr
nous ne	urstsrrss
nous renvoyer	rrvrssssr
nous vous	rrqvqqrry
nouveau	rtrqssssv
nouvel	rrsqsvrst
nouvelle	surusrssr
nov	stssusrsq
nov 0	stssusrsq
novel	ssusssssr
november	rurtqqssu
novembre	vrsrssusq
noviembre	ssusssssr
now	rovxqtqrv
now available	rrwrsssss
now i	sssssruss
now it	sssrsvruq
now on	rrsrssssw
now open	sssssssur
now the	rssvssssq
now to	ssssssssu
now we	srvsssssr
now with	ussrsstsq
nu	urrrstrss
nuestra	rwrqsussr
nuestro	wrrtrrssr
null	sssusrsss
number	usqstptrt
number for	ussssrsss
number of	srrusrsss
numbers	urrqstrru
numbers are	sssssusss
numerical	srwsrsssr
numero	vrsrrsssu
numero de	ursrrsssu
nummer	uusrssrsr
nummer 0	usssssssr
nun doch	srstsurss
nuove	rrstsssur
nuovo	rssssusss
nur	survqwprq
nuria	rssussssr
nurse	ssrqtrysp
nursery	ssusstssr
nurses	ssssssvsr
nursing	stsrusssq
nv	ssssvsrss
o	tswyspqor
o 0	rururstsr
o de	rtsrssssu
o link	sqyrrsssr
oakmont	rusrsssst
oben	rssssusss
oberrauch	wsssssssp
obra	vrrrvrssq
obrigada	xrrxrrrro
obteve	rrrtssssu
obvious	susssrsss
obviously	vsssssssr
occasion	stsussssq
oceanography	qsssrsstv
october	ssrrtswrq
october 0	tsstusrrs
october and	susrssssr
oder	tytpsqutm
odile	urussrssr
of	sqsvqttpt
of 0	toxtpqvqt
of a	srtortssw
of address	sttrsussp
of all	rrrsssssw
of applications	tssrssrsu
of april	susssrsss
of birth	srvsssssr
of cost	ssusssssr
of course	sssrsrtsu
of data	qssssstst
of day	ssssusssr
of de	ussrssssr
of difference	sssssssvq
of entry	sssssusss
of fair	sssssssvq
of five	sssussssr
of hands	sssssursr
of his	sssrssssu
of interviews	sqssussss
of it	uwrrrqrrs
of jan	sssssussr
of january	ussrssssr
of je	rusrussrr
of joining	ssssusssr
of july	srsssussr
of legal	ssssssuss
of luck	ssvtssstn
of may	usssstrsr
of merit	tsssurssr
of mine	srssssusr
of my	sssrssssu
of new	ssssrussr
of next	ssussssss
of northmere	qsssssstt
of operations	sssrssuss
of our	tuqorrtvs
of people	rrsrtstsu
of qualifications	sssrussss
of quality	sssrsusss
of reviewing	susrssssr
of sales	srsrsswsr
of school	susstsrsr
of staff	ssvrsrsst
of the	rvqsswrou
of their	ssssssssu
of them	wsspssssr
of this	rrturrrrw
of those	rususrssr
of three	tutrssssr
of today	sssssussr
of us	usrusrssr
of you	uqrwrsqsu
of your	sttpspsxr
oferta	rrrqzrrrt
off	ssprsswrs
off on	sssrsvssr
off the	utrtstrsq
off to	srssssusr
offen	srstssusr
offen fur	sssrssuss
offene	rurssstsr
offene punkte	sursssssr
offentlichen	sussssssr
offentlichen rechts	sussssssr
offer	poor8soqu
offer for	rrrrzrrsr
offer has	srssussss
offer letter	rrss0ussl
offer of	ssssrsssu
offer you	rqrs0rqrt
offered	srrsuurrr
offered the	sssustrsr
offered to	sssrvrrss
offers	ssrqrsruv
offers you	sssrssrus
office	vtsussspo
office at	srussssss
office is	svssssssr
officer	rvyrrsrvk
official	rqrtvsrrt
offre	rrsusssst
offs	ssssussss
oficial	rrrrvrsvq
often	sssrssstu
oggetto	ststssssq
ogni	tssrsussr
oh	rsrrrsssw
ohne	ppuuqr1ro
ohne dich	rssussssr
oi	vrtutrrrp
ojo	srssvsssr
ok	tstuuqrsq
ok on	stsussrsr
okafor	ursrurrsr
oktober	rrvssvrsq
oktober 0	rssutsssr
ola	pqswtzppr
old	quxpqssss
oleksandr	rrrsrsusu
olga	rsvtssssr
oltmanns	ussrsssst
om	pzrtprsqt
om 0	r0srrsrrq
omdat	ssstssssu
on	nsqxswtot
on 0	pttvprtts
on a	pvrvtrsrr
on all	rssrstssu
on any	ssutssssq
on as	sssssvsss
on august	srssussss
on average	rssusssss
on call	srsturssr
on camera	tursssssr
on december	usssssssr
on demand	ssusssssr
on everything	ssssusssr
on experience	stssssusq
on file	sssrssssv
on friday	ussvrrrsr
on garde	rtsrsusss
on hackerrank	srussssss
on hold	rrrqryrst
on it	ssrruttsr
on me	ssssssrsv
on monday	rurtqrrsv
on my	srrrrrxrr
on one	sutrsstsr
on or	tssrusssr
on our	qossqxvrt
on page	ssrsusssr
on purpose	ssxrssrsq
on saturday	utrrrrrru
on sunday	ursrrsusq
on te	trsrutssr
on that	srrstruss
on the	vssorxtpq
on their	sssssssus
on this	rsrurrtsu
on thursday	syqprrwrr
on to	urrrssrsu
on tuesday	rtrsvrrrt
on us	sttusrssq
on wednesday	srrurrrsv
on why	ssvsssssr
on yet	sssssusss
on your	pvssssrtt
on zoom	trsrssvsr
onboarding	srrswsssq
once	tttoswqqs
once in	ssussssss
once the	qssrttrsu
once we	susrstssq
once you	sutstsrsr
oncology	russssrss
onder	srssssssu
onder de	rrssssssu
one	styvprqqr
one and	stsrsursr
one day	vssstsssq
one had	ursssssss
one in	srsvsstsq
one month	vsssssssr
one more	rsssssssu
one of	rttvppxqs
one on	sussssssr
one or	ssssrssus
one other	sssssursr
one page	srwsrsssr
one place	ssssssssu
one that	ussssssss
one time	srsrssssw
one way	srusssssr
one who	sssusssss
one with	sutrrsrss
one year	srtrturtq
ones	rsutsrssr
online	tpyooqrr0
online assessment	srxrrsssq
online banking	qsssssssu
online course	srssssssu
only	srqtprpvz
only 0	srrsssrsv
only one	sssusssss
only will	sssssssur
ons	swrrsurrr
ons lijstje	srsrswssr
onsite	rtsrsuusp
ont	ssssssurr
ontvangen	xrrqvrssq
ontvangen en	ussrssssr
onze	rsrttursq
ook	ttrsssusr
oort	susrssssr
op	0srvvrvoi
op 0	rrsvstssr
op basis	sussssssr
op een	srstusssr
op kantoor	utrsssrsr
op prijs	tusrssssr
op woensdag	svssssssr
opdracht	rqyrrttrq
opdrachtgever	rrtrruurr
open	rqrvrrysq
open any	usssssssr
open to	rtstssvsp
opened	tstrurrtq
opening	vqrsruvrp
opening of	sssrsusss
openings	srstsuusp
opens	sssstussq
operation	sstrrussr
operational	sssusssss
operations	tsssvrssp
operations lead	sssturrsr
operative	srsusussp
operative 0	sssussssr
operator	vuurstrrn
opgenomen	srsussssr
opgenomen in	srsussssr
opinion	ssssssssu
opnieuw	rrsssvsss
opportunites	srssssssu
opportunities	stsurrrru
opportunities coming	sussssrsr
opportunities within	sssussssr
opportunity	srqtrrttv
opportunity to	trstssrsu
opportunity with	srssssuss
opt	strsssusr
opt out	stssssusq
optado	rssrssssv
optado por	rssrssssv
optical	ssvsrssrs
optics	srvstssrr
optional	susssssss
options	ssrrwssrr
or	pxumrousx
or 0	rvrrrssst
or a	sqssssrsv
or above	trurssssq
or before	ssssusssr
or book	srssssssv
or call	srussssss
or change	ssssssrsu
or decline	stssvsssp
or friday	russsssss
or just	sssssssur
or madam	rsssssssu
or more	srssrsssu
or so	ssssssusr
or the	sssrtussr
or thursday	sussssssr
or two	susssstsr
or you	surssrurr
orale	svssssssr
orchardgate	ssssssrut
orchardgate bank	ssssssrut
orde	uqsqwsrsr
orde ontvangen	ursssssss
ordem	rrsqsvssu
order	qruqtvqqu
order of	tstsurssr
ordine	rvsrrssru
ore	stuqqrrsw
ore 0	ssuqqrrqx
org	srrrrrrry
organisation	russsrsss
orientation	svrssrrss
original	rwsssrrrr
originals	rrssssssu
ort	qyrrrsurq
os	wwsrpttro
os melhores	utsrssssr
oscar	srusssssr
osgood	sssrssssu
ostern	svsssssrr
ot	ssssssusr
ote	ssssssuss
other	pntwptsry
other candidate	sssussssr
other candidates	rrrvrrrrv
other person	sssssttsq
other side	srusssssr
other way	sssrsusss
others	vrrutqqsr
others and	usssssssr
others were	sssussssr
otis	sussssssr
ottilie	rsstssssu
otto	srrtqtrsv
ou	uurtrrrsr
ou l	susssssss
ou nous	rssusssss
oublie	rssusssss
ouest	rssrsusss
ought	ssssssuss
ought to	ssssssuss
oui	qrrquuuss
our	qsqvquupu
our best	srsruussr
our company	qrswtssss
our conversation	sssussssr
our current	sssvssssr
our experiences	sssssssvr
our focus	sssussssr
our form	rrssssssu
our general	sssrsusss
our graduate	sursssssr
our headquarters	sussssssr
our hiring	ssssvussp
our last	srsursrtr
our new	sssrsusss
our next	svqssssss
our office	srutsstsr
our operations	ssssurrss
our paths	sssqssssu
our place	svssrssrr
our platform	srssssuss
our processor	rssrssssv
our project	sssqssssu
our sales	rsssssuss
our search	sssssussq
our side	rsstsursr
our site	sssrssssv
our staff	tssrssusr
our success	sssssssvq
our system	zrsqsrssp
our team	zsrrsrtso
our upcoming	sqssssrsx
our vp	stssusrsr
our way	sssusssss
ours	rtrttttsp
ourselves	ssusssssr
out	suowqsspu
out a	sssrssssu
out about	ssstsussr
out and	rssrssuss
out is	susssssss
out loud	stsussssr
out more	ssssssuss
out of	ruqrttrss
out on	srstrsssu
out the	sstrrsrsv
out there	sssrsvssr
out this	sssqssstu
out to	tssussrsr
out with	tusrssssr
outcome	ussutsrsq
outlook	strtrsurr
outlook for	srstssusr
outra	rrrwssssr
outside	sururrstq
outside your	sssussssr
outstanding	stusssssr
over	rtrvvrppu
over 0	rqrqturry
over het	sssusssss
over the	rvrurrrss
over their	sssusssss
over there	usssssssr
over with	ssssusssr
overview	srssssssu
own	vtrrsqtrt
own interest	ssssssuss
ownership	srsusssst
p	mspzzrrqr
p h	ssssusrss
p m	rvsrsrtsr
p s	rssvssssr
paar	sssrsusss
pacific	sqtssssst
package	rqrrurssw
package for	ssssusssr
package has	srsrssssv
packer	ussussssq
page	roxsuqsrt
page 0	ssrsusssr
page on	ssvsssssr
pages	squtussrr
pages we	srrsussss
pagina	urwrrrrsr
paid	rrqwsrvsq
painted	usssssssr
pair	svsrsursr
pair of	sssssussr
pairing	sussssssr
pal	ssssswssp
pan	stssusssr
panel	qtqq0voqq
panel for	ssrsrurst
panel has	rrsstussr
panel is	sssssussr
paper	stusrsrrs
paper and	ssusssssr
paperwork	srrsxsssq
paperwork is	srrswsssr
papier	rrzrrrrrr
par	rwspvrtrq
par delegation	rsssussss
par une	rsssssuss
para	txvytosqj
para a	vsrrurrsr
para el	qurutrrrs
para o	ruvrrsrsr
para que	ssrvsssss
para uma	stssssusr
para una	turrsrtrr
parabens	rrrrwssss
parada	stsrsussr
paragraph	ssvsrssrs
paralegal	sssussssr
parallel	vsssssssr
parcel	srssssssu
parcours	rtursrssu
parental	sssstsrsu
parents	rqrssrrsy
paris	uqrrrrrsv
parish	tssussssr
parking	rssssutss
parks	srsussstq
parle	strrrsuss
parliamo	russtssrr
part	rqxqtpvsr
part a	rsssssuss
part of	rtxqsrrrr
part time	srsssstuq
parte	rrrwrrusr
participacao	rssvsrsss
participate	rrvsssssr
participate in	srussssss
partie	srrtrussr
parties	sssrssssu
partir	qqwqvrwrq
partir du	rrvrvsrsq
partire	rtsrusssr
partner	pvqrrr1rp
partner at	russsssss
partner for	susrsssss
partnerin	ussrsrusr
partners	rurrwtsrp
partners met	rsssxrrrq
partnerships	sssussssr
party	srsrssssv
pas	vqttrusto
pas de	ursrtsssr
pas encore	srutssssr
pas le	sssusssss
pasamos	rysrsrssq
paso	wssrssssq
pass	rquurrqrv
pass a	ssusssssr
pass mark	srutsssss
passar	xyqrqqqqs
passare	sxssrsrsq
passcode	sussssssr
passe	squsvrrrq
passed	qrututsrr
passed on	rssusstsr
passed the	sstruurrp
passen	ssssssrvr
passer	swtsrrrsp
passi	sussrssss
passiert	vrsrsssss
passiert jetzt	vrsrsssss
passing	vtssssrrr
passing to	vrsssssrs
passo	rrwtrsrsq
passport	surrsssst
passt	qustuqurq
passt das	srsswsrss
passt ihnen	rsrsssssu
past	rwrsrrrrt
patent	srussssss
paths	sssqssssu
paths cross	sssqssssu
patience	vrrqsussq
patient	rrsvttsso
patients	srrrrrysr
patio	sssrsussr
patricia	srssssusr
paula	xstqtrtso
pauline	susrsussr
pause	qrrqr0rts
paused	srtrsussr
pay	ortsxqtrt
pay a	ssussssss
pay for	srswsstsr
pay you	susssssss
paye	srstusrss
payment	rprtvrrsv
payment for	sssussssr
payments	sssussssr
payroll	srrrvrsss
pazienza	tssqswrsr
pb	srsusssst
pc	rquqqrq1s
pdf	trvrqqvsr
pdf 0	ssurssssr
pe	ssssssusr
peadar	rssvssssq
peak	susrvrtsp
pedagogique	ussrssssr
pela	tturrssrr
pell	sussssssr
pellworth	sssqssssu
pellworth talent	sssqssssu
pelo	vtsrssssr
pen	ssvsrstsq
pencilled	rvssssssq
pending	trsqsxssq
pensar	srusssssr
pension	ssssvsrsr
pension 0	ssssusrsr
people	wopurrxpt
people and	urrvrrtsp
people do	vsssssssr
people hired	sssrssssu
people i	rsssssusr
people team	ussstrssq
people to	sssssurss
people we	sstssstsq
people who	urrossusv
per	qqrzspsow
per aver	rssusssss
per chat	srussssss
per il	psr0qrqrv
per l	sustssssq
per la	oqrsrvrrz
per le	rtrurrrru
per month	sssssssru
per non	srrrrsrtu
per un	rtrrrsxrq
perception	ssrsssssu
perdona	rusrrvssr
perfect	stsrrsuss
perfil	trrrrryrs
performance	rrusrstrs
period	sqsvsrrst
period 0	srsvssssr
periode	srssssssu
perkovic	rssqssssv
permanent	srsursttr
permissible	sssussssr
permit	rrrruurtr
permitted	ssvrssssr
pero	rrrvrrtru
pero te	srssssuss
person	ouqwoq0sq
person and	ssssssusr
person at	svssssrsr
person talent	ssssssusr
person who	sssrssuss
persona	sqtzrrrsp
personal	ttrqsurru
personalamt	sssssusss
personalauswei und	srssssssu
personalberate	sssssssqv
personalberatu	srssssrsw
personality	ssusssssr
personally	ursqssuss
personas	rvrtrsssr
personen	ttrvrrrsr
personen in	sssusssss
personlich	rusussssq
personlichkeit	srutsrssr
personne	qrstsvusr
personnel	rtsrrusss
personnes	rrsvsssss
pessoa	trrxrrrrq
pete	srusssssr
peter	ssssssuss
petersen	ussrsrsss
petit	suvsrrrsr
petite	svsrssssr
petra	srssstssu
pettifer	rsssssssv
peut	susrsssss
peux	ruvrtsrrr
pfeiffer	tssrrussr
pflege	rssqstuvr
pflegefachkraf	ssssssrxq
phase	rvtrssssq
phase of	sussssssr
phone	uttrtowpr
phone screening	sussssrsr
photo	rsvsrrrru
photo of	ssssssssu
photos	trsrsswsq
photos of	trsrssvsq
physical	trrssustr
piacere	rtrrtsusr
pick	upwrsstsp
pick a	rsusssssr
pick an	srssssusr
pick any	sswrssssq
pick the	sssssurtr
pick up	vrsssrssr
pick your	ssssususq
picked	urtvrrrsp
picking	rssussrss
picks	srsswsssq
piece	tsxqrrrrs
piece d	tstrsrssu
piece jointe	sutrssssq
pike	vrsssrsss
pile	ursqsvtso
pin	qrssssusu
pine	srsturrtq
pinegate	rrrtssssv
pinegate consulting	rrrtssssv
ping	srssssuss
pipeline	stsussssq
pipelines	sssssswqr
piso	rusqssssv
pitch	suursrtsq
piu	pptwurrts
pizza	ssrsssvss
place	rtqwrtsqt
place in	srsrsusst
place on	stsvssssq
placed	rrrrtyrsp
placed 0	sssssussr
placed on	rssssussr
placement	ssssrustq
places	rpuurqurv
plain	srwsssrsr
plaisir	rrrrysrsr
plaisir de	rrrrysrsr
plan	rrtsrsrrw
planner	rssusussq
planning	uursrrsrr
plant	srrsruwsq
plant manager	srsrssvss
planta	svssrssss
plastic	ssvsrssrs
platform	rstrsruss
platform engineer	ssussssss
platz	prrrusrrx
platz 0	rssrutssr
platze	rrsssrssv
play	rutsssrsr
play now	ssusssssr
plaza	tqrvqtsqu
plaza 0	rrsvssssr
plazo	pqutursst
plazo de	pqutursst
plc	ssstusssr
please	p21kvmppt
please add	sssussstr
please bring	sussssssr
please call	sqsssstsv
please check	rtvrssssq
please choose	srrsssssv
please click	srssssssv
please come	srssssssu
please complete	pvxqrsrsq
please confirm	sstrusssr
please do	vustrtqrp
please find	ttsqususo
please finish	ssutssssq
please have	sqssssssu
please let	sussrsrst
please log	ssrsussss
please make	srssssssv
please note	tururrruq
please prepare	sussssssr
please review	rqrrwssst
please send	srssussss
please share	sqssssvss
please submit	ruqsssssu
please use	rsssssssu
pleased	rtrpzuqrr
pleased to	rtrozsrrr
pleased with	sssssussr
pleasure	srstvsrsq
pls	rsrxsttso
plumbing	sssusssss
plus	qtsruqxqp
plz	ssusssssr
pm	sztpppsts
pm 0	svsssssrr
pm bst	sussssssr
pm et	srrtssvsr
pm to	sqssssuss
png	vursssrrr
po	vssqssrts
pode	vrrrrrrsu
poder	ussqrrssu
podra	qrsussssu
podrias	rvsrssusq
podrias venir	rwsrssssq
pogo	srssrsrvs
pogo bikes	sssrssrwr
poi	vqsvrrrsr
point to	susssssss
pointers	sussssrsr
politecnico	vtsrssssr
polymers	ssssrussr
pool	rrsrrwusq
pools	ssssvsssr
pop	surtrrrst
pop in	sssussssr
popped	tssrssusr
popped up	ssssssusr
popular	ssssssssu
por	ttnyouooz
por el	rssusssss
por eso	rrsvssssr
por la	twsrrsssq
por telefone	ussrssssr
por telefono	rsrssrssv
por tu	sssqsusss
porgiamo	rrsusssss
porque	qrrsrwrwq
porque no	rssqsxsss
porta	pvrtqrrrv
porta il	rrsrrsrsy
portal	tqrrrqtuw
portal by	ssrsrsssu
porte	rruvssssr
portfolio	0ursrprrq
posez	susrsssss
posez sur	susrsssss
posicao	rrsrrvuss
position	vsty5oqog
position 0	srsrussss
position as	ssssssrsu
position at	ssvvtrrrn
position has	rrsusrsss
position in	sssrrsssu
position is	stsruussp
position of	stsqwsssr
positions	sqsustttr
positive	ussssssss
posizione	qtsrswssr
posizione di	qtsrswssr
possibili	strrrsrrv
possible	rtvrrrrru
posso	rqrurrrrx
posso passar	rqrurrrrx
post	tqurvrtrp
post 0	ussrstssq
post a	sssssssur
post of	rsvqvrrsr
poste	spuwtxsrk
poste 0	vrsrssssr
poste a	rrsssvssr
poste de	rttrtursq
posted	rqrqrsryu
posted by	tsssssrur
posted in	ssssssssu
postfach	surrsssst
posting	trrrrruvr
posting does	usssssssr
posting it	srrsssvsr
posto	qtrvvrrsp
posts	sstrsvstq
postule	rrsrsvssr
postuler	rsssssswr
pour	mzotwqspv
pour l	qrrvrrssv
pour le	rutvtrrsq
pour toi	srssvsssr
pour un	rsrqrrurx
pour vous	rqrsruuss
pourrez	sssusssst
pouvez	rurqrurru
pouvez vous	rvsrsvrsq
ppc	sssrussss
pr	vrrssstrs
pr 0	vrssssrrs
pra	wurtrrrrp
practical	ssusrsrss
practical and	srussssss
practice	rqstrruvs
practice manager	rtsussrss
practico	srxsrrssr
practitioner	ssusssssr
praktikum	ssrsssrsv
pramie	tqsrrsysq
prasident	rustssssr
pratica	rrwursrsr
prazo	wrsqsssss
pre	trrrtrrsu
pre employment	srrsussss
precious	vssrssssr
prefer not	sssussssr
prefere	rrstsvssr
preferences	srrrrrrvu
preferred	stsststsq
preguntas	srusssssr
premiere	srruutrsr
premises	susssssss
premium	rsrrrsrp1
prend	trsrusssr
preparation	susssssss
prepare	rwtrrqrst
prepare for	srsssrssw
prepared	sqstsrssx
preparing	sssttsssq
pres	rrssssuss
preselection	ussrssssr
presentation	ryrqssssr
presentation and	sssrssssu
presentation is	sussssssq
presente	ttrxrrrso
presented	sssssursr
presented to	sssssursr
presently	sssrswssr
presidente	rrrurussr
press	urxrsrrsp
press release	ssusssssr
pressed	srsssusss
presso	ssstrssrv
presso la	sqstrsssv
pressure	sssturssq
presupuesto	rssrsxssr
pretty	srssssssu
previous	ursssstrr
prevista	rsrqrvsru
prevoyez	svssssssr
prezado	rsswssssr
price	srrrstrsw
prices	srrsusrru
prices on	ssssusssr
prijs	tusrssssr
prima	yursrrrrp
primary	vssstrrsr
prime	sssrussss
principal	strruwssm
print	ussssrrss
print shop	usssssssr
prions	tusrssssq
prions de	tusrssssq
prior	sssrtussr
prior to	srsrsusss
pris	rrsxsrssq
priscilla	sussssssr
prise	trsrvsssr
prise de	ursrtsssr
prise en	srsrvssss
privacy we	ssssssusr
private	srrrurvsr
pro	rrrrurrtv
pro for	ssssssssu
probably	srsrrtssu
probation	srsrysrsq
probezeit	srsswsssr
problem	stuqrrsqu
problem we	ssvsrssrs
procedimento	vtsrssssr
procedimiento	utssssssr
procedura	rrstsussr
procedure	usstssssr
procedures	ssussssss
proceeding	rssussssr
proceso	usstsrssr
process	ruvssssqq
process for	rsusrtssr
process is	ssusssssr
process of	susrssssr
process we	supssssss
process will	srsrssvss
processo	rsrvsursr
processo seletivo	rssvsrssr
processor	rssrssssv
produce	srtrsursr
producer	urrrttssr
product	sqtrsqttt
product analyst	tsssssstq
product manager	rrvrssstr
production	tssurursp
production manager	ssssrussr
productive	sqssssssw
products	srrrrsssw
prof	tsrrtrrsu
professional	ssrrrrssw
professional 0	sssssssur
professionale	srsussssr
profiel	urrrssurs
profil	rtpsqrxqv
profil mit	ursqsstss
profil passt	sssrssuss
profile	qrrurpxru
profile on	srsssswsr
profile to	rtsssssru
profilo	srrussvsq
profitez	srssssssu
program	rqtstrssv
program for	ssssssuss
programme	qturrrtsu
programmer	ssssssuss
programs	ssssssssv
progress	srursssru
prohibited	sttrsstsq
project	spqrquswu
project manager	rsrsrrswr
project that	sssssursr
project was	sssqssssu
projects	rrrtrssru
projects and	srssssssu
projekt	rurtrrtsr
projet	svsrssssr
promise	usrqsrxsp
promise anything	rssrsrwsr
promised	ssswurrsp
promotion	trsrssssu
proof	rtrrssssu
proof of	sussssssr
prop	ssussssss
proper	swrrrsrss
properly	vtsrssrsr
property	rrsqswrts
proposal	rrsrssrsw
propose	rwrqrussq
propose d	rwsrssssr
proposed	stssusrsr
proposer	rrsusssst
proposition	sssrsusss
proposta	rurrusurr
propuesta	rsswrsssq
proseguire	srvtsssrr
protect	sstssruss
protect your	ssssssuss
protection	rtrpsrrsx
prova	srxvurrrn
prova pratica	rrwursrsr
proved	sssussssr
provide	utspssrts
provide a	srtrsusst
provide an	usssssssr
provide you	sssssssus
provided	swrrrssss
provided in	sussssssr
provides	srsusssst
provincia	ursrssusr
provisional	vrttsrssq
proxima	svssssrsr
prueba	rrxrusssq
prueba no	rrxrrsssr
pruebas	trusssssr
prufen	srrrussst
prufen und	rsssssssu
pruft	tssqsusss
prufung	urtutrssp
prufung durch	ssurssssr
pt	srussssss
pub	srssrsrsx
public	rvqsqrvsr
publicity	ssusssssr
publicly	ssvsssssq
published	sssrsrtvq
published a	sssssssvq
puede	rrsrqrsry
puedes	squtrrrst
puedo	rrstruusr
puesto	uruwusqrn
puesto de	rtvpvtrrq
puis	srsruursr
pumhosl	sssrsussr
pump	ssvsssssr
pun	usssssssr
punkte	qutstsssq
punkten	usrtssssr
punto	rssssusss
puntuacion	trsvrsssq
puo	susrsssrt
puoi	rrvttssrr
pupil	sssssussr
purchase	srsrssrrw
purpose	sswsrrrsr
pursuant	sssrsussr
pursuant to	sssrsussr
pursuing	sssussssr
put	stpuryoqu
put a	susrsttsr
put it	urssurrss
put on	sssrssssu
put the	srsrusrst
put your	rrstrsrsw
puts	ststsstsq
putting	ssrwrwqrp
putting up	sssrsussr
python	srtsssyro
q	ustrrrsrs
q 0	ssusssssr
qa	rttutsssp
qq	rvsssssss
qu	uvsssrrsq
qu il	usssssssr
qualcuno	sssvssssr
qualification	urstsstsq
qualifications	rustutssn
qualified	orr0srtsp
qualified candidates	rssxssssq
qualify	ssssssssu
quality engineer	sssrsussr
qualquer	wptrsrrru
qualquer coisa	wqrrrrrru
quand	ssssusssr
quando	rsuqtsusr
quanto	rrvurssrr
quanto la	rssussssr
quartal	rssrsvsss
quarter	sssrsurst
quatre	rrsvrrusr
quatschen	rxqsssssr
quatschen wir	rvssssssr
que	rtpzr0vnk
que el	rrrurrrsv
que j	rsstrussr
que ja	rrrwssssr
que la	trsrsussr
que mas	srussssss
que no	srrvrursr
que nos	qrutrusst
que nous	trsssrssu
que se	sssrsusss
que sepas	rtsrssvss
que si	qrrtvussr
que te	pssqrwusr
que tu	sustssssr
que vous	surqrtusr
queda	usssssssr
quedamos	rrsvssssr
quelqu	rrryrrrsr
quelqu un	rrryrrrsr
quem	rrsurssru
quer	srrqrvvrr
queremos	rvrsrursr
querida	uurrrsssr
quest	rusvrrrtq
questa	qrrurrrtv
question	tqxqrsrrt
questionnaire	tqtrrrrsv
questions	or1orsqpx
questions and	srsrssssv
questions at	srusssssr
questo	rrsusssur
qui	tsqvstqrt
qui a	rrsvsssss
qui vous	rtrsrrssv
quick	ryqrrrtrr
quick call	rvssssssr
quickly but	sssssssur
quieres	rssussssr
quiet	rswtrvrtn
quiet on	sssrswrsr
quill	susrstssr
quillmark	rrssssssu
quince	ussrsssss
quindi	xrsqtsssq
quinta	rsrsrsrrx
quite	trsrrrssu
quite right	sssrssstu
quite the	usssssssr
quiz	sstsrsqsw
quote	sqstrrrsw
quote and	sssussssr
r	pstussrru
r 0	prrstutst
ragazzi	ussussrsq
rahmen	rurrsrusr
rahmen eines	rtsrssuss
rail	ssvrssssq
raise	strrsrrsu
raise it	susrssrss
raison	trsqsvssr
raison d	sssrsvssr
ral	ssrstsurr
raman	rtsssssru
ran	srsqstssv
rang	rrrurrssv
range	sssrssrut
range of	ssssssrus
ranger	vsssssssq
ranked	ssstusssq
ranking	ssssusssr
rare	ussssrsss
rarely	ssssssusr
rate	rqqourwsx
rate 0	srrsusvrq
rate your	sqsqssqsz
rates	srrrrrrrx
rates on	sssussssr
rathaus	strssssur
rather	sqrusussq
rather than	srrtsussr
rating	rssssusss
rating 0	sssssussr
raul	sssrtsssu
raum	rtrrrrvsr
re	qpsvuuuoq
re a	rusrsrttr
re after	ssssrsvsr
re at	usssssssr
re currently	usssssssr
re excited	sstrusrtq
re going	sssussssr
re hiring	sssrssvsr
re in	ttsrurssr
re looking	rusrssssr
re not	rrryrutsm
re on	surtrrrst
re optical	ssvsrssrs
re reviewing	usssssssr
re sorry	ussrsrsst
re still	tssrsussr
re taking	qsssssssu
re welcome	ssrrsusss
reach	sxrprusrr
reach out	ttsrstssp
reach the	sssrssssu
reached	wsrusrrsp
reached us	xssrssssq
reaching	qps0ssysk
reaching out	qps0ssxsk
react	srvrsstrr
reaction	sssussssr
reaction to	sssussssr
read	wsvoqtnut
read all	usssssssr
read in	sssssussr
read it	vstrrrrsq
read more	rrsrsrrvt
read on	rssssstsu
read the	srttrsrtu
read twice	usssssssr
reader	ssssssssu
readers	ssssssssu
reading	tqsqrstsv
reading it	qsssssssu
reads	tssrsrssu
real	vpvqsqtrt
real regret	sssqsstst
really	rsquutrsr
really hope	srssvsrsr
really like	sssussrsr
really liked	stsrsussr
really no	ussssssss
reapply	ssstsussr
reapplying	srutssssr
reason	qqrwsrsrw
reason given	qssusssrt
reason is	sssqssssu
reasoning	tryrrsssp
receba	vrrrrssru
recebi	yrsqsrssr
receipt	yrtqsrrsq
receipt of	vrtrssssr
receipts	stusssrsq
receive	ssrqrrrsx
receive the	sssssssrv
received	4orkrtsrw
received a	sssrssssu
received and	vrtrssssr
received over	sssrssssu
received your	wqrnrtsrw
receiving linkedin	sussssrsr
recent	srrqsursw
recent interview	sssssussr
recent purchase	sssrssssu
recently	rrsqrsrsw
recepcionista	srssussss
reception	vtrrtrrsq
reception de	wrsrssssr
recevez	rssrsustr
rechts	sussssssr
recibido	zrrrrrrsr
recommend	ssssssssu
reconcile	ssusssrsr
reconciliation	srussssss
reconocimiento	trsrrsssu
record	rpzrtrqst
record a	srusssssr
record your	srusssssr
recorded	urtsssrsr
records	rstqtrrsu
recruiter	rssprr0qs
recruiter looks	sssrssssu
recruiters	ttsqssrrv
recruiters and	rssrssssu
recruiters from	sssssssru
recruiting	ssrurrstr
recruiting team	tsrusssss
recruitment	trztrytre
recruitment for	rssrsxssp
recrutamento	ssrtsussr
recrutement	vsrsrtuso
recrutement de	srsrssusr
recrutement en	sssrsusss
rectification	ussrsssss
recu	xqrusrrsq
recu le	usssssssr
recue	vssrssssr
recurso	rsstssssu
red clay	srsussstr
reden	vrtssrrsq
reden wir	ururssssr
reed	srsrsutsr
reel	stusssrsr
ref	wrsrtrrtq
refer	ruststusp
refer a	srssstusr
refer to	rustssssr
referees	qssrssssw
reference	qrqvrssus
reference is	qsstssssu
references	usrpvtssr
referent	srssssssu
referral	ussrsssss
referred	sssssussr
reflection	srsssussr
reflection on	srsssussr
regard	rtrrstssu
regard to	sssrsusss
regarding	stssrrvsr
regards	wwswnouos
regards person	ssssssxrp
regards the	srsrrsssv
regards your	spsrssssy
regime	ssrsvssss
regina	vssrssssr
regional	tvrrrsusq
regional sales	ssssssusr
register	rrrtrrtru
register and	sssussssr
register now	sssssssru
registered	sururtqsr
registering	srrrssssw
registering for	srrsssssv
regret	qrrvqttru
regret de	rssusssss
regret that	sssqsstsu
regret to	sssvrrssr
regular	sssrsusss
regularly	sssssssvr
regulated	sussssssr
reichen	rssusrssr
reichen sie	rssusssss
reicht	rsutrrssr
reimburse	sussssssr
reimbursed	susrssssr
rein	sssusssss
reinigungskraf	sssssssvr
reisekosten	svrsrsssr
reisekosten werden	svrsrsssr
rejected	sssqssssw
rejection	rrrpssssy
relacion	sssqssssv
related	srrssssrv
relation	trsrrsvss
relations	sssrstssu
relationship	srurstsss
relaxed	sussssssr
relaxed about	sussssssr
release	rrurrvrrt
release for	ssusssssr
released	sssrtrrru
released on	ssssussss
relevant	rssusssss
relevant experience	rssusssss
relocation	srssssuuq
remain	rrsprzrss
remain in	ssstrusss
remain on	sssrsussr
remain under	sssrsvsss
remaining	sstussssr
remains	sssrtvssq
remember	tququrrts
remercions	trrvrrsst
remercions de	trsrrsssu
reminder	rursssrru
remote	qqqrsr21h
remote 0	rssussrur
removed	tssprttrv
removed from	srrrrrtsv
remuneration	rrrrxsssr
remuneration 0	rrsrvsssr
ren	sssssusss
renata	sssrssssu
rendez	sqrrrsrrz
rendez vous	sqrrrsrrz
renewal	qsssssssv
rent	srrrrutss
renuncia	rrruusssr
renvoyer	rrvrssssr
reorganisation	rrrqsyssr
rep	sssssussq
rep is	usssssssr
rep will	rssssvssr
reparto	usssssssr
replies	stsqtssss
replies to	stsstsssq
reply	surpxqvqr
reply 0	sussssssr
reply with	sussssssr
reply yes	srssustrr
repondre	trrrsurst
repondre a	srssssssu
reponse	trsrsussr
reponses	srssssssu
report	vuqrutqrq
report any	sssssussr
report from	ssrsrsssu
report to	surrusrsr
reporte	rrsrsuuss
repository	ssusssrss
representative	rssttstsq
req	ttssstssq
request	usspqtrrw
request for	sssrrsrsw
request your	ssssrussr
requested	sssrsussr
required	rstrrrzrr
requirement	ssstssusq
requirements	trttssurq
requires	strtssqur
requires no	sssussssr
requisition	rrtvstrsq
reschedule	swrsrssqt
reschedule your	srssssssu
reschedulings	sussssssr
rescue	strusrrsr
research	trrssrsut
research fellow	sssrssssu
research scientist	ssssusssr
researcher	sussssssr
reservations	srssssssu
reserve	ttrqvtrsr
reserver	susrsrsst
resident	psssssssw
resignation	srsssussr
resolutions	sssssssvq
resolutions you	sssssssvq
resolved	rssvssssr
resource	sssrsssus
resource for	sssrssrus
resources	tstqstsrr
resourcing	srtttsssq
respect	srssssssu
respected	usssssssq
respond	vurrssruq
responda	vtrrtssrp
responda a	vrsrssssr
responsabile	rxrqrsvrq
responsabile di	swsrrsrsr
responsable	wqurrrrsq
responsable de	trurssssr
response	uqtqstssu
response has	usssssssr
responsibility	srvsssssr
responsibility to	srvsssssr
respuestas	srursrrsu
rest	turrsrssr
reste	pvrsrxrsp
rester	srssssssu
resto	vsrurrssq
restrictive	ssssusssr
result	rrvsrvqtr
result in	sstqswssq
result we	sssussssq
resultado	qrvqssssu
resultat	strussssr
resultats	rtsrsussr
results	tsurrrtss
results are	sstrssusr
resume	xornqqwvt
resume and	ussrsssss
resume with	sssssssur
resume you	ssssssrvr
resumes	sussssssq
retail	rrsusssss
retenu	turqrrrsv
retirer	rrstsrssv
retour	vssrssssr
return	qqwrurtrt
return to	ssssussss
revenue	ssssssuss
revert	sssqsutsq
review	xoqtzpqpu
review new	sssussssr
review the	rqrrxrrru
review we	sssussssr
reviewed	vurvrrtrp
reviewed and	sussssssr
reviewed your	qssvrstsr
reviewing	xxrqsqrro
reviewing all	susrssssr
reviewing applications	wsssssssq
reviewing it	ussssssss
reviewing your	qusstssss
revisit	sssrsusss
revisit the	sssrsusss
reyes	sssrsussr
rf	srusssssr
rh	tsrrrrrzp
ricerca	tssssrsuq
ricevere	srrrrsrtu
ricevere piu	srrrrsrtu
ricevuto	3qsrsrrrm
richard	trsrsusss
richtige	srstsrusr
richtigen	srusssssr
ride	sussssssr
ridge	sssrsustr
rien	qrsxstssq
riferimento	rssusssss
right	spquttptv
rights	ssssssssu
ring	surqszusl
ring me	rqsrsuust
ring you	strrttusp
ringraziamo	srswssssr
ringraziamo per	srswssssr
risk	rsrrswsss
risorse	srsussssr
risorse umane	srsussssr
rispondere	ussrssssr
risulta	rrstssssu
ro	srusssssr
robin	rssssutsr
roda	susvrrssq
roe	rqrtrqtrz
roe leider	sssrrsssu
roe vielen	rssrssssv
rogamos	rrvrusssr
rohit	sssrssssu
role	u0ssusyoe
role at	twsptsssq
role further	sssqsssst
role we	trursssss
roles	rrstssvtq
rolf	vsssssrsr
rolle	rsrtrvtsr
ronda	rsssrvsss
ronja	srvsrstsr
room	qywrrrprq
room 0	sussssssr
room for	sruursssr
room on	swrsssssq
rooting	stsussssq
rooting for	stsussssq
roth	sssssruss
roughly	susrssssr
round	qwqstxrrp
round of	sqssussss
rounds	sussssrss
route	trrruusrq
rs	sssstsstq
rsus	ssssusssr
rsvp	sssrrsrsv
rsvp by	srsrssssv
ruckfragen	srusssssr
rucksprache	strusssss
rucksprache mit	strusssss
rue	rqrtrsrry
ruf	rvrrstrsu
ruft	trsussssq
ruft sie	sssussssr
ruhe	xstrtrrrp
ruht	qrsrszssq
ruht das	qrsrsxssq
ruimte	rsssssssu
rules	rrusrsrst
run	squvrqtrq
run a	srsvsstsq
run it	srussssss
rund	srtsssrsu
rund 0	ssssssssu
rund um	srussssss
runde	rtvvrrrsq
running	rurrrtqsu
running order	svsssrssr
ruolo	rusussssr
ruolo di	rusussssr
rush	ssusssssr
rust	srssssusr
ruth	ssssvsssq
ryan	ssusssssr
s	twpzvonps
s est	rrswtrssq
s il	sussssssr
s:0	ynqsmlow5
s:0 0	nvszroukz
s:0 aug	stssusrsr
s:0 company	ssssssrus
s:0 complete	qsssssssv
s:0 data	ussrssrss
s:0 day	sssssswsq
s:0 days	ssssssurr
s:0 feb	ssssssssu
s:0 februar	stsussssr
s:0 hours	srvsssssq
s:0 job	ssssswssp
s:0 miles	sssssssur
s:0 min	ssussssrs
s:0 months	ssssssuss
s:0 more	rrsrssryr
s:0 neue	sssssssus
s:0 new	rrrrrspyt
s:0 nieuwe	sssssssur
s:0 october	svsrssssr
s:0 off	ssssssssu
s:0 offres	rsssssswq
s:0 onsite	sssssswrq
s:0 tage	srusrsvrq
s:0 to	rssssssrv
s:0 uhr	sursssrrs
s:0 year	rsssssssu
s:a	nsrspnvq4
s:a 0	srsrsssrv
s:a better	ssssqsssv
s:a change	ssssrsvsr
s:a data	ssssssrvr
s:a fit	ssssssrur
s:a house	srssssrrx
s:a new	sssrssuqu
s:a room	ssussssss
s:a sua	trsqssssv
s:a time	sussssrsr
s:a votre	rrssssssu
s:a week	ssssssusr
s:abo	ssssssrxq
s:about	rrrrrtyqt
s:absage	rursrrrsv
s:account	rrqrrrqr1
s:add	ssssssvrq
s:administrator	sssrsussr
s:adresse	qrssssssv
s:aerospace	rrtrss0oq
s:after	stsqssssu
s:afternoon	rrrrsrqrz
s:agent	rrrsrrrty
s:aggiornamento	qrsrrzrsr
s:ai	uusssssto
s:air	srusssssr
s:ait	sssussssr
s:aktuelle	sssssssvr
s:al	rrssssyps
s:alert	rsrrssp2q
s:alert for	ssssssrur
s:alerts	rsssssrn0
s:all	wrrrrrrru
s:als	wqqtsusrq
s:als augenoptikerme	trsrsusss
s:alta	rsssssssu
s:alumni	sssssstur
s:am	tvqptqqrx
s:am 0	rxrrrsrst
s:am donnerstag	sssssrssu
s:am wochenende	uqsrrrrsv
s:amazon	rssrrrtsv
s:an	rtrqrtvov
s:an update	sssssursq
s:analyst	usqsrsypq
s:analyst 0	rtssssvqq
s:analyst at	sssssswsp
s:analytics	trvsssurp
s:analytics engineer	ssvsssssq
s:and	npoppoo26
s:and 0	ssssssrwr
s:and more	rrrrrro5o
s:and next	susrssssr
s:angebot	srrrtrrrw
s:anmeldung	vsrqssssu
s:announcement	sssrsusss
s:announcing	sssssssru
s:another	rrrtrrqrz
s:antrag	sssssrssv
s:antrag auf	ssssssssu
s:antwort	rssssrssv
s:any	ssssstruq
s:apartment	rrrrrrqrz
s:appeal	ssrrrsssw
s:apple	ssssssrsw
s:application	6ooynrlh4
s:application 0	yssssssso
s:application at	rsssssssu
s:application confirmation	vssrssssr
s:application confirmed	wsssssssr
s:application decision	sssrssssu
s:application for	1qrursnmv
s:application has	sssrssssu
s:application is	tssrsussr
s:application marlow	sssrssssv
s:application outcome	sssussssr
s:application received	zrrsrrrrr
s:application software	wsrrsrqpw
s:application status	prrurupqz
s:application to	tsrvrrrsr
s:application unsuccessful	rssussssr
s:application update	rsrtrrqrw
s:application was	ussvsssrp
s:application with	sssussssr
s:applied	xssrssrrq
s:applied to	wssrsssrq
s:apply	rrsrssqys
s:apply now	sssssspyr
s:applying	0qrssrrrq
s:applying for	rssssssru
s:applying to	zrstssrro
s:appointment	sprsussrv
s:apprenticeship	sustssssq
s:appuntamento	rsrrrsrrx
s:april	rsrrrrqq2
s:ar	ussrssssr
s:architect	stsrssswp
s:architect 0	ssssssusr
s:are	orqpquxvw
s:are hiring	sssssspxr
s:are you	strrssuss
s:around	sussssssr
s:art	ssussssss
s:article	srsrssssv
s:as	rtrtsrwqr
s:as 0	susrssrru
s:as software	ssssssurs
s:ask	sssrssssu
s:assessment	os4rsrsrn
s:assessment for	qryrssssr
s:assessment invitation	russsssss
s:assignment	rqvrtrqrw
s:assistant	uurtrsrsp
s:assistant application	vsssssssq
s:assistante	rsssssswr
s:associate	ssttssrvp
s:at	uponopz2s
s:at 0	1tssssont
s:at contoso	srssssssu
s:at tovarn	ssssssssu
s:attached	ursssssss
s:attacks	rrrrrrrrx
s:attempt	ssssssuss
s:auf	qrtsrtuss
s:augenoptikerme	trsrsusss
s:august	rssssvssr
s:ausbildungspla	sssvssrsr
s:aushilfe	trrzrrrrq
s:ausschreibung	rssusssss
s:australia	ssssssssu
s:australia 0	ssssssssu
s:auswahlverfahr	sssussssr
s:automatic	ursrsssst
s:automatic reply	ursrsssst
s:availability	sussssrsr
s:available	rrtrrrquv
s:avant	rrurssrrv
s:avant le	srursssss
s:aviso	trsrsrssv
s:aviso de	trsrsrssv
s:aw	uxqyqtqqm
s:aw aw	qrssswssr
s:aw bewerbung	vtrorwssq
s:aws	sqssrszqq
s:az	swsussqrr
s:az 0	sssussssr
s:b	rqrvrsssu
s:baan	tssvssssq
s:back	qrrqruyrq
s:back in	rrrrruzqp
s:backend	sstsssruq
s:bad	rsstssrsu
s:bakery	stsussssq
s:bank	srussssst
s:banking	qssssssst
s:barista	ssssssrvq
s:be	pqrrrupvz
s:be a	ssssssrut
s:beach	sssssssrv
s:bear	sssrswrsr
s:bear with	sssrswrsr
s:bedankt	ursssssss
s:bedankt voor	ursssssss
s:been	rtqptqrsz
s:been created	ssssssrur
s:been rescheduled	sussssssr
s:been withdrawn	sssqssssu
s:begins	srrsrrrrx
s:bei	usqtrqvsq
s:bei uns	tursssssr
s:benefits	rrrsss0rp
s:besichtigungst	sqssssssv
s:best	sssssssru
s:bestatigt	sqssssrrw
s:bestatigung	urspsrssu
s:better	rrrrprqr2
s:bewerbung	0rowpynpp
s:bewerbung als	uqrtsvrrr
s:bewerbung bei	vrrusrssr
s:bewerbung diatologin	sssrsussr
s:bewerbung um	rssrssssu
s:bewerbungseing	vrsrsssss
s:bewerbungsproz	rrrsssssu
s:bien	vssrssssr
s:bien recu	vssrssssr
s:bikes	tssrsssvq
s:bis	ssssusssr
s:bis 0	ssssusssr
s:bitte	qrsrvurst
s:bonus	ssssssrsu
s:book	sssusssss
s:booking	srrstsrrw
s:boost	ssssssssu
s:boost your	ssssssssu
s:both	srrsssvsr
s:brand	sssrstrrv
s:bread	srsssrrry
s:break	qrrssuqrx
s:bright	ssusssssr
s:bring	rrssssr2l
s:building	srssssrtw
s:bulletin	rssussssr
s:business analyst	sussssssr
s:by	urrrrsqsw
s:c	urrqtsurs
s:ca	qqqqrq2wo
s:california	sssssssvq
s:call	rzstrsrrn
s:camera	ssusssssr
s:can	ssssssqtv
s:can be	ssssssrus
s:candidate	xsrrrrvqs
s:candidate for	srssssssu
s:candidatura	0prwrqqrr
s:candidatura a	rssrssssv
s:candidature	yprururso
s:car	rrrsrssrw
s:card	qrtrsssvs
s:care	srsrsurst
s:career	opqqrqvu1
s:careers	srsrsssrw
s:carta	rrrrwssss
s:case	srvrsssss
s:casting	sssvssssq
s:casual	tsssssusr
s:catch	rusrssrru
s:caught	ssssssusr
s:cd	ussrsssss
s:centre	russsrsss
s:cfo	vrsrrsusr
s:challenge	rqzrrssrr
s:chance	ssssssssu
s:chance to	ssssssssu
s:change	turrrqtrv
s:change of	stssrsusr
s:changed	rssrssssw
s:chat	ssssssrsu
s:check	srsrrrssv
s:checking	rrrsrrszp
s:checking in	rsstssl1r
s:chef	ssssssusr
s:chief	ssvssstsr
s:ci	rvsssswor
s:ci vediamo	rvssssrss
s:citizen	sssrssxsp
s:claim	sssrssssu
s:clase	srssrssrx
s:class	rssstwrsp
s:class 0	ssssswsto
s:cleaner	ssswssssq
s:clerk	stvrurrrp
s:client	stsssursr
s:clinical	russsssss
s:closed	sssusssss
s:closes	srrsrrrsx
s:closing	sssusstsr
s:closure	srsrsrrrx
s:co	srssusssq
s:coach	ursussssq
s:code	rsssssrqx
s:coding	suvrrsrrr
s:coding test	surssssss
s:colloquio	sxsrrsssq
s:coming	sssrsusss
s:coming in	srsrsusss
s:companies	srsrsrstu
s:company	qrrqsrusx
s:complete	prxqrrrsw
s:complete your	rrvrsrsst
s:completing	ttssssssq
s:comptable	rssrsvstr
s:comunicazione	rrstsussr
s:con	rtsussssr
s:confidential	ssssususr
s:confirm	rsssssrpz
s:confirm your	rsssssrqw
s:confirmada	tqssrssrx
s:confirmation	xssnsqpp0
s:confirmation for	rrssssrrw
s:confirmation of	vrsrrssst
s:confirmed	vsrrtrqrv
s:connecting	rrssss0qo
s:conservation	rrssussst
s:consultant	tsrrsutsp
s:contact	sustssrsr
s:content	rsstssrut
s:content management	ssssssrus
s:contract	trrrrrwup
s:control	sssssswqq
s:conversa	rurtssssr
s:convocation	svssssssr
s:corporation	rsssssrtv
s:corpus	srussssss
s:could	srssssssv
s:counter	srssxsssq
s:courses	ssssssrqw
s:created	ssssssrur
s:credit	rsssssssu
s:crew	ssssussss
s:culture	ssstsrssu
s:curated	ssssssqtt
s:curriculo	zrrqrrrrs
s:cv	ztrurquqm
s:d	tqquvqsru
s:d embauche	srssussss
s:da	srrqssusu
s:dank	uusqsrssr
s:dank fur	susrsssss
s:danke	xrsrsrrrr
s:data	qqrsrr1tn
s:data analyst	qrssstrsv
s:data engineer	uurrrsttp
s:data engineers	sqssssyqr
s:data scientist	tststswsl
s:date	sssrturss
s:day	qrqsuqwpw
s:day 0	rrsssswrs
s:days	ssssssurr
s:dbs	ssssssssu
s:de	vqvqmxosv
s:de situacao	rsrrrxssr
s:de votre	susssrsss
s:dear	rsssssssu
s:decision	rrrwrsrsu
s:declined	qrsusssru
s:defense	sssssswrr
s:dein	qrqsrrqs0
s:dein job	ssssssrvr
s:deine	xqrrrrssr
s:deine bewerbung	yrrrsrrsq
s:deiner	rsstsrsur
s:deiner bewerbung	sssusrsss
s:deiner nahe	sssssssur
s:del	rqryrrrsr
s:delay	srsrswrsr
s:deletion	rssrssssv
s:delivery	srssssssv
s:delivery update	srssssssv
s:della	rsssssrrv
s:demand	rtsrrrqrx
s:demand video	sutsssssq
s:demande	rurrsrssu
s:demande de	rurrsrssu
s:den	tsrssrvsq
s:deputy	stsrustsr
s:der	rsrrttrus
s:des	rrrsrtssu
s:des nouvelles	rssssusss
s:designer	trwtssrso
s:designer role	srvsssssr
s:details	ssrrrsvss
s:developer	psrrqp7wj
s:developer application	rssrssyrr
s:development	trsrssvtq
s:development engineer	tssrsssur
s:device	ssssssurs
s:devops	rrsusssts
s:di	rqtrtrrqz
s:di impegno	rrssvssss
s:diatologin	sssrsussr
s:diatologin karenzvertretu	sssrsussr
s:dich	rqwrtrruq
s:did	qrrqrrrs1
s:did not	rssrssruu
s:die	qttrtrsst
s:diego	rqqqqq2tt
s:diego ca	rrrrrrtxq
s:digest	ssssssssu
s:digital	srrrsrrws
s:dir	strrssusr
s:discussion	sussssssr
s:disposition	srsusssss
s:do	qqsturqqy
s:do it	ssssussss
s:do not	rrsrrrqrz
s:documents	srrrssssv
s:does	ssssssrrv
s:dog	ussrssusr
s:domanda	trsrssssu
s:done	vsssssssr
s:donnerstag	sssssrssu
s:dossier	trsrrrssv
s:draft	ssssussss
s:dream	rrrrrrqq1
s:driver	rrrurtrst
s:du	ptqwsttrr
s:du 0	qurxsrssp
s:du zeit	rtsssvssr
s:due	susssssss
s:e	vvtqqrqpv
s:e mail	qvrssssru
s:earn	ssssssssu
s:earning	srssssrrx
s:easy	ssssssrrv
s:editing	ssvsssssr
s:ein	rrtsrusst
s:ein stipendium	ssssssssu
s:eine	sssrsrxrr
s:eine nachricht	sssrssvss
s:einen	surssssss
s:eingang	ussrsssss
s:eingegangen	vsrsrrsst
s:einladung	rvrtrrrrt
s:einladung zum	surssssss
s:ejercicio	stxrrrssr
s:el	srurtsssr
s:el puesto	trssusssr
s:electric	rsssssssv
s:em	ssssssvsr
s:email	rrrqrrrl6
s:embauche	srssussss
s:embedded	ssssssrus
s:employers	ssssssrsu
s:employment	rrrttrrur
s:emprego	rrrvrsrvp
s:en	upvotstrt
s:engineer	rnonoo&3i
s:engineer 0	srrrsrrrx
s:engineer at	xrrrrrvso
s:engineer full	tsssssrqv
s:engineer fully	usssssrrs
s:engineer i	sssssssus
s:engineer in	rsrrss2sm
s:engineer job	rss0sspvn
s:engineer jobs	sssssssvr
s:engineer next	rrursusss
s:engineer remote	sssssspqz
s:engineer role	qqsrtsuuq
s:engineer stealth	ssssssusr
s:engineer the	ssvsssruq
s:engineer with	tsssssusq
s:engineering	pqrrrq8pn
s:engineers	sqssssyqr
s:enterprise	ssssssrus
s:entretien	stsussssr
s:entrevista	svrvrsrsq
s:enviada	srsrrsrsw
s:epic	sssrssssu
s:erfolgreich	rrsrssssw
s:ergebnis	ssrwrsssr
s:erinnerung	sxtsrrrrq
s:es	rrurttsrs
s:esito	srsvsssst
s:essai	srvtrssrs
s:est	uqsrtrssu
s:estate	rsswssssr
s:etwas	rrrqrxsuq
s:etwas fur	sssrsstvr
s:etwas geduld	rsrrswrss
s:evening	ssssssssu
s:event	ssssrsrqw
s:ex	ssssssusr
s:ex faang	ssssssusr
s:excel	ssusssrss
s:exciting	rrrrsr1pq
s:exclusive	rssrssssv
s:exercise	suusssrsp
s:experience	rrrrrrrrz
s:explore	ssssssrrv
s:expression	rssvssssr
s:expression of	rssvssssr
s:external	rssusssss
s:eye	srsssstru
s:faang	ssssssusr
s:faang founders	ssssssusr
s:fails	sssrssssv
s:falls	sssrssstu
s:family	rtrrrrrrz
s:feb	rssssssrv
s:februar	stsussssr
s:fee	qsssssssu
s:feedback	qurvssrsr
s:feedback and	sussssssr
s:fellow	tsrsusssq
s:film	sssrssssu
s:final	sttvrsrsq
s:final reminder	ssusssssq
s:final round	srsussssr
s:finance	uruqsrusq
s:find	ssssssqsw
s:finding	susssssss
s:finish	rssrssssv
s:fit	srvrsstuq
s:fit for	sssrsstur
s:five	srsqssssv
s:flat	sqsrssssw
s:follow	rxrrrrptt
s:follow up	rxrsrrpru
s:following	sssusstsq
s:following up	sssusstsq
s:foods	rsussssss
s:for	ysqmmovs0
s:for a	rvsrrsouu
s:for applying	0qrssrrrp
s:for completing	ttssssssq
s:for data	rrsrssrsw
s:for job	rssssspys
s:for junior	psssssssw
s:for our	sssrssuss
s:for product	rstsssvrq
s:for senior	rsssssurt
s:for software	sttsssusp
s:for sr	ssssssurr
s:for systems	rsssssrsv
s:for the	svrssrtrq
s:for you	rrrrprtux
s:for your	vtsyrqspp
s:ford	rssrssrsx
s:ford motor	rssrssrsx
s:form	wsrrsrxqn
s:fortune	ssssssurs
s:forward	rsrtrrqqz
s:found	ssssssrus
s:founders	ssssssusr
s:founders 0	ssssssusr
s:frage	qrrqrqxsu
s:free	rqrrrrrq1
s:freelance	srrsssvsr
s:freitag	stssusrsr
s:fresh	sssssssur
s:friday	sssrsrrsv
s:from	poqrsotu2
s:from the	srrusssuq
s:from you	ssusssssr
s:front	vssrsussq
s:full	urrrsrvsp
s:full stack	vssrssrrt
s:full time	sssrsswto
s:fulltime	ssssssurr
s:fully	ussssssss
s:fully remote	ussssssss
s:fur	srturqrus
s:fur dich	srtsssrvr
s:fur ihr	susrsssss
s:fw	xvrsrrpqs
s:fwd	rwruspsrs
s:fwd bewerbung	qrswsrsst
s:fwd cv	rysqssurp
s:gear	sssrssssu
s:geduld	rrrrrxrss
s:general	srttsussr
s:gerente	trssssusr
s:geschickt	ssssssuss
s:gesprach	stssusrsr
s:gesprek	rususrssr
s:get	tqsqrrqo4
s:get 0	ssusssssr
s:get more	sssssssqv
s:get your	ssssssssu
s:github	srssssvsr
s:global	urrrrrqtw
s:globex	rsssssrvs
s:gmbh	ssssusssr
s:gn	rsstssurs
s:go	rrrsrrqrz
s:goes	ssssssrrv
s:gold	qsssssssu
s:good	rrrssrqq0
s:google	tsssssrsu
s:got	yrrrssrrr
s:got your	vrsrssssr
s:gp	rrrrxrtrq
s:gracias	rssusssss
s:gracias por	rssusssss
s:graduate	sssursstr
s:grand	rssssswrq
s:grant application	sssrssssu
s:graphic	usssssssr
s:graphic designer	usssssssr
s:graphics	rsssssp0q
s:great	rrrrrrzpt
s:group	rtstsrrwq
s:growth	rwssssssr
s:h	vrsssssrr
s:ha	tsssssssu
s:haben	prsrtsssx
s:hai	srvsssurr
s:halcyon	sussssssr
s:hallo	srssssuss
s:handler	sssrsutrr
s:hargreaves	rysqssrsq
s:harvest	srrsussss
s:has	sstpsqqsy
s:has been	rtrqrrqty
s:has invited	srustsssq
s:hast	rtsssvssr
s:hast du	rtsssvssr
s:hat	rrrrrrttv
s:hat ihnen	ssssssuss
s:have	wsrqsrtps
s:have a	ssssssusq
s:have your	usssssssr
s:head	srssrutsr
s:head of	srssruusr
s:health	ssssttssq
s:hear	sstsssvqq
s:hello	rsrsrrzqr
s:hello from	srrsrr0rn
s:hemos	ussrsssss
s:hemos recibido	ussrsssss
s:herbst	uussrsssr
s:herr	rqrrrstsw
s:herr wienbarg	srssssrsw
s:het	rrrrwrrsu
s:hey	sssvsrrsr
s:hi	ststrrusq
s:high	rrrrrrqr0
s:hiring	psqoqspy0
s:hiring for	sssssssvr
s:hiring in	rssrsrpxt
s:hiring manager	ssssssrrv
s:hiring managers	sssqsspq1
s:hit	rrrrrrrry
s:hit 0	rssssssrv
s:hohenfels	srstssrsu
s:hold	rrsrswssr
s:holz	rtsrursss
s:home	rstrrrrtw
s:home exercise	suqssssss
s:hospice	srusssssr
s:hospitation	susssssss
s:hot	ssssssurt
s:hotel	srssssvss
s:hours	srvsssssq
s:house	wqrrrrqrx
s:how	qqtqrrrq1
s:how did	sssssssru
s:how to	rrsrssrrx
s:huge	srrrrrrry
s:hunting	rrrrrrqrz
s:hybrid	srssss1pq
s:hydrologist	ssssssusr
s:i	rsrortrux
s:ich	susrsstsr
s:id	usr0rrqqo
s:id 0	vsr0srqqn
s:ideas	rrssssr2l
s:ihnen	sssrssuss
s:ihr	mntrtpsr5
s:ihr angebot	ssrrrsrsw
s:ihr antrag	sssssrssu
s:ihr interesse	susrsssss
s:ihr profil	rssrssust
s:ihr termin	spsssssry
s:ihre	tsqvssqrt
s:ihre bewerbung	trrxssqqr
s:ihrem	srrsrsutu
s:ihren	srssssssv
s:ihrer	qrrtrursv
s:ihrer bewerbung	rrsrsussu
s:ii	vsrrrrprw
s:ii 0	sssssssru
s:il	qrrtrrvvq
s:im	rrsrrssuu
s:image	rssssswrq
s:impegno	rrssvssss
s:important	rqrsrqqq3
s:improve	ssssssqqy
s:improve your	ssssssqqy
s:in	lnoypoyxy
s:in 0	uttssrqrr
s:in a	ssssssrrv
s:in data	ssssssssu
s:in deiner	sssssssur
s:in ihrem	ssrsrssrv
s:in my	sssrssssu
s:in san	rrrrrrwwo
s:in the	ussrssstr
s:inc	rrrqrrn3u
s:increase	qsssssssw
s:indeed	zrrrrrlo2
s:indeed application	0srrssqqq
s:industries	rrrrrr7pm
s:information	rsrsrtrrv
s:initiativbewer	vqssssssq
s:inscripcion	xrsrsrssr
s:inscripcion en	vssrssssr
s:inside	srrrrstrv
s:instead	sssqssssu
s:instructions	rrustsssr
s:insurance	rsrtssssu
s:integration	rrrrrr0qq
s:interesse	susssssss
s:interesse an	susssssss
s:interest	prr1rrprt
s:interest in	qrszsrpqu
s:interested	rrrsrr2rn
s:internal	srstsrsru
s:interview	l8qsrqppu
s:interview at	ssssssssu
s:interview feedback	svsrssssr
s:interview follow	rystssrso
s:interview for	rxssssssp
s:interview outcome	srsvssssr
s:interview panel	sqssssssw
s:interview process	sussssssr
s:interview request	svssssrrs
s:interview scheduled	swssssssq
s:interview with	swssssrsq
s:interviewer	svsrssssr
s:interviews	sqspssssx
s:intro	svsssstrq
s:intro call	svsssssrq
s:invio	xrsrssrsr
s:invitation	qyspqqrqx
s:invitation for	ssusssssr
s:invited	ssvstsssq
s:invited you	srvstsssq
s:irish	sssrsssus
s:irvine	sssssswqr
s:irvine ca	sssssswqr
s:is	mqpouroy4
s:is complete	qsssssssu
s:is hiring	ssssssryp
s:is it	ssssvsssq
s:is looking	ssssssrwq
s:is on	sssssussr
s:is ready	rrrrtrsrx
s:is where	ssssssnrz
s:issue	sssrssssu
s:ist	tpusrrssv
s:ist eingegangen	sssssrssu
s:it	tpqquqnq3
s:it a	ssssvsssr
s:j	srussssss
s:jane	srsrssrrw
s:java	rrrrrrwqw
s:je	upruvrtrq
s:je sollicitatie	srsusssss
s:jij	rtrqrrusu
s:job	wjlvpp3vs
s:job alert	ssssssrur
s:job alerts	rsssssrn0
s:job application	vrsusrrrr
s:job id	srsyssrqr
s:job in	ssssssvrq
s:job offer	ssssysrsp
s:job opening	rsssssypr
s:job opportunity	trsrsr0qo
s:job search	sssssssru
s:jobs	pprrqru4p
s:jobs at	rrrrrr0qr
s:jobs for	ssssssrsu
s:jobs in	sssrssrxr
s:jobs similar	ssssssrus
s:join	rsrtsruss
s:join us	ssssssusr
s:joining	trsrrutsr
s:jr	sssssspvv
s:june	rrrrrrqr1
s:juni	trsrrssus
s:junior	rstqsrpwu
s:junior software	rsssssrus
s:just	qqsqqqnp9
s:karenzvertretu	sssrsussr
s:keep	tssrsrssu
s:kennenlernen	sussssssr
s:kennziffer	sssutsrsr
s:kennziffer 0	stsussssr
s:kestrel	sssvssssr
s:kim	srsrsstrv
s:kinetix	strsusssr
s:kitchen	srutrsusq
s:know	rrrsrr0qp
s:koch	zrsqrrvso
s:kontaktformula	vrsrssrsr
s:kurzes	ruqrsvssr
s:l	ssrurrusq
s:la	rqrsqrqs1
s:la tua	rrrtrsrtv
s:lab	usssssssq
s:laptop	ssrsssssu
s:last	rrsrsstrv
s:last chance	ssssssssu
s:lateral	sssusssss
s:launch	ssssssusr
s:lavoro	rssxssssq
s:law	ssssssssu
s:le	rstqrrrry
s:le 0	stursssss
s:lead	usrturvqp
s:leader	vsstrsssq
s:learning	spssssuvr
s:learning engineer	spssssuur
s:lease	qsssssssw
s:lecturer	srtrusrsr
s:lecturer in	srtrusrsr
s:left	srvrssssr
s:les	strrssrru
s:let	rrrrrry0l
s:let your	rssrssq2n
s:lets	ssssussrr
s:letter	tsrqxurso
s:lettera	rrssvssss
s:lettera di	rrssvssss
s:level	ssssssrus
s:levels	usssssrss
s:life	rrrrrrr2n
s:like	rsssssrtu
s:link	rtuqsrssu
s:link for	sussssssr
s:linkedin	tsssssvrq
s:links	sssqssssu
s:linux	rsrsssrtv
s:linux 0	sssssssru
s:list	rssrsvsss
s:ll	qsrssursu
s:ll be	rssssvssr
s:local	ssssssrus
s:login	sssssssru
s:lonely	srrsrrrry
s:looking	rrsrrrsvu
s:looking for	rrsrrssvs
s:loop	rsrrrrqr0
s:lose	ssssssrsu
s:love	rrsrrrqq2
s:love to	ssussstsq
s:loved	ssssssusr
s:loved your	ssssssusr
s:m	vrqvsrqrs
s:m w	trsusrssr
s:ma	tssussssr
s:machine	spssssuur
s:machine learning	spssssuur
s:mail	qvrsrssrv
s:mail adresse	qrssssssv
s:maintenance	srsrssssv
s:make	rrrrrrpyu
s:mal	rssrssssu
s:management	qrrsrswss
s:manager	qvssrzowl
s:managers	sssqsspq1
s:mandat	vrsrrtrss
s:maps	ssssssssu
s:market	ssrsssssu
s:marketing	rsrvrrrst
s:markets	wrtrrrrrs
s:marlow	sssrssstu
s:marlow falls	sssrssstu
s:match	ssssusrss
s:material	rrssssxrq
s:may	rsssssrut
s:may be	ssssssrur
s:me	ssssssvrr
s:me on	ssssssvrq
s:medical	ssrsrsssu
s:meet	rstrrrsru
s:meeting	sprsrsrrz
s:message	rvrrrt1pm
s:message from	sussssssr
s:message replied	rtsssswqr
s:mi	ssrssswqs
s:microsoft	qsspssqxu
s:miles	sssssssur
s:min	ssussssrs
s:mind	ssssssrrw
s:miss	sqssssssv
s:miss you	srssssssv
s:mme	rrsusrsst
s:mock	sqssssssv
s:mock interview	srssssssu
s:modelling	ssssssusr
s:mon	svrstsrrq
s:monday	ssssrsrrw
s:money	srssssssv
s:money on	ssssssssu
s:more	qqrqqqp5s
s:more jobs	ssssssrvs
s:morgen	swrsssrrr
s:morgen 0	svrssssrr
s:morning	rqrrrqqq5
s:mortgage	rssrssssu
s:most	ssssssssu
s:motor	rssrssrsx
s:move	rtssssurr
s:moved	sqssssssv
s:moving	rtrsrrqrx
s:music	sssssussr
s:my	rrsqsrssy
s:n	ursssssss
s:n 0	ursssssss
s:nachricht	rssrsswrt
s:nachricht geschickt	ssssssuss
s:nachster	srvsrsssr
s:nachster schritt	srvsrsssr
s:nahe	sssssssur
s:name	rxp2ppxnm
s:name name	srsssssru
s:name your	tsssssruq
s:need	rsrrrrwqt
s:need a	ssssssqsv
s:needed	rrrrrrvrw
s:negotiation	ssssusrst
s:net	tssssssru
s:networking	sssssswqr
s:neue	rrrqrstwt
s:neue jobs	sssssssus
s:neuer	sxsqssssq
s:new	nopoppt04
s:new job	rrrrrrvst
s:new jobs	rsssssrzp
s:new message	sustssssr
s:new opportunity	ssssssyul
s:news	qqqrsrpr4
s:newsletter	ssrsssssv
s:next	nwuqsuprv
s:next round	susrssssr
s:next step	rsusssrsr
s:next steps	rvtstvrsn
s:nieuwe	rssrssuur
s:nieuwe vacatures	sssssssur
s:no	tstrqsqqx
s:no 0	tstrsussq
s:no subject	ussssssss
s:noch	oruqrxrsu
s:noch etwas	rssrswrsr
s:non	rssusssss
s:not	pqrrrtos2
s:not find	ssssssrus
s:not let	ssssssrsu
s:not work	ssssssrsu
s:note	sssrsusss
s:notice	rrstrtrru
s:noticed	rrssssssv
s:notification	qtsvssssr
s:nous	svsrssrsr
s:nouvelles	rssssusss
s:now	rrrrrrryu
s:now 0	ssssssusq
s:nr	ssurrrssu
s:nr 0	ssurrrssu
s:number	yrrqrqqpx
s:nurse	stsusrssq
s:nvidia	rsssssrvs
s:ny	sssssssur
s:o	rsssssssu
s:october	svsrssssr
s:of	slqvwrpo2
s:of 0	sssssssru
s:of finance	sssrssuss
s:of interest	rssusssss
s:of results	ssrsssssu
s:of staff	ssvrsrsss
s:of the	sssrsssus
s:of your	vrsssrsqu
s:oferta	rrrrxssss
s:off	rrssssrrx
s:offer	qopr5rqrt
s:offer for	srssssssu
s:offer from	ssssusrss
s:offer letter	sssswsssq
s:offer of	srrswrssr
s:office	rrsssvsss
s:office manager	sssrsvssr
s:officer	swursssso
s:offres	rssssssxq
s:oh	rssrsswrs
s:on	ovqsouqm4
s:on a	usssssssr
s:on demand	sutsssssq
s:on hold	rrsrswssr
s:on linkedin	tsssssvrq
s:on monday	ssssrsrrw
s:on our	sssssussr
s:on sale	srssssqrw
s:on the	qrsurrtsv
s:on your	qvrtssrtr
s:one	rqvrrrsrx
s:one more	ssussstsr
s:online	qp0qqqqq1
s:online assessment	rrxsssssq
s:online test	srwrssssr
s:only	sssssssus
s:onsite	rtrrrr7ol
s:op	ssssusrtq
s:open	vrrrrrpp1
s:open sollicitatie	xssrssssq
s:opening	rxsrssynp
s:openings	rqssssxup
s:operations	ssssurrss
s:operative	rssusussq
s:operator	vssssussp
s:operator hiring	sssrsussr
s:opportunities	qqrpqqw7l
s:opportunity	ruqqqq%ml
s:opportunity at	sssssswrq
s:opportunity for	swssssqrr
s:opportunity with	rsssssxrq
s:opt	sssrssxrp
s:optical	srssssssu
s:or	rrrrrrqsz
s:order	qqrqssqq3
s:ore	ssvrsssrr
s:ot	rssrssrsv
s:others	sssssspxr
s:our	qrqttsuqw
s:our careers	srsrssssu
s:our decision	sssussssr
s:our hiring	rustssqst
s:out	rrsrsrrqz
s:out of	srsrssrqy
s:outcome	rsszurrsn
s:outcome of	sssussssr
s:over je	rsstssuss
s:own	ssssssssu
s:p	rsstsrxsq
s:para	srrqrrurw
s:paralegal	sustssssq
s:park	ssrssswrr
s:part	rtsssrrus
s:part time	stsssrsur
s:partner	sqsusussq
s:paso	stsrssssv
s:pause	sssrsusss
s:pay	qsssssrsy
s:payment	ssssssssu
s:pc	srrsrrrzq
s:per	sssssssus
s:performance	rrrussvrr
s:permanent	sssssswrr
s:person	rsppppto6
s:persona	srussssss
s:personal	trsrsustr
s:phone	rxsrsssrr
s:phone interview	susssssss
s:place	rssrrsssv
s:placement	srsrruxrp
s:plan	srssssssu
s:planner	qrsrsussu
s:play	ssussssss
s:plaza	trswrrssq
s:please	rqrrrrrq2
s:plus	usssssssr
s:pm	rvssssssr
s:pogo	srssrssus
s:point	rrursussr
s:policy	ssssssssv
s:ponto	rsrrrxssr
s:ponto de	rsrrrxssr
s:pool	rrrrsyrsq
s:pool status	sssssussr
s:popular	ssssssssu
s:por	rssusssss
s:portfolio	yrsrsrrsq
s:position	sssuwtrrn
s:positions	sssssswpr
s:post	xvrqutrsl
s:postdoctoral	usssssssr
s:poste	srsvrvrsq
s:poste de	rrsssvssr
s:pour	rrrrsrswt
s:power	srrrrro2p
s:praktikant	qssusssss
s:pre	ssrsrsssu
s:premium	rsssssrrw
s:principal	sssssrswr
s:privacy	rssrssrsw
s:private	ssssusssr
s:probetext	sswsrrrsr
s:problem	srvsrsrru
s:procedimento	urrtssssr
s:proceso	rrrvsursr
s:processo	rsswssssr
s:processo seletivo	rsswssssr
s:prodassi	uussrsssr
s:prodassi spielfilm	uussrsssr
s:product	rqvrrrtyo
s:product manager	rsusssssr
s:professur	rurtsssss
s:profil	qqrrrrvqz
s:profile	ptrrsrttv
s:program	rsssssutr
s:project	rurorruvt
s:project manager	rsrrrrrwr
s:project officer	susrsssss
s:project update	sssqssssu
s:projekt	srsusrusq
s:promesse	srssussss
s:promesse d	srssussss
s:promotion	srssssrrw
s:proposal	rrrsssssw
s:proposta	ssrsvssss
s:prova	rryrrsrsq
s:proximo	stusrsssr
s:prueba	rrxrrsssr
s:psychometric	srvrssssr
s:public	sssrsssus
s:puesto	trssusssr
s:python	trrrrrzqq
s:python developer	rrrrrr0rq
s:quality	sssqsvstr
s:quality engineer	sssrsussr
s:question	qqrrrrysu
s:questionnaire	trusrsssr
s:quick	rqrrrtyrt
s:quick question	rrssrsxsq
s:r	usrqtuppx
s:r 0	qtsrsuppy
s:rappel	squssssru
s:rate	sqssssrsx
s:rate your	srssssrsw
s:re	5pmuorkg!
s:re application	suuwsrssl
s:re baan	tssvssssq
s:re bewerbung	tuststrso
s:re cv	zrsrssssp
s:re fw	rwssssssq
s:re fwd	ussrsssss
s:re growth	swssssssr
s:re job	tsssssusq
s:re next	ssstsussr
s:re no	rsssssrsv
s:re on	rsssssssu
s:re open	wssrssssq
s:re poste	trsvssssq
s:re prodassi	uussrsssr
s:re quick	rrssssusu
s:re re	l1srtxsqn
s:re trial	sssswsrsq
s:re trying	ssssssvsq
s:re your	sssrssssu
s:reach	rssssswsq
s:read	rsssssssu
s:ready	qqsrsruo0
s:ready to	rrtrtsvpt
s:rececao	trsussssr
s:receipt	sssrssssu
s:received	1qrprqqrv
s:received your	ussrsrsst
s:recent	ttssssssq
s:reception	sssrssssu
s:recibido	ussrsssss
s:recibido tu	ussrsssss
s:recommendation	ssssssqrx
s:recommended	rsssssrqw
s:recommended jobs	sssssssqv
s:record	srussssss
s:recruiters	sssqssssv
s:recruiting	trsrssnzs
s:recruitment	rrsrssrvt
s:recrutement	rrsuusssr
s:recu	vssrssssr
s:red	ssssssvrr
s:ref	vtrwrrtsm
s:ref 0	vssusssso
s:reference	yqrqrrqrx
s:reference request	ssssrsrsw
s:referenzen	srssssrsw
s:referenzen herr	srssssrsw
s:referral	srrqsryss
s:reg	usssssssr
s:regarding	prrrruvru
s:regarding your	rsssrvsss
s:register	sssussssr
s:registration	srrsrrrry
s:rejection	rssqssssw
s:relationship	srussssss
s:released	sstrusssr
s:relief	sssussusr
s:relocation	svssssrrr
s:relocation to	svssssrrr
s:reminder	ruurrrqqx
s:reminder interview	swsssspss
s:remote	tpqqqq8tl
s:remote at	usssssrrr
s:remote full	sssssssur
s:renewal	qsssssssv
s:rent	qsssssrsw
s:replacement	ssssssusr
s:replied	rtsssswqr
s:reply	ursrsssst
s:reply application	rsssssssu
s:reponse	srsrsusst
s:report	susssssrt
s:req	ttsssrwrp
s:req 0	qtstsssss
s:request	qvsoqrsqz
s:request for	ssssssurs
s:requirement	ssssssuss
s:requisition	rrtvstssp
s:requisition 0	srtvstssp
s:reschedule	sussssssr
s:rescheduled	sussssssr
s:research	vtrtssrsp
s:research engineer	vsssssssr
s:reservation	qrrrrrqq4
s:resolucion	qsstssssu
s:result	rssysrssp
s:result of	ssrvssssr
s:resultado	qrrysrsss
s:results	rsqrrrrwu
s:resume	rrrqrrrq1
s:resume is	qsssssssv
s:review	tsrrusrru
s:ricerca	susssssuq
s:rich	ssssssrrv
s:rif	rustssssr
s:right	rrrrsrvqv
s:role	qtwwtqsyg
s:role at	rrsrssrzr
s:roles	ssssssrvr
s:room	rstrssssu
s:round	stsussssr
s:ruckmeldung	rrrssusss
s:s	swssrsrsr
s:safe	ssrssrrrx
s:saison	sssusssss
s:sale	rrrrrrqrz
s:samstag	sprvssrsv
s:san	rqqqqq2tt
s:san diego	rqqqqq2tt
s:saturday	susrssssr
s:save	srssssssv
s:save money	ssssssssu
s:say	srrrrrrrx
s:scheduled	sxssssssp
s:scheduled for	sussssssr
s:school	srssrusst
s:schritt	rrxsrsssr
s:science	srstsussq
s:scientist	tsustswsl
s:se	sussssrst
s:search	qqqqrrmy2
s:season	urrttrrrq
s:second	susstsssr
s:secret	ssrssstqw
s:security	rsssssqws
s:see	qrtrrrsqz
s:see your	ssssssssu
s:seen	ssssssusr
s:seen on	ssssssusr
s:selection	rrstursst
s:seletivo	rsswssssr
s:send	sssqssssu
s:senior	wprprqv1m
s:senior software	tsssssvpr
s:sent	ussststsp
s:sent to	usssssssq
s:series	sssrssuss
s:services	srwssstsq
s:sessions	rssrxrrrr
s:set	stssssrru
s:seu	rsstsssru
s:sg	tssrsssru
s:shift	srssssuss
s:shipping	srssssrrx
s:short	srsssussr
s:shortage	rsssssssu
s:shortlisted	sssrssusr
s:should	sssqssrry
s:should you	ssssssrrw
s:show	sussssssr
s:si	srssvsssr
s:sie	nwrqrqss1
s:sie haben	pssrssssx
s:signed	rsssssrrw
s:signed up	rsssssrrv
s:similar	ssssssrus
s:similar to	ssssssrus
s:sind	rssrssusr
s:singers	rrrrrrqr1
s:site	urssssrss
s:sites	ssssssrsu
s:situacao	rsrrrxssr
s:six	rsstssssu
s:skills	srssssqqz
s:skills with	ssssssqqx
s:so	rsrtrrrsw
s:sobre	rrswsrssr
s:software	ypqroot1q
s:software developer	rsssrsswq
s:software development	tssrssvrq
s:software engineer	uqrsqpm2v
s:software engineering	rrtsssvsr
s:solaris	ssssussss
s:solicitud	sssqssssv
s:sollicitatie	1qrvrqrrp
s:some	srrstsrrv
s:someone	rrrsssssv
s:something	srrrrrsrv
s:soon	stsrssssu
s:sorry	svrusrrsr
s:spielfilm	uussrsssr
s:spielfilm herbst	uussrsssr
s:spirits	rrrsrr2pp
s:splunk	ssssssrsu
s:spring	ssssssssu
s:sr	urrrrszrn
s:stack	vrsrsrsrt
s:stack engineer	tssstsqtr
s:staff	rsvsrrusq
s:staff engineer	ssssssusr
s:stage	rwturrrso
s:stage 0	stttssssq
s:stand	rrrrsvrsu
s:stap	rrsrsswrs
s:start	rrrqutyqr
s:start date	sssstursr
s:starter	sqssrsssw
s:starting	rssrsspq0
s:startup	sssrsswrr
s:startups	sssssssus
s:statement	ssrrsssrw
s:statement of	ssrrssssu
s:states	ssssssrur
s:status	rqqvrwopy
s:status for	rssrssqry
s:status update	rssqsrrrz
s:stay	ssrssrrrx
s:stealth	ssssssusr
s:stealth ex	ssssssusr
s:stellen	trrrrrrws
s:stellenausschr	sssssssur
s:step	rswsssrsr
s:steps	qvtstvrsn
s:still	srsrstusr
s:stipendium	ssssssssu
s:storage	rssrssrtw
s:street	tsusssssq
s:studio	rrrusssss
s:su	qrsprsss1
s:subject	ussssssss
s:submission	srrsrrxtr
s:submission to	sssussssr
s:subscription	ssssssssu
s:substitute	sssssuusq
s:successful	rsssssssv
s:successfully	usssssssr
s:suite	sssusssss
s:suite a	sssusssss
s:summer	qqqrttqr0
s:supervisor	zqsssrssq
s:support	rrrqrt1qq
s:support engineer	ssssssvrr
s:sur	rssrsusst
s:survey	rrrrssrsx
s:sv	r1rsrrrrn
s:system	qrrrrrj8r
s:systems	rvrpqq3xk
s:systems application	rsssssqry
s:t	rtrrrrqrx
s:ta	vrsrssssr
s:tage	srusrsvrq
s:tage woche	srssrsvrr
s:take	qrtrqqqr3
s:take home	stusssssr
s:talent	rrssst0ro
s:talent pool	sssssusss
s:task	srxsrsssp
s:tasting	ssssssrrw
s:tax	ursrsstss
s:te	srrsrrusu
s:teacher	sssstussq
s:teaching	ssssssusr
s:team	roqqtq8mt
s:teams	sussssssr
s:tech	trsrsrrrx
s:technical	rwrrsturp
s:technical support	ssssssvrr
s:technician	usssusssp
s:technologies	rrsusrxrq
s:technology	ssssssrus
s:tecnico	vqvtrrrsr
s:tel	susssssss
s:tell	sssrssssv
s:tell us	sssrssssu
s:temporal	trrrvsssr
s:term	ssssssusr
s:termin	rtrrsssrw
s:terms	srsrvsrss
s:test	sp4spqtqo
s:test invitation	surssssss
s:teste	suusrssrr
s:testing	ssusssssr
s:tests	srvsssssr
s:texas	ssssssvrr
s:tfa	rvrrurssr
s:thank	xtqwqspps
s:thank you	xtqwqspps
s:thanks	yprwrrqqt
s:thanks for	yqrxrrqqo
s:that	sssrssrsv
s:the	mutrqnpr6
s:the 0	qtssrsrrw
s:the best	sssssssru
s:the job	ssssssrsu
s:the most	ssssssssu
s:the post	usssssssr
s:the rejection	sssqssssu
s:the right	rsssssvsq
s:the role	usssssssr
s:the week	sssssssur
s:therapist	ssssvsssq
s:there	rsssssrsv
s:these	srssssrrv
s:thing	usurssrsq
s:things	sssrswrsr
s:think	ssssssrsu
s:think you	ssssssrsu
s:third	rsstssusr
s:this	tqrqsqqr3
s:this week	ssssssrus
s:this weekend	stsssssru
s:thought	sssrssvsq
s:tickets	srssssqrw
s:time	qvrrrrwvn
s:time 0	srsssssus
s:time with	sussssssr
s:tips	srssssssu
s:tmrw	suusrrrsr
s:to	xqumsmnr5
s:to 0	rsssssrrv
s:to complete	sswsssssp
s:to do	ssusssssr
s:to get	usssssssr
s:to hear	sstsssvqq
s:to join	rssussrst
s:to play	ssusssssr
s:to review	ssssusssr
s:to see	ssussssss
s:to the	qrsuussst
s:to work	ssssssssu
s:to your	qsssssssv
s:today	ssrsssssu
s:tomorrow	sursrsrtt
s:tonight	srssrsrsw
s:too	ssssssrrv
s:tool	rsssssssu
s:tools	ssssssssu
s:top	rqrrrryqv
s:top 0	rrssss0ro
s:tovarn	rsstssssu
s:town	ssssssssu
s:tr	rssussssr
s:trading	rssrsrssv
s:training	srssssssu
s:travel	susssstsr
s:treffer	sssssssur
s:trial	ssrswsrss
s:trial day	sssswsrsq
s:trip	rrrrrrqp2
s:try	ssssssusr
s:trying	rssssswrr
s:trying to	rssssswsq
s:tu	tpqqtqtrx
s:tu candidatura	rsssssssv
s:tua	rrrtrsrtv
s:tuesday	strsrrrrv
s:two	ssssssssv
s:tx	rrrrrrxsr
s:tx remote	ssssssrus
s:uber	srsrssrrw
s:uhr	sursssrrs
s:uitnodiging	sutsrsssr
s:um	rrrrrursw
s:um die	rssrssssu
s:un	rrrrrrtrz
s:und	rrqrttrsv
s:under	ussssssss
s:under review	usssssssr
s:unemployment	ssssssssu
s:unit	sssussssr
s:united	ssssssrur
s:united states	ssssssrur
s:uns	swrrrrtsr
s:unser	rrstursss
s:unser gesprach	srssussss
s:unsere	sssssssur
s:unsuccessful	rrsvssssr
s:unter	sssrssuss
s:unterlagen	srsrsrssw
s:up	qzqtqpsny
s:up for	rsssssrrv
s:up thank	sssussssr
s:upcoming	rrrrrsrsy
s:upcoming interview	sussssssr
s:update	lspxpwlk#
s:update 0	rtsrssrrv
s:update from	srswssssq
s:update on	rvsvsssso
s:update software	qrrrsrpn5
s:updated	susssssss
s:updates	qqqqqqon#
s:upgrade	sssrsssrv
s:urgent	sssrssvss
s:us	srqpsuurv
s:us about	ssssssssu
s:usa	rssssswqs
s:used	rrsrssssw
s:users	qrrqrrqr3
s:uw	rqrvqrrrz
s:uw sollicitatie	sssussssr
s:v	rvsrssrsr
s:vacancies	rrssssryp
s:vacancy	qrsvswrsp
s:vacancy 0	rrsusrsst
s:vacature	srstsussr
s:vacatures	sssssssur
s:vacatures voor	sssssssur
s:vaga	xrsussrso
s:ve	rqrpurssx
s:ve been	srrsustrs
s:vediamo	rvssssrss
s:venue	svrsssssr
s:verification	ssrtsrsrv
s:verify	ssrsssssv
s:verify your	ssrsssssu
s:veterinary	sssussssr
s:video	tuxrrrpqs
s:video interview	svssssrsr
s:vielen	uusqsrssr
s:vielen dank	uusqsrssr
s:viewed	sssusssrr
s:viewed by	usssssssr
s:viewing	rqssssrry
s:visa	qrsssstsu
s:visa application	qsssssssu
s:visit	swrsssssq
s:voice	srssustsr
s:vom	srrwwrrsp
s:vom 0	ssrwtrrsp
s:von	rsursstss
s:von 0	rsussssss
s:voor	ursrssrur
s:voor je	ursssssss
s:vorbereitungsd	ussrssssr
s:vorstellung	surrusssq
s:vorstellungsge	rssrssrsw
s:vorstellungste	sussssssr
s:vos	srussssss
s:votre	ttqqqtqrz
s:votre demande	susrsssss
s:votre dossier	srsrsrssv
s:w	wsrvrrrso
s:w 0	vsssssssp
s:w d	tssussssr
s:wa	ssssssrur
s:waiting	sssssswsp
s:waiting for	ssssssxso
s:waitlist	rssssusss
s:wann	rtsssvssr
s:wann hast	rtsssvssr
s:wants	stusssssq
s:wants to	stusssssq
s:war	rrrsssrsw
s:war dein	rrrsssssv
s:warehouse	sssussssr
s:warning	ssrssrql4
s:wars	srsrsrssv
s:was	pqrqrqqq8
s:was sent	usssssssq
s:was viewed	sssusssrr
s:washington	sssssssur
s:watch	ssssssssu
s:way	srutssssq
s:we	ypqrqqop3
s:we are	rsstssssu
s:we got	vsssssssr
s:we have	vssrssssr
s:we ll	rssssusss
s:we miss	srssssssv
s:we ve	sssrssssu
s:webinar	rrssssssv
s:wed	srsssssru
s:week	rsrrrrrvv
s:weekend	stsssssru
s:weekly	rrsrssrut
s:welcome	qqqqurpq3
s:welcome to	qqqqtrpq4
s:went	sssussssr
s:werkstattleitu	rtsrursss
s:werkstattleitu holz	rtsrursss
s:what	tsrqrrpq0
s:what a	usssssssr
s:when	ssssssrrw
s:where	rrsrrvnry
s:where things	sssrswrsr
s:who	ssssssssu
s:why	rrrqsrqr0
s:wie	rrrrsrrsz
s:wie war	rrrsssssv
s:wienbarg	srssssrsw
s:will	ssssssssu
s:will be	ssssssssu
s:wir	qrrqvttru
s:with	pwoompv1v
s:with 0	ssssssurs
s:with our	sussssrsr
s:with person	sussssvqq
s:with these	srssssrqw
s:with us	tsrrrvqqv
s:withdrawal	rssqsrssw
s:woche	srssrsvrr
s:wochenende	uqsrrrrsv
s:work	trrrrrstv
s:work for	ssssssusr
s:worker	xrspsvssp
s:worker application	wssrsrssr
s:would	rsusssusp
s:writer	sssussstq
s:writing test	srtussssr
s:x	rurtrssst
s:y	rurrrsusr
s:year	qsrsrr0so
s:yes	srrruruss
s:yet	sssssvssr
s:you	upslqnxo5
s:you apply	rssrssrvt
s:you are	srrsrr1qo
s:you did	rssrssssv
s:you for	yurtrtqqn
s:you from	rrsussrst
s:you have	tssrsstqt
s:you ll	ssssssrsu
s:you may	ssssssrvr
s:you need	ssssssqsv
s:you on	ssusssssr
s:you re	pssrurqrz
s:you should	sssqssssu
s:you to	srysssrso
s:you ve	srrqursrw
s:your	uqptnsks7
s:your amazon	sssssssrv
s:your application	wrpvpwnnx
s:your candidate	yrrrsrrrr
s:your candidature	sssrsusss
s:your career	rrrrrrqzs
s:your cv	prsvsstss
s:your data	rssrssssu
s:your dream	rssrssrqx
s:your email	ssssssssu
s:your experience	ssssssssu
s:your expression	rssvssssr
s:your interest	qrs0srrrq
s:your interview	q1rqsrrsp
s:your job	qssrtsqwt
s:your next	srssssrrw
s:your offer	ssssvsssr
s:your order	rrsrsrrrx
s:your recent	ttssssssq
s:your reservation	rsssssrrx
s:your resume	trsrsrssv
s:your search	ssssssrsu
s:your submission	rssussssr
s:your video	sssssssru
s:your weekly	sssssssus
s:yrs	vsssssssp
s:zeit	rtrrrxrsq
s:zu	psruruvsq
s:zu ihrer	rssssvssr
s:zum	ttvrrtrsr
s:zum online	srussssss
s:zur	rrrrstrsw
s:zusage	sqrrxsrsr
s:zwischenstand	rrsrsxssr
sa	rsrrrrswu
sabado	rustssssq
sabemos	rssussssr
sabemos que	rssussssr
sabine	sssrssuss
safe	rrrtrurss
safely	wrssssrrs
safety	trvtssrso
safety critical	rsutssssr
sag	qoswutrrt
sag kurz	sqrsssssv
sagen	uqsrrwrsr
said	qosruttrw
said i	ssssssvsr
said you	srsssussr
sal	vrsussssp
sala	rtrrursru
salario	rrrrwssss
salary	qprrxttvp
salary and	ssstusrsr
sale	ssssssssu
sales	pprrrt1rr
sales in	srsrssvsr
sales manager	rrsqsszsq
sales rep	rssssvssr
salesforce	ssssssusr
salford	srsvssssq
salle	svssssssr
salon	sssvssrss
salud	trrrvsssr
saludo	trvtsrssq
salut	tpysurrrq
salutations	uqurrrsst
saluti	ursvsrrsr
saluto	rusursssr
salve	svssssssr
same	sttsuspqt
same day	srurrrrsu
same is	sssrsusss
same money	sssutrrsq
samedi	rqtrrrusu
samedi 0	rrtssrssv
samen	srsrrsssw
sample	rwtsrrrrs
samples	sssussssr
samstag	qsrrqqrr2
san	srrrrrrvu
san diego	tsssssrus
san francisco	srrrssssu
sander	rssusssss
sans	sqrqrtusv
sao	rrvsrssru
sap	ssrrstvrs
sapere	rqrrvsrrv
sara	xsrqturrq
saranno	rvsrsssss
sat	rvrrsrtrs
sat 0	surrrstrt
saturday	tzsrqrqrs
saturday 0	srssssssu
saturday and	utsrssssq
saturday at	sqssssssv
saude	ssrsvsssr
sauer	strssursr
sauf	srussssss
save	ssrrrrutt
saved	srrrssrzp
saved in	sssssssur
savoir	rsssssuss
savoir plus	rsssssuss
saw	vtrrqrwrp
saw in	sustssrsr
saw it	vrssssssr
saw your	ttrsrrxso
sawatzki	rsusssssr
say	srstxrqqs
say that	sustrssss
say we	sssrsvssr
say yes	rssrxrrrs
say you	srsrtsssu
saying	trsqssssv
saying no	rsssssssu
says	rsrsrsrsv
says we	srsussssr
scaat	ssutssssq
scale	sssrursss
scanned	ssusssrsr
scelta	vsstsrssr
scelto	rrsvssssr
scene	ssussssss
schaal	rrrrxsssr
schaal 0	rrrrxsssr
schade	rsstrsrsu
schaffen	rsstsussr
schaltberechti	qsutssssr
schaut	2qssrrrsn
schaut sie	sssusssss
schedule	swrqsturq
scheduled	r0qpqtqqv
scheduled for	rtrrrrrrw
scheduling	svsrrussq
scheme	russsrrsr
schicken	srwsssssr
schnell	stsrvrrsr
schnellbewerbu	usssssrsr
schon	trrvsqsss
schon dass	ursrtsssr
schon was	sssrrsssu
schone	sussssssr
school	uuspssrss
school about	stsrsussr
schools	srrrrtyso
schools in	ssssssuss
schreib	ssvsrsssr
schreib uns	ssvsrsssr
schreiben	ruuvrrrsp
schriftlich	srtrrusss
schritt	ustrssssr
schulleitung	ssussssss
schwerbehinder	sursssssr
schwester	rvssssrss
science	qrrtrtvtr
scientist	tstrusvvj
scientist optics	ssssusssr
scope	rrsrstvsr
scope of	srtrsusss
score	srutrttrq
score 0	rrruruusq
scored	srtussssr
scoring	trutstssp
scoring works	usssssssr
scouting	rssrssuss
screen	susrssrss
screened	trusssssr
screened in	srussssss
screening	turvrtrso
screens	sussssssr
scripts	srussssss
se	uvpvyqsnp
se le	rsruusssr
se lo	srsussssr
sea	rrsusstss
search	rrsxosrvq
search for	tssssssur
search is	srstsvrsr
season	vrrrrrsur
season in	ssssssuss
seasonal	sssussssq
seat	srtusrtsq
seats	srsrsuuss
seats and	ssssssssu
seb	sssrsusss
sechs	rrrtsurst
second	trqrsxqrs
second week	tssssussr
secondo	swsrssrsr
seconds	sswsssssq
seconds to	ssusssssq
secretary	rvsurrstp
secretary to	stsussssq
secteur	srsrssusr
section	rrurrrrru
sector	srssssvsr
secure	srssssrsv
secure your	ssssssssu
security	rurrrrqtx
security code	sssssssrv
sede	strvrsssr
see	syspqspvr
see all	srssssrus
see how	rtwrssrsq
see it	vssrsrssr
see more	tsstssrtq
see some	sussssrsr
see the	rsrsrtsur
see you	rysqsrrqt
seeing	rrrsrtssw
seeing you	rrrrrsssx
seen	strsrsrsv
seen by	ssrsrsssu
segment	susssstsq
segments	sussssrsr
segreteria	rusrsussr
segue	rsuqwrrrr
seguir	rustssssr
segunda	rususrssq
sehen	po0sqtqtt
sehen sie	rssrsusst
sehen wie	srwsrrssr
sehen wir	srusssssr
sehr	utrtstpmx
sehr geehrte	pqtsrsrqy
sehr geehrter	wsqtssqov
sehr gefreut	russsssss
sei	sprququrx
seien	tssqsrvsr
seien sie	ussrssssr
sein	pxtrrqwrq
seine	srstsrvsr
seinen	sssssrssu
seis	rrrturusr
seis meses	rrrrususr
seit	rrqurtust
seit 0	sssusssss
seite	rrvrrrust
seiten	srwsrssss
sek	sqvsssssr
sekretariat	vssrssssr
selbst	tsrrursss
selbstauskunft	sqrqssssy
selbstauskunft mit	sqrsssssw
selbstverstand	tssrsrusr
selecao	rrrvrvsrr
seleccion	qrrvrrxsp
select	rsrssutsr
select a	rtssssusr
selected	ortv0qqrr
selected a	rssusssss
selected at	sssussssr
selected for	srrqyrrss
selected to	rsursssss
selectiecommis	sussssssr
selection	tssuxqrrp
selection is	srssusssr
selection process	tssstsssq
seletivo	rssvsrssr
selezione	trrsrxrto
self	sssrssrsu
sell	srsrssssu
selling	sssrssssu
sem	vrsrtsssr
semaine	vsrrtrssq
semaines	wrsqssssr
semana	vvuqrrtsq
semana para	rturrrtrr
send	sryqvrsqq
send a	rwtsrsrsq
send it	sswrrsrss
send me	ssssssusr
send the	rrstusrss
sende	stsrssusr
sende ich	stsrssusr
senden	srusvrrsr
senden sie	srurvrssr
senders	sssussssr
sending	qvstsrsur
sending this	rusrssssr
sending you	sssrssrus
senior	urqortz0h
senior consultant	srssssvrs
sens	rssssusss
sensi	sssussssr
sent	rrrstqvpw
sent 0	ssssssssu
sent from	rvrtrrtsq
sent on	ssstvsssq
sent separately	ssusssssr
sent to	tqrurttrt
sentence	tssqsstss
sentences	sssqssssu
sentido	rrsrrvuss
senza	srvrrsurr
separate	vssrsrssr
sepas	rtsrssvss
sept	ssrrvrttq
sept 0	strrvstrr
september	npsrvvssu
september 0	qrtstrrrv
septembre	rptqsxrst
septembre 0	srtsssrsu
sera	rrxnstqrw
serait	srssussss
serez	ussrssssr
seriacao	rruqssssv
serve	srsvssrss
server	tsrqsrrrw
service	tvrrsrtqt
service 0	ssssssssu
service recrutement	tusrssssq
serviceingenie	rssrssssu
services	uotqsqxss
services can	ssusssssr
servus	susrrrvrr
session	svsurrrrs
set	sssuqqtqv
set up	rustrrsrt
settembre	qqvrtvrrr
settimana	usrrssrrv
setting	srsssssvt
setting goals	sssssssvq
setting up	srssssssu
settled	ssssssusr
setze	tqsrusssr
setzen	tusqsssss
setzen wir	susssssss
seu	rsvssqvqr
seu curriculo	svrsssssr
seu perfil	ssrrrsuru
seul	srrtssssu
seventy	tssrsussq
seventy one	sssssussr
several	srsssrrsv
sexta	txqptrqru
sexta as	swrssssrr
sf	srsrrssrw
shadow	sussssssr
shall	tuspvssto
shall we	svrrtrttp
shan	ssssusrss
share	qpusrqtuu
share a	srusssssr
share your	rqsrssvts
shared	susrtrsss
sharing	srusssrss
sharing the	srussssss
she	vvqxqtsrm
she has	sssusrsss
she her	ststsstsq
sheet	trsstursp
sheffield	sssussstr
shift	sstusrtsp
shifted	ssssussss
shifts	sssrtvrsr
shifts are	sssrsvssr
shipment	srssssssu
shipped	srsussrst
shirin	utssssssr
shirt	srrsussss
shirt size	srrsussss
shoebox	ssurssrss
shoes	swrsssrsr
shoot	trsvrrssr
shoot the	trsvsrssr
shop	tuvsrqqsq
shop is	usssssssr
shop with	susssrsss
shopping	rurrrsrsv
shopping with	srssssssu
short	quxrpqtrs
short of	ssssssvsr
shortlisted	uvtrtrssn
shortlisted candidates	tusrsrssr
shortlisting	1rrssrssn
shortly	swsqtrssq
shots	ssussssss
should	rrtnrtvrw
should be	sssqssrsw
should get	ussrssrss
should i	sssqsttst
should it	srsrsusst
show	urusrrrrt
show the	ssussssss
showed	sussssssr
showed up	sussssssr
shown	ssssssrvr
shown to	ssssssrur
shows	srrtrrtrv
shows that	ssssssssu
shut	rtrrrtrsu
shy	ssssssusr
si	qqns0zqos
si c	srssvsssr
si nos	rrswsrsss
si quieres	rssussssr
si un	rrsrrursv
siamo	urrvtrrrq
sich	usrvqwptp
sich am	swrrrsssq
sich bei	ussssssss
sich die	rsrsrwssr
sich fur	srssursuq
sich nach	rssrtusss
sich unsere	sssusssss
sich von	rsssrsrrw
sich vorstellen	srsrsrvss
sicher	ssrrtussr
sichtung	urstssssr
side	srurvuqrp
sides	srssussrt
sido	rrrusrrsu
sie	rsuqqurny
sie 0	rsssrsssv
sie aber	sssrsusss
sie am	rvrrvsssq
sie an	trrsssrsv
sie anrufen	sssrsrvss
sie auf	rtrqrxrtq
sie bereit	ssssssrsv
sie bis	trurssssr
sie bitte	rprtsurtt
sie dank	utsrssssr
sie das	rrturrtsr
sie dass	trurssssr
sie den	rqqusrrry
sie die	rturssssr
sie diese	srwsssssr
sie doch	ssssssuss
sie ein	rvrrtsssr
sie eine	sswrrsssr
sie einen	ssvrsrsss
sie einer	srussssss
sie einfach	sssrssuss
sie entschieden	sssrussss
sie es	srutssssr
sie gern	ssssusrsr
sie gerne	rvssssssr
sie haben	msuursstv
sie ihre	stxrrrrsq
sie im	rstttrrup
sie in	ustqrquss
sie konnen	srtwsqrsq
sie mir	ssssusrsr
sie mit	tssrssvsr
sie mochten	srsrssvss
sie nach	rtsussssr
sie nicht	ssrssrusr
sie noch	vtrsrrssr
sie sich	ttsqqtuss
sie sind	rsrussrss
sie sobald	rssrswssr
sie trotzdem	sssvssssr
sie uns	qtsstxrrp
sie unsere	rsutssssr
sie wurden	rtsqssssv
sie zu	strrsursr
sie zum	rssrvrrss
siehst	ssusrssst
siehst du	ssusrssst
sieht	usstsrssr
siendo	rrstsusss
sierra	rrsvssssr
sift	ttvsssssp
sig	qtsrswssr
sign	rqpp0xqrq
sign off	rssrswssq
signal	srussstsq
signatur	strsusssr
signature	sustssrsq
signe	rssrtusss
signed	rrrstzpqs
signed last	sssssussr
signee	rrsrtusss
signing up	sssrssssu
sigue	sssrsussr
siguiente	qvrqurrrt
siguientes	trusssssr
silence	wssrsrssq
silencio	ursrsussr
silke	rrsurtrss
silly	sssursssr
sim	0rrqrruso
similar	srsqsrrtw
similares	qssrssssv
simone	ttvrrstro
simple	rrrqurtrv
simply	srrrssrrw
sin	qssuyrrrp
sina	srtusssss
since	urqqsrstu
since i	sssstsusq
sincerely	txqqttrqr
sincerely talent	sssrsusss
sind	sstrpyqqu
sind die	sssssusss
sind in	trussrssr
single	trsqsrrsv
sir	trtsqtrst
sir madam	usssssssr
sir or	rsssssssu
sistema	ussrsssss
sister	susvssrsp
sit	txzpqtrsk
sit down	tyrrrurso
sit in	srusssssr
sit the	srwrssssr
site	nyrvtqpst
site has	sssvssssr
sites	rrsrssrtv
sites and	sssssssur
sitting	ssusssssr
situation	rtrsrrrsv
sitzen	russsstss
sitzung	rrrvrwrsq
six	rtusrstqs
six weeks	stspsstsu
size	ssrrurrrw
sketch	srvsssrsr
skill	tsstsstsq
skills	srrsrqwvr
skills and	ssssssrus
sleep	rsrrsvuvo
sleep on	srsrtutsq
sleeping	ssssssssu
slides	sswqssssr
slipped	sssrswrsr
slipped to	sssrswrsr
slot	rvsqrrsru
slot 0	stusssssq
slot for	sqtsssssu
slots	ryrqssrrr
slow	rssrstrru
slow down	ssssssssu
small office	sssussssr
smartphone	ssvsssssr
smartrecruiter	rssusssss
smells	ssusssrsr
smoke	sssrsussr
sms	urrssssst
snafu	sssssurss
snow	vsssssssr
so	vorwr2poo
so are	usssssssr
so do	sutrssrtr
so far	ssssssssu
so glad	srurssssr
so good	urssssssr
so i	tvrrrtqss
so lange	rrrssxsss
so let	sssrsussr
so much	trsvsrrsr
so my	sssussssr
so our	sssssursr
so sorry	tssvsrssq
so that	sqvsrqtst
so there	sssvssssq
so they	sssssssus
so this	sssusssss
so we	rvrxqsqto
so would	sssrrurst
so you	wqqqvvsro
sobald	ssrnrzrsr
sobald es	rssrsvssr
sobald wir	sssssusss
sobre	ruuurrrrr
social	rqttrrtru
social media	sruussrsr
soeben	uruqssssr
sofia	srssxsrrq
sofort	rrrqrrysr
software	qssuqorzs
software developer	ssssrssvr
software engineer	tstvtqrwk
software engineers	sssssssur
software for	ssssssusr
sol	sssussssr
solar	urssusssr
sole	ttsrsssur
solicitor	rrursssss
solicitud	ursqssssu
solid	sussssrss
sollicitatie	vqrtrrrrt
sollicitatie als	trrusssss
sollicitatie op	qrsussssu
solutions	trrsrrvss
solutions architect	sssssssru
some	wurnsqqrx
some are	vrtsrsssq
some of	sssqssrvt
some potential	sussssrsr
some time	ussqsssss
somebody	tttwrqqsq
somebody for	tussssrsr
somebody who	ssswsrrsr
someone	srqzqquqs
someone who	sssvsrusp
someone with	ssrusstsr
something	qususqsru
something you	ssttrsusq
somit	ssrvrsssr
sommer	rsrsrwssr
sommes	ursssrsss
son	qxurrrtrq
sondern	stursrssr
sonnige	sussssssr
sonnige grusse	sussssssr
sonntag	ssvrqrrrw
sonntag 0	rtwsrrsrq
sons	vtssssssp
sont	utrsssrsr
sont conservees	ussrsssss
soon	wztkqvsrp
soon as	rrvrrxrrq
soon with	tussssssr
sooner	srrtusssq
soraya	srusssssr
sorry	uot0pyqqm
sorry for	rttwsrrsp
sorry it	sssqssssu
sorry not	ssssssusr
sorte	rusvrsrsq
souhaite	stsrusssr
souhaitez	rrssssssv
souhaitons	rrsusssss
source	srssssssv
sourcer	ssssssusr
sous	turqurtrq
sous chef	sssstsusr
south	srsrrsuts
souvent	sssussssr
spa	srsrvsusp
space	strussrsr
spam	usrqrrrrw
spannend	sssusssss
spass	ssussssss
spater	ssssssuss
spateren	usssssssr
spatestens	rqwrrtrss
spatestens 0	rrvrrtssr
speak	rruqrtzrn
speak to	srsrsuusr
special	surqsrrsw
specialist	vrrrsutso
specifically	srssssuss
specified	ssussssss
spedition	vsssssrsr
speed	rrurssssu
speed 0	srusssssr
spend	srusssssr
spit	ssrsssuss
spoke	rrrwwrtro
spoke to	rrswtrsrq
sponsor	srsrsstsu
sponsored	srsrsrrsw
sponsored by	ssssssrsv
sponsorship	ssssssusr
sportliche	rtsusssss
sportliche grusse	rtsusssss
spot	rtrtutrsr
spot at	ssssvsssq
spot is	sssssusss
spot on	sssussssr
spots	rssusstsr
spreadsheet	ssuussrsr
spreadsheet and	ssutssrsr
sprechen	svsrssrsr
spring	rrrsrswtq
spring boot	ssssssuss
sps	srsrssssu
sql	rturrsvrp
sr	qrsssstus
sra	vsssrsssr
ssa	rrstsussr
st	rsrrrvstu
st aldhelm	sssssssur
st anne	rrssssssv
sta	rrrqrsyrs
sta je	rrsrsswrs
staat	rrrtrvrrt
staat nog	srsrswssr
stabilimento	rtssssusr
stable	sssrsussr
stack	ussrusrsq
stack developer	ssssusssr
stadt	trsqstusr
staff	tsvqxpsqp
staff nurse	stsrursst
staffing	susssstsq
stage	rytwsrtrj
stand up	sssusssss
standard	rtttrvrsp
standard and	sssssussr
standort	urssssssr
stands	trswrussp
stands cancelled	sssussssr
stantrex	srrussrus
stapel	qusrsussr
stark	sssusssss
start	pjym6purr
start 0	srssvsruq
start at	ssssssuss
start date	ssrswsssq
start immediately	srssssusr
start reading	qsssssssu
start whenever	ssssusssr
started	tqwrrrtrs
started a	ssssssrsu
started and	ssusssssq
started in	ssssssusq
starten	rqvrstssr
starting	rqrrzqqrv
starting 0	ssssvsssr
starting next	ssssussss
starts	rqrsrrwss
starts monday	rrrsrsusu
startups	qssusrsru
stata	xrsssrssq
state	rqvsrsrrv
statement	rqusrrrrx
statement for	rqssrssrx
states	srrsrrruu
static	rtusssrsr
station	svrvrsrsq
statistics	ssssssusr
stato	srvssssrr
statt	rwsssrtrp
status	wrqwrrrrs
status of	rtsvsrrss
status we	ursqssssu
statut	rrsutssss
stay	sssqrsrsw
stay with	srsrssssu
stays	stsurtrsq
stcw	sssstsrur
std	rqsrvsrur
steady	srrsssvsr
steal	sssqssssu
steam	sssrssssu
steel	tvsrssssr
stefan	rssrssssu
stehen	rsrtsusss
steht	sqqturssu
steht unter	srssusssr
stein	sussssssr
stelle	qrpswzpqr
stelle als	rtrrtsssu
stelle besetzt	rsswsrssr
stellen	qsrtrtrtt
stellenausschr	srussssss
stellenbesetzu	stsussssr
stellenprofil	vrsqssusr
step	qutttrsrq
step 0	srssussss
steph	rssssurst
steps	wvtosrrrs
stessa	rsswssssr
steve	ssusssssr
still	trqmrzuss
still be	ssssssrur
still doing	ssssssuss
still not	ssusssssq
still on	usssssssr
still reviewing	utsrssssr
still very	susrstssr
still waiting	srsrstssu
stimmt	ssstusssr
stipend	srssususq
sto	rrsrssvst
stock	rvrrrsssu
stoked	srssssssu
stood	sssruussq
stood out	sssrustsq
stop	qtqyrtrsp
stop by	sussssssr
stop here	sssussssr
stop to	rtsusstsq
stopped	sssssusss
store	qurttrqru
store manager	sssrussss
store supervisor	sssussssr
stories	srtsssrsu
story	ssrrrursv
stosst	susrssssr
straight	sssusstsr
straight to	sssussssr
stranger	ssusssssr
strategies	srssssssv
street	ustpsursr
stretch	ssssvsssr
strict	sussssrsr
strike	srsrtussr
strings	srssssusr
strong	rsrtrrwrs
strongly	ssusssssr
stuart	ssssssuss
student	truqvrsrq
student 0	ssssusssr
students	stssrsrtu
studio	vqrvrtsto
studium	srsusssss
study	rwrrrssrs
stunde	rurrvrrsr
stunden	qputvtrrs
stuur	uqwqrrvrq
su	xqqqsptqw
su inscripcion	wrsrssssr
su solicitud	ursqssssu
sua	utpupvqpv
sua candidatura	urspsvsst
sua carta	sxrrrsssr
sua participacao	rssvsrsss
suas	tusrrsssr
sub	srrwssssr
subject	qpqrxspuw
subject line	ssssrsssu
subject to	rrrqytrtq
submission	urtrsrsvo
submission to	sssssssvq
submissions	srvssrssq
submit	rwqqrtuss
submit it	svpssssss
submit your	rrssssust
submitted	xqtqrrrru
submitted and	qsssssssu
submitting	usspssssu
submitting your	ussrsssss
subscribe	ssssssssu
subscribed	srsqssstv
subscription	srrqsrrty
substitute	srrrsuusr
substitute pool	sssssuusq
succeed	sssssssus
succes	qr0xrrrro
success	rrrtrrtus
success in	sssusssss
success to	sssssssvq
successful	rrsrtssrv
successfully	xtrqrrrss
successfully submitted	ussrssssr
sucesso	trsussssr
such	stsqrtrsu
suche	rrrusrwsq
suche nach	sssssruss
suchen	rorsqq2rt
suchen wir	srsrrrxsr
suchprofil	sssssssur
sucht	rrrrsswss
sud	rtsrsussr
sudstadt	ssstsrusr
sudstadt ggmbh	ssstsrusr
suerte	srsxrsrsq
suggested	susssstsq
suhr	vrsrsssss
suis	trstssusr
suit	sssussssr
suite	rpsstqvqv
suite 0	srrssssrv
suite a	srusssssr
suite favorable	qsstussst
suits	rurrustsq
sul	rsrtrsrrv
sulla	ursrrvssq
sum	sssrssssu
summary	ssssssrsu
summer	rqtvrrrsu
sunday	uvtrrrtsp
sunday 0	stusssssq
sundays	sssussrsr
sunita	sttsssssq
suo	qprvqrwrw
suo profilo	sssrssvsr
super	rrrvtrrst
superamento	stsrssssu
superamento della	stsrssssu
superior	srsrvssss
supervised	tsurssssr
supervision	ssusssssr
supervisor	ttsvtsrsp
supplementaire	rsssssssu
supplied	susrsssrt
supply	rrssrsust
support	qovqqsxsv
support and	srussstsr
support worker	srtsstusq
supported	srssssuss
sur	tpssuttrr
sur l	srsrssuss
sur la	squtrursq
sur le	rrutsssss
sure	rqssrrstw
sure to	rrstssssv
surgery	rsrsxrrrq
sus	rrstusssr
suspended	rrsqszssq
suyo	urstsrssr
sven	sssusssss
swear	sssrsvssr
sweden	rsstsvssr
switch	ssssssrus
sync	sqssssssu
system	1qtovqpqt
system and	sssrssssv
system at	usssssssr
system design	susursrsr
system requirements	srusssssr
system you	ssssusssr
systems	rvtqqqust
systems and	sussssssr
t	pvssqqryr
ta	0rqtrrrsp
table	ryrrsrtsp
tabs	vrtsssrrr
tag	murwqqrry
tag frau	rurststsq
tag herr	pqtxsrtsq
tag name	sustssrsr
tag soraya	srusssssr
tage	xqpqzrvqo
tage mobil	sssrssuss
tage urlaub	srrsysrrr
tage woche	srrstsvrr
tagen	orrtrrusy
tagen wird	pssrssssw
taglich	ssrsrsrvr
tags	ssussssss
take	rp2uvrpns
take 0	qstsssssv
take a	trtrrsrrv
take care	qrsustusq
take home	sststsssq
take it	srttvrssp
take some	sussssssr
take the	rsyrsrtrp
take this	sssussssr
take up	ssssusssr
take your	sssrssssu
taken	rqsrrxqsu
taken ill	srsrsussr
taken with	sssrsusss
takes	xrxqsrrrp
takes 0	ssusssssr
takes place	vsssssssq
taking	qtqurrurv
taking a	qsssssssv
taking over	srssssusr
taking the	strussssr
talent	puuurwwrj
talent acquisition	rtrurvusm
talent community	rssrssssu
talent pool	rssssusss
talent team	ptwrssssr
talentos	ssrtrsusr
talk	p3prqsvqp
talk about	svssssssr
talk to	sststsvso
talk today	srrsssssv
talked	rrwtrrrrr
talked about	rrwtrsrrr
tambem	srsrsvssr
tamsin	ssssssusr
tan	srusssssr
tanisha	ssussstsq
tanto	trsrvsssr
tap	ssssssusr
tapes	sssvssssq
tar	sssusssss
tarde	qurvrrurq
tariff	sstsqsssv
task	srxsrrrsq
tasking	ssussstsr
tasks	ssssusssr
tatigkeit	rqrtssssw
tattoos	tssrssruq
taught	sssussssr
tax	trrqrrvtr
tax free	ssssssuss
taxi	svsrssssr
tb	rssssusss
tcs	ssssssusr
tcs com	ssssssusr
te	vyrsrypno
te adjunto	rrxrurrsq
te lang	urrrssssu
te lo	ssrvsssss
teacher	rtsstusto
teachers	ssssssusr
teaching	srsstswsq
team	zruvpprnt
team 0	svssssssr
team and	sqsssttst
team building	srssssssv
team ca	sssussssr
team please	rsssssssu
team will	vssrssssr
teamleiter	rsursstsr
teams	q1rqsrsrp
teams meeting	sussssssr
teamwork	srssssssu
tech	ssrrssqrw
techcorp	ssussssss
technical	pysqqrwsq
technical assessment	russsssss
technical interview	sursssssr
technical recruiter	ssssssusr
technician	yrrrutruk
technician 0	tsssusssq
technicians	ssssssuss
technische	susssssuq
technischen	susssssss
technologies	ssrrssxrq
technology	srrrrrrsw
tecnico	rrvvurrrp
tecnico de	rruursssr
tecnico em	srvrtsssr
teil	qsvvrrrsr
teilen	sstqsssst
teilnahme	rurwrsssq
teilnahme bis	sursssssr
tel	rssssrrsv
telefon	rtrsussss
telefone	urrtrsusr
telefonisch	rsrryrrsq
telefonisch besprochen	ssssvsssr
telefonischen	ussrssssr
telefono	qsrurrssu
telegram	sssssssur
telephone	svrrursrq
telephonique	srursssss
teletravail	ssssssusr
tell	voxotsqqu
tell me	tsurtsrrt
tell us	rswrrrrst
tell you	sqrtstuss
telling me	sssrssuss
tem	rrrzsrssp
tema	susrsstsr
temperature	srrssssrw
template	trrrssssu
tempo	qrrvtrusr
temporary	rssrstsur
temps	rqsvrtrss
temps de	rssusssss
ten	vsuoruqst
ten days	urursursq
ten minute	swsrssssr
ten minutes	tqrrssssv
tengo	vrsvssssp
tens	srvrrssss
tenure	ssssstsur
tenure track	ssssstsur
ter	rtrwsrrsq
term	trrsrvssq
termin	quprqruqz
termin 0	rsrsssssv
termine	vusrrrrrq
termo	ursrtsssr
termos	urrtrursr
terms	srrrwsrss
terra	srssrsssv
territory	sssusssss
terug	rrxrrrrrt
tess	usstsrssq
tessora	ursrsssst
tessora group	ursrsssst
test	sn4vsppqq
test at	srusrssss
test d	sssussssr
test for	srvsssssr
test name	srusssssr
test your	ssssvsssr
teste	tusrrsssr
testen	ssssssrqw
testers	sssussssr
tests	sp1urqqrp
tewes	sssqssssv
text	ttrqqrrp0
text and	usssssssr
thailand	sssssssvq
than	qpurqxsru
than a	srsssurst
than about	sssssusss
than i	ssssusssr
than me	srssssusr
than one	ssvssstsq
than ours	sssussssr
thank	yrrxoqnpw
thank you	yrrxoqnpw
thanked	stsussssr
thanks	2ruumptoq
thanks again	tssussssr
thanks for	ztptpssps
thanks person	sssrsssus
thanks regards	stsrssvsq
thanks so	tssussrsr
thanksgiving	sssssusss
that	toqxtuppv
that about	sssssussr
that came	vssrsrssr
that can	sssrsssrv
that could	srssssrus
that day	srssssssu
that does	ssusssssr
that everything	vsssssssr
that fits	rsssssssu
that i	rsrqtqtuu
that is	rrtrursrt
that it	srssrrrsv
that might	sustssrsr
that ok	rsssssssu
that on	srtvsrssq
that one	ssssssssu
that our	srssssssv
that process	rrsrssvss
that recruitment	rssrswssq
that she	ssssssusr
that the	toqwusqwp
that this	sustsrrsr
that was	tqsttrtsr
that we	spsruqrrx
that will	ssssssssu
that work	sussssssr
that you	vsrwtqpqs
that your	tvtstrrrp
that yours	sssqssssu
thats	sssrsussr
the	qtutuuqnt
the 0	vsstuvoqp
the above	rvrrstrss
the access	usssssssr
the account	sussssrsr
the act	srusssssr
the ad	rsssssssu
the addressee	susssssss
the ai	ssssusssr
the annual	sssrsussr
the app	rtsrsrrut
the applicant	ssssrsssu
the application	otsrssssw
the appointment	sssrustsr
the arm	rsstssssu
the assessment	rqzrssssq
the assignment	srwsssssr
the attached	rtxrvrqrq
the attachment	srusssssr
the attempt	ssussssss
the auditor	susrsssss
the baby	rrsrstvsq
the backend	svqrssssr
the bag	srwsrrrsr
the bank	srssrusss
the bar	srsussssr
the below	rqstssvsr
the best	ptruqsssv
the big	ssstsurss
the board	susursssp
the book	sussssssr
the business	ssssssusr
the call	svstrsrsr
the candidate	sruqsssst
the car	ssrsvssss
the care	usssssssq
the client	rssvsrssr
the clipboard	vsssssssq
the closing	ussrsssss
the collective	sssrsssvq
the committee	srttrrssu
the company	strtsrrsu
the conference	srssssssu
the contract	sssssursr
the contracts	ursssssss
the customer	russssssr
the day	sxrrrtrsr
the days	ssssssuss
the deadline	susrsrsss
the decision	rtsqstssu
the department	sssssvssq
the detailed	sssrssusr
the details	rxrssrrrs
the document	ssssusssr
the door	susrsssss
the earlier	ursssssss
the earliest	trsssussr
the eligible	sssssussr
the email	susssssss
the end	vssvrrqsr
the engineer	sssssusss
the engineering	sussssssr
the enterprise	ssssssusr
the extra	sssrsurss
the fall	sssssussr
the fellowship	usssssssr
the ferry	ssutssssq
the figures	srrsssssv
the fire	ssstsusss
the firm	srurssssr
the first	rqtvrqquu
the five	srssssusr
the flat	sssqssssu
the flexibility	sssrssrus
the floor	usstsrssr
the following	rrtrrrruw
the form	wrrrsrrss
the formal	urssusrsr
the four	sssrssssu
the freeze	rssrsusss
the fund	ssssssuss
the future	rrtsrrrsv
the gate	sssrsussr
the girls	ssssvsssq
the goal	sssqssssu
the good	srrrssssv
the governors	srsstussq
the graduate	ssusssssr
the green	srssssssv
the group	sssvssssq
the hard	usssssssr
the head	ussssussp
the hint	ssssssusr
the hiring	twrqsursq
the house	sssrssssu
the inconvenience	ssssrussr
the incumbent	ssssssusr
the internet	srrrrsrsw
the interview	otrtrrrsx
the invite	sussssssr
the items	rssrssssu
the job	rpttqqsxu
the joint	sssussssr
the junior	sssvssssq
the key	ssssusrss
the kitchen	ssssrsssu
the lab	svssssrsr
the landlord	srsrsusss
the last	rvuqsrrss
the latest	srsrsssrv
the length	srsssusss
the line	sssrssruu
the link	pswpsrtrv
the list	rutqrxrrq
the loop	tssusrrsq
the making	sssssssvq
the market	rqrqssyrt
the material	srssssvsr
the meantime	vrrrtsssr
the middle	vrtrsrssr
the minimum	srtturssq
the minister	srstsqssv
the model	svtrrssrr
the moment	srsvsstsq
the most	srstsrrsv
the mountain	usssssssr
the national	tstqurssr
the near	srssssvsq
the new	rqrrryqrv
the next	quruxqrrq
the night	srtustssr
the non	srssssssu
the note	srvtssssq
the offer	rrsq1srsn
the old	rusrssvsq
the one	rssvssrsr
the online	srussssst
the order	sssusssss
the other	rqutrvqsr
the others	wssrssssq
the outcome	utsrtsrsr
the panel	rssuyuqrm
the paperwork	ssssvsrsr
the paragraph	ssvsrssrr
the part	sussssssr
the pass	srusssssr
the patients	srssssvsr
the people	sssrssrsu
the permanent	sssussssr
the personal	sssrsusss
the phone	srstvrssr
the pile	tssssttsq
the portal	urrsurrst
the position	rrruxqrrq
the post	rstsxrrsq
the preferences	sssssssur
the problem	srvsrssrs
the process	svrtssssq
the progress	srssssssu
the project	sssrswssr
the proposed	ssssusrss
the public	sussssssr
the question	ssusssssr
the quote	sqstrsrsv
the register	sssussssr
the remaining	sssussssr
the rent	srsssvsss
the requisition	rssusssss
the response	ssssssssu
the result	sssssussr
the right	srrtrrrsv
the role	tssusurso
the round	ssstsussr
the salary	sssttussq
the same	tusqttqrt
the scale	sssrussss
the school	swrsrsrsr
the scope	srtrsussr
the scoring	usssssssr
the search	susrrtrss
the selection	rvrttsssp
the senior	susrssrsr
the shop	rvwsrrrsp
the software	ssutssrsq
the specified	srussssss
the spot	stssvsssq
the spring	rrstssvsq
the stack	usssssssr
the standard	sssurssss
the status	vtssstrsp
the studio	ussrsvssq
the subject	srstssrtu
the summer	srsusssss
the system	srsuusrsq
the table	swssssrsp
the tags	ssusssssr
the talent	sssrssrsu
the team	rtruvrtrq
the terms	ssssusssr
the test	srvtssssr
the thing	sssussssr
the third	ussssstsr
the three	rtturursp
the time	stqwurqrr
the times	sussssrsr
the toll	sssussssr
the top	rssvrtsrr
the total	ssssssssu
the training	sssssssus
the trial	rrrvsssst
the trust	sssssussr
the trustees	stssurssq
the two	stsrsttsq
the university	qssrwsrrt
the upcoming	srssssssv
the usual	ssssvsrsr
the video	sursssssr
the vp	sssssussr
the waitlist	sssrsusss
the way	srssssssu
the web	ssssssssu
the week	turrstrss
the weekend	stvtrrrsq
the west	ssssssusr
the why	vsssssssr
the window	tussssrsr
the winner	sssrssssu
the world	srtrrsssv
the worst	sssqstsst
the written	stusssssq
the zoom	sussssssq
theater	ssssvsssr
theatre	utsrsstsp
their	sopwrtqsw
their heads	sssussssr
their hiring	sssussssr
them	xptqquprv
them all	ustrssssq
them by	vssrssssr
them or	ssssssssu
thema	rtwsqrtrs
theme	ssussssss
themen	ssssssssu
then	xuopqxqqt
then do	sssrssssu
then going	srsussssr
then i	srsrsutsq
then it	ussssrssr
then so	usssssssr
theo	vsrusrrsp
there	ptxrnuupt
there a	uutsrrrsq
there an	ssssssusr
there are	rssurssrs
there been	sussssssr
there but	usssssssr
there is	rqvssrsst
there no	sswrtrrsr
there really	ussssssss
there to	susssssss
thereafter	urssssssr
therefore	rrrwstrsr
these	ssvppppxv
these job	ssssssswq
they	urosqrtuv
they are	sssrssssu
they d	stssssuss
they deserve	usssssssq
they do	sssrsssus
they loved	sustssrsr
they re	sururrttp
they said	srsrssssv
they selected	rssusssss
they usually	vsssssssr
they ve	stsrsvrsr
they want	ssstusrsr
they were	srsvsrrss
thiel	rssrsussr
thing	rtrrrssrv
things	turrrtprw
things have	sssssurss
think	qqupqsvtv
think about	srssssuss
think you	srssssurt
thinking	rruqsrrsw
thinking about	srssssrsu
thinking of	srsrssssv
third	trttrstsq
third of	usssssssr
this	ptpzrqpqx
this address	sssusssss
this afternoon	sustssssr
this as	ssssussss
this code	rrstssssu
this company	ssssssrvq
this e	uusrssssq
this email	tttqrqqtu
this has	sssqswssr
this is	rqptutrqx
this issue	sssrsrrrw
this job	rssutsrtr
this list	ssssssusr
this mail	ssstssrur
this meeting	sussssssq
this morning	usrssrqsu
this note	sssussssq
this occasion	stsussssq
this one	qxrsrrssr
this point	turtssssq
this season	sssrssssu
this site	sssvssssr
this thursday	sqssssssv
this time	rrsyqqsrt
this vacancy	trsqsrtsu
this was	sssussssr
this week	qrtosrvtu
this weekend	sssusssss
this year	rrutrrtst
thistlewood	rssrssssu
those	stquqtqru
though	rsrtsrssv
thought	rsrvrrsst
thought the	sussssssr
thought you	srsvssrsr
thousands	tssrssrsu
thousands of	tssrssssu
thread	russsssss
three	qszxrsoor
three applicants	sssvssssq
three days	srrtvsssr
three lines	sssrssssu
three months	sssussssr
three of	sssusstsp
three people	tssqtsrst
three times	srssssssu
three weeks	sssssussr
three working	qsrsssssv
three year	ssustsrsr
thrilled	srrrwsssr
thrilled to	srrrxsssr
thrive	sssrssrus
through	tusutpquq
through a	sruttrrsr
through all	sssussssr
through an	sssssssur
through and	vssrsrssr
through fine	vssrsrssr
through some	sssssssvq
through the	trtsurrrr
through to	rvrrrsrst
thru	ussrsussr
thu	svrsrsrrt
thu 0	sursrssru
thursday	t2pnrrurq
thursday 0	swsrssrsr
thursday at	russsssss
thursday to	rusrsssss
thx	sssussssr
thx for	sssussssr
ti	opwxsvsqp
tiago	vrsrvrrrq
ticked	ussrssssr
tidy	usstssrsr
tied	rwsusrrsp
tiempo	ururssssr
tien	tusrssssr
tiene	rurrrrssv
tienes	rtyprqqst
ties	rssusssss
tiktok	srsusstsr
til	tssqswssr
till	tuqss2pqn
till 0	svssrsrss
till after	rtsrsussr
till the	ursrvtrsp
tim	rspvurrrt
time	nxtxooqtu
time 0	rtyrrrsrq
time and	qurwurrrp
time around	sssqssssu
time before	srusssssr
time i	ssusssrss
time in	srsrssssu
time is	stsrrsssu
time limit	srussssss
time on	sussssssr
time slot	srrsssssv
time slots	sussssssr
time that	trutssssq
time this	ssusssrtr
time to	txqsrrsrs
time today	sussssssq
time up	srusssssr
time we	sssvssssr
time with	strrrsssu
time you	ssrutrrsr
time zone	sussssrsr
times	ryqpsssru
times before	sssssussr
timo	sussssrss
tina	sustssssq
tinderbox	sssttsrtq
tinderbox games	ssstssrur
tipp	srusrssst
tips	sqrsusrsu
title	srurrrwrr
titoli	ststssssq
titularidad	rsssssssu
to	prsuuvrot
to 0	qprxtotut
to a	rpvrqssrx
to accept	srsrvssss
to advise	sssrutsup
to all	tusrstssq
to an	mssstuuru
to announce	srsrrsssx
to answer	srurswssp
to apply	sqrurrqwt
to appoint	srstvsrsq
to approve	sssrsussr
to arrange	svsrssssr
to attend	ssusrssss
to be	pspouytpw
to call	stsrsruss
to change	sqssssssw
to come	sustrrrst
to complete	rszqsrrsq
to confirm	trrpurrrv
to consider	sssussssr
to contact	srssssssv
to delay	ssssrussr
to discuss	turrtrrrs
to discussing	vsssssssq
to do	suwpquprs
to each	ussqsstsr
to email	qrssssssv
to ensure	rrvrsssts
to everybody	usssssssr
to examine	usssssssq
to extend	srssvsrsr
to fill	sssrssuss
to find	rvrrrsrst
to finish	rsssssssu
to four	urtssrssq
to get	xtspqqrrv
to go	rqurrtrsv
to have	qrqtyqtrq
to having	tussssssr
to health	sssrussss
to hear	surrrtwsp
to hearing	rsssssssu
to help	sssrssrsv
to her	trusssssr
to hire	srsttstup
to hold	rssrssust
to increase	srssssssu
to inform	qsrsuurrs
to interview	svrtssssr
to invite	rrsrsrtsu
to it	srtustssq
to its	rsssssusr
to job	sssrsusss
to jobs	rssssssus
to keep	srstsvrsr
to learn	srussssss
to leave	srsusssss
to let	usrrtvssp
to look	ssrsusrss
to make	rrrrsvrtt
to me	rpvrrrstw
to meet	rusrqtwrp
to meeting	svsrsrssr
to move	psvvtrrrr
to offer	rqrs0rqrt
to open	usssssssr
to our	oqrrurxrv
to pass	ssussssss
to prepare	rvusssrsp
to protect	sstsssusr
to put	rusturrrs
to read	ssrrswrsr
to receive	srrrssrsx
to remain	sssssussr
to reply	sussssssr
to reschedule	stssrssru
to respond	tsssssrur
to revisit	sssrsusss
to say	ttrtrtrsq
to schedule	stsrrussr
to secure	ssssssssu
to see	svutpurqr
to seeing	rqrrrsssx
to sell	ssssssssu
to send	rurqtutsq
to set	sussssrss
to share	srrsssssu
to sit	rrvrrussq
to sleep	sssssussr
to someone	srsvssrss
to speak	tsssrutsp
to start	sruqsssst
to stop	ssstsurtr
to submit	sttrssusr
to succeed	sssssssur
to support	ssursssss
to take	rrtpxtqrt
to talk	rwsrtsssq
to tell	rtrrsutsr
to thank	rrsvsrsss
to that	srsssusss
to the	xrtxqtmqq
to this	turtsrrsr
to thrive	sssrssrus
to try	sssurstsr
to two	sttrssssq
to unlock	ssssssssu
to us	surssrsss
to use	srsrssrsw
to verify	ssssssssu
to view	sssrssssv
to welcome	sssstsusq
to win	srssssssu
to work	srsttrssu
to write	trrxtsqrr
to you	rqupvtupt
to your	qussrtprv
tobias	ssssssuss
todas	trsssvssq
todas as	rrstsvssr
today	qtpsqtrry
today and	trsqswrsr
today for	sussrssst
todo	vsssssssq
todos	rssqssstv
todos los	rssqssstv
toi	wqrsvrrsq
told	qsrvtvqrt
told me	sussssrss
told us	sssssrssu
tom	rrsurursr
tomasz	qtsrrstsv
tome	sssusssss
tomorrow	qxwutqpqq
tomorrow at	sqssssssv
ton	rvusrtrrr
tonight	srrsqvqsv
too	rqrssrsrx
tool	ssssssssu
tooling	vssrsrssr
tools	srtrrrvrs
top	urqussuqt
top name	srsussssr
top of	srsrsturs
topic	srssssssu
tops	ssvsssssr
tor	sxrsrsssq
tor 0	swrssssrr
tot	tzuppsqrs
total	rrrsssrrx
total 0	rrsssssrv
totally	rrsssrvss
touch	utrrrwrrp
touch base	srsssusss
tour	sxrrssrsq
tour guide	susssssss
tourne	ssssussss
tournee	srssssuss
tous	srssrsust
tout	utrsrrrss
tra	rsrtrsrrv
trabajo	rrstssvsr
track	rqtrrssvs
track of	ssssssssu
trade	srrtrrrut
traditional	sssssssru
trailing	srstusssr
train	uurrrrqts
trainee	spzrrrssq
training	rsrssrtur
training and	sssssssur
tramite	rsstssssu
tranche	rssrsusss
transaction	rssrssrsw
transcript	usssssssr
transfer	sssrssssu
transition	sssrussss
translations	ssusssssr
transparent	sssssvssr
transportation	sssssussr
tras	stssusssr
travail	trurssssr
travel	rurrrsssv
travelling	susrssusr
travelling expenses	susrssssr
tre	sruursrsr
treasurer	stsrsustr
treat	sstrustsr
treated	susstrssr
treffen	swtqrtrsq
treffen mit	susssssss
tres	qxxqrrrrq
triagem	trvsssssr
trial	rrryrrrss
trial and	srsussssr
trick	ssvrssrsr
tried	rtsusrssr
tried your	sustssssr
triggered	ssssusssr
trimestre	trsrsussr
trip	srssrsssv
tris	ssussssss
trois	squurrurr
trotzdem	qrr3rqrrq
trouble	srvrsssss
trouverez	ssusssssr
trovato	rrrsrsvuq
trovi	rrwrtsrsr
truck	sruswsrsp
truewend	rssusssss
trust	trstqttsq
trustees	stssurssq
try	oqsxrrsrx
try again	sssurrsst
trying	ssurrsrsu
trying to	ssurrsrsu
ts	srusssssr
tu	qrqstpvqy
tu auras	vrsrssssr
tu candidatura	trsusrssr
tu cv	tssrsrusr
tu perfil	trrrssxsq
tu peux	rrvrtsssr
tu veux	ssssussss
tua	trrqvussq
tua candidatura	vssrssssr
tudo	stsussssr
tudo bem	stsussssr
tues	svsrsssss
tuesday	r1wotqnqr
tuesday 0	sursrrsst
tuesday and	susssssss
tuesday june	sussssssr
tuo	qsruurrru
turn the	sssssssur
turnaround	ssussssss
turned down	ussrsssss
turno	trsussstr
tus	rrursrrsu
tus respuestas	srursrrsu
tussen	sutrrsssr
tut	rrrvrtrst
tut mir	rrsvrtrss
tutti	ussrsssur
tutto	yrrprrqru
tv	rrsrxrrst
tv l	rrsrxrssr
tvod	trsrvsssr
twee	trvqrsrsu
tweede	sxsrrsssq
twelve	srsrustsr
twelve months	sssrussss
twice	ttturrwsm
twice this	sussssssr
two	przupxsnp
two and	sssussssr
two attempts	ssussssss
two days	srsttsusq
two graduates	srsssrust
two more	sssrsvrsr
two nights	srssssssu
two of	rtrssutsp
two pages	srssusssr
two to	ussssrssr
two weeks	rsussurrs
txt	rsstsussr
tyler	ssssussrr
typing	srssssuss
u	vpprtwoqx
u deze	srtsssssu
u heeft	rrrqrrss0
u in	ssssssssu
u kunt	srtrrrssv
u s	trrsssrru
u wordt	rtsvrsssq
uber	u0vorqsqo
uber das	susrsssss
uber den	twsrrrssq
uber die	urworrusr
uber eine	rsssssssu
uber einen	srrssursu
uber ihre	susssssss
ubereinstimmun	sssssssus
ubermitteln	surssssss
ubermittelt	rssrssssv
ubernehmen	rsssssssv
uberprufung	srssussst
uberweisen	srstsrssu
ufficio	rrsxssssr
uhr	q6xmqooqu
uhr an	rpsussssv
uhr bei	trssusssr
uhr ein	srssssssu
uhr im	swssssssq
uhr in	sutsssssr
uhr per	ssusssssr
uhr vorbei	srrsssssv
uhrzeit	svsrssssr
uhrzeit 0	sussssssr
uit	rtsurrurq
uit de	susussssq
uiterlijk	tqyqtrrrq
uiterlijk 0	urtrssssr
uk	rrrrrrswu
ulrike	srutssssr
ulrike manthey	srutssssr
um	qwukrrrtw
um 0	sxpqqrqry
um abraco	susssssss
um die	srursrssu
um eine	srtsusssr
um entschuldigung	russssssr
um etwas	ussrsrssr
um geduld	rssssussr
um ihnen	urstssssr
um verstandnis	vssrssssr
uma	qsyzpqvqm
umane	srsussssr
umstellen	srusrsrur
un	uryvlpylt
un abrazo	rqrvusrsr
un altra	rrsvsssss
un autre	rrsrrursw
un bon	sssusssss
un call	tusrsssss
un cliente	rrrrrs0rp
un d	rrsvssssr
un delai	trrtsvssq
un qui	sssusssss
un saludo	tsvqssssr
un simple	rrrrususr
un veritable	rrsrssust
una	pvzqostqr
una persona	rssusssss
una vez	srwrssssr
unable	rsstrrssv
unable to	rsstrrssv
unanimous	srsswsrsr
unaufgefordert	vrsqsssss
unbedingt	rrrruvrsr
unbefristet	rrrrvsrwq
und	trtuopvlz
und 0	rsrwtrrsr
und bei	sussssrss
und bestatigen	rsssrsssu
und bewerber	rrstsvssr
und bitten	ssssssssu
und das	rssussssr
und der	rrsusstsr
und die	srqtrrrsw
und eine	srvrsssss
und haben	rssqssssv
und herren	trtqsrrut
und ich	uuruqrssq
und konnen	ssssussss
und melden	qssrsvsst
und nach	rtsrssusr
und ohne	rssrssuss
und suche	ssssssuss
und uns	trurrssss
und viel	rssvssssr
und werden	usssstrsq
und will	rtsrsusss
und wir	strwtquso
und wird	vssrsrsss
under	rptuusssr
under 0	srtttsusq
under any	sssrsssur
under consideration	qssvsussq
under review	qsssssssw
under the	tsrrvsrst
understand	srsrsrust
understand you	ssssssuss
understanding	srsrssusu
understanding of	ssssssusr
une	stousturr
une personne	rsssssuss
une petite	svsrssssr
une piece	sssssrssv
une suite	rrssusrst
unfortunately	oqqyqsqqz
unfortunately our	srsssussr
unfortunately the	sssrssssu
unfortunately we	qrrwrrrrv
unique	rturssssr
unique to	rturssssq
unit	qsvrsrsrt
unit 0	ptsstssrv
united	trrrsrrut
united states	srrsrsrut
universitat	srrtssrus
universitat wallfeld	ssrssssus
universitatskl	rtsrssusr
universitatskl elsterau	rtsrssusr
university	srsqvrput
university of	rssstsqtu
unlimited	rrssssvst
unlock	ssssssssu
uns	tvuuyusmi
uns als	rrssssssu
uns an	srsrtsuss
uns auf	rustssssr
uns bei	rssrsrssv
uns bis	srurtssss
uns bitte	rrturussr
uns die	qrrvtursr
uns ein	rsutssssr
uns einen	ssvsrsssr
uns eingegangen	sssssrssu
uns fur	rrsssrssw
uns gern	rssrssuss
uns haben	srssussss
uns ihnen	srsrusrst
uns im	russtsssr
uns leider	usutsqssr
uns nicht	rrsvrursq
uns noch	susrsssss
uns sehr	susrstssr
uns sobald	sssrsusss
uns vor	urtrsssss
unser	qqwtqvxqn
unsere	truuqssrr
unsere crew	rssvssssr
unsere wege	sssusssss
unserem	tuqvrrrrr
unserem system	ussrsssss
unseren	srssrrsus
unserer	upqtrtsru
unserer datenbank	sssusssss
unstable	ssussssss
unten	ssussssss
unter	ztrqtqqto
unter dem	ssssusssr
unter der	ttsusrrsq
unterhalten	svsrssrss
unterkunft	srrsusrst
unterlagen	vrrtrsrrs
unterschreiben	srssvsrss
unterschrieben	rsrstrrsu
unterstutzung	srusssssr
until	tpslt4sqq
until 0	tsvqttrsq
until friday	usssssssr
until it	sssrsussr
until march	ssssssssu
until monday	sssrsrtsu
until the	rrssswrsr
until then	sssssvssr
until this	sssrsussr
until you	sssstsusr
untimed	ssurssssr
unverandert	rvsrsssss
up	ptvppvuru
up 0	srsswsrss
up a	rsuusrrsr
up and	rurrrurss
up before	ssssssssu
up for	rqrtrtuss
up his	rssusssss
up on	rusqsstss
up so	sssrsussr
up that	stusssrsq
up the	sttsurssp
up to	tnvrqrusv
up with	sursrtssr
up your	sssrsssrv
upcoming	spsrrsrsz
update	usqqqvuqs
update your	sssrssssu
updates	uqrrrrrsw
upfront	sssussssr
upgrade	rssqssrry
upgrade to	sssssssru
upload	qqvqrrttv
upload a	qsrsrsssw
upload your	srtrsstuq
upon	rrrstsssu
upwards	vssrssssr
upwards of	vssrssssr
ur	ststswssn
url	ssssrsrrx
urlaub	uqrryrrrq
urlaub 0	ssssussss
urlaub ab	vrsrtsrrs
us	tsszporqt
us about	srssssssu
us again	sssvssssr
us and	srrxrtssq
us as	srstssssu
us firm	sssssssur
us how	ssutssssq
us in	stsssrvsp
us j	ssssssrru
us know	rusqtssss
us on	rrsusrsss
us there	sssvssssr
us this	urrssrrst
us to	strssussr
us what	sssrssssu
us when	rtssssusr
us within	psssssssw
usa	srusrssrt
usd	srsrvssrs
use	qvtnqqsrz
use a	ssvsssssr
use the	rvqrrsrsu
used	rstqrrrry
used to	ssssssssu
useful	ssssssssu
user	srrrssrsw
users	srrsrrrrx
uses	rrussssss
uses 0	ssusssssr
using	rrqpqqytv
using the	ssrrssssv
ust	stsrssssu
usted	rrsyrsssq
usual	srsturrsr
usually	trrqswrrs
usually happens	tssrsussr
utc	sttrrssvq
utc 0	stssssswq
uur	q0rpqrqqx
uw	upqqstqp0
uw brief	rtsrsvssr
uw gegevens	rssrssssu
uw sollicitatie	trsqssssu
ux	sutsssrtp
ux designer	ssusssssq
v	trsvrtrrq
va	qrturrxrq
vacancy	rrsvuvssm
vacancy 0	rrsustssq
vacancy has	sssrussss
vacancy is	rssrsvssr
vacation	rrsrssusu
vacature	tqssrusrt
vacatures	prswssrur
vaga	truttrrrq
vaga de	rsurusssr
vagas	srsrssssu
vai	trsrssvsr
vakanz	qtsvssssr
vale	rsrwrrssr
valid	rssqrwrst
valid for	srsrstssu
valley	vrrttrsuo
valores	squursssr
value	rrrrrrusv
value your	ssssssusr
valued	srsrrsssx
valutazione	qusrswssq
vamos	rssusssss
vamos a	rssusssss
van	xrstutrpn
van 0	uurrssrsr
van de	tststurrp
van je	urvsrsrsr
van ons	ursrsssss
vandaag	susrrussr
vandermolen	rssusssss
variable	srsrssvsr
vasco	surrssvrr
vast	trsrussss
vat	rsssssssv
vat 0	rsssssssu
ve	vmrwo3qpq
ve a	vrsrrrwsp
ve added	ussrsssss
ve asked	sssssussr
ve been	quqtqvtrs
ve called	sssrssusr
ve come	sssvssssr
ve decided	rssvstrsp
ve done	usssssssr
ve ever	sssusstsq
ve found	sssssssut
ve gone	rsssssssu
ve got	otwsspssu
ve had	usssssssr
ve just	srsrurusr
ve kept	sssssussr
ve looked	srrrvrrts
ve made	stvrrtrsr
ve now	sssusssss
ve offered	sssusrssr
ve put	srrsrwrss
ve received	urrrrtrss
ve removed	sssrssssu
ve reviewed	russssssr
ve seen	stsrssssu
vede	svsussrsq
vediamo	rwrrrsssu
veel	yssrssrsq
vemos	rwstsrssq
vendredi	utrtrrrrr
vendredi 0	tussssssr
venir	rvsrsrsst
venir el	rwsrssssq
venti	srurrsrrv
ver	vtrrrrrss
vera	ussrvrssq
verbal	rqzsrsrsq
verbal 0	srwsssssr
verbal communication	ssusssssr
verbindung	ussrsssss
verbleiben	ssussssss
verbund	ssstsrusr
verbund sudstadt	ssstsrusr
verbunden	sssrssuss
verdad	srrvsssss
verdance	rssrssssu
verdance hotels	rssrssssu
verde	sssssssur
verder	qrvvrrssr
verfahren	qrtyrtrsp
verfahren nicht	tsussrssr
verfugung	ssrssusst
vergeben	qsryrsqss
vergessen	turrssssr
vergutung	srsstsusr
verhandlungen	ssssssssu
verhangt	rssqswsss
verification	rsrstrssu
verification of	sssturssr
verify	rstrrsssv
verify your	srrsssssu
veritable	rrsrssust
verlauf	ssusrssss
vermutlich	rrssrrtsu
vernichtet	rsswssssr
vers	sxrqsurrq
vers 0	syrrssrrq
verschieben	sussssssr
versicherungen	ssusssssr
version	sssrrrrrv
versorgungswer	ttsqssusr
versorgungswer nordsee	ttsqssusr
versprochen	srrrrvrru
verstandnis	utrqrwssp
verstandnis fur	rssssvssr
versuch	srtssrssu
vertrag	rqrr2rqrr
vertraulich	sssrssuss
vertreter	sssrssvss
verwaltungslei	trurssssr
verwenden	srsrsssrv
verwenden sie	srsrssssv
very	ququqtqrw
very interested	srsrssssu
very much	svssstrsq
very small	sssussssr
verzogert	srsrsvsss
verzogert sich	srsrsvsss
ves	rtrsusssr
vessel	rssstsusq
vet	sssssssur
veterans	srtussssr
veterinary	sssrrstwq
veterinary group	stsssssur
vetting	tusrssssr
veuillez	vssrssssr
veuillez considerer	ussrsssss
veux	ssssussss
vez	rrwsrsssr
vi	rursrsrru
via	q0toruqqs
video	szxrqqqrn
video interview	ssusssssq
video stage	sursssssr
viel	uqwxqqqrq
viel erfolg	qruysrrrq
viel gluck	sssqssssu
viel spass	ssussssss
viele	wvrprturp
viele grusse	uvrqrsusq
vielen	tqqtqsqrx
vielen dank	uqqtqtqrx
vielleicht	rsrtsutsr
vielzahl	ussrssssr
viene	srsrrsssw
vienes	rurrrsrsw
vier	qqvuurrsq
viernes	vqsqqrrrx
view	sptrsqrvu
view and	ssssssuss
view details	sssssssur
view it	ssssssssu
viewing	sqsrssssw
views	strssssru
vikram	susrssssr
ville	susssssss
vinden	qsstssssu
vinden het	qsstssssu
vindt	susrsssst
vip	rtrrrrrxr
virtually	srssssssu
vis	ssssssssu
visa	qrrrtsxrt
visa and	ssssssusr
vise	srssssrsu
visible	ssssssrus
visio	swrrrrssr
visit	rrtqrvrrv
visit our	srssssssu
visit the	srursussr
visita	svssssssr
vista	sussssssr
visto	wrsrrrusr
vivi	tssrvrrsr
vm	rsvrsssss
voce	rrstuutqo
voce foi	rrrqwvsrr
voeux	rrsrssuru
voici	rsvsrsssr
voila	srsusssss
volgende	vtsrssssq
voll	strwsrqsr
vollem	srssssuss
vollzeit	ssurrsrur
vollzeit befristet	sssssssus
volta	srstssusr
volume	trsqssrrw
volume of	sssrssssu
volver	sssusrssr
volver a	sssusrssr
vom	ttqtqqtru
vom 0	tsrsrrrsv
von	uqourqzou
von 0	tsqtrrssv
von den	ssussssss
von der	ssrqrswrr
von einem	stssssrsu
von heute	srutrsssr
von ihrem	rsrrssust
von mir	srsrsvssr
von telefonischen	ussrssssr
von uns	rsrrurusr
vonlanthen	ssrsussss
voor	oquxtruqr
voor 0	rtrrxrrsq
voor de	rsswrsssr
voor een	srsrrrwrt
voor het	rrsurussr
voor je	qsswssssr
voor u	rrrrtrssv
vor	rvtqpurss
vor 0	susssrssr
vor ort	rssrstuss
vorab	rsurssusr
voraussichtlic	trsqsvsss
vorbehalt	srssusssr
vorbehaltlich	srurtsssr
vorbehaltlich der	srurtsssr
vorbei	rurrrrtsu
vorbereiten	svrsssssr
vorbereitung	stwrssrsr
vorbereitungsd	ussrssssr
vorgesehen	svrsssssr
vorhanden	tursssssr
vorharz	srussssss
vorharz ggmbh	srussssss
vorher	suuqsursp
vormittag	rwsrssrsr
vorschlag	rusrstssr
vorstand	rtrurvtsq
vorstand hat	rsrurstsr
vorstellen	ssrtrrvsr
vorstellungen	srssussss
vorstellungsge	rsrrrrrsx
vorstellungste	surrsrrsu
vortag	sursssssr
vortrag	rssrsswsr
vorubergehend	rssrsvsss
vos	rwqrqqtsx
vos autres	srssssssu
vos coordonnees	srssssuss
vote	srsssxrsr
votre	tvrtsqppu
votre accord	rrrrwsrsr
votre candidature	rustturrp
votre conseiller	sssrssssu
votre demande	vssrssrst
votre dossier	ussqsusss
votre interet	qrsvsssss
votre parcours	rtussrsss
votre part	srssssssu
votre rendez	srrssssrw
votre situation	sssrssssu
vou	1rsqsrrsp
vou passar	zrsrsrssp
voucher	rqrsrsssx
voudrez	srsrtsuss
voudrez bien	sssrussss
vous	lxqtsvqpy
vous adresser	rssrsusss
vous appelle	rrsssvsss
vous attendiez	rssssusss
vous avez	ptrvrursr
vous de	srrsssssv
vous etes	rvsrrvrsp
vous informer	rrsuussss
vous nous	rssusssss
vous pourrez	sssusssst
vous pouvez	srsssrssw
vous prions	tusrssssq
vous proposer	rrsusssst
vous recevez	rssrsustr
vous remercions	trrurssst
vous sera	tusrssssq
vous serez	ussrssssr
vous trouverez	ssusssssr
vous voudrez	sssrussss
vous vous	svsrsssss
vp	susrtttsp
vp with	ssssusssr
vraag	ttsrusssr
vraiment	rrsusssss
vriendelijke	sssussssr
vriendelijke groet	rssvsssss
vrijdag	rurrsrrrv
vs	ssssssssv
vt	ssssussss
w	wttsqpvvm
w c	vsssssssq
w d	urrsrrtuq
w m	ssssssrvr
w o	sssussssr
wachten	srstsussr
waffeln	susstrssr
wahl	rstutrssq
wait	uqqrvsqqw
waited	susssssss
waiting	urrqrxrrs
waitlist	sssrsusss
wake	ssusssssr
waking	srssssusr
walk	rvrrsrtsr
walking	urtsstssq
walkthrough	surtssrsr
wall	ursqsssst
wallace	pssvsssss
wallet	vssrsrssr
wallfeld	ssrssssus
wann	ttxpqrvqp
wann 0	vtssssrrr
wann darf	sssrsrvss
wann du	rrurstsss
want	ruqrtuqru
want to	russpurts
want you	srssvsrrs
want your	ssssusssr
wanted	rpruqvvrr
wanted to	rqstrturs
wants	ruuurtrsp
wants to	svsrsursq
war	pqqyssqrv
war das	rrsvrrrsu
ware	rtsssrusr
ware ein	sssrssvss
warehouse operative	sssussssr
waren	qtrurqqsw
warm	svssssrsp
warm regards	svstssssq
warst	rsrvssssr
warten	qtssrvrss
was	xnqzpqrnx
was 0	sssrssssu
was a	stsssrrsu
was close	sssvssrsr
was great	sssussssr
was ich	ssstsrusr
was in	rrttssusq
was it	usssssssr
was meant	sssssussr
was not	oqrurrtsx
was read	rsssssssu
was received	wssrssssq
was so	sssrsusss
was something	rsssssssu
was submitted	ussrssssr
was the	srstttqss
was uns	ussrsrssr
was wir	usrsrtssr
was your	srsrssssv
wat	0rrrrrrsr
wat leuk	ursssssss
watching	sssrsusss
watson	srurssssr
way	ursrqtotv
way i	sssrssrus
way to	srssssrsv
we	osqvxvrot
we appreciate	vtrwrrrrp
we are	ososyssqu
we ask	stwrssssq
we believe	srsssssvr
we ca	tqrrwtrsr
we can	uwqovuqrr
we confirm	ussrssssr
we continue	sssrsusss
we could	srrwsrssr
we cover	srssssssu
we d	qzsq1unrk
we decided	sssrssssu
we did	sssqsussu
we discussed	rqrrsrusv
we do	sxttqqvro
we expect	srusssssr
we find	sssssussr
we gaan	qtsusssss
we got	srsusssss
we had	rsrvrrrrv
we have	srpwprvpx
we hebben	wqrttrssq
we het	rtrtwrrrq
we interview	srssssssu
we je	trssussss
we keep	rstrssssu
we know	ssrurtssq
we ll	w0sqrtnpq
we look	rrsqrrurw
we make	tssqsutsr
we meet	sqrrsussu
we need	qsrvruqss
we picked	ssuussssq
we re	uoqqzstrq
we really	sssruursq
we received	qsspssssz
we regret	srsxrusso
we shall	sssrsusss
we speak	ssvrsrusq
we start	ussssssss
we supply	srssssssu
we talk	susssssss
we talked	srwtrsrrq
we tell	rrsrssssw
we thank	sssssussr
we turn	sssssssur
we ve	snrysursr
we wanted	srtursrsr
we went	sssvssssr
we were	srstrutsr
we will	rvpurqruu
we wish	rqrvrtrtt
we wo	ssswsrssr
we would	sqrsxrssr
we write	sssssssur
we zijn	rrsussssu
wear	ssssssrsu
web	vuqqqqqrx
webcam	srvssssss
webinar	srsrssssv
website	rsrtrrrrv
wechseln	sqursrvss
wed	rtwrrsrrs
wed 0	suusssrrr
wednesday	s0rtqqpqt
wednesday 0	svrsssrrs
wednesday at	sussssssr
wednesday or	susssssss
weds	suusssssq
week	2qsjtrvsp
week 0	srsrsustr
week at	rurstssss
week but	ssssssuss
week end	srusssssr
week ending	ssssssssu
week of	tsrsryssm
week to	ssssusssr
week with	susssssss
weekend	rqutvrsvn
weekends	susssssss
weekly	rrssssvts
weeknight	srsrussst
weeks	srspszrqr
weeks ago	rssussrts
weeks and	sssrsussr
weeks i	sssrssssu
wege	rssvsrssr
wegen	ourps1ssp
wegen der	rrsrswssr
wegen einer	rtsrsussr
weil	wqstrsruq
weil wir	ussrsssss
weiss	susrsrusr
weisst	sssusssss
weiter	trsqptqr0
weiter auf	rsssrusss
weitere	srrtssrsu
weiteren	qrtxqtqrs
weiteren verlauf	ssusrssss
weitergeht	rssrsvssr
weitergeleitet	trsqsrssu
weiterhin	rrsssusss
weken	tssrssssu
welcher	susssssss
welcome	qrrrutust
welcome to	srrrsutst
welcome you	sssstsusq
welder	srsrssssv
well	rqspssutv
well with	sssssssur
wen	strrsutsr
wensen	qssusssss
went	tsrwtrqss
went back	sssuusrsr
went to	ussrssssr
went up	sssqssssu
werden	wwqtosqrs
werden nach	utrrssssr
werden sie	ururssssr
were	poo2xwppr
were 0	srsvssssr
were all	sssrsussr
were hired	sssqssssu
were in	susursssq
were lovely	sssusrsss
were not	rrsvsssss
were ranked	ssstusssr
werk	sussssssr
werkstatt	rysrrsrsq
werktagen	utsrssssq
west	tssssrusq
weten	rssqturst
weten of	rtssusssr
wexcombe community	srsssrust
what	surxsorpu
what a	sssssrrsu
what i	srssurtss
what is	sssssssru
what to	susssssss
what was	ussussrsr
what we	rttvtrssp
what wrong	ssusssssr
what you	rvtrrqwsq
whatever	tpyrrrrss
whatever the	ursssssss
whatsapp	rtsrssvsr
wheel	ssssusrsr
when	qrozsvsqt
when a	rusrsussr
when can	sssswsrsq
when i	prruttsst
when it	rrsrrttsv
when people	vrsssstsq
when she	usssssssr
when the	sqrvrvrrs
when we	sssvsrrss
when wednesday	srsssssru
when will	ustrsrssr
when you	russtrrsr
whenever	rrrsvrsss
where	sttutpsqs
where it	trvsrssrs
where we	ssstusrsr
where you	sssutsrsr
where your	usssssssr
which	wrqxrqrpt
which you	rrutrssss
whichever	srvrstrsr
while	rorsrxrrx
while the	rssrsvsss
while we	usstssssq
while you	rsssssssu
while your	rssussssr
whitt	rssusssss
who	snqyou1nr
who already	srsussssr
who are	trsrssuss
who ask	ssusssssr
who can	rrrurryso
who d	utsstsrsq
who does	sssssurst
who done	ssstsrusr
who got	sssqstsst
who has	sssvsrssq
who knows	sssrssuss
who reach	susrssssr
who were	srsqswssr
who wish	sssusssss
who you	stsrtursr
whoever	sssustrsr
whose	srsvsrsss
why	utusqqrqu
why it	ssvsssssr
wide	sssrssrus
wide range	sssssssus
widen	sssssssur
wie	ppxkxtsqx
wie du	rrwsrrrrt
wie folgt	srrsvsssr
wie sie	rrwrrqwsq
wie telefonisch	srssvsssr
wie viele	rssrsvsss
wieder	prrpq2vsq
wieder auf	sssrsusss
wienbarg	tqrsrtrsv
wiese	rrsssussr
wij	svspttrqt
wij de	ussrsssss
wij u	rrtsvsssr
wild	vrsssrssr
will	2xplrynnt
will ask	sussusrsr
will automatically	sssssssur
will be	ywsksurpt
will by	usssssssr
will consider	rsssssssu
will contact	tvsrssssq
will follow	sussurrsq
will get	qssrsttst
will go	vssrssssr
will have	vttsssssp
will i	ustrsrssr
will ich	rrsrsxssr
will look	xrsrssssp
will make	sssssssru
will not	quswqqrru
will now	tsssusssr
will participate	srusssssr
will pay	sussssssr
will provide	ursrsrrur
will reach	tussssssr
will remain	sssrsusss
will result	sstrsussq
will ring	srrstvrsq
will sie	strssurss
will you	srsrvsuuo
willen	tvsrrsssr
willst	vrvsrrrsr
wilson	srssvrsss
wilt	rssrssssu
win	strsrsssu
wind	rrrrtrssv
window	ttursrrsr
windows	ssssssrrv
winds	rssvssssr
winery	srrsussss
wing	sssrsusss
winner	srsrssssw
winter	ssussssss
wiped	ssussssss
wir	xwrsqrqjz
wir bedauern	qrstssssv
wir bestatigen	ussrsssss
wir bieten	rrsryrrss
wir bitten	rwrsurrso
wir danken	sssusssss
wir die	rsurrvrsr
wir dir	sssusssss
wir erhalten	ssssrsssu
wir ersuchen	rssssussr
wir erwarten	stusssssr
wir fahren	vtssssrsr
wir freuen	tusqtsssr
wir haben	unq1svrrm
wir hatten	sssssrvsr
wir hoffen	srstvsssr
wir ihnen	pqqtswrrw
wir ihr	ssspsussu
wir im	tsursrssr
wir in	sxsssrrsq
wir informieren	sssssussr
wir konnen	sssturssr
wir leider	ttsostssv
wir machen	ussssrssr
wir melden	rrsrsvsst
wir mit	uqvurrrsq
wir mochten	rstrrtrrv
wir nehmen	qrsxtsssq
wir sagen	ussrsssss
wir sie	sswrsrrss
wir sind	vtrqsssss
wir sprechen	susssssss
wir suchen	rprrrrxrv
wir uns	tvqrsrqrv
wir von	rrsrssust
wir wunschen	rsrssrssw
wir wurden	qtrttsusr
wir ziehen	sssustssr
wir zu	rusrsssss
wird	0rtoqqrru
wird der	pssrssssw
wird nach	ussrssssr
wird nicht	rsssssssv
wird sie	ussrsssss
wirklich	sussstrss
wise	ssusssssr
wish	qoqvsupsy
wish to	rqrpuuruu
wish you	rrrwrrrrv
wishes	ssrvsrssp
wishing	ssstssrus
wishing you	ssstssrur
wissen	tquwqurrp
wissen wir	srtrsussr
with	syrwqprpt
with 0	srrrsrtrw
with a	qwupprstu
with all	rstusrssr
with an	stsrurssr
with any	srssssssu
with big	sssssssur
with dial	rwssssssq
with good	usssssssr
with her	sssussssr
with it	sttqrtsst
with me	syrrrrqsr
with more	rtsvssrup
with my	vrsrsstsq
with next	usssssssr
with no	qrsrttrsu
with other	qrsurrssu
with our	rvrsrtssr
with questions	srrsssssv
with real	sssrssusr
with reference	ssrussssr
with regard	sssrsusss
with thanks	wrsrsrsss
with that	sssussssr
with the	vxnrpspsv
with this	sssusssss
with truewend	rssusssss
with two	susurrssq
with us	uuqurstrp
with warm	sussssssr
with you	qwqqsvtrr
with your	prwxuqrto
withdraw	sssrsvssr
withdrawn	qrrvsrssv
within	urvqwqprs
within 0	wrurvspro
within our	rssussssr
within ten	ururssssr
within two	psssssssw
without	rquqsttru
without a	ssusssssr
without an	sssrssust
wk	sqrsuswsq
wks	sssrsussr
wo	turwstqqq
wo not	trrwttqrq
woche	stqouuyqo
woche bei	srssssuss
wochen	rpvovwtrp
wochen zeit	ssursssss
wochenende	vrsssrssr
woensdag	rsusqrrqw
woensdag 0	rrurqsrqw
wohngemeinscha	tussrrssr
wohngemeinscha ankerplatz	tussrrssr
wohnung	sqspsrvsw
wojtek	stsrsswsq
wollen	stvqvsrrp
wollen wir	svssrsssr
wollten	sssrsvsss
woman	ussrssssr
wondering	sssrsusss
wood	ussrsssss
word	rqxrrrurs
word piece	srvsssssr
words	sqxprrtst
wordt	ttsursssq
work	tqqusozpt
work and	ssvtssrsr
work for	sussssrss
work on	srssssuss
work out	sssqssssu
work with	urrusttsp
workable	srswssssq
workday	rrtussssr
worked	ststssusp
worker	urtqsvusn
working	oorrtszrv
working days	prssrsrry
working on	srsrssvss
workplace	ssusssssr
works	tttqrrqsw
works and	susssssss
works for	sqsssstst
works on	ssusssssr
workshop	ssssusrvq
workshop mechanic	ssssusrvp
world	rqtqrrrux
world of	sssssssvq
worst	srtpsttst
worter	srysrrrrr
worth	stusrrsss
worth of	ssusssrsr
would	ovpn2o3nq
would be	rqrryrtrs
would like	qusp0qtrq
would love	srsrsswsr
would thursday	rvssssrsr
would you	ruqqsswrr
wout	rxssrrrrr
wow	rsstsrrsu
wrap	sussssssr
wrap up	sussssssr
wren	srrvsussp
write	wpwuruorp
write 0	ussssssss
write a	sssrsssru
write before	sssussssr
write it	sssusssss
write to	ttrssvrsp
write up	ssusssssr
writers	susssssss
writes	srsrssssv
writing	rrqsxvqqs
writing that	ssssusssr
writing to	ssrssurss
writing with	sssrssssu
written	rsztrrrrp
written and	ssusssssr
written communication	srusssssr
written test	srussssss
wrong	trwtsrrrq
wrong with	ssusssssr
wrote	rprourvry
wrote in	sssrssssu
wu	susssssss
wullie	sssussssr
wunsch	srrtsusss
wunschen	orrvrrrrw
wunschen ihnen	qssvssssu
wurde	rsqwsrqrw
wurde bestatigt	srssssssu
wurde von	stsrssrsu
wurden	qwsrsqtts
wurden an	ussrsssss
wurden uns	rrrtususq
wurden wir	rtsusrssr
wurdest	srtrssuss
wurzinger	sssrsussr
www	qpqpqqsx2
www linkedin	rtrrrrrxq
www tcs	ssssssusr
x	tstvtptso
x bewerbung	rsusssssr
xx	suurrstrq
y	2nusrnrrs
y 0	srusssrur
y a	rsrrssssw
y donner	qssusssss
y el	vsstrsssq
y la	trvrsrssq
y le	wrstssssp
y no	rtrursssr
y por	rrsvssssr
y te	yrquurqrp
y yo	rtsrsvssr
ya	rqryqrrrv
yard	vsrsrrtrq
yarn	sustssssr
year	omwqvstus
year and	ssststssq
year end	ssssssusr
year it	ssusssssr
year old	ssusssrss
year programme	sssrssssu
year we	ssssssssu
years	ppstqq0qv
years and	sssvssrsr
years experience	ssssssuqs
years has	ssssssusr
years in	sssussrss
yes	xprk3rtpr
yes and	stssvssrq
yes i	vrssssssr
yes it	vrssssrss
yes no	rsrrtsust
yes there	ussssssss
yes to	srrsussst
yes we	tssrssrsu
yesterday	rqrruspuv
yet	optmq4uts
yet and	ssssssusr
yet so	rrsssvsss
yo	pyqqttwrn
yolanda	usstssssq
york	srursssst
you	mssuxrupt
you a	rqsvsqvrs
you about	rvrvrqrrs
you all	tqrtrrrtu
you alone	ssssssusr
you an	ssstrusss
you and	rrtqvtqst
you applied	ttsussrsq
you are	orqswrxrs
you as	rqrqwsutr
you ask	sssrsusss
you at	rssrstsrv
you back	sssusssss
you be	swrqsrttp
you because	srssssuss
you ca	rrtvsrrsr
you can	qrrsvqrrv
you checked	ursssssss
you choose	ssssssusr
you click	stssssusr
you complete	vrtrsrssr
you could	sssrsssvr
you cover	usssssssq
you curious	ssssssusr
you d	ps3rquwri
you did	srrutstsp
you do	psurrttru
you down	sussrsrur
you ever	usssssssr
you find	ssssssssu
you follow	sssssssvq
you for	vrrwrrnqw
you found	rrssssssu
you free	svrrqsrsu
you from	ssuqsssst
you get	rtrrustsr
you give	susrstrsr
you got	rsssvssss
you had	rssrsvtsq
you hanging	srstsussr
you have	ou2tupppr
you here	sussssrss
you hold	ssssssusq
you how	srssssssv
you i	ssusssrsr
you in	suqsvrurp
you interviewed	sssusrssr
you into	sssusssss
you join	sssrussrr
you just	ssssssrsu
you know	uqwouurqq
you leave	sssrsussr
you let	stssusrsq
you like	stvsrsrss
you ll	uxwlxpqpr
you make	srtrssssu
you may	tntrtturs
you met	ssursussq
you might	ursrsrtur
you more	ssssssusr
you must	stqrrsssv
you need	srtsrrrut
you next	usssssssr
you no	sssrssssu
you of	stsrsusss
you on	sqtqssxrr
you open	rssusssss
you ought	ssssssusr
you please	ssrsssusr
you re	mxquruwqq
you remain	sssssvssr
you saw	sussssrss
you shortly	sussssssr
you should	srrstrtsu
you soon	rvsqssusr
you start	sssswsrsr
you started	rsssssssu
you still	ssrsssvsr
you subscribed	sssqssssv
you take	srssvsssq
you talk	sttssstsq
you that	orquuwsrs
you the	rrqp1sqss
you there	srssrsssv
you think	srtrrrtsu
you to	rpztworor
you today	srstssusq
you two	ssstssvsq
you up	srrtvstrp
you ve	otvupssst
you wait	rsssssssu
you want	srssssrsu
you we	srsusssss
you well	sqssrsssw
you were	qsq2uqprp
you what	sssussssr
you will	qturrsrru
you with	rtsssrsuq
you within	qsstssssu
young	rusvsrrto
young professional	susrssstr
your	1rrtqorqu
your account	ssrrssrsw
your application	2sutrqooq
your appointment	spssrssrw
your assessment	rrxrtsssq
your board	ssssssrut
your business	srsrssrsw
your calendar	stsussssr
your call	susssssss
your candidacy	ruswsrssp
your candidature	rrsustssq
your career	ssstsssvr
your case	svtsssssq
your coding	sussssssr
your continued	rssrsusss
your credit	srsrssssw
your cv	rrrtrrxto
your data	tsststssq
your days	ssstssusq
your details	prrqrsusx
your documents	usssssssq
your education	qsssssssv
your email	qs0sqqtrr
your experience	rqssssrrx
your feed	sssssssur
your file	trursursq
your financial	srsssssrw
your first	srrssrrsv
your form	xssrssssp
your free	ssssssrsv
your friend	rrsrssssw
your future	sssrssssu
your grant	sssrssssu
your hand	ussusrssq
your hands	susssrsss
your inbox	srsrssutr
your interest	ztqyqqsrm
your interview	r1rsttrrl
your job	rrrvsrrts
your jobs	ssssssrur
your kind	ssssrusss
your letter	ttssuurso
your license	ssssrsuss
your link	rtrrssssv
your mail	usssssssq
your marks	sssussssr
your materials	ussssrssr
your message	trrrsrsuu
your mobile	sustssssr
your name	rovpotxrw
your new	sqsssssrv
your next	ssssssssu
your note	twrsssrsq
your number	rtssusrst
your offer	rrqrwrsru
your on	ssusssssr
your onsite	sssrsusss
your order	rssrssssw
your own	utrstrssr
your package	srrrtrssw
your patience	ussrstssr
your payment	srssssssu
your phone	stusssssr
your photos	ssssssusr
your place	rrstsutsr
your plans	sussssrsr
your portfolio	sssussssr
your preferences	ssssssssu
your privacy	ssssssuss
your profile	qsqssqwsu
your qualifications	rtstsussq
your question	ssssssrsu
your recent	srrqstssv
your record	ssssssssu
your reference	qssssstsu
your request	stsqrrssw
your response	usssssssr
your resume	rrrsrqtxs
your review	ursssssst
your safe	sssussssr
your sample	sustssssr
your saved	ssssssrwp
your schedule	sussssssr
your school	srsssussr
your search	rssussrss
your skills	rsssssrus
your slot	ssursssst
your status	trsrssssu
your submission	trstsssvp
your subscription	ssssssssu
your time	q0svrrrrn
your visa	qsssssssu
your visit	ssstsussr
your work	rqrtustsr
yours	svpwuqtqp
yours came	stsrssusr
yours faithfully	sssussssr
yours is	ursrsstss
yours sincerely	svsrsttso
yourself	rsxrqtquq
yourself a	ssvsrssrs
yourself and	susrsssss
z	vrvrrsrrr
z 0	srvsssssr
zag	rrsrsswrs
zahlen	srusrsusr
zainab	ststsrtsq
zaterdag	rvrrrrsrv
zeichen	srssvsssr
zeigen	swsrrsssr
zeit	s0wsrrqqm
zeit fur	rustssssr
zeiten	sussssssr
zero	rrtssussr
zero to	srsssusss
zet	rrvttsrrr
zet je	rrvtrsssr
zeugnisse	tssrsrssu
zhao	ssussssss
zich	rtsrssssu
ziehen	sssustssr
ziekenhuis	tssrsssur
zielgruppe	stusrsssr
ziemlich	srvsssssr
zien	rvvrrrrrr
zijn	tprtqrrsy
zin	srstussss
zip	srussssss
zo	susrssssr
zoals	rqxrvrrrq
zoals besproken	rrxrtrrrq
zoek	rrsrsswrs
zona	tusrssssr
zone	sutsssrsq
zones	tssrsstsq
zoo	ssrssssus
zoom	t1qqqrurp
zoom meeting	sqssssssu
zoom on	ssssssusr
zoom us	ssssssrru
zu	ixswsmuuv
zu beantworten	ssssssssu
zu bewerben	psssssstw
zu deinem	ssssssrvr
zu dem	ssussssss
zu den	rrstssssu
zu einem	rutrrrrst
zu ihrem	strrrstur
zu konnen	rrsswsssr
zu stellen	ssssssssu
zu uns	strvtsrsr
zuerst	rustssssr
zugesagt	rssvsrssr
zukunft	rssvsssss
zulassung	ussrsssst
zum	slzkzqrpx
zum 0	qrxpypqrt
zum empfang	sussssssr
zum kunden	sursssssr
zum test	srvsssssq
zum thema	srwsrrrst
zunachst	rssrurusr
zur	srvqtsurp
zur prufung	ssssusssr
zur verfugung	ssrssusst
zuruck	rrtxtrrsp
zurzeit	sssrsussr
zusammen	uwrqsrssr
zusammenarbeit zu	ssssssssu
zuschlage	srsrvssss
zusendung	tssqssssu
zusendung ihrer	stsqssssu
zustimmung	ssssussss
zustimmung des	ssssussss
zwei	upxuuqrrq
zwei wochen	rrustrssr
zweite	svsrrsssr
zweiten	sruqsussr
zweitgesprach	srurstssr
zwischen	tsrttqusq
zwischen 0	rsrtusssr
zwolf	ussrssssr
zyklus	rssusssss
`;
