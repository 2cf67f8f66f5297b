// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	n6vZuns2s
0 0	l4qf1kq3s
0 a	m2vmspsus
0 accueil	svrsssssr
0 am	pusqqq1ov
0 an	ssrszrrsp
0 and	usrnuruss
0 applications	ussssssss
0 april	turqyqqso
0 are	susstsrsq
0 as	rvvrtrrrq
0 assistant	ussrstssr
0 at	sxtqrsqrs
0 au	srvssssss
0 auf	rqtsrussv
0 aug	srtstsrqv
0 august	sstrssrsu
0 b	srsussrss
0 base	srssusssr
0 before	sussssssr
0 bei	tvsrssssr
0 bewerbungen	sssussssr
0 bis	ssrsrsssw
0 brutto	srrrxrssr
0 but	ssssussss
0 car	sssssssur
0 case	vsrsssssr
0 cest	sutssssrs
0 cid	wrsssssrr
0 credit	rssssussr
0 dagen	tqruurrrs
0 date	srusssrrv
0 day	rqvrrrvvq
0 days	potryrtxo
0 de	qs0ptrqrs
0 december	uqussstun
0 dias	tpruvrrqw
0 du	srsrussss
0 e	ruvqurrrr
0 employer	ssssussss
0 en	rrrrturru
0 et	uqvsrrrrs
0 euro	srvrrssss
0 expires	sssssussr
0 februar	rusrsssss
0 february	svrsrrsss
0 fecha	trusssssr
0 fevrier	sssrussss
0 fin	ssrrvssss
0 fix	ssssussss
0 floor	swssssssq
0 for	rrsqrrvrv
0 fragen	rrwsssssr
0 from	srssusrst
0 fte	sssrssvss
0 full	srvsrsrtr
0 fur	sssusssss
0 gehalter	srsrwsssr
0 giorni	rrstssssu
0 h	qpvqsrwvq
0 happy	ssssssusr
0 has	rtsussssr
0 have	ussssstsq
0 heure	sussssssr
0 heures	sturssssr
0 horas	qsvtussrq
0 hour	srussssss
0 hours	rquwsrqrt
0 hr	sqtrvswtl
0 hrs	tqvrtrsvo
0 https	rusrsssss
0 i	russssrst
0 im	susssssss
0 in	rvrrtrqru
0 inkl	rrurrrrrx
0 inside	sssussrtr
0 is	rsursurrs
0 ist	srtussssq
0 it	trsuusrsq
0 jan	tusrssssq
0 january	surrsurss
0 job	sssssssvr
0 jobs	tsssssstq
0 jours	rssrssssu
0 juillet	tvttrrrrq
0 jul	ssssssssu
0 juli	rqrqwsrrv
0 july	rrutssstq
0 june	trrrtstvp
0 juni	ruvqturro
0 k	srssssusr
0 km	sssrsstur
0 l	utssssssr
0 last	ssssssssu
0 leute	ssssssuss
0 list	sssssutsr
0 lpa	srssustrr
0 lugar	rtsrrwsss
0 lunch	strsussss
0 m	rtsvrrtsr
0 maggio	qrsrvssru
0 mai	svvptrqqt
0 march	rrssrsrtv
0 marz	sutqurrsr
0 may	strsstqur
0 mb	vrtrssssr
0 meses	sssvssssr
0 mil	rrstssusr
0 miles	ssssssrus
0 min	sx0qqqsqn
0 mins	suuussrso
0 minute	svrrrrrrt
0 minuten	qxxprrrrr
0 minutes	px3oqqsqp
0 minuti	rtrrrsrrw
0 minutos	ryrrrrrrr
0 mois	rqrutssts
0 monate	tqqquturt
0 monaten	sqtttsssr
0 monday	ssssxsrsp
0 months	qqrvxrusp
0 ne	swrrssrss
0 net	srssussss
0 new	strsrsszm
0 no	syrrrrrrt
0 noon	sqssssuss
0 nov	sursusrsq
0 november	stsrssrsv
0 o	ryrtsrrrr
0 oct	rtussssrr
0 october	ssssustsq
0 oder	rurstsssr
0 of	tptwrqqsu
0 oktober	srvrsssss
0 on	rrtsutrsr
0 one	sttvssrsp
0 or	rwsrsrsrr
0 ore	rtvrrsruq
0 our	swssrsrsr
0 outside	srssrsuts
0 p	rsrrvrtrr
0 paid	ssssussss
0 passcode	sussssssr
0 patients	ssssssuss
0 people	tqsvrrutp
0 per	ssrrrsrrx
0 places	rsutssssr
0 plus	srssssuss
0 pm	qztpppvvq
0 png	wsssssrrr
0 pro	srssussts
0 q	ssusssssr
0 question	ssusssssr
0 questions	srvtssssq
0 reel	ssusssssr
0 remote	sssstsusq
0 round	susrsssss
0 se	uusrrssrr
0 seats	ssssssssu
0 seconds	srvsssssq
0 seiten	srussssss
0 sek	sqvsssssr
0 sep	srtsrssrv
0 sept	susssssss
0 september	orrturqrz
0 septembre	rqtqsxrsr
0 shift	usssssssq
0 similar	ssssssssu
0 sind	rssusssss
0 spots	sssussssr
0 start	ssrsvsssr
0 status	sssussssr
0 std	rqssvrrvr
0 step	ssssusssr
0 stock	rwssssssr
0 store	sssvssssr
0 stunden	rqvrvrrrs
0 t	ssssssuss
0 tag	swssssssr
0 tage	uqqpyrxqq
0 tagen	orsursrrz
0 the	srtuvrrsq
0 this	usssssssr
0 thu	sussssssr
0 till	rvssrussq
0 to	sttrrrrru
0 today	swssrsssq
0 total	rrsssssrw
0 tv	rrsrxrssr
0 tvod	trsrusssr
0 uhr	p9xlqoopt
0 um	tsrrrsrru
0 und	rsrwurrsr
0 uur	qxtqtrrrq
0 vagas	rsssssssv
0 variable	srsrsswsr
0 vat	rsssssssu
0 venue	ssssssssu
0 voucher	srssssssv
0 w	stssssusq
0 week	ursrsussq
0 weekend	sssssssur
0 weeks	srrsuursr
0 with	srrrwrrst
0 wk	srssussss
0 wks	sssssussr
0 wochen	srtsvrrsr
0 words	srvrrsrsu
0 worter	srwsssssr
0 x	sqrrtruru
0 y	rsssssust
0 year	ssssssssv
0 years	rqrrrr0qu
?0	q1pl2rqoq
?0 0	psrp3sprr
?0 a	srssussss
?0 and	susssstsr
?0 days	srsstrusr
?0 december	srsssusst
?0 off	srssssvsr
?0 to	rsssssssu
?a	purrsstqu
?a month	srssussss
?about	qsssssssv
?advise	ssssusssr
?after	rrsrusrsu
?afterwards	qusssssst
?all	susrsrrst
?am	russsssss
?an	xrrrtrrrr
?and	vxpoqusss
?and a	srssusssr
?and i	rtssruusp
?and the	sussssssr
?and they	sssssussr
?and will	vssrssssr
?anything	qsssssssv
?application	wtsqsssrr
?application and	ussrsssss
?application may	srssssssu
?application with	tusrssssq
?applications	rsstssssu
?applied	vusrssssq
?applied for	vusrssssq
?are	rtstrrrsu
?as	sssrsurss
?ask	sstrsussr
?ask you	sstrsussr
?back	srsrstusq
?back to	trssssvsr
?bank	ssssusrss
?be	srspvstqs
?be grateful	rusrssssr
?be rejected	srssssssu
?bei	stsrrussr
?bei uns	stsrrussr
?bewerbung	vrssssssr
?binnen	qssrurssu
?bis	srsrwrssr
?bis zum	srssvssss
?bit	ssstsussr
?bitte	qrrtyrrss
?but	rrsssurrv
?buyer	sssswssrr
?by	rrsvrsrsu
?by monday	rstsssssu
?call	srssussss
?can	qusrssrsv
?check	susrsssur
?confirm	srssssssv
?contact	trsrsrtsu
?contact you	ussrsstsr
?current	qsssssssv
?d	rqrswvsro
?d be	rrrsxrtrp
?da	srsssusss
?das	qwrrrrvrr
?days	trsrvrusq
?de	r1rrqrrqr
?december	srsssusst
?december and	srsssusst
?decide	sutrssssr
?decision	rsssssssu
?den	ursrswrrr
?deputy	sussssssr
?der	susrrussr
?description	sssssssur
?details	sssssssur
?did	sssssusss
?die	srrrsxsrq
?diese	ssssssssu
?do	tqrvrttsp
?do not	trrvrtusp
?down	sussssssr
?driver	rsssssssu
?dropped	srssssssu
?each	tstsssssq
?ein	russssssu
?einer	rrstsussr
?erhalten	vrsrsssss
?ersten	usssssssr
?es	sssusssss
?expect	rsssssssu
?file	srvssstrr
?firm	susrssssr
?for	rtrsrtrrw
?for the	rtssssssu
?for you	srssssssu
?fragen	srsrsrwss
?frau	tusssrssr
?frau lorenz	tusssrssr
?freuen	ssstussss
?from	rsstsusst
?fur	rusrsusss
?further	susrssssr
?further and	susrssssr
?get	rrsrssssw
?get 0	rrsrssssw
?go	sstssussq
?goes	ssssssuss
?got	trrxrrrsq
?grateful	rusrssssr
?have	qrttsrrtu
?hesitate	srssssvss
?hesitate to	srssssvss
?hi	rrsssusst
?i	qsrtrvsru
?i d	ssstsvrsr
?i m	sssssussr
?i should	rusrsssss
?i would	ssssssuss
?ich	ssrqswurq
?ihre	ussrsssss
?im	sssqssssv
?in	urqrssuqu
?in question	ssssssuss
?in this	sssqstssu
?in touch	usssssssr
?indicate	sssrvsrss
?interview	qsssstssu
?is	srsrrrtrv
?ist	rvssrtssr
?ist bei	rtssrusss
?it	qrsrssssx
?job	sqssxsrtp
?june 0	srssrutsr
?junior	sssswsrrr
?keep	qsstsstsu
?know	rsswsrrsr
?la	u0rvqqqqo
?le	t1rrqrrqq
?let	sssvssrsq
?let me	ssswssrsq
?like	sussssrss
?live	srssssvsr
?live in	srssssvsr
?ll	vqsqrvrrs
?lorenz	tusssrssr
?love	sssssussr
?love to	sssssussr
?m	sssssussr
?manager	sussssssr
?mandate	ssssssuss
?may	srssssssu
?may be	srssssssu
?me	qtrusrwro
?me a	ssssssusr
?melde	rssrswrss
?melde mich	rssrswrss
?mich	rrrrtwrrs
?mit	rrsrtusss
?mitteilung	rssrtussr
?moment	sussssssr
?monday	rstsssssu
?month	srssussss
?must	ssursssss
?ne	yrsrrrssq
?new	rrsswrrrt
?nicht	ursqsusss
?not	tqrurttrt
?not hesitate	srssssvss
?notice	susrssssr
?of	rrrsrtssv
?of a	sssssussr
?off	trsrrsvsr
?office	qtssssssv
?ok	r2rrqrrqq
?on	qsrrsvxrq
?on 0	rrsstuusp
?on thursday	rrssrursu
?once	sussssssr
?opportunity	susrssssr
?our	wrrrwurqp
?out	trsrsrruu
?out of	srssssssu
?out the	sssssssur
?over	srsryrrsq
?over 0	ssssusrss
?over the	sssrwsssq
?period	susrtsssr
?pick	sssrsussr
?places	rsssssssu
?please	qrsqvrsrw
?please confirm	srssssssv
?please contact	qsssssssv
?pour	r2rrqrrqr
?product	vrssssssr
?prufen	sssssusss
?ps	vrssssssr
?question	ssssssuss
?re	sssswsrrr
?reach	srsrssuss
?received	trssssssu
?received your	trssssssu
?rejected	srssssssu
?review	ussrsssss
?review your	ussrsssss
?reviewing	ussrsssss
?reviewing your	ussrsssss
?ruckmeldung	sssusssss
?sagen	rrsstusss
?school	rsssssssu
?send	srsssstsu
?sent	sssssussr
?service	r2rrrrrqq
?should	rvsrssssr
?should be	rvsrssssr
?shut	rsssssssu
?si	yrsrssssp
?sie	wrqpvvtqo
?sie diese	rsssssssu
?sign	ssssusssr
?sind	sssssusss
?sit	sssssusss
?six	qssssssst
?so	ttrsrrrru
?so there	srssssssu
?so we	sussssssr
?some	qsssssssu
?someone	srssssssu
?staff	rrsrwrsss
?stage	tusrssssr
?start	ssssusrss
?status	susrsssss
?still	ssswsrrsq
?sure	ssssssssu
?tagen	ursrurrsr
?te	yrsrssssp
?team	wssrssssr
?team will	ussrsssss
?tell	sssssussq
?text	usssssssr
?that	trsrsrrrw
?the	ovpuwrrtt
?the mandate	ssssssuss
?the new	rsssssssu
?then	sustssssr
?there	rsssssssu
?there a	ssssssssu
?they	sssrsusss
?they ll	sssssussr
?this	rsspsursw
?thursday	qrrrrwrsv
?ti	1rsrrrsso
?till	trrwrtrrq
?tips	rrsrvrusp
?to	rsrrruuqu
?to 0	rsssssssu
?to a	ssssssuss
?to me	rrsstsuss
?to pick	sssrsussr
?to reach	srssssvss
?touch	usssssssr
?two	srstrsvsr
?um	rvsrsursr
?um mitteilung	rssrtussr
?und	strrrxrrr
?und ich	russrtssr
?understand	sssrsusss
?uns	ssrsutrrr
?up	sssrsusss
?up in	sssrsussr
?us	sssrsvssq
?ve	trsxrrrsq
?ve received	ussssssss
?vier	rsssssssu
?vier wochen	rsssssssu
?view	sssssssur
?want	susrsussq
?want to	susrssssr
?want you	sssssussr
?we	strvvstqn
?we can	svssssssr
?we d	rrrsxttro
?we do	rssusssss
?we have	rsssssssu
?we ll	ustsssssq
?weeks	qsssssssu
?well	srsssurss
?werden	ussussrsr
?will	zqrqrssrs
?will be	ursrsssst
?will contact	usssssssr
?wir	qsrqtyrrq
?wir wurden	ssssussss
?with	sxsrrrrtq
?with you	susrssssr
?wochen	rsssssssu
?wondering	sssssussr
?words	ssssssssu
?would	rwsrrrtsr
?would be	ssssssuss
?would like	susssssss
?writing	ssssusssr
?wurden	ssssussss
?wurden uns	ssssussss
?y	srrwrsrss
?year	ssstsussr
?you	xrrtuuppr
?you can	rsssssssu
?you ll	rrsrstssv
?you re	sssswsrrr
?you to	sstrsussr
?your	ysrqqsssr
?your application	uusrssssq
?yours	srssxsrsq
?zum	srssvssss
?zum 0	srssvssss
a	ryswqrror
a 0	mzwpsovou
a bank	ssusssrss
a bit	ssrvsrrsr
a brief	sussssssr
a call	swsrssssq
a camera	ssusssssr
a candidato	qrswsrsst
a ce	vrsssrssr
a chara	qsswtrssp
a chat	stsrsrwsq
a coding	surssssss
a compter	ssssssssu
a computer	sssussssr
a conversation	svsrtsqsr
a copy	srrsussvp
a couple	susssssss
a day	srrsrrvss
a de	trursssss
a decision	rtsrsvssq
a deja	sssusssss
a different	rssvssssr
a dinner	sssrssssv
a do	srsvsssss
a en	sssrssuss
a este	vssqssssr
a ete	srssusrss
a fair	vssrssssr
a few	rvrrrtrru
a first	rstssussr
a five	susrssssr
a free	spstrsssw
a full	ssssusrss
a fun	srssssssu
a further	srsrsvssr
a go	srutssssr
a good	rtrssrqvs
a great	rrssssttu
a half	srssussss
a high	sssqssrsu
a higher	sssrssssu
a human	xrssssrrq
a inscribirte	rrsusrrsu
a job	qrrqsruws
a l	tusvrrrsq
a la	uwsqrssrq
a las	q0rqrrssr
a line	stsrsvrsr
a little	ssssssrus
a look	wrssssssp
a lot	uqrurrrst
a m	ssurrsrss
a marketing	rssusssss
a match	rtssusrtq
a meta	qssrswssr
a moment	ussrssrss
a month	sssssurss
a nadie	rrstsussr
a name	ssssssuss
a new	rsspsrsuv
a no	urrsssrst
a nossa	trsrussss
a note	ssttstssp
a one	srvrssssr
a partir	rrtrususs
a phd	ssssssssu
a photo	ssssssssu
a post	sssrsussr
a potential	ssssssusr
a press	ssusssssr
a productive	srssssssv
a profile	sssrssuss
a proper	pxssssrss
a quarter	sssssussr
a question	sssrssssu
a quick	qzrrsrurp
a really	srssssusr
a reminder	sussssssr
a reply	sssrusssr
a report	ssrsrsssu
a resource	sssrssrus
a retenu	tvrrssrsr
a role	srssssuss
a shoebox	ssurssrss
a shout	susrsssss
a similar	sssrtsrsu
a slot	rusrsssst
a small	stsssstsq
a solid	sussssrss
a stable	sssssussr
a steady	ssrsssvsr
a sua	rxrtrqrrt
a template	ussrsssss
a ten	svsrssssr
a time	rstrssssu
a toi	vrssssssr
a tu	rrstrsssv
a two	usssssssr
a un	strqrurrt
a une	strussssr
a vaga	sssusssss
a very	ssssssrsu
a votre	vurptrrss
a vous	rssvssssr
a week	vsuruqssp
a weekend	srssustsr
a weeknight	srsrussst
a while	sqsrssssw
a wide	sssssssus
a world	sssssssvq
a year	rrrqtrswu
a yes	ssssusssr
aan	purvttsso
aan de	ttsvsrsrr
aan je	rtsussssr
aanbod	vrrrusrsr
ab	unoxttuvo
ab 0	trqqqurtw
ab dem	rssrussss
ab wann	vssrstrsr
abbia	vsstrsrsr
abbiamo	qqrzrrrur
abby	srssssssu
abel	srtvsrssr
abend	srtusrssr
aber	oos1txorp
aber die	trrzrrqsr
aber nicht	psurssssv
abgabe	srwsssssr
abgeschlossen	psuvsursp
abgestimmt	rrruvrrsr
ablauf	vwrqtrrsp
ablauf der	wrsrtsssr
able	sqrtrtstu
able to	sqrtrtstu
abo	sstsssrvq
about	pwturtsmu
about 0	rutsrstsq
about a	sssrssuss
about asking	srssssrsu
about his	rrsrssssw
about how	rrsrssssw
about it	rrsvsrtsq
about taking	srsssswsq
about ten	sssssusss
about that	ursrtrrsr
about the	usuqrtsqr
about this	rssrssssv
about you	srttwtrso
about your	qwuqssrrs
above	rzsursqro
above the	rvsussssq
above vacancy	sssrsussr
abraco	rvsrsssss
abrazo	rqrwurrss
abrechnung	srrsrsssv
abril	svssssssr
absage	tssustrsq
absagen	rwrrsurrr
absence	ssssssssu
absolute	urssssssr
absolutely	srvrrsrrt
absprache	srrstssrv
abteilung	ussrsssss
abuse	usssssssr
accept	rurqwrrru
accept your	sssrssssv
acceptance	sssrvsssr
accepted	sususrrtp
access	tqsrtrqry
access to	qrrsrsrsz
accessibility	srssssssu
accessible	ssssssuss
accommodation	srsrtsvsr
accord	rrsrxsrss
accordance	sssssssur
accordance with	sssssssur
according	vrsrurssq
according to	vrsrurssq
account	rsrrttrsv
account executive	sussssssr
accountant	srusstssr
accountants	sssvssrsr
accounting	srssssuss
accueil	rursssrsu
accusons	vssrsssss
accusons reception	ussrsssss
ace	srusssssr
acht	usussqssr
achtergrond	rrvrssurs
acknowledge	utsrtsssq
acknowledged	usssssssr
acordo	rrsuussss
acquisition	strvrvusl
acre	srusssssr
across	rrrrrrxrs
across your	srsrsswsq
act	trtrrrsru
action	rsrrsvrrt
action is	sssssussr
activa	srssssuss
active	sssssutsr
active and	rssssussr
activities	stsrssssu
actually	srsrssssv
ad	rrsurrtst
adatum	tsssssstq
add	qtrtrurrt
add a	sssrsurss
add to	sussssssr
added	turqrtrtr
added to	rrsrstssu
addetto	ussrswssq
address	rsrrttqrx
address in	sssssussr
addresses	srrsrsrsw
adelaide	russssrtr
administratif	rsssssuss
administrative	sussssstq
administrative officer	sussssssr
administrativo	wssqrsssr
administrator	stsrssrur
admision	vrsrssssr
admision al	vrsrssssr
admissions	psssrsssw
admit	sstssssuq
admit card	sstssssuq
admitidos	vrsrssssr
adresse	svrrsrrst
adresser	rssrsusss
adrian	srssvssss
ads	srrrrrrxs
ads match	sssssssxq
advance	susrsssss
advantage	ssssssssu
advantage of	ssssssssu
advertised	sssrtsusq
adverts	ssssssusr
advise	sssrttsup
advise that	sssqttsuq
advised	susrstssr
advised of	sssrsussr
adviser	ssstsssuq
advisory	usssssrss
affect	sssrssssu
afin	rrssssssu
afin de	rrssssssu
afraid	rtsusrqss
afraid i	sussssrss
after	wroxquuoq
after 0	sstsrrwrq
after a	srstrswsq
after careful	rrrvsrsst
after reviewing	qusttsssr
after that	vrsqtvrsp
after the	yssrrrrsq
afternoon	qzrvrrrro
afternoons	sussssssr
afweging	rssusssss
ag	qrvusrstq
again	srqystqqt
again after	sssussssr
again for	trrwrrrsq
age	rrtsssssu
agence	rrstsusss
agencia	rtsurssss
agencies	stsssussr
agenda	srsrusrsu
agent	rsssssssu
agile	rsstssuss
ago	rrrsrrqyt
agora	rrvssssru
agosto	srsrssvss
agradecemos	srswsrssr
agradeco	russusrss
agree	sstrsrtsq
agreed to	susrstssr
ahead	srutssssr
ahmed	ussrssssr
ahoi	sssussssr
ahoi mehmet	sssussssr
ahora	ssururrrr
ahrens	rtsrsrvsr
ai	qstysstrm
ai sensi	rssussssr
aid	vrssrssss
airport	qursssssu
aktuell	qrrtstvsr
al	zrtzrrqpl
al puesto	rqwqsursr
alan	ssswsrrsr
alcoholic	ssssssssu
aldhelm	sssssssur
aleks	sussssssr
alert	sssrssrzo
alert 0	sssssssus
alerta	rrrsrssyr
alerts	rrsrssruu
algo	xqrrusssq
algorithms	ssssssutq
algun	qrssssssw
all	vqpwptmsw
all applicants	vrsrstssq
all applications	vsssssssq
all candidates	rvtsssssp
all current	sssssussr
all hope	sussssssr
all in	ssusssssq
all jobs	sssssssvr
all of	ursqssssu
all our	sssussssr
all over	srssussss
all thank	ussrssssr
all the	qqrvsqrtw
all very	sssrsussr
all your	srssssssu
alla	0rrrrrrrr
alle	q0sqqqowt
alle 0	q1rrrrssq
alle bewerbungen	ursrsssss
alle jobs	ssssssrur
alle vier	sssrutsss
alle zeiten	sussssssr
allegato	rtsrvssrr
allem	srrssrtsu
allen	wtrqrursr
aller	rrvusssss
allergies	ssrsrsssu
alles	usqvssqqu
alles gute	qrrwrrsst
allocation	srssssssv
allow	rrursssst
allowance	srsrvssss
allowance 0	ssssusssr
allowed	vrvqrrrrr
allowed to	vssqsssss
almost	sstrssrru
almost done	ssussssss
alone	sttrssusr
along	rusrsstrs
along with	rstrssuss
already	rqrvsstrt
alright	urssssvsq
als	tnvtspvpu
als 0	ssvsssssr
als arbeitgeber	rrssssssu
als buchhalterin	rsssssssu
als partnerin	ssssssuss
als serviceingenie	rssrssssu
also	qtstppstx
alten	rrrssuusr
alternative	sssqssssv
altra	rrsvsssss
always	rrssssrsw
am	vyqtrlvlv
am 0	srrovrrqy
am besten	qytrrrrss
am empfang	ssrsssssu
am ende	srsvssssr
am et	squsssusr
am freitag	rqsvrsssu
am ginsterberg	ssursssss
am in	srssssssu
am mittwoch	ssrstrrru
am montag	rssussssr
am telefon	rtrsussss
am to	srssssvsr
amanda	svrssssss
amanha	xwrrrrrro
amazon	ssssssssu
amelie	qrstsrrsw
amenagement	surssssss
america	rssrssust
american	srssssssu
amina	srvrrussr
among	rrstutssq
among many	ssssusssr
among them	sssssussr
amount	ssssssssu
amsterdam	susssssss
an	qnsrwrwpw
an ai	susrsssss
an answer	rrrstutsq
an application	rsssssssu
an appointment	sssssussr
an den	ssrwrsrsr
an der	rrrrvrrru
an e	rsssussss
an einem	rrussstsr
an email	ursrssstt
an envelope	srsvssssr
an hour	rusrwrssp
an interesting	rssrssuss
an internal	qssustssr
an interview	qssosqss1
an island	rrussussr
an it	ssssssusr
an offer	rrstxrrsr
an online	ssusssssr
an um	srsusssss
an und	trsqtrusr
an unsere	ursrsrtsr
an update	wusrssssp
ana	stusrssrs
analista	srvsssssr
analista de	srvsssssr
analyse	srssssssu
analyse de	sssrssssu
analysis	rrsrrrxrr
analyst	ptuqsuqus
analyst at	qtsssssts
analytics	stsqsswuo
anbei	rrurursst
anbei finden	rssrtsssu
anbieten	rrrvuqrst
anche	wtrqurrrq
anchor	vssrssssq
ancora	rqrrwrvrr
and	strvqtsnu
and 0	ssrstrrru
and a	qttrspyrs
and all	vssrsrssr
and any	srsrsusst
and apply	sssrssssu
and closes	ssusssssr
and complete	sqssssssv
and cover	usssssssr
and deadlines	srussssss
and do	russsssss
and effort	rusussssr
and email	ssssssusr
and experience	stssssrur
and final	ssstusrsr
and first	vsssssssr
and for	ssrurtrss
and forwarded	usssssssq
and get	srsrssssv
and good	rssusssss
and got	sussssssr
and government	sssssssur
and had	rssssussr
and has	trsssursq
and have	strrrwrsr
and he	wusssrrso
and hope	sssrssssu
and how	stsqssssu
and hr	rssrtsuss
and i	xqrtsrzoo
and interest	rsswssssr
and is	srstrsusr
and it	wstsrrrrr
and keep	ssssssssu
and left	usssssssr
and let	rrsrstvsr
and may	utsrssssq
and more	ssssssrrw
and nearly	srssssvsr
and need	sssrsussr
and no	rrststusq
and now	qssrswstq
and one	tsrususso
and our	vstsssrsq
and regret	sssrssssu
and regulated	sussssssr
and request	ssssrussr
and requires	sssussssr
and see	srssssssu
and select	sssssussr
and send	ssussssss
and she	stsvrtrsq
and showed	sussssssr
and skills	sssrsssur
and stay	srsrssssu
and support	sssqssssu
and talk	sussssrsr
and thanks	sssussssr
and that	qsrvurrst
and the	ttpytrpru
and then	strusrsss
and they	rrrusrtst
and three	sstqsssst
and two	ssurssssr
and upload	ssrsrsssu
and waited	sussssssr
and was	usssssssr
and we	psrtqxsts
and wednesday	susssssss
and what	sutsssssr
and when	orsvsvtsq
and will	uzqqqssrr
and with	ssstsursr
and would	srsqsswsr
and write	ustrssssr
and written	srussssss
and yes	ssvsssrsr
and you	rvrtqsurr
and your	oxrvuqrrs
and yours	sssvrsssr
ander	sssusssss
andere	prr1rqrst
andere person	sssvssrsr
anderen bewerber	sssqssssu
anderer	sssrssssu
andern	sssrssswp
anders	tssqsrssu
anderung	surrrssst
andrea	srtrssvss
android	srssrsuss
anexo	rqvrwrrrr
anfang	rrsrswssr
anfang mai	rrssswssr
anfangen	rrsvvrssp
anforderungen	rssvsssss
anfrage	usssssssq
angebot	rpqssrrr1
angebot steht	srssusssr
angekommen	zrsqsrssr
anglais	rwrsssrrr
anhang	srvstsrsr
anhang finden	srvsssssr
animal	sustsrrtr
animal rescue	susssrssr
animals	ssssssusr
anke	rssrssrsw
ankerplatz	turrrrsvq
anlage	srsussrss
anlauf	tqsussssr
anleitung	strsrsssu
anmelden	srssssssv
anmeldung	urrrsrsst
anne	srsrssssv
anne university	rrsrssssv
annee	srssusrss
anneliese	srsstsusr
annika	trsrsvssr
annonce	rrstsussr
announce	rqrrrrsrz
announce that	ssssssssu
annual	qrsrttssw
annual leave	qsssssssv
anonym	rrssssssv
anonymous	srsrssssv
another	qqsxqqrqy
another candidate	rrsvsssst
anrufen	tvrqrrwrq
ans	vprrvstsq
anschliessend	srtussssr
anschluss	srvsssssr
anschreiben	rrtsrrvst
anspruch	tssssussr
answer	tottuwrro
answer a	sssssussr
answer this	usssssssq
answer your	ssssssrsu
answers	rsusrsrst
ante	qrstssssv
ante perkovic	rssqssssv
antes	pswutrrrq
antes de	rsvrsssss
antes del	rrurusssr
anthony	usssssssr
antrag	rrsqtrrsy
antrag auf	sssssrssv
antwort	trvsrrusp
antworte	srssrswrr
antworten	urvossusq
antworten auf	trusssssr
antworten sie	ssursstsr
any	rqvvprrrv
any change	sssssussr
any interest	ssssssuss
any of	ussrsssss
any one	srwsssssq
any time	tsvtssqsp
any updates	srssssssu
anyone	qqrtsxpsu
anyone on	osswstssr
anything	qutnswwrp
anything but	rssrssuss
anything that	ssusssrss
anything you	sssssusss
anzeige	sssrssssu
anzeigen	sssssstvq
apart	ssssssuss
apart from	ssssssuss
apologies	susstsssq
apologies for	sustsrssr
apologise	ssssssssu
apologize	rrstssssu
apologize for	srssssssu
apos	urruussrq
apos 0	rrsvussrq
app	sssrrrrtu
appelle	rrsssvsss
appended	sssssssvq
apple	ssssssssu
applicant	vrsrrsrrv
applicants	ysrwrsrrm
applicants for	rssussssr
applicants hear	ussrssssr
applicants not	usssssssr
applicants who	sssrsussr
application	1rutpqpou
application and	tsrqttrru
application for	0wsmppppw
application has	urttsrssq
application is	sssrssssu
application of	usssssssr
application to	usvqssssq
application was	tssussrrs
applications	5osqppqst
applications and	urtrsrssr
applications for	ussssssss
applications with	ussrssssr
applied	u0rrqqqqr
applied 0	svssssssq
applied for	ursqsrrsu
applies	ssusssssr
apply	qoqvpqp4u
apply again	rssussssr
apply by	sssssssur
apply for	srrrrsrtv
apply to	srsussstr
apply with	rsssssrxq
applying	0pttpppqv
applying for	yrrsrrrrr
applying to	wqtrrrrru
appoint	srssvtrsp
appoint you	srssvsssr
appointed	sssussssq
appointed to	sssussssr
appointment	strrtvrrs
appointment is	srssssssu
appointments	ststssssq
appraisal	ssurssssr
appreciate	tsryrtrro
appreciate the	stsussssr
appreciate you	srsssussr
appreciate your	usrwrrrrr
appreciated	srssussss
apprenticeship	tsstssssq
approve	sssrsussr
approved	qsrquursu
apres	qtrusrrst
april	uxplxxpso
april 0	swsrtsrsp
aprovado	rrrtuvrrr
aptitude	tsttssssq
aqui	wvrrrrrwn
arbeitgeber	rrssssssu
arbeitsverhalt	srssussss
arbeitsvertrag	rrrrxrrst
architecture	ssssssuss
are	qrtttqtpv
are a	ursrsrssu
are called	wsssstssp
are doing	sssssswsq
are excited	rtrqurrrv
are happy	sssrwsssq
are in	rsxqstssq
are looking	ssssssrsu
are needed	rssrssssv
are not	rsrvrtrrt
are now	sssrsssut
are offered	sssrsussr
are on	rqvssrrsu
are pleased	sssrussst
are presently	sssssusss
are provided	sussssssr
are selected	rqsswsssr
are some	ssssssspw
are still	sustssssq
are the	sssstssru
are three	stsvssssq
are thrilled	srsrussss
are tied	sssussssr
are up	sssrsusss
are you	qvqsqryrr
area	rurrrrvtr
arena	sussssssr
arise	sssssussr
arm	rrttsrrsu
around	tusosrruu
around 0	utsrssrsr
around the	sssssssus
around your	sssssssvq
arrange	rwsqtsrsr
arrangements	ssssssssu
arrival	sssssssvq
arrive	yrrqrrrst
arrived	vssrssssq
art	rquutsssr
article	srsstssru
arts	sssqststs
arvind	ssvsssssr
as	optxuvqot
as 0	rxvrrrrrr
as a	uspqtquru
as agreed	srssussss
as an	trsrssuss
as etapas	rrstsvssr
as i	trutsrrss
as it	sssrssssu
as its	sssssxsso
as of	srsrsvssr
as part	stvrrsssr
as possible	srwrsssrs
as proof	srsrssssv
as soon	srwrsstrr
as the	rsrtrrqtv
as well	urrqsuqtt
as you	rssutrruq
asap	ssssssuss
asi	txuprrrsq
asi que	utuqsrrsr
aside	sssrsusss
ask	qzunsrsqs
ask again	sssrssssu
ask for	qvsssrsrs
ask what	sussssssr
ask you	ssusssssr
asked	rssurvtrq
asked for	srsqsvstr
asked me	srsussssr
asked to	sutstrssq
asked us	strtsrusq
asked yes	sssrstrsu
asking	sstrssssu
asking for	srtrssrsu
assessed	sttsssssq
assessment	rr6ottrtj
assessment for	pq2qssssq
assessment in	ssusssssr
assignment	srwstsrsq
assim	rrrqrvvrr
assistance	srssssssu
assistant	uuvrsvrwh
assistante	susssssss
associate	rrtrrtvuo
associate consultant	rrsssswsr
associates	sqsvsssvp
associates llp	srsvssssr
association	rrstrsuts
assuring	sssrsusss
assuring you	sssrsusss
at	pvvwtormv
at 0	t0ulsprpu
at a	srvrsssst
at all	susrsssst
at contoso	qrsrssrr0
at fabrikam	srssssuss
at google	sssssssru
at grade	srssvsrsr
at how	ssssssssu
at http	ssssssssv
at its	rtsusssss
at least	orswsrsst
at lunch	rsrsxsrrq
at once	vssrssssr
at our	rtvsssrsq
at present	rssssussr
at the	m0rvrruot
at this	rtszrsrrn
at your	rsrqssusu
ate	xpwquuqqn
ate 0	rqyrurrrr
ate la	vrsqrwrsr
ate o	wsrtsrssq
atencao	trsrssuss
atentamente	ursprrssv
atlantic	utsrssssq
attache	trsvssssr
attached	tn3l1qorp
attached assessment	rsussssss
attached is	srwsssrsq
attachment	urtsssssr
attachments	susrsssss
attempt	srtussssq
attempts	ssusssssr
attend	ssusrssss
attend the	srussssss
attendance	susrsssss
attendant	sssrsussr
attendiez	rssssusss
attending	rvssstrsq
attending the	rvssssrsr
attente	rrsrsussu
attention	turprtrsu
attire	sussssssr
attribute	sssssssvr
au	rsuqttrqu
au 0	rrsrsxssr
au poste	vrsqtsssr
au vendredi	tussssssr
auch	vupqqsstt
auch nicht	rssssvsss
aucun	sursrsurr
audiencia	vrstssssr
audio	svsrrssrt
auditor	sussssssr
auf	tpvst0opn
auf deinen	rvssssssr
auf dem	srsrsxrsr
auf den	rssqssstu
auf deutsch	srutssssr
auf die	vrsqrstrs
auf dieser	qruvrrssr
auf ein	ssssvssss
auf eine	ssutsrssr
auf einstellung	sssrtussr
auf englisch	ssusssssr
auf ihre	rssvssssr
auf ihrem	sussssssr
auf platz	rssruusss
auf sie	ttsrsussq
auf unsere	rtsrsvssr
auf unserer	ssrsssssu
auf weiteres	sssssussr
auf wunsch	srrtsusss
aufgenommen	strsrussr
aufgrund	tsrqsvtsq
aufnahme	tqrrssssv
aufnehmen	ssuqssssu
auftrag	srutttsrp
aug	srtsusrqv
aug 0	sstsssrqv
august	tptpvtpsu
august 0	rrrtvrrru
auras	vssrssssr
aus	usrwsqtqr
aus dem	vtrtrrrsr
aus den	srsussssr
aus der	rtrtrrsrv
aus ihrem	srstssusr
ausbildung	qrrtsrssw
ausdruck	rsssssssu
ausgefallen	rssrtussr
ausgefullte	srrsrsssw
ausgesprochen	ssssusssr
ausgewahlt	sssqssssv
ausmachen	rwssssssr
aussagekraftig	ussrssssr
ausschliesslic	vsssssrsr
ausschreibung	rssvstrsr
ausschreibunge	srsssssvr
ausserdem	ssrsssssu
austin	ssssssssu
austria	sussssssr
auswahl	rtrusussq
auswahlkommiss	rssussssr
auswahlkommiss hat	rssussssr
auswahlverfahr	rrsutursq
ausweis	ssrwssrsq
authorised	sussssssq
authorised and	sussssssr
automatisch	pqryrrrst
automatische	trusssssr
autre	pqrtrwurs
autres	rrssssssu
auxiliar	ursrssssr
av	sussssssr
availability	qurtsrvrr
availability for	rsssrsusu
available	ptwsssppw
available at	sssussssr
available for	svtrrsrrs
avant	rtwpstqrr
avant d	trvrssssr
avant de	rtsrsussr
ave	zrrsrrsrq
avec	zvpsqpsqs
avec la	xqrrsrrrs
avec les	rrsvsssss
avec nos	ussrsssss
avec une	wrsrssssr
aver	vrsusrssq
average	qssusssst
averci	usssssssr
aveva	rrswrssss
avez	pstxrrrss
avoir	rsswssssr
avons	qrsvsurss
avviso	srstsssur
award	trrsrsssu
away	rrtrrstrv
awkward	ssutssrsr
aws	stssssvsp
ayant	qrttssuss
azienda	wrssssssr
azure	ssssssxto
azure data	ssssssvsr
b	turxqprqs
baby	rrstrtwsp
bachelor	strsssttq
back	stuosrwpr
back from	vrsrsswso
back in	rrstsrwsr
back to	stsqtssss
back with	ssusssrss
backed	ssssssuss
backend	syussrsro
backend developer	ssusssssr
backend engineer	svrrsssrs
backers	sssqssssu
background	ququsqvrr
background and	susssstsq
bad	sqrtrrrsy
bad news	srsussssr
baden	srrsssrut
bag	sswrrrrst
bag and	srwsrsrss
bake	rrwurrrsq
bakery	sswsrsrsr
bald	uqsusrrss
bando	rrstssssu
banerjee	ssssssssu
bank	qoxorystq
bank with	srssssuss
banking	qsssssssu
bar	trrurrrur
baranowski	srutssssr
barista	sssssssus
bart	susssssss
bas	rrsrssurv
base	sqrpxuwrp
base 0	rssrtussq
base de	trsqssvss
base on	srssussss
based	prrqrqwwu
based 0	ssssssusr
based on	qrrqsruvt
bases	ursssssss
basic	ssuststsp
basis	rustrrtrq
basis van	russsssss
battery	ssurssssr
bau	rsswsrssr
bau gmbh	ssswsrssr
baustelle	susstsssr
bay	ssssssuss
bay area	ssssssuss
bcc	strvssssq
be	qwpvrtsqt
be a	prrvrrqxs
be able	srsrssstv
be advised	sssrsussr
be appreciated	ssssusssr
be approved	rsssssssu
be asked	sttrtsssq
be available	swssrsrsr
be charged	sssqssssu
be considered	srstsrssu
be delighted	srssussss
be filled	susrssssr
be glad	srstusssr
be held	rutrstssr
be in	vvsqsrssq
be interested	srssssrsu
be invited	qsstsssst
be looked	vsssssssq
be looking	sssrssvsr
be made	qsssswssq
be more	sssrsussr
be moved	ssusssssr
be moving	rrsvsrrst
be of	sussssrss
be ok	ssssssrur
be on	rwrrrrvsq
be our	sssrvsssr
be possible	sussssssr
be presented	sssssursr
be proceeding	rssvssssr
be removed	rrrrrttrv
be signed	sssssusss
be thanked	sssussssq
be there	suusrsrsr
be tied	sussssssr
be told	sssusssss
be written	sssrssssu
bea	sstrsttsq
beachten	ustrssssr
beachten sie	urtrssssr
beantworten	truqsssrt
beatriz	srrsrrusu
beauty	ussrsrtsr
because	spqtpszst
because i	tssssstsq
because of	srsurursq
because your	ssssssuss
become	sssrssssv
bed	sssrssust
bedanken	sssusssss
bedankt	prsysrurq
bedankt voor	pssyssssq
bedauerlicherw	rssussssr
bedauern	qrstssssv
bedauern ihnen	rrsusssss
been	qvqwtyoms
been a	srsrtsrsv
been added	rrsrstssu
been approved	sssrsusss
been asked	sssusrssr
been bitten	usssssssr
been changed	rssrssssv
been filled	trswstrso
been given	qsrvrssst
been moved	sussssssr
been on	usssssssr
been paid	qsssssssu
been placed	rrssswssq
been received	ursrsssst
been recorded	usssssssr
been reviewed	rustssssr
been scheduled	sxsrsssrp
been selected	ruuttrssp
been sent	sssussssq
been shut	sssrsussr
been submitted	sssrssssu
been successfully	ussrsssss
been told	rsstsurss
been turned	usssssssr
been unsuccessful	rssussssr
beendet	rsrxrrssr
befindet	rssrsvssr
befindet sich	rssrsvssr
before	oswmtyrqt
before 0	sqsrsrtrv
before i	srsrsuttq
before our	surssssss
before the	rurrstsss
before we	rturrrtsr
before you	rsssssrsu
beforehand	sqtrssssv
beforehand and	sqssssssv
befristet	rrrrurrxq
befristet bis	sssssssus
begging	ssssssuss
begin	qqsrsrrp1
beginn	svrsssssr
beginnen	srrtsrrsu
begonnen	psstssssw
behalten	sssssusss
behandeling	rssvssssr
behind	rsswrtrsp
behind the	rttvrrssq
bei	sulusnzmz
bei contoso	rsssssssv
bei deinem	rrrrrrtrw
bei den	qsrrtsrsw
bei der	rsrqruurs
bei dr	tpssssssw
bei einer	tsssssvrr
bei ihnen	rrtsrrrsv
bei uns	rwqvuovro
beide	srutssssr
beilage	rqstssrsv
beim	uwsntsrqt
being	ssqrqyrqu
being considered	sssssussq
being reviewed	ussrsssss
being sent	sssssussr
beispiel	vssrsrssr
bekijk	sssssssvr
bekijk alle	sssssssvr
bekommen	vtsrsrrsr
bekommst	rrssrsrwr
bel	rtrrssvrr
belassen	sssvsrssr
belege	ssssrsssu
believe	srrsrrsut
bella	wrsurrssq
bellen	rrstssuss
belletje	wrrrssssr
below	rsrqpp2pu
below and	ssssssuss
below for	ssssssssv
bem	srrsrrxrr
ben	xqrrrrurs
bene	rrvrrsvss
benedikt	ssssssusr
benefit	sssrssssu
benefits	srssusrsu
benning	rsrvrrrru
benotigen	rqssssssw
benotigen wir	rrssssssw
benotigt	rrssrrvrt
bent	rwrrurrrr
beoordelen	srvrsssss
bereich	ttsusrrsr
bereit	trrrrsrry
bereits	rtswsrssr
bergamin	rtsrursss
bericht	srruurrrq
berlin	susssssss
berucksichtige	rssvsssss
berucksichtigt	ssstsrrsu
berucksichtigt werden	sssussrss
berufliche	sssusssss
beruflichen	sssusssss
berufstrager	rssrrrwsr
beschaftigungs	rrrsssssv
bescheid	rvsqsvrrs
bescheid geben	rssssusss
besetzt	prs1rsrrq
besetzt wird	rssusssss
besetzung	rtsqswssr
besetzung der	rtsqswssr
besloten	rrsssvsss
besoin	rtrusssss
besprechung	susssssss
besprochen	sttrurrsr
besser	rrtsssssu
best	qrsyprtqw
best and	ssssusssr
best for	sssqssssu
best in	rrrvrrrrt
best of	ssvuststm
best practices	ssssssuss
best regards	spqyqrqry
best wishes	rssvssssr
bestanden	rsrvrursr
bestatige	wqsrssrst
bestatige ich	ussrssssr
bestatigen	xuqqsrrrs
bestatigen den	ussrsssss
bestatigen sie	svrstsssr
bestatigt	torrrrrr0
bestatigung	sussssssr
beste	wnuvvqspr
beste grusse	urrttrsss
beste kandidaat	srsqssrsw
beste mevrouw	rrsusussr
bestehendes	srssussss
bestehendes arbeitsverhalt	srssussss
besteht	qttssussr
besten	sxsrtqrsr
besten dank	srssussss
besuch	srrsssssv
beta	rsssssssu
betreff	vssrssssq
betreff bewerbung	usssssssq
betrieb	ssstssuss
betroffen	srrrsvrsu
better	rsssrqruv
better sleep	sssssssvq
between	rvrrrtrrt
between 0	svsrssrss
between the	sssrssssu
beware	ssusssssr
beware of	ssusssssr
bewerbe	rrsrsrssx
bewerben	orrtsrrys
bewerber	qrrusurst
bewerber entschieden	sssqssssu
bewerber innen	sssusssss
bewerberinnen	qrstsvssr
bewerberinnen und	qrstsvssr
bewerbern	sssrsusss
bewerbung	zusupqqos
bewerbung als	wtsqssssp
bewerbung auf	rtsqssssu
bewerbung bei	prsrssrsy
bewerbung eingegangen	rsusssssr
bewerbung erhalten	ussrsssss
bewerbung ist	uusqsrssr
bewerbung mit	tssrssvsr
bewerbung nicht	rssusssss
bewerbung um	ussrsssss
bewerbung und	rssvssssr
bewerbung vom	ursrsssss
bewerbung wurde	pssrssssw
bewerbungen	0qrvrqrrp
bewerbungen per	ussrsssss
bewerbungscent	ttstssssq
bewerbungsfris	vrrrsssup
beworben	ustsssssr
bezwaar	rssssrssv
bhattacharya	ssstsrusr
bi	rrsrsstsu
bien	0qtrrssqo
bien cordialement	uusrsrssr
bien recu	rssusssss
bieten	rprrzrsst
bieten ihnen	rrsrwrsss
bieten wir	srrstsssu
big	rqrsrtwtt
bij	oqqxtqvtt
bij de	rtswrsrrr
bij het	rssusssss
bike	srrtssssu
bikes	tssrssrwq
bilanzbuchhalt	srssssuss
bills	ssssssssu
bin	prrstvsrt
bin bis	qusssrssu
bin ich	srssusssr
binding	sssrussss
binding for	ssssusssr
binnen	wsrrrqtrs
binnen de	srsussssr
binnendienst	susssssss
bio	srtsssrsv
birth	srusssssr
bis	qp4ns1mor
bis 0	ptupusuvq
bis auf	sssssussr
bis dahin	usrqrwrss
bis donnerstag	srwrsrsss
bis ende	urrrtrrst
bis etwa	rsstsussr
bis freitag	rrutssssr
bis morgen	sutsssrsr
bis nach	rtsssussr
bis samstag	srrsrrrrx
bis spatestens	srsrsusst
bis zum	srwrtqrru
bis zur	utrrrtssr
bist	qsstwsuqq
bist du	ssssssvrr
bit	ssrwrtrsr
bitte	tv0rooml1
bitte 0	sussssssr
bitte an	srsussssr
bitte beachten	urtrssssr
bitte bestatigen	svrstsssr
bitte bringen	srssssssu
bitte denken	ssrsssssu
bitte geben	usssssssr
bitte hab	ussrsssss
bitte ich	wssrssssr
bitte melden	sxrsrsrrs
bitte nicht	srvsusrrr
bitte sehen	rssrsvssr
bitte senden	sssrusssr
bitte uber	stusrssss
bitten	uvvqtqqrq
bitten sie	strrrsrsu
bitten um	russusssq
bitten wir	trxrsrrsr
black	sussssssr
bleib	strurssss
bleiben	qsqrrzrsr
bleiben hier	rssssvssr
bleiben sie	rrstsussr
bleibt	russsussq
blijft	rrsssvsss
blijven	rssusssss
blind	urxrrrrsp
block	vsssssrsr
blog	ustqssrss
blue	srsrustsr
blurb	ssussssss
blurb below	ssusssssr
blw	ttstssssq
bmc	vsssssssr
bo	ssussssss
boa	rrrvssvrq
boa tarde	rrrvssvrq
board	swrrqtrvo
boat	urssstssq
body	srsrssrsv
bolsa	trsrusssr
bom	wtrqrrtrr
bom dia	vtrrrrurr
bon	qstuvrrrr
bonjour	pturstvqq
bonjour madame	rsssssuss
bonjour monsieur	rwrpsurss
bonne	svrsssrsr
bonus	rrrrurwsr
book	ossvrrrsx
book on	sussssssr
book your	qrssssssx
bookings	vtsrssssq
bookkeeper	ssusssssr
books	rrvrrtsup
boot	ursrrrtst
boots	sussssssr
bosch	stsrssuss
bosch 0	sssrssuss
boston	ssssssrus
both	rrsuvrqrt
both sides	srssussst
box	xrrrsrrrs
bpo	ssssssusr
br	rrsussrst
brackenridge	qssvstsss
brand	qqvwqtsrq
brauchen	rsswssssq
bread	srssssvsr
breaks	rsvtsssrs
breast	srusssssr
brewing	sssrsussr
bridget	stsrsussr
brief	qxsqqtrrt
briefing	sswsrssrr
bring	p4vqpqqps
bring the	swssrssrr
bring your	rusrsssrt
bringen	rqtsrsssu
bringen sie	sqtrrsssu
brings	ssusssssq
bristol	ssssssswq
bronze	sssussssr
brother	wsstsssso
brought	sussssssr
brown	ssssssusr
bruder	sssssvrss
brunjes	vrsrstrss
bruno	wusssssso
brutto	srrrxrssr
bsc	susrsssss
bst	susssssrs
buchen	rurrssssu
buchern	rssssusss
buchhalterin	rsssssssu
budget	rqttrttsr
budgets	srsusssss
buenas	xssrssssp
buenos	pussssssv
buenos dias	pussssssv
bug	sssqsstsu
build	rrrrrrvut
building	qsqrqryts
bulstrode	srstrsssu
bulstrode college	srstrsssu
bundesamt	rssrsvsss
buongiorno	rwssrssrr
bureau	rsrutsrvp
bureau of	sssssssvq
burned	ssusssrss
buro	q1rsrrrsq
burundi	srssssvsr
bus	rurtssusp
business	rroqpq0rw
business days	utrsssrrt
business is	ssssssuss
businesses	ssssssssu
but	tnsxqrtpx
but i	vrrrrrsrw
but it	sssqssssw
but not	strsssrsu
but that	sssrssusr
but the	rrrsrwsss
but then	ussrssssr
but we	rrsvrsrtt
but you	tqtutrtsq
buttons	ssssssssu
buy	ssssssrsv
buyer	sssrrussu
by	sswjtrpwu
by 0	rtsswrqup
by a	tqsrssvst
by email	sussssrvo
by end	trtstsrsq
by friday	stqrsusst
by sending	sssrssrus
by telephone	susrssssr
by the	rttpsstrt
by weds	suusssssq
c	suqyvoqpr
c 0	ururrsusp
c e	ussrssssr
c est	rvqtwrqrq
ca	uoutrvqwo
ca not	qptwszpro
cabin	rssvsrssr
cabin crew	rssvsrssr
cad	srussstsr
cada	wpwtrrrrp
cafe	rwrrrrvsq
caffe	rtrrwrsrr
caixa	vrsrsssss
caixa de	vrsrsssss
calendar	swurrrrrp
calendar for	ssusssssr
calendario	rwsrsssss
calendars	srssssssv
calendars and	ssssssssu
calendly	rwrrsssrt
calendly com	rxrrsssrr
call	q6rqtrrop
call at	susstsssq
call me	rrsusssss
call next	ssssssuss
call on	rvsrssssr
call the	srtsssusr
call tomorrow	russsssss
call with	sussssssr
called	wtrrrvrrp
called in	vssssussp
calling	vsssssrsr
callum	ssssusssr
calma	rtrswsrrr
came	uqrtssvrq
came across	sssrssvsr
came back	sssrsusss
came through	wssrsrssr
came up	ssssssusr
camera	tuvrssrsp
campaigns	sssrsssvr
campus	rrvsssrss
can	srsnurvpw
can be	qrrsrtsrx
can do	srssususr
can find	qssrvsrts
can get	srsrssvsr
can i	ursrsssst
can keep	ssusssssr
can not	rssprtssx
can only	sstsssssq
can see	rustssssr
can still	sssqstrus
can tell	wssrsrtsq
can you	tttrwrtrn
cancel	sussssstq
cancelar	rrrsrssxr
cancellations	sussssssr
cancelled	rsrvvsrsq
cancelled cheque	ssssussss
candidacy	rtsxsrssp
candidacy for	rtsvssssq
candidat	rtrusssss
candidata	rrswssssr
candidate	kut0qrsss
candidates	tvuyrwqsf
candidates and	sussssssr
candidates are	tssrsvssq
candidates bcc	sussssssr
candidates for	sstussssr
candidates from	srssssssu
candidates on	usssssrsr
candidates who	rstystssm
candidati	svsrsssss
candidato	srrxsrrrs
candidato a	srsvsrsrt
candidatos	trsrssssu
candidatura	zqrmrurrv
candidatura nao	ssspssssv
candidatura para	rssqssssw
candidatura per	wssrssssr
candidaturas	vssrssssr
candidature	sqsxtsrrr
candidature au	ursqtrssu
candidature de	tusrssssr
canon	svrsssrrr
capital	swrsrurrq
captain	russssrur
car	srrsussur
cara	nuzrxpqqs
card	urspsrqxt
card number	srssssssu
card on	sssssssvq
care	qtutrvstn
care about	ssvssssrs
care and	rssrssuss
career	spstsqptz
career at	ussrsssss
career opportunities	sssrssssu
careers	tstvrrrrq
careful	rrrvrrrrt
careful consideration	rrsusrsst
cargo	rrrxursrq
cargo tecnico	rrsvussrq
carinho	svrssssss
caro	qrsvrrssv
carrieres	rrsusssss
carry	strwssssq
carta	uwqrtquqq
carta de	vqrturrrr
cas	ursrssssu
casa	sssusssss
case	ttrurrrrt
case study	svssssssq
cash	ssrrrsrsv
caso	zrrrrrrrq
cast	ssssssusr
castellan	stusssssq
casting	vssussssp
casual	sssssssur
categoria	trsrusssr
category	rrsvssstr
cats	sussssssr
causa	qrsrvwssr
cause	srsrssssw
cd	ssssssssv
cdt	rtsussssr
ce	wrrvrtqrq
ce courriel	susrsssss
cela	vrsrrrusr
cell	srussssss
center	qrurssrsv
central	sssssssru
centre	rsurtsttp
centro	rssrvssss
ceo	rssustssq
certificado	rtrrrsssv
certificado de	rtrrrsssv
certificate	utrtrrrsr
certificate and	vtssssssq
cest	sutssssrs
cette semaine	utsrssssr
cfo	ssssssuss
chair	ssrsttwso
chair of	sssssussr
challenge	rrvssssss
challenges	srssssssu
chamamos	yrrqrvrro
chambers	sussssssr
chance	ssrusrrst
chance to	sssusssss
change	sssrsuqsu
change of	sssssussr
change the	ssssssrsu
change to	sussssssr
changed	psrwtrrss
changes	ttsqrtrss
changing	usstssssr
changing the	vsssssssr
chantal	ssswsrrsr
chantier	sssusssss
chaque	rrssssssu
chara	qsswtrssp
charge	rqrruruts
charge for	srssssssu
charged	sssqssssw
charger	rssussssr
charges	sssrssssu
charters	usssssssr
chasing	srsssussr
chat	ruurrrvrq
chat about	surrssusq
chatted	sssrssrsv
chatting	ssssussss
che	uupwstsrn
che la	ursurrsrs
che le	rssusssss
check	twtorqsqu
check back	rrsssswsr
check out	srsrssrsv
check your	srvrsssss
checked	vssrsrrss
checker	rvtsrsrrr
checking	ssssuussp
cheers	tutrruqrr
chef	ysqrqsyrl
chef de	strrsurss
chegou	yrstsrrso
chemie	ssssssssu
chennai	srssssssu
cher	qsstssssu
cherche	rrstssuss
chez	rwrrrrurr
chf	srrswrrsr
chf 0	srrswrrsr
chi	rusurrssr
chiediamo	ssvrsssrs
chief	rsursrwsp
chloe	rsssssssv
cho	stssssusr
choice	srrsrsrrw
choice 0	ssrsssssu
choix	rrusrusrr
choose	ssrrsrtsu
choose a	stsrssssu
chosen	rrsusssss
chosen to	sssussssq
christmas	rrstsursr
chrome	srvrsssss
ci	vqstxqqqq
ci joint	srsrussss
ciao	qwtxoqtot
cid	wsssssrrr
cinco	uvrqsrssr
circa	srwrrssrs
circa 0	srwsrssrs
circumstances	srsrsssut
cita	rtsqrsssv
cite	rrrssrusu
city	rrsrrtsvt
city of	stsrsussq
city state	ssssssssu
civil	rstvsrrtq
claim	sssrssssv
class	rwqqtrrst
class 0	sussssstr
class and	sussssssr
clean	strrursrr
clean and	susssrsss
clears	sssrsussr
clerical	sssssssvr
clerical officer	sssssssur
clerk	ssutvtrsm
clerk to	sssustssq
click	sqrpqsusy
click below	ssssssuss
click here	rrsqrstrw
click on	srssssstu
clicked	sssrssssu
client	quqpqtzrs
client in	srssssvsr
client is	rsssssssu
cliente	tpqrqq0vq
clients	rrrrrrvts
climbing	sssrssssu
clinic	ussrssssr
clipboard	wsssssssq
close	sqsyrqsrr
closed	purxrttrp
closed on	rssusssss
closely	srsusssss
closes	srurssstr
closing	rqsurtrxn
closing 0	ssssssswq
closing date	ussrsstsr
closing the	sssussssr
cloud	tssrssysm
cnc	vssrsrssr
co	uspvrtrsq
co 0	sssssssur
co founder	sussssssr
co op	srrsuuusp
co operation	ssssrussr
coaching	rssrssssv
coastal	stsrssttq
code	prsvtrrqy
code 0	rrrusrrru
code for	ssssssssu
codes	ssssssusr
codice	sssrrssrw
codigo	vtsqssssr
coding	ruvsrrrrq
coding 0	ssusssssr
coding assessment	ssussssss
coffee	vtrurtsro
cofounder	ssssusssr
coin	rrsussssr
coisa	xvrrtrrro
col	xrsrrrssq
cold	trtrusssr
cole	ssstsursr
colega	ursussssq
collaborateur	ssssssusr
colleague	ssssssvsp
collecting	ursssssss
collective	ssrtssrvq
colleen	ssssssusr
collega	rustsssss
college	trrtsurss
colloquio	rtsussssr
colm	rssssurss
com	rsqsortr1
com 0	urrrrrrrw
com a	sursrvrrr
com cancellations	sussssssr
com carinho	svrssssss
com comm	rsrrsrrxr
com https	srsrssrrw
com o	rtrtssvsr
com os	utvqrrrrr
com reschedulings	sussssssr
com to	sssussssr
com voce	tvrrssssr
com www	srssssssu
come	q4ouosrpr
come by	uusrsrssr
come in	uurrrrrss
come off	srssssuss
come to	rsrurvtsp
comeback	rrssrsssv
comes	rrssstssu
coming	tsrtrtstq
coming and	sssrsussr
coming to	ssssssuss
coming up	sussssstr
comm	rsrrsrrxr
comm jobs	rrrssrrwr
comme	qqusturst
comments	ssursssst
commissioners	sssrutssr
committee	tsrwrsrrq
committee resolved	sssvssssr
committee will	qstsssssu
common	srsrssssv
common questions	srsrssssu
communicate	ssssssuss
communication	rqtsrrwrs
communication and	sssussssr
communication skills	sssssswsp
community	rrrsrrtsw
como	utrrurrrr
como lo	susrsssss
companies	rrrtrrsrw
company	pqpwrqsvw
company good	ssssssusr
company name	ssssssrsu
company on	sssssssvq
compass	susrstssq
competition	vssrssssr
complet	vrsrsssst
completar	srussssss
complete	uq4ltqqqs
complete a	suqssssss
complete an	srvsssssr
complete and	usssssssr
complete for	vssrsrssr
complete it	rsxrsssrr
complete the	qr0qrrrru
completed	ruuqstssq
completing	russsssst
compliance	srrwssssr
compte	ussrssssr
compter	rsrrtsssu
computer	rrssrrrwu
comunica	rrvsssssr
con	uwwusptpn
con calma	rursussrs
con la	qrryrsssr
con le	qwvrrrssq
con nosotros	trsrwrsss
con nuestra	rusqsusss
con tu	rrsvsssss
con un	rrstssuss
concepts	ssssssvss
conditions	sssrssssu
conference	sssrssssv
conference room	srssssssu
confermiamo	wtsrssssr
confidencial	srrqrruwq
confidential	rtrrrrvrs
confidential and	susssssss
confidentialit	rsstssuss
confirm	utspvrqrt
confirm that	vrsqussss
confirm your	rrrrusrsv
confirmation	utsrsrssr
confirmation number	ursssrsss
confirmed	qvssrtqqu
confirmed for	sussssrsr
conformite	rtsrssrsu
congrats	rrrrwruqr
congrats on	rssssswsq
congratulation	qurpzrqrs
congratulation on	ssssussss
conhecer	rwrvrrrrq
conhecimentos	ursussssr
conmigo	susrsssss
connect	ussrssssr
connect with	usssssssr
connected	ssusssssr
conocerte	sturssssr
conseiller	rrsrrsssx
conseiller vous	rrssrsssv
consejo	qrstsvsss
consensus	sssssusss
conservation	rrssussst
consider	trrurrrrt
consideration	rrrvrurrs
consideration and	sssrsusss
consideration we	sssusssst
considere	trursssss
considered	rrsvrtsss
considerer	ussrsssss
considerer que	ussrsssss
considering	ussrsssss
consiglio	qrsurvssr
consigo	vrsqrwrsr
consists	sturssssq
consists of	sturssssq
consolidated	ssssussss
consulente	qrstxrssr
consultancy	sssrssvsr
consultant	rqrrst0to
consulter	rssusssss
consulting	qvsrrrtrt
consultora	rsssssvss
contact	vurpqrwrs
contact you	uvsqssssq
contacted	tssrssvsr
contacto	trvrsssss
contacts	srssssssu
contato	sssusssss
content	srvrrrqsu
contigo	qsrrtwrrr
continuar	srsrssssv
continuation	rssusssss
continue	qrtvstrsr
continued interest	sssrsusss
contoso	oqrrrrqt2
contract	ppqqwzwso
contract will	srssvsrss
contracts	ursrssrtt
contraire	usssssssr
contratacion	ursssssss
contrato	qqrrxrurr
contribute	ussstsssq
contribute to	usssssssr
control	rrwqstrrs
controller	qqsurrwtp
convenio	rqrqwvrrr
convention	sssrsusss
conversacion	tusrsssss
conversation	r0sssrtrm
conversation and	sussssssr
conversation with	svsrssrsr
conversations	sustssrsq
convocatoria	vsstrsssr
convocatoria de	utsrrssss
cook	sussssssr
cool	vvsrrrrss
cooperation	srsrsusst
coordinator	vurrssrto
coordonnees	srssssuss
copper	ssvsssrsr
copy	sqsstssvr
copy of	srrsussvq
copyright	ssssssssu
cordial	usrusrrsq
cordialement	twrsrrrrq
cordialmente	wssrssssr
cork	ssssssssu
corp	sturrssss
cosa	srvssssrs
cost	rqtrrtsrv
cote	ssssssusr
coucou	rrswssssr
could	pusotrtuu
could be	rrsrrrtvt
could lead	ssrsrsssu
could not	sqrqvssqv
could use	sssrssssu
could we	rtsrssvsr
could you	rxwrssrsn
council	swrrsursp
count	trssssrvq
country	rssrssrsv
counts	sussssssr
county	sqssuxrso
couple of	susssssss
courage	srutssssr
courant	ussrsssss
courriel	susrsssss
course	rrrrrttrv
course and	sssrsussr
court	ssrrurrsu
court on	ssssusssr
cover	vurtrsrsr
cover letter	usssssrss
cpc	sssussssr
cream	sssrssssu
creamery	tusrssssr
create	trrqsrvrt
create your	usssssssr
creating	rssrssust
credential	ssssssusq
credit	qrrqrtrr0
credit card	ssssssssu
cree	ssssssusr
creer	rssvssssr
creneau	rwsrssssr
crew	rtrytrrro
crewing	rssstsusq
critical	rrvsssssr
critical thinking	ssurssssr
cry	susrsssst
ct	srvsssssq
cuanto	rrrvrurss
cubierto	qrsysrrsq
cui	rrvtrsssr
cumprimentos	uusqssrsr
cup	srssssvsr
current	ssrtruuqr
current openings	tssrsussq
currently	vrrsrsqru
currently reviewing	vssqssssr
curriculo	svrrsssrr
curriculum	tururrrrr
customer	rttrrruru
customers	rrssrrssw
customers we	ssssssssu
cut	srutsrrst
cv	0roqpo0sp
cv in	ssssssuss
cv recu	wrssssssr
cv screening	srsvssssr
cvs	tqrsrrqrx
cycles	ssssvsssq
d	vvtpvruom
d a	srsrvstss
d accueil	rrssssssu
d autre	rrsussurr
d avoir	srsusssss
d be	rprtvrxsp
d do	suurssrsq
d en	susssssss
d go	susssssss
d ici	swrrrrrrs
d just	ssssssusr
d like	rvtsusprq
d love	svsrusqsp
d want	susrsstsr
d y	rrussssst
da	r1uwrtnqm
da der	rssrswrsr
da die	russssssr
da sua	tusrssssr
da vaga	ssvsssssr
da wir	sssrrrssv
daarna	vqrrwrrrr
daarom	qssvsssss
dabei	pwqusrrup
dad	wtsrssrsp
dag	rvrrrrutr
dagen	uqrturrrs
daher	rtsxsrrsr
dahin	usrqrwrss
dal	ursrsssru
dalla	rusrssssu
dame	rssusssss
damen	trvrrrrut
damen und	trtqrrrut
damit	rtrtrvrsr
damit du	srsrsvsss
damos	rrstwrsss
dan	q1rsqrtqq
dana	sssrssrsw
danach	swsrrvqrq
dank	wrqussqqv
dank fur	urqtssqqv
danke	5op3proqm
danke dass	sssusrssr
danke fur	rurtrurss
danke furs	rsrxrrrsr
danken	trrurtssr
danken wir	rssssusss
dann	qwuoxtqqq
dann auf	vssrssssr
dans	tosusurqt
dans l	squqrwrrt
dans la	rtsrussss
dans le	srsussusr
dans les	urssrrrsu
dans un	rrstsussr
dans votre	rrssrsssv
dar	rvrstrssr
darf	rrrpruysr
darf ich	rrrpruwsr
darling	sussssssr
daruber	sqtwsrrsr
darum	trswssrsp
das	vopyvztnl
das angebot	srrstrrru
das auswahlverfahr	sssrsussr
das duale	sssvssssr
das ergebnis	srsusssss
das ist	srsrutssr
das mit	rrsrsvsss
das sie	sssussssr
das verfahren	rrrvrvrsq
dass	xosvrrspu
dass die	srsutrssr
dass du	vrrtrrrst
dass ihr	sssrssssu
dass sie	upsurstrs
dat	suqtstqrt
dat je	vqsurrrsr
dat we	rrstussss
data	nqvnrr0wt
data analyst	qqtrstruv
data engineer	rtsrssvvn
data protection	rssrssssu
data science	rsssssvtr
data scientist	tsustswuj
database	rrrrrrxrs
dataset	srwrsssss
date	spxotxppu
date is	urvsrurso
date of	srussussq
datei	srvsssssr
daten	xrrtrrrrr
daten sind	ussrssssr
datenbank	sssusssss
datenhafen	sssussssr
datenschutzger	rssussssr
datenschutzger vernichtet	rssussssr
datos	rsssssvsr
datum	ssrssssru
datum 0	ssrssssru
dauern	ussqsssss
dauert	vqtqrrrrt
dauert 0	vrrsrrrsu
daumen	srrrxrssr
davantage	rrutssssr
davon	rtrrvtssr
davon nicht	russsssss
day	psumypvst
day 0	srssssssv
day ago	sssssssus
day are	srssssssu
day for	ssssssusr
day rate	srssrsvsr
day that	sussssssr
days	qmuoxrvwq
days ago	ssssssryo
days and	trssssusq
days before	ssrsssssu
days of	ssutssssr
days wk	ssrsssvsr
dazu	rztsrrsrq
dbs	srsstsusq
de	vwr0ttqkn
de 0	qswtwpupq
de abril	svssssssr
de admitidos	vrsrssssr
de analista	srvsssssr
de ca	rsssssuss
de candidature	srssssssu
de cara	rrurrsssv
de conhecimentos	ursussssr
de cv	rrsvssssr
de datos	rssrssvsr
de direction	rtusssrsr
de donnees	rsursssst
de empresa	srssvssss
de functie	trtvssssr
de junho	rrvqssssv
de junio	rsssussss
de l	urrssrsst
de la	utqursqrs
de lijst	rrsxssssr
de los	urstssssr
de mardi	srsusssss
de mes	wrssrrssr
de ne	rssusssss
de notre	trurssssr
de noviembre	sturssssr
de poste	trsqtussr
de projet	susrsssss
de que	rrrzrrrsq
de recrutement	vrsrssssr
de repondre	rrrrsussu
de salud	trsrusssr
de saude	rrsswssrs
de seis	rrsrusvsr
de selecao	rrrtrvssr
de seleccion	rrswssssr
de selectiecommis	susssssss
de son	rtrrssuss
de tecnico	rtsurssss
de todos	qssqssssw
de un	rtsqssssv
de vacature	srsqsussu
de verdad	srrwssrss
de votre	rqrssrrry
de vous	qprtwrtst
deadline	rqzrrrrsq
deadline 0	ssvsssssr
deadlines	sqtrssrtu
deal	rsssssrrw
dear	pqvruxpou
dear all	sussssssr
dear applicant	wqsqrtrrt
dear candidate	qtuurtrtp
dear employees	ssssssssu
dear kim	rsssssrrv
dear mr	rsrvryrrp
dear mrs	ussrssssr
dear ms	tusrtsssp
dear name	qtrtsssvp
dear noreen	ssssssusr
dear sir	qrurrursu
dear tomasz	qtsrrstsu
dear valued	srsrrsssx
dear wesley	sssrssssu
debut	sssrsusss
dec	ssssussss
december	wqtrsstto
decent	srssssvsr
decided	qqqxqupqx
decided not	rrrvrrrrt
decided to	rqrvrvqrw
decidido	rssssusss
decision	psttqzqrr
decision on	sssrswssr
decision we	ssvsssssr
decisions	psrpszsrt
decisions by	srsssussr
deckhand	usssssruq
declan	usstssrsq
declaration	srsrtrssu
decline	stssusssq
declined	srrqrqssy
declined your	ssssssssu
deferred	ssssrvssr
dei	wtsprvrrq
deich	rssrsrwss
dein	qvrurqrpx
dein interesse	sssusssss
dein profil	rssrsssqv
deine	wwruqqqqt
deine bewerbung	sqtsrsrrw
deine daten	sssussssr
deinem	rrqrrrsuy
deinen	uurrrrtrr
deinen namen	rvssssssr
deiner	rsrtvrrsr
deja	rrsussurr
del	szrvrtvqk
del 0	rtutssrsr
del jueves	rssrvssss
delai	trrtsussr
delai de	trrtsussr
delay	ssssrusss
delay in	ssssrusss
delayed	rssrssssv
delighted	sssrusrst
delighted to	ssssusrss
dell	psrzrrrrt
della	ssrsrvqtr
delle	rtsrswssr
delphine	ssssssuss
dem	uwuwtxnph
dem 0	rusrusssr
dem die	sssrrusss
dem stellenprofil	vssrsssss
dem vorbehalt	srssusssr
demain	wwuqrrrqq
demand	ssttssstq
demande	ursrssrst
demi	stsrursss
demo	xrsrrrsrs
demonstrate	sussssrss
demos	vssrsrssr
den	susuxspor
den 0	surrrtsst
den arbeitsvertrag	sssrvssss
den eingang	ussrssssr
den erhalt	wrsrsssss
den fachbereich	rsusssssr
den folgenden	rsssssssu
den job	rvssssssr
den nachsten	sssrssvsr
den tag	sussssssr
den vertrag	rrrrxrrrr
den weiteren	truurrssr
denis	srvssssss
denkbar	sssrssuss
denke	sssrrutss
denken	qsrtrrvrt
denken sie	ssrsssssu
denkst	rrurrussr
dennis	qssusssss
dentro	srsrswsss
denver	srsrsstur
department	uutrrtrsp
depends	sssrsusss
deployment	ssssssvsq
deposit	sssrrsssw
depot	srssssssu
depuis	rssusssss
deputy	srssusssr
der	syqtsyrmo
der 0	susrsssss
der bewerbungen	vssrssssr
der bewerbungsfris	urssssssr
der das	rssssrwss
der engeren	rrtrsussr
der kunde	ssssusrsr
der landstallmeist	stssusssr
der prasident	rustssssr
der runde	svsrssssr
der sitzung	rrsrsxssr
der stadt	srsqsuusr
der stelle	rssrsussr
der vorstand	rrrvrstsr
der werkstatt	rvsssssss
der wohnung	sqssssssv
derzeit	srsrswrsr
des	xvrqruqpr
des arbeitsvertrag	srssussss
des dossiers	ussrsssss
des offentlichen	sussssssr
des resultats	rtsrsusss
descartado	rssssusss
description	rsrqrr0rq
description below	ssssssusr
desde	qqruvrrwq
desde el	rrrswrsss
deserve	usssssssq
deshalb	sqrxrwrsp
deshalb leider	sssssusss
design	qsrurrxrs
design and	ssssssvsr
designer	tvtssrstn
desk	srsyrqtvm
despues	qtrqrvvsr
despues de	rssrsvsss
desta	rssxssssq
destiny	ssusssssr
detailed	srssssusr
details	kztmspvxs
details are	qtxrssssq
details on	sssrsssus
details to	ssssssusr
deutsch	rsvqsussq
deutsch 0	srusssssr
deux	urrrvrvrq
deux ans	trsrusssr
deux jours	srssusurr
dev	rtsurrssr
develop	rrrsrrwtr
developer	ssuuututi
developer position	sssussssr
developer role	russsssss
development	ssrrrqyss
device	ssusssssr
devops	qrsvsssss
deze	upstrqtts
di	uwuuuupok
di 0	rwsrssssr
di entrambi	sssrssvss
di lavoro	sssssssur
di selezione	rssrswssr
di studio	rrstssssu
di una	prsuswssr
dia	wtqvuqsqp
dia 0	vtrrvrrrq
dial	qyssssrsq
dial in	rxssssssq
diary	srssstvsq
dias	sqqwuqqqx
dias de	srsuurssq
dice	trsrwrrss
dicembre	rtsrxrssr
dich	qtsvtswpo
dich an	sussrstrr
did	ppqtssuqy
did not	rrrrrtsry
did you	rssssstsu
die	towzuutnj
die 0	rsussssss
die andere	srsvrrsss
die auswahlkommiss	rssussssr
die bescheinigung	rssusrssr
die besetzung	rssqswssr
die bewerbung	qssrssssw
die daumen	srsrvsssr
die einladung	ssussssss
die engere	rssusssss
die entscheidung	rrurrussr
die erste	utsrssssr
die fragen	ssussssss
die in	ussrssssr
die jungs	srsutsssr
die mit	qrsyurrsq
die nachste	srutrsrsr
die position	rrrvrqvsq
die prufung	ssrvrsssr
die richtige	ssssssuss
die rolle	rrsustsss
die spate	stsusrssr
die stelle	qsrtxtqrt
die uhr	srussssss
die wir	strqtvssr
die zusendung	tssqssssu
die zwei	srrursssu
diego	ssssssrvs
diego ca	srssssrvs
dienst	tsursssss
dienstag	tvqqrsrsu
dies	vrsrsrtsr
diese	sruusqptr
diese e	sstrusssr
diese entscheidung	sssusssss
diese nachricht	ssstsssur
diese woche	ussqstsss
diesem	qrsysrrsr
diesem fall	sssussssr
diesen	rrrttrrrw
dieser	truvrrrsq
dieses	rtsvssssr
diesmal	qrrwsrsst
diesmal nicht	srssssssu
diez	rrsvrsurr
difference	sssssssvr
difference and	sssssssvq
different	rrturrrsu
digital	rsssrrsvr
dimanche	rqvrussrs
dime	srssvssss
dinner	sssrrsssv
dinsdag	qusursrss
dinsdag 0	rusrsssss
dipl	tttrssssq
dipl ing	tussssssr
dir	pswzqtqrn
dir die	srsstsuss
dir ein	rrstssuss
dir unterhalten	svrsssrss
dir zu	sssusrsss
direct	urrqrrwss
directamente	ssursssss
directamente a	ssursssss
directeur	ttsrssusr
directie	yrsqrurrp
direction	ssvtssrsq
directly	sustssqtr
directly with	sussssrss
director	tstrrrvsq
directora	svrsssssr
direkt	rxrrrsssr
direkt in	rwssrsssr
disagree	ssussssss
disclosed	sturssssr
discount	srsswsrrs
discover	sssssssrv
discretion	ssssssusr
discuss	turqtrtrs
discuss the	ssssusrsr
discuss your	sussssssr
discussing	vqssrsrst
discussion	uxqrssqrr
display	ssssssssu
displayed	sssussssr
displayed on	sssussssr
disponibilidad	rususrrsr
disposition	sssrssssu
distinti	qrsxsrssr
distinti saluti	qrsxsrssr
distribution	rrsrswsst
dit	qrrxrursq
division	sssssusss
dizer	rqrttvrrr
dni	rurrrsrsv
do	swuynrqos
do 0	syrsrrrrq
do a	rytrsrrsq
do for	ssssusssr
do have	rssrssust
do in	sussssssr
do it	ottvusssq
do not	tttwounqt
do with	rtsrsursr
do you	rsrqrrurv
doc	ssrrssvss
dock	svsssrrsr
doctor	trtvrsssp
document	qqurzrsrq
documentacion	ursprrssv
documento	sxsrrssrr
documents	vrrssrsrs
documents for	usssssssq
docusign	srrswsssr
docx	rrwqssrss
doe	sqsrsssrx
doen	rtswrrrsq
does	vtsrqspsu
does not	rutsqsqru
does the	wsssstsso
dog	yrrsrrurp
dogs	ssssssrur
dohrmann	rssrssssu
doing	rrssrrxrt
doing well	ssssssusq
doktor	russrrtsr
dokument	ssrsussst
dokumente	urrrusssr
dollar	sssrsusss
dollars	srsrrsrsw
dom	usstssssr
domanda	rrsvsrsru
domanda per	rrstsssru
domani	pyrrwrrrq
don	rrtussssr
donc	rvrurrrsq
donde	rtsrssssv
donderdag	rwssrsrrr
done	rrwtrrvrq
done for	ssssssuss
done it	ssssssusr
done on	sussssssr
donna	ssusssrss
donnees	rrtsssrsu
donnerstag	r1vqrqpsp
donnerstag 0	qytrrrrsq
door	pyrtrrurr
dort	vqsssssst
dos	svrurrrst
dossier	xqsntvrss
dossier de	srtrtsssu
dossier pour	ussrsssss
dossiers	sssssrssu
dot	sssssusss
dott	qtsurvrsq
dott ssa	qrsusvrsr
douze	srsrssssu
down	txputrnss
down at	otswssssr
down from	ssssusrss
down w	vvrssrrsp
down with	utrrsursr
download	srtrssrsv
dp	ssssssusr
dpto	qtsqssssw
dr	r0qsupspq
dr haverstock	srssssssv
dra	yrvrrrrro
draft the	ssusssssr
draw	rrsrssssv
drawing	srswsrssq
drawn	rrssssssv
drei	rrxrqqsru
drei jahre	sssrssuss
dress	sussssrsr
drie	srsssrrsw
dritten	rsstsursr
dritten quartal	sssrsurss
drive	squrrsurt
driver	turrssruq
drivers	sssrsusss
droit	trrqrrwrt
drop	rrwrrrusq
drop by	ssrsssvsr
dropped	srssssvsr
drug	ssssvssrr
dsgvo	rrssssssu
dsp	sussssssr
dt	ssusssssr
du	uluzvssqo
du 0	sqruurrst
du bekommst	srrsrsrwr
du bist	qtstwsrrr
du dich	vssrssssr
du hast	rrsuusrss
du jetzt	ssrsssssu
du noch	ssssssusr
du uns	rrssssssu
du warst	rrswrrssr
du willst	vrvsrrsrr
duale	sssussssr
duale studium	sssussssr
dublin	rtsstrusq
dublin and	srsrtsusr
dudar	rrrwrsrss
dudek	rsssrsssv
due	qovnq1wqr
due course	sssrsussr
due date	ssvsssrsr
due to	rqrqryrru
dump	ssusssssr
duplicate	srvsstrsq
dura	ssvrrssrs
duration	srvsssysl
duration 0	sstssstsq
durch	swsoryqrp
durch den	rrursussr
durch die	ussrsssss
duree	rsssssssu
duree de	rsssssssu
durfen	swssssssr
durfen sie	swssrsssr
dus	rrvtrssss
dus niet	rrvtrssss
dusseldorf	vssrsrssr
e	urrsvsqnw
e 0	qwrsurrsq
e a	qusxrrrrp
e de	tvsqsssss
e di	rssrswssr
e il	qrrtrvurr
e in	sssusssss
e la	stsursssr
e mail	sssprqqvx
e mails	srssssssu
e o	sssussssr
e para	rrswssssr
e stata	yrsssrsrq
e um	sqvsssusr
e una	rrvrrsrsu
e v	vssrsussp
each	ttsrssrru
earlier	urssusrsr
earliest	tsrssussr
early	rtustsrsr
earn	srsrstssu
easier	sssrssruu
easily	rrrrrrrxu
easily apply	sssssssxq
east	srsrsustr
easter	ssssusrss
easy	rrtrrrrtw
easy to	ssssssssv
eat	sssssssvq
echange	ruurssssq
echanges	strrssssu
echt	rssusssss
economy	rssrsrssw
ecrit	ssssussss
ed	srsswsrrs
edge	srussssss
edit	ssssssrvr
edited	sssrssssu
edition	ssssssssu
een	sxsurnsnv
eens	rrsrsrurv
eerder	srstussss
eerlijk	urrtsrssr
eerste	trsrussss
effect	rrsrssssv
effect on	rssrssssu
effective	stsrsusss
effort	vtrurrrrq
efforts	sssssssvr
efforts of	sssssssvq
eg	trsstrsvq
eg 0	trsrtrsvq
ehemalige	ssssssuss
eher	sssvssrss
ehrlich	rsssssssu
eigenen	rsswrrrss
eigentlich	rrtrsvssr
eight	rrussrrst
eighteen	srstsrusr
eighteen months	srstsrusr
ein	tttrwlsny
ein anderer	sssrssssu
ein bestehendes	srssussss
ein paar	rssssusss
ein thema	srssssuss
ein treffen	sussssssr
ein zeichen	srssvsssr
eine	pn0ysnypo
eine andere	sssvssrsr
eine antwort	ssussssss
eine kleine	susrsssss
eine kurze	sstsssusr
eine neue	rssrsrvrt
einem	oruuqsqqx
einem spateren	ussrssssr
einem vorstellungsge	rsssssssu
einen	kswroyupw
einen anderen	sssqssssu
einen termin	srssssssu
einen vormittag	rvssssrss
einer	rrtuqwvro
eines	srurrrwrr
eingang	yuspsrrsq
eingegangen	uruqsrsss
eingeladen	srvsssssr
einige	stsrsruss
einladung	rstrsrssu
einmal	rruwrrrsr
einmalig	rssrssssw
einstellen	ssrttursr
einstellung	srtssussr
eintrittsdatum	rustssssr
einverstanden	rqsrzsrss
einverstandnis	ssstsussr
einzustellen	srssussss
either	trrputtts
either way	tssqssrus
ekg	sqrsssssw
el	0trstrqoq
el 0	tqstusssr
el consejo	qrstsvsss
el gerente	rtsusssss
el lunes	rqrrvrrrv
el plazo	qqrtusssv
el puesto	rvrvrrrrq
el punto	rrsssusss
el reconocimiento	trsrrsssv
el siguiente	rssrvssss
el viernes	wrrqrrssu
elder	srssssuss
election	srsrsrssw
electric	tussssssr
electronic	srtrssrsv
elektronischen	ssssssssu
elements	ssvssssrs
eleven	sssqsssss
elf	rusrssurs
elige	ssursssss
eligible	sssssussq
eligible list	sssssussq
ella	swsrssrsr
elle	trsruussr
else	trrsuuqrt
else and	sssussssr
elsewhere	srsqttrsv
elsterau	rssrssusr
em	xrsqtwrqo
em anexo	rqvrwrrrr
em marco	srrtsrvsr
email	ssvmpouwv
email address	rrrsrsrry
email and	rssvsstsr
email finds	srssssssv
email from	ussrssssr
email is	rsrsrrsrv
email to	qrurssust
email with	tussssrsr
emailed	qrssssvst
emailed you	srssssvsr
emails	rsqqqqyvr
emails to	ssssssywk
emails will	sssrssssu
emeka	sssrtsssu
empfang	sursrssst
empfehlungen	ssssssutr
emploi	sssussssr
employed	tsssusssr
employees	rrssssssv
employer	rrrstrrut
employers	rrrrssrvv
employers can	qsssssstt
employment	srrssruss
empresa	rqtsusrss
en	wsoxtvsmq
en 0	srsrussss
en charge	srsrussss
en cuanto	sssrsusss
en dat	rrswsrsss
en el	1oqsstqrr
en esta	rssusssss
en het	qqswsussr
en la	urrsrrvsr
en maak	stsrussss
en mesure	ssssssssu
en nuestro	xrssrrsrr
en piece	stusssssr
en savoir	rsssssuss
en toute	rrssssuss
en una	stsrssrsv
encore	rruussssr
encourage	srrvrrrrs
encourage you	srsvssrss
encouraged	sutsrsssr
end	vpwqrtssq
end of	wrsqtsrrs
ende	sqqstzrrq
ende april	srrrsvsss
endeavors	ssssssssu
ended	rsssssssu
ending	ssssssssu
energia	rrstussss
energieagentur	srussssss
energieagentur vorharz	srussssss
enforcement	stsrsussq
engagement	rrssvursr
engere	rssusssss
engeren	rttrsussr
engeren auswahl	rssrsvssr
engineer	xutusrq0d
engineer 0	sssusssss
engineer in	sssssssur
engineer jobs	ssssssrwr
engineer position	uurtssrrp
engineer remote	qssusssss
engineer role	qtssvssss
engineer with	susrssssr
engineering	rsrrrqxup
engineers	qsrssrrws
englisch	ssusssssr
enhorabuena	rsrrwrsss
enjoy	srrrrtssv
enjoyed	rssssrtsu
enjoyed meeting	srsrssssv
enough	rqsvrrrrw
enough so	ursssssss
enough to	srssssssu
enquiries	ussrtsssq
enregistree	ussssssss
ensemble	vtrrsrssr
ensure	rrvqsssst
entendre	stvrrssrr
enter	srrrssssv
entered	usssssssq
enterprise	ssssssvss
entgeltgruppe	srsrwsssr
entgeltgruppe 0	srsrvsssr
entra	rssqssssw
entrado	srsusssss
entraine	ssssssssu
entrambi	sssrssvss
entre	swrqrtrst
entreprises	russssssr
entretiens	ussrssssr
entrevista	uvsrrssrr
entro	vsvqrrrrs
entro 0	rtstsrsru
entro il	urvqrssrr
entry	rrsrturur
entry level	sstssssur
entscheiden	trsrrrssv
entscheidung	npwstyrrr
entscheidung bis	rssruussr
entscheidung leider	rssrsvssr
entscheidung uber	srusrssss
entscheidung und	rssqssssv
entschieden	srrxtsrrq
entschieden haben	vssotrsst
entschuldigen	susrsssss
entschuldigung	russssssr
entwicklung	sssusssss
envelope	sssvssssr
enviado	svrrsssrs
envies	rtrrrrssv
environmental	ssssusssr
eod	srwssssrr
episode	srssssssu
epreuves	rsusssssr
equipe	vrtqrvrrr
equipo	sustssssr
er	yuturroqn
er ist	srsrsvsss
er met	vrrtrssss
era	rrsvsssss
erased	sssrssuss
erfahren	rsssssusr
erfahrung	rrsusrtss
erfahrung mit	sssvssrss
erfolg	rruxsrrrq
erfolgreich	ussrsssss
erfolgt	vrrssrrss
erfolgt die	vssrssssr
erforderlich	rsutssssr
ergebnis	rrrxsrssr
ergebnisse	srusssssr
ergibt	sssussssr
erhalt	wrsrsssss
erhalten	wsrtrrrsr
erhalten sie	ttstssrsq
erhalten und	trsrrsssv
erinnerung	sxtsrsrqp
erlaubt	rrvsssssr
erreicht	turrsrsss
erreicht und	ssssssssu
error	srsrssssv
erst	xqtoswqrr
erst in	tssrsussr
erst nach	yqsrtrssq
erste	tusrstrsr
ersten	trsrrrrsu
ersten tag	srrsssssv
ersuchen	sssrsvssr
erwarten	rtursrrss
erwarten sie	susssssss
erwartungen	sssussssr
erzahlt	rtsrsrwss
es	puwymqnrw
es bei	srswssrsq
es diesmal	sssqssssu
es gibt	rrurssrvq
es hat	russsssss
es ihnen	srtssussr
es ist	ssusrrtsr
es la	srsusssss
es necesario	rssrssssv
es nicht	sssusrsss
es war	sssusssss
es weiter	rssrssssv
esclarecimento	urvrsrssr
escribimos	qsspsussw
eso	rrsvsssss
espace	srssssssv
espere	ursqsrusr
esperienza	rrstsssur
essai	rrsvsssss
essence	ssssussss
est	urpxtsqps
est bien	ussrssssr
est pas	rsrtsusss
esta	rsryrqwqp
established	sssssussr
estao	rrsxsrssr
estas	rssrssuss
estate	qssxrrrsr
este	ttrqrsrxq
este e	srsrssswr
estimada	vrvsrrsrr
estimado	qsrxrrrst
estou	wrrrsrusr
et	woytupwon
et 0	tprrssusu
et d	stssssusr
et de	turrssssr
et je	sqrsruusr
et moi	vrstsrssr
et nous	rrstussss
et on	susrsssst
et un	srvtsssss
et votre	rrrwssssr
etablissement	srsrssssu
etait	rrsusssss
etapa	strwssrrp
etapas	rrstsvssr
etc	rrrrrrwsu
ete	srrsurtsr
ete enregistree	ussssssss
etes	rtsrsvssr
etre	rssssvssr
etudie	rrsrssssw
etwa	uttrsurso
etwa 0	uttrssssq
etwas	utturrrrp
eu	wqrqsvrrs
euch	rqsusrrsv
euer	rrsusursr
euro	srvrrssss
evaluation	rrusstssq
even	ssrrrqurx
evening	srurrruss
event	ttrrrrrrv
event has	srsssssru
event in	srsssssru
event will	srssssssu
events	trtrsvrsr
eventuell	rrsrrtwsr
ever	tsrrrrsrv
ever been	ussrsssss
every	sqxnsypqu
every application	ussrsssss
every day	strsussss
everybody	trrusrrst
everyone	pvsqussrs
everyone is	rusrsrusr
everything	rursurqrt
exact	sssssstur
exactly	srsssstru
examen	urtsssssr
examine	vssrssssq
example	uxxorqprq
excel	srussssss
excited	trtoyrqru
excited about	srusssssr
excited to	rsqpyrqsv
exciting	sssssssrv
excluidos	wrsqssssr
exclusive	srsrrsssw
excuse	trsrssuss
executive	qttrrswsq
executive role	ssusssssr
exempt	sssssussr
exemption	sssssussr
exercise	rvttsrrsq
exercise and	sursssssr
exist	ssutsrssr
exit	ssssssusr
expansion	sssrsussr
expect to	ussrstssr
expectations	susssrsss
expenses	rvssssssq
experience	oqpxoo1tt
experience as	ssssssuqs
experience in	ssssss0qn
experience with	rrsrrswtr
experiences	sssssssvq
expert	srssssust
experts	ssssssssu
expire	rrussssst
expire in	srssssssu
expires 0	sstssussr
expires on	srssssssu
explains	sssrssssu
exported	ssssssywk
expose	stssssusr
exposure	srsvssrsr
expression	rrussssss
ext	ssssssvss
extend	rrssvsrsq
extend an	srssvsrsr
extending	sssussrss
external	tssssrusq
extra	sssrssssu
ez	ssrsrssrv
f	outtrqruu
f 0	squsrsrru
f m	sssssssvq
fa	wrsrssruq
fabio	rrrusrvrr
faca	trvsssssr
facciamo	urssssssr
face	strsssrsu
fachbereich	qrwsrussr
facility	sssssutsq
fact	srtrrsrsv
factory	ssssssusr
fahren	vtssssrsr
fahrt	vtsrsrssr
fail	srvrssrst
fail and	sssrssssu
failed	sssrssssu
failed to	sssrssssu
failure	ssrsrusss
failure to	ssrsrusss
fair	tqrurvqvq
fair trade	sssssssvq
fait	rssvssssr
faithfully	sssussssr
falling	srssssssu
fallstudien	squussssq
falta	ttsrrrvsr
familie	srrsrqvsu
family	srrrtrssv
fan	ssrsssvsr
fancy	rusrssvsq
fancy a	ssssssvsr
far	sssrssrrv
fare	ssvssssrs
farebbe	rurqrsvrs
farquhar	sssssxsso
fase	surqrrssu
fase de	ttsqssssv
fast	srrrrsruu
faster	ssssvsrss
faster than	ssssvsssr
fatih	srsrsvsss
fatto	rssvsssss
fault	usssssssr
faut	rrssussss
favor	tssqssssu
favor of	sssrssssu
fax	srssssrrv
fc	qsssssssu
features	rrssssssw
februar	qvsqsussr
february	uuttrrrsq
february 0	sutrsssss
fecha	urturrrsq
fecha 0	utssrssss
feddersen	rtsrsrvsr
federal	rssrssssv
federation	susrsssss
fee	rrrurrrtv
feed	rtssssrvr
feedback	quq1sqrrp
feedback can	srsussssr
feedback will	susrssssr
feel	rsstssrsu
feeling	rwsrssssr
feelings	sssussssr
feels	sustssrsr
fehlen	ussrssssr
feira	vusrrrrrr
feita	vrsrssssr
fellow	trrrussst
fellowship	tsssusssq
felt	rrsvsssss
fermin	vrsrusssp
ferreira	wrsrsssss
ferry	ssutssssq
fertig	rrsrxrrsr
fest	rssrsrvsr
feste	rwstsrssr
festival	rrsustssr
fevrier	sssrussss
few	tvrprsrru
few times	sssssusss
ff	vsssssssr
ficando	trsusssss
ficou	rrsuusrsr
fiel	ssssssuss
field	rrurstrru
figure	susrsstss
fijn	rrstussss
fijn dat	rrstussss
fijo	trsrsrvsr
fiktiven	srwsrrssr
file	uqtqrtqrw
files	trtrrrrrv
fill	rrrrrrtrx
fill out	srrrssrrw
filled	ssrxssrso
filled the	rssusssss
filling	trsqstsst
filling in	rrsrssssv
filling out	usssssssr
film	ssssssrsu
fils	ursusrssr
fim	vrrusrrsq
fin	rrrsvussr
final	vsruusqro
finalist	sssssutsq
finalize	ssssusssr
finalize the	ssssusssr
finance	srtqrtutr
financial	trsrssrsv
finch	susssrtsr
find	ptsnuruuv
find 0	rsssssssu
find a	srtsvsrsr
find attached	rstsssssu
find out	russrttss
find similar	ssssssssu
find the	rrrrssxsr
find you	qsssssstt
find yourself	sssssssvq
finden	rpwsuqrur
finden sie	rpwqvrrur
findest	sstssrrru
findest du	ssssssssu
findet	svssssssr
finding	srtrssrut
finding a	sssrssrus
finds	sqssssssv
finds you	sqssssssv
fine	vsvptrtso
finish	rrurssrsu
finished	stsssttsq
finn	sstrsussr
fino	wqrqrvurq
fiquei	srrtsrvsr
fiquei com	srrtsrvsr
fire	rsutstrsq
fires	sssrsussr
firm	stursrutp
firm 0	sssssssur
firms	srsrsrssw
firmware	ssusssrss
first	qqsprzqtt
first and	sstssvrsq
first by	ssssusssr
first on	sssssxssp
first talk	rssssussr
fit	rqttrrtur
fits	rssrssssu
five	vvrsrrsrq
five minute	susrssssr
five years	sssussssr
fix	srsqussrv
flash	srvssssss
flat	ustpssssu
flexibility	sssrssrus
flights	srssrsvsr
float	sssssssur
flood	sussssssr
floor	tvtsrurro
florida	wsssssssp
flottwerk	ssssssuss
flu	utsrssssr
foi	wprtuvrrp
foi aprovado	rrrtuvrrr
folgende	srrrssswr
folgenden	rsssssssu
folgt	urrsusssr
folien	stusrsssr
folks	wsstssrsq
follow	turrtsqwp
follow this	ssssssswp
follow up	susrrtssq
followed	susrsssss
followed by	sussssssr
following	ortrsvrtt
following your	sssrtussr
fonction	ussrssssr
fonds	ssssssssv
fontaine	sussssssr
foods	qstustssr
for	qvuvqrqpu
for 0	qssvqrqqy
for a	oztnnq1pu
for all	ssssssrsu
for an	srtrsrqsv
for any	rsssssssu
for applying	zruurrqrn
for attending	ruststrsq
for backend	ssussssss
for being	srsvssssr
for both	ssssusssr
for changing	vsssssssq
for check	ssssssrsu
for co	usssssssr
for coming	usststrsq
for data	qstrssssu
for environmental	ssssusssr
for feedback	sssussssr
for filling	trsrssssu
for financial	ussrssssr
for free	trrrssrsv
for friday	sussssssr
for future	rsswssssr
for his	usssssssq
for interviewing	rusrsussq
for ios	srsussssr
for july	rssssusss
for letting	srsqssssv
for member	usssssssr
for messing	stsusrrsr
for more	ssrpstrsw
for msc	qsssssssu
for next	srsrssrsw
for ninety	sssssussr
for non	sssssussr
for one	stsrttqtr
for online	qsssssssu
for production	ssssrussr
for putting	wrssstrrq
for r	rssssussr
for reference	ssssssrvq
for registering	sssrssssv
for sending	qvstssssq
for social	ssusssssr
for someone	ssssssuss
for store	ssssussss
for submitting	ussrsssss
for taking	rtrvssssr
for that	sssussssr
for the	0zstqpnls
for this	osryssrrv
for tomorrow	srssssssu
for tuesday	sussssssr
for twelve	ssssusssr
for us	ssrursrsu
for warehouse	sssussssr
for wednesday	sussssssr
for welder	srsrssssv
for which	rssusssss
for you	sprrqqvyr
for your	wrswnqory
force	uqststsss
foreign	sssrssssu
forge	srwsrsrss
forgive	surwsrsso
forgive me	sustssssr
forgotten	sssrsvssr
form	1tsqqppqu
form in	vssssrssp
forma	ussrsssss
formal	trssysrrp
format	ssusssrrt
forms	srussssss
formular	ssssrsssu
fortune	sssrsssus
fortune 0	sssssssus
forward	ptvxrpppx
forward to	ursprrrry
forward with	orvytrrrq
forwarded	tprqqqtp3
forwarded to	usssssssq
forwarded your	sssrssuss
fosse	rrswsssup
foto	ytrrrrsrq
foto van	yrsrrrssr
found	torrrrruw
found it	vsssssrsr
found the	rrsqssrsy
found you	srsrstusr
founder	surqrrtst
four	wssrrrtrr
fr	wssrrsssq
fr 0	wssrrsrsq
frage	urrvrrtsq
fragen	suxprrrrs
fragen zu	rsussssst
frais	ssssssuss
francesca	srsrvsssr
francisco	sssrsssus
francisco ca	sssrsssur
frau	rxptvwsmr
frau banerjee	ssssssssu
frau dohrmann	rssrssssu
frau doktor	russrrtsr
frau dr	ruqutrrss
frau grunwald	susrrssst
frau okafor	ursrvrrsr
frau pfeiffer	trsrsusss
frau roe	qrrtsrtru
frau ruhland	ssrssrssu
frau wurzinger	sssrsvssr
free	svrspqrqy
free for	tusrsssrs
free of	ssutssssr
free to	svssssrsr
freelance	sstsssusr
freeze	srsrsrssx
freezer	sssssursr
frei	rsrttrxrq
freigegeben	tsuqstssr
freitag	rttvrrrrs
freitag 0	ruttsrrrr
fresh	srssssrur
freu	surssssss
freue	rrsrtrtsu
freuen	tsrsvsssp
freuen uns	ttsqusssr
freundlich	ssusrssss
freundliche	orxrtusrr
freundliche grusse	orxrtusrr
freundlichem	svssssssr
freundlichem gruss	svssssssr
freundlichen	ttqvusurm
freundlichen grussen	utqvusurm
freut	ussrsssss
fri	spssssvst
fri 0	spssssvst
friday	uzqpquoss
friday 0	stssssstq
friday and	sssrswssr
friday april	sussssssr
friday at	ssssssssu
friend	rqrqstssy
friendly	sssrsstsu
frist	srvssssss
from	sspqrrxpw
from 0	uqrrtvrrr
from a	tsrqsssrv
from my	ruswrrrsq
from now	rsssssssv
from our	trrrrrrsw
from outlook	srssssvss
from outside	sssussssr
from the	qsq0srqru
from there	sstsstssq
from this	srsrssust
from us	qrsqsrusx
from you	qssrutssu
from your	rtrqsrtsu
frontend	tsvrsssrr
frozen	sssrsussr
fruhestens	rstvrsssr
fruhstuck	srrstsssu
frustrated	sssssursr
fte	sssrssvss
fuel	srssussss
fuhren	srrtrrrsv
fuhrerschein	vssrssrsr
fuhrt	susrsssss
fuhrungszeugni	srsstssru
full	qprttpvxs
full service	srssssrrv
full stack	ssssvsrsq
full time	rrrsrrtyp
fully	srssrsvrt
fully remote	srssssvsr
fun	srsrrrssw
functie	sqtvurrrq
functie van	trsussssr
functional	ssssssusq
fund	srtrsrust
funder	sssussssq
funds	sssrssssu
funny	ssusssrss
fur	tqrxtrtrp
fur das	rrrxrvrsq
fur deine	sussssrsr
fur den	trsuruqrs
fur dich	rtsrusrsr
fur die	rqryvspqt
fur diese	sssusssss
fur diesen	sssusssss
fur ein	rtrussrst
fur eine	srvusrssr
fur einen	qstsrrwrs
fur ihre	trqusrsru
fur menschen	ssussssss
fur mittwoch	russsssss
fur sie	qsrvvqusp
fur uns	srsurussr
furnished	srssssvsr
furniture	usssssssr
furs	rrsxrrrsr
further	pruurwrsr
further emails	sssrssssu
further to	rsurttssq
futur	rrsrususs
future	pqrxqquqx
g	xxqsqqsqp
g day	sussssssr
ga	srsrsvssr
gaan	qususssss
gaat	rqtvusrsq
gabi	rusrsrtss
gadget	rsssssssu
gage	srssvsssr
galway	srssssssu
gameplay	ssssssusr
ganz	qvrtrussq
gar	ussrssssr
gar nichts	ussrssssr
garantie	rrrrssxrr
garde	rvstssssr
gareth	srrsssssu
gary	ssssssrsu
gary in	ssssssrsu
gate	svtssurso
gaurav	vrssssssr
gave	sssussrss
gave the	sssussrsr
gavin	ssssssssu
geachte	ssrrurrru
geachte heer	trsrsrsrv
geachte mevrouw	rtssusssr
geben	rsqwtxrrn
geben sie	tssturrsp
geben zu	rssusssss
gebeten	uurqrrusq
gebucht	sussssssr
geduld	vrspswssq
geehrte	nqtsrurrz
geehrte damen	trrqrrruu
geehrte frau	mtsutwtqr
geehrter	xsrtsrqpt
geehrter herr	xrrsssrpt
geen	prrvsruur
gefallen	tttsrsrsq
gefallen hat	vssrsrssr
gefreut	susssssss
gegeben	rrrtvrsss
gegen	russrssss
gegevens	srsrssssu
gegevens worden	rssrssssu
gegrundet	sssussssr
gegrundet 0	sssussssr
gehalt	rsrrrswsr
gehalt bis	srrsrswss
gehalter	srsrwsssr
gehe	ussrssssr
gehen	qsrurursu
gehoren	ssrsssssu
geht	vrqsrpvrt
geht es	srsusrrsu
geht hier	ussssssss
geht vor	urstsrssq
geklappt	sssqssssu
geklart	rrsssusss
geld	sssusssss
gelegt	rusrstsss
gelesen	rususrrss
gelesen und	sssrssssu
gelijk	rrstssuss
geloscht	prsrssssx
gemacht	rustsrssr
gemeinsam	stusssrrr
gen	srusssrtr
genannt	srsrsswsr
genau	srssssuss
genau die	ssssssuss
general	tssqrursu
generated	tsttssssq
gente	rvrussrrr
gentile	urrrqyuqq
gentile dott	qtsurvrsq
genugt	ssrrrrwsr
gepruft	usssssssr
gerade	tsttrqvrq
gerade eine	rssrrrxsr
gerente	rvsurssrr
gern	syuvrosqo
gern am	susssssss
gern mal	sussssrss
gern mit	sssusssss
gerne	ouqqstrry
gerne bieten	srrstsssu
gerne laden	srssssssu
gerne nehmen	sssrssssu
gesagt	rrrtvursr
geschlossen	qsssssssv
gesellschafter	sssssurss
gesendet	twrrtsrsp
gesetzt	srspuxrsr
gesetzt und	rssrswsss
gespeichert	urrqsrssv
gesprach	rwstsrrsr
gesprach mit	rvsrsssss
gesprache	rssrsvssr
gesprek	svstrssrr
gesprekken	ussrsssss
gesprochen	rssvssrss
gestern	qrrwrtqrv
gestion	srssssssu
gestor	rrusussss
gestrigen	sssussssr
gesuchte	ssusrssss
get	twqlspwrw
get a	ursqrrtru
get it	rrsqsswst
get on	sutsssssq
get paid	ssstssusq
get past	svssssrsr
get ready	srssssssu
get started	trssssusr
get the	tsrrsrqsv
get through	vssrssssr
get to	rssuusrsr
get you	surssstsr
getranke	susssssss
getting	rtrssrrsv
gewonnen	rrsusrsss
gewoon	rustrsssr
geworden	rsrurtssr
gezogen	rsstssuss
gf	russsssss
gg	rrstssssu
ggmbh	squsrrvsr
gia	rrsxrrssr
gibt	qqupurquu
gig	svssssrrs
gilt	srrtsurru
gilt bis	srrstssrv
ginsterberg	ssursssss
giorni	vrsrsrrru
giovedi	swsrrssrr
giovedi 0	swsrrssrr
girls	srstwsrsq
giselle	ssssusssr
github	ttsrssuss
giulia	rssvsssss
give	ttvpqxpqs
give me	susrsurss
give yourself	ssvssssrs
given	nsrzrtsrt
given access	ssrsrsssu
given to	qssvssssr
glad	qqusuutrq
glad to	srssustsr
glad we	ssusssssr
glaser	ssurssssr
gleich	tvrutrrro
glowing	sssrsusss
gluck	sssqssssu
gluckauf	rsusssssr
gluckwunsch	sstrssssu
gmbh	zsqwqqssn
gmbh co	rssxrrssr
go	srznsspqv
go at	srusssssr
go out	ssssssssu
go over	tusrssssr
go to	srtsutsrs
go with	ssuqssssu
goal	sssqssssu
goals	srsssssvr
goed	srrtssuss
goede	ursrsssss
goede orde	ursrsssss
goes	qsrssxssq
goes to	rsstsussr
going	qsrvrtsru
going quiet	srsustssr
going to	sssqssssv
gold	srssssruu
gone	srrwsrssr
gonna	srsvssssr
good	rxrwpruro
good afternoon	stsvssrsq
good fit	sssrssrvq
good job	ursssssss
good luck	srsvssrsr
good morning	tsusstrsp
good news	ttsssussq
good time	susrssssr
good to	rsssssvsq
google	tzrrrsrqq
google meet	swsssssrq
got	xqvxsntop
got 0	srrursurs
got a	ssrtsrxrq
got it	0rsqssrsq
got the	ssssusrss
got your	rrsvsrsss
government	rsrrsrruv
governor	sssssussr
governors	ssssttssq
gps	susssssss
gr	trrvrrvun
graag	rtvqrrurr
grabs	sssrsusss
gracias	vprwqtrrs
gracias por	trstrussr
grad	vrsrvrrsr
grade	vrrsvruro
grade 0	sssrvsrsr
grades	sutsssssq
graduate	pqwrsrtvr
graham	qussssssu
grand	tqsstsrss
grande	rrsvsssss
grant	ssrqtsssv
gratis	rrssrsssv
grazie	vrsqswrsq
grazie per	srssswrsq
great	qqrurqutv
great with	sssusssss
greenlight	sussstrsr
greetings	sstrsrurs
greg	ssssvssrs
gregor	ursrvrrsr
gregor lampe	ursrvrrsr
greta	rvsssstsr
grid	rustsstsq
groet	quruwrrrq
groeten	tusrsssss
groetjes	urssssssr
grossem	rssrssssu
grossem interesse	rssrssssu
grossen	sussssrss
ground	sssussssr
group	uqsxprstr
group 0	srsssussr
groupe	srurrsusq
growth	vrrrssrts
gruber	tqrsssssv
grund	ssssssuss
grunden	rssusssst
grunwald	susrrssst
grupo	utssssssr
gruppo	sssrssvss
gruss	ttqyqrwqo
grusse	twwrrxsol
grusse ihr	sssqssssu
grusse malte	rtsrsrvsr
grusse s	vsssssssr
grussen	uvqutswqj
grussen dr	rtrtrrusr
grussen im	rssvtrrsr
gst	squvssssr
guaranteed	srsrssssv
guardato	rrswssssr
guess	sssrsusss
guest	ssssssssu
gui	rssusssss
guide	surrssrts
gustaria	svrsssssr
gut	svsqsturp
gut zu	sssrssvss
gute	trrwuqrrs
gute nachricht	srssusrss
guten	qrsuqptry
guten morgen	surrssusr
guten tag	qpsurqsrz
gutes	susssssss
guy	sqstsstst
gymnasium	ssursssss
gymnasium am	ssursssss
h	rotpwutvp
h 0	rrsrrrtvs
ha	txpxourpr
ha decidido	rssssusss
ha sido	qrrvsrrsu
haar	svsrsssss
hab	urstsutso
hab ich	ussrsvssq
habe	vsvqqssqs
habe ich	ursrsrurt
habe sie	uqsrsvssr
haben	xrpytsqpq
haben 0	ssssrrtsu
haben am	prsutrssv
haben das	sssrsvssr
haben deine	rssussssr
haben den	qrrvrurst
haben die	qssxrrssq
haben ihre	urrqursst
haben sich	tstrrrrvr
haben sie	turrstssq
haben und	sssrrusss
haben uns	rsrvssssr
haben wir	wzrtrpsqo
hace	rusrrsvsr
hace falta	rusrrsvsr
hacker	ssssssssu
hackerrank	rrvssssss
had	srpxqwsps
had 0	ussrsssst
had a	qtsrsvsss
had an	usssssssr
had no	ursssssss
had the	sssussssr
had with	sssssussr
had you	sussssssr
hai	vqruurrrr
halbe	rvtrrsrsr
halbe stunde	svrsrsrss
half	qrrssytrp
half an	russrrusr
half the	sssrsvssr
halfway	rsssssssu
halifax	rtssssusq
hall	utrsssssr
hallam	tssrsussr
hallo	trqvorysp
hallo frau	rsrsrsust
hallo herr	qqtqtuvqt
hallo kim	rrsrssttu
hallo leonie	ssssssrvr
hallo oleksandr	srssssuss
halt	sssrsrwsr
halte	srssruuss
ham	rrsrvrrrt
hamburg	stsrssssu
hamish	stsssstuq
hamza	rrrsssrsv
han	rrstsrrsv
hand	rrt0tqqrp
handful	ssstssssq
handful of	sssussssq
handlers	ssssssusr
hands	rtrurrusr
hands on	ssstssvso
handy	rryrsrrsq
hang	sssssussr
hangen	rrssssvss
hangt	sstsrsssu
hangt an	sstsrsssu
hans	swssssssr
happens	ursrstsrs
happy	qqrrwrwsr
happy to	rssswsssq
hard	urrwrrqru
hardware	srrstsssu
hartelijke	rusrussss
hartelijke groet	rusrussss
hartung	ssstsruss
harvest	srssussss
has	opp0rzsnu
has accepted	sussssssr
has applied	rrsqssssx
has asked	rrtsruusr
has been	supvqxoov
has decided	srsustssr
has found	sssvssssr
has just	ssssssrvr
has landed	sussssssr
has met	stsrssssu
has no	rsssssssu
has not	qrsvursss
has reference	sssrsusss
hast	qtrxtrqrr
hast du	sustssrsr
hasta	vrrprxsrr
hat	mro0wtwpp
hat deine	vssrsrssr
hat es	sssqssssu
hat ihnen	sssrustsr
hat mich	sssrssvss
hat mir	sssrssuss
hat sich	nsr2uqrrp
hat sie	rtrrurrst
hate	stsqsstst
hatte	qurwrtrsr
hatten	rvrqrq0rp
hatten sie	qvrrrrwsq
hau	vsstrrsrr
haus	owqtsswrq
haus 0	sssrussss
haut	rtsrsusss
have	rsrxsrsov
have 0	rvurrrtrq
have a	tvrsspusp
have agreed	susssrsss
have an	rtsrssvss
have any	sssussssr
have been	rmvuvurrr
have chosen	sssussssr
have decided	rrrvrrrrw
have it	sssssussr
have many	sssssssur
have not	tprtrvsrs
have now	sssvssssq
have reached	vsssssssr
have received	trrqrrtsv
have three	srtsssusr
have to	rstqrurrv
have two	srussssss
have until	trtstsssq
have you	trrryrsrq
have your	ttstssrsq
haverstock	srssssssv
having	tssstsqss
having a	sustssrsr
hay	pwurrursq
hazard	ssrsssssu
he	ytqsrptqt
he is	susssssss
he looks	ussrssssr
he told	sussssrss
he wants	ssswssssq
he was	srssssssu
head	qwqpssysp
head for	sussssrss
head of	qtrrtrysp
headhunter	srssssuss
headline	ssussssss
headquarters	sussssssr
heads	sstutrrtp
heads up	ssusssssr
headshot	sssussssq
health	rsrsvrtss
hear	xsrnrtxrq
hear back	rssrssvsr
hear by	trsrsussr
hear from	sssqrrtsv
hearing	rsssssssu
hearing from	rsssssssu
heating	sssrsussr
heb	ursusrssq
heb je	srsvssssr
hebben	sqrwurrsr
hebben er	rrstusssr
hebben je	ursrsssss
hebben we	rssusssss
hebt	trsusssss
hee	vsssssssr
heeft	pssqtttqw
heeft de	rrsrsvsss
heeft een	rrsrursrv
heer	tttrrrrru
heil	srsusssss
hej	rvrtrsrrr
held	stursvtrn
held next	sussssssr
hello	szsrrrvpm
hello emeka	sssrssssu
hello idris	rssrssssv
hello lovely	stsvssssq
hello mr	rrsssswsq
hello name	svssssrsq
help	qrtqqqsyv
help desk	rsrrrsswr
help you	srssssrrv
hemos	sssssusss
hence	sssvssssq
hence this	sssvssssq
henrike	ussrsssst
henrike oltmanns	ussrsssst
hensel	stssusssr
her	srtrrtvsp
herbst	rrstrrtsu
here	srtvtrspu
here are	rtrsssrrw
here for	ssstssssu
here is	sssrssssu
here now	rssxssssp
here the	sswrrssrr
here to	rrtrrrurt
here what	ursttsrsp
hereby	sssussssr
herr	tquspywkr
herr baranowski	srutssssr
herr benning	rsrvrrrru
herr bergamin	rtsrursss
herr dr	trrstutsq
herr dudek	rsssrsssv
herr gruber	tqrsssssv
herr klockner	stssusssr
herr lohr	srrsrsust
herr lysenko	rrstssrsu
herr mensah	trrrusrst
herr sawatzki	rsusssssr
herr tewes	sssqssssv
herr wienbarg	tqrrrurrv
herren	trtqrrrut
herrn	swsqsrssr
herrn dr	susrsssss
herzen	srssussss
herzlich	tstrrutrq
herzliche	rssrsxrsr
herzliche grusse	rssrsxrsr
herzlichen	ssrtsrsru
herzlichen gluckwunsch	ssssssssu
hesite	srsssussr
het	pruzrurpq
hettinga	susssssss
heure	rvrqsussq
heute	qttzsqqrp
hey	rttwptypl
hey anneliese	ssssssusr
hey kim	rstrsrvsr
hi	mxussw1km
hi all	srssssruu
hi amelie	qrstsrrsw
hi aoife	rsssssssu
hi fatih	srsrsvsss
hi gemma	sssusstsq
hi hamza	rssrssssu
hi hazel	rsstssssu
hi ines	sstsrrrsu
hi jarrah	srssssssv
hi kayleigh	rstussssq
hi luca	sstssssru
hi lukas	susssrssr
hi marcus	srssrursu
hi marta	sussssrsr
hi mateus	rrsrssssw
hi nadja	ssutssssr
hi name	ntqztr1uh
hi noemi	ttursrsrr
hi noor	vrrssstsr
hi robin	rssssussr
hi saoirse	srsrrstsu
hi steph	rrsssurst
hi team	rsssssssu
hi there	sstsssusr
hi vis	ssssssssu
hi wren	sssssussr
hibrido	rrssussss
hier	ssurrsqrv
hier geht	pssrssssw
hier unser	srussssss
hiermit	rsrqtqrrz
hierzu	sssussrsr
high	vqrpsrtsv
higher	rtsrssssu
highmoor	strssrtup
highmoor animal	susssrssr
hij	rrswsrsss
hilfe	rrusssusr
hilft	qsstssssu
him	rrsqsrssx
hinter	ssussssss
hintergrund	sssusssss
hire	qprvrwwtn
hire you	sssrtsusr
hired	sqtsurqru
hired a	ssusssrss
hiring	rxwpp0qon
hiring and	wsssssssp
hiring committee	sssssusss
hiring for	rrssswssq
hiring freeze	srsrsrssw
hiring panel	rsssusssr
hiring process	rustssssq
hiring team	svvrstrrn
his	rsrvrsrrv
his mind	rssxssssp
hit	sssrssssv
hiya	ssrurturp
hizo	rssusssss
ho	tsrvvrrrp
hochbrugg	rssssusss
hoe	qwrqrrrrv
hoe je	qwrqrrrrv
hoeft	rtsrsusss
hoeft niet	rtsrsusss
hof	vtrsssssr
hoffe	rrsruttsr
hoffen	rrsuusssr
hoffentlich	vqssssssr
hoffentlich bald	vqssssssr
hofmann	srsrustsr
hohe	surtsrsss
hohenfels	srtsssssu
hohenfels gruppe	srtsssssu
hoi	rtsvssrsq
hola	nuspvrvqv
hold	pqrqrywrr
holding	stsrusssr
holding the	ssssusssr
holloway	sstrsussq
home	rtsquprrw
homeoffice	ssssussss
hoofd	rrstssuss
hook	srutsssss
hooks	ssusssssr
hoor	yqrqrssss
hope	ospsupyru
hope all	rssussssr
hope i	sssrssrus
hope it	ssssusrsr
hope this	sqsrssruv
hope you	rrrrrryrt
hope your	susssstsq
hoping	ststssssq
hora	s0urqrrro
hora 0	tusrrsssr
horas	prvvusrrp
horen	vprsrssrv
horst	wrsrssssr
hose	russssrss
hospital	rurqusurq
hospital in	ssssssuss
hotel	rwrqrruru
hotel for	sssrssssu
hotels	rssqsusst
houden	rssrsvsss
hour	qsuswqrtq
hour with	ssssssrsu
hours	qtvxrprrr
hours by	sssussssr
hours with	sussssssr
house	rrsrruvts
house in	srssssusr
housing	srsrsustr
how	rsyorqppz
how much	srssssrsv
how the	tusrssssr
how to	rsrrsrsrw
how we	rsssssssu
how you	rtzqsrqsq
however	srrtrurqu
however you	sssssussq
hoy	rssusssss
hr	swqswwyqe
hr for	ssssrussr
hr manager	rtsqsuvsr
hr round	srssssuss
hr services	rssusssss
hrs	tqvrtrsvo
hrs 0	sssssssur
html	srrrrrrry
http	rqrqrrqq4
http www	rqrrrrrq2
https	n0uoqoqxu
https cal	susrsssss
https calendly	svssssssr
https www	rsrsrrrxr
https zoom	ssssssrru
huge	ssssssssu
hughes	sussssssr
hugo	qxrqrussq
human	zstrssqro
human resources	tturttrso
humans	sssvssssq
hun	sssrsutsr
hund	svrrrsrur
hunters	sssrssssu
hybrid	tsssussuo
hydro	ssssusssr
hydrologist	ssssssusr
i	vomwst4lq
i 0	ussrssrst
i am	wrqqrrtrv
i argued	sssussssr
i c	sssussssr
i ca	qrrtswtrq
i can	srrqvrtts
i come	usssssssr
i d	sqqttsyrp
i did	sssqssssv
i do	rsrurssru
i enjoyed	srssssssu
i find	ssssssssu
i found	vrsrssrss
i get	rsstssrsu
i got	trsqssrsw
i had	rrsvssrrt
i have	rrqoqt0tt
i hear	ussrssssr
i hope	sqsrsstuu
i just	rrtswrrrs
i know	rqrsvwrsq
i ll	wutprpxqo
i look	ussrssssr
i m	rtqntt0ps
i must	ssssssssu
i need	srstrrtsu
i promised	sssussssr
i ragazzi	ursvrsrsq
i refer	rustssssq
i regret	sssqssssu
i run	sssrssusr
i said	squssuusp
i sent	ssssusssr
i therefore	sssussssr
i think	rsrqrustt
i tried	sssvssssr
i ve	wpptsxupq
i want	rruqstrus
i was	trrsrtrsu
i went	ssssussss
i wish	srsrtussr
i work	svssssrsr
i would	sqsurssst
i wrote	srsssswsr
ia	qrrrrwsru
iban	rsvrrsrrt
ice	ssrqssvst
ice cream	sssrssssu
ich	wrnsx10lf
ich bin	rssssrtsu
ich dass	ssssssuss
ich den	trrqyrrsq
ich denke	sssrrutss
ich dir	rtussssss
ich habe	uurrruqrs
ich hatte	rsrvrtrsr
ich hoffe	rrssvrtsr
ich ihnen	tqturrwsq
ich ihre	rssrssssu
ich mich	rsstssssu
ich nicht	sssusssss
ich ruf	rusrsvrsr
ich sehr	sssusssss
ich sie	pvtrssusq
ich um	ursrusssr
ici	syrqrrrrs
icims	rssussssr
icims com	sssussssr
id	wxtprqsrr
id 0	xurqrrsrq
idc	ssssssysn
idea	rqtsrrssw
idea but	srsrssssv
identify	sssrssuss
idris	rssrssssv
ids	ssvsssrsr
ie	srrrsrrrx
iemand	qrsysrrsq
ieri	srssrssxr
iets	srvsrssss
ig	trussssss
ignore	ussrssssr
ihn	tpuqvurrr
ihn bis	srssusssr
ihnen	ttstwsrnr
ihnen alles	swssrsssr
ihnen beim	sssqssssu
ihnen das	ssrqruvsr
ihnen den	rtsssussr
ihnen die	rtssusssr
ihnen einen	srssssssu
ihnen frau	rsstsrssu
ihnen fur	srrvrrrru
ihnen gern	vrursrrsr
ihnen gerne	sssrsusss
ihnen hiermit	rsssussss
ihnen keine	rrsssusss
ihnen leider	rssusssss
ihnen mit	tssrssssu
ihnen mitteilen	rrsqvrssu
ihnen sehr	srsussssr
ihnen uber	sussssssr
ihnen viel	sssusssss
ihr	tnosorvo7
ihr antrag	sssssrssv
ihr dossier	sssssusss
ihr interesse	trsssrssu
ihr profil	srrprtxss
ihr verstandnis	stsrsusss
ihre	wnptruon2
ihre antwort	usssssssq
ihre aussagekraftig	ussrssssr
ihre bewerbung	wwquqtqqq
ihre bewerbungsunte	sssussssr
ihre entscheidung	rssqusssu
ihre initiativbewer	sssussssr
ihre nachricht	rssrsrssu
ihre teilnahme	sussssssr
ihre unterlagen	tssvsrssq
ihrem	prpttqwtu
ihrem antrag	ssssssssu
ihrem profil	ssssssuss
ihren	rttttpssr
ihren namen	ssssssuss
ihren vorstellungen	srssussss
ihrer	wqrtqprqy
ihrer bewerbung	vsstsrssq
ihrer bewerbungsunte	utsqsssss
ihres	uprsrqtrw
ii	rusttsswm
ii 0	stsssssuq
ik	1qqrstvqm
ik je	rrrsssxrs
ik op	yrsqrrurp
il	xrqywqqoo
il 0	xqvprrrrs
il arrive	vssrssssr
il ruolo	qvsursssr
il suo	rrsvsrvsr
il tempo	rssvsrsss
il tuo	qtruqrrrw
ill	sssrswssq
illinois	ssssssusq
illustrator	srsvssssr
ilse	srsrussss
im	jutspy1or
im anhang	srvstsrsr
im anschluss	srvsssssr
im auftrag	trssttssq
im buro	qzrtrrrsq
im haus	qssrrrxrt
im herbst	srsusrtsr
im kommenden	sssrssuss
im laden	sustsrssr
im mai	srrsrurut
im moment	sssrsvssr
im portal	sssssrsvr
im rahmen	rtrrssvsr
im raum	sssrssuss
im september	sssrruuss
im team	rvssssrsr
immer	ustrsrssr
impegno	rrrrvrvrr
implementation	srssssuss
important	trsrrsrsw
impressed	rrssutssr
impressive	rustsssss
in	ssrvqsvnt
in 0	qqtrrrtrw
in a	usuqsqqsu
in accordance	sssssssur
in advance	susrssssr
in an	srrvrrurr
in and	ssstsussr
in anspruch	ussrsssss
in april	sssrsussr
in as	vssrsrssr
in august	srsussrst
in behandeling	rssvssssr
in between	sssssusss
in business	sssqssssu
in c	ssussssss
in data	trssssxqq
in de	tsrurrurr
in deinem	ssssssrsu
in dem	russsssss
in den	tsuprtwsp
in der	svrtqsrrr
in die	svrxrqrsq
in diesem	qrsxsrrsr
in due	sssrsussr
in entgeltgruppe	srsrvsssr
in favor	sssrssssu
in february	trsussssr
in for	ssttssssq
in frage	urssssssr
in goede	ursrsssss
in good	sssssussq
in het	srxrrsssr
in his	sustssssr
in ihrem	ssssrssrv
in january	trsttsusp
in joining	sssussssr
in learning	ssssssuss
in leeds	ssrstsusr
in may	srssustsq
in mijn	rrstrrruu
in my	rrsqttsrv
in october	ssssssusr
in on	stsrrsrsv
in one	urtsrrsss
in order	trsrttssq
in our	tpsyrrsrr
in person	russsssss
in progress	ssusssssq
in quanto	rssussssr
in ruhe	ytrrtrrrq
in salford	ssswssrsq
in san	sssssssus
in sechs	rssssusss
in six	sssssrssu
in the	usqvrqwnu
in there	sssssussr
in this	rpsssrrrz
in to	rurrrrqtw
in touch	vvsssrrsq
in two	sssrvursq
in under	ssssssusq
in unserem	usssssssr
in with	rrstsswsp
in writing	ssssvtqsq
in your	oquyrrrvq
inc	rqqrqryvt
include	rusrrrrsu
includes	ssssstrru
including	surqssrsv
income	srsrstssv
incoming	ssssssssu
inconvenience	stssrusss
incorporacion	rqrrusssv
incorporacion el	rqrrusssv
increase	srsrrsrsx
increase your	srssssssv
incumbent	ssssssusr
indeed	ssstssrwq
indefinido	rqrrzrrsr
index	srssssrrv
india	sssssssur
individual	rtsussssr
individual feedback	sssussssr
individuals	ssssssssu
induction	srssssssv
induction is	srssssssv
industria	stsrssusr
industrial	srsrssswr
industry	rtsrrrvrt
ines	ssvtsqsrr
info	rqrrrrvrw
inform	qsrtuvqrs
inform you	qrrtuvrrs
informal	usssssssr
informamos	qrrxsrrst
informamos de	rsswssrsr
informamos que	qsstssssu
informatik	sssssssur
information	rtqrrqtsx
informationen	srtsusrrs
informe	sssusssss
informed	urstssssq
informed and	usssssssr
informer	qrsutssss
informer que	qrsutssss
informiamo	rrstsssru
informiamo che	rrstsssru
informieren	sssrsusss
informieren sie	sssrsussr
ing	survrrssp
ingenieur	qsrusrsvr
inglese	rwsrssssr
inherited	ssssssusr
initial	trusssssr
initiativbewer	sssussssr
inkl	rrurrrrrx
inmail	srsrssyrq
innen	qrstsrrsw
innerhalb	wrrqrrsrv
innerhalb von	vrrrrrrsu
input	ssssssssu
ins	rtrsssrrv
inscribirte	rrsusrrsu
inscricao	trsvssssq
inscripcion	wrsrssssr
inscripcion en	wrsrssssr
inside of	sssussssr
insights	srstssusr
inspector	tssssssuq
insta	srstssvsr
instagram	rssusrrst
installed	sssrssssu
instead	rttrrrrtu
instituto	vssrsssss
instructions and	srussssss
insurance	rsrqrvrsu
intake	srustsssq
intended	susrssrss
intensiv	srsussssr
interessant	rrrqrutur
interesse	tpqvqqzqt
interesse an	trrurrsrt
interessiert	stsrsssur
interest	wrpyoptqs
interest and	srssssssu
interest but	rssusssss
interest in	zsqyqruqj
interested	tssprrtsw
interested in	ttsqssrrv
interesting	qssssstsu
interet	rrsusssss
intern	rrrutrrts
interna	prsvswrsq
internal	qrstsutss
international	rrsrrrvst
internet	rqvqrrrsy
interview	h4sqqvqoz
interview at	pssrssssw
interview candidates	srssssssu
interview for	r1srsussl
interview has	svssssssq
interview scheduled	sussssssr
interview stage	qssusssss
interview with	surqsssst
interview you	sssrsusss
interviewing	qvsrsussp
interviewing for	rtsrsussq
interviews	prrrussry
interviews will	rvssssssq
intimated	ussussssp
into	urqurrqqx
into it	sssussssr
into our	sssrsusss
into the	vrrrssrru
into this	susssrsss
into your	ssssssssu
intro	ssssssusr
intro call	ssssssusr
inventory	sssrsutsr
invested	sssvssssr
invested in	sssusssss
investment	srrrrursv
invite	o0tqsrsrs
invite with	rwssssssq
invite you	rssqtrtsu
invited	pruvrrrst
invited to	qtsusssss
invites	ssurssssr
invites you	ssurssssr
inviting	sqssussst
inviting you	sqssussst
involved	rsssssssu
inzwischen	rssusssss
io	svsrrssss
ion	ssusssssr
ios	srsussssr
iphone	rzrurrrsp
ira	srvssssss
iris	vrrrurssr
irish	sssrssssw
is	sttstvqnu
is 0	urrsusrrt
is a	tsusspqrv
is an	srsrtrrru
is appended	sssssssvq
is authorised	susrssssr
is available	sqtuussrq
is being	stsrsussr
is binding	sssrussss
is complete	usssssssq
is confirmed	rvtsssrrr
is currently	ussqstsss
is de	prsxsrsss
is fine	srussstsr
is from	vursrsssq
is frozen	sssrsussr
is gone	sssusssss
is in	uqqtsyqrq
is it	srssssssu
is looking	srsrssuwp
is needed	sssssussr
is never	sssvssssq
is nil	srsvssssr
is no	rrutsrrst
is not	qmtsvwwps
is now	sqwsrrrrs
is off	stssssusq
is ok	tqsvssssr
is one	rssrssssv
is our	ssstusrsr
is person	sssssszsl
is presently	sssrsussr
is quite	usssssssq
is safe	srsssussr
is scheduled	svrrrssss
is simply	ssssssssu
is that	rrssrrtsv
is the	rrrputtrx
is this	russstssr
is to	srsqrursv
is two	srssussss
is unique	ssurssssr
is valid	srssssssu
is well	rssussssr
isa	sssussssr
iscrizione	rurrrsrut
island	rrussussr
isso	vrrsrvrrq
issue	tqrtrrrrw
ist	yssstwrmo
ist angekommen	vssrssssr
ist bei	vrsssrsss
ist bis	srsssusss
ist da	yrsqsrssr
ist das	ssrsssuss
ist der	swssrrrss
ist die	sustssssr
ist ein	srssssssv
ist eine	rqttrrrrv
ist es	rrrsrrrry
ist fur	trrurursq
ist gut	urrrstsss
ist hier	usstsrssr
ist jetzt	rrrusrtst
ist leider	stusssssq
ist mit	rssrvrusq
ist noch	rrsssvsss
ist somit	ssrvrsssr
ist um	ssssusssr
isto	rrszrrssq
it	vmwtrprtt
it 0	ssssssutr
it a	uqrttrrsu
it after	sssssussr
it and	srursssst
it as	rrwqssrru
it at	rsssssssu
it back	stvsssrsq
it been	usssssssr
it by	swqrsussr
it can	ssssssssu
it come	vrsrstssq
it did	sssqsstsu
it does	sssrssssw
it down	sssussrst
it easy	sstsssstq
it for	rssrssrsv
it has	rpssurrsv
it in	ssssurqst
it is	rssssstrv
it just	sssrssssu
it ll	srruuttso
it looks	stssssstq
it new	sssssssur
it no	srsssussr
it on	vssqsstss
it once	qsssssssu
it one	sssssussr
it real	srussstsr
it recruiter	ssssssxrq
it so	vssrssssr
it takes	ssursssss
it the	susrsssss
it there	sssussssr
it through	rvssssssr
it to	tp0pqtqtq
it was	srrwsrqru
it we	vssrsrssq
it went	usstssssr
it when	srssussss
it will	rtsqrtssv
it with	srsustssq
it your	usssssssr
item	rrsrussst
item 0	ssssusssr
item is	sssrssssu
items	rqsqrrsrz
items below	rrsrssssw
its	ptqtqwtrt
its meeting	susussrsq
j	owswtsrqq
j 0	srssssssu
j ai	ptrwsttrq
ja	qspy3spql
jaar	rrstussss
jahr	rrryrrtsr
jahr 0	sssvssssr
jahre	rqrrvrtsu
jan	tusrsussq
jana	rrstsrrsv
jane	rrsrssrry
janelle	sssussssr
january	usqstvtro
january i	ssssrsssu
jarrah	rrssrsrtu
jasmin	stssurrss
java	qqtrstuss
java 0	srtsssuss
jd	ssssssvsr
je	wxsymuunk
je 0	sqwsssssr
je bij	susssssss
je een	qtsrrrurv
je me	rsssssuss
je n	rssvssssr
je ne	rssssusss
je op	qrvwrrrrr
je prefere	rrsssvssr
je sollicitatie	urrvsrrsq
je suis	ursrssusr
je te	rustsssss
je vous	qvqrswtrq
jederzeit	trrrrrrrv
jeito	rvrtsrrsr
jemanden	qsrvrqzrp
jemanden fur	ssssssuss
jemanden mit	srswssrsq
jersey	sssssssur
jessica	xssrsrssq
jetzt	qnvsqqst0
jetzt bewerben	rsssssrwq
jeu	stusssssr
jeu de	stusssssr
jeudi	rwtrrsrsr
jeudi 0	rwtrrsrsr
ji	vrssrsusq
jij	qvrturrrr
jo	uprrstsrw
jo doe	sqsssssrx
joan	srstusssr
job	pontoo01s
job ad	ssssssusr
job ads	sssssssxq
job alert	ssssssrxq
job description	sssrss1sk
job i	ssssssutr
job is	sussssrrt
job search	rrrwrrrss
job that	rssrsssus
job title	ssssssxsn
job you	urssssstr
jobs	uqqoqqn5u
jobs at	sssussssq
jobs by	ssssssrwr
jobs in	srsrsrrxr
jobs that	sssrssrvr
jobs we	sssrsssru
joe	ussrsrsss
join	rsqpuqsvt
join the	susrsstsr
join us	stsrssssu
joining	tsruturso
joint	srstusssq
jointe	sutrssrsr
jolie	vtsrsrssr
jonas	ssssssrur
jordan	svsrssrsr
jornada	sssvsrssr
jou	rrrtssuss
jour	rtrssrssu
journey	srssssssu
jours	rqrqvruru
jours et	srsrwssss
judgement	tstsssssq
jueves	rurrusssr
juillet	svtsrtrrq
juin	rrsutssss
jul	susssssrt
jul 0	susssssrt
jule	vtsrrrrsr
juli	sqrqwsrrv
juli 0	srrsrssrw
julian	rxssrsssq
july	prtqryrst
july 0	rstrstrrv
jumping	rvsrsssss
jun	trwsrrqrt
june	ssrrsttuq
junge	rrsssrrsw
jungen	ssswsrrss
jungs	srsutsssr
junho	rrvqssssv
juni	ruupttuqq
juni 0	rvururrrq
junio	rsssussss
junior	ursusrrtp
juri	vrstssssr
jury	rssssrssv
jusqu	tqrprwusr
jusqu a	ursqruusr
just	rqskusvtx
just a	srtrrvrqu
just been	ssssssssu
just come	srssssuss
just following	stsrssusr
just got	ssusssrss
just posted	sssssssvr
just put	ssssusrss
just reply	ttsssstsq
k	qxrstrtrq
kalt	ssstrsusr
kam	vrssssssr
kan	xqvurrrro
kandidaat	srssrrrsw
kandidatin	sssvsssss
kann	tusyquqrn
kann es	ssrrsusss
kann ich	rssvrursq
kannst	srsvsrrsr
kannst du	srsvsrrss
kantoor	utrrssrsr
karin	qtsxrrtsq
karthik	srsvssssr
kasse	srvssssss
kayleigh	rstussssq
keen	susssssss
keep	rpvvqvpqt
keep track	sssrssssu
keep you	rrstsvssq
keep your	qsturtrrs
keer	rssusssss
kein	wtrsrrsrs
keine	ntwtuwpro
keine weiteren	rssrsvsst
keinen	rrrurtsst
keinen platz	ssssrrssv
kelly	rwssssrss
ken	rusrssrst
kennel	sssssursr
kennen	rusrsrtss
kennenlernen	rxrssssrq
kennis	rvstrrssr
kept	wsspstsss
kept in	sssrsusss
kestrel	srstwrrsr
keuze	rsstssssu
key	srrrwrsrs
kg	rss0rrrsq
ki	ussrsssss
kieran	ssrsssssu
kim	uqruppwqv
kim i	rssssswsq
kim just	srssssusr
kim thank	rssrssssv
kim thanks	rwstssssq
kim you	rqssssssw
kin	sssswsrrr
kind	wrrsqusrs
kind regards	tsswsstsn
kindly	qvwtusrrn
kindly complete	rrwrssssr
kita	srsssrusr
kita verbund	ssstsruss
kl	srsssssur
klasse	usssssssq
kleine	rwrtrrrrr
kleiner	ssutsssss
klient	usstsrssr
klient hat	usstsrssr
klingt	svsssrssr
klockner	stssusssr
km	srsrsstus
knapp	srsussssr
knock	ssusssssr
know	orqq0xunq
know by	ssssussss
know how	srrtssrsu
know more	sssrsvssr
know that	vrrstursp
know what	sssrssuss
know when	rssrssssv
know your	russsssss
knowledge	rqssrrysr
known	sssrssssv
kolleg	qssrssssw
kolleg innen	qssrssssw
kollegen	sssvsrssq
kom	rtsvrrrsr
kom je	rtsvrrrsr
komm	q2rsrrrrp
komme	rtstsursr
kommen	vwrrrrtro
kommen sie	srsrssust
kommenden	usspstuss
kommenden jahr	sssrssuss
kommission	rtrsusssr
kommt	srsssvqrs
konnen	svqvwroqr
konnen dass	sssrvsssr
konnen ihnen	srrswsssr
konnen sich	rssusssss
konnen sie	qxrssrrrs
konnen wir	rqtqrvrrw
konnte	qrsssuusr
konnten	rrrurrwsq
konnten sie	srrtrrwsr
konto	rrrssssvt
kontrast	rqssssrsw
kontrast personalberatu	rqssssrsw
konzept	sruurrrsr
korperschaft	sussssssr
kotlin	srssssuss
kreis	rurrsussr
kriegst	srstussss
krijgen	ursqsvssr
kunde	ssssusrsr
kunden	susrsrusr
kundigen	srssussss
kunt	rrtsusssr
kurse	ssssrussr
kurz	rwrstqtrr
kurz bescheid	svssssssr
kurze	rswrrrwrp
kurze bestatigung	sussssssr
kuste	rsssssuss
kw	rusrsssss
kw 0	rusrsssss
l	tuuxrstmp
l annonce	rrstsussr
l autre	rrsssusss
l emploi	rtsusssss
l issue	urrussssr
l offre	rrsusssss
l on	susssssss
la	0zouwykio
la admision	vrsrssssr
la base	rtsrrsvss
la empresa	rrutsssss
la informiamo	rrstsssru
la lettera	wrrrvrsrq
la maison	svrrsssss
la persona	qrsxssssr
la personne	rrsssvssr
la plaza	tqrwrurrq
la premiere	rssrussss
la puntuacion	trsvrsssr
la renuncia	rqsvusssr
la ricerca	rssurrsur
la segreteria	rusrswrsr
la siguiente	susrsssss
la sua	uprrrzrrr
la tua	wssrssssr
la web	wrsrssssr
laat	rusrsssss
lab	vusrssrsp
lab technician	vsssssssq
laboratoire	sssrsusss
labs	wrsrssssq
lachlan	srtrsussr
lad	rrsxssssp
lade	sussssssr
lade ich	sussssssr
laden	rurtrqrrv
laden sie	strsrsrsu
laden wir	srssssssu
lager	swssssssr
lake	tsssssusq
lamentamos	qssqssssw
lampe	ursrvrrsr
land	ursrsrsst
landed	susutsrsq
landed in	sussssssr
landed on	sssussssr
landet	qssrssssw
landlord	srsrsusss
lands	sssssussr
landstallmeist	stssusssr
lang	utrrrrrst
lange	qrstrwrsr
langer	srsxrrrsq
language	ssssssvrr
languages	surrssusr
lantern	srttstssq
lapses	rsutssssr
laptop	svsrtsrsr
large	rrrtsrtru
larkspur	sssussssr
larkspur home	sssussssr
las	pzswptqro
las 0	rvrrrssss
las gracias	qrswsssss
lassen	urssrrtsr
lasst	qtsrryrsr
lasst sich	rssrswssr
last	sutnrqswt
last 0	ssssssrvs
last date	ussssssup
last friday	sssssussr
last time	tstrsstsq
last year	srurtrsss
late	srstsrsuq
late and	sssussssr
laten	rrsrusssu
laten weten	rrsrusssu
later	rttprttsv
latest	srrrrrrtw
laufenden	rstrsvrsr
lauft	sssrsusss
lauren	ussrssssr
lavoro	srvsssrur
law	rsuqssrtt
le	yxv1sqmnh
le 0	rvsqurrrr
le cas	trsrssssu
le dossier	ursrtsrsr
le informamos	rsswssrsr
le lien	xqvrrrrrr
le poste	pttxrtrsp
le temps	rrsvsssss
lead	qzppsquxp
lead by	sssrssvsr
lead data	stssssqts
lead to	ssrsrsssu
leaders	vstsssssq
leadership	usssssrtq
leading	ssssssuss
learn	tqtrrrrrw
learn how	sqssssssv
learning	rrqrrqzwp
learning engineer	tsssssrwp
learning more	sssrssusr
lease	srrrssust
leasing	srsssurss
least	orswsrssu
leave	qprwrttru
leave a	srsssusss
leave it	srswsrrsr
leave until	rssrsrssv
leave you	srsusstsq
leaving	rssxssssq
lebenslauf	srrrrrurw
lecture	ussrsssss
ledger	qssussstr
leeds	ssrutsusp
left	trttttrsq
legal	rusqsruss
legen	sssussssr
legitimate	ssssssuss
lehre	stssssssu
lei	vrrrrrusr
leicester	sssussssr
leid	rrstsusss
leid dass	rrsssusss
leider	lqsvsyppx
leider absagen	susrssssr
leider bis	rrsrswssr
leider erst	rtsrsvssr
leider hat	sssrssssu
leider konnen	sssprrssy
leider konnten	sssussrsr
leider mitteilen	rssusssss
leider mussen	srsrsrssv
leider nicht	rqrvwsrrq
leider noch	sswssrssq
leipzig	ssssssssu
leite	ssssssuss
leitung	rssrtsusr
lena	stsussrsr
length	srsrsutrt
length of	srsssusss
leo	zqtrsrrrq
leonie	rtstssrvq
les	wvruprprr
lesen	wttqrrrrs
lesen es	srussssss
less	rrrtrrrrw
less than	sssrssssv
let	qstmzusps
let call	sssrsussr
let me	qtrqxrurr
let talk	ssssssusr
let the	sssssursr
let us	rusrusrsr
let you	urvrssqss
letter	ttqr0xopn
letter for	ssssusssq
letter will	sssssussr
lettera	wtrrvrrrp
letters	vrsossssu
letters for	usssssssr
letting	srsqssssv
letto	rusurssrr
lettres	vssssssss
letzten	srssssrrw
leute	srsqsutsr
level	rrssvrsuq
level 0	sssrwrssp
level software	sssssssur
lg	szrrrrrrs
lhe	rurusrrsq
li	tursrrrsr
library	ssrqsstsu
licence	usrtrsrst
license	ssrrrsuss
license and	strsssusr
licht	ssssussss
lid	rtussssss
liebe	wvqrvrpsq
liebe frau	xxsotsqqq
liebe grusse	suurrrssr
lieben	rtsssrssu
lieber	vpsvrwrro
lieber herr	sqtrrxtrq
liegen	ssstsssuq
liegt	sptqrzqrt
liegt uns	usursrssr
lien	xqvrrrrrr
lieve	rssvsssss
life	rrrsrrrsx
life insurance	ssssssssu
lijst	rrsxssssr
lijstje	rrrrsvusr
like	pytlxqrqv
like to	rxspxprrr
like us	sssssussr
like you	rssrvrrss
liked	quussusrq
liked the	ssvsssssr
liked your	rvssssssr
likely	vrrrstrss
limit	srtusrsss
limitations	ssssssrsu
limited	ssrsrssrv
limited time	ssssssssu
line	qurprwqsv
line and	sssrsusss
line to	sssrsvssr
linea	srussssss
lines	srsrssrvt
lines up	sssssssur
lineworker	srssssssu
lingua	ruvurrrrp
lingua inglese	rwsrssssr
linh	rvstssrsr
link	qw5lqpqqu
link below	strrssssu
link https	srusssstr
link is	ururssssq
linkedin	rqrtrrzym
linkedin com	rssrssrxq
links	tssrssssu
lio	rvstssrsr
lisbon	stssssvsq
list	oruqqwtoy
list 0	ssusssssr
list click	ssssssusq
list for	sutsstrsq
lista	trsrusssr
liste	rsstsusss
listen	srssssssu
literally	sssrsussr
litigation	srswssssr
little	srtrsrrtu
live	rqvssssst
living	ssssssurs
ll	02tquqqkn
ll be	uzqturrqn
ll check	srsrsswsq
ll cover	sussssssr
ll do	srrsustsr
ll find	srtsssvsr
ll get	swsrssrsr
ll give	sussssrss
ll have	twtqrsrsq
ll hear	ussrsssss
ll keep	rrstssssu
ll leave	srsussusq
ll let	srwsrsrss
ll love	sssssssru
ll never	qrtsssssu
ll only	qsssstsst
ll read	vstrssssq
ll ring	sssrsussr
ll show	vsssssssq
ll tell	sssussssr
ll text	ssssssrsu
ll write	vssrssssr
llc	sqssxsrtq
llp	stsvsstso
llp is	svssssssq
lo	wxsyqoopq
lo que	rsswssssr
loan	sssrssssv
local	rqursrruu
local time	sssssssvq
location	rsrtrr0qq
lock	suvrrrrsr
log	rurrrtqut
log in	rurrsurur
logik	rrvsssssr
logistica	srussssss
logo	ztrsrrqrr
lohr	rqrsrrtsw
loja	ryrrrssrr
lol	ssusssrst
london	wtrsrrrtq
london 0	wrsssssrr
long	srtqsrurv
longer	qrrxsrrst
longer wish	sssrssssu
look	zprttprqu
look at	rrsutrsrs
look forward	ursqrrrrw
looked	vrrrsrrut
looked at	vrsrsrsst
looking	qqprpq0wu
looking for	qprsrqzvq
looking forward	rtrrsrrsw
looking to	srsssstur
looks	yzrosrqso
looks after	ussrssssr
looks at	ussrssrsr
loom	trurssssr
loop	tvsurrrsq
loop the	sssvssrsr
loopbaan	sssssssur
lorraine	rwsqsssss
los	wrssqpqtv
los requisitos	ursssssss
loschen	trrurrrvq
loschen wir	rssvsssss
lost	srstssuss
losung	rrwsrsssr
lot	uqrurrrst
lot of	rsstssssu
lothar	sssssurss
lots	ssssssrsu
lots of	ssssssrsu
lou	utrrrrusr
loud	usstsrssq
love	rurrttsqt
love to	svsrstusn
love you	ssssusrss
loved	svssssrsr
loved your	svssssrsr
lovely	srrvtrurq
low	rtrrrrsrw
low and	susssrsss
lowest	srsrstssv
lpa	srssustrr
luca	susuqrrqt
lucas	rurrussrr
lucia	vtsqssssr
luck	rtvwrrqsq
luck in	sssusssss
ludmila	sssrssvsr
lugar	rttqrvrrr
luis	rrrurrsrw
lukas	rxrrrvsrp
lukt	rwsrsssss
lunch	rsqryrqrv
lundi	vusrssrsq
lunedi	uqrp0rrrq
lunes	pvtrurrrt
lunes 0	qwrrvrrrt
lust	rtsrsrusr
luz	rvsrssssr
lysenko	rrstssrsu
m	vqoorq3up
m a	rsssssssu
m afraid	rtsvssrsr
m an	ssssssusr
m d	ssssssrvq
m en	rrsrruuss
m in	ssssssusr
m interested	sussssssr
m not	usuprtsss
m on	qssrsrusv
m still	ssssusrss
m the	susssrusq
m w	vrrsrrtuq
m x	sssssssvq
ma	wrtqurssp
ma non	urvrsssrr
maak	rsvqtrrru
maanden	rrrsssuss
maar	tqrsrurst
maas	sssusssss
mac	rsssssssu
mach	rrrsxrrrs
machen	xtrprxrrp
machen wir	svrrssrsr
machine	tqqrqqwwr
machine learning	trrsrrxxk
macht	srsrtusss
mackay	srssssssu
mad	srsswsssq
madam i	qsssssssu
madame	rtsusrtrs
madame monsieur	uqtqssssu
made	putvqwpqs
made our	sussssssr
made the	sssussssr
mag	urrrrurrt
mag ik	rrstsvssr
maggio	prrqvvrrt
mai	qvtmuzoss
mai 0	ruustrsrq
mai wird	strsrussr
mai zu	tssrusssr
mail	ysqnsopuy
mail adresse	qtssssssu
mail is	usssssssq
mail ist	vqssssssr
mail kann	srusssssr
mail perche	qsstssssu
mail wird	rsssssssu
mailing	rrrrrrrr0
mails	rrrqsrrvv
mails as	ssssssssu
mailto	sssrssssu
main	strrsrtsu
mains	ussrsssss
mais	qqrsr0rsr
maison	tvrrrsssr
maitre	rrsrusurr
major	ssssssssv
make	qpropxrvy
make a	srsrstsvr
make it	rtsrssrsu
make sure	rqssssssv
make the	srsrsusss
make you	srstrurss
makes	rrssssrsv
making	rrrrsrsvt
mal	uuqtpouqv
mal an	rrrurrrrw
malte	rurrsrvsr
malte ahrens	rtsrsrvsr
man	qtrvrsrss
manage	tsrqsrsus
manager	vxprrruvm
manager and	qssqssusu
manager has	rssustssr
manager is	rssvssssr
managing	sssrsrvrq
managing partner	srsrsswrr
manana	qvrqwrssr
manana a	qvrqwrssr
manchester	srsrsswsr
mandate	ussrsstsr
mandatory	sstssstsq
mann	ussrssssr
manthey	srutssssr
manual	srvtssssr
manuel	susssssss
many	rqrrtrqtx
maple	svssssrsr
mappe	vrsrsrusr
mar	srsusssss
march	sqrrssust
march 0	trrstrrsu
marche	vssqsssss
marco	srrtsrvsr
marcus	sqrusurru
mardi	rurussssr
marguerite	sssursrss
marine	sssssssur
marion	sssussrtr
mark	qqvtrsrru
mark is	ssvrssssr
mark your	srssssssu
market	qprossyuu
market on	srssssvtq
marketing	qpstrsrsw
marketing executive	rsssssssu
marking	ssurssssr
marloes	tussssssr
marta	rvssusrsq
martes	rurtrsssr
martes 0	svssssssr
martin	rrurussss
marz	rttqutrsq
mas	oquzrvrrq
mas nao	sssusssss
master	rrstssssv
match	prruvrr1k
match your	srsrssryq
matched	ssssssusq
matches	srssssrwq
matching	sssrsssxq
mate	xrqruryrn
material	srssssvss
materials	ursssssss
mateus	rrsrsrssw
mathe	srtssssur
matin	ursrsrusr
matinee	rxrrssssr
matteo	rrrxusssq
matter	ssssssssu
matze	srsuurrrr
max	us1qrtqqn
maximum	srussssss
may	vprusqtss
may be	rtttrqsss
may cause	srssssssu
may have	rrrsrsvss
may i	ssstsstsq
maybe	srsqstssu
mb	vrtrssssr
me	qwtowp3mo
me 0	ssrrruvsq
me a	rtwrrrrsr
me about	ssssssrsu
me in	ssssssusr
me know	qtrqxrurr
me to	trsussssr
me with	sssqsstsu
me you	sussssrsr
mean	stsrssssu
means	srsusurss
meant	sssssussr
meant to	sssssussr
meantime	vssrtsssq
mechanic	ssssvsrvo
mechanical	tsusssssq
med	rrsusstup
medewerker	srssussss
media	rsuusrrrt
media manager	sssusssss
medical	rqqrvsvtq
meegemaakt	rrswsrsss
meegemaakt en	rrswsrsss
meer	rrsrsvrur
meet	s3qrqurpp
meet link	sussssssq
meet our	srssssssu
meet the	sustrsrsr
meet with	susrssssr
meet you	stssssssq
meeting	pyqorwqqw
meeting on	sssusssss
meeting the	srsrssssu
meeting with	svssssssr
meeting you	svsrsrsss
mega	vtsrrrssr
mehmet	rrvurssrr
mehr	oqwtssuup
meilleures	trsrssssu
meilleures salutations	srsrssssu
mein	srsxqsrtq
mein bruder	sssssvrss
meine	sqrsvrtss
meinem	rwssrsssr
mejores	qrssssssw
meld	rtsrrrwrr
melde	wssrssssr
melde mich	wssrssssr
melden	suqmryrru
melden sie	sssrssssu
melden uns	prsqryssu
meldet	tqsrssrsw
melhor	tssussrsq
melhores	uusqssrsr
melhores cumprimentos	uusqssrsr
member	turprtssr
member services	usssssssr
members	rtrqrtrut
membership	rsssssssu
meme	sussssssr
memo	srussssss
menina	rrszsrrsq
mensah	ttrrurrst
mensaje	sxsqssssr
menschen	usussrssr
menschen mit	ssussssss
menschlich	rrsvssrsr
mention	trsqtstss
mentoring	ssrsssssu
merci	rsuusrrrq
merci pour	susssssss
mercredi 0	sturssssr
merkfahigkeit	ssussssss
meru	srsvssssr
meru associates	srsvssssr
mes	vpropusq0
mes donnees	rrstssssu
mesa	tsssssssq
mese	yrsrsrrup
meses	qqruurvsr
mess	sussssssr
message	ttqrrquqw
message board	sssssssur
messages	srsrsrssv
messaggio	ssssssvrr
messenger	ssswsrrsq
messing	stsusrrsr
messing you	stsusrrsr
mesure	rrsrsussu
mesure d	ssssssssu
met	1xpxvsnoi
met and	sssrssssu
met de	uxrprurrq
met ons	rrsvsrsss
met vriendelijke	sssussssr
meta	ursrswtsq
method	ssssssssv
metro	rwsrssssr
mets	srssssuss
meu	rvrrrsvrr
mevrouw	puruturrq
mfg	rtsrsxssp
mi	zwpstssql
mi 0	sussssrsr
mi farebbe	rurqrsvrs
mia	sssusssss
mich	wprtrpuqu
microsoft	rxrrrrsrt
microsoft teams	sysrssrrq
mid	ussqstrtq
middle	urursrssq
middle of	vssrssssr
midnight	ssurssssr
might	turrrrqtt
might be	utsrsrqst
mij	vssrssssr
mijn	qqrtrruuu
mike	rtssrvrsr
mil	rrstssusr
miles	wrrsrsrsr
million	rrtsrrrrx
millions	ssssssssv
millions of	ssssssssu
min	qv3qppxpm
min max	svssssrrr
mind	qssysrssq
mindestens	qsusstssr
minerals	rssussssr
minimum	sruttrssq
minister	rrsssrssw
mins	suuussrso
minute	q2rrqsqqs
minute 0	sssussssr
minuten	oxyntqqru
minuten mit	rxrrssrsr
minutes	q14lqprpq
minutes 0	sussssssr
minutes and	trurssssr
minutes of	sutrssssr
minutes to	rsvsssssr
minuti	rtrqrrvqw
minutos	ryrqrrurr
mir	tsuqvusqo
mir bis	sqvstqrst
mir leid	rrstsusss
mireille	svsrssssr
mis	susssssss
mise	surrttssr
mismo	rvsrsssss
miss the	srussssss
mission	rssusssss
mistakes	sssussssr
mit	u1sysrslk
mit 0	sruussrsr
mit anderen	sssssussr
mit dass	sssssrssu
mit deiner	rsstussss
mit dem	ssuwquqrp
mit den	srsutssss
mit der	rtrvrrqst
mit dir	rurwrrrsr
mit ein	rruusrssr
mit einem	rqsssvrst
mit freundlichem	svssssssr
mit freundlichen	ttqvusurm
mit grossem	rssrssssu
mit ihnen	rxrtsrtsp
mit ihrem	rrssvsssr
mit ihrer	trstsrusr
mit und	rvrsrstrr
mit unserem	rrstrsrsv
mit zwei	rrsvssrss
mitbewerber	rssssurss
mitbringen	ryqqqrtqw
mittag	susssssss
mittagessen	sussssssr
mitteilen	qrruurrsu
mitteilen dass	rssusssst
mitteilen zu	rsssvsssr
mittwoch	ryrquqqrs
mittwoch nachmittag	swsrrssss
mitzubringen	srtsrsrsv
mitzuteilen	utsrssssr
mixed	sssssstur
ml	stssssxsn
mme	ryrrsrrrs
mo	ystqqqurp
mo fr	wqssssssr
mob	sssussssq
mobil	sssrssuss
mobile	ttrrssrur
mobile twice	sustssssr
mochte	qttsturrr
mochte sie	ssssusssr
mochten	pustqstru
mochten sie	strtrrrsu
mochten wir	rvsssrssr
model	rwsrrrvqq
models	rrrsrrxtr
module	vssrssrss
moet	vtsqssssr
moglich	tqtussssr
mohr	ssssssuss
moi	tturrtrrr
moin	vqtqrtxrp
mois	pprvsrrtw
moment	vrsssvrrp
momentan	trrrsusss
momento	tquwrrurp
mon	xpstsrtrq
mon 0	tprstsurt
mon fils	ursusrssr
monate	tqqrusurs
monaten	rqtutsssq
monaten moglich	srtussssr
monats	vssqsssss
monday	p1tqwprqp
monday 0	qxvrrrqrr
monday and	tssrststq
monday week	sussssssr
money	qpsuqttqw
money is	srssssvsr
money not	sssssussr
monica	sssrsusss
monika	vsssssssq
monique	ssssusssr
monitoring	wssrsrssr
monsieur	turpstrrt
monster	sssssssur
montag	qusuvrqrr
montag 0	ssssurrrt
montage	ursrsssst
month	yqqottrqu
monthly	sqrstrttt
months	porxyqwqp
months 0	ssssssusr
months from	srssususq
montreal	ssrsssvsr
more	opryotrux
more closely	sssvsssss
more details	sssrsstsu
more information	srrrrrtsv
more jobs	sssssssur
more people	sssssusss
more than	rsvtqtqsr
more time	sssssusss
morgen	q3trsqqqq
morgen herr	strrssusr
morgen zwischen	sqsuusrsr
morning	w2rsrrqql
mortgage	rrsrssssw
most	qrtsrrrrz
most applications	sssrssssu
most of	sssrssssu
most people	qsssssssu
mostrar	ruursrssr
mother	tusrssssr
motivation	srstusssr
moto	ussssssss
mountain	usssssssr
move	orwwssqqt
move forward	pqvwtrrrs
moved	tttusrsrp
moved forward	ssutssssq
moves	rssrssssu
moves forward	rssrssssu
moving	ssuxrrrro
moving forward	tsrvrrrrr
mr	rsqtpywqp
mrs	wtrqrrrrt
ms	rvrrwrrsp
ms ferreira	wrsrsssss
msc	qsssrsssw
msc oceanography	qsssrsssv
much	tsqwqrqqw
much for	tssvssrsr
much you	srssssrsu
mucha	rssusssss
muito	ssssussss
multiple	ssrssstru
multiple choice	ssssssssu
municipal	sssussssr
museum	ssssusssr
muss	trrrrtrrw
mussen	otrxrsrrt
mussen wir	qtrtrrrsu
musste	rssusstsr
mussten	qssrrtssv
mussten wir	rtsrsusss
must	qstsqqxss
must be	rtvrssruq
must have	stsrssvsr
must wait	srrtssssu
mutual	rusrsssss
muy	ssrwrrssr
mvr	ssssvssrr
my	ysoopr1ou
my client	srssssuss
my desk	ssssssusr
my hands	sssussssr
my iphone	rvsusrrsq
my jobs	sssrssssu
my name	rtrrrrwrr
my previous	ssssssuss
my resume	xrsrssrsr
my son	sussssssr
myself	rtssssusr
myself and	sussssssr
myself for	ssssssusr
n	umsuqvsqw
n ai	rssvssssr
n est	rsrqrwurr
n o	qrstssssv
na	rypuqsspu
na 0	rssqssssv
naar	ytspqqtqt
naar de	srtsrrrrv
nach	wvoxrrsoo
nach 0	nqtwssssv
nach ablauf	vrsrtsssr
nach absprache	srrstssrv
nach dem	rwrtrrrsr
nach der	tsurrursr
nach einem	sssussssr
nach rucksprache	sssusssss
nachfolge	srstssuss
nachmittag	rwrrtrrsr
nachricht	tqqtvsssr
nachricht von	ssrsustsr
nachste	qvtsruqrt
nachste runde	srutrsrsr
nachste woche	qwrrrvrsr
nachsten	squprrust
nachster	strutqrru
nachster woche	ssssussss
nachstes	ssturrrrr
nacht	ssssusssr
nada	qtrsrwrru
nadie	qrutsussr
nadja	ssutssssr
name	ospxon4sr
name has	sssrsusss
name i	susqssrst
name is	rurrrrwrr
name on	srwsrsrss
name so	usssssrsr
name thank	quqzssqvm
namen	uusqsrtsq
namen des	vssrssssr
namens	russsssss
namens de	susssssss
names	usrtsrssr
nao	xpp1pwppq
narrative	surtssstr
narrative designer	sussssstr
nationwide	sssssssus
natural	srssssvsr
nature	svrrsssss
naval	rrssssswr
navigate	sssssssvr
nda	sussssrsr
ne	vqrqtsrrv
ne pas	sussssssr
ne sommes	sssrssssu
near	srssrrust
near future	ssssssvsq
nearby	sssssssur
nearly	srstssvsr
necesario	rssrssssv
necesitamos	qsrurrssu
necesitamos que	rtrrrsssv
necessary	srssssssu
ned	rusussssr
nee	vrrqssurr
need	ptuoqussv
need a	ssssssrsu
need from	srssssssu
need not	sssrsvssq
need to	rtulstttu
needed	qsrrrsxuq
needed from	rssqsusst
needed to	sssssssus
needs	urrurtrrs
needs some	usssssssq
negative	urtrsssss
negative vous	ussrssssr
nehmen	qpvxssrsr
nehmen sie	rqvtsrsss
nehmen wir	sssqstsst
nel	rrvusssrr
nele	rwrrurrrr
nella	susssssss
nennen	ttsrsrvsq
ness	rrrsrrr0p
neste	rrsussusr
neste momento	rrsussusr
net	rprqusqr0
nette	qrsyssssq
network	rrrtrrssw
networking	srsrssrrw
networks	ssssssssu
neu	rsstrrswr
neue	qqqpqwwyq
neuen	rsrqsrssx
neuer	rtsqsuusr
neues	qrrsrswur
neugierig	stsrssvss
never	rqturssrt
never ask	qssstsssu
new	ooqmpur5w
new ceo	sssssursr
new computer	sssssssus
new date	sssrsusss
new in	srsssstur
new job	srsrssrvs
new jobs	sssrsssvr
new position	ssssssrru
new sales	sssrssvsr
new so	sssssssur
newer	srssssvsr
newly	sssssssvq
news	ssqvrtrqw
news is	sssvssssq
next	utrswrtnr
next friday	ssssssssu
next monday	sssrssuss
next round	sqstvsssr
next step	rtstsstsq
next steps	xwtqssrsn
next time	sssussssr
next wednesday	sussssssr
next week	rstqtrvss
ni	qrsqsxsss
nice	sqrqrryrt
nicht	vmx1qwpqm
nicht aber	trsrvrssr
nicht abgeschlossen	srursussq
nicht berucksichtigt	rssusrrsu
nicht fur	rrsustssr
nicht geklappt	sssqssssu
nicht im	rsssssssu
nicht in	qsrwrursr
nicht mehr	qqutsrutq
nicht vor	ssurssssr
nichts	ttrtryqro
niederlassung	ussrsssss
niemand	trsqsvssr
niemanden	sssrsusss
niet	qtuvqvqqr
niet aan	rssusssss
niet in	rrvssssss
niet opnieuw	rrsssvsss
nieuwe	rrsssvsss
night	qssussurr
nights	tprrrrwrt
nights and	ssssssssu
nil	srsvssssr
nils	stssussrs
nimbus	qtsussrtr
nimbus ledger	qssussstr
nimm	srwsrrsrr
nimmt	srssusrsr
nine	ursrssvsp
ninety	sssssussr
ninety 0	sssssussr
niveau	srsrssssv
nix	vtrrrtrsq
nj	sssrssvvn
nj 0	ssssssttq
no	noy0qxtkq
no 0	rutsruquo
no action	sussstssq
no charge	srssssssu
no es	qrvqssssv
no for	ssssssssu
no from	sssussrsr
no further	rtsqsrtsu
no has	rssusssss
no hay	qsuqrvssr
no longer	qrrwsrrst
no luck	susrssssr
no more	srutssssq
no new	sssrsussr
no not	sssrssssu
no pressure	ssssustsr
no puedo	rrstsvsss
no response	ssssssssu
no se	trsrrsuss
no te	rsssssssv
no thanks	tssrssusr
no you	sssrssrsu
nobody	tttnrrvss
nobody has	sussssssr
noch	tptsp0pqt
noch nicht	trwprvrsp
noche	susssssss
nochmal	vrstssssr
noemi	ttursrsrr
nog	srsurursr
noi	rrruvrsrr
noll	rssrssssu
nombre	ussssssss
nome	rqrurrxrr
nominated	ssssssuss
non	ttrwptqrr
non c	ursussssr
non ci	zrsrssrrq
none	rtuttrrrr
none is	sssutsssr
noon	tssrtrttq
noon 0	sqssssutr
noor	vrrssstsr
nord	tsrsrrsur
nordsee	ttsqssusr
noreen	ssssssusr
north	rrssssvsr
north america	ssssssusr
northbarge	ssssssusr
northmere	qsssssttt
nos	uts1oppqs
nos termos	vrstssssr
nosotros	strrwrrrr
nosotros el	susssssss
nossa	srsrussrv
nostra	qrsrswrsu
nostro	rrstssvsr
not	npszq0pnu
not a	srsrruvrr
not able	srsusussq
not accept	svsqsssst
not add	sssrsussr
not advertised	ssssssusr
not affect	ssssssssu
not allow	srvsssssr
not allowed	vsssssssr
not among	rssussssr
not an	sssstussr
not answer	usssssssq
not ask	rrsrssssw
not available	sssssussr
not aware	ssssssusr
not be	pqtyrvqrr
not been	rrrutrsrt
not carry	sssussrsr
not come	srsrsusss
not disclosed	sturssssr
not do	susssrsss
not enough	qstvssssr
not even	ussrsssss
not exist	ssutsrssr
not fit	ssssssssu
not for	sssqssruu
not get	surqtrrsu
not give	rssssussr
not going	sssqsstsu
not have	rrrvrvqtr
not hired	srstssssu
not hold	ssssssuss
not in	sssssussr
not know	sssrssssu
not make	rsssssssu
not match	rssussssr
not meet	sssusssss
not miss	rstrrsrsv
not need	rstssrrsu
not one	sssvssssq
not opening	sssrsusss
not promise	rssrssvsr
not put	rssussssr
not qualified	sssussssr
not raise	susrssrst
not read	tvsrssssq
not reply	tssussssr
not see	vssrsrrst
not selected	rrsvsrsst
not send	ussssrssr
not started	ssxsssssp
not stop	sssvssssq
not successful	rssrssssu
not take	uttsrtssp
not taken	sssrssssu
not the	uturrrrrr
not to	rrrvrssrv
not trying	ssusssrss
not wait	srrswsrrs
not want	rtrrrrssu
not work	sssqssssu
not workable	srsvssssr
not you	sssussssr
note	trytpqrvn
note on	rsutssrss
note that	surqsrsxp
note this	ssssssssu
notebook	srussssst
nothing	uusqtrrtr
nothing new	sssssssur
nothing to	svsrssrsr
notice	rssvurrrs
notice period	srsvssssr
noticed	rrsrsstsw
noticias	sssqssssw
notifications	tssssssuq
notify	susssssuo
notify you	sussssstp
notre	suutrtrrp
notre part	trurssssr
nous	tupxtsrqp
nous accusons	vssrsssss
nous avez	rssusssss
nous avons	qrsvsurss
nous ne	ursssrrst
nous vous	rurwsrssq
nouvelle	rurussssr
nov	stssusrsq
nov 0	ssssusstq
novel	ssusssssr
november	rtrtrrssu
novembre	vrsrrrusq
noviembre	sturssssr
now	qpvxpsqqv
now available	rrwrsssrs
now i	ssssssusr
now it	sssrsvstq
now on	rrsrssssw
now open	sssssssur
now the	rssxssssp
now to	ssssssssu
now we	srusssssr
now with	ussrsstsq
nu	vrrsssssr
nuestra	rwrqrussr
nuestro	xrrurrrrr
null	sssusrsss
number	vsrssptrt
number 0	ursssssss
number for	ussssrsss
number of	srrusssss
numbers	trrqstrru
numerical	ssusssssr
numero	uqsrrsssv
numero de	uqsrrsssv
nummer	uusrssrsq
nummer 0	usssssssq
nun	ussssrrss
nuove	rrstsssur
nuovo	qrssswssr
nur	stqwqwprp
nuria	rssusssss
nurse	sssqrrysp
nurses	srssssvsr
nutzen	ussrsssss
nv	ssssvsrss
o	trv0qnqpt
o 0	rururrssr
o de	rtsqssssv
oakmont	rusrsssss
oat	urtsssssr
oben	rssssvssr
oberrauch	xrsrssssq
obra	wqrrvrrrr
obrigada	vrsvsrrrq
obtained	sssssssru
obtained from	sssssssru
obteve	qrstssssv
obvious	susssrsss
obviously	vtssssssr
occasion	stsussssq
oceanography	qsssrsstv
oct	rturssrss
oct 0	rtursssss
october	ssrstswrp
october 0	tsssusrsr
october and	susrssssr
oder	uzspsqqun
odile	vrursrssr
of	sqswrstqt
of 0	tpwsqruqt
of a	srtprtssw
of address	stsssussq
of all	rrsssssrv
of applications	tssrssrsu
of april	susssrsss
of birth	srusssssr
of cost	ssusssssr
of course	sssrsrtsu
of data	qssssswst
of day	ssssusssr
of de	ussrssssr
of difference	sssssssvq
of fair	sssssssvq
of five	sssussssr
of his	sssrssssu
of hours	susssstsr
of interviews	sqssussss
of it	twrrsrrss
of its	ssssssssu
of jan	sssssussr
of january	usssssssr
of je	rwrrurrrr
of july	srsssussr
of luck	sswussstn
of may	usssssssr
of my	sssrsstsu
of new	ssssrussr
of northmere	qsssssstt
of our	tsrprruvs
of people	srsrsstsu
of quality	sssrsusss
of sales	srsrsswsr
of staff	rsvrsrsst
of the	rtqssusov
of them	wssqssssr
of this	rrsurrrrw
of those	rtsussssr
of today	sssssusss
of us	tsrusrssr
of you	trrwrsqss
of your	rttqtprxr
oferta	sqrqxrrru
off	tsprstwrs
off on	sssssussr
off the	vtrtstrsp
off to	srssssvsr
offen	srstssusq
offen fur	sssrssuss
offene	rurssstsr
offene punkte	sursssssr
offentlichen	sussssssr
offentlichen rechts	sussssssr
offer	nnos&rnpt
offer for	rrrryrrss
offer letter	rrsszussn
offer of	ssssrsssu
offer you	qqrr1rqrs
offered	srsruusrr
offered to	sssrvsrss
offers	ssrqrsrtv
offers you	sssrssrus
office	xtssssspo
office at	srussssss
office is	svssssssr
officer	rvwrrsrvm
official	srstwsrrr
offnen	srssssssu
offre	rrsusssss
oficial	rqrrvrrwq
often	ssssssssu
ogni	trsrswrsr
oh	rsrrrsssx
oh well	sssqssssu
ohne	pquvqszrp
ohne dich	rssvssssr
oi	xruurrrro
ojo	srssvssss
ok	srtvuqqsq
ok on	sssvssssr
okafor	ursrvrrsr
oktober	rrvssurrr
oktober 0	rssusrssr
ola	prruszrrq
old	qtwpqstst
oleksandr	rrrsrsusu
oltmanns	ussrsssst
om	pxrurrtrq
om 0	rwsrssssr
omdat	rrstsrssv
on	osrxrvspt
on 0	pstvqsttr
on a	ourvtrtrs
on all	ssssssssu
on any	ssutssssq
on as	sssssusss
on august	ssssusssr
on average	rssusssss
on call	srstusrsr
on campus	rrssssssu
on everything	ssssvsssr
on experience	ssssssvsp
on file	sssrssssv
on friday	vqsurrrsr
on hackerrank	srussssss
on hold	rrsqszrsr
on it	ssrruttsr
on monday	surtrrrsu
on my	srsrsrxrr
on our	qpstrvurt
on page	ssssusssr
on purpose	sswsssrsq
on saturday	uusrssssr
on sunday	vrsrrsusp
on that	srrstrvrs
on the	ursopztqs
on their	srsssssus
on this	rsrurrsrv
on thursday	szrprrusp
on top	trsrustsr
on tuesday	rtrrtrrrv
on why	ssvsssssr
on your	ousstsqtu
onboarding	srssvsssq
once	uttorurqs
once the	rssrtsrsu
once we	susrstssq
once you	sutsssrsr
onder	rrssssrsw
onder de	rrssssrsw
one	quysqsqqs
one day	vsssssssq
one from	sssussssr
one had	ursssssss
one in	srswssssp
one month	vsssssssr
one more	rsssssssu
one of	rssuppypt
one on	sussssssr
one other	sssssursr
one page	srwsssssr
one place	srssssssu
one time	srssssssu
one year	srssttstq
ones	rsutssssr
online	tqynqqqrz
online assessment	srwrrsssr
online banking	qsssssssu
only	trqsprquy
only 0	srrsrsrsw
ons	rxrrstqqs
onsite	rtsrstwso
ont	ssssssusr
ontvangen	yrsqsrssq
ontvangen en	vssrssssr
onze	rrrruvrsr
ook	ttrsrrusr
oort	svsrsssss
op	2qsvtrtpk
op 0	rrsvssssr
op basis	russsssss
op de	srstssssu
op een	srssussss
op kantoor	utrrssrsr
op woensdag	susssssss
opdracht	srtsssuss
opdrachtgever	srtrrvssr
open	rqrvrrysp
open any	usssssssr
open to	rtstssvsp
opened	tssrurrtr
opening	wqrsruwro
opening of	sssrsusss
openings	ssstsussp
opens	sssstussr
operation	ssssrussr
operations	ssssusssq
operations lead	ssstusrss
operative	sssustssp
operative 0	sssussssr
operator	vuursurrm
opgenomen	srsussssr
opgenomen in	srsussssr
opnieuw	rrsssvsss
opportunites	rsssssssu
opportunities	strvqqtqu
opportunities coming	sussssrss
opportunity	rrquqqutw
opportunity to	srrtrrrru
opportunity with	ssssssuss
opt in	ssssssssu
optado	qssrssssw
optado por	qssrssssw
optical	ssvssssrs
optics	srustssrr
optional	susssssss
options	stssusrrs
or	pvunqputx
or 0	rvrrrssss
or change	ssssssrsu
or friday	russsssss
or madam	qsssssssu
or so	ssssssusr
or the	sssrtussr
or two	susssstsr
or you	rurrrrwrq
orale	sussssssr
orchardgate	ssssssrus
orchardgate bank	ssssssrus
orde	ursrsssss
ordem	qrspswssv
order	qruqtvqqu
ordine	rxsrrssrr
ordner	srussssss
ore	svuqrrrtq
ore 0	stvrrssrr
org	srrrrrrry
organisation	russssrss
orientation	svsssrrss
original	rvsssrrrs
originals	rrssssssu
ort	qxrrrsurq
os	wxsqputqo
os melhores	uusqssrsr
oscar	srussssss
osgood	sssrssssu
ostern	swssssssr
ot	ssssssuss
other	posxptssx
other candidates	rrrvrrrrv
other way	sssrsussr
others	trrutrrst
otis	sussssssr
ou	uursrrrsr
ou l	susssssss
oublie	rssvsssss
ouest	rssrsusss
oui	qrrquuust
our	rrrvrttqu
our 0	srutssrss
our best	srsruussr
our careers	rssusssst
our company	qrswtsssr
our current	sssvssssr
our experiences	sssssssvq
our form	rrssssssu
our general	sssrsusss
our headquarters	sussssssr
our hiring	ssssuussp
our new	sssrsusss
our next	svqssssss
our office	srutssssr
our operations	ssssusrss
our place	swssrssrr
our platform	srsrssuss
our processor	rssrssssu
our project	sssqssssu
our sales	rsssssuss
our search	sssssussq
our selection	srssussss
our site	sssrssssu
our staff	tssrssusr
our success	sssssssvr
our system	yssqssrsp
our team	zsrrsrsso
our upcoming	srssssrsx
our way	sssussssr
ours	sssssttsq
out	sunxqrspv
out and	rssrssust
out more	ssssssuss
out of	rurrttsss
out on	srstrsssu
out our	srsrsstsu
out the	ssrrrrrrw
out there	sssrsussr
out this	sssqssstu
out to	tssussrsr
out with	utsrssssr
outcome	tssutsrsp
outlook	strtrsurr
outlook for	srstssusr
outra	rrswsrrsr
outside	surtrrstq
outstanding	stusssssq
over	rsrwtsqpv
over 0	qqrrturrx
over het	rssusssss
over the	rvrurrrss
over their	sssusssss
own	vqsrsrrru
ownership	srsussssr
p	mrp2yrrqr
p 0	rssusssss
p m	susrtstss
p s	rsswssssr
pa	srsrssrtu
paar	sssrsusss
package	rrrsusssu
package was	sssrssssu
page	qqwttrtrs
page 0	ssssusssr
page on	ssvsssssr
pages	sqususssr
pages we	srssussss
pagina	uqyqrrrrr
paid	qrqwsrvsr
painted	usssssssr
pair	susrsssss
pal	sssssxsso
pan	stssusssr
panel	qtrsxvpqq
panel for	srssstrsu
paper	sutsssrsr
paperwork	srrsvsssr
paperwork is	srrsvsssr
papier	rr0rrrrrr
par	qvtpvrsrs
par une	rsssssuss
para	uurwtpvrl
para a	wtsrsrrrr
para el	qurpussrv
para que	rsrwrsrss
para uma	rurrssuss
para una	trsrssuss
paragraph	srvssssrr
parallel	wsssssrsr
parcours	rtursrrsu
parental	ssssssrsu
parents	rsssssssu
paris	wrsrrrrst
parish	sssussssq
parking	rssssusss
parle	strrrsuss
parliamo	rursvssrr
part	rqxqspvsr
part a	rsssssuss
part of	rtwqsrrrr
part time	srsssstuq
parte	rqrxrrurq
participate	rrvssssss
partie	srstsusss
parties	sssrssssu
partir	rqsrtrwrr
partner	puqqrr2rq
partner for	susrssssr
partnerin	ussrsrusr
partners	rvrrwtsrp
partners met	rrssxrsrr
party	srsrssssw
pas	uqusssstq
pas de	ursrusssr
pas en	ssssssssu
pas encore	rrutssssr
pasamos	rysrrsssq
pass	rruurrqrt
pass mark	srutsssss
passar	vyrsrqrrp
passcode	susssssss
passe	sqususrsr
passed	qrttutsrr
passed on	qssusstsr
passed the	sssrvtsrq
passen	ssssssrvr
passi	svssrssrs
passiert	vssqsssss
passiert jetzt	vssqsssss
passing	wtssssrrq
passing to	wrsssssrr
passt	pwsuuqvqn
passt das	srsswsrsr
passt ihnen	sussssssr
past	rxrsrrrrt
patent	srussssss
patience	vrrqsussr
patient	srsuttstp
patients	srsrrrxsr
patio	sssrsussr
patricia	srssssuss
paula	zstqtrtrn
pauline	stsrsussr
pause	rsrrswrtr
paused	sstrsussr
pay	prtsvqsru
pay for	srswsstsr
pay you	sussssssr
paye	srsutsrss
payment	srruurrrt
payment for	sssussssr
payments	sssussssr
payroll	srsrussts
pays	ssssstusr
pazienza	usspswrsr
pb	rrsusssst
pc	qqtqqqq1t
pdf	trvsrrxvj
pe	ssssssusr
peadar	rssxssssq
peak	svsrurssp
pedagogique	ussrsssss
pela	tuurrrsrr
pell	sussssssr
pelo	vtsrssssr
pen	ssussstsr
pencilled	rwssssssq
pending	trsqswssq
pensar	srussssss
pension	ssssusrsr
people	wopvqrvpu
people and	urswsrssp
people do	wsssssrsr
people i	ssssssusr
people in	rsssssssu
people team	ussstrssq
people to	sssssusss
people we	sstssstsq
people who	ursosstsv
per	qrrztqrov
per 0	ssssussss
per aver	rssussssr
per averci	usssssssr
per chat	srussssss
per il	pvrzrrrrq
per l	sussssssr
per la	psssswrru
per le	qssxssssq
per post	srstussss
per un	rvrrrsvrr
perception	ssrsssssu
perche	qsstssssu
perche ti	qsstssssu
perdona	rusrrvssr
perfect	srsrssust
perfil	srrrrrwru
performance	rrtsssuss
period	sqswssrss
period 0	srsvssssr
periode	rrssrsssv
perkovic	rssqssssv
permissible	sssussssr
permit	rrrruurts
permitted	ssurssssr
pero	qqrvrruru
pero te	srssssuss
person	pvqvop0sp
person and	sssssswso
person at	svssssrsr
person talent	ssssssusr
person who	sssrssuss
persona	sptzrrrsq
personal	ttqqrurrv
personalamt	sssssusss
personalauswei	rstssssru
personalauswei und	srsssssrv
personalberate	sssssssqv
personalberatu	rqssssrsw
personally	ussqsssss
personas	rustssssr
personen	ttrvrrrrr
personen in	srsusssss
personlich	rtsussssr
personliches	ssssssssu
personlichkeit	srutsrssr
personne	qrsssuusr
personnel	rssrrusst
personnes	rrsvsssss
pes	susssssss
pessoa	trsusssss
pete	srusssssr
peter	rsssssvss
petersen	vssrsrssr
petit	sussssssr
petite	svsrssssr
pettifer	rsssssssv
peut	rusrsssss
peux	rvrrusrrr
pfeiffer	tssrsussr
pflege	rssqstuvq
pflegefachkraf	rrsrrsryq
pharmacy	ussrssssr
phase	sutrssssr
phase of	sussssssr
phone	ttsrsozps
phone screening	sussssssr
photo of	ssssssssu
photos	trsrssvsq
photos of	trsrssvsq
piacere	rurqrsvrs
pick	vrwrtsssm
pick any	sswrssssr
pick the	sssssurtr
pick up	wrssssssr
pick your	sssstsusq
picked	vrtursrsp
picks	sqssxsssq
piece	ttwqrsrsr
piece jointe	sutrssrsr
pike	wrsssrssr
pile	ursqsuusp
pin	qrssssusu
pine	srsturrtr
pinegate	rrssssssu
pinegate consulting	rrssssssu
ping	srssssuss
pipeline	stsusstsp
pipelines	ssssssyqq
piso	qusqssssw
pitch	suussstsp
piu	ppuuvrrtq
pizza	ssrsrsvrs
place	pvqvsurqt
place in	srsrsusss
place on	stsussssq
placed	rrrrtyssp
placed on	rssssvssq
places	rqutrrtru
plain	srwsssrsr
plaisir	rrsrwsrss
plaisir de	rrsrwsrss
plan	rrtsrsrrw
planner	rtsrsvssr
planning	uurrrrssr
plans	sussssrst
plant	srrrruwsq
plant manager	srsrssvss
planta	rvsrrssss
plastic	ssvssssrs
platform	rssqsrwss
platform team	sqsrssust
platz	qrrtusrst
platz 0	rssrutsss
platze	rrsssrssw
plaza	trrvqusrq
plaza 0	rrsvssssr
plazo	pqusurrru
plazo de	pqusurrru
please	p3wjwnqqu
please add	sssussssr
please check	rtvrssssr
please click	ssssssssu
please come	sqssssssu
please complete	puzqrrrrs
please confirm	sstsusssr
please do	vtstrtqrp
please find	ussqtsusp
please finish	ssusssssq
please let	sussrsqsu
please make	srssssssv
please note	tusrsrsuq
please review	rqrrwssru
please send	srtsussss
please share	sqssssuss
please submit	stqsssssu
please use	rsssssssu
pleased	rtrpytrrr
pleased to	rtrpysrrs
pleasure	srstvsrsq
pls	rtrxsttrn
plus	pttsvqurr
plus zuschlage	srssussss
plz	ssusssssr
pm	szsppovvq
pm 0	svsssssrs
pm bst	sussssssr
pm et	srstssusr
pm to	sqssssuss
png	wtssssrrr
po	vrsqssrtt
pode	wrrrrrrsu
poder	ursprrssv
podra	qrsussssv
podrias	rwsqrrusr
pogo	srssrsrvs
pogo bikes	sssrssrwq
pogo marcus	srstssssu
pohl	stssusssr
poi	wqrwrrrrr
pointers	sussssrss
policy	strrsrrtu
politecnico	vtsqssssr
polymers	ssssrussr
pool	rrsrsvusq
pools	ssssvssrr
pop	srrussrst
pop in	sssussrsr
popped	ussrsstsr
popped it	ussrssssr
popular	ssssssssu
por	suoxqtoox
por el	rssusssss
por eso	rrsvsssss
por la	sxsqrrssr
por telefone	vrsrssssr
por tu	sssrsusss
porgiamo	rrsussssr
porque	pqrtrxrxp
porque no	rrsqsysss
porta	pwrurrsrt
portal	tprrrqtuw
portal by	ssrsrsssu
porte	rruussssr
portfolio	1ursrqqrn
posez	susrsssss
posez sur	susrsssss
posicao	rrrrrwusr
position	uruy1psog
position 0	sssrusssr
position as	ssssssrru
position at	srvvtrrro
position has	rrsusrsss
position in	sssrssssu
position is	stsrtussq
position of	sssqvssss
positions	sqsustrtr
positive	ussssssss
posizione	qsssswssr
posizione di	qssrswssr
possible	rtvrrrrrt
post	sqvtustro
post of	rrurusrss
poste	rquxtvsrm
poste 0	ursrssssr
poste a	rrsssvssr
poste de	rutttrrsq
posted	rqrqrsszt
posted by	tsssssrur
postfach	surrsssss
posting	trrrrruvr
posting it	ssrsssvsr
posto	rtsxrsssq
posts	sstrsusuq
pour	mxpuwstps
pour l	qssvsssss
pour le	rututrrsq
pour un	stsrssurr
pour vous	rqrsruust
pouvez	srsrsvsst
powerful	ssssssssu
pr	wrrssssrs
pr 0	wrssssrrs
pra	xvrsrrrrp
practical	ssussssss
practical and	srussssss
practice	rrssrruvr
practices	ssssssuss
praktikum	ssrsssrsw
pramie	trsrssvsr
prasident	rustssssr
prazo	wrsqssssr
pre	sssrssssu
preavviso	rssrvsssr
precious	wssrssssr
prefer not	sssussssr
prefere	rrsssussr
preferences	srrrrrrwu
preferred	sssstsusp
preguntas	srussssss
premiere	sqruttrsr
premium	rrrrrsrp1
preparation	susssssss
prepare	rvtrsqrsv
prepare for	rqsrsrssx
prepared	rqssssssw
pres	rrstssuss
preselection	ussrssssr
presentation	rxrqssssr
presentation and	sssrssssu
presentation is	sussssssr
presente	stryrrrsp
presented	sssssursr
presented to	sssssursr
presently	sssrsvssr
presidente	rrsurwrsr
press	trwrsrrsp
press release	ssusssssr
pressed	srsssussr
pressure	ssstusssq
pretty	srssssssu
previous	ursssstrr
prevista	rsrqrvsru
prevoyez	svsrssssr
prezado	rssyssssq
price	srsrssrrw
prices	rrrrurrrv
prices on	ssssvsssr
prima	zursrrqrp
primary	wrrstrssr
prime	sssrussss
principal	stsruwstm
print	ussrssrss
print shop	usssssssr
prions	susrssssr
prions de	susrssssr
prior to	srsrsusss
pris	rssusssss
priscilla	sustssssr
prise	trsrusssr
prise en	srsrussss
privacy we	ssssssuss
private	srrrtrvrs
priya	tsrsussrr
pro	rrrrusrsu
pro stunde	srssussss
probably	rssrsstsv
probation	srsrxsrsr
probezeit	srssusssr
problem	rsurrrsrv
problem we	ssvssssrs
procedimento	vtsqssssr
procedura	rrstswssr
procedure	urstssssr
proceed	rssutrrrs
proceed with	rssutssss
proceeding	rssvssssr
proceso	usstsrssr
process	suusstrqp
process for	ssusstssq
process is	ssusssssr
process of	susrssssr
process we	suqssssss
process will	sssrssvss
processo	qssxsrssr
processo seletivo	rsswsrssr
processor	rssrssssv
produce	srursussr
product	tquqsqttt
product analyst	tsssssstq
product manager	rrvsssstq
production	trsurursp
production manager	ssssrussr
productive	sqssssssw
products	rrrrrrssw
produktion	ssssssrtu
prof	tsrrtrrsv
professional	rtrrrrusu
professional 0	sssssssur
professionale	srsusssss
professionals	srrtrrurt
professor	sstrssrsu
profiel	vrrsssssr
profil	rsqrqrypw
profil mit	ussqsstss
profil passt	ssssssuss
profile	prsvrpwqu
profile on	sssrssusr
profile to	rtsssssru
program	rqsrtrtsv
program for	ssssssuss
programme	qttsrrtss
programs	srsrssrsw
progress	srursssrt
project	spqqrsuvv
project manager	rsstsrsvr
project was	sssqssssu
projects	rrstssssu
projekt	rurtrrtsr
projet	svsrssssr
promise	vrsqsrwrp
promise anything	rssrssvsr
promised	ssswsrrsq
proof	sssrssssu
proper	qxsrssrss
properly	vtsrssrsq
property	rrsqswrtr
proposal	rssrssssw
propose	rwrqsursr
propose d	rwsrssssr
proposed	ssssusrsr
proposer	rrsusssst
proposition	sssrsusss
proposta	rtrrwrurr
propuesta	rsrvrsssr
proseguire	srvssssrs
protect your	ssssssuss
protection	rtsqssrsx
prova	ssvxrrrrp
proved	sssussssr
provide	ttrprstts
provide an	vsssssssr
provide you	sssssssus
provided	swrrrssst
provided in	sussssssr
provincia	ursrssvss
provisional	vrtsssssq
proxima	rwssssrss
proxy	ssssssrsu
prueba	rqxqusssr
prueba no	rrxrsssss
pruebas	trusssssr
prufen	srsrussst
prufen und	rsssssssu
pruft	tssqsusss
prufung	urtutrsrp
prufung durch	ssurssssr
pt	srussssss
public	rursrsuss
publicity	ssusssssr
publicly	ssvsssssr
published	sssrsrtvq
published a	sssssssvq
puedes	sruusrssr
puedo	qqrsrvuss
puesto	vsvsrtqrp
puesto de	ruwprurrr
puis	srsruurss
pulled	usssssssr
pumhosl	sssrsvssr
pump	ssusssssr
pun	usssssssr
punkte	qutsusssq
punkten	usstssssr
punto	rrsssusss
puntuacion	trsvrsssr
puoi	qqusvssrr
purchase	sssrssrrv
purpose	sswssrrsr
pursuant	sssssussr
pursuant to	sssssussr
pursue	rssusssst
pursuing	sssussssr
put	qtqutvpqt
put it	srssurrst
put on	sssrssssu
put the	srsrusrss
putting	ssrwrvrrp
putting up	sssrsussr
python	srtssszsm
q	ustrsrssq
q 0	ssusssssr
qa	rttttsssq
qq	rwsssssrs
qu	vssrssssr
qu il	usssssssr
qualification	trstssssq
qualifications	stsutttsm
qualified	orr1srtsp
qualified candidates	rssxssssq
qualify	ssssssssu
quality engineer	sssrsussr
qualquer	xqvrtrrro
quand	ssssusssr
quando	qruqvrurr
quanto	rrvurssrr
quanto la	rssussssr
quartal	sssrsurss
quarter	sssssurss
quatre	qrsvssusr
quatschen	rvssssssr
quatschen wir	rvssssssr
que	pos1qzwmm
que j	rrsssusss
que ja	rrswsrrsr
que la	trsrsussr
que mas	srvssssss
que no	sqrvrursr
que nos	prvtrrssv
que nous	srssssssu
que se	rssrsusss
que sepas	rtsrssvss
que si	qqrsvvrsr
que te	pssqrxvsr
que vous	surqrtusr
queda	ursssssss
quedamos	rrsvsssss
quelqu	rqsysrrsr
quelqu un	rqsysrrsr
quem	rrsurrsrv
quer	rrrqrvvrr
queremos	rtsssussr
querida	uvrqsrssr
quest	qtswrrrsq
questa	qrrvrsrut
question	tqwqrsrru
questionnaire	urtrrrrsv
questions	qqzpssrqv
questions and	sqsrssssv
questo	rrsvsssur
qui	rsrtttqrt
qui a	rrsusssss
qui vous	rtrrsrrsv
quick	rzqsrrsrq
quick call	rwssssssq
quick one	stsussssr
quieres	rssusssss
quiet	rsturtrtp
quill	susrstssr
quillmark	rsssssssu
quince	ussrsssss
quindi	zrrqvrrrp
quite	trsrrrssv
quite right	sssrssstu
quite the	usssssssr
quiz	ssusssssr
r	ortvstsrt
r 0	orrsuuust
ragazzi	ursvrsrsq
rahmen	rtrrssvsr
rahmen eines	rssrssvsr
rail	ssvrssssr
raise	strrsrrsv
raise it	susrssrst
ral	rrrrvsvrr
raman	rtsssssru
ran	srsrssssv
rang	rrrurrtss
range	sssrssrut
range of	ssssssrus
ranked	ssssusssr
ranking	ssssusssr
rare	vrsssssss
rate	rqqqurwsu
rate 0	srrsusvrr
rates	srrrrrrrx
rathaus	ssrssssvr
rather	srrusussr
rating	sssssusss
rating 0	sssssussr
raul	sssrssssu
raum	rtrrrrvsr
re	qptuxwtoo
re after	srssssvsr
re at	usssssssr
re building	ssssssusr
re excited	rsurvsrsq
re going	sssussssr
re hiring	sssrssvsr
re looking	susrssssr
re not	srrwrutsn
re on	svrssrrst
re optical	ssvssssrs
re reviewing	usssssssr
re sorry	ussrsrsst
re taking	qsssssssu
reach	swrorusrr
reach out	ttsrstssq
reach the	sssrssssu
reached	wsrtsrrsq
reached us	wsrsssssq
reaching	qqs0ssxsl
reaching out	qqs0sswsl
react	srvssstrr
read	utvortour
read all	usssssssr
read in	sssssusss
read it	vstrssrsq
read more	sssssssvr
read on	rsssssssu
read twice	usssssssr
reading	trsqssssu
reading it	qsssssssu
reads	tssrssssu
ready	rstsssrrv
real	vpvqsqsru
real regret	sssqsstst
really	rtqtttsss
really enjoyed	sssussssr
really liked	rtsrsussr
reason	prrwsrrrv
reason given	qssusssrt
reasoning	trwrssssq
reasons	rtsqsssst
receba	vrrrrrsru
recebi	1rsqrrrsq
receipt	yrtqsrrsq
receipt of	vrtrssssr
receipts	stusssrsr
receive	tsrrrrrsx
receive our	ssssssssu
receive the	sssssssru
received	5oqorrrqv
received and	wssrssssq
received your	xrrmrurrw
recent	srrqsursv
recently	srsrrsrsw
reception	vrsrtsrsr
reception de	wrsrsssss
recevez	rssrsusts
rechts	sussssssr
recibido	zrrrrrrrr
reconcile	ssusssrss
reconciliation	srussssss
reconocimiento	trsrrsssv
record	rqxssrrst
record a	srusssssr
recorded	urtsssssr
records	sstqtrsst
recruiter	sssqss2rl
recruiter at	srtrssvrr
recruiters	ttsqsssqv
recruiters from	sssssssru
recruiting	ssrvrrttq
recruiting team	ssrussrss
recruitment	usztrwurf
recruitment for	rssrsvssr
recruitment team	urrtstssr
recrutement	vsrsrrtsq
recrutement de	srsrssuss
recu	vqsussrsq
recu le	usssssssr
recue	vssrssssr
recurso	qssussssu
red	rrstssssu
reden	vrtssrrsq
reden wir	vrurssssr
reef	ussrssssr
reel	suusrsrsr
ref	vrsrtsrtr
refer	russstusp
refer a	sssrstusr
refer to	rustssssq
referat	rssusssss
referees	qssrssssw
reference	qrqvrsrut
reference 0	rsstsssru
reference is	qsstssssu
references	ussqttssr
referent	srssssssu
referral	ussrssssr
referred	sssssussr
reflection	srsssussr
reflection on	srsssussr
reg	trssssusr
regard	rsrrstssu
regard to	sssrsussr
regarding	strrrrwrr
regards	rrsxno0ot
regards person	ssssssyso
regards the	srsrrsssv
regards your	spsrssrsy
regime	rrsswssrs
regina	wssrssssr
regional	susrsstsq
register	rrrtrrtrv
register and	sssussssr
register now	sssssssru
registering	sssrssssv
registering for	ssssssssu
regret	qrrvqtsru
regret de	rssusssss
regret that	sssqsstsu
regret to	srsvrrsss
regular	sssrsusst
regularly	sssssssvr
regulated	sussssssr
reichen	rssusrsss
reicht	ssuurrssr
reimburse	sussssssr
reimbursed	susrssssr
rein	sssusssss
reinigungskraf	sssssssvr
reisekosten	sursssssr
reisekosten werden	sursssssr
rejected	sssrssssw
rejection	rrrpssssz
relacion	srsqssssw
relation	srsrssvss
relaxed	sussssssr
relaxed about	sussssssr
release	rrurrurru
release for	ssusssssr
released	sssstrsru
relevant	qssussuss
relevant experience	qssusssss
relocation	srssssuuq
remain	rssqryrss
remain on	sssssussr
remain under	sssrsusss
remaining	sstussssr
remember	trtqtsrts
remercions	trrvssssr
reminder	sussssrst
remote	qqqrsq22h
remote 0	qssussrur
removed	sssprttrv
removed from	rrrrrrurv
remuneration	rrsrxsrss
remuneration 0	rrsrvssss
renata	ssssssssu
renewal	qsssssssv
rent	srsssutss
renuncia	rqsvusssr
reorganisation	sssrsvssr
rep	sssssussq
rep is	usssssssr
rep will	rssssussr
reparto	utssssssr
replies	ttsqtssss
replies to	stsstsssq
reply	strqwqvqq
reply with	sussssssr
reply yes	srssustrr
repondre	trrrsursu
repondre a	srssssssu
reponse	trsrsussr
reponses	srssssssu
report	wtqqutqrr
report any	sssssussr
report from	ssrsrsssu
report to	susstsrsr
reporte	rrsrruuss
reporting	rrssrsurt
reports	ssssssssu
repository	ssusssrss
representative	sssttsssq
req	ttssstssq
request	usspqtrrw
request for	srsrrsrrw
request your	ssssrussr
requested	sssrsussr
required	rssrqqzrr
requirement	ssstssvsp
requirements	sqstrrwrq
requires	ststssqts
requires no	sssussssr
requisition	rrtustssq
reschedule	swsssssrr
reschedulings	sussssssr
rescue	surusrssr
research	srrssrsuu
research fellow	srsrssssv
reserve	tssqutrsr
reserver	rusrssssu
resident	psssssssw
resolutions	sssssssvq
resolutions you	sssssssvq
resolved	rssvssssq
resource	sssrsssus
resource for	sssrssrus
resources	tsuqssrrr
resourcing	srtttsssq
respect	ssssssssu
respected	usssssssq
respond	utrrssruq
responda	vtrqussrq
responda a	vrsrsssss
responsabile	sxsrrsssr
responsable	urussrrsr
responsable de	trurssssr
response	uqtrstrst
response has	usssssssr
responsibiliti	ssssssvsq
responsibility	srusssssr
responsibility to	srusssssr
responsible for	ssssssusr
respuestas	rrurssrsu
rest	turrsrsss
reste	pvrurtrsr
rester	rrssrsssv
resto	wrrurrrrr
result	rrvrsvqtr
result in	sssrsvssq
result we	sssussssq
resultado	qrvpssssv
resultat	rsrussssr
resultats	rtsrsusss
resume	ypropqwvr
resume and	ussrssssr
resume you	ssssssrvr
resumes	sussssssr
retail	rssvsssss
retenu	tvrrssrsr
retour	vssrssssr
return	rqvrurtrs
revenue	ssssssuss
revert	sssqsuusq
review	xpqtwprpu
review new	sssussssr
review the	rqrrwssru
review we	sssussssr
reviewed	uurwrrrrp
reviewed and	sussssssr
reviewed your	qtswrssss
reviewing	ywrrsrrro
reviewing applications	vrstssssq
reviewing it	vssrsssss
reviewing your	russtssss
revisit	sssrsusss
revisit the	sssrsusss
reyes	sssrsvssr
rh	tsrrrrswq
ricerca	usstrrsur
ricevi	qsstssssu
ricevi questa	qsstssssu
ricevuto	1qsrrrrrp
richard	trsrsusss
richtige	srstsrusr
richtigen	rrutssssr
ride	sussssssr
ridge	sssrsustr
rien	qqsxsursq
riferimento	rssvssssr
right	tpquttpsv
rights	ssssssssu
ring	ttrqsxvsk
ring me	srsssuusq
ring you	stsrttusp
risorse	srsusssss
risorse umane	srsusssss
rispondere	ussrssssr
risulta	rrstssssu
robin	qssssusss
roda	rurwrrrrq
roe	qqqtrqtr0
roe leider	sssrrtssv
roe vielen	rssrssssv
rohit	ssssssssu
role	uzrturzoe
role at	swsptsrsq
role on	srssssuss
role we	srurssssr
roles	rssussusq
rolf	vsssssrsr
rolle	qrrtrvtsr
ronda	rrsrrwssr
room	rxvptsqrr
room for	srusssssr
room on	svssssssr
rooting	stsussssq
rooting for	stsussssq
round	qwrsuvrrp
round of	sqssussss
route	urrrutsrq
rs	sssstssuq
rsvp	sssrssrsv
rsvp by	srsrssssv
rucksprache	sssusssss
rucksprache mit	sssusssss
ruf	qwrrrtqru
rufen	srrrrsurt
ruft	sssussssr
ruft sie	sssussssr
ruhe	ystqsrqrp
ruhland	ssrssrssu
ruht	qrsrsxssq
ruimte	rsssssssu
rules	rsussssst
run	sqtvsrtrr
run a	srsvsstsq
rund	sqtrssrsu
rund 0	srrsssssv
rund um	srussssss
runde	rtvvrrrsq
running	rurrrtqrv
running order	susssrssr
ruolo	qvsursssr
ruolo di	qvsursssr
rush	ssusssssr
ryan	ssusssssr
s	sypztoopt
s est	rrswssssr
s il	susssssss
s:0	vmqtnmox6
s:0 0	nuryrouk0
s:0 company	ssssssrus
s:0 data	ussrssrst
s:0 day	sssssswsq
s:0 days	ssssssvrr
s:0 feb	ssssssssu
s:0 februar	stsussssr
s:0 from	ssssssssu
s:0 hours	ssusssssq
s:0 ihre	usssssssr
s:0 job	sssssxrso
s:0 miles	sssssssur
s:0 min	ssussssrs
s:0 months	ssssssuss
s:0 more	rrrrrrrxs
s:0 neue	sssssssus
s:0 new	rrrrrrpzt
s:0 nieuwe	sssssssvr
s:0 october	svsrssssq
s:0 off	srssssssu
s:0 onsite	ssssssxrp
s:0 searches	sssssssru
s:0 septembre	srstssssu
s:0 tage	srusrswrq
s:0 to	ssssssrrv
s:0 uhr	svrsssrrs
s:0 year	rsssssssu
s:a	lsqtrnvr4
s:a 0	sssrssssv
s:a change	srssssvsr
s:a data	ssssssrvq
s:a fit	ssssssrur
s:a house	ssssssrrw
s:a new	sssrsstqw
s:a time	sussssssr
s:a week	ssssssvsq
s:abo	rrrsssryq
s:about	rrrrrtxqt
s:absage	rursrrrsv
s:account	rrrrrrrr0
s:add	ssssssvrr
s:administrator	sssrsussr
s:adresse	qrssssssv
s:aerospace	srtrssyqq
s:after	stsqssssu
s:afternoon	rrrrsrqry
s:ag	srssssssu
s:agent	rrrsrrrry
s:aggiornamento	qsssswssr
s:ai	uussssssp
s:air	srusssssr
s:ait	rssussssr
s:aktuelle	srsssssvr
s:al	rsssssxqr
s:alert	rrrrrrp2p
s:alert for	ssssssrur
s:alerts	rssrssrm2
s:all	ussrssqrw
s:almost	rsssssssu
s:als	wqqtsutrq
s:als augenoptikerme	trsrsusss
s:alta	rrssrsssv
s:alumni	sssssstur
s:am	uvqqtqqru
s:am 0	rwrrrsrst
s:am donnerstag	sssssrssu
s:amazon	rssrrrtsu
s:an	rtrrrstpx
s:analyst	trqrrtzpp
s:analyst 0	rtsssswqq
s:analyst at	ssssssxsp
s:analytics	trvsrsuqq
s:analytics engineer	ssvsssrsr
s:and	npoqpon56
s:and 0	ssssssrvr
s:and more	qrrrrrn8n
s:anfrage	susrsssss
s:angebot	srrrtrrrx
s:anmeldung	vsrqsrsst
s:announcement	sssssussr
s:announcing	ssssssssu
s:another	rrrtrrqry
s:antrag	sssssrssv
s:antrag auf	ssssssssu
s:antwort	rsssssssu
s:any	ssssstrur
s:apartment	rsssrrqry
s:appeal	srrrrssrw
s:appeared	sssssssru
s:appeared in	sssssssru
s:apple	ssssssrsv
s:application	7ooznqkh3
s:application 0	ysstsssrn
s:application confirmation	vssrssssr
s:application confirmed	wsssssssr
s:application decision	ssssssssu
s:application for	2qrtrsnmv
s:application has	sssrssssu
s:application is	tssrsussr
s:application marlow	sssrssssv
s:application outcome	sssussssr
s:application received	yrrsrrrrr
s:application software	xsrrsrqqu
s:application status	prrvrroq1
s:application to	ssrvrrrss
s:application unsuccessful	rssussssr
s:application update	ssrsrrqrx
s:application was	tssvsssrp
s:applied	xssrsssrq
s:applied to	wssrsssrq
s:apply	rrsrsspzs
s:apply now	sssssspyq
s:applying	1qrsrrrqq
s:applying for	sssssssru
s:applying to	zrrsrrrrp
s:apprenticeship	sussssssr
s:april	rsrrrrqrz
s:ar	ussrssssr
s:architect	stsssssvp
s:are	orqqqrzvu
s:are hiring	sssssspxr
s:article	srsrssssw
s:as	rtrtsrxqq
s:as 0	sussssrrt
s:as software	ssssssurs
s:assessment	nr5rsssro
s:assessment for	qryrsssrr
s:assignment	rqvrtrrrv
s:assistant	uusussrsp
s:assistant application	vsssssssq
s:associate	ssttssrvp
s:at	wpomnn03s
s:at 0	1srrrroou
s:at contoso	srssssssu
s:at tovarn	ssssssssu
s:attached	urssssssr
s:attacks	rsrsssrrx
s:auf	qstsrtust
s:augenoptikerme	trsrsusss
s:august	rssssussr
s:aushilfe	trszrrrrq
s:ausschreibung	rssusssss
s:australia	ssssssssu
s:australia 0	ssssssssu
s:availability	svssssrrr
s:available	srtrssrut
s:avant	rrtrrsrrv
s:avant le	srursssst
s:aw	tzq0ptpql
s:aw aw	qrssswssr
s:aw bewerbung	vtsoswrsp
s:aws	rqssss1qp
s:az	swsussqrq
s:az 0	sssussrsr
s:azure	rsssssssu
s:b	rqswrsrst
s:back	qrrrruyrp
s:back in	qrrrsuzro
s:backend	sstsssruq
s:background	srssssust
s:bad	rsssssssu
s:bakery	stsussssq
s:banking	qssssssst
s:barista	srstssrur
s:be	pqrrrtovz
s:be a	ssssssrut
s:beach	ssssssssu
s:been	rtrptrps0
s:been created	ssssssrur
s:been rescheduled	sussssssr
s:been withdrawn	sssrssssu
s:begins	ssssssrrw
s:bei	usrtrqwrp
s:bei uns	sursssssr
s:benefits	rrsssszro
s:besichtigungst	sprsssssw
s:best	sssssssru
s:bestatigt	sqssssrry
s:bestatigung	urspssssu
s:better	srrsrrrrx
s:bewerbung	zspxpznpm
s:bewerbung als	uqrusvrrr
s:bewerbung bei	ursusrssr
s:bewerbung diatologin	sssrsvssr
s:bewerbungseing	vssrsssss
s:bewerbungsproz	rrssssssu
s:bien	vssrssssr
s:bien recu	vssrssssr
s:bikes	tssrsssvq
s:bitte	pqsrvurrt
s:blw	ttstssssq
s:blw west	ttstssssq
s:bonus	ssssssrsu
s:book	rrsussssr
s:booking	srrrtrrrw
s:boost	ssssssssu
s:boost your	ssssssssu
s:both	ssrsssvsr
s:brand	sssrstrsu
s:bread	sssssrrrw
s:break	qrsssurrw
s:bright	ssusssssr
s:bring	ssssssr2l
s:building	srssssrtv
s:bus driver	rssrstssu
s:business analyst	sussssssr
s:by	ursrssrsv
s:c	ursprsurt
s:ca	qqqqrq3wn
s:california	sssssssvq
s:call	rysursrso
s:can	ssssssqtv
s:can be	ssssssrus
s:candidate	wrrrrruqt
s:candidate for	sqssssssv
s:candidatura	xorzrpqqt
s:candidatura a	rssrssssv
s:candidature	xprurvrrp
s:card	qrtrsssvs
s:care	srsrsurst
s:career	opqpqqtv3
s:careers	srsrsssrx
s:case	srvssssss
s:casting	sssvssssq
s:catch	rusrssrsu
s:cd	ussrsssss
s:centre	russsrsst
s:cfo	vrsrssusr
s:challenge	rqzrrssrr
s:chance	ssssssrsu
s:chance to	ssssssrsu
s:change	ttrqrruru
s:change of	stssssvsr
s:changed	rssrssssw
s:chat	ssssssrsu
s:check	rrtrrrssw
s:checking	rrrtrrszo
s:checking in	rsstssl0r
s:chef	srsrssvrs
s:chief	ssvsssssr
s:ci	rssrsswpu
s:citizen	sssrssyso
s:claim	sssrssssu
s:class	rssssxrsp
s:class 0	sssssxsto
s:clerk	stvrurrrp
s:client	stsssussr
s:closed	rssvssssr
s:closes	ssssssrsv
s:closing	sssusstsr
s:closure	ssssssrsw
s:co	ssssusssr
s:coach	sssusssss
s:code	rsssssrrx
s:coding	suvrrsrrs
s:coding test	surssssss
s:colloquio	svssssssr
s:coming	sssrsusss
s:coming in	srsrsusst
s:companies	srssssssu
s:company	qrrqrrusx
s:complete	qrxrrrrsu
s:complete your	rrvrsssst
s:computer	sssssssus
s:computer vision	sssssssur
s:comunicazione	rrstswssr
s:con	rssusssss
s:confidential	ssrstsusr
s:confirm	rsssssrqy
s:confirmation	xssosqop0
s:confirmation for	rrssssrrx
s:confirmation of	vrsrrssst
s:confirmed	vsrrtrqru
s:connecting	rsssss1rn
s:conservation	rrssussst
s:consultant	ttsrsutsp
s:consultant opening	susssstsr
s:contact	sussssrss
s:contoso	rrssssstu
s:contract	srsrrrxup
s:control	sssssswrq
s:controller	ssssssuss
s:conversa	rvstrrssr
s:corporation	rsssssrsv
s:corpus	srvssssss
s:could	srsrssssv
s:counter	ssssussss
s:courses	ssssssqrw
s:created	ssssssrur
s:credit	rssrstsrv
s:crew	ssssussss
s:culture	ssstsrrsu
s:curated	ssssssqtt
s:curriculo	0rrqrrrrs
s:cv	tvrxrrtqn
s:d	tqquuqrru
s:da	rrrqssvrv
s:dank	uusqsrssr
s:dank fur	susrsssss
s:danke	xrsrsrrsr
s:data	qqssrs2uk
s:data analyst	qqssstrsw
s:data engineer	utrrssutp
s:data engineers	rqsssszqq
s:data scientist	tstsssxtk
s:date	sssrsusss
s:day	pqqttqxpw
s:day 0	rrsrsswrs
s:days	ssssssvrr
s:dbs	srssssssu
s:de	vsxrotots
s:de votre	susssssst
s:dear	rsssssssu
s:decision	rrrursrsv
s:declined	qrsurrsrv
s:defense	sssssswrq
s:dein	qrrsqrps1
s:dein job	ssssssrvr
s:deine	xqrrrrtsr
s:deine bewerbung	zrsrsrrsq
s:deinen	ssssssrsu
s:deiner	rsstsrsur
s:deiner bewerbung	sssusrsss
s:deiner nahe	sssssssur
s:del	rqryrrrss
s:deletion	rssrssssu
s:delivery	rssrssssv
s:demand	srtsrrrrw
s:demande	rtrrrrrrv
s:demande de	rtrrrrrrv
s:den	trrssrvsr
s:deputy	ssssusssr
s:der	rsqrttrut
s:designer	trwtssrso
s:designer role	srusssssr
s:details	ssrrsswsr
s:developer	psrrqp8wh
s:developer application	rrsrssyrr
s:development	trsrrrwsp
s:development engineer	tssrsstur
s:device	ssssssusr
s:devops	rrsusssts
s:di	rqurtrrqx
s:diatologin	sssrsvssr
s:diatologin karenzvertretu	sssrsvssr
s:dich	rqwrtrrvq
s:did	qrrqrrqs1
s:did not	rssrrsrtv
s:diego	qqqqqq3ts
s:diego ca	rrrrrrtxq
s:digest	srssssssv
s:digital	srrrsrrws
s:dir	strrssvsr
s:discussion	sussssssr
s:disposition	srsusssss
s:do	qpstvrqqy
s:do it	ssssussrs
s:do not	rrsrrrqrz
s:does	ssssssrrv
s:dog	ursrsstsr
s:domanda	srsrsssrv
s:donnerstag	sssssrssu
s:dream	rrrrrrqq1
s:driver	rrsurtrst
s:driving	ssrsssssu
s:du	otqwqutrs
s:du 0	qtrxsrrsq
s:du zeit	rtssrvrsr
s:due	svsrrssss
s:e	wwtqrrqqs
s:e mail	qvrssssru
s:earning	ssssssrrx
s:easy	rsssssrrw
s:editing	srwrrsssr
s:ein	rrtsrtssu
s:ein stipendium	ssssssssu
s:eine	rssrsrxsr
s:eine nachricht	sssrssvss
s:einen	surssssss
s:eingang	ussrsssss
s:eingegangen	vrrsrrsst
s:einladung	rvrtrrrrt
s:einladung zum	surssssst
s:el	trurssssr
s:electric	rsssssssv
s:elektriker	russsstsr
s:em	srsrssvss
s:email	rrrqrrrl5
s:embedded	ssssssrus
s:employers	rsssssrsu
s:employment	rrrttrrvr
s:en	upworttst
s:energy	sussssssr
s:engineer	slnlmm/6f
s:engineer 0	srrrrrrsy
s:engineer at	xrrrrrvro
s:engineer full	tsssssrqv
s:engineer fully	usssssrrs
s:engineer i	sssssssus
s:engineer in	rsrrss3sk
s:engineer job	rsszsspvn
s:engineer jobs	ssssssswr
s:engineer remote	sssrssory
s:engineer role	qqtrusuuq
s:engineer stealth	ssssssusr
s:engineer the	ssvsssrtq
s:engineer with	tsssssusq
s:engineering	qqsrrq9qm
s:engineers	rqsssszqq
s:enterprise	ssssssrus
s:entrevista	rvrwrrrrr
s:epic	sssrssssu
s:erfolgreich	rrsrssssw
s:ergebnis	rsrxrsssr
s:erinnerung	sxtsrrrrq
s:es	rrvrrurrt
s:esito	srssssssv
s:essai	srvtsssrs
s:est	ussrsssss
s:estate	rrsxssssq
s:etwas	rrrqrwtvq
s:etwas fur	sssrsstvq
s:even	rrstssuss
s:evening	ssssssssu
s:event	srsssrrrx
s:ex	ssssssusr
s:ex faang	ssssssusr
s:excel	ssusssrss
s:exciting	rrsrss0pq
s:exclusive	rssrsssrv
s:exercise	suvsssrsq
s:experience	rrrrrrqrz
s:expires	srsssssru
s:explore	ssssssrru
s:expression	rssussssr
s:expression of	rssussssr
s:eye	srsssstsu
s:faang	ssssssusr
s:faang founders	ssssssusr
s:fails	sssqssssv
s:falls	srsrssstu
s:family	rtrrrrrrz
s:feb	ssssssrrv
s:februar	stsussssr
s:fee	qsssssssu
s:feedback	qtrwssqss
s:fellow	trssusssq
s:final	sttursrsq
s:final reminder	ssusssssr
s:final round	srsussssr
s:finance	trtqssusq
s:find	ssssssqtv
s:finish	rsssssssv
s:fit	srvrsssuq
s:fit for	sssrsssur
s:five	srsrssssu
s:flight	srssssssu
s:follow	rzrssrpup
s:follow up	rzrssrqrr
s:for	zrppnnus0
s:for a	rvsrrsqut
s:for applying	1qrsrrrqp
s:for data	rrsrssrsw
s:for job	rrsssspyt
s:for junior	psssssssx
s:for product	sstsssvrq
s:for senior	rsssssvrs
s:for software	sttrssvsp
s:for sr	ssssssurr
s:for systems	rsssssrrv
s:for the	svsssstrq
s:for you	rrrrrrttv
s:for your	vtryrqsqo
s:ford	rssrssrsx
s:ford motor	rssrssrsx
s:form	xsrqsryqm
s:fortune	ssssssurs
s:forward	rsrtrrqrw
s:founders	ssssssusr
s:founders 0	ssssssusr
s:frage	rrsrrrwsu
s:free	rqrrrrrr0
s:freelance	ssrsssvsr
s:fresh	sssssssur
s:friday	ssssssrsv
s:from	poqssotu2
s:from the	srsvsssuq
s:front	vssrsussq
s:full	urrqsrwsp
s:full stack	vssrssrrt
s:full time	sssrssxto
s:fulltime	ssssssusr
s:fully	ussssssrs
s:fully remote	ussssssrr
s:fur	rruuqqsvr
s:fur dich	rrusssrvq
s:fur ihr	susssssss
s:fw	xvrtrqpqr
s:fwd	qwrvsqsqt
s:fwd bewerbung	qrsxsrrst
s:fwd cv	rzsqssuro
s:gear	sssrssssu
s:gerente	srssssusr
s:geschickt	ssssssuss
s:gesprach	sussurrsr
s:gesprek	rusurrssr
s:gesucht	ussrsstsr
s:get	trsrrrqn3
s:get 0	ssusssssr
s:get more	ssssssspw
s:get your	ssssssssu
s:global	urrrrrqtw
s:globex	rsssssrvs
s:gluckwunsch	srssssssu
s:gmbh	ssssusssr
s:gn	rsstssurr
s:go	rrrsrrqrz
s:goes	ssssssqrx
s:gold	qsssssssu
s:good	rrrssrqry
s:got	yrrrsrrrr
s:got your	vrssssssr
s:gp	rrrrxrtrq
s:gracias	rssusssss
s:gracias por	rssusssss
s:grand	rssssswrq
s:grant application	sssrssssu
s:graphic	vsssssssq
s:graphic designer	vsssssssq
s:graphics	rsssssp0p
s:great	rrrrrrzqs
s:group	rsssssrwq
s:growth	rwsssrssr
s:h	wrsssssrr
s:haben	prsrtsssx
s:hai	srurrsvrr
s:halcyon	sussssssr
s:hallo	srssssuss
s:handler	sssrsutrr
s:hargreaves	rzsqssrsp
s:harvest	srssussss
s:has	stspsrqsy
s:has been	rtrqrrqty
s:hast	rtssrvrsr
s:hast du	rtssrvrsr
s:hat	rrrrrrttw
s:hat ihnen	ssssssuss
s:have	vssrsstpt
s:have a	ssssssusq
s:head	srssstusr
s:head of	srssstusr
s:health	ssssttssq
s:hear	sstsssurr
s:hello	rrrtrrzrq
s:hello from	srstrr0rn
s:herausforderun	sssrssuss
s:herbst	vussrsrsq
s:herr	rqrsrrtsw
s:herr wienbarg	rqssssrsw
s:heute	strrssrut
s:heute 0	sssssssus
s:hey	sssusssss
s:hi	srstssusq
s:high	rrrrrrqrz
s:hiring	psqpqtoyy
s:hiring for	ssssssswr
s:hiring manager	ssssssqrx
s:hiring managers	srsqsspq1
s:hit	rrssssrrx
s:hit 0	ssssssssu
s:hohenfels	srstssssu
s:hold	rrsrswssr
s:holz	rtsrursss
s:home	rrtrrrrtw
s:home exercise	surssssss
s:hotel	srsrssvss
s:hours	srusssssr
s:house	xqrrrrqrv
s:how	qqtqrrrq2
s:how did	ssssssssu
s:how to	rrsrssrrx
s:huge	ssssssrrw
s:hunting	ssssrrqrx
s:hybrid	rrsrss2po
s:hydrologist	ssssssusr
s:i	rsrortrux
s:ich	stsrssusr
s:id	vsr0rrqqo
s:id 0	vsr0srqqm
s:ideas	ssssssr2l
s:ihnen	sssrssuss
s:ihr	mntstprq7
s:ihr angebot	ssrrrrrrx
s:ihr antrag	sssssrssu
s:ihr interesse	susssssss
s:ihr profil	rssrssust
s:ihr termin	rprssssrz
s:ihre	ssqvstqst
s:ihre anfrage	susrsssss
s:ihre bewerbung	tsrxstqqq
s:ihrem	srrsrsusu
s:ihren	srssssssv
s:ihrer	qrrtqvrrw
s:ihrer bewerbung	rssqsvssu
s:ii	vsrrrrory
s:ii 0	ssssssrru
s:iii	sssrssutr
s:il	rrrurrwvq
s:im	rrsrrrsvu
s:image	ssssssxrq
s:important	rqrsrrqr1
s:improve	ssssssqqy
s:improve your	ssssssqqy
s:in	lnoyoozyw
s:in 0	uttssrqrr
s:in a	ssssssqrx
s:in deiner	sssssssur
s:in ihrem	ssssrssrv
s:in my	sssrssssu
s:in san	rrrrrrxxn
s:in the	ussrssstr
s:inc	rrrrrrn4s
s:increase	qssssrssw
s:indeed	zrrrrrlo2
s:indeed application	0srrsrqqr
s:industries	rrrrrr7qk
s:information	rrrsrtrrw
s:ing	sssusssss
s:initiativbewer	wqssssssq
s:inscripcion	xrsrrrssr
s:inscripcion en	vrsrssssr
s:inside	srrrrstrv
s:instead	sssrssssu
s:instructions	rrustsssr
s:insurance	rsrsssssu
s:integration	rrrsrr0rp
s:interesse	russsssss
s:interesse an	russsssss
s:interest	qrr2rrprs
s:interest in	qrr0srprt
s:internal	srsstrsru
s:interview	l9qtrrppt
s:interview at	ssssssssu
s:interview feedback	svsrssssr
s:interview follow	rystssrso
s:interview for	rxssssssp
s:interview outcome	srsvssssr
s:interview process	sussssssr
s:interview request	susssssss
s:interview scheduled	swssssssq
s:interview with	swssssrrq
s:interviewer	swsrssssr
s:interviews	srsqssssv
s:intro	russsstsr
s:intro call	russssssr
s:invio	yrsrssrsr
s:invitation	qwtprrrrw
s:invited	sststsssq
s:invoice	ssssssssu
s:irish	sssssssus
s:irvine	sssssswqr
s:irvine ca	sssssswqr
s:is	mqpnurny6
s:is complete	qsssssssu
s:is hiring	rrssssryq
s:is it	ssssusssr
s:is looking	rsssssrwq
s:is on	sssssussr
s:is ready	rrrrtrsrv
s:is where	ssssssnrz
s:ist	tousrrrsw
s:it	upqquqnq4
s:it a	ssssussss
s:j	srussssss
s:jane	srsrssrrx
s:java	rqrrrrwqw
s:je	uqrurrurr
s:je sollicitatie	rrsusssss
s:jij	rtrqrrusv
s:job	wjkxpq5us
s:job alert	ssssssrur
s:job alerts	rssrssrm2
s:job application	wrsusrrrq
s:job id	trsyssqqr
s:job in	ssssssvrq
s:job offer	rrsrysrsq
s:job opening	ssssssxpr
s:job opportunity	srrrsr1po
s:job search	ssssssrrv
s:jobs	pqrqrru5n
s:jobs at	rrrrrrzsq
s:jobs for	ssssssssu
s:jobs in	rssrssrxr
s:jobs similar	sssssssur
s:join	rsrtsruss
s:join us	srssssuss
s:joining	trsrrutsr
s:jr	ssssssquu
s:june	ssrsrrrrx
s:juni	trrrrssvt
s:junior	rssqsrpwv
s:junior software	rsssssrut
s:just	qqsqqqnp9
s:karenzvertretu	sssrsvssr
s:kennenlernen	sussssssr
s:kennziffer	sssvtsrsq
s:kennziffer 0	rssvssssq
s:kim	srsrsrtrw
s:kinetix	strsusrsr
s:kitchen	srutrsusq
s:know	rrrrrr3rn
s:koch	zrsqrrvro
s:kontaktformula	vssrssrsr
s:l	ssrurrusr
s:la	rrrtrrrtw
s:la tua	rrstsssur
s:lab	usssssssq
s:laptop	ssrsssssu
s:last	ssssssssv
s:last chance	ssssssrsu
s:launch	ssssssvsq
s:law	ssssssssu
s:le	rstrrsrrv
s:lead	utrstrvqo
s:leader	vsstssssq
s:learning	sqssssuwq
s:learning engineer	sqsssstwr
s:lease	qssssssrw
s:left	ssvsssssr
s:les	strrssrsu
s:let	qrrrrr10i
s:let your	rssrssr1m
s:lets	ssssustrr
s:letter	tsrqvtrsq
s:level	ssssssrus
s:levels	ussrssrst
s:life	rrrrrrr1o
s:like	rsssssrtv
s:link	rtuqsrssu
s:link for	sussssssr
s:linkedin	tsssssvrr
s:links	sssrssssu
s:linux	rrrrrsrtv
s:linux 0	ssssssrru
s:list	srsrsusst
s:listing	ssssssrsu
s:ll	qsrssursv
s:ll be	rssssussr
s:local	ssssssrus
s:login	sssssssrv
s:lonely	ssssssrrw
s:looking	rrsrrrswt
s:looking for	rrsrrssws
s:loop	rsrsrrqry
s:love	rrsrrrqr0
s:loved	ssssssusr
s:loved your	ssssssusr
s:m	wrqvsrqrs
s:m w	trsusrssr
s:ma	tssussssr
s:machine	sqssssuwr
s:machine learning	sqssssuwq
s:made	rsssssssu
s:mail	qvrsrssrv
s:mail adresse	qrssssssv
s:maintenance	srsrssssv
s:make	rrrrrrpzt
s:mal	rssrssssu
s:management	qrrsrrvtt
s:manager	qvtsrzowl
s:managers	srsqsspq1
s:mandat	vrsrstrss
s:maps	ssssssssu
s:marine	ursstsrtr
s:market	ssssssssu
s:marketing	rsrvrrrst
s:marketing executive	rsstssssu
s:markets	vrtrrrrrs
s:marlow	srsrssstu
s:marlow falls	srsrssstu
s:match	ssssusrss
s:material	rrssssxrr
s:may	ssssssruu
s:may be	ssssssrur
s:me	ssssssvrr
s:me on	ssssssvrq
s:medical	ssrsrsssu
s:meet	rstrrrsru
s:meeting	spssrsrrz
s:message	rurrrt2pm
s:message from	susssssrr
s:message replied	rtssssxqr
s:mi	sssssswrq
s:microsoft	qrsqrsqxu
s:miles	sssssssur
s:min	ssussssrs
s:mind	ssssssqrx
s:mini	srussssst
s:minute	srsssssru
s:mise	sssusssss
s:mise a	sssusssss
s:miss	sqssssssw
s:mme	rrsusssst
s:mo	sssssstru
s:mock	sqssssssv
s:mock interview	sqssssssv
s:modelling	ssssssusr
s:mon	swrstsrrq
s:monday	stssssrsu
s:money	srssssssv
s:money on	ssssssssu
s:months	rssrssust
s:more	pqrqqqo7s
s:more jobs	ssssssrvr
s:morgen	swrsssrrr
s:morgen 0	svssssrrr
s:morning	rqrrrqqq5
s:mortgage	rsssssssu
s:most	ssssssssu
s:motor	rssrssrsx
s:move	rtssssusr
s:moving	rsrsrrqrw
s:my	rrsqsrrsy
s:n	vrsrsssst
s:n 0	vrsrsssst
s:nachricht	rssrsrwrt
s:nachricht geschickt	ssssssuss
s:nachster	ssussssss
s:nachster schritt	ssussssss
s:nahe	sssssssur
s:name	qsq4qqypl
s:name your	ssssssrur
s:need	rsrrrrxqt
s:need a	sssssspsw
s:needed	rqrrrrwrv
s:negotiation	ssssusrst
s:net	sssrsssrv
s:networking	sssssswqr
s:neue	rrrqrrtwt
s:neue jobs	sssssssus
s:neuer	swsqssssr
s:new	nopoppt15
s:new interview	srssssssu
s:new job	rrrrrrvst
s:new jobs	rssrssrzp
s:new message	sustssssr
s:new opportunity	ssssssyum
s:news	qqrpssps3
s:newsletter	ssrsssrsv
s:next	nwursupru
s:next round	susrsssss
s:next step	ssusssssr
s:next steps	qutttvrsn
s:nieuwe	sssssssvr
s:nieuwe vacatures	sssssssvr
s:no	tstrrsqqw
s:no 0	tssssussq
s:noch	orurswssu
s:non	rssusssss
s:not	qrrrrqos4
s:not find	ssssssrus
s:not let	ssssssrsu
s:not work	ssssssrsu
s:note	sssrsusss
s:noticed	rsssssssu
s:notification	rtsussssr
s:now	rrrrrrqyt
s:now 0	ssssssusq
s:nr	srursrrsu
s:nr 0	srursrrsu
s:number	yrrqrqqqy
s:nurse	stssssssq
s:nvidia	ssssssrvs
s:ny	ssssssrur
s:o	rsssssssv
s:october	svsrssssq
s:of	tlrwtqpo3
s:of 0	ssssssssu
s:of finance	sssrssuss
s:of interest	rssusssss
s:of results	ssrsssssu
s:of staff	ssvrsrsss
s:of the	sssrssrut
s:of your	vssssrspu
s:off	rrsssrrry
s:offer	poqr8rprr
s:offer letter	ssssusssr
s:offer of	ssssussss
s:office	rrsssvsss
s:office manager	sssrsvssr
s:officer	swtrsssso
s:oh	rssrsswrr
s:on	nursovpm5
s:on a	usssssssr
s:on hold	rrsrswssr
s:on linkedin	tsssssvrq
s:on monday	stssssrsu
s:on our	sssssussq
s:on sale	srsssrqrx
s:on the	qrstrrtsv
s:on your	qvrussrtr
s:one	rqurrrsrw
s:one more	ssussstsr
s:online	qpzqqrqq0
s:online assessment	rrxsssssr
s:online test	srvrssssr
s:only	sssssssus
s:onsite	rsrrrr9pk
s:op	ssssusruq
s:open	trrrrrpp1
s:opening	rxsrsryno
s:openings	rqsrrszuo
s:operations	ssssusrss
s:operative	rssustssq
s:operator	vssrsussp
s:operator hiring	sssssussr
s:opportunities	rqrqqqu7l
s:opportunity	ruqqqq%mm
s:opportunity at	sssssswrq
s:opportunity for	swssssrrr
s:opportunity with	rrssssyrq
s:opt	sssrssyro
s:optical	srssssssu
s:or	rrrrrrqsz
s:order	qqrqssqq2
s:ore	ssvrsssrs
s:ot	rsssssssu
s:others	sssssspxr
s:our	qrrttsuqv
s:our careers	srsrssssu
s:our decision	sssussssr
s:our hiring	sustssqrs
s:out	rrrsrrrp0
s:out of	rrsrssrpy
s:outcome	rssztrrsn
s:outcome of	sssussssr
s:over	rrstssurt
s:over je	rrstssuss
s:own	ssssssssu
s:p	rsstsryso
s:pack	srtsssssu
s:para	sqrqrrurx
s:paralegal	susrssssq
s:park	sssssswrq
s:part	rtsrsrrus
s:part time	stsssrsur
s:partner	srsusussq
s:paso	rtsrssssv
s:password	ssssssssu
s:pause	sssrsusss
s:pay	qsssssrsx
s:payment	ssssssssu
s:pc	rrrsrrr0q
s:per	srssrssut
s:performance	rrsussvrr
s:permanent	sssssswrr
s:person	rsqqqqtp4
s:personal	trsrsusts
s:pharma	ssssssssu
s:phone	rwsrsssrr
s:phone interview	susssssss
s:placement	sssrstyro
s:plan	srssssssu
s:planner	prsrsussv
s:plaza	trswrrssr
s:plaza de	urstssssr
s:please	rqrrrrsq1
s:plus	usssssssr
s:pm	rvssssssr
s:pogo	srssrsrvs
s:point	rrtrsussr
s:policy	ssssssrsu
s:pool	rrrrsyrsr
s:pool status	sssssussr
s:popular	ssssssssu
s:por	rssusssss
s:portfolio	zrsrsrrrq
s:position	rssuwtsro
s:positions	sssssswps
s:post	xvrqrursm
s:poste	urstssssr
s:pour	srsrssssu
s:power	ssrssro2p
s:pre	ssrsrsssu
s:premium	ssssssrrv
s:principal	sssssrsvr
s:privacy	sssrssrsw
s:problem	srusrsrru
s:problem with	ssssssssu
s:procedimento	vrstssssr
s:proceso	rrrvsursr
s:processo	qssyssssq
s:processo seletivo	qssyssssq
s:prodassi	vussrsrsq
s:prodassi spielfilm	vussrsrsq
s:product	rqvrrrtyp
s:product manager	rsusssssr
s:profil	qqrqrrvqz
s:profile	rsrrssttu
s:program	rrsrrrwsr
s:project	rurprruvs
s:project manager	ssssssrvr
s:project officer	susrsssss
s:project update	sssqssssu
s:projekt	srsvsrusq
s:promotion	ssssssrsu
s:proposal	rrrrssssw
s:proposta	rrsswssrs
s:proximo	ssvsssssr
s:prueba	rrxrsssss
s:psychometric	ssvrssssr
s:public	sssssssus
s:python	trrrrr0rp
s:python developer	srrrrrzrp
s:quality	sssrsustr
s:question	rqrrrrzss
s:questionnaire	trusrsssr
s:quick	qqrrrtzrs
s:quick question	rrssrsysq
s:r	vsrqsuppv
s:r 0	qtsrsvpqx
s:rate	srsrssrrx
s:rate your	srssssrrw
s:re	2rmuotkg!
s:re application	ruuysrssk
s:re bewerbung	rusvsursn
s:re fw	rwssssssq
s:re fwd	ussrssrss
s:re growth	rxsssrssq
s:re next	ssstsussr
s:re no	rsssssrsv
s:re on	rsssssssu
s:re open	ussrssssr
s:re prodassi	vussrsrsq
s:re quick	rrsrsrvst
s:re re	l3rruysqk
s:re trying	ssssssvsq
s:re your	sssrssssu
s:reach	sssssswsp
s:read	rsssssssv
s:ready	qrsrtruoz
s:ready to	rrtstsvqt
s:rececao	trsvssssq
s:receipt	sssrssssu
s:received	1rrorqqrv
s:received your	ussrsrsst
s:reception	sssrssssu
s:recommendation	ssssssqqy
s:recommended	rssssssqx
s:recommended jobs	sssssssqv
s:recruiters	sssrssssu
s:recruiting	srrrrrozs
s:recruitment	srsrssrut
s:recrutement	rrrutsssr
s:recu	vssrssssr
s:red	ssssssvrr
s:ref	ttswsstso
s:ref 0	sssussssq
s:reference	xrrqrrrrv
s:referenzen	rqssssrsw
s:referenzen herr	rqssssrsw
s:referral	srrqsrysr
s:reg	ursssssss
s:regarding	qrrsrvvrt
s:regarding your	rssrrwssr
s:register	sssussssr
s:registration	ssssssrsv
s:rejection	rssqssssw
s:relief	sssusstsq
s:relocation	svssssrrr
s:relocation to	svssssrrr
s:reminder	rutrrrqqx
s:reminder interview	swssssprs
s:remote	toqqqq!uj
s:remote at	usssssrrr
s:renewal	qsssssssv
s:rent	qsssssrsw
s:replacement	ssssssusr
s:replied	rtssssxqr
s:reply application	rsssssssv
s:reponse	srsrsussu
s:report	rurrrrrrv
s:req	ttsssswro
s:req 0	qtstsssss
s:request	qvsorruqx
s:request for	ssssssvrs
s:requirement	ssssssusr
s:requisition	rrtvstssp
s:requisition 0	rrtvstssp
s:reschedule	sussssssr
s:rescheduled	susssssss
s:research	wsssssrsq
s:research engineer	wsssssrsr
s:reservation	qrrrrrpq5
s:resolucion	qsssssssv
s:response	rsssssssu
s:result	sssxsrssp
s:result of	sssvssssq
s:resultado	prrysrrss
s:results	rsrrrrrvu
s:resume	qrrqsrrr1
s:resume is	qsssssssv
s:review	tsrrtsrru
s:ricerca	stsrrssur
s:rich	ssssssrrv
s:rif	rtsussssr
s:right	rrrrsrvru
s:role	qtxuurtyg
s:role at	rrrrsrrzq
s:roles	ssssssrvr
s:room	rrtrssssu
s:ruckmeldung	rrsssussr
s:s	sxsrrsrsr
s:safe	ssssssrrw
s:sale	rrrrrrqr0
s:san	qqqqqq4ts
s:san diego	qqqqqq3ts
s:saturday	sussssssr
s:save	srssssssv
s:save money	ssssssssu
s:say	ssrrsrrrx
s:schedule	srssssssu
s:scheduled	swssssssq
s:scheduled for	sussssssr
s:school	srsrrtssu
s:schreiben	ssstssusr
s:schritt	rrxsssssr
s:science	ssstsussr
s:scientist	tsusssxtk
s:se	rvrrssrru
s:search	qqqqrrmw3
s:searches	sssssssru
s:searches this	sssssssru
s:season	vrrttrrrr
s:secret	ssssssuqu
s:security	rsssssqws
s:see	rrtrrrrry
s:seen	ssssssusr
s:seen on	ssssssusr
s:selection	rrstussss
s:seletivo	qssyssssq
s:send	sssrssssu
s:senior	vprprpw2l
s:senior consultant	ussrsssss
s:senior software	tsssssvqq
s:sent	ussststsq
s:sent to	usssssssr
s:septembre	rrstssssu
s:services	rrwssstsq
s:session	rtsusrrrt
s:sessions	rrsrxrrrr
s:set	stssssrru
s:seu	rsstsssru
s:sg	tssrssssu
s:shift	srssssuss
s:shipping	srssssrrw
s:short	srsssussr
s:shortage	rsssssssu
s:shortlisted	sssrssvsr
s:should	sssqssrrw
s:show	susssssss
s:si	srssvssss
s:sie	mvrqrqsr2
s:sie haben	prsrssssx
s:signed	rsssssrqw
s:signed up	ssssssrqw
s:similar	sssssssur
s:similar to	sssssssur
s:sind	rssrssvsr
s:singers	srrrrrrrx
s:site	urssssrss
s:sites	ssssssrsu
s:situation	ssssssssu
s:skills	srsssspq0
s:skills with	srssssqqx
s:so	rsrtrrrrx
s:sobre	rrswssssr
s:software	zoqqonu4p
s:software developer	rsrsrstwq
s:software development	tssrsswrq
s:software engineer	vqrspok4u
s:software engineering	rrtsssvsq
s:solaris	ssssussss
s:solicitud	rssqssssw
s:sollicitatie	0qrvrqrrp
s:solutions	ttssssrtq
s:some	ssrstsrrv
s:someone	rrssssssv
s:something	srrrrssrv
s:soon	ssrssssrv
s:sorry	stsusrrsr
s:spielfilm	vussrsrsq
s:spielfilm herbst	vussrsrsq
s:spirits	ssssss0qo
s:splunk	ssssssrsv
s:sr	trrrrr0rn
s:stack	vrrrsrsrt
s:staff	rsvssrtsq
s:staff engineer	ssssssusr
s:stage	rxstrrsso
s:stage 0	stttssssq
s:stand	qrrrrvrsv
s:start	rrrqttyqr
s:starting	rssrsspq0
s:startup	sssrsswrr
s:startups	sssssssus
s:statement	ssrrssssu
s:statement of	ssrrssssu
s:states	ssssssrur
s:status	rqrxrtopz
s:status for	rssrssqry
s:status update	rssrsrqrz
s:stay	ssssssrrw
s:stealth	ssssssusr
s:stealth ex	ssssssusr
s:stellen	srrrrrrws
s:stellenausschr	sssssssvr
s:step	rswrssrsr
s:steps	qutttvrsn
s:stipendium	ssssssssu
s:storage	rsssssrtv
s:studio	rrrvsrsst
s:su	qssossss0
s:sua	ttsusrsrr
s:sua candidatura	trsusrsss
s:submission	srrssrytp
s:submission to	sssussssq
s:subscription	srssssssu
s:substitute	sssssuusq
s:successful	ssssssssv
s:successfully	ussssssss
s:summer	qqrrutqrz
s:supervisor	xrsssrrsr
s:support	rrrqrs1qp
s:support engineer	ssssssvrr
s:survey	ssssssrsv
s:sv	rrsvssusq
s:system	qrrrqrj#r
s:systems	rvqppp5yi
s:systems application	rsssssqry
s:t	rtrrrrqsw
s:ta	vssrssssr
s:tage	srusrswrq
s:tage woche	srssrswrr
s:take	qrtrqrqr1
s:take home	ssusssssr
s:talent	rrssstzro
s:talent pool	sssssusss
s:task	srvsssssr
s:tasting	ssssssrrx
s:tax	ursrsstsr
s:te	srssrruru
s:team	roqqtp8nt
s:teams	sussssssr
s:tech	trsrrrqrx
s:technical	rwrrsturp
s:technical support	ssssssvrr
s:technician	usssusssp
s:technologies	qrsusrzrp
s:technology	sssssssus
s:tecnico	wrstrrrsr
s:tel	svrsssrrr
s:tell	sssrssssv
s:tell us	ssssssssu
s:temporal	trsrusssr
s:termin	rrrrrssry
s:terms	srrsvsrss
s:test	sp5spqsqp
s:test invitation	surssssss
s:teste	suusrsrrr
s:testing	ssussstsr
s:tests	srussssss
s:texas	ssssssvrr
s:tfa	rvrrvrrsr
s:thank	ytqvqrpps
s:thank you	ytqvqrpps
s:thanks	yprvrrqqu
s:thanks for	yqrwrrqqp
s:that	sssrssrsv
s:the	musrqopr7
s:the 0	qtssssrsw
s:the best	ssssssssu
s:the job	ssssssrsu
s:the most	ssssssssu
s:the post	usssssssr
s:the rejection	sssqssssu
s:the right	rssssswsq
s:the week	sssssssur
s:theatre	srstssusr
s:therapist	sssrwsssq
s:there	ssssssrsv
s:these	srssssrrw
s:thing	usurssrsq
s:think	ssssssrsv
s:think you	ssssssrsv
s:this	trrqsqqr1
s:this week	ssssssrut
s:this weekend	rtssssrru
s:tickets	srssssqrx
s:time	qvrrrrxwn
s:time 0	srsssssur
s:time with	sussssssr
s:tips	srssssssu
s:tmrw	sutsrrrsr
s:to	ypulsmnr6
s:to 0	ssssssrrv
s:to complete	sswsssssp
s:to get	usssssssr
s:to hear	sstsssurr
s:to join	rssussrst
s:to the	qrsutssst
s:to work	ssssssssu
s:to your	qsssssssv
s:today	ssrsssssu
s:too	ssssssrrw
s:tool	ssssssssu
s:tools	ssssssssu
s:top	rprrrryru
s:top 0	srssss0ro
s:tovarn	rsstssssu
s:town	ssssssssu
s:tr	rssvssssr
s:trading	rssrsrssw
s:travel	sussssssr
s:treffer	sssssssvq
s:trial	ssssvsrrs
s:trip	rrrrrrqq2
s:trying	rssssswrr
s:trying to	sssssswsp
s:tu	tprrurrrx
s:tu candidatura	rsssssrsv
s:tua	rrstsssur
s:tuesday	ststsrrsu
s:two	ssssssssu
s:tx	rrrsrsxsq
s:tx remote	ssssssrus
s:uber	srsrssrrw
s:uhr	svrsssrrs
s:um	rrrrrurrx
s:un	rrrqrrury
s:und	rsrssustt
s:under	ussssssss
s:under review	ussssssss
s:unemployment	srssssssu
s:united	ssssssrur
s:united states	ssssssrur
s:uns	swrrrrtsr
s:unser	rrstusssr
s:unser gesprach	srssussss
s:unsere	ssssrssvr
s:unsuccessful	rrsvssssr
s:unter	sssrssuss
s:unterlagen	srsrsrssw
s:up	q0qtrqtnw
s:up for	rsssssrqw
s:upcoming	rrrrrrrry
s:upcoming interview	sussssssr
s:update	mtpwpwkk#
s:update 0	rtsrssrrw
s:update from	srswsrssq
s:update on	rvsvsssso
s:update regarding	rssssussr
s:update software	qrrrrron5
s:updated	susssssss
s:updates	rqqrqqoo9
s:upgrade	sssrsssrv
s:urgent	rssrsswsr
s:us	srrpsuurt
s:usa	rssssswrs
s:used	rrsrssssw
s:users	qrrprrqr4
s:uw	srsusrssu
s:v	rwsrssrsr
s:vacancies	rrssssryp
s:vacancy	rssssvssr
s:vacature	srsusussq
s:vacatures	sssssssvr
s:vacatures voor	sssssssvr
s:vaga	yrrusrrso
s:ve	rrrqtrrsy
s:ve been	ssrsusrst
s:venue	svssssssr
s:verification	ssrtsrsrv
s:verify	srrsssssv
s:verify your	ssrsssssv
s:versuch	sssrssuss
s:video	ttxrrrpqt
s:video interview	svssssrrr
s:vielen	uusqsrssr
s:vielen dank	uusqsrssr
s:viewed	sssusssrs
s:viewed by	usssssssr
s:viewing	rsssssssv
s:visa	qrsssstsu
s:visa application	qsssssssu
s:vision	sssssssur
s:visit	svssssssr
s:vom	srrxwrrso
s:vom 0	ssrxtrrsp
s:von	rsursstrt
s:von 0	rsussssst
s:voor	ursqssrvr
s:vorbereitungsd	ussrssssr
s:vorstellung	stsrusssr
s:vorstellungsge	rssrssssw
s:vos	srussssss
s:votre	tuqqquqqx
s:votre candidature	srstsussr
s:votre demande	rusrsssst
s:vous	russssstr
s:w	xrrvrrrso
s:w 0	wsssssssp
s:w d	tssusrssr
s:wa	ssssssrur
s:waiting	srsssswsq
s:waiting for	sssssswso
s:waitlist	rssssusss
s:wann	rtssrvrsr
s:wann hast	rtssrvrsr
s:war	rrsrssrrx
s:war dein	rrssssssw
s:warehouse	sssussssr
s:warning	sssssspl4
s:wars	srsrsrrsw
s:was	qqrqrqpq7
s:was declined	ssssssssu
s:was sent	usssssssr
s:was viewed	sssusssrr
s:washington	sssssssur
s:watch	ssssssssu
s:way	srttssssq
s:we	yoqqqrnp4
s:we got	wsssssrsr
s:we have	ussrssssr
s:we ll	rssssusss
s:we ve	sssrssssu
s:webinar	rrssssssv
s:week	rrrrrrsuv
s:weekend	rtssssrru
s:weekly	rrsrsssut
s:welcome	qqrqurpq3
s:welcome to	qqrrtrpq3
s:werkstattleitu	rtsrursss
s:werkstattleitu holz	rtsrursss
s:west 0	ttstssssq
s:what	tsrrsrpqz
s:what a	usssssssr
s:when	ssssssrrv
s:where	ssssstnry
s:why	rrspsrqr0
s:why i	sssrssssu
s:wie	rrrrrrrr0
s:wie war	rrssssssw
s:wienbarg	rqssssrsw
s:win	ssssssssu
s:wir	qrrqtturu
s:with	owonmpx2v
s:with our	sussssrrs
s:with person	sussssurq
s:with the	tsssssrsu
s:with these	srssssrrw
s:with us	tsrrrvqru
s:withdrawal	rssrssssv
s:withdrawn	sssrssssu
s:woche	srssrswrr
s:work	tqrrrrstv
s:work for	ssssssusr
s:worker	xrspsussp
s:worker application	vssrsrssr
s:would	rstsssusq
s:x	rtrurssst
s:y	rurrrrvsr
s:year	qsssrr0so
s:yes	srrruruss
s:you	voskqnxn6
s:you apply	rssrssrvt
s:you are	rrrsrr3rm
s:you did	rsssrssrw
s:you for	zurursqqn
s:you from	ssstssrsu
s:you have	tssrssupu
s:you ll	ssssssrsv
s:you may	ssssssrur
s:you need	sssssspsw
s:you re	prrrsrqr1
s:you to	srxstsssp
s:you ve	srrrtsrrw
s:your	vqqtnshs9
s:your amazon	sssssssrv
s:your application	yrpwpwnnw
s:your candidate	xrrrsrrrs
s:your candidature	sssrsusss
s:your career	rrrrrrq0r
s:your claim	sssrssssu
s:your dream	rssrssrqx
s:your expression	rssussssr
s:your interest	rrs0srrrp
s:your interview	q1rqssrrp
s:your job	qssrtrquu
s:your next	srssssrrw
s:your order	rrsrsrrry
s:your payment	ssssssssu
s:your profile	rsssssstu
s:your proposal	ssssssssu
s:your reservation	rrrrsrrry
s:your resume	sssrssssu
s:your search	ssssssrsu
s:your software	ssssssrru
s:your submission	sssussssq
s:your weekly	sssssssus
s:yrs	wsssssssp
s:zeit	rtrrrxrsq
s:zu	psrurvvsq
s:zu ihrer	qsssswssr
s:zum	tturrtrsr
s:zum online	srussssss
s:zur	rrrrstrsx
s:zusage	srsrxsrsr
sa	qsrrrrrwu
sabado	qwsusrssq
sabemos	rssusssss
sabemos que	rssusssss
sabine	ssssssuss
safe	rrsururss
safely	xrrsssrrs
safety	tsvtsssso
sag	pptxvurrp
sagen	tqsrrwrsr
said	qptrtturv
said i	ssssssusr
said they	sssqssssu
said you	srsssussr
saison	srsuurrrr
sal	wrsusrsso
sala	rtrrwrsrr
salary	rprrvttwq
salary and	ssssusrsr
salary calculator	srssssrsu
sale	ssssssssv
sales	pqrqrt1rs
sales in	sssrssvsr
sales manager	rrsqssysq
sales rep	rssssussr
salesforce	ssssssvrr
salford	ssswssrsq
salon	sssvssrss
salud	trsrusssr
saludo	trvusrrsq
salut	upvsurrrr
salutations	uqursrrst
saluti	ursvsrrsq
saluto	rusurssrr
sam	rsssssrsu
same	sutssspqt
same day	srusssrst
same is	sssrsusss
samedi	rrtrssuss
sample	swtsrrrsq
samstag	rvsrrrrrw
san	srrrrrrxs
san diego	ssssssrvs
san francisco	sssrsssus
sander	rssvssssr
sans	sqrqrtusv
sao	rrvssssru
sap	rsrrstwrq
sara	ysrqrvrrq
saranno	rusrssssu
sat	rvrrsrtrs
sat 0	rurrrssru
saturday	tysrrrrrq
saturday 0	srssssssu
saturday and	utssssssq
saude	rrsswssss
sauer	rssssvrss
sauf	srussssss
save	rsqrqqwut
saved	sssrssr0o
saved in	sssssssur
savoir	rsssssuss
savoir plus	rsssssuss
saw	wsrrrrxro
saw it	vrssssssr
saw your	ttrrrryso
sawatzki	rsusssssr
say	srsuvtrqs
say that	susursssq
say we	sssrsvssr
say yes	rssrxrrrr
saying	tssqssssv
says	rtrsrsrrv
says we	srsvssssr
scanned	ssusssrss
scelta	vrsurrrsq
schade	rrstrsrsv
schaffen	rsstsussr
schaltberechti	rsutssssr
schau	ssssussss
schaut	2qssrrrro
schaut sie	sssusssss
schedule	rwrqstvrr
scheduled	r0qpqtpqv
scheduled for	rtrrrrrrx
scheduling	susrrussq
schicken	srvsssssr
schliessen	srssussss
schliessen wir	srssussss
schnell	stsrvrrsr
schnellbewerbu	vsssssrsr
schon	trrwsrssp
schon dass	ussrssssr
schone	svssssssr
school	vusossrst
schools	srrrrtxsp
schreib	ssvsssssr
schreib uns	ssvsssssr
schreiben	rusvsrrsq
schriftlich	srtrrusss
schritt	uttrssssr
schulleitung	ssussssss
schwerbehinder	sussssssr
schwester	rvssssrss
science	qrrsrtwur
scientist	trtquswwi
scope	rrsrstwsr
scope of	srtrsusss
score	srutrttrp
score 0	srstsuusq
scored	ssutssssr
scoring	trttstssp
scoring highest	ssststssq
scouting	rssrssvsr
screened	urtsssssr
screening	tusvrtrso
screens	sussssssr
scripts	ssusssssr
se	txqwvstmm
se ha	susussssq
se le	rrruusssr
se lo	rrsvsssss
search	rqryptruq
search and	srsusssss
search for	tssssssur
search is	ssstsvrsq
season	vrrrrrsur
seasonal	sssvssssq
seat	srtvsrssq
seats	srsrsuuss
seats and	sssrssssu
seb	sssrsussr
sechs	rqrtsursu
second	tqqrtxrrt
second week	tssssussr
seconds	ssvsssssq
seconds to	ssusssssr
secretary	svsusrstp
secretary to	stsussssq
secteur	srsrssuss
section	rrursssrv
sector	srssssvss
secure	srssssrsv
secure your	ssssssssu
security	rvrrrrqsx
security code	rssssssrw
sede	rurursssr
see	rwssqsows
see all	srssssrvs
see how	rtwrssrsq
see it	vssrsrssr
see more	tsstssruq
see some	sussssrss
see the	rsssrtsvr
see you	rxspsrsrt
seeing	rrrtrtsrv
seeing you	srssssssw
seen	ssrsrsrsv
seen by	ssrsrsssu
segment	sussssssr
segments	sussssrss
segreteria	rusrswrsr
segue	rtrrwssrr
seguir	rustsssss
segunda	rurwrrsrq
sehen	pp0sqtqtt
sehen sie	rssrsvsst
sehen wie	srwsrrssr
sehr	ssrtstqny
sehr geehrte	nqtsrurrz
sehr geehrter	xsrtsrqpt
sehr gefreut	russsssss
sei	sqrqrrurw
seien	tssqsrvsr
seien sie	ussrsssss
sein	pxtrrqwrp
seine	rrstsrvsr
seinen	sssssrssu
seis	qqsturvsr
seis meses	rrsrurvsr
seit	rrrurturt
seit 0	sssusssss
seite	rqvrrrust
seiten	srxsrrsss
sek	sqvsssssr
selbst	tsrrvrrss
selbstauskunft	srsrssssw
selbstverstand	tssssrusr
selecao	rqrwrvrrq
seleccion	qrsvrrvsr
select	ssrssusss
selected	ortxzqqqr
selected a	rssusssss
selected for	srrrxrrsr
selected to	rtursssss
selectiecommis	susssssss
selection	tssuxrrro
selection is	srstusssr
selection process	tssstsssq
seletivo	rsswsrssr
selezione	urrtrvruo
self	sssrssrsu
sell	sssrssssu
selling	sssrssssv
sem	vrrrurrrr
semaine	vsrrurssq
semaines	wrsqsssss
semana	vtrrrrusr
send	srwqvrsqs
send a	rwtsrsrsq
send it	ssurssrss
send me	ssssssuss
sende	stsrssusr
sende ich	rusrssusr
senden	srtsvrssr
senden sie	srtrvrssr
senders	sssussssr
sending	qvrssrrts
sending this	rvsrssssr
sending you	sssrssrus
senior	urqpstz0h
senior consultant	srssssvss
senior data	ssssstrtq
sens	rssrsusss
sensi	rssussssr
sent	rtrstrtqu
sent 0	ssssssssu
sent from	rvrurrurq
sent on	ssssusssq
sent to	srrurtsrt
sentence	tssqsstss
sentido	rrrrrwusr
senza	rrvrrsvrs
sep	trtrrsrru
sep 0	trtrrssru
separate	vssrsrssr
sepas	rtsrssvss
sept	rtrrusttq
sept 0	strsustrr
september	npsrtwtuv
september 0	qrttsrrrv
septembre	rqtqsxrsr
sera	rtuovtrru
serez	ussrsssss
seriacao	rrvqssssv
series b	ssssssuss
serve	rrsvssrss
server	tsrqrrrrw
service	turrsrsqu
service 0	srssssssu
service recrutement	tusrssssr
serviceingenie	rssrssssu
services	tosqrpzus
services can	ssusssssr
servus	rvrrrrwrq
session	susurrrrt
set	srsuqquqv
settembre	qrvrswsrr
setting	sssssssvr
setting goals	sssssssvq
setze	ursrusssr
seu	rtwtqqvpr
seu curriculo	svrrsssrr
seu perfil	ssrrrsuru
seul	srstssssu
several	trsssrssv
sexta	vwrqrrrrq
sf	srsrrssrw
shadow	sussssssr
shall	tvsptsstp
shall we	swrrsrttp
shanice	ssssssrsu
share	qrvsrqtut
share a	ssusssssr
share your	sqssssutr
shared	susrtsssr
sharing	srussssss
sharing the	ssusssssr
she	vuqwqtsrm
sheet	trsssursq
sheffield	sssussstr
shift	tstusrssp
shifts	sssrsvssr
shifts are	sssrsvssr
shipped	srsusssss
shirin	utsrssssr
shirt	srrsvssrs
shirt size	srrsvssrs
shoebox	ssurssrss
shoes	swrssrrsr
shoot	trswsrrsq
shoot the	trswsrrsq
shop	tuvrrqqsr
shop is	usssssssr
shop with	susssrsss
shopping	rvrrrsrru
short	rvwrrqurq
short of	ssssssvsr
shortlist	russsssst
shortlisted	uutrtrssn
shortlisted candidates	tusssrssr
shortlisting	zrrsrrsso
shortly	rwsqtsssq
should	rrtnrtwrw
should be	sssqssrsw
should get	usssssrss
shout	susrsssss
show	vrssrrrru
showed	sussssssr
showed up	sussssssr
shown	ssssssrwr
shown to	ssssssrur
shows	srrtrrtsu
shows that	srssssssu
shut	rtrrrtrsu
shy	ssssssusr
si	prot1wqor
si nos	qrswsssss
si quieres	rssusssss
siamo	vqrwvrrrp
sich	turwqwqtl
sich am	rwrsrsssr
sich bei	usssssssr
sich die	rrsrsxssr
sich fur	srrsursvq
sich nach	rssrtussr
sich vorstellen	srsrssvss
sicher	ssrruursr
sichtung	urstssssr
side	trusvsrsp
side of	ustrssssr
sides	srssussst
sido	qrrvsrrsu
sie	qttqrtsoy
sie 0	rrssrsssw
sie aber	sssrsusss
sie am	rusqvrssr
sie an	srrsrrrrw
sie auf	rsrqryrtr
sie bei	russsssst
sie bereit	ssssssrsv
sie bis	trurssssr
sie bitte	rqrtsusts
sie dank	utsrssssr
sie den	rqrtsrrrz
sie die	rtussssss
sie diese	srvsssssr
sie doch	ssssssuss
sie ein	rusrtsssr
sie eine	srwrrsssr
sie einen	ssvrsrsst
sie einer	srussssss
sie einfach	ssssssuss
sie es	srutsssss
sie gern	ssssusrsr
sie gerne	rvssssssr
sie haben	mrtvrsruw
sie heute	rustsssss
sie ihre	tsxrrrrsq
sie im	rstttrrvp
sie in	ustqrquss
sie konnen	sstwrqrsq
sie mir	ssssusrsr
sie mit	tssrssvsr
sie mochten	srsrssvss
sie nach	rtsussssr
sie nicht	sssssrusr
sie noch	vtrsrrrsr
sie sich	ttsqrturr
sie sind	rssustrss
sie trotzdem	sssusssss
sie uns	ptsrtyrrp
sie unsere	rsutssssr
sie wurden	rtsqssssv
sie zu	strrsursr
sie zum	rsrrvrrst
siehst	ssusrssrt
siehst du	ssusrssrt
sieht	usstsrrsr
siendo	rrstsvsss
sierra	rrsvsssss
sift	tttsssssq
sig	qtsrswssr
sign	qqqpzxrrq
sign off	sssrswssq
sign up	ssssssssu
signal	ssussstsq
signatur	strsusssr
signature	sustssssr
signed	rqrss0pqt
signed last	sssssussr
signee	rrsrtusss
sigue	srsrsvssr
siguiente	rurrusssr
siguientes	trusssssr
silence	wssrsrssr
silencio	vrsqrvssr
sim	3qrqrrusm
similar	srrqsrqtw
similar jobs	tsstssssq
similares	qssrssssw
simone	ttvrrstrq
simple	rsrqtrtrw
simply	srsrssrrw
sin	ptsvyrrrp
sina	rquusssss
since	urqqsrstu
since i	sssstsusr
sincerely	txqrttrqq
sincerely talent	sssrsusss
sind	sstrpyqqv
sind in	trurssssr
single	trsrssssv
sir	urtrrurss
sir madam	usssssssr
sir or	qsssssssu
sistema	vssqsssss
sister	susussrsp
sit	twxqrtqsn
sit down	uxrrrtqso
site	mzrwsqptt
site has	ssswssrsq
sites	rrsrssrtv
situation	rtrsrrrsw
sitzen	russsssss
sitzung	rrrvrwrrq
six weeks	tsspsstst
size	srrrurrrv
sketch	srussssss
skill	tsstsstsp
skills	sqqsqqyvr
skills and	ssstsssuq
sleep	ssrrsuuvo
sleeping	ssssssssu
slides	ssvrssssr
slot	rxtqrrrrs
slots	rxrrssrrs
smartphone	ssvsssssr
smartrecruiter	rssusssss
smells	ssusssrss
smoke	sssrsussr
sms	urrrssssu
snafu	sssssusss
snow	vsssssssr
so	xntusypoq
so are	usssssssr
so do	susrssrtr
so glad	ssusssssr
so good	urssssssr
so lange	rrrsrxssr
so let	sssrsussr
so much	trsvsrrsr
so my	sssussssr
so our	sssssursr
so that	urvtrrssq
so there	sssussssq
so they	sssssssus
so we	rtrwrrrtp
so you	wrrowvsro
sobald	tsrorxrss
sobre	quuurrrrr
social	rqttqrtrv
social media	sruursrrr
soeben	uruqssssr
sofort	rrsqrrysr
software	rrrvqoryt
software engineer	ustwtqqwk
software engineers	sssssssur
sol	sssussssr
solar	ursrusssr
sole	stsrsssur
solicitor	ssursssss
solicitud	ursqssssu
solid	sussssrss
sollicitatie	vqrurrrrs
sollicitatie als	trrussssr
sollicitatie op	qssussssu
solution	srssrrurs
solutions	trrrrrwtr
some	wtrosqqqx
some are	vrtsrsssq
some of	sssrssrut
some potential	sussssrss
some time	ussrssssr
somebody	trtvsrssp
somebody who	sssvssrsr
someone	sqrzqqtqt
someone else	srsussrss
someone who	sssusstsq
someone with	sssvsstsr
something	qrrtsrtrw
something you	ssstsstsq
somit	ssrvrsssr
sommer	rsstrussr
sommes	ursssrsrt
sommes pas	ssssssssu
son	qwuqrrtrr
sondern	tturrrssr
sonnige	sussssssr
sonnige grusse	sussssssr
sonntag	suwrrrrrq
sonntag 0	ruwsrrrrq
sono	sussrssrs
sons	wtsrsssso
sont	utssssrsr
soon	x1tjqvsrn
soon as	rrvrsxrro
soon with	sussssssr
sooner	srstusssr
soraya	srusssssr
sorry	uptwq0rrl
sorry for	sttvsrrsp
sorry i	ussrssssr
sorry to	srsustssq
souhaitez	rrssssssv
souhaitons	rrsusssss
source	srsrssssv
sous	tvrqtrtrq
sous chef	srssssusr
south	rrsrrsvts
souvent	srsussssr
spa	srsrwstsp
space	strussssr
spam	usrrrrrrw
spannend	sssusssss
spass	ssussssss
spate	stsusrssr
spate nachricht	stsusrssr
spater	ssssssuss
spateren	ussrssssr
spatestens	rqwrrtsrs
spatestens 0	rrvrstssr
speak	sruqrtyso
speak to	sssqstusr
special	strqsrrrw
specialist	wrsrtussn
specified	rsussssss
spedition	vsssssrsr
speed	rrtrssssu
spend	srussssss
spit	srssssvss
spoke	rrrxwrsrn
spoke to	srsxtrrrp
sponsor	srsrssssu
sponsored	srsrsrrsw
sponsored by	srssssrrw
sportliche	rtsussssr
sportliche grusse	rtsussssr
spot	rtruurrss
spot at	ssssusssr
spot on	sssussssr
spotify	srssssssu
spots	sssussssr
spreadsheet	ssutssrsr
spreadsheet and	ssutssrsr
sprechen	svsrssrsr
spring	rrrsrrxtq
spring boot	ssssssuss
sps	srsrssssv
sql	rturrrxro
sr	qrrtsruvq
sra	wrssrrssr
ssa	qrsusvrsr
st	rsrrrusus
st aldhelm	sssssssur
st anne	rrsrssssv
sta	rrsrssxrs
staat	rrsurussr
stabilimento	rtssssvrr
stabilimento di	sussssssr
stable	sssssussr
stack	usssvsrsp
stack developer	rsssusssr
stadt	srsqsuusr
staff	usvpwqrrp
staffing	sussssusp
stage	rxtxtssrk
stage for	sussssssr
stage of	srssussss
stakeholders	ssssssvsq
stand	rrsutssst
standard	sttrsvrsq
standard and	sssssussr
standort	urssssssr
stands	srswrussp
stands cancelled	sssussssr
stantrex	srrussrur
stapel	qusrsvssr
start	pkxm7purq
start 0	ssssvsruq
start at	ssssssuss
start date	ssssvsssq
start reading	qsssssssu
started	tqwrrrtrs
started a	ssssssrru
started an	rsssssssu
started and	ssusssssr
started in	ssssssusq
starten	srvrstssr
starting	rqrrzrrrt
starting 0	ssssvssrr
starts	srrrrrxrs
starts monday	srrsrsurt
startups	qssusssss
stata	yrsssrsrq
state	rrutrsrrv
statement	ssusssrss
states	srrtrrrsu
static	rtusssrsr
station	rvrvrsrsq
statistics	ssssssusr
stato	srvssssrs
statt	rxsssrtrp
status	wqrvrsrrs
status of	qtsvsrrss
status we	ursqssssu
statut	rrsutssss
stay	ssrqrtrrw
stays	stsurtrsq
stcw	ssssssrur
std	rqrrvrrvr
steady	ssrsssvsr
steam	rrsrssssw
steel	tusrssssr
stefan	rssrssssu
stehen	rsstsussr
steht	sqrstrsrv
steht ein	ssstssssu
steht unter	srssusssr
stelle	rrqtwwqqr
stelle als	rtsrtsssu
stelle besetzt	rssxsrssr
stelle im	rssusssss
stellen	qsrtrsrtt
stellenausschr	srussssss
stellenbesetzu	rtsvssrsq
stellenprofil	ursqssusr
step	qttuursrq
step 0	ssssusssr
steph	rrsssurst
steps	wvsorrrrr
stessa	rrswssssr
steve	ssusssssr
still	usrnrvuss
still be	ssssssrur
still doing	ssssssuss
still not	ssusssssr
still on	usssssssr
still reviewing	ttsrssssq
still very	susrssssr
still waiting	srsrstssu
stimmt	ssstusssr
stipend	srssustsq
stock	rvrrrrrsu
stoked	srssssssu
stood	sssruussq
stood out	ssssusssq
stop	rtrxrtrsp
stop by	sussssssr
stop to	rtsusstsq
store	qurvtrrrs
store supervisor	sssussssr
stories	srtsssrsu
story	rsrrrursv
stosst	susrssssr
stranger	ssusssssr
strategies	srssssssv
street	ustqsurss
strict	sussssssr
strike	srsstussr
strong	qsrsrryrs
strongly	ssusssssr
student	trurvrsrq
student 0	ssssusssr
studio	vqrvrurto
studium	srsurrrst
study	rwsrrssss
stuff	srssssssu
stunde	rvrrurrsr
stunden	rputvtrrs
stuur	uqrrssxrr
su	xpqrupqqx
su inscripcion	wrsrssssr
su solicitud	trsqssssv
sua	vvqvpwqpq
sua candidatura	vrsnswsru
sua carta	ryrrrrrrr
suas	tvrrssssr
sub	srswssssr
subject	pqrrvsqux
subject to	rrsrwtrtq
submission	ursrsssvp
submission to	sssssssvq
submissions	ssusssssq
submit	ruqqrtuss
submit it	svpssssss
submit your	rrssssust
submitted	yrtqrrrrs
submitted and	rsssssssu
submitting	ussrsssss
submitting your	ussrsssss
subscribed	srsqssstu
subscription	srrqsrrty
substitute	srsrstusr
substitute pool	sssssuusq
succeed	sssssssus
succes	rrvvrrrsq
success	rsrurrsur
success in	sssvsssss
success to	sssssssvq
successful	rrsrtsrrx
successfully	xsrqrrsss
successfully submitted	ussrssssr
sucesso	trsvssssq
such	rtrqrssuu
such as	srrrrrtus
suche	ssssssvsr
suchen	qprtqq0rv
suchen wir	srsrsrxsr
suchprofil	sssssssvq
sucht	rrrrrswss
sud	rtsrsussr
sudstadt	ssstsruss
sudstadt ggmbh	ssstsruss
suggested	stsssstsq
suhr	vrsrsssss
suis	trssssusr
suit	sssussssr
suite	rqsrsrxrt
suite 0	rsssssurt
suite favorable	qrsttsssu
suits	surrtstsr
sulla	vrsrrwssp
sum	sssrssssu
summer	rqturrrsu
sunday	uvtrrrtso
sunday 0	stusssssr
sundays	sssussssr
suo	qqrxrrusr
super	rrrvrrrsu
superamento	sssrssssv
superamento della	sssrssssv
superior	srsrvssss
supervised	tstrsstsq
supervisor	ttsvtsrrp
supplementaire	rsssssssu
supplied	susrsssrt
supply	rrssssust
support	pouqqrysu
support worker	srtsstusq
supported	rrssssust
sur	tptsuttrq
sur l	srssssuss
sur la	tqutrursq
sur le	rrutssssr
sure	rqssrrstx
sure to	rrssssssv
surgery	rsrsxrrrr
survey	sssrssssu
sus	rrstussss
suspended	srsqsxssr
suyo	urssssssr
sven	sssusssss
swear	sssrsvssr
sweden	rssssussr
switch	sssssssus
sync	sqssssssu
system	zpsouqpru
system and	sssrssssv
system at	usssssssr
system you	ssssusssr
systems	qvsqqqvtt
systems and	sussssrss
t	owtsqqrws
ta	2rqtrrrro
table	ryrrssssp
tabs	wrtsssrrr
tag	ltrwqqrr0
tag herr	pqtyrrtrq
tag name	sustssrsr
tag soraya	srusssssr
tage	xpppxrwqp
tage mobil	sssrssuss
tage urlaub	srrsxsrrr
tage woche	srrstswrr
tagen	orrurrury
tagen wird	pssrssssw
taglich	srrsrsrwr
tailored	sssssssru
tailored to	sssssssru
take	rpyuwspos
take 0	qsssssssv
take a	trsrssrrv
take care	qssustusq
take home	ssustsssr
take it	srttwrssp
take the	rsxrsrsrq
take this	sssussssr
take up	ssssusssr
taken	rqsqrwrst
taken ill	sssrsussr
taken with	sssrsusss
takes	urwqsrrrq
takes 0	ssusssssr
taking	qsqvrrvru
taking a	qsssssssu
taking over	srssssvsr
taking the	strvssssr
talent	qvuvqwvri
talent acquisition	strvrvusl
talent community	rssrssssv
talent pool	rssssusss
talent team	qtxsssssr
talentos	rtrtssusr
talk	p2qrqsuqo
talk about	sussssssr
talk to	sstsssvsp
talked	rrvtssrrs
talked about	rsvtsssrr
talking to	sstussssr
talks	srsssssru
tambem	srrrtwsrr
tan	srusssssr
tanisha	sstssstsq
tanto	trsrussss
tap	ssssssusr
tapes	sssvssssq
tarde	qurxrrurp
task	ssvsssssq
tasks	ssssusssr
tat	russssssr
tatigkeit	rqrtrssrw
tattoos	ussrssruq
tax	trrrrrvtr
tax free	ssssssuss
taxi	rwsrssssr
tb	rrsssvsss
tcs	ssssssvsr
tcs com	ssssssusr
te	vzpvpyrmn
te lang	urrrssssu
te lo	rsrwrsrss
teacher	stsssusto
teaching	srsstsvsq
team	0quvoprou
team and	rqsrstssv
team building	srssssssv
team ca	sssussssr
team is	usssssssr
team please	rsssssssu
team will	vrsrssssr
teamleiter	rsursstss
teams	q1rqsrtrq
teams besprechung	susssssss
teams meeting	sussssssr
tech	ssrrssqrx
techcorp	ssussssss
technical	pxsqqqysq
technical assessment	russsssss
technical interview	sussssssr
technical recruiter	sssssswsq
technician	xrrrutrvk
technician 0	tsssvsssr
technik	ssssussss
technische	stsssssuq
technischen	sussssrss
technologies	rsrrrryrr
technology	srrrrrstv
tecnico	qqtxwrrrq
tecnico de	rruvssssq
teil	qsvvrrrrr
teilen	sstqssssu
teilnahme	rtrwrsssq
teilnahme bis	sussssssr
tel	rtsssrrsv
telefon	rtrsussss
telefone	uqrtsrusr
telefonisch	rsrrxrrsr
telefonischen	ussrssssr
telefono	qsswssssr
telegram	sssssssur
telephone	svsrtsrsr
telephonique	srursssst
teletravail	ssssssusr
tell	upwrssrqt
tell me	tsurtsrrq
tell us	rsvrsrrrt
tell you	sqrsrtust
tem	qrr1rrrsq
tema	rusrsstsr
template	trsrssssv
tempo	pqrvvrurr
temporary	sssssssur
temps	rqsusurst
temps de	rssusssss
ten	tuuorursr
ten days	trtrsursr
ten minute	svsrssssr
tengo	wrrwrrssp
tenure	ssssstsuq
tenure track	ssssstsuq
ter	rtrxsrrsq
term	rrrtrvusr
termin	qvprqrqq2
termin 0	rsrssssrv
termine	vrursrrrr
termo	ursrusssr
termos	vrstssssr
terms	srrrvsrss
tessora	ursrsssst
tessora group	ursrsssst
test	ro5usppqp
test d	sssusssss
test for	ssusssssr
test your	ssssvssrr
teste	tvrrssssr
testen	rsssssrqx
tests	sq0trrrrp
tewes	sssqssssv
text	ssrrqrrp1
thailand	sssssssvq
than	qqtqrwsrv
than 0	srtsrrrtu
than a	srsrsurst
than about	sssssusss
than i	ssssvsssq
than me	srssssvsr
than one	ssusssssq
thank	yrrxornpw
thank you	yrrxornpv
thanked	sssussssq
thanks	3rutmpwnp
thanks again	tssvssssq
thanks for	1tpspsrpr
thanks person	sssrssrus
thanks regards	sssssswsp
thanks so	tssussrsr
thanksgiving	sssssusss
that	tpqxrtqqv
that about	sssssusss
that came	vssrssssr
that can	sssrsssrv
that could	srssssrus
that day	srssssssu
that does	ssusssssr
that i	rsrqsrttu
that is	rrtrrrsrv
that it	srsssrrsv
that might	sustssrsr
that on	srtvsrssq
that one	ssssssssu
that our	srssssssv
that process	rssrssvss
that she	ssssssusr
that the	toqvttqvq
that this	susssrrsr
that we	sqssuqrrx
that will	ssssssssu
that work	sussssssr
that works	srssssssv
that you	wsrvtrpqs
that your	uvtstsrro
thats	sssrsussr
the	quvuutrns
the 0	wqstsvqqq
the above	rwsrstssr
the access	vsssssssq
the account	sussssssr
the annual	sssrsussr
the app	rtssssrus
the applicant	ssssrsssu
the application	ptsrssssw
the arm	rsstssssu
the assessment	rqzrssssq
the assignment	srvsssssr
the attached	rtururrrr
the auditor	susssssss
the baby	rrsrrtwsq
the backend	svrrssssr
the bag	srwsrsrss
the bank	srsssusss
the bar	srsvssssr
the below	rqstssvsr
the best	ptqvqrssw
the big	srstsurss
the board	stststtsp
the book	sussssssr
the business	sssrstusq
the call	susssssss
the care	uusssssso
the ceo	sssrsutss
the client	rssusrrss
the clipboard	wsssssssq
the closing	ussrssssr
the cloud	tsssssssq
the collective	sssrsssvq
the committee	srstrrssu
the company	ssstsrrsu
the conference	srssssssu
the contracts	ursssssss
the customer	russssssr
the data	rrsrstssu
the day	swrrrtrsr
the decision	rssrssssu
the detailed	sssrssusr
the details	qxrtsrrrs
the document	ssssusssr
the earlier	ursssssss
the earliest	trsssussr
the eligible	sssssussr
the email	susssssss
the end	vsstrsrrr
the fall	sssssusss
the fee	srssssssu
the ferry	ssutssssq
the fire	ssstsusss
the firm	ssurssssr
the first	rrturrqtu
the five	srssssusr
the flat	sssqssssu
the flexibility	sssrssrus
the floor	ussssrssr
the following	rrtrrrruw
the form	xrrrrrrrt
the formal	ussstsrsr
the four	sssrssssu
the fund	ssssssusr
the future	rrttrrrrv
the gate	sssrsussr
the girls	srstwsrsq
the goal	sssqssssu
the group	sssussssr
the hard	usssssssr
the hiring	tvsqrursq
the house	sssrssssu
the inconvenience	ssssrussr
the incumbent	ssssssusr
the internet	rrrrrrrsw
the interview	oustsrssv
the invite	sussssssr
the items	rrsrssssw
the job	rpsrrquxs
the joint	sssussssr
the junior	srsvssssq
the lab	sussssrsr
the landlord	srsrsusss
the last	rvuqsrqst
the latest	srsrsssrw
the length	srsssussr
the line	sssrssruu
the link	psvpsrtsv
the list	rvsqrxrrp
the loop	tssussrsq
the making	sssssssvq
the market	rqrqssyrs
the material	srssssvss
the meantime	vssrtsssq
the middle	urtrsrssr
the minimum	sstttrssq
the minister	rrsssrssw
the model	swsrrssrq
the moment	rrsvsstsr
the most	srrsrrrsv
the mountain	usssssssr
the near	ssssssvsq
the new	rqrrrvqrw
the next	quruxqrrp
the night	srtussssr
the non	srssssssu
the note	srvtssssq
the offer	rrsr1srso
the old	rtsrssvsp
the one	rssvssrss
the online	ssusssssr
the only	sssrsstsu
the other	rquurvqsr
the outcome	ttsrtsrsq
the panel	rssuvuqro
the paragraph	ssvssssrr
the password	ssssssssu
the past	srssssssu
the patients	srssssvsr
the people	ssssssssu
the personal	sssrsusss
the phone	srstusssr
the pile	tsssssusq
the portal	urrrurrst
the position	rrrvxrrrr
the post	rssturrsr
the preferences	sssssssur
the problem	srusrssrt
the process	svrtssssq
the progress	srssssssu
the proposed	ssssusrss
the register	sssussssr
the remaining	sssussssr
the rent	srsssusss
the result	sssssussr
the right	srrtssssv
the role	tssusurso
the salary	sssttussr
the same	susqttqrt
the school	sussssrss
the scope	srtrsusss
the selection	rvrttsssq
the senior	susrtsrsr
the shop	rvwrrrrsq
the software	tstttrrrq
the specified	rrussssss
the spot	ssssusssq
the spring	rrstsswsq
the stack	usssssssr
the status	utssstrsp
the studio	ussrsvssq
the subject	rrstssrtu
the summer	srsvsssss
the system	srsuusrsp
the table	swssssrsq
the talent	ssssssrsu
the team	rrrvtrtsr
the terms	ssssusssr
the thing	sssussssr
the three	rstusussp
the time	stqxtrqrr
the times	sussssssr
the top	srsvsssrs
the training	sssssssur
the trial	rrrvsrssu
the trustees	stssurssr
the two	stsrsttsq
the university	qssrvtrss
the upcoming	srssssssv
the usual	ssssusrss
the vp	sssssussr
the waitlist	sssssusss
the way	srssssrsv
the web	rsssssssv
the weekend	ssvtrrrsr
the why	wsssssrrr
the winner	sssrssssu
the work	ssssssssu
the world	rrtrrrrrw
the worst	sssqstsst
the written	stusssssr
the zoom	sussssssr
theater	srssvsssr
theatre	utsrsstsp
their	rpqxrsrsw
their heads	sssussssr
them	vqtqquqrv
them by	usssssssr
thema	rtusqrtrt
themen	ssssssssu
then	xsppqwqqu
then going	srsvssssr
then i	srsssutsq
then it	ussssrssr
then so	usssssssr
theo	vsrtssrsp
there	qtxsotuou
there a	utsssrrsr
there are	rrsurssrt
there been	sussssssr
there is	rrurrrsru
there no	ssvrtsrsr
there to	sussssssr
thereafter	usssssssr
therefore	ssswssssr
these	rruqppqyw
these job	sssssssxq
they	srprrsuuv
they are	sssrssssu
they d	ssssrsuss
they deserve	usssssssq
they do	sssrsssus
they loved	sussssrsr
they offer	sssqssssu
they re	strurrutp
they said	sssqssssu
they ve	sssrsurss
they went	sssqssssu
they were	srsusssss
thing	rrrrrtsrw
things	ttrrrrrrv
think	qqupqtvsv
think about	srssssuss
think you	srssssurt
thinking	srurssrsu
thinking about	srssssrsu
third	srttrstsq
this	ptpzrqqrw
this address	sssusssss
this as	ssssusssr
this code	rrssssssu
this company	sssssssvq
this e	sussssssr
this email	uttqrqqut
this has	sssqsvssr
this is	rqpsussqx
this issue	sssssssrv
this job	rssussrur
this list	ssssssusr
this may	srsrssssu
this meeting	sussssssq
this morning	uurstsrso
this note	sssvssssq
this occasion	stsussssq
this one	qzrtrrsto
this opportunity	ssssssssu
this point	ttssssssq
this role	tssussrsr
this season	sssrssssu
this site	ssswssrsq
this thursday	sqssssssw
this time	qrryqrsrt
this we	sssussssr
this week	rstotrttv
this year	rrussrtss
those	ssquqtqrv
though	rssssrssv
thought	rsrvrrsrt
thought you	srsvssrsr
thousands	sssrssssv
thousands of	sssrssssu
three	rtxwqtpop
three applicants	sssvssssq
three of	sssvsstsq
three people	tssqtssst
three weeks	sssssussr
three working	qsrsssssw
thrilled	srrrwsssr
thrilled to	srrrwsssr
thrive	sssrssrus
through	tvstsqquq
through an	sssssssur
through and	vssrssssr
through fine	vssrssssr
through some	sssssssvq
through the	trtsurrrr
through to	rvsrsssst
thru	ussrsursq
thu	sursrsrru
thu 0	strsrssrv
thursday	u2pnsrsrq
thursday 0	svssssrsr
thursday to	rvsrsssss
thx	sssussssr
thx for	sssussssr
ti	noxztrupq
ti sei	qsstssssu
ticked	ussrsssss
tidy	usssssrsr
tied	rvsusrrsp
tiempo	ururssssr
tien	svsqsssss
tienes	rrursrrsu
tiktok	rrsusstss
til	tssqswrsr
till	svqsr1pqm
till 0	svssrsrst
till after	rtsrsussr
till the	ursrusssq
tim	ssrrussss
time	owtxpoqtt
time 0	rtxrsssrp
time and	qurxtrrrp
time before	srusssssr
time i	ssusssrss
time is	sussssssr
time slots	sussssssr
time that	tqtssssst
time this	ssusssrtr
time to	twqurrqrs
time today	sussssssq
time we	srsvssssr
time with	sussssssr
time you	ssrutrrsr
times	ryrpsssrt
times before	sssssusss
timo	sussssrss
tina	ststssssq
tinderbox	sssttsstq
tipp	srussssst
tips	sprrusrsv
tired	ssssssssu
tired of	ssssssssu
title	srsrrryrr
titularidad	rrssrsssv
to	ossvuurpt
to 0	qprxspttt
to a	qpvrrssrx
to advise	sssrttsup
to all	ttsrstssq
to an	mrsttvuru
to announce	rrrrrsrsx
to answer	sstrsvssp
to apply	sqrvrrqvs
to appoint	srstvsrsq
to approve	sssrsussr
to arrange	susrssssr
to attend	ssussssss
to be	pspotztpw
to come	sussrrrst
to complete	rsyqsrrrq
to confirm	trrqusrsv
to consider	sssusssss
to create	sssrssuss
to delay	ssssrussr
to discuss	tvsrtsrsr
to discussing	vsssssssq
to do	suvoqvqrt
to each	ussqsstsr
to email	qrssssssv
to ensure	rrvrsssts
to everybody	usssssssr
to examine	usssssssq
to extend	srssvsrsr
to find	rvrrrrrsu
to finish	rsssssssu
to four	ustssrssr
to get	wtspqqsru
to go	rrurrsrsv
to have	qrqtxqurr
to hear	susrrrwsq
to hearing	rsssssssu
to help	sssrssruu
to her	trusssssr
to hire	sssststup
to hold	rsssssuss
to increase	srssssssu
to inform	qsrtuurrt
to interview	svrtssssr
to invite	rqsrtstsu
to it	srttstssq
to its	ssssssusr
to job	sssrsussr
to keep	srstsurss
to leave	sssusssss
to let	ussrttsso
to make	rrrrrvrtu
to me	rrurrrstu
to meet	rvsrrttsq
to meeting	svsrsrssr
to move	prvwtrrrr
to offer	qqrs1rqrs
to open	usssssssr
to our	orrrurwru
to prepare	sutsssrsq
to proceed	rssutrssr
to protect	sstsssusr
to put	rustusrrr
to read	sssrsvrss
to receive	ssrrrrrrx
to remain	sssssussr
to reply	sussssssr
to reschedule	sussssssr
to respond	tsssssrur
to revisit	sssrsusss
to say	ttrururso
to schedule	stsrsussr
to secure	ssssssssu
to see	rwuspurqr
to seeing	srsrrsssw
to send	qvrqtttsr
to sit	rrurrussr
to someone	srsvssrss
to speak	tssssttsq
to start	sstqsssst
to stop	sssssussr
to submit	stsrssusr
to succeed	sssssssur
to take	rsspvurrt
to talk	rwsrssssq
to thank	rrsvsssss
to the	truxruorr
to this	turtsrrsr
to thrive	sssrssrus
to try	ssstsstsq
to us	sussssrss
to use	rrrrrrrrx
to verify	srssssssv
to welcome	sssstsusq
to welcoming	sssrssssu
to work	srrssrurt
to write	srrwssqrr
to you	pruqvttpt
to your	qussrsqqw
tobias	ssssssuss
todas	trrtsvssq
todas as	rrstsvssr
today	rwqsptrrw
today and	tssqsvssr
today for	sussrssrs
todo	wsssssssq
todos	qssqssssw
todos los	qssqssssw
together	trsrssssu
toi	xqsrurrsr
told	qsrutvqss
told me	sussssrss
tom	ssswsrssr
tomasz	qtsrrstsu
tome	srsusssss
tomorrow	qwvuuqpqq
tomorrow at	sqssssssv
ton	rwutrrrrq
tonight	sssssursr
too	rrrssrsrw
tool	ssssssssu
tooling	vssrssssr
tools	srtqrrwss
top	uqqusqtqu
top 0	srssussss
top of	srssssurs
topic	srssssssu
tor	sxrsrssrq
tor 0	sxrssssrq
tot	u1upqrqqq
total	rrssssrrw
total 0	rrsssssrw
totally	rrsssrvss
touch	vurrrurrq
touch base	srsssusss
tour	swrrssrsr
tourne	srssussss
tournee	srssssuss
tous	ssssssusr
tout	vsrsrrrss
tra	rsrurrrrw
trabajo	rrstssvsr
track	rrtrrssvs
track of	sssrssssu
trade	rrrsrrrvt
train	turrrrrts
trainee	sqyrrsssr
training	rsrrsrtvr
training and	sssssssur
tramite	rrssssssv
tranche	rssrsusss
transaction	rrsrrrrsx
transfer	sssrssssu
transparent	sssssussr
transportation	sssssusss
tras	rssrussss
travail	srurssssr
travel	rtrrrsssu
travelling	susrssusq
travelling expenses	susrssssr
tre	rrvursrrr
treasurer	sssrsussr
treat	sstsusssr
treffen	swtqrursp
treffen mit	sussssssr
tres	qxxqrrrrr
triagem	trvsssssr
trial	rrrzrrrss
trial and	srsvssssr
trick	ssvrssrsr
tried	rtsusrssr
tried your	sustssssr
trimestre	trsrsusss
trip	srssssssv
trois	squurrurr
trotzdem	qqr5rqqrq
trouble	srusssssr
trouverez	ssusssssr
truck	squsxsrso
trust	urssrttsq
trustees	stssurssr
try	orsvrrsrx
try another	ssstssssq
trying	srtrrsrsv
trying to	ssurrsrsu
tu	rspttrurt
tu auras	vssrssssr
tu candidatura	trsusrssr
tu cv	trsrsrvsr
tu perfil	trsrssuss
tu veux	ssssussss
tua	uqrqwvrrq
tua candidatura	wssrssssr
tudo	stsussrsr
tudo bem	stsussrsr
tuesday	r1vntrors
tuesday 0	sussrrsrt
tuesday and	susssssss
tun	stsusrsss
tuo	qtruqrrrw
turned down	ussrsssss
turno	srsussssr
tus	rrurssrsu
tus respuestas	rrurssrsu
tussen	sutrrsssr
tut	rrstrtssu
tut mir	rrstsusss
tutti	ursrsssur
tutto	0rsqrrrrq
tv	rrsrwrrst
tv l	rrsrxrssr
tvod	trsrusssr
twee	srvprrrrv
tweede	sxrrrssrr
twelve	sssrustsr
twelve months	sssrussss
twice	ttsusrusn
twice this	sussssssr
two	qrxvsxsno
two and	sssussssr
two days	sssststsq
two more	sssrsvssr
two nights	srssssssv
two of	sssssutsp
two pages	srssusssr
two to	usssssssr
tx	ssssssssu
tx 0	ssssssssu
txt	rsstsursr
tyler	ssssvssrr
type	srrsstvrs
typing	srssssuss
u	vrqrrwoqv
u deze	srtrrrsrv
u heeft	rrsrsrssx
u in	ssssssssv
u s	trrsssssu
u wordt	rtsvssssr
uber	t0uosqsqp
uber das	tusrsssss
uber den	twrrssssr
uber die	urworrusr
uber eine	rsssssssu
uber einen	srrssussu
uber ihre	sussssssr
uber ihren	susrsssss
ubereinstimmun	sssssssus
ubermittelt	rssrssssv
ubernehmen	rsssssssv
uberweisen	srrtrrssu
ufficio	qrsxssssr
uhr	p9xlqoopt
uhr an	rpsussssv
uhr bei	trssusrsr
uhr ein	srssssssu
uhr im	rwssssssq
uhr per	ssusssssr
uhrzeit	svsrssssr
uit	qsswrrurq
uit de	rtsvssssq
uiterlijk	trtrusssr
uk	rrrrrrsvu
ulrike	srutssssr
ulrike manthey	srutssssr
um	pxvkrtstu
um 0	syqqqrqrw
um abraco	rvsrsssss
um die	rrtrssssu
um eine	srtsusssr
um entschuldigung	russssssr
um etwas	ussrssssr
um geduld	rssssvssr
um ihnen	urstssssr
um verstandnis	vssrssssr
uma	ptwxqqvqn
umane	srsusssss
umstellen	rrusrsrur
un	uq0xnqwkp
un abrazo	rqrwurrss
un altra	rrsvsssss
un autre	rrsrsussu
un d	rrswssssr
un delai	trrtsussr
un qui	sssusssss
un saludo	urvqssssr
un simple	rrsrususs
un veritable	rrsrssust
una	qtxsptsqs
una persona	rssvsrsss
una vez	srwrssssr
unable	rsstrsssv
unable to	rsstrsssv
unanimous	ssssusrsr
unaufgefordert	vssqsssss
unbedingt	rrrruvrsr
unbefristet	rrsrvsrxp
und	sstwppxlu
und 0	rrrxurrsr
und bei	sussssrsr
und bestatigen	rsssrsssv
und bewerber	rrsssvssr
und das	rssvsssss
und der	rrsusstsr
und die	ssrtrrrsu
und eine	srursssss
und haben	rssqssssv
und herren	trtqrrrut
und ich	uvrvqqsrq
und ist	ssssssrsu
und konnen	ssssussss
und melden	rssrsussu
und nach	rtssssusr
und ohne	rssrssvss
und suche	ssssssuss
und uns	trurrsssr
und viel	rsswssssq
und werden	ussssursq
und will	rtsrsurss
und wir	srrwtqvrp
und wird	vssrsrsss
und wunschen	sssusssss
under	sptstssss
under 0	srtsssusq
under any	sssssssur
under review	qsssssssw
under the	ssrrussst
understand	srsrsrust
understand you	ssssssuss
understanding	rqrrrrwsu
understanding of	sssssswsr
une	tspsssurr
une personne	rsssssuss
une petite	svsrssssr
unfortunately	oqqyqsqq0
unfortunately our	srsssussr
unfortunately the	sssrssssu
unfortunately we	qrrwrrrrv
unfortunately your	rsssssssu
unique	rsurssssr
unique to	sturssssr
unit	qrvssrsrt
unit 0	qtsstsssu
united	trrssrssu
united states	srssssssu
universitat	srrtssrus
universitat wallfeld	srrssssus
universitatskl	rssrssusr
universitatskl elsterau	rssrssusr
university	srsruspvs
unlimited	rrsrssvst
uns	tvsvwutmk
uns als	rrssssssu
uns an	srsrtsuss
uns bei	rssrsrssv
uns bis	srurtssss
uns bitte	rqturursr
uns die	qrrutursr
uns ein	rsusssssr
uns fur	rrsstrssw
uns gern	rtsrssusr
uns haben	srssussss
uns ihnen	srsrusrsu
uns im	rvssssssr
uns leider	usutrqssr
uns nicht	rrswrursq
uns sehr	susrrtsss
uns sobald	sssrsusss
uns vor	ustrsssss
unser	qqwtqvxqn
unsere	trutrssqs
unsere crew	rssvssssr
unserem	turvrrqrs
unserem system	ussrsssss
unseren	srssrrsvs
unserer	uqqtrstru
unserer datenbank	sssusssss
unsuccessful	rssusssss
unten	ssvsssssr
unter	0urotqruo
unter 0	russsssss
unter dem	srssusssr
unter der	utssssssq
unterhalten	rvrrssrss
unterkunft	srrsusrsu
unterlagen	wrrurqrrs
unterschrieben	rsrstrrsu
unterstutzung	srussssss
until	spslu5sqo
until 0	tsurttrsq
until friday	usssssssr
until it	sssrsussr
until monday	rssrsrtsu
until the	rrsrswrsr
until then	sssssussr
until this	sssrsussr
until you	ssssssusr
untimed	ssusssssr
unverandert	rvsrsssss
up	qsuorvtqu
up 0	sqssxsrsq
up a	ssutsrrsr
up and	rssssusst
up on	rusrssuss
up so	sssrsussr
up that	suusssrsq
up the	sttsusssp
up to	tovqqrusv
up your	sssssssru
upcoming	rprrrsrrz
update	usqpqwuqs
update your	ssssssssu
updates	uqrrrrrrw
upfront	sssussssr
upgrade	rssqsssrx
upgrade to	rsssssssu
upload	sqvrrrtts
upload your	sstrssttq
upon	rrsstsssu
ups	srtsssttq
upwards	ussrssssr
upwards of	ussrssssr
ur	rtstsxssn
url	srssssrrx
urlaub	vqrrxrrrr
urlaub 0	ssssussss
us	utsyposqs
us about	srssssssu
us and	srrxrsssq
us firm	sssssssur
us for	stssrsuss
us in	stssssvsp
us j	ssssssrru
us know	rtsrusrss
us on	rrsusrsst
us there	sssvssssr
us this	trrrssssu
us when	rtssssusr
us within	psssssssw
usa	srussssst
usd	srssvssss
use	qusorqsr0
use our	ssssssrsu
use the	rvrrrsrsv
use this	ssssssssu
used	sstqrrrrx
used to	ssssssssu
useful	ssssssssu
user	srrrssssw
users	rrrsrrrrx
using	rqqpqq0vv
using the	ssrsssssu
ust	rssrssrsv
usted	rrrzrrrsq
usual	srstusrsr
usually	rrsrsvsst
usually happens	tssrsussr
utc	stsrsssvq
utc 0	stssssswq
uur	q1sptrrrq
uw	urrrrtrru
uw brief	rtsrsvsss
uw gegevens	rssrssssu
uw sollicitatie	tssrssssu
ux	suusssrtp
ux designer	stusssssq
v	uqsurtrrq
va	qrvursvrq
vacancy	srsvuussn
vacancy 0	sssssussr
vacation	rrsrssust
vacature	sqstrusrt
vacatures	prsxssruq
vaga	tsuusrrrq
vaga de	ssvsssssr
vagas	srsrssssu
vai	trsrssvss
vakanz	qtsvssssr
vale	rsrxsrssr
valid	sssqrwrst
valid for	srsrstssu
valley	vrrttrruo
valores	sqvvssssr
valuable	ssssssssu
value	rrsrssssv
valued	srsrrsssx
valutazione	qtsrswssr
vamos	rssusssss
vamos a	rssusssss
van	yrttsuroo
van 0	uwrrrrrrr
van de	tststurrp
van je	vqvsrrrrr
van ons	ursrsssss
van uw	ttrrrrsru
vandaag	rusrrvrsr
vandermolen	rssvssssr
variable	srsrsswsr
vast	trsrussss
vat	rsssssssu
vat 0	ssssssssu
ve	unswo0rqq
ve a	vrsrsrvsp
ve added	ussrssrsr
ve been	quqtqvtrs
ve called	sssrssuss
ve come	sssussssr
ve decided	rssvsursq
ve ever	ssstsstsq
ve gone	rrstssssu
ve got	ptwtsqtss
ve had	usssssssr
ve just	srsrurusr
ve looked	sssrsrsut
ve made	stvrssssr
ve put	srrrrvrss
ve received	urrrrurst
ve reviewed	rustssssq
veel	yssrssrsp
vemos	qxssrrssr
vendredi	utrtrrrrr
vendredi 0	tussssssr
ver	wtrqrrrst
verbal	sqxsssssq
verbal 0	srvsssssr
verbund	ssstsruss
verbund sudstadt	ssstsruss
verbunden	sssrssvsr
verdad	srrwssrss
verdance	sssrssssu
verdance hotels	sssrssssu
verde	sssrsssur
verder	qrvwrrrsq
verfahren	qrtxrursp
verfahren nicht	tsussrssr
verfugung	ssrrsusst
vergeben	qsrwrsrss
vergutung	ssssssusr
verhandlungen	ssssssssu
verhangt	rssqswsss
verification	rsrstrssu
verify	rssrssssv
verify your	srssssssu
verifying	ssssssssu
veritable	rrsrssust
verlauf	ssurrssss
vermutlich	rrstrrtsu
vernichtet	rssvssssr
vers	rvrqsurrr
verschieben	sussssssr
versicherungen	ssusssssr
version	ssssrrrrv
versorgungswer	ttsqssusr
versorgungswer nordsee	ttsqssusr
versprochen	srrrrtrrv
verstandnis	utrqrwssq
verstandnis fur	rssssvssr
versuch	sssssrssu
vertrag	rprr3rqrr
vertraulich	sssrssvsr
vertreter	srsrsswss
verwenden	rrtrsssrv
verwenden sie	rrtrsssrv
very	qtqtqtqqx
very interested	srsrssssu
very much	sussssrsq
verzogert	sssrsvssr
verzogert sich	sssrsvssr
ves	rssrussss
vessel	rsssssusq
vet	sssssssur
veterans	srtussssr
veterinary	sssrsstwq
veterinary group	sssssssur
veuillez	vssrssssr
veuillez considerer	ussrsssss
veux	ssssussss
vez	srwrssssr
via	q2uosqqqs
video	sxwsrrrro
viel	wpvwqqqrr
viel erfolg	rruxsrrrq
viel gluck	sssqssssu
viel spass	ssussssss
viele	wvrprsurp
viele grusse	uvrqrsusp
vielen	tqqtqsqrx
vielen dank	tqqtqtqry
vielleicht	rssrsusss
vielzahl	usssssssr
vier	rqvuurrsq
viernes	wqtqrrrru
view	sqtssqpxt
view all	sssssssus
view details	sssssssur
viewed	tsssssrru
vikram	susrssssr
ville	susssssss
vinden	psstssssu
vinden het	psstssssu
vindt	rtsrrrsrv
vip	rtsssrsvr
virtually	srssssssu
vis	ssssssssu
visa	qrsrtswst
vise	srssssrsv
visible	ssssssrur
vision	rtrsrrrvr
visit	rrtqrusrv
visit our	srssssssu
visita	svsrssssr
visite	ssrsssssu
vista	sussssssr
visto	xrsrrrurq
vivi	ursrvrrsr
vm	rsvrsssss
voce	rstttvtqp
voce foi	rrrquvsrr
voeux	rrsrssuru
voila	srsusssss
voll	sussssrss
vollem	srssssuss
vollzeit	srurrsrvr
vollzeit befristet	sssssssus
volta	rrrurrvss
volume	srsqssrrw
volunteers	ssssssssu
volver	rssvsrssr
volver a	rssvsrssr
vom	ttqsqqurv
vom 0	tsrsrrqsv
von	trousq0nt
von 0	trqtrrsrw
von den	ssussssss
von der	ssrprtxrr
von einem	sssssrssu
von herzen	srssussss
von heute	srutssssr
von ihrem	rrrrssust
von mir	sssssvssr
von telefonischen	ussrssssr
von uns	rrrrvrusr
von unserem	sussssssr
vonlanthen	ssssussss
voor	prvysssqq
voor 0	stssussrr
voor de	rssvssssr
voor een	sqtrrruru
voor het	rrstsvssr
voor je	qrsyssssq
vor	rvtqpusss
vor 0	susssrssr
vor der	sstssusss
vor ort	rssrstvrs
vorab	rstrssusr
voraussichtlic	ursqsvssr
vorbehalt	srssusssr
vorbei	svrrrrtsr
vorbereiten	svssssrsr
vorbereitung	stvrssrsr
vorbereitungsd	ussrssssr
vorgesehen	sursssssr
vorhanden	utrsssssq
vorharz	srussssss
vorharz ggmbh	srussssss
vorher	tvtqsvrsp
vormittag	rvssssrss
vorschlag	susrstsss
vorstand	qsrurvtsq
vorstand hat	rsrvrstsr
vorstellen	ssrtrrvsr
vorstellungen	srssusssr
vorstellungsge	rssssrssw
vorstellungste	rurrrrrsv
vortag	surssssss
vortrag	rssrsswsr
vorubergehend	rssrsusss
vos	rvqqrqtsx
vos autres	rsssssssu
vos coordonnees	rrssssuss
vote	srsssxrsr
votre	tvttsqqqt
votre accord	rrsrwsrss
votre candidature	rssutrrss
votre conseiller	rrsrssssw
votre demande	ursrssrst
votre dossier	tsspsusst
votre espace	ssssssssu
votre interet	qrsvsssss
votre parcours	rturssssr
votre part	srssssssu
votre situation	rrsrssssw
vou	1rsqrrrsq
voucher	rqrsrsssx
voudrez	srsrtsuss
vous	mwsususqs
vous adresser	rssrsusss
vous appelle	rrsssvsss
vous attendiez	rssssusss
vous avez	qtrwrrrss
vous de	rrrsssssw
vous etes	rtsrsvssr
vous informer	qrsutssss
vous nous	rssusssss
vous prions	susrssssr
vous proposer	rrsusssst
vous recevez	rssrsusts
vous remercions	trsussssr
vous sera	tusrssssr
vous serez	ussrsssss
vous trouverez	ssusssssr
vous vous	svsrsssss
vp	susrttssp
vp with	ssssusssr
vraag	stsrussss
vraiment	rrsusssss
vriendelijke	sssussssr
vriendelijke groet	rssvssssr
vrijdag	rtssussss
vs	ssssssssv
vt	srssussss
w	wttrqpvwm
w c	vsssssssq
w d	urrsrrtuq
w m	ssssssrvq
wa	srssssuss
waar	rustsssss
wachten	rrstsvssr
wahl	rstutrrsq
wait	tqrrvrrqw
wait three	srrtssssu
waited	susssssss
waiting	urrpryrrr
waitlist	sssssusss
waking	srssssusr
walk	rwrrsrtsr
walking	urtrstssr
walkthrough	sussssssr
wall	ussrsssst
wallace	osswsssss
wallet	vssrssssr
wallfeld	srrssssus
wann	ttxprsuqp
wann 0	vtssssrrr
wann du	srurstsss
wanneer	tusrsssss
want	qvqstupru
want to	rvstpuqts
want you	srssvsrrs
wanted	rqsuruvrr
wanted to	srssruurr
wants	rttvrtqso
wants to	susrstrsr
war	pqrzstqrt
war das	srswrrrsr
ware	rtssssusr
ware ein	sssrssuss
warehouse	sssussssr
warehouse operative	sssussssr
waren	qtrurqqsx
warm	svssssrsq
warm regards	sustssssq
warst	rrswrsrsr
warten	qtssrusss
was	xoryoqsox
was a	ssssssssu
was ich	ssssssuss
was in	rrttssusq
was it	usssssssr
was meant	sssssussr
was not	oqrvrrsrx
was obtained	sssssssru
was read	rsssssssu
was received	wssrssssq
was something	rsssssssu
was submitted	usssssssr
was uns	ussrsssss
was wir	vsrsssssr
wat	0rrrrrrrr
watching	sssrsussr
watson	ssurssssr
way	trsrquptv
way i	sssrssrus
way to	srssssssv
we	ntrvwusos
we apologize	srssssssu
we appreciate	utrxrrrrp
we are	ptotzqsqu
we ask	stvrssssq
we believe	srstsssvq
we ca	trssvsrsr
we can	vurpstrrt
we confirm	ussrssssr
we continue	sssrsusss
we could	srsusrsss
we cover	ssssssssu
we d	qxsp1tnrp
we decided	sssqssssu
we did	sssqsussu
we discussed	srrstsuss
we do	suttqrurq
we encourage	sssusssss
we expect	srusssssr
we gaan	qususssss
we got	trsussssr
we had	susurrrrt
we have	rrpwprtqy
we hebben	tqsuurrsr
we het	rustrsssr
we interview	srsrssssv
we je	trsrussss
we know	ssrusussq
we ll	w0spsunpp
we look	rrsqsrtrw
we make	tssrsutsr
we meet	sssssusss
we need	rssustrss
we picked	srtussssq
we re	tnrrzttro
we really	sssstursq
we received	qssqssssx
we regret	srsxrussp
we schedule	rsssssuss
we shall	sssrsusss
we speak	ssvrsstsq
we supply	srssssssu
we talk	susssssss
we talked	srvtssrrr
we tell	rrsrssssw
we ve	sorypwssr
we were	srsssutsr
we will	pvpurqrtv
we wish	rqrwrtrts
we wo	rssvsrssr
we would	srrsvsrss
we zijn	qrsvsrrsu
web	vsqqqqrry
webcam	srvsssssr
webinar	srsrssssv
website	rsrtrrrrv
wechseln	sqursrvss
wed	rtwsrsrrr
wed 0	ruusssrrs
wednesday	s0rsrqqrr
wednesday 0	sussssssr
wednesday at	sussssssr
weds	stusssssq
week	zqtjrtwtq
week 0	srsrsustr
week at	surstsssr
week but	srssssuss
week end	srusssssr
week ending	ssssssssu
week of	usrsryssn
week with	sussssssr
weekend	rpuuwrrvn
weekly	sqssssuts
weeknight	srsrussst
weeks	trsrsyrqr
weeks and	sssrsussr
wege	rssusssss
wegen	purqszssq
wegen der	rrsrswssr
weh	ssssssssu
weil	wpssrsruq
weil du	ssstrssur
weiss	susrsrusr
weisst	sssusssss
weiter	tssqptqrx
weiter auf	rsssrusss
weitere	srrsssrsv
weiteren	qrtwqurrt
weiteren verlauf	ssurrssss
weiteres	stsrsussr
weitergeleitet	tssqsrssu
weiterhin	rssssussr
weken	trsrsrssv
welcher	susssssss
welcome	qsqrususs
welcome to	srrrsttsu
welcome you	sssstsusq
welcoming	sssrssssu
welcoming you	sssrssssu
welder	srsrssssv
well	sqsorswtv
well as	ssssssssu
well with	sssssssur
wen	sssrsvusq
wensen	qssusssss
went to	ussrssssr
wer	rttsrrrru
werden	wwqspuqrr
werden nach	utrrssssr
werden sie	urtrssssr
were	ppo0xxqor
were 0	sssvssssr
were a	sssussssr
were all	sssrsussr
were in	sussssssr
were not	rrsusssss
were ranked	ssssusssr
werkstatt	rzrrrrrsq
werktagen	vtsrssssq
west	tsstsrtsq
west 0	sssusssss
weten	qsrquurrt
weten of	rtsrussss
what	turwsprpu
what is	sssssssru
what to	susssssss
what was	ussussrsr
what we	rstttrssq
what you	rvtrrrvsq
whatever	sqyrrrssr
whatsapp	rtsrssusr
wheel	ssssvsssr
when	qspysurqt
when a	susrsussr
when i	orsvtstst
when it	rrsqrtsrx
when people	wrsssstrq
when she	usssssssr
when the	srrvsurrr
when we	sssvssrsr
when will	ussrsrssr
when you	russtrrsr
whenever	rsrsussst
where	rstusqsqt
where it	srvsrssrs
which	vrqwrqrpu
which is	rtssssrsu
which you	rrutsssss
whichever	srvsstrsr
while	rortrvrry
while we	usstssssq
while you	rsssssssu
while your	sssussssr
who	spqxovzns
who already	sssussssr
who ask	ssusssssr
who can	rrssrsysp
who d	usssssssq
who got	sssqstsst
who has	sssvsrssr
who were	srsrswssr
who you	stsrsurss
whose	srswsrsss
why	usurqqrqu
why it	ssvsssssr
wide	sssrssrut
wide range	sssssssus
widen	sssssssur
wie	ppxovtspv
wie besprochen	ssussssss
wie du	rrwssrssr
wie folgt	srssusssr
wie sie	rrvrrqxsr
wie viele	sssrsusss
wieder	prrpr0wrq
wienbarg	tqrrrurrv
wiese	rrsssussr
wij	swsoqtrqw
wij de	ussrsssss
wild	wrssssssr
will	3xqkrvonu
will ask	susstsrrr
will be	1wsjsrrpt
will contact	svsrssssq
will follow	sussusrsq
will get	qssrsttst
will go	vssrssssr
will have	wstsrsrsp
will i	ussrssssr
will ich	rrsrsxssr
will let	srsrssssv
will look	wrsrssssq
will make	sssssssru
will not	puswrqrru
will pay	sussssssr
will provide	ursrssrur
will reach	tussssssq
will result	sssrsussq
will send	rsssssssu
will sie	stsssurss
will you	srsrwsutp
willen	tusrsssss
willst	vrvsrrrrr
wilson	srsswssss
wilt	rssrssssu
window	trursssss
windows	ssssssrrw
winds	rssvssssr
winery	srssussss
wing	sssrsusss
winner	srsrssssu
winter	ssusssssr
wir	xxrtrtqjt
wir bedauern	qrstssssv
wir bestatigen	ussrsssss
wir bieten	rqrryrrss
wir bitten	rwrsusrsp
wir danken	sssusssss
wir die	rsusrtssr
wir dir	sssusssss
wir erhalten	srssrsssv
wir ersuchen	rssssvssr
wir erwarten	stusssssr
wir fahren	vtssssrsr
wir freuen	ttsqtsssr
wir haben	unq1surrm
wir hatten	rssssrwsr
wir hoffen	rrstusssr
wir ihnen	ppqtswrrx
wir ihr	sssqsussu
wir im	tsursrssr
wir in	sxsssrrsq
wir informieren	sssrsussr
wir konnen	sssturssr
wir leider	ttsqsussr
wir melden	rrsrsvsst
wir mit	urturrrsr
wir mochten	rrtrrtrrw
wir nehmen	qrsyssssq
wir sagen	ussrsssss
wir sie	ssvrssrrs
wir sind	vtsqsssss
wir sprechen	susssssss
wir suchen	rqrqrrurw
wir uns	utqrtqqrx
wir unsere	ssssssssu
wir von	rrsrssust
wir werden	stsqsssst
wir wollen	rrttusrsr
wir wunschen	rrrsrrrrw
wir wurden	qtrttsusr
wir ziehen	rrsustsss
wir zu	rusrsssss
wird	0qtpqrrqu
wird daher	rssusssss
wird der	pssrssssw
wird nach	ussrssssr
wird nicht	rsssssssu
wird sie	ussrsssss
wird voraussichtlic	ussrsssss
wirklich	sussstrss
wise	ssusssssr
wish	qpqxrupsw
wish to	rrrpturuu
wish you	rrryrrrru
wishes	ssrwssssq
wishing	sssrssrus
wishing you	sssrssrus
wissen	tquwquqrp
wissen wir	srtrsussr
with	syrwpprqs
with 0	sssrsstsu
with a	qwupqrstu
with an	stsrusssr
with another	ssssssssu
with big	sssssssur
with dial	rxssssssq
with it	sttqstsst
with me	swsrssrss
with more	ststssstq
with my	wrsrsstsq
with next	usssssssr
with no	qssrstrsv
with one	srrsssutr
with other	qrsvrrssu
with our	rursrtsrs
with reference	sssussssr
with regard	sssrsusss
with thanks	wrsrsrsss
with the	vxosptrss
with this	sssusssss
with two	sussssssr
with us	vvrurstro
with you	qxrqsvtrp
with your	pqwxuqrtn
withdraw	sssrsvssr
withdrawn	rsrsrrssw
within	srvquspst
within 0	vrurttqrp
within our	sssussssr
within two	psssssssw
without	rqupsttrv
without a	ssusssssr
wk	sqrruswsq
wks	sssssussr
wo	svrwstqqq
wo not	tsrwstqrq
woche	tuqluwzqo
woche bei	srssssuss
wochen	spuovvurq
wochen zeit	ssursssss
wochenende	urssssssr
woensdag	qtvtrrrrr
woensdag 0	rtvrrssrr
wohngemeinscha	tusssrssr
wohngemeinscha ankerplatz	tusssrssr
wohnung	sqsprrwrw
wojtek	sssrssvsq
wollen	srwqwsrrp
wollten	rssrsvssr
woman	usssssssr
wondering	sssrsussr
wood	ussssssss
woran	rssusssss
word	rqvrrrurs
words	sqwqrsssu
wordt	stsussssr
work	tqqtsozqu
work and	ssusssssr
work for	sussssrss
work in	sssrssusr
work on	srsrssuss
work with	trrtrsurq
workable	sqsxssssq
workday	rrtvssssq
worked	ststsstsp
worker	urtqsuuso
working	pprrsrzru
working days	prsrssrry
working with	ssssssvsq
workplace	ssusssssr
works	sstqrrrsv
works and	susssssss
works for	sqssssssv
works on	ssusssssr
workshop	srssvsrvp
workshop mechanic	ssssvsrvo
world	rqsrrrrux
world of	sssssssvq
worries	susstsrsr
worst	srtqstsst
worter	srwsssssr
worth of	ssusssrss
would	ptptxo1nr
would be	rrrrxrsrs
would like	rvspxrtrq
would thursday	susssssss
would you	rvrpsswrr
wow	rrsusrrsu
wren	srrvstssq
write	vqvvstprp
write it	sssussssr
write to	ttrssvrsp
writers	susssssss
writes	srsrssssv
writing	rrrtwtqrt
written	rsxsrrsrq
written and	sstssstsq
written test	srussssss
wrong	trwssrrrr
wrote	rprovrvry
wu	russsssss
wullie	sssussssr
wunsch	srrtsusss
wunschen	qrrvrrrrw
wunschen ihnen	rrrvrrrru
wurde	rrqvsrqrx
wurde bestatigt	srsssssru
wurde von	sssrssrsu
wurden	qwsrsqtss
wurden an	ussrsssss
wurden uns	rsrttsusq
wurden wir	rtsussssr
wurdest	srtrssuss
wurzinger	sssrsvssr
www	qqqqqqsu2
www linkedin	rsrrsrrxr
www tcs	ssssssusr
x	ususuptro
x 0	srsrustss
x bewerbung	rsusssssr
xx	suurrstrq
xxxxxx	sussssssr
y	3ovsrosqq
y 0	srusssqus
y donner	qssusssss
y el	vrstrrssr
y la	trvrssssr
y le	xrstrsssq
y no	rtsusssss
y por	rrsvsssss
y te	yrqvuqqrq
y yo	rtsrsvssr
ya	srstsrrsu
yard	wsrsrrtrr
yarn	sustssssr
year	pnwpvrswt
year end	ssssssusr
year it	ssusssssr
year we	ssssssssu
years	pprsqq2qv
years and	sssvssrsr
years experience	ssssssuqs
yes	xpsj4rtpr
yes and	stssvssrr
yes i	ussssssss
yes it	urssssrss
yes to	srssussss
yes we	trsrssrsu
yesterday	rqrrusrut
yet	ppunr0tts
yo	p0qptuuro
yolanda	usstssssq
you	mstuxssps
you a	rqsvtrvrq
you about	rururrrrs
you again	strurssss
you all	sqrurrqtu
you alone	ssssssusr
you an	ssstrusss
you and	rrurttqst
you applied	tssussssp
you are	pqqsuqzrt
you as	srrrvsutp
you ask	sssrsussr
you at	rssrsusrt
you be	swrrrrutp
you ca	rrtvssrsr
you can	qssttrsrv
you checked	ursssssss
you click	ssssssusr
you come	svssssssq
you complete	vrtrsrssr
you could	rssrsssvr
you cover	usssssssr
you d	pr1sqtxrk
you did	srsvtstsp
you do	psurrttru
you down	sussrsrtr
you ever	usssssssr
you find	ssssssssu
you follow	ssssssswq
you for	wtrwqrnqu
you found	rrsrssssv
you free	swsrssssq
you from	sstqsssst
you get	rtrrustss
you got	rssrussss
you had	sssrsvssq
you have	os0vvppps
you hold	ssssssusq
you how	srssssssv
you i	ssusssrss
you in	stqsvswrp
you invested	sssussssr
you join	sssrussrr
you just	ssssssrsu
you know	urwoutrrq
you leave	sssssussr
you like	rtvsrsrss
you ll	uwvmvqrpr
you make	srtrssssu
you may	tosstturs
you met	sstrsussq
you might	ursrsrstr
you must	strrsssrv
you need	srtrrrrtu
you no	sssrssssu
you of	stsrsussr
you on	tqtqqtxrr
you please	srssssusr
you re	oxqtruwqo
you remain	sssssussr
you should	srsssrssv
you soon	rusrssusr
you start	ssssvsrsr
you started	rsssssssu
you still	ssssssvsr
you subscribed	sssqssssu
you take	srsrwsssq
you talk	sttsssssq
you that	orquuwsrs
you the	qqqq2sqss
you there	srssrsssv
you to	spvuyosps
you two	ssssssvsq
you up	srrtxssrp
you ve	otvtptrss
you wait	rsssssssu
you want	ssssssssu
you well	srsrssssw
you were	qtr0usqqp
you what	sssussssr
you will	qsvrrsrsu
you with	rtsssrstq
you within	qsssssssu
you wo	surrsrsst
young	rusussruo
young professional	russsssuq
your	1rsupoqqt
your account	rrrrsrrsx
your application	2svuqqopo
your assessment	rrxrtsssq
your background	strusrssr
your board	ssssssrut
your business	srssssssv
your call	sussssssr
your candidacy	rtsxsrssp
your candidate	qrsttssst
your candidature	rssustssq
your career	ssstsssur
your case	svssssssq
your credit	sssrssssu
your cv	rrstsswtp
your data	usssstssq
your days	ssssssusq
your details	prsqssusx
your documents	usssssssr
your email	qr1rqqsqs
your experience	sssusstsr
your feed	sssssssur
your file	trursussq
your first	srrssrssv
your form	vsssssssr
your free	ssssssssu
your friend	rrsrssssw
your grant	sssrssssu
your hand	usstssssr
your hands	susssrsss
your identity	srssssssu
your inbox	sssrssuss
your interest	0trzqqrql
your interview	r1rrstrrn
your job	rrrvrrrtt
your jobs	sssssssur
your kind	ssssrussr
your letter	ttssttrsp
your licence	trssssssu
your license	ssssssuss
your link	rsrrssssv
your mail	usssssssq
your marks	sssussssr
your materials	ursssssss
your message	srrrsrruu
your mobile	sustssssr
your mother	tusrssssq
your name	rpvqqswrv
your note	utssssssr
your number	rtssusrsr
your offer	rrrrwrsru
your on	ssusssssr
your onsite	sssrsusss
your order	rrsrssssv
your package	ssrrtsssu
your photos	ssssssusr
your place	rrstsussr
your plans	sussssrss
your preferences	ssssssssu
your privacy	ssssssusr
your profile	psqtsrwsu
your qualifications	rsststssq
your question	ssssssrsu
your recent	srsrstssu
your reference	qssssstsu
your request	strqrrsrx
your response	usssssssr
your resume	qsrtrqtxr
your review	ursssssst
your safe	sssussssr
your sample	sussssssr
your saved	ssssssrxp
your schedule	sussssssr
your search	rssvsssrs
your skills	ssssssrur
your spot	ssssssssu
your submission	trstsssvp
your subscription	srssssssu
your time	qysvrrrrp
your visa	qsssssssu
your work	rqstususr
yours	suqwrrurp
yours came	sssrssusr
yours faithfully	sssussssr
yours is	ursssssss
yours sincerely	svsrsttso
yours was	rssusssss
yourself	rswrruruq
yourself a	ssvssssrs
yourself and	susrsssss
z	wqurrsrrr
z 0	srvsssssr
zag	sssrssuss
zahlen	srusrsusr
zainab	ststsstsq
zangerl	russssssr
zeichen	srssvsssr
zeigen	rxrrrrrsr
zeit	s1vsrrpqm
zeit fur	russssssr
zeiten	sussssssr
zentrale	ssssssssu
zero	rrtssussr
zero to	srsssussr
zet	rqvturrrr
zet je	rrvtrsssr
zeugnisse	sssrssssu
zhao	ssussssss
zich	rssrssssu
ziehen	rrsustsss
ziekenhuis	tssrsssur
zielgruppe	stusrsssr
ziemlich	ssvrsssss
zien	rwvrrrrrr
zijn	uqrurrrsu
zin	srssusssr
zip	srussssst
zo	svsrsssss
zoals	rqsrxsssr
zona	tvsqrssss
zoo	sssssssus
zoom	s1qqrrsrr
zoom meeting	sqssssssu
zoom us	ssssssrru
zu	kvswsmuuv
zu beantworten	ssssssssu
zu bewerben	psssssstv
zu deinem	ssssssrwq
zu dem	ssussssss
zu den	rrstssssu
zu einem	rutrrrrru
zu ihrem	ssrrrstvr
zu konnen	rrssvsssr
zu stellen	srssssrsv
zu tun	sssusrsss
zu uns	rtrvsrrsr
zuerst	rustssssr
zugesagt	rssvsrssr
zukunft	rssvsssss
zulassung	ussrsssst
zum	tmxm0rooz
zum 0	pqxqypqqv
zum kunden	sussssssr
zum thema	srusrrrsu
zunachst	rssrurusr
zur	sqvrtsvqr
zur prufung	ssssusssr
zur verfugung	ssrrsusst
zuruck	qrtytrrsp
zusammen	uvrqsrssr
zusammenarbeit zu	ssssssssu
zuschlage	srsrwssss
zusendung	tssqssssu
zusendung ihrer	tssqssssu
zwei	upxutqrqr
zwei wochen	srustrssr
zweite	svssrsssr
zweiten	srursussr
zweitgesprach	srurstssr
zwischen	tsrtuqvrp
zwischen 0	rsrtusrsr
zwolf	ussrssssr
zyklus	rssusssss
`;
