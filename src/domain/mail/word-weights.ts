// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	n5vZuns3t
0 0	l3qf0kp5t
0 a	m1vmspsut
0 accueil	svrsssssr
0 am	pusqqq1ou
0 an	ssrszrrsp
0 and	usrnuruss
0 applications	ussssssss
0 april	turqyqqso
0 are	susstsrsr
0 as	rwvrtrrrq
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
0 bewerbungen	sssusssss
0 bis	ssrsrsssw
0 brutto	srrrxrssr
0 but	ssssussss
0 car	sssssssur
0 case	vsrsssssr
0 cest	sutssssrs
0 cid	wrsssssrr
0 credit	rssssussr
0 dagen	tqruurrrs
0 date	srusssrqv
0 day	rqvrrrvvq
0 days	potryrtxo
0 de	qs0ptrqrs
0 december	uqusssttn
0 dias	tpruvrrqv
0 du	srsrussss
0 e	ruvqurrrr
0 employer	ssssussss
0 en	rrrrturru
0 est	srssssssu
0 et	uqvsrrrrt
0 etage	susssssss
0 euro	srvrrssss
0 exam	srsssssru
0 expires	sssssussr
0 feb	ussrstssr
0 februar	rusrsssss
0 february	svrsrrssr
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
0 h	qqvqsrwvp
0 happy	ssssssusr
0 has	rrsurrrrv
0 have	ussrsstsq
0 heure	sussssssr
0 heures	sturssssr
0 horas	qsvtussrq
0 hour	srussssss
0 hours	rquwsrrrt
0 hr	sqtrvswtl
0 hrs	tqvrtrsvo
0 https	rusrsssss
0 i	russssrst
0 im	susssssss
0 in	rvrrtrqru
0 inkl	rrurrrrrx
0 inside	rssussrtr
0 instead	sussssssr
0 is	rsursurrs
0 ist	srtussssq
0 it	trsuusrsq
0 jan	tusrssssq
0 january	surrsurss
0 job	sssssssvr
0 jobs	tsssssstq
0 jours	rssrssssu
0 juillet	tvttrrrrp
0 jul	ssssssssu
0 juli	rqrqwsrrv
0 july	rrutssstq
0 june	trsrtstvp
0 juni	ruvqturro
0 k	srsstsusr
0 km	sssrsstur
0 l	utssssssr
0 last	ssssssssu
0 list	sssssutsr
0 lpa	srssustrr
0 lugar	rtsrrwsss
0 lunch	strsussss
0 m	rtsvrrtsq
0 maggio	qrsrvssru
0 mai	svvptrqqt
0 march	rrssrsrtv
0 marz	sutqurrsr
0 may	strsstqur
0 mb	vrtrssssr
0 meses	sssvssssr
0 mil	rrstssusr
0 min	sx0qqqsqn
0 mins	suuussrso
0 minute	swrrrrrrt
0 minuten	qxyprrrrr
0 minutes	py3nqqsqp
0 minuti	rtrrrsrrw
0 minutos	rzrrrrrrr
0 mois	rrrutssts
0 monate	tqqquturt
0 monaten	sqtttsssr
0 monday	ssssxsrsp
0 months	qqrvxrusp
0 ne	swrrssrss
0 net	srssussss
0 new	strsrsszm
0 no	syrrrrrrt
0 noon	sqssssvss
0 nov	sursusssq
0 november	stsrssrsu
0 o	ryrtsrrrq
0 oct	rtussssrr
0 october	ssssustsq
0 oder	rurstsssr
0 of	tptwrqqsu
0 off	srssssssu
0 oktober	srvrsssss
0 on	rrtsutrsr
0 one	sttvssrsp
0 or	rvsrsrsrs
0 ore	rtvrrsruq
0 our	swssrsrsq
0 outside	srssssuts
0 p	rtrrvrtrr
0 pacific	srsssssru
0 paid	ssssussss
0 passcode	sussssssr
0 patients	ssssssuss
0 people	trsvrrutp
0 per	ssrrrssrx
0 places	rsutssssr
0 plus	ssssssuss
0 pm	qyspppvus
0 png	wsssssrrr
0 pro	srssussts
0 question	ssusssssr
0 questions	srvtssssq
0 reel	ssusssssr
0 remote	sssstsvsq
0 round	susrsssss
0 rue	rqrsrsrrx
0 san	srssssrsu
0 se	uusrrssrr
0 seats	ssssssssu
0 seconds	srvsssssq
0 seiten	srussssss
0 sek	sqwsssssr
0 sep	srtssssrv
0 sept	susssssss
0 september	orrturqrz
0 septembre	rpsqsxrst
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
0 tag	svssssssr
0 tage	uqqpyrxqq
0 tagen	orsursrrz
0 the	srtuvrrsq
0 this	usssssssr
0 through	sqssrssrx
0 thu	svssssssr
0 till	rvssrussq
0 to	sstrqrrru
0 today	swssssssq
0 total	rrsssssrw
0 tv	rrsrxrssr
0 tvod	trsrusssr
0 uhr	p9xlqoopt
0 um	tsrrrsrru
0 und	rsrwurrsr
0 uur	qytqtrrrq
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
0 words	srvrrsrst
0 worter	srwsssssr
0 x	sqrrtruru
0 y	rsssssust
0 year	ssssssssv
0 years	rqrrrr0qu
?0	q1ql2rqoq
?0 0	psrp3sprr
?0 a	srssussss
?0 and	susssstsr
?0 days	srsstrusr
?0 december	srsssusst
?0 off	ssssssvsr
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
?and	vwpoqusss
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
?be	srspvstqt
?be grateful	susrssssr
?be rejected	srssssssu
?bei	stsrrussr
?bei uns	stsrrussr
?bewerbung	vrssssssr
?binnen	qssrurssu
?bis	srsrwrssr
?bis zum	srssvssss
?bit	ssstsussr
?bitte	qrrtyrrss
?but	rrsssurru
?buyer	sssswssrq
?by	rrsvrsrsu
?by monday	rstsssssu
?call	srssussss
?can	qusrssrsu
?check	susrsssur
?confirm	srssssssv
?contact	srsrsrtsu
?contact you	ussrsstsr
?current	qsssssssv
?d	rqrswwsro
?d be	rrrsxrtrp
?da	srsssusss
?das	qwrrrrvrr
?days	trsrvrusq
?de	r1rrqrrqq
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
?do not	tqrvrtuso
?down	sussssssr
?driver	rsssssssu
?dropped	ssssssssu
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
?for you	ssssssssu
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
?grateful	susrssssr
?have	qrttsrrtu
?hesitate	srssssvss
?hesitate to	srssssvss
?hi	rrsssusst
?i	qsrtrvsru
?i d	ssstsvrsr
?i m	sssssussr
?i should	rusrsssss
?i would	ssssssuss
?ich	tsrqswurq
?ihre	ussrsssss
?im	sssqssssv
?in	urqrssuqu
?in question	ssssssuss
?in this	sssqstssu
?in touch	usssssssr
?indicate	sssrvsrss
?interview	qsssstsst
?is	srsrrrtrv
?ist	rvssrtssr
?ist bei	rtssrusss
?it	qrssssssx
?job	sqsrxsrtp
?june 0	srssrutsr
?junior	sssswssrr
?keep	qrstsstst
?know	rsswsrssq
?la	u0rvqqqqo
?le	t1rrqrrqq
?let	ssswssrsq
?let me	ssswssrsq
?like	sussssrss
?live	ssssssvsr
?live in	ssssssvsr
?ll	vqsqrvrss
?lorenz	tusssrssr
?love	sssssussr
?love to	sssssussr
?m	sssssussr
?manager	sussssssr
?mandate	ssssssuss
?may	srssssssu
?may be	srssssssu
?me	rtrusrwro
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
?not	tprvrttrt
?not have	sssussssr
?not hesitate	srssssvss
?notice	susrssssr
?of	rsrsrtssu
?of a	sssssussr
?off	trsrrsvsr
?office	qtssssssv
?ok	r2rrqrrqq
?on	qsrrsvxrq
?on 0	rrsstuusp
?on thursday	rrssrursu
?once	sussssssr
?only	ssssssssu
?opportunity	susrssssr
?our	wqrrwurqp
?out	trsrsrruu
?out of	ssssssssu
?out the	sssssssur
?over	srsryrrsq
?over 0	ssssusrss
?over the	srsswsssq
?period	susrtsssr
?pick	sssrsussr
?places	rsssssssu
?please	qqsrvrssw
?please confirm	srssssssv
?please contact	qsssssssv
?pour	r2rrqrrqq
?product	vrssssssr
?prufen	sssssusss
?ps	vrssssssr
?question	ssssssuss
?re	sssswsrrr
?reach	srsrssvss
?received	tsssssssu
?received your	tsssssssu
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
?should	svsrssssr
?should be	svsrssssr
?shut	rsssssssu
?si	yrsrssssp
?sie	wrqpvvtqo
?sie diese	rsssssssu
?sign	ssssusssr
?sind	sssssusss
?sit	sssssusss
?six	qssssssst
?so	ttrsrrrru
?so there	ssssssssu
?so we	sussssssr
?some	qsssssssu
?someone	ssssssssu
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
?the	oupuwrrtt
?the mandate	ssssssuss
?the new	rsssssssu
?then	sustssssr
?there	rsssssssu
?there a	ssssssssu
?they	sssrsusss
?they ll	sssssussr
?this	rrspsursw
?thursday	qrrrrwrsv
?ti	1rsrrrsso
?till	trrwrtrrq
?tips	rrsrwrusp
?to	rsrrruvqu
?to 0	rsssssssu
?to a	ssssssuss
?to me	rrsstsuss
?to pick	sssrsussr
?to reach	srssssvss
?touch	usssssssr
?two	srstssvsr
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
?ve received	usssssssr
?vier	rsssssssu
?vier wochen	rsssssssu
?view	sssssssur
?want	susrsursq
?want to	susrssssr
?want you	sssssussr
?we	ttrvvsuqn
?we can	svssssssr
?we d	rrrsxttro
?we do	rssusssss
?we have	rsssssssu
?we ll	ustsssssq
?weeks	qsssssssu
?well	srsssurss
?werden	ussussrsq
?will	zqrqrssrs
?will be	ursrssssu
?will contact	usssssssr
?wir	qsrqtyrrq
?wir wurden	ssssussss
?with	sxrrrrrtr
?with you	susrssssr
?wochen	rsssssssu
?wondering	sssssussr
?words	srssssssu
?would	rwsrrrtsr
?would be	ssssssuss
?would like	susssssss
?writing	ssssusssr
?wurden	ssssussss
?wurden uns	ssssussss
?y	srrwssrss
?year	ssstsussr
?you	xrqtuupoq
?you can	rsssssssu
?you ll	rrsrstssv
?you re	sssswsrrr
?you to	sstrsussr
?your	ysrqqstsr
?your application	uusrssssq
?yours	srssxsrsq
?zum	srssvssss
?zum 0	srssvssss
a	rysxqrror
a 0	mzvqrovov
a bank	ssusssrsr
a bientot	ssrsssssu
a bit	ssrvsrssr
a brief	sussssssr
a call	swsrssssq
a camera	ssusssssr
a candidato	qrswsrsst
a ce	vrsssrssr
a chance	ssssssssu
a chara	qsswtrssp
a chat	stsrsrwsq
a coding	surssssss
a compter	stssssssu
a computer	sssussssr
a conversation	svsrtsqsr
a copy	srrsussvq
a couple	susssssss
a day	ssrsrrvss
a de	trursssss
a decision	rtsrsvssq
a deja	sssusssss
a different	rssvssssr
a dinner	sssrssssv
a do	srsvsssss
a en	sssrssuss
a este	vtsqssssr
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
a google	sussssssr
a great	rrsssrtut
a half	srssussss
a high	sssrssrsu
a higher	sssrssssu
a human	xsssssrrq
a inscribirte	rrsusrrsu
a job	qrrqsruws
a l	ttsvrrrsr
a la	uwsqrssrq
a las	q0rqrrssr
a line	stsssvrsr
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
a new	rrspsrtvv
a no	urrsssrst
a nos	rsssssssu
a nossa	trsrussss
a note	ssttstssp
a notre	trttssssq
a one	srwsssssr
a partir	rrtrususr
a phd	ssssssssu
a photo	ssssssssu
a post	sssrsussr
a potential	ssssssusr
a press	ssusssssr
a productive	sqssssssv
a profile	sssrssuss
a proper	pxssssrss
a quarter	sssssussr
a question	sssrssssu
a quick	qzrrrrurp
a really	srssssusr
a related	srsssssru
a reminder	sussssssr
a reply	sssrusssr
a report	ssrsrsssu
a resource	sssrssrus
a retenu	tvrrssrsr
a role	srssssuss
a shoebox	ssursssss
a shout	susrsssss
a similar	sssrtsrsu
a slot	rusrsssst
a small	susssstsq
a solid	sussssrss
a stable	sssssussr
a steady	ssrsssvsr
a sua	rxrtrqrrt
a technical	sussssssr
a template	ussrsssss
a ten	svsrssssr
a toi	vrssssssr
a tout	srsrssssv
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
aanbod	vrrsusrsr
ab	umoxttuvn
ab 0	trqqqurtw
ab dem	rssrussss
ab wann	vssrstrsr
abbia	vsstrsrsr
abbiamo	qqrzrrrur
abby	srssssssu
abel	srtvsrssr
abend	srtusrssr
aber	oos2txorp
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
about	pvturtsmu
about 0	rutsrstsq
about a	sssrssuss
about asking	srssssrsu
about his	rrsrssssw
about how	rrsrssssw
about it	rrsvsrtsq
about taking	srsssswsq
about ten	sssssusss
about that	ursrtrrsr
about the	usuqrtsqs
about this	rssrssssv
about you	srttwtrso
about your	qwuqssrrr
above	rzsursqrp
above the	rvsussssq
above vacancy	sssrsussr
abraco	rvsrsssss
abrazo	rqrwurrsr
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
academia	srsssssru
accept	rurqwrrrt
accept your	sssrssssv
acceptance	sssrvsssr
accepted	strurrrtq
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
account	rsqrttrsw
account executive	sussssssr
accountant	srusstssr
accountants	sssvssrsr
accounting	srssssuss
accueil	rursssrsu
accusons	vssrssssr
accusons reception	ussrsssss
ace	srusssssr
acht	usussqssr
achtergrond	rrvrssurs
acknowledge	utsrtsssq
acknowledged	usssssssr
acordo	rrsuussss
acquisition	strvrwusl
acre	srusssssr
across	rrrrrrxrs
across your	sssrsswsq
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
add	qtrtrurst
add a	sssrsurss
add to	sussssssr
added	tvrqrtrtr
added to	rssrsussu
addetto	ursrswrsq
additional time	sssrsusss
address	rsrrttqrx
address in	sssssussr
addresses	srrsrsrsw
adelaide	russssrtr
administratif	rsssssuss
administrative	sussssstq
administrative officer	sussssssr
administrativo	wssqrsssr
administrator	stsrsssur
admision	vrsrssssr
admision al	vrsrssssr
admissions	qsssrsssw
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
after	wsowquunq
after 0	sstsrrwrp
after a	srstrswsq
after careful	rrrvsrsst
after reviewing	qusttsssr
after that	vrsqtvrsp
after the	yssrrrrsq
afternoon	qzrvrrrro
afternoons	sussssssr
afweging	rssusssss
ag	qrvusrstq
again	rrqystqqt
again after	sssussssr
again for	trrwsrrsq
again in	srrustsss
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
agradeco	russtsrss
agree	sstrsrtsq
agreed to	susrstssr
agreement	srssttssq
ahead	srutssssr
ahmed	ussrssssr
ahoi	sssussssr
ahoi mehmet	sssussssr
ahora	ssururrrr
ahrens	rtsrsrvsr
ai	qrtysstro
ai sensi	rssussssr
aid	vrssrssss
airport	qursssssu
aktuell	qrrtstvsr
al	zrtzrrqpl
al puesto	rqwqsursr
alan	ssswsrrsr
alcoholic	srssssssu
aldhelm	sssssssur
aleks	sussssssr
alert	sssrssrzn
alert 0	sssssssur
alerta	rrrsrssyr
alerts	rrsrssruu
algo	xqrrusssq
algorithms	ssssssutq
algun	qrssssssw
all	vqpwptnsw
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
all thank	vssrssssr
all the	qqrvsqrtv
all very	sssrsussr
all your	srssssssu
alla	0rrrrrrrr
alle	q0sqqqovt
alle 0	q1rrrrsrq
alle bewerbungen	ursrsssss
alle jobs	ssssssrur
alle vier	sssrutsss
alle zeiten	sussssssr
allegato	rtsrvssrr
allem	srrssrtsu
allen	wtrprursr
aller	rqvtrssrt
alles	usqvssqqu
alles gute	qrrwrrssu
allocation	srssssssu
allow	srursssst
allowance	srsrwssss
allowance 0	ssssusssr
allowed	vrvqrsrrr
allowed to	vssqsssss
allows	ssssssssu
almost	sstrssrru
almost done	ssussssss
alone	sttrssusr
along	rusrssurr
along with	rstrssusr
already	rqrvsstrt
alright	urssssvsq
als	tnvtspvpu
als 0	ssvsssssr
als arbeitgeber	rrssssssu
als buchhalterin	rsssssssu
als partnerin	ssssssuss
als serviceingenie	rssrssssu
also	qtsuppssx
alten	rrrssuusr
alternative	sssqssssv
altra	rrsvsssss
always	rrssssrsw
am	vyqtrlvlv
am 0	srrovrrqy
am besten	qytrrrrss
am empfang	ssrsssssu
am ende	srsvssssr
am et	squsssvsr
am freitag	rqsvssssu
am ginsterberg	ssursssss
am in	srssssssu
am mittwoch	ssrstrrru
am montag	rssussssr
am telefon	rtrsussss
am to	srssssvsr
amanda	svsssssss
amanha	xwrrrrrro
amazon	ssssssssu
amelie	qrstsrrsw
amenagement	surssssss
america	rssrssust
amina	srvrrussr
among	rrstutssq
among many	ssssusssr
among them	sssssussr
amount	ssssssssu
amsterdam	susssssss
an	qnsrwrwow
an ai	susrsssss
an answer	rrrstutsq
an application	rsssssssu
an appointment	sssssussr
an den	ssrwrsrsr
an der	rrrrvrrru
an e	rsssussss
an einem	rrussstsr
an email	ussrsssts
an envelope	srsvssssr
an hour	rusrwrssp
an interesting	rssrssuss
an internal	qssustssr
an interview	qssosqss1
an island	rrussussr
an it	ssssssusr
an offer	rrstxrrsq
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
analyst	ptuqsuqts
analyst at	qtsssssts
analytics	stsqsswun
analytics engineer	sssrssssu
anbei	rrurursst
anbei finden	rssrtsssu
anbieten	rrrvuqrst
anche	wtrqurrrq
anchor	vsssssssq
ancora	rqrrwrvrr
and	strwqttnu
and 0	ssrstrrru
and a	qttrspyrr
and all	vssrssssr
and any	srsrsusst
and apply	sssrssssu
and closes	ssusssssr
and complete	sqssssssw
and cover	usssssssr
and deadlines	srussssss
and do	russssssr
and earn	ssssssssu
and effort	rusussssr
and email	ssssssusr
and exclusive	ssssssssu
and experience	stssssruq
and final	ssstusrsr
and first	vsssssssr
and for	ssrurtrss
and forwarded	usssssssq
and get	srssssssv
and good	rrsusssss
and got	sussssssr
and government	sssssssur
and had	rssssussr
and has	trsssursq
and have	strrrwrsr
and he	wusssrrso
and hope	sssrssssu
and how	stsqssrsu
and hr	rssrtsuss
and i	xqrtsrzon
and interest	rsswssssr
and is	srstrsusr
and it	wstsrrrrr
and keep	ssssssssu
and let	rrsrstvsr
and may	utsrssssq
and more	sssrssrrw
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
and that	qsrvurrss
and the	ttoytrpqu
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
and will	uzqpqssrr
and with	ssstsursr
and would	srsqsswsr
and write	urtrssssr
and written	srussssss
and yes	ssvsssrsr
and you	rvrtqsurr
and your	owruuqrrt
and yours	sssvrsssr
ander	srsusssss
andere	prr1rqrst
andere person	sssvssrsr
anderen bewerber	sssqssssu
anderer	sssrssssu
andern	sssrssswq
anders	tssqsrssu
anderung	surrrssst
andrea	srtrssvsr
android	srssrsuss
anexo	rqvrwrrrr
anfang	rrsrswssr
anfang mai	rrssswssr
anfangen	rrsvvrssq
anforderungen	rssvsssss
anfrage	usssssssr
angebot	rpqssrrr1
angebot steht	srssusssr
angekommen	zrsqsrssr
angeles	srssssssu
anglais	rwrsssrrr
anhang	srvstsrsr
anhang finden	srvsssssr
animal	sustsrrtr
animal rescue	sustsrssr
animals	ssssssusr
anke	rssrssrsw
ankerplatz	turrrrsvq
anlage	srsussrss
anlauf	tqsussssr
anleitung	strsrsssu
anmelden	srssssssu
anmeldung	urrrsrsst
anne	srsrssssv
anne university	rrsrssssv
annee	ssssusrsr
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
anrufen	twrqrrwrq
ans	vprrvstsq
anschliessend	srtussssr
anschluss	srvsssssr
anschreiben	rrtsrrvst
anspruch	tssssussr
answer	toutuxrrn
answer a	sssssussr
answer this	usssssssq
answer your	ssssssrsu
answers	rsusrsrst
ante	qrstssssu
ante perkovic	rssqssssv
antes	pswutrrrq
antes de	rsvrsssss
antes del	rrurusssr
anthony	usssssssr
antrag	rrsqtrrsx
antrag auf	sssssrssv
antwort	trvsrrusp
antworte	srssrswrr
antworten	urvossusq
antworten auf	trusssssr
antworten sie	ssursstsr
any	rpvwprrrv
any change	sssssussr
any of	ussrsssss
any one	srwsssssq
any time	tsvtrsqsq
any updates	srssssssu
anybody	trttstrsq
anyone	qqrtsxpsu
anyone on	osswstssr
anything	qutnswwrp
anything but	rssrssuss
anything that	ssusssrsr
anything you	sssssusss
anzeige	sssrssssu
anzeigen	sssssstvq
apart	ssssssusr
apart from	ssssssusr
apologies	stsstsssq
apologies for	sustsrssr
apologise	srssssssu
apologize	rrstssssu
apologize for	srssssssu
apos	urruussrp
apos 0	rrsvussrq
app	sssqrrrtv
appelle	rrsssvsss
appended	sssssssvq
apple	ssssssssu
applicant	vrsrrsrru
applicants	ysrwrsrrm
applicants for	rssussssr
applicants hear	ussrssssr
applicants not	usssssssr
application	1rutpqpot
application and	tsrqttrru
application for	0wsmppppw
application has	urttsrssp
application is	sssrssssu
application of	usssssssr
application to	usvqssssq
application was	tssussrrr
applications	5osqppqst
applications and	urtrsrssr
applications for	ussssssss
applications with	ussrssssr
applied	u0rrqqqqr
applied 0	sussssssq
applied for	ursqsrrsu
applies	ssusssssr
apply	qoqvpqp4t
apply again	rssussssr
apply by	sssssssur
apply for	srrrrsrtv
apply to	srsussstr
apply with	rsssssrxq
applying	0qttpppqv
applying for	yrrsrrrrr
applying to	wqtrrrrru
appoint	srssvtrsp
appoint you	srssvsssr
appointed	sssussssq
appointed to	sssussssr
appointment	strrtvrrr
appointment is	srssssssu
appointments	ststssssq
appraisal	ssusssssr
appreciate	usryrtrro
appreciate the	stsussssr
appreciate you	srsssussr
appreciate your	usrwrrrrr
appreciated	srssussss
apprenticeship	tsstssssq
approve	sssrsussr
approved	qsrquursu
apres	qtrusrsst
april	uyplxxpso
april 0	swsrtsrsp
aprovado	rrrtuvrrr
aptitude	tsttssssq
aqui	wvrrrrrwn
arbeitgeber	rrssssssu
arbeitsverhalt	ssssussss
arbeitsvertrag	rrrrxrrst
architecture	ssssssuss
are	qrtutqtpv
are a	ursrsrssu
are called	wsssstssp
are doing	ssssssxsp
are excited	rtrqurrrv
are happy	sssrwsssq
are in	rsxqstssq
are looking	ssssssrsu
are needed	rssrssssv
are not	rsrvrtrrt
are now	sssrsssut
are offered	sssrsussr
are on	rqvssrrsu
are pleased	sssrussss
are presently	sssssusss
are provided	sussssssr
are selected	rqsswsssr
are some	ssssssspw
are still	sustssssq
are the	sssstssru
are three	stsvssssq
are thrilled	ssssusssr
are tied	sssussssr
are up	sssssusss
are you	qvqsqryrr
area	rurrrrvtr
arena	sussssssr
arise	sssssussr
arm	rrttssrsu
around	tusosrruu
around 0	utsrssrsr
around the	sssssssvs
around your	sssssssvq
arrange	rwsqtsrsr
arrangements	ssssssssu
arrival	sssssssvq
arrive	yrrqrrrst
arrived	vssrssssq
art	rquutsssr
article	srsstsrru
arts	sssqststs
arvind	ssvsssssr
as	ootyuvqot
as 0	rxvrrrrrr
as a	uspqtquru
as agreed	srssussss
as an	trsrssuss
as etapas	rrstsvssr
as i	trutsrrss
as it	sssrssssu
as its	sssssxsso
as microsoft	srsssssru
as of	srsrsvssr
as part	stwrrsssr
as possible	sqvrssrrt
as proof	srsrssssv
as soon	sqvrsstrs
as the	rsrtrrqtv
as well	urrqsuqtt
as you	rssutrruq
asap	ssssssusr
asi	txuprrrsq
asi que	utuqsrrsr
aside	sssrsusss
ask	qzunsrsqs
ask again	sssrssssu
ask for	qvsssrsrs
ask what	sussssssr
ask you	ssusssssq
asked	rssurvtrp
asked for	srsqsvstr
asked me	srsussssr
asked to	sttstrssq
asked us	strtsrusq
asked yes	sssrstrsu
asking	srtrssssu
asking for	srtrssrsu
assessment	rr6ottrtj
assessment for	or2qssssp
assessment in	ssussssss
assignment	srwstsrsq
assim	rrrqrvvrr
assistance	sqssssssv
assistant	vuvrsvqwh
assistante	sussssssr
associate	rrtrrtvuo
associate consultant	rrsssswsq
associates	sqsvsssvp
associates llp	sqsvssssr
association	rrstrsutr
assuring	sssrsusss
assuring you	sssrsusss
at	pvvwtormv
at 0	t1ulsprpu
at a	srvrsssst
at contoso	qrsrssrr0
at fabrikam	srssssuss
at google	sssssssru
at grade	srssvsrsr
at how	ssssssssu
at http	ssssssssv
at its	rtsusssss
at least	orswsrsst
at lunch	rsrsxrrrq
at once	vssrssssr
at our	rtvstsrsp
at present	rssssussr
at the	m0rvrruot
at this	rtszrssrn
at your	rsrqssusu
ate	xpwquuqqn
ate 0	rqyrurrrr
ate la	vrsqrwrrr
ate o	wrrtsrssq
atencao	trsrssuss
atentamente	ursprrssv
atlantic	utsrssssq
attache	trsvssssr
attached	to3l1qorp
attached assessment	rsussssss
attached is	srwsssrsq
attachment	urtsssssr
attachments	susrsssss
attempt	srtussssq
attempts	ssusssssr
attend	stusrssss
attend the	srussssss
attendance	susrssssr
attendant	sssrsussr
attendiez	rssssusss
attending	rvssstrsq
attending the	rvssssrsr
attente	rrsrsussu
attention	turprtrst
attire	sussssssr
attribute	sssssssvr
au	qsuqttrqu
au 0	rrsrsxssr
au poste	vrsqtsssr
au vendredi	sussrssrs
auch	vupqqsstt
auch nicht	rssssvsss
aucun	sursssurr
audiencia	vrstssssr
audio	svsrrssrs
auditor	sussssssr
auf	tpvsu0opn
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
aufnahme	tqrrsssrv
aufnehmen	ssuqssssu
auftrag	srutttsrp
aug	rrtsusrpw
aug 0	rrtsssrqx
august	tptpvtpru
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
austria	sussssssr
auswahl	rtrusussq
auswahlkommiss	rssussssr
auswahlkommiss hat	rssussssr
auswahlverfahr	rrsutursq
ausweis	ssrwssrsq
authorised	sussssssq
authorised and	sussssssr
automatic	srssstsru
automatisch	prryrrrsu
automatische	trusssssr
autre	pqrurwurs
autres	rqssssssx
auxiliar	ursrssssr
av	sussssssr
availability	qurtsrvrr
availability for	rsssrsusu
available	puvsssppx
available at	sssussssr
available for	swtrrsrrs
available on	trrrtsrru
avant	ruxpstrrr
avant d	trvrssssr
avant de	rtsrsussr
avant mercredi	srussssst
ave	zrrsrrsrr
avec	zuosqpsqt
avec la	xqrrsrrrs
avec les	rrsvsssss
avec nos	ussrsssss
avec une	wrsrssssr
aver	vrsusrssq
average	qssusssst
averci	usssssssr
aveva	rrswrssss
avez	pttxrrrsr
avoir	rsswssssr
avons	qrsvsurss
avviso	srstsssur
award	trrsrsssu
away	rrtrsstrv
awkward	ssutssrsr
aws	ssrsssvrt
ayant	qrttssuss
az 0	srssssrtu
azienda	wrssssssr
azure	rrrrrswss
azure data	ssssssvsr
b	turxqprqs
baby	rrstrtwsp
bachelor	strsssttq
back	stuosrwpr
back from	vrsrsswso
back in	rqstrrwss
back to	stsqtsssr
back with	ssusssrss
backed	ssssssusr
backend	syussrsro
backend developer	ssusssssr
backend engineer	svrrsssrs
backers	sssqssssu
background	ququsqwrr
background and	susssstsq
bad	sqrtrrrsy
bad news	srsussssr
baden	srrsssrut
bag	sswrrrrss
bag and	srwsrsrsr
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
based 0	ssssssusq
based on	qrrqsruvt
bases	ursssssss
basic	ssuststsp
basis	rusurrtrq
basis van	russsssss
battery	ssurssssr
bau	rsswsrssr
bau gmbh	rsswsrssr
baustelle	susstsssr
bay	ssssssuss
bay area	ssssssuss
bcc	strvssssq
be	qwpvrtsqt
be a	prrvrrqxs
be able	srsrssstu
be accepted	srsssssus
be advised	sssrsussr
be appreciated	ssssusssr
be approved	rsssssssu
be asked	sttrtsssq
be available	sxssrsrsr
be charged	sssqssssu
be considered	srstsrssu
be delighted	srssussss
be filled	susrssssr
be glad	srstusssr
be held	rutrstssr
be in	vwsqsrssq
be interested	srssssrsu
be invited	qsstsssst
be looked	vsssssssq
be looking	srsrssvsr
be made	qsssswssq
be more	sssrsussr
be moved	ssusssssr
be moving	rrrvsrrrt
be of	sussssrss
be ok	ssssssrur
be on	rwsrrrvsq
be our	sssrvsssr
be possible	sussssssr
be presented	sssssursr
be proceeding	rssvssssr
be removed	rrrrrttrv
be sent	sssrssssu
be signed	sssssusss
be thanked	sssussssq
be there	suusrsrsr
be tied	sussssssr
be told	sssusssss
be written	sssqssssu
bea	sstrsttsq
beachten	ustrssssr
beachten sie	urtrssssr
beantworten	truqsssrt
beatriz	srrsrsusu
beauty	ussrsrtsr
because	spqspszst
because i	tssssstsq
because of	srsurursq
because your	ssssssuss
become	sssrssssv
bed	sssrssust
bedanken	sssusssss
bedankt	prsysrurq
bedankt voor	prsyssssq
bedauerlicherw	rssussssr
bedauern	qrstssssv
bedauern ihnen	rssusssss
been	quqwtyomt
been a	srsrtsrsu
been added	rssrsusst
been approved	sssrsusss
been asked	sssusrssr
been bitten	usssssssr
been changed	sssrssssu
been delivered	srsrssssv
been filled	trswstrsn
been given	qsrvrssst
been moved	sussssssr
been on	usssssssr
been paid	qsssssssu
been placed	rrssswssq
been received	ursrsssss
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
before 0	spsssrtrw
before i	srsrsuttq
before our	surssssss
before the	rurrstsss
before we	rturrrtsr
before you	rtssssrsu
beforehand	sqtrssssv
beforehand and	sqssssssv
befristet	rrrrurrxq
befristet bis	sssssssus
begging	ssssssuss
begin	qqsrsrrp0
beginn	svrsssssr
beginnen	srrtsrrsu
begonnen	psstssssw
behalten	sssssusss
behandeling	rssvssssr
behind	rsswrtrsq
behind the	rttvrrssq
bei	sulusnzmz
bei contoso	rsssssssv
bei deinem	rrrrrrtrw
bei den	qsrrtsrsw
bei der	rsrqruurs
bei dr	spssssssw
bei einer	tsssssvrr
bei ihnen	rrtsrrrsv
bei uns	rwqvuovro
beide	srutssssr
beilage	rqstssrsv
beim	uwsntsrqt
being	ssqrqyrqu
being considered	ssstsussq
being reviewed	ussrsssss
being sent	sssssussr
beispiel	vssrsrssr
bekijk	sssssssvr
bekijk alle	sssssssvr
bekommen	vtsrsrrsr
bekommst	srssrsrwr
bel	rtrrssvrr
belassen	sssvsrssr
belege	ssssssssu
believe	srrsrrsut
bella	wrsurrsrq
bellen	rrstssuss
belletje	wrrrssssr
below	rsrqpp2pu
below and	ssssssuss
below for	ssssssssv
below to	surssssst
bem	srrsrrxrr
ben	xqrrrrurs
bene	rrvrrsvrs
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
bericht	srrvurrrq
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
best	qvrxorrpw
best and	ssssusssr
best for	sssrssssu
best in	rrrvrrrrt
best of	sswuststm
best practices	ssssssuss
best regards	rvpxprpqx
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
beste kandidaat	trsqssrsw
beste mevrouw	rrsusussr
bestehendes	ssssussss
bestehendes arbeitsverhalt	ssssussss
besteht	qttssussr
besten	sxsrtqrsr
besten dank	srssussss
besuch	srrsssssv
beta	rsssssssu
betreff	vssrssssq
betreff bewerbung	usssssssr
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
bewerben	orrtsrryt
bewerber	qrrusurst
bewerber entschieden	sssqssssu
bewerber innen	sssusssss
bewerberinnen	qrstsvssr
bewerberinnen und	qrstsvssr
bewerbern	sssrsusss
bewerbung	zusupqqos
bewerbung als	wtsqssssq
bewerbung auf	rtsqssssu
bewerbung bei	prsrssssy
bewerbung eingegangen	rsusssssr
bewerbung erhalten	ussrsssss
bewerbung ist	uusqsrssr
bewerbung mit	trsrssusr
bewerbung nicht	rssusssss
bewerbung um	ussrsssss
bewerbung und	rssvssssr
bewerbung vom	ursrsssss
bewerbung wurde	pssrssssw
bewerbungen	0qrvrqrrp
bewerbungen per	ussrsssss
bewerbungscent	ttstssssq
bewerbungsfris	vrrrsssuq
beworben	ustsssssr
bezwaar	rssssrssv
bhattacharya	ssstsrusr
bi	rrsrsstsu
bien	0qtrrssqo
bien cordialement	uusrsrssq
bien recu	rssusssss
bientot	ssrrtsssu
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
binnen	wsrrrqurs
binnen de	srsussssr
binnendienst	susssssss
bio	srtsssrsv
birth	srusssssr
bis	qp4ns1mnr
bis 0	ptupusuup
bis auf	sssssussr
bis dahin	usrqrwrss
bis donnerstag	srwrsrsss
bis ende	urrrtrrst
bis etwa	rrstsvssr
bis freitag	rrutsssss
bis morgen	sutsssrrr
bis nach	rtsssussr
bis samstag	srrsrrrrx
bis spatestens	srsrsusst
bis zum	srwrtqrru
bis zur	utrrrtssr
bist	qsstwsuqq
bist du	ssssssvrr
bit	ssrwrtrsr
bitte	tv1rooml1
bitte 0	sussssssr
bitte an	srsussssr
bitte beachten	urtrssssr
bitte bestatigen	svrstsssr
bitte bringen	srssssssu
bitte denken	ssrsssssu
bitte geben	usssssssr
bitte hab	ussrsssss
bitte ich	wssrssssr
bitte melden	sxrsrsrrr
bitte nicht	srvsusrrr
bitte sehen	rssrsvssr
bitte senden	sssrusssr
bitte uber	stusrssss
bitten	uvvqtqqrq
bitten sie	strrrsrsu
bitten um	russusssq
bitten wir	trxrsrrsr
black box	srssssssu
bleib	strurssss
bleiben	qsqrrzrsr
bleiben hier	rssssvssr
bleiben sie	rrstsussr
bleibt	russsussq
blijft	rrsssvsss
blijven	rssusssss
blind	urxrrrrsp
block	vsstssrsr
blog	ustqssrst
blue	srsrusssr
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
boite	rsssssssu
bolsa	trsrusssr
bom	wtrqrrurr
bom dia	vtrrrrurr
bon	qstuvrrrq
bonjour	puurstwqp
bonjour madame	rsssssuss
bonjour monsieur	rwrpturss
bonne	svrsssrsr
bonus	rrrrurwsr
book	ossvrrrsx
book on	sussssssr
book your	qrssssssx
bookings	vtsrssssq
bookkeeper	ssusssssr
books	rrvrrttvp
boot	ursrrrtst
bootcamp	srrsssssw
boots	sussssssr
bosch	rtsrssuss
bosch 0	sssrssuss
boston	srrrrsrxr
boston ma	rsssrsswr
both	qrsuwrqrt
both sides	srssussst
box	xqrrrrrru
bpo	ssssssusr
br	srsusssst
brackenridge	qssvstsss
brand	qqvwqtsrq
brauchen	rsswssssq
bread	ssssssvsr
breaks	rsvtsssrs
breast	srusssssr
brewing	sssrsussr
bridget	stsrsussr
brief	qysqqtrrt
briefing	sswsrssrr
bring	p4vqpqqps
bring the	swssrssrr
bring your	rusrsssrt
bringen	rqtsrsssu
bringen sie	sqtrrsssu
brings	ssusssssq
bristol	ssssssswp
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
bulstrode	srstssssu
bundesamt	rssrsvsss
buongiorno	rwssrssrr
bureau	rsrutsrvp
bureau of	sssssssvq
burned	ssusssssr
buro	q1rsrrrsq
burundi	srssssvsr
bus	rurtssusp
business	rroqpq0rw
business and	srsrssssv
business days	utrsssrrs
business is	ssssssusr
businesses	ssssssssu
but	tmsxqrtpx
but i	vrrrrrsrw
but it	sssqssssw
but not	strsssrsu
but that	srsrssvsr
but the	rrrsrwsss
but then	ussrssssr
but we	rrsvrsrtt
but you	trtutrtsp
buttons	srssssssu
buy	ssssssrsv
buyer	sssrrussu
by	sswjurqwu
by 0	rtsswrqup
by a	tqsrssvss
by email	sussssrwo
by end	trtstsrsq
by friday	stqrsusst
by sending	sssrssrus
by telephone	susrssssr
by the	rttpsttrs
by weds	suusssssq
c	stqyvoqps
c 0	ururrsusp
c e	ussrssssr
c est	rvqswrqrs
ca	uottrvqwo
ca 0	tsrssssru
ca not	qptwszpro
cabin	rssvsrssr
cabin crew	rssvsrssr
cad	srussstsr
cada	wpwtrrrrp
cafe	rwrrrrvsq
caffe	rtrrwrsrr
caixa	vrsrsssss
caixa de	vrsrsssss
calculator	srtrssrsu
calendar	swurrrsrp
calendar for	ssusssssr
calendario	rwsrsssss
calendars	srssssssv
calendars and	ssssssssu
calendly	rwrrsssrs
calendly com	rxrrsssrr
california	trssssrru
call	q6rqtrrop
call at	susstsssq
call me	srsusssss
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
can apply	rssusssss
can be	qrrsrtsrw
can do	srssususr
can find	qssrvsrts
can get	srsrssvsr
can i	ursrsssst
can keep	ssusssssr
can not	rrsprtssx
can only	sstsssssq
can see	rustssssq
can still	sssqstrus
can tell	wssssrtrq
can you	tttrwrtrm
cancel	sussssstq
cancelar	rrrsrssxr
cancellations	sussssssr
cancelled	rsrvvsrsq
cancelled cheque	ssssussss
candidacy	rtsxsrssp
candidacy for	rtsvssssq
candidat	rtrusssss
candidata	rrswssssr
candidate	kut1qrsss
candidates	tvuyrwqsf
candidates and	sussssssr
candidates are	tssrsvssq
candidates bcc	sussssssr
candidates for	sstussssr
candidates from	srssssssu
candidates on	usssssrss
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
canon	swrsssrrr
capital	swrsrurrq
captain	rtssssrur
car	srrstrsus
cara	nuzrxpqpr
card	uqrpsrqxt
card number	srssssssu
card on	sssssssvq
care	qtutrvstn
care about	ssvssssrs
care and	rssrssuss
career	sqstrqpty
career at	ussrsssts
careers	tstvrrrrp
careful	rrrvrrrrt
careful consideration	rrsusrsst
cargo	rrrxursrq
cargo tecnico	rrsvussrq
carinho	svrssssss
caro	qrsvrrssv
carrieres	rrsusssss
carry	strvssssq
carta	uwqrtquqp
carta de	vqrturrrr
cas	ursrsssst
casa	sssusssss
case	ttrurrrrs
case study	swssssssq
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
cause	srsrssssv
cd	ssssssssv
cdt	rtsussssr
ce	wrrvrtqrp
ce courriel	susrsssss
cela	vrsrrrusr
cell	srusssssr
center	qrurssrsv
central	sssssssru
centre	rsurtsttp
centro	rssrvssss
ceo	q2rrrtqro
cert	sssssussq
certificado	rtrrrsssv
certificado de	rtrrrsssv
certificate	utrtrrrsr
certificate and	vtssssssq
cest	sutssssrs
cette semaine	utsrssssr
cfo	ssssssuss
chair	ssrsttwso
chair of	sssssussr
challenge	rrvssssrt
challenges	srssssssu
chamamos	yrsqrvrro
chambers	sussssssr
chance	rrrusrrsu
chance to	srsussrsu
change	sssrsuqsu
change of	sssssussq
change the	ssssssrsu
change to	sussssssr
changed	psrwtrrss
changes	tusqrtrss
changing	urstsrssr
changing the	vsssssssq
chantal	ssswsrrsr
chantier	sssusssss
chaque	rrssssssu
chara	qsswtrssp
charge	rrrruruts
charge for	ssssssssu
charged	sssqssssw
charger	sssussssr
charges	sssrssssu
charters	usssssssr
chasing	srsssussr
chat	ruuqrrvrr
chat about	svrrssusq
chatted	sssrssrsv
chatting	ssssussss
che	uupwstsrn
che la	ursurrsrs
che le	rssusssss
check	twtorqsqu
check back	rrsssswsr
check out	srsrssrsw
check your	srvrsssss
checked	vssrsrrss
checker	svtsrsrrr
checking	ssssuussp
cheers	tutqruqrs
cheers person	ssssssrsu
chef	ysqsqsyql
chef de	strrsursr
chegou	yrstsrrso
chemie	ssssssssu
chennai	srssssssu
cheque	srssussss
cher	qsstsssst
cherche	rrstssuss
chez	rvrrrrurt
chf	srrsxrrsr
chf 0	srrsxrrsr
chi	rusurrssr
chiediamo	ssvrsssrs
chief	rsursrwsp
chloe	rssrssssu
cho	stssssusr
choice	srrsrsrrw
choice 0	ssrsssssu
choix	rrusrusrr
choose	strrsrtsu
choose a	stsrssssu
choose the	ssssssuss
chosen	rrsvsssss
chosen to	sssussssq
christmas	rsstsvrsr
chrome	srvsssssr
ci	vqstxqqqq
ci joint	srsrussss
ciao	qwtxpqtot
cid	wsssssrrr
cinco	uvsqsrssr
cinema	sssrssssu
circa	srwrrssrs
circa 0	srwsrssrs
circumstances	srsrtssut
cita	rtsrssssv
cite	rrrsssusu
city	rrsrrtsvt
city of	stsrsussq
city state	ssssssssu
civil	rrtvsrrtr
claim	sssrssssv
class	rwqqtrrsu
class 0	sussssstr
class and	sussssssr
clause	ssssussss
clean	strrvrsrr
clean and	susssrsss
clears	sssrsussr
clerical	sssssssvq
clerical officer	sssssssur
clerk	ssutvtrsm
clerk to	sssustssq
click	sprpqsusy
click below	ssssssuss
click here	rrsqrstrw
clicked	sssrssssu
client	quqpqtzrr
client in	srssssvsr
client is	rsssssssu
cliente	tpqrqq0vp
clients	rrrrrrvts
climbing	sssrssssu
clinic	ussrssssr
clipboard	wsssssssq
close	sqsyrqsrr
closed	purxrttrp
closed on	rssusssss
closely	srsusssss
closes	srvrssstq
closes 0	sssssssus
closing	rqsurtrxn
closing 0	ssssssswq
closing date	ussrsstsr
closing the	sssvssssr
cloud	tsrrssyso
cnc	vssrsrssr
co	urpvrtrwp
co founder	svssssssr
co il	srssrsrxr
co op	srrsuuusp
co operation	ssssrussr
coaching	rrsrssssv
coast	ussrsssss
code	prsvtrrqy
code 0	rrsusrrru
code for	ssssssssu
codes	ssssssusr
codice	sssrrssrw
codigo	vtsqssssr
coding	ruvsrrrrq
coding 0	ssusssssr
coding assessment	ssussssss
coffee	vtrurtsro
cofounder	ssssussrr
coin	rrsussssr
coisa	xvrrtrrro
col	xrsrrrssq
cold	trtrusssr
cole	ssstsursr
colega	ursussssq
collaborateur	ssssssusr
colleague	srsssswsp
collecting	ursssssss
collective	strtssrvq
colleen	ssssssusr
collega	rustsssss
college	trrtsurss
colloquio	rtsussssr
colm	rssssurss
com	qsqsoqts1
com 0	urrrrrrrw
com a	sursrvrrr
com cancellations	sussssssr
com carinho	svrssssss
com comm	rsssssrxq
com https	srsrssrrw
com o	rtrtssvrr
com os	utvqrrrrr
com reschedulings	sussssssr
com to	sssussssr
com voce	tvrrsssrr
com www	srssssssu
come	q3ouosrpr
come by	uusrsrssr
come in	utrrrrrss
come off	srssssuss
come to	rsrurvtsp
comeback	rsssrsssv
comes	rrssstssu
coming	tsrtrtstq
coming and	sssrsussr
coming to	ssssssuss
comm	rsssssrxq
comm feed	rtssssrur
comm jobs	rrrssrrwr
comme	qqusturst
comments	ssursssst
commissioners	ssssutssr
committee	tsrwrsrrq
committee resolved	sssussssr
common	srsrssssw
common questions	srsrssssu
communicate	ssssssuss
communication	rqtsrrwsr
communication and	sssussssr
communication skills	sssssswsp
community	rrrsrrtsw
como	utrrurrrr
como lo	susrsssss
companies	rrrtrrssv
company	pqpwrqsvw
company good	ssssssusq
company name	ssssssrsu
company on	sssssssvq
compass	susrstssq
competition	vssrssssr
complet	vrsrsssss
completar	srussssss
complete	uq4ltqqqs
complete a	suqssssss
complete an	srvsssssr
complete for	vssrsrssr
complete it	rsxrsssrr
complete the	qr0prrrru
completed	ruuqstssq
completing	russsssst
compliance	srrwssssr
compte	ussrssssr
compter	rsrrtsssu
computer	rrssrrrwu
comunica	rrvsssssr
con	uwwusptpm
con calma	rursussrs
con la	qrryrsssr
con le	qwvrrrsrq
con nosotros	trsrwrsss
con nuestra	rusqsusss
con tu	rrsvsssss
con un	rrstssuss
concepts	ssssssvsr
concretement	susrsssss
conditions	sssrssssu
conference	sssrssssv
conference room	srssssssu
confermiamo	wtsrssssr
confidencial	srrqrruwq
confidential	rtrrrrvrs
confidential and	susssssss
confidentialit	rsstssuss
confirm	utsovrqrt
confirm that	vrsqussss
confirm your	rrrrusrsv
confirmation	utsrsrssr
confirmation number	ussssrsss
confirmed	qvssrtqqu
confirmed for	sussssrsr
conformite	rtsrssrsu
congrats	rrrrwruqr
congrats on	rssssswsq
congratulation	qurp0rqrs
congratulation on	ssssussss
conhecer	rwrvrrrrq
conhecimentos	ursussssr
conmigo	susrsssss
connect	ussrssssr
connect with	usssssssr
connected	ssusssssr
conocerte	sturssssr
conseiller	rrsrrsssx
conseiller vous	srssssssv
consejo	qrstsvsss
consensus	sssssusss
conservation	rrssussst
consider	trrvrrrrt
consideration	qrrvrurrt
consideration and	sssrsusss
consideration we	sssusssst
considere	trursssss
considered	rrsvrtsss
considerer	ussrsssss
considerer que	ussrsssss
considering	ussrsssss
consiglio	qrsurvssr
consigo	vrsqrwrrr
consists	sturssssq
consists of	sturssssq
consolidated	ssssussss
consulente	qrstxrsrr
consultancy	sssrssvsq
consultant	rprrtt0so
consulter	rssusssss
consulting	qvsrrrtrt
consultora	rsssssvss
contact	uuroqrwrt
contact information	sussssssr
contact us	srssssrsv
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
contoso	oqrrrrqt3
contract	ppqqwzwso
contract will	srssvsrss
contracts	ursrssrtt
contraire	usssssssr
contratacion	urssssssr
contrato	qqrrxrurr
contribute	usssusssq
contribute to	usssssssr
control	rrwqstrrs
controller	qqsurrwtp
convenio	rqrqwvrrr
convention	sssrsusss
conversacion	tusrsssss
conversation	r0sssrtrn
conversation and	svssssssr
conversation with	svsrssrsr
conversations	sustssrsq
convocatoria	vsstrsssr
convocatoria de	utsrrssss
cook	sussssssr
cool	vvsrrrrsr
cooperation	srsrsusst
coordinator	vurrssrto
coordonnees	srssssuss
copper	ssvsssrsr
copy	sqsstssvr
copy of	srrsusrvr
copyright	ssssssssu
cordial	usrusrrsq
cordialement	twrsrrrrq
cordialmente	wssrssssr
cork	srssssssu
corn	stssssrsu
corp	sturrssss
corporate	ssssssrsu
cosa	srvssssrs
cost	rqtrrtsrv
cote	ssssssusr
coucou	rrswssssr
could	pvsotrtuu
could be	rrsrrrtvt
could lead	ssrsrsssu
could not	sqrqvssqv
could use	sssrssssu
could we	rtsrssvsr
could you	rxwrssrsn
council	swrrsursp
count	trssssrvq
country	rrsrssrsv
counts	sussssssr
county	srssuxrso
couple	susrsssss
couple of	sussssssr
courage	srutssssr
courant	ussrsssss
courriel	susrsssss
cours	srsusssss
course	rrrrrttru
course and	sssrsussr
court	ssrrurrst
court on	ssssusssr
cover	vurtrsrsr
cover letter	usssssrss
cpc	sssussssr
cream	sssrssssu
creamery	tusrssssr
create	trrqsrvrt
create a	sssrssuss
create your	ussstsssr
creating	rssrssust
credential	ssssssusq
credit	qrrqrtrr0
credit card	srssssssv
cree	ssssssusr
creer	rssvssssr
creneau	rwsrssssr
crew	rtrytrrro
crewing	rssstsusq
critical	rrvsssssr
critical thinking	ssusssssr
cross again	sssrssssu
cry	susrsssss
ct	srvsssssq
cuanto	rqrvrurss
cubierto	qrsysrrsq
cui	rrvtrsssr
cumprimentos	uusqssrsr
cup	srssssvsr
current	ssrtruuqr
current openings	tssrsussq
currently	vrrsrsqru
currently reviewing	vssqssssr
curriculo	svrrsssrr
curriculum	tvrurrrrr
customer	rttrrruru
customers	rrrsrrssv
customers we	ssssssssu
cut	srutsrrst
cv	0roqpo0sp
cv in	ssssssusr
cv recu	wrssssssr
cv screening	srsvssssr
cvs	tqrsrrqrx
cycles	ssssvsssq
d	vvtqvsuom
d a	srsrvstss
d accueil	rrssssssu
d autre	rrsussusr
d autres	rrstssssu
d avoir	srsusssss
d be	rqrtvrxsp
d do	suurssrsq
d en	susssssss
d go	susssssss
d ici	swrrrrrrs
d just	ssssssusr
d like	rvtsusprq
d love	svssusqsp
d want	susrsstsr
d y	rrussssst
da	r1uwrtnpm
da der	rssrswrsr
da die	russssssr
da sua	tusrssssr
da vaga	ssvsssssr
da wir	sssrrrssv
daarna	vqrrwrrrr
daarom	qssvsssss
dabei	pwqusrrup
dad	wtsrssrsp
dag	rvrqrrutq
dagen	uqrturrrs
daher	rtsxsrrsr
dahin	usrqrwrss
dal	ursrsssru
dalla	rusrssssu
dame	rssusssss
damen	trvrrrrut
damen und	trtqrrruu
damit	rtrtrvrsr
damit du	srsrsvsss
damos	rrstwrsss
dan	q1rsqrtqq
dana	rssrssrsw
danach	swsrqvqrq
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
dans	tosvsurqs
dans l	squqrwrrs
dans la	rtsrussss
dans le	srsussusq
dans les	ursssrssu
dans un	rrstsussr
dans votre	srssssssv
dar	rvrstrssr
darf	rrrpruysr
darf ich	rrrpruwsr
darling	sussssssr
daruber	sqtwsrrsr
darum	trswssrsp
das	vopyvztml
das angebot	srrstrrru
das auswahlverfahr	sssrsussr
das duale	sssvssssr
das ergebnis	srsusssss
das ist	srsrutssr
das mit	rrsrsvsss
das sie	sssussssr
das verfahren	rrrvrvrsq
dass	xosvrrspt
dass die	srsutrssr
dass du	vrrtrrrst
dass ihr	sssrssssu
dass sie	upsurstrs
dat	suqtstqrt
dat je	vqsurrrsr
dat we	rrstussss
data	npvnqr0wt
data analyst	qqtrstruv
data engineer	rtsrssvvm
data manager	rsssssrsu
data protection	rssrssssu
data science	rrrrssvts
data scientist	tsustswvi
database	srrrrrxrs
dataset	srwrssssr
date	tpxotxpou
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
daumen	srrrxrsrr
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
days	qmuoxrwwq
days ago	ssssssrzo
days and	trssssusq
days before	ssrsssssu
days of	ssutssssr
days wk	ssrsssvsr
dazu	rztsrrsrq
dbs	srsstsusr
de	vvq0stqkp
de 0	qswswpupq
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
de donnees	ssursssss
de empresa	srssvssss
de functie	trtvssssr
de junho	rrvqssssv
de junio	rsssussss
de l	urrsrrsst
de la	usqursqru
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
de recrutement	vssrssssr
de repondre	rrrrsussu
de salud	trsrusssr
de saude	rrsswssrs
de seis	rrsrusvsr
de selecao	rrrtrvsrr
de seleccion	rrswssssr
de selectiecommis	susssssss
de son	rtrrssuss
de suite	ssssssssu
de tecnico	rtsurssss
de todos	qssqssssw
de un	rtsqssssv
de vacature	srsqsussu
de verdad	srrwssrss
de votre	rqrtsrrrx
de vous	qprtwrtst
deadline	rqzrrrrsq
deadline 0	ssvsssssr
deadlines	sqtrssstu
deal	rsssssrrv
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
dear valued	srsrrsssw
dear wesley	sssrssssu
debut	sssrsusss
dec	ssssusssr
december	wqtrsstto
decent	srssssvsr
decided	qqqxqupqx
decided not	rrrvrrrrt
decided to	rqrvrvqrw
decidido	rssssusss
decision	ptttqzqrr
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
dein profil	rssssstqv
deine	wwruqqqqt
deine bewerbung	sqtsrsrrw
deine daten	sssussssr
deinem	rrqrrrsuy
deinen	uurrrrtrr
deinen namen	rvssssssr
deiner	rsrtvrrsr
deja	rrsussusr
del	szrvrtvpj
del 0	rtutssrsr
del jueves	rssrvssss
delai	trrtsussq
delai de	trrtsussq
delay	ssssrusss
delay in	ssssrusss
delayed	rssrssssv
delete	rrrssttur
delete my	ssstssusr
delighted	sssrusrst
delighted to	ssssusrss
delivered	trsrrrrrw
delivery	rrsrrsssw
dell	psrzrrrrt
della	ssrsrvqtr
delle	rtsrswsrr
delphine	ssssssuss
dem	uwuwtxnph
dem 0	rusrusssr
dem die	sssrrusss
dem stellenprofil	vssrsssss
dem vorbehalt	srssusssr
demain	wwuqrrrqq
demand	ssttssstq
demand video	sstsssssq
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
denkst	rrurrusrr
dennis	qssusssss
dentro	srsrswsss
denver	srsrsstur
department	uvtrrtrsp
depends	sssrsusss
deployment	ssssssvsp
deposit	sssrrsssw
depot	srssssssu
depuis	rssusssss
deputy	srssusstr
der	syqtsyrmo
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
des	xvrqrtqpt
des arbeitsvertrag	ssssussss
des dossiers	ussrsssss
des informations	susssssss
des offentlichen	sussssssr
des resultats	rtsrsusss
descartado	rssssusss
description	rsrqrr0rq
description below	ssssssusr
desde	qqruvrrwq
desde el	rrrswrsss
deserve	usssssssq
deshalb	sqrxrwrrp
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
details are	qtxrssssp
details on	sssrsssus
details to	ssssssusr
deutsch	rsvqsussq
deutsch 0	srusssssr
deux	urrrwrvrp
deux ans	trsrusssr
deux jours	srssusurr
dev	rtsurrssr
develop	rrrsrrwtr
developer	sruuutuvi
developer intern	rsssrssvr
developer position	sssussssr
developer role	russssssr
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
dia	wtqvuqtqp
dia 0	vtrrvrrrq
dial	qyssssrsq
dial in	rxssssssq
diary	srsrstvsq
dias	sqqwuqqqx
dias de	trsuurssq
dice	trsrwrrss
dicembre	rtsrxrssr
dich	qtsvtswpo
dich an	sussrstrr
did	ppqtssuqy
did not	rrrrrtsrx
did you	rssssstsu
die	uowzuutnj
die 0	rsussssss
die andere	srsvrrsss
die auswahlkommiss	rssussssr
die bescheinigung	rssusrssr
die besetzung	rssqswssr
die bewerbung	qssrssssw
die daumen	srsrvsssr
die einladung	ssusssssr
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
diego	ssssssrwr
diego ca	ssssssrws
dienst	tsursssss
dienstag	tvqqrsrsu
dies	vrsrsrtsr
diese	ssuutqptr
diese e	sstrusssr
diese entscheidung	sssusssss
diese nachricht	ssstsssur
diese woche	ussqstsss
diesem	qrsysrrsr
diesem fall	sssusssss
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
dimanche	rqvrussrr
dime	srssvssss
dinner	sssqrsssv
dinsdag	qusursrss
dinsdag 0	rusrsssss
dipl	tttrssssq
dipl ing	tussssssr
dir	pswzqtqrn
dir die	srsstsuss
dir ein	rrstssuss
dir unterhalten	svrsssrss
dir zu	sssusrsss
direct	urrqrrwsr
directamente	ssursssss
directamente a	ssursssss
directeur	ttsrssusr
directie	yrsqrurrp
direction	ssvtssrsq
directly	sustssqts
directly with	sussssrss
director	tstrrrvsq
directora	svrsssssr
direkt	rxsrrsssr
direkt in	rwssrsssr
disagree	ssusssssr
disclosed	sturssssr
discount	srrswsrrt
discover	sssssssrv
discretion	ssssssusr
discuss	turqtrtrs
discuss the	ssssusssr
discuss your	sussssssr
discussing	vqssrsrst
discussing the	trssssssu
discussion	uyqrssqrr
display	ssssssssu
displayed	sssussssr
displayed on	sssussssr
disponibilidad	rususrrsr
disposition	sssrssssu
distinti	qrsxsrssr
distinti saluti	qrsxsrssr
distribution	rrsrswsst
dit	qrrxrursq
dizer	rrrttvrrr
dni	rvrrrsrsv
do	swuynrqos
do 0	syrsrrrrq
do a	rytrsrrsq
do for	ssssusssr
do have	rssrssust
do in	sussssssr
do it	ottvusssq
do not	tttwounqt
do this	stsqssssu
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
does not	ruttqsqru
does the	wsssstsso
dog	yrrsrrurp
dogs	sssssssur
dohrmann	rssrssssu
doing	rqssrrxrt
doing well	ssssssusq
doktor	russrrtsr
dokument	ssrsussrt
dokumente	urrrusssr
dollar	sssrsusss
dollars	srsrrsrsw
dom	usstssssq
domain	ssssssssu
domanda	rrsvsrsru
domanda per	rrstsssru
domani	pyrrwrsrq
don	rrtussssr
donc	rvrurrssq
donde	rtsrssssv
donderdag	rwssrsrrr
done	rrwtrrvrq
done for	ssssssuss
done it	ssssssusr
done on	sussssssr
donna	ssusssssr
donnees	rrtsssssu
donnerstag	r1vqrqpsp
donnerstag 0	qytrrrrsq
door	pyrtrrurq
dort	vqsssssst
dos	svrurrrst
dossier	xqsntvrsr
dossier de	srtrtsssu
dossier pour	ussrsssss
dossiers	sssssrssu
dot	sssssusss
dott	qtsurvrrq
dott ssa	qrsusvrsr
douze	srsrssssu
down	txpvtrnss
down at	otswssssr
down from	ssssusrss
down w	vvrrsrrsp
down with	utrrsursq
download	sqtrssrrw
dp	ssssssusq
dpto	qtsqssssw
dr	r0qsupspq
dr haverstock	srssssssu
dra	yrvrrrrro
draft the	ssusssssr
draw	rrsrssssv
drawing	srswsrssq
drawn	rrssssssv
drei	rrxrqqsru
drei jahre	sssrssuss
dress	sussssrsr
drie	srsssrrsv
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
du	ultzvsspp
du 0	srruusrst
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
dublin	russtrusq
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
duration 0	sstssstsp
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
e	urrsvsqmw
e 0	qwrsurrsq
e a	qusxrrrrp
e de	tvsqsssss
e di	rrsrswssr
e il	qrrtrvurr
e in	sssusssss
e la	stsursssr
e mail	sssprqqvx
e mails	srssssssu
e o	sssussssr
e para	rrswssssr
e stata	yrsssrsrq
e um	sqvsssusr
e una	rrvrrsrru
e v	vssrsussp
each	ttsrssrru
earlier	urssusrsr
earliest	tsrssussr
early	rtustsrsr
earn	rrsrstssv
easier	sssrssruu
easily	rrrrrrrxt
easily apply	sssssssxq
east	srsrsusts
easter	ssssusrss
easy	rrtrrrrtw
easy to	sssrssssv
eat	stsssssvq
echange	ruurssssq
echanges	strrssssu
echt	rssvsssss
economy	rssrsrssw
ecrit	ssssussss
ed	srsswsrrs
edge	srussssss
edinburgh	susrstssr
edit	ssssssrvr
edited	sssrssssu
edition	ssssssssu
een	sxsurnsnu
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
ein	tttrwlsmy
ein anderer	sssrssssu
ein bestehendes	ssssussss
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
einer	rrtuqwvrn
eines	srurrrwrr
eingang	yuspsrrsq
eingegangen	uruqsrsss
eingeladen	srvsssssr
einige	stsrsruss
einladung	rstrssssu
einmal	rruwrrrsr
einmalig	rssrssssw
einstellen	ssrttursr
einstellung	srtssussq
eintrittsdatum	rustssssr
einverstanden	rqsrzsrrs
einverstandnis	ssstsussr
einzustellen	ssssussss
either	tqrputtts
either side	ssssussss
either way	tssqssrus
ekg	sqrssssrw
el	0trturqop
el 0	tqstusssr
el consejo	qrstsvsss
el gerente	rtsusssss
el lunes	rqrrvrrrv
el plazo	qqrtusssv
el puesto	rvrvrrrrq
el punto	rrsssusss
el reconocimiento	trsrrsssv
el siguiente	rssrvssss
el viernes	wrrqrrsst
elder	srssssuss
election	rrsrsrssw
electric	tussssssr
electronic	rrtrssssw
elektronischen	ssssssssu
elements	ssvssssrs
eleven	sssqsssst
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
em	xrsqtwsqo
em anexo	rqvrwrrrr
em marco	srrtsrvsr
email	ssvnpovvw
email address	rrrsrsrry
email and	rssvsstsq
email finds	srssssssv
email from	ussrssssr
email is	rsrsrrsrv
email to	qrurssust
email was	tssrssrsu
email with	tussssssr
emailed	qrssssvss
emailed you	srssssvsr
emails	rsqqqqyvs
emails to	tsssssywk
emails will	sssrssssu
emeka	rssrtsssu
empfang	sursrssst
empfehlungen	ssssssutr
emploi	sssussssr
employed	tsssusssr
employees	rrssssssv
employer	rrrstrrvt
employers	qrrrssrvv
employers can	qsssssstu
employment	srrssrust
empresa	rqtsusrss
en	wrnxtvsls
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
en una	rtsrssrsv
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
ending	srssssssu
energia	rrstussss
energieagentur	srussssss
energieagentur vorharz	srussssss
enforcement	stsrsussq
engagement	rrssvursr
engere	rssusssss
engeren	rttrsussr
engeren auswahl	rssrsvssr
engineer	xutusrq0d
engineer 0	sssussssr
engineer in	sssssssur
engineer jobs	ssssssrwr
engineer position	uurtssrrp
engineer remote	qssusssss
engineer role	qtssvsssr
engineer with	susrssssr
engineering	rtrrrqxup
engineers	qsrssrrws
englisch	ssusssssr
enhorabuena	rsrrwrsss
enjoy	ssrrrtssu
enjoyed	rssssrtsu
enjoyed meeting	srsrssssv
enough	rqsvrrrrw
enough so	ursssssss
enough to	srssssssu
enquiries	ussrtsssq
enregistree	ussssssss
ensemble	vsrrrrrru
ensure	rrvqsssst
entendre	stvrrssrr
enter	sssrssssv
entered	usssssssq
enterprise	ssssssvrs
entgeltgruppe	srsrwsssr
entgeltgruppe 0	srsrvsssr
entra	rssqssssw
entrado	srsusssss
entraine	stssssssu
entrambi	sssrssvss
entre	swrqrtrss
entreprises	russssssr
entretiens	ussrssssr
entrevista	uvsrrssrr
entro	vsvqrrrrs
entro 0	rtstsrssu
entro il	urvqrssrr
entry	rrsrstrur
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
equipe	vrtqrvrrq
equipo	sustssssr
er	yutusroqn
er ist	srsrsvsss
er met	vrrtrssss
era	rrsvsssss
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
ergibt	sssusssss
erhalt	wrsrsssss
erhalten	wsrtrrrsr
erhalten sie	ttstssrsq
erhalten und	trsrrsssu
erinnerung	sxtsrsrqp
erlaubt	rrvsssssr
erreicht	turrsrsss
erreicht und	ssssssssu
error	srsrrsssw
erst	xqtoswqrr
erst in	tssrsussr
erst nach	yqsrtrssq
erste	tusrstrsr
ersten	trsrrrrsu
ersten tag	srrsssssv
ersuchen	sssrsvssr
erwarten	rturrrrss
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
espace	ssssssssu
espere	ursqsrusr
esperienza	rrstsssur
essai	rrsvsssss
essence	ssssusssr
est	urpxtsqpu
est bien	ussrssssr
est pas	rsrtsussr
esta	rsryrqwqp
established	sssssussr
estao	rrsxsrssr
estas	rssrssuss
estate	qssxrsrsr
este	utrqrsrxq
este e	trsrssswr
estimada	vrvsrrsrr
estimado	qsrxrrrst
estou	wrrrsrusr
et	woytupvoo
et 0	tpsrssust
et d	stssssusr
et je	sqrsruusr
et moi	vrstsrssr
et nous	rqrtusrsu
et on	susrsssss
et un	srvtsssss
et votre	rrsvssssr
etablissement	trsrssssu
etage	susssssss
etait	rrsusssss
etapa	strwssrrp
etapas	rrstsvssr
etc	rrrrrrwsu
ete	ssrsurtsr
ete enregistree	ussssssss
etes	rtsrsvssr
etre	rtsssvssq
etudie	rrsrssssw
etwa	uttrsurro
etwa 0	uttrssssq
etwas	utturrrrp
eu	wqrqsvrrs
euch	rqsusrrsw
euer	rrsusursr
euro	srvrrssss
evaluation	rrusstssq
even	ssrrqqurx
evenement	sssrrsrsv
evening	srurrsuss
evening with	sssrssssu
event	ttrrrrrrv
event has	sssssssru
event in	srsssssru
event will	srssssssu
events	tqtrrvrss
eventual	ssssssusr
eventuell	rrsrrtwsr
ever	tsrrrrsrv
ever been	ussrsssss
every	sqxnsypqu
every application	ussrsssss
every blessing	sssssussr
every day	strsusssr
everybody	trrusrrss
everyone	qusrussrs
everyone is	rusrsrusr
everything	rursurqru
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
exclusive	rrsrrsssw
excuse	trsrssuss
executive	qttrrswsq
executive role	ssusssssr
exempt	sssssussr
exemption	sssssussr
exercise	rvttsrrsq
exercise and	surtssssr
exist	ssutsrssr
exit	ssssssusr
expansion	sssrsussr
expect to	ussrstssr
expectations	susssrsss
expenses	rvssssssq
experience	oqpxoo1tv
experience as	ssssssuqs
experience in	ssssss0qn
experience with	rqrqrrusy
experiences	sssssssvq
expert	srssssust
experts	ssssssssu
expire	rrussssst
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
f	ovttrqrut
f 0	srusrsrru
f m	ssssssrvq
fa	wrsrssruq
fabio	rrrusrvrq
faca	trvsssssr
facciamo	urssssssr
face	strsssrsu
fachbereich	qrwsrussr
facility	sssrsutsq
fact	srtrrsrsv
factory	ssssssusr
fahren	vtssssrsr
fahrt	vtsrsrssr
fail	srvrssrst
fail and	sssqssssu
failed	sssrssssu
failed to	sssrssssu
failure	ssrsrusss
failure to	ssrsrusss
fair	tqrurvrvq
fair trade	sssssssvq
fait	rssvssssr
faithfully	sssussssr
falling	srssssssu
fallstudien	squussssq
falta	ttsrrrvsr
familie	srrsrqvsu
family	srrrtrssv
fan	srrsssvrt
fancy	rusrssvsq
fancy a	ssssssvsr
far	sssrssrsv
fare	ssvssssrs
farebbe	rurqrsvrs
farquhar	sssssxsso
fase	rurqrrssu
fase de	tssqssssv
fast	srrrrsruu
faster	ssssvsrrs
faster than	ssssvsssr
fatih	srsrsvsss
fatto	rssvsssss
fault	usssssssr
faut	rrssussss
favor	tssqssssu
favor of	sssrssssu
fax	srssssrrv
fc	qsssssssu
features	rrssssssv
feb	tprrrttrv
feb 0	sqssrssrx
februar	qvsqsussr
february	utstrrrrs
fecha	urturrrsq
fecha 0	utssrssss
feddersen	rtsrsrvsr
federal	rssrssssu
federation	susrsssss
fee	rrrurrrtv
feed	rsssssrxq
feedback	qur1sqrrp
feedback can	srsussssr
feedback will	susrssssr
feel	rrrtrsrsv
feeling	rwsrssssr
feelings	sssussssr
fees	srssssssv
fehlen	ussrssssr
feira	vusrrrrrr
feita	vrsrssssr
fellow	trrrussst
fellowship	tsssusssq
felt	rrsvsssss
femi	sssrssssu
fermin	vrsrvsssp
ferreira	wrsrsssss
ferry	ssutssssq
fertig	rrsrxrrsr
fest	rssrsrvsr
feste	rvstsrsrr
festival	rrsustssr
fevrier	sssrussss
few	tvrprsrru
few times	sssssusss
fewer	srsssssru
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
filled	strxssrso
filling	trsqstsst
filling in	rrsrssssv
filling out	usssssssr
film	ssssssrsu
fils	ursusrssr
fim	vrrusrrsq
fin	qrrsuurss
final	vsruusqro
finalist	sssssutsr
finalize	ssssusssr
finalize the	ssssusssr
finance	srtqrtutq
financial	tqsrrsrry
finch	susssrtsr
find	ptsnurvuv
find 0	rsssssssu
find a	srtsvsrsr
find attached	rstsssssu
find out	rusrrttss
find similar	ssssssssu
find the	rrrrssxsr
find you	qsssssstu
find yourself	sssssssvq
finden	rpwsuqrur
finden sie	rpwqvrrur
findest du	ssssssssu
findet	svssssssr
finding	srtrssrut
finding a	sssrssrus
finds	sqssssssv
finds you	sqssssssv
fine	vsvqtrtso
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
firms	rrsrsrssw
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
flat	ustpsssst
flexibility	sssrssrus
flights	srssrsvsr
float	sssssssur
flood	sussssssr
floor	tvtsrurro
florida	wsssssssp
flu	utsrssssr
foi	wprtuvrrp
foi aprovado	rrrtuvrrr
folgende	srrrssswr
folgenden	rsssssssu
folgt	urrsusssr
folien	stusrsssr
folks	wsstssrsq
follow	turrtsqwo
follow this	ssssssswp
follow up	svsrrtssq
followed	susrsssss
followed by	sussssssr
following	pqtrsvstt
following your	sssrtussr
fonction	ussrssssr
fonds	ssssssssv
fontaine	sussssssr
foods	qstustssr
for	qvuvqrqpv
for 0	qssvqrqqy
for a	o0tnnq1pu
for all	ssssssrrv
for an	srtrtrqsv
for any	rsssssssv
for applying	zruurrqrm
for attending	ruststrsq
for backend	ssussssss
for being	srsvssssr
for both	ssssusssr
for changing	vsssssssq
for check	ssssssrsu
for co	usssssssr
for coming	usststrsp
for data	qstrssssu
for environmental	ssssusssr
for feedback	sssussssr
for filling	trsrssssu
for financial	usssssssr
for free	trrrssrsv
for friday	sussssssr
for future	rsswssssr
for his	usssssssq
for interviewing	rusrsussq
for ios	srsussssr
for july	rssssusss
for letting	srsqssssv
for messing	stsusrrsr
for money	ssusssrsr
for more	ssrpstrsw
for msc	qsssssssu
for next	srsrssrsv
for ninety	sssssussr
for non	sssssussr
for online	qsssssssu
for production	ssssrussr
for putting	wrssstrrq
for r	rssssussr
for reference	ssssssrvq
for registering	srrrssrsw
for sending	qvstssssq
for shopping	srssssssu
for social	ssusssssr
for software	sssstsssq
for someone	ssssssuss
for store	ssssussss
for submitting	ussrsssss
for taking	strvssssr
for that	sssussssr
for the	0zstqpnls
for this	osryssrru
for tomorrow	srssssssu
for tuesday	sussssssr
for twelve	ssssusssr
for us	ssrvrsrst
for warehouse	sssussssr
for wednesday	svssssssq
for welder	srsrssssv
for which	rssusssss
for you	sprrqqvyr
for your	wrswnqoqy
force	uqssstsss
foreign	sssrssssu
forge	srwsrsrsr
forgive	surwsrsso
forgive me	sustssssr
forgotten	sssrsvssr
form	1tsrqppqt
form in	vssssrssp
forma	ussrsssss
formal	trssysrrp
format	ssussssrs
forms	srussssss
formular	ssssssssu
fortune	sssrsssus
fortune 0	sssssssus
forward	ptvxrpppx
forward to	ursprrrry
forward with	orvytrrrq
forwarded	tprqqqtp3
forwarded to	usssssssq
forwarded your	sssrssuss
fosse	rrswsssup
foto	ytrqrrsrq
foto van	yrsrrrssr
found	torrrrrvw
found it	vrssssrsr
found the	rrsqssrsy
found you	srsrstusr
founder	surqrrtst
four	wssrrrtrr
fr	wrrrrrsst
fr 0	wtsrrsrsq
frage	urrvrrtsq
fragen	tuxprrrrs
fragen zu	rsussssst
frais	ssssssuss
france	sssrssssu
francesca	srsrvssrr
francisco	srrrssstu
francisco ca	srrrssstu
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
free	rvqspqrqz
free for	tusrsssss
free of	ssutssssr
free to	susrssrss
freelance	sstsssusr
freeze	rrsrsrssx
freezer	sssssursr
frei	rsrttrxrq
freigegeben	tsuqstssr
freight	sutsssssr
freitag	rstvrrrrs
freitag 0	ruttsrrrr
fresh	srstssrur
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
freundlichen grussen	uuqvusurm
freut	ussrsssss
fri	spssssvst
fri 0	spssssvst
friday	u0qpquosr
friday 0	stssssstq
friday and	sssrswssr
friday april	sussssssr
friday at	ssssssssu
friend	rqrqstssy
friendly	rrsrsstsu
friendly reminder	ssssssssu
frist	srvssssss
from	sspqrrxpw
from 0	uqrrtvrrr
from a	tsrqsssrv
from me	tsstssssq
from my	rusvrrqss
from now	rsssssssu
from our	trsrrrrsw
from outlook	srssssvss
from outside	sssussssr
from the	qsq0srqqu
from this	srsrssust
from us	qrsqsrusx
from you	qrsrutssu
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
full service	srssssrru
full stack	ssssvsrsq
full time	rrrsrrtyp
fully	srsrrsvrs
fully remote	srssssvsr
fun	srsrrrssw
functie	sqtvurrrq
functie van	trsussssr
functional	ssssssusq
fund	srtrsrust
fundamentals	srsssssru
funder	sssussssq
funds	sssrssssv
funny	ssusssrss
fur	tqrxtrtrp
fur das	rrrxrvrsq
fur deine	sussssrsr
fur den	trsuruqrs
fur dich	rtsrusrsr
fur die	rqryvspqt
fur diese	sssusssss
fur diesen	sssusssss
fur ein	rtrussrss
fur eine	srvusrssr
fur einen	qstsrrwrs
fur ihre	trqusrsru
fur menschen	ssussssss
fur mittwoch	rvsssssss
fur sie	qsrvvqusp
fur uns	srsurussr
furious	sssrssssu
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
gate	rvsssursp
gaurav	vrssssssr
gave	sssussrss
gave the	sssussrsr
gavin	ssssssssu
geachte	ssrrurrru
geachte heer	trsrsrsrv
geachte mevrouw	rtssusssr
geben	rsqwtxqrn
geben sie	tssturrsp
geben zu	rssusssss
gebeten	uurqrrusq
gebucht	sussssssr
geduld	vrspswssq
geehrte	nqtsrurrz
geehrte damen	trrqrrruu
geehrte frau	mtsutwtqr
geehrter	xsrtsrqot
geehrter herr	xrrsssrpt
geen	prrvsruur
gefallen	uttsrsrsq
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
geht hier	ursssssss
geht vor	urstsrssq
geklappt	sssqssssu
geklart	rrsssusss
geld	sssusssss
gelegt	rusrstsss
gelesen	rususrrss
gelesen und	sssrssssu
gelijk	rrstssurs
geloscht	prsrssssx
gemacht	rustsrssr
gemeinsam	stusssrrr
gen	srusssrtr
genannt	srsrsswsr
genau	srssssuss
genau die	ssssssuss
general	tssqrursu
generated	sqstrsrrv
genie	sssrssssu
gente	rvrussrrr
gentile	urrqqyuqq
gentile dott	qtsurvrrq
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
gestor	rrusussss
gestrigen	sssussssr
gesuchte	ssusrssss
get	tvqmspwrx
get 0	ssssssssu
get a	ursqrrtru
get it	rrsqsswst
get more	srssssssu
get on	sutsssssq
get paid	ssstssusq
get past	svssssrsr
get ready	srssssssu
get started	tsssssusr
get the	ttrrsrqsv
get through	vssrssssr
get to	rssuusrsr
get you	surssstsr
get your	srssssssv
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
giovedi	sxsrrssrr
giovedi 0	sxsrrssrr
girls	srstwsrsq
giselle	ssssusssr
github	ttsrssuss
giulia	rssvsssss
give	ttvpqxpqs
give me	susrsurss
give yourself	ssvssssrs
given	nrrzrtsrt
given access	ssrsrsssu
given to	qssvssssr
glad	qqusuutrq
glad to	srssustsr
glad we	ssusssssr
glaser	ssusssssr
gleich	tvrutrrro
glowing	sssssusss
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
goes	qsrssxssr
goes to	rsstsussr
going	qsrvrtsru
going quiet	srsustssr
going to	sssqssssu
gold	srssssruu
gone	srrwsrssr
gone with	sssutsssr
gonna	srsvssssr
good	rxrwprurn
good afternoon	sssvssrsq
good fit	sssrssrvq
good job	ursssssss
good luck	srsvssrsr
good morning	tsusstssp
good news	ttsssussq
good time	susrssssr
good to	rsssssvsq
goodies	ssssssssu
google	tzrrrsrqq
google meet	swsssssrq
got	wqvxsntop
got 0	srrursurs
got a	ssrtsrxrp
got an	sssrssssu
got it	0rsqssrsq
got the	ssssusrss
got your	rrsvsrsss
government	rsrrsrruv
governor	sssssussr
governors	ssssttssq
gps	susssssss
gr	trrvrrvtn
graag	rtvqrrurr
grabs	sssssusss
grace	srstrsssu
grace a	sqssssssv
gracias	vprwqtrrr
gracias por	trstrussr
grad	vrsrvrrsr
grade	vrrsvruro
grade 0	sssrvsrsr
grades	sutsssssq
graduate	pqwrsrtvr
graham	qussssssu
grand	tqsstsrss
grande	rrsvsssst
grant	ssrqtsssv
gratis	rsssrsssv
grazie	vrsqswrsq
grazie per	srssswrsq
great	qqrurqvtu
great with	sssusssss
greenlight	sussstrsr
greetings	sstrsrurr
greg	ssssvssrs
gregor	ursrvrrsr
gregor lampe	ursrvrrsr
greta	rvsssstsr
grid	rustsstsq
groet	quruwrrrq
groeten	tusrsssss
groetjes	ursrssssr
grossem	rssrssssu
grossem interesse	rssrssssu
grossen	sussssrss
ground	sssussssr
group	tqrwprrwr
group 0	srsssussr
groupe	srurrsusq
growth	vrrrssrts
gruber	tqrssssrv
grund	ssssssuss
grunden	rssusssst
grunwald	susrrssst
grupo	utssssssr
gruppo	sssrssvss
gruss	tsqyqrwqo
grusse	twwrrxsok
grusse ihr	sssqssssu
grusse malte	rtsrsrvsr
grusse s	vsssssssr
grussen	uvqutswqj
grussen dr	rtrtrrusr
grussen im	rssvtrrsr
gst	squvssssr
guarantee	ssrssssrv
guaranteed	srsrssssv
guardato	rrswssssr
guess	sssrsusss
guest	ssssssssu
gui	sssusssss
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
h	rotpwuuvp
h 0	rrsrrrtvs
ha	txpxourpq
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
haben die	qssyrrssq
haben ihre	urrqursst
haben sich	tstrrrrur
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
hallo herr	qquqtuvqt
hallo kim	rrsrssttu
hallo leonie	rsssssrvr
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
handful of	ssstssssq
handlers	ssssssusr
hands	rtrurrusr
hands on	ssstssvso
handy	rryrsrrsq
hang	sssssussr
hangen	rrssssvss
hangt	sstsrsssu
hangt an	sstsrsssu
hans	svsssssrr
happens	ursrstsrs
happy	qprrwrwss
happy to	rssswsssq
hard	trrwrrqru
hardware	srsstssru
hartelijke	rusrusssr
hartelijke groet	rusrusssr
hartung	ssstsruss
harvest	srssussss
has	oop0rzrnu
has accepted	sussssssr
has applied	rrsqssssx
has asked	rrtsruusq
has been	stpvqxnox
has decided	srsustssr
has found	sssvssssr
has just	ssssssrvr
has landed	sussssssr
has met	stsrssssu
has no	rsssssssu
has not	qrsvursss
has reference	sssrsusss
has to	sussstrsr
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
hate	stsqsstss
hatte	qurwrtrsr
hatten	rvrqrq0rp
hatten sie	qvrrrrwsr
hau	vsstrrsrr
haus	owqtsswrq
haus 0	sssrussss
haut	rtsrsusss
have	rsrxsrsov
have 0	rvurrrtrq
have a	tvrsspvsp
have agreed	susssrsss
have an	rtsrssvss
have any	sssussssr
have been	smvuvurrq
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
have you	tsrryrsrq
have your	ttstssrsq
haverstock	srssssssu
having	tststsqss
having a	sustssrsr
hay	pwurrvrsq
hazard	ssrsssssu
he	ytqsrptqs
he is	susssssss
he looks	ussrssssr
he told	sussssrss
he wants	ssswssssq
he was	srssssssu
head	qvqpssysp
head for	sussssrss
head of	qtrrtrysp
headhunter	srssssuss
headline	ssussssss
headquarters	sussssssr
heads	sstutrrtp
heads up	ssusssssr
headshot	sssvssssq
health	rsrsvrtss
hear	xsrnrtxrp
hear back	rssrsswsr
hear by	trsrsussr
hear from	stsqrrtsu
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
heeft een	rrsrursru
heer	tttrrrrru
heil	srsusssss
hej	rwrtrsrrr
held	stursvtrn
held next	sussssssr
hello	szsrrrvpn
hello emeka	sssrssssu
hello idris	rssrssssv
hello lovely	stsvssssq
hello mr	rrsssswsq
hello name	svsrssrss
help	qruqqqsyv
help desk	ssrrrsswr
help you	srssssrrv
hemos	srsssusss
hence	sssvssssq
hence this	sssvssssq
henrike	ussrsssst
henrike oltmanns	ussrsssst
hensel	stssusssr
her	srtrrtvsp
herbst	rrstrrtsu
here	srtutrspu
here are	rtrsssrrw
here for	ssstssssu
here is	sssrssrsu
here now	rssxssssp
here the	sswrrssrr
here to	rrtrrrurt
here what	urstusrsp
hereby	sssussssr
herr	tquspywkr
herr baranowski	srutssssr
herr benning	rsrvrrrru
herr bergamin	rtsrursss
herr dr	trrssutsq
herr dudek	rsssrsssv
herr gruber	tqrssssrv
herr klockner	stssusssr
herr lohr	srrsrsust
herr lysenko	rrstssrsu
herr mensah	trrrusrst
herr sawatzki	rsusssssr
herr tewes	sssqssssv
herr wienbarg	tqrrrurrv
herren	trtqrrruu
herrn	swsqsrssr
herrn dr	susrsssss
herzen	srssussss
herzlich	tstrrutrq
herzliche	rtsrsxrsr
herzliche grusse	rtsrsxrsr
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
hi	lzurrw0kn
hi all	srssssruu
hi amelie	qrstsrrsw
hi aoife	rsssssssu
hi fatih	srsrsvsss
hi gemma	sssusstsq
hi hamza	rssrssssu
hi hazel	rrstssssu
hi ines	sstsrrrsu
hi jarrah	srssssssv
hi kayleigh	sstussssq
hi kim	sssurrtrs
hi lukas	susssrssr
hi marcus	srssrursu
hi marta	sussssrsr
hi mateus	rrsrssssw
hi nadja	ssutssssr
hi name	mwpxsqyso
hi noemi	ttursrsrr
hi noor	vrrssstsr
hi robin	rssssussr
hi saoirse	srsrsstsu
hi steph	rrsssurst
hi team	rsssssssu
hi there	srtsssusr
hi vis	ssssssssu
hi wren	sssssussr
hibrido	ssssussss
hier	ssurrsqrv
hier geht	pssrssssw
hier unser	srussssss
hiermit	rsrqtqrrz
hierzu	sssussrsr
high	vqrpsrtsv
higher	rtsrssssu
highmoor	strssrtup
highmoor animal	sustsrssr
hij	rrswsrsss
hilfe	rrusssusr
hilft	qsstssssu
him	rssqsrssx
hinter	ssussssss
hintergrund	sssusssss
hire	qprvrwwtn
hire you	sssrtsusr
hired	sqtsurqru
hired a	ssussssss
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
history	ssrsssrrv
hit	sssrssrsw
hit reply	sssrssssu
hiya	ssrurturp
hizo	rssusssss
ho	tsrvvrrrp
hochbrugg	rssssusss
hoe	qwrrrrrrv
hoe je	qwrrrrrrv
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
home exercise	surssssss
homeoffice	ssssussss
hoofd	rrstssurs
hook	srutsssss
hooks	ssusssssr
hoor	yqrqrssss
hope	ospsupyrt
hope all	rssvssssr
hope i	sssrssrus
hope it	srssusrsr
hope our	sssrssssu
hope this	sqsrssruv
hope you	rrrrrrzrs
hope your	susssstsq
hoping	ststssssq
hora	s0urqrrro
hora 0	tusrrsssr
horas	prvvusrrp
horen	vprssssrv
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
hours and	sustssssr
hours by	sssussssr
hours with	sussssssr
house	rrsrruvts
house in	srssssusr
housing	srsrsustr
how	rsyorqpqz
how much	srssssrsv
how the	tusrssssr
how to	rsrrsrsrw
how was	srsqssssx
how we	rsssssssu
how you	rt0qsrqsq
however	srrtrurru
however you	sssssussq
hoy	rssusssss
hr	swqswwzqe
hr for	ssssrussr
hr manager	rssqsuvsq
hr round	sqssssuss
hr services	rssusssss
hrs	tqvrtrsvo
hrs 0	sssssssur
html	srrrrrrry
http	rqrqrrqq4
http www	rqrrrrrq2
https	n0uoqoqxu
https cal	susrsssss
https calendly	svssssssr
https www	rsrsrrrxq
https zoom	ssssssrru
huge	ssssssssu
hughes	sussssssr
hugo	qxrqrussq
human	zstrssqrn
human resources	tturttrso
humans	sssvssssq
hun	sssrsutsr
hund	svrrrsrtr
hunters	sssrssssu
hybrid	tsssussuo
hydro	ssssusssr
hydrologist	ssssssusr
i	vnmwst4lq
i 0	ursrssrsu
i am	wrqqrruru
i argued	sssussssr
i c	sssussssr
i ca	qrrtswtrq
i can	srrqvrttr
i come	usssssssr
i d	sqqttsyrp
i did	sssqssssv
i do	rsrurssru
i enjoyed	srssssssv
i find	ssssssssu
i found	vrsrssrss
i get	rsstssrsu
i got	trsqssrsw
i had	rrsvssrrt
i have	rrqoqt0tt
i hear	ussrssssr
i hope	sqsrsstuu
i just	rrtrwrqrt
i know	rqrsvwrsq
i ll	wutprpxqo
i look	ussrssssr
i m	rtqntt0ps
i must	ssssssrsu
i need	srstrstsu
i promised	sssussssr
i ragazzi	ursvrsrsq
i refer	rustssssq
i regret	sssqssssu
i run	sssrssusr
i said	squssuusq
i sent	ssssusssr
i therefore	sssussssr
i think	rsrqrustt
i tried	sssvssssr
i ve	wpptsxupq
i want	rruqstrus
i wanted	ssssssuss
i was	trrsrtrru
i went	ssssussss
i wish	srsrtussr
i work	svssssrsr
i would	sqsurstst
i wrote	srsssswsr
ia	qrsrrwsru
iban	rsvrrsrrt
ice	ssrqssvst
ice cream	sssrssssu
ich	wrnsx10le
ich bin	rssssrtsu
ich dass	ssssssuss
ich den	trrqyrrsq
ich denke	sssrrutss
ich dir	rtussssss
ich habe	uurrruqrs
ich hatte	rsrvrtrsr
ich hoffe	rrssvrtsr
ich ihnen	tqturrwrq
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
id	wxtprqsrq
id 0	xurqrrsrq
idc	ssssssysn
idea	rqtsrrssv
idea but	srsrssssv
identify	sssrssuss
idris	rssrssssv
ids	ssvsssrsr
ie	srrrssrrx
iemand	qrsysrrsq
ieri	srssssswr
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
ii	rusttsswl
ii 0	stsssssuq
ik	1qqrstvql
ik je	rrrsssxrs
ik op	yrsqrrurp
il	wrqyvqpsm
il 0	xqvprrrrs
il arrive	vssrssssr
il ruolo	qvsursssr
il suo	rrsvsrvsr
il tempo	rssvsrsss
il tuo	qtruqrrqw
ill	sssrswssq
illinois	ssssssusr
illustrator	srsvssssr
ilse	srsrussss
im	jutspy1or
im anhang	srvstsrsr
im anschluss	srvsssssr
im auftrag	trstttssp
im buro	qyrtrrrsq
im haus	qssrrrxrt
im herbst	srsusrtsr
im kommenden	sssrssuss
im laden	sustsrssr
im mai	srrsrurut
im moment	sssrsvssr
im portal	sssssrsvr
im rahmen	rtrrssvsr
im raum	sssrssuss
im september	rssrruuss
im team	rvssssrsr
immer	ustrsrssr
impegno	rrrrvrvrr
implementation	srssssuss
important	trsrrsrsv
impressed	rrsrutsss
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
in data	srsrssxpr
in de	tsrurrurr
in deinem	ssssssrsu
in dem	russsssss
in den	tsuprtwsp
in der	svrtqsrrr
in die	svrxrqrsq
in diesem	qrsxsrrsr
in due	sssrsussr
in entgeltgruppe	srsrvsssr
in essence	ssssussss
in favor	sssrssssu
in february	trsussssr
in for	stttssssq
in frage	usssssssr
in goede	ursrsssss
in good	sssssussq
in het	srxrrssrr
in his	sustssssr
in ihrem	ssssrssrv
in january	trsttsusp
in joining	sssussssr
in leeds	ssrstsusr
in may	srssustsq
in mijn	rrstrrruu
in my	rrsqttsrv
in october	ssssssusr
in on	stsrssrsv
in one	urtsrrsss
in order	trsrttssq
in our	tpsyrrsrs
in person	russsssss
in progress	ssusssssq
in quanto	rssussssr
in ruhe	ytrrtrrrp
in salford	ssswssrsq
in san	sssssssur
in sechs	rssssusss
in six	sssssrssu
in that	sssrssssu
in the	usqvrqwnu
in there	sssssussr
in this	rpsssrrrz
in to	rursrrqtw
in touch	vvsssrrsp
in two	ssssvursq
in under	ssssssusq
in unserem	usssssssr
in with	rrstsswsp
in writing	ssssvtqsq
in your	oquyrrruq
inc	rqqrqryvt
include	rusrrrrsu
includes	rsssstrru
including	strqssrrv
income	srsrstssv
inconvenience	ssssrusss
incorporacion	rqrrusssv
incorporacion el	rqrrusssv
increase	srsrrsrsx
increase your	srssssssv
incumbent	ssssssusr
indeed	ssssssrwq
indefinido	rqrrzrssr
index	srssssrrv
india	sssssssur
individual	rtsussssr
individual feedback	sssussssr
individuals	ssssssssu
induction	srssssssu
induction is	srssssssu
industria	stsrssusr
industrial	trsrssswr
industry	rtsrrrwrt
ines	ssvtsqsrq
info	rqrrrrvrw
inform	qsrtuvqrs
inform you	qsrtuvrrs
informal	usssssssq
informamos	qrrxsrrst
informamos de	rsswssrsr
informamos que	qsstssssu
informatik	sssssssur
information	rtqrrqssy
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
inherited	ssssssusq
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
inscrire	rrrussssu
inside of	sssussssr
insights	srstssusr
inspector	tssssssuq
insta	ssstssvsr
instagram	rssusrrst
installed	sssrssssu
instead	rttrrrrtu
instituto	vssrsssss
instructions and	srussssss
insurance	rsrqrvrsu
intake	srustsssq
intended	susrssrss
intensiv	srsussssr
interactive	sstrssssu
interessant	rrrqrutur
interesse	tpqvqqzqt
interesse an	trrurrsrt
interessiert	stsrsssur
interest	wrpzopuqs
interest and	srssssssu
interest in	zsqzqruqj
interested	tssprrtrw
interested in	tssqssrrv
interesting	qrsssstsu
interet	rrsusssss
intern	qrrutrrwr
interna	prsvswrsq
internal	qrstsutss
international	rrsrrrwst
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
interviewing	qwsrsussp
interviewing for	rtsrsussq
interviews	prrrussrx
interviews will	rvssssssq
intimated	ussussssp
into	urqurrqqx
into it	sssussssr
into our	sssrsusss
into the	vrrrssrru
into this	susssrsss
into your	rrssssssu
intro	ssssssusr
intro call	ssssssusr
invented	stsstsssq
inventory	sssrsutsr
invested	sssvssssr
invested in	sssusssss
investment	srrrrursv
invite	o1tqsrsrs
invite with	rwssssssq
invite you	rssqtrtst
invited	pruvrrrst
invited to	qtsusssss
invited you	ssussssss
invites	ssusssssr
invites you	ssusssssr
inviting	sqssussst
inviting you	sqssussst
involved	rssrssssu
inzwischen	rssusssss
inzwischen eine	rssusssss
io	svsrrssss
ion	ssusssssr
ios	srsussssr
iphone	rzrurrrsp
ira	srvssssss
iris	vrsrurssr
irish	sssrssssv
is	sttpuvqnu
is 0	urrsusrrs
is a	tsusspqrv
is an	srsstrrru
is appended	sssssssvq
is authorised	susrssssr
is available	sqtuussrr
is being	stsrsussr
is binding	sssrussss
is complete	usssssssq
is confirmed	rvtsssrrr
is currently	ussqstsss
is de	prsxsrsss
is fine	srussstsr
is free	ssusssssr
is from	vursrsssq
is frozen	sssrsussr
is gone	sssussssr
is in	uqqtsyqrq
is it	ssssssssu
is just	ssssssssu
is looking	srsrssuwp
is mise	ssssttssq
is needed	sssssussr
is never	sssvssssq
is nil	sqsvssssr
is no	rrutsrrst
is not	qmtsvwwps
is now	srwsrrrrs
is off	stssssusq
is ok	tqsvssssr
is one	rssrssssu
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
is unique	srusssssr
is valid	ssssssssu
is well	rssvssssr
isa	sssussssr
iscrizione	rurrrsrtt
island	rrussussr
isso	vrrsrvrrq
issue	tqrtrrrrw
issues	srssssssu
ist	yssstwrmo
ist angekommen	vssrssssr
ist bei	vrsssrsss
ist bis	srsssusss
ist da	yrsqsrssr
ist das	ssrsssuss
ist der	swssrrrss
ist die	sustssssr
ist ein	sqssssssv
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
it	wnxqsprut
it 0	ssssssutr
it a	uqrttrrsu
it after	sssssussr
it and	srursssst
it as	rrwqssrrt
it at	rsssssssu
it back	stvsssrsq
it been	ussssrssr
it by	swqrsussr
it can	ssssssssu
it come	vrsrstssq
it did	sssqsstsu
it does	sssrssssv
it down	sssussrst
it easy	sstsssstq
it for	rssrssrsu
it has	rpsturrsv
it in	ssssurqst
it is	rssssstrv
it just	sssrssssu
it ll	srruuttso
it looks	stssssstq
it new	sssssssur
it no	srsssusss
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
it will	rtsqrtssu
it with	sssustssq
it your	usssssssr
item	rrsrussst
item 0	ssssusssr
items	rrsqrrsry
items below	rssrssssv
its	ptqtqwtrt
its meeting	susussrsq
itself	sutrsssss
j	owswtsrqq
j 0	srssssssu
j ai	ptrwsttrq
ja	qspy3spql
jaar	rrstussss
jahr	rrryrrtsr
jahr 0	sssvssssr
jahre	rqrrvrtsu
jan	tsrrrurru
jan 0	srssrssrw
jana	rrstsrrsw
jane	rrsrssrry
janelle	sssussssr
january	usqstvtro
january 0	sssrsusss
january i	ssssrsssu
jarrah	rrssrsrtu
jasmin	stssurrss
java	qqtrrttvr
java 0	srtsssurs
java developer	rsssrsrwr
jd	ssssssvsr
je	wxsymuunk
je 0	sqwsssssr
je bij	susssssss
je een	ptsrrrurv
je me	rsssssuss
je n	rssvssssr
je ne	rssssusss
je op	qrvwrrrrr
je prefere	rrsssvssr
je sollicitatie	urrvsrrsq
je suis	ursrssusr
je te	rustsssss
je vous	qwrrswtrq
jederzeit	trrrrrrrv
jeito	rvrtsrrsr
jemanden	qsrvrqzrp
jemanden fur	ssssssuss
jemanden mit	srswssrsq
jersey	sssssssur
jessica	xssrsrssq
jetzt	qnvsqqst1
jetzt bewerben	rssrssrwq
jeu	stusssssr
jeu de	stusssssr
jeudi	rwtrssrsr
jeudi 0	rwtrssrsr
ji	vrssrsusq
jij	qvrturrrr
jo	upsrstsrw
jo doe	sqsssssrx
joan	srstusssr
job	pontoo11s
job ad	ssssssusr
job ads	sssssssxq
job alert	sssssssxp
job description	rssrss1sk
job i	ssssssutq
job is	sussssrrs
job posting	sssssssur
job search	rrrwrrrss
job that	rssrsssus
job title	ssssssxsn
job you	urssssstr
jobs	uqqoqqn5u
jobs at	sssussssq
jobs by	ssssssrwr
jobs in	srsrssrxr
jobs that	sssrssrvr
jobs we	sssrsssru
joe	ussrsssss
join	rsqpvqsvu
join the	susrsstsr
join us	stsrssrsu
joining	tsrutursn
joint	srstusssq
jointe	sutrssrsq
jolie	vtsrsrssr
jonas	sssssssur
jordan	svsrssrsr
jornada	sssvssssr
jou	rrrtssuss
jour	rtrssrssu
journey	srssssssu
jours	rqrqvruru
jours et	srsrwssss
judgement	tstrssssq
jueves	rurrusssr
juillet	svtsrtrrp
juin	rrsutssss
jul	susssssrt
jul 0	susssssrt
jule	vtsrrrrsr
juli	sqrqwsrrv
juli 0	srrsrssrw
julian	rxssrsssq
july	prtqryrst
july 0	rstrstrru
jumping	rvsrsssss
jun	trwsrrqrt
june	ssrrsttuq
junge	rrsssrssw
jungen	ssswsrrss
jungs	srsutsssr
junho	rrvqssssv
juni	ruupttvqq
juni 0	rvururrrq
junio	rsssussss
junior	trsusrrwo
junior software	sssrrssvr
juri	vrstssssr
jury	rssssrssv
jusqu	tqrprwtrs
jusqu a	urrqruurs
just	qqskusvtx
just 0	ssssssssu
just a	srtrrvrqu
just been	ssssssssu
just come	srssssuss
just following	stsrssusr
just got	ssusssrss
just posted	ssssssswr
just put	ssssusrss
just reply	ttsssstsq
just wanted	ssssssssu
k	qxrstrtrq
kalt	ssstrsusr
kam	vrssssssr
kan	xqvurrrrp
kandidaat	srstrrrsv
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
kayleigh	sstussssq
keen	susssssss
keep	rpvvqvqqt
keep track	sssrssssu
keep you	rrstsvssq
keep your	rsturtrrs
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
key	srrswssrs
kg	rss0rrrsq
ki	ussrsssss
kieran	ssrsssssu
kim	upruppwqv
kim i	rrsssswsq
kim just	srssssusr
kim thank	rssrssssv
kim thanks	rwstssssq
kim you	rqssssssw
kin	sssswsrrr
kind	wrrsqusrs
kind regards	tsswsstsm
kindly	qvwtusrrm
kindly complete	rrwsssssr
kita	srsssrusr
kita verbund	ssstsruss
kl	srsssssur
klasse	usssssssr
kleine	rwrtrrrrr
kleiner	ssutsssss
klient	usstsrssr
klient hat	usstsrssr
klingt	svsssrssr
klockner	stssusssr
km	srsrsstus
knapp	srsussssr
knock	ssusssssr
know	orqq0wvnq
know by	ssssusssr
know how	srrtssrsu
know more	sssrsvssr
know that	vqrsturrq
know what	sssrssuss
know when	rssrssssv
know your	russsssss
knowledge	rqssrrysr
known	sssrssssv
kolleg	qrsrssssw
kolleg innen	qrsrssssw
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
konnen	suqvwroqr
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
kundigen	ssssussss
kunt	rrtsusssr
kurse	ssstrussr
kurz	rwrstqtrq
kurz bescheid	svssssssr
kurze	rswrrrwrp
kurze bestatigung	sussssssr
kuste	rsssssusr
kw	rusrsssss
kw 0	rusrsssss
kyc	tsssssssu
kyc analyst	tsssssssu
l	tuuxqstmq
l annonce	rrstsussr
l autre	rrsssusss
l emploi	rtsusssss
l issue	ursussssr
l offre	rrsusssst
l on	susssssss
la	0zouwykho
la admision	vrsrssssr
la base	rtsrrsvss
la empresa	rrutsssss
la informiamo	rrstsssru
la lettera	wrrrvrsrq
la maison	svrrsssss
la persona	rrsxssssr
la personne	rrsssvssr
la plaza	tqrwrurrq
la premiere	rsssussss
la puntuacion	trsvrsssr
la renuncia	rqsvusssr
la ricerca	rssurrsur
la segreteria	rusrswrsr
la siguiente	susrsssss
la sua	uprrrzrqr
la tua	wssrssssr
la web	wrsrssssr
laat	rusrsssss
lab	uusrssrsp
lab technician	usssssssq
laboratoire	sssrsusss
labs	wrsrssssq
lachlan	srtrsussr
lad	rrsxssssp
lade	sussssssr
lade ich	sussssssr
laden	rurtrqrrv
laden sie	strsrsssu
laden wir	srssssssu
lager	svssssssr
lake	tsssssusq
lamentamos	qssqssssw
lampe	ursrvrrsr
land	ursssrsst
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
language	tsssssvrr
languages	surrssusr
lantern	srttstssq
lapses	rrutssssr
laptop	svsrtsrsr
larkspur	sssussssr
larkspur home	sssussssr
las	pzswptqro
las 0	rvrrrsssr
las gracias	qrswsssss
lassen	urssrrtsr
lasst	qtsrryrsr
lasst sich	rssrswssr
last	sutnrqsxt
last 0	ssssssrvs
last date	ussssssup
last friday	sssssussr
last time	tstrsstsp
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
lavoro	srvsssrtr
law	rsuqssrtt
lawyer	ssssusssr
lawyer to	ssssussss
le	yxv1sqmni
le 0	rvsqurrrr
le dossier	ursrtsrsr
le informamos	rsswssrsr
le lien	xqvrrrrrq
le poste	pttxrtrsp
le temps	rssvsssss
lead	qzppsquwp
lead by	srsrssvsr
lead data	stssssqtr
lead to	ssrsrsssu
leaders	vstsssssq
leadership	usssssstq
leading	ssssssuss
leamington spa	ssssssusr
learn	tqtrrrrrw
learn how	sqssssssv
learning	rrqrrqzwq
learning engineer	tsssssrwp
learning more	sssrssusr
lease	srrrssust
leasing	srsssurss
least	orswsrssu
leave	qprxrttru
leave a	srsssusss
leave it	srswsrrsr
leave until	rssrsrssv
leave you	sssussusq
leaving	rssxssssq
lebenslauf	srrrrrurw
lecture	ussrsssss
ledger	qssussstr
leeds	ssrutsuso
left	tsttttrsq
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
leitung	rssrtsusr
lena	stsussrsr
length	srsrsutrt
length of	srsssusss
leo	zqtrsrrrq
leonie	rtstssrvq
les	wvrtprprs
lesen	wttqrrrrs
lesen es	srussssss
less	rrrtrrrrw
less than	sssrssssv
let	qstnzutps
let call	sssrsusss
let me	qtrqxrvrr
let talk	ssssssusr
let the	sssssursr
let us	rusrusrsr
let you	urvrrsqrs
letter	ttqr0xopn
letter for	ssssusssq
letter will	sssssussr
lettera	wtrrvrrrp
letters	vrsossssu
letters are	sssrssssu
letters for	usssssssr
letting	srsqssssv
letto	rusurssrr
lettres	vsssssssr
letzten	srssssrrw
leute	srsqsutsr
level	rrssvrsuq
level 0	sssrwrssp
level software	sssssssur
lg	szrrrrrrs
lhe	rurusrrsq
li	tursrrrsr
library	sssqsstsu
licence	usrtrsrss
license	ssrrrsuss
license and	strsssusr
licht	ssssussss
lid	rtussssss
liebe	wvqrvrpsq
liebe frau	xxsotsqqq
liebe grusse	suurrrssr
lieben	rtsssrssu
lieber	vosvrwrro
lieber herr	sqtrrxtrq
liegen	ssstsssuq
liegt	sptqrzqrt
liegt uns	usursrssr
lien	xqvrrrrrq
lieve	rssvsssss
life	rrrsrrrsx
life insurance	ssssssssu
liga	ssssussss
lijst	rrsxssssr
lijstje	rrrrsvusr
like	pxtmxqrqv
like this	srsssssru
like to	ryspwprrr
like us	sssssussr
like you	rssrvrrss
liked	qtussusrq
liked the	ssvsssssr
liked your	rvssssssr
likely	vrrrstrss
limit	srtusrsss
limited	strsrssrv
limited time	ssssssssu
line	qurprwqtv
line and	sssrsussr
line to	sssrsvssr
linea	srussssss
lines	srsrssrvt
lines up	sssssssur
lineworker	srssssssu
lingua	ruvurrrrp
lingua inglese	rwsrssssr
linh	rvstssrsr
link	qw5lqpqqu
link below	strrssssv
link https	srusssstr
link is	ururssssq
linkedin	rqrtrrzyl
linkedin com	rsssssryp
links	tssrssssu
lio	rvstssrsr
lisbon	stssssvsq
list	oruqqwtoy
list 0	ssusssssr
list click	ssssssusq
list for	sutsstrsp
lista	trsrusssr
liste	rsstsusss
listen	srssssssu
literally	sssrsussr
litigation	sqswssssr
little	srtrsrrtu
live	rpurrsrrw
living	ssssssurs
ll	z2tquqqjn
ll be	uzqturrqn
ll check	srsrsswsp
ll cover	sussssssr
ll do	srrsustsr
ll find	srtsssvsr
ll get	rvsrssrss
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
lo	wxsyqoppq
lo que	rsswssssr
loan	sssrssssv
local	rqursrruu
local time	sssssssvq
location	rsqtrq0qq
lock	suvrrrrsr
log	rtrrrtqut
log in	rurrsurur
logik	rrvsssssr
login	trtqtrsst
logistica	srusssssr
logo	ztrsrrqqr
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
look forward	ussqrrrrw
looked	vrrrsrrtt
looked at	vrsrsrsst
looking	qpprpq0wu
looking for	qprsrqzvq
looking forward	rsrrsrrsw
looking to	srsssstur
looks	y0rosrqso
looks after	ussrssssr
looks at	ussrssrsr
loom	trurssssr
loop	tvsurrrsp
loop the	sssvssrsr
loopbaan	sssssssur
lorraine	rwsqsssss
los	wrssqpqsw
los angeles	srssssssu
los requisitos	ursssssss
loschen	trrurrrvq
loschen wir	rssvsssss
lost	srstssuss
losung	rrwsrsssr
lot	uqrurrrsu
lot of	rsstssssu
lothar	sssssurss
lots	ssssssrsu
lots of	ssssssrsu
lou	utrrrrusr
loud	usstsrssq
love	rurrttsqt
love to	svsrstvsn
love you	stssusrsr
loved	svssssrsq
loved your	svssssrsq
lovely	srrvtrurq
low	rtrrrrsrw
low and	susssrsss
lowest	srrrstssv
lpa	srssustrr
luca	svsurrrqs
lucas	rurrussrr
lucia	vtsqssssr
luck	rtvwrrqsq
luck in	sssusssss
ludmila	sssrssvsr
lugar	rttqrvrrr
luis	rrrtrrsrw
lukas	rxrrrvsrp
lukt	rwsrsssss
lunch	rsqryrprv
lundi	usrrrsrru
lundi 0	ssssssssu
lunedi	uqrp0rrrq
lunes	pvtrurrrt
lunes 0	qwrrvrrrt
lust	rtsrsrusr
luz	rusrssssr
lysenko	rrstssrsu
m	vqoorq3up
m a	rsssssssu
m afraid	rtsvssrsr
m an	ssssssusr
m d	ssssssrvq
m en	rrsrruuss
m in	ssssssusr
m not	usuprtrss
m on	qssrsrtsv
m still	ssssusrss
m the	susssrusq
m w	vrrsrrtuq
m x	sssssssvq
ma	vrtquqsvo
ma non	urvrsssrr
maak	rsvqtrrru
maanden	rrrsssuss
maar	tqrsrurst
maas	sssusssss
mac	rtssssssu
mach	rrrsxrrrs
machen	xtrprxrrp
machen wir	svrrssrsr
machine	tqqrqqwwr
machine learning	trrsrrxxk
macht	srsrtusss
mackay	srssssssu
mad	srsswsssr
madam i	qsssssssu
madame	rtsusrtrr
madame monsieur	urtqsssst
made	putvqwpqs
made our	sussssssr
made the	sssussssr
mag	urrsrurrt
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
mails as	srssssssu
mailto	sssrssssu
main	ssrrsrtsu
mains	ussrsssss
maintenant	sssrssssu
mais	qqrsr0rsr
maison	tvrrrsssr
maitre	rrsrusurr
major	ssssssssv
make	qpropwrwy
make a	srsrsusvr
make it	rtsrssrsu
make sure	rqssssssv
make the	srsrsusss
make you	srstrurss
makes	rrssssrsv
making	rsrrsrsvt
mal	uuqtpouqv
mal an	rrrurrrrw
malte	rurrsrvsr
malte ahrens	rtsrsrvsr
man	qtrvrsrss
manage	tsrqsrsvs
manager	vwprrruvn
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
mardi	rvrussssr
marguerite	sssursrss
marine	sssssssur
marion	sssussrtr
mark	qqvtrsrru
mark is	srvrssssr
mark your	srssssssu
market	qprossyuu
market on	srssssvtq
marketing	qpstrsrsw
marketing executive	rsssssssu
marking	ssurssssr
marloes	tussssssr
marta	rvsstsrsq
martes	rurtssssr
martes 0	svssssssr
martin	rrurussss
marz	rttqutrsq
mas	oquzrvrrq
mas nao	sssusssss
master	rrstssssv
match	prruurr2l
match your	sssrssryq
matched	ssssssusq
matches	srssssrwr
matching	sssrsssxq
mate	xrqruryrn
material	srssssvss
materials	ursssssss
mateus	rrsrsrssw
mathe	srtssssur
matin	ursrsrusr
matinee	rxrrssssr
matteo	rqrxusssq
matter	ssssssssu
matze	srsuurrrr
max	us1qrtqqm
maximum	ssusssssr
may	vprusqtss
may be	rtttrqsss
may cause	srssssssu
may have	rrrsrsvss
may i	ssstsstsq
maybe	rrsqstssu
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
meantime	vrrrtssss
meantime feel	srsrssssu
mechanic	ssssvsrvo
mechanical	tsusssssq
med	q2rrrrrum
medewerker	srssussss
media	rsuusrrrs
media manager	sssusssss
medical	rqqrvsutq
meegemaakt	rrswsrsss
meegemaakt en	rrswsrsss
meer	rrsrsvrur
meet	s4qrqurpp
meet link	sussssssq
meet our	srssssssu
meet the	sustrsrsr
meet with	susrssssr
meet you	sussssssq
meeting	pyqorwqqw
meeting on	sssussssr
meeting the	srsrssssu
meeting with	svssssssq
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
mercredi	rstrssrsu
merkfahigkeit	ssusssssr
meru	sqsvssssr
meru associates	sqsvssssr
mes	vprppusqz
mes donnees	rrstssssu
mesa	tsssssssq
mese	yrsrsrrup
meses	qqruurvsr
mess	sussssssr
message	ttqrqquqw
message board	sssssssur
messages	sssrssssv
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
method	ssrsssssv
metro	rwsrssssr
mets	srssssuss
meu	rvrrrsvrr
mevrouw	puruuurrq
mfg	rtsrsxssp
mi	zwpstsspm
mi 0	sussssrsr
mi farebbe	rurqrsvrs
mia	sssusssss
mich	wprtrpuqu
microsoft	rxrrrrsqu
microsoft teams	sysrsssrp
mid	ussqstrtq
middle	urursrssq
middle of	vssrssssr
midnight	srurssssr
might	tursrrrtt
might be	utsrsrqst
mij	vssqssssr
mijn	rqrtrruuu
mike	rtssrvrsr
mil	rrstssusr
miles	wrrsssrsr
million	rrtsrrrrx
millions	ssssssssv
millions of	ssssssssu
min	qv4qppxpm
min max	svssssrrr
mind	qssysrssq
mindestens	qsutstssr
minerals	rssvssssr
minimum	srtttrssq
minister	rrsssrssw
mins	suuussrso
minute	q2rrqsqqs
minute 0	sssussssr
minuten	oxyntqqru
minuten mit	rxrrssrsr
minutes	q14lqprpp
minutes 0	sussssssr
minutes and	trusssssr
minutes of	sutrssssr
minutes to	rsvsssssr
minuti	rtrrrrvqw
minutos	ryrqrrurr
mir	tsuqvusqn
mir bis	sqvstqrsu
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
mit anderen	sssssusss
mit dass	sssssrssu
mit deiner	rsstussss
mit dem	ssuwquqro
mit den	srsutssss
mit der	rtrvrrqsu
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
mitbringen	ryqqqrtqv
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
mme	ryrrsrrss
mo	ystqqqurp
mo 0	susssssss
mo fr	wqssssssr
mob	sssussssq
mobil	sssrssuss
mobile	ttrrssrvr
mobile twice	sustssssr
mochte	qttsturrr
mochte sie	ssssusssr
mochten	pustqstru
mochten sie	ssrtrrrsu
mochten wir	rvsssrssr
mock	srssssssu
model	rwsrrrvqq
modele	srusssssu
models	rrrsrrxtr
modern	srssssssv
module	vssrssrss
moet	vtsqssssr
moglich	tqtussssr
mohr	ssssssuss
moi	tturrtrrq
moin	vqtqrtxrp
mois	pprvsrrtw
moment	vrsssvrrp
momentan	trrrsusss
momento	tquwrrtrp
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
monica	sssrsvsss
monika	vsssssssq
monique	ssssusssr
monitoring	wssrsrssr
monsieur	turpstrrt
monster	sssssssur
montag	qusuvrqrr
montag 0	ssssurrrt
montage	ursrsssst
month	yqqottrqv
month and	sssssssru
monthly	sqrstrttt
months	porxyqwqp
months 0	ssssssusr
months from	srstususq
montreal	ssrsssvsr
moonmilk	ssssssusr
moonmilk leamington	ssssssusr
more	opryotrux
more closely	sssvsssss
more info	ssssssssu
more information	srrrrrtsv
more jobs	tssssssur
more people	sssssusss
more than	rsvsqtqsr
more time	sssssusss
morgen	q3trsqqqq
morgen herr	strrssusr
morgen zwischen	sqsuusrsr
morning	w2rsrrqql
mortgage	rssrssssw
most	qrtsrrrrz
most applications	sssqssssu
most of	sssrssssu
most people	qsssssssu
mostrar	ruursrssr
mother	tusrssssr
motivation	srstusssr
moto	ussssssss
mountain	usssssssr
move	orwwssqqt
move forward	prvwtrrrr
moved	tttusrsrp
moved forward	ssutssssq
moves	rsssssssu
moves forward	rsssssssu
moving	ssuxrrrro
moving forward	tsrvrrrrr
mr	rsqtpywqp
mrs	wtrqrrrrt
ms	rvrrwrrso
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
mussen	otrxrsrru
mussen wir	qtrtrrrsu
musste	rssusstsr
mussten	qssrrtssv
mussten wir	rtsrsusst
must	qstsqqxss
must be	rsvrssrur
must have	stsrssvsq
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
my resume	xssrssrsr
my son	sussssssr
myself	rtssssusr
myself and	sussssssr
myself for	ssssssusq
n	umsurvsqv
n ai	rssvssssr
n est	rsrqrwurr
n o	qrstssssv
na	ryptqsspu
na 0	rssqssssv
naar	ytspqqtqt
naar de	srtsrrrrv
nach	wvpxrrsoo
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
name	nvpwom3rt
name has	sssrsusss
name i	susqssrst
name is	rurrrrwrr
name on	srwsrsrsr
name so	usssssrsr
name thank	qtq0ssrvl
name your	srsrssssv
namen	uusqsrtsq
namen des	vssrssssr
namens	russsssss
namens de	susssssss
names	usrtsrssr
nao	xpp1pwppq
narrative	surtssssr
narrative designer	sussssstr
national	ssurtrrss
nationwide	sssssssus
natural	srssssvsr
nature	svrrsssss
naval	rrssssswr
navigate	sssssssvq
nda	sussssrsr
ne	vrrqtsrqu
ne pas	sussssssr
ne sommes	sssrssssu
near	srssrruss
near future	srssssvsq
nearby	sssssssur
nearly	srstssvsr
necesario	rssrssssv
necesitamos	qsrurrssu
necesitamos que	rtrrrsssv
necessary	srssssssu
ned	rusussssr
nee	vrrqssurr
need	ptuoqussv
need a	sssrssrsu
need from	srssssssu
need help	sussssssr
need not	sssrsvssq
need to	rtulstttu
needed	qsrrrsxuq
needed from	rssqsusst
needed to	sssssssur
needs	urrurtrrs
needs some	usssssssq
negative	urtrssssr
negative vous	ussrssssr
nehmen	qpvxssrrr
nehmen sie	rqvtsrsss
nehmen wir	sssqstsst
nel	rrvusssrr
nele	rwrrurrrr
nella	susssssss
nennen	ttsrsrvsq
ness	rrrsrrr0p
neste	rrsussusr
neste momento	rrsussusr
net	rqrqusqr0
nette	qrsyssssq
network	rrrtrrssw
networking	srsrssrrw
networks	ssssssssu
neu	rsstrrswr
neue	qqqprwwyq
neuen	rsrqsrssx
neuer	rtsqsuusr
neues	qrrsrswur
neugierig	strrssvss
never	rqturssrt
never ask	qssstsssu
new	ooqmpus5w
new ceo	sssssursr
new computer	sssssssus
new date	sssrsusss
new event	srsssssru
new in	sssssstur
new job	srsrssrwr
new jobs	sssrssswr
new position	ssssssrru
new sales	srsrssvsr
new so	sssssssur
newer	srssssvsr
newly	sssssssvq
news	ssqvrtrqw
news is	sssvssssq
next	uurswrtnr
next friday	ssssssssu
next monday	srsrssvss
next round	sqstvsssr
next step	rtstsstsq
next steps	xwtqssrsn
next time	sssussssr
next wednesday	sussssssr
next week	rstqtrvss
ni	qrsqsxssr
nice	sprqrrzrt
nice to	ssssssusr
nicht	vmx1qwppm
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
nights and	srssssssu
nike	srssssssu
nil	sqsvssssr
nils	stssussrs
nimbus	qtsussrtr
nimbus ledger	qssussstr
nimm	srwsrrsrr
nimmt	srssusrsr
nine	ursrssvsp
ninety	sssssussr
ninety 0	sssssussr
niveau	srsrssssu
nix	vtrrrtrsq
nj	sssrsswvn
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
no response	srssssssu
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
noi	rrrvvrsrr
noll	rssrssssu
nombre	usssssssr
nome	rqrurryrr
nominated	ssssssusr
non	tsrwptqrs
non c	ursussssr
non ci	zrsrssrrq
none	rtuttrrrq
none is	sssutsssq
noon	tssrtrutq
noon 0	sqssssutr
noor	vrrssstsr
nord	tsrsrrsur
nordsee	ttsqssusr
noreen	ssssssusr
north	rrssssvsr
north america	ssssssusr
northbarge	ssssssusr
northern	tstsssssq
northmere	qsssssttt
nos	uts0opppv
nos termos	vrstssssr
nosotros	strrwrrrr
nosotros el	susssssss
nossa	srsrussrv
nostra	qrsrswrsu
nostro	rrstssvsr
not	npszq0pnu
not a	srsrruvqt
not able	srsusussq
not accept	svsqsssst
not add	sssrsussr
not advertised	ssssssusr
not affect	ssssssssu
not allow	srvsssssr
not allowed	vssrssssr
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
not for	sssqssrut
not get	surqtrrsu
not give	rssssussr
not going	sssqsstsu
not have	rrrvrvqtr
not hired	srstssssu
not hold	ssssssusr
not in	sssssussr
not know	sssrssssu
not make	rtssssssu
not match	rssussssr
not meet	rssusssss
not miss	rstrrsrsu
not need	rstssrrsu
not on	ssssssusr
not one	sssvssssp
not opening	sssssusss
not promise	rssrssvsr
not put	rssussssr
not qualified	sssussssr
not raise	susrssrst
not read	tvsrssssq
not reply	tssussssr
not see	vssrsrrst
not selected	rrsvsrsss
not send	ussssrssr
not started	ssxsssssp
not stop	sssvssssq
not successful	rssrssssu
not take	uttsrtssp
not taken	sssrssssu
not the	uturrrrrr
not to	rrrvrssrv
not trying	ssusssssr
not wait	srrswsrrs
not want	rtrrrrssu
not work	sssqssssu
not workable	sqsvssssr
not you	sssussssr
note	trytpqrvm
note on	rsutssrss
note that	surqsrsxo
notebook	srussssst
notes	rurtsrsss
nothing	uusqtrrtr
nothing new	sssssssur
nothing to	svsrssrsr
notice	rssvurrrs
notice period	sqsvssssr
noticed	rrsrsstsw
noticias	sssqssssw
notifications	tssssssuq
notify	susssssuo
notify you	sussssstp
notre	stusrtrrq
notre part	trurssssr
nous	supxtsrqs
nous accusons	vssrssssr
nous avez	rssusssss
nous avons	qrsvsurss
nous ne	ursssrrst
nous vous	rurvsrssq
nouvelle	rurussssr
nov	stssusrsp
nov 0	ssssusstq
novel	ssusssssr
november	rtrtrrssu
novembre	wrsrrrusq
noviembre	sturssssr
now	qpvwqsqrw
now available	rrwrsssrs
now i	ssssssusr
now it	sssrsvstq
now on	rrsrssssw
now open	sssssssur
now the	rssxssssp
now to	ssssssssu
now we	srusssssr
now with	ussssstsq
nu	vrrsssssr
nuestra	rwrqrussr
nuestro	xrrurrrrr
null	sssusrsss
number	vsqssptrt
number 0	ursssssss
number for	ussssrsss
number of	srrusssst
numbers	tsrqstrru
numerical	srusssssr
numero	uqsrrsssv
numero de	ursrrsssv
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
o	trv0qnqps
o 0	rururrssr
o de	rtsqssssv
oakmont	rusrsssst
oat	urtsssssq
oben	rssrsvssr
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
october	srrstswrq
october 0	tsssusrss
october and	susrssssr
oder	uzspsqqun
odile	vrursrssr
of	sqswrrtqt
of 0	tpwsqruqt
of a	srtprttsw
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
of entry	sssssusss
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
of luck	sswussstm
of may	usssssssr
of my	sssrsstsu
of new	ssssrussr
of northmere	qsssssstt
of our	tsrprruvs
of people	srsrsstsu
of quality	sssrsusss
of reviewing	sussssssr
of sales	srsrssxsr
of staff	rsvrsrsst
of the	ruqssusov
of their	ssssssssu
of them	wssqssssr
of this	rrsurrrrv
of those	rtsussssr
of today	sssssusss
of us	tsrusrssr
of you	urrwrsqss
of your	rttqtprxr
oferta	sqrqxrrru
off	tsprstwrs
off on	sssssussr
off the	vsrtstrsq
off to	srssssvsr
offen	srstssusq
offen fur	sssrssuss
offene	rurssstsr
offene punkte	sursssssr
offentlichen	sussssssr
offentlichen rechts	sussssssr
offer	nnos&rnpt
offer for	rrrryrrsr
offer letter	rrsszussn
offer of	ssssrsssu
offer you	qqrr2rqrs
offered	srsruusrr
offered to	sssrvsrss
offers	ssrqrsruv
offers you	sssrssrus
office	xtssssspo
office at	srussssss
office is	svssssssr
officer	rvwrrsrvm
official	sqrtwsrrs
offnen	srssssssu
offre	rrsusssst
oficial	rqrrvrrwq
often	ssssssssu
ogni	trsrswrsr
oh	rsrrrsssx
oh well	sssrssssu
ohne	pquvqszrp
ohne dich	rssvssssr
oi	xruurrrro
ojo	srssvssss
ok	srtvuqqsq
ok on	sssvssssr
okafor	ursrvrrsr
oktober	rrvssurrr
oktober 0	rssutrssr
ola	psruszrrq
old	qtxpqstst
oleksandr	rrrsrsusu
oltmanns	ussrsssst
om	pxrurrtrq
om 0	rwsrssssr
omdat	rrstsrssv
on	osrxrvtps
on 0	ostvqsttr
on a	ourvtrtrs
on all	sssrssssu
on any	ssutssssq
on as	sssssusss
on august	ssssusssr
on average	rssusssss
on call	srstusrsr
on campus	rrssssssu
on everything	ssssvsssq
on experience	ssssssvsp
on file	sssrssssu
on friday	vqsurrrsr
on hackerrank	srussssss
on hold	rrsqszrsr
on it	ssrruttsr
on monday	surtrrrst
on my	srsrsrxsr
on our	qpstrvurt
on page	ssssusssr
on purpose	sswsssrsq
on saturday	uusrssssr
on sunday	vrsrrsusq
on that	srrstrvss
on the	ursopzuqs
on their	sssssssus
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
one	rtysqsqqs
one day	vsssssssq
one from	sssussssr
one had	ursssssss
one in	srswssssp
one month	vsssssssr
one more	rsssssssu
one of	rssvppyps
one on	sussssssr
one other	sssssursr
one page	srwsssssr
one place	srssssssu
one time	srrrssssw
one year	srssttstq
ones	rsutssssr
online	tqynqqqrz
online assessment	srxrrsssq
online banking	qsssssssu
only	trqsprquy
only 0	srrsrsrsw
ons	rxrsstqqs
onsite	rtsrstwso
ont	ssssssusr
ontvangen	yrsqsrssq
ontvangen en	vssrssssr
onze	rrrruvrsr
ook	tsrsrrusr
oort	svsrsssss
op	2qsvtrtok
op 0	rrsvssssr
op basis	russsssss
op de	srstssssu
op een	srssussss
op kantoor	utrrssrsr
op woensdag	susssssss
opdracht	srtsssuss
opdrachtgever	srtrrvssr
open	rprvrrysr
open to	rtstssvsp
opened	tssrurrtr
opening	wqrsruwro
opening of	sssrsusss
openings	ssstsussp
opens	sssstussr
operation	ssssrussr
operations	ssssusssq
operations lead	ssstusrss
operative	sssvstssp
operative 0	sssussssr
operator	vuursurrm
opgenomen	srsussssr
opgenomen in	srsussssr
opnieuw	rrsssvsss
opportunites	rsssssssu
opportunities	strvqqtqt
opportunities coming	sussssrss
opportunity	rrpuqqutv
opportunity to	srrtrrrru
opportunity with	ssssssuss
opt in	ssssssssu
optado	qssrssssw
optado por	qssrssssw
optical	ssvssssrs
optics	srustssrr
optional	susssssss
options	stssussrr
or	pvunqputx
or 0	rvrrrssst
or change	ssssssrsu
or friday	russsssss
or madam	qsssssssu
or more	srssssssu
or so	ssssssusr
or the	sssrtussr
or two	susssstsr
or you	rurrrrwrq
orale	svssssssr
orchardgate	ssssssrut
orchardgate bank	ssssssrut
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
ostern	svsssssrr
ot	ssssssuss
other	posxptssx
other candidates	rrrvrrrrv
other person	ssststtsq
other way	sssrsussr
others	trrutrrss
otis	sussssssr
ou	uursrrrsr
ou l	susssssss
oublie	rssvsssss
ouest	rssrsusss
ought	ssssssuss
ought to	ssssssuss
oui	qrrquuuss
our	rrrvrstpu
our 0	srutssrss
our best	srsruussr
our careers	rssusssst
our company	qrswtrssr
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
our paths	sssrssssu
our place	swssrssrr
our platform	srsrssuss
our processor	rssrssssu
our project	sssqssssu
our sales	rsssssuss
our search	sssssussq
our selection	srssussss
our site	rssrssssu
our staff	tssrssusr
our success	sssssssvq
our system	yssqssrsp
our team	zsrrsrsso
our upcoming	sqssssrsx
our vp	stssusrsr
our way	sssussssr
ours	sssstttsq
out	stnyqrspv
out and	rssrssuss
out more	ssssssuss
out of	rurrttsss
out on	srstrsssu
out the	strrrrrrw
out their	ssssssssu
out there	sssrsussr
out this	sssqssstu
out to	tssussrsr
out with	utsrssssr
outcome	tssutsrsp
outlook	strtrsurq
outlook for	srstssusr
outra	rrswsrrsr
outside	surtrrstq
outstanding	stusssssq
over	rsrwtsqpv
over 0	qqrrturrx
over het	rssusssss
over the	rvrurrrss
over their	sssusssss
overview	srsssstsu
overview is	srssssssu
own	vqsrsqsru
ownership	srsusssss
p	mrp2yqrqq
p 0	rssusssss
p m	susrtstsr
p s	rsswssssr
pa	srsrssrtu
paar	sssrsusss
pacific	sqtsssssu
package	rqrrtrssx
package has	srsrssssv
page	qqwttqtrs
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
panel	qursxvpqq
panel for	srssstrsu
paperwork	srrsvsssr
paperwork is	srrsvsssr
papier	rr0rrrrrr
par	qwtpvrsrr
par une	rsssssuss
para	uurwtpvrk
para a	wtsrsrrrr
para el	qurpussrv
para que	rsrwrsrss
para uma	rurrssuss
para una	trsrssuss
paragraph	srvssssrr
parallel	wsssssrrr
parcours	rtursrrsu
parents	rsssssssu
paris	vqrqrrrsw
parish	sssussssq
parking	rssssutss
parks	srstssstq
parle	strrrsuss
parliamo	rursvssrr
part	rqxqspvsr
part a	rsssssuss
part of	rtwqsrrrr
part time	srsssstuq
parte	rqrxrrurq
participate	rrvsssssr
partie	srstsusss
parties	sssrssssu
partir	rqsrurwrr
partner	puqqrr2rq
partner for	susrssssr
partnerin	ussrsrusr
partners	rvrrwtsrp
partners met	rrssxrsrq
party	srsrssssv
pas	uqusssstp
pas de	ursrusssr
pas en	ssssssssu
pas encore	rrutssssr
pas le	sssusssss
pasamos	rysrrsssq
pass	rquurrqrv
pass mark	srutsssss
passar	vyrsrqrrp
passcode	svsssssss
passe	sqususssr
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
paths	sssrssssu
paths cross	sssrssssu
patience	vrrqsussr
patient	srsuttstp
patients	srsrrrxsr
patio	sssrsussr
patricia	srssssuss
paula	zrtqtrtrn
pauline	stsrsussr
pause	rsrrswrtr
paused	sstrsussr
pay	prtsvqsru
pay for	srswsstsr
pay you	sussssssr
paye	srsutsrss
payment	rqrturrsv
payment for	sssussssr
payments	sssussssr
payroll	srsrussts
pays	srssstusr
pazienza	usspswrsr
pb	rrsusssst
pc	qqtqqqq1t
pdf	squsqqwuq
pe	ssssssusr
peadar	rssxssssq
peak	svsrurssp
pedagogique	ussrssssr
pela	tuurrrsrr
pell	sussssssr
pellworth	sssrssssu
pellworth talent	sssrssssu
pelo	vtsrssssr
pen	ssussstsr
pencilled	rwssssssq
pending	trsqswssq
pensar	srussssss
pension	ssssusrsr
people	wopvqrvpu
people and	urswsrssp
people do	wsssssrsr
people hired	sssrssssu
people i	ssssssusr
people in	rsssssssu
people team	ussstrssq
people to	sssssusss
people we	sstssstsq
people who	ursosstsv
per	qrr0uqrov
per 0	ssssussss
per aver	rssusssss
per averci	usssssssr
per chat	srussssss
per il	pvrzrrrrq
per l	sussssssr
per la	psssswrru
per le	qsswssssq
per month	sssssssru
per post	ssstussss
per un	rvrrrsvrr
perception	ssrsssssu
perche	qsstssssu
perche ti	qsstssssu
perdona	rusrrvssr
perfect	srsrssust
perfil	srrrrrwru
performance	rrtsssurs
period	sqswssrss
period 0	sqsvssssr
periode	srssssssv
perkovic	rssqssssv
permissible	sssussssr
permit	rrrruurtr
permitted	ssurssssr
pero	qqrvrruru
pero te	srssssuss
person	otqvop1tr
person 0	ssssssrsu
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
personnel	rssrrusss
personnes	rrsvsssss
pes	susssssss
pessoa	trsusssss
pete	srusssssr
peter	rsssssvrs
petersen	vssrsrssr
petit	sussssssr
petite	svsrssssr
pettifer	rsssssssv
peut	susrsssss
peux	rvrrusrrr
pfeiffer	tssrsussr
pflege	rssqstuvq
pflegefachkraf	rrsrrsryq
pharmacy	ussrssssr
phase	sutrssssr
phase of	sussssssr
phone	ttsrsozos
phone screening	sussssssr
photo of	ssssssssu
photos	trsrssvsq
photos of	trsrssvsq
piacere	rurqrsvrs
pick	urwrttssn
pick any	sswrssssr
pick the	sssssurtr
pick up	wrssssssr
pick your	sssstsusq
picked	vrtursrsp
picks	sqssxsssq
piece	ttwqrsrsq
piece jointe	sutrssrsr
pike	wrsssrssr
pile	ursqsuusp
pin	qrssssusu
pine	srsturrtr
pinegate	rrstssssv
pinegate consulting	rrstssssv
ping	srssssuss
pipeline	stsusstsp
pipelines	ssssssyqp
piso	qusqssssw
pitch	suussstsp
piu	ppuuvrrtq
pizza	ssrsssvrs
place	pvqvsurpt
place in	srsrsusss
place on	stsussssq
placed	rrrrtyssp
placed on	rssssvssq
places	rpttrrtrw
plain	srwsssrsr
plaisir	rrsrwsrss
plaisir de	rrsrwsrss
plan	rrtsrsrrw
planner	rtsrsvssr
planning	vurrrrssr
plant	srsrruwsq
plant manager	srsrssvss
planta	rvsrrssss
plastic	ssvssssrs
platform	rrsqsrwss
platform team	sqsrssusu
platforms	ssssssuss
platz	qrrtusrst
platz 0	rssrutsss
platze	rrsssrssw
plaza	trrwqusrq
plaza 0	rrsvssssr
plazo	pqusursru
plazo de	pqusursru
please	p4wjwnqqt
please add	sssussssr
please check	rtvrssssq
please click	srssssssu
please come	sqssssssu
please complete	pvzqrrrrs
please confirm	sstsusssr
please do	vuttrtqrp
please find	ussqtsusp
please finish	ssusssssq
please let	sussrsqsu
please make	srssssssv
please note	turrsrsuq
please review	rqrrwssru
please send	srtsussss
please share	sqssssvss
please submit	stqsssssu
please use	rsssssssu
pleased	rtrpytrrr
pleased to	rtrpzsrrr
pleasure	srstvsrsq
pls	rtrxsttsn
plus	pttsvqurr
plus zuschlage	srssussss
plz	ssusssssr
pm	syspoovus
pm 0	svsssssrs
pm bst	sussssssr
pm et	srstssusr
pm to	sqssssuss
png	wtssssrrr
po	vrsqsrrtt
pode	wrrrrrrru
poder	ursprrssv
podra	qrsussssv
podrias	rwsqrrusr
pogo	srssrsrvs
pogo bikes	sssrssrwq
pogo marcus	srstssssu
pohl	stssusssr
poi	wqrwrrrrr
pointers	sussssrss
politecnico	vtsqssssr
polymers	ssssrussr
pool	rrsrsvusq
pools	ssssvssrr
pop	srrussrst
pop in	sssussrsr
popped	ussrsstsr
popped it	ussrssssr
popular	ssssssssu
por	suoxqtoow
por el	rssusssss
por eso	rrsvsssss
por la	sxsqrrssr
por telefone	vrsrssssr
por tu	sssrsusss
porgiamo	rrsusssss
porque	pqrtrxrxp
porque no	rrsqsysss
porta	pwrurrsrt
portal	tprrrqtuv
portal by	ssrsrsssu
porte	rruussssr
portfolio	1ursrqqrn
posez	susrsssss
posez sur	susrsssss
posicao	rrrrrwusr
position	usuy1psog
position 0	sssrusssr
position as	ssssssrru
position at	srvvtrrrn
position has	rrsusrsss
position in	sssrssssu
position is	stsrtussq
position of	sssqvssss
positions	sqsvstrtr
positions in	srssssssu
positive	ussssssss
posizione	qsssswssr
posizione di	qssrswssr
possible	rsvrrrrru
post	spvtustsp
post about	ssssssssu
post of	rsurusrss
poste	rquxtvsrl
poste 0	ursrssssr
poste a	rrsssvssr
poste de	rutttrrsq
posted	rqrqrsszs
posted by	tsssssrur
postfach	surrsssss
posting	trrrrruwq
posting it	ssrsssvsr
posto	rtsxrsssq
posts	sstrsusuq
pour	mxpuwstps
pour l	qssvsssss
pour le	rututrrsq
pour un	rtrrrsurt
pour vous	rqrsruuss
pourrez	rrrusssst
pouvez	srsrsvsss
powerful	ssssssssu
pr	wrrssssrs
pr 0	wrssssrrs
pra	xvrsrrrrp
practical	ssussssss
practical and	srussssss
practice	rqrsrruvr
practices	ssssssuss
praktikum	ssrsssrsw
pramie	trsrssvsr
prasident	rustssssr
prazo	wrsqssssr
pre	ssrrssssv
preavviso	rssrvssrr
precious	wssrssssr
prefer not	sssussssr
prefere	rrsssussr
preferences	srrrrrrwu
preferred	sssstsusp
preguntas	srussssss
premiere	tqruttrsr
premium	rrrrrsrp1
preparation	susssssss
prepare	rvtrsqrsu
prepare for	rqsrsrssx
prepared	rqssssssw
pres	rrstssuss
preselection	usssssssr
presentation	rxrqssssr
presentation and	sssrssssu
presentation is	svssssssq
presente	stryrrrsp
presented	sssssursr
presented to	sssssursr
presently	sssrsvssr
presidente	rrsurwssr
press	trwrsrrsp
press release	ssusssssr
pressed	srsssussr
pressure	ssstusssq
pretty	srssssssu
previous	ursssstrr
prevista	rsrqrvsru
prevoyez	svsrssssr
prezado	rssyssssq
price	rrrrssrrw
prices	rrrrurrrv
prices on	ssssvsssr
prima	zursrrqrp
primary	wrrstrsrr
prime	sssrussss
principal	stsruwstm
print	ussrssrss
print shop	usssssssr
prions	susrssssr
prions de	susrssssr
prior	sssrsusss
prior to	srsrsusss
pris	rssusssss
priscilla	sustssssr
prise	trsrusssr
prise en	srsrussss
privacy we	ssssssusr
private	srrrtrvrs
priya	tsrsussrr
pro	rrrrusrsv
pro stunde	srssussss
probably	rssrsstsv
probation	srsrxsrsr
probezeit	srssusssr
problem	rsurrrsqv
problem we	ssvssssrs
procedimento	vtsqssssr
procedura	rrstswssr
procedure	urstssssr
proceed	rssutrrrs
proceed with	rssutssss
proceeding	rssvssssr
proceso	usstsrssr
process	stusstsqq
process for	ssurstssr
process is	ssusssssr
process of	susrssssr
process we	suqssssss
process will	srsrssvss
processo	qssxsrssr
processo seletivo	rsswsrssr
processor	rssrssssv
produce	srursussr
product	tquqsqttt
product analyst	tsssssstq
product manager	rrvsssstq
production	tssurursp
production manager	ssssrussr
productive	sqssssssw
products	rrrrrrssw
produktion	ssssssrtu
prof	tsrrtrrsv
professional	rsrrrrusv
professional 0	sssssssur
professionale	srsusssss
professionals	srrtrrurt
professor	sstrssrsu
profiel	vrrsssssr
profil	rsqrqrypw
profil mit	ussqsstss
profil passt	ssssssuss
profile	prsvrpxru
profile in	sssrssusr
profile on	sssrssusr
profile to	rtsssssru
profitez	srssssssu
program	rqsrtrtsv
program for	ssssssuss
programme	qttsrrtss
programs	srsrssssv
progress	srursssrt
project	spqqrsuvv
project manager	rsstsrsvr
project was	sssqssssu
projects	rrstssssu
projects and	srssssssu
projekt	rurtrrtsr
projet	svsrssssr
promise	vrsqsrxrp
promise anything	rssrssvsr
promised	ssswsrrsp
promotion	srsrssssu
proof	sssrssssu
proper	qxsrssrss
properly	vtsrssrsq
property	rrsqswrts
proposal	rssrssssw
propose	rwrqsursr
propose d	rwsrssssr
proposed	stssusrsr
proposer	rrsusssst
proposition	sssrsusss
proposta	rtrrwrurr
propuesta	rsrvrsssr
proseguire	srvssssrs
protect your	ssssssuss
protection	rtsqssrsx
prova	ssvxrrrro
proved	sssussssr
provide	ttrprstts
provide an	vsssssssr
provide you	sssssssus
provided	swrrsssst
provided in	sussssssr
provincia	ursrssvss
provisional	vrtsssssq
proxima	rwssssrss
prueba	rqxqusssr
prueba no	rrxrssssr
pruebas	trusssssr
prufen	srsrussst
prufen und	rsssssssu
pruft	tssqsusss
prufung	urtutrsrp
prufung durch	ssurssssr
pt	srussssss
public	rvrsrsuss
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
puoi	rqvsvssrr
purchase	srsrssrrw
purchase from	ssssssssu
purpose	sswsssrsr
pursuant	sssssussr
pursuant to	sssssussr
pursue	rssusssst
pursuing	sssussssr
put	qtqutvpqt
put it	srssusrst
put on	sssrssssu
put the	srsrusrss
putting	ssrwrvrrp
putting up	sssrsussr
python	srtsss0sm
q	ustrrrsrs
q 0	ssusssssr
qa	rttttsssq
qq	rwsssssrs
qu	vssrssssr
qu il	usssssssr
qualification	trstssssq
qualifications	stsutttsm
qualified	orr1srtsp
qualified candidates	rssxssssp
qualify	ssssssssu
quality	rrrsrturt
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
que	ppt2qzwml
que j	rrsssusss
que ja	rrswsrrsr
que la	trsrsussr
que mas	srvssssss
que no	sqrvrursr
que nos	prvtrrssv
que nous	srssssssu
que se	rssrsusss
que sepas	rssrssvss
que si	qqrsvvrsr
que te	pssqrxvsr
que vous	surqrtusr
queda	ursssssss
quedamos	rrsvsssss
quelqu	rrsysrrsr
quelqu un	rrsysrrsr
quem	rrsurssru
quer	rrrqrvvrr
queremos	rtsssussr
querida	uvrqsrssr
quest	qtswrrrsq
questa	qrrvrsrut
question	tqwqrsrrt
questionnaire	urtrrrrsu
questions	qpzostqqx
questions and	srsrssssv
questo	rrsvsssur
qui a	rrsusssss
qui vous	rtrrsrrsv
quick	rzqsrrsrq
quick call	rwssssssq
quick one	stsussssr
quieres	rssusssss
quiet	rsturtrtp
quill	susrstssq
quillmark	rsssssssu
quince	ussrsssss
quindi	zrrqvrrrp
quite	trsrrrssv
quiz	ssusssssr
r	ortvstsrt
r 0	orrsuutst
ragazzi	ursvrsrsq
rahmen	rtrrssvsr
rahmen eines	rssrssvsr
rail	ssvrssssr
raise	stsrsrrsv
raise it	susrssrst
ral	rrrrvsvrr
raman	rtsssssru
ran	srsrssssv
rang	rrrurrtss
range	sssrssrut
range of	ssssssrus
ranked	ssssusssr
ranking	ssssusssr
rare	vrssssssr
rate	rqqpurvsx
rate 0	srrsusvrr
rate your	rqsrrsqsz
rates	srrsrrrrx
rathaus	strssssvr
rather	srrusussr
rating	sssssusss
rating 0	sssssussr
raul	sssrssssu
raum	rtrrrrvsr
re	qptuxwtoo
re after	ssssssvsr
re at	usssssssr
re building	ssssssusr
re excited	rsurvsrsq
re going	sssussssr
re hiring	ssssssvsr
re looking	susrsssss
re not	srrwrutsn
re on	svrssrrst
re optical	ssvssssrs
re reviewing	usssssssr
re sorry	ussrsrsst
re taking	qsssssssu
reach	swrorutrr
reach out	ttsrstssp
reach the	sssrssssu
reached	wsrtsrrsp
reached us	wsssssssq
reaching	qps1ssysk
reaching out	qps1ssxsk
react	srvssstrr
read	utvortous
read all	usssssssr
read in	sssssusss
read it	vstrssrsq
read more	sssssssvq
read on	rsssssssu
read twice	usssssssr
reading	tqsqssssv
reading it	qsssssssu
reads	tssrssssu
ready	rstsssrrv
real	vpvrrqsru
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
receipt	zrtqsrrsq
receipt of	vrtrssssr
receipts	stusssrsq
receive	tsrrrrrsx
receive our	ssssssssu
receive the	sssssssrv
received	5oqorrrqu
received and	wstrssssq
received your	xrrmrurrv
recent	sqrqsurrx
recent purchase	sssrssssu
recently	srsrrsssw
reception	vrsrtsrsr
reception de	wrsrssssr
recevez	rssrsusts
rechts	sussssssr
recibido	zrrrrrrrr
reconcile	ssusssssr
reconciliation	srussssss
reconocimiento	trsrrsssv
record	rqxrtrrst
record a	srusssssr
recorded	urtsssssr
records	sstqtrrst
recruiter	sssqss2rl
recruiter at	srtrssvrr
recruiters	ttsqsssqv
recruiters from	sssssssru
recruiting	ssrvrrttq
recruiting team	ssrusssss
recruitment	us0trwure
recruitment for	rssrsvssr
recruitment team	urrtstssr
recrutement	vsrsrrtsq
recrutement de	srsrssuss
recu	vrsussrsq
recu le	usssssssr
recu votre	rssusssss
recue	vssrssssr
recurso	qssussssu
red	srstssssu
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
reference	qrqvrssut
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
regards	rvrxnozns
regards person	ssssssyso
regards the	srsrssssv
regards your	spsrssssy
regime	rrsswssrs
regina	wssrssssr
regional	susrsstsq
register	rrrtrrtrv
register and	sssussssr
register now	sssssssru
registered	strtssqss
registering	srrrssrsw
registering for	srrsssrsv
regression	ssssssusr
regret	qrrvqtsru
regret de	rssusssss
regret that	sssqsstsu
regret to	srsvrrssr
regular	sssrsusst
regularly	sssssssvq
regulated	sussssssr
reichen	rssusrsss
reicht	ssuurrssr
reimburse	sussssssr
reimbursed	susrssssr
rein	sssusssss
reinigungskraf	sssssssvr
reisekosten	sursssssr
reisekosten werden	sursssssr
rejected	rssrssssw
rejection	rrrpssssz
relacion	srsqssssw
related	srrssstsu
relation	srsrssvss
relaxed	sussssssr
relaxed about	sussssssr
release	rrurrurru
release for	ssusssssr
released	sssstrsru
relevant	qssussuss
relevant experience	qssusssss
relocation	srssssuuq
remain	rrsqryrss
remain on	sssrsussr
remain under	sssrsusss
remaining	sstussssr
remember	trtqtsrts
remercions	trrvssssr
reminder	stssssrru
remote	qqqrsq22h
remote 0	qssussrur
removed	sssprttrv
removed from	rrrrrrurv
remuneration	rrsrxsrss
remuneration 0	rrsrvssss
renata	ssssssssu
rendez	rqrrrsrry
rendez vous	rqrrrsrry
renewal	qsssssssv
rent	srsssutss
renuncia	rqsvusssr
reorganisation	sssrsvssr
rep	sssssussq
rep will	rssssussr
reparto	utssssssr
replies	ttsqtssss
replies to	stsstsssq
reply	strqwqvqq
reply with	sussssssr
reply yes	srssustrr
repondre	trrrsurst
repondre a	srssssssu
reponse	trsrsussr
reponses	srssssssu
report	wtqrutqrq
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
requirements	tqstrrwrq
requires	ststssqtr
requires no	sssussssr
requisition	rrtustssq
reschedule	swsssssrr
reschedulings	sussssssr
rescue	surusrssr
research	srrrsrsuu
research fellow	srsrssssv
reserve	tssqutrsr
reserver	rusrssssu
resident	psssssssw
resolutions	sssssssvq
resolutions you	sssssssvq
resolved	rssvssssq
resource	sssrsssus
resource for	sssrssrus
resources	tttqssrrr
resourcing	srtttsssq
respect	ssssssssu
respected	usssssssq
respond	utrrssruq
responda	vtrqussrq
responda a	vrsrsssss
responsabile	sxsrrssrr
responsable	urussrrsr
responsable de	trurssssr
response	uqsrstrst
response has	usssssssr
responsibiliti	ssssssvsq
responsibility	srusssssr
responsibility to	srusssssr
responsible	ssssssuss
responsible for	ssssssusr
respuestas	rrurssrsu
rest	turrsrsss
reste	pvrurtrsr
rester	srssssssv
resto	wrrurrrrr
restrictive	ssssussss
result	rrvssvqtr
result in	sssrsvssq
result we	sssussssq
resultado	qrvpssssv
resultat	strussssr
resultats	rtsrsusss
resume	ypropqwvr
resume and	ussrssssr
resume you	ssssssrvr
resumes	sussssssq
retail	rssvsssss
retenu	tvrrssrsr
retour	vssrssssr
return	rqvrurtrs
revenue	ssssssuss
revert	sssqsuusq
review	xoquwprpu
review new	sssussssr
review the	rqrrwssru
review we	sssussssr
reviewed	uurwrrrrp
reviewed and	sussssssr
reviewed your	qtsvrssss
reviewing	ywrrsrrrn
reviewing all	susrssssr
reviewing applications	vsstssssq
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
rien	qrsxsursq
riferimento	rssvssssr
right	tpqvstpsv
rights	ssssssssu
ring	ttrqtxvsk
ring me	srsssuusq
ring you	sssrttusp
risorse	srsusssss
risorse umane	srsusssss
rispondere	ussrssssr
risulta	rrstssssu
robin	qssssusss
roda	rurwrrrrq
roe	qqqtrqtr0
roe leider	sssrrtssv
roe vielen	rssrssssv
role	u0rturzoe
role at	twsptsrsq
role on	srssssuss
role we	trurssssr
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
rue	rqrtrsrrx
rue du	srssssssu
ruf	qvrrrtqrv
rufen	srrrrsurt
ruft	sssussssr
ruft sie	sssussssr
ruhe	ystrsrrrp
ruhland	ssrssrssu
ruht	qrsrsxssq
ruimte	rsssssssu
rules	rrussssst
run	sqtvsrtrr
run a	srsvsstsq
rund	sqtrssrsu
rund 0	srrsssssv
rund um	srussssss
runde	rtvvrrrsq
running	rurrrtrru
running order	susssrssr
ruolo	qvsursssr
ruolo di	qvsursssr
rush	ssusssssr
ryan	ssusssssr
s	sxp0toopu
s est	rrswssssr
s il	susssssss
s:0	vmqtnmox6
s:0 0	ouryrouj0
s:0 company	ssssssrus
s:0 data	ussrssrst
s:0 day	sssssswsq
s:0 days	ssssssvrr
s:0 feb	ssssssssu
s:0 februar	stsussssr
s:0 from	ssssssssu
s:0 hours	ssvsssssq
s:0 ihre	usssssssr
s:0 job	sssssxrso
s:0 miles	sssssssuq
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
s:0 septembre	ssstssssu
s:0 tage	srusrswrq
s:0 to	ssssssrrv
s:0 uhr	svrsssrrs
s:0 year	rsssssssu
s:a	lsqtrnvr4
s:a 0	srsrsssrw
s:a change	srssssvsr
s:a data	ssssssrvr
s:a fit	ssssssrur
s:a house	ssssssrrw
s:a new	srsrsstqw
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
s:ait	sssussssr
s:aktuelle	srsssssvr
s:al	rsssssxqr
s:alert	rrrrrrp2p
s:alert for	ssssssrur
s:alerts	rssrssrm2
s:all	ussrsrqrw
s:almost	rsssssssu
s:als	wqqtsutrq
s:als augenoptikerme	trsrsusss
s:alta	rrssrsssv
s:alumni	sssssstur
s:am	uvqqtqqru
s:am 0	rwrrrsrst
s:am donnerstag	sssssrssu
s:amazon	rssrrrtsu
s:an	rtrrrsupx
s:analyst	trqsrtzpp
s:analyst 0	rtsssswqq
s:analyst at	ssssssxsp
s:analytics	trvsssuqq
s:analytics engineer	ssvsssrsr
s:and	npoqpon56
s:and 0	ssssssrvr
s:and more	qrrrrrn8n
s:anfrage	susrsssss
s:angebot	srrrtrrrx
s:anmeldung	vsrqsrssu
s:announcement	sssssussr
s:announcing	ssssssssu
s:another	rrrtrrqry
s:antrag	sssssrssv
s:antrag auf	ssssssssu
s:antwort	rsssssssu
s:any	ssssstrur
s:apartment	rrssrrqry
s:appeal	ssrrrssrw
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
s:apply	rrsrsspys
s:apply now	sssssspyq
s:applying	1qrsrrrqp
s:applying for	sssssssru
s:applying to	zrrsrrrrp
s:apprenticeship	sussssssr
s:april	rsrrrrqrz
s:ar	ussrssssr
s:architect	stsssstvp
s:architect 0	ssssssusr
s:are	orqqqrzvu
s:are hiring	sssssspxr
s:article	srsrssssv
s:as	rtrtsrxqq
s:as 0	sussssrrt
s:as software	ssssssurs
s:ask	sssrssssu
s:assessment	nr5ssssrn
s:assessment for	qryrsssrr
s:assignment	rqvrtrrru
s:assistant	uusussrsp
s:assistant application	vsssssssq
s:associate	ssttssrvp
s:at	wpomnn03s
s:at 0	1srrrroou
s:at contoso	srssssssu
s:at tovarn	ssssssssu
s:attached	ursssssss
s:attacks	rsrsssrrx
s:auf	qstsrtust
s:aug 0	sssssssru
s:augenoptikerme	trsrsusss
s:august	rssssussr
s:aushilfe	trszrrrrq
s:ausschreibung	rssusssss
s:australia	ssssssssu
s:australia 0	ssssssssu
s:availability	sussssrsr
s:available	srtrssrut
s:avant	rrtrrsrrv
s:avant le	srursssst
s:aw	uyq0ptqpl
s:aw aw	qrssswssr
s:aw bewerbung	wtsoswssp
s:aws	rqssrs1qq
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
s:bei	utrtrqwrp
s:bei uns	sursssssr
s:benefits	srsssszro
s:besichtigungst	sqrsssssw
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
s:booking	srrstrrrw
s:boost	ssssssssu
s:boost your	ssssssssu
s:both	ssrsssvsr
s:brand	sssrstrsu
s:bread	srsssrrrw
s:break	qrsssurrw
s:bright	ssusssssr
s:bring	ssssssr2l
s:building	rrssrsrtw
s:bus driver	rssrstssu
s:business analyst	sussssssr
s:by	ursrssrsv
s:c	urspssurt
s:ca	qqqqrq3wn
s:california	sssssssvq
s:call	rysursrsn
s:can	ssssssqtw
s:can be	ssssssrus
s:candidate	wrrrrruqt
s:candidate for	sqssssssv
s:candidatura	xorzrpqqt
s:candidatura a	rssrssssv
s:candidature	xprurvrro
s:card	qrtrsssvs
s:care	srsrsurst
s:career	opqpqqtv3
s:careers	sqsrsssrx
s:case	srvssssss
s:casting	sssvssssq
s:casual	ssssssuss
s:catch	rusrssrsu
s:cd	ussrssssr
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
s:checking	rrrsrrszo
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
s:closure	ssssssrrw
s:co	srssussuq
s:coach	sssussssr
s:code	rsssssrrx
s:coding	suvrrsrrr
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
s:confirmed	vsrrtrqqu
s:connecting	rsssss1rn
s:conservation	rrssussst
s:consultant	ttsrsutsp
s:consultant opening	susssstsr
s:contact	sustssrss
s:contoso	rrssssstu
s:contract	srsrrrxup
s:control	sssssswrq
s:controller	ssssssuss
s:conversa	rvstrrssr
s:corporation	rsssssrsv
s:corpus	srvssssss
s:could	srsrssssv
s:counter	ssssussss
s:courses	ssssssqqw
s:created	ssssssrur
s:credit	rssrstsru
s:crew	ssssussss
s:culture	ssstsrssu
s:curated	ssssssqtt
s:curriculo	0rrqrrrrs
s:cv	tvrxrrtqm
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
s:day 0	rrsrrswrs
s:days	ssssssvrr
s:dbs	ssssssssu
s:de	vsxrotots
s:de votre	susssssst
s:dear	rsssssssu
s:decision	rsrursrsu
s:declined	qrsusrsrv
s:defense	sssssswrq
s:dein	qrrsqrqs1
s:dein job	ssssssrvr
s:deine	xqrrrrtsr
s:deine bewerbung	zrsrsrrsq
s:deinen	ssssssrsu
s:deiner	rsstsrsur
s:deiner bewerbung	sssusrsss
s:deiner nahe	sssssssur
s:del	rqryrrrss
s:deletion	rssrssssu
s:delivery	rssrssssu
s:demand	srtsrrrrw
s:demande	rurrsrrrv
s:demande de	rurrsrrrv
s:den	trrssrvsr
s:deputy	ssssusssr
s:der	rsqrttrut
s:designer	trwtssrso
s:designer role	srusssssr
s:details	ssrrsswrs
s:developer	psrrqp8wh
s:developer application	rrsrssyrr
s:development	trsrrrwsp
s:development engineer	tssrsstur
s:device	ssssssusr
s:devops	rrsusssts
s:di	rqurtrrpx
s:diatologin	sssrsvssr
s:diatologin karenzvertretu	sssrsvssr
s:dich	rqwrtrrvq
s:did	qrrqrrqs1
s:did not	rssrrsrtv
s:did you	sssrssssu
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
s:e mail	qwrssssru
s:earning	ssssssrrx
s:easy	rsssssrrw
s:editing	srwrrsssr
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
s:engineer at	xrrrrrwro
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
s:enterprise	sssssssus
s:entrevista	rvrwrrrrq
s:epic	sssrssssu
s:erfolgreich	rrsrssssw
s:ergebnis	rsrxrsssr
s:erinnerung	sxtsrrrqq
s:es	rrvrrusrt
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
s:expires	srtsssssu
s:explore	ssssssrrv
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
s:feedback	qtrwssqsr
s:fellow	trssusssq
s:final	sttursrsq
s:final reminder	ssusssssr
s:final round	srsussssr
s:finance	trtqssusq
s:find	ssssssqtv
s:finish	rsssssssv
s:fit	srvrsssuq
s:fit for	sssrsssur
s:five	srsqssssu
s:flight	srssssssu
s:follow	rzrssrpup
s:follow up	rzrssrqrr
s:following	ssstsstsq
s:following up	ssstsstsq
s:for	zsppnnvrz
s:for a	rvsrrsqut
s:for applying	1qrsrrrqp
s:for data	rrsrssrsw
s:for interviewing	russssssr
s:for job	rsssssoyt
s:for junior	psssssssx
s:for machine	sssssssus
s:for product	sstsssvrq
s:for senior	rsssssvrs
s:for software	sttrssvsp
s:for sr	ssssssurr
s:for systems	rsssssrrv
s:for the	svsrsrtrq
s:for you	rsrrrrttv
s:for your	vtryrqspp
s:ford	rssrssrsx
s:ford motor	rssrssrsx
s:form	xsrqsryqm
s:fortune	ssssssurs
s:forward	rsrtrrqrw
s:founders	ssssssusr
s:founders 0	ssssssusr
s:frage	qrsrrrwsu
s:free	rqrrrrrr0
s:freelance	ssrsssvsr
s:fresh	sssssssur
s:friday	ssssssrsu
s:from	poqssotu2
s:from the	srsvsssuq
s:front	vssrsussq
s:full	urrqsrwsp
s:full stack	vssrssrrt
s:full time	sssrssytn
s:fulltime	ssssssurr
s:fully	ussssssrs
s:fully remote	ussssssrr
s:fur	rruuqqsvr
s:fur dich	rrusssrvq
s:fur ihr	susssssss
s:fw	xvrtrqpqr
s:fwd	qwrvsqsqs
s:fwd bewerbung	qrsxsrrst
s:fwd cv	rzsqssuro
s:gear	sssrssssu
s:gerente	trssssusr
s:geschickt	ssssssuss
s:gesprach	sussurrsr
s:gesprek	rusurrssr
s:gesucht	ussrsstsr
s:get	trsrrrqn3
s:get 0	ssusssssr
s:get more	ssssssspw
s:get your	ssssssssu
s:global	urrrrrqtw
s:globex	rrssssrvs
s:gluckwunsch	srssssssu
s:gmbh	ssssusssr
s:gn	rsstssurr
s:go	rrrsrrqrz
s:goes	ssssssqrw
s:gold	qsssssssu
s:good	rrrssrqry
s:got	yrsrssrrr
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
s:has	stsosrqsy
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
s:hear	sstsssurq
s:hello	rrrsrrzrq
s:hello from	srstrr0rn
s:herausforderun	sssrssuss
s:herbst	vussrsssq
s:herr	rqrsrrtsw
s:herr wienbarg	rqssssrsw
s:heute	strrssrut
s:heute 0	sssssssus
s:hey	sssusssss
s:hi	srstssusq
s:high	rrrrrrqrz
s:hiring	qsqpqtoyy
s:hiring for	ssssssswr
s:hiring manager	ssssssqrw
s:hiring managers	srsqsspq1
s:hit	rrssssrrx
s:hit 0	ssssssssu
s:hohenfels	srstssssu
s:hold	rrsrswssr
s:holz	rtsrursss
s:home	rrtrrrrtw
s:home exercise	surssssss
s:host	sssssssur
s:hotel	srsrssvss
s:hours	ssvsssssr
s:house	xrrrrrqrv
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
s:ihr antrag	ssssssssu
s:ihr interesse	susssssss
s:ihr profil	rssrssust
s:ihr termin	rprssssrz
s:ihre	ssqvstqrt
s:ihre anfrage	susrsssss
s:ihre bewerbung	tsrxstqqq
s:ihrem	srrsrsusu
s:ihren	srssssssv
s:ihrer	qrrtqvrrw
s:ihrer bewerbung	rssqsvssu
s:ii	vsrrrrory
s:ii 0	ssssssrru
s:iii	sssrssutr
s:il	rrrurrwuq
s:im	rrsrrrsvu
s:image	ssssssxrq
s:important	rqrsrrqr0
s:improve	ssssssqqy
s:improve your	ssssssqqy
s:in	mnoyoozyw
s:in 0	uttssrqrr
s:in a	ssssssqrw
s:in deiner	sssssssur
s:in ihrem	ssssrssrv
s:in my	sssrssssu
s:in san	rrrrrrxxn
s:in the	ussrssstr
s:inc	rrrrrrn4s
s:increase	qssssrssw
s:indeed	yrrrrrlo2
s:indeed application	0srrsrqqr
s:industries	rrrrrr7qk
s:information	rrrsrtsrv
s:ing	sssusssss
s:initiativbewer	wqssssssq
s:inscripcion	xrsrsrssr
s:inscripcion en	vrsrssssr
s:inside	srrrrstrv
s:instructions	rrustsssr
s:insurance	rsrsssssu
s:integration	rrrsrr0rp
s:interesse	russsssss
s:interesse an	russsssss
s:interest	qrr2rrprs
s:interest in	qrr0srprt
s:internal	sssstrsru
s:interview	k9qtrrpps
s:interview at	ssssssssu
s:interview feedback	svsrssssr
s:interview follow	rystssrso
s:interview for	rysssssso
s:interview outcome	srsvssssr
s:interview process	sussssssr
s:interview request	susssssss
s:interview scheduled	swssssssq
s:interview with	swssssrrq
s:interviewer	swsrssssr
s:interviewing	russssssr
s:interviews	srsqssssv
s:intro	russsstsr
s:intro call	russssssr
s:invio	yrsrssrsr
s:invitation	qwtpqrrqx
s:invited	sststsssq
s:invoice	ssssssssu
s:irish	sssssssur
s:irvine	sssssswqr
s:irvine ca	sssssswqr
s:is	mqpnuroy6
s:is complete	qsssssssu
s:is hiring	srssssryq
s:is it	ssssusssr
s:is looking	rsssssrwq
s:is on	sssssussr
s:is ready	rrrrtrsrv
s:is where	ssssssnrz
s:ist	toutrrrsv
s:it	upqquqnq4
s:it a	ssssussss
s:j	srussssss
s:jane	srsrssrrx
s:java	rqrrrrwqw
s:je	uqrurrurr
s:je sollicitatie	rrsusssss
s:jij	rtrqrrusv
s:job	wjkxpp5us
s:job alert	ssssssrur
s:job alerts	rssrssrm2
s:job application	wrsusrrrq
s:job id	trsyssqqr
s:job in	ssssssvrq
s:job offer	rssrysrsq
s:job opening	ssssssxpr
s:job opportunity	srrrrr1po
s:job search	ssssssrrv
s:jobs	pqrqrru5o
s:jobs at	rrrrrrzsq
s:jobs for	ssssssssu
s:jobs in	rssrssryr
s:jobs similar	sssssssur
s:join	rsrtsrusr
s:join us	srssssuss
s:joining	tssrrussr
s:jr	ssssssquu
s:june	ssrsrrrrx
s:juni	trrrrssvt
s:junior	rssqsrpwv
s:junior software	rsssssrut
s:just	qqsqqqnp9
s:karenzvertretu	sssrsvssr
s:kennenlernen	sussssssr
s:kennziffer	sssutsrsq
s:kennziffer 0	rssvssssq
s:kim	srsrsrtrw
s:kinetix	strsusssr
s:kitchen	srutrsusq
s:know	rrrrrr3rn
s:koch	0rsqrrvro
s:kontaktformula	vssrssrsr
s:l	ssrusrusr
s:la	rrrtrrrtw
s:la tua	rrstsssur
s:lab	usssssssq
s:laptop	ssrsssssu
s:last	sssssssrv
s:last chance	ssssssrsu
s:launch	ssssssvsq
s:law	ssssssssu
s:le	rstrrsrrv
s:lead	utrstrvqo
s:leader	vsstssssq
s:learning	spssssuwq
s:learning engineer	spssssuwr
s:lease	qssssssrw
s:left	srvsssssr
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
s:looking for	rrsrrsswr
s:loop	rsrsrrqry
s:love	rrsrrrqrz
s:loved	ssssssusr
s:loved your	ssssssusr
s:m	wrqvsrqrs
s:m w	trsusrssr
s:ma	tssussssr
s:machine	spssssuwq
s:machine learning	spssssuwq
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
s:marketing	rtrvrrrst
s:marketing executive	rsstssssu
s:markets	vrtrrrrrs
s:marlow	srsrssstu
s:marlow falls	srsrssstu
s:match	ssssusrss
s:material	rrssssxrq
s:may	ssssssruu
s:may be	ssssssrur
s:me	ssssssvrr
s:me on	ssssssvrr
s:medical	ssrsrsssu
s:meet	rttrrrsru
s:meeting	sqssrsrrz
s:message	rurrrt2pm
s:message from	susssssrr
s:message replied	rtssssxqr
s:mi	srsssswrs
s:microsoft	qrsqrsqxu
s:miles	sssssssuq
s:min	ssussssrs
s:mind	ssssssqrx
s:mini	srussssst
s:minute	srsssssru
s:mise	sssusssss
s:mise a	sssusssss
s:miss	sqssssssv
s:mme	rrsusssst
s:mo	sssssstru
s:mock	sqssssssv
s:mock interview	sqssssssv
s:modelling	ssssssusr
s:mon	swrstsrrq
s:monday	stssssrsu
s:money	srssssssv
s:months	rsssssust
s:more	pqrqqqo8s
s:more jobs	ssssssrvr
s:morgen	sxrsssrrr
s:morgen 0	svssssrrr
s:morning	rqrrrqqq5
s:mortgage	rsssssssu
s:most	ssssssssu
s:motor	rssrssrsx
s:move	rtssssusr
s:moving	rsrsrrqrw
s:my	rrsqsrrsy
s:n	vrsrsssss
s:n 0	vrsrsssss
s:nachricht	rssrsrwrt
s:nachricht geschickt	ssssssuss
s:nachster	ssussssss
s:nachster schritt	ssussssss
s:nahe	sssssssur
s:name	qyp3ppxnm
s:name name	srsssssru
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
s:new job	rrrrrrvsu
s:new jobs	rssrssrzp
s:new message	sustssssr
s:new opportunity	ssssssyul
s:news	qqrqssps2
s:newsletter	ssrsssssv
s:next	nwursupru
s:next round	susrsssss
s:next step	ssusssssr
s:next steps	qvtstvrsn
s:nieuwe	sssssssvr
s:nieuwe vacatures	sssssssvr
s:no	tstrrsqqv
s:no 0	tssssussq
s:noch	orurswsru
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
s:october	svsrssssr
s:of	tlrwtqpo3
s:of 0	ssssssssu
s:of finance	sssrssuss
s:of interest	rssusssss
s:of results	ssrsssssu
s:of staff	ssvssrsss
s:of the	sssrssrut
s:of your	vsssssspu
s:off	rrsssrrry
s:offer	poqr8rprr
s:offer letter	ssssusssr
s:offer of	ssssussss
s:office	rrsssvsss
s:office manager	srsrsvssr
s:officer	swtrsssso
s:oh	rssrsswsr
s:on	nvrsovpm5
s:on a	usssssssr
s:on hold	rrsrswssr
s:on linkedin	tsssssvrq
s:on monday	stssssrsu
s:on our	sssssussq
s:on sale	srsssrqrx
s:on the	qrstrrtsv
s:on your	qvrussrtq
s:one	rrvrrrsrw
s:one more	ssussstsr
s:online	qpzqqrqq0
s:online assessment	rrxsssssr
s:online test	srvrssssr
s:only	sssssssus
s:onsite	rsrrrr9pk
s:op	ssssusruq
s:open	trrrrrpp1
s:opening	rxsrssyno
s:openings	rqsrsszuo
s:operations	ssssusrss
s:operative	sssustssq
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
s:our hiring	sustssrrs
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
s:part	stsrsrrus
s:part time	stsssrsur
s:partner	srsusussq
s:paso	rtsrssssv
s:pause	sssrsusss
s:pay	qsssssrsx
s:payment	ssssssssu
s:pc	rrrsrrr0q
s:per	srssrssut
s:performance	rrsussvrr
s:permanent	sssssswrr
s:person	rsqqqqtq3
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
s:policy	ssssssrsv
s:pool	rrrrsyrsr
s:pool status	sssssussr
s:popular	ssssssssu
s:por	rssusssss
s:portfolio	zrsrsrrsq
s:position	rssuwtsro
s:positions	sssssswps
s:post	xvrqrursm
s:poste	urstssssr
s:pour	srsrssssu
s:power	ssrsrro2p
s:pre	ssrsrsssu
s:premium	ssssssrrv
s:principal	sssssrsvr
s:privacy	rssrssrsw
s:problem	srusrsrru
s:procedimento	vrstssssr
s:proceso	rrrvsursr
s:processo	rssyssssq
s:processo seletivo	rssyssssq
s:prodassi	vussrsssq
s:prodassi spielfilm	vussrsssq
s:product	rqvrrrtyp
s:product manager	rsusssssr
s:profil	qqrqrrwpz
s:program	rrssrrwsr
s:project	rurprruvt
s:project manager	ssssssrvr
s:project officer	susrsssss
s:project update	sssqssssu
s:projects	srsssssru
s:projekt	srsvsrusq
s:promotion	srssssrrv
s:proposal	rrrrssssw
s:proposta	rrsswssrs
s:proximo	ssvsssssr
s:prueba	rrxrssssr
s:psychometric	ssvrssssr
s:public	sssssssus
s:python	trrrrr0rp
s:python developer	srrsrrzrp
s:quality	sssrsustr
s:question	rqrrrrzss
s:questionnaire	trusrsssr
s:quick	qqrrrtzrs
s:quick question	rrssrsysq
s:r	vsrqsuppv
s:r 0	qtsrsvpqx
s:rate	srsrssrrx
s:rate your	srssssrrw
s:re	2pnvotlg9
s:re application	ruuxsrssk
s:re bewerbung	rusvsursn
s:re fw	rwssssssq
s:re fwd	ussrssrss
s:re growth	rxsssrssq
s:re next	ssstsussr
s:re no	rsssssrsv
s:re on	rsssssssu
s:re open	ussrssssr
s:re prodassi	vussrsssq
s:re quick	rrsrsrvst
s:re re	l2rruysqk
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
s:ref	ttswsstsn
s:ref 0	tssussssq
s:reference	xrrqrrrru
s:referenzen	rqssssrsw
s:referenzen herr	rqssssrsw
s:referral	srrqsrysr
s:reg	ursssssss
s:regarding	qrrsrvvrt
s:regarding your	rssrrwssr
s:register	sssussssr
s:registration	ssssssrsv
s:rejection	rssqssssw
s:relief	sssussusq
s:relocation	svssssrrr
s:relocation to	svssssrrr
s:reminder	rutrrrqqx
s:reminder interview	swssssprs
s:remote	tpqqqq!uj
s:remote at	usssssrrr
s:remote full	sssssssur
s:renewal	qsssssssv
s:rent	qsssssrsw
s:replacement	ssssssusr
s:replied	rtssssxqr
s:reply application	rsssssssv
s:reponse	srsrsusst
s:report	rurrrrrrv
s:req	ttsssswro
s:req 0	qtstsssss
s:request	qvsorruqx
s:request for	sssrssvrs
s:requirement	ssssssusr
s:requisition	rrtvstssp
s:requisition 0	rrtvstssp
s:reschedule	sussssssr
s:rescheduled	susssssss
s:research	wsssssrsp
s:research engineer	wsssssrsr
s:reservation	qqrrrrpq5
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
s:ruckmeldung	rrsssvssr
s:s	sxssrsrsr
s:safe	ssssssrrw
s:saison	srsurssst
s:sale	rrrrrrqr0
s:san	qqqqqq4ts
s:san diego	qqqqqq3ts
s:saturday	sussssssr
s:save	srssssssv
s:say	ssrrsrrrw
s:schedule	srssssssu
s:scheduled	sxssssssq
s:scheduled for	sussssssr
s:school	srsrrtssu
s:schreiben	ssstssusr
s:schritt	rrxsssssr
s:science	srstsussq
s:scientist	tsurssxuk
s:se	rvrrssrru
s:search	qqqqrrnw3
s:searches	sssssssru
s:searches this	sssssssru
s:season	vrrturrrr
s:secret	ssssssuqu
s:security	rsssssqws
s:see	rrtrrrrry
s:seen	ssssssusr
s:seen on	ssssssusr
s:selection	rrstussst
s:seletivo	rssyssssq
s:send	sssrssssu
s:senior	vprprpw2l
s:senior consultant	ussrsssss
s:senior software	tsssssvqq
s:sent	ussststsq
s:sent to	usssssssr
s:septembre	rrstssssu
s:services	rrwssstsq
s:session	stsusrrrt
s:sessions	rrsrxrsrr
s:set	stssssrru
s:seu	rsstsssru
s:sg	tssrssssu
s:shift	srssssuss
s:shipping	srssssrrw
s:short	srsssusss
s:shortage	rsssssssu
s:shortlisted	sssrssvsr
s:should	sssqssrrw
s:show	sussssssr
s:si	srssvssss
s:sie	mvrqrqsr2
s:sie haben	prsrssssx
s:signed	ssssssrqw
s:signed up	ssssssrqw
s:similar	sssssssur
s:similar to	sssssssur
s:sind	rssrssusr
s:singers	srrrrrrry
s:site	urssssrss
s:sites	ssssssrsu
s:situation	ssssssssu
s:skills	srsssspqz
s:skills with	srssssqqy
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
s:soon	sssssssrv
s:sorry	stsusrrsr
s:spielfilm	vussrsssq
s:spielfilm herbst	vussrsssq
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
s:states	ssssssrvr
s:status	rqrxrtnpz
s:status for	rssrssqry
s:status update	rssrsrqrz
s:stay	ssssssrrw
s:stealth	ssssssusr
s:stealth ex	ssssssusr
s:stellen	srrrrrrws
s:stellenausschr	sssssssvr
s:step	rswsssrsr
s:steps	qvtttvrsn
s:stipendium	ssssssssu
s:storage	rsssssrtv
s:studio	rrrusrsst
s:su	qssossss0
s:sua	ttsusrsrr
s:sua candidatura	trsusrsss
s:submission	srrssryto
s:submission to	sssussssq
s:subscription	srssssssu
s:substitute	sssssuusq
s:successful	ssssssssu
s:successfully	ussssssss
s:summer	qqrrutqrz
s:supervisor	xqsssrrsr
s:support	rrrqrs1qp
s:support engineer	ssssssvrr
s:sur	rrsrsusst
s:survey	ssssssrsv
s:sv	q2rtrrsrm
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
s:teaching	ssssssusr
s:team	roqqtp8nt
s:teams	sussssssr
s:tech	trsrsrrrx
s:technical	rwrrsturp
s:technical support	ssssssvrr
s:technician	usssusssp
s:technologies	qrsurrzrp
s:technology	sssssssus
s:tecnico	wrstrrrsr
s:tel	swrsssrrr
s:tell	sssrssssv
s:tell us	sssrssssu
s:temporal	trsrusssr
s:term	ssssssuss
s:termin	rrrrrssry
s:terms	srrsvsrss
s:test	sp5spqsqp
s:test invitation	surssssss
s:teste	suusrsrrr
s:testing	ssussstsr
s:tests	srussssss
s:texas	ssssssvrr
s:tfa	rvrrvrrrr
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
s:therapist	srsswsssq
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
s:time 0	sssssssur
s:time with	sussssssr
s:tips	srssssssu
s:tmrw	sutsrrrsr
s:to	ypulsmnr5
s:to 0	ssssssrrv
s:to complete	sswsssssp
s:to get	usssssssr
s:to hear	sstsssurq
s:to join	rssussrst
s:to the	qrsutssss
s:to work	ssssssssu
s:to your	qsssssssv
s:today	ssrsssssu
s:too	ssssssrrw
s:tool	ssssssssu
s:tools	ssssssssu
s:top	rqrrrryru
s:top 0	srssss0ro
s:tovarn	rsstssssu
s:town	ssssssssu
s:tr	rssvssssr
s:trading	rrsrsrssw
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
s:unit	sssussssr
s:united	ssssssrvr
s:united states	ssssssrvr
s:uns	swrrrrtrr
s:unser	rrstusssr
s:unser gesprach	srssussss
s:unsere	ssssrssvr
s:unsuccessful	rrsvssssr
s:unter	sssrssuss
s:unterlagen	srsrsrssw
s:up	p0qtrqtnw
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
s:urgent	rrsrsrwsr
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
s:ve been	ssrsusrrt
s:venue	svssssssr
s:verification	ssrtsrsrv
s:verify	ssrsssssv
s:verify your	ssssssssv
s:versuch	sssrssuss
s:video	tsxrrrppu
s:video interview	svssssrsr
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
s:votre	tvqqquqrw
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
s:wars	srsrsrssw
s:was	qqrqrqpq7
s:was declined	ssssssssu
s:was sent	usssssssr
s:was viewed	sssusssrr
s:washington	sssssssur
s:watch	ssssssssu
s:way	ssttssssq
s:we	yoqqqrnp4
s:we got	wsssssrrr
s:we have	ussrssssr
s:we ll	rssssusss
s:we ve	sssrssssu
s:webinar	rrssssssw
s:wed	srsssssru
s:week	rrrrrrsuv
s:weekend	rtssssrru
s:weekly	rrsrsssut
s:welcome	qqrrurpq3
s:welcome to	qqrrtrpq3
s:werkstattleitu	rtsrursss
s:werkstattleitu holz	rtsrursss
s:west 0	ttstssssq
s:what	tsrrsrpqz
s:what a	usssssssr
s:when	ssssssrrv
s:where	ssssstnry
s:why	rrspsrqr0
s:why i	sssqssssu
s:wie	rqrrrrrr0
s:wie war	rrssssssw
s:wienbarg	rqssssrsw
s:win	ssssssssu
s:wir	qrrqtturu
s:with	owonmpx2v
s:with our	sussssrss
s:with person	stssssurq
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
s:would	rstsssusp
s:writer	ssstssstq
s:x	rtrurssst
s:y	rurrrrvsr
s:year	qsssrr0so
s:yes	srrruruss
s:you	vpskqnxn6
s:you apply	rssrssrvt
s:you are	rrrsrr3rm
s:you did	rsssrssrw
s:you for	zurursqqn
s:you from	ssstssrsu
s:you have	tssrsstpu
s:you ll	ssssssrsv
s:you may	ssssssrur
s:you need	sssssspsw
s:you re	prrrsrqr1
s:you to	srxstsssp
s:you ve	srrrtsrrw
s:your	vqqunsir8
s:your amazon	sssssssrv
s:your application	yrpvpwnnw
s:your candidate	xrsrsrrrs
s:your candidature	sssrsusss
s:your career	rrrrrrq0r
s:your claim	sssrssssu
s:your dream	rssrssrqy
s:your expression	rssussssr
s:your interest	rrs1srrrp
s:your interview	q2rqssrro
s:your job	qssrtrquu
s:your next	srssssrrw
s:your order	rrsrsrrrx
s:your payment	ssssssssu
s:your profile	rsssssstu
s:your proposal	ssssssssu
s:your reservation	rrrrsrrry
s:your resume	sssrssssu
s:your search	ssssssrsu
s:your software	ssssssrru
s:your submission	sssussssq
s:your video	srsssssru
s:your weekly	sssssssus
s:yrs	wsssssssp
s:zeit	rtrrrxrsq
s:zu	psruruvsq
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
safely	xrssssrrr
safety	tsvtsssso
sag	pptxvurrp
sagen	tqsrrwrsr
said	qptrtturu
said i	ssssssusr
said they	sssrssssu
said you	srsssussr
saison	srrutrrrt
sal	wrsusrsso
sala	rtrrwrsrr
salary	rprrvttwp
salary and	ssssusrsr
salary calculator	srssssrsu
sale	ssssssssu
sales	pqrqrt1rs
sales in	srsrssvsr
sales manager	rrsqsszsp
sales rep	rssssussr
salesforce	ssssssvrr
salford	ssswssrsq
salon	sssvssrss
salud	trsrusssr
saludo	trvusrrsq
salut	upvsurrrq
salutations	uqursrrst
saluti	ursvsrrsq
saluto	rusurssrr
sam	rsssssrsu
same	sutssspqt
same day	srusssrst
same is	sssrsusss
samedi	rrtrssuss
sample	rvssrrrrs
samstag	rvsrrrrrw
san	srrrrrrxt
san diego	ssssssrwr
san francisco	srrrssstu
sander	rssvssssr
sans	sqrqrtusv
sao	rrvssssru
sap	rrrrstwrs
sara	ysrqrvrrq
saranno	rusrssssu
sat	rvrssrtrs
sat 0	rurrrssru
saturday	tysrrrqrq
saturday 0	srssssssu
saturday and	utssssssq
saude	rrsswsssr
sauer	rssssvrss
sauf	srussssss
save	rsqrqqwut
saved	sssrssr0n
saved in	sssssssur
savoir	rsssssuss
savoir plus	rsssssuss
saw	wsrrrrxro
saw it	vrssssssr
saw your	ttrrrryso
sawatzki	rsusssssr
say	srsuvtrps
say that	susursssq
say we	sssrsvssr
say yes	rssrxrrrr
say you	sssrssssu
saying	tssqssssv
says	rtrsrsrru
says we	srsvssssr
scanned	ssusssssr
scelta	vrsurrrsq
schade	rrstrsrsv
schaffen	rsstsussr
schaltberechti	rsutssssr
schau	ssssussss
schaut	2qssrrrro
schaut sie	sssusssss
schedule	rwrqstvrq
scheduled	r0qpqtqqw
scheduled for	rurrrrrrw
scheduling	susrrussq
schicken	srvsssssr
schliessen	srssussss
schliessen wir	srssussss
schnell	stsrvrrsr
schnellbewerbu	vsssssrsr
schon	trrwsrssp
schon dass	ussrssssr
schone	svssssssr
school	vusossrss
schools	srrrrtysp
schools in	ssssssuss
schreib	ssvssssrr
schreib uns	ssvssssrr
schreiben	ruswsrrsq
schriftlich	srtrrusss
schritt	uttrssssr
schulleitung	ssussssss
schwerbehinder	sussssssr
schwester	rvssssrss
science	qrrsrtwur
scientist	trtqusxwi
scope	rrsrstwsr
scope of	srtrsusss
score	srutrttrp
score 0	srstsutsq
scored	ssutssssr
scoring	trttstssp
scouting	rssrssvsr
screened	urtsssssr
screening	tusvrtrsn
screens	sussssssr
scripts	ssusssssr
se	txqwvstlm
se ha	susussssq
se le	rrruusssr
se lo	rrsvsssss
search	rqryptrur
search and	srsusssss
search for	tssssssur
search is	ssstsvrsq
season	vrrrrrsur
seasonal	sssvssssp
seat	srtvsrssq
seats	srsrsuuss
seats and	sssrssssu
seb	sssrsussr
sechs	rqrtsursu
second	sprrtxqru
second to	ssssssssu
second week	tssssussr
seconds	ssvsssssq
seconds to	ssusssssr
secretary	svsusrstp
secretary to	stsussssq
secteur	srsrssuss
section	rrursssru
sector	srssssvss
secure	srssssrsv
secure your	ssssssssu
security	rvrrrrqsw
security code	rssssssrw
sede	rururssrr
see	rwsrqsows
see all	srssssrvs
see how	rtwrssrsp
see it	vssrsrssr
see more	tsstssrtq
see some	sussssrss
see the	rsssrtsvr
see you	rxspsrsqt
seeing	rrrtrtsrv
seeing you	srssssssw
seen	ssrsrsrsv
seen by	ssrsrsssu
segment	sussssssr
segments	sussssrss
segreteria	rusrswrsr
segue	rtrrwssrr
seguir	rustssssr
segunda	rurwrrsrq
sehen	pp0sqtqtt
sehen sie	rssrsvsst
sehen wie	srwsrrssr
sehr	ssrtstqny
sehr geehrte	nqtsrurrz
sehr geehrter	xsrtsrqot
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
sek	sqwsssssr
selbst	tsrrvrrss
selbstauskunft	srsqssssv
selbstverstand	tssssrusr
selecao	rqrwrvrrq
seleccion	qrsvrrvsr
select	ssrssusss
selected	ortwzqqqq
selected a	rssusssss
selected for	srrryrrsr
selected to	rtursssss
selectiecommis	susssssss
selection	tssuxrrrp
selection is	srstusssr
selection process	ussstsssp
seletivo	rsswsrssr
selezione	urrtrvrto
self	sssrssssu
sell	srsrssssv
selling	sssrssssu
sem	vrrrurrrr
semaine	vsrrurssq
semaines	wrsqssssr
semana	vtrrrrusr
send	srwqvrsqr
send a	rwtsrsrsq
send it	ssurssrss
send me	ssssssuss
sende	susrssusr
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
sent	rsrstrtpv
sent 0	ssssssssu
sent by	srsssssru
sent from	rvrurrurp
sent on	ssssusssq
sent to	srrurtsst
sentence	tssqsstss
sentido	rrrrrwusr
senza	rrvrrsvrs
sep	trtrrssru
sep 0	tstrrssru
separate	vssrsrssr
sepas	rssrssvss
sept	rtrrvsttq
sept 0	strsustrr
september	npsrtwtuv
september 0	qrtttrrrv
septembre	rpsqsxrst
septembre 0	sqtsssssu
sera	rtuovtrru
serez	ussrssssr
seriacao	rrvqssssv
series b	ssssssuss
serve	rrsvssrss
server	tsrqrrrrv
service	turrsrsqu
service 0	srssssssu
service recrutement	tusrssssr
serviceingenie	rssrssssu
services	tosqrpzus
services can	ssusssssr
servus	rvrrrrwrq
session	sustrrrrs
set	srsuqquqv
settembre	qrvrswsrr
setting	srsrsssvt
setting goals	sssssssvq
setting up	srssssssv
setze	ursrusssr
seu	rtwtqqvpr
seu curriculo	svrrsssrr
seu perfil	ssrrrsuru
seul	srstssssu
several	trsssrsrv
sexta	vwrqrrrrq
sf	srsrrssrw
shadow	sussssssr
shall	tvsptsstp
shall we	swrrsrttp
shanice	ssssssrsu
share	qrvsrqtut
share a	ssusssssr
share their	srssssssu
share your	sqssssuts
shared	susrtsssr
sharing	srussssss
sharing the	ssusssssr
she	vuqwqtsrm
she her	ssstssssq
sheet	tssssursq
sheffield	sssussstr
shift	tstusrssp
shifts	sssrsvssr
shifts are	sssrsvssr
shipment	srssssssu
shipped	srsusssst
shirin	utsrssssr
shirt	srrsvssrs
shirt size	srrsvssrs
shoebox	ssursssss
shoes	swrssrrsr
shoot	trswsrrsq
shoot the	trswsrrsq
shop	tuvrrrqsr
shop is	usssssssr
shop with	susssrsss
shopping	rvrrrsrrv
shopping with	srssssssu
short	rwwrrqurp
short of	ssssssvsr
shortlist	russsssst
shortlisted	uvtrtrssn
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
shown	ssssssrwq
shown to	ssssssrur
shows	srrtrrtsu
shows that	ssssssssu
shut	rtrrrtrsu
shy	ssssssusr
si	psot1xqoq
si nos	qrswsssss
si quieres	rssusssss
siamo	vqrwvrrrp
sich	turwqwqtm
sich am	rwrsrsssr
sich bei	usssssssr
sich die	rrsrsxssr
sich fur	srssursvq
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
sie bis	trursssss
sie bitte	rqrtsustt
sie dank	utsrssssr
sie den	rqrtsrrrz
sie die	rtursssss
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
sie sich	ttsprturr
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
signed	rrrss0pqs
signed last	sssssussr
signee	rrsrtusss
sigue	srsrsvssr
siguiente	rvrrusssr
siguientes	trusssssr
silence	wssrsrssr
silencio	vrsqrvssr
sim	3qrqrrusn
similar	srrqsrquw
similar jobs	tsstssssq
similares	qssrssssw
simone	ttvrrstrq
simple	rsrqtrtrw
simply	srsrssrrw
sin	ptsvyrrrp
sina	rquusssss
since	urqqsrstu
since i	sssstsusr
sincerely	tyqrttrqq
sincerely talent	sssrsusss
sind	sstrpyqqv
sind in	trurssssr
single	trsrssssu
sir	urtrrurrs
sir madam	usssssssr
sir or	qsssssssu
sistema	vssqsssss
sister	susussrsp
sit	twxqrtqsn
sit down	uxrrrtqso
site	mzrwsqott
site has	ssswssrsq
sites	rrsrssrtv
situation	rtrsrrrsw
sitzen	russsssss
sitzung	rrrvrwrrq
six weeks	tsspsstst
size	srrrurrrv
sketch	srussssss
skill	tssusstsp
skills	srqsqqyvq
skills and	ssstsssuq
sleep	ssrrsutvo
sleeping	ssssssssu
slides	ssvrssssr
slot	rxtqrrrrs
slot 0	stusssssr
slot for	ssusssssr
slots	rxrrssrrs
slow	sssrsurst
small	rturrrtrs
smartphone	ssvsssssr
smartrecruiter	rssusssss
smells	ssusssssr
smoke	sssrsussr
sms	urrrsssst
snafu	sssssusss
snow	vsssssssr
so	xmtusyqoq
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
so you	wrrowvsrn
sobald	tsrorxrss
sobre	quuurrrrr
social	rqttrrtrv
social media	sruursrrr
soeben	uruqssssr
sofort	rrsqrrysr
software	qrruqor1t
software developer	ssssrsrwr
software development	sssssstsq
software engineer	ustwtqqwj
software engineers	sssssssur
sol	sssussssr
solar	ursrusssr
sole	stsrsssur
solicitor	srursssss
solicitud	ursqssssu
solid	sussssrss
sollicitatie	vqrurrrrs
sollicitatie als	trrussssr
sollicitatie op	qssussssu
solution	srssrrurs
solutions	trrrrrwts
solutions architect	srsssssru
some	wtrosqqqx
some are	vrtsrsssq
some of	sssrssrut
some potential	sussssrss
some time	vssrssssr
somebody	trtvsrssp
somebody who	sssvssrsr
someone	sqrzqqtqt
someone else	srsussrss
someone who	sssusstsq
someone with	sssvsstsr
something	qsrtsrtrw
something you	ssstsstsq
somit	ssrvrsssr
sommer	rsstrussr
sommes	ursssrsst
sommes pas	ssssssssu
son	qxuqrrtrq
sondern	tturrrssr
sonnige	sussssssr
sonnige grusse	sussssssr
sonntag	suwrrrrrq
sonntag 0	ruwsrrrrq
sono	sussrssrs
sons	wtsrsssso
sont	utssssrsr
soon	x1tjqusro
soon as	rqvrrxrrq
soon with	sussssssq
sooner	srstusssr
soraya	srusssssr
sorry	uptwq0rrl
sorry for	sttvsrrsp
sorry i	ussrssssr
sorry it	sssrssssu
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
specialist	wrsstutsn
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
st	rrrrrvstu
st aldhelm	sssssssur
st anne	rrsrssssv
sta	rrsqssxrs
staat	rrsurussr
stabilimento	rtssssvrr
stabilimento di	sussssssr
stable	sssssussr
stack	ussrvsrsq
stack developer	ssssusssr
stadt	srsqsuusr
staff	usvqwqrqp
staffing	sussssusp
stage	rxtwtssrk
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
start	pkxm8purq
start 0	srssvsruq
start at	ssssssuss
start date	ssssvsssq
start reading	qsssssssu
started	tqwrrrtqs
started a	ssssssrru
started and	ssusssssr
started in	ssssssusq
starten	srvrstssr
starting	rqrrzrrrt
starting 0	ssssvssrr
starts	sqrrrrxrs
starts monday	srrsrsurt
startups	qssusssss
stata	yrsssrsrq
state	rrutrsrrv
statement	sqtsrrrrw
statement for	sqssrssrx
states	srrsrrrvu
static	rtusssrsr
station	rvrvrsrsq
statistics	ssssssusr
stato	srvssssrs
statt	rxsssrtrp
status	wqrvrsrrs
status of	qtsvssrss
status we	ursqssssu
statut	rrsutssss
stay	ssrqrtrrw
stays	stsurtrsq
stcw	ssssssrur
std	rqrrvrrvr
steady	ssrsssvsr
steam	rssrssssv
steel	tusrssssr
stefan	rssrssssu
stehen	rsstsusss
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
step	qtttursrq
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
still very	susrssssr
still waiting	srsrstssu
stimmt	ssstusssr
stipend	srssustsq
stock	rvrrrrrsu
stoked	srssssssu
stood	sssruussq
stood out	ssssusssq
stop	qtrxrtrsq
stop by	sussssssr
stop to	rtsusstsq
store	qtrvtrqrt
store supervisor	sssussssr
stories	srtsssrsu
story	rsrrrursv
stosst	susrssssr
stranger	ssusssssr
strategies	srsssssrv
street	ustqsursr
strict	sussssssr
strike	srsstussr
strong	qsrsrryrs
strongly	ssusssssr
student	trurvssrq
student 0	ssssusssr
studio	vqrvrurto
studium	srsusrrst
study	rwrrrssrs
stuff	srssssssu
stunde	rvrrurrsr
stunden	rputvtrrs
stuur	uqrrssxrr
su	xpqrupqqx
su inscripcion	wrsrssssr
su solicitud	trsqssssu
sua	vvqvpwqoq
sua candidatura	vrsnswsru
sua carta	ryrrrrrrr
suas	tvrrsssrr
sub	srswssssr
subject	pqrrusqux
subject line	ssssssssu
subject to	rrsrwtrtq
submission	ursrsssvo
submission to	sssssssvq
submissions	ssusssssq
submit	rvqqrtuss
submit it	svpssssss
submit your	rrssssust
submitted	yrtqrrrrs
submitted and	rsssssssu
submitting	ussrsssss
submitting your	ussrsssss
subscribe	ssssssssu
subscribed	srsqssstu
subscription	srrqsrqty
substitute	srsrstusr
substitute pool	sssssuusq
succeed	sssssssus
succes	rrvvrrrsq
success	rrrurrsur
success in	sssvsssss
success to	sssssssvq
successful	rrsrtssrx
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
suite	rpsrsrwqw
suite 0	srrsssurv
suite favorable	qrsttssst
sulla	vrsrrwssp
sum	sssrssssu
summer	rqturrrsu
sunday	uvtrrrtso
sunday 0	stusssssq
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
sur	tpsruttrs
sur l	srssssuss
sur la	tqutrursq
sur le	rrussssst
sure	rqssrrstx
sure to	rrssssssv
surgery	rsrsxrrrr
sus	rrstussss
suspended	srsqsxssr
suyo	urstssssr
sven	sssusssss
swear	sssrsvssr
sweden	rssssussr
switch	sssssssus
sync	sqssssssu
system	zpsouqpru
system and	sssrssssv
system at	usssssssr
system you	ssssusssr
systems	qvsqqqwtt
systems and	sussssrss
t	oxtsrqrwr
ta	2rrtrrrro
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
tagen	orrtrrury
tagen wird	pssrssssw
taglich	srrsrsrwr
tailored	sssssssru
tailored to	sssssssru
take	rpyuwspns
take 0	qsssssssv
take a	trsrssrrv
take care	qrsustusq
take home	ssustsssr
take it	srttwrssp
take the	rsxrsrsrq
take this	sssussssr
take up	ssssusssr
take your	sssrssssu
taken	rqsqrwrst
taken ill	sssrsussr
taken with	sssrsusss
takes	urwqssrrq
takes 0	ssusssssr
taking	psqvrrvru
taking a	qsssssssu
taking over	srssssvsr
taking the	strvssssr
talent	qvuvqwvri
talent acquisition	strvrwusl
talent community	rssrssssv
talent pool	rssssusss
talent team	qtxrssssr
talentos	rtrtsrurr
talk	p2rrqsuqo
talk about	sussssssr
talk to	sstsssvsp
talked	rrvtssrrs
talked about	rsvtsssrr
talking to	sstussssr
talks	srsssssru
tambem	srrrtwsrr
tan	srusssssr
tanisha	sstsssusq
tanto	trsrvssss
tap	ssssssusr
tapes	sssvssssq
tarde	qurxrrurp
task	ssvsssssq
tasks	ssssusssr
tat	russssssr
tatigkeit	rqrtsssrw
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
team	0quvoprot
team and	rqsrsttsv
team building	srssssssv
team ca	sssussssr
team please	rsssssssu
team will	vssrssssr
teamleiter	rsursstss
teams	q1rqsrtrp
teams besprechung	susssssss
teams meeting	sussssssq
teamwork	srssssssu
tech	ssrrssqrx
techcorp	ssusssssr
technical	pxsqqqysq
technical assessment	russssssr
technical interview	sussssssr
technical recruiter	sssssswsq
technician	xrrrvtrvk
technician 0	tsssvsssr
technik	ssssussss
technische	stsssssuq
technischen	sussssrss
technologies	rsrrrryrr
technology	srrrrrstv
tecnico	qrtxwrrrp
tecnico de	rruvssssq
teil	qsvvrrrrr
teilen	sstqssssu
teilnahme	rurwrsssq
teilnahme bis	sussssssr
tel	rtsssrrsv
telefon	rtrsussss
telefone	uqrtsrusr
telefonisch	rsrrxrrsr
telefonischen	ussrssssr
telefono	qsswssssr
telegram	sssssssur
telephone	svsrtsrsr
telephonique	srursssss
teletravail	ssssssusr
tell	upwrssrqt
tell me	tsurtsrrr
tell us	rsvrsrrrt
tell you	sqrsrtuss
tem	qqr1rrrsq
tema	rusrsstsr
template	trsrssssv
tempo	pqrvvrurr
temporary	sssssssur
temps	rqsusurss
temps de	rssusssss
ten	tuuorursr
ten days	tstrsursr
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
test	ro5uspppq
test at	srussssss
test d	sssussssr
test for	ssusssssr
test your	ssssvssrr
teste	tvrrsssrr
testen	rsssssrqx
tests	sq0trrrrp
tewes	sssqssssv
text	ssrrqrrp0
thailand	sssssssvq
than	qqtqrwsrv
than 0	srtsrrrtu
than a	srsrsurst
than about	sssssusss
than i	ssssvsssq
than me	srssssvsr
than one	ssusssssq
thank	yrqyornpw
thank you	yrqyornpw
thanked	sssussssq
thanks	3rutmpxno
thanks again	tssvssssq
thanks for	1tpspsspr
thanks person	sssrssrus
thanks regards	sssssswsp
thanks so	tssussrsr
thanksgiving	sssssusss
that	tpqxrtqqv
that about	sssssusss
that came	vssrssssr
that can	sssssssrv
that could	srssssrur
that day	srssssssu
that does	ssusssssr
that i	rsrqsrttu
that is	rrtrrrsru
that it	srsssrrsv
that might	sustssrsr
that on	srtvsrssq
that one	ssssssssu
that our	srssssssv
that process	rrsrssvss
that she	ssssssusr
that the	toqvttqvq
that this	susssrrsr
that we	sqssuqrrx
that will	ssssssssu
that work	sussssssr
that works	srssssssv
that you	wsrwtrpqs
that your	uvtstsrro
thats	sssrsussr
the	qtuuutqns
the 0	wqstsvqqq
the above	rvsrrtrss
the access	vsssssssq
the account	sussssssr
the annual	sssrsussr
the app	rtsrssrus
the applicant	ssssrsssu
the application	ptsrssssw
the arm	rsstssssu
the assessment	rqzrssssq
the assignment	srvsssssr
the attached	rtururrrr
the auditor	susssssss
the baby	rrsrrtwsq
the backend	svrrssssr
the bag	srwsrsrsr
the bank	srsssusss
the bar	srsvssssr
the below	rqstssvsr
the best	psqvqrssw
the big	ssstsurss
the board	stststtsp
the book	sussssssr
the business	ssssstusq
the call	svssssssr
the candidate	srurssssu
the care	uussssssp
the ceo	srsrsutss
the client	rssusrrss
the clipboard	wsssssssq
the closing	ussrssssr
the cloud	tsssssssq
the collective	sssrsssvq
the committee	srstsrssu
the company	ssstsrrsu
the conference	srssssssu
the contracts	ursssssss
the customer	russssssr
the data	rrsrstssu
the day	swrrrtrsr
the days	ssssssuss
the decision	rtsrssssu
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
the fire	ssstsussr
the firm	ssusssssr
the first	rsturrqtu
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
the girls	srstwsrsp
the goal	sssqssssu
the graduate	ssusssssr
the group	sssussssr
the hard	usssssssr
the hiring	tvsqrursq
the house	sssrssssu
the inconvenience	ssssrussr
the incumbent	ssssssusr
the internet	rrrrrrrsw
the interview	oustsrrsv
the invite	sussssssr
the items	rssrssssv
the job	rpsrrquyr
the joint	sssussssr
the junior	srsvssssq
the lab	sussssrsr
the landlord	sssrsusss
the last	rvuqsrqst
the latest	srsrsssrw
the length	srsssussr
the line	sssrssruu
the link	psvpsrtsv
the list	rvsqrxrrp
the loop	tssussrsq
the making	sssssssvq
the market	rqrqssyrs
the material	srssssvsr
the meantime	vrrrtssss
the middle	urtrsrssr
the minimum	sstttrssq
the minister	rrsssrssw
the model	swssrssrq
the moment	rrsvsstsq
the most	rrrsrrrsv
the mountain	usssssssr
the near	srssssvsq
the new	rqrrrvqrv
the next	quruxqrqq
the night	srtussssr
the non	srssssssu
the note	srvtssssq
the offer	rrsr1srso
the old	rtsrssvsp
the one	rssvssrsr
the online	ssussssss
the only	sssrsstsu
the other	rquurvqsq
the outcome	ttsrtsrsq
the panel	rssuvuqro
the paragraph	ssvssssrr
the past	ssssssssu
the patients	srssssvsr
the people	sssrssssu
the personal	sssrsusss
the phone	srstusssr
the pile	tsssssusq
the platform	srssssssu
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
the rent	sssssusss
the result	sssssussr
the right	srrtssssv
the role	tssusurso
the salary	sssttussq
the same	susqttqrt
the school	svssssrss
the scope	srtrsusss
the selection	rvrttsssp
the senior	susrtsrsr
the shop	rvwrrrrsq
the software	tstttrrrq
the specified	rrussssss
the spot	ssssusssq
the spring	rrstsswsq
the status	utssstrsp
the studio	ussrsvssq
the subject	rsstssrtu
the summer	srsvsssss
the system	sssuusrsp
the table	swssssrsp
the talent	ssssssrsu
the team	rqrvtrtsr
the terms	ssssusssr
the three	rstusussp
the time	stqxtrqrr
the times	sussssssr
the top	srsvsssrs
the training	sssssssur
the trial	rrrvsrssu
the trustees	stssurssr
the two	stsrsttsq
the university	qssrvtrrs
the upcoming	sqssssssv
the usual	ssssusrss
the vp	sssssussr
the waitlist	sssssusss
the way	srssssrsv
the web	rsssssssv
the weekend	ssvtrrrsr
the why	wsssssrrr
the winner	sssrssssu
the world	rrtrrrrrw
the worst	sssqstsst
the written	stusssssr
the zoom	sussssssq
theater	srssvsssr
theatre	uusrsstsp
their	roqxrsrsx
their heads	sssussssr
them	vqtqquqrv
them by	usssssssr
thema	rtusqrtrt
themen	ssssssssu
then	xsppqwqqu
then do	sssrssssu
then going	srsvssssr
then i	srsrsutsq
then it	ussssrssr
then so	usssssssr
theo	wsrtssrsp
there	qtxsotuou
there a	uusssrrsr
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
they are	ssssssssu
they deserve	usssssssq
they do	sssrsssus
they loved	sussssrsr
they offer	sssrssssu
they re	strurrutp
they said	sssrssssu
they ve	sssrsurss
they went	sssrssssu
they were	srsusssss
thing	rrrrrtsrw
things	ttrrrrrrv
think	qqupqtvsv
think about	srssssuss
think you	srssssurt
thinking	srurssrsu
thinking about	srssssrsu
third	ssttrstsq
this	ptpzrqqqw
this address	sssussssr
this as	ssssussrr
this code	rsssssssu
this company	sssssssvq
this e	sussssssr
this email	ussqrqquu
this has	sssqsvssr
this is	rqpsussqx
this issue	sssssssrv
this job	rssussrur
this list	ssssssusr
this may	srsrssssu
this meeting	svssssssq
this morning	uurstsrso
this note	sssvssssq
this occasion	stsussssq
this one	pyrsrrssr
this opportunity	ssssssssu
this point	ttssssssq
this role	tssussrsr
this season	sssrssssu
this site	ssswssrsq
this thursday	sqssssssw
this time	qrsyqrsrt
this we	sssussssr
this week	rstotrttv
this year	rrussrtss
those	ssquqtqrv
though	rssssrssv
thought	rsrvrrsrt
thought you	srsvssrsr
thousands	sssrssssv
thousands of	sssrssssu
three	ruywqtpop
three applicants	sssvssssq
three of	sssvsstsq
three people	tssqtssst
three weeks	sssssussr
three working	qsrsssssw
thrilled	srrrwsssr
thrilled to	srrrwsssr
thrive	sssrssrus
through	tustsqqtr
through an	sssssssur
through and	vssrssssr
through fine	vssrssssr
through some	sssssssvq
through the	trtsurrrr
through to	rvsrsssst
thru	ussrsursq
thu	sursrsrru
thu 0	strsrssru
thursday	u2pnsrsrp
thursday 0	svssssrsr
thursday at	russsssss
thursday to	rusrsssss
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
tiktok	rrsusstsr
til	tssqswrsr
till	svqts1pqm
till 0	svssrsrrt
till after	rtsrsussr
till the	ursrusssq
tim	sssrussss
time	owtxpoqtt
time 0	rtxrrssrq
time and	qurxtrrrp
time around	sssrssssu
time before	srusssssr
time i	ssusssrss
time is	sussssssr
time slots	sussssssr
time that	tqtssssss
time this	ssusssrtr
time to	twqurrrrs
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
tips	sqrrusrsu
tired	ssssssssu
tired of	ssssssssu
title	srsrrryrr
titularidad	rrssrsssv
to	ossvuurpt
to 0	rprxsottt
to a	qpvrrssrx
to advise	sssrttsup
to all	ttsrstssq
to an	mrsttvurt
to announce	rrrrrsrsx
to answer	sstrsvssp
to apply	sqrvrrqvt
to appoint	srstvsrsq
to approve	sssrsussr
to arrange	susrssssr
to attend	ssussssss
to be	pspotztpw
to change	ssssssssu
to come	sussrrrst
to complete	rsyqsrrrq
to confirm	trrqusrsv
to consider	sssusssss
to contact	srssssrsv
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
to her	trusssrsr
to hire	sssststup
to hold	rsssssuss
to increase	srssssssu
to inform	qsrtuurrs
to interview	svrtssssr
to it	srttstssq
to its	ssssssusr
to job	sssrsussr
to keep	srstsurss
to know	ssrqrttst
to leave	sssusssss
to let	usrrstssq
to make	rrrrrvrtu
to me	rrurrrstt
to meet	rwsrrttsp
to meeting	svsrsrssr
to move	prvwtrrrr
to my	srssussrt
to offer	qqrs1rqrs
to our	oqrrurwrv
to prepare	sutsssrsq
to proceed	rssutrssr
to protect	sstsssusr
to put	rustusrrr
to read	sssrsvrsr
to receive	srrrrrrrx
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
to sell	ssssssssu
to send	qvrqtttsq
to sit	rrurrussr
to someone	srsvssrss
to speak	tssssttsq
to start	sstqsssst
to stop	sssssustr
to submit	stsrssusr
to succeed	sssssssur
to take	rsspvuqst
to talk	rwsrssssq
to tell	rssqstusr
to thank	rrsvsrsst
to the	sruyruorr
to this	turtsrrsr
to thrive	sssrssrus
to try	ssstsstsq
to unlock	ssssssssu
to us	sursssrss
to use	rrrrrrrrx
to verify	ssssssssu
to welcome	sssstsusq
to welcoming	sssrssssu
to win	srssssssu
to work	srrssrurt
to write	srrwssqrr
to you	pquqvttpu
to your	qussrsqqv
tobias	ssssssuss
todas	trrtsvssq
todas as	rrstsvssr
today	rwqsqtrqx
today and	tssqsvssr
today for	sussrssru
todo	wsssssssq
todos	qssqssssw
todos los	qssqssssw
together	trsrssssu
toi	xqsrurrsq
told	qsrutvqss
told me	sussssrss
tom	ssswsrssr
tomasz	qtsrrstsu
tome	srsusssss
tomorrow	qwvuuqpqp
tomorrow at	sqssssssv
ton	rwutrrrrq
tonight	sssssursr
too	rrrssrsrw
tool	ssssssssu
tooling	vssrssssr
tools	srtqrrxss
top	uqqusququ
top 0	srssussss
top of	srssssurs
topic	srssssssu
tor	sxrsrssrq
tor 0	sxrssssrq
tot	u1upqrrqp
total	rrssssrrw
total 0	rrsssssrw
totally	rrsssrwss
touch	vurrrurrq
touch base	srsssusss
tour	swrrssrsr
tourne	srssussss
tournee	srssssuss
tous	srrrrsurt
tous les	sssrssssu
tout	usrsrrrst
tout de	ssssssssu
toutes	ttrqrtrst
tra	rsrurrrrw
trabajo	rrstssvsr
track	rqtrrssvs
track of	sssrssssu
track your	ssssssssu
trade	rrrsrrrvt
train	turrrrrts
trainee	sqyrrsssr
training	rsrrsrtvr
training and	sssssssur
tramite	rrssssssv
tranche	rssrsusss
transaction	rrsrrsssx
transfer	sssrssssu
transparent	sssssussr
transportation	sssssusss
tras	rssrussss
travail	ssurssssr
travel	rtrrrsssu
travelling	susrssusq
travelling expenses	susrssssr
tre	rrvursrrr
treasurer	sssrsustr
treat	sstsussrr
treated	susstrssr
treffen	swtqrursp
treffen mit	sussssssr
tres	qxxqrrrrq
triagem	trvsssssr
trial	rrrzrrrss
trial and	srsvssssr
trick	ssvrssrsr
tried	rtsusrssr
tried your	sustssssr
triggered	ssssussss
trimestre	trsrsussr
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
trying	sstrrsrsu
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
tuesday	r0vntrors
tuesday 0	sussrrsrt
tuesday and	susssssss
tuesday at	sussssssr
tun	stsusrsss
tuo	qtruqrrqw
turned down	ussrssssr
turno	srsussssr
tus	rrursrrsu
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
twice	ttsusrvsn
twice this	sussssssr
two	qrxvsxsno
two and	sssussssr
two days	sssststsq
two more	sssrsvrsr
two nights	srssssssv
two of	sssssutsp
two pages	srssusssr
two to	ussssrssr
txt	rsstsursr
tyler	ssssvssrr
type	srrsstvrs
typing	srssssuss
u	wrqrrwoqv
u deze	srtsrrsrv
u heeft	rrsrsrssx
u in	ssssssssv
u s	trrsssssu
u wordt	rtsvssssr
uber	t0uosqsqp
uber das	tusrsssss
uber den	twrrssrsr
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
uhr an	rpsussssw
uhr bei	trssusrsr
uhr ein	srssssssu
uhr im	rwssssssq
uhr per	srusssssr
uhrzeit	svsrssssr
uit	qsswrrurq
uit de	rtsvssssq
uiterlijk	trtrussrr
uk	rrrrrrsvu
ulrike	srutssssr
ulrike manthey	srutssssr
um	pxvkrtstu
um 0	syqqqrqrw
um abraco	rvsrsssss
um die	rrtrssssu
um eine	srtsusssr
um entschuldigung	russssssr
um etwas	ussrsssss
um geduld	rssssvssr
um ihnen	urstssssr
um verstandnis	vssrssssr
uma	ptwxqqvqn
umane	srsusssss
umstellen	rrusrsrur
un	uq0wnqwkr
un abrazo	rqrwurrsr
un altra	rrsvsssss
un autre	rrsrsussu
un d	rrswssssr
un delai	trrtsussq
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
unbefristet	rrsrvrrxp
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
und herren	trtqrrruu
und ich	uvrvqqsrq
und ist	ssssssrsu
und konnen	ssssussss
und melden	rssrsussu
und nach	rtssssusr
und ohne	rssrssuss
und suche	ssssssuss
und uns	trurrsssr
und viel	rsswssssq
und werden	ussssursq
und will	rtsrsvrss
und wir	srrwtqvrp
und wird	vssrsrsss
und wunschen	sssusssss
under	sptttsssr
under 0	srtsssusq
under any	sssssssur
under review	qsssssssw
under the	ssrrussst
understand	srsrsrust
understand you	ssssssuss
understanding	rqrrrrwst
understanding of	sssssswsr
une	tspsssurr
une personne	rsssssuss
une petite	svsrssssr
unfortunately	oqqyqsqq0
unfortunately our	srsssusss
unfortunately the	sssrssssu
unfortunately we	qrrwrrrrv
unique	rsurssssr
unique to	stusssssr
unit	qrvssrsrt
unit 0	qtsstssrv
united	srrrsrrvt
united states	srrsrrsvt
universitat	srrtssrus
universitat wallfeld	srrssssus
universitatskl	rssrssusr
universitatskl elsterau	rssrssusr
university	srsruspus
university of	rssstsqtt
unlimited	rrsrssvst
unlock	ssssssssu
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
unserer	upqtrttru
unserer datenbank	sssusssss
unsuccessful	rssusssss
unten	ssvsssssr
unter	0urotqruo
unter 0	russsssss
unter dem	ssssusssr
unter der	utssssssq
unterhalten	rvrrssrss
unterkunft	srrsusrsu
unterlagen	wrrurqrrs
unterschrieben	rsrstrrsu
unterstutzung	srussssss
until	spslu6sqp
until 0	trurstrsq
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
up that	stusssrsq
up the	sttsusssp
up to	tovqqrusv
up your	sssrsssrw
upcoming	rpssrsrrz
update	usqpqvuqs
update your	ssssssssu
updates	uqrrrrrrw
upfront	sssussssr
upgrade	rssqsssry
upgrade to	rssssssru
upload	sqvrrrtts
upload your	srtrssttq
upon	rrsstsssu
ups	srtsssttq
upwards	ussrssssr
upwards of	ussrssssr
ur	rtstsxssn
url	ssssssrqx
urlaub	vqrrxrrrq
urlaub 0	ssssussss
us	utsyporpt
us about	srssssssu
us and	srrxrsssq
us firm	sssssssur
us for	strsrsurs
us in	stssssvsp
us j	ssssssrru
us know	rtsrusrss
us on	rrsvsssst
us there	sssvssssr
us this	trrrssssu
us when	rtssssusr
us with	srssssssu
us within	psssssssw
usa	srusssssu
usd	srssvssss
use	qusoqqsr0
use our	srssssrsu
use the	rvrrrsrsv
used	srtqrrrrx
used to	ssssssssu
useful	ssssssssu
user	srrrssrsw
users	rrrsrrrrx
using	qqqppq0vv
using the	ssrsssssu
ust	rtsrssrsu
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
vacation	rrsrssust
vacature	sqstrusrt
vacatures	prsxssruq
vaga	tsuusrrrq
vaga de	ssvsssssr
vagas	srsrssssu
vai	trsrssvss
vakanz	qtsvssssr
vale	rsrxsrssr
valid	sssqrwrss
valid for	srsrstssu
valley	vrrttrruo
valores	sqvvssssr
valuable	ssstssssu
value	rrsrsstsv
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
ve got	otwtsqtss
ve had	usssssssr
ve just	srsrurusr
ve looked	sssrsrsut
ve made	stvsssssr
ve put	srrrrvrss
ve received	urrrrurst
ve reviewed	rustssssq
ve seen	sssrssssu
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
verification	rrrstrssu
verify	rssrrsssv
verify your	srrsssssv
veritable	rrsrssust
verlauf	ssurrssss
vermutlich	rrstrrtsu
vernichtet	rssvssssr
vers	svrqsurrr
verschieben	sussssssr
versicherungen	ssusssssr
version	ssssrrrrw
versorgungswer	ttsqssusr
versorgungswer nordsee	ttsqssusr
versprochen	srrrrtrrv
verstandnis	utrqrwssq
verstandnis fur	rrsssvssr
versuch	sssssrssu
vertrag	rqrr3rqrr
vertraulich	sssrssvsr
vertreter	srsrsswss
verwenden	rrtrsssrv
verwenden sie	rrtrsssrv
very	qtqtqtqqx
very interested	srsrssssv
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
via	q2tosqqqs
video	sxwsrrrrn
video interview	sstsssssq
viel	wqvwqqqrr
viel erfolg	rruxsrrrq
viel gluck	sssqssssu
viel spass	ssussssss
viele	wvrprsurp
viele grusse	uvrqrsurp
vielen	tqqtqsqrx
vielen dank	tqqtqtqry
vielleicht	rssrsusss
vielzahl	usssssssr
vier	rqvuurrsq
viernes	wqtqrrrst
view	sqtssqpxu
view all	sssssssur
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
volume	sssqssrrw
volunteers	ssssssssu
volver	sssvsrssr
volver a	sssvsrssr
vom	ttqsqqurv
vom 0	tsrsrrrsv
von	trousq0mt
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
vorbei	svrsrrtsr
vorbereiten	svssssrsr
vorbereitung	stvrssrsr
vorbereitungsd	ussrssssr
vorgesehen	sursssssr
vorhanden	utrsssssq
vorharz	srussssss
vorharz ggmbh	srussssss
vorher	tutqsvrsp
vormittag	rvssssrss
vorschlag	susrstsss
vorstand	qsrurvtsq
vorstand hat	rsrvrstsr
vorstellen	ssrtrrvsr
vorstellungen	srssusssr
vorstellungsge	rssssrssw
vorstellungste	rurrrrrrv
vortag	surssssss
vortrag	rssrsswsr
vorubergehend	rssrsusss
vos	ruqqqqtsz
vos autres	rsssssssu
vos coordonnees	rrssssuss
vote	srsssxrsr
votre	tvtusqqqr
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
voucher	rqrsrssrx
voudrez	srsrtsuss
vous	mvrusurqu
vous adresser	rssrsusss
vous appelle	rrsssvsss
vous attendiez	rssssusss
vous avez	qtrwrrrss
vous de	rrrsssssw
vous etes	rtsrsvssr
vous informer	qrsutssss
vous nous	rssusssss
vous pourrez	rrrusssst
vous prions	susrssssr
vous proposer	rrsusssst
vous recevez	rssrsusts
vous remercions	tssussssr
vous sera	tusrssssq
vous serez	ussrssssr
vous trouverez	ssusssssr
vous vous	svsrsssss
vp	susrttssp
vp with	ssssusssr
vraag	stsrusssr
vraiment	rrsusssss
vriendelijke	sssussssr
vriendelijke groet	rssvssssr
vrijdag	rtssussss
vs	ssssssssv
vt	srssussss
w	wttrqpvwm
w c	vsssssssq
w d	urrsrrtuq
w m	ssssssrvr
wa	srssssuss
waar	rustsssss
wachten	rrstsvssr
wahl	rstutrrsq
wait	tqqrvrrqw
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
want your	ssssussss
wanted	rqsuruvrs
wanted to	srssruurs
wants	rttvrtqso
wants to	susrstrsr
war	pqrzstqrt
war das	srswrrrsr
ware	rtssssusr
ware ein	sssrssuss
warehouse	sssussssr
warehouse operative	sssussssr
waren	qtrurqqrx
warm	svssssrsq
warm regards	sustssssq
warst	rrswrsrsr
warten	qtssrusss
was	xnryoqsnx
was ich	ssssssuss
was in	rrttssusq
was it	usssssssr
was meant	sssssussr
was not	oqrvrrsrw
was obtained	sssssssru
was read	rsssssssu
was received	wssrssssq
was sent	srstsssru
was something	rsssssssu
was submitted	usssssssr
was uns	ussrsssss
was wir	vsssssssr
was your	srsrrsssw
wat	0rrrrrrrr
watching	sssrsussr
watson	ssusssssr
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
we cover	srssssssu
we d	qysp1tnro
we decided	sssqssssu
we did	sssqsussu
we discussed	srrstsuss
we do	suttqrurq
we encourage	sssusssss
we expect	srusssssr
we gaan	qususssss
we got	trsussssr
we had	susurrrrs
we have	rrpxprupy
we hebben	tqsuurrsr
we het	rustrsssr
we interview	srsrssssv
we je	trsrussss
we know	ssrusussq
we ll	v0spsunpq
we look	rrsqsrtrv
we make	tssrsutsr
we meet	sssssusss
we need	qssustrss
we picked	sstussssq
we re	torrzttro
we really	srsstursr
we received	qssqssssx
we regret	srsxrusso
we schedule	rssrssuss
we shall	sssrsusss
we speak	ssvrsstsq
we supply	srssssssu
we talk	susssssss
we talked	ssvtssrrr
we tell	rrsrssssw
we ve	sorypwssq
we were	srsssutsr
we will	pvpurqrtv
we wish	rqrwrtrts
we wo	rssvsrssr
we would	srrsvsssr
we zijn	qrsvsrrsu
web	vsqqqqrry
webcam	srvsssssr
webinar	srsrssssv
website	rsrtrrrrv
wechseln	sqursrvrs
wed	rtwsrsrrs
wed 0	ruusssrrs
wednesday	s0rsqqprs
wednesday 0	sussssssr
wednesday at	sussssssr
weds	stusssssq
week	zqtjrtwtq
week 0	srsrsustr
week at	surstsssr
week but	srssssuss
week end	ssusssssr
week ending	srssssssu
week of	usrsryssn
week with	sussssssr
weekend	rpuuwrrvn
weekly	srssssuts
weeknight	srsrussst
weeks	trsrsyrqq
weeks and	sssrsussr
weeks i	sssrssssu
wege	rssusssss
wegen	purqszssq
wegen der	rrsrswssr
weh	ssssssssu
weil	wqssrsruq
weil du	ssstrssur
weiss	susrsrusr
weisst	sssusssss
weiter	tssqptqqx
weiter auf	rsssrusss
weitere	srrsssssv
weiteren	qrtwqurrt
weiteren verlauf	ssurrssss
weiteres	stsrsussr
weitergeleitet	tssqsrssu
weiterhin	rrsssussr
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
were	poo0xxqor
were 0	sssvssssr
were all	sssrsussr
were in	sussssssr
were not	rrsvsssss
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
what we	rstutrssq
what you	rvtrrrvsq
whatever	sqyrrrssq
whatsapp	rtsrssusr
wheel	ssssvsssr
when	qspysurqt
when a	susrsussr
when i	orsvtstst
when it	rrsqrtsrw
when people	wrsssstrq
when she	usssssssr
when the	srrvsurrr
when we	sssvssrsr
when wednesday	srsssssru
when will	ussrsrssr
when you	russtrrsr
whenever	rsrsussst
where	rttusqsqt
where it	srvsrssrs
which	vrqwrqrpu
which is	rtssssrsu
which you	rrutsssss
whichever	srvsstrsr
while	rortrvrry
while we	usstssssq
while you	rsssssssu
while your	sssussssr
who	soqxovzns
who already	sssussssr
who ask	ssusssssr
who can	rrssrsysp
who d	ussstsrsq
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
wie	ppyovttpv
wie besprochen	ssussssss
wie du	srwssrssr
wie folgt	srssusssr
wie sie	rrvrrqxsr
wie viele	sssrsusss
wieder	prrpr0wrq
wienbarg	tqrrrurrv
wiese	rrsssussr
wij	swsoqtrqw
wij de	ussrsssss
wild	wrssssssr
will	3xplrvont
will ask	sussusrrr
will be	0wsjsrrpt
will contact	svsrssssq
will follow	sussusrsq
will get	qssrsttst
will go	vssrssssr
will have	wstsrsrsp
will i	ussrsrssr
will ich	rrsrsxssr
will let	ssssssssu
will look	wrsrssssr
will make	sssssssru
will not	puswrqrru
will pay	sussssssr
will provide	ussrssrur
will reach	tussssssq
will result	sssssussq
will send	rsssssssu
will sie	stsssurss
will you	srsrwsuto
willen	tusrsssss
willst	vrvsrrrrr
wilson	srsswrsss
wilt	rssrssssu
win	ssssssssu
window	trursssss
windows	ssssssrrw
winds	rssvssssr
winery	srssussss
wing	sssssusss
winner	srsrssssw
winter	ssusssssr
wir	xwrtrtrju
wir bedauern	qrstssssv
wir bestatigen	ussrsssss
wir bieten	rrrryrrss
wir bitten	rwrsurrsp
wir danken	sssusssss
wir die	rsusrtssr
wir dir	sssusssss
wir erhalten	ssssrsssv
wir ersuchen	rssssvssr
wir erwarten	stusssssr
wir fahren	vtssssrsr
wir freuen	ttsqtsssr
wir haben	unq1surrm
wir hatten	rssssrwsr
wir hoffen	rrstusssr
wir ihnen	ppqtswrrx
wir ihr	sssqsussu
wir im	tsussrssr
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
wir suchen	rqrqrrurx
wir uns	utqrtqqrx
wir unsere	ssssssssu
wir von	rrsrssust
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
with 0	srrrsstrv
with a	qwupqrstu
with an	susrusssq
with any	srssssssv
with big	sssssssur
with dial	rxssssssq
with it	sstqstsst
with me	swsrssrss
with more	ststssrtq
with my	wrsrsstsp
with next	usssssssr
with no	qssrstrsv
with one	srrtssutr
with other	qrsvrrssu
with our	rursrtsrr
with reference	sssussssr
with regard	sssrsusss
with thanks	wrsrsrsss
with the	vxosptqru
with this	sssusssss
with two	sustssssr
with us	uuqurstro
with you	qxrqsvtrp
with your	pqwxuqrtn
withdraw	sssrsvssr
withdrawn	rsrsrrssw
within	srvquspst
within 0	vsurttqrp
within our	sssussssr
within two	psssssssw
without	rqupsttrv
without a	ssusssssr
wk	sqrruswsq
wks	sssssussr
wo	svrwstqqq
wo not	tsrwstqrq
woche	ttqmuwzqo
woche bei	srssssuss
wochen	spuovvurq
wochen zeit	ssursssss
wochenende	urssssssr
woensdag	qtvtrrrrr
woensdag 0	rtvrrssrr
wohngemeinscha	tusssrssr
wohngemeinscha ankerplatz	tusssrssr
wohnung	sqsprrwrw
wojtek	stsrssvsq
wollen	srwqwsrrp
wollten	rssrsvsss
woman	usssssssr
wondering	sssrsussr
wood	ussssssss
woran	rssusssss
word	rqvrrrurs
words	sqwqrssst
wordt	stsussssr
work	tqqtsozqt
work and	ssusssssr
work for	sussssrss
work in	sssrssusr
work on	srsrssuss
work out	sssrssssu
work with	trrtrsurq
workable	sqsxssssq
workday	rrtvssssq
worked	ststsstsp
worker	urtqsuuso
working	pprrsr0ru
working days	prsrssrry
working with	ssssssvsq
workplace	ssusssssr
works	sstqrrrsv
works and	susssssss
works for	sqssssssv
works on	ssusssssr
workshop	ssssvsrvp
workshop mechanic	ssssvsrvo
world	rqsrrrrux
world of	sssssssvq
worries	susstsrsr
worst	srtqstsst
worter	srwsssssr
worth of	ssusssssr
would	ptptxo1nq
would be	rrrrxrsrs
would like	rvspxrtrq
would love	sssrssusr
would thursday	susssssss
would you	rvrpsswrq
wow	rrsusrrsu
wren	srrvstssq
write	vqvvstprp
write it	sssussssr
write to	ttrssvrsp
writers	susssssss
writes	srsrssssv
writing	rrrtwtqrt
written	rsxtrrsrq
written and	sstssstsq
written test	srussssss
wrong	trwssrrrr
wrote	rprpvrvrx
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
www	qpqqqqsv2
www linkedin	rsssssrxq
www tcs	ssssssusr
x	ususvptro
x bewerbung	rsusssssr
xx	suurrstrq
xxxxxx	sussssssr
y	3nusrosqr
y 0	srusssqur
y donner	qssusssss
y el	vrstrrssr
y la	trvrssssr
y le	xrstrsssq
y no	rtsusssss
y por	rrsvsssss
y te	yrqvuqqrq
y yo	rtsrsvssr
ya	srstsrrsu
yard	wsrsrrtrq
yarn	sustssssr
year	onwpvrswt
year end	ssssssusr
year it	ssusssssr
year we	ssssssssu
years	pprsqq2qv
years and	sssvssrsr
years experience	ssssssvqs
yes	xosj4rtpq
yes and	stssvssrq
yes i	ussssssss
yes it	urssssrss
yes to	srssussss
yes we	trsrssrsu
yesterday	rqrrusrvt
yet	ppunr0ttr
yet and	ssssssuss
yo	p0qptuuro
yolanda	usstssssq
you	mstuxstps
you a	rrsvtqvrq
you about	survrrrrs
you all	sqrurrqtu
you alone	ssssssusr
you an	ssstrusss
you and	rrurutqst
you applied	tssussssp
you are	pqqsupzrt
you as	sqrqvsutr
you ask	sssrsussr
you at	rssrsusrt
you be	sxrqrrutp
you ca	rrtvssrsr
you can	qssttqsrw
you checked	ursssssss
you choose	ssssssuss
you click	ssssssusr
you come	svssssssq
you complete	vrtrsrssr
you could	rssrsssvr
you cover	usssssssr
you d	pr1sqtxrk
you did	srsvtstsp
you do	psurrttrt
you down	sussrsrtr
you ever	usssssssr
you find	ssssssssu
you follow	ssssssswq
you for	wsrwqrnqu
you found	rrsrssssv
you free	swsrssssq
you from	sstqsssst
you get	rtrrustss
you go	susssssss
you got	rsssussss
you had	sssrsvssq
you have	os0vvppps
you hold	ssssssusq
you how	srssssssv
you i	ssusssrsr
you in	stqsvswqp
you invested	sssussssr
you join	stsrussrr
you just	ssssssrsu
you know	uqwoutrrr
you leave	sssssussr
you like	rtvsrsrss
you ll	uxvmwqrpq
you make	srtrssssu
you may	tosstutrs
you met	sstrsussq
you might	ussrsrttr
you must	strrsssrv
you need	rrtrrrrtu
you no	sssrssssu
you of	stsrsussr
you on	tqtqqtxrr
you ought	ssssssuss
you please	srssssusr
you re	oxqtruwqp
you read	srsssssru
you remain	sssssussr
you shortly	sussssssr
you should	srssssssv
you soon	rusrssusq
you start	ssssvsrsr
you started	rsssssssu
you still	ssssssvsr
you subscribed	sssqssssu
you take	srsswsssq
you talk	sttsssssq
you that	orquuwsrs
you the	qqqq2sqss
you there	srssrsssv
you think	srtrrstsu
you to	spvuyosps
you two	ssssssvsq
you up	srrtxssrp
you ve	ptvtptsss
you wait	rsssssssu
you want	ssssssssu
you well	sqsrssssw
you were	qtr0usqqq
you what	sssussssr
you will	qsvrrsrsu
you with	russsrstq
you within	qsssssssu
you wo	surrsrsst
young	rusussruo
young professional	russsssuq
your	1rsuppqqu
your account	srrrsrrsx
your application	2svuqqopo
your assessment	rrxrtsssq
your background	strusrtsr
your board	ssssssrus
your business	rrsrssrsw
your call	sussssssr
your candidacy	rtsxsrssp
your candidate	qrsttssst
your candidature	rssustssq
your career	ssstsssvq
your case	svssssssq
your credit	srsrsrssw
your cv	rrstsswtp
your data	usssstssq
your days	ssssssusq
your details	prsqssusw
your documents	usssssssr
your email	qr1rqqsqs
your experience	rqrtrsrrx
your feed	sssssssur
your file	trursussq
your financial	sqssrssrx
your first	srrssrssv
your form	vsssssssq
your free	ssssssssv
your friend	rrsrssssw
your grant	sssrssssu
your hand	usstssssq
your hands	susssrsss
your inbox	sssrssuts
your interest	0trzqqrql
your interview	r1rrstrrm
your job	rrrvrrrts
your jobs	sssssssur
your kind	ssssrussr
your letter	tussttrsp
your licence	trssssssu
your license	ssssssuss
your link	rsrrssssv
your mail	usssssssq
your marks	sssussssr
your materials	urssssssr
your message	srrrsrsuu
your mobile	sustssssr
your mother	tusrssssq
your name	rovqqswrv
your note	utssssssr
your number	rtssusrsr
your offer	rrrrwrsru
your on	ssusssssr
your onsite	sssrsusss
your order	rrsrssssw
your package	rrrrsrrsx
your patience	ussrstssr
your payment	srssssssu
your photos	ssssssusr
your place	rrstsussr
your plans	sussssrss
your preferences	ssssssssu
your privacy	ssssssusr
your profile	ptqtsrwst
your qualifications	rtststssq
your question	ssssssrsu
your recent	sqrrstrsw
your reference	qssssstsu
your request	strqrrsrx
your response	usssssssr
your resume	qsrtrqtxr
your review	ursssssss
your safe	sssussssr
your sample	sussssssr
your saved	ssssssrxo
your schedule	sussssssr
your search	rssvsssss
your skills	ssssssrur
your slot	srussssss
your spot	ssssssssu
your status	trsrssssu
your submission	tsstsssvp
your subscription	srsssssrv
your technical	sussssssr
your time	qzsvrrrro
your visa	qsssssssu
your work	rqstususr
yours	svqwrrurp
yours came	ssssssusr
yours faithfully	sssussssr
yours is	ursssssss
yours sincerely	svsrsttsp
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
zet	rqvtusrrr
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
zoom	s1qqrrsrq
zoom meeting	sqssssssu
zoom us	ssssssrru
zu	kvswsmuuv
zu beantworten	ssssssssu
zu bewerben	psssssstv
zu deinem	rsssssrwq
zu dem	ssussssss
zu den	rrstssssu
zu einem	rutrrrrru
zu ihrem	ssrrrstvr
zu konnen	rrssvsssr
zu stellen	ssssssrsu
zu tun	sssusrsss
zu uns	rtrvsrrsr
zuerst	rustssssr
zugesagt	rssvsrssr
zukunft	rssvsssss
zulassung	ussrsssst
zum	tmxm0rooy
zum 0	pqxpypqqv
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
zwei wochen	rrustrssr
zweite	svssrsssr
zweiten	srursussr
zweitgesprach	srurstssr
zwischen	tsrtuqvrp
zwischen 0	rsrtusrsr
zwolf	ussrssssr
zyklus	rssusssss
`;
