// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	m10Z0ip3t
0 0	n3md3hu2v
0 a	q0ojwnytt
0 accueil	susssssss
0 agenda	srsrursst
0 all	srrsvssss
0 am	o0xmqovrt
0 an	rrrs1ruvi
0 anbieten	ssssusssr
0 and	vspnypuss
0 andar	sussssssr
0 anos	susssssss
0 antrage	sssrssssu
0 any	srvsssssr
0 aout	srssssssv
0 applicants	rrsqsssuu
0 applications	srrwsprvr
0 april	rtruuopuv
0 aprile	ssssssssu
0 arbeitgeber	sssssssus
0 architecture	sussssstq
0 as	qstrwrrru
0 assistant	sssrsssvr
0 at	s0wlupppt
0 au	qsusrtrst
0 auf	srtrqttrv
0 aug	sstsssrrv
0 august	rrtqvqqsw
0 avec	srssssssu
0 avril	srssssssu
0 b	ursussssq
0 bar	ssssrrwrr
0 base	srssxssso
0 be	svsrssrsr
0 before	surssssss
0 beginnen	ssssusssr
0 between	sussssssq
0 bewerber	ssssssssu
0 bewerbungen	qrswsrrss
0 bis	rwqstrrup
0 bitte	sussssssr
0 bonus	srrrxrvsp
0 both	ssssusssr
0 break	sussssssq
0 breakfast	sussssssr
0 bring	rqqrwssrv
0 bruto	srrswsssr
0 brutto	srsryrsrq
0 but	rtsrwrrsr
0 by	urrrqrqsx
0 candidate	srrtssssv
0 case	ussssssss
0 centre	srrsssssv
0 cest	sussssssr
0 cet	svrsssssr
0 che	svsrssssq
0 cid	ursssssrs
0 class	sttsrsstq
0 coach	ssrsrsrrv
0 com	srssrsssv
0 coupon	srvsssssr
0 covers	ssstrsusr
0 currently	sussssssr
0 customer	stssssurr
0 da	susssrssr
0 dann	sutsssrsq
0 date	srurssrrv
0 dates	sssrssrsu
0 day	rrtqrrtvt
0 days	tpppzos0q
0 de	rsvovtqqv
0 dec	russrrtrt
0 december	sssqturts
0 dias	sqsusrrrv
0 die	srrsxsrrr
0 dinner	sussrsssr
0 drei	srssustsr
0 du	sqsstsssu
0 e	sssuwsrrp
0 each	sussssrsr
0 earn	srssssuss
0 en	qtxqrstrr
0 er	sssrssssu
0 errors	sstussssr
0 est	trssrsssu
0 et	tutssrrrr
0 euro	rmtqypxrt
0 euros	rqrrusrtu
0 every	ssssussss
0 expires	sssssussr
0 fast	ssssussrr
0 feb	tsruturrp
0 februar	srsrursru
0 february	ssqprtruw
0 fevrier	ssssusssr
0 floor	rvsrrrtsr
0 for	ppvpttysr
0 forms	srsssssus
0 fragen	rrvssssss
0 frau	srrsssssv
0 friday	svssssssq
0 from	ssrqtsttu
0 full	ssusrstsr
0 gehalter	ssssusssr
0 giorni	srsusssss
0 gmt	swrsrsssq
0 grants	sssssssur
0 h	outrtovyp
0 haben	srsrsrtsu
0 has	qssvrqrsw
0 herr	srrsssssv
0 hiring	sssssussr
0 hour	rrssrsrtu
0 hours	rrwquorvt
0 hp	ssssrsssv
0 hr	spst0rvui
0 hrs	sryssrrvn
0 i	rwrosrusu
0 in	pvtrwspss
0 inch	srusssssr
0 indeed	ststssssq
0 inkl	srtsrsrsv
0 instead	rxrrrsrsr
0 insurance	qssusssss
0 intake	ssusssssr
0 is	surotsqrv
0 it	ttrtsqrss
0 items	srussstsr
0 jan	tvsrrtrsp
0 januar	tpsttrsts
0 january	ruqowtrrv
0 job	ssstsssur
0 jobs	ussssssuq
0 jours	tsrrrvsss
0 juillet	sustrrsst
0 juli	rsqqvrrqy
0 july	svtorqpvv
0 june	squlvsutt
0 juni	qxsmsvqrv
0 k	sstsssurr
0 kl	srsvssssr
0 km	srrtsssvr
0 last	srsrsrtsu
0 le	srussssss
0 leute	ssssssuss
0 liegt	ussssrtsq
0 line	ssrrssssu
0 list	sssrsutsq
0 living	ssssvsssr
0 lugar	sssssussr
0 lunch	sxqstsrsq
0 m	rrwsqrsss
0 mai	rvrqssqsu
0 make	sussssssr
0 mal	stssssrur
0 march	sqrorytsu
0 marz	rvstspqru
0 match	srssssrus
0 max	sssutsrsq
0 may	quspowssv
0 mb	urtrssstq
0 me	stssrsssu
0 men	srsrssssv
0 meses	rrruttssr
0 message	ssssrsssu
0 messages	sssvssssr
0 met	svsrssssr
0 miles	ssssrsrus
0 million	sssmssusy
0 min	s12qqqqrj
0 mins	rxxtrrrsk
0 minute	tywqqrqqq
0 minuten	pvzpqqpvs
0 minutes	o04kpoups
0 minuti	rturrssss
0 minutigen	strsssrsu
0 minutos	rursrsssu
0 mit	ssssussss
0 mois	rsrusswso
0 mon	surrrsssu
0 monate	urrqusurr
0 monday	ssssusssr
0 month	rssusrtrt
0 months	ppowxtxrn
0 more	tssrssrwr
0 mr	srsrsrssv
0 ms	ssssssssu
0 multiple	ssvsssssq
0 na	swssrsssq
0 ne	susurrrsr
0 needed	sstussssq
0 net	rqtrxrurp
0 netos	srssvsssr
0 netti	ssssusssr
0 new	strsssr0l
0 night	ssssusssr
0 no	twrrrtrsq
0 noon	spssrsvst
0 not	swsssqssr
0 nov	trrswrtsq
0 november	vurptqssr
0 novembre	uptrtssss
0 numbers	sqssssssu
0 o	qyquqsqrr
0 october	rsvpurssr
0 octobre	sssrtussr
0 oder	svrstsrsq
0 of	rovxspqvs
0 ofertas	rrsvssstq
0 off	srrsurqrw
0 oktober	rsvqvssrq
0 on	ut1lyoppr
0 one	sustttusl
0 online	tqsrssstt
0 ook	susssssss
0 op	urstssssr
0 open	sruussstp
0 options	ssssvsrsr
0 or	r0rlrqwqv
0 ore	tttqsrrss
0 ote	srssssusr
0 others	sssrssssu
0 our	russrsrtt
0 out	ssrssusss
0 p	russustrq
0 pa	ssssrrssu
0 pacific	srssssssu
0 paid	sssrsurtr
0 pairing	svssssssq
0 para	rtursrsrt
0 passcode	swssssssq
0 payment	spssssssw
0 people	rrqvuqvrq
0 per	roqmxrytt
0 performance	sssrssssu
0 personen	ssrssssru
0 pieces	tsstssssq
0 places	rsuvsrssp
0 plus	sqrrysxrm
0 pm	rwvlqntuw
0 png	ussssssrs
0 points	ssrusrttq
0 pounds	srusssssr
0 pour	sussssssr
0 presso	ssssrsssu
0 prima	ussssssss
0 product	ssssssrus
0 professur	stsussstq
0 proposals	ssssrsssu
0 prozent	rsstustsr
0 pt	svssssssq
0 qa	rsssssrus
0 questions	sqyssrssp
0 questoes	ssusssssr
0 rather	srsrqsssv
0 recruiters	rssssssru
0 reel	ssussssss
0 referral	ssssssusr
0 registriert	usssssssr
0 rejections	ssssssssu
0 remote	sssststtq
0 remoto	rrssrswss
0 rising	ssssusssr
0 roster	ssssussss
0 rows	srussssss
0 rsvp	sussssssr
0 rue	srssssrsu
0 sa	srussssss
0 sala	susssssss
0 secondes	srusssssr
0 seconds	sqxsssssr
0 segundos	srvsssssr
0 seiten	ssussssss
0 sek	squstsssr
0 sekunden	srvsssssr
0 semester	sursssssr
0 sep	ssssrssrv
0 september	sprrzorsv
0 septembre	srssvursq
0 sgt	sursssssr
0 shift	ursttsssq
0 since	ssssusssr
0 sind	sssussssr
0 slides	srusssssr
0 slots	sssrssssu
0 so	trtrururq
0 stage	swrrrsssr
0 stand	sssssssur
0 start	ssssvsssq
0 statt	srrrvxrrq
0 status	tssusrssr
0 std	rqrttrrzp
0 stellen	sssssssur
0 step	sssrursss
0 still	snssrssr0
0 stock	rwsrssssr
0 studio	sussssssr
0 stunden	rotrwrurt
0 su	sussssssr
0 sur	srrrssust
0 t	rrrsrsusu
0 tage	uqqryrwrn
0 tagen	oqusrrrrz
0 tasks	srussssss
0 tell	sustssrsq
0 test	srrsssssu
0 the	rtsvuqrrs
0 then	russsssss
0 they	stssststq
0 this	utssssssr
0 through	rrssrrssv
0 till	rvrrsutsp
0 time	uursssrsq
0 times	srsssrtus
0 tips	ssssusssr
0 to	rwuksrvus
0 today	sxssssrsp
0 tomorrow	srssrsssv
0 total	rsrrssssw
0 tues	sursrsssr
0 tv	sssrwrssr
0 tvod	sssrusstr
0 two	ssrrtssus
0 u	srssusstq
0 uhr	p4xlnnqry
0 uhrzeit	sussssssr
0 um	tturrrrrt
0 und	rusustrrr
0 united	stsssstsq
0 unserer	sssssussr
0 utc	sssssrsru
0 uur	qxtsvpqqs
0 valores	srrwsrssr
0 values	sussssssq
0 vat	rsrsssssv
0 video	sursssrtq
0 von	srussrrtr
0 vorbei	russssssr
0 voucher	sqssssssv
0 w	svsssstsp
0 was	usrruqsrs
0 we	ssrtsrpsx
0 week	trssustsq
0 weekly	sqssssxsq
0 weeks	rrqssvstq
0 welcome	surstsrsr
0 were	rsrrvsssr
0 what	sssssrssu
0 when	surorrwss
0 whichever	rssrsussr
0 will	sssrrsssu
0 wird	rsstsrssu
0 with	sptqypssv
0 wk	srrsustsr
0 wks	sssssussr
0 wochen	sstsusssr
0 wochenstunden	stssusrsr
0 word	sswsrsssq
0 words	rq1rssrum
0 work	rurtssssq
0 working	vrstrsstp
0 worter	sswrrrssr
0 wortern	srvsrsssr
0 wpm	sqvssstsr
0 wrap	sussrsssr
0 x	trqqsstsv
0 y	stusssssr
0 year	sssqssrrw
0 years	rrrmrrzrw
0 yen	ssssusssr
0 yes	usssssssr
0 you	vtquqpsqu
0 your	svrssrssr
0 zeichen	srvsrrsss
0 zuruck	ssssssssu
?0	o3oi2uppv
?0 0	qtqp1qorv
?0 and	swsrsotst
?0 days	srsstsvsq
?0 h	stsrsssur
?0 hrs	srsrwsssq
?0 november	russstssr
?0 off	srssssusr
?0 or	qwssssssr
?0 please	ssssrsrsw
?0 repayable	ssssusssr
?0 september	srssvrssr
?0 sign	ssssusssr
?0 tips	srsrwsssq
?0 to	rssssussr
?a	pytmwstos
?a call	qwsrssssr
?a long	susrssssr
?a recruiter	sssrssusr
?ab	ssttssssq
?about	qrrtuutsr
?absagen	sssrssssv
?account	sssssussr
?ad	sssssussr
?advise	sssrursss
?after	qvrssstsr
?after 0	rwsrssssr
?afterwards	qttssssst
?again	rssssvrss
?all	qtsprwsst
?along	sssrsusss
?also	rssqsusst
?am	swsrsrssr
?an	vstrsssrq
?an e	sssrsussr
?and	wvmmq1tps
?and 0	susrssssr
?and are	ssssrussr
?and it	rssrsvsss
?and they	srssstusr
?and we	rrsrsuusq
?and will	wssssrssr
?and would	rrsrtwssr
?and you	qrtvsssss
?another	sutsvrssp
?any	srststssq
?anything	pssrsussu
?apologies	sussssssr
?apple	sssssssus
?applicants	qsssstssu
?application	vtsqsussq
?application and	ussrstsss
?application with	tusrssssr
?applications	rssusrsst
?as	rqtsvrqrt
?as a	srsstrssv
?as head	ssssvsssr
?ask	rsspstssw
?ask you	sstrsussr
?asked	ststssuto
?asked me	srsssrutq
?at	rsttrwsrq
?at all	rssrsusss
?attached	srsrzrrsp
?auf der	sssrsrssu
?back	sqrquswsr
?back for	ssstvrssr
?back to	trsrrrwss
?background	ssstsussq
?bad	sssssussq
?base	ssssusssr
?base 0	ssssusssr
?be	uwrhr0rpu
?be called	qssvsssss
?be glad	susqrussr
?be grateful	ttsqrrssv
?be in	usssssssr
?be kept	qrsrswsss
?be very	ssssrrrsu
?been	sssssrssu
?been three	sssssrssu
?before	rtsrtussr
?before you	rssrsvsss
?beginning	srsswrssr
?bei	tssrsussr
?bei uns	tssrsussr
?binnen	ssssursst
?bis	srsqwrrrs
?bis sonntag	ssssussss
?bis zum	sssrusssr
?bitte	rsqsyqrrs
?board	rssrsusrt
?bonus	sssrsssus
?book	ststsstsq
?bring	svrsqrsru
?bring your	sussssssr
?but	trrsrvrrt
?by	rpttpvrrx
?by 0	srssrrssw
?by friday	sssssrrsv
?by monday	rstssrssu
?call	rtsqtrtss
?called	qssvsssss
?cameras	sussrsssr
?cameras on	sussrsssr
?can	owsqvrrsu
?can be	ssssusssr
?can do	qwsrssssr
?candidate	sssrrusss
?car	rrssrrssx
?check	stsstsrup
?chef	wssrssssr
?choice	sssssvssq
?choose	ssssssssu
?choose a	ssssssssu
?christmas	ussrssssr
?coffee	sustsrssr
?come	tssqrxrsq
?completely	sssrsussr
?con	sustsrssr
?confirm	sssrsusst
?confirm in	sssrsusss
?confirmed	sssssrssu
?consider	sssqstssu
?considered	sssssursr
?contact	ursrrttss
?contact you	vrsrsttsq
?contract	srsrtssur
?conversation	sssrsvssr
?could	sssrsruss
?current	rsssssssu
?cv	usstsrtsq
?d	prqqvytqs
?d be	rtrptqtrw
?d like	srssuwsso
?d understand	sssrsussr
?da	sussssrsr
?danach	sussssssr
?das	susrsrtsr
?dass	sssussssr
?data	srsttsssq
?day	susssursp
?day 0	ssssssssu
?day and	svsssusso
?days	uqsqwsvso
?de	rxrstrrrq
?dean	stssrrssu
?dear	rwsrrrrsr
?december	qrsrswsss
?decision	qsssssssu
?demain	rzrsrrrrq
?den	sqrsvusrq
?der	uttptsrrs
?des	rssrssssu
?description	sssrsssur
?details	sssssssus
?di	tusrssssr
?dich	sssusrssr
?die	qqrop*poo
?director	susrrstsq
?do	rtssqvrsr
?do not	tptsrustr
?down	sussssrsr
?driver	sssssrssu
?du	sssqurssu
?e	qusrrtrru
?e mail	stsrsussq
?each	tstttrrsq
?easter	sssutrrsr
?eight	ssssssusr
?ein	qrqrrqrr4
?einer	rrstsussr
?elle	vrsrssssr
?end	srssssuss
?erhalten	ussrsssss
?erst	rqpqo)pon
?es	srutssssr
?especially	ussstsrsr
?evening	sussssrsr
?expect	rsssssssu
?expect a	qsssssssu
?file	srusrstsr
?files	sssqssssu
?find out	ssssssusr
?firm	susrssssr
?first	rqssrzssq
?first and	rssssusss
?five	ttsruqrss
?fixed	sssussssr
?for	ptpwsrtqu
?for the	qssrtqtsv
?for your	sssrsussr
?four	rsrrssssu
?frau lorenz	tussssssr
?freuen	rssutssss
?friday	qwsqtrqsu
?from	rqsrtsrtu
?from 0	rrsrtrsut
?fur	rtsusursq
?further	sussssssr
?further and	susrssssr
?get	rrsqsvtss
?get 0	rsssssssu
?get a	ssssssusr
?glad	rtrqussst
?glad to	rrstursst
?go	tstsstrsq
?go to	ssssssssu
?going	sssrsussr
?got	tssusprst
?grade	rssssussr
?grateful	ttsqrrssv
?h	stsrsssur
?hab	svsrssrsr
?haben	sssutsssr
?half	susrstssr
?hallo	rssrrtssu
?has	rrrrqyrst
?has to	ssssrrssv
?hat	utsrssssr
?have	pqsvvtrss
?have you	srrsuqtst
?he	tusrroqsx
?he does	ssssrrssv
?he is	svsrssrsr
?head	ssssvsssr
?hear	qssssvssr
?help	sttstsssq
?herr	rtsrsrssu
?hesitate	rrssssuss
?hesitate to	rrssssuss
?him	sssssrssu
?hiring	vsssssssr
?hiring manager	usssssssq
?his	stsssqssu
?hit	sssssssur
?hold	rsssrusss
?hold you	sssrrusss
?holding	srsssusss
?however we	ssssrusss
?hrs	srsrwsssq
?hrs 0	srsrwsssq
?human	ussrsssss
?i	nwpvovwpu
?i can	qvsrssssr
?i d	rrsrrxtsr
?i do	sssssrssu
?i just	ssssssusr
?i ll	rsrssrrsu
?i m	sssssttsq
?i wondered	sssssrssu
?i would	sssxsotsr
?ich	rssrrtqrw
?ignore	vssrsussp
?ihr profil	rssrssssu
?il	trsrssrrw
?im	stsqrvssr
?in	wooorzwot
?in 0	ssssrsvsr
?in ruhe	ssssussss
?in the	rrrssxsrr
?in this	sssrssssu
?in touch	vsssssssr
?in your	sssssussr
?indicate	sssrusrss
?interview	qstqsstsv
?interviews	sssssrssu
?is	sswlqrtsx
?is not	srusstsss
?is that	ssssrrssv
?ist	russsussq
?ist bei	sssrsussr
?it	sqrmtztru
?it been	sssssrssu
?it might	rssrsvsss
?it over	sssssussr
?job	sqrtzqrsr
?job yours	sqrsxsrsq
?june	srssutssq
?junior	srsswrrsr
?just	srsrssvsr
?kann	srsrsusss
?keep	pssssttsu
?kennenlernen	ussrssssr
?kept	prsuswssr
?kept and	rssrsvsss
?kept with	qssusssss
?kindly	svsssrssr
?know	rsrutrsss
?know by	sssusrtsq
?la	twqwsrrro
?labor	sssssvssq
?laptop	ssssssssu
?le	tvrqqrrqx
?le 0	srssssrrw
?let	rssttqsst
?like	rrrrxvsrq
?like to	rrrruwtsp
?list	rtsrrurss
?list for	sssssussr
?list of	sussssssr
?live	srsstrusr
?live in	srsstrusr
?ll	ysspqupru
?ll ask	sstrsrssu
?ll be	tvtssrrsq
?ll text	ussrssssr
?lo	srsusssss
?long	susrsssss
?look	ssstsussq
?lorenz	tussssssr
?lunch	sussrstsr
?lunch with	sussssssr
?m	sssssttsq
?manager	ytrrrtrso
?many	sussssssr
?may	rssorvssu
?may be	rssrsusss
?may i	sssrsrtsu
?me	prorvo1sr
?me to	ssssssusr
?melde	ssssrusss
?melde mich	ssssrusss
?merit	sssssussr
?might	rssrsvssr
?might also	rssrsvsss
?minutes	susssrsss
?mit	rrtrtursr
?mit einer	sssrsusss
?moment	sussssssr
?monday	rssstqrst
?montag	svsqrrrst
?more	rssrsusss
?morning	qwssssssr
?mr	tvsrrrrur
?ms	sussssssr
?must	svtrsrssr
?my	sssssruss
?nach	svssssrsr
?name	stsussssq
?ne	usssssssr
?new	qrsrwtssr
?nice	ssssssusr
?nicht	trsrsussr
?night	tssqtrtss
?no	rsrrrrusu
?not	rmvxptrst
?not a	ssssssusr
?not have	sssussssr
?not hesitate	rrssssuss
?not panic	ursrsrsur
?not saved	srussssss
?not wait	sssxsosss
?not want	sssrssssu
?not worry	usrssssss
?nothing	rssssvssr
?nous	sxrsrrrrq
?november	russstssr
?now	tsstrqrsv
?numbers	sssssvssq
?nur	rtqsrrqr0
?of	qtpwpswtr
?of merit	sssssussr
?of the	rrsurtttq
?of these	srstsrusr
?off	trsssruss
?offer	rrsrvsssr
?offer you	rrssvsssr
?ok	sxssrssrq
?on	qwpsrtuqt
?on sunday	susrssrss
?on the	sursrrsst
?one	srssstrsu
?online	sussrsssr
?only	ssttrrrsv
?opportunity	susrssssr
?or	qwsotsstr
?order	sssssussr
?order of	sssssussr
?our	0pqptvtrm
?our team	ussssssss
?out	trrqsrwtr
?out in	sssssrusr
?out the	sssrsssur
?over	rpsrvwsrq
?over the	srssvsssr
?page	srssvrssr
?paid	srssvrtrr
?panic	ursrsrsur
?passed	vssrssssr
?people with	sssssussr
?please	uqqnyuoqx
?please bring	ssqsrrssv
?please confirm	srsrsusst
?please contact	rsssssssu
?please do	ussrsssss
?please ignore	vssrsussp
?please reply	srssssssu
?please tell	sssrursst
?pls	sssrsvssr
?post	rrstuussp
?pour	rzrrrrrrq
?profil	rssrssssu
?programmes	qsssssssu
?question	sussrrtuq
?question of	sussrrsur
?rates	sssssssus
?rather	rssssvssr
?re	trsqtwqss
?reach	srsrssuss
?read	trsrurrts
?recruiter	sssrssusr
?repayable	ssssusssr
?reply	tqsrsrtsu
?requirement	sssussssr
?resources	ussrsssss
?review	ursrrrrsv
?review your	ussrsssss
?reviewing	ussrsssss
?right	ssstsrrsu
?ring	tusssrtsq
?room	srssvsssr
?ruf	sssstrssu
?ruft	vssrssrsr
?ruft sie	vssrssrsr
?ruhe	ssssussss
?run	usssssssr
?sag	srsrussst
?sagen	srsssussr
?salary	sssussssr
?saturday	qvsrtsssr
?saved	srussssss
?school	sssssrssu
?schreib	sssturssr
?se	rssrssssu
?see	rssssvssr
?seeing	susrssssr
?september	srssvrssr
?service	sxssrssrq
?set	ssurtsssr
?seven	susrsssss
?she	wssqsrsss
?shifts	sssusrssr
?should	susrrssst
?should be	susrrsrst
?shout	srswrrtrr
?shut	sssssrssu
?si	vrssssssq
?sie	ysqswsqqo
?sie an	vssrssrsr
?sie in	tsssusrsr
?sign	srsruvssp
?sign on	ssssusssr
?since	sssssrssu
?six	qrstvssss
?so	wtrrsqqrv
?so do	vrsrssssr
?so i	sssssrssu
?so please	usrsssssr
?some	qrsusssst
?some other	sssussssr
?sonntag	ssssussss
?speak	susssrssr
?staff	rrsrvrsst
?start	srurwsrsp
?stay	sussstssq
?stay in	sussssssr
?stay on	sssssussr
?still	sssusrsss
?student	ssssrrssv
?sunday	susrssrss
?sunday evening	sussssrsr
?sure	srsrssssu
?tagen	tssrurssr
?talk	ssssssusr
?talked	sssssussq
?talked it	sssssussr
?te	vrrvrrssq
?teachers	ssssrussr
?team	vrsqtrrss
?tell	rsqrusrrv
?tell me	stqstsrsu
?term	tsststssq
?test	rrqqrrrr1
?text	wstrsstsp
?text you	usssssssr
?that	rqssrrrtw
?that the	ssssrrssv
?the	psmpxysst
?the 0	srrsssrsu
?the ad	sssssussr
?the board	rssssusss
?the director	sussssssr
?the new	sssssrssu
?the only	ssssrrssv
?the post	ssssrvsss
?the question	susssrssr
?the security	ssssssssu
?the week	sssssssur
?then	sussttssq
?then a	sussrsssr
?there	rsssrurst
?there a	stsrsussr
?they	ursqsstst
?they re	usssssssr
?thing	srssrrssw
?third	ssssssssu
?this	srrptusru
?three	rstssqssu
?three weeks	rssssqssv
?through	tssrqrtrv
?through the	ssssrrrsw
?through us	ssssssusr
?thursday	rsssrtrsu
?ti	wrssssssq
?till	vrrtssrsr
?time	sussssrss
?tips	srsrwsusq
?title	ssssusssr
?to	tqprvztms
?to 0	rtsssrssu
?to a	srssvrtsr
?to find	ssssssusr
?to have	srrsurrsu
?to hold	sssrrusss
?to keep	sssrsusss
?to me	rrsrtsuss
?to offer	ssssvrssr
?to our	ussqstsss
?to reach	rrssssuss
?to speak	susssrssr
?to stay	sssssussr
?to the	trstsstsq
?to which	sssqssssu
?tonight	sssutsrsr
?topic	stsrrussr
?touch	vsssssssr
?try	sssussssr
?tuesday	usrssssss
?two	rqssruwsr
?um	susrtsrss
?un	rsssssssv
?und	rvrsvurrp
?und ich	rtssrussr
?understand	sssqswssq
?understanding	sssrsutsr
?unfortunately	sssqssssu
?unfortunately it	sssqssssu
?uns	rrrsxurrq
?uns bis	ssssusssr
?until	rssqwxrso
?until the	rrsrsxssp
?up	ussossrsv
?up to	usssssrss
?us	sqsyuosrq
?us in	ssssssusr
?ve	tssvrqrrs
?version	ssssvsssq
?very	ssssrrrsu
?viele	sssussssr
?view	ursrvrrtq
?view your	usssssssr
?von	rrsuursss
?von der	srtsusssr
?vote	rsssswssr
?vous	ussssrsss
?wait	sssxsosss
?want	rtsqsurst
?want to	rtsrssssu
?want you	sssssussr
?was	rrssusrst
?we	xppusxsop
?we ask	sssrsussr
?we can	susqsssst
?we d	rsrqvusrs
?we do	rssusssss
?we ll	wsttssssn
?we will	srststtsq
?week	sqtrwrrtr
?weekend	ssssusssr
?weeks	qssrsqtsx
?weeks since	sssssrssu
?which	srsqqrssy
?who	trsssttsq
?will	1qqupyqqo
?will be	utrsrwrrp
?will write	ussrsssss
?wir	qvrvstqrq
?wir wurden	rssutsssr
?wird	tsusssssr
?wissen	sustssssr
?with	qwrrvsqtq
?with a	srssvrsss
?with the	sttstsssq
?with you	susrssssr
?within	srsrursss
?within five	sssrurssr
?wollte	rusrsrtss
?wollten	sssussssr
?wondered	sssssrssu
?wonders	susrssssr
?words	srsrrsssu
?working	ussrtrssr
?working days	ussrtrssr
?worry	usrssssss
?would	rurvsttrq
?would be	tssrstusq
?would not	sssxsosss
?write	utsqssrss
?writing	sssrursss
?wurden	rssuurssr
?y	rrrwssssr
?ya	srsusssss
?you	xnorxzsnr
?you a	rrssvsssr
?you back	ssrsvrtsr
?you can	qssusrsst
?you in	ssssrusss
?you let	ssssssusr
?you ll	rtsrrsssv
?you re	srsqtvrss
?you to	srtstursq
?you will	srsussssr
?your	xqprqwvrq
?your account	sssssussr
?your application	ttsqsvssq
?your cv	usstsrssr
?your name	sssussssq
?yours	sqrsxsrrs
?zeit	svsrssrsr
?zu	sssussssq
?zum	svsqurrsr
?zum 0	sssrusssr
a	o01vnmrns
a 0	qy1itlvow
a aguardar	srssussss
a alguien	srswssssq
a bakery	srrrsstsu
a bank	ssussrstq
a beauty	ussrsrsss
a bed	sssrtsrsv
a beer	sssusstsq
a bell	srrsvstsq
a bicycle	sqssssssu
a bientot	ursrtssss
a big	urrrsstsr
a bigger	sssqssssu
a bike	ssstrssuq
a bit	surrrttrs
a bot	ursqsrssu
a bounty	sssrssssu
a box	sssusssss
a break	ssssssrur
a bridge	susrssrss
a budget	ssrtvrssr
a burst	sursssssr
a bus	strrssssu
a calculator	ssvrssssr
a calendar	srssssssu
a call	svrrtutso
a candidate	rssxsrrsq
a candidato	qssxsrssr
a car	sussssssr
a card	ssssrsrsv
a career	tstrsssqt
a casa	trrrwsssr
a change	tsttssssq
a chara	rusttrssq
a chart	srvsssssr
a chat	rxrqssxsn
a client	sstqrtvsr
a coding	suqssssss
a coffee	rtutsstso
a company	sssrssssu
a conversation	stsrssqsu
a copy	rqqrvsrvt
a couple	rzrrrrtrr
a course	sssssvssq
a cuppa	susssssss
a cv	prsrssrux
a data	ssutssssp
a date	russssrst
a day	rrroqu0rr
a dbs	ssssssusq
a decision	purpqxrrv
a deep	sussssrsr
a deja	sssusrssr
a delivery	sustssssq
a deputy	sssrsussr
a desk	sssussrsr
a discount	ssssusssr
a dish	srssssssu
a dos	srssssssu
a dra	vrsrrrsst
a driving	rusrsssss
a entrevista	sursssssr
a este	utsrssssr
a exclusao	ttursrssr
a fair	ustrsrssr
a fait	rssusssss
a fake	ssvsrsssr
a family	ssspsstsv
a fast	ssssssusr
a few	syqrqsrqu
a final	stsqswssq
a fine	ssrrtvssr
a firm	rssssussr
a first	pttqrvsst
a fit	ssrvssstq
a five	svrrssssr
a fixed	srssqsssv
a flat	ssusssssr
a flight	sssssrssu
a flood	sussssssr
a formal	rsssssssu
a fortnight	srsrsussr
a founder	sssqsstsu
a four	strssstsq
a free	sqrursrrx
a fresh	ssssssusr
a friend	rrrtsrrsv
a friendly	sursssrsu
a full	stsqsrqsx
a fun	ssssssssu
a further	srrrszrsp
a gente	trstsvrsq
a girl	sssussssr
a go	sturssssq
a good	qrsvqsutq
a great	rrrrssrtw
a grid	ssssssusr
a group	sstrsrrsv
a guy	srsssrssu
a half	sqstvsrsr
a handful	ssrtsussq
a hard	srsusssss
a heads	sutssrssr
a hidden	ssusssssr
a hiring	sssssqssu
a house	sssrsstuq
a human	wssrsrssr
a inscribirte	rsstsrssu
a inscrite	rssrswssr
a job	rqrrrqvuv
a keyboard	srusssssr
a kitchen	usssssssr
a kp	sssussssr
a l	qruvrusro
a la	wuqrsturo
a lad	sssussssr
a lady	sssussssr
a laptop	srustrssr
a large	sssssvstq
a las	qwsqrrrrv
a le	srssssssu
a letter	rsssrrrtv
a level	sstssssuq
a line	sssussssp
a link	tsusssssq
a list	svrsrstsq
a listed	sssrssvsr
a little	vqsrrvrsq
a look	wsqrsrrsr
a lot	vqrwrrsrr
a m	suvrsrrsr
a man	srrtssrsu
a mass	usssssssr
a match	ttssurssp
a matter	sstussssr
a me	srursssst
a meeting	tqursstsr
a mi	susrsssss
a mid	srssssvsr
a month	rqqpsrvrz
a mutual	ttssssssq
a neighbour	srssssssu
a new	rqsosruvx
a next	ssrrssssu
a nice	susssstsq
a nine	sstststsq
a no	srqxqwprs
a non	sssrssusr
a nos	srsusssss
a note	vrtsssvrn
a notre	sruussssq
a novel	ssusssssr
a one	sp0qrrssq
a outra	sssusssss
a page	srzrrrrsp
a pair	sssttrtsq
a panel	sssqstsst
a partir	srtqtvssr
a pas	rqrurrrsx
a pass	rtsussssr
a passer	ssusssssr
a pen	sstsssttq
a permanent	ssssusssr
a permit	srsstrssu
a personality	srusssssr
a phone	tsvrurtsn
a photo	ssrrrrrsx
a picture	rssrsrssv
a pie	sssrsrssu
a piece	sqssssssv
a place	rqqrttrrz
a plate	srusssssr
a pleasure	ttstssssq
a portfolio	rtssssrrv
a position	rssrrrssx
a potential	ssssssusr
a practice	ssqsssssv
a press	ssusssssr
a pris	srrwrsssr
a product	ssssssusr
a productive	spssssssx
a promise	ssrssussr
a proper	qwrsrssst
a proposta	stssusssq
a quarter	srstrvrsr
a qui	stsqstssu
a quick	qzqqsrwrp
a quien	srsrtusss
a quiet	ssussstsq
a raise	srrsvsrst
a real	srttsussq
a realizar	surrssssr
a really	srsstsusq
a record	sssqssssv
a recruiter	tssssssru
a referee	rrsrrrrsw
a reply	ussrssssr
a report	ssusrssst
a resident	rssrssssu
a resource	sssrssrus
a response	srsssussr
a retenu	tsrqtrust
a ring	svssssssr
a rinuncia	sussssssr
a role	sssrssssu
a sa	rssssvssr
a scheduled	srssssssu
a school	ssrrssrtu
a score	sssussssr
a second	tqttrssst
a security	sssrssssu
a segunda	susrssssr
a selection	ussusssso
a serial	srusssssr
a session	ssusssssr
a shift	sssssruss
a short	rqxqrtrru
a similar	sssrtsrsu
a single	trsqstrsu
a skilled	sssussssr
a skype	rttsssqtr
a slot	ruqrssrtw
a small	ttxqrqsrq
a spot	stsssqssu
a stable	sssssussr
a stage	svrssssss
a steady	sssssruss
a strong	srsqrurus
a student	sssusssss
a su	srssssust
a sua	rsqtsrrrx
a suit	sssssrrsv
a suspendu	rssssusss
a technical	suqrssqtu
a template	ussrssssr
a tempo	srsrussst
a ten	svsrsrsrs
a term	srsrssssv
a test	rrqrssrsy
a third	rrstsvssr
a three	srtrssutq
a tier	ssssssusr
a tilby	srstussrr
a time	qtsurrurr
a title	sstsssrur
a toi	ursssrusr
a trainee	ssursssss
a treat	sssussssr
a tres	surtssssr
a trial	srrrssrsw
a truck	ssssrsssu
a tua	srursusss
a two	ursrtsssr
a une	stsussssq
a vacancy	rssrturss
a vaga	rqqxutrrq
a ver	sussssssr
a very	ssrsusssr
a viernes	srssusssr
a view	sssrssusr
a viewing	sqssssssv
a volunteer	rsvsrsrst
a votre	stqrssrsv
a vous	rqsvsstst
a walk	susrssssr
a week	uouoyowqr
a while	trsqsrusu
a wide	sssrssrus
a woman	sssussssr
a word	sssrtrsut
a world	sssssssur
a written	sqwtssssp
a year	qprwuqsts
a yes	rtroyutrp
aadhaar	ssssssusr
aadhaar and	ssssssuss
aadhaa~	ssssssusr
aadh~	ssssssusr
aan	otuuwrsrr
aan als	srssussss
aan de	strttqtst
aan een	ssssssssv
aan het	rutsrrssr
aan ons	rssussssr
aanbod	trrrwsssr
aanb~	trrqwrsss
aangenomen	sssuvrsrr
aangen~	rrsvvrsrr
aang~	srsuvsrrq
aanh~	sustssssr
aannemen	sssssusss
aannem~	sssssusss
aann~	sssssusss
aanpassen	sssssssur
aanpas~	sssssssur
aanp~	sssssssur
aansch~	rusrrssst
aansluit	sssussssr
aanslu~	rtsussssr
aanste~	rrssvsssr
aans~	quruurrrs
aanvraag	sssrssssv
aanvraag voor	sssrssssu
aanvra~	srstssssu
aanv~	srsssrssu
aanwezig	ssssrsssu
aanwez~	ssssrsssu
aanw~	ssssrsssu
aarhus	ssstssusq
aarh~	ssstssusq
ab	rqmtyqvvr
ab 0	tupoutsvs
ab april	srsrsrust
ab dem	srsqussst
ab januar	srsturrsr
ab mai	tsssusrsr
ab sofort	rrsrrsuvr
ab und	sussrrssr
abaixo	ssursssss
abai~	ssursssss
abara	sssssrssu
abar~	sssssrssu
abba~	susrsssst
abbia	ussssssss
abbiamo	rqrzssrsp
abbiamo gia	sssvssssr
abbiamo scelto	rsswssssr
abbiam~	rqrzssrsp
abbi~	tqryssrso
abc	sussssssp
abde~	sssussssr
abel	sqstrtrst
abend	srsvrrtrs
abends	sssrssusr
aben~	rqsxqqusu
aber	plr1pxnsw
aber 0	ssssusssr
aber das	ssrustssr
aber die	sqrxrrrst
aber eine	sssrssssu
aber einen	sssqssssv
aber es	sssussssr
aber fur	sssrssssu
aber nicht	rsstsrssu
aber so	sssussssr
aber wir	rssvrrsts
aberde~	ssssrsuss
abernathy	rtsusrssr
aberna~	rtsusrssr
aber~	ttrtrrurq
abeyance	sssqsvsss
abeyan~	sssqsvsss
abey~	sssqsvsss
abgabe	srwsrrrss
abga~	srwsrrrss
abgeben	ssssssssu
abgebe~	ssssssssu
abgeholt	sssussssr
abgeholt werden	sssussssr
abgeho~	sssussssr
abgelehnt	sssrssssu
abgele~	tssrssssu
abgesagt	sssqssstv
abgesa~	sssqssstv
abgeschlossen	qstxrrtsp
abgesc~	pruyrrssq
abgestimmt	srsuurrsr
abgest~	srsuurrsr
abge~	optysprsx
abhangt	sssrsusss
abhang~	sssrsusss
abha~	sssrsusss
abholen	rssvssssr
abhole~	rssvssssr
abho~	rssusrsru
abilit~	srturssss
abil~	srturssss
ablauf	tvrttrsso
ablauf der	ussstsssq
abla~	tvrttrsrq
able	pqurtzprs
able to	pquqtzprs
ablehn~	sssrssssv
able~	srrsrrssw
abo	rssssssus
aboard	sssrtrssu
aboa~	srsrurrrv
abonnement	sssssssuq
abonne~	ssssrssus
abon~	rrrttrsus
about	n0ywnpsmt
about 0	qxyorrrrs
about a	rrtrsvusq
about asking	ssrsssrsu
about careers	srstssrsu
about eight	svrsrsssr
about every	sssssrsus
about his	rsssssssu
about how	sprrsrusw
about it	rrsxtqtsq
about new	rsssssrrv
about on	sussssrsr
about one	surrsussq
about our	tsqssssst
about shifts	ussrssssr
about taking	srssssvsr
about teaching	ssstsssur
about that	utsttrrsp
about the	rzqrswqoq
about thirty	sssrsrssu
about this	rsrssrrsv
about three	utssssssq
about to	sssusrusp
about two	srtrsutsq
about what	surrsrtss
about which	sssrsussr
about you	qxssvtssm
about your	rtvvpqpru
abou~	n2yvnotlt
above	qxtvrptro
above 0	ssursstsq
above post	ttssssssq
above the	surtstrsq
above you	sssssqstt
abov~	qxtvrptro
abraco	strusstsq
abrazo	sqrxurssq
abra~	srq0tqtro
abrechnung	ssrsrssrw
abrech~	ssrrrssrw
abre~	strrrssrv
abril	rurrrurss
abrimos	sssusssss
abrimo~	sssusssss
abrir	ssstssusr
abri~	rsqssttru
absage	srrqssrsx
absagen	ruqrqvrru
absagen bitte	sqrsssssw
absagen erteilen	sssssussr
absage~	ruqsqvrru
absa~	owpxoupqz
abschluss	sssutrssr
abschlussarbei	srrsssssv
abschl~	sqrvtrrsu
absc~	tpsvtqrss
absence	sqsrsursu
absenc~	sqsrsursu
abse~	tqrrstrsv
abso~	trutrrsss
abstim~	sqssssssu
abst~	srssrsrtv
absurd	sssrssssu
absu~	sssrssssu
abteilungsleit	sussssssr
abteil~	tustssrsr
abte~	tustssrsr
abzug	ssssrsssu
abzusehen	tsrvsrrss
abzuse~	tsrvsrrss
abzu~	tqsvrrrsu
ac	ssssussss
aca	rrsvsssss
academy	ssttstssp
academ~	rrtvsssrr
acad~	rrtvsssrr
accelerator	sssrssssu
accele~	sssrssssu
accept	rvpqzrpqu
accept and	ssssusssr
accept by	ssssusssr
accept in	ssssvsssq
accept online	ssssqsssu
accept or	stssvsssp
accept our	sssussssr
accept the	sstupqssv
accept within	ssssusssr
accept your	sssrqsssw
acceptance	rrrq0rrsr
accepted	qsstorruy
accepted another	sssrssssu
accepted your	rsssrsssv
accepting	ssssususp
accepting my	ssssssusr
accept~	ooquyoruw
access	tsvnsrqqx
access needs	usssssssr
access representative	ssstusssq
access to	qstrqrrsy
accessible	ssursssrs
access~	srwssrrrt
accett~	ssssvsssr
acce~	ppur1mpqx
accident	sssussssr
accide~	sssussssr
accommodation	tssrssxrn
accommodations	ussrssssr
accommodations are	ussrssssr
accomm~	vssrssxrm
accomp~	ssssrsvrs
accord	rrrsyrssq
accord ecrit	ssssvsssr
accordance	rssurssuq
accordance with	rssurssuq
according	ussqutssq
according to	ussqutssq
accordingly	rssvsrssr
accordingly you	sssussssr
accordo	ssrrtussr
accord~	srqvtusso
account	sptotsqsy
account and	ssttssssq
account by	ssssusssq
account of	srssssssu
account on	srssssssu
accountant	sttssstsp
accounts	sssssurss
accoun~	qpspssrvy
acco~	qnoxzququ
accra	ssstsssur
accr~	ssstssrur
accuracy	rrvtrsrsr
accura~	rrvtrsrsr
accusons	vssrssssr
accusons bonne	ussrsssss
accuso~	vssrssssr
accu~	vrvqsrrrs
ace	suusrsrsr
aceitas	ssssusssr
aceita~	srrsurusr
aceite	ssssusssr
aceite ate	ssssusssr
acei~	strswrtrq
acepta~	rrsrwsssr
acep~	rrrqzrssr
acha~	rrssrsrsx
achieve	sssrssssu
achiev~	sssrssssu
achi~	ssssssssu
acht	tptsrqrsy
acht fragen	sssrssssu
achtergrond	rrtsssusr
achter~	srvtrrurq
acht~	ssvtrrtrq
acknowledge	ywqrrrrso
acknowledge by	sursrssss
acknowledged	ursrrssss
acknow~	3wqlrqrsp
ackn~	3wqlrqrsp
acompanhe	trrrssssu
acompa~	ttsqsrrst
acom~	ttsqsrrst
acon~	ssrussssr
acor~	sssvsrssr
acoust~	tssrssttq
acou~	tssrssttq
acquisita	ussrsssss
acquisition	susvrutrm
acquis~	wtsuqvsrm
acqu~	wssuqutrm
across	tqrrqqxst
across your	sqsrssysq
acro~	tqrrqqxst
act	srvprsust
acta	sssvssssr
action	tsrprwrru
action de	rsssssssu
action is	sssrsvssr
activated	ssssrussr
activa~	ssssrussr
active	psrqrzurr
active and	rssrswssr
actively	rssrsurtt
active~	qqsqsspxw
activities	strrssrsv
activi~	rsrrssrtv
acti~	nrrhp4rxx
actor	srtvssssq
acto~	srtvssssq
actually	srrossusw
actual~	ssrnstusw
actuarial	tsssssstq
actuar~	tsssssstq
actu~	trsnrttsy
acudir	ssusssssr
acud~	ssusssssr
acusamos	ussrsssss
acusam~	ussrsssss
acus~	xrsrrrssr
ad	stqurstrs
ada	rvrsrsrts
adapter	srssssssu
adapte~	srssssssu
adap~	srssssssu
add	rrspsursw
add a	vrrrstrsr
add to	sussssssr
add your	psssssssw
added	svsrssrsr
addett~	tsssstruq
adde~	surqssrur
additional	rrsuttrsr
additi~	rqsttsrru
addi~	rqsttssru
address	ssslttsrx
address by	qsssssssu
address in	sssssussr
addresses	ssspssrsx
addres~	rtrkstxox
addr~	rtrkstxoy
ade	surqsstss
adebayo	ssspswsss
adebay~	ssspswsss
adeb~	ssspswsss
adesso	vrssssssr
ades~	vrssssssr
adey~	srrrrsssu
adje~	sssrssssu
adjourned	sssssussr
adjour~	stsssussq
adjo~	strssvssp
adjunto	tqxrtrrsq
adjunto la	srssusssr
adjunt~	tpyrurrsq
adjustments	sussssssr
adjust~	susrrssst
adju~	trxousrrs
admin	trrrwsstq
administration	sssuurrsr
administrative	sustssssq
administrative officer	sussssssr
administrativo	utssrsssq
administrator	sssurrsuq
admini~	ttpwrrqvo
admiration	sssussssr
admira~	sssussssr
admired	sssrssssu
admired your	sssrssssu
admire~	sssrssssu
admision	urssssssr
admision al	urssssssr
admisi~	ursrsssst
admission	qstqtrsrv
admissional	srssvsssr
admissions	qtsoqtrsz
admissions committee	sssrsrssv
admiss~	outlusrr0
admit	sstqssstu
admit you	sssrssssu
admitidos	urssssssr
admiti~	vtrqsrsss
admitted	srvrsssss
admitted to	srwrssssr
admitt~	rrvrsssst
admi~	qrrsuopww
adopte~	ssssssrsv
adop~	rrssssrrw
adored	sssrsrssu
adresse	turssrrsr
adress~	utqrrrrrv
adre~	utqrrrrrv
adrien	srsqstssv
adri~	rsrqttssu
ads	srrrrrrws
ads match	sssssssxo
advance	susrqsssu
advance a	susrssssr
advanc~	sutqqrsru
advantage	stsqssrtu
advantage of	sssrssssu
advant~	qtrpssrty
adva~	qvtnqrrsy
advert	wssrsrttp
advert closes	vssssrssr
advertised	sssptrxsq
advertisement	ussssssss
advertiser	usssssssq
adverts	tssrssvsq
adverts and	sssrssusr
advert~	xpqrssyqq
adve~	0pqrqqyrq
advise	sssqzsuul
advise a	ssssssusr
advise that	ssspwssuq
advised	suspsusrt
adviser	utssssrup
advise~	turorurtt
advisor	srstssusr
advisory	tussssrsr
adviso~	ttrusrtsq
advi~	stprvsstt
advocate	rrstssssu
advocate at	rrstssssu
aerosp~	qsststwrr
aero~	qrrusswrq
af	rrutsssss
afdeli~	susrstssr
afde~	susrstssr
affairs	stttssssp
affair~	ststssssq
affa~	ststssssq
affect	ssrsrrrrw
affect your	ssrsrsrrv
affected	sssssrssu
affect~	sssssrssv
affe~	rrrsrrqrz
affi~	tqturrssr
afgewe~	rrrsstssu
afge~	qurrssrrv
afin	rqtrssssv
afin de	rqtrssssv
afraid	ptrqrwrrv
afra~	ptrqrwrrv
african	sssssssur
africa~	sssssssur
afri~	sssrsssus
afspraak	sqssrsssw
afspra~	sqssrsssw
afsp~	sqssrsssw
after	vrnvtpuqt
after 0	usqutotqu
after a	rssurrutq
after all	sussssssq
after careful	rrrtrrrrw
after easter	srsqvvssp
after four	sssrssssu
after i	srsrssssv
after it	stsrsussr
after morning	sussssssr
after passing	srusssssr
after reviewing	rustttrso
after school	sqsstsssu
after service	sssrsutsr
after that	vrspvyrsk
after the	1xppooqsu
after two	sssrssusr
after your	srsttrusr
afternoon	qvttvqqqr
aftern~	pvtuvqpqt
afterwards	stuqrssts
afterw~	stuqrssts
afte~	t1ovsosos
ag	ruttsqtto
again	qqoxqwuov
again a	susrsssss
again after	rssusssss
again at	rssrssssu
again for	trrwqvrsp
again from	rssrssssv
again in	rrrvtqrsu
again no	sssusrssr
again on	tsstsvrsp
again when	rssussssr
against	xssrrrrrs
against the	ussrsssss
agains~	xssrrrqrs
agai~	tqowpwunv
agat~	susssssss
age	rrsussrst
agence	rqrssuuss
agencies	sssssutsq
agenci~	rtststtsq
agency	squtpsuur
agency in	ssssrsutr
agency is	srssssuss
agenda	qusstqqrx
agent	rssurrssu
agents	sssrssrtu
agen~	pntsosvww
aggior~	rsrrsyssq
aggi~	rsrrsyssq
agnes	sssrssuss
agne~	sssrssuss
agnieszka	ttrstsssq
agnies~	ttrstsssq
agni~	ttrstsssq
ago	rrrrrrryt
agora	srvrsssrt
agora e	srusssssr
agor~	srvrsssrt
agosto	rrrsrtust
agosto e	srrsssust
agos~	rrrsrtust
agradecemos	srrusrsst
agrade~	rrswtrrrs
agra~	rsswtrrrr
agree	sstpststs
agreed	rsqpyrrrw
agreed to	stsptssrt
agreeing	srssssssu
agreei~	srssssssu
agreement	sqrqyuqrr
agreement we	sssrsvssr
agreements	sssqstsst
agreem~	sqrozvqrs
agre~	rpqi2xrsv
agri~	rrsutrstr
agroal~	srssssuss
agro~	rrstssusr
aguant~	rssrsvssr
aguardar	srssussss
agua~	rrrqtwsss
ah	sursssssr
ahead	rsrwqqrru
ahea~	rsrwqqsru
ahi	ssussssss
ahmed	ussrsssss
ahme~	ussrsssss
ahnlic~	sssussssr
ahnl~	sssussssr
ahoi	rssussssr
ahoi mehmet	rssussssr
ahora	tttqtsssq
ahor~	tstqtstsq
ai	srp0sruro
ai l	rssturssr
ai pas	srssrvsss
ai sensi	sssussssr
aid	ttssurrsq
aide	rssssvssr
aids	ssssssttq
aimerais	ssvrssssr
aimerait	surssssss
aimera~	suvrsrssr
aimerions	srussssss
aimeri~	srussssss
aime~	stwrrrrsq
ainda	rsrrrwtsq
ainda nao	sssrsusss
aind~	rsrrrwtsq
ainsi	ssssurssr
ainsi que	ssssurssr
ains~	ssssurssr
air	susqstrrs
airlin~	rrssssrsv
airl~	rrssssrsv
airport	rursssrtt
aise	srsssrssv
aisha	sssrsussr
aish~	sssrsussr
aiuto	ssssussss
aiut~	ssssussss
ajudante	rsstsssur
ajudan~	rsstsssur
ajud~	rssusssuq
akkoord	srtsusssr
akkoor~	srtsusssr
akko~	srtsusssr
akti~	ussqsssst
aktuell	srrrsvtsr
aktuel~	tqrrrvusr
aktu~	tqrrruwsr
al	xsr1pqqpq
al 0	trsrrusst
al corso	rssrssssv
al final	rrsssrssu
al met	sssusssss
al protocollo	urssssssr
al puesto	srurstsss
al que	sssusrssr
al tar	sssussssr
alan	ssstsrrsu
alas	sssqstrsu
alas~	stsssrrrv
albe~	sussrrrts
albr~	sssustssr
alca~	ssturrsss
alders~	surssssss
alde~	tusstrssq
aleks	sussssssr
alek~	wtsrssrsq
alem~	rrstsrusr
alert	rssussr0k
alerta	rrrsssrxq
alertes	rssssssus
alerte~	sssrsssus
alerts	rsrqrrqxu
aler~	qrqprrn4w
alex	rrtrsutsr
alfabetico	susrsssss
alfabetico a	susrsssss
alfabe~	susrsssss
alfa~	susrsssss
algo	urqqutrst
algo antes	srrrusssu
alguien	srswssssq
alguie~	srswssssq
algu~	sprxrrrru
alice	surstsssr
alic~	svrstsssr
aligning	sssussssr
aligni~	sssussssr
alig~	tsswssrsq
all	unnxrznst
all 0	utssssssq
all applicants	trtrsvssr
all applications	tssvssssp
all candidates	qwwtsrrsm
all cases	ssstsssuq
all five	susssrsst
all good	trsussssp
all hope	sussssssr
all in	ssusvrrsq
all is	rssustssr
all jobs	sssssssur
all means	svsrssssr
all night	srssrrssv
all nine	sssrsrssu
all of	tqturqrrt
all on	srssssssu
all open	sssrsusss
all ordine	ssssrsssu
all other	rsssussss
all others	sssussssr
all paid	ssssusssr
all sorry	sussssssr
all thank	ussrsrsss
all thanks	sssvssssq
all the	qpr0srssr
all this	srrrvrrst
all those	tsssssssu
all three	urtsttssp
alla	wurtrsruo
alla procedura	urstssssr
alla ricerca	ussrsssss
alla sua	qtsvsrssq
alle	rxvsprmyp
alle 0	rxrqptqqw
alle bewerbungen	ussrsssss
alle drei	sssssssur
alle vier	ssssussss
allegato	rttrusrsr
allega~	tstrusrsq
allego	rrvrsssst
allego venti	srvsssssr
allem	srtqsrsru
allen	wssussrso
aller	rrvsssrst
aller plus	srvsssssr
allerg~	sursssrsu
alles	wssvpssrp
alles am	ussrssssr
alles an	tusrssssr
alles gute	prryrrsss
alles in	srtrsvssr
alles weitere	sussssssr
alle~	zpzuppror
allian~	sssrssssu
alloca~	ssrrtsssu
alloggio	sssrtsusr
allogg~	sssrtsusr
allotm~	srrsqqrsz
allotted	survssssp
allott~	survssssp
allow	rqwqrrrsv
allowance	srrs0sstm
allowance 0	sssswsssq
allowance of	ssssusssr
allowa~	rrrrzsssp
allowed	tqzrrtrrq
allowed to	ursrstssq
allowe~	tqzrrtrrq
allows	sssrsssrv
allo~	sqylyqrpv
alltag	srsussrst
alme~	rssssusss
almocar	strsrsrsv
almoca~	strsrsrsv
almost	sssosrtsu
almo~	rtrnsttsx
aloi~	sssussrss
along	ruvrrrsrr
along with	qsvssstsq
alongside	susssstsq
alongs~	susssstsq
alon~	qwvrqquqr
alor~	rtrtursss
alphab~	susssrsss
alph~	susssrsss
alpi~	sssssqtst
already	qqszptqrt
already and	tssurrssr
already in	rssusrrtt
already made	sssqsvsss
already received	rssssussr
alread~	qqszptqrt
alre~	qqszptqrt
alright	stssvttsn
alrigh~	stssvttsn
alri~	rssvussrn
als	0rxwyqqnf
als 0	ssusssssr
als app	ssssssvsr
als arbeitgeber	rsrsssssu
als de	vssrsrsss
als drei	ssusrssss
als nachstes	sussrsrst
als servicetechnik	ssssusssr
als sie	ssssusssr
also	qttwnpqvv
also looked	rssssssur
altamira	sssrsusss
altami~	sssrsusss
alta~	ssrstussr
alte	sutqsrsst
alten	stsrrtvrq
alter	sstrrrssu
alternate	stsqszssn
alternates	ssssrussr
alternates have	ssssrussr
alternativ	ssssrrssu
alternative	ssrrsrrsw
altern~	rsrosxrrv
alte~	strmqytqu
altijd	ssstusssr
alti~	ssstusssr
alto~	ssssssssu
altra	srsvssssr
altri	sssvssssr
altro	rrrvrrrtu
altr~	qpq2rqrtr
alumni	tssrsrtur
alum~	trrrrrtwr
alvaro	ruurssssr
alvast	surssssss
alva~	rwtrsrssq
always	qtrtqqvsu
always remember	sssussssr
alwa~	qtrtqqvsu
alzada	sssusssss
alzada en	sssusssss
alza~	sssusssss
am	t0qlvltrv
am 0	swuppppsx
am at	srvsssssr
am besten	qwssrrstr
am dienstag	ssrrrsrsv
am directed	rssstussq
am donnerstag	strusrurq
am ende	srsusssss
am et	sptsssvsr
am excited	usssssssr
am freitag	rqsutrrst
am happy	srssrsssu
am in	srssssssv
am institut	sssrssttq
am kanal	sssssrssu
am mittwoch	rrrsrrsry
am montag	rurttrrsr
am nachruckverfah	sssrrusst
am not	sssrsssur
am on	susssrsss
am pleased	sussvtssn
am samstag	rursrrrtv
am so	stsussssr
am sonntag	wsrrrrqru
am telefon	rurqurrst
am the	sussssssr
am tisch	sussssssr
am to	spsssswsr
am wochenende	vrsurrrsr
am writing	srssssssu
amad~	sssusstsq
amanha	vwqstrrrp
aman~	uwrrsssro
amaz~	tsrpsrusv
amberfield	sssqsusss
amberf~	sssqsusss
ambi~	ssusssssr
amelie	qsrrsrssw
amel~	qtrqsrtsw
america	rssrssust
american	sssqsstsu
americ~	rrsnssusw
amer~	rrsnssusw
amina	ssvsssssr
amin~	ssvsssssr
amir	stssststq
amiri	ssststssq
amir~	stsssttsq
ammesso	sssussssr
ammesso ricorso	sssussssr
ammini~	srsussssr
ammissione	ursrsssss
ammiss~	ursrsrsst
ammi~	urstsrsst
among	srrvsqusr
among many	sssrvsssr
among the	rsssrrstu
among them	tssusstso
amon~	srrvsquss
amount	sssrssssv
amou~	sssqssrsw
amrita	stsqsrtst
amru~	srssssssu
amt	srsvrrstr
amus~	stursssss
amy	ursssssss
an	qnsq2ovqu
an afternoon	srusssssr
an alternate	ssssrussr
an answer	rqrstyrsq
an appeal	rssussssr
an application	sssssrssu
an appointment	rssvsursq
an apprentice	stsssussr
an aptitude	ssurssssr
an assessment	sstsststq
an automated	ussrsssss
an dann	sussrsrss
an den	sssvrrtsq
an der	rssvstqrs
an die	wqqtqsrtu
an e	tssturssq
an einem	srvsssssr
an einer	sssussssr
an email	vrtrssrsr
an engineering	sssssssur
an entire	sssqssssu
an evening	suussrrsr
an experiment	ssusssssr
an explanation	sssvsrssr
an eye	ussvrrssq
an frau	srsusssss
an hour	q1yn0ossg
an ihrem	sssrssssu
an ihren	sprsrstsw
an in	rrvtssrsr
an instant	srssssuss
an interesting	rssrssuss
an internal	rrssstusr
an interview	qptrrovty
an invoice	sssussssr
an island	rrtssussr
an mich	srvsssssr
an offer	rpqqxyprs
an officer	srssssssu
an old	sssssussr
an online	ssvssstsq
an open	ssrtsstsq
an opening	ssssssusr
an oral	swrrssssr
an sie	sssusrsss
an um	rrstussst
an und	uttpurtsr
an unmonitored	ssssusssq
an unsere	wssrssssr
an update	tvstsrssp
ana	ustrtsssq
anaesthetics	ssssssusr
anaest~	ssssrsuss
anae~	ssssrsuss
analise	sssrrsssu
analist	srustssss
analis~	uqtstsrrr
analysis	sssrssvrs
analyst	ptwupvosq
analyst 0	sssssussq
analyst is	tstsssssq
analyst jobs	sssussssr
analyst position	sussssssq
analysts	sssrssusr
analys~	qswvopxrq
analytical	sssrssutr
analytics	tutrssutm
analyt~	uqurssztl
anal~	snyuoo1pr
anasth~	rrssssvsr
anas~	rrssssvsr
anbei	rqwsrrrrv
anbei der	ssssussss
anbei erhalten	srtsqsssv
anbe~	rqwsrrrrv
anbieten	rsrtupssu
anbieten zu	ssssqstsu
anbieter	sssrssssu
anbiet~	rsrsupssw
anbi~	rsrsupssw
anche	trrrrssrv
anchor	ursssssss
anch~	vqrrrrsrv
anci~	sssusssss
ancora	rsrotztrr
ancora in	sssrswssr
anco~	rsrotztrr
and	srqxqpvpv
and 0	vmrnwqvtv
and a	pp0ixoxss
and about	susrssssr
and all	trssusrsq
and an	rsstqrtst
and anonymised	wsssssssp
and answer	rvsrsssss
and answers	ssusssssr
and apply	rssrssstv
and are	qtsnssusw
and ask	srrsrwsss
and asked	rruussssr
and availability	usssssssr
and bank	ssssvsrsr
and be	stsststsq
and boots	svsssrssr
and both	sssrsruss
and bring	spsrssstw
and ca	ssrwsrssr
and camp	ssssussss
and can	rrusrusss
and children	ssssssusr
and come	ussrtsssr
and complete	vsssssssr
and copy	ssrrssssu
and cv	ussrsssss
and decided	sssqssssu
and delete	rsssssssu
and did	sssussssr
and dinner	ssssurssr
and do	rwrtrrqst
and does	sssussssr
and dr	srrsssssu
and early	sssrsutsr
and either	ssssusssr
and expect	sssssussr
and experience	stsrssrur
and far	sssssssru
and final	ssssvsssq
and find	tsusssssp
and first	utssssssq
and fix	sssrrsssu
and for	sqruqqqty
and form	ussrsssss
and forth	sssussssr
and found	sssqstssu
and gate	srssrrwsr
and get	qrrptsrsz
and getting	srssssrsu
and good	rsrxsrssq
and got	sussssstr
and government	sssssssur
and group	usstssrsq
and had	rssrsvssr
and has	trsqqvssu
and have	qwqtqsqtu
and he	tssurvrsp
and hear	sqsssstst
and holidays	ssrsussss
and hope	ssspsursu
and how	sttosrssw
and hr	tssosrvsu
and i	pzlwyp0ko
and in	vqsqruurs
and interest	rssvssssr
and is	wrrrqrxrq
and it	vxptpssso
and keep	suspsqrsw
and languages	surssssss
and last	sssrssusu
and left	ussrssssr
and let	rrsqtstsw
and mail	srvsssssr
and make	sssrssssu
and mark	ssusssssr
and may	qstrssttr
and me	systrsrso
and meet	svssrsrsq
and missed	ssssssrsu
and more	sssqsssrx
and mrs	sqsssrrsw
and non	srssusssr
and noon	svssssrsr
and not	tqrssrssu
and now	rssrswstq
and numerical	rsusssssr
and one	tvuqstqrp
and other	sssqssssv
and others	ssstssrur
and our	uqssruwso
and put	osssssssw
and regulated	tusrssssr
and request	ssssrussr
and return	rrurxrtsp
and samples	sssussssr
and say	sstussssq
and score	ssqrssssv
and see	rwrtssrsq
and send	rqxrsrsss
and set	ssssssssu
and she	truursqsr
and should	sssussssr
and show	ssrsssrsu
and sign	stssvsssq
and since	qsswsrtsq
and skills	sssrsssur
and so	rrsqyqrsu
and someone	sussssssr
and speak	rtsrssusr
and start	rsrsussss
and stay	srsrssssu
and strong	ssssssrsu
and support	sssqssssu
and tag	ustrssrsr
and take	tsrsssrsu
and talk	sussssrsq
and technology	ssssssrru
and tell	rruptsrsw
and thank	rrsvsrtsq
and thanks	trsvsstsp
and that	qvqysqrrs
and the	xqpxsprpu
and then	rustqsrrs
and there	survsrsrq
and they	qqrusxrqt
and think	susqsssst
and this	svsqssrss
and three	sssptssst
and thurs	sussssrss
and to	srrttrrsu
and two	sptpxrsur
and upload	qrtsrsssw
and waited	sussssssr
and wanted	ssssssvsr
and water	sqssssssu
and we	opvpp0wrr
and well	strussssr
and what	rtursrrru
and when	rrruswssp
and which	srssssurt
and why	srusssstr
and will	v0qittqqv
and with	rrrwrxrso
and work	srsrvsrsr
and would	stsprqxru
and write	trzqssrso
and you	lvp0svtor
and your	pxovxrspq
and yours	strurrssr
andar	susssssss
andare	ssussssss
andata	sssutrssr
anda~	rttutrrrr
anden	stssrsssu
andere	qss0sortr
andere bewerbungen	susrsssss
andere interessenten	sssrssssu
anderem	sssrsussr
anderen	sqrxrurrr
anderen bewerber	sssqssssu
anderen kandidaten	sssrsusss
anderer	susrsssss
anderes	rrsrssssv
andere~	rqqvqwqrv
anders	tqsrrtqsw
anders entschieden	ussqsrsst
anderu~	russsssss
anderweitig	sssussssr
anderw~	sssussssr
ande~	npp0nvos0
andrea	svtrrrtsq
android	srssrvtrs
androi~	srssrvtrs
andr~	suusqvwrm
anew	sssussssr
anexo	srwrtsrsr
anex~	srvrtsrsr
anfang	srsrswssr
anfang mai	sssssusss
anfang september	sssrsusss
anfangen	rqrs0rssp
anfang~	rqrs0rtrp
anfa~	rpsq0vtrn
anforderungen	qrsvsstsr
anford~	rrswsstsr
anfo~	rrswsstsr
anfragen	usstssssq
anfrag~	uwrrrrssp
anfr~	uwrrrrssp
angaben zur	usssssssr
angabe~	trrsrrsru
anga~	trrtrrsru
angebot	rprotsqr3
angebot fur	ssrsqsssw
angebo~	qoqpyrpr1
angefordert	sssrssssu
angefo~	sssrssssu
angekommen	zrsrsrssp
angekommen danke	usssssssr
angeko~	zrsrsrssp
angekundigt	rrssstsur
angeku~	rrtsstsur
angela	sustssssq
angelegt	sssrsssus
angeles	srssssssu
angele~	rqsssssuu
angenommen	sssusssss
angeno~	sssusssss
angeschaut	sssrrsrsw
angesc~	sssrrsrsw
angestellt	ssssssusr
angest~	sstrsrusr
ange~	vmouwonvz
anglais	rutsssrsr
anglai~	rutsssrsr
angl~	ruusssrsr
angry	sssrssssu
angr~	sssrssssu
angs~	ssusssssr
angu~	ssssssusr
anh	sutsrsrsr
anhang	sqwrtrsss
anhang die	ssussssss
anhang finden	srussssss
anha~	rsvqstrtq
anika	srssrvtsq
anik~	srssrvtsq
anil	srsussssr
animator	qrsuussss
animat~	qrtvtstrr
anim~	pruvtrttp
ankerplatz	tusrrsstr
ankerp~	tusrrsstr
anke~	tusrrsstr
anklopfen	rssssrvsr
anklop~	rssssrvsr
ankl~	rssssrvsr
anlage	srturrsss
anlagen	vstrssrsr
anlage~	ussrssrtr
anla~	wqturrrtq
anmelden	sssrssssu
anmeldung	strrrrrsw
anmeldung zum	rrssssssu
anmeld~	ssrprrrs0
anme~	ssrprrrs0
ann	sqssssssv
anna	sstrtsusq
anne university	sssrssssu
annee	srrutsrss
annehmen	srsrvrrst
annehm~	srsrvrrst
anneke	tssrrsssu
annelies	sssussssr
anneli~	srssssusq
anne~	tortxqtrt
annika	tssqsussr
anni~	tssqsursr
anno	rrrzursrq
annonce	sssustssr
annonser	rrsrrssxq
annons~	rrsrrssxq
announce	sqsqsrrrz
announce that	ssssssssu
announced	rsrsrxrsr
announced on	sssqsvssr
announcement	srqutsrss
announcement 0	ssrssrssu
announ~	rppqsypq0
anno~	qoopryovz
annual	qqssssssw
annual leave	rsssssssu
annuelle	ssssussss
annuel~	ssssussss
annuler	surssssss
annule~	surssssss
annunc~	rususrrvp
annu~	prqpxqsvw
ano	rrsvsrsuq
ano que	sssussssr
anonym	qrrssrssx
anonymised	vsssssssp
anonymous	sqrrssrsw
anonym~	vowprrsrv
anon~	tnunrrss0
anos	rtrvsrrss
anos de	sssusssss
another	oqqvsvqrx
another candidate	rrsutsrru
another day	srssssssu
another job	sssrssssu
another offer	tssrtqssu
another three	sssssussr
another two	sssrsvssr
anothe~	oqqvrvqry
anot~	oqrvrupry
anouk	ssusrssss
anou~	ssusrssss
anpa~	srutssssr
anreise	sursrssur
anreise mit	sssssssur
anreis~	svrsrssuq
anre~	rvrsrsruq
anruf	ssssrrvss
anruf genugt	sssrssvsr
anrufen	uurqsrvsq
anrufe~	turqsrvsq
anru~	turqrqyrq
ans	uqrturssr
ansaet~	ssssusssr
ansa~	ssssusssr
anschliessend	sustrstsq
anschl~	rvtsrstrq
anschreiben	srsrssurs
anschr~	srtrssurs
ansc~	ruurqsurr
ansehen	srsssstur
ansehe~	srsssstur
anse~	tsrsurstp
ansogning	usstrsssr
ansogn~	urstrsssr
anso~	vsrsrssrq
anspruch	usssssssr
anspru~	usssssssr
ansp~	wrsrtsssq
anstal~	sssstusrr
anstellungsver	srsrwrssr
anstel~	sqrsysrsq
anst~	rqrszvqrp
answer	umvptytqq
answer a	sssssussr
answer before	sssstsrsu
answer by	srsrttrsv
answer everyone	sssussssr
answer for	srsrsvrsr
answer in	ssststssq
answer is	sssqssssv
answer within	ussrsssss
answer yet	ssrssvssr
answer your	stsqsrsus
answers	uoxsqrprw
answers are	ssrtrsrsv
answer~	xnxrppsqv
answ~	wjxuqxsor
anta~	ssssrsssv
ante perkovic	sssrssssu
antes	qoysuqrrt
antes de	rrysrsssq
antes del	rqupvrssw
ante~	rqystqsrs
antici~	ttssstssp
antigu~	ssssssuss
anti~	svsrrttrq
anton	srsvrsusq
antone~	sssrssssu
anto~	rsrtqrvss
antrag	qqrpstrs0
antrag auf	rrsrrrssx
antrag ist	rrssurssu
antrage	sssrssssu
antrag~	tssrrrssv
antr~	rqrossrs2
antwort	usustrrsp
antwort auf	uttsrsrsq
antwort je	srussssss
antworte	srssrsvrr
antworten	tsvosrusr
antwor~	wtvmtpwqp
antw~	wtuotpwso
anuncios	srrssssus
anunci~	ssrqrrruv
anun~	ssrqrrruv
anwa~	rrsssusss
anwend~	sssssssur
anwe~	sssssssus
any	pr1vnotqv
any action	srsssusss
any change	sssssussr
any day	rvuprsrss
any further	rqtsstsst
any interest	ssssssusr
any of	tssssqsur
any one	srvssrssr
any questions	rsrsvsrst
any time	strsqrrsw
any updates	srssssssu
anybody	tqsrryqsq
anybody at	tsstssssq
anybody else	sssssussr
anybody on	sssrsvssr
anybod~	tqsrryrsq
anyb~	tqsrryrsq
anyone	torps0prv
anyone and	srssrsssu
anyone else	sssrursst
anyone on	pssvssssr
anyo~	rnrps0prx
anything	ssvksxvpr
anything about	ssrssrrsv
anything but	rssrssvss
anything in	srussssss
anything into	svsrstssq
anything of	sssrssvsr
anything until	sssssussr
anything you	srurssssr
anythi~	ssvksxvpr
anyt~	ssvksxvpr
anyway	rrsxsrrrt
anywhere	spsrssrwt
anywhere to	sqssssssv
anywhe~	spsrssrwt
anyw~	roswsqqvu
anzeige	srrsssrrw
anzeige gelesen	rrssssssu
anzeigen	sssssssvr
anzeig~	srrsrrsuu
anze~	srrsrrsuu
anzu~	rrsrsrtsu
ao	srvurqsrr
ao teste	ssusssssr
aoibhinn	ssstrsssu
aoibhi~	ssstrsssu
aoib~	srstvsrrs
aout	sqrussssu
apan~	srsusssss
aparta~	ssssssssu
apartment	ssssustsq
apartm~	rrrpurrqy
apar~	rtroursqz
apenas	ursrtsssr
apen~	ursrtsssr
apli~	usrssrsst
apologies	svrusrrsq
apologize	rtsvsrrsq
apolog~	sxqxrrosp
apol~	sxpxrrqsp
apos	ssrusrsss
apos 0	rssvtsssr
app	urvmqpsvx
app for	vsssssrsr
app tester	ssssssvsr
appart~	srsrrrssv
appa~	srrrrursw
appeal	qrrtrrssw
appears	sssrssssu
appear~	sssqsrrry
appeler	rurrsssst
appele~	rurrsssst
appena	stsssussr
appended	rssrsssvr
append~	rssrsssvr
appe~	nuqsrsrtz
appfol~	sssrsrssv
appf~	sssrsrssv
applicant	pquyruqpt
applicant thank	srsrssssu
applicants	0rqupvpso
applicants are	urssssssr
applicants for	qttssussr
applicants have	sssussssr
applicants hear	ussssssss
applicants to	tstssstsq
applicants who	sssqstsst
applicants whose	rssusssss
application	0uutotnmt
application and	ssrqvsqqw
application as	qsuvsrssr
application can	qsssssssv
application come	rusrsssss
application for	2vtpoqoow
application form	tssrssusr
application has	vrswtrssm
application i	rusrsssss
application in	rssssvssr
application is	trrrsvsss
application just	usrssssss
application on	ussrsssss
application remains	rssssvssq
application status	sssqsvssq
application submitted	usssssssr
application the	rtsssussr
application this	rssussssr
application to	sqwtrtrrt
application was	xssvrsrro
application you	surtssssr
applications	1mquntnys
applications 0	ssstsssuq
applications already	rssqsxssr
applications and	urtqsrssu
applications are	rssvsrstr
applications for	urqurtrtr
applications on	sssussssr
applications stay	sssrsusss
applications than	sssssrssu
applications without	ssusssssr
applic~	2stwnqlmx
applied	v1qssnotr
applied for	ursprsssu
applied to	ttsrvprus
applies	ussrssssr
applie~	0yqsrnnsq
apply	rnpvpmq7v
apply again	rrstsrtsu
apply by	ssssssrvr
apply for	srrsssrsv
apply in	rrsssssus
apply the	sssssssru
apply to	rsrvsrrss
apply with	rssrssrws
applying	0tttopopu
applying for	zssprtqrr
applying to	ustrqrqqx
applyi~	2sttopopu
appl~	2ssvnnltw
appoint	sssqzutsl
appoint you	sssrzsssn
appointable	ssssrwssp
appointed	sssuurssq
appointed to	sssturssr
appointing	sssussssr
appointment	pppvwxrqs
appointment 0	sssrusssr
appointment is	srssrsssu
appointment of	ssstsstsq
appointment will	stsusrssr
appointment with	sqssrsssv
appointments	sussruuso
appoin~	olmx00sos
apportez	sturssssr
apport~	stussrssr
appo~	nlpx0zros
appraisal	srvrrssst
apprai~	srvrrssst
appreciate	strzrvsrk
appreciate that	rssrsutsr
appreciate the	sssvsrssr
appreciate you	rssvsursq
appreciate your	ttrwrtrrp
appreciated	srtqssssv
apprecie	srtustssr
apprec~	srszquqqq
apprentice	trrvrtrwm
apprenticeship	tsstwsssn
appren~	vqqzwsqwh
approach	stsrssuss
approa~	sssqsrurt
approval	rrrpuyrsr
approve	rrstsussr
approve your	sssussssr
approved	prrrvpsqz
approved 0	sssssrssu
approved it	ssssvsssq
approved the	sssrssssu
approv~	oqpnxxsqx
approx	ssssusstq
approx 0	ssssusssr
approximately	tttrssssq
approx~	tttrssssq
appr~	qmqxszpqv
apps	sssusrrts
appuntamento	sqrsqsssy
appuntamento di	ssssrsssu
appunt~	rrrsqsssy
appu~	rrrsqsrsy
aprend~	tssrsusss
apres	rvrtsrrst
apresentar	rrssssssu
april	utqkuvrtu
april 0	twtrtqqsp
april at	ssrssrssv
april sind	ssrrsvsss
april war	srsrsrssv
aprile	sssrussst
apri~	utpkvvqtw
apron	stsrsrssu
aprovado	srrrsvssr
aprova~	rrrrtvrru
aprove~	srsusssss
apro~	qrqrsvqry
aprueb~	sssrsvssr
apru~	sssrsvssr
aptitude	sryssssso
aptitude test	ssvsssssq
aptitu~	sryssssso
apti~	sryssssso
apto	srvsrsssr
aqua~	tsssstrtq
aque~	sssvssssr
aqui	uvstrqsuo
ar	srrxqtqsr
ar nu	sssvssssr
arbeidsovereen	ssssussss
arbeidsvoorwaa	sussrssss
arbeid~	strrusssr
arbeiten	vsssrrusp
arbeiten mochten	vrssrstsr
arbeitgeber	rsrursrtt
arbeitgebern	rsssssssu
arbeitsprobe	sqwsrtssr
arbeitsverhalt	ssssussss
arbeitsvertrag	rrrryrssr
arbeit~	srvowqstr
arbe~	qvtrxpsrq
arbitr~	sssrsusss
arbi~	sssrsusss
architect	srrsssvrs
architects	tttrstssq
architecture	sussssstq
architektur	sursssrrs
archit~	uwqqrrusq
archived	sssrssssu
archivio	ssstssusr
archiv~	rrsrsrttv
arch~	rvqpqpvws
arct~	ssssssrrw
are	rqtvqqtru
are 0	sqrssstus
are a	trrurrqtu
are anonymous	srstssrsu
are as	svsrssssr
are asked	rutrsssss
are at	tstrsussr
are attached	srusssssr
are booked	srusrssst
are both	ussqsssss
are called	vtsrssrsq
are complete	ssssusssr
are considered	ussrsssst
are deleted	rsssssssu
are delighted	ssssusssr
are doing	sssrstwsp
are done	srtrsursr
are eligible	sssusrssr
are excited	rtrpvrrrv
are expected	sussssrsr
are good	usstsrssq
are happy	stsrxsssp
are hired	ssssssrsu
are holding	sssusstsr
are in	qs0qrsqrr
are left	ssvrssrsr
are looking	srrqssrrx
are more	ttsrsussq
are moving	sssssussr
are needed	rssqssssv
are no	rqsssvssu
are not	mruwpyptt
are now	ttrostsut
are off	tusrrrrss
are on	ustprtqvq
are one	stssssstq
are only	ussssrssr
are paid	ssssrsuss
are pleased	srrrrrrrx
are provided	stssssstq
are published	sssrsvtsr
are real	sssqssssv
are receiving	stsqssrsu
are reviewing	qtssssssu
are seen	srrsrsssv
are selected	rpsqzssss
are some	ssstssrpv
are sorry	sssqstssv
are still	svrururrp
are the	sqsrtrrqy
are there	ursrsssss
are therefore	srsusssss
are three	ststsrtsq
are thrilled	ssssvrssr
are through	ssusssssr
are to	rssvtstsp
are unable	rssssrrsv
are up	sssqrtssv
are viewed	usssssssr
are we	srsturssr
are welcome	sqsssttsr
are you	o2pksp1rt
area riservata	rssusrsst
area the	sssssussr
arena	sussssrss
argue	sssusssss
argue with	sssussssr
argued	srsuttrsr
argued about	ssstusssq
argued for	sssussrss
argued that	sssqstssu
arguing	ssssrussr
arguin~	ssssrussr
argu~	rqswsvqrr
arise	sssrswssq
aris~	sssrtwssp
arithmetic	srutssssr
arithm~	srutssssr
arit~	srutssssr
armand~	srtsssuss
arma~	rqvsssurq
around	uwpkrvvsr
around 0	uvrqttssp
around it	susssssss
around the	ursrstrtr
around to	sssssussr
around your	sssssssur
arou~	vxpjrvvsr
arquiv~	sssssussr
arqu~	srsssussr
arrange	stsqsrrsv
arranged	rrtstttsp
arrang~	rustsrrrt
arra~	qvstsrqru
arrival	rvsrrstvo
arrivare	sussssssr
arriva~	ryrqrrtvn
arrive	wrqqrqrsy
arrive 0	sqrsssssu
arrived	2rsrrrssm
arrived safely	urssrssss
arrive~	2rrrrsrsp
arri~	3yokppqtu
arro~	ssssssssu
art	rqsvustrq
art test	sstrsttsq
arte~	sssssspxr
article	srsqsussu
articl~	srrosurrw
articu~	srssssssu
artigo	srsusrsss
artigo 0	srsusrsss
arti~	rprwquqrw
arts	ttrrsustq
arts council	sssssussr
arvind	ssursrsss
arvi~	ssursrsss
arzte	ssssussss
arzt~	sqvrtstsr
as	mnzw1ymkq
as 0	rysrprqrv
as a	tpqyyksqu
as agreed	srrrrsssw
as all	sssrsussr
as an	ssrrusrsr
as and	sssrsussr
as are	sssssssur
as far	srtrwtsso
as follows	svsrsrssr
as i	tpssttrst
as in	ssssusssr
as its	sssssvssq
as junior	russsrsss
as long	ttsrrusss
as much	swsrrrtsr
as of	srsrruvsq
as often	ursrssssr
as our	rrstvsrsq
as part	rtyrsrrtn
as possible	srvsssssr
as promised	srtsuttsp
as proof	sssrssssu
as requested	sstrsqssv
as soon	rqvotxurp
as that	urttssssq
as the	qwrvovprt
as they	swrrrrtsr
as though	ssurrtssr
as vacancies	sssrsusss
as we	qrrtxssrr
as well	urrtssrst
as you	oqwvxtnrq
asap	sssursvsq
asha~	sssussssr
ashgrove	tssussssq
ashgro~	tssussssq
ashg~	tssussssq
ashley	sussssssr
ashl~	sussssssr
ashworth	susssrsss
ashwor~	susssrsss
ashw~	susssrsss
asi	sustsrrsr
asi que	ttstsrrsq
asia~	vrssssssr
aside 0	sutssrsss
asis~	susssssss
ask	q0zisrpru
ask a	susrsussq
ask about	sqsrsrssx
ask for	qyonqustv
ask him	sursssssr
ask one	sssrsrssu
ask us	sssussssq
ask what	sussssrsr
ask you	uuvovqrrq
ask your	sruttsssr
asked	mpwwpwtsq
asked for	rsrtvvqsp
asked me	rpsxrsytm
asked of	sussssssr
asked to	ruxprsrrs
asked twice	sssussssr
asked us	ssrtstwvk
asked what	strrssrsu
asked where	ssrrrrssw
asked you	ssrsssssu
aske~	mpxwpwtsq
asking	qqwqtquss
asking for	srsrssssu
asking you	srstvsrsq
aski~	qqwqtquss
asks	rstsssqsu
asleep	svssrsssr
asle~	svssrsssr
aspettiamo	strrsvssr
aspett~	strrsvssr
aspe~	strrsvsss
aspirant	sssrsusst
aspirante	srvsssssr
aspira~	rqvsrtssr
aspi~	rqvrrtsss
assegn~	rtststssq
assemblea	srsrtsssu
assemb~	srrsussst
assess	tstsssrtq
assessed	sussssssr
assessment	tq3psurti
assessment 0	ssqsssstu
assessment by	rrussssst
assessment centre	sssttrsup
assessment day	srsssutsq
assessment for	pq2sssrso
assessment form	ussssssss
assessment within	sssussssr
assessments	ssttssssq
assessor	srssssssu
assess~	qr2vqspro
asse~	qs1qqrosu
assigned	rsutttssp
assignment	trwsstsso
assignment to	sssrsusss
assignments	srssssvrr
assign~	spustsuqr
assim	strqrxtsr
assim que	srrrrxssr
assistance	srrsssssu
assistant	vqyswumze
assistant at	ssursssst
assistant i	sstrssssu
assistant position	sstrsrssu
assistant professor	rssrturtq
assistant to	rustrssss
assist~	qxytqul2e
assi~	pqzttxozf
associate	rqswutvwh
associate consultant	rrsssswsr
associate has	sussssssr
associate to	ssssssusr
associates	srstsssur
associ~	rqrxuru1f
asso~	rqrxuru1f
assunzione	ssssussss
assunzioni	rssrswssr
assunz~	rrsruwsrq
assu~	rqsqtvtrs
aste~	rrsrsrssy
asth~	rsrusssst
astron~	ssssrusur
astr~	stsqstrts
asyn~	srssssssu
at	q2rvqmrov
at 0	t0thxjns0
at a	townsrvus
at all	strpsuusr
at any	vqrrrstsu
at contoso	rqsrrrrry
at friday	srssssssu
at grade	sssswrrsq
at her	sssrssssu
at home	sstqqsrtv
at http	sssrssssv
at interview	srsttussp
at it	trrswrrtq
at its	rsrstrssu
at larch	ussssstsr
at least	qpsxtsrru
at lunch	sssswsssp
at midnight	rrvqsrssu
at most	srvsrsssr
at my	srsssstsu
at noon	rwqpzprrs
at one	tqssssssu
at our	srwtuqsrq
at pike	utsrssssr
at present	psrwsyrso
at st	sursssssr
at station	srusstssr
at ten	sqstssssu
at tessellate	rsssssssu
at that	sssrssusr
at the	n2pxqosov
at their	ursssstsr
at this	qrtzswsrm
at us	sussssrss
at verdant	sssrsussr
at vireo	rtsusrssr
at which	sussssrsr
at work	ssttssttq
at your	ttssrqurs
ate	tnxpwusqq
ate 0	srvrsrtrs
ate dia	srtrutssr
ate domingo	trurssssr
ate sexta	trqrvsssu
atelier	surtsrrsq
atelie~	surusrrsq
atel~	utttsrrsp
atentamente	ussrsssst
atenta~	ussrsssst
aten~	vrsrrrsst
atlantic	ussrssssr
atlant~	tssrsssuq
atla~	srtosstuu
atra~	sssrsusss
att	rqrwurqrs
att du	sssvssssr
attach	sqsrssrsw
attache	srutssssr
attached	rr1m0oopv
attached as	ssurtsssr
attached for	wssssssso
attached is	srzsssssm
attached my	sssrssrsu
attached offer	ssssusssr
attached you	ssrsrsssu
attachment	trutssssq
attachments	ytrrsrsso
attach~	xq1mzmnou
attack~	rsqrrsrrz
atta~	xp1l0nnow
atte	ssssussrr
attempt	squvsrrsr
attemp~	spvurrsrt
attend	rxurqrsrr
attendance	tussrrstr
attendant	ussqvtrsq
attending	rvrvrrrss
attending the	svstrrrss
attend~	twotswotq
attentes	rssussssr
attentif	rssusssss
attention	vtrprsurr
attent~	urrsrsurs
attenzione	rrursssss
attenz~	rrursssss
attesa	rssrsyssq
attesa del	rrsrsxssq
attest~	utssssssr
atte~	sxwrmypoq
attire	svrsssssr
attitu~	srvsssssr
atti~	ruuqrtrss
attribute	sssssssur
attrib~	rssusrsuq
attr~	rsstttrur
atuali~	rrrsrwsss
atua~	rrrsrwsss
au	txssqqrps
au 0	rtrrsursu
au poste	tvqrtrssr
au vendredi	surssssss
auch	uuproutvr
auch das	ussrssssr
auch im	sssssssus
auctio~	sussssssr
auct~	sussssssr
aucun	surssstsr
aucu~	ttrssstsq
audiencia	trrussssr
audien~	trrussssr
audio	sustsstsq
audit	sqrtssssv
audition	strrrurst
auditi~	rqruqsrsx
auditor	tutrssssq
audito~	tutrssssq
audi~	srqxppsrw
auen~	srurstssr
auf	vlnstyvnu
auf 0	srsstrrsv
auf deinen	russssssr
auf dem	tqtorzssp
auf den	stspsrtst
auf der	rsrsrrusu
auf dich	rsstvrssr
auf die	ttrsvqsrr
auf diese	uursssrsq
auf donnerstag	sprsssssx
auf ein	sssrustsr
auf eine	srssrrrsv
auf einen	rtstrrvsr
auf eis	sssrsvsss
auf freitag	srssssssv
auf ihren	ssstsstsq
auf platz	sssrtvssr
auf sie	urrrttttp
auf und	srsrssuss
auf unser	ssrvssssq
auf unsere	sssrsussr
auf weiteres	srstssssu
auf wunsch	strtstssq
auf zwei	ssssursss
aufb~	ssssssuss
aufenthaltserl	sssusssss
aufgabe	rrxrqssss
aufgab~	rrzqqrstr
aufgefallen	stssrrvsr
aufgef~	stssrrvsr
aufgeh~	sssusssss
aufgrund	usrrsussr
aufgrund der	ussrsrsss
aufgrund einer	rssrsusss
aufgru~	usrrsussr
aufg~	rrzsprusp
aufnahme	trssrsrsv
aufnah~	trssrsrsv
aufnehmen	sstqssssu
aufneh~	sstqssssu
aufn~	trsqrrrsx
aufste~	ssssssssu
aufs~	srtrqustt
auftrag	tquurrurp
auftra~	tqtwrstro
auft~	tqtwrttro
aufzunehmen	ssssssssu
aufzun~	ssssssssu
aufz~	rstrsrruu
aug	sstrusqqv
aug 0	srtrtsqqv
augeno~	trsrsussr
auge~	srsssussr
auguri	srsusssss
auguriamo	rsssssssu
auguri~	rsssssssu
august	roslzxrst
august 0	prruururt
august~	sssssussr
augu~	onrnyzssu
aula	sutursssq
aula~	srutssssr
auras	usssssssr
aura~	usrrssssr
aurelie	srrtttssq
aus	owqzrsusn
aus dem	turxrqtro
aus der	qrrwttrrs
aus diesem	sssvssssr
aus grunden	rssusssst
aus https	surssssrs
ausbildung	rsrrsrssv
ausbildungspla	tsrtttssp
ausbil~	sqsutssrt
ausb~	sqsutssss
ause~	sssrssssu
ausfer~	ssssussss
ausfuhrung	ssssusssr
ausfuh~	sssttsrtq
ausf~	ssrsvsrtq
ausgeb~	sssussssr
ausgef~	srrrstssv
ausgeschrieben	qrrqtwrur
ausgesetzt	sssrsusss
ausgesprochen	rrswurrsp
ausges~	pqruvxqup
ausgewahlt	rsrqvstsu
ausgewahlt fur	ssssssssu
ausgew~	rsqrustrt
ausg~	nnnuwxrsv
aushilfe	sssvsrssr
aushilfe furs	sssvsrssr
aushil~	trsysqrsp
aush~	srrzsqsrp
auskunftei	ssssssssu
auslastung	srssssuss
auslastung 0	srssssuss
auslas~	srssssuss
ausl~	ssrurrtss
ausrichten	sssussssr
ausrichten dass	sssussssr
ausric~	sssussssr
ausr~	sssussssr
ausschlaggeben	sssusssss
ausschlaggeben war	sssusssss
ausschreibung	srsrrvtrs
ausschreibungs	rssusssss
aussch~	torwqtuuo
aussi	srssussss
aussprache	surssssss
ausspr~	surssssss
aussteller	rssssssus
ausste~	rrtrsssur
auss~	uppvruuuo
austau~	ssrrssvss
australia	ussrsstsr
aust~	ttrqqrvts
auswahl	rsuuqursp
auswahlgesprac	surtrrstr
auswahlkommiss	ssrsvrssr
auswahlkommiss hat	ssrsvrssr
auswahlverfahr	surtstssq
auswah~	ouswtyprm
ausweis	srrursssu
auswei~	srrtrsssv
ausw~	otrxsyprp
ausz~	urtsrsrss
authorised	ttsrtstsp
authorised and	tusrssssr
authority	rrsrsxrsr
authority and	srsrrvrss
author~	rtrptwsrs
auth~	rtrntwtru
autoba~	srsrssrsv
automated	vsrrsrtss
automatic	ssssssrsu
automatically	trxqrrrss
automatisch	prqvrtrrx
automatisch erzeugt	rsssssssu
automatische	tstssussp
automatische nachricht	tssssussq
automa~	zoutpqqru
automne	rsrusussr
automn~	rsrusussr
automotive	rssussssr
automo~	rsuusstsq
autor	stsrsruss
autore~	vsstspssr
autori~	srrtsussr
autour	ssstursss
autour du	ssstursss
auto~	zosxporrt
autre	qqrtrttru
autre candidat	ssssssssu
autre dossier	ssssssssu
autres	rrsusrrsv
autr~	pprwrtsrw
autumn term	sssrssssu
autu~	sqrtrtsts
aux	uttrsrssr
aux fonctions	ssurssssr
auxiliar	urrrttstq
auxiliar de	trrrttssq
auxili~	urrrutsvp
auxi~	urrrutsvp
av	srrwrsruq
av dig	srsusssst
avail	sssusssrs
availability	swpsrrurt
availability by	ssssqsssu
availability for	svqrrsusr
availability look	srsrssssu
available	qozmrrutw
available and	svssssssq
available at	tssussssr
available in	ssssusssr
availa~	pxtmppvuw
avais	sssusssss
avai~	pxsppouuw
aval~	ssrsrsssu
avancou	rstussssr
avanco~	rstussssr
avant	rqxnsxtrr
avant de	rsuqrusss
avant midi	srtsrsusr
avan~	qqwpswsqt
ave	vrrsrssrr
avec	0tqqqpqqv
avec attention	sssrssssu
avec la	xrrrsrsss
avec le	sqssssssu
avec les	srutsrssr
avec mme	sussssssr
avec mon	ussssssss
avec nos	ussrssssr
avec une	ussrsssss
avec vous	rsursussr
average	srrvsrsvq
averag~	srrvsrrvq
averci	ursrsrsst
aver~	uqstrqrvr
aveva	srswrsssr
aveva gia	sssvsssss
avev~	srswrsssr
avez	qpsxtsrss
avisa	surssssss
aviso	rvsrrtsst
avis~	tvqsqtrst
avoir	srrxsrssq
avoi~	sssxrrtsq
avons	rrrwrsusr
avons bien	rssusssss
avons le	srsrssssu
avon~	srsvrstsq
avre~	sssussssr
avril	srsrstssu
avril a	srssssssu
avri~	srsrstssu
avsl~	sssqsusst
avverso	sssussssr
avverso il	sssussssr
avvers~	sssussssr
avve~	urstssssr
avviso	ststrrrvq
avvi~	rttsrrsvq
awaited	sssrrvssr
awaite~	sssrrvssr
awaiting	tssrsvssq
awaiti~	tssrsvssp
awai~	trsqrysso
awak~	srrsssssu
award	srrsrrrtv
aware	ssrssussr
awareness	stpsssssu
awaren~	stpsssssu
awar~	rsnrssrtx
away	rttvqpqrx
away and	susrsrrst
awful	sssrssuss
awfu~	sssrssuss
awkward	rsurstssq
awkwar~	rsurstssq
awkw~	rsurstssq
axel~	sssussssr
azienda	usssssssr
aziend~	ussssrssr
azie~	ussssrssr
aziz	susssrsss
azubi	sursssssr
azub~	surssssss
azure	ssrsssusr
azure data	ssssssusr
azur~	ssrsssurt
b	wssptmrtv
baan	rssrssssw
baby	srstrrwsq
bachel~	srrrssssv
bach~	srsssrssv
back	usvvwppop
back and	srsuttssq
back at	susrsssss
back by	sswrrttso
back from	srsoruwst
back in	rtrusrtsq
back monday	usssssssq
back next	ussrsrsst
back of	srsssssur
back the	ssrsuvrsq
back to	usrowqtru
back with	rrtsurtsr
backend	uttqruutl
backend developer	stvsssssp
backend engineer	usqpsvsss
backen~	wttqrusul
backers	sssqssssu
backer~	srsqtsssu
background	quqwwqxsj
background check	ssssvsssq
backgr~	qtpwvqxsm
backhaus	ssusssssr
backha~	ssusssssr
back~	quoqvpwuq
bacon	srssrrssv
baco~	srssrrssv
bad	spstrsrsw
badge	usrtrssss
badger	sssussssr
badg~	trrvqrrrt
bag	sswsrrrtq
bag and	srwsssrsr
bagnini	rrsvssssr
bagnin~	rtrvrsssr
bagn~	rtrvrsssr
bahn	sussssssr
bahnho~	srsusssss
bahn~	rtrursrrt
bail	srssrsssu
bail~	sssrssssu
baja	rsrqswssr
bake	ssvursrsp
bakery	tsvqrrrst
bake~	trutrrsrt
balance	rrusrsrsu
balanc~	rrurrrssu
bala~	rrtsrrssu
bald~	srsussssr
bali~	ssssssssu
ballet	ssstusssq
ballin~	ussrsrsss
ball~	vrspvqsss
balo~	sssussssr
balt~	rtttssrtq
band	srrrvrsts
band 0	ssssvrusn
band~	rsrvursrq
banerjee	tusrrssss
banerj~	tusrrssss
bane~	tusrrssss
bank	qmviuwtyu
bank and	sssssutsq
bank of	sssssrrus
bank statement	ssusssssr
banking	qsssrsssv
bankin~	qsssrsssv
bankverbindung	ssssssssu
bankve~	ssssssssu
bank~	prsssrrtx
banque	ssutsrssr
banq~	srusrursr
baptiste	srsvssrss
baptis~	srswsrrss
bapt~	srswsrrss
bar	rqrxqqwtp
bar and	sssssruss
barc~	srsttrsru
bare~	surtssssr
barista	usrrrsrvr
barist~	usrtrrrvr
bari~	usrtrrrvr
barraclough	sussssssr
barrac~	sussssssr
barris~	sssusrstr
barr~	swrurrssp
barz~	srussssss
base	squm2twti
base 0	srsrytssm
based	prvlsquyu
based on	rssosrsvv
bases	usstssssr
base~	srukrpuzu
basic	srurustrp
basis	ssruwrssn
basi~	prsvwptrr
bastan~	ssssssuss
bat	ssssusssr
bat for	ssssusssr
batch	sssptsssv
batches	rssrssssu
batche~	rssrssssu
batc~	rrtptrsrx
baten	srstusssr
bate~	srttusssr
bath	surrsssss
batteries	rssqstssw
battery	ssurssssr
batter~	rrtrssrrv
batt~	rrtrssrrw
baue	srssssuss
bauen	sqsqsryss
bauen gerade	srsrssvss
baue~	rqrqsrzss
baulei~	sssusstsr
baul~	sssusstsr
baustelle	swrrrsssr
bauste~	swrrrsssr
baus~	twrrrsssq
bays~	srsssusss
baz	rrsurrrsv
baz for	sssusrssr
bcc	stsvsrtso
be	ntqxpzsqr
be a	rqqwrupwr
be able	qsuqutqst
be about	sursssssr
be accepted	sssrsssus
be advised	sssrsusss
be an	ssutssssq
be appointed	sssturssr
be asked	rwwqtpqrt
be asking	sssussssr
be at	sssttssuq
be available	rwrtrsqsq
be called	sttusrssq
be cancelled	susssrssr
be candid	sssrsusss
be charged	sssqssssu
be communicated	sssrsussr
be considered	prsssprsy
be contacted	utursssun
be deemed	ssvsssssq
be delighted	srssssssv
be discouraged	rssussssr
be done	ssvssrrss
be eligible	sssrussss
be entered	stsusqsss
be entertained	sssusrssq
be filled	susrssusq
be fined	rssrssssu
be frank	sssrsrtsu
be friday	ssrssusss
be getting	ssssssusr
be given	uqvrsrstq
be glad	ssssssrsu
be grateful	ssssssusr
be having	sssussssr
be heard	susrssssr
be held	rwsqrtrss
be huge	sssrssssu
be ideal	srssssssu
be in	yytmrsrro
be informed	qssusussq
be interviewing	rrstsussr
be invited	rqrsssstu
be joining	svrstrrsq
be kept	sssqsusss
be learned	srsussssr
be looking	trsrssusr
be lucky	ssssusrsr
be made	qtrwrursq
be me	svstssrsq
be months	sssssvrsr
be more	srsqstssu
be moving	rssxsrssr
be my	sssrssssu
be offering	ssssusssr
be on	suqssuwsn
be our	sqrsytrso
be over	srssssuss
be paid	srrrurust
be part	vsrqtrsss
be paused	srussssss
be placed	ssttssssq
be possible	sxsrssssq
be proceeding	sssussssr
be processed	rsssssssu
be produced	susssrsss
be progressing	sssussssr
be read	srttstssq
be released	usstsqsss
be removed	ssrnstssx
be returned	rsswsrssr
be reviewed	ussrssssr
be seen	stttsssup
be sent	rrsosqst0
be signed	sssssvssr
be straight	strursssr
be taking	sssttsssq
be the	sxsusqprr
be there	svsrsrrss
be thought	sssrssssu
be told	sqrsrussu
be too	ssssusssr
be used	rstrssrsu
be viewed	ssssrsssu
be waiting	ussrsrsss
be wondering	sssrsutsq
be written	sssqssssu
be your	ssssssusr
bea	stsrttusp
beabsichtigen	ssrsussss
beabsi~	srrswrssr
beab~	srrswrssr
beach	usssssssr
beachten	vrsqrssts
beachten sie	ursrrsstt
beacht~	wrsqrrrts
beac~	xqsqrrrsu
beamer	sursssssr
beamer und	surssssss
beam~	sursrsrss
beantr~	srsrstssu
beantworten	tqvrssrst
beantworten sie	rsussssss
beantw~	tpxrrrurr
bean~	snwprsvru
bear	vrspsysso
bear with	vrsqswsso
bearbeitet	rstssrssu
bearbeitung	trsssrssu
bearbe~	ururrqrsu
bearer	sssusrssr
bearing	sssqswssr
bearing with	sssqswssr
bearin~	sssqswrsr
bear~	urtrruqrt
beatriz	urrssrtst
beatri~	uqsssrtss
beat~	ursstrtrs
beaucoup	sssrsusss
beauco~	sssrsusss
beauty	ussrsrtsr
beau~	usrrustso
beca	rrrsussst
became	srrrssssw
became of	ssrrssssu
because	tqownvvrt
because i	tsstrttsp
because of	srqusxsrp
because we	sssossssw
because you	srrurquts
because your	ssstsrusr
becaus~	tqownvutt
beca~	tpnwnvuuu
becky	usrssssss
beck~	usrrsstsr
become	ssssrrrrw
become~	ssssssrsv
beco~	trrqqrssy
bed	sssqsrssv
bed in	sssrtsrsv
bedanken	tssusrssq
bedankt	usstsrtsr
bedankt voor	usstsrssr
bedank~	wrrurqsrr
bedarf	sssvsrssq
bedauern	rrssrssrx
bedaue~	qrsvrrrrw
beda~	xpryqnrru
bedenkzeit	srususssr
bedenk~	srususssr
bede~	sqwstsrsq
beds	sssssqsst
beekee~	sssrssssu
beek~	sssrssssu
been	qqmxq3qou
been a	sssrtrrrv
been allotted	stsvssssp
been approved	rssqrussu
been asked	sssssuuso
been brought	sssrsussr
been called	sssrsvrss
been chosen	sssqrusst
been closed	ssswspssr
been decided	sssussssr
been delivered	sssrssssu
been dispositioned	rssusssss
been entered	vssssrssq
been extended	rssrsvssq
been filled	rrszsrssp
been forwarded	xssssrssp
been generated	srsssrssv
been given	sursrssst
been going	sssrsrssu
been great	sssqssssu
been invited	svstssssp
been made	sssssrssu
been matched	sssstvtro
been moved	rturstrsq
been offered	ssssrtssu
been on	tssrsrusr
been paid	qssssssst
been placed	ssspszsso
been put	rtrpsyssr
been received	zrtprprst
been registered	ussrsssss
been rescheduled	sqtsssrsu
been reviewed	ptsurssss
been scheduled	rxsrstssp
been selected	quspuqsrv
been sent	sssusssss
been shortlisted	sstsustsp
been sick	srsrsrssv
been since	ssrrssssu
been submitted	rssqssssw
been successfully	vssrssssr
been taken	rssusssst
been tentatively	sssrursss
been told	qrstrsrsv
been turned	usssssssq
been up	sssussssr
been updated	stsrsvssq
been watching	sssrsrusr
beenden	rssssssus
beendet	sssvsrssr
beende~	rrswsrsuq
been~	rrswsrsuq
beer	sssusstsr
beer~	sqsststsu
bees	sssrsstsu
bees~	susssssss
befinden sich	sssssussr
befind~	srsrsvsss
befi~	srsrsvsst
before	pr0lm2upt
before 0	qsrsuptrv
before a	rsssrsssu
before and	sssussssr
before easter	sssutsssq
before friday	srussssss
before he	sssrssssv
before hr	ssssssrsu
before i	rrrrqxutq
before it	stsrsurtr
before its	sssrsussr
before my	sssssurss
before orientation	ssssrusss
before our	stqssrtss
before she	strrsvrsq
before sunday	sssrssssu
before that	vtsrssssq
before the	uuqntrrtv
before tuesday	srwsrrrss
before we	ru1orrwsk
before you	rttrrqrsx
before your	ssrsrrtsu
beforehand	sqsssrtsv
before~	sqsssrtsv
befo~	pp0ln2uou
befrag~	sssrssssu
befristet	rrsrurrwq
befristet bis	sssssssur
befris~	rrrsuqrwr
befr~	rrrruqrwt
began	rssrsrssv
began an	rssrssssu
bega~	rssrsrssv
begin	rotrxurqu
begin the	ssssustsq
begin with	srrsvsrsr
beginn	quqrsrssu
beginn 0	stsstsstq
beginn ist	strsqsssv
beginn ware	ssssrsssu
beginnen	strutrrrr
beginning	srstusssq
beginn~	ssruurrrs
begins	wsrssrrsq
begins reading	usssssssr
begi~	tqpqzrrqv
begonnen	rsstssssu
begonnen sich	rssrssssu
begonn~	rrstssssu
begrenzt	ssssssssu
begren~	ssssssssu
begrundung	sssrssssu
begrun~	sttqstsss
begun	qsupswssr
begun the	ssursssss
begun to	sssrsusss
begu~	qrvpsvsss
behalf	ssssrqstv
behalf of	ssssrqtrv
behalten	rssrrxssr
behalt~	rssrrxssq
behavi~	rsursrrrv
beha~	prwrptssv
behind	rusyrrrrp
behind her	sssussssr
behind the	svsurrrsq
behi~	rusxrrrrp
beho~	srsvsssss
behutet	ussrsrssr
behute~	ussrsrssr
behu~	ussrsrssr
bei	xwltrjxpx
bei 0	rrstssrsv
bei deinem	srsrsstru
bei den	rrsrtrrsx
bei der	wqpqqrvus
bei dir	rurtrsrsu
bei dr	srsussssr
bei ihnen	srrwqqqsw
bei mir	sqtrrttru
bei uns	wyputpvpm
beide	uttqrrtsr
beiden	srrvssrsr
beid~	urttrrsss
beigefugte	srvsssssr
beigef~	rrvtsrssr
beig~	rrvtsrssr
beijinhos	trrrrsssv
beijin~	tqrursrsu
beij~	sqrvrsrsu
beilage	srstsrrsu
beilag~	srstsrrsu
beil~	srsssrrsv
beim	ssqsqprrz
being	srqutzops
being considered	sstssvssp
being evaluated	ussrsssss
being sent	sssssusss
being upfront	ssssusssr
being withdrawn	ssrsrsssu
bein~	ruqtszoot
beispiel	ussrtrtsr
beispi~	ussrtrtsr
beis~	ussrtrtsr
bekann~	ssssrsust
beka~	ssssrsust
bekeken	vsssssrrr
bekeke~	vsssssrrr
beke~	utssssrrr
bekijk	tsssssrur
bekijken	vssqtsssr
bekijk~	wrsqtrssr
beki~	yrrptrruq
beklager	srsssvssr
beklag~	srsssvssr
bekl~	srsssvssr
bekommen	vsssrqsrs
bekommen und	utssssrsr
bekommst	srtssssur
bekommst du	srussssss
bekomm~	vrtrqqrtu
beko~	vrtrqqrtu
bel	rsrsrtuss
bel je	rrsrsutss
bel ons	srssssssu
belangstelling	susssssss
belang~	susssssss
bela~	sustrsrsr
believe	srrrrrvtt
believe you	ssssssusr
believ~	sqrprrwtv
beli~	sqrorrwvv
bell	stqrursst
bell marked	sussssssr
bella	ttstssssq
belle	ursrsssst
bellen	rvrssstsr
belletje	ursrsssss
bellet~	ussrssssr
bell~	xwrrqqusn
below	oxvkqn1pw
below and	stsstrusq
below are	sqssssssv
below for	sssqssssw
below to	surssssss
below with	srrsrsssv
belo~	owwkqn1pw
bem	srturrvsq
ben	xtrqrqurr
benann~	srssssssu
benc~	sruussssq
bend	srvsssssr
bene	rssqutsru
bene lunedi	ssrsrsssu
benedicte	stsrsussr
benedikt	srssrsssu
benedi~	stsrqtstt
beneficios	ssrsvssss
benefit	pssrsstsx
benefits	trrqxrrss
benefits and	ssssvsssq
benefi~	pqqnyqxrv
bene~	orqlwtysu
benh~	srssssssu
beni~	srstsrssu
benj~	ussrsssss
benotigen	rrussssst
benotigen wir	rrssssssu
benoti~	rqussstsu
beno~	rqutrrtst
bent	rstqvvrrq
bent aangenomen	ssssvssrr
bent~	rvssssssr
benutz~	ssurssstr
benu~	ssurssstr
benven~	srsrwsssr
benv~	srsrwsssr
beoord~	srvrrssss
beoo~	srvrrssss
bequeme	susssssss
bequeme schuhe	susssssss
bequem~	susssssss
bequ~	susrsssst
beraten	sssrssssu
berate~	srsrssssu
beratu~	sqsrssssw
bera~	tprrrrtsy
berech~	srsussssr
bereich	ussssrtsr
bereic~	utsssstsq
bereit	spqrrrqr2
bereits	rssxrsrsq
bereit~	rttwssssp
bere~	rrryrqqrw
bergamin	stssurssr
bergam~	stssurssr
berg~	rtrruqsst
bericht	rssutssss
berich~	qrswtrssr
beri~	qrrxtrssr
berk~	ssssssssu
berlin	surssrsss
bern	rsusssstq
bernard	sssstussr
bernar~	sssstussr
bero~	rssussssr
berth	rxsrrrrsr
bert~	rxssrrrsr
berucksichtige	qsswssssr
berucksichtigt	rrsusrssu
beruck~	orrzsqsst
berufliche	srstssssu
berufliche situation	srssssssu
berufl~	qqtvrstst
berufstrager	sssrssuss
berufs~	rrvsrrttr
berufungskommi	surtssssr
berufungsverfa	sssussssr
berufu~	rtrwurrso
beru~	mqw0sotuq
beschaftigungs	srssssssu
bescha~	srrwsrssr
bescheid	sutpruqru
besche~	ttvprtqrt
beschliessen	sssrsusss
beschlossen	stssrrrsv
beschl~	tsrrrvrss
besc~	trtuowqqt
besetzen	srttsstsq
besetzt	sssxrqssr
besetzung	rurqrwstq
besetzung der	rurrsvssr
besetzungsverf	qssssvssr
besetz~	osrxqxutl
bese~	osrxqxutl
besich~	sprrsstsw
besi~	torsrrusv
besk~	trssssssu
beslis~	sssrsvsss
besloten	rrsusssss
beslot~	rrsusssss
besluit	srsssusst
beslui~	srsssusst
besl~	rqrtrxrrt
beso	ssrtssssu
besoin	sssussssr
besonders	ssstsrusr
besond~	ssstsrusr
besos	rssqsrssw
beso~	rtrtrqtsu
besprechen	pstrvssss
besprechen wir	qrusussss
besprechung	surstssrr
bespre~	putrxssrq
besprochen	rstswrrsq
besproken	srustrssr
bespro~	rswrxrrrp
besp~	ouwp1qqrn
besser	qrttssssu
besser als	ssussssss
besseren	ssrsvsssr
besser~	ssrrvssss
bess~	qrttvrrrt
best	qtqwsospx
best and	ssssvsssr
best for	sssqssssu
best in	rrrurrrst
best number	sussssssr
best of	sstusrssq
best regards	rqqvqrqr0
best wishes	vssurqvso
best with	ssswssssp
bestanden	strsrusss
bestan~	rsssrusss
bestatige	ursrsssss
bestatige ich	usssssssr
bestatigen	wtrprrrrv
bestatigt	snrrrusry
bestatigung	svrsssssr
bestat~	0spkqsqq1
beste	qpwvtvqps
beste grusse	sputsvssr
beste mevrouw	rqssutsst
bestehendes	ssssussss
bestehendes arbeitsverhalt	ssssussss
besteht	stssssssq
besteh~	susstsrsp
bestellt	ssssssssu
bestellung	sssrrsssv
bestel~	srsrrrrsy
besten	vxtrrrrtn
besten dank	vttqtrssq
besten grussen	srstsussr
best~	ywrsovmmw
besuch~	rwsrrrrss
besu~	rwssrrrss
beta	qsssssssv
betalen	stssusssr
betale~	stssusssr
beta~	ststurssr
beth	srrsvsuso
betref~	ussssrssr
betreuen	sssssssur
betreu~	srrurrtur
betrieb	russrsttr
betriebsrat	sssqstrsv
betriebstechni	ssrssssur
betrie~	rsqpsssuu
betroffen	rrsrstrrw
betroffen sind	sssssssru
betrof~	rrsrstrrw
betr~	sootrstvv
better	qruvspovv
better and	sqvrsussq
better sleep	sssssssur
bett~	qrtvppou0
between	rupwpxtpr
between 0	utrqrrurt
between now	sssrsurst
betwee~	rupwpxtpr
betw~	rupwpxtpr
beur~	sqursssst
bevakning	srsssssvr
bevakn~	srsssssvr
beva~	rrstsssvr
bevestigen	trsrrsssu
bevest~	trsrrsssv
beve~	tssqrsssu
bevor	sswrrrstr
bevor wir	sswqrrtss
bevo~	rswqrtsup
bewahren	sssrssssu
bewahren wir	sssrssssu
bewahr~	sssrssssu
bewerbe	rsssssssu
bewerben	prturqq0q
bewerber	qqsxrqrrw
bewerber entschieden	ssspssssv
bewerberin	srsrsqssw
bewerberin lieber	sssrssssu
bewerberin mit	sssqssssu
bewerberinnen	rsttsussq
bewerberinnen und	rrsustssr
bewerbern	ststststq
bewerberportal	ussssrsss
bewerbung	0wsttrqom
bewerbung als	yutprrrrq
bewerbung befindet	rssrsusss
bewerbung bei	nrssstssx
bewerbung bleibt	sssrsusss
bewerbung die	rsssvsssr
bewerbung eingegangen	rsussssss
bewerbung fur	tussrrsss
bewerbung ist	utsrssssr
bewerbung liegt	rssrsusss
bewerbung um	vrsrsssss
bewerbung vom	ussssrsss
bewerbungen	0rrvrpqun
bewerbungen die	vssrssssq
bewerbungen ein	rssrsusss
bewerbungen fur	ussrsrsss
bewerbungen kann	ussssrsss
bewerbungsfoto	rrsssssvr
bewerbungsfris	ussrsssuq
bewerbungsfris 0	sssssssur
bewerbungsgesp	srssssssu
bewerbungsmapp	rssrsstus
bewerbungsproz	rsssssssu
bewerb~	zopunwmtw
bewe~	zoqunvntw
bewill~	ssssssssu
bewi~	ssssssssu
beworben	ussrsrsrt
beworb~	ussrsrsrt
bewo~	tusrsqsru
bex	ssutssssr
beyond	sstsssvsq
beyo~	sstsssusq
bezahl~	srsusrtsr
beza~	srsusrtsr
bezi~	wtsrssssq
bezwaar	sssrssssv
bezwaa~	sssrssssv
bezw~	sssrssssv
bianca	ssssussss
bian~	ssssussss
biblioteca	trstsussr
biblio~	tsrrrvrss
bibl~	tsrrrvrss
bicycle	sqssssssu
bicycl~	sqssssrtv
bicy~	sqssssrtv
bieden	rrrswsssr
bieden wij	rsssvsssr
bied~	rrrrxsssr
bien	ztputtrqm
bien arrive	usssssssr
bien de	srsssusss
bien entendu	rtsrsussr
bien recu	ursssssss
bien similaire	sssrssssv
bien vouloir	russssssr
bientot	trrrussss
biento~	trrrussss
bienve~	rrrswrsss
bien~	tqrrwtrrr
bieten	ssrrvrssr
bieten ihnen	strsvrrsr
biet~	strrvrsss
bifoga~	srsrussru
bifo~	srsrussru
big	soqvpsvrv
bigger	sssqsstsu
biggest	ssvsssrsr
bigges~	ssvsssrsr
bigg~	srussrsst
bij	qqrvsutrs
bij de	rtsurtrsq
bij die	sssrstssu
bij het	srsusssss
bij ons	utsrurrsr
bijgaa~	ssussrsss
bijg~	rrvtsrssr
bijlage	rrtrssrsu
bijlag~	rrtsssrsu
bijl~	rrtsssrsu
bike	strtrsrur
bikes	ssssssrur
bike~	ssssssrur
bilancio	srstrsssu
bilanc~	srstrsssu
bild~	ssussssss
bilingual	ssssssttq
biling~	ssstssttq
bili~	ssstssttq
bill	stspssrsw
bill~	rsrqsrrsx
bin	pwqorrxrw
bin bis	rssssrrsv
binding	sssrussss
binding for	ssssusssr
bindin~	sssrussss
bind~	sssrusrst
binnen	yrqrtpsrt
binnen zes	sssrssssv
binnengekomen	urssssssr
binnen~	usrurrssq
binn~	zrqtspsrr
bio	trrtsrrsu
bioinf~	sssrsusss
bioi~	sssrsusss
biologia	rsssssssu
biologia marinha	rsssssssu
biolog~	rrssrtssv
biol~	rrrrrtruu
birth	ssusssssr
birthday	sssrssrsv
birthday to	sssrssssu
birthd~	sssrssrsv
birt~	rttrurrrs
bis	rm2ht5mss
bis 0	rvsnsvrwp
bis auf	srstssssu
bis bald	surrrstrt
bis dahin	wqroqzrsr
bis dann	swrsssssq
bis dienstag	ssssrsssu
bis donnerstag	srussssss
bis einschliesslic	qsstsrssu
bis ende	utrqtwrrq
bis freitag	rqxsrtsrr
bis mittwoch	trussssss
bis monatsende	sssrusstr
bis montag	srtrsustq
bis morgen	srvstssrq
bis nach	rssssussr
bis ostern	ssrrursst
bis samstag	ssssrsssu
bis sonntag	srussssst
bis zum	rrxovupss
bis zur	ttrrrvsss
biscuit	srsrrsusu
biscuit and	sssrssssu
biscuits	ststtsssq
biscui~	rssrsruss
bises	srrtssssu
bise~	srrtssssu
bisher 0	srussssss
bisherigen	sssussssr
bisher~	strusstsr
bisschen	tssssussr
bissch~	tssssussr
biss~	tsrtsursr
bist	prqsuxtqs
bist bei	ssssrusss
bist dabei	ssrsvssss
bist du	srsrrsvrt
bist weiter	sssssvssr
bit	tvpvqvsqp
bit better	sussrsssr
bit of	ruststtso
bits	srssssssu
bitte	qw1junnq0
bitte 0	ssrsssssu
bitte an	sqrttsssu
bitte beachten	ursrsssts
bitte beantworten	rsussssss
bitte bis	rpvsursss
bitte bringen	srrsssssu
bitte die	sruusrssr
bitte etwas	srusssssr
bitte geben	ssssrsssu
bitte ich	vssrssssq
bitte keine	rturrrsst
bitte kommen	sqssssssv
bitte loschen	rsssssssu
bitte melden	surssssrs
bitte nehmen	rsssssssu
bitte nicht	ssussrrss
bitte noch	wrrrsussp
bitte reichen	rrrtsrstu
bitte rufen	rsssustsr
bitte senden	usrrqsssv
bitte um	stssssstq
bitten	tv0qrsqrl
bitten alle	ssvsssssr
bitten sie	ssturrrst
bitten um	strsusssq
bitten wir	sqwsrrrsr
bittet	vsstrsrsr
bitt~	qw3juqnpy
bjor~	ssssssssu
bjuder	sssussssr
bjud~	stsusrssr
black	suqrusrsr
blackb~	ssspssssw
blac~	surpurrsu
blank	vssrtsrtq
blan~	xtrstrrto
blec~	ssusssssr
bleep	trusssssr
bleep test	trusssssr
blee~	trutsrtsq
bleiben	qqsusysrp
bleiben gleich	sussssssr
bleiben sie	srsurussr
bleibe~	qqsusysrp
bleibt	qurtqwrrs
bleibt es	ssssssssu
bleibt gleich	sussssssr
blei~	ovqwr1qqo
bless	sqtsrrrsv
blessed	sssussssr
blessed us	sssussssr
blesse~	sssussssr
blessi~	susrstsss
bles~	srttqsqsv
blick	tssrssusr
blick auf	sssrssvsr
blic~	tssrssusr
blijven	sssussssr
blijve~	sssussssr
blij~	rrsustssr
blind	trxtrrssp
blin~	srxsrsrtq
blir	srsvssssr
block and	srssssssu
blocke~	strssrssu
bloc~	tvrrrqrrv
blog	usssssrsr
bloke	swsssspss
blok~	swsssspss
bloo~	sssrssssu
blue	sqrputtur
bluefin	ursssrssr
bluefi~	ursssrssr
blue~	ursurrrtr
blum	stsrusssr
blurb	ssusssssr
blurb below	ssusssssr
blur~	ssusssssr
blus~	usssssssr
bmc	usssssssr
bo	srsrsrrsv
boa	rqssustru
boa colheita	srssssssu
boa tarde	rrssustrs
board	qwovttstp
board and	rrsrssuru
board approved	ssswsqssr
board consists	sussssssr
board did	ssstrussr
board has	sssusnssv
board is	ssssrussr
board of	svsrsttsp
boarding	ssrsussss
boardi~	ssrsussss
boar~	qwmuvsstq
boas	tvssssssq
boat	ussrssssr
body	srsqurrsu
boei~	rssrsstzn
bogdan	vsrsssssr
bogd~	vsrsssssr
boiler	sqsrttssu
boiler man	sqsstsssu
boil~	spsrttrrx
bolsa	trrrtwssq
bolsa de	trsrswssr
bols~	uqrqtyssq
bom	ttrwrrsrq
bom dia	strwrrsrq
bon	qtrwxqrso
bon courage	rrtvssssq
bon pour	srssussss
bonjour	ptutpswpt
bonjour hugo	sssssussr
bonjour karim	surrstrsr
bonjour madame	rtrrssvss
bonjour monsieur	rvsrssssq
bonjour votre	rsrqrrusv
bonjou~	ptutpswpt
bonj~	ptutpswpt
bonne	utrssrsss
bonne reception	ussrsssss
bonn~	vstqrsrst
bono	sssrssuss
bonsoir	srsstvssr
bonsoi~	srsstvssr
bons~	srsstvssr
bonus	rpql1p0rq
bonus 0	ssrswssrq
bonu~	rpql0p0rt
book	qxwoorrrw
book your	rssrsrsrw
bookbi~	srssrssus
booked	rtvqqrrrv
booked for	squrssssu
booked in	ssrsrsssu
booked through	surssssss
booking	sqrsssrsw
booking page	srrsssrsv
bookings	ussssstrr
bookin~	tqsrrrsrx
bookke~	stttssrtp
books	rrtrrswtq
bookse~	vssrusssq
book~	uqynoosuw
boos~	sssrrssrw
bootcamp	srssssssu
bootca~	srssssssu
boots	rxqrrursr
boot~	rwqrrtqsu
border	rsstsussr
bord~	rrrtuurrt
bored	srtrssrsu
bore~	rsttsrrur
bosch	susrsstsr
bosc~	susrsstsr
bose	sssssqssw
boss	vtrsrrvso
boston	sssssssus
bost~	sssrrssus
bot	usrqsrssu
bota~	srusrssss
both	upyuoprqv
both copies	sssspsssw
both of	ssvsstrsq
both on	sqrsssssu
both times	sussssssr
bottom	srtqurrsu
bott~	sssrurqru
boulde~	sssqtssst
boul~	qtrussrst
bounty	sssrssssu
boun~	sssrsrrsx
bourse	sssrssssu
bout~	rtsrrsrsv
bovenaan	sssssusss
bovenaan ons	sssssusss
bovena~	sssssusss
box	wrrsrrqtu
boy	ssspssssw
boyfriends	ssrssussr
boyfri~	ssrttussq
boyf~	ssrttussq
brackenridge	rsstsussr
bracke~	rssssusuq
brac~	rssssttuo
bradford	srrsssssu
bradfo~	srrsssssu
brad~	sqrsssssv
brag~	ssssussss
brains~	sssssssur
brai~	srurrssur
bram	srruusssr
branch	qttwssrun
branch of	rtsussssr
brand	rquurrtsr
brandes	vsssssrsr
brande~	xrrrrrssr
brandi	sussssssq
brando~	sssststsq
brands~	rtsusrssr
brandt	tqstutssr
brandv~	sssussssr
bran~	qrryrtwro
bras~	sssrsrstu
brauche	rrsrutrst
brauchen	rqrvrsurr
brauchen wir	rrrsssust
brauchst	ssursrtsr
brauchst du	ssussrtsr
brauch~	rorvtuwro
brauerei	rssrsuttr
brauer~	rssrsuttr
braumeister	rssssusss
braume~	rssssusss
brau~	pnrusxxro
bread	srtsssuss
break	rvstrsqtr
break 0	sussssssr
breakdown	ssttssssq
breakd~	ssttssssq
breakfast	ttssqrqtt
breakf~	ttstqrqtt
breaks	rsvtrssss
brea~	ouwxprosu
breda	ssssssuss
bred~	ssssssuss
bremen	sssqtsust
brem~	strpttvsr
brenda	srssrsssu
brenne~	sssvsrssr
bren~	sqsvrqssv
brewing	stsrtussq
brewin~	stsrtussq
brew~	sssqtusss
brezeln	sursssssr
brezel~	sursssssr
brez~	sursssssr
brgds	rrtvstrsr
brgds crewing	srtustrsr
brgd~	rrtvstrsr
bria~	rrutsssss
bric~	ststsstsq
bridge	tvsrsrssr
bridges	srssrsstu
brid~	sustqrrss
brief	uv2optrrk
briefing	rtvrurtso
briefing 0	strsvsrsq
briefi~	rsvruqtsr
brieven	srsusssss
brieve~	trsursssr
brie~	vv3orqsrk
bright	ttrqrsssu
brightwater	sssttstsq
bright~	uutrususj
brig~	vwupurusj
brille	srssssssu
bring	o2zluloqx
bring 0	srsstssur
bring a	sqrurrrsx
bring cards	srrsssssu
bring gern	sussssssq
bring in	ssuvsssso
bring it	sussssssr
bring passport	srssssusr
bring the	srurqrssv
bring you	swrrsrrss
bring your	qyvstqoqs
bringe	rssrssssu
bringe ich	sssrssssu
bringen	rrsrsrrtx
bringen sie	rrsrrrrtx
bringe~	rrsrsrrtx
brings	sstsrrsru
bringt	sqstsssst
brin~	mz0kuknwx
bristol	tsrsssrut
bristo~	ssrtrrrus
bris~	usrtrrrur
britis~	rsrrrrsrx
brit~	rrrrrrsry
bro	rsrvsssrs
broadcaster	ssstssrur
broadw~	rrrrrrrry
broa~	srrrrrpsz
brochure	srssrsssv
brochu~	srssrsssv
broc~	stssrrssu
broken	rttrrurss
broker	rusrsssss
brok~	qwtpruqsu
bron~	srsrussss
broodj~	svsrssssr
broo~	rusrssstq
bros	tsstssssq
brother	vtsustssn
brothers	ssssssttq
brothe~	vsrtrsstn
brot~	vtssrssto
brought	rurusussp
brought forward	susrsussq
brough~	rurusussp
brou~	rvrvstsso
brow~	tstpssssu
bruder	tssrsussr
brud~	tssrsussr
brunn	rsusssssr
brunner	ussrsrsss
brunne~	ussrsrsss
brun~	vutqrrrrr
brute	ssssussss
bruto	srrswsssr
bruto 0	ssssussss
brutos	srssusssr
brutto	sqrrzrsrq
brutto 0	srssussss
brut~	sprr3rsrp
bryg~	urrurrssr
buche	rrusssusr
buchen	rsssssssu
bucher~	sssurssss
buchha~	rrutsrsss
buch~	pqvurqsrw
bud	sssusqsss
budget	pouvswtrr
budget 0	srvsssstq
budget is	ssswsprss
budgetfreigabe	sssrsusss
budgets	ssrtsssur
budget~	rsrqtvrur
budg~	oltttytts
buen	ssrrrusst
buenas	turrrsrst
buenas tardes	rrsrstssv
buenos	rsturtrsq
buenos dias	rsturtrsq
buen~	sxrsqtrrr
buffet	srssssssu
buff~	srssssssu
bugs	ssussssss
buhne	ssssusstr
buhne gage	ssssusssr
buhn~	srsqusrtt
build	rqtrrswts
build a	srutssrtq
builder	srsssssus
builde~	sssssssus
building	qvqqqrwts
building 0	sussssrsr
building a	sssssrrsu
buildi~	quqrqrwut
builds	ssssssusr
built	ssspssusu
built a	sssqssssu
buil~	pqrnnq2wu
buit~	srsrstssu
bullet~	rssusrsss
bundesamt	sssqsusss
bundes~	trtrttrtp
bund~	trurstrtq
bunk~	srrrussst
buonasera	trrqrtsrw
buonas~	trrqrtsrw
buongiorno	rustrsurp
buongi~	rustrsurp
buon~	strrrutqs
bureau	rsuutrrtp
bureau of	sssssssur
bureau~	ssussssss
bure~	rswusrrto
buri~	trsvsrrsr
burk~	rsusssssr
burnt	sssqsstsu
buro	qzqrurrun
burr~	utsrsrsss
burst	sursssssr
burs~	surtsrrtq
bus	rwrpsrsru
bus depot	srsrssssu
bus operator	tttsssssp
buscamos te	ussrsssss
busc~	srturrsss
business	ruqqtstrv
business and	sssrssssu
business decision	sssrsussr
business partner	sussssssr
businesses	sssrssssu
busine~	svqmusurv
busi~	svqlusurv
busqueda	rrsqsrusu
busque~	rrsqsrusu
busq~	rrsqsrusu
bussen	stsrrsssu
bussi	rrrurrvss
buss~	rsrtrrvru
but	rrqxrptoz
but a	sssrssssu
but decided	sssqssssu
but did	ststssssq
but do	srtrtqrsv
but has	sssrsusss
but have	qssssrssv
but he	ssssrussr
but here	sssrssuss
but i	tpqvupsrv
but it	rrsrrsssv
but last	ssrssussr
but my	sssrsrssu
but not	srussrsst
but our	sussssssr
but please	srrrrtssv
but she	sssrsvssq
but thanks	rssrssssv
but that	sssrssuss
but the	srsrrstrw
but there	srsrstssu
but they	sssussrss
but we	qqturttts
but you	utrvsqsrr
butter~	srusssssr
button	rsssssssu
butt~	qtusssrst
buur~	rssvssssr
buy	rtsosqssw
buy a	sssssrssu
buyer	squqpvrtt
buye~	squqpvrtu
buzz	sursssssr
by	tq2i0mous
by 0	ptzmtrpws
by a	rsrrrryrs
by all	susrtrssr
by appointment	sssussssr
by clicking	rssssurss
by close	ssssusssr
by easter	tsrrsusts
by email	tvssssrun
by end	tssutrssq
by for	stsussssq
by friday	rrrqorss2
by gift	ssssssssu
by hand	vrssrsssr
by mail	ssqsssssv
by mistake	sssrssssu
by monday	sqysssruo
by next	ussrssssr
by noon	sssrtsutp
by one	ssssrrrsw
by order	sssussssq
by our	vssrsstsp
by people	srsussrst
by phone	svrtsrqss
by post	sssurrsst
by reason	sssrsussr
by replying	srsusstsq
by saturday	rrssssssv
by sending	sssrssrus
by september	sssvrsssr
by several	srtssstsq
by sunday	srtswsssp
by telephone	rtsrssutr
by the	uoxqsvqrr
by three	vrsrssssr
by tomorrow	srussssss
by tuesday	sstquurtp
by two	tssussssr
by video	rsrtrsrut
by wed	stvsrsrsr
by wednesday	srvsurrsp
by weds	stvsssssq
by with	urtrsssss
by your	sttrqtssu
by zoom	sussssrtr
bypass	sussssssr
bypa~	sussssssr
byzant~	sssssrsrv
byza~	sssssrsrv
c	rsqtznspu
c est	qtrsysqqr
c etait	ssstssssu
c to	rrstssssu
ca	uqvumzqpq
ca d	trurssssr
ca m	rustssrsr
ca na	svrsssssr
ca not	qoozq2pqt
ca nous	srutsssss
cab	srssustsr
cabe~	rtsussssr
cabin	susttrrsr
cabi~	strttqtsq
cada	vpwsrrssq
cadu~	rqsstsssv
cafe	sxrsrrtsp
caffe	ssssusssr
caff~	ssssusssr
cai	srsusssss
cair~	ssssvrrsr
caixa	urstssssq
caix~	urstssssq
cake	trursrrst
cakes	ststssssq
cake~	ststssssq
cal	swrssssrs
calculator	rryrssrss
calculators	ssusssssr
calcul~	qqzprurrs
calc~	qqzqrurrs
calendar	qttvqqvqs
calendar for	ssusssssr
calendar invite	spssssssw
calendar link	srrsssssu
calendars	srssssssv
calendly	sursssrss
calendly com	sussssssr
calend~	qwurpquqv
cale~	pwuspququ
calibration	sssrsussr
calibr~	sssrsussr
califo~	ssssssrus
cali~	srusrtrur
call	t1nmxouqs
call and	srsurssst
call committee	ussssrssr
call everyone	sursssssr
call for	sstrssrus
call from	tqsrusrss
call me	rqrswstss
call on	rvsrsrusr
call or	ssssssusr
call this	ssssrsrsv
call to	srsursssu
call us	srssssssv
call with	swrsssssr
call you	srqsrrusv
callbacks	sssussssq
callba~	susussssp
called	vtrtqurqr
called for	sutssrssq
called from	sssussssr
called in	ursssussq
callin~	tsrqsttss
calls	ssstrrutr
callum	srstustsq
call~	uypvpsspq
calma	rsruusssr
calm~	tsstusssq
camara	strssussr
camara municipal	srsssusss
cama~	surtrtssr
cambiare	rssqssust
cambia~	qrrtrrvru
camb~	qttsrqvss
came	wonxpm0ts
came across	srsrssxsp
came back	rrswrrstr
came in	wrrrsssuo
came through	wrsrsrtsq
came up	rtrussusq
camera	twsqrrsrr
camera in	svrsssssr
camera optional	svrsssssr
came~	twuprrrts
camille	swrrsstsr
camill~	swrssrssq
camino	srssssssu
cami~	ryrrrssrr
camp	srstvstsq
campaign	rurwsrrsr
campaigns	sssrsssus
campai~	strurrrur
camping	sssssruss
camping in	sssssruss
campin~	ssssrrvsr
campo	ussssssss
camps	sssustssq
campus	rsvrswssn
camp~	strurusto
can	suqn2osou
can apply	qrsusssts
can be	puqrrssry
can bring	sssussssq
can choose	srssssssu
can come	stsrrsrsv
can do	sqrsxstsp
can expect	vsrrssssr
can find	qssstsrtu
can get	surqwrtsq
can i	ursqrrwss
can issue	ssssrsssu
can keep	ssurvrssq
can make	rtussrrur
can not	qqsxpwqru
can now	ssssrsssu
can offer	ssrssrssv
can only	sstustssp
can pay	sssussssr
can practise	spxsssssq
can reapply	usrvsrsrr
can remain	sssssussr
can request	rsssssssu
can say	surstxqsn
can see	rztsqrsso
can sell	sssrssssu
can send	ussssstsr
can start	rssuqrtst
can still	sssqssruu
can take	ysrpssssq
can tell	utrrrttsp
can try	ststssssq
can u	swsrsrssr
can use	susrssstr
can we	rvrrrprsw
can you	qzrn0orqs
canadian	sssrssssu
cana~	rsrrtruss
cancel	rxsrrprsu
cancelar	ssstsrsvr
cancelled	rurvvtrsm
cancelled as	sssvsrssr
cancelled cheque	ssssusssr
cancel~	ovrvtrqts
canc~	oxrvsnrtu
candid	sssqstsst
candidacy	qusvssssq
candidat	qusssrrst
candidata	qrvtstsss
candidate	lts0usrpt
candidate account	rsssssssu
candidate experience	sursssssr
candidate for	sqsttsssu
candidate has	sssqwsssq
candidate home	tsstusssp
candidate in	sssussrsr
candidate profile	qssusssst
candidate whose	sssusrsss
candidate your	rustsrusp
candidates	mvzwmvnvp
candidates and	susvsrssp
candidates are	tssqsustr
candidates bcc	sussssssr
candidates for	sswtsssso
candidates from	srsrssssu
candidates than	sssrsussr
candidates that	sstqsssst
candidates to	sssrsussr
candidates we	sssrssssu
candidates who	tvtxssssj
candidates whose	sssusssss
candidates will	rssvsqsss
candidato	strxspssq
candidato a	ssswsrssr
candidatos	sssrsrssu
candidatura	woturrrru
candidatura 0	sssussssr
candidatura a	ssursssss
candidatura ao	rrssssssu
candidatura para	rrsvsrsss
candidatura per	usssssssr
candidaturas	vrsrsrssu
candidature	uusvusqrn
candidature for	rssussssr
candidature pour	usssssssr
candidature reste	rssrsvssr
candidatures	tqrsstsst
candid~	xrrwnwnpt
candour	tsstssssq
candou~	tsstssssq
cand~	xrrwnwnpt
cani~	sussssssr
canon	susssssss
cano~	sussssrss
cantieri	srstssusr
cantin~	rrsrssssv
canton~	stsrsussr
cant~	rsrqrturv
canvas~	ssssstssq
canv~	ssusstssp
cap	srtrssuss
capaci~	srursrsst
capa~	sruqsrssu
capgem~	ssssssvqs
capg~	ssssssvqs
capital	surrrvtsp
capita~	purprurrx
capi~	qtrqrurrw
capo	srsussssr
capo~	rstssussr
captain	sursstrtr
captai~	sursstrtr
captio~	srusssssr
car	rtrqvqttt
car and	sssrvrtsr
cara	rtwqusrrq
caract~	rssrssssu
cara~	rrrssrtsu
card	uqrkrptwz
card and	srssvsrss
card in	srsrssrsv
card on	rssssssvq
cards	srrrrsrsx
card~	trrqsrrtx
care	sqtxqrttr
care about	ssussssss
care and	rsssssusr
care assistant	sssusssrs
care what	srsrssssv
career	uqrssrsrv
career at	ussrsssss
career center	tsssssssq
career fair	ssssssrru
careers	sqswrtpst
careers at	trssssssu
careers office	trvrssssq
careers site	rsssssssu
career~	tpswqsqut
careful	rrrtrrrrw
carefu~	rrrurrrrx
care~	vlpuqqrvy
cargo	rrrutstsq
cargo tecnico	rssutsssr
carg~	rsrusrtss
caribbean	sssssrsus
caribb~	sssssrsus
cari~	ttrtstrtp
carl	sssssssru
carla	rurrursst
carlisle	srsrssssu
carlis~	srsrssssu
carl~	rurqurrsu
carm~	rurqrqtrv
caro	rsrwrrrrv
caro saluto	russssssr
caro~	ttssrstsq
carpen~	rurutrrsq
carp~	rurutrrsq
carry	utrwsrrro
carr~	srsxsrrtq
carta	tsqstrtrt
cartao	ssrsssssu
cartao de	ssrsssssu
carteira	sussssssr
carteira de	sussssssr
cartei~	sussssssr
cartelle	srvsssssr
cartelle di	srvsssssr
cartel~	srvsssssr
cartie~	sssussssr
cartog~	strqstsss
cart~	susqtrrqw
cas	utrssrsss
casa	srtqvrrst
casa de	sssrssssu
cascad~	ssssusssr
casc~	ssssusssr
case	ssxtptpss
case study	svstssssp
cases	ssstssrur
case~	tsstsrruq
cash	srsqrrrtw
cash is	sssussssr
casi~	ussrsssss
caso	vrvrrrssr
cass~	rssusrsss
castellane	sssurrsss
castel~	rtuvtsrsn
casting	vrsrsrsss
castin~	vrsssrsss
castlemoor	sssssssru
castle~	ssssrusrs
cast~	ssswstqrp
casual	srrssruuq
casu~	usrtrqvto
cat	rtspssrsw
catalo~	sssrssssu
cata~	sssrstssu
catch	rwssqrrsu
catc~	rwrqqqqtw
categoria	srurtrsst
categoria tecnico	srurtssss
category	rssvrrsss
catego~	sqtttqssu
cate~	uqtrtqrsu
cathal	srssssrsu
cause	rqrsrsssw
caus~	ruqnstsrx
ccnl	ssssussss
cd	ssspssssx
cdi	rrssurrst
cdi a	sssrssssu
cdl	sssssssvr
cdl a	srsssssvr
ce	utrxqqrrq
ce matin	ussssssss
ce que	sursrsssr
ceci	tsqsrrssw
ceci est	tsqrrsssw
ceiling	ssssvsssr
ceilin~	ssssvsssr
ceil~	ssssvsssr
celebr~	rqrstqrry
cele~	sqrutqrrx
cell	squrssrtt
cellar	srsvurrsp
cellar hand	srrwurrsq
celle	sssusrsss
cello	sssqssssv
cellul~	sssussssr
cell~	rqswtqrst
celu~	surssssss
center	srxpssrsu
central	stsssrrut
central bank	sssssrrus
centrale	sssssvssr
centra~	rssrruqtt
centre	qruwunrts
centri~	srusssssr
centro de	surssssss
cents	srssssssu
cent~	nrzurpovv
ceo	r1rsrsqtn
cercando	ssssssusr
cercando un	ssssssusr
cercan~	ssssssusr
cerco	sssrsstsu
cerc~	rsrrssxsr
cere~	srssssssu
cerramos	srsssusss
cerram~	srsssusss
cerr~	srstsvssr
certain	ussqstrss
certai~	ussosursu
certificado de	ssssrsssu
certificate	strstrrrv
certificate and	utrsssrrs
certificate of	ssssvsssq
certificates	rvrttutsn
certification	srssssssu
certif~	qxruqsrpu
certs	sussssssr
cert~	szqoqvqpv
cest	sussssssr
cet	surssstsq
cet or	sursssssr
cette	rvrwrrrsr
cette annee	rssusssss
cette semaine	twsrssrsq
cett~	rvrwrrrsr
cfo	susrsuvsn
chad	srssssusr
chain	srtrrstsu
chair	rxrtsrxsk
chair the	srsrssuss
chai~	twqsroxrq
chalet	ssrsrutsr
chaleu~	srutsssss
challenge	rrvssssss
challe~	rqyqrrsru
chal~	qpzqqturt
chama	tqurusssr
chamamos	vrtrrtssq
chamam~	vrtrrtssq
chambers	susurrstp
chambe~	tustrrstp
chamo	sssrsvsss
cham~	xqurrusso
chance	rrrxrrtrs
chance to	rssvsrrst
chances	usssssssr
chance~	usssssrtr
chandra	qssusstss
chandr~	qssusstss
change	rvsupuprt
change from	sussssssq
change it	srstrsssu
change of	tssrsussp
change the	srsrsrssv
change to	ststsrssq
change your	trusssssr
changed	puttsssrs
changement	ssrsssusr
changes	vusmrrrsv
change~	rusqqvtpu
channel	trvrssrsr
channe~	trurssrss
chantier	surtssssr
chanti~	surtssssr
chan~	rttwnqtqw
chapte~	rrsrrrrry
chap~	sssqrsqry
chara	rusttrssq
charac~	srsrtrrsu
charge	rrtruqusr
charge de	ssusssssr
charge nurse	srstssusr
charged	srspssssx
chargee de	ssusssssr
charger	sssussssr
charges	sssqsusur
charges are	sssssssur
charge~	sqtostruw
charity	urtqtsssr
charit~	urtptssss
charla	ttrrrsuss
charlie	sssssusss
charli~	sssssusss
charlotte	susrsssss
charlo~	susrsssss
chart	srwsssssq
charters	ursurrssr
charters and	sssursssr
charte~	ussvrrrrq
char~	vtxgsqutv
chase	usssssssr
chasse	srssssuss
chas~	usrrstusp
chat	rzvoqpzrn
chat about	rttqssvsq
chat on	ssstsstsq
chatea~	srsusssss
chats	surtrsssr
chatted	srsrssssv
chatted with	srssssssu
chatte~	srsrssssv
chat~	rsrusrsrt
chauff~	rssssssvr
chaussures	swrsrsssq
chaussures de	sussssssr
chauss~	sxrsrsssq
chau~	qzqrrrsvp
che	twpxqvtqm
che all	rsssssssu
che ci	sssusssss
che in	ussrsssss
che la	tsrurrrss
che le	rssusssss
cheaper and	sssussssr
check	tryhyossu
check and	ssssusssr
check back	rrssrsxsq
check before	ssrsrsrrv
check for	ssssssrsu
check is	srvsssssq
check out	srsqrsrsw
check spam	ssrsusssr
check up	srssssssu
check your	sswrtssso
checked	uruqruquq
checked your	srvsssrsr
checker	sussrssss
checke~	utvpqtqtq
checking	rsssuvssp
checking in	rsssswssq
checking you	ssssusssr
checki~	qqrttusxo
checkl~	ssssrrssu
checks	trrqytrsq
checks are	ssssvrssr
chec~	tmzg0rqxt
cheers	vtrvtqrrq
cheers for	wrrwrrrso
cheese	rssrrsrsv
chee~	vsrtsqqru
chef	uwowqwyqh
chef d	surssssss
chef de	strurutsp
chef on	sssssussr
chef schaut	yssqsrssq
chef~	trsssrusq
chegou	xrsssrssq
cheg~	wrrssrrss
chemical	srsqssruu
chemicals	susssrsss
chemic~	ttsqsqrut
chemie~	rusrstssr
chemistry	rrurstrvp
chemistry at	sssrsusss
chemis~	srurstrvo
chem~	sutnrsswq
cheque	ssrstsssu
cheq~	ssrstsssu
cher	rssusssss
cherche	rsrssrvss
cherche une	rsssssuss
cherch~	rsrsrrwss
chere	ttrsusrsq
cher~	usqrtrvto
chez	susrrrsru
chf	srssusurr
chf 0	srssusurr
chiacchiere	svssssssr
chiacc~	twrrrsssq
chiama	sustssrrr
chiamaka	ssrsrrssv
chiamarla	srstssusr
chiama~	rsqssrusu
chiara	trsqrtrrw
chia~	svopsrsqz
chic~	srstssrus
chidi	ssststssq
chid~	sssvstssp
chief	pusvtttsm
chief constable	rsstusssr
chief of	srursrrtr
chie~	pwtvtsusj
child	trssrrrsu
children	srstrtstq
childr~	srstrtstq
chil~	srswqrrur
chin	ussusrrsq
chin up	sssussssr
chis~	sttursssq
chiu~	survrssso
chloe	rurrrstss
chlo~	rurrrstss
cho	susssrtsr
chocol~	srurtsssr
choc~	srurtsssr
choice	qttrpuqrw
choice 0	ssursssss
choice and	survsrrsr
choice for	sssrssssu
choice has	sssusrssr
choir	sssussssr
choisi~	surssssss
choix	rsvrrussq
choi~	qvutpvpqt
choose	stsnrttrv
choose a	stqrssqsw
choose another	srsssussr
choose my	ssusrssss
choose the	ssssrrusr
choose who	srutsrsss
choosing	utrrsttsr
choosi~	utrrsttsr
choo~	uurlruuqu
chose	rqsurqusv
chosen	qrrttxprs
chosen as	sssqrusst
chosen for	srssssssu
chosen to	rssvsursp
chos~	qorvturrv
chris	ssssrrrsw
christmas	rqrutuusp
christmas and	sssssutsq
christ~	spquvtusq
chri~	qpqytrtst
chrome	srvsssssr
chro~	sqvrsstsr
church	stsursrsq
churn	sssrssssu
chur~	stssrrrur
ci	rsrvtvpqt
ci sei	sqtrrsssv
ciao	uusyurron
ciao luca	susssssss
ciao matteo	sssvsrssr
cid	ussssssrs
cidadao	ssrsssssu
cidada~	ssrsssssu
cida~	ssrsssssu
cie	rwrtssrsq
cijfer~	rrtssusss
cijf~	rrtssusss
cinco	vutptrtsp
cinco dias	truqurrsr
cinc~	vtsptrvro
cinema	ssssssssu
cine~	ssssssssu
cinque	sssrssssu
cinq~	rssssrssu
circa	rtvrssssr
circa 0	srvssssss
circle	sssrsutsq
circulate	ussrsssts
circulation	srssrsssu
circul~	trrrrtrtu
circumstances	sssqtssus
circum~	sssqtssus
circ~	sstlsuswr
ciss~	ussrsrssr
cita	rsrrrrssx
cita para	srssssssu
citize~	strsssusr
citi~	rtrsssusq
city	rsrnrwrwu
city of	rtssswrto
city state	sssqssssv
civic	tqstsssst
civic centre	sqssssssu
civil	rruusrrwp
civil service	rstussstp
civita~	sussssssr
civi~	rruusqqxr
claasen	utsrssssr
claase~	utsrssssr
claa~	utsrssssr
claim	sqvprrqvv
claim and	ssursssss
claims	utsqrsusq
claims handler	utsrssssr
clai~	truprpruw
clam~	ssssrsssv
clara	svrsssrsr
clar~	stsrtsqrs
clase	sqstrsssu
class	qxsmqsttu
class 0	svrsrstsr
class of	rstqtrtts
classement	sssusssss
classe~	sssusssss
classificacao	srstsussr
classificado	rssussssr
classi~	rrtustrrs
clas~	puspsutsu
clause	srsrwsssr
clause 0	sssswsssp
clau~	strrvsrsr
clean	rvsrsqtrr
cleane~	sssussssr
clear	srrwrrrrs
clear you	sssusrssr
clearance	sstrvuwsl
cleara~	sstruuwsk
clearest	sssussssr
cleare~	ststtrssq
clea~	otqyxqupq
clement	ussrsssss
clementine	susssssss
clemen~	ttrurrssr
clem~	ttrurrssr
clerical	sssrsssur
clerical officer	sssrsssur
cleric~	sssrsssur
clerk	suutussuj
clerk to	susrsstsr
cler~	ruuturrwk
click	sssiurrt0
click here	sttkssssz
click on	sssrssstu
click to	sssssssru
clicked	rsssssssu
clicke~	rsssssssu
clicking	rssssurst
clicking here	sssssussq
clicking the	rsssssssu
clicki~	rssssurst
clic~	qssittru1
client	pqusnw1pp
client and	rssusssss
client has	stswssrsp
client of	srssssusr
cliente	spqqqqztw
clientele	ssusssssr
clients	rqursruts
clients and	ssvrssrsr
client~	rnuoqp1uu
clie~	pmwsms4sr
climat~	ssssssuss
climb	ssutssssq
clim~	srtssrurr
clinic	sssrtrrut
clinica	rrrrtustr
clinical	ststtssto
clinicians	ssrsrsssv
clinics	sssussssr
clinic~	rsquttsvo
clin~	srpqusrvs
clipboard	ussrssssr
clipbo~	ussrssssr
clips	sssusrrsr
clip~	ussusrrsq
cliq~	rssssssus
clock	stvsrrssq
cloc~	stvsrrssq
close	qruxrrruq
close at	sutrssssr
close before	ssrsstrur
close of	sstsvsssq
close scores	sssrsusss
close the	srssrrssv
closed	orq1rttqr
closed it	sssssussr
closed toe	svsssrssr
closed without	sssusqsss
closely	sstvssssr
closel~	sstvssssr
closes	wrworqruq
closes at	ustssrsss
closes tomorrow	ssurssssr
closing	zmrrqtryq
closing 0	sssrsssvr
closing date	yrrrssusn
closing midnight	usssssssr
closing the	sssussssr
closin~	ymquqsryo
closur~	sssrtrrsv
clos~	zkr0qmqwr
clothes	sussrsstq
clothe~	sussrsstq
clot~	tursrrstq
cloud	ustrssurp
cloudh~	tsssstvvl
clou~	rrssrt1ui
clt	srrswsssr
club	ssrsssssv
cnc	tsstssstq
co	usptqrsxq
co founder	surtssssq
co il	rrssqsrzq
co op	stsruttso
co operation	ssssrussr
coach	trtsrsqrv
coac~	vqtsrrpsu
coast	trsqstusr
coastal	svsrsstso
coasta~	svsrsstso
coas~	turrrsvum
coche	rqsstsssu
coch~	rqsstsssu
code	srxsqprpx
code 0	vrqtrsrqu
code for	sssrsstsu
code is	ssssssssu
coderpad	rsrusssss
coderp~	rsrusssss
codes	ssssssusr
code~	rsrusrtst
codice	sssrrsssu
codigo	trrrssssv
codility	srursssss
codili~	srvrsssss
coding	rvxsrrqrq
coding 0	srusssssr
coding assessment	ssusssssr
coding test	svpsssrst
codi~	rwzqqqpqu
coffee	sqsvssvrq
coffee machine	rsutssssq
coff~	rpsvsrvrs
cogemos	stsrsusss
cogemo~	stsrsusss
coges	svsrsrssr
coge~	swrqrtssr
cohort	sssusssuq
coho~	sssusssuq
coi	rrrvssssr
coisa	wrqrrtrru
cois~	wrqrrtrru
col	ussqsrrru
colabo~	srsstsusr
cola~	srsstsutr
cold	tstqsrttr
cole	rrusstssr
colegio	usstssssr
colegi~	usstssssr
cole~	vqsurrrsr
colheita	srssssssu
colhei~	srssssssu
colh~	srssssssu
collab~	rrrurrutr
colleague	rpttrqxrs
colleague who	sssqssuss
colleagues	srrurqsut
collea~	rnswqo0ts
collected	ssssssusr
collection	sssqrrrrx
collective	sssusrsup
collectivite	ssssussss
collec~	srrssqstv
colleen	ssssssusr
collee~	ssssssusr
collega	rwrurrrsq
college	tpqryvptq
college and	sssqussst
college is	ssssussss
collegue	sssussssr
colleg~	tupuxuoso
colloc~	sssrsvssr
colloquio	rtrsrrrrw
colloq~	rwrsrrrrv
coll~	qwmwqouvs
colm	ssssrusss
coloca~	sssrssssu
colombo	ssssrsssu
colomb~	ssssrsssu
colour	sutssrssq
colo~	qttsqqurv
com	rsngrrs04
com 0	trtnssrsy
com a	trqvrvrrr
com comm	rtrrrrrxr
com https	sssrssssu
com mais	rrsssvssr
com o	ruqvrrtrr
com voce	svssrsssr
combin~	rsrtrrrrw
comb~	rrrsrtrrx
come	s3qyoooot
come along	sqtrssssu
come and	ststxrtsn
come at	ssssrsssu
come back	voquttqss
come by	utsrrrrst
come do	svrssssss
come first	sssrrrtus
come for	ursssssss
come from	sssstsusr
come in	v1tprppsq
come on	rqststrsv
come see	susrssrss
come through	tvrqtrssq
come to	qvpvrvrrq
come up	rssrqsssw
comecar	srutssssr
comecar agora	srusssssr
comeca~	sruttsssr
coment~	rrtussssr
comes	ssrqtwprt
comes in	usssssssr
comes next	sssrssssu
comes up	sssrsurss
come~	qqtuuvpqt
comf~	srsrrttsu
coming	torwrxrsp
coming back	ussrssssr
coming by	urtrsssss
coming in	rrsxsssso
coming thursday	sssusrssr
coming to	rrsnsxssu
coming up	ststsrssq
comisi~	sssutsssr
comite	rtrqsvsss
comite a	sssrssssu
comi~	rrpwsyqrq
comm	rtrrrrrxr
comm jobs	rrrrrrrxr
comman~	rrrtsrrsv
comme	qqwutstrp
comme convenu	ssutsrrsr
commence	susrsssss
commencer	srssussss
commencer le	ssssussss
comment	sqrvsrsst
comment on	sssussssr
commented	sssqssssu
comments	rrwrrsrss
commen~	sqwsuqpst
commerce	srussssss
commer~	rrtrtrrrv
commis	svsqtsstq
commissie	strusssss
commissie was	srsusssss
commission	srsturtrr
commission has	sssrsusss
commissione	rssusqssu
commissione ha	rssusssss
commissioners	sstrusssr
commis~	rrsvutrqr
commit	ssusssrss
commitment	sssrtttsq
commitment to	sssssussr
committed	sssssssuq
committed to	sssssstuq
committee	0tnuovqqr
committee begins	usssssssr
committee has	srsvrrsss
committee is	susrssssr
committee met	rssrsrssv
committee of	vtsrsrssr
committee reviewed	srsrsstsu
committee who	usssssssr
committee will	sssrssssu
committee would	sssqsstsu
committees	sssssssur
commit~	xtmupwptr
common	srrusssss
communal	sssrsusss
communicated	sssrsussr
communication	trtqsrtst
community	trsrqtrst
community college	sssrsusss
community health	srsrsrtsu
commun~	rrssnvuus
commute	sssrrsssu
commut~	sssrrsssv
comm~	srtvprqtt
como	srsrvqrrv
como te	ssssusssr
comp	sssrssssu
compag~	strssussr
compania	sssusrsss
companies	qqrrrrsxv
companies that	srsqssttt
company	poottn1uw
company e	ssssrsssu
company name	ssssssrsu
company on	srsrssuuq
compan~	omntsl2zw
comparecer	ssrsssssu
compared	srsussrsr
compar~	trrtrrssu
compensation	ttsrusssq
compensation benefits	ssssusssq
compen~	stsrusssq
compete	srstvrssr
competency	surtssssr
competent	sssrrvssr
competition	vsstrrtsp
compet~	usrwssrrq
compilers	ssstssuqs
compil~	sstsssuqt
complace	rtssusssr
complaints	sssussssr
compla~	rssrvsrsr
complementaire	rrrrrvsss
complet	urrssrust
completa	srsrussst
complete	2t0lumopr
complete a	uwtrsssso
complete and	ussqusssq
complete for	sssussssr
complete it	rsvrssrst
complete our	ssusssssr
complete the	nuzqtqsrs
complete your	rsssssrtu
completed	srrwqvqsr
completed form	vssssrssq
completed our	ssrssvtsp
completed your	stsusrssr
completing	qtrtstssr
comple~	1q1jsrppt
compliance	tsrvrrstp
compli~	tssvrqstr
compor~	ssssssusr
compos~	rstrstssu
comprehension and	ssusssssr
compresa	ussrstssr
compre~	susoswrrt
compris	srstsrvsr
compri~	srstsrvsr
compro~	rrrrssusu
compter	ssrsussss
compte~	sstsusssr
compute	sssststsq
computer	rsvorrqvv
comput~	qq0nrqqvv
comp~	so1tsnsrt
comunica	rstvrrsss
comunica que	sssusssss
comunicar	ssrrtussr
comuni~	sssrturrs
con	vrwurmopy
con 0	rrurrsssu
con calma	ssrutsssr
con dni	srvsssssr
con i	ussssssss
con il	rtrrrsssw
con la	qrrurrrsw
con le	tutsssssp
con los	ssrsssssv
con noi	srssusssr
con nosotros	srrtvsssr
con un	sqrwsrstq
concen~	ssutssssr
concern	ssssssrsu
concerned	sssrsusss
concerns	ssssssssu
concer~	sqrsrvqrw
conclusion	sssruussr
conclusion that	ssssusssr
conclu~	rrrttvrrs
concorso	utsrssssr
concor~	uttrsrssr
concursal	sssrsusss
concurso	ussrtrssr
concur~	vrrttsssq
conc~	vpqurzopt
conditional	rsruvrssp
conditions	ssuqrrtst
condit~	rsssuqsrv
condom~	srssrsssu
conduc~	susrsrtsr
cond~	surqvptqv
confer	sssrsussr
conference	rurqrssrv
conference room	srssssssv
confermare	sqssssssv
confermiamo	trsrssssu
confermiamo l	srssssssu
confer~	tsqtqqrqx
confes~	sqstrspqz
confianca	srrurssst
confia~	srrursrsu
confidencial	sssrsssur
confidential	rvsprrxrr
confidential and	russsstsr
confidentialit	rsstssusr
confid~	rwqrpp0sp
config~	sssrsswqs
confirm	xsonzqrpu
confirm by	sssrtursr
confirm in	srstvsssq
confirm that	yqrqrpssw
confirm your	qsrrusssw
confirmamos	wrssssssq
confirmar	sussssssr
confirmation	ursrsrsst
confirmation number	ussssssss
confirme	rprtssssw
confirmed	qxssptpsu
confirmer votre	russsssss
confirmes	sussssssr
confirming	s0rsrsrso
confirming your	rsssrsssu
confirms	sssqssssu
confirms that	rssrssssv
confir~	2zmiypnnz
confli~	strsssrsu
conformement	sssusssss
confor~	rurvsrssq
confrere	russsssss
confre~	russsssss
confus~	rtsrrrssu
conf~	10khyntlz
congel~	sssrsvsss
congrats	sqsrsrwst
congrats on	ssrsrswsq
congratulation	oypo1rtqr
congratulation on	ssstvussm
congratulation once	sssrssvsr
congratulation you	surstrsss
congra~	oxpm1qwqs
congregation	stsussssq
congress	sssrssssu
cong~	oxok1svpt
conhecer	rustssssr
conhecimentos	trrussssr
conhec~	sstusrrrq
conh~	sstusrrrq
connais	sssussssr
connaitre	rtssurssr
connai~	rtrvtrrsr
connected	ssussssss
connection	tsursrsst
connection but	sssrsrssu
connec~	trwnqpvtu
conn~	urvqrouut
conocerte	sutssrssr
conoce~	swsrsrssr
conosce	sssusssss
conosc~	rxrtrrsrr
cono~	q2stqrrrp
consci~	sssrsvssq
consecutive	ssusssssr
consec~	ssusssssr
conseg~	ruutrsssq
conseil	strsttssq
consejo no	sssrsussr
consej~	rrrsutssr
consent	rrqtrrssw
consent form	srssssssu
consen~	qqssrsssx
conservator	sssusrtsr
conservons	sssrssssu
conser~	ttrvrrsrr
consider	urrurrtrt
consider this	tssqssssu
consideration	ssrwrtqrs
consideration for	sssqssssv
considered	mqsxpsqsy
considered again	sssrssssu
considered for	qsstsrssv
considered the	sssrrsssu
considered your	sssrssssu
considerer	ussrssssr
considerer que	ussrsssss
considering	usssstssq
considering a	ussssssss
considering your	sssrsussr
consid~	xppwnuspv
consig~	tqsurursq
consist	sussssssr
consist of	sussssssr
consiste	ssursssss
consiste en	ssursssss
consists	suusssssp
consists of	suusssssp
consis~	rxwrrrrrp
consolidated	srssurtsq
consta	ssssssssu
constable	sstsusssq
consta~	vsusurssn
consti~	sssusrsss
constructeur	ussssssrs
construction	ussrsssss
constr~	wstrsrrrr
consulente	srssustss
consulta	srsrrsssw
consultancy	rrsqsrwts
consultant	trsqtuytk
consultation	sossssssy
consulting	rvsrsrsrt
consultor	srrusstsr
consul~	qmporp5vu
consum~	ssssrsrsu
cons~	pnswpryqv
conta	srusrtsss
contabile	sssrsussr
contab~	rttsstrtp
contact	0vrjovsst
contact me	ssssssusr
contact us	rsssssrsv
contact you	twrprssss
contacted	usuqsrsvn
contac~	3vsfnutur
container	sssrssvsr
contai~	sssprrttv
contar~	srstsrusr
contat~	urstsrtsr
content	sswnsrrtv
content designer	srtssssur
conten~	qsvqrrrtu
contex~	sussssssq
contigo	rtrutursq
contigo y	susrstsss
contig~	rtrutursq
contingent	ssstusssp
continua	ssrssusss
continuar	srsrsstsu
continuation	sssussssr
continue	rrrvrussr
continue on	ssrsssssu
continue to	rssrsvsss
continue with	sstsstssq
continued	rssrrwssr
contin~	rppwqysrr
conto	ssursssss
contoso	qqsrrrrtz
contos~	qqsrrrrtz
contra	rssvsrssr
contra esta	sssusssss
contract	ppoo0uqwt
contract for	sssurrrsu
contract in	ssssvrssr
contract is	tssssrssu
contract just	ssssrsuss
contract we	rustssssr
contract will	sssswsrsq
contracts	trrurrrvq
contracts 0	ssssssrur
contracts manager	usssssssr
contrasting	svrsssssr
contrat	sssrwrssr
contrato	rqrr0rtrp
contratto	rrrqzrrrr
contra~	rnlo4ssvs
contribute	ussstsssq
contribute to	usssssssq
contributing	ssssvsssr
contri~	trrrvrssr
control	ssursssst
controleur	ssssussss
controller	qtttsswtl
contro~	pqvpss2qq
cont~	olpo2zttq
convai~	ssssusssr
convenience	svrsssssr
convention	srsuttssr
convenu	ssutsrrsr
conven~	svtpvsqrr
conversa	sttursrsq
conversa de	ssussssss
conversacion	susrssssr
conversation	q1srqrtrq
conversation about	srsstsssu
conversation and	svssssssr
conversation with	s1trssqsm
conversations	rsswsruso
conver~	o3rxoqupq
convey	srsussrsr
convey~	susrssssr
convic~	tssqssssu
convinced	srsqsrssw
convin~	srsqurrsv
convit~	susssssss
convocatoria	usstssssr
convoc~	twrsqsrrq
conv~	q4qusnros
cook	rttusurso
cooking	sssrsrssu
cookin~	sssrsrssu
cool	vtsrrrsss
cool dass	vssrsrssr
cooperative	qssrtrssw
cooper~	qrrrtursx
coop~	prtqtursw
coordenacao	sussssssr
coorde~	strsrussr
coordinator	uvssswrui
coordi~	xvsrsvquh
coordonnees	sssrsstsu
coordo~	sssrsstsu
coor~	xwrqrxruh
cope	russssrtq
copie	srutssssr
copied	supsssrst
copied in	supsssrst
copies	ssssnrstx
copies and	ssssosssx
copi~	strtnqrty
copp~	srustsrsq
copy	qprrxqtut
copy editor	sssussssr
copy me	ssrrssssu
copy of	sqqqvrtvr
copyright	sssrssssu
copyri~	sssrssssu
copywriter	sssussssq
copywr~	sttussrsq
copy~	rsvtrrsrt
coral	srsutsssr
cora~	srsttrtsq
corc~	srstvsssr
cordial	usstsrssr
cordial saludo	sssusrssr
cordialement	tvrtsrssq
cordialita	srrssvsss
cordially	stttsstsq
cordia~	vwrvrtrrl
cord~	vvrvqsrrn
cork	srsrssssu
corm~	usssssssr
corn exchange	strssssur
corn~	rvttrsrto
corpor~	srtsrtqsv
corps	tssrsussq
corp~	sqtpruptu
correct	ssrusssss
correctamente	ussrssssr
correc~	tstvsrrsr
correi~	ussrssssr
correo	susrssssr
correspond	rssussssr
correspondence	sssusqsss
corres~	trswsqrtr
corr~	vsuxsnqsp
corto	trssssssu
cort~	urrwrrrrs
cosa	srtsusurq
cosi	surusrrrq
cost	srtotrtrx
costa	srstssusq
costituisce	urssssssr
costituisce ammissione	urssssssr
costit~	urssssssr
costs	sttqsrrsu
cost~	trsusrsrr
cott~	ssssussss
coucou	srrussssu
couc~	srrussssu
could	l0swrnuqu
could be	stspsstut
could come	srssssssu
could do	srstssssu
could i	ststsstsq
could lead	ssrsrsssu
could not	qprtvtsru
could take	sssussssr
could we	rvrrqrust
could you	pzyjurrqs
coul~	lzrxrnuqv
council	rsupuxssn
counci~	rrupuwrsr
counsel	ssssssusr
counse~	sssstsusq
count	vrsssrrtr
counted	rssussssr
counter	ttssqssst
counte~	ssrsxrrrr
country	srspstrsx
countr~	srrqstrsx
counts	stssttssq
county	rsuvtuqwk
coun~	qopwzvntq
couple	qyrqqvsrq
couple of	rzrsrrtsq
coupon	srvsssssr
coupur~	srrtusssr
coup~	qwsrrvsrq
courage	rrswssssr
courag~	rrswssssr
courant	vtsrssssr
couran~	vtsrssssr
courriel	susssssss
courrier	trsusrssr
courri~	ttsurrssq
course	qrpqsuusw
course and	sssqsttsr
course i	ssrrssssu
course we	qssussssr
courses	sssssursr
course~	sssssuqpw
court	rutrtrrsr
court interpreter	rsusssstr
court on	sssrursss
courteous	sssussssr
courtesy	srssssssu
cour~	trpyrqqrw
cover	vsqtprvrr
cover for	rrssssssu
cover letter	wsrsrrsrs
covering	tttsssrsp
coveri~	tttsssrsp
covers	ursturtrp
covers your	ssssvsrsr
cove~	vtpvrqvqq
cozinh~	srssssust
cozi~	srssssust
cpc	ststsstsq
cpo	stsrsussr
craig	tssusrrss
craig has	sssussssr
crai~	trsusrrss
crane	srsssutsr
cran~	srsssussr
crb	ssssssusr
cream	sssrssssu
create	ussosstru
created	sssqssssu
create~	sssqssruu
creati~	rsrrrssry
crea~	turjsrttz
creche	susstrssr
crec~	susstrssr
creda	sssussssr
credentials	tqttssrst
creden~	tqttsstsr
credit	sssorrrty
credit card	sssqssssv
cred~	spusqqtsw
creer	rssussssr
cree~	rrsvttrsr
crest	srrsussss
cres~	rrrruvssq
crew	svszqtrtj
crew 0	ussssrusq
crew recruitment	sssusrsss
crewe	ssssusssq
crewing	qrtwssusp
crewin~	qrtwssusp
crew~	qsswustsm
cris~	usssrrtsr
criteria	trtusqrtr
criterio	ssursssss
criter~	srvurqrtr
critical	rrwsssssr
critical thinking	srvrssssr
critic~	rrvssssss
crit~	rpzurpqts
croissants	srrwtsssp
croiss~	srrwtsssp
croi~	rqrwsrtru
cron~	srussssss
crossed	srsstvrsq
crosse~	sqsrturst
cros~	rpssuurtt
cruise	ssssssuss
crui~	srsrsrtsv
crus~	srsssruss
cryo~	stsqsssst
cscs	svrsssssq
cscs card	sussssssr
csv	srvsrsssr
ct	ssusrstsq
cto	rwrusrssq
cualquier	srrsssust
cualqu~	sqtsrsuss
cual~	sqtsrsuss
cuando	rtrwrrrss
cuanto	rqrsrxssr
cuanto sepa	sssrsussr
cuan~	qrrwrwrsr
cuatro	sssussssr
cuat~	sssussssr
cubierto	rssvsrssr
cubier~	rssvsrssr
cubi~	rssvsrssr
cuenta~	srsrtrssu
cuento	xrrrrsssr
cuen~	wrrqtrrsu
culture	tssssssuq
cultur~	srsssrsur
cult~	srsssrsus
cumb~	srsssssus
cuppa	susssssss
cupp~	rwrsrsssr
curated	srsrssssu
curate~	srsrssrsu
cura~	rssrssrtv
curios~	rwrsssssr
curious	tqsssssst
curiou~	tqsssstst
curi~	turtrrtss
current	ptrtsttur
current employment	sssrussss
current openings	sssrstsur
currently	vtrrrspst
currently on	ssssssrsu
currently reviewing	ussrssssr
curren~	vupqrspvs
curriculo	svrtrsssq
curriculum	wtrrrrrrt
curriculum para	ttssssssq
curriculum per	ussrssssr
curriculum vitae	ursssssss
curric~	1vqqqqqrr
curro	sssusssss
curr~	0woqprots
curso	rqrrrrtsx
curso de	rrsrsstsu
curs~	rqrrrstsy
custod~	srsussssr
customer	rswprrsru
customer service	stssssusr
customers	rrrwrrrru
custom~	qqvwprsru
cust~	ppxzoprru
cut	rruwrqqrt
cut the	sssussssr
cuts	sussssssr
cutter	srsssssus
cv	1qppni2vu
cv 0	tsssssstq
cv and	trsqssust
cv attached	srssssrtu
cv check	sssssssru
cv e	ssssssusr
cv for	ptswsrrsq
cv looks	sssrssssu
cv on	srsrssust
cv recu	vrssssssr
cv so	qssssstsu
cv stage	srsussssr
cv y	ussrsssss
cvs	uqrprrstx
cybers~	ssssssusr
cybe~	srsssrvsr
cycle	tsssststq
cycl~	tsrstsstq
czer~	ssssussrs
czesc	surusrtrq
czesc marek	surusrssr
czes~	surusrtrq
d	nwzqynumq
d accordo	ssrrtussr
d also	sursrssss
d ask	trurrrsss
d attente	sssssrssu
d autres	rrstssrsu
d avoir	srsusrssr
d be	ovowwmwrq
d been	ssrusrsss
d deal	sswrssrsq
d do	suwrssrsq
d ebeniste	ussrtssss
d en	ssssssvsr
d etre	rsrvssssr
d examen	sssqssssu
d from	sssusrsss
d get	srssssrsu
d go	svrsssssr
d hate	srsrstusr
d have	rrssrwrss
d hier	srursssss
d hoped	sssrrrssv
d ici	tuurrsssr
d just	srsrsswsr
d like	rywnxrpor
d love	quqqtstst
d need	srrtttusp
d ore	srussssss
d reply	svssssrsr
d skip	srsrssuss
d start	sssrrvtsr
d suggest	srsrssssu
d un	svtqsrrsu
d une	rtrsrvrss
d unite	surssssss
d want	sttsrtssp
da	szr0rnqqn
da candidatura	ssursssss
da der	sssssussr
da die	russssssr
da geht	trsrssusr
da is	susssrsss
da lista	sssssrssu
da portaria	srsusrsss
da sich	rsstrussr
da sua	stsrtsstq
da vaga	ssvsssssr
daan	uqtttrrsq
daan we	sssusrsss
daar	srsvstssr
daarna	turrtsssq
daarna kijken	utssssssr
dabei	qyqrtsrtr
dabe~	qxqsurqtr
dach	stsrqsust
dacht	rssussssr
dach~	rtrtsrtsq
dad	vsrnsrqry
dag	rwrstrtsq
dagen	tprsurssu
dage~	tprtvrrrt
daher	qrryrtssr
daher bis	sssrsusss
dahe~	qrryrsurr
dahin	wqroqzrsr
dahin konnen	sssssussr
dahi~	wqroqzrsr
dahlmann	tussssssr
dahlma~	tussssssr
dahl~	tussssssr
daily	srrqrssvu
dail~	srrqrstvt
dal	tqutsssss
dale	sussssssr
dall	rtsussssr
dalla	rvrrsustq
dall~	qtrqtussr
damage	ssssrsssu
damals	ssssssusr
dama~	srrrrstsu
dame	tssusrssq
damit	puuxsuqrn
damit die	rsusstssr
damit du	sssrsussr
dami~	pvuwsuprn
dan	pxwttprqp
dan 0	ssusrsssr
dan drinken	susrsssss
dana	rurrsssst
danach	txvnqtpqt
danach konnen	rsssssssu
danach laden	srusssssr
danach setzen	russsssss
dana~	txvnqtpqu
dance	stsqtrrst
danc~	stsqtrrst
dang~	ssrrssssv
dani	qtrtsussr
daniel	rssrqrssw
daniel osei	sssrrsssw
danielle	ssssusssr
daniel~	ssssusssr
dani~	rssrsrssv
dank	xrsttpppu
dank fur	vrrsuqpqw
dank voor	susssssss
danke	4qpvoprqs
danke dir	ursssssss
danke fur	uvrsqssrt
danke furs	srsvssrsr
danke ich	rssusssss
danke trotzdem	rssusssss
danken	tqrvtrrrs
danken dir	rsssussss
danken u	sssusrsss
dank~	5oqxqoqqp
dann	w3viussrj
dann auf	ussrssssr
dann besprechen	qstsussss
dann lernst	sqrsssssv
dann machen	svssrsrsr
dann sehen	rutsssssr
dann telefonisch	wrssrsssr
dans	utqvrqsrr
dans l	stsqrvssr
dans la	stssusssr
dans le	susssrssr
dans votre	rrssssssu
dar	surturssq
dar uma	svssssssr
daran	ussrsrtss
dara~	urursrsss
darf	rqroqx1rr
darf ich	rqrprv0so
darfst	srrturssr
darf~	srrturssr
dario	stsussssr
dark	tssusrssr
darling	srsrstrsv
darlin~	srsrstrsv
darl~	trsrstrsu
darte	sssussssr
dart~	sssussssr
daruber	sqtvsrtsq
darube~	sqtvsrtsq
darum	srswsrrsr
daru~	spt0rrssp
das	tosxryqos
das angebot	srsqvsrsu
das auch	ssssrrssu
das bis	srusrssst
das budget	sssssqssv
das ergebnis	tssussssr
das fur	ssssusssr
das gehalt	sssrustsr
das gesprach	rxsrrrssq
das hat	sssusssss
das hier	sssrssuss
das jemand	ssssssssu
das mit	rrstsussr
das nach	sssussssr
das projekt	stsssprsv
das repo	srusssssr
das sie	utssssssq
das team	ssrutrssq
das traineeprogram	ssrtvrssr
das verfahren	srrurzrrp
das vorstellungsge	sussrsstr
das wir	ssssssusr
das wird	ssssssrsu
das wurden	sssussrsr
das zeugnis	tssrssssu
dash~	trsrqrstu
dass	zlqxtqrqu
dass die	srttssssq
dass du	trqtsssrt
dass er	ssststssq
dass ich	rrsssussr
dass ihr	sssqstsst
dass sie	voqurrtsu
dass wir	qsrwuqrss
dasselbe	ssusssssr
dassel~	ssusssssr
dass~	ssusssssr
dat	trpxqtrrt
dat de	sssussssr
dat is	ssssssssu
dat je	vqrwrssrp
dat lukt	sussrsssr
dat u	rrsrsrssv
dat we	rrsvssssr
data	pqzpnm0wr
data 0	utsrssssr
data analyst	qqtrssruv
data and	ssssssusr
data e	sssssussr
data engineer	susstssvn
data for	sssrssvrr
data is	ussrssssr
data lead	susssssss
data protection	rsstsrrtv
data scientist	tutstsutj
database	srrrrryrs
database for	ssssssusr
databa~	sqrqrryrt
dataset	rrvtssssr
datasets	ssussstsq
datase~	rrxtsstso
data~	voylqqyqt
date	utwnp0not
date 0	ttsrsqssu
date and	rtstttstp
date for	stsrsurrs
date is	trurrussp
date of	rrtwsssrq
date or	sssssrssu
date will	srssssssu
dated	ruttrtrrq
dated 0	rssussssr
dated within	sutsssssq
datei	srvsssssr
datei mit	ssussssss
daten	vqrqqqwru
daten sind	ussrssssr
datenhafen	rssussssr
datenh~	rssussssr
datenschutzbea	sssrssssu
datens~	qrrsrusrw
dates	turoquvsr
dates and	ssssrsvsr
dates are	sssrrvtsq
dates of	srssssssu
date~	stsqntyrs
dati	sssrsrssu
dating	sssssssus
dati~	rrsssssut
datum	sussrssss
datu~	sussrssss
dauer	truqsrsrt
dauer 0	rsssssssu
dauer ca	ssusssssr
dauer etwa	urtrssssr
dauern	vssqsrsss
dauert	urrprsrtu
dauert 0	urrssssus
daue~	yqulrtrtu
daughter	ssssqusst
daught~	ssssqusst
daug~	ssssqusst
daumen	srrqvtrsu
daum~	srrqvtrsu
dave	srvrsrrru
davide	ttrrvsssq
davi~	strrurtrr
davon	qvrturtso
davo~	qvrturtso
day	nwplyq1sr
day a	sssrusrsr
day after	sssrssrsu
day ago	sssssssur
day are	sssssrssu
day for	srvsrsstr
day is	sqsrrstsv
day of	sssusssss
day or	sqsssutsr
day paid	ssssssusr
day rate	stttsruso
day the	sssrsrssu
day tomorrow	ssssssusr
day will	ussssssss
days	sqxm1nstq
days 0	ssssrssus
days a	sqrrurwrs
days ago	sssssssyn
days and	srrttrvsq
days are	svsrrsssr
days before	srrrssssv
days from	rtsvssssq
days notice	ssrssusss
days of	tsttssstp
days plus	ssssvsssr
days so	sutrssruo
days to	qttsvrrsr
days without	ssssssuss
days wk	sssssruss
dayton	sssrssrsu
dayt~	sssrssrsu
dazu	rvutwrqrn
dbs	srstwrutn
de	zurusxmjs
de 0	rpxtwpwpn
de a	surrsssss
de abril	rurrrurss
de admitidos	urssssssr
de alzada	sssusssss
de auxiliar	tssssussr
de baja	sssrsusss
de biblioteca	tssssussr
de bien	russssssr
de budget	sstursssr
de cada	srutrsssr
de chef	rtsrsusss
de cidadao	ssrsssssu
de clientele	ssusssssr
de commissie	strusssss
de confirmer	russsssss
de conhecimentos	trrussssr
de cv	sssussssr
de dia	susssssss
de directie	rrsrswsss
de eerste	urrsusssr
de empleo	trsrsussr
de empresa	ssssussss
de faire	sssqtrssv
de fisica	usssssssr
de functie	sssuurssq
de jefe	surstssss
de junio	ssssusssr
de kandidaten	rssusssss
de l	ustvrqrss
de la	vqsttsqrt
de lijst	srsvssssr
de logistica	srwrssssr
de loja	stusssssr
de los	sqtsutssr
de lunes	srssusssr
de ma	sssussssr
de manana	sussssssr
de mardi	ssrussssr
de me	srssssusr
de mes	utssssssr
de mission	rsutssssr
de modo	ssrtsussr
de momento	rssusssss
de ne	sssussssr
de nieuwe	srstsusss
de nosotros	srsrssssu
de notre	uttqssssr
de nous	rtrrtrssu
de nuestra	sssrsusss
de octubre	srtrsussr
de opdracht	srvsrsrsr
de partie	ssstrtssq
de perfil	trusssssr
de personnalite	srvsssssr
de plek	rsrurqssv
de poste	ussrstssr
de produto	ssssusssr
de profesor	vssrssssr
de proyectos	sssusrsss
de que	tqrwrrsss
de raciocinio	ssusssssr
de raisonnement	ssusssssr
de recrutement	ussrssssr
de repondre	rrrrstssv
de responsable	rstrurssr
de saint	rssssussr
de saude	ssssusssr
de secu	sussssssr
de seis	srrrvrtss
de selecao	sursstssr
de seleccion	sssusstsq
de setembro	rrsrtsssu
de slag	ssssussss
de sluitingsdatum	wrsrrrssr
de son	ssssssusr
de su	ussrsssss
de suite	rrrrrtust
de synthese	rswrssssr
de ta	vrrqstsss
de tecnico	stsusrssr
de todas	sssussssr
de trein	sussssssr
de trois	rsvrssssr
de uma	srrsssssv
de un	rquurrwsq
de vida	usssssssr
de vos	sussssssr
de votre	uptrtpqry
de vous	qrqvxrrrs
de vragenlijst	rrsrssssv
de werf	svrrssssr
de woning	sssrssssv
de zomer	rrswstssq
deadline	xpypqqqts
deadline is	turrsssss
deadlines	rstqsqruu
deadli~	wqzmqopwu
dead~	wqzmqopwu
deaf	sssrssssu
deal	rqvrrvqrt
deal with	srwqstrsq
deal~	tssqssssu
dean	svqqrtsst
dear	mpqwz0qlr
dear alice	sursssssr
dear all	svsqrsstr
dear applicant	rqtysvrpr
dear artist	sssrrsssu
dear brother	ussrstssr
dear candidate	rvzvqtssg
dear chloe	sussssssr
dear colleagues	sssssstuq
dear dr	ssqssxrqr
dear friend	rssusrtss
dear friends	sssssrssu
dear gareth	srrsssssv
dear ines	srtttsssp
dear kim	rsssssssv
dear lily	srsstussr
dear ludovic	ssssssusr
dear miriam	usssssssr
dear miss	ssurtsssr
dear mr	rqr1suqor
dear mrs	utrssqrsu
dear ms	owstnxspt
dear name	qvsssrsvo
dear noreen	ssssssusr
dear odette	sssssqssu
dear parent	sssssrssu
dear parents	rqsrsrssw
dear participant	spssssssv
dear priya	ssssussss
dear professor	ssspstust
dear robin	ssssrsssu
dear rukhsana	sssrrtssu
dear shanice	srsrvsrsr
dear sir	rqturtsrt
dear stuart	susrssssr
dear student	srtssrsru
dear tamsin	sussssssq
dear team	sksqstss1
dear tomasz	qtrtrssst
dear user	rssssrssu
dear valued	sssqssssx
death	sssrrrssw
deat~	sssqrrssx
deb	tsrrsursr
deba~	srsusssss
debe	rrrqwrsst
debera	sturssssr
debe~	sswrrrssr
debi~	rrrrrsrsy
debs	ssssssusq
debut	usssssrsr
debu~	ursrssssr
dec	rusrursrs
dec 0	ssssssrru
dec between	sussssssr
decaler	sussssssr
decale~	sussssssr
deca~	surtssssr
december	trsotutts
decembre	vssrssssr
decemb~	wrsntttss
decent	srssssusr
decent~	sssrssssu
dece~	wqrmstvst
decide	rrsnsvttu
decide within	rssrsrssv
decided	pqqxrrrqy
decided not	rrrurrrrv
decided to	qqqvstsqw
decider	srurstssr
decide~	qorxrurqx
decidiamo	urtsssssr
decidido	rrsstsssu
deciding	ustrssssr
decidi~	uptqtvrrq
decimos	vssrssssr
decimos algo	vssrssssr
decimo~	vssrssssr
decisao	srsrtussr
decisa~	srsrtussr
decision	osquq0ppv
decision by	ssssttssq
decision has	sssrswssr
decision is	sssurursr
decision on	rrrrrtrsw
decision we	ssursrsss
decision yet	srsssvssr
decisione	rssrsussr
decisions	ptsqswsst
decisions have	tssssqsst
decisi~	ktpwq2ppw
deciso	rssqvssst
deci~	mnqws4pox
deck	srtnstusw
deckhand	ursssrstr
deckha~	txsssrrto
deck~	txtsrqrtn
declan	usssssssr
declar~	ustrsrrss
decline	rtrpwssrt
decline by	stssusssr
declined	srstrrrtu
declin~	qrrowrrsy
decl~	uqroxpqsx
decora~	ssusssssr
deco~	ssustsrsr
decroc~	sssrssssu
decr~	ssrrsurst
dedi~	urstsrssr
deel	srutssssr
deel aan	srutssssr
deemed	ssvtssssp
deemed to	ssvsssssq
deem~	ssvtssssp
deep	sursssrur
deep dive	svssssrsr
deeper	sssussssr
deep~	srswsrrss
deferred	rrsrrwsss
deferr~	rrsrrwsss
defe~	rqtqrwtru
defi~	rrsusssrt
deg	tsssussrr
degree	ssrtortuu
degr~	ssrtortuu
dei	tvrrtursp
dein	ussvpoqqx
dein github	srssssuss
dein profil	rtrrssrtv
deine	wurtuumot
deine bewerbung	vstquqqrt
deine daten	qssusssss
deine mail	tussssssr
deinem	rpsqrrtuw
deinen	twsqsrtrr
deinen eltern	susstrssr
deinen lebenslauf	sssrssssu
deinen namen	russssssr
deiner	rurtvssrq
dein~	vuquvqors
deix~	srsussssr
deja	sqr0rrtsp
deja la	rssusssss
dejamos	srsqstssu
dejamo~	srsqstssu
dejeuner	surssssss
dejeun~	swrrssssr
deje~	swrrssssr
del	rrqvqwrnx
del 0	rrtssrrsu
del lunes	ssrsrsssv
del procedimento	susssssss
del proceso	ssurssssr
del puesto	susqsrssu
del tribunal	sssssussr
del via	srsrswssr
del viernes	srsrussst
delai	vqrsstssr
delai de	urrustssp
delay	tssrrwssq
delay in	ssssrusss
delaye~	rtspssssw
dela~	uqqmq1rru
delete	qrstsrtst
delete all	rssrssssu
delete it	sssrssssu
delete my	ssstssusr
deleted	rssrsssrv
delete~	rssrsssrw
deleti~	sssrssssv
dele~	orspvqtsy
deliberations	ssrtsvssq
deliberations and	ssrsswssq
delibe~	srrurvrsr
delighted	rsrpvsrrw
delighted to	rrsqvsrrv
deligh~	rsspvsrrw
delivered	tssrssrsv
delivery	rtrvpsrtu
delivery 0	ssssqsssu
delive~	rtqvosqsw
deli~	rsppswqsy
dell	qsrvrurrs
della	suqtqxqrq
della graduatoria	sssrsvssr
della soglia	rssusrsss
delle prove	urssssssr
dell~	rrrupxpru
delphine	tssststsq
delphi~	tssststsq
delp~	tssststsq
deltawerk	ussssssrs
deltaw~	ussssssrs
delt~	tqsrstrrv
dem	swvwrxqoj
dem 0	surqursst
dem eigenen	rssusssss
dem laden	sssvssssr
dem laufenden	sssssusss
dem probetag	sssussssr
dem schluss	rsssssssu
dem stapel	rssrsvsss
dem stellenprofil	ussrsssss
dem team	sutsrsrss
dem vorbehalt	ssssusssr
dem wir	rrsrstssu
dem zettel	tssrsvssq
demain	vvssrrrrq
demais	srstussss
demand	trusssrsr
demande	ttrqrrrsw
demande de	sssrssssu
demandes	ssssssssu
demand~	surprqrsy
dema~	u0sqqnoqx
demir	stsssstsq
demirci	sssurrsst
demirc~	sssurrsst
demi~	rususrtsq
demo	xqtsrqssq
demogr~	ssssssrrw
demons~	tttsssrtp
demos	ussrsssss
demo~	utsqrtpsu
den	sxrvyompr
den 0	tvsrrtrqs
den arbeitsvertrag	srssusssr
den call	sssussssr
den eingang	ussrssssr
den erhalt	ursssssss
den ersten	srusssstr
den fachbereich	rsussssss
den fortgang	sssrsusss
den herbstferien	vrssrsssr
den job	susrssssr
den link	stusssssq
den offentlichen	srsssssus
den platz	ssrsssssu
den posten	srrusursr
den som	srsvssssr
den vertrag	sqrsxqrsv
den vorgang	sssqssssu
den weiteren	ustssrssr
denegada	sssrssssu
denegada por	sssrssssu
denega~	sssrssssu
dene~	sstrssssu
denis	srtussssr
denise	tssussssp
deniz	sssrstssu
deni~	sqturssrs
denk	rqrsrsvst
denken	rsturrtrs
denkst	srtrsusss
denk~	qrusruvrq
denmark	sssssrsus
denmar~	sssssrsus
denm~	sssssrsus
denne	susqssssu
dennoch	sssvssssr
dennoc~	sssvssssr
denn~	rtsurrrss
dental	strsvrruq
dentro	sssstussr
dent~	rrqswsqts
denver	stsrsssuq
denv~	stsrsssvp
depann~	srussssss
department	wsqspuvsq
department at	stsssrsru
department has	sssrsvtsq
department of	ssttssttq
departments	ssstsrsur
depart~	vqstotutr
depa~	vpttotutr
dependiente	rssvssssr
depends	rusqstsss
depends on	rusqsssss
depend~	ptstsutrr
depe~	psrssvtrt
deplacement	stsusrssr
deplac~	ssrwsqssr
deployment	sssusstsq
deploy~	srsvsstto
depl~	rrszsqtum
depois	ustsrrsss
deport~	srusssssr
deposit	rrrmqsvs0
deposi~	rsrlrsus0
depot	surqtsqsu
depo~	uttisssrz
dept	rrsurttuq
depth	ssrussrss
dept~	ssrussrss
depuis	rruvrqrss
depuis votre	ssusssssr
deputy	rwsssurtn
deputy clerk	sstrusssr
depu~	ryuvrrrsl
der	nvpvtypnv
der 0	sxrqorsrv
der ausbildung	qrsrsrssx
der betriebsrat	sssqstssu
der bewerbungen	ussrssssr
der brauerei	rssrsutsr
der braumeister	rssssusss
der drei	susssssss
der eigentumer	ssspssssw
der engeren	rrurrvssr
der entwurf	rssstsssu
der geschaftsfuhru	sssrusssr
der grund	ssssssuss
der halle	susssssss
der haushalt	qssrsvsss
der hersteller	sssrssssu
der hochschule	sssssussr
der kollege	ssssssuss
der kommission	surrsssss
der kunde	sqsturrst
der landstallmeist	ssssusssr
der link	srvstsssq
der luft	srsrsvssr
der nachsten	stsrssssu
der personalrat	sssruussq
der post	vrsrtsssr
der prasident	russssssr
der probetag	srssussss
der ruf	sssussssr
der runde	surtssssr
der schon	rssxsrssq
der sitzung	srsssvssr
der sparkasse	ssrssssus
der status	usstssssr
der suche	sssossttv
der tasche	stsrssusr
der urlaubszeit	ussrsrsss
der vertrag	sssrvsssr
der vertragsentwur	ssssussss
der vielzahl	ussrsrsss
der vom	sssussssr
der vorstand	ssrurssss
der warteliste	sssrssssu
der werkstatt	rustssssr
der woche	srstrqssv
der zustimmung	ssssusssr
deren	srsussssr
dere~	srsusssss
dermatology	srsssrssu
dermat~	sqsssrssw
derm~	srsssrssv
dernie~	ssrtssrsu
dern~	ssrtssrsu
derzeit	srrqrwssu
derzeit nicht	rssrssssu
derzei~	srrprwssv
derz~	srrprwssv
des	uwmtwtqpr
des 0	rssutrsss
des arbeitsvertrag	ssssussss
des dossiers	ussrsssss
des espaces	sssrurssr
des jahres	sssrssssu
des monats	trsrusssr
desafio	srvrrssss
desafi~	srvtrsssr
desa~	rrwsrrtsr
descartado	rrsvstssq
descartado tu	rssvssssr
descar~	rrsvstssq
description	qsrqrrzrs
descriptions	trusssssq
descri~	rqtnrr2pt
desc~	prvpqs2ps
desde	qprwxqrur
desde el	rqrsxrsss
desd~	qoqwxqttq
dese~	trtvssrrp
deshalb	rrrwqwsrp
deshalb konnen	sssqsvsss
deshal~	rrrwqwsrp
desh~	srrwqwsrp
design	rxrqrquss
design a	sussssrsr
designer	svtsuurwh
designs	sqssssssu
design~	trtrssqwp
desista	sssussssr
desist~	rssvsrsss
desi~	pvtsqpwur
desk	trqxpqqzq
desk for	sssusrrss
desm~	sssrrrssv
desole	strvsrssr
desolee	srsusursr
desole~	rrrustrss
deso~	rrrysrrsr
desperate	sssrsrssu
desper~	sssrsrssu
desp~	rrrwrrsts
dessverre	sssrsvssr
dessve~	sssrsvssr
dess~	rrsqrxsss
desta	rtrussssr
destin~	tsttssssq
dest~	rsrwrsrrs
det	rtqwsuvqo
det blir	srsvssssr
det er	srrruswsr
det var	srsusssss
detail	trttssssq
detailed	rsstssusr
details	qxtjuquvr
details and	qrsrssstw
details are	ruxrsursn
details for	tssssrrsu
details i	ussrsssss
details in	qsttsssss
detail~	qysjwpuvr
detalle	ursrtsssr
detall~	ursstsssr
deta~	rwxkvotuq
determina	ttursrssr
determina a	ttursrssr
determ~	tsurrrrrs
dete~	truurqrrt
detr~	sssusstsr
detto	srsstsusr
detto che	ssssssuss
dett~	sssstsusr
deutsch	spwqrttrr
deutsch 0	sqtsssssu
deutsch als	sqursusss
deutsc~	soxquturq
deut~	soxruturp
deux	tpwutttrm
deux jours	sssrustss
deux personnes	srsrsvsss
deuxieme	rssusssss
deuxie~	rssusssss
deux~	rssusssss
dev	rtrsrrsvr
devant	rtsrsrssv
devant un	russsssss
deva~	rtsrsrssv
developer	ssyutrrvh
developer advocate	rrstssssu
developer position	sssttsssq
development	rrsurqvtr
develo~	qourpm1yr
deve~	qqurpm0yr
device	rsursssst
devices	surrstusq
device~	surrstusq
devi~	stsnrvwsr
devore	susrsssss
devo~	qttqssstt
devs	tsssssrur
devuel~	sutrrrsss
devu~	sutrrrsss
dez	srutrssss
deze e	sssussssr
deze week	uvrqsrssr
deze woning	sssrssssu
dezelfde	sssrsstsu
dezelf~	sssrsstsu
dezember	sssrqvrrs
dezemb~	sssrqvrrs
deze~	rssrqvsru
di	ryvxttqnm
di 0	svssssssr
di cambiare	rssqssust
di cui	russssssr
di domani	sutsssssr
di giovedi	ssrsrsssu
di istruttore	sssssussr
di non	srursssst
di partecipazione	usssssssr
di prova	svrrsssss
di un	ssvsssssq
di una	rqvrrwrsr
dia	ttuwuppqp
dia 0	uruowrqrs
dia de	srusrsrst
dial	rxssssrsq
dial in	rwssssssq
diallo	ssusssssr
diary	trsrssusr
diar~	wssqrrusr
dias	vnuuvqpqt
dias de	srrtusssr
dias habiles	tsssurssq
dias uteis	srrvsssss
dias y	trsrusssr
dica	srvsssssr
dicembre	stssusssr
dicemb~	stssusssr
dices	sussrstsr
dice~	surrtrtsq
dich	pwqw0ruqj
dich fur	ussssrsss
dich gern	svrrvrqrr
dich im	srssussss
dich~	srstrussr
dici	stssusssr
dick~	sssssspn0
dict~	rrvrsssss
did	pnoyrytpv
did five	sssussssr
did for	usssssssr
did great	srsrsyssp
did i	srsstrssu
did not	qpqxquqsw
did really	srsrstusr
did the	sssusrrst
did to	sssrssssu
did you	strqsrsrw
did your	srsrsrssu
die	ojsyzwrmv
die al	sssusssss
die andere	sssvssssr
die auch	sssvssrsr
die aufgabe	srvssrssr
die ausgeschrieben	srssussss
die ausschreibung	rssrsvsss
die ausschreibungs	rssusssss
die auswahlkommiss	ssrsvrssr
die bank	sssrsrssv
die baustelle	svrsrsssr
die beigefugte	srvsssssr
die berufungskommi	sursssssr
die besetzung	rssqsxssr
die budgetfreigabe	sssrsusss
die case	sssussssr
die dann	sssrssuss
die ehrliche	rssqsrusu
die eingegangenen	ussrssssr
die eingereichten	sssussssr
die einladung	sqtsssssu
die einzelheiten	rsssussss
die entscheidung	rrssrpssw
die erste	tstsssssq
die frist	tssrsussr
die gebuhr	srssssssu
die geschaftsleitu	sssrsussr
die gesprache	sssrsusss
die intendanz	ssssusssr
die jungs	strussssr
die jury	ussrrrssu
die kinder	sqsutsrst
die kollegen	sssussrsr
die kommission	ssstusrsr
die lehrstelle	surtsrsss
die liste	srssstrur
die mappe	stsrsrssu
die mit	stswtrssp
die nach	srssssssu
die nachste	sstusrssr
die position	tsrurqtsr
die rolle	sssussssr
die runde	sqssssssw
die schon	sssussssr
die schwerbehinder	sussssssr
die selbstauskunft	sssrssssu
die spate	stsusrssr
die stelle	rtrvxtqqp
die stunde	srssvssrr
die suchen	srsxsrrsq
die vakanz	sssusssss
die van	srstssvsr
die verzogerung	sssrsusss
die wahl	rssvssssr
die werkstatt	sussssssr
die wir	rssrvussq
die zahl	trststssq
die zahlen	sqtssssst
die zusammenarbeit	rssrussss
die zusendung	rtsrssssu
die zwei	srrvrssst
dieci	spttssssu
dieci minuti	sqstssssu
diec~	spttssssu
diego	rssqssrvu
diego ca	ssssssrvr
dieg~	rqqoqrztx
diem	srssrsutr
dienst	rrstrstus
dienstag	susqqrqry
dienstag um	strsssrsu
dienste	sssrssvsr
dienstwohnung	ssssusssr
dienst~	svrrtqtru
dien~	qurtspttt
dies	usstssssr
diese	uwrvrppvp
diese adresse	usssssssr
diese mail	ststssrtq
diese woche	rursstrup
diesem	rtryrqrsr
diesem grund	sssvssssr
dieser	tstvsrrsq
dieses	trrvrrruq
dieses jahr	srsvssssr
diesmal	rsrurwrrs
diesmal nicht	ssrtsrssu
diesma~	rsrurwrrs
dies~	vsqzpnnxr
diet~	ssrqrsusu
difere~	sssusssss
dife~	sssusssss
difference	ssrtssrus
difference and	sssssssur
different	rrsvrrqrw
differently	sssussssr
differ~	rpsxsqpsv
difficult	rrsusssst
diffic~	rrturrtss
diff~	qpuyrpqsw
dig	rvtrvpqqu
dig till	sssussssr
dige~	srssssrtu
digital	sqvprrszp
digital and	sssssssur
digita~	rpvqrqtyr
digi~	rpworqtys
digo	srutsssss
dilution	srustsrsr
diluti~	srustsrsr
dilu~	srustsrsr
dimanche	rturtrssr
dimanc~	rturtrssr
dima~	rtustrssr
dime~	sssssusss
din	utqsqrqtu
din ansogning	usstrsssr
din pa	svsrssssr
dine	sqstssssu
dinner	strnvrssx
dinner with	sussrsssr
dinn~	ssrmwrssx
dino~	srsrussss
dinsdag	rwrsrrrst
dinsdag 0	susssssss
dinsdag om	sussrssss
dinsda~	ryrsrrrss
dins~	ryrsrrrss
diplom~	tursrrrss
dipl~	tursrrttr
dir	qwuzsrqrl
dir den	stssusrsr
dir fur	rsssussss
dir hier	surssssss
dir zu	sssusrssr
dire	rsrvrtrsq
direca~	srsvsssss
direct	tqrqssxrr
directed	russtursq
directed to	russrursq
directeur	stsrssusr
directie	uqsssursq
direction	rrutsrrtr
directions	ssussssss
directly	strsrtqxq
directly mention	sssrsssvr
director	qxpwqu0ud
director at	srssssusr
director has	srsusssss
director is	srsssussr
director of	svsusqsto
director the	susssssss
director wants	sustrsssq
directora	tusrssssr
directors	uusqssssq
direct~	rzosnwtun
direit~	ussrsssss
direkt	strrrsuvp
direkt in	susssssss
direktorin	sssssrrsu
direkt~	sssrssssu
dirett~	tstsrsrtq
direzione	sssustssr
direzi~	sssustssr
dire~	vymnkw2um
dirige	sssusssss
dirige une	sssusssss
diri~	rrswstssq
dis	sssrtsrsu
dis moi	sssqtsrsu
disabi~	usssssstp
disagree	srtrsussq
disagr~	srtssussq
disappoint	sssussssr
disappoint you	sssussssr
disappointed	sssqssssv
disapp~	qrrvrrssu
disattiva	sssssssur
disatt~	sssssssur
disa~	qqsvqrrvu
discernment	sssussssr
discer~	sssussssr
discip~	tssqstsss
disclosed	stuqssssr
disclo~	rttrsrusr
discount	rrsrvssrt
discouraged	rssussssr
discou~	prruvrsqu
discover	sssrssrrv
discov~	ssrsssrrw
discreet	ssssssusr
discretion	srssssvsr
discre~	rqrsrswru
discuss	vvrotqsru
discuss your	sussssssr
discussed	rossxrtrt
discussed 0	ssssrsssu
discussed and	ssssusssr
discussed attached	rrssssuss
discussing	vqstrssst
discussing the	tqssssssu
discussion	uzqsrtprp
discussion on	srsssusss
discussion with	sussssssr
discus~	xyorxnsns
discute	svssssssr
discutimos	srsrssssu
discut~	rurssrsst
disc~	symwzmtlt
disd~	srssssssu
diseas~	ssssssssu
dise~	ursrsssst
dish	sptsssssu
dish to	srssssssu
diskretion	usssssssr
diskre~	ursrssusr
diskutiert	sqsusssst
diskut~	sqsusssst
disk~	tprtsrtsu
dispatcher	svrrstssq
dispat~	surqrttsr
dispensary	ussrssusr
dispen~	utsrsstsr
display	ustrssrss
displa~	ustssrrsr
dispo	sursrstrr
dispo pour	susssssss
dispoe	srrvsssss
dispoe de	srrvsssss
disponibili	sssrssssu
disponibilidad	surssrsss
disponivel	srstsrrsu
dispon~	qvuqrpqty
dispositioned	rssusssss
dispos~	rpqwrrtrv
disput~	srstsurss
disp~	rxquoptrw
disqua~	stusssssp
disq~	stusssssp
disruption	sssusrssr
dissertation	ssssssusr
disser~	ssssssutq
diss~	trsssrttq
distan~	srussssss
distinguees	usssssssr
distribution	sssqsusst
district	srsstutsq
distri~	sqqsrvvqs
distur~	ssssssusr
dist~	rpsrruxqs
dit	onrxsvurt
dit du	srsssusss
ditt	srstsssur
dive	sussusrsq
dive instructor	ssssusssr
divide~	ssrsrrrrx
division	rrsssusss
divisions	sssusrssr
divisions that	sssusrssr
divi~	rqrwrsrrv
dix	rurssrssr
diz	ssrrsrrrx
diz me	ssrsssrsv
dizer	srstsussr
dize~	trstsussq
dmitri	svrsrstsq
dmit~	svrsrsstq
dni	rsvrtrssr
do	pu0vpvooq
do 0	swrstsrrq
do a	s2vqqqsrl
do and	sssssussr
do anything	vtrssrssr
do better	ssrqsssut
do have	rrsrsrvss
do here	srusrssss
do is	svrqsssst
do it	ottvtrrrs
do juri	surtssssr
do meu	strussssr
do need	ssssusssr
do not	srrvqynqt
do on	vssrssssr
do one	srussssss
do procedimento	trussrssr
do the	rtsqvqusr
do we	sssrstusr
do you	rvrmstsrx
dobbiamo	ssrsrsssu
dobbiamo rimandare	ssrsrsssu
dobbia~	ssrsrsssu
dobb~	ssrsrsssv
dobry	trrustssr
dobry dziekujemy	usstsrssr
dobr~	ttrurtssq
doc	sstqrrtru
doce~	ussrsssss
doch	pzqqqstrt
doch am	srrsssssu
doch mal	srsrssssu
doch nachste	susssrsss
doch nicht	sussssssr
dock	svsssrssr
docs	ssrsuursr
doctoral	sssussssr
doctoral students	sssvssrsr
doctorate	sssqssust
doctor~	rssrqtust
doct~	rrsspswru
document	qtsqyrrrr
document to	ssssusssq
documentacao	urssssssr
documentacion	tssqssssu
documento	sxssssssp
documentos	trssusssr
docume~	vurmypqpw
docusign	srrsxsssq
docusi~	srrswrssr
docu~	vuqm0pqpw
docx	tsursssss
doe	sqsqssssx
doen	rusttrssr
does	sqrxovpsv
does not	rrtyquors
does the	ttsrrussr
does this	sssrsustq
does tuesday	svrsssrsr
does your	srsrssssv
dog	wrrpsrxrr
dogs	strtssrtq
doing	sorvprxqu
doing the	srsrrsrsx
doin~	sorvprxqu
doktor~	svrssstsp
dokt~	swrsrsssr
dokument	rssstsssu
dola~	rrstssusr
dollar	sssqstsst
dollars	sssnssrsz
dollar~	sssmssrsz
doll~	ssskstss0
dom	ssusstsss
domain	sssrssssu
domanda	trrsrrrrw
domanda di	ussrsrsst
domand~	vsrtrqrru
domani	rzsrtrrro
doma~	qyqrrpqqy
domenica	strrwsssr
domeni~	strrwsssr
dome~	ssrrwsssr
domingo	sruqsrssu
doming~	sruqsrssu
dominik	trrusrsss
domini~	tstusrrsr
domi~	tsurrqrsu
don	rtturrsss
don juan	sussssssr
donated	sussssssr
donatella	ussrsssss
donate~	utsrssssr
dona~	utsrsrrss
donc	qxqvsuqso
donc au	svrsssssr
donc pas	srsustssr
donde	rsrrrsusu
donde estas	ssssssuss
donderdag	ruurtqrrr
donderdag 0	sursrssst
donder~	ruurtqrrs
dond~	quuqsqtru
done	ro0xqunps
done and	rtsssursq
done in	ssusssssr
done it	sssusstsq
done on	stsrttssq
donnees	srsrssssu
donnee~	srsrssssu
donner	srrturssr
donnerstag	szsqqqrru
donnerstag 0	rvsrrsrst
donnerstag um	sussrssss
donner~	sysqqqrru
donn~	qxstsoqqv
donor	ssvtrrrsr
dono~	ssvtrrrsr
door	p3nwptsqp
door de	rssusssss
doors	sswrssssp
doors 0	stvsssssp
doors close	sstsssstq
door~	tsvtqqtsq
dopo	uurssttro
dopo il	vsssssssr
dopo l	stsssussr
doppelter	ssssusssr
doppelter ausfuhrung	ssssusssr
doppel~	srssussss
dopp~	srrsvssss
dormit~	ssssussss
dorm~	sussusssq
dorothea	srsrssssu
doroth~	srsrssssu
doro~	srsrssssu
dors~	srstsssur
dort	wsrrrrtsr
dos	rtsvsqrrt
dos anos	sssussssr
dos dias	srsrtsssu
dos veces	susrtrsss
dossier	yornrvtru
dossier das	ussrssssr
dossier de	srsqtsssu
dossier pour	ussrsssst
dossiers	vsrusrrsq
dossiers eingegangen	ssrusssss
dossie~	ynqtqusrt
doss~	ynqtqusrt
dott	surusstsp
dottoressa	rusrsrssu
dottor~	russsrssu
dott~	russsrssu
double	ssssrsurs
double~	srsrssuss
doub~	rrrsrrvru
doug~	srssrvssr
dove	rusrsssst
dove~	trurssssq
down	sysvsokrx
down and	sssqwrssr
down as	sussqssss
down at	ptsvssssr
down because	sssssqssv
down for	svsqrrsst
down gently	srssssssu
down three	rsssssrrv
down w	tusssrssr
down what	srurtsssr
down with	vussrursn
download	srtpssrrx
downlo~	rrtossrsz
down~	rrtpsrrrz
dozen	srstsrusr
dozens	ssrsusssr
doze~	srrturusq
dr	sxovsoupt
dr haverstock	sssrssssu
dra	vqsqstsss
draft	rrvrtsrrt
draf~	rqvqttrru
drag~	ossrrstsy
drainage	sssussssr
draina~	sssussssr
drai~	sssussssr
dramat~	srsussstr
dram~	srsussstr
draw	qqspuzsrq
draw for	srsqsvsst
draw on	rssssvssr
drawer	rrsqusrsu
drawer with	rrsqssssw
drawing	sssusrssr
drawings	srussrsss
drawin~	sruvsrssq
drawn	strsrrsus
drawn up	susssrssr
draw~	rrtutrrtt
dreadful	sssussssr
dreadf~	sssussssr
drea~	rrrsrrqr0
drehen	usssrsssr
dreh~	usstrsrtr
drei	ntyqqnutw
drei jahre	rrsqurvss
drei schnuppertage	susstrssr
drei stellen	sstrssrsu
drei stunden	srwursrsq
drei wochen	rtsrssssu
drei~	rrstsrrsu
dress	rxrsrrsrq
dres~	rxrsqssrs
drh	rtssusssr
drie	srsurrtst
drie~	ssutrrssr
drifts~	sssssssur
drif~	ststrrtup
drinken	susrsssss
drinken we	susrsssss
drinke~	susrsssss
drinks	rrrusrssv
drinks on	ssssssssu
drin~	rsquqqrsx
dritten quartal	sssrsusss
dritte~	rrttsurst
drit~	qtssrtrss
drive	rrvsrrurs
driver	uurrrrsur
driver abstract	sussssssr
drivers	ssssrtutr
driver~	ssssrtutr
driving	tvrtrrrtp
driving licence	uvrssrrup
drivin~	twqtrqrtq
driv~	survnntws
drog~	rquusssss
droit	ursssruss
droi~	ursssruss
drop	rrwpsstss
drop by	stsssrusr
drop in	ssssssssu
drop it	sqxstsrsq
dropped	vrsssstsq
droppe~	vrsssstsq
dropping	utsrrttsp
droppi~	ussrrttup
drop~	wrrpqsutr
drove	srsrssssu
drov~	srsrssssu
druber	rsurtrvsq
drub~	qsurtrvsr
drucke	srsqtsrsv
drucke ich	srsrrsssv
drucken	srsssussr
druc~	rrrsttrsu
drug	srruvrsrr
drug screen	srsvtrssq
dry	sssrrvrss
dsp	sussssssr
du	okryz1oms
du 0	spqvvsrss
du ab	ssssusrsr
du am	ssrrrurst
du bekommst	sssssssur
du bien	srsssusss
du bist	qsquvxqrq
du concours	sssrsusss
du dabei	rssrsrssw
du dich	vsssrrrtr
du die	sprsssssx
du es	sssussssr
du far	rvtrssssr
du har	ssssrrssu
du hast	rrstvsssq
du hattest	sssrssuss
du horst	ussssssss
du kan	sssrussrt
du lust	srsrssuss
du musst	stsssusss
du nachste	sussrssss
du nicht	sssssutsr
du noch	ssssssurr
du pot	ssstursss
du recrutement	ssusssssr
du skal	sssurrsst
du stehst	rssrryssq
du suchst	srssssvsr
du trimestre	rssssusss
du uns	rrusrsssu
du warst	sssvssssr
du weisst	sssusrsss
du willst	vstsssssq
duarte	srrvstrsr
duar~	srrvstrsr
duas	rtrsrusss
dublin	russtrttp
dubl~	rusrtrttq
duc	rssssusss
dudar	srsusssss
duda~	srsusssss
due	qsurp0qpt
due chiacchiere	svssssssr
due on	ssssrsssu
due serate	srutsssss
due to	ssrqryrrs
duidelijk	ssssssssu
duidel~	rrsrstssu
duid~	rrsrstssu
dumb	ssrsusssr
dump	ssusssssr
dump~	srssssuss
dundee	sssssstur
dund~	rtssssttq
dunmar~	sussssssr
dunm~	sutrssssr
dunque	rssvsrssr
dunq~	rssvsrssr
durable	sssrssssu
durabl~	sssrssssu
durante	rrsqtrssw
durant~	rrsqtrssw
durata	sqssssssv
duration	sswsssvtl
duration 0	srvsssuso
durati~	sswssswsl
dura~	spxptrvtp
durch	uyqlsxtqp
durch den	rrussussr
durch die	twrpusrsp
durchg~	srsvsrrss
durc~	uxpssvrpp
durfen	qsrqtyssr
durfen wir	rssrsutsr
durf~	purptyrru
durham	srsssssus
durh~	srsssssus
during	rqttstsrt
duri~	rqttstsrt
dus niet	srtsrsssu
duty	srsutqusr
duurt	ussssssss
duvida	ssussssss
duvidas	sussssssr
duvida~	sussssssr
duvi~	stvrssrsr
dying	sssusrsss
dyin~	sssusrsss
dylan	sssusssss
dyla~	sssusssss
dyslex~	ssusssssr
dysl~	ssusssssr
dziekujemy	usstsrssr
dziekujemy za	usstsrssr
dzieku~	ussvsrssq
dzie~	trrvrtssq
e	qpvtwtpov
e 0	ruqstqrut
e a	russrrrsu
e ammesso	sssussssr
e ancora	sssrsvssr
e andata	sssutrssr
e carta	srssssust
e carteira	sussssssr
e com	strsvsssq
e commerce	srusssssr
e depois	ursrsrsst
e eu	strussssr
e hora	ssusssssr
e il	rstrsutsq
e l	sssussssr
e la	sssrrusst
e mail	vsqqqrqtw
e mails	srssssrrv
e me	srurrussr
e non	stsrsussr
e o	srstvsssr
e para	sssussssr
e scrivimi	srvsssssr
e stata	vrsssrrst
e sua	srsrusssu
e tuo	sssrvrssr
e um	srvtrrssr
e uma	trursssss
e una	rrusrsrsu
e v	utsrstssq
each	tsxwoqqqt
each in	sustssssr
each month	rsssswssq
each one	ursrsstsr
each stage	sssrssssu
each way	stsrrsssu
each year	ssstssusq
earlier	urqttsrrt
earlie~	vrpstssrs
early	rrqsquvru
early and	sqssssssu
early before	russsssss
early career	srsrtsusr
early careers	strussssq
early next	sssursssr
earl~	trntstvqt
earn	sqrpusust
earn 0	ssssusssq
earn up	srssssuss
earnin~	ssrqsrrry
earn~	rrrqrrrrz
eart~	rrsrsrrsw
easier	sssqssrtu
easily	rrrprrrwu
easily apply	sssssssxo
easi~	rsrmrsqyx
easter	spqrxwstp
eastmarch	rtrurssst
eastma~	rtrurssst
east~	qqotvvttr
easy	rrtorrsty
easy to	sssqssssv
eat	rvtnrrvts
eat and	sussssssr
eat breakfast	srusssssr
eben	sssrsrrsv
ebeniste	ussrtssss
ebenis~	ussrtssss
eben~	ussqttrss
eber~	vrtsrsssq
echange	ttusssssq
echange d	srussssss
echang~	sutttrrsp
echa~	sttsvrrsp
echt	rrsvrrtst
echt nett	sssrssssu
echt~	sutrssssr
ecla~	sssussssr
ecolog~	ussrtqsst
ecol~	urrssqssv
ecommerce	srussssss
ecomme~	srussssss
ecom~	ssussssss
economist	sssssrsus
economy	stsrsqssu
econom~	strotrruw
econ~	strotrruw
ecrit	ssssvsssr
ecrite	rrvssssss
ecri~	vpusvqrsq
ed	srsrussss
edificio	susrsssss
edific~	susrsssss
edif~	susrsssss
edinburgh	stssststq
edinbu~	stssststq
edin~	stssststq
edit	rrtqrsrvu
edit your	rssrssssu
edith	ssussssss
editin~	ssurstssr
edition	ssrrsssut
editio~	ssrqssrtv
editor	swqwrrrsp
editoriale	srvrsssss
editor~	rsursrsst
edit~	qvvsqrpus
education	qtrsssrtv
education and	qsssssssv
educat~	tsqqssstu
educ~	tsqprsstv
een	owuwqptnv
een andere	sstussssr
een familiebedrijf	ssssssusr
een jaarcontract	srrsvssss
een kandidaat	ssssssssu
een kop	ssssssusr
een mail	srsussssr
eens	rrrqsturv
eens vrijblijvend	ssssssuss
eerlijk	urstsssss
eerlij~	urstsssss
eerl~	urstsssss
eerst	ssstrussq
eerst de	rrtssusss
eerste	uqsqxrrss
eers~	tqsrwtrrq
efectuaran	sssssussr
efectu~	sssssussr
efec~	sssssussr
effa~	rrsrssssv
effect on	ssssssssu
effective	stsqrtrsu
effects	spssssssv
effect~	rprrrtssy
effe~	rosqsttsy
effort	utrusrrrq
effort goes	sssussssr
efforts	ssssssrur
efforts of	sssssssur
effort~	ssssssrur
effo~	utrurrrtq
effr~	susrsssss
efter	stssrsssu
efte~	sssvrrrrt
efz	susssrstr
eg	ssrrvrssr
eg 0	trsrusstr
egal	srusssssr
egg	sqtssssst
egregio	rtssttssq
egregi~	rtssttssq
egre~	rtssttssq
eh	stsssussr
eher	srsxsrrsq
ehre~	sssrssssu
ehrlich	rssustrss
ehrliche	rssqsrusu
ehrlic~	qsrsrttsu
ehrl~	qsrtrttsu
eich~	rrsutrsst
eigen	srstssrsu
eigenen	rsrwsrrss
eigene~	rtswrrrsr
eigentlich	srsrsuusr
eigentumer	ssspssssw
eigentumer hat	ssspssssv
eigent~	srsnrtusw
eige~	qpttprsrz
eight	rtwrrqrss
eighteen	sssusrtsr
eighte~	sssusrtsr
eigh~	rswurptsr
eignungsauswah	ssvrssssr
eignungstest	srwsssssr
eignun~	rqyssrrtp
eign~	rqyssrrtp
ein	nxwrooynw
ein angebot	srssrtssu
ein anruf	sssrssvsr
ein bestehendes	ssssussss
ein bisschen	tssssussr
ein einzelgesprach	sursssssr
ein erstes	sussssrsr
ein exemplar	ssrsrsssv
ein fuhrungszeugni	srssssssu
ein gesprach	ssssssusr
ein halbstundiges	srssssssu
ein konto	ssssssvsr
ein kurzes	svssssssq
ein neues	rssrssssv
ein paar	sstrrvrsq
ein rollenspiel	srussssss
ein telefonat	sussssrsr
ein zeichen	srssusssr
einb~	sqssssssu
eindhoven	ssssssvsr
eindho~	ssssssvsr
eindig~	ssssssssu
eindruck hinterlassen	sssussssr
eindru~	sqtutrrss
eind~	qrsutqtrt
eine	kl4xnkypz
eine antwort	ustsssssr
eine begrundung	sssrssssu
eine bewerberin	sssqssssu
eine bewerbung	sssrssssu
eine einladung	qsssssssv
eine einstellung	ssrusrsss
eine erneute	rssssussr
eine freude	srssssssu
eine gruppenubung	sursssssr
eine halbe	susrssusr
eine kalendereinlad	srssssssu
eine kamera	srusssssr
eine kurze	srtsssttq
eine nacht	srstusrsr
eine passende	rssrssssv
eine ruckmeldung	srtsssssu
eine schriftliche	srussssss
einem	osvqqqxrv
einem 0	strsssrsu
einem jahr	rssrssvsr
einem klick	rssssssus
einem kurzen	srssssuss
einem zeitversetzten	srusssssr
einen	luzsns1pr
einen anderen	srrqsussv
einen kaffee	rurqsrtsu
einen kurzen	srusrsssr
einen vormittag	sussssrss
einen wechsel	srsrstusr
einer	sowuqwtrn
einer mitbewerberin	sssusssss
einer unserer	vssrssssq
einer woche	srvsssssr
eines	tttrustsn
eine~	kv2torwos
einfach	rsuvrqwrp
einfach mit	ssssssuss
einfac~	rtuvrqwrp
einf~	rutuqqvrq
eingang	xuspssssp
eingan~	1urnsrssq
eingegangen	urssrqrtu
eingegangenen	usssssssr
eingeg~	zqrtrprts
eingehende	rssusssss
eingehende bewerbungen	rssusssss
eingeh~	srsusrsss
eingeladen	srwurrrrq
eingel~	sswtrrrrq
eingereichten	sssussssr
einger~	ursvsrssq
eingruppierung	sssrsussr
eingru~	sssrsussr
eing~	2qvwpnpun
einig	sssrwrrss
einige	tsrrrrtus
eini~	ssrqvqrus
einkaufer	ursrsssss
einkau~	vrsputssr
eink~	vrsputssr
einladung	qrsrrsrry
einladung zu	rrsrssssv
einladungen	sssssssur
einlad~	owuqqrqtx
einl~	pwurpqpsw
einmal	trsvqvsrp
einm~	srsuqvsrq
einrei~	rrvrstsss
einr~	rrvrrttsq
einsat~	ssstrsusr
einschliesslic	qsstsrssu
einschreiben	ssssssssu
einsch~	qqstrqssx
einsicht	ssssssssu
einsic~	ssssssssu
einstellen	srrwwsqsp
einstellungsst	rssrsvrss
einstellungste	sssussssr
einstellungste 0	sssussssr
einste~	rpsyyvqrl
einstimmig	srrsvrrsu
einsti~	srrsuqrsu
eins~	plrxyvsqs
eintragen	srssssssu
eintra~	srssssssu
eintritt	srrswsrsr
eintritt 0	srsswsrsr
eintrittstermi	srssutssr
eintrittstermi 0	srsrutssr
eintri~	rrrrxsrsr
eint~	qqrrysqtu
einverstanden	qqrqyursr
einverstandnis vorausgesetzt	sssssusss
einver~	qqrryvrsq
einv~	qqrryvrsq
einzelgesprach	svrsssrst
einzelgesprach mit	svrsssssr
einzelheiten	qsssxrssr
einzel~	pvqsxrrrs
einzig~	sssrrsrsv
einzusteigen	ssssssusr
einzustellen	srrrwrssr
einzus~	srrrvrusr
einz~	ovppzqsrw
eis	srsqsvrur
either	tqrntxqtu
either of	sssustrsq
either way	ussrssrur
eith~	tqrntxqtu
ejercicio	trxrrrssq
ejerci~	tryrrrssp
ejer~	tryrrrssp
ek	srsussssr
el	usrtstnny
el 0	snrrwurrt
el acta	sssussssr
el centro	susssssss
el contrato	ssssvsssr
el curro	sssusssss
el curso	rssrssssv
el de	sssussssr
el dni	stssusssr
el domingo	rssrsrssv
el ejercicio	srvsssssr
el gerente	rustssssr
el jefe	surrtsssr
el jueves	rurrrrrsu
el lunes	ssvqtrsrr
el martes	strrrsssv
el piso	rssqssssv
el plazo	rrrutrsst
el presupuesto	sssrsusss
el primer	sssrutssr
el proceso	ssrsrwssq
el puesto	qsrvwsrro
el sabado	ruuqsrsss
el tablon	usssssssr
el viernes	utsrrrsss
ela	trsussssr
election	srsssrssv
electi~	srsssrssv
electric	ttsssstsq
electrical	ssstssttq
electronic	sstpssrrw
electr~	sssptquru
elec~	srrsuourw
elegid~	rssrssssu
eleg~	rsssssssu
elektroniker	srrssssvr
elektroniker fur	ssrssssur
elektr~	urrttrtun
elek~	urrttrtun
elementary	rsstusrsr
elements	ssurtsssr
elements of	sssrusssr
elemen~	rrtsvrqru
elem~	rrtsvrqru
elena	ssrqvtssr
elen~	sssqvtrsr
eletricista	rssvssrur
eletri~	rssvssrur
elettr~	sqtsssssu
elet~	rqtvrrrts
eleven	rsurtqtrs
eleven weeks	sssrussss
eleven years	ssvrssrss
elev~	rststqtrt
elf	rusrrsssu
elif	ststusssp
eligibility	rssruussr
eligible	rstvtrrrr
eligible for	sssrursst
eligible list	sstustssp
eligib~	qrstvtqrt
elig~	qrtsutqrs
elimin~	srxsrrstp
elim~	srxsrrstp
elin	sussstssr
elis~	sssusrsss
elixir	srssssvsr
elix~	srssssvsr
elk	srsssrssu
ella	sustrtrsr
elle	tqrvusrsq
ellen	sssrrrrsx
eller	svsrrusrq
ellers	sssrussss
elle~	sutqssqru
ellis	ssssusssq
elli~	tssrutssp
elm	sqssvssss
else	srptvwoqu
else and	sssurussq
else for	tssossssx
else in	sssussssr
else you	ssssrsrsu
elsewhere	rrsssrrsw
elsewh~	rrsssrrsw
else~	rrsssrrsw
elster	srussssss
elst~	srursstss
eltern	rsrquqrrw
elternabend	ssssrrssw
elternzeit	srstsvtsq
elternzeit und	sssrsvssr
elternzeitvert	sssssssur
eltern~	rortrtsuw
elte~	qpqqusrtz
em	vnutsstrq
em anexo	srwrtsrsr
em biologia	rsssssssu
em julho	tssqsusss
email	ws0krmttu
email address	qsspssrsz
email and	sssusttsp
email as	usssssssr
email because	ssssssssu
email finds	srssssssv
email for	stssssssq
email from	usssssssq
email is	ssspssssw
email sorry	ussssstsr
email the	ssssusrsq
email to	qsurssuss
email when	wsssssssq
email with	sutsssrsq
email you	ussrsrsss
emailed	prssssvst
emailed you	rrssssvsr
emaile~	prssssvst
emails	ttrnrrvwt
emails to	tsssssvvm
emails will	sssqssssv
emai~	vtvlsmusw
embarrassing	sssussrss
embarr~	sssuttrsr
embauche	sssrsvrsr
embauc~	srrstvrsr
emba~	rrruuvqsp
embedded	rrsttrvsq
embedd~	rrsstrutq
embe~	rrsutruup
embr~	srsussssr
emeka	rstrsrssu
emek~	rstrsrssu
emerge~	sssutssrs
emer~	srrttssru
emot	srsrssssu
empe~	sssrssssu
empfang	surssssss
empfan~	tvrrrssss
empfeh~	stsrtssur
empf~	twqssrsuq
empiezas	srssvsssr
empiezas el	srssvsssr
empiez~	srssvsssr
empi~	srssvsssr
empleo	ursrsussr
emploi	sstusrssr
emploi de	ssutssssr
employ	ssssrrssv
employees	trsrrrsru
employer	tqptsptxs
employer confirming	rsssrsssu
employers	srrqrvqws
employers can	qsssssstu
employers on	vssrsvrrq
employment	srpr1qrsr
employment agreement	ssssusssr
employment as	ssssvssrr
employment at	ssssusssr
employment checks	ssssvsssr
employment is	ssssusssr
employ~	rnlt0pryu
empl~	wmls0oqxt
empreg~	rrrssssut
empres~	ursstsssq
empr~	trsttrrur
en	swqvnwslv
en 0	sqquurssu
en agosto	sssrsusss
en cuanto	rrsqsxssr
en dat	rrsusrsst
en die	rrruurtsr
en dos	srtssrssu
en een	rtttrstrq
en el	yrrwrtqrn
en esta	sssussssr
en excel	srwrssssr
en exclusiva	srssssusr
en ik	rqrruttst
en in	sssrssssu
en je	rsrsstssu
en jij	svssrrssr
en la	wrssqqtrt
en laat	svsrsssss
en lice	rssrsvsss
en manos	urssssssr
en nosotros	ssssssssu
en nuestro	usssssssr
en parler	ttsrssusq
en pause	sssrsusss
en piece	sstrurssr
en place	ssussssss
en raison	sssrsusss
en septembre	sssrsusss
en situation	susssssss
en som	srsusssss
en su	rssurssst
en toute	srssssusr
en tu	sssussssr
en un	sutqurssr
en una	rtsrssssu
en vigor	srursssss
en wil	sussstssr
en youtube	srssrsuru
encajas	ussrsssss
encajas con	ussrsssss
encaja~	ussrsssss
encantado	sussssssr
encantado tu	sussssssr
encanto	sssrssssu
encant~	rvrrssrsu
enca~	twqpvqtrr
encerrado	rssusrssr
encerrado e	rssusrssr
encerr~	rssusrssr
ence~	rssusrssr
enclosed	tuwtsrssm
enclosed form	ssusssssr
enclos~	utwsrrsrn
encl~	utwsrrsrn
encont~	turssrtsq
encore	rqsrr0rss
encore deux	srsrsvsss
encore pour	ssrusssss
encourage	srsvssssr
encourage you	srsvssssr
encouraged	rsusrrrtr
encour~	rruwrrssq
enco~	qqsvpxrrt
end	wnsvowsqr
end of	yqrmryqru
end we	srsqssust
ende	tspqszqsq
ende april	ssrrswssr
ende der	srsrsrstu
ende des	trsrusssr
ende nachster	rrsrtvssr
ended	rrsusrtst
ende~	rrrxrqsrv
endgul~	sssrsusss
endg~	sssrsusss
ending	srrtrrssv
ending 0	ssrsssssv
endi~	srrtrrrrv
endo~	srtqsttts
ends	trrrqvsrt
ends on	ssssrusss
energie	rqsrrtrvt
energieagentur	srusssssr
energieagentur vorharz	srusssssr
energi~	rputrtrvr
energy	sqswsqtsr
ener~	qptwrsswr
enferm~	rqrttrtst
enfe~	rqrttrtst
enfin	tssrssssu
enfi~	tssrssssu
enforcement	stsrsussr
enforc~	rtsssussq
enfo~	rtsssussq
engage	ssrtusssr
engage you	ssssusssr
engagement	rrsrutusq
engage~	rrsrvtusq
enga~	rrrrxttrq
engenheiro	ssssssuss
engere auswahl	ssssrusss
engeren	rsurrvssq
engeren auswahl	rrurstssr
engeren wahl	srsssussr
engere~	rsurrvssq
enge~	rsttqwtrp
engine	srtrssvrr
engine has	ssssssusr
engineer	wvsttrp1d
engineer 0	sssutrrsr
engineer and	ststssssq
engineer at	sstsssssq
engineer came	ussrsssss
engineer id	psssssssv
engineer ii	tssstsssq
engineer interview	sqsrsvsss
engineer jobs	ssssssswp
engineer position	turtssrsq
engineer remote	rssussssr
engineer role	qtsttsrss
engineer we	sssrsussr
engineering	tqsrqqxvq
engineering 0	sssrssrsu
engineering and	srsrssusu
engineers	spqtsqsvv
engineers and	sqsssstsu
engine~	qrqrqo4zk
engi~	qrprqo8zk
english	qqysupurq
english is	ssssrsrsu
englis~	przruqvqp
engl~	qrzruquqp
enhanced	ssssusstr
enhanc~	sssqusstt
enha~	sssqusstt
enhorabuena	rsrqwrssu
enhorabuena por	rssrsrssu
enhora~	rsrqwrssu
enho~	rsrqwrssu
enjoyed	rstrrrtrv
enjoyed having	sssussssr
enjoyed meeting	ssspssssw
enjoyed your	sssqsstst
enjoye~	rstrrrtrv
enjo~	rrsrrtsrw
enlace	ssssssssu
enlarg~	srssrssrv
enla~	rrrrrssrx
enologo	srsustssr
enolog~	rrrustsss
enol~	rrrustsss
enonce	srvrssssr
enon~	srvrssssr
enough	qqsurqtrx
enou~	qqsurqtrx
enquiry	srssrssus
enquir~	urqusqttq
enqu~	uqqussttq
enregistree	ussssssss
enrollment	rssrsusss
enroll~	rrsrswsst
enro~	rrrrrvrrv
ensemble	turrrrrst
ensemb~	tururrrrs
ense~	tvrvrrrrr
ensu~	sutqsrsst
entendu	rtsrsussr
entend~	rutrsussq
enter	sssrssrsu
entered	usstssssp
entered in	tssrsussq
entered into	sssusqsss
entere~	usrssussp
entering	tstqssssu
enteri~	tstqssssu
entertained	sssusrssq
ente~	uussqtprt
entfallt	rrssssssu
entfal~	rrssssssu
entf~	rrrtsrssv
entgegenkommen	ssssussss
entgeltgruppe	rrrrwsrtr
entgeltgruppe 0	sssrwsstq
entgel~	rrrrvrrtt
entg~	rqrrxrrtu
enthou~	vrstssssq
enth~	vqstrrrrs
entire	sssqssssv
enti~	stsptsrru
entlastung	sssussssr
entlas~	sssvsrssr
entl~	sssvsrssr
ento~	ussssssss
entra	stsrsrssv
entrada	tusrssssr
entrado	srssrsssu
entrado en	srsrssssu
entrai~	srrsssssv
entrance	sutrssssq
entran~	sutrssssq
entre	utqrrttss
entre 0	russsssst
entrega	rrrtssssu
entreg~	rrtvrrrst
entreprise	sssusssss
entrep~	sssussrsr
entretien	stqsrursu
entretien technique	sssrsusss
entretiens	trsrtussr
entret~	sqrssxqrt
entrevista	twrqrqrrv
entrevista de	rsrsssssu
entrevistas	rrrsssssv
entrev~	ryqsqqqrx
entries	ssussssss
entries and	sssqssssu
entrie~	ssussssss
entro	trupwrrrr
entro domenica	srssvsssr
entro il	tstqsssss
entro mercoledi	ssurssssr
entry level	sstssssuq
entr~	rytrorqpw
entscheiden	srsqswssr
entscheidet	vrrrrssst
entscheidung	qqtsstsrv
entscheidung bis	sssrutssq
entscheidung uber	sstrspssv
entscheidung und	sssqssssv
entschieden	tpqttrrry
entschieden der	sssussssr
entschieden die	sssussrss
entschieden haben	vsspsrsss
entschieden und	ssssusrsr
entschuldigung	sussssssr
entsch~	sorutvppy
entsprechen	sssqsrstu
entspr~	rrrsssrtu
ents~	rnsutvoqz
entwurf	rssrtrssv
entwur~	rssrtrssv
entw~	qrussqsru
envelope	strwtsssp
envelo~	strvtrrtp
enve~	strvtrrtp
enviada	ssssssssu
enviado	strvrsssr
enviado do	strussssr
enviad~	ssrurrrrt
enviar~	srtrsrssu
envies et	surssssss
environmental	ssssusrss
enviro~	rssrutrrs
envi~	ruwrsqpqu
envoie	stssusssr
envoye	srrtrvssr
envo~	tqqrsursu
eod	srwsssssr
episode	srsssrssv
episod~	srsssrrsu
epis~	srsssrrtu
epreuve	rsusssssr
epreuv~	sswrsrssq
epre~	sswrsrssq
equa~	tssqsssts
equipe	vqttsurrq
equipe de	sssssussr
equipe est	rsrussssr
equipment	rursrssru
equipm~	rursrssru
equipo	stsrrrvrr
equity	srrrususq
equiva~	sustssssq
equi~	ttpqtsusr
er	vrpwsvpov
er echt	rssusssss
er ist	srsrsusst
er met	usssssssr
er na	srsussssr
er sich	ssststssq
er staat	sssrrsssw
er zijn	sssrssssu
era	rrsvssssr
erasur~	rssrssssu
erbij	rtrsutssq
erbij en	srssutssr
erbi~	rtrsutssq
erbj~	ssstussrs
erfahrung	srsusssss
erfahrung mit	sssussssr
erfahrungsgema	sssruussq
erfahr~	rrrvtusrq
erfa~	sqrxsusrp
erfolg	qrtwsrrrt
erfolgreich	ussrsstsq
erfolgt	urrssrrtq
erfolgt die	usssssssr
erfolg~	urrstrsts
erforderlich	ssttssssq
erford~	ssttssssq
erfo~	uqtvsqrsr
erganzen	ussssssss
ergebnis	srsusussq
ergebn~	rqtyrtrtq
ergehen	usssssssr
ergehe~	usssssssr
erge~	spuyqsrtp
ergibt	rssssussr
ergi~	rssssussr
erhalt	ursssssss
erhalten	squqqrtuu
erhalten diese	sssssssur
erhalten sie	rrrrrtstu
erhalten und	tssqsrtst
erhalt~	yptnqrsuu
erha~	0ptmqrsuu
erho~	sssssusss
erinnern	srtrrrtsu
erinnern an	srssssssu
erinnerung	sutssrtrq
erinne~	rtwqrqsrt
erin~	rtwqrqsrt
erklaren	sstsurssq
erklaren sie	sstsusssr
erklar~	rrusurssq
erkl~	rrusurssq
erkrankung	srsssusss
erkran~	sqssrusst
erkr~	sqssrusst
erlaube	srsrsrssv
erlaube ich	srsrsrssv
erlaubt	rstussssr
erlaub~	srtssrssu
erlaut~	tsrussssq
erla~	trsurqtss
erleben	surssssss
erlebe~	surssssss
erlebt	rsrqssrsx
erledigt	rssvssssr
erledigt mein	rssusssss
erledi~	rstvssssr
erle~	qtrsrrrsx
ernaar	ussrsssss
erna~	ussrsssss
erneut	sussssssr
erneute	rssssussr
erneuter	srsussssr
erneut~	rrsvstssq
erne~	qtrwrtrsr
ernt~	wsrssrssq
eroffnen	ssssssvsr
eroffnen sie	ssssssvsr
eroffn~	ssrsrsvss
erof~	ssrsrsvss
erreiche	ssssssssu
erreiche ich	ssssssssu
erreicht	txrsrrssq
erreic~	uyrrrsrrq
erre~	uyrqrsrrq
errors	sssursstq
erro~	rqturqrtv
erscheinen	ssssssssu
erst	uqtmr2srp
erst danach	srsssusss
erst im	rssrswssr
erst nach	vrsqsttsq
erstatten	ssrusrsst
erstatten wir	ssrtsrssu
erstattet	turrssstq
erstat~	suqtrrrts
erste	tssrqttss
ersten	urvpssrts
ersten 0	srusssstr
ersten gesprach	srussssss
ersten tag	srrsssssv
erstes	sussssrsr
erst~	uvsrnvpst
erteilen	srssutsup
erteilt	trsrtsrsu
erteil~	tqrrusrus
erte~	tqrrusrus
ervaring	sssussssr
ervari~	sssussssr
erva~	rtrusrsss
ervoor	ssssssuss
ervoor open	ssssssuss
ervo~	ssssssuss
erwarten	rutrrtrrs
erwarten sie	russssssr
erwartet	srssstsur
erwartet sie	sssssssur
erwart~	rutsrtrvp
erwa~	rtssqtsvp
erzeugt	rsssssssu
erzieher	sssssssur
erzieher in	sssssssur
erzieh~	sssurrsup
erzi~	sssurrsup
es	qwr0moosx
es 0	srrurstsu
es alle	srutrsssr
es bei	stsvssssp
es bitte	sssrsusss
es diesmal	tssqsssst
es el	rsrtssssu
es gibt	rsusrsrtr
es hat	russssssr
es ihnen	sptrstssu
es in	sssssssur
es ist	ustsrsssq
es la	sssvsrssr
es libre	stsqssssu
es mir	srusssssr
es mit	turqsssss
es por	susrsssss
es tun	sssssssur
es tuyo	srsrvsssr
es um	ussrsrsst
es weitergeht	rssrsusst
esca~	srutsssss
escrib~	rqrtstuss
escrito	rrssvsssr
escrit~	rsurvrstr
escr~	rpstustsr
esercizio	ssussssss
eserci~	ssussssss
eser~	ssussssss
esito	ssrssussr
esit~	rrrssursu
eso	sssussssr
espaces	sssrurssr
espaces verts	sssrurssr
espace~	sssrurssr
espanol	srssrstus
espano~	srssrsuus
espa~	sssqsrttr
especially	sssssqrsw
especially in	sssrsrssu
especi~	sssssqrsw
esperabas	sssussssr
espera~	rustrtssr
espere	ursrsstss
esperienza	rssussstr
esperi~	rssussstr
espero	srsrtsusr
espero que	srssssuss
espe~	qsqusrust
essai	rsrtusrst
essa~	rqussrrrx
essential	ssstsstsq
essent~	rssusstsr
essere	rrsrrusru
esse~	srrrstvrt
est	tooyuvqpu
est bien	wrssssssq
est bon	sssrvrssr
est close	rssusrsss
est en	tssrurssr
est oui	srssvsssr
est parvenu	ussssssss
est pas	rsrsrxrsq
est un	srssrrrsu
esta	pnpvrvuqy
esta con	srsrssssu
esta en	trsrssssu
esta ocasion	sssussssr
esta resolucion	sssusssss
esta semana	strssrusr
established	sssssusss
establ~	rrssturss
estado	usssssssr
estamos	ssrrtuurq
estamo~	ssrrtuurq
estao	sssussssr
estas	trrsrsvtq
estate	surursrsr
esta~	tqrwtvttk
este	tsrtsrruq
este e	sssssssur
esteja	srssssuss
estes	srsvssssr
este~	sqsursusr
estimada	tstutqssp
estimada sra	usssssssr
estimado a	rssusrsss
estimate	srssssssu
estimate is	srssssssu
estima~	tqttrtsrs
esti~	sqtustrrs
estou	trssssusr
estou a	srstssuss
esto~	trssrrust
estr~	susrsssss
estudi~	ussqtssst
estu~	usrptrssv
et	stzutrunl
et 0	sqrrtrvss
et a	trurssssr
et de	surrtrssr
et demi	stsrussss
et je	trrsrutss
et mon	spstssvss
et nous	susrtssss
et on	rvrrrtrss
et que	srsussssr
et tu	trurssssr
et votre	sssussssr
et vous	urrtsrsss
etait	rrstsrrsw
etai~	rrstsrrsw
etapa	sruusrssq
etape	sutrssssr
etapes	ussssssss
etap~	vtvvrsrrm
etat	tssrsussr
etc	sssosstsw
ete	trqvsqsrt
ete enregistree	ussssssss
ete retenu	sssrssssv
etes	rtrtttssq
etienne	sssursssr
etienn~	sssursssr
etie~	sssursssr
etre passe	rsrvssssr
ett	ssvssrssr
etter	vurrsrrrr
ette~	vurrsrrsr
etude	rtrtsussr
etude de	sustssssr
etud~	qttvstrsq
etwa	uqvrrsrss
etwa 0	ururssssr
etwas	vsutqtprr
etwa~	tstrpzqsp
eu	vsstrsruo
euan	sssrsrssu
euch	srsvsrqsu
eure	rsssssssu
eure~	srsssrrtv
euro	rmtqxpxru
euro plus	srssrsvsr
euros	rqrrusrtu
euro~	rrrrurruu
evacuation	ssrvsrrsr
evacua~	ssrvsrrsr
evac~	ssrvsrrsr
evaluation	srvrstrss
evalua~	trwrrrqss
eval~	tswrrrqsr
even	stqmwqtqy
even if	srtqssssu
even in	ssrsvrssr
even more	sqssssssu
evenement	ssssssssu
evenem~	ssssssssu
evening	rvuqtssqr
evening about	sssusssss
evening and	susrssssr
evening you	svsrssrss
evenings and	ssrsssrut
evenin~	rrssuqstt
event	swrqrrqtu
event has	sussssssr
event will	srssssssu
eventuell	sssrstusr
eventu~	srsrrvvsr
even~	rwqoruttu
ever	ttsnrqrty
ever had	ssrrssssu
ever so	ssssssrsu
every	zlrtq0oqs
every application	vssrssssq
every interview	sqsrsvsus
every month	rssssussr
every one	vrsssrsss
every open	sssustssr
every other	ssssssusr
every success	sssqssssu
every two	ssssusssr
everybody	sprtursru
everybody who	rsstsrssu
everyb~	sprtursru
everyone	rtwvunqps
everyone at	stsrsussr
everyone i	sssrsrrsv
everyone is	rtsqsrvss
everyone on	strsvsrsq
everyone we	srssssssu
everyone who	usursrssr
everyo~	rtwvunqpt
everything	txptspqrs
everything about	sursssssr
everything and	srsrsutsr
everything else	swsvsqrsq
everything you	rssrrsssw
everyt~	txptspqrs
ever~	upxvqynnr
evidence	otsrtrtsw
evidence of	pssssrssw
eviden~	otsqstssv
evid~	otsqstssv
ewa	sstussssq
ex	surtsrusq
exa	ssrussssr
exactly	srsrssvrt
exactl~	srsrssvrt
exac~	rrtrrrvrs
exam	rqrurrstv
exame	strsusssr
exame admissional	srssvsssr
examen	vqrrrrssw
examen attentif	rssusssss
examen des	sssqssssu
examination	tuusssssp
examination by	tusrssssr
examination is	sssussssr
examiner is	sssrssssu
examin~	ssvtrqsss
example	s1zjporur
example j	sussrsssr
exampl~	s2zjpnrur
exam~	t3zhqmrus
excel	ro2qrsssq
excellent	srrusrqrv
excellent and	sssrtsrsu
excell~	srrusqrrv
except~	srstssqtt
exce~	qn4qpqpsw
exchan~	ssrssrrtu
exch~	ssrssrrtu
excited	ustnzqpru
excited about	trwssrssp
excited to	suqoyrqrv
excite~	ustn0qprt
exciting	ssssrsrru
exciti~	rrrsrsxpt
exci~	tpsl0qvpv
excluded	ssssrsssu
exclud~	sssrrsssv
excluidos	ussrssssr
exclui~	vrrussssr
exclusao	ttursrssr
exclusion	ssurssssr
exclusiva	srssssusr
exclusive	sssqssrsw
exclus~	rruqrqvru
excl~	urunqqvrw
excuse	trsrsutsr
excuser	sussssssr
excuses	ssrrrurst
excuse~	rurrrurss
excu~	strprwstr
executive	quusquwtl
executive role	ssussssss
execut~	psusrsxsq
exec~	psusrsxsq
exemplar	srrstsssu
exemplar hatten	ssssusssr
exempl~	srrstsssu
exempt	sssstutsp
exemption	sssssusss
exempt~	sssssusss
exem~	rrrrvtsss
exercise	rv1vrqrsi
exercise is	srurssssr
exerci~	st4uqqqsi
exer~	tt4uqqqsi
exhibitions	sssrssssu
exhibi~	ussqsrssu
exhi~	ussqsrssu
exig~	tsssusssr
exist	ssursrtsr
existing	srsvssrss
existi~	srsvssrss
exis~	rqturqtrs
exklusiven	sssrssuss
exklus~	sssrssvsr
exkl~	sssrssvsr
exmo	srurstssr
expa~	ssssstvrq
expect	xsulq1prq
expect in	rusrsssss
expect to	ursqsyssn
expectations	sustsrssq
expected	rtrrrsrsw
expected to	sssqstsst
expecting	sussssssr
expecting you	susssstsq
expect~	qxrtrrsrt
expedi~	rrsrstssu
expense	sssussssr
expenses	rwsssrrsr
expenses are	susssrsss
expens~	rwsurqqrs
experience	osoypm0tu
experience 0	ssssssusq
experience and	sssvssssr
experience as	ssssssuqs
experience in	ssssssyro
experience with	srsrssssw
experiences	sssssssur
experiment	ssusssssr
experi~	nroxonzww
expert~	sssqstrtu
expe~	oupvlrytu
expira~	ssrssssoy
expired	rrswsrsss
expires	ssurttrrr
expires 0	sstssussq
expire~	rrwutrqrr
expiri~	qsssssssu
expi~	pqxsurqox
explain	sqsurrtst
explai~	sqsurssrt
explanation	sstvsrssq
explan~	sstvsrssq
explore	ussssssrs
explore open	usssssssr
explor~	ussrsrsru
expl~	tqsxqqsqu
exported	tsssssvvm
export~	strsssuuo
expose	ssssrsuss
expose zukommen	srsrssuss
expo~	ssqtqqvts
expressions	sssssssur
expressions of	sssssssur
ext	ssssrsurs
extend	ssssytssl
extend an	ssssvtssq
extend you	ssssusssr
extended	rrstsusss
extended by	sssssrssu
extended to	rstssussq
extend~	qrstsusrt
extension	ssssqsssv
extens~	rsssqtssv
external	tssrsutsq
external hires	sssssussr
extern~	rtstsvtso
exte~	pqqtwxsqs
extra	srtpvurrs
extra 0	ssssussss
extr~	rstmwtrsu
eye	trryrrssp
eye on	ussussssp
f	oususrrvs
f 0	srussssss
f m	sssssssur
fa	tqrtrsrut
fabian	sssttsssq
fabi~	srtutrtrp
fabricius	srussssss
fabric~	ssutssssr
facciamo	tvrssssrq
facciamo due	svssssssr
faccia~	tvrssssrq
faccio	strrrussr
facc~	txqrrurrp
face	ssrsrsrsv
facebook	vsssssrsq
facebo~	vsssssrsq
face~	vststsrrp
fachab~	ussrssssr
fachan~	ssrsvsrsr
fachbereich	rsusrtsss
fachbe~	qsusrusss
fachfragen	sursssssr
fachinformatik	sssssssur
fachin~	sssssssur
fachlich	sssussssr
fachli~	sssvssssr
fachmann	rsusssssr
fachma~	rsusssssr
fachsp~	sssssssur
fachvortrag	sursssssr
fachvo~	sursssssr
fach~	svuusrsvj
facility	stssrtttq
facili~	rtstrsttq
facing	ssstrrsru
faci~	rtsuqrsst
fact	srtqrsrsw
factories	sssrssvsr
factor~	sssrstwsq
factur~	ssssrsssu
fact~	sstpqsvst
faculty	rssssurss
facult~	tsssrursr
facu~	tsssrursr
fahrra~	srussssss
fahrt	ussrsrsss
fahrtkosten	stsusrssr
fahrtk~	ststsrstq
fahr~	ttsyqqtso
fai	sustsrusq
fail	tquqsssrt
fail and	sssqssssu
failed	srrqssssw
failin~	rrrrtrrrx
fail~	rrqptsqr2
fair	spsuqvqvr
fair few	ussrsrsss
fair on	sssssssru
faire	rrqutsrru
faire connaitre	rssturssr
fair~	rqqstuqws
fais	sssvsrsss
fait	ttrusrssq
faites	sssrssssu
faith	sssussssr
fait~	rsstsrrsu
fake	ssvsrsssq
fakt~	surrsssss
falarmos	svrsssssr
falarm~	svrsssssr
fala~	tursstssq
falc~	ssssspssv
fall	tssqrursu
fallig	srussssss
falling	sssssrssu
fallin~	sssssrssu
fallstudien	srutssssr
fallst~	ssutsrssq
fallt	sssssvssq
fall~	rpxsquqru
falsch	srvsssssr
fals~	srwqsrrst
falta de	ttrrsussr
falt~	rswqqttrt
familia	rrsuusssr
familiale	ssssssusr
familie	tprsqqssy
familiebedrijf	ssssssusr
familiebedrijf in	ssssssusr
famili~	rlsrtp0rw
family	rqqlqq0vx
family with	sssqssssv
fami~	rmrgtn6uz
fammi	rqrrvrsrv
fammi sapere	rqrrvrsrv
famm~	rqrrvrsrv
fan	sssssrurs
fancy	tvtssrtsn
fanc~	tvsrsrvsn
fang~	surtrrssr
fann~	stursssrs
fantas~	rssrsrssv
fant~	rrsssrssv
far	rwsmutpsu
far as	srtrwtsso
far more	sssssrssu
far too	sssrsssus
fare	swutrrrrp
farhan	sssussssq
farh~	sssussssq
farm	sssststtq
farm~	rurqrtttt
farouk	sssusstsr
faro~	sssusstsr
farr~	rutsssssq
fashion	sssrsssus
fashio~	sssrsstus
fash~	sssrsstus
fass~	sstrssssu
fast	rrrptrtsw
faster	sssqtsrrv
faster than	sssqtsrsu
fast~	trsotsrrx
fat	usssrssss
father	sssussssr
fath~	stsvssrsq
fatih	sssrsusss
fati~	sssssurtr
fatou	tssrssuss
fato~	tssrssuss
fatu~	ssrrssrsu
faul~	ttstssssq
faut	srsutsssr
faute	sssrrrssw
faute de	sssrrrssw
faut~	sssrrrssw
favor	stsrrsssu
favorable	srsturtsr
favorable reply	ssssssusr
favora~	srsturtsr
favorite	sssqssssu
favori~	srssrtssu
favors	sussssssr
favour	sssusrsss
favour of	sssussssr
favourite	ussrsssss
favour~	usssssrss
favo~	strtsrrru
fax	vssqssrst
fc	qsssssssv
fear	sssqssstu
featured	ssssssrus
features	sssussrst
featur~	rrtprrstw
feat~	rrtqtrrtv
feb	srrsswtrr
februar	rssrursru
februar um	rsssssssu
february	xpqvsprtt
february 0	rtupsrrst
february at	spsrrsstw
february to	ssssssusr
februa~	wqqtuprsu
febr~	wpquuprsu
fecha	tsststssq
fecha 0	ssssrussr
fechad~	ssurrtsss
fech~	trturvrrp
fed	squsssrsu
fed and	srussssss
federal	strpssssv
federally	rsssssssu
federally insured	rsssssssu
federa~	rurossrsw
fede~	wuqmsrqsw
fee	pqsuqpwsw
fee in	ssssssusr
fee will	ssrrsstsu
feed	rustssruq
feedback	srqzrxpqp
feedback and	srsrsvsss
feedback can	sssussssr
feedback from	susstsssq
feedba~	rsqyqxops
feed~	rsqyqxpps
feel	rqswqurss
feel able	sssrsussr
feeling you	ssssssssu
feelings	sssusrssr
feelin~	rtrvrrrss
feels	ssswsrrsq
feels better	sussssssr
feel~	ruryrqqsr
fees	ssrrssust
fehlen	srrrssssw
fehlen noch	sssrssssu
fehlen~	rrssssssv
fehlt	srtqsttur
fehlt noch	ssurstssr
fehlte	sssussssr
fehl~	spurqsttu
feira	tsrrurrst
feira para	srssusssr
feir~	tsrrurrst
feita	urssssssr
feito	srstssrsu
feit~	urrtssrst
feli~	rrtrusrts
fell	ssstrrssu
fellow	sssrvrrts
fellows	ssstttssq
fellowship	srsssustq
fellowships	sssussstq
fellow~	srsuttsun
fell~	rqsvsvpxp
felt	rqsysqvsq
felt that	sssussssr
feltet	sussssssr
felt~	sussssssr
femi	trsqsstst
fenbri~	qsssssssv
fenb~	qsssssssv
fenn~	ststsrssq
fenster	srvsssssr
fenste~	srvsssssr
fens~	srvsssssr
ferd~	sssrtsssu
ferien~	srsssssuq
feri~	strsursuq
ferma	ssrrsvsss
fermat~	rturssssr
fermee	srssrsssu
fermin	vrsrtsssq
ferm~	ttrqsvrrr
fernhi~	ossrstssw
fern~	orsssstsw
ferran~	svstssssq
ferrar~	ussrsrsss
ferreira	tssrsussq
ferrei~	ttsrsussq
ferris	sussssssr
ferry	ssussrssr
ferr~	uxssswqrk
fertig	rrrqvrrrv
fertig~	ssusssssr
fert~	rrtqvrrsu
fest	rsstrrust
festanstellung	ssstrrusr
festan~	ssstrrusr
feste	surtssssr
feste schuhe	sursssssr
festival	srsussssq
festiv~	sqrtrtssu
festlegen	ssvsrsssr
festle~	ssvsrsssr
fest~	srsuqstrs
fetch	strussssr
fetch your	sssussssr
fetc~	strussssr
feve~	strrrvsss
fevrier	ssssusssr
fevrie~	ssssusssr
fevr~	ssssusssr
few	uxptrrqpt
few days	ussssssss
few things	sustrsssr
fewer	ssssssrus
fewer than	sssssssur
fewe~	ssssssrus
ficar	srsutsssr
fica~	ssrvusrsq
fiche	ssursssss
fiches	ssursssss
fich~	ssxprrtsr
fico	srsusssss
ficou	rrrusurst
fico~	rrrusurst
fictio~	sstrsrssu
fict~	srursrssu
fieb~	sssssrrsu
fiel	ssssssusr
field	qrvrqwstr
field on	rsssssssu
fiel~	pswqqvtss
fietse~	rrstrrssv
fiet~	trtsrrssu
fifth	sursssssr
fifty	sustrsssr
fift~	rxrsrrssr
figma	rq0rrsrrp
figm~	rq0rrsrrp
figure in	sssusrssr
figured	sssrssuss
figured i	sssrssuss
figures	srrrrussv
figure~	srrqrvtsv
figu~	rsptqvtru
fiktiven	srusssssr
fiktiv~	srusssssr
fikt~	srusssssr
file	xm0rprppv
file and	ssusssssr
file for	ussrsssss
file has	srssssssu
file in	sssrsusss
file is	usrrrssss
filed	rsssssssu
files	trspssssw
file~	rrtnssrsy
filialleiter	ssusssssr
filial~	ssuusrrsr
filipa	sssussssr
fili~	sqtvsqvrp
fill	tprnurvrw
fill in	ursssssss
fill it	srssvrssq
fill out	sssnssssy
filled	rsr0qussn
filled all	sssrsrssu
filled it	sssussssr
filling	trrprvtss
filling in	trspssssv
filling this	sssrsussr
fillin~	trrprvtss
fill~	srqypxtro
film	rsqrssrsx
film~	vssssrssr
fils	trsusrssr
filter	usssssrss
filt~	ustrsrrrs
fin	rvqrvursq
fin du	rssrtusss
final	ssoytwpqp
final discussion	sssrsurss
final round	stsrsrssu
final score	sssvsrssr
final selection	sssssussr
finale	sussrttrr
finalement	sssussssr
finale~	sssussssr
finalist	sssssutsp
finalistas	sssssussr
finalists	tsttsrrtq
finalize	sssrusssr
finalize the	sssrusssr
finali~	rrstwvrsn
finall~	srsstrssu
finance	qqrrturws
finance and	rtrsssssu
finance has	sssssrssu
financial	trsqrstsv
financial controller	ssssssuss
financiero	srssssusr
financiero para	srssssusr
financ~	spqkswvxv
finanzen	tussssssr
finanz~	tsrqrttst
fina~	rnmvt0ssr
finch	sursssssr
finc~	rurussssr
find	oq0ivpxtu
find below	sttsssrtq
find it	sssrssssu
find my	wsssrsrsr
find our	ssssqsssv
find out	tusprttsr
find the	qprqtsxsu
find their	srssssusr
find you	psssssrsw
find yourself	sssssssur
finde	tqssusvsp
finden	rrvqtrtsr
finden sie	rrvqursss
finder	sssrvsssr
finding	ssssssqtt
finding a	sssrssrus
findin~	rsttrrqtu
finds	sqsrssrsx
finds you	srssssrsw
find~	qpwpwopuz
fine	vtwsvsppn
fine and	sssstursr
fine but	rustssssr
fine we	sursrssss
fined	rssrssssu
fine~	rsssssssv
fingers	srsstvrsq
fingers crossed	srsstvrsq
finger~	tqrqturst
fing~	tqrqtursu
finish	prvqvsqru
finish the	ssusssssr
finish your	rrrsvssst
finished	rssvrsssq
finish~	rrtvrrurq
fini~	nrxstrsqv
finn fur	srssrsssu
finner	sssrssssu
finn~	sssrssssu
fino	trsrsusrr
fintech	ssrststtq
fintec~	srrstsutp
fint~	srrstsutp
fiona	stssrsusq
fion~	stssrsusq
fiquei	srrvrrtsr
fiquei com	srstssuss
fiqu~	srrvrrtsr
fire	rrrvsussr
fire~	ssrssurst
firm	qstrrtxto
firm is	sssrssusr
firma	sssssussr
firmas	srstusssr
firmenwagen	srssusstr
firmen~	rqrsvtsuq
firms	sqrssqtsv
firmware	sstsssttq
firmwa~	sstsssttq
firm~	qnqr0ssvr
first	otpkyysvr
first 0	rsssssrus
first aid	ttsturrsq
first and	rusrsvrsq
first by	ssssusssr
first come	rtssrsuuq
first day	srrsusrst
first group	sssrsusss
first on	ssswrpsss
first round	ssstsrstq
first selection	svssssssr
first served	stssrsuup
first shift	ssrsussst
first so	ssrssussr
first talk	rtsssussr
first the	rustssssr
first three	ssssrsssu
first time	sssttssuq
first two	srtssttsq
first week	utsrsqsss
first year	srsssruup
firs~	ospkzysvr
fisc~	sursssstr
fisheries	stsqsvssr
fisher~	stsqsvssr
fish~	stspsvstp
fisica	usssssssr
fisiot~	sssrsussr
fisi~	ustrsussq
fit	rsryrprwo
fit for	tsrussrtq
fits	rrsrsrtsv
fitter	rssvssssr
fitting	ssrtsrssv
fittin~	ssrtsrssv
fitt~	qrrwsrrsu
five	suxvplrst
five days	rqtrsssrv
five minute	svrrssssr
five of	stsusrssr
five questions	sussssssr
five to	srsssqssv
five years	srsussrss
fix	rtxosrrru
fix that	sssrrsssu
fixed	rsrrqtruv
fixed term	ssssssrur
fixe~	qsrsrsstw
fixing	susssssss
fixi~	susssssss
fjor~	tussursso
fl	sssrsrssu
fl 0	sssrsrssu
flac~	sssssssur
flam~	sssrssssu
flat	vqsosqvrv
flat for	ssssssusr
flat out	vrsrssssr
fleet	rusvsrstp
flee~	rusvsrstp
flexibility	sssrssrus
flexible	sssrssvsq
flexib~	srspssvur
flexpo~	sssssssur
flex~	sqsosrvxq
flight	svrsrqsst
flights	rtrssruss
flig~	rwqsqpusu
flip	sssrsussr
flip to	sssrsussr
floa~	srsssssut
flood	sursssssr
floor	tzsrsrsrm
floors	sssrsrssu
floo~	s0rprqsrq
floris~	utsstrssq
flor~	vssrtrrss
flour	srwsssrsr
flouri~	srsrssssu
flou~	sqwrssrst
flowers	sssussssr
flower~	sssussssr
flow~	ssrusstsr
flu	utrrsstss
flu jabs	ussrsrsst
flug~	rsttstssq
flui~	ssussssss
fly	strsrussq
flyt~	susssssss
focus	sssussrsr
focu~	srsusrrru
foi	vppuutqru
foi encerrado	rssusrssr
folder	uqupsrrsw
folder 0	srusssssr
fold~	upuosrssx
folgende	srrrsrrvu
folgende stellen	sssssssur
folgen~	srrrtrrvu
folg~	ttqrtqqwr
folien	rsvssssss
foli~	rswsssrsr
folks	tsrtssusq
folks and	sussssssq
folk~	tsrtssusq
follow	uwqrupour
follow from	ssssusrsr
follow this	sssssssur
follow up	svssrsstq
follow us	vrssssssr
followed	svrsssrss
followed by	svrsssrss
following	pqruxqrus
following the	srrsrrusv
following up	rutrsussp
following your	rstrxussl
follows	sstqrtrsv
follows by	ssssrsssu
follow~	oqruyqrtt
foll~	nzqtyonus
fonction	ussrtsssr
fonctions	srtrusssq
fonctions d	ssusssssr
foncti~	srtrusssq
fonc~	srtrusssq
fondazione	sssussssr
fondaz~	sssussssr
food	rqrrrutuu
food was	sssrsussr
foods	sutussssn
food~	tuttsssso
fools	ssssusssr
footwear	sussssssr
footwe~	sussssssr
foot~	rtsrustrr
for	rssypqrqw
for 0	mwsylqrry
for a	mvwonp3ou
for about	stsrsrrsu
for accepting	ssssususp
for access	usssssssr
for all	qssvrrrsu
for an	susnprusw
for announcement	ssrssrssu
for answering	ssssssusr
for any	rsrrrstru
for anyone	usssssssr
for applying	yswtpqops
for as	sssssussr
for att	sssvssssr
for attending	rvrvrsrsq
for bearing	sssqsvsss
for being	sssturssq
for biscuit	sssrssuss
for both	srtsutrsq
for business	srussstsr
for candidates	ssssssstq
for checking	rssssvssr
for choosing	vssrssssr
for co	usssssssr
for coming	spswsyrsl
for completing	rtrssussr
for confirming	rvssssssq
for customer	sssussrsr
for data	rsssssssu
for de	sssvrsssr
for details	ssssssrsu
for developer	rrssssssu
for dinner	srsqtssst
for director	sussssssr
for dropping	usssssssr
for eleven	sssrusssr
for en	ssusrrrst
for entry	sssusrssr
for environmental	ssssussss
for everyone	sutqsussq
for everything	ssssrsssu
for exactly	ssssssusr
for examination	rsutssssr
for feedback	sssusssss
for filling	urspssssu
for financial	usssssssr
for first	srsssutsr
for free	trrssrrsu
for further	qsssssssv
for future	rssvsrtrs
for getting	svssssssr
for giving	sssussssr
for ground	ssssssusr
for half	sussrsssq
for hanging	rssqswssr
for his	sssrrusst
for how	srsqstsst
for in	rsssssrrv
for interview	tusussssp
for interviewing	rvsrstssq
for ios	sssussssr
for it	tputqrssu
for its	tssrsrusq
for java	sssussssr
for job	sssssssru
for joining	qsstsssst
for july	rssrsusst
for jury	ssssqsssu
for later	rssqssssv
for letting	rrsprsrsz
for mailing	sussssssq
for many	ssssssusr
for maths	ssssssusr
for me	tqvsqrssu
for meeting	srsrsvssr
for member	usssssssr
for monday	stutqsrsr
for more	sssmtsrsx
for mr	sussssssq
for msc	qsssssssu
for next	rqrvrtsrv
for non	sssssusss
for now	rrsvtwrsp
for offering	sqssrsssv
for one	stsssvrsp
for online	qsssssssu
for only	ssssssssu
for other	rssvsssrr
for our	tuttrprrs
for packer	tsstssssq
for parking	srsssusss
for part	srtrsussr
for payroll	ussqsssss
for playing	rssussssr
for process	usssssssr
for production	ssssrussr
for putting	xrsssssso
for real	sssrsussr
for reference	rssssssvq
for registering	rssrssssu
for saturday	srusssssq
for sending	tusvsrrso
for shift	sssrsussr
for signature	ssssqsssu
for six	srsorutsw
for social	ssussssss
for software	ststtsstp
for solutions	srsrssuss
for sous	sssrsvssr
for spring	sustssrss
for staff	rtsvssrrr
for store	rssutsssr
for structural	sstsrussq
for submitting	sssqssssv
for summer	ssstswsso
for taking	ttqtstssr
for that	tsrxssrsp
for the	10uvolnlt
for their	srsrssssu
for them	ursussssp
for thinking	rssvssssq
for third	ssstusrsr
for thirty	svtsssrsq
for this	rrp0rsqst
for three	rrsrtrrtw
for to	qssvsssss
for today	svssssssq
for tomorrow	sqssssssv
for tuesday	srrsrsssv
for two	sssutstso
for us	qrtzrsqrs
for vacancy	sssssussr
for volunteer	sssrsussr
for volunteers	sssssssru
for wanting	vsssssssq
for wednesday	utsrssssr
for welder	ssssssssu
for work	srssssrsu
for writing	usrtsrssr
for you	oqpuzorws
for your	vustosnpy
forc~	trsrstrsu
forderung	sssrrsssu
forder~	rrsqrxrst
ford~	rusprxrss
foreca~	sssssussr
foreig~	sssrssssu
forese~	sssusrsss
forest~	svssssrtq
fore~	mssqrrts1
forge	srwsssrsr
forget	surrsrsur
forget to	sssssrssu
forgive	surusrssq
forgive me	sussssssr
forgiv~	surusrssq
forgotten	srsrsxssq
forgotten you	srsrsvssr
forgot~	srsrsxssq
forg~	qutsquqtr
forklift	vrstsrstq
forkli~	vrstsrstq
fork~	uqrtrrxto
form	!qvionqru
form a	sssrustsr
form and	xrspsstrr
form at	ustsssssq
form for	zsrosrsss
form in	uutssrssp
form is	utssssssq
form letter	ssssssrsu
form no	rrvsvstso
form which	usssssssr
forma	ussrsssss
formal	rsrryrsrr
formal letter	ssssussss
formally	sssrustsr
formal~	sssrustsq
formar	rrsrsusst
formar parte	rrsrsusst
format	rsvtrrrss
format egal	srusssssr
formation	rsssssssu
format~	srtqrrssw
former	rrsrssust
formiddag	sussrsssr
formid~	sussrsssr
forms	sotqvrstu
forms of	sqssvssuq
formular	vrrsrsrst
formul~	vqstrrrsu
form~	stwh1mvqu
forn~	svtsrsssq
forsta	sssrssssu
forste	sustssssr
fors~	svsrsrsrt
fort	sssrsvssr
fortfarande	srsustssr
fortfa~	srtursssr
fortgang	tssqstsss
fortgang werden	tssqstsss
fortga~	tssqstsss
forth	sssussssr
fortra~	rssrssyqr
fortsetzen	susrsssss
fortse~	susrsssss
fortune	sssqssrtt
fortune 0	sssrssrut
forty	sqrstsrvs
forty minutes	srrsssssu
fort~	pnstswwtq
forward	pquwuqspv
forward for	ursssrssr
forward to	uysktqqqy
forward with	nsvytrrrq
forward your	srsussssr
forwarded	yqroqqurw
forwarded to	zssrsrsso
forwarded your	rssrssuss
forwar~	sqsvsotox
forw~	sqsvsotox
fostering	srssssssu
foster~	srssssssu
fost~	sprssstsw
foto	0ssprqrss
foto van	vrsrssssr
found	qrqxqpusw
found 0	sssussstr
found a	sssusssss
found by	sssrssrsu
found it	trsqssrsw
found its	sssusrssr
found our	sssussssr
found out	sssusssss
found the	rrsqsstsw
found you	sssrruvsq
found your	strsssusr
foundation	srsussrsr
founda~	srsusssrr
founded	sssrssrsu
founder	svqprvusp
founder of	sssrssvsr
founders	sssusrsss
founde~	ruqrquvrs
founding	sssussssr
founding engineer	sssussssr
foundi~	ssrusstsq
foundry	usssssssr
foundr~	usssssssr
foun~	stoyopurv
four	usxuwjvpo
four and	sutssrssr
four days	ssssusssr
four modules	sssrsrsrv
four of	ttssssssq
four people	trussrtsq
four sessions	sussssrsr
four times	sssttsssq
four weeks	urrrvsrsq
four years	rrssurtsr
fourni~	surrsrrst
fourteen	ssrsssrsu
fourte~	ssrsssrsu
four~	suqrrrssv
foxglove	stutssssq
foxglo~	stutssssq
foxg~	stutssssq
fr	vssrrssss
fr 0	vssrssssr
fra	sqrsussrv
fra 0	srrrussst
frag	srsvssrsr
frag mal	sssussrss
frage	usttrrssq
fragebogen	srussssss
frageb~	squtssssr
fragen	suyqqprqu
fragen sie	susrsssss
frag~	qtzqnqupv
fram	tqssssrsu
frame	ssusssrsr
fram~	ssusrrsrt
fran	srsusrsru
frances	srssssssu
franchi	ssssssusr
franchi l	ssssssusr
franch~	srsrsuusq
frank	strqsqssw
frankly	sssusrssr
frankl~	sssusrssr
franz	ssssrsusr
fran~	rrquqrusv
fraternally	usssssssr
frater~	usssssssr
frat~	urrsrsssu
frau	pyruxwplo
frau dr	ruqrustss
frau inderbitzin	ssssusssr
frau mag	sstqstsss
frau okafor	tsssusssr
frau petrova	sstssussq
frau pfeiffer	trsrsusss
frau roe	sqrtsrsrv
frau sokolova	susssssss
frau weber	rustsrsss
frau yildirim	sssussssr
fraz~	ssssssssu
frec~	ssussssss
fredag	stusrsssr
freddie	srutsstsq
freddi~	srutsstsq
frederik	usssrssss
freder~	usssrssrs
fred~	tsvsqrsrr
free	purorovww
free any	swssssssp
free for	trrqssuss
free from	srsrvstsq
free on	sussssssr
freelance	srsussvsp
freela~	sqrurr0sn
freeze	rqsrsusrv
freeze on	sssrsusss
freezer	srsrstssu
freeze~	srrqssssw
free~	roqpruzrx
frei	tqsuwpvso
frei wird	ussqsrrsu
freibu~	ssssssuss
freie	sssssssuq
freie platze	sssssssur
freigegeben	sstquqsst
freigegeben und	ssssusssr
freige~	sstquqsst
freight	rttsststp
freigh~	rttsststp
freitag	qtwsrrsqt
freita~	ptwsvqrqt
frei~	owxptpqwr
frem~	rqvssssss
fres~	srrrrrtuu
freude	trrsurrsu
freue	rurrtrtss
freue ich	rrsrssssu
freue mich	susrtstsq
freuen	rpqpzrruu
freuen uns	rsroyrtur
freundlich	urtqrstss
freundlich grusst	ustrsrssr
freundliche	qryrrtsqr
freundliche grusse	qryrrtsqr
freundlichem	surssstsr
freundlichem gruss	surssstsr
freundlichen	sssutrsqs
freundlichen grussen	tssttrsqs
freund~	vuzsqtsnm
freut	utsrsrssr
freu~	uvvszotok
fri	rprqurwrw
fri 0	sqrsrrwrv
friday	s0yllpsrw
friday and	rrrsrusst
friday at	rsrrrrqsy
friday but	sssssrssu
friday noon	tssssstsq
friday so	trstqrssu
fridays	srss1rtsm
friday~	srss1rtsm
fridge	sssusrsss
frid~	qzxlvmrpw
friedh~	sssssssvr
friend	qqrvrqssy
friend of	sssusrsss
friend we	qssusssss
friendly	rurqrtsrt
friendly greetings	sssrsussr
friendly reminder	stssssssu
friends	rrsssrquv
friend~	rsrorsrty
frie~	pppupqtv0
frist	trvrrtrtr
frist 0	ssusssstr
fristg~	utsrssssr
fris~	wruossuvn
frit~	sssvrsssq
from	qrqzqmxru
from 0	sxtlxqptt
from a	srxrrquss
from all	srusssrst
from among	sssrssssu
from any	srusssssr
from consideration	stsqssssv
from date	ssssssrsu
from dayton	sssrssrsu
from delivery	ssststssq
from hr	sussssssr
from january	ussrtrsst
from last	ssqststss
from leave	ussrsssss
from luton	sssussrss
from me	trrxvspsq
from mid	ussssrtsq
from monday	srssssssu
from my	ssstssrsu
from our	sqsqtrvrt
from perth	ssssusssr
from the	psrxorurv
from them	sssrssrsu
from today	srussssss
from tuesday	srssssrsu
from us	pprrtwtru
from you	qsqpttysr
from your	stqnusttt
from~	rrsustssr
front	uwtoqrssr
front of	turqsrtst
front office	ussrsssss
fronte~	vstrtsrsp
fron~	ywunqrqtq
frozen	rrsrswttq
froz~	rrsqsxutp
fruh	svssrsrsr
fruher	srssssssu
fruh~	rorttrtuu
frustr~	stsssussr
frus~	stsssussr
fue	rrsusrssu
fue la	srssssssu
fuhren	rurtstssr
fuhren noch	rssssusss
fuhrt	svsrssrtr
fuhrung	strrssssu
fuhrungskraft	ssrsrstsu
fuhrungskrafte	squssssss
fuhrungszeugni	sqrrusrsv
fuhrun~	rpsqtrsry
fuhr~	rtqpssrtw
fulcrum	ssssusssr
fulcru~	ssssusssr
fulc~	ssssusssr
fulda	srssrsssu
fuld~	srssrsssu
full	prnvwqn1s
full application	sssssussr
full driving	stsssrsus
full legal	sussssssr
full name	ssssssrsu
full time	sqrswrqyp
full year	ssssusssr
fulltime	srssussss
fullti~	srssustrr
fully	sssrqrwru
fully remote	ssssrsvrr
full~	trqqrrxqu
fun	rqsrrrtsx
functie	rrruvtrsq
functie van	srsuvrssq
functional	ssssssusr
functi~	rrrsustrr
func~	sqrsvstrq
fund	stslstssx
fund and	sssqssssv
fundac~	usstsrssr
funded	rrrurqttt
funder	sssustssq
funding	rstprwrsu
fundin~	qstprxrst
fund~	rqquqvrsv
fune~	vssrsqsss
funf	rtusrstrr
funny	sstussrsr
funn~	rrtvrrrsr
fur	opswvkvrx
fur 0	ssqtssssu
fur andere	ssspssssv
fur betriebstechni	ssrssssur
fur das	rpsvrpsrw
fur dein	rrttrrssu
fur deine	tvrtsurro
fur den	xruuqtqtn
fur dich	qwrtusrrq
fur die	wrvuosqou
fur ein	rvrrrrssu
fur eine	srvvrpusr
fur einen	rrrsrrvrv
fur ihr	usrsrsrrt
fur ihre	xuquuqrro
fur ihren	rsstrsrsv
fur jeden	ssssrsusr
fur morgen	svsrssssq
fur runde	srussssss
fur sie	rurwzpsrl
fur uns	srtsssusr
fur unsere	rusrsssst
fur unseren	srssrsutr
fur zwei	sssussssr
furniture	usssssssr
furnit~	usssssssr
furn~	ursrsrtss
furs	rruzrtsrn
furs probearbeiten	srsussrss
further	nswtp0qps
further correspondence	sssvsqssr
further emails	sssqssssv
further to	suuqvssso
furthe~	nswtp0qps
furt~	nswtp0qps
futt~	sssrustsq
futur	strstsusr
futur directeur	srssssuss
future	pqrvrpvqy
future~	sttsssstq
futu~	orrvsowqx
g	vvqtqqstq
g day	ststssstp
g x	ssssssusr
ga	stsrrvssq
ga vidare	sssrsussr
gaan	qstvqsrst
gaat	rruttsssr
gab	sssxssrsp
gab es	sssvssssq
gabi	rtsrrsyrq
gaf	sssusssss
gaffer	rsswsrssr
gaff~	rsswsrssr
gage	ssssusssr
gage 0	ssssusssr
gain~	sssrssssu
gallery	rssssvstq
galler~	rssssvstq
gall~	rtussurtp
gameplay	sstsssusq
gameplay programmer	sstsssusq
gamepl~	sstsssusq
games	rrurtsqvr
game~	qswrsrsuq
ganas	sustsrsss
ganas de	susssssss
gana~	rtussrssr
gang	sssrssssu
gange	stsqrswsr
gang~	rtsprrwst
ganz	rtrvrsrss
gar	vrtrssssr
gar nichts	usssssssr
garage	tvtpssrss
garantie	srsrssvss
garant~	trssssvrr
gara~	tttqrrurr
garde	rursstssr
garden	rrtssrrsu
garden~	srsssrssu
garder	sssusssss
gard~	ptstrsrsw
gareth	srrqtsrsv
gare~	srrqtsrsv
garna	susssssss
garn~	tussssssr
garr~	srsusrsss
gartnerei	ssstsussr
gartne~	ssstsussr
gart~	rrstrtrsu
gary	sursrrsss
gary in	srssssssu
gas	ttstssssq
gaso~	srsussssr
gasthof	srstssrsu
gastho~	srstssrsu
gast~	rtsssrrtu
gate	russqsvrr
gates	sssrsssus
gate~	sssrsssus
gathering	sqsqsvtss
gather~	sqsqsvtss
gath~	srsqsvusr
gave	sqrvrrrrv
gave notice	sssusrsss
gave the	sssqssssv
gave up	sssussssr
gd	sssussssr
gdansk	sssrssurs
gdan~	sssrssurs
gdpr	ssssssusr
ge	ssssusssr
geachte	ttstqtsqq
geachte heer	ssstsursq
geachte mevrouw	uvrssrtrq
geacht~	ttstqtsqq
geac~	ttstqtsqq
geande~	rtsusrssr
gean~	rtsusrssr
geba~	rtttssstq
geben	rqqwvwqrp
geben ihnen	sssrsusss
geben sie	ssrsurrss
gebeten	turrsussp
gebete~	turrsussp
gebe~	tspvuyrrm
gebiet~	vssrssssr
gebi~	usssssssr
gebran~	stsrsrssu
gebr~	svrsrrrst
gebuhr	sqssssssw
gedacht	sssssussr
gedach~	sssssussr
gede~	stusrsssr
geduld	wrrnrzrsq
gedu~	vqrmq3rsq
geehrte	ppuutvrpt
geehrte eltern	sssqssssv
geehrte familie	sssssrssu
geehrte frau	ottuvvspp
geehrter	xtsvssqnr
geehrter bewerber	sssussssr
geehrter herr	ytsussqnq
geehrt~	putuuvpmt
geeh~	putuuvpmt
geen	qsrvrrttr
gefallen	suswrurrn
gefallen hat	ussrsssss
gefallt	sssssssus
gefallt dir	srsssssus
gefall~	rvrwruqtn
gefa~	rwswrtqtm
gefeliciteerd	srtrtrssu
gefeli~	rqsrwrsst
gefe~	rqsswrsss
gefolgt	sssrursss
gefolg~	sssrursss
gefo~	srssursst
gefunden	rrsvrrtsr
gefund~	rrsvrrtsr
gefu~	rsrwrsssq
gegangen	ssssusssr
gegang~	ssssusssr
gega~	sssturssr
gegeben	rrswurrsr
gegebe~	rrtwurrrq
gegen	rvrsrsrrt
gegen 0	surrrssst
gegeven	sssussssr
gegevens	srsqssssw
gegeve~	srssrrssv
gege~	pvqxrsprt
gehad	srsvssssr
gehalt	rsrovrxsr
gehalt bis	srrsssuss
gehalter	ssssusssr
gehaltsnachwei	sqrsssssv
gehalt~	rrrrurqrx
geha~	qqprwpvrx
gehen	ssrwrursq
gehen wir	sssussssr
gehe~	tsrvrursq
gehort	rttsrqtst
geho~	rtsrqprsy
geht	wssovpsqt
geht das	ssusssssr
geht es	vrsvrrrss
geht ihnen	sssrssssu
geht jetzt	rssssusss
geht los	ssrsrrssv
geht vor	trsusrssr
geklart	rrsrsuuss
geklar~	rrsrsuuss
gekl~	rssqsutss
gekommen	vrssrrrsu
gekommen dass	rsssssssu
gekomm~	vrssrrrsu
geko~	vrssrrrsu
gekr~	xssssrssq
gelaufen	ssrrssssu
gelauf~	ssrrssssu
gela~	ussurrrrs
gelegt	rssrstssv
gelern~	rrtrssrsu
gelesen	uursrpsst
gelesen und	ussrsssss
gelese~	uursrpsst
gele~	strvqpqrw
gelijk	srsusstsr
geli~	stsussssr
geloscht	prsrsrssy
gelosc~	prsrsrssy
gelo~	ptsrrrssz
gemacht	rurvstrsp
gemach~	rurvstrsp
gema~	strwtsqsp
gemeinde	srtussssr
gemein~	squvsrrrr
gemeldet	sssusssss
gemeld~	sssusssss
gemessen	sssrsrtsu
gemess~	sssrsrtsu
geme~	tpvwsqrrr
gen	ssusssrss
genannt	sssrssuss
genann~	rssrrsutr
genau	rrsqsrwss
gena~	qrsrsrwts
genehm~	sssrrvsss
general	usrtrsrst
general with	sssussrss
generale	urssstssr
generated	trsurrrru
genera~	vprwprqtt
genero~	ssssssssu
gene~	vpruoussu
genial	rtrrsrssu
geni~	rqrrsrssy
gennemgar	susrssssr
gennem~	susrssssr
genn~	susstsssq
genomi~	sssrsussr
genommen	ssutrrrss
genomm~	ssutrrrss
genossen	srsussssr
geno~	uqtvrvrro
gent	ssusssssr
gente	survrurrp
gentile	ttturtrqr
gentile candidata	srvsssssr
gentile candidato	vssqsssss
gentile dott	stsussssq
gentile dottoressa	rusrsrssu
gentili	sqrsrsssx
gentil~	ststqsrqv
gently	srssssssu
gent~	svrvpurps
genugt	rstpsrxtq
genuinely	sssussssr
genuin~	tssusrssq
genu~	rtsrrsxsp
georgina	ssssssusr
georgi~	sssrrstsu
geor~	sssrrsssu
gepruf~	rssustssr
gepr~	rssvstssr
gerade	sqsurqvuq
gerade auf	sssrssssu
gerade eine	sssrsrust
gera~	qqsusquut
gerber~	sussssssr
gerechnet	ssrsvsrsr
gerech~	ssrsvsrsr
geregistreerd	ussssssss
geregistreerd onder	ussssssss
geregi~	ussssssss
gerente	rvstrtssq
gerente de	susrstssq
gerent~	rvstrttsp
gerer	sssssssur
gerer mes	sssssssur
gere~	strutsrto
geriat~	rssrusstr
geringfugig	sssssssus
gering~	rssssrsus
geri~	rtrstrrwq
gern	oyuvsovpo
gern am	svrsssssq
gern bei	srssvsrsr
gern noch	rsstsussr
gern unser	sssrssuss
gerne	kxpp0qrrw
gerne an	pssrwssss
gerne mit	sussrssss
gern~	kxpr0qrrv
gero	ssusssssr
gerstl	srsssswsr
gers~	srsssswsr
gerust	ursssssss
gerust~	sssussssr
geru~	urrusrrtr
gesamt~	srstttstq
gesa~	rqqutussr
geschaftsfuhru	sssrusrss
geschaftsleitu	sssrsussr
gescha~	strvutqrp
geschickt	srutsrtsq
geschi~	srutstuso
geschl~	russsrsss
geschreddert	sssrssssu
gesc~	qutvturqn
gesehen	ssrssssru
gesehe~	ssrssssru
gesell~	rssustssr
gesendet	susttsrsq
gesend~	susttsrsq
gesetzt	srrptxrsr
gesetzt und	sssrsussr
gesetz~	sqsqtxrsr
gese~	trrtsvqqr
gesich~	srrsssssu
gesi~	srrsssssu
gesond~	tsrssrssu
geso~	tsssrqssu
gespeichert	vrsssrssr
gespeicherten daten	ssssssssu
gespei~	vrsrrrstr
gesprach	pwuspnstx
gesprach freue	ssssssssu
gesprach mit	svrssrtsq
gesprach von	sqsssrssw
gesprache	rrrptxrsu
gesprache mit	sssrsusss
gespra~	nyrrrurrv
gesprek	svusrsrrp
gesprekken	ussrtsssr
gespre~	vvtsqsrrp
gesprochen	rrsvsrrss
gespro~	rrsvsrtss
gesp~	qyrtnupst
gestellt	sqvrrusss
gestel~	tqvqrusss
gestern	qurxsrptr
gester~	qurxsqptt
gesteuert	sssussssr
gesteu~	sssussssr
gestio~	ssrusrrsr
gestoria	usstsrssr
gestor~	usstssssq
gestos~	sssrssuss
gestrigen	ssrutsssr
gest~	rps0sqrsr
gesucht	ssssssurs
gesuch~	tqtrrsxrq
gesu~	tqssrtwrq
get	st0iuntsw
get 0	rqtsssttt
get a	tosmxrstx
get an	usrrstssq
get and	sssrsusss
get back	qssqsqtsx
get better	sssssssur
get here	surttsrsq
get in	tssussssr
get it	tqsorrwsu
get more	ssssssssu
get on	sussssssr
get past	tusssrssr
get so	sssssrsus
get the	stsrssqsw
get them	ursssssss
get to	rvsrrurrs
get you	surqusssr
get your	rrrtrtrsu
getagt	srstrrssv
geta~	srrtrrstv
getreurd	srssssssu
getreu~	srssssssu
getroffen	sssussssr
getrof~	sssussssr
getr~	rrsurrrsu
gets	vqrprsuru
gets the	srsrssssu
getting	quqtsrtrt
gettin~	quqtsrtru
gett~	quqtsrtru
gevallen	sssussssr
gevall~	sssussssr
geva~	sssusrssr
geven	sssssussr
geve~	srstsussr
gevonden	sssussssr
gevond~	sssussssr
gevo~	rtsussssr
gewahlt	srsutrrst
gewahl~	srsutrrst
gewartet	sssusssss
gewart~	sssusssss
gewa~	rrtvvqrrs
gewe~	rrstssssu
gewist	rssrssssw
gewi~	qssrsrrsw
gewoon	rwrtrrssq
geworden	rqrsusrsv
geword~	rqrsvsrrv
gewo~	ququuqsrt
gewunschten	ssssvrssr
gewuns~	rrstwrsss
gewu~	rrrtwrrtr
geze~	srsutsssr
gezien	sussssssr
gezi~	sussssssr
ggmbh	srusrsttq
ggmb~	srusrsttq
ghana	sssrssssu
ghan~	sssrssssu
ghent	srsrsrsvs
ghen~	srsrsrsvs
ghoste~	sssqsusst
ghos~	rqqpqs5sp
gia	rrrzsrrrq
gib	svrstrssr
gib uns	susssrssr
gibt	ruutrqtsq
gibt es	rtsursusq
gift	rsstrrrsv
gift card	srsrssrsv
gig	sususqrrs
gilt	rtrsswrrq
ging	rssurqrst
ginge	swssssssq
ginge der	sussssssr
gingen	rssrsusss
ging~	rvrrrtrsr
gino	swrrssssr
giorna~	susrsssss
giorni	trtuurrrq
giorni e	utsrsssss
gior~	svsutqrrq
giovedi	rvrsqrrrv
giovedi 0	ssssssssu
gioved~	rvrsqrrrv
giov~	rvrtqrrru
gir	xrsrssssr
gira~	ussqtsssr
girl	sssvssssr
girls	srsrwrtsr
girl~	srrrvrtsr
giro	rsssssssv
git	srwsssssr
github	srxrrstsp
gith~	sqxrrswsp
giulia	srrwtsrsr
giul~	srrwtsrsr
give	uwqtvylnr
give a	stsrsrsru
give an	sssssussr
give and	sssssussr
give any	sssrsusss
give me	rvrrwuqso
give us	0rsrrpssq
give you	rsrsswqrs
give yourself	ssussssss
given	qrvyptqqs
given a	srusssssr
given access	ssrsrsssu
given to	rsssurtsr
given your	strqssssu
give~	qqwxptpqt
giving	rssurtrss
givi~	rsrurtrst
gl	ssswsssrq
glad	qqtqztrrr
glad to	rrsqyrsss
glad we	ssussssss
glad~	ssssustsr
glae~	sssrusssr
glaser	srvrssssr
glaser critical	srvrssssr
glasgow	srsssrtur
glasgo~	srsssrtur
glass	sssrssssu
glassw~	sursstssr
glas~	sstrrrtvq
glau~	srsurrrst
gleich	vwrotqssr
gleich die	sussssssr
gleich ein	ssssssusr
gleicher	svsqssstq
gleicher ort	svsrssssr
gleicht	ussrsssss
gleichwohl	sssussssr
gleich~	strvsrrtq
gleitzeit	srrssstus
gleitz~	srrssstus
glei~	vxqsspsvn
gli	srrvrqsst
glob~	srrrrsqwu
gloves	sttsssssq
glowing	sssrrtssu
glowin~	sssrrtssu
gluckauf	rsussssss
glucka~	rsussssss
glucklich	sssrssrsv
gluckl~	sssrssrsv
gluckwunsch	stsrtrrsv
gluckw~	strrtrqsv
gluc~	rrtqtqqsz
gmbh	zsqvrptso
gmbh co	sssusrssr
gmt	sxrsrsssq
go	st4mslsox
go and	strrrrrsv
go any	sqtrssrsu
go at	sqwrsssss
go away	susrssssr
go before	srstssssu
go of	ssssrsssu
go on	sswtrrtso
go out	srrsssrsw
go over	svsrssssr
go through	tqsrurtss
go to	rtwpwrqrs
go up	russssrsu
go with	stsprsrsx
goal	sssqssssu
goals	sssrssrus
goal~	sssrssrus
goat	ssrrssssu
goats	usssssssr
goat~	usssssssr
god	sstsrrqsv
god bless	sqtsrrrsv
goed	suurrstsp
goede	wrsrrssss
goede orde	wrsrrssss
goedemorgen	sssusssts
goedem~	sssvsrstr
goed~	vrrurrstr
goes	srrrsxpqu
goes into	sssussssr
goes to	rptvsuqrs
goes up	sssrtrssu
goes with	usssssssr
going	rpqvqttrw
going through	sssrssusr
going to	tqrssrrrx
going with	srsvssrss
goin~	rpqvqttrw
gold	srssrssus
gold~	rrsurruts
gone	sqq4qsprq
gone by	sssvrsrst
gone in	srssssssu
gone now	sssussssr
gone out	ssssrussr
gone quiet	sssrsusss
gone to	ussusqrss
gone with	rssxtrrsp
gonna	sruussssr
gonn~	sruussssr
gonzalo	ssrrsuusr
gonzal~	ssrrsuusr
gonz~	ssrrsuusr
good	tsnyruqrs
good afternoon	sssurtrsq
good clips	sssussssr
good day	suttsussn
good fit	sssrssrur
good for	uttrtsssq
good in	sssussssr
good light	ssrsssssu
good luck	rquyrqqss
good morning	tttprussq
good news	trqqwrqtv
good position	sssrssssu
good the	sqssssssu
good time	stsqssvsr
good to	strvssuso
good way	sssrsussr
good wishes	sssussssr
goodby~	rssssrssw
good~	ssrrrrssw
google	sxrrssrrr
google meet	svssssssr
goog~	sxrrrrrrt
gora	srursrrsu
gorgeo~	urssssssr
gorg~	urssssssr
gostamos	ssusrssss
gostam~	ssusrssss
gostou	sssussssr
gost~	rttwsrrsp
got	ztpxoqrqq
got 0	rurtrrtss
got a	rtqqssxss
got it	3qrqrrrsq
got the	qquttrrst
got till	rsstsussr
got you	sussrssss
got your	tuqsqrtrt
gott	svrurrssr
gott frau	susrssrss
gotta	srsrswssq
gott~	rssrsxrsq
gourme~	ssssssssu
gour~	ssssssssu
gout~	srursssss
government	ssspsrruw
governor	sssssussr
governors	stsrtvssn
govern~	rtrouvrtt
gove~	rtrouvrtt
gp	ssvrqsssr
gr	urstsrttq
graag	ptrqwqrqw
graag een	ssssussss
graag voor	rsssvsssr
graa~	ptrqxqrqw
grab	stsusrtsq
grab a	ssttsstsq
grabes	srvsssssr
grab~	srvrstsss
grace	srsurrsst
gracias	wprvrrrst
gracias por	tqrvssrss
gracia~	xoqvrrrrt
grac~	wnqxqrrru
grad	uurrsrsrr
grade	utqrzqutj
grade 0	ssrsxrtum
grades	ssvtrsssq
graduate	ovwstsrto
graduate admissions	qsssssssu
graduate programme	sssussstq
graduate recruitment	ssuqstssr
graduate scheme	rvssssssq
graduates	ssqrssttu
graduatoria	rrrsrxrrs
graduatoria finale	sssssussr
gradua~	msutrwqut
grad~	lqvuxsqur
graham	rvpsrrssv
grah~	rvpsrrssv
graing~	ssssssssu
gram~	ssssutssq
grand	srurrstss
grande	srsvssrsr
grandfather	sssrrsssu
grandf~	sssrrsssu
grandi~	sssrssssu
grant	ssrssrsrv
grant i	sssussssr
grantham	ussrssssr
granth~	ussrssssr
grants	sstsrrrvr
gran~	sputoqsux
graphic	ssrssssus
graphi~	trrsssqxr
grap~	trrrsssxr
grateful for	ssssstusp
grateful that	ssssssrsu
gratul~	ssrrvssrt
grat~	rqquwsrru
grazie	wtsrstrrq
graz~	wtuqrsrrp
great	psptrwtru
great news	svssstrsq
great pleasure	ssssusrsr
great with	sssussssr
grea~	pqotqvypv
green	surrrrrsw
greenleaf foods	tsstssssq
greenlight	sussstrsq
greenl~	turursuso
greetings	ssutruvrn
greeti~	rrttruvrq
gree~	rwruosuqt
gregor	tssrusssr
gregor lampe	tssrusssr
greg~	tssrusssr
grei~	rssvsrssr
grenoble	sssrssvsr
grenob~	sssrssvsr
gren~	sssrssvsr
greta	rtrtuturo
gret~	rtrtuturo
grew	ssssrrssu
griass	rustssssr
griass di	rustssssr
gria~	sussrsssr
grib~	sussssssr
grid	stssssusp
grillen	sqssrrssw
grille~	sqssrrssw
gril~	ssssrrssv
grim~	stsrssssu
groet	rtrrsqrrx
groetjes	trrtttrsq
groetj~	trrtttrsq
groe~	wuptsrqrs
grosse	srrtvrssr
grossem	rrsrsstsu
grossem interesse	rrsrsstsu
gros~	rsqsustru
grote	sussssssr
grot~	sustsrssr
ground	sssursusq
group	utqwqmuss
group 0	sssssusss
group and	srtrtrssu
group for	vsssssrsr
group has	stssssssu
group in	sssssrrsu
group is	srsvtssrs
group of	rtsqstusr
groupe	sqtusrusq
groups	stsrssrru
grou~	trqwolwwt
growing	sqsqrsxrt
growin~	sqsqrsxrt
growth	vssqssqur
grow~	utslsrvtu
gruber	surtrsrss
grub~	strurrrst
gruezi	uttrssssq
gruezi frau	uttrssssq
grue~	uttrssssq
grunau	urtsssssr
grund	rprurttsu
grund und	ssssssuss
grunden	qrswsssss
grunder	srsrstusr
grunde~	qrrvssvrr
grundsatzlich	qssrsutss
grundschule	tqssssssu
grunds~	srrqsuuss
grun~	qmrtqs1ss
gruppenaufgabe	ssusssssr
gruppenubung	sursssssr
grup~	sustrqsss
gruss	stowrsxqp
gruss aus	rssustrsr
gruss gott	russsrsss
grusse	uw0sovtnk
grusse aus	stsstrrsq
grusse ihr	sssqsssst
grusse kathi	sussssssr
grusse nadja	srussssss
grusse reto	sussrstsr
grusse silke	sssvssrsr
grusse team	sssssusss
grussen	tsrusuupo
grussen h	sssusrssr
grussen i	susssssss
grusse~	tsrusuupo
grusst	ustrsrssr
grus~	xxtuoxxlh
gsm	srusssssr
guarantee	strpttssu
guaranteed	ssspssssw
guaran~	strlttssx
guarda	sssvssssr
guardamos	rsssssssu
guarda~	qrstsrssw
guar~	srqpsrrty
gudrun	sssssussr
gudr~	sssssussr
guess	stsqryrsr
guessed	ssswsqssr
guesse~	ssswsqssr
guest	sqtsssrsv
gues~	rsssqwqru
guide	svqrrsrss
guides	sssssssur
guid~	suqsrtqus
gultig	rrstsrsru
gult~	rrsssrrrv
gummistiefel	srrsursrt
gummis~	strrursrt
gumm~	strsursrt
gunstiger	sssussssr
gunsti~	sssussssr
guns~	sssutrrsr
gustaria	suurssssr
gustaria que	sturssssr
gustar~	suurssssr
gust~	rttssttsp
gut	txqpqsrru
gut gefallen	sustrtssr
gut zu	sssqsstst
gutachten	sssrssssu
gutach~	sssrssrsv
guta~	sssrssrsv
gute	purxsqrrt
gute neuigkeiten	susrsssss
guten	qvsssrtpt
guten morgen	uvsqsrssq
guten tag	ostssutpu
gutes	rtswsrrsq
gute~	pwturqtqt
guy	srrtsrssu
guy who	srsssrssu
gymnas~	srturrstr
gymn~	srturrstr
h	oxtmupt0p
h 0	qrtsrrstv
h a	ssssusssr
ha	wrmzruqos
ha descartado	rssvssssr
ha detto	sssrtsusr
ha encantado	sussssssr
ha entrado	srsrssssu
ha leido	ussrssssr
ha llegado	wrsqssssr
ha preferito	ssssrsssu
ha quedado	sssssussr
ha sido	srrsursst
ha un	srrsrsssv
haar~	ssusssssr
haas	srssssssu
hab	svrvrqsrr
hab ich	ttsqsttsr
hab mich	rssvtsrsq
hab mir	ssssssrsu
hab sie	susrsrsst
habe	xmsvuorrv
habe der	sssussssr
habe die	sqsturrsu
habe ich	vrrqrrssv
habe sie	trsrsussr
haben	popxrxsqw
haben das	rssrsusss
haben deine	rssussssr
haben die	rsswstrsq
haben ihre	ursrsrtss
haben lange	ssrsssssu
haben noch	tsssstsuq
haben schon	sssvssssq
haben sich	tssrrrrsu
haben sie	rvurrrsrt
haben und	sssrsusss
haben uns	qtssuqqrv
haben wir	wssuotsqq
haber	srssrswsr
habe~	pnowtwtpw
habiles	tsssurssq
habile~	urssurssq
habi~	urrtuqrsr
habla	srstsssur
hablado	rssusssss
hablad~	rssusssss
hablamos	srsstsusr
hablam~	sssstsusr
hablando	sssssrssu
hablan~	sssssrssu
hablar	surrurssr
habl~	ttqtuqttp
hacemos	srsrtsssu
hacemo~	srsrtsssu
hacer	rurrsssst
hace~	rtrrtrssu
haci~	rsrssussr
hackerrank	rsussssss
hacker~	rrussssss
hack~	rrussrsut
had	qpn0pzrnw
had 0	srrssqrsx
had a	qsrrturrv
had already	sssvssssq
had an	ussssstsq
had asked	sssusrssr
had been	rssrtvssq
had five	sssrstssu
had it	sssustssq
had je	sustsrssr
had more	sssqssssu
had my	srssrvrss
had the	ssrxrrssq
had to	rqrtssuru
had two	sssqsusst
had you	sussssssr
had your	trsrssusr
haddad	ursssrsss
hadd~	urstsrsss
hafen	sssssssur
hafe~	srrssssut
haft~	ssusssssr
haha	trsqssssv
hai il	surssssss
hair	ssrrtsusr
hakemu~	urrvrrrrr
hake~	urrvrrrrr
halb	rvstssssq
halbe	rwsrrsttq
halbe stunde	swrrrsssr
halbstundiges	srssssssu
halb~	rwtqrsttq
halden	ttsttsssq
hald~	ttsttsssp
half	nyrxrtqos
half a	rswrtsrsr
half an	r1rsrrtsm
half and	sqrursssv
half hours	sssrrsssu
half of	rtrwtsrrq
half term	ssssrvtsp
half the	sssvssssq
half time	sssssrtru
halfway	rrssssssu
halfwa~	rrssssssu
half~	srssssssu
hall	rsvprnrvw
hallam	tssrrustq
halle	rvsrrrrtr
halle 0	rssssssus
hallenschuhe	srussssss
hallen~	stutssrsr
hallo	ssuvqrurq
hallo frau	trruqtsrt
hallo greta	rtssusssr
hallo herr	uurststqo
hallo ines	rsssussss
hallo leonie	rssssssus
hallo nico	tsursrssr
hallo timo	susrsssss
hall~	rvvuorsup
halsningar	rpsqssxst
halsni~	ryrpsrusq
hals~	ryrpsrusq
halt	surrrsttq
halte	sssssutsr
halte sie	sssssusss
halten	ttqquuqrt
halten sie	trrrrtssu
halten wir	strsvrrsr
haltestelle	ssstsssur
haltes~	ssstsssur
halt~	trqqtwqtt
hamish	ttssssttp
hami~	ttsssrttp
hamza	rsrrssrsv
hamz~	rsrrssrsv
han	rqrwrqrsw
hana~	sssusssss
hand	vrvvsppsq
hand in	sssssussr
hand so	vrssssssr
hand up	sssvssssr
handful	ssrtsussq
handful of	ssrtsussq
handfu~	ssrtsussq
handler	utsrssssq
handle~	utsqstssq
hands	trtyqrrrq
hands on	sstusrtsq
handsh~	usssssssr
handy	rrxrssrtq
hand~	vq1qnrsrr
hang	rrssrvrtr
hang tight	sssssussr
hangen	rrrsrttut
hangen an	rssrssssv
hanging	rrstswrsr
hanging in	rssqswssr
hanging up	sssrsrssu
hangin~	rrstswrsr
hangt	rrtssurrt
hangt an	srusrrssu
hang~	ppsrrzqtu
hannah	tsstuqsss
hanne	ssssssssu
hann~	rrruvprst
happened	sstrssrsu
happens	wssrstrtp
happen~	wstorsqtt
happin~	ssstrsrsu
happy	orqq0nvtt
happy and	sssrrrtsu
happy birthday	sssrssssu
happy friday	sssssssus
happy to	qssozrrru
happy with	sssrustsr
happ~	rppu0ortt
har	ssqussqsv
har du	sqsrssssx
har modtaget	usssrssss
har valgt	rsstrrssu
harbou~	srrrssrsw
harb~	srrrttqsv
hard	srqyrqqsu
hard and	sssssussr
hard at	ssssssssu
hard feelings	sssussssr
harder	stsussssq
hardest	sssussssq
hardes~	sssussssq
hardware	ssrqtsuss
hardwa~	ssrqtsuss
hard~	rrrvssttr
hare~	utsssstsr
hargreaves	srssssssu
hargre~	qwsrssrss
harg~	qwsrssssr
hark~	sssussstr
harm	ssssussss
harmon~	ssstrrsrv
harm~	rrsstrtru
harr~	svrrstrss
hartford	srtssssur
hartfo~	srtssssur
hart~	qruusqsuq
harvest	ssrrtssur
harves~	ssrrtssur
harv~	ssrrtssur
has	qpmyn3tnv
has a	sssqssssv
has agreed	srsrssrsv
has an	sssrssssu
has another	ssssssrsu
has applied	rrsrsrssw
has arrived	usssssssr
has asked	rqtsrzvsl
has been	zpntn2onv
has changed	stssttssp
has chosen	sssussrsr
has come	ssrtqrstv
has completed	rtsusrssr
has decided	srsustssr
has dropped	usssssrsr
has ever	svsrssssr
has found	sssussssr
has given	sssrrsrsv
has gone	trrvrrssq
has had	sssusrsss
has just	sssssssur
has left	susssrsss
has looked	srssssssu
has named	ssssrsssu
has not	nrrwttrrv
has now	rtsutrrss
has placed	rssrswssr
has reached	ussrsstsr
has received	ussrssssr
has requested	sssssusss
has sent	sssstussq
has shared	srsussssr
has slipped	sssrswssr
has suspended	sssrsusss
has the	sqstssrtv
has to	rtststqsr
has turned	sssrwrssq
has until	sssrrvssr
has your	ussrsstsr
haslinger	susrssssr
haslin~	susrssssr
hasl~	susrssssr
hast	quqvtrsss
hast du	strqrrtsv
hast ein	susssssss
hasta	truprxrrr
hasta el	rrvssrssr
hasta que	sssrrvsss
hast~	sruprwtrr
hat	opmztxuov
hat deine	ussrsrsss
hat die	srsvssssq
hat es	sssqtsssu
hat gestern	sssussssr
hat getagt	srsurrsst
hat ihre	rtssrsrsu
hat in	tssurrrss
hat mich	srsqstuss
hat mir	susqrstst
hat sich	psrytqssr
hat sie	sssqxsssq
hat uber	sssqstsst
hat uns	tvssrursp
hate	srsrssvss
hate for	srssssusr
hath~	sssrsrssu
hatte	qtrwstrsp
hatten	qwptsoxrs
hatten sie	rvrqrqwst
hatten wir	ssssurtsq
hattest	strsrruss
hattes~	strsrruss
hattie	srwrssrsr
hatt~	oxswqozro
hau	usrsssssr
hauptstelle	sursssssr
hauptstelle ein	sursssssr
haupts~	strussssr
hauptverfahren	sssrrusst
hauptv~	sssrrusst
haup~	tvqtrtssq
haus	pxqtrrwrp
hausau~	srusssssr
hause	srrsrstsv
hausern	sssussssr
hauser~	sssussssr
haushalt	qssrsvsss
hausha~	qsrrswrru
hausme~	surrsssss
hausschuhe	sussrssss
haussc~	sussrssss
haus~	purtptsrv
haut	rssusssss
have	qspwp0tot
have 0	qswsrrrst
have a	w2oloqwrs
have agreed	susrstssr
have an	rtrqrtwsr
have another	stsrssssu
have any	stsussssr
have applied	srsrsrssu
have asked	ssstssuun
have attached	usssssssr
have bad	sssrssssu
have been	qpqwxwsoq
have begun	sssrsusss
have chosen	sssussssr
have completed	rtsusrsss
have decided	rrrvrsrrv
have emailed	rsssssvsr
have fewer	sssssssur
have five	ssvsssssr
have forwarded	rssrssvss
have gone	stsssttsq
have guessed	ssswsqssr
have had	ttssrursp
have just	rsrrsuurr
have many	susrssqur
have money	sssrssusr
have my	tsssrvrsr
have named	ssssrussr
have never	sssrsusss
have no	sqrxurrsq
have not	pprvp0wsp
have now	prswrqrsw
have one	svtussrsp
have paused	sssssrssu
have people	susrsssss
have pleasure	ssssusssr
have put	utsrssssr
have reached	xrsssrssq
have read	tqsrsrssv
have received	vrrqrrsrv
have rejected	srsussssr
have run	sssrsrssv
have seen	sssqsusst
have set	sutssrsss
have spoken	sosssstsu
have started	sssvssssq
have the	rpqvuttrs
have to	qssuqtrqw
have two	srutsrtsr
have until	trvrstssp
have withdrawn	qsuussssr
have you	rrqrztqrt
have your	0wrrwprth
havent	rssssvssr
haverstock	sssrssssu
havers~	sssrssssu
have~	srrtrvrss
having	qtrwxrpqq
having reviewed	rusrsssss
having seen	srssvsrsq
havi~	qtrwxrpqr
hawa~	srsrrrrry
hay	pssvtsrrs
haya	sssrsusss
hayley	sssussssr
hayl~	sssussssr
he	wzmsptrnu
he back	wssqssssq
he ca	sssrssssu
he can	sssrssssu
he feels	srsussrss
he got	srsqssssv
he is	sxrrrsrsq
he ll	tvtqrtrsr
he looks	ussrssssr
he might	susssstsr
he ran	srsrssssv
he said	sssrstusr
he the	sssssussr
he wants	srstsrssu
he was	srssssssv
head	oxpuuouwn
head and	sstsssstq
head of	rzqutqyuf
head office	sssvssrsr
headcount	ssssstusq
headco~	sssrssuss
header	sssrssssu
headli~	srussstrr
headquarters	stssrursr
headqu~	stssrussr
heads	susutrrto
heads up	suttsrssp
headshot	sqsussrts
headsh~	srsusstts
head~	puwrpttsr
health	rqqsxqsus
health declaration	sststsssq
health talent	ssstusssq
health trust	srsrsrtsu
healthcare	ssssusssq
health~	rsrtustsr
heal~	rqptxptus
hear	yxpkrytoq
hear about	rqssstusu
hear back	rrsrsswsr
hear by	ussrstssr
hear from	qtrrsysrr
hear it	stsqssrsu
hear more	susrssssr
hear the	sussssssr
hear you	swsrurrsp
heard	qtrsrpvrx
heard back	sssqssssu
heard from	srsrsrrsx
heard it	sssussrss
heard you	sssrssusr
hearing	rsrrrsssu
hearin~	rsrrrsssv
heart	trrtrqrsw
hearth~	vssssrssq
hear~	ttpvpmurz
heat~	rrstrsssu
heavy	srsrrstsu
heav~	rrrqsrsq0
heb	spswrqrsv
heb een	rrsqsrssw
heb je	srttsrssu
hebben	rqqxuqrrt
hebben je	ussrsssss
hebb~	tqqxuprrt
hebt	susvsrssq
hecho	ssrtsussr
hech~	rrrusussq
heck~	ssssrsrsu
hee	trtvsrssq
heeft	rsssrrrqw
heeft de	srsssusss
heeft een	sqsstsssu
heeft je	ustrsssrr
heeft uw	rusrsssst
heef~	rsssrrrqw
heer	ssstrursq
hei	ysqtrtqqr
heide	sssrsrvss
heid~	rsuqssvsr
heights	srstsssur
height~	srstsssur
heig~	srstsssus
heike	utsrstrsr
heik~	utsrstrsr
heim~	sssqsrtst
heisst	sssvrsssr
heis~	sssvrsssq
heizun~	srssssssu
heiz~	srsrsstsu
hej	ruvststpp
hej lars	sssrusssr
hela~	rsrvrrsst
held	qvrqtxrrq
held at	susrssssr
held for	srssussss
helen	rtsrssrsu
helfer	srsssrrsu
helferinnen	srstsrrsu
helfer~	srsturrst
helf~	srsuurqst
helix	stsussstq
heli~	sssussstp
hella	sussssssr
hella bruckner	sussssssr
heller	sqtssssst
hello	twuunwsnq
hello dear	ssssssrsu
hello emeka	rssrssssu
hello everyone	srrsssssu
hello idris	rssrssssu
hello kim	ssstsussq
hello lovely	stsussssr
hello marta	ssttssssq
hello mr	rrssrsusu
hello name	svssssrsr
hello you	vssrssrsr
hello your	qsstsssst
hell~	tvvumuumq
help	qruiquuzw
help desk	rrrrssryq
help find	sssrssusr
help us	ssussrsss
help you	rssrstrrv
helped	srssssrsv
helpful	tssqssrsv
helpfu~	tssqssrsv
helping	sssrssuss
helpin~	sssrssuss
helps	sssrssrsv
help~	tpsmtsssz
hem	rttrqurst
hemos	qrrusvssr
hemos descartado	sssrsusss
hemos hablado	rssusssss
hemo~	qrrusvrsr
hempel	sussssssr
hemp~	sussssssr
hence	tssvssssp
hence this	sssussssq
henc~	tssvssssp
henr~	tssrurssr
hensel	ssssusssr
hens~	ssssusssr
her	popuouzqx
her application	ssrrssssv
her in	sssrssssu
her resume	srssssssu
her successor	srsrsurst
herald	sqsussrst
herald this	sssussssq
heraus~	ssssssusr
hera~	sptusstss
herbst	rrsssuuss
herbstferien	vrssrsssr
herbst~	vrsqrtssr
herb~	vrrqqwtsq
herd	srsusrusq
here	rrzvtnsns
here a	ssqsssstu
here are	rtsrssrqx
here at	sussssrss
here for	rtsusssss
here i	sssrssvss
here is	sptqstssv
here now	rtsusrssr
here on	stusssssq
here one	ussqsssss
here so	rwsrsrssr
here the	rpzsrrsrs
here to	sstosstsv
here we	surstrrsr
here what	tsrttsrtp
here with	srsrssuss
here would	sssrssssu
hereby	sssvsrtso
here~	rtswsqtsp
herinnering	srssssssu
herinn~	srssssssu
heri~	srssssssu
hermanos	rssusssss
herman~	vrstssssp
herm~	vrsussssp
herr	syrwrwsln
herr arslan	trusssssq
herr bergamin	stssurssr
herr dahlmann	tussssssr
herr dr	totysqvsn
herr gruber	sursrsrst
herr klockner	ssssusssr
herr lohr	srrssstsu
herr lysenko	ssssrsssu
herr nowak	ssrsvsrsq
herr ott	ssssurssr
herr sawatzki	rsussssss
herr tewes	sssrssssu
herr wienbarg	tqrrrursu
herr wolff	surssssss
herrn	svrqsrtss
herr~	uvsorrsts
hersteller	sssrssssu
herste~	srsrrtssw
hers~	rqurrsrsw
heru~	swsrrsssr
hervor~	srssrsssu
herv~	srstrsssu
herzen	ssssusrsr
herzlich	sttqtstrr
herzliche	rsrrrutsu
herzliche grusse	rsrrrutsu
herzlichem	sssusstsr
herzlichem gruss	sssusssss
herzlichen	rsrrvrrrv
herzlichen dank	rssrvssst
herzlichen gluckwunsch	ssrsssrsv
herzli~	qsrrvsupu
herz~	qsqrwstpu
hesitation	srsrvsrss
hesita~	srssvsrsr
hesite	sssssussr
hesi~	srssvtrsq
het	nxwvvspoo
het arbeidsvoorwaa	sussrssss
het contract	ssssvrsrr
het is	srsrsrssu
het klikt	svssssssr
het met	srsussssr
het team	susssssss
het wachten	sssssusss
heuer	sssussssr
heue~	sssussssr
heure	swrrrtrsq
heure et	susssssss
heures	rtusssssq
heureux	susrsssss
heureux de	susrsssss
heureu~	susrsssss
heur~	rxtrstrsp
heute	vrsurqtrq
heute im	vssrssrss
heute nachmittag	srustssss
heute noch	sssrstusq
heut~	vrstrqtsq
hexa~	sssusrtsr
hey	xtxwqysod
hey kim	ssssssuss
hey nils	srsrsvssr
hey sam	ssssvtrsq
hey thanks	rssussssr
hey there	vrsrssrts
hey tom	trsrsursr
hi	l1yvoysjo
hi ade	susqssrss
hi alex	ssssssuss
hi all	rrswrrsss
hi amelie	qrsssrssv
hi anh	ssusssssr
hi aoife	rrssssssu
hi beth	srsswrssr
hi bo	sssqssssv
hi both	srssssssu
hi callum	sssturssq
hi chiara	sssrsussr
hi chloe	sssrssssu
hi denise	tsstssssq
hi elena	srssvsssq
hi ewa	sstussssr
hi fatih	sssrsusss
hi hamza	rsrrssssu
hi i	sourrsusu
hi imran	ssssusssr
hi ines	tstrsvsso
hi it	tssrrsrsu
hi its	svsrssssr
hi jarrah	ssssssssu
hi joe	ussssrssr
hi kim	surtrrsrs
hi leanne	stsrsussq
hi lena	srtrssuss
hi love	rrssssrsu
hi luis	rsststtsq
hi marta	susssstsr
hi mate	ssssrsvrs
hi mateus	rsssssssu
hi matteo	ssrsussss
hi mo	rtssusssr
hi name	mzpvspxsq
hi nell	sruussrsq
hi niamh	sususrssq
hi nikhil	sssrsussr
hi noa	ssssssssu
hi noor	utrsssssr
hi oluwaseun	stsussssq
hi oskar	ststssssq
hi ottilie	ssssssssu
hi robin	qssssusss
hi shanice	srsrstssu
hi sol	strtsussq
hi stacey	tvpsssssr
hi steph	sssrssssu
hi thank	srrsrsssv
hi there	ttrsrrvsq
hi ximena	ssrussssr
hi yasmin	ussrssssr
hi zainab	utrrsstss
hibrido	srsrssusr
hibrid~	srsrssusr
hibr~	srsrssusr
hidd~	qstrsrssv
hier	vswtpqqqs
hier das	srusssssr
hier mein	sqssssssw
hierfur	sssrssssu
hierfu~	sssrssssu
hiermit	ttrptrrsu
hiermi~	ttrptrrsu
hier~	uusssprrt
high	vtslsurrv
high five	vrsrsssss
higher	stsqssstt
highest	srsvssrsr
highes~	srsvsrrss
highmoor	stsssrstq
highmo~	stsssrstq
high~	qsrwsqqws
hij	stsvsrssq
hijo	rrstsrssu
hijo de	rssusssss
hilfe	rsvsssssr
hilft	qsssssssv
hilf~	prvssrstt
hillcr~	ssssssssu
hill~	trsrssssv
hilsen	stssrvssq
hils~	rtrstvrrq
him	rrsqqrqs1
him first	rrsrsrrsw
him in	sssrssrsv
him on	srssssssu
himself	susqssusr
himsel~	susqssusr
hims~	susqssusq
hin	tssutsssp
hinanden	stusrsssr
hinand~	stusrsssr
hinaus	sssusssss
hina~	rsvtrrrsr
hing~	sussrstsr
hinterhaus	russsssss
hinterlassen	sssussssr
hinterm	sustssssr
hinter~	rvrursrrr
hint~	swstrsqrq
hire	popzrvwrp
hire again	sssussssr
hire back	sssvssrsr
hire over	sssrsrssw
hire you	sssrtrusr
hired	rpsvvrptt
hired a	sstvssssp
hired for	ssssssrsu
hires	sssssutsr
hire~	qntuwsqsv
hiring	pytxpwusg
hiring and	trsrssrqw
hiring engineers	sqsrsrtsu
hiring event	ssstsssuq
hiring for	rrstswsrq
hiring freeze	srssspssw
hiring manager	rutssttrp
hiring managers	ussrsssrs
hiring on	ssswsosss
hiring panel	rtsqwsssr
hiring plan	srsrssssv
hiring process	svrsssssr
hiring specialist	rsrsssrsv
hiring team	tvvrsssrn
hiri~	orqwpwv0i
his	r0pwmtmrx
his back	swssstpss
his first	ssssrsssu
his mind	rssusussq
his return	tssrsussr
history	sssqrrssw
history of	srssssssv
histor~	rtrqqrssy
hist~	rtrrqqsry
hit	srsqssusu
hiya	srrwruusm
hizo	sssusssss
ho	suruursrp
ho trovato	susssssrs
hobb~	rssutsssr
hobday	urssssssr
hobd~	urssssssr
hobe~	sssussssr
hoch	rquusrrru
hochachtungsvo	rtstsrtsq
hochac~	tusurrtsp
hochladen	srssrsssu
hochla~	srssrsssu
hochschule	sssssustq
hochschuloffen	sursssssr
hochsc~	rtrssustr
hochstens	sqwsrssss
hochst~	sqvsrssss
hoch~	rruursrtq
hoe	rstsrqssv
hoeft	sssrsusss
hoeft niet	sssrsusss
hoef~	sssrsusss
hoekstra	srrvrssss
hoekst~	srrvrssss
hoek~	srrvrssss
hof	usrrrvrsr
hoffe	srrqttssu
hoffe dass	sssqstsst
hoffe sie	srrsssssu
hoffen	rrsuttssp
hoff~	sqrtuvsrq
hofmann	srssusssr
hofman~	srssusssr
hofm~	srssusssr
hohe	surssssss
hohe~	trsussrrs
hoi	quvpttqqt
hoi kim	ssssusssr
hoi lotte	stsqssssu
hoi sem	sussssssr
hoja	usssssssr
hoja de	usssssssr
hoje	svssssssq
hola	oxqusttpt
hola gonzalo	ssrrsussr
hola ines	srsrtsssu
hola marta	srssusssr
hola raul	srsrsstsu
hola~	srutssssr
hold	pqprpzwqu
hold a	rsssrrvss
hold for	sssssrssu
hold from	sssrsusss
hold off	sssrsvssq
hold on	rssrssssu
hold pool	sssssussr
hold that	sssssvssq
hold the	rsstsussr
hold until	sssssossx
hold you	sssrsussr
holding	rrsruussr
holding the	ssssurssr
holdin~	qrrquwssr
holds	sssrtussr
hold~	qrrpvzsrr
hole	ssrsssssu
holen	susssrtsr
hole~	susssrtss
holiday	vrsqxssun
holiday 0	ssssusrsr
holiday on	usssssssr
holidays	srrsxruso
holidays and	ssrsussss
holida~	uqqq0sttn
holi~	uqqq0sttn
hollin	sssrursss
holl~	twsnuursp
holmga~	rsstsussr
holm~	qssssvssr
home	sttkpqtu0
home account	ssssusssr
home exercise	suqssssss
home i	srsrssssu
home office	srsrrssrv
home to	tsstssssq
home visit	sqrsssssw
home with	srsrssrsv
homeof~	ssrsssvsr
homewo~	ssvssstsq
home~	rrwpsrvrs
homologacao	urstsrssr
homolo~	urstsrssr
homo~	urstsrssr
hon	rustsssss
hond	susrssssr
honest	rrssrrrsx
honest and	ssssssrsu
honest answer	sssusrssr
honestly	sssusstsq
honest~	ssstsussp
hone~	rrrtrstrv
honneur	rssturssr
honneur de	rssturssr
honneu~	rssturssr
honn~	rrsuurssr
honora~	sstrsurts
hono~	ssurrurss
hoogachtend	sssussssr
hoogac~	srsvssssr
hoog~	srsvssssr
hooks	ssussssss
hook~	ssussssss
hoor	vsrqrrssu
hoort	trrrrwssr
hoort uiterlijk	rrrrswssr
hoor~	tqrqswrss
hope	orntutyqu
hope all	rssussssr
hope i	sssrssrus
hope it	srsrusrst
hope that	sssrsrssu
hope the	srsqsussu
hope this	srsqssquy
hope to	tsstqvrsr
hope you	qsqsssyqs
hope your	stsssstsq
hoped	srrtrsssu
hoped for	ssssrrssu
hope~	sqrurtssu
hopi~	sussssrsr
hor	sssussssr
hor av	sssussssr
hora	szurqrrrp
hora de	ssusssssr
horas	qtussrsss
hora~	qtustrsrr
hore	sssrssusr
horen	xrrqrsrss
horen sie	ursrsssss
hore~	xrrqrsrss
horizo~	ssssussss
hori~	ssssussss
horm~	ssussssss
horst	xrssrrssr
hors~	xrrrrrrsr
hos	vssvrrrrq
hos oss	stsusssrr
hose	sursssssr
hospice	sstrsttsp
hospital	qvrrtuuum
hospitation	sussssssr
hospit~	sxqptttxk
hosp~	rwqqsvuxj
host	svqsqvrss
hosten	srsvssssr
host~	srsusrrst
hot	rrrrrruuu
hotel	pyruqrtsr
hotel de	ssssssuss
hotell~	wtsrssssr
hotelrechnung	srsusssss
hotelr~	srsusssss
hotels	srsrsurtr
hote~	txqsosusq
houden	rrsrrvrsu
houdt	ssssssuss
houd~	rrsrrvtru
hour	m0wl0lquq
hour and	sstsusrsr
hour for	sssstsstq
hour housing	ssssusssr
hour on	susssssss
hour with	surrsstsr
hours	pr0oxlrvs
hours a	sqrrtrprz
hours and	stsusrtsp
hours as	susrusssq
hours by	ssrussssr
hour~	pr0oxlrvs
house	qqrppr0vt
house and	srssssssu
house in	ssssssusq
house is	sssssssur
housing	qsssututo
housin~	qrsqututr
housto~	ssssssrsu
hous~	poqnuqzvx
hout	srsrsstsu
hove	ssrstssur
how	sq2unqoqx
how about	sussssssr
how did	srstsrrsu
how i	ssusrstsr
how it	srsrsssut
how long	tstqstssr
how many	sssrssssu
how much	srrvsrrsu
how our	srrsssssv
how quickly	sssrssssu
how the	ttrqsvssr
how to	sssotrrry
how was	srspssssx
how we	srrqsrtsv
how you	qw1tqppqq
how your	sssrssssu
however	rqsurwqrt
however the	sssrsusss
howeve~	rqsurwqrt
howe~	rqsurwqrt
hoy	rrrussrtt
hp	ssssrrsrv
hplc	russssssr
hr	twmu1uvsd
hr 0	stsussrsq
hr business	sussssssr
hr department	ssssrsust
hr dept	ssssssuss
hr for	ssssrussr
hr has	tssrrsssu
hr manager	rssqstvsr
hr ops	sssttsssq
hr round	sqssssvss
hr services	rssustssr
hr shared	strsusssr
hr will	ussstsrsr
hrs	sryssrrvn
hrs on	usssssssr
html	ssskssrs1
http	srsirrqr7
http www	srsissrr5
https	oyyjpnuyt
https cal	surssssss
https calendly	sussssssr
https meet	ssrsssssu
https www	rsssrrrxr
https zoom	ssrsssssu
http~	oyyjpnuyt
hub	turssssuq
huft~	srssurrst
huge	ssspssrsw
hugo	rwrosvsss
human	ytsssrsrn
human resources	stuuttrsm
humanos	ussssrssr
humano~	usstsrssr
huma~	ysrurprqq
humo~	rrrrsrrsy
hun	rrrxrstrq
hund	surssrrts
hundre~	trrtsrqru
hund~	ststsrqru
hunting	srsusrusr
hunting for	sssrssuss
huntin~	rrrtrrsrx
huntsv~	ssssssvrr
hunt~	rqrsrrxqw
hurd~	stusssssr
husum	sssrssusr
husu~	sssrssuss
hut	sssssqttt
hutt~	sssussssr
hvis	susrtsssr
hvor~	sustrrssr
hw	sssvssrsr
hyacinth	ssssssusr
hyacin~	ssssssusr
hyac~	ssssssusr
hybrid	tsssusrvo
hybr~	srrrusysn
hydro	srssutssr
hydrol~	sssrrrtsu
hygien~	sqstssrtt
hygi~	sqstssrtt
i	tojwzyvks
i accept	sssvssrsr
i acknowledge	vrsrssssr
i advise	ssssssusr
i am	uootvsvqt
i apologize	rusussrsq
i appreciate	rrstsutsq
i appreciated	sssqssssv
i argued	ssstssrsu
i attach	sqssssrsv
i believe	srssssusr
i both	susrrussr
i built	tssqssssu
i ca	pqpup0wrr
i call	swrrrsusp
i came	rrsqsswss
i can	rspovsvus
i checked	srvsssrsr
i come	usssssssr
i confirm	ussssrssr
i could	rprvurrsv
i d	psnvmv4nt
i did	rrrtsrrsw
i do	prqvrstrw
i enjoyed	sqsssstst
i ever	ssrrssssw
i feel	sssussrsr
i figured	sssrssuss
i find	sssrssssu
i found	trrrrruss
i get	rssussrss
i got	trrosrrsy
i had	qqqwtsqrv
i have	provsn5qs
i hear	utsrssssq
i hope	rprsusttv
i just	rttqusrst
i know	qoqwsytqs
i lavori	sssrstssu
i lead	sqsssswsr
i like	sussrsrst
i ll	zyrnmsuos
i look	vssrssusp
i m	prmtwv1ks
i made	sssusrtsr
i may	sssusrssr
i mentioned	srursstss
i met	sssrssssu
i need	tqrtsptsv
i never	ssrrsrssv
i nostri	rsssssssv
i now	sussssssq
i prefer	russsssss
i promised	sssussssq
i put	ssssrsusr
i quite	ssssssssu
i ragazzi	trsusrssr
i read	stsrssrsu
i realise	srsusrtsr
i recognize	rssrsusss
i recruit	ssssssuss
i refer	sussssssr
i remember	susrssssr
i run	sssrssvsq
i said	rputrussr
i saw	rqsqsstsx
i send	sstrsrvsq
i sent	sssrursss
i shall	ussrstssq
i should	ssrrruusr
i sign	ssssqusst
i spoke	sssussrsr
i stallet	sqsussssu
i start	ssrrssrsw
i stay	ssssssrsu
i stop	ssssusssr
i suspect	sssqsstsu
i take	sssusssss
i talk	sussssssr
i talked	srsqsrtsu
i thank	qsstsussr
i think	rsrmutstv
i thought	surrrstss
i to	sssurssss
i took	ssssusssr
i tried	stsussssq
i understand	srsusrrst
i ve	yqmupvxot
i wanted	rrrursuss
i was	stqwqrqru
i watched	ssssssusr
i went	ssssxrrsp
i will	rsrrstust
i wish	srstuursq
i wo	trspsrtsw
i work	sussssrsr
i would	rtsusqrru
i write	ursssttso
i wrote	srssssvsr
ia	rrsrrtssv
ical	sussssssr
ice	sssrsrtsu
ich	svhqtx3jt
ich aber	sssrsusss
ich abzusehen	usssssssr
ich auf	ssssssusq
ich bei	srsrsrssv
ich bekommen	wsssssrsq
ich bin	qvrrqrwrt
ich brauche	rrsrutrst
ich bring	stsqssssu
ich den	tqrrxrrsr
ich drucke	sssrussss
ich einen	ssssssusr
ich hab	rrsusqrsv
ich habe	tpqvwrrrr
ich hatte	rssusursr
ich hoffe	srrqtsssu
ich hore	sssrssusr
ich ihnen	sosvrrxrq
ich ihre	rrsrssssv
ich in	srstsrvsq
ich keinen	ssstsursr
ich melde	rrssrvssr
ich mich	qrsrssssx
ich mir	srsrsrrsw
ich mit	rrssrrtsv
ich mochte	sqssvsrss
ich muss	susqursss
ich nicht	srrsvsssr
ich selbst	sssussssr
ich sie	rtsprwxso
ich um	ttssusrsq
ich war	sssrssssu
ich weiss	srsrruuss
ich wollte	sssssussr
ici	tvtqrrrsq
ici vendredi	utrsssssr
icon~	rrrrsrrrx
id	vyvjwoost
id 0	wurprrrrs
id and	trtrvsssq
id for	svsstsssp
idc	ssssssvsq
idea	rrsurrssv
idea about	sssussssr
idea but	sssrssssu
ideal	srssssssu
ideas	stspssssv
idea~	srrprsrzt
identity	rusqusstr
identi~	qusnssurv
iden~	qusnssurv
idonea	sssrrtssu
idoneita	rssvsrssr
idonei~	rssvsrssr
idon~	rsstrusss
idris	rssrssssu
idri~	rssrssssu
ie	sssossssy
iemand	rrr1rrsso
iemand die	srrxrrssq
iema~	rrr1rrsso
ieri	sssstssur
iets	vqsvtrrsp
iets weten	vssqsssss
if	srursssrt
igen	susrstssr
ignore	srorrsrr0
igno~	srorrsrr0
ihm	rrsrrsssv
ihn	vqurvtqro
ihn in	ssssussss
ihn zu	ussrsrsss
ihnen	mwotxwult
ihnen 0	srssssssu
ihnen alles	russsrtsr
ihnen am	svtrrrssr
ihnen auf	uqsssssst
ihnen bis	rssrsusss
ihnen das	sssrstusq
ihnen den	rtsquussq
ihnen die	rtsturusp
ihnen ein	srsrssusr
ihnen frau	qsstssssu
ihnen fur	stsvsrrsr
ihnen gern	uqtrrrust
ihnen gewunschten	ssssvrssr
ihnen hiermit	ssssursss
ihnen im	sssssrrsu
ihnen kein	sssusssss
ihnen mit	tssqsssst
ihnen mitteilen	srsqvrrsv
ihnen mittwoch	srrsssssu
ihnen mitzuteilen	ussrsrssr
ihnen nicht	sussssssr
ihnen noch	srrsuursr
ihnen sehr	srsusssss
ihnen uber	sqssssssv
ihnen zu	sssussssr
ihnen zum	srsqrsssx
ihne~	mwotxwult
ihr	smmvnrvt3
ihr angebot	sssqssssu
ihr antrag	rrrsrrssw
ihr code	ssrsssssu
ihr interview	sussssssq
ihr kind	sssqsrssv
ihr name	ssssssusr
ihr profil	urrrrrwrs
ihr termin	sqtsssssu
ihr verstandnis	rusrsusss
ihre	2pmvrqqox
ihre angaben	usssssssr
ihre anmeldung	qrssssssw
ihre antwort	ssssusssr
ihre antworten	srtrssssu
ihre anzeige	rrssssssu
ihre berufliche	srssssssu
ihre bewerbung	yvpuswqpm
ihre daten	trsqrswsr
ihre entscheidung	sssrussst
ihre geduld	sssssussr
ihre initiativbewer	sssussssq
ihre mail	xrsrssssr
ihre mappe	uustrsrsq
ihre nachricht	vssrsrsst
ihre online	usssssssr
ihre sendung	srssssssu
ihre unterlagen	utsrrusrq
ihre zusage	sussssssq
ihrem	qosssqrvz
ihrem antrag	sssqssssu
ihren	qopttpwrz
ihren antrag	sssqssssv
ihren namen	rssrssvsq
ihren personalauswei	sussssssr
ihren termin	sorsrsssz
ihren vorstellungen	srssusssr
ihrer	uwpvppqsu
ihrer bewerbung	utsssssrr
ihrer masterarbeit	sussssssr
ihrer unterlagen	sssrssssu
ihres	tsrsqqtrw
ihre~	xmmuomvs3
ii	tstwtssvj
ik	wwntrtvpn
ik bel	rrsrsutss
ik ben	susssssss
ik dat	srsrssssu
ik een	srsstsuss
ik had	sussssssr
ik heb	rrrwrrssu
ik je	rtrvrrusr
ik kijk	vssrssssr
ik op	vssrsstsr
ik u	susssrtsr
ik weet	sssrsvssr
ik werk	sssrssssu
ik wil	rrstsusst
ik zag	ssssssuss
ikke	rrusrswsr
il	wtmuqsouv
il 0	vrtptrrrt
il arrive	usssssssr
il codice	sssrssssu
il consulente	sssrussst
il curriculum	rssrsrssw
il n	susrsssss
il nuovo	sssrrtssu
il posto	rsstvrssq
il presente	sssussssr
il responsabile	sursssssr
il reste	srtrssssu
il ruolo	rssvssssr
il sera	ursssrsss
il suo	ttrtrrvrr
il tuo	rsrusssrs
il y	ssrrssssu
ill	srsqsxssq
illness	sssrsussr
illnes~	sssrsussr
illn~	sssrsussr
illustrator	srsvrrssr
illust~	srrvrrsst
illu~	srrurrsst
ilse	ssrsussst
im	msrusytqq
im anhang	sqwrtrsss
im auftrag	trtttsrsp
im bewerberportal	usssssssr
im buro	ryrsrrruq
im dezember	sssrsvssr
im hauptverfahren	sssrrusst
im haus	qtsrrrusu
im herbst	rrsssvusq
im laden	swsrsrrsr
im moment	ssrpsxssr
im monat	srsrusutr
im neuen	usrrsssss
im portal	ssrsrsruu
im raum	ssssssuss
im rennen	rtrrsurst
im september	rsrsrvtuq
im sommer	srsrrtvsr
im team	rtrstsusq
im verfahren	sttqstssr
im weiteren	rssusssss
im winter	sssrssuss
imagin~	srursssst
imag~	rrtrsrvqu
imani	ssstsvstp
iman~	ssstsvrtp
imke	tstrrussq
immediately	sssrssuss
immedi~	rrrsrtust
immer	srrtrtqru
immer noch	srsrsvssr
imme~	rsqrqxsru
impegno	srrrsstsu
impegn~	rrrrtstsu
impe~	rrrstrust
impieg~	sssrsustr
impi~	sssrsustr
impl~	sqssrrvss
important	sruptsrsu
import~	qqsvrqrqz
impo~	ppsxqqrqz
impressed	rssqvtsss
impressive	qtsusssss
impres~	otrtusrru
improv~	rurosrrry
impr~	puqsurqqy
imran	rxrstssrp
imra~	rxrstssrp
in	rsquppwsu
in 0	pnumqr3tv
in a	ssvxrpqpv
in aarhus	ssstssusq
in abeyance	sssqsvsss
in about	rstrsussr
in accordance	rssurssuq
in advance	svsrrssss
in after	stsssrsus
in all	sssssrsur
in allegato	sstrusssr
in an	tqutrrsss
in and	wvspstoss
in anspruch	ussrsssss
in any	qrswsstsq
in april	ussrsursr
in at	rwrsurrsq
in attesa	rssrsyssq
in august	srrvurtsq
in batches	rssrssssu
in bremen	sssqsstsu
in business	sssqssssu
in c	ssusssssr
in court	sussssssq
in d	sssssssur
in data	usssssuqr
in de	rrtvrsrrs
in den	tsusststm
in der	ryrtnxqsp
in die	rutxsqrrq
in diesem	rrsvsrsss
in doppelter	ssssusssr
in due	sssrsvssr
in einem	tsssrrvrr
in elternzeit	sssrsvssr
in english	strstrtsq
in entgeltgruppe	ssssvsssr
in eu	sssssssur
in every	sssssussr
in favour	sssussssr
in february	xrsvsrssn
in five	sssrsussr
in for	suqwrrsrr
in four	sussssssr
in frage	utssssrsq
in front	turqsrsts
in goede	wrsrrssss
in good	ussrsussp
in groups	susrssrst
in high	sssrsusss
in his	svsssrtsq
in house	rstvssrsq
in how	sussssssr
in ihrer	qsrvrrrtt
in it	sssttttsq
in its	sssrsrssv
in january	srrtsqwsq
in jena	sssussrsr
in joining	tssussssr
in june	rrsprstsx
in lyon	sssussssr
in march	srrssrsuu
in mathematics	sssrsusss
in max	srussssss
in may	rtrputvrr
in meinem	sssusstsr
in mijn	srstrrrsu
in mind	ssstrurss
in my	srultstrx
in november	rrrvsurtr
in numbers	sssssssru
in october	rrrwqrtss
in on	tuuptrrrs
in one	usursrqts
in or	srvsssssq
in order	srupsxrrr
in ordnung	sstrusrsr
in our	sotypusqr
in person	ssurrsrst
in prayer	ussrstssr
in progress	ssutssrrr
in prufung	usstssssr
in questi	ussssssss
in rank	rrsvssrsr
in rotterdam	sssrssusr
in ruhe	ytrrsrrrp
in sales	sssssussq
in salford	sssvssssr
in saturday	susssssss
in september	rssuqrrsv
in shoreditch	sssrssuss
in short	srrstsssu
in soho	sussrsssr
in support	pssrssssx
in te	sssusrsss
in that	sssssrssu
in the	uqnvqztnt
in there	rrsqszrtp
in this	pqtvrtppz
in three	rqrrvsvsr
in to	ttrrvqqrt
in today	usssssssr
in total	ssusssrsr
in touch	xtsqsttsm
in tray	srvsssssr
in triest	ssssrsssu
in turn	sssssussr
in two	srrussssq
in under	ssssssusr
in unsere	surrsssst
in unserem	usrsssssr
in valutazione	rssrsussr
in web	sssssssur
in week	vssssrssr
in which	urtrstssr
in with	rqssrrvsv
in word	rstsssusr
in writing	sqrt0ursl
in year	sssrvsssq
in your	luxvtorss
in zwei	tssqrrssv
inac~	tssrssssu
inbox	vrusurrro
inbo~	zqusursqn
inc	srqrrrwtt
incarico	sssssrssu
incari~	sssssrssu
inca~	sssssrssu
inch	srusssssr
include	rutqsrsru
included	srsusssrs
includes	rttrstqrt
including	stspruqsu
including the	rrsustsss
includ~	quuqrtqrv
incl~	puuqrwprv
income	sqsntuusw
incontro	svssssssr
incont~	svssssssr
inconvenience	strqrwrrt
inconv~	strqrwrrt
incorporacion	rrrrtusst
incorp~	rqrstttss
inco~	osplt0uqy
increase	rrsptsrtw
increase your	srssssrtu
increa~	qssmtsrtz
incr~	pssmtsrt0
ind	ursrssrsu
indeed	ststssruq
indefinido	srrsxsssr
indefinido 0	srssvsssr
indefi~	srrsxrssr
inden	squsssssu
independently	sssussssq
indepe~	rrsvrrsru
inderbitzin	ssssusssr
inderb~	ssssusssr
indeterminato	srrrvssst
indeterminato ral	ssssusssr
indete~	srrrvssst
index	sssrssssv
inde~	wnso0qmqz
indica~	sssrusrss
indich~	rvsrssssr
individual	utrtrqrst
individual feedback	ussrsssss
individuals	srsrssstu
indivi~	wqrurortv
indi~	ttpuroqtw
indr~	ssssussrr
inducted	sssssussr
induction	srssrsssu
induct~	srssrurst
indulgence	ssrsswssq
indulg~	ssrsswssq
industrial	sssrsrsus
industrial action	sssssrssu
industry	srsosrwru
industry which	srssssssu
indust~	rssjrq6rs
indu~	rsriqv5rs
ines	q0ttxrrrj
infants	sssussssr
infant~	sssussssq
infa~	sssussssr
infect~	ssssssssu
inference	strsssusr
infere~	strrssusr
inferi~	srsvssssr
infe~	rsrvsrusr
infirmiere	ssssssusr
infirm~	srrsssvsr
infi~	urrsssvsq
info	ttrmsstry
inform	qtquvuqqs
inform you	rsqtvvqqs
informa	srssrwssr
informal	utsrrsusq
informal discussion	usssssssr
informamos	rrssrrssx
informamos que	rssrsrssw
information	swsmrpsrz
information is	sussssssr
informed	rrsusussr
informed and	usssssssr
informed that	qssvstssr
informer	rrstvrsss
informer que	rsstvrssr
informieren	sssrsusss
informieren sie	sssrsussr
informo	sssrsussr
inform~	ptqqqwrqz
info~	ospsr0qox
infras~	ssssssttq
infr~	tsstsrttp
ing	svsurrtso
ingenieur	rtsusrstr
ingenieure	sssrrrwss
ingeni~	rssttqvsq
inge~	qrtvrsvrq
inglese	sturssssq
ingles~	sturssssq
ingl~	rtvssrssq
ingredients	srusssssr
ingred~	srwsrsssr
ingrid	strntxrrs
ingr~	ssvntwrrr
inicio	srrsysssq
inicio a	srssvsssr
inic~	srsrxsssq
initial	srursssst
initiativbewer	tsstssssq
initia~	xrtsrrrrs
init~	xrttrqrrs
inizi	ssssvsssr
iniz~	rrsrvssst
inju~	srssssssu
inkl	rrtrrsssv
inmail	sssssrwrr
inma~	sssssrwrr
inmiddels	rusvrrssq
inmidd~	rusvrrssq
inmi~	rusvrrssq
inn	strrssssu
innen	prrutrrrw
innerhalb	tssrrsssu
innerhalb von	tssrrsssu
innerh~	trtrrsssu
innert	qrtsssssu
innert 0	qrtsssssu
inne~	qptusqsqz
innofl~	svssssssq
innova~	qrttssrsu
inno~	qwssrrrst
input	ssssssssu
inpu~	sssrssrsv
inquilinos	sssrssssu
inquil~	sssrrsssw
inquiry	sssvssrsr
inquir~	tssusrrsr
inqu~	trrtrrrsv
ins	rtrstrsrv
inschrijfduur	sssrssssv
inschr~	sssrssssv
inscribirte	sssssrssu
inscricao	urrtsssst
inscripcion	vssrssssr
inscripcion en	vssrssssr
inscrire	srsusssss
inscrite	rssrswssr
inscritos	usssssssq
inscri~	2oqtqtrrr
insc~	1nquqsrrt
insera~	ssrtsssur
inseri~	rustsssss
inse~	rtrtssrur
inside	rsuusstsp
insists	sssssussq
insist~	sssusussq
insi~	qqwvqrstr
inspection	ttstsrssq
inspector	srsrstsvq
inspec~	tsstrsrur
insp~	tsrtrsrur
insta	srssssusr
instagram	sssussssr
instag~	sssussssr
installation	sssssrssu
instal~	qrruwprtt
instant	uqssssuss
instan~	uqrpursut
instead	q0toqqrsu
instead of	ruturrssq
instea~	q0toqqrsv
instel~	srsussssr
instin~	srusssssr
institut	stssssttq
institute	tsstrsssq
instit~	tvrssrrtp
instructions	srvrsssst
instructor	rrsuttrtp
instructor from	ssssusssr
instruments	sssrsussr
instru~	pqxtrvqrr
inst~	nwyvsmptr
insurance	rqsuputtu
insurance and	qssusstss
insurance at	ssssqsssu
insura~	qqsvputsu
insured	rsssssssu
insure~	rsstsruss
insu~	pprwqsusu
intake	trtstvrtn
inta~	srtstwrtm
integr~	spsosvxrs
intell~	rrtrrrrwr
intendanz	ssssutrsr
intended	sussssrrr
intend~	turrutrrq
intensiv	srsusssss
intens~	uqsusrusq
intent~	srsusstsr
interactive	srtrssssu
intera~	sstqssrru
interessato	stsrssusr
interesse	utqwpqyqo
interesse an	urstrsrrs
interesse em	ssssssuss
interesse habe	rrsrsstsu
interessenten	sssqstssu
interessenten entschieden	sssrssssu
interessiert	sssqssrut
interessierte	srsssssvs
interest	yppxopurs
interest and	trsrssssu
interest in	yrrzqrsqm
interested	surnrqvsx
interested in	twsosrqsu
interested maybe	ssssssusr
interesting	qssrsttsu
interests	sssrurrss
intere~	xonwmn0sv
interi~	sssststrq
interl~	sussssssr
interm~	srutsrrsr
intern	sqsxsqssq
internal	trsqrsusu
internal candidate	rrssssuss
international	ursrrrvsr
internet	srujssss1
interns	srsvsrrst
internship	sssuussso
internships	ssswsstso
intern~	tlrtvqwqv
interponer	sssussssr
interpreter	rsusssstr
interp~	rrtvsrvso
interr~	sssrssrsu
interview	j1qvputov
interview 0	tpsvsrsss
interview are	sssssssur
interview at	qssssrruv
interview because	stsqsssst
interview but	sssrssssu
interview by	srssssuss
interview candidates	srsrssssu
interview experience	srssssssu
interview for	r2vrturrh
interview from	susssrssr
interview go	srssssrsu
interview has	svssssssq
interview is	sssqsusst
interview on	rtstsqstu
interview outcome	ssstusssr
interview panel	srsrssssu
interview questions	srsssssrv
interview slots	sssssrssu
interview stage	rssussssr
interview starten	sqvsssssr
interview tomorrow	sqsrsrtsw
interview we	srusssssq
interview will	tussssssr
interview with	rxqrrqrrw
interview you	stsrsqrut
interviewed	qorqrwrsz
interviewed for	ssstsqssu
interviewed four	sssussssr
interviewed on	sssqsusss
interviewed three	srsrssssv
interviewed well	srsqsrssy
interviewers	rtrrrvrss
interviewing	pwsqswrtq
interviewing for	rtsrsvssq
interviewing with	rvsssrssr
interviews	tmostxrws
interviews 0	ussrsrsst
interviews and	susssqsus
interviews are	trsrsussr
interviews at	stsrswtso
interviews for	rusussssq
interviews with	tssssssuq
interv~	j2ovozqqu
inte~	j2msnzvru
intima~	tsstrussq
inti~	tsstrursr
into	tsqwotrpw
into a	svsrrsrst
into it	stsusrrsq
into our	ussrsussq
into the	uqrrsvrqv
into your	rsssssssu
intres~	srssssssu
intro	svrsssvrp
intro call	sussssssq
introduce	sursssurq
introduce you	surssstsr
introduction	ssssssssu
introd~	rtqurrvrt
introi~	srsussssr
intr~	qwoqqqyqv
invented	sststsssq
invent~	ssurttssq
invested	sssussssr
investment	sssrstrsv
investoren	sssrsusss
invest~	rrruqwpqv
inve~	qsttrwqqu
inviat~	ursssrsss
invigilator	rssrsvstr
invigi~	rssrsvstr
invisi~	srussssss
invitation	srursrrsu
invita~	rzunpotpy
invite	oyvoqqsqw
invite a	srsqsussu
invite is	sqtsrsssv
invite with	russsssss
invite you	ruqrtptrv
invited	psxusrqtr
invited to	quuutrqsq
invited you	srvsssssr
invitees	ssurstssr
invites	ssursssts
invites you	ssursssss
invite~	ot0rsqpts
inviting	sqstsssst
inviting you	sqstsssst
inviti~	squtsssss
invi~	n02opooqx
invoice	sruvsrrsq
invoice for	sssusssss
invoic~	rrvvrrrrt
involve	sssrsrssu
involv~	ruspsrssw
invo~	qtusrqqrw
inzwischen	qrsvsrvsr
inzwis~	qrsvsrvsr
inzw~	qrsvsrvsr
io	strtrursq
ios	sstusrssq
iphone	rtr0rrrrp
iphone gesendet	sustssssr
ipho~	rtr0rrrrp
iqbal	srssssssu
iqba~	srssssssu
iren~	suttssrsq
iris	trrrvrrst
irish	ssspssssw
iris~	sssosssuw
iron	qssusssst
irvi~	ssssssvqs
is	spoyo3rmt
is 0	xrqn0rrps
is a	rzuxrmrns
is able	ssssusssr
is about	srsrsrssv
is already	sssssrssu
is an	ussostrrv
is and	srsusssss
is anonymous	srssssssu
is appended	rssssssvq
is approved	ssssspssv
is as	sssswrrsq
is at	svspsqqsw
is attached	stqqurqrv
is authorised	sussssssr
is available	rquvuttrp
is back	rrsrssuss
is being	ussqrursr
is below	strssrssu
is binding	sssrussss
is binnen	ussrsssss
is booked	srrsrsssw
is budget	sssusrssr
is closing	rssssussr
is coming	srsssrrsv
is committed	sssssstuq
is complete	vsrvsrssp
is conditional	ssssusssr
is confirmed	rtsrrsrrv
is contingent	ssssusssr
is currently	ussqstsss
is de	rtsusrssr
is delighted	ssssrussr
is done	sosqsysst
is due	ssssrrssv
is een	rssusssss
is final	sssusrssr
is fine	srzrusssm
is for	sussssssr
is free	ssussssuq
is from	utsrsrsss
is frozen	sssssussr
is full	stsussrss
is going	usstssrsr
is gone	sssussssr
is good	sostssssw
is held	stssustsq
is here	susstsstp
is in	0tqnsvrqr
is inviting	srssssssu
is just	ssssssrsu
is limited	susssssss
is looking	sssrssuwo
is made	sssussssr
is making	sssrsussr
is mise	stsrttssq
is monitored	vsssssrsr
is much	sussssssr
is my	sqrsrsssv
is needed	rrtssussq
is never	sssussssq
is next	sssussssr
is no	sqvtrrsrt
is not	porvsxvot
is now	uqvqrstrr
is off	stssssusq
is on	sqqpuvtst
is one	rrrrvtrst
is open	rurqsssts
is our	srtsvrrsq
is over	srsrsvtsr
is paused	sssrrvssr
is person	ssssssvsq
is pleased	srssustrs
is plenty	ssssssusr
is presently	sssrsusss
is provided	surstssup
is ready	srstsrrsu
is received	wssrssssq
is recorded	srssssssu
is registered	ssssssssu
is released	sssqsvssr
is required	usstssssr
is running	rrrrrytsq
is safe	srssrusrt
is scheduled	sttrqrrrw
is seeking	ssssssusr
is shut	sssssussr
is simply	ssssssrsu
is someone	ssssssusr
is still	rqsntwvss
is subject	ssssvrrst
is taking	rsrrsurst
is that	rrrurrrrw
is the	qsyntsqqx
is there	sssqrrssx
is this	rsrqusvsr
is to	vsrpqvqru
is told	sssrssssu
is under	sssqrvsst
is unique	ssursssss
is up	sussusssq
is very	sursssssr
is waiting	ssssrsssu
is what	trsqrstst
is with	vssqssrss
is your	sssqssrsv
is yours	ssssvrrsr
iscrizione	rsssssssu
iscr~	ssrrsrrsu
isla	urssussrq
island	qrussustq
isla~	pqttrtssu
isle~	sssssssur
isso	ursrstssr
issue	rrxnptsqy
issue 0	sqwsrsrss
issue de	ssusssssr
issue with	sussssssr
issues	ssssssssu
issu~	sqxmpsrr0
ist	0wmvktqov
ist ab	sssrsusss
ist abgeschlossen	rtsussssr
ist am	trsrrsssu
ist angekommen	ussrssssr
ist auf	rssusrssr
ist besser	ssussssss
ist bestatigt	sqssssssv
ist da	xrsqsrruq
ist dann	svsrssssr
ist dem	ssssursss
ist der	surrqsssv
ist die	strussssr
ist durch	srsrustsr
ist ein	srssrrust
ist eingegangen	qssssrssw
ist es	qrssrrrsx
ist fur	ussrsrvsr
ist gebucht	sssssssur
ist gespeichert	vsrsssssr
ist gut	tsrqstsst
ist heute	vrsrrrrss
ist hier	usssssssr
ist im	tssusrrss
ist inzwischen	rssussssr
ist jetzt	rssusstss
ist leider	stursrssr
ist mir	srssssuss
ist mit	stsrustsq
ist nach	srsvssssr
ist nicht	rssssutsr
ist noch	ssssssrsu
ist raus	srssssssu
ist um	ssssusssr
ist uns	rvsurrssq
ist voll	sssvsrssr
ist weiterhin	rrssssssu
ist wohl	sssussssr
istanza	sssrssssu
istanz~	sssrssssu
istituto	sssussssr
istitu~	sssussssr
isti~	srsusssst
isto	trsussssr
istruttore	ssrsrussu
istruttore contabile	stsrrussr
istrut~	ssrsrusst
it	un1xrknvs
it 0	srtrurttr
it a	rrqvyppru
it about	srrrssrsv
it again	truqwrrsq
it all	rsrrrvsss
it and	srvtsrqrt
it as	rsusrrqsv
it back	srysvsssl
it be	tssqsttsr
it been	wrrqrtqvt
it before	tttstsssp
it breaks	ssussssss
it by	svwrstssn
it came	tssrssssu
it can	wsrrsssss
it closed	sssrssssu
it closes	ssurssssr
it d	sursssusr
it does	rrssstrsu
it down	stsrwrssq
it either	sssrsvssq
it every	rssssvssr
it for	qrsrstssu
it from	rssussqsu
it further	stspssrsv
it gets	sssrssusr
it goes	swrrrtssq
it good	ssrrysrsq
it has	trtsurrst
it in	wpunwrqts
it is	pzsvoprpv
it it	ussrssssr
it lasts	ssusssssr
it ll	qvqsstrst
it long	usssssssr
it looks	svsrsrstr
it made	ssrsssssu
it may	sssssurss
it more	stsrssusr
it needs	rusrsssss
it new	sssrsssur
it not	sqrrryrst
it now	ussssrsst
it official	srssusssr
it on	zqrorqust
it once	qsssssssu
it out	rqttvrqst
it over	tqsrxurso
it real	ssussstsr
it really	susrsssss
it sales	sssrssssu
it should	rtusstssr
it takes	rqtqsors1
it thanks	wssrssssq
it that	ssssrsuss
it the	rrsqsutsu
it there	ssrvssssr
it through	rvssssssr
it to	yn0vrporp
it today	trrrssssu
it too	sssqsstts
it under	sssrssssu
it up	rrtrtqurt
it was	tqq0rnqrw
it we	ustrssrsr
it went	ursusrrss
it when	ssrsussss
it which	stsssussq
it will	vsrnrturu
it within	psssssssv
it wo	ussssstsr
it works	srsqsssut
it would	ssrsursss
it wrong	ssutsrssr
it yet	rsssssssu
it you	srsptutss
italian	sussssssr
italia~	sussssssr
ital~	susrrsusq
item	rstrtrssu
item 0	sssrursss
items	rrwrrqtru
item~	rswrrqsru
iter	srtssrssu
ito	svrurrssp
its	prqwoxwrs
its meeting	surstrssr
its name	sssrssrvr
its next	rssrssuss
its ranking	sssssussr
its way	ststtsrsq
itself	rttrrsuss
itse~	rttrrsuss
j	qyqvrqsqs
j 0	sursrsrst
j ai	rtqxtqurp
j aimerais	ssvrssssr
ja	vqo02otpj
ja esta	rrrvssrst
ja tem	srsusssss
jaar	rrrrtrtsv
jaar met	rrsrtsssu
jaarcontract	srrsvssss
jaarco~	srrsvssss
jaar~	srrsusrru
jabs	ussrsrsst
jack~	rsssxrrrr
jade	trrssttsq
jag	ssssrurrt
jahr	sprwssurr
jahre	rrrpwquus
jahren	rpssrrusx
jahren in	sssrssssu
jahres	sssrssssu
jahres~	srssvsssq
jahrlich	rssussssr
jahrli~	rssussssr
jahr~	poqtwoxtv
jam	srusrsssr
jammer	rsssssssu
jamm~	rsssssssu
jan	rvrpsvqru
jan 0	rrrstrrrw
jana	ssstsrrsu
jane	sssrrrssx
janet	stsssrrsu
jann~	usrrsrsrt
januar	tosuvsrtr
januar 0	srtsussss
januar um	srssssssu
januar von	ssstsrsur
januari	stsutrssr
january	sqmryxrrs
january 0	sssqtusrs
january at	stsrursss
januar~	ssmsxwqrr
janu~	spmrzxqss
jasm~	susssstsq
jasper	srssvsssr
jasp~	srssvsssr
java	rqttssutr
java lead	srsusstsr
je	0vrxqwqmj
je 0	rqwstsssr
je aan	rustssssr
je bent	ssssvssrr
je brief	turrstssr
je cv	rtsussssr
je de	sssrurssu
je een	rturtrsrs
je ervoor	ssssssuss
je gegevens	sssrssssu
je graag	rtrrwssrq
je het	srssussss
je hoort	srrrswssr
je iets	vssqsrsss
je in	sssussssr
je kandidatuur	vssrsrssr
je le	tqsqsrssw
je motivatie	rustsssss
je n	rrsxsrssr
je ne	srstsussr
je om	srsssrssv
je ontvangt	ssussssss
je op	srtvrtssr
je prefere	sssssussr
je profiel	ursrsstss
je regarde	ussqsssss
je sollicitatie	wrrusrrrr
je staat	srsrsvssr
je suis	surssrsss
je te	rsstrrrsv
je uit	ssrrsrtsu
je voor	srtsussss
je vous	pspsqyusr
jealou~	sssussssq
jeal~	sssussssq
jede menge	ssstssstq
jeden	tqrsrsxrq
jederzeit	trrsrqssu
jederz~	trrsrqssu
jede~	vortqrxrs
jef	susrsssss
jefe	surrusssr
jefe de	surrtsssr
jeg	rtsstrvsq
jelle	sswsrrssr
jell~	sswsrrssr
jemand	rurrrvsru
jemand anderem	sssssussr
jemand anderen	sssussssr
jemand aus	sssrsusst
jemandem	sssussssr
jemanden	rqrvrqyrq
jemanden der	srssssusr
jemanden fur	sssrrsvsr
jemanden mit	sssussrss
jemand~	rqrxqqyrp
jema~	qrqvptyqr
jena	sssussrtq
jenny	ssssussss
jenn~	ssssusssr
jeremy	ssssrsssu
jere~	sssrrusst
jersey	sssssssur
jers~	sssssssur
jess	rsruttrsr
jessica	tqsrrrusu
jessic~	tqsrrrusu
jess~	tqtrsrust
jette	rssssvssr
jett~	rssssvssr
jetzt	spsrssrys
jetzt bewerben	rssrssswr
jetz~	spsrssrys
jeudi	rtsprrtrw
jeud~	rtsprrtrw
jeweils	sssssssus
jeweil~	sssssssvr
jewe~	strrrrruu
ji	ussssstsq
jij	ruuqrqrsu
jill	srsrvsrss
jill and	srsrwsrsr
jim	ssstsrrsu
jo	upsprssuw
jo doe	sqsqssssx
joan	trsvtqrsr
joana	ssutrrssr
joanna	stsqtsrst
joan~	rvurtrrsr
job	rpmupm02s
job ad	ssrqsrvst
job ads	sssssssxo
job alert	sssssssyn
job alerts	sssrssrsu
job and	ursusrtsp
job application	rsssssssu
job at	ssursrsss
job description	qsrrrryrs
job interview	srsrsssrw
job is	rwsssrtrr
job market	sqsssrrut
job openings	sssssssru
job opportunities	sssssssru
job postings	sssssssqu
job search	rssvssrrs
job seekers	sssssssqu
job site	sussssssr
job that	rssrsssut
job though	srsrssqsw
job title	sssssuuso
job to	sssussssr
jobagenten	sssssssur
jobage~	sssssssur
joba~	sssrsssvr
jobbet	sssvssssr
jobb~	srsvssssr
jobl~	sqssssssu
jobm~	sssssssur
jobs	vorjqqp7v
jobs and	srsrssrut
jobs at	sssussssq
jobs by	ssssssrvr
jobs in	srsrssrzp
jobs that	sssrssrus
jobs we	sssrsssru
jobsam~	srssssssu
jobs~	sqrrrsruv
jobvit~	rssrsrrrx
jobv~	rssrsrrrx
joha~	ststssssq
join	vxomzporv
join https	srssssssu
join our	ussstrrss
join the	vsrsrrssq
join us	rsrrurrru
join zoom	srssssssu
joining	utsuwuqsj
joining date	ssssrwssq
joining the	srstssssu
joining us	ussstsrsr
joinin~	vtrtvussj
joins	srurrrssv
joint	sruttrsss
jointe	rtrrtrrsv
join~	vqurvqqrs
joost	ursqsrtsu
joos~	ursqsrtsu
jordan	svsrttrsp
jord~	sursvtqrp
jornada	srrturssr
jornada completa	srssusssr
jornad~	srrturssr
josh	ussssssrr
jou	rrrstrtuq
jour	rutssrssr
journal	ssuqrsssu
journa~	srusrssst
journee	surttsssr
journe~	tvqssrrss
jours	tqtqutsrr
jours et	ssssvrsss
jour~	tstptsrrt
jouw	srtusrtsr
jpg	russsssss
jr	srsrrsssu
juan	sussssssr
jude	sssrssssu
judgement	ssvrssssq
judgem~	ssvrssssr
judges	srussrssu
judg~	trxrrqrrt
judicial	rssussssq
judici~	rssussssq
judi~	sssustrsq
jueves	rvrrtrrsu
jueves 0	susssssss
juev~	rvrrtrrsu
jugend~	rttsrtttq
juge~	rttsruttq
juillet	rururssss
juin	rsrutrrst
jul	susssrsss
jul 0	susssrsss
jule	wrtrrrrss
jule~	sstsrsrur
julho	ttrqstssr
julh~	ttrqstssr
juli	rtqputrqx
julia	sssussssr
julian	susrsstsr
julie	srssssrsu
july	ptqlt1puu
july 0	qvsqusrsr
jumping	russsssss
jumping on	rustssssr
jumpin~	russsssss
jump~	russsrsss
jun	srusrrtrs
june	trqkxxsqt
june 0	qvsqvusrq
june and	rrtrsurst
june to	usssssssr
junge	srsrssssu
jungen	srsussrst
jungs	strusssss
jung~	rrqxrrqrv
juni	rxrlrursw
juni wissen	sssrsussr
junio	ssssusssr
junior	tstusqq1j
junior~	ssrtsrrur
juniper	tttsttrsp
junipe~	tttsstrsp
juni~	ttststm2k
juntas	srustsssr
junto	sssrsusss
junt~	tstrsurrr
jurgen	rsssussss
jurg~	rsssussss
juri	turssrssr
jurist	rrstusssr
juri~	sqttvstrp
jury	usqspvrrv
jury hat	ssssrsssu
jury service	sssrqsssv
jury vous	rssrswssr
jusqu	sqrprysss
jusqu a	sqrqrxsst
jusq~	sqrprysss
just	uspht0xqt
just 0	ssssssssu
just a	tssorvrsu
just ca	sssssussr
just checking	ssssusssq
just gotta	srsrswssq
just let	sssssussq
just opened	ssssssurs
just posted	sssssssvq
just raised	sssrssusr
just text	sussrsrsr
just the	srussrrst
just to	svstsrssq
just tried	srrsvsssr
juste	svssrssss
justif~	tqrrtrssw
just~	ussssqrru
k	qurqsssrv
ka	sssssssus
kaere	sustssssq
kaer~	sustssssq
kafe~	svsrrssst
kaffe	sssrrswsr
kaffee	rurrrrssu
kaff~	qyqpqqxrt
kalendereinlad	srssssssu
kalendereinlad mit	srssssssu
kalend~	sqrsssrsw
kale~	sqrsssrsw
kam	vrstrrtsr
kame	srssssssu
kamera	srussssss
kameradschaftl	sssssussr
kamera~	sssssussr
kame~	rstqrtrsu
kan	vtsvrsqqq
kan du	ssssssssu
kanal	sssssrssu
kana~	sssrsrssv
kandidaat	sstsrrssu
kandidaat met	ssssssssu
kandidat	stsrsusss
kandidaten	srrwstrsp
kandidatuur	wrsqstssr
kandid~	roryptpqx
kandyd~	ssrtsussr
kand~	rorypvpqw
kann	vrqwovsqq
kann es	sssrsusss
kann ich	rusurvrsp
kann im	ssssssuss
kannst	tsruvrqrr
kann~	srrtvrqrt
kantine	susssssst
kantin~	susssssst
kant~	tutsrsrsq
kanzlei	strsvsrsq
kanzle~	sursvsssp
kanz~	sursvsssp
karen	ssssrsssu
kare~	srssrsssu
karim	strqttsst
karin	rtswrrtsq
kari~	rtsusrsrr
karl~	sussssssr
kart~	ruqvrrsrt
kase~	sssusrtsr
kasia	usssssssr
kasi~	usssssssr
kasse	rpwtrsrss
kassen~	sssrssssu
kass~	tovrrstst
kasten	vrtsrsssq
kast~	vrtrrrsst
kat	srssssrsu
katharina	sssrssuss
kathar~	sssrssuss
kathi	sussssssr
kathi bosch	sussssssr
kath~	rtssrrvsr
kauf~	vsrtsstsq
kayleigh	rqstqsssw
kaylei~	rqstqsssw
kayl~	rsstqsrsv
keen	swrsrsuso
keen to	svrssrssq
keep	rmrup2osu
keep an	ussussssp
keep going	rsstssstq
keep it	srsqsustt
keep looking	sssqsrssw
keep the	srsqsrruv
keep thinking	srsrssssu
keep this	tssrsqtst
keep us	sssrssssu
keep you	srssszsso
keep your	ntsts0qpr
keeping	srsusssrr
keeping it	rssusssss
keepin~	srstsusrr
keep~	rrttsvrrs
keer	svrrrrrst
kein	vqsvpsurp
kein platz	ssstsussr
kein richtig	srvsssssr
keine	psurtysro
keine entscheidung	sssssussr
keine ki	tsurssssr
keine weiteren	rssrsusst
keinen	qqsvqsqry
keinen platz	sssprqssz
kein~	nquvqyqqu
keit~	sssusssss
kelleher	srssvsssr
kelleh~	srssvsssr
keller	srssustsr
kelly	surssssss
kell~	tsrswrsto
ken	rtsqtsqsw
kenji	stsussssq
kenj~	stsussssq
kennen	ssqssruru
kennenlernen	qwsrrstss
kennenlerntag	sussssssr
kennen~	qzsqrrurp
kennis	svstrrssr
kennis te	sussssssr
kennis~	ssssssssu
kennt	sssurrsst
kennziffer	usstssssr
kennziffer 0	usssssssr
kenn~	r1qwpotpq
kentuc~	ssssssurs
kent~	ssssssurs
kept	tprprzrst
kept and	sssrsusss
kept in	sssrsusss
kept your	sssrswssr
kern	russrrrst
kers~	srsqssrrw
kes	ssssssusr
kes 0	ssssssusr
kessler	sssqtrssv
kessle~	sssqtrssv
kess~	stsqtrrsu
kestrel	ursstsrss
kestre~	ursttrqsr
kest~	vrrsurqss
kettle~	ssstssusq
kett~	sstvsruso
kev	srvsssssr
kevin	sruussssr
kevi~	sruussssr
key	trrpwrsrt
key money	ssssusssr
keyboard	srusrssss
keyboa~	srusrssss
keyb~	srusrssss
kg	tsswsrssp
kh	sssurssss
ki	tsursssss
kia	rsssttsuq
kia ora	rsssttsuq
kick	sssrssssv
kicks	ursrsssss
kicks off	ursrsssss
kick~	ursrstqsr
kid	rxrsrsssq
kidd~	qrrrrrsrz
kids	sustrsrsr
kier~	sqqssrryr
kiezen	srsvsrssr
kiez~	srsvsrssr
kiit~	urrvrrrrr
kijk	vssrssssr
kijken	uurrrsssr
kijken we	uurrrsssr
kijk~	vvrrrrssq
kilbride	sssussrsr
kilbri~	sssussrsr
kilb~	sssussrsr
kilian	stssstssq
kili~	stssstssq
kim	urqtrrtqu
kim i	ssssssusr
kim thanks	rustssssq
kim you	rsssssssu
kind	yvqqprtqt
kind regards	uustrsvsl
kinder	sqrusssst
kinder fragen	sssussssr
kinder~	sstssrrsu
kindly	rxysxsqrf
kindly be	pvsvssssq
kindly complete	rrwsssssr
kindly let	susstrssr
kindly note	srsssussr
kindness	svsssrssr
kindne~	svsssrssr
kind~	pxxrxpopr
kingdom	tussssssq
kingdo~	tussssssq
king~	ssstrsrru
kiran	sssssussr
kira~	sssssussr
kirche~	rrstsqsut
kirc~	rrstsqsut
kirsty	srrsvrtsr
kirs~	srstvrssq
kita	stssqrtur
kitapl~	ssssrsssu
kita~	ssssrrtsu
kitchen	turtqrttq
kitchen porter	ssssrssus
kitchens	trtrttssq
kitche~	tssvqsvum
kitc~	tssvqsvum
kite	ssssstruq
kl	ssuurrrsr
klaar	srrrrrrrz
klaar in	sssrrsssv
klaa~	rrtqsrrrz
klage	sssrssssu
klag~	sssrssrsv
klant	ssssrsssu
klan~	sssurssrt
klappt	rtrtrrrsu
klap~	rtrsrrrsu
klar	rssrtrvsr
klare	sussrrsss
klar~	svrtrsssq
kleine	rvsrrsrrt
kleinen	srssssssu
kleine~	stusrrrss
klei~	rwyqprqru
klette~	sussssssr
klet~	svrsssrrs
klick	rsssssrut
klick bewerben	rssssssus
klic~	rssrsrruu
klient	ttstssssq
klie~	utssssssq
klikt	svssssssr
klik~	svssssssr
klim~	srutssssr
klingeln	sussrssss
klinge~	sussrssss
klingt	svsssrrsr
klingt gut	susssrsss
klin~	rxrsqstrq
klockner	ssssusssr
klockn~	ssssusssr
kloc~	stssusssq
km	srrtsssvr
km um	srsssssus
knapp	srswsrssr
knap~	sqsxsrssq
knives	swqtrsssr
kniv~	swqtrsssr
knock	srussssss
knoc~	ssursssss
know	qomuy0tmt
know and	spstssqsw
know as	ussrstssr
know by	rqrqwvssr
know for	sssrsusss
know from	ssrusssss
know how	srstssrsu
know i	srrrrttsv
know me	ssssssusr
know more	srsssvssq
know of	ssrrsstur
know that	urqsrtuqs
know the	sustsrssr
know what	srsnrtvsv
know you	rwrwspsrq
know your	rvrstsusn
knowledge	rqturqvsr
knowledge of	ssstsrstq
knowle~	rqturqvsr
known	rtspssrsw
known to	sussssssr
knows	srsvssusp
knows how	ssstsstsq
know~	qrswqpwst
kobe	svrtrsssr
koffie	tvrqrrurr
koffie en	susrsssss
koff~	twrqrrurr
kolleg	qssrsrssw
kolleg innen	qssrsrssw
kollege	rrssrsuss
kollege aus	sssrssuss
kollegen	trrurrttr
kollegin	trrvrrsrs
kollegin ausgesprochen	sssussssr
kolleg~	srqwpqysq
koll~	qppwopytv
koln	rsssssvsr
kom	qzqvtqrrq
kom je	rtruurssq
komen	ussrsssss
kome~	ursssssss
komm	rwqqsrvrt
komm doch	sursrrrsu
komme	suststrsp
komme ich	ststssssq
kommen	wxptrrsro
kommen sie	rsrrtruru
kommende	susrssssr
kommen~	tvsrssssq
kommission	rtrsusrss
kommission hat	srsrutsss
kommis~	rtrstursq
kommst	sqssssssv
kommst du	sqssssssv
kommt	rorssuqty
kommt am	srsrssssu
kommt gleich	sqssssssv
kommunikation	sssssssur
kommun~	srsssstuq
komm~	tyltqxort
komple~	ussssrsss
komp~	ussssqsst
komt	sssrtrsru
konditionen	srssussss
kondit~	srtsusssr
kond~	srtrvssss
konnen	pspvxqqtu
konnen dass	srsrvsssr
konnen ihnen	ssssvsssr
konnen nicht	ussrssstq
konnen sich	sssusrssr
konnen sie	rxrpqqsuu
konnen wir	rosqsxqrx
konnte	pqruqtsrx
konnte ich	sssrssssu
konnte ihnen	ssstsussr
konnten	srttrqvsq
konnten sie	rrursrvsr
konntest	srsrvsrss
konnte~	squsuqusq
konn~	opqwypssu
kons~	srtursssr
kontakt	wrsrrsssq
kontak~	yqrsrrtsq
konto	rsrrrsuus
kontoa~	rsssssssu
kontrakten	srsrxsssr
kontrast	srssrsrsw
kontrast personalberatu	srssrsrsw
kontra~	rqrtwrrru
kont~	wnpttpttw
konzentration	ssussssss
konzen~	ssussssss
konzept	sruvssssq
konzep~	sruvssssq
konz~	rqvurtrtp
kop	rtrqrsyrq
kop koffie	ssssssusr
kopf	ssrusssst
kopieren	sssrssssu
kopier~	sssrssssu
kopj~	sussssssr
kore~	rustrssss
kork~	srsvtsrsr
korperschaft	sussssssr
korper~	sussssssr
korp~	sussssssr
kort	sssusrsss
korte	surssssss
kort~	surssssss
kosten	rsurssssr
kostenlos	ssrsssrtu
kostenlose	rssssssus
kostenlose bewerbungsfoto	rssssssus
kosten~	rsrrrrsuv
kost~	qtvprrrvu
kotlin	ssssssusr
kotl~	ssssssusr
kova~	rssvsqrss
kowalczyk	svssrrtsq
kowalc~	svssrrtsq
kowa~	sutsrrusp
kp	sssussssr
kracht~	sssusrssr
krac~	sssusrssr
kraftf~	ssstssurr
kraf~	srttssurr
kranich	tussssssr
krankenhaus	sssssusss
krankenkasse	ssssrsssu
krankenkasse und	ssssssssu
kranke~	rrrsrutsu
kranz	sussssssq
kran~	sutrqttrr
kras~	trsussssr
kredit~	sssrsrssv
kred~	sssrsrssv
kreis	russsussq
krei~	rurtrusvn
kriegst	srrtussrr
kriegs~	srrtussrr
krie~	srrswrsrs
kriterien	sssssssuq
kriter~	sssssssuq
krit~	ssstsssuq
krus~	susssssss
kuchen	srrqrrssy
kuchenchef	ssssssusr
kuch~	srqsrqsry
kuhn	vrurrrssq
kuhn~	ststrtssq
kulturstiftung	ussrsrtsr
kultur~	ursrssttr
kult~	ursrssttr
kumasi	sssssssvr
kuma~	sssssssuq
kun	rxrqsqrru
kun je	rvrrtrrst
kun jij	srtsssssu
kunde	rssturqru
kunden	ssttssvro
kundenberater	rrusstssr
kunden~	ssursurup
kundigen	srsqturss
kundigung	rsssrsssv
kundig~	rsrqsursw
kund~	prsstuqtt
kunfti~	srstssssu
kunf~	srstssssu
kunna	stsrussss
kunne	stsrrswsq
kunn~	qvsqssvrq
kunt	rqstwrrrt
kurs	rrssssssw
kursle~	sqursusss
kurs~	rqutsvssq
kurt	sssurssss
kurz	pypttqtrr
kurz bescheid	sursrssst
kurz und	rssvsrsss
kurze	ruuprvusn
kurze bestatigung	sursssssr
kurze wasserstandsme	rssssusss
kurzen	srusrsusr
kurzes	sussssssq
kurzfristig	svssssssq
kurzfr~	svssssssq
kurzlich	rsrsssstu
kurzli~	rsrsssstu
kurz~	pxxnpxvsn
kus	sssssrssu
kuss	sssrsrrsw
kvar	sssrrusru
kwame	stssstssq
kwam~	sssssttsp
kwartaal	srsrsvssr
kwarta~	srsrsvssr
kwartier	ssssrsssu
kwarti~	sursrssst
kwar~	rtrrrvsrt
kyc	sssssssru
kyc analyst	sssssssru
l	rttwwrrnr
l agence	sqrrrtust
l aise	srsssrssv
l anglais	ssusssssr
l annonce	sssustssr
l appuntamento	srssrsssw
l assemblea	srsrtsssu
l automne	rsrusussr
l echange	ssusssssr
l emploi	rstusrssr
l enonce	srvrssssr
l entretien	sssqsusst
l equipe	usrtssrsq
l etat	tssrsussr
l etude	rssssussr
l heure	srsssussr
l ho	tssqsssst
l honneur	rssturssr
l incontro	svssssssr
l instant	usssssssr
l interet	usssssssr
l issue	srtssussq
l iter	srtssrssu
l offre	trsussssr
la	2tovtxmjr
la admision	urssssssr
la base	susrrrtsr
la beca	rsssvsssr
la bolsa	tssssussr
la busqueda	rrsqssusu
la carta	srsstsssu
la commission	tssqssssu
la commissione	rrsvsqssu
la construction	ussrsssss
la decision	sssrssssu
la documentacion	rssqssssv
la domanda	srstrsssu
la drh	rtssusssr
la entrevista	ruuqsrsst
la exclusion	ssurssssr
la familia	sssussssr
la fin	rssrtussr
la graduatoria	sssrsusst
la incorporacion	sssrsussr
la lettera	trssusssr
la liste	rrrsrxssr
la llamada	svsrsrsss
la manana	svssssssr
la misma	rvstssssq
la oferta	wssrtsssq
la persona	rrswsstsq
la personne	sssssussr
la place	strutqsss
la planta	susssssss
la plaza	usrursssq
la posizione	ussrssssr
la presente	wsrrsrsss
la primera	sursssssr
la prueba	ssusrsssr
la puntuacion	sssussssr
la recherche	srssssvsr
la relacion	usssssssr
la rentree	rrrrtvsss
la responsable	ussrsssss
la ricerca	rsrssvstr
la ringraziamo	ursrsrsst
la ringrazio	sssussssr
la rue	rrstrsssu
la s	ststrussq
la semaine	rqrqtuusr
la sua	trrsrvrrr
la suite	trsutrsss
la tarde	sutrssssr
la titolare	stsrssuss
la tua	utrrsrsst
la votre	rtsrsussr
la web	urstssssr
laarzen	swrsrsssr
laarze~	swrsrsssr
laar~	swrsrsssr
laat	rwrqurrrs
laat ik	susrsssss
laatste	ssstsussr
laatst~	ssstsussr
laat~	ssstsussr
lab	sxrnsqqwv
lab manager	sssqsssut
lab technician	tusssrssr
labelled	ssrrssssu
labell~	ssrrssssu
labe~	srsrssssu
labor	stsssrtuq
laboratorio	sussssssr
labora~	utrsstrrr
labour	ssssssssu
labo~	vuqrrtrsr
labs	vqrqssxtn
lach~	rsstrursr
lacking	srsusssss
lackin~	srsusssss
lad	rsszsrssp
lad who	sssussssr
ladder	ssutssssq
ladder climb	ssutssssq
ladd~	stttrsrsq
lade ich	sussssssr
laden	rvttqqqtu
laden sie	srrsrsrtv
laden wir	srurssssu
lade~	qwssqqust
ladi~	sussrsssr
lads	rrrtsurrt
lady	sqrwrrrst
lady who	sssussssr
laeser	urusrsssr
laes~	urusrsssr
lag	vsssssrss
lager	sustssssr
lagera~	sssrsssvs
lagerhelfer	srssssuss
lagerh~	ssssssusr
lage~	rurvrrtuo
lagos	srsrtsssu
lago~	srsrtsssu
lagr~	srssssrut
laid	srsvssrsr
laid off	sssussrsr
lake	ussqsstsr
lamar	srsrssrsu
lama~	srsrssrsu
lamb	srssssssu
lamb~	srsusstsq
lamentamos	sssssrssu
lament~	rrsssrssv
lame~	rrsssrssv
lamina~	sssussssr
lami~	sssussssr
lampe	tssrusssr
lamp~	tssrusrtr
lanc~	ssssssssu
land	srsssusss
landed	ttrttssso
landed on	sssusrtsr
landesreisekos	surssssss
landes~	sssrrsrur
landet	qssrsrssw
landin~	rssussssr
landlord	rssprussv
landlord has	sssrssssu
landlo~	rrsprutrw
lands	tsssttssq
landstallmeist	ssssusssr
landst~	ssssusssr
landwi~	srssssssu
land~	nqrssyquu
lane	ttssusrsp
lang	sursrrrss
lange	rsrtryqsq
langer	rrtvrursq
langer als	rstrsusss
langere	ssssssssu
langer~	ssssssssu
langs	susssssss
langskomen	susssssss
langsk~	sustssssr
language	ssttsrvrp
languages	suttssssq
langua~	sswtrqwro
lang~	ptwxpzuqh
lanken	stussrssr
lank~	stussrssr
lantern	trtsstssq
lant~	srtsstssq
lanyar~	tttsssssq
lany~	tttsssssq
lapi~	srursssss
lapses	rrvtzrssl
lapses at	srurxsssp
laps~	rrvtzsssl
laptop	ruvrsrqrs
laptops	srussssss
laptop~	srussssss
lapt~	rtxqsqqrt
larch	ussrssssr
larc~	usrrsssss
large	rrrusvrsr
large customers	sssussssr
larg~	rsrurvrss
larksp~	rssssussr
lark~	ruttrutsn
lars	sstsusrsr
las	swruqtpss
las 0	qvsqrrrsv
las gracias	rssusssss
lass	sssusursr
lass es	sssrsussr
lass uns	sssusssss
lasse	srsutrrsr
lassen	urtsrsusq
lasst	rsswrtrrq
lasst ausrichten	sssussssr
lasst sich	stststssq
lass~	tqszsttrm
last	qtlxmytut
last 0	sssssssus
last month	sssqstutr
last night	srqxtprst
last note	sssrsruss
last of	ssssrussr
last quarter	sqssssssv
last step	sussssssr
last summer	sssssruss
last three	svsrtsrsq
last thursday	srststssq
last two	russrursq
last week	srrpsvrst
last year	rrrprtttw
lasts	rstrsusst
lasts ten	srrsssssu
late	pvpvsqsuq
late and	surusrrsr
late applications	qssusrsus
late reply	sssusrssr
late wo	susrssssr
laten	vrrrssrsr
later	ruunustrs
later on	utsrssssr
later than	rutrvussm
latera~	srtusrssr
latest	srsosssry
latest job	sssssssqu
late~	usunttspu
latte	sssussssr
latte art	sssussssr
latt~	sssussrsr
laufenden	sstrsvssr
laufen~	rstrsusss
lauft	urqoq0ssq
lauft am	sssssssur
lauft noch	tsrrryrrr
lauf~	tqsnq1srr
laugh	srrusrsst
laugh out	srrsssssu
laug~	srrwrrrsu
laun~	rrtsrssru
lauren	ussrssssr
laur~	tttprtsts
laut	ssrwrsrtq
lautet	ustssrsrr
lautet 0	ussssrsss
laut~	ustssrsrr
lavend~	srusssssr
laver	ssssusssr
lave~	rrutusssq
lavora~	rrssrrssw
lavori	srrrrtssw
lavo~	qpsurrrry
law	sruurqrts
layoffs	rsssssrrv
layoff~	rsssssrrv
layo~	rssrsssrv
le	pwtxswklv
le 0	rutqursrs
le brief	srusrssss
le comite	rssrsusss
le comunica	sssusssss
le confermiamo	srssssssu
le confirmamos	usssssssr
le conseil	sssrtussr
le contrat	srssvrsss
le dire	sssusssss
le dr	sqrsssssw
le ho	rusrtsssr
le jury	qsrttvssr
le lien	vquqsrsss
le maire	rtssusssr
le meas	susrstssr
le plaisir	srssursst
le point	sqssssssu
le pole	rssusrsss
le poste	rsrxrvrsn
le recrutement	rrsssvtsr
le temps	rssusssss
lea	ssurrtrtq
lead	pvnvppyyo
lead at	ussrsussq
lead by	srsrstvsr
lead job	ssssssrsu
lead to	ssrurssst
lead with	srsussssr
leader	rrrutrsss
leaders	urtssstsq
leadership	urtusssso
leader~	wqtusstsn
leading	ssssssutr
leadin~	ssssssutr
leads	surrststq
lead~	urquqsvtp
leaflet	rstssssur
leafle~	rstssssur
leaf~	rstssssur
leanne	stsssussq
leanne would	sussssssr
lean~	rsrsuursq
learn	ttsottorw
learn how	trsrssssv
learn more	tvtrssrsr
learn the	ssssutssq
learned	srsvsrrtr
learned and	srsussssr
learner	sussssssr
learne~	rtsvsrrtq
learning	ssrrsqvwq
learning engineer	tssstsrvo
learni~	sprrtqxxo
lear~	rqqssptxt
lease	srrrrrvst
least	qpswtrrru
least 0	srssssssu
least six	ssstssssq
least three	srssssssu
leas~	oosutrurw
leave	sjsurvsvt
leave a	spsrstssv
leave and	tsssttssq
leave it	trsysrrun
leave the	srsqssttu
leave until	rssssrssu
leave us	ssssssrur
leave you	srrsssuss
leaving	rrrtsrssv
leavin~	rrrtsrssv
leav~	rjrwtrtwu
lebenslauf	vqroqquq0
lebenslauf ist	ssssssusr
lebenslauf und	vrsrssrst
lebens~	urqmprtvy
lebe~	uqqnpruvy
lech~	sssussssr
lecture	ustrsrsrt
lecturer	stsstsstp
lecturer in	sssstsstp
lectur~	tttuuqrun
lect~	ttsutprtp
led	sussssssq
ledger	rqsusssst
ledg~	rpsvssrsu
ledig	sssurssrt
ledi~	rrstrrrus
lee	sssssstsq
leeds	rrsttrtup
leed~	rrsttrtup
leetcode	sursssrss
leetco~	sursssrss
leet~	sursssrss
left	qsusrrvrs
left a	usssssssr
left hanging	sssvsqssr
left in	srursvssq
left off	rssrsstsu
left the	svrrsrusq
left this	sssussssr
left to	srsusrtsr
left wondering	sssrsusss
leftov~	stsqtsssu
left~	stsqtsssu
leg	srsssrssv
legal	rurmtsxss
legal name	sussssssr
legal notice	ssssssssu
legal secretary	srssssttq
lega~	rurntsxss
lege	ussrtrsss
legen wir	rssussssr
legend	ussstsrsq
lege~	utstsrssp
legg~	ussqssssu
legible	vsssssssp
legibl~	vsssssssp
legitimate	ssssssusr
legitimate interest	ssssssusr
legiti~	srssrsust
legi~	vrsrrstss
lehrbe~	ssusssssr
lehrli~	sssutsssr
lehrpr~	srussssss
lehrstelle	surtsrsss
lehrstelle als	susssrssr
lehrstuhl	ssssustsr
lehrst~	surtursrq
lehrve~	srssusssr
lehr~	sutuuptrp
leic~	tssussrsr
leid	rrsyrtrsq
leid dass	rrstsussr
leider	msrwqwpp0
leider absagen	svsssrssr
leider bis	sssssussr
leider fur	sssqssssu
leider hat	sssrssssu
leider ist	rssusssss
leider keinen	sssrsrssv
leider konnen	ssspstssv
leider mussen	sssrssssu
leider nicht	ssrwurrrq
leider noch	ssvrssssr
leido	utsrssssr
leido tu	ussrssssr
leid~	nsqwqvppz
leie~	ussqsrssu
leipzig	srssssssu
leipzi~	srssrsust
leip~	srssrsust
leiter	stsrrrttq
leiter finanzen	tussssssr
leitung	rrtssruss
leitun~	tqtrsruss
leit~	sssrspyto
lekk~	ssssussss
lema~	ssusssssr
lembre~	sussrssss
lena	stuurrtso
length of	srsrsusst
leng~	rstqrttss
leo	vstssrrsq
leopol~	susssssss
leop~	susssssss
lernst	sqrsssssv
lernst du	sqrsssssv
lern~	sqvrrrsrv
les	ysvuqqprp
les motifs	sssqssssu
lesen	xsvrrrrrp
lesen es	srusssssr
lese~	wswqqrrrs
less	qprwrrtrw
less than	ssspsrtsw
lesson	rrvvsrrto
lesson on	sstttsssq
lessons	sssrssssu
lesson~	sssrssrsu
less~	rpuuqrqsw
let	pzrmznsow
let go	ssssrsssu
let have	srssssssu
let me	ptpnyowrw
let the	srsrsttsu
let us	ruttttprp
let you	wrvqqtsqs
let your	ussrsssss
leth~	sustssrsr
letr~	susrsssss
letter	ytom1qqqr
letter 0	ussssstsq
letter about	sussssssr
letter and	wssrstrsq
letter arrived	vssrrsssr
letter attached	ssssvsssq
letter for	stssvssso
letter from	rrtrrsssw
letter in	ssruusrsr
letter is	srsrtsusr
letter once	tsssusssr
letter will	sssssussr
lettera	turqussss
letters	1prqqqrvs
letters for	usssssssr
letters of	vsrrssstr
letter~	2rqprpqvs
letting	rrsprsrsz
letting me	sssprsrsy
lettin~	qrsprsssz
lett~	3upl1moqs
letzte	sssussssr
letzten	strsssrru
letzte~	rsrtrsrru
letz~	rsrwrrrrv
leuk	vrstsrssr
leuk dat	vrstsrssr
leute	sqtsrtvsp
leut~	sqtsrtvsp
leve	sussssssr
level	pstwuqrtp
level 0	qttvwrssl
level software	sssssssur
leve~	srswsqpvq
levy	sssssussr
lewandowski	sssrsusss
lewand~	sssrsusss
lewa~	sssrsusss
lewi~	ssrsrsrru
lex	srsssrssu
lezion~	rrrsrsssw
lezi~	rrrsrsssw
lg	surtsrqrt
lhe	rsrsursss
li	tursrrrsu
libera	srsrswssr
libe~	urrqtvrrs
librarian	tsrssssuq
librar~	ssqtrrsvs
libre	svssrrrss
libro	ssssssssu
libr~	tvqsrqqvs
lic	srsssussr
lice	rssrsvsss
licence	uvqvpqrts
licence and	ursrsstss
licenc~	uvqvpqrts
license	rsstsqvrq
licens~	rssstqxrs
lice~	tvqwpourr
lichtb~	tutrssssr
lich~	ssuqtussq
liebe	uoqvvrsrt
liebe bewerberin	ssssssssu
liebe familie	sqssrsssw
liebe frau	ytvrutspj
liebe grusse	swturrrsp
liebe kim	sssrsussr
liebe mitglieder	srsrsrssx
liebe nele	ssssvsssq
liebe pia	sssusssss
lieber	rsrusspsv
lieber bewerber	sssrssssu
lieber herr	svtrvvrrl
liebli~	ssursssss
lieb~	qspuwuqpt
lief	sssrsrssv
liefer~	sssrsrssv
liefs	susssssss
liefst	sussssssr
lief~	rvrrrrrsu
liegen	qrttsrsut
liegt	vorusupqw
liegt bei	wrsrvrssp
liegt uns	sstqstsss
liegt vor	sssussssr
liegt zur	rrsrsrsrx
lieg~	vnsvrtprv
lien	vquqsrsss
lieti	stssusssr
lieti di	stssusssr
liet~	stssusssr
lieve	srstsrssu
liev~	rtrtrrssu
life	srsortssx
life insurance	sssrssssu
life~	ssrsssrus
lift	uvrsrrssp
lift is	sussssssr
lifted	sssrsusss
lift~	rssrsusst
liga	ssssusrtr
ligh~	rqsoutsvu
lign~	srussssss
ligt	srsusrsst
lijst	srsvssssr
lijs~	sqrusttsr
like	m20izqqnt
like 0	svrsrsrss
like a	srsqssrsx
like and	svsrssssr
like for	srsrssuss
like from	sssrssrsu
like her	sssssussr
like i	ssusssssr
like me	sssrssssu
like the	rrvtssssq
like to	r0rjzsrot
like we	rssssustr
like you	p0vo0roqn
like your	trssssurs
like yours	rrsusrsts
liked	pttyqrrrs
liked the	ssursrsss
liked you	sssyssrso
liked your	ruttrstsp
likely	vrsprtsts
likely to	ursrssttq
likes	susssssss
like~	ruswpsrrs
lill~	uttsrrrsr
lily	sqrstusst
lime~	sssrrsssu
limit	srvurrrsr
limited	surqrrsrv
limited to	sustssrrs
limite~	surqrrsrw
limi~	rrvvqqrqv
limo~	susrsssss
lin	rrssssust
lina	sursrssss
lind	stsssstsq
linden~	uusqrrsst
lindgren	rrussstsr
lindgr~	rrutsrtsr
lind~	rvvwppvqo
line	trpvrrstt
line and	ssrsvsssr
line has	sssssussr
line manager	ttsqrrssu
line to	ussrsssss
line up	ssrrssssu
lines	rrursrruu
lines on	sssrssssu
lines up	sssssssur
line~	rqvrrqruw
lingui~	srusssusq
ling~	rsvusrtso
linh	rustssstq
lini~	svssssssr
link	p33isnqov
link and	svsssrssr
link below	rqsqssrsy
link by	srvsssssr
link finden	sussssssq
link for	srssssssu
link in	svssssssq
link is	tsvqtstso
link on	sutsssssq
link to	sssrtsusr
link verfallt	srusssssr
link will	sussssssr
link with	srussssss
link zu	srussssss
linked	ssssssrus
linkedin	sqqurqxxm
linkedin and	ussssssss
linkedin com	rtrrrrrxq
linked~	sqquqq0wl
links	srtqssrtt
link~	sprnqpzys
linux	sssmssssz
linu~	ssslsrrt0
lio	rvrsrsssr
lisbon	stssssttq
lisb~	stssssvtp
lissabon	stsrsussr
lissab~	stsrsussr
liss~	stsrsussr
list	qnrnp0tsz
list 0	ssusstssq
list and	stssrussq
list for	rurrrwqrs
list i	ssssssssu
list of	rtrurrsss
list until	sssussssr
list with	sssrsussr
lista	srrrssssu
lista de	rssqssssv
liste	qqsuqxrus
liste complementaire	rrrrrvsss
liste fur	sssrsssus
listed	srsssruss
listen	srsrssstu
listen~	wssttrssp
listin~	ssrjsrus2
lists	sssmssrtz
list~	tnrjrwtv0
literary	sssusrsss
litigation	sssusssss
litiga~	sssusssss
litt	sssrsvssr
little	uqssttqrt
little one	stsrrrrsv
little ones	srssvsrsr
little while	ussrsssss
litt~	uqsstuprt
live	srurrsrru
livello	ssssvsssr
livell~	ssssvsssr
lives	rrsvssssr
live~	rqruvrtrr
living	srrsvrtrs
living allowance	ssssussss
living wage	ssssusssr
livi~	srrrvrtrs
ll	u20jpxnlr
ll ask	srssssssu
ll be	vyyppvonq
ll call	spqstsrsx
ll check	trssrtwso
ll cover	svssssssr
ll do	srsrvrtup
ll earn	ssssusssq
ll email	wssrtrrsq
ll explain	srssssssu
ll find	qqsqtsusu
ll fix	sussssssr
ll get	xtuourqrq
ll give	rvsrsussq
ll have	uyssrnqsq
ll hear	vsrrsvsso
ll invite	urtsssssq
ll keep	qssvsrsst
ll know	sqttrussq
ll leave	rrrusrsst
ll let	tswsrrrsr
ll look	rtruurstn
ll love	sssssssru
ll make	ssssstttp
ll meet	syrsrsssp
ll need	spuqrrrsy
ll never	qrsssrssx
ll only	qusrsssst
ll pick	sqvrsssst
ll ping	ssssrurss
ll pop	utrrssssr
ll put	trrsrsssv
ll read	ustrssssr
ll receive	surttrssr
ll remember	srsrtsuss
ll ring	sssrsusst
ll say	ssrqssssv
ll see	ttutssrsp
ll send	swrrtsssp
ll share	swrsssrsq
ll sit	tqussssss
ll start	usssssrss
ll talk	surssssss
ll write	vsrqsussp
llamada	tvsrsrsss
llamad~	uxrrrrssr
llamaremos	trsrsusss
llamar~	trsrsusss
llam~	vwqorvtrp
llc	stssusstp
llegado	wrsqssssr
llegad~	wrsqssssr
llegara	srtrssssu
llegar~	srtrssssu
lleg~	vtspsqrsu
llevo	srsrsrvst
llevo en	srssssusr
llev~	rstsrrvsr
llp	susussssp
llp is	sussssssq
lo	wruzqmqqs
lo del	susssrsss
lo hemos	rssusssss
lo que	stsvsrssr
lo siento	sssussssr
loaf	rrvtrrrsr
loan	sssnsrssz
loans	ssssssssu
loan~	sssrssssu
lobe~	utssrsssr
local	qusprsqxt
local time	rsssssrwq
locali~	usssssrtq
locate~	srussssss
locatie	ussssssrs
location	strssqzrp
locati~	utrsrqzqo
loca~	tsrnqpxxr
lock	svtrsrssr
lock in	sussssrsr
lockhe~	vqrprruqw
lock~	utrorruqw
locum	qssussssr
locums	ssssrsvsr
locu~	qrturrwsq
lode~	sssrsusss
lodg~	stssurrsq
loft~	wtsrssssr
log	qtqpvrquw
log in	rtrqwsqsv
logement	srssssvsr
logeme~	srrrssvst
loge~	srrrssvst
logged	vssrsrsrr
logged your	usssssssr
logg~	vssqsrsrt
logica	srvsssssq
logico	ssusssssr
logik	ssusssssr
login	srurtrrst
logistica	srvrsrstr
logistics	strtssttq
logistik	sstrssstq
logist~	quvssruvl
logi~	pr2orpswq
logo	wsrsssrrr
logo~	srssssssu
lohn	ssssustsr
lohnve~	srsssssus
lohn~	rrrttrrus
lohr	sqrsrstsv
lohse	sssussssr
lohs~	sssussssr
loin	srvsssssr
loja	svtrssssq
loka~	tsrusrssr
lol	rsurrrrsu
london	tsrurrqxp
london 0	urssssrss
lond~	tsrtrrrzn
lone~	rrrqrrrrz
long	uqququsqu
long as	stsrrusss
long list	ussrtsssr
long term	sssrrsuts
long weekend	srsssussr
longer	qwqvrnrsw
longer and	sussssssr
longer be	susssrssr
longer than	qusrrqssx
longer under	qsswssssr
longer wish	sssqssssv
longlist	sssrssvsr
longli~	srtqssvss
long~	purwqntrw
look	2touqksrt
look after	ssssssusr
look and	ssssssssu
look at	xrsvrppvp
look for	ssstrrssu
look forward	uusnsrrrv
look like	sqrqsstsx
looked	sprutqqvu
looked at	tprsurrut
looking	qtqupmuwv
looking and	susrsssrs
looking for	qostqpxvu
looking forward	rxrpsrqrw
looking to	sssssstur
lookin~	psquomwzv
looks	wyrlsspru
looks after	vssrssssr
looks for	rsssssrrv
looks good	qxsrssssq
looks like	srsrsurtu
look~	stnupkv0v
loon	susssssss
loon~	sssrrsssu
loop	svrusutsk
loop for	sssrssusr
loop the	sssussssr
loopt	sssssusss
loop~	sssssustr
lord	sssussssr
lord~	swsqtrssq
lore~	ssursssss
lorraine	rwsrssssr
lorrai~	rwsrssssr
lorr~	swsrssssr
los	vrpquqprz
los angeles	srssssssu
los tres	ssstusssr
loschen	rrrtsrrut
loschen wir	qsstssssu
losche~	rrrtsrrut
loschu~	ssssssssu
losc~	qrrsrrsuv
lose a	ssrssussr
lose heart	sssssqssu
lose~	srusrstsr
loss	sssusrsss
lost	rrruqqwst
lost the	ssstsqssu
losung	sswtrsrsq
losu~	sswtrsrsq
losverfahren	sssrssssu
losverfahren konnen	sssrssssu
losver~	sssrssssu
losv~	sssrssssu
lot	vqrvqprsv
lot to	rssusssss
loth~	sssrutssr
lots	rrssrsrsv
lots of	srssrsrsw
lotte we	sssssrssu
lotu~	surssssss
lou	ttrssstsq
loud	utrsrrsst
love	tsntqtsqx
love a	trsrssuss
love from	sssqssssu
love to	qvpprtwru
love you	sttsttrsq
love your	srsrssrsv
loved	rxtssqqrs
loved your	swstrsqsq
lovely	srsvtotrt
lovely to	squrtrsrv
loves	sssssussr
love~	swsvsnsps
low	strnsrtsx
lowe	rtssrqssv
lowest	sssqssrsw
lowe~	strosrsuw
lozano	susrsssss
loza~	susrsssss
ltd	ururssstp
luca	susurtrrr
lucas	rssrsusss
luca~	rssrsusss
lucia	tsrrsussr
luci~	tsrssvssq
luck	qrwxqrpss
luck and	qssusssss
luck in	sssussssr
luck with	sqssssstu
lucky	ssstusrss
lucky to	ssstusrsr
luck~	ssssusrss
ludmila	ssssssusr
ludmil~	ssssssusr
ludm~	ssssssusr
ludovic	ssssssusr
ludovi~	rsssssusr
ludo~	rsssssusr
luego	surssssss
luego al	surssssss
lueg~	surssssss
luft	sssrsvrsr
lugar	rrstturss
lugar de	srssussss
luga~	rsrttursr
lui	rrsustsst
lukas	rtrrstvsq
luka~	rtrsstvsq
luke	sussssssr
lukewarm	sssssrssu
lukewa~	sssssrssu
luke~	sssssrssu
lukt	rwsrrsssr
lulu	susrssrsr
lumb~	sssrsrssv
lumen	stsussruq
lume~	strssstup
lunch	q0onvpsrw
lunch at	ssssrsssu
lunch to	srsrsrssw
lunch with	ryrsrsssq
lunche~	ststtsssp
lunchtime	tssrrssur
luncht~	tssrrssur
lunc~	t0omvorsu
lundi	ttwtrqrrr
lundi 0	susssssss
lund~	ttwtrqrrr
lunedi	sqtqwqrru
lunedi 0	sussssssr
lunedi alle	srtsrsssu
lunes	stupurrrt
lunes a	srssusssr
lunes por	svsrssssr
lune~	srwnypqqv
lurd~	ssssussss
lust	rsrqsrysr
lust auf	srsrssvss
luz	rurussssr
lykke	srssssssu
lykke til	srssssssu
lykk~	srssssssu
lyon	srsusssts
lysenko	ssssrsssu
lysenk~	ssssrsssu
lyse~	ssssrsssu
m	t4nmvlyos
m a	rorsrtusv
m afraid	qusqrvqsw
m asking	sssrssuss
m back	ssusssssr
m d	tssssssur
m going	srssrrrsv
m grateful	sssssrrsu
m helping	ssssssusr
m in	rurqrrtsu
m interesse	rxsrssrsr
m interested	stssssusq
m not	urtqstssr
m off	vrsssrsss
m on	qtsrssust
m seeing	swsssspss
m serious	sussssssr
m so	usstssssr
m sorry	trrtrsssu
m sure	srssssssu
m telling	ssssrussr
m the	susrsrvsq
m thrilled	ssssurssr
m very	sssqwrsss
m w	vqrurrsvo
m working	sssrssuss
m writing	sssssrusr
m x	sssssssur
ma	sptrusrsv
ma non	trursrssu
maak	rstqssrsv
maak ik	srsrtsssu
maand	rqrqvussu
maandag	rsutrursq
maandag voor	srvsrssss
maanda~	rsutrursq
maan~	qqtstvsrs
maar	ruqusvrrq
maar mijn	stsrsussr
mac	sssrssrsv
macchi~	srsustssr
macc~	srsustssr
mach	srttvrrtq
mach ich	ssssusssr
machen	vttqrurrq
machen wir	sxrsrsrsr
machine	trtrtqsvr
machine learning	tssstsuwl
machinery	rsssssssu
machin~	sntstqvvr
machst	ssursssst
machst du	ssursssst
mach~	umwqsssus
macro	sssssrrus
macr~	sssssrrus
mad	srssusssr
madam	rstvsrsss
madame	qtqtsvtrr
madame monsieur	vqrsrrssu
mada~	qtrvrutqs
made	nup2pyopt
made a	susssqtsr
made an	ssssrvssq
made before	rssssussr
made by	rsssssssu
made for	sussssssr
made in	sssussssq
made its	stsusrrsr
made our	sssssvssr
made their	ssrrssssu
made three	ssrrsrssv
made to	rsstsrssu
made up	srsttsssq
made us	sssutsssq
mads	sssvsrssr
maestro	sssussssr
maestr~	spsutssst
maes~	spsutssst
mag	urrqqstrv
mag ik	srsusttsr
magasin	ursrsrsst
magasi~	ursrsrsst
magazine	ssstrsrus
magazi~	srstrsrus
maga~	tqqrqqq1s
magd~	sssrsrstu
mage~	susrssssr
magst	stutrrssq
magst du	stutrrssq
mags~	stttrrssq
mahl~	sssssssur
mai	rwppsvqsu
mai 0	sutrtrrsr
mai wird	sursstssr
mai zu	sssrusssr
mail	3tunpnnuv
mail example	sussssssq
mail from	sssussssr
mail is	vrsssrssr
mail ist	trsussssr
mail it	ssusssssr
mail server	sssrssssu
mail weil	sssssssur
mail wird	qsssssssv
mailbox	vssssrqsr
mailbox is	vsssssrsr
mailbo~	vssssrqsr
mailing	susjssrs1
mailing list	ssslssss0
mailin~	susjssss2
mails	srstrrqtv
mailto	ssspssssw
mail~	xtrgrqqt3
main	rurprtstt
main office	svssssssq
mains	ussrsssss
maintain	sssrssuss
mainta~	rsspssusv
maintenance	sssrssrus
maintenant	ssssssssu
mainte~	srrrrtrtv
main~	trrksttux
maire	rtssusssr
maire la	rtssusssr
mair~	rtssusssr
mais	ropzrysro
mais l	sssusrsss
mais on	usssssssr
maison	turvrrrsq
mais~	turvrrrsq
maiwenn	urrussssr
maiwen~	urrussssr
maiw~	urrussssr
major	sssqssssv
majo~	ssspssssx
make	qrwknysvw
make a	sqvrsstuq
make an	sssqsursu
make certain	usssssrsr
make it	sxqqssssr
make our	sussssssr
make sure	spssssssw
make the	sqrrrussv
make you	rrrustrru
maken	rswqssrrr
maken voor	srvrrtssr
makes	rqrtrrqty
make~	rqwmsrps2
making	qsruqsswr
making this	sssssssur
making up	sssrsussr
maki~	qsruqsswr
mal	ryownqwsq
mal 0	surssssss
mal bei	srsvssrsr
mal in	stsussrsr
mala~	sssusrstr
malik	svsrssrsr
mali~	svtrssrsr
malpractice	srssssssu
malpra~	srssssssu
malp~	srssssssu
mama	srsqssssw
man	psqtqqvry
man is	sqsstsssu
man who	ssssssssu
man with	sssussssr
manage	trsqsrsut
managed	ssrswrrsr
managed to	ssrswrrsr
management	rqtsrsutt
management of	srsstsusr
manager	r0qqqsw0g
manager and	qtsqssust
manager at	srtrssstq
manager has	ssqssttst
manager in	sstrssrur
manager is	rssssvtsp
manager job	sssusstsq
manager on	ssssrstsu
manager position	trtrsvssp
manager role	tssssstsp
manager south	ssssssusr
managers	vprqsuwqr
managers will	tssrsvssq
manage~	qypqprvwr
managing	srsvssvso
managing director	sqststtsr
managing partner	ssssssusr
managi~	srsvssvso
manana	ryrrtrtsp
manana para	sussssssr
mana~	qzoppqwwr
manchester	sssrsttuq
manche~	sssrsttuq
manc~	rstrrstuq
mandan~	srstssusr
mandate	trsrssvsr
mandatory	srtsssvsq
mandat~	tpsqrt0so
mandi	sstrssusr
mand~	umtrqr4qp
mane~	ttrtsrssq
manfred	sssrssssu
manfre~	sssrssssu
manf~	sssrssssu
mang~	rsrsvsssr
mani~	rrtvtrssr
mann	sssrssrsu
mann~	sprtrtssv
mano	tqtvtrrsq
manon	srtursssr
manos	urssssssr
manos de	sssusssss
manos del	ussrsssss
mano~	uqtussssq
manque	rrrssrssw
manque~	ussrsssss
manq~	trrrsrssw
manten~	rrstsussr
mant~	rqttstssq
manual	rswtssrsq
manuel	stsrsussr
manufacturer	srssssusr
manufa~	trsrssvsr
manuscript	sssqssssu
manusc~	sssnssrsz
manusk~	sssqsstsu
manute~	ststssruq
manu~	rsukrtuuv
many	srpsspssy
many questions	sussssrss
maple	svrsssrsq
mapl~	svrsssrsr
mappe	ytrsqqrrs
mappe ist	xrsrrrssr
mapp~	0ssrqpqrt
maps	ssssvsssr
marc	tssssstsq
marcen~	sssussssr
march	voomvysts
march 0	wrtrurqsr
march and	ursustqsr
march for	sssrsrssu
march to	stssttssq
marche	ursrssusr
marco	rrrtxstro
marcus	srrxssrss
marc~	ukoqxyvrr
mardi	rvqusrrrs
mardi 0	surssssst
mard~	rvqusrrrs
mareike	srsrssssu
mareik~	srsrssssu
marek	rurvsrsrr
maren	stsrsvssq
mare~	rttsrvrrr
margaret	sssrvsssq
margar~	sssrvsssq
margin	sssusssss
margins	sssqssssu
margin~	sstqssssu
marg~	rruutsqrr
maria	trsssrrur
marianne	sssrssssu
marie	rwsrsrssq
marinha	rsssssssu
marinh~	rsssssssu
marit	sssvssssr
mari~	swpsxnrtq
marjolein	ssssssssu
marjol~	ssssssssu
marj~	srsrssssu
mark	pqxurrrqu
mark is	ssvrssssr
mark it	rrwsssssq
mark your	ssstsrssu
marked	tustssssn
market	qorprqwww
market paper	sssssrsus
marketeer	ursssssss
marketing	rrtlstttw
marketing executive	qsssssssv
market~	ustjsssvw
marking	tturstsso
markin~	tturstsso
markovic	sssusssss
markov~	sssusssss
marks	tssvsrssr
marks of	sssussssr
marksh~	ssssusssr
markt	stsvsrssq
mark~	tqswpntvt
marlborough	sssrssssu
marlbo~	sssrssssu
marlow	ussrsussq
marl~	trtqrtrsu
marque~	svssrsssr
marq~	uussrsrsq
mars~	srssrrssv
marta	sttqvrssq
martedi	strutsssr
marted~	strutsssr
martes	rsrssrssx
martes a	ssssrsssu
martin	rttqvsrtr
martina	srsssssus
martin~	rrsssrsuu
mart~	srumworsy
marvellous	sssussssr
marvel~	sssusstsr
marv~	susussssq
marz	rvsttrqrt
marz 0	swssssssq
marzo	rsrutrssu
marzo a	sssrssssu
marzo se	srssssssu
marz~	srstssrsu
mas	pqv2trqro
mas a	rssvssssr
mas que	srurtsssr
maschinelle	ssusssssr
maschinenbau	sssrssssu
mass email	usssssssr
massimo	srususssr
massim~	sqtsussrt
mass~	spurtrrrv
master	rqrtsqrsz
masterarbeit	swssssssp
masterarbeit vor	svssssssq
master~	svrrsrsru
mast~	rtqrsprr1
match	qsqsvrt4i
match 0	sssrssrus
match is	sssswsrrq
match your	sssrssryo
matched	sssptvsrs
matches	rsssssqxq
matches 0	sssssssur
matche~	rsrptuqxr
matching	ursqsrtxo
matching engine	ssssssusr
matching your	srsssssus
matchi~	ursqsrtxo
matc~	srpqutt5i
mate	ustzsqvqj
material	rrtssruss
material under	srussrsss
materials	ustrsrssr
materi~	upvtqqwrr
mateus	rtsssrrsu
mate~	sptvqqurt
mathe	rrtsrrtus
mathematics	stsrsutsq
mathem~	tssquttso
mathilde	sssvrsssr
mathil~	sssvrsssr
maths	ssqurstst
math~	sputrrutr
matinee	rxrrrsssr
matine~	rxrrrsssr
mati~	txqprqssu
matteo	rrrutrtss
matter	trsrrwrss
matter we	usssssssr
matter~	sqsrssrsu
matthias	rssrsstsu
matthi~	rssrsstsu
mattina	sxrrrsrrr
mattin~	sxrrrsrrt
matt~	suptqurqx
maud	sssussssr
maureen	sssrsrssv
mauree~	sssrsrssv
maurer	ssrsssssu
maur~	rtrrrrrsw
max	ts3rtspsk
max 0	srusssssr
max passt	ssrsussss
maximum	srwsssssq
maximu~	srwsssssq
maxi~	sryrssrsr
may	oqqxkzvst
may 0	rusrrssss
may affect	ssrsrsrrv
may and	rusqstutq
may apply	ssrusrsrs
may ask	ptrtssrsv
may be	pttvqstrs
may bring	sssssrssu
may for	sussssssr
may i	rrrursusr
may know	sssrssrsu
may reapply	sssusrssr
may request	ursssrsss
may retest	sssussssr
may see	sssrsussr
may show	svssrsssr
may to	ssvssutso
may use	rrxsssrsp
may we	rrsrutrst
may well	stsqtssss
maybe	qtsqsvtrs
maybe later	ssssssusr
maybe pile	qssssvssr
mayb~	qtsqsvtrs
mayo~	rssurrsss
mb	vrtrssstp
mbeki	stsssstsq
mbek~	rtsusstsq
me	nyzjzh4ls
me 0	ssrsruvsq
me a	usyswqssi
me about	srrqsrstx
me after	sqrprrssz
me an	sssussssr
me and	uxtsrtprm
me as	sssussssr
me at	rvrrtrrss
me by	sststsuso
me from	sussrsrss
me getting	ssssssusr
me have	stssusssq
me i	spsusrssu
me in	srsrssvsr
me into	sussrssss
me know	qspmxpvrz
me on	rorsssrsz
me one	stursrssr
me the	ssuqssrst
me this	srsrtsssu
me to	sprurtuts
me tomorrow	sssussrsr
me tonight	svssqsssr
me too	srssssssu
me two	ssusrssss
me what	ssussstsr
me when	tttsssrsq
me who	sssssrsus
me with	srssvstsp
me your	strrsrvsr
mead~	ssssrrrrw
meal	sssssrvsr
mean	rsrsrsrrw
mean that	ssssssssu
mean to	sssrsrssu
means	ssqwqvqrt
means that	ssssrtrsu
means you	stsussrsr
meant	srttttrsp
meant to	ssttstssq
meantime	urrqturss
meanti~	urrqturss
meanwhile	vqrtstrsr
meanwh~	vqrtstrsr
mean~	xooxryopr
meas	susrstssr
measur~	srssusrss
meas~	srssusrss
mecani~	usssssssq
meca~	usssssssq
mechanic	rssttsqur
mechanical	ttutsssto
mechan~	tstssrxrn
mechatroniker	sssssssur
mechat~	rtstsssur
mech~	stttsrwul
med	qxtvpsrsq
mede~	ssrsssusr
media	rtwssrqrt
medical	prpqzvurq
medical and	srsrswssq
medical form	srssssssu
medica~	qrop0uurr
medicine	sssusstrq
medici~	srsvtstrq
medizintechnik	ssssssuss
medizi~	ssrtssusr
medi~	qtsm0ruqs
mee	rsrrrtssv
meedra~	sussssssr
meed~	sustssssr
meegemaakt	srsussssr
meegemaakt en	srsussssr
meegem~	srsussssr
meeg~	srsussssr
meelopen	svsrssssr
meelop~	swsrrsssr
meel~	swssrrssr
meet	t2vpmrrnu
meet again	sssrsussr
meet folks	srssssusr
meet link	sqrsssssv
meet on	tnrqrursy
meet our	srssssrsv
meet the	sutussrsp
meet with	susrsstsr
meet you	trwrrrusq
meeting	qutpp1ppv
meeting and	sstrsrssu
meeting https	srssssssu
meeting id	sussssssr
meeting is	srsrrvsss
meeting on	ssstsrssu
meeting room	sussssssr
meeting the	spsvsvssr
meeting this	sqsstsssu
meeting we	sssqssssv
meeting with	rturrssst
meeting you	sutpsrssv
meetings	svsssrrtq
meetin~	pwsop0pqv
meets again	sssrsussr
meetup	srsrsruts
meet~	pvroo0qrv
mega	vtsqrrsss
mehmet	rquvrrtrq
mehm~	rquvrrtrq
mehr	rpuvtvqto
mehr als	trvsrrrsr
mehr im	ssssvrrsr
mehrere	srsssstur
mehrer~	srssssuur
mehrheit	srsvsrssr
mehrhe~	srsvsrssr
mehr~	srsvrrvtp
mein	spststrsu
mein bruder	sssssussr
meine	sprtwrptv
meine bewerbung	sssqssssu
meine frau	srsutsrsr
meine unterlagen	rsssssssu
meinem	ttsrrrusr
meinem iphone	sustssssr
mein~	uoptvotsv
meiste~	sssqsrtts
meis~	sssqsrtts
mejo~	rttussssr
melb~	usssssrsr
meld	sstsrsusr
melde	tprqsusru
melde dich	qrssussst
melde mich	vrsrrvssq
melden	xrqnqvrsw
melden uns	sqrprvrsx
melden wir	vrrrrussq
meldet	ursqurrsv
meldet sich	ussqursss
meld~	0mojswrrz
melh~	ttstrtssq
melken	sssrssssu
melk~	rusrrssst
member	vwrortrtr
member services	usssssssq
members	ptqtqtrvt
members do	sssussssr
members for	rssussssr
members who	sssssssur
membership	qqrrssrty
member~	osqrqtrwx
memb~	pyopqvrvu
meme	rusurrssq
memes	stsussssr
memo	sstsrrrsu
memoria	urursssss
memories	srssssrsv
memory	ssurssrss
memo~	tqvrrrqrv
men	sqstrrrtv
men in	srssssssv
mend~	susrstssq
mene~	rtswsssrr
menge	sssussstq
meng~	sssussstq
menina	srsvssssr
meni~	rrsvstsss
mensa	tsssssstq
mensaje	tusrssssr
mensaj~	tusrssssr
menschen	ursssrsss
menschlich	srsxrsrsq
mensch~	uqsyrrrsr
mensen	srvtrrssr
mens~	yrtwrqqtm
mention	trrrsrsvt
mentioned	rqwrsqust
mentio~	sovrrpuuv
mentor	rrrrwsssr
mentoring	ssrsssrtu
mentor~	ssrsssrtu
ment~	rnusvouuu
mer	sssrssssu
merchandiser	ussssrssr
mercha~	ttssstssq
merci	wrsvvqqro
merci d	rsrwssssr
merci de	rtqrvsrss
merci encore	ssrusssss
merci pour	ustrsrssr
mercoledi	rrvsrrrrv
mercoledi 0	ssssrsssu
mercol~	rrvsrrrrv
mercredi	ruurtrrss
mercredi 0	susrsssss
mercre~	ruurtrrss
merc~	wqvvtpoqs
merel	srttsursr
mere~	srtustrsq
merge	srssssssu
merged	ssssssusr
merger	sssxsprsr
merg~	rrrwsptst
meridian	sutsssrsr
meridi~	sutsssrsr
merit	tsstussso
meri~	strsxsrro
merkfahigkeit	ssusssssr
merkfa~	ssusssssr
merk~	rrvssrstr
merle	stsssttsq
merl~	stsrsttsq
merry christmas	sssssussr
merr~	rrrsrrqq1
mertens	susrrstsr
merten~	susrrstsr
mert~	sutrrstsr
mes	vsqqtrsst
mes alertes	rssssssus
mese	utsrststq
meses	qqquyrtrr
mese~	qqquyrtrr
mesi	rssrutssr
mesmo	srswssssr
mesm~	srrwssssr
mess	ruysrsrrn
messa	sssussssr
message	yrqvoppsw
message 0	sssssssus
message about	sursssrss
message and	trsqssssu
message as	rssrssssv
message board	sssrsssur
message has	usssssssr
message is	stssstssq
message to	sssqsusst
message was	rsstrsssu
message with	usssssssr
messages	rrrwrrsru
messages about	sssussssr
messaggio	ssssssvrr
messag~	wqowmqxqv
messe	rtsrrsurt
messenger	rsstsrvsq
messen~	rsstsrusq
mess~	stnwmp0qu
mestrado	rssqssssw
mestrado em	rssqssssw
mestra~	rrsqsrssx
mest~	qrsrsrssy
met	svqztoros
met and	susqssrsu
met at	srsrwstsq
met de	tvrqstrrr
met die	sssusrssr
met in	srsussusq
met je	rtrqrtssw
met mij	susrssssr
met the	ssusssssq
met this	stsqssssu
met uitzicht	srssussss
met veel	vrssssssr
met you	sssussssr
met zoeken	rssvssssr
meta~	srurtsstr
meteor~	sssusrsss
meter	sssrssssu
meter technician	sssrssssu
mete~	strtrrrsu
method	sssrssssu
meth~	sstprrssw
metric~	rsssssrus
metr~	srtsrrsut
mets	srsrsstsu
mett~	trrsrsrsu
metz~	sxsrssrsr
meu	rsturrtsr
mevrouw	svqsussrq
mevrou~	svqsussrq
mevr~	svqsussrq
mfg	ussvrsrsp
mi	twoyrsuqm
mi 0	ssrsssrsu
mi chiama	sustsssrr
mi dici	stssusssr
mi ha	ursrssusr
mi spiace	rrrxssssr
mia	rrswrrrst
mich	uqsqrswqt
mich an	srssusrst
mich freuen	srssssrsv
mich fur	rssussrss
mich sehr	sssrssssu
microsoft	rxrprssru
microsoft teams	sxrssssrp
micros~	qxrorrqvv
micr~	qyrorrrvu
mid	uqrsqxwsm
middle	uqspuvssq
middle of	vqrqvussp
midd~	wptovusrr
midi	sttsrsusq
midlands	srssssuss
midlan~	srssssuss
midl~	srssssuss
midnight	ssvosrsru
midnight 0	susssssss
midnight on	rsurtrsst
midnig~	ssvosrsru
midn~	ssvosrsru
mieux	ssrussssr
mieu~	ssrussssr
mig	sssussssr
might	rtqtrusrt
might also	sssssssur
migh~	rsqtrusru
miguel	stsrssssu
migu~	stsrssssu
mij	tsrqtrssu
mij en	susssssss
mijn	qvqtqtsst
mijn collega	svsrssssr
mijnheer	vrsrsssss
mijnhe~	vrsrsssss
mijn~	vrsrsssss
mika	ssutrrsss
mike	rrsssutsr
mike~	sussssssr
mila~	usrsssrtr
miles	urtsrsrts
milestone	sssrrvssr
milestone slipped	sssssussr
milest~	rrssrurst
mile~	trssqurut
milk~	srstsrusr
mill	stttssrsq
million	srslssusz
millions	ssspssssw
millions of	sssrssssu
millio~	srsjssus0
mills	ussssrssr
mill~	tssjvrtrz
mim	sssrssssu
min	r03qqprsi
min each	sussssrtr
min thema	sursssssr
mind	prsvsvsrr
minder	srutssssr
mindestens	qsttssssr
mindestens 0	qstussssr
mindes~	qrvtssssr
mindfu~	sssssssur
mind~	qoytrtqus
mine	srstssvsr
minerals	rssussssr
minera~	rssussssr
mine~	rssussssr
ming	ssssssuss
minh~	turrsssss
mini	sqyrsrssr
minijo~	usssssstq
minima	rrrusssst
minimo	sssqssssu
minimum	squvtqtrp
minimum 0	sssusssss
minimu~	squvtqtrp
mining	ssssusrss
minister	srsssqssv
ministere	rsurtssss
ministry	susrstssq
minist~	quustqrss
mini~	rqvvvnrrt
minn~	ssssssssu
mino~	ussrsstss
mins	rxytrrrsk
minute	s2woqqppr
minute i	sssssussr
minute presentation	susrssssr
minuten	nwyoqppvw
minuten anonym	rsrsssssv
minuten ein	ssrsssssu
minuten mit	sursssssr
minuten zu	sussssssr
minutes	o04iootpv
minutes 0	sttsssstq
minutes and	tqxrrrrrt
minutes before	srrsssssu
minutes is	ssusssssr
minutes of	stusssssq
minutes on	sptssstsu
minutes pour	surssssss
minutes to	rqzrssrrr
minutes with	sussssssr
minute~	n15ionrrw
minuti	rqtsrssrv
minutigen	strsssrsu
minuti~	srsrssrsw
minutos	rusrrstrs
minuto~	rvsrrstrs
minu~	n35hnnrpx
mir	rtpsupynu
mir aus	sssrtusss
mir bis	srussssss
mir das	wrssssrss
mir den	stsrssrsu
mir die	ssssrrssu
mir ein	srtsusssr
mir ihre	sussrsssr
mir ihren	ssssssusr
mir in	srsrsstsu
mir leid	rrswrtrsq
mir sofort	ssssssusr
mira	srssrstsv
mireille	susssrssr
mireil~	susssrssr
mire~	rvstsrssr
miriam	urtsssssq
miri~	urtsssssq
mise	suuqtsssp
mise en	ssusrssss
mise le	susrstssr
miserable	sssussrsr
misera~	sssussrsr
mise~	sssussrsr
misgaat	srussssss
misgaa~	srussssss
misg~	srussssss
misma	rvstssssq
misma hora	svssssssr
mismo	susssssss
mism~	rwrtssssq
miss	rsvprrvrs
missed	sqrtsrrsw
missing	truqrssst
missin~	truqrsssu
mission	rrturstsr
missio~	rrturrwsq
miss~	rnuwqpurv
mistak~	rrutsrrru
mist~	rqvttrrru
mit	pxuwpouot
mit 0	rqwuqrrts
mit anderen	sssssussr
mit blick	srsrssvss
mit dabei	stsssustp
mit deinen	uurssrssq
mit dem	vtrvrrsrp
mit den	stsutsrtp
mit der	vttutrpto
mit dir	rsstrrrsu
mit ein	srutsrssr
mit einem	rpsstutts
mit freundlichem	surssstsr
mit freundlichen	sssutrsqs
mit grossem	rrsrsstsu
mit herzlichem	sssusstsr
mit ihm	srssrtssu
mit ihnen	tvrsrstsq
mit ihrem	ssssussss
mit ihren	srssusssr
mit ihrer	ttsrsstsp
mit ja	ssssssuss
mit mehr	ssssssrsu
mit mir	stsrsvssr
mit und	rurrtsssr
mit uns	strurtrsq
mit unserem	sursrssss
mit verbindlichen	ssssssusr
mit zwei	sssussssr
mitarbeiter	stsrssssu
mitarb~	ttqurqsrt
mita~	ttqurqsrt
mitbewerber	sssqsusst
mitbewerberin	sssusssss
mitbew~	ssssrurss
mitbringen	rwrrqstrs
mitbri~	swrrqstrs
mitb~	szrqptsrs
mitglieder	sssrsrssw
mitgli~	rtrqrrrsy
mitg~	sursrqrrw
mitr~	sssrsurur
mittag~	sussrstsr
mitte	tstsstssq
mitteilen	qqruusrsu
mitteilen dass	rssurrrsv
mitteilen zu	srsrvsssr
mittei~	qqrwtrrsu
mittel	ssssussss
mittel~	sssurrstr
mittwoch	svsqsqsru
mittwoch 0	susrrssss
mittwo~	svsptqsru
mitt~	pwsvvoqrs
mitzubringen	sqvrrssst
mitzubringen sind	srursssss
mitzub~	sqvrrssst
mitzuteilen	ussrsrssr
mitzuteilen dass	ussrsrssr
mitzut~	ussrsrssr
mitz~	ttvqrrrss
mix	rqsrsxsss
ml	stssssvsp
mm	srssssuss
mme	svqssrrst
mo	vrsvsosrs
mo 0	srrsssssu
mo fr	vrsrssssr
mobile	svsrrrttq
mobility	susstsrsr
mobili~	rtsststsq
mobi~	rxrpsqvtr
mochte	rsrtwurrp
mochte sie	strrxrrsq
mochten	tstrrwsrq
mochten wir	svsrrtrsq
mochte~	tssrsvsrq
moch~	rtssxxrpm
mock	trsssrrsv
mock interviews	tsssssstq
mode	rssrssrsv
model	swtqrrvrq
modeling	stssssstq
modeli~	ttssssstq
modell~	srssssvsr
models	rrrsrrvur
modera~	trrrrsrus
mode~	rrsnoqzwv
modi~	rssrsssvs
modo	ssrtsussr
modo que	ssrtsussr
modtaget	usssrssss
modtaget din	usssrssss
modtag~	usssrssss
modt~	usstrsssr
modulen	sstsssurr
modules	sssrsrrrw
module~	rrtrsrtrx
modu~	srsrrrsqy
moest	russsstsr
moest ik	susrsstsr
moes~	russsstsr
mogelijk	rssssvssr
mogeli~	rssssvssr
mogen	sssusstsr
moge~	rrsurvssq
moglich	sssvrqtst
moglic~	srtvqqtrs
mogl~	srtvqqtrs
moha~	susssrsss
mohr	srsrssuss
moi	rsuqwqqru
moi je	rrsrssssv
moin	tsqtqtxso
moin frau	srstrvssq
moins	sssusssss
mois	ppqvsqwsu
moll~	surtrrsrt
moment	qotqr3rqs
moment our	qssvsssss
moment we	sssussssr
momentan	usrtssssq
momento	srtvrrssr
moment~	uqsvrssrq
mome~	smtsp2rqs
mon	vqotqtxps
mon 0	tsqsrrvqu
mon associe	ussssssss
mon attention	trssssusr
mon fils	trsusrssr
mon fri	sssrrsust
monat	trrqtrvtq
monate	uqqsvsurq
monaten	rqtusstsr
monate~	rqtusstsr
monats	ursrurssr
monatsende	sssqtustq
monats~	sssrtustq
mona~	vlprzsxul
moncalieri	sssssssus
moncal~	sssssssus
monc~	sssssssus
monday	qzsmxpqst
monday 0	qzvqxrquj
monday and	utstsrssq
monday at	rqurqrtsx
monday morning	spssssssv
monday night	susrssssr
monday to	strrsussq
mond~	qyunxoqru
money	qospusvqx
money comes	sssssussr
money either	sssrsrssu
money not	sssssussr
mone~	qpsotsvqy
monique	sssttrtsq
moniqu~	sssttrtsq
monitored	vssrssrrs
monitoring	vrssssssr
monitoring form	ussrsssss
monito~	xssrrrqrs
moni~	yqrtsrrsp
monsieur diallo	ssusssssr
monste~	rrqrssstx
mons~	ssqstrrrw
montag	qyrstsqsq
montag bescheid	sssrussss
montan~	ssssssssu
monteur	spsqusssv
monteu~	spsrusssv
month	0lnhxwxvs
month and	sssrtrsru
month five	sssqtssst
month with	sssusrssr
monthly	rrsqsssuu
monthly salary	ssssssusr
monthl~	rrsqsssuv
months	nmowxx0pp
months 0	srssssvtq
montreal	sssssruss
montre~	sssssruss
mont~	vmml1swut
mooi	rrsrussst
moon	sssusssss
more	nrpxmvqxv
more about	qxtqsrsrq
more books	sssssssur
more closely	rstvssssr
more details	sssrsstsu
more experience	sssqssssu
more for	sssrsusss
more in	ssqssstsv
more info	sssrssssu
more information	srsnsrtsx
more likely	urssssstq
more than	rqzuqptsr
more that	sssssrssu
more time	tssqswssq
morgen	s3tpvooqq
morgen 0	srvssstsq
morgen auf	srtssrssu
morgen frau	svtsssssq
morgen herr	usrrsstss
morgen mittag	ssssussss
morgen um	susssrsss
morgen vormittag	rvssssrsr
morgen zwischen	srsutssss
morgens	rrsssstsu
morgen~	rrsssstsu
morg~	s2uounpqs
morning	uyqvoqtps
morning and	qssvsrsss
morning mr	sqsrsttst
mornin~	tyqvoouou
morn~	uypvoouou
mortgage	rssqqsssz
mortgage offer	ssssrsssu
mortga~	qsspqsss0
mortified	usssssssq
mortif~	usssssssq
mort~	sssopstsy
moss	sqssssssu
moss is	srssssssu
most	otyvopqsv
most applications	sssqssssu
most days	swssssrsq
most important	rsusssssr
most of	rqrtssuts
most people	pstsssssu
mostly	ssstrrusr
most~	stssrrusq
moth	susssssss
mother	ssuqrsrst
moth~	stuprrssu
motifs	sssqssssu
motivatie	rustsssss
moti~	qsrttqrsw
motor	tsstsstsq
moto~	srrsrrust
mott~	wrsrssssr
mountain	turrssssr
mounta~	turrssssr
moun~	sursrssss
mous~	sssrssssu
move	nstsvtsqu
move forward	orvvurrrq
move it	sussssssq
move the	ssssutssq
moved	rrvvpwrrr
moved from	ssvrrussp
moved the	srsusssss
moved to	sqssstssu
move~	rouvnxqrv
moving	qstxrttrp
moving a	sssssusss
moving forward	rsrwsrssr
moving on	ststssssq
moving the	srssrsssw
movi~	ptrwqrrqx
mow	ssssssssu
mps	sssssssur
mr	rvq0murnt
mr and	sqsssrrsw
mr cole	srvsssssr
mr dean	srrsssssu
mrs	wxrsrjrrx
ms	n0quowrqt
ms hargreaves	srssssssu
ms okafor	ssssssusr
ms teams	sussssrsr
msc	qsssrsssw
msc oceanography	qsssrsssv
mt	sussssssq
much	tupyqnrru
much better	sussssssr
much for	utrursrsq
much of	sssvsrssr
much we	ssstusssr
much you	ssrsssrsu
mucha suerte	usssssssr
muchas	rsssssssu
muchas gracias	rsssssssu
mucho	rrrusrsst
much~	rprwsqssw
mues~	susrrrsss
muhe	rssussssr
muhl~	susrssrtr
muito	rqrvsrusq
muit~	rqrvtrurq
multic~	rsusssssr
multin~	srssssusr
multiple	rsvqsssru
multiple choice	rswrssssr
multip~	rsvpsrsrv
mult~	qrznrqtsu
mum	sosrtqqs0
mum says	sssrssrsu
munche~	srssssusr
munc~	srssstusr
mundlichen	swrsssssq
mundlichen teil	sussssssr
mundli~	susttsssp
mund~	russsrssr
municipal	sursrussr
municipal de	srsssusss
munici~	rtstrttsq
munir	sussssssr
munir de	sussssssr
muni~	rwrtrstso
mura~	rssrsusss
musee	susssssss
museum	rrtturtuo
muse~	sutrvqsvm
music	rxstqrrss
music and	svrsssssr
musi~	rwrwqtqtq
muss	tustrtqrs
muss ich	sssssusss
muss ihnen	susrssssr
mussen	nrr2ssqrs
mussen nichts	sssrsusss
mussen wir	qtrxqqrru
musst	stsssusss
musst nichts	stsssusss
musste~	rssrsvsst
muss~	mrq1rwqrs
must	nqzwnl0ur
must apply	rssusrssr
must be	qrwqqqwss
must have	stssssusr
must pass	ssusssssr
must tell	ssvsssssp
must~	sqsrssssw
muta~	ssssursss
mute	susssrssr
mutual	susrsrtrr
mutu~	tusqsrsrs
mutze	stssssssq
mutz~	stssssssq
muy	tururrssq
mv	srsuurrsr
my	vtpnkr4ny
my brother	ttsussssp
my calendar	srqsssust
my cat	sssrsrssv
my client	ssssssusr
my co	strussssq
my cv	rrspsrrsy
my daughter	srsssusss
my desk	sssrssvsr
my first	sssssrssu
my group	sssussrsr
my hands	sssvssrsr
my inbox	ssusssssr
my last	swsrrrpst
my list	srsrsuusr
my master	srssssssu
my mother	rsusssssr
my name	susrsstrs
my notes	sssrsruss
my office	sussssssq
my partner	sssussrsr
my pick	ssssssrsu
my place	sussssssr
my pleasure	ssssqsssu
my post	sssrsrssu
my resume	yrssrsrsq
my team	ssssssusr
myth~	sssssussr
n	xnuuptrrt
n 0	vrsrsssst
n a	rrrsrrrsx
n ai	rrsxsrssr
n est	rsrtswtrq
n o	rqvtssssr
na	q0rrqqrow
na hora	srusrssss
na portaria	sussssssr
na prova	srrvsssss
na proxima	svrsssssr
na quarta	sussssssr
na quinta	rurrrsrsu
na sexta	rvrrrsrst
naar	wrrpqorr0
naar de	uqsrrrssw
naar donderdag	svsrssssr
nach	xzjwtkvos
nach 0	pstusrtss
nach ablauf	ussststsq
nach dem	ququrrssu
nach den	wrssrsssr
nach mir	svssssssr
nach rucksprache	strturrsr
nach tv	ssssussss
nach unserem	ssssssssu
nachbarn	srrssrssw
nachba~	srrtrrssv
nachfrage	sssrsusss
nachfr~	ssrprsrsy
nachge~	srruwrrsp
nachmittag	suurssrsr
nachmi~	sxtssrrsp
nacho	sussssssr
nachricht	vrqssxsro
nachri~	vrpssxtro
nachrucker	sssssussr
nachruckverfah	ssrrrusst
nachruckverfah teil	sssrsusss
nachru~	ssrqryrrs
nachste	qtsrpvqry
nachste runde	sstussssq
nachste woche	rtqqqvqrx
nachsten	tstpsrssv
nachster	rurssvrsq
nachster woche	rrsrtvssr
nachstes	sustrrrrs
nachstes jahr	sssussssr
nachstes wurden	sussrssss
nachst~	qvvnpwpqy
nacht	sssturrsr
nachtd~	ssssussuq
nachts	ursursssr
nachweis	srssssssu
nachwe~	srssssssu
nachzu~	rtrssrssu
nach~	sqqurznqw
nada	qttrrxrrs
nada de	rsussssss
nada que	sssussssr
nadia	srssvssss
nadi~	sqtsxsssp
nadja	rrussstsr
nadja kuhn	srussssss
nadj~	rrussstsr
nagoya	stssssusq
nago~	sssusstsq
nah	usssssssr
nahverkehr	ssssssurs
nahver~	ssssssurs
nahv~	ssssssurs
nairobi	ssssssusr
nairob~	ssssssusq
nair~	ssssssusq
nam	surtssssr
namaste	usstrsssr
namast~	usstrsssr
nama~	usstrsssr
name	otnump5tu
name and	ssrrsrtsu
name as	sssrrsssv
name came	rtrvssssq
name fiel	ssssssusr
name has	rrspsxusq
name is	susrsutrq
name it	ssrssussr
name on	srwrrsstr
name thank	qvqwsrrvn
name was	srsusrusq
name will	sssusrssr
name your	sssrssssv
named	sssrqttst
named you	ssssrusst
namen	sussrrvsq
namen des	usssssssr
names	wqvosvrsp
name~	vttpovurp
nao	tpp1oxpqt
nao desista	sssussssr
nao e	surtsrsss
nao foi	sssrrsssu
nao ha	sssssussr
nao tomamos	sssrsusss
naomi	srssrsssu
naom~	srssrsssu
napp~	sssrsrssu
narrowed	sssussssr
narr~	sstursrsr
nasta	sswssrssr
nasta steg	sswssrssr
nast~	sswssrrsq
national	sttvrqssr
nationwide	sssrsssus
nation~	rtsvrptts
nati~	rstwqotts
natter	svsstsrsq
natter about	sussssssr
natt~	svsstsrsq
naturally	sssqssssu
natura~	rrsprstsw
nature	sussssssr
naturlich	stsusrssr
naturl~	stsusrrss
natu~	rurrqqurv
naval	ssstsssuq
nava~	trststrup
navigate	sssssssur
naviga~	sssssrtvq
navi~	ssrrrrxvo
navr~	srsvssssr
navy	srsrssssv
nda	sussrsssr
ne	ttsypxprm
ne parliamo	srvrsssss
ne pourrons	tssrsusss
ne vous	stsvsrrsr
near	tsrrrtwrr
near future	ssssssusr
nearly	prrtrrvsw
nearly there	qsssssssv
near~	prrsrrwsw
neben	surrsstsr
nebe~	strrrrvrt
necesitamos	rrsxrrsss
necesi~	qrsxrtsss
necessary	sssqsstsv
necess~	tssosstsv
nece~	rqsuqssrw
ned	tssussssr
nee	ursrsstss
need	qqwxqpvqt
need 0	ssstrrxso
need a	sqsnsrusz
need an	srsrssssu
need not	sstqswstp
need someone	srrwssssr
need the	strrsrrsu
need three	rsssrsssu
need to	wtshvvsss
need you	urtsssssq
need your	ssrutrsss
needed	ptsuntvst
needed from	rssqsusst
needed to	rrtsssrus
needs	srqvqtrus
needs a	rusqsstss
needs to	srrsstrsu
need~	pqrwlr0tu
neem	sssrrsssu
neem je	sssrrsssu
neemt	ssusssssr
neem~	ssusssssr
neffe	rssusssss
neff~	rssusssss
negoti~	srsrssssu
negozio	sussssssr
negozi~	swssssssr
nego~	rusrtsrss
nehmen	qqtuwvqrp
nehmen sie	qrusurrst
nehmen wir	tssosusst
nehm~	qptuwvqrr
neighbour	srsrsrssw
neighbours	sssrsrssu
neighb~	rqsosqstz
neig~	rqsosqstz
nein	rtsrrusss
neither	sssqswrsq
neithe~	sssqswrsq
neit~	sssqswrsq
nele	strrvrssr
nell	rutxrrrso
nella	stssrusrr
nella graduatoria	sssssussr
nell~	tsssrurrr
nemen	srrrtvssr
nemen wij	ssssussss
neme~	srrrtvssr
nennen	ttssrrtsq
nenn~	ttrsrrusq
nervio~	rrsrusssu
nerv~	rrssurrsu
ness	srqsrsr0q
neste	rrrtrsssv
nest~	rtrsrrssv
net	rpsjxrss1
netos	srssvsssr
neto~	srssvsssr
nett	ssspssrsx
nett mit	sssqssssv
nette	rstwrrssq
netti	srsswsssr
nett~	rsrvvqtrp
network	srrtrrrtw
networking	sssrssssv
networ~	rqrorrvrz
netw~	rqrnrrvsz
netzmeister	rssrsvssr
netzme~	sssqsvssr
netz~	qstssvtsq
neu	rsrtrrrws
neue	qqrqrvtyq
neuein~	ssrqstssu
neuen	usrqtqrsw
neuer termin	srssssssu
neues	sqrrrrwtt
neues dokument	rsssssssu
neue~	supnrtwrw
neugierig	rusrsstss
neugierig gemacht	susrsssss
neuigkeiten die	susrsssss
neun	russsssss
never	rprvrrsrz
never ask	prsstrssw
neve~	qprwrqrrz
new	pnoroqs7w
new applicants	vrssssssr
new budget	ssssspssv
new ceo	srststtsq
new date	ssuqsvssq
new home	ssssrsssu
new in	ssssssrur
new job	srsrsrsuu
new jobs	ssssssrxq
new one	sstsssutq
new owners	sssrsussr
new person	sssvssssp
new position	sqssssqtw
new sales	sssrssusr
new since	ssssrssur
new so	sssrsssur
new status	ststsussp
new time	srssrsssu
new year	utsssutsm
newcastle	sssussstq
newcas~	sssussstq
newc~	sssussstq
newer	srssssusr
newe~	srssssusr
newly	sssssssur
newl~	sssssssur
news	sropu0prv
news is	sssustssq
news the	sussrsrst
news your	ssssrsssu
newsle~	ssrrssrsu
news~	srrossrsy
next	qxyvoptms
next announced	sssussssr
next i	ssusrssss
next is	sursssssr
next job	sssssssru
next meeting	rrsrrvsst
next monday	srsrrstsu
next month	trsqstttq
next on	srrsqsssw
next one	ssrrvsrst
next round	snrswrssu
next september	sssussssr
next sitting	ssursussr
next stage	sqususssq
next step	ssxtssssn
next steps	wssrquqrs
next the	ssrrssssu
next thing	stvrrsssq
next thursday	sssqssuss
next time	srsussssr
next to	ssssssusr
next up	srussssss
next wednesday	twrrssrsp
next week	uvrmrtuqt
next year	srryrpsss
ngozi	srssssuss
ngoz~	srssssuss
nguyen	sssussssr
nguy~	sssussssr
ni	sqrtvttsp
ni number	ssssvsrsr
niamh	sustsrssr
niam~	sustsrssr
nice	ytrponwsu
nice one	ussrrsrst
nice to	trsssruss
nice work	usssssssq
nicely	srsusssss
nice~	sssussssr
nicht	mmv1nyppw
nicht aber	tssrusssq
nicht abgeschlossen	ssusssssr
nicht als	sssussssr
nicht an	sssvsrssr
nicht annehmen	sssrssssu
nicht auf	sssvsrssr
nicht berucksichtigt	rsstsrssu
nicht dabei	ssrusssst
nicht einstellen	sssussssr
nicht entsprechen	sssqsrssv
nicht erreicht	sussssssr
nicht erstattet	ttsrssstq
nicht freigegeben	sssrsqssv
nicht fur	srsussssr
nicht gelesen	ussrsrssu
nicht glucklich	sssrssrsv
nicht her	sssussrss
nicht im	qsssssssv
nicht in	rsrxrsrsq
nicht mehr	rrttsttuo
nicht notig	rssrsttru
nicht vergessen	rtrrrusss
nicht weiter	qssvssssr
nicht zu	srrvsrsss
nicht zuruckgeschick	ussrssssr
nichts	uurssyqro
nich~	nov1nzopv
nico	trtusqssq
nico~	svrqsttsq
nie	rrsxrrrsq
niece	sssussrsr
niec~	sssussrsr
niederlassung	usssssssr
nieder~	usssssssr
nied~	usssssssr
niemand	srsssvtsr
niemand aannemen	sssssusss
niemanden	srrsrusss
nieman~	sqrsqxtrr
niem~	sqrsqxtrr
niet	nsuvo1pqs
niet getreurd	srssssssu
niet in	sstusrssr
niet langer	rssusssss
niet meer	srtrssssu
niet op	susrsssss
niet opnieuw	srsssusss
niet uit	rrsssvssr
nieuw	rssssssus
nieuw voor	sssssssvr
nieuwe	qrrtrtrrw
nieuws~	svsrssssr
nieu~	ptqrssruv
nigel	trsrtrrru
nige~	trsqtrrrv
night	rsswrprtt
night after	srsqsutsr
night before	ssusssssr
night so	srsrsrssv
nightl~	ssrrssssv
nights	upqrtrxrq
nigh~	tqpwtptus
nijland	srssusssr
nijlan~	srssusssr
nijl~	srssusssr
nikhil	sssrsussr
nikh~	sssrsussr
niko~	qssusssss
nils	srsqsusrt
nimbus	rtsussrsr
nimbus ledger	rssussssr
nimb~	rtrussssr
nimm	srusssssr
nimmt	usrpsussr
nimm~	ustpsussq
nine	uprorrwtu
nine days	srssssssu
nine deaf	sssrssssu
nine of	sssrsrssu
ninety 0	sssssussr
ninos	rtrsrsssu
nino~	rtrsrsssu
ninth	ssssrsssu
nint~	ssssrsssu
nipo~	rsssssssu
nite	sssssurss
niveau	ursssrsss
nix	utrrqrrtt
nj	sssrsstuq
no	op2yk0pnr
no 0	sstssurtp
no action	ttsrsussp
no after	sssssrssu
no application	ssssssusr
no apto	srvsrsssr
no by	rssstvrsq
no contract	tsssqssst
no cost	sssrsrssu
no cvs	srrsssssu
no decision	srsrszssn
no dia	ttrrrsrsu
no experience	rrrqssurv
no form	srvsssssq
no from	srrurrssu
no further	rtsrsqtsw
no ha	rrrsrusst
no hard	sssussssr
no has	rrrsstssu
no later	rutqvtsso
no longer	qtswrprsu
no luck	stspstssu
no matter	usssssssr
no more	ruvwrstsk
no necesitamos	rsrwsrssr
no need	vrttsrtsq
no news	trstsvsso
no plans	sssursssr
no preparation	srvsssssr
no pressure	srssurvsq
no problem	sussssssr
no processo	srvtssssr
no puedo	sssssussr
no reason	sssssssru
no representation	sssussssr
no responda	usssssssr
no right	sqtrssssu
no rush	sutrrsssq
no seu	ssssssuss
no signal	svsrsvrsq
no te	rrrssusst
no test	srvsssssr
no thanks	ssssssusr
no time	srxqrsrss
no to	srssssrsu
no trick	sursssrsq
no vacancy	rrswssssq
no way	urssssssr
no worries	svrssrssr
no you	sssrssrsu
noah	qssrsustt
nobody	tstrqstrt
nobody has	sussssrsr
nobo~	tstrqstrt
noch	poqrp7vpp
noch 0	sssrusssr
noch absagen	sssrsussr
noch bei	ssspsstrv
noch bis	trrrsxssq
noch deine	srrsvssss
noch ein	stsrsussr
noch einmal	rsstrwrrr
noch kein	vsrsrussq
noch keine	rrsqtxssq
noch mal	rssssrvsr
noch nicht	tqunrvtsu
noch steuer	ssssrsssu
noch zwei	trsrsussr
noche	sursssssr
nochmal	uqturrssq
nochmal fur	srusssssr
nochmals	sssussrsr
nochma~	urtxrrrsq
noch~	tusxrrqso
nog	qpqrsyrrv
nog niet	rrsssvsss
noi	rsrrvrtrt
nok	sssurssss
noll	qrsrstssv
nome	rsrrtrust
nomina	ussrstssr
nomination	rrsssuutq
nomina~	qqrsttvvp
nomi~	sqrqtuvvo
non	qpswtuqpv
non ci	vrsrssssr
non compete	sssrvsssr
non costituisce	urssssssr
non e	rrrssvrss
non executive	sssrssusr
non exempt	sssssussr
non ricevere	ssssssrtu
none	rqtwttrrs
none is	sssutsssq
noon	swumxmwrr
noon 0	spssssvts
noon on	sstqrsust
noon to	ssssusssr
noor	ttrurrtsp
noor~	susssssss
nor	ssstswrsp
nord~	ttsqtuwuk
noreen	sssrssusr
nore~	sssrssusr
norfolk	ssstsssuq
norfol~	ssstsssuq
norf~	ssstsssuq
norma	srsssrssu
normally	utrrstrsq
normal~	utrrstrrq
norm~	tsssruqsr
north	rrtsssutr
north america	rsssssusr
northern	tstttssso
northe~	tstttsssn
northg~	sussssssq
northlight	tssrtsssq
northl~	tssrtsssq
northmere	qssssstst
northm~	qssssstst
nort~	osruvpxtp
norwood	sssrsustr
norwoo~	sssrsustr
norw~	sssrtttuq
nos	trpzurpps
nos attentes	rssussssr
nos complace	rtssusssr
nos gustaria	sturssssr
nos ha	swssrrssq
nos quedamos	srssssssu
nos salutations	usssssssr
nos termos	trsusrssr
nos vemos	sssusrsss
nosotros	rsrsurrsv
nosotr~	rrrsusrsu
noso~	rrrsusrsu
nossa	sqrtutrrs
noss~	rsqttsrru
nostri	rsssssrsw
nostro	srssssvsr
nost~	rsrturtrs
not	mpqzn3qpu
not 0	sxsrsrssr
not a	topvpztrr
not able	rrtvrtssp
not accept	susqsssst
not add	sssrsusss
not advertised	sssrssvsr
not allow	rrusstsss
not allowed	ustrssssp
not among	ssswssssp
not and	susustrsp
not answer	ussrssssr
not apply	ussrsssss
not approve	sssussssr
not argue	sssussssr
not ask	rqtrsrssv
not at	sssssussq
not available	sssssussr
not be	ous1qppst
not been	oqrusysrs
not believe	ssssssssu
not book	sssrrvsss
not buy	sssssrssu
not care	srsrssssv
not carry	sssussssq
not change	sssutsssq
not chosen	sssrssssu
not clear	sssursssr
not closed	sssrsussr
not come	sssssussr
not comment	sssussssr
not confer	sssrsussr
not consider	rssrssssv
not considered	qssxssssq
not contract	sssssussr
not convinced	srsqsrssw
not count	usssssssr
not decide	srsrsvssr
not disclosed	stuqssssr
not do	russrrsss
not eligible	srsrssssv
not end	srssssusr
not enough	qstvssssr
not even	uqsqsstsu
not everyone	ussrsssss
not exist	ssussrssr
not explain	srsussssr
not feel	sssrsusss
not figure	sssussssr
not filling	rssrsvssq
not fit	sssssrssu
not for	rutosrrtv
not forget	surssrstr
not forgotten	sssrsusss
not forward	stssusssq
not get	rvslstssx
not give	srsrtvssr
not go	srvrrqtsu
not guess	sussssssr
not have	rqrwrwqtr
not hire	sssrsqtsv
not hold	srsssrvsq
not in	ssswstssn
not interested	rrsrrsssw
not je	sqsrssssw
not join	usssssssr
not know	srsqstusu
not lead	sssussssr
not leave	srttsssuq
not look	tsussrssq
not looking	srussstsq
not lose	sssssqssu
not make	rwqrrtrss
not making	sssssssur
not match	rsssssssu
not mean	rssrssssv
not met	sstusstsp
not move	srtrtussq
not much	sssvsrssr
not need	wurpupsss
not needed	sussssssr
not now	ssstssusr
not on	sssssttsq
not one	ssswsrssq
not out	sssrsussr
not part	sssrsusss
not promise	rssrsrwss
not put	rstrsurst
not quite	sssvsrssr
not raise	sussssrss
not read	swtrstssp
not ready	srsssussq
not recommended	sssvsqssr
not reimburse	sussssssr
not reply	tssussssq
not resign	ssssvtssp
not right	sssrssssu
not ring	sssrsrssu
not say	ssrrrsrtv
not see	usrvrrrst
not seeing	sssssussr
not selected	rrrvrrrsu
not send	vrsrsstsq
not sign	srrsvussq
not started	sswtusssn
not stop	sssussssr
not stress	ssusssssq
not submitted	qssssrssv
not take	utsxrrrso
not taken	ssrsssssu
not the	ststrqssu
not there	sssrssrsu
not think	srsssurst
not to	sqqusqvrv
not two	ssswsqssr
not use	srsqssssv
not wait	ssrsurtss
not want	rsrutsrts
not work	sssqssssu
not write	sssrsrssu
not yet	qqsvrxrsr
not you	sqsvsssss
not yours	sssussssr
nota	rrqtrrssw
notarfachanges	sssussssr
notarf~	sssussssr
notari~	srrsrrtsu
nota~	rsrtrttsu
note	tvxumrrvm
note de	rswrssssr
note from	svssssssq
note on	ssttssssq
note owners	rssvsrssr
note please	sssssrrus
note so	sssrsusss
note that	turqrusyk
note to	vssrsrtsq
notebook	srvsrssss
notebo~	srvrrssst
noted	vssrsrrss
noted your	ussrsssss
notes	qtqurrtrv
note~	trstqpsrx
nothing	usquoyprs
nothing else	ssssttssq
nothing personal	ssrvssssr
nothing scary	svrsrsssr
nothing to	tvrqstrsr
nothing you	sssqswssr
nothin~	usquoyprs
noth~	usquoyprs
notice	srpwwuoot
notice of	tstursssr
notice that	ssrrssssv
notice when	tssssrsru
noticeboard	srssrssut
noticed	rssqsrwru
notice~	qqrorqwsz
noticia	sssusrssr
notifica	srrusssss
notifica se	srrvsssss
notification	rtsqsvtsr
notification when	sssqswssr
notifications	vssssssto
notifi~	wtqvqtrsp
notify	svsqstttp
notify you	svsqsttsp
notig	rssqstsrv
noti~	ptmvqyrqv
notre	stvvrupro
notre part	urtrssssr
notre site	rssusssss
notr~	rtvuqupqt
notte	svssssssq
nottingham	sssrsssus
nottin~	sssrsssus
nott~	rvrrsssvp
nous	nuuwqrrpv
nous accusons	vssrssssr
nous aimerions	srussssss
nous avons	qrrwrsusr
nous conservons	sssrssssu
nous la	ssussssss
nous le	rrssssssv
nous ne	uqrustrss
nous vous	ssqwtqrst
nouveau	rssqssssw
nouvea~	rssrssssw
nouvel	srsrsusss
nouvelle	ttststssq
nouv~	rrrqrurtv
nov	trrryrsso
nov 0	utrswsrsn
novak	sstqrtssu
nova~	qtvqqtstt
novedad	sssrstssu
noveda~	srsqrtstu
novel	ssurssssr
novels	ssrssssus
november	tspvrsrst
november 0	ssstsqrus
novemb~	usqssqstu
nove~	tsrprrrwu
novida~	sssrsvsss
novi~	rrtrsustr
novotny	usstssssr
novotn~	usstssssr
novo~	tsrssssuq
now	qrqxowtru
now a	sssrssvsr
now and	rrrsswrss
now available	rrvsssrss
now been	qssusssst
now but	sssssussr
now closed	sssusrsss
now complete	vsssssssq
now filled	sssrsrssu
now finished	rssussssr
now free	sssssssru
now go	sssrrsssu
now had	sssussssr
now have	sutsssssq
now i	stsrsrwsq
now it	sssssustr
now no	rssusssss
now on	srsqssssv
now open	sssrsssus
now so	rsststtsq
now sorry	srsussssr
now that	srsrsstsu
now the	tssusrssr
now with	wssrssssq
nowak	ssrsvsrss
nowak ich	srrsvsrss
nowa~	ssrsvsrss
nu tillsatt	sssvssssr
nuchtern	sqssssssu
nuchte~	sqssssssu
nuch~	sqssssssu
nuclear	sssussrss
nuclea~	sssussrss
nucl~	sssussrss
nude~	sssssrssu
nudge	srsusssss
nudg~	srsusssss
nuestra	rurqsursr
nuestro	wrrsrrssr
nuestr~	vuqrrtrsq
nues~	vuqrrtrsq
nueva	sssrsusss
nuevo	rrsrsrssv
nuevo y	rrsrsrssv
nuev~	rrrqrtstv
nuisance	sssrsrssu
nuisan~	sssrsrssu
nuis~	sssrsrssu
null	sssusrssr
null~	sssqssssv
num	srvrsssss
number	2tovrprqq
number 0	wrrtqqrru
number and	qssqvusrr
number for	ussusrssq
number of	urrusrrrt
number one	sssssussr
number to	tussssqsr
number two	srsptvtss
number you	ssssssssu
numbers	sntqtwqrw
numbers and	strsusssr
numbers are	srspstssu
number~	sntqtwqrw
numb~	yppwstppu
numerical	rrysssssn
numerico	ssussssss
numeri~	rr0sssssn
nume~	sq0rsrrrr
nummer	utrrrstsr
nummer 0	usssssssr
numm~	utrrrstsr
nun	zrrsqqsrt
nun doch	srsustssr
nun fur	wssrssssq
nunca	ssrsssssu
nunc~	ssrsssssu
nuove	rssssssus
nuove offerte	sssssssus
nuovo	rrsrruust
nuov~	qqrrrttvs
nur	sspuqvttq
nuria	rrtvssssr
nuri~	rrtvssssr
nurnberg	srsssssus
nurnbe~	srsssssus
nurn~	srsssssus
nurse	srrtrqxtq
nurse 0	sssqssssu
nurse nights	ssssssusr
nursery	stuurssso
nurser~	stutrstso
nurses	sqsrrrxss
nurses in	ssssssuss
nursing	tssstsssp
nursin~	tssstsssp
nurs~	rtrvso0rn
nutz~	trursstsr
nv	ssssusrtr
nv buhne	ssssusstr
nvid~	ssssssrus
nye	sssssssur
o	qyrztrplr
o 0	ruusrrssq
o a	ssstusrsr
o clock	sutsssssq
o contrato	ssssvsssr
o da	srsusrsss
o de	rssrsusss
o dr	stsrssssu
o presidente	surrssssr
o primeiro	sssusssss
o processo	rsstsussr
o proximo	srurrtsss
o recebimento	vrssssssq
o senhorio	sssrssssv
o teu	tusrssssr
oakh~	ssssssrur
oakmont mutual	ssssssssu
oban	ssssssusr
oben	qssqszrsq
oben auf	rssrrxssq
oberar~	rrssssvsr
oberrauch	usssssssq
oberra~	usssssssq
ober~	vrutrqusp
object	ttstssssq
object~	srssssrsu
objekte	sssqssssu
objekt~	tquqsssst
obje~	uqtsrrrst
obligatoires	svrsssssr
obliga~	surrsrsst
obli~	svrrtqsss
obra	tssutrssq
obra en	usssssssr
obrigada	urrxrrssp
obrigada por	sssvssssr
obrigado	srrvrrrst
obriga~	wqrzrqrrq
obri~	wqrzrqrrq
observer	sssrsusss
observers	srusssssr
observ~	suvrrtsto
obse~	ruvrrtsto
obteni~	sssussssr
obte~	rrsurrssu
obtido	srsvsrsss
obti~	srsvsrsss
ocasion	sssussssr
ocasio~	sssussssr
ocas~	sssussssr
occasion	rtswsrssq
occasi~	rtrwsrrsr
occa~	rtrwsrrss
occupational	ssssustsp
occupational health	ssssustsq
occupa~	rssststtq
occu~	rssqtttsr
oceanography	qsssrsssv
oceano~	qsssrsssv
ocea~	qsstrstsu
och	rpsvsurqu
oct	svtrrsrsr
oct 0	svtrrsrss
october	wqsvrotsq
october and	sussssssr
octobe~	vrsvrosuq
octobre	sssrtussr
octo~	vqrvtpsup
octubre	rrtrsvssr
octubr~	rrtrsvssr
octu~	rrtrsvssr
ocup~	srsvsrssr
od	srssussrt
od 0	ssssussrs
oddb~	sssrsvssr
oder	uzvlupxrk
oder 0	sursrssss
oder nach	ssssusssr
odette	sssssqssu
odet~	sssssqssu
of	sqnwo0trr
of 0	nkxxtpvtu
of a	psxspurqu
of address	susssusso
of all	srrsvrrsu
of an	ssrxrqssr
of another	ssrssssus
of any	srsssrrsu
of applications	srsqssssv
of april	rtsrtttsq
of birth	ssusssssr
of business	ssssurrss
of candidates	sssrsusss
of change	susrsssst
of chemistry	sssrsusss
of coffee	ssssusssr
of course	stqnsrvsx
of dat	sussrsssr
of data	rssrssvss
of delivery	ssssqsssu
of department	ssstsrsvq
of difference	sssssssur
of each	ssssswssq
of een	ustrssssr
of eleven	ssvssrrsr
of eligibility	tsssusssq
of employment	tssrvsssq
of first	svsrsssss
of fisheries	sssqsusss
of for	sssqssssu
of four	susrtstsq
of hallam	sssssussr
of hands	sssrssssu
of her	ssrqsrssw
of het	svssssssr
of his	sssrssssu
of hours	surssrtsr
of id	sqrsvssuq
of individual	sssussssr
of interest	ursrsrtvq
of interviews	spsrvwssq
of it	ruqtrtsts
of its	sssrssuss
of je	tsrrurssr
of july	srssrusss
of love	sssrssssu
of luck	sstvsssto
of march	vssrtsssp
of may	ursrsstsr
of me	sttqsssst
of merit	sssutrssq
of mine	srssssuss
of music	rwssrsssq
of my	qrrvqrurv
of new	ssssrussr
of next	squssxssn
of no	sstqsrstu
of northmere	qsssssssu
of nursing	ursstsssr
of october	ussssrsss
of one	sssrssssu
of operations	sssrssusr
of other	tssussssq
of our	rvourrpvt
of people	rrrtrusst
of receipt	rsussssss
of reference	usssssrtr
of reviewing	susssrsss
of sales	srsrsswsr
of school	susstsrsr
of sending	ssqsssssv
of six	rnussttsu
of staff	srupsrrtu
of tea	ttsqsssss
of ten	ssrsssrsu
of terms	ssssusssr
of that	urtqstrss
of the	xroxpxrmt
of their	sssqsstsu
of them	vsqtqsstr
of things	turrsrsss
of this	qrqyqrrtt
of those	rusussrtp
of three	twtrqssso
of time	sssrrvsss
of today	sssssusss
of us	vtsvrqsqr
of usd	ssssrsvsr
of whom	srsrssuss
of work	srtvssssr
of you	vmxupuqpt
of your	vqxswlqsp
ofen	sssrsrssw
oferta	wrrpxrrrs
ofertas	rrswsrstq
ofertas que	rssvssssr
oferta~	rrswsrstq
ofer~	tppszpqyp
off	utlmzuupu
off and	sssrwrrsr
off by	ssssrrrsx
off sick	sxrsrsssq
off so	swssrsrsq
off the	tsrvrsssq
off till	ssssssssu
off to	srsrsswsr
off usd	ssssussss
offen	tsssrrwsq
offen fur	srsrssvss
offene	ssrtsrvsq
offene position	srsrssuss
offene punkte	sursssssr
offentlichen	sssrrstur
offentlichen dienst	srsssssus
offent~	surqrsuur
offer	olmx5rqpy
offer 0	ssssrsssu
offer and	rssrtsssu
offer being	ssrsrsssu
offer for	rqrswtrrt
offer has	sssrussss
offer is	rrrsysrrp
offer letter	rrrs1uvrj
offer of	tsrqtsssu
offer on	srssqsssw
offer to	srsrusrss
offer you	qpqq1qqqy
offer your	ssssqsssu
offered	qprwsvrqu
offered a	sssqrussu
offered the	rssvsrssr
offered to	srsvtqrss
offere~	qprwsvrqu
offering	sqrqxrrtv
offering to	srssssssu
offering you	ssssysrsp
offeri~	sqrpxrrtv
offers	sprprtqzv
offers made	sssusrssr
offers you	sssrtsrus
offerte	rssusrsur
offerte di	rssusrstr
offert~	rssusrsur
offe~	njku5qtux
office	wvsvnqqrs
office at	srtsqsssv
office dog	ursssssrt
office equipment	sssrrsssu
office is	sussssssr
office manager	sqvssrsss
office of	ssssurssq
office will	rtsursrss
office with	sssrvsssr
officer	qwxwrrrwf
offices	ssrrtsssv
office~	oywvqpqvn
official	sqrszqrrs
offici~	tpqszqrrs
offi~	qywwtnorq
offnen wir	srsssssru
offre	trturrssr
offr~	sssurrruq
offs	ssssusssr
oficial	rrsrtsrut
oficia~	rrsstsrut
oficina	susrssssr
oficin~	svsrssssr
ofic~	rtrrssrus
ofrece~	rsstussss
ofre~	rrstutssr
often	ursqsrrtu
ofte~	ursqsrrtu
og	xustqpuqp
og du	rvsrssssr
og for	sssvrsssr
og vender	srussssss
ogni	trsrssssu
oh	ssrqrrstx
oh well	sssqssssu
ohne	qptvovyqq
ohne dich	rssussssr
ohne ihn	sssssvrsr
ohne maschinelle	ssusssssr
oi	tsutsvqro
oi jessica	urtsssssr
ok	usrouuprv
ok for	svssssrsq
okafor	tsrvtrsrq
okaf~	tsrvtrsrq
okay	rsusttrsq
okonjo	sqstssssu
okon~	sqsrsstsu
oktober	rrvrvusrp
oktobe~	rrvrvusrp
okto~	rrvrvusrp
ola	sqrssusst
ola beatriz	usssssssr
old	qvvisuutt
old school	susrssssr
older	sssrssssu
ole	stsqsrvss
oleksandr	rrrssstsu
oleksa~	rrrssstsu
olek~	rrrssstsu
olha~	vssrsssss
olhos	utsrssssr
olho~	utsrssssr
oliver	srsurssss
olivier	ssrrtsssu
olivie~	ssrrtsssu
oliv~	rrrtsrssv
olli	srutssssr
olli und	srutssssr
olli~	sssssussr
olu	surrsssss
oluwaseun	ssststssq
oluwas~	ssststssq
oluw~	ssststssq
om	oxrxpprpw
om 0	ryttprrrs
om du	sstussssr
om eens	ssssssuss
om te	srsussssr
oma	rurqrrrsx
on	qopzm0tpt
on 0	nprtmvsyx
on a	mrytvurrq
on aimerait	surssssss
on an	srsrtutss
on annual	rsssssssu
on any	urtrsstsq
on as	sqsrsursu
on at	susrssssr
on august	ssssurrtr
on average	rssussssr
on base	ssssusssr
on behalf	ssssrqtrv
on board	ttrqurssr
on but	sssrsvssr
on discute	svssssssr
on en	stsrsrrsu
on file	ussssrsss
on friday	toxwrpqru
on having	srsussssr
on hold	qqrrruqr0
on how	ssvsssrsq
on in	srtvrursp
on it	rsrtsvsrr
on its	sssutsrtp
on june	ssssrusss
on leave	tssrsussr
on march	utsssssrt
on may	sstsstssq
on me	ssrstsrsu
on monday	rurujvtrw
on my	sqrpruzrr
on one	sutssssrq
on or	trssutssp
on our	qnssrzuss
on page	ssssusssr
on paper	ruusssssr
on parental	rssrsvssq
on passing	strrsvssq
on pause	rssssusss
on probation	sssstqssv
on purpose	ssvsssssr
on reed	srsrssuss
on s	sttqrruss
on saturday	uvtorsrru
on saturdays	srsqsrsuu
on se	rttsrrusr
on september	stststssp
on single	sssussssr
on skype	snssrsssy
on someone	sssussssr
on sunday	vqsqrttst
on te	srssutssr
on that	srrtsqtrt
on the	sqqmzusst
on their	rsstsstur
on this	rsqwrqsrw
on thursday	qzrmsrtru
on till	qssvsssss
on time	srstssuss
on top	trsssrusq
on tuesday	qqsstqsrx
on tuesdays	vrtrssssr
on us	ssvvsrtso
on voit	svsrsssss
on wed	srssssrrv
on wednesday	rsssrrttu
on wednesdays	srssssssv
on what	sstqssstt
on whatsapp	svsrsstsq
on which	trsusrsss
on who	tsstssssq
on why	ssursrsss
on yet	sssrsussr
on you	rrrsvsrss
on your	rupyroqtu
on zoom	tssrssusq
onboard	sssussssr
onboarding	srssusssq
onboar~	srrvsrrst
onbo~	srrvsrrst
once	unujuzttt
once a	srrrrsust
once again	rssqsuusr
once but	ssrsssssu
once more	sssrsussr
once that	srsrsusss
once the	tsssutrsp
once you	stsutsssq
onde	ssssssuss
onder de	srusrssst
onder nummer	ussssssss
onderdelen	srutssssr
onderd~	trutrsssr
onde~	utusrqsrq
one	qu2yonrpp
one and	swssrursp
one another	ssssssusr
one as	ssrsusssr
one been	srsrsrssv
one before	ssrurrrsu
one day	usssusrsq
one from	srtutsssr
one in	sssustvsn
one is	trrpsussu
one month	usstssssp
one night	sussssssr
one of	vuoxoqvrr
one on	rvrsussrq
one other	stsrsvrsr
one page	ss0qsrrso
one person	trstsssuq
one position	ssswsqssr
one sentence	tsssssstq
one side	srwsssssp
one so	ussrsssss
one time	srrrssrrx
one to	rsurrssst
one way	upvrstssq
one we	ssststrsq
one week	stusssstq
one who	srtvstrsq
one with	tvsqrrtrq
one year	srsstvrsp
one you	sustsrssr
ones	suvrvsqro
ones i	ssrsussss
ones on	srurvsrsr
ones you	usssssssr
ones~	ssussssss
ongoing	srssssvrr
ongoin~	srssssvrr
ongo~	srssssvrr
onibus	svrsssssr
onib~	svrsssssr
onkel	stsqssssu
onke~	stsqsssst
online	ur1ilqsuy
online assessment	srxtsrsso
online banking	qsssssssv
online bewerbung	usssssssr
online test	sruussssq
online~	srutsrssr
onli~	uq3jlprtz
only	vupynlstv
only 0	rrrssrrsx
only ask	usssssssq
only be	sussssssr
only my	sssrsrssu
only one	ssssssssu
only place	usssssssr
only start	qsssssstt
only the	sustssrtq
only those	vssrssssr
only to	ursssssss
ons	rwtssuqqr
ons dacht	rssussssr
ons gesprek	svsssrssr
ons in	srutssssr
ons lijstje	sssssusss
ons maar	sssssrssu
onsdag	svsrrsssr
onsd~	svsrrsssr
onsite	stsqsuvtn
onsi~	rxqqru0rk
onsk~	sssussssr
ontem	srsstssur
onte~	srsstssur
ontvangen	xrrrtrssr
ontvangen en	vrsrsssss
ontvan~	xquttrrrp
ontv~	xptstrrrq
onze	rstttssrq
onze rekening	ssssussss
ook	rvruqpsru
oort	susssssss
oost~	rqsrttrsv
op	xrsuuounq
op 0	vrutsrrqr
op de	tursrrsst
op deze	sssusssss
op dit	rsssusssr
op donderdag	srssssssu
op locatie	ussssssrs
op onze	sssusssss
op plaats	sssrssssv
op vast	srssussss
opdracht	srvrrstsr
opdrac~	rqyrrttrr
opdr~	rqyrrttrr
open	rqtusqwuo
open a	srvsssssr
open any	usssssssr
open at	sussssssq
open gate	sssussssr
open it	ssurrrusr
open monday	sssssssur
open om	ssssssuss
open on	sssutsrsr
open positions	srssssrsu
open reqs	sssrsustr
open roles	ursrsurss
open source	srvsrssss
open the	tstssstsq
open to	rsrusrvrr
open up	rssrswssr
opened	vrrqtqswr
opening	tssursxrm
opening at	strvssrss
opening in	srssssvsr
openings	qsrsstwvo
openings and	rsssssssu
openings are	sssssssur
openings in	srsrssusr
openin~	rwruqs4rh
opens	rrsqtwqss
open~	qsospq0vr
operation	sstssursr
operations	susrvrvsn
operative	usststssp
operator	vuvpsupzh
operator hiring	sussssssr
operator is	srsstusrr
operat~	xrrsrspwp
oper~	xsrrqsqwp
opinio~	rsrsrrrsv
opin~	rsrsrrssv
opleiding	sssrussst
opleid~	sssrussst
ople~	sssrussst
oportu~	ssrrsrust
opor~	ssrrsrust
opportunities	stsurrqru
opportunity	tsqtqqquw
opportunity to	tsrurrrrt
opport~	qsnsnn4xs
opposite	sustssrsr
opposi~	susussqsr
oppo~	qtnsnn4xs
oppure	susssssss
oppu~	susssssss
ops	tssttrswm
opt in	ssssssssu
opt out	ttssssutp
opta~	rssusrsss
opte~	srsrsstsu
optical	ssusssssr
optical engineer	ssusssssr
optics	ssustsssr
optimi~	rrsssstsu
optional	svrsssssr
options	strqwsrrs
option~	rwrpwrsrs
opti~	purmwstrw
opto~	sssrssssu
or	o01foqxrt
or 0	rzrmqrxrs
or a	trsqsstsu
or above	trttssssp
or after	srssrsssu
or around	tsssstssq
or before	ssssussss
or better	sqxrssssq
or call	sptsssusu
or change	srssssssu
or decline	stssvssso
or do	srtssurtr
or does	sssssussr
or it	trrrsurss
or leave	sssussssr
or madam	rssrssssu
or more	srqsrsqtx
or no	srsrtvrsr
or phone	srtrssuss
or the	sqtsstsst
or thurs	sturssssr
or thursday	rxrsssssq
or tomorrow	ttssssssq
or tuesday	spssssssv
or two	ttsrstssp
or we	srtsvrrsr
or wednesday	sssssutsr
or will	ssvsssssr
or would	susssstsr
or you	rusrsrurt
or yours	sussssssr
ora	qwsrssuto
orac~	vsssssrup
oral	rytrrtsrp
oral board	sussstssq
orale	sursssssr
oral~	sursssssr
orcamento	srsrsvsss
orcame~	srsrsvsss
orca~	srsrsvsss
orchard	ttsssrsuq
orchards	ussrsssur
orchar~	vtsrsrruo
orchestra	usrrrrsus
orches~	tsrsrrrvs
orch~	wsrrrqqyq
orde	wrrrtrssr
orde ontvangen	wrsrrssss
ordem	sssssusss
orden	rrtssvssq
orden de	rrttttssq
ordena~	ussssrsss
ordent~	tusrssssr
order	qtuorxqqv
order of	ssuuttssn
order to	rrsrsusst
ordered	srssssssu
ordere~	srssssssu
ordering	sssrsssus
orderi~	sssrsssus
orde~	psulrzpry
ordina~	srsssssus
ordine	strrrsssu
ordi~	strrrsrtu
ordnung	srtsusrsr
ordnun~	srtturrsr
ordn~	sruturrsq
ore	tstrrrrru
ore 0	ussrrrrrv
org	srsnsrssz
organ	srsssssus
organizer	svssssssq
organi~	tvsqqsrru
orga~	tvsqqsrsu
orientation	rttrutsro
orientation is	srssustsr
orient~	rtttussrr
orie~	rtttussrr
original	rxtqtrqrr
origin~	q0totqrrt
orig~	q0tptqrrt
orla	qsssssssu
orrin	rssssussr
orri~	rssssussr
ort	t0qpqrurp
ort in	susrsssss
os	ttqtstsrr
osei	stsqrrssu
osei has	sssrrsssw
oskar	sssssussq
oska~	sssssussq
oslo	sssrssssu
oss	stswrrrrr
osserv~	sssssussr
osse~	sssssussr
osterb~	sssussssr
ostermontag	russssssr
osterm~	russssssr
ostern	tsrqusrrs
oste~	ststusqrq
ote	srsssswsr
ote 0	srssssvsr
other	onsyuqrsw
other applicants	sssvssssr
other candidate	ssstwsrsp
other candidates	rrrvrurrs
other company	ssssusssr
other data	rssrssssu
other lady	sssussssr
other people	sssussssr
other person	ssttsttsp
other programs	sssssrssu
other things	sssussrsr
other two	ssrvssssr
other way	susrstrss
others	unswtspst
others and	urssstssp
others at	srssssssu
others but	sssssqssu
others for	sssussssr
others were	sssussssr
others who	srssssssu
othe~	plrytpozw
otis	sussssssr
otras	rtsvssssr
otra~	rtsvssssr
otro	rquqsrssx
otros	rssqssssv
otro~	rssqssssv
ott	sssuurssq
ottavi~	sssussssr
otta~	sssussssr
otto	sqssrussu
ou	twtrrrrrr
ou le	susrsssss
oublie	srstrvsss
oubl~	srssrvsss
oud	sssussssr
oude~	rrrqtqrrz
ought	trrrrstsu
ought to	trrrrstsu
ough~	trrrrrssw
oui	rrqrutvrq
our	rqpwqtxpt
our 0	uqtssrrrs
our advertisement	ussssssss
our agency	stussstsq
our annual	srssssssu
our best	srssutssr
our biggest	ssvsssrsq
our books	sssrrrxss
our call	wqsstsrsr
our career	ssstssrru
our careers	rsstssssu
our chat	sttsssssq
our company	srsvssssr
our cto	svrtssssr
our database	srssrsvsr
our engineers	srstssrsu
our experiences	sssssssur
our first	srtstsvsp
our founder	sussssssr
our graduate	svssssstq
our guest	sqssssssv
our head	srttsstsq
our hiring	sssowsvrs
our hotel	qssusssss
our inbox	usrssssss
our interview	stsqsrusr
our list	sssrsurst
our managers	sqssssvsr
our matching	ssssssusr
our maybe	qssssvssr
our members	srssssssu
our new	rtsssvrrr
our next	svqsssssr
our offer	srsrvrrst
our office	sttssstsq
our open	trvrssrss
our own	srtusrtsr
our page	srusssssr
our partner	ssrprstsw
our place	sussrsssr
our process	susqsvtsp
our processor	rssrssssv
our project	sssqssssu
our records	stssrsusr
our recruiters	usrrssrsv
our recruitment	rrssssssv
our reserve	sssrsvssr
our salary	ssrsssrsu
our sales	rstrssusr
our search	ssststssq
our second	ssssssssu
our selection	spssussst
our six	sssussssr
our stand	usssssssq
our success	sssssssur
our system	yrssrrtro
our talent	ursrssssq
our team	yrrtsrssn
our technician	rusrsssst
our two	srsrsutsr
our upcoming	sossssssy
our volunteers	sussssssr
our waitlist	sssssussq
our way	sssusssss
ourselves	ussrtsssr
oursel~	ussrtsssr
ours~	ussrtsssr
out	tumvruspu
out about	tssssussq
out and	rssptsust
out are	urstsrssr
out because	srssssusr
out by	susrssrst
out for	sssrssssu
out in	svsrrsrst
out loud	ssrsssssu
out now	ssssvsssq
out of	nqquvvprw
out on	sqrtrrsrx
out our	srsrsstsu
out soon	susrsrssr
out that	sssrsrssu
out the	sssnrstsy
out these	sssssssur
out till	usssssssr
outcome	usruurrro
outcome for	ssssusssr
outcome is	tsstssssq
outcom~	tuqystqrp
outc~	tuqxstqrp
outlook	strtrvtrq
outloo~	strtrvtrq
outl~	ssrsrvsrr
outp~	sssssrsut
outra	rrsxrsrsr
outra pessoa	srsvrssss
outros	sssssrssu
outr~	rqrxrsrss
outside	sstsrqrts
outsid~	sstsrqrts
outstanding	ptuvsrrss
outsta~	ptuvsrrss
outs~	otvvrpqtt
ouvert	wrsrsrssq
ouve~	vrsrssssr
over	sznvytolr
over 0	rpqptstry
over a	rvrrssssr
over four	ssssusssr
over het	rtrwsrssq
over teams	srussssss
over the	rtrxqxprp
over three	sssutsssq
over to	trsqtwrsr
over zoom	susssssss
overdue	ssqsssssw
overdu~	ssqsssssw
overqualified	ssswrsrsr
overqu~	ssswrsrsr
overse~	sssutsssp
overview	srssssuss
overvi~	srssssuss
over~	runvsqvrv
owe	sssustssq
owen	ssssusrss
owing	strrsussr
owing to	strrsussr
owin~	strrsussr
owls	ssrsrsssu
own	rruypmzpr
own boss	srssssusr
own money	ssrvssrss
owner	sursrrsst
owners have	sssssussr
owne~	rtpussvqr
owns	stsrssusr
oyelaran	sussssssr
oyelar~	sussssssr
oyel~	susssssss
p	tsqvwrrpr
p m	uutrtrssp
p o	vtssrssrr
p s	rsrvsstsr
pa	rvrwotpqv
pa dig	stsursssr
pa en	sussssssr
paar	sstqrvrsr
paar tage	tsurssssr
pace	tssussssq
pace~	susrsssss
pach~	sssussssr
paciencia	sssrtussr
paciente	sssrssssu
pacien~	ssrrtusst
pacific	rqstrusst
pacific time	srssssssu
pacifi~	rqstrusst
paci~	rqrtsvsrt
pack	sqururtsr
package	rrsouqvut
package has	sssrssssv
package is	tssrssusr
packaging	trsuststo
packag~	rptnwruvr
packer	tsstssssq
packet	usssssssq
packing	srstsssuq
packin~	urstsssuq
pack~	wnsnyptwr
pad	sssusssss
padr~	sssussssr
paga~	sqrrvrurs
page	sl0rrnsry
page 0	srururssr
page on	ssxqsrrsr
page we	srusssssr
pages	rp2quqrsp
pages we	ssrsussss
page~	rp2puqrsp
pagina	trvsrrssr
pagi~	trvssrssr
paid	pqmuwp1wo
paid for	sssussrsr
paid in	ssssssusr
painfully	sssussssr
painfu~	sssussssr
pains	sssussssr
painted	ussssrsss
painte~	ussqsrssu
pain~	urrvrqrst
pair	strutsssp
pairing	svstssssq
pairin~	sursrssrs
pair~	surtrsrrs
pake~	srssssssu
pala~	xrusqrrrq
palm~	trssssrvr
pamp~	ussqsssst
pan	ssrrusstr
panel	sxortzoos
panel did	sssrsussr
panel for	stsqssssu
panel found	sssrrusss
panel has	ssstsussq
panel heard	sssrsrssu
panel is	sssrswssp
panel on	strssrssu
panel will	tttrssssp
panel would	sqrrrtssw
pane~	txortznos
pani	ssrruusrs
panic	sssrsussr
pani~	strrsuusq
pants	srssusssr
pant~	ttrsusssq
paola	sssussssr
paolo	ssrrtvssr
paol~	srrttussq
papa	srssssssu
paper	svznqqqtt
paper and	sssssrsus
paper is	rusrsrtst
paper on	sussssrsr
paper with	sssqssssu
paperwork	srqpyytsn
paperwork is	ssrsussss
paperw~	rqqpyyssn
pape~	qqxmwvqsr
papier	tsurrrssr
papier~	ssrssssus
papi~	tsurrrrus
papo	tursssssr
papo de	surssssss
par	sussuqrrs
par contre	sssusssss
par mois	srssrsssu
par un	sssrssssu
par votre	ssssvsssr
para	wwrxropos
para 0	rrrsrsrry
para a	wssrtrrrq
para comparecer	ssrsssssu
para el	qsqutrrrv
para falarmos	svrsssssr
para la	vsrsurrrq
para que	ssrvssssr
para remarcar	sssrrsssu
para seguir	srvssssss
para tecnico	srtssusss
para una	sstqrrvrs
parabens	sstrusssr
parabe~	sstrusssr
paragraph	ssurqsrst
paragr~	ssutqsrss
paralegal	trttssstq
parale~	ttsusssto
parallel	ussssssss
parall~	ursssstsr
para~	usuursqsp
parce	srrvrrusr
parce que	srsussssr
parcel	sqsrrsrsy
parcel for	sssrrsrsv
parcel~	susrsstsq
parcours	rsstsrvsq
parcou~	rsstsrvsq
parc~	rrruqqxrt
pareci~	rrstsrssu
pareja	rrsrsrssw
parent	sssrtqrsu
parental	rssrsvrsr
parental leave	rssrsvssr
parents	rnrqtqrs2
parents are	srssssssu
parents evening	srrsssssv
parent~	rmqouuqt2
pare~	pmqnwqtt4
parfai~	svrsssssr
parf~	rvrtssssq
pari~	urrsrstss
park	qwrrqrrtu
park in	rssrssssu
parking	rusrstrsr
parkin~	qussstrss
parks	srstssttq
park~	qwrsrttsq
parler	ttsrssusq
parlera	sussssssr
parlera de	sussssssr
parler~	sussssssr
parliamo	suurssssr
parlia~	suurssssr
parl~	rvusrsurp
paro	rsrvtrssr
parr~	rrrurrrsv
part	so2nrptur
part in	sptssstst
part is	sssssrssu
part of	ttzkssssr
part time	rtssstsvp
part to	ssusssssr
partag~	sssrssssu
parte	rrrvrussr
parte de	rrsrsusst
partecipazione	usssssssr
partec~	usssssssr
partenza	ssssusssr
parten~	ssssussss
participacao	sssussssr
participant	spssssssv
participants	sssqssssu
participar	trqsssssu
participar de	srrrssssv
particular	rsrssrtsu
particularly	sssqssrsv
partic~	tqqurprry
partie	sssurtssq
parties	sssrssssu
partie~	srssssssu
partir	srtqtvurq
partir de	sssrrvtss
partir du	srtrusssr
partir~	rtsrusssr
partner	pwsnqp3sr
partner for	susrsssss
partners	qtswxrqrp
partners met	srsswsrsp
partners want	sussrsssr
partne~	pxrrsn4qp
parts and	ssssssssu
party	sssqssssw
part~	rrrttpxpu
parvenu	vrsssrssr
parven~	xrsssrssr
parv~	wrtsrrssq
pas	vntwqwprp
pas de	vrsqurssr
pas ete	srsrssssv
pas le	rssusssss
pas on	ssursssss
pas trancher	sssrsvsss
pasa	rsswrrssr
pasa a	rssvsssss
pasamos	tussssssr
pasamo~	tussssssr
pasarte	rvsusrssq
pasart~	rvsusrssq
pasas	srtrsusss
pasas a	srtrsusss
pasa~	rxstssrro
pask~	wrtrssssr
paso	ussrsstsr
pass	poxxrotqv
pass and	sssqsrssw
pass it	ussrsstsr
pass on	rssusssss
passa	sursssssr
passar	uvqssrrrs
passar ca	susstsssr
passare	sussssssr
passar~	susstsssr
passat~	rssvsrssr
passcode	sxrssrssq
passco~	rxrssrsrr
passe	rtsxurrro
passed	vrqurvrqr
passed it	vssrssssr
passed on	strvsstsp
passed the	stsstwrsn
passed to	sstsssusr
passen	sqrrsstut
passende	qsssssssv
passende stelle	rssrssssv
passen~	qrstsrrtv
passer	rvvrsrrsq
passez	svssssrss
passez donc	svssssrss
passfoto	ssssrsssu
passfo~	ssssrsssu
passiert	vrssssssr
passiert jetzt	ursrsssss
passie~	vrssssssr
passing the	stsssussq
passing to	ursssssrs
passo	srvsssssr
passo e	srvrsssss
passou	srursssss
passport	ruqptryrs
passport and	sqtsssssu
passports	srssssssu
passpo~	rtqotryru
passt	rspsusvqs
passt es	srrssstsu
passt ihr	ussrssssr
passt menschlich	srswrsssr
passt mir	ssrsssssu
passte	sssrssuss
password	srurrrrrx
password for	srsssrssv
passwo~	rqtqrrrry
pass~	p1urqnuou
past	qypvqrrrt
past or	rsssssssu
pastin~	srussssss
past~	soxvuqrrp
patch	ssssssuss
patch on	ssssssusr
patc~	stsqsrtst
pate~	rstrrrrut
path	srstssurr
patience	tqror0rtr
patient	rtrutqrts
patient access	ssstusssq
patients	stssssvsp
patien~	qrppr1uuq
patisserie	srurtsssr
patiss~	srurtsssr
pati~	qqrns1ttq
patric~	srsstsusr
patrimoine	susssssss
patrim~	susssssss
patron	srsussssr
patronato	tssrsussr
patron~	trsrrusss
patr~	trrusttrq
paul	vursrqrru
paula	vssrstssp
pauline	surrrussr
paulin~	surrrussr
paul~	vvrprxtrn
pausada	sssrsvsss
pausad~	srrrswsss
pauschal	ssussssss
pausch~	ssussssss
pause	prrrsyrrt
paused	srtrsyssp
paused while	sssrsussr
paus~	ppwor3stn
pay	omyn0pwst
pay 0	srvsussrq
pay a	ssustsssr
pay for	srtvrttsq
pay is	sssrssusr
pay the	srtsrsssu
pay you	sssvrrssr
paying	sssrrstut
paying subscribers	sssssssur
payi~	sssqrssut
payment	rorttqrsz
payment for	ssrussssr
payment is	ssssrsssu
payment of	spsssrssx
payments	ssstsrtuq
paymen~	rnrvspruy
paym~	rnrvspruy
payroll	urrqtrrsu
payroll specialist	ussrsstss
payrol~	urrrtrrsu
payr~	urrrtrrsu
pays	sssrrsvtq
pays 0	stssrstuq
payslips	rtssrsrsu
payslips and	rsssrsssu
paysli~	rtssrsrsv
pays~	rtsrrsrsw
paz	srtussssr
pazienza	ussqstssr
pazien~	ussqstssr
pazi~	ussqstssr
pb	srsusssss
pc	qpvoprq4r
pdf	uqzqqqtwm
pdf 0	rttsssstq
peace	sssussssr
peac~	ssrusrrrv
peadar	rssvsrssr
pead~	rssvsrssr
peak	qussusssq
pedagogique	ussrssssr
pedago~	utsrstssq
peda~	usrsttssp
pedimos	srvsssssr
pedimo~	srvsssssr
pediu	rtsrsussr
pedi~	qqurrtstu
pela	tsswrrssq
pelas	svrrssssr
pelas 0	svrrssssr
pela~	svrrssssr
pell	sssssussr
pelleg~	ssssusssr
pell~	sssrusrst
pelo	ttrurtrrq
pen	srwrrsstp
pena	rrsurrssu
pencil	srssssssu
pencilled	svrtssssp
pencil~	suttssssn
penc~	sussrsssq
pendent	sssssusss
penden~	rsrrstssv
pending	srsrryrrq
pendin~	srrqrzrrr
pend~	rprsr1qrs
penrose	sssssussr
penros~	sssssussr
penr~	sssssussr
pense	rqtqquust
pense a	rrsrsrust
pension	strrwrrsr
pension 0	sssswsrsq
pension scheme	susssstsq
pensio~	rtrtwrrsq
pensum	ssssvsssr
pensum 0	ssssusssr
pens~	qnsryrvru
pentec~	vrsrsrsuq
pent~	utsqrrrut
people	vupxppwos
people 0	ssssssusr
people and	trsusrtrr
people can	ssssrsssu
people do	ussrstsss
people for	usstssrtp
people from	sssrssssu
people in	psrtrrvst
people like	ssssssrru
people on	sssrsutsr
people round	swsrrsrsr
people team	tssttstso
people they	sssvssrsr
people to	wstrstssn
people who	toquurssu
people you	sxsssspsr
peop~	uupwppvqs
per	roqtyowqt
per averci	ursrsrsst
per day	ssssssuss
per diem	srssrsutr
per einschreiben	ssssssssu
per hour	srsrvstup
per i	rusrrssst
per il	qsrzqtrrt
per le	rssusrsst
per maand	sssrssssu
per month	sssrvstrr
per non	ssssssrtu
per policy	rssvsrssr
per post	tsssusssq
per proseguire	srussssss
per quest	rrrxsrssr
per un	surrssvrq
per zoom	susssssss
perche	rrrususss
percorso	sstrssssu
percor~	sstrssssu
perc~	qsqsrvsrv
perdona	sssrsvsss
perdon~	rusqsussr
perd~	qvrrrvsss
pere	svsrssssr
peregr~	vssssrssr
pere~	vssssrssq
perfect	swtqrrsrr
perfec~	rxtosrtrr
perfek~	stusssrsr
perfil	rqsurrxrq
performance	rrstrrtrv
perfor~	qpqtqprp7
perf~	puvmpoyo1
pergun~	ssutrsssr
perg~	ssutrsssr
perhaps	strprttsu
perhap~	strprttsu
perh~	strprttsu
period	sqqvtqrrw
periode	srsrssssu
periode d	sssrssssu
peri~	rqpvvqqsv
perkovic	sssrssssu
perkov~	sssrssssu
permanent	rrruurtuo
permanent basis	ssssusssr
perman~	sqqvvqvto
permission	srssrrtus
permission to	sssssssur
permis~	srsurrsur
permit	rqrrustsu
permit and	srttsstsq
permitted	ssussrsst
permit~	ssvsrrsss
perm~	pnswwnwur
pero	qtqwrtsrr
pero el	sssussssr
person	oqpxnq0wq
person and	ssststusp
person on	sqtsrssus
person talent	rsssssusr
persona	srsxsrssp
personal	sqsvtsqrt
personal data	ussrssssr
personalabteil	sssrsusss
personalamt	ssstssstq
personalauswei	sturssssr
personalberatu	srsrrstsv
personality	srwtssssp
personality questionnaire	srusssssr
personally	tusrsqsss
personalrat	sssruussq
personalrat hat	sssrsussr
personalteam	ssssssusr
personen	stsurqrrt
personen haben	ssssssrru
personen in	sssussssr
personnalite	srvsssssr
personne	rrstsutsr
personnel	tvsrrwssm
personnes	ssrtsutsq
personnes la	sssrsusss
persons	ssstssvso
person~	xqyusqtnp
persoo~	sruttsssr
pers~	ppxwppvrs
perth	srssusttq
pert~	srssusttr
peru~	usssssssr
pessoa	trsvrsssr
pess~	tstvrrrsq
peta~	ussrssssr
peter	strxsrtsn
petersen	urssrrtss
peters~	urssrrtss
pete~	tsrwsruro
petite	surtsrssr
peti~	suttrsrsr
petra	sqsrtusst
petros~	ssssursss
petrova	srtrsusss
petrovic	ursrsrssu
petrov~	uqtqrsssu
petr~	sqtrtssrv
pettifer	rssrsrssu
pettif~	rssrsrssu
pett~	rssqsrtsw
peut	tursrtrsr
peux	rsurtrsst
peux nous	srvrsssss
pfeiffer	tssrsussr
pfeiff~	tssrsussr
pfei~	tssrsussr
pflege	rssrsstur
pflegedienstle	usssssssr
pflegefachkraf	sssssrsvr
pflege~	usrqrrvvp
pfle~	usrqrrvvp
pflich~	srrvrssst
pfli~	srrvrssst
pharma	stssssstq
pharmacy	stsururto
pharma~	ssstrustp
phar~	sursrtruq
phase	ruurrvsso
phase of	russssssr
phas~	ruurrusso
phd	rrtptqtxq
phd studentship	ssussstsq
philip~	strussssr
phil~	strurstsp
phoe~	ttsssstsq
phone	twxhupvss
phone call	surssrsss
phone calls	sstssrsur
phone on	urssqxrsq
phone screen	svssssssq
phone your	stsrssusr
phones	rsvrssrsr
phon~	szyhrpuss
photo	quuqprsrw
photo id	rvvssssro
photo of	ssrsrsssv
photog~	srsrrrrrx
photos	tqrrvrvrq
photos of	ussrssusp
phot~	svrmtpvqw
php	sstrssrsu
phrase~	sssussssr
physics	strstssuq
physic~	sssqussuq
physik und	ssssssuss
physiotherapis	srssrsssu
phys~	uqsnrsvvt
pia	sssrrsssv
piac~	rsttsrttq
piano	rstrrvrtq
pianos	sssqsusst
pian~	rrtqsvrtt
piazza	stsrrsusr
piaz~	stsrrsusr
piccola	ssusssssr
piccol~	rrvqsssst
picc~	rrvqsssst
pick	snzlqstvu
pick a	sssrssrsu
pick any	sswrsrssr
pick for	sssstsrsu
pick it	sssssqssv
pick up	srtrqsstt
pick your	sssststsq
picked	trswrspur
picked a	sssussssr
picked the	rssrssssu
pickle	sqrrsssrw
pick~	snrxsrowu
picture	rrussrrsu
picture of	rsursrsss
pictures	rsussssss
pictur~	rrursrrsv
pict~	rrursrrsv
pie	srsrsrssw
piece	srvrsqrrw
piece jointe	rtrrtrrsv
pieces	tssussssq
piec~	rqxsrqqrw
piet	sssrrsssu
pieter	rrsrsstsu
piet~	rrsrsstsu
pike	usqsssrtt
pile	ursqsxtsn
pill~	sssurssss
pilot	ssrwsrrsq
pilo~	tsrvtsrsp
piment~	sussssssr
pime~	sussssssr
pin	pussrrssv
pine	srsturssr
pinegate	sssssssru
pinegate consulting	sssssssru
pinega~	sssssssru
ping	sstrruusq
ping you	ssssrutsr
pinnacle	srussssss
pinnac~	srussssss
pinn~	srttsstsq
pint	sussrssss
piotr	tssrsussq
piot~	tssrsussq
pipeline	surtsrrrt
pipeline architektur	sursssrrs
pipelines	ssssssurs
pipeli~	surtsruqs
pipe~	stttsrtqs
pis	ssussssss
piso	rtsqssssv
pist~	srvtssssq
pitch	ssurrsstr
pitc~	rsuqrrttt
piu	qqtuurqss
pivo~	srvsssssr
pix	srsusssss
pixe~	rssusssss
pizza	rwrrursvo
pizza and	sssssruss
pizz~	swrqurrup
plaats	ttrrrrssv
plaats 0	sssrssssv
plaa~	tsrrrtssu
place	rvouqzqot
place and	stsrrsrsu
place as	sssruvssp
place de	sssuursss
place for	ssssusssq
place from	ssssqsssu
place in	urrnsturv
place on	rsrvrssst
place with	sqstsssst
place you	sssrswssq
placed	rrsos0rrs
placed on	ssssswrsp
placed your	ssssssssu
placement	rrrqstvvq
placement on	sssrsussr
placements	sssrsustr
placem~	rqqpsvxwn
places	rntvsmvsy
places at	srssssrsv
places for	sssssqssu
plac~	ppnwm0vqu
plain	srusrsrst
plaisir	srrsvrrst
plaisir de	srrrvrsst
plaisi~	srrsvrrst
plai~	rqtvvqrrt
plan	qq0oqqttv
plan to	srsrstusr
plane	susssrrss
planned	rsrqstssv
planner	qstusuruo
planne~	pssrrvrtv
planning	ussqrsvrr
planni~	ussprsvrs
plano	srrswsssr
plano de	ssssusssr
plans	stsursqst
plans to	sssursssr
plant	strqrttss
planta	susrstsss
planted	stsussssr
plante~	stsussssr
plants	srssssssu
plan~	qypnqxsru
plastic	ssussssss
plataforma	ssrsssssv
plataf~	ssrsssssv
plate	srusssssr
platform	rssrsrvss
platformer	ssussssss
platfo~	rrtrsqwss
platz	qqqpsvqr0
platz 0	srsqttrru
platz im	sssssussr
platz mehr	sssqsrssw
platze	rqrvrtrtt
platze fur	sssssusss
platze vergeben	sssqssssu
plat~	oorwrrsuy
play	qtwstrrrr
playing	rssvssrss
playin~	rrsvsrrru
playli~	ssssssssu
plays	sssqsrssv
play~	qqrtrqsq0
plaza	trrurssss
plaza 0	sssussssr
plazo	qrttvrrss
plazo de	qrttvrrss
plaz~	upruurrrt
please	o02i0nmov
please accept	sssurssss
please acknowledge	svssssssq
please also	stusssssq
please and	ssssrsssu
please arrive	sqssssssu
please be	tsststssq
please bring	suqsrsssv
please call	spsrrsssy
please check	rutsssssp
please choose	srrsssssu
please click	sssrssrsv
please come	strrtrrsv
please complete	owxrprrrt
please confirm	qprrvttsu
please consider	rtsvssrsq
please do	vrrstvprs
please fill	trrqssssv
please find	tsuqursto
please finish	tsusssssq
please have	swrsrsssr
please hold	sssssussr
please ignore	trosrssry
please keep	tqstrtsss
please leave	srssssssv
please let	rvrrrtrst
please log	rsrsussst
please make	spssssssw
please note	svrsrrsvp
please prepare	svssssssr
please revert	rsssssusr
please review	rsrswsssr
please send	rqrrwrrsv
please share	srssssvsr
please sign	rrrrtrrrw
please solve	srvsrsrsr
please submit	suqssssst
please take	srutsssss
please tell	rrrtrrsuu
please upload	rrrstsssu
please write	rrussrrst
pleased	qwqoysqqv
pleased to	qvroxqqqw
pleased with	sssssussr
please~	qwqoysqqv
pleasure	srrsyrqtq
pleasure in	ssssusssr
pleasure of	srsssssus
pleasu~	sqrsxrqtr
plea~	n02i0omow
plek	rrtvqqrsu
plenty	srsqrrtsw
plenty of	sssqsrssu
plen~	srsrsrtsv
pleut	susrssssr
pleu~	rusrsssst
pli	usssssssr
pli est	usssssssr
pln	ssssssusr
plots	ssssrrssv
plot~	ssssrrssv
pls	rrtyturrl
pls note	sssussssr
plu	susrssssr
plumbe~	srssssssu
plum~	spsuttsss
plun~	ssusssssr
plus	mots1o2pr
plus a	srsrsrssv
plus d	srssssssu
plus de	rsrustssr
plus loin	srvsssssr
plus our	susssssss
plus the	srrsustsr
plutot que	susssssss
plz	ssussssss
pm	swvkqnutx
pm 0	svrsssrsq
pm and	svssssssq
pm bst	susssrssr
pm et	sqstssvsr
pm is	sprsssssv
pm to	sqssssvss
po	ttsqstrtr
poche	rssrssssv
poch~	rtsrsrssu
pode	trrturrrs
poder	ussssssss
pode~	ttrurrssr
podi~	rrsssusss
podra	sssusssss
podra interponer	sssussssr
podria	rusrsssss
podrias	sussssssr
podrias venir	sussssssr
podria~	rususrssq
podr~	qwsvrrsrr
pogo	ssssssrur
pogo bikes	sssrssrus
pohl	ssrstrrsu
pohlmann	sssrsusss
pohlma~	sssrsusss
pohl~	sssrsusss
poi	usussrrrq
poi ne	srvrsssss
point	vortysrqq
point 0	ssssxsrsp
points	sqsvrrsts
poin~	umrvxsqsr
pola~	sssussrsr
pole	sssusrsss
police	tusqsrstr
policy	vsrwqqqrt
policy we	rssvsrsss
politi~	rrstsrrsv
polizeivollzug	ssvrssssr
polize~	srvsssstq
poli~	vtuwpmqtu
polymers	ssssrussr
polymerwerk	srussssss
polymerwerk elster	srussssss
polyme~	squsrustq
poly~	rrtrrwsup
pone~	swsrssssr
pont~	rtrssurtq
pool	pprsr2tto
pool as	sssrsvssr
pool for	sssqsxssq
pool of	srstssusr
pop	uwrrrsrss
pop in	sussrsssr
pope	ussrsssss
popped	ursrsstsr
popped it	ussrsssss
popular	sssssrssu
popula~	srsrsrrsx
popu~	srrsrrrsx
por	qvoxrtnoy
por el	rssvsrssr
por escrito	rrssvsssr
por eso	sssussssr
por isso	ursrsssss
por la	tytnssssr
por lo	rtsssqssu
por si	rssusssss
por telefone	ussssssss
por ter	rrswssssr
por un	sssussssr
por una	rssrsrssu
porc~	srusrssss
porque	rrrtsurur
porque no	sssrsusss
porq~	rrrtsurur
port	rrsrrvsss
porta	rtssrsssu
porta il	rrssrsssw
portab~	qrssssssw
portal	uprnsrruz
portal by	ssrsqsssw
portal hochladen	srssrsssu
portal to	ssssusssq
portal~	ussrsssss
portaria	rususrssr
portar~	rvsusrssq
porte	srtussssr
porter	rtsursrur
porters	ssssssuss
porters 0	ssssssuss
porter~	ssssssuss
portfolio	yvptqqrtp
portfolio and	utrrsrssr
portfolio is	sssussssr
portfolio of	srsssssus
portfo~	1wqupoqsn
porti	susssssss
portugues	srursssst
port~	3wpsmlovv
posicao	rrssrtusr
posica~	rrssrtusr
position	sttx4mrqi
position 0	ssssursss
position als	ursrssusr
position as	ssssrsrsw
position at	qsywtrqrl
position has	qssvsrsss
position in	srsqrqvsu
position is	ttsptussp
position it	rsusssssr
position of	strmyussq
position on	ssssssrsu
position right	sssssussr
position that	ssssssrsu
position was	sssussssr
positions	rpruruusr
positions in	srsrsrurt
positiv	sussrssss
positiv aufgefallen	sussrsssr
positive	tssrswrsq
positi~	psrw2osos
posizione	ussrstssr
posizione di	ussqstssr
posizi~	tssrsvssq
posi~	orqv1xrmq
possibile	rssussssr
possible	suvpqqurs
possib~	suvnqrwqt
posso	rrrvrrsru
posso passar	srrtrsrsv
poss~	stsrpp0pu
post	rpsuzvoor
post about	sssrssssu
post at	sssvssssq
post from	sssrtsusr
post has	sssrsrssu
post of	qtvvtttrl
post on	ttssssssq
post the	sssrsusss
postal~	vssrsrssr
postco~	usssssstr
postdo~	survsrsuo
poste	vtuwrurqk
poste d	usstsrssr
poste de	swtrsurso
posted	rqrnrqs0w
posted by	tsssssrur
posted in	rrssssssu
posted on	sssssrssu
posten	ssrusursq
posten als	ssrssussr
postfach	turqsrsrv
postfa~	turqsrsrv
posti	sssrsrssv
posting	srrssqsvt
posting does	usssssrtq
posting it	sssssruss
postings	sssrsssqv
postings that	sssssssqu
postin~	srrsrprwv
posto	qssuutrrq
posto dove	sssrssssu
postpone	srssssssu
postponed	sssrsvsss
postpo~	sqsprxsst
posts	qssurxsum
posts have	rssusrsss
postul~	urrsststr
post~	ympsmxm2s
pot	sssturssr
pot la	ssstursss
pota~	sssrssssu
pote~	strsrrsrv
potra	stsqrvsss
potra essere	sssrrusst
potr~	strqrvtsr
pots	srsqusssu
pots of	srsqusssu
potwie~	usrrussrs
potw~	usrrussrs
pound	ssssusssr
pounds	srusssrss
poun~	srustsrss
pour	nxozxroou
pour en	sussssssr
pour l	rrvvrrrsr
pour le	ruruusrso
pour les	rsrvsrssr
pour moi	srsrussst
pour toi	srstvrssr
pour un	rsrsrrtrw
pour votre	usstsrssq
pourrez	sssusssss
pourrez vous	sssussssr
pourre~	sssusssss
pourrons	tssrsusss
pourro~	tsrrsussr
pour~	sqquusurq
pouvez vous	stsrsussr
power	strpsrust
powe~	rtrltrqyw
pr	trwvrqrrq
pr 0	ursssssrs
pra	tvrtrtrsp
practical	srvtrrrrs
practice	rssrrrttu
practice manager	rtsussrsq
practice test	ssqsssssu
practise	spxussssp
practitioner	sstrutssp
practi~	po2rrqsus
prac~	on1qsprzs
prad~	usssssssr
prairie	russssttq
prairie wind	sussssssr
prairi~	russssttq
prai~	swrsssstp
praktika	sssssssuq
praktikum	ssrsssssu
prakti~	rsrxtrrtq
prak~	rrrvtrstq
pramie	trsrssusr
pram~	trsrssusr
prasen~	sstussssq
prasident	russssssr
prasid~	sussssssr
pras~	rutussrsp
prat	rvsrssssr
praten	srwrrsssr
pratica	trtussssr
pratic~	tpytrrrrq
prat~	so2vqrrrp
praxis~	rrursssus
prax~	rqusssrus
prayed	ststssssq
prayed over	ststssssq
prayer	ussrstssr
prayer and	ussssrssr
prayer~	sssvsrssr
pray~	ttsvrsrsp
prazer	srssusssr
prazo	trtqstsst
praz~	vqspusrtr
pre	srrrvrtrs
pre employment	ssrswsssq
preavis	rtssvrsrr
preavi~	rtssvrsrr
preavviso	stssusssr
preavv~	stssusssr
prea~	rurrxrrrq
precio~	tssssstsq
precis~	ssrrsrrsu
pred~	squrrrssu
prefer	rxrrsrtsq
prefere	srstsvssr
prefere ne	srsssusss
preferences	srspssrtw
preferito	ssssrsssu
preferito un	ssssrsssu
preferred	sttrttusn
prefer~	qrrrqvttu
prefieres	susrsstsr
prefiero	rrsvtsssr
prefie~	rtrutrssr
pref~	owprrvvss
prega	sqssssssu
prega di	sqssssssu
pregunta	svrsssssr
pregunta por	svrsssssr
pregun~	rxsrsrssp
preg~	rvsrtrssr
prei~	sssrssssv
prej~	rssussrss
prel~	stsussssq
premia~	srsvssssr
premier	sqrrstssv
premiere	srtuttrsp
premie~	spttturrs
premium	rsrqrsrr0
premiu~	rsrqrsqr2
prem~	pqrvrtpq0
prend	srsrusssr
prendiamo	srrsrusst
prendi~	srrsrusst
prendre	tssttrssq
prendr~	tssstsssq
pren~	tqqrvutrr
prep	tursssssr
preparation	rrvtrrrsr
preparation is	srusssssr
preparazione	srsusssss
prepare	ruwqsrrst
prepare for	srsssqssv
prepared	rqsrtrtrw
prepar~	owzpsoqsv
prep~	pwzptnqrv
prescribed	sssussssr
prescr~	sssussssr
presel~	uttrsrssr
presence	sussssssr
present	otswtvqqs
present and	ssrvsssss
presentar	rssqsrssw
presentare	sssrssssu
presentation	ryqtrsrrq
presentation is	sussssssq
presentazione	sussssssr
presente	wrrtsqrss
presente provvedimento	sssussssr
presented	sssrsvtsq
presenter	rtrrssssu
presenter a	sqssssssu
presentes	ssurstsss
presently	srsqsxrsr
presen~	qxutpzomr
presidente	sursssssr
presidente do	surtssssr
presid~	rvqtrsrru
press	spzssrrrr
press release	ssvsssssq
presse	rturssssr
presso la	srssrsssu
pressure	squsvquso
pressure at	srssssuss
pressu~	squsvquso
presti~	susrsssss
presupuesto	srtqrvssr
presup~	srtqrvssr
pres~	rxzspznkr
preten~	surssstsr
pret~	qsrqsrvrv
previsto	stsqstsst
previs~	ssrqrusru
prevoyez	sussssssr
prevoyez une	sussssssr
prevoy~	sussssssr
prev~	rurrqvqru
prezada	trsqrrssv
prezado	trsxsrssp
prezado a	rssvssssr
prezad~	urrvrrsst
prez~	urrvrrsst
price	ssrnqsss0
price 0	ssssrsssu
prices	sssptsrrw
pric~	ssrmssss1
prie~	sussssssr
prima	vvrrsqrrs
prima dann	sussssssr
primary	urttrrrsr
primar~	urstrrstq
primei~	srttssssu
primer	sssrutssr
primera	sursssssr
primer~	utrsssssr
primo	rssutsssr
prim~	xtqttqqsq
principal	wttsuttrj
principal sir	ussrssssr
princi~	ustsuwrtj
printe~	srssrrsrw
prin~	tsstsuprs
prions	tusrssssr
prions de	tusrssssr
prior	sststtrtp
priori~	rrsusrrts
prio~	ststssqur
pris	rrrzrrssq
pris la	sssusssss
pris quelqu	sssussssr
prise	srrtvrssr
pris~	stqsyqtso
privac~	trrrsrtsv
private	rrssurttr
privat~	rssqvqvtr
privileges	srssssssu
priv~	srtptowst
priya	strsurrss
priy~	ststurrsq
prize	sssssrssv
priz~	sssssrssv
pro	tpsovrutu
pro bono	sssrssuss
pro for	sssssssru
pro rata	srssvsssp
pro woche	ussrsstsr
prob	ursrsssss
probably	rssprwtst
probably be	sssssussr
probab~	rssorwust
probation	rqrqwpssw
probation is	sssrrsssu
probat~	rqrrwpssw
probearbeiten	urrtruqtr
probearbeitsta	swrsrsssq
probea~	uurwqtqto
probelehrveran	sursssssr
probel~	svssssssr
probes~	rursrvsto
probetag	srsutsssr
probetag haben	sssussssr
probetext	ssusrssss
probetext schreiben	ssusrssss
probet~	sptusrrsu
probeu~	srxsrsssq
probezeit	srrsvrsss
probez~	srrsvrsss
probieren	sssussssr
probie~	stsussssq
problem	ruunrrurv
problem we	ssussssss
problema	sustssssr
problems	ssuqssrsu
proble~	qvwkqqtqz
prob~	pvyittsqw
procedimento	tttrrtssq
procedimento concursal	sssrsusss
procedura	urststssr
procedure	tqstryrrp
procedure est	rssusrsss
procedure for	sssttsssq
procedure is	rsrrsxrsr
proced~	xptuq0qql
proceed	rurusqurr
proceed to	svsrssssr
proceed w	rssvsrsss
proceeding	sssussssr
procee~	qurvsqtrr
procesie	ssrtsussr
proceso	tsttrwrso
proceso de	rrtrsussr
process	pwusuoups
process as	rssrssssu
process for	suutsssso
process it	qsssssssu
process of	svsrsqtsr
process we	svpssssss
process will	sssrssuss
process you	sstrusssq
processed	rsssrsssv
processen	ssusssssr
processo	rrutrurrr
processo seletivo	rssvsrssq
processor	rssrssssv
processus	rrssssssu
proces~	lsvtrztnt
prochaine	rstqsuusr
procha~	ssssrttsq
procto~	srusssrss
procur~	surrrstst
proc~	mswup1sms
produce	srwrstssr
produced	susssrsss
producer	ttsttsrsq
product	ttukrqtvv
product analyst	tsssssrtq
product designer	surtssrtq
product manager	rqvttsssq
production	trswrusso
production manager	ssssrussr
productive	snssssssy
products	tssmssrsy
produc~	spulqstyv
produktion	ssssssrsu
produto	ssssusssr
produt~	ssssusssr
prod~	srukqrtyv
proe~	ruxsrsrrp
prof	rvrsruqtr
profesor	wsstrrssq
professional	rtrsrrtru
professionale	srsussssr
professionals	ssspsstrv
professor	qtsqsurtu
professor of	rtsssursr
professur	ststurrtp
profes~	rspvrpvru
profie~	trrssrvsr
profil	vvnspqvrt
profil angesehen	sssrsssru
profil mit	ursrsssss
profil nous	swsrssrsr
profile	vprsppvut
profile has	xrsqssstp
profile is	russsssss
profile matched	sssqssssu
profile on	srssssvsr
profile so	rsssssssv
profile this	rsssssrru
profile to	qtssssssu
profile was	sssrssrtu
profile we	sssstssuq
profiles	sstsqstrt
profilo	srsusrtrs
profil~	uorumoxvv
profit~	sssqssssw
prof~	pqnunm5tx
program	rpsurutru
programme	ovstrrtst
programmer	sstrrsttq
programs	ssspsrssx
progra~	lrvwrrusu
progress	tntrsrrrz
progressing	sssussssr
progre~	soturqrqx
prog~	movwrqtsw
project	rqqrsouwv
project from	sssussssr
project is	ssssspusu
project manager	srrsrrtwq
project was	sssqssssu
projects	rtrurrrru
projects and	ssssssssu
projec~	qrqqrnxvw
projekt	sururpsst
projektassiste	ussrsrssr
projek~	tvqvrnvrs
projet	sssrssssu
projeto	sssusssss
projet~	sssusssss
proj~	qrqtpj0vx
promes~	tssrusssr
prometi	sssussssr
promise	stqpruxsq
promise anything	rssqsswsr
promised	rqswtwsrn
promising	srursssst
promis~	qosurxvrq
promoted	ssssrsrsu
promoted to	ssssrsrsu
promot~	sqrtsqsqy
prom~	tkrwsvuqu
prononcer	sssrsusss
pronon~	sssrsusss
pron~	srsstussq
proof	rstqsrtsu
proo~	rsvqsrtst
proper	uvrssrrsq
properly	tuusrsrsq
properly on	trusssrsr
property	stssrursr
proper~	tutsqtqss
propie~	rrsqsrssy
propon~	turrrrrsu
proposal	rurqqrqsy
proposal for	sssrssrsv
proposals	ssrsrrssu
proposals for	sssrssssu
propose	rrsussusr
propose d	stssssusq
proposed	ssssusrss
proposer	rqstrrssw
proposing	sssssrssu
proposons	sssrtsusr
proposta	ssrrxssrr
propos~	orrlyqtr0
proprietaire	ssssssssu
proprietaire a	ssssssssu
proprio	rusrtsssr
propri~	rurqsrtsu
propuesta	susursssr
prop~	q1phyntp0
pros	srssussss
proseguire	srusrrssu
proseguire l	srtssrssu
proseg~	rrusrrsst
prospe~	sssrssssu
prossima	rusrsssst
prossimi	sssrrtssu
prossi~	rutrrssst
pros~	qtuqsrqqx
protection	rtrssrrsw
protection rules	rsssssssu
protec~	stsqrrrtw
protocol and	sssrssssu
protocollo	urssssssr
protoc~	wqsrrrsst
prot~	vsrtqpqtw
prova	suvusqrro
prove	uusrrrrrs
proved	ssrusrsss
provide	vtsmssrtv
provide an	usssssssr
provide you	sssrssrus
provided	qzrqsqtvo
provided in	stsssssuq
provid~	s0rlrprws
provin~	trssssusr
provisional	vststrssp
provisional de	usssssssr
provisionally	tstssstsq
provis~	vsuutrtsl
provost	sssttussp
provos~	sssttussp
provvedimento	sssussssr
provvedimento e	sssussssr
provve~	sssussssr
prov~	uz0rplqsp
proxima	svrsssssr
proxima terca	svrsssssr
proximo	srwrrtrsr
proximo passo	srutssssr
proxim~	uvvrrsrrp
prox~	uvvrrsrrp
proyectos	sssusrsss
proyec~	srsusrsss
proy~	srsusrsss
prozent	rsstustsr
prozen~	rsstustsr
proz~	rrrtuttsr
pruden~	sssussssq
prud~	sssussssq
prueba	rtuttsssq
prueba de	surtssssr
prueba no	ssussssss
pruebas	trursussr
prueba~	sqwrrussq
prue~	rsysrtsro
prufen	urtqtrsss
pruft	xssqstssq
prufung	vrttsqrrs
prufung durch	rsussssss
prufung ihrer	sssrssssu
prufun~	vputrrrru
pruf~	0nvqrrrrt
pruitt	uqusssssq
prui~	uqusssssq
pryce	ussrsssss
pryc~	ussrsssss
prze~	trsuursrq
przy~	srruursrr
ps	twsrrrusp
psicotecnico	srvsssssr
psicot~	sqyrsrssq
psic~	sqyrrrssr
psycho~	suussqrsr
psyc~	suvrsqrsr
pt	sussssssq
pub	sqssrsrsy
pubbli~	usssstssq
pubb~	usssstssq
public	qupuqsvts
publicara	usssssssr
publicara en	usssssssr
publication	ssrqrsssw
publicity	ssusssssr
publicly	ssursrssr
public~	wrvsqqrsr
publish	srsrqrssw
published	rqspsutvr
published a	sssssssur
publisher	stsrrvssq
publisher milestone	sssssussr
publis~	rqsnpxtvu
publ~	srqtlvtys
puede	rsrtrrssv
puedes	susqrqssu
puedes presentar	sssrssssu
puedo	srsssussr
pued~	rtrsqrrrw
puesto	ssutvsrro
puesto de	rutqtrrrt
puesto es	srsrvsssr
pues~	ssuuvrrro
puis	strsttrsq
pull	tstqstrst
pulled	rtsssussr
pulled out	rssssussr
pull~	rtsssussr
puls~	sussssssr
pump	ssvsssssq
punkten	usrtrssss
punkte~	usrtrrsss
punk~	ttrurrtsq
punti	rtsussssr
puntos	sssusrssr
puntuacion	srstsussr
puntua~	srstsussr
punt~	rtqystrro
puo	rtsrssssu
puo presentare	sssrssssu
pupil	sssrsvrsr
pupil numbers	sssssussr
pupi~	sttssvrso
purchase	sssqsqssx
purcha~	sssosqtrz
purc~	sssosqtrz
purpose	rsvssrrts
purpos~	rrvrsrqtt
purp~	rrvrsrqtt
pursuant	sssssusss
pursuant to	sssssusss
pursua~	sssssusss
pursue	ssssssssu
pursue it	sssqssssu
purs~	qsststrrt
purtroppo	sssussssr
purtro~	sssussssr
purt~	sssussssr
pushed	rssurwrsp
pushing	sussssssr
pushin~	sussssssr
push~	rtturwrsm
put	pqrxpxpqw
put a	ssstttssp
put it	vrsstrrsr
put on	ssrprvrtt
put the	srsqtsrsu
put you	surrqstqu
put your	rptwrrqsv
puts	susssrssr
puts you	susssrsss
putting	tqrtrxrrp
putting your	ussssrsss
puttin~	tqrtrxrrp
putt~	tqrtrxrrp
pym	qssssstsv
python	srussszrm
pyth~	srtrrr2pm
q	utusrrrrr
q a	svssrsssr
qa	rustsrpwq
qa engineer	susstsrss
qa lead	sssrssssu
qq	susssssss
qr	rsssssssu
qr code	rsssssssu
qu	svqurstsq
qu a	rssssusss
qu on	rvrtrrtsr
qualco~	srttssrur
qualcuno	sssssrssu
qualcu~	sssssrssu
quale	sssssussr
qualification	trstssssq
qualifications	wtsvtsssk
qualified	orrxrsvsq
qualified candidates	rssussstr
qualified for	ssssssusr
qualify	sssusssss
qualif~	pqq0tqvrp
qualite	rrsutrsst
quality	rsrsssrru
quality of	sssqssssu
qualit~	qsqsussrv
qualora	vssqssssr
qualor~	vssqssssr
qualquer	upurstrrt
qualquer coisa	vqrsrtrsu
qualquer duvida	ssussssss
qualqu~	upurstrrt
qual~	qnqzvrtrs
quand	russvrrrq
quand tu	stsrusssr
quand vous	srtsusssr
quando	srussrtss
quanti~	rssusstsr
quan~	qtuvururn
quaran~	ssstsussr
quarta	stsqrrssw
quartal	sssssurss
quarta~	sssssurss
quarter	sorrrxtru
quarte~	soqtswtru
quar~	qrppq0tqv
quatschen	rvtsrsssr
quatschen wir	rutsrsssr
quatsc~	rvtsrsssr
quattro	rustssssr
quattr~	rustssssr
quat~	qwsurqtrr
quay~	svsursssp
que	qxm2vyrmk
que c	srursvrrr
que ca	ssrussssr
que ce	srsssrssv
que en	srsrtrssu
que es	susssssss
que esperabas	sssussssr
que esta	srsrsrusu
que estamos	stsrusssr
que esteja	srssssuss
que grabes	srvsssssr
que j	srsustssr
que ja	srswssrsr
que je	urstssssr
que la	trtsrussq
que le	rrrxtqtsq
que les	tssusrssr
que lo	ssvrssssr
que me	rssrssssu
que no	srqxrtrsr
que nos	qrsvsursr
que o	srrusussr
que por	srstsussr
que se	sssrtussr
que su	srsrssssu
que tal	surtrstsr
que traigas	susrsssss
que tu	strusssss
que vous	strtrstsq
queda	ssvtsrssq
queda usted	ssurssssr
quedamos	rrstssssu
quedamos con	srssssssu
quedam~	rrstssssu
quede	srssrsuss
qued~	qquxqstrr
queen	srsrsrtsu
quee~	rssrsrtsu
quella	srsussssr
quello	srsttsusr
quelqu	rrrysrssq
quelqu un	rrrysrssq
quel~	rnr0rqsru
quer	srrrrtust
quereinstieg	ssstsssur
queremos	rxsrtsrrq
querem~	rxsrtsrrq
queria	rrstrsssu
queria saber	srssssssu
querida	utssssssr
querido	srurrtsss
querid~	tsurrsssq
queried	sssussssr
queries	tsttssssq
querie~	tsttssssq
quero	srusrssst
quero ver	srusrssst
query	ssssrsssu
quer~	rtusprqsw
quest	rsryrrrsq
quest anno	rrrwssssr
questa	rrstssrtu
questi	ussssssss
questi giorni	ussssssss
question	rnxusqsrt
questionnaire	spwrtrrrt
questions	q10krqlrv
questions 0	ssusssssr
questions and	sstrssrsu
questions in	rrtsssssu
questions on	sursssssr
questions you	susssssss
questi~	qy1lsoqqw
questoes	ssusssssr
questo~	ssusssssr
ques~	px1qrnpqv
queue	rtrrssuss
queues	srssssvsr
queu~	rsrrrswsr
qui	rtqwssqrt
qui a	srswsrssr
quick	r0rsqrtrq
quick call	sussssssr
quick chat	sssrssuss
quick reply	susssrtsr
quick you	sssusssss
quickly	stsqstrus
quickl~	stsqstrus
quic~	pzopoxxrs
quien	sssrtussr
quieras	srtussssr
quiera~	srtussssr
quiere	sursrtssr
quiere~	rrtswrssq
quiet	rwusrusvj
quiet on	rusrsursr
quie~	qyutvtsuf
quigley	ssrsssssu
quigle~	ssrsssssu
quig~	ssrsssssu
quillmark	rrssssssv
quillm~	rrssssssv
quil~	sssrsrrsx
quince	ussrsssss
quindi	urrrrtsrt
quindi non	rsstrrssv
quinta	ruqvrsrst
quinta as	svrsssssr
quin~	vspvqsrrt
quis	srrustssr
quist	rusrsssst
quis~	rusrtrsss
quite	srrtrqqsy
quite there	sssvsrssr
quite understand	ssssssssu
quit~	trrsrqqsz
quiz	tptrrsqsx
quoi	trrrsrssv
quorum	sssssussr
quor~	ssrrsusur
quote	sqstrrssw
quote and	sssussssr
quotes	srsrssssu
quotidien	sssusssss
quotid~	sssusssss
quoting	sssussssr
quotin~	sssussssr
quot~	snrxrqsrx
qureshi	sussssssr
quresh~	sussssssr
qure~	sussssssr
r	rrrvsrqrw
ra	rssvsrssr
ra colombo	ssssrsssu
rabb~	sssqssssv
raccon~	ssrusssrr
racc~	rssvsssrr
raciocinio	srusssssr
raciocinio logico	ssusssssr
racioc~	srusssssr
raci~	srutssssq
raconte	susssssss
racont~	susssssss
raco~	susssssss
rada~	sssussstr
radiation	srssssssu
radiat~	srssssssu
radio	urstrqtts
radi~	vqtrrqrsv
raff~	sssrssssu
ragazza	sssusssts
ragazzi	trsusrssr
ragazz~	srrvrrrst
raga~	srrvrrrst
rahm~	rusrsrtss
rail	sutsvsrul
rain	rsssvsrsq
raise	stqrvsrss
raise it	sussssrss
raised	srsrssvss
raison	sssrsusss
raison d	sssrsusss
raisonnement	srvsssssr
raison~	srvsssssr
rais~	rqtnuttsu
raj	ssrsrstru
rakesh	sssussssr
rake~	sssussssr
ral	srssustrr
ral 0	srssvsssr
ramo~	srtusrtsr
ran	ssrqrtqsx
ran 0	srssssssv
ran a	sussssssr
ran out	ssssrussr
random	sssrssssu
rand~	stsqsrstu
rang	rqrqrutrx
rang 0	rssrsvsss
rang at	ssssssssu
rang me	sssqssrsw
range	srurrsrus
range of	sssrsssur
ranger	utsrttsso
rangliste	ssssssssu
rangli~	ssssssssu
rang~	sstqqxqts
rank	rrtvsvrso
ranked	rsstutsrp
ranked first	sssrutssr
ranking	ssssuvrso
ranking system	ssssusrsr
rankin~	ssssuvrso
rank~	sssuuwrrm
rapi~	rssqsutrs
rappel	srrsssssu
rappelle	srsssusss
rappel~	sqrrrtust
rappor~	rrursstst
rapp~	rotqqtvrw
rar	srsrssuss
rarely	sssrssuss
rasmus	sustssssq
rasm~	sustssssq
rata	srssvsssp
rate	rsrmxrwsu
rate 0	srssvrvso
rate we	susussqsq
rate your	srsrssqsx
ratenkredit	sssrssssu
ratenk~	sssrssssu
rates	srsnrrurz
rates on	rssusrsst
rate~	tsrlssurz
rather	tpqurxrrt
rather be	sssurssss
rather not	srssssssu
rather than	trrrryqrs
rath~	sprurwqrt
ratifi~	sssrtussr
rating	ssstsussq
rating within	sssussssr
rati~	ssstswrrp
raum	strrssvsr
raum~	ssussssss
raus	rqrssrrsy
raus~	sssrsusss
raved	srsrtsrsu
raved about	srsrtsrsu
ravensworth	sssssrsru
ravens~	sssrsssru
rave~	trsqtsrrw
ravi	svtstsqsr
raw	sssussssr
ray	sssussssq
raythe~	sssssswrq
rayt~	sssssswrq
razonamiento	ssussssss
razona~	ssussssss
razo~	rrtrrrrrz
re	nqov00smq
re 0	rsrusrtsr
re a	wtrprsvtp
re after	srssssuss
re all	ssssvrrsr
re apply	rssrssssu
re asking	ssvrsstsq
re at	tusrstssq
re delighted	ssssrsssu
re doing	ussrsssst
re excited	sststsssq
re free	sussstssq
re going	srsutsrsr
re good	sssrstsur
re grateful	sssrsusss
re hired	srssvsssr
re hiring	srsssrwsr
re holding	ssssusssq
re in	rrsqwwssp
re invited	sttsusssp
re looking	rwsqsrttq
re moving	ssssrsssu
re no	sssussssr
re not	sprzqwsrp
re now	sssrstssu
re number	wssssqssq
re on	rxrqrussr
re optical	ssussssss
re our	srssusssr
re pleased	ssssussss
re ready	srssssuss
re right	ssssvusso
re short	rssvrsrss
re sorry	ursqsrssv
re still	srsrs0ssn
re taking	qssrssssv
re to	sstrusssr
re well	stsqssssu
reach	syrqsrsrs
reach out	svsrsttso
reach the	ssrusrrst
reached	zrrwrnrrr
reached a	ssstspssv
reached me	tssussrsr
reached the	sssusrsss
reached us	yssqssssq
reache~	zrrwrnrrs
reaching	qqtxssxsl
reaching out	qqsxsswsn
reachi~	qqtxssysl
react	srxrsssrr
reactie	srstusssr
reactie op	srstusssr
reacti~	srtsurrrt
reac~	xsvvqjznq
read	3stukpluu
read anything	svsrstssq
read as	ssststssq
read by	usssssssr
read every	ustrsrssr
read in	rsswrtssr
read it	0pvorqrss
read more	rssrssquv
read on	qsssssssv
read the	srsprrssx
read your	svrprrstv
reader	sssurssss
readers	srsqsrrtw
reader~	srsqsrrtw
reading	vttorrtrs
reading it	qsssssssu
reading on	usssssssr
readin~	vtvnrrsrs
readme	srvsssrss
reads	urrrsssst
reads every	usssssssr
ready	rvtprstqt
ready for	ssrtqrrsx
ready to	surrtrtsr
read~	tszlppuoz
reagee~	vrsqsrsst
reag~	vssrsrsss
real	sswmquuqu
real chance	sssusssss
real ones	ssusssssr
real people	rssssussr
real regret	sssqsstsu
realise	srsvsstsq
realise that	sssusssss
realistically	sssrsvssr
realis~	rtsurvtsn
realizar	surrssssr
realizar no	surrssssr
realiz~	suursrrsr
really	qqrwuvrrr
really hope	ssssusssr
really nice	srssssusr
really no	usssssssr
really sorry	srssrrssu
really well	srsqsuusq
real~	ostwrvspr
reapply	trrzrrrro
reapply after	usssssssr
reappl~	trs0rrrrn
reap~	trs0rrrrn
rear	susrsssss
reason	oqr0rvrqs
reason and	sssrsussr
reason given	rssvsssrt
reason of	sssrsussr
reasoning	tsxrssssp
reasoning 0	ssusssssr
reasons	rtrsrqusv
reasons and	ssssssusr
reason~	rtwrrptrt
reas~	nrxypstpt
rebe~	ursstsrsr
rec	vrssssssr
reca~	ssrsssrsu
recebe	sssssssur
recebe~	trrrssssv
recebi	vrsrssssr
recebimento	vrssssssq
recebi~	zqrrrsssq
receca~	vrssssssr
rececionista	trsussssr
receci~	trsussssr
receipt	0rtrsrrsn
receipt of	yrussrssn
receipts	stwursrso
receip~	yrwsqppqs
receive	ruqksvqux
receive an	ssssusssr
receive another	sssqsvssr
receive our	sssrssssu
receive this	rssrssssu
received	4oprrrqqu
received 0	sssvsrssq
received an	sssussssq
received and	wrsqrqssu
received by	ussssrssr
received many	sssrssssu
received more	tsststssq
received on	rssvsrssr
received over	sssqssssu
received this	ussqsstts
received with	wrsrssssq
received your	xrrorusrr
receiving	usrptrsst
receiving this	sssrtsrtu
receiv~	3ponrrpsx
recent	rsspsursv
recently	qrstrsrsx
recent~	qrstrsrsx
reception	vvsqrrrtp
reception de	vssqssssr
receptionist 0	sssrsrssu
recept~	wyrpqprss
rece~	5rqoppntx
recherche	rrrusrvtp
recherche de	srssssvsr
recher~	rrrusrvtp
rechnen	tssrsussq
rechne~	tstrttrsp
rechnung	ssssrsssu
rechnu~	sssrrsssu
recht	rsstrutsq
rechtsanwaltsf	ssrsvsssr
rechts~	rqrqxsusq
rech~	pqrsvwxsm
reciba	sssusrssr
reciba un	sssusrssr
recibido	yqrrrsssr
recibi~	1qrrrrrsp
recibo	usstssssr
recibo de	usssssssr
recife	sssrsustr
recipi~	ssssssssu
reci~	3nqrqrqsu
reclam~	rssusrsst
recl~	rssusrsst
recognize	rssrswssq
recognize that	rssrswssq
recogn~	sssrswssq
recomendaria	srqtssssv
recome~	srqussssv
recommend	rrssssrsu
recommendation	rpsttsrsu
recommendation of	ssssusssr
recommended	rtsurqusp
recommended by	sssssrvsq
recomm~	qnrwxprqx
reconcile	ssvsssssq
reconc~	sswsrsssq
record	qn2osrqrw
record a	spysssssq
record now	sssqssssu
record number	sssqssssu
recorded	tqttssrst
recording	vssrsrssr
recording devices	svrsssssr
recordings	urtsssssr
records	ussqsrtsr
records show	sstsrsvsr
record~	zounrptru
reco~	th1wspqpx
recruit	qsststusq
recruiter	ttsqrt0pn
recruiter looks	ssssssrrv
recruiters	vsrpsrpq0
recruiters and	rsssssssu
recruiters are	ussrsssss
recruiters from	ssssssrru
recruiters will	usrssrrst
recruiting	squwsqtvm
recruiting team	srsusrrst
recruitment	ptxvszvqe
recruitment for	rssrsvssr
recruitment process	sssrurvsr
recruitment team	tssvssssq
recrui~	wrrto0uuh
recrutement	urttsusso
recrut~	tqrvswrrp
recr~	xqrvo1urg
rector~	vsstssssq
rect~	wrsurrrsq
recu	zrrqsrssq
recue	usrstsssr
recurso	rssusrssu
recursos	ussssrssr
recursos humanos	ussssrssr
recurs~	trrusqsst
recu~	yqrttrrrq
red	ssrsssssv
redact~	rsvsssssr
reda~	rrxrrrstq
rede	rrtutrssq
reden	tusrsrssr
redes	tssrssuss
rede~	uutrrqvrp
redi~	srussssss
redo~	srsusrsst
reduction	ssrsssssu
reduct~	ssrsssssu
redund~	sssssqssu
redu~	srrurqsrw
redw~	rssrssssu
reed	srsrstuss
reed and	srsrssuss
reef	usssssssr
reel	tuvrrsrsp
ref	trsuuqquq
refa~	rsurstsss
refer	rtsutrtsp
refer to	rtsutrrsq
referee	srtrrrrsw
referees	rtrpsrrtx
referees are	sssrssssu
referees have	qsssrsssv
reference	vsqxqqpvq
reference from	ussrstssr
reference is	rssusrsst
reference to	rttuttsso
references	tqqn0trrt
references and	sssrvsssr
references from	ssssssssu
referent	rssssrsut
refere~	zonsynlwu
referral	trrrrrwss
referral fee	ssssssusr
referred	vrssrursq
referred you	usssssssq
referr~	tpqrqszqt
refe~	zomtxnquu
refina~	stsrssssu
refi~	stspssstu
reflec~	srsusrsss
reflexion	srtssussr
reflex~	srtssussr
refl~	sqtustssr
refrain	usssstssr
refrain from	usssstssr
refrai~	usssstssr
refresher	ssssvsrsr
refres~	srsturrsr
refr~	urstusrsq
refund your	sussssssq
refundable	rrstrsvsq
refund~	rrstrrvss
refusal	ssssrrssv
refusa~	ssssrrssv
refu~	rtrprpusy
regard	rssusussq
regarde	wrsqsssss
regarde ca	wsspsssss
regarded	sssussssr
regarded as	sssussssr
regarding	svrssrsrr
regards	quuypnuou
regards hr	stssssusr
regards person	rssssswsq
regards recruitment	qtsvsrsss
regards the	srsrssssu
regards your	slsrssss1
regard~	twtxomunu
rega~	tvsxonuou
regelversorgun	ssssssuss
regelv~	ssssssuss
rege~	surssstsr
regieassistenz	srsrswssr
regiea~	srsrswssr
regime	sssstsusr
region	rrrvtrsrr
regional	uusqssvso
region~	ttsssrtsq
register	sqsqrvtrt
register in	sssssvssr
register now	sssssssrv
registered	utqurrsrt
registered manager	stsststsq
registering	rssrssssu
registering for	sssrssssu
registration of	ssssssusr
registriert	usssssssr
registro	uqssssssu
regist~	zqptpsspv
regi~	zpououvpt
regl~	srsutsssr
regret	rrrwprrrw
regret that	ssssrrtru
regret the	ssstrussr
regret to	srrwrqsst
regrets	sssqsrssv
regret~	sssssrssu
regr~	srqxppsrx
regular	sssrsusss
regularly	sssrsssur
regulated	tusrsstsr
regulatory	sussssssr
regulatory affairs	sussssssr
regula~	rvrqrttvp
regu~	qurqrtvvp
rehearsal	sussssssr
rehear~	sqrsrsrsx
rehe~	sqrsrsrsx
reicht	sruurrssr
reicht uns	sssussssr
reic~	qpvwrqsts
reimburse	stsstsssq
reimbu~	rusttrtso
reimers	rstusrssr
reimer~	rstusrssr
reim~	rutwsqtso
reinge~	sssrssuss
reisekosten	sursssttr
reisekosten werden	sursssssr
reisek~	sursssttr
reis~	svrrqrttt
reizen	ssssssusr
reiz~	srsrssust
reject	sstrrsssu
reject the	sssrssssu
rejected	qrrvrrqsw
rejection	ssrossssy
rejections	sssrssssu
reject~	qqrtrqqs0
reje~	sqrrrqqs1
rejo~	srssssssu
rekening	sqsrttsst
rekeni~	rqsrttrrv
reke~	rqssttrru
rekrut~	srsssussr
rekryt~	sssssvrsr
rekr~	srssrxrrq
rektorat	sssturssr
rektor~	trsturssq
rekt~	trsturssq
relacion provisional	usssssssr
related	ssrssstru
relate~	ssrrsstru
relation	srssssuss
relationship manager	sssssssur
relati~	rrtrrsttu
relaxed	sussssrsr
relaxed about	sussssrsr
relaxe~	sussssrsr
rela~	rsrsqqusv
release	rqvnstrsx
release for	ssusssssr
released	ttqptvrrs
released as	sssssussr
released in	ussssrssr
released on	ssssusssr
released or	sssqsvssr
releas~	sqvktwqrw
relevant	rqrusstst
relevant experience	rssussssr
releva~	tqrurrsts
rele~	uqtmswrsw
reli~	rtssrruss
relocation	srsrvsxsn
relocation up	ssssussss
reloca~	susrwrvtl
relo~	susrwrvtl
remain	rssorzrrt
remain on	sssrsvssr
remain under	sssrsusss
remain very	srsrsrssv
remains	rstqsyrrq
remains the	sussssssr
remain~	qtursxqrq
remarcar	sssrrsssu
remarc~	stsrrsssu
rema~	pttqq1pqt
remember	sstosrvts
remember how	sssussssr
remember you	susrssrtr
rememb~	sstnsrvts
remercions	tqrvrrsss
remercions de	trrsrsssu
remerc~	tqrwrrrst
reme~	trtsrquts
remind	ttssssstq
reminder	rtqrwqqsv
reminder that	rqrrwrrsu
remind~	rvtpupotw
remis	rsurstsss
remitida	vsssssssr
remiti~	vrtrrrssr
remi~	uvxntposu
remote	psqotp27f
remote 0	rsrussttq
remote for	ssssssrur
remote work	srssssssu
remoto	rrssrsvsr
removal	ssrstsrsu
remova~	ssrstsrsv
remove	sstmssrsz
removed	ttrorrsrx
removed from	sssqsrssx
remove~	ttsorrsrx
remo~	rqohrm43u
remunerada	rstrusssr
remuneration	rrrrxrtsq
remuneration 0	ssssussss
remune~	rqvpyruso
remu~	rqvpyruso
rencontre	turrstrsr
rencontrer	strrssssu
rencon~	tvqprvrss
renc~	tvqprvrss
render~	srussssss
rendez	rrqrrrrrz
rendez vous	rrqrrrrrz
rend~	qssqqrsrz
renee	svssssssq
renewal	qssrsrssx
renewal and	sssrsrssu
renewa~	rssqrrstw
rene~	rurorqtuw
renn~	rursrtstr
renonc~	rrsustssr
renova~	rqrrsssry
reno~	rpqsstsry
rent	srsrrussu
rent is	ssssrsssu
rental~	ssssssrru
rentree	rrrrtvsss
rentre~	rrrrtvsss
rent~	qqrptwqsy
renvoy~	sstrurssr
renv~	sstrurssr
reorganisation	rssrsvssr
reorga~	rrrqsyssr
reor~	rrrqsyssr
rep	sssssussq
rep is	usssssssr
rep will	rssssussr
repara~	ssrsssssu
repa~	usqrrqsrw
reperi~	qrssssssw
repe~	qrttsrrsw
replac~	sssqsrtst
replied	rtsrrsrrv
replied to	sssssssru
replied with	ssssrsssu
replies	vssrtrrrr
replies to	stssusssp
replie~	utsntrsqv
reply	yuomsoyqu
reply by	usssrssss
reply for	srssssrsv
reply in	sssrssrsu
reply stop	tussssssq
reply to	sstsssqst
reply with	rtssssvsq
reply within	ussrssrsr
reply yes	rqrrstsrw
replying	srstssvsq
replyi~	srstssvsq
repl~	2rpnom2ou
repo	so2srsssm
repo invite	srvsssssr
repo mit	srusssssr
repondre	trrsssssu
repondre a	srrrsrssw
repond~	trssssrsu
reponse	tqttusssp
repons~	tpstuursq
report	rryvrspqs
report about	sssrssssu
report any	sssssussr
report from	ssrsqsssv
report to	rvssusssp
reporting	rsurssurr
reporting time	ssusssrss
reports	svrrrrsru
report~	suuqprsst
repository	srvsssssr
reposi~	rsuqrrtrv
repo~	rr0sqqqpu
repren~	srtrsusst
representation of	ssssssssu
representative	surttqssq
repres~	rurvtpsrr
repr~	qttvssrqs
req	ssstrwssp
req is	sssssussr
request	uusnqrssw
request your	ssssrussr
requested	rstqusrru
requests	sssusrssr
requests for	sssvssssq
reques~	svwjrqsqz
required	sssupqwsq
required to	sutrssssq
requirement	qrsvsswso
requirement of	qssvsssss
requirements	trttsstuo
requir~	qrxtonyuq
requisition	ussuswrsm
requisition is	sssrsvssr
requis~	vrswsvrrm
requ~	qs0uontqu
reschedule	ryrrrrrrt
reschedule your	sussrssss
rescheduled	sqtsssrsu
rescheduled to	sqssssssu
resche~	rzsqqrqru
rescind	sssvsrssr
rescind the	sssvsrssr
rescin~	ssswrrssq
rescue	svrtsrssr
resc~	s0rwporqs
research	rpsttotvt
research assistant	tstrsqsst
research associate	ssstssttq
researcher position	tusrssssr
resear~	tqrtrpsxs
reserva	srsssvssr
reservations	rsssssssu
reserve	rrrlvyqsu
reserve for	rssrsxssr
reserve list	srsqrvrst
reserves	rssssvssr
reserviert	swrsrrssr
reserv~	otqjt1qr0
rese~	qrqir0rvy
resi	svsrsrrtr
reside	sssrusssr
residency	tsstssssq
resident	pssrrtttu
residents	rtusssstp
reside~	orutspttu
resign	sssswtssp
resign from	ssssvtssp
resi~	oqtpxsttt
resolutions	sssssssur
resolutions you	sssssssur
resolu~	rrrusrsur
resolved	rssvtsssp
resolver	ssursssss
resolv~	rrwutrsso
resource for	sssrssrus
resources department	sssussssr
resourcing	wrtrtussm
resourcing team	ussrssssr
resour~	wrtrtsqsq
reso~	soyuvrptp
respected	usssssssr
respected madam	usssssssr
respec~	trrsrssrv
respond	vtsrssrsq
responda	ussrsrsru
responda a	vssrssssr
responsabile	rvrssrusq
responsabile di	sussssssr
responsable	urtttqrsq
responsable des	rtssusssr
responsable du	ussrsssss
response	tpupttrrv
response and	sssqssssu
response to	rsussssss
responses	urtrssrss
responses to	usssssssr
respon~	zuxhsrrrs
respos~	rrstssssu
respuestas	srtrssssu
respue~	rrtssrssu
resp~	zrurqpqqt
rest	utsqqrsrt
rest on	usssssssr
resta	stsrrsusr
restan~	sssssussr
restare	sssrssssu
restar~	sssrssssu
restaurant	sssttstsp
restaurante	sturrrtsr
restaurants	sssrssssu
restau~	tuupsrusq
reste	qssssvrst
reste bien	rtsrsussr
resto	usstssssr
restons	sssusssss
reston~	sssusssss
restored	sqssssssv
restor~	sqstssssu
rest~	qqrsrvuqu
resubmit	rssrstssu
resubm~	rrsrsvrst
result	prvtr0orq
result in	sstquussq
result is	srsrsxssr
result of	svsrstssq
result we	sstussssq
resultados	sssssussr
resultat	rttussssq
results	utvuqosqs
results are	sttssrtsq
results the	susrssssr
results to	ussssrssq
results will	ssurssssr
result~	osxvpnrtv
resume	1vqgoo0vr
resume and	utssssssq
resume at	tssssqssu
resume for	vssrsrrss
resume from	sssrsutsr
resume has	rsssssust
resume is	trssssssu
resume on	sssrssuss
resume you	rssssstur
resumes	sussssssr
resume~	rurrssrru
resu~	vtuumworr
retained	rrttsrwsp
retained by	srssssusr
retain~	rrttsrwsp
retard~	ssssssssu
reta~	prvtqrvrs
retention	rsspsstsv
retent~	rsrssstsv
retenu	ssrntqtsy
retenu un	sssqssssv
retenu votre	rssqursst
retenu~	ssusssssr
retest	sssussssr
rete~	rrrpsqury
retired	srssrssvr
retires	ssssssusr
retire~	srrrrrvvs
retiring	sssssutsq
retiri~	sssssutsq
reti~	rprqqsvvv
reto	susssrtsr
retoma~	rrrqsxssr
retorn~	trsussssr
retour	xsssrrrsq
retourner	srussssss
retour~	srtsusssr
reto~	xpsrtuqsq
retrai~	rrsssstsu
retras~	sssrsvssr
retr~	rrsqsussv
rett	srsusssss
return	qpxnzqrqv
return and	srssvsrsr
return from	ussrssssr
return it	srususssq
return the	ssstqsssu
return within	sssrusssr
return your	srtrssssu
returned	rsrysqssr
returned to	sssusrssr
returner	ussrsstsr
returning	ssstqstst
returns	srssssssu
return~	tqqypqtts
retu~	rnwuxoqrv
reun~	susururrq
reuss	susrsstsr
reus~	susssstsq
reuter	srvtssssq
reut~	srvtssssq
reva~	sssssssur
revenue	sstsssusr
revenu~	sstrssuss
revert	rstrsvtsp
reve~	qrtmrxwrs
revien~	sssrsusss
review	vmrs0ppru
review and	sssrwrssr
review document	ssssusssq
review it	qrtrssssw
review new	sssussssr
review offer	ssssusssq
review the	qsrrwsrrs
reviewed	swqvqptqs
reviewed your	otrvsruss
reviewing	w1rqsssrk
reviewing all	rvssssssq
reviewing applications	vrsrstssr
reviewing candidates	susssrtsr
reviewing it	ussrsssss
reviewing the	rvstsqssr
reviewing your	rusrttrss
reviews	tssssssru
review~	w3osporpt
revise	srssssssu
revised	rsrqwsssr
revised letter	srssvsssr
revise~	qssrxrrsr
revision	rrsrssssv
revisi~	rqtqrtssx
revi~	xuoq1oonv
revoir	sssrtussr
revo~	rssstussr
rewrite	rssstsrsu
reyes	rssssurts
reye~	rssssurts
rezept	ssursssss
rh	strrurrvp
rhys	sssrssusr
ricard~	susssstsr
ricc~	ssssssusr
ricerca	tsrqsurur
ricerca salvata	sssssssur
ricerc~	ssrsrwsup
ricevere	ssssssrtu
ricevere piu	ssssssrtu
riceve~	tssqssrtu
ricevi~	vrssssssr
ricevuta	rssrssssv
ricevuto	zrsrsrssp
ricevuto tutto	vrsrssssr
ricevu~	1qrqsrssr
rice~	1ppqqustq
rich	sssussrss
richard	trsrsusss
richar~	trsrsusss
richiesta	rsstrrssu
richie~	rsstrrssu
richtig	stutrsrsr
richtig gut	sursrssss
richti~	ssvurrssq
rich~	qqtuqsrtt
ricont~	tssssussr
ricorso	sssussssr
ricorso al	sssussssr
ricors~	sssussssr
ridg~	trsruurtp
ridi~	sssussssr
rien	qsrvrvrsq
rien a	srsussssr
rientra	urstssssr
rientr~	urstssssr
rien~	urstssssr
ries~	surstsssr
riferi~	sssusrsss
rife~	rsstsrssu
riga	ssssssrur
right	tlowwwrrt
right for	sssqssssu
right now	uqrrrvsuo
right so	sssssussr
right to	rsqttvrrs
right up	sssvsqssr
rights	srrsrsssv
righ~	tloxvttru
rigu~	srussussr
rik	rusrstrsr
rim	usssssssr
rimandare	ssrsrsssu
rimand~	ssrsssssu
rima~	rtrrstssu
ring	vxolvvrrr
ring on	sussssssr
ring the	rtsqurrus
ring us	srsssrssu
ring you	srrruxusn
ringe	sssvrsssr
ringer	srsssussr
ringing	urrsvtrsp
ringin~	urrsvtrsp
ringraziamo	ursrsrsst
ringrazio	sssussssr
ringra~	trsvrrrss
rings	ssssrsssu
ring~	vpsxsuqrp
rinuncia	rtsqrrssw
rinunc~	rvrqrqssw
rinu~	rvrqrqssw
riorganizzazio	sssssusss
riorganizzazio interna	sssssusss
riorga~	sssssusss
rior~	sssssusss
ripres~	sssusrsss
ripr~	rssvrrsss
risc~	srutrsssr
riservata	rssusrsst
riserv~	rrsusrtss
rise~	rrrwrrtss
rising	ssssusssr
rising to	ssssusssr
risi~	sssrustsq
risk	rsspstutu
risk and	sssrssssu
riso~	sssurrrsu
rispos~	ursstsssr
risulta	rrsurtsru
ritardo	rrsrrusru
ritard~	rrsrrusru
rita~	rrsrrusru
riti~	sssrsrssu
riva	rusrsssss
river	sssursstq
riverside	sststsstq
rivers~	sststsstq
rive~	sqtvsssvn
riya~	ssstsruss
rn	ssswrsssq
road	ttstrstsq
roadmap	tqssstsst
road~	tqrsssstv
roar~	sssusrsss
rob	trtttptst
robb~	srsvssssr
robert	srsvssrrt
robe~	sssvssrrt
robin	qrssrussw
robi~	qrssrussw
robotics	stssstuso
robotik	sssrssrsu
roboti~	strrtttsq
robots	ussssstsq
robo~	vrrrtswsm
rocio	sstrrsssu
roci~	sstrrsssu
rock~	srssssssu
roda	stsussssr
roe	sprtsprry
roe vielen	qsssssssv
rojas	sssussssr
roja~	sssussssr
role	x2tutrsoe
role and	rustssrss
role at	swsrsrrsq
role in	ssssssusr
role is	tssrssusr
role of	tssrvsssp
role play	sursssssr
role takes	sssrssqrw
roleplay	srussssss
roleplay with	srussssss
rolepl~	srussssss
roles	sqstssvvn
roles open	sssssrssu
roles you	sssrsusss
role~	sotsrsuzm
roll	sssustrsr
roll no	sssusrssr
roll over	srsrsurst
rolle	ssrurussq
rollenspiel	srusssssr
rollen~	srusssssr
rolling	sssssrrur
rollin~	sssssrrur
rolls	srrsrsrrw
rolls 0	srrsrssrv
roll~	rqttrurts
roloff	rssssusss
rolo~	rssssusss
romanian	sssussssr
romani~	sssussssr
romanzo	srvsssssr
romanz~	srvsssssr
roma~	ssutrrtsq
rome~	sssssrssu
rond	srwrrsssr
rondleiding	srsusssss
rondle~	srsusssss
rond~	rwssrtrss
ronn~	sssussurq
roofing	ssstssstq
roofin~	ssstssstq
roof~	ssstssstq
room	q3vkrprsv
room and	srssssssu
room from	swssrrssr
room on	svrsssssr
room to	ssspssssw
room with	ssssussss
roos~	sssussssr
ros	srsrsrust
rosa	srrrrrrsy
rosali~	susrtstsq
rosa~	tvrrtssro
roses	srusssssr
rose~	srusssssr
ross~	srsussssr
roster	ssssussss
rost~	rssrususr
rota	stssrsusr
rotational	ssssusssr
rotati~	stsstsurp
rota~	susttruro
roth	srsttrttq
rotterdam	ursrsrttr
rotterdam and	sssrssusr
rotter~	ursrsrttr
rott~	uqrssrtts
roughly	susstsrsq
roughl~	susstsrsq
roug~	svsstsssp
round	oyourvqss
round 0	stsrrrssu
round a	susrssssr
round at	sqssssssv
round for	suspsrtst
round interview	sssussssr
round is	svssssssq
round of	spstvtssr
round the	svssrrrrt
round two	stsrsvrsq
roun~	n0mupvsts
router	sssssrssu
routin~	sssssrssu
rout~	ssrsspqtz
row	sussssssq
rows	srussssss
royal	tssststsq
roya~	tssstrtsq
rs	srsststtq
rs 0	ssssssuss
rsvp	ssrrssrrx
rsvp by	spsrssrsy
rsvp to	sussssssr
rtr	sssussssr
rua	susssssss
ruben	sttrsstsq
rube~	sttrsstsq
ruckfragen	rrsvssrss
ruckfr~	rrswrsrsr
ruckkehr	ursrsssss
ruckke~	ursrsssss
ruckmeldung	rrsostusw
ruckme~	pqrtsutru
ruckna~	sssrssssu
ruckru~	swssssrsq
ruckse~	ssssrsttq
rucksprache	strturrsr
rucksprache mit	strturrsr
rucksp~	strturrsr
ruckzu~	pssrssssw
ruck~	qtqusstru
rue	rqrtrsrsx
ruf	qsrrvrtru
ruf uns	rsssussss
rufe	ssssrussr
rufe ich	ssssrussr
rufen	strrurvrq
rufen sie	qtssursss
rufe~	strrurvrq
ruft sie	sssussssr
rugby	srssrstur
rugby 0	ssssrssus
rugb~	srssrstur
ruhe	yusqsrrro
ruhe an	usssssssr
ruhe uber	russssssr
ruhi~	rusrrrtss
ruhr~	rssrssssu
ruht	rssrsvssr
ruht das	sssssussr
ruin	ssssusssr
rukhsana	sssrrtssu
rukhsa~	sssrrtssu
rukh~	sssrrtssu
rules	rrutsrrsv
rule~	rrurssrsv
run	upuvqotst
run a	srswssssr
run from	ssssssrur
run in	usssssssr
run out	sssrsrssu
run through	srssssssu
rund	sqwsrrsrs
rund 0	ssvsrrsrs
runde	rsuvqsqrt
runde zwei	srussssss
rundgang	russsstsr
rundga~	russsstsr
rund~	qxttotqst
running	rsrqqysrt
running a	sssssussr
running for	srutsrrss
running order	susssrssr
runnin~	turpqxrrs
runn~	vuroqyrqs
runt~	sssrssssu
runway	sssvsrtsq
runw~	sssvsrtsq
ruolo	rtsussssr
ruolo di	rssvssssr
rural	ssssrussr
rura~	ssssrtusq
rush	svtsrstsp
rush~	srusssssr
rust	ssssssvsr
ruth	srssvusso
s	rzpwspqqs
s en	srutsrssr
s est	rrsttrusr
s v	ststrussq
s:0	sqnrlis45
s:0 0	sxnuqlxl1
s:0 application	sssqssssu
s:0 aug	stssusssr
s:0 august	sssrrrssv
s:0 b	sssussrss
s:0 complete	qsssssssv
s:0 data	ussssssss
s:0 day	ssssssvsq
s:0 feb	srsssssrv
s:0 fixed	sssssrsru
s:0 from	rsssssssu
s:0 h	srssssuss
s:0 hours	ssusssssr
s:0 jan	rrrrsrrry
s:0 januar	rrssssssv
s:0 jobs	ssssssrus
s:0 mai	ssssusssq
s:0 march	sssurstsr
s:0 months	ssssssurr
s:0 more	rssrssryp
s:0 neue	sssssssus
s:0 new	rrrrrrqys
s:0 nieuwe	rssssssvr
s:0 nuovi	sssssssur
s:0 october	susrsssuq
s:0 of	rsrrrsssx
s:0 off	sssssssru
s:0 offres	rssssssvs
s:0 og	sssqssssv
s:0 onsite	ssssssusr
s:0 searches	ssssssrru
s:0 sessions	srssvsrrs
s:0 tage	srwssrurq
s:0 to	sssssssrv
s:0 uhr	svrssssrs
s:0 unsuccessful	sssrssssu
s:0 update	sssrssrsv
s:0 you	uussssrsp
s:a	ottlqqwp3
s:a better	ssssqsssu
s:a bordo	ssssvsssr
s:a change	srssssuss
s:a data	ssssssrur
s:a family	ssssssrsu
s:a fit	ssssssrur
s:a great	ssssssrru
s:a house	ssssrrrrx
s:a new	sssrrrvqu
s:a no	ssstswsso
s:a place	sssrrsssu
s:a student	srssssssu
s:a sua	srrtssrsu
s:a time	svrsssssr
s:a un	srssssssu
s:a vaga	rsstsussr
s:a year	sssrssssu
s:a yes	ssrswrssq
s:aanbod	ssssussss
s:ab	srtrrrrrw
s:ability	ssusssssr
s:abo	rssssssur
s:about	qxqtqqvqt
s:about biscuit	sssrssssu
s:about the	swrtrrtrs
s:absage	rvryqprrs
s:account	rrrsrrrr0
s:accueil	srssssssu
s:accuse	ussssssss
s:accuse de	ussssssss
s:acknowledgemen	vssrssssr
s:action	qtsrsrrsw
s:action needed	rsssssssu
s:action required	qstssrssv
s:acuse	vsssssssr
s:acuse de	vsssssssr
s:ad	ssssssrsu
s:add	ssssssvrr
s:admission	srsqssssv
s:adresse	qssssssrx
s:aerospace	ssssssxpr
s:after	ssstsutsq
s:after the	srsssussr
s:afternoon	srssssssv
s:again	sssrsrtsu
s:agent	rrsssrrtv
s:aggiornamento	rrrrsxssr
s:agroalimentair	srssssuss
s:ai	ussusstto
s:aide	ussrsussq
s:ait	sssussssr
s:al	qrtrrruqx
s:alert	rssrssqyr
s:alert for	sssssssur
s:alerts	sssssssnz
s:all	wrsqsrrru
s:allotment	srrsrrssw
s:allotment waiting	srrsrrssw
s:almoco	strsrsrsv
s:als	wtqwstrrm
s:als augenoptikerme	trsrsusss
s:alta	ssssrsssu
s:am	txqrrqqst
s:am 0	rvrtrsrtr
s:am wochenende	ursrrrsst
s:amanha	swrrrsssr
s:ammissione	ssssssssu
s:an	rtsrrqxpu
s:analyst	sssuruuqp
s:analyst 0	sssssuuqq
s:analyst at	ssssssusr
s:anasthesie	rrssssvsr
s:and	prpoqpn31
s:and 0	ssssssrwr
s:and more	rrrrrsn3q
s:and others	rsssssrxr
s:anfangen	srssssuss
s:anfrage	swsrrrtsq
s:ang	rsstrrssu
s:angebot	rrrrxrqrv
s:angesehen	sssrsssru
s:anmeldung	usrqssssu
s:announcement	sssssusss
s:announcement 0	sssssusss
s:announcing	sssssssru
s:annual	srrrsrssx
s:annunci	sssrssrvr
s:annunci per	sssssssus
s:another	ssrsrrrrw
s:answer	sssvsrssr
s:antrag	sssssrssu
s:antwort	stsrtrrsu
s:any	strqqytto
s:any news	srsrswssr
s:anyone	qrsrsrssz
s:ao	rssrssssu
s:ao mestrado	rssrssssu
s:apartment	sssqrrrrz
s:app	ssspssssv
s:appeal	ssrrssssu
s:appeared	ssssssrrv
s:appeared in	ssssssrrv
s:apple	rrrrssrsx
s:applicant	rrsqssssv
s:applicants	rrsrssssw
s:application	2qp0nsli1
s:application 0	ystqssssp
s:application at	qssrstssv
s:application confirmation	wsssssssr
s:application confirmed	usssssssr
s:application dated	sussssssr
s:application for	yqrzqsokw
s:application has	sssrssssu
s:application id	sssvssssq
s:application is	ussqsussr
s:application marlow	sssrssssu
s:application received	vrrurrrrs
s:application rejected	sssqssssu
s:application review	rsssssssu
s:application software	sssqssrqx
s:application status	rrrvruqoy
s:application submitted	usssssssr
s:application to	srr0rqrrs
s:application unsuccessful	rssussssr
s:application update	qsrrsurrw
s:application was	ussvsssrp
s:application with	sssussssr
s:applied	xrsssssso
s:applied for	usssssssr
s:applied to	vssssssrq
s:apply	qrrrrrryr
s:apply now	rssrssrxr
s:applying	0rrsssrro
s:applying for	qsssssssu
s:applying to	xsrtsrrro
s:appointment	slqpxsrr0
s:appointment confirmation	srssrsssu
s:appointment confirmed	sqssssssu
s:appointment reminder	sqssrsssv
s:appointment with	ssssrsssu
s:apprentice	rtsvsrssr
s:apprenticeship	vssusssuo
s:approved	sssssssru
s:appuntamento	sqrsqsssy
s:april	rsrrrrrsy
s:aptitude	srwsssssr
s:arbeitsprobe	srusstssr
s:arbeitsvertrag	srrsvsssr
s:architect	ststsrsup
s:architect 0	ssssssusr
s:arctic	ssssssrrw
s:are	nqsoqtvwx
s:are hiring	ssssssrwr
s:are ready	ssusssssr
s:are you	strsrstur
s:arm	sssqssssu
s:arrangements	susssrssr
s:article	sssrssssu
s:artist	sssrsussr
s:arts	sssssrssu
s:as	rursssuqs
s:as 0	susrssrrt
s:assegno	rssustssq
s:assegno di	rssustssq
s:assessment	nt2tsrrro
s:assessment day	ssrtsrssu
s:assessment for	qrxssssss
s:assessment invitation	susssssss
s:assignment	rqtrtqrrz
s:assistant	turzstrsl
s:assistant position	sssrsrssu
s:associate	sttvtsrtl
s:at	xppjpqw1u
s:at 0	1sssrspnt
s:at the	rruursssr
s:attached	urssssssr
s:attacks	rsqsrsrrx
s:attitudinale	ssusssssr
s:atualizacao	rsstsussr
s:au	srsturssr
s:audition	ssrurqssu
s:auf	rtruqussr
s:auf ihre	sussssssr
s:auf unserer	sssssussr
s:aufgabe	srvsssssr
s:aug	surstsrrs
s:augenoptikerme	trsrsusss
s:august	rssrrttru
s:aus	rrrrrvsst
s:ausgewahlt	srrsssssu
s:aushilfe	tsswtrrsq
s:australia	sssssssru
s:australia 0	sssssssru
s:auswahlentsche	sssrtussr
s:auswahlgesprac	surssssss
s:auswahlseminar	srssrsssv
s:auswahlverfahr	sssusrssr
s:auto	ussusrrsr
s:auto reply	tssusrrsr
s:automatic	vsstsrssr
s:automatic reply	vssrsrssr
s:automatische	sssrsrrsv
s:automatische antwort	sssrsrrsv
s:availability	syssrsusn
s:available	rrtrrsquv
s:avant	srsrsssrv
s:aviso de	trrsssssu
s:aw	tyrvqtqrn
s:aw aw	srstsvssq
s:aw bewerbung	utsosussr
s:aw stelle	sussssssr
s:award	srsrtrssu
s:aws	ssssssvqt
s:az	svsssspss
s:b	rqsussqsv
s:baan	tssussssq
s:back	qrrrruxrt
s:back in	rsrssuwqq
s:backend	sttsssrtq
s:background	ssrsrsssu
s:background check	ssrsrsssu
s:bad	ssssssssu
s:baja	rrsrsrssw
s:bakery	rsrvssssr
s:bank	srsqrrssx
s:banking	qsssssssu
s:bar	rssussrrt
s:bar job	rsswssrrs
s:barista	sssussrtr
s:bauleiter	sssussssr
s:be	prrprtov1
s:be a	ssssssrut
s:beach	sssrsssrv
s:bear	srsrswssq
s:bear with	srsrswssq
s:because	rssssssvr
s:because you	rssssssvr
s:bedankt	tssrsrssu
s:bedankt voor	tssrsrssu
s:been	surnuqssy
s:been created	sssssssur
s:been rescheduled	sussssssr
s:been withdrawn	rssrssssu
s:begins	sssrssssv
s:bei	ypqtsqsrs
s:bei uns	rsrqttrsu
s:beim	sqssssssu
s:being	sssrrrssv
s:bench	ssvsssssq
s:benefits	srrsrsxrq
s:benvenuta	srsrvsssr
s:besichtigung	srrsssssu
s:best	sssssssru
s:bestatigen	rsssssssu
s:bestatigt	rrsrssssv
s:bestatigung	wrsqssssr
s:bestatigungsco	ssrsssssv
s:bestellung	sssrssssu
s:better	rrrrqrrr1
s:bewerberdaten	sssrssssu
s:bewerbung	0soxtznol
s:bewerbung als	urqvtvqrq
s:bewerbung bei	wrrvrqrrr
s:bewerbung chemielaborant	sussssssr
s:bewerbung ist	vssqsssss
s:bewerbungseing	ussrsssss
s:bewerbungsgesp	rusussssq
s:bewerbungsgesp am	sssussssr
s:bewerbungsproz	rrrsstssv
s:bien	vrrsssssr
s:bien recu	vrrsssssr
s:big	sssusssss
s:bikes	sssssssur
s:biscuit	sssrrsssv
s:bitte	qqtqtvsrs
s:board	turqtqstt
s:boiler	srsssssrv
s:bolsa	srrrrwssr
s:bolsa de	srrrrwssr
s:bonus	ssssrsrsv
s:book	ssssssssu
s:booking	rrtssrrsw
s:bookseller	vssrusssq
s:boost	ssssssssu
s:boost your	ssssssssu
s:bordo	ssssvsssr
s:both	sssssruss
s:branch	sssssussr
s:brand	sssrssssu
s:bread	srrrrrrrz
s:break	qqrrrtrr0
s:briefing	srsssrssv
s:bring	srsssss1m
s:bristol	sssusrsss
s:budget	sqssssssu
s:building	sqssssqtw
s:bulletin	sssusrssr
s:bus	ustrssrrt
s:by	ssroqursy
s:byzantine	sssrsrsrv
s:byzantine history	sssrsrsrv
s:c	uqrrusvsp
s:c est	srssusssr
s:ca	rrrqrrzwp
s:ca not	ssssssrsu
s:california	sssssssuq
s:call	q3ttrrqrl
s:cambiado	rrsusssst
s:cambio	svssssssr
s:cambio de	svssssssr
s:campus	sussssssr
s:campus visit	sussssssr
s:can	rzqsqrpsu
s:can we	rxrsrsssq
s:can you	sursrssss
s:cancelled	svsrsrsss
s:candidacy	rssrsusst
s:candidacy for	sssqstsst
s:candidate	vrrqsrurt
s:candidate experience	rssrssrsv
s:candidates	rqtsrrttt
s:candidatura	ypqtrsqqu
s:candidatura a	rrsvsrsst
s:candidatura ao	rssrssssu
s:candidature	yqqurwqro
s:candidature spontanee	vrsqsssst
s:capital	qrsrssssw
s:car	rrrsrsrsx
s:card	prtssrsvu
s:career	oorprruu2
s:career centre	sssssssru
s:careers	rrrtsrssu
s:carmes	sssrssssu
s:carpenter	rtsursssr
s:carta	ssssussss
s:cas	ssussssss
s:case	sq0rrssso
s:case study	srvsssssr
s:casting	sssvssssq
s:casual	vrsssrtsr
s:catch	rtsrssrsu
s:ce	srsrrrvru
s:center	srutssssr
s:centre	russrssrt
s:centre news	sssssssru
s:cfo	trssssvsr
s:challenge	rryrrrrsr
s:chance	rsssssssu
s:change	tuqrrptsw
s:change of	strrsrust
s:changed	rrsrsussw
s:changes	rsssssssv
s:changes to	rsssssssu
s:chapter	sssrsrsrw
s:charge	ssusssssr
s:chat	ryrrrrrsr
s:check	rrtsqrrtw
s:checking	rqstrrsyq
s:checking in	rrstsrnzr
s:checklist	ssssssssu
s:chef	ssrvrturp
s:chemielaborant	sussssssr
s:chemielaborant ihre	sussssssr
s:chief	stursrtsq
s:choir	urstsrssr
s:choir director	usstsrssr
s:ci	susrsswor
s:cita	sprsrsssy
s:citizen	ssssssusr
s:civil	sssussstq
s:civil service	sssussssr
s:claim	sssqssssw
s:clase	sqssssssv
s:class	sssssttsq
s:class 0	sssssttsq
s:cleaner	sssussssr
s:clerk	stuturssn
s:client	srstsussq
s:clinical	russssssr
s:closed	rssvssssr
s:closes	sssrrsssv
s:closing	rssxsrtsp
s:closing your	sssvsrssr
s:closure	sssrsrrsw
s:cloud engineer	rssusssss
s:co	srrpurruu
s:co op	sssqurssu
s:coach	vsssssssq
s:coast	ssrssssus
s:code	rrtrrrrrx
s:code for	rsssssssu
s:codice	srssrsssu
s:codice di	srssrsssu
s:coding	rvvrssrrp
s:coding test	svqssssss
s:coffee	sqstsrssu
s:colleague	srstssusr
s:colloquio	swrrrsrrs
s:com	srsrrssus
s:commande	srssssssv
s:commande est	srssssssv
s:committee	ssrqtrrrw
s:community	qrsssttss
s:company	rrrpssssy
s:complementaire	rssrswssr
s:complete	rrxqrqrrv
s:complete your	rrvsssssu
s:completed	qtsrssssu
s:comptable	sssrsussr
s:con	rqrsrtssw
s:concursal	trsusrssr
s:conditional	ssrsssssv
s:conditional offer	ssrsrsssv
s:confidential	ssssssvsq
s:confirm	qqssqsrq1
s:confirm your	sssssssru
s:confirmada	tqssssssu
s:confirmation	wssprqqqz
s:confirmation for	rsssssssv
s:confirmation of	vrsrsrsss
s:confirmed	tprqsrtrx
s:confirming	sussssssr
s:congratulate	ssssssrsv
s:congratulation	sssrssrsv
s:connecting	sssssrxqq
s:consider	sssrsswrr
s:constable	tssrusssr
s:consultant	tssssttsp
s:consultation	sqsssrssv
s:contract	tqrrxqutp
s:contractor	sssussssq
s:control	ssssssvqr
s:conversa	sustrsssr
s:conversar	surssssss
s:conversation	rzrsssssn
s:conversation with	sussssssr
s:conversations	sqsssstsu
s:convocation	rtrrssssu
s:convocation a	srrsssssu
s:convocazione	sussssssr
s:cook	svrwsrssp
s:coordinator	sssssussq
s:copy	rrttrutsq
s:copy editor	sssusussq
s:cork	ssssssusr
s:could	srssssssv
s:could be	srssssssu
s:council	sssqssssv
s:counter	sssrwrssr
s:courses	ssssssrqw
s:court	ssutssssq
s:created	sssssssur
s:crew	srrutstrq
s:curriculo	vrsrsssst
s:curriculum	ussrsssst
s:customer	ssstssssq
s:cv	1qrqrqvqp
s:cv for	ursrsssss
s:cybersecurity	ssssssusr
s:d	usqtvrvrn
s:d embauche	srssussss
s:d essai	stusssssr
s:da	urrotssrv
s:da selecao	sssqusssu
s:daniel	sssqrsrsx
s:daniel osei	sssrrsssw
s:dank	vtsrsrssq
s:danke	xrsrsrrsr
s:data	prrrsqzsu
s:data analyst	rssusssss
s:data engineer	utsrssttp
s:data engineers	srssssurs
s:data scientist	tstsuswsl
s:date	rrrtwrrrt
s:dated	sussssssr
s:dated 0	sussssssr
s:dauert	sssssussr
s:daumen	srssrsssv
s:day	ssprsqvqx
s:day 0	rrssssuss
s:days	srsrrstrv
s:de	truvnvnrv
s:de empleo	sssrsusss
s:de hora	sussssssr
s:de l	tusrsssss
s:de reception	ussssssss
s:de recibo	vsssssssr
s:de recrutement	rtsussssr
s:de reserva	srsssvssr
s:de situacao	sssrsvsss
s:de tu	ssrssussr
s:de votre	stsqsrsst
s:dear	sssssrssu
s:deciding	sssrsussr
s:decision	psrvrrqry
s:deckhand	rysssrrto
s:declined	qsstrrsrv
s:declining	srsrrsssv
s:declining the	srsrrsssv
s:dein	prsqsrqt1
s:dein job	rssssssvr
s:deine	vprtvpssr
s:deine bewerbung	wqrtvqrrq
s:del	srrwsrsss
s:delay	srsqr0ssp
s:delayed	sssqsrssw
s:deletion	sssrssssu
s:delivery	srssssssu
s:delivery update	srssssssu
s:della	ssssssssu
s:demand	rtrrrrrrx
s:demand video	svssssssq
s:demande	strrsrssv
s:demande de	strrsrssv
s:demo	tqtrssrsw
s:den	tsstsstsp
s:deputy	svsrtsssp
s:deputy clerk	sssrussss
s:der	srrtrssus
s:des	qtrqssrsx
s:des carmes	sssrssssu
s:desafio	srvrrssss
s:design	sssusstrq
s:designer	urutsttsn
s:designer role	srussssss
s:details	utqrsstrr
s:developer	qsurrqyvl
s:developer application	rssrsswrt
s:developer position	srvsrsrsr
s:development	ursusrtrr
s:di	pprrssrr3
s:di giovedi	ssrsrsssu
s:di impegno	ssssussss
s:di ricerca	rssustssq
s:di verifica	srssrsssu
s:dich	rrustrsvp
s:did	qqrpsrrs2
s:did it	sssssssru
s:did not	rrsrssrtv
s:die	ruspsrruu
s:die stelle	susrsssss
s:die wohnung	sssqssssu
s:diego	rqqqqqzsv
s:diego ca	rrrrrrtxq
s:digital	rrrssrrvs
s:direct	srssrsust
s:director	utsusquso
s:director of	susrssssr
s:discussion	sussssssr
s:distance	ssussssss
s:do	puqvrqrqy
s:do not	rrstrrrrz
s:do procedimento	srrvsssss
s:doc	ssssssssu
s:documents	rrqrrsssy
s:does	ssssssssu
s:dog	tssssstsq
s:domain	psssssssw
s:domanda	ussrsssst
s:done	ussrrssst
s:dossier	ursrstrss
s:dossier bei	ussrstssr
s:down	srssssssu
s:dr	srssssssu
s:draft	ssrstsssu
s:dream	rrsrrrqrz
s:dream job	rssrrrrsy
s:driving	ssrsssssu
s:du	quswsssrr
s:du 0	qstwsrssq
s:du zeit	rssssussr
s:due	ssstrssru
s:e	rurvqqpsv
s:e mail	ourusrrsv
s:early	ststsrtsq
s:earn	ssssssssu
s:earning	ssssssrrv
s:easy	ssssssssu
s:ecology	sssstqssu
s:ecrite	rsussssss
s:edit	srusssssr
s:editing	ssusssssr
s:editor	sssusussq
s:eignungstest	ssussssss
s:ein	trusrtssr
s:eine	rtssrrwsr
s:eine frage	sssrssuss
s:einen	surssrssu
s:eingang	ussrsrsss
s:eingangsbestat	vssrsssss
s:eingegangen	vsrrsrsst
s:einladung	rvsrrrrrv
s:einladung zum	rsrrrrrsx
s:einstellung	sssusstsr
s:einstellungsst	rssrsvrss
s:einstellungszu	ssssussss
s:ejercicio	ssvrssssr
s:el	rrtssrssv
s:electric	rrssssssw
s:eligible	sssssussr
s:eligible list	sssssussr
s:em	rrrqrsvts
s:email	rrrrsrro2
s:embauche	srssussss
s:empleo	sssrsusss
s:employee	ssssrsssu
s:employers	qsssssrtu
s:employment	rrrsyrttn
s:emprego	ssstsssur
s:en	ssvorqtrv
s:en el	rssrsrssw
s:en firme	ssssusssr
s:en ligne	ssusssssr
s:en zaragoza	ssssssuss
s:enforcement	ssstsussq
s:eng	ssssssrur
s:engagement	ssssusssr
s:engineer	rrqpqpzzp
s:engineer 0	rrsrsrrpz
s:engineer at	yrrrrrtso
s:engineer fully	ussssssrr
s:engineer i	sssssssus
s:engineer ii	vssrsrqrv
s:engineer in	ssrssszqo
s:engineer job	sss0ssqtm
s:engineer jobs	sssssssvq
s:engineer remote	tssssspn0
s:engineer role	rpsstsvur
s:engineering	prrsrr0pu
s:engineers	rrssssxps
s:english	ssssstssq
s:enquiry	usrvsrrsp
s:enrollment	rsssssssu
s:enterprise	ssssssrus
s:entgeltabrechn	ssssrsssu
s:entretien de	srssssssu
s:entrevista	ryqtrrssp
s:entrevista por	sussssssr
s:enviada	srssssssu
s:epic	sssrssssu
s:epreuve	rswrssssr
s:epreuve ecrite	rsussssss
s:erfolgreich	qssrsrssw
s:ergebnis	ssrvrrsss
s:erhalten	yrrrrrrsr
s:erinnerung	sxurrrrrp
s:erinnerung an	sussssssq
s:erzieherin	sssussstr
s:erzieherin in	sssussssr
s:es	rrtqvvrsr
s:es tuyo	sssrvssss
s:esito	rrssssssu
s:esito domanda	sssrssssu
s:essai	rsstrrrrv
s:est	tqrrurrsv
s:est oui	srssusssr
s:estado	rssusussr
s:estate	sssutstsq
s:etape	surrstsss
s:ete	ssrvssssq
s:etwas	rrrqrystq
s:etwas fur	rssrsstur
s:etwas geduld	rsrrrxsss
s:euch	sssqssrsw
s:evaluation	ssusssrtr
s:even	rurssttsr
s:evening	rqrsssrtx
s:event	rrrrrrtqy
s:ex	srssssvsr
s:exam	qrssssrsv
s:examen	srssrsssu
s:excel	srwsssssr
s:exciting	rrssssyqr
s:exclusao	srrvsssss
s:exclusao do	srrvsssss
s:executive	qsssuutsq
s:exercice	srvrsssss
s:exercicio	srussssss
s:exercise	rs0srrssl
s:experience	rrrprtqrz
s:expires	ssursrsss
s:explore	ssssssrrv
s:eye	srsrsssrv
s:faculty	sssussssr
s:fails	sssrssssu
s:fair	srsssssvr
s:falls	sssqssssu
s:falta	rrursrssu
s:family	rtrrtrrrv
s:fancy	ssssssuss
s:farm	usssssssr
s:fast	ssssussrr
s:feb	rrsssstrv
s:fee	qsssssssu
s:feedback	rtrssrrsv
s:feedback de	sssusssss
s:fehlende	rrssssssv
s:fehlende unterlagen	rrssssssv
s:fellow	ssstsuruo
s:festival	srrrssssw
s:file	usrssrsss
s:file complete	usssssssr
s:files	rsssssssu
s:film	sssrssssu
s:final	rusvrsrsq
s:final round	sssursssr
s:find	sssrrrrsw
s:finish	rrsrssssv
s:fire	ssqsssssv
s:firme	ssssusssr
s:first	rrrtsrssv
s:first round	sssussssr
s:first week	ssssrsssv
s:fit	sstrssstq
s:fit for	sssrsstur
s:fitness	srussssss
s:flat	srsrrsssw
s:flat 0	sssrssssu
s:focus	srsssrssv
s:foi	srrqrrrsz
s:follow	rusrrurts
s:follow up	rusrrurrt
s:following	rqsssusst
s:following up	rqsssusst
s:food	srsqsrtsu
s:for	yqspknru3
s:for 0	rrsrtrstu
s:for a	qusrrsrtv
s:for applying	0rrssrrro
s:for cloud	rssusssss
s:for confirming	sussssssr
s:for data	rssussrss
s:for job	rssssssvs
s:for junior	qsssssssw
s:for product	rrtsssvqr
s:for senior	qssssstqw
s:for september	ssssqsssu
s:for software	rttsssusp
s:for systems	qsssssrrw
s:for the	quuqsqsrw
s:for tomorrow	sussssssr
s:for you	qrrqpruuw
s:for your	uspxqpsqu
s:ford	rssqssrsw
s:ford motor	rssqssrsw
s:form	yssrsrvqn
s:formal	ssssssrsu
s:forward	rsrtrrrrw
s:frage	qrrrsrwsu
s:free	rrrqrrrr0
s:freelance	srsssrwsr
s:fresh	sssrsssus
s:friday	rvqrqqrrz
s:friend	sssssstru
s:from	slpttouvz
s:from the	ssstsssuq
s:frontend	ustsssssr
s:frontend developer	ustrssssr
s:full time	ssssssutq
s:fully	usssssrss
s:fully remote	usssssrsr
s:fur	tossqprs1
s:fur dich	rstssssur
s:fur die	sssrssssu
s:fur euch	sssqssrsw
s:fw	uvrurrqqs
s:fw bewerbung	sussssssr
s:fwd	qurssptrw
s:fwd bewerbung	rrswrrsss
s:fwd cv	qwsqssurr
s:game	srusssssr
s:gc	ssssssvrr
s:gear	sssrssssu
s:geduld	rrrrryrsr
s:general	sstsstssq
s:gesprach	rwrstqrsr
s:gesprach am	stssusssq
s:gesucht	trsrrsvsr
s:get	srsorrqo6
s:get more	sssssssqu
s:get your	ssrsssssu
s:giovedi	ssrsrsssu
s:github	srrsssvsr
s:give	ssssssssu
s:glaser	srvrssssr
s:global	trrrssrsv
s:globex	rssssssus
s:go	srrrrrqq0
s:goes	srssssqqx
s:gold	qsssssssu
s:golf	srrprssrz
s:good	rprpvqpp4
s:good luck	srsrsrssv
s:good news	srrrwrrst
s:google	ssssssssu
s:got	0prrrsqrs
s:got it	yrrrsrrss
s:got to	ssststssq
s:got your	vrsrssssr
s:gp	srsswstsp
s:grade	ssssssssu
s:grade 0	srssssssu
s:graduate	ssstststp
s:graduatoria	rssustssr
s:grand	ssssssusr
s:grant	ssspsrssy
s:graphics	ssssssrvr
s:graz	srsssssus
s:great	srrrrrxqu
s:groep	vssrssssr
s:groep 0	vssrssssr
s:ground	ssssssuss
s:group	rsrqsrsvu
s:growth	russsssss
s:h	urrrssusr
s:ha	tqstrrsru
s:ha cambiado	rrsusssst
s:haben	urrrsrtst
s:haben post	usssssssr
s:halden	ststssssq
s:hallo	srssssuss
s:handle	rsssssssu
s:hargreaves	qxsrssssq
s:harvest	ssrsussss
s:has	usslrtqtz
s:has been	ttrprrrtx
s:has changed	sssqsvsss
s:hast	rssssusss
s:hast du	rssssussr
s:hausaufgabe	srusssssr
s:have	wrsqtrsqt
s:have been	ssssssrsu
s:have your	usssssssr
s:head	srsstuuso
s:head of	srsstuuso
s:headcount	ssssssssu
s:heads	susstsssq
s:health	ussqusssq
s:health application	ussrsssss
s:hear	srtsssvrr
s:hello	tqrsrqwru
s:hello from	urrtsrwro
s:help	ussrsstsr
s:herausforderun	ssssssusr
s:herr	sqrsrstsv
s:herr wienbarg	srssrsrsw
s:het	ssrsussst
s:hey	stsussssr
s:hi	ssstssusq
s:high	srrrsrrrz
s:hires	srsrssrsv
s:hiring	prqmrrsyz
s:hiring for	sssssssxp
s:hiring in	rssrsrqvu
s:hiring manager	ssssssqqx
s:hiring managers	srsqssqq1
s:hist	sssrsrsrv
s:hist jobs	sssrsrsrv
s:history	rssssrssu
s:hit	rrrrrrrq0
s:hit 0	rrssssrrx
s:hold	rrrqrvrrw
s:hold pool	sssrsussr
s:holding	sssrsussr
s:holz	stssurssr
s:home	rsuprrssx
s:home exercise	suqssssss
s:homeoffice	ssssssusr
s:homeoffice 0	ssssssusr
s:homework	ssvsssssr
s:hora	sussssssr
s:hospital	tqssssssu
s:hospitation	svsrssssr
s:hot	rssssstru
s:hotel	ssssssuss
s:hours	ssusssssr
s:house	urrqrrqsz
s:housing	sssqssssu
s:how	qqsnsrrq5
s:how did	sssssssru
s:how to	rrqqssrrz
s:how we	rsssssssu
s:huge	rrrrrrrr1
s:hugo	rvssssssq
s:hunting	srsrrrrrx
s:hybrid	srsssswpt
s:i	qtqmrsrv0
s:i d	susssstsr
s:i got	ssssssssu
s:id	srr2rrqqq
s:id 0	tsr2srrqm
s:ideas	srsssss0n
s:ig	sssssssur
s:ihnen	ussssstsr
s:ihr	pmwutops0
s:ihr angebot	sssrrsssv
s:ihr antrag	sssssrssu
s:ihr dossier	ussrstssr
s:ihr paket	srssssssu
s:ihr schreiben	sssussssr
s:ihr termin	sprsssssw
s:ihr test	ssvssrssq
s:ihr ticket	rsssssssu
s:ihre	xtpwpoqpx
s:ihre anfrage	sxsqssrsr
s:ihre bewerbung	xtqyrtpqn
s:ihre entgeltabrechn	ssssrsssu
s:ihre initiativbewer	tssussssr
s:ihre nachfrage	sussssssr
s:ihrer	qqrtqusry
s:ihrer bewerberdaten	sssrssssu
s:ihrer bewerbung	qrrrrvrru
s:ihres	srssssssu
s:ii	vsrsssqru
s:ii 0	ssstssrru
s:il	qrtrrrtxt
s:im	pqstruwvp
s:image	rsssssuss
s:impegno	ssssussss
s:impiegato	sssrsvsss
s:important	qrruqrqr0
s:important update	srssssssv
s:improve	sssrssrpy
s:improve your	sssrssrpy
s:in	mmmxnn1zy
s:in 0	ttrtssqqv
s:in a	srssssqqy
s:in byzantine	sssrsrsrv
s:in data	rsssssrrv
s:in my	sssqsstst
s:in principle	rsssrsssu
s:in san	rrrrrrwwp
s:in the	ysstsqqun
s:in vienna	sssssssru
s:inc	qrrrssn0u
s:incontro	sussssssr
s:increase	rsssssssu
s:indeed	xrrrrsmpz
s:indeed application	ysssssrrp
s:industries	rrrsrr1qp
s:informal	sussssrsr
s:informal visit	sussssrsr
s:information	rrtsstrsu
s:initiativbewer	xrsssrrsq
s:innovation	rssrssssu
s:inscricao	ussssssss
s:inscripcion	wrsrsrsss
s:inside	sstrrrtru
s:instructions	rsvrssssr
s:instructor	sssuusssq
s:integration	ssssssvrr
s:interesse	rtsssrusq
s:interest	qrrzrtqqs
s:interest in	qrsysrqrt
s:interested	srsrsr0ro
s:internal	srsusrsrt
s:international	usssssrtq
s:interns	srsrssssu
s:internship	rrs0xrssi
s:internship at	ssstsstsq
s:interview	m7tlqpqqx
s:interview confirmation	svssssssq
s:interview feedback	svsrsrsss
s:interview follow	russsvssp
s:interview for	rtrrsrrsv
s:interview is	srssssuss
s:interview on	srssssssu
s:interview panel	rpsssrssx
s:interview process	susssrssr
s:interview scheduled	swssssssp
s:interview time	sussssssr
s:interview tomorrow	sussssssr
s:interview with	sxttssrso
s:interviewer	svsssrssr
s:interviews	sqsqssstw
s:intro	rwrqsrsst
s:intro call	svssssssq
s:invio	ussssssss
s:invitation	qzroppuqy
s:invitation for	srusssssr
s:invitation to	stsrsrvsr
s:invited	stusssssr
s:invited you	ssusssssr
s:invoice	rsrsssssv
s:invoice 0	rsrsssssv
s:irish	sssrsssus
s:irvine	ssssssvqs
s:irvine ca	ssssssvqs
s:is	pookuoty5
s:is confirmed	spssssusu
s:is hiring	sssssstyn
s:is it	ssssusssr
s:is looking	sssssssvq
s:is ready	rrqrtrsrx
s:is tomorrow	sussssssr
s:is where	ssssssnrz
s:ist	urvrsrrss
s:it	utpoupos2
s:it a	ssrswrsss
s:it go	sssssssru
s:ja	srssussss
s:jahr	sssvsrssr
s:jan	rrrrrrqq2
s:jane	srsrsrrrw
s:januar	rrssssssv
s:january	sussrsssr
s:java	qrrrrruqz
s:je	vqsrtqsqv
s:je sollicitatie	ursussrrr
s:jefe	sussssssr
s:jefe de	sussssssr
s:jeudi	srsrssssv
s:job	xokvvovtt
s:job alert	sssssssur
s:job alerts	sssssssnz
s:job application	ursusrrsr
s:job at	rsstssqwr
s:job fair	sssssssur
s:job id	srszssrqq
s:job in	ssssssvrr
s:job offer	sssrystsn
s:job opening	sssssswps
s:job opportunity	ursrssyqo
s:job search	sssrsssrw
s:jobb	rrsurssvr
s:jobs	qqrorqs7o
s:jobs at	rrrrrryrr
s:jobs for	ssssssrrv
s:jobs in	rsssssrzn
s:jobs lecturer	sssrsrsrv
s:jobs of	sssssssru
s:jobsamtale	srssssssu
s:join	rrrtsrvsr
s:join our	srssssusr
s:join the	sssussssr
s:joining	rsssruusr
s:jour	srrtssssu
s:journee	svrsssssr
s:journee d	svrsssssr
s:jr	rssssspuv
s:june	rsrrrrqry
s:junior	susrqtqvt
s:jury	rsstqrssv
s:jury service	srssqsssv
s:just	qqrqrqop8
s:just got	sssssssru
s:justificante	usssssssr
s:justificante de	usssssssr
s:kaffee	srrrsstsu
s:kandidatuur	vssssrssr
s:keep	rrsqstssw
s:keep track	pssrssssx
s:keeping	sssrsussr
s:kein	rsstsrusq
s:keine	sssusrsst
s:kennenlernen	sussssssr
s:kestrel	sssussssr
s:kim	sqsrsstsv
s:kirchenmusiker	sssussssr
s:kitaplatz	ssssrsssu
s:kitchen	rqtussusq
s:kitchen porter	sssvssssr
s:kleine	srwsrsrsr
s:kleiner	ssusrsssr
s:know	rrsrsrzrr
s:koch	xrsrrrtsp
s:koln	srssssuss
s:kommt	srrrssssv
s:kontaktformula	usssssssr
s:kontoauszug	rsssssssu
s:kreditentschei	sssssrssu
s:kurzes	srrssvrst
s:kurzes telefonat	srrsssssu
s:l	ttrsrrsur
s:la	qnrtqssr3
s:la sua	rssssussr
s:la tua	rrrtrrrsw
s:lab	sssrsvrup
s:lab manager	sssrstsur
s:lab technician	stsssursq
s:labs	usrrsssss
s:lane	sssrssssu
s:laptop	ssrsssssu
s:larkspur	sssrsussr
s:last	sssqrtsut
s:late	sussssrur
s:lateral	sssussssr
s:lauft	srtsssrru
s:lavoro	rrsvtrssq
s:law	rsstsrssu
s:le	rssrrrrrx
s:lead	sssturxpp
s:leader	ussusrssp
s:learning	spstssuwp
s:learning engineer	spssssuvq
s:lease	rsssssssv
s:lebenslauf	sssrssssv
s:left	rrursrssu
s:left the	rrsssrssv
s:legal secretary	ssssssttq
s:lembrete	svssssssq
s:les	rsrqsrsry
s:lesson	sotsqsssx
s:let	qqrrsryzn
s:let your	rssrssr0o
s:letter	trrtysrtm
s:letter of	sssutsssq
s:lettera	ssssussss
s:lettera di	ssssussss
s:levels	usssssssr
s:librarian	tussrussp
s:library	trrtsrsur
s:life	srrsssrzp
s:ligne	ssusssssr
s:like	rrrqtstsu
s:like you	sssstsusq
s:lille	ssussssss
s:lindenstrasse	sssrssssu
s:line	strwsrssq
s:line cook	strwsrssq
s:link	rtuqsrsst
s:linkedin	tsssssvqr
s:linux	ssssssrtu
s:list	quqmpxqww
s:list for	ssrssvssr
s:list plot	sssrsrssu
s:liste	rssrsxssr
s:liste complementaire	rssrswssr
s:ll	qsrssursu
s:ll be	rssssussr
s:llamada	swrrsrsss
s:lo	ssssusssr
s:locum	qrsurswsq
s:logo	sprssrrrz
s:london	sssssssur
s:lonely	rrrrsrrrx
s:long	susrsssss
s:looking	rrsrrstws
s:looking for	rrsrsssut
s:loop	psqrrqqr4
s:loschung	sssrssssu
s:loschung ihrer	sssrssssu
s:lose	ssssssssu
s:love	qqrqrqrq6
s:love to	sstssstsq
s:loved	sssrssusr
s:loved your	sssrssusr
s:low	srsrssrsw
s:luck	sqstsrssv
s:lunch	srssssssu
s:m	vrrvrrtsq
s:m w	urstsrtsr
s:machine	spssssuvp
s:machine learning	spssssuvp
s:mai	ssssussss
s:mail	nvrurrrsv
s:mail adresse	qssssssrv
s:mail example	sussssssq
s:maintenance	ssrtsssru
s:make	rqrqrrqxw
s:make this	sssssssru
s:management	srssssvsr
s:manager	rzvnq2owg
s:manager at	sssrsssus
s:manager role	sutsssrsr
s:managers	srsqssqq0
s:manuscript	ssspssrsx
s:many	sssrssssu
s:maps	ssssssssu
s:march	rsrursurs
s:marcus	srssssssu
s:marine	ussrtsrsr
s:market	sssrsrtus
s:marketing	psrusrssu
s:marketing executive	qsssssssu
s:markets	ussrssrst
s:marlow	sssqssssu
s:marlow falls	sssqssssu
s:marsh	ssssrsssv
s:marzo	ssussssss
s:match	ssssurqrv
s:match your	ssssssrru
s:material	rrsssswsr
s:may	rrrrssquv
s:may be	ssssssrur
s:me	sssrssuru
s:me on	ssssssvrr
s:medical	ssssrsssu
s:meet	ttsrrssru
s:meet our	ssssssssu
s:meeting	rsqqrqrr2
s:meeting invitation	srssssssu
s:meeting on	sqssssssu
s:meiner	rsssssssu
s:meiner bewerbung	rsssssssu
s:mentor	srsrssrsv
s:merit	sssrrvsss
s:merit list	sssrsvssr
s:message	qvroruvrt
s:message from	sussssssr
s:message replied	rtssssurr
s:mestrado	rrsqsrssx
s:mi	ssrsssvrs
s:microsoft	rssqssrwt
s:mind	srssssqqx
s:mini	rrvrsrrsu
s:minijob	usssssssr
s:mise	sssussssr
s:mise a	sssussssr
s:miss	srsssrssu
s:miss you	srsssrssu
s:mit	strrussss
s:mme	rrsusssss
s:mon 0	srssssssu
s:monday	surrqqrsy
s:money	sssrssrsw
s:money on	ssssssssu
s:more	rrsprqp5r
s:more jobs	ssssssrvs
s:morgen	svtrrrrss
s:morning	rprrsqrr2
s:mortgage	qssrrsssx
s:moss	vssrssrsr
s:most	sssrssssu
s:motor	rssqssrsw
s:moved	squsqsssv
s:moving	rrrrrrrr0
s:moving our	srssssssu
s:mr	ssssssssu
s:music	stssstssq
s:mv	ssswsrssr
s:my	qptnsrts2
s:my application	rsursssst
s:n	ussssssss
s:n 0	usssssssr
s:na	strsssssu
s:nach	srsusssss
s:nachfrage	qssrsprsz
s:nachfrage zum	srsrsqrsx
s:nachricht	sssrssurs
s:nachruckliste	sssssussr
s:nachster	stusssssq
s:nachster schritt	srvsssssr
s:name	pwq0qpxop
s:name name	srssssssu
s:name your	sssssssuq
s:nd	ssssssusr
s:need	ssrrrruru
s:needed	rqsqqqtrz
s:net	tssrqstru
s:networking	ssssssvqt
s:neu	srsssssus
s:neue	rrrrrrsxs
s:neue jobs	sssssssus
s:neuer	swsrssssq
s:new	opqkopu15
s:new at	sssssssru
s:new interview	srssssssu
s:new job	rrsrrrvru
s:new jobs	rsssssryp
s:new opportunity	ssssssxtm
s:new position	ssssssrsv
s:new starter	srssssssu
s:new to	sssssssur
s:new year	ssssssxso
s:news	qpqovupq3
s:next	nxyortnsw
s:next step	rswsssssq
s:next steps	rxstvsrsl
s:next week	ssrsrsssv
s:nice	trrrssrqx
s:nieuwe	rssssssvr
s:nieuwe vacatures	rssssssvr
s:night	ursrssttr
s:nights	ssrrtutsq
s:no	rqpyqwpqv
s:no longer	rsssssssu
s:no subject	tsrwsrsrq
s:noch	qrxqqxrsr
s:noch 0	srwssrssq
s:noch etwas	rssrrwssr
s:nomination	sssrurtss
s:non	srssrutss
s:nosso	strrssssv
s:not	pqquqvpsy
s:not a	ssssswssp
s:not reply	sssvssssq
s:not work	sssrssssv
s:note	rrsusttsq
s:notes	srrrsrssw
s:notice	rrssrurrt
s:noticed	qrssssssv
s:notification	strvrssrq
s:notre	rrsssrrsx
s:nous	utsqsrusr
s:november	srsssrstu
s:now	rrrrqrryt
s:nr	srtrrrssu
s:nr 0	srtrrrssu
s:number	vrrqqprrz
s:nuovi	sssrssrvr
s:nuovi annunci	sssrssrvr
s:nurse	qwsvrrrsp
s:nurse manager	russssrss
s:nurses	ssssssuss
s:nvidia	ssssssrus
s:o	rrutrrrsv
s:oberarzt	rrssssusr
s:oberarzt anasthesie	rrssssusr
s:october	russssruq
s:of	onovzsqo0
s:of 0	ssrtrssrw
s:of appointment	ssssusssr
s:of date	sssssrssu
s:of employment	sssrvssss
s:of interest	ssstsursr
s:of job	sssrssssu
s:of mine	srssssssu
s:of music	susrstssr
s:of offer	ssssrsssu
s:of office	srssssssu
s:of our	srsssrtsu
s:of results	ssrusssss
s:of staff	ssursrsst
s:of the	rrsrstrvt
s:of your	qrsorurrz
s:oferta	srrsxssrr
s:oferta en	ssssusssr
s:off	rrsrqrrrz
s:off your	sssssssru
s:offer	qops4pprw
s:offer and	ssssusrsr
s:offer for	ssssqsssv
s:offer from	ssstusrss
s:offer letter	ssssxsssn
s:offer of	sssrzssso
s:office	rrssstssu
s:office manager	sssrsusss
s:officer	swxttsrsi
s:offres	rssssssvs
s:og	sssqssssv
s:oh	rrrrsrusu
s:ok	vrsrrssss
s:om	ssrrvusrq
s:on	ormuowrm7
s:on 0	ssssrrssu
s:on a	ussssssss
s:on board	ussrsssss
s:on demand	svssssssq
s:on friday	sssssrssu
s:on hold	rrsqssrsx
s:on linkedin	tsssssvrq
s:on monday	strsrrrrw
s:on our	sqrrsvrsu
s:on sale	ssssssrrw
s:on se	rxrrrsrsr
s:on the	qrrstrurv
s:on thursday	sqssssrsv
s:on tuesday	sqstsssst
s:on your	qvrvrrrss
s:onboarding	ssrsrsssu
s:one	srtpsstsu
s:one more	tstrsstsq
s:online	pq0qrqqqx
s:online assessment	sryssssso
s:online test	srusssssr
s:online tests	tsusssssq
s:onlinebewerbun	rssussssr
s:onsite	swrrrrzqn
s:ontvangstbeves	ussrsssss
s:ontvangstbeves vacature	ussrsssss
s:op	srsourrsx
s:opdracht	srxsrrssr
s:opdracht voor	srvsrssss
s:open	tqrrssop1
s:open house	ssssssssu
s:opening	tyssstuon
s:opening for	svsrssrsr
s:openings	srssssutr
s:openings for	ssssssurs
s:operations	srsuurrsq
s:operator	vtsrttrrn
s:operator hiring	stsssusrr
s:opportunite	srssssvsr
s:opportunities	qtrqrrr4m
s:opportunity	ttsqrs6ml
s:opportunity at	ssssssvrr
s:opportunity for	svsssspss
s:opportunity with	srsssswrr
s:opt	ssssssvrr
s:optical	srrsssssu
s:option	sssrssssu
s:or	rqrrrrtsw
s:oral	surtrssss
s:oral board	sustssssr
s:orchard	usssssrsr
s:order	qqrqsrrr2
s:osei	sssrrsssw
s:ot	rrrsssssw
s:others	rsssssrxr
s:oui	srssusssr
s:our	qosoqtxr0
s:our 0	sqsrssssv
s:our call	sstttsssq
s:our careers	sssssrssu
s:our hiring	sssssrssv
s:our offer	ssssrsrsu
s:our talent	rsssssssu
s:out	rqsrrrtqz
s:out of	rqsrsrsqz
s:outcome	rtryrtrrp
s:outcome of	sssvsrssr
s:over	sssrsstrv
s:own	ssssssrsu
s:p	rsssstvrr
s:package	ssususssp
s:paket	srssssssu
s:panel	trqqtrrrx
s:para	ssrrrrtsv
s:paralegal	tussssssq
s:parents	rrrssrrtv
s:park	ssrsssvrs
s:parking	rrrssursu
s:parking enforcement	ssstsussq
s:part	vstsssttn
s:part time	vtrssrutn
s:paso	rssrssssu
s:passed	sssrrsrsv
s:password	srsrsrssw
s:patience	sssssussr
s:pause	sssssvssr
s:paused	sssssrssu
s:pay	prrrsrrsz
s:payment	sssssrssu
s:pc	srqsrsr1q
s:peace	ssrssrsrw
s:people	rssrssqvt
s:per	trtprrtus
s:per la	ssssssutr
s:perfil	srssssusr
s:performance	sssusstrr
s:permanent	ssstssurr
s:person	srpoqpsp8
s:personal	ttsqsttsr
s:personality	ssusssssr
s:personlichkeit	squssssss
s:petit	srurstsss
s:petit exercice	srvrsssss
s:pflegefachkraf	sssrssuss
s:pharmacy	ssssssusr
s:phd	tssqsrtsu
s:phone	swssssrsq
s:physical	ssutssssr
s:physio	srssqstsv
s:pick	sursrssss
s:pick a	sursssssr
s:piece	srvsrssss
s:pitch	srtqsstsv
s:place	rsrqrtssv
s:place on	ssssutssp
s:placement	sssrtturq
s:places	ssssssrru
s:planner	qrtrsusst
s:planning	ssssssssu
s:plano	ssssssurs
s:plano tx	ssssssurs
s:play	srusssssr
s:plaza	trswrrssr
s:please	rprqprtq4
s:plot	sssrsrssu
s:plot 0	sssrsrssu
s:plus	usssssssr
s:pogo	sssssssus
s:point	rrtrsussr
s:policy	ursrsrssu
s:ponto	sssrsvsss
s:ponto de	sssrsvsss
s:pool	srsqs1tsn
s:popular	ssssssssu
s:porter	sssvssssr
s:portfolio	vvsssrssn
s:portfolio review	swrsssssq
s:position	qqtvwwprp
s:position 0	ssssusssr
s:position in	ssstssusr
s:positions	ssssssvqs
s:posizione	rssrsussr
s:post	xwruurrsi
s:post of	sssrusssr
s:post von	usssssssr
s:postdoc	rtrwsrssp
s:poste	srsvtsssq
s:poste de	rrsuusssr
s:postings	sssssrsus
s:postponement	sssrsussr
s:postponement of	sssrsussr
s:pour	srsssrrtu
s:pour l	trsrssssu
s:power	rrsssspys
s:pr	sssrsswrq
s:pr 0	ssssssvrr
s:practical	srussssss
s:pracy	rrrrtrrxr
s:praktikum	stsussrsr
s:pratica	srwsssssr
s:pratico	ssursssss
s:pre	ssssrsssu
s:premium	ssssssssu
s:prep	ssssrsssu
s:prepare	srrsssssu
s:prepare for	ssrsssssu
s:principal	ssstsssuq
s:principle	rsssrsssu
s:privacy	tssrsrssu
s:private	stsstsssq
s:pro	ssssssusr
s:probearbeit	strursssr
s:probearbeiten	strssussr
s:probeubersetzu	srxsrrssq
s:problem	ssusrsrss
s:procedimento	trrvsrssr
s:procedimento concursal	trsusrssr
s:proceso	rrrvrusss
s:process	surrtsrsr
s:processing	ssssssusr
s:processo	rrqwstsst
s:processo seletivo	rrqwsrsst
s:product	rqutssuup
s:product manager	rrusssssr
s:professur	stsussssr
s:profil	rrrsssuqv
s:profile	mssqssst0
s:programme	rtstutttn
s:project	sttqrouwq
s:project manager	ssrrrrtwp
s:project update	sssqssssu
s:projekt	stsuspsst
s:projet	ssursssss
s:promesse	ssssussss
s:promesse d	ssssussss
s:promotion	sssrtsrsu
s:proof	srusssssr
s:proposal	srupssrsw
s:proposta	srrrxsrrs
s:proposta de	srssusssr
s:prova	rs1qrrrrp
s:prova pratica	srwsssssr
s:prueba	ruvsrrssr
s:prueba en	svrsssssr
s:pruebas	srvsssssr
s:prufung	srutsssss
s:psychometric	srussssss
s:public	rssssrsus
s:puesto	sssussssr
s:python	srrrrswqt
s:python developer	ssrrssxqr
s:qa	stssssqtt
s:quant	sssrssusr
s:quereinstieg	ssssssuss
s:query	rssqssssv
s:question	qoqrtrzrv
s:questionnaire	srvsqssst
s:questions	ssusssssr
s:quick	qqqsrxxrr
s:quick chat	sussssssq
s:quick question	srssrsysp
s:quieres	srsrvsssr
s:quill	sussssssr
s:quiz	ssssssssu
s:r	usssttpnx
s:r 0	ttssstpny
s:ra	vsstsrssq
s:radio	rsssstssu
s:rain	rssrssssv
s:ranger	rtssswrsp
s:rappel	srtsssssu
s:rate	sqsrsrrsx
s:rate your	sqsrssssw
s:raum	srsssssus
s:re	3ultmxji6
s:re 0	rrsrsrrrx
s:re a	srssssssu
s:re any	srsrszsso
s:re application	swvwsqssj
s:re apprenticeship	vsssssssq
s:re availability	sussssssq
s:re baan	tssussssq
s:re bewerbung	tvssssssp
s:re candidatura	ussrssssr
s:re carpenter	rtsursssr
s:re coffee	sqstsrssu
s:re cv	zqsqssssp
s:re following	ssststssq
s:re fw	rvstssssp
s:re growth	sussssssr
s:re hello	sssussssr
s:re in	wrssvrrsq
s:re intro	susrsssss
s:re job	ussssstsq
s:re junior	srsrrvrst
s:re lavoro	sssvsrssr
s:re my	rsusssssr
s:re next	strssussq
s:re no	qrsrsrssx
s:re not	ssssssusr
s:re offer	sssrssssu
s:re on	qsssssssv
s:re portfolio	sussssssq
s:re probearbeiten	srsssusss
s:re quick	rrssrrusu
s:re ra	vsssssssr
s:re re	m2srtxtpl
s:re research	sssssussr
s:re speculative	usssssssq
s:re start	sssurtssq
s:re stelle	tussssssq
s:re termin	swssrsssq
s:re the	rrsqsrssz
s:re tomorrow	sussssssr
s:re trial	srssuwrsp
s:re two	sssrsrrsu
s:re vaga	vrsssrssr
s:re wann	sqssuvssr
s:reach	ssssssusr
s:reactie	sssrssssu
s:reactie op	sssrssssu
s:read	qsssssssv
s:ready	ppsrtqtp2
s:ready to	rqsstsvqt
s:rececao	urssssssr
s:receipt	tssqsssrv
s:received	yqqqrprry
s:received your	ssrrsrssw
s:recent	susvsqssq
s:recent application	rssvssssr
s:recent interview	susssrssr
s:rechnung	sssrrsssu
s:rechnung nr	sssrrsssu
s:recibo	vsssssssr
s:recipe	rssqssssw
s:recommendation	ssrrtsrrv
s:recommended	rsrrssrrw
s:recommended jobs	ssssssrqv
s:record	spvssssst
s:record your	squssssss
s:recordatorio	ssrsssssu
s:recruiters	qssrssrsx
s:recruiting	rssssrpwt
s:recruitment	vrsrsuquq
s:recrutamento	trrrsvssr
s:recrutement	qtrvtsssq
s:recu	vrrsssssr
s:red	ssrrsstsv
s:ref	vtrvrqusm
s:ref 0	ussvsrtso
s:referee	ssssssssu
s:reference	trrsprrs0
s:reference for	rrsqrsrsx
s:reference request	sssqrsssw
s:referenzen	srssrsrsw
s:referenzen herr	srssrsrsw
s:referral	srsrrqwru
s:regarding	ptrrrttrx
s:regarding your	qtsqrussv
s:register	ssstsussq
s:register of	ssstsussq
s:registered	sssussssr
s:registrar	ruststssr
s:registration	srrrsrrry
s:rejected	ssssssssu
s:rejection	sssqssssu
s:rekrutacji	ssrtsussr
s:released	sssrusssr
s:relocation	svssssqrs
s:relocation to	svssssqrs
s:reminder	qwvqqqpqx
s:reminder complete	ssrsssssu
s:reminder for	sussssssr
s:reminder interview	swsssspss
s:reminder your	ssvrssssq
s:remote	wqrqrr1rn
s:remote 0	rsssssssu
s:remote at	vsssssrrr
s:remote job	ssssssuss
s:rencontre	sussssssr
s:rendez	ssrsrsssw
s:rendez vous	ssrsrsssw
s:renewal	qssrsrssw
s:rent	qsssssrsu
s:rental	sssrssssu
s:replied	rtsqssurs
s:reply	vrrxrqrrp
s:reponse	trsssussr
s:report	svrrsssst
s:reporter	sssussssr
s:req	ssssssurr
s:request	qxsmqrsq1
s:request for	srrprsuqy
s:request was	sssrssssu
s:required	qstrsrrsv
s:requisition	rssussssr
s:requisition 0	rssussssr
s:reschedule	swsrssssq
s:reschedule request	svssssssq
s:rescheduled	sssssrssu
s:research	tssvstsso
s:research assistant	sssusrsst
s:research engineer	ussssssss
s:research fellow	sssrsussr
s:reserva	rrsrrxssr
s:reservation	rrrsrqrr0
s:reserve	sssrrvsss
s:reserveliste	sssssussr
s:residency	ssstsqssu
s:resolucion	rrsusrsst
s:responsable	stssurssr
s:response	ossvssssu
s:response to	ossussssu
s:result	rtrxtqrrq
s:result of	stsussssq
s:resultado	qrrvtrsst
s:resultado da	rssqtrssv
s:resultat	rsuqssssu
s:results	rsrrrqrvx
s:resume	ptpqsrqs2
s:resume is	qsssssssv
s:retour	srstsrssu
s:review	stqqtrrrx
s:reviewing	sssssusss
s:ricerca	rsrtrtttq
s:ricevuta	urssssssr
s:rich	sssrssrrv
s:rick	sssssrssu
s:right	ssrrrrurw
s:robotics	ststtsrsq
s:role	qxvvrpvxf
s:role at	rrrrsssxr
s:roles	sssrssrwr
s:ronde	sutrssssr
s:room	srtqssssv
s:round	r1rsqrrun
s:round 0	sussssssq
s:router	ssssssssu
s:ruckmeldung	qrswrtrsr
s:ruckmeldung zu	rssusrsst
s:ruckruf	swssssssq
s:ruckzug	qssrssssv
s:ruckzug ihrer	qsssssssu
s:rue	srrrrsssx
s:rue des	srrrrsssx
s:runde	sussrtssr
s:running	uusssrrsq
s:running late	susssrssr
s:rural	sssrsutsq
s:s	sussssrss
s:safe	rsqsssssx
s:safety	ssqsssssv
s:saison	sssusssss
s:sale	rrrrsrrrx
s:sales	srtssstsq
s:samstag	sqrtssrsv
s:san	rqqqqq0su
s:san diego	rqqqqqzsv
s:saturday job	rtsttsssq
s:save	sssrssssv
s:save money	ssssssssu
s:saved	rssssssus
s:saw	sussssssr
s:saw your	sussssssr
s:say	rrrrsrrry
s:scan	rshsrsss6
s:scheduled	swssssssr
s:scheduling	svssssssq
s:scheme	tssussssp
s:scheme 0	sssussssq
s:schnupperlehre	sussrrssr
s:scholarship	srspssssx
s:scholarship application	sssrssssu
s:school	sqsrrrrsz
s:school decision	sssrssssu
s:schreiben	sssusstsq
s:schreiben vom	sssussssr
s:schreibprobe	srussssss
s:schritt	rrwsssssr
s:science	srstsussr
s:scientist	tstttsxsj
s:screen	sursssrss
s:se	rxrrtrrrs
s:search	qqqsrtpuy
s:search for	sssssspxr
s:searches	ssssssrru
s:searches this	ssssssrru
s:season	usrrrtstr
s:season 0	usssssssq
s:second	sxrpsrsst
s:second interview	srsrssssu
s:secret	srsrrrtqx
s:secretary	ssssssttq
s:security	srsrstrus
s:see	rrsqrrsr0
s:see your	ssrrssssv
s:seen	ssssssusr
s:seen on	ssssssusr
s:segunda	susrsssss
s:selecao	stsqtrsst
s:selection	rtrturrss
s:seletivo	rrqwsrsst
s:selezione	srrtsvsss
s:senior	uqrstrrvp
s:senior software	tssssswor
s:sent	wssstssro
s:september	stsrqrssw
s:service	rrsuprrrz
s:services	sqvtsssrr
s:session	ssrursrru
s:sessions	srssvsrrt
s:set	ttssrsrqv
s:sg	sssrrsssv
s:shipped	sssssrssu
s:shipping	srsssrrrw
s:shortage	sssssrssu
s:shortlisted	rtsrssusr
s:should	ssrrssrrx
s:should you	ssrsssrrw
s:show	svsrssssr
s:si	srsrvsssr
s:sich	sssssusss
s:sie	ousprssrz
s:sie haben	rsssssssu
s:sie ihre	rssrssssv
s:sie uns	susrsssss
s:sie wurden	srrsssssu
s:signature	ssssusssq
s:signed	sssssssru
s:signed up	sssssssru
s:simulation	srssssurs
s:since	ssssssrqv
s:singers	rrrrsrrrx
s:site	trrsrrssu
s:site visit	sursssrst
s:sites	sssrssssv
s:situacao	sssrsvsss
s:six	qrstsrssv
s:skills	srurrsqpz
s:skills with	ssssssrpx
s:slot	swvssssrn
s:slots	srrsssssu
s:small	rrxsrtssp
s:so	rsrqurrrx
s:sobre	rrrwstrsq
s:sobre a	rsstsussr
s:software	xqrqpprxt
s:software developer	sssssssvr
s:software development	ussssstqr
s:software engineer	vrrrqpmyy
s:software engineering	rstsssusr
s:solicitud	ussqsrssu
s:solicitud de	sssrssssu
s:sollicitatie	zqrurqrrr
s:solstice	sssussssr
s:some	sssstrssu
s:something	srrrssssv
s:sorry	sssqssrsw
s:sorting	rsssssssv
s:sous	rusvsuqrp
s:sous chef	rrsvsurrr
s:south	ssrssssus
s:spam	srrrsrrsx
s:speaker	rssqssssv
s:speaker application	rssqssssv
s:speculative	vrstsrssq
s:speculative application	ussrsssss
s:spirits	rsrrsr0pq
s:splunk	sssrssrsu
s:spontanee	vrsqsssst
s:spot	srstsrssu
s:spring	rssrrrstu
s:sr	vrsssswro
s:st	rrsrsstqx
s:stadt	sssssssur
s:staff	rsvrrrwsp
s:stage	ryxtrsrsk
s:stage 0	stvsssrsp
s:stagione	rrrutsssr
s:stand	qqrsrxrrw
s:stand van	sssssusss
s:stap	ssssssuss
s:start	rrrswsyrm
s:start date	srstxtrsn
s:started	rsrsssssv
s:starter	srssrsssv
s:starting	ssssrsqrx
s:startup	ssssssuss
s:statement	rsrssrssw
s:states	sssssssur
s:station	rsrrssssu
s:status	qqqur4pns
s:status for	prsrssrp1
s:status has	sssrsvssq
s:status of	tssrsvssq
s:status received	wsssssssp
s:status update	pssrsorr2
s:stay	rrqssrsrw
s:stelle	swsvrrssn
s:stelle als	svsrssssr
s:stellen	sssrrsrvr
s:stellenausschr	sssssssur
s:stellenbesetzu	sssrsusss
s:stellenzusage	sssrursss
s:step	rtxsssrsq
s:steps	rxstusrsl
s:still	rrrqrvtwp
s:still deciding	sssrsussr
s:still looking	sssssssvr
s:stilling	ssstussrr
s:stipendium	srrsssrsv
s:storage	rrsrssrsw
s:story	srrsrsrsv
s:street	sstrsssur
s:student of	srssssssu
s:studentin	sssqssrsw
s:studentin fur	sssqssrsw
s:students	sssrsrssu
s:study	snvpssssx
s:su	rrsrrtrsv
s:sua	rrqsruqry
s:sub	sussssssr
s:subject	tsswsrsrq
s:submission	trrrspvtt
s:submission to	sssvssssq
s:submitted	vssrssssq
s:subscription	sssssqssv
s:substitute	ssssrtusq
s:substitute teachers	ssssrsusr
s:successful	rsssussss
s:suite	rtsutsrsq
s:suite a	ststtsssq
s:summer	qrrrswqsw
s:summer school	sssrrqrsy
s:sunday	spsqrrrr1
s:sunday morning	ssssssssu
s:super	rssrrstrv
s:supervisor	wrssssssq
s:support	stsrstwqq
s:support engineer	surssstrq
s:support worker	sssssussr
s:sur	rrsrssssv
s:survey	ssrssrrrx
s:sv	rzrwrrrrm
s:swap	sssrsssrv
s:sync	spssssssw
s:system	srssssj3t
s:systems	qusrsrvsq
s:systems application	prsrssrp1
s:systems engineer	ptsrssstu
s:t	rsrrsrrry
s:ta	usssssssr
s:tack	trsrssssu
s:tage	srwssrurq
s:tage ihr	srwssrssq
s:tage woche	ssssssurr
s:take	rruqqrqrz
s:take home	stusssssq
s:talent	prsqsvxqt
s:talent pool	sssrsurss
s:talk	rwrpsrsuq
s:talking	strrssrsu
s:task	sq1srrtsm
s:tasting	srtsssssu
s:te	ssrrrrvst
s:teacher	srstuvssn
s:teachers	ssssrsusr
s:teachers needed	ssssrsusr
s:teaching	rtstrtvtm
s:teaching in	sssssutsq
s:team	qmquup2nv
s:team leader	sssusrssr
s:teams	susssssss
s:tech	trsprrssx
s:technical	rvsssvtrn
s:technical assessment	suqssssss
s:technical interview	srsrsusss
s:technical test	srusssssr
s:technician	wtsssursl
s:technologies	rrstssvrr
s:tecnico	tqttrussr
s:teilzeit	srstrsrvr
s:tel	susssssss
s:telefonat	ssrsssrsu
s:tell	srsrssrsw
s:tell us	srsrssssv
s:tentative	sssrursss
s:tentative selection	sssrursss
s:termin	rvrrrrssu
s:termins	sussrrsss
s:terminverschie	sussssssr
s:terminvorschla	svssssssq
s:terms	srsswrrrs
s:test	rl5roqsqy
s:test invitation	svqssssss
s:test ist	ssvssrssq
s:test piece	srvsssssr
s:teste	rsvrrssst
s:teste de	rrtsssssu
s:testing	srussssrt
s:tests	sryqrrrsr
s:tests are	ssusssssr
s:tfa	susrusssq
s:thank	wurvqpppv
s:thank you	wurvqpppv
s:thanks	2qqvrqpqs
s:thanks 0	trssssssu
s:thanks for	0srvrrqro
s:thanks from	sssussrsr
s:that	ssrqssrqz
s:that match	ssssssrru
s:the	otrzrjns4
s:the 0	qtsrrsrrw
s:the answer	sssussssr
s:the best	sssssssru
s:the exercise	srvsrssss
s:the family	stsstsrsq
s:the job	srsrtsrsu
s:the most	sssrssssu
s:the new	sssssssru
s:the offer	sssrrsssu
s:the position	sssussssr
s:the post	tssrusssr
s:the rejection	sssqssssu
s:the right	sssrssusr
s:the role	utssssrsp
s:the running	usssssrsr
s:therapist	srsrvsssq
s:there	ssssssrsv
s:these	sursrsrqu
s:thesis	srssssssu
s:thing	ustsssssq
s:things	sssrsussr
s:think	rsssssssv
s:think you	rsssssssv
s:this	tqrqrqsr1
s:this week	srsssstsu
s:this weekend	strsrsrrv
s:thought	sssrssvsq
s:thoughts	srsssrssv
s:thursday	sorrsrrs1
s:ticket	rrsrsrsrx
s:tickets	sssrsrrrx
s:til	srssssssu
s:time	uwrtpqvto
s:timeline	srsrswrsr
s:timetable	urrssrsst
s:timing	sssrsussr
s:tmrw	susssrssr
s:to	xsrjsops3
s:to 0	rssssssrv
s:to be	sssrssssv
s:to complete	sswsssssq
s:to hear	srtsssvrr
s:to help	usssssssr
s:to interview	sussssssr
s:to join	rrsurrtss
s:to our	sssussssr
s:to prepare	ssrsssssu
s:to the	pqruwrrrw
s:to work	rsrsssssv
s:to your	ossussssw
s:today	svrrsssss
s:tomorrow	r2sqrprtq
s:tonight	ssssrsrtv
s:too	rrssrsrsw
s:tools	sssssssru
s:top	rqrrrrvsw
s:top 0	srsrsswqr
s:torino	sssssssus
s:tr	rssvssssr
s:track	pssqssusw
s:track of	pssrssssx
s:trading	srsssstsu
s:trainee	ttsvtsrso
s:traineeships	ssssssrus
s:training	tsssrrssu
s:translation	rsutssssr
s:travel	stsqsrtsu
s:travel grant	sssqssssv
s:treffer	sssssssur
s:trellis	ussrsssss
s:trial	rqsuuvrrq
s:trial day	ssssusrsr
s:trip	rqrrrrrq2
s:try	ssssssusr
s:trying	ssssssurt
s:trying to	ssssssusr
s:tu	soprstsr0
s:tu candidatura	qrrtsusst
s:tu cv	ussrssssr
s:tu solicitud	sssrssssu
s:tua	rrrurrrsw
s:tua candidatura	sssvsrssr
s:tuesday	srstrrrsv
s:tuyo	sssrvssss
s:tweede	suttrrssr
s:two	rrrqrpsr0
s:two students	sssrsrrsv
s:tx	ssssssuss
s:typing	srwrssssr
s:typing test	srwrssssr
s:uber	srsrssrsw
s:uhr	svrssssrs
s:uitnodiging	svsrrsssr
s:um	ssrrrtssv
s:um die	susqsssst
s:un	rrrprssr0
s:un entretien	srssssssu
s:und	rqtqsttsv
s:unit	ssrvssssr
s:united	sssssstuq
s:united states	sssssssur
s:uns	qtqqtttrv
s:unser	srssvrrst
s:unser gesprach	srstusrsr
s:unserem	rrstssrsw
s:unserer	sssssussr
s:unseres	sustssssq
s:unsuccessful	rrssssssu
s:unterlagen	qrrsrrssy
s:up	ovqrqvqqy
s:up for	rsssrssru
s:up from	srtqssrrx
s:up on	sqrssurss
s:upcoming	rvrqrrrrz
s:upcoming interview	svssssssq
s:update	jtpxp0mk7
s:update 0	rtsrsrrrw
s:update from	qssvsvssp
s:update on	qurursrrs
s:update software	rssrssqm4
s:update to	ssssssssu
s:updated	svsssrssq
s:updated invitation	sussssssq
s:updates	rrrqrqqq3
s:urgent	rssrssvst
s:us	sqopuvvrv
s:us about	srssssssu
s:usa	qrsrsrvqv
s:usability	sssqssssu
s:used	rsssssssu
s:users	rrsprrrr1
s:uw	rqrtqqsr0
s:uw kandidatuur	sssusssss
s:uw reactie	sssrssssu
s:v	rvssssssq
s:vacancies	ssrsssrxq
s:vacancy	orsyrusrq
s:vacancy 0	rsstsrssu
s:vacancy announcement	sssssusss
s:vacature	trsursstq
s:vacature 0	usssssssr
s:vacatures	rssssssvr
s:vaga	urrtrutrq
s:vaga de	rssusrtsr
s:vakanz	srstssusr
s:van	sssrsusss
s:van zaken	sssssusss
s:ve	vrrpursrv
s:ve applied	usssssssr
s:ve been	rsrrvrtrr
s:ve got	usststsso
s:ve withdrawn	rssrssssu
s:venue	surssssss
s:verano	sssussssr
s:verbal	srssvsrsr
s:verifica	srssrsssu
s:verification	sssssrsrv
s:verification code	sssssssrv
s:verify	ssssssssu
s:verify your	ssssssssu
s:verschoben	ssssspssw
s:vertrag	ssssqsssw
s:vertragsangebo	srssussss
s:vertragsentwur	ssssussss
s:vertretung	srssvsssr
s:verzetten	susssssss
s:verzogerung	rrsrswssr
s:verzogerung im	rssrsusss
s:via	usssssssr
s:video	tp1rrrpqs
s:video interview	sqwsssssr
s:videointerview	sqvsssssr
s:vielen	vtsrsrssq
s:vielen dank	vtsrsrssq
s:vienna	sssssssru
s:view	rrsstsqrv
s:viewed	ussusssrq
s:viewed by	ussssssrr
s:viewing	qqsssssry
s:virtual	ssssssstq
s:visa	qsssssssv
s:visa application	qsssssssu
s:visit	ryqsqrqsu
s:visit to	surssssss
s:visita	surussssr
s:visita a	surussssr
s:visiting	ssssrutsr
s:visitor	srssrusss
s:voice	srssustsr
s:volunteer	rrssrsssv
s:vom	tsruusrsp
s:vom 0	tsrtttrsq
s:von	tstqrrsru
s:von ihnen	usssssssr
s:voor	sruqrrrtu
s:voor je	tssrsrssu
s:vorbereitung	ssussssss
s:vorbereitungsd	tssssussq
s:vorstellung	sursusssq
s:vorstellungsge	qsrrrtrrx
s:vorstellungste	sursssssr
s:votre	vrpsqvpqy
s:votre candidature	ttrsrurrr
s:votre commande	srssssssv
s:votre demande	strrsrssu
s:votre entretien	sssssussr
s:vous	srsrrrrsv
s:vp	ssssrsvsq
s:w	vrrtrrusq
s:w d	usstsrtsr
s:wa	ssssssrur
s:waiting	rrsrqqvrw
s:waiting for	sssssswso
s:waiting list	rrrqrprs2
s:waitlist	pssqrxsst
s:wann	rrssuussr
s:wann hast	rssssussr
s:want	stsssssur
s:wants	sstsssssq
s:wants to	sstsssssq
s:war	qrrrssssy
s:war dein	rsrsssssv
s:warehouse	rsstsussr
s:warning	ssrsssroz
s:wars	srsrssssu
s:warteliste	sssrsusss
s:warten	sussssssr
s:warten auf	sussssssr
s:wartet	srvsssssr
s:was	qqsorqrp6
s:was approved	sssssssru
s:was viewed	tssusssrq
s:washington	sssssssur
s:watson	srvrssssr
s:watson glaser	srvrssssr
s:we	ztomrtpo1
s:we are	qrssssssv
s:we got	xrrsssssq
s:we have	vrsrssssr
s:we ll	rssssusss
s:we miss	srsssrssu
s:we received	psssssssv
s:we ve	xrrsssrsr
s:web	rsssssssu
s:web developer	rsssssssu
s:webinar	rrssssssv
s:wed	sqssssssu
s:wednesday	srssssssu
s:week	rqpqprut0
s:weekend	rsrsrsrtv
s:weekly	sssrsrqvu
s:weiter	surrrssst
s:welcome	rpqqurpq4
s:welcome to	qqrqrrpq4
s:welkom	srrswsssr
s:well	sssrrsssu
s:went	sssussssr
s:wer	rssssssrv
s:werkstattleitu	stssurssr
s:werkstattleitu holz	stssurssr
s:werkstudent	sssssusss
s:western	sssssssur
s:wg	tssqssssv
s:wg zimmer	ssspssssw
s:what	trrosrpq3
s:what new	sssssssru
s:when	ssssrsrrw
s:where	ssstsxnrt
s:where things	sssrsussr
s:where we	ssstsvssp
s:who	rsrrrrssw
s:why	rrspsrqr2
s:why i	sssqssssu
s:wie	pqrprurr0
s:wie war	qrrsssssx
s:wienbarg	srssrsrsw
s:will	ssssssssu
s:will be	ssssssssu
s:willkommen	rrsrtsrsu
s:willkommen in	rssrssrsv
s:winter	usrssursq
s:wir	srrotszrr
s:wir haben	vrsssstsq
s:with	oyoqmovyx
s:with person	stssssvrq
s:with these	srssssrqw
s:with us	ssrrrurqv
s:with you	sursssssr
s:with your	srssssssu
s:withdrawal	rssnsrss0
s:withdrawn	qssqsrssy
s:withdrawn your	sssrssssu
s:woche	ssssrswtq
s:wochenende	ursrrrsst
s:wohnung	sssossssx
s:wohnung lindenstrasse	sssrssssu
s:women	srssssrsu
s:women in	srssssrsu
s:woning	sssrssssv
s:work	tqrtrrssv
s:worker	xssqsurso
s:worker application	vssrsrssr
s:working	surssssss
s:worth	srssssssu
s:would	sstrsswsq
s:would you	sssrsswsr
s:wren	tssussssr
s:writer	sssusstsp
s:writing	ssutssssq
s:written	srustsssq
s:wurde	tsrrssrrw
s:wurden	ssrsssssu
s:wurden ausgewahlt	srrsssssu
s:x	rsrusrvsr
s:year	qsrrsryst
s:year new	ssssssxso
s:yes	srrtwrtsq
s:you	ytrerlzq3
s:you about	sussssssr
s:you appeared	ssssssrru
s:you apply	rssrssrvt
s:you are	srssssyrp
s:you be	ssssssrrw
s:you consider	sssrssusr
s:you did	srsrssssv
s:you do	sursrsssr
s:you for	wwstqqrqr
s:you from	srsussrst
s:you have	tssssstqu
s:you ll	rsrsssrsu
s:you may	ssssssrur
s:you re	srsqwqorz
s:you still	sssssssvr
s:you to	srysssssn
s:you ve	rrrqurtrw
s:your	upoxmrnr5
s:your adviser	srssssssu
s:your amazon	ssstsssru
s:your application	urnwn4mmx
s:your appointment	srrsrsssx
s:your assessment	ssrsssssu
s:your audition	sqssssssu
s:your availability	srssssusr
s:your candidacy	rssqsusst
s:your candidate	wrrrsrsss
s:your candidature	rrsrsvssr
s:your career	qrrrrrqzt
s:your claim	sssrssssv
s:your cv	rrssssust
s:your details	usssssssr
s:your dream	rssrssrsw
s:your e	qssusssss
s:your experience	srssssssu
s:your first	ssssrsssu
s:your form	vssrssssq
s:your interest	rrszssrrq
s:your interview	q2qqrrtrq
s:your job	qsssssquu
s:your manuscript	ssspssssv
s:your mentor	srsrssrsv
s:your mortgage	rsssssssu
s:your next	sprrssrrz
s:your offer	sssvwrrsp
s:your order	rrsrsrssx
s:your package	ssssusssr
s:your place	stssuusso
s:your profile	qssrssstv
s:your recent	susvsqssq
s:your reservation	rrssssssv
s:your resume	rtrssrstu
s:your search	ssssssrru
s:your subscription	sssssqssu
s:your tech	sssssssru
s:your test	ssurssssr
s:your time	stsvssrsq
s:your video	squssssst
s:your visit	sustssssr
s:your weekly	ssssssrvs
s:zaken	sssssusss
s:zaragoza	ssssssuss
s:zeit	rsssswssq
s:zimmer	ssspssssw
s:zu	oqrvrutsu
s:zu ihrer	prsususss
s:zu unserem	srssssssu
s:zum	rrurrqqrz
s:zum auswahlseminar	srssssssu
s:zum stand	rrstsqssv
s:zum vorstellungsge	srssssssu
s:zur	qptutsrsv
s:zusage	sqrrzrrrs
s:zweitgesprach	sustssssq
s:zwischenbesche	rssrsvsss
s:zwischenstand	rssrsvssr
sa	pxsspyqtp
sa vi	stsrsusrr
sabado	rtursrsss
sabato	ssrsrsssv
saba~	qutrrrrrv
sabbat~	srtsssusq
sabb~	srtsssusq
sabemos	sssussssr
sabemos que	sssussssr
sabemo~	sssussssr
saber si	sssrtsssu
sabe~	rqrvtrtss
sable	ssstttssq
sabl~	srstttssq
sabrina	srstusssr
sabrin~	srstusssr
sabr~	srsttstsq
sach~	srrrsurtt
sadd~	sssqssssv
safe	srruqwrsr
safeguarding	ststssstq
safegu~	ststssstq
safely	zrrrrrsrq
safely received	vrsssssrs
safety	rrsurssss
safewe~	ssssqsssu
safe~	yrqtoqrru
saffron	stsqsvrsr
saffro~	stsqsvrsr
saff~	stsqsvrsr
sag	rnuwwsrtp
sag einfach	srusssssr
sag kurz	ssrsssssu
sag mir	srssussss
sag uns	srtssssus
sagen	vosssusss
sagen wir	usssssssr
sage~	uostsusst
sagst	srsrusrrt
sagst du	srsrtsrsu
sags~	srsrusrrt
sagt	rrrtrtrsv
sagt~	ssssursss
said	olrxzvqpu
said goodbye	sssrssssu
said i	ssssssusr
said no	srstsrrsv
said on	ssusssssr
said so	sssussssq
said that	ssssrutsr
said the	rrssrursu
said there	sssussrsr
said they	srsqrsrtw
said to	srsrssssu
said yes	sssvzrtsj
said you	sssutsssq
sail~	ssssssusr
saint	rssstussq
sain~	rtsstussq
saisonnier	srttvrssq
saison~	rrttusrtp
sais~	sqstusruq
sakura	sssutsssq
saku~	sssutstsp
sala	rurrtrsst
salaried	ststttrtp
salaries	tssrrrruu
salario	ssrsvssss
salaris	rrurrssst
salari~	rrtsyrpun
salary	ppol0q1ur
salary 0	srsrxswtl
salary calculator	ssrsssrsu
salary is	ssssxsrsp
salary of	srssvstsq
sala~	oopm2qywr
sald~	rsstssusr
sale	sssprsssw
saleroom	sussssssr
salero~	sussssssr
sales	pqurqt0qr
sales in	sssrssusr
sales manager	rrsqssysq
sales rep	rssssussr
sale~	pttqqu0qq
salford	sssvssruq
salfor~	sssvssruq
salf~	sssvssruq
salg~	srsrrswsr
sali~	rrsvsrsst
salle	rwrrssssr
sall~	ryrrrstsp
salome	ssvsrrrss
salo~	srvsrrtsr
saltmarsh	ussssrssr
saltma~	ussssrssr
salt~	usssrrrss
saludo	tqtwrrrsr
salut	sstutrtrq
salutations	vsssrrssr
salutations distinguees	usssssssr
saluta~	vsssrrssr
saluto	russssssr
salu~	yqtztnsrl
salvata	sssssssur
salvat~	rsstsrsur
salve	svssrstrq
salv~	svrtrrttp
sam	ssqqvssrv
same	q2xisrupr
same day	rqtqrstus
same for	srsrsusss
same is	sssrsusss
same link	r0rsrrrrq
same money	sssussssr
same time	surqrrrsw
same week	srtsssurr
samedi	rssrrsssv
samen	ssrrrsssv
same~	rsrqrrssz
samir	ssstrsssu
sami~	srtsrrssu
samm~	ursqrsrsv
sample	tswqrrqss
sample of	ssusssstr
samples	sssussssr
sample~	sssussssr
samp~	ttwrqrqsr
samstag	qtsrqqqs0
samstag 0	rsusrssts
samstag um	sqrsssrsw
samsta~	qssupqps0
sams~	qtsupqpsz
samt	vssrssssr
samtale om	srssssssu
samtliche	rrssstssu
samtliche daten	rssrssssv
samtli~	rrssstrsu
samt~	rqrtrsrrx
san	srrsrrqxt
san diego	ssssssrvr
sandeep	sssussssr
sandee~	sssussssr
sandra	tvsrstssq
sand~	sxruqurro
sanita~	ussrsssss
sani~	usssrrtsr
sanjay	trsswsssp
sanj~	trsswurso
sanne	svrprttst
sann~	uvrprttss
sans	tprtrrvsu
sans action	rsssssssu
sant~	ssrturrsu
sap	ssrtrsurs
sapere	rrrqvurru
sapere entro	srssvsssr
sape~	rrrqvurru
sar	ssssssusr
sara	xsrsusrrp
sarah	rurrsstss
sara~	rxrqrrtsr
sarr~	surssssss
saskia	sutrrssss
sask~	svtrrrtsr
sat	rxqrqsutr
sat down	sssqstrsu
satisfactory	ssstusssq
satisfied	sssrussss
satisf~	rrrswrrrt
sati~	rrrswrrrt
saturday	rvttwpprr
saturday 0	rtsqvpstr
saturday at	rssrssssu
saturday so	sssqsvsss
saturday to	ssssusssr
saturday we	srusssssr
saturdays	rrrrsrrtw
saturd~	qwstxopts
satu~	qwstxopts
saude	ssssusssr
saud~	ssssusssr
save	sqtnrrtux
saved	prrprrr1t
saved in	rssrsssut
saves	srrsssssu
save~	pqrprrr1w
saw	tspuppzqs
saw in	sussssssr
saw these	sssssssur
saw your	tssrss1pm
sawatzki	rsussssss
sawatz~	rsussssss
sawa~	rsussssss
say	rspvwumru
say anything	ssrrssssv
say congrats	ssssssrsv
say how	sustssrsq
say not	qrsustssr
say that	ttrrrrrsv
say the	stssurtsq
say they	sssrstrtu
say yes	rqrqztqts
say you	ssvqrstss
saying	urrrtsrst
sayi~	urrrtsrst
says	qsquqsrry
says he	srssssssv
says she	sssrsvssr
says you	svssssssr
sc	sstrssurr
scade	srssrsssu
scaden~	srvsssssr
scad~	srursssss
scale	srsqtrxsr
scale up	srssssutr
scal~	rrsntqytu
scan	sssrusssr
scanned	srusrssss
scanne~	srusrssss
scan~	rsusrssrt
scarpe	svssssssq
scary	svrsrssss
scar~	rwrrrrrrv
scelta	trutssssr
scelte	ssusssssr
scelto	rrrxssrsr
scel~	sqvyrrrrp
scenario	srsusssss
scenarios	sttstsrsq
scenarios in	susstsrsr
scenar~	ssuussrsq
scen~	rsvusrqrr
schaal	trrrvsssr
schaal 0	trrrvsssr
schade	psrtrrssy
schade dass	qsssrsssw
schaffen	ssststssq
schaff~	ssststssq
schaltberechti	rsussssss
schalt~	rtvsssssq
schatz	srsrsrrsw
schau	ussstrssr
schaue~	srtrrrrsw
schaut	zrsrrrrsp
schaut sie	sssussssr
scha~	yqutrropt
schedule	srqqssurx
schedule 0	spssssvss
schedule a	sprsrsssx
scheduled	rxtopupqx
scheduled for	qvsqprqqz
scheduled zoom	srssssssu
schedu~	rzrkpvspy
schema	sssqssssu
scheme	tvstrsttn
schemes	sssusrssr
scheme~	sssusrsss
sche~	t0skotrqw
schich~	sssutsssr
schick	ssusssssr
schick uns	srusssssr
schicke	srssssssu
schicken	srutsrtsr
schick~	routurssu
schikt	rusrrsssu
schildern	sqtussssr
schild~	sqtussssr
schi~	qqwvtprqv
schlaf~	sssrussss
schlagen	ssrsvsrsq
schlag~	rurrvsrsr
schlec~	sssussssr
schliesst	srvsssssr
schlie~	srvrurrsr
schluss	rsrsurrst
schluss gekommen	rsssssssu
schlussel	srssssssv
schlus~	rrrsurrsv
schl~	pxstvporu
schmerzlos	sssusssss
schmer~	sssusssss
schm~	rsrurruss
schnel~	vtsqtrrsq
schnit~	sssusssss
schnuppern	sussrssss
schnuppertage	susstrssr
schnup~	sxrstrrsq
schn~	vzqutppsn
scholarship	rssqssssv
scholarships	srsrssssu
schola~	rrsrssstw
schon	yor3qmssn
schon dass	vrrqtrrsu
schon jetzt	ssssssttq
schone	ttrursrsr
schone grusse	sssvsrssr
school	rrsoyrqtu
school district	rssssussr
school for	srssssssu
school in	ssssrsssu
school office	ursrsssss
schools	qqtqsyxvj
school~	pssssxxvi
scho~	roqvvmuwt
schreib	ssutsrtsq
schreib uns	ssusssssr
schreibe	srstssusr
schreiben	tusvqqrrs
schreibst	sstrssssu
schrei~	sqyvpouqr
schriftlich	srurstssr
schriftliche	srurtsssr
schrif~	srxrstrsp
schrijven	tusrssssr
schrij~	sttqrsrst
schritt	ustsssrsr
schrit~	tryrrrrsq
schr~	uu3uoosqm
schuhe	sxrsrsrsq
schuift	rssrrtssv
schuif~	rssrrtssv
schula~	ursssssss
schule~	sssvssrsr
schulleiterin	vrsrrstsr
schull~	vrtrrrtsq
schuls~	rtstststq
schu~	vvrvosrsp
schwei~	surrrswsp
schwerbehinder	svrrssstq
schwer~	rurtsrstp
schwester	svsrssrsr
schwes~	svsrssrsr
schw~	pyrrqqxtp
science	qqssqtsxr
science teacher	sssssusss
scienc~	qqstqtsyr
scientific	sssrsurss
scientist	sussvsvvh
scientists	srsrssvss
scient~	stsqwtzug
scie~	prrrtsyyk
scol~	rustssssr
scope	sqsrssuru
scop~	sqsrssuru
score	toxsqtrss
score 0	rrqrsttrv
score of	sssussssr
scorecard	srssssssu
scorec~	srrssstsu
scored	rpvwtrrrr
scored 0	sssusssss
scores	sqvtrsrrt
scoring	tqttsrsss
scorin~	tqtssrssu
scor~	ri10qqpst
scot~	sssrrsuss
scou~	srsssrvss
scra~	srussssss
screen	qyuttprqp
screen and	svssssrsq
screen to	rrssssssu
screened	urssssssr
screening	vtssstrso
screens	susssrrtr
screen~	wtuprrrtq
scre~	t0wrsnqqp
scribb~	sssssssur
scripts	ssussssss
script~	srussssss
scritt~	tsrttrssq
scrivimi	srvrrsusr
scrivi~	srvrrsusr
scri~	sqysrqttp
scru~	ttrttsssq
scusa	ssrrsutrr
scusi	rrsrrusru
scus~	rurqrwsrs
se	rxoyxsqsk
se efectuaran	sssssussr
se ha	wsrsrsssp
se han	rrsrsrssx
se le	rsrvtrssr
se lo	sssussssr
se prononcer	sssrsusss
se publicara	usssssssr
se queda	sssussssr
se si	srsrssvss
se v	strussssr
se vuole	susssssss
sea	srsutrtsr
search	rtqvoqtvs
search committee	vtsttsusl
search is	sssssussr
searching	srssussss
search~	srsttsrru
sear~	qrpvopr1u
season	wprtrvssp
season greetings	ssssssusr
season in	ssssrstsu
seasonal	rssxtrssp
season~	qtsxtsssn
seas~	tqpvuuqtp
seat	rrvusqyrl
seats	rrtrrwtrs
seat~	rrsqrwtrt
sebastian	rtsussssq
sebast~	rtsussssq
seba~	rtsussssq
secc~	srsrssssu
sechs	ststssqst
sechs jahren	ssssssssu
sechs wochen	sssqusrst
second	tmwqozoqx
second and	sssrsusss
second choice	sssrrvrss
second floor	susrssssr
second home	sqrsssssu
second interview	srsrssssv
second one	ssvsssssq
second stage	susssrssr
second week	ussrsussq
secondes	srusssssr
secondment	srsutrssq
secondo	surrstssr
seconds	rqwsssrsr
seconds to	srvsssssr
second~	rqxvrqtrp
seco~	spzpoyppv
secretariat	ussrtrrtr
secretary	rvsusqvtm
secretary to	sssttstsq
secret~	uxqstnstp
secr~	uxqstntrt
section	quusrtqru
section 0	ssssssrsu
section is	ssssssssu
section would	sussssssr
sections	sssrsusss
sectio~	qtvqrvqru
sect~	pturqtrtt
secu	sussssssr
secure	sssqrsrsx
secure your	ssssssssu
security	rysmssrtv
security code	ssssssssu
security risk	sssrssssu
securi~	rxrlstpvw
secu~	purnrrqv1
sede	ssrtrvssq
sedi~	susssssss
see	s5swnpnrq
see all	tssrrrrus
see anyone	ssssurssr
see below	srssssssu
see how	rvvprurrr
see it	vssrssssr
see me	sussssrsr
see one	srsvssrsr
see or	srssssssu
see the	ptsrrrquv
see their	sssussssr
see them	sssussssr
see where	usssssssr
see who	sssrssssu
see you	q5pqsqpsr
see your	trvqstvso
seeing	rurqrtosx
seeing you	sosrssssy
seei~	rurqrtosx
seekers	ssssssrqu
seeker~	ssssssrqu
seeking	ssssssusr
seekin~	ssssssuss
seeks	srssrsuur
seek~	rrsqrrvtt
seem	sssqssssv
seem to	sssrssssu
seems	srsprsrsy
seems to	srsrssssv
seem~	rrsrrsrsx
seen	ttrrstqtt
seen by	sssrrsssu
seen first	stsssssuq
seen it	ursrsssss
seen you	srssvtrsq
segue	rstrtvrrq
seguimos	rsrssvssr
seguim~	rpstrvsst
seguir	tsvssrssr
seguir~	rrswsrsss
segun	srsstussr
segunda	sustssrsr
segunda a	susssssss
segundos	srvsssssr
segund~	svutrrrrq
seguro	sursssssr
segu~	psxvuuqpp
sehen	rsytqsqrq
sehen wie	srwsrsssr
sehen wir	rsuutrrsr
sehe~	qtytqrqrr
sehr	pvsvvvpmt
sehr geehrte	ppuutvrpt
sehr geehrter	xtsvssqnr
sei	spssvqsrv
sei mesi	sssrvsssr
sei que	ssstsruss
seib~	srsusssss
seien	usstsrtsq
seien sie	usstsrssq
seie~	usstsrtsq
sein	qxrwqqtrp
seine	rrrtrsust
sein~	ssrssrtru
seis	rrrturtss
seis meses	srrsvrtsr
seit	qrqwqsssu
seit drei	susrsssss
seit gestern	rsstrurtr
seit jahren	ssrusssst
seite	srvrrstss
seiten	sswrrsssr
seit~	rsyqqrstr
sek	squstsssq
sekretariat	urssssssr
sekret~	vrstssrsr
sekr~	vrstssrsr
seks	sussrsssr
sekunden	srvsssssr
sekund~	tqxsssrsq
seku~	tqxsssrsq
selbst	svruttqsp
selbstauskunft	srspssssx
selbstverstand	ussssrtsr
selbst~	tstprrssu
selb~	twstsrqsp
selecao	utqsrtsss
selecao de	usssssssr
seleca~	tsprttsru
seleccion	srstrrvsq
seleccion de	sssusstsr
selecc~	qqtuurvrq
select	rrrtruurr
select a	rsssssusr
select list	sssustssq
selected	poqv0murv
selected a	rssussrss
selected for	sqrp1qrrt
selected from	srssssuss
selected this	ssspssssv
selected to	rutsssssr
selection	usvwuwqqi
selection committee	sssstsssq
selection day	sstrrusss
selection is	ssssursss
selection process	urssutssp
select~	srryxnsos
seletivo	rssvsrssq
seletivo para	rssusrssr
seleti~	rrqxsrsst
selezionato	rssusrsst
selezione	srtrswrsp
selezione per	sssrsusss
selezi~	tqssrxrsr
sele~	qooxxwtnr
self	strprsrtv
self assessment	srssssssu
selfie	ssrsssssu
self~	ssrrssssv
sell	stsossssx
sell to	sssqssssu
seller~	sssrrsssu
selling	sssqssrsv
sellin~	rrspsrrr0
sell~	rrsmrspr5
selon	sssusrsss
selo~	sssusrsss
selten	sssrssssv
selt~	sssrssrsv
sem	tvqqtutrp
semaine	tvqputtsp
semaine prochaine	srsrsuuss
semaines	wrsrssssr
semain~	xuqnuttso
semana	uttqrrvrq
semana para	stsssrusr
semanas	sqvqtursr
semana~	sqvqtursr
sema~	1tujutvrk
seminar	ssrsssrsu
semi~	rtrusssss
senast	sstsrrsru
senat	sssussssr
sena~	srtusrsrs
send	so3mwmvqt
send a	ruvsrrqur
send it	trxrssssp
send me	rruttrssr
send more	sssrssssu
send us	rqusrrrsv
send you	strrqrtsu
send your	tqsssstts
senden	trtsprtsu
senden sie	trtrprtsv
sending	suqurrqtv
sending a	ssqsssssv
sending it	sssqssssu
sending this	russsssss
sending you	ssssssrus
sendin~	suqurrqtv
sendung	sqrrssssw
sendun~	sqrrssssw
send~	usqqrqrsy
senest	uqssrsssu
sene~	tqrsrrrrx
senhor	srusstssr
senhora	utrrssssr
senhorio	sssrssssv
senhor~	tsrqssssv
senior	tuquqqx1h
senior analyst	ssssrsssu
senior buyer	ssssrsssu
senior~	susssrssq
seni~	tupsrpy0i
senn~	srsvssssr
seno~	sssussssr
sensi	sssussssr
sens~	rqswrsrtr
sent	vrrnuptrx
sent 0	qsssssstu
sent a	sqsssrtsv
sent by	sssussssr
sent from	susssstrr
sent me	sssrssssu
sent on	ssstusssq
sent the	ssrssusss
sent to	vqsqsstrt
sent you	sstrurtsr
sentence	tsspssttt
sentence in	ssspssssv
senten~	tssnssvtt
sentido	sssrsutss
sentid~	sssrsutss
sent~	utrpqsvst
sep	ssssrsrru
sepa	sssrsussr
sepa algo	sssrsussr
separately	rrtusrssr
separa~	sruurqrtr
sepa~	srutrqttr
sepp	rustrrtsr
sept	rttqvrttr
sept 0	ssrrustsr
sept jours	srvsssssr
september	onpuxwpvt
september 0	putrvtqrs
september and	usstssssp
september und	tssssssur
september with	rssrrsssw
septembre	rqrrwwrsp
septembre 0	srssvssss
septem~	onpozypwu
septiembre	tssrsvssr
septie~	tssrsvssr
sept~	pnpnzzpwu
sequ~	tsursssrs
ser	stsrrsrsu
sera	urvorrqrx
sera e	rtsrusssr
seraina	ursstrsss
serain~	ursstrsss
serate	srutsssss
sera~	urtstqrsr
serial	srurssrss
series	srrtrrvrs
series a	srsrssusr
serieu~	ussssssss
seriez	surssrvsq
seriez vous	surssrvsq
serious	susrsrrst
seriou~	susqsrrsu
seri~	sstnsqzqu
serve	srstttrsq
served	ssssrsuup
server	tsrnssrsx
service	swrunttqr
service 0	ssssrsuss
service advisor	srssssusr
service commission	rssustssq
service will	sssssussr
services	uqssspwsr
services can	ssusssssr
servicetechnik	ssssusruq
servicio	surrrtssr
servic~	turspqtus
servus	quqstsvso
servus max	ssrsussss
serv~	tuqrprutt
session	qustqsrsv
session on	sqssrussu
session with	ssrsssrsv
sessions	ttrqsrrsv
sessio~	rssqsrqsz
sess~	rssqsrqsz
set	qtypsrrqv
set aside	sutssrsss
set of	sstrsvssq
set the	srsrssssu
set up	pususrrru
setembro	rrrssrssv
setemb~	rrrssrssv
sete~	rrrssrssv
settem~	rsttttssq
setter	sssusqsss
settimana	sssrrurss
settim~	ttsrrurrs
setting	srsssssus
setting goals	sssssssur
settin~	rrsrsssut
settled	srsussvsq
settle~	rrrursusr
sett~	qpturtuss
setu~	ssssssrus
setze	trssusrsr
setzen	svrrrssss
setzen wir	rvssrssss
setzt	srssssssu
setzt sich	srssssssu
seu	qtstssvqr
seu curriculo	surssssss
seu perfil	rsrtrturt
seu processo	sssrstssu
seven	rprwupsru
seven days	sssuwrssq
seven minutes	srssssssu
seven of	sssusstsq
seventy	tssssussq
seventy one	sssssussr
sevent~	tssrsussq
several	tpstrrsut
severa~	tqrtrrsut
seve~	tnrwsqttu
sexta	svpstrrru
sexta as	sussssssr
sexta feira	srsstsssu
sext~	svpttrqru
sf	sssqssssw
sgt	svrurqrss
shall	vsrovstsr
shall be	tstssqsrr
shall i	srstutssp
shall we	sqrrrrttw
shal~	vsrovstsr
shanice	sqsrvtrst
shanic~	sqsrvtrst
shannon	sssusssss
shan~	sprtutrst
shapes	srvsssssr
shap~	ssvrssrsr
share	pruspstuu
share a	ssussssss
share it	ssssssssu
share their	srsrssssu
share your	srssssvtq
shared	stvttqqrr
shared services	ssssusssr
shared the	srsussssr
shared with	tqyqrssrq
sharing	ssusssrss
sharing the	ssussssss
sharin~	ssusssrss
shar~	ovxuopqtu
she	uvoznqpqv
she also	srutssrsr
she d	sssqsvtss
she has	rsstsrssu
she her	ststssssq
she ll	uurrrsrst
she said	sssussssr
she wants	sssrsvssr
she will	sursssssr
shed	ssssrsssu
sheet	sqwqrttsr
sheet is	ssusssstq
sheets	srssstssu
shee~	rpwqrttss
sheffield	sssussrtr
sheffi~	sssussrtr
shef~	sssussrtr
shei~	trrsssssu
shelve~	ssrtsssus
shel~	ssstssrur
sher~	sussssstr
shie~	vssrssssq
shift	ssqqyqtsr
shift is	ssssusssr
shift lead	sssrsussr
shift supervisor	sssrssssu
shifted	ssssusssr
shifte~	ssssusssr
shifts	rssqswtrq
shif~	rtppysurq
shin~	ssttrssru
ship	sssqstuss
shipped	sssusrtsr
shippe~	srsusrtss
shipping	sssqsttst
shippi~	srsqstsrw
ship~	rqrtrrsrx
shirin	usssssssq
shirt	rrrsusrsu
shir~	trrrusrss
shoe	ssssssuss
shoes	svrrursrr
shoe~	uusqtqsrr
shoot	trttsrusp
shoot the	tssusrssr
shoo~	trttsrusq
shop	tvvsrqprr
shop and	srsrssssu
shopping	rtrsssssu
shoppi~	rtrsssssu
shops	ussssssss
shop~	ttrrrrrsv
shoreditch	srsrrswsr
shored~	srsrrswsr
short	opzvorsrt
short notice	susrssssr
short of	ssssrsuss
short one	ssrtursss
short time	sssussssr
shortage	ssssssttq
shortlisted	twsturrtl
shortlisted candidates	svsssrssq
shortlisted for	ssssusssr
shortlisting	0rsrstssl
shortlisting is	ussssrssr
shortlisting on	ursrsssss
shortly	rvsrtrrsr
shortl~	0zqrsrssg
shorts	ssspssssw
shor~	wuysmouqq
should	sozlqzvqr
should be	srstrsrsu
should hear	tssrsrvsr
should i	srssssuss
should it	trsrsussr
should know	sssrsussr
should not	rstsusrsr
shoulder	ststssssq
should~	stssttssp
shout	tvrrrtssp
shoute~	srssssuss
shou~	ssykpzvpr
show	tusprqrqx
show that	ssssrsvsr
show you	sssqsrqsx
showed	ststssssq
shown	utssssrup
showreel	vusrrsrsr
showre~	vusrrsrsr
shows	rsrurssst
shows that	sssrrstsu
show~	wwpupqpur
shredd~	sssrssssv
shreya	sssussssq
shri~	sssrssssu
shuffl~	sussrsrsr
shuf~	sussrsrsr
shut	stsqrvsss
shut~	tttsssssq
si	svlqyxuop
si c	ssrrvsrst
si ca	sturssrss
si e	rsstsussr
si encajas	ussrsssss
si entra	rrsrsrssv
si le	susrrssss
si nos	sssussssr
si prega	sqssssssu
si quieres	srsutsssr
si te	srrtvstsr
si un	rrsrrvsss
si vede	sssusssss
si ya	rrsqsrssw
siamo	rrqvtwrrq
siamo in	ttrqsussr
siamo lieti	ssssussss
siamo spiacenti	sssrssssu
siam~	srqutwrrq
sich	wppvqvtrr
sich als	rstrssssu
sich am	sustssssr
sich an	ssssssrsu
sich bei	trsqsrwsr
sich bis	ssrsrusst
sich das	rrstsqtsu
sich die	ssrtswrsq
sich fur	trsutrrtp
sich im	rssssusss
sich soeben	ussrsssss
sich von	rsssssssu
sich vorstellen	srsrssvsr
sicher	sssssutsr
sichten	usssssssr
sichte~	usssssssr
sichtung	usssssssr
sichtu~	usssssssr
sich~	vsqsrttrr
sick	swrtrqrst
sick all	srsrsrssv
side	vtupsuprr
side door	svrrrsssr
side effects	spssssssv
side of	tswrsrrsr
sidewalk	sssssvssq
sidewa~	sssssvssq
side~	rssstursr
sido	rtrsuqssu
sido denegada	sssrssssu
sie	lwwqwxomt
sie 0	rsusrstss
sie am	stsqurstq
sie an	tsqrrutst
sie auf	rurqswrsr
sie ausgesprochen	ssssusssr
sie behutet	ussrsrssr
sie bei	vssssrrst
sie benotigen	srusssssr
sie bereit	srstssrsu
sie bis	trurrtrss
sie bitte	sqvtttrsq
sie bleiben	srsrtusss
sie den	srrsorrr1
sie die	rtsrrrrrw
sie diese	qsusrsrtt
sie direkt	srsrrsvss
sie ein	strrwsrsq
sie eine	ssusrrrss
sie einen	sqvrrsrtt
sie einer	srusssssr
sie es	ssttrtrur
sie fragen	susssssss
sie fur	sstrvrssr
sie gern	rtrutsrss
sie gerne	rtsrutssq
sie gestern	ssssussss
sie gleich	strqssstu
sie haben	pptstrrsy
sie hatten	rrsssrssu
sie horen	srstsrssu
sie ihre	rrvrrrrsv
sie im	rusqtsttq
sie in	vttpursso
sie konnen	srtutqtsq
sie kostenlos	ssrsssrrv
sie lust	sssrssuss
sie mehr	strrsussr
sie mir	rrrtvrvsp
sie mit	utrrsstsr
sie mochten	ssssssuss
sie mussen	sssrsusss
sie nach	stsssstsq
sie nachste	sssrssrsv
sie nehmen	ssrtsussr
sie nicht	rsrwrvsso
sie noch	vsrrsrsst
sie nun	vssrssssr
sie nur	stsrssstq
sie online	sursssssr
sie schon	srsssrssv
sie sehen	tusrsssss
sie selbst	sssussssr
sie sich	tsrsspwrs
sie sind	rsrssvrtr
sie so	ssssssuss
sie sobald	sssrsussr
sie sofort	ssssssrsu
sie telefonisch	srrsssssu
sie um	ssusrssss
sie unaufgefordert	sssrsusss
sie uns	rrvqqstru
sie vertrosten	rrsrswsss
sie wegen	sussssssr
sie wurden	strrssssu
sie z	turrsrssr
sie zu	ttsosurss
sie zum	vsrsurssp
sie zur	sursssssr
siendo	rrstrwssr
siento	sssvssssr
sien~	rrrvrvssq
sierra	stsussssr
sier~	stsussssr
siete	sussssssr
siet~	sussssssr
sift	xtvrrsssk
sifting	vsssssssr
siftin~	vsssssssr
sift~	vsssssssr
sig	rtsrusrss
sig ra	ssssrsssu
sights~	rrrssrrrx
sigh~	rrtqrrrry
sign	qonn2vpuw
sign anything	srrsutsss
sign both	ssssqsssv
sign by	ssssqsssu
sign could	ssssrsssv
sign in	ssssvrrrs
sign off	srsssvssr
sign on	srrswssup
sign the	srrrtsrsv
signal	swtrrusso
signalling	ssssutssq
signal~	rtsrutssr
signature	rssstrrrv
signat~	rsrsxqrrt
signe	rurqtvrsq
signed	qntrvxqrt
signed by	sstsssssq
signed copy	srssusssr
signed in	sssssssru
signed no	srusssssr
signer	srssvrsss
signing	strrutrtq
signing bonus	sssstsstq
signin~	strrutrtq
signora	trssrrssu
signs of	sssusrsss
sign~	otqk03mrt
sigue	sstqsvssq
sigue siendo	sssrsussr
sigues	sssrsusss
siguie~	rtsutrrss
sigu~	rstrtxrrp
silb~	usstsrssq
silence	vrsrsvssp
silenc~	wrrpswrsq
silent	srussssss
silenzio	ssrssussr
silenz~	ssrssussr
sile~	wpsqryrsq
silico~	ssssssssu
sili~	ssssssssu
silke	rssussrss
silk~	rssussrss
silver	ssssssusr
silv~	svrrsstsq
sim	xsrstrssp
similaire	sssrssssv
similar	ursqsrrtu
similar jobs	vsstsssrq
similar to	rssssssur
simila~	trrpsrqvw
simi~	trrpsrqvw
simon	sssrvttsp
simone	sttsrtssp
simo~	sutruutsl
simple	ursltrtsx
simple~	rtsussrsr
simply	srsostsrx
simp~	trsktssr0
simran	stssusrsr
simr~	stssusrsr
simula~	sttsrsurq
simultaneous	ssursssss
simult~	ssursssss
simu~	qtvtrrtrr
sin	rsrrwvsrp
sina	sstvssssq
since	qonwrvswu
since 0	srrvrqurs
since august	ssssrvrsq
since i	sssqtstss
since it	ssspssssv
since last	ssssssrus
since the	rqsrvusrs
since we	rssvssssr
since you	tussssqvp
sincerely	txpstrrot
sincerely prof	sssrsusss
sincer~	txpssrrpu
sinc~	rsmvpxssu
sind	zprtpvqrr
sind die	srtvssssq
sind gut	ssssssssu
sind hier	ussrssssr
sind nun	vssrssssr
sind sie	ssstssusq
sind vollstandig	usssssssr
sind vorhanden	surssssss
sind wir	sssqursst
sind zwei	sssrsussr
singer~	rrrrsrrrx
singing	srstrsssu
singin~	srstrsssu
single	urspssrsv
sing~	tprrqsrr0
sir	tqtvqsrrr
sir madam	qstvsrssr
sir or	rssrssssu
sir your	tsstssssq
sistema	ussrsssss
sistem~	ussrsssss
sister	ututsrrsq
sist~	wsutrrrrp
sit	sw1opupqo
sit down	vyrrrursm
sit in	sqtsssrsu
sit the	qsvrsssst
site	oxsusouqt
site and	sttsssrsq
site has	sssussssr
sites	ussnssrtv
site~	trsnrsssx
sito	sssrssssu
sits	ussqrtssr
sitting	rrvqsurss
sittin~	rrvqsurss
sitt~	rrvsstrss
situac~	rssssvsss
situation	rsrrrursw
situation we	ssssrussr
situational	ssvsssssp
situational judgement	ssusssssq
situat~	rswrqurrt
situ~	ptvrpxqrt
sitz	srsrsvssr
sitzen	rustssssr
sitzt	susrssrst
sitzung	rrrvsvrsq
sitzung am	sssusrsss
sitzun~	rsqvsvrsq
sitz~	qvqvruqrs
six	mjyvttruu
six month	ssssssrvq
six months	rqrsturtt
six of	spssssssw
six people	sussssssq
six questions	sqvsssssr
six weeks	ptsprsstx
sixth	srsrsusss
sixt~	srsrsvstr
size	strqursru
sizes	sssrussss
size~	srsrustsr
skag~	ssssssutr
skal	rurutrrrs
skat~	sussssssr
sketch	sqzsssrsp
sketches	sptssrssv
sketch~	sotssrssv
sket~	smzsrrrsu
ski	usstssrsq
skic~	ssssussss
skilehrer	ssrsusstr
skileh~	ssrsusstr
skill	trttsstrp
skilled	sssussssr
skilled worker	sssussssr
skille~	sssussssr
skills	uotssqwvp
skills in	ssssusssq
skil~	tmuuuovsr
skin~	ssussssss
skip	ssrssruss
skip the	stssssusq
skizze	ssusssssr
skiz~	ssusssssr
skol~	srsvsssuq
skriv	sturtrsrr
skri~	rstqurvrq
skulle	sssssrrsu
skul~	srsssrrsv
skyl~	rsusstssp
skype	rtsrrrrsu
skyp~	rtsrrrrsu
sla	sssssssur
slag	ssssussss
slag~	sustsrsss
sleep	rssptvtuq
sleep on	sqsstvtsq
sleeping	sssrsrssu
sleepi~	sssrsrssu
slee~	rrsnsutut
slept	sssusrsss
slept on	sssusrsss
slep~	sssusrsss
slides	ruypqssrr
slid~	ruyoqsstq
slig~	rssrsurst
slip	srtrusssr
slipped	sssssyrsp
slipped to	sssrsussr
slippe~	sssssyrsp
slip~	prsvsxrsq
slitta	sssrsvssr
slit~	sssrsvssr
slot	rxoprrtsw
slot 0	sutsssssq
slot on	sqrsssssv
slot to	srrsssssv
slots	rurpsrtry
slot~	rtqosrssz
slough	rrsrssssv
slou~	rrsrssssv
slow	ssspssrry
slow down	rsssssrrv
slower	sssrstssu
slower than	sssssusss
slow~	srsrsrssw
sluitingsdatum	wrsrrrssr
sluitingsdatum is	vssrsssss
sluiti~	wtrqrrssr
slui~	vtrsrrssr
smaak	srutrssss
smaa~	srutrssss
small	trytpqrss
small charity	ussrsssss
small children	srssssssu
smaller	sssrssssu
smaller than	sssrssssu
smalle~	sssrssssu
smal~	sqzsorrst
smart	susssssss
smar~	stvsrsrrr
smashed	ssssusrsr
smashe~	ssssusrsr
smas~	sssrurtsr
sme	sssssssur
smells	sstrrsrsv
smells of	sssrrsrsv
smel~	sstrrsrsv
smile	ssssusssr
smil~	sssstsrtq
smit	srsurrssu
smoke	sssqstrst
smok~	sssqstrsu
sms	ssurrssss
snac~	sssussssr
snakke~	rrsuusssr
snak~	rrsuusssr
snow	urssssrss
so	trowy0nmp
so ca	sssqstssu
so can	strrrrssv
so che	sssussssr
so did	sssuusssq
so do	tusssqrvq
so far	tsspstsst
so give	vrsrssssr
so glad	ssustsssr
so have	ssusssssr
so i	ssqqwvsrr
so it	wrpswsrrr
so lange	rrsqrzrsr
so many	ssstsstsq
so much	trrwrqrts
so nice	sssrssrsu
so no	sussssrss
so nobody	sussssssr
so not	sssussssr
so para	utsrsssss
so please	uqstusrsq
so pleased	stsssussr
so sorry	utswsrsso
so that	qqzlsrttv
so the	vrrtqwrrq
so there	srsvssssq
so they	sssssssur
so this	srsusrtss
so we	pxp1oqprt
so well	ststsstsq
so what	tusrssssr
so would	sssrsussr
so you	utqpr0uqm
so your	rpststtsu
sobald	rurmsyrst
sobald die	sssrrusss
soba~	rurmsyrst
sobre	rtturrssr
sobr~	qrr2rsrsp
socia	strrtussr
social	qqtstsstt
social media	ssutssssr
society	tssssrusr
socio	srsssussr
soci~	qprssussv
soeben	urtrsssss
soeb~	urtrsssss
sofia	rtrstttsp
sofiane	srsssrssv
sofian~	srsssrssv
sofi~	rsrsvstrr
sofort	qrroqt0ur
sofort an	sssrssuss
sofo~	qqroqt1ur
soft	srrrstssu
software	ptstsoryt
software development	ststsstsq
software engineer	ttuwtqqwj
software engineers	sssrsssur
software for	ssssssusr
software he	svssssrsr
software in	sqssssssu
softwa~	tqqspnryx
soft~	tqqspnryx
soglia	rssvsrsss
sogl~	rssvsrsss
soho	stssrssur
soins	ssrsssusr
soin~	ssrsssusr
soir	srtsrrssu
soir pour	srsrssssv
soit	srsqsrssw
soker	srsrssssu
soke~	srsrssssu
soknaden	xrrqsrrrt
soknaden din	tssrssssu
soknad~	xrrqsrrrt
sokn~	wrrrsrrrt
sokolova	susssssss
sokte	sssvssssr
sokt~	sssvssssr
sol	strtsursp
solange	srsrsusst
solang~	srsrsusst
solar	tsstsrssq
sola~	tqrrsxrtr
solberg	sssrssssu
solber~	sssrssssu
solb~	sssrssssu
solche	srssssuss
solc~	srssssuss
soldador	tsrvssssr
soldad~	tsrvssssr
sold~	ttrurrsrs
solene	rrrwtrssr
sole~	rsrwtrrsq
solicitor	tsurrrsst
solicitud	vrrqsssst
solicitud de	sssrssssu
solici~	vqvnrqtrw
solida~	usstrrssr
soli~	vqvtqotrt
soll	srtrsruss
soll ich	ssssssusr
sollen	ssuqsssss
sollicitatie	xrrssrrrs
sollicitatie is	ussrsssss
sollicitatie voor	ussssssrs
sollic~	zoqvrsqqu
soll~	znsurrpqv
solo	ruurssssr
solstice	sssussssr
solsti~	sssussssr
sols~	sssussssr
solter	ssrsvsssr
solt~	ssrsvsssr
solution	sssussrrs
solutions	sqrsrsvst
solutions architect	srsrssust
soluti~	rqruqqvtt
solu~	rqruqqvtt
solve	sqwrrsrss
solv~	srwtrrqst
som	uptwvpqtq
som har	srsvrrssr
soma~	sssrsusss
some	xxqspqqov
some are	ustsrsssq
some questions	sursssssr
some time	vrrrsssss
somebody	srrwsrptt
somebody else	sssrsursr
somebody from	ssspssssw
somebody to	sssussssr
somebody who	ssswssrsq
somebody with	srsussusq
somebo~	srrwsrptt
someone	tpq0onzqt
someone else	rrsrrtrsw
someone for	rsswssrsr
someone in	trsssstsq
someone who	rrrwrrwsp
someone with	sssusstsq
someon~	spq0omyru
something	qxtpqpvqv
something for	srsrssuss
something has	sussssssr
something you	sttrrsusp
someth~	rwsoqpvqx
sometime	sssussssr
sometimes	tsspstsst
somewhere	srturstsr
somewh~	srturstsr
some~	tqr0nmvrw
somit	sssvsrssr
somi~	sssvsrssr
sommer	sqrxqtuun
sommer bei	srsrssvss
sommer in	sssussrsr
sommer~	stsusrttq
somm~	sprzpuuvk
son	rwrtqrsts
son futur	srssssuss
sondag	sswssrssr
sondag~	srrsssssv
sondern	sstvrrssq
sonder~	sssvrrssq
sond~	srvurqrrs
sonnen~	sssutsrtq
sonnige	sssrssusr
sonnige grusse	sssrssusr
sonnig~	sssrssusr
sonntag	vsuqqrprw
sonntag 0	ruvssrssq
sonnta~	usvrrqprv
sonn~	urwtrpqrt
sono	qwrtrsvrp
sono la	stsrssuss
sons	vtrsrsstp
sonst	ssrrtsssu
sons~	ssrrtsssu
sont	ttssstssp
soon	w4rgttspq
soon as	sqvouysrm
soon with	svsrsrssq
sooner	ssssusssr
soon~	ssssusssr
sophie	ssssusssr
soph~	ssssusssr
sora~	sqtstssss
sorgfa~	rssusssss
sorg~	rstusssss
sorry	qzn3mupos
sorry about	ursssrusq
sorry and	usssssssr
sorry for	rutwtrrsn
sorry fur	sssusrssr
sorry furs	sssssussr
sorry i	utspsrssu
sorry no	srrrstsur
sorry not	ssssssusr
sorry that	sssussssq
sorry the	srsqsrssx
sorry to	srrrrtrrx
sorry we	srsrsrssw
sorry you	sssussssr
sorr~	qzn2mupos
sort	stsrrurss
sort that	sssrsussr
sorted	rssyssrrq
sortin~	sssrssssu
sort~	rssxrrqrt
sosp~	stsrsussr
sou	rrssssust
souhaite	rstrtussq
souhai~	rstrutrss
souh~	rstrutrss
soul	sssssussr
sound like	susssssss
soup	surrsssst
source	srvqrsrsu
sourcer	srsrssusr
sources	srusrstsr
source~	srunrswrv
sourdough	ssrussssr
sourdo~	ssrussssr
sour~	rpynqrwrw
sous	ssuputurp
sous chef	srsrsuusq
sous reserve	rrssursst
sous~	ssusssssr
south	sssqssvts
southampton	srrtssrur
southa~	srrtssrur
southern	rsstsrsus
southe~	rssssrsut
sout~	rqqsrqtys
souveran	sssrssssu
souver~	sssrssssu
sowie	tvursrssp
sowie die	sussssssr
sowi~	tvursrssp
soy	susrsstsr
sozial~	srsrsusrs
sozi~	srsrsusrs
spa	trtsustsp
space	sustssrss
space is	sussssssr
spac~	murrrrrr1
spam	vsrlusssx
spanne~	rusrsttsr
span~	rurrrttsr
spare	sssrssssu
sparkasse	srtssssus
sparka~	srtssssus
sparre~	ssssssuss
spar~	rrssruttr
spate	stsusrssr
spate nachricht	stsusrssr
spatestens	tquqrwrsr
spatestens 0	ssusstssr
spatestens am	sssrsvssr
spates~	tquqrwrsr
spatial	ssusssssr
spatial orientation	ssusssssr
spatia~	ssusssssr
spat~	uqwsqwsro
speak	qtvnrszro
speak to	sptpttvst
speaker	srsvsrsss
speake~	rrrurrrtv
speaking	ssutsrrsr
speaki~	suttsrrsq
speaks	sssussrsr
spea~	ouwuppxqr
special	ttrmstrsy
specialist	ysrsssssm
specialist department	usssssssr
specialist is	vrsrssssr
specia~	xspprssrv
specif~	srssrrtru
specs	srusssssr
spectr~	ssssssvrr
specul~	vrstsrssr
spec~	yqqtqpupu
spedition	ussrsstsr
spedit~	ussrsstsr
sped~	ursrrrsrv
speed	sqtqstrut
spee~	squnrvruv
speich~	usrssssss
spei~	usrssssss
spend	rsurrsrsu
spende~	ussrsrsss
spen~	trtsrrqrv
sperrvermerke	ussrssssr
sperrv~	vssrssssr
sper~	vssrssssr
spiace	rrrxssssr
spiacenti	sssrssssu
spiacenti di	sssrssssu
spiace~	sssrssssu
spia~	rrrwrssst
spielt	trsssrssu
spielzeit	ssssusssr
spielzeit 0	ssssusssr
spielz~	ssssusrss
spie~	tssrsrqrv
spirit~	rsrssr0pp
spir~	rrrsrr1pq
spitze~	srssssssu
spit~	sssussrss
split	stsvssrsq
split it	susssssss
split the	ssswssssq
spli~	stsvsrrsr
splu~	sssrssrsu
spoke	rtrzursrm
spoke about	ssturrssr
spoke in	sssrssuss
spoke to	rurwtsrso
spoken	sosssttst
spok~	rpsztrtsq
sponsored	srspssrtw
sponsored by	ssspssrtw
sponsorship	sssussssr
sponso~	rrrqsrstx
sponta~	vrsqsstst
spon~	urslsrttx
sports	stsssssuq
sports hall	sssssssur
sporttest	ssvsssssq
sportt~	srwsssssq
sportzeug	srussssss
sportz~	srussssss
spor~	rtutsrqup
sposta~	sussrssst
spostiamo	sussssssr
sposti~	sussssssr
spos~	svssrssst
spot	qrquwqsuq
spot at	ssssusssr
spot on	ssrussssr
spotify	srssssssu
spotif~	srssssssu
spots	rrrvrrsts
spot~	rsrvrrstt
spouse	ssssrsusr
spouse and	ssssssusr
spou~	sssrrtusr
sprach~	sqvssssss
spra~	sqvssssss
spread	sssussssr
spreadsheet	urttssrtp
spreadsheet and	urtsssssq
spread~	usttsrrsp
sprechen	sssrrsssu
sprechstunde	sussrsrst
sprechstunde und	sussssssr
sprech~	tusqqsssu
spreken	susrssssr
spreke~	susrssssr
spre~	vvttqqqtq
spricht	srsrsssrv
sprich~	srsrsssrv
spring	pqqwqtysq
spring of	srsrssuss
spring~	sssrsvsss
sprint~	ursssssss
spri~	qppupvxts
sql	stutsrvrp
squa~	sqrtrptrx
squi~	tqsrsrssv
sr	swrrrrsuq
sra	utssrsssq
st	pspsruvvq
st anne	sssrssssu
sta	srrsrrvru
sta je	ssssssvrs
staan	vssrsssst
staat	rrrsqwrrv
staat een	sssrrsssw
staat nog	sssssusss
staa~	trsqpvqrx
stabilimento	surtrstsr
stabil~	surtrstsr
stable	sssssussr
stab~	sutsrtssp
stacey	tvptusssq
stack	ussrssvsn
stac~	xwoqurwrl
stadt	usrrsssvp
stadtb~	sssrsusst
stadtwerke	srusssssr
stadtw~	srusssstr
stad~	utupqsq0l
staff	truwvsusg
staff nurse	stsqssssu
staffed	srsrsvstr
staffe~	srsrsvstq
staffing	uwstrttsl
staffing is	ssssssuss
staffi~	twrsrtusl
staf~	ssrwuwzsc
stage	r0utqrtqm
stage 0	srtsqrrsv
stage door	svrsrsssr
stage for	stvsssssp
stage of	strsusssr
stagio~	trrtttssq
stag~	r1vvqstpi
stah~	susrstssr
stairs	trsrqrssv
stai~	trrrqrssv
stallet	sqsussssu
stalle~	sqsussssu
stalli~	usssusssq
stal~	turssrssr
stamattina	srstusssr
stamat~	srstusssr
stamp	usssssssq
stam~	trtutrsto
stand	urpqqwqvr
stand 0	stsrssswp
stand out	usssssssr
stand up	rrstsrssv
standard	rsuvruqrr
standard will	ssusssssr
standa~	qttwrtqrr
stande~	ssssssssu
standing	ssvrsrrst
standi~	srwrsrrst
standort	urssssssr
stando~	ursssssrs
stands	rtrustrrq
stands cancelled	sssusrssr
stanow~	usrrussrs
stantrex	sssussrss
stantrex graduate	sssssssru
stantr~	sssussrss
stan~	spsxpymru
stapel	qusrsvssr
staple~	ttrsssstq
stap~	rurrsvstp
starke~	sssussssr
start	qiyj4ttsu
start 0	srrsyrutm
start asap	ssssrsvsr
start date	qrqrxtrrs
start immediately	ssssssusr
start in	rsssrsssu
start march	ssssusrtr
start monday	sprszsrsp
start of	rrtsqwsss
start on	srrqurqsy
start reading	qsssssssu
start the	ssssqstsu
start up	sssrtursr
start van	rsssrrssv
start whenever	sussusrsq
start with	srsrsstsu
start you	ssssrvssr
startdatum	ssssussss
startdatum 0	ssssussss
startd~	ssssussss
started	sqvutrrqs
started a	ssssssrrv
started an	rsssssssu
starten	spvsusrtp
starte~	rnxquqsrv
starting	rrrqxssru
starting 0	ssssustsr
starting in	sssspsrsx
starting on	sssussssr
starti~	rrrqwrqqx
starts	qpsvqqvsu
starts on	rrsusrtss
startup	sssrsrtur
startups	rssussrru
startu~	qsrtrrttt
star~	ohsl5rxsx
stata	vrsssrrst
stata acquisita	ussrsssss
state	pqtursqvw
statement	tqvqsqqtv
statement and	ssusssssr
statement for	rrsssrssw
statement is	rssqssssv
statement of	sssstsstq
statement that	usssssssr
statem~	spxrsqpsw
states	srrrrrrvu
static	rtusssssr
station	r0twrqtsi
station 0	sruussssp
statio~	q0svrpsrn
statistics	ssstsrusr
statis~	rstssrutp
stato	rrturssss
statt	rwsruvsqn
statt 0	srrrvxrrq
status	yqospzpqs
status for	ssrsssssu
status has	sssrsvssr
status in	sssrsussr
status interview	sssssussq
status is	psssssssw
status of	rssvssssr
status on	sssrswssr
status or	sssssrssu
status page	sssrssssu
status unsuccessful	sssussssr
status~	tssrsussr
stat~	vrrro2mqu
stav~	srursussr
stay	ruqnuwqsv
stay as	susrtrssr
stay in	rsspsursv
stays	rrussyrrp
stays in	ssssswsso
stay~	rrttryrrp
std	rqrttrrzp
ste	rtsusssss
steady	sssssruss
stea~	rrsqrrusw
steel	svsrqtrst
stee~	uusppursu
steffi	sssrrsvss
stef~	rurqrswrr
steg	sswssrssr
stehen	rursrstrt
stehen im	ssstsrssu
stehst	rssrryssq
stehst auf	sssssussr
steht	sssruqsst
steht unter	ssssusssr
steh~	qtqrsxuqs
stein	sussssssr
stel	rustsssss
stelle	sqsuuvrpq
stelle 0	rsssursst
stelle als	rwstsqrss
stelle besetzt	sssusrsss
stelle frei	rssrssssu
stelle in	ussrsrssr
stelle ist	rssvsqtsr
stellen	psruqrsxr
stellen sie	sttstsssq
stellenausschr	srusssssr
stellenprofil	ursrsstss
stelle~	qoqsrtt3o
stellt	ssrsurrss
stel~	nrqwvwsyk
stenog~	srttssstq
sten~	rutssrstq
step	rtxtwppqr
step 0	sssrursss
step in	surtssssq
step is	ttsrssssq
steph	rssrsurst
stephanie	ssssusssr
stepha~	ssssusssr
steps	xssoqurqv
steps to	sssssssrv
step~	wvrntvoou
sterling	susssstsq
sterli~	susssstsq
stes~	trswrrssq
stet~	srsusssss
stev~	tssqtsrrt
steward	rtrsrsrus
stewar~	rsrttsrur
stew~	rsrttsrur
stiamo	russssssr
stia~	russssssr
stic~	tstsrsssq
stil	sswsssssr
still	pwolq0vru
still be	ssssstrur
still coming	sssusrssr
still have	sssqsrtsu
still in	rssrswusp
still looking	sxssssort
still meeting	sssssussr
still on	ursssrsss
still our	sssssussr
still reviewing	tvsrssssq
still very	susrssssr
stilling	srsuussrr
stilling som	ssstussrr
stilli~	trsutrsrq
stil~	pvnnq0uut
stimmen	srttrrssu
stimme~	srttrrssu
stimmt	ssstusssq
stim~	trtutqrsr
stin~	sssussssr
stipend	rrrpvrusu
stipend is	sssrxsrsq
stipen~	rqrnvrvrw
stip~	rqrnvrvrw
sto	srssssust
sto cercando	ssssssusr
stock	rvrptrrsv
stockport	ssstssusq
stockp~	ssstssusq
stoc~	qvrotqtsw
stone	ssstssusr
ston~	rurtrsttq
stood	rtsqvtssq
stood out	rtsqvsssq
stoo~	rtsqvtssq
stop	qsqurqpys
stop in	sssrsrstu
stop to	sustsssto
stoppe~	srtpsustt
stop~	rsssrurss
storag~	rrrsrrqtx
store	ussvsqrqt
store 0	rtsussssr
store team	usssssssr
stories	tssossrtu
stories from	tssrsssur
storie~	tssossrtv
storni~	sssrrsssu
story	rrrrrsqtw
story about	sssssrssu
stor~	sqrwpmtsz
stosst	sussssssr
stos~	sussssssr
stout	uussrsssq
stout boots	sussrsssr
straight	rurwrussn
straight to	sssvsrstr
straight with	stsrsussq
straig~	rtrwrttsn
stranger	ssusssssr
strang~	ssussssss
strassenwarter	usssssssr
strass~	usssssrss
strategies	ssssssssu
strategist	sssrssssu
strate~	uqspssqsx
straub	svssssssq
stra~	tsrvqrqru
streak	srussssss
stream	sssrsssus
street	utsorrstt
streichen	sssussssr
streng~	sssrsrsrv
stress	ssussrrss
stretch	sssrvrstq
stretc~	sssrvrstq
stre~	srvssnquu
strict	sussssrsr
strictly	sstsssusr
strict~	srtrssusr
strike	srsstursr
string~	srsusstsr
stri~	rsspsstvs
strong	qrrsqsutv
strong fit	sssrsssus
strong~	sstussssr
stro~	qpssqutsw
struck	sssrrsssu
struck by	sssrrsssu
structural	sstsrussq
struct~	ttssrursq
strukt~	rtstssssq
stru~	sttsqtqrt
stuart	susqrrtsv
stua~	susqrrtsv
stuc~	ttststrsq
student	tqruupsrt
student 0	ssssusssr
students	ruqwqsrvq
students to	ssstsussq
studentship	ssussstsq
studen~	srrwsoqvu
studiert	ssssssrsu
studiert und	sssrssrsu
studies	srttsqssu
studie~	rqsurprsz
studio	vvrutrrtk
studio 0	sussrsssq
studios	stsqrvsst
studio~	stsqrvsst
study	rwrpsrrtv
study you	susssssss
stud~	rqvwrloxw
stufe	ssssussss
stufe 0	ssssussss
stuff	srrutrsrt
stuffing	ssssssuss
stuffi~	ssssssuss
stuf~	sqsturtrs
stuk	srsusssss
stunde	rvqqvrsrs
stunden	qnxtvstrp
stunden 0	srssustsr
stunden vorher	srrsssssv
stundensatz	srssssusr
stunde~	qpxsurwrp
stun~	puvpxqvqo
stut~	sssussrss
stuur	tqurrrusr
stuu~	tqurrrusr
style	qryrrrrsr
styl~	qrzsrrqsr
su	xtpssrsqt
su hoja	usssssssr
su inscripcion	usssssssr
su solicitud	ussrsssst
su telefono	rsstsussr
sua	urousrprz
sua candidatura	trrustssr
sua carta	sussssssr
sua domanda	ssssssssu
sua entrevista	sussssssr
sua inscricao	ussrssssr
sua participacao	sssussssr
sua tesi	russssssr
suas	sussssssr
suas duvidas	sussssssr
subject	pttmwrqtw
subject to	rrrpxsqtu
subjects	srsssssus
subjec~	qrsowqqvw
subj~	qrsowqqvw
submission	zrsqrurvm
submission to	rrsrrvsvp
submissions	ssuussssr
submis~	yqtqqqttr
submit	sxoqrstts
submit availability	sussssssr
submit it	rwosstsst
submit your	rrssssuss
submitted	zqsrrrrqt
submitted and	qsssssssu
submitted it	qssssrssv
submitted to	vssrsssrr
submitting	ssspsstsv
submit~	0qsmrrtqv
subm~	2uojprvtu
subscribe	sssrsrrsv
subscribed	sssqssssu
subscribers	ssssssrus
subscription	sssnssrtz
subscr~	sssjrqrw2
subsequent	stssusssr
subseq~	stssusssr
subsidio	srrsussst
subsid~	rrruurrrt
substitute	ssssrtusr
substi~	ssssrtusr
subs~	qrqkxpsv0
succeed	sssrssrus
succee~	sssrssrus
succes	rrv0rqrsp
succes met	rssvssssr
succes verder	rssussssr
success	qsrusrstt
success in	rssvssssr
success to	sssssssur
successful	prruwssrr
successfully	ytrorsrrt
successor	srsrsurst
successor to	sssssussr
succes~	wrpstsrru
succ~	wprvsqqtt
such	qururssrt
such dir	surssssrr
such time	sssrsussr
suchab~	sssssssvq
suche	rqrorrxrx
suche ich	ssssssvsr
suchen	ppqvpp2uq
suchen gerade	ssssssrvr
suchen immer	sssusssss
suchen jemanden	srssssuss
suchen noch	srsssrtsu
suchen sie	ssrrsstsu
suchen wir	susrrrvsq
suchpr~	sssssssur
suchst	srsrrsvsr
sucht	srrrrsttv
such~	nlnsno62u
sud	rtrqsutuq
suen~	ssssssuss
suerte	srusrrsst
suer~	srusrrsst
suffices	rsusssssr
suffic~	rsutsrssr
suff~	rrvtsrutp
sugar	srusssssr
suga~	ssusssssq
suggest	rtsrrrrsw
suggest a	srsrssssv
sugges~	qurorrttx
sugg~	qtrqqrstx
sui	rvrrsssst
suis	surtsrsss
suit	qvqqrtstt
suit you	rurssssst
suitability	tsstssssp
suitable	srststvsn
suitable for	sssrsusss
suitab~	tssvstvsk
suite	rrstsqust
suite 0	svrrssrrs
suits	rqtrsstsu
suit~	qsrwsoxrr
suiv~	rrstuqrsu
sul	sprursrsw
sul sito	sssrssssu
sulle	rssusssss
sull~	srsustssr
sum	sssrssrsu
summary	sstsrrrsu
summar~	sstsrrrsv
summer	nnqzwtvsp
summer analyst	sstssussp
summer and	ssssssusr
summer now	sssussssr
summer of	ssssvsssr
summ~	lmrywtstt
sun	rrsrrsrvv
sunday	utynsstqq
sunday 0	tvvrssssn
sunday and	srssssusr
sunday evening	svstssrsq
sunday night	ssuqsussq
sunday to	srssssusr
sundays	srsvsrssr
sunday~	srsvsrssr
sund~	tqyssqsqs
sunn~	tsttstssq
suo	ssruqqurt
suo curriculum	usssssssr
super	rvqwssqrr
superar	srssssssu
supera~	rsrsstrsu
superd~	rssusrssr
superf~	sssusssss
superintendent	vsstsrtso
superior	rrutttssr
superi~	urtutstrn
superl~	sssqssssv
supermarket	srtssttsq
supermercados	srssssssu
supermercados boa	srssssssu
supervisor	ttusurrsn
supervisor has	sssussssr
supervisor job	ssssusssr
superv~	ztusuqqtj
supe~	xrrxtopps
supo~	ssurtsssr
suppe	sussssssr
supper	stsussssq
supple~	srsussssr
supplied	rutsssrss
suppli~	rutqrqssv
supply	sqsqrxtsq
supply register	sssrswrsr
support	nqynqrvvw
support engineer	pstsssrsw
support roles	sssssrssu
support worker	sstsssusq
supported	rsstssusq
supporting	vsssssssr
supporting statement	vsssssssr
suppor~	oqxopq0tv
supposed	ssssssrsu
supposed to	ssssssrsu
suppos~	sssrssrsv
suppri~	rsstsrssu
supp~	mrypmp1tv
sur	snrwsstqv
sur la	srstrvssq
sur les	srutssssr
sur nos	sssrssssu
sur votre	srssssssu
sure	rosqrsusz
sure to	spssssssw
sure~	srsusstss
surgery	rsstvrrss
surger~	rsstvrrss
surg~	rrstvrssr
surpri~	ssssssuss
surp~	sssrssuss
survey	srssrrssu
survey~	srsrrsust
surv~	sqsqqrvry
sus	srsuusssq
suspect	sssqsstsu
suspec~	sssqsstsu
suspended	srsqszssq
suspended all	sssrsusss
suspendu	rssrswsss
suspension	sssusrsss
suspen~	rrsps1sso
susp~	qrrms1urs
sustainability	sssrsurtr
sustai~	ssrrsustr
sust~	srrrtustq
suyo	trsssrusr
sval~	sssssssrv
sven	rrstsrtsu
svenja	ussrsstss
sven~	ussrsstss
svolgere	srwsssssq
svolge~	sswsssssq
svol~	rswssrssq
swap	sssrsssrv
sweden	rssssussr
swed~	qssttussq
swee~	svrurrrsq
swindo~	sssrssssu
swing	ssrutsssr
swing by	ssrutsssr
swip~	ssssrssus
sworn in	sssrusssr
sydn~	trsrsrrrw
syke~	ssssussrr
symb~	sssrssssv
sympat~	rssussssr
symp~	rsqussrrv
sync	spssssssw
sync 0	sqssssssu
synthese	rswrssssr
synthe~	rrwrssssr
synt~	rrwrssssr
system	4osstopps
system and	tssqssssu
system at	vsssssssq
system under	vssrssssq
system you	ssssusssr
systemintegrat	sssssssur
systems	qusorstvt
system~	otslqrxxv
syst~	xrshrpo2w
t	pttrqqq0r
t appeler	surssssss
t as	srrutssss
ta	1qqxrqsqm
ta mere	ssssssssu
tabe~	tqusrssss
table	rwrrsqtss
tablon	usssssssr
tablon de	usssssssr
tabl~	txsprqsss
tabs	ursssssrs
tack	srsussrst
tack for	srsussrst
tack~	ssssrrssv
taco~	ursssssuq
tafel	srusrssss
tafe~	srusrssss
tag	outvrsspv
tag frau	ptstssrru
tag herr	qtsuqvwro
tag ihre	wssrssssq
tag leider	rssusssss
tag name	sustssrsr
tag wir	vssrtsssr
tage	yntpyqvrm
tage urlaub	ssssvssrr
tage woche	srrsvrusq
tagen	orusssrrx
tagen geloscht	rssrssssu
tage~	sqttqrqsx
taglich	sssssssur
taglic~	ssssssrus
tagl~	srtsssrus
tagt	ussrrusss
tail~	rssrssrsv
tak	sustrsssr
tak for	sustrsssr
take	up0wznnlr
take 0	qurtrsrsu
take a	ssvqsssrt
take care	qrsxsttso
take four	usssstssr
take home	sstttsrsq
take it	urrstrrsu
take part	sptsssssu
take silence	vssrsrsss
take some	utssssssr
take the	rqzqvqsrq
take two	srusssssr
take up	sssrxsrsq
take us	vsrqsssss
take you	sstttsssp
take your	rvsrstrsq
taken	qrqyqvrst
taken it	sssrrrssu
taken on	ssstsussr
taken the	ssrssrssv
taken up	sssusrssr
takes	yrwjsprsx
takes around	sqrsssssu
takes longer	ssssspssw
takes place	ussqrtstr
takes two	srssssqrx
take~	tpvvptpqu
taking	puptsttrv
taking a	qsssssssu
taking longer	rssrsvsss
taking the	ttqvssssp
taki~	puptsttrv
takk	trsssrssu
takk for	trsssrssu
talent	txuxrswqg
talent acquisition	surwrttrn
talent at	srssssusr
talent community	ursrsrsrt
talent pool	sssssusss
talent team	quxssstsn
talentos	ssrtsrusr
talent~	surtrqtrt
tale~	tuuyqrzoi
talk	m6poqpvur
talk about	ssqsrtwsr
talk after	stssssusr
talk it	russtsssr
talk properly	sussssssr
talk then	sussssssq
talk to	srspuqttt
talk today	srrsrsssv
talk was	sssussssr
talk with	ssrsssssu
talk you	susssrrtr
talked	rqussrssv
talked about	srutstrsr
talking	qutqrvsrs
talking to	qrursvssr
talkin~	qvsqrvsrt
talks	srspssstv
talks and	sssrssssu
talk~	orvrqurrx
talla	rrrwrssrt
tallinn	ssssssrur
tallin~	ssssssrur
tall~	sqsxrtrtq
tamara	srrsrsssv
tama~	trrsrtssu
tamika	ssssusssq
tami~	sssstsssq
tamsin	rursssssr
tams~	rurursssr
tani~	svtsrsssq
tank	sssssrrus
tant	srssrwssr
tant que	srsrrwssr
tanto	trssurssr
tant~	trsrursss
tanvi	ssussssss
tanv~	ssussssss
tap	rrsstrutq
tapes	susussssp
tape~	rururssss
tar	rustsrssr
tar entro	sssussssr
tarb~	sssssssur
tarde	putrsutrq
tardes	rrsrstssv
tard~	ptupsvsrs
target	rrttustsq
target~	sssrssssu
targ~	rrtsurtsr
tarif	srssustss
tariff	ssssqsssu
tari~	rstrsrsrv
tasche	stsrssusr
tash~	rrrrrrrr0
task	sr0urrssm
taskin~	ssusssssr
tasks	srurtssss
tasks 0	srussssss
task~	rrwrtssrr
tasman	sssstttsq
tasmania	sssrrstur
tasman~	sssrrstur
tasm~	sssrstuuo
taste	ssusssssr
tasting	srtrsrssu
tastin~	srtrsrrsw
tast~	rrvtrrrru
tata	rsssssusr
tatigkeit	srrvsssss
tatigk~	srrvsssss
tati~	srrvsssss
tax	rqsotsxur
tax form	rsrsusrss
tax free	ssssssvsr
tcs	rsssssusr
tcs com	rsssssusr
te	rxqzuwsmi
te adjunto	srurusssr
te aviso	srsrssssu
te bellen	susrsstsr
te chama	urssusssr
te chamo	sssrsvsss
te cuento	xrrrrsssr
te haya	sssrsusss
te la	sustssssq
te le	srsusssss
te llamaremos	trsrsusss
te lo	ssrwrrssr
te maken	sussssssr
te mets	srssssssu
te prend	srssusssr
te prometi	sssussssr
te va	svsrssssr
tea	ttsqsrssu
teach	sutsrssup
teacher	rsuuwwrti
teacher of	ssssusssr
teache~	qrtuwwuuf
teaching	rqrsupwuq
teaching assistant	srtrusssr
teachi~	rqrutqzuo
teac~	osqvwuwwi
team	0xqunnuor
team 0	sussssrsr
team and	tqsqsrtsw
team at	tssssstsq
team building	srssssssv
team ca	ssrussssr
team for	tqstsvssq
team has	qrsrstuss
team i	spsrsrssz
team in	srsssswrq
team is	rsrurttsr
team leader	srsutrssr
team members	rrsusssst
team personal	sssssusss
team wants	sussssrsr
team we	ssrsussss
team will	xtsrsrssp
team would	sussssssr
teamru~	sqssssssv
teams	r1qprqssr
teams and	ssssssusr
teams besprechung	sussssssr
teams link	rsrsssssv
team~	ozqmqptzu
teat~	srsvstssq
tech	surosrtrx
technical	puvsssysk
technical assessment	rwqssssss
technical interview	strrsussr
technical recruiter	ssssssusr
technical rounds	sssrssuss
technical writer	rruttrusq
technician	yurruuqvh
techniker	ssrsssssu
technique	sssrsussr
techniques	rurqssssu
technische	rusrststr
technischen	susssssss
techni~	p0vnrtvxi
technologies	sssssswrq
technology	srsrssqrx
techno~	rrqtqqxsv
tech~	oswoqruyq
tecnico	qrwusurso
tecnico de	rsvssrssr
tecnico superior	rrutttssr
tecnic~	rqwvsuqsp
tecn~	qqwvsuqso
ted	sssrssssu
tege~	sssusrsss
teil	pxwqqvrrp
teil des	sturssssr
teile	rssusssss
teile ich	rssusssss
teilen	tssqsrssu
teilnahme	rtsvrrssr
teilnahme an	sssussssr
teilna~	rurvrrssr
teilnehmen	ssrrssssu
teilne~	surrrrrrw
teilze~	rqrsssswr
teil~	quruqprvu
teke~	srrswsssr
teks~	srwsrrssr
tel	qssssrrtv
telefon	rvrrurrrs
telefonat mit	susrssrss
telefonieren	susrsstsr
telefonisch	uqrsvrrts
telefonisch besprochen	stssusssr
telefonischen	utssssssr
telefonischen anfragen	usssssssr
telefono	rrrustsss
telefo~	vxorwrrro
telephone only	ssssssuss
telephone to	spssssssv
telephonic	sussssssq
telephoning	usssssssr
teleph~	txrqsrssq
teletrabajo	srsrvsssr
teletr~	srrrvstsr
tele~	tzmqwpqtr
tell	qmypxpqvt
tell her	sqssrsrsw
tell him	rrsssrssu
tell me	tqvrvqrtr
tell the	sssussssr
tell them	susprrtsv
tell us	rtyrqtqvo
tell you	qpqsttusu
tell your	srssussss
teller	sssssusss
telling	trstruuso
telling you	trssrutsp
tellin~	trstruuso
tells	srsrsqtsw
tell~	tqrsrtvst
tem	qruxrrrst
tem um	rrrsssssv
tema	stsrsstur
temos	rsrvurrrq
temo~	rsrwurrrq
temp	srsstsusq
template	trsqssssv
templa~	trspssrsw
temple	ssrtrsrru
tempo	qqtvursrs
tempo indeterminato	srrrvssst
temporary	rssqtsrxq
tempor~	srrpuvrxo
temps	srrtsursr
temps de	rssusssss
temp~	slqutvruv
ten	tuxnrsmtv
ten 0	sssussssr
ten and	sussssssr
ten days	tqsrtwrsq
ten hours	srrstsssu
ten minute	svsrsrsrs
ten minutes	srtsssqsu
ten working	sssrssssu
ten years	sssussstr
tenancy	ssssrsssu
tenanc~	stssrsssu
tena~	rsstqrrsu
tend~	strutsssq
tenemos	sssussssr
tenemo~	sssussssr
tene~	ssuvrrrsp
tengo	ussusrssr
teng~	usrvsrssq
teniamos	rssvssssr
teniam~	rrsustssr
tentatively	sssrursss
tentatively selected	sssrursss
tentat~	sstrusssr
tente	srrrrrxsr
tent~	srsrtrwrs
tenue	svsrssssr
tenue de	svsrssssr
tenure	sssstsruq
tenure track	sssrtssuq
tenu~	rurrtsruq
ter	rsrxrrrsr
ter vindo	rssvssssr
terca	svtrrsssr
terc~	rutrrsrss
teresa	sqstsssst
tere~	sqsusssst
term	spqowwsvr
term time	srssvsrsr
terme	srssrsssv
termin	qurrprtqz
termin 0	ssrsssssu
termin am	snrtrrrsz
termin an	ssusssssr
termin zum	srssssvsr
terminal	stsssussq
termine 0	sussssstq
termino	ussrtsssr
terminou	sssusssss
termin~	rxsspuqrt
termos	trsusrssr
terms	rrrozrrtt
terms and	ssssvsssq
terms set	ssssrsssu
term~	pxpoxsqrv
terra	srssrsssv
terr~	sqrvqrtrv
terug	ssurrtrst
terugk~	srsvssssr
terugt~	rssrssssw
teru~	qqttrssrw
tesi	russssssr
tessora	ussrsssss
tessora group	ussrsssss
tessor~	ussrsssss
tess~	ruqqrwssq
test	rm4tnpqqy
test a	srvsssssq
test and	spxssstsp
test at	ssurrssss
test d	rsqtrsssv
test de	ssussssss
test for	srzsssrsn
test has	ssussrssr
test is	stursstsq
test of	srrsssssv
test results	susrssssr
test the	ssusssruq
teste	sssvrsrrt
teste de	tsusssssr
testen	rssrsstru
tester	vssqrtvsm
testergebnis	rssusssss
testers	ssrtrsrsu
tester~	rsrursrsu
testing	spwsrrsrt
testing and	srssssssu
testin~	soyrrrtrt
tests	rq2uqsqro
tests 0	srssssssu
test~	sm3tnqsox
teu	tusrssssr
tewes	sssrssssu
tewe~	sssrssssu
text	sxtmorvsv
text 0	rsvrstssr
text from	ssssssssu
text me	svrsrsusq
textil~	ssrssursr
text~	stwsrtsso
th	ssssssuss
thailand	rssssssvq
thaila~	rssssssvq
thai~	sssrsssvq
than	nqwwpzpot
than 0	srstpptuu
than a	ssrsssrsu
than before	srsrsvssr
than expected	ssssspssw
than for	srssssssu
than half	rvssssssr
than in	sssrsrssu
than the	qsupvtrrt
than there	sssrsussr
than two	sssussssr
than usual	sssssussr
than we	qrssswrss
than you	suspsrvss
thandi	rtssusssr
thank	0tqymsmow
thank all	tsstssssq
thank you	0tqxmsmow
thanks	4qrxonrns
thanks a	srusssrss
thanks again	tsswrsrsr
thanks for	1uowrrpns
thanks person	sssrssrus
thanks regards	rtssssvsp
thanks so	ursssrrst
thanks to	sssussssr
than~	2tpymqnnv
that	qnowr1rpt
that a	qqsurursu
that all	urssttrsr
that an	sssrsusss
that and	ttsqsssst
that are	ssssrsssu
that as	ssssusssr
that at	sssssssur
that can	stsrsssrv
that could	ssssssrus
that d	sssutsrsr
that date	ustsssssr
that does	ssursssss
that everything	ussrvsssq
that goes	usstssssq
that great	svssssrsr
that has	sssssruss
that having	sssrusssr
that he	srsrsstsu
that how	ssusrsssr
that i	prqutowus
that ice	sssssruss
that includes	ststsussp
that is	rqsvtrsqv
that it	spsusqrrx
that made	sssussssr
that match	sssssssru
that means	sssrsrssv
that mr	susssrsss
that on	sstvsrssq
that one	sssrssssu
that our	srrttsrsu
that out	sssrsussr
that people	ssssrstsu
that process	srsrssust
that reason	sssussssr
that says	sssrssssu
that she	ssssssusr
that somebody	srssssssv
that the	qpnypxpvt
that they	ssssusssr
that this	rtsssurss
that time	srssrswrr
that we	rpvuwopru
that will	srssssssu
that you	urquvmwov
that your	vrqtuvrpq
that yours	ssspssssw
that~	srsrstsus
the	rrpwp1pou
the 0	trzj1yloq
the above	rwrtqssrs
the admin	tssrvsssq
the admissions	sssqstssv
the advert	wssrsrtsq
the afternoon	srttusssq
the agency	srrrssust
the agenda	sqssssssv
the agreement	ssssusrsr
the alternate	sssqsusss
the analyst	rutsssssr
the announcement	tssussssr
the app	rquprrrs0
the applicant	sssrrsssu
the application	lusrsrss0
the appointment	stssutusl
the area	ussrsstsr
the assessment	qr0ssussm
the assignment	ssusssssr
the attached	qvxrvqrrq
the average	ssssssrvr
the baby	srssrsxsq
the back	sssssssur
the backend	stqrsvssr
the badge	ssrsrsssu
the bag	srwsssrtq
the bank	trrqrttrv
the bar	sstwssrsp
the bearer	sssusrssr
the bell	ssrrsrssu
the below	rpstssxsr
the best	psrxspqsw
the better	sssusrsss
the big	srsvrttsp
the board	ruqyroqst
the boiler	sqsrttssu
the bonus	sssqtrsst
the book	susssrsss
the border	rsstsussq
the bottom	srtrurrst
the boxes	sussssssr
the breakfast	usstssssq
the brief	srvsrsssr
the budget	sssrrussr
the building	stsssussq
the burnt	sssqsstsu
the bus	rssqssrsw
the candidate	srrqsstsw
the car	rssrvrsst
the career	usssssssr
the careers	srvrssstr
the caribbean	sssssrsus
the cellar	stsursssr
the cello	ssspssssv
the cfo	svssstrsq
the chance	sssussssr
the chat	rvrtsrssr
the check	srssrsssv
the chief	rsstusrsq
the children	srtssussq
the choice	stsqssssu
the city	stsqsstst
the clearest	sssussssr
the clerk	tssssssuq
the client	rptxrttrq
the clipboard	ussrssssr
the closing	wsrrstsso
the cloud	usssssssr
the co	susssstsq
the code	qrrutssss
the collective	sssrsssur
the committee	usqtpwqrt
the company	rurqtrsru
the competent	sssrrvssr
the computer	srussssss
the conclusion	ssssusssr
the conference	srssssssv
the confirmation	sqssssssu
the congregation	stsussssq
the contract	rrrussqrw
the contracts	ursssssss
the controls	rrsrstuss
the conversation	sqtssrtst
the council	sqsqurtsv
the country	srsrssssv
the current	rssursrus
the customer	surtstssq
the cv	trussrtsp
the dark	tssussssr
the data	sswrsssrq
the date	sqsvssrrt
the day	rvqtqsrsv
the days	ssssrruss
the deadline	uvqrrrrst
the dean	svrqsutsq
the decision	stsrsrssu
the deck	sstosstsv
the department	vqrorwurr
the depot	sussssrsr
the desk	rvrssqrtt
the detailed	rsssssusr
the details	swrtsrrrr
the director	svssttrso
the disruption	sssusrssr
the doctorate	sssqsstsu
the document	ssssusssq
the door	svrrsssss
the draw	srsqsvsst
the drawer	rssqusrsv
the earlier	vrsssssss
the editor	sssussssr
the eligible	sssustssp
the elm	sqssussss
the email	rtsvrsssr
the employer	usrsrstsr
the enclosed	tsusrsssr
the end	xqrtouqrv
the english	srussssss
the envelope	sssutsssq
the estimate	srssssssu
the event	ssssssssu
the examination	usstsrssr
the executive	usssssssr
the exercise	srusrssss
the extension	sssspsssv
the extra	sssrwtrsq
the eye	sssussssr
the family	sssrsswsq
the february	sssrssssu
the fee	ssrsssssu
the feedback	sssussssq
the ferry	ssutssssq
the field	rsusssrss
the figures	srrrrsssw
the final	ttrwrvqtl
the finance	sssssssur
the fire	rssrsustq
the firm	ssursstsr
the first	strowtous
the five	srtvsrtsp
the flat	sssrqrssx
the flexibility	sssrssrus
the floor	usstsrssq
the folder	tptsssssu
the following	rruprpsxt
the food	rrsusssss
the form	xqsmprrsz
the formal	tsssusssq
the founder	srsqsvtsq
the founders	sssussssr
the four	srutsqrst
the front	svrtssssq
the future	rrtssrrsv
the gaffer	rsswsrssr
the garden	rsssssrsu
the gate	sssrsutsr
the girls	srsswsssr
the goal	sssqssssu
the goats	usssssssr
the good	srrsrstsv
the governors	sssstussp
the grade	sssssrvsr
the group	survtrqtp
the hands	trusssssr
the hard	urstsrssr
the hardest	sssussssr
the head	suttrustn
the hearing	srrrstssu
the highest	srsussrss
the hint	ssssssusr
the hiring	pxssswsrn
the history	srsrssssv
the honest	sssrsrssu
the hours	tvssssssq
the house	srsrrqtsx
the hut	sssssqtst
the installation	sssssrssu
the interest	srsusstsq
the interesting	sssrsussr
the internal	utsssrssq
the internet	sssnssssy
the internship	sssuusssq
the interview	oyrqrtrrw
the interviewers	srsrrusss
the interviews	susrsqssu
the invitation	sqsrssssv
the invite	svssrrrst
the issue	ssssssusr
the items	rsssssssu
the january	srsttvrun
the job	pqrttsruw
the joint	sssussssr
the judges	srrssrssv
the junior	sssussssr
the jury	vssursssp
the kids	sustrsrsr
the kitchen	strsrssru
the knee	sssussssr
the lab	sxsrsqrss
the lads	rssvtrssr
the lake	tssqstsss
the landlord	rssprussu
the last	sttuptprt
the latest	srsqsstqw
the lease	sssssrssu
the length	srsrsusst
the letter	srssvrssr
the level	ssrsuussr
the library	sssssurtq
the lift	svsrsrsss
the line	rsrustpts
the link	pvxmtrtrt
the list	rrqtrvosw
the literary	sssusrsss
the little	srsrurrsu
the loan	sssrssssu
the location	sussssssr
the log	ssrrssstu
the long	susrsuqss
the look	rssqsstsu
the loop	sssvtsrsp
the lord	sssussssr
the lowest	sssrssssu
the machine	ssrsusrss
the mail	sssrssssv
the making	rssssssvq
the manager	tqsrsursu
the managing	sqststsss
the mandate	sssrssuss
the margins	sssqssssu
the market	rqrrrrxss
the master	sssqssrsu
the material	rrssssuss
the matter	sssqsvssr
the meantime	urrqturss
the medical	rssxsrssq
the meeting	susssssss
the merger	ssswsprsr
the middle	vrrqvtrsq
the midlands	srssssuss
the minimum	tssttrssq
the minister	srstsqssu
the ministry	susssrssr
the minute	srttsussq
the missing	tssqsssst
the mix	rqsrsvsss
the model	sutsrsssr
the moment	rprsrwsrt
the month	1rspsqssq
the more	sssssrssu
the morning	sstsssssq
the most	rrtsrrrrw
the move	srssssssu
the national	tsttsrusq
the navy	srsrssssv
the near	ssssssusr
the new	rrunrurqz
the news	ssssttusq
the next	nvuqytqqr
the nice	trsrssusq
the night	sstussssq
the non	srssrsssu
the note	srussrssr
the noticeboard	srssrssut
the nudge	sssussssr
the number	ssrutrsrs
the numbers	srstswssp
the off	ssssrrssw
the offer	qqqt0qrrs
the office	strptsrsv
the old	strrvruto
the onboarding	tssrusssr
the one	qqrwrtrsv
the online	rtvssstrp
the only	usrqsrssv
the onsite	ssrssusss
the open	ssssvsssq
the opportunity	usstssssq
the oral	ruusstsso
the order	srswsrssq
the other	rqsxwqprs
the others	vqtqrurrr
the outcome	vtrrssrsr
the owner	susrsrrst
the p	susssssss
the pacific	ssssrussr
the panel	tsqrr0ppt
the paper	tsrqssssv
the paperwork	strsuttsp
the paragraph	ssusssssr
the partners	sttwurrsm
the pass	ssutssssr
the password	srsssrssv
the past	rrrurstsu
the patients	stsssrusq
the pension	sussrssss
the people	strtsrsrv
the permanent	sssussssr
the person	ssrvsrtsq
the phd	srusssssr
the phone	rrtrwpput
the pile	vssqsrtsr
the pipeline	sssssrssu
the plane	sussssrss
the plant	srsrssssu
the platform	srsrssrtu
the pleasure	srsstssur
the policy	ussrsssss
the pool	rrsqtyssp
the portal	usqqvsqru
the position	urqt0otqo
the post	ottv0rsrl
the posting	sssrsrssu
the power	sssqssssu
the preferences	sssrsssus
the prize	sssssrssu
the problem	rsusrssss
the procedure	rrsssxrsq
the process	rxqusprst
the product	stsssstsq
the profile	rstussrsr
the program	srsrsusss
the progress	srsrssrru
the project	srstrrtsu
the provost	srsttussp
the public	rsrsrsust
the publisher	ssssrvssr
the purchase	sssssrssu
the qa	sssrssrsu
the quick	sussssssr
the quote	sqsusssst
the real	ssssssssu
the recommendation	sqrsusssu
the recordings	usssssssr
the recruiter	rrsssurss
the recruitment	sssrutssr
the references	ussrsssss
the regional	sssrtsusq
the register	tsstsursp
the rejection	sssrssssu
the release	sssqssssu
the relevant	srssssssu
the rent	ssssrussr
the report	rrusqtsst
the requisition	ssssswssq
the research	sssqsrssv
the reserve	sssruprsv
the residents	ststssssq
the rest	utssrssrr
the result	rttprxrrr
the resume	svsrsrssr
the retention	sssqssssv
the review	sssrrutsr
the reviewers	sssrssssu
the right	rrrusqsrv
the role	ttrsvwrrl
the room	sttpssssu
the route	ssstsqsst
the royal	tssststsq
the running	ssutsrrss
the sales	tqutsstsr
the same	ssvkswuqs
the saturday	rtsussssr
the scheme	ussusrssp
the school	swrsssrtq
the scorecard	srssssssu
the scores	ssussssss
the scoring	ussssssss
the screen	stsrtsusq
the search	uurqstrrp
the season	sstssstsq
the second	tnwnstrrx
the section	russsrsss
the selection	suturprsr
the senior	ttsrtsrsq
the service	rrstsurss
the seven	sssvssssq
the sheet	srtststsq
the ship	sssrstusr
the shop	rwvtsrrsm
the shortlist	rssssusss
the side	svrsssssr
the sign	ssssusssr
the signed	srssrsssv
the silence	srsssvssr
the situation	ssssrussr
the situational	ssusssssr
the sixth	sssssussr
the sketches	sprsssssv
the slot	ssssssrsu
the software	tsttssrsq
the solution	sssussssr
the sous	srussssss
the spot	rsssxrsvm
the spreadsheet	ururssssr
the spring	rprwrtzsm
the stack	usssssssr
the staff	ssstsutsp
the start	qptsuurst
the statement	sssrssssu
the station	swssrsrsq
the status	tssqstsst
the stipend	ssssusssr
the store	wssrssrsr
the story	sssssrssu
the students	ssstsussq
the studio	vssrssssr
the subject	rssurrsss
the summer	pqr0sstrp
the supply	sssrswrsr
the supporting	usssssssr
the survey	sssrrsssu
the system	xqrturrso
the table	swrtsrssp
the tasks	ssssrsssu
the taste	srusssssr
the tax	rsssvsssq
the team	nttvvxvrh
the technical	rrusstusp
the test	srxvssssn
the third	surrsssss
the three	rrstrurst
the threshold	sssussssr
the time	srqvtuqrt
the timetable	vsspsrsst
the top	rrrtsvrqu
the town	surssssss
the trainer	sssussssr
the training	sssrtsrus
the travel	sssrrsrsv
the treasurer	sssssussr
the trial	sqsvssrst
the trouble	urttssssr
the trust	ssrsstutp
the trustees	tvsosrtss
the two	sustqwrrp
the underwriter	rsssrsssu
the unit	usssssssq
the university	rsssusutq
the upcoming	srssssssv
the usual	sqsrsrwst
the vacancy	rssusqsst
the versant	srussssss
the video	svrtrssuq
the village	rsssssssu
the vp	srtsstusq
the waiting	stsqssssu
the waitlist	sssrsussr
the walk	srutssssr
the wall	ussrsstsr
the warehouse	susrssssr
the watson	ssursssss
the way	tsrusqrsv
the web	rssrssssv
the website	trsssrttq
the week	surpsvsrs
the weekend	trwrrsqss
the weekly	srsrssssu
the west	ssssssusr
the why	ussssssss
the window	tsrrrrqtv
the winner	ssrrssssu
the winter	usssrsrst
the woods	svssssssq
the words	sssrssusr
the work	stswprrss
the workshop	turtssssq
the world	ssspssrsy
the worst	stsqssssu
the written	sswssrssp
the yard	swssssssp
the young	sssrssssu
theater	sssqusrtt
theate~	tssrurrts
theatre	tursssssp
theatr~	surtssstp
thea~	ttrsurrtq
their	rlqxrpwsw
their choice	ssrrssssu
their end	sssussrsr
their next	srssssusr
their work	sssussssr
thei~	rlqxrpwsw
them	4opwmoqst
them 0	sssrssssu
them and	ussrsstsr
them between	sssrsusss
them have	sssssssur
them in	usrssrsst
them you	sssqsrusu
thema	ssxrqrtrr
them~	rsyqqrsrt
then	01pknyroq
then i	trsrruusq
then it	tusrsrssr
then nothing	ssrrssssu
then so	ussrssssr
then they	susrsssss
then we	tuussssso
then with	sussssssr
theo	ustvqsrsq
theo from	ssssrsrsv
theori~	srssrsssv
theory and	sssrssssu
theo~	rtrsrrrrx
therapist	tstsssssq
therap~	tstrvsrto
there	pqyxmxtms
there a	vwvpspsrq
there and	sssrsrssu
there any	sssrssssu
there anything	ssssrsssu
there are	sptrqwtrt
there being	sssqssssu
there but	tssqsrssv
there d	sssussrsr
there for	stssurssr
there i	sussssssr
there is	qquttusrs
there ll	strvssrsq
there no	rtvpssurr
there nothing	rrssswssq
there now	ssssssusr
there really	usssssssr
there time	sursssssr
there was	qrswsrrst
there were	srssrrrsw
there will	svrssrrss
thereafter	urssssssr
therea~	urssssssr
therefore	srqyqtqrt
theref~	srqyqtqrt
theresa	rtsrssusr
theres~	rtsrssusr
ther~	rqqynytnt
these	rpujsrt2t
these are	srusstrsr
these for	sssssssur
these job	sssssssxo
these on	sssssssur
thes~	rqtkrqs2v
they	qqmwoxtxq
they are	srtosssvu
they asked	sssrssssu
they come	ussrstssr
they d	rrspqsxst
they do	sssqstsus
they felt	sssussssr
they go	stsqsstss
they got	rssusssss
they have	tstussrsq
they liked	sssursssr
they ll	sursrtstq
they loved	sussssrsr
they meet	ussssssss
they offer	sssqssssu
they open	sssssssur
they rang	ssssssrsv
they re	putusqvsq
they said	sqsrsrrtx
they say	srrrssrsv
they usually	ussrsssss
they ve	sqrusypso
they want	ssrruusrq
they were	susvssrsq
they would	ssstsstsq
theyre	rrstsussr
they~	rrstsussr
thiago	rrusrstss
thia~	rrusrstss
thie~	rxstrsrrq
thing	rtvrqqrrw
things	tuqtpxoqt
things about	sussssssr
things up	sssrsusss
think	oqqtsruvv
think about	surqsrsss
think it	sssqsrrsx
think tank	sssssrsus
think that	sssrsrssv
think the	sssrssssv
think we	srsrsusss
think you	srrrurusr
thinking	qpvtsqqtx
thinking about	sqrrssqtx
thinking appraisal	srvrsssss
thinking of	rrsusrssu
thinki~	qoutrqrtw
thin~	pqrvoxptw
third	rtqssxqrs
third of	sssssvssp
third time	sussssssr
thirty	sutpsrrsu
thir~	qwrpswrqt
this	rsnytoptx
this address	ursussssq
this afternoon	sssrwrtsp
this batch	sssqssssu
this code	rsrsssssv
this company	sssssssur
this confirms	rssrssssu
this decision	sssussssr
this e	turtssssp
this email	susptqptv
this event	susssssss
this for	sssussssr
this has	sssqsusst
this helps	ssssssssu
this i	srsrtsrsu
this is	rtnytsqpx
this issue	rssrssrrx
this job	ussussssp
this letter	rrsvrsssr
this mailbox	vsssssrsr
this match	ssssusstr
this mean	tssrsussr
this means	sssssussr
this meeting	sussssssq
this message	utsosssst
this moment	qsssswrsr
this month	sssqsuqtu
this morning	torwsrqrv
this note	stsussssq
this notice	tttusrrsq
this occasion	rtswsrssq
this offer	rrrrxrrrs
this one	pyqurqrst
this point	utsuusssn
this position	sssrsusup
this production	sssussssq
this regard	sssvsrssq
this role	sssvssrsq
this round	sssqsvssr
this saturday	srssusssr
this site	sssussssr
this stage	strostust
this summer	ssstsqsst
this time	ptryqrrqw
this up	sssssusuq
this vacancy	tsspsstsv
this was	srrwrsssr
this we	ssrsvrssq
this week	qwrhqqw0u
this year	rqsvqprsz
this your	trttssssq
thistlewood	ssssssssu
thistl~	rqssurrsv
this~	rqssurrsv
thomas	strtsrtsq
thom~	stsrtqsss
thorne	tusssrssr
thor~	vurrrtrsq
those	zotvorqtr
those we	srssssssu
those who	srstrttrq
those whose	urtsssssr
thos~	zotvorptr
though	sptuqtrrv
though for	ssusrssss
though so	sssssvssq
thought	qrptqstsx
thought about	srsutrrur
thought it	stsrssuss
thought of	rsrqrsrry
thought you	ststsstsq
though~	rqptrqxrx
thousands	tssossssw
thousands of	tsspssssw
thousa~	sssossssx
thou~	roqvqqvry
thread	rtrsssrvr
three	ssyuunsor
three applicants	stsussssq
three attempts	ssrsssssu
three days	srttvrvtm
three elements	ssusrssss
three hours	ssxsssrso
three letters	vsssssssr
three minutes	srsrsstsu
three of	ustssrtsp
three off	ssssssusr
three one	sssrssrsu
three payslips	rsssrsssu
three people	tssqttssr
three tests	ssrsssssu
three times	uqrurrrsu
three to	susrsssup
three weeks	trrqtwssq
three working	qsrsssssv
three year	sststsruq
three years	rrsptssvt
thre~	rszvonsrs
thrilled	ssrryqtsr
thrilled to	srrrxqtsq
thrill~	ssrryqtsr
thrive	sssrssrus
thri~	rrrqyqstr
through	xsusworpp
through an	sstssssur
through and	urtqttssq
through each	rsssssssu
through fine	vssrsrsss
through it	ttssssssq
through our	sssssrusq
through some	sssssssur
through the	uqskvvwrs
through thursday	ssssusssr
through to	ruxprttrq
through your	rvsursrss
throug~	vsvtworpp
throwing	ussrssssr
throwi~	ussrssssr
thro~	zrvstorpp
thru	utsrssssr
thu	rvqrsrsst
thu 0	stqsrsuru
thunde~	ssssssrvr
thun~	ssssssrvr
thurs	vvvrrrrso
thurs 0	susrsssss
thursday	s1sjtptsu
thursday 0	r1oqtrqsu
thursday and	trsrsvrsr
thursday at	rsrrrrssx
thursday then	sussrsssr
thursday to	russtsssr
thursdays	srrsqsssw
thursd~	s1qjsptsv
thur~	u1uirosru
thx	tssussssq
thx for	tssussssq
ti	osvuttsqq
ti allego	srvsssssr
ti faccio	strrrussr
ti vogliamo	ssssusssr
tia	srsssrssu
tiago	trsrustsq
tiag~	trsrustsq
ticked	usttssssp
ticked the	usssssssr
ticket	qqtsssurt
tickets are	sssssrssu
ticket~	stssrqsrv
tick~	qrussptrw
tid	srssssssu
tide~	srsttttsp
tied	svstsstsp
tief~	rssrsusst
tiempo	ursrsssss
tiem~	ursrtsssr
tien	suspsrssu
tiene	rsrtrrssv
tiene en	ssssssssu
tienes	ruvqsrrss
tienes 0	srvsssssr
tien~	rtwrrqrrv
tier	ssssssusq
tierpfleger	ssrrsustr
tierpf~	ssrrsustr
tier~	ssrrsurts
tig	srvsssusq
tight	tsrsrussr
tigh~	tsrsrussr
tijd	surprrssw
tiktok	tsstsrtsq
tikt~	tsstsrtsq
til	uqrtsyqrp
til din	sussssssr
til en	sustssssr
til pa	srsqsvsst
til samtale	sqstssssu
til thurs	vrssssssr
tilbage	sturssssr
tilbag~	sturssssr
tilby	srstussrr
tilb~	rsuuwrrrp
till	wopss1roq
till 0	rsrqrrtsw
till friday	ssrruussq
till hosten	srsvssssr
till it	sssssussq
till midnight	surrsstss
till the	xrsxtprsn
till then	rrsrsusst
till they	sssrsusss
tillsatt	sssvssssr
tillsa~	sssvssssr
till~	usrutsrrq
tim	rrqtursru
timber	trtssstsq
timb~	trtssstsq
time	n6punorst
time 0	rvztrqsrm
time after	sussssssr
time again	ssssssuss
time and	rrrxvrsrp
time code	ssssssssu
time for	rusrsstss
time from	sussssssr
time https	ssssssusr
time i	sttqsssst
time in	srstsrrsu
time is	sussrssst
time limit	srvsssssr
time only	srsrvsrsr
time slots	sussssrss
time teaching	sssssrsru
time that	tstssttsp
time the	stursstsq
time to	twqsrrsrt
time today	sussssssr
time we	rsswsrtrr
time with	surrqsssu
time yesterday	sssrssrsu
time you	sprvsurst
timed	srussssss
timeli~	srsrswrss
timer	sstsusssr
times	rzquqqqss
times as	usssssssr
times in	srsussssr
timetable	vrsrsrsst
timeta~	wqrqsrtsv
timezone	srssssssu
timezo~	srssssssu
time~	uvqnsurru
timi~	sssqsvtsq
timo	svsqsstss
tina	stsssstsq
tinder~	sssttsstq
tins~	rsstsussr
tip	utrrssstq
tipp~	rsstsrssu
tips	vpqrwrrur
tips for	srsssssur
tips from	ssrsssssu
tire~	ssstsrssu
tirsdag	susrssssr
tirsda~	susrssssr
tirs~	susrssssr
tisch	uusrssssr
title	srtrrtvtp
titl~	srtsrsutq
titolare	stsrssusr
titola~	stsrssusr
tito~	sussssusq
titre	sssssussr
titr~	sssssussr
titula~	rrrrtsssw
titu~	rrrrtsssw
tjansten	tqsutrrrt
tjansten som	ssstussrs
tjanst~	tqsutrrrt
tjan~	tqsutrrrt
tmrw	susssrssr
to	qopw3prpt
to 0	osrl2mwxr
to a	tmxvoqrrw
to accept	rrrqxtrrt
to admit	sssqssssv
to advise	ssspxssuo
to agree	ssssrusss
to all	sutrsursq
to an	mstqturtv
to and	sssussssr
to announce	sqsqssssy
to another	srssussss
to answer	vrsorurts
to anyone	tssrtvrsq
to apply	xpqtqqtuu
to appoint	sssrzstsm
to approve	sssrsusss
to arrange	stsrssrsu
to ask	tqrpxsrsu
to attend	ruvrrrssq
to bat	ssssusssr
to be	pnpvu0sqt
to begin	srttxsrsq
to bring	rvqvsrqss
to calendar	sussssssr
to call	rusrsstuq
to campus	susrsussr
to change	sssrrsssw
to check	trsrssuss
to choose	strrsursr
to claim	srssssrvr
to clients	ssvrssrsr
to close	sssusstsq
to come	rtrtsvqrs
to complete	ruwssrrrq
to confirm	vprsuqqrv
to consider	rssusstsr
to contact	rrsrssssu
to contribute	usssssssr
to convey	srsussrsr
to cook	sssqsvsss
to date	rsswsrrtq
to delay	ssssrussr
to deposit	ssssssuss
to disappoint	sssussssr
to discuss	svrrtrqrt
to discussing	vsssssssq
to do	xrxjrwpqt
to each	tssqsrtss
to eat	sssqssssu
to eight	srsrsrssv
to email	rssssrssv
to employers	sssrrvssr
to end	sssttsssq
to engage	ssssusssr
to expect	sussssrsr
to extend	ssssysssm
to fetch	sssussssr
to fill	srrtvrusq
to find	surorsvst
to finish	qstrstsst
to first	tssusrssr
to fly	ssrssussr
to follow	ssssurrss
to four	ursqsstsr
to friday	svrsssssr
to fund	sssrssssu
to get	twrlurtqu
to give	rrrusvpru
to go	psttwrqqv
to has	sssusqsss
to have	qqstywqpr
to hear	q0roustrp
to help	sstpsrusu
to her	tqsqrstsu
to him	sssrsrrsv
to hire	rssstruuo
to his	sssussrsr
to hold	rrspsztsp
to include	sssussssr
to inform	rtqsvuqqt
to interview	rstssrrsu
to introduce	sussssssr
to invite	rssptstru
to it	rrstrusss
to its	sssssutsq
to jobs	rrsssssut
to join	rrrtyrrrs
to keep	qqrqrzrru
to know	swqruqurs
to learn	rtsrtsqsu
to leave	spttsrttt
to let	usuqstrrr
to like	rssussssr
to look	rtqvrsrrt
to lunch	sussssssr
to make	qptsqwqsv
to me	rpvqqqutx
to meet	rxuoptvqq
to meeting	sutssrssr
to miss	srssssusr
to monday	ssssssssu
to move	orvwvtsrn
to mr	squstsssr
to newcastle	sssussssr
to next	sqsrtrssv
to nine	sssssussq
to october	usssssusp
to offer	qqqr0rqqx
to on	sssrsvssq
to one	stsussssq
to open	trtrsstsp
to opt	tussssstp
to others	sssssqssu
to our	psstsrvqt
to pass	rrwrsrrst
to pay	rsssssssu
to place	sssrswssq
to postpone	srssssssu
to prepare	stvsssrsq
to proceed	rvstsrtsq
to prove	ssrsssssu
to publish	ssssrsssv
to put	rtrtuqrrt
to re	sssrswssr
to read	tssrsurtr
to receive	sssmrsrsz
to record	spwsssssr
to reply	strssstsq
to reschedule	svssrsrss
to rescind	sssussssr
to respond	tsssststq
to review	tsrrvtrsq
to ring	wrsrsttsq
to saturday	srssvsssr
to say	wsruprpsv
to schedule	srssrtssu
to secure	ssssssssv
to see	qxyupprpr
to seeing	sosrssssz
to send	svrrqrtst
to serve	ssstusssr
to set	russssrss
to share	ssrsrsrtu
to show	srsrssrsv
to sign	sqrrsursv
to sit	rswprusst
to sites	ussrsssss
to six	tstsssruq
to sketch	ssusssssr
to sleep	srssswssr
to somebody	sssurutso
to someone	sssvssrsr
to sort	sssrsussr
to speak	trssttrsq
to split	ssswssssq
to start	rrtsustrq
to stay	stsptsssu
to stress	ssrrssssu
to submit	tssrssusq
to succeed	sssssssur
to take	snznutqqv
to talk	qwqqstsst
to teach	srutssssr
to tell	qrrsttqtv
to ten	rssrssssu
to test	srvsssssr
to thank	srswstrsq
to the	ttrwtqqqs
to them	tssqstsst
to this	uuruusprq
to three	urwqssrss
to thrive	sssrssrus
to thursday	stssssusq
to turn	susrrstss
to two	rrvsprrsv
to us	rssustsrr
to use	rssossssy
to wait	sssrsyrsn
to wednesday	sqssssssu
to welcome	sssststsq
to whom	ssrrsurst
to work	wpqvvqrqr
to write	trrzrrprs
to you	qpqtzvtmr
to your	ptsxxnopu
to yourself	srsusrssr
tobi	ssrssrssv
toch	rtsvsrssr
toda	tssrusssr
todas	trrtsustq
todas as	sssssussr
todavia	sssrsussr
todavi~	sssrsussr
today	tvrqprprx
today 0	svssssssq
today and	tsrpstrsv
today for	svssssrsq
today i	ssssrsssu
today itself	ssssssuss
today or	ttssssssq
today topics	sssssssus
toda~	tvqppuosx
todo	urrrvrssr
toe	svsssrssr
toe shoes	svsssrssr
toegewezen	sssrssssv
toegew~	sssrssssv
toeg~	srurrrssu
toen	susrsstsr
toes	sussssssr
together	sstopvwsq
together with	sssrrtvsr
togeth~	sstopvvsq
toge~	sstopvvsq
toi	vqstuqtrp
tokeni~	ssssssusr
toke~	ssssssusr
told	norxrwrut
told that	ssssrrssv
told the	sqrtrstsu
told us	rrsttrtvp
tolerance	sssussssq
toll~	ussrssssr
tom	tpqususru
tomamos	sssrsusss
tomamo~	sssrsusss
tomas	srrutsssr
toma~	qqqurtsrw
tomi~	sssssutsq
tomm~	rtsusssss
tomorrow	pxvquprqu
tomorrow 0	svtsrsssq
tomorrow and	srstssusr
tomorrow at	sptrqrrsz
tomorr~	o0upupqqt
tomo~	o0upupqqt
ton	uxsqqsqsr
ton cv	uusqsssss
ton profil	tusrssrsr
tone	ssssssssu
toni	srrtursrt
tonight	svptstpsu
tonight 0	svrsrsssr
tonight after	svssqsssr
tonigh~	svptssptu
toni~	svptssotu
tony	srrurssrt
too	rqqutpruy
too far	sssrsssus
too late	tsssssstq
too long	ssspssssv
too soon	stsutsrsr
took	qqsvtptrw
took it	rrswtrrrr
took to	sssussssr
took your	rssrtsssu
tool	rqspsrtsy
tooling	ussrsrsst
toolin~	ussrsrsst
tools	tstosstsu
tool~	usvmsqssw
top	vpqpstvpw
top 0	srstsrurr
top of	sqsrssurv
topa	srssustss
topa~	srssusssr
topic	rrwsrssss
topi~	rrwrrrstt
tor	svqtrssrs
tor 0	sursssssr
tori~	ssstssrur
torn~	rssusssss
toronto	srrrstrsu
torq~	rusrsssss
torr~	sssssswqr
tort~	ssssssrsu
tot	suuqtvrro
tot de	trusrtssq
tot het	tssrsusss
total	qquurrsrv
total 0	rsstssssu
totally	srrsrrysq
totall~	srrrrrysr
tota~	pouuqqzqu
touch	wsuqsusrl
touch about	ussrssssr
touch and	sssqssssv
touch as	sssssrssu
touch by	sqsssussr
touch screen	srvsssssr
touched	sssursssr
touche~	sssursssr
touc~	wsurrvurk
tour	syqsrsqsr
tourne	ssssussss
tours	ssssvsssr
tour~	rsruwrssq
tous	trrurstrs
tout	utrsrstrq
tout de	rrrrrtust
toute	trrttrtsq
toutes	utrsrsrst
toutes les	usstssssr
tout~	usqtsrtsr
town	tsrtrtssq
town hall	surssssss
toy	srussrsss
toys	sssussssr
tr	sqssssssu
tra	rursrrust
trabaj~	srrvsrtss
trabal~	ssssusssr
trab~	rrrvurtrr
track	srtosttus
tracker	ssstssusq
tracking	srsrsrssu
tracki~	srsrsrssu
trackm~	sssssrsru
trac~	pqtmsrvvy
trade	srtqrsrtw
trading	tssssussr
tradin~	srsrsusss
traditional	tssrsssru
tradit~	tssssssru
traduc~	srvsrsssr
trad~	tpwnqtrsy
trae	sussssssr
traete	rrsstsssu
traete el	rrsstsssu
trae~	rtsrtrssu
traf~	tusqrtrsr
trager~	sssussssr
trag~	suqtssrst
traigas	susrsssss
traiga~	susrsssss
trailing	ssssusssr
traili~	ssssusssr
train	twqtsqqtr
train fare	sssussssr
trainee	vszsssqtj
trainee solicitor	tsurssssr
traineeprogram	ssrsvrssq
trainees	srstsussr
trainer	qrrwrstsr
traine~	tozyusqug
training	prqvtquvq
training and	tssrssrur
training room	sussssssr
traini~	qqqusovvt
trains	rwrrrsstq
trains are	swrsrsrsr
trai~	puvxukpxp
traj~	rssvsrssr
tran	sssrrsssv
trancher	sssrsvsss
tranch~	rssqsyssr
tranqu~	sssssssrv
transaction	rssrssrsw
transa~	ssspssruw
transcript	usrssstsr
transcurridos	rssusrsss
transcurridos 0	rssusrsss
transc~	vrsusrsrq
transfer	rrrssusst
transf~	rrrpsuusv
translate	rrusssssr
translation	rswrssssr
transl~	rszssrssp
transmettre	rrrsssust
transmis	ussrsssss
transm~	tqrsrrust
transparent	sssssussr
transparente	ussrstssr
transport	ssssussup
transp~	ttqrtvrto
tran~	toymqysrs
tras~	uqrurrrrt
trat~	ssssussss
trauen	sssussssr
trau~	rqttrrssv
travau~	srrsssssu
travel	rxqoqqxst
travel grant	sssqssrsw
travelling	ssstsstsq
travelling expenses	susrssssr
travel~	rsstrssru
trav~	qypmpp0rv
tray	srwsssssq
tre	suwtrqrrr
tre uker	tssrssssu
treasurer	stsrrusss
treasu~	rtsqrutrt
treat	sstussssr
treatment	sussssssr
treatm~	sussssssr
trea~	qvrrsstrt
tred~	sssrvsssr
treffen	svsrrsrsr
treffer	sssssssus
treffe~	sxsrrsqvo
treffpunkt	rqrssrsrx
treffp~	rqrssrsrx
tref~	rvrqrrqxs
trein	sussssssr
trei~	susrtrssr
trek	sssrrvssr
trekken	rrsvursss
trekken we	rrstussss
trekke~	rrsvursss
trek~	tsrvtrrrq
trellis	ussqsssss
trelli~	ussqtsrss
trel~	ussqtsrss
tres	qryutrqrq
tres semanas	srtrusssr
tres vite	surssssss
tresen	rssusssss
tres~	rssusssss
tri	trstrrtur
tri county	srstsssur
trial	rsqwrsrru
trial morning	sursssssq
trial of	sssrssssu
triall~	sssqsvsss
tria~	srpwsxqqs
tribunal	strsrussr
tribun~	ssrsruusq
trib~	rsrrruvsq
trick	svtrssrsp
tric~	svtrssssq
tried	rtruvrssr
triest	ssssrsssu
triest~	sssrssusr
trie~	rsrtururs
trimestre	srsqswssr
trimes~	srsqswssr
trim~	srsqswssr
trinkgeld	ssstusssr
trinkg~	ssstusssr
trin~	ssssutsrq
trip	srtsssssu
trip~	rrsusrtss
trish	ststtrtsq
tris~	ststtrtsq
tritt	vssqstsss
trit~	vssqstsss
trois	rrvurstrp
troi~	rrvwrstrp
tromso	sssussssr
trom~	sssvsrrsr
tron~	sssssstuq
trost	ssssssssu
tros~	ssstrsrsu
trotzdem	rrrzrsssp
trotzd~	rrrzrsssp
trot~	rrrzrsssp
trouble	tqvssrrsr
troubl~	tqvtrrrsr
trouve~	srussssst
trou~	spwvrqrrr
trovato	sussssssr
trovato il	susssssrs
trovat~	sussssssr
trovi	srvsssssr
trov~	rsustsssq
truck	sqtrtsusq
truck operator	ssustsssq
truc~	rrtssrtvp
true	ssrrssssv
trui~	sussssssr
trunk	ssssssrsu
trunk boxes	ssssssrsu
trust	srrtrsusr
trust in	ssssssusr
trustees	susosttsr
trustees have	svsssrssr
truste~	stsnsuuss
trus~	ssqsquwsr
try	nvqxqqsqx
try out	sussssssr
try the	rssrssssu
try you	stsrssusr
trying	sstpsstsv
trying to	sstqsstsu
tryi~	rrtpsrurw
tu	ttovpmuq0
tu auras	usssssssr
tu candidatura	srsvsrsst
tu curriculum	ttssssssq
tu es	stsqssssu
tu nous	ssussssss
tu peux	rqurtrsst
tu veux	ssssussss
tua	urtqttrtr
tua candidatura	vssrssssr
tudo	uqwtqrsrq
tue	rtrurrttr
tue 0	susssrrst
tues	svwsrrssn
tues 0	suvsrsssp
tuesday	qzsmwpnrx
tuesday 0	rxqrqrrrw
tuesday after	spssssssv
tuesday at	ssrrsrssw
tuesday evening	srsrsusss
tuesday or	sssssussr
tuesday to	sqssvsrst
tuesday with	srwsssrsq
tuesdays	urtrsrsst
tuesda~	szsnxonrx
tues~	szsnxonrx
tulsa	srssssusr
tuls~	srsssrust
tun	rursrurup
tunde	svssrrsss
tund~	svssrrsss
tuo	rrrsvrsst
turbine	tssssussq
turbin~	tsssrutsp
turb~	tsstrutsp
turn	rvsnqussv
turned	trrsvotru
turned down	trsssrrsu
turned it	sssqwrssr
turns	ursrsrssu
turns to	ussrsssss
turn~	vrrtwmrqu
tus respuestas	srtrssssu
tut	rrryrsrss
tut mir	rrsxrtrsq
tutor	tsstusssq
tuto~	trstusrsq
tutti	trrttsruq
tutto	xrrsrrrrs
tutt~	xsqtsssto
tuv	srsrsrssw
tuyo	srsrvsssr
tv	srrpzrsss
tv arzte	ssssussss
tv l	srsqxrtsq
tvod	sssrvrrtr
twaalf	rrsrsstsu
twaa~	rrsrsstsu
twee	srsqsvrsu
tweede	susrrsssr
twee~	sutsrrrsr
twelve	srrtsrssv
twel~	srrtsrssv
twice	srsxrrttp
twic~	srsxrrttp
twit~	ssssusssr
two	lp0wm1spr
two and	sssyqqrsr
two copies	ssssrsssu
two days	rtsusstto
two engineers	rssusssss
two evenings	sssrssrsu
two forms	srssvsssq
two graduates	sssrssuss
two have	sssrsutsr
two hours	rqxrrrqrx
two letters	sssssrsus
two lines	sssrsrstu
two minutes	srssssssu
two months	sssrrrust
two more	srsustrsr
two no	sstussssq
two of	rvqnryusp
two on	sssrsutsr
two open	srsrsussu
two others	srsustssq
two pages	rrystrsso
two people	twsrsspsr
two photos	sssrvstsr
two points	ssssrsssu
two projects	svrsssssr
two referees	sssrssssu
two short	sqssrsssw
two things	rusrsssst
two to	urssssssr
two trunk	ssssssrsu
two weeks	ssusttrrr
two working	qsssssssu
two years	qsrttstss
tx	sssrssssu
tyler	srssurrst
tyle~	srssurrst
type	srrrustst
typed	usssssssr
type~	ussrsssss
typically	ussrstssq
typica~	urtrsttsq
typing	ssvssrtsq
typist	qssvsstsr
typi~	rpzursuro
typo	swtrsrssq
tyrell	svrsssrsr
tyre~	svssssrsr
u	svorrxoqv
u applied	svsrssssr
u bent	srussussr
u de	rtssussss
u een	sssrssssu
u heeft	rqsrrrssx
u klaar	sssrsrssv
u kunt	srsssrssv
u niet	susrsssst
u on	ssssrwssq
u s	trrtsrsru
u voor	tssusrssr
uben	ursssrsts
uber	pwsropvo0
uber 0	srrutrrst
uber alles	sussssssr
uber das	tssqtorsw
uber den	rusrruuso
uber die	uuuorssss
uber ihre	srsrssssv
uber ihren	sssqrsssw
uber uns	strrssusr
uberei~	rssusssts
uberlegt	rrsrrxrsr
uberlegt noch	sssrsvssr
uberle~	rrrqrwtst
ubermittelt	xrssrsssq
ubermi~	ysrrrsrsq
uberna~	uusqsrtsr
ubernehmen	rsssssssu
uberne~	rsssssssu
ubernimmt	rrtssrrsu
uberni~	rrussrrst
ubernommen	susrsrsss
uberno~	susrsrsss
ubers	sustssssr
ubersc~	srtsrsssu
uberse~	trvrsrssq
uberta~	sssrssvrr
uberwe~	srstrsssu
uberze~	rrtssrrrv
uber~	yqtspotpw
ubrige~	srssrsssu
ubri~	srssrsssu
ubung	ssussssss
ubungs~	sqvtssssr
ubun~	sqxurrrsq
ufficio	rsswurrsp
uffici~	rsswurrsp
uffi~	rsswurrsp
uhr	p4xlmnqry
uhr an	sqstrsssu
uhr auf	sussssssr
uhr im	sxssrssso
uhr in	svssssssr
uhr ist	srssssssu
uhr oder	svssssssr
uhr passt	sursssrss
uhr vorbei	srssssssu
uhr zeit	ssussrssr
uhr zu	sqrsssssv
uhr zum	srssrsssu
uhrzeit	swsrssssq
uhrzeit 0	sussssssr
uhrzei~	swrrssssq
uhrz~	swrrssssq
uit	strrqturr
uit de	sssssrssu
uiteindelijk	sssusssss
uitein~	sssusssss
uiterlijk	sruqsvrss
uiterl~	sruqsvrss
uite~	sqtsrvrrr
uitk~	sssrssssv
uitnod~	tvsrrsssr
uitn~	tvsrrsssr
uitsluitsel	srsrsvssr
uitslu~	ssssrvrsr
uitste~	rrsrsvsss
uits~	rrrrryrts
uitzicht	srssussss
uitzicht op	srssussss
uitzic~	srssussss
uitz~	srssussss
uk	ssrpsruuu
uker	tssrssssu
ulrike	squtssssr
ulri~	uqutsrssq
ulteri~	tsssrussr
ulte~	tsssrussr
ulti~	rtrsssrsu
um	ozyiqqqsz
um 0	syrpqppr0
um abraco	strussssr
um die	rrtturrss
um drei	srtrssssu
um eine	sqwqtstsr
um etwas	vssrsrssr
um geduld	sssrsvssr
um halb	rvssssssr
um ihnen	urstsrssr
um ihre	ssssusssr
um kurze	swrsssssq
um mitternacht	srusssssr
um und	sussstssr
um verstandnis	usssssssr
uma	rtxwpqurp
uma posicao	ssstsrusr
umbrella	sssutsssr
umbrel~	sssutsssr
umbr~	rssutsssr
umbuch~	qssrsrssv
umbu~	qssrsrssv
umfrage	rssrssssv
umfrag~	rssrssssv
umfr~	rssrssssv
umgehe~	ssssssssu
umschl~	ussssrssr
umsc~	ussssrssr
umzu~	srsrsrust
un	oxxzmptmu
un abrazo	tqruusssr
un altra	srsusssss
un autre	rrsrstrsv
un beso	ssrtssssu
un bien	sssrssssv
un caro	russssssr
un cliente	srrssswrr
un colloquio	rssqssssv
un cordial	sssusrssr
un d	sssussssr
un delai	urrtstssr
un groupe	srssssusr
un impegno	ssrsrsssu
un mois	rrsqssssw
un no	sssssussr
un plazo	rstrusssr
un posto	sssrssssu
un qui	srrvssssr
un responsabile	ssssssusr
un romanzo	srvsssssr
un saludo	truurrsss
un test	rrsrrsrsv
una	nu1mozvpq
una pareja	rrsrsrssw
una pena	rrstsrssu
una piccola	ssusssssr
una prova	tsurrsssr
una riorganizzazio	sssssusss
una settimana	sstrsussr
una vacante	srsrsutsr
una vez	ssursssss
unable	rruurrrrt
unable to	rruurrrrt
unab~	rtuvrrrrs
unanimous	srsswsrsq
unanim~	srstxrrsp
unan~	ssrsyrrsp
unaufgefordert	ssspswsss
unaufg~	ssspswsss
unau~	sssoswtsr
unbedingt	srrstursr
unbedi~	srrstursr
unbefristet	rrrrursxr
unbefr~	rrrrursxr
unberucksichti	rssusssss
unberu~	rssusrsss
unbe~	qptquurwr
uncertainty	sssrsussr
uncert~	sssrsvssq
unce~	sssrsvssq
uncle	sustssssq
uncl~	sustssrsq
und	pzrwrkvow
und 0	rusurrtsq
und auch	srsssusss
und bewerber	rssustssr
und dann	sssusssss
und das	ttrxsrrsp
und deine	rrssssssu
und den	srsrrsssv
und der	qrswsstsq
und die	tsqsrqvrs
und du	suqtsrrst
und ein	ssqrrrsry
und eine	sruqsrrsw
und freuen	qsssustsr
und gib	susssrssr
und gleich	usstssrsr
und haben	rurqrrtus
und halten	sssrssssu
und ich	uurxsqssm
und ihre	sssrrsssu
und ihren	sssusssss
und liegt	vrsrrssss
und mir	srvsssssr
und mochte	sssussssr
und nehmen	rsssussss
und regelversorgun	ssssssuss
und schmerzlos	sssusssss
und sich	rrsusstsr
und stellt	ssssussss
und sucht	ssrrssssu
und was	sqwrsssss
und werden	trtsstssq
und will	stsrsvrsr
und wir	swqvtsurl
und wird	tusqsrrss
und zeugnisse	vssrssrsr
und zwar	stsrusssr
und zwei	stttssssq
under	snswsuuqr
under 0	sqvttrssq
under active	sssrssssu
under any	sssrsssus
under consideration	pssvsvssq
under review	rssssrssu
under the	tsrptstst
undere~	sssussssr
understand	sqrtrqusu
understanding	rssrsttsu
understanding and	sssrsussr
unders~	qqqurqxrv
undert~	stssttssp
underwriter	rtssrsssu
underw~	stsprtssu
unde~	upqvrswpt
une	qtqurrwrs
une heure	susssssss
une matinee	susssssss
une petite	sustssssr
une piece	ssrsssssv
unfinished	rssssrssu
unfini~	rssssrssu
unfortunately	osqxqrqq0
unfortunately the	sssqstrsv
unfortunately we	psrxrrrru
unfort~	osqxqrqq0
unfo~	osqxqqps0
uni	tsstsstsq
unidade	rtsttrssq
unidad~	rtsttrssq
unid~	rtsttrssq
uniform	srstwqtsq
uniform size	ssssursss
unifor~	rtstwqtsp
unif~	rtstvrtso
union	stsqurstr
unio~	ttsqurstr
unique	stuqsssss
unique to	sturssssr
uniq~	stuqsssss
unite	surssssss
united kingdom	tussssssq
united states	srsrssstu
unit~	suqsrqsus
univ	sssssrsus
universita	rsstsrssu
universitat	rrsuurrtq
university	prrusstvq
university of	rssussruq
univer~	spputquur
univ~	spputquur
unlimited	rssrsstsu
unli~	rrtrssssu
unmonitored	ssssusssq
unmonitored inbox	ssssusssr
unmoni~	ssssusssq
unmo~	ssssusssq
uno	rtssrvssq
unpaid	srsrssrtv
unpa~	srsrrrrtw
uns	yxttyurlg
uns aber	sssqstssu
uns alles	ussssssss
uns als	rrrssstsu
uns am	rtsussssr
uns an	rssrustss
uns angekommen	usssssssr
uns auf	ptrryrrup
uns aus	sssrutssr
uns bei	qssssrtsv
uns beide	ussrsrtsr
uns bis	stvrrrrss
uns bitte	spwtsttsq
uns dass	ussrssssr
uns die	srtwssrsp
uns ein	qrtuqsssv
uns eine	srstssssu
uns einen	srusrssss
uns einig	ssssussss
uns erreicht	utsrsrssr
uns fehlt	srsqstuss
uns festlegen	ssvsrsssr
uns fur	vrsqsqrsv
uns gefallen	sssrrusss
uns haben	srssusssr
uns ihnen	srrrsstsv
uns im	svtruqtso
uns in	ststssssq
uns kurz	sussrstsr
uns leider	ustrsrsss
uns neugierig	sussssrss
uns nicht	rsrvssrss
uns richtig	sursrssss
uns sehr	rtssusrsr
uns sobald	rssrstssu
uns wir	sssssusss
unser	rsutputpt
unser angebot	ssssqsssv
unser monteur	sqssssssv
unsere	tqqvqutqt
unsere crew	rssussssr
unsere hauptstelle	sursssssr
unserem	uvswqqqrr
unserem ersten	srussssss
unserem system	ussrssssr
unseren	rtusqqtuq
unseren kunden	srssssusr
unserer	wprtrvtrp
unsere~	sttxnsrsr
unse~	qpvxosupu
unsi~	sssssssur
unsuccessful	srrxsrsrr
unsucc~	rrrwsrsrt
unsu~	srrwsrsru
unten	srusssssr
unter	yvrtrqssm
unter 0	sussssrss
unter dem	ssstusssr
unter den	rssvsrssr
unter der	tursrrusq
unterhalten	susrrstsr
unterh~	rvrrrsttr
unterkunft	srussssss
unterk~	srussssss
unterlagen	yrqrqsrrt
unterlagen fur	sssrsrssu
unterlagen gern	rtsssvssr
unterlagen haben	susrsstsr
unterl~	xqqrqrrrw
unternehmen	ursrssstr
untern~	vrrrssttq
unterrichtet	sssrsusss
unterr~	rstsstssq
unterschreiben	sqrr0rrsq
unterschreiben vorbei	srssussss
unterschreiben wir	srssvsssr
unterschrieben	rrrsvstsr
unterschrieben zuruck	ssssussss
unterschrift	rrrsqtssw
unters~	qnrq0strt
unterz~	srrsvsssr
unte~	zoqtyorrq
until	sptks4qrs
until 0	spurtwqrq
until end	ssssusssr
until friday	tssrsqsst
until further	rssrsusst
until half	stsssussr
until i	sussssssr
until it	sssqstsst
until june	sssusrtrt
until last	sssussssr
until march	sssrssssu
until may	sssssrssv
until monday	rssrsrust
until such	sssrsussr
until the	srxqt1rth
until then	sqsrryrsr
until they	sssrsvssr
until we	srsrsvssr
until you	sssssttsq
untimed	srvsssssr
untime~	srvsssssr
unti~	spuks4qrs
unverbindlich	sssrssusr
unverbindliche	srssssuss
unverb~	srsrsswsr
unverz~	sssssussr
unve~	ssrrrtvss
unwell	sssssrssu
unwe~	sssssrssu
up	lupmq2utt
up 0	srrstsssu
up a	rtxsrqssq
up about	sssssussr
up again	rrsusprsw
up an	sssussssr
up and	rurqrvsss
up as	strrsussr
up at	stsqstrts
up for	ruqvqsusq
up his	rsstsursr
up in	spsqqvttw
up on	pvrrtstss
up our	sssussssq
up room	svssssssq
up that	svtrstrsr
up the	ssttvrrrq
up there	sssusqsss
up to	tpsltqvxu
up today	ssssrsssu
up which	sssrssssu
up with	rvrruuqrq
upcoming	snsrsssr0
upcomi~	rvrorrrr0
upco~	rvrorrrr0
update	wsqmqytrt
update service	tsssssusp
update soon	susssrssr
update your	rrsrsrrtx
updated	qtrrrtwrs
updated cv	rustsrtsp
updated resume	ssssssvsq
updated to	sssqsvssr
updates	tnsrssssz
update~	srrorruq1
upda~	mrovp2pk4
upfront	ssssusssr
upfront about	ssssusssr
upfron~	ssssusssr
upfr~	ssssusssr
upgrade	rssprsrtx
upgrade to	rssssssrv
upgrad~	rssorsrty
upgr~	rssorsrty
upho~	ussrsrsss
upload	opxqrrsuv
upload a	qsssrsssw
upload them	rsrsssssu
upload your	sssssstuq
uploaded	urstsrtsp
upload~	urstsrtsp
uplo~	ppxrrrtut
upon	srrrustss
ups	srtrsruts
ur	tyrtsursl
uren	svssssssr
urgent	sqssssust
urge~	rpsqrrxtu
url	srspssrry
urlaub	tqrrxsrrs
urlaub 0	ssssusrss
urlaubszeit	ussrsrsss
urlaub~	ussqsrsst
urla~	vqrqxrrrt
us	xptyqmrss
us a	zpxpsttsl
us about	rssvtsrsr
us again	sssussssr
us an	tsstssssq
us and	xqqtrsstr
us as	uutrsrrsr
us by	ssvsrrssq
us down	tssrsqssu
us either	sssrsrssu
us for	svrtrttrq
us have	srvtsrrsr
us i	rssrssssu
us in	wtrssqusp
us j	ssrsssssu
us know	ruqruursr
us on	sqtvsqrru
us once	srstsussq
us see	sssussssr
us there	sssussssr
us through	rstpstssu
us till	wssrsrssr
us to	qqqvqttus
us up	sssrssssu
us what	stusrsrss
us when	rsssssusr
us why	sssrsssus
us with	srsussssr
us within	psssssssv
usa	sssrssssu
usabil~	sssqssssu
usab~	sssqssssu
usd	srrrurxrq
usd 0	srsrtrwrq
use	pu0iqqssz
use a	srussssst
use headset	srussssss
use the	swqpsrrtv
use to	ssussstsq
used	qqtrrqsrz
used again	ssrsssssu
used once	srrsssssu
used the	sssvssssq
used to	sssrsrtsu
usef~	ssssssssu
user	tssorrrsz
user 0	usssssssq
user you	rsssssssu
users	sssnssssz
user~	rstkrrsr3
using	ssrjrrxux
using the	stqrssssu
using your	ssssssssu
usin~	rtrjrqyux
ust	strsrsssu
usted	rrtvsussp
uste~	rrtvsussp
usual	rqrsstwrs
usually	vrrqrxsrq
usually takes	usssssssr
usuall~	vrrqrxsrq
usua~	upqpryvqr
ut	sssssvssr
utc	rtsssrrwq
utc 0	rsssssswp
uteis	srrvsssss
uteis para	srrvsssss
utei~	srrvsssss
uten~	rssusrssr
utiliz~	sssssusss
utlysn~	sssusssss
utly~	sssusssss
utrech~	srsrssusr
utre~	srsrssusr
uur	pytrupqqv
uur 0	srssussss
uur in	srusrssst
uur s	stsussssr
uw	urprqqrq3
uw aanvraag	sssrssssu
uw kandidatuur	ussrstsss
uw reactie	tsssusssr
uw schrijven	tusrssssr
ux	uttqrusvl
ux designer	sttsssssq
ux writer	urrqruruq
v	uvqvqtrsn
va	qsvvsrsrq
va bene	sqsstsssu
va bien	svsrssssr
va in	sssusssss
vacancies	prrurtryp
vacancies at	srsxsqssr
vacancy	vsswsvqrl
vacancy 0	srtustssq
vacancy at	rtstsqssu
vacancy is	ssspsusst
vacancy you	sssusqsss
vacanc~	urrzqwpyi
vacant	srrrrtruv
vacante	rstrsvtsq
vacante de	strssttsq
vacant~	rsttrutsp
vacation	rrsrvrusr
vacati~	rrsrvruss
vacature	strursrrr
vacatures	rssvssrtr
vacatu~	ssrwrtqup
vaca~	qopypxpzq
vad	sssrssssu
vaga	sqtxutrro
vaga de	rrrvstrsr
vaga e	srssussss
vai	ssrusrtsr
vais	sssusssss
vais pas	sssusssss
vakant	srsssrssu
vakant~	tqrtttrsr
vakanz	rtsvstrsq
vaka~	tqrvtssrr
valc~	susrssssr
vale	ssutrtrsq
valenc~	ssusrssss
valentina	stsrssusr
valent~	tssqsttsr
vale~	sstrrtusq
valgt	rrstrrssu
valgt at	sssurssss
valg~	rrstrrssu
valid	qqrqqytqv
valid for	srsrntssy
valida	rrsrtussr
valida~	tssqssrtu
validita	sssssussr
validi~	stsssussr
valido	svrrsssss
vali~	puprp1rqu
valley	trtuustsn
vall~	trswtrtsm
valores	srswsrssr
valore~	srswsrssr
valo~	rstwrrssq
valuation	ssssrsssu
valuat~	ssssrsssu
value	rqrrsrusw
valued	ssspssssx
values	uwssssrsp
valutazione	rssrsussr
valuta~	rssqsuusr
valu~	turmptury
vamo~	surtrsssr
van	utpxvvrom
van 0	tusrtrrrs
van de	utqsvqrrr
van deze	sssrsusss
van het	trsssussr
van ons	ssrsrwssr
van uw	strrrqssw
vanavo~	utsrsrsss
vancou~	sssrssuss
vanc~	sqsrssust
vandaag	rtrqtvrsq
vandaag uitsluitsel	srsrsvssr
vandaa~	rtrqtvrsq
vand~	rtrrtvrtq
vani~	sssrsrssu
vanliga	rpsqssxst
vanliga halsningar	rpsqssxst
vanlig~	rpsqssxst
vanl~	ryrpsrusq
vant~	rrtssussq
var	stsvsrsrr
vare~	sqssssssu
vari~	srtosrusv
varsel	ssstsssur
vars~	ssstsssur
vart	srssssrsu
vasco	strrrrvsr
vasc~	strurrvsq
vast	rrrrtsrsv
vast~	vtsssrssr
vat	rsttssssu
vaul~	sssrsusss
ve	sooxq0spt
ve 0	sssrsrrsw
ve a	trsurrvsp
ve always	srsrssuss
ve asked	ssstsutsp
ve been	pwnsqxtrt
ve called	ssssssusr
ve chosen	ssstsussr
ve come	surtvrrsp
ve completed	spssssssw
ve decided	rrrutsrst
ve done	trssssssu
ve ever	srssssuss
ve found	rssussrts
ve given	sstvssrsq
ve gone	rsswssrsr
ve got	jtwvouutr
ve had	uqsprvqru
ve hired	sssussssr
ve just	srsstrvsq
ve logged	usssssssr
ve looked	sssqvrsts
ve made	ssursssss
ve matched	sssrssssu
ve no	rrrusrssu
ve not	srstsussq
ve offered	rssussssr
ve passed	urssssssr
ve picked	sssussssq
ve put	tqrsrsrtu
ve rarely	sssrssuss
ve received	usrrsurtq
ve replied	sssssssru
ve selected	sssussssr
ve signed	sssusrrss
ve taken	srssrrssu
ve therefore	sssqssssu
ve told	ssststruq
veces y	susrtrsss
veck~	sqsussrst
ved	sursrrssu
vede	surursrrr
vede che	sssusssss
vedi	stsrssrur
vediamo	rurrrsssu
vediam~	rwrrrssru
vedi~	rwrrrssru
vedt~	sssrussru
veel	vrssssssr
vega	susrsssss
vegg~	sssrsssur
vehicle	ssttsstsq
vehicl~	sstussssq
vehi~	rrutsrssq
veloci~	ussrsssss
vemos	rtutsrssr
vemo~	rtutsrssr
vender	srussssss
vender tilbage	srussssss
vendeu~	srussrssr
vendor	rsstssusr
vendredi	vvqsrrrsr
vendredi 0	surssssss
vendre~	vvqssrrrr
vend~	vrurrpuqt
venerdi alle	srssrsssu
venez	susrsssss
venez donc	susrsssss
vene~	russsrrrt
venha	sussssssr
venha de	sussssssr
venir	rvsssssss
venir el	rvssssssq
veni~	qvrtrrrsu
vente	svrrrvssp
vente el	svrsssssq
venti	srusrssst
venti cartelle	srvsssssr
ventur~	srsssrqtw
vent~	qvtoqvpsw
venu~	swrrsstsr
ver	tutqqqrur
vera	ussqvrssr
verabschiedet	qssssusss
verabs~	qssssusss
verano	sssssusss
verant~	tsstsstsq
vera~	rrrvrvtsq
verbal	srzstsrsn
verbal 0	srussssss
verban~	srsusttsr
verbindlichen	ssssssusr
verbindlichen grussen	ssssssusr
verbli~	sutrrtssr
verbun~	ssstssusr
verb~	qq1utssrk
verdance	rssrssssu
verdance hotels	rssrssssu
verdant	sssrsussr
verdan~	rrsrsusst
verder	rrxurrssq
verdienst	russsssss
verdienst als	russssssr
verdie~	rusrssrrv
verd~	orwxqsqru
vereinbarung	ssssvrssr
vereinsheim	ssssssssu
verein~	rsrsvstrs
vere~	rtrsvssrr
verfahren	qsrvqzrso
verfah~	psrwqzsso
verfallt	srusssssr
verfal~	srusssssr
verfugbarkeit	sqsssrtsu
verfugung	surrttssr
verfug~	rtrqtssrv
verf~	nrsvrzsrr
vergeben	rrq1rrqrs
vergeben wir	srrusrsst
vergeb~	rrq1rrqrs
vergel~	vtsrssrrs
vergessen	strqrwrsr
verges~	strqrwrsr
verguten	rsursstsr
verguten wir	ssussssss
vergutung	rrsrurutr
vergut~	rrtqtrvtq
verg~	trqvrvtrr
verhandeln	ssrrsusst
verhangt	sssqsvsss
verhan~	srrprysrt
verhinderd	srssssssu
verhin~	svrsssssr
verh~	rurrqxsrs
verification	rsrrtutss
verification of	sssrtussr
verifi~	tqqqsusqy
verify	ttrrssrsu
veri~	urppstsrz
verkau~	surtrrrur
verkehrt	ssssrsssu
verkeh~	ussrrrrru
verk~	utrurqqts
verlangert	stsrsussr
verlegen	srssssssu
verleg~	ssrrssssv
verlieren	srtrssrsu
verlie~	srtrssrsu
verlos~	sssqssssv
verl~	prsrqtps1
vermie~	sssrssssu
vermissen	ssrrssssu
vermis~	ssrrssssu
verm~	rsrqrqssy
vernichtet	rssusssss
vernic~	rssusssss
vern~	sssusrssr
vero~	sssssttsq
verpfl~	sstrsusss
verp~	srtqrttst
verr~	rssrsrusu
vers	rwrsrwqrp
vers 0	ryrrssrrr
vers vous	rrsrsvsss
versant	srussssss
versan~	srussssss
verschickt	srursssts
verschiebt	sssrsussr
verschiebt sich	sssrsussr
verschoben	sssrssssu
versch~	rtsqqsqsx
versicherungen	usursrssq
versic~	trtrsrusq
version	sssqstrsw
versio~	sstostrrx
verso	susssssss
verso le	susssssss
verspa~	rrtusssss
versprechen	stsqssssu
versprochen	srrsrwrss
verspr~	ssrprwrst
verstandnis	surqsvrsq
verstandnis fur	sssssussr
versta~	ttrqsutsq
verstr~	rssussssr
verstuurd	ussussrrr
verstu~	ussussrrr
versuc~	rstusrssr
vers~	rvurnwqow
verte	susssssss
verteiler	sssrssvss
vertei~	tssrrswsq
vertical	srusrtssr
vertic~	srusrtssr
vertrag	roqq0uqrt
vertrag fertig	srsrursst
vertragsentwur	ssssussss
vertraulich	susrsstsr
vertra~	soro1trsr
vertreter	ssssssuss
vertre~	srsuvqttp
vertri~	ssssssusr
vertrosten	rrsrswsss
vertro~	rssrswssr
verts	sssrurssr
vert~	sosq2uwsj
vervan~	ssssusssr
verv~	rsssvsrrs
verwacht	rwsrssssr
verwacht op	sussssssr
verwac~	rvsqsussr
verwaltung	srstursss
verwal~	vrssvsrtp
verwen~	sssrssssu
verwittigd	ussssssss
verwit~	ussssssss
verw~	wtrqutqsq
very	ouotzouqt
very close	sssrsusss
very glad	sssrxrssp
very good	stsststsq
very interested	srsrsrssv
very much	sustustsn
very nice	sursssssr
verzeihen	stsussssr
verzeihen sie	stsussssr
verzei~	stsussssr
verzetten	svssssssr
verzet~	svssssssr
verzogert	sssrsrssv
verzogert sich	sssrsrssv
verzogerung	sssrsusss
verzog~	qrsoszssu
verzorgende	tssrsssur
verzorgende ig	tssrsssur
verzor~	tssrsssur
verz~	rwqoqystq
vess~	qsststusq
vest~	sssvtsrsp
vetera~	sssussssq
veterinary	sssqsstwq
veteri~	stsqrrtwp
vete~	rtssrruwn
vetr~	russsussr
vets	srrrrrrtx
veuillez	utssssssq
veuill~	utssssssq
veui~	utssssssq
veux	sssrutrss
vez	rturrrsst
vg	stsussssr
vi	vzsvqqrpn
vi er	sustrrssr
vi gennemgar	susrssssr
vi vil	susrssssr
via	q2torsqqs
via libera	srsrswssr
via teams	susssrssr
via your	rssssrssu
viaggio	sssussssr
viaggi~	sssussssr
viag~	srrwrsrst
vibrat~	qssussrts
vibr~	qssussrts
vid	trsussssr
vida	usssssssr
vida para	usssssssr
vidare	sqtqsvrst
vidare pa	srsrstrsu
vida~	sqtqsvrst
video	qxyunoqur
video call	susssssss
video interview	sqvtsssvp
video interviews	sssrssssu
video on	srsrrsssv
video stage	svrsssssr
videoc~	surssssss
videoident	ssssssvsr
videointerview	srusssssr
videoi~	sqvsssvsq
videol~	surssssss
vide~	py1umnqrs
viel	wrtwqpsrr
viel erfolg	qrtwsrrrt
viel gluck	sssssrssu
viele	uurrsqrst
viele grusse	svsqtqrru
vielen	upttqrrqx
vielen dank	uqttqrqqx
vielle~	rtrsssusr
vielzahl	vssrsrsss
vielzahl der	ussrsrsss
vielza~	vssrsrsss
viel~	xrqtqqsqw
viene	rrttrsssu
viene bien	sussssssr
vieni	sustssssq
vien~	susuqrsqu
vier	rqvvtrrrr
viernes	ustqurrrs
viernes a	srstusssr
vierne~	trsrurrrs
vier~	twustpqrq
view	tqrqsrrxu
view all	sssssssur
view details	ssstsssuq
view on	sussssssr
view to	sssrssusr
viewed	wsrqrrqrv
viewed your	sssssssru
viewing	sqsrssssx
viewing on	srssssssu
viewin~	qqsqsssr0
view~	uqrnrrqt0
vigor	srursssss
vigo~	srursssss
vik	sssvsttrp
vikram	sussssssr
vikr~	sussssssr
vil	svssssssr
vil gerne	susrssssr
vilja	srsrssssu
vilj~	srsrssssu
vill	stssrrssu
ville	rtrssussr
ville de	sssrsussr
vill~	trqtrsrtt
vinden	rrssussst
vindo	rssvssssr
vindt plaats	ussssssss
vind~	rsrutrrst
vintage	sssussssr
vintag~	ssswsrssq
vint~	ssswsrssq
viol~	suturrssq
vip	rsrrrrrzq
vira~	ssssssssu
vireo	rtsusrssr
virt~	sttqsrrtt
visa	rorpvsxtt
visa application	qsssssssu
visa covers	usssssrsr
visa interview	sqssssssu
visa~	sssusrsss
visio	sursssssr
vision	sssrsssus
visit	rmtsqurr0
visit our	rrsssrssw
visit the	spsrstssv
visita	rusvrsssq
visita~	ursrsssst
visite	rusrtrsss
visitor	stsrsssur
visito~	sssqrurur
visi~	ozqsntpwv
vista	sussssssr
vist~	vsrqrstrr
visual	ussssrssr
visual merchandiser	ussssrssr
visual~	sstsssurs
vitae	ursssssss
vite	surstsssr
vitto	ssssvsssr
vitt~	rusrvsssr
viu	rrrtsussr
viva	surtsrssr
vlin~	susssssss
vm	ssusrssss
vocal	sssrsussr
voca~	sssssussr
voce	qrwtrvrrr
voce passou	srursssss
voce pode	ssssrsssu
voce segue	sssrsvsss
voeux	sssqsstsu
voeu~	sssqsstsu
vogliamo	ssssusssr
voglia~	ssssusssr
vogl~	rssrtsssu
voices	sssussssr
voici	rsvsrrrsr
voic~	rtuttrssq
voie	trsrsruss
voit	svsrsssss
vol	sssusssss
volgende	trsrrvtsr
volgen~	trsqrvusq
volgt	sssssussr
volg~	trsqrxusp
volk~	sssrsusss
voll	ttsusrrsr
vollig	srursssst
vollstandig	wrsrsrsss
vollstandig bei	vsssssssr
vollst~	wrsqsrsss
vollzahlig	rssvssssr
vollza~	rssvssssr
vollzeit	sstrrsrwr
vollze~	sstsrsrwq
voll~	upuurqrvp
volontariat	sssssssur
volont~	rqvsssruq
volo~	rqvsssruq
volt~	rqrvstssr
volume	tssrsrrru
volunteer	qrutrtqut
volunteers	turqsrrsu
volunt~	sttsprpuv
volu~	usttpqouv
vom	utotswpru
vom 0	utqqvqrrt
von	xmvurlvqv
von 0	strrpqrwu
von dem	sssrstrsu
von den	svtrssssq
von der	ssrrrsvrs
von dir	trusssssr
von etwa	srssssssu
von herzen	ssssusrsr
von ihnen	rrtsuqtss
von meinem	sustssssr
von mir	trrrtttsq
von ruckfragen	rsrvsssss
von rund	srvsrsssr
von telefonischen	usssssssr
von uns	wrsrwrsro
von unserem	stsussssr
vonden	rtsvrsssr
vond~	rtsvrsssr
voor	rowztmtqs
voor 0	rqurwrrsq
voor de	rrrzsrrsq
voor een	rpvuqqxrr
voor het	ssstrussr
voor je	ttrusrrrs
voor jou	sssssssvr
voor ons	rturrrssu
voor onze	ssssussss
voor u	rrsrtrssu
voor vrijdag	srvrtsssr
vooral	sussssssr
voordat	sutrrssss
voorda~	sutrrssss
voorstel	strsusssr
voorst~	strsusssr
voor~	qwsvtsrso
vor	suxiowvst
vor 0	rusrsrsst
vor dem	ssusssssr
vor der	sqsqsttsu
vor einer	sqvsssssr
vor ort	utrrrstrs
vor und	qssstusss
vor weihnachten	srsrrxssr
vor zwei	stsrssusr
vorausgesetzt	sssssusss
voraussichtlic	trspswssr
voraus~	urrtrxrrp
vora~	uqssrwtrp
vorbehalt	ssssusssr
vorbehalt der	ssssusssr
vorbeh~	srsrwsrss
vorbei	qtqrsqvrv
vorbei dann	rtrrrsrsv
vorbereiten	susstsssr
vorbereitung	ssurssrtq
vorbereitungsd	vssrsussp
vorber~	uuvrstrtl
vorb~	rvtqwrsso
vorgang	rssrssssu
vorgemerkt	vrssrsssq
vorgem~	vrssrsssq
vorgen~	ussrsssss
vorgesehen	rwrsstssq
vorgestellt	rrstsrusr
vorges~	rurtrstss
vorg~	xsstqqsrr
vorhaben	sssrssssu
vorhanden	tursssssr
vorhan~	tursssssr
vorharz	srusssssr
vorharz ggmbh	srusssssr
vorhar~	srusssssr
vorher	trsprtqrx
vorher noch	stsrsrssu
vorh~	ttroqtqry
vorige	srsussssr
vori~	srsussssr
vorkenntnisse	rssrssuss
vorken~	rssrssuss
vork~	rssqsstsu
vorlaufigen	qssrsvsss
vorlau~	qssqswsss
vorlie~	ussssrssr
vorl~	srrssvrss
vormerkung	rsrrrssrw
vormerkung liegt	rsrrrssrw
vormer~	rsrrrrsrx
vormittag	rxsrsrssr
vormit~	rwrrrrtvq
vorm~	qwqqqqsuv
vorne	stsssussr
vorn~	sssssursr
vorrang	sssusssss
vorran~	sssusrssr
vorremmo	svrrtsssr
vorrem~	svrrtsssr
vorr~	surtsrrsr
vorsch~	rwssrstsq
vorsor~	srssssssu
vorstand hat	ssrurssst
vorstellen	srsrrrzsp
vorstellungen	srssusssr
vorstellungsge	rurrqqsvv
vorstellungste	surrsssst
vorstellungste am	sussssssr
vorste~	pxnqrqvuw
vors~	pznsoqwtv
vortag	susssssss
vortrag	srrrssusu
vortrage	sssssssur
vortra~	rsrrrsutt
vort~	rtqrrrvts
vorz~	tustsrssp
vos	qtqrsqssz
vos coordonnees	srsrsstsu
vos donnees	srsrssssu
vost~	sssrssssu
vote	rrrstvrrt
voted	ssssutssq
votes	srsqtsrsv
vote~	rrrqvsrsu
votre	uusrsqqox
votre accord	rrsswrssr
votre candidature	tstrusrrr
votre choix	ssurssssr
votre cv	utsqsrrst
votre demande	trrqsrssx
votre dossier	tqqprutsv
votre espace	ssursssss
votre lettre	sssusssss
votre parcours	srtssrvsq
votre part	srstssssu
votre pli	usssssssr
votre presence	russsssss
votre profil	svsssrrss
votre rendez	sqrsrsssw
votre reponse	srstusssr
votr~	urrrsvpox
vou	xrssssssq
vou passar	vrssssssq
voucher	rqrsssssx
vouche~	rprsssssx
vouc~	rprsssssx
vouloir	russssssr
vouloi~	russssssr
voulu	sssusssss
voul~	rttutrssq
vous	muqvuysnr
vous a	qsrprzusr
vous appelle	sssssussr
vous avez	qqrwtsrst
vous est	srstrsssu
vous etes	rtrtttssq
vous faire	rrstsussr
vous informer	rrstvrsss
vous invite	srssssssu
vous le	rssussssr
vous munir	sussssssr
vous pourrez	sssusssss
vous pouvez	srtsssssu
vous presenter	rsssssssu
vous prions	tusrssssr
vous propose	ssssssusr
vous proposer	rrsursssu
vous rappelle	srsssusss
vous remercions	trrvrrsst
vous sera	sturssssr
vous vous	surtssssr
vp	sstrttvso
vr	srrswsssr
vr de	srssvsssr
vragen	sutssrrsr
vragenlijst	rrsrssssv
vragen~	rrsrssssv
vrag~	susrsrrst
vraiment	sssusssss
vraime~	sssusssss
vrai~	sssusssss
vriend	rrssssssu
vriendelijke	tustrrssr
vriendelijke groet	tustrsssr
vriend~	tustrrssr
vrijblijvend	ssssssuss
vrijblijvend te	ssssssuss
vrijbl~	ssssssuss
vrijdag	qutrssrrt
vrijdag 0	svsrssssr
vrijda~	qutrssrrs
vrije	ssssussss
vrij~	qutrustrs
vs	sssrssssv
vuelve	trsussssr
vuel~	trsussssr
vuole	susssssss
vuol~	susssssss
w	wstuoqqwo
w c	usssssssr
w d	vqrurrsvo
w m	tssssssur
w priya	sussssssq
w procesie	ssrtsussr
waar	sutsssssr
waarom	rrsrssssv
waar~	rrtsrsssv
wachten	srstsvssr
wachte~	srstsvssr
wach~	qtrsrvrst
waffeln	sussssssr
waffel~	sussssssr
waff~	sussssssr
wage	ssssusssr
wahl	qtrxttrso
wahlen	ssrsssssu
wahlen sie	ssrsssssu
wahr~	rrrssstsu
wait	xponuzqqt
wait for	urssttssp
wait list	sssrsqssv
wait until	ssssrwssr
waited	stsusrrsr
waited for	sssussssr
waiting	tqqlu1qru
waiting 0	sssssssru
waiting for	srssrursu
waiting is	sssrsusss
waiting list	rtsqstssu
waiting on	ssssrwssq
waiting to	ssssutssq
waitin~	tpqlt0tqv
waitlist	sssrswssp
waitlist for	sssrsvssq
waitlisted	sssrsvssq
waitli~	pssprysst
wait~	qqqlt2sqv
waking	ssssssusq
waki~	ssssssusq
walk	p0tsqrtrq
walk in	srvsssssq
walk through	rurssssst
walk you	stsssstsq
wall	vsspsstss
wallace	pssvsssss
wallac~	pssvsssss
wallet	ussrsrsss
wall~	rssusrsur
walter	srrssvsss
walt~	srrssvstr
wand~	surrsssss
wann	rsuovturq
wann darf	ssssssusr
wann passt	sqssssusu
wanneer	turrsssss
wannee~	turrsssss
wann~	turrsrtrr
want	ququyxnpp
want the	srtsusssr
want to	systozoqo
want you	srrt0qrrp
wanted	rorvruvrs
wanted to	sqsvrturs
wanted you	srsrstvsr
wanting	vssssrtsq
wanting to	vsssssssq
wantin~	xsrrsrtsp
wants	qtstqzrrp
wants a	ssswrrssq
wants to	rtspr0rsr
wants you	surstsssr
want~	uoqvoywoq
war	pqq0qnqr1
war das	sssusssss
war der	ssssrsssu
war die	svsrssrsr
war echt	sssrssssu
war ich	sssrsrssv
ward	rssssrssu
wardrobe	sursssssr
wardro~	sursssssr
ward~	sursssssr
ware	rvsrsqrrv
ware das	stssusrsr
ware der	stsrrsrsu
warehouse	sussssstr
wareho~	russsursq
waren	rqqttrsry
waren sie	sprssstsw
ware~	prptststv
warm	sxrqqstrr
warm regards	sussssuso
warm up	svssssssq
warm~	sssurrrsu
warnin~	rtsssrroy
warn~	rtsssrroy
warr~	strsssrsu
warst	srsxrsrsq
wars~	srsxrsstq
warteliste	ssssssssu
wartel~	ssssrtssu
warten	rtssrurss
wartet	srssssssu
wart~	rrtrqxqru
was	vpo2olsqy
was 0	prr0sprst
was a	ssrxrqqru
was aus	swrsrsrsr
was blank	vssrssssr
was changed	srssssssu
was due	ssssstssq
was een	srsusssss
was first	ssswsqssr
was found	sssrssssu
was full	sssssssur
was good	sssrsussr
was great	srsvrstsr
was in	sstusrtsr
was interviewed	sssrsrssu
was lovely	srsrsstsu
was mir	ussrsrsss
was most	susrssssr
was not	prr0rpsrv
was nothing	sssusrssr
was one	sssvrtssp
was our	sssussssr
was passed	stsrssusr
was passiert	ursrsssss
was read	qsssssssv
was really	sssqssssv
was received	rssusrsss
was rejected	ssspssssw
was sent	ssstssrsu
was so	sssssussr
was something	rrssssssu
was strong	ststssssq
was submitted	usssssssr
was that	sssrssssu
was the	qqrwvprru
was told	sssqssssu
was turned	srsqssssv
was unanimous	srssusssr
was uns	ussrsrtsr
was what	sssussssr
was wir	vrrssstsq
was your	rqstsrrsx
washing	sssrsrssu
washin~	sssrsrrtu
wash~	sssrsrrtu
wasserschaden	srsssrssv
wasserstandsme	rssssusss
wasser~	rqtsststu
wass~	rqttststt
wat	vursrqrrs
wat een	usstssssr
watch	vqqssrssu
watch it	urssssssr
watched	srsvsstsp
watched the	tsssssusr
watches every	ussrssssr
watche~	ustusstsn
watching	sssqstusr
watchi~	sssqstusr
watc~	vpsuqrurr
water	rtrqrrsvu
wate~	ttroqrswu
watson	srvrsssss
watson glaser	srvrssssr
wats~	srvrsssss
wave	rssrsvrtr
waves	rssrsvsss
wave~	rssrsusss
way	vrsxovlrt
way about	susrsursr
way for	utssssssr
way i	sssrssrut
way into	srssssssu
way it	susrstssq
way of	ssstssrru
way or	ursrrtssr
way to	rssusrqru
way video	sqvsssssr
wayne	ussrssssr
wayn~	ussrssssr
ways	sssrssssu
we	prqvq2rmt
we appreciate	utrxrsrro
we are	orov1ptov
we ask	sr1rrrssm
we believe	sssssssur
we ca	qruuuvprr
we can	ttsmyuqpu
we close	sussssssq
we confirm	ussrsrsss
we contact	ussrsussq
we continue	sssrsussr
we could	rrrtrqtsv
we d	pyzl2zoog
we de	srssstssu
we decided	sssusrsss
we did	srsqstssu
we discuss	usssssssr
we discussed	rprrvsust
we do	uytusmvpp
we eat	sussssssr
we een	svsrsssss
we enjoyed	sssossssx
we expect	tuuqsvsso
we expected	rssrsussr
we filled	sssussssr
we find	sssssutsq
we gave	sssqssssv
we got	rrsvtrssr
we had	rqrurpurx
we have	sqnvpyuov
we hebben	tqrxsqssr
we het	rurstrssq
we hired	sssussssr
we houden	rsssrsssv
we interview	srsrsrrsv
we interviewed	sssqssssu
we invite	suqtsssss
we just	ssrrsyssp
we keep	rssrsrssw
we know	ssrurxqrq
we laten	sssssusss
we like	srwrttsso
we liked	srtqstssu
we ll	y2xmnukpq
we look	sttptrtru
we looked	sssrssssu
we lose	ssrssussr
we love	sssusrssr
we loved	surssrsst
we made	ssssrussq
we make	tssqsvvso
we may	sssqrstsu
we meet	rosrrtssz
we met	srssssvsq
we move	stsrsrssu
we need	ntsvqswss
we needed	sssussssr
we offer	sssrssssu
we only	usstssssq
we open	ssssrrvsr
we pay	sqzsrsvsm
we picked	sstusssuo
we plan	sqsssttss
we planned	rssrsusss
we promised	sssssussr
we push	srssssrsu
we put	sssussssr
we re	unpqxzuor
we reach	stsssqsst
we read	ustrsrssr
we really	ssssttssq
we received	nsstssssy
we recognize	sssssussr
we recruit	rsstsussr
we regret	trrvqsrsu
we said	sssrssssu
we samen	ssrrrsssv
we saw	sqswsrwqq
we say	rurrsrtss
we serve	sssssussr
we shall	rtsqsttss
we skip	sussssssr
we speak	ssurrsusq
we spoke	srttrrusr
we start	usssqsrsu
we submitted	sssustrsq
we take	ursrsssss
we talk	ssvrtsssp
we talked	squqsttst
we tell	rrsrsrssw
we thank	urrwssssn
we took	rssrssssu
we ve	vlqysynqt
we verder	srwrrsssr
we want	trtrwsrrr
we wanted	trtvssrsq
we watched	sssussssr
we went	srsussusp
we were	rrswrssrq
we will	nxqtsrpsw
we willen	srrswsssr
we wish	rrrvrssts
we wo	rrrxstssp
we would	rorrwyqqt
we write	usssssrtq
we zijn	rrrsutsss
we zitten	rssvsrssr
we zoeken	rssusssss
wear	rysqprrru
wear a	svrsssssr
wear something	sussssssr
wear the	sssrrrssv
weather	susssrssr
weathe~	sussstsso
weat~	sussstsso
web	uvsirrqtz
web site	stsqssrsu
webcam	sqzssrrsr
webc~	sqzrsrrrr
weber	russrrsss
webe~	rvssrrsss
webf~	rrssssssu
webinar	rrrrssssx
webina~	rrrrssrsy
webi~	rrrrssrsy
website	srrtrrstv
websit~	trrtrrrsw
webs~	tqstrrssv
wechsel	sssrrtuuq
wechsel in	srsrstsur
wechseln	srtsssusr
wechselschicht	sssssssur
wechse~	rqsqruvvq
wech~	rqsqruvvq
wed	qzyqqqpqs
wed 0	ryurrrqrr
wedding	urssssrst
weddin~	usrssssss
wedd~	trrrrrsrx
weder	sssrsusss
weder zu	sssrsussr
wede~	sssrsusss
wednesday	t0umspprt
wednesday 0	rxqsrsrrt
wednesday and	ststsstsq
wednesday at	svrrrrtss
wednesday for	ssssrsssu
wednesday or	rtussstsp
wednesday same	srssssssu
wednesdays	sqrtssssv
wednes~	tztnsppru
wedn~	tztnsppru
weds	swvrrsrsp
weds 0	svrrssssr
weds and	sussrsrss
week	xqpe0wtuq
week 0	trsrrurvr
week after	trtrsussr
week and	rrtrtvrsq
week end	trusssssr
week for	rtrsssssu
week in	stsststsp
week of	xtrpuxurj
week on	ssssssssu
week one	sssussssr
week or	ttttssqsq
week that	srsqsstst
week the	sssrsrssu
weekend	rpvqttsss
weekend a	ssvrssrsr
weekend so	srsssusss
weekends	ssrstsusr
weekends in	ssssssusr
weeken~	qptttsutt
weekly	rorosrztu
weekly pay	rsssssurt
weeks	unplz1rqs
weeks and	qrssstrsv
weeks before	sssssussr
weeks off	ssssussss
weeks on	usssssusr
weeks vacation	ssssusssr
week~	ojsk01vus
weer	sssusrsst
weet	rsrsswssr
weet dat	sssrsvssr
weg	sssxrrrrq
wegen	osqnvxsru
wegen der	rrrquxtsp
wegens	rtsrrvssr
wegens een	rssrsvsss
wege~	ntqnv0rru
wegner	srssssssu
wegn~	srssssssu
weighing	srsrsusss
weighi~	srsrsusss
weig~	srssrusss
weihnachten	srssrxssr
weihnachtsgesc	sssvssssr
weihna~	rqsvrwssq
weih~	rqsvrwssq
weil	tqrsqstvr
weil du	ssstssrur
wein~	turrssruq
weiss	rurqqwusq
weiss dass	sssqsuusr
weisst	tsrursssr
weis~	tvrrqwuro
weiter	snvsqvsqt
weitere	strursrss
weiteren	rrsvrurrr
weiteres	rsssssssu
weitergegeben	vssrssrsr
weitergeht	rssrsusst
weitergeleitet	ussqsrssu
weitergereicht	ursrssssr
weiterhin	prsusursv
weiterhin im	rssrsusss
weiter~	xopvoxqur
weit~	ylsun0qsq
weken bezwaar	sssrssssv
wel	srsqsrssw
welche	tssssstsq
welcher	tvrrrrtsq
welche~	tvrrrrtsq
welcome	oqpvyqtst
welcome 0	sussssrsr
welcome aboard	sssrtrssu
welcome to	rqruussru
welcome you	sssststsq
welcom~	oopr0rsrz
welc~	pqpqzptry
welder	srsrsrssv
weld~	srsrsrtsv
welk~	srrswsssr
well	uppwrpurv
well and	trsqstusq
well be	stsqsssst
well but	srsqsrrsx
well done	sststtsso
well with	ussrstrup
welsh	ststssssq
welsh cakes	ststssssq
wels~	ststssssq
wen	vrrtrstsq
wen sie	wrssrsssr
wend~	strurqtst
weniger	sssssussr
wenige~	rssstussr
weni~	rssstussq
went	sqpzvnprw
went back	sssswsrsq
went down	sssrssssu
went for	ssstsrrsu
went through	sssrssuss
went to	tssvtrqsq
went up	sssqssssu
went with	srsssrust
wer	rssqqqtuw
wer mag	sssrssssv
werdeg~	sssrssusr
werden	wtuuouqpq
werden in	usssstssq
werden sie	urupsussr
werden wir	ssussssss
werd~	wutuosrpq
were	mpl3vxsnu
were 0	ssrtsrssu
were a	srtussssq
were about	sssrssssu
were all	sssrstrsu
were at	svsrssrsr
were chosen	ssssvsssr
were found	sssusrsss
were in	stswsrssp
were interviewed	rssrswssq
were looking	sssussssr
were lovely	sssussssr
were not	rrrxrsrrs
were on	sssssrusr
were one	sssussssr
were ranked	ssssusssr
were recommended	sssrssusr
were referred	sssssussr
were right	sssutqrsr
were so	rtsrssssu
were struck	sssrrsssu
were the	ssrssqtsv
werf	svrrssssr
werk	sssrssust
werken	sssrssssu
werkstatt	rwrsssrsr
werkst~	qyrrtssun
werkt	sssusssss
werkze~	sursssssr
werk~	uzqrssstl
weronika	ssssvsssr
weroni~	ssssvsssr
wero~	ssssvsssr
west	sqstsrutr
wester~	ttsrsssuq
westfa~	sssssssvr
west~	rrrrrtryq
weten	vsrqvsrrq
weten of	ttrrvrrrq
wete~	vsrqvsrrq
wetransfer	srussssss
wetran~	srussssss
wetr~	srussssss
wett~	rrsrsstsv
wexcombe	rusrrruss
wexcombe community	srsrsrtsu
wexcom~	rusrrruss
wexc~	rusrrruss
wg	strqruttq
what	uvywnlqpu
what a	rurusrqrv
what became	ssrrssssu
what comes	srrrssssv
what does	tqsqsutsu
what happens	vrssssrup
what i	rrsrurrtv
what is	sssssssru
what it	svrqssssr
what the	tvrsrsssr
what time	srsrssssv
what to	svsrssrsr
what was	tqstssrts
what we	vtrxtrrrn
what would	squsssrst
what wrong	srusssssr
what you	qwzopovrs
what your	susrrsrst
whatever	tqyoqrsrv
whatev~	tqyoqrsrv
whatsapp	svsqrstsr
whatsa~	svsqrstsr
what~	ttylpruru
when	trowq0qpq
when a	rtsqswrsr
when can	rurrxrssp
when friday	sussssssr
when i	pttwrrqst
when is	ssrrssssu
when it	rusrrtsss
when people	tssrssusr
when she	trrusrsss
when shifts	qssrswssr
when the	yqptrvpsr
when they	urssstssr
when this	vsssssssq
when we	rrszsqssq
when wednesday	srssssssu
when will	ussrssssr
when would	sssrssuss
when you	pxvoxrtqp
whenever	rtssvrrss
whenever you	strsusrss
whenev~	rtssvrrss
when~	rtssvrrss
where	trrxtnsqv
where i	srsrtstsu
where it	trtqrssst
where we	srsuxsrso
where you	rtrwrqsru
whereas	qssvsssss
wherea~	qssvsssss
wher~	qqqzttppv
which	vuryppspr
which i	ssrrsrvss
which is	ssqxrqurs
which means	trrwsusso
which nobody	sussssssr
which of	sstrsutsp
which one	qxsrssssr
which puts	susssrsss
which you	rttxsrqto
whichever	rvtrsurso
whichever way	rusrsussq
whiche~	rvtrsurso
whic~	uvrxotror
while	topvrvrqx
while finance	sssssussr
while to	ussrsssss
while we	tssusrssr
while you	trrrsrrsu
while your	rssussssr
whil~	tnpvrvrqx
white	ssrrrsssu
whiteboard	sustsrrtr
whiteb~	suttsrrtq
whitfield	ssspsussu
whitfi~	ssspsussu
whitlock	ssssttssq
whitlo~	sssttsssq
whit~	qvstrsqtt
who	xoqymnvut
who already	sssussssr
who applied	rrsrvtrtp
who applies	ussrssssr
who are	srussrtst
who brought	sssussssr
who can	rrrxrsxro
who come	susrssssr
who comes	ustsssssq
who coming	sssssssur
who d	utsttsrso
who does	tssqsusst
who has	rrswsstsp
who have	rqrurusss
who is	trrqsrrrw
who knows	ssssssusq
who looking	ssssssrru
who meet	trusssstq
who put	tssusrssq
who reach	susrsssss
who runs	sussssrsq
who still	sssssrsus
who to	trursrssr
who was	ssszrqrsq
who were	srsqsvssr
who will	srsustsss
who wish	sssussssr
who work	ussssssrr
who worked	ssrusstsr
who you	swsrssqtp
whoever	srsrrsrrw
whoeve~	srsrrsrrw
whoe~	srsrrsrrw
whole	tsruqrtrt
whol~	ssquqrtru
whom	rsstqutrr
whom we	ststsusso
whoo~	ursssssss
whose	sqtxrptrs
whose experience	rssusrsss
whos~	sqtxrptrs
why	urxrqqotv
why and	sssrsssus
why it	ssursrsss
why not	utsrssrss
wichit~	srstsrvsr
wich~	sqtssruss
wide	sssrrsruu
wide range	sssssssus
widening	srssstusr
wideni~	srssstusr
wide~	qsrqrvvsr
wie	royoxprpy
wie am	srssussss
wie der	srsrssrsw
wie du	srwsrssrs
wie es	sssqsrssv
wie immer	srrsssssv
wie schon	ussrsrssr
wie sie	sqwurruso
wie telefonisch	ssssusssr
wie war	stsrrsssu
wieder	rrqrpzzsm
wieder auf	susqstsss
wieder bei	usssstrsr
wied~	qrrspzysl
wienbarg	tqrrrursu
wienba~	tqrrrursu
wien~	tqrrrursu
wies~	rsrtrvssr
wife	stsqssrsu
wij	qusrwssrq
wij de	tssqttssr
wij u	rsssvsssr
wij voor	ssssussss
wil	srsrrwrst
wildlife	sssssussr
wildli~	sssssussr
will	3uorn0mnr
will also	susrssssr
will always	sssussssr
will answer	surssssss
will ask	susrssrsr
will be	23rhsmqqt
will bring	sussssssr
will carry	usssssssq
will come	srsrssssu
will consist	sussssssr
will contact	rxsssqssr
will follow	rvsrssrss
will get	qquqsrtsx
will go	wrtssrssq
will happen	ussrsrsss
will have	xsssqstrp
will hear	tqtsstsss
will i	usssssssq
will ich	rssrsvssq
will interview	stsrsqrvs
will join	svssrsssr
will look	zrrrsrssq
will make	sssrsrsrw
will mark	rsusssssr
will move	sssrssssu
will no	susssrssr
will not	ptrxqrsqw
will notify	tvsrsqssr
will only	sssussrsr
will probably	sssssussr
will provide	tssrssrur
will reach	svsrsrssr
will read	xrsrssssr
will receive	tssqsvsuo
will result	sssssussq
will resume	sssrsussr
will review	qsssssssw
will ring	ssstusssp
will roll	sssrsvssr
will send	rssvtrqss
will share	sqsrsvsss
will start	vssrssssr
will take	uurrrttsq
will walk	rsssssssu
will write	rsrrssrsw
will you	rqrsvrtts
willen	ssurvrrsq
willen je	ssssusssr
willing	srrqssrsx
willing to	srssssssu
willin~	srrqssrsx
willkommen	ssrsrstsu
willko~	rrrrsrssx
willst	vrtsrrtsq
will~	uoulvpusx
wilma	ssstsrssu
wilm~	ssstsrssu
wilt	rssrussss
win	strrssrsv
window	vsvorrpsv
windows	stsossrsx
window~	stsossrsx
windpa~	sssrssuss
winds	rssusssss
wind~	vsulrqqsz
winery	srrsvssss
wine~	srssusssr
wink~	ssvsrsssr
winner	srrsssssv
winn~	tsrqssrsw
winston	ssssrsssu
winsto~	ssstrsssu
wins~	sssvqssst
winter	urusrqurr
winter issue	ssssrsssu
wintersemester	ssssssssu
winter~	rrruurrst
wint~	tpsusstss
wir	pypsxxqju
wir 0	srstsrssu
wir ab	srsrssssv
wir abzusehen	rssusssst
wir an	tsrussrsr
wir auf	rsssssssv
wir bauen	srsrsrwss
wir bedauern	rrsrrssrw
wir bei	sssqtsuss
wir bestatigen	tssrrrssv
wir bieten	strswrssq
wir bis	ssrsvrssr
wir bitten	rtwstrrsp
wir brauchen	srsusssss
wir das	svtrrsrsr
wir den	qrrqwtrsu
wir derzeit	sssrsusst
wir dich	rtvtrsrsr
wir die	srurrtsss
wir dir	sssussssr
wir druber	srussssss
wir ein	tssrssssu
wir einen	sttrrrusq
wir erwarten	sutsssssq
wir freuen	tsrpvrrus
wir fuhren	rssssussr
wir gehen	sssvssssr
wir gern	tstqsrrst
wir gerne	qsrryrssr
wir haben	roowrvtqv
wir hatten	ssstrrvsr
wir heute	sssrssuss
wir hoffen	ssstutssq
wir ihnen	pqsuuusrs
wir ihr	srsqstssv
wir ihrem	sssqssssu
wir ihren	srssssssu
wir im	trursussr
wir in	swstsrrsp
wir keine	srstrvrsq
wir konnen	ssssursss
wir leider	tssorsssw
wir lesen	usssssssr
wir mal	sursrssss
wir melden	rrsqstrsw
wir mit	vrttrtrsp
wir mochten	rqtrtsrsv
wir mussen	sssussssq
wir nach	qsswsrssr
wir nehmen	psrxwrssp
wir nicht	tssursssr
wir nichts	usssssssr
wir noch	rvsrrrsss
wir samtliche	rssrssssv
wir sie	uswrqtqrr
wir sind	vtrrsrrst
wir suchen	rprsrrwru
wir uns	xwvqrqqqp
wir werden	qtstsrsst
wir wollen	srusvrrsq
wir wunschen	trrrsrrsv
wir wurden	pvrqvusrq
wir ziehen	sssussssr
wir zu	rusrsssst
wir zum	sssrssssu
wird	xnpqnvsq1
wird bei	rssrrrrsw
wird das	sssusrsss
wird der	qtsssrssv
wird gebeten	sursssssr
wird gestellt	srussstsr
wird nach	vssrsrsss
wird nicht	srssrrrtv
wird sie	utsrsrssr
wire~	srrqstssv
wirt~	srrrrrstu
wish	qprwtrrrw
wish to	rrsottttu
wish you	rrrysqrru
wishes	vrtwspvrl
wishes from	ussrsssss
wishing	ssstsssur
wishing you	ssstssrur
wishin~	ssstsssur
wish~	ursxspvtl
wissen	uqrtqutsq
wiss~	uqruqutsp
with	ttrxrntqt
with 0	trrrvtrru
with a	owxwrmspu
with admiration	sssussssq
with all	rstusrrss
with alumni	sssssstuq
with another	rtsqsrssv
with any	rqssusrsv
with at	sssussssr
with best	ssstsrvsq
with dial	rvssssssq
with every	sssssrssu
with four	trsrtsusr
with friendly	sssrsussr
with hiring	ttssssstq
with it	vryortrrr
with job	ssswssssp
with kind	utsqstrsq
with me	r0qsrrprt
with more	rssvssstp
with mr	sqrsssssw
with my	usrwsrrsq
with no	qrsrsvsst
with nobody	sssqsrtsu
with one	uqsrtstsp
with other	rrtusrsst
with our	rxusqusqp
with questions	srssrsssu
with real	rssrsutsr
with reference	rttutssso
with somebody	ssstusrsq
with someone	sssrssssu
with ten	sssussssr
with thanks	yrsrsstsp
with that	srsussssr
with the	yyovppopt
with this	ssutsrrsr
with three	tutssssso
with two	rsssrvsrs
with us	ztosswsoo
with you	o0vtquqop
with your	oouwvpsts
withdraw	tsrprusst
withdrawn	prtvqqssw
withdrawn and	sssusrssr
withdrew	rssrsstsu
withdr~	ossspttry
withheld	sssrsvsss
withhe~	sssrsvsss
within	vqyqxmoru
within 0	ysumtqqrt
within one	ssttssssq
within seven	sssswrssq
within six	osssssssw
within ten	usttsrssp
within the	tsrwrsrrr
within three	qsssssssv
within two	qsuqsrrtv
without	pnzvovtqt
without a	srsqsursu
without an	sssusquss
without the	srutssssq
without your	trsqsrusu
withou~	pnzvovtqt
with~	nm2yootrv
witnes~	ssrsssssu
witn~	ssrsssssu
witt~	ttsrstssq
wk	srrsutusq
wks	srsrsyssp
wo	utqwqwqqp
wo microsoft	sussssssr
wo not	uspwqwqrp
woche	tsqlswuts
woche 0	ssssssrvr
woche an	vssrtsssq
woche bescheid	sssrtussr
woche haben	srussssst
woche mal	svsssrssr
woche zeit	stssrsssu
wochen	vqtmwssrt
wochenende	vrswqrrsq
wochenstunden	stssusrsr
wochen~	xqrvtprsq
woch~	zmqjwwttq
woensdag 0	sstsrsssu
woensd~	rttrrrrrv
woen~	rttrrrrrv
wohl	ssttstssq
wohngemeinscha	tussssssr
wohngemeinscha ankerplatz	tussssssr
wohnge~	tussrsstr
wohnt	sssussssr
wohnung	srsqrrusw
wohnun~	rrsmsrvsy
wohn~	rsrnrqwsx
wojtek	stsrssusr
wojt~	stsrssusr
wolff	surstsrss
wollen	uturwsrrl
wollen dich	srrswsssr
wollen sie	stsrusssr
wollen wir	sursssssr
woll~	ssuqytqro
woman	tssssrrsu
woma~	tssssrrsu
wome~	srssssssv
wondering	srsqrxtsr
wonder~	srsqtwssr
wond~	srrptvuss
woning	sssrssssw
woning is	sssrssssv
woni~	sssrssssw
woods	svssssssq
wood~	svssssssq
word	qryorqttt
word for	sssrssrus
word piece	ssusssssr
word with	stsrusssr
worden	usrtrrrrt
words	rp2nqrtus
wordt	usrvsrrsq
word~	un1tportr
work	uqrzpl1nt
work and	tqussrsst
work as	ssrrssssv
work between	ssswssssq
work from	srrrssuss
work here	trvtssrsq
work in	sssrtsvsp
work on	srtspsxpv
work out	sssqstsst
work through	vsrrssssr
work weekend	ssssssrsu
work with	vqrswruro
workable	sssussssr
workab~	sssussssr
worked	rsrwsrurr
worked a	sssusstsq
worker	trststtso
worker visa	sssussssr
worker~	sssrssust
working	topuspxuu
working days	urrrsrqsw
working on	sqsrssvst
working with	ssssssrup
workin~	spourpwuu
workplace	ssusssssr
workpl~	ssusssssq
works	syrmqsrvt
works 0	sssssssuq
workshop	utrstrruo
workshop mechanic	sssstsrur
worksh~	vurstrruo
work~	troxqnuwr
world	srtkrsru0
world of	sssssssur
worldwide	ssssssrsu
worldw~	ssssssrsu
worl~	sqtjrrrv1
worries	svrstrrsr
worries at	sursssssr
worrie~	surstrrss
worr~	surrssrsu
worst	ssspssssu
wors~	sstrsrrsu
worter	sswrrrssr
wortern	srvsrsssr
worter~	srvsrsssr
worth	srtorrxst
worthing	ssrssssus
worthi~	ssrssssus
wort~	rpznpqwut
would	kzqtzm3kq
would any	sussssrss
would be	qott1qsqs
would do	sqssssssv
would have	trtuqssss
would like	q0rhzvqpt
would love	tsrpstvsr
would teach	sssssssus
would the	swrrtsrsq
would thursday	svssssrsq
would ve	rssvssssr
would work	srvsssrss
would you	ptwirqzsv
woul~	kzqtzm3kq
wout	svrrrrtsr
wpm	sqwrsstsq
wpm or	srwrssssr
wrap	svssrsssr
wrap up	svssrsssr
wren	ttsussrsp
wrenfield	ursssssrs
wrenfi~	ursssssrs
wren~	ursssssrs
wris~	sstssussr
write	wn0vounqr
write 0	usstssssr
write a	srvrsssrt
write again	tssssussq
write for	rruqrrrsx
write me	sswrsrssr
write to	vqptrurss
write up	srursssst
write you	usstssssq
writer	trtqttsup
writer position	ssusssssr
writes	sssssrssu
writing	rnqvystqr
writing by	srssusssq
writing that	srstvsssp
writing to	sssprussv
writing we	ssssusrss
writin~	rntvyrsqr
written	qq1wqosqq
written applications	sssussssr
written test	ssvusrsso
written to	ssrqssssw
writte~	qq2vrosqq
writ~	uk3xqnspr
wrong	towwrprrs
wrong with	srusssssr
wron~	tnwwrprrv
wrote	rprttptry
wrote about	srsussssr
wrote in	sssrssssu
wrot~	rprttptry
wstr~	sssrsusss
wunsch	surtssrsq
wunschen	prrwrqrrx
wunschen ihnen	tssusrrss
wunsch~	prqwrrurv
wuns~	ptqxrqtru
wupper~	ssssusrtr
wupp~	ssssusrtr
wurde	wroxppqrx
wurde am	usssssssr
wurde unter	usssssssr
wurden	oztlsstut
wurden dich	strrvrssr
wurden ihnen	srsrssuss
wurden ihre	rssssvsss
wurden uns	srstustsr
wurden wir	rvutrrrsq
wurdest	srurssusr
wurdest du	srussstsr
wurdes~	srurssusr
wurd~	vyptnnsrx
wurs~	svsrrrrst
www	qrqiqqsy5
www linkedin	rtrrrrrxr
www tcs	rsssssusr
x	tnpwrtvuq
x 0	urrstrtsr
x bewerbung	rsussssss
ximena	rsrusrtss
xime~	rsrusrtss
xx	rqtusqurs
xxx	rtsrsrssu
y	yturrqpot
y a	rrrrrsssx
y de	sssussssr
y el	ttrusrssq
y en	tsrsrruss
y han	sssussssr
y la	ustrssssr
y le	vsssssssq
y luego	surssssss
y me	rrsqrrtsv
y no	rvrsrtrss
y nos	tsrrsussr
y que	rusrtrsst
y se	rsstsrssu
y te	xtqrttrsp
y un	ssursssss
y ver	susrsssss
ya	rpqysprrv
ya esta	tssrusssr
ya no	rrrvsrssu
yara	svssssssr
yard	uxrrrrtsn
yarn	sususrssr
yasmin	ussrssssr
yasmine	rrsusssst
yasmin~	rrsusssst
yeah	usrssqrsu
year	nlry0ntuu
year 0	rstrrustq
year about	sssssussq
year are	ssswssrsp
year end	sssrssusr
year here	sssrssssu
year it	ssuqsssss
year old	ssurssrst
year one	ssssvsssp
year so	usssssssr
year the	sssssssur
year there	sssrsrrsu
year two	sssrrrtsu
years	lnqwsn0wu
years in	srsussssr
years of	rrrvrrtst
years or	ssssssrur
year~	lmqwsn1wv
yellow	sssrrtssu
yellow~	sussssssr
yell~	strrrtsru
yen	ssssusssr
yes	vsmh4ssst
yes and	stsswssrp
yes four	sssssrsru
yes from	ssssustsr
yes i	ursussrsq
yes it	vsssssssr
yes no	rrsrtstsu
yes on	sssrtrrur
yes or	srsrtvrsr
yes there	ussssssss
yes to	srrrutssu
yes we	ursrssrst
yesterday	rptusuqst
yester~	rptvsuqst
yest~	rptvsuqst
yet	mnsnp5vtt
yet and	sssssrusr
yet i	srssswssq
yet know	ssststssq
yildirim	sssussssr
yildir~	sssussssr
yild~	sssussssr
yilm~	rrsrutrst
yo	sutrsrurp
yoland~	vrrrssrss
yola~	vrrrssrss
york	sssqsssur
you	nspw4osnt
you 0	ssrssqssu
you a	pursxrrpv
you about	qzquqqsrs
you accept	sussvssso
you after	srsrstusr
you all	tortrrqtx
you already	sussssssq
you an	rssusvqsp
you and	qwsutprqs
you applied	ttrvrsrrq
you appointable	ssssrussr
you are	lwstswvqq
you arrive	sursssssr
you as	qpqp0vrss
you asked	srrtvpqut
you at	trttrsrqu
you available	sprsssvsu
you back	stsussrsr
you be	rwtrsqtsp
you because	srsrruusq
you before	tssrssvsp
you began	rssrsrssv
you both	urrsssssu
you bring	sptsssssu
you but	srrvtrrss
you by	stsqtssss
you ca	sqtvtrrrt
you called	tssqsssst
you came	stsusttso
you can	yvstsopot
you choose	ssssrrusr
you chose	sssrsrssu
you come	rzrrrrtsq
you confirm	sussssssr
you considered	sssssrssu
you could	rssqtstus
you cover	sqssssssu
you d	qw2ypqxpc
you decided	ssssssusr
you did	trtvruvrm
you do	ryptpuups
you down	swsrqsrtr
you drive	ssssssusq
you ever	tstsssssq
you every	sssqssssu
you expected	sssrsrssu
you fancy	ussrtsrsr
you find	srssprsrx
you finish	rrrsvssst
you first	sssssqssu
you follow	sssssssur
you for	xsqxproow
you forward	sstsssvsq
you free	rvsrrrsst
you gave	rrswrsrsr
you get	stsqrquvt
you give	svrrrtrrs
you go	tsurrsqrt
you got	rssrursst
you had	rtsvsvssm
you have	kr0uysqms
you he	susssssss
you here	sssqusrsu
you hold	ssssrsusr
you home	sussqssst
you how	sprrssrsy
you in	qzovqsupq
you just	srssssssu
you know	xruorusps
you leave	sssssussr
you left	rsrqsrwst
you like	rursrtrst
you ll	rx0j3npmr
you look	squrrsrsx
you lose	sssqssssu
you lot	sssssrssu
you make	srwrsrsss
you may	rouxqstrs
you mentioned	sssrsrssu
you met	sttqstrss
you might	trrssruss
you more	susrsstsr
you must	qsxrrrrrt
you my	sssrsrssu
you name	ssrtsussr
you need	rrtnrxquv
you next	utsrssssr
you no	sssqssssv
you now	rttqstssr
you off	sssqtutsr
you on	rwqnyutoq
you once	stspswssq
you ought	usrrrrtsu
you over	sssprwsss
you passed	srsstwrsq
you please	sprsssusu
you prefer	sussssssr
you properly	ssusrsssr
you put	rrtuttrsr
you ran	susrsssss
you re	jznwyzpnp
you read	rsrsrsrrx
you receive	rssqsusst
you received	tssststsq
you recently	rsssssrsu
you remain	sssrswssq
you round	svsqsssss
you said	srsuxrrso
you save	sqtssssst
you saw	susssssss
you say	srvsssssr
you scored	sssusssss
you she	sssussssr
you should	trtrusssr
you sign	ssssrsssu
you smashed	ssssusrsr
you something	susssssss
you soon	rusqtrusq
you sound	sussssrss
you stand	ssssrrssv
you start	sqrs2rrsn
you started	rsssssssu
you still	r1spususk
you success	rssusssss
you sunday	sssqsvsss
you take	rsrqzrrrs
you talk	sttrtsssq
you talked	stsussssr
you tell	sqstusrst
you that	oqqutyspu
you the	qppv3ross
you then	sussssssq
you there	ssrqrrstw
you this	srsvtsrtp
you thought	srsusrssr
you three	surtssrss
you through	stsstuusm
you thursday	sussssssr
you to	qyyr1lqkq
you today	srsttstsq
you told	rtrusrstq
you tomorrow	ssrstvrsq
you two	sprsrsusv
you up	ssstvssrq
you use	ssussssss
you ve	nuvuovsrt
you very	srstussss
you wait	tssrrrrsw
you waited	sssussssr
you want	vruqrsqrt
you we	srsusrsss
you well	srsrrsrsx
you went	ssstssusq
you were	nto2uotpt
you what	sustssssq
you when	trtrstsup
you who	srvtssrsr
you will	nvyupxops
you with	qyrquqrss
you withdrew	rssrssssu
you within	ptssssssv
you wo	stsstqtrt
you work	srursstsr
you would	rswrvqurn
you write	srursssst
you wrote	ssswssssp
you yesterday	sssrssssu
you you	tussssrsq
you your	ursrsssst
young	stssrrrtu
young man	sssqssrsv
youn~	rsrtrqrtv
your	4spvpmrou
your 0	txrtrrqrt
your abstract	srrsssssu
your acceptance	ssstwsrsp
your account	sstotrrsx
your ad	tssussssq
your address	sqsrsstsu
your answer	ssrsuttsq
your answers	ussuqrrst
your app	vsssssrsr
your applicant	rsssssssu
your application	1vtuotmmr
your appointment	rostsqss0
your assessment	tqyrtrrrq
your availability	rvprsstrt
your background	stswsssso
your business	sssqssrsw
your calendar	stsvsrssq
your candidacy	qusvssssq
your candidate	osruurrrx
your candidature	qsswssssq
your card	sssrsrrsw
your career	rssussrur
your case	suurrvrsp
your cat	sssrssssu
your certificate	srrsssrrw
your choice	surrrtssr
your chosen	sssssussr
your claim	sssrrsssv
your code	sutsssssr
your college	ussqsssss
your commitment	sssssussr
your company	sssrrsssu
your completed	wssrsrstq
your consent	srrsrsssw
your contact	sussstssq
your contract	ssssyssso
your credit	sssrssssu
your cscs	sussssssr
your current	rvrrursrr
your cv	turxrpyvg
your daughter	stssqssst
your day	swsursqsq
your decision	srsrvrsss
your delivery	sssrsrssv
your deposit	sssrsrssu
your details	vorortxru
your documents	urssstssq
your e	trsssrrsv
your education	qsssssssv
your email	puysqptrs
your employer	rrssrsssv
your employment	sssrussrs
your experience	rssussrru
your favorable	ssssssusr
your favourite	ussrsssss
your feedback	sssrssssu
your file	vqsorussu
your final	strvssssq
your financial	rrsssrssw
your first	rsqtwrrru
your form	yusqsrrrp
your free	sssrrstsv
your friend	rrsrssssv
your full	susrsurrs
your group	sssrsrssu
your hand	ttstssssq
your home	sssrtsrsv
your hours	srsusttsp
your id	srtrvsrss
your idea	sssussssr
your inbox	trtuurtso
your indulgence	ssrsswssq
your information	sssusrssr
your interest	yrr0qprqn
your interview	q2squsqqo
your job	rtrurtrtr
your kind	trssrussq
your kindness	svsssrssr
your kit	sussssssr
your knives	surussssr
your last	swsrrttsp
your lesson	ssttssssq
your letter	zwtrosqsn
your license	sstststsp
your line	ussrsssss
your manager	sqpstrssx
your marks	sssussssr
your materials	vssssrssr
your medical	ssrrsusst
your membership	qssssrssv
your message	trspsrrtw
your mind	rsurtrsss
your mobile	rtstsstsq
your mum	sqsstsrsv
your name	sjrvmy1ou
your new	srssqrssx
your next	sssussrrt
your ni	ssssvsrsr
your note	uxrssrrsp
your notice	sssrutssq
your number	qssutvssp
your offer	rqqqzrurt
your old	ssssssusr
your one	ssssssssu
your order	rssqsrssy
your other	sssussssr
your own	ruusrqurr
your package	ssrrtrssu
your packet	usssssssr
your paper	susrssrst
your parcel	srssssssu
your parents	ssssusssq
your passport	srrrtsrsv
your password	srssssssu
your patch	ssssssusr
your patience	sqsprzrrs
your payment	sssssrssu
your personal	rssusssss
your phone	srutqwrsp
your place	rqssuvsrs
your plan	srtsrqssv
your portfolio	tsststssq
your position	sssrrrqsy
your post	sssrsrrsw
your preferences	rssrsssqw
your probation	sssrrsssv
your profile	wqpqrpvvt
your project	ssssvsrsr
your qualifications	tsssstssq
your queries	sssussssr
your question	sqsssrssv
your questions	sxqqtrruq
your queue	ssssssusr
your recent	rsrrssssu
your record	sssqssssu
your recording	wsssssssp
your recruiter	susrsssss
your referees	qsssssssu
your reference	qssssstsu
your references	rssstursr
your repo	srssssuss
your report	rssrssssu
your request	stsnrqssz
your resume	uvqsqouwo
your return	rsrsrsrrx
your review	urssssssr
your role	rsssssssu
your saved	ssssssszm
your school	srruutssq
your score	tssussrtq
your scores	srtvsrssq
your search	rssvssrst
your seat	srvssstsp
your shift	srrsvssss
your shoes	sussssssr
your showreel	vusrrsrsr
your side	vurqrstsq
your site	ssssssusr
your skills	ssstssqus
your slides	srtqsssst
your start	ssrsssssu
your status	sssqsusst
your street	sssssrssu
your student	urrssssst
your studies	srssssssu
your style	rsusssssr
your submission	sssssrsvq
your supervisor	ssussssss
your talk	rrsvsrusq
your team	usssssssr
your test	turtssssp
your thesis	sssqssssu
your three	ssssssrsu
your thursday	srssssssu
your time	q1svsqsrl
your train	surtrrssr
your tutor	sssttsssq
your uncle	sussssssq
your understanding	sssqstssu
your uni	usssssssq
your updated	stsstsusp
your visa	tqssssrsv
your visit	srstsurss
your way	sqstssrsu
your work	srrqtswpu
your written	ssvssstsp
yours	tspvxqros
yours and	stsusrrsr
yours is	trsrrqssw
yours sincerely	strrtrtqt
yours was	ssrvrsssr
yourself	qsuvpvptq
yourself a	ssussssss
yourself and	susssssss
yourself to	stsrsussr
yourself until	sssusrssr
yourse~	qsuupvptr
your~	ssqwvupqr
youssef	rssuusssr
yousse~	rssuusssr
yous~	rssuusssr
youth	ussrusssr
youtube	trrsrsurt
youtub~	trrsrsurt
yout~	vrrqtrtrs
yusuf	urtrrstsr
yusu~	urtrrstsr
z	vtsttrrqq
z 0	ssussssss
za	trrxrqrrr
zag	ssssssvrs
zahl der	trststssq
zahlen	spusrrvrt
zahlen wir	ssssssuss
zahl~	routqrvrv
zainab	usqsrrusr
zain~	usqsrrusr
zake~	sssrsusss
zal	svssssssr
zap	usssssssr
zarago~	srssssvsr
zara~	srssssvsr
zaterdag	susrrrsst
zaterd~	susrrrsst
zate~	susrrrsst
ze	urrvrqrsr
zehn	strtrrssu
zehn minuten	svqssssst
zehn tage	sssssrssu
zeichen	srvrurrsr
zeiche~	srvsurrsr
zeichnen	srssssssu
zeichn~	srssssssu
zeic~	sqvsurrst
zeige	sssrssssu
zeigen	rvttsrrsq
zeigt	rvsrsrtsr
zeigt ihnen	rvsrsrtsr
zeig~	qytrrrssr
zeit	tzuqrrqqq
zeit fur	rtsrssssu
zeitfenster	susssssss
zeitfe~	susssssss
zeitli~	sssrssuss
zeitraum	rssusssss
zeitra~	rssusssss
zeitun~	usssssstq
zeitversetzten	srusssssr
zeitversetzten videointerview	srusssssr
zeitve~	spxsssssq
zeit~	tqyrsttuk
zentral	rssssssus
zentra~	qsststsus
zent~	qssssttur
zero	rsurrssur
zes	rruqrrrsx
zes weken	sssrssssv
zettel	srsqrurur
zett~	srsqrurur
zeugnisse	wsrrrrsrs
zeugni~	yrrrrrrrr
zeug~	yrrrrrrrr
ziehe	sssqssssu
ziehe ich	sssqssssu
ziehen	sssussssr
ziekenhuis	susrsssts
zieken~	susrsssts
ziek~	svrrrsstr
ziel~	srsrssrsv
ziemlich	ssusssssr
ziemli~	ssusssssr
ziem~	ssusssssr
zien	qvssstrsr
zigg~	sssrssrrw
zijn	vqsssrrru
zijn er	rtstsussr
zimmer	strsusssr
zimmer im	ssssusssr
zimmer~	srrrtrsvq
zimm~	strnvrsut
zip	tqyrrrrsr
zip it	ssusssssr
zit	rrsssvsrs
zitten	rusvrrssq
zitt~	rusvrrssq
zo	russsrsss
zo niet	svsrsrssr
zoals	rrvrurrsr
zoals besproken	srustrssr
zoal~	rrvrurrsr
zoe	tssssstsq
zoek	ssrrsswrr
zoek ik	ssssssuss
zoeken	qssxrrssr
zoekopdracht	rssssssvr
zoekop~	rssssssvr
zoek~	prrxrrrus
zoll	srsssssus
zomer	rrswstssq
zome~	trsvssssq
zonder	rrtsrvrst
zonder hem	ssrrsvssr
zond~	sqstrurss
zone	rvsrssrss
zone~	trssustsr
zoo	rrtrsvttq
zoom	u6oqqrvsj
zoom example	sussrsssr
zoom for	tvssrsrsq
zoom link	svssssssq
zoom meeting	srssssssu
zoom us	ssrsssssu
zorg~	stsssrsur
zou	rrvsrvrsq
zouden	srtsusssr
zoud~	srtsusssr
zout~	srsusssss
zu	mxuvxmqss
zu beantworten	srssssssu
zu deinem	rrtrsssvr
zu einem	stsrrrrrv
zu einer	utsrssrss
zu erteilen	srssussuq
zu hause	srrrrstsv
zu ihnen	srsrssssu
zu ihrem	srrsrstut
zu ihrer	rursssrss
zu konnen	rrrrurtst
zu mir	sssrssssu
zu noch	sssrsussr
zu oder	srssussss
zu recht	rsstrvrsq
zu stellen	ssssrsssu
zu uns	srrvvrrrq
zu unserem	srvtssrsr
zu wechseln	sssrssusr
zuerst	stsusrsup
zuer~	stsusrsup
zufrieden	srssrstsu
zufrie~	srssrstsu
zufr~	srssrstsu
zugang	rsurtsssr
zugang~	stusrstsq
zuga~	rtxrsrtrp
zugesagt	ssrustrsq
zugesa~	sssusursq
zugestellt	ussrsssss
zugest~	urtrtrssr
zugewiesen	ssstsussr
zugewiesen werden	ssstsussr
zugewi~	ssstsussr
zuge~	ssutsvvrl
zukommen	srsrrsvsr
zukommen lassen	srsrrsvsr
zukomm~	srsrrsvsr
zuko~	srsrrsvsr
zukunft	rssvsssss
zukunf~	rssvsssss
zuku~	rssvsssss
zulass~	ussrstsss
zula~	ussrstssr
zum	plztxprpw
zum 0	pqwoyrrst
zum einstellungste	sssussssr
zum gesprach	sssrssssv
zum kurs	rrssssssu
zum mundlichen	sussssssr
zum probearbeiten	vrrsrsrts
zum test	ssvssrtsp
zum unterschreiben	srssvsssr
zumuten	sussssssr
zumute~	sussssssr
zumu~	sussssssr
zunachst	rrsrtuusr
zunachst angestellt	ssssssusr
zunach~	rrsrtuusr
zuna~	rrsrtuusr
zur	ruuosvpst
zur besetzung	sussssstr
zur unterschrift	srrrqtssx
zur verfugung	surrstssr
zurich	ttssssusq
zuri~	vtsrssusq
zuruck	qqsyrprrv
zuruckgeben	ssssussss
zuruckgeschick	ussrssssr
zuruckgezogen	qssqsstsv
zuruck~	srspuptrw
zuru~	pqsvumtrz
zurzeit	rssrswssr
zurzei~	rssrswssr
zurz~	rssrswssr
zusage	surtrtssr
zusagen	trsrsusur
zusage~	trsrsusur
zusammen	wurtsqrrp
zusammenarbeit	rssrvsrst
zusammenarbeit zu	srssssssu
zusamm~	uvqturqrq
zusatz~	rsrwrussq
zusa~	svpvyvprm
zuschl~	sqrrvtsss
zusc~	tqrrvttsr
zusendung	rtsrssssu
zusendung ihrer	rtsrssssu
zusend~	rtsqsstst
zuse~	rtsqsstst
zustan~	ussrsrsst
zustimmung	rrsrustsr
zustimmung des	ssssusssr
zustim~	rrrrvstsr
zust~	urrqvrtss
zwar	stsrusssr
zwar fur	ssssusrsr
zwei	soywpqtto
zwei einzelgesprach	srssssssu
zwei gesprache	sssssussr
zwei jahre	sssstrsur
zwei jahren	rrsrssust
zwei minuten	rrtsssssu
zwei platze	sssvssssq
zwei tage	srusssssr
zwei wochen	urtrtrsss
zweiten	sruqssrts
zweite~	sttqstrtr
zweitg~	ststssssq
zweits~	sssrsusss
zwei~	rwsrrxqtn
zwischen	tssusqsss
zwischen zwei	ussssrssr
zwisch~	uqrprxsrt
zwis~	uqrprxsrt
zwolf	tqssssssu
zwol~	trrsrrrsv
`;
