// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	p3tbulr4u
0 0	l0pg6ip4s
0 a	n0vmuprrv
0 accueil	svrsssssr
0 alle	ttsrrssru
0 am	pvtqpq0ou
0 an	ssrs0srsn
0 and	usqnwrtsr
0 applications	ussssssss
0 april	utqqxqqss
0 are	susstsrsr
0 arrival	sussssssr
0 as	rvvrtrrrp
0 ask	sussssssr
0 assistant	ussrstssr
0 at	sxtqqsqrt
0 au	sqvsrssru
0 auf	rqtsrussu
0 aug	srtstsrqv
0 august	srtrtrrsu
0 base	srssvstsq
0 basic	ssssssusr
0 before	sussssssr
0 beginnen	srsswrssr
0 bei	tusrssrsr
0 bewerbungen	sssvssssr
0 bis	strsrsrsv
0 bonus	ssssvsssr
0 both	ssssussss
0 brutto	srsrxsrrr
0 bus	sussssssr
0 but	ssssvsssr
0 by	sssrrsssu
0 candidate	srsusrsst
0 car	sssssssur
0 case	vsrssssss
0 cest	svtsrssrr
0 cid	vssssssrr
0 dagen	tqrutrrst
0 date	srusssrqu
0 day	rqvrrrvuq
0 days	rnuqyrtvo
0 de	rszqvqrqp
0 december	uqtsstttp
0 dias	tqrutrrqv
0 die	trsrvsssr
0 du	srsrusssr
0 due	srusssssr
0 duration	srusssssr
0 e	ruurssrsr
0 earn	srssssuss
0 en	rtrrsusst
0 est	srssssssu
0 et	uqusrrrrt
0 etage	susssssss
0 euro	rpwrvrtqs
0 euros	rqrrwsrrv
0 exam	ssrssssru
0 expires	sssssussr
0 feb	ussrstssr
0 februar	rvsssssss
0 february	swrsrrssr
0 fecha	trusssssr
0 federal	sssrssssu
0 fevrier	stsrusssr
0 files	usssssssr
0 fin	strrvsssr
0 fix	ssssussss
0 floor	swrsrsssq
0 for	rqsqrrurw
0 fragen	rrwsssssr
0 fte	ssssssuss
0 full	srvsrsstr
0 fur	sssusssss
0 gehalter	sssrwsssr
0 h	rqvrtrvup
0 happy	ssssssusr
0 has	qrstrssrv
0 have	vssrsstsq
0 having	sssrussss
0 heures	sturssssr
0 horas	rsutussrp
0 hour	rrussssst
0 hours	rrvvrqqrt
0 hr	srtrvsxtl
0 hrs	tqwrtrsun
0 https	rutrsrssr
0 in	rxrrtrqru
0 inkl	rrurqrrrw
0 inside	sssussrtr
0 instead	svssssssr
0 is	rstrrtrru
0 ist	srtussssr
0 it	tssutrrsp
0 jan	tusrssssq
0 january	rwqqsursr
0 job	ssssssrwq
0 jobs	tssssssup
0 jours	rsssssssu
0 juillet	tvttrrrsp
0 juin	susstsssr
0 juli	rrrrwsrrt
0 july	rtussrssq
0 june	vrrqrstvq
0 juni	rtuqvtrrq
0 k	srsstsusr
0 km	sssrssuur
0 l	utssssssr
0 last	ssssssssu
0 let	rtssssusr
0 list	sssrsutsr
0 lpa	srssustsr
0 lugar	stsrrvssr
0 lunch	swrstsrrq
0 m	rtsvrstsq
0 mai	svuptqqqw
0 march	rrrsrtrtv
0 marz	stuqurrsr
0 may	sursrtqts
0 mb	vrtrssssr
0 meses	sssussssr
0 mil	srrtssusr
0 miles	ssssssrus
0 min	sy1qqqsqm
0 mins	suvussrso
0 minute	swrrrsrrs
0 minuten	pyyprqrrq
0 minutes	oy4nqqsqq
0 minuti	rusrrssrv
0 minutos	syrrrsrsr
0 mois	rrrusssts
0 monate	tqqruttrt
0 monaten	rquttstsq
0 monday	stssvsrsp
0 monthly	ssssssusr
0 months	qqrvxqtsp
0 motivation	srsussssr
0 ne	swrrssrsr
0 net	rrrswsrsr
0 new	strsrssyn
0 night	ssssussss
0 no	txrrrrrrs
0 noon	spssssvss
0 nov	strsusrsr
0 november	surqrrrsu
0 o	rwrtsrrsq
0 occupational	ssusssssr
0 oct	sutsrssrr
0 october	strststsq
0 oder	rurstsssr
0 of	uptxrqqsu
0 off	srssssssu
0 oktober	srvrtsssr
0 on	qsttttsrr
0 one	sttussrsp
0 options	ssssvsrsr
0 or	rxsrsrsrr
0 ore	ruvrrsrtq
0 our	svssrsrsr
0 p	rtrrvrtrq
0 pacific	srsssssru
0 para	rvurssssq
0 passcode	sussssssr
0 patients	ssssrsuss
0 people	trrvrrusp
0 per	ssrrrsrrw
0 places	ssutssssq
0 plus	ssssssuss
0 pm	qzuppptts
0 png	vsssssrrr
0 program	srusssssr
0 quality	srsusssss
0 question	ssusssssr
0 questions	sqxtsrssq
0 reacties	sssrssssv
0 real	sssqssssu
0 reel	srussssss
0 remote	srsrtsvrr
0 report	sstsusrsr
0 round	susrsssss
0 rue	sqrtrsrrw
0 san	ssssssrsu
0 se	uusrrssrr
0 seconds	srwsssssq
0 seiten	srussssss
0 sek	sqvsssssr
0 sep	srtsrssru
0 sept	susssssss
0 september	prrtwrqqx
0 septembre	sptqsxrst
0 settembre	srvstssrr
0 shift	usstssssq
0 short	ssusssssr
0 sind	rssusrsss
0 spots	sssussssr
0 start	ssrsvsssr
0 status	sssussssr
0 std	rqssvsrvq
0 step	ssssussss
0 still	ssssssssu
0 stock	rvssssssr
0 store	sssussssr
0 stunden	rqurvrrrt
0 system	sussssssr
0 t	ssssssuss
0 tag	sussssssr
0 tage	uqpqyrwqp
0 tagen	prstrrrsx
0 tests	sssussssr
0 the	trttvrqrr
0 this	usssssssr
0 through	srssrssrw
0 thu	svssssssq
0 till	sussrussr
0 times	ssssssuss
0 to	tsurqrsrt
0 today	svssssssq
0 total	rrsssssrv
0 tv	rrsrxrssr
0 tvod	trsrusssr
0 uhr	p6xmqooqu
0 um	urrrrsrsu
0 und	rsrwtrrsq
0 usd	ssssussss
0 uur	qzsrtrqqt
0 vagas	rsssssssu
0 variable	srsrssvsr
0 vat	rsssssssu
0 voucher	srssssssv
0 w	stssssusq
0 was	ssssssssu
0 we	urstqrqsx
0 wednesday	sutsssssr
0 week	trsrrussr
0 weekend	sssssssur
0 weekly	srssssuss
0 weeks	rsrtuursq
0 welcome	surstsrss
0 what	sssssrssu
0 with	sqrrwrrst
0 wk	srrsvsssr
0 wks	sssrsussr
0 wochen	srtsvrrsr
0 word	srwsrsssq
0 words	srwrrssss
0 worter	srysrrrrr
0 wrap	sussssssr
0 x	tqrrsstru
0 y	ssssssust
0 year	ssssssrrv
0 years	rqrrrrypu
0 yes	ussssssss
0 you	surrsrtss
0 your	sssussssr
?0	r0pm1rqos
?0 0	quqq2spsq
?0 a	srssussss
?0 and	susssstsr
?0 days	srssurusr
?0 december	srsssusst
?0 off	ssssrsusr
?0 to	rsssssssu
?a	pvsrssuqu
?a month	srssussss
?about	rsssssssu
?advise	srssussss
?after	rrsrtsrsu
?afterwards	qusssssst
?again	sssssussr
?all	susssrrst
?am	russsssss
?an	wrrrtrsrr
?and	uvporvsss
?and a	srssustsr
?and contact	sssrssuss
?and i	rtrsruusq
?and let	srssussss
?and the	sussssssr
?and they	sssssussr
?and two	sqstssrsu
?and will	vssrssssr
?and would	sssssussr
?another	ssusssssr
?anything	rsssssssu
?application	vtsqsrssr
?application and	ussrsssss
?application with	tusrssssq
?applications	rsstsrssu
?applied	utsrssssq
?applied for	utsrssssq
?are	rtstsrrsu
?as	sssrsurst
?ask	sstrsursr
?ask you	sstrsursr
?attached	srsrussss
?auf	sssqssssw
?auf der	sssrsrssw
?back	trsqsuvsr
?back to	trsrssvsr
?background	sssssussr
?bank	ssssurrss
?be	srspvstqu
?be contacted	sssssussr
?be grateful	rusrsssss
?bei	ttsrrussr
?bei uns	stsrrussr
?bewerbung	urssssssr
?binnen	rsssursst
?bis	srsrwsssr
?bis zum	srsrvsssr
?bit	sssssussr
?bitte	qrrsyrrsr
?bitte teilen	ssssussss
?board	ssssstssu
?bring	sqsssstsv
?but	rrsssusru
?buyer	ssssvssrq
?by	rrstssrsv
?by monday	rstssrssu
?call	srssussss
?can	qvsrssrsu
?check	susrsssur
?confirm	srssssssv
?contact	ursrsrtst
?contact you	vssrsstsr
?contacted	sssssussr
?contract	srssussss
?current	rsssssssu
?d	rqrrwytro
?d be	rrrtxrtrp
?d like	sssrsussr
?da	trsssusss
?das	rvsrrrusr
?days	trsqxrusp
?de	r1rrrrrqq
?december	srsssusst
?december and	srsssusst
?decide	sutrssssr
?decision	rsssssssu
?den	ursrrwrrr
?deputy	susssstsr
?der	stsqrtrrv
?description	sssssssur
?details	sssssssur
?did	sssssurss
?die	srrsswssq
?do	sqrvrttsp
?do not	sqrvrtusp
?does	ussrsssss
?does not	ussrsssss
?down	sussssssr
?driver	rsssssssu
?e	srssrsrrw
?each	tsusssssq
?ein	russsssst
?einer	rrstsusss
?erhalten	vrsqsssss
?es	sssusssss
?expect	rsssssssu
?file	srvsrstrr
?file and	ssssssusr
?find the	srssussss
?firm	susrssssr
?first	rssssutsr
?five	srsrvrsss
?for	ssrrrsrrw
?for the	rtsssrssu
?fragen	sssrsruss
?frau	tusssrssr
?frau lorenz	tusssrssr
?freuen	rssvvrsrr
?from	rrstsusst
?fur	rtsrsussr
?further	susrssssr
?further and	susrssssr
?get	rrsrssssw
?get 0	rrsrssssv
?go	ssursussq
?goes	ssssssuss
?got	trrwsrrsq
?got to	sssussssr
?grateful	rusrsssss
?haben	ssssussrs
?have	qrttrurtt
?hesitate	srssssvsr
?hesitate to	srssssvsr
?hi	rrsssusss
?i	qsqtrvsru
?i d	srsssvssr
?i m	sssssussr
?i should	rusrsssss
?i would	ssssssuss
?ich	tsrrsvtrq
?ich melde	ssrtsurss
?ihre	ussrsssss
?il	srssrsrrw
?im	sssqssssv
?in	urqqtruqu
?in question	ssssssuss
?in this	sssqssssu
?income	sqssssssv
?indicate	sssrvsrss
?information on	sssrssusr
?interview	qssrsttst
?is	trrqrrusv
?issue	sssqssssu
?ist	rvsrrussr
?ist bei	rtsrrusss
?it	qrrrrusrw
?job	srssvsruq
?june	srssutssr
?june 0	srssrutsr
?junior	ssssvssrr
?keep	qrstsutst
?know	rssutrssq
?la	uzruqrrqo
?le	szrrqrqpu
?le 0	srssrsrrx
?let	sssutsrsq
?let me	sssvssssr
?like	susrsussr
?like to	sssssussr
?live	ssssrsusr
?live in	ssssrsusr
?ll	vqsqrvrsr
?ll be	tssssussr
?lorenz	tusssrssr
?love	sssssussr
?love to	sssssussr
?m	sssssussr
?manager	sussssssr
?mandate	ssssssuss
?materials	ussrstssr
?me	rtrttrwso
?me a	ssssssusr
?melde	ssrsrvrss
?melde mich	ssrsrvrss
?mich	rrrttvrrs
?mit	rrsruussr
?moment	sussssssr
?monday	rstssrssu
?month	srssussss
?must	ssvrsssss
?ne	wrsrsrssr
?new	rsssvrrrt
?nicht	ursqsusss
?not	tprvrttrt
?not have	sssussssr
?not hesitate	srssssvsr
?notice	sussssssr
?of	rqrsqtssw
?of a	sssssussr
?off	tsssrrusr
?ok	r1rrrrrqq
?on	qsrssuxrp
?on 0	rrsttuuso
?on thursday	rssssursu
?once	sussssrsr
?one	sssssusss
?opportunity	susrssssr
?or	sssrsurss
?our	vqrrvusqq
?out	trsrsrrut
?out the	sssssssur
?over	rrsryursp
?over 0	ssssurrss
?over the	sssrvsssq
?pay	stsqtssst
?people	sssssussr
?people with	sssssussr
?period	susrtsssr
?pick	sssrsusss
?places	rsssssssu
?please	qqsqxrrsv
?please confirm	srssssssv
?please contact	rsssssssu
?please find	srssussss
?pour	r1rrrrrqq
?product	urssssssr
?prufen	sssssusss
?ps	urssssssr
?question	ssssssuss
?questions	ssusssssr
?rather	sssssussr
?re	ssssvsrrs
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
?sagen	rrsrtusss
?school	ssssssssu
?seconds	ssusssssr
?see	sssssussr
?send	srsssstsu
?sent	sssssussr
?service	r1rrrrrqq
?should	rvsrssssr
?should be	rvsrssssr
?shut	rsssssssu
?si	xrsrssssq
?sie	wqqpxusro
?sie uns	ssssussss
?sign	ssssusssr
?sind	sssssusss
?sit	sssssurss
?six	qssssstst
?so	ttrsrqrru
?so we	sussssssr
?some	qsssssssu
?staff	rrsrvrsss
?stage	tutrssssq
?start	ssssurrss
?status	susrsssss
?still	sssvssssr
?sure	srssssssu
?tagen	trsrurrsr
?te	xrsrssssq
?team	vssrssssr
?teilen	ssssussss
?teilen sie	ssssussss
?tell	stsssussq
?text	usssssssr
?that	trsrsrrsw
?the	pvotxqrts
?the contract	srssussss
?the mandate	ssssssuss
?the new	rsssssssu
?then	sustsursq
?they	sssrsurss
?they ll	sssssussr
?this	rrspsursx
?three	ssussstsq
?thursday	rrrrrwrsu
?ti	zrsrsrssp
?till	trrvrtrsq
?tips	srsrvsusp
?to	rrrqrvwqt
?to 0	rsssssssu
?to a	ssssssuss
?to keep	sssssursr
?to me	rrsrtsusr
?to pick	sssrsusss
?to reach	srssssvss
?two	rprtruurt
?um	rvsrssssr
?und	ssrruwrrq
?und ich	rtssrussr
?understand	sssrsusss
?uns	rsrtwtrrq
?uns bis	ssssussss
?uns freuen	rssussssr
?uns riesig	ssssvssrs
?up	sssqsutss
?up in	sssrsusss
?us	rssrtvssq
?ve	trswrrrsr
?ve received	usssssssr
?view	sssssssur
?want	susrsursr
?want to	susrsssss
?want you	sssrsussr
?was	srssusrst
?we	tsquuwupm
?we can	svssssssq
?we d	rrrrxvtro
?we do	rssusssss
?we have	rssssusst
?we ll	ustssrssq
?we ve	usstssssr
?weeks	qsssssssu
?well	srsssurss
?will	0qrqrrsrs
?will be	trsrssssu
?will contact	usssssssr
?wir	qsrtuvrrq
?wir wurden	rssuusssr
?with	sxrrrtrtq
?with you	susrssssr
?within	rrsrvrsss
?within five	srsrvrsss
?wondering	sssssussr
?words	ssssssssu
?working	tssrurssr
?working days	tssrusssr
?would	rwrrrussq
?would like	sussssrsr
?writing	srssussss
?wurden	rssuvssrr
?wurden uns	rssuvssrr
?y	sqsvsssss
?year	sssssussr
?you	yrrruuppr
?you as	sssrsussr
?you can	rsssssssu
?you ll	rrrrsussu
?you re	ssssvssrr
?you to	sstrsursr
?your	xsrqqrtss
?your application	tutqssssq
?your information	sssrssusr
?your materials	ussrstssr
?yours	srsswsssq
?zum	srsrvsssr
?zum 0	srsrvsssr
a	qvsxqrsnt
a 0	nyypsotow
a alguien	srrxrsrsq
a bank	ssusssrsr
a bientot	ssssssrsu
a bit	tsrurrssr
a burst	sussssssr
a call	svsrssssq
a camera	ssusssssq
a candidato	qrsvsrsst
a ce	vrsssrssr
a chance	ssssssrsu
a chara	rtsutrssq
a chat	rtrrsrysp
a client	srtrrsvsr
a coding	surssssss
a computer	sssussssr
a conversation	svsrtsqsq
a copy	srrsusrvq
a couple	rvsrsstsr
a cv	qsssssssv
a day	ssrtrrvsr
a de	trurrssts
a decision	rtsqsxssq
a deja	sssusssss
a developer	ssussssss
a different	sssussssr
a dinner	sssrssssv
a dish	sqssssssu
a do	srsvsssss
a en	sssrssuss
a este	vtsrssssr
a ete	trssusrsr
a fair	vssrsrssr
a few	rwrrstqru
a final	sssrsvrsr
a first	rttrsussq
a five	sussssssr
a free	sqrursssu
a friend	rrsrstssu
a fun	srrsrsssu
a funcao	trsrusssr
a further	srsrsvssr
a go	srutssssr
a good	rtrtrrsvr
a google	sussssssr
a great	rrsssrtut
a half	srrsussss
a high	sssqssrsu
a higher	sssrssssu
a human	xsrsssrsr
a inscribirte	rrstsrssu
a job	qprprrwvv
a l	srrvrsurq
a la	xurortsrr
a laptop	ssurtsssq
a las	rxrrrrrru
a later	ssusssssr
a line	sssusursq
a link	ssusssssr
a list	sussssssr
a little	srssssrus
a look	wtrstrrsp
a lot	vrrurrrss
a m	stvrrsrss
a marketing	rssusssss
a mass	ussssssss
a match	rtssusstp
a meeting	sussssssr
a message	ussrssssr
a meta	rssrsvsss
a moment	ussrsssss
a month	srrrturst
a name	sssrssuss
a new	rstotqsuv
a no	urrusrqss
a note	srttrutso
a notre	trutssssq
a one	srxrssssq
a panel	sssssussr
a partir	qqwqvrurq
a person	sssusssss
a phd	ssssssssu
a phone	sturssssr
a photo	srtsrsrsv
a place	rrstqrtsv
a post	sssrsvssr
a potential	ssssssusr
a press	ssusssssr
a productive	srssssssv
a profile	sssrssusr
a proper	qwrsssrss
a proposta	sursusssr
a quarter	sssssussr
a question	sssrssssu
a quick	qyrrsrurq
a quiet	ssvsssssr
a real	urstsrrsr
a really	srssssusr
a recruiter	srsrsrtsu
a related	ssssssssu
a report	ssrsrsssu
a research	sssussrsr
a resource	sssrssrus
a response	srtrsussr
a retenu	ttrqrrusu
a sample	sutsrsssr
a shoebox	ssurssrss
a shout	susssssss
a similar	sssrtsrsu
a single	ussssssss
a slot	rvsrssrst
a small	susssrusq
a solid	sussssrsr
a son	sssrrsssu
a stable	sssrsussr
a steady	ssrsssvsr
a study	susssssss
a sua	ruqsqqrrz
a technical	sussssrss
a template	ussrssssr
a ten	svsrssssq
a three	ssusssssr
a time	rtsrrrtru
a toi	urstssssr
a tout	srssssssu
a tu	rrstrsssu
a tua	rssrrwsss
a two	vssrssssr
a un	svrqrurrs
a une	strussssq
a vacancy	rssrussst
a vaga	srruusrsr
a very	sssussrss
a votre	vurqtrrsq
a vous	rssvssssr
a week	vrsrxprrq
a well	srussssss
a while	srssssssu
a wide	sssrsssus
a world	sssssssvq
a year	srrrtrsut
a yes	ssssvsrsr
aan	qtquvtssq
aan de	strurrsrt
aan je	stsussssr
aanbod	urrrwrrsr
aanleiding	tusrssssr
aanleiding van	tusrssssr
aannemen	srsrsvssr
aansluit	rssusssss
aansluit bij	rssusssss
ab	tnowuuuuo
ab 0	trqpqustv
ab dem	rssrvssss
ab september	sssstssur
ab sofort	rssrsusss
ab wann	ussrssssr
abbia	vsssssrsr
abbiamo	ppr0rwrto
abbiamo scelto	rsswssssr
abel	srtvssssr
abend	srtusrssr
aber	qor0twprq
aber die	trrxrrrsr
abgabe	srwsrsssr
abgeschlossen	psuvssssq
abgestimmt	rsrtvrssr
ability	ssssssssu
ablauf	vvrqtrrsp
ablauf der	wrsrtsssr
able	rprtrustu
able to	rprtrustu
abo	sstsssrur
about	pxtvqstmt
about a	rssrssuss
about his	rrsrssssw
about how	rrsqssssv
about it	rssvrrusr
about taking	srsssswsq
about ten	sssssurss
about that	uusrtrrsq
about the	utuqrtrqr
about this	rsstsrrsu
about what	ssssssusq
about you	rrtsvuqsq
about your	rwtrssssr
above	rzsurrqrp
above the	rusussssq
above vacancy	stsrsussr
abraco	susssssss
abrazo	rqrvusssr
abrechnung	ssrsrsssu
abril	svsrrssst
absagen	rwrssursq
absagen da	sussssssr
abschlusse	trsrusssr
absolute	urstssssr
absolutely	srvsrsrrt
absprache	srrstsssu
abteilung	ussssssss
abuse	usssssssr
academia	sssssssru
accept	rvqpxrqrv
accept or	stssusssq
accept the	sssrssssu
accept your	sssrrsssv
acceptance	sssrwrssr
accepted	strurrrus
acces	ussrsssss
access	ursrsrqqy
access representative	ssstusssq
access to	rrrsrrrsz
accommodation	srtrtsusq
accord	rrrrxsrsr
accordance	sssrsssur
accordance with	sssrsssur
according	vrsrurssq
according to	vrsrurssq
accordingly	sssusssss
account	srqrtuqsw
account executive	sussssssq
accountant	srusstssr
accountants	sssvssrsr
accounting	srssssuss
accueil	rurssrrst
accusons	vssrssssr
accusons reception	ussrsssss
ace	ssusssssr
aceitas	srssxssrq
acht	tqtrrqrsw
achtergrond	rrvrrstrr
acknowledge	utsrtsrsr
acknowledged	usssssssr
acknowledgemen	usssssssr
acompanhe	trsrrsrrw
acordo	rssutssss
acquisition	strvruusm
acre	srusssssr
across	rrsrssxrs
across your	rrsrsswsq
act	trtrrrssu
action	rsrrsxrrt
action is	sssrsvssq
activa	srssssuss
active	qrsqrzssq
active and	rsssswssr
actively	ssssssssu
activities	stsrssssu
actor	sssussssq
actually	srsrsstsv
ad	rrstrrust
adatum	usssssstq
add	psrsrtrsw
add a	sssrsusss
add to	sussssssr
add your	qsssssssw
added	tvrrrtqtq
added to	sssrsusss
addetto	ussrsvssq
address	qtrrttprx
address by	rsssssssu
address in	sssssussr
addressee	susssssss
addresses	srrsrsrsw
adelaide	sussssstr
adjuntamos	rrvrusssr
adjunto	rrxrurrsq
administratif	rsssssuss
administration	srsrussss
administrative	susrssstq
administrative officer	susrssssr
administrativo	wssqrsssr
administrator	stssssrur
admision	vrsrssssr
admision al	vrsrssssr
admission	rsursssst
admissions	pssrrsssx
admitidos	vrsrssssr
adresse	swrrsrrss
adresser	rssrsusss
adrian	srssvsssr
ads	trsrsrrws
ads match	ssssssswq
advance	susrsstsr
advance a	susrssssr
advertised	sssrtsvsq
adverts	ssssssusr
advise	sssrtttup
advise that	sssqutsuq
advised	susrttssr
advised of	sssrsussr
adviser	srstssrur
advisory	usstssrss
advocate	rsssssssu
affect	sssssrssu
afin	rsssssssu
afin de	rsssssssu
afraid	rtsustqsr
afraid i	sussssrss
afspraak	sqssrssrw
after	xsowpuuoq
after 0	tutsrrwro
after a	ssstrswsq
after careful	rrsusrssu
after our	sssussssr
after reviewing	qusttsssr
after that	vrsrtursp
after the	xsssrrrsq
afternoon	rzrvqsrro
afternoons	sussssssr
ag	qrvusrstq
again	qqoyuvpqu
again after	rssussssr
again as	sssssussr
again at	rssrssssu
again for	trrvstrsq
again in	srrvstrsr
against you	usssssssr
agence	rsstsusss
agencia	rtsursssr
agencies	rtsssussr
agency	tsuqrsrts
agenda	srsrusrsu
agent	rsssssssu
ago	qrrtrsqxt
ago the	rssusssss
agora	rrvsrssru
agosto	ssssssvsr
agradecemos	sssvsrssr
agradecemos a	sssusrsss
agreed	rsrsttrsu
agreed to	susrstssr
agreement	srrsuursr
ahead	rrutrtrsr
ahead with	sssssussr
ahmed	ussrssssr
ahoi	rssussssr
ahoi mehmet	rssussssr
ahora	ssuquursq
ahrens	rtsrsrvsr
ai	qqtzrssqr
ai engineer	ssssusssr
ai sensi	sssussssr
aid	usssrssss
ainda	sssrstvsr
airport	rurssssst
aktuell	qrqsrxurq
al	xqs0qsqoo
al momento	ursqsvssr
al puesto	rrwqrussr
alan	sssvsrsss
alcoholic	ssssssssu
aldhelm	sssssssur
aleks	sussssssr
alert	ssssssrzo
alerta	rrrssssyq
alerts	rrrrssrwt
alerts in	sssssssvr
algo	vqqqtvrrt
alguien	srrxrsrsq
alguma	vrsstsssq
alguma coisa	vrsstsssq
algun	rrssssssv
all	wnpwoyltw
all 0	ttstssssq
all and	sssssssur
all applicants	wrsqsussq
all applications	ursvsrssp
all candidates	qwtsstsso
all current	sssssussq
all in	srvrssssr
all jobs	sssssssur
all of	ursqssssv
all ordine	rtssrssrv
all thank	vssssrssr
all the	qqrusurtu
all three	sssssussr
all very	sssrsussr
all your	srstsrssu
alla	xrrrqrqzn
alle	rzsqnqnuz
alle 0	q2rqqrrrt
alle bewerbungen	ussrsssss
alle jobs	ssssssrur
alle ore	ttsrrssru
alle vier	ssssussss
alle zeiten	sussssssr
allegato	rsvrvrrrq
allegato trova	srssussss
allem	srsssrtsu
allen	wtrqrursr
aller	rrvtrssrt
allergies	ssrsrsssu
alles	wtqvrrqrs
alles angekommen	ussrssssr
alles gute	prrxrrsst
allocation	ssssssssu
allow	srwrsssss
allow for	rrussssss
allowance	srrrwrtsr
allowance 0	srssustsr
allowed	vrwqrsrrr
allowed to	vssqssrss
allows	sssssssru
almost done	ssussssss
alone	sttrssusr
along	rvsrsstrr
already	qqrwsturr
alright	trsstsusq
als	vowtrpups
als 0	ssvsssssr
als arbeitgeber	rrrsssssu
als buchhalterin	rsssssssu
als partnerin	ssssssuss
als pdf	srussssss
als serviceingenie	rssrssssu
also	qusupprsw
alten	rsrssuusr
alter	srursssst
alternative	sssqssrsw
altra	rrswssssr
always	rrssssrsv
am	wyqstjwlu
am 0	usrovrsqv
am besten	rytqrrrss
am delighted	ssssussss
am dienstag	turrrssst
am donnerstag	rsstrsvsr
am empfang	ssrsssssu
am ende	srsvssssr
am et	spusssvsr
am freitag	sqsussssu
am ginsterberg	ssursssss
am i	sssrssssu
am in	srssssssu
am mittwoch	rtrssrsru
am montag	rtrtvsssp
am samstag	rursrrrrv
am so	sssussssr
am sonntag	tqsrssssv
am sorry	sssussssr
am to	srssssvsr
am wochenende	vrsrssssr
am writing	srssssrsv
amanda	svssrsssr
amanha	wwrrrsrro
amazon	sssssssru
amelie	qrssssssv
amenagement	sussssssr
america	rssrssuss
american	srssssssu
amina	srurstssr
ammesso	sustssssq
among	rrsuutssp
among many	sssrusssr
among them	ssstsussq
amount	ssssssssu
amsterdam	susssssss
an	qnsowrypx
an ai	susrsssss
an answer	rrrstxsso
an application	rsssssssu
an appointment	sssssussq
an apprentice	sssssussr
an automated	sssrssssu
an automatic	urssstsss
an den	ssrwrsrsr
an der	rsrrurrsu
an e	rsssvssss
an einem	rrusssssr
an email	ursrssrtt
an envelope	srsussssr
an hour	rvurxqrsn
an industry	ssssssusr
an instant	srssssuss
an interesting	rsssssust
an interview	qrtorqts1
an island	rrussussq
an offer	rrssxrrsr
an old	sssssussr
an online	ssvrsstsq
an open	ssssssusr
an um	srsusssss
an und	vtsqtrtsq
an unsere	ursrsrtss
an update	vusrsrssp
ana	rturursrr
ana nos	ssssussss
analista	rrutssssr
analista de	srvsssssr
analysis	rrtrrswrs
analyst	qsvqsuqts
analyst at	qssstssts
analyst has	rssssussr
analytics	stsqssvtp
analytics engineer	sssqssssu
anbei	qqvrvrrss
anbei finden	rssrtsssu
anbieten	rrsvurrss
anche	vsrrrsrrv
anchor	vrsrsssss
anchored	usssssssr
ancora	qrrrvturr
and	qsrwsttnv
and 0	ssrstrsrv
and a	qturrpyrr
and all	vssrsrssr
and any	srsrsusst
and apply	rssqsssuu
and are	rtsqsttss
and ask	ssssssusr
and bring	srssssssu
and closes	srussstsr
and come	usssssssr
and complete	srssssssv
and cover	usssssssr
and create	sssrssuss
and deadlines	srussssss
and do	rwrssrrsr
and effort	rtsussssr
and either	ssssusssr
and email	ssssssusr
and employers	sssssssur
and everything	sssusssss
and experience	sussssrur
and final	ssstusssr
and first	usssssssr
and for	ssrurtrss
and forwarded	usssssssr
and found	sssqssssu
and get	sqsrsrrsx
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
and i	wqquusyno
and in	trsussssr
and interest	rsswssssq
and is	tsrtrrusq
and it	xstsrrrrq
and keep	ssssssssu
and left	usssssssr
and let	rssrstuss
and mail	ssusssssr
and make	ssssssssu
and more	sssrssrrw
and must	ssusssssr
and nearly	srssssusr
and need	sssrsussr
and no	rrrvstusq
and now	qrrrsxsuq
and one	tsrurussp
and our	urtsrrtsq
and perhaps	ssssssusr
and procedures	ssusssssr
and regret	sssrssssu
and regulated	sussssssr
and request	ssssrusss
and requires	sssussssr
and samples	sssussssr
and see	srssssssu
and select	sssssussq
and send	srwsssssr
and she	stsvrtrsq
and showed	sussssssr
and since	ssssssusr
and skills	sssrsssur
and stay	srsrssssv
and support	sssqssssu
and talk	sussssrsr
and technology	ssssssssu
and tell	srsrtsrsv
and that	qsrvvqsrt
and the	tqnxysoqu
and then	strusrsss
and they	rrrtsrust
and this	stssssrsu
and three	sstqssssu
and too	sssussssr
and two	ssurtsrsr
and upload	qsrsrsssw
and verbal	ssvrssssr
and waited	sussssssr
and want	srssssusr
and wanted	ssssssusr
and was	usssssssr
and we	nsrtrxsts
and wednesday	susssssss
and what	sutssrrst
and when	orsvswtsq
and will	uyqqqrsrs
and with	srstsvssq
and would	sqsqrryst
and write	urtrssssr
and written	srussssss
and yes	ssvsssrsr
and you	qxrssrvrp
and your	oyrvtqrrs
and yours	stsursssr
andata	rrrtwrssr
ander	sssusrsss
andere	prr0rqrsu
andere person	sssvrsssr
anderen	rrrssurst
anderen bewerber	sssqssssu
anderer	sssrssssu
andern	srrrssrxr
anders	tssqsrssu
anderung	surrrssst
andrea	sttrssusr
android	srssrsuss
anew	sssussssr
anexo	rqxrurrrr
anfahrtsskizze	ssusssssr
anfang	srsrsvssr
anfang mai	rrssswssr
anfangen	rrstvsrsq
anforderungen	rssvsssss
angebot	rpqstsrry
angebot steht	srssvsssr
angekommen	zrsqsqrsr
angeles	srssssssu
anglais	svssssrss
angry	sssqssssu
anhang	srvstsrsr
anhang finden	srwsssssr
animal rescue	sustsrstr
animals	ssssssusr
anke	rsvrrrrsu
ankerplatz	ttssrrsuq
anlage	srsutssss
anlagen	srustsssr
anlauf	tqsussssr
anmelden	ssssssssu
anmeldung	usrrrrsst
ann	sqssrsssw
anne	srsusrsst
anne university	rrsrssssv
annee	ssssvsrsr
annelie	trusssssr
annelie bichler	trusssssr
anneliese	srsstsusr
annika	ursrsussr
anno	rrrvxrrqq
annonce	rrstsussr
announce	sqrrrqssz
announced	srsusssst
annual	rqssutrsu
annual leave	rssstsssu
annuelle	sssrussss
anonym	rrrsssssw
anonymous	spsrssrsy
another	qpswqsqqy
another candidate	rssusssss
another day	srssssssu
another three	sssssussr
anrufen	tvrqrqxrq
ans	vprrwrtsp
anschliessend	rruussssr
anschluss	srvsssssr
anschreiben	rrtsrrvst
ansehen	sssssssus
ansokan	tssssvsrs
anstellung	srssvsssr
answer	wnsruzsqn
answer a	sssssussr
answer this	vsssssssq
answer us	sssrsusss
answer within	vsssssstq
answer your	ssssssrsu
answering	utsrssssr
answers	rqusrrqrw
answers are	sqrtrsrsw
answers to	rrussssss
ante	rrstssssu
ante perkovic	rssqssssv
antes	pquruqqry
antes de	rsvrssssr
antes del	qqspvrrrz
anthony	ussrssssr
antrag	rrsrsrrsx
antrag auf	sssssrssu
antwort	trwsrrtsp
antworte	srssssvsr
antworten	urvosrusq
antworten auf	trusssssr
antworten sie	ssursstsr
any	rpvwpqrrw
any change	sssssussr
any further	sssussssr
any of	ussrssrss
any one	srwssrssq
any time	sqvrrrqsv
anybody	tqtsrvrsr
anybody else	sssssurss
anyone	rqquswpst
anyone on	psswsssss
anything	pttnswxrq
anything but	rssrssuss
anything of	ssssssusr
anything that	ssustsrsr
anything you	sssrsussr
anzeige	sssrssssu
anzeigen	sssssstuq
ao	wrssssssq
apart	ssssssuss
apart from	ssssssuss
apologies	rurtttssp
apologise	ssssssssu
apologize	rrstssrsu
apologize for	srssssssu
apos	urrttsssq
apos 0	rssutsssr
app	stsrrrqtv
appelle	rrsssvsss
appena	rrsqrxsss
appended	sssssssvq
applicant	vrrqruqru
applicant the	rssssusss
applicants	ztrvrsrrl
applicants for	rssussssr
applicants hear	ussrssssr
applicants not	usssssssr
applicants who	sssrsussr
application	1sttqqoou
application and	tsqqutrrv
application at	srssssssu
application for	0vtmpppqx
application has	urttsrssq
application no	ussssssss
application of	usssssssr
application process	rrtsssssu
application remains	rssssussr
application the	russsssss
application to	uswqsrssp
application was	ussusssrr
applications	4nssporss
applications and	urtrrrsss
applications for	trswsrssq
applications with	ussrssssr
applied	uxrrrqrqt
applied 0	sussssssr
applied for	uqsqsrrsv
applies	ssusssssr
apply	poquqqp5t
apply again	qsstsssst
apply by	sssssssur
apply for	trsrrsrtu
apply with	ssssssrwq
applying	1qtsqppqv
applying for	yrrrsrrsr
applying to	wqtrrrrrv
appoint	srsswurso
appoint you	srsswsssq
appointed	srsutsssq
appointment	rqrtuusrs
appointment is	srssssssu
appointment of	tsssssusr
appointment will	sssvsrssr
appointments	stststssp
appraisal	srusssssr
appreciate	usryrtsrn
appreciate you	srsssussr
appreciate your	usrwrrrrr
apprentice	trrtrursr
apprenticeship	tssussssq
approach	sssrssuss
approve	sssrsvssr
approve the	sssrsvssq
approved	qsrquursu
approx	srtsusssr
apres	qtrusrsst
april	vxomvwort
april 0	sxrrtsrsp
aprovada	rsstussss
aprovado	rrrstvsrr
aptitude	trutssssq
aptitude test	tsstssssq
aqui	vvrrrrswm
ar	rqqvttqxo
arbeitgeber	srrsssssu
arbeitsverhalt	srssussss
arbeitsvertrag	rrrryrrss
are	ppttvtsov
are a	ursssrsst
are anonymous	sqssssrsv
are called	vssssussp
are doing	stsssswsp
are done	sssssvrsr
are down	srssssssu
are excited	rtrqurrrv
are happy	sssrwsssq
are in	rsxqrursr
are looking	ssssssssu
are needed	rssqssssv
are new	sssssssur
are not	rsrurtrrt
are now	sssrsssut
are offered	sssrsussr
are on	srvssrrst
are pleased	sssrwrrss
are presently	sssssussr
are provided	sussssssr
are receiving	susrssrss
are selected	rqsrxsssr
are some	ssssssspw
are sorry	ssspsussu
are still	rurtrursr
are the	srrsusrrv
are three	stsvssssq
are thrilled	ssrrvsssr
are tied	sssussssr
are two	ssusstssr
are unable	rssurssst
are up	sssrsusss
are welcome	rsssssusr
are you	pwqspqyrt
area	rsrrrrutv
arena	sussssssr
argued	ssstsursr
arise	sssssussr
arm	rrttsrrsu
around	tyrnrrrus
around 0	uwsrsrrsp
around it	susssssss
around the	srsssssvr
around your	sssssssvq
arrange	rwsrtrrsr
arranged	ssussssss
arrangements	ssssssssu
arrival	strrsssvq
arrive	xsrqrqrsv
arrived	wssrssssq
arrivee	rrssstssv
art	rqvutrtrr
article	srsssrrru
arts	stsqststs
arvind	ssvsssssr
as	oosywwqot
as 0	ryuqprqqu
as a	uspruquru
as agreed	srrrtsssu
as etapas	srsssvssr
as far	ssssvsssr
as i	tqussuqsr
as it	sssrssssu
as its	ssssswssp
as microsoft	ssssssssu
as of	srsrsvssr
as part	stxrrrrrr
as possible	srvrsrrst
as promised	ssstusrsq
as proof	sssrssssv
as soon	rqvqrutrs
as the	rsrvrrqtu
as we	rqtuwrrsq
as well	trrqttqtt
as you	qsstvrqur
asap	ssssssuss
asi	twurrrssp
asi que	utursrssq
aside	sssrsusss
ask	o1vnsqtqt
ask about	sussssssr
ask again	sssrssssu
ask for	owsssrsrt
ask the	ussssssss
ask what	sussssssr
ask you	ssusssssq
asked	qrttqvurr
asked for	rrrqswstr
asked me	rrsvsstsr
asked to	sttttrssp
asked us	strtsrusq
asking for	srurssrsu
assessed	sttsssssq
assessment	rq4pttrtk
assessment by	rrusssssu
assessment for	pr1rsssso
assessment in	ssusssssr
assessor	srsusssss
assigned	ssstttssq
assigned to	sssussssr
assignment	srystsrsp
assim	rrrqrxurr
assim que	srrrsxssr
assistance	sqstssssv
assistant	vuvrttqwh
assistant at	ssssssssu
assistante	rtrsssrwq
assistante de	rtrsssrwq
associate	qqtqstvwp
associate consultant	rrsssswsq
associates	srsusssvp
associates llp	srsvssssr
assunzione	rrssvssss
assuring	sssrsusss
assuring you	sssrsusss
at	o3uvulplu
at 0	uxumrpqpy
at a	sqwrrssst
at any	sqsssstsu
at contoso	qqsrssrry
at grade	srsrwsrss
at how	ssssssssu
at http	ssssssssu
at it	tssrvsssq
at its	rtsusssss
at least	ortwtrrst
at lunch	rsssxrrrq
at midnight	srwrssssr
at once	vssrssssr
at our	rtwssrrsr
at the	m0rurquou
at them	usssssssq
at this	stsyrsrro
at you	sussssssr
at your	ruspssust
ate	wqvquvqqo
ate 0	sqxssrsrr
ate la	ursrrussr
ate o	vrrtssssr
ate sexta	vrrrurssr
atencao	trsrssuss
atentamente	ussqrrssu
aterkommer	tssssvsrs
atlantic	utsrssssr
att	rrrxurrqr
attach	sqssrsssv
attache	trsvssssr
attached	tn2m0porr
attached are	ssusssssr
attached assessment	ssussssss
attached is	srxstsrsp
attachment	urusssssr
attachment is	srusssssr
attachments	susrssssr
attempt	sruussssq
attempts	ssutssssr
attempts in	ssusssssr
attend	suusrsssr
attend the	ssusrssss
attendance	sussssssr
attendant	sssrsussr
attendiez	rssssusss
attending	rwstssrsp
attending the	rvsrssssr
attente	rrsrsussu
attention	turprtuss
attire	svrsssssr
attribute	ssssssrvr
au	rwtrssqqt
au 0	rqrqrxsst
au poste	vrsqusssr
au vendredi	turssssss
auch	uvptqtrtr
auch nicht	rssssvsss
aucun	sursssurr
audiencia	urrtssssr
audio	svsrrssss
auditor	sussssssr
auf	uovst1rol
auf deinen	russssssr
auf dem	srsrswrsr
auf den	rtsrrsstu
auf deutsch	srutssssr
auf die	ursrsstrs
auf dieser	rruurssss
auf ein	rrrrvsusr
auf eine	rrutrrrst
auf einstellung	sssrtussr
auf englisch	ssusssssr
auf ihre	sssvssssr
auf ihrem	susssssss
auf platz	rssruussr
auf sie	ssrrtuusp
auf unsere	rtsrsvssr
auf weiteres	sssssussr
auf wunsch	srrtsusss
aufgabe	ssussssss
aufgefallen	srssssvss
aufgenommen	sursrussr
aufgrund	tsrrsvtsq
aufgrund der	ussssssss
aufnahme	tqrsssssv
aufnehmen	ssuqrsssu
auftrag	sruttssrp
aug	srtsusqpw
aug 0	srtsssrqw
august	touqxspru
august 0	rrrtvrrrt
auras	vssrssssr
aus	urrwrqvqq
aus dem	utrurrrsr
aus den	srsussssr
aus der	rtrurrsru
aus ihrem	srstssusr
ausbildung	rrrtsrssw
ausbildungspla	ussussrsq
ausgefallen	rssrtussr
ausgefullte	srssrsssu
ausgesprochen	ssssusssr
ausgewahlt	sssqssssv
ausmachen	rvssssrsr
aussagekraftig	ussrssssr
ausschliesslic	urstssrsr
ausschreibung	rrsvstrsr
ausschreibunge	sssssssur
ausserdem	ssrstsssu
australia	ssssssuss
austria	susrssssr
auswahl	rtrvstssq
auswahlkommiss	sssussssr
auswahlkommiss hat	sssussssr
auswahlverfahr	rrstutssq
ausweis	ssrvssrsr
authorised	susrsstsq
authorised and	sussssssr
automated	sssssrrsu
automatic	urssrtrrt
automatically	tstptrrts
automatisch	qrrxrrrst
automatische	trussrssr
autre	pqrurvtrv
autres	rrsssrrsw
autumn	rrstrvrss
auxiliar	ursrssssr
av	tvrrrusrp
availability	qurutrurr
availability for	rrssrsust
available	psyssrppw
available at	srsussssr
available for	svtrrsqst
available in	ssssussss
available on	trrrtsrru
avant	ruxpsurrq
avant d	trvrsssss
avant de	rtsrsussr
avant mercredi	srursssst
ave	yrrsrrrrr
avec	yvpsrpsrt
avec la	wrrrsrsss
avec les	rrsvsssss
avec nos	ussrsssss
avec une	wrsrsrssr
avec votre	sssusssss
aver	ursussssq
average	qrsusstss
aveva	rrswsssss
avez	prtwrursr
avez postule	rssrsvssr
aviso	rwsrrussq
avoir	rsswsrssq
avons	qqrwsurrt
avons le	srsstsssu
avviso	srsusssur
award	trrsrsssu
aware	srrstutsr
aware of	sssssussr
away	rqtssstru
away from	srussssss
awkward	srutssrsr
aws	ssrssstru
ayant	qrtussusr
azienda	vrsssrssr
azure	srrrrsvts
azure data	ssssssusr
b	tvswqprqs
baby	rrstssvsq
bachelor	sursssssr
back	wruqrrupr
back by	srvssstsq
back from	ursrsswsp
back in	rqstrrvss
back to	ussqtssrs
back with	ssusssrss
backed	ssssssuss
backend	sxtrrrvrn
backend developer	ssusssssq
backend engineer	svrrsssss
backers	sssqssssu
background	ruqssqxrr
background and	tusrsstsq
bad	sqrsrrrsy
baden	ssrsssrut
badge	srrsrsssv
bag	rswrrrrss
bag and	srwsrrrsr
bail	srssrsssu
bake	rrwurrrsq
bakery	sswsrrrsq
bald	uqsusrrss
balloons	ssusssssr
band	rsssurtsq
band 0	ssssurtsr
banerjee	ssssrsssu
bang	ssussssss
bank	qnxpsxrtr
bank with	ssssssusr
banking	rsssssssu
bar	trrwrrrvq
baranowski	srutssssr
barista	sssssssvq
bas	srsrsstsu
base	rpqo0twrp
base 0	rsrrwutso
base de	tssrssvsr
based	qrsqrquvu
based 0	ssssssusr
based on	rrrrsrsvu
bases	usssssssr
basic	srvrtsurp
basis	rururrurq
basis van	sussssssr
batch	ssssussss
battery	ssvrssssr
bau	sssvsrssr
bau gmbh	sssvsrssr
bauen	rrrrsrxss
bauen gerade	rrrrsrxss
baumgarth	srrsussst
baustelle	susrssssr
bay	ssssssuss
bay area	ssssssuss
bcc	strussssq
be	ovpvrvtqs
be a	prrurssxr
be able	srsrssstu
be accepted	srsrsssus
be advised	sssrsussr
be asked	sttrusssq
be available	swssrsqss
be called	tustsrssq
be charged	sssqssssu
be considered	rrstsrssu
be done	stusssssr
be e	srusssssr
be filled	susrssssr
be glad	srsuusrsr
be held	rutrsussr
be in	uvsqrurro
be interested	srssssssu
be invited	qsstsssst
be issued	ssssusrss
be joining	strttsssq
be looked	wssrssssq
be looking	srsrssvsr
be made	qssusvssp
be more	sssrsusss
be moved	ssusssssr
be moving	rrrvrrrst
be of	sussssrts
be ok	stssssrur
be on	rvrsrrvsp
be our	srsrvrsss
be over	srssssuss
be possible	sussssssr
be presented	sssssursr
be proceeding	rssussssr
be processed	ssssssssu
be reimbursed	sussssssr
be removed	rrrrrutru
be sent	rssrrrssx
be signed	sssssusss
be thanked	stsussssq
be there	suusrsrsq
be tied	susssssss
be told	sssusssss
be used	rsursssst
be with	ssssssssu
bea	sttrsttsq
beach	ussssssss
beachten	ustrssssq
beachten sie	urtrssssr
beantworten	truqsssrt
bearbeiten	srussssss
bearbeitung	rrssssssu
bearing	srsrswssr
bearing with	srsrsussr
beatriz	srrtrrurt
beauty	vssrsrtsr
because	tqqsotxrt
because i	usssssusq
because of	rsrurwrsq
because you	tqrtrrutr
because your	ssssssuss
become	srsrssssv
bedanken	rssvssssr
bedankt	srswsrtsp
bedankt voor	qssxssssr
bedauerlicherw	sssussssr
bedauern	qrstssssv
bedauern ihnen	rrsusssss
been	rwpwuwomt
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
been invited	svtsssssq
been moved	sussssssr
been on	usssssssr
been paid	qsssssssu
been placed	rrssswssq
been put	stsqsssst
been received	urtrsrsst
been recorded	usssssssr
been released	ssssussss
been reviewed	rustssssr
been scheduled	sysrstsro
been selected	rtutvrsso
been sent	sssussssr
been shortlisted	ssustsssr
been shut	sssrsusss
been submitted	qssrssssw
been successfully	ussrsssss
been told	rsstsurss
been turned	usssssssr
beendet	rsrxrsssr
befindet	sssrsusss
befindet sich	sssrsusss
before	mtznq1rpt
before 0	sprrsrtrw
before friday	srwsssssr
before i	rrrrrxttp
before my	stsssursr
before our	suqssssss
before the	surrstsrs
before we	ruvrrstsq
before you	rtssssrsu
before your	ssrsssssu
beforehand and	srssssssu
befristet	rrrrvrrwq
befristet bis	sssssssus
begging	ssssssuss
begin	rpururrpy
beginn	rursusssq
beginnen	sqrtvrrrt
begins	usssssssr
begonnen	qsstssssu
begrenzt	ssssssssu
begrunden	ssussssss
behalten	rssrrxssq
behandeling	sssussssr
behind	rstwrtrsq
behind the	ssturrssq
bei	ttkttpxm0
bei contoso	rsssssstu
bei deinem	srsrsrtsu
bei den	qsrrtsssw
bei der	ssrrrtvst
bei dir	ssstsurss
bei dr	tpssssssv
bei einer	trssssusr
bei uns	qwpvuqvrn
beide	rrutrrrst
beilage	rqsussrsv
beim	uvsousrqt
being	srqtp1qqt
being considered	srttsvssp
being reviewed	ussrsssss
being sent	srsrsusss
being so	sssussssr
beispiel	utsrsrssr
bekijk	sssssssur
bekijk alle	sssssssur
bekommen	utsssrrsr
bekommst	srssrsrvr
bel	rsrrstusr
bel je	rrrrstuss
belassen	sssvsrssr
believe	srrrrrsut
bella	vrstrrssq
belle	usssssssr
bellen	ssssssuss
belletje	vrrrsssss
below	qsrqpp2qu
below and	ssssssuss
below for	ssssssssu
below the	svssssrsr
bem	tsrsrrwrr
ben	wrrrsrtrr
benachrichtigu	sssssssur
bene	rruqvstrq
benedikt	ssssssusr
beneficios	rsrrvssss
benefit	pssrsrtsw
benefits	srsrusrst
benning	rssurrrsu
benotigen	rqssssssv
benotigen wir	rrssssssv
benotigt	rrssssust
bent	qtrpxtrrt
beoordelen	srvrrsssr
bereit	trrrrsrry
bereits	rtswsrssr
bergamin	rtsrursss
bericht	sssutrssr
berlin	susssssss
berucksichtige	qssvsssss
berucksichtigt	ssstssrsu
berufliche	sssusssss
beruflichen	rssusssss
berufstrager	sssrrrwss
beschaftigungs	rrssssssu
bescheid	rvrqswrrt
bescheid geben	rssssussr
bescheinigung	rruutrssr
besetzen	sssrsusss
besetzt	prr0rrrsr
besetzt wird	rssusssss
besetzung	rurqrvssr
besetzung der	rurqrvssr
besetzungsverf	rsstsussr
besichtigung	sqrsssssw
besloten	rrstsussr
besluit	rssssusss
besoin	rtrussssr
besprechen	srvsssssr
besprechen wir	srvsssssr
besprochen	rssrwrrrq
besprochen unser	srtsusssr
besproken	rrxrtrrrr
besser	rrtsssssu
best	pvrvosspv
best and	ssssusssr
best for	sssrssssu
best in	rrsvssrst
best of	ssvussrtm
best regards	rvqvprqqw
best wishes	rssusstsr
bestanden	ssrvrtssr
bestatige	wrsrssrss
bestatige ich	ussrssssr
bestatigen	wtqqurrsr
bestatigen sie	svrstsssq
bestatigen wir	ssssusssr
bestatigt	tosrssrry
bestatigung	swssssssq
beste	vnttwsrpt
beste grusse	urrttrsss
beste kandidaat	tssrssssu
beste mevrouw	rqruuursq
bestehendes	srssussss
bestehendes arbeitsverhalt	srssussss
besten	sxsrtqrsq
besten dank	ssssussss
besuch	ssssssrsu
beta	rsssssssu
beth	ssssvsssr
betragt	ssssussss
betreff	vssrssssq
betreff bewerbung	usssssssr
betriebsrats	ssssussss
betroffen	ssrrsursu
better	rrsssqruv
better sleep	sssssssvr
between	rurrrtrru
between 0	susrssrsu
between the	sssrssssu
bevestigen	tpsrrssrx
beware	ssusssssr
beware of	ssusssssr
bewerbe	rrsrsrssw
bewerben	qrrusqrxs
bewerber	qrrusurst
bewerber entschieden	sssqssssu
bewerberin	srussrrst
bewerberinnen	rsstsvssr
bewerberinnen und	rsstsvssr
bewerbern	sssrsussr
bewerbung	zttupqqos
bewerbung als	xtrpsrrsr
bewerbung auf	stsqsrssu
bewerbung bei	prstsrssx
bewerbung eingegangen	rsussssss
bewerbung erhalten	ussrsssss
bewerbung ist	tusqssssr
bewerbung mit	trsrssusr
bewerbung nicht	rssusssss
bewerbung um	ussrsssss
bewerbung und	sssusssss
bewerbung vom	ursrsssss
bewerbungen	zqrvrrrrp
bewerbungsfris	vrrrsssuq
beworben	ustsssssr
bezwaar	ssssssssu
bhattacharya	ssstsrusr
bichler	trusssssr
bien	1rsqtrrqp
bien cordialement	utsrsrssr
bien recu	urstssssr
bientot	ssrstsrsu
bieten	rrrrzrsss
bieten ihnen	rrsrxrsss
big	rqrsrtutt
bij	ppqysqutv
bij de	rsswrsssq
bij het	sssusssss
bijlage	ssssussss
bikes	tssrssrvr
bilanzbuchhalt	srssssuss
bin	qqrstturu
bin bis	rtrssrrsv
bin ich	srssustsr
binding	sssrussss
binding for	ssssvsssr
binnen	ysrrrqtrq
binnen de	srsussssr
binnendienst	sussssssr
bio	sqtsssrsv
biology	ssssrsssu
birth	srvsssssr
bis	pp5ir3ops
bis 0	psuptrtut
bis auf	sssssussr
bis dahin	usrrrurst
bis dann	svrsssssr
bis donnerstag	srwrsrssr
bis ende	urrrttrst
bis etwa	rsstsussq
bis freitag	rrutssssr
bis monatsende	ssssutssr
bis nach	rsrrswrsr
bis samstag	ssrsrrsrw
bis sonntag	srussrssr
bis spatestens	srsrsusss
bis zum	rsxrtqrrs
bis zur	utqrrtsss
bises	rrrrssssw
bist	psrruusrt
bist du	rrsqrtust
bit	stqwrursq
bit more	ssssssuss
bitte	ux1lqnno0
bitte 0	sussssssr
bitte an	srsussssr
bitte beachten	urtrssssr
bitte bestatigen	svrstsssq
bitte bringen	sqrsssssw
bitte hab	ussrsssss
bitte ich	vssrssssr
bitte melden	swrssssrs
bitte nicht	srustsrrr
bitte noch	vrrsusssr
bitte reichen	rssusrsst
bitte sehen	rssssusss
bitte uber	stusrssss
bitten	uvwpvrqrn
bitten sie	surrtsrss
bitten um	russusssq
bitten wir	srxrsrrsr
black box	srssssrsu
blair	ssssssuss
bleib	strusssss
bleiben	qsqsryrsr
bleiben hier	rssssussr
bleiben sie	rrrtsusss
bleibt	rsrsrurru
bleibt es	rsssrsrrw
blijft	srsssusss
blijven	sssusssss
blind	uryrrrrsp
block	usstssrsr
blog	ustrssrst
blue	sqrrurssu
blurb	ssussssss
blurb below	ssusssssr
bmc	usssssssr
boa	rrrwrrurq
boa sorte	sssvrssss
boa tarde	rrrurrusr
board	rvrrqsuvo
board and	srssssvsr
boat	ursssussr
body	srssssrsv
boite	rtstssrsu
bolsa	trsrusssr
bom	vtrrrrusr
bom dia	utrrrrusr
bon	qstxvrrro
bon courage	rruvssssq
bon pour	rrstusssr
bonjour	puttqswqs
bonjour hugo	srsssvssr
bonjour le	rrssrsssv
bonjour madame	rsssssusr
bonjour monsieur	rwrqstrss
bonjour votre	rtrrrrurv
bonne	tvrtrrrsq
bonus	rqrrxrvrq
book	otsvrrrsw
book on	sussssssr
book your	rssssstsv
booking	sqrrttrsw
bookings	utssssssq
bookkeeper	ssusssssr
books	rrvrrtsup
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
bovenaan	srsrsvssr
bovenaan ons	srsrsvssr
box	xqrrrrqru
bpo	ssssssusr
br	srsussrst
brackenridge	rsstsussr
bramble	ussrsssss
brand	qqvwqssrq
brauche	rrsrsussu
brauchen	rrr0srrsq
bread	ssssrsusr
breaks	rsvtrssrs
breast	srusssssr
brewery	stsqsssst
brewing	stsrsussr
bridget	stsrsussr
brief	twxppsqrr
briefing	sswsrssrr
bring	p4vqoropu
bring a	ssrsssrsu
bring id	svssrsssr
bring it	sussssssr
bring the	svssrssrs
bring your	sussrssst
bringen	rptrrsssw
bringen sie	rptrrsssw
brings	stusssssq
bristol	ssrssrswq
brochure	srrsssssv
broke	ssusssssr
brother	vsstssssp
brought	sussssrsr
brown	ssssssusr
bruder	sssssurss
brunjes	vrsrrurss
bruno	vussrsssp
brute	sssrussss
bruto	srssussss
brutto	rrrr2rrpq
bsc	susrrssst
bst	susssssrs
buchen	rurrssssv
buchern	rssssusss
buchhalterin	rsssssssu
buchhaltung	srssssssu
budget	rqttrutrr
budgetfreigabe	sssqsvsss
budgets	sssusssss
buenas	wrsrsrrss
buenas noticias	tsssssssu
buenos	qusssrssu
buenos dias	qusssrssu
bug	sssqsstsu
bugs	ssussssss
build	rrrsrruus
build a	sssssssur
building	qsrsrswss
bulstrode	srssrsssu
bulstrode college	srstrsssu
bundesamt	rssrsvsss
buongiorno	qvrsrtvrq
bureau	rsrutrrvp
bureau of	sssssssvq
burger	sussssssr
burned	ssusssrsr
buro	qzrsrrrsr
burst	sussssssr
burundi	srssssusr
bus	rwrtrstsp
bus 0	sussssssr
business	stpqqqwrw
business and	sssrssssu
business is	ssssssuss
but	umsxqqtpx
but i	urrtrqrrw
but it	sssqssssw
but not	strsssrsu
but that	srsrssvsr
but the	rrrsrvsst
but then	ussrssssr
but we	rrswrrrtr
but you	tqtutrtsp
button	rsssssrsu
buttons	ssssssssu
buy	stssssrsu
buyer	srrrrursu
by	st1jsqpuu
by 0	qstsurqus
by a	tqsrsrvss
by clicking	sssrssssu
by email	svsssrrwo
by end	trtsusrsq
by friday	stprrtrsx
by may	srussssss
by monday	srustsssr
by noon	stsrusrtq
by sending	sssrssrus
by telephone	susrssssr
by the	stuqstsrs
by wednesday	ussssssss
by weds	suusssssq
c	stqzwnrpq
c 0	ururrrusq
c e	ussrsssss
c est	ruqtxrqrr
ca	trwsqupuo
ca 0	ttrssssru
ca d	trvrrsrsr
ca not	qpsws1prp
cab	srssustsr
cabin	sssvssssr
cabin crew	sssvssssr
cad	srussstsr
cada	wqwtrrrso
cafe	rvrsrrusq
caffe	rtsrvssrr
caixa	vssrsssss
caixa de	vssrsssss
calendar	swvsrrtrp
calendar for	srusssssr
calendario	qwrqrrrsu
calendars	srssssssv
calendly	swssssrrs
calendly com	swssssrsr
california	trrsssrru
call	q4rstqrop
call 0	srustsrss
call and	srsusssss
call me	srsuusssr
call on	rvsrssssr
call the	srtsssusr
call to	sqstssssv
call with	swsssssrq
called	wurrquqrq
called from	sssussssr
called in	ussssussp
called it	sssrssuss
called this	ssssssrsv
calling	vsssssrsr
callum	ssssvsssq
calma	rtrsvssrq
came	uqqusrvrr
came across	srsrsswsr
came back	sssrsusss
came down	sssvssssq
came through	wssrsrrsr
came to	ssssssssu
came up	ssssssusr
camera	txurrrrsp
camera in	svrssssss
camille	swrrrrrsr
camino	rsssssssu
campaign	strussssr
campaigns	sssrsssvr
campus	rrvsrsrrr
can	rsrmwsvpv
can apply	rssusssss
can be	osrsrtssy
can choose	srssssssu
can do	srssustsr
can find	qsssusrts
can get	srsrtsvsq
can have	susssssss
can i	ursrsssst
can keep	ssusvsssp
can move	sssrssssu
can not	srrorursx
can only	srutssssq
can read	ssussssss
can say	sssssussr
can see	rvstssssq
can send	ussssssss
can still	sssqstrut
can tell	vssrsrtsq
can we	rvsssstsq
can you	tusrwrrqq
cancel	sxssssssp
cancelar	rssssssxq
cancellations	sussssssr
cancelled	rtruvrrsq
cancelled cheque	ssssusssr
candidacy	qtswssssp
candidacy for	rssussssq
candidat	rtrussssr
candidata	rrswssssr
candidate	nuu0qoqss
candidate help	srusssssr
candidate home	tssrusssq
candidates	swvyrvpsf
candidates 0	ssssussss
candidates and	susssrssr
candidates are	tssrswssp
candidates bcc	sussstssr
candidates for	sstussssr
candidates on	ussssssss
candidates who	rstystssl
candidates will	sssussssr
candidati	svsrssssr
candidato	srrvsrsrt
candidato a	srsusrsrt
candidatos	trsrsrssu
candidatura	yqrorwrrt
candidatura nao	sssqssssv
candidatura para	sssrssssv
candidatura per	vssrsrssr
candidaturas	vssrsssss
candidature	tssxtuqrm
candidature au	ursqursst
candidatures	urstsrssr
canon	susssssss
cap	sssrssuss
capital	svrsrurrr
captain	stssssrur
car	rrrsxrstr
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
careers	tsturrrrq
careful	rrrvsrrru
careful consideration	srsusrsst
cargo	rrrwtsssr
cargo tecnico	rssutsssr
carinho	svssrsssr
caro	qqrtrrrsx
carrier	sssrssuss
carrieres	rrsusssss
carry	strwssssp
carta	tupruqtqu
carta de	vrrturssq
cas	vrsrsssss
casa	sssusssss
case	utrtrrrst
case study	svssssssq
cash	stsrrsrsu
caso	zrrrrrrsq
cast	ssssssusr
castellan	suusssssq
casting	vrsussssp
castlemoor	ssssssssu
casual	sssstssur
categoria	trsrusssr
category	rrsussstr
cats	svssssssr
causa	rrsrvvssr
cause	srssssssw
cd	ssssssssu
cdd	sssrussss
cdi	srssusstr
ce	vurvqtqro
ce courriel	susssssss
cela	ursrsrusr
cell	srvsssrrs
center	rsvrrrrrv
central	ssssssrsu
centre	rsurtrtto
centro	strrusssr
ceo	r2rqrtqrp
cercando	ssssssvsr
cert	sssssussq
certain	sssqsurst
certificado	rsssrsssu
certificado de	rsssrsssu
certificate	tururrrsr
certificate and	utssssssq
cest	svtsrssrr
chair	rurttsvsn
challenge	rrvssssrt
chamamos	xrsrsvssp
chambers	sustssssr
chance	rrrurrrsu
chance to	srstssrsu
change	sqststqtu
change and	sssussssr
change of	sstssussq
change the	ssssssrsu
changed	qtrvurrss
changes	uusqpsrrv
changing	usstssssr
changing the	usssssssr
chantal	srsvssrss
chantier	sssusssss
chapel	sussssssr
chaplain	srutssssq
chaque	rrssssssu
chara	rtsutrssq
character	sssrussss
charge	rrrrurvtr
charged	sssqssssw
charger	sssussssr
charges	sssrssssu
charlotte	sussssssr
charters	usssssssr
chasing	rrsssusss
chat	rxwpqqxqo
chat about	rurrssvsq
chatted	srsrtsrsu
che	vvqwrtssl
che la	ursusrsrs
che le	rssusssss
cheaper and	sssussssr
check	uxtorqrru
check back	rrssssvsr
check out	srsrssrtv
check your	ssvrssssr
checked	vssrsrrss
checker	sutsrsssr
checking	rrssuwrso
checking in	rssssxssq
cheers	uusrrtqrr
cheers for	wssrssssq
cheers person	ssssssrsu
chef	ysqrruxrj
chef de	strrsursr
chegou	xsstsssso
chemie	ssssssrsu
cheque	srrsussss
cher	qssusssst
cherche	rrstssusr
chere	ssrurtrss
chez	rvrrrrtrs
chf	srrswrssr
chf 0	srrswrssr
chi	rustssssr
chiara	uqrqssrrw
chiediamo	ssvrsssrr
chief	rsvrsrwsp
chloe	rsssssssu
cho	stsssrusr
choice	ssrrrtrrw
choice 0	ssrsssssu
choix	rsusrvsrq
choose	srqrsrssw
choose a	ssrrssrsw
choose the	ssssssusr
choosing	susrsssss
chosen	srsusrsss
chosen to	sssussssq
chris	ssstrrrsv
christmas	rrsrtvrsr
chrome	srvrssssr
ci	utsswqpqs
ci joint	srsrvssss
ciao	qtwurtror
ciao giada	sssvssssr
ciara	srussstsr
cid	vsssssrrr
cie	rustssssr
cinco	uurqrrvsq
cinema	sssrssssu
circa	sswrrssrr
circa 0	srwsrssrr
circulation	srssrsssu
circumstances	srsrtssus
cita	rtsrssssu
cite	rrrtsrust
city	rssqrtsvs
city of	sttrsussq
civil	rrutrrrts
civil service	ssurssssr
claim	sssrssssv
clara	surssssss
class	ryqqtrrss
class 0	svssssssq
class and	sussssssr
clause	ssssusssr
clay	srsussstr
clay county	srsussstr
clean	strrursrr
clean and	susssssss
clears	sssrsusss
clerical	sssrsssvr
clerical officer	sssrsssur
clerk	ssvtvtrsl
clerk to	srsusussq
click	sptpqstsy
click below	ssssssuss
click here	srsqrstrw
clicked	sssrssssu
clicking	rssrssssv
client	qtspptzrr
client and	rssusssss
client in	srssssvsr
client of	srssssvsr
cliente	roppoq3uw
clients	rrsrsrtus
climbing	sssrssssu
clinic	ussrssssr
clinical	russsstsq
clipboard	vsssssssq
clock	srustsssr
close	sqszrptrr
closed	ptqyrutrq
closed on	rssussssr
closed your	srsrssssu
closely	srsusssss
closes	sqwrrrstq
closes 0	sssssssur
closing	tqttrusxl
closing 0	sssrssswr
closing date	vrsssstsq
closing the	sssusssss
cloud	usrrssvsp
cnc	vssssrssr
co	uqpvqtswp
co founder	sustssssr
co il	srssrssxr
co op	srrsuvuso
co operation	ssssrusss
coaching	rssrssssv
coast	ussrsssss
coastal	stssssttq
code	pqsvtrqqy
code 0	rrsutrsru
codes	ssssssusr
codice	tssrrssrv
codigo	utsqssssr
coding	ruxrrrrrq
coding 0	srusssssr
coding assessment	ssussssss
coding test	svpssssss
coffee	utrurttrn
cofounder	ssssusssr
coisa	ztrqrrrqs
col	wrsrssssr
cold	trtrtsssq
cole	ssstsursr
colega	urstssssr
collaborateur	ssssssusr
colleague	sssrssxsq
collected	ssssssuss
collecting	ursssssss
collective	strtssrvp
colleen	ssssssvsr
collega	rvstrsrsr
college	srrustrsr
colloquio	rvrwrrrsq
colm	rssssusss
colo	svssrsssr
com	rspopqsw1
com 0	ursrrrrrw
com a	strtrvrrq
com cancellations	sussssssr
com carinho	svssrsssr
com comm	rtrrrrrxq
com https	ssssssrsv
com o	strtrsusr
com os	utuqrrrsr
com reschedulings	sussssssr
com to	sssusssss
com voce	tusrrsssr
com www	srssssssu
come	t3nuprrpr
come back	urrrrsssu
come by	uusrsrssq
come in	uxrrrrrsq
come off	ssssssusr
come on	srssssrsu
come to	rsrurvtsp
comeback	rsssrsssu
comes	rrssstrsv
coming	ssrvrtttp
coming and	sssrsussr
coming in	sssussrsr
comm	rtrrrrrxr
comm jobs	rrrrrrrxr
comme	qqxsrtrrt
comme convenu	rrvrsssss
comments	ssvrsssss
commission	sstrursss
commissioners	srssutssr
committed	tsssssusr
committed to	tsssssusr
committee	ttrwrtqrq
committee resolved	sssussssr
common	srsrssssv
communication	squsrrusr
communication and	sssussssr
communication skills	ssssssusr
community	ssrsrrtsu
community health	srsssrust
como	vurstrrrq
como lo	svsrsssss
companies	rrrtsstrv
company	pppvsptuw
company good	ssssssusr
company on	sssssstvq
competition	wssrssssr
complace	strrusssr
complet	vrsrsssss
completar	srussssss
complete	wr2lsqpqt
complete a	svpssssst
complete an	srwsssssq
complete and	usssstssq
complete for	vssrsrssr
complete it	rsxrssssp
complete the	qsyprrrru
completed	ruvqrtssq
completing	russsssst
compliance	ssrvssssr
comptable	sssqsvssr
compte	ussrsssss
compter	ssrrussst
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
con le	rvusrsssp
con nosotros	trsrvrsss
con nuestra	susrsussr
con tu	rrsvsrsts
con un	rrsussuss
concentration	ssusssssr
concluded	rssssussr
conditions	sssrssssu
conducteur	ssssussss
conference	sssrssssv
conference room	ssssssssu
confermiamo	vssrtrssq
confidencial	ssrqrsuwq
confidential	rurrrrvrr
confidential and	sussssssr
confidentialit	rsstssuss
confirm	ttroxqqru
confirm by	ssusssssr
confirm that	vrrpurrss
confirm your	qrrrusrsw
confirmation	ussrsrrss
confirmation number	ursssrsss
confirmed	qwssqtqqu
confirmed by	sssssussr
confirmed for	sussssrss
confirms that	rssrssssu
congrats	rsrsvsurr
congrats on	rsrsssvsq
congratulation	qwqo1rqrs
congratulation and	srsrssssu
congratulation on	ssssusssr
congratulation you	surrtsssr
conhecer	rwrussrrr
conhecimentos	trsussssr
conmigo	svsrsssss
connected	srusssssr
conocerte	svursrrsr
conseiller	rrsrssssv
conseiller vous	ssssssssu
consejo	qsstsusss
consensus	sssrsussr
conservees	ussrsssss
conservees deux	ussrsssss
consider	srrusrrst
consideration	qrrwsurrs
consideration for	sssqssssu
consideration we	srsusssst
considere	trursssss
considered	qqsvrvsrs
considered for	qsstsrssu
considerer	ussrsssss
considerer que	ussrsssss
considering	ussrsssss
consiglio	rrstsusss
consigo	ursrrussr
consists	stvrssssq
consists of	stvrssssq
consolidated	ssssusssr
consulente	rrstwsssr
consultancy	sssrssvsr
consultant	rqrrtt0sn
consulter	rssusssss
consulting	rusrrrtrt
consultora	rsstsrvsr
contabile	srsstssur
contact	wtsoqsuru
contact information	susrssssr
contact me	ssssssusr
contact us	srssssrsv
contact you	vvsqssssq
contacted	tssrsruss
contacto	trursssss
contacts	ssssssssu
container	sssrssuss
contato	sssussssr
content	srwrrrqsu
contigo	rsrrvxrrq
continuar	srsrssssv
continuation	sssussssr
continue	rrtvrsrsr
continue with	ssttssssq
contoso	pqrrssqt0
contract	pnpq1ytsq
contract will	srsswrrss
contracts	tqssssrtt
contrat signe	ssssussss
contratacion	trsrsussr
contrato	rqrr0rurq
contratto	rrrr0rsrq
contribute	ussrusssq
contribute to	usssssssr
control	rrwqsurrr
controller	qqsurrvup
convenient	stusssssr
convenient for	srusssssr
convenio	rrrrvvsrr
convention	rssrsusss
convenu	rrvrsssss
conversacion	tvrrrsssr
conversation	q0qtrrtrp
conversation and	svssrsssr
conversation with	sysrrsrsq
conversations	svsustrsp
convocatoria	vsstrsssq
convocatoria de	utsrrsssr
cool	uusrsrrsr
cooperation	srsrsusst
cooperative	usssssssr
coordinator	vvrrssrtn
coordonnees	srssssuss
copper	ssvsssssr
copy	rrrsvrsur
copy of	srrsusrvq
copyright	ssssssssu
cordial	utstsrssr
cordialement	tvrtsrssq
cordialmente	vtsrssssr
cork	ssssssssu
corn	stsrssrsu
corp	stusrsssr
corporate	ssssssrsu
corso	qssrrvssv
cosa	srvssssrr
cost	rqtrsssru
cote	rrssrturr
coucou	rrrtsrssw
could	pvupsqtts
could be	rrsqrruvs
could lead	ssrsrsssu
could not	rqrqvtsru
could take	sssussssr
could use	sssrssssu
could we	svsrsrusq
could you	rxzrsrqsk
council	rwsrswrsn
count	trrttsrvp
country	rrsrsrrsw
counts	sussstssr
county	sqsstyrsn
county parks	srsussstr
couple	rvsrsstsr
couple of	rvsrsstsr
courage	rruwsrssq
courant	vssrssssr
courriel	susssssss
cours	srsusssss
course	rrrrqttrv
course and	sssrsutsr
course but	ssssssusr
court	ssrrtrrsu
court on	ssssussss
couture	rssvsssss
cover	wuqtqrrsq
cover letter	vtstsrrsr
cpc	sssussssr
cream	sssrssssu
creamery	tusrssssr
create	urrqssurt
create a	sssrssuss
create your	usssssssr
created	rssrssssv
credential	ssssssusq
credit	rrrqrsrr0
credit card	srssssssu
cree	ssssssusr
creer	rssvssssr
creneau	svsrssssr
crew	rvsxtrrro
crewing	sssstsusr
criteria	trtssrstq
critical	qrwsssssr
critical thinking	srusssssr
cross again	sssqssssu
crossed	sssssvssr
cry	susrsrsst
ct	srvsrsssr
cuanto	rqrurvssr
cubierto	rsswsrssr
cui	srutrsssr
cumprimentos	utsrssssr
cup	srssssusr
current	ssrsrvuqr
current job	ssssssuss
current openings	sssqsusss
currently	vrrsrrrru
currently reviewing	vssrssssr
curriculo	syrrrsrrr
curriculum	uusurrrsr
curso	rqrrrrusw
customer	rttsrqtru
customer wants	srusssssr
customers	srstrrrsv
customers we	ssssssssu
cut	srutsrrst
cuts	sussssrss
cv	0roqoo1sq
cv in	ssssssusr
cv recu	vrssssssr
cv screening	srsvssssr
cvs	trrssrqrw
cycles	ssssusssr
czesc	rurwssrrq
czesc marek	rurwssrrq
d	srurvrwop
d a	srrrustsr
d acces	ussrsssss
d accueil	rrssssssu
d autre	rssursurr
d autres	rrstssrsu
d avoir	srsusssss
d be	rqsuxqwsn
d do	suurssrsp
d en	rtrsrrvsr
d etre	sssussssr
d etudes	sssrussss
d go	susssssss
d ici	svvrrrrrr
d identite	tstrsrssu
d just	ssssssvsr
d like	susrwsors
d love	rysrutqso
d really	sssutsrsr
d un	ustrsssss
d une	rrrqrursv
d want	tusrsstsr
d y	rrussssss
da	szsuqrnqs
da der	sssrsvrss
da die	rustssssr
da firmare	srssussss
da ist	tvrrrsssr
da sua	tusrssssq
da vaga	ssvsrsssr
da wir	sssrrrssw
daan	vrrrtssss
daarna	uqrrvssrr
daarom	qssusssss
dabei	pwqtrrqus
dad	vussssrsp
dafur	ssrturssr
dag	rvrrrstuq
dagen	uqrttrrst
daher	qsswssssq
dahin	usrrrurst
dal	urrrtssrt
dalla	rtsrssssu
dame	rssusssss
damen	srvrrrrus
damen und	trtqssrut
damit	rtrtrursr
damit du	sssrsvsss
damos	rrstvrssr
dan	q0qqtsrqs
dana	rssqsuqsu
danach	rwsqquqru
danach setzen	susssssss
dance	sussssssr
dank	wrqussqqv
dank fur	urqtssqqv
danke	5oo1pspql
danke dass	sssusrssr
danke furs	srrwsrrsr
danken	trrurtssr
danken ihnen	ussssssss
danken wir	rssssusss
dann	qzvmwuqqo
dann auf	ussrssssr
danny	ssssusrss
dans	uqsvrurqq
dans l	squrrwrrr
dans la	rtsrussss
dans le	trstssusr
dans les	urstsrsst
dans un	srstsussr
dans votre	ssssssssu
dar	susstsssr
darf	rrrprtzsr
darf ich	rrrprtxsr
dario	svsussrsq
darling	stsrsrrsv
daruber	sqtwsrssr
darum	trsvssrsq
das	wpoyu0snl
das angebot	srrsusrsu
das besetzungsverf	rsstsussr
das duale	sssvssssr
das ergebnis	srsvssssr
das gesprach	rtsrssssu
das ist	srtrusssr
das mit	rrsrsvsss
das sie	sssussssr
das verfahren	rrrvrwrsq
dass	xosvsqsqt
dass die	srsturssr
dass du	urrsrrrsu
dass ihr	sssrssssu
dass sie	upsurstrr
dass wir	rrsutrsss
dat	sursssqru
dat je	vrsurrssr
dat we	rrsuusssr
data	oqunrqzut
data analyst	qpusssruv
data engineer	stsssstvo
data entry	ssssusrss
data lead	sussssssr
data manager	rtssssrsu
data protection	rssrssssv
data science	ssssssuss
data scientist	tuustsvuj
database	srsrssxrs
dataset	srwrrsssr
date	tryoswpot
date is	vrvsqurro
date of	sqvssussq
dated	rurtrursr
dated within	sussssssr
datei	srvsssssr
daten	xrrsrrrsr
daten sind	ussrssssr
datenbank	sssusssss
datenhafen	rssussssr
datenschutzger	rssvssssr
datenschutzger vernichtet	rssvssssr
dates	stsrrsssu
dates of	srssssssu
datos	rsssssusr
dauer	tsurtrrrs
dauern	ustqsrssr
dauert	vqtqrsrst
dauert 0	urrsrsssu
daughter	sssssussr
daumen	srrrvrrrw
davantage	rrusssssr
davon	rsrrwsssr
day	pttoxovru
day 0	srsssrssv
day are	srssssssu
day for	ssssssusr
day or	srsssstsu
day rate	ssssrsvsr
day that	sussssssr
days	qlynzqvup
days a	rrrsvrtss
days ago	ssssssryo
days and	trstsrusq
days before	ssrsssssu
days from	ssusssssr
days of	rsutssssr
days so	ssusssssr
days without	ssssssuss
days wk	srrsssvsr
dazu	ryssrrsrq
dbs	srsstsusq
de	wuswvunlp
de 0	pswsxotos
de abril	svsrrssst
de admitidos	vrsrssssr
de analista	srvsssssr
de ca	ssssssuss
de cara	rrurrsssu
de chef	susrsssss
de comptable	sssqsvssr
de conducteur	ssssussss
de conhecimentos	trsussssr
de cv	srsvssssr
de datos	rsssssvsr
de direction	rturssrvq
de donnees	ssursssss
de empresa	srssvsssr
de functie	srsuvrrrp
de junho	rrurssssv
de junio	stssusssr
de l	vrrtrrsss
de la	vtqvssqrr
de lijst	rrsxrsssr
de los	urstssssq
de mardi	sssussssr
de mes	vsssrrssr
de ne	rssusssss
de notre	ururssssr
de noviembre	ssusssssr
de opdracht	rrxrrtrsr
de poste	trsrtussr
de procedure	rsssrusss
de projet	susrsssss
de que	rrrxrsssr
de recrutement	vrsrstssr
de rectification	ussrsssss
de repondre	rrrrsussu
de salud	trsrusssr
de saude	ssssussss
de seis	rrrrusvsr
de selecao	rrrurvssr
de seleccion	rrsvssvsp
de selectiecommis	sussssssr
de septiembre	ussssssss
de son	rtrsssusr
de tecnico	rtsurssss
de todos	rssrssssv
de trabajo	rqrtssrsw
de un	rtrqssvst
de vacature	srsqrussu
de verdad	sqsvsssss
de votre	sqrssqrry
de vous	qrqtxqsrs
deadline	rtzrrrrsq
deadline 0	ssvsssssr
deadline is	svrssssss
deadlines	sqtrssrtu
deal	rsssssrrv
dear	pquttwppu
dear all	sussstssr
dear applicant	vqspsvrrt
dear candidate	quuursrtp
dear customer	sssssrssu
dear dr	tstutrrsr
dear imogen	ssutssssr
dear kim	srstssrru
dear ludovic	ssssssusr
dear mr	qsrusysrp
dear mrs	ussrssssr
dear ms	tttqttssp
dear name	russsssvp
dear noreen	ssssssusr
dear odette	sssssrssu
dear robin	ssssrsssu
dear sir	qrusqursv
dear team	rpsrrsrsz
dear tess	usstssssq
dear tomasz	qtsrrstsv
dear valued	srsrrsssx
dear wesley	ssssssssu
deb	utsrtsssq
debe	rrrrurssv
debut	tssrsussr
dec	ssssvsssr
december	wptsrsttp
december 0	urstssssr
decent	srssssusr
decided	qqqxquprx
decided not	rrsvrrsst
decided to	rqrvrvqrv
decidido	rrssutsss
decimos	xrsrssssq
decimos algo	xrsrssssq
decirte	rssssusss
decision	nssrr2pqs
decision de	sssusssss
decision on	sssrsxssq
decision we	ssvsssssr
decision yet	srsssusss
decisione	qssrsxssr
decisions	psrpszsrs
decisions by	sssrsussr
deckhand	usssssruq
declan	usstssssr
declaration	srsrtrssu
decline	strrwsssq
decline by	stssusssq
declined	srsrsqssx
deeper	sssusssss
deferred	ssssrwssr
dei	vtsprursq
deich	rssrsruss
dein	rtqtrpspz
dein profil	rssrsssqw
deine	xtssrqoqw
deine bewerbung	uptrrrrrw
deine daten	rssussssr
deinem	rrqrrrsuw
deinen	uurrrrsss
deinen namen	russssssr
deiner	ssrsvrrsr
deja	rrryrrurq
del	qupuqtsow
del 0	rtutssssq
del jueves	rtsrvsssr
delai	trrtsvssq
delai de	trrtsvssq
delay	ssssqusst
delay in	ssssqusst
delayed	rssrstssu
delegation	ssssussss
delegation l	ssssussss
delete	rrrssstur
delete my	ssstssusr
delighted	strrvrrss
delighted to	stsrwrrsr
delivered	trsrssrsv
delivery	rrsrssssw
dell	qsryrrrss
della	rtrrqzqtq
delle	rtssrtsru
delphine	sssrssusr
dem	uyuwtwnph
dem 0	rusrurssr
dem die	sssrrusss
dem stellenprofil	vrsrsssss
dem team	sutrsrsss
dem vorbehalt	srssvsssr
demain	vuurrrrrr
demand	srutssrtq
demand video	ssusssssq
demande	vssrssrst
demi	susrtrsss
demo	wrsrrrsss
demonstrate	sussssrss
demos	vssrsrssr
den	tttv0ronp
den 0	surqutsrs
den arbeitsvertrag	sssrvrssr
den eingang	utsrssssr
den engeren	surssssss
den erhalt	vrsrsssss
den fachbereich	rsussssss
den job	russssssr
den nachsten	srsrtsusr
den tag	sussssssr
den vertrag	rrrrzrrrr
den weiteren	trturrssr
denis	srvssssss
denkbar	sssrssuss
denke	sssrsutss
denken	rsrtrrvrs
denkst	rrurrussr
dennis	qssusssss
dentro	srsrsvsss
department	uvsrrtrso
depends	sssrsusss
deployment	ssssssusr
depois	vusrrsssq
deposit	srsrrsrsw
depot	ssssssssu
depth	sssussrss
depuis	sssusrsss
deputy	rrssurttr
der	uxqutxpmo
der ausbildungspla	ussussrsq
der bewerbungen	ussrstssr
der bewerbungsfris	ursrssssr
der das	rssssruss
der entwurf	qssrssssv
der halle	sussssssr
der kunde	sstturrsr
der landstallmeist	ssssusssr
der noch	ssusssssr
der prasident	rustssssr
der runde	sussssssr
der schon	rssvsrssr
der sitzung	rrsrsxssr
der stadt	tssrssusr
der stelle	sssrsussr
der suche	sssssruss
der vorstand	rrrvrstsr
der werkstatt	rvsssssss
der woche	sssusrrss
der wohnung	sqssssssv
der zustimmung	ssssussss
derzeit	srsrrxrsr
des	yxrprtqpr
des arbeitsvertrag	srssussss
des betriebsrats	ssssussss
des dossiers	ussrssssr
des informations	susssssss
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
deshalb	sqrvrxrsp
deshalb konnen	rssqswsss
deshalb leider	sssssusss
design	rururrvrr
design with	sussssssr
designer	tutrursum
desk	ursxrqsxj
despues	qtsqruusr
despues de	rtsrsusss
desta	rssxssssq
destiny	ssusssssr
det	rsrswssrs
detailed	ssssssusr
details	mzsmtpwws
details are	quxrssssp
details on	srsqsstus
details to	ssssssusr
details will	ssssssssu
deutsch	rrvqsussq
deutsch 0	srussssss
deux	truruqvrp
deux ans	trsrvsssr
deux jours	srsstsurr
develop	ssssssusr
developer	ssuutttvi
developer advocate	rsssssssu
developer for	ssusssssr
developer intern	sssssssvr
developer position	sssussssr
developer role	russssssr
developers	ssssssssu
development	ssrrrrwss
device	ssusssssr
devops	rrsusssss
deze	tqstrqttu
di	swsrxsson
di 0	svssssssr
di entrambi	stsrssuss
di impegno	rrssvssss
di lavoro	srsssssur
di selezione	stsrsussr
di una	qsstsvssr
dia	uspuxpsps
dia 0	urqqyrrqu
dial	qyssssrsq
dial in	rxssssrsq
diary	sssrrtvsq
dias	trqwsqrqw
dice	trsrvrrss
dicembre	rtsrwsssr
dich	qtruusvqn
dich an	susssstsr
dich im	rrssvsssr
did	qoptusvqx
did not	rrrrrtsry
did you	rssssstsu
die	wlwyuvrnn
die 0	rsussssss
die andere	sssvrrsss
die auswahlkommiss	sssussssr
die bescheinigung	rssutrsss
die besetzung	rtsrswssr
die budgetfreigabe	sssqsvsss
die daumen	srrrurrsu
die einladung	ssusssssr
die engere	rssvssssr
die entscheidung	rrusrtsss
die erste	uttrssssr
die fragen	ssusrssss
die in	ussrssssr
die kinder	sprtssssw
die mit	rrsxurssq
die nachste	srutrsssr
die position	rrrwrqvsr
die prufung	ssrvrsssr
die richtige	ssssssuss
die rolle	srsustsss
die spate	stsusrsss
die stelle	ptqtwuqrs
die stunde	rrsswsssr
die uhr	srussssss
die vakanz	qssvsssss
die werkstatt	rxssssssq
die wir	strqtussr
die zusendung	stsqsssst
die zwei	ssrtssssu
diego	ssssssrus
diego ca	ssssssrus
dienstag	txqrrsrss
dies	ursssrtsr
diese	tsuusqptr
diesem	qrsxsrrsr
diesem fall	rssusssss
diesen	rrrssrrsw
dieser	truurrssr
dieses	rtsvssssr
diesmal	qrrwsssst
diesmal nicht	ssssssssu
diez	rrsvssurr
difference	sssssssvr
difference and	sssssssvq
different	rrtusrrsu
dig	rtwryqqpq
digital	rstsrrsvq
digits	ssussssss
dimanche	srvrtssrs
dime	rrqrusrsw
din	trrrquryp
din ansokan	tssssvsrs
dinner	sssqrsrsy
dinner on	ssssssrsv
dinsdag	rwstrsrrr
dinsdag 0	susssssss
dipl	tttrssssq
dipl ing	sussssssr
dir	ovtzpurro
dir alles	sussssssr
dir ein	srssssuss
dir gern	ssssssuss
dir unterhalten	svsrssrss
dir zu	sssusrsss
direct	uqrqrrwss
direct deposit	ssssssssu
directamente	ssursssss
directamente a	ssursssss
directeur	ttsrssusq
directie	xrsqrurrq
direction	rsvsrrrvp
directly	sustssqtr
directly with	sussssrss
director	tttrrrvsp
directora	svssssssr
directors	tusrrssss
direkt	rzqrrsssq
direkt in	rvssssssr
direktorin	ssssssrsu
direzione	rrstsvssr
dis	rqrrtsssw
dis moi	rrrqtsssw
disagree	ssusssssr
disclosed	rturssssr
discount	srrsvsrrt
discover	sssssssrv
discretion	ssssssuss
discuss	turqtrtrs
discuss your	svssssssr
discussed	rrrrtrtsu
discussing	vqstrsrss
discussion	uzpqruprq
discussion on	sssrsvrsr
dish	sqssssssv
dish to	sqssssssu
dispatcher	sussssssr
display	ssssssssu
displayed	sssussssr
displayed on	sssussssr
dispo	swrsrsrsr
disponibilidad	swrsrrrsr
disponibilita	srsusssss
dissertation	ssssssusr
distinti	rssvssssr
distinti saluti	rssvssssr
distribution	rrsrswsrs
dit	prrxuursp
division	rssrsusss
diz	rqrsusrrw
diz me	rqrsusrrw
dizer	rrrttvsrr
dni	rurrsssst
do	rxuxnupor
do 0	syrsrrrrq
do a	q0trrrrsp
do come	sssrssssu
do for	ssssusssr
do have	rssrssust
do in	sussssssr
do it	ottvusrsq
do not	tttwounqt
do seu	rsururssr
do this	stsqssrsu
do with	rtsssursr
do you	rtrqrrurv
dobry	srrwrwrrq
doc	ssrrssvss
dock	svsssrssr
docs	ssssussss
doctor	trtvrsssp
document	qqurzrrrq
documentacion	ussqrrssu
documento	sxssrsssp
documents	trrstsrru
documents for	vsssssssq
docusign	ssrswsssq
docx	rrxrssssr
doe	sqssssssw
doen	rtsvrrrsq
does	uusqqtost
does not	rutsrsqru
does the	vssssursp
dog	xrrsrrurp
dogs	ssrstsrur
dohrmann	rssrssssu
doing	rrssrqxrt
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
domani	qyrrvrsrp
domingo	uqwqqqrrw
don	rrutssssr
donc	rvrurtrsq
donde	stsrssssv
donderdag	rwxrrrrrp
donderdag 0	sussssssr
done	rqxxqstqp
done and	rsstsvrsr
done for	ssssssuss
done it	ssrtssusr
done on	sussssssr
done the	urstssssr
donna	ssusssrsr
donnees	srursrsst
donner	rrstusssr
donner une	ssstusssr
donnerstag	ryuqqqsrr
donnerstag 0	rxtrrrrsq
donnerstag um	rrssssssu
door	pyrtrrtsq
dopo	wussrssro
doris	usssssssr
dort	vqsssssst
dos	suvsqqrrs
dossier	wprmswqru
dossier pour	ursqrrssv
dot	sssssussr
dott	rtssrussr
dott ssa	rsstsusss
double	ssssssssu
down	twpwsqmsv
down and	sssqssssu
down at	ptswssssr
down from	ssssurrss
down the	srsrtssus
down to	srrvtrrss
down w	vussssssp
down with	ttrrrursq
download	srtrssrrw
dp	ssssssusr
dpto	rtsqssssv
dr	r0ruvosqp
dr haverstock	srssssssu
dr ing	surssssss
dra	xrursrssp
draft	rrustrrrt
draft the	ssusssssr
draw	rsstssssu
drawing	sssvssssr
drawn	rsssssssu
draws	usssssssr
drei	rrzrrpsrs
drei jahre	sssrsruss
dress	svssssrsr
drie	srstssrsu
dritten	rsstsursr
dritten quartal	sssrsusss
drive	srurrstrt
driver	tvrrrsruq
drivers	sssrsussr
droit	urrqrrwrt
droit d	ussrsssss
drop	rrwrrrusq
drop by	ssrsssvsr
dropped	srssssusr
drucke	rrrrurrsw
drug	tssrvssrr
dsgvo	rrssssssu
dsp	sussssssr
dt	ssusssssr
du	viuzystnp
du 0	sqqtwrrrt
du bekommst	ssrsrsrvr
du bist	rtssvtrrq
du dabei	rrsrsrrsw
du dich	vssrssssr
du dir	rursssssr
du hast	rsrutsrss
du im	sssrsusst
du jetzt	ssrsssssu
du noch	ssssssusr
du uns	rrusrsssu
du warst	sssvsrssr
du willst	vrvsrrssr
duale	sstvssssr
duale studium	sstvssssr
dublin	rtsstrurq
dudar	sqrwsssss
dudek	rsssrsssu
due	rsvnq0tqq
due course	sssrsussr
due date	stvsrsrsq
due to	sqrqqyrru
dump	ssusssssr
dundee	ssstssttq
duplicate	srvsstrsq
dura	stvsrssrr
duration	srxsssvsn
duration 0	ssussstsq
durch	susoqyqrs
durch den	qrursvssr
durch die	utsrssssr
duree	rsssssssu
duree de	rsssssssu
durfen	svssssssr
durfen sie	svssrssss
dus	ssvsrssss
dus niet	ssvsrssss
dusseldorf	ussrsrsss
duty	srsstsusr
dzien	srrsswrrr
dzien dobry	srrsswrrr
e	wpsvwqpkw
e 0	qwrsurrsp
e a	rususrrrr
e ammesso	sustssssq
e andata	rrrtwrssr
e boa	sssvrssss
e de	tusqsssss
e di	sssrsvssr
e il	rrrtruusr
e in	sssusssss
e la	rusustssq
e le	srsusssss
e mail	utsprqquw
e mailed	srusssssr
e mails	srrssrrsw
e para	srrwssssr
e stata	xrrsrrsrt
e um	squsrsusr
e una	rryqrrrrv
e v	ussrsussp
each	ttrrsrrrv
earlier	trrstrrsu
early	rtvrtuqrq
earn	sqsrsttsu
earn up	srssssuss
easier	sssrssrut
easily	rrrrrrrvt
easily apply	ssssssswq
easter	ssssurrss
easy	rrtrrrruv
easy to	ssssssssu
eat	stsssssvq
echange	sturssssq
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
een	twsuqnvpr
eens	srsrssusu
eerder	srsturssr
eerlijk	urrtsrsss
eerste	trsrusssr
effect	rrtstrrsu
effect on	rssrssssu
effective	stsrrvsss
effective from	sssssussr
effort	vtrtrrrrq
efforts	sssssssvr
efforts of	sssssssvq
eg	trsrtssuq
eg 0	trsrtssuq
ehemalige	ssssssuss
eher	srsussrss
ehrlich	rsssssssu
eigenen	rssvrrrss
eigentlich	srtrsussr
eight	rrtusrrss
eighteen	srstsrusr
eighteen months	srstsrusr
eignungstest	ssusssssr
ein	srsrxnxnw
ein anderer	sssrssssu
ein angebot	srsustssr
ein bestehendes	srssussss
ein gesprach	srssssvsr
ein paar	rssssusss
ein thema	srstssuss
ein treffen	susssssss
ein unverbindliche	srssssvss
ein zeichen	srssvsssr
eine	lo1zslxps
eine andere	sssvssssr
eine antwort	ssussssss
eine kleine	susrsssss
eine kurze	sstsrsusr
eine neue	sssrsrust
eine passende	ssssssssu
einem	prvursprw
einem spateren	usssssssr
einem vorstellungsge	rsssssssu
einen	lvyqowwpt
einen anderen	sssqssssu
einen kaffee	stsssrusr
einen vormittag	rvssssrss
einer	pqutpyvrn
einer kollegin	sssusssss
einer neuen	sssssruss
eines	ssurrrwrq
einfach	rttrsrusr
eingang	yurpsrrsq
eingegangen	uruqsrsst
eingeladen	srvssssss
einige	strrrrust
einkauf	ussrsssss
einladung	rsursrsst
einmal	rruwrrrsr
einmalig	rrrrssssw
einstellen	ssrtsursr
einstellung	rrtstvrsq
einstellungsst	rssrsvrss
einverstanden	qrsrysrss
einverstandnis	ssstsussr
einzustellen	srssussss
either	srrqvtrts
either of	srsussssr
either side	ssssusssr
either way	tssqssrus
ekg	sqrsssssw
el	yttstqonu
el 0	trstusssq
el consejo	qsstsusss
el dia	vrrrsrsru
el domingo	rrwqrrrrw
el gerente	rtsussssr
el jueves	rvrrrsrst
el lunes	rrrrvrssu
el plazo	qrrtussst
el puesto	rtqyvrrrp
el reconocimiento	trsrssssu
el siguiente	rtrrusrru
el viernes	vrsrrssss
elder	ssssssusr
election	srsssqssw
electric	uussssssr
electronic	srtrssrsv
elektronischen	ssssrsssu
elements	ssvsrssrs
elena	rusrrwrsq
eleven	sssqtstst
elf	rusrssusr
elif	ssssusssr
elige	ssurssssr
eligible	rstssussq
eligible list	sstssussq
elin	surrrurrs
ella	swsrssrsr
elle	trsrtvssr
else	trrsvtqru
else and	sssvsrrsr
elsewhere	srspttrsv
elsterau	rtsrssusr
em	wrupqwsro
em anexo	rqxrurrrr
em marco	srrtrrusr
email	tswmpovvv
email address	qrrsssrry
email and	rssvsstsq
email because	ssssssssu
email finds	srssssssv
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
empfang	rvqsrssst
empfehlungen	ssssssutr
emploi	sssussssr
employees	srsssrssv
employer	rrrsurrtt
employers	rrrrsrruw
employers can	qsssssstt
employment	srrsursrt
empresa	srtsurssr
en	vrpvqwrkx
en charge	srsrvssss
en cuanto	sssqswssr
en dat	rssvsrssr
en el	0qprstrrr
en esta	rssvsrssr
en het	rrswrussq
en la	urrsqrurv
en maak	stssusssr
en met	tssrrrssu
en nosotros	ssssrsssv
en nuestro	wsssrrssr
en parler	trsrssvsr
en piece	sturssrsr
en savoir	rsssssuss
en su	rtstrsssv
en toute	rrstssusr
en una	stsrssssv
encaja	srrsusvsq
encantado	rusrtsssr
encore	rruustssr
encourage	srsusssss
encourage you	sssvsssss
encouraged	sutsrsssr
end	xoxtqsrrp
end of	0qrpstqrr
end to	ssussstsr
ende	sqqtszrrq
ende april	srrrsvsss
endeavors	sssrssssu
ended	rsssssssu
ending	rrrsssssv
ending 0	rrssssssv
energia	rssutssss
energie	sssssssru
energieagentur	srussssss
energieagentur vorharz	srussssss
enforcement	stsrsussq
engagement	rrssuursr
engere	rssvssssr
engeren auswahl	rssrsusss
engeren kreis	surssssss
engineer	xvsusrr0d
engineer 0	srsussrss
engineer in	sssssssur
engineer jobs	sssssssvr
engineer no	ssssssssu
engineer position	uurtssrsp
engineer remote	qssusssss
engineer role	qtssvsssr
engineer spot	rtsssurss
engineer with	susrsstsr
engineering	rssssrwup
engineering manager	sssrtsusr
engineers	qsrssrrws
engineers who	sussssssr
englisch	ssusssssr
enhorabuena	rtrrvrssr
enjoy	ssrrrtssu
enjoyed	rtrtrrssu
enjoyed meeting	sssqssssv
enjoyed our	sssussssr
enlace	rurrrsssu
enough	rqsvrrrrw
enough so	ursssssss
enough to	srssssssu
enquiries	vssrusssq
enquiries and	sssrussss
enregistree	ussssssss
ensemble	usrrsrrst
ensure	rrvqrssst
ensure the	srusssssr
entendre	stvrrssrr
enter	tsrrssssu
entered	vssrssssq
entering	srtrssssu
enterprise	ssssssuss
entgeltgruppe	srsrxsssq
entgeltgruppe 0	srsrwsssr
enthusiasm	ussssssss
entitlement	sssssussr
entitlement to	sssssussr
entra	sssqssssv
entrambi	stsrssuss
entre	svrqrtrss
entretien	svssssssq
entretiens	ussrssssr
entrevista	twrrrrrrt
entro	tsyqrtrrq
entro il	usurssssr
entry	rrsrstrur
entry level	rstssssur
entscheidung	npwstxrrs
entscheidung bis	sssruussr
entscheidung leider	rssssusss
entscheidung uber	srvrrssss
entscheidung und	rssqssssv
entschieden	srrwsrrrt
entschieden die	rssvsrsss
entschieden haben	vssptrsst
entschuldigen	susrsssss
entschuldigung	russsssss
entwicklung	sssusssss
entwurf	qssrssssv
envelope	ssrutsssr
enviado	svsrssssr
envies	rusrrrssu
environmental	ssssusssr
eod	srwssssrr
epreuves	ssusssssr
equipe	vrtrrurrq
equipo	surtssssq
equity	ssssusssr
er	xusrurpqr
er ist	srsrsusss
er met	vrssrssss
era	rssusssss
erased	sssrssust
erfahren	rsssssusr
erfahrung	rrsusrtss
erfahrung mit	sssvsssss
erfolg	pruxsrrrs
erfolgreich	ussrsssss
erfolgt	vrrstrrss
erfolgt die	vssrssssr
erforderlich	rsutssssr
ergebnis	rrrysrssr
ergebnisse	srutssssr
ergeht	rsusssssr
erhalt	vrsrsssss
erhalten	wtrssqrtr
erhalten sie	ttsttsrsq
erhalten und	trsrrsssu
erinnerung	swtsrrrrq
erklarung	rsussssst
erlaubt	rrvssssss
erreicht	turrsrsss
error	srsrrrrsw
erscheinen	sussssssr
erst	wqtoswrrs
erst in	tssrsussr
erst nach	xrsrtrssr
erstattet	tursssssr
erste	ttsrrsssq
ersten	trtrrrrsu
ersten tag	srrtssssv
ersuchen	sssssussr
ervaring	rtsussssr
erwarten	rturrrrss
erwarten sie	susssssss
erwartungen	sssussssr
erzahlt	rtsrsruss
erzielt	sssussssr
es	puxxltnqw
es bei	stsvssrsq
es diesmal	sssqssssu
es gibt	rrvrssruq
es hat	russsssss
es ihnen	srtssussr
es ist	ssusrrtsr
es la	sssusssss
es necesario	rssrssssv
es nicht	rrtusrssr
es war	sssusssss
es weitergeht	rssrsxrsr
esclarecimento	ururssssr
escribimos	rsspsussv
esigenze	sssussssr
eso	rrsvssssr
espera	rrsvtsssq
espere	ursrssusr
esperienza	rssusssuq
essai	rrsvtrssr
essence	ssssusssr
est	uroutwppt
est bien	ussrsssss
est pas	rsrtsussr
est toujours	rssrsvsss
esta	qqpvpuupy
esta ocasion	sssussssr
esta semana	surrsrtrs
established	sssrsusss
estao	rsswssssq
estas	stsrssuss
estate	rsrwrsrsr
este	utrqrsrwp
este e	srsrssswq
estimada	uruttrrrp
estimada ana	ssssussss
estimado	qtrvqrrrw
estou	vrrrrsusr
et	wnywtrvol
et 0	tprrssvsu
et d	ssssssurr
et de	turrsssss
et je	sqrtruusr
et moi	urstsrssr
et nous	srrtusrst
et par	ssssussss
et un	srvtrssss
et votre	rrsvssssr
etablissement	trsrsrssu
etage	susssssss
etait	rrsusssss
etapa	ttrwrssrq
etapas	srsssvssr
etc	srsrsrusu
ete	trrsustsq
ete enregistree	ussssssss
etes	rvsrrvssp
etre	rsstsvssr
ett	rryrrrrsr
etudes	sssrussss
etudie	rrsrsrssv
etwa	uttrsurso
etwa 0	vsuqssssr
etwas	utttrtrrp
eu	vrrrsurrs
euch	sqsusrrsv
euer	rrsusussr
euro	rpwrvrtqs
euros	rqrrwsrrv
evaluation	rrussussq
even	suspqqurw
evenement	srssssrsv
evening	rqtrsrtsv
evening with	sssrssssu
event	tvrrrrrqv
event will	srssssssu
events	tqtrrurss
eventual	ssssssusr
eventuell	srsrrtvsr
ever	tsrrrrtru
ever been	ussrsssss
every	upxmsyoqt
every application	ussrssssr
every blessing	sssssussr
every day	strsusssr
every one	ussrsssss
everybody	trrusrrss
everyone	qtrsvrsrt
everyone is	rusrsrusr
everyone we	sqssssssu
everything	tvqsstprt
everything on	sssssvssr
everything you	ssssssssu
exact	sssssstur
exactly	srsssstru
examen	urtsssssr
examine	vssrssssq
examiner	rsstsrusr
example	uyxorpprq
exams	sssussssr
excel	srussstsr
excited	tssoyrqrt
excited about	srusssssr
excited to	stqpyrqsu
exciting	sssssssru
excluidos	wrsrssssr
exclusive	srsrrsrsw
excuse	trsrssusr
excuser	sussssssr
executive	qttrqtwsq
executive role	ssusssssr
exemplar	srssusssr
exempt	sssrsussr
exemption	sssrsussr
exercise	rwussrrsp
exercise and	sursssssr
exercise is	srurssssr
exist	ssutsrssr
exit	ssssssusr
expansion	sssrsusss
expect	tturrtrsq
expect it	susssssss
expect to	ussrstssr
expectations	susssstsr
expenses	rvssssssr
experience	prqvpp0rw
experience as	ssssssuqs
experience in	sssssszpo
experience with	rqrqrstry
experiences	sssssssvq
expert	srssssuss
experts	ssssssssu
expire	srusssrst
expires	srurrusrs
expires 0	sstssussr
explains	sssqssssu
exported	tssssswum
exposure	sssvssrsr
expression	rrussssss
ext	ssssssuss
extend	rstsvsrsq
extend an	srstvsrsr
extending	sssusssss
extension	rsstusssr
external	tssssrusq
extra	sssrsurst
ez	ssssrsssv
f	puttrqstt
f 0	srvsrssrt
f m	sssssssvq
fa	vrsrsrsuq
fabio	rrvsrrurq
faca	trvsssssr
facciamo	uussssrsq
face	strsrsrsu
faces	ssussssss
fachbereich	prwsrtssr
facility	sssrsutsq
fact	srtrrsrsv
factories	sssrssuss
factors	srussssss
fahren	utssssrsr
fahrt	utsrsrssr
fail	sqwrrrrst
failed	sssrssssu
failed to	sssrssssu
failure	ssrrrusss
failure to	ssrrrusss
fair	tqrtquqvr
fair trade	sssssssvr
faire	trsrussss
fait	rssvssssr
faithfully	sssussssr
fallen	ssssssssu
falling	srssssssu
fallstudien	squusrssr
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
fatto	sssvsssss
fault	usssssssr
faut	rsstusrsr
favor	tssqssssu
favor of	sssrssssu
favorable	rrssussst
favour	sssusssss
favour of	sssussssr
fax	srssssrrv
fc	qsssssssv
features	srssssssv
feb	tqsrrttru
feb 0	srssrssrw
februar	qwsrsussr
february	utttqrrrr
february 0	suurrrrrt
fecha	vsttrrssq
fecha 0	utssrsssr
fecha de	sssutsssr
feddersen	rtsrsruss
federal	rsrqrsssv
federation	susssssss
fee	rrrurrrtu
feed	rtssssrwr
feedback	quq2sqqro
feedback can	srsussssr
feedback will	susrssssr
feel	rsrtrsrsv
feeling	svsrssssr
feelings	sssusssss
feels	stsussssr
fees	srssssssu
fehlen	usrrsssst
feira	ussrrrrrv
feita	vrsrssssr
feito	rrrtrsrsu
fell	sssusssss
fellowship	ussstsssr
felt	rrsxsrrss
femi	sssqssssu
fermee	rrstrsssu
fermin	vrsrvsssp
ferreira	vrsrsrsss
ferry	ssutssssq
fertig	rssrwrssr
fest	rtrrrrusu
feste	swrtsrsrq
feste schuhe	swrssssrr
fevrier	stsrusssr
few	uwrprtqru
few times	sssssussr
fewer	ssssssssu
ff	usssssssr
ficar	ssssvssrr
ficou	rrrutursr
fiel	ssssssuss
field	rsurrsrru
figure	susrsstss
figures	srrsssssv
fijn	srssussss
fijn dat	srssussss
fijo	trsrrsvsr
fiktiven	srvsrsssr
file	uqtpruqrx
file for	ussssssss
file is	sssrrtssu
files	trtrrrrru
files for	usssssssr
fill	rqrrrstrx
fill in	srssssssu
fill out	srrsssrsw
filled	rtrzssrsn
filled it	rssvssssr
filling	trsqsutss
filling in	rssrssssu
filling out	usssssssr
film	rrrqssrsy
films	ussrsssst
fils	usstsrssr
fim	vrrusrrsq
fin	rsrruursr
fin du	rssrsvsss
final	utquuvqrn
final discussion	stsrsvrsr
finalement	sssvssssr
finalist	sssssutsr
finalize	sssrusssr
finalize the	sssrusssr
finance	sqtqsuutq
financial	tqsrrsrrx
finch	svrtsrtsq
find	pusmtrvuv
find a	sstrusrsr
find below	svssssrsr
find out	russrttsq
find the	rqrrssyst
find you	qsssssstu
find your	ssssssrsu
find yourself	sssssssvq
finden	rpxsuqruq
finden sie	rqxqvrrur
finder	rrrswssrs
findet	sussssssr
finding	srtrssrut
finding a	sssrssrus
finds	sqssssssv
finds you	sqstssssv
fine	uswptsssn
fingers	sssssvssr
finish	rrvrssrru
finished	stsssstsq
finished the	stsssstsq
finn	srtrrursu
fino	vrrrrutrq
fiquei	srrtrrusr
fiquei com	srrtrrusr
fire	rsutstrsq
fires	sssrsusss
firm	stursrutp
firm 0	sssssssur
firmare	srssussss
firms	srsssqtsv
firmware	ssusssrss
first	prsptxrut
first and	sstsswrsp
first by	ssssvsssr
first day	ssrsssssu
first half	srssssssu
first on	sssssvssq
first talk	rssssussr
first thing	sussssssr
first year	srttsstsq
fit	sqtsrrtur
fit in	sssrssuss
fits	rrsrsrssv
five	vxrtrqrro
five minute	susrssssr
five years	sssusssss
fix	sssqtsssv
fixed	rrssqsstu
flash	srvssssss
flat	tstpssssu
flexibility	sssrssrus
flight	stssrrssu
flights	srssrsvsr
float	sssssssur
flood	sussssssr
floor	uvttrtrso
florida	vsssssssq
flu	utsrssssr
focus	sssussssr
foi	vpqsuurqu
foi aprovada	rsstussss
foi aprovado	rrrstvsrr
folgende	srrrssswr
folgt	urrrursrr
folien	stusrsssr
folks	vrsssstsq
folks like	srssssusr
follow	tvrrurqup
follow this	sssssssvq
follow up	susrrtssq
followed	svrrsssss
followed by	svrsssssr
following	ortruwrts
following up	qutrtstsq
following your	srsruwsso
follows	srsrwsrss
fonction	ussrssssr
fonds	ssssssssu
font	srssssssu
fontaine	sussssssr
foods	tstusssso
for	rttwqtqov
for 0	qutsqqrqz
for a	o0tlop1ow
for access	ussssssss
for all	ssssssssu
for an	sqtrtrssv
for any	rsrtsrssu
for anyone	ussssssss
for applying	0rvtrqrrm
for attending	rustssrsq
for backend	ssussssss
for bearing	srsrsussr
for being	rsswsrssr
for both	ssssvsssr
for changing	usssssssr
for check	ssssssrsu
for checking	rssssxssq
for co	usssssssr
for coming	trsvsursn
for computer	sssssssur
for dispatcher	sussssssr
for environmental	ssssvsssr
for feedback	srsusssss
for financial	usssssssr
for free	trsrssrsu
for further	prtsssssv
for future	rsswssssq
for general	sssssussr
for his	usssssssr
for how	sssrsvsss
for in	sssssrssu
for interviewing	rusrsussq
for ios	srsussssr
for it	trrvsqsss
for its	ssssssuss
for july	rssssusss
for letting	srsqssrsy
for member	usssssssr
for messing	stsusrssr
for money	stusssrsr
for more	sssqstqsv
for msc	qsssssssu
for next	srssssssv
for ninety	rssssussr
for non	sssrsussr
for one	stsqturts
for other	sssusssss
for our	strsssssu
for packer	ussussssq
for post	vrusrsssq
for production	ssssrusss
for putting	vrssstssq
for reference	ssssssrvq
for registering	sssrssssv
for sending	svstssrsq
for six	srtssussq
for social	srussssss
for software	sssstsssq
for someone	ssssssusr
for store	ssssusssr
for submitting	tsspssssw
for taking	strussssr
for that	sssussssr
for the	1zrtrqmlt
for this	osqyssrru
for three	sssvrrrsr
for tomorrow	srssssssu
for us	ssrursrst
for vacancy	ursrsussq
for warehouse	sssussssr
for wednesday	sussssssr
for welder	srsrssssu
for which	rssusssss
for you	srrrpsuyq
for your	vusvnqnrx
force	tqstrussr
foreign	sssrssrsu
forge	srwsrrrsr
forget	sssssssur
forgive	svrvsrsso
forgive me	sustssssq
forgotten	sssrsvsss
form	5trqpopqs
form for	xsrrssssp
form in	vsstsrssp
forma	ussrsssss
formal	trss0rrrn
formal letter	srssvsssr
formal offer	ssssussss
format	ssvrrssrs
format is	ssusssssr
formed	sssrussss
forms	ssusrssst
fortune	sssrsssus
fortune 0	sssssssus
forward	ptvxroopx
forward to	turprrqry
forward with	prvxtrrrq
forwarded	tqrqqqtp1
forwarded to	usssssssr
forwarded your	sssrssuss
fosse	rssusssur
foto	xusrrsssp
foto van	xrsrrsssr
found	torrrquuv
found it	vrssssrsr
found the	rrspssrsx
found you	srssstusr
found your	srssssvsr
foundation	sssrssssu
founder	surrsrtst
founders	sssursssr
foundry	ussssssss
four	xtsqsptrr
four people	stsssrrsu
four weeks	usssssssr
fr	wrrrrrsst
fr 0	vssrrsssr
fra	srrrwssrs
frage	urstrrtsq
fragen	suyprrrrs
fragen 0	rsusssssr
fragen zu	qsussssst
frais	sssrssuss
francisco	srrsssssu
francisco ca	srssssssu
frank	ssssssrsu
frau	syotxvrlq
frau banerjee	ssssrsssu
frau dohrmann	rssrssssu
frau dr	ruquurrsr
frau grunwald	susrrssst
frau okafor	ursrurrsr
frau pfeiffer	srsrsusss
frau roe	srrtsqtrv
frau wurzinger	sssssussr
free	turspqrqz
free of	ssutssssr
free to	sussssrss
freelance	sstsssusq
freeze	rrsrssssw
freeze is	rssssusss
freezer	sssssursr
frei	qrrsvqwsr
freigegeben	sstqsussr
freigegeben ist	rssrsusss
freight	sutrssssr
freitag	rutvrrrrs
freitag 0	ruttsrrsr
frequently	ssurstssr
fresh	srtsssrus
freuen	tsrsxrrsp
freuen uns	ttrqvrssq
freundlich	ssusrssss
freundliche	orxstusrr
freundliche grusse	orxstusrr
freundlichem	svssssssr
freundlichem gruss	svssssssr
freundlichen	uuqvuqurm
freundlichen grussen	uuqvuqurm
freut	ussrssssr
fri	sprsrsvsu
fri 0	sprsrsvsu
friday	t1rpososu
friday 0	sussssttq
friday and	sssssvrsr
friday at	srssssssv
friday may	srusssssr
fridays	ssssvsssq
friend	rqrqstrsy
friendly	sssrsstsu
friendly reminder	ssssssssu
frist	srvsrssss
from	srprrsxow
from 0	uqrrrvrru
from a	tsrqsrtru
from another	rtsussrsr
from me	tsrsstrsq
from my	rusurrqss
from now	rsssssssu
from our	trrssrrsv
from outlook	ssssssuss
from outside	sssussssr
from september	ssssurtsq
from the	qrq0sqqru
from there	srttstssq
from this	srtrssuss
from two	usssssssr
from us	qrsrsrtsw
from you	qrrquussu
frontend	tsvssssrq
froze	sssrsvssr
frozen	srsrsvssr
fruhestens	rstvrsssq
fruhstuck	srrstsssu
frustrated	sssssursr
fte	ssssssuss
fuhren	rrrtssssu
fuhrerschein	vsssssssr
fuhrt	susrsssss
fuhrungszeugni	sqrstsssv
full	rqrttpsxs
full service	srssssssu
full stack	ssssusssq
full time	rrrtrsryq
fully	srssrsvss
fully remote	srssssuss
fun	sqsrrrssw
funcao	trsrusssr
funcao de	trsrusssr
functie	srsuxrrrp
functie van	sqruwrrrq
fund	srtqrrust
fund on	ssussssss
fundamentals	sssssssru
funder	sssvssssq
funding	rrtsrvrtr
funding round	sssusrsst
funds	sssrssssv
funny	ssusssrss
fur	vppwspsqw
fur andere	sssqssssu
fur das	qqryrsrst
fur dein	rsssrrrsv
fur deine	tusrrursr
fur den	trsutuqrp
fur die	sprxtsoqv
fur diesen	sssusssss
fur ein	rsrusssss
fur eine	rrvwrqrsr
fur einen	rstrsrvrs
fur ihre	urqvsrsru
fur menschen	ssussssss
fur mittwoch	russsssss
fur sie	qsrvwqtsp
fur uns	srsustssr
furious	sssrssssu
furnished	srssssvsr
furniture	ussssrssr
furs	srtwsrrsr
further	nstupxrst
further emails	sssrssssu
further to	rturstrsq
futur	rrrrususr
future	pqswqquqw
future endeavors	sssqssssu
g	wxquqqsqp
g day	sustssssr
g x	ssssssusr
ga	srstsussr
gaan	qsrurrrrw
gaat	rrtuusssq
gage	ssssvsssr
gameplay	ssssssusr
ganz	qursrssst
gar	wrsrsrssr
gar nichts	ursrsssss
garage	swssssrsq
garantie	srrrsswrr
garde	rurtrtrsr
gareth	srrstsssu
garna	svsssrsss
gary	ssssssrsu
gate	rvtsstrsp
gaurav	urssssssr
gave	sssussrss
gdpr	stssssusr
geachte	strusrrru
gearbeitet	srstsrssu
gebaude	sturssssr
geben	qtqwtyrrm
geben sie	struurrsp
geben zu	rrsusssss
gebeten	turqrrusq
gedacht	sssrsvsss
geduld	vrspswssq
geehrte	rqtsstrqx
geehrte bewerberin	tsurssssr
geehrte damen	tsrqssrut
geehrte frau	murvvutpr
geehrter	xsqttrqou
geehrter herr	xrqstrqou
geen	prrvrttur
gefallen	tusrsursp
gefallen hat	ussrsrssr
gegeben	rsrtvrsss
gegen	rustrssss
gegevens	trsrssssu
gegevens worden	rssrssssu
gegrundet	sssussssr
gegrundet 0	sssussssr
gehalt	ssrrrsvsr
gehalt bis	srrssswss
gehalter	sssrwsssr
gehaltsnachwei	sqrsssssw
gehaltsnachwei und	sqrsssssw
gehe	ussrssssr
gehen	qsrururst
gehoren	ssrsrsssu
geht	wrrstpvrq
geht es	urstsrrss
geht vor	usstsrssr
geklappt	sssqssssu
geklart	rrsrsusss
geladen	ssussssss
gelegt	rusrstsss
gelesen	stsusrrss
gelesen und	sssrssssu
gelijk	rrstssuss
geloscht	rrsrssssw
gemeinsam	stussssrr
gen	srusssrtr
genannt	sssrrrwsr
genau	srtrsrusr
genau die	ssssssuss
general	tssqrvrst
generated	vpssrrrru
genomen	sssssusss
genre	russsssss
gente	rvrussrsr
gentile	ttqstvtqo
gentile dott	rtssrussr
gentili	rtssrsssv
genug	rssssusst
genugt	ssrrrswsr
genuinely	sssussssr
georgina	ssssssusr
gepruft	usssssssr
gerade	sqsxrrvrp
gerade eine	rssrsrwss
gerente	rwstssssp
gerer	rsssssswr
gerer mes	rsssssswr
gern	syuuqouro
gern am	susssssss
gern einen	ssssssuss
gern mal	sussssrss
gerne	pxqqttrrv
gerne laden	sqssssssu
gerne nehmen	sssrssssu
gerne personlich	sussssssr
gesagt	rrrtutrst
geschlossen	qsssssssv
geselecteerd	tssqssssv
gesellschafter	sssssusss
gesendet	tvrrtsrsp
gesetzt	rrspuxrsr
gesetzt und	rssrswssr
gespeichert	vsrqrrsst
gesprach	qurtqstru
gesprach mit	rvsrssssr
gesprache	rrsqtwssr
gesprache mit	rssrsvssr
gesprek	swsursrrq
gesprekken	ussrsssss
gesprochen	rssvssrss
gestern	rsrwrsqru
gestor	srustssss
gestossen	sssssruss
gestrigen	sssussssr
gesuchte	ssusrssss
get	twqlupvqw
get a	urtqrrtru
get it	rrsrssvss
get more	srssssssu
get on	sttsssssq
get paid	ssstssusq
get past	sussssssr
get started	tsssssusr
get the	tsrrttqsu
get through	vssrsrssr
get to	qssuusrsr
get you	surssstsr
get your	srstssssu
getting	rtrssrrsv
gevallen	rssvssssr
gewonnen	sssusrsss
gewoon	rustrsssr
geworden	rsrurttsr
gewunschte	sssussssr
gezogen	sssssruss
gg	rsstssssu
ggmbh	srusrrvsr
gia	rrsxrrssr
giada	sssvssssr
gibt	rruqurquu
gig	svssssrrs
gilt	srrttvrrt
gilt bis	srrstsssu
ginsterberg	ssursssss
giorni	ursrsssst
giorno	stssrssru
giovedi	sysrrsrrp
giovedi 0	svsrrsssr
girl	sssusrsss
girls	srssvsssq
giselle	ssssusssr
github	ssrrssvsr
giulia	rssvsssss
give	ztuppxnqr
give me	surrsursr
give us	zrsrrrrrr
give yourself	ssvsrssrs
given	psszqrsrs
given access	ssrsrsssu
given us	sssussssr
glad	rquttusrq
glad to	srsutstsr
glad we	srusssssr
glaser	srusssssr
gleich	turstrurp
gleich ein	ssssssvsr
glowing	sssrsusss
gluck	sssqssssu
gluckauf	rsussssss
gluckwunsch	sstrrsssu
gmbh	ytqwqpssn
gmbh co	ssswsrssr
go	sq1nsspqv
go at	srusssssr
go out	ssssssssu
go over	tusrsssss
go to	srususrrr
go with	ssuqsssst
goal	sssqssssu
goals	sssrsssvr
goed	rururrurr
goede	ursrsssss
goede orde	ursrsssss
goes	qrrstxssq
goes to	rsstsussq
going	qsrvrstru
going quiet	srsustssr
going to	stsrrrssv
gold	srssssruu
gone	urrussrrr
gone to	wssssrssr
gone with	sssutsrsr
gonna	srsussssr
good	svrxotrrq
good afternoon	stsvstrsq
good fit	sssrssrvq
good job	ursssssss
good luck	tqrwrrrst
good morning	tturstrsp
good news	ttrrsurss
good to	rsssstvsq
good work	ssssusrss
google	tyrrrsrqp
google meet	swssssssq
got	yruurpsor
got 0	srrursuss
got a	rsrssrwrr
got an	sssrssssu
got it	1qrqrsrsp
got the	rrrsuuqst
got your	rtrvrrsss
government	rsrqsrruv
governor	srsrsussr
governors	ssssvursp
govt	srussssss
gps	sussssssr
gr	trsusrutp
graag	rruqsrspy
grabs	sssrsusss
grace	ssstrsrsu
grace a	srssssrsv
gracias	wprzpsrrr
gracias por	tqrxqtrrs
grad	uqrqvrrsu
grade	usrsvrtso
grade 0	sssrvsrsr
grades	suusssssq
graduate	oswrsrtvr
graduate scheme	sutrssssq
graduate trainee	ssssssssu
graham	russsssst
grand	ursstsrss
grande	srsvsssss
grant	sssqusrsu
grants officer	ssursssss
gratis	rsssrsssu
grazie	0rsqsvrsn
grazie per	srsssvssr
great	qqrurqutu
great with	sssusssss
greenleaf	ussussssq
greenleaf foods	ussussssq
greenlight	susrstrsq
greg	ssssvssrs
gregor	ursrurrsr
gregor lampe	ursrurrsr
greta	russsstsr
grid	rustsstsp
groet	qtrturrru
groeten	tusrsssss
groetjes	uqsrwrssq
grossem	rssrssssu
grossem interesse	rssrssssu
grossen	sussssrss
ground	srsusssss
group	trrwoqsvq
group 0	sssssussr
group in	sssussrss
group is	sssussssr
groupe	trurrsusq
growth	urrrrsrtt
gruber	tqrsssssv
grund	srrsrvurr
grunwald	susrrssst
grupo	utsssrssr
gruppo	stsrssuss
gruss	tsqvqrwrp
grusse	twxsqxrol
grusse annelie	trusssssr
grusse aus	ssussssss
grusse ihr	sssqssssu
grusse malte	rtsrsrvsr
grusse s	usssssssr
grussen	vvpvuqvqk
grussen dr	rtrtrrusr
grussen im	rssvtrrsr
gst	squvrsssr
guarantee	ssrsssssu
guaranteed	srrrssssu
guardato	rsswssssr
guess	sssrsusst
guest	srssssssu
guests	susrsssss
gui	sssussssr
gus	susrsstsr
gustaria	svssssssr
gut	tusprvurp
gut gefallen	stsrrvssr
gut zu	sssrssvss
gute	rrrxuqrss
gute nachricht	srssussss
guten	qtsuqptrw
guten morgen	surssrtsr
guten tag	orttrqsrx
gutes	susssssss
gwendolin	ssssusssr
gymnasium	ssursssss
gymnasium am	ssursssss
h	rptpwutup
h 0	rssrrrsvs
ha	uzpwotsqo
ha sido	rsrtssssu
haar	sussssssr
hab	urrustssp
hab ich	tssrsussq
hab mich	rsswsrrsr
habe	usvqqsrrt
habe ich	tssrsrurt
habe sie	uqsrsvssr
haben	urpxsrrpv
haben am	rssutssss
haben das	sssrsussr
haben deine	rssussssr
haben den	qrrvrurst
haben die	rstwrrssq
haben ihre	urrrtrsst
haben sich	tstrrrruq
haben sie	svrrrssss
haben und	sssrrusss
haben uns	rsrvsrssr
haben wir	xxrsrorqr
hablamos	srrsusvsq
hace	rusrrsusr
hace falta	rusrrsusr
hacerte	srssussss
hacker	ssssssssu
hackerrank	rrvssssss
had	tppyqwrpt
had 0	ussqsrsst
had a	qtsrsusss
had already	sssussssr
had an	usssssssr
had it	sssrsusss
had no	ursssssss
had the	sssussssr
had to	spsurstst
had with	sssssussr
had you	sussssssr
haha	srssssssu
hahn	sssussrsr
hai	urrtsrsrr
halbe	rutsrsrsr
halbe stunde	svrsssrss
halden	stsusssrq
halden grid	sssussssr
half	srqtsxtrq
half an	rvstrrusq
half and	sqssssssu
half term	ussssussq
half the	sssrsusss
halfway	rsssssssu
halifax	stssssusq
hall	utrsssssr
hallam	tssrsussq
hallo	vqtunswsp
hallo frau	rsrsrsuss
hallo herr	qptsttwqr
hallo kim	rssrssttu
hallo leonie	ssssssrvr
hallo oleksandr	srssssuss
halt	sssrrrvsr
halte	srsssutsr
ham	rssrvrrrt
hamburg	sssrssssu
hamish	stsssstuq
hamza	rsrsssrtv
han	srstsrrsv
hand	sstyuqqro
handful of	ssstsstsq
handlers	ssssssusr
hands	rtrurtssq
hands on	sssusstsp
handy	rrzrssrsr
hang	sssssussr
hangen	rrssssuss
hanging	srsustrsr
hangt	srssrsrsw
hangt an	srssrsrsw
hans	sussssssr
happens	ussrstrsr
happily	sssrsusss
happy	qpsrxrwsr
happy to	rrtrysrsq
har	srrtrrrzq
hard	trrxrrqrt
hard at	ssssssssu
hard mail	sssussssr
harriet	surstsssr
hartelijke	susrusssr
hartelijke groet	susrusssr
hartung	sssssruss
harvest	srrsussss
has	ppozszrnu
has applied	rrsrssssw
has asked	rqusruusp
has been	uuoupznnw
has changed	rtsttsssq
has concluded	rssssussr
has decided	srsustssr
has found	sssvssssr
has gone	vssssstsq
has got	usssssssr
has just	ssstsssvr
has landed	sussssssr
has met	stsqssssu
has no	rsssssrsv
has not	prruurrsv
has now	rssuurssq
has reference	sssrsusss
has requested	srsrsussr
has slipped	sssrswrsr
has the	srssssssu
has to	sussstrsq
has won	sssussssr
hast	rtsxtrqrq
hast du	sustssrsr
hasta	urwoqxrrp
hasta que	sssqswssr
hat	mtoyvuvpp
hat deine	ussrsrssr
hat die	srrurtssr
hat es	sssrssssu
hat ihnen	ssssustsr
hat mich	sssrssvss
hat mir	sssrssuss
hat sich	nssyurrrr
hat sie	rtrrurrst
hat uns	tttsrursq
hate	stsqssust
hatte	qurwrtrsq
hatten	surqrqzsq
hatten sie	rurrsrwsr
hattest	ssrtsruss
hattest du	ssssssuss
hau	vsstrsssr
haus	pwqtsswrq
haut	rtsrsusss
have	ssrwsrtou
have 0	rwvrrrtrq
have a	uxqrsrtso
have agreed	susssrsss
have an	qssrsuvss
have any	stsussrsr
have been	rovwvtqrp
have chosen	sssussssr
have decided	rrrurrrrw
have done	sssussssr
have emailed	ssssssvsq
have had	ussrsssss
have it	sssssussr
have many	sssssssur
have never	sssssusss
have not	tosuqvurr
have put	usssssssr
have reached	usssssssr
have read	sqssssssv
have received	urrrrrssv
have the	srrurstss
have three	srtsrsusr
have to	rttrrtqru
have two	srusssssr
have you	tsrrzqrrq
have your	wtstsrrsp
haverstock	srssssssu
having	tttsstpsr
having a	sustssrsr
having been	sssrussss
having trouble	srusssstr
having you	sussssssr
hay	qvusrussp
hazard	ssrsssssu
he	ztqrrotqt
he a	srsusssss
he back	xssssssso
he is	susssssss
he looks	utsrssssr
he told	sussssrsr
he wants	sssvssssr
he was	srssssssu
head	rvqprszto
head and	sssssssur
head for	sussssrss
head of	qtrrtrzso
head will	usssssssq
headcount	sssssussr
headcount for	sssssussr
headhunter	srssssuss
headquarters	sussssssr
heads	sstttrrtp
heads up	ssusssssr
headshot	srsusssss
health	rsqrvrtss
health talent	ssssusssr
health trust	srsssrust
hear	xsrnqvxrp
hear back	rssrsswsr
hear by	ursrstssr
hear from	stsqrstsu
hear it	strrsursr
hearing	rsssssssu
hearing from	rsssssssu
heating	sssrsussr
heb	ursxsrssp
heb je	srsusssss
hebben	uqrxssrrp
hebben je	xrsrssssr
hebt	trsusssss
hee	usssssssr
heeft	pssqrttry
heeft de	srsrsvsss
heeft een	srsstsssu
hei	zrryrqrpp
heil	srsusrsss
hej	qwuwwspoo
hej elin	surrrurrs
hej lars	rrrswssrs
helaas	rssusssrt
held	stuqsvsro
held next	sussssssr
held on	srrutsssr
hello	sxurquuon
hello emeka	sssrssssu
hello idris	sssrssssv
hello kim	sssssvrsq
hello lovely	stsussssq
hello mr	rrsssswsq
hello name	svsrssrss
help	qquqqqsxv
help center	srusssssr
help desk	rsrrrrrxr
help you	srstssrrv
helped	srssssssu
helps	ssssssrsv
hemos	rqrvtwrrp
hemos decidido	ssssussss
hemos descartado	sssqswssr
hence	sssvssssq
hence this	sssussssq
henrik	ssssussss
henrike	ussrsssst
henrike oltmanns	ussrsssst
hensel	ssssusssr
her	srttrsvsr
herbst	rrsurrtst
here	sstuuptps
here are	rtrstrrsu
here is	sssrssssu
here now	rssvssssq
here on	sussssssr
here so	susssssss
here the	ssxrrssrr
here what	urstusrsp
hereby	strussssr
herr	vsttqywlm
herr baranowski	srutssssr
herr benning	rssurrrsu
herr bergamin	rtsrursss
herr dr	trrssttsq
herr dudek	rsssrsssu
herr gruber	tqrsssssv
herr klockner	ssssusssr
herr lohr	srrsssusu
herr lysenko	ssstrsssu
herr mensah	tsrrusrss
herr sawatzki	rsussssss
herr tewes	sssqssssv
herr wienbarg	tqrsrursv
herr yilmaz	rtsssussr
herren	trtqssrut
herrn	swsrsrssr
herrn dr	susrsssss
herzlich	tstqrutrr
herzliche	rssrrwrsr
herzliche grusse	rssrrwrsr
herzlichen gluckwunsch	ssssrsssu
hesite	rrsssvssr
het	ptsyutqpp
het contract	srrsxsrrr
hettinga	susssssss
heure	rvrqrussr
heute	putzsqqsp
hey	wstxpwtpj
hey anneliese	ssssssvsr
hey kim	rstrsrusr
hey luca	rsstsurss
hi	lzyurttkp
hi all	srssssruu
hi amelie	qrssssssv
hi aoife	rrssssssu
hi beth	ssssvsssr
hi fatih	srsrsvsss
hi hamza	rssrssssv
hi i	srssssrsv
hi jarrah	srssssssv
hi joe	vssrsrssr
hi kayleigh	rsuussssq
hi kim	uurtrrtrr
hi luis	sssvssssr
hi marcus	srssrurst
hi marta	sustssrsr
hi mate	ssstssusr
hi mateus	srsrssssv
hi name	mwpusq0sp
hi nell	sssussstr
hi noa	ssstssrsu
hi noemi	tsurssssr
hi noor	vrrrsstss
hi ottilie	rsssssssu
hi robin	rssssussr
hi saoirse	srsrssusu
hi steph	rrsssurst
hi thank	srrsssssv
hi theo	usssssssr
hi there	ssssssusr
hi vis	ssssssssu
hi wren	sssssussr
hier	tutrrtqrt
hier und	rssrsusss
hier unser	srussssss
hiermit	rsrquqrsx
high	vqspsrrsw
higher	stsrssssu
highest	srrutsssr
highmoor	strtsrtup
highmoor animal	sustsrstr
hij	rssvsrssr
hilfe	rrusrsusr
hilft	rsssssssu
him	rsrqsrssx
hint	ssssssusr
hinter	ssusrssss
hintergrund	sssusssss
hinweis	rsurtsssr
hinweis die	ssusssssr
hinweise	ssusssssr
hire	qpqvrzwtk
hire you	sssrssvsr
hired	sqtrurrrv
hired a	ssusssrsr
hiring	oywpp2qop
hiring 0	sssrssusr
hiring and	vssrsrsrs
hiring committee	sssrsussr
hiring for	rrssswssq
hiring freeze	srsssqssw
hiring in	ssssssssu
hiring panel	rsssvsssr
hiring process	rvrtssssq
hiring specialist	srssssssu
hiring team	svwsstssm
his	rsrurrrrw
his mind	rssvssssq
history	ssrtrsrrv
hit	srsqssrsw
hit reply	sssrssssu
hiya	ssststusp
hizo	rssusssss
ho	ssrtururo
hochbrugg	rsstsusss
hoe	rvsrrrrsu
hoe je	rvsrrrrsu
hoeft	rtsrrussr
hoeft niet	rtsrrussr
hof	vtrsrsssr
hoffe	rrsruutsr
hoffen	srstvsssr
hoffentlich	urssssssr
hoffentlich bald	urssssssr
hofmann	srsrustsr
hohe	surtrsssr
hoi	prwvtrsqr
hoi kim	srsrwsssr
hola	nuurusvps
hold	qqqrrwwrt
holding	sssrvrtsr
holding the	ssssvsssr
holloway	sstrsussq
home	ttrquprrv
home account	ssssusssr
home exercise	suqssssss
homeoffice	ssssussss
honesty	sssrsusss
honor	susssssss
honour	ssusssssr
hoofd	rrstssuss
hooks	srusssssr
hoor	xrsrrssss
hope	orpqusxrv
hope all	rssvssssr
hope i	sssrssrus
hope it	srssvsqst
hope our	sssqssssu
hope this	sqsrrrrux
hope to	sssrrvrst
hope you	rsrqsrzrr
hora	s2trqrrro
hora 0	tusrrsssr
horas	qrzttrrro
horen	vprsrsssv
horst	wrssssssr
hos	ssrxrsrrr
hose	svssssrsr
hospice	srusssstq
hospital	rurqusvsq
hospital in	ssssssusr
hosting	ssssssssu
hotel	rxrqqrtrt
hotel for	sssrssssu
hotels	sssqsusst
houden	sssrsusss
hour	qtvtwpqtp
hour technical	rrussssss
hours	qtxwqprrr
hours and	sussssssr
hours by	sssussssr
hours to	srussssss
hours with	sussssssr
house	rrsrrtvts
house in	srssssusr
housing	prsrttstu
houver	tssrsusss
how	rszorroqz
how did	sssusssss
how long	sttqrusss
how many	ssssssssu
how the	turrssssr
how to	rsrqtrsrw
how was	srsqssssw
how we	rsstssssu
how you	rt1qrrqrq
however	srrtrurrv
however you	sssssussq
hoy	rqrussrsw
hr	twprywxqe
hr for	ssssrusss
hr manager	rtsqsuvsq
hr round	sqssssuss
hr services	rssusssss
hr shared	stssusssr
hrs	tqwrtrsun
hrs 0	sssssssur
html	srrrrsqrz
http	rqrorrqq4
http www	rrrqrrqq2
https	p3tppopxr
https cal	susrsssss
https calendly	sussssssr
https www	rsrsrrsxr
huge	ssssssrsu
hughes	sussssssr
hugo	qwrrtusso
hui	rssusssss
hui min	rssusssss
huit	stsrusssr
human	ystrssqro
human resources	ttusstrsp
humans	strussssq
hun	sssrsutsr
hund	svrrrsstr
hunters	sssrssssu
hwy	sussssssr
hybrid	srrsusruq
hydro	ssssvsssr
hydrologist	tssrssusr
i	vnmxqt4kr
i 0	usrrssrru
i am	woqusptru
i apologize	rssusssss
i argued	sssusssss
i attach	sqssrsssv
i c	sssussssr
i ca	qsrsrwtrq
i came	srsrssuss
i can	rsrqututq
i come	usssssssr
i d	tqpsttyqo
i did	sssrssssu
i do	rsrurtsrt
i enjoyed	srsusssst
i expect	srsrsusss
i forget	sssssssur
i found	ursrsssts
i got	trrpsrrsy
i had	rsstssrsu
i have	qrqoqs0tt
i hear	ustrsrssr
i hope	rqsqsusut
i just	rrtrvrqrt
i know	rqqtvxrrq
i ll	wusqspwqp
i look	ussrssssr
i m	rtqott1os
i must	ssssssrsu
i need	srssrrtsu
i nostri	rsrrssrrw
i promised	sssussssr
i ragazzi	ussussrsq
i refer	rustssssr
i regret	stsqsssst
i run	sssrssvsr
i said	sqtsrttss
i sent	ssssvsssr
i therefore	sssussssr
i think	rsrqrtsut
i tried	sssvssssr
i ve	vqotsxupq
i want	sruqstrus
i wanted	ssstsrusr
i was	trssrtrsu
i went	ssssusrss
i will	trrrursss
i wish	srsrtussr
i wo	ussssssss
i work	svssssrsr
i would	sqrusrtss
i write	sustrtrsr
i wrote	srssrswsr
ia	rrsrrvsru
iban	ssurrsrst
ice	ssrqsrvst
ice cream	sssrssssu
ich	wrmsuzzll
ich bin	rssssrssw
ich brauche	rrsrsussu
ich dass	sssssruss
ich den	tsrrxrrsq
ich denke	sssrsutss
ich dir	rutrrrrsu
ich drucke	rrsrurrst
ich hab	rssusrtss
ich habe	ttrrrtqst
ich hatte	rsrvrursr
ich hoffe	rrssvrtsr
ich ihnen	tquurrvsp
ich ihre	rssrssssu
ich melde	rssssvrss
ich mich	rsstsrssu
ich nicht	sssussssr
ich ruf	rusrsursr
ich sehr	sssusssss
ich sie	pwtqrrvsq
ich um	ursrusssr
ich wurde	svsstsrsr
ici	sxuqqrrrr
icims	rssussssr
icims com	sssussssr
id	wzsosqrqq
id 0	yurqrrsrq
id for	sussssssr
idc	sssssswrp
idea	rqtsrrssv
idea but	srsrssssu
identite	tstrsrssu
idris	sssrssssv
ids	ssvsssssr
ie	srsrssrsw
iemand	rrr0srrsp
ieri	srssssswq
iets	srvrrursr
ig	trusrsrss
ignore	usssssssr
ihn	tpvqutrrr
ihnen	oust1srnr
ihnen alles	svssrssss
ihnen beim	sssqssssu
ihnen das	ssrqruvsq
ihnen den	rtsrsussr
ihnen die	qussusssr
ihnen frau	rsstsrssu
ihnen fur	trrvrrrst
ihnen gern	vrurrrrss
ihnen hiermit	rsssvssss
ihnen ihre	ssstusssr
ihnen in	ussrsssss
ihnen leider	rssusssss
ihnen mit	tssrssssu
ihnen mitteilen	rrrrxrrsu
ihnen sehr	srsussssr
ihnen uber	susssssss
ihr	vnosorup4
ihr antrag	sssssrssv
ihr dossier	sssssusss
ihr interesse	trsssrssu
ihr konto	rsssssssu
ihr profil	srrprsxst
ihr verstandnis	stsrrussr
ihre	xootsupn0
ihre aussagekraftig	ussrssssr
ihre bewerbung	wwqvqsqqp
ihre daten	ussrsssss
ihre entscheidung	rssqusssu
ihre initiativbewer	sssussssr
ihre nachricht	sssssrssu
ihre ruckmeldung	ssssussss
ihre teilnahme	sursssssr
ihre unterlagen	sssvstssp
ihrem	prptsqwtv
ihrem profil	sssrssuss
ihren	rttttpstr
ihren namen	ssssssusr
ihren vorstellungen	srssussss
ihrer	wqruqqrrx
ihrer bewerbung	usstssssr
ihrer bewerbungsunte	utsqsssss
ihres	vqrsrqtrw
ii	sutttsswk
ii 0	stsssssur
ik	zrqtsuwql
ik bel	rrrrstuss
ik een	rrsrususr
ik je	rrrssswss
ik op	yrsqrstrq
il	xsrwtnqrr
il 0	0pupqrrrt
il arrive	vssrssssr
il calendario	rtsrrrssv
il colloquio	sssussssr
il posto	rtsrwsssr
il presente	sssussssr
il responsabile	svssssssr
il ruolo	qtsussssr
il suo	qprtqrxrw
il tempo	rssusssss
il tuo	rtruqsrrv
il y	rrrrssssw
ill	sssrswssr
illinois	ssssssusr
illustrator	sssvssssr
ilse	srssussss
im	issvqzyot
im anhang	srvstsrsr
im anschluss	srvsssssr
im auftrag	trtststsp
im buro	rxrtsrrsq
im haus	rssqrrxst
im herbst	rrsusrtsr
im kommenden	sssrssust
im mai	srqsrtrut
im moment	sssqswssr
im portal	stsssssur
im rahmen	rurrssusr
im rennen	rssrsusss
im september	sssqruuss
im team	rursusrsr
im urlaub	ssssssssu
imogen	ssutssssr
impegno	rrsrususs
impegno da	srsrtsuss
impiegata	srsstssur
important	trsrssrsv
importe	rsssrsssv
impressed	rssrvtsss
impressive	rustsrsst
in	survqtunt
in 0	rqtssqtrw
in a	usuqtppsv
in accordance	sssrsssur
in advance	svsrssssr
in allegato	rrwrvrrrr
in an	srsvsrtsr
in and	ssssrussr
in april	srsrrursu
in as	vssrsrssr
in august	srsutrsss
in behandeling	sssussssr
in between	sssrsussr
in c	ssussssss
in data	tssrsswqr
in de	srrusttrq
in dem	rurtsrssr
in den	tsuqstvsp
in der	swstrrrrq
in die	suryrqrsq
in diesem	qrsxsrssr
in due	sssrsussr
in entgeltgruppe	srsrwsssr
in essence	ssssusssr
in favor	sssrssssu
in favour	sssussssr
in february	trsussssr
in for	ssttsstsq
in frage	vsssssssr
in goede	ursrsssss
in good	srsssussq
in het	srwrrsssr
in his	sustssssr
in ihrem	ssrsrssrv
in ihrer	sssussssr
in january	trrutrusp
in joining	sssusssss
in learning	ssssssuss
in leeds	ssrststtq
in mattinata	strrrsrrv
in may	srrsururr
in mijn	rrrtrrrtv
in my	rrrqttrsw
in november	sssusssss
in october	ssssssvsr
in on	rtsrrrrsw
in one	urtssrrss
in order	trsrutssq
in our	vorxqrsrs
in person	russsssss
in progress	ssusssssq
in quanto	sssussssr
in ruhe	ytrrsrrsp
in salford	srsvssssq
in sechs	rssssussr
in six	sssrsrssu
in that	stsrssssu
in the	ttqvspwnv
in there	sssssussr
in this	rqsrsqqr0
in to	suqrrrqsw
in touch	vusrsurso
in two	ssrruursq
in under	ssssssusr
in unserem	ussstsssr
in valutazione	qssrsxssr
in with	rrsussvsp
in writing	ssrsxtqsp
in your	ottxrrqur
inbox	usrrtrtsr
inc	srqsqrwtt
include	russrrrsu
includes	rstsssrru
including	strqrvqrv
including the	srsssvssr
income	srsrsttsu
inconvenience	stssrusss
incorporacion	rrrrvssst
incorporacion el	rrssussst
increase	srrsrsrsw
increase your	srssssssv
incumbent	ssssssusr
indeed	ssstssqwq
indefinido	rrrryrssr
indeterminato	ssssussss
indeterminato ral	ssssussss
index	srsrssrrv
individual	rtsusssss
individual feedback	sssussssr
individuals	ssssssrsu
induction	srssssssu
induction is	srssssssu
industria	stssssusr
industrial	srsrssswr
industry	rstrrrurt
ines	suvtsqsrp
info	rqrrrrurw
inform	qtrsuvqrs
inform you	qsrsvvrrs
informal	utsssstsq
informamos	rrsusrssu
informamos de	sssussssr
informamos que	rsssssssv
informatik	sssssssur
information	rtrqrqsry
information is	susrssssr
informationen	srtsusrrs
informed	urstssssq
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
initiativbewer	sssussssr
ink	ssssusssr
inkl	rrurqrrrw
inmail	srsrssyrq
innen	qsrtrrrsw
innerhalb	vsrqrrssu
innerhalb von	ursrrsrst
ins	rtrsstrru
inscribirte	rrstsrssu
inscricao	tssussssr
inscripcion	vrsrssssr
inscripcion en	vrsrssssr
inscrire	srsussrst
inside	qsswsrstq
inside of	sssussssr
insists	ssstsussq
inspection	ttstssrsq
inspector	tssssssvq
insta	ssstrsusq
instagram	rssusrrst
installed	sssrssssu
instant	srssssuss
instead	rxtrrqqtt
instead of	rutssrrss
instituto	vssrsssss
instructions and	srussssss
insurance	rssqsvrst
intake	sruttsssq
intended	svsrsssrs
intensiv	srsussssr
interactive	srtrssssu
interessant	sssrrttus
interesse	tspwqpxqr
interesse an	urrurrsrt
interessenten	sssqstssu
interessiert	strqsustr
interest	yroxopuqs
interest in	ytqyqrtqk
interested	ttsprrtrw
interested in	ttsqssrsu
interesting	qrsssstsu
interet	srsussssr
intern	rrrttrrvs
interna	qrsusvrsr
international	rrsrrrvst
internet	rqwqrrqsy
interview	j3roqutpz
interview at	pssrssssw
interview candidates	srssssssu
interview for	r1ssstssk
interview has	svssssssq
interview on	strusrtsq
interview panel	srssssssv
interview stage	qssvssssr
interview tomorrow	srsrssssu
interview with	rvrqssrsu
interview you	sqsrsursu
interviewing	qwsrsussp
interviewing for	rusrsussq
interviews	prrpuvrrx
interviews are	sssrsvrss
interviews will	rvssssssq
intervju	swrssrrsr
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
invented	stsstsssq
inventory	sssssutsq
invested	sssussssr
investment	srrrsursu
invite	o0sqsqsru
invite with	rxssssssq
invite you	rtrqtrtsu
invited	ptwvrrrrr
invited to	qvsurrsss
invited you	srvsssssr
invites	srusssssr
invites you	srusssssr
inviting	sqsstsssu
inviting you	sqsstsssu
inzwischen	qssxsrrsq
io	susssssss
ion	ssusssssr
iphone	rystrrrsp
ira	srvssssss
ireland	ssssssusr
iris	ursrurssr
irish	sssrssssv
is	sttpuwpnu
is 0	vuqsurrqs
is a	utvtspqqt
is an	trsstrrru
is appended	sssssssvq
is as	ssssvsssq
is authorised	susrssssr
is available	rptvurrrr
is being	stsqsvssr
is binding	ssssussss
is committed	ssssssusr
is complete	vsrrrtssr
is confirmed	rvtsssrrr
is currently	ussrsssss
is de	qsswsrsss
is done	ssssssssu
is effective	sssssussr
is exactly	ssssssuss
is fine	srwssstsp
is free	ssusssssr
is from	uussrsssq
is frozen	srsrsvssr
is gone	sssusssss
is in	uqqtsxqrr
is it	srssssssu
is just	ssssssssu
is looking	srsrsruwp
is mise	sssstussq
is monday	sqvsrsrsu
is needed	rssrsvssq
is never	sssvssssq
is nil	srsvsssss
is no	rrvtsrrss
is not	qmtsuxwps
is now	uqwsrrrrr
is off	sussssusq
is offered	sssrussss
is ok	trsvssrsr
is one	rrsrsstsu
is our	srstvsrsr
is person	sssssswsp
is presently	sssrsussr
is quite	usssssssq
is safe	srsssusss
is scheduled	tvrrrssss
is simply	ssssssssu
is subject	ssssursss
is that	rrssrrssv
is the	rqqqustrw
is this	rusrstssr
is to	trsqrursw
is two	srrsussss
is unique	srvsssssr
is valid	ssssrsssu
is well	rssvssssr
is yours	ssssusrss
isa	sssusssss
iscrizione	qtrrrrrtv
island	rrussussr
israel	sssssssus
isso	urrsrvsrr
issue	trrtrrrrw
issues	srssssssu
ist	zqsvswsnl
ist angekommen	ussrsssss
ist bei	ursrsrsss
ist bis	rrsssvsss
ist da	xrsqsrssr
ist das	ssrsssuss
ist der	svsstrrsr
ist die	rurtsssss
ist ein	srssssssv
ist eine	sqttrsrsv
ist es	rrrssrssx
ist fur	trrursssr
ist gut	urrrstsss
ist hier	usstsrssr
ist inzwischen	rsswssrsq
ist leider	stussrssr
ist mir	srssssvss
ist mit	rssrurusr
ist noch	sssssvsss
ist sie	ussssssss
ist somit	ssrvrsssr
ist um	ssssusssr
isto	rrsxsrssq
it	unzotoqxt
it 0	srsstsvtp
it a	tqrvtqqst
it about	srssssrsu
it after	sssssussr
it again	rsssvsssr
it and	rtursssss
it as	rrwqssrst
it back	stxsrsrsp
it been	vssssrssr
it by	swrrsussq
it came	tssussrsr
it can	ssssssssu
it come	ursrsussr
it did	sssqssssu
it does	sssrssssv
it easy	ssussssuq
it every	sssssussr
it for	rssrssrsv
it from	rrtwstrsq
it has	qqtturrsv
it have	sssvsrssr
it here	sssusssss
it in	ssssvrqss
it is	rurtqrsru
it just	sssrssssu
it ll	trrutstso
it long	ussssssss
it looks	ttssssruq
it new	sssssssur
it on	xrsqsrtsq
it once	qsssssssu
it one	sssssussr
it over	sssrusrsr
it real	srussstsr
it recruiter	ssssssvrr
it so	vssrsrssr
it takes	ssursrsst
it the	sutrsssss
it there	sssussssr
it through	russusssq
it to	tp1pqsrtq
it was	srrxtrqrt
it we	wssrsrssq
it went	usstssssq
it were	sssqssssu
it when	srrsussss
it will	rsrqrussu
it with	srsusussq
it works	ssssrsrsw
it your	usssssssr
item	rrsrussst
item 0	ssssussss
item is	sssssrssu
items	srtqrrsrx
items below	sssrssssu
its	ptqsqvvst
its head	sssssssur
its meeting	susussrsq
its next	rsssssust
j	ovsytrrqp
j 0	srssssssu
j ai	psrysttrp
ja	yrox0qppm
ja esta	rrsurrsst
jaar	srstusssr
jade	usrtssrsr
jahr	rrryrrtsq
jahr 0	sssvssssr
jahre	rrrrwrtst
jammer	rssvsssss
jammer maar	rssvsssss
jan	surrrvrrs
jan 0	ssssrssrv
jana	rrsusrrsv
jane	sssrssrsx
janelle	sssussssr
january	uupsuusrn
january i	stssrsssu
japanese	ssssssusr
java	qqtrrttvs
java 0	srtsssuss
java developer	rtssssrvr
jd	ssssssusr
je	xvqvouxnk
je 0	sqwsssssr
je bent	rrsrvursr
je brief	utsrssssq
je de	srrsxsrrr
je een	qtssrrtsu
je graag	stssrsurs
je me	rsssssuss
je n	rssvssssr
je ne	rssssusss
je op	qrvwrrrrr
je prefere	rrsssvssr
je profiel	urrrssuss
je sollicitatie	urrvsrrsr
je staat	srsrsvssr
je suis	trssssusr
je te	rtrrrrssv
je vous	pvqrrvwro
jeanne	susssssss
jeden	ussrsssst
jeder	srussssss
jederzeit	srrrrrrrx
jeito	rurtssssr
jelle	rr0rrrrrq
jemandem	sssussssr
jemanden	rsrurqysq
jemanden fur	ssssssuss
jemanden mit	srsvssrsr
jersey	sssssssur
jessica	wssrsrssr
jetzt	tnvpqqstz
jetzt bewerben	rssrssrwr
jeu	sturssrsr
jeu de	sturssrsr
jeudi	qxsprrurt
jeudi 0	rwtrssrsq
ji	urssrsusq
jij	rustursrr
jo	uorrstssx
jo doe	sqssssssw
joan	srstusssr
job	onnspq01t
job ad	ssssssusr
job ads	ssssssswq
job alert	ssssssswq
job board	srssssuss
job description	rssrsszrp
job i	ssssssutq
job is	sussurrrt
job market	srsssssus
job search	rssvssrrs
job sites	sssssssur
job that	rssrsssut
job title	ssstssvsp
jobs	uoqmqqo5v
jobs by	srssssrwr
jobs in	ssssssrxq
jobs that	sssrssrvr
jobs we	sssrsssrv
joe	vssrsrsss
join	ssqpxqsut
join by	ssssusssr
join us	strrtsrru
joining	struturso
joint	srvturrsq
jointe	suurssrsq
jolie	utsrsrssr
jonas	rsststrur
jordan	svsrssrsr
jornada	sssussstr
jou	rrrsssuss
jour	stsssrssu
jours	rrrrvrtrt
jours et	rrsrwssss
jpg	russssrst
jr	trtsssssq
judgement	tstrsstsq
jueves	qwrrurrrs
jueves a	sussssssr
juillet	svtsrtrso
juin	rtsttrssq
jul	susssssrs
jul 0	susssssrs
jule	wtrrrrssq
juli	srrqwsrrt
juli 0	srrsrsssw
julian	rxssssssq
july	ostrsyrss
july 0	rttqsurru
jumping	rusrsssss
jun	trxsrrrrs
jun 0	srusssssr
june	usqrputur
june 0	rurtsrqtr
junge	rrsssrssv
jungen	srsvssrss
junho	rrurssssv
juni	qtuputtqr
juni 0	ruurtssrq
junio	stssusssr
junior	trstsrrwo
junior software	sssrsssvr
juri	urrtssssr
jurist	rrsvvrssq
jury	rssssrssv
jusqu	sprorztrt
jusqu a	tqrprwtru
just	rqsjutwsw
just 0	ssssssssu
just a	rstqrvrru
just ca	sssssusss
just come	ssssssusr
just email	sssssssur
just got	ssusssrss
just not	sssssusss
just posted	sssssssur
just put	ssssurrss
just raised	sssrssuss
just reply	ttsssstsq
just the	ssssssrsu
k	rxrstrtrp
kam	vrstssssr
kan	wqvtrrrrp
kandidaat	srstsrrsu
kandidaten	trsussssr
kandidaten verder	qssvsssss
kandidatin	sssusssss
kann	utszqtprm
kann es	ssrrsusss
kann ich	sssvrtrsq
kannst	rtsurrrss
kannst du	rtsusrrss
kantoor	utrrssrss
karin	qssxrqtsq
karthik	srsvssssr
kasse	srvsssssr
kayleigh	rsuussssq
keen	sustssrsr
keep	qouutwqqt
keep track	sssrssssu
keep you	rqstrxrsq
keep your	qsttuurrr
keer	sssusssss
kein	vsrsrrsrs
keine	mswsuwpsr
keine weiteren	rssrsvsst
keinen	rrrxrrqrw
keinen platz	sssrrqssx
kelly	rvssssrss
ken	sussssrss
kennel	sssssursr
kennen	rurrrqvss
kennenlernen	rxrrrstsq
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
kim	vqrtsququ
kim i	ssssssvsq
kim just	srssssuss
kim thank	rssrssssv
kim thanks	svstssssp
kim you	rrssssssu
kin	ssssvsrrr
kind	vrrspvtrs
kind regards	ssswstusm
kinder	sprtssssw
kindly	qvwtvrrrk
kindly complete	rrwstsssq
kita	tssssrusr
kita verbund	sssssruss
klaar	rrrrrrsry
klant	srrrsstru
kleine	rwttrrrrq
klient	urstsrssr
klient hat	urstsrssr
klingt	susssrsss
klinik	ssusssssr
klockner	ssssusssr
km	srsrssuur
knapp	srsussssr
knew	srstusrsr
knock	ssusssssr
know	opps12pnr
know and	sqssssqsw
know by	ssssusssr
know for	sssrsusss
know i	srsusssss
know it	sssusrtsq
know more	srsrsxrsq
know that	vqsrturrq
know what	sssrrrust
know when	sssrssssu
know you	ssssurtss
know your	russtsssr
knowledge	sqtsrrwrr
knowledge of	srussstsr
known	sssrssssv
koffie	urrrssuss
kolleg	rrsrssssw
kolleg innen	rrsrssssw
kollegen	sssussssr
kom	rtsvsrssr
kom je	rtsvsrssr
komm	q0rrqqurr
komm doch	svsssrssr
komme	rtstsursr
kommen	vwrrsrtro
kommen sie	srssssust
kommenden	usspssuss
kommenden jahr	sssrssust
kommission	rtrrurssr
kommst	sprsssssx
kommst du	sprsssssx
kommt	tqstsurrs
konnen	stpvzropq
konnen dass	rrsqxsssr
konnen ihnen	srrswsssr
konnen sich	rssusrsss
konnen sie	qwrstrrss
konnen wir	qqtqqwrrw
konnte	rsssssuss
konnten	rrrtrrwsq
konnten sie	srrtrrwsr
konto	rrsssssut
kontrast	rrssssrsw
kontrast personalberatu	rrssssrsw
konzept	sruurrrsr
korperschaft	sussssssr
kotlin	srssssuss
kreis	rurrrvssr
kreuzen	sssussssr
krijgen	ursqsussr
krijgt	strsrssru
kun	rsrqwrrru
kun je	rsrqwrrru
kunde	sstturrsr
kunden	susssstsr
kundigen	srssussss
kunt	rrtrtrssu
kurse	ssstsussr
kurz	rxqrsrtrs
kurz bescheid	sursrrssu
kurze	rtwqqtvro
kurze bestatigung	svssssssq
kurzfristig	svsssrssr
kuste	rsssssuss
kw	rusrsssss
kw 0	russsssss
kyc	tsssssssu
kyc analyst	tsssssssu
l	urtwtrtmr
l annonce	rrstsussr
l autre	rrstsusss
l emploi	rtsusssss
l equipe	usussrssr
l issue	ursussssq
l offre	rrsusssst
l on	susssssss
la	2wmvvzjip
la admision	vrsrssssr
la base	rtsrrsvsr
la carta	rqrrusrrx
la disponibilita	srsusssss
la empresa	rrutsssss
la fin	rssrsvsss
la informiamo	rrstssssu
la lettera	vrsrurssr
la maison	svrrssssr
la persona	rrsyssssq
la personne	rrstsvssr
la plaza	trrwrussp
la premiere	rsssvssss
la prova	rtsrwsssq
la puntuacion	trsvrsssq
la renuncia	rrruusssr
la ricerca	rtstsssur
la ringraziamo	srsvssssr
la rue	srstrsssu
la sala	rqsrvrsrv
la segreteria	rtsrsussr
la semana	susrstssr
la siguiente	sussssssr
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
laden	rsrtrrrsw
laden sie	strsssssu
laden wir	sqssssssu
lady	sssussrsr
lager	sussssssr
lake	tsssssusq
lamentamos	rssqsrssx
lampe	ursrurrsr
land	ursssrsst
landed	ttrutrrsp
landed in	tussssssr
landed on	sssvssssr
landet	rssrssssw
landlord	srsrsusst
lands	sssssussr
landstallmeist	ssssusssr
lang	utrssrrst
lange	qsstrwrsr
langer	rrrwrursr
language	tsssrsvrr
languages	susrsstsq
lanken	ruxrrrrrr
lantern	srusstssq
lanyard	usssssssr
lapses	rrutssssq
laptop	svurtrrsr
large	srsusssrt
larkspur	sssussssr
larkspur home	sssussssr
lars	rrrswssrs
las	rxrwqsqrq
las 0	rvrrrrrsv
las gracias	rssvssssr
lasst	qtsrrxssr
lasst sich	rssrsusss
last	svsnrquws
last 0	sssrssrus
last date	usssssstp
last friday	sssssussr
last time	ttursstsp
last year	srurtrsss
lasts	sqrsssssv
late	sustsrsup
late and	ssrutsssr
late with	susrsssss
laten	rrsrtussu
laten weten	rrsrusssu
later	qttprttru
later than	rssssusss
lateral	srusssssr
lateral hiring	srusssssr
latest	srrrrsrsw
laufenden	rrursvrsr
lauft	sssrsusss
laugh	sssussssr
laugh out	sssussssr
lauren	ussrssssr
lavori	srssrsssv
lavoro	srvsssstq
law	rsuqrsrtu
lawyer	ssssusssr
lawyer to	ssssusssr
layoffs	sssrsrssu
le	wxxwrsmlo
le 0	sxsrurrrp
le dossier	ursrusssr
le informamos	sssussssr
le lien	wqwrrrrrq
le meas	stssrussr
le plaisir	srrrvsssu
le poste	pttvrwrso
le recrutement	rrsrstusr
le temps	rrsvssssr
lead	qzoqsrtyo
lead by	srsrssvsr
lead data	sussssrtr
lead to	ssrsrsssu
leaders	urusssssq
leadership	ursrsustp
leading	sssrssuss
leamington	ssssssusr
leamington spa	ssssssusr
learn	tqurssrrv
learn how	srssssrsv
learn more	trusssssr
learning	ssrqsrxvp
learning engineer	tssssssvq
learning more	stsrssusr
lease	rrrsssust
leasing	rrsssusst
least	ortwtrrst
leave	qnrxruurt
leave a	srsrsusss
leave it	srswsrssr
leave until	sssssrssu
leave you	ssstssusq
leave your	srssssssu
leaving	rssvssssr
lebenslauf	sqrrrrtrx
lecture	ussrssssr
lecturer	sstrtsstq
lecturer in	srtrtsstq
led	sussssssr
ledger	qssussstr
leeds	tsrutstto
left	tssuttqrq
left a	ussssstsr
left wondering	sssqsvsss
legal	susqrrwsr
legal and	ssssssuss
legen	sssussssr
legitimate	ssssssuss
lei	ursrsstsr
leid	rrsvrtrss
leid dass	rrsssusss
leider	kqsvsxop0
leider absagen	susssssss
leider bis	rrsrswssr
leider erst	rtsrsussr
leider hat	rsspstssw
leider ist	rssussssr
leider keinen	sssrsrssv
leider konnen	sssprrssx
leider konnten	sssussssr
leider mitteilen	rssusssss
leider mussen	stsrrsssu
leider nicht	sqrvwsrsq
leider noch	sswrsqssr
leipzig	ssssssssu
leitung	rssrtsusr
length	srsrsttsu
length of	srsssusss
leo	yqwqrrrrp
leonie	rtsstsruq
les	xustpqprr
lesen	wttrrrrrs
lesen es	srussssss
less	sqrtrrrsw
less than	ssssssssv
let	qrtm0urpu
let call	sssrsusss
let me	qsqpyquru
let talk	ssssssusr
let the	sssssursr
let us	rusrtsssr
let you	urvqrtqrr
letter	ssqq10npo
letter and	tssrsursr
letter for	sssswsssp
letter will	sssssussr
lettera	vsrrurssq
lettera di	rrssvssss
letters	wrsossssu
letters are	sssrssssu
letters for	usssssssr
letting	srsqssrsy
letting me	sssrssrsv
letto	rusursssr
lettres	usssssssr
letzten	ssssssrrv
leuk	ursssssss
leuk dat	ursssssss
leute	trtqsutsr
level	rrsrwrruq
level 0	stssxrsso
level software	sssssssur
levy	sssssussr
lg	rxrqrrrst
lhe	rurtssssr
li	tursrsrsr
library	sssqsrtst
libre	tsrrssssv
licence	usrtrrrss
licence is	ussssssss
license	strsrsuss
license and	strsrsusr
lid	stusrsssr
liebe	vuqtvspsn
liebe elif	ssssusssr
liebe frau	xwsmutqrp
lieben	stsssrssu
lieber	upsvrurrr
lieber herr	srtrrwtrq
liegen	rrsvsssuq
liegt	tptqtxqrt
liegt bei	ssssusssr
liegt uns	usursrsss
lien	wqwrrrrrq
lieve	rssusssss
life	rrrsrrrsx
life insurance	ssssssssu
light	srrrsusst
ligt	rsssrrssv
lijst	rrsxrsssr
lijstje	rrrrrvusr
like	pysm1qrou
like monster	sssssssur
like this	srsssssru
like to	qxspyqqqs
like us	sssrsussr
like we	sssssssur
like you	rsrsxrrrq
liked	pvuurtsso
liked the	ssvsssssr
liked your	qusussssq
likely	urrrstrst
limit	srtusrsss
limited	strsrrrrv
limited time	ssssssssu
line	rtrqrvqtv
line and	sssrsusss
line to	sssrsvssr
linea	srutsssss
lines	srsrsrrvt
lines up	sssssssur
lineworker	srssssssu
lingua	ruutsrrsp
lingua inglese	swssssssq
linh	rustssssr
link	qw5lpoqqv
link at	ssusssssr
link below	ssrsssssv
link https	srusssstr
link is	ururrsssr
link on	ssusssssr
linkedin	qqqrqq3ym
linkedin com	rtrrrrryq
lio	rustrsssr
lisa	sssssusss
lisbon	stssssusq
list	pqvrqvtoy
list 0	ssutssssr
list click	ssssssusr
list for	sttsrvrsp
list of	rsrurrtrt
liste	rssssusss
listed	rtsrtrusr
listen	srssssssu
lit	srussssss
literally	sssrsusss
litigation	srswssrsr
little	srtsssrtu
live	spvrrrrrv
living	ssssssuss
ll	13smtpqkp
ll be	uzqtsqsqn
ll call	sussssssr
ll check	srssssvsq
ll cover	sussssssr
ll do	ssrsustsr
ll find	rqtrrsust
ll get	svtrtrrsr
ll give	sussssrss
ll have	uwtqrsrsp
ll hear	utsrssssr
ll keep	rrstsrssu
ll leave	srsussusq
ll let	sswsrrrsr
ll look	rtsttsssq
ll love	sssssssru
ll meet	svssssssq
ll never	qrtsssssu
ll only	qsssstssu
ll put	trsrqsqsx
ll read	vstrssrsq
ll ring	sssrsussr
ll see	tttsssrsq
ll send	ssssusssq
ll show	usssssssr
ll tell	sssussssr
ll text	stssrsrsu
ll write	vsrrsursq
llc	srssvsstq
llp	rtsvsstso
llp is	svsssstsq
lo	xxsxrppqn
lo que	rssvssssr
loan	sssrssssv
local	rqursrrut
local time	sssssssvr
localisation	sssssssur
location	rsrtrrzqq
lock	rvvrrrrsr
log	rtqqrtqtv
log in	rtqrruruu
logged	ssssssssu
logik	rrvsssssr
login	trtqtrrst
logistica	srusssstr
logistics	surssssss
logo	ytrsrrqrr
lohr	rqrrrrtsw
loja	rxssssssq
lol	rsurssrst
london	vtrsrrssq
london 0	vssssssrr
long	trtostsru
longer	prrysrrsu
longer under	qssvssssr
longer wish	sssrssssu
look	0tqssoqpt
look at	susutrrrr
look forward	trsqrrrrw
looked	vrrruqrts
looked at	vrrqvrssr
looking	qspspqzvt
looking for	rprtrrzvq
looking forward	rurrrrrsw
looking on	usssssssr
looking to	srsrssuuq
looks	xzrnsqrsq
looks after	ussrsstsr
looks at	ussrssssr
looks for	sssrsrssu
loom	trurssssr
loop	svsurrssp
loop the	sssvssrsr
loopbaan	sssssssur
lorna	ssstsstsq
lorraine	rvsqsssst
los	vpqrspqrz
los angeles	srssssssu
los requisitos	usssssssr
loschen	trrurrrvr
loschen wir	qssusssst
lost	srsssrvss
losung	rrysrrrsr
lot	vrrurrrst
lothar	sssssusss
lou	usrrtrusq
loud	utstsrssq
love	quqqsuuqu
love to	rvsrruwsn
love you	stssurrsr
loved	sututrrso
loved your	svstssrsq
lovely	rsrvtrurp
low	rtrrrrrrw
low and	susssrsss
lowest	srrrssssv
lpa	srssustsr
luca	susuqtqqr
lucia	vtsqssssr
luck	ssvxrqqsq
luck with	srstsrssu
ludmila	sssrssvsr
ludovic	ssssssusr
lugar	rttqrvsrr
luis	rrwtrqrrt
lukas	rursrutrq
lukt	rwsrssssr
lunch	ruqrxqprv
lunch with	svrsrssss
lundi	wsuqqrqrs
lunedi	trrp0rrrq
lunes	putquqrrv
lunes 0	qvrrursrs
lust	rtrrsrwsr
luz	rusrsssss
lyon	rrrsssrwt
lysenko	ssstrsssu
m	wuomqp3uo
m a	rrssssssu
m afraid	rtsustrsq
m aware	srsrtursr
m d	ssssssrvr
m en	rrsrruusr
m in	ssssssusr
m interested	susssstsr
m not	vsuortrss
m on	rssrsrusu
m paying	sssusssss
m so	ussssssss
m still	ssssurrss
m the	sussrrusq
m w	vrrrrrtvq
m working	ssssssuss
m x	sssssssvq
ma	vrtssrsuo
ma non	urvrsssrr
maak	rsvqtrrrt
maanden	srrsssuss
maar	srrvrtrsr
mac	rtssssssu
mach	rsrswrrrt
machen	wusqqvrrp
machen wir	svsrssssr
machine	uqqsrruvr
machine learning	tsssssvwm
macht	rrsrtvsss
mackay	srssssssu
mad	srssvsssr
madam i	rsssssssu
madame	rsrstutrr
madame monsieur	uqtrrrssv
made	ousypxpqr
made our	sussssssr
made the	sssusssss
mag	urrrrtrst
mag ik	sssssussr
maggio	rssrtusst
mai	qvsmtxpsu
mai 0	suustrssq
mai wird	strsrussr
mai zu	sssrusssr
mail	0rsprnouv
mail adresse	rtssssssu
mail is	usssssssr
mail ist	vrssssssr
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
maison	tvrssrssq
maitre	rrrrusurr
major	srssssssv
make	qssnpwqvx
make a	srssstrvr
make it	strrssrsu
make our	swssssssq
make sure	rqstssssv
make the	srsrsutss
make you	srstsurss
maken	stsrvssrr
makes	rrstssrsv
makes me	srsussssr
making	rsrssrtvs
mal	uxptqourt
mal an	rrsusrrsv
malte	rurrsrvsr
malte ahrens	rtsrsrvsr
man	rururtrss
manage	ssrqsrswr
manage your	rssrssrvs
manager	uwprrsvwk
manager and	qssqssusv
manager has	rssustssr
manager is	rssussssr
manager on	srssrsssv
manager south	ssssssusr
manager will	trssssssu
managers	spsrtrwss
managing	stsrsrvrq
managing partner	srssssvsr
manana	rurrvrvsp
manana a	rusrvrssq
manchester	sssrsswsr
mandate	ussrsstsr
mandatory	srusssssr
manthey	srutssssr
manual	srutssssr
manuel	sussssssr
many	rqrstrqtx
maple	swssssrsq
mappe	ursrsrusr
mar	sssusssss
marc	sussssssr
march	spqqtvust
march 0	trrsurrst
march and	srsrssssv
marche	ursrssvsr
marco	rrrtvrurq
marcus	rrrustrrt
mardi	rxrurrrrr
mardi 0	ssssssssu
marek	rurwssrrq
marguerite	sssursrss
marina	rssrussss
marine	sssssssur
marion	sssussstr
mark	qqwursrrt
mark 0	srrtstssu
mark is	srwrssssr
mark your	srstssssu
market	qorossxuv
market on	srssssuuq
marketing	rqttrsrsv
marketing executive	rsssssssu
marking	ssvrssssr
marks	trsusrssq
marks the	usssssssr
marta	rxrsttrrp
martes	rrrtrrrrx
martes 0	sussssssr
martin	srurussss
marz	stuqutrsq
mas	oqyyqurrp
mas de	srxrrrssr
mas nao	sssusssss
mass	ussssssss
mass email	ussssssss
master	rpsrtrrsy
match	orrtvrs3k
match what	rssrsssvr
match your	sssrssryq
matched	ssssssusq
matches	srsssssvr
matching	sssrssswr
mate	vrrstrxrn
material	srssssvss
materials	ursssrsss
mateus	srsrsrssv
matin	utrrrrtsr
matinee	sxrrssssq
matteo	rrrvusssq
matter	ssssssssu
mattinata	strrrsrrv
max	tr0srtqrm
maximal	ssussssss
maximum	srussssss
may	spstssurt
may 0	rsusssrss
may ask	ptssssssu
may be	rutsrrssr
may cause	srssssssu
may have	srssrsuss
may i	ssstssusq
may not	tssrsussr
maybe	srsqstssu
mb	vrtrssssr
me	pvsmzn2ms
me 0	ssrrruusq
me a	ruwrrrrsr
me about	ssssrsqsw
me after	srsrssssw
me and	tttsrsrsq
me anything	ssssssusr
me by	stussstsq
me in	ssssssutr
me know	qsqoyqtrw
me the	sssssusss
me to	trsussssr
me too	srssssssu
me with	sssqtsust
me you	sussssssr
mean	stsrssssu
means	srrustrss
means a	srsussssr
meant	sssttussq
meant to	ssstsussq
meantime	vrrrtsssr
meantime you	usssssssr
meanwhile	ussssssss
meas	stssrussr
mechanic	sursusruo
mechanical	tsusssssq
med	q1rrsrrtm
medewerker	srssusssr
media	ruttsrqrt
media manager	sssusssss
medical	rqqrxsvsp
meegemaakt	rssvsrssr
meegemaakt en	rssvsrssr
meer	rrsrsvrur
meet	s3pqoutpp
meet on	sqssssssu
meet the	svstrsrsr
meet with	susrssssr
meet you	sttsssusp
meeting	pxqqpvqqy
meeting next	sssssussr
meeting on	srsusssss
meeting this	sqssrsssw
meeting with	svssssssq
meeting you	swsqsrssr
meetings	sussssssr
mega	vusrrsssq
mehmet	rruyrrrrq
mehr	ppvwrrstq
mehr als	ssvsssssr
meilleures salutations	srssssssu
mein	trtwqsrtq
mein bruder	sssssurss
meine	sqrsuqssu
meinem	rvssssssr
meinen	rrsssstsu
mejor	suurssrsr
mejores	rrssssssv
meld	stsrrsvsr
melde	vssqrursr
melde mich	vssqrursr
melden	stqnqxsrx
melden sie	ssrsssssv
melden uns	prrqrwrsx
meldet	tqsrssrsv
melhores	utsrssssr
melhores cumprimentos	utsrssssr
member	uurprvtsq
member services	usssssssr
members	ssrqrtruu
membership	srsssrssv
meme	sussssssr
memo	srussrsst
menina	rrsxsrssq
mensaje	tvsrssssq
menschen	tsussrssr
menschen mit	ssussssss
menschlich	sssvssssr
mention	trsqtstst
mentoring	ssrsssssu
merci	vttvtqrrn
merci d	rrsvsssss
merci de	svrsusssq
mercoledi	rswrrrrru
mercoledi 0	sssrrsssv
mercredi	rstrsrssu
mercredi 0	stursssss
meridian	susstsrsr
merit	tssturssq
merkblatt	rruttsssr
merkfahigkeit	srvsssssr
meru	srsvssssr
meru associates	srsvssssr
mes	vprpqssuw
mes donnees	rsstssssu
mesa	trrsrsrsv
mese	wrsrstrup
meses	rrrturusq
mesi	rtsrwsssr
mess	sussssssr
message	ttrqrrsrx
message board	sssrsssur
message is	stsrsussr
messages	srsrsrssv
messaggio	ssssssusr
messenger	sssvsrssr
messing	stsusrssr
messing you	stsusrssr
mesure	rssrsusst
met	zsqxurpon
met and	stsqsssst
met de	twrqrurrq
met ons	rssusrsss
met the	ssusssssr
met vriendelijke	sssussssr
meta	trsrsvtsq
meter	rssrssssu
method	ssrsssssu
methods	srssssssu
metro	svsrssssr
mets	srssssuss
meu	rvrrrsurr
mevrouw	purvvtrro
mfg	stsrswssq
mi	ywqttssql
mi 0	sussssrsr
mi farebbe	stsrrsusr
mia	rsswrrrss
mich	vprurqurt
mich fur	rsswsrrss
microsoft	rwrrrrsru
microsoft teams	sxsrsssrq
mid	vssqttrtr
middle	vrvrsrssr
middle of	vssrsrssr
midnight	rrvrssssq
might be	utsrsrqst
mij	ursqrrssw
mijn	rsrtrrttv
mike	rssssvsss
mil	srrtssusr
miles	vrsrrsrtr
million	rrtrrrrrx
millions	ssssssssu
min	rw3ropwpl
min 0	sustssrsr
min max	susssssss
mina	swrsssssr
mind	rssxsrtsq
mindestens	qsusstssr
mine	srssssvsr
minerals	rssvssssr
minima	rrrurssrv
minima 0	rrrurssrv
minimum	rruttrrsr
minister	srstsqssv
mins	suvussrso
minute	r2qsqrqrq
minute 0	sssussssr
minuten	oyyosqqrs
minuten mit	rwrrssrsr
minutes	q04lopqqt
minutes 0	sussssssr
minutes and	tqvrqrrsu
minutes of	sutrssssr
minutes to	rrvrssssr
minuti	rurrrstru
minutos	rxrrrrwrp
mir	tqurwutqm
mir bis	sqvssrrst
mir leid	rrsvrtrss
mireille	svssssssr
mise	rursttrsq
mise le	stssrussr
mismo	svsrrssss
miss	ruursrsrs
miss the	rrvssssss
mission	rssusssss
mistakes	sssussssr
mistakes 0	sssussssr
mit	n0uysssmn
mit 0	srxurrrsq
mit anderen	rssrsvssr
mit dem	ttuuquqro
mit den	rrsutssss
mit der	rtrvrtqss
mit dir	survrrrsr
mit ein	rruusrssr
mit einem	rqsstvrss
mit freundlichem	svssssssr
mit freundlichen	uuqvuqurm
mit grossem	rssrssssu
mit ihnen	sxrtsrtso
mit ihrem	rsssvsrsr
mit ihrer	trstsrusr
mit und	rvssrstsr
mit unserem	rsstrsrsu
mit zwei	srsvsssss
mitbewerber	rssssusss
mitbringen	rwqrqrtqw
mittagessen	sussssssr
mitte	rssrsusss
mitte mai	rssrsusss
mitteilen	pqruwrrsu
mitteilen dass	qssusssst
mitteilen zu	rrrsxrssr
mittwoch	rytptqrrr
mittwoch 0	sutrssssr
mittwoch nachmittag	svsrrssss
mitzubringen	srtrrrrsu
mitzuteilen	utsrssssr
mix	sssrsusss
mixed	sssssstur
ml	stssssvsp
mme	rxrrsrrss
mo	wtupqrusp
mo fr	wqsrssssr
mob	sssussssq
mobil	sssrssuss
mobile	ttrssrsvq
mobile twice	sustssssq
mochte	qttsturrr
mochte sie	ssrsusssr
mochten	pvrtqstrt
mochten wir	rvssssssr
model	svtrrrurr
modele	srurssrst
models	rrrtrrvsr
models into	sssusssss
modern	srssssrsv
module	urssssrss
moet	vtsqssssr
moglich	squusstsr
mohr	ssssssuss
moi	sstqssrru
moin	ustpruvrp
mois	pqrvrsrsw
moment	vrsssvrrp
momentan	trrrsusss
momento	tqturutrp
mon	wpstrqwrq
mon 0	tprstsurt
mon attention	trsrssvsr
mon fils	usstsrssr
monate	tpqrwstss
monaten	rqtutstsq
monaten moglich	sruussssr
monats	vssrsssss
monatsende	ssssutssr
monday	r0tqvqrpp
monday 0	qxurqrqrt
monday and	ussrststq
monday week	stsstsrsq
money	rpsssttrw
money is	srssssusr
money not	sssrsussr
monica	sssrsusss
monika	usssssssr
monique	ssssusssr
monitoring	vssrsrssr
monsieur	uvrqssqrt
monster	sssssssur
monster careerbuilder	sssssssur
montag	quruxrrrp
montag 0	ssssusrst
month	3ppnurrqu
month and	ssssssssu
monthly	rqrststtu
months	pnryzqvqp
months 0	ssssssusr
months from	srsttsusr
montreal	srrsssvsr
moonmilk	ssssssusr
moonmilk leamington	ssssssusr
more	oorznvrtw
more about	ssursstsr
more closely	rssusssss
more information	srrrsstsv
more people	sssssurss
more than	rrwvqsqsq
more time	sssrsusss
morgen	q1tsrpqqr
morgen zwischen	sqsuusrsr
morning	w1rsqqpqp
mortgage	rssrssssv
most	qqtrrrrr0
most of	sssrssssu
most people	qstsssssv
mostrar	suurrsssr
motivation	rrruvsssq
moto	ussssssss
mountain	ussrsssss
move	orwvsuqqt
move ahead	sssssussr
move forward	prvvtrrrr
move in	sssrssssu
moved	sttusrsrp
moved forward	ssusssssq
moving	sstxrrrro
moving forward	tsrvrrrrr
mr	qsptqyxqp
mr blair	ssssssusr
mrs	wurqrqrst
ms	rusrwsrsq
ms ferreira	vrsrsrsss
msc	psssrsssw
msc oceanography	qsssrsssv
much	usqwqrqrv
much as	ussssssss
much for	urrusrrsr
mucha	rssusssss
multi tasking	ssussstsr
multiple	ssrssssrv
multiple choice	ssrsssssu
municipal	strussssr
muss	trrrrtrsv
mussen	nuryrsrst
mussen wir	qururrssu
musste	sssusstsr
mussten	qssrrtssu
mussten wir	qtsrsusst
must	qrvtppxst
must be	rsxqrrttq
must have	stssssvsq
must wait	srrtssssu
muy	strwrrssq
mvr	ssstvsssr
my	ysompr1pv
my client	srssssuss
my desk	ssssssusr
my hands	sssussssr
my iphone	susussrsq
my jobs	sssrssssu
my master	srssssrsu
my name	stsrssusr
my previous	ssssssuss
my resume	xssrssrsq
my son	sussssssr
myself	rtstssusr
myself and	russsssss
myself for	ssssssusr
n	umsuqxrqu
n ai	rssvssssr
n est	rsrqrxurq
n o	rrstssssu
na	rynvrqqmz
na 0	rssrssssv
na quarta	svssrsssr
na sexta	rwrqrrrrv
naar	wsrpoqsq0
naar aanleiding	tusrssssr
naar de	sqssqrrry
naar donderdag	svsrrsssr
nach	wtoxrruop
nach 0	pqtvsrtsu
nach ablauf	vrsrtsssr
nach absprache	srrstsssu
nach dem	rwrtrrrsr
nach der	ssurrvrsr
nach einem	sssussssr
nach einer	sssssruss
nach wie	rssrsvsss
nachmittag	svrrtrrss
nachricht	tqqtutssr
nachste	qutsruqst
nachste runde	srutrsssr
nachste woche	rvssrursr
nachsten	sqvpsrust
nachsten tagen	srsrtsusr
nachstes	ssturrrrr
nacht	ssssusrsr
nada	qursrursu
nadie	rrusstssr
name	nwqwonysu
name after	sssrssusr
name has	sssrsusss
name i	susqssrst
name is	rusrrsusr
name on	srwsrrrsr
name so	ussssssss
name thank	qtqzssrvm
name was	srstsstsq
name your	srsrssssv
namen	uusrsrtsq
namen des	vssrssssr
namens	sussssssr
namens de	sussssssr
names	usstsrssr
nan	sssrssssu
nao	xqpzoxqpp
nar	sssssvsrs
narrative	surtssstr
narrative designer	sussssstr
national	sturtrrsr
nationwide	sssrsssus
native	srusssrss
natural	srssssuss
nature	svrrsssss
naval	rsssssswq
navigate	sssssssvq
nda	sussssrsr
ne	wrrrrsrrs
near future	srssssvsq
nearby	sssssssur
nearly	qrsssrusu
nearly there	qsssssssv
neat	srssssusr
neben	surrsstsr
necesario	rssrssssv
necesitamos	rsstrrssu
necesitamos que	rsssrsssu
necessary	srssssrsu
nee	vrrqsstss
need	outorursv
need a	stsrssrsu
need from	srssssssv
need not	rssqswtsq
need somebody	susussrsr
need someone	sssvssrss
need to	ruumststu
needed	qsqrowwur
needed from	rssqsusst
needed to	sssssssus
needs	vtrtrtrrr
needs some	vsssssssq
negative	urtrsssss
negative vous	ussrssssr
negozio	sxssrsrsq
nehmen	qpvvsursr
nehmen sie	rqwtsrssr
nehmen wir	ssspsvsst
neighbour	srssssssu
nel	rquursrqu
nele	rvrrurrsq
nell	stsussstq
nennen	ttsrsrusq
ness	srrsrsryq
neste	rrsusrusr
neste momento	rrsusrusr
net	rpqqwsprz
nette	qrsysrssq
network	rrrtrrrsv
networking	srsrssssv
neu	rtstrrsvq
neue	qrrorwvxq
neuen	rtqrsqusw
neuen termin	sussssssr
neuer	stsrsutsq
neues	rrrsrsvus
neugierig	stsrssvss
never	rrturssrs
never ask	qssstsssu
never run	urtsssssr
new	onqkpws5w
new ceo	sssssursr
new date	sssrsusss
new in	sssssssur
new job	srsrssrut
new jobs	sssrsssvr
new message	susssstsq
new one	sstrsssur
new position	srssssrsv
new roles	sssssssur
new sales	srsrssvsr
new so	sssssssur
new time	sqssssssv
new year	sssssttsq
newer	srssssusr
newly	sssssssvr
news	rrqururqw
news is	sssussssq
next	vuqtwqtmr
next monday	srsrssvss
next phase	rsurssssr
next round	sqssvsssr
next step	ruttsstsp
next steps	wvtqssrsn
next time	sssussssr
next tuesday	sssssussr
next wednesday	susssssss
next week	trtqtqust
ni	rrsrtwrsr
nice	vprsqqxrs
nice to	ssstssusq
nicht	qnz1pwrpl
nicht aber	tssrvrssr
nicht abgeschlossen	srurssssr
nicht berucksichtigt	ssstssrsu
nicht fur	rrsustssr
nicht geklappt	sssqssssu
nicht im	rsssssssu
nicht in	qrrwsursr
nicht mehr	qqtutrvsq
nicht vergessen	svssssssr
nicht vor	ssurssssr
nichts	ttrsryqrp
nie	ssswssrsq
niederlassung	ussrsssss
niemand	trrqrxrsr
niemand aannemen	srsrsvssr
niemanden	sssrsusss
niet	rtuupvqqs
niet in	ssvsrssss
niet opnieuw	srsssusss
nieuwe	rrsssusss
night	qssussurr
nights	tqrrrrwrt
nights and	ssssssssu
nil	srsvsssss
nils	ssssussrs
nimbus	qtsussrtr
nimbus ledger	qssussstr
nimm	srwsrrssr
nimmt	srssussss
nine	vrssssvso
ninety	rssssussr
ninety 0	rssssussr
niveau	trsrsrssu
nix	usrrrtssr
nj	rssrssuvo
no	nmz0n2tkq
no 0	stutrurun
no action	stsrsvssp
no appointment	rssustssq
no decision	srsssusss
no es	qsvrsrssu
no from	sssvsrrsr
no further	rtsqsrtsv
no has	rssusrssu
no hay	rturrussr
no hemos	rssrsvsss
no i	usssssssr
no longer	prrysrrst
no luck	susrssssr
no more	srwusrssp
no new	sssrsusss
no not	sssrssssu
no other	sssrssssu
no pressure	ssssvstsq
no puedo	rrstsussr
no reason	ssssssssu
no se	urssssusr
no strings	srssssusr
no te	rrssstrsu
no thanks	tssrssusr
no to	srssssssu
no way	ussssssss
no you	ssssssssu
noa	ssstssrsu
nobody	ttumrqwss
nobody else	sssrssssu
nobody has	svssssssr
nobody who	sssrssuss
noch	tpsrr1qps
noch keine	rssrtusss
noch nicht	trvorttss
noche	sussssstr
nochmal	urryrrrrq
noemi	tsurssssr
nog	rqrsqxrrv
noi	rssutssss
noll	rrrrstssv
nombre	usssssssr
nome	rrrurrwsq
nominated	ssssssusr
non	sssvpxqrs
non ci	yrsrssrsr
non ricevere	srrrrsruu
none	rtuturqrq
none is	sssutsssq
none of	sussssrss
noon	tssqtrutp
noon 0	spssssvtr
noor	urrrrussr
nord	trrsrrstu
nordsee	ttsqssusr
noreen	ssssssusr
north	rrrtssvsr
north america	ssssssusr
northbarge	srssssuss
northern	tstrstssq
northmere	qsssssttt
nos	usr0sqppr
nos complace	strrusssr
nos ha	rvsrssssr
nos termos	urrtssssr
nosotros	ssrrurrrt
nosotros el	sussssssr
nossa	srsrtssru
nostra	rrsssusst
nostre	rssvssssr
nostri	rsrrssrrw
nostro	rrstssusr
not	opszpzqnv
not a	trsqqtvrs
not accept	svsqsssst
not add	sssrsussr
not advertised	ssssssusr
not affect	sssssrssu
not allow	rrvrssssr
not allowed	vsssssrsr
not among	rssvssssr
not an	srsstussq
not and	sussssssr
not answer	vssrssssq
not ask	rrsrssssv
not available	sssssusss
not aware	ssssssusr
not be	pqtyrvqsr
not been	qqruuqssv
not bring	ssrsrusst
not carry	stsussrsr
not come	srsssusss
not disclosed	rturssssr
not do	susssssss
not enough	pstvssssr
not even	ussrsssss
not exist	ssutsrssr
not fail	ssussssss
not fit	ssssssssu
not for	sstqssrut
not forward	surstsssq
not get	surqursst
not give	rssssussr
not going	sssqsstsu
not have	rqrvrwqup
not hold	ssstsrusr
not in	sssrsussr
not je	rrrrssssw
not know	srsqsutst
not left	sssssvssr
not make	rvrssrrss
not match	rssusssss
not meet	sssusssss
not met	ssstssusq
not miss	rstrssrsu
not move	srtrsvssq
not moving	usssssssr
not need	rsssrrrsv
not nice	sssussssr
not on	ssssssusr
not one	sssvssssq
not only	sssssssur
not opening	sssrsusss
not out	sssssussr
not promise	rssrsrwsr
not put	rssussssr
not qualified	sssussssr
not raise	susrssrss
not reach	srsrsusst
not read	twrrssssq
not reply	tssussssr
not see	vssrsrrst
not seeing	sssssussr
not selected	rrsusrssu
not send	ussssrssr
not started	sryssssso
not stop	sssussssr
not take	vtssrsssq
not taken	sssrssssu
not tell	tsusssssq
not the	uturrrrrr
not to	rrrvrssru
not trying	ssusssrsr
not wait	srrswsrrt
not work	sssqssssu
not workable	srsvssssr
not yet	srsrsutss
not you	sssussssr
not yours	srsussssr
note	stzvoqrvm
note on	rsutssrsr
note that	surssrrxo
note to	usssssssr
notebook	srursssst
notes	qtrusrssv
nothing	uvsqtqrtr
nothing new	sssssssur
nothing to	rwsssrrsr
notice	rssuvrqqt
notice period	srsvssssr
notice when	srsssssru
noticed	rrsrsrssv
noticias	rrsqsrssx
notifications	tssssssuq
notify	svtrsrsup
notify you	svsssrstq
notre	suvsrtrrp
notre part	ururssssr
nous	trqwrrppy
nous accusons	vssrssssr
nous avez	rssusssss
nous avons	qqrwsurrt
nous ne	vrstsrrss
nous renvoyer	rsvrssssr
nous vous	srqurqrrx
nouveau	rsrqssssv
nouvel	rrsqsvrsu
nouvelle	surusrssr
nov	stssusrsq
nov 0	stssusrsq
novel	ssusssssr
november	ruruqqssu
novembre	vrsrssusq
noviembre	ssusssssr
now	rovzpsqrv
now available	rrwrsssss
now i	sssrsruss
now it	sssrsuruq
now met	sssussssr
now on	rrssssssv
now open	sssrsssur
now the	rssvssssq
now we	srvsssssr
now with	ussrsstsq
nu	urrxrtrrq
nudge	srsusssss
nuestra	rwrqrussr
nuestro	wrrtrrssr
null	sssusrsss
number	vsqstptrt
number 0	ursssssst
number for	ussssrssr
number of	trrusrsss
numbers	trrqttrrt
numbers are	sssssusss
numerical	srxsrsssq
numerical test	ssusssssr
numero	vrsrrssst
numero de	ursrrssst
nummer	uusrssrsr
nummer 0	usssssssr
nun doch	srstsusss
nuove	rrstsssur
nuovo	rsstsusss
nur	strvqwqrq
nuria	rssussssr
nurse	ssrqsrzsp
nursery	ssusstssr
nurses	ssssssvsr
nursing	stsrusssq
nutzen	ussrsssss
nv	rsssvsrsr
o	stvzuppmr
o 0	rwrtrrssr
o de	rssrssssv
o link	sqyrrsssr
oakmont	rusrsssst
oben	rssssusss
oberrauch	wsssssssq
obra	vrrrvrssq
obrigada	xrrvrrrrp
obrigado	srssrsssv
obteve	rrstssssu
obvious	susssssss
obviously	usssssssr
ocasion	sssussssr
occasion	stsvsrssp
occasion you	sssussssr
occupational	ssurssssr
oceanography	qsssrsstv
och	srrrvusqs
oct 0	rutrrssss
october	ssrssswrq
october and	susrssssr
od	srsrxsrqt
oder	txtpsquum
odette	sssssrssu
odile	urussrssr
of	trrwrstps
of 0	uoxspqvqt
of a	rstoqusrv
of address	sttrsussp
of all	rrrsssssw
of an	srrsrstsu
of any	srstssssu
of applications	tssrssrsu
of april	susssssss
of birth	srvsssssr
of cost	ssusssssr
of course	sssrsrtsu
of data	qssssstst
of day	ssssusssr
of de	ussrssssr
of difference	sssssssvq
of entry	sssssusss
of fair	sssssssvr
of five	sssusssss
of hands	sssssursr
of his	sssrssssu
of interviews	sqssussss
of it	uwrtrqrrr
of jan	sssssussr
of january	vssrssssr
of je	rusrussrr
of joining	ssssusssr
of july	rrsssussr
of legal	ssssssusr
of luck	ssvvssrtm
of may	usssstrsr
of merit	tssturssq
of mine	srssssvsr
of my	sssrssssu
of new	ssssrusss
of northmere	qsssssstt
of our	tuqpsrtvt
of people	srsrsstsu
of qualifications	sssrussss
of reviewing	sussssssr
of sales	srsrsswsr
of school	susstsrsr
of staff	ssvrsrsst
of the	uuprsurov
of their	ssssssssu
of them	wssrssssq
of this	rrttrrrrw
of those	rususrssq
of three	tutrrsssr
of today	sssssussr
of us	tsrusrssr
of you	uqrwrsqst
of your	sttpsprxs
oferta	rrrqzrrrt
off	tsprsswss
off 0	sssssrssu
off on	sssssussr
off the	utrtssrsq
off to	srssssusr
offen	srstssusr
offen fur	sssrssuss
offene	rurssstsr
offene punkte	rursssssr
offentlichen	sussssssr
offentlichen rechts	sussssssr
offer	poos8ropu
offer as	sssussssr
offer for	rrrryrrss
offer has	srssussss
offer letter	rrsszussl
offer of	ssssssssu
offer you	rqrrzrqru
offered	srrsutrrr
offered the	sssussssr
offered to	sssrvsrss
offers	ssrqrsruv
offers you	sssrssrus
office	vsstrtspp
office at	srussssss
office is	svssssssr
officer	rwyrrrrvk
official	sqrtvsrrt
offnen	ssssssssu
offnen wir	ssssssssu
offre	rrsusssst
offs	ssssusssr
oficial	rrrrvrrwq
ofrecerle	rssqtsssv
often	sssrssstu
og	ussssssrr
oggetto	sustssssq
ogni	tssrsussr
oh	rsrrrsssw
ohne	ppuuqs1ro
ohne dich	rssussssr
oi	vrtutqrro
ojo	srssvsssr
ok	tstvuqrsp
ok on	stsvssrsr
okafor	ursrurrsr
oktober	rqustvrsq
oktober 0	rssutrsss
ola	opsvvzppr
ola rui	ssrrswsss
old	qtxpqssss
oleksandr	rrrsssusu
olga	rsvtssssr
oltmanns	ussrsssst
om	p0ruprsqt
om 0	r0srqsrrq
omdat	rssusrsst
on	otspsxupu
on 0	pttvpsttr
on a	purvtrurr
on all	rssrstssu
on an	srsssutss
on any	ssutssssq
on as	sssssusss
on august	srssussss
on average	rssusssss
on call	srsturssr
on camera	tursssssr
on december	usssssssr
on demand	ssusssssr
on everything	ssssusssr
on experience	stssssusq
on file	sssrsrssv
on friday	utsurqrrq
on garde	rtsssusss
on hackerrank	rrussssss
on hold	rrrqrxrsu
on it	rsrruutsr
on me	ssstssrsu
on monday	rurtqtrsu
on my	srrrrrxrr
on one	sutrssssr
on or	tssrusssq
on our	qostqyvrs
on page	ssssusssr
on purpose	sswrssrsq
on saturday	utrrrrrsu
on site	ssssssssu
on sunday	ursrrsusq
on t	sustsssss
on that	srrstruss
on the	vsspswtpq
on their	sssssssus
on this	rsrvrqtrt
on thursday	svqpqtvrs
on to	urrrssrsu
on tuesday	rtrsvrrrt
on us	rttusrssq
on wednesday	ssrurrrsu
on why	ssvsssssr
on yet	sssssusss
on your	nwssssqtt
on zoom	trsrssvsr
onboarding	srrsvsssq
once	tutoswqqs
once in	ssussssss
once the	rssrttrsu
once we	sussssssr
once you	sutsssrsr
onder	srssssssu
onder de	rrssssssu
one	ttytprqqr
one and	ststsursr
one day	ussstsssq
one had	ursssssss
one in	srsvsstsq
one is	ssssssrsv
one item	sssssrssu
one member	srsrswssr
one month	usssssssr
one more	rsssssssu
one of	rttuppxqs
one on	sussssssr
one or	sssssssus
one other	sssssursr
one page	srwsrsssq
one place	ssssssssu
one that	ussssssss
one time	srsrssssv
one way	srusssssr
one who	sssusssss
one with	sutrrsrss
one year	srtrturtq
ones	rsursrsss
online	tp2nnpqr1
online assessment	srxrssssq
only	srqsprpvz
only 0	srrsrsrsw
only one	sssussssr
only will	sssssssur
ons	sxrrrurrs
ons lijstje	srsrsvssr
onsite	rtsrswuso
onsite interviews	rusrsvrsq
ont	ssssssusr
ontvangen	xrrqvrssq
ontvangen en	ussrssssr
onze	rrruturrq
onze keuze	rssvssssr
ook	ttrsssusr
oort	sussssssr
op	0srvuruoi
op 0	rrsvstssr
op basis	sussssssr
op de	sussrrrst
op deze	rssussssr
op een	srssusssr
op kantoor	utrrssrss
op prijs	tusrssssr
op woensdag	svsrssssr
opdracht	rqyrrstrq
opdrachtgever	rrtrruusr
open	rqrurtysp
open any	usssssssr
open gate	sssussstr
open reqs	sssrsvssr
open to	rtstssvsp
opened	tstrurrtq
opening	vqrtruvro
opening of	sssrsusss
openings	rrstsuusq
openings and	rssrssssu
opens	sssstussq
operation	sstrrusss
operational	sssusssss
operations	tsssvrtsp
operations lead	sssturrsr
operative	srsvsussp
operative 0	sssussssr
operator	utsqqrp4k
opgenomen	srsussssr
opgenomen in	srsussssr
opinion	ssssssssu
opnieuw	srsssusss
opportunites	ssssssssu
opportunities	stsurrrrt
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
optics	srvrtssrr
optional	susssssss
options	ssrrxrsrq
or	pyumrousx
or 0	rwrrrssst
or a	sqssssrsv
or above	trurssssq
or before	ssssusssr
or book	srssssssu
or call	srussssss
or change	ssssssrsu
or decline	stssusssq
or friday	russsssss
or just	sssssssus
or madam	rsssssssu
or more	srssrsssu
or so	sssrssusr
or the	sssrtussr
or thursday	rvssssssr
or two	turssstsq
or you	surssrusr
orale	svssssssr
orchardgate	ssssssrut
orchardgate bank	ssssssrut
orde	uqsrwrssr
orde ontvangen	ursssssss
ordem	rrsqsvssu
order	qquqtvqqu
order of	tstturssq
ordine	rvsrrssru
ore	stuqqrrsw
ore 0	ssurqrrqx
org	srrrrrrry
organisation	russsrrss
orientation	svsssrrss
original	rwsrsrrrr
originals	rrssssssu
ort	qyrrrstrq
os	wvrqsttqn
os melhores	utsrssssr
oscar	srusssssr
osgood	sssrssssu
oss	ssrxrrrrr
ostern	sussssssr
ot	ssssssusr
ote	ssssssuss
other	qntxptsrx
other applicants	rssusssss
other candidate	sssussssr
other candidates	rrrvrrrrv
other person	sssssttsq
other side	srutssssq
other way	sssrsusss
others	vqruuqqss
others and	usssssssq
others were	sssussssr
otis	sussssssr
ottilie	rrstssssu
otto	rqrtrurrv
ou	uurtrrrsr
ou l	susssssss
ou nous	rssusssss
oublie	rssusssss
ouest	rssrsusss
ought	ssssssusr
ought to	ssssssusr
oui	qrrquuuss
our	rrqvquvpt
our best	srsruussr
our books	sstsssusr
our chat	svtsssssq
our company	qrswtsssr
our conversation	sssussssr
our current	rssusssss
our experiences	sssssssvr
our focus	sssussssr
our form	rsssssssu
our general	sssrsusss
our graduate	svrsssssr
our head	srssssusr
our headquarters	sussssssr
our hiring	ssssvussp
our last	sssursrtr
our managers	sqssssvsr
our meeting	srsusssst
our new	srsrsusss
our next	svqssssss
our office	srussstsr
our operations	ssssurrss
our paths	sssqssssu
our place	svssrssrr
our platform	srssssuss
our processor	rssrssssu
our project	sssqssssu
our reserve	srsssusss
our sales	rsssssuss
our search	sssssussq
our selection	srssutsss
our side	rsstsursr
our site	sssrssssu
our staff	tssrssusr
our success	sssssssvr
our system	zrspsrrsq
our team	zsrrsrtsn
our upcoming	sqssssrsx
our vp	stssusrsr
our way	sssusssss
ours	ststtttsp
ourselves	ssusssssr
out	suowqrtpv
out about	ssstsussr
out and	rssrssuss
out is	susssssss
out loud	stsussssr
out more	ssssssuss
out of	qtqqusssu
out on	srstrsssu
out the	sstrrsrsv
out there	sssrsusss
out this	sssqssstu
out to	tssusrrsr
out with	tusrssssr
outcome	trsuttrsp
outlook	strtrsurr
outlook for	srstssusr
outra	rrrxrrssr
outra pessoa	sssvsssss
outside	sururrstq
outside your	sssussssr
outstanding	stutssrsq
over	rsqvvrqou
over 0	rprptusry
over het	sssusssss
over the	rvrurrrss
over their	sssusssss
over there	ussssssss
overview	srssssssu
owing	sussssssr
owing to	sussssssr
own	utrrsqtrs
own interest	ssssssusr
p	nspzzrrqq
p h	ssssusrss
p m	rvsrtstsr
p s	rssvssssr
pa	trrrrurss
paar	sssrsusss
pacific	sqtssssst
package	rqrrurssw
package for	sssrusssr
package has	srsrssssv
packer	ussussssq
page	roxsuqsrt
page 0	ssssusssr
page on	ssvsssssr
pages	squsussrr
pages we	srrsussss
pagina	urxrrrrsr
paid	rrqwrrvsr
painted	usssssssr
pair	svsrsursr
pair of	sssssussr
pairing	sussssssr
pal	ssssswssp
pan	stssusssr
panel	qtqq0woqq
panel can	ssusssssr
panel for	ssssrurss
panel is	sssssvssq
pani	rrrrxxrpr
paper	stusrsrrr
paper and	ssusssssr
paperwork	srrsxsssq
paperwork is	srrswsssr
papier	rrzrrrrrr
par	qvspursrt
par delegation	ssssussss
par mois	srssrsssv
par une	rsssssuss
para	swvytnsqm
para a	vrrrvrrrr
para el	qurutrrrs
para o	ruvrrsssr
para que	sssvsssss
para uma	stssssusr
para una	tvrrsrtrr
parabens	rsrrvssss
parada	stsrsussr
paragraph	ssvsrssrs
paralegal	sssussssr
parallel	vsssssssr
parcel	srssssssu
parcours	rsurrrust
parents	rqrssrrsy
paris	uqrrrrrsv
parish	tssussssr
park	utssrsrss
parking	rssssutsr
parks	srsussstq
parle	strrrsuss
parler	trsrssvsr
parliamo	russtssrs
part	rqyqspvsr
part a	rsssssuss
part of	rtyqsrrrr
part time	srsssstur
parte	rrrwsrusr
participacao	rssvsrsss
participate	rrvsssssr
participate in	rrussssss
partie	srstsussr
parties	ssssssssu
partir	qqwqurwrq
partir du	rrvrvsrsq
partner	purrsr1rp
partner for	susrssssr
partnerin	ussrssusr
partners	rurrwtsrp
partners met	rrssxrrrq
partnerships	sssussssr
party	srsrssssv
pas	uqttststo
pas de	ursrusssr
pas encore	srutssssr
pas le	rssusssss
pasamos	rysrssssq
pasarte	rtsxrsrsq
paso	wssrssssq
pass	rquurrqrv
passar	xyqrpqqqt
passare	sxssrsrsq
passcode	susssssss
passe	squtvrrrq
passed	qrututsrr
passed on	qssusstsr
passed the	sstruurrp
passen	ssssssrvr
passende stelle	ssssssssu
passer	rytsrrrrp
passi	sussrssrr
passiert	vrsqsssss
passiert jetzt	vrsqsssss
passing	vtssssrrr
passing to	vssssssrr
passo	rrwtssrsq
passport	surrsssss
passt	pvstururq
passt das	srssvsrss
passt ihnen	ssrsssssu
past	rwrsrrrrt
patent	srusssssr
paths	sssqssssu
paths cross	sssqssssu
patience	vssqsvssq
patient	rrsvussso
patient access	ssstusssq
patients	srrrrrysr
patio	sssrsusss
patricia	srssssusr
paula	xstqtrtso
pauline	susrsussr
pause	qrrqrzrtt
paused	sstrsussr
pay	oqvswqtrt
pay for	sqtvrstsr
pay you	sussssssr
paye	srstusrss
payment	rqruvrrsu
payment for	sssvssssr
payments	srsussssr
payroll	srrrvrsss
pazienza	tssqsvrsr
pb	srsurssst
pc	rquqqrq1s
pdf	trvrqrvsr
pdf 0	ssurssssr
pe	ssssssusr
peadar	rssvssssr
peak	surrvrtsp
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
people	wopvrqxpt
people and	urrvrrtsq
people do	vsssssssr
people hired	sssrssssu
people i	ssssssusr
people team	tssstrssq
people to	sssssurss
people we	sttssstsq
people who	ursossusv
per	qqrzvosov
per 0	sssrvrrsr
per aver	rssussssr
per chat	srussssss
per il	ptryqrqrv
per l	sustssssq
per la	pqrtrurry
per le	rtrurrrru
per month	sssssssru
per non	srrrrsruu
per post	srstusssr
per un	rurrrsxrq
perception	ssrsssssu
perdona	rusrrussr
perfect	rusrrrusr
perfil	trrrrryrs
performance	rqtsrstru
performance review	srssssssu
period	sqsvsrrst
period 0	srsvssssr
periode	ssssssssu
perkovic	rssqssssv
permanent	srsursttr
permissible	sssussssr
permit	rrrruurtr
permitted	ssvrssssr
pero	rrrvrrtru
pero te	srssssuss
person	puqvoq0sq
person and	ssssssusq
person at	svssssrsr
person has	sssrsusss
person talent	ssssssusr
person who	sssrssuss
persona	sqtzrrrsp
personal	ttrqsurru
personalamt	sssssusss
personalauswei und	srssssssu
personalberate	sssssssqu
personalberatu	rrssssrsw
personality	ssusssssr
personally	ussqssuss
personas	rvrtrsssr
personen	tururrrsr
personen in	sssusssss
personlich	rusussssq
personlich kennenlernen	sussssssr
personlichkeit	srutsrssr
personne	qrstsuusr
personnel	rtsrrvsss
personnes	sssusssss
pessoa	trrwrrsrr
pete	srusssssr
peter	ssssssuss
petersen	ussrsrsss
petit	suvsrrrsr
petite	svsrssssr
petra	srssstssu
pettifer	rssssrssv
peut	susssssst
peux	rtvrtsrrr
pfeiffer	sssrrussr
pflege	rssrssuvr
pflegefachkraf	sssrssrxq
pharmacy	usssssssr
phase	rutrssssr
phase of	sussssssr
phone	ttsruoxor
phone screening	sussssrsr
photo	rsusqrrrv
photo of	ssssssssu
photos	trsrsswsq
photos of	tssrssvsq
physical	trrssustr
piacere	rtsrtsusr
pick	tqwqsttsp
pick a	rtusssssr
pick any	sswrssssq
pick the	sssssurtr
pick up	vrsssrsss
pick your	ssssususq
picked	urtussrsp
picking	rssussrss
picks	srssvsssq
piece	trzqrqrrs
piece d	tstrsrssu
piece jointe	suurssrsq
piece on	srvsssssr
pike	vrsssrsss
pile	ursrsuusp
pin	qrssssusu
pine	srsturstq
pinegate	rrrsssssv
pinegate consulting	rrrsssssv
ping	srssssuss
pipeline	stsussssq
pipelines	sssssswqr
piso	rusqssssu
pitch	suursstsq
piu	pptwurrts
pizza	strsssuss
pizza and	srrsssvss
place	suqwqtspt
place in	srsqsussu
place on	stsvrsssq
placed	rrrstwrsr
placed 0	sssssussr
placement	ssssrustq
places	rpturqtrv
plain	srwsssrsr
plaisir	rqrrxsrst
plaisir de	rqrrxsrst
plan	rstsrsqrv
planned	susrsssss
planner	rsstsusup
planning	uursrrrrr
plant	srrsquwsq
plant manager	srsrssvss
planta	svssrssss
plastic	ssvsrssrs
platform	rstrsruss
platz	qrrrusrsw
platz 0	rssrutssr
platze	rrrssrssw
play	rutsssrsr
play now	ssusssssr
plaza	tqrvqtsqu
plaza 0	rrsvssssr
plazo	pqutursss
plazo de	pqutursss
plc	ssssusssr
please	o21kumqpv
please add	sssussssr
please bring	sussssssr
please call	sqsssstsv
please check	rtvrssssq
please choose	sqrsssssv
please click	srssssssu
please come	sqssssssu
please complete	pvxqrrrrt
please confirm	qstrussss
please do	vutsrsqrp
please fill	srrsssssv
please find	uusrusurn
please finish	srvtssssq
please have	sqssssssu
please leave	srssssssu
please let	sussrsrst
please make	srssssssv
please note	turusqrup
please prepare	sussssssr
please review	rrrrwssss
please send	sqssussst
please share	sqssssvss
please sign	rrsstsssu
please submit	suqssssst
pleased	rurp0tqrr
pleased to	rurp0rrrr
pleased with	sssssussr
pleasure	srstusrss
pls	rtrxsttsn
plumbing	sssusssss
plus	ptsrvrxqq
plus our	sussssssr
plz	ssusssssr
pm	sztpports
pm 0	svsssssrs
pm bst	sussssssr
pm et	srrtssvsr
pm to	sqssssuss
png	vussssrrr
po	ttrprxrsr
pode	vrrrrrrsu
poder	ussqrrssu
podra	qrsussssu
podrias	rvsrssusr
podrias venir	rvsrssssr
pogo	srstrsrvs
pogo bikes	sssrssrwr
pogo marcus	srstrsssu
poi	vqsvrrrsr
pointers	sussssrsr
politecnico	vtsrssssq
polymers	ssssrusss
pool	srrrrwusq
pools	ssssvsssr
pop	svrtrrrss
popped	ussrssusr
popped it	ussrssssr
popped up	ssssssusr
popular	ssssssssu
por	ttnzqtoox
por el	rssusssss
por eso	rrsvssssr
por la	twsrrrssq
por telefone	vssrssssr
por telefono	rsrssrssv
por tu	sssrsusss
porgiamo	rrsvssssr
porque	qrrsrwrxp
porque no	rssqswsss
porta	pvrtrrrrv
porta il	rrssrssrx
portal	tqrrqqtty
portal and	srssrstsu
portal by	ssrsqsssw
porte	rruvssssr
portfolio	0trsrprrq
posez	susssssss
posez sur	susssssss
posicao	rrsrrvusr
position	vsty5oqog
position 0	srsrussss
position as	ssssssrsu
position at	rsvvtrrro
position in	ssssssssu
position is	stsruussp
position of	stsqxsssq
positions	sqsusuttq
positive	ussssssss
posizione	qtsrsvssr
posizione di	rtsrsvssr
possibili	strrrsrrw
possible	rtvrrrrru
posso	rqrurrrrx
posso passar	rqrurrrrx
post	tqusxqsrp
post 0	ussrstssr
post a	sssssssur
post from	srssvrtsq
post of	rsvqurrst
poste	squwtxsqk
poste 0	ursrssssr
poste a	rrsssvssr
poste de	rutrtursp
posted	rqrqrsryt
posted by	tsssssrur
postfach	surrsssst
posting	trrsrrtvq
posting does	usssssssr
posting it	ssrsssvsr
postings	sssssssru
posto	rtruvrrsp
postponed	sssrsvssr
posts	sstrsustq
postule	rssrsvssr
postuler	rsssssswr
pour	l0otwqrpv
pour l	qrrurrrsv
pour le	rutvtrrsq
pour toi	srssvsssr
pour un	rsrqrrurx
pour vous	rqrsruuss
pourrez	sssusssss
pouvez	rusrrurrt
pouvez vous	rvsrsvrsq
ppc	sssrussss
pr	vrsssstrs
pr 0	vrssssrrs
pra	wurtrrrrp
practical	ssusrsrss
practical and	srussssss
practice	rqssrrtvs
practice manager	rtsussrss
practico	srxsrrssr
practitioner	ssusssssr
praktikum	ssrsssrsv
pramie	tqsrrsysq
prasident	rustssssr
pratica	rrwurrrsq
prazo	wrsqsssss
pre	trrrsrrsv
preavviso	susrtssss
precious	vssrsrssr
prefer not	sssussssr
prefere	rrstsvssr
preferences	trrrrrrvu
preferred	stsststsq
preguntas	stusssssq
premiere	srruutrsr
premises	sussssrss
premium	rsrrrsrp0
preparation	susssssss
prepare	rvtrrqrsu
prepare for	srsssqssw
prepared	rpstsrssx
preparing	sssttsssq
pres	srssssuss
preselection	usssssssr
presentar	rssqsrssw
presentation	rxrqssssr
presentation and	sssrssssu
presentation is	sussssssq
presente	ttrxrrrso
presented	sssssursr
presented to	sssssursr
presently	sssrswssr
presidente	rrsurussr
press	urxrsrrsp
press release	ssusssssr
pressed	rrsssusss
presso	ssstrssrv
presso la	sqstrsssv
pressure	sssturssq
presupuesto	rssrsxssr
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
prima	yursrrrrp
primary	vssstrrsr
prime	sssrvssss
principal	strrvvstm
print	ussssrrss
print shop	usssssssr
pris	rrsysrrsq
priscilla	sussssssr
prise	trsqutssr
prise de	ursrtsssr
prise en	srsrvssss
privacy we	ssssssusr
private	srrrurvsr
pro	rqrutrrsv
pro for	ssssssssu
probably	rrsrrvsst
probably be	sssssussr
probation	srsrysrsq
probearbeiten	strussrsr
probezeit	srssvsssr
problem	stuqrrsqu
problem we	ssvsrssrs
procedimento	vtsrssssq
procedimiento	usssssssr
procedura	rrstsussr
procedure	urssrtrsr
proceeding	rssussssr
procesie	rrrtswsrr
proceso	usssssssq
process	ruvrtsrqr
process for	ssusrtssr
process is	ssusstssq
process of	susrssssr
process we	svpssssss
process will	srsrsrvss
processed	ssssssssu
processen	rrxrrurrr
processo	rsrusvrsr
processo seletivo	rssvsrsss
processor	rssrssssv
produce	sstrsussr
producer	usrrttssr
product	uqtrrqttt
product analyst	usssssstq
product manager	rrwsssssq
production	tssuqursq
production manager	ssssrusss
productive	sqssssssw
products	srsrrsssw
produktion	ssssssrtu
professional	ssrrrrssw
professionale	srsussssr
profiel	urrrssuss
profil	rtpspqyqw
profil mit	ursqsstss
profil passt	sssrssuss
profile	qrrurpxru
profile on	srsssswsr
profile to	rtsssssru
profilo	srstssvsq
profitez	srssssssu
program	rqtrtrssv
program for	ssssssuss
programme	qturqrtsu
programmer	ssssssuss
programs	ssssssrsv
progress	srursssrt
prohibited	sttrsstsq
project	sqqqquswu
project manager	rsrsrrswr
project that	sssssurss
project was	sssqssssu
projects	rsrtrssru
projekt	rustrrtsr
projet	susrsssss
promise	usrqsrxsp
promise anything	rssrsrwsr
promised	ssswtrrsp
proof	rurrsrssv
proof of	susssssss
proper	swrrrrrss
properly	utsrssrsr
property	rssqswrts
proposal	rssqssrsx
propose	rurqruusq
propose d	rvrrrrvsq
proposed	stssusrsr
proposer	rrstsrssv
proposition	sssrsusss
proposta	rtrrwrurq
propuesta	rsswssssr
proseguire	srvtsssrr
protect	sstssruss
protect your	ssssssuss
protection	rtrqsrrsx
prova	srxvurrrm
prova pratica	rrwurrrsq
proved	sssvssssr
provide	ttsprsrts
provide an	usssssssr
provide you	sssssssus
provided	swqrrssst
provided in	sussssssr
provides	srsusssst
provincia	ursrssusr
provisional	vrttsrssq
proxima	svssssrsr
prueba	rrxrusssq
prueba no	rrxrrsssr
pruebas	trusssssr
prufen	srrrussst
pruft	tssqsusss
prufung	urtutrsrq
prufung durch	rsussssss
pt	srussssss
pub	srssrsrsx
public	rvqsqrvsr
publication	stsrssssu
publicity	ssusssssr
publicly	ssvsssssq
published	sssrsrtvq
published a	sssssssvq
puede	rrsrqrsry
puedes	srusrrrsu
puedo	rrstruusr
puesto	uruvusqrn
puesto de	rtvpvtrrq
puis	srsruursr
pumhosl	sssssussr
pump	ssvsssssr
pun	usssssssr
punkte	qutstsssq
punkten	usrtssssr
puntuacion	trsvrsssq
puo	susrsssrt
puoi	rrvttssrr
pupil	sssssussr
purchase	srsrssrrw
purpose	rrwsrrrsr
pursuant	sssrsussr
pursuant to	sssrsussr
pursuing	sssussssr
put	stpurwoqu
put it	urssurrss
put on	sssrssssu
put the	srsrusrss
put your	rrstrsrsx
puts	ststsstsq
putting	rsrwrvqrp
putting up	sssrsussr
python	srtsssyro
q	ustrrrsrs
q 0	ssusssssr
qa	rttttsssq
qq	rvsssssss
qu	vvsssrrsp
qu il	usssssssr
qualcuno	sssvssssr
qualification	urstsstsq
qualifications	sustutssn
qualified	prr0srtsp
qualified candidates	rsswssssq
qualify	ssssssssu
qualquer	wptrsrrru
qualquer coisa	xqrrrrrrv
quand	ssssussss
quando	rsuqssusr
quanto	rrvurssrq
quanto la	sssussssr
quarta	svssrsssr
quartal	sssrsusss
quarter	sssrsvrss
quatre	rrsvsrusr
quatschen	rxrsssssr
quatschen wir	rvssssssr
que	qsqys0vnk
que el	rrrusrssv
que j	rrstrussr
que ja	rrswssssr
que la	trsrsussr
que mas	srussssss
que no	srrurtrss
que nos	qrutrtsst
que se	sssrsusss
que sepas	rtsrssvsr
que si	qrrtvussr
que te	qsrqtvusq
que tu	surtssrsr
que vous	surrrtusr
queda	usssssssr
quedamos	rrsvssssr
quedamos a	rssutsssr
quelqu	rrryrrrsr
quelqu un	rrryrrrsr
quem	rrstrssru
quer	srrrrvvrr
queremos	rvrsrtrsr
querida	uusrrsssr
quest	rusvrrrsq
questa	qrrurrrtv
question	tqxqrsrrt
questionnaire	tqtrrrrsu
questions	pr1osrqpx
questions and	srsrssssu
questions at	srusssssr
questo	rrsusssur
qui	urqvstqru
qui a	rrsvsssss
qui vous	rtrsrrrsv
quick	rzqrrrsrr
quick call	swssssssq
quickly but	sssssssur
quieres	rssussssr
quiet	rswtrvrtn
quiet on	sssrsvrsr
quill	susrstssq
quillmark	rrssssssu
quince	ussrsssss
quindi	xrsqtsssq
quinta	rsrsrsrrx
quite	trsrsrssu
quite the	usssssssr
quiz	srtsqsqsw
quote	sqstrrrsw
quote and	sssussssr
r	prtvrtrru
r 0	psrssutst
race	rssssusss
ragazzi	ussussrsq
rahmen	rurrssusr
rahmen eines	rtsrssuss
rail	ssvrssssq
raise	surrsrrsu
raise it	susrssrss
raison	trsqsvssr
raison d	sssrsvssr
ral	ssrsusurr
ral 0	ssssussss
ran	srsrssssv
rang	srrurrssu
range	sssrssrut
range of	sssrssrus
ranger	vsssssssq
ranked	ssstusssq
ranking	ssssvsssr
rare	ussssrsss
rarely	ssssssusr
rate	rqqourwsx
rate 0	srrsusvrq
rate your	sqsqssqsz
rates	srrssrrrx
rates on	sssussssr
rathaus	strssssuq
rather	sqrusvssq
rather than	srrtsussr
rating	sssssusss
rating 0	sssssussr
raul	sssrtsssu
raum	rtrrrrvsr
re	qptuuuuoq
re a	rusrssttr
re after	ssssrsusr
re at	usssssssr
re excited	ssurusrtq
re going	sssussssr
re hiring	sssrssvsr
re in	tssrurssr
re looking	rusrssssr
re not	rsrwrutsn
re on	surtrrrst
re optical	ssvsrssrs
re reviewing	usssssssr
re sorry	ussrsrsst
re taking	qsssssssu
re welcome	ssrrsusss
reach	swrorvsrr
reach out	uusrstssp
reached	xsrurrrso
reached us	yrssssssp
reaching	qps0sszsj
reaching out	qps0ssxsk
react	srvssstrr
reacties	sssssssru
read	wsvoqsnuu
read all	usssssssr
read in	sssrsussr
read it	vstrrrrsq
read more	srsrsrrvt
read on	rsssssssu
read the	srtsrsrtu
read twice	usssssssr
reader	ssssssssu
readers	ssssssssu
reading	tqsqrstsv
reading it	qsssssssu
reads	ussrsrsst
reads every	ussrsssss
real	wpvqsqtrt
real person	ussssssss
real regret	sssqssust
really	qsqvtvrsq
really hope	srssvsssr
really like	sssutsrsr
really liked	qtstsussq
really no	ussssssss
reapply	ssstsussq
reason	pqrwsrsrw
reason given	qssusssrt
reason is	sssqssssu
reasoning	tryqssssp
receba	vrsrrssru
recebi	zrsqsrssr
receipt	yrtrsrrsp
receipt of	vrtrssssq
receipts	stusssrsq
receive	trrqrrrsx
receive the	sssssssrv
received	3oqlrtrqv
received a	sssrssssu
received and	vrtrssssr
received your	wrrnrusru
recent	srrqsursw
recent interview	sssssussr
recent purchase	sssrssssu
recently	rrtqrsrsw
recepcionista	srssussss
reception	vtrrtrrsq
reception de	wrsrssssr
recevez	rssrsustr
rechts	sussssssr
recibido	0rrrrrrsr
reclamacion	rrsusssss
recommend	rsssssssu
recommendation	srrutrsrt
reconcile	ssusssrsr
reconciliation	srussssss
reconocimiento	trsrssssu
record	rqzrtrqss
record a	srusssssr
record your	srusssssr
recorded	urtsssrsr
records	sstqtrrsu
recruiter	sssprr0qs
recruiter looks	sssrsrssu
recruiters	ttsqssrru
recruiting	ssrvrrttq
recruiting team	tsrusssss
recruitment	trzurxtre
recruitment for	rssrsxssq
recruitment team	urrtssssr
recrutamento	sssssusss
recrutement	vrrsrutsp
recrutement de	srssssusr
recrutement en	sssssusss
rectification	ussrsssss
recu	xqrusrrsq
recu le	usssssssr
recue	vssrssssr
recurso	rsstssssu
red clay	srsussstr
reden	ustssrrsq
reden wir	urursrssr
reed	srsrsutsr
reef	ussrssssr
reel	stusrsrsr
ref	vrsqtsrtq
refer	russssusq
refer a	ssssstusr
refer to	rustssssr
referees	qssrssssw
reference	qrqvsssus
reference 0	sssusrsst
reference is	qsstssssu
references	usrpvtssq
referent	srssssssu
referral	ussrssssr
referred	sssrsussr
regard to	sssrsussr
regarding	sursrrurr
regards	wvswnpuos
regards person	ssssssxrp
regards the	trsrrsssv
regards your	spsrssssy
regelmassig	rssusssss
regime	ssssussss
regina	vssrssssr
regional	tvrrrsusp
regional sales	ssssssusr
register	rrrtrrtru
register and	sssussssr
register now	ssssssssu
registered	sururtqsr
registering	ssrrssssv
registering for	ssssssssu
regret	qsrvqttru
regret de	rssusssss
regret that	stsqsstst
regret to	sssvrrssr
regular	sssrsusss
regularly	sssssssvr
regulated	sussssssr
reichen	rssusrsst
reichen sie	rssusrsst
reicht	ssutrrssr
reimburse	sussssssr
reimbursed	susrssssr
rein	sssusssss
reinigungskraf	sssssssvr
reisekosten	svrsrsssr
reisekosten werden	svrsrsssr
rejected	sssqssssw
rejection	rrrpssssx
rekryteringen	sssssvsrs
relacion	sssqssssv
related	srrssssrv
relation	trsrssvss
relations	sssrstssu
relationship	srursssss
relaxed	sussssrsr
relaxed about	sussssrsr
release	rrurrvrrt
release for	ssusssssr
released	rssrtrrru
released on	ssssussss
relevant	qssusssss
relevant experience	qssusssss
relocation	srssssuuq
remain	rssqryrss
remain in	ssssrussr
remain on	sssrsussr
remain under	sssrsusss
remaining	sstussssr
remains	qssrtwssr
remains active	rssssussr
remember	tququrrts
remercions	trrvrrsst
remercions de	trssrsssu
reminder	rtrsrsrru
remote	qpqrsq21i
remote 0	qssussrur
remote work	srssssrsv
removed	tssprttru
removed and	usssssssr
removed from	srrrrrtsv
remuneration	rrrryrssr
remuneration 0	rrsrvsssr
ren	sssssusss
rencontrer	strsssrsu
rendez	sqrrrsrrz
rendez vous	sqrrrsrrz
renewal	qsssssssv
rennen	rssrsusss
rent	rrrrrutss
renuncia	rrruusssr
renvoyer	rsvrssssr
reorganisation	rrrprzssr
rep	tssssussq
rep is	usssssssr
rep will	rssssussr
reparto	usssssssr
replies	stsrussss
replies to	stssusssq
reply	surpwqvqr
reply 0	sussssssr
reply with	sussssssr
reply yes	srssustrr
repondre	trrrsurst
repondre a	srssssssu
reponses	srssssssu
report	vuqrutqrq
report any	sssssussr
report from	ssrsrsssu
report to	surrusrsr
reporte	rrsrsuuss
repository	ssusssrss
representative	rsstustsq
req	ttssstssp
reqs	sssrsvssr
request	usspqtrrx
request for	sssrrsrsv
request your	ssssrusss
requested	sssrsvssr
required	rstrrqyrr
requirement	ssstssusq
requirements	trttsrurq
requires	strtssqur
requires no	sssussssr
requisition	rrtvssrsq
reschedule	swrsrssqt
reschedule your	srssssssu
reschedulings	sussssssr
rescue	strusrrtr
research	trrrtrsut
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
respond	uurrssruq
responda	vusrtsssp
responda a	vrsrssssr
responsabile	rxrqrsvrp
responsabile di	svsrrsrsr
responsable	wqurrrrsp
responsable de	trurssssr
response	uqtqstsst
response has	usssssssr
responsibility	srvsssssr
responsibility to	srvsssssr
respuestas	srursrrsu
rest	surrssssr
reste	pursrxrsq
rester	ssssssssu
resto	vsrurrssq
restrictive	ssssusssr
result	rrvsrvqtr
result in	sstqswssq
result we	sssussssq
resultado	qsvqssssu
resultat	strussssr
resultats	rssrsusss
results are	sstrssusr
resume	yprnprxvs
resume and	ussssssss
resume with	sssssssur
resume you	ssssssrvr
resumes	sussssssq
retail	rssusssss
retenu	ttrqrrusu
retirer	rrstsrssu
retour	vssrssssr
return	rqvrvrsrs
return a	srustsssr
revenue	ssssssuss
revert	stsqsutsq
review	xoqszpqpv
review it	qsssssssv
review new	sssussssr
review the	rrrrxrrrt
review we	sssussssr
reviewed	vtrvrrsro
reviewed and	sussssssr
reviewed your	rssvrstsr
reviewing	xyrqsqrrm
reviewing all	susrstssr
reviewing applications	vrsssrssr
reviewing it	ussssssss
reviewing your	russtsssr
reyes	sssrsussr
rf	srussssss
rh	ssrrrrr0o
ricerca	ttsssrsuq
ricevere	srrrrsruu
ricevere piu	srrrrsruu
ricevuta	sssrrsssv
ricevuto	3qsrsrrrm
richard	srsrsusss
richtige	ssstsrusr
richtigen	srusssssr
ride	sussssssr
ridge	sssrsustr
rien	qrswstrsr
riferimento	rssussssr
right	spputtptw
rights	ssrsrsssu
ring	stqpuxuro
ring me	rqsrruusu
ring you	sssrvsuso
ringraziamo	srsvssssr
ringraziamo per	srsvssssr
risk	rssrsusst
risorse	srsussssr
risorse umane	srsussssr
rispondere	ussrssssr
ro	srusssssr
robin	qrssrutst
roda	rusvrrssq
roe	sqrurqsry
roe vielen	rssrssssv
rogamos	rrvrusssr
rohit	sssrssssu
role	uzssutyoe
role at	twsqtsssp
role further	sssqsssst
role of	srssusssr
role on	sqsssstsu
role we	trursssss
roles	rrstssvvp
roles that	sssssssur
rolf	usssssssr
rolle	rsrtrvtsr
ronda	rsssrvsss
ronja	srvsrrtsr
room	qywrsrprq
room 0	sussssssr
room for	sruussssr
room on	svrsssssq
rooting	stsvssssq
rooting for	stsvssssq
roth	sssssruss
roughly	susrssssr
round	rvqttwrrp
round of	sqssussss
rounds	sussssrss
route	trrruurrq
rs	srssusstq
rsus	ssssusssr
rsvp	sssrssrsv
rsvp by	srsrssssv
ruckfragen	srusssssr
ruckmeldung	trrqttsru
rue	rqrtrsrrz
ruf	qurqrsqrx
ruft	trsussssq
ruft sie	sssussssr
ruhe	ystqsrrrp
ruht	qrsrszssp
ruht das	qrsrsxssq
rui	ssrrswsss
rui o	ssrrswsss
ruimte	rrssssssu
rules	rrussssst
run	squvrqtrq
run a	srsvsstsq
run it	srussssss
rund	sqtsssrsu
rund 0	ssssssrsu
rund um	srussssss
runde	rsvvrrrsq
running	rxrrrtqrt
running order	susssrssr
ruolo	qtsussssr
ruolo di	qtsussssr
rush	ssusssssr
rust	srssssusr
ruth	srssvtssq
ryan	ssusssssr
s	twpyvnnps
s est	rrsvtrssr
s il	sussssssr
s:0	yoqrmlpx5
s:0 0	ntszrpukz
s:0 aug	stssusrsr
s:0 company	ssssssrus
s:0 complete	qsssssssv
s:0 data	usssssrss
s:0 day	sssssswsq
s:0 days	ssssssurs
s:0 feb	ssssssssu
s:0 februar	stsussssr
s:0 hours	srvsssssq
s:0 job	ssssswssp
s:0 mai	stssusssq
s:0 miles	sssssssur
s:0 min	srussssrs
s:0 months	ssssssusr
s:0 more	rrsrssryr
s:0 neue	sssssssvr
s:0 new	rrrrsspyt
s:0 nieuwe	sssssssur
s:0 october	svsrssssq
s:0 off	ssssssssu
s:0 offres	rsssssswq
s:0 onsite	sssssswrq
s:0 tage	srusrrvsq
s:0 to	rsssssrrv
s:0 uhr	svrrssrrt
s:0 year	rsssssssu
s:a	ntrspnvq4
s:a 0	srsrsssrv
s:a better	ssssqsssu
s:a change	ssssrsusr
s:a data	ssssssrvr
s:a fit	ssssssrur
s:a house	srrsssrrx
s:a new	sssrsstqv
s:a sua	trsqssssv
s:a time	sussssssr
s:a week	ssssssusr
s:abgeschickt	qssrssssv
s:abo	ssssssrxq
s:about	rrrqrtyqt
s:about your	rssrsusst
s:absage	rurtrrrsu
s:account	rrqrrrqq1
s:action	qtsrssssu
s:action required	rsssssssu
s:adatum	usssssssr
s:add	sssssswrq
s:administrator	sssrsussr
s:adresse	rsssssssu
s:aerospace	rrtrsr0oq
s:after	stsqssssu
s:afternoon	rrrrsrqrz
s:agenda	sussrssss
s:agent	rrrsrrrsy
s:aggiornamento	qrsrryssr
s:ai	vusssssto
s:air	srusssssr
s:ait	sssussssr
s:aktuelle	sssssssvr
s:al	qrrrrrypv
s:alert	rsrrssp2p
s:alert for	ssssssrur
s:alerts	rsssssrn0
s:all	wrrrrrrru
s:als	wqqtrusrq
s:als augenoptikerme	srsrsusss
s:alta	ssssssssu
s:alumni	sssssstur
s:am	tvqpsqqrw
s:am 0	rxrrrsrss
s:am donnerstag	ssssssssu
s:am wochenende	uqsrrrrsv
s:amazon	rssrrrtsv
s:an	rtrrrswow
s:analyst	usqrrsypr
s:analyst 0	stssssvqq
s:analyst at	sssssswsp
s:analytics	trvsssurp
s:analytics engineer	ssvsssssr
s:and	npoppoo26
s:and 0	ssssssrwr
s:and more	rrrrrro5o
s:and next	susrssssr
s:angebot	srrrtrrrw
s:anmeldung	vsrqrsssu
s:announcement	srsrsusss
s:announcing	sssssssru
s:annual	srrsssssv
s:annual review	srssssssu
s:another	rrrtrrqrz
s:anstellung	srssvrssr
s:answers	ssssssusr
s:antrag	sssssrssu
s:antwort	rssssrssw
s:any	sssssvruq
s:any news	sssssvssq
s:apartment	rrrrrrqrz
s:appeal	ssrrrsssw
s:apple	ssrsssrsw
s:application	6ooynrlh4
s:application 0	ysssssssn
s:application at	rsssssssu
s:application confirmation	vssrssssr
s:application confirmed	wsssssssr
s:application decision	sssrssssu
s:application for	2qrtrtnmv
s:application has	tssrssssu
s:application is	tssrsussr
s:application marlow	sssqssssv
s:application outcome	sssussssr
s:application received	zrrsrrrrq
s:application software	wsrrsrqpv
s:application status	qrrusspq0
s:application to	tsrvrrrrs
s:application unsuccessful	rssussssr
s:application update	rsrurrqrw
s:application was	ussvsssro
s:application with	sssussssr
s:applied	xssrsssrq
s:applied to	wssrsssrq
s:apply	rrsrsrqys
s:apply now	sssssspyr
s:applying	0rrssrrqp
s:applying for	sssssssru
s:applying to	ysrtsrrro
s:appointment	sorrursrw
s:apprenticeship	sustssssq
s:appuntamento	rssrrsrrx
s:april	rsrrrrqq1
s:ar	usssssssr
s:architect	stsrsssvp
s:architect 0	ssssssusr
s:are	orppqtxvw
s:are hiring	sssssspxr
s:around	sussssssr
s:article	srsrssssv
s:as	rtrtsrwqr
s:as 0	susrssrrt
s:as software	ssssssurs
s:ask	sssrssssu
s:assessment	os4rsrsrm
s:assessment for	qryrssssr
s:assessment invitation	sutsssssr
s:assignment	rqvrtrqrw
s:assistant	uurtrsrsp
s:assistant application	vsssssssq
s:assistante	rsssssswr
s:associate	stttssrvo
s:at	uponopz2s
s:at 0	1tssssonu
s:at contoso	srssssssu
s:at tovarn	ssssssssu
s:attached	ursssssss
s:attacks	rrrrrrrry
s:attempt	ssssssuss
s:auf	qstsrtuss
s:augenoptikerme	srsrsusss
s:august	rssssussr
s:ausbildungspla	sssvssrsr
s:aushilfe	trrzrrrrq
s:ausschreibung	rssusssss
s:australia	ssssssssu
s:australia 0	ssssssssu
s:auswahlverfahr	sssussssr
s:automatic	ursrsssss
s:automatic reply	ursrsssss
s:automatische	rssssrssw
s:automatische antwort	rssssrssw
s:availability	sussssrsr
s:available	rrtrrrquv
s:avant	rrurssrrv
s:avant le	srursssss
s:aviso	trsrsrssv
s:aviso de	trsrsrssv
s:aw	uyqyquqqm
s:aw aw	rrssswssr
s:aw bewerbung	vtsprvssq
s:aws	sqsssszpq
s:az	swstssqrq
s:az 0	sssussssr
s:b	rqrvrsssu
s:baan	tssvssssp
s:back	qrrqruyrq
s:back in	rrrrruzqp
s:backend	sstsssruq
s:bad	rsssssrsu
s:bakery	stsvssssq
s:bank	srussssst
s:barista	sssssssvq
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
s:begins	srrrrsrrx
s:bei	usqtrsvrq
s:bei uns	sursstrsr
s:being	ssssssrsu
s:benefits	ssssss0ro
s:besichtigungst	sqssssssv
s:best	sssssssru
s:bestatigt	sqssssrrw
s:bestatigung	urspssssu
s:better	rrrrprqr2
s:bewerbung	ztowpznop
s:bewerbung als	urrusvrrr
s:bewerbung bei	vrrusrssr
s:bewerbung diatologin	sssssussr
s:bewerbung fur	stsqsssst
s:bewerbung um	rssrssssu
s:bewerbungseing	vrsrsssss
s:bewerbungsproz	rrrsssssu
s:bien	vssrssssr
s:bien recu	vssrssssr
s:bikes	tssrsssvq
s:bis	ssssusssr
s:bis 0	ssssusssr
s:bist	tsrrusssr
s:bitte	qrsrvurst
s:bonus	ssssssrsu
s:booking	srrstsrrw
s:boost	ssssssrsu
s:boost your	ssssssrsu
s:both	ssrsssvsr
s:brand	sssrstrrv
s:bread	srsssrrry
s:break	qrrssuqrx
s:bright	ssusssssr
s:bring	rrssssr2l
s:building	rrssssrtw
s:bulletin	sssussssr
s:business analyst	sussssssr
s:by	trrqrsqsx
s:c	urrqtrurs
s:ca	qqqqrq3wo
s:california	sssssssvq
s:call	rzstssrrn
s:camera	ssusssssr
s:can	ssssssqtv
s:can be	ssssssrus
s:cancelled	sussssssr
s:candidate	xsrqrrvqs
s:candidate for	srssssssu
s:candidatura	0prwrrqrq
s:candidatura a	rssrssssv
s:candidature	xprurvrrp
s:car	rrrsrssrw
s:card	qrtrsssvs
s:care	srsrsurst
s:career	ooqqrqvu2
s:careers	srsrsssrw
s:carta	rrrrwssss
s:carta oferta	rssrvssss
s:case	srvrssssr
s:casting	sssussssq
s:casual	ssssssusr
s:catch	rusrssrru
s:caught	ssssssusr
s:cd	usssssssr
s:centre	russsrsss
s:cfo	vrsrrsusr
s:challenge	rqzrrssrr
s:chance	ssssssssu
s:chance to	ssssssssu
s:change	turrrqtrv
s:change of	stssrsusr
s:changed	rssrssssw
s:chat	ssssssrsu
s:check	srsrrrssw
s:checking	rrrsrrszp
s:checking in	rsstssl1r
s:chef	ssssssusr
s:chief	ssvssrtsr
s:ci	rvsssswor
s:ci vediamo	rvssssssr
s:citizen	sssrssxsp
s:claim	sssrssssu
s:clase	sqssrssrx
s:class	rssstwrsp
s:class 0	ssssswsto
s:cleaner	sssvssssq
s:clerk	stvrtrssp
s:client	stsssursr
s:clinical	russsssss
s:closed	sssusssss
s:closes	rrsrrrrsw
s:closing	sssusstsr
s:closure	srrsssrrw
s:co	srssusssq
s:coach	ussussssq
s:code	rsssssrqx
s:coding	svurrsrrr
s:coding test	svqssssss
s:colloquio	sxsrrsrsq
s:companies	srsrsrstu
s:company	qrrqsrusx
s:complete	pqwqrrrsx
s:complete your	srvrsssss
s:comptable	rssrsvstr
s:comunicazione	rrstsussr
s:con	rtsusssss
s:confidential	sssrususr
s:confirm	rsrsssrp0
s:confirm your	rsssssrpw
s:confirmada	tpsrrssrx
s:confirmation	xssnsqpp0
s:confirmation for	rrssssrrx
s:confirmation of	vrsrrssst
s:confirmed	vrrrsrsqu
s:confirming	sussssrsr
s:congratulation	sssrtsssu
s:connecting	rrssss0qo
s:consultant	tssrsutsq
s:contact	sustssrsr
s:content	rsstssrus
s:content management	ssssssrus
s:contract	trrrrrwup
s:control	sssssswqq
s:conversa	rurtrsssr
s:conversation	sustssssr
s:convocation	svssssssr
s:copy	rssssusss
s:corporation	rsssssrtv
s:corpus	srussssss
s:could	srssssssv
s:counter	srssxrssq
s:courses	ssssssrqw
s:created	ssssssrur
s:credit	ssssstssu
s:curriculo	zrrqrrrrt
s:cv	ztrurquqm
s:d	tqquvqsrt
s:d embauche	ssssussss
s:da	trrqssuru
s:dank	uusqsrssr
s:dank fur	susrsssss
s:danke	xrsssrrsr
s:data	qqrrqq1tq
s:data analyst	qrssssrsv
s:data engineer	uusrssuto
s:data engineers	sqssssyqq
s:data scientist	tststswsl
s:date	sssrturss
s:day	qrqsuqxpv
s:day 0	rrssrswrs
s:days	ssssssurs
s:dbs	ssssssssu
s:de	vrwqmvosv
s:de situacao	rsrrrxssr
s:dear	rsssssssu
s:decision	rsrvrsrsu
s:decision on	sssqssssu
s:declined	qssusssru
s:deep	susssssss
s:defense	sssssswrr
s:dein	qrqsqrqs0
s:dein job	ssssssrvr
s:deine	xrrrrrtsr
s:deine bewerbung	yrrssrrsq
s:deiner	ssstsrsur
s:deiner bewerbung	sssusrsss
s:deiner nahe	sssssssur
s:del	rqryrrrsr
s:delay	srsrswrsr
s:deletion	rssrssssv
s:delivery	srssssssv
s:delivery update	srssssssv
s:della	rsrsssssv
s:demand	rusrrrqrx
s:demand video	sutsssssq
s:demande	rurrsrssu
s:demande de	rurrsrssu
s:den	tsrssrvsq
s:deputy	stssustsr
s:der	rsrrsurut
s:des nouvelles	rssssusss
s:designer	trwtssrsn
s:designer role	srvtssssr
s:details	ssrrrsvss
s:developer	psrrqq7wj
s:developer application	rssrssyqr
s:development	trsrssvtq
s:development engineer	tssrsssur
s:device	ssssssurs
s:devops	rrsusssts
s:di	rqtrtrrpz
s:di impegno	rrssvssss
s:diatologin	sssssussr
s:diatologin karenzvertretu	sssssussr
s:dich	rqwrtrruq
s:did	qrrqrrrs1
s:did not	rssrssruu
s:die	qttptrssu
s:die wohnung	ssspssssw
s:diego	qqqqqq2tt
s:diego ca	rrrrrrtxq
s:digest	ssssssssu
s:digital	srrssrrws
s:dir	strrssvsr
s:discussion	sussssssr
s:disposition	sssusssss
s:do	qqsttsqqy
s:do it	ssssussss
s:do not	rrsrrrqrz
s:documents	srrrssssw
s:does	ssssssrrv
s:dog	ussrssusq
s:domanda	trsrssssu
s:done	vsssssssr
s:donnerstag	ssssssssu
s:dossier	trsqsrssv
s:draft	ssssussss
s:dream	rrrrrrqq1
s:driver	rrrurtrss
s:driving	ssrsssssu
s:du	qrqwutsrr
s:du 0	qtrxsrrsq
s:du bist	ssssusssr
s:du zeit	rssssvssr
s:due	susssssss
s:e	vwtqqrqqu
s:e mail	rvrssssrt
s:earn	ssssssssu
s:earning	srrsssrrx
s:easy	rsssssrrv
s:editing	ssvsrsssr
s:editor	sssssussr
s:ein stipendium	ssssssssu
s:eine	sssrrrxrr
s:eine nachricht	ssssssvsr
s:einen	surssssss
s:eingang	ussrsssss
s:eingegangen	vsrsrrsst
s:einladung	rvrtrrrru
s:einladung zum	rurssssst
s:einstellungsst	rssrsvrss
s:ejercicio	stxrrrssr
s:el	srurtsssr
s:el puesto	trssusssr
s:electric	rsssssssv
s:em	ssssssvsr
s:email	rrrqrrrl6
s:embauche	ssssussss
s:embedded	ssssssrus
s:employers	rsssssrsu
s:employment	rrrttrrur
s:emprego	rrrursswq
s:en	upvosstrt
s:engagement	ssssvsrsr
s:engineer	rnooon&3j
s:engineer 0	srrrsrrrx
s:engineer at	xrrrrrvsp
s:engineer full	tsssssrpv
s:engineer fully	usssssrrs
s:engineer i	sssssssus
s:engineer in	rsrrss2rm
s:engineer job	rss0sspvn
s:engineer jobs	sssssssvr
s:engineer next	rrurstsss
s:engineer remote	sssrsspqz
s:engineer role	qqsrtsuuq
s:engineer stealth	ssssssvsr
s:engineer the	ssvsssruq
s:engineer with	tsssssusr
s:engineering	prrrrq8pn
s:engineers	sqssssyqq
s:enterprise	ssssssrus
s:entretien	stsussssr
s:entrevista	rvrurrrru
s:entry	sssussrtq
s:enviada	srsrrsrsw
s:epic	sssrssssu
s:erfolgreich	rrsrssssw
s:ergebnis	ssrxrsssr
s:erinnerung	sxtsrrrrq
s:es	rrurttsrs
s:esito	srsusssst
s:essai	srvtrssrs
s:est	trsrtrssu
s:estate	rssvssssr
s:etwas	rrrqrysuq
s:etwas fur	sssrsstvr
s:etwas geduld	rsrrswrss
s:even	rrssstuss
s:evening	ssssssssu
s:event	stssrsrqw
s:ex	ssssssvsr
s:ex faang	ssssssvsr
s:excel	ssusssrss
s:exciting	rrrrss1oq
s:exclusive	rssrssssv
s:executive	rsrrtuusr
s:exercise	suusssrsq
s:experience	rrrrrrrrz
s:explore	ssssssrrv
s:expression	rssussssr
s:expression of	rssussssr
s:external	rssussrss
s:eye	srsssstru
s:faang	ssssssvsr
s:faang founders	ssssssvsr
s:fails	sssqssssv
s:falls	sssqssstu
s:family	rtrrrrrrz
s:feb	rssssssrv
s:februar	stsussssr
s:fee	qsssssssu
s:feedback	qurvssrsr
s:film	sssrssssu
s:final	sttvrsrsq
s:final reminder	ssusssssq
s:final round	srsussssr
s:finance	trursrusr
s:find	ssssssqsw
s:finding	susssssss
s:finish	rsssssssv
s:finsterwald	utsrsssss
s:first	rsrrtsssu
s:fit	srvrsstuq
s:fit for	sssrsstur
s:five	srsqsrssv
s:flat	sqsrssssw
s:follow	ryrrrrptt
s:follow up	syrrrrpru
s:following	rsswsstsq
s:following up	rsswsstsq
s:foods	ssurssssr
s:for	zsqlmouu0
s:for a	rvsrrspuu
s:for applying	0rrtsrrqo
s:for data	rstsssrsu
s:for din	ussssssss
s:for job	rssssspxs
s:for junior	qsssssssw
s:for our	sssrssuss
s:for product	rstsssvrq
s:for senior	rsssssurt
s:for software	sttsssusp
s:for sr	ssssssurr
s:for systems	rsssssrsv
s:for the	swrssrtrp
s:for today	sussssssr
s:for you	qrrrprtvw
s:for your	vsszqqspp
s:ford	rssrssrsx
s:ford motor	rssrssrsx
s:form	xsrrsrxqn
s:fortune	ssssssurs
s:forward	rtrsrrqqz
s:found	ssssssrur
s:founders	ssssssvsr
s:founders 0	ssssssvsr
s:frage	rrrqrqxst
s:free	rqrrrrrq1
s:freelance	ssrsssvsr
s:freitag	stssusrsr
s:fresh	sssrsssur
s:friday	strsrrrrv
s:from	qoqstott1
s:from the	srrusssuq
s:from you	ssusssssr
s:front	vrsqsussq
s:full	urrrsrvsp
s:full stack	vssrssrrt
s:full time	sssrsswto
s:fulltime	ssssssurr
s:fully	ussssssss
s:fully remote	ussssssss
s:fundraiser	sssussssr
s:fur	srtsqqrvt
s:fur dich	srtsssrvr
s:fur die	stsqsssst
s:fur ihr	susrsssss
s:fw	xursrrpqs
s:fwd	qwrusqsrs
s:fwd bewerbung	qrswsrsst
s:fwd cv	rysqssurp
s:gear	sssrssssu
s:geduld	rrrrrxrss
s:general	srstsussr
s:gerente	trssssusr
s:geschickt	ssssssuss
s:gesprach	ssrsurrst
s:gesprek	rusurrrsr
s:get	tqsqrrpo4
s:get 0	ssusssssr
s:get more	sssssssqu
s:get your	ssssssssu
s:github	srssssvsr
s:global	urrrrrqtw
s:globex	rsssssrvs
s:gmbh	ssssusssr
s:gn	rsstssurs
s:go	rrrssrqrz
s:goes	ssssssrrw
s:gold	qsssssssu
s:good	rqqrurqq2
s:good news	srrsvrrss
s:google	tsssssrsu
s:got	yrsrssrrr
s:got your	vrssssssr
s:gp	rrrrxrtrq
s:gracias	sssusssss
s:gracias por	sssusssss
s:graduate	sssussstr
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
s:haben	rrsrtsssv
s:hai	srvsssurr
s:halcyon	sussssssr
s:hallo	srssssuss
s:handler	sssrsutrr
s:hargreaves	rysqssssq
s:harvest	srrsussss
s:has	sstpsqqsz
s:has been	strqrqqty
s:has invited	ssustsssq
s:hast	rssssvssr
s:hast du	rssssvssr
s:hat	rrrrsrttu
s:hat ihnen	ssssssuss
s:have	wssqsrtpt
s:have a	sstsssusq
s:have your	usssssssr
s:head	rrssrutsr
s:head of	rrssrutsr
s:health	ssssusssq
s:hear	sstsssvqq
s:hello	srrsrrzqr
s:hello from	trrsrr0rn
s:hemos	ussrsssss
s:hemos recibido	ussrsssss
s:herausforderun	srsrssvss
s:herbst	utssrsssr
s:here your	sussssssr
s:herr	rqrrrrtsw
s:herr wienbarg	rrssssrsw
s:het	rrsrvrrsu
s:hey	sssvsrrsr
s:hi	ststsrusq
s:high	rrrrrrqr0
s:hiring	psqpqrpy0
s:hiring for	sssssssvr
s:hiring in	sssrsrpxt
s:hiring manager	ssssssrrw
s:hiring managers	sssqrspq1
s:hit	rrrrrsrry
s:hit 0	rsssssrrv
s:hohenfels	srstssrsu
s:hold	rrsrsvsst
s:holz	rtsrursss
s:home	rstrrrrtw
s:home exercise	suqssssss
s:hospice	srusssssq
s:hospitation	susssssss
s:hot	ssssssurt
s:hotel	ssssssvss
s:hours	srvsssssq
s:house	wqrrrrqrw
s:how	qqtqsrrq1
s:how did	sssssssru
s:how to	rrsrssrrx
s:huge	rrrrrrrry
s:hunting	rrrrrrqrz
s:hybrid	rrrrrr0pr
s:hydrologist	tssrssusr
s:i	rsrortrux
s:id	usr0rrqqo
s:id 0	usr0srqqn
s:ideas	rrssssr2l
s:ihnen	sssrssuss
s:ihr	mntrtosr7
s:ihr angebot	ssrrrrrsw
s:ihr antrag	sssssrssu
s:ihr interesse	susrsssss
s:ihr profil	rssrssust
s:ihr termin	rpsssssry
s:ihr ticket	rssssrssv
s:ihr visumantrag	rsssssssu
s:ihre	usputspqw
s:ihre bewerbung	usrwrtqqr
s:ihrem	srrrrsutu
s:ihren	srssssssu
s:ihrer	qrrtqursv
s:ihrer bewerbung	qrsqsvssu
s:ii	vsrsrrprx
s:ii 0	sssssssru
s:iii	tssrssutq
s:il	qrrtrrvvq
s:im	rssrrssut
s:image	rssssswrq
s:impegno	rrssvssss
s:important	rqrsrrqq3
s:improve	ssssssqqy
s:improve your	ssssssqqy
s:in	lnoypoyxy
s:in 0	uttssrqrs
s:in a	ssssssrrw
s:in data	sssssrssu
s:in deiner	sssssssur
s:in ihrem	ssrsrssrv
s:in my	sssrssssu
s:in san	rrrrrrwwo
s:in the	ussrssstr
s:inc	qrrqrrn3u
s:increase	qsssssssw
s:indeed	zrrrrrlo2
s:indeed application	0srrssqqq
s:industries	rrrrrr7pm
s:information	rsrsrtrrv
s:ing	sssusssss
s:initiativbewer	vqssssssr
s:inscripcion	xrsrrrssr
s:inscripcion en	vssrssssr
s:inside	srrrrstrv
s:instead	sssqssssu
s:instructions	rsusssssr
s:insurance	rsrtssssu
s:integration	rrrrrr0qq
s:interesse	susssssss
s:interesse an	susssssss
s:interest	qrr1rrpqt
s:interest in	qrsysrqqu
s:interested	rrrrrr3rn
s:internal	srstsrsru
s:interview	l8qsrqqpu
s:interview confirmation	sussssssr
s:interview feedback	svsrssssr
s:interview follow	rystssrso
s:interview for	rwssssrsr
s:interview is	srssssuss
s:interview outcome	sssvssssr
s:interview panel	srssssssv
s:interview process	susssrssr
s:interview request	sussssrss
s:interview scheduled	sxssssssp
s:interview with	sxssssrsp
s:interviewer	svsrssssr
s:interviews	srspssssx
s:intervju	susssssss
s:intro	svsssstrq
s:intro call	svsssssrq
s:invio	xrsrssrsr
s:invitation	qyspqqrqx
s:invitation for	ssusssssr
s:invited	ssvsssssq
s:invited you	srvstsssp
s:irish	sssrsssur
s:irvine	sssssswqr
s:irvine ca	sssssswqr
s:is	mppourpy4
s:is complete	qsssssssu
s:is confirmed	srssssuss
s:is hiring	ssssssryp
s:is it	ssssvsssq
s:is looking	ssssssrwq
s:is on	sssssussr
s:is ready	rrrrtrsrx
s:is tomorrow	sussssssr
s:is where	ssssssnrz
s:iscrizione	ussrrrssu
s:issue	sssrssssu
s:ist	sptsrqssx
s:it	tpqquqoq3
s:it a	ssssvsssr
s:j	srussssss
s:jane	srsrssrrw
s:java	rrrrrrwqx
s:je	uprtvrtrr
s:je sollicitatie	srsusssss
s:jij	rtrqrrusu
s:job	wkkwqp3us
s:job alert	ssssssrur
s:job alerts	rsssssrn0
s:job application	wrsusrrrq
s:job id	srsyssrqr
s:job in	sssssswrq
s:job offer	ssssxsrsp
s:job opening	rsssssypr
s:job opportunity	srsrsr0qo
s:job search	sssssssru
s:jobs	pqrrqru4p
s:jobs at	rrrrrr0qr
s:jobs for	ssssssrsu
s:jobs in	ssssssrxr
s:jobs similar	ssssssrus
s:join	rsrtsrusr
s:join us	ssssssusr
s:joining	trsrrutsr
s:jr	sssssspvv
s:june	rrrrrsqq1
s:juni	trsrrssus
s:junior	sstqsrpwu
s:junior software	rsssssrut
s:just	qqsqqrnp9
s:karenzvertretu	sssssussr
s:keep	tssrsrssu
s:kennziffer	rssutsrsr
s:kennziffer 0	rtsussssr
s:kestrel	sssvssssr
s:kim	srsrsstru
s:kitchen	srutrsusq
s:know	rrrsrr0qp
s:koch	zrsqrrvsn
s:kontaktformula	vrsrssssr
s:kurzes	rurrsussr
s:l	ssrurrusq
s:la	oqrrqsqs4
s:la tua	rrrsrrrsy
s:lab	ussrsvrsp
s:lab technician	ussssvrsp
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
s:lead	usrutqwqo
s:leader	usstrsssq
s:learning	spssssuvq
s:learning engineer	spssssuvr
s:lease	qsssssssw
s:lecturer	srtsusrsq
s:lecturer in	srtsusrsq
s:left	srvrssssr
s:les	strrssrru
s:let	rrrrrrz0k
s:let your	rsssssq2m
s:lets	ssssusssr
s:letter	tsrqyursn
s:letter of	ssssussss
s:lettera	rrssvssss
s:lettera di	rrssvssss
s:level	ssssssrus
s:levels	usssssrss
s:life	rrrrrrr2o
s:like	rsssssrtu
s:link	rtuqsrssu
s:link for	sussssssr
s:linkedin	tsssssvrq
s:links	sssrssssu
s:linux	ssrsssrtv
s:linux 0	sssssssru
s:list	rrrrrwrst
s:ll	qsrssursu
s:ll be	rssssussr
s:local	ssssssrus
s:login	sssssssru
s:lonely	srrsrrrry
s:looking	rrsrrrsvu
s:looking for	rrsrrssvs
s:loop	rrrrrrqr1
s:lose	ssssssrsu
s:love	rrsrrrqq2
s:love to	ssussstsq
s:loved	ssssssusr
s:loved your	ssssssusr
s:luck	srsrssssu
s:m	wrqvsrqsr
s:m w	trsusrssr
s:ma	tssussssr
s:machine	spssssuvr
s:machine learning	spssssuvr
s:mai	stssusssq
s:mail	qvrsrssru
s:mail adresse	rsssssssu
s:maintenance	srsrssssu
s:make	rrrrrrpyu
s:mal	rssrssssu
s:management	rrrssswss
s:manager	qxsrr0pwk
s:managers	sssqsspq1
s:mandat	vrsrrurss
s:maps	ssssssssu
s:marine	ursrtsrtr
s:market	ssrsssssu
s:marketing	strurrrst
s:marketing executive	rsssssssu
s:markets	wrtrrrrrs
s:marlow	sssqssstu
s:marlow falls	sssqssstu
s:match	ssssusrss
s:material	rrssssxrq
s:may	rsssssrut
s:may be	ssssssrur
s:me	ssssssvrr
s:me on	sssssswrq
s:medical	ssrsrsssu
s:meet	rstrrrsru
s:meeting	sprsrsrrz
s:message	rvrqrt1pm
s:message from	sussssssr
s:message replied	rtsssswqr
s:mi	ssrssswqs
s:microsoft	qsspssqxu
s:miles	sssssssur
s:min	srussssrs
s:mind	ssssssrrw
s:miss	srssssssu
s:miss you	srssssssu
s:mme	rrsusrsst
s:mo	ssssssurt
s:mock	srssssrsv
s:mock interview	ssssssssu
s:modelling	ssssssusr
s:moin	sssrsruss
s:mon	swrstsrrq
s:monday	srssrrrrw
s:money	srssssrsv
s:money on	ssssssssu
s:months	rssrssust
s:more	qqrqqqp5s
s:more jobs	ssssssrvs
s:morgen	svrsrsrrt
s:morgen 0	svrssssrr
s:morning	rqrrrpqq5
s:mortgage	rsssssssu
s:most	ssssssssu
s:motor	rssrssrsx
s:move	rtssssurr
s:moved	sqssssssv
s:moving	rtrsrrqry
s:music	sssssussr
s:my	rqsqsrrs0
s:n	vrsssssss
s:n 0	vrsssssss
s:na	rtrrsrssu
s:nachricht	rrsrsswrt
s:nachricht geschickt	ssssssuss
s:nachster	srvsrsssr
s:nachster schritt	srvsrsssr
s:nahe	sssssssur
s:name	rxp2ppynn
s:name name	srsssssru
s:name your	tsssssruq
s:need	rsrrrrwqt
s:need a	ssssssqsv
s:needed	rrrrrrvrv
s:negotiation	ssssusrst
s:net	tssssssru
s:networking	sssssswqr
s:neue	rqrqrruxt
s:neue jobs	sssssssus
s:neuer	sxsrssssq
s:new	nppoppt05
s:new job	rrrrrrvst
s:new jobs	rsssssrzp
s:new message	sustssssr
s:new opportunity	ssssssyum
s:news	qpqqutpr3
s:newsletter	ssrsssssv
s:next	nwuqsuprv
s:next step	ssusssssr
s:next steps	rvtstwrsm
s:nicht	qssrssssv
s:nicht abgeschickt	qssrssssv
s:nieuwe	rssrssuur
s:nieuwe vacatures	sssssssur
s:night	ssssssuss
s:no	tstrqsqqx
s:no 0	tstrsussq
s:noch	qrtqrxrst
s:noch etwas	rssrswrsr
s:noch nicht	qssrssssv
s:non	rssusssss
s:not	qqrrrtos1
s:not find	ssssssrus
s:not let	ssssssrsu
s:not work	ssssssrsu
s:note	sssrsusss
s:notice	rrstrurrt
s:noticed	rrssssssv
s:notification	rtsvsrssr
s:nous	twsrsrrsq
s:nouvelles	rssssusss
s:now	rrrrrrryu
s:now 0	ssssssusq
s:nr	ssurrrssu
s:nr 0	ssurrrssu
s:number	yrrqrqqpx
s:nurse	ststssssq
s:nvidia	ssssssrvs
s:ny	sssssssur
s:o	rsstsrrsu
s:october	svsrssssr
s:of	skqvwqpo2
s:of 0	sssssssru
s:of finance	sssrssuss
s:of interest	rssusssss
s:of results	ssrsssssu
s:of staff	ssvssrsss
s:of the	sssrsssus
s:of your	vrsrsssqu
s:oferta	rrrr1rrpr
s:off	rrssssrrw
s:offer	qops5rqrs
s:offer for	srssssssu
s:offer from	ssstusrsr
s:offer letter	sssswsssq
s:offer of	srrswrssr
s:office	rrsrswsss
s:office manager	sssrsvssr
s:officer	sxursssso
s:offres	rsssssswq
s:oh	rssrsswrs
s:om	strsvssrr
s:on	nuqsowqm4
s:on a	usssssssr
s:on demand	sutsssssq
s:on hold	rrsrsvsst
s:on linkedin	tsssssvrq
s:on monday	srssrrrrw
s:on our	sssssussq
s:on sale	srssssqrw
s:on the	qrsurrtsv
s:on your	qvrtrsrts
s:one	rqvrrrsrx
s:one more	ssussstsq
s:online	qp0qqrqq0
s:online assessment	srxsssssp
s:online test	rrwrssssr
s:only	sssssssus
s:onsite	rtrrrr7ol
s:op	srsqusrtt
s:open	vrrrrrpp0
s:open sollicitatie	wssrsrssq
s:opening	rwsrssznp
s:openings	rqssssyup
s:operations	sssuurrsr
s:operations lead	sssuurrsr
s:operative	rssusussq
s:operator	vsssstssp
s:operator hiring	stsssussr
s:opportunities	qqrpqqw6k
s:opportunity	rtqqqq%mm
s:opportunity at	sssssswrq
s:opportunity for	swssssrrr
s:opportunity with	rrssssyrq
s:opt	sssrssxrp
s:optical	srssssssu
s:or	rrrrrrqsz
s:order	qqrqssqq3
s:ore	ssvrsssrr
s:ot	rssrssrsv
s:others	sssssspxr
s:our	qrqsttuqw
s:our careers	srssssssu
s:our decision	sssusssss
s:our hiring	rustssqst
s:out	rqsrsrrq0
s:out of	sqsrsssqz
s:outcome	rsrzurrsn
s:outcome of	sssutrssr
s:over	rrssssurt
s:over je	ssssssuss
s:overflow	ssssssusr
s:own	ssssssssu
s:p	rsstsrxsp
s:para	srrqrrurw
s:paralegal	svstssssp
s:park	ssrssswrr
s:part	rtsssrrus
s:part time	stsssrsur
s:partner	sqsusussq
s:paso	stsrssssv
s:pause	sssssusss
s:pay	qsssssrsy
s:payment	ssssssssu
s:pc	srrsrsryq
s:per	sssssssus
s:performance	srrtssvrr
s:permanent	sssssswrr
s:person	rrpppqto6
s:persona	rrussssss
s:personal	trsrsussr
s:phone	swsrsssrr
s:phone interview	susssssss
s:place	sssrrsssu
s:placement	srsrruxro
s:planner	qrsrsvssu
s:play	ssussssss
s:plaza	trswsrssq
s:please	rqrrrrrq2
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
s:portfolio	yrsrssrsq
s:position	rtsuwursm
s:positions	sssssswpr
s:possible	sssrssuss
s:post	xwrqttrsl
s:postdoctoral	usssssssr
s:poste	srsvrvrsq
s:poste de	rrsssvssr
s:pour	srrrsrsws
s:power	srrrrro2p
s:pracy	qqqrvqq3o
s:pre	ssrsrsssu
s:premium	rsssssrrw
s:principal	sssrsrswr
s:privacy	rssrssrsw
s:private	ssssusssr
s:probearbeiten	sussssssr
s:probetext	sswsrrrsr
s:problem	srvsrsrrt
s:procedimento	urrtssssr
s:proceso	rrrusvrsr
s:process	rsrstursr
s:processo	rsswstssr
s:processo seletivo	rsswsrssr
s:prodassi	utssrsssr
s:prodassi spielfilm	utssrsssr
s:product	rqvrrrtxo
s:product manager	rsusssssr
s:professur	rurtsssss
s:profil	qqrrrrvqy
s:profile	ptrqsrttw
s:program	rsssssutr
s:project	rvrprruvr
s:project manager	rurrrrrwq
s:project officer	susrssssr
s:project update	sssqssssu
s:projekt	srsvsrusq
s:promesse	ssssussss
s:promesse d	ssssussss
s:promotion	ssssssrrw
s:proposal	srrsssssw
s:proposta	rrrsxssrr
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
s:questionnaire	tsusrsssr
s:quick	qqrqrvxrs
s:quick question	rrssrsxsq
s:r	usrrtuppw
s:r 0	qtsrsuppy
s:rappel	squsssssu
s:rate	srssssrsx
s:rate your	srssssrsv
s:re	5qmuorkg9
s:re any	sssssvssq
s:re application	suuwsrssl
s:re baan	tssvssssp
s:re bewerbung	tvststrso
s:re cv	zrsrssssp
s:re external	rssusssss
s:re fw	rvssssssr
s:re fwd	ussssssss
s:re growth	swssssssq
s:re job	ttssssusp
s:re next	srsssvssr
s:re no	rsssssrsv
s:re on	rssssrssu
s:re open	wssrsrssq
s:re poste	trsvssssq
s:re prodassi	utssrsssr
s:re quick	rrssssusu
s:re re	l2srsxsqn
s:re the	rrsrtrrsw
s:re trial	sssswsrsq
s:re trying	ssssssvsq
s:reach	rssssswsq
s:read	rsssssssv
s:ready	qqsqtruo0
s:ready to	rrtrtsvpt
s:rececao	trsussssr
s:receipt	sssrssssu
s:received	0qrorqqrx
s:received your	tssrsrssu
s:recibido	ussrsssss
s:recibido tu	ussrsssss
s:recommendation	sssrssqqy
s:recommended	rsssssrqx
s:recommended jobs	sssssssqv
s:record	srussssss
s:recruiters	sssqssssv
s:recruiting	trsrssnzs
s:recruitment	rrsrstrvt
s:recrutement	rrsuusssr
s:recu	vssrssssr
s:red	ssssssvrr
s:ref	xsrvrrtsm
s:ref 0	xsstsssso
s:reference	yqrqrrqrw
s:reference request	ssssrsrsw
s:referenzen	rrssssrsw
s:referenzen herr	rrssssrsw
s:referral	srrqsryss
s:reg	usssssssr
s:regarding	prrrquvrv
s:regarding your	rsssrvsst
s:register	sssussssr
s:registration	srrsrrrry
s:rejection	sssqssssw
s:rekrutacji	rrrtswsrr
s:relationship	srussssss
s:released	sstrusssr
s:relief	sssussusq
s:relocation	svssssrrr
s:relocation to	svssssrrr
s:reminder	ruvrrrpqw
s:reminder interview	swsssspss
s:reminder your	ssusssssr
s:remote	tpqqqr8tl
s:remote at	usssssrrr
s:remote full	ssssssrur
s:rendez	ssssssssu
s:rendez vous	ssssssssu
s:renewal	qsssssssv
s:rent	qsssssrsw
s:replacement	ssssssusr
s:replied	rtsssswqr
s:reply	ursrsssss
s:reply application	rsssssssu
s:reponse	srsssurss
s:report	svrssrrrt
s:req	ttsssswrp
s:req 0	qtstsssss
s:request	qvsoqrsqz
s:request for	ssssssurs
s:required	rsssssrtu
s:requirement	ssssssuss
s:requisition	rrtvssssp
s:requisition 0	srtvstssp
s:reschedule	sussssssr
s:rescheduled	sussssssr
s:research	vtstssrsp
s:research engineer	vsssssssr
s:reservation	qrrrrrpq4
s:resolucion	rsstssssu
s:result	sssysrsso
s:result of	ssrvssssr
s:resultado	qrrzsrsss
s:results	rsqrrrrwu
s:resume	qrrqrrrq1
s:resume is	qsssssssv
s:review	trrrurrrv
s:ricerca	susssssuq
s:rich	ssssssrrv
s:rif	rusussssq
s:right	rrrrsrvqv
s:role	qtwwtqtyg
s:role at	rrsrssryr
s:roles	rsssssrxq
s:room	sstrssssu
s:round	rtsussssr
s:ruckmeldung	rrrssvsss
s:running	sussssssr
s:s	swssrsrsr
s:safe	ssrsssrrx
s:sale	rrrrrrqrz
s:samstag	sprussrsw
s:san	qqqqqq2tt
s:san diego	qqqqqq2tt
s:saturday	susrssssr
s:save	srssssssv
s:save money	ssssssssu
s:say	srrrrrrrx
s:scheduled	sxsssssso
s:scheduled for	sussssssr
s:school	srssrussu
s:schreiben	ssstssusr
s:schritt	rrxsrsssr
s:science	srstsussq
s:scientist	tsussswsk
s:se	sussssrsu
s:search	qqqprrny3
s:season	ursttsrrr
s:second	susrssssr
s:secret	ssrssstqv
s:security	rsssssqws
s:see	rrtrrrsqz
s:see your	ssssssssu
s:seen	ssssssusr
s:seen on	ssssssusr
s:selection	rrssussss
s:seletivo	rsswsrssr
s:send	sssqssssu
s:senior	wprpsqv1m
s:senior consultant	ussrsssss
s:senior software	tsssssvpr
s:sent	ussststsp
s:sent to	usssssssq
s:series	sssrssuss
s:services	sqwssstsr
s:session	stsusrrrs
s:sessions	rrsrxrrrr
s:set	stssssrru
s:seu	rsstsssru
s:sg	tssrsssru
s:shift	srssssuss
s:shipping	srssssrrx
s:shortage	rsssssssu
s:shortlisted	sssrssusr
s:should	sssqssrrx
s:should you	ssssssrrw
s:show	sussssssr
s:si	srssvsssr
s:sie	owrqrqssz
s:sie haben	rsssssssv
s:signed	rsssssrqw
s:signed up	rsssssrqw
s:similar	ssssssrus
s:similar to	ssssssrus
s:sind	rssrssusr
s:singers	rrrrrrqq1
s:sites	ssssssrsu
s:situacao	rsrrrxssr
s:six	rsstssssu
s:skills	ssssssqqz
s:skills with	ssssssqqx
s:small	srvssssss
s:small task	srvsssssr
s:so	rsrsrrrsx
s:sobre	rrswsrssr
s:software	xpqroou1q
s:software developer	rsssrsswq
s:software development	tssrssvrq
s:software engineer	uqrsqpm2v
s:software engineering	rrtsssvsr
s:solicitud	rsspsrssx
s:solicitud de	rssqsrssx
s:sollicitatie	1qrvrqrrp
s:some	ssrstsrrv
s:someone	rrrsssssv
s:something	srrrrrsrv
s:soon	stsrssssu
s:sorry	surusrrsr
s:spielfilm	utssrsssr
s:spielfilm herbst	utssrsssr
s:spirits	rrrsrr2pp
s:splunk	ssssssrsu
s:spring	sssrsrssu
s:sr	trrrrszro
s:stack	vrsrsrsrt
s:stack engineer	tssstsqtr
s:staff	rsvsrrusq
s:staff engineer	ssssssvsr
s:stage	rwturrrso
s:stage 0	stttssssq
s:stand	qrrrrxrst
s:stap	rssrsswrs
s:start	rrrqutyqr
s:start date	sssstussr
s:starter	sqssrsssw
s:starting	rssrsspq0
s:startup	sssrssvrr
s:startups	sssssssus
s:statement	ssrrsssrw
s:statement of	ssrrssssv
s:states	ssssssrur
s:status	qqqtq2ooy
s:status for	rssrssqry
s:status of	tsssstssq
s:status update	rssrsrrrz
s:stay	ssrsssrrx
s:stealth	ssssssvsr
s:stealth ex	ssssssvsr
s:stelle	stsrsussr
s:stellen	trrrrsrws
s:stellenausschr	sssssssur
s:step	rswrssrsq
s:steps	rvtstvrsm
s:still	srssssusr
s:stipendium	ssssssssu
s:storage	rssrssrtw
s:street	tsusssssq
s:studio	rrrusssss
s:su	qssprsss0
s:submission	srrrsrxts
s:submission to	sssussssq
s:subscription	ssssssssu
s:substitute	sssssuusq
s:successfully	usssssssr
s:suite	sssussssr
s:suite a	sssussssr
s:summer	qqqrttqr0
s:supervisor	zqsssrssp
s:support	rrrrrs1qq
s:support engineer	ssssssvrr
s:sur	rssrsusst
s:survey	rrrrssrsx
s:sv	r1rsrrsrn
s:system	qrrrrrj8r
s:systems	rurpqq3xk
s:systems application	qsssssqry
s:t	rtrrrrqrx
s:ta	vssrssssr
s:tage	srusrrvsq
s:tage woche	srssssvsr
s:take	qrtrqrqr2
s:talent	rrssstzro
s:talent pool	sssssusss
s:task	srzsrssso
s:tasting	ssssssrrw
s:tax	ursrsstsr
s:te	srrsrrusu
s:teacher	sssstussr
s:teaching	ssssssusr
s:team	roqqtq7mt
s:tech	trsrsrrrx
s:technical	rwrrsturp
s:technical support	ssssssvrr
s:technician	ursstvrso
s:technologies	rrsussxrq
s:technology	ssssssrus
s:tecnico	vqvtrrrsq
s:tel	susssssss
s:telefonat	swrsssssr
s:tell	rssrssssv
s:tell us	ssssssssu
s:temporal	trsrusssr
s:term	ssssssusr
s:termin	rsrrrssrw
s:terms	srssvsrss
s:test	sp6spqtrl
s:test invitation	svqssssss
s:teste	suusrsssr
s:testing	ssusssssr
s:tests	srvsssssr
s:texas	ssssssvrr
s:tfa	rvrrurssr
s:thank	xuqwqrppt
s:thank you	xuqwqrppt
s:thanks	ypqxrqqqt
s:thanks for	yqryrrqqo
s:that	ssssssrsv
s:the	mvtrroor5
s:the 0	qtssrsrrw
s:the best	sssssssru
s:the job	ssssusrss
s:the most	ssssssssu
s:the post	usssssssr
s:the rejection	sssqssssu
s:the right	ssssssvsq
s:the week	sssssssur
s:therapist	ssssvsssq
s:there	ssssssrsv
s:these	srssssrrv
s:thing	usurssrsq
s:things	sssrsvrsr
s:think	ssssssrsu
s:think you	ssssssrsu
s:third	ssstssusr
s:this	trrqrqqr3
s:this week	ssssssrus
s:this weekend	stsssssru
s:thought	sssrsswsq
s:ticket	tssrsrssv
s:tickets	srssssqrw
s:time	qvrsrrwvn
s:time 0	srsssssur
s:time with	sussssssr
s:timeline	srsrsxrsr
s:tips	srssssssu
s:tmrw	suusrsrsr
s:to	xrumsmnq4
s:to 0	rsssssrrw
s:to complete	sswsssssp
s:to do	ssusssssr
s:to get	usssssssr
s:to hear	sstsssvqq
s:to join	rssussrst
s:to play	ssusssssr
s:to review	ssssusssr
s:to see	ssussssss
s:to the	qrsuusrst
s:to work	ssssssssu
s:to your	qsssssssv
s:tomorrow	svsrrrrsr
s:tonight	srssrsrsx
s:too	ssssssrrv
s:tool	rsssssssu
s:tools	ssssssssu
s:top	rqrrrryqv
s:top 0	rrssss0ro
s:town	ssssssssu
s:tr	rssvssssr
s:trading	rssrsrssw
s:travel	susssstsr
s:treffer	sssssssvq
s:trial	ssrswsrss
s:trial day	sssswsrsq
s:trip	rrrrrrqp2
s:try	ssssssusr
s:trying	rssssswrr
s:trying to	rssssswsq
s:tu	soqptrtr3
s:tu candidatura	rssssrssv
s:tua	rrrsrrrsy
s:tuesday	rwrsrrqru
s:two	ssssssssv
s:tx	rrrrrsxsr
s:tx remote	ssssssrus
s:uber	srsrssrrv
s:uhr	svrrssrrt
s:uitnodiging	sutsrsssr
s:um	rrrqrursx
s:um die	sssrssssu
s:un	rrrrrrsrz
s:und	rrrrttrsv
s:under	usssssssr
s:under review	usssssssr
s:unemployment	ssssssssu
s:unit	sssvssssr
s:united	ssssssrur
s:united states	ssssssrur
s:uns	rvrrrstss
s:unser	rrstussss
s:unser gesprach	srssussss
s:unsere	sssssssvr
s:unserem	ssssssssu
s:unsuccessful	rrsvssssr
s:unter	stsrssuss
s:unterlagen	srrrsrssw
s:up	pyquqpsny
s:up for	rsssssrqw
s:up on	tsstssssq
s:up thank	sssussssr
s:upcoming	rrrrrsrsy
s:upcoming interview	sussssssr
s:update	lspxpxlk!
s:update 0	rtsrssrrv
s:update from	ssswsrssq
s:update on	qususursq
s:update software	qrrrsrpn5
s:updated	susssssss
s:updates	qqqqqqon#
s:upgrade	sssrsssrv
s:urgent	sssrssvss
s:us	srqqsuurv
s:us about	ssssssssu
s:usa	rssssswqs
s:used	rrsrssssv
s:users	qrrprrqr3
s:uw	rqruqqrq1
s:uw sollicitatie	rssvssssr
s:v	rvsrtsrsr
s:vacancies	rrssssryp
s:vacancy	qrsvswrsp
s:vacancy 0	rssusrsst
s:vacature	srstrussr
s:vacatures	sssssssur
s:vacatures voor	sssssssur
s:vaga	wrrursrso
s:ve	sqrpurssx
s:ve been	srrsustrs
s:vediamo	rvssssssr
s:venue	svrsssssr
s:verbal	srssusrss
s:verification	ssrtsrsqv
s:verify	ssrsssssu
s:verify your	ssrsssssu
s:versuch	sssrssuss
s:veterinary	sssussssr
s:video	tuxrrrpqs
s:video interview	sussssrsr
s:vielen	uusqsrssr
s:vielen dank	uusqsrssr
s:viewed	sssusssrr
s:viewed by	usssssssr
s:viewing	rqssssrry
s:visa	qrsssstsu
s:visa application	qsssssssu
s:visit	swrsssssq
s:visumantrag	rsssssssu
s:voice	srssustsr
s:vom	srrwvrrsp
s:vom 0	ssrwtrrsp
s:von	rsursstst
s:von 0	rsussssst
s:voor	ursrsssur
s:voor je	ursssssss
s:vorbereitungsd	ussrssssr
s:vorstellung	stsrusssr
s:vorstellungsge	rrrrsrrsy
s:vorstellungste	sussssssq
s:vos	srussssss
s:votre	ttqqqtprz
s:votre candidature	srstsussr
s:votre demande	susrsssss
s:votre dossier	srsrsrssw
s:w	wrrvrrrso
s:w 0	vsssssssp
s:w d	tssusrssr
s:wa	ssssssrur
s:waiting	srssssxsp
s:waiting for	ssssssxso
s:waitlist	rssssusss
s:wann	rssssvssr
s:wann hast	rssssvssr
s:wants	stusssssr
s:wants to	stusssssr
s:war	rrrrssrsw
s:war dein	rrrsssssw
s:warehouse	sssussssr
s:warning	ssrrssql4
s:wars	srsssrssv
s:was	qqrprqqq7
s:was sent	usssssssq
s:was viewed	tssusssrq
s:washington	sssssssur
s:watch	ssssssssu
s:way	sruussssq
s:we	ypqrqrop3
s:we are	rsstssssu
s:we got	vsssssssr
s:we have	vssrssssr
s:we ll	rssssusss
s:we miss	srssssssu
s:we received	rsssssssu
s:we ve	sssrssssu
s:webinar	rrssssssv
s:wed	srsssssru
s:week	rrrrrrrvw
s:weekend	stssssrru
s:weekly	rssrssrut
s:weiter	susssssss
s:welcome	qqqqurpq3
s:welcome to	qqqqtrpq4
s:went	sssussssr
s:werkstattleitu	rtsrursss
s:werkstattleitu holz	rtsrursss
s:what	tsrqrrpq0
s:what a	usssssssr
s:when	ssssssrrw
s:where	rrssrvnry
s:where things	sssrsvrsr
s:who	sssrsrssu
s:why	rrrqsrqr0
s:wie	rqtrrrrsy
s:wie war	rrrsssssw
s:wienbarg	rrssssrsw
s:will	ssssssssu
s:will be	ssssssssu
s:willkommen	sssrtsrsu
s:willkommen in	sssrtsrsu
s:wir	qrrquttru
s:with	owoompw1v
s:with 0	ssssssurs
s:with our	sussssrss
s:with person	sussssvqq
s:with these	srssssrqw
s:with us	tsrrrvqqv
s:withdrawal	rssqsrssv
s:withdrawn	rsstsrssv
s:woche	srssssvsr
s:wochenende	uqsrrrrsv
s:wohnung	ssspssssw
s:work	trrrrrstv
s:work for	ssssssusr
s:worker	xrspsussp
s:worker application	vssrsrssr
s:would	ssusssusp
s:wren	trrussssq
s:writer	sssussstq
s:writing test	sstussssr
s:wurde	sssssrssv
s:x	rurtrssst
s:y	rusrrsusr
s:year	qsrsrr0so
s:year 0	stssssstq
s:yes	srrruruss
s:yet	sssssvssr
s:you	uqslqnwp4
s:you apply	rssrssrvt
s:you are	srrsrs1qo
s:you did	rssrssssv
s:you for	yvrtrsqqn
s:you from	rrsussrst
s:you have	tssrsstpt
s:you ll	ssssssrsu
s:you may	ssssssrur
s:you need	ssssssqsv
s:you on	ssusssssr
s:you re	prrrtrqr0
s:you ready	ssssssrsu
s:you should	sssqssssu
s:you to	sryssssso
s:you ve	srrqussrv
s:your	uppunskr6
s:your amazon	sssssssrv
s:your application	wrovpwnny
s:your candidate	yrrrsrrrr
s:your candidature	sssrsusss
s:your career	rrrrrrpzs
s:your cv	orsvsstss
s:your dream	rssrssrqx
s:your email	ssssssssu
s:your experience	ssssssssu
s:your expression	rssussssr
s:your interest	rrszssrrq
s:your interview	q1rqrrtrq
s:your job	qssrtsqwt
s:your next	srsrssrrw
s:your offer	ssssvsssq
s:your order	rssrsrrrx
s:your profile	rssssssut
s:your reservation	rsssssrrx
s:your resume	trsrssssv
s:your search	ssssssrsu
s:your submission	sssussssr
s:your time	sssussssr
s:your weekly	sssssssus
s:yrs	vsssssssp
s:zeit	rssrsxssr
s:zu	psrtruvsq
s:zu ihrer	qssssvssr
s:zum	tsvrrtrsr
s:zum online	srussssss
s:zur	rrrrstssw
s:zusage	sqrrysrsr
s:zwischenbesche	rssrsvsss
s:zwischenstand	rssrsxssr
sa	rsrrrrswt
sabado	rustssssq
sabemos	rssussssr
sabemos que	rssussssr
sabine	sssrssusr
safe	rrstrurss
safely	wrssssrrs
safety	trvussrso
sag	qnswutrst
sag kurz	sqrsssssw
sagen	uqsrrvrsr
said	qosrvstrw
said i	ssssssvsr
saison	rrruttrrs
sal	vrsussssp
sala	rtrrursru
salario	rrrrwssss
salary	qprrxstvq
salary and	ssstusrsr
sale	ssssssssu
sales	pqrrrt1rr
sales in	srsrssvsr
sales manager	rrsqsszsp
sales rep	rssssussr
salesforce	ssssssusr
salford	srsvssssq
salle	svssssssr
salon	srsussrss
salud	trsrusssr
saludo	trvssrssq
salut	tpysurrrq
salutations	uqursrrss
saluti	ursusrrsr
saluto	rusursssr
salve	svssssssr
same	svtrtspqt
same day	squrrrrsv
same is	sssrsusss
same money	sssutsrsq
same time	svsrsrrss
samedi	rqtsrrusu
samedi 0	srtssrssv
samen	srsrrsssw
samir	rssussssr
sample	rwtsrrrrs
samples	sssussssr
samstag	qsrrqqqr2
samtliche	rssusrsst
san	srrrrrrvu
san diego	ssssssrus
san francisco	srrsssssu
sander	rssusssss
sans	sqrqrtusu
sao	rrvsrssru
sap	ssrrstvrs
sapere	rqrrvsrrv
sara	xsrqvtrqq
saranno	rvsrsssss
sat	rvrssrtrs
sat 0	surrrstrt
saturday	tysrqrqrs
saturday 0	srssssssu
saturday and	utsrssssq
saturday at	spssssssw
saude	ssssussss
sauer	strssursr
sauf	srussssss
save	ssrrrrutt
saved	rrrqrrrzs
saved in	sssrsssut
savoir	rsssssuss
savoir plus	rsssssuss
saw	vsrtqrxro
saw in	sustssrsr
saw it	urssssssr
saw your	tsrrrrzsn
sawatzki	rsussssss
say	rqrsztqqr
say that	sustrsssr
say the	srssvrtsq
say we	sssrsvssr
say yes	rrsrxrrrr
say you	sssrtsssu
saying	trsqssssv
says	rsrsrsrsv
says we	srsussssr
scaat	ssttssssq
scale	sssrussss
scanned	ssusssrsr
scelta	vsstsrssq
scelto	rsswssssr
scelto un	sssvssssr
schaal	rrrrxsssr
schaal 0	rrrrxsssr
schade	rsstrsrsu
schaffen	rsstsussr
schaltberechti	qsutsssss
schaut	3qssrrrsn
schaut sie	sssusssss
schedule	rvqqsturs
schedule a	rtrsrstsu
scheduled	r0qoquqqv
scheduled for	rsrrrrrrw
scheduling	susrrussq
scheme	suttsrrsq
schick	ssurvrsrq
schick mir	rtrsusrsr
schicken	srwsssssr
schnell	stsrvrrsr
schnellbewerbu	usssssssr
schon	srrvsqsst
schon dass	ursrtssst
schon was	sssrsstsu
schone	sussssssr
school	uuspssrss
school about	sssrsussr
schools	srrrrtyso
schools in	ssssssuss
schreib	ssvsrsssr
schreib uns	ssvsrsssr
schreiben	ruuvrrrsp
schriftlich	srtrrusss
schritt	ustrssssq
schuhe	swrssssrr
schulleitung	ssussssss
schwerbehinder	sussssssr
schwester	rvssssrss
science	rrrtrtvtr
scientist	sttrusvvi
scientist optics	ssssusssr
scope	srsrstvsr
score	srutrttrq
score 0	srruruusq
scorecard	sqssssssv
scored	sstussssr
scoring	trttssssq
scoring highest	sssussssr
scoring works	usssssssr
scouting	rssrssuss
screen	tusrssrss
screened	urtsssssq
screened in	srussssss
screening	turvrtrsn
screens	sussssssr
scripts	srussssss
scusa	ssssssurr
se	tuowwprtn
se le	rsruusssq
se lo	srsussssr
search	rrsxotrvq
search for	tssssssur
search is	ssstsvrsr
season	urrrrrsur
seasonal	sssussssq
seat	srtusrtsq
seats	srsrsuusr
seats and	ssssssssu
seb	sssrsussr
sechs	rrrtsurst
second	tsqrswqrt
second week	tssssussr
secondo	svsrssrsr
seconds	sswsssssq
seconds to	ssusssssr
secretary	rvsurrstp
secretary to	stsussssq
secteur	srssssusr
section	srurrrrru
sector	srssssvsr
secure	srssssrsu
secure your	ssssssssu
security	rurrrrqtx
security code	sssssssrv
sede	strvrsssr
see	sysppspwr
see all	srsssrrvr
see how	sswrssrsq
see it	vssrsrssr
see more	tsstssrtq
see some	sussssrsr
see the	rsrsrtsur
see you	rysqsrrqs
seeing	rrrsrtrsw
seeing you	srsrrsrsx
seen	strsrsrsv
seen by	ssrsrsssu
segment	susrsstsq
segments	sussssrsr
segreteria	rtsrsussr
segue	rsurwrrrr
seguir	rustsrssr
segunda	rususrssq
sehen	pp0sqsqtt
sehen sie	rssrsusst
sehen wie	srwsrrssr
sehen wir	ssusssssr
sehr	utqtsupmw
sehr geehrte	rqtsstrqx
sehr geehrter	xsqttrqou
sehr gefreut	susssssss
sei	sprququrx
seien	tssrsrusr
seien sie	ussrssssr
sein	pxtrrqwrq
seine	srstsrvsr
seinen	sssssrssu
seis	rrrtususr
seis meses	rrrrususr
seit	rrqurtust
seit 0	sssusssss
seite	rrvrrrust
seiten	srwsrssss
sek	sqvsssssr
sekretariat	vssrssssr
selbst	ssrsursss
selbstauskunft	sqrqssssx
selbstauskunft mit	sqrsssssw
selbstverstand	tssrrrusr
selecao	rrrurvsrr
seleccion	qrrvrrxsp
select	rssssutsr
select a	rsssssusr
selected	oqtv1pqrr
selected a	rssusssss
selected at	sssussssr
selected for	srrpzrrrs
selected to	rsursssss
selectiecommis	sussssssr
selection	tsstxrrrp
selection is	srssusssr
selection process	usssutssp
seletivo	rssvsrsss
selezione	srrsryrto
self	ssrrssrsv
self assessment	srssssssu
sell	srsrssssu
selling	sssrssssu
sem	vtrrtrrrr
semaine	vsrrtrssq
semaines	wrsqsrssr
semana	uuuqqstsq
semana para	rturrrtrr
send	sqzqvrrqq
send a	rvtsrsrsr
send it	srxrrsrsr
send me	ssssssusr
send the	rrstusrss
sende	stsrssusr
sende ich	stsrssusr
senden	srusurssr
senden sie	srurursss
senders	sssussssr
sending	svrsrrrur
sending this	rusrssssr
sending you	sssrssrus
senior	urqprsz0i
senior consultant	srssssurs
sens	rssssusss
sensi	sssussssr
sent	qtrqtrvpw
sent 0	ssssssssu
sent from	rvrtrrtsp
sent on	ssstvsssp
sent separately	ssusssssr
sent to	tqrtrttrs
sent you	stsstsssq
sentence	ussqsstss
sentences	sssqssssu
senti	sssusssss
sentido	rrsrrvusr
senza	srvrssurr
separate	vssrsrssr
separately	ssurstssr
sepas	rtsrssvsr
sept	strrvsttq
sept 0	strrvstrq
september	norryvsrt
september 0	qsttsrrru
septembre	sptqsxrst
septembre 0	srtsssrsu
septiembre	ussssssss
sera	rrxnttqrw
serait	ssssussss
serez	ussrssssr
seriacao	rrurssssv
seriez	rsrrssxsr
seriez vous	rsrrssxsr
serve	rrsvssrss
server	tsrqsrrrv
service	turssqtqt
service 0	srssssssu
serviceingenie	rssrssssu
services	uotqsqxss
services can	ssusssssr
servus	rvsrrrvrq
session	svrtrrrrv
set	rtsuqqtqv
set up	qvstsrsrt
settembre	qqvrtvrrr
settimana	usrrssrrv
setting	srsssssvt
setting goals	sssssssvq
setting up	srssssssu
settings	rssssssus
settled	ssssssusr
setze	trsrusssr
setzen	tusrsssss
setzen wir	susssssss
seu	rtvssqvqq
seu curriculo	svrssssrr
seu perfil	ssrrrsuru
seul	rrrtssssu
seventy	tssrsussq
seventy one	sssssussr
several	trsssrrsv
sexta	uwqpsrrru
sexta as	svrsssssr
sf	srsrrssrw
shadow	sussssssr
shall	tuspussto
shall we	svrrtrttp
shan	ssssusrss
share	qqurqquuu
share a	srusssssr
share your	rqsrssvts
shared	susrtrsss
sharing	srusssrss
sharing the	srussssss
she	uvqxqssrm
she has	sssusssss
she her	ststsstsq
she will	sussssssr
sheet	trsstursq
sheffield	sssussstr
shift	tstusrtsp
shifted	ssssussss
shifts	sssrsvssr
shifts are	sssrsvssr
shipped	srsusssss
shirin	utsrssssr
shirt	srrrusrrv
shirt size	srrsussrs
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
shortlisted	tvtrtrssn
shortlisted candidates	tusrsrssr
shortlisting	1rrssqssn
shortly	sxsqtrssq
should	rrsnrtvrw
should be	sssqssrsw
should get	usssssrss
should i	sssqsttst
should it	srsrsusss
show	urusrrrrt
showed	sussssssr
showed up	sussssssr
shown	tsssssrvq
shown to	ssssssrur
shows	srrtrstrv
shut	rtrqrtssv
shy	ssssssusr
si	qqnr00qos
si c	srssvsssr
si nos	rrsvsrsss
si quieres	rssussssr
si un	rrsqrursv
siamo	urrvtrrrq
sich	vsqvpupst
sich am	swrrrsssq
sich an	srrssrrsv
sich bei	ussssssss
sich die	rssssvssr
sich fur	srssursvp
sich unsere	sssussssr
sich von	rsssrsrrw
sich vorstellen	srsrsrvss
sicher	ssrrtussr
sichtung	urstssssr
side	squtuvqrp
sides	srssussrt
sido	rsrtsrrsv
sie	sttqqxqmx
sie 0	rsssrsssv
sie aber	sssrsusss
sie am	rwrqurssp
sie an	srrsrrssv
sie anrufen	sssrsrvss
sie auf	rsrqrxrtr
sie bereit	srssssssv
sie bis	trurssssr
sie bitte	rprtsurtt
sie dank	utsrssssr
sie dass	trusssssr
sie den	rqqurrrrz
sie die	qtursssss
sie diese	rrvssrsss
sie doch	ssssssuss
sie ein	rusrvrssr
sie eine	sswrrsssr
sie einen	srvrsrrst
sie einer	srussssss
sie einfach	ssssssusr
sie es	srutssssr
sie gern	ssssusrsr
sie gerne	rvsrstssq
sie haben	ostuqrstv
sie ihre	stxrrrrsq
sie im	rstttrrup
sie in	ustrsquss
sie konnen	srtwsqrsr
sie mir	ssssusrsr
sie mit	tssrsrvsr
sie mochten	srsrssvss
sie nach	rtsussssr
sie nicht	sssssrusr
sie noch	vtrsrrrsr
sie sich	ttrqqsuru
sie sind	rsrustrss
sie sobald	rssrswssr
sie trotzdem	sssussssr
sie uns	qusstxrro
sie unsere	rsutsssss
sie wurden	rtsqssssv
sie z	tusrsrssr
sie zu	rtrrsvrsr
sie zum	rssrvrrss
siehst	ssusrssst
siehst du	ssusrssst
sieht	usstsrssr
siendo	rrsssvssr
sierra	rrsvssssr
sift	ttvrssssp
sig	rtsrsvssr
sign	rqpp0yqrr
sign off	sssrsxssq
signal	srussstsq
signatur	strsusssr
signature	ststtsrsq
signe	rssrtussr
signed	rrrsuzpqs
signed last	sssssussr
signee	rrsrtusss
sigue	sssrsussr
siguiente	rvrqurrrt
siguientes	trusssssr
silence	wssqsussp
silencio	ursrrussr
silke	rssustsss
silly	sssussssr
sim	1rrqrruso
similar	srsqtrrtw
similares	qssrssssv
simone	ttvrsstro
simple	rrrqurtrv
simply	srrrssrrw
sin	qssuyrrrp
sina	srtusssss
since	urqqtrstu
since i	sssstsusq
sincerely	txqqstrqr
sind	urtrowqqu
sind in	trussrssr
single	trsqsrrsv
sir	urtrqurrt
sir madam	usssssssr
sir or	rsssssssu
sistema	ussrsssss
sister	susvssrsp
sit	txzpqtrsk
sit down	tyrrrurso
sit in	srussssss
sit the	srwrssssr
site	nyrvtqosu
site has	sssvssssr
sites	rrsrssrtv
sites and	sssssssur
sitting	ssusssssr
situation	rtrsrrrsv
situational	ssusssssr
situational judgement	ssusssssr
sitzen	russsstss
sitzung	rsrvrwrsq
six	psusrstqu
six months	srttsttsq
six weeks	qtspsrtsw
size	srrrurrrw
sketch	srwsssrsr
skill	tsstsstsq
skills	sqrsrqwvr
skills and	ssssssrus
sleep	ssrrsvuvo
sleep on	srsrtutsq
sleeping	ssssssssu
slides	sswqssssq
slipped	sssrswrsr
slipped to	sssrswrsr
slot	rvsprruru
slot 0	stusssssr
slot for	sqtsssssu
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
so	vorwq2poo
so are	usssssssr
so do	sutrssrtr
so far	ssssssssu
so give	ussssssss
so glad	srusssssr
so good	urssssssr
so i	tvrrrtqss
so lange	rrrsrwssr
so let	sssrsussr
so much	urrvsrrsr
so my	sssussssr
so our	sssssursr
so sorry	tsswrrrsq
so that	sqvrrrtst
so there	sssvssssq
so they	sssssssus
so this	sssusssss
so we	rvqxquqtn
so would	sssrsurss
so you	wqrpwusro
sobald	rsrorzrss
sobald es	rssrsvssr
sobre	ruuurrrrr
social	rrutrrtru
social media	sruurrrsr
soeben	uruqssssr
sofia	srsswssrr
sofort	rrrprtysr
sofort ein	rssrsutss
software	qssurorzs
software developer	ssssrssvr
software engineer	ustvtqrwj
software engineers	sssssssur
software for	ssssssusr
sol	sssussssr
solar	ursstssss
sole	susrsssuq
solicitor	rrursssss
solicitud	ursqsssst
solid	sussssrss
sollicitatie	vqrtrrrrt
sollicitatie als	trrusssss
sollicitatie op	rrsussssu
solutions	trrsrrvss
solutions architect	sssssssru
som	spwqxqpxp
some	vurmssrrx
some are	ustsrsssq
some of	sssqssrvt
some potential	sussssrsr
some time	vrsqsssss
somebody	tttvrqqsq
somebody for	tusrssrsr
somebody who	srswssrsr
someone	srqzqquqs
someone who	sssvsrusp
someone with	sssusstsr
something	qtsusqsru
something you	ssttrsusq
somit	ssrvrsssr
sommer	rsrsrwssr
sommes	ursssrsss
son	qwtqqrtrs
sondern	stusrsssr
sonnige	susssssss
sonnige grusse	susssssss
sonntag	ssvrqqrrw
sonntag 0	ruwsrrsrq
sono	rtssrusrr
sons	vtssssssp
sont	utrsssrsr
sont conservees	ussrsssss
soon	w0skrvsro
soon as	rqvqszqrq
soon with	tussssssq
sooner	srrtusssq
soraya	srusssssr
sorry	uqs0ozqpm
sorry about	uusrsrssq
sorry for	rttvstrsn
sorry i	usstsrssr
sorry it	sssqssssu
sorry not	ssssssusr
sorte	rusursssr
souhaite	stsrusssr
souhaitez	rrssssssv
souhaitons	rrsusssss
source	srsrssssv
sourcer	ssssssusr
sous	turqurtrq
sous chef	sssstsusr
south	srsrrsuts
spa	srsrvsusp
space	strussrsr
spam	usrqrrrrw
spass	ssussssss
spate	stsusrsss
spater	ssssssuss
spateren	usssssssr
spatestens	tqwrrtrsr
spatestens 0	rrvrrtssr
speak	rruqrtzrn
speak to	srsrsuusr
special	surqsrrsw
specialist	wrsrsutso
specifically	srssssuss
specified	rsussssss
spedition	usssssssr
speed	rrurssssu
speed 0	srusssssr
spend	srusssssr
spit	srssssuss
split	susssssss
spoke	rrrwvrsrp
spoke to	rrswtrrrq
sponsor	srsrsstsu
sponsored	srsrsrrsw
sponsored by	ssssssrsv
sponsorship	ssssssusr
spot	rtrtutrsr
spot at	ssssvsssq
spot is	sssssusss
spot on	sssvssssr
spots	sssusstsr
spreadsheet	ssuussrsr
spreadsheet and	ssutssrsr
sprechen	svsrrtrsr
spring	rrssrswtq
sps	srsrssssu
sql	rturrrvrp
sr	qrsssstus
sra	vsssrrssr
ssa	rsstsusss
st	rsrqrvstu
st aldhelm	sssssssur
st anne	rrsrssssv
sta	rrrrrsyrs
sta je	rssrsswrs
staat	rrrtrvrrt
staat nog	srsrsvssr
stabilimento	stssssusr
stable	sssrsussr
stack	ussrusrsp
stack developer	ssssusssr
stadt	tssrssusr
staff	tsvqwpsqp
staffing	susssstsq
stage	rztxtrsri
stand up	srsurssst
standard	rtturursp
standard and	sssssussq
standort	urssssssr
stands	sqrwstssp
stands cancelled	sssussssr
stantrex	srrussrus
stantrex graduate	ssssssssu
stapel	qusrsussr
stark	sssusssss
start	pjzm6ptrr
start 0	srrswsruq
start at	ssssssuss
start date	ssrsxsssq
start on	ssssusssr
start reading	qsssssssu
start whenever	ssssusssr
started	tqxrrrtrr
started a	ssssssrsu
started and	ssusssssr
started in	ssssssusq
starten	sqvsstssr
starting	rqqrzqqrv
starting 0	ssssvsssr
starting in	ssssrsrsw
starts	sqrsrrxss
starts monday	srssssust
startups	qssusrsru
stata	xrrsrrsrt
state	rqvsrtqru
statement	rqtsrrrrw
statement for	sqssrssrx
states	srrsrrruu
static	rtusssrsr
station	svrvrsrsp
statistics	ssssssusr
stato	srvssssrr
statt	rwtssrtrp
status	wrqwrrrrs
status for	ssrsssssu
status of	rtswsrrsr
status we	ursqsssst
statut	rrsutssss
stay	sssprsrsw
stay with	srsrssssu
stays	stsustrsq
stcw	sssstsrur
std	rqsrvsrur
steady	srrsssvsr
steal	sssqssssu
steam	sssrssssu
steel	tvsrssssq
stefan	rssrssssu
stehen	ssstsussr
steht	srrturssu
steht ein	ssrtrsssu
steht unter	srssvsssr
stein	sussssssr
stelle	rrpsvzpqs
stelle besetzt	rsswsrssr
stelle im	rssssusss
stellen	qsrtrsrtt
stellenausschr	srussssss
stellenbesetzu	rtsussssr
stellenprofil	vrsqssusr
step	ruuttrsrq
step 0	ssssussss
steph	rssssurst
steps	wvtorrrrs
stessa	rsswssssr
steuer	sqssussss
steuer id	sqssussss
steve	ssusssssr
still	tsqmrzuss
still be	ssssssrur
still doing	ssssssuss
still not	ssusssssr
still on	usssssssr
still very	susrstssr
still waiting	srsrssssv
stillingen	ussssssrr
stillingen som	ussssssss
stimmt	ssstusssr
stipend	sssstsusr
sto	rrsrssvst
stock	rvrrrrssu
stoked	srssssssu
stood	sssruussq
stood out	sssrustsq
stop	qtryssrsp
stop by	sussssssr
stop here	sssussssr
stop to	rtsusstsq
store	qurttrrrt
store manager	sssrussss
store supervisor	sssussssr
story	ssrrrursu
stosst	susrssssr
straight	sssusstsq
straight to	sssussssr
stranger	ssusssssr
strategies	ssssssssv
street	ustqsursr
stretch	ssssvsssr
strict	sussssrsr
strike	srsstussr
strings	srssssusr
strong	rsrtrrwrs
strongly	ssusssssr
student	truqvrsrq
student 0	ssssvsssr
studio	vqrurtsto
studium	sssvssssr
study	swrrrssrs
stunde	rurrxrrsr
stunden	rpvtvsrrr
stuur	uqwqrrvrq
su	xqqqtpuqv
su inscripcion	vrsrssssr
su solicitud	ursrsssst
sua	tuqupvqpv
sua candidatura	trsoswsst
sua carta	sxrrrsssr
sua participacao	rssvsrsss
suas	tusrrsssr
sub	srrwssssr
subject	pqqrxspuw
subject line	ssssssssu
subject to	rrrqytrtr
submission	vrtrsrsvo
submission to	sssssssvq
submissions	srvtsrssq
submit	rwqqrtusr
submit it	swossssss
submit your	rsssssuss
submitted	yrtqrqrrt
submitted and	rsssssssu
submitting	trspssssw
subscribe	sssssrssu
subscribed	srsqssstv
subscription	srrqsrrty
substitute	srrrsuusr
substitute pool	sssssuusq
succeed	sssssssus
succes	qr0xqrrrn
success	rrrurrtur
success in	sssusssss
success to	sssssssvq
successful	rssrtssrv
successfully	xtrqrrrss
successfully submitted	ussrssssr
sucesso	tssussssr
such	sssprsusu
such dir	ssrrssuss
suche	rrrssqxss
suche ich	srssssuss
suche nach	sssssruss
suchen	qnrsqq3ru
suchen wir	srsrrrxsr
suchprofil	sssssssur
sucht	rrrrsswss
sud	rtsrsussr
sudstadt	sssssruss
sudstadt ggmbh	sssssruss
suerte	srsxrsrsq
suggested	stsssstsq
suhr	vrsrsssss
suis	trstssusr
suite	rpstsqvqv
suite 0	srrssssrv
suite a	srusssssr
suite favorable	qsstussst
suits	surrtstsq
sul	rrrtrrrrv
sulla	vrsrrvssq
sum	sssrssssu
summary	ssrsrsrsu
summer	rqtvrqrsu
sunday	uvtrrrtsp
sunday 0	stusssssq
sundays	sssussrsr
sunita	sttssstrq
suo	qpruqrxrw
suo profilo	ssssssvsr
super	rrrvtrrst
superamento	stsrssssu
superamento della	stsrssssu
superior	srsrvssss
supervision	ssusssssr
supervisor	ttsvtsrrp
supplementaire	rsssssssu
supplied	susrsssrt
supply	rrssssust
support	qovqqsxsv
support and	ssussstsr
support worker	srtsstusp
supported	srssssuss
sur	tqstuttrr
sur l	srsrssuss
sur la	squurursq
sur le	rrutsssss
sure	rqssrrstw
sure to	srstssssv
surgery	rsssxrrrr
sus	rrstusssr
suspended	rrsrsyssq
suyo	urstsrssr
sven	rssusssst
swear	sssrsvssr
sweden	rsstsussr
switch	ssssssrus
sync	sqssssssu
system	1ptnvqpru
system and	sssrssssv
system at	usssssssr
system design	stsursrsr
system requirements	srussssss
system you	ssssvsssr
systems	rvtrqqtss
systems and	sustssrsr
t	pvssqqryr
ta	0squrrrso
table	ryrrsstsp
tabs	vrtsssrrr
tack	ssrxrrrrr
tack for	ssrxrrrrr
tag	nurvqqrry
tag frau	rurststsr
tag herr	prtwrsurq
tag name	sustssrsr
tag soraya	srussssss
tage	xqpqyrwqo
tage mobil	stsrssuss
tage urlaub	srrsxsrrr
tage woche	srrstsvrq
tagen	prrtsrtsw
taglich	ssrsrsrvr
take	rp2uuqpns
take 0	qstsssssv
take a	truqrsrru
take care	qrsustusq
take home	sststsssq
take it	srttvrssp
take the	rsyrsrtrq
take this	sssussssr
take your	ssssssssu
taken	rqsrrwrsu
taken on	ssstsursr
taken with	sssrsusss
takes	xrxqsqrrp
takes 0	ssusssssr
takes place	vsssssssr
taking	ptqursuru
taking a	qsssssssu
taking over	srssssusr
taking the	strussssr
talent	quuvrwwrh
talent acquisition	strvruusm
talent pool	rssssusss
talent team	qtxrssssq
talentos	strtrrusq
talk	p3psrruqp
talk 0	sussssssr
talk about	svssssssr
talk it	rusrusssr
talk to	sstrtsvso
talk today	srrsssssv
talk with	srrsssssu
talked	rrwtrsrrr
talked about	rrwtrsrrr
talla	qrrzrrrqt
tambem	srsrtvssr
tamika	ssssustsq
tamsin	ssssssusr
tan	srusssssr
tanisha	ssussstsq
tanto	trsrvsssr
tap	ssssssusr
tapes	sssussssq
tar	sssusssss
tarde	qurwrrurq
target	srssusrts
tariff	sstsqsssu
task	srxsrrrsq
tasking	ssussstsr
tasks	srrsussss
tatigkeit	rqrtrsssw
tattoos	tsssssruq
taught	sssussssr
tax	trrqrrvts
tax free	ssssssuss
taxi	svsrssssr
tb	rssssusss
tcs	ssssssusr
tcs com	ssssssusr
te	uyrttxpmm
te adjunto	rrxrurrsq
te escribimos	sssrsusss
te lang	urrrssssu
te lo	sssvsssss
teacher	stsstusto
teachers	ssssssusr
teaching	srsrvrvsq
teaching assistant	srsrvssss
team	zrtvppsos
team 0	svssrsssr
team and	sqssssust
team building	srssssssv
team ca	sssvssssr
team is	trsssvssq
team lead	srsssstuq
team will	wssrssssr
teamleiter	rsursstss
teams	q2rqsrsro
teamwork	srssssssu
tech	tsrrsrqrw
techcorp	ssusssssr
technical	pxsqqrwsr
technical assessment	russssssr
technical interview	surssssss
technical recruiter	ssssssusr
technician	xrrqutrum
technician 0	tsssvsssq
technische	susssssuq
technischen	susssssss
technologies	ssrrssxrq
technology	srrrrsrsw
tecnico	rrwvurrrp
tecnico de	rruursssr
tecnico em	srvrtsssr
teil	qtvvrrrsr
teilen	sstqsssst
teilnahme	rurwrsssp
teilnahme bis	sursssssr
tel	rssssrrsv
telefone	urrtrrusr
telefonieren	sussssssr
telefonisch	rsrryrrsq
telefonisch besprochen	ssssvsssr
telefonischen	ussrssssr
telefono	qsrurrssu
telephone	surrtrtsr
telephonique	srursssss
teletravail	ssssssusr
tell	upxntrrqw
tell me	tsurtsrrs
tell us	rswrrrrst
tell you	sqrsrsusu
telling me	sssrssuss
tem	rrrzsrssp
tema	susrsstsr
temperature	srrssssrw
template	tssrssssu
tempo	qrrttturr
tempo indeterminato	ssssussss
temporary	rssrstsur
temps	rrsururss
temps de	rssusssss
ten	vsuoruqst
ten days	urursursq
ten minute	svsrssssq
ten minutes	tqrrssssv
tengo	vrsvrsssp
tens	srvrsssss
tenure	sssrstsur
tenure track	ssssstsur
ter	rtrwrrrsq
term	trrsrvssq
terme	rrssrsssw
termin	qvprqqtrz
termin 0	rsrsssssv
termine	vutrrrrrq
termo	ursrtsssr
termos	urrtrussr
terms	srrrwsrss
terms and	ssssusssr
terra	srssrsssv
territory	sssusssss
terug	rrxrrrrrt
tess	utstsrssp
tessora	ursrsssst
tessora group	ursrsssst
test	ro6uropqq
test at	srusrssss
test d	sssussssr
test for	sswsssssp
test name	srusssssr
test your	ssssvsssr
teste	tusrrsssr
testen	ssssssrqw
tester	urtrsrsss
testers	sssussssr
tests	sq1urqqrp
tewes	sssqssssv
text	ttrrqrrp0
text and	usssssssr
thailand	srsssssvq
than	pqtsrwsru
than a	srsrsurst
than about	sssssussr
than i	sssruttsq
than me	srssssusr
than one	ssvssstsq
than ours	sssussssr
than we	rssusussq
thank	yrqxornpw
thank you	yrqxornpw
thanked	stsussssq
thanks	3ruvmqsop
thanks again	tssussssq
thanks for	ztovourpr
thanks person	sssrsssus
thanks regards	stssssvsq
thanks so	urstsrrsr
thanksgiving	sssssusss
that	tpqxstpqv
that about	sssrsussr
that came	vssrsrssr
that can	sssssssrv
that could	srssssrus
that does	ssusssssr
that everything	vsssssssr
that fits	rsssssssu
that i	rsrqtrtut
that is	rrtsursrt
that it	srstsrrsw
that match	rssrsssus
that might	sustssrsr
that on	srtusrssq
that one	ssssssssu
that our	srssstrsu
that process	rrsrssvss
that recruitment	rssssussr
that she	ssssssusr
that the	toqwurqwp
that this	sustsrrsr
that was	tqsttrtsr
that we	srsquqrry
that will	ssssssrsu
that work	sussssssr
that you	wrrwtrpqt
that your	sutsttrrp
that yours	sssrssssu
thats	sssrsusss
the	rstuuuqnt
the 0	vrrtvwopp
the above	rwrrrtrss
the access	usssssssr
the account	susrstrsq
the act	srusssssr
the addressee	susssssss
the admin	usssssssr
the ai	ssssusssr
the annual	sssrsussr
the app	rtsrssrut
the applicant	ssssrsssu
the application	otsrsrssx
the appointment	srsrurtsq
the arm	rsstssssu
the assessment	rqzrssssp
the assignment	srwsssssr
the attached	qtxrvrqrq
the attachment	srusssssr
the auditor	susssssss
the baby	rrssssvsq
the backend	svqrssssr
the badge	ssrsssssu
the bag	srwsrrrsr
the bank	srsssusss
the bar	srswsrssr
the below	rqstssvsr
the best	ptruqrssv
the big	ssstsurss
the blue	srsrtsssu
the board	susurssso
the book	sussssssr
the business	sssrstusr
the calendar	sssrssssu
the call	sustrsrss
the candidate	squqrrssv
the car	ssrsvrsss
the care	utssssssp
the client	rtsvsrssr
the clipboard	vsssssssq
the closing	vsssssssq
the cloud	usssssssr
the collective	sssrsssvq
the company	strtsrrsu
the contract	sssssurss
the contracts	ursssssss
the customer	russssssr
the data	rssrssssu
the day	sxrrrsrsr
the days	ssssssuss
the deadline	svsrssssr
the decision	rssqstssv
the detailed	ssssssusr
the details	qxrssrrrs
the document	ssssvsssq
the earlier	ursssssss
the eligible	sssssussr
the email	susssssss
the end	yrrvqrqrq
the engineer	sssssusss
the enterprise	ssssssusr
the extra	sssssurss
the fall	sssssussr
the fellowship	usssssssr
the ferry	ssutssssq
the field	ssssssssu
the figures	srrsssssv
the fire	sssssussr
the firm	srusssssr
the first	qrtusqquu
the five	srssssusr
the flat	sssqssssu
the flexibility	sssrssrus
the floor	usstsrssr
the following	rrtrrrruv
the form	xrrrsrrss
the formal	urssusrsr
the founders	sssussssr
the four	tssrsrssu
the freeze	rssrsusss
the fund	ssssssuss
the funding	sssurussq
the future	rrtssrrsu
the gate	sssrsussr
the girls	ssssvsssq
the goal	sssqssssu
the good	srrrsstsu
the governors	srssvursq
the graduate	ssusssssr
the group	stsvssssq
the hard	usssssssr
the head	ussssussp
the headcount	sssssussr
the hint	ssssssusr
the hiring	sxrqrursq
the house	sssrssssu
the inconvenience	ssssrusss
the incumbent	ssssssusr
the internet	srrrrsrsw
the interview	ourtrrrsw
the items	sssrssssu
the job	rottqqsxu
the joint	sssussssr
the junior	sssvssssq
the key	ssssusrss
the lab	svssssrsr
the landlord	sssrsusss
the last	rvuqsrrst
the latest	srsrsssrv
the length	srsssusss
the letter	srtrurssr
the line	sssrssrut
the link	prwpsrtrv
the list	rusrrwrrr
the loop	tssusrssr
the making	sssssssvq
the market	rqrqssyrt
the material	srssssvsr
the meantime	vrrrtsssr
the middle	vrtrsrssr
the minimum	sstttrssq
the minister	srstsqssv
the mix	sssrsusss
the model	svtrrssrq
the moment	srsvsstsq
the month	xrrrtrssq
the most	srstssrsv
the mountain	usssssssr
the national	tstqurssr
the near	srssssvsq
the new	rqrrrxqrv
the next	qvrtxqrqq
the night	srtustssr
the non	srssssssu
the note	srvtssssq
the number	tusrtsssq
the numbers	ssssusssr
the numerical	ssusssssr
the offer	rrrt2srsm
the old	rusrssvsp
the one	rssvssrsr
the online	srussssst
the order	sssussssr
the other	rquvrvqsq
the others	wssrssssq
the outcome	ttsrttrsq
the panel	rssuxwqrk
the paperwork	ssssvsssr
the paragraph	ssvsrssrr
the part	sussssssr
the pass	srusssssr
the patients	srssssvsr
the people	sssrssrsu
the permanent	sssussssr
the personal	sssrsusss
the phone	sqstxrrsq
the pile	tsssssusq
the portal	urrrtrrsv
the position	tsrtyqrrp
the post	qsssyqrrr
the preferences	sssrsssur
the problem	srvsrssrs
the process	rvrssrsss
the progress	srssssssu
the project	sssrswssr
the proposed	ssssusrss
the question	ssusssssr
the quote	sqstrrssv
the recruitment	rssrsusss
the register	sssussssr
the remaining	sssussssr
the rent	sssssusss
the requisition	rssusssss
the response	ssssssssu
the result	sssssussr
the right	srrtrrrsv
the role	trsuutrsn
the round	ssstsussr
the salary	sssttussq
the same	ttsqttqrt
the scale	sssrussss
the school	swrsrsrsr
the scorecard	sqssssssv
the scoring	usssssssr
the search	susrrtrss
the selection	rvrttsssp
the self	srssssssu
the senior	susrssrsr
the shop	rvwsrrrsp
the software	tsutssrsp
the specified	srussssss
the spot	stssvsssq
the spring	rrssssvsq
the stack	usssssssr
the standard	sssusssss
the status	vtssstrsp
the studio	ussrsussq
the subject	srstssrtu
the summer	srsusssss
the system	srsuusrsq
the table	swssssrsp
the talent	ssssssrsu
the team	ptruuusrp
the technical	susssssss
the terms	ssssusssr
the test	srvsssssr
the thing	sssussssr
the three	rttururso
the time	stqwurqrq
the times	sussssssr
the toll	sssussssr
the top	rssvsssrr
the total	ssssssssu
the town	sussssssr
the training	sssssssus
the trial	rrrvsssst
the trust	sssssussr
the university	qssrwsrrt
the upcoming	srssssssv
the usual	ssssusrss
the video	svrsssssr
the vp	sssssussr
the waitlist	sssrsusss
the way	srssssrsu
the web	ssssssssu
the week	surqrwqsr
the weekend	stvtrsrsr
the west	ssssssusr
the why	vsssssssr
the window	tussssrsr
the winner	sssrssssu
the world	srtrrsrsv
the written	ssusssssq
the wrong	ussrtssss
theater	ssssvsrsr
theatre	utsrsstsp
their	soqwrsqsx
their heads	sssussssr
their hiring	sssussssr
them	yptqqtprv
them all	usurssssq
them by	vssrssssr
thema	rtwsqrtrs
themen	ssssssrsu
then	wvoopzqqt
then do	sssrssssu
then going	srsussssr
then i	srsrsutsr
then it	ussssrssr
then so	usssssssr
theo	vsrusrrso
there	ptxsnuupt
there a	uutssrrsq
there an	ssssssusr
there are	rssurssrs
there been	sussssssr
there but	usssssssr
there is	qqvrrsssu
there no	sswrtrrsr
there really	ussssssss
there to	susssssss
thereafter	usssssssr
therefore	rrrwstssr
these	srvpqqpxv
these job	ssssssswq
thesis	srssssrsu
they	uqosqstuv
they are	ssssssssu
they d	stssssuss
they deserve	vsssssssq
they do	sssrsssus
they loved	sustssrsr
they re	surtrrttp
they said	srsrssssv
they selected	rssusssss
they usually	vsssssssr
they ve	stsrsurss
they want	ssstusrsr
they were	srsvssrss
thiel	rssrsussr
thing	rtrrrssrv
thing to	sssrsusss
things	ttqrqvorw
things have	sssssurss
things up	sssrsvrsr
think	qquoqswtv
think about	ssssssuss
think you	srssssurt
thinking	rrursrssv
thinking about	srssssrsu
thinking of	srssssssu
third of	usssssssr
this	qupzrqpqx
this address	sssusssss
this as	ssssusssr
this code	rsssssssu
this company	ssssssrvq
this confirms	rssrssssu
this e	uusrssssq
this email	uttqrqqtu
this has	sssqswssr
this helps	ssssssrsu
this is	sqptuurqw
this issue	sssrsrrrw
this job	rssutsrtr
this list	ssssssusr
this mail	ssstssrus
this meeting	sussssssq
this message	rstqttsru
this morning	usrsrrqsu
this note	sssussssq
this occasion	stsvsrssp
this one	pxrurrsss
this point	tursssssq
this position	rsstsussq
this season	sssrssssu
this site	sssvssssr
this thursday	srssssssu
this time	rrsyqqsrt
this vacancy	trsqsrtsu
this was	sssussssr
this week	qusosqwtt
this weekend	sssusssss
this year	rrutrrtst
thistlewood	rsssssssu
those	strursqru
though	qsrvrrrsu
thought	rsrvrrsst
thought the	sussssssr
thought you	srsvssrsr
thousands	sssrssssu
thousands of	tssrssssu
three	qrzxruooq
three applicants	sssvssssq
three days	srrtvsssr
three hundred	sssussssr
three lines	sssrssssu
three months	sssussssr
three of	sssusstsq
three people	tssqtsrst
three times	srssssssu
three weeks	ssssswssq
three working	rsrsssssv
three year	ssustsrsr
thrilled	srrrwsssr
thrilled to	srrrwsssr
thrive	sssrssrus
through	ttsvtppuq
through a	sruttsrsr
through all	sssussssr
through an	sssssssur
through and	vssrurssq
through fine	vssrsrssr
through some	sssssssvq
through the	trtsurrrr
through to	rvrrrssst
thru	ussrsussr
thu	svrsrsrrt
thu 0	sursrssru
thursday	s3pnrttrq
thursday 0	swssssrsr
thursday at	rsssssssu
thursday to	rusrsssss
thx	sssussssr
thx for	sssussssr
ti	opwwrusqs
tiago	ursrxrrrq
ticked	ussrssssr
tid	susssrsss
tidy	usstssrsr
tied	rwsusrrsp
tiempo	ururssssr
tien	tusrssssr
tiene	rtrrrrssv
tienes	rtyprqqst
ties	rssusssss
til	ttsrrvrrr
till	xvurqzopl
till 0	svssrssss
till after	rtsrsussr
till the	yrrrurrsp
tim	rspvurrst
time	oxtwonqtv
time 0	rtyrrrsrp
time and	qurwurrrp
time around	sssqssssu
time before	srusssssr
time i	ssusssrss
time in	trtrssssu
time is	sssrrsssu
time on	sussssssr
time slot	srrsssssv
time slots	sussssssr
time that	tsutssssq
time this	ssusssrtr
time to	twqsrrsrs
time today	sussssssq
time up	srusssssr
time we	sssvssssr
time with	strrrsssu
time you	ssrutsrsq
time zone	sussssrsr
times	rxqpsssru
times before	sssssussr
timo	sussssrss
tina	sustssssq
tinderbox	sssstsstq
tinderbox games	sssssssur
tipp	srusrssst
tips	srrsusrst
title	srurrrwrr
titoli	sustssssq
titularidad	rsssssssu
tjansten	srrxurrqq
tjansten som	trrsvssrs
to	prsvuvrot
to 0	rprwtovts
to a	qpvrqtsrx
to advise	sssrutsup
to all	tusrsussp
to an	nssrtuuru
to announce	srsrrsrsw
to answer	ssurswssp
to apply	sqrvrrqws
to appoint	srstwsrsp
to approve	sssrsussr
to arrange	susrssssr
to attend	ssusrssss
to be	pspotxtpw
to change	sqssssssw
to come	sustrrrst
to complete	rszqrrrsq
to confirm	trrpurrrv
to consider	sssusssss
to contact	srssssssv
to continue	ssutssssq
to delay	ssssrusss
to discuss	turrtrrrr
to discussing	vsssssssq
to do	stwpqupru
to each	ussqsstsr
to email	rrsssrssv
to ensure	rrvrsssss
to everybody	usssssssr
to examine	vsssssssq
to expect	susssssss
to extend	srssvsrsr
to fill	sssrssuss
to find	rwrrrrrst
to four	urtssrssr
to get	wuspqqrrv
to go	rqurrtrsv
to have	qrqtytsrq
to having	tussssssr
to health	sssrussss
to hear	surrruwsp
to help	sssrssrsv
to her	urusssssr
to hire	sssstrtuq
to hold	rssrssust
to increase	srssssssu
to inform	qsrsvurrs
to interview	ssrsssrsv
to invite	rrsrtrtsu
to its	ssssssusr
to job	sssrsusss
to jobs	rrsssssut
to join	ssrsursss
to keep	rqstrxrss
to know	tsrrrsust
to learn	srussssss
to leave	srsusssss
to let	ussrtvssp
to look	ssrsusrss
to make	rrrrrurtt
to me	rpvrrrstw
to meet	rusrqtwrp
to meeting	svsrsrssr
to move	psvvtrrrq
to next	srstussss
to offer	rqrszrqru
to open	usssssssr
to our	oqrrurxrv
to participate	rrussssss
to prepare	rvusssrsq
to protect	sstsssusr
to put	rusuurrrs
to re	ssursussq
to reach	rssrsvsss
to read	ssrtsvrsr
to receive	srrrssrsx
to remain	sssssussq
to reply	sussssssr
to reschedule	ssssrssru
to respond	tsssssrur
to say	ttrtttrsp
to schedule	stsrrursr
to secure	ssssssssu
to see	svutpurpr
to seeing	rrsrrsrsx
to sell	ssssssssu
to send	rurqtutsq
to set	rvssssrss
to share	srrsssssu
to sit	rrvrrussq
to sleep	sssssussr
to someone	srsussrss
to speak	tsssrutsp
to start	sruqssssu
to submit	sttrssusr
to succeed	sssssssur
to support	ssursssss
to take	rrupwtqrs
to talk	rwrsvsrso
to tell	rtrqsttst
to thank	rrsvsrsst
to that	srsssusss
to the	yrtwqtmqq
to this	turutrrsr
to thrive	sssrssrus
to try	sssurstsr
to unlock	ssssssssu
to us	surusrrss
to use	srsrssrsw
to verify	ssssssssu
to view	sssrssssu
to welcome	sssstsusq
to win	srssssssu
to work	srrssrssu
to write	trrytsqrq
to you	rrtpvuupt
to your	rvssrtpqv
tobias	ssssssuss
todas	trsssvssr
todas as	rrsssvssr
today	qupspurrx
today and	trsqswrsr
today for	sussrssst
today the	sussssssr
todo	vsssssssq
todos	rssqssssv
todos los	rssqssssv
toi	wqrsvrrrr
told	prrutvqus
told me	sussssrss
told us	rssssrsus
tom	rqruutrsq
tomasz	qtsrrstsv
tome	sssusssss
tomorrow	pxxtupppq
tomorrow at	sqtsssssu
tomorrow to	ssssusssr
ton	svurrtrrr
tonight	sqrsqvqsv
too	rqrssrsrx
took	rstrssrsv
tool	ssssssssu
tooling	vssrsrssr
tools	srtqrrvrs
top	urqurruqt
top name	srsussssr
top of	srsrsturs
topic	srssssssu
tops	ssusssssr
tor	sxrsrsssq
tor 0	swrssssrr
torsdag	susssssss
tot	tzuppsrrs
total	rrrsrsrrx
total 0	rrsssssrv
totally	rrsssrvss
touch	utrqrwrrp
touch base	rrsssusss
toujours	rssrsvsss
tour	sxrrssrsq
tourne	ssssussss
tournee	srssssuss
tous	trrsrsuss
tout	vtrsrrrss
town	susrsssss
town hall	sussssssr
tra	rsrtrsrrv
trabajo	rqrtrrusw
track	rqtrrssvs
track of	sssrssssu
trade	srrtrrrut
traditional	sssssssru
trailing	srstusssr
train	uurrrrqts
trainee	upyrrrrsq
training	rsrsrrtur
training and	sssssssur
tramite	rsstssssu
tranche	rssrsusss
transaction	rssrssrsw
transcript	usssssssr
transfer	sssrssssu
transition	sssrussss
transparent	sssrsussr
transportation	sssssussr
tras	stssusssr
travail	trurssssr
travel	rurrrsssu
travelling	susrssusq
travelling expenses	susrssssr
tre	trutrrrsr
treasurer	stsrsustr
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
trois	squurrurr
trotzdem	qrr4rqrrq
trouble	srvrssssr
trouverez	ssusssssr
trova	srssussss
trova la	srssussss
trovato	rrrsrsvuq
trovi	rrwrtsssr
truck	srusvsrsp
truewend	rssusssss
trust	trssrttsq
try	oqsxrrsrx
try again	sssurssst
trying	ssurrsrsu
trying to	ssurrsrsu
ts	srussssss
tu	rrqtspvqy
tu auras	vssrssssr
tu candidatura	trsusrssr
tu cv	tssrsrvsr
tu perfil	trrrssxrq
tu peux	rrvrtsssr
tu veux	ssssussss
tua	sqrpvvrrt
tua candidatura	vssqstssr
tudo	stsussssr
tudo bem	stsussssr
tues	svsrsssss
tuesday	q3wotqnqq
tuesday 0	sussrrsst
tuesday and	susssssss
tuesday june	sussssssr
tuo	qsruurrru
turen	ssssssssu
turn the	sssssssur
turned	ursssssst
turned down	ussrsssss
turno	trsussstr
tus	rrussrrsu
tus respuestas	srursrrsu
tussen	sutsrsssr
tut	rrrvrtrst
tut mir	rrsvrtrss
tutti	ussrsssuq
tutto	yrrprrrru
tv	rrsrxrrst
tv l	rrsrxrssr
tvod	trsrusssr
twee	trvqrrrsu
tweede	swsrrsssq
twelve	sssrtsusr
twice	ttturrwsl
twice this	sussssssr
two	rrztqxsnp
two and	sssusssss
two days	srrstruss
two graduates	srssssuss
two more	sssssvrsr
two nights	srssssssu
two of	rtrsswtsp
two pages	srssusssr
two to	ussssrssr
two weeks	rsussurrs
txt	rsstsussr
tyler	ssssussrr
typing	srtsssusr
u	vqprswopy
u heeft	rrrqrrssz
u in	ssssssssu
u kunt	srtrrrssv
u niet	sssrssssv
u s	urrssrrrt
u wordt	rtsvrsssq
uber	u0vprptqo
uber das	susrsssss
uber den	twsrrsssq
uber die	urworrusr
uber eine	rsssssssu
uber einen	srrssursu
uber ihre	susssssss
uber ihren	susrsssss
ubereinstimmun	sssssssus
ubermitteln	surssssss
ubernehmen	rsssssssu
uberprufung	srssussss
uberweisen	srstrrssu
ufficio	rrsxssssr
uhr	p6xmqooqu
uhr als	stusssssr
uhr an	spsussssv
uhr bei	trsrusssr
uhr ein	sqssssssu
uhr im	swssssssq
uhr per	srusssssr
uhr vorbei	sqrsssssw
uhrzeit	svrrssssr
uit	rtsurrusq
uit de	susussssq
uiterlijk	tqyqtrrrq
uk	rrrrrrswu
ulrike	srutssssr
ulrike manthey	srutssssr
um	qxujssrtv
um 0	rxpqsqqrz
um abraco	susssssss
um die	srussrsst
um eine	srtsusssr
um entschuldigung	russsssss
um etwas	ussrssssr
um geduld	rssssussr
um ihnen	urstssssr
um verstandnis	vssrssssq
uma	psyxprvqm
umane	srsussssr
umstellen	srusrsrur
un	vqyvlpylu
un abrazo	rqrvusssr
un altra	rrswssssr
un autre	rrsrrursw
un bon	sssusssss
un call	tusrsssss
un cliente	rrrrrs0rp
un d	rsswsrssr
un delai	trrtsvssq
un qui	sssusssss
un saludo	tsvqssssr
un simple	rrrrususr
un veritable	rrssssust
una	pwzpouuqr
una entrevista	sussssssr
una vez	srwrrsssr
unable	rsstrrssv
unable to	rsstrrssv
unanimous	srsswsrsr
unaufgefordert	vrsqsssss
unbedingt	rrrrtvssr
unbefristet	rrrrvsrwq
uncomfortable	sssrsusss
und	ustvnqvly
und 0	rsrwtrrsr
und bestatigen	rsssrsssu
und bewerber	rssssvssr
und bitten	rsrrssssu
und das	rssussssr
und der	qrswsrtsq
und die	trqtrrrsw
und ein	ssrrssssu
und eine	srvrssssr
und haben	rssqssssv
und herren	trtqssrut
und ich	uururrssq
und konnen	ssssussss
und melden	qssrsusst
und nach	rtssssusr
und ohne	rssrssuss
und suche	ssssssuss
und uns	trurrsssr
und viel	rssvssssr
und werden	usssstrsq
und will	rtsrsurss
und wir	rurwsqusn
und wird	vssrsrssr
und wunschen	sssusssss
under	sotuwrsrr
under 0	srttssusq
under any	sssrsssur
under consideration	qssvsussq
under review	rsssssssv
under the	tsrrvsrst
understand	srsrsrust
understand you	ssssssuss
understanding	srsrssusu
understanding of	ssssssusr
une	supvsttrq
une personne	rsssssuss
une petite	svsrssssr
une piece	sssssrssv
une suite	rrssusrst
unfortunately	pqqyqrqqz
unfortunately the	sssrssssu
unfortunately we	qrrwrrrrv
unique	rturssssr
unique to	rturssssq
unit	qsvssrsrt
unit 0	ptsssssrv
united	srrrsrrut
united states	srrsrsrut
universitat	ssstssrur
universitat wallfeld	sssssssus
universitatskl	rtsrssusr
universitatskl elsterau	rtsrssusr
university	sssqvrput
university of	rssstsqtt
unlimited	rrssssust
unlock	ssssssssu
uns	tvuuxwrlj
uns als	rrrsssssu
uns an	srsrtsuss
uns auf	rustssssr
uns bei	rssssrssv
uns bis	srustssss
uns bitte	rrturussr
uns die	qrrvttrsr
uns ein	rsutssssr
uns einen	ssvsrsssr
uns fur	rrsssrssv
uns gern	rssrssuss
uns haben	srssussss
uns ihnen	srrrvsrst
uns im	rvssssssr
uns kurz	svssrsssr
uns leider	ustssqssr
uns nicht	rrsvrursr
uns noch	rusrsrsst
uns sehr	susrstssr
uns sobald	sssrsusst
uns vor	urtrsssss
unser	pqvsqwzqn
unsere	sruusrsrr
unsere crew	rssvssssr
unsere turen	ssssssssu
unsere wege	sssussssr
unserem	uuqwrrqrr
unserem system	ussrsssss
unseren	srtsrrsvs
unserer	upqtqvsru
unserer datenbank	sssusssss
unten	ssvsssssr
unter	ytrqtqqto
unter dem	ssssvsssr
unter der	ttsusrrsr
unterhalten	svsrssrss
unterlagen	wsrtrsrrq
unterschreiben	srssvsrss
unterstutzung	srusssssr
unterzeichnet	srssvsssr
until	tprku5sqq
until 0	truqttrsr
until friday	usssssssr
until it	sssrsusss
until the	rrsstwrsq
until then	rssrsvssr
until they	sssrsvssr
until this	sssrsussr
until you	sssstsusr
untimed	ssvrssssr
unverandert	rusrsssss
unverbindliche	srssssvsr
up	ptvopwuru
up 0	srssvsrss
up a	quuusrrsq
up and	rursrurss
up before	ssssssssu
up for	rqrtrtuss
up his	rssusssss
up on	qvrrsstss
up so	sssrsussr
up that	stusssrsq
up the	sttstrssq
up to	tmvqqrwsv
up with	sussrtssr
up your	sssrsssrv
upcoming	rpsrrsrsz
update	usqrquurs
update your	sssrssssu
updated	rsrstrurt
updates	uqrrrsrsw
upfront	sssussssr
upgrade	rssqssrry
upgrade to	sssssssru
upload	qquqrrttv
upload a	qsrsrsssw
upload your	srtrsstuq
upon	rrsstsssv
ups	srtsssttq
upwards	ussrssssr
upwards of	ussrssssr
ur	ststswssn
urgent	srssssssu
url	srssrsrrx
urlaub	uqrrxsqrs
urlaub 0	ssssussss
urlaub ab	vrsrtsrrs
us	xrrzpnqqt
us a	urtssstsr
us about	srsusssst
us again	sssusssss
us and	srrxrsssq
us as	sqsttsssu
us firm	sssssssur
us for	sursrstrr
us in	ststsrvsp
us know	rusqtssst
us on	tqsusssss
us there	sssvssssr
us this	urrsssrst
us to	strssussr
us what	sssrssssu
us when	rtstssusr
us which	ssusssssr
us with	srssssssu
us within	psssssssv
usa	srusrssrt
usd	srrrvssss
use	qutnqqsrz
use a	ssvrssssr
use the	ruqrssssv
used	sstprrrrz
used again	ssssssssu
used to	ssssssssu
useful	ssssssssu
user	srrrssrsw
username	ssussssss
users	srrrrrrrx
uses	srussssss
uses 0	ssusssssr
using	rrqoqqytv
using the	strsssssv
ust	stsrrsssu
usted	rrsxssssq
usual	srsturrsr
usually	trrqswrrs
usually happens	tssrsussr
utc	sttrsssvq
utc 0	stssssswq
uur	q0rprqqqx
uw	toqsstqqz
uw brief	rtsrrussr
uw gegevens	rssrssssu
uw sollicitatie	tssqssssu
ux	suusssrto
ux designer	stusssssq
ux researcher	sussssssr
v	trsvrtrrq
va	qrturrxrp
vacancy	trsvuvrsl
vacancy 0	trsustssp
vacancy has	sssrussss
vacancy is	rssrsvssr
vacation	rrsrssusu
vacature	sqsurusrt
vacatures	prswssruq
vaga	truutrrrq
vaga de	rsurusssr
vagas	srsrssssu
vai	trsrssvsr
vakanz	qtswsrrsr
vale	ssrvrrssr
valid	rssrqvrst
valid for	srsrrsssu
valley	vrrttrsuo
valores	squursssr
value	rrrrrrusv
value your	ssssssusr
valued	srsrrsssx
valutazione	pusrsxssq
vamos	rssusssss
vamos a	rssusssss
van	xsstutrpn
van 0	uurrssrsr
van de	tstssusrq
van je	urvsrsrsr
van ons	ursrsssss
vandaag	susrrussr
vandermolen	rssusssss
variable	srsrssvsr
vasco	surrrsvrr
vast	trsrussss
vat	rsssssssv
vat 0	rsssssssu
ve	vnqxp1qpq
ve a	vrsrrrwsp
ve added	ussrsssss
ve asked	sssssussr
ve been	quququtrs
ve called	sssrssusr
ve come	sssvssssr
ve decided	rssvsursp
ve done	usssssssr
ve ever	sssusstsq
ve gone	rsrussrsu
ve got	ptwssqsst
ve had	usssssssr
ve it	ssusstssr
ve just	srsrurusr
ve looked	srrrvrrts
ve made	stvsrsssr
ve offered	sssussssr
ve put	srrsrwrss
ve received	urrrrtrss
ve reviewed	sussssssr
ve seen	stsqssssu
ve signed	sssursrss
vede	svsussrsq
vediamo	rvsrrssru
veel	xsssrrrrq
vemos	rwstsrssq
vendredi	utrtrrrrr
vendredi 0	tussssssr
venerdi	ssvssssrr
venir	rusrsrsst
venir el	rvsrssssr
venti	srurrsrrv
ver	vtrrrrrst
vera	ussrvrssq
verbal	rqzsrsssq
verbal 0	srwsssssr
verbal communication	ssusssssr
verbleiben	ssussssss
verbund	sssssruss
verbund sudstadt	sssssruss
verbunden	sssrssuss
verdad	sqsvsssss
verdance	sssrssssu
verdance hotels	sssrssssu
verde	stsssssur
verder	qrvwrrrsq
verfahren	qrtxrursp
verfahren nicht	tsussrssr
verfugung	sssssusss
vergeben	qsryrrrss
vergessen	turrssssr
vergutung	srssssusr
verhandlungen	ssssssrsu
verhangt	rssqsvsss
verification	rsrstrssu
verification of	sssturssr
verify	rstrrsssv
verify your	ssrsssssu
veritable	rrssssust
verlauf	ssusrssss
vermutlich	rrstrrtsu
vernichtet	rsswssssr
vers	rxrqrurrq
vers 0	ryrsssrrq
vers vous	rssrsvsss
versicherungen	stussrssr
version	sssrrrrrv
versorgungswer	ttsqssusr
versorgungswer nordsee	ttsqssusr
versprochen	srrrrvrru
verstandnis	utrqrwssp
verstandnis fur	rssssvssr
versuch	srtssrssu
vertrag	rprr4rrrq
vertraulich	sssrssuss
vertreter	sssrssvss
verwacht	russrussr
verwaltungslei	trusssssr
verwenden	rrsrsssrw
verwenden sie	rrsrssssw
very	quqtqtqrw
very interested	srsrssssu
very much	svsrstrsq
very small	sssussssr
verzogert	rssrsvsss
verzogert sich	sssrsusss
ves	rtrsusssr
vessel	rtsstsusq
vet	sssssssur
veterans	srtussssr
veterinary	sssrrstwq
veterinary group	sssssssur
vetting	tusrssssr
veuillez	vssrssssr
veuillez considerer	ussrsssss
veux	ssssussss
vez	rrwsrsssr
vi	twvrtspns
vi gar	ussssssss
via	q2tortqqr
via teams	svsssrsss
vidare	sssssvsrs
video	szxsqqrrn
video interview	ssusssssr
video stage	svrsssssr
viel	tqvxqqqrs
viel erfolg	qruxsrrrs
viel gluck	sssqssssu
viel spass	ssussssss
viele	wvrqrsusp
viele grusse	uvrqrrusp
vielen	urqtqtqqw
vielen dank	uqqtqtqrw
vielzahl	ussrssssr
viene	ssrrrtrrv
vienes	rurrrsrsw
vier	rqvuurrsq
viernes	vqsqqrrrx
view	sptrsqrwu
view all	sssssssur
view and	ssssssusr
view details	sssssssur
view it	ssssssssu
viewing	sqsrssssw
views	strssssru
vikram	susrssssr
ville	susssssss
vinden	qsstssssu
vinden het	qsstssssu
vindt	susrrssst
vip	rtrrrrrxr
vis	ssssssssu
visa	qqrrtsxrt
visa and	ssssssusr
vise	srssssrsu
visible	ssssssrus
visio	swrrrrrsr
visit	rstrrurru
visit our	srssssssu
visit the	srurstssr
visita	svssssssr
visite	strsrsssu
vista	sussssssr
visto	wrsrrrurr
vivi	tssrvrrsr
vm	rsvrrssss
voce	rrttuutrp
voce foi	rrrqvvsrr
voeux	srsssrurt
voici	rsvsrsssr
voila	srsusssss
volgende	ussrrussq
volgende week	ussrrussq
voll	strwsrqsr
vollem	srssssuss
vollzeit	ssurrsrur
vollzeit befristet	sssssssus
volta	srstssusr
volume	srsqssrrw
volume of	sssrssssu
volver	sssusrssr
volver a	sssusrssr
vom	ttrtqqtsu
vom 0	tsrsrrrsv
von	trouspznu
von 0	ttqtsrsst
von den	ssussssss
von der	ssrqrswrr
von einem	stssssrsu
von heute	srutrsssr
von ihrem	rsrrssust
von mir	sssrsussr
von telefonischen	ussrssssr
von uns	rsrrurusr
vonlanthen	ssssussss
voor	pquvsrtqu
voor 0	rsrrwrssr
voor de	rssvssssr
voor een	trsrrrvrt
voor het	srsurussr
voor je	qsswssssr
voor u	rrsrtrssv
vor	rwtppurss
vor der	rstssussr
vor ort	rurrrturs
vorab	rsurssusr
voraussichtlic	ursqsusss
vorbehalt	srssvsssr
vorbehaltlich	ssustsssr
vorbehaltlich der	ssustsssr
vorbei	rurrrrtsu
vorbei dann	rvssssssr
vorbereiten	svrssssrr
vorbereitung	sswrssrsr
vorbereitungsd	ussrssssr
vorerst	ssssssssu
vorerst zuruckgestellt	ssssssssu
vorgesehen	svrsssssr
vorhanden	tursssssr
vorharz	srussssss
vorharz ggmbh	srussssss
vorher	suuqsursq
vormittag	rxsrsrrsr
vorstand	rtrurvtsq
vorstand hat	rsrurstsr
vorstellen	ssrtrrvsr
vorstellungen	srssussss
vorstellungsge	rtrrrrrrz
vorstellungste	strrsrssu
vortag	sursssssr
vortrag	rrsrsswsr
vorubergehend	rssrsusss
vos	rwqrqqssw
vos autres	ssssssssu
vos coordonnees	srssssuss
vote	srssswrsr
votre	tvrsrrrpu
votre accord	rrsswsrsr
votre candidature	rusttuqrp
votre conseiller	sssrssssu
votre demande	vssrssrst
votre dossier	tsrqsusst
votre interet	rrsusssss
votre parcours	rturrrusr
votre part	srssssssu
votre rendez	srssssssv
votre situation	sssrssssu
vou	1rsqrrrsp
vou passar	zrsrsrssp
voucher	rqrsrsssx
voudrez	srsrtsuss
voudrez bien	sssrussss
vous	lwqsrvspz
vous a	rrrrsrvst
vous adresser	rssrsusss
vous appelle	rrsssvsss
vous attendiez	rssssusss
vous avez	psrvrurss
vous de	srrsssssv
vous etes	rvsrrvssp
vous informer	rrsuussss
vous nous	rssusssss
vous pourrez	sssusssss
vous pouvez	srsssrssw
vous propose	stsrrrvsr
vous proposer	rrstsrssv
vous recevez	rssrsustr
vous remercions	trrurssst
vous serez	ussrssssr
vous trouverez	ssusssssr
vous voudrez	sssrussss
vous vous	svsrsssss
vp	susruttsp
vp with	ssssusssr
vraag	ttsrusssr
vraiment	rrsusssss
vriendelijke	sssussssr
vriendelijke groet	rssussssr
vrijdag	rurssrrrv
vs	ssssssssv
w	wsssptuvl
w c	vsssssssq
w d	vrrrrrtvq
w m	ssssssrvr
w o	sssussssr
w procesie	rrrtswsrr
wachten	srstsussr
wahl	rstuurrsq
wait	tqqrvrqqx
wait three	srrtssssu
wait to	ssssssssu
waited	susssssss
waiting	urrqrwrrt
waitlist	sssrsusss
wake	ssusssssr
waking	srssssusr
walk	rvrrsrtsr
walking	urtsstssq
walkthrough	surtssssr
wall	ussrsssst
wallace	psswsssss
wallet	vssrsrssr
wallfeld	sssssssus
wann	tuxpqsurp
wann 0	usssssssr
wann darf	sssrsrvss
wann du	srussssss
wann es	srussursr
want	quqqvtqrt
want to	russptrts
want you	srrsyrrrr
want your	ssssusssr
wanted	rqruquvrr
wanted to	srstrturs
wants	rtuuruqso
wants to	svsrsvrsp
war	pqqyssqrv
war das	rrsvrrrsu
ware	rursssusq
ware ein	sssrssuss
warehouse	rrststsup
warehouse associate	sssssssur
warehouse operative	sssussssr
waren	qtrtrqqry
warm	svstssrsp
warm regards	svstssssq
warme	sssusssss
warst	sssvrsssr
warteliste	rssusssss
warten	qtrsrvrst
was	xnqyppsny
was 0	sssrssssu
was close	sssussssr
was ich	ssstsrusr
was in	rrttssusq
was it	usssssssr
was meant	sssssussr
was not	oqrvrrtrx
was read	rsssssssu
was received	wssrssssq
was sent	srsssssru
was so	sssssusss
was something	rsssssssu
was submitted	ussrssssr
was the	srsttsqss
was uns	ussrsrssr
was wir	vsrsrsssr
was your	srssssrsw
wat	zrrsrrrrq
wat leuk	ursssssss
watching	sssrsusss
watson	srusssssr
way	uqsrquotw
way for	utsrssssr
way i	sssrssrus
way it	sssssussr
way to	srssssrsv
we	ntqwwvros
we appreciate	vtrwrrrro
we are	psoszqtqu
we ask	stwrssssq
we believe	srsssssvr
we ca	tqrrwtrsr
we can	uvqnvvqrr
we confirm	vssrssssr
we could	srrvsrssr
we cover	ssssssssu
we d	p1sr1tnri
we decided	sssrssssu
we did	sssqsusst
we discussed	sqrrsrusv
we do	swttqqvro
we expect	srusssssr
we felt	sssussssr
we filled	rssvssssr
we find	sssssussr
we gaan	qususssss
we got	trsussssr
we had	srrwrrrru
we have	srpvouvpv
we hebben	vqrussrsq
we het	rtrtvrrsq
we interview	srssssssu
we invite	sussssssr
we je	trsrussss
we know	strwrsrsp
we ll	w0sqrunpq
we look	rrsqrrurw
we looked	sssqssssu
we make	turqsutsp
we meet	sqrrsussu
we need	qsrvrtqss
we needed	sssusssss
we pay	srvssstsr
we picked	ssuussssq
we re	vnrqzrtrr
we really	sssruursq
we received	pssqstssx
we regret	sssxqussp
we said	ssssusssr
we saw	srsusstsr
we shall	sssrsusss
we speak	ssvrsrusq
we start	ussssssss
we supply	srssssssu
we talk	susssssss
we talked	srwtrsrrr
we tell	rrsrssssw
we turn	sssssssur
we ve	tnqysursr
we wanted	srtussrsr
we went	sssvssssr
we will	owptrrruv
we wish	rqrvrtrtt
we wo	sssvsrssr
we would	sprrxurrr
we write	sssssssur
we zijn	rrrutrrst
wear	sssrssrsw
wear the	srsrssssw
web	vurqqqqry
webcam	srvrsssss
webinar	sssrssssu
website	rsrtrrrrv
wechseln	sqursrvss
wed	rtwrrsrrs
wed 0	suusssrrr
wednesday	r3rtqppqs
wednesday 0	svrsrsrrs
wednesday or	rvssssssr
wednesday so	ssussssss
weds	suusssssq
week	2qsisuvsq
week 0	srsrsustr
week at	rurstssss
week but	ssssssusr
week can	sussssssr
week end	ssusssssr
week ending	ssssssssu
week of	tsrsrxssn
week on	ssssssrsu
week with	susssssss
weekend	rqutvrsvo
weekly	rqsssrxtr
weeks	pssos2rqs
weeks ago	rssustrts
weeks and	qssrsussu
weeks before	sssssussr
weeks i	sssrssssu
wege	rssvsrssr
wegen	ourps0ssp
wegen der	rrsrswssq
wegen einer	rtsrsussr
weighing	sssssvrsr
weil	wqrsrsruq
weil wir	ussrsssss
weiss	rtrrrutsr
weisst	usrtssssr
weiter	vrsrptqrx
weiter auf	rsssrusss
weitere	ssrtssrsu
weiteren	qrtvquqrt
weiteren verlauf	ssusrssss
weitergeht	qssrsxrsr
weitergeleitet	tssqsrssu
weiterhin	rssssusss
weken	tssrssssu
welcher	susssssss
welcome	qrqsttust
welcome to	rrrrsutst
welcome you	sssstsusq
welder	srsrssssu
well	sqsorsutv
well as	ssssssssu
well with	sssssssur
wen	stsrsuusr
wensen	qssusssss
went	tsrwtrqrs
went back	ssstusrsr
went to	utsrssssr
went up	sssqssssu
werden	xwptorqqt
werden nach	utrrssssr
werden sie	urursrssr
were	poo3xvqpr
were 0	ssrvssssr
were all	sssrsussr
were hired	sssqssssu
were in	susursssq
were not	rrsusssss
were on	sssussssr
were ranked	ssstusssr
werk	sussssssr
werkstatt	qzsrrsrsq
werktagen	utsrssssq
west	tssssrusq
weten	qsrqtwrrt
weten of	rtssusssr
wexcombe	sssssrust
wexcombe community	srsssrust
what	strxsnrqu
what a	sssssrrsu
what i	srssurtss
what is	ssssrssrv
what to	susssssss
what was	urstssrss
what we	rstvurssp
what would	srssssrsu
what wrong	ssusssssr
what you	rvtqrqvup
whatever	tpyrrrrss
whatsapp	stsrssvsr
wheel	ssssusrsr
when	pqozsusqt
when a	rusrsussr
when can	sssswsrsq
when i	oqruttssu
when it	srsrrtssv
when people	vrsssstsq
when she	usssssssr
when the	sqrvrurrs
when we	rssvsrrss
when wednesday	sssssssru
when will	ustrsrssq
when you	russtrrsq
whenever	rrrsvrsss
where	sttutpsqs
where i	ssssssuss
where it	trvsrssrs
where we	ssstusrsr
where you	sssutrrsr
where your	usssssssr
which	wrqwrqrpu
which you	rrutrssss
whichever	srvrstrsr
while	rprtrurrx
while we	usstsrssr
while you	rsssssssu
while your	rssussssr
whitt	rssusssss
who	snqzou1nr
who already	srsussssr
who are	trsrssuss
who ask	ssusssssr
who can	rrrurryso
who d	utsstsrsq
who do	susssssss
who does	sssssurst
who done	ssrusrtsr
who got	sssqstsst
who has	sssvsrssq
who knows	sssrssuss
who reach	susrssssr
who were	rrsqsxssr
who wish	sssussssr
who you	stsrtursr
whose	srsvsrsss
why	uturqqrru
why it	ssvsssssr
wide	sssrssrus
wide range	sssssssus
widen	sssssssur
wie	pqxlwtsqw
wie du	rrwsrrrrt
wie folgt	srssvsssr
wie sie	rrwrrqwsq
wie telefonisch	ssssvsssr
wie viele	sssrsusss
wie vor	rssrsvsss
wieder	prrpq2wsq
wieder auf	sssrsusss
wienbarg	tqrsrursv
wiese	rrsssussr
wij	rwsqstrqt
wij de	ussrsssss
wij u	rrtsvsssr
wild	vrsssrssr
will	2xplsxmnt
will answer	surssssss
will ask	susstsrsq
will automatically	sssssssur
will be	ywsjsurpt
will by	usssssssr
will contact	svsrssssq
will follow	sussurrsq
will get	qssrsttsu
will go	vssrssssr
will have	vttsssssp
will hear	ussssssss
will i	ustrsrssq
will ich	rrsrswssr
will look	yrsrssssp
will make	sssssssru
will not	quswqqrru
will participate	srusssssr
will pay	sussssssr
will probably	sssssussr
will provide	ursrssrur
will reach	tusssrssq
will remain	sssrsusss
will result	sstrsussq
will review	qssrssssw
will ring	ssrsvtrsp
will send	rsssssssu
will sie	stsssurss
will you	srsrvsuuo
willen	tvsrrsssr
willst	vrvsrrrsr
wilson	srssvrsss
wilt	rssrssssu
win	stssrsrsu
wind	rrrrtsssv
window	ttursrrsr
windows	ssssssrrw
winds	rssvssssr
winery	srrsusssr
wing	sssrsusss
winner	srsrssssw
winter	srwrssssr
wir	xwqqqvphz
wir auf	rsstsrssu
wir bauen	rrrrsrxss
wir bedauern	qrstssssv
wir bestatigen	ussrsssss
wir bieten	rrsryrrss
wir bitten	rwrsvrrso
wir danken	sssusssss
wir das	sussrssss
wir den	stsqsusss
wir die	sstqrurst
wir dir	sssusssss
wir einen	sussssssr
wir erhalten	ssssrsssu
wir ersuchen	rssssussr
wir erwarten	stusrsssr
wir fahren	utssssrsr
wir freuen	ttrqvsssq
wir haben	unq1swrrl
wir hatten	ssssrrvsr
wir hoffen	srssvsssr
wir ihnen	prqttvrru
wir ihr	sssqsussu
wir im	tsursrsss
wir in	swsssrrsq
wir informieren	sssssussr
wir konnen	sssturssr
wir leider	tsspstssv
wir machen	ussssrssr
wir melden	qrsrrursw
wir mit	uqvuqrrsq
wir mochten	rstrrsrrv
wir nehmen	qrsxtrssq
wir sagen	ussrsssss
wir sie	srxrsrrsr
wir sind	vtrqsssss
wir sprechen	susrrtssr
wir suchen	rprrrrxrv
wir uns	tvqrsrqru
wir unsere	ssssssssu
wir von	rrsrssust
wir wollen	rrttwsrrq
wir wunschen	qsrrsrssy
wir wurden	qtrttsusr
wir ziehen	srsustsss
wir zu	rusrsssss
wird	0rtppprru
wird nicht	rsstsrssu
wird sie	ussrssssr
wirklich	sussstrss
wise	srusssssr
wish	qoqvsupsx
wish to	rqrpuurut
wish you	rrrxrrrrv
wishes	strvsrssp
wishing	ssstssrur
wishing you	ssstssrur
wissen	tquwqurrp
wissen wir	srtrsussr
with	syrwqprpt
with 0	srrrsstrw
with a	qwtqprrtu
with all	rstusrssr
with an	stsrurrss
with any	srssssssu
with at	sssussssr
with big	sssssssur
with dial	rwssssssq
with good	usssssssr
with her	sssussssr
with it	sstqttrss
with kind	tsssssssq
with me	syrrrsqsr
with more	rtsussrup
with my	vrsssstsq
with next	usssssssr
with no	rssrturst
with other	qrturrssu
with our	rursrtsrr
with questions	srrsssssv
with real	sssrssusr
with reference	ssrutrssr
with regard	sssrsusss
with thanks	wrsrsrsss
with that	sssussssr
with the	v1nrospsu
with this	sssusssss
with three	ttssssssq
with truewend	rssusssss
with two	sururrssq
with us	uuqurttrp
with warm	sussssssr
with you	qwqrsvtrr
with your	pqwxuqrtp
withdraw	sssssvssr
withdrawn	rrrvsrssv
within	trwqvqprt
within 0	xsurvsqro
within our	sssussssr
within six	qsssssssv
within ten	ururssssr
within two	psssssssv
without	rquqsstru
without a	ssusssssr
without an	ssssssust
wk	sqrsuswsq
wks	sssrsussr
wo	ttrwstqqp
wo not	urrwttqrp
woche	ttqouwyqn
woche bei	srssssuss
woche bescheid	rrsrtvssr
wochen	tpunvvtrp
wochen zeit	ssursssss
wochenende	vrsssrssr
woensdag	rrusqrrrw
woensdag 0	rrvrrsrrw
wohngemeinscha	tusssrssr
wohngemeinscha ankerplatz	tusssrssr
wohnung	sqsprrvsw
wojtek	stsrsswsq
wollen	ssvqxsqro
wollen dich	rrrswsssr
wollen wir	svssrsssr
wollten	sssrsvssr
woman	ussrssssr
won	sssussssr
wondering	sssqsvsss
wood	ussrsssss
word	rpyrrrurr
word piece	srwsrsssq
words	sqxprrtst
wordt	ttsursssq
work	tqqusoypu
work and	squtrrrsu
work for	sussssrss
work on	srssssuss
work out	sssqssssu
work with	urrvsttso
workable	srswssssq
workday	srtussssr
worked	ststssusp
worker	urtqsvuso
working	oorrtrzrv
working days	prssssrry
working on	srsrssvss
workplace	ssusssssr
works	tttqrrqsv
works and	susssssss
works on	ssusssssr
workshop	ssssusrup
workshop mechanic	ssssusrvp
world	rqtqrrrux
world of	sssssssvq
worst	srtqsstst
worter	srysrrrrr
worth	ssusrrsss
worth of	ssusssrsr
would	ovpm1p2nq
would be	rqrqxstrs
would like	quspzrsqq
would love	sqsrsswst
would thursday	rvssssssr
would you	rtqqsswrr
wout	ryssrrrrr
wow	ssssssssu
wrap	sussssssr
wrap up	sussssssr
wren	srrvsussq
write	uoyvrvnrp
write 0	ussssssss
write a	srursssru
write it	sssusssss
write to	ssrrsxrsr
write up	ssusssssr
writers	susssssss
writes	srsrssssv
writing	rqqsxtpqu
written	rsztrrqrp
written and	ssusssssr
written communication	srusssssr
written test	srussssss
wrong	trwstrrrq
wrong with	ssusssssr
wrote	rorpuqvry
wrote in	sssrssssu
wu	susssssss
wullie	sssussssr
wunsch	srrtsusss
wunschen	nrrvrrrrx
wunschen ihnen	qssusrssv
wurde	ttqwrqprv
wurde bestatigt	srssssssu
wurde von	stsrssrsu
wurde vorerst	ssssssssu
wurden	qwsrsqsts
wurden an	ussrsssss
wurden uns	rrrttsusq
wurden wir	rtsusrrsr
wurdest	srtrssuss
wurzinger	sssssussr
www	qpqoqqsx2
www linkedin	rtrrrrrxq
www tcs	ssssssusr
x	tttwtpsro
x bewerbung	rsussssss
xx	suurrstrq
y	2nusrorrs
y 0	srusssrur
y a	rsrrssssw
y donner	qssusssss
y el	vsstrrssq
y la	trvssrssq
y le	wrstssssp
y no	rtrussssr
y por	rrsvssssr
y te	yqqturrrp
y yo	rssrsusss
ya	rqrxqrrrw
yard	vsrsrrtrq
yarn	sustssssq
year	omwrvrtus
year and	ssststssq
year end	ssssssusr
year it	ssusssssr
year old	ssusssrss
year programme	sssrssssu
year we	ssssssssu
yearly	srssssssu
years	ppstrq0qu
years and	sssvssssr
years experience	ssssssuqs
years has	ssssssusr
yes	xprk3qvpq
yes and	stssvssrq
yes i	vrsrssssr
yes it	vrssssrss
yes no	ssrrtsust
yes there	ussssssss
yes to	srrsussss
yes we	tssrssrsu
yesterday	rqrrusquv
yet	ooumq4uts
yet and	ssssssusr
yet i	srsssusss
yet so	rrsssvsss
yilmaz	rtsssussr
yo	pyqqttwrn
yolanda	usstssssq
you	nssuwrupt
you 0	stssssttq
you a	rqsvrqvrt
you about	rvrurqrrs
you all	tqrtrrrtu
you alone	ssssssusr
you an	ststrussr
you and	rstqvtqst
you applied	tssussssq
you are	oqqswryrs
you around	russsstsr
you as	rqrqxsutr
you ask	sssrsusss
you asked	strqrsrtu
you at	rssrstsru
you back	sssusssss
you be	swrqsrtto
you because	srssssuss
you ca	rrtvssrsr
you can	rrssxqrrv
you checked	ursssssss
you choose	ssssssusr
you click	stssssusr
you complete	vrtrsrssr
you could	sssrsstvq
you cover	usssssssq
you curious	ssssssusr
you d	qs3qqtwrj
you did	srrutttso
you do	psttrstrv
you down	sussssrur
you ever	usssssssr
you find	ssssssssu
you follow	sssssssvq
you for	vqrwsropw
you found	rrssssssu
you free	svrrqrrsu
you from	sstqsssst
you gave	sssussssr
you get	rtrrustsr
you give	susrsursr
you got	rrssvssss
you had	rssssvtsp
you have	ot3tuppos
you here	susssssss
you hold	ssssssusq
you how	srssssssv
you i	ssusssrsr
you in	stqsvrurq
you interviewed	sssusrssr
you into	sssusssss
you join	stsrussrr
you just	ssssssrsu
you know	uqwouurqq
you leave	sssrsussr
you left	sussssrss
you let	stssusrsq
you like	rtvsrsrst
you ll	uwwmxpqpr
you make	srtrssssu
you may	sntrtuurt
you met	sstrsussq
you might	ursrsrttr
you more	ssssssusr
you must	stqrrsssv
you need	srtsrrrut
you next	ussssrsss
you no	sssrssssu
you of	stsqsusss
you on	sptqruxrq
you open	rssusssss
you ought	ssssssusr
you please	ssssssusr
you pop	svssssrsr
you re	nxqtrtwqq
you saw	sussssrss
you shortly	sussssssr
you should	srsssrtsu
you soon	rvsqsrusq
you start	srssvsrsr
you still	ssssssvsr
you subscribed	sssqssssv
you take	srsrvsssq
you talk	sttssstsq
you tell	srssssssu
you that	osqtuvsrt
you the	rrqp1rqts
you there	srssrsssv
you think	srtrrrtsu
you to	rp0tworos
you today	srstssusq
you told	rssrsssut
you tomorrow	srssussss
you two	ssstssvsp
you up	srrtvstrq
you ve	otvupssst
you wait	rsssssssu
you want	srssssrsu
you we	srsussssr
you well	srssssssw
you were	qsq2uqprp
you what	sssussssr
you will	quurrsrru
you with	rvsssrsuq
you within	rsstssssu
you wo	surssrsst
you would	sttrtrssq
you write	srussssss
young	rusvsrrto
young professional	sussssstr
your	1qrtqorpu
your account	ssrrssrsw
your alerts	sssssssvr
your application	1sutrqnos
your appointment	spsssssrx
your assessment	rrwrtrsss
your board	ssssssrut
your book	rrtwssssq
your business	srsrssrsw
your calendar	stsussssr
your call	susssssss
your candidacy	qtswssssp
your candidature	rssvstssq
your career	ssstsssvr
your case	svtsrsssq
your credit	srsrssssv
your cv	rrstsrxto
your data	tsststssq
your days	ssstssusq
your details	rqrqrswsw
your documents	usssstssq
your education	qsssssssv
your email	ps0sqqtrs
your experience	rqssssrrx
your feed	sssssssur
your file	truqrvrsr
your financial	srssrssrw
your first	srqtrrrsw
your form	zssrrssso
your free	ssssssrsv
your friend	rrsrssssw
your grant	sssrssssu
your hand	ussusrssq
your hands	susssssss
your inbox	sssrssusr
your interest	ztqyqqsqm
your interview	q1rrsurro
your job	rrrvsrrtt
your jobs	ssssssrur
your kind	ssssrusss
your letter	ttssuurso
your license	ssssrsusr
your link	rtsrssssu
your mail	usssssssr
your manager	srrsrsssv
your marks	sssussssr
your materials	usssssssr
your message	srrrrrsuu
your mobile	sustssssr
your name	rovqosxrw
your new	sqssssssv
your next	srssssssu
your note	tvrsssrsq
your number	rtssusrss
your offer	rrqrwrsru
your on	ssusssssr
your order	rssrsrssw
your own	uurstrssr
your package	srrrtrssw
your patience	ussrsussq
your payment	srssssssu
your phone	stusssssr
your photos	ssssssusr
your place	ssststtsq
your plans	sussssrsr
your preferences	ssssssssu
your privacy	ssssssuss
your profile	qsqssqwsu
your qualifications	rtststssq
your question	ssssssrsu
your recent	srrrsussv
your reference	qssssstsu
your request	strprrssx
your response	usssssssr
your resume	rrrsrqtxs
your review	ursssssss
your safe	sssussssr
your sample	sussssssr
your saved	tssssssxo
your schedule	sussssssr
your school	srsssussr
your search	rssvssrss
your skills	rsssssrus
your slot	ssursssst
your spot	ssssssssu
your submission	tsstsrsvo
your subscription	ssssssssu
your time	qzuvrrrrm
your visa	qsssssssu
your visit	ststrursq
your work	sqrtustsr
yours	svpwtqtqp
yours came	stsrssusr
yours faithfully	sssussssr
yours is	ursrsstss
yours sincerely	swsrsttso
yourself	rsxrqtquq
yourself a	ssvsrssrs
yourself and	susrsssss
z	vruuwqqpp
z 0	srvsssssr
za	tqr1rqqrr
zag	rssrsswrs
zahlen	srusrsusr
zainab	ststsrtsq
zaterdag	rvsrrrssv
ze	ssswssrsq
zeichen	srssvsssr
zeigen	swsrrsssr
zeit	szwsrqqqn
zeiten	sussssssr
zero	rrtssusss
zero to	rrsssusss
zet	rrvttsrrr
zet je	rrvtrsssr
zeugnisse	tssrsrssu
zhao	ssussssss
zich	rtsrssssu
ziehen	srsustsss
ziekenhuis	sssrsssur
zielgruppe	stusrsssr
ziemlich	ssvsssssr
zien	rvvrrrrrr
zijn	tprssrrsx
zip	srussssss
zo	sussssssr
zoals	rrxrvrrrq
zoals besproken	rrxrtrrrr
zoek	rssrsswrs
zona	tusrssssr
zone	sutsssrsq
zones	tssrsstsq
zoo	sssssssus
zoom	t0qqqrtrq
zoom meeting	srssssssu
zoom on	ssssssusr
zu	iwtwvmuus
zu beantworten	ssssssssu
zu bewerben	qsssssstt
zu deinem	ssssssrvr
zu dem	ssussssss
zu den	rrstrsssv
zu einem	rutrrrrsu
zu ihrem	ssrrrstur
zu konnen	rrrsxrssr
zu stellen	ssssssssu
zu tun	sssusrsss
zu uns	strutsrsr
zuerst	russssssr
zugesagt	rssvsrsss
zukunft	rssvsssss
zulassung	ussrsssss
zum	smzlzqrpw
zum 0	prxpypqrt
zum empfang	susssssss
zum kunden	sursssssr
zum test	srvssrssr
zum thema	srwsrrrst
zunachst	rssqutusr
zur	srvqtsvrq
zur prufung	ssssusssr
zur verfugung	sssssusss
zuruck	rrtxtqrsp
zuruckgestellt	ssssssssu
zuruckgezogen	rssrsrssv
zurzeit	sssrsussr
zusammen	vwrqsrssq
zusammenarbeit zu	ssssssssu
zuschlage	srsrvstss
zusendung	ttsqsssst
zusendung ihrer	stsqsssst
zustimmung	ssssussss
zustimmung des	ssssussss
zwei	vpxutqrrp
zwei wochen	trurtrssr
zweite	susrrsssr
zweiten	srurstssr
zweitgesprach	srurstssr
zwischen	tsrttqusq
zwischen 0	ssrtusssr
zwolf	ussrssssr
zyklus	rssusrsss
`;
