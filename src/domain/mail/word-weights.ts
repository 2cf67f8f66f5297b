// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	m11Z0ip4t
0 0	o3mc3hu2v
0 a	qzpjwmzus
0 accueil	surssssss
0 al	surrsssss
0 all	ssrsvssss
0 am	p0xmqovrt
0 an	rqrt1ruuj
0 anbieten	ssssusssr
0 and	vqpnyquss
0 andar	sussssssr
0 anos	susssssss
0 antrage	ssssssssu
0 any	srvsrsssr
0 aout	srssssssv
0 applicants	rrsrsssuu
0 applications	srrwsprvr
0 april	stsuuopuu
0 aprile	ssssrsssu
0 architecture	sussssstq
0 as	qssrwrrru
0 assistant	sssrsssvr
0 at	q1xlvpqpt
0 au	rsttrrrsu
0 auf	srtrqttrv
0 aug	sstsssrrv
0 august	rrtpvsqsv
0 avec	srssssssu
0 avril	srssssssu
0 b	ursussssp
0 bar	ssssrrwrr
0 base	srsswsssp
0 be	svssrsrsr
0 before	sussssrss
0 beginnen	ssssusssr
0 between	sussssssq
0 bewerber	ssssssssu
0 bewerbungen	qrswsrrss
0 bis	rvrsrrrvq
0 bonus	srrrwrvsp
0 both	ssssusssr
0 break	svssssssq
0 breakfast	sussssssr
0 bring	rpqrwssrv
0 bruto	srrsvssss
0 brutto	srsryssrq
0 but	rtsrwrrsr
0 by	urrsqrqsx
0 candidate	srrtssssv
0 case	ussssssss
0 cest	sussssssr
0 cet	svrsssssq
0 cid	ursssssrs
0 class	sttsrsstq
0 coach	ssrsrsrrv
0 com	srssrsssv
0 coupon	srvsrsssr
0 covers	srstrsusr
0 customer	strsssurr
0 da	rvsssrssr
0 dann	sturssssr
0 date	srurssrrv
0 dates	sssrssrsu
0 day	rruqrrtut
0 days	tpsoyoszq
0 de	qsvqwsqqs
0 dec	russrrtrt
0 dias	sqsusrrrv
0 die	trssvsssr
0 dinner	sussrsssr
0 dispatcher	sussssssr
0 drei	srssustsr
0 du	sqsstsssu
0 due	ssusssssr
0 e	qssuvtrrq
0 each	svssssrsr
0 earn	srssssuss
0 en	rswqrsrss
0 er	sssrssssu
0 et	tutssrrrr
0 euro	rnsrvqyru
0 euros	rqrrusrtu
0 every	ssssussss
0 expires	sssssussr
0 fast	ssssussrr
0 feb	tsruturrp
0 februar	sstrursrt
0 february	srqqrsruw
0 fevrier	ssssussss
0 floor	svsrrrtsr
0 for	ppvqttwsr
0 forms	srsssssur
0 four	ssssusssr
0 fragen	rrvssssss
0 frau	srrrssssv
0 friday	svssssssq
0 from	ssrqssttu
0 full	ssusrsssr
0 gehalter	ssssusssq
0 giorni	sssusssss
0 gmt	swrsrsssr
0 grants	sssssssur
0 h	pturupszn
0 haben	srsrsrtsu
0 has	qssvrqrsw
0 have	tsssssstq
0 herr	srrrssssv
0 hiring	sssssussr
0 hour	rrssrsrtu
0 hours	rrwqrosvt
0 hp	ssssrsssv
0 hr	spstzrvuj
0 hrs	tqxssrrvp
0 i	rwrnsruru
0 in	pvstwrqsq
0 inch	srusssssr
0 inkl	srtsrsrsv
0 instead	swrrrsrss
0 insurance	qssusssss
0 intake	ssussrssr
0 is	ruspusqrv
0 jan	tvssrtrso
0 januar	rpsttrstt
0 january	ruqpvtrrv
0 job	ssstsssur
0 jobs	ussssssup
0 jours	tsrrrvrss
0 juillet	sustrrssr
0 juli	rsqqtsrry
0 july	svsprpqvv
0 june	squkvsvtu
0 juni	qwtnrvqrw
0 k	ssssssurr
0 kl	srsvssssr
0 km	srstsssur
0 last	srrrsstsu
0 le	srussssss
0 leute	sssrssuss
0 liegt	tsstsstsq
0 line	ssrrssssu
0 list	sssrsutsr
0 living	ssssvsssr
0 lugar	sssssussr
0 lunch	sxqstsrsr
0 m	rrxsqrsrs
0 mai	svrqssqsu
0 make	sussssssr
0 mal	stssssrur
0 march	sqsoqyssu
0 marz	ruttspqrv
0 match	srssssrus
0 max	sssutsrsq
0 may	qusopwssv
0 mb	urtrssstq
0 me	stssrsssu
0 men	srsrssssu
0 meses	rrruttssr
0 message	ssssrsssu
0 messages	sssusrsss
0 met	svsrssssr
0 metres	srssssssu
0 miles	ssssrsrus
0 million	sssmssusy
0 min	s02qqqprj
0 mins	sxxtrrrsk
0 minute	tywqqrqqq
0 minuten	pwxqqrpvr
0 minutes	o14kpoupr
0 minuti	rsurrssst
0 minutigen	strsssrsu
0 minutos	svrsssssr
0 mois	rsrussusp
0 mon	surrrsssu
0 monate	urrqusurr
0 monday	ssssusssr
0 month	rssusrtrt
0 months	pppxxsxrn
0 more	tssrssrwr
0 mr	srsrssssv
0 ms	srssssssu
0 multiple	ssvsssssr
0 na	svssssssq
0 ne	susursrsr
0 needed	sssussssq
0 net	rqtrxrurp
0 netti	ssssusssr
0 new	strsssrzm
0 no	twrrrtrsr
0 noon	spssrsvst
0 not	swsssqssp
0 nov	trrswrtrq
0 november	uurprqtus
0 novembre	urssssssr
0 numbers	sqssssssu
0 o	rysvrqrro
0 october	rsupusssr
0 oder	svrsssrsq
0 of	rouxsqpvs
0 ofertas	rrsvssssr
0 off	srrstrqsv
0 oktober	sqvqvssrq
0 on	vt0lyoppr
0 one	rututtusl
0 online	tqtrssstt
0 ook	susssssss
0 open	sruussstp
0 options	ssssvsrsr
0 or	szukqqxqt
0 ore	ustqtrrss
0 ote	srssssusr
0 others	sssrssssu
0 our	russrsrtt
0 out	ssrsrusss
0 p	rursurtrq
0 pa	ssssrrssu
0 pacific	srssssssu
0 paid	sssrrurtr
0 pairing	svssssssq
0 para	ruursrsrt
0 passcode	svssssssq
0 payment	spssssssw
0 people	srqvuqwrq
0 per	roqnxrztt
0 performance	sssrssssu
0 phone	sussssrtr
0 pieces	tsstssssq
0 places	ssuvsrssp
0 platze	sssssusss
0 plus	sqrrxsxro
0 pm	qwvkqotuw
0 png	ussssssrs
0 points	sssusrstr
0 pounds	srusssssr
0 presso	ssssrsssu
0 prima	ussssssss
0 product	ssssssrus
0 proposals	ssssrrssu
0 prozent	rsstustsr
0 pt	svssssssq
0 qa	ssssssrus
0 questions	srytsssso
0 rather	sssrrsssv
0 recruiters	rssssssru
0 reel	ssusssssr
0 registriert	usssssssr
0 rejections	ssssssrsu
0 remote	sssststtq
0 roster	ssssusssr
0 rows	srussssss
0 rsvp	sussssssr
0 rue	srssssrsu
0 sa	srussssss
0 same	susssrssr
0 se	utsrsssss
0 seconds	sqxsssssq
0 seiten	ssussssss
0 sek	srvstsrsr
0 semester	sussssssr
0 sep	rstsrssrv
0 september	rqrq0prsu
0 septembre	srssuursr
0 sgt	sursssssr
0 shift	tssttsssq
0 since	ssssusssr
0 sind	sssussssr
0 slides	srussssss
0 slots	sssrssssu
0 so	trtsuqurq
0 stage	swrrrsssr
0 stand	sssssssur
0 start	ssssvsssr
0 statt	sssrswrrr
0 status	tssusrssr
0 std	rqrttrrzp
0 stellen	sssssssur
0 step	sssrursss
0 still	sossrrsr0
0 stock	rwsrssssr
0 studio	sussssssr
0 stunden	rosrxrurt
0 sur	sssrtsssu
0 t	srrsrsusu
0 tage	uqqryrwrn
0 tagen	prvtrrrsw
0 tell	sustssrsq
0 test	srssssssu
0 the	rssvuprrs
0 they	ssssststq
0 this	usssssssr
0 through	rrssrrssw
0 thu	surssssss
0 till	rvrrsutsp
0 time	utrsssrsq
0 times	srsssssus
0 tips	ssssusssr
0 to	rwtkssvus
0 today	sxssssrsp
0 tomorrow	srssrsssv
0 total	rsrrsssrw
0 tues	svrsrsssr
0 tv	sssrvrssr
0 tvod	tssrusstq
0 two	ssrrtssus
0 uhr	p4xllnqrz
0 um	ttrrsrrrv
0 und	rstustrrq
0 united	stsssstsq
0 unserer	sssssussr
0 uur	qxstvqqqr
0 valores	srsvsrssr
0 values	sussssssq
0 vat	rsrsssssv
0 video	sursssrtq
0 voucher	sqssssssv
0 w	svtssstrq
0 was	usrqursrs
0 we	ssrtsrpsx
0 week	trssusssq
0 weekly	sqssssvsr
0 weeks	srqtsvttp
0 welcome	surstsrsr
0 were	rsrsvsssr
0 what	sssssrssu
0 when	svrorrwss
0 whichever	rtsrsvssr
0 will	sssrrtrsu
0 wird	rsstssssu
0 with	sqtqxqrst
0 wks	sssssussr
0 wochen	sstsusssr
0 word	ssusrsssr
0 words	rq1rssrun
0 work	rustssssq
0 working	vrstrsstp
0 worter	ssvsssssr
0 wortern	srwsrsssr
0 wpm	sqvssstsr
0 wrap	sussssssr
0 x	trrqssssv
0 year	stsqssrrw
0 years	rrrmsrzqw
0 yen	ssssusssr
0 yes	usssssssr
0 you	vtqvrpsqu
0 your	svrssrssr
0 zeichen	srussssss
0 zuruck	ssssssssu
?0	o4oi2vopu
?0 0	quqp1rorv
?0 and	swsrrptst
?0 days	srsstsusr
?0 h	stsrsssur
?0 hrs	srsrwsssq
?0 november	russstssr
?0 off	srssssusr
?0 or	qwssssssr
?0 please	ssssrsrsw
?0 repayable	srssusssr
?0 sign	srssusssr
?0 tips	srsrwsssq
?0 to	rrsssusss
?a	pwtmwttpt
?a call	qwsrssssr
?a long	susrssssr
?a recruiter	sssrssusr
?ab	srttssssq
?about	qrrsuutsr
?account	sssrsussr
?ad	ssssrvssr
?advise	sssrursss
?after	qurssstss
?after 0	rwsrssssr
?afterwards	qttssssst
?again	rssssvrsr
?all	rtsprwsss
?also	rssqsvsst
?am	svsrsrssr
?an	wstqsssrq
?an e	sssrsussr
?and	wvmlq2tps
?and 0	susrssssr
?and are	ssssrussr
?and find	ussssssss
?and it	rssrsvsss
?and they	srssstusr
?and we	rrsrsuusq
?and will	wssssrssr
?and would	rrsrtwssr
?and you	qrtvsssss
?another	sutsurssp
?any	srststssq
?anything	pssrsussu
?apologies	sussssssr
?apple	sssssssus
?applicants	qsssstssu
?application	vtspsussq
?application and	ussrstsss
?application with	tusrssssr
?applications	rssusrsst
?are	rtssstrru
?as	rrtsvrqrt
?as a	srsssrssv
?ask	rsspstssw
?ask you	sstrsussr
?asked	ststssuto
?asked me	srsssrutq
?at	rsttrwsrq
?at all	rssrsusss
?attached	srsrzrrsp
?auf der	sssrssssu
?back	sqrrvswsp
?back for	ssstvrrsr
?back to	srsrsrwsr
?background	rsstsussq
?bad	sssssussq
?base	srssusssr
?base 0	srssusssr
?be	twsgs0spu
?be called	qssvsssss
?be glad	stsqrussr
?be grateful	ttsprrssu
?be in	ussssssss
?be kept	qrsrswsss
?be very	ssssrrrsu
?been	ssssssssu
?been three	sssssrssu
?before	qssrtussr
?before you	rssrsvsss
?beginning	srsswrssr
?bei	tssrsussr
?bei uns	tssrsussr
?binnen	rsssursss
?bis	srsqvrsst
?bis zum	sssrvsssr
?bitte	srrswrrss
?bitte um	ssssussss
?board	rssrsusrt
?bonus	sssrsssus
?bring	swrsqrsru
?bring your	sussssssr
?by	rpssqvrrx
?by 0	srssqrrrx
?by friday	sssrtrssu
?by monday	rstssrssu
?call	rvsqtrtsq
?called	qssvsssss
?can	owsqvrrsu
?can do	qvssssssr
?car	rrssrrsry
?check	stsstrrup
?chef	wssrssssr
?choice	ssssrvssq
?choose	sssssrssu
?christmas	ussrssssr
?come	tssrrwrsr
?completely	sssssussr
?con	rususrssr
?confirm in	sssrsusss
?confirmed	sssssrssu
?consider	sssqstssu
?considered	sssssursr
?contact	ussrrstss
?contact you	vssrsttsq
?contract	srsrtssur
?conversation	sssrswssq
?could	sssrsruss
?current	rsssssssu
?d	qrqovytqs
?d be	rtrptqtrv
?d like	sssruvssq
?d understand	sssrsussr
?da	sussssrsr
?danach	sussssssr
?das	susrsrtsr
?dass	sssussssr
?data	trsttsssq
?day	susssursq
?day 0	sssssrssu
?day and	svsssussp
?days	trsrwsuso
?de	sxrrtrrrq
?dean	stssrrssu
?dear	rwsrrrrsr
?december	qrsrswsss
?decision	qsssssssu
?demain	rzrrrrrrq
?den	trstsvssp
?der	utuprsrrs
?des	rssrssssv
?description	sssrsssus
?details	sssssssus
?dich	sssusrssr
?die	qqrop)poo
?director	susrrstsq
?do	ststqtssr
?do not	tpttrsstr
?documents	ssssssssu
?down	sussssrsr
?driver	sssssrssu
?du	sssqssssv
?e	rusrrtrru
?e mail	stsrsussq
?each	tstttrrsq
?easter	sssutrrsr
?eight	ssssssusr
?ein	rssssrssu
?einer	rrstsussr
?elle	vrsrssssr
?erhalten	ussrsssss
?erst	rqpqp)pon
?es	srutssssr
?especially	ussrtsssr
?expect	rsssssssu
?expect a	qsssssssu
?file	srussstsr
?files	sssqssssu
?find out	ssssssusr
?firm	susrssssr
?first	qqssrzssq
?first and	rssrsussr
?five	susruqrss
?floating	srssssusr
?for	qtqwsqtqu
?for the	rssrtqtsv
?four	rsrrssssu
?fragen	srsrsrtsu
?frau lorenz	tussssssr
?freuen	rssuussrs
?friday	qwsqurqss
?from	rqsrssrtu
?from 0	rrsrtrsut
?fur	rtsvstrsq
?further	susrssssr
?further and	susrssssr
?get	rrsqsutss
?get 0	rrsssrssu
?get a	ssssssusr
?glad	rtrqussrt
?glad to	rrstvrsss
?go	trtsstrsq
?going	sssrsussr
?got	tssusprsu
?grade	sssssussr
?grateful	ttsprrssu
?h	stsrsssur
?hab	svsrssrsr
?haben	sssutsssr
?had	usssssssr
?half	susrstssr
?has	rrrsrwrst
?has to	ssssrrssv
?hat	utsrssssr
?have	pqsvutrss
?have you	ssssuqtst
?he	susrroqsx
?he does	ssssrrssv
?he is	svsrssrsr
?head	ssssvsssr
?hear	qssssvssr
?hesitate	srssssuss
?hesitate to	srssssuss
?him	sssssrssu
?hiring	vssssrssr
?hiring manager	usssssssq
?his	sssssqssv
?hit	sssssssur
?holding	srsssusss
?hrs	srsrwsssq
?hrs 0	srsrwsssq
?human	ussrsssss
?i	nwpuptxpt
?i can	qvsrtsssr
?i d	rrsqrytsr
?i just	ssssssusr
?i ll	stsssrssu
?i m	sssssttsq
?i should	susrsssss
?i wondered	sssssrssu
?i would	sssxsosss
?ich	rtrrsuqrv
?ich bitte	ssssussss
?ich melde	ssssrusss
?ignore	vssrsussp
?ihr profil	rssrssssu
?ihre	tusrsssss
?il	srssssrrw
?im	stsqrvsss
?in	upoorywpu
?in 0	ssssssusr
?in the	srrssxsrr
?in touch	usssssssr
?in your	sssrsussr
?inbox	srsssrusr
?indicate	sssrusrsr
?interview	pstqsstsw
?is	ssxlqrtsx
?is not	srvsrtsss
?is that	ssssrrssv
?ist	russsussq
?ist bei	sssrsussr
?it	sqrlsztru
?it been	sssssrssu
?it might	rssrsvsss
?job	sqrtyqrsr
?job yours	srrsxsrsq
?jobs	srssssuss
?june	srssutssq
?junior	srssxrrsr
?just	srsrssvsr
?kann	srsrsusss
?keep	psstsusst
?kennenlernen	ussrssssr
?kept	prstswssr
?kept and	rssrsvsss
?kept with	qssusssss
?kindly	svsssrssr
?know	rrrutrsst
?know by	sssutrtsq
?know which	ssssrsrsu
?la	swrxsrrrp
?labor	sssssussq
?laptop	sssssrssu
?le	svrrqrrqx
?le 0	srssrsrrw
?let	rssttqsst
?like	rsrqxusrr
?like to	rrsquvtsq
?list	rtsqrurst
?list for	srsssussr
?list of	susrssssr
?live	srsstrusr
?live in	srsstrusr
?ll	xsrqqtqru
?ll ask	sstrsrssu
?ll be	svtsssrsq
?ll text	ursrsssss
?lo	srrusssss
?long	susrsssss
?look	ssstsussq
?lorenz	tussssssr
?lunch	susssstsr
?lunch with	sussssssr
?m	sssssttsq
?mail	rtssstssq
?manager	ytrrrsrso
?many	sussssssr
?may	rssorvssv
?may be	qssrsvsss
?may i	sssrsrtsu
?me	qsqsvo0sq
?me a	ssssssuss
?me to	ssssssusr
?means	rssssusss
?melde	ssssrusss
?melde mich	ssssrusss
?merit	sssssussr
?mich	rrrtsurst
?might	rssrsvssr
?might also	rssrsvsss
?minutes	susssrssr
?mit	rrtrtursr
?mit einer	sssrsusss
?mitteilung	sssrussss
?mitteilung bis	ssssussss
?moment	sussssssr
?monday	rssstqrst
?montag	svsqrrrst
?more	rssrsvsss
?morning	qwssssssr
?mr	tvsrrrruq
?ms	sussssssr
?must	sutrssssr
?my	sssssruss
?nach	svssssrsr
?name	ststssssq
?ne	usssssssr
?new	qrsrwtssr
?nice	ssssssusr
?nicht	ursrsussr
?nichts	rrtussrss
?night	ussqtrtss
?no	rsrrsrusu
?not	smvxprstt
?not a	ssssssuss
?not have	sssussssr
?not hesitate	srssssuss
?not panic	trsssrsur
?not saved	srvrsssss
?not wait	sssxspsss
?not want	sssssrssu
?not worry	usrssssss
?nothing	rssssvssr
?nous	sxssrrrrq
?november	russstssr
?now	ssstrqrsv
?numbers	sssssussq
?of	qupuptwsr
?of merit	sssssussr
?of the	rrsurtttq
?of these	srstsrusr
?off	trsssruss
?offer	rrsrvtssr
?offer you	rrssvsssr
?ok	sxssrssrq
?on	qwpsquuqt
?on 0	rssrttusr
?on sunday	sussssrss
?one	srssstrsu
?online	sussrsssr
?only	sstsrrrsv
?opportunity	susrsssss
?or	qvsottstr
?order	sssssussr
?order of	sssssussr
?our	0protvtrn
?our team	ussssssss
?out	trrqsrwtr
?out in	sssssrusr
?out the	sssrsssus
?over	rqrrvxrsr
?over the	srssvsssr
?page	srssvrssr
?paid	srssvrssr
?panic	trsssrsur
?people with	sssssussr
?pick	sssqsttss
?please	upqnytoqy
?please bring	ssrsrrssv
?please contact	rsssssssu
?please do	ussssssss
?please ignore	vssrsussp
?please read	sssssrssu
?please reply	srssssssu
?pls	sssrsvssr
?policy	ssssstssu
?post	rrstvsssq
?pour	rzrrrrrrq
?profil	rssrssssu
?programmes	qsssssssu
?question	sussrrsuq
?question of	sussrrsuq
?rates	sssssssus
?rather	rsssswssr
?re	trsptwqss
?reach	srsrssuss
?read	trsrurrts
?recruiter	sssrssusr
?repayable	srssusssr
?reply	sqsssstsu
?requirement	srsussssr
?resources	ussrsssss
?review	ursrrrrsv
?review your	ussrsssss
?reviewing	ussrsssss
?riesig	ssssussrs
?riesig freuen	ssssussrs
?right	ssstsrrsu
?ring	tusssstsq
?ruf	sssstrssu
?ruft	vssrssrsr
?ruft sie	vssrssrsr
?run	ussrssssr
?sagen	srsssussr
?salary	sssussssr
?saturday	qvsstsssr
?saved	srvrsssss
?school	sssrsrssu
?se	rssrssssu
?second	sssrsrssu
?security	sssssrssu
?see	rssssvssq
?seeing	susrssssr
?service	sxssrssrq
?seven	susrsssss
?she	wssqsrsss
?shifts	sssusrssr
?should	susrssssr
?should be	susrssrsr
?shout	srswrrtrr
?shut	sssssrssu
?si	vrssssssq
?sie	ysqtvtqrn
?sie an	vssrssrsr
?sign	srsrvvssp
?sign on	srssusssr
?since	sssssrssu
?six	qrstvqsss
?so	vsrqsqqrw
?so do	vrsrssssr
?so i	sssssrssu
?so please	usrsssssr
?some	qrsusssst
?some other	srsussssr
?speak	sussrrssr
?staff	rrssursst
?start	srurxsrsp
?stay	sussstssq
?stay in	sussssssr
?stay on	sssssussr
?still	sssusrsss
?student	ssssrrssv
?sunday	sussssrss
?sure	srsrssssu
?tagen	trsrurssr
?talk	ssssssusr
?talked	sssssussq
?te	vrsvrrssq
?teachers	ssssrvssr
?team	vrsrtrrss
?tell	ssrrutrrt
?term	tsstrtssq
?text	wrtrssrsq
?text you	usssssssr
?that	sqssrqrtw
?that the	ssssrrssv
?the	psmrxxsrs
?the 0	srssssrsu
?the ad	ssssrvssr
?the board	rssssusss
?the director	sussssssr
?the new	sssssrssu
?the only	ssssrrssv
?the question	susssrssr
?the security	sssssrssu
?the top	srssssusr
?the week	sssssssur
?then	sussstssq
?then a	svssrsssr
?there	rrssrursu
?there a	sssrsusss
?they	ursqsstst
?they re	ussrssssr
?thing	srssrrssw
?third	sssssrssu
?this	srrqtusru
?three	rstssqssu
?three weeks	rssssqssv
?through	trsrqrurv
?through us	ssssssusr
?thursday	rsssrtqsu
?ti	wrsrssssq
?till	vrrtssrsq
?time	sussssrss
?tips	srsrwsusq
?to	sqorwyuns
?to 0	sssssrssu
?to a	srssvrtsr
?to find	ssssssusr
?to have	ssrsurrsu
?to keep	sssrsurss
?to me	srsrtsuss
?to offer	srssvrssr
?to our	ussqstsss
?to reach	rrssssuss
?to speak	susssrssr
?to stay	sssssussr
?to the	trsttrtsq
?to which	sssqssssu
?to work	srsstrssu
?tonight	sssutsrsr
?top	srssssusr
?topic	stsrrussr
?touch	usssssssr
?try	srsussssr
?tuesday	usrssssss
?two	rqssruwsr
?um	susrtsrss
?um mitteilung	sssrussss
?un	rrssssssv
?und	rwrstuqrp
?und ich	rtssrussr
?understand	sssrswssq
?understanding	sssrsutsr
?unfortunately	sssqssssu
?unfortunately it	sssqssssu
?uns	rsssuurrq
?uns freuen	rssusssss
?uns riesig	ssssussrs
?until	rssrvxrso
?until the	rrsrsxssq
?up	ussotssst
?up to	ussrssrss
?us	rrrxupsrr
?us in	ssssssusr
?ve	tssusqssr
?version	ssssvsssq
?very	ssssrrrsu
?view	trsrvrrtq
?von	srtvssssr
?vote	rsssswssq
?vous	usssssssr
?wait	sssxspsss
?want to	stsrsrssu
?want you	sssssussr
?was	srsrussst
?we	wpputxtop
?we ask	sssrsussr
?we can	susqstsst
?we d	rsrpwtsrs
?we do	rssusssss
?we ll	vsttstssn
?we will	srstsutsq
?week	sqtrwrrtr
?weekend	ssssusssr
?weeks	pssrsqtsx
?weeks since	sssssrssu
?which	srsqqrssy
?who	trsssttsq
?will	0qqtpyqqo
?will be	utrsrwrrp
?will contact	ussrstssr
?wir	qurvttqrq
?wir wurden	rssutssss
?wird	ssussssss
?wissen	sustssssr
?with	rxrrvspsp
?with a	srssvrsss
?with the	sttrssssq
?with you	susrssssr
?within	rrsrvrsst
?within five	sssrvrssr
?wollte	sssrsrtsu
?wollten	sssussssr
?wondered	sssssrssu
?wonders	susrssssr
?words	srsrrtssu
?worry	usrssssss
?would	rtrtsutrq
?would be	trsrstusr
?would not	sssxsprss
?would you	sssrsutsr
?write	utsqssrss
?writing	sssrursss
?wurden	qssvursrr
?wurden uns	rssuussrs
?y	rrrwssssr
?ya	srrusssss
?you	xmorxzsnr
?you a	rrssvsssr
?you back	ssssurtsr
?you can	qssusrsst
?you let	sssrssusr
?you ll	rtsrrsrsv
?you re	srsqtwrss
?you to	srtstursq
?you will	srsussssr
?your	xrpqpwurq
?your account	sssrsussr
?your application	utsqsussq
?yours	sqrsxsrrs
?zeit	svsrssrsr
?zu	sssussssq
?zum	svsqurrsr
?zum 0	sssrvsssr
a	qrsxppuqv
a 0	qy1iulvow
a aguardar	srssussss
a alguien	srsxssssq
a bank	ssusssstq
a beauty	vssrsrsss
a bed	sssrtsrsv
a bell	trrsvstsq
a bicycle	sqssssssu
a big	ursrssusr
a bigger	sssqssssu
a bike	ssstrssuq
a bit	tursrtsrr
a bot	ursqsrssu
a bounty	sssrssssu
a box	sssusssss
a bridge	susrssrss
a brief	sturstssr
a budget	ssrsvrssr
a burst	svrrssssr
a bus	strrssssu
a calculator	ssurssssr
a calendar	srssssssu
a call	svrrtutsn
a candidate	rstwsrrsq
a candidato	qssxsrsss
a car	sussssssr
a card	ssssrsrsv
a career	tssrsssqt
a casa	srrswsssr
a change	tsttssssq
a chara	rusttrssq
a chart	srvsssssr
a chat	qyrqssxsn
a client	sstqrtvsr
a coding	suqssssss
a coffee	rtutssssp
a company	ssssssssu
a consolidated	ssssusssr
a conversation	stsrssqsu
a copy	rrqqvsrvu
a couple	rzrrqrtrq
a course	sssssussr
a cup	tusrssssq
a cuppa	sussrssss
a cv	prsrsrrux
a data	ssutssssq
a date	russrrrsu
a day	rrsoqu1rr
a dbs	ssssssusq
a decision	pvrpqwrrv
a deep	sussssrsr
a deja	sssusssss
a deposit	sssrssssu
a deputy	sssrsussr
a desk	sssussrsr
a dish	srssssssu
a document	ssssussss
a dos	srssrsssu
a dra	vrsrrrsst
a driving	rusrsssss
a entrevista	susrssssr
a este	utsrssssr
a fair	ustrsrssr
a fait	rssusssss
a fake	srvsrsssq
a family	ssspsstsv
a fast	ssssssusr
a few	syqrqsrqt
a final	stsqswrsq
a firm	rssssussr
a first	pttqrvsst
a fit	ssrvssstq
a five	svrrssssr
a fixed	srssqsssv
a flat	ssusssssr
a flood	sussssssr
a formal	rsssrsssu
a fortnight	sssrsussr
a founder	sssqsstst
a free	sqrurrrrw
a friend	rrrtsrrsv
a friendly	sursssrst
a full	stsqsrqrw
a fun	ssssssssu
a further	srrrszrsp
a gente	srrtsvrsq
a girl	sssussssr
a go	srvssssss
a good	qrsvqsutq
a great	rrrrssrtv
a grid	ssssssusr
a group	sstrsrrsv
a guy	sssqsrssv
a half	srstvsrss
a handful	ssrtsussq
a heads	sutrsrssq
a hiring	sssssqssu
a house	sssrsstuq
a human	wssrssssr
a inscribirte	rsstsrssu
a job	rqrrrquuv
a journal	ssurrssss
a keyboard	srusssssr
a kitchen	usssssssr
a kp	sssussssr
a l	psuwswsrl
a la	vvspsttrp
a lad	sssussssr
a lady	sssussssr
a laptop	srustsssr
a large	sssssvstq
a las	qwsrsrrrv
a le	srssssssv
a letter	rsssrrrtv
a level	sstssssuq
a line	sssvssssp
a link	ttssssssq
a list	svrsrttsq
a listed	sssrssvsr
a little	wrtqrtrtq
a look	xtqrsrrsr
a lot	uqrwrrsrr
a m	suurrrrsr
a man	ssrtssrsu
a mano	srutsssss
a mass	usssssssr
a match	ttssursso
a me	srursssst
a meeting	trursstsr
a message	usssssssr
a mi	susrsssss
a mid	srssssvsr
a month	rqqpsrurz
a much	ssssssuss
a new	rqsosruux
a next	ssrrssssu
a nice	susssstsq
a nine	sstststsq
a no	srrwqwprs
a non	sstrssusr
a nos	rssusssss
a nossa	srssusssr
a note	urtsssvso
a notre	sruussssq
a novel	ssusssssr
a one	sp0qrrssq
a outra	sssusssss
a page	srzrrrrsp
a pair	sssttrtsq
a panel	sssqsussu
a partir	rrtqtvtsr
a pas	sqstrrrsw
a pass	rtsussssr
a passer	ssusssssr
a pen	sstsssttq
a permanent	ssssusssr
a permit	srsstrssu
a phone	sttrurtsp
a photo	ssrsrrssv
a picture	rsussssss
a pie	sssrsrssu
a piece	sqssssssv
a place	rqqrttrry
a plate	srusssssr
a pleasure	ttstssssp
a portfolio	stssssrru
a position	qssrssssw
a potential	ssssssusr
a practice	ssrssssrv
a press	ssusssssr
a pris	srrwrsssr
a productive	spssssssw
a promise	ssrssussr
a proper	qwrsrssss
a proposal	ssssssrsu
a proposta	stssusssq
a quarter	ssrtsurss
a qui	stsrsussr
a quick	r0qpsrvrp
a quiet	sstssstsq
a raise	srrsvsrst
a real	srttsussq
a really	srsstsusq
a record	sssqssssv
a recruiter	sssssssru
a referee	rrsrrrrsx
a referral	ssssssssu
a reply	ussrssssr
a report	ssurrssst
a resident	rsssssssu
a resource	sssrssrus
a response	sstssussr
a retenu	tsrrrruss
a ring	sussssssr
a role	sssrssssu
a school	ssrrssrtu
a second	tqtsrsssu
a security	sssrssssu
a selection	ussusssso
a senior	sussssssr
a serial	srusssssr
a shared	sussssrrs
a shift	ssssrrusr
a short	rpxqrtssu
a similar	sssrtsrsu
a single	tssqstrst
a skype	rttsssqtr
a slot	rurrsrrsv
a small	utxqrqsrq
a son	ssssrsssu
a spot	stsssrssu
a stable	sssssussr
a staff	sssursssr
a stage	svrsssssr
a steady	sssssruss
a strong	sssqrurus
a student	sssussssr
a su	srssssust
a sua	rtrtrrrrx
a suit	sssssrrsu
a system	stssssssq
a technical	surrssqtu
a template	ussrsssss
a ten	rvsrsrsrt
a third	rsstsvssr
a three	srtrssutp
a tilby	ssstussrr
a time	qtsurrurr
a tiny	stusssssr
a toi	urssrrusr
a trainee	ssursssss
a tres	surtssssr
a trial	srrrrsrsw
a truck	ssssrsssu
a tua	srursusss
a two	ursrtsssr
a un	sursrtssr
a une	sssussssq
a vacancy	rssrturss
a vaga	rqrxvsrrq
a ver	svssssssr
a very	ssrturssr
a video	srusssrss
a viernes	srssussss
a view	sssrssusr
a viewing	sqssssssv
a volunteer	rsusrsrst
a votre	stqqssrsv
a vous	rqsvsrtst
a week	uptozpwqq
a while	trsqssust
a wide	sssrssrus
a woman	sssusrssr
a world	sssssssur
a written	sqwtssssp
a year	qprwuqsts
a yes	rtroyutrp
aadhaar	ssssssusr
aadhaar and	ssssssuss
aadhaa~	ssssssusr
aadh~	ssssssusr
aan	ouuuvrsrp
aan als	srssussss
aan de	strstqtrt
aan het	rvtsrsssr
aan ons	rssussssr
aanbod	trrrwsssr
aanb~	trrqwrrss
aangenomen	ssssvssrr
aangen~	rsstvrsrr
aang~	srttvtsrq
aannemen	sssssusss
aannem~	sssssusss
aann~	sssssusss
aanpassen	sssssssur
aanpas~	sssssssur
aanp~	sssssssur
aansluit	sssusssss
aanslu~	rtsvssssr
aanste~	rrssvsssr
aans~	qvruurrrq
aanvraag	sssrssssv
aanvra~	srstsrssu
aanv~	srttsrssu
aarhus	ssstssusq
aarh~	ssstssusq
ab	rpmtxstvs
ab 0	ttpostsvt
ab april	srsrsrust
ab dem	sssqussst
ab januar	srsturrsr
ab juni	stsrssusr
ab mai	ssssusrss
ab september	sssrursts
ab sofort	rssrstsvr
ab und	susssrssr
abaixo	ssursssss
abai~	ssursssss
abara	sssssrssu
abar~	sssssrssu
abba~	susrsssst
abbia	ussrsssss
abbiamo	qqrzttrsp
abbiamo gia	sssussssr
abbiamo scelto	rsswssssr
abbiam~	rqrzttrsp
abbi~	tqrytsrsp
abc	sussssssp
abde~	sssusrssr
abdi	sussssssr
abel	sqstrtrst
abend	srswrrrss
abends	sssrssusr
aben~	rqsxqqssu
aber	qmp1pxnsv
aber 0	ssssusssq
aber das	sssustssr
aber die	srrwrrrst
aber eine	sssrssssu
aber einen	sssqssssv
aber es	sssussssr
aber fur	sssqssssv
aber nicht	rsstsrssu
aber so	sssussssr
aber wir	rsswrrstr
abernathy	rtsvsrssr
aberna~	rtsvsrssr
aber~	ttrtrrurq
abeyance	sssqsvsss
abeyan~	sssqsvsss
abey~	sssqsvsss
abgabe	srwsrrrst
abga~	srwsrrrss
abgelehnt	sssssrssu
abgele~	sssrsrssu
abgesagt	sssqsrstv
abgesa~	sssqsrstv
abgeschlossen	qstwsrtsp
abgesc~	pstwsrtsr
abgesp~	sssussssr
abgestimmt	srsuurrsr
abgest~	srsuurrsr
abge~	opsxtqqsx
abhangt	sssrsusss
abhang~	sssrsusss
abha~	sssrsusss
abholen	rssvsrssr
abhole~	rssvsrssr
abho~	rssusrsru
abilit~	srturssrr
abil~	srturssrr
ablauf	tvrttrssn
ablauf der	vssstsssq
abla~	tvrttrsrp
able	qqurtzprs
able to	qqurtzprs
ablehn~	sssrssssu
able~	srsrssssw
abo	sssssssus
aboard	sssrtrssu
aboa~	srsrurrrv
abonnement	sssssssur
abonne~	ssssrssut
abon~	rrrstrsus
about	o1vwnqsmt
about 0	qxxnrrrrt
about a	rrsssvusq
about asking	ssssssrsu
about careers	srstssrsu
about eight	svssrsssr
about every	sssssrsus
about his	rrsssrssu
about how	spsrsrusw
about it	rrsxtqtsq
about new	rsssssrrv
about on	sussssrsr
about one	stsrsussr
about shifts	ussrsrssr
about taking	ssssssvsr
about teaching	ssstsssur
about that	utsttrrsp
about the	szrsrwqoq
about thirty	sssrssssu
about this	rsstsrrsv
about three	utssssssq
about to	sssvsrusp
about what	susqsrtss
about which	sssrsussr
about you	qwtsvsrsm
about your	rtuvqqqrv
abou~	o3qwnrumu
above	qxtvqqtro
above 0	ssursstsq
above post	ttssssssq
above the	surtstrsq
abov~	qxtvqqtro
abraco	strusstsq
abrazo	rqrxurssq
abra~	rrq0trtro
abrechnung	ssrsrsssv
abrechnung fur	ssssrsssu
abrech~	ssrrrsssv
abre~	ssrrrsssv
abril	rurrrurss
abrir	ssstssusr
abri~	rsqrsttru
absage	srrqssrsx
absagen	svqrqvrrt
absagen bitte	sqrsssssw
absagen erteilen	sssssussr
absage~	svqsqvrrt
absa~	qwpvoupqy
abschluss	sssutrssr
abschlussarbei	srrsssssv
abschl~	sqrvtrrsu
absc~	tpsvtrrrs
absence	sqsrsursu
absenc~	sqsrsursu
abse~	tqrrrtrsv
abso~	trutrrsss
abstim~	sqssssssu
abst~	srssrsrtv
absurd	sssrssssu
absu~	sssrsrssu
abteilung	usssssrss
abteilungsleit	sussssssr
abteil~	tussssrsq
abte~	tussssrsq
abzug	ssssrsssu
abzusehen	tsrvrrrsr
abzuse~	tsrvrrrsr
abzu~	trrurrrsv
ac	ssssussss
acab~	rurtssssr
academic	rstttsssq
academy	ssttstssp
academ~	rrtvsssrq
acad~	rrtvsssrq
accelerator	sssrssssu
accele~	sssrssssu
accept	qvqpyspqv
accept by	ssssusssr
accept in	ssssvsssq
accept or	stssvsssp
accept our	sssussssr
accept the	ssttpqssw
accept your	sssrqsssx
acceptance	rrrq0rrsr
acceptance is	ssssusssr
accepted	qsstprrux
accepted another	sssrssssu
accepted your	rsssrsssv
accepting	sssststsq
accepting my	ssssssusr
accept~	ooruyoruw
access	ustnsrqrz
access representative	ssstusssq
access to	qssrqrrsz
accessible	ssursssrs
access~	srwsssrrt
accettazione	ssssussss
accett~	sssrvsssr
acce~	potx1moqx
accommodation	stsrssyro
accommodations	ussrssssr
accommodations are	ussrssssr
accomm~	ttsrssxrn
accomp~	stssrsurs
accord	ssssvsssr
accordance	rssurssuq
accordance with	rssurssuq
according	ussqutssq
according to	ussqutssq
accordingly	rssusrsss
accord~	trrusussp
account	sptousqsy
account by	ssssusssq
account of	srssssssu
account on	srsssrssu
accountant	sttssstsq
accoun~	qpsptsrty
acco~	ropxuruqu
accra	ssstsssur
accr~	ssstssrur
accuracy	rrvtrsrsr
accura~	rrvtrsrsr
accusons	vssrssssr
accusons bonne	ussrsssss
accuso~	vssrssssr
accu~	urwqsrrrs
ace	stusssrsr
aceitas	ssssusssr
aceita~	srrsvrusr
acei~	strswrtrq
acepta~	rssrwsssr
acep~	rrrqzsssr
acha~	rrssrsssx
achieve	sssrssssu
achiev~	sssrssssu
achi~	ssssssssu
acht	tpssrqrsy
acht fragen	sssrssssu
achtergrond	rrttrsusr
achter~	srvtrrurq
acht~	srvtrrtrq
acknowledge	wwqrrrrsp
acknowledge by	sursrsssr
acknowledged	ursrrssss
acknowledgemen	ussrsssss
acknow~	2wqmqrrrr
ackn~	2wqmqrrrr
acompanhe	trsrssssu
acompa~	tssrsrrsu
acom~	tssrsrrsu
acon~	sssussssr
acor~	rssussssr
acoust~	tssrssttq
acou~	tssrssttq
acquisition	survrvtrm
acquis~	wtrurvtrm
acqu~	wsququtrn
across	tqrrqqxss
across your	sqsrssysq
acro~	tqrrqqxst
act	srvprstst
acta	rrswssssr
action	usrqrvrru
activated	ssssrussr
activa~	ssssrussr
active	qsspr0urr
active and	rssrsxssr
actively	sssrsurst
active~	qqsqsspxw
activities	strrssrsv
activi~	rtrqsrrtv
acti~	prrhp3rxw
actor	srtvssssq
acto~	srtussssr
actually	srrossusw
actual~	tsrnssusw
actu~	srsnrrtsz
acus~	xssrrrssr
ad	srqvrstrt
ada	rvrsrrrts
adapter	srssssssu
adapte~	srssssssu
adap~	srssssssu
adatum	tsssssstq
adat~	tsssssstq
add	osrqsurtx
add a	srsrsurts
add your	psssssssw
added	susrssrsr
addetto	tssrststq
addett~	trsrstruq
adde~	turqstrvr
addition	trursssss
addition to	trussssss
additional	rrsuttrss
additi~	rqtttsrrt
addi~	rqsttssru
address	tstlttsrx
address by	qsssssssu
address in	sssssussr
addresses	ssspssrsx
addres~	susjssxoy
addr~	susjssxoy
ade	susrsssss
adebayo	ssspswsss
adebay~	ssspswsss
adeb~	ssspswsss
adesso	usstssssr
ades~	usstssssr
adey~	tssrrsssu
adje~	sssrssssu
adjourned	sssssussr
adjour~	stsssussq
adjo~	stsstussq
adjunto	tqwrtrrsq
adjunto la	srssusssr
adjunt~	tpxrurrrr
adjust~	rusrrssst
adju~	srxousrrs
admin	trrrwsstq
administration	sssturrsr
administrative	sussssssr
administrative officer	sussssssr
administrativo	utsrrtssq
administrator	stsusrsup
admini~	tuqttrrwo
admiration	sssussssq
admira~	sssussssq
admire	srsrsstsu
admired	ssssssssu
admired your	sssqssssu
admire~	ssssssssu
admision	urssssssr
admision al	urssssssr
admisi~	ursrsssst
admission	qstqtssrv
admissional	srssvsssr
admissions	ptspqtrsz
admissions committee	sssrsrssv
admiss~	ottlusrr0
admit	sstqrsstu
admit you	sssrssssu
admitidos	urssssssr
admiti~	utrqsssss
admitted	srvrsssss
admitted to	srwrssssr
admitt~	srvrsssst
admi~	qqrsxopwv
adopte~	ssssssrsv
adop~	rrssssrsw
adored	sssrssssu
adresse	turssrrss
adress~	turrssrru
adre~	turrssrru
ads	srrrrrrws
ads match	sssssssxo
advance	susrqrssu
advance a	susrssssr
advanc~	sutqqrsru
advantage	stsqssrtu
advantage of	sssrssssu
advant~	qtrpssrty
adva~	qvtnqrrsz
advert	xssrsrtsq
advert closes	vssssrssr
advertised	sssptrxsr
advertisement	ussssssss
adverts	tssrssvsq
adverts and	sssrssusr
advert~	wpqrrsyrq
adve~	zpqqqqyrq
advise	srsqzsuul
advise a	ssssssusr
advise that	ssspwssuq
advised	susosusrt
adviser	utssssruq
advise~	uurorurtt
advisor	srstsrusr
advisory	tussssrsr
adviso~	tururrtsp
advi~	storwssts
advocate at	rrstssssu
advo~	rrsssurtt
aerosp~	qsststwqr
aero~	qsrusswrq
afdeli~	susrstssr
afde~	susrstssr
affairs	stttssssp
affair~	stttssssq
affa~	stttssssq
affect	ssrsrrrrx
affect your	ssrsrsrrv
affected	sssssrssu
affect~	ssssssssu
affe~	rrrtrrqry
affi~	tqturrssr
afgewe~	rrrsstssu
afge~	rursssrrt
afin	rqursrssv
afin de	rqursrssv
afraid	ptrrrvrrv
afraid i	stsrsrssu
afra~	ptrrrvrrv
african	sssssssur
africa~	sssssssur
afspraak	srrsrssrx
afspra~	srrsrssrx
afsp~	srrsrssrx
after	vrovtqtpt
after 0	ttqutotqu
after a	rssurrutq
after careful	rrrtrrrrw
after easter	srsqvvtsp
after four	sssrssssu
after i	srsrssssv
after morning	sussssssr
after passing	srusssssr
after reviewing	rustttrsp
after school	sqsstsssu
after service	sssrsutsr
after that	wrspvyrsk
after the	1ypoooqsu
after two	sssrssusr
after your	srsttrusr
afternoon	qvuuuqqqr
aftern~	pvtuvqpqt
afterwards	sttqsssts
afterw~	sttqsssts
afte~	t0pvsosos
ag	rtutsruso
again	rqoxpwuov
again a	susrsssss
again after	rssusssss
again at	rssrssssu
again for	tsrvqvrsp
again from	rssrssssu
again in	rrrvtqrsu
again no	sssusrssr
again on	tsstrvrsp
again once	sssussssr
again when	rssussssr
again with	ussssssss
against	wssrrsrrs
agains~	wssrrsqrs
agai~	uqoxpwtnv
age	rrsussrst
agence	rqsstusst
agencies	sssssutsq
agency	srutqsutq
agency in	ssssrsutr
agency is	srssssuss
agenda	rrrstrqsx
agent	ssrtrsssu
agents	sssrssrtu
agen~	qnrupstww
aggiorneremo	sssrsussr
aggior~	sssrswssr
aggi~	sssrswssr
agnes	sssrssust
agne~	sssrssust
agnieszka	ttrstsssq
agnies~	ttrstsssq
agni~	ttrstsssq
ago	qrrrssryt
agora	srussssrt
agor~	srussssrt
agosto	rrrsrtust
agosto e	srrsssusu
agos~	rrrsrtust
agradecemos	srrusrsst
agradeco	ssssusssr
agrade~	rrsvtrrrs
agra~	rssvtrrrr
agree	sstptssts
agreed	rsqoxrrrw
agreed to	susptssrt
agreeing	srssssssu
agreei~	srssssssu
agreement	sqrqyuqrr
agreement we	sssrsussr
agreem~	sqrpyvqrs
agre~	spqj2vrsw
agri~	rrsutrstr
agroal~	srssssuss
agro~	rrstssusr
aguardar	srssussss
agua~	srsrtusss
ah	sussssssr
ahead	rstwqrrst
ahea~	rstwqqsrt
ahi	srussssss
ahmed	ussrsssss
ahme~	ussrsssss
ahnlic~	sssussssr
ahnl~	sssussssr
ahoi	rssussssr
ahoi mehmet	rssussssr
ahora	uttqttssq
ahor~	ustqttssq
ai	ssq0qstsn
ai pas	srssrvsss
ai sensi	sssussssr
aid	tsssurrsq
aide	rssssvssr
aids	ssssssttq
aim	ussrssssr
aim to	ussrssssr
aimerais	ssvrssssr
aimerait	surssssss
aimera~	stvrssssr
aimerions	srussssss
aimeri~	srussssss
aime~	stwrrrrsq
ainda	rrrssvtsr
aind~	rrrssvtsr
air	stsqsurrs
airlin~	rrssrsrsv
airl~	rrssrsrsv
airport	rurrssrsu
airpor~	rusrrstst
airp~	rusrrstst
ajudante	rsstsssur
ajudan~	rsstsssur
ajud~	rssusssuq
akti~	sssqssssu
aktuell	srrssvtsr
aktuel~	rqrrrvtsr
aktu~	rqrsrvwsq
al	xsq1qrrpn
al corso	rssrssssv
al final	sssusssss
al protocollo	urstssssr
al puesto	srurstsss
al que	sssussssr
al tar	sssussssr
alan	ssstsrrsu
alas	sssqstrsu
alas~	rssssrrrv
albe~	sussrsrts
alders~	surssssss
alde~	tusqtsssr
aleks	sussssssr
alek~	wtsrsrrsq
alem~	rrstssusr
alert	rssussrzl
alerta	rsssssrwq
alertes	sssssssus
alerte~	tssrsssur
alerts	rsspssqxu
aler~	rrrprrm3w
alex	rrtrsuusr
alfabetico	susrsssss
alfabetico a	susrsssss
alfabe~	susrsssss
alfa~	susrsssss
algo	usqqusrst
algo antes	srrrussst
alguien	srsxssssq
alguie~	srsxssssq
alguma coisa	ussrtssss
algu~	sqrwssrru
alice	sursssssr
alic~	svrsssssr
aligning	sssussrsr
aligni~	sssussrsr
alig~	tsswssrsq
all	tmoxr0nst
all 0	utssssssq
all applicants	trsrsvssr
all applications	tssussssp
all candidates	rwwtssrsm
all cases	ssstsssuq
all good	urststssp
all hope	sussssssr
all in	srusvrrsq
all is	rssustssr
all jobs	sssssssur
all means	svsrsrssr
all night	srsrsrssv
all nine	sssrsrssu
all of	tqturrrrt
all on	srssssssu
all ordine	ssrsrsssu
all other	rsssussss
all others	sssussssr
all the	ppr1srstr
all this	srrrvrrst
all those	tssrssssu
all three	urtsttssp
all we	sssrsrssu
all week	sssussssr
all you	sssrssuss
alla	wtrrrsruq
alla procedura	urstssssr
alle	syvspsmxp
alle 0	qyrqqtqqv
alle bewerbungen	ussrsssss
alle drei	sssssssur
alle ore	strsrsssu
alle vier	ssssussss
allegato	rttrusssr
allega~	tstrusssq
allego	rrvrsssst
allego venti	srvsssssr
allem	srtrsssru
allen	wsrussrso
aller	rrvssrrst
aller plus	srvsssssr
allerg~	sursssrsu
alles	xqquqtssq
alles am	ussrssssr
alles an	ussrssssr
alles bis	usssrssst
alles gute	qrryrrrss
alles in	srtrsusss
alle~	znxupqrot
allian~	sssrssssu
allo	ursstrssr
allotm~	srrsqqrsz
allotted	survssssp
allott~	survssssp
allow	srvqrsssv
allowance	srrs0sstm
allowance 0	sssswsssq
allowance of	ssssusssr
allowa~	rrrrzrrsp
allowed	tqyrrtrrq
allowed to	vrsrstssq
allowe~	tqyrrtrrq
allows	sssrsssrv
allo~	trxlyqppv
alltag	srsussrst
alma~	turrsssss
alme~	rssrsusss
almocar	strsrsssv
almoca~	strsrsssv
almost	sssosrtsu
almo~	rtsnrttrx
aloi~	sssussrss
along	quvrrrsrr
along with	rsvssstsq
alongside	susssstsq
alongs~	susssstsq
alon~	pwvsqquqr
alor~	rtrtursss
alphab~	susssrssr
alph~	susssrsss
alpi~	sssssqtst
already	qrtzptqrs
already and	usstrrssr
already in	rssusrrtt
already made	sssqsvsss
already received	rssssussr
alread~	qrtzptqrs
alre~	qrtzptqrs
alright	strsuttso
alrigh~	strsuttso
alri~	rtrvutsro
als	ypxxwqspg
als app	ssssssvsr
als arbeitgeber	rrrsssssv
als drei	ssusrssss
als het	urstssssr
als nachstes	svtsrrrrt
als servicetechnik	ssssusssr
als sie	ssssusrsr
also	qttwnoqvw
also looked	rssssssur
alta~	srsstussr
alte	sutqsrsst
alten	stsrrtvrq
alter	sstqrrssu
alternate	stsqszssn
alternates	ssssrussr
alternates have	ssssrussr
alternative	ssrrsrrsw
altern~	rsqosxqrv
alte~	strlryuqu
although	trsusssss
althou~	trsusssss
alth~	trsusssss
alto	sursssrst
altra	srsvssssr
altri	srsvssssr
altro	rrsvrrssu
altr~	qpr2sqrss
alumni	sssrsrtut
alum~	rrrrrrsws
alvaro	suurssssr
alvast	susssssss
alva~	rwtqsrssq
always	qtrtqqvsu
always remember	sssussssr
alwa~	qtrtqqvsu
am	s0qqtltqv
am 0	swsprqptw
am at	srvsrsrss
am besten	rwsrrrstr
am dienstag	strrrsrsv
am directed	rssstussq
am donnerstag	strtssurr
am ende	srsusssst
am ersten	ursrtssss
am et	sptsssvsr
am excited	usssssssr
am freitag	rrtutrrrt
am happy	srssssssu
am in	srssssssv
am kanal	ssssssssu
am mittwoch	sqrssssrx
am montag	rvrttrrsr
am not	sssrsssur
am on	susssrsss
am pleased	svssvtssn
am samstag	rursrsrtu
am so	stsusrssr
am sonntag	tsrrssrru
am telefon	rurqurrst
am the	sussssssq
am tisch	sussssssr
am to	sqsssswss
am wochenende	vrsurrrsr
am writing	rrssssssu
amad~	sssusstsq
amanha	vurstrrrp
aman~	uvsrsssro
amazing	ussrsstss
amazin~	ussrsstss
amaz~	tsrpsrtsv
ambi~	ssusssssr
amelie	qrsrsrssx
amel~	qssqsrtsx
america	rssrssust
american	sssqsstsu
americ~	rrsnssusw
amer~	rrsnssusw
amina	ssvrssssr
amin~	ssvrssssr
amir	stssststq
amiri	sssrsussr
ammesso	sssussssr
ammesso ricorso	sssussssr
ammess~	sssussssr
amme~	sssussssr
ammini~	srsussssr
ammissione	ursrsssst
ammiss~	ursrsrsst
ammi~	urstsrsrt
among	srrutrusr
among many	sssrvsssr
among the	rssrsrstv
among them	ussusttso
amon~	sqrutruss
amount	sssrssrsv
amou~	sssqssrsw
amrita	susqsrtst
amru~	srssssssu
amt	srsursstq
amus~	stursssss
amy	usssssssr
an	qnsq2ovqt
an afternoon	srusssssr
an alternate	ssssrussr
an answer	rqrttyssn
an appeal	rssussssr
an appointment	rssvsursq
an apprentice	stsssussr
an assessment	sstsststq
an automated	ussrsssss
an dann	sussrsssr
an den	sssusrtsr
an der	qssvstqrr
an die	urrtrrrtt
an e	tssturssq
an eine	ssrussrst
an einen	sssusrsss
an einer	sssussssr
an email	vrtrssrsr
an entire	sssqssssu
an evening	suurssrsr
an experiment	ssusssssr
an explanation	sssusrssr
an eye	ursvqrssr
an frau	srsusssss
an hour	q1wn0ptsh
an ihrem	sssrssssu
an ihren	sprsrstsw
an in	rrvussrsr
an instant	srssssuss
an interesting	rssrssuss
an internal	rrsrsuuss
an interview	rptrrnvtz
an invoice	sssussssr
an island	rrtssussr
an meinen	ussrssssr
an mich	srvsssssr
an offer	sprqxyprs
an officer	srssssssu
an old	sssssussr
an online	srvsssssr
an open	ssrtssssq
an opening	ssssssusr
an oral	swsrssssq
an und	vrtpurtsr
an unmonitored	ssssusssq
an unsere	vssrssssq
an update	tvstsrssp
ana	ustrtsrsq
anaesthetics	ssssssusr
anaest~	srssrsuss
anae~	srssrsuss
analise	sssrrtssu
analista	srtussssr
analis~	uqttrsrrs
analysis	sssrssvrs
analyst	otwuqvpsq
analyst position	svssssssq
analysts	sssrssusr
analys~	psxvppxrq
analytical	sssrssutr
analytics	tutqstutn
analyt~	upuqssztl
anal~	rnytop1qq
anasth~	rrssssvsr
anas~	rrssssvsr
anbei	rqxsrrrru
anbei erhalten	srtsqsssv
anbei wie	ssssusssr
anbe~	rqxsrrrru
anbieten	rsrtupsst
anbieten zu	ssssqstsu
anbieter	sssrssssu
anbiet~	rsrsuprsv
anbi~	rsrsuprsv
anche	trrrrssrv
anchor	ursssssss
anch~	vqrrrrsrv
anci~	sssusssss
ancora	rqrptztrq
ancora in	srsrswssr
anco~	rqrptztrq
and	srrxrquou
and 0	vnrnwqvsv
and a	op0ixo0ss
and about	susrssssr
and all	trssusrsq
and an	rtstqrtst
and anonymised	vsssssssp
and answer	rvsrsssss
and any	ssrsrutrt
and apply	rssqssstv
and are	qtsnrsurw
and ask	srrsrvsss
and asked	rruussssr
and availability	usssssssr
and bank	ssssvsrsr
and boots	svsssrssr
and both	sssrsrusr
and bring	sqsrssstv
and ca	ssrwsrssr
and camp	ssssusssr
and can	rrusrusss
and children	ssssssusr
and come	ussstsssq
and complete	urssssssr
and copy	ssrrssssv
and cv	ussrsssss
and decided	sssqssssu
and delete	rssrssssu
and did	sssussssr
and dinner	ssssusssr
and do	rwrtrrqru
and does	sssussssr
and dr	srrsssssv
and either	ssssusssq
and experience	stssssrur
and far	sssssssru
and final	srssvsssq
and find	ttusssssp
and first	usssssssr
and fix	sssrrsssu
and for	sqrtqqqty
and forth	sssussssr
and found	sssqstssu
and from	sstrsrssu
and gate	srssrrwsr
and get	qrsotsrsz
and getting	srsrssrsu
and good	rrrxsrssq
and government	sssrsssus
and had	rssssvssr
and has	trspqwsrt
and have	qwrsqtqtt
and he	tsrurvrsp
and hear	sqsssstsu
and holidays	ssrsussss
and hope	ssspsursu
and how	stspsrssw
and hr	tssosrvsu
and i	qylvyrzkn
and in	vqspstuss
and interest	rssvssssr
and is	xrrrqrxrp
and it	wxqtpssso
and keep	suspsqrsw
and languages	surssssss
and last	srsrsstsu
and left	ussrssssr
and let	rrsrsstru
and mail	srvsssssr
and make	sssrssssu
and mark	ssusssssr
and me	systrsrso
and meet	sussssrsr
and missed	ssssssrsu
and more	sssqsssrx
and mrs	sqssssrsv
and non	srssusssr
and noon	svssssrsr
and not	tqrssrssu
and now	rssrswstp
and numerical	rsvsssssq
and one	uvuqsuqrp
and other	sssqssssu
and our	uqssruwso
and peace	sssussssr
and please	stsrrsssu
and put	osssssssw
and regret	sssrssssu
and regulated	susrssssr
and request	ssssrussr
and return	rrtqwrtsr
and samples	sssussssr
and say	sstussssq
and see	rwrtrsrsq
and send	rqxrsrsss
and set	ssssssssu
and she	uruvrtqso
and should	sssussssq
and show	ssrsssrsu
and sign	stssusssq
and since	qssvsrtsq
and skills	sssrssrur
and so	rrrpzqrsu
and someone	sussssssr
and speak	rtsrssusr
and start	rsrsussss
and stay	srssssssu
and strong	ssssssrsu
and support	sssqssssu
and tag	ustrssrsr
and take	tsrsssrsu
and talk	sussssrsq
and technology	ssssssrru
and tell	sruptsrsw
and thank	rrsvsrtsq
and thanks	trsvsstsp
and that	qvqxsqrrs
and the	yqoxsqrpu
and then	rustqssrs
and there	rvrvsssso
and they	rqrusvsqt
and think	susqsstst
and this	rvsqtsrss
and three	stsptssst
and thurs	sussssrss
and to	trrutrqst
and two	spsoxrsus
and upload	qrtsrsssw
and waited	sussssssr
and wanted	ssssssusr
and water	srssssssu
and we	opxpp1vqq
and well	strussssr
and what	rtursrrru
and when	rrruswssp
and which	srssssurt
and why	srusssstr
and will	vzqiturqv
and with	rrswrwrso
and work	srsrvsrsr
and would	rssqrrxrs
and write	trzqssrso
and you	mup0suuoq
and your	pxovyrrpq
and yours	susurrssr
andar	susssssss
andata	sssutsssr
anda~	rutttrrrr
anden	stssrsssu
andere	qsszrpqts
andere bewerbungen	susrsssss
andere interessenten	sssrssssu
andere person	sssussssr
anderen	tqrvrvrrr
anderen bewerber	sssrssssu
anderen kandidaten	sssqsvsss
anderes	srsrstssu
andere~	spqurxqru
andern	rsrsssrut
anders	trstrrrsw
anderung	sussssssr
anderu~	russsssss
ande~	ppq0oqot1
andrea	suurrrtsr
android	srssrvtrs
androi~	srssrvtrs
andr~	rutsquwro
anew	sssussssr
anexo	rrwrtsrsr
anex~	srwrusrsr
anfang	srsssvssr
anfang mai	sssssussr
anfangen	rqrs0rsrp
anfang~	rqrs0rtrp
anfa~	rqsr0utrn
anforderungen	rrsvsstsr
anford~	rrswsstsr
anfo~	rrswsstsr
anfragen	usstssssq
anfrag~	uwrrrrssp
anfr~	uwrrrrssp
angabe~	trrtrssru
anga~	urrtrssrt
angebot	rprpssqr2
angebot fur	ssrsqsrsw
angebot steht	ssssusssr
angebo~	roqqvsqr1
angefordert	sssrssssu
angefo~	sssrssssu
angekommen	zrspsrssq
angeko~	zrspsrssq
angekundigt	srsssssur
angeku~	srtssssuq
angela	ststsstsq
angeles	srssssssu
angele~	rqssstsuu
angeli~	srstusssr
angeschaut	rssrrsrsw
angesc~	rssrrsrsw
angestellt	sssrssusr
angest~	sstrsrusr
ange~	vmquuonvz
anglais	rutsssrsr
anglai~	rutsssrsr
angl~	rutsssrsr
angry	sssrssssu
angr~	sssrssssu
angs~	ssusssssr
angula~	ssssssuss
angu~	ssssssusq
anh	surssssss
anhang	srvrtssss
anha~	rsvqttrtp
anika	srssrvtsq
anik~	srssrvtsq
anil	srsussssr
animal rescue	susssrssr
animator	qrsuussss
animat~	qrsvussrs
anim~	psrwurstq
anke	rttrssrsu
ankerplatz	susrrsstr
ankerp~	susrrsstr
anke~	susrrsstr
anklopfen	rssssrvsq
anklop~	rssssrvsq
ankl~	rssssrvsq
anlage	srturrrss
anlagen	vrtrssrsr
anlage~	vrtrssrtr
anla~	wpuurrqtq
anmelden	sssrssssu
anmeldung	ttrrrrrsv
anmeldung zum	rsssssssu
anmeld~	tsrorrrs0
anme~	tsrorrrs0
ann	sqssssssv
anne university	sssrssssu
annehmen	srsrvrssu
annehm~	srsrvrssu
anneke	tssrrsssu
anneli~	srtrssusq
anne~	tosswqtrt
annika	tssqsussr
anni~	tssqsursr
anno	rrrzursrq
annonser	rrsrrrsxq
annons~	rrsrrrsxq
announce	srspsrrrz
announced	rqrsrxrsr
announced on	sssqsvssr
announcement	trqutsrss
announcement 0	ssrssrssu
announ~	ropqsypq0
anno~	qooqrzovz
annual	qqstssssv
annual leave	rsssssssu
annual report	sssussssr
annuelle	ssssussss
annuel~	ssssussss
annuler	sussssssr
annule~	sussssssr
annunc~	rususrsvp
annu~	psqpxpsvv
ano	rrsvsrruq
ano que	sssussssr
anonym	rrrssrssx
anonymised	vsssssssp
anonymous	tqsrssrsw
anonym~	vovprrsrv
anon~	tnuorrss0
another	oqqusvqrx
another door	sssussssr
another job	sssrssssu
another offer	tssrtqssu
another three	sssssussr
another two	sssrsussr
anothe~	oqqvsuqry
anot~	oqrvruqry
anouk	tsusrssss
anou~	tsusrssss
anreise	sursrssur
anreise mit	sssssssur
anreis~	svrsrssuq
anre~	rvrsrsruq
anruf	ssstrruss
anruf genugt	sssrssuss
anrufen	uurqsrvsq
anrufe~	uurqsrvsq
anru~	turrrrxrq
ans	uprsvrssr
ansaet~	ssssusssr
ansa~	ssssusssr
anschl~	rttsrttsq
anschreiben	rrtrssurt
anschr~	rrurssurs
ansc~	qsvrrsurs
ansehen	srsrsttur
ansehe~	srsrsttur
anse~	tsrrusstq
ansogning	urssrsssr
ansogn~	urstrsssr
anso~	vsrsrssrr
ansp~	vrsrttssq
anstal~	sssrtusrr
anstellungsver	srsrwrssr
anstel~	rqrtwtrsq
anst~	rqrsxvqrq
answer	umvpuxtqp
answer a	sssssussr
answer by	srrrttrsv
answer everyone	sssussssr
answer is	sssrssssu
answer the	srursssss
answer within	ussrsssss
answer yet	ssrsrvssr
answer your	stsqsrsts
answering	ussrsstsr
answers	tpxsqrprw
answers are	ssrtrsrsv
answer~	voxspqsrv
answ~	wkxupwsor
anta~	ssssrsssv
ante perkovic	sssrssssu
antes	qpxsurrru
antes de	rqysrsssq
antes del	rqsqvrssw
ante~	qpxsuqsrt
antigu~	ssssssusr
anti~	rvrsrstrq
anton	srsvsstsq
antone~	sssrssssu
antonio	sssrrsstu
anto~	rssurrssu
antrag	qrsotrrs1
antrag auf	rssrrrssx
antrag ist	rrssursst
antrage	ssssssssu
antr~	rqrotrrs2
antwort	utussrrrp
antwort auf	uttsrsrsq
antwort je	srussssss
antworte	srssrsvrr
antworten	tsuosruss
antworten auf	trussssss
antwor~	wsuotpwqp
antw~	wsuptpvro
anuncios	rrsssssut
anunci~	rsrqrsruv
anun~	rsrqrsruv
anwa~	rrsssusst
anwend~	sssssssur
anwe~	sssssssus
any	otxvnptqv
any action	srsssusrs
any change	sssssussr
any day	rvuqrsrss
any further	rqtrstsst
any of	tssssrruq
any one	srvssrssr
any questions	rsrsvsrst
any time	susrqrrsv
any updates	srssssssu
anybody	tqtrrxrsq
anybody at	tsstssssq
anybody else	sssrsussr
anybody on	sssrsvssr
anybod~	tqtrrxrsq
anyb~	tqtrrxrsq
anyone	sorps1prv
anyone and	srssrsssu
anyone else	sssrursst
anyone on	pssvstssr
anyo~	rnrps0pry
anything	ssvkrywpr
anything about	srsssrrsv
anything but	rssrssuss
anything else	tssrursss
anything in	srussssss
anything into	svsrstssq
anything of	sssrssvsr
anything until	sssssussr
anythi~	ssvkrywpr
anyt~	ssvjrywpr
anyway	rrsxrrrrt
anywhere	sqsrssrwt
anywhere to	sqssssssu
anywhe~	sqsrssrwt
anyw~	rprwsqqvu
anzeige	srssssssu
anzeige gelesen	srssssssu
anzeigen	sssssssur
anzeig~	srrssssus
anze~	srrssssus
anzu~	rssrsrtsu
ao	tsuurrsrq
aoibhinn	ssstrsssu
aoibhi~	ssstrsssu
aoib~	srstvsrrs
aos	rrurssstt
aout	srstssssu
apan~	srsusssss
aparta~	sssrssssu
apartment	ssssustsq
apartm~	rrrqurrqx
apar~	rtrpursqz
apenas	ursrtsssr
apen~	ursrtsssr
apli~	usrtsrsst
apologies	rurussrsq
apologize	rtsvssrsr
apolog~	swqxrrpsq
apol~	swqwrrqsq
apos	ssrusrsss
apos 0	rssvtsssr
app	squmrptvy
app tester	ssssssvsr
appart~	srsrrrssw
appa~	srssrrssw
appeal	qrrtrrssw
appeal for	rsssssssu
appears	sssrssssu
appear~	sssqsrrry
appeler	rurrssssu
appele~	rurrssssu
appena	srstsusss
appended	rssrsssvr
append~	rssrsssvr
appe~	nrqtrtrtz
appfol~	sssrsrssu
appf~	sssrsrssu
applicant	qpwxrtqps
applicant thank	srsrssssu
applicant the	rssusrsss
applicants	0sqvpupsn
applicants and	susssrsss
applicants are	urssssssr
applicants for	qtttsussq
applicants have	sssussssr
applicants hear	usssssssr
applicants to	tstssstsq
applicants who	sssqsusst
applicants whose	rssussssr
application	0uttotnmt
application and	ssrqvtqqw
application as	qsuvsrssr
application can	qsssssssu
application come	rusrsssss
application for	2vtooqoow
application form	sssrssusr
application has	urswsrssn
application i	rusrsssss
application in	rssssvssr
application is	uqrrsvrss
application just	usrssssss
application received	sssrssssu
application remains	rssrswssq
application status	sssqsvssq
application the	rtsssussr
application this	rssussssr
application to	sqvtrsrrs
application was	vssvrsrrp
application you	surtssssr
applications	2mquoqoys
applications 0	ssstsssuq
applications already	rssqsxssq
applications and	urtrsrsst
applications are	qssvsrstr
applications for	usrursrtr
applications on	sssussssr
applications than	sssssrssu
applic~	2stvnqlmx
applied	t0qtsootr
applied for	trsqrsssu
applied to	rsrrvprut
applies	ustrssssr
applie~	zzqsrnnrq
apply	snpvpmq6v
apply by	ssssssrvr
apply for	srrsssrrw
apply in	rrsssssus
apply the	sssssssru
apply to	rrrvsrrst
apply with	rssrssrwr
applying	0tusoqoqu
applying for	zssqruqro
applying to	ustrqrqqx
applyi~	1susopopu
appl~	2ssunolsw
appoint	sssqzttsm
appoint you	sssrzrrso
appointable	ssstsussq
appointed	sssuuqssq
appointed to	sssturssr
appointing	sssussssr
appointment	pppvxwrqs
appointment 0	sssrusssr
appointment is	srssrsssu
appointment of	sssssstsq
appointment will	stsusrssr
appointment with	spssrsssw
appointments	stssrvuso
appoin~	olny0zsos
apportez	sturssssr
apport~	stusssssr
appo~	nlqx0zror
appraisal	ssurrssst
apprai~	ssurrssst
appreciate	strzrvsrk
appreciate that	rssrsutsr
appreciate the	sssusrssr
appreciate you	sssvsursq
appreciate your	ttrwrtrrp
appreciated	srtrssssv
apprecie	srsusrsss
apprec~	srrzrtrqr
apprentice	trrvrtrwn
apprenticeship	tsstwsssn
appren~	tsqywsqwh
approach	stsrssuss
approa~	sssqssurt
approval	rrrptyrsr
approve	rrstsutsr
approve your	sssussssr
approved	qrrrvosq0
approved 0	sssssrssu
approved by	sssrstsru
approved it	ssssvsssq
approved the	sssrssssu
approv~	pqqnxxsqx
approx	ssssusstq
approximately	tttrssssq
approx~	tttrssssq
appr~	pnpxtypqv
apps	sssusrrts
appuntamento	rqrsqsssy
appuntamento di	ssssrsssu
appunt~	rrrrqssry
appu~	rrrsqsrry
aprend~	tssrsusss
apres	rurtsrrst
apresentar	rrsrssssu
aprese~	rrsrtsssu
apre~	strrtsrru
april	supkuwstu
april 0	txrrurrsp
april at	ssrssrssv
april sind	ssrrsvssr
aprile	sssrtsssu
apri~	ruokvvruw
apron	stsrssssu
aprovado	srsrswssr
aprovados	sssrssssu
aprova~	rrrrtvrru
aprove~	srsussssr
apro~	qrqrsuqry
aprueb~	sssrrwssr
apru~	sssrrwssr
aptitude	srxssssso
aptitude test	ssusssssr
aptitu~	srxssssso
apti~	srxssssso
apto	srvsrsssr
aqua~	urssstrtq
aque~	sssvssssr
aqui	uvqtrqsup
aqui~	sssssussr
ar	srrxqtqsr
ar nu	sssvssssr
arbeid~	ssssusssr
arbeiten	vsrsrsusp
arbeiten mochten	vrssrstsr
arbeitgeber	rsrursrtt
arbeitgebern	rsssssssu
arbeitsprobe	srvsrtssr
arbeitsverhalt	ssssussss
arbeitsvertrag	rrrryrrsr
arbeit~	rturwpssq
arbe~	qvssxpsrp
architect	srrsssvrs
architects	tttrstssq
architecture	sussssstq
architektur	sursssrrs
archit~	uwqqrstsq
archived	sssrssssu
archiv~	rssrsrstv
arch~	rvqqqptwt
arde~	ssussstsr
are	rrtvqqtru
are a	trrurrqtu
are anonymous	srstssrsu
are as	svsrsrssr
are asked	sutrsrsss
are at	tstqstssr
are attached	srusssssr
are available	ussrssstq
are booked	srusrsssu
are both	ussqsssss
are called	vtsrssrsq
are complete	ssssusssr
are delighted	ssssusssr
are doing	sssrstwsp
are done	srursursr
are down	srrsssssu
are eligible	sssusrssr
are excited	rtrpvrrrv
are expected	sussssrsr
are full	sssssussr
are good	usstsrssr
are happy	stsrwsssp
are in	rtxprtrsr
are left	ssvrssrsr
are looking	srsqsssrx
are needed	rssrssrsv
are no	rqsssusst
are not	mruwpyptt
are now	utrnsssut
are off	susrrrrst
are on	tstqrtqvq
are one	stssssstq
are only	ussssrssr
are pleased	srrrrrrsy
are provided	stssssstq
are published	sssqsutsr
are real	sssqssssv
are receiving	stsqssrsu
are reviewing	qtssssssu
are seen	srrsrsssv
are selected	rpsqzssss
are some	ssstssrpv
are sorry	ssspstssv
are still	svrtrvrro
are the	sqsrtrrqy
are there	ursrsssss
are therefore	srsusssss
are three	ststsrtsq
are thrilled	ssssvsssr
are through	ssusssssr
are to	rssvtstsp
are unable	rsstsrrsv
are up	sssqrtssv
are viewed	usssssssr
are we	srrturssr
are you	o2pktpzrt
area the	sssssussr
argue	sssusrsss
argue with	sssusrssr
argued	srsutursr
argued about	sssttsssq
argued that	sssqstssu
arguing	sssssussr
arguin~	sssssussr
argu~	rqswsvqrs
arise	sssrsvssq
aris~	sssrtvssp
arithmetic	srutssssr
arithm~	srutssssr
arit~	srutssssr
ariz~	sssrsusst
armand~	srtsrsusr
arma~	rqusssurq
around	vwplrvvss
around 0	uvrqstssp
around it	susssssss
around the	urrrstrur
around to	sssssusss
around your	sssssssur
arou~	wxpkrvusr
arquiv~	ssstsussr
arqu~	ssstsussr
arrange	stsqsrrsv
arranged	rrtstttsp
arrangement	sssussssr
arrang~	ruttsrrrt
arra~	rvstsrqrt
arrival	rusrrstvo
arriva~	qxsrrrtvo
arrive	wsqqrqrrw
arrived	1rsrsrssm
arrivee	rrssstssu
arrive~	1qrrrsrsq
arri~	3xolppqtt
arro~	sssrsrssu
arslan	trursrsss
arsl~	trurtrsrr
art	rqswtstrq
art test	sstrsttsq
arte~	sssssspxr
article	srsqsussu
articl~	srrosurrw
articu~	srssssssu
artigo	srsvsrssr
artigo 0	srsvsrssr
artists	sssussssr
arti~	rprwqvqrw
arts	strrsustq
arts council	sssssussr
arvind	ssursssss
arvi~	ssursssss
arzt~	srursstsr
as	nnww1zmlr
as 0	rxrrqrrrw
as a	tqryykrqu
as agreed	srrrrsssx
as all	sssrsussr
as an	ssrrutssr
as and	sssrsusss
as application	rtsrssssu
as are	sssssssur
as etapas	sssssussr
as far	srtrwusso
as follows	svsrsrssr
as i	tpssttrrt
as in	ssssusssr
as its	sssssussq
as junior	russsrsss
as long	stsrrusss
as much	swsrrrtsr
as of	srsrruvsq
as often	ursrssssr
as our	rrstvsrsq
as part	rtxrrrrtp
as possible	srvsssssr
as promised	sstsuttso
as proof	sssrssssu
as requested	sstrsqssv
as soon	rpuouyurq
as that	tsttsrssq
as the	qvrvowprt
as they	rwrrsstsr
as though	ssurrtssr
as we	qrrtyrsrq
as well	urrtssrst
as you	orwvxunrq
asap	sssursvrq
asha~	sssussssr
ashgrove	tssussssq
ashgro~	tssussssq
ashg~	tssussssq
ashworth	susssrsss
ashwor~	susssrsss
ashw~	susssrsss
asi	susssrrsr
asia~	vrsrssssr
aside 0	sutssrssr
asis~	susssssss
ask	p0zitrpru
ask a	susrsussq
ask about	sqsrrrssx
ask for	pyqnqustv
ask him	surssssss
ask one	sssrsrssu
ask us	sssussssq
ask what	sussssssr
ask you	tuwovqrrq
ask your	sruttsssr
asked	mpxwqvtsq
asked for	rsrtvvqsp
asked me	rpsxrsxtl
asked to	ruyprsqrs
asked us	ssrtstxvk
asked what	strrssrsu
asked where	ssrrrrssw
asked you	ssrsssssu
aske~	mpxwpvtsq
asking	qpwqtquss
asking for	srtrssssu
asking you	srssvsrsr
aski~	qpwqtquss
asks	rssssrrsv
asleep	svssrsssr
asle~	svssrsssr
aspira~	srusrssst
aspi~	srurrsssu
assegn~	susrsussr
assemblea	srrrtsssu
assemb~	srrsusssu
assess	usssssrtq
assess your	usssssssr
assessment	sr4psurti
assessment centre	sssttrsup
assessment date	sssssussr
assessment day	srsssutsr
assessment for	pq1sssrso
assessment form	usrssssss
assessment within	sssussssr
assessor	srssssssu
assess~	qr3vrsqrl
asse~	qs2nrsosu
assigned	rsutttssp
assignment	trxsstrso
assignment to	sssrsusss
assignments	srssssvsr
assign~	spvsttuqr
assim	strqrwtsr
assim que	srrqrxssr
assistance	srssssssu
assistant	tqzswvnze
assistant i	sstrssssu
assistant position	sstrsrssu
assistant principal	srusssssr
assistant professor	rsssturtq
assistant to	rtsussssr
assistants	ssusssrtq
assistente	ssusssstr
assistente de	ssussssss
assist~	quytqvl1j
assi~	pqztqxnwn
associate	rqswutvwi
associate consultant	rrsssswsr
associate has	sussssssr
associate to	ssssssusr
associates	srstsssuq
associates llp	sssusssss
associ~	pqqytsv1g
asso~	pqqytsv1g
assunzione	ssssusssr
assunz~	rrsrvussr
assu~	rrsruttrs
aste~	rrsrsrssx
asth~	rssussssr
astron~	ssssrusur
asyn~	srssssssu
at	p2svrmrou
at 0	t0thwkot0
at a	sownsrvus
at all	stspstusr
at any	vqrrrstst
at contoso	rqsrrrrry
at friday	sqssssssu
at grade	sssswrrsq
at her	sssrssssu
at home	sstqqsrtv
at http	sssrssssv
at interview	srsstussq
at it	trrtwrrtq
at its	rsrstrssu
at larch	ussssstsr
at least	qqsxtrrru
at lunch	sssswsssp
at midnight	rrvqsrrsu
at most	srvsrsssr
at my	srsssstsu
at noon	rvqpzprrs
at one	tqssssssu
at our	rqxtuqsrp
at present	psrwsyrso
at st	surtssssr
at station	srusstssr
at ten	sqstsssst
at tessellate	rsssssssu
at that	sssrssurr
at the	n1qxqosou
at this	qrtzsvsrl
at us	sussrsrss
at verdant	sssssussr
at vireo	rtsusrssr
at which	sussssrsr
at work	sstsssttq
at your	tussrqurs
ate	toxqvuqqp
ate 0	srvrsssrr
ate dia	srtsusssr
ate sexta	srrrusssu
atelie	trurssssr
atelier	surttrrsq
atelie~	surutrrsq
atel~	utttsrrsp
atentamente	ursrsssst
atenta~	ursrsssst
aten~	ursrrrtst
ativ~	srtsssssu
atlantic	ussrssssr
atlant~	tssrsssuq
atla~	trtosstuu
atra~	stsrsusss
att	rqrwurqrs
att du	sssvssssr
attach	sqsrssrsx
attache	trutssssr
attached	rr3m0oopt
attached as	ssurtsssr
attached for	vsssssssp
attached is	srzsssssm
attached my	sssrssrsu
attached offer	ssssusssr
attached you	ssrsqsssv
attachment	trusssssq
attachments	ytrrsrsso
attach~	yq3lznnos
attack~	rsqrrsrrz
atta~	yo3k0nnou
atte	ssssussrr
attempt	srtvssrss
attempts	ssvtssssq
attemp~	rqxurrsrr
attend	rxuqrrsrs
attendance	tussrrrtr
attendant	ssrqvtssr
attending	rwrurrrss
attending the	svstrrrss
attend~	rvpusvptr
attente	srsrstssu
attentes	rssussssr
attentif	rssusssss
attention	vtrprrvrr
attent~	trrsrsurs
attenzione	ssursssst
attenz~	ssursssst
attesa	rrsrsyssr
attesa del	rrsrsxssr
attest~	utssssssr
atte~	rxxsmxqoq
attire	svrsssssr
attitu~	ssvsssssr
atti~	rutqrtrss
attribute	sssssssur
attrib~	sssssssur
attr~	sssrttrur
atuali~	rrrsrwsss
atua~	rrrsrwsss
au	vwstrosqq
au 0	rtrssurss
au poste	uuqrtrssr
auch	uuproutvr
auch das	ussrssssr
auch im	sssssssus
auctio~	susrssssr
auct~	susrssssr
aucu~	ttsssstsq
audio	ststsstsq
auditi~	rqrursrsx
auditor	tutrssssq
audito~	tutrssssq
audi~	ssrwppsrv
auen~	srurstssr
auf	rmpsu0wnu
auf 0	srsstrrsv
auf deinen	sussssssr
auf dem	sqtor0ssq
auf den	stsprrtsu
auf der	srrrrrusv
auf deutsch	srussssss
auf dich	rsstursss
auf die	usrsvqsrs
auf diese	uursssrsq
auf donnerstag	sqssssssw
auf ein	stsrustsr
auf eine	srtsrrrsv
auf einen	rtrtrrvsr
auf eis	sssrsvssr
auf englisch	ssusssssr
auf freitag	sssssrssu
auf platz	srsrtwrsr
auf sie	vrrststtp
auf und	srtsssuss
auf unser	strvssssq
auf unsere	stsrsussr
auf wunsch	srstsussr
aufb~	ssssssusr
aufgabe	rsurrssst
aufgab~	rrxqqsstr
aufgefallen	stsssrusr
aufgef~	stsssrusr
aufgeh~	sssusssss
aufgrund	usrrsvssq
aufgrund der	ussrsrsss
aufgrund einer	rssrsusss
aufgru~	usrrsvssq
aufg~	rrxsptusp
aufnahme	trrsrsrsu
aufnah~	trrsrsrsu
aufnehmen	sstqsssst
aufneh~	sstqsssst
aufn~	trsqrrrsw
aufste~	ssrsssssv
aufs~	srtrrustt
auftrag	trttsrtrq
auftra~	tqtvsssrp
auft~	tqtvstsro
aufzei~	stusssssr
aufzunehmen	ssssssssu
aufzun~	ssssssssu
aufz~	rstrsrrut
aug	sstrusqqv
aug 0	sstrtsqqv
augeno~	trsrsusss
auguri	srsusssss
auguriamo	rssssrssu
auguri~	rssssrssu
august	rorkzyrst
august 0	orrvtrurt
august~	stsssussq
augu~	ooqpy0rrt
aula	sutursssq
auras	ussrssssr
aura~	usrrssssr
aurelie	srsutsssr
aureli~	rrsutrtsr
aure~	rqsutrtss
aurora	srussssss
auro~	srutsssss
aus	owpyrrurp
aus dem	ttqvsqurp
aus den	trsusssss
aus der	rrrvttrrs
aus diesem	sssvssssr
aus grunden	rssusssst
aus https	surssssrs
ausbildung	rrsssrssw
ausbildungspla	tsstusssp
ausbil~	sptvsqtru
ausb~	sptvsqtru
ausfer~	ssssursss
ausfuhrung	ssssusssr
ausfuh~	srstusrtq
ausf~	srrsvsrtq
ausgef~	srrrstssu
ausgeschrieben	qrrqtwrur
ausgesetzt	sssrsusss
ausgesprochen	srsvusrsp
ausges~	qqrtvyquo
ausgewahlt	rsrquttst
ausgew~	rrqrustst
ausg~	poouxyrts
aushil~	tssxsqrsp
aush~	trrysqsrp
auslastung	srssssuss
auslastung 0	srssssuss
auslas~	srssssuss
ausmachen	russssssr
ausmac~	russssssr
ausm~	russssssr
ausrichten	sssussssq
ausrichten dass	sssussssq
ausric~	sssussssq
ausr~	sssussssq
aussagekraftig	usssssssr
aussag~	usssssssr
ausschreibung	srsrrvtrs
ausschreibungs	rssusssss
aussch~	torwquuuo
aussi	srssussss
aussteller	rssssssus
ausste~	rstrsssur
auss~	uppvrutuo
austau~	ssrrssvss
australia	ussrsstsr
aust~	ttrqqrvts
auswahl	rssvrtssp
auswahlkommiss	ssrsvsssr
auswahlkommiss hat	ssrsusssr
auswahlverfahr	rursstssq
auswah~	puqxuwqrn
ausw~	psqytwqrp
ausz~	urusrtrss
authorised	stssustsp
authorised and	susrssssr
authority	rrsqsxrsr
authority and	srsrsvrss
author~	rsrptwsrs
auth~	rssmtwtru
auto	surssssss
autoba~	tssrssrsu
automated	ussrsrtss
automatic	ssssrsrsu
automatically	trwqrrrss
automatisch	prrvstrrv
automatische	ssussrssr
automa~	zpusporru
automne	rsrusussr
automn~	rsrusussr
automotive	rssussssr
automo~	rsutsstsq
autor	strrsruss
autore~	vsstspssr
autori~	srstsussr
autour	ssstursss
autour du	ssstursss
auto~	0ntwporrt
autre	rqrurutrt
autre dossier	sssrssssu
autres	rrsusrrsv
autr~	qprwrtsrv
autumn term	sssrssssu
aux fonctions	ssurssssr
auxiliar	usssssstr
auxili~	ursrtssuq
auxi~	ursrtssuq
av	ssrwrsruq
av dig	srsussssu
avail	sssusssrs
availability	swpsrrurs
availability by	ssssqsssu
availability for	svrrrsusr
availability look	srsrssssu
available	roznrqstw
available and	sussssssq
available at	tssussssq
available in	ssssusssr
availa~	qytmqouuw
avais	sssusssss
avai~	pysrpntuw
aval~	stsrrsssu
avancou	rtsussssr
avanco~	rtsussssr
avant	rrxpswrrq
avant de	rtursvssq
avan~	rswqsvqrt
ave	vrssrssrr
avec	zurrrprqt
avec attention	sssrssssu
avec la	xrrqsrsss
avec le	srssssssu
avec les	sruusrssr
avec mme	sussssssr
avec nos	ussrssssr
avec une	ursrsssss
avec vous	rsursussr
average	rrrvsrsvq
averag~	rrrvsrrvq
averci	ussrsrsst
aver~	uqstrqrus
aveva	srrwrsssr
aveva gia	sssvssssr
avev~	srrwrsssr
avez	qpsxtsrrt
avisa	susssssss
aviso	rvsrrussq
avis~	twqsqurrq
avoir	srrxsrssq
avoi~	rssxrrtsq
avons	rrrvssrss
avons bien	sssussssr
avons le	srsrssssu
avon~	sssvssrsr
avre~	sssussssr
avril	srssstssu
avril a	srssssssu
avri~	srssstssu
avsl~	sssqsvsst
avverso	sssussssr
avverso il	sssussssr
avvers~	sssussssr
avve~	urstssssr
avviso	rustsssuq
avvi~	rttsrrtur
awaited	sssrsvssr
awaite~	sssrsvssr
awaiting	tssrsussq
awaiti~	tssrsussp
awai~	trsqsysso
awak~	srrsssssv
award	srrsrrrtv
aware	ssrssussq
awar~	rsqsssrsv
away	rtsvqpqqx
away and	susrsrrst
away on	srssrsssu
awful	sssrssuss
awfu~	sssrssuss
awkward	rsurstssq
awkwar~	rsurstssq
awkw~	rsurstssq
axel~	sssussssr
az	rssussrts
azienda	ussssrssr
aziend~	ussssrssr
azie~	ussssrssr
aziz	susrsrsss
azure	ssrsssusr
azure data	ssssssusr
azur~	ssrsssurt
b	wtqrtmstu
baan	rssrsrssw
baby	srstrrwsq
bachel~	srsrssssv
bach~	srsrssssv
back	vrwwwnqop
back and	srsutsssq
back at	susrsssss
back by	sswsrstso
back from	srsoruwst
back in	rtrusrtsq
back monday	usssssssq
back next	ussqsrsst
back of	srsssssur
back the	ssrstvrsq
back to	usrowqsru
back with	rrtsurssr
backend	uttqruutm
backend developer	stvsssssq
backend engineer	usqqsvsss
backen~	wusqrusul
backers	sssqssssu
backer~	srsqtsssu
background	quqwvqxsj
background check	ssssussss
backgr~	qtpwuqxro
backhaus	ssusssssr
backha~	ssusssssr
back~	qwpqupvur
bacon	srssrsssv
baco~	srssrsssv
bad	spstrsrsx
bad timing	srssssusr
badge	urrtrssss
badger	sssussssr
badg~	urrvqrrru
bag	sswssrrtr
bag and	srwsssrsr
bagnin~	rtrursssr
bagn~	rtrursssr
bahn	sussssssr
bahnho~	sssusssss
bahn~	rurursrrs
bail	srssrsssu
baja	sssrsusss
bake	stvusrrsp
bakery	tsvqrrrst
bake~	srutrrsst
balance	rrusrsrsu
balanc~	rrurrsssu
bala~	rrusrrssu
bald~	sssussssr
bali~	ssssssssu
ballet	ssssusssr
ball~	vrsovqsst
balo~	sssussssr
balt~	rtttssrtq
banca	srusssssr
band	srrsvrutp
band 0	ssssvruso
band~	rtrvursrq
banerjee	tusrsssss
banerj~	tusrsssss
bane~	tusrsssss
bank	qmvjuuuyu
bank and	sssssutsq
bank of	sssssrrus
bank statement	ssusssssq
banking	qsssrsssw
bankin~	qsssrsssv
bank~	prssrrrtx
banque	ssutsrssr
banq~	srusrursr
baptiste	srsvssrss
baptis~	srswsrrss
bapt~	srswsrrss
bar	sqrvqrwtq
bar and	ssssrruss
bargai~	tsssstssq
barg~	tsssstssq
barista	ssrsrssvr
barist~	ssrtrsrvr
bari~	ssrtrsrvr
barraclough	sussssssr
barrac~	sussssssr
barrie~	sussssssr
barr~	swrurrssp
base	sqvn2swsj
base 0	srsrytssn
based	prvlsquyu
based on	rsspsrsvu
bases	usstssssr
base~	srukspvyu
basic	ssurustrq
basis	rsruwrtso
basi~	orsvwptrs
bastan~	ssssssurs
bast~	ssssssurs
batch	srsptsssv
batch 0	sssrssssu
batches	rssrssssu
batche~	rssrssssu
batc~	rrtptrsrx
baten	srstusssr
bate~	srttusrsr
bath	surrsssts
batteries	rssqssssw
battery	ssurssssr
batter~	rrtrssrrv
batt~	rrtrssrrw
bau	sssusrsss
bau gmbh	sssusrsss
baue	srssssuss
bauen	sqsqsrysr
bauen gerade	srsrssvss
baue~	rrrqsrzss
baulei~	sssusstsr
baul~	sssusstsr
baustelle	swsrrrssr
bauste~	swsrrrssr
baus~	twsrrrssq
bay	srtrssust
bays~	srsssusrs
baz	rrsurrrsv
bcc	stsvsrtso
be	ovsyrptrs
be a	prqwrvpwq
be able	rsuqutqst
be about	sussssssr
be accepted	sssrrssus
be advised	sssrsusss
be an	ssutssssq
be appointed	sssturssr
be asked	rwwptpqrt
be at	sssstsstp
be available	swrtrsrsq
be booked	surtssssr
be called	stttsrssp
be charged	sssqssssu
be communicated	sssrsussr
be considered	prrssqrsz
be contacted	utursssuo
be deleted	ssssssssu
be discouraged	rssussssr
be entered	stsusqsss
be entertained	sssussssr
be filled	susrstusq
be fined	rsssssssu
be friday	ssrssusss
be getting	ssssssusr
be given	uqvrsrstq
be grateful	ssssssusr
be heard	svsrssssr
be held	rwsqrtrss
be huge	sssrssssu
be ideal	srssssssu
be in	ywtnrssrp
be informed	pssusussq
be interviewing	rrstsussr
be invited	rqrsstrtu
be joining	svrstrrsq
be kept	sssqstsss
be looking	trsrssusr
be lucky	ssssusrsr
be made	qtrvrursq
be me	svstssrsq
be months	sssssvrsr
be more	srsqstssu
be moving	qssxsrssr
be offering	ssssusssr
be ok	sssrsurts
be on	strssuwsn
be our	sqrsztrso
be over	srssssuss
be paid	srrruruss
be part	usrqtssst
be paused	srussssss
be placed	sstusrssq
be possible	swsrrsssq
be proceeding	rssussssr
be processed	rsssssssu
be produced	susssrsss
be progressing	sssussssr
be read	srttstssq
be released	usstsqsss
be removed	sssnstssx
be returned	ssswsrssr
be reviewed	ussrssssr
be seen	ststsssup
be sent	rrrosqst0
be signed	sssssvssr
be straight	stsursssr
be surprised	ssssssusr
be taking	sssttsssq
be the	sxsusqprr
be there	svsrsrrss
be thought	sssrssssu
be told	sqrsrussu
be used	rsursrrsu
be viewed	ssssrsssu
be wondering	sssrsvtsq
be written	sssqssssu
be your	ssssssusr
bea	stsrttusp
beabsichtige	ssssussss
beabsichtige ich	ssssussss
beabsichtigen	ssssussss
beabsi~	srssvrssr
beab~	srssvrssr
beach	usssssssr
beachten	ursrrssts
beacht~	vrsqrsrts
beac~	xqsrrrrsu
beamer	sussssssr
beam~	sursrsrss
beantr~	srssssssu
beantworten	tqwrssrss
beantworten sie	rsusssssr
beantw~	tqwrrrurs
bean~	sovqrrvrv
bear	vrspsyssp
bear with	vrsqsvssp
bearbeitet	rssssrssu
bearbeitung	srsssrssu
bearbe~	trtsrrrsv
bearer	sssusrssr
bearing	tssqswssq
bearing with	sssqswssr
bearin~	tssqswrsq
bear~	ursrrurrt
beatri~	tqsssstst
beauty	ussrsrtsr
beau~	usssuqtsp
beca	rrssussss
became	srrrssssx
became of	ssrrssssu
because	uqovnwvrt
because i	tsssrutsp
because of	rrqusysrp
because we	sssossssw
because you	trrurquts
because your	ssstssusr
becaus~	tqovnwuts
beca~	tpnvnwutu
becky	usrssssss
beck~	usrrsstsr
become	ssssrsrrw
become~	ssssssrsv
beco~	trrqrrssy
bed	sssqsrssv
bed in	sssrtsrsv
bedanken	tssusrssq
bedankt	ursssrtsr
bedankt voor	usstsrssr
bedank~	wrrtrqsrs
bedarf	sssvsrssq
bedauern	rrssrssrx
bedaue~	rrsvrrsrv
beda~	xprxqosru
bede~	srustsssr
beekee~	sssrssssu
beek~	sssrssssu
been	rrnxq3pnu
been a	sssrtrrrv
been allotted	stsvssssp
been approved	sssqrussu
been asked	sssssutsp
been brought	sssrsussr
been called	stsrsvrsq
been chosen	sssqrusst
been closed	ssswsqssr
been decided	sssussssr
been delivered	sssrsrssu
been dispositioned	rssussssr
been entered	vssssrssq
been extended	rssrsvssq
been filled	trsxsrssp
been forwarded	wssssrssq
been generated	trssrrssv
been given	sursrssst
been going	sssrsrssu
been great	sssqssssu
been invited	sustssssp
been matched	sssstvtro
been moved	rturstrsr
been on	ussrrrusr
been paid	qsssssssu
been placed	sssqsyssq
been put	rtrpsxsss
been received	zrtorprst
been reviewed	qtsurssss
been scheduled	rxsrstssp
been selected	quspuqsrv
been sent	sssusssss
been shortlisted	sstsusssp
been sick	srsrsrssv
been since	ssrrssssv
been submitted	ssrqssssw
been successfully	wssrssssr
been taken	rsrusssst
been tentatively	sssrursss
been told	rrstrrrsv
been turned	usssssssr
been up	sssussssr
been updated	stsrsvssq
been watching	sssrsrusr
beenden	rssssssus
beendet	sssvssssr
beende~	rrsvsrstq
been~	rrsvsrstq
beer~	sqsssstsu
bees	sssrsstsu
bees~	susssssss
befinden	srsssusst
befinden sich	sssssussr
befind~	srsssusst
befi~	srsssusst
before	pr0kn2uot
before 0	qsrsuqtrv
before a	rsssrsssu
before and	sssussssr
before autumn	ssssssusr
before easter	sssutsssq
before friday	srussssss
before he	sssrssssv
before i	rrrrqwutq
before it	stsrsurtr
before its	sssrsussr
before my	sssssurss
before orientation	ssssrusss
before our	stqssrtss
before she	strrsvrsq
before sunday	sssrssssu
before that	vtsrsrssq
before the	uuqntrrtw
before tuesday	srwsrrrss
before we	ru0nrrwrm
before you	qttrrqrsx
before your	ssrsrrtsv
beforehand	sqsssstsu
before~	sqsssstsu
befo~	pp0ln2vot
befrag~	sssrssssu
befristet	rrsrurrwq
befristet bis	sssssssur
befris~	rrrrvrrwr
befr~	rrrqvqrwu
began	rssrsrssu
began an	rssrssssu
bega~	rssrsrssu
begin	rourwsrqu
begin the	sssrustsr
begin with	srrsvsrsr
beginn	quqrsrssu
beginn ist	strsqsssv
beginn ware	ssssrsssu
beginnen	srruurrrs
beginning	srstusssq
beginn~	srrvvrrrt
begins	wsrssrrsq
begins reading	usssssssr
begi~	upqq0prrw
begr~	ssurrtsst
begun	qrupswssr
begun the	ssussssss
begun to	sssrsusss
begu~	qrvpsvsss
behalf	ssssrqssv
behalf of	ssssrqtru
behalten	rssrsxssq
behalt~	rssrrxssq
behavi~	sssssrrrv
beha~	qrurpussw
behind	rusxrrrrq
behind the	svstrrrsq
behi~	rusxrrrrq
beho~	srsusssss
behutet	ussrsrssr
behute~	ussrsrssr
behu~	ussrsrssr
bei	xxltsjxow
bei 0	rrstssrsv
bei contoso	rsssssssu
bei deinem	srsrrstru
bei den	rssqtrrsx
bei der	wqprqrvur
bei dir	rurtrsrsu
bei dr	srsussssr
bei ihnen	tssuqrqsv
bei mir	sqtrrttru
bei uns	xzouunvpl
beide	tttqrrtsr
beiden	srrvssrsr
beid~	trturrsrs
beigef~	rrtusrssr
beig~	rrtusrssr
beijinhos	trrrrsssv
beijin~	tqrursrsu
beij~	tqrvrrrsu
beilage	srstsrrsu
beilag~	srstsrrsu
beil~	srsssrrsv
beim	ssrsrqrry
being	srqus0oos
being considered	sstssvssp
being evaluated	ussrsssss
being sent	sssssusss
being withdrawn	ssrsrsssu
bein~	suqtszoos
beispiel	utsrsrtsr
beispi~	utsrsrtsr
beis~	utsrsrtsr
bekann~	sssrssust
beka~	sssrssust
bekijk	sssssssvr
bekijken	vssqtrssr
bekijk~	xrrqtrssr
beki~	wrrqtrruq
beklager	srsssvssr
beklag~	srstsvssr
bekl~	srstsvssr
bekommen	wsrtrrsrr
bekommen und	utssssrsr
bekommst	srtssssur
bekomm~	vrssrqrts
beko~	vrssrqrts
bel	rsrsruuss
bel je	rrsrsutss
bel ons	ssssssssu
belangstelling	susssssss
belang~	susssssss
bela~	surtrsrsr
believe	sqrrrrvtt
believe you	ssssssusr
believ~	sqrprrwtv
beli~	sqrorrwvv
bell	stqrursst
bell marked	sussssssq
bella	utstssssq
bella la	utsrssssr
belle	ursrsssst
bellen	rvrsrstsr
belletje	ursrsssss
bellet~	usrrsssss
bell~	ywrrqqtso
below	oxvkrn1qv
below and	stsstrusq
below are	sqssssssv
below for	ssspssssw
below the	strusssss
below with	srrsrsssv
belo~	owwkqn1pw
bem	sqturrvrq
ben	xtrqrqurr
benann~	srssssssu
benc~	sruussssq
bend	srvsrsssr
bene	rssqutsru
bene lunedi	srrsrsssu
benedicte	stsrsussr
benedikt	srssrsssu
benedi~	sssrqtstt
beneficios	ssssvsssr
benefit	pssrsstsx
benefits	trrqxsrsr
benefits and	ssssvsssq
benefi~	qrqnyrxru
bene~	pqqlxuxsu
benh~	srssssssu
beni~	srrsrrssv
benotigen	rrtsssssu
benotigen wir	rrtsssssu
benoti~	rrtssstsv
beno~	rqttsrtsu
bent	sstqvtrrr
bent aangenomen	ssssvssrr
bent~	rvssssssr
benven~	srsrvsssr
benv~	srsrvsssr
beoord~	srvrrssss
beoo~	srvrrssss
beraten	ssssssssu
berate~	ssssssssu
beratu~	sqsrsrssw
bera~	rpssrrtsy
bereich	ussssrtsq
bereic~	ttssssssp
bereit	sprsrrrr1
bereits	rsrxrsrsr
bereit~	rtrwrsssq
bere~	rtqyqqqrv
bergamin	stssurssr
bergam~	stssurssr
berg~	rtsrursst
bericht	rssutrsss
berich~	rrrwsrsrr
beri~	rrrxsrrrr
berlin	surssrsss
berl~	surssrsss
bern	rsusssstq
bernard	sssstussr
bernar~	sssstussr
bern~	srruttrrs
bero~	rrsvssssr
berth	rysrrrrsr
bert~	rxssrrrsr
berucksichtige	rssusssss
berucksichtigt	rrsusrsst
beruck~	prrysrsst
berufliche	srstssssu
berufliche situation	srssssssu
berufl~	rqturstst
berufsbezogene	srusssssr
berufsbezogene personlichkeit	srusssssr
berufstrager	sssrssuss
berufs~	rqvsrrttr
berufu~	rtrvurrsp
beru~	npvzsotuq
beschaftigungs	srssssssu
bescha~	srrwsrssr
bescheid	svrqrtqru
bescheid geben	rssssussr
besche~	tusqrtqrt
beschleunigen	ussrsssss
beschliessen	sssrsusss
beschlossen	ssssrsssu
beschl~	tsrrrurst
besc~	tsqupvrqu
besetzen	rrstsstsq
besetzt	ssswrqssr
besetzung	qurqrwstq
besetzung der	rurqsvssr
besetzungsverf	qssssvssr
besetz~	osrxqxttm
bese~	osrxqxttm
besichtigung	srssssssu
besich~	sprrsstsw
beside	ussssstsr
besi~	torsrrusv
besk~	trssssssu
beslis~	ssrrsvsss
besluit	rrssrusst
beslui~	rrssrusst
besl~	qqrsryrss
besonders	ssstsrusr
besond~	ssstsrusr
besos	rtsssrssu
beso~	rururrtrs
besprechen	qrurwssss
besprechen wir	qrusussss
bespre~	qstqxsssr
besprochen	rstswrrsq
besproken	srustrssr
bespro~	rswrxrrrp
besp~	psxp1qqro
besser	rrstssssu
bess~	rrssssssv
best	ptrwsospx
best and	srssvsssr
best for	sssqssssu
best in	rrrurrrst
best number	susssstsr
best of	rstusrssq
best regards	rqqvqrqr0
best wishes	vrstrquso
best with	ssswssssp
bestatige	ursrsssss
bestatige ich	usssssssr
bestatigen	vtsqrrrrv
bestatigen den	ussssssss
bestatigt	sosrrurrx
bestatigung	sursssssr
bestat~	0splqsqq0
beste	sqtusuqpu
beste grusse	tqrtsvssr
beste mevrouw	rqssutsst
bestehendes	ssssussss
bestehendes arbeitsverhalt	ssssussss
besteht	stssssrsq
besteh~	russttrsp
bestellung	ssrrrsssv
bestel~	rrsrsrrsw
besten	uxsrsrrto
besten dank	vssrtsssr
best~	zwprpunmw
besuch~	rusrrsrst
besu~	russrrrsu
beta	qsssssssv
betalen	stssusssr
betale~	stssusssr
beta~	ststurssr
beth	srssvsuso
betref~	usstsrssr
betreuen	sssssssur
betreu~	srrtrstur
betrieb	russrrttr
betriebsrat	sssqstrsv
betriebsrats	ssssusssr
betriebstechni	sssssssur
betrie~	rsqqsssuv
betroffen	rrsrsurrv
betroffen sind	ssssssssu
betrof~	rrsrsurrv
betr~	spprstswv
better	rrtvrpouv
better and	sqvrsussq
better sleep	sssssssur
bett~	qrsvppnu0
between	rupwpxtpr
between 0	utrqrrvrt
between now	srsrsurst
betwee~	rupwpxtpr
betw~	rupwpxtpr
bevakning	rrsssssvr
bevakn~	rrsssssvr
beva~	rrstsssvr
bevestigen	trsrrsssv
bevest~	trsrrssrw
beve~	tssrrssrv
bevor	ssvrrrstr
bevor wir	ssvqrrtss
bevo~	srvrrrsur
bewahren	sssrssssu
bewahren wir	sssrssssu
bewahr~	sssrssssu
beware	srussstrr
beware of	srussstrr
bewerbe	rsssssssu
bewerben	prsurqr0p
bewerber	pqrxrrrrw
bewerber entschieden	ssspssssv
bewerberin	rrsrrqssx
bewerberin lieber	ssssssssu
bewerberin mit	sssqssssu
bewerberinnen	rsstsvssq
bewerberinnen und	rssustssr
bewerbern	rtstststq
bewerberportal	ussssrsss
bewerbung	0vsttqqon
bewerbung als	xttrrqrrq
bewerbung bei	nsststssx
bewerbung bleibt	rssrsusss
bewerbung die	rsssvsssr
bewerbung eingegangen	rsussssss
bewerbung fur	tusssrsss
bewerbung liegt	rssrsusss
bewerbung mit	ussrsstsr
bewerbung um	ursrsssss
bewerbung vom	ussrsrsss
bewerbungen	zsrvrqqum
bewerbungen die	vssrssssq
bewerbungen ein	rssrsusst
bewerbungen fur	ussrsrsss
bewerbungen kann	ussssssss
bewerbungsfoto	rssssssvr
bewerbungsfris	ussrsssuq
bewerbungsfris 0	sssssssur
bewerbungsmapp	rssssssur
bewerbungsproz	rsssssssu
bewerbungsverf	ssssssssu
bewerb~	zoounxmuw
bewe~	znpunxmuw
bewill~	sssrssssu
bewi~	sssrssssu
beworben	srsqsrtrv
beworb~	srsqsrtrv
bewo~	stsqsrsrv
bex	ssutssssq
bezugn~	ussrsssss
bezwaar	ssssssssu
bezwaar maken	ssssssssu
bezwaa~	ssssssssu
bezw~	ssssssssu
biblio~	ssrrrurss
bibl~	ssrrrurss
bicycle	sqssssssu
bicycl~	sqssssrtv
bicy~	sqssssrtv
bieden	ssssvsssr
bieden wij	ssssvsssr
bied~	rrrrxsssr
bien	zrquttrqm
bien arrive	ussrsssss
bien de	srsssusss
bien el	stsrusssr
bien entendu	rtsrsussr
bien pasarte	sussssssr
bientot	ssssussss
biento~	ssssussss
bienve~	srsswsssr
bien~	srrsxsssr
bieten	ssrrwrssr
bieten ihnen	stssvrrsr
biet~	ssrrvrsss
bifoga~	srsrussru
bifo~	srsrussru
big	spqwpsvrv
bigger	sssqsstsu
biggest	ssvsssrsr
bigges~	ssvsssrsr
bigg~	srursrsst
bij	pqrvssuru
bij de	rtsurursp
bij die	sssrstssu
bij het	srsusssss
bij ons	sttrurrsr
bijgaa~	ssusssssr
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
biling~	ssstssttq
bili~	ssstssttq
bill	stspssrsw
bill~	rsrqsrrsx
bin	quqorswrx
bin bis	rtsssrrsv
bin ich	srsrurtst
binding	sssrussss
binding for	ssssusssr
bindin~	sssrussss
bind~	sssrusrst
binnen	wrqqupsru
binnen zes	sssrssssv
binnengekomen	urssssssr
binnen~	usrurrssq
binn~	yrqttpsrr
bioinf~	sssrsusss
bioi~	sssrsusss
biology	ssssrsssu
biolog~	rsssrtssu
biol~	rrsrrtruu
birth	ssusssssr
birthday	sssrssrsv
birthday to	sssrssssu
birthd~	sssrssrsv
birt~	rtururrrs
bis	rl3hs5mss
bis 0	rvtoquswq
bis dahin	wqroqzrsr
bis dann	svrsssssr
bis dienstag	ssssrsrsu
bis donnerstag	srussssss
bis einschliesslic	rssusrssu
bis ende	utrqturrr
bis freitag	sqwsrtsrr
bis monatsende	sssrusstr
bis montag	srursustq
bis morgen	sststssrq
bis nach	rssssvssr
bis ostern	ssrrursst
bis samstag	ssssrsssu
bis zum	rrzovrqsr
bis zur	tsrrrvsss
biscuit	sssrssuss
biscuit and	sssrssssu
biscuits	sssstsssq
biscui~	rssrtsusr
bises	srrtssssu
bise~	srrtssssu
bisher	rsussrsst
bisher 0	srussssss
bisschen	tssssussr
bissch~	tssssussr
biss~	trstsursr
bist	qrqtuwtqs
bist dabei	ssrsvsrss
bist du	srsrrtvrt
bist weiter	sssssvssr
bit	uvpvqusqp
bit better	sussrsssr
bit of	susttrtsp
bits	srssssssu
bitte	pw1ivonqz
bitte 0	ssrsssssu
bitte an	srsutssss
bitte beachten	ursrsssts
bitte beantworten	rsusssssr
bitte bis	rqvrtrrrs
bitte bringen	srrsssssu
bitte etwas	srusssssr
bitte geben	ssssrsssu
bitte ich	vssrssssq
bitte kommen	srssssssv
bitte loschen	rsssssssu
bitte melden	surssssrs
bitte nehmen	rsssssssu
bitte nicht	stuqsrrss
bitte noch	vrrrsussq
bitte reichen	rrrtsrstu
bitte rufen	rsssvstsr
bitte senden	usrrqsssu
bitte um	stssssstq
bitten	tt1psuqrl
bitten alle	ssvsssssr
bitten sie	ssutrrrst
bitten um	strsusssq
bitten wir	sqxsrsrsr
bittet	vsstrsrsr
bitt~	qw3ivqmpx
bjuder	sssussssr
bjud~	stsusrssr
black	svqrusrsr
black trousers	surstsssr
blackb~	ssspssssw
blac~	surpurrsu
blank	wrrrtsrtq
blan~	xrrstsrtp
blec~	ssvsssssr
bleep	trusssssr
bleep test	trusssssr
blee~	trttsrtsq
bleiben	qrrtsysrp
bleiben gleich	sussssssr
bleiben sie	srsurussq
bleibe~	qrrtsysrp
bleibt	quruqwrrs
bleibt es	sssssssru
bleibt gleich	sussssssr
blei~	ovqwr1qqo
bless	sqtsrsrsv
blessi~	susrrsrss
bles~	sstsqsqsv
blick	ssssssusr
blick auf	sssrssvsr
blic~	ssssssusr
blijven	sssussssr
blijve~	sssussssr
blij~	rrsustsss
blind	trwtrrssq
blin~	srwsrtrtq
blir	srsvssssr
block and	srtsssssu
blocke~	stsssrssu
bloc~	tvrrrqrrv
blog	usssssrsr
bloke	swsssspss
blok~	swsssspss
bloo~	sssrssssu
blow	sssrssssu
blue	sqrputtus
blue~	ursurrrtr
blum	ssssusssr
blurb	ssusssssr
blurb below	ssusssssr
blur~	ssusssssr
blus~	ussssrssr
bmc	usssssssr
bo	srsrrrrsv
boa	rrtutrtrs
board	pwouttstp
board and	srssssvss
board approved	ssswsrssr
board consists	sussssssr
board did	ssstrussq
board has	sssusnssv
board is	ssssrussr
board of	svsqsttsq
boarding	ssrsussss
boardi~	ssrsussss
boar~	pvnuvtstq
boas	svssssssr
boat	ussrssssr
bob	sssrssssu
bode~	sustssstr
body	srsqtrrsu
boei~	rssssstzn
bogdan	vsrsssssr
bogd~	vsrsssssr
boiler	sqsrttssu
boiler man	sqsstsssu
boil~	spsrttrrx
bolsa	srsrtussr
bolsa de	sssrsussr
bols~	trrqtwsrq
bom	ttrwrrsrq
bom dia	surwrrsrq
bomb~	srusssssr
bon	qtrvxqrrp
bon courage	srtussssr
bon pour	srssussss
bonjour	pvuuprupt
bonjour hugo	sssssussr
bonjour ines	sussssrsr
bonjour karim	strrsussr
bonjour madame	ssrrssvsr
bonjour monsieur	rvsrssrsr
bonjour votre	ssrrrrusu
bonjou~	pvuuprupt
bonj~	pvuuprupt
bonne reception	ussrsssss
bonn~	uttqrsrst
bonsoir	srsstvssr
bonsoi~	srsstvssr
bons~	srsstvssr
bonus	rpqm0p0rq
bonus 0	ssrswssrq
bonu~	rpql0pzrt
book	oxwqossrv
book your	rssrsrsrw
bookbi~	srsssssus
booked	rtvqqrrrv
booked for	sqtrrsssu
booked through	surssssss
booking	rqrsssrsw
booking page	srrsssrsv
bookings	ussssstrr
bookin~	tqsrrssrw
bookke~	stttssrtp
books	rrtrrswtq
bookse~	vssrtsssq
book~	uqxmoqsuv
boos~	sssrssssv
bootcamp	srssssssu
bootca~	srssssssu
boots	rxqrsursr
boot~	rvqrruqsu
border	rsstsussr
bord~	rrstturrt
bored	srtrssrsu
bore~	rsttsrrur
bose	sssrsqssw
bose sein	sssrsrssu
boss	vtrsrrvsp
boston	srsssstus
bost~	srsrsttur
bot	utrqsrsst
bota~	srusrssss
both	uqvupprrw
both copies	sssspsssw
both of	ssvsstrsq
both on	sqrsssssv
both times	sussssssr
bottom	srtqusrsu
bott~	sssrtrqru
boulan~	rtsusssss
boulde~	sssqtsssu
boul~	qtrussrst
bounty	sssrssssu
boun~	sssrsrrsw
bourse	sssrssssu
boutique	stsrssssu
bout~	rtsqssrsv
bovenaan	sssssusss
bovenaan ons	sssssusss
bovena~	sssssusss
bove~	srsssusss
box	vrrsrrqtv
boy	ssspssssx
boyfriends	ssrssussr
boyfri~	ssrttussq
boyf~	ssrttussq
brackenridge	rsstsussr
bracke~	rsttstruq
brac~	rsttsttup
brad~	srssssssu
brag~	ssssusssr
brains~	sssssssur
brai~	ssurrssur
bram	srruusssr
branch	qttvssruo
branch of	rtsussssr
brand	rqvurrtsr
brandi	sussssssq
brandt	tqrtutssr
brandv~	sssussssr
bran~	mrtzrsyqo
bras~	sssrsrstu
brauche	srsrutrst
brauchen	rqswsqusr
brauchen wir	rrrssrust
brauch~	roqwtuvrp
brauerei	rssrsuusr
brauer~	rssrsuusr
braumeister	rssssusss
braume~	rssssusss
brau~	qnqvtwxrp
bread	srtsssusr
break	rvstrsqtr
break 0	sussssssr
breakdown	ssttssssq
breakd~	ssttssssq
breakfast	ttssrrqtu
breakf~	ttssrrqtu
breaks	rsvtssrss
brea~	ptwwprosu
bremen	sssqtsust
brem~	strpstvsr
brenda	srssrsssu
brenne~	ssswsrssr
bren~	sqrvqqssv
brev~	surtssssr
brew~	sssqttsss
brgds	rrtustrsr
brgd~	rrtustrsr
bria~	rrutsssss
bric~	stsssstsq
bridge	svsrsrsss
bridges	srrsrsstv
brid~	rustqsrss
brief	vu1optrrl
briefing	rtvrurtso
briefing 0	strsvsrsq
briefi~	rsvruqtsr
brieven	srsusssss
brieve~	srsusssss
brie~	uu2orrsqm
bright	ttrqrsssu
brightwater	sssttstsq
bright~	uutsvsusj
brig~	vwuqtrusk
bring	o2zlulpqx
bring a	sqstrrrsx
bring cards	srssssssu
bring gern	sussssssq
bring in	ssuwsrsso
bring it	surssssss
bring passport	srssssusr
bring the	squrqrssw
bring you	sxrrsrrss
bring your	qyvstqpqs
bringe	rssrssrsu
bringe ich	sssrssssu
bringen	rptrtrrtx
bringen sie	rpsrsrrtx
bringe~	rptrtrrtx
bringt	sqstsssst
brin~	mz0kuknwx
bristol	tsrsssrut
bristo~	tsrtrrrus
bris~	usrtrrrur
britis~	rsrrrrsrx
brit~	rsrqrrsry
bro	rssvssrrs
broadw~	rrrrrrrry
broa~	rrrsrrqsz
brochure	srssrsssv
brochu~	srssrsssv
broc~	strsrrssu
broken	rttrrurss
broker	rusrsssss
brok~	qvtpruqsu
bron	urtsssssr
bron~	srrsursss
broodj~	svsrssssr
brooks~	srssssssu
broo~	rusrssstr
bros	tsstssssq
brother	vtrustssn
brothers	ssssssttq
brothe~	vsrtrsstn
brot~	vtrsrssto
brought	surtstssp
brought forward	stsrsussq
brough~	surtstssp
brou~	rvrvstssp
browser	ssursssss
browse~	ssursssss
brow~	tstpssssu
brucke~	srssussss
bruc~	stssurssr
bruder	trsrsussr
brud~	trsrsussr
brunn	rsusssssr
brunner	ussrsrsss
brunne~	ussrsrsss
brun~	vutqrsqrr
brute	ssssussss
bruto	srrswsssr
brutos	srssusssr
brutto	sqrrzssrq
brutto 0	srssussss
brut~	sprr3rsrp
bryg~	ursurrssr
buche	srussstsr
buchen	rsssssssu
bucher~	sssurssss
buch~	pruurqsrw
bud	sssusrsss
budget	potuswtrr
budget 0	rrvsssstq
budget is	ssswsorss
budgetfreigabe	sssrsusss
budgets	ssrtsssur
budget~	rsrrturur
budg~	omsttytts
buen	ssrrrusst
buenas	ttrrrrrsu
buenas tardes	rrsrssssv
buenos	qstvrtrsr
buenos dias	qstvrtrsr
buen~	rvstqsrrs
buff~	srssssssu
bugs	srvrssssr
buhne	ssssusstr
buhne gage	ssssusssr
buhn~	srsqusrtt
build	rqtsrsvts
build a	srutssrtq
builder	srsssssus
builde~	sssssssus
building	rvqqqrwts
building 0	sussssrsr
building a	sssssrrsu
buildi~	rtqrqrwut
builds	ssssssusr
built	ssspssusu
built a	sssqssssu
buil~	prrnnr2wu
buit~	srsrstssu
bullet~	rssusrsss
bundesamt	sssqsusss
bundes~	trurttrtp
bund~	trurstrtq
buonasera	ursrrssst
buonas~	ursrrssst
buongiorno	ruttrstrq
buongi~	ruttrstrq
buon~	ttsssstrq
bureau	sssutrrtq
bureau of	sssssssur
bureau~	ssussssss
bure~	rsuutrrtp
buri~	trsvsrssr
burk~	ssusssssr
burnt	sssqsstsu
burn~	sstqsrtsu
buro	rzqrurrun
burst	svsrssssr
burs~	svrtsrrtr
bus	rvrqsqsrv
bus depot	srssssssu
bus operator	tttsssssq
buscamos	ussssssss
buscamos te	ussrsssss
buscam~	ussssssss
busc~	srturrstr
business	ruqmtturv
business and	sssrssssu
business decision	sssrsussr
business partner	sussssssr
businesses	sssrssssu
busine~	svqktsurv
busi~	svqktsurv
busqueda	rrsqsrvsu
busque~	rrsqsrvsu
busq~	rrsqsrvsu
bussen	stsrrsssu
bussi	rrsusrvsr
buss~	rsrtrrvrt
but	rqqxrqtoz
but a	sssrssssu
but decided	sssqssssu
but do	sstrtqrsu
but have	qssssrssv
but he	ssssrvssr
but here	sssrssuss
but i	spqvvqtrv
but it	srsrrsssv
but last	ssrssussr
but my	sssrsrssu
but not	srussrsst
but our	sussssssr
but please	ssrrrtrsv
but she	sssrsvssq
but thanks	rssrssssv
but the	sqrrrttrw
but there	srsrstssu
but they	sssussrss
but we	qqturttts
but you	utqusqsrr
butter~	srusssssr
button	qtssssssu
butt~	qttsssrst
buur~	rsrvrrssr
buy	stsosqssw
buy a	sssssrssu
buyer	squrqusts
buye~	squqqustt
buzz	sursssssr
by	sr3i0nous
by 0	ouzmtsqvs
by a	rsrrrryrs
by all	susrsrssr
by appointment	sssussssr
by clicking	rssssusss
by close	ssssusssr
by easter	ssrrsusts
by email	svssssruo
by end	sssutsrsq
by friday	sspqprss3
by hand	vrssssssr
by monday	sqxsstrun
by next	ussrssssr
by noon	sssrtsusp
by now	sssssussr
by one	ssssrrrsw
by order	sssussssq
by our	vssssstsq
by phone	svrttrqsr
by post	sssurrsst
by reason	sssrsussr
by replying	srsusstsq
by saturday	rsssssssv
by sending	sssrssrus
by september	sssvrsssr
by several	srtsssusq
by sunday	srtswsssp
by the	soxtsuqrr
by three	vrsrssssr
by tomorrow	srussssss
by tuesday	sstquurtp
by two	tssussssr
by video	rsrtrsrut
by wed	srvsssrss
by wednesday	srvsurrsq
by weds	stusssssq
by with	urtrsssss
by your	sttqqtssu
by zoom	sussssrtr
bypass	sussssssr
bypa~	sussssssr
byzant~	sssssrsru
byza~	sssssrsru
c	rrrs0nspv
c est	qursysqqr
c etait	rsstssssu
c to	rqstssssu
ca	trvvmzpqr
ca d	trurssssr
ca m	rustssrsr
ca na	svsrssssr
ca not	poozq2prt
ca nous	srutsssss
cab	srssustsr
cabe~	rtrussssr
cad	urtrsstsr
cada	vpwtrsssq
cafe	rxrsrrtsp
caffe	ssssusssr
caff~	ssssusssr
cai	srsusssss
cair~	tsssvrrsr
caixa	urstssssr
caix~	urstssssr
cake	trursrrst
cakes	ststssssq
cake~	ststssssq
cal	svrssssrs
cala~	usssssssr
calculator	rrxrssrst
calculators	ssvsssssq
calcul~	rr0qrrrrs
calc~	rr0rrrrrs
calendar	qttvqqvqs
calendar for	ssusssssr
calendar invite	spssssssv
calendar link	srrsssssu
calendars	srsrssssv
calendly	susssssss
calendly com	svssssssr
calend~	qwurpququ
cale~	qwurpququ
calibration	sssrsussr
calibr~	sssrsussr
califo~	tsssssrus
cali~	srurrtrur
call	u2nmxotqs
call and	srsurssst
call committee	ussssrssr
call everyone	sussssssr
call for	sstrssrus
call from	tqsrusrss
call me	rqrsxstss
call on	rvsrsrusr
call or	ssssssusr
call this	stssrsrsv
call to	sqsursssu
call us	sqssssssv
call with	swrsssssp
call you	srqssrusv
callbacks	sssussssq
callba~	susussssp
called	vvrtqurqq
called for	sutssrssq
called from	sssussssr
called in	ursssussq
called this	ssssssrsu
called to	tussssssq
calling	tsrqsttss
callin~	tsrqsttss
calls	ssssrrutr
callum	srstustsq
call~	uzptptspp
calma	ssrtusssr
calm~	tsrsusssq
camara	srsssusss
camara municipal	srsssusss
camare~	rssurssst
cama~	rrrurusss
cambiare	rssqssust
cambia~	rrsusruss
camb~	rtttrrusr
came	wonxpmzts
came across	srsrssxsp
came back	rrswrrstr
came in	vrrssssuo
came through	wrsrsrtsq
came to	ssssssssu
came up	rtrtsrusq
camera	txsqrrsrr
camera in	svrsssssr
camera optional	svrsssssr
came~	twuprrrtr
camila	srusstssq
camille	swrrsrtsr
camill~	swrrsrtsr
camino	ssssssssu
cami~	rwsqrssrs
camp	srssvsrsq
campaign	survsrrsr
campaigns	sssrsssus
campai~	strtrrruq
camping	ssssrruss
camping in	ssssrruss
campin~	ssssrrvsr
campo	ussrsssss
camps	sssustssq
campus	ssurswsro
camp~	ttsurvssn
can	suro2otnu
can be	quqqrtsry
can bring	sssussssq
can come	stsrrsrsv
can do	rqrsxstsp
can expect	vsrrssssr
can find	qssstsrsu
can get	strqxrtsp
can i	ursqrrwss
can keep	sstrvrssq
can make	rtussrrur
can not	qqswqvrrt
can now	ssssrsssu
can offer	srrssrssv
can only	sstustsso
can pay	sssussssr
can practise	sqxsssssq
can reapply	tsrvsrsrr
can remain	sssssussr
can say	surstwrsn
can see	rytsqrssp
can send	ussssstsr
can start	rssuqrtst
can still	sssqssruu
can take	ysrpssssq
can tell	utrrrttsp
can try	ststssssq
can u	swsrsrssr
can use	susrssstr
can we	rvrsrqssu
can you	rxso0orqr
canadian	sssrssssu
cana~	rsrrtrvss
cancel	rysrrprss
cancelar	sssssssvr
cancelled	rsrwvursm
cancelled as	sssvsrssr
cancelled cheque	ssssusssr
cancel~	purvusqtr
canc~	oxsvtprss
candidacy	qtsvssssp
candidacy for	rstussssr
candidat	rustsrrsq
candidata	rrutsrsss
candidate	otszuosqt
candidate account	ssssssssu
candidate experience	sursssssr
candidate for	sqsttsssu
candidate has	sssqwsssq
candidate help	ssusssssr
candidate home	usssussso
candidate in	sssussrss
candidate profile	qssusssst
candidate you	ussssssss
candidate your	rustsrusp
candidates	pwtwnvovp
candidates and	susvsrssp
candidates are	tssqsustr
candidates bcc	sussssssr
candidates for	sswtsssso
candidates from	srsrssssu
candidates to	sssrsussr
candidates we	sssrssssu
candidates who	uvtwssssj
candidates whose	sssusssss
candidates will	rssvsrsss
candidato	strxspsrr
candidato a	ssswsrssr
candidatos	tssrsrssu
candidats	ssursssss
candidatura	xotsrsrqu
candidatura a	ssursssss
candidatura para	rrsvsrsss
candidatura per	ussssrssr
candidaturas	vssrssssr
candidature	uuqvssqrp
candidature au	usrrtrsss
candidature for	sssussssr
candidature reste	rssrsvssr
candidatures	uqrsstsst
candid~	rssxoxoqt
candour	tsstssssq
candou~	tsstssssq
cand~	rssxoxoqt
cani~	sussssssr
canon	susssssss
cano~	sussssrss
cantin~	rrsrssssv
canton~	rtsrsussr
cant~	ssrqstsst
canvas~	ssssstssq
canv~	ssusstssp
capaci~	srvrsrsst
capa~	srvqsrssu
capgem~	ssssssvqs
capg~	ssssssvqs
capital	surrrvtsp
capita~	purprurrx
capi~	qtrqrurrx
capo	srsusssss
car	rtrpvqttt
car and	sssrvrtsr
cara	rtwqusrrq
caract~	rssrssssu
cara~	rrrssrtsu
card	urskrqswy
card and	stssusssq
card in	srsrssrsv
card on	rssssssvq
cards	srrqrrrsy
card~	trrqsrrtx
care	sqsxqsssq
care about	ssussssss
care and	rsssssusr
care assistant	ssrusssrs
care what	srsrssssv
career	tqrsssrrw
career at	ussrsssss
career fair	ssssssrru
careers	tqtwrspss
careers at	srssssssu
careers office	trvrssssq
careers site	rsssssssu
career~	tpsvqsqtt
careful	rrrtrrrrx
carefu~	rrrurrrrx
caretaker	sssrsustr
careta~	ussrrtstr
care~	vlpuqqsuy
cargo	rrrutstsr
carg~	rsrusrtss
caribbean	sssssrsus
caribb~	sssssrsus
cari~	utrsstrtp
carl	sssssssru
carla	rssrtrssu
carlos	sussssssr
carl~	rtrrtrssu
carmen	sssssrssu
carm~	stssrquru
caro	srrvrrrrv
caro~	ttssrstsq
carpen~	rurusrssq
carp~	rurvsrssq
carry	ttrwtrrro
carr~	srsxsqrsq
carta	tsqstrtrt
carteira	sussssssr
carteira de	sussssssr
cartei~	sussssssr
cartelle	srvsssssr
cartelle di	srvsssssr
cartel~	srvsssssr
cartie~	sssusssss
cartog~	susqstsss
cart~	sutqsrrqv
cas	utrrsrsss
casa	rrtsvsrsr
cascad~	ssssusssr
casc~	ssssusssr
case	ssuupupss
case study	svstssssp
cases	ssssssrus
case~	usstsrruq
cash	sssqrrrtx
cash is	sssussssr
casi~	ussrsssss
caso	wrvrrrssq
cass~	rssusrsss
castellan	sttsstrsq
castellane	sssurrsss
castellanos	srsusssss
castel~	rttvttrsn
castin~	trsussssr
castlemoor	sssssssru
castle~	ssssrurrs
cast~	rrszttqrn
casual	srrssruuq
casu~	usrsrrvtp
cat	rtspssrsw
catalo~	sssrssssu
cata~	sssrstssu
catch	svssqrrsu
catc~	rwrqqqqtw
category	rssvrrsss
catego~	tqrttrsst
cate~	uqrttrsst
cathal	srssssrsu
cause	rqrsrsssw
caus~	ruqnsusry
cd	ssspssssx
cdi	rrrsvrrst
cdi a	sssrssssu
cdl	sssssssvq
cdl a	srsssssvr
ce	uusyrrrrm
ce poste	stsussssr
ce que	sursssssr
ceiling	ssssvsssq
ceilin~	ssssvsssq
ceil~	ssssvsssq
celebr~	rqrstrrry
cele~	rqrutqrry
cell	sqvrssrts
cellar	srsuusssq
cellar hand	srruusssr
celle	sssusrsss
cello	sssqssssu
cellul~	sssussssr
cell~	rrsvtqrst
center	srxossrst
central	stssrrrus
central bank	sssssrrus
centrale	sssssvssr
centra~	rssrruqtt
centre	qruwuorts
centri~	srusssssr
centro de	susssssss
cent~	nszvrpnuu
ceo	r0rsrsqtn
cerco	sssrsstru
cerc~	rtrrssuss
cere~	srssssssu
cerramos	srsssusss
cerram~	srsssusss
certain	sssqstsst
certainty	sssssussr
certai~	sssosvssv
certificado de	ssssssssu
certificate	strssrrrw
certificate and	utssssrss
certificate of	ssssvsssr
certificates	rvrstutso
certification	srssssssu
certif~	qxruqsrpu
cert~	qyrpqurpv
cest	sussssssr
cet	surssstsp
cet or	sussssssr
cette	svrwrrrsq
cette annee	rssusssss
cette semaine	twsrrsrsq
cett~	svrwrrrsq
cfo	stsrsuvsn
chad	srssssusr
chain	srtrrstsu
chair	ryrtsrxsk
chair the	srsrssuss
chai~	txqrrpxrq
chalet	ssrsrutsr
chaleu~	srutsssss
challenge	rrvssssss
challe~	rqxqrrsru
chal~	qqyqqturt
chama	tqurusssr
chamamos	vrtrrtssq
chamam~	vrtrrtssq
chambers	susurrstp
chambe~	tustrrstp
cham~	xquqsusso
chance	rrrxrrtrs
chance to	rssvsrrss
chandra	qssusstss
chandr~	qssusstss
change	rusupuprt
change from	sussssssq
change it	srstrsssu
change of	tstssussp
change the	srsrsrssv
changed	pttusssrs
changed on	srsssrtsu
changement	ssrsssusr
changes	vusmrrrsw
change~	ruspqvupu
changing the	ussrssssr
channel	trurssrss
channe~	trurssrss
chantier	surtssssr
chanti~	surtssssr
chan~	qutwmrtqw
chaplain	srusstssq
chapla~	srusstssq
chapte~	rrsrrrrry
chap~	srtqrsqrx
chara	rusttrssq
charac~	srsrtrrsu
charge	srtruquss
charge de	ssusssssr
charged	srspssssw
charger	sssussssr
charges	sssrsusur
charges are	sssssssur
charge~	rrspstruw
charity	ustqtsssr
charit~	ustptssss
charla	strrrsuss
charlie	sssssusss
charli~	sssssusss
charlotte	susrsssss
charlo~	susrsssss
chart	srwsssssq
charters	ursurrssr
charters and	sssursssr
charte~	ussvrrsrq
char~	ttwhsqutv
chase	usssssssr
chas~	usrrsttsq
chat	qxwpppyro
chat about	sttqssvsp
chat on	sstssstsq
chatea~	srsusssss
chats	surtrsssr
chatted	srsrssssu
chatted with	srssssssu
chatte~	srsrssssu
chat~	rsrutrtrs
chauff~	rssssssvr
chaussures	swrsssssr
chauss~	swrsssssq
chau~	ryqrrrsvp
che	svqxrutqm
che ci	sssusssss
che e	sssssusss
che in	ussrsssss
che la	trsusrrss
che le	rssusssss
che ti	surssssss
cheaper and	sssussssr
chea~	sssusrtsr
check	styhypsst
check and	ssssusssr
check back	srsssswsq
check before	ssrsrsrrv
check is	srwsssssq
check out	srsqssrsw
check spam	ssrsusssr
check up	srssssssu
check your	tswrsssso
checked	urupruquq
checked your	srvsssrsr
checker	sussrssss
checke~	utvpquqtq
checking	rrssuvssp
checking in	rsssswssq
checki~	qqrttusyo
checkl~	ssssrrssu
checks	srrqysrsr
checks are	ssssvrssr
chec~	smzg0rqxs
cheers	vtrvsqrrq
cheers for	wrrxrrrso
cheese	rrsrrsrsv
chee~	vsstsqqru
chef	uvowqvyqh
chef d	surssssss
chef de	ststrttsp
chef on	sssssussr
chef schaut	yssqsrssq
chef~	trsttrusq
chegou	vssssrssq
cheg~	vrrssrrss
chemical	srsqssruu
chemicals	susssrsss
chemic~	ttsqsqrus
chemistry	rrurstrvq
chemistry at	sssrsusss
chemis~	rrurstrvp
chem~	sutorsswr
cheque	ssrrtsssu
cheq~	ssrrtsssu
cher	rssusrsss
cherche	rsrssrvss
cherche une	rssssruss
cherch~	rrrsrrxss
chere	ttrsusrsq
cher~	usqrtrwto
chez	rvsrrrtrt
chf	srssusurr
chf 0	srssusurr
chiacchiere	svssssssr
chiacc~	swssssssr
chiama	sustrsrrr
chiamaka	ssrsrrssv
chiama~	rsqssrtsu
chiara	trsqstssv
chia~	supqsrrqz
chic~	srstssrus
chid~	sssvssssq
chiediamo	ssussssss
chiediamo di	ssussssss
chiedi~	ssussssss
chief	pusutttsn
chief constable	rsstusssr
chief of	ssursrrtr
chie~	pwuutttsj
child	trssrrrsu
childr~	rsstststq
chil~	rqrwrrrus
chin	sssussssr
chin up	sssussssr
chis~	stsursssr
chiu~	survrsssp
chloe	rurrrttss
chlo~	rurrrttss
cho	susssrtsr
chocol~	srurtrssr
choc~	srurtrssr
choice	rtsrquqrw
choice 0	ssursssss
choice and	surusrrss
choice for	sssrssssu
choice has	sssusrssr
choisi~	surssssss
choix	rsvqrvssq
choi~	qvurqvpqu
choose	ruqorutrw
choose a	stqrsrrsw
choose another	srsssussr
choose my	ssusrsssr
choose the	ssssrrusr
choosing	utrqsttsr
choosi~	utrqsttsr
choo~	uupmruvrv
chose	rqstrqusv
chosen	qrrttxprs
chosen a	ssssssssu
chosen as	sssqrusst
chosen to	rssvsursp
chos~	qprvtvrru
chris	sssssrssv
christmas	sqrututsq
christmas and	sssssussr
christ~	tpqtvtssq
chri~	qpqxussss
chrome	srussssss
chro~	srursstsr
church	sustrsssq
churn	sssrssssu
chur~	susrrsrur
ci	rtsvsvppt
ci joint	rrtrussst
ci sei	sqtrrsssv
ciao	tttxurron
cid	ussssssrs
cie	rwrtssrsq
cinco	uttqtrtsp
cinco dias	truqurrsr
cinc~	ustptrvrp
cinema	ssssssssu
cine~	ssssssssu
cinque	sssrssssu
cinq~	rssssrssu
circa	stvrssssr
circa 0	srvssssss
circle	sssqsuttq
circulate	ussrssstr
circulation	srssrsssu
circul~	trrqrtrtu
circumstances	sssqtssus
circum~	sssqtssut
circ~	tsulsusvr
ciss~	ussrssssr
cita	rrrrrsssx
citize~	rtrsssusq
citi~	rtrsssusq
city	rssnrvrvu
city of	rtsrswrtp
city state	sssqssssv
civic	tqstsssst
civic centre	sqssssssu
civil	rrtusrrwq
civil service	rstussstq
civita~	sussssssr
civi~	rqsvsqqwr
claasen	utsrssssr
claase~	utsrssssr
claa~	utsrssssr
claes	srsusstsr
clae~	srsusstsr
claim	squprrquw
claim and	ssursssss
claims handler	utsrssssr
clai~	truprqruw
clam~	ssssrsssv
clara	svrrssrsr
clarif~	ssssssssu
clar~	stsrusqrs
clase	sqstrsssu
class	qxtmqsstv
class 0	svrsssrsr
class of	rstqtrsts
classe	rssutsssr
classement	sssussssr
classe~	sssusssss
classificado	sssussssr
classi~	rrstsusrs
classroom	ssssustsr
classr~	sssruttsr
clas~	ousntvssv
clause	srsswsssr
clause 0	sssswsssp
clau~	ssrrvssss
clean	rutssqtrs
cleane~	sssussssr
clear	ssrvrsrst
clear you	sssusrssr
clearance	sssrvuwsl
cleara~	sssrvuxsk
clearest	sssussssr
clea~	otqxxqvpq
clementine	susssssss
clemen~	rtrvrsssr
clem~	rtrvrsssr
clerical	sssrsssur
clerical officer	sssrsssur
cleric~	sssrsssur
clerk	suutussuj
clerk to	susrsstsr
cler~	rutturswk
click	sstiurrt0
click here	sttkssssz
click on	sssrssstu
click to	sssssssru
clicking	rssssusst
clicking here	sssssussq
clicking the	rsssssssu
clicki~	rssssusst
clic~	qsshutrt1
client	qqvsnw0pp
client and	rssusssss
client has	stswssrsp
client in	ssssssuss
client of	srssssusr
cliente	spqqqqztv
clientele	ssusssssr
clients	rruqsrutt
clients and	ssvrssrsr
client~	rnuoqp0uu
clie~	qnwpmt4sr
climat~	ssssssuss
clim~	srtssrurs
clinica	rrrrtustr
clinical	ststtssto
clinicians	ssrsrsssv
clinic~	rsqutusuo
clin~	trpqusrvt
clipboard	usssssssr
clipbo~	usssssssr
clips	sssusrrsr
clip~	ussusrrsq
clock	stvsrrssr
cloc~	stvsrrssr
close	srrxspsuq
close at	sutrssssr
close of	sstsvsssq
close scores	sssrsusss
close the	srsrrrtsv
closed	oqq1rtsqr
closed it	sssssussr
closed toe	svsssrssr
closed without	sssusqsss
closely	rrtvssssr
closel~	rrtvssssr
closes	wrwprpruq
closes at	ustssrssr
closes sunday	ssusssssr
closes tomorrow	ssussssss
closing	ymrsqsrxq
closing 0	sssrsssvr
closing date	yrrrssuro
closing midnight	usssssssr
closing the	sssussssr
closin~	ymrvqrrxp
closur~	sssrtrrsv
clos~	zkrzqmrwr
cloud	ustrssurp
cloudh~	tsssstvvm
clou~	rrssrt1ui
clt	srssvsssr
club	ssrrssssv
cnc	usstssssr
co	utptqrswq
co founder	surtssssq
co il	sqssqsrzq
co op	stsruttso
co operation	ssssrussr
coach	trstrsqru
coac~	vqtsrrpsu
coast	trsrstusr
coastal	svsrsstso
coasta~	svsrsstso
coas~	turrrsvum
coche	rqsstsssu
coch~	rqsstsssu
code	tqvvqprox
code 0	wrqtrrrqu
code is	ssssssssu
coderpad	rsrusssss
coderp~	rsrusssss
codes	ssssssusr
code~	rsrusrtst
codice	ssrrrsssv
codility	srussssss
codili~	srvssssss
coding	rvxsrrqrr
coding 0	srusssssr
coding test	svpsssrst
codi~	rw0qqqpqs
coffee	srsvsrurr
coffee machine	rsutssssq
coffee on	ssssssusr
coff~	spswsrurs
cofo~	sussssssr
cogemos	stsrsusss
cogemo~	stsrsusss
coges	svsrsrssr
coge~	swrqrtssr
cohort	sssusssuq
coho~	sssusssuq
coi	rrrwssssr
coisa	wsqrrtrrt
cois~	wsqrrtrrt
col	tssrrssru
colabo~	srsstsusr
cola~	srsstsutr
cold	tstqsrstr
cole	srusstssr
colegio	usstssssr
colegi~	usstssssr
cole~	vqsurrrss
collab~	rrrurrusr
colleague	rqttrqxrs
colleague who	sssrssuss
colleagues	srrurrsus
collea~	roswpozts
collected	ssssssusr
collection	sssqrrrrx
collective	ssrusrsuq
collec~	trruqrrtv
colleen	ssssssusr
collee~	ssssssusr
collega	rwrvrrrsq
college	tpqrxwptq
college and	sssqussst
collegue	sssussssr
colleg~	tupuwuosp
colloquio	rurssrrru
colloq~	rwrsrrrru
coll~	rwnwpovus
colm	sssrrusss
coloca~	sssrssssu
colour	sttsssssq
colo~	qsuqrqurw
colu~	sssqsttrt
com	qtogqssz4
com 0	trsnssrsy
com a	srrvrvrrr
com comm	rtrrrrrxr
com https	sssrssssu
com mais	sssrswssr
com o	rtqvrrtrr
com voce	tvsrrsssr
combin~	ssrtrrrrw
comb~	rrrsrtrrx
come	r3qyooppt
come and	rtstxrtsn
come at	ssssrsssu
come back	voquttrst
come do	svrsssssr
come from	ssssssusr
come in	u1tprqpsp
come on	rrststrsu
come round	sqstsssst
come see	susrssrss
come through	tvsqtsssq
come to	rvpvrwqrq
come up	rsssqrssw
comecar	srvtssssr
comecar agora	srvsssssr
comeca~	srvttsssq
comes	ssqrswqru
comes in	usssssssr
comes next	sssrssssu
comes up	sssrsurss
come~	rrstuvpqu
comf~	srsrrttsu
coming	torwrwrsp
coming back	ussrssssr
coming by	urtrsssss
coming in	rrsxssssp
coming thursday	sssussssr
coming to	rrsnsxssu
coming up	ststsrssq
comisi~	srsutsssr
comite	rtsqtusss
comite a	sssrssssu
comi~	srqwsxqrq
comm	rtrrrrrxr
comm jobs	rrrrrrrxr
comman~	srrtssrsu
comme	rpvuusrrr
comme convenu	srvtsrssr
commence	rusrsssss
commencer	ssssussss
commencer le	ssssussss
comment	tqrvsrsst
comment on	sssussssr
commented	sssqssssu
comments	rrvrrtrst
commen~	tqusurqsu
commer~	rrtrtrrrv
commis	susrssstq
commission	srsturtrr
commission has	sssrsusss
commissione	rsstrrssv
commissioners	sstrusssr
commis~	srstuurqs
commit	ssusssrss
commitment	stsrtttrq
commitment to	sssssussr
committed	sssssstuq
committed to	sssssstuq
committee	ztnuovqqr
committee begins	usssssssr
committee has	sssvrrssr
committee is	svsrssssr
committee met	sssssrssu
committee of	utsrssssr
committee prayed	sssussssr
committee reviewed	srsrsstsu
committee who	usssssssr
committee will	rstrssssv
committee would	sssqsstsu
committees	sssssssur
commit~	wtmupwptr
common	srrurssst
common~	sssrssssu
communal	sssrsusss
communicated	sssrsussr
communication	trsqsrtst
communique	rsusssssr
community college	sssrsusss
community health	srsrsrtsu
commun~	rrsrouvts
commute	sssrssssu
commut~	sssrrsssw
comm~	trsuqsptt
como	srssuqrru
compag~	strssussr
compania	sssusrsss
companies	qqrrrrsxv
companies that	srsqssttt
company	ppottn1uw
company e	ssssrsssu
company name	ssssssrsu
company on	srsrssuuq
compan~	nnntsm2yw
compared	sssussrsr
compensation	ttsrvsssq
compensation benefits	ssssusssq
compen~	ttsrusssq
compete	srruvrssr
competencias	ssussssss
competency	surtssssr
competent	sssrsvssr
competition	wsstrrtsp
compet~	usrwssrrp
compilers	ssstssuqs
compil~	sstsssuqt
complace	strsusssr
complaints	sssusrssr
compla~	rssrvsrsr
complementaire	srsrsvsss
complet	uqrssrusr
completa	srsrussst
completar	srussssss
complete	2t1jumopr
complete a	uvsrssssp
complete an	ssussssss
complete and	vssrusssp
complete for	sssussssr
complete it	rsxsssssp
complete our	ssusssssr
complete the	ouxqtqsrt
complete your	rsssssrsv
completed	srqwqwqsr
completed form	vssssrssr
completed our	ssrssvtsp
completed their	sssussssr
completed your	stsussssr
completing	qtrtstssr
completing the	rtrssusss
completion	sssussssr
completion of	sssussssr
completo	rsrustssr
comple~	0q2htsppt
compliance	tsrwrrrtp
compli~	tsswrqrtr
compor~	tsssssusr
compos~	rrtrstssu
comprehension	rrtsrsssu
comprehension and	ssusssssr
compresa	usssstssr
compre~	suspsurrt
compris	srstssvsr
compri~	srstssvsr
compro~	rrrrsstsv
compte	utrsssssr
compter	ssrsussss
compte~	ssssussss
computador	ssusssssr
computer	rsvorrqvv
comput~	qq0nrqqvv
comp~	so2ttmrqt
comunica	rrturrsss
comuni~	srsrrvrrt
comu~	trssrusrs
con	trvvrmppy
con 0	srurrsssu
con i	ussrsssss
con il	rtrrrsssw
con la	qtrurrrsu
con le	tttrssssq
con lo	utsrssssr
con los	ssrrssssv
con noi	ssssusssr
con nosotros	srrtvsssr
con un	rrsxssstq
concen~	ssutssssr
concern	ssssssrsu
concerned	sssrsussr
concerns	ssssssssu
concer~	sqrsrvqrw
concluded	sssustssr
conclusion	sssrtussr
conclu~	srrtturrs
concorso	usssssssr
concor~	ustrssssr
concurso	ussrtsssr
concur~	vsssttssq
conc~	uoruryopu
conditional	rsruvrssq
conditional offer	sssussssr
conditions	sstqrrtst
conditions in	srusssssr
condit~	rsssuqsrv
condom~	srssrsssu
conduc~	rusrsrtss
cond~	ruqruptqv
confer	sssrsussr
conference	ssrrrsssv
conference room	srssssssv
confermiamo l	srssssssu
confer~	utrrqrsqx
confes~	rqstrspqz
confianca	srsurssst
confia~	rrrvrsrsv
confidencial	sssrsssur
confidential	rvrprrwrr
confidential and	susssstsr
confidentialit	ssstssusr
confid~	qwqspp0sp
config~	sssrsswqs
confirm	yronzrrpu
confirm by	sssstursr
confirm in	srstvsssq
confirm that	yqrqrqssw
confirm your	psrrusssw
confirmamos	vrssssssr
confirmar	sussssssr
confirmation	uqsrsrsst
confirmation number	ussssrsss
confirme	rqrtrsssx
confirmed	qxssptpsu
confirmes	sussssssr
confirming	s0rsrsrso
confirming your	rsssrsssu
confirms	sssrssssu
confirms that	rssrssssu
confir~	2zmiypnnz
confli~	ssrsssrsu
conform	sssussssr
conformement	sssusssss
confor~	rurvsrssq
confrere	russsssss
confre~	russsssss
confus~	stsrrrssu
conf~	10lgxntlz
congel~	sssrsusss
congrats	sqsrsrwst
congrats on	ssrssswsq
congratulation	oypn1ssqq
congratulation on	ssstvvssm
congratulation once	sssrssusr
congratulation you	surstrsss
congra~	owpl1qwqs
congregation	stsursssq
congress	sssrssssu
cong~	oxpk0swpt
conhecer	rustssssr
conhec~	ttrussssq
conh~	ttrussssq
connais	sssusssss
connai~	rtrvrrrsr
connected	ssusssssr
connection but	sssrsrssu
connec~	trvnqpvtu
conn~	urvqpouut
conocerte	sutrsrssr
conoce~	rxtrrrssr
conosce	srsusssss
conosc~	rxrtrrsrr
cono~	p3stqrrrp
consci~	sssrsvssq
consecutive	ssusssssr
consec~	ssusssssr
conseg~	ruutrsssq
consei~	ttrqttrss
consej~	rrrtutssr
consent	srqtrrssw
consent form	srrsssssu
consen~	rqssrsssx
conser~	ttrvrrsrr
consider	trrurrtrt
consider this	sssrssssu
consideration	ssrwrsqrs
consideration for	sssqssssv
considered	mqsxqtqsy
considered for	qsstsrssv
considered the	sssrrsssu
considerer	vrsrssssr
considerer que	ussrsssss
considering	usssstssq
considering a	ussssssss
considering your	sssrsusss
consid~	xppwntspv
consiglio	sssustssr
consig~	tqturursq
consist	sussssssr
consist of	sussssssr
consists	suusssssp
consists of	suusssssp
consis~	rwvrrrrrp
consolidated	srssurtsq
consolidated pay	ssssusssr
consol~	srsrurtss
consta	ssssssssu
constable	sststsssq
consta~	vstttrsso
consti~	sssusrssr
construction	ussrsssss
constr~	vrtrsrssr
consulente	ssssusssr
consultancy	rrsqsrwts
consultant	trsqtuytk
consultation	sqsssrssv
consulting	rvsrsrsqt
consultor	srrusstsr
consultora	ssssssuss
consul~	ppporq5vs
consum~	ssssrsssu
cons~	posvpsyqv
contab~	ssussrsuq
contact	zurkpusst
contact details	urssstssr
contact me	ssssssusr
contact us	rrssssssv
contact you	tvsqsrsss
contacted	usuqsrsvn
contac~	2vsfnrvus
container	sssrssvsr
contai~	sssprsttv
contar~	srstssvsr
contat~	vrstsrtsq
content	sswnsrrtu
content designer	srtssssur
conten~	qsvqrrrtu
contigo	rtrstvrrq
contigo y	susrrtsss
contig~	rtrstvrrq
contingent	sssttsssq
continua	sssrsusss
continuar	srsrsstsu
continuation	sssussssr
continue	rrsvrvssq
continue on	ssrsssssu
continue to	rssrsvssr
continue with	sstsstssp
continued	rssrrwssr
continued interest	sssrsusss
continues	usssssssr
contin~	spqwqzsrq
conto	ssursssss
contoso	qqsrrrrsz
contos~	qqsrrrrs0
contra	sssvssssr
contract	ppon0usws
contract attached	ssrsssssu
contract for	ssrurrrsu
contract in	ssssvrssr
contract is	tssssrssu
contract just	ssssrsuss
contract we	rustssssr
contract will	sssswsrsr
contracts	tqrurrrvq
contracts 0	ssssssrur
contracts manager	ursssssss
contrasting	svrsssssr
contrat	srsrwrsss
contrato	rrrryrtrq
contratto	rrrqzrrrs
contratto a	ssssssssu
contra~	smlo4usvs
contribute	ussstsssq
contribute to	usssssssr
contributing	ssssvsssr
contri~	trrrvrsrs
control	ssursssst
controleur	ssssussss
controller	qtutssuum
controls	srsssttsq
contro~	qqvoss1qq
cont~	plqo2uuur
convai~	srssusssr
convenience	svrsssssr
convenient	sttrsstsq
convenio	sssrtussr
convention	rrsustssr
convenu	srvtsrssr
convenu je	srtusssss
conven~	suuovtrrr
conversa	sstursrsr
conversa de	ssussssss
conversation	q1rrqrtrr
conversation and	svssrsssr
conversation with	s1srssqsm
conversations	rssvsruso
conver~	o2pxoquqq
convey	srsussrsr
convey~	susrssssr
convic~	tssqssssu
convinced	srsqsrssw
convin~	srsqurrsw
convocatoria	urstssssr
convoc~	tvqsrtrrr
convoq~	tussssssr
conv~	q3putoros
cook	rttusurso
cooking	sssrssssu
cookin~	sssrssssu
cool	vtsrrrsss
cooper	ssussssss
cooperative	qssrtrssw
cooper~	qrrrttrsx
coop~	qrtqttrsw
coordenacao	sussssssr
coorde~	stsssussr
coordinator	tvssswrvj
coordi~	vvsrsvrvi
coor~	vwrrsxsuh
cope	sussssrtq
copied	sussssssr
copies	ssssmrsty
copies and	ssssosssx
copi~	surtnrrtw
copp~	trustsrsq
copy	qqprxqtut
copy me	ssrrssssv
copy of	sqqqvrtvr
copyright	sssrssssu
copyri~	sssrssssu
copywriter	sssussssq
copywr~	sttussssp
copy~	rsvtrrsrs
coral	srsutsssr
cora~	srsttrtsq
corc~	srstvsssr
cordial	tssusrssr
cordial saludo	sssussssr
cordialement	tvrssrssq
cordially	sttssstsq
cordia~	vwswrrsrl
cord~	uvrxrqrro
cork	srsrssssu
corm~	urssssssr
corn exchange	strssssur
corn~	svstrsrtp
corpor~	rrtsrtqsv
corps	tssrstssq
corp~	squqruptu
correct	ssrusssss
correctamente	ussrssssr
correc~	tstusrrsr
correi~	ussrssssr
correo	sutrssssr
correspondence	sssusqsss
corres~	trswsqrsr
corr~	vsvxsnqsp
corso	rtsrstssu
corso e	rsssssssu
cors~	rtsrstrtu
cort~	trrvrrrrt
cosa	srtsusurq
cosi	survsrrrq
cost	srtosrtrx
costa	srstssusq
costituisce	usssssssr
costituisce ammissione	usssssssr
costit~	usssssssr
costs	ssuqsrrsu
cost~	tqtvsstrr
cott~	ssssussss
coucou	srrussssu
couc~	srrussssu
could	kzuwrntqu
could be	rtsossuut
could come	srssssssu
could i	ststsstsq
could lead	ssrsrsssu
could not	qprtvtsru
could take	sssussssr
could we	rvrrqrust
could you	pzyjurrqs
couleu~	sssusssss
coul~	lytwrntqv
council	rssovxssp
counci~	rrtouwsss
counsel	ssssssusr
count	vrsssrrtr
counted	rssussssr
counter	ttssqsrss
counte~	ssrsxqrrr
country	srspstrsx
countr~	sqrqstrsx
counts	stssttssq
county	sstvtuqwk
coun~	rppwzvntp
couple	qyrrqvsrq
couple of	rzrrqrtrq
coupon	srvsrsssr
coupur~	srrtussss
coup~	qwtrrvsrq
courage	rrsvssssr
courag~	rrsvssssr
courant	vtsrssssr
couran~	vtsrssssr
courrier	trsusrssr
courri~	ussurrssr
course	qrrqstusv
course and	sssqsttsr
course i	ssrrssssu
course we	qssussssr
course~	ssssstqpx
court	rutrtrrsr
court interpreter	rsusssstr
court on	sssrursss
courtesy	srssssssu
courte~	srstsrssu
cour~	trrxqpqrv
cover	vsruprvrr
cover for	srssssssu
cover letter	vsrrsssrr
cover on	ssssrsssu
covering	sttsssrsq
covering letter	sussssssr
coveri~	sttsssrsq
covers	rrsturtsr
covers your	ssssvsssr
cove~	ssqvtqvqr
cozinh~	srssssust
cozi~	srssssust
cpo	stsrsussr
craig has	sssussssr
crane	srsssutrr
cran~	srsssusrr
crb	ssssssusr
cream	sssrssssu
create	tsspsstru
created	sssqssssu
create~	sssqssruu
creati~	rsrqrssrx
crea~	turjsrttz
creche	susstrssr
crec~	susstrssr
creda	sssussssr
credentials	tqtsssrst
creden~	tqttsstss
credit	rssnrssty
credit card	sssqssssv
cred~	rpuoqrusx
creer	sssussssr
cree~	rrsvttrsq
creneau	sussssssr
crenea~	sussssssr
cren~	sussssssr
cres~	rsrsuvssq
crew	qwszqtstj
crew recruitment	sssusrsss
crewe	ssssusssq
crewing	qrtvsstsq
crewin~	qrtvsstsq
crew~	qstwustrm
criancas	sustrsssr
crianc~	sustrsssr
cria~	sustrsssr
criteria	srtusrrtr
criterio	ssursssss
criter~	srvurqrtr
critical	rsvrsssss
critical thinking	ssursssss
critic~	rrvssssss
crit~	rqyurqrts
croissants	srrwtsssq
croiss~	srrxtsssp
croi~	qqqvsqtqx
cron~	srvsssssr
crossed	rssstvssp
crosse~	rrsstvrsr
cros~	rpssuurts
crow~	ttrqsssts
cruise	ssssssuss
crui~	srsrsrtsv
crus~	srsssruss
cryo~	stsqsssst
cscs	sussssssr
cscs card	sussssssr
csv	srwsrsssr
ct	srvsrstsq
cto	rvrtsrssq
cualquier	srrsrsust
cualqu~	sqtsrsuss
cual~	sqtsrsuss
cuando	rtrvrrrss
cuanto	srrsswsss
cuan~	rrrvrvrss
cuarto	surtsssss
cuar~	surtssssr
cuatro	srsussssr
cuat~	srsussssr
cubierto	rssussssr
cubier~	rssvssssr
cubi~	rssvssssr
cuento	xrsrrsssr
cuen~	xqrstrrss
cuestionario	ssussssss
cuestionario de	ssussssss
cuesti~	ssussssss
culture	tsrssrsuq
cumb~	srsssssus
cumprimentos	ssrurtrrs
cumpri~	ssrurtrrs
cump~	ssrurtrrs
cup	ttsrsstsq
cup of	tusrssssq
cuppa	sussrssss
cupp~	rxrsrsssr
curated	ssssssssu
curate~	srssssrsu
curato~	rtsrssssu
cura~	rssrssrtv
curios~	rwrsssssr
curious	tqsssssst
curiou~	tqsrsstst
curi~	turtrrtsr
current	qtrtsstur
current employment	sssrussss
current openings	sssrstsur
currently	utrrrsqsu
currently on	ssssssrsu
currently reviewing	ussrssssr
curren~	vuqrrrqvs
curriculo	swrtrsssq
curriculum	vtssrrrss
curriculum vitae	ursrssssr
curric~	0wqrqqqrq
curr~	0xoqqqots
curso	rqrrrrtsw
curso de	rrsrsstsu
curs~	rqrqrstsy
custod~	srsusssss
customer	rsvqrrtrv
customer service	sussssurr
customers	rrrvrrsru
custom~	pruwprtrv
cust~	ppwzoqsrv
cut	rsswrrrrt
cut the	srsussssr
cuts	sussssssr
cutter	srssstsur
cutt~	ssssrtsur
cv	1topni0uu
cv 0	tsssssstq
cv and	srsqsstru
cv attached	srrsssrtu
cv check	sssssssru
cv for	qtswsrrsq
cv in	rssusruss
cv looks	sssrssrsu
cv on	srsrssuss
cv recu	vrssssssr
cv screening	sssussssr
cv so	qssssstsu
cv y	ussrsssss
cvs	uqrpsrstx
cybers~	ssssssusr
cybe~	srsssrvsr
cycle	tsssssstq
cycl~	tsrstsstq
czer~	ssssussrs
czesc	surusstrq
czesc marek	surussssr
czes~	surusstrq
d	ny0qxnump
d also	sursrssss
d ask	urvrrrssr
d attente	sssssrssu
d autres	rrstssrsv
d avoir	srsusrssr
d be	pvowxmwrp
d been	ssrvsrsss
d do	suvrssrsq
d en	sssssrvsr
d etre	rsrvssssr
d examen	sssqssssu
d from	sssusrsss
d get	srssssrsu
d go	svrsssssr
d hate	srsrstusr
d have	rrssrwrss
d hear	sssssussr
d hier	srursssss
d hoped	sssrrrssv
d ici	tuurrsrsr
d just	srsrsswsr
d like	rywnxrqor
d love	ruqrtssru
d need	srrttuusp
d not	sssussssr
d ore	srussssss
d reply	sussssssr
d skip	srsrssuss
d start	sssrrvtsq
d suggest	sssrssssu
d un	sutqsrrsu
d une	rsrrsurst
d unite	surssssss
d want	sttrrussq
da	sys0qoqqo
da der	sssssussr
da die	rustssssr
da geht	trsrssusr
da lista	sssssrssu
da portaria	srsvsrssr
da pra	susssssss
da sich	rssssussr
da sua	stsrtsstq
da vaga	ssusssssr
daan	vqurtrrsr
daar	sssustssr
daarna	utsrtsssr
dabei	qxqstsrtr
dabe~	qwqsusqtr
dach	stsrqsust
dacht	rssussssr
dad	vtrosrqry
dag	rxrstrtsp
dagen	tprtursru
dage~	tpstvrrrt
daher	qrrwrtssr
daher bis	sssrsusss
dahe~	qrrwrtssr
dahin	wqroqzrsr
dahin konnen	sssssussr
dahi~	wqroqzrsr
daily	srrqrssvu
dail~	srrqrstvt
dal	tqttsssss
dale	sussssssr
dall	stsussssr
dalla	rvrrsurtq
dall~	rtrqtutss
damage	ssssrsssu
damals	ssssssusr
dama~	srsrrstsu
dame	usstssssr
damen	trurssrtr
dame~	trurssrtr
damit	qtuwtvprn
damit die	rsusstssr
damit du	sssrsussr
dami~	qutwsupro
dan	qywtrpsqq
dan 0	stusrsssr
dan drinken	susrsssss
dana	rusqsssst
danach	sywoqspqt
danach laden	srusssssr
danach setzen	rvsssssss
dana~	sxwoqspqu
dance	stsqtsrst
danc~	stsqtsrst
dang~	ssrrssssv
dani	qtrtsussr
daniel	rssqrsssw
dani~	rssrsrssv
dank	xqsttpqpv
dank fur	vqrsurpqx
dank voor	susssssss
danke	5qpvoprqr
danke dir	urssrssss
danke fur	vvrsqrsrs
danke furs	srsvssrsr
danke ich	rssusssss
danke trotzdem	rssusssss
danken	srrutrrst
dank~	5ppxqoqqr
dann	t2wjuttrj
dann auf	ussrssssr
dann besprechen	rstsussss
dann lernst	sqrsssssv
dann machen	svssrsssr
dann telefonisch	wrssrsssr
dans	uuqusrrrs
dans l	stsqrvsss
dans la	stssussss
dans le	susssrtsr
dans votre	rrstssssu
dar	surrtsssr
dar uma	svssssssr
daran	ussrsstss
dara~	ururrrsss
darf	rqrpqv0rr
darf ich	rrrqrvzsp
dario	stsussssr
dari~	stsussssr
dark	sssusrssr
darling	srsrssrsv
darlin~	srsrssrsv
darl~	trrsssrsu
darnell	tsstssssq
darnel~	tsstssssq
darn~	tsstssssq
darte	sssussssr
dart~	sssussssr
daruber	sqtwsrtsq
darube~	sqtwsrtsq
darum	srsvssrsr
daru~	spt0rrssp
das	tntxqxqot
das angebot	ssrqusssu
das auch	ssssrrssu
das bis	ssvsssssr
das budget	sssssqssv
das duale	sssussssr
das ergebnis	sssussssr
das fur	ssssusssr
das gehalt	sssrustsr
das gesprach	rvtrrrssr
das hat	sssusssss
das hier	sssrssusr
das jemand	ssssssssu
das mit	rrstsussr
das projekt	stsssqssv
das repo	srvsssssr
das sie	utssssrsq
das team	ssrvtrssq
das traineeprogram	ssrtvsssr
das verfahren	srrtrzqrp
das vorstellungsge	sussrsstr
das wurden	sssussrss
das zeugnis	ssssssssu
dash~	tsrsrrstu
dass	wlpxursqt
dass die	srstttssq
dass diese	ussrsssss
dass du	trqtsssru
dass er	ssststssq
dass ich	srsssussr
dass ihr	sssqstsst
dass sie	vpruqrtsu
dass wir	rsrvuqrss
dasselbe	ssusssssr
dassel~	ssusssssr
dass~	ssusssssr
dat	sqpyrtrrt
dat de	sssussssr
dat is	srssssssu
dat je	uqrwrstsp
dat niet	ssssssssu
dat u	rrsrssssv
dat we	rrsvtrssr
data	pqzqnn0wr
data 0	usssssssr
data analyst	qqsrssruw
data and	ssssssusr
data e	sssssussr
data engineer	susssssvn
data for	sssrssvrr
data is	ussrssssr
data lead	susssssss
data protection	rsstsrrtu
data scientist	tutstsutk
data task	ssusssssr
database	srrrrrxrs
database for	ssssssusr
databa~	srrqrryrt
dataset	rrwtssssr
datasets	ssussstsq
datase~	rrxtsstsp
data~	vpylqqyqt
date	vttop0opt
date 0	sstrsqsst
date and	rtsttsstq
date for	stsrsussr
date is	ururrussp
date of	rrtwsssrq
date or	sssssrssu
date will	srssssssu
dated	ruttrtrrp
dated 0	rtsussssr
dated within	sutsssssq
datei	srvsrsssr
datei mit	ssussssss
daten	vqrqqrwru
daten sind	ussrssssr
datenhafen	rssussssr
datenh~	rssussssr
datenschutzbea	sssrssssu
datens~	qrsssussu
dates	ttroquvsr
dates and	ssssrsvsr
dates are	sssrrvtsq
dates of	srssssssu
date~	rsuqnvyqr
dati	sssrsrssu
dating	sssssssus
dauer	trvqsrsrt
dauer 0	rsssssssu
dauer ca	srusssssr
dauer etwa	urtrssssr
dauern	vssqsrsss
dauert	vsrqrrrtt
dauert 0	urrsrssts
daue~	zqvlrrsss
daughter	ssssqusst
daught~	ssssqusst
daug~	ssssqusst
daumen	srrqvtrru
daum~	srrqvtrru
dave	srvrsrrru
davon	qvrturssp
davo~	qvrturssp
day	ntqmyqyts
day a	sssrusrsr
day after	sssrssrsu
day ago	sssssssur
day are	ssssssssu
day at	stsssursr
day for	srwsrsstr
day is	sqsrrstsw
day of	sssusssss
day on	stsqsstss
day or	srsssutsr
day paid	ssssssusr
day rate	stttsstso
day the	sssrsrssu
day tomorrow	ssssssusr
day will	ussrsssss
days	sqxm1nstq
days 0	ssssrssus
days a	sqrrurwrs
days ago	sssssssyn
days and	srrttrvsq
days are	svsrrrssr
days before	srrrssssw
days from	rtsvssssq
days holiday	usssssssr
days notice	ssrssusss
days of	tsttssrtp
days plus	ssssusssr
days so	sutrtsruo
days to	qttsvrrsq
days without	ssssssuss
days wk	sssssruss
dayton	sssrssrsu
dayt~	sssrssrsu
dazu	rvuttrrro
dbs	srrturutp
dbt	ssussssss
de	yvsusxmjq
de 0	qqxtwpupp
de a	susrsssss
de abril	rurrrurss
de admitidos	urssssssr
de cada	srutrsssr
de chef	stsrsussr
de clientele	ssusssssr
de competencias	ssussssss
de cv	sssussssr
de dia	susssssss
de diez	rssusssst
de directie	rrsrsvsss
de eerste	srssvsssr
de empleo	sssrsusss
de faire	sssqsrssv
de fisica	usssssssr
de functie	sssuurssq
de gesprekken	ussrsssss
de jefe	surssssss
de junio	ssssusssr
de kandidaten	rssusssss
de l	urturqrss
de la	xsqurqqru
de las	rqststssu
de lijst	srsvssssr
de logistica	srwqssssr
de loja	stusssssq
de los	tqtsurssr
de lunes	srssussss
de ma	sssussssr
de marco	sssturssr
de mardi	ssrussssr
de me	srssssusr
de mes	usssssssr
de modo	ssstrussr
de momento	rssusssss
de ne	rssussssr
de nosotros	srsrssssu
de notre	uttqsrssr
de nous	rtrrtsssu
de opdracht	srvsrsrsr
de perfil	srvsssssr
de personnalite	srvsssssr
de plek	rsrurqssv
de profesor	vssrssssr
de que	trsvsrssq
de raisonnement	ssusssssr
de recrutamento	sssssussr
de recrutement	ussrssssr
de reponse	ussssrssr
de saint	rssrsvssr
de selecao	strtsussr
de seleccion	sssusstsq
de slag	sssrussss
de sluitingsdatum	vssrsrssr
de su	ussrsssss
de suite	rrsrrtust
de synthese	rsusssssr
de tecnico	rtsusrssr
de todas	sssussssr
de ton	srtrssssu
de trein	sussssssr
de trois	ssurssssr
de un	rrstsrvsr
de vida	usssssssr
de vos	sussssssr
de votre	uqtrsqqrx
de vous	qsqvvrrrs
de werf	svrrsssss
de zomer	srsustssq
deadline	wqxorqqtt
deadline is	svrrsssss
deadlines	rstqsqruu
deadli~	vrzlqopwu
dead~	vrzlqopwv
deaf	sssrssssu
deal	rrurrvqru
deal with	ssvqstrsq
deal~	sssqssssv
dean	swqrrtsss
dear	nprwz1qlr
dear alice	sursssssr
dear all	svsqrsstr
dear applicant	rqtxsvspq
dear artist	sssrrsssu
dear brother	ussrstssr
dear candidate	suxvrtssh
dear chloe	sussssssr
dear colleague	srurrstss
dear colleagues	sssssssuq
dear dr	tsqtswrqr
dear friend	sssusstsr
dear gareth	srrsssssv
dear helena	ustsssssr
dear ines	sstttsssp
dear kim	rsssssssv
dear lily	srsstussr
dear ludovic	sssrssusr
dear miriam	ussssrssr
dear miss	ssvrtsssp
dear mr	rpr1svqpq
dear mrs	usrssqrst
dear ms	oxstoysps
dear name	qvstsrsvo
dear noreen	ssssssusr
dear odette	sssssrssu
dear parent	sssssrssu
dear parents	rqsrsrssw
dear participant	spssssssv
dear professor	ssspstust
dear robin	ssssrsssu
dear shanice	srsrvsrsr
dear sir	rqutrtrrt
dear stuart	susrssssr
dear student	srtssrsru
dear tamsin	sussssssr
dear team	slspstss1
dear tess	usssssssr
dear tomasz	qtstrrsst
dear user	rsssssssu
dear valued	sssqssssx
death	sssrrrssw
deat~	sssqrrssx
deb	ussrstssr
deba~	srsusssss
debe	rrrqwrsst
debe~	stvrrsssr
debi~	rrrrrrrsy
debs	ssssssusq
dec	rusrurtrs
dec 0	sssssssru
dec between	sussssssr
decaler	sussssssr
decale~	sussssssr
december	trsosttts
decemb~	urspsttts
decent	srssssusr
decent~	sssrssssu
dece~	uqsnssvtt
decide	srrnsvutu
decided	pqqxrrrqy
decided not	rrrurrrrv
decided to	qqqvstrrw
decider	srursussr
decide~	qorxrurqy
decidiamo	urusssssr
decidi~	uqurtvrro
decimos	vssrssssr
decimos algo	vssrssssr
decimo~	vssrssssr
decision	nsqtr0qpv
decision by	sssstussq
decision has	rssqswsss
decision is	sssurursr
decision on	rrrrstssx
decision we	ssursssss
decision yet	srsssussr
decisione	rssrsussr
decisions	pssqsxsst
decisi~	jtqwq2ppw
deciso	rssqvssst
deci~	mnpws4pox
deck	srtnstusv
deckhand	ursssrstr
deckha~	tyssrrrto
deck~	txtrrqrto
declan	usstssssq
declar~	ussrsrrss
decline	rtrpwsrrt
decline by	stssusssr
declined	srstrrrtu
declin~	rrrowrrsx
decl~	vqrowqqrw
decora~	ssusssssr
decroc~	sssrssssu
decr~	sssrsurst
dedi~	urstsrssr
deel	sruursssr
deel aan	sruursssr
deemed	ssutssssq
deem~	ssutssssq
deep	svrssrrur
deep dive	svssssrsr
deep~	srswsrrss
deferred	rrsrrwsss
deferr~	rrsrrwsss
defe~	rqrrrxtru
defi~	rrstsrsru
defros~	srssssssu
defr~	srssssssu
deg	tsssussrr
degree	ssrtortuu
degr~	ssrtortut
dei	ttrrtursp
dein	tquvqorqy
dein github	srssssuss
dein profil	rssrssrtv
dein team	tusrssrss
deine	vuttvtmpp
deine bestellung	ssssssssu
deine bewerbung	ssuqurqqu
deine daten	rssusssss
deine eltern	srsrussst
deine mail	tussssssr
deinem	rpsrrrtux
deinen	txsqrrsrs
deinen eltern	susssrssr
deinen namen	sussssssr
deiner	rurtussrq
dein~	uxrtuposp
deix~	srsussssr
deja	sqrzrrtsp
deja la	rssussssr
deja~	rssustssr
dejeuner	surssssss
dejeun~	swrrssssr
deje~	swrrssssr
del	rrovrvsox
del lunes	ssrrrsssw
del puesto	susrrrssu
del tribunal	ssssrussr
del via	srsrswssr
del viernes	rrsrussst
delai	urrsttssr
delai de	trsustssp
delay	tsrrrvssr
delay in	ssssrusss
delaye~	rtspssssw
dela~	trqlr1rrv
delete all	rssrsrssv
delete it	sssrssssu
delete my	ssssssusr
deleted	rssrssssv
delete~	rssrssssw
deleti~	sssrssssv
dele~	orspvqssy
deliberations	ssrtsvssq
deliberations and	ssrsswssq
delibe~	rrrtsvrsr
delighted	rssqusrrv
delighted to	rrsrusrrv
deligh~	rssqusrrv
deliver	surssssst
deliver a	surssssss
delivered	tssrsrssv
delivery	rrrvpsrtv
delivery 0	ssssqsssv
delive~	srqwosrsx
deli~	rrprrwqsy
dell	qtrwrrrrs
della	tuqsqyqrr
della graduatoria	sssrsvssr
delle	sstrrsrru
dell~	rrstpxpqv
delphine	tssststsq
delphi~	tssststsq
delp~	tssststsq
delt~	rqsrstssv
dem	rwwwrxqnj
dem 0	surqtrsst
dem eigenen	rssusrsss
dem laufenden	sssrsusss
dem probetag	sssvssssr
dem schluss	rsssssssu
dem stapel	rssrsvsss
dem stellenprofil	ussrsssss
dem team	sutsrrrss
dem vorbehalt	ssssusssr
demain	vussrrrrq
demais	srstussss
demand	trvsssrsr
demande	ttrqrrrsv
demande de	sssrssssu
demandes	ssssssssu
demand~	turprqrsy
dema~	v0sqqnopx
demir	susrsstsq
demirci	srsusssst
demirc~	srsusssst
demi~	rususrtsq
demo	xqtsrqssr
demogr~	ssssssrrv
demons~	sutsssrtq
demos	ussrsssss
demo~	ttsqrtpsu
den	syqwzompq
den 0	tvsrrtrqs
den arbeitsvertrag	srssvsssr
den eingang	utsrssssr
den erhalt	ursssssss
den fachbereich	rsussssss
den herbstferien	wrssrsssr
den job	susrsssss
den link	svssssssp
den offentlichen	srsssssus
den platz	srssssssu
den posten	srrusursr
den som	srsvssssr
den vertrag	sqrsxqrsu
denegada	rssrssssu
denegada por	rssrssssu
denega~	rssrssssu
denise	trsussssq
deniz	sssrsrssv
deni~	tqturrsru
denk	rrssrswsr
denkst	srtrsursr
denk~	rrtrruvrq
denmark	sssssrsus
denmar~	sssssrsus
denm~	sssssrsus
denne	susqssssu
dennoch	sssussssr
dennoc~	sssussssr
denn~	rtsusrrst
dental	strsvrruo
dentro	srsstussr
dent~	rsqtwtqts
denver	stsrrssuq
denv~	stsrrssvp
depann~	srussssss
department	wsqrpvusq
department and	usssssssr
department at	stsssrsru
department has	sssqsvtsr
department of	sstsssttq
departments	ssstsrrur
depart~	vqstotutr
depa~	vpttotutq
depends	rusqstsst
depends on	rusqsssst
depend~	qtsssutrr
depe~	qsrssvtrt
deplacement	sssusrsss
deplac~	ssswsrssr
deployment	sssusstsq
deploy~	srsvsstto
depl~	rrszsqtum
deport~	srusssssr
deposit	srrmqsvs0
deposi~	rsrkrsus1
depot	rvrqtrqsu
depo~	ttuirtsr0
dept	rrstrttuq
depth	ssrussrss
dept~	ssrussrss
depuis	rruvrqrss
depuis votre	ssusssssr
deputy	rwsssurtn
deputy clerk	sstrusssr
depu~	ryuvrrqsl
der	nvpvuypnv
der 0	sxrqprsru
der ausbildung	qrsrsrssx
der betriebsrat	sssqstssu
der bewerbungen	vssrssssr
der brauerei	rssrsuusr
der braumeister	rssssusss
der eigentumer	ssspssssv
der engeren	rrurrvssr
der entwurf	rsssssssv
der erste	ssssrsssu
der geschaftsfuhru	sssrusssr
der grund	ssssssuss
der halle	susssssss
der haushalt	qssrsvsss
der hochschule	sssssussr
der kollege	srssssuss
der kommission	surrsssss
der kunde	sqsturrst
der landstallmeist	ssssusssr
der luft	srsrsvssr
der nachsten	stsrssssu
der personalrat	sssruussq
der post	wrsrtsssr
der prasident	sussssssr
der probetag	srssussss
der schon	rsswsrssq
der sitzung	sssssvssr
der sparkasse	sssrsssus
der status	usstssssq
der suche	sssqssstu
der urlaubszeit	ussrsrsss
der vertrag	sssrvsssr
der vertragsentwur	ssssussss
der vielzahl	ussrsrsss
der vorstand	srrurstss
der werkstatt	rustssrsr
der woche	srsurqrsu
der zustimmung	ssssvsssr
dermatology	srsssrssv
dermat~	srsssrssv
derm~	srsssrssu
dernie~	ssrsssssu
dern~	ssrsssssu
derzeit	srrqrwsst
derzeit nicht	rssrssssu
derzei~	rrrqrwssu
derz~	rrrqrwssu
des	txnuvtqpq
des 0	rrsutrsss
des arbeitsvertrag	ssssussss
des betriebsrats	ssssusssr
des dossiers	ussrsssss
des jahres	sssrssssu
des monats	trsrusssr
desafio	srvrrssss
desafi~	srvtrsssr
desa~	rrwsrrtsr
descartado	rrsvsusrq
descar~	rrsvsusrq
description	qsrqrrzrs
descriptions	trusssssq
descri~	rrtnrr1pt
desc~	prvors1ps
desde	qprvyrrur
desde el	rqrrxrsss
desd~	qoqvxqttq
dese~	tqtvssrrp
deshalb	rrrwqwsrp
deshalb konnen	sssqsvsss
deshal~	rrrwqwsrp
desh~	rsrwqwsro
design	rxrqrqtss
design a	sussssrsr
designer	suutuurvh
designs	srssssssu
design~	tqurssqvq
desista	sssussssr
desist~	sssvssssr
desi~	qvtsqpwtq
desk	tqpxpqqzq
desk for	sssusrrss
desole	strvsrssr
desolee	srstsussr
deso~	rrrxssrss
desperate	sssrsrssu
desper~	sssrsrssu
desp~	rrrwrssts
dessverre	sssrsvssr
dessve~	sssrsvssr
dess~	rrtqsxssr
desta	rssvsssss
destin~	tsttssssq
dest~	rrswsrrrs
det	qtqwsuuqo
det blir	srsvssssr
det er	rrrruswsr
det var	srsusssss
detail	srttsstsq
detailed	rsstssusr
details	qxtjuruvr
details and	qrssssstv
details are	suwrsursn
details for	tssssrrsu
details i	ursrsssss
details to	rsssssusr
detail~	qyrjwquvr
detalle	ursstsssr
detall~	ursstsssr
deta~	rxskwpuur
dete~	tssurrrrt
detr~	sssusstsr
detto	srsstsusr
detto che	ssssssuss
dett~	sssstsusr
deutsch	srursttrs
deutsch 0	sqtsssssu
deutsc~	sqvrrturr
deut~	squrrturr
deux	upvuustrn
deux jours	srsrustss
deuxieme	sssussssr
deuxie~	sssussssr
deux~	sssussssr
dev	rtrsrrsvr
developer	rsyutrrwh
developer position	sssttsssq
development	rrsurqvtq
develo~	qouspm1yr
deve~	qptspm1yr
device	rsursssst
devices	surrstusq
device~	surrstusq
devi~	sssmrvwsr
devolv~	srsrssssu
devore	susssssss
devo~	qttqssstt
devs	tsssssrur
devuel~	sutrrrsss
devu~	sutrrrsss
deze	ttrsqsssv
deze e	sssussssr
deze week	uvrqrrssr
deze woning	sssrssssv
dezelfde	sssrsstsu
dezelf~	sssrsstsu
dezember	ssrrrwsss
dezemb~	ssrrrwsss
deze~	rsrrqvsru
di	sxvwuqqnn
di 0	sussssssr
di cambiare	rssqssust
di domani	sussssssr
di giovedi	srrsrsssu
di non	srussssss
di partecipazione	usssssssr
di svolgere	ssussssss
di un	ssvsssssr
di una	rrvrsussr
di via	stsrrsssu
dia	suuwtppqr
dia 0	tsupwrqrt
dia de	srusrsrst
dial	rxssssrsq
dial in	rwssssrsq
diallo	sturssssr
dial~	stursssss
diary	trsrssusr
diar~	wtsqrrusq
dias	unuuwrqqu
dias de	srstusssr
dias habiles	tssturssq
dias y	ursrusssr
dica	srwsssssr
dicembre	stsrusssr
dicemb~	stsrusssr
dich	ovrv0quqk
dich gern	surrvrrrr
dich gerne	sussrssss
dich im	srssussss
dich~	srstrvssr
dick~	sssssspo0
dict~	rrursssss
did	pnoyrztpu
did five	sssvssssr
did for	usssssssr
did great	sqsrsyssp
did not	qpqxquqsw
did really	srsrstusr
did the	sssusrrst
did to	sssrssssu
did you	strqsrsrw
die	ojsyzwrmv
die 0	rrtutssrs
die andere	sssvssssr
die ausgeschrieben	srsrussss
die ausschreibung	rssrsvsss
die auswahlkommiss	ssrsvsssr
die bank	sssrssssv
die baustelle	sussrssss
die berufungskommi	sustssssr
die besetzung	rssqswssr
die budgetfreigabe	sssrsusss
die dann	sssrssuss
die ehrliche	rssqsrusu
die eingegangenen	ussrssssr
die einladung	sqtsssrsu
die einzelheiten	rsssussss
die engere	sssusssss
die entscheidung	rrtsrpssw
die erste	tstsssssq
die frist	tssrsussr
die gebuhr	srssssssu
die geschaftsleitu	sssrsussr
die gesprache	sssrsusss
die intendanz	ssssusssr
die jungs	srsussssr
die jury	tssrrrssu
die kinder	sqsutsrst
die kollegen	sssussssr
die kommission	sssturrsr
die kosten	ssusssssr
die lehrstelle	rususrssr
die liste	sssssssus
die mappe	stsrsrssu
die mit	rtswsqssp
die nach	srssssssu
die nachste	sstusrsss
die position	urrurrtsr
die rolle	srsussssr
die runde	sqssssssw
die selbstauskunft	sssrssssu
die sie	rsutsrrss
die sitzung	srsrsusst
die spate	stsusrssr
die stelle	stqvxsqqq
die stunde	srssustss
die suchen	srsxssrsq
die uhr	srussssss
die vakanz	sssusssss
die van	srstssuss
die verzogerung	rssrsusss
die wahl	rssvsrssr
die werkstatt	sussssssr
die wir	rssrvussq
die zahl	trststssq
die zusammenarbeit	rsssussss
die zusendung	rtsrssssu
die zwei	srrvrssst
die zweite	rtsssutsq
diego	sssqssrvu
diego ca	ssssssrvr
dieg~	rqqoqrztx
diem	srssssutr
dienst	rrstrstus
dienstag	susqqrqrz
dienstag 0	srssssssu
dienstag um	strsssrsu
dienste	srsrssvsr
dienst~	svrrtosru
dien~	qurusottt
diese	uusvsppvo
diese adresse	usssssssr
diese mail	sustssrtq
diese woche	rursstrtp
diesem	ssrxrqrsr
diesem grund	sssvssssr
dieser	tstvsrrsq
dieses	trrvrrruq
dieses jahr	srsusssss
dieses postfach	ussrssssr
diesmal	rsrurwrqs
diesmal nicht	ssrtsrssu
diesma~	rsrurwrqs
dies~	rrr0qpnyr
diet~	rsrqrsusu
diez	rrsusssst
diez dias	rssusssst
difere~	sssussssr
dife~	sssussssr
diff	srussssss
difference	ssstssrus
difference and	sssssssur
different	rrsvrrqrw
differently	sssussssr
differ~	rqrxsqpsv
difficult	rrsusrsst
diffic~	rrtusrtss
diff~	qpsyrpqsw
dig	rvtrvpqqu
dig till	sssusrssr
dige~	srssssrtu
digital	sqvprrtzp
digital and	sssssssur
digita~	spvqrqszr
digi~	rpwprqszs
dilution	srustsrsr
diluti~	srustsrsr
dilu~	srustsrsr
dime~	sssssusss
din	utqsqrqtu
din ansogning	urssrsssr
din pa	svsrssssr
dine	sqstssssu
dinner	strnvrssx
dinner with	sussrsssr
dinn~	ssrmwrssx
dino~	srsrussss
dinsdag	rwrtrrrsr
dinsdag 0	susssssss
dinsdag om	sussrssss
dinsda~	ryrsrrrsr
dins~	ryrsrrrsr
diplom~	tursrrrss
dipl~	tursqrttr
dir	rwtysrqrl
dir den	stssusrsr
dir hier	surssssrs
dir zu	sssusrssr
dire	rsrvrursr
direca~	srsvssssr
direct	tqrqrsxss
directed	russttrsq
directed to	russsursq
directie	vqsqsvssr
directing	sssrssssu
direction	srutsrrtr
directions	ssussssss
directly	strsrtqxq
directly mention	sssssssvr
director	qxqwqu0ud
director at	srssssusr
director has	srsusssss
director is	srsssussr
director of	svsusqsto
director the	sussssrss
director wants	sustssssq
directora	svsrssssr
directors	vtsqssssq
direct~	szpsnwtum
direkt	rurrrsuvp
direkt in	sussssrss
direktorin	sssssrrsu
direkt~	sssrsrssu
dirett~	ustsrsrsq
dire~	tynokw3um
dirige	sssusssss
dirige une	sssusssss
diri~	rrswstssq
dis	sssrtsrsu
dis moi	stsqtsrsu
disabi~	stssssstq
disagree	srursussq
disagr~	srussussq
disappoint	sssussssr
disappoint you	sssussssr
disappointed	srsqssssv
disapp~	qrrurrssu
disa~	qqtvqsrus
discar~	tssstsssq
discip~	tssqstsss
disclosed	stuqssssr
disclo~	rtursrusq
discount	srssvssrs
discouraged	rssussssr
discou~	qrruvrsqu
discover	sssrssrrv
discov~	sssrssrrw
discreet	ssssssusr
discretion	srssssvsr
discre~	rqrsrswru
disculpa	sssssusss
discuss	vvrotqsru
discuss your	sussssssr
discussed	rossxrtrt
discussed 0	ssssrsssv
discussing	uqstrssst
discussing the	trssssssu
discussion	u0qsrtprp
discussion on	srsrsusss
discussion with	sussssssr
discus~	xyooxosos
discutimos	srsrssssu
disc~	syntznult
disd~	ssssssssu
diseas~	ssssssssu
disegn~	usssssssr
dish	sptsssssu
dish to	srssssssu
diskret	sssrssuss
diskre~	trsrssusr
diskutiert	sqsusssst
diskut~	sqsusssst
disk~	tprtrrtsu
dispatcher	svrrstssq
dispat~	svrqsttsr
dispensary	ussrssusr
dispen~	utsrsstsr
display	ustrssrss
displa~	ustssrrss
dispo	surssssss
disponibili	sssrssssv
disponibilidad	surssrsst
disponible	sssrssssu
disponivel	ssstsrrsu
dispon~	quupqpqsy
dispositioned	rssussssr
dispos~	rprxrrsru
disput~	srstsurss
disp~	sxrtoprrw
disqua~	sttsssssq
disq~	sttsssssq
disruption	sssusrssr
disser~	ssssssttq
diss~	ursssrttq
distinguees	urssssssr
distribution	rssrsusst
district	srsstussq
distri~	rqrtrvvqs
distur~	ssssssusr
dist~	sorsquyqs
dit	pnrvswuru
dit du	srsssusss
ditt	srstsrsur
dive	svsstsrsq
dive instructor	ssstusssr
divide~	ssssrrrrx
divisions	sssusrssr
divisions that	sssusrssr
divisi~	rssussssr
divi~	rqrxrrrru
dix	rurssrssr
diz	srrrsrrrx
diz me	srrstsssv
dizer	srstsussr
dize~	trstsussp
dmitri	svrsrstsq
dmit~	svrsrsstq
do	pv2vqopor
do 0	surstsssq
do a	r3wqqqsrl
do anything	vtrsssssr
do better	ssrrsssut
do have	rrsrssvss
do here	srusrssss
do is	svrqsssst
do it	ptuvtrrrs
do meu	rtrussssr
do not	rrsvqznqt
do on	vssrssssr
do one	srussssss
do the	rusqvqurr
do we	sssrstusr
do you	rvrmstsrx
dobbiamo	ssrsrsssu
dobbiamo rimandare	srrsrsssu
dobbia~	ssrsrsssu
dobb~	ssrsrsssv
dobry	trrurussr
dobr~	ttrurusrq
doc	sttqrrtru
doce~	ussrsssss
doch	pzqprstrt
doch am	srrstsssu
doch mal	srsrssssu
doch nachste	susssrsss
doch nicht	sussssssr
dock	svsssrssr
docs	ssrsuursr
doctoral students	sssussrsr
doctorate	sssqsrusu
doctor~	rssrqtust
doct~	rrsspswru
document	qusqyrrrr
document to	ssssusssq
documentacao	urssssssr
documentacion	tssqssssu
documento	swssssssq
documentos	trssusssr
documents	usrrtsrrt
docume~	wupmzqqpv
docusign	srrsxsssq
docusi~	srrswrssr
docu~	vtpm1qqpv
docx	ssurrssss
doe	sqsqssssx
doen	surttrssr
does	trrxotosv
does not	rstyqtort
does this	tssrsustq
does tuesday	svrsssrsr
does your	srsrsssrv
dog	wqrpsrxrr
doing	torvprxqu
doing the	srsrrsrsx
doin~	torvprxqu
doktor~	svsssstsp
dokt~	rvrsrssss
dokument	ssrstsssu
dola~	srstrsusr
dollar	sssqstsst
dollars	sssmssrsz
dollar~	sssmssrsz
doll~	ssskstss0
dom	ssussssss
domain	sssrssssu
domanda	trrtrrsrv
domanda di	tssrsrssu
domand~	vsrtrrrru
domani	rysrtsrrp
doma~	qxqsrqqqy
domenica	strrwsssr
domeni~	strrwsssr
dome~	strrwssrr
domingo	tqurrrssv
doming~	tqurrrssv
dominik	trrusssss
domini~	tssusrrsr
domi~	trusqqrrv
don	rtturrsss
don juan	sussssssr
donated	sussssssr
donatella	ussrsssss
donate~	utsrssssr
dona~	utsqsrrss
donc	rxrvstqro
donc au	svssssssr
donde	rsrrrsuru
donde estas	ssssrsuss
donderdag	ruurtqrrr
donderdag 0	sursrssst
donder~	ruurtqrrs
dond~	quuqtqtru
done	rpzyqsops
done and	rtsssursr
done it	sssusstsq
done on	stsstsssq
donnees	srssssssu
donnee~	srssssssu
donner	trrturssr
donnerstag	szspqqsrt
donnerstag 0	rwsrrsrss
donnerstag um	sussrssss
donnerstag zwischen	sussssrss
donner~	szsqqqsrt
donn~	rytssoqqu
donor	ssvtrsrsr
dono~	ssvtrsrsr
door	p3nvpssrp
door de	rssusssss
doors	sswrssssp
doors 0	stusssssq
doors close	sstsssstq
door~	urvsrqrsr
dopo	uursstrro
dopo il	wrssssssq
dopo l	stsssussr
doppelter	ssssusssr
doppelter ausfuhrung	ssssusssr
doppel~	ssssusssr
dopp~	ssssusssr
doris	usrrsrsst
dori~	usrrsrsst
dormit~	ssssussss
dorm~	stssusssq
dorothea	srsrrsssu
doroth~	srsrrsssu
doro~	srsrrsssu
dors~	srstsssur
dos	rstusprrt
dos anos	sssussssr
dos dias	sssrtsssu
dossier	yoqorvtru
dossier das	ussrssssr
dossier pour	ursqssssu
dossiers	vsrurrrsq
dossie~	ynptrusrs
doss~	ynptrusrs
dott	rvssstssq
dottoressa	rusrsrssu
dottor~	rtsssrssu
dott~	rtsssrssu
double	ssssrsurs
double~	srsrssuss
doub~	rrrsrrvru
doug~	srssrvssr
dove	rusrsssst
dove~	trurssssr
down	sysvtokrx
down and	sssqwrsss
down as	sussqssss
down at	ptsvssssr
down because	sssssqssv
down for	svsrrrsst
down gently	srsrssssu
down three	ssssssrrv
down w	turssrssq
down with	uussrusso
download	srtpssssw
downlo~	rrtnssrsy
down~	rrtpsrrry
dozen	sssssrusr
dozens	ssrsusssr
doze~	srrsurusq
dr	tynutptps
dr haverstock	sssrssssu
dra	vrsqsssss
draft	srvrtsrst
draf~	rqvqturrt
drag~	ossrsstsy
drainage	sssussssr
draina~	sssussssr
drai~	sssussssr
dramat~	srsussstr
dram~	srsussstr
draw	qqspuzsrq
draw for	srsqswsst
draw on	rssssvssr
drawer	rrsqusrsu
drawer with	rrsqssssw
drawing	sssussssr
drawin~	sssvssssr
drawn	rtrsrrsus
drawn up	susssrssr
draw~	rsqutrrtt
dreadful	sssussssr
dreadf~	sssussssr
drea~	rrrsrrqr0
drehen	urssrssss
dreh~	urstrsssr
drei	nszproutw
drei jahre	rrsqurvss
drei schnuppertage	susstrssr
drei stellen	sstrssssu
drei stunden	srwurrrsq
drei wochen	rtsrsrssu
dreimal	ssssssssu
dreima~	ssssssssu
drei~	srstssrsu
dress	swrsrrsrr
dres~	rxrsqssrs
drie	srrurrtst
drie~	ssutrrssr
driftl~	sustssssr
drifts~	sssssssur
drif~	ststrrtup
drink	ssssssssu
drinken	susrsssss
drinken we	susrsssss
drinke~	susrsssss
drinks	srrusrssu
drinks on	ssssssssu
drin~	rsquqqrsx
dritten quartal	sssrsusss
dritte~	rrttruqst
drit~	qttsrurst
drive	ssursrurt
driver	uusrrrqur
driver abstract	sussssssr
drivers	sssrrtutr
driver~	sssrrtutr
driving	twrtrrrto
driving licence	twrssrrup
drivin~	twqtrqrtr
driv~	swquoosws
drog~	rrsusssst
droit	ursssruss
droi~	ursssruss
drop	rrwqssrss
drop by	stsssrusr
drop in	ssrssssru
drop it	sqxstsrsq
dropped	trssssusr
droppe~	trssssusr
dropping	tsssrttsq
droppi~	tsssrttup
drop~	urrqqsvts
drove	srsrssssu
drov~	srsrssssu
druber	rqurtrvrq
drub~	rqurtrvrs
drucke	srsqtsrsv
drucke ich	srsrrsssv
druc~	rrrrttrsu
drug	srruursrr
drug screen	srsvtrssr
dry	sssrrvrss
dsgvo	rsssssssu
dsgv~	rsssssssu
dsp	sussssssr
dt	ssussssss
du	qjsyzzpms
du 0	sqrvvrrss
du ab	ssssvsrsr
du am	srrrsurst
du bekommst	sssssssur
du bien	srsssusss
du bist	rsruvwqrp
du dabei	rssrsrssw
du dich	vsssrrstq
du es	sssussssr
du far	rvtrssssr
du har	ssssrrssu
du hast	rrstusrsr
du hattest	sssrssuss
du horst	ussssssss
du kan	tssrusrrt
du lust	srsrssuss
du nachste	sussrssss
du nicht	sssssutsr
du pot	ssstursss
du skal	rssurrsst
du stehst	rssrryssq
du suchst	srsrssvsr
du uns	rrusrsrsu
du warst	sssvsrssr
du willst	vrtsrrssq
duale	sssussssq
duale studium	sssussssq
dual~	sssussssq
duarte	srsvrtrsr
duar~	srsvrtrsr
duas	rtrsrusss
dublin	susststtp
dubl~	rusrtrttp
dudar	srrusssss
duda~	srrusssss
due	rruro0rpu
due chiacchiere	svssssssr
due on	ssssrsssu
due serate	srutsssss
due to	srrqrxrrt
duidelijk	sssssrssu
duidel~	rrssstssu
duid~	rrssstssu
dumb	ssrsusssr
dump~	srssssuss
dundee	sssssstur
dund~	stssssttq
duplicate	ssusssssr
durable	sssrssssu
durabl~	sssrssssu
durante	rrsqtrssw
durant~	rrsqtrssw
duration	sswsssvtl
duration 0	srusssuso
durati~	sswssswsl
dura~	qswptrvto
durch	uxrltxrrq
durch den	rsusstssr
durch die	uvrovsrsq
durchg~	trsvsrrss
durc~	uwqssupqr
durfen	qsrqtyrsq
durf~	psrptyrru
durham	srsssssus
durh~	srsssssus
during	rqttstsrt
duri~	rqttstsrt
dus	rttqrtsst
dus niet	srtqssssv
duty	srsutqusr
duurt	ussssssss
duvida	ssussssss
duvi~	stvrssrsr
dying	sssusrsss
dyin~	sssusrsss
dylan	ssrusssss
dyla~	ssrusssss
dzieku~	trsvsrssq
dzien	trrssussr
dzien dobry	trrssussr
dzie~	trrusussq
e	qpwtwsoow
e 0	rsqstrruu
e a	rurtrrsst
e al	ussqsussr
e ammesso	sssussssr
e ancora	rssssussr
e andata	sssutsssr
e carta	srssssust
e carteira	sussssssr
e com	ttrsusssr
e de	sturssssr
e eu	strussrsr
e il	rstssutsq
e l	sssussssr
e la	rssssusst
e mail	vsqqqrqtw
e mails	srssssrrv
e me	srusrussr
e o	sqstvsssr
e para	srsvssssr
e scrivimi	srvsssssr
e stata	wrrssrrrt
e tuo	sssrvrssr
e um	srvsrsssr
e uma	trurssssr
e una	rrurssrsu
e v	utsrstssq
each	usxwoqqpt
each in	sustssssr
each month	rsssswssq
each one	ursrsstsr
each way	stsrrsssu
each year	ssstssusq
earlier	urqttsrrt
earlie~	vrqttrsrs
early	rtqsruvrs
early before	russsssss
early career	srsrtsusr
early careers	strussssr
early next	sssvrrssr
earl~	ttntstvqs
earn	sqspusust
earn 0	ssssusssq
earn up	srssssuss
earnin~	sssqsrrry
earn~	rrrqrrrrz
eart~	rrsrsrrsw
easier	sssqssqtu
easily	ssspssrwu
easily apply	sssssssxo
easi~	rsrmrsqyx
easter	rpprxwssq
eastmarch	rtrurssst
eastma~	rtrurssst
east~	qpouwvtts
easy	rrtorrrtx
easy to	sssqssssv
eat	rvtnrqvts
eat and	sussssssr
eat breakfast	srusssssr
eben	sssrsrrsv
eber~	ustrrtssq
echange	sturssssr
echange d	srvssssss
echang~	sutstrrsq
echa~	sttsvrrsp
echt	rrsusrssu
echt nett	sssqssssv
echt~	svsrssssr
ecla~	sssussssr
ecolog~	ussrtqsst
ecol~	urrssqssv
ecommerce	srussssss
ecomme~	srussssss
ecom~	ssussssss
economist	sssssrsus
economy	ttsrsqssu
econom~	strotrruw
econ~	strotrruw
ecra~	ssussssss
ecrite	rrvsssssr
ecri~	uqvstrrsr
ed	srsrvssss
edinburgh	stssststq
edinbu~	stssststq
edin~	stssststq
edit	rrtqrsrvu
edit your	rssrssssu
edith	ssusssssr
editin~	ssurstssr
edition	ssrrsssut
editio~	ssrrsssuu
editor	swrwrrrsp
editoriale	srvrsssss
editor~	rtursrsrs
edit~	qvvsqspur
education	qtrsssrtv
education and	qsssssssv
educat~	tsqqssstt
educ~	tsqqrsstv
een	owvvrqtos
een mail	srsusssss
eens	rrrqsturu
eens vrijblijvend	ssssssuss
eerlijk	urstsssss
eerlij~	urstsssss
eerl~	urstsssss
eerst	ssstrvssq
eerste	sqsrxrrss
eers~	sqssxurrq
effa~	rrssssssv
effect on	ssssssssu
effective	stsrrtrsu
effects	spssssssv
effect~	rpsrrtssy
effe~	rpsqsttsx
effort	utrusrrrq
effort goes	sssussssr
efforts	ssssssrur
efforts of	sssssssur
effort~	ssssssrur
effo~	utrurrrtq
effr~	susrsssss
efter	stssrsssu
efte~	sssvrrrrt
efz	sussssssr
eg	ssrrursss
eg 0	trsrusttr
egal	srusssssr
egg	squssssst
egregio	rtsssussr
egregi~	rtsssussr
egre~	rtsssussr
eh	stsssussr
eher	srsxsrrsq
ehre~	sssrssssu
ehrlich	rssurtrss
ehrliche	rssqsrusu
ehrlic~	qsrtrstsu
ehrl~	qsrtrstsu
eigen	srstssrsu
eigenen	rsrwsrrss
eigene~	rtrwrrrss
eigentlich	srsqsuusr
eigentumer	ssspssssv
eigentumer hat	ssspssssv
eigent~	srsnrtusw
eige~	qpttqssrz
eight	rsvrsqrss
eighteen	sssusrtsr
eighte~	sssusrtsr
eigh~	rsvurptsr
eignungsauswah	srvrssssr
eignungstest	srvsssssr
eignun~	rqyssrrto
eign~	rqyssrrto
ein	oxwrmo1nv
ein anruf	sssrssuss
ein bestehendes	ssssussss
ein bisschen	tssssussr
ein einstellungsst	rssssusss
ein erstes	sussssrsr
ein exemplar	ssrsqsssv
ein fuhrungszeugni	srssssssu
ein halbstundiges	srssssssu
ein konto	ssssssvsr
ein kurzes	svssssssq
ein neues	sssrssssv
ein paar	sssrsvrsr
ein rollenspiel	srussssss
ein telefonat	svssssrsr
ein und	sssussssr
ein zeichen	srssusssr
einb~	sqssssssu
eindhoven	sssrssvsr
eindho~	sssrssvsr
eindruck	sssussssr
eindru~	sqsvusrsr
eind~	rrrvtrusq
eine	ll3xnlxqz
eine antwort	urtsssssr
eine bewerberin	sssqssssu
eine bewerbung	sssrssssu
eine einladung	qsssssssv
eine erneute	sssssussr
eine halbe	susrsrtsr
eine kalendereinlad	srssssssu
eine kurze	sstssstsq
eine nacht	srstusrsr
eine passende	rssrssssu
eine ruckmeldung	srtsssssu
eine zusatzliche	sssrsusss
einem	pstrrqxrw
einem 0	strsssrsu
einem kurzen	srssssuss
einen	lvzrls0pr
einen anderen	srrpsussv
einen kaffee	rurqsrtsu
einen kurzen	srvsssssr
einen neuen	sussssssr
einen vormittag	susssssss
einen wechsel	srsrstusr
einer	tqvtqwtrn
einer mitbewerberin	sssusssss
einer unserer	vssrstssr
einer woche	srvssrssr
eines	tttrustsn
eines monats	ussrsrsss
eine~	lu1rmwvns
einfach	rtturqvrp
einfach mit	ssssssuss
einfac~	rtturqvrp
einf~	rvsurqvrq
eingang	xusqssssp
eingan~	0urosrsrq
eingegangen	trssrqrtu
eingegangenen	usssssssr
eingeg~	yqstrqrss
eingehende	sssusssss
eingehende bewerbungen	sssusssss
eingeh~	srsusrsss
eingeladen	srvurrssr
eingel~	srvtrrrsr
einger~	urstsrssr
eingruppierung	sssrsussr
eingru~	sssrsussr
eing~	1puvpopto
einig	sssrvsrss
einige	tssrrrtus
eini~	strqvrrus
einkaufer	ursrsssss
einkau~	vrsputssr
eink~	vrsputssr
einladung	qssrrsrry
einladung zu	rrsrssssu
einladungen	sssssssur
einlad~	owtqqrqtx
einl~	pwtrqrptw
einmal	trsvqvsrp
einm~	trsuqvsrq
einrei~	rrurstsss
einr~	rsusstssr
einsat~	ssstrsusr
einschliesslic	rssusrssu
einschreiben	ssssssssu
einsch~	qrrtrrssw
einsicht	ssssssssu
einsic~	ssssssssu
einstellen	srrwwsqsp
einstellungsst	rssrsvrss
einstellungste	sssussssr
einstellungste 0	sssussssr
einste~	rptxyvqrl
einstimmig	srsttrrsu
einsti~	srsstrssu
eins~	qlrxxtsqt
eintragen	srssssssu
eintra~	srssssssv
eintritt	srrsvsssr
eintritt 0	ssssvsssq
eintrittstermi	srssutssr
eintrittstermi 0	srssutssr
eintri~	rrrrxsrss
eint~	qqqrwsqtv
einverstanden	qrsryursr
einverstandnis vorausgesetzt	sssssusss
einver~	qqrryvrsq
einv~	qqrryvrsq
einw~	rrutsrrss
einzelgesprach	sursssrst
einzelgesprach mit	sussssssr
einzelheiten	qsssxrssr
einzel~	pvrsxrrrr
einzig~	ssssrsrsv
einzusteigen	ssssssusr
einzustellen	srsrvrssr
einzus~	srrrvrusr
einz~	ouqpzqsrw
eis	srsqsvrur
either	tqrntxqtu
either of	sssustrsq
either way	ussrssrus
eith~	tqrntxqtu
ejercicio	srwsrrssr
ejerci~	rrxsrrssq
ejer~	rrxsrrssq
ek	srsussssr
el	utsutrnnx
el 0	sosswrrrt
el acta	sssussssr
el centro	susssssss
el contrato	ssssussss
el curso	rssrssssu
el de	sssussssr
el dia	tsrrsrrsu
el domingo	rrtrrrssw
el ejercicio	srwsssssr
el gerente	rustssssr
el jefe	surrtsssr
el jueves	rurrrrrsu
el lunes	rtvqursrr
el martes	rtrrrsssv
el piso	rssqssssv
el presupuesto	sssrrvsss
el primer	rsrrutssr
el puesto	rtrvwrsrp
el sabado	rvsrssssr
el viernes	utsrrrsss
ela	ursussssr
elected	ssrrtrssu
electe~	ssrrtrssu
election	srsssqssv
electi~	srsssqssv
electric	utsrsstsq
electrical	ssstssttq
electronic	sstpsssrw
electr~	tssptqssv
elec~	srrsuosrx
elegid~	sssrssssu
eleg~	rsssssssu
elektroniker	srrssssvr
elektroniker fur	sssssssur
elektr~	vsqrtrsup
elek~	vsqrtrsup
elementary	rsssusssr
elements	ssurtrssr
elements of	sssrusssr
elemen~	srtrvrqrt
elem~	srtrvrqrt
elena	ssrqvtssr
elen~	sssrvtrsr
eletricista	rrsvssrur
eletri~	rrsvssrur
elet~	rstwrrruq
eleven	srururtrs
eleven weeks	sssrussss
eleven years	ssvrssrss
elev~	rrtstqtru
elf	rusrrrssu
elif	susttsssp
eligibility	rssquussr
eligibility list	sssrsusss
eligible	rstvtrrsr
eligible list	sstustssp
eligib~	qrstutrrt
elig~	qrtsutqrt
elimin~	sqysrrrtp
elim~	sqysrrrtp
elin	sussssssr
elixir	srssrsvsr
elix~	srssrsvsr
ella	sustrtrsr
elle	tqrvusrsq
ellen	sssrsrrsv
eller	svrrrusrr
ellers	sssrussss
ellery	ssussssss
elle~	sutqtsqrt
ellis	ssssusssq
elli~	tssrutssp
elm	sqssvsssr
else	trptvwoqu
else and	ssstrussq
else for	trsossssw
else you	ssssrsssu
elsewhere	rrsrsrrsx
elsewh~	rrsrsrrsx
else~	rrsrsrrsx
eltern	rtsptrrrw
elternabend	srssrrssw
elternzeit	srstsutsq
elternzeitvert	sssssssur
eltern~	rqrtssruv
elte~	qrrqtrrty
em	wousqturr
em 0	ssstrrssu
em anexo	rrwrtsrsr
em julho	tssqsussr
em marco	srrusrtss
email	vszjrmttu
email address	qsspssrsz
email and	sssusttsq
email as	usssssssr
email because	sssrssssu
email finds	srssssssv
email for	sttsssssq
email from	usssssssq
email is	ssspssssw
email sorry	ussssstsr
email the	ssssusrsq
email to	qstqssuss
email when	vsssssssq
email with	sussssrsq
emailed	prssssvsu
emailed you	rrssssvsr
emaile~	prssssvsu
emails	ttrnrrvwt
emails to	tsssssvvm
emails will	sssqssssu
emai~	utwksnusw
embarr~	sssuttrsr
embauche	sssrsvrsr
embauc~	ssrstursr
emba~	srruuvqsp
embedded	rrsstrvsq
embedd~	rrsstrutq
embe~	rrsutrtup
embr~	srsussssr
emeka	rstrssssu
emek~	rstrssssu
emerge~	ssrutssrs
emot	srsrssssu
empe~	sssrssssu
empfang	surssssss
empfan~	tvrsrsssr
empfeh~	stsrtssur
empf~	swqrsrstq
empi~	srssussss
empleo	tssrsussr
emploi	sssussssr
employ	ssssrrssw
employees	tssrrrsru
employer	rqqtrquxs
employer confirming	rsssrsssu
employers	trrqrvqvs
employers can	qsssssstt
employers on	vssrsvrqq
employment	trpr0qrsr
employment as	ssssvssrr
employment at	ssssusssr
employment checks	ssssvsssr
employment is	ssssusssr
employ~	qnltzpr0u
empl~	rnltzqrzu
empreg~	rrrsssrut
empr~	srsttsrus
en	txpvowrlu
en 0	srstusssr
en agosto	sssrsusss
en charge	ssssussss
en cuanto	srsqswsss
en dat	rrsusrsst
en die	rrruurtsr
en dos	srtsssssu
en een	sstursssr
en el	yspvrtqrq
en esta	sssussssr
en excel	srwrssssr
en exclusiva	srssssvsr
en ik	srrruutsr
en in	sssrssssu
en je	rsssrtssu
en jij	svrsrsssr
en la	vrtsprtru
en laat	svsrsssss
en linea	srussssss
en manos	urssssssr
en nosotros	ssssrsssu
en nuestro	usssssssr
en parler	ttsrssusq
en pause	sssrsusss
en piece	ssssurssr
en place	srusrssss
en septembre	sssrsusss
en situation	susssssss
en som	srsusssss
en su	rssurssst
en un	rutqusssr
en una	rssrssssu
en youtube	srssrsuru
encajas	ussrsssss
encajas con	ussrsssss
encaja~	ussrsstss
encanto	sssrrsssu
encant~	rurrssrsu
enca~	tuqpvqtrr
encerrado	rssusrssr
encerrado e	rssusrssr
encerr~	rssusrssr
ence~	rssusrssr
enclosed	tuwtsrssm
enclosed form	ssusssssr
enclos~	utvssrsro
encl~	utvssrsro
encont~	turssrtsq
encore	rqsrrzrst
encore pour	sssusssss
encourage	srsvsrssr
encourage you	srsvsrssr
encour~	rsswrrssq
enco~	qrrvpwrrt
encuen~	sssrsussr
encu~	sssrsussr
end	vntvowsqr
end of	yptmqyqrs
end we	srsqssust
ende	tsqqtypsr
ende april	srrrsvssr
ende der	srsrsrrtu
ende des	trsrusssr
ende nachster	rrsstussr
ended	rrsusrtst
ende~	rrrxrqsst
ending	srrtrssrv
ending 0	ssrsssssv
endi~	srrtrrsrw
endorsed	srtrsussr
endors~	srtrsurtr
endo~	srtqsttts
ends	urrsqttst
ends on	ssssrusss
energie	rqsrrurvt
energieagentur	srusssssr
energieagentur vorharz	srusssssr
energi~	rputrtrvq
energy	rqsxsqtsr
ener~	qotwrsrvq
enferm~	rqrttrtst
enfe~	rqrttrtst
enfin	trsrssssu
enfi~	trsrssssu
enforcement	stsrsussr
enforc~	rtssstssq
enfo~	rtssstssq
engage	ssrtusssr
engage you	ssssusssr
engagement	rrsrutusr
engage~	rrsqvtusq
enga~	rrrrxturq
engenheiro	ssssssuss
engenh~	ssssssuss
engere	sssusssss
engeren	rrtrrvssq
engeren wahl	srsssussr
engere~	rrtrrvssq
enge~	rrturutrq
engine	srtrssvrr
engine has	ssssssusr
engineer	uwsutsp1e
engineer 0	sssutrrsr
engineer at	sstsssssq
engineer came	ussrsssss
engineer id	psssssssv
engineer ii	tssstsssq
engineer interview	sqsrsvsss
engineer jobs	ssssssswp
engineer position	uurtssrsq
engineer remote	rssussssr
engineer role	qtsttsrss
engineer we	sssrsussr
engineering	qpssrqwwr
engineering 0	sssrssrsu
engineering and	srsrssuru
engineers	sortsqsvw
engineers and	sqsssstsu
engines	sssrssrsu
engine~	prprqo7zk
engi~	prprqo8zk
english	pqysupuqr
english is	ssssssrsu
englis~	przruquqq
engl~	qqzruquqq
enhorabuena	rsrqwrssu
enhorabuena por	rssrsrssv
enhora~	rsrqwrssu
enho~	rsrqwrssu
enjoy	trrrstssu
enjoyed	rstrrrtrv
enjoyed having	sssussssr
enjoyed meeting	ssspsrssw
enjoyed your	stsqsstst
enjoye~	rstrrrtrv
enjo~	srsrrtsrw
enlarg~	srssrssrv
enla~	rsrrrssrx
enolog~	srsusssst
enol~	srsusssst
enonce	srvrsssss
enon~	srvrsssss
enough	qqsurqsrx
enou~	qqsurqsrx
enquir~	vrqusqttq
enqu~	vqqussttp
enregistree	ussrsssss
enregi~	urtrsssss
enre~	urtrsssss
enrollment	rssrsusst
enroll~	rssrsvsss
enro~	rrrrrvrru
ensemble	tusrrrrst
ensemb~	turtrrrrs
ense~	uururrrrr
ensure	sttqssrst
ensu~	sutqsssst
entendu	rtsrsussr
entend~	rutrsussq
enter	sssrssrsu
entered	usststssp
entered in	ussrstssq
entered into	sssusqsss
entere~	usrssussp
entering	tstqssssu
enteri~	tstqssssu
entertained	sssussssr
entert~	sssusrrst
ente~	ttstquprt
entfallt	rrssssssu
entfal~	rrssssssu
entf~	rrrtssssu
entgegenkommen	ssssusssr
entgeg~	sssturrsr
entgeltgruppe	srsrwsrtr
entgeltgruppe 0	sssrvsstq
entgel~	rrrrvsrts
entg~	srrrxrrts
enthou~	vrstssssq
enth~	wqstrrrrs
entire	sssqssssv
enti~	stsptsrrv
entlastung	sssussssr
entlas~	sssvsrssr
entl~	sssvsrssr
ento~	usssssssr
entrada	susssssss
entrado	srssrsssu
entrado en	srsrssssu
entrad~	stssrrssu
entrai~	srssssssu
entrance	sutrssssq
entran~	sutrssssq
entre	suqrrstss
entre 0	rusrssrst
entreg~	rrturrrst
entreprise	sssusssss
entrep~	sssussrsr
entretien	strsrsrsu
entretiens	trsrtussr
entret~	srqsswqru
entrevista	twsrrrrru
entrevista de	rsrsssssv
entrevistas	rrrsssssv
entrev~	rwqtqqqrw
entries and	sssqssssu
entro	urvpvrrrs
entro domenica	sssrvsssr
entro il	tstqtssss
entro mercoledi	ssvrssssr
entry	rrstrsutr
entry level	sstssssur
entr~	qytsorrpw
entscheiden	srsrsvssr
entscheidet	wrrrrssss
entscheidung	qqurstsrv
entscheidung bis	sssrutssq
entscheidung uber	sstrsqssv
entscheidung und	sssqssssv
entschieden	tpqttrrry
entschieden der	sssussssr
entschieden die	rssussrss
entschieden haben	vsspsrsss
entschieden und	ssssvsrsr
entschuldigung	russssssr
entsch~	tostsvppy
entsprechen	sssrsrssv
entspr~	rrrtssrsv
ents~	rmstsvop0
entwurf	rsssssssv
entwur~	rsssssssv
entw~	rrusrrsru
envelope	strwtsssp
envelo~	strvtrrtp
enve~	strvtrrtp
enviado	strursssr
enviado do	rtrussssr
enviad~	ssrurrrrt
enviar~	srtrsrssu
envie	ssrussssr
envies et	surssssss
environmental	ssssusrss
enviro~	sssrutrrs
envi~	rvussrqqu
envoye	srrtrvsss
envo~	urtsrursr
eod	ssusssssr
episode	srsssrrsv
episod~	srsssrrsu
epis~	srsssrqtu
epreuve	rsusssssr
epreuv~	rsvsssssr
epre~	rsvsssssr
equa~	tssqsssts
equipe	vqttssrrq
equipe de	sssssussr
equipe est	rssussssr
equipment	sursrssst
equipm~	sursrssst
equipo	ttsrrrusr
equity	srrrususq
equi~	usqrtqusr
er	wrpwsupou
er echt	rssussssr
er ist	srsrsusst
er met	usssssssr
er na	srsussssr
er sich	ssststssq
er zijn	sssrssssu
era	srsvssssr
erasur~	rssrssssu
erbij	rtrsutssr
erbij en	rrssuussr
erbi~	rtrsutssq
erbj~	ssstussrs
erfahrung	rrsusssss
erfahrung mit	sssussssr
erfahrung notig	ssssssssu
erfahrungsgema	sssruussq
erfahr~	rrrvtvsrq
erfa~	sqrwtvsro
erfolg	qrtvsrrrt
erfolgreich	ussrsstsq
erfolgt	urrssrrtq
erfolgt die	usssssssr
erfolg~	urrrtrsts
erfo~	uqtusqrss
ergebnis	rrsvstssq
ergebnisse	srutssstr
ergebn~	rqtyrsrtq
erge~	rpuzqrrtq
ergibt	rssssussr
ergi~	rssssussr
erhalt	ursssssss
erhalten	srsqqrtuu
erhalten diese	sssssssur
erhalten sie	rrsrrustu
erhalten und	tssqsrtst
erhalt~	vrspprtuv
erha~	xqspprsuu
erho~	sssssusss
erinnern	srtrrrtsu
erinnern an	srssssssu
erinnern sie	ssursstsq
erinnerung	svtrsrtrq
erinne~	ruwqrqsru
erin~	ruwqrqsru
erklaren	srtsurssq
erklaren sie	sstsusssr
erklar~	rrusurssr
erkl~	rrusurssr
erkran~	srssrusss
erkr~	srssrusss
erlaube	sssrsrssv
erlaube ich	sssrsrssv
erlaubt	rsutssssr
erlaub~	srtssrssu
erlebt	rsrqssrsx
erledigt	rssvssssr
erledigt mein	rssussssr
erledi~	rrtvssssr
erle~	rsssrrrsw
ernaar	ussssrsss
erna~	ussssrsss
erneute	sssssussr
erneuter	srsvssssr
erneut~	rrsvsussq
erne~	rrsustsss
ernt~	xsrssrssq
eroffnen	ssssssvsr
eroffnen sie	ssssssvsr
eroffn~	ssrsssuss
erof~	ssrsssuss
erreiche	ssssssssu
erreiche ich	ssssssssu
erreicht	tvsrsrssr
erreic~	uwrqrsrrr
erre~	uwsqrsrrr
error	srtsrrrsu
erro~	rqtvqqrtv
ersa~	sussssssr
erscheinen	ssssssssu
erst	ursor0sqq
erst im	rssrswssr
erst nach	vrsqsttsr
erstatten	ssrusrsst
erstattet	turrssstq
erstat~	suqtrrrts
erste	tssrqttss
ersten	tstqssrst
ersten tag	srrsssrsv
erstes	sussssrsr
erst~	twrsosqtu
erteilen	srssutsup
erteil~	tqrrutrtr
erte~	tqrrutrtr
ervaring	sssussssr
ervari~	sssussssr
erva~	rtrurrsss
ervoor	ssssssuss
ervoor open	ssssssuss
ervo~	ssssssuss
erwartet	ssssstsur
erwartet sie	sssssssur
erwart~	rsttrsrvq
erwa~	rrttrssuq
erzahl~	rsssrrtsu
erzieher	sssrsrsur
erzieher in	sssssssur
erzieh~	sssurrruq
erzi~	sssurrruq
es	qwt0lpnsw
es 0	sssusstsr
es alle	srutssssr
es bei	stsussssp
es bitte	sssrsusss
es diesmal	tssqssssu
es el	rsrtrsssv
es gibt	rsusrsrtr
es hat	russsssss
es ihnen	sptrstssu
es ist	tsttrsssq
es klappt	sssussssr
es la	sssussssr
es libre	stsqssssu
es mir	srusssssr
es mit	turqsssss
es nicht	sstssrssu
es por	susrsssss
es tun	sssssssur
es um	ussrsssst
es weitergeht	rssrsusss
esca~	srutssssr
esco~	rrsusssts
escrib~	rqrtsuust
escrito	rrssvsssr
escrit~	rstsvrrtq
escr~	rpstustsr
esigenze di	sssrsusss
eso	sssussssr
espanol	srssrstus
espano~	srssrsuus
espa~	tssrrrutr
especially	sssssqrsw
especially in	sssrsrssu
especi~	sssssqrsw
espere	ursrsstss
esperienza	rssussstr
esperi~	rssussstr
espero	srsrtsusr
espero que	srssssuss
espe~	rsqtsruss
essai	rrrtussst
essa~	rpvttrrrt
essent~	sssussssr
esse~	rrstsruss
est	uorxturpr
est bien	wrssssssr
est bon	sssrvrssr
est en	tssrursss
est entre	ussrsssss
est oui	srssvsssr
est pas	rsrsrxrsr
est un	trutssrsr
esta	qnrwrvuqu
esta ocasion	sssussssr
esta semana	strssrusr
established	sssssusss
establ~	rrsrturst
estado	vssssrssr
estado en	usssssssr
estamos	rsrrtuurq
estamo~	rsrrtuurq
estao	sssussssr
estas	ssrtrsvsr
estate	stsusrrsr
esta~	sqqwuvusm
este	tsrtssruq
este e	sssssssur
esteja	srssssuss
estes	srrvsssss
este~	sqsvrsusr
estimada	tssttrssq
estimada sra	usstssssr
estimado	ssssqutrs
estimado a	sssusrsss
estimate	srssssssu
estimate is	srrsssssu
estima~	tqttrtsrs
esti~	sqttsusrs
estou	trssssusr
estou a	srstssuss
esto~	trssrsust
estr~	susrsssss
estudi~	ussqtssst
estu~	tsrqtrssv
et	stztqpvnq
et 0	sqrrtrvss
et a	trurssssr
et de	tusrssssr
et demi	stsrussss
et mon	spstssvss
et on	rvsrrtrss
et que	srsussssr
et tu	usurssssr
et votre	sssussssr
etait	rrsusrssu
etait la	ssssssssu
etai~	rrsusrssu
etapa	tstvsrssq
etape	sutrssssr
etapes	ursssssss
etap~	vttvrtrrm
etat	sssrsussr
etc	sssosstsw
ete	uqrutrtrs
ete enregistree	ussrsssss
ete retenu	sssqssssv
etes	rtrttsssq
etienne	sssvrsssr
etienn~	sssvrsssr
etie~	sssvrsssr
etre passe	rsrvssssr
ett	srvssrssr
etter	vurrsrrrr
ette~	vurrsrrsq
etude	rtstsussr
etud~	qtsuttrsr
etwa	urtrrtrrs
etwa 0	utsrssssr
etwas	utusqtprr
etwa~	tttrqypsp
eu	vtstrsruo
euch	srsusrrsu
eure~	srsssrrtv
euro	rnsqvpyrw
euro plus	srssrsvsr
euros	rqrrusrtu
euro~	rrrrurruu
evacuation	ssrvsrssr
evacua~	ssrvsrssr
evac~	ssrvsrssr
evaluated	utsrsssss
evaluation	sqvrstrss
evalua~	trxrrrqsr
eval~	tswrrrqsr
even	stqmwqtqy
even if	srsqssssu
even in	ssrsvrssr
even more	sqssssssu
evenement	ssssssssu
evenem~	ssssssssu
evening	rvvptrsqr
evening about	sssusssss
evening and	susrssssr
evening you	svsrssrss
evenings and	ssrsssrut
evenin~	srtruqstt
event	swrprrrtu
event has	sussssssr
event will	ssssssssu
eventuell	sssrstusr
eventu~	srsrruvsr
even~	rwqorrttu
ever	stsnrqrty
ever had	ssrrssssu
ever so	ssssssrsu
every	vlsuq0pqs
every application	vssrssssq
every interview	sqsrsusus
every month	sssssussr
every one	vrsssrsss
every open	sssustssr
every other	ssssssusr
every success	sssqssssu
every two	ssssusssr
everybody	sprtursru
everybody else	ursrstssr
everybody who	rssssrssu
everyb~	sprtursru
everyone	suuvuorpt
everyone at	sssrsussr
everyone i	srsrsrrsv
everyone is	rtsqsruss
everyone on	stssvsrsq
everyone we	srssssssu
everyone who	usupsrssr
everyo~	stuvtoqpt
everything	typuspqrs
everything about	surssssss
everything and	srsrsutsr
everything else	swsvsqrsq
everything you	rssrrsssw
everyt~	typuspqrs
ever~	uqqwrzons
evidence	ptrrtrtsw
evidence of	prsssrssw
eviden~	ptrrsttsv
evid~	ptrrsttsv
ewa	rstussssq
ex	surtsrtsr
ex a	sustsrssr
exactly	srsrssvrt
exactl~	srsrssvrt
exac~	sqtsrrvrs
exam	sqrurrstt
exame	strsvsssr
exame admissional	srssvsssr
examen	vqrrrrssu
examen attentif	rssusssss
examen des	sssqssssu
examination	suussrssp
examination by	tusrssssr
examination is	sssussssr
examiner is	sssrssssu
examin~	ssutrqsss
example	s1xkqpsur
example j	sussrsssr
exampl~	s1xjqosur
exam~	u2ygrmrus
excel	rp2qrsssq
excellent	ssstsqrrw
excellent and	sssrtrrsv
excell~	srstsqrrw
exce~	qo3pqrqsv
exchan~	ssrssrstu
exch~	ssrssrstu
excited	usrnzqqru
excited about	tstsssssq
excited to	suqnyrqrv
excite~	usrm0qqru
exciting	ssssssrru
exciti~	rrrsrsypt
exci~	tqrl0qvpv
excluded	ssssrsssu
exclud~	sssrrsssv
excluidos	vssrssssr
exclui~	vrstssssr
exclusiva	srssssvsr
exclusive	sssqssrsw
exclus~	ssrqrrvrv
excl~	vsrmqrvrx
excuse	trsrsutsr
excuser	sussssssr
excuses	strrsusss
excuse~	svrrstrsr
excu~	surqrvstp
executive	rtssqtwto
executive role	ssusssssr
execut~	qrttrsxsq
exec~	qrttrsxsq
exemplar	srrsssssu
exempl~	srrsssssu
exempt	sssstutsq
exemption	sssssussr
exempt~	sssssussr
exem~	rrrruttss
exercise	rv1vrqqsi
exercise is	srurssssr
exerci~	st4uqqqsi
exer~	tt4uqqqsi
exhibitions	sssrssssu
exhibi~	ussqssssu
exhi~	ussqssssu
exist	ssussrtsr
existing	srsussrss
existi~	srsussrss
exis~	rqturrtst
exklusiven	sssrssuss
exklus~	sssrssusr
exkl~	sssrssusr
exmo	srurstssr
expa~	ssssstvrq
expect	xstlq1prp
expect in	rusrsssss
expect it	rturstrsq
expect to	uqrqrxssp
expectations	sustsrssq
expected	rtrrrsrsw
expected to	sssqstsst
expect~	qwrtrrrru
expediente	rrsrsusst
expedi~	rrsrrtssu
expense	sssussssr
expenses	rxsssrrss
expenses are	susssrssr
expens~	rwstrqqrt
experience	osoxpm0tu
experience 0	ssssssusq
experience and	sssvssssr
experience as	ssssssuqs
experience in	ssssssyqo
experience with	srsqssssw
experiences	sssssssur
experi~	nqpxomzyv
expert~	sssqstrtu
expe~	pupvlqytu
expira~	sssssssoy
expired	srswsrsss
expires	ssurttrrr
expires 0	sstssussq
expire~	srwusrqrs
expiri~	rsssssssu
expi~	qqxstrqox
explain	sqsurstst
explai~	sqsurrsru
explanation	sstvsrssq
explan~	sstvsrssq
explore	ussrsssrs
explore open	ussrssssr
explor~	ussrsrsru
expl~	tqsxrpsqv
exported	tsssssvvm
export~	ttrsssuuo
expose	ssssrsuss
expose zukommen	srsrssuss
exposure	sssussrsr
exposu~	sssussrsr
expo~	stquqqvts
expressions	sssssssur
expressions of	sssssssur
ext	ssssrsurs
extend	ssssytssl
extend an	ssssvtssq
extend you	ssssusssr
extended	rrstsusss
extended by	ssssssssu
extended to	rstssussq
extend~	qrsususrt
extension	ssssqsssv
extens~	rsssqtssv
external	tssrsutsq
external hires	sssssussr
extern~	rtstsvsso
exte~	pqqtvxrqs
extra	ssrpvurrs
extra 0	ssssussss
extr~	rsrmwursu
eye	trryqrssq
eye on	ussussssp
f	oususqrvr
f 0	srussssss
f m	sssssssur
fa	tqrtrsrut
fabi~	sststrtrq
fabr~	ussssrrss
facciamo	tusssssrr
facciamo due	svssssssr
faccia~	tusssssrr
faccio	surrrussr
facc~	twqsrurrp
face	ssrsrrrsv
face~	tststssrq
fachab~	usssssssr
fachbereich	qsvsstssr
fachbe~	qsusrussr
fachfragen	sursssssr
fachfr~	rutsssssr
fachinformatik	sssssssur
fachin~	sssssssur
fachli~	sssussssr
fachmann	ssusssssr
fachma~	ssusssssr
fachvortrag	sussssssr
fachvo~	sussssssr
fach~	rvvtqtsvk
facility	stssrtttq
facili~	rtrtrsttq
facing	strsrrrrv
faci~	rtsuqrsst
fact	srtqrsrsw
factories	sssrssvsr
factor~	sssrstwsq
factur~	ssssrsssu
fact~	srtprsvst
faculty	rssssurss
facult~	tsssrursq
facu~	tsssrursq
fahrra~	srurssrss
fahrt	ussrsrsss
fahr~	ttsyqptrn
fai	rtstsrusq
fail	sruqsssrt
fail and	sssqssssu
failed	srrqssssw
failing	ssssusssr
failing which	ssssusssr
failin~	rrrrtrrrx
fail~	rqqptsqr2
fair	sqruqvqvr
fair few	ussrsrsss
fair on	sssssssru
faire	rqrustrsu
fair~	rprssuqws
fais	srsvsrsss
fait	utrusrssq
faites	sssrssssu
fait~	rssstrrsu
fake	srvsrsssq
fakt~	surrsssst
falarmos	svsrssssr
falarm~	svsrssssr
fala~	surrsussq
falc~	ssssspssv
fall	tsrrrtrsu
falling	ssssssssu
fallin~	ssssssssu
fallstudie	sussssssr
fallstudien	srutssssr
fallst~	ssutsrssq
fall~	rrusqtrrv
fals~	ssvqsrrst
falta	strrrutss
falta de	ttrrsussr
falt~	rsvqqttrt
familia	rrsuusssr
familiale	srssssusr
familie	trrrqrssx
famili~	rntsrpzrw
family	rqqlqq0vx
family with	sssqssssv
fami~	sosgrn5u0
fammi	rqrrvrsrv
fammi sapere	rqrrvrsrv
famm~	rqrrvrsrv
fan	sssssrurs
fancy	twtssrtsn
fancy a	sussrstsq
fanc~	twsrsrvsn
fangfragen	sussssrss
fangfr~	sussssrss
fang~	surtrssrr
fann~	stursssrs
fantas~	rssrsrssv
fant~	rrsssrssv
far	swsmutpsu
far as	srtrwusso
far more	sssssrssu
far too	sssrsssus
fare	swutrrrrp
fare~	ssursstsr
farhan	sssussssq
farh~	sssussssq
farm	sssststtq
farm~	rurqrstst
farouk	rssusstsr
faro~	rssusstsr
farr~	rutsssssr
fashion	sssrsssus
fashio~	sssrsstus
fash~	sssrsstus
fass~	sssrssssu
fast	rrsptrtsv
faster	sssqtsrrv
faster than	sssqtsrsu
fast~	trsotsrrx
fat	ursssssss
father	sssussssr
fath~	stsvsrrsq
fatih	sssrsusss
fati~	sssssurtr
fatou	tssrsruss
fato~	tssrsruss
fatu~	ssrrssrsu
faul~	ttstssssq
faut	srsutsssr
faute	sssrssssv
faute de	sssrssssv
faut~	sssrssssv
favor	sssrrsssu
favorable	srsturtsr
favorable reply	ssssssusr
favora~	srsturtsr
favorite	sssqssssu
favori~	srrsrtssu
favors	sussssssr
favourite	ussrsssss
favour~	usssssrss
favo~	stqssrrrv
fax	ussqssrst
fc	qsssssssv
fear	sssqssstu
featured	ssssssrus
features	sssusssst
featur~	rrtpsrrtw
feat~	rrtqtrqtv
feb	srrssvurr
feb 0	rssrrrusu
feb to	sssrutssr
februar	sssqussrt
februar 0	ssussssss
february	xpqusqqtt
february 0	rusqssrsu
february at	sprrrsstw
februa~	xpqruqqtu
febr~	wpqsuqqtu
fecha	tsststssq
fecha 0	ssssrussr
fechad~	ssurrtsss
fechar	srstsussr
fech~	sstvqvrrp
fed	squsssrsu
fed and	srussssss
federal	strpssssv
federally	rsssssssu
federally insured	rsssssssu
federa~	surossrsx
fede~	wvqmsrqsw
fee	pqsuqpwsx
fee in	ssssssusr
fee will	ssrrsstsu
feed	rustssruq
feedback	srrzrxpqp
feedback and	srsrsvsss
feedback can	sssussssr
feedback from	surstsssr
feedback on	sssrsrssu
feedba~	rsqyqxops
feed~	rsqyqxpps
feel	rqsvrurss
feel able	sssrsussr
feeling you	ssssssssu
feelings	sssusrssr
feelin~	rtsusrrst
feels	ssswsrrsq
feels better	sussssssr
feel~	rtrzrqqsr
fees	ssrrssust
fehlen	srrrssssv
fehlen~	rrssssssv
fehlt	srtqsttur
fehlt noch	ssurstssr
fehlte	sssussssr
feira	tsrrssrsu
feir~	tsrrssrsu
feita	urssssssr
feito	srstssrsu
feli~	rrtrvsrtt
fell	ssstrrssu
fellow	sssrvrrts
fellows	ssstttssq
fellowship	srsrsussr
fellowships	ssstssstq
fellow~	srsttusun
fellside	srusssstr
fellsi~	srusssstr
fell~	rqsusvpxp
felt	rqsysqusq
felt like	sssrssssu
felt that	sssussssr
feltet	sussssssr
felt~	sussssssr
femi	trsqsstst
fenbri~	qsssssssu
fenb~	qsssssssu
fenster	srvsssssr
fenste~	srvsssssr
fens~	srvsssssr
ferd~	sssrtsssu
ferien~	sssssssur
feri~	strstrsuq
fermat~	rturssssr
fermee	srssrsssu
fermin	vrsrtsssq
ferm~	utsrstrrr
fernhi~	ossrstssw
fern~	prsrsstsw
ferran~	svssssssq
ferrar~	ussrsrsss
ferreira	tssrsussr
ferrei~	ttsrsussq
ferries	sstssussr
ferrie~	sstssussr
ferris	sussssssr
ferry	ssussrssr
ferr~	uxsqsxqrl
fertig	rrrrwsrst
fertig~	ssusssssr
fert~	rqurwsrss
fest	rsstrrust
festanstellung	ssstsrusr
festan~	ssstsrusr
feste	surtssssr
feste schuhe	sursssssr
festival	sssusstsq
festiv~	rqrsrttsv
fest~	srsuqttrs
fetch	strussssr
fetch your	sssussssr
fetc~	strussssr
feve~	stsrrvssr
fevrier	ssssussss
fevrie~	ssssussss
fevr~	ssssussss
few	uypsrrrpt
few days	usssssssr
few things	sussssssr
fewer	ssssssrus
fewer than	sssssssur
fewe~	ssssssrus
ff	ussrsssss
ficar	srsutsssr
fica~	ssrvusrrp
fiche	ssursssss
fiches	srursssss
fich~	ssxprrtsr
fico	srsusssss
ficou	rrrustrss
fico~	rrrustrss
fictio~	sstrsrssu
fict~	srursrssu
fieb~	sssssrrsv
fiel	ssssssusr
field	psvqqwstr
fiel~	ptwoqvtts
fietse~	rrstrrssv
fiet~	trtsrrssu
fifth	sursssssr
fifty	sustrsssr
fift~	rxrsrrssr
figma	sq0srsrrp
figm~	sq0srsrrp
figure in	sssussssr
figured	sssrssuss
figured i	sssrssuss
figures	srrrrussv
figure~	srrprvtsv
figu~	rrqsqvtru
fijo	trssssusr
fiktiven	srusssssr
fiktiv~	srusssssr
fikt~	srusssssr
file	wm0sprppv
file and	ssusssssr
file for	ussrsssss
file has	srssssssu
file in	sssrsusss
file is	usrrrssss
filed	rsssssssu
files	trspssssw
file~	srtossrsy
filial~	sssvsrrsq
filipa	sssussssr
fili~	srrwsqwrp
fill	tproururx
fill in	ursssssss
fill it	ssrsvrssr
fill out	sssnssssy
filled	ssryqusrn
filled all	sssrsrssu
filled it	sssussssr
filling	ursprvtss
filling in	trspssssv
fillin~	ursprvtss
fill~	trqxpwtrn
film	ssqrssrsx
films	usssssssr
film~	vssssrssr
fils	trsusrssr
filter	usssssrss
filt~	ussrsrrrt
fin	strruursr
final	stpxuxpqo
final discussion	sssrsurss
final round	stsqsrssu
final score	sssussssr
final selection	sssrsussr
finale	susssrtrs
finalement	sssussssr
finale~	sssussssr
finalist	sssssutsp
finalize	sssrusssr
finalize the	sssrusssr
finali~	rsquxvrsn
finally	srssssssu
finall~	srsssrssu
finance	qrrrturwr
finance and	rtrssrssu
finance has	ssssssssu
financial	trsrrrrsw
financiero	srssssvsr
financiero para	srssssvsr
financ~	sprjswtxv
finanz~	tqrrrtust
fina~	qomvu0rsr
finch	sursssssr
finc~	rurussssr
find	orzjupwtu
find below	sussssrtr
find it	sssrssssu
find my	vrssssrsr
find our	ssssqsssv
find out	tusprttsr
find the	qprqssxsu
find their	srssssusr
find you	psssssrsw
find yourself	sssssssur
finde	trtsrswsr
finden	rruqurtss
finden sie	rsvqurrsr
finder	ssssvssss
finding	ssssssqtt
finding a	sssrssrus
findin~	rsttrrqtu
finds	srsrsrrsx
finds you	srsssrrsw
find~	qpwptopuz
fine	wtvrvqqqo
fine and	sssstursr
fine but	rustssssr
fine we	svrsrssss
fined	rsssssssu
fine~	rsssssssv
fingers	rssstvssp
fingers crossed	rssstvssp
finger~	sqrrturst
fing~	sqrrturst
finish	qrvqvrrru
finish your	rrrsvssst
finished	rssvrsssq
finish~	rrswrsusp
fini~	nrwuursqt
finn fur	srssrsssu
finner	sssrssssu
finn~	sssrssssu
fino	trrrsutrr
fintec~	srssssvtq
fint~	srssssvtq
fiona	stssrsusq
fion~	stssrsusq
fiquei	srrvrrtsr
fiquei com	srstsruss
fiqu~	srrvrrtsr
fire	rrtusvsso
fire~	ssrrsurst
firm	rsuqrtwuo
firm is	sssrssusr
firma	ssstsussr
firmas	srstusssr
firmenwagen	srssusrtr
firmen~	srssvsruq
firms	sqrssqtsv
firmware	sstsssttq
firmwa~	sstsssttq
firm~	qoqr0rsvr
first	ospkyysvr
first 0	rrsssssus
first aid	tsstusrsq
first and	rutrsvrsq
first by	ssssusssr
first come	stssrsutq
first day	srrsusrst
first is	srussssss
first on	ssswrqsss
first round	ssstssstq
first selection	svsssrssr
first served	ssssrsuup
first shift	ssrsussst
first so	ssrssussr
first talk	rssssussr
first the	rustssssr
first three	ssssrsssu
first time	sssttssuq
first two	srtssttsq
first week	utsrsqsss
first year	srtssruup
firs~	nspkyytvr
fisc~	sursssstr
fisheries	stsqsvssr
fisher~	stsqsvssr
fish~	suspsvstp
fisica	usssssssr
fisiot~	sssrsussr
fisi~	usurrussq
fiss~	susstsrrr
fit	rssxrqrwo
fit for	tsrussrtq
fits	rrsrsrtsv
fitter	qssvssssr
fitting	ssrtsrssv
fittin~	ssrtsrssv
fitt~	qsrvsrrsu
five	rrywpnrst
five days	rqursssrv
five minute	svrrssssr
five minutes	ssrsssrsu
five of	sssusrssr
five questions	sussssssr
five to	srtssqssu
five years	srsusssss
fix	rtyorrsru
fix that	sssrrsssu
fixed	rsrrqtruv
fixed term	ssssssrur
fixe~	qsrsrsstv
fixing	sussrssss
fixi~	sussrssss
fize~	srstsusss
fjor~	tustursso
fl	sssrsrssu
fl 0	sssrsrssu
flac~	sssssssur
flam~	sssrssssu
flat	vqsnsqvrv
flat for	ssssssusr
flat out	vssrssssr
flat white	sssrssssu
fleet	rusvsrstp
flee~	rusvsrstp
flexibility	sssrssrus
flexible	srsrssvsq
flexib~	rrtpsswus
flexpo~	sssssssur
flex~	rrsorrvxr
flight	sursrqssu
flights	rsrrsruss
flig~	ruqsrpusv
flip	sssrsusss
flip to	sssrsussr
floa~	srsssssut
floor	tzsrsrsrm
floors	sssrsrssu
floo~	t0rpsqsrq
floral	sssrssssu
flor~	ussrtrrss
flour	srwsssrsr
flou~	srwrssrst
flowers	ssrusssss
flower~	ssrusssss
flow~	ssrusstsr
flugbe~	rrutsssss
flug~	rrutstssr
flui~	ssussssss
fly	strsrussq
flyt~	susssssss
focus	sssussrsr
focu~	srsusrrru
foi	vpqtstqrv
foi aprovado	sssssussr
foi encerrado	rssusrssr
folder	urspsrrsv
fold~	uqsosqssx
folgende	srrrsrruu
folgende stellen	sssssssur
folgen~	srsrsrruu
folg~	tsrrtrrvs
folien	ssvsssssr
foli~	sswsssrsq
folks	tsrsssusq
folks and	sussssssq
folk~	tsrsssusq
follow	swqruqpvr
follow from	ssssusrsr
follow this	sssssssur
follow up	svssrsstq
follow us	usssssssr
followed	sursssrst
followed by	sursssrss
following	pqruwrrus
following the	srrsrrusv
following up	rutrsussp
following your	rttrxussm
follows	rstqssrsv
follows by	ssssrsssu
follow~	nqtuxrrtt
foll~	mxqtxrous
fonction	ussrtsssr
fonctions	ssurstssr
fonctions d	ssurssssr
foncti~	srurttssr
fonc~	srurttssr
fondazione	sssussssr
fondaz~	sssussssr
fond~	trsutrsss
food	rqrqrutuu
food was	sssqsusss
foods	sutussssn
food~	tutusrsso
foot~	rssrustrs
for	qstxprrpw
for 0	nwrzlqrry
for a	mxspnr2pv
for about	stsrssrsu
for accepting	sssstsusq
for access	usssssssr
for all	qssvrrrsu
for an	rtsnpsusx
for announcement	ssrssrssv
for answering	sssrssusr
for any	strrsrrsv
for anyone	usssssssr
for applying	zswtpropr
for as	sssssursr
for att	sssvssssr
for attending	rvrvrsrsq
for backend	srusssssr
for bearing	sssqsvsss
for being	srsuurssq
for biscuit	sssrssuss
for both	sstsutrsq
for business	srussstsr
for candidates	ssssssstq
for changing	ussrssssr
for checking	rssssvssq
for choosing	vssrssssr
for co	urssssssr
for coming	sptwsxrsl
for completing	rtrssussr
for confirming	rvssssssq
for customer	sssussssr
for data	rsssssssu
for de	sssvrsssr
for developer	rrssssssu
for dinner	srsqtssst
for director	sussssssr
for eleven	sssrusssr
for en	ssusrrrst
for entry	sssusrssr
for environmental	ssssusssr
for everyone	svsqsussq
for everything	ssssrsssu
for exactly	ssssssusr
for examination	rsutssssr
for feedback	sssussssr
for filling	urspssssu
for financial	usssssssr
for first	srsssutsr
for free	trrssrrsu
for further	qstsssssu
for future	rssvsrtrs
for getting	rvrsssssr
for giving	sssussssr
for ground	ssssssuss
for half	svrsrsssq
for hanging	sssrsvssr
for his	sssrsusss
for housing	qsssssssu
for how	srsqstsst
for in	rsstssrru
for interview	susussrsp
for interviewing	rvsrstssq
for ios	sssussssr
for it	tpttrrssu
for its	tssrsrusq
for java	srsussssr
for job	sssssssru
for july	rssrsusst
for jury	ssssqsssu
for later	rssqssssv
for letting	rrsprsrsz
for mailing	sussssssq
for many	ssssssusr
for maths	ssssssusr
for me	tnvsqrssv
for meeting	srsrsvssr
for member	usssssssr
for monday	stutqsrsr
for more	sssmtsrsx
for mr	svssssssq
for msc	qsssssssu
for next	rqrvrtsru
for non	sssssusss
for now	rrsvtvrsp
for offering	sqssrsssv
for one	ttsrsvrsp
for online	qsssssssu
for only	ssssssssu
for other	sssvsssrr
for our	uustrprss
for packer	tsstssssq
for parking	srsssusss
for payroll	ussqsssss
for playing	rssusssss
for process	usssssssq
for production	ssssrussr
for putting	xrssssrsp
for real	sssrsussr
for reference	rssssssvq
for registering	rssrssssu
for saturday	srutssssr
for sending	susvsrrso
for shift	sssrsussr
for signature	ssssqsssu
for six	srsprussv
for social	ssusssssr
for software	ststtsstp
for solutions	srsrssuss
for sous	sssssussr
for staff	rtsvssrrr
for store	rssutsssr
for structural	sstsrussq
for submitting	sssqssssv
for summer	ssstswsso
for taking	ttqtstssr
for ten	ursrsrsst
for that	tsrxssrsp
for the	1y1unlmks
for their	srsrssssu
for them	ursussssp
for thinking	rssvssssq
for third	ssstusrsr
for thirty	svtsssrsq
for this	prp0rrqsu
for three	rrrrtrrtw
for to	qssvsssss
for today	sussssssr
for tomorrow	sqssssssv
for tuesday	srrsrsssw
for two	srsttsusp
for us	qruyrsqqs
for vacancy	sssssussr
for volunteer	sssrsussr
for volunteers	sssssssru
for wanting	usssssssq
for wednesday	utsrssssr
for welder	srsssrssu
for work	srssssrsu
for writing	urrtsrssr
for you	pqpuzorwr
for your	vusuosnpx
forderung	sssrrsssu
forder~	rrsqrxrst
ford~	rusprxrss
foreca~	sssssussr
foreig~	sssrssssu
forese~	sssusrsss
forest~	svssssrtq
fore~	nssqrsss1
forge	srwsssrsr
forget	susssssup
forgive	surusrssq
forgive me	sussssssr
forgiv~	surusrssq
forgotten	srsrsxssq
forgotten you	srsrswssr
forgot~	srsrsxssq
forg~	quurqvqtr
forklift	urstsrstq
forkli~	urstsrstq
fork~	tqstrrxto
form	!qwjpmqru
form a	sssrustsr
form and	xrspsstsr
form at	ustsssssq
form for	xsrpsrsss
form in	uutssrssp
form is	utssssssq
form letter	ssssssrsu
form no	rrvsvstsp
form which	ussssrssr
formal	rsrrxrsrs
formal letter	ssssussss
formal offer	rsssssssu
formally	sssrustsr
formal~	tssrustsq
formar	rrsrsusst
formar parte	rrsrsusst
format	ssutsrrss
format egal	srusssssr
formation	ssssssssu
format~	sruqrrssv
former	rrsrssust
formiddag	sussrsssr
formid~	sussrsssr
forms	sptqvqstu
forms of	srssvssup
formular	vrrsrsrst
formul~	vqttqrrsu
form~	tsug1mwqv
forn~	rvusrrrsq
forsta	sssrssssu
forste	sussssssr
fors~	svsrsrsrt
fort	sssrsvssr
fortfarande	srsustssr
fortfa~	srtussssr
forth	sssussssr
fortnight	sssrsussr
fortni~	sssrsurtr
fortra~	rssrssyqr
fortsetzen	sussssssr
fortse~	sussssssr
fortune	sssqssrtu
fortun~	ssssssssu
forty	sqrstsrvs
fort~	pnttrwwtq
forward	oruwupspv
forward for	ursssrssr
forward to	tyrktqrqy
forward with	nsvytrrrq
forward your	srsussssr
forwarded	xqroqqurw
forwarded to	yssrsrssp
forwarded your	rssrssuss
forwar~	rrtwsotox
forw~	rrtwsotox
fostering	srssssssu
foster~	srssssssu
fost~	sprssstsw
foto	ysrprrrrt
foto van	vrsrssssr
fotos von	ussrsssss
found	qrqxqousw
found a	sssusssss
found by	sssrssrsu
found it	trsqssrsw
found its	sssusrssr
found our	sssussssr
found out	sssussssr
found the	srspsstsw
found you	ssssssvsr
found your	stssssusr
foundation	trsussrsr
founda~	trsusssrr
founded	sssrssrsu
founder	suqprvurq
founder of	srsrssvsr
founders	sssusrsss
founde~	stqrruvrs
founding	sssussssr
founding engineer	sssussssr
foundi~	ssrusstsq
foundry	usssssrsr
foundr~	usssssrsr
foun~	sspyppurv
four	ttxuvjvpp
four and	sutssrssr
four modules	sssrsrsrv
four of	ttrsssssq
four people	srussstsq
four sessions	sussssrsr
four times	sssttsssq
four weeks	urrsurrsr
fourni~	susssssss
fourteen	ssrsssrsu
fourte~	ssrsssrsu
four~	suqssrsst
fr	vssrrsssr
fr 0	vssrssssr
fra	sprsussrv
fra 0	srrsussst
frag	srsvssrsr
frag mal	sssussrss
frage	vrstrsssq
fragen	suyqrprqu
fragen sie	susrsssss
fragt	srsrsstsu
frag~	rsxroqvpv
fram	tqssssssu
fran	srrutrsru
frances	srssssssu
franch~	sssrsussr
frank	strqsqssv
frankly	sssusrssr
frankl~	sssusrssr
franz	ssssssusr
fran~	rrquqrssv
fraternally	usssssssr
frater~	usssssssr
frat~	uqrsrsssu
frau	pyrvxwpmp
frau abdi	sussssssr
frau dr	quqqvstss
frau okafor	tsssusssr
frau pfeiffer	trsrsusss
frau roe	sqrtsrsrv
frau weber	russsssss
frau yildirim	sssussssr
fraudsters	ssusssssr
fraudsters who	ssusssssr
frauds~	ssusssssr
fraz~	srssssssu
frec~	ssussssss
fredag	stusrsssr
freddie	srttsstsq
freddi~	srttsstsq
frederik	ussssssss
freder~	ussssssrs
fred~	tsvsqrsrr
free	purprovww
free any	swssssssp
free for	trsqsruss
free from	srsrvstsr
free of	srustsssr
free on	sussssssr
free to	rssurtrtr
freelance	srstsswsp
freela~	srrtrrzsn
freeze	rqsrstsrv
freeze on	sssrsussr
freeze~	srrrstssv
free~	roqoruzrx
frei	qqrvxpvsp
frei wird	rssrsrssv
freibu~	ssssssusr
freie	ssrssssvq
freie platze	sssssssur
freigegeben	sssqursst
freigegeben und	ssssusssr
freige~	sstqursst
freight	rttsststp
freigh~	rttsststp
freitag	qtvsrrsqt
freitag 0	ssssrssru
freita~	qtwssqrqu
frei~	pwxqrorws
frem~	rsussssss
freshe~	ursrsssss
fres~	ssrqrrtuu
freude	tsssurrsr
freue ich	srsrssssu
freue mich	susrtstsq
freuen	rqqpyrrtu
freuen uns	rsroxrsus
freundlich	urtqrstss
freundlich grusst	ustrsrssr
freundliche	prysrtsrs
freundliche grusse	prysrtsrs
freundlichem	susssstsr
freundlichem gruss	susssstsr
freundlichen	ttrusssqr
freundlichen grussen	tsrttssqs
freund~	uuysquton
freut	utsrsrssr
freu~	rwutypupl
fri	rprqurwrw
fri 0	sqrrrrxrv
friday	r0yllqtrw
friday and	rrrsrusst
friday at	ssrrrrqsy
friday but	sssssrssu
friday noon	ussssstsq
friday so	trstqrssu
friday week	srssssssu
friday with	ssststssq
fridays	srss0rtsm
friday~	srss0rtsm
fridge	sssusrsss
frid~	qyxlunspw
friend	qqrvrqrsy
friend of	sssusrsss
friend we	qssusssss
friendly	rurqrtsrt
friendly greetings	sssssussr
friendly reminder	stssssssu
friends	srsssrquv
friend~	rtrorsrtx
frie~	ppqupqtv0
fristg~	urssssssr
fris~	xqtossvuo
frit~	sssvrsssr
from	qsqzpnxru
from 0	swtlxrpst
from a	rrxrrquss
from all	srutssrss
from among	sssrssssu
from any	srusssssr
from consideration	stsqssssu
from date	ssssssrsu
from dayton	sssrssrsu
from delivery	ssststssq
from hr	sussssssr
from january	ussrtrrst
from luton	ssrussrst
from me	trrwvspsq
from my	rsstsrrsu
from our	sqsrsruru
from perth	ssssusssr
from the	qspxottrv
from this	ssstsrtsu
from today	srvrsssss
from tuesday	srssssrsu
from us	qqrrtutru
from you	rsqrtsysq
from your	strnttttt
from~	rrsustssr
front	uvtoqrstr
front of	turqsrsst
front office	ussrsssss
fronte~	uststsrtq
fron~	wvuoqrrtq
frozen	rrsrswttq
froz~	rrspsyutp
fruh	svssrsrsr
fruher	srssssssu
fruhestens zum	sssussssr
fruh~	rorttrttv
fue	rrsvsssss
fuhren noch	rssssusss
fuhrt	svsrsrrtr
fuhrung	ssrrssssv
fuhrungszeugni	sqrrusrsv
fuhrun~	sprqursrx
fuhr~	stqptsrtv
fulcrum	ssssusssr
fulcru~	ssssusssr
fulc~	ssssusssr
fulda	ssssrsssu
fuld~	ssssrsssu
fulfil~	srssssuss
fulf~	srssssuss
full	prnvwqn1r
full application	sssrsussr
full driving	stsssrsus
full legal	sussssssr
full time	sqrswrqyo
fulltime	srssussss
fullti~	srssustrr
fully	ssrrqrvru
fully remote	ssssssvrr
full~	trrqsrxqu
fun	sqsqrrtsx
functie	srruvtrsq
functie van	srsuurssq
functi~	rqrsuturr
func~	tqrrvstrq
fund	stskrtssx
fund and	ssspssssv
fundac~	usssssssr
funded	rrrurqttt
funder	sssustssq
funding	rstprvrsu
fundin~	rstorxrsu
fund~	sqqurursv
fune~	vssrsrsss
funf	rtwsrsuro
funn~	sstvrrrsr
fur	oprwvlwrx
fur 0	srrtssssu
fur andere	ssspssssv
fur betriebstechni	sssssssur
fur das	sosvsqsrw
fur dein	rrttrsssu
fur deine	tvrtstrrq
fur den	usuuruqtn
fur dich	qvrsusrrr
fur die	sssvqsrpv
fur ein	rvrrrssst
fur eine	rrvurqusq
fur einen	rqrsrrvrv
fur ihre	vsquvrrrq
fur ihren	rsstssssu
fur jeden	ssssrsusr
fur morgen	svsrssssr
fur sie	ruqvzqrrl
fur uns	srtsrsusr
fur unser	srursssss
fur unsere	rusrsssst
fur unseren	srssrsutr
fur zwei	sssussssr
furniture	ussssrsss
furnit~	ussssrsss
furs	rrtxrtsso
further	nsuup0qps
further correspondence	sssvsqssr
further emails	sssqssssu
further to	suuqussso
furthe~	nsuup0qps
furt~	nsuup0qps
futt~	sssrustsq
futur directeur	srssssuss
future	pqsvqpvqy
future~	sttsssstq
futu~	orrvrowqw
g	uvruqrstq
g day	ststssstp
ga	strrrwssq
ga vidare	sssrsvssr
gaan	qstvqsrst
gaat	rruttsssr
gab	sssxssrsp
gab es	sssvssssq
gabi	rtsrrswsq
gaffer	rsswsrssr
gaff~	rsswsrssr
gage	ssssusssr
gage 0	ssssusssr
gain~	sssrssssu
gallery	rssrsvssr
galler~	rssrsvstr
gall~	rsursurtq
game	ssstsrttq
gameplay	ssusssusq
gameplay programmer	ssusssusq
gamepl~	ssusssusq
games	rrvrtsqvq
game~	qrxrtrsup
ganas	sustsrsss
ganas de	susssssss
gana~	rtussrssr
gang	sssrssssu
gange	stsqrswsr
gang~	rtsprrwst
ganz	rtrvrsrss
gar	vrtsssssr
gar nichts	usssssssr
garage	tutpsrrss
garantie	srsrssvss
garant~	trrsssvsr
gara~	tttqrrurr
garde	rursstssr
garden	rrtssrrsv
garden~	srsrsrssu
garder	sssusssss
gard~	ptstrrrsw
gareth	srrqtsssv
gare~	srrqtsssv
garna	sussssssr
garn~	tusssrssr
garr~	srsusrsss
gart~	rrstrtrsu
gary in	srssssssu
gas	ttstrsssq
gaso~	srsussssr
gasthof	srstssrsu
gastho~	srstssrsu
gast~	rtsssrrtu
gate	russqsvrr
gates	sssrsssus
gate~	sssrsssus
gathering	sqsrsvtss
gather~	sqsrsvtss
gath~	srsqsvusr
gave	sprvrrrrv
gave notice	sssusrsss
gave the	sssqssssv
gave up	sssussssr
gd	sssussssr
gdansk	sssrssurs
gdan~	sssrssurs
gdpr	ssssssusr
geachte	ttssrssqs
geachte mevrouw	turtsrtrq
geacht~	ttssrssqs
geac~	ttssrssqs
geande~	rtsusrssr
gean~	rssusrssr
geba~	rtttssstq
geben	rqqvvxqro
geben ihnen	sssrsusss
geben sie	ssrtvrrss
gebeten	turrsussp
gebeten ihnen	sssssussr
gebete~	turrsussp
gebe~	uspuuzqrl
gebran~	stsrsrssu
gebr~	svrtrrrst
gebuhr	sqssssssv
gedacht	sssssussr
gedach~	sssssussr
gede~	stusrsssr
geduld	vrsnryrsr
gedu~	vqrmr2rsq
geehrte	ppuusvrqt
geehrte frau	ovtutvspp
geehrter	ytrvtrqnr
geehrter bewerber	sssussssq
geehrter herr	ytrttsqnr
geehrt~	qvtuuvpms
geeh~	qvtuuvpms
geen	qrrvrstts
gefallen	stswsvrrn
gefallen hat	ussrsrsss
gefallt	rssssssus
gefallt dir	rrsssssus
gefall~	rtswruqtn
gefa~	rvrwruqtn
gefeliciteerd	rrtrtrssu
gefeli~	rrsrwrsst
gefe~	rqsrwrrss
gefolgt	sssrursss
gefolg~	sssrursss
gefo~	srssursst
gefunden	rssurstss
gefund~	rssurstss
gefu~	rtsvsrssr
gegangen	ssssusssr
gegang~	ssssusssr
gega~	ssstusssr
gegeben	rrswurrsq
gegebe~	rrsxurrrq
gegen	rurtrrrrt
gegeven	sssussssr
gegevens	srsqsrssw
gegeve~	srssrrssv
gege~	pvpysrqru
gehad	srsvssssr
gehalt	rsrourxsr
gehalt bis	srssssuss
gehalter	ssssusssq
gehaltsnachwei	sqrsssssv
gehalt~	rqrrvrrrw
geha~	qpprwpvrx
gehen	ssrwstrsp
gehe~	tsrvstrsp
geho~	rtrsrqrsx
geht	wssouptqu
geht das	ssusssssr
geht es	vrrvrrrrs
geht ihnen	srsrtsssu
geht los	ssrsrsssv
geht vor	ursusrssr
geklart	srsrsuuss
geklar~	srsrsuuss
gekl~	rsspsutst
gekommen	vrsrrrrsu
gekommen dass	rsssssssu
gekomm~	vrsrrrrsu
geko~	vrsrrrrsu
gekr~	xssssrssp
gela~	ursurrrrs
gelegt	rssrstssu
gelern~	rrtrssrsu
gelesen	uursrqsrt
gelesen und	ursrsssss
gelese~	uursrqsrt
gele~	ruruqqqrv
gelijk	srsusstsr
geli~	stsusrssq
geloscht	qrsqssssy
gelosc~	qrsqssssy
gelo~	ptsqrrssz
gelukt	srsssusss
gelu~	srsssusss
gemacht	rusvrtrsp
gemach~	rusvrtrsp
gema~	strvtsrsp
gemein~	sqvvrrrrr
gemessen	sssrsrtsu
gemess~	sssrsrtsu
geme~	rpwwrrrqs
gen	ssusssrss
genannt	sssrssuss
genann~	rssrrsutr
genau	srsqsrwss
gena~	qrsrsrwts
genehm~	sssrrusss
general	urrtrsrst
general manager	tssqttssr
generale	urssstssr
generated	srsurrrru
genera~	vpqwqrqtu
genero~	ssssssssu
gene~	vpqtpttsu
genial	rtrrsrssv
geni~	rtrrsrssw
gennemgar	susrssssr
gennem~	susrssssr
genn~	susstsssq
genomi~	sssrsussr
genommen	ssusrrrss
genomm~	ssusrrrss
geno~	uqtvstrsp
gent	ssusssssr
gente	ruqvrurrp
gentile	ststsurqq
gentile candidata	ssusssssr
gentile candidato	vssqsssss
gentile dottoressa	rusrsrssu
gentili	ssrsrsssu
gentil~	svssrtrqs
gently	srsrssssu
gent~	rxpvqvspq
genugt	rstqsrwtq
genuinely	sssussssr
genuin~	sssussssr
genu~	rstsrswsq
georgi~	sssqrstsu
geor~	sssqrstsu
gepruf~	sssusrsss
gepr~	sssvsrssr
gerade	sqsurquuq
gerade auf	sssrssssu
gerade eine	sssrssust
gera~	qpsusquut
geregistreerd	ussssssss
geregistreerd onder	ussssssss
geregi~	ussssssss
gerente	rvssrtssq
gerente de	susrstssq
gerent~	rvssrttsp
gerer	rssssssur
gerer mes	rssssssur
gere~	susuqrstq
geringfugig	sssssssus
gering~	sssssrsut
geri~	rtsrsrswr
gern	oxvusnvoq
gern am	svssssssq
gern bei	srssvsrsr
gern noch	rsstsussr
gern unser	sssrssuss
gerne	lyqqyrrrv
gerne an	qssrwssss
gerne mit	sussrssss
gern~	lyqryrrru
gerstl	rrsssswsr
gers~	rrsssswsr
gerust	ursssssss
gerust~	sssussssr
geru~	urrusrrtr
gesagt	srrttussr
gesamt~	rrstttstp
gesa~	rqqutussr
geschaftsfuhru	sssrusrss
geschaftsleitu	sssrsussr
gescha~	rtrvvuqrp
geschickt	sruusrtsq
geschi~	sruusrusp
geschl~	russsrsss
geschreddert	sssrssssu
gesc~	putvtssqp
gesell~	rssustrsr
gesendet	tusttsrsq
gesend~	tusttsrrq
gesetzt	trsptwrsr
gesetzt und	sssrsvssr
gesetz~	trsqtvrsr
gese~	usrtturrp
gesich~	srssssssu
gesi~	srssssssu
gesond~	tsrsrrssu
geso~	tsssrrssu
gespeichert	vsrrsssss
gespei~	vrrrrrsts
gesprach	pwssqostx
gesprach freue	ssssssssu
gesprach mit	rwsssrssq
gesprach von	sqsssrssw
gesprache	rrrqsxrst
gesprache mit	sssrsussr
gespra~	nwqrqvsrw
gesprek	twusrsrrp
gesprekken	ussrtsssr
gespre~	uvtrrtrrq
gesprochen	rrsvsrrss
gespro~	rrsvsrtss
gesp~	qxqtovpsu
gestellt	sqvrrusss
gestel~	tqvqrussr
gestern	qvrwsrpss
gester~	qvrwsrpss
gesteuert	sssussssr
gesteu~	sssussssr
gestio~	sssutrrss
gestoria	usssssssr
gestor~	usssstssr
gestos~	sssrssuss
gestrigen	sssussssr
gestri~	srsusssss
gest~	sps0rrrrr
gesuch~	urtrrsusq
gesu~	tqtsrtusq
get	ruwivptsx
get 0	rqtssrstt
get a	totlxrrtw
get and	sssrsusss
get back	rsspsrtsx
get here	surstsrsr
get in	sssussssr
get it	tqsosrwsu
get more	ssssrsssu
get on	sussssssr
get out	srssssssu
get past	susssrssr
get so	sssssrsus
get the	stsrssqsv
get them	ursssssss
get to	qvsrrurrs
get you	svrqurssr
get your	rrrtrtrsu
getagt	srssrsssv
geta~	srssrsssv
getreurd	srssrsssu
getreu~	srssrsssu
getr~	rrstrsrsu
gets	vqrprsuru
gets the	srsrssssu
getting	quqssstru
gettin~	quqssstru
gett~	quqssstru
gevallen	sssussssr
gevall~	sssussssr
geva~	sssussssr
geven	sssssussr
geve~	srstsussr
gevolg~	ssssssssu
gevo~	rtsusrssr
gewahlt	srsusrsst
gewahl~	srsusrsst
gewartet	sssusssss
gewart~	sssusssss
gewa~	rrtvuqrrs
gewesen	sssussssr
gewese~	sssussssr
gewe~	rrrtssssu
gewist	rssrsrssw
gewi~	rssrsrrsw
gewoon	rwstrrssq
geworden	rqrsusrsw
geword~	rprsvsrrv
gewo~	ququuqsrt
gewunschte	rssusssss
gewunschten	srssurssr
gewuns~	rrstwrsss
gewu~	rrrtwrrtr
gezeigt	ssssusssr
gezeigt dass	ssssussss
gezeig~	ssssusssr
geze~	srsutsssr
ggmbh	srutssttq
ggmb~	srutssttq
ghana	sssrssssu
ghan~	sssrssssu
ghent	srsrsrsus
ghen~	srsrsrsus
ghoste~	sssqsurst
ghos~	rqqpqs5sp
gia	rrrysrrrq
gib	svsssrssr
gibt	ruvtrqtsq
gibt es	rtsursusq
gift	ssstrrrsv
gift card	srsrssssv
gig	sususqrrs
gilt	rtrstvrrq
ging	rsstrrrsu
ginge	svssssssq
ginge der	sussssssr
gingen	rssrsusst
ging~	rusrrtsss
gino	swrrrsssr
giorni	trtutrrsq
giorni e	utsrsssss
giorno	strsrsssu
gior~	sususrrrr
giovedi	rwrsrrrrt
giovedi 0	sussssssr
gioved~	rwrsrrrrt
giov~	rwrtrrrrt
gir	xrsrssssr
gira~	ussqtssss
girl	sssvsrssr
girls	srsrwrtsr
girl~	srrrwrtsr
giro	rsssssssv
gisela	srussssss
gise~	srustsssr
git	srwsssrsr
github	srxrrstsq
gith~	sqxrrsvsp
giulia	rrswssrsr
giul~	rrswssrsr
give	uvqtuylnr
give a	strrsrsru
give an	sssssussr
give and	sssssussq
give any	sssrsusss
give me	rvrrvtqsq
give us	0qsrrpssq
give you	rsrsrxqrs
give yourself	ssussssss
given	rqwypsqrs
given a	srusssssr
given access	ssrsrsssu
given an	srutrsssr
given to	rssturtsr
given your	strqssssv
gives	sssrtsrsu
give~	rqxyqqpqt
giving	rssurtrsr
givi~	rsrurtrst
gl	ssswsssrq
glad	qrtqztrrr
glad to	rrrqyrsss
glad we	ssusssssr
glad~	ssssustsr
glae~	ssssusssr
glaser	ssursssss
glaser critical	ssursssss
glasgow	sssssrsus
glasgo~	sssssrsus
glass	sssrssssu
glassw~	sursstssr
glas~	sstrrrtvr
glau~	srsurrrst
gleich	vwrotqssr
gleich ein	ssssssusr
gleicher	svsqssstq
gleicher ort	svsrssssr
gleicht	ussrsssss
gleichwohl	sssussssr
gleich~	survsrrtq
gleitzeit	srsssstus
gleitz~	srsssstus
glei~	vxqssosvo
glob~	trrqrsqwu
gloves	stusssssq
glov~	stursssss
glowing	sssrrtssu
glowin~	sssrrtssu
gluckauf	rsussssss
glucka~	rsussssss
glucklich	sssrssrsv
gluckl~	sssrssrsv
gluckwunsch	stsqssrsu
gluckw~	stsqtrrsv
gluc~	qstqsqqsy
gmbh	zsrvrqtrn
gmbh co	sssusrssr
gmt	swrsrsssr
go	tr3orlrox
go ahead	ssstrrssu
go and	strrrrrsv
go at	sqwrssrss
go away	susrssssr
go before	srstssssu
go of	ssssrsssu
go on	sqwtrrtsq
go out	srsssrssw
go over	svsrssssr
go through	uqsrurtss
go to	stupwrqrs
go up	rursssrsu
go with	sstpssrsw
goal	sssqssssu
goals	sssrssrus
goal~	sssrssrus
goat	ssrrssssu
goats	usssssssr
goat~	usssssssr
god	sstsrrrsu
god bless	sqtsrsrsv
goed	svurrstsp
goede	vrsrsssss
goede orde	vrsrsssss
goedemorgen	sssusssss
goedem~	sssvrrssr
goed~	urrvrrssr
goes	sssqsxqrt
goes to	rptvsursq
goes up	sssrtrssu
goes with	usssssssr
going	qqqvrutrw
going through	sssrssusr
going to	rrrsssrrx
going with	srsussrss
goin~	qqqvrutrw
gold	srssssrut
gold~	rrsurruts
gone	spq3qtqsq
gone by	sssvrsrst
gone out	ssssrussr
gone quiet	sssrsusss
gone to	usrurqrsr
gone with	rssytrrsp
gonna	sruussssr
gonn~	sruussssr
gonzalo	srssssusr
gonzal~	srssssusr
gonz~	srssssusr
good	troystprs
good afternoon	sssustrsq
good clips	sssussssr
good day	suttsussn
good fit	sssrssrur
good hands	ussrssssr
good in	srsussssr
good luck	rquxrqqss
good morning	uutpsttsp
good news	trqqwrqtu
good night	ssussssss
good position	sssrssssu
good the	sqssssssu
good time	rtsqssvsr
good to	strvssusn
good way	sssrsussr
goodby~	rssssrssv
goodman	ussssssss
goodma~	ussssssss
good~	tsrrrqssv
google	sxrrssrrr
google meet	svssssssr
goog~	sxrrsrrrt
gora	srursrrsu
gostamos	ssusrssss
gostam~	ssusrssss
gost~	rutursrsq
got	0sqxoprqr
got 0	ruqtrrtss
got a	rrqrsswss
got enough	sssrssssu
got it	2qrqrsrsp
got the	rquttrrsu
got till	rsstsussr
got you	sussrssss
got your	uvqsqrtrs
gott	rusurrssr
gott frau	susrssrst
gotta	srssswssq
gott~	rssrsyrsq
gourme~	ssssssssu
gour~	ssssssssu
gout~	srursssst
government	ssspsrruw
governor	sssssussr
governors	stsrtvsso
govern~	rtrpuurtt
gove~	rtrpuurtt
gp	ssvrqstss
gr	vrstsqttq
graag	qurrwqrqv
graag voor	ssssvsssr
graa~	ptrrwqrqv
grab	stsusrtsq
grab a	ssttsstsq
grace and	sssussssr
gracias	xprurrrrt
gracias por	tqrussrst
gracia~	xorvrrrrt
grac~	woqwqsrrv
grad	ussrsrsst
grade	ttqrzrutj
grade 0	ssrsxrtum
grades	ssvtrsssp
graduate	ouwsssrtq
graduate admissions	qsssssssu
graduate engineer	srussssrt
graduate programme	sssussstq
graduate recruitment	ssuqstssr
graduate scheme	rvssssssq
graduates	srrqssttv
graduatoria	rrrsrvsss
gradua~	mstsrvrut
grad~	mqvuxrrur
graham	rvrsrssst
grah~	rvrsrssst
graing~	ssssssssu
gram~	ssssusssr
grand	srursstss
grande	srsvssssr
grandfather	sssrrsssu
grandf~	sssrrsssu
grandi~	sssrssssu
grant	ssrssssrv
grant i	sssussssr
grantham	usssssssr
granth~	usssssssr
grants	sstsrrrur
gran~	sottoqsux
graphic	ssrssssus
graphi~	trrsssqxr
grap~	trrrsssxq
grateful for	ssssstusp
grateful that	ssssssrsu
gratui~	sssussssr
grat~	rqruussru
grazie	xtsrrtrrq
graz~	wttrrtrrp
great	psptrwtru
great news	svssstrsq
great pleasure	ssssusrsr
great with	sssussssr
grea~	orotqvypv
green	surrrrrrw
greenleaf foods	tsstssssq
greenlight	sussstrsq
greenl~	turursuso
greetings	sruuruvrn
greeti~	srttrturq
gree~	rwruosups
gregor	tsssusssr
gregor lampe	tsssusssr
greg~	tssrusssr
grei~	rssvsrrsr
grenoble	sssrsrvsr
grenob~	sssrsrvsr
gren~	sssrsrvsr
greta	rtststusp
gret~	rtststusp
grew	ssssrsssu
grid	stssssuso
grillen	sqssrsssw
grille~	sqssrsssw
gril~	ssssrrssv
grim~	stsrssssu
groep	sussstssr
groet	qurssqrrx
groetjes	urrrttssq
groetj~	urrrttssq
groe~	wuqqtsqrt
grossem	rrsrsstsv
grossem interesse	rrsrsstsv
gros~	rsrssssrv
grote	sussssssr
grot~	sussssssr
ground	sssursusq
group	ssqwrnvts
group 0	sssssusss
group and	srtrtrssu
group in	sssssrrsu
group is	srrutrsrs
group of	stsqstusr
groupe	tqttssusq
groups	stsrssrru
grou~	srqwplwwt
growing	sqsqrsxrt
growin~	sqsqrsxrt
growth	ursrssrur
grow~	ussmsrvtu
gruber	surtrsrss
grub~	strurrrst
gruezi	utsrssssr
gruezi frau	utsrssssr
grue~	utssssssr
grund	rprurttru
grund und	ssssssuss
grunden	qrsxsssrs
grunder	srsrssuss
grunde~	qrrvsrvrs
grundsatzlich	rssrsutss
grundschule	tqssssssu
grunds~	sqsqsuust
grunen	ssssssusr
grun~	rlquqr2st
gruppenaufgabe	ssusssssr
gruppe~	ssusrsrss
grup~	stttrqsss
gruss	rtpwrqxqp
gruss aus	rssustrsr
gruss gott	susssrsss
grusse	uyvtnwtol
grusse aus	tutqtrrsr
grusse kathi	susssssss
grusse reto	susssrtsr
grusse vom	tsssrsssu
grussen	ttrustuqo
grussen h	sssusrssr
grusse~	ttrustuqo
grusst	ustrsrssr
grus~	wxsuoxxlh
gsm	srussssss
guarantee	strpttrsu
guaranteed	ssspssssw
guaran~	strlttssx
guarda	sssvsrssr
guarda~	qrstsrssv
guar~	srqqsrrsy
guess	rtsqryrsr
guessed	ssswrrssr
guesse~	ssswrrssr
guest	sqssssssv
gues~	rsrsqwqrv
guide	surrrtrss
guides	sssssssur
guid~	suqsrtqus
gultig	sqttsrrrv
gult~	sqsssrrrv
gummis~	sussrssst
gumm~	sussrrsst
gunstiger	sssussssr
gunsti~	sssussssr
guns~	sssutsrsr
gustaria	suurssssr
gustaria que	sturssssr
gustar~	suurssssr
gust~	rttsrttsq
gut	twrqqtrrt
gut gefallen	sussrussq
gut zu	sssqsstst
gutach~	sssrssrsv
guta~	sssrssrsv
gute	rurwsqrrt
gute neuigkeiten	susrsssss
guten	pvttsrtpt
guten morgen	tusrsrssq
guten tag	ottstttpu
gutes	ruswsrrsq
gute~	owtvsqsqs
guy	srsrsrssv
guy who	sssqsrssv
gwen~	susstsssr
gymnas~	srturrstr
gymn~	srturrstr
h	pwtmvqr0p
h 0	rrssrrttu
h a	srssussss
ha	vsnyrqrov
ha detto	sssrtsusr
ha entrado	srsrssssu
ha llegado	vrsrssssr
ha sido	srrsursst
ha un	srrsrsssv
haar	susrsssss
haar~	ssusssssr
haas	srsrssssu
hab	ttrwspsrs
hab mich	rsswtrrsq
hab mir	ssssssrsu
habe	wnsvrprrw
habe der	sssussssr
habe die	sqrturrsu
habe ich	vrrqrrsrv
haben	pnqwswrqw
haben das	sssssussr
haben deine	rssussssr
haben die	rssustrsr
haben ihre	vrsrtrtsr
haben lange	ssssssssu
haben noch	tsssstsuq
haben schon	sssvssssq
haben sich	sssrrrrsu
haben sie	svurrstrr
haben und	sssrsusss
haben uns	qtstvqqrv
haben wir	vstvppsrs
haber	srssrswsr
habe~	qnpxtrtqx
habiles	tssturssq
habile~	urssurssq
habi~	uqrturrsr
habla	srstsssur
hablado	rssusssss
hablad~	rssusssss
hablando	ssssssssu
hablan~	ssssssssu
hablar	surrurssr
habl~	tsqtuqttp
hacer	rtsrssssu
hace~	rssssrssu
hacker~	rrussssss
hack~	rrtssrsut
had	qon0qzrow
had 0	srrssqrsx
had a	qssrturrv
had already	sssvssssq
had an	ussssstsq
had asked	sssusrssr
had been	rssrtvssq
had five	sssrstssu
had hoped	srsustssr
had it	sssustssq
had je	sustsrssr
had more	sssqssssu
had my	srssrvrsr
had the	ssrxrrssr
had to	rprssturv
had you	sussssssr
had your	tssrssusr
hadd~	trsusrssr
hafen	sssssssur
hafe~	srsssssus
haft~	ssusssssr
haha	trsqsrssv
hai	utrstsssr
hai il	surssssss
hair	stsrtsusr
hakemu~	urrvrrrrr
hake~	urrvrrrrr
halb	rvstssssq
halbe	rwsrrsttq
halbe stunde	swrrrsssr
halbstundiges	srssssssu
halb~	rwtqrsstq
halden	ttsttrssq
hald~	ttsttrssp
half	nxsxruqos
half a	rswrsrrsq
half an	r0rsrrtsn
half and	sqrurssst
half hours	sssrssssu
half of	rtrwtsrrq
half term	ssssrvtsp
half the	sssvssssq
half time	sssssrtru
halfway	rrssssssu
halfwa~	rrssssssu
half~	trssssssu
hall	ssvqrorvw
hallam	tssrrustq
halle	rvsrrrrtr
hallo	qtwupsurp
hallo frau	trqvqtsrt
hallo herr	russtsuqq
hallo ines	rsssussss
hallo kim	rssrssssu
hallo leonie	rssssssus
hallo timo	susrsssss
hall~	quwtnwstm
halsningar	rpsqssxst
halsni~	ryrpssusq
hals~	ryrpssusq
halt	susrrsttq
halte	sssrsutsr
halte sie	sssrsusss
halten	ttrqtvrrs
halten wir	strrvrssr
haltestelle	ssstsssur
haltes~	ssstsssur
halt~	trrqswrtr
hamish	ttssssttp
hami~	ttssssttp
hamza	rsrrssrsv
hamz~	rsrrssrsv
han	rqswsrrst
hand	wstvspqsq
hand so	vrssssssr
handful	ssrtsussq
handful of	ssrtsussq
handfu~	ssrtsussq
handler	utsrssssq
handle~	utsqsttsq
hands	trtxqrrrq
hands and	ussrsssss
hands on	sstvsrssq
handy	rrwrssrtp
hand~	vq0qmssrr
hang	srsssurtr
hang tight	sssssussr
hangen	srrsrstus
hangen an	sssrssssu
hanging	srstsvrsr
hanging in	sssrsvssr
hanging up	sssrssssu
hangin~	srstsvrsr
hangt	sqursurrt
hangt an	srusrrsst
hang~	rpssryqtt
hannah	trsturssq
hanne	sssrssssu
hanno	srsutsssr
hann~	sqqvvqstr
happened	sstrssrsu
happens	ussrstrtq
happen~	ustprtqtt
happin~	ssstrsrsu
happy	prrr1nutt
happy and	sssrrrtsu
happy birthday	sssrssssu
happy friday	sssssssus
happy to	qssozqrru
happy with	sssrustsr
happy you	ssssusssr
happ~	qqqt0ortt
har	ssqussqsv
har du	sqsrssssw
har modtaget	ussssssss
har valgt	rrstrrssu
harbou~	srrrssrsw
harb~	sqrrstrsw
hard	srqyrrprt
hard and	sssrsussr
hard at	ssssssssu
hard bit	sssussssr
hard feelings	sssussssr
harder	stsussssq
hardest	sssussssq
hardes~	sssussssq
hardware	ssrqtsuss
hardwa~	ssrqtsuss
hard~	rrrusstsr
hare~	utssrstsr
hargreaves	srssssssu
hargre~	qwsrssrss
harg~	qwsrsssss
hark~	sssussstr
harm	ssssussss
harmon~	ssstrrsrv
harm~	rrsstrtru
harriet	strsusrsp
harrie~	strsusrsp
harr~	surrttrsq
hartford	srtssssur
hartfo~	srtssssur
hart~	qrutsqsuq
harvest	ssrrtssur
harves~	ssrrtssur
harv~	ssrrtssur
has	qqnyn3smv
has a	sssqssssv
has agreed	srsrsrrsv
has an	sssrssssu
has another	sssrssrsu
has applied	rrsrsrssx
has arrived	usssssssr
has asked	rqtsrzvsl
has been	zqpsn2nnu
has changed	stssttssp
has chosen	sssussrsr
has come	ssrtqqstu
has completed	rtsusrssr
has confirmed	sussssssr
has decided	srsvstssq
has ever	susrssssr
has found	sssussssr
has given	sssrrrrsw
has gone	trrurrtsr
has just	sssssssur
has left	susrsrsss
has looked	srssssssu
has moved	trstsrssu
has not	nrrwtsrrv
has now	rtrvtrrsr
has placed	rssrswssr
has received	vssrssssr
has requested	sssssussr
has sent	sssstussq
has shared	srsussssr
has slipped	sssrsvrsr
has superado	rsstsusss
has suspended	sssrsusss
has the	sqssssrtv
has to	stststqsr
has turned	sssrwrssr
has until	ssssrussr
has won	sssusstsq
hast	rurutrrsr
hast du	strrrstsu
hast ein	susssssss
hasta	truprxrrq
hasta el	srvrtrssr
hasta que	sssrrwsss
hast~	truprxrrq
hat	opmzuxtov
hat deine	ussrsssss
hat die	srsvssssq
hat es	sssqtsssu
hat gestern	sssussssr
hat getagt	srstrsssu
hat ihre	rtssrsssu
hat in	tssurrrss
hat mir	susqrstst
hat sich	psrxtrsrr
hat sie	ssrrwssss
hat uns	tusrrvrsp
hate	srsrssvss
hate for	srssssusr
hath~	sssrsrssu
hatte	qtrxstrsp
hatten	qwqtroxrs
hatten sie	rvrprrwst
hatten wir	sssstrtsq
hattest	stsrrrvss
hattes~	stsrrrvss
hattie	srwrssrsr
hatt~	oxswpozqo
hau	usrsssssr
hauptabteilung	utsrssssr
hauptabteilung i	utsrssssr
haupts~	sssussssr
haup~	turtsrssr
haus	qxqtrrwrp
hausau~	srusssssr
hause	srrsrrtsv
hausern	sssussssr
hauser~	sssussssr
haushalt	qssrsvsss
hausha~	qssrswssr
hausschuhe	sussrssss
haussc~	sussrssss
haus~	pusupusrt
have	qtrwqrupu
have 0	qsysrrrss
have a	v3pkorwrs
have agreed	susrstssr
have an	rtrqrtwsr
have another	stsrssssu
have any	stsussssr
have asked	ssstssuun
have attached	usssssssr
have bad	sssrssssu
have been	rpqwvxror
have begun	sssrsusss
have chosen	sssussssr
have completed	rtsusrssr
have decided	rrrvrsrrv
have emailed	rsssssvsr
have fewer	sssssssur
have five	rsusssssr
have forwarded	rssrssuss
have gone	sssssutsq
have guessed	ssswrrssr
have had	tsssrvrsp
have just	rssrsuurr
have many	susrssqur
have money	sssrssusr
have my	tsssrvrsr
have named	ssssrussr
have never	sssrsusss
have no	sqrxurrsq
have not	porvp1wro
have now	prsvrrssw
have one	svtussrso
have paused	sssssrssu
have people	susrsssss
have pleasure	ssssusssr
have put	utsrssssr
have reached	xrsrsrssq
have read	tqsrssssv
have received	vrrqrrsrv
have rejected	srsvssssr
have run	sssrsrssv
have seen	sssqsusst
have set	sutssrssr
have spoken	spsssstsu
have started	sssvssssq
have the	rpqvuttrs
have to	qsruqtrqx
have two	srutsrtsr
have until	trvsstssp
have withdrawn	rsuussssq
have you	rqqrztqrt
have your	0wrrwqrth
havent	rssssvssr
haverstock	sssrssssu
havers~	sssrssssu
have~	srrtrvrss
having	qtsvwspqq
having a	sussssrss
having reviewed	rusrsssss
having seen	srssvsrsq
having trouble	srusssssr
havi~	qtsvwspqr
hawa~	srsrrsrrx
hay	qssvtsrrr
haya	sssrsusss
hayley	sssussssr
hayl~	sssussssr
haza~	ssrsssssu
he	v0msptrnu
he back	wrsrssssq
he ca	sssrssssu
he can	srsrssssu
he feels	srsussrss
he got	sssrssssu
he is	sxrrrsrsr
he ll	tvsqrtrsr
he looks	ussrssssr
he made	srssssssu
he on	susrstssr
he ran	srsrssssv
he said	sssrstusr
he the	sssssvssr
he wants	srstsrssu
he was	srsrssssv
head	oxqttouwo
head and	sstsssstq
head of	rzrtsqyug
head office	sssussrsr
headcount	ssssstusq
headco~	sssrstuss
header	sssrssssu
headli~	srussssss
headquarters	stssrvrsr
headqu~	stssrvssq
heads	sutusqrto
heads up	suttsrssp
headshot	srsussrts
head~	pvvspsssr
health	sqqswqsus
health talent	ssssusssq
health trust	srsrsrtsu
healthcare	ssssusssq
health~	ssstusssr
heal~	rqptwqsus
hear	zwpjsytpq
hear about	rqssstusu
hear back	rrsrsswsr
hear from	qtrqsxtsr
hear it	stsqssrsu
hear more	susrssssr
hear the	sussssssr
hear you	swsrurrsp
heard	qtrrrpurx
heard back	sssqssssu
heard from	sssrsrrsx
heard it	sssussrss
heard you	sssrssusr
hearing	rsrrrsssu
hearin~	rsrrrsssv
heart	trrtrqrsw
hear~	stpvpmurz
heat~	rrstrsssu
heavy	srsrrstsu
heav~	rrrqsrsqz
heb	spsxrqrrv
heb een	rrsqssssx
heb je	srttsrssu
hebben	rqqxuprru
hebben je	ussrsssss
hebb~	tqqxuprru
hebt	susvrrssq
hecho	sssussssr
hech~	srswssssr
heck~	ssssssssu
hee	trtvsrssq
heeft	qsstrssrv
heeft een	sqsssrssv
heeft uw	rtsrssssu
heef~	qsstrssrv
hei	ysqtqtqqr
heide	sssrsrvss
heid~	rsuqssvsr
heights	srstsssur
height~	srstsssur
heig~	srstsssus
heike	ussrstssr
heik~	ussrstssr
heimar~	ssssssssu
heisst	srsvrsssq
heis~	sssvrsssq
hej	rtvtustpp
hej lars	ssssusssr
hela~	rsswrrrst
held	rurrtxrrq
held at	svsrssssr
held for	ssssussss
helen	stsrssrsu
helena	usssssssr
helferinnen	srsusrrsu
helfer~	srsturrst
helf~	srsturrst
helix	sssussstq
heli~	sssussstp
hella	sussssssr
hella bruckner	sussssssr
heller	ssussssss
hello	rwvunwsnq
hello emeka	rssrssssu
hello everyone	srssssssu
hello idris	rsssssssu
hello kim	ssstsussq
hello lovely	stsussssq
hello mr	srssrsusu
hello name	sussssrss
hello you	vssrssrsr
hello your	qsstsssst
hell~	twwunrunq
help	qrsirvuyw
help desk	rrrrsrryq
help find	sssrssusr
help you	rssrstrrv
helped	srssssrsv
helpful	sssrssrsv
helpfu~	sssrssrsv
helps	ssssssrsu
help~	sqsntsrs0
hem	sttrqurst
hemos	qrrvstsss
hemos descartado	sssrsusss
hemos hablado	rssusssss
hemo~	rrrustrss
hence	tssussssq
hence this	sssussssq
henc~	tssussssq
henr~	tssrurssr
hensel	ssssusssr
hens~	ssssusssr
her	popvouzqx
her application	ssrrssssv
her in	sssrsrssu
her resume	srssssssu
herald	sqsussrst
herald this	sssussssq
heraus~	ssssssusr
hera~	spttsstss
herbst	rrssruuss
herbstferien	wrssrsssr
herbst~	vrsqrtssr
herb~	wqrqqwtsq
herd	srsusrusq
here	qszrwosns
here and	ssssssrsu
here are	rtsrssrqx
here at	sussssrss
here for	rtsusssss
here i	sssrssvsr
here is	sptqsussv
here now	rtsvsrssq
here on	stusssssq
here one	ussrsssss
here so	rvsrsssss
here the	rpzsrrsrs
here to	sstosstsv
here we	surstrrss
here what	tsrttsrtq
here with	sssrssuss
here would	sssrssssu
hereby	stsvsrtso
here~	surwsqssp
herinnering	ssssssssu
herinn~	ssssssssu
hermanos	rssusssss
herman~	vrstssssq
herm~	vrsusrssq
herr	ryrwpwtlp
herr arslan	trusssssq
herr bergamin	stssurssr
herr blum	ssssusssr
herr claasen	utsrssssr
herr dr	tprxsruso
herr gruber	sursrsrst
herr klockner	ssssusssr
herr lohr	srsssstsu
herr lysenko	srssrsssu
herr ott	srsturssr
herr sawatzki	rsussssss
herr tewes	sssrssssu
herr wienbarg	tqsrrursu
herrn	svsqsrtss
herr~	uusosrsts
herste~	srsrssssv
hers~	rqurrsrsv
heru~	svsrssssr
hervor~	srssssssu
herv~	srssssssu
herzen	ssssusrss
herzlich	stuqssurr
herzliche	rsrprussv
herzliche grusse	rsrprussv
herzlichem	sssusstsr
herzlichem gruss	sssusssss
herzlichen	rsrrurrsv
herzlichen dank	rssrvssst
herzlichen gluckwunsch	ssssrsssv
herzli~	ptsqtutqu
herz~	ptrrutspu
hesitation	srsrvsrss
hesita~	srssvsrsr
hesite	sssssussr
hesi~	srssvtrsq
het	nwwwvrpop
het contract	ssssvrsrr
het is	srsrsrssu
het met	srsussssr
het team	susssssss
heure	svrrrtssq
heure et	susssssss
heures	rtustrssq
heur~	rwtrstrsp
heute	tsrtsqurr
heute noch	sssrstusq
heut~	trrtsquss
hexa~	sssusrtsr
hey	wuwtqztoe
hey kim	srtsssuss
hey nils	srsrsvsss
hey sam	ssssvtrsq
hey thanks	rssussssr
hey tom	trrrsursr
hi	l1yvoysjo
hi ade	susrsssss
hi alex	sssrssuss
hi all	rrsvrrsst
hi amelie	qrsssrssv
hi aoife	rrssssssu
hi beth	srsswrssr
hi bo	sssqssssu
hi callum	sssturssq
hi chiara	sssrsussr
hi chloe	sssrssssu
hi elena	srssvsssr
hi ewa	rstussssr
hi fatih	sssrsusss
hi folks	ssssssssu
hi hamza	rssrssssu
hi i	sousrsusu
hi ines	tstrsvsso
hi it	tssrrsrsu
hi its	svsrssssr
hi jarrah	ssssssssu
hi joe	ussrsrsss
hi kim	turtrrsrs
hi kofi	sssrssssu
hi leanne	stsssussq
hi lena	srsrssuss
hi luis	rssusttsq
hi marta	susrsstsr
hi mate	srssrsvrs
hi mateus	srsssrssu
hi mo	rtssusssr
hi name	mypvspxsq
hi nell	sruussssq
hi niamh	stsusrssq
hi nikhil	sssrsussr
hi noa	ssssssssu
hi noor	utrsssssr
hi oluwaseun	ststssssq
hi oskar	ststssssq
hi ottilie	ssssssssu
hi robin	qssssusss
hi shanice	srssssssu
hi siobhan	stsssussr
hi sol	strtsussq
hi stacey	tvpsssssr
hi steph	sssrstssu
hi thank	srrsrsssv
hi there	ttrsrsvsq
hi yasmin	ussrssssr
hi zainab	utrrsstss
hidd~	qstrsrssv
hier	uswtpqrqt
hier das	srvsssssr
hier mein	sqssssssw
hierfur	sssrssssu
hierfu~	sssrssssu
hiermit	ttsptrrsu
hiermi~	ttsptrrsu
hier~	uutrsqrrs
high	utslsurrv
high five	vssrsssss
higher	stsqssstt
highest	srswsrrsr
highes~	srswsrrsr
highmoor	stsssrstq
highmoor animal	susssrssr
highmo~	stsssrstq
high~	qsrwsqqvs
hij	stsvsrssq
hijo	rssusssss
hijo de	rssusssss
hilfe	rrvsssssr
hilft	qsssssssu
hilf~	prvssssst
hillcr~	ssssssssu
hill~	trsrssssu
hilsen	stssrvssq
hils~	rtrstvrrq
him	rssqqrqs1
him first	rrsrsrrsw
him in	sssrssrsv
him on	srssssssu
himself	susqssusr
himsel~	susqssusr
hims~	susqssusq
hin	trsutsssp
hinanden	stusrsssr
hinand~	stusrsssr
hina~	rsvtrrrsr
hing~	tussrstsr
hinterhaus	russsssss
hinterm	sustssrsr
hinter~	rvsurrrss
hint~	sxsurrqrr
hinwei~	rttrtrttq
hinw~	rttrtrttq
hire	pop0rwwrn
hire again	sssussssr
hire back	sssussrsr
hire over	sssrsrssw
hire you	sssrtsusr
hired	spsvvrqts
hired a	sstvssssp
hires	sssssutsr
hire~	qntuvsqsu
hiring	pzqxqvvtg
hiring and	trssssrqw
hiring engineers	sqsssrtsu
hiring event	ssstsssuq
hiring for	rrstswsrq
hiring freeze	srssspssw
hiring manager	russsturo
hiring managers	ursrsssrt
hiring on	ssswspsss
hiring panel	rtsqwsssr
hiring process	svqsssssr
hiring specialist	ssssssrsv
hiring team	uvursssrn
hiri~	psqwpvv0i
his	rzpxnsmrw
his back	swsssspss
his first	ssssrsssu
his mind	rssusussq
his return	tssqsussr
history	sssqrrsrw
history of	srssssssv
histor~	ruroqrssy
hist~	rtrqqrssy
hit	srsqssusu
hiya	rsrwruusm
hizo	sssusssss
hm	ssrusssst
ho	suruurtrp
ho trovato	susssstrr
hobb~	rssutsssr
hobday	vssrssssq
hobd~	vssrssssq
hobe~	sssussssr
hoch	rqttsrrrv
hochachtung	usstsrssr
hochachtungsvo	ststsrtsq
hochac~	tusurrtsp
hochschule	sssssustq
hochschuloffen	sussssssr
hochsc~	rtrsrustr
hochstens	srusrssst
hochst~	srusrsrst
hoch~	sstussrtp
hoe	rstsrqssv
hoe je	rturrrsst
hof	urrrrvrss
hoffe	srrqtsssu
hoffe dass	sssqstsst
hoffe sie	ssssssssu
hoffen	rrsuutssp
hoff~	sqrtuusrq
hoflad~	tssussssr
hofmann	srsrusssr
hofman~	srsrusssr
hofm~	srsrusssr
hohe	susssssss
hohe~	trsussrsr
hoi	rtvqttrqt
hoi kim	ssssusssr
hoi lotte	stsqssssu
hoja	usssssssr
hoja de	usssssssr
hoje	sussssssr
hola	owrvsstpr
hola ines	sssrtsssu
hola marta	srssutssr
hola~	srutsssss
hold	pqpspzwqt
hold a	rsssrrvss
hold off	sssrswssq
hold that	sssssussq
hold the	rsstsussr
hold until	sssssossx
hold you	sssrsusss
holding	rssrvussr
holding the	ssssurssr
holdin~	rrrquwssr
holds	sssrtussr
hold~	qrrovzsrr
holen	susssrtsr
hole~	susssrtss
holiday	wqrqwrstp
holiday on	usssssssr
holidays	rrrsxruso
holidays and	ssrsussss
holida~	vqqqzqsto
holi~	vqqqzqsto
hollin	sssrursss
holl~	rxrotursr
holmga~	rsstsussr
holm~	qssssvssr
home	ttrkpqtu0
home account	ssssusssq
home exercise	suqssssss
home i	srsrssssu
home office	srssrstsu
home to	usstssssq
home visit	sqrsssssw
home with	srssssrsv
homeof~	ssssssvsq
homewo~	ssvssstsq
home~	rqwpsrvsr
homologacao	urstsrssr
homolo~	urstsrssr
homo~	urstsrssr
hon	rustsrsss
hond	susrsssss
honest	rrsssqrsx
honest and	ssssssrsu
honestly	srsusstsq
honest~	ssstsussp
hone~	rrrtrstrv
honn~	rssussssr
honora~	sstrsurts
hono~	sstsrurss
hoogachtend	srsussssr
hoogac~	srsvssssr
hoog~	srsvssssr
hooks	ssusssssr
hook~	ssussssss
hoor	vsrqrrssu
hoort	trsrsvssr
hoort uiterlijk	rrssswsss
hoor~	sqrqtvrst
hope	orntwsyqu
hope all	rssussssr
hope i	sssrssrus
hope it	srsrusrst
hope that	sssrssssu
hope the	srsqsussu
hope this	srspssqux
hope to	tsstqursr
hope you	qsqsssxqs
hoped	srrtrsssu
hoped for	ssssrrssu
hope~	rrrurtssu
hoping	sussssssr
hoping to	sussssssr
hopi~	sussssrsr
hor	sssussssr
hor av	sssussssr
hora	sztrqrrrq
horas	qsvssrsrs
hora~	qtustrsrr
hore	sssrssusr
horen	wrrrrsrss
horen sie	vrsrssssr
hore~	wrrrrsrss
horizo~	ssssusssr
hori~	ssssusssr
horm~	srussssss
horst	xrssrrssr
hors~	xrrrrrrsr
hos	vstwrrrrp
hos oss	stsusssrr
hose	sursssssr
hospice	sstssttsp
hospital	qvrrtuuum
hospit~	sxqotstwm
hosp~	swrpstuxl
host	suqsqvrss
hosten	srsvssssr
host~	sqsusrrst
hot	srrrrrutu
hotel	pyrtqrtrr
hotel de	ssssssuss
hotell~	wtsrsrssr
hotelrechnung	srsusssss
hotelr~	srsusssss
hotels	srsqsurtr
hote~	txqsosurq
houden	rrsrrvrsu
houd~	rrsrrvrsu
hour	nzvm0mruq
hour and	sstsusrsr
hour for	sssstsstq
hour housing	ssssusssr
hour on	sussrssss
hour start	srssussss
hour with	surrssusr
hours	qr0owlrvs
hours a	sqrrurprz
hours and	stsusrtsp
hours as	susstsssq
hours by	ssrussssr
hour~	pr1owlrvs
house	qqrqpq0wt
house and	srssssssu
house in	ssssssvsq
house is	sssssssur
housing	psssvtuto
housin~	orsqvtutr
housto~	ssssssrsu
hous~	ooqntp0vx
hove	ssrstssur
how	rq2wmpnqx
how about	sussssssr
how i	ssusrstsq
how it	srsrsssut
how kind	usssssssr
how long	tssqsussr
how many	sssrssssu
how much	srrvsrrsu
how our	srrsssssu
how the	ttrqsvssr
how to	sssotrrrx
how was	srspsrssx
how we	srrqsrtsv
how you	qw1tpppqq
how your	srsqssssu
however	rqsurwqrt
however the	sssrsusss
howeve~	rqsurwqrt
howe~	rqsurwqrt
hoy	srrussrst
hp	ssssrssrv
hplc	russssssr
hr	tvmu1uvsc
hr 0	stsussrsq
hr business	sussssssr
hr department	sssrrsust
hr dept	srssssuss
hr for	ssssrussr
hr has	tssrrsssu
hr manager	rssqstvsr
hr ops	sssttsssq
hr round	sqssssvss
hr shared	strsusssr
hr will	ussstsrsr
hrs	tqxssrrvp
hrs on	usssssssr
html	ssskssqs1
http	srtirrqr7
http www	srsissrr5
https	oywkpouyt
https cal	surssssrs
https calendly	sussssssr
https git	ssusssssr
https meet	ssrsssssu
https www	rsrsrrrxr
http~	oywkpouyt
hub	turrsssuq
huge	ssspssrsw
hugo	rwrosurst
human	ytssrrsrp
human resources	ttuussrsn
huma~	ytsurprqr
humo~	rrrsrrrsy
hun	rrrxrstrq
hund	surssrrts
hundre~	srrtsrrrv
hund~	srstsrqrv
hunting	srsusrusr
hunting for	srsrssuss
huntin~	rrrtrrtrx
huntsv~	ssssssvqr
hunt~	rqrsrrxqx
hurd~	stusssssr
husum	sssrssusr
husu~	sssrssuss
hut	sssssqttt
hvis	susrusssr
hvor~	sustrrssr
hw	sssussrsr
hyacinth	ssssssusr
hyacin~	ssssssusr
hyac~	ssssssusr
hybrid	ssssusrvp
hybrid~	ssssssuss
hybr~	srrrtsysn
hydro	srtsutssr
hydrol~	ssrrrstsu
hygien~	sqstssrtt
hygi~	sqstssrtt
i	uplxp0wlt
i accept	sssussrsr
i acknowledge	ussrsssss
i advise	ssssssusr
i am	uootvsvqt
i apologize	rtsussrsq
i appreciate	rrstsutsq
i appreciated	sssqssssv
i argued	ssstssrsu
i attach	sqsrssrsw
i believe	srssssusr
i both	susrrussr
i built	sssqssssu
i ca	pqpup0vrr
i call	svrrrsusp
i came	sqsqsswss
i can	rrppwrwus
i checked	srvsssrsr
i come	ussssrssr
i confirm	ussssrssr
i could	rprvurrsu
i d	provnw4ns
i did	rrrtsrrsw
i do	psqvrstrv
i enjoyed	sqsssrtst
i ever	ssrrssssw
i feel	sssussrsr
i figured	sssrssuss
i find	sssrssssu
i found	trrsrruss
i get	rssussrss
i got	trrotrrsy
i had	rqqwtsqrv
i have	pqovsn5qs
i hear	utsrsrssq
i hope	rprtusstv
i just	rttqusrst
i know	qoqvsztqr
i lavori	sssrrtssu
i lead	sqsssswsr
i like	sussssrst
i ll	1xrnnruos
i look	vssrssusp
i m	osmuxs2kt
i made	sssusrtsr
i may	sssusrssr
i mentioned	srursstss
i met	sssrssssu
i need	tqrttptrv
i never	sssrsrssv
i nostri	rsssssssv
i now	sussssssq
i prefer	russsssss
i put	ssssrsusr
i quite	ssssssssu
i ragazzi	ussusrssr
i read	stsrssrsu
i realise	srsvsqtsr
i recognize	sssrsusss
i refer	sussssssr
i remember	susrssssq
i run	sssrssvsq
i said	rpvtrusrr
i saw	rqsqssssx
i send	sstrsrusr
i sent	sssrursss
i should	stsrruusr
i sign	ssssqussu
i spoke	sssussrsr
i stallet	sqsussssu
i start	ssrrsrrsw
i stay	ssssssrsu
i stop	ssssusssr
i suggest	sssrssssu
i suspect	sssqsstsu
i take	sssusssss
i talk	sussssssr
i talked	sssqsrtsu
i thank	qssusussr
i think	rsrmvtstv
i thought	susqrstss
i to	sssusssss
i took	ssssussss
i tried	stsussssq
i understand	srsusrrst
i ve	yrmupvvos
i want	rstqststs
i wanted	rrrtrsuss
i was	stqwqrqru
i watched	ssssssusr
i went	ssssxrrsp
i will	ssrrstust
i wish	srstuursq
i wo	urspsqtsw
i work	sussssrsr
i would	rssurqsru
i write	usssstsso
i wrote	srssssvsr
ia	rrsrrussu
ibrahim	sustrsrss
ibrahi~	sustrsrss
ibra~	sustrsrss
ice cream	sssrssssu
ich	svirsx3ju
ich aber	sssrsusss
ich abzusehen	usssssssr
ich auf	stssssusq
ich bei	srsrtrssu
ich bekommen	wsssssrsq
ich bin	qvrrqrvrt
ich brauche	srsrutrst
ich bring	stsqssssu
ich den	trsrwrrsr
ich drucke	sssrussss
ich einen	ssssssusr
ich hab	rrsusqrsu
ich habe	tqrvtrrrs
ich hatte	rssusursr
ich hoffe	srrqurssv
ich hore	sssrssusr
ich ihnen	roswqswsq
ich ihre	rrsrssssv
ich in	srstsrvsq
ich keinen	ssstsursr
ich melde	rrssrwssr
ich mich	qrsrssssx
ich mir	srsrsrrsw
ich mit	rtssrrtsu
ich mochte	sqsswsrss
ich muss	susrursss
ich selbst	sssussssr
ich sie	qssqrwwso
ich um	trssusrsr
ich war	sssrssssu
ich weiss	srsqruuss
ici	tvuqrrrsr
ici vendredi	utrsssssr
icon~	rrrrsrrrx
ict	srusssssr
id	vyujxopsr
id 0	wurpsrsrs
id and	trtrvsssq
id for	svsstsssp
idc	ssssssvsq
idea	rrstrrssv
idea but	sssrssssu
ideal	srssssssu
ideas	ssspssssw
idea~	srrprsr0t
identity	rusqusstr
identi~	qutosstrw
iden~	qutosstrw
idio~	ssssrrutr
idris	rsssssssu
idri~	rsssssssu
ids	ssussssss
ie	sssossssy
iemand	rrs0rrssp
iemand die	sssvssssr
iema~	rrs0rrssp
ieri	sssstssur
iets	vqsutrrrq
iets weten	vssqsssss
if	srursssrt
if they	ssssssssu
ig	trursrstr
igen	susrstssr
ihm	rrsrrstsw
ihn	vqurvtqrp
ihn in	ssssussss
ihn zu	ussrsrsss
ihnen	nwqsxvtls
ihnen 0	srssssssu
ihnen alles	russsrtsr
ihnen am	sutrrrsss
ihnen auf	uqsssrsst
ihnen bis	rssrsvsss
ihnen das	sssssttsq
ihnen den	rtsqutssq
ihnen der	sussssssq
ihnen die	rtssurusp
ihnen ein	srsrtsuss
ihnen frau	rsstssssu
ihnen fur	stsvrrrsr
ihnen gern	uqtrrrust
ihnen gewunschten	srssurssr
ihnen hiermit	ssssursss
ihnen im	sssssrrsu
ihnen kein	sssusssss
ihnen mit	tssqsssst
ihnen mitteilen	srsqvrrsv
ihnen mittwoch	srrsssssu
ihnen mitzuteilen	ussrssssr
ihnen nicht	sussssssr
ihnen noch	srssusrss
ihnen sehr	srsusssss
ihnen zu	sssussssr
ihnen zum	srsrrsssx
ihne~	owqsxuuls
ihr	snovorus2
ihr angebot	sssqssssu
ihr antrag	rssssrssw
ihr code	srssssssu
ihr interview	sussssssq
ihr kind	sssqssssv
ihr name	ssssssusr
ihr profil	uqrrrrwrs
ihr termin	sqtsssssu
ihr verstandnis	susrsssss
ihre	1onusrqny
ihre abrechnung	ssssrsssu
ihre angaben	usssssssr
ihre anmeldung	qrsrssssw
ihre antworten	srtrssssu
ihre anzeige	srssssssu
ihre aussagekraftig	usssssssr
ihre berufliche	srssssssu
ihre bewerbung	yvpusvrpl
ihre daten	trsqrswsr
ihre entscheidung	sssrussst
ihre geduld	sssssussr
ihre iban	ssssssssu
ihre initiativbewer	sssussssq
ihre mail	xrsrssssq
ihre mappe	rusursrsr
ihre sendung	ssssssssu
ihre unterlagen	uusrrusrq
ihrem	qorrsrsuy
ihrem antrag	sssqssssu
ihrem rang	sssussssr
ihren	roqsupvry
ihren antrag	sssrssssv
ihren namen	sssrssvsq
ihren termin	sorsrsssy
ihren vorstellungen	srssusssr
ihrer	uuqvppqsu
ihrer bewerbung	utsssssrr
ihrer masterarbeit	sussssssr
ihrer unterlagen	sssrssssu
ihres	trrsqqtrx
ihre~	umnvqmvs3
ii	ustwtssvi
ik	vxntrtupn
ik bel	rrsrsutss
ik ben	susssssss
ik dat	srsrssssu
ik een	srsstsurs
ik had	sussssssr
ik heb	rrrwrrssu
ik je	rtrurrusr
ik kijk	vrsrsrssr
ik op	vrsrsstsr
ik weet	sssrswssr
ik werk	sssrssssu
ik wil	ssstsussr
ik zag	ssssssuss
ikke	rrusrswsr
il	tunvrvous
il 0	wrtqsrrru
il arrive	usssssssr
il codice	sssrssssu
il m	srstsussr
il nuovo	sssrrtssu
il posto	rsstvrsrq
il presente	sssussssr
il reste	srtrssssu
il ruolo	rtsvssssr
il y	strrsrssv
ill	srsqsxssq
illness	sssrsussr
illnes~	sssrsussr
illn~	sssrsussr
illustrator	srswrrssr
illust~	srrvrrsst
illu~	srrvrrsst
ilse	ssrsussss
im	lurtqyurr
im anhang	srvrtssss
im auftrag	trtsusrsq
im bewerberportal	usssssssr
im buro	ryrsrrrup
im dezember	sssrsvssr
im haus	qtsrrrust
im herbst	rrsssvusq
im laden	swsrsrrsr
im mitarbeiterpor	ssssrsssu
im moment	ssspsxssr
im monat	srsrusutr
im neuen	usrrsssss
im portal	ssrssssut
im rennen	rtrrsusst
im september	rsrrrvtuq
im sommer	srsrrtvsr
im team	rtrstrusr
im weiteren	rssusssss
im winter	sssrssuss
imag~	rrsqtrvqv
imani	ssstsustp
iman~	sssssvrtp
immediately	sssrssust
immedi~	rsrsrturt
immer	srstruqrt
immer noch	srsssvsss
immers~	surssssss
imme~	rtqrqxsrt
impegno	srrrtstsu
impegn~	srrrtstsu
impe~	rrrstsust
impl~	sqssrrvss
important	srtptsrsv
import~	pqsvrqrqz
impo~	pqrxqqrqz
impressed	qssqvtsss
impressive	qtsusssss
impres~	otrsusrru
improv~	rurosrrry
impr~	puqrurqqy
imran	rxrstssrp
imra~	rxrstssrp
in	rsrtqqwsu
in 0	qntmqr3tv
in a	rtwxqpqpv
in aarhus	ssstssusq
in abeyance	sssqsvsss
in about	rstrsussr
in accordance	rssurssuq
in addition	trursssss
in advance	svsrrssss
in after	stsssrrur
in all	sssssrsur
in allegato	sstrusssr
in an	tqutrrsss
in and	wvspstoss
in any	qrsxsrtsr
in april	sssrsusss
in as	ussssssss
in at	rvrtusrsq
in attesa	rrsrsyssr
in august	srruurtsq
in batches	rssrssssu
in bremen	sssqsstsu
in business	sssqssssu
in c	ssusssssr
in cork	sssrssssu
in court	sussssssr
in data	usssssuqr
in de	rrtvrsrrt
in den	ttvsrustl
in der	qyqtnyqsq
in die	sutxsqrro
in diesem	srsusrsst
in doppelter	ssssusssr
in due	sssrsvssr
in early	sssurtssr
in een	sssussssr
in einem	tsrssrwsr
in english	strstrtsq
in entgeltgruppe	ssssvsssr
in eu	sssssssur
in every	sssssussr
in february	xrsvsrssn
in five	sssrsussr
in for	suqwrqsrr
in four	sussssssr
in frage	vsssssssr
in front	turqsrsts
in goede	vrsrsssss
in good	ussssussp
in groups	susrssrst
in high	sssrsusss
in his	svsssrtsq
in house	rssvssrsr
in how	sussssssr
in ihrer	rsrvrrrtt
in it	ssrtsttsq
in its	sssrsrssv
in january	srrtsrxsp
in joining	sssvssssr
in june	rrsprstsx
in linea	usssssssr
in lyon	sssussssr
in march	srrsrrsuu
in mathematics	sssrsusss
in max	srussssss
in may	rtsputvrr
in meinem	sssusstsr
in mijn	srstrrrsu
in mind	ssssrurss
in my	rrtltstrx
in november	rrsvssrts
in october	ssswqrtsr
in on	tuuptrrrs
in one	ustqsrrts
in or	srvsssssq
in order	srtpsyrrr
in ordnung	sstrusrsr
in our	sosxqutqr
in person	rsusrsrst
in prayer	ussrstssr
in prufung	usstssssr
in questi	ussrsssss
in rank	rrsvssssr
in rotterdam	sssrssusr
in ruhe	ytrrsrrrp
in sales	sssssussq
in salford	sssvssssr
in saturday	sussrssss
in september	rssuqrrsw
in shoreditch	sssrssuss
in short	srrstsssu
in support	pssrssssw
in that	sssrrrssu
in the	uqovqyumt
in their	srssssssu
in there	srsrswstq
in this	qqsvrtppz
in three	rqrrvsvsr
in to	tuqrvqqrt
in today	usssssssr
in total	ssutssrsr
in touch	xsrqsutsn
in tray	ssvsssssr
in triest	ssssrsssu
in turn	sssssussr
in two	trrutsssq
in under	ssssssusr
in unserem	usrsssssr
in usdt	ssssssusr
in valutazione	rssrsussr
in which	vrtrstssr
in with	rqrsrqvsv
in word	rstsssusr
in writing	sqrt0ursl
in year	sssrvsssq
in your	mvxvuorss
in zwei	tsrqrrssv
inac~	tssrssssu
inbox	wrusvrrro
inbo~	zqtsursqn
inc	rrqsrrwtt
incarico	sssssrssu
incari~	sssssrssu
inca~	sssssrssu
inch	srusssssr
include	rutqsrsru
included	srsusssrs
including	stsprupsu
including the	rrsustrsr
includ~	quupstqrv
incl~	quuqrtqrv
income	sqrntuurw
incomplete	ssrtssssu
incontro	svsrssssr
incont~	svssssssr
inconvenience	strqrvrrt
inconv~	strqrvrru
incorp~	rqrstttst
inco~	psqlsyuqy
increase	srsptsrtw
increase our	ssssusssr
increase your	srssssrtu
increa~	qssmtsrtz
incr~	pssmtsrt1
ind	urssssrsu
indeed	ststssruq
indefinido	srrswsssr
indefinido 0	srssusssr
indefi~	srrsxrssr
inden	squsssssu
independently	sssussssq
indepe~	rrrurrsrt
index	sssrssssv
inde~	wotoxqmqz
indich~	russssssr
individual	vtssrqrst
individual feedback	ussrsssss
individuals	srsrssstu
indivi~	wsrtrorsu
indi~	tuqtroqtw
indr~	ssssussrr
inducted	sssssussr
induction	srssrsssu
induction is	srssssssu
indulgence	ssrsswssq
indulg~	ssrsswssq
industrial	sssrsrsus
industrial action	sssssrssu
industry	sssosrwru
industry which	srssssssu
indust~	rtrjrq6rs
indu~	qsqiqv5rs
ines	qzusxrrrj
infant~	sssussssq
infa~	sssussssq
infect~	ssssssssu
inference	strsssusr
infere~	stsrssusr
infe~	rsrtssusr
infirm~	srsssswsr
infi~	srsssswsr
info	surmsstsy
inform	ququvuqqs
inform you	qtqtvvqqs
informa	sssssussr
informal	utsrrsusq
informal discussion	urssssssr
informamos	rssssrssv
informamos que	rssrsrssv
information	swrmrqsrz
information is	sussssssr
informed	rrrusvssr
informed and	urssssssr
informed that	pssvsussr
informieren	sssrsussr
informieren sie	sssrsussr
informo	sssrsvssr
inform~	qtrqqvrqy
info~	psqssyrox
infras~	ssssssstq
infr~	tsssssttp
ing	svsurrsso
ingenieure	sssrrrwss
ingeni~	rssstrvsq
inge~	qstsstwso
inglese	sturssssq
ingles~	sturssssq
ingl~	rtusssssr
ingredients	srusssssr
ingred~	srwsrsssr
ingrid	sssotwrrs
ingr~	sswntvqrr
inicio	srrsxsssr
inicio a	srssvsssr
inic~	srsrxsssq
initial	sqursssst
initiativbewer	sssussssq
initia~	wrtsrrrrs
init~	wrutrrrrs
inizi	ssssusssr
iniz~	ssssusssr
inju~	ssssssssu
inkl	rrtrrsssv
inmail	ssssssvrr
inma~	sssssswrr
inmiddels	rusvrrssq
inmidd~	rusvrrssq
inmi~	rusvrrssq
inn	strrssssu
innen	prrutrrrw
innerhalb	ursrrsssu
innerhalb von	trsrrsssu
innerh~	ursrrsssu
innert	rrtrsstsu
innert 0	rrtrsstsu
inne~	qqstrqsq0
innofl~	svsssrssq
innova~	rrttssrru
inno~	qxssrqrst
input	sssrssrsu
inpu~	sssrssrsv
inquil~	sssrrsssv
inquiry	sssusrrsr
inquir~	tssusrrsr
ins	rtrrtrsrv
inscribirte	sssssrssu
inscricao	urrtsssst
inscripcion	wrsrssssr
inscripcion en	wrsrssssr
inscrire	srsusssss
inscri~	1ortqsrrq
insc~	1oruqsrrs
insera~	ssrtsssur
inse~	rtrtssrur
inside	qsuusstsp
insigh~	rssssrsus
insists	sssssussq
insist~	sssusussq
insi~	qqxuqrstr
inspection	tsrussssr
inspector	trsrstsvp
inspec~	trrtrtrur
insp~	trrursrus
insta	srssssusr
instagram	sssussssr
instag~	sssussssr
installation	sssssrssu
installed	sssrssssu
instal~	rrrtvprut
instant	sqstssuss
instan~	rqsrtssuu
instead	rztpqqrsu
instead of	svturrssp
instea~	rztoqqrsv
instel~	srsussssr
institut	ststssttq
institute	tsstssssq
instit~	twrssrrtp
instructions	srvqsssst
instructor	rrruttrtp
instructor from	ssstusssr
instruments	sssrsussr
instru~	oqwrswqss
inst~	lwxwtnqts
insurance	rsstputtt
insurance and	qssusstss
insurance at	ssssqsssu
insura~	qrrvputst
insured	rsssssssu
insure~	rsstsruss
insu~	prrwqsust
intake	trusturtn
inta~	trustwrtm
integr~	spsoswxrs
intell~	rrurrrrwr
intendanz	ssssutssr
intended	sussssrrs
intend~	uurrutrrq
intensiv	srsusssss
intens~	uqsusrusp
intent~	srsusstsr
interactive	sstrssssu
intera~	sstqssssu
interesse	rurwqqyqo
interesse an	trsurssrs
interesse em	ssssssuss
interesse habe	rrsrsstsv
interessenten	sssqstssu
interessenten entschieden	sssrssssu
interessiert	sstqssrut
interessierte	srsssssvs
interest	yppxootst
interest in	yrrzqrrqm
interested	surnrqusy
interested in	twsosrqsu
interesting	qssrsttsu
interests	sssrurrss
intere~	xonxmnzsv
interi~	sssstttrq
interl~	sussssssr
interm~	srusssrss
intern	sqswsrstq
interna	ssstsussr
internal	trsqrsusu
internal candidate	rrssssuss
international	srsrrswss
internet	srujssss1
interns	srsvsrrst
internship	sssuvssso
internships	ssswsstso
intern~	rlrtvrwqv
interponer	sssvssssr
interpreter	rsusssstr
interp~	rrtwsruso
interr~	sssrssrsu
interview	j1ovpuuov
interview 0	spsvssstt
interview are	sssssssur
interview at	qssssrruv
interview because	stsqsssst
interview but	sssrssssu
interview by	srssssuss
interview candidates	srssssssu
interview experience	srssssssu
interview for	r1vrturrh
interview from	svsssrssr
interview has	svssssssq
interview is	sssrstssu
interview on	rtstsqstu
interview outcome	sssuussrr
interview panel	srsrssssu
interview questions	srsssssrv
interview slots	ssssssssu
interview stage	rssvssssr
interview tomorrow	sqsssrtsu
interview will	tussssssr
interview with	rwqrsqrrw
interview you	stsrsqrut
interviewed	qorqrwrsy
interviewed for	ssstsqsst
interviewed four	sssussssr
interviewed on	sssqsusss
interviewed three	srsrssssv
interviewed well	srsqsqssx
interviewers	rtrrrurst
interviewing	pwsqrwrtq
interviewing for	rtsrsvssq
interviewing with	rvsssrssr
interviews	pmottyrwt
interviews 0	ussrsrsst
interviews and	susssqsus
interviews are	srsrsvssr
interviews at	stsrswtso
interviews for	rtsussssr
interviews in	sssrssssu
interviews with	sssssssur
interv~	h2nvpzqqv
inte~	i2msnzuru
intima~	tsstrussq
inti~	tsstrurrr
into	strworspw
into a	swsqrsrsu
into it	sususrssr
into our	sssrsussr
into the	uqrrsvrqu
into this	susssrssr
into your	rsssssssu
intres~	srssssssu
intro	svrsssvrp
intro call	sussssssq
intro chat	srssssusr
introduce	sursssurr
introduce you	susssstsr
introduction	ssssssssu
introd~	rtqurrvrt
intr~	qwpqqqyqw
invented	sststsssq
invent~	ssvrtsssq
invested	sssussssr
investment	srsrstrsw
investoren	sssrsusss
invest~	rrrurxprv
inve~	qrttrxpqu
inviato	urssssssr
inviat~	vrsssrssr
invier~	rtsrssssu
invigilator	rssrsvstr
invigi~	rssrsvstr
invisi~	srussssss
invitation	srursrrsv
invita~	rzunpotpy
invite	pxwnqqsqw
invite a	sqsqstssu
invite is	srtsrrssv
invite with	russssssr
invite you	ruqrtptrv
invited	psxtsrqtr
invited to	qttutrrsq
invited you	srvsssssq
invites	ssursssts
invites you	ssursssss
invite~	ot0tsqptr
inviting	srrtssssu
inviting you	sqstssssu
invi~	nz1spooqw
invoice	srtvsrrsr
invoice for	sssusssss
invoic~	rruvrrrrt
involve	sssrsrssu
involv~	suspsrssw
invo~	qtttrqqrw
inzwischen	qrsvsrvsr
inzwis~	qrsvsrvsr
inzw~	qrsvsrvsr
io	rtrtrursr
ion	ssussssss
ios	sssusrssq
iphone	rtrzrrrrp
iphone gesendet	sustssrsr
ipho~	rtrzrrrrp
iqbal	srssssssu
iqba~	srssssssu
iren~	sutsssrsq
iris	trrrurrst
irish	ssspssssw
iris~	sssosssuw
iron	qsstsssst
irvi~	ssssssvqs
is	sppxo3rmt
is 0	wrqm0srpt
is a	rzsxsnsns
is about	srsrsrssv
is already	sssssrssu
is an	ussostrrv
is appended	rssssssvq
is approved	ssssspssv
is as	sssswrrsr
is at	rwrqrqrsv
is attached	strqvrqst
is authorised	sussssssr
is available	rquwurtrp
is back	rrsrssuss
is being	ussqrursr
is below	strssrssu
is binding	sssrussss
is booked	srrrssssv
is budget	sssusrssr
is closing	rssssussr
is coming	srsssrrsv
is committed	sssssstuq
is complete	usrusrssr
is conditional	ssssusssq
is confirmed	rttrrsrrv
is contingent	ssssusssr
is currently	ussqstsss
is de	rtsusrssr
is delighted	ssssrussr
is done	spsqsysst
is due	ssssrrssw
is een	rssusssss
is er	russstssr
is final	sssusrssr
is fine	sryrusssm
is for	susssssss
is free	ssusssrtq
is from	utsrsrsss
is frozen	sssssussr
is full	stsussrss
is gone	sssussssr
is good	sostssssw
is held	stssustsq
is here	susstsstp
is in	ztrnsurqq
is just	ssssssrrv
is lifted	sssrsusss
is limited	susssssss
is looking	sssrssuvp
is made	sssussssr
is making	sssrsussr
is mise	stsrttssq
is monitored	vsssssrsr
is much	sussssssr
is my	sqrsrsssv
is needed	srusstssq
is neither	sssssusss
is never	sssussssq
is next	sssussssr
is no	sqvtrrsrt
is not	oorvsxvot
is now	vqvprsurr
is off	stssssusq
is on	rrqpuutsu
is one	rrsrvsrst
is open	surqsssts
is our	srtsvrrsq
is over	sssrsvtsr
is paused	sssrrwssr
is person	ssssssvsq
is pleased	srssustrs
is plenty	ssssssusr
is presently	sssrsusss
is provided	surstssup
is quite	ussrssssr
is ready	srstsrrsu
is received	wssrssssq
is recorded	srssssssu
is released	sssqsvssr
is required	usstssssr
is running	rrsrryssp
is safe	srssrusrt
is scheduled	tttrqrrrw
is seeking	ssssssusr
is shut	sssssussr
is simply	ssssssrsu
is someone	ssssssusr
is still	sqsntwvrr
is subject	ssssurrst
is that	rrrurrrrw
is the	qsxmssqqx
is then	sussssssr
is there	sssqrrssx
is this	rsrqusvsr
is to	vsrpqwqru
is under	sssqsvssr
is unique	ssursssss
is up	stssusssq
is very	sursssssr
is what	trsqrstst
is with	ussqtsrst
is your	sssqsrrsw
is yours	ssssursss
iscrizione	rsssssssu
iscr~	ssrqsrrsv
isla	urssussrq
island	qrtssustq
isla~	pqttrtssu
isle~	sssssssur
isso	ursrstssr
issue	srwmqusqx
issue 0	sqxsrsrss
issue with	sussssssr
issues	sssrssssu
issu~	trvlqtsqz
ist	0unvlurov
ist ab	sssrsusss
ist am	trsrrsssv
ist angekommen	ussrssssr
ist auf	rssussssr
ist bestatigt	sqssssssv
ist bis	srsssusss
ist da	yrsqsrruq
ist dann	svsrssssr
ist dem	ssssursss
ist der	strrqsssu
ist die	rtrussssr
ist durch	sssrustsr
ist ein	srssrrust
ist eingegangen	qsssssssw
ist es	qrssrrrsx
ist fur	ursrsrusr
ist gebucht	sssssssur
ist gut	tsrqstssu
ist heute	wrsrrrrss
ist hier	usssssssr
ist im	ussusrrss
ist inzwischen	rssussssr
ist jetzt	rssusstss
ist leider	sturssssr
ist mir	srssssuss
ist mit	stsrtstsq
ist nach	srsvssssr
ist nicht	rssssutsr
ist noch	ssssssrsv
ist schon	ussssssss
ist somit	sssusssss
ist um	ssssusssr
ist uns	rvsusrssq
ist voll	sssvsrssr
ist weiterhin	rrssssssu
istanza	ssssssssu
istanz~	ssssssssu
istituto	sssussssr
istitu~	sssussssr
isti~	srsusssst
isto	trsussssr
istruttore	srrtrsssu
istrut~	ssrsrsssu
istr~	srtsrsssu
it	un1xrlnvs
it 0	srtrusttq
it a	rrrvyppru
it about	sqsrssrsw
it after	sssssussr
it again	uruqwrrsq
it all	rtrqrvsss
it and	ssvtsrrrr
it as	rsurrrqsw
it back	srysvsssm
it be	tssqsttsr
it been	wrrqrtqvt
it before	tttstsssp
it breaks	ssusssrss
it by	svvrstrsn
it came	tssrssssu
it can	xsrqsssss
it closed	sssrssssu
it closes	ssussssss
it d	surssstsr
it does	srssstrsu
it down	stsrwrssq
it either	sssrsvssq
it every	rssssvssr
it for	qrsrstsrv
it from	rssussqst
it further	stspssrsv
it gets	sssrssusr
it goes	swrrrtssq
it good	ssrrzsrsq
it has	trtrurrst
it in	wqtnvrqtt
it is	qzrvoqrpv
it lasts	ssusssssr
it ll	rvqssurss
it long	usssssssr
it looks	svsrsrstr
it made	ssrsssssu
it may	sssssurss
it more	stsrssusr
it needs	rusrsssss
it new	sssrsssus
it not	sqrrryqst
it now	ussssrsst
it official	srssusssr
it on	zqrorqurt
it once	qsssssssu
it out	rqttvrqsu
it over	tqsrwursp
it real	ssussstsq
it really	susrsssss
it sales	sssrssssu
it takes	rqsqsors1
it that	ssssrsuss
it the	rrsqsutsu
it there	ssrvssssr
it through	rvsstsssq
it to	wn0wrporq
it today	ssrrssssv
it too	sssqsstts
it up	rrtrtpvrt
it was	tqqzroqrv
it we	ustqssrsr
it went	ursusrrss
it which	stsssussq
it will	wsrmrtusu
it within	psssssssv
it wo	ussssstsr
it works	srtqssrut
it would	srrsursss
it wrong	ssutsrssr
it yet	rsssssssu
it you	ssrputtst
italian	sussssssr
italia~	sussssssr
ital~	svsrrsusq
item	rstqtsssu
items	rrvrrqrrv
item~	rsvrrqrrv
iter	sssssrssu
ito	svrurrssq
its	orqwoxwrs
its meeting	surstrssr
its name	sssrssrvr
its next	rssrssuss
its way	ststtsrsq
j	qyrwqqsqs
j ai	rtqxrqurq
j aimerais	ssvrssssr
ja	uqp12otpj
ja esta	rrrvsrrst
ja tem	srsusssss
jaar	rrrrtstsv
jaar geen	ssssssssu
jaar met	rrsrtsssu
jaar~	srrstsrru
jack~	rsssxrrrr
jade	usrsstssr
jag	ssssrurrt
jahr	tqrwrturr
jahr 0	sssussssr
jahre	rrrpwquus
jahren	rqssrrusx
jahren in	sssrssssu
jahres	sssrssssu
jahres~	ssssustsq
jahrlich	rssussssr
jahrli~	rssussssr
jahr~	poqtvoxtv
jam	srusrstsr
jammer	rsstsrssu
jammer maar	rssusssss
jamm~	rsstsrssu
jan	swrpsvqrs
jan 0	rssstrrru
jana	srstsrrsu
jane	sssrrrsrx
janelle	rssussssr
janell~	rssussssr
janet	stsssrrsu
jann~	vsrrsrsrt
januar	rpsvvsrtr
januar 0	srtsussss
januar um	srssssssu
januar von	ssstsssur
januari	stsutrssr
january	tqnrxxrrr
january 0	rrsqtusrs
january at	stsrursss
januar~	ssmsxwrrr
janu~	rpmrzxqss
jasm~	susssstsq
jasper	srssvsssr
jasp~	srssvsssr
java	rpttssutr
java 0	srtsssuss
java lead	sqsusstsr
je	0vrwqxrmi
je 0	srwsssssr
je aan	rusussssr
je bent	ssssvssrr
je brief	uurrstssr
je cv	rtsusssss
je dat	rssssrssu
je de	ssrrurssu
je een	rturtrsrs
je ervoor	ssssssuss
je gegevens	srsrsrssv
je graag	rtrrvstrr
je het	srssussss
je hoort	srsrsvsss
je in	tssussssr
je kandidatuur	vssrsrsss
je le	ursrsssst
je motivatie	rustsssss
je n	rrsxsrssr
je ne	rrstsussr
je om	srsssrssv
je op	srtvrsssr
je prefere	sssssussr
je profiel	urrrsstss
je regarde	vssqsssss
je sollicitatie	urrusrssr
je staat	srsrsvssr
je suis	turssrsss
je te	rsssrrrsw
je uit	ssrrsrtsu
je voor	srtsussss
je vous	qrqsqyurr
jealou~	sssussssr
jeal~	sssussssr
jede menge	ssstssstq
jeden	urrtssvsq
jeden tag	sssussssr
jederzeit	trrsrqssu
jederz~	trrsrqssu
jede~	vortqrvrt
jef	susrsssss
jefe	surrusssr
jefe de	surrsssss
jeg	rtrrtrvrq
jelle	sswsrrssr
jell~	sswsrrssr
jemand	surqrtsru
jemandem	sssussssr
jemanden	rqrvrqyrq
jemanden der	srssssusr
jemanden fur	sssrrsvsr
jemanden mit	sssussrss
jemand~	rqrxqqyrp
jema~	rrrvpryrr
jena	sssussrtr
jenny	ssssussss
jenn~	ssssussss
jeremy	ssssrsssu
jersey	sssssssus
jers~	sssssssus
jess	rssvtsrsq
jessica	trsrsruss
jessic~	trsrsruss
jess~	trtrsruss
jett~	sssssvssr
jetzt	rosssrrys
jetzt bewerben	rssrssswr
jetz~	rossssrys
jeudi	rtsprrtrw
jeud~	rtsprrtrw
jeweils	sssssssus
jeweil~	sssssssvr
jewe~	rsrrsrruv
ji	ussssstsq
jij	rvtrrrrst
jill	srsrwsrsr
jill and	srsrwsrsr
jim	ssstsrrsu
jo	upsprssuw
jo doe	sqsqssssx
joan	trsvtqrsr
joana	srusssssr
joanna	stsqtsrst
joan~	suuqtrrsr
job	splupn01r
job ad	ssrqssvst
job ads	sssssssxo
job alert	sssssssyn
job alerts	ssssssrsu
job and	urrusrtsp
job application	rsssssssu
job at	stursrsss
job description	rsrrrryrs
job interview	srsrsssrv
job is	rwsssrtrr
job market	sqsssrrut
job openings	sssssssru
job opportunities	sssssssru
job or	sssssursr
job postings	sssssssqu
job search	rssvssrrs
job seekers	sssssssqu
job site	sussssssr
job that	rssrsssut
job title	sssssvuso
job to	sssussssr
jobagenten	sssssssur
jobage~	sssssssur
joba~	sssssssur
jobbet	sssvssssr
jobb~	sssvssssr
jobl~	srssssssu
jobm~	sssssssur
jobs	vorjqpo7v
jobs and	sssrssrut
jobs at	tssussssq
jobs by	ssssssrvr
jobs in	srsrsssyo
jobs that	sssrssrus
jobs we	sssrsssru
jobsam~	srssssssu
jobsbarn	srssssuss
jobsba~	srssssuss
jobs~	rqrsrsrvv
jobvit~	rrsrsrrrx
jobv~	rrsrsrrrx
joha~	ststtsssq
joignable	sussssssr
joigna~	sussssssr
join	txolzpprw
join our	ussrtrrss
join the	ttsssstsq
join us	rsrrtsrru
joining	utsuvuqsk
joining date	ssssrwssq
joining the	srstssssu
joining us	ussstsrsr
joinin~	vtrtuussk
joins	srurrrssv
joint	rruttrsss
jointe	stssurssr
join~	vrusurrsp
joost	srsrsrtsu
joos~	srsrsrtsu
jordan	susrttrsq
jord~	sussvtrrp
jornada	rrrturssr
jornada completa	srssussss
jornad~	rrrturssr
jorn~	rtrturssr
josh	ussssssrr
jou	sqrturtur
jour	surssssts
journal	ssvqrssst
journa~	srvsrssst
journee	suqttsssr
journe~	suqstrrss
jours	tquqvtsrr
jours et	ssssvrsss
jour~	sruqusrrt
jouw	srtusrtsr
jpg	russsssss
jr	srssssssu
juan	sussssssr
jude	sssrssssu
judges	srtssrssu
judg~	trusrrrru
judicial	rssussssq
judici~	rssussssq
judi~	tssustrsq
jueves	rvrrtrrsu
jueves 0	susssssss
juev~	rvrrtrrsu
jugend~	rttsrtttq
juge~	rstrruttq
juillet	sustrsssq
juille~	ruutrsssq
juil~	ruutrsssq
jul	susssrsss
jul 0	susssrsss
jule	wrtrrrrss
jule~	sstsrsruq
julho	tusqstssr
julh~	tusqstssr
juli	suqqtrrrw
julia	sssussssr
julian	susrsstsr
julie	srssssrsu
july	otqmu0quu
july 0	qvrqvtrsr
jumping	russsssss
jumping on	rustssssr
jumpin~	russsssss
jump~	russsrsst
jun	trusrrsrs
june	qrqkwytrv
june 0	ruspuusrr
june and	rrtrsusst
junge	srsrssssu
jungen	srsussrst
jungs	srrusssst
jung~	rprxrrqrw
juni	swslqvrsw
juni om	ssssssssu
juni wissen	srsrsussr
junio	ssssusssr
junior	trutsqq0k
junior~	ssrtsrrus
juniper	sttsttrsq
junipe~	sttsttrsq
juni~	tststtn2k
juntas	srustsssr
junto	sssrsusss
junt~	sstrsursr
jurist	rrstusssr
juri~	srstvstrp
jury	urqsovrrv
jury hat	ssssrsssu
jury service	sssrqsssu
jusqu	sqrprysst
jusqu a	sqrqrwsst
jusq~	sqrprysst
just	tspht0wqt
just 0	sssrssssu
just a	ttsorvrsu
just ca	sssssussr
just checking	ssssusssr
just gotta	srssswssq
just let	sssssussq
just opened	ssssssurs
just posted	sssssssvq
just raised	sssrssusr
just text	sussrsrsr
just the	srusssrst
just to	svsussssp
just tried	srrsvsssr
justif~	sqrrtrrsw
just~	tssrsqrrv
k	rvqqsssrv
ka	sssssssus
kaere	sustssssq
kaer~	sustssssq
kafe~	rvsrrssst
kaffe	sssrrswsr
kaffee	rurrrrtsu
kaff~	qxqpqrxrs
kalendereinlad	srssssssu
kalendereinlad mit	srssssssu
kalend~	sqrsssrsw
kale~	sqrsssrsw
kam	ursurrtsr
kame	srssssssu
kame~	rssrssssw
kan	ussvssqqr
kan du	ssssssssu
kanal	ssssssssu
kana~	sssrsrssv
kandidat	rtsrsurss
kandidaten	srrvsursq
kandidatuur	wrsqssssr
kandid~	tpryqupqu
kandyd~	sssssussr
kand~	soryqxpqt
kann	vsswousqq
kann es	sssrsusss
kann ich	rururvrsp
kannst	ssruwrqrr
kann~	srruvrqrt
kanzle~	sussssssr
kanz~	sussssssr
karim	strrtussr
karin	rtswrqtsq
kari~	rtsvsstrp
karl~	susssssss
karthik	sssussssr
karthi~	sssussssr
kart~	rurvrrsrt
kasia	usssssssr
kasi~	usssssssr
kassau	ussrssssr
kasse	rpwtssrss
kass~	tpwrrrtss
kasten	srussstsr
kast~	rrtrrrtsu
kat	ssssssrsu
katharina	sssrssuss
kathar~	sssrssuss
kathi	susssssss
kathi bosch	susssssss
kath~	rtssrrvsr
katja	srssssssu
katj~	srssssssu
kauf~	vsrtsstsq
kayleigh	rrttqsssv
kaylei~	rrttqsssv
kayl~	rrttqsssv
keen	sxrrrsssp
keen to	svsssrtsq
keep	rmruo3osv
keep an	ussussssp
keep it	srsqsustt
keep looking	sssqsrssw
keep the	srspssruv
keep thinking	srsrssssu
keep us	sssrssssu
keep you	srsrsysso
keep your	pssss0qpr
keeping	srsusssrr
keeping it	rssusssss
keepin~	srstsurrq
keep~	rrttsurrr
keer	svrrrrrst
kein	vsruqqusq
keine	psustyrrp
keine entscheidung	sssssussr
keine fangfragen	sussssrss
keine weiteren	sssrsusst
keinen	qrqvqtqrx
keinen platz	sssprqssz
kein~	nrsvrzqqt
keit~	sssusssss
kelleher	srssvsssr
kelleh~	srssvsssr
keller	srssustsr
kelly	susssssss
kell~	tsrswrsto
ken	rtsqtsqsw
kenji	stsussssr
kenj~	stsussssr
kennen	ssqssrtru
kennenlernen	rwrrsstst
kennenlerntag	sussssssr
kennen~	qzsrrrurp
kennis	svssrrssr
kennis te	susssssss
kennis~	ssssssssu
kennt	sssvssssr
kennziffer	usstssssr
kennziffer 0	usssssssr
kenn~	q0pwqptqr
kentuc~	ssssssurs
kent~	ssssssurs
kept	tprorzrst
kept and	sssrsusss
kept for	sssrssssu
kept in	sssrsusss
kept your	sssrswssr
kern	russsrrst
kers~	tqspstrsw
kes	ssssssusr
kes 0	ssssssusr
kessler	sssrtrssv
kessle~	sssrtrssv
kess~	stsrtrrsu
kestrel	uqsstrrss
kestre~	ursutrqsr
kest~	vrrsurqss
kettle~	ssstssusq
kett~	sstvsruro
kevin	srsusssss
kevi~	srsusssss
key	trrpwrsrt
key money	ssssusssr
keyboard	srusrssss
keyboa~	srusrssss
keyb~	srusrssss
keys	srssssssu
kg	tsswsrssp
kh	sssusssss
kia	rtssttsuq
kia ora	rtssttsuq
kick	sssrsrssv
kicks	ursrsssss
kicks off	ursrsssss
kick~	ursrssrts
kid	rxrsrsssq
kidd~	qrrrrrsrz
kids	sustrsrsr
kier~	rrqssrrys
kiezen	srsussssr
kiez~	srsussssr
kiit~	urrvrrrrr
kijk	vrsrsrssr
kijken	utrsrsssr
kijken we	utrsrsssr
kijk~	vurrrrssr
kim	vrqtrrtqu
kim i	ssssssusr
kim thanks	rustssssq
kim you	rsssssssu
kind	zvqqpstqs
kind of	usssssrss
kind regards	uustrsvsm
kinder	sqsusssst
kinder fragen	sssussssr
kinder~	sstssrrsu
kindly	rxxtxtrrf
kindly be	pvsvssssq
kindly complete	rrvsssssr
kindly let	susstrssq
kindly note	srsssvssr
kindness	svsssrssr
kindne~	svsssrssr
kind~	pxwswpppr
kingdom	sussssssr
kingdo~	sussssssr
king~	ssssrsrrv
kiran	sssssussr
kira~	sssssussr
kirche~	rrstsqsut
kirc~	rrstsqsut
kirsten	sssussrss
kirste~	sssussrss
kirsty	srrsvstsr
kirs~	srstvrssq
kita	stssqrtuq
kitapl~	ssssrsssv
kitchen	tursqrttr
kitchen porter	ssssrssus
kitchens	trtrttssq
kitche~	tssuqsvun
kitc~	tssuqsvun
kite	ssssstruq
kl	ssuurrrsr
klaar	srrrrrrrx
klaar in	sssrrsrsv
klaa~	rrsrsrrrx
klage	sssrssssu
klag~	sssrssrsv
klan~	sssurssrt
klar	rssrssvsr
klare	sussrrsss
klar~	svrtrsssq
kleine	rvsrrsrrt
kleinen	srssssssu
klei~	rwxqprqru
klette~	sussssssr
klet~	svrsssrrt
klick	sssssssus
klic~	rssrssrut
klim~	srutssssr
klingeln	susssssss
klinge~	surssssss
klingt	rwsssrrsr
klingt gut	susssrsss
klinik	srtsssuss
klin~	ryrsrssrq
klockner	ssssusssr
klockn~	ssssusssr
kloc~	stssusssq
km	srrtsssur
knapp	srsvssssr
knap~	sqswssssr
knives	swqtrsssr
kniv~	swqtrsssr
knock	srussssss
knoc~	ssursssss
know	qonux1tmt
know and	spsttrqsw
know as	ussrstssr
know by	rqrqvvssr
know for	sssrsusss
know from	ssrusssss
know how	srsussrst
know i	srrrrttsv
know me	ssssssusr
know more	srsssvssq
know of	ssrrsstur
know that	vrrrrtuqs
know the	rustsrssr
know what	srrnrtvsv
know you	rwrwrqsrq
know your	svrstsusn
knowledge	rrsurqvsr
knowledge of	ssstsrstq
knowle~	rrsurqvsr
known	rtspssrsw
known to	sussssssr
knows	srsussusp
knows how	ssstsstsq
know~	qrrwqpwst
kobe	svrtrsssr
koffie	tvrqsrtsr
koffie en	susrsssss
koff~	twrqrrtsr
kolleg	qssrsrssw
kolleg innen	qssrsrssw
kollege	srssssusr
kollege aus	sssrssuss
kollegen	trrurrttr
kollegin	trrwrsssr
kollegin ausgesprochen	sssussssr
kolleg~	sqqwpqzsp
koll~	qqqwppytt
koln	ssssssusr
kom	qxqvtqrrq
kom je	rsruurssq
komen	ussrsssss
kome~	ursssssss
komm	rwqqsrvru
komm doch	surssrrsu
komme	ruststrsq
komme ich	ststssssq
kommen	xwpurqsqo
kommen sie	rrrrtruru
kommende	susrssssr
kommenden	ursrssssr
kommen~	tvsrrsssq
kommission	rtrturrss
kommis~	rurtttrsq
kommst	sqssssssv
kommst du	sqssssssv
kommt	snqrsuqty
kommt gleich	srrstsssu
kommun~	srssssttq
komm~	uxltrvort
komt	sssrtrsru
konditionen	srssussss
kondit~	srususssr
kond~	srtrvssss
konnen	prquxspst
konnen dass	srsrwsssr
konnen ihnen	ssssvsssr
konnen nicht	ussrssstq
konnen sich	sssusrssr
konnen sie	rxrqqqstt
konnen wir	rospsyprx
konnte	qrrtrrsrx
konnte ich	sssrssssu
konnten	srrtsrvsq
konnten sie	srsrssvss
konntest	srsrvsrsr
konnte~	sqstvrusp
konn~	pppvzpssu
kons~	srtursssr
kontakt	wrssrsssq
kontak~	yqrrrrtsr
konto	rsrrrsuus
kontoa~	ssssssssu
kontrakten	srrrxsssr
kontrast	srssrsrsw
kontrast personalberatu	srssrsrsw
kontra~	rqrtwrrru
kont~	wmpttptsw
konzept	sruvssssq
konzep~	sruvssssq
konz~	squvrtrtq
kop	rtsrrsxrr
kopj~	sussssssr
kore~	rustsssss
kork~	srsvtsrsr
korperschaft	sussssssr
korper~	sussssssr
korp~	sussssssr
kort	sssusrsss
korte	svrsssssr
kort~	svrsssssr
kost	sssrsstsu
kosten	rsustsssr
kosten~	rsrrsssvt
kost~	qtwprrrwr
kova~	rssvsqrss
kowalczyk	svssrrtsq
kowalc~	svssrrtsq
kowa~	suusrrusp
kp	sssussssr
kramer	ssussssss
kram~	ssussssss
kranic~	srussssss
kranke~	srsrsutst
kranz	sussssssq
kran~	sstprttrs
kras~	trsussssq
kredit~	sssrsrssu
kred~	sssrsrssu
kreis	rutsrussq
krei~	rurtrusvm
kriegst	srrtvssrr
kriegs~	srrtvssrr
krie~	srrswrrrs
kriterien	sssssssuq
kriter~	sssssssuq
krit~	ssstsssuq
krus~	susssssss
kuchen	trrqsrssx
kuchenchef	sssrssusr
kuch~	trrsrqtrx
kuhn	wssrrsssq
kuhn~	ststrtrsq
kulturstiftung	ussrsrtsr
kultur~	ussrssstr
kult~	ussrssstr
kumasi	sssssssur
kuma~	sssssssur
kun	ryqqtrrrt
kun je	rwrrtrrsu
kunde	rssttrqrv
kunden	ssttssurp
kunden~	trurstrup
kundigen	srsqturss
kundigung	ssssrsssv
kundig~	rsrqsursw
kund~	qrtsttqtu
kunfti~	rrttrsssu
kunf~	rrttrsssu
kunna	stsrussss
kunne	stsrrswsq
kunn~	qvsqssvrr
kunt	rqrtwrrrt
kurs	rrsrssssw
kurs~	rsstsvssq
kurt	sssurssss
kurz	pxqttqtrr
kurz bescheid	sursrssss
kurz und	rssvsrsss
kurze	rtvprvuso
kurze bestatigung	sursssssr
kurze wasserstandsme	sssssussr
kurzen	srusssusr
kurzes	svssssssq
kurzfristig	svssssssq
kurzfr~	svssssssq
kurzlich	rsrsssstu
kurzli~	rsrsssstu
kurzvortrag	ssussssss
kurzvo~	ssussssss
kurz~	pwxmpwvso
kus	sssssrssu
kuss	srsrsrrsw
kvar	sssrrusru
kwame	stssstssq
kwam~	ssrssttsq
kwartaal	srsrsvssr
kwarta~	srsrsvssr
kwarti~	susssssss
kwar~	rurrrvssr
kyc	sssssssru
kyc analyst	sssssssru
l	stuvvrpns
l agence	srsrstssu
l anglais	ssusssssr
l appuntamento	srssrsssw
l assemblea	srrrtsssu
l automne	rsrusussr
l echange	ssusssssr
l emploi	rtsussssr
l enonce	srvrsssss
l entretien	sssrssssu
l equipe	usrtsrssq
l etat	sssrsussr
l etude	rssssussr
l heure	srsssussr
l ho	tssqsssst
l incontro	svsrssssr
l interet	usssssssr
l issue	srsssussq
l iter	sssssrssu
l offre	rssusssss
la	3uovrwmjr
la admision	urssssssr
la base	susrrrtsr
la beca	rsssusssr
la busqueda	rrsqssusu
la carta	srsstsssu
la commission	tssqssssu
la commissione	rrstrrssv
la construction	ussrsssss
la decision	sssrssssu
la directora	susssssss
la documentacion	rssqssssv
la entrevista	suurssssr
la familia	sssusssss
la lettera	ursstsssr
la liste	rrssrwsss
la llamada	svsrsssss
la manana	svssssssr
la misma	rvstssssq
la oferta	vssrtsssr
la persona	rrswsstsr
la personne	sssssussr
la pista	srutssssr
la place	rsrutqsst
la planta	susssssss
la plaza	usrursssq
la posizione	ussrssssr
la presente	vsrrsrsss
la primera	sussssssr
la puntuacion	sssussssr
la rentree	rrsrtvsss
la renuncia	srsutsssr
la responsable	ussrssssr
la ringrazio	sssussssr
la rue	rrstrsssu
la s	sssussssr
la sala	rsrrtrssu
la semaine	rqrqtuusr
la sua	srrtrvrrq
la tarde	sturssssr
la titolare	stsrssuss
la tua	utsrsrsst
la votre	rtsrsussr
la web	urstssssr
laarzen	svssrsssr
laarze~	svssrsssr
laar~	svssrsssr
laat	rurqvrrrt
laat ik	susrsssss
laatste	ssstsussr
laatst~	ssstsussr
laat~	ssstsussr
lab	sxrnsqqwt
lab manager	sssqsssut
lab technician	tusssrssr
labelled	ssrrssssu
labell~	ssrrssssu
labe~	srsrssssu
labor	stsssrtuq
laboratorio	sussssssr
labora~	usrsstrrs
labour	ssssssssu
labo~	vtrrrtrsr
labs	vqrqssytn
lach~	rsstrursr
lacking	srsusssss
lackin~	srsusssss
lad	rsrzsrssp
lad who	sssussssr
ladder	ssttssssq
lade	rutqsssss
lade ich	sussssssr
laden	rvtsqqqtv
laden sie	ssrsrsrtv
laden wir	squrssssu
lade~	qvsrqqusu
ladi~	sussssssr
lads	rrrtsurrt
lady	sqrwrrrst
lady who	sssussssr
laeser	urusrsssr
laes~	urusrsssr
lagera~	sssrsssvs
lagerh~	ssssssusr
lage~	rtrvrrtup
lagos	srsstsssu
lago~	srsstsssu
lagr~	srssssrut
lahnau	sssusssss
lahn~	sssusssss
laid	srsussrsr
laid off	sssussrsr
lake	vssqsstsr
lamar	srsrtsrsu
lama~	sssrtsrsu
lamb	srssssssu
lamb~	srsusstsr
lamentamos	sssrssssu
lament~	rssrsrssv
lame~	rssrsrssv
lamina~	sssussssr
lami~	sssussssr
lampe	tsssusssr
lamp~	tssrusrtr
lanc~	ssssssrsu
landed	ttrttssso
landed on	sssusrtsr
landes~	strrrtrus
landet	qssrsrssw
landing	sssussssr
landin~	rssvssssq
landlord	rssqrussu
landlord has	sssrssssu
landlo~	rssqrutrv
landstallmeist	ssssusssr
landst~	ssssusssr
landwi~	srssssssu
land~	nqpttzquv
lane	tsssurrsq
lang	tursrrrss
lange	rsrtryqsq
langer	srtvrsrsq
langskomen	susssssss
langsk~	sustrsssr
language	trttsrvrp
languages	sustssssq
langua~	ssvtrqwro
lang~	quvxqyuqg
lanken	stussrssr
lank~	stussrssr
lantern	trttssssp
lanter~	trttssrsq
lant~	trttssrsq
lapses	rrvtyrssm
lapses at	srurxsssp
laps~	rrvtysssl
laptop	suurtrrsr
laptops	srussssss
laptop~	srussssss
lapt~	rtwqsrqrt
larch	ussrssssr
larc~	usrrsssss
large	rrrurvrsq
large customers	sssussssq
larg~	rsrurvrss
larksp~	rssssussr
lark~	rutsrussn
lars	sstsurrsr
las	swruquprs
las 0	qvsrsrrrw
las gracias	rssussssr
lass	sssusursr
lass es	sssrsussr
lasse	srsutrssr
lassen	trstsrvsr
lasst	rtsvrursq
lasst ausrichten	sssussssr
lasst sich	rtttstssq
lass~	sqrzsstrn
last	ptmxmxuut
last 0	sssssssus
last friday	sssssussr
last month	sssqstutr
last night	srrxtprsr
last note	sssrssuss
last of	ssssrussr
last quarter	sqssssssu
last summer	sssssruss
last three	svsrtsrsq
last thursday	srststssq
last two	sussrursr
last week	srsqrursu
last year	rrrpquttw
last~	rqturssrs
late	qwpwsrruq
late and	surusrrsr
late applications	qssusrsus
late reply	sssusrssr
late wo	surrsssss
laten	vrrrssrsr
later	svtmussrs
later on	utrrssssr
later than	rutrvvssn
latera~	srtusrssr
latest	srsosssry
latest job	sssssssqu
late~	ussmtusqv
latte	sssussssr
latte art	sssussssr
latt~	sssussrsr
laufenden	sstrsvssr
laufen~	rstqsvsss
lauft	urrpq0ssq
lauft noch	trrrryrrr
lauf~	uqrnq2tsp
laugh	ssrusssss
laug~	srrwrrrst
laun~	rrtsrrtru
lauren	ussrssssr
laur~	tttprrstt
laut	ssrwrsrtq
lautet	ustssrsrr
lautet 0	ussssrsrs
laut~	ustssrsrr
laver	ssssusssr
lave~	rsstusssr
lavora~	rrrtrrsrw
lavori	srrrrtssw
lavo~	qpsurrrry
law	rrutrqrtt
layoffs	ssssssrrv
layoff~	ssssssrrv
layo~	rssrsssrv
le	rwrxsyklt
le 0	surrtsrrs
le comite	rtsrsusss
le confermiamo	srssssssu
le conseil	rssrtussr
le contrat	ssssvrsss
le dire	sssusssss
le esigenze	srsssusss
le ho	rusrtsssr
le jury	rsrtrusss
le lien	wquqsrssr
le mardi	stssusssr
le meas	susrstssr
le plaisir	srssursst
le poste	rsswrwrsn
le recrutement	rrsssvtsr
le temps	rssusssss
lea	srurstrtr
lead	qvnvpqyxm
lead at	ussrsussq
lead by	srsqstvsr
lead to	ssrurssst
leader	rsrutrrst
leaders	ustsssssq
leadership	urtussssn
leader~	wqtussssn
leading	ssssssutr
leadin~	ssssssutr
leads	sursststq
lead~	urqvrrttp
leaflet	rstssssur
leafle~	rstssssur
leaf~	rstssssur
leanne	stsssussq
leanne would	sussssssr
lean~	rsrsuursq
learn	tttpttorw
learn how	trsqsssrv
learn more	svtrssrrr
learn the	ssssutssq
learned	srsusrrts
learner	sussssssr
learne~	stsusrrtr
learning	rsrqsqvwq
learning engineer	tssstsrvo
learni~	spsqsqxwp
lear~	rqrssqtwt
lease	srsrsrtsu
least	qqtwtrrru
least three	srssssssu
leas~	npsvtrsrw
leave	sksurvsvt
leave a	sqsrstssv
leave and	tsssttssq
leave it	trsxsrruo
leave the	srsqssttu
leave until	rssssrssu
leave us	ssssssrur
leave you	srssssuss
leaves	strttsssq
leaving	rrrtsqssv
leavin~	rrrtsqssv
leav~	rkqwssuvu
lebenslauf	vqroqqtq1
lebenslauf ist	ssssssusr
lebenslauf und	vrsrssrst
lebens~	urrmpssvy
lebe~	urrnprtuy
lech~	sssussssr
lecture	ussrsrsrt
lecturer	sttstsstp
lecturer in	sststsstp
lectur~	uusuuqrun
lect~	ttrutqrtq
led	svstssssq
ledger	rqsusssst
ledg~	rpsvssrsu
ledig	sssusssrt
ledi~	rrstrrrus
lee	sssssstsq
leeds	ssrttrsup
leed~	ssrttrsup
leer~	srusssssr
leetcode	sursssrss
leetco~	sursssrss
leet~	sursssrss
left	qsutrrvrs
left a	usssssssr
left hanging	sssusrssr
left in	srtrsvssq
left off	rssrsstsu
left the	svsrsrusq
left this	sssussssr
left to	srsusstsr
left wondering	sssrsusss
leftov~	stsqtssst
left~	stsqtssst
leg	srsssrssv
legal	strmstyss
legal name	sussssssr
legal notice	ssssssssu
legal secretary	srssssttq
lega~	rtrnssxst
lege	ussrtrsss
legen	sustsrtsr
lege~	ststsrtsq
legg~	ursqsrssu
legible	vsssssssq
legibl~	vsssssssq
legitimate	ssssssusr
legitimate interest	ssssssusr
legiti~	ssssssusr
legi~	vssrssusq
lehrling	ssssussss
lehrstelle	rususrssr
lehrstuhl	ssssustsr
lehrst~	rvsttrsrp
lehr~	swstuquro
leic~	sssussssr
leid	rrsyrtrsq
leid dass	rrstsussr
leider	nrrvqwppz
leider absagen	susssrssr
leider bis	sssssussr
leider fur	sssqssssu
leider ist	rssusssss
leider keinen	sssrsrssv
leider konnen	sssprtssw
leider mussen	srsrssssv
leider nicht	ssrvvrrrq
leider noch	ssvrssssq
leid~	nsrvqwpqz
leie~	ussqsrssu
leih~	ssssssssu
leila	sussssssr
leipzig	srssssssu
leipzi~	srssrsust
leip~	srssrsust
leiter	ssssssutr
leitung	rssssrvss
leitun~	tssrsruss
leit~	ssrrrqztp
lekk~	ssssussss
lema~	ssusrsssr
lemb~	ssssrsssu
lena	stuurstso
length 0	srtsrsusr
length of	srsrsusrt
leo	vsussrrsq
lernst	sqrsssssv
lernst du	sqrsssssv
lern~	ssurrrsrt
les	yuutrqprq
les candidats	ssusssssr
lesen	xsvrrrrrp
lesen es	srusssssr
lese~	wswqqrqrt
less	rprwrrtrw
less than	ssspsrtsw
lesson	rsvvsrrtp
lesson on	sststsssq
lessons	sssrssssu
lesson~	sssrssrsu
less~	rouurrqsw
let	pzrnymtow
let go	ssssrsssu
let me	qtpnypwrx
let the	srsrsstsu
let us	ruutttprp
let you	wsvrqrsrs
let your	ussrsssss
leth~	sustssrsr
letr~	susrsssss
letter	xtpm2qqqr
letter 0	ussssstsq
letter and	wssrstrsq
letter arrived	vssrssssr
letter attached	srrsvsssq
letter for	strsvssso
letter from	rrtrrsssw
letter in	ssrtusrsr
letter is	srsrtsusr
letter once	tsssusssr
letter will	sssssussr
lettera	tusqtssss
letters	0pqqqqrvs
letters for	ussssrssr
letters of	usrsssstr
letter~	2rqqrpqvr
letting	rrsprsrsy
letting me	ssspssrsx
lettin~	qrsorsssz
lettre de	ssssssssu
lett~	1uqm1noqs
letzte	sssussssr
letzten	ssrtssrru
letzte~	rsrtrsrru
letz~	rsrwrsrru
leute	sqtsruvrp
leut~	sqtsruvrp
leve	sussssssr
level	pttxtprtq
level 0	qttvwrssm
level software	sssssssus
leve~	srsxsppvq
levy	sssssussr
lewa~	sssrsvssr
lewi~	strsrsrru
lex	srsssrssu
lezion~	rrrsrsssw
lezi~	rrrsrsssw
lg	surssrqru
lhe	rsrsursss
li	tursrrrsu
libera	srsrswssr
libe~	uqrptvrrt
librarian	ssrssssur
librar~	ssqtrssvs
libre	tvrqsrrst
libro	ssssssssu
libr~	twqqqrrvt
lic	srsssussr
licence	tvqvpqrtr
licenc~	tvqvpqrts
license	rsstsqvrq
licens~	rrsstqwrs
lice~	suqwpouss
lichtbildauswe	sussssssr
lichtb~	tvsrssssr
lich~	tutqtrssr
liebe	upquvsrrs
liebe bewerberin	rsssssssu
liebe familie	ssssrrssv
liebe frau	yuupuuspk
liebe grusse	tvturqrsp
liebe kim	sssrsusss
liebe mitglieder	srsqsrssx
liebe nele	ssssvsssq
liebe pia	sssusssss
lieber	ssruqtqsv
lieber bewerber	ssssssssu
lieber herr	svtsrvrrn
liebli~	ssursssss
lieb~	spquuwrqt
lief	sssrssssv
liefer~	sssrsrssv
lief~	rusrrrrsu
liegen	rrttrrsus
liegt	vorusvppw
liegt bei	wrsrvrssq
liegt fur	sssusssss
liegt uns	sstqstsss
liegt vor	sssussssr
liegt zur	rrsrsrsrx
lieg~	untvruprv
lien	wqvqsrssr
lieve	srstsrssu
liev~	rtrtrrssu
life	rrsortssy
life insurance	sssrssssu
life~	strsstrus
lift	svrsrrtsr
lift is	sussssssr
lifted	sssrsusss
lift~	rssrsusst
ligh~	sqspusrvu
lign~	ssutssssr
ligt	srsusrsst
lijst	srsvssssr
lijstje	srsrsutss
lijstj~	srsrsutss
lijs~	rqrusttsr
like	m21izqpmt
like 0	svrsrsrsr
like a	srsqssrsx
like and	svsrssssr
like for	srsrssuss
like from	sssrssrsu
like her	sssssussr
like i	ssusssssr
like me	sssrssssu
like the	rrutssssr
like to	q0rjytrpt
like we	rrsssustr
like you	q0uo0roqo
like your	trssssurs
liked	pttyqrrrs
liked the	ssursrsss
liked you	sssyssrso
liked your	rustrstsq
likely	urspsustt
likes	susssssss
like~	rusxptqrs
lill~	uttsrrrsr
lily	sqrssusst
lime~	sssrrsssu
limit	sruurrrss
limited	surqrrsrv
limite~	surqrrsrw
limi~	sruvqqrqw
limo~	susrsssss
lin	rrssssust
lina	sursrssss
linde	sssurrtsr
linden~	uusqrrsst
lindgren	rrussrtsr
lindgr~	rrutsrtsr
lindqvist	rtttssssq
lindqv~	rtttssssq
lind~	ruvxppvqn
line	tqpusstts
line and	ssrsvsssr
line has	sssssussr
line manager	utsqsrsst
line up	ssrrssssu
linea	trusssssr
linea con	usssssssr
lines	rrtrsrruu
lines on	sssrssssu
lines up	sssssssus
line~	sqvprqquw
lingua inglese	sussssssr
lingui~	srusssusq
ling~	rsuusrtsp
linh	rtstssstq
lini~	rvrsssssr
link	p33irnqov
link and	svsssrssr
link below	rqtqssrsy
link by	srussssss
link finden	sussssssq
link for	srssssssu
link is	tsvqtstso
link on	sutsssssq
link to	stsrssusr
link with	srussssss
link zu	squssssss
linked	ssssssrus
linkedin	rqrurqxxm
linkedin com	rtrrrrrxq
linked~	sqqurq0wl
links	srtqssstt
link~	rprnqpzys
linux	sssmssssz
linu~	ssslssrt0
lio	rvrsrsssr
lisbon	stssssttq
lisb~	stssssvtp
lissabon	stsrsussr
lissab~	stsrsussr
liss~	stsrsussr
list	qpsnpztsy
list 0	ssusstssq
list and	stsssussq
list for	rurrrwqrs
list i	ssssssrsu
list of	rtrvrqtss
list until	sssusssss
list with	sssrsussr
liste	qqrtrvruu
liste complementaire	rrsrsvsss
liste fur	sssssssus
listed	rssssruss
listen	srsrssrtu
listen~	vssttrrsp
listin~	ssrisrus2
lists	sssmssrtz
list~	uoqissuv1
literary	sssusrsss
litera~	rrtustrsr
lite~	rstustrsr
litigation	sssussssr
litiga~	sssusssss
liti~	sssusstsr
litt	sssrsvssr
little	vqsrusqrt
little one	sssrrrrsv
little ones	srssvsrsr
little while	ussrsssss
litt~	vqssttqrt
live	squtrsrru
livello	ssssvsssr
livell~	ssssvsssr
lives	rrsvssssr
live~	rqsuvrsrr
living	srrrvrtrs
living allowance	ssssussss
livi~	srrrvrtrs
ll	u21ipxnlq
ll ask	srssssssu
ll be	vxyoowonp
ll call	spqrtsrsx
ll check	trssrtwso
ll count	usstssssr
ll cover	svssssssr
ll do	srsrvrtup
ll earn	ssssusssq
ll email	wrsrtrrsq
ll explain	srssssssu
ll find	rqsrssusv
ll fix	sussssssr
ll get	xtuourqrq
ll give	rusrsussq
ll have	uyssroqsq
ll hear	wsrrsusso
ll invite	urtsssssr
ll keep	rssusrsst
ll know	sqttsussq
ll leave	rrrusrsst
ll let	trvsrrrss
ll look	rtruurstn
ll love	ssssrssru
ll make	ssssstutp
ll meet	syqsrsssq
ll need	sptrrrrsy
ll never	qrsssrssx
ll only	qusrsssst
ll pick	srursssst
ll ping	ssssrursr
ll pop	utsrssssr
ll put	trrtrrssu
ll read	ustrssssq
ll receive	surttrssr
ll remember	srsrtsuss
ll ring	ssrrsusst
ll say	ssrqssssv
ll see	tuutssrsp
ll send	swrrtssso
ll share	swrsssrsr
ll sit	tqussssss
ll talk	surssssss
ll write	vsrqstssq
llamada	svsrsssss
llamad~	twrrrrssr
llamaremos	trsrsusss
llamar~	trsrsusss
llam~	vwqpsstsp
llc	ssssusstp
llega	surrtssss
llega a	surrtssss
llegado	vrsrssssr
llegad~	vrsrssssr
llegara	srtrssssu
llegar~	srtrssssu
lleg~	uuspsrrru
llevo	srsrssust
llevo en	srssssvsr
llev~	rstsrrusr
llp	susussssp
llp is	sussssssq
lo	wsvzqnqqq
lo del	susssrsss
lo hemos	rssusssss
lo que	sssusrssr
lo siento	sssussssr
loaf	rrvtrrrss
loan	sssnsrssy
loans	ssssssssu
loan~	sssrssssu
lobe~	utssrsssr
local	qusprsqwt
local time	rsssssrwq
locali~	urssssrtq
locate~	srussssss
location	strtrqzrn
locati~	strtrrzrn
loca~	rtsnqqxyr
lock	svtrrrssr
lock in	sussssrsr
lockhe~	wqrprruqv
lock~	vtrorqvqw
locum	qssusstsr
locums	ssssssusr
locu~	qssussusq
lode~	sssrsvsss
lodg~	stssurrsq
loft~	wtsrssssr
log	qtrqwrquu
log in	rtrqwsqst
logement	srsssswsr
logeme~	srsssswsr
loge~	srsssswsr
logged	vssrsrsrs
logged your	usssssssr
logg~	vssqsrsrt
logica	srvsssssr
logik	ssusssssr
logistica	srwqssssr
logistics	surtsrttq
logistik	srurssstr
logist~	rtxssruul
logi~	qq1nrptwr
logo	wsrsssrrr
lohnve~	srsssssus
lohn~	rrstssrut
lohr	sqrsrstsv
lohse	sssusssss
lohs~	sssusssss
loin	srvsssrsr
loja	rvtrssssq
loka~	tssusrssr
lol	rrurrrrsv
london	tsrurrqxo
london 0	urssssrss
lond~	tsrurrrym
lone~	rrrqsrrrz
long	vqqtqutqu
long as	stsrrusss
long list	ustrtsssq
long term	sssrrsuts
long weekend	srsssussr
longer	rwqvrlrsw
longer and	sussssssr
longer be	susssrssr
longer than	rusrspssx
longer under	qssvssssr
longer wish	sssqssssu
longlist	sssrssvsr
longli~	srtqssvss
long~	pvrwqmtsw
look	2tptqkrrt
look after	ssssssusr
look and	ssssssssu
look at	xrrvrppvq
look forward	uusnsrrrv
look like	sprqsstsx
looked	sprvtqqvu
looked at	tprsurrut
looking	qupupmvww
looking and	susrsstrs
looking for	qpqtqqxvu
looking forward	rxspsrqrw
looking on	usssssssr
looking to	srsssstur
lookin~	ptouomwzv
looks	wyrlstprt
looks after	vssrssssq
looks for	ssssssrrv
looks good	qxsrsssrq
looks like	rrsrsurtu
look~	stmvpluzv
loom	srusssssr
loon	susssssss
loop	svrtsuusl
loop for	sssrssusr
loop the	sssussssr
loopt	sssssusss
loop~	rssssustr
lord	sssussssr
lord~	svsqurssr
lore~	ssursssss
lorraine	rvsrssssr
lorrai~	rvsrssssr
lorr~	svsqssssr
los	vsqquoqry
los angeles	srssssssu
los tres	srstusssr
loschen	srrtrrrut
loschen wir	qsstssssu
losche~	srrtrrrut
loschu~	ssssssssu
losc~	rrrtrrsuu
lose	srqsrustt
lose a	ssrssussr
lose heart	sssssrssu
lose~	srusrsssr
loss	sssvsrsss
lost	rrrurpwss
lost the	ssstsqssv
losung	sswtrsrsq
losu~	sswtrsrsq
losverfahren	sssrssssu
losverfahren konnen	sssrssssu
losver~	sssrssssu
losv~	sssrssssu
lot	uqrwqpssv
lot to	rssusssss
loth~	sssrutssr
lots	rrssrsrsv
lots of	srsrrsrsw
lotu~	surssssss
lou	ttrrsstsq
loud	utrsrrsss
love	ssntqttqx
love a	trsrssuss
love from	sssrssssu
love to	qvpprswru
love your	srsrssrsv
loved	sxsssqqrs
loved your	swstssrsp
lovely	trsvtotrt
lovely to	squrtrsrv
love~	twrusosqs
low	strnsrtsx
lowest	sssqssrsw
lowe~	strosrsuw
lozano	susrsssss
loza~	susrsssss
ltd	rsurssstr
luca	stsurtrrr
lucas	rssssusss
luca~	rssssusss
lucia	usrrsussr
luci~	tsrssvssp
luck	pswwqrpst
luck and	qssusssss
luck with	sqssssstv
lucky	ssstusrss
lucky to	ssstusrsr
luck~	srstusrss
ludmila	ssssssusr
ludmil~	ssssssusr
ludm~	ssssssusr
ludovic	sssrssusr
luego	svrssssss
luego al	svrssssss
lueg~	svrssssss
luft	stsrsvrsr
lugar	rrsuttrss
lugar de	srssussss
luga~	rssuttrsr
lui	rrsustsst
luis	rqttttsrs
lukas	rtrrstvrq
luka~	qtrsstvrq
lukt	svsrssssr
lulu	svsrssrsr
lumen	stsussruq
lume~	strssstup
lunch	q0onvpsrw
lunch at	ssssrsssu
lunch to	srsrsrssw
lunch with	rxrsrsssq
lunche~	ststtsssp
lunchtime	tssrrssus
luncht~	tssrrssur
lunc~	t0omvossu
lundi	tuwtqqrrq
lundi 0	susssssss
lund~	tuwtqqrrq
lunedi	tquqwrrrs
lunedi alle	srtsrsssu
lunes	quuptrrru
lunes a	srssussss
lunes por	svsrssssr
lune~	rswnxqqqu
lust	rsrqsrysr
lust auf	srsrssvss
luz	rtsvssssq
lykke	srssssssu
lykke til	srssssssu
lykk~	srssssssu
lyon	srrusssts
lysenko	srssrsssu
lysenk~	srssrsssu
lyse~	srssrsssu
m	s5ontmvps
m a	rprsrtusu
m afraid	qusqruqsw
m asking	sssrssusr
m back	ssusssssr
m d	usssssstr
m going	srssrrssw
m grateful	sssssrrsu
m in	rurqrrtsu
m interesse	rxsrssrsq
m interested	stssssusq
m not	urtqtssss
m on	qtsrsrust
m pleased	srsrussst
m seeing	swsssspss
m serious	sussssssr
m so	usstssssr
m sorry	tqrurtsst
m sure	ssssssssu
m telling	ssssrussr
m the	stsrsrvsq
m very	sssqvrssr
m w	vqrurrsvo
m working	srsrssuss
m writing	sssssrusr
m x	sssssssur
ma	sqssvtrst
ma non	trtrsrsru
maak	rstrsrssu
maak ik	srsrtsssu
maakt	susssssss
maak~	susssssss
maand	rqrqvursu
maandag	rsttrursq
maanda~	rsttrursq
maanden	srssssuss
maande~	srssssuss
maan~	qqsstvsrs
maar	suqurtrrr
maar ik	usssssssr
maar mijn	stsrsussr
mac	sssrsrrsv
macchi~	srsustssr
macc~	srsustssr
mach	rrttvrrtq
mach ich	ssssusssr
machen	vutqrurro
machen wir	sxssrsrsq
machine	srtrtqsvr
machine learning	tssstsuwl
machinery	rsssssssu
machin~	rntstqvvs
mach~	unursstur
macro	sssssrrus
macr~	sssssrrus
mad	srssusssr
madam	rrtvsrsss
madame	ptqstvurs
madame monsieur	ursrrrssv
mada~	ptqusutrs
made	nup1pzops
made a	susssqtsq
made an	ssssrussq
made before	rssssussr
made by	rsssssssu
made in	sssussssq
made its	stsusrrsr
made our	sssssvssq
made their	ssrrssssu
made three	srrrsrssv
made to	rssssrssu
made up	srsttsssq
made us	sssutsssq
mads	sssussssr
maestro	sssussssr
maestr~	sssutsssr
maes~	sssutsssr
mag	utrorrurv
magasin	ursrsrssu
magasi~	ursrsrssu
magazine	ssstssrus
maga~	tqqrqqq1s
magd~	sssssrstu
mage~	susrssssr
mags	sussstssr
magst	ssutsrssq
magst du	ssussrssq
mags~	stutsrssq
mahl~	sssssssur
mai	rwposvqsv
mai 0	svtrtrrsr
mai zu	ssssusssr
mail	3tvmpnnuu
mail example	sussssssq
mail from	sssusrssr
mail is	usstsrssr
mail it	ssusssssr
mail weil	sssssssur
mail wird	rsssssssu
mailbox	vssstrqsr
mailbox is	vsssssrrr
mailbo~	vssstrqsr
mailing	susjssrs1
mailing list	ssslssss0
mailin~	susissss2
mails	srrtrrqtv
mailto	ssspssssw
mail~	xtrgrqpt3
main	rvsprsstt
main office	svssssssq
mains	ursrsssss
maintain	sssrssuss
mainta~	rsspssusv
mainte~	ssrrrtrtv
main~	trrlsstux
mais	qpqxs0sro
maison	uururrrsp
mais~	uururrrsq
maiwenn	urrussssr
maiwen~	urrussssr
maiw~	urrussssr
major	sssqssssv
majo~	ssspssssx
make	oruknztww
make a	rrursstuq
make an	sssqsursu
make it	swrqssssr
make our	sussssssr
make sure	spssssssw
make the	sqrqsutsv
make you	srrustrrt
make yourself	sussssssr
maken	rtwrsrrrs
makes	rqrtrrqty
make~	rqwnrqps2
making	qsruqsswr
making this	sssssssur
making up	sssrsussr
maki~	qsruqsswr
mal	syoxonvsq
mal 0	surssssss
mal an	srstssssu
mal bei	srsvssrsr
mal in	stsussrsr
mala~	sssusrstr
malik	svsrssrsr
mali~	svtrssrsq
mama	srsqssssx
man	pspuqqvry
man is	sqsstsssu
man who	ssrsssrsu
man with	sssussssr
manage	tsspsrsut
managed	ssrsvrrsr
managed to	ssrswrrsr
management	rqssrsttt
management of	srsstsusr
manager	rzqrqtxzf
manager and	qtsrssusu
manager has	sssssttsq
manager in	sstrssrur
manager is	rssssvtsq
manager job	sssusstsq
manager on	ssssrstsu
manager position	trsrsvssq
manager role	tssssstsq
managers	vprqsuvqs
managers will	tssrsvssq
manage~	qxqqprvvr
managing	srsvssvso
managing partner	ssssssusr
managi~	srsvssvso
manana	rwrrtrtsq
mana~	qypqpqwwr
manchester	sssrsttuq
manche~	sssrsttuq
manc~	ssusrttun
mandam~	sttsusrsr
mandan~	srstssusr
mandate	trsrsswsq
mandatory	srtsssvsq
mandat~	tpsqrt0ro
mand~	sntsrr3qq
mane~	ttrssrssq
manfred	sssrssssu
manfre~	sssrssssu
manf~	sssrssssu
mang~	rsrsvsssr
manife~	rrsutsssr
mani~	rqtvtrssr
mann	sssrssssu
mann~	sprtstssv
mano	rqtvtrrsr
manos	urssssssr
manos de	sssusssss
manos del	ussrsssss
mano~	urttrsssr
manque	rsssssssv
manque~	ussrsssss
manq~	trsrsrssu
mant~	rruussssr
manual	rsvtssrsq
manuel	stsrsussr
manufacturer	srssssusr
manufa~	trsrssvsr
manuscript	sssqssssu
manusc~	sssnssrsz
manute~	ssstssruq
manu~	rrukrtuuw
many	rrpsspssy
many questions	sussssrss
maple	svssssrsr
mapl~	svssssrsr
mappe	wtrsqqsrs
mappe ist	xrsrrrssr
mapp~	xstrqprru
maps	ssssvsssr
marcen~	sssusssss
march	uopmuzttt
march 0	wssrtrqss
march and	srsustrss
march for	sssrsrssu
march to	sussttssq
marche	ursrssusr
marco	rrrtxssro
marcus	srrxsrrss
marc~	ukorxyvrs
mardi	rvqusrrrs
mardi 0	surssssst
mard~	rvqusrrrs
mareike	sssrssssu
mareik~	sssrssssu
marek	survsrsrq
maren	stsrsvssr
mare~	rtssrwrrr
margaret	sssrvsssq
margar~	sssrvsssq
margin	sssusssss
margins	sssqssssu
margin~	sstqssssu
marg~	rsuutsqrr
maria	sssssrrus
marianne	sssrssssu
marie	rwsrsrssq
marit	sssvssssr
mari~	swqtxortp
mark	prxurrqru
mark is	ssvrssssr
mark it	rrwsssssq
marked	tustssssn
market	rosorrwww
market paper	sssssrsus
marketeer	ussssssss
marketing	srtlssttw
marketing executive	qsssssssu
marketing lead	usssssssr
market~	urtksrsvw
marking	tturrtssp
markin~	tturrtssp
markovic	sssussrsr
markov~	sssussrsr
marks	tssvsrssr
marks of	sssussssr
marksh~	ssssusssr
markt	stsvsrssq
mark~	uqsvqnuut
marlborough	sssrssssu
marlbo~	sssrssssu
marlow	tssrsursr
marl~	tsrrrtrsv
marque~	svssrsssr
marq~	uussrsrsq
mars~	srssrsssu
marta	rusqvrsrr
martedi	strutsssr
marted~	strutsssr
martes	rsrsqrssx
martes a	ssssrsssu
martin	rstqusrtr
martina	srsssssus
martin~	srsssrsuu
mart~	sstmvorsz
marvellous	sssussssr
marvel~	sssusstsr
marv~	sususrssq
marz	rusttrqrt
marz 0	sussssssq
marzo	rsrutrsss
marz~	qstussrss
mas	pqu1ssqqp
mas a	rssvssssr
mas de	ssusssssr
mas que	srtrusssr
maschinelle	srusssssr
maschinenbau	sssrssssu
maschi~	rsutrsrsr
masc~	rsutrsrss
mass	ursrsstsr
mass email	usssssssr
massimo	srususssr
massim~	srusussrt
mass~	rpurtrrrw
master	rqrttqrsz
masterarbeit	svssssssq
masterarbeit vor	svssssssq
master~	svrrsssru
mast~	rtqrsprr1
match	qsqsvrs4i
match 0	sssrssrus
match is	sssswssrq
match your	sssrssryp
matched	sssptvsrs
matches	rsssssrxq
matches 0	sssssssur
matche~	rsrptuqxr
matching	ursrsrtxo
matching engine	ssssssusr
matching your	ssssssrus
matchi~	ursrrrtxo
matc~	rqpqutt5j
mate	ustzsqvqj
material	rrrsssuss
materials	ustrsrssq
materi~	vqttqqwrq
mateus	rtsssrrsu
mate~	tqrvqrvrt
mathe	srssrstus
mathematics	sssrsutsq
mathem~	tssquttsp
mathilde	sssvrsssr
mathil~	sssvrsssr
maths	ssqurstst
math~	spstrrutr
matinee	rxrrrsssr
matine~	rxrrrsssr
mati~	tyrqrrssr
matter	ursprwrss
matter we	usssssssr
matters	srsssrssu
matter~	srsssrssv
matthias	sssrsstsu
matthi~	sssrsstsu
mattina	swrrrssrs
mattin~	swrrrsrrt
matt~	rtpsqtrqy
maud	sssussssr
maureen	stsrrrssu
mauree~	stsrrrssu
maurer	ssssssrsu
maur~	rtrrrrrsx
max	ss2stspsk
max 0	srusssssr
max passt	ssrsussss
maximum	srvsssssr
maximu~	srvsssssr
maxi~	sswrssrsr
may	nqrxkzvrt
may 0	rusrrssss
may affect	ssrsrsrrv
may and	rusqstutq
may apply	ssrusrsrr
may ask	ptrtrrrsv
may be	ptuuqttrr
may bring	sssssrssu
may for	sussssssr
may i	rrrursusr
may know	rssrssrsu
may reapply	sssusrssr
may request	ursrsssst
may retest	sssussssr
may see	sssrsussr
may show	svrsrsssr
may to	rsussutso
may use	srxsssrsp
may we	srsrutrst
maybe	qttqsvtrr
maybe pile	qssssvssr
maybe two	srusstssq
mayb~	qtsqsvtrs
mayo~	rssurssss
mb	urtrssstq
mbek~	ststsstsq
me	nx0jzh4ls
me 0	strsruwsp
me a	uszsuqssj
me about	srsqsrstw
me after	sospsrss0
me an	sssussssr
me and	uyusrtprm
me as	sssusrssr
me at	svrrtrsss
me by	sstrtstsp
me from	sussrsrss
me getting	ssssssusr
me have	stssusssq
me i	sqsusrsst
me in	srssssvsq
me into	sussrsssr
me know	qspmxpvrz
me on	rorsssrsz
me one	stursrssr
me straight	sussssssr
me the	ssuqssrsu
me to	spqvrsuts
me tomorrow	sssussrsr
me tonight	swssqsssr
me too	srssssssu
me two	ssusrsssr
me what	ssusssssr
me when	ustsssrsq
me who	sssssrsus
me with	srssvstsp
me your	strrtrvsr
mead~	ssssrrrrw
meal	ssssrrvsr
mean	ssrsrsrrw
mean that	ssssssssu
mean to	sssrsrssu
means	qtqwqvqrt
means that	sssrrtrsu
means you	stsussrsr
meant	srtuttrsp
meant to	ssttsussq
meantime	vrrqtvrsr
meanti~	vrrqtvrsr
meanwhile	vqrtstrsr
meanwh~	vqrtstrsr
mean~	vpoxrzoqr
meas	susrstssr
measur~	srtrutrss
meas~	srtrutrss
mecani~	vsssssssr
meca~	vsssssssr
mechanic	rtsstsqur
mechanical	stutsssto
mechan~	tsttsrwrn
mechatroniker	rssssssur
mechat~	rtsssssur
mech~	stttsrwul
med	qytvpssso
mede~	ssrsssusr
media	rutusrrrs
medical	prpqzuvrq
medical and	srsrswssq
medical form	srsrssssu
medica~	qroqzuvrr
medicine	sssusstrq
medici~	srsvtssrq
medico	ssusrssst
medizintechnik	ssssssuss
medizi~	ssstssusr
medi~	pupqzsuqr
mee	rsssrtssu
meedra~	sussssssr
meed~	rustssssr
meegemaakt	srsussssr
meegemaakt en	srsussssr
meegem~	srsussssr
meeg~	srsussssr
meelop~	svsrrsssr
meel~	rvstrsssr
meer	rrtrsurtt
meet	t1wsmqrnu
meet again	sssrsussr
meet folks	srssssvsr
meet link	sqrsssssv
meet on	unrqrtssy
meet our	srsrssrsw
meet the	rstussrsq
meet with	susrsstsr
meet you	tqvrsrusr
meeting	putpp1ppv
meeting and	sstrsrssu
meeting is	srsrrvsss
meeting on	ssstsrssu
meeting room	sussssssr
meeting the	sqsusussr
meeting this	sqsstsssu
meeting we	sssqssssv
meeting you	sutprrssv
meetings	svsssrrtq
meetin~	pwsop0pqv
meets again	sssrsussr
meetup	srsrsruts
meet~	pwroo0rrv
mega	vtsrrrssr
megan	ststssssq
mehmet	rqvvrrtrq
mehm~	rqvvrrtrq
mehr	spuvtvqtn
mehr als	trvsrrrsr
mehr im	ssssvrrsr
mehrere	sssssstur
mehrer~	srsrssuur
mehrheit	srsvsrssr
mehrhe~	srswsrssr
mehr~	srsvrrvto
mein	spsussrsu
mein bruder	sssssussr
mein schatz	sssrssssu
meine	sprtwrpsv
meine bewerbung	sssqssssu
meine frau	srsutsrsr
meine unterlagen	rsssssssu
meinem	ttsrrrusr
meinem iphone	sustssrsr
meinen	ttsqsssss
mein~	upqtvotst
meiste~	tssqsrttr
meis~	tssqsrttr
mejo~	rtturrssr
meld	sttsrsusr
melde	tprrsvsrt
melde dich	rrssussst
melde mich	vrsrqvssq
melden	xrqnqursw
melden uns	rqsprwrsx
melden wir	wrsrrtssr
meldet	uqsquqrsv
meldet sich	ussqurrss
meld~	0npjswrry
melh~	ttstrtssq
melken	sssrssssu
melk~	sssrssssu
member	uvrostrtr
member services	usssssssr
members	ptqrquswu
members are	rrsrstssu
members do	sssussssr
members for	rssussssr
members who	sssssssur
membership	qqrrssrty
member~	osqqruswx
memb~	pxpoqwrvu
meme	rurussssr
memes	stsussssr
memo	sstsrrssu
memoria	trursssss
memories	srssssrsv
memory	ssvrssrss
memo~	tqvqrrqrv
men	sqstssrtu
men in	srsrssssu
mend~	susrstssq
mene~	rtswsssrr
menge	sssussstq
meng~	sssussstq
menina	srsvssssr
meni~	rrsustsss
mensa	usssssstq
mensaje	tusrssssr
mensaj~	tusrssssr
menschen	urstsrrss
menschlich	srsxrsrsq
mensch~	uqsyrrrsr
mensen	rrvtrrssr
mens~	yrtwrpqsn
mention	trrrsrsvt
mentioned	sqvrsqust
mentio~	sourrputv
mentor	rrrrwstrr
mentoring	ssrsssrsu
mentor~	ssrsssrsu
ment~	rmtswoutv
mer	sssrssssu
merchandiser	ussssrssr
mercha~	utrssrtsq
merci	vrswtqqrp
merci d	rsrwssssr
merci encore	sssusssss
merci pour	usurssssr
mercoledi	rqwsrsrrt
mercoledi 0	ssssrsssu
mercol~	rqwsrsrrt
mercredi	ruurrrrss
mercredi 0	susrsssss
mercre~	ruurrrrss
merc~	wpxwqoors
merel	srttsursr
mere~	srtustrsq
merge	srssssssu
merged	ssssssusr
merger	sssxsprss
merg~	srrxsotst
meridian	sutsssrsq
meridi~	sutsssrsr
merit	tssuurssp
meri~	strtxrrrp
merkfahigkeit	ssusssssr
merkfa~	ssusssssr
merk~	rrussrstr
merle	stsssttsq
merl~	rtsrsttsq
merr~	rrrsrrqq1
mertens	susrrstsr
merten~	susrrstsr
mert~	sutrrstsr
meru	sssusssss
meru associates	sssusssss
mes	urqqtsstt
mes alertes	sssssssus
mese	utsrssstq
meses	qqruwstrr
mese~	qqruwstrr
mesi	sssrutssr
mesmo	srswssssr
mesm~	srrwrsssr
mess	ruysrsrrn
messa	sssussssr
message	xrqvoppsv
message 0	ssssssrus
message and	srsqsstsv
message as	rssrssssv
message board	sssrsssur
message has	usssssssr
message is	stssstssq
message to	sssqsusst
message was	rsstrsssu
message with	usssssssr
messages	rrstrrssv
messages about	sssussssr
messag~	srpwnqxqw
messe	stsrssurt
messenger	ssstsrusq
messen~	ssstsrusq
mess~	rtownpzqv
mestrado	rssqssssv
mestrado em	rssqssssv
mestra~	rrsqssssx
mest~	rrsqsrssy
met	svrzsproq
met and	susqssrsu
met at	srsqwsssr
met de	tvrqstrrs
met die	sssusrssr
met een	stststssq
met in	srsussusq
met je	rtsrrtssu
met mij	susrsssss
met on	rssusrsss
met the	ssusssssq
met this	stsqssssu
met veel	vrssssssr
met you	sssussssr
met zoeken	rssvssssr
meta~	trtssssur
meteor~	sssusrsss
meter	sssrssssu
meter technician	sssrssssu
mete~	strtrrrsu
method	sssrsrssu
method~	srtsrsssu
meth~	sstprrssw
metric~	ssssssrus
mets	srsrsstsu
mett~	rssurtsss
meu	rsturrtrr
mevrouw	ruqtussrq
mevrouw claes	srsusstsr
mevrou~	ruqtussrq
mevr~	ruqtussrq
mfg	rssvstssq
mi	uwoyrssqn
mi 0	ssrsssrsu
mi chiama	sustrssrr
mi ha	ursrssusr
mi spiace	rrswssssr
mia	rrswrrrst
mich	uqtqrtvqt
mich an	srssusrst
mich freuen	srssssrsv
mich fur	sssussrss
mich sehr	sssrssssu
microsoft	swrosssru
microsoft teams	sxsssssrq
micros~	qwrorrqvv
micr~	rwrorrrvu
mid	rqrsqxxso
mid sized	srssssusr
middle	vqspuvssq
middle of	vqrqvussp
midd~	wqtouusrp
midlands	srssssuss
midlan~	srssssuss
midl~	srssssuss
midnight	tsvosrsru
midnight 0	susssssss
midnight on	rsurtrsst
midnig~	tsvosrsru
midn~	tsvosrsru
mieux	ssrussssr
mieu~	ssrussssr
might	stqtrtsru
migh~	rsqtrttru
migr~	sssussssr
miguel	sssrssssv
migu~	sssrssssv
mij	tsrqtrssu
mijn	qvqtqtssu
mijn collega	svsrssssr
mijnheer	vrsrsssss
mijnhe~	vrsrsssss
mijn~	vrsrsssss
mika	rrutrssrs
mike	rrsssutsr
mike~	sussssssq
mila~	usssssrtr
milchp~	srsrsrtsu
milc~	srsrsrtsu
miles	urtsrsrts
milestone	sssrrvssr
milestone slipped	sssssussr
milest~	rrssrurst
mile~	trssqurtt
milk~	srstsrusr
mill	sstusrrsq
million	srtlsstsz
millions	ssspssssw
millions of	sssrssssu
millio~	srtjssus0
mill~	sssjvrtrz
mim	sssrssssu
min	r03qqprsi
min each	sussssrtr
min thema	sussssssr
mina	uurrsssss
mind	prsvsvsrr
mind and	sssssussr
minder	srusssssr
mindestens	qstussssr
mindestens 0	qstussssr
mindes~	qsutssstr
mindfu~	sssssssur
mind~	qpxtrtqus
mine	srstssusr
minerals	rssussssr
minera~	rssussssr
mine~	rssussssr
minha	usrrsssss
minh~	turrsrsss
mini	srwrrsssr
minima	rrrusssst
minimo	stsqssssu
minimum	squvtqtrp
minimum 0	sssusssss
minimu~	rquvtqtrp
mining	ssssussss
minister	srsssqssv
ministere	rsurtsssr
ministry	susrstssq
minist~	qutstqrst
mini~	pruvwnrrt
minn~	srssssssu
mino~	ussqsstss
mins	sxytrrrsk
minute	s2vpprppr
minute i	sssssussr
minute presentation	susrssssr
minuten	nxxoqqpuw
minuten anonym	rrrsssssw
minuten ein	ssrsssssu
minuten mit	sursssssr
minuten zu	sussssssr
minutes	p04iootpv
minutes and	tpwrrrrst
minutes before	srrsssssu
minutes early	sursssssr
minutes is	srusssssr
minutes of	stusssrsr
minutes on	spsssstsv
minutes plus	ssrsssssu
minutes pour	sursssssr
minutes to	rpzrssrrr
minute~	n25hoorrw
minutigen	strsssrsu
minuti~	strsssrsu
minutos	susrssusr
minuto~	susrssusr
minu~	n45hnnrpw
mir	prrtvqynv
mir aus	sssrtusss
mir bis	srussssss
mir den	stsrssrsu
mir die	ssssrrssu
mir ein	srtsusssr
mir ihre	sussrsssr
mir ihren	ssssssusr
mir in	srsrsstsu
mir leid	rrswrtrsq
mir sofort	ssssssusr
mira	srsrrstsv
mireille	susssrssr
mireil~	susssrssr
mire~	rvstsrssq
miriam	urtsssssq
miri~	urtsssssq
mise	svuqtsssq
mise en	ssusrssss
mise le	susrstssr
miserable	sssussssr
misera~	sssussssr
mise~	stsussrsr
misma	rvstssssq
misma hora	rvssssssr
mismo	susssssss
mism~	rwrtssssq
miss	rsvqrrvrs
missed	srrtsrrsw
missing	truqrssst
missin~	truqrsssu
mission	sssussrss
missio~	rrsusstsr
miss~	rotxrqsrw
mistak~	rrutsrrru
mist~	rqvttrrru
mit	qyrwrotps
mit 0	squtrrrtt
mit anderen	sssssussr
mit blick	srsrssvss
mit dabei	stsssustq
mit deinen	uursrrssq
mit dem	uusvrrsro
mit den	sttutsrtp
mit der	vttutrotp
mit dir	rssurrrst
mit ein	srutsrssr
mit einem	rpsstutur
mit freundlichem	susssstsr
mit freundlichen	ttrusssqr
mit grossem	rrsrsstsv
mit herzlichem	sssusstsr
mit ihnen	twrsrstso
mit ihrem	ssssusssr
mit ihren	srssusssr
mit ihrer	ttsrsttsp
mit ja	ssssssuss
mit mehr	sssrssrsu
mit mir	stsrsvssr
mit und	rurrtssrs
mit uns	strurtrsq
mit verbindlichen	ssssssusr
mit vorzuglicher	utsssrssr
mit zwei	sssussssr
mitarbeiterpor	ssssrsssu
mitarbeiterpor bereit	ssssrsssu
mitarb~	ttrurqsrs
mita~	ttrurqsrs
mitbewerberin	sssusssss
mitbringen	rxqrqstrt
mitbri~	sxqrqstrt
mitb~	szqqpssrs
mitein~	srsrustss
mite~	srsrustss
mitglieder	sssqsrssw
mitgli~	strqrrrsx
mitg~	rursrqrrw
mitr~	sssrsuruq
mittagessen	sussrstsr
mittag~	sussrsssr
mitte	tstqstssr
mitteilen	qqruusrru
mitteilen dass	rrsurrrsv
mitteilen zu	srsrwsssr
mittei~	qqrvurrsu
mittel	ssssussss
mittel~	stsusrstr
mitternacht	srussssss
mitter~	srutsrsss
mittle~	srussssss
mittwoch	tvrqsrsrt
mittwoch 0	susrsssss
mittwo~	tvrqtqsrt
mitt~	qwsuwoqrt
mitzubringen	sqvrrssst
mitzubringen sind	srvrsssss
mitzub~	sqvrrssst
mitzuteilen	utsrsrssr
mitzuteilen dass	ussrssssr
mitzut~	utsrsrssr
mitz~	ttvqrrrss
mix	rqsrsxsss
ml	stssssvsp
mm	srssssusr
mme	rwrssrsst
mo	vqswsosrs
mo 0	srrsssssu
mo fr	vrsrssssr
mobile	susrrrttq
mobility	susstsrsr
mobili~	rtsststsq
mobi~	rxrosqvtr
mochte	rsstxurro
mochte die	sssussssr
mochte ich	rtsssutsr
mochte sie	ssrrxrrsq
mochten	tstrqwsqq
mochten wir	svsrrtrsq
mochte~	tstrrwrqq
moch~	rutswxqpl
mock	srrrsrrsw
mode	rssrssrsw
model	svtqrrvrq
modeling	stssssstq
modeli~	ttssssstq
modell~	srssssvsr
models	rrrrrrvur
modera~	trrrrsrus
mode~	sqsnoqzwv
modifi~	sssssssus
modi~	rssrsssvs
modo	ssstrussr
modo que	ssstrussr
modtaget	ussssssss
modtaget din	ussssssss
modtag~	ussssssss
modt~	urssrsssr
modules	sssrsrrrv
module~	rssrsrrrx
modu~	trsqsrrry
moest	susssstsr
moes~	susssstsr
mogen	srsussssr
moge~	srsustssr
moglich	sqturrtst
moglic~	tqturrtrt
mogl~	tqturrtrt
mohr	sssrssuss
moi	rsuqwrqrt
moin	turuqswsm
moin frau	srsustssq
moira	srtrsrtsu
moir~	srtrsrtsu
mois	qpqvtqtsv
moll~	surtrrsrs
moment	qotrr2rqr
moment but	sssrssssu
moment our	qssvsssss
moment we	sssussssr
momentan	urrtssssq
momento	srtvrssrr
moment~	ursvqtsrr
mome~	smtsp2sps
mon	uqotquwpt
mon 0	tsqrrruru
mon attention	trsrssusr
mon fils	trsusrssr
mon fri	sssrrsuss
monat	trsqtrutq
monate	uqqsvsurq
monaten	rqtusrtsr
monate~	rqtusrtsr
monats	vrsrusssr
monatsende	sssqtustq
monats~	sssrtustq
mona~	wlqrzsxtm
monday	qzsmxpqss
monday 0	qyvqwqqul
monday and	utstsrssp
monday at	spurqrtsy
monday morning	spssssssv
monday night	susrssssr
monday to	stsrsussq
mond~	qytmxpqst
money	ppsqtsvqy
money back	sssrrsssu
money either	sssrsrssu
money not	sssssussr
mone~	ppsptsvqz
monika	ussrssssr
monitored	vsssssrrs
monitoring	ursssssss
monitoring form	ussrsssss
monito~	xssrrrqrs
moni~	yrsssrssq
monsieur	ttsqssrrt
monsie~	ttsqssrrt
monste~	rrqrssrsx
mons~	strrssqrw
montag	qyrstsqrr
montag bescheid	sssrussss
montan~	ssssssssu
monteur	spsqutssv
monteu~	spsrusssv
month	0lnhwxxus
month and	sssrsrsrv
monthly	srsqssttu
monthl~	srsqssttu
months	omoxyt0pq
months 0	srssssvtq
months in	sssssussr
montreal	sssssruss
montre~	sssssruss
mont~	wnmm1swts
mooi	rrsrussst
moon	sssusssss
more	nrsxntqxw
more about	rxuqsrsrq
more books	sssssssur
more closely	rrtvssssr
more details	sssrsstsu
more experience	sssqssssu
more for	sssrsusss
more info	sssrssssu
more information	srsnsstsx
more than	sqzuqprsr
more time	tssrswssq
morgen	s3tqvooqp
morgen auf	srtssrssu
morgen frau	svtsssssq
morgen um	susssrssr
morgen vormittag	sussssrsr
morgen zwischen	srsutssss
morgens	rrsssstsu
morg~	s2upunpqr
morning	tzrvpptpr
morning and	qssvsssss
mornin~	szqvontou
morn~	uyqvontou
mortgage	rsspqsssz
mortgage offer	ssssrsssu
mortga~	qsspqsss0
mortified	usssssssq
mortif~	usssssssq
mort~	sssopstsz
moss	sqssssssv
moss is	sqssssssv
most	mtyvoprsv
most applications	sssqssssu
most days	swssssrsq
most important	rsusssssr
most of	rqrtssuts
most people	psssssssv
mostly	ssstrrusr
most~	stssrrusq
moth	susssssss
mother	tsuqrsrsu
moth~	sttprrssu
motivatie	rustsssss
moti~	qsrttqrsw
motor	tsstsstsq
moto~	srrrrsusu
mott~	wrsrssssr
mountain	turrssssr
mounta~	turrssssr
moun~	sursrssss
mous~	sssrssssu
move	nstsvtsqt
move forward	orvvurrrr
move it	sussssssq
moved	rruvpwrrr
moved from	tsurrtssq
moved the	srsusssss
moved to	sqssstssu
move~	rpuvnxqrv
moving	qrtxrrtrq
moving forward	rsrwsrssr
moving the	srssrsssw
movi~	ptswqqsqy
mps	sssssssur
mr	rvq0mvrns
mr and	sqssssrsv
mr dean	srrsssssu
mrs	wwrsrmrrw
ms	n0qupwrps
ms hargreaves	srssssssu
ms okafor	ssssssusr
ms teams	sussssrsr
msc	qsssrsssw
msc oceanography	qsssrsssv
mt	sursssssr
much	tvpyqnrru
much better	sussssssr
much for	ttsursrsr
much of	sssusrssr
much we	ssstusssq
much you	ssssssrsu
mucha	sssussssr
muchas	rsssssssu
muchas gracias	rsssssssu
mucho	sqrvrsssu
much~	qprwrrssx
mues~	susrsrsss
muhl~	tusrssrtr
muito	srrusstsr
muit~	srrusstsr
multic~	ssusssssr
multin~	srssssvsr
multiple	rsvqsssru
multiple choice	ssvrssssr
multip~	ssvpsrsrv
mult~	qrymrqtsu
mum	sosstqqsz
mum says	sssrssrsu
munche~	srssssusr
munc~	srssstusr
mundlichen	swrsssssq
mundlichen teil	svssssssr
mundli~	svrttsssp
mund~	rvrssrssr
municipal	sursrussr
municipal de	srsssusss
munici~	rtstrttsq
munir	sussssssr
munir de	sussssssr
muni~	rwrurstso
mura~	sssrsusss
museum	rrtsustuo
muse~	stuqvrsvm
music	rxqsqrrss
music and	svrsssssr
musi~	rxqvqtrtq
muss	sustrtqrs
muss ihnen	susrssssr
mussen	prr1ssqrr
mussen wir	rurwrrrrt
mussten	qtssssssu
musste~	qssrsvsst
muss~	nsq1rwqrr
must	nqywnlzur
must apply	rssussssr
must be	rsurqqwss
must have	stssssusr
must pass	ssusssssr
must tell	ssvsssssq
must~	srsrssssw
mute	susssrssr
mutual	rvsrsstrs
mutu~	susqsssrs
mutze	stssssssq
mutz~	stssssssq
muy	tururrssq
mv	srsuurrsr
my	uuppkq3ny
my brother	ttsussssp
my calendar	srqsssust
my cat	sssrsrssu
my client	srssssusr
my co	strussrsq
my cv	rrspsrrsy
my daughter	srsssusss
my desk	sssrssvsr
my first	sssssrssu
my group	sssussrss
my hands	sssvssrsr
my inbox	ssusssssr
my last	swsrsrpst
my list	srsrstuss
my master	srssssssu
my mother	rsusssssr
my name	susrsstrs
my notes	sssrsruss
my office	sussssssq
my other	sssrssssu
my own	srstssssu
my partner	sssussrsr
my place	sussssssr
my pleasure	ssssqsssu
my post	sssrsrssu
my resume	xrsrrsrsr
my team	ssssssusr
myth~	sssssussr
n	tpsuqurru
n a	rrssrrrsw
n ai	rrsxsrssr
n est	rsrsswtrq
n o	rrutsssss
na	s0srrpqow
na hora	srusrssss
na proxima	svrsssssr
na quarta	sussssssr
na quinta	rurrrsssu
na sexta	rvrrrsrst
naar	xrrpqorr1
naar de	upsrrrrsw
naar donderdag	svsrsrssr
nach	xylwrmvpr
nach 0	qstvsrtsr
nach ablauf	ussststsq
nach dem	ququrrssv
nach den	wrstrsssr
nach mir	svssssssr
nach ostern	stsrsussr
nach rucksprache	strtusrsq
nach wie	rssssusss
nachbarn	srrssrssw
nachba~	srrtrrssv
nachfrage	sssrsusss
nachfr~	ssrprsrsy
nachge~	sssutrssq
nachmittag	svsrssssr
nachmi~	syrssrrsp
nacho	sussssssr
nachricht	trqttvtrq
nachri~	trqttvurp
nachruckverfah	sssrssssu
nachru~	sssqsvsst
nachste	rtrrqvqrx
nachste runde	sstussssq
nachste woche	suqqqvqrv
nachsten	trtpsrssw
nachster	rurssursr
nachster woche	srsrtussr
nachstes	suttrrrrs
nachstes jahr	sssussssr
nachst~	qwvmpvpqy
nacht	sssturrsr
nachtd~	ssssussuq
nachts	ursursssr
nachweis	srsrssssu
nachwe~	srssssssu
nachzu~	rtrssrssu
nach~	prqvqyoqx
nada	rttrrurrs
nada de	ssussssss
nada que	sssussssr
nadia	srssvssss
nadi~	sqtsxsssp
nago~	sssusstsq
nah	utssssssr
nahe~	sssrssssu
nairobi	ssssssusr
nairob~	ssssssusq
nair~	ssssssusq
nam	surtssssr
namaste	usstrsssq
namast~	usstrsssq
nama~	usstrsssq
name	otnump4tt
name and	sssrssuss
name as	sssqrsrsw
name came	rsrussssq
name fiel	ssssssusr
name has	srspswusr
name is	susrsutrq
name it	ssrssussr
name on	srwrrsstp
name thank	qvqwsrrvn
name was	srsusrusq
name will	sssussssr
name your	sssrssssv
named	ssssrutss
named you	ssssrusss
namen	tussrrusq
namen des	usssssssr
names	wqvosurtp
name~	wttppvuro
nao	spq0owpqu
nao desista	sssussssr
nao e	susrsssst
nao foi	sssrrsssv
nao ha	sssssussr
naomi	srssrsssu
naom~	srssrsssu
napp~	sssrsrssu
narrowed	sssussssr
narrow~	srtussssr
narr~	sstursrsr
nasta	srwssrssr
nasta steg	srwssrssr
nast~	sswssrrsr
nath~	srrrtrssu
national	sttvrqssr
nationwide	sssrsssus
nation~	rtsurqtts
native	sstusrssr
nati~	rstvqptts
natter	svsstsrsq
natter about	susssrssr
natt~	svsstsrsq
naturally	sssqssssu
natura~	rrsprstsw
nature	sussssssr
natu~	rvrrqrtrv
naval	ssstsssuq
nava~	trstttrup
navigate	sssssssur
naviga~	sssssrtvq
navi~	ssrrrrxvo
navr~	sssvssssr
navy	srsrssssv
ne	ttsxpwprn
ne parliamo	srvrsssss
ne pas	sssussssr
ne vous	sssusrssr
near	ttrsrturr
near future	ssssssusr
near you	tusrssrrr
nearly	prrtrrvsv
nearly there	qsssssssv
near~	qrrsqrwsw
neben	surrsstsr
nebe~	strrsrvsq
necesitamos	rsrwrrsss
necesitamos que	ssssssssu
necesi~	rsrwrrsss
necessary	sssqsstsv
necess~	tssosstsv
nece~	rrrtrrssw
ned	tssussssq
nee	urrrsstss
need	rqvxqouqs
need 0	ssstrrvsp
need a	sqsnsqts0
need not	sstqswstp
need some	srssssssu
need someone	srrwssssq
need the	surrsrrsu
need three	rsssrsssu
need to	xtrhwussr
need you	urtsssssq
need your	ssruursss
needed	qusvosvss
needed from	sssqstsst
needed to	rrtsssrus
needs	trpvqssus
needs a	rusqsstss
needs to	srrsssrsv
need~	prqwmq0tu
neem	sssrrsssv
neem je	sssrrsssv
neemt	ssusssssr
neem~	ssusssssr
neffe	rssusssss
neff~	rssusssss
negoti~	srsrssrsu
negozio	sussssssr
negozi~	sussssssr
nehmen	qrtuwtqrq
nehmen dich	sssrussss
nehmen sie	qrusurrst
nehmen wir	usspsusss
nehm~	qptuwtqrs
neighbour	srsrsrssw
neighbours	sssrsrssu
neighb~	sqsosrstz
neig~	sqsosrstz
nein	rsssssssu
neither	stsqsxrsq
neithe~	stsqsxrsq
neit~	stsqsxrsq
nele	strrvrssr
nell	rutxrrrso
nella selezione	sssrsusss
nemen	rrrrtvssr
nemen wij	ssssussss
neme~	rrrrtvssr
nennen	tursrrtsq
nenn~	tursrrusq
nervio~	rrsrurssu
nerv~	rrssurrsu
ness	srrsrsr0q
neste	rrrsrrtsv
nest~	rtrsrrssv
net	rpsjxrss1
nett	sssqssrsx
nett mit	sssqssssv
nette	rstxrrssq
netti	srsswsrsr
nett~	rtrvvqtrp
network	srrsrrstw
networking	sssrssssv
networ~	sqrnrrvr0
netw~	rqrnrrvsz
netzmeister	rssrsvssr
netzme~	sssqsvssr
netz~	qstsrvtsq
neu	rsrsrsrws
neue	qqrqrvtyq
neuein~	ssrqstssu
neuen	utrqsqrsw
neuen termin	sussssssr
neuer termin	srssssssu
neues	sqrqrrxtt
neues dokument	ssssssssu
neue~	supoprxrw
neugierig	susrsstsr
neugierig gemacht	susrsssss
neugie~	rusrsstst
neug~	rusrsstst
neuigkeiten	susrtrrss
neuigkeiten die	susrsssss
neuigk~	susstrrsr
neui~	susstrrsr
neun	russsssss
never	qqswrqsry
never ask	qrsstrssw
never run	usssssssr
neve~	pqrwrqrry
new	pnppors7x
new applicants	vrssssssr
new budget	ssssspssv
new ceo	srststtsq
new date	ssuqsvssq
new home	ssssrsssu
new in	ssssssrur
new job	srsqsrsuu
new jobs	ssssssrwr
new one	sstsssutq
new owners	sssrsussr
new person	ssswssssp
new position	sqssssqtw
new sales	sssrssusr
new so	sssrsssus
new status	ststsussp
new time	srssrsssu
new year	ttstsutsm
newcastle	sssussstq
newcas~	sssussstq
newc~	sssussstq
newer	ssssssusr
newe~	ssssssusr
newly	sssssssur
newl~	sssssssur
news	ssppuzpqv
news and	sssssussr
news is	sssustssq
news the	sussrsrst
news your	ssssrsssu
newsle~	ssrrssssu
news~	ssrossrsy
next	qxyvoptms
next announced	sssussssr
next i	ssusrsssr
next is	sursssssr
next job	ssssssrru
next meeting	rrsrrvsst
next month	trsqttttq
next on	srrsqsssw
next one	ssrrvsrst
next round	snsswsssu
next september	sssussssr
next sitting	ssurstssr
next stage	sqtsussss
next step	stxtssssn
next steps	vssrqtqrt
next the	ssrrssssu
next thing	suurrsssq
next thursday	sssqssuss
next time	srsussssr
next to	ssssssusr
next up	srusssssr
next wednesday	twrrssrsp
next week	uvsmrsvrt
next year	srryrpsss
ngozi	srssssuss
ngoz~	srssssuss
nguyen	sssusssss
nguy~	sssusssss
ni	rqrtvutsp
ni number	sssswsrsr
niamh	stsusrssq
niam~	stsusrssq
nice	xsrqonvsv
nice one	ussrrssst
nice to	trsssrusr
nicely	trrusssss
nice~	sssussssr
nicht	nmy1myppw
nicht aber	tssrusssq
nicht abgeschlossen	ssusssssr
nicht an	sssvsrssr
nicht annehmen	sssrssssu
nicht auf	sssvsrssr
nicht berucksichtigt	rssusrssu
nicht bose	sssrsrssu
nicht dabei	ssrusssst
nicht einstellen	sssussssr
nicht entsprechen	sssqsrssv
nicht erstattet	ttsrssstq
nicht freigegeben	sssrsqssv
nicht fur	srsusssss
nicht gelesen	ussrsrssu
nicht glucklich	sssrssrsv
nicht halten	ststrtssq
nicht her	sssussrss
nicht im	rsssssssu
nicht in	rsrxssrsq
nicht mehr	rrttsttuo
nicht notig	rssqsttru
nicht vergessen	rurrrussr
nicht weiter	rssvssssr
nicht zu	srrusrsst
nichts	uurssxqro
nich~	nnx0mzoov
nico	rrtvsrssq
nico~	swrrrtssq
nie	srswssrsr
niece	sssussrsr
niec~	sssussrsr
niederlassung	ussrssssr
nieder~	ussrssssr
nied~	ussrssssr
niemand	srrqswtsr
niemand aannemen	sssssusss
niemanden	srrsrusss
nieman~	sqrrqytrr
niem~	sqrrqytrr
niet	oruvo0pqs
niet getreurd	srssrsssu
niet in	ssturrssr
niet langer	rssusssss
niet meer	srtrssssu
niet op	susrsssst
niet uit	rrsssvssr
niet voor	sussssssr
nieuw	sssssssut
nieuwe	rrssstssu
nieuws~	svsrsssss
nieu~	qtrrsssut
nigel	trsrtrrru
nige~	trsqtrrrv
night	qstwrprts
night after	srsqsutsr
night and	sssssrssu
night before	srusssssr
night so	srsrsrssv
nights	vprrtrwsr
nigh~	tpqwtpsus
nijland	srssussss
nijlan~	srssussss
nijl~	srssussss
nikhil	sssrsussr
nikh~	sssrsussr
niko~	qssusssss
niks	sssussssr
nils	srsqsusru
nimbus	rtsussrsq
nimbus ledger	rssussssr
nimb~	rtrussssr
nimm	srusssssr
nimmt	urrqsussr
nimm~	urtqsusrr
nine	uprprrvtu
nine days	srssssssu
nine deaf	sssrssssu
nine of	sssrsrssu
ninety 0	sssssussr
ninos	rtrrrsssu
nino~	rtrrrsssu
ninth	ssssrsssu
nint~	ssssrsssu
nipo~	rsssssssu
nite	sssssurss
niveau	ursssrsss
nive~	urrstrsst
nix	vrsrrsrtt
nj	sssrsstuq
no	po1yl0pnr
no 0	tsussurtp
no action	utssstssp
no after	sssssrssu
no application	ssssssusr
no apto	srvsrsssr
no by	rssruwrsq
no contract	tsssqssst
no cost	sssrsrssu
no cvs	srrsssssu
no decision	srsrszsso
no dia	tsrrrsrsv
no experience	srrrssusu
no for	ssssssssu
no form	srvsssssr
no from	srrurrsst
no further	rtsrsqtsw
no good	sqssssssu
no ha	rrssrusst
no hard	sssussssr
no has	rsstsrssu
no hemos	sssrsusss
no later	rutqvtsso
no longer	ptrwsqrsu
no luck	stspstssu
no matter	usssssssr
no more	ruvwrrstm
no necesitamos	rsrxssssr
no need	vrttsqtsq
no news	ssstsussp
no plans	sssursssr
no preparation	srvsssssr
no pressure	srssurvsq
no problem	sussssssr
no processo	srutssssr
no reason	sssssssru
no representation	sssussssr
no right	sqtrssssu
no rush	sutrrsssq
no signal	svsrsvrsq
no te	rrrssusru
no test	srvsssssr
no time	srxqrsrss
no to	srsssrssu
no trick	sursssssr
no vacancy	rrswssssq
no way	usssssssr
no worries	svssssssq
no you	sssrssrsu
noah	qssrsustt
nobody	tssrqstru
nobody has	sussssrsr
nobo~	tssrqstru
noch	ppqrq7vop
noch 0	sssrusssr
noch absagen	sssrsusss
noch bei	sssqsstsu
noch bis	trrrswssr
noch deine	srrsvssss
noch ein	stsrsussr
noch einmal	ssstrwrrq
noch keine	rrsqtxssq
noch mal	rsssssvsr
noch nicht	tquorttsv
noch zu	sssssusss
noch zwei	trsrsusss
noche	sursssssr
nochmal	urturrssq
nochmals	rssussrsr
nochma~	urtxrrrsp
noch~	tvsxqrqso
nog	rpqrryrru
nog niet	rrssswsss
noi	rsrrvrtrt
nok	sssusssss
noll	qrsrstssu
nome	rsrrtrvsu
nome nao	sssrssssu
nomina	ussrstssr
nomination	rsssstutq
nomina~	rrrsrsvvq
nomi~	srrrrtvvp
non	sprvtvqpu
non ci	vrsrssssr
non compete	ssssvsssr
non costituisce	usssssssr
non e	rrrqswrst
non executive	sssrssusr
non exempt	sssssussr
non ricevere	ssssssrtu
none	rqtwttrrr
none is	sssutsssq
nons~	ssssssssu
noon	svumxmwrr
noon 0	spssssvts
noon on	sttqrsust
noon to	ssssusssr
noor	ttrurrtsp
noor~	susssssss
nor	ssstswrsp
nordsee	utsrsrtsr
nordse~	utsrsrtsr
nord~	stsqtuwuk
noreen	sssrssusr
nore~	sssrssusr
norfolk	ssstsssuq
norfol~	ssstsssuq
norf~	ssstsssuq
norma	srssssssu
normally	usrrsursq
normal~	utrrsurrq
norm~	ussrrursr
north	rrtsssutr
north america	rsssssusr
northern	tstttssso
northe~	tstttssso
northg~	sussssssq
northlight	tssrtsssq
northl~	tssrtsssq
northmere	qssrsstst
northm~	qssssstst
nort~	osruvpxsp
norwood	sssrsustr
norwoo~	sssrsustr
norw~	sssrttttq
nos	uprztpqpt
nos attentes	rssussssr
nos complace	strsusssr
nos gustaria	sturssssr
nos ha	swsrssssq
nos quedamos	srssrsssu
nos salutations	usssssssr
nos termos	trsusrssr
nosotros	rsrsurrrv
nosotr~	rrrsttrru
noso~	rrrsttrru
nossa	sqruvsrrs
nossa proposta	ssssusssr
noss~	sssuurrrr
nostre esigenze	usssssssr
nostri	rsssssssv
nost~	srrtussrs
not	mpqzn4qpu
not 0	sxsrsqssr
not a	toqvpytrr
not able	rrturtssq
not accept	svsqsssst
not add	sssrsusss
not advertised	sssrssvsr
not allow	rrusstsss
not allowed	ustrssssp
not among	sssvssssq
not and	stsustrsp
not answer	usssssssr
not apply	ussrsssss
not approve	sssussssr
not argue	sssussssr
not ask	rqtrsrssw
not at	sssssussq
not be	nvs1qqpst
not been	oqrutysrs
not believe	ssssssssu
not book	ssrrrvsss
not buy	sssssrssu
not care	srsrssssv
not carry	stsussssr
not change	sssutrssq
not clear	sssursssr
not closed	sssrsussr
not come	stsrsusrs
not comment	sssussssr
not confer	sssrsussr
not consider	sssqssssv
not considered	qssxssssq
not convinced	srsqsrssw
not count	usssssssr
not decide	srsrsvssr
not disclosed	stuqssssr
not do	russrrsss
not eligible	srsrssssv
not end	srssssusr
not enough	qstvssssr
not even	uqsqsstsu
not everyone	ussqsssss
not exist	ssussrssr
not explain	srsvssssr
not feel	sssrsusss
not figure	sssussssr
not filling	sssrsvssq
not fit	sssrsrssu
not for	rutosrrtv
not forget	sussssstq
not forgotten	sssrsussr
not forward	strsusssq
not get	svskstssx
not give	sssrsvssr
not go	sqvrrqtsu
not going	sssrssssu
not guess	sussssssr
not have	rqrxruqtr
not hire	srsrsqtsv
not hold	srssssvsq
not in	sssvstsso
not interested	rrsrrssrw
not je	sqsqssssx
not know	srsqstust
not lead	sssussssr
not leave	srttsssuq
not look	tsussrssq
not lose	sssssrssu
not make	rvqsrtrss
not making	sssssssur
not match	rsssssssu
not mean	rssrssssv
not met	sstusstsp
not miss	rssrrstru
not move	srtrtussq
not much	sssusrssr
not need	wurptptss
not needed	sussssssr
not now	ssstssusq
not on	sssssttsq
not one	ssswssssq
not out	sssrsussr
not part	sssrsusst
not promise	rssrssvss
not quite	sssvsrssr
not raise	susssssss
not read	swtqstsso
not ready	srsssussr
not recommended	sssvsqssr
not reimburse	sussssssr
not reply	sssussrsr
not resign	ssssuussq
not right	sssrssssu
not ring	sssrsrssu
not say	sssrrsrtv
not see	usrvrrrst
not seeing	sssssussr
not selected	rrrvrrrru
not send	vrsrsstsq
not sign	srrsvussq
not started	srwtusssn
not stop	sssussssr
not stress	ssvsssssq
not submitted	qssssrssv
not take	utsxrrrso
not taken	ssrsssssu
not the	ststrqsrs
not there	sssrssrsu
not think	srsssurst
not this	sssrssssu
not to	sqquspvrv
not two	ssswrrssr
not use	srsqssssv
not wait	srrsvrtss
not want	rsrvtsrts
not work	sssqssssu
not workable	sssusssss
not yet	qqsvrxrsr
not you	sqsvsssss
not yours	sssussssr
nota	rrrsssssx
notarfachanges	sssussssr
notarf~	sssussssr
notari~	srrsrrtsu
nota~	rrrtrtssu
note	qvxvnqswm
note de	rsusssssr
note from	svssssssq
note owners	rssvsrssr
note please	stsssrrus
note so	sssrsusss
note that	ttrqrusyl
note to	vssrsrtsr
notebook	srvsrssss
notebo~	srvrrssst
noted	wssrsrrss
noted your	ussrssssr
notes	qtpurrtrv
notes with	sssssussr
note~	tqsuqprrx
nothing	vsqtoyprr
nothing else	ssssttssq
nothing needs	srrsssssu
nothing scary	svrsrsssr
nothing to	tvrqstrsr
nothing you	sssqsvsss
nothin~	vsqtoyprs
noth~	vsqtoyprs
notice	sqpxvuopu
notice of	tstursssr
notice that	srrrssssv
notice to	ssttssssq
notice when	tssssrsru
noticeboard	srssrssut
noticed	rssqsrwrv
notice~	qqrorqws0
noticias	susrsrsst
notici~	surrtrsss
notification	rtsqsvtsr
notification when	sssqsvssr
notifications	vsssssstp
notified	tttssrssq
notifi~	wsrvqtrsp
notify	svsqssttp
notify you	svsqsstsp
notig	rssqstsrv
noti~	qtnvqyrpv
notre	tuvurvprn
notre part	vrtrssssr
notre site	rssusssss
notr~	stuurupqs
notte	svssssssr
nottingham	sssrsssus
nottin~	sssrsssus
nott~	rvrrssrvq
nous	puuwrqqpw
nous accusons	vssrssssr
nous aimerions	srussssss
nous avons	rrrwssrst
nous la	ssussssss
nous le	rrsrssssw
nous ne	vqrusrrss
nous vous	ssqvtqrst
nouveau	rssqsrssw
nouvea~	rssrsrssw
nouv~	rrrrrurtw
nov	usrrxrsso
nov 0	utrsvsrsn
novak	srtqrussu
nova~	qsvqqtstt
novedad	sssrstssu
noveda~	rrsrsussu
novel	ssurssssr
novels	ssrssssus
november	tsqvqrstt
november 0	ssstsrrvr
novembre	utsrsrtsq
novemb~	utprpptuu
nove~	uuqnprtwu
novida~	sssrsvsss
novi~	rrtrsustr
novotny	usstssssr
novotn~	usstssssr
novo~	tsrssssuq
now	rrqxovtqt
now a	sssrssvsr
now and	rrrsrwrss
now available	rrvssssss
now been	rssusrsst
now closed	sssusrsss
now complete	vsssssssq
now filled	sssrsrssu
now finished	rssussssr
now free	sssssssru
now go	sssrrsssu
now had	sssussssr
now have	rutsssssp
now i	stsrsrwsq
now in	tssqsssss
now it	sssrsustr
now like	srssssssu
now on	srsqssssv
now open	sssrsssus
now so	rsststtsq
now that	srsqsstsu
now the	tssvsrssr
now with	wssrssssq
nu tillsatt	sssvssssr
nuchtern	sqssssssv
nuchte~	sqssssssv
nuch~	sqssssssv
nude~	sssssrssv
nudge	srsusssss
nudg~	srsusssss
nuestra	rurrsvrsr
nuestro	vrrtrrssr
nuestr~	utrrrursq
nues~	utrrrursq
nueva	sssrsusss
nuevo	rrsrsrssw
nuevo y	rrsrsrssw
nuev~	rrrqrustw
nuisance	sssrsrssu
nuisan~	sssrsrssu
nuis~	sssrsrssu
null	sssusrssr
null~	sssqssssv
number	1tovrqqqq
number 0	wqrtqrrrv
number and	qssqvusrs
number for	ussusrssq
number of	urrusrrrt
number one	sssssussr
number two	srsptvssr
numbers	sotrtvqrw
numbers and	ssssusssr
numbers are	srspstssu
number~	sotrtvqrw
numb~	yqqwsrppu
numerical	rrzsssssn
numerical test	ssusssssr
numerico	ssussssss
numeri~	rr0sssssn
nume~	sp0rrrrrs
nummer	utrrrstsr
nummer 0	vsssssssr
numm~	utrrrstsr
nun	wrrtrrsss
nun doch	srsustssr
nunmehr	ussrsssss
nunmeh~	ussrsssss
nunm~	ussrsssss
nuovo	rrsrruust
nuov~	qqrsrtuvs
nur	rrqtqwttr
nuria	srtussssr
nuri~	srtussssr
nurnberg	srsssssus
nurnbe~	srsssssus
nurn~	srsssssus
nurse	srrtrqwsr
nurse 0	sssqssssu
nursery	stturtsso
nurser~	stttrstsp
nurses	sqsrrrxss
nurses in	ssssssusr
nursing	ussstsssp
nursin~	ussstsssp
nurs~	rtrvro0rp
nutz~	trursstsr
nv	ssssusrtr
nv buhne	ssssusstr
nvid~	ssssssrus
nwosu	stsussssr
nwos~	stsussssr
nye	sssssssur
o	pxr0tqpmr
o 0	rvtsrrssq
o a	ssstusrsr
o clock	sutsssssq
o da	srsvsrssr
o link	srussssss
o lugar	sssturssr
o primeiro	sssusssss
o processo	rsstsussr
o proximo	srurrtsss
o recebimento	vrssssssr
o seu	srrstttsq
o teu	tusrssssr
oakh~	ssssssrur
oakmont mutual	ssssssssu
oban	ssssssusr
oben	qssqtzrsq
oben auf	rssrsxssq
oberar~	srssrsvsr
oberrauch	vsssssssr
oberra~	vsssssssr
ober~	vrutrqurp
object	ttstssssq
object~	srssssrsu
objekte	sssqssssu
objekt~	trtqsssst
obje~	urtsrrrst
obliga~	strqtsssu
obli~	surqursst
obra	trsvsrssq
obrigada	urrwsrssp
obrigado	trrvrrrru
obriga~	vqryrrrrq
obri~	vqryrrrrq
observer	sssrsusss
observers	srusssssr
observ~	suvqrtsto
obse~	ruvqrtsto
obteni~	sssvssssr
obte~	rrrvrrssu
obviou~	turstrrsr
obvi~	turstrrsr
ocasion	sssussssr
ocasio~	sssussssr
ocas~	sssussssr
occasion	rtswsrssq
occasi~	rtrwsrrss
occa~	rtrwrrrss
occupational	ssssustsq
occupational health	ssssustsq
occupa~	rssrtsttq
occur	sssrsusss
occu~	rssqtutsr
oceanography	qsssrsssv
oceano~	qsssrsssv
ocea~	qsstrstsu
och	rpsvsurqu
ochten~	susssssss
ocht~	susssssss
oct	sutrrsrss
oct 0	sutrrsrss
october	trrwspttr
october 0	stssssrru
october and	sussssssr
octobe~	tsrvspsuq
octo~	trrwtosuq
octubre	srusstssr
octubr~	srusstssr
octu~	srusstssr
ocup~	sssvsrssr
od	srssussrt
od 0	ssssussrs
oddb~	sssrsvssr
oder	tyunupxrk
oder 0	sussrssss
odette	sssssrssu
odet~	sssssrssu
of	trpxpsuss
of 0	okwxtpvtt
of a	psxuptqqu
of address	stsssussp
of all	rrrsurrsv
of an	ssqwrqsss
of another	ssrssssus
of any	srstssrsv
of applications	srsqssssv
of april	rtsrtttsq
of birth	ssusssssr
of business	sstsusrsr
of candidates	sssrsusss
of change	susrsssst
of chemistry	sssrsusss
of cost	ssussssss
of course	stsnsrvsu
of data	rssrssvst
of delivery	ssssqsssv
of department	ssstsrrvq
of difference	sssssssur
of each	sssrswssq
of een	ustrssssr
of eleven	ssvssrrsr
of eligibility	tsssusssq
of employment	tssqusssr
of experience	rssusstsr
of fair	sssssssur
of first	svsrsrsss
of fisheries	sssqsusss
of for	sssrssssu
of four	susrtrtsq
of fraudsters	ssusssssr
of hallam	sssssussr
of hands	sssqstssu
of her	ssrqsrssw
of his	sssrssssu
of hours	sursrstsr
of id	srrsvssuq
of individual	sssussssr
of interest	trsssrsvq
of interviews	spsqvwssq
of it	ruqtrtsts
of its	sssrssust
of jan	sssssussr
of january	ussrstssr
of je	tsrrurrsr
of july	rsssrvsss
of junior	sstrrsssu
of love	sssrssssu
of luck	rsuvsssto
of march	vssrttssp
of may	ursrsstss
of me	stsqsssst
of merit	tssuurssq
of mine	srssssusr
of music	rwssrsssq
of my	rrrvqrurv
of new	ssssrussr
of next	squsswsso
of no	sstqsrstu
of northmere	qsssssssu
of nursing	ursstsssr
of october	vsssrrsss
of one	sssrssssu
of operations	sssrssusr
of other	tssussssq
of our	rwpurrqvs
of people	rrrtrurst
of places	srssssssu
of receipt	ssusssssr
of reference	usssssstr
of reviewing	susssrsss
of rs	ssssusssr
of sales	srsrsswsr
of school	susstsrsr
of six	rnussttsu
of staff	sruqsrrtu
of tea	ttsqsssss
of ten	ssrrssrsu
of terms	ssssusssr
of that	tssqstrst
of the	xroxpyqmt
of their	sssqsstsu
of them	wsqspsssr
of this	prryqrrtt
of those	rusussrtp
of three	twtsrrsso
of time	sssrsvsss
of today	sssssussr
of us	wsrvrqsqr
of usd	ssssrsvsr
of whom	srsrssuss
of work	srtvssrsr
of you	vlxupvqpu
of your	wqxsvlrtp
ofen	sssrsrssw
oferta	urrqxrrrt
ofertas	rrswssssq
ofertas que	rssvssssr
oferta~	rrswssssq
ofer~	rqptzqqxq
off	rumm0tvpu
off and	sssrwrrsr
off by	ssssrrrsw
off from	sssssussr
off sick	sxrsrsssq
off so	swssrrrsq
off the	tsrvrsssq
off till	ssssssssu
off to	srsrsswsr
off usd	ssssussss
offen	tsssrrwsq
offen fur	srsrssvss
offene	ssrrssvsr
offene position	srsrssuss
offene punkte	sursssssr
offentlichen	sssrrstur
offentlichen dienst	srsssssus
offent~	strqrsuuq
offer	olmx5rqpy
offer 0	ssssrsssu
offer and	rssrtsssu
offer being	ssrsrsssu
offer for	rrrswtrrt
offer has	sssrussss
offer is	rrrsysrrq
offer letter	rrrr1uvrj
offer of	tssqssssv
offer on	srssqsssw
offer to	srssurrst
offer you	qpqp0rqqy
offer your	ssssqsssu
offered	qprvswsqt
offered a	sssqsvsss
offered the	rssusssss
offered to	srsvtrrsr
offere~	qprvswsqt
offering	sqrqxrrtv
offering to	srssssssu
offering you	ssssxsrsp
offeri~	sqrpxrrtv
offers	rprprtqyv
offers made	sssusrssr
offers of	srssssssu
offers you	sssrtsrus
offerte	rssusrstr
offerte di	rssusrstr
offert~	rssusrstr
offe~	njlv5qsuw
office	tutvotqrr
office at	srtsqsssv
office dog	ursssssrt
office is	sussssssr
office manager	srutssssr
office of	sstturssq
office will	rtsursrss
office with	ssrrvsssr
officer	qwxwrsqwf
offices	ssrrssssv
office~	oywvqpovo
official	sqrryqrrs
officine	usssssssr
offici~	uprszqrrs
offi~	rxrwvoosq
offnen wir	sssssssru
offre	rssusssss
offr~	rsrusrrur
offs	ssssusssr
oficial	rrsrtsrut
oficia~	rrsstsrut
oficina	susrssssr
oficin~	susrssssr
ofic~	rtrrssrus
ofrece~	rrstussss
ofre~	rrrtutsss
often	ursqsrrsu
ofte~	ursqsrrsu
og	xustrpuqp
og du	rvsrssssr
og for	sssvrsssr
og vender	srussssss
ogni	tssrssssu
oh	ssrqrsstx
oh well	sssqssssu
ohne	qpuwosyqr
ohne dich	rssussssr
ohne ihn	sssssussr
ohne maschinelle	srusssssr
oi	usttsuqro
ok	vrrouuprv
ok and	sssrsurst
ok for	svssssrsq
okafor	tsrvtrsrq
okaf~	tsrvtrsrq
okay	rtsstursr
oktober	rpvsuusrq
oktobe~	rpvsuusrq
okto~	rpvsuusrq
ola	rpsssvsrt
old	qwvisuuss
old school	susrssssr
older	sssrssssu
ole	stsqsrvss
oleksandr	rrrssstsu
oleksa~	rrrssstsu
olek~	rrrssstsu
olha~	vssqssssr
olhos	utsrssssr
olho~	utsrssssr
oliver	srsurssst
olivier	ssrrtsssu
olivie~	ssrrtsssu
oliv~	rrrtsrssv
olli~	sssssussr
oluwaseun	ssststssq
oluwas~	ssststssq
oluw~	ssststssq
om	owsyqprpv
om 0	ryttprrrr
om du	sstussssr
om eens	ssssssuss
om je	susssssss
om te	srsvssssr
oma	surqrrrsw
omdat	sssusssss
omda~	sssusssss
on	qoqym1tpt
on 0	npsqnwsyy
on a	lsyuvsrrq
on aimerait	surssssss
on an	srsqtusss
on annual	rsssssssu
on any	trursstsq
on as	sqsrsursu
on at	susrssssr
on average	sssussssr
on base	ssssusssr
on behalf	ssssrqtru
on but	sssrsvssr
on camera	utrssssss
on file	ussssrsss
on for	strssqtss
on friday	tnxwrpqru
on having	srsussssr
on his	ussrsssss
on hold	qrrsrvqry
on how	ssvsssrsq
on in	srtvrtssp
on it	rsrtswsrp
on its	sssutsrtp
on june	ssssrusss
on leave	trsrsussq
on march	utsssssrt
on may	sstsstssq
on me	ssrstsrsu
on monday	strujvtrw
on my	sqrprszsr
on one	sutssssrq
on or	trssutssp
on our	rmssqzuss
on page	ssssusssr
on paper	ruusssssr
on parental	rssrsvssr
on passing	strssussr
on pause	rssssusss
on probation	sssstqssv
on purpose	ssvsssssr
on revised	ssssrsssu
on s	sttqrruss
on saturday	uutorsrru
on saturdays	srsqsrsuu
on se	rttrrrusr
on september	stststssp
on single	sssussssr
on skype	snssrsssy
on sunday	vrrqrttst
on that	srrtsqtrs
on the	tqrlzustt
on their	rsstsstur
on this	rsqvrqsrx
on thursday	rzrmsruru
on till	qssvsssss
on time	srstssuss
on top	ursssrusq
on tuesday	qpsttrsrx
on tuesdays	vstrrsssq
on us	ssvvrqtso
on voit	svsrsssss
on wed	srssssrrv
on wednesday	rrsssrttu
on wednesdays	sqssssssv
on what	sstqssstt
on whatsapp	susrsstsq
on which	sssusrsss
on why	ssursrsss
on yet	sssrsussr
on you	rrrsvsrss
on your	quryroqst
on zoom	ursrssusq
onboard	sssussssr
onboar~	srrvsrrss
onbo~	srrvsrrss
once	uorjt0ttt
once a	srsrssust
once again	sssqsuusr
once but	ssrsssssu
once more	sssrsussr
once that	srsrsusss
once the	ssssutrsq
once you	stsussssq
onde	ssssssuss
onder	tsurrrsst
onder de	rrusrrssu
onder nummer	ussssssss
onde~	ssutrqtrr
one	ru2yomrpp
one additional	ssssusssr
one and	swssrursp
one another	ssssssusr
one as	ssrsusssr
one been	srsrsrssv
one before	srrurrrsu
one day	usssusrsq
one from	srtussssr
one in	sssustvsn
one is	trrqrtssu
one month	usstssssq
one night	sussssssr
one of	uupxopvrr
one on	rvrsustrq
one other	stsssursr
one page	ss0qsrrsp
one person	ursssssuq
one position	ssswrrssr
one sentence	tsssssstq
one side	srvsssssq
one so	ussrssssr
one time	srrrssrrx
one to	rsurrssst
one way	vpvrssssq
one we	ssstssssq
one week	stusssstq
one who	srtvstrsq
one with	tusqrrtrr
one year	trsrtvrsp
one you	sustsrssr
ones	ruurwsqro
ones i	ssrsussss
ones on	srtrvsrsr
ones you	usssssssr
ones~	srussssss
ongoing	ssssssurs
ongoin~	ssssssurs
ongo~	ssssssurs
onibus	svrsssssr
onib~	svrsssssr
onkel	stsqssssu
onke~	stsqsssst
online	uq2ilqsuz
online assessment	srxtsrsso
online banking	qsssssssv
online test	sqvusrssq
online~	srtusrsss
onli~	up3jlprt0
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
ons	pwtssuqqs
ons dacht	rssussssr
ons gesprek	svsssrssr
ons lijstje	sssssusss
ons maar	sssssrssu
onsdag	svsrrsssr
onsd~	svsrrsssr
onsite	sssqsuvto
onsi~	rwrqru0rk
onsk~	sssussssr
ontem	srsstsrur
onte~	srsstsrur
ontvangen	wrrrurssr
ontvangen en	vrsrsssss
ontvan~	xqtttrrrp
ontv~	xptstrrrq
onze	rstutssrq
onze rekening	ssssussss
ook	rwrtqqsrt
oort	susssssss
oost~	rqsrttrsv
op	ustuupvop
op 0	ssuutssrq
op de	surrrrssu
op dit	rsstusssr
op donderdag	srssssssu
op onze	sssusssss
opci~	surssssss
opdracht	srvrrstsr
opdrac~	rqxrrturr
opdr~	rqxrrturr
open	srrusqwun
open a	srvsssssr
open any	usssssssr
open at	sussssssq
open gate	sssussssr
open it	sstsrrusr
open monday	sssssssur
open om	ssssssuss
open on	sssutsrsr
open positions	srssssrsu
open reqs	sssrsustr
open roles	ussrsussr
open source	srvsssrss
open the	tstssstsq
open to	rsrtsrvrs
open up	rssrswssr
opened	urrrtqswr
opening	srsvrrxrm
opening at	strvssrss
opening in	srssssvsr
openings	qrrssswvp
openings and	rsssssssu
openings are	sssssssur
openings in	srsrssusr
openin~	rwruqs4qh
opens	rrsqtvrst
open~	psotpq1vs
operador	tssrssuss
operad~	tssrssuss
operation	sstssursr
operations	tusruqwso
operative	usststssp
operator	uuvqstpyi
operator hiring	sussssssr
operator is	srsstusrr
operat~	wsrsqtqwp
oper~	xsqpqurwp
opinio~	rsrssrrsv
opin~	rsrssrssv
opleiding	sssrussst
opleid~	sssrussst
ople~	sssrussst
oportu~	stsrssusr
opor~	stsrssusr
opportunities	stsurrqru
opportunity	ssqtrqquw
opportunity to	tsrurrrrt
opport~	qsnsnn4xr
opposite	sustssqsr
opposi~	susussqsr
oppo~	qtnsnn3xs
oppure	susssssss
oppu~	susssssss
ops	sssttqswn
opt	ttsqsrttr
opt in	ssssssssu
opt out	ttssssutp
opted	sssrssssu
opte~	srsrssssv
optical	ssusssssr
optical engineer	ssusssssr
optics	ssustsssr
optimi~	rrsssstsu
optional	sursssssr
options	strqwsrrs
option~	rvrpwrsrs
opti~	qurmvstrw
opto~	sssrssssu
or	o1wgprxsu
or 0	ryrmqrxrs
or a	trsqsstst
or above	trttssssp
or after	srssrsssu
or around	tsssstssq
or before	ssssusssr
or better	sqxsssssr
or call	sptssstsu
or change	srssssssu
or decline	stssvssso
or do	srtssurtq
or five	ssssssusr
or it	trrrsurss
or madam	rssrssssu
or more	srssrsqtu
or no	srsruussr
or other	ussssstsr
or phone	srtrssuss
or the	sqtsstsss
or thurs	sturssssr
or thursday	rxrsssssq
or tomorrow	sussssssr
or tuesday	sqssssssv
or two	ttsrsussq
or we	srusvsrsq
or wednesday	sssssutsr
or will	ssusssssr
or would	susssstsr
or you	rusrsrurt
or yours	sussssssr
ora	qwsrsssup
orac~	vsssssrup
oral	rytprusrp
oral board	susrstssr
orcamento	sssrsvsss
orcame~	sssrsvsss
orca~	sssrsvsss
orchard	tssssrstq
orchards	ussrsssur
orchar~	vssrsrrup
orchestra	usrrrrsus
orches~	trrsrrrvs
orch~	wrrrsqqxq
orde	vrrrtsssr
orde ontvangen	vrsrsssss
ordem	rrsssusss
orden	rrtttussq
orden de	rrtttussq
ordent~	tusrssssr
order	rtuorxqqv
order of	ssuuttssm
order to	rssrsusst
ordered	srssssssu
ordere~	srssssssu
ordering	sssrsssus
orderi~	sssrsssus
orde~	psulrzpry
ordina~	srsssssus
ordine	strrrsssu
ordi~	rtrrrsrtu
ordnung	sstsusrsr
ordnun~	srtturrsq
ordn~	sruturrsq
ore	trtrrrrrv
ore 0	ussrrrrrw
org	srsnsrssz
organ	srsssssus
organizer	sussssssq
organi~	tusqqsrru
orga~	ttsqqsrsu
orientation	susruttrp
orientation is	srssustsr
orient~	rtsttssrq
orie~	rtsttssrq
original	rxuqtrqrr
origin~	qztotqrru
orig~	qztptqrrt
orla	qsstssssu
orrin	rssssussr
orri~	rssssussr
ort	tyqprrurp
ort in	susrsssss
os	ttqustsrp
osei	sttqsrsst
oskar	sssssvssq
oska~	sssssvssq
oslo	sssrssssv
oss	stsxrrrrr
osserv~	sssssussr
osse~	sssssussr
osterb~	sssussssr
ostern	ssrrutrrs
oste~	srsuutqrr
ote	srsssswsr
ote 0	srssssvsr
other	onryuqrsx
other applicants	rssvssssr
other before	sssrsrssu
other candidate	ssstwrrsp
other candidates	rrrvrurrt
other data	rssrssssu
other four	srssssssu
other lady	sssussssr
other people	srsussssr
other person	sstssttsp
other programs	sssssrssu
other things	sssussrsr
other two	ssrvssssr
other way	susrrtrss
others	uosxtsprs
others and	urtsstssp
others at	srssssssu
others but	sssssrssu
others for	sssussssr
others were	sssussssr
others who	srssssssu
othe~	plqytpozw
otras	rtsvssssq
otra~	rtsvssssq
otro	srvrsssss
otros	rssqssssv
otro~	rssqssssv
ott	sssuurssq
ottavi~	sssvssssr
otta~	sssvssssr
otto	sqssrursu
ottobre	sssrusssr
ottobr~	sssrusssr
ou	uwtrrrrrr
ou le	susrsssss
oublie	srssrvssr
oubl~	srssrvsss
oud	rssussssr
oude~	rrsqtqrsz
ought	trrrrrtsu
ought to	trrrrrtsu
ough~	trrrrrssw
oui	rrrrvttrr
our	rrqwptxps
our 0	vqussrrrr
our advertisement	ussssssss
our agency	stussstsq
our annual	ssssssssu
our best	srssutssr
our biggest	ssvsssrsq
our books	sssrrrxsr
our call	xqsssrrsr
our career	ssstssrru
our careers	rsstsrssu
our chat	sttsssssq
our company	srsvssssr
our cto	svrtssrsr
our database	srssrswsr
our engineers	srstssrsu
our experiences	sssssssur
our first	srtstsvsp
our focus	sssussssr
our graduate	rvssssstq
our guest	sqssssssu
our head	srttrstsq
our hiring	ssspwrvsr
our hotel	qssusssss
our inbox	usrssssss
our interview	susqsrusr
our list	sssrsursu
our managers	sqssssvsr
our matching	ssssssusr
our maybe	qssssvssr
our members	srssssssu
our new	rtstsvrsq
our next	svqsssssr
our offer	srssurrst
our office	sstssstsq
our open	trvrssrss
our partner	ssrprstsw
our place	sussrsssr
our process	susrsvtso
our processor	rssrssssv
our project	sssqssssu
our records	stssrrvsr
our recruiters	tsrrsrrsu
our recruitment	rrsssrssv
our reserve	sssrsvssr
our sales	rstrssusr
our search	ssststssq
our selection	spssussst
our side	rssssurss
our site	ussqstrss
our six	sssussssr
our success	sssssssur
our system	wrssrrtsp
our talent	ursrssssr
our team	zrrtsrssn
our technician	rusrsssst
our two	sssrsutsr
our upcoming	sqsrssrry
our volunteers	sussssssr
our way	sssussrss
ourselves	ussrtsssr
oursel~	ussrtsssr
ours~	ussrtsssr
out	sumvruspv
out about	tssssussq
out and	rssqtstsu
out are	urstsrssr
out because	srssssusr
out by	susrsssst
out for	sssrssssu
out in	svssrsrst
out now	ssssvsssq
out of	nqpvuvprx
out on	sqrtrrsrx
out our	srsrsstsu
out soon	susrsrssr
out that	sssrsrssu
out the	sssnrrssy
out these	sssssssur
out till	usssssssr
outcome	vsrvussrn
outcome for	ssssusssr
outcome is	tsstssssq
outcom~	tuqxsrqrp
outc~	tuqxsrqrp
outlook	ssrsrvtrq
outloo~	ssrsrvtrq
outl~	ssrsrvtrr
outra	srswrrrsr
outra pessoa	srsvrssss
outr~	srsxrrrss
outside	sstsrqrts
outsid~	sstsrqrts
outstanding	pttusrrss
outsta~	pttusrrss
outs~	ptvvrqqts
over	synvxuolr
over 0	sprotttry
over a	rvsrssssr
over het	rtrwrrssq
over the	ruqwqxprq
over this	sssussssr
over three	sssussssr
over to	trsqtwrsr
over zoom	susssssss
overqualified	ssswrsrsr
overqu~	ssswrsrsr
overse~	sssuttssp
overview	srssssuss
overvi~	srssssuss
over~	rtpvrqvqu
owe	sssustssq
owen	ssssusrss
owls	ssrsrsssu
own	rstypmyqs
own boss	srssssusr
own money	ssrvssrss
owner	sursrrsst
owners have	sssssussr
owne~	rtqvssurr
owns	susrssusr
owns the	sussssssr
oyelaran	sussssssr
oyelar~	sussssssr
oyel~	susssssss
p	rsqvxrrpr
p m	uutrtrssq
p s	rsrvsstsr
pa	rurwptpqv
pa dig	stsursssr
pa en	sussssssr
paar	tssrsvrsr
pace	tssussssq
pace~	susrsssss
paciencia	sssrtussr
pacien~	sssrtussr
pacific	sqstrtsst
pacific time	srssssssu
pacifi~	sqssrtsst
paci~	rqrtswsrr
pack	sqururtsr
package	srsntruut
package has	sssrssssv
package is	tssrssusr
packaging	trsuststo
packag~	sqtnvruvr
packer	tsstssssq
packet	usssssssr
packing	srstsssuq
packin~	urstsssup
pack~	wnsoxqswr
pad	sssusssss
padr~	sssussssr
paga~	sqrsvrtrt
page	tl5rrnsru
page 0	srururssr
page on	ssxqsrrsr
page we	srusssssr
pages	rqzqurrsp
page~	rq0pvrrsp
pagina	trvsrrssr
pagi~	trvssrssq
paid	pqmvvp1vo
paid for	sssussrsr
paid in	ssssssusr
painfully	sssussssr
painfu~	sssussssr
pains	sssussssr
painted	ussssrsss
painte~	ussqsrssu
pain~	tqrvrqrst
pair	strutsssq
pairing	svssssssq
pairin~	sursrssrs
pair~	surtrssrs
pake~	ssssssssu
pala~	xrurqrrrq
palm~	trssssrvr
pamp~	ussqsssst
pan	ssrrusstr
panel	rwosuyoos
panel did	sssrsussr
panel does	sssrsusss
panel for	stsqssssu
panel has	ssstsussq
panel heard	sssrsrssu
panel is	sssrswssp
panel will	tturssssp
panel would	sqrrrsssx
pane~	sxosuynos
pani	rrrruusrs
panic	sssrsussr
pani~	strrsussq
pants	srssusssr
pant~	trssusssq
paola	sssussssr
paolo	ssrrtvssr
paol~	srrttussq
papa	srssssssu
paper	svznqpptt
paper and	sssssrsus
paper is	rusqsrtst
paper on	sussssrsr
paper with	sssqssssu
paperwork	rqqpxyssn
paperwork is	ssrsussss
paperw~	rqqpxysro
pape~	qrxmwtrsr
papier	tsvrrrssr
papier~	sssssssus
papi~	tsurrrrts
papo	tursssssr
par	rvrstqsrt
par mois	srssrsssu
par un	sssrssssu
para	uwrysppos
para 0	rrrrrsrrz
para a	wtrrtrrrr
para el	qsrvtrrrs
para falarmos	svsrssssr
para la	urrturrsr
para o	sttrrrssu
para que	ssrvssssr
para tecnico	srtrsusss
para una	sstqrruss
parabens	ssssussss
parabe~	ssssussss
paragraph	ssurqsrst
paragr~	ssutqsrss
parale~	sususssto
parallel	ussssssss
parall~	ursssstsr
para~	ustussqrp
parce	srrvrrusr
parce que	srsussssr
parcel	sqsrrsrsy
parcel for	sssrrsrsv
parcel~	susrsstsq
parcours	rrttsrvsq
parcou~	rrttsrvsq
parc~	rsruqqwrt
parece	srsstsusr
parent	sssrtqrsu
parental	rssrsvrsr
parental leave	rssrsvssr
parents	rnrruqrs1
parents are	srssssssu
parents evening	srrsssssv
parent~	rmqpuuqt1
pare~	qmqnwrtt2
parfai~	rvrsssssr
parf~	rvrtssssr
parish	sssusrssr
pari~	urrsrsuss
park	rwrrsrstt
park in	rsssssssu
parking	rusrstssr
parkin~	qtssstrst
parks	srstssttq
park~	qwrsrutsq
parler	ttsrssusq
parliamo	suurssssr
parlia~	suurssssr
parl~	rvusrrvrp
paro	rrrvtrssr
parr~	rrrurrrrv
part	to1psqttr
part in	sptssttrt
part is	sssssrssu
part of	styksstss
part time	rtststtup
part to	ssusssssr
parte	rrrvrusrr
parte de	rrsrsusst
partecipazione	usssssssr
partec~	usssssssr
participacao	sssussssr
participant	spssssssv
participants	sssqssssu
particular	rsrrsrtsu
particularly	sssqssrsw
partic~	rrsusprry
partid~	sustsssss
partie	sssurtssr
parties	sssrssssu
partie~	trssssssu
partir	rqtqtvurq
partir de	sssrrvtss
partir du	srtrusssr
partir~	stsrusssr
partner	pxroqq2sr
partner for	susrsssss
partners	qtswxqqrp
partners met	srsswsrsq
partners want	sussrsssr
partne~	pxqstm3qo
parts	tssrssrsu
party	ssspssssw
part~	qsquspxpu
parvenu	urssssssr
parven~	wrssssssr
parv~	wrssssssr
pas	uotxqwqrp
pas de	ursrusssr
pas ete	trsqssssv
pas le	sssusssss
pas on	tsursssss
pasa	rsswrrssr
pasa a	rssvssssr
pasamos	svssssssr
pasamo~	svssssssr
pasarte	rvsurrssq
pasarte el	sussssssr
pasart~	rvsurrssq
pasas	srtrsusss
pasas a	srtrsusss
pasa~	qzststrro
pask~	wrsrssssr
paso	utsrssssr
pass	poxxrotqv
pass and	srsqsrssw
pass on	rssvsssss
passar	uvqsrrrrt
passare	sussssssr
passar~	susstsssr
passat~	rssvsrssr
passcode	sxrssrssr
passco~	swrssrsss
passe	rsrxvrrro
passed	ssqvrvrqs
passed on	rtrvsstsp
passed the	stsrtxrsn
passen	sqrssssut
passende	qsssssssv
passende stelle	rssrssssu
passen~	qrsssrrsw
passer	rvvrsrrsq
passez	svssssrss
passez donc	svssssrss
passiert	urssssssr
passiert jetzt	ursrsssss
passie~	urssssssr
passing to	ursssssrs
passo	srvsrsssr
passo e	srvrrssss
passport	ruqptryrs
passport and	sqtsssssu
passports	srssssssu
passpo~	rtqotryru
passt	rsqsvsvqr
passt es	sqrssstsu
passt ihnen	surssstsr
passt menschlich	srswrsssr
passte	sssrssuss
password	squrrrrrx
password for	srsssrssv
passwo~	rqtqrrrrz
pass~	p1urrmuov
past	pypwqrrru
past or	rsssssssu
pastin~	srusrssss
pastor	usstsrssq
past~	soyvuqsrp
patch	ssssssusr
patch on	ssssssusr
patc~	stsqsrtst
patent~	sssssssus
pate~	rstrrrrut
path	srssssurs
patience	tqror0str
patient	rtrutqrtr
patient access	ssstusssq
patients	strrrswsp
patien~	rrprr0uun
patisserie	srurtrssr
patiss~	srurtrssr
pati~	rqrpt1utn
patric~	srsstruss
patrimoine	susssssss
patrim~	susssssss
patron	srsussssr
patronato	tssrsussr
patron~	trsrrusss
patr~	srrusttrr
paul	vtrssqrru
paula	wrsssrtsq
pauline	susrrussq
paulin~	susrrussq
paul~	vvsqrutrm
pausada	srsrsvsss
pausad~	srsrsvsss
pause	qrrrsyrrt
paused	sqtrryssp
paused while	sssrsvssr
paus~	ppvpr4rto
pay	omxn0pvst
pay 0	srustssrr
pay for	srtvrttsq
pay is	sssrssusr
pay of	ssssusssr
pay the	srtsrsssu
pay you	sssvrsssr
paya~	susrsrssr
paying subscribers	sssssssur
payi~	sssqrssut
payment	roqtsqrs0
payment for	ssrussssr
payment is	ssssrsssu
payment of	spsssrssx
payments	srstsrtuq
paymen~	rnqvspruy
paym~	rnqvspruy
payroll	urrrtrsst
payroll specialist	ussqsstss
payrol~	urrrtrsst
payr~	urrrtrsst
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
pb	sssusssss
pc	rpuoqrq4r
pdf	urvqqqtwp
pdf 0	sttsssstq
peace	sssussssr
peace to	sssussssr
peac~	ssrusrrrv
peadar	rssvsrssr
pead~	rssvsrssr
peak	qursusssq
pedagogique	ussrssssr
pedago~	utsrsussq
peda~	usrsstrsp
pedimos	srvsssssr
pedimo~	srvsssssr
pediu	rtsrsussr
pedi~	qrurrtssv
pela	ssswrrrsq
pelas	svsrssssr
pelas 0	svsrssssr
pela~	svsrssssr
pell	ssssrussr
pelleg~	ssssusssr
pell~	sssrusrst
pelo	usrvrtrrq
pelo prazo	sssssussr
pen	srwrrsstq
pena	srsusssss
pencilled	rvstssssp
pencil~	rvttsssso
penc~	rvttssssp
pendent	sssssusss
penden~	rsrrstssu
pending	srsrryrrq
pendin~	tqrqrzrrr
pend~	rprrr1qrs
penrose	sssssussr
penros~	sssssussr
penr~	sssssussr
pense	rrsqruust
pense a	rrsrsrust
pension	strrvrssq
pension 0	ssssvsrsr
pension scheme	susssstsq
pensio~	rtrtvrrsq
pensum	ssssvsssr
pensum 0	ssssusssr
pens~	qprqysvrs
pentec~	vrsrsrsuq
pent~	utsqrrrut
people	tuoxqqwos
people and	trsusrtrr
people do	ussrstssr
people for	ssstssstq
people from	sssrssssu
people in	psrtrrvrt
people like	sssssssru
people on	sssrsutsr
people round	swsrrsrsr
people team	tssutstsn
people they	sssussrsr
people to	uttsstsso
people who	toquurssu
people you	sxsssspsr
peop~	tuoxqpvqs
per	soqtyovrt
per accettazione	ssssussss
per addetto	usssssssr
per averci	ussrsrsst
per chat	srussssss
per day	ssssssuss
per diem	srssssutr
per einschreiben	ssssssssu
per hour	srsrusuuo
per i	rtsrrsssu
per il	qsrzqtqqt
per le	rssusrsst
per maand	sssrssssu
per month	sssrvstrr
per non	ssssssrtu
per policy	rssvsrssr
per post	tsssusssq
per proseguire	ssussssss
per quest	rrsxsrssq
per un	surrssvrr
perche	rrsvsssss
perc~	qtrtrssrv
perdona	rtsrsvsss
perdon~	rusqsvssr
perd~	qvrrrvsss
pere	svsrssssr
peregr~	vssrsrssr
pere~	vssssrssr
perfect	swsqrrtsr
perfec~	sxsosrtsr
perfek~	stusssssr
perfil	sqttrswrq
performance	rqstrrtrv
perfor~	qoquqprp7
perf~	qvulpoxo1
pergun~	rsutrssss
perg~	rsutrssss
perhaps	stsprttsu
perhap~	stsprttsu
perh~	stsprttsu
period	srqvtqrrw
periode	srsrssssu
periode d	sssrssssu
peri~	rppuvrqsw
perkovic	sssrssssu
perkov~	sssrssssu
perk~	sssrssssu
permanent	rrruurtuo
permanent basis	ssssusssr
perman~	sqqvvqvso
permission	ssssrrtus
permission to	sssssssur
permis~	srsurrsur
permit	rrsqustsu
permitted	sswssrssq
permit~	ssxsrrssp
perm~	potwwnwtq
pero	rtrwrrsrs
person	prqwoqzwp
person and	ssststusp
person as	sssssusss
person on	sqtsrssus
person talent	rsssssusr
persona	tqswrrssq
personal	srruutqrt
personal data	usssssssr
personalabteil	rssrsusss
personalauswei	ssvrssrss
personalauswei und	srussssst
personalberatu	srsrrsssv
personality	ssusssssr
personality questionnaire	srusssssr
personally	uusrsqsss
personalrat	sssruussq
personalrat hat	sssrsussr
personen	ttturrrrr
personen in	sssussssr
personlichkeit	srusssssr
personnalite	srvsssssr
personnel	tvsrrwssm
personnes	ssrustssq
personnes la	sssrsusss
persons	ssstssvso
person~	rvztsqsnp
persoo~	sruttsssr
pers~	qosvpp2rs
perth	ssssusstr
pert~	rrrsussts
peru~	usssssssr
pessoa	srsvrsssr
pessoas	stusssssr
pess~	tstvrrrrq
peta~	ursrssssr
peter	ssrxsrtsn
petersen	ursrrstss
peters~	ursrrstss
pete~	usqwrrvro
petite	sustsrssr
peti~	ruutrsrsr
petra	rqsrtusst
petros~	ssssursss
petrovic	ussrsrssu
petrov~	ursrsrssv
petr~	sqrsuqsrw
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
pflegefachkraf	rssssssvr
pflege~	urrrrrvvo
pfle~	urrqrrvuo
pflich~	srsvssssr
pfli~	srsvssssr
pharmacy	stsustrto
pharma~	ssstrtsto
phar~	sursrtrup
phase	rutrrusso
phase of	russssssr
phas~	rutrrussp
phd	rrtqtqtxq
phd studentship	ssussstsq
philip~	strussssr
phil~	strurstsq
phone	ttwivpvts
phone call	surssrsss
phone calls	sstsrrsur
phone on	urssqxrsq
phone screen	susssssrr
phone your	stsrssusr
phones	rswrssrsr
phon~	ryyhsquss
photo	ruuqprtrv
photo id	svvsrssrp
photographs	sttrrsrsu
photog~	sstqrrrrw
photos	uqqrvrvrq
photos of	ussrssusp
phot~	tvsltpwqw
php	sstrssrsu
physics	strstsstq
physic~	sssqussuq
physiotherapis	srssrsssu
physio~	trssrsstu
phys~	tqsnrrvvt
pia	sssrrsssv
piac~	ssttsrttq
piano	rstrrwrtq
pianos	sssqsusst
pian~	rrtpsvrtt
piazza	stsrssusr
piaz~	stsrssusr
piccol~	rruqsssst
picc~	rruqsssst
pick	sozmqsuvt
pick a	stsrssrsu
pick any	sswrsrssr
pick it	sssssqssw
picked	trsxrsptr
picked a	sssussssr
picked the	rssrssssu
pickle	sqrrsssrx
pick~	sorxsrovu
picture	rrwssrrsr
picture of	rsussssss
pictures	rsussssss
pictur~	rrvssrrss
pict~	rrvssrrst
pie	srsrsrssw
piece	srwssqrrt
piece jointe	stssurssr
pieces	tssussssq
piec~	sqytrqqru
piet	sssrrsssu
pieter	rrsrsstsu
piet~	rrsrsstsu
pike	usssstrtq
pile	vrsqsytsn
pill~	sssurssss
pilot	ssrwsrrsq
pilo~	tsrvssrsq
piment~	sussssssr
pime~	sussssssr
pin	pussrrsrv
pine	srsturssr
pinegate	sssssssru
pinegate consulting	sssssssru
pinega~	sssssssru
ping	sstrruusq
ping you	ssssrutsr
pint	sussssssr
piotr	tssrsussq
piot~	tssrsussq
pipeline	surtsrrrt
pipeline architektur	sursssrrs
pipelines	ssssssuqs
pipeli~	surtsruqs
pipe~	stttsrtps
pis	ssussssss
piso	rtsqssssv
pista	srutssssr
pist~	srvtssssq
pitch	rsvrrsstr
pitc~	rruqrrttt
piu	qqsvurrst
pivo~	srvsssssq
pix	srsusssss
pixe~	qssusssst
pizza	rwrrursvo
pizza and	sssssruss
pizz~	rwrqurrup
plaats	rtsrrsssu
plaa~	rtsrrsssu
place	rvpvnzrou
place and	sssrrsrsu
place as	sssruvssp
place de	srsuursss
place for	ssssusssq
place from	ssssqsssu
place in	urrnsturv
place on	rsrvrssst
place you	sssrsvssq
placed	rrspszrrt
placed on	ssstsvrsq
placed your	ssssssssu
placement	srrqrtvvq
placement on	sssrsvssr
placements	sssrsustr
placem~	rqqpswyvn
places	rntusnvsy
places at	srsrssrsv
plac~	ppowm0wqu
plain	srusrsrst
plaisir	rrrsvrsss
plaisir de	srrrvrsst
plaisi~	rrrsvrsss
plai~	sptvvqrrs
plan	qqzoqqttu
plan for	sturrsssr
plan to	srsrstvsr
plane	susssrrss
planned	ssrqrsssv
planner	rstustruo
planne~	qssrrtrtv
planning	usrqrsvrq
planni~	usrqrtvrr
plano	srrsvsssr
plans to	sssursssr
plant	ssrqrttss
plant manager	srssssuss
planta	susrstsss
plants	srssssssu
plan~	qypopxsru
plastic	ssussssss
plasti~	srurrrtst
plas~	srutrrtss
plataforma	ssrsssssv
plataf~	ssrsssssv
plate	srusssssr
platform	rssssrust
platform team	srsrssssu
platformer	ssussssss
platfo~	rrtrsqvss
platz	qqrptuqr0
platz 0	srsqturrt
platz mehr	sssqsrssw
platze	rqrvrtrtt
platze fur	sssssusss
platze vergeben	sssqssssu
plat~	ooturqruy
play	qtwstrrrq
playing	rssussrss
playin~	rrstssrrv
playli~	rsssssssu
plays	sssrsrssv
play~	qrrsrqsq0
plaza	trruqssrs
plaza 0	sssussssr
plazo	qrttvrrss
plazo de	qrttvrrss
plaz~	tprtusrru
please	o02h0omou
please accept	ssstqtsss
please acknowledge	svssssssq
please also	stusssssq
please be	tsstsussq
please bring	suqsqrssv
please call	sprrrsssy
please check	rutsssssp
please choose	srrsssssu
please click	sssrssrsv
please come	strrtrssv
please complete	owwrqsrrs
please confirm	qprrwttsu
please consider	strvssrsr
please do	vsrtsuprs
please fill	trrqssssv
please find	ttsrusttn
please finish	tsusssssq
please have	svrsrsssr
please hold	sssssussr
please keep	tqstrtsss
please leave	srrsssssv
please let	surrrtrst
please log	rsrrursst
please make	spssssssw
please note	svrsrrsvp
please prepare	sussssssr
please report	stssssssq
please revert	rsssssusr
please review	rsrswrsrr
please send	rqrrwrrsv
please share	srssssvsr
please sign	rrrrtrrrw
please submit	suqssssst
please take	srvssssss
please tell	srrtrrruu
please upload	rrrstsssu
please write	rrussrrst
pleased	qvqoysqqv
pleased to	quroxqqqw
pleased with	sssssussr
please~	qvqoysqqv
pleasure	srrsxrqtr
pleasure in	ssssusssr
pleasure of	srsssssus
pleasu~	srrsxrqtr
plea~	n02h0omnv
plek	rruvqqrsu
plenty	srsqsrtsw
plenty of	sssqsrssu
plen~	srsrrrtsv
pleut	susrssssr
pleu~	rusrsssst
pli	vrssssssr
pli est	vrssssssr
pln	ssssssusr
plots	ssssrrssv
plot~	ssssrrssv
pls	rruzturrk
pls do	sssssussr
pls find	srustsrsr
pls note	sssussssr
plu	susrssssr
plum~	sqsustsss
plun~	ssusssssr
plus	oprr0p2pq
plus d	srssssssu
plus de	rssustssr
plus loin	srvsssrsr
plus our	susssssss
plus que	sssrssssu
plus the	srrsususr
plz	ssusssssr
pm	rwvkqnuux
pm 0	svssssrsq
pm and	svssssssq
pm bst	sussssssr
pm et	sqrtssvsr
pm is	sprsssssw
pm to	sqssssvss
po	ttsqsurss
poche	rssrssssv
poch~	rssrssssu
pock~	sstssrssu
pode	trstrrrsu
poder	ussssssss
pode~	ttsurrssr
podi~	rrsssusss
podra	rssusssss
podra interponer	sssvssssr
podrias	susrsstsr
podrias venir	susrssssr
podria~	rususrsrq
podr~	qvswrrsrq
pogo	ssssssrur
pogo bikes	sssrssrus
pohl~	sssrsusss
poi	tsusssrrq
poi ne	srvrsssss
point	uoruyrsqq
point 0	ssssxsrsp
points	sqsvrqrus
poin~	unrwxspsr
pola~	sssussssr
police	turqssstr
policy	vsrwqqqrs
policy we	rssvsrsss
politi~	rrsusrrsv
polizeiarztlic	srusssssr
polizeiarztlic untersuchung	srusssssr
polizeivollzug	srvrssssr
polize~	srvsssstq
poli~	utsxpmqtu
polymers	ssssrussr
polyme~	ssssrussr
poly~	rsrrrwstp
pone~	rwsrssssr
ponte	surtrrstr
pont~	rurtrtrsr
pool	pprsr1ttp
pool as	sssrsvssr
pool for	srsqsyssq
pool of	srstsrusr
pop	uwrrrrrsr
pop in	sussrsssr
pope	ussrsssss
popped	ussrsstsr
popped it	ussrsssss
popular	sssssrssu
popula~	srsrsrrsx
popu~	srsqsrrsx
por	supvstnox
por el	rssussssr
por escrito	rrssvsssr
por eso	sssussssr
por isso	vrsqsrsst
por la	txtnssssr
por lo	rtsrsrssv
por telefone	ursssssss
por ter	rssussssr
por un	sssussssr
porc~	srusrssss
porque	rrrusurur
porque no	sssrsusss
porq~	rrrusurur
port	rrsrrvsss
porta	rsssrsssv
porta il	rrssrsssw
portab~	rrssssssw
portal	uprmsrruz
portal by	ssrsqsssw
portal to	ssssusssq
portal~	ussrsssss
portaria	rtsvsrssr
portar~	rurusrssr
porter	rtsursrur
porters	ssssssuss
porters 0	ssssssuss
porter~	ssssssuss
portez	ussrsssss
portez a	ussrsssss
portfolio	wvqtqqrtq
portfolio and	utrrsrssr
portfolio is	sssussssr
portfolio link	ursrsstsr
portfolio of	srsssssus
portfo~	1wpuppqso
porti	susssssss
portugues	srursssss
portug~	srurrsstt
port~	4vnsmlpvv
posicao	sssrsutss
posica~	sssrsutss
position	sttx3nrqi
position 0	ssssursss
position als	ursqssusr
position as	ssssssrru
position at	qsxwtrqrm
position has	rssusrsss
position in	srsqsqvsu
position is	ttsqtsssp
position it	rsusssssr
position of	ssrmyurrs
position on	ssssssrsu
position right	sssssussr
position that	ssssssrsu
position was	sssussssr
positions	rprvruusr
positions in	srsrsrurt
positiv	susssrsss
positiv aufgefallen	susssrssr
positive	ttsrswrsq
positi~	psrw1osns
posizi~	sssrsvssq
posi~	psrw1qsnr
possible	tvwoqqurs
possib~	tvvlqrwqt
posso	rsrvrrrsu
posso passar	srrtrsrsv
poss~	tttopqwqu
post	tptuzqpps
post about	sssrssssu
post at	sssvssssq
post from	sssrususq
post has	sssrsrssu
post of	qtuvtutrl
post the	sssrsvsss
postdo~	turusrsuo
poste	tsvwsvrqj
poste de	svtrtvrsn
posted	rqrmrqszw
posted by	tsssssrur
posted in	rrssssssv
posted on	sssssrssu
posten	srrusursr
posten als	ssrssussr
postfach	turqsssrt
postfa~	turqsssrt
posti	sssrsrssv
posting	srrssqsvs
posting does	usssssstq
posting it	sssssruss
postings	sssrsssqv
postings that	sssssssqu
postin~	srrsrprwv
posto	qrtvusrrq
posto dove	sssrssssu
postpone	srssssssu
postponed	srsrsvsss
postpo~	sqsprxssu
posts	rssurysul
posts have	rssusrsss
post~	tmqsnyn3s
pot	ssstursss
pot la	ssstursss
pota~	sssrssssu
pote~	strsrsssu
potr~	strqrtttr
pots	sssqtssst
pots of	sssqtssst
potwie~	tsrrussrs
potw~	tsrrussrs
pounds	srusssrss
poun~	srustsrss
pour	nxmzvtpot
pour ce	susrssssr
pour en	sussssssr
pour l	qruvrrsst
pour le	rtsvtursp
pour les	ssrusrsss
pour moi	srsrussst
pour notre	sssussssr
pour toi	srstvrssr
pour un	rrrtrrtrv
pour votre	usstssssq
pour vous	sqsttttrr
pour~	trruursrs
pouvez vous	stsrsussr
power	ssrpssust
powe~	rsrltrqyx
pr	trvusqrrq
pr 0	vrsssssrs
pra	tvrtrtrrp
practical	ssvtrrrrs
practice	rrrrrsttu
practice manager	rssussrsr
practice test	ssqsssssv
practico	ssutssssr
practise	sqxussssp
practitioner	sstrutssp
practi~	po3rrqsts
prac~	on2qspryr
prad~	usssssssr
prairie	russssttq
prairie wind	sussssssr
prairi~	russssttq
prai~	rwrsssstq
praktika	sssssssuq
praktikum	ssrsssssu
prakti~	rtsxrrrtq
prak~	rssvrsstq
pramie	trsrssusr
pram~	trsrssusr
prasen~	sstussssq
prasident	sussssssr
prasid~	sussssssr
pras~	sutussrsp
prat	rvsrssssr
praten	srwrrrssr
pratica	srtussssr
pratic~	spxursrrq
prat~	ro0wqrrrp
praxis~	rrursssur
prax~	rrusssrur
prayed	stsussssq
prayed over	stsussssq
prayer	ussrstssr
prayer and	ussssrssr
prayer~	stsussssr
pray~	ttsursrsp
prazer	srssusssr
prazo	ursqstsst
prazo de	sssssussr
praz~	vrrputsss
pre	srrrvrtrs
pre employment	ssrswsssr
preavis	strsussrr
preavi~	strsussrr
prea~	rursussrr
precious	ussssstsr
precio~	ussssstsr
prec~	uqrutrtsq
pred~	squsrrsst
prefer	rwrrtrtsq
prefere	srstsvssr
prefere ne	srsssusss
preferences	srspssrtw
preferito	ssssrsssu
preferred	sttrttusn
prefer~	qrrqqwttu
prefiero	rrsvtsssr
prefie~	rtsutrssr
pref~	nwppswvss
preguntas	sutsssssr
pregun~	rvtrtrssq
preg~	rwtrtrssp
prei~	sssrssssv
prej~	rssusrrss
prel~	stsussssq
premia~	srsvssssr
premier	sqsrstssv
premiere	srsuttssq
premie~	sprtturrt
premium	rsrqrsrr0
premiu~	rsrqrsqr1
prem~	qrqustpq0
prendr~	usssssssr
pren~	urrrsutrr
prep	surssssss
preparation	rrutrrrss
preparation is	srvsssssr
preparazione	srsusssss
prepare	ruwqsrrst
prepare for	srsssqssw
prepared	rqsrtrtrw
prepar~	ovzptoqrv
prep~	pvzotnqrv
prescribed	sssusrssr
prescr~	sssusrssr
preselectionne	ssurssssr
presel~	usursrssr
present	nuswsvqqr
present and	ssrvsssss
present you	sussssssr
presentar	rssqssssw
presentare	sssrssssu
presentation	rxqtrssrq
presentation is	sussssssq
presentazione	sussssssr
presente	wrrtsqrrs
presente provvedimento	sssussssr
presented	sssrsvtsq
presenter	sssrssssu
presenter a	srssssssu
presentes	ssurstsss
presently	srsqsxrsr
presen~	qyuuozomr
presid~	ruqtrsrru
press	tpzrsrsrq
press release	ssvsssssr
presse	rturssssr
presso	ssrsrsssu
presso la	srssrsssu
pressure	squswquso
pressu~	squswquso
presti~	russsssss
presupuesto	rrtqrvssr
presup~	rrtqrvssr
pres~	rt0sp0olr
preten~	surssstsr
pret~	qsrqsrvrw
previe~	sssrssssu
prevista	sssssusss
previsto	stsqstsst
previs~	ssrqrvsru
prevoyez	sussssssr
prevoy~	sussssssr
prev~	rursqvqrt
prezada	tssqssssu
prezado	trsxrrssp
prezado a	rssvssssr
prezad~	urrvrrssr
prez~	urrvrrssr
price	ssrnrsssz
price 0	ssssrsrsu
prices	sssptsrsw
pric~	ssrmssrr1
prima	vvrssrrrp
prima dann	sussssssr
primary	urttrrrsr
primar~	urstrrstr
primei~	srstssssu
primer	rsrrutssr
primera	sursssssr
primer~	utrsssssr
primo	rssutsssr
prim~	xtqturqsp
principal	uutsuttrj
princi~	tttsvurtm
print shop	ussrssssr
printe~	ssssrrsru
prin~	tttturprr
prions	tusrssssr
prions de	tusrssssr
prior	sststtrtq
priori~	rrsusrrts
prio~	rsstssqur
pris	rrrzrsssq
pris quelqu	sssussssr
priscilla	stssusssr
prisci~	stssusssr
prise	srrtwrssr
prise en	ssssussss
pris~	stqryqtsp
privac~	trrrrrtsv
privat~	rssqvqutr
privileges	srsrssssu
priv~	srsqupvsu
priya	sursusrsr
priy~	ststurrsq
prize	sssssrrsv
priz~	sssssrrsv
pro	sqrpvrutu
pro for	sssssssru
pro rata	srssvsssq
prob	ursrsssss
probably	rssorxtst
probably be	sssssussr
probab~	rssorwust
probation	rrrqvpssx
probation is	sssrrsssu
probation six	ssssusssr
probat~	rqrrvpssx
probearbeiten	vrrtrtrtr
probearbeitsta	svrsssssq
probea~	uurvqtqto
probelehrveran	sussssssr
probel~	sussssssr
probes~	rursrvsto
probetag	srrutsssr
probetag haben	sssvssssr
probetext	ssusssrss
probetext schreiben	ssusssrss
probet~	spuusrrsu
probeu~	srwsrsssq
probezeit	sssrvrsss
probez~	sssrvrsss
probieren	sssussssr
probie~	stsussssr
problem	ruunrrurv
problem we	ssussssss
problema	sustssssr
problems	ssuqssrsu
proble~	rvwkqqtqz
prob~	pvyhsusqw
procedimento	tssqsussr
procedura	urssstssr
procedure	sqttryrrp
procedure for	sssttsssq
procedure is	rssrsxrsr
proced~	wosuq1qrm
proceed	rvrusqtrr
proceed to	svsrsrssr
proceed w	rssvsrsss
proceeding	rssussssr
procee~	qurvsqtrr
procesie	sssssussr
proceso	utrtssssq
process	qvusupups
process again	ssssssuss
process as	rsssssssu
process for	sutssssso
process it	qsssssssu
process of	svsrsqtsr
process we	suqssssss
process will	sssrssuss
process you	sstrusssq
processed	rssrrsssv
processen	ssusssrsr
processo	rrttsvssq
processo seletivo	rssvsrssr
processor	rssrssssv
processus	srsrssssu
proces~	ntrstytnt
prochaine	rstqsuusr
procha~	ssssrtusq
procto~	ssusssrss
procur~	surrrstst
proc~	ntrur2tms
prodas~	usssrsssr
produce	srvrstssr
produced	susssrsss
producer	ttsttsrsp
product	tsukrrtvv
product analyst	tsssssrtq
product designer	strtssrtq
product manager	rrustsssq
production	trrvrusso
production manager	ssssrussr
productive	sossssssy
products	tssmssrsy
produc~	tpujrstyv
produk~	sttsrstsq
prod~	truiqrtyv
proe~	rtxrrsrrq
prof	swrtruqtq
profesor	wsstrrrsq
professional	rtrsrrtrv
professionals	ssspsstrv
professor	qtsqsurtu
professor of	rtsssursr
professur	ssssurrtq
profes~	rrpusqvru
profie~	trrssrwsr
profil	tvosqqvru
profil angesehen	sssrssrru
profil mit	ursrsssss
profil nous	svsrssrsr
profile	tqssqpvut
profile has	xrsrsrstp
profile is	russsssss
profile matched	sssqssssu
profile on	srssssusr
profile so	rsssssssv
profile this	rsssssrru
profile to	rtssssssu
profile was	sssrssrtu
profile we	sssstssuq
profiles	ssttqstru
profilo	trstssurq
profil~	rpstnoywv
profit~	sssqssssw
prof~	qpotnn5sx
program	rprurutru
programme	ovsurrtst
programmer	ssurrsttq
programs	sssosrssy
progra~	mrswrsusu
progress	totsssrry
progressing	sssussssr
progre~	sptvrrrqw
prog~	notwsrtsw
project	rrqqsptwv
project from	sssussssr
project is	ssssspusu
project manager	ssssrrtwq
project that	sssrsutsr
project was	sssqssssu
projects	rtrtrrrru
projects and	ssssssssu
projec~	qsrprowvx
projekt	rvrurpsrt
projektassiste	ussrsrsss
projek~	tvrurnvrs
projet	sssrssssu
projeto	sssusssss
projet~	sssusssss
proj~	qsrsqkxvx
promes~	tsssusssr
prometi	sssussssr
promise	srrpruxsq
promise anything	rssqsswss
promised	rqsvtvsro
promising	srurssrsu
promis~	rnturxvrq
promoted	ssssrsrsu
promoted to	ssssrsrsu
promotion	tssqtssst
promot~	srrtsqrry
prom~	tkqwswtqu
prononcer	sssrsusss
pronon~	sssrsusss
pron~	srsttussq
proof	rstqsstsu
proo~	rrvprrtst
proper	rwrstrrsq
properly	tuusrsrsq
properly on	trusssssr
property	stssrursr
proper~	tutsqtqsr
propie~	rssqssssv
propon~	ttrrrrrsv
proposal	rurprsrsz
proposal for	sssrssrsv
proposals	ssrtrrssu
proposals for	sssrssssu
propose	rsrussuss
propose a	ssssssrsu
propose d	stssssusq
proposed	sssrusrss
proposer	rqsurrssw
proposing	sssssrssu
proposons	sssrtsusr
proposta	rsrrxssrr
propos~	prqkyqur1
proprietaire	sssrssssu
proprietaire a	sssrssssu
proprietary	sussssssr
proprio	rusrtsssr
propri~	rurqsrtsv
propuesta	susursssr
propue~	rtsutrssr
prop~	p2ogyotq0
pros	srssussss
proseguire	srusrrssu
proseguire l	sssssrssu
proseg~	srusrrssu
prospe~	sssrssssu
prossima	rusrsssst
prossimi	sssrrtssu
prossi~	rutqrtssu
pros~	qtupssqqx
protection	rtrssrrsw
protection rules	rsssssssu
protec~	rtsqrrrtw
protocol	sssrssssu
protocol and	sssrssssu
protocollo	urstssssr
protoc~	wqrrsrssu
prot~	usqtqpqtw
prou~	stsrrrssu
prova	rtwusrrro
prove	tutrrrrrr
proved	ssrusrsss
provide	vtsmssrtv
provide you	sssrssrus
provided	qzrqsqtuo
provided in	stsssssuq
provid~	s0rlrprvs
provin~	trssssusr
provisional	uststsssp
provisionally	tstssstsq
provis~	usuutrtrl
provost	sssttussp
provos~	sssttussp
provvedimento	sssussssr
provvedimento e	sssussssr
provve~	sssussssr
prov~	szzuolqrp
proxima	svrsssssr
proxima terca	svrsssssr
proximo	rrwrrtssr
proximo passo	srutssssr
proxim~	tuvrrsrrp
prox~	tvvrrsrrp
prozent	rsstustsr
prozen~	rsstustsr
proz~	rrstuttrr
pruden~	sssussssq
prud~	sssussssq
prueba	rruttsssr
prueba no	ssussssss
pruebas	truqrussr
pruebas en	srussssss
prueba~	tqwqrussq
prue~	rryrrtsrp
prufen	trtqtrsss
pruft	vssqstssr
prufung	vrttsrsrr
prufung durch	rsussssss
prufun~	uqstsqrru
pruf~	yptrrqsrt
pruitt	uqusssssq
prui~	uqusssssq
pryce	ussrsssss
pryc~	ussrsssss
prze~	trsuurrrr
przy~	srruussrr
ps	swsrrrusp
psicot~	srxrsrssq
psic~	sqxrrrsss
pst	sussssrrs
psycho~	ruvssqrsr
psyc~	ruwssqqsr
pt	sussssssq
pub	sqssrsrsy
pubbli~	usssstssq
pubb~	usssstssq
public	qupuqsvts
publication	sssqrsssw
publicity	ssusssssr
publicly	ssurssssr
public~	wrvrqqrss
publish	srsrqsssw
published	rqspsutvr
published a	sssssssur
publisher	stsrrvssq
publisher milestone	sssssussr
publis~	rqsnpxtvu
publ~	srqslvtys
puede	rrrtrrssw
puedes	tstrrqssu
pued~	rrstqqsry
puesto	ttusurrrp
puesto de	rutptsrrt
pues~	tsuuurrrp
puis	strsttssq
pull	tstqstrst
pulled	rtsssussr
pulled out	rssssussr
pull~	rtsssussr
puls~	sussssssr
pump	ssvsssssq
pun	ussrssssr
punkten	usssrssss
punkte~	usssrssss
punk~	ttstrrtrq
puntos	sssussssr
puntuacion	srstsussr
puntua~	srstsussr
punt~	rtrvsurro
puo presentare	sssrssssu
pupil	sssrsvrsr
pupi~	sttssursp
purchase	rsspsrssx
purcha~	rssosrtrz
purc~	rssosrtrz
purpose	ssvssrrts
purpos~	rrvrsrqtt
purp~	rrvrsrqtt
pursuant	sssssussr
pursuant to	sssssussr
pursua~	sssssussr
pursue	ssssssssu
pursue it	sssqssssu
purs~	rsrtstrru
purtroppo	sssussssr
purtro~	sssussssr
purt~	sssussssr
push	tqtrtsrsu
pushed	rssvrursq
pushing	sussssssr
pushin~	sussssssr
push~	ruturursn
put	pqrxqxqqv
put a	ssstttssq
put into	rrsustssr
put it	vrsstrrsr
put on	strqrurtt
put you	turrqstqu
put your	qptwrrqsv
puts	susssrssr
puts you	susssrsss
putting	tqrtsxrrq
putting your	ussssrsss
putting yourself	sssussssr
puttin~	tqrtsxrrq
putt~	tqrtsxrrq
pym	qssssstsu
python	sstssszrm
pyth~	srsrrr2pn
q	uutsrrrrr
q 0	ssussssss
q a	svssrsrsr
qa	russsrpwr
qa engineer	susstsrss
qa lead	sssrssssu
qq	susssssss
qu	svqurstsq
qu a	rssssusss
qu on	rvrtrrusq
qualcosa	srutssssr
qualco~	rrutssrtr
qualcuno	sssssrssu
qualcu~	sssssrssu
qualification	trstssssq
qualifications	vtsutsssk
qualified	orrxrsusq
qualified candidates	rssvssstr
qualified for	ssssssuss
qualify	sssusssss
qualifying	sssttsssq
qualif~	qqr0tqvrp
qualite	rrsutrsst
quality	ssrsssrrv
quality of	sssqssssv
qualit~	qsqsutqrv
qualora	vssqssssr
qualor~	vssqssssr
qualquer	uqurrtrrt
qualquer coisa	vqrrrursu
qualquer duvida	ssussssss
qualqu~	uqurrtrrt
qual~	rnryvpsss
quand	rursvrrrq
quand tu	susrusrsr
quando	srursstss
quanti~	rssusssss
quan~	qtuwvqurm
quaran~	ssstsussr
quarta	susrsrssu
quarter	tpqrrvtru
quarte~	spqusutru
quarto	stsrsusss
quar~	rrorrztqu
quatschen	rvssrsssr
quatschen wir	rutsrsssr
quatsc~	rvssrsssr
quat~	rwstrqtrr
quay~	svsursssp
que	pyn1t0rmj
que buscamos	ussrsssss
que c	srurtvrrr
que en	srsrtsssu
que es	susssssss
que estamos	stsrusssr
que esteja	srssssuss
que j	srsustssr
que ja	srswsrrsr
que je	urssssssr
que la	srtsrussq
que le	rrrxsqtsr
que les	trsusrssr
que me	rssrssssu
que no	trqurursr
que nos	qrsusursr
que nous	ursssssss
que o	srrtsussr
que se	srsrtussr
que sepas	stssssuss
que tal	svrtssssr
que te	qrrstttst
que traigas	susrsssss
que tu	ssrusssss
que vous	ttrtrstsq
quedamos	rrstssssu
quedamos con	srssrsssu
quedam~	rrstssssu
qued~	srqyqrtrs
queen	srsrsrtsu
quee~	rssrsrtsu
quella	srsussssr
quello	srsttsusr
quelqu	rrrysrrsq
quelqu un	rrrysrrsq
quel~	rnr0rqsru
quer	srrrrtust
queremos	rxsrusrrq
querem~	rxsrusrrq
queria	rrstrsssu
queria saber	ssssssssu
querida	utssssssr
querido	srurrtsss
querid~	tsurrtssq
queries	ssttssssq
quero	srusrssst
quero ver	srusrssst
query	ssssrsssu
quer~	rsusprqsw
quest	rssyrrrsp
quest anno	rrrwsrssr
questa	rrstssrtu
questi	ussrsssss
questi giorni	ussrsssss
question	rowusrsrt
questionnaire	tqurtrrrt
questions	q10krrlrv
questions and	sstrssrsu
questions in	rrtsssssu
questions on	svrsssssr
questions you	susssssss
questi~	py2lsoqpv
ques~	px1qrnprv
queue	rtrqrsust
queues	srssssusr
queu~	rsrqrswss
qui	surxssqrq
qui a	srswsrssr
quick	r0rrqrtqq
quick call	sussssssr
quick chat	sssrssuss
quick reply	susssstsr
quick video	susssstsr
quick you	sssusssss
quickly	stsqstrut
quickl~	stsqstrut
quic~	oznrovxqs
quieras	rrtvrsssr
quiera~	rrtvrsssr
quieres	sssusssss
quiere~	rsrtvsssr
quiet	rwusrvsvj
quiet on	rusrsvrsr
quieter	sussssssr
quiete~	sussssssr
quie~	pytuuusuf
quillmark	rrssssssu
quillm~	rrssssssu
quil~	sssrsrrsw
quince	ussrsssss
quindi	vrrrsussq
quinta	ruqvrrrst
quinta as	surssssss
quin~	vsqvrsqrr
quist	rusrsssst
quis~	rusrtrsss
quite	tqrtrqqsy
quite right	sssrssssu
quite there	sssvsrssr
quite understand	ssssssssu
quit~	trrsrqqsy
quiz	sqtsrsqsx
quoi	ursssssst
quorum	sssssussr
quor~	ssrrsurur
quote	sqstrrrsw
quote and	sssussssr
quotes	srsrssssv
quotidien	sssusssss
quotid~	sssusssss
quoting	sssussssr
quotin~	sssussssr
quot~	snrwrqsrx
r	rrsvrrprw
ra	rrsvtrssr
rabb~	sssqssssv
raccon~	ssrusstrr
racc~	rsrvsstrr
raciocinio	ssusssssr
racioc~	ssusssssr
raci~	ssutssssr
raconte	susssssss
racont~	susssssss
raco~	susssssss
rada~	sssussstr
radiation	srssssssu
radiat~	srssssssu
radio	urstrqtts
radi~	vqtrrqrsu
radka	srssssssu
radk~	srssssssu
raff~	sssrssssu
ragazza	sssussstr
ragazzi	ussusrssr
ragazz~	trrvrrrtt
raga~	trrvrrrtt
rahm~	surrsstsr
rail	svtsusrtm
rain	rsstvsrsq
raise	strrvsrss
raise it	susssssss
raised	srsrssvst
raised 0	sssrssusr
raisonnement	srvsssssr
raison~	srvsssssr
rais~	sqtnustsu
raj	ssrsrsuru
rakesh	srsussssr
rake~	srsussssr
ral	srssusurr
ral 0	srssustsr
ramo~	srtusrtsr
ran	ssrqrtqsx
ran 0	srsrssssu
ran a	sussssssq
ran out	sssssussr
random	sssrssssu
rand~	stsqsrstu
rang	srrrrrusx
rang at	ssssssssu
rang me	sssrssssv
range	srurrsrus
range of	sssrsssur
ranger	utsrttssp
rangliste	ssssrsssu
rangli~	ssssrsssu
rang~	tstqqvqts
rank	rrsvtvrso
ranked	rsstutsrp
ranked first	sssrutssr
ranking	ssssuvssp
rankin~	ssssuvrsp
rank~	rssuuwrrn
rapi~	stsqsvsss
rappel	srssssssu
rappelle	srsrsusss
rappel~	srrrsussu
rapp~	rptqrttrw
rar	srsrssuss
rarely	sssrssuss
rasmus	sustssssr
rasm~	sustssssq
rata	srssvsssq
rate	qsrmxrvsu
rate 0	srssvrvso
rate we	susussrsq
rate your	srsqssqsx
rates	srsnrrvrz
rates on	rssusrsst
rate~	tsrmsrury
rather	spqvrxrqs
rather be	sssursrss
rather than	trrsrxqrs
rath~	sprurwqrs
ratifi~	sssrtussr
rating	sssssvssq
rati~	sssrsxrrp
raul	sssrtsssu
raum	strrssusr
raus	rrrssrrsx
raved	srsrtsrsu
raved about	srsrtsrsu
ravensworth	sstssrsru
ravens~	sstrsssru
rave~	trsptsrrv
ravi	svtrtsqsr
ray	sssussssq
raythe~	sssssswrq
rayt~	sssssswrq
razonamiento	ssussssss
razonamiento verbal	ssussssss
razona~	ssussssss
razo~	rrtrrrrrz
re	nqpv00rmq
re 0	rsrurruss
re a	utrprsvtp
re after	srssssusr
re all	ssssurrss
re apply	sssrssssu
re asking	ssvrsstsq
re at	ttsrstssq
re delighted	ssssrsssv
re doing	ussrssrst
re excited	sststsssq
re free	sussrtssq
re going	srsutsrsq
re good	sssrstsur
re hired	srssvsssr
re hiring	srsssrwsr
re holding	ssssusssq
re in	rrrpwxssp
re invited	ssssusssq
re looking	rwsqsrttq
re moving	ssssrsssv
re no	sssussssr
re not	spqzqwsrp
re number	vssssqssr
re on	rxrqrttsr
re optical	ssussssss
re our	srssusssr
re pleased	ssssussss
re ready	srrssruss
re right	ssssuusso
re sorry	urspsrssv
re still	tssrsyrso
re taking	qssrssssv
re to	sstrusssr
re well	stsqsssst
reach	tyrqrrsrr
reach out	tvsrsttso
reached	zrrwrnrrr
reached a	ssstspssv
reached me	tssussrsr
reached us	yssqssssq
reache~	zrrwrnqrs
reaching	qqtxssxsl
reaching out	qqsxsswsn
reachi~	qqtxssysl
react	srwrssssr
reactie	rsstusssr
reactie op	rsstusssr
reaction	ssusssssr
reacti~	rrtsurrru
reac~	wsuvrkznq
read	1tuvlpltu
read all	ussrsssss
read anything	svsrstssq
read as	ssststssq
read every	ussrssssr
read in	rsswrtssr
read it	yqvorrrst
read more	rssrssquu
read on	qsssssssv
read the	srtprrssx
read twice	ussrssssr
read your	svrprrstv
reader	sssurssss
readers	srsqsrrtw
reader~	srsqsrrtw
reading	vttnrrtrs
reading it	qsssssssu
reading on	usssssssr
readin~	vtvnrrsrt
readme	srusssrss
reads	ursrsssst
reads every	vsssssssr
ready	rutprstrt
ready for	ssstqrssw
read~	trzlqptoz
reag~	vsssssssr
real	sswmqtuqt
real chance	sssusssss
real ones	ssusssssr
real people	rssssussr
real regret	sssqsstsu
realise	srsvsrtsq
realise that	sssusrsss
realistically	sssrsvssr
realis~	stsurutso
realiz~	suuqsrssr
really	qqrwtvrrr
really hope	srssusssr
really liked	rsststssq
really nice	srstssusr
really no	usssssssr
really sorry	srssrrssu
really well	srsrsuusq
real~	psswsvsqr
reapply	trrzrsrro
reapply after	ussssssss
reappl~	trs0rsrrn
reap~	trs0rsrrn
rear	susrsssss
reason	oqs0rvrqs
reason and	sssrsussr
reason given	rssvsssrt
reason of	sssrsussr
reason we	sssussssr
reasoning	trxrssssp
reasoning 0	srusssssr
reasons	rtrrrqusv
reasons and	ssssssusr
reason~	rsxqrptrt
reas~	nqxypstpt
rebe~	ursstsrsr
reca~	ssrsssssu
recebe	sssssssur
recebe~	trrrssssv
recebi	vrsrsrssr
recebimento	vrssssssr
recebi~	zqrrrsssq
receca~	vrssssssr
receipt	0strsrssm
receipt of	yrussrssn
receipts	ssvtrsrsp
receip~	yrwrrqqqr
receive	rurksvqux
receive an	ssssusssr
receive another	sssqsvssr
receive our	sssrssssu
receive the	ssssrssru
receive this	rssrssssu
received	4oprrsqqu
received 0	sssvsrssq
received an	sssussssq
received and	vrsqrqssv
received by	ussssrssr
received many	sssrssssv
received more	tssssussq
received on	rsswsrssr
received over	sssqssssu
received this	ussqsstts
received with	wrsrssssq
received your	xrrorusrs
receiving	usrptrsst
receiving this	sssrtsrtu
receiv~	3ponqspsx
recent	rssosursv
recently	qrstrsrsw
recently applied	sssrssssu
recent~	qrstrsrsw
reception	vvsqrrrtp
reception de	vssrssssr
receptionist 0	sssrsrssu
recept~	vyrorprtt
rece~	5rqoppntw
recherche	srrusrvsp
recher~	srrusrvsp
rechnen	ussrstssq
rechnen sie	ussrstssr
rechne~	ustrutrsp
rechnung	srssrsssu
rechnu~	srsrrsssu
recht	rsstrutsp
rechts~	rqssurvsr
rech~	prrttuxsn
reciba	sssussssr
reciba un	sssussssr
recibido	wrsrrsssr
recibi~	0qrrrrrsp
recibo	usstssssr
recibo de	usssssssr
recife	sssrsustr
recipi~	ssssssssu
reci~	1oqrqsqsu
reclam~	rrsusrsss
recl~	rrsusrsst
recognize	rssrsvssr
recognize that	rssrsvssq
recogn~	sssrswssr
recome~	srsusssss
recommend	rrssssrsu
recommendation	spstusrsu
recommendation of	ssssusssr
recommended	rtsurqusp
recommended by	sssssrvsq
recomm~	qnrwwqrqx
reconcile	ssusssssq
reconc~	ssvsrsssq
record	qn1psrqrx
record a	spysssssq
record now	sssqssssu
record number	sssqssssu
record your	ssusssssr
recorded	tqttsssst
recording	vssrsrssr
recording devices	svrsssssr
recordings	urtssrssr
records	tssqtruss
records show	sstsrsvsr
record~	zounrptsv
reco~	th2wspqpx
recruit	qsststusq
recruiter	susqrtzpo
recruiter looks	ssssssrrv
recruiters	vsrqsrpqz
recruiters from	ssssssrru
recruiters will	ussssrrrt
recruiting	rrtvsrtvn
recruiting team	srsusrrsu
recruitment	qtxvsyvqe
recruitment for	rssrsvssr
recruitment process	sssrurvrr
recruitment team	tssvssssq
recrui~	wrstpzuth
recrutamento	ssstsussr
recrutement	vrrssusso
recrut~	uqquswsrp
recr~	yqrup1urh
rector~	vsstssssq
rect~	wrsurrrsq
recu	xsrrssssq
recu le	usssssssr
recue	urrstsssr
recurso	rsstsrssu
recurs~	srstsrssu
recu~	yqrstqrrr
reda~	rrvsssstr
rede	rruutrssq
reden	uusrsrssr
reden wir	ustssrssr
redes	tssrssuss
rede~	uutrrqvrp
redo~	srsusrrst
reduction	ssrsssssu
reduct~	ssrsssssu
redund~	sssssqssu
redu~	srrurqsrw
reed	srsrstuss
reef	usssssssr
reel	svtsrsqsr
ref	trruurqur
ref 0	sssssrstu
refa~	rsurstsss
refer	rtsutstsp
refer to	rusutrrsq
referee	srurqrrsw
referees	qurpsrrtx
referees are	sssrssssu
referees have	qsssrsssv
reference	wrqxqqqvq
reference from	ussrstssr
reference is	rssusrsst
reference to	rttuttsso
references	uqqo0tqrt
references and	sssrussss
references from	ssssssssu
referent	rssssrsut
refere~	zootxolwu
referral	trrrrrvss
referral fee	ssssssusr
referred	ursrrvrsr
referr~	tprqqszqu
refe~	yomuwoquu
refina~	stsrssssu
refi~	stspssstu
reflec~	srsusssss
reflexion	srtrsussr
reflex~	srtrsussr
refl~	sqttstssr
refrain	usssstssr
refrain from	usssstssr
refrai~	usssstssr
refresher	ssssvsrsr
refres~	srsturrsr
refr~	urstusrsq
refund	susssrsss
refund your	sussssssr
refundable	srstrsvsq
refund~	srstrrvsr
refusal	ssssrrssv
refusa~	ssssrrssv
refu~	rtrprpusy
regard	rssusussq
regarde	vssrsssss
regarde ca	vssqsssss
regarded	sssussssr
regarded as	sssussssr
regarding	tvrssrsrr
regards	quuxpouou
regards hr	ssssssusr
regards person	rssssswsq
regards recruitment	qtsvsrsss
regards the	sssrssssu
regards your	smsqssss0
regard~	rwsxonuou
rega~	rwsxoouou
regelversorgun	ssssssuss
regelv~	ssssssuss
regieassistenz	srsrswssr
regiea~	srsrswssr
regime	sssstsusr
region	rrswtrsrr
regional	susqssvsp
region~	stsssqusr
register	sqsqrvtrt
register in	sssssvrsq
register now	ssssssrrv
registered	utqurrsrt
registering	rssrssssu
registering for	sssrssssu
registration of	ssssssusr
registriert	usssssssr
regist~	ysqrptspv
regi~	vrpuotwpt
regl~	sssutsssr
regret	srrwprrrw
regret that	stsrrrtsu
regret the	srstrusss
regret to	srrwrqrst
regrets	sssqsrssv
regret~	sssssrssu
regr~	srqxpqsrx
regular	sssrsusss
regularly	sssrsssur
regulated	susrsstsr
regulatory	sussssssr
regulatory affairs	sussssssr
regula~	qurprutvq
regu~	qurqruvvq
rehearsal	sussssssr
rehear~	srrsrsrsx
rehe~	srrsrsrsx
reicht	sruurrssr
reicht uns	sssussssr
reicht~	srsusssss
reic~	qowwrqsts
reih~	rssusssst
reimbu~	susttrtso
reimers	sssusrsss
reimer~	sssusrsss
reim~	ruswsqtso
reinge~	sssrssuss
reisekosten	sursssttq
reisekosten werden	sussssssr
reisek~	sursssttq
reis~	svrrqrtts
reizen	ssssssusr
reiz~	srsrssust
reject	sstrrsssu
reject the	sssrssssu
rejected	qrrvrrqsw
rejected by	sssrssssu
rejection	ssrossssx
rejections	sssrssrsu
reject~	qqrtrqqs0
reje~	sqrrrqqs1
rejo~	ssssssssu
rekening	rqsrttsst
rekeni~	rqsrttrrv
reke~	rqssttrru
rekrut~	sssssussr
rekryt~	srsssvrsr
rekr~	rrrtryrsq
rektor~	trssurssr
rekt~	trssurssr
related	ssrrsstsu
relate~	ssrrsstru
relation	srsrssuss
relationship	rrtssurtr
relationship manager	sssssssur
relati~	rqtsrsttt
relaxed	sussssrsr
relaxed about	sussssssr
relaxe~	sussssrsr
rela~	rssqqrusv
release	rqunstssx
release for	ssusssssr
released	ttrptvrqs
released as	sssssussr
released in	vssssrssr
released on	ssssusssr
released or	sssqsvssr
releas~	tquktwqrw
relevant	sqsusstst
relevant experience	rssussssr
releva~	uqrurrsts
rele~	uotmswrsw
reli~	rsssrruss
relocation	srsrvrwsn
relocation up	ssssussrs
reloca~	susrwrvtl
relo~	susrwrvtl
remain	rssor0qrt
remain on	sssrsvssr
remain under	sssrsusss
remain very	sssrsrssv
remains	strqsxrsq
remains active	rssrsussr
remains the	sussssssr
remain~	rtsqswrrr
rema~	pusrr1pqs
remember	tstnsrvts
remember how	sssussssr
remember you	susrssstq
rememb~	tstnsrvts
remercions	tqrvrrsss
remercions de	trssrsssu
remerc~	tqrwrrrst
reme~	trtsrquts
remind	ttssssstq
reminder	rtqrvqqsv
reminder that	rqrrwrrsu
remind~	svspuqotw
remis	rsurstssr
remitida	vsssssssr
remiti~	vstrrrssr
remi~	uuunuqosu
remote	qsqotp26e
remote 0	rsrussttp
remote for	ssssssrur
remote work	srssssssu
remoto	srssrsuss
removal	ssrstsrsu
remova~	ssrsssrsv
remove	sstmssrsz
removed	ttrnsrsrx
removed from	sssosrssy
remove~	ttsnrrsrx
remo~	sqohrn42u
remunerada	rstrusssr
remuneration	rrrrxrtsq
remuneration 0	ssssusssr
remune~	rqvpzruso
remu~	rqvpzruso
rencontre	turrstrsr
rencontrer	strrssssu
rencon~	tvqpstrss
renc~	tvqpstrss
render~	srussssss
rendez	rrrrqrrrz
rendez vous	rrrrqrrrz
rend~	rstqqrsry
renee	sussssssr
renewal	qssrsrssx
renewal and	sssrsrssu
renewa~	rssqsrstw
rene~	rtrorqtuw
rennen	rtrrsusst
renn~	rtrrsusus
renova~	rrrrrtrry
reno~	rqrtqsrrz
rens~	ssssrsssu
rent	srrrrtssu
rent is	ssssrrssu
rental~	ssssssrru
rentree	rrsrtvsss
rentre~	rrsrtvsss
rent~	qqrpswqsy
renuncia	srsutsssr
renunc~	srsutsssr
renu~	srsutsssr
renvoy~	sstrurssr
renv~	sstrurssr
reorganisation	rssrsvssr
reorga~	rrsqsyssq
reor~	rrsqsyssq
rep	sssssussq
rep is	usssssssr
rep will	rssssussr
reperi~	qrssssssx
repe~	qrttsrrsw
replac~	sssqsstsu
replied	rssrrsrrw
replied to	ssssssrru
replied with	ssssrsssu
replies	ttsrusrsr
replies to	ttssusssp
replie~	susntstqw
reply	yupntnxqu
reply by	usssrssss
reply for	ssssssrsu
reply in	sssrssrsu
reply stop	ttssssssq
reply to	sstsssqst
reply with	rtssssvsq
reply within	ussrssrsr
reply yes	rrrrtsssw
replying	srstssvsq
replyi~	srstssvsq
repl~	2rqopl1ou
repo	so3rrsssm
repo invite	srvsssssr
repo mit	srvsssssr
reponse	trstusssq
repons~	uqrtutrsr
report	rryvrsoqs
report about	sssrssssu
report any	sssssussr
report from	ssrsqsssv
report to	rvrsvsssp
reported in	sssrssrsu
reporting	srusrsurr
reporting time	ssusssrss
reports	rvrqrrsru
report~	sutspssst
repository	srvrssssr
reposi~	rsuqrrtru
repo~	rr0uqrppt
repren~	rrtrsussr
representation of	ssssssssu
representative	rurutqssq
repres~	rurvtqsrs
repr~	quuttsrqs
req	ssstrwssp
req is	sssssussr
request	uusmqsssw
request your	ssssrussr
requested	rstqvsrru
requests	sssvrrsss
requests for	sssvssssq
reques~	swujrrsqz
required	ssruprwsr
required to	sutrssssq
requirement	qrsvsswsp
requirement of	qssvsssss
requirements	trttsstuo
requir~	qrwuooyuq
requisition	tssvsvrsn
requisition is	sssrsvssr
requis~	vrswsvrrm
requ~	qsuuooyru
reschedule	ryrrqrrrs
reschedule your	sussrssss
resche~	r0tqqqqrt
rescind	sssvsrssr
rescind the	sssvsrssr
rescin~	ssswrrssq
rescue	svrtsrssr
resc~	s1rwporqq
research	rqtttptvt
research associate	srstrtttq
researcher position	tusrssssr
resear~	tqrtrpswr
reserva	srssswssr
reserva de	sssssussr
reservations	rsssssssu
reserve	rsrmuyrsu
reserve for	qssrsxssr
reserve list	srsqrursu
reserves	rsssswssq
reserviert	svsssrssr
reserv~	otpjt0qr1
rese~	rrrjrzrvy
resi	svsrsrrtr
reside	sssrusssr
residency	ttstssssq
resident	psrrstttu
residents	rtusssstp
reside~	orutspttu
resign	ssssvtssp
resign from	ssssvtssp
resi~	nqtqxsttt
resolutions	sssssssur
resolutions you	sssssssur
resolu~	rsstsssur
resolved	rssvurssp
resolved to	sssutsssr
resolver	ssursssss
resolv~	rrwvtqsso
resource for	sssrssrus
resources department	sssussssr
resourcing	usssttsso
resourcing team	ussrssssr
resour~	vrtsssrtq
reso~	rpxuvrpup
respected	usssssssr
respec~	trrsrssrv
respond	utssssstp
responda a	ussrssssr
responsabile	rurssstsr
responsabile di	susssssss
responsable	vqttsrrsq
responsable du	ussrsssss
response	tqunttrsv
response and	sssqssssu
response to	rsussssss
responses	urtrssrss
responses to	usssssssr
respon~	ztyirqrss
respos~	rrstssssu
respuestas	srtrssssu
respue~	rrtssrssu
resp~	0qurppqqu
rest	uttqrssrs
rest on	usssssssr
resta	stsrrsusr
restan~	sssssussr
restar~	sssrssssu
restaurant	sssttstsp
restaurante	sturrrtsr
restaurants	sssrssssu
restau~	tutpsrusq
reste	qssssvrst
reste bien	rtsrsussr
resto	usstssssr
restons	srsusssss
reston~	srsusssss
restored	sqssssssv
restor~	sqstssssv
restructure	sssusrssr
rest~	qqrsrvuqv
resubmit	rsssstssu
resubm~	rrsssusst
result	prutr0orq
result in	sstpuussq
result is	srsrsxssr
result of	susrstssq
result we	sstussssq
resultados	sssssussr
resultat	rstussssq
results	uutvqosqs
results the	svsrssssr
results to	vssssrssr
results will	ssurssssr
result~	psxuoortw
resume	0upjoozvr
resume and	utssssssr
resume at	tssrsqssu
resume for	vssrsrrss
resume from	sssrsutss
resume has	rsssssust
resume is	tqsrssssu
resume on	sssrssuss
resume you	rssssstuq
resumes	sussrsssr
resume~	rurrssrru
resu~	wvoumwpss
retained	srstsrwsq
retained by	srssssvsr
retain~	srstsrwsq
retard	rsusssssr
reta~	psuuqrvrr
retention	ssspsstsv
retention and	ssssssuss
retent~	rsrssrtsv
retenu	ssrorrtsx
retenu un	sssrssssu
retenu votre	stsrssssu
retest	sssussssr
rete~	srqqrqury
retired	srssrssvr
retirer	srstssssu
retires	ssssssusr
retire~	sqrrrrvvs
retiring	sssssutsq
retiri~	sssssutsq
reti~	rprqqsvvv
reto	susssrtsr
retoma~	srsrsvsss
retour	yrrssrrsq
retourner	srussssss
reto~	ypssttrso
retrai~	rrsssstsu
retr~	rrsqssssv
rett	srsusssss
return	ppxnyqrqv
return and	ssssvsrsr
return from	usssssssr
return it	ssususssq
return the	ssstqsssu
return your	srtrssssv
returned	rsrysqsrr
returned to	sssusrssr
returner	ussrsrtsr
returning	ssssqstst
returns	srssssssu
return~	tqqxpqtts
retu~	qnwvxoprv
reun~	stsurtrrr
reuss	susrsstsr
reus~	susssstsq
reva~	sssssssur
revenue	sstsssusr
revenu~	sstrssuss
reverend	ssutssssr
revere~	ssutssssr
revert	rstqsvtsp
reve~	qrumrxwrs
revien~	sssrsusss
review	umss0qpqu
review and	ssssvsssq
review document	ssssusssq
review it	prtsssssw
review new	sssussssr
review offer	ssssusssq
review the	qsrrxsrrs
reviewed	swqvqqtqr
reviewed by	srsussssr
reviewed your	otrvsrtst
reviewers	sssrstssu
reviewing	w1rrspsrl
reviewing all	rvssssssq
reviewing applications	vrsrssssr
reviewing it	ussrsssss
reviewing the	rvstsqssr
reviewing your	rusrttrsr
review~	x3pspnrps
revisa~	usssssssr
revise	srsrssssu
revised	rsrqwssss
revised letter	srrsvsssr
revised terms	ssssrsssu
revise~	rssrxrrsr
revision	rrsrssssv
revisi~	rqtqrtssw
revi~	xwqquppov
revoir	rssrtussr
revo~	rssstussr
rewrite	rssstsrsu
reyes	sssssurtr
reye~	sssssurtr
rezept	ssursssss
reze~	ssurrtttr
rh	strrurrvp
rhei~	srssssuss
rhys	sssrssusr
ricard~	susssstsr
ricc~	ssssssusr
ricerca	tssrsssvr
ricerca salvata	sssssssvr
ricerc~	ttrrrtruq
ricevere	ssssssrtu
ricevere piu	ssssssrtu
riceve~	tssrssrtu
ricevi~	vrssssssr
ricevuta	sssrssssv
ricevuto	yrsssrssp
ricevuto tutto	vrsrssssr
ricevu~	0qrqrrsrr
rice~	1qqprsrts
rich	sssussrss
richard	trsrsusss
richar~	trsrsusss
richiesta	sssrrsssu
richie~	sssrrsssu
richtig	suttrsrsr
richti~	stuurrssq
ricont~	trsssussr
ricorso	sssussssr
ricorso al	sssussssr
ricors~	sssussssr
rico~	tqrtrutrs
ridg~	srssuurtq
ridi~	sssussssr
rien	qsrwrvrsp
rien a	srsvssssr
rientra	urssssssr
rientr~	urssssssr
rien~	urssssssr
riferi~	sssusrsss
rife~	rsstsrssu
riga	ssssssrur
right	ulowwvqrt
right for	sssqssssu
right now	vrrsrusuo
right so	sssssussr
right to	rsqtswrrs
right up	sssvsqssr
rights	srrsrsssv
righ~	uloxtusru
rik	rvrrrtssr
rim	usssssssr
rimandare	srrsrsssu
rimand~	srrsssssu
rima~	rtrrstssu
ring	uwolvvsrr
ring on	sussssssr
ring the	stsqurrus
ring you	srrruwusn
ringe	sssvrsssr
ringer	srsssussr
ringing	ssrsvtssq
ringin~	ssrsvtssq
ringrazio	sssussssr
ringra~	trsvsrrss
rings	ssssrsrsu
ring~	spsxsurrr
rinuncia	rssqsrssw
rinunc~	rusqrrssw
rinu~	rusqrrssw
riorganizzazio	sssssussr
riorganizzazio interna	sssssussr
riorga~	sssssussr
rior~	sssssussr
ripres~	sssusrsss
ripr~	sssusrsss
risc~	srutrsssr
riserv~	rrsusrtss
rise~	rrrwqrtss
risk	rssostutu
risk and	sssrssssu
riso~	rsrurrrru
rispos~	usssssssr
risulta	rrsusrssu
riti~	sssrsrssu
riva	russsssss
river	sssursstq
riverside	sstsssstq
rivers~	sstsssstq
rive~	sqtvrssvo
riya~	ssstsruss
rn	ssswrsssp
roadmap	tqssstsst
roar~	sssusrsss
rob	srttsptst
robb~	srsvssssr
robert	srsvssrrt
robe~	sssvssrrt
robin	qrssrussw
robi~	qrssrussw
robotics	stssttuso
robotik	sssrssrsu
roboti~	strruttsp
robots	ussssstsq
robo~	vrrrtswsm
rock~	srssssssu
roe	tprtsprry
roe vielen	qsssssssv
rojas	sssussssr
roja~	sssussssr
role	w2sutrtoe
role and	rustssrsr
role at	swsssrrsq
role in	ssssssusr
role is	trsrssusr
role of	tssrusssq
role play	sursssssr
role takes	sssrssqrw
roleplay	srussssss
roleplay with	srussssss
rolepl~	srussssss
roles	sqssstwvn
roles open	sssssrssu
roles you	sssrsusss
role~	sousrsvzl
roll	sssustrsq
roll no	sssusrssr
roll over	sssrsvssr
rolle	rsrusussq
rollenspiel	srusssssr
rollen~	srusssssr
rolling	sssssrrus
rollin~	sssssrrus
rolls	srrsrssrw
rolls 0	srrsrssrv
roll~	rqstrurts
roloff	rssrsusss
rolo~	rssrsusss
romanian	sssussssr
romani~	sssussssr
romanzo	srvsssssr
romanz~	srvsssssr
roma~	srutrrusq
rond	srwrrsssr
ronda	sssrsusss
rondleiding	srsusssss
rondle~	srsusssss
rond~	rwrsrtrss
ronn~	sssussssr
roofing	ssstssstq
roofin~	ssstssstq
roof~	ssstssstq
room	q3tkroqsw
room and	srssssssu
room from	swsssrssr
room on	svrsssssr
room to	ssspssssv
room with	ssssusssr
roos~	sssussssr
ropa	srustsssr
ros	srsrsrust
rosa	ssrsrrssw
rosali~	stsrtstsq
rosa~	svrrttsrp
roses	srusssssr
rose~	srusssssr
ross~	rrsussssr
roster	ssssussss
rost~	ssrrusttr
rota	stssrrvsr
rotati~	stsstsurp
rota~	susttruro
rotterdam	srsrsruur
rotterdam and	sssrssusr
rotter~	srsrsruur
rott~	sqsrsruus
roughly	sutstsrsq
roughly 0	sststsssq
roughl~	sutstsrsq
roug~	svsstsssp
rouladen	sssrssssu
roulad~	sssrssssu
roul~	sssrssssu
round	pxovrvqrs
round 0	stsrrsssu
round a	susrssssr
round at	sqssssssv
round for	suspsrtst
round interview	sssussssr
round is	sussssssq
round of	spstvtssr
round the	sussrrrrt
round two	stsrswrsp
roun~	ozmupvrts
router	sssssrssu
routine	sssssrssu
routin~	ssssrrssv
rout~	ssrrspqtz
row	sussssssr
rows	srussssss
royal	tssstrtsq
roya~	tssstrtsq
rs	srsrtsttq
rs 0	ssssssuss
rsvp	ssrqssrrx
rsvp by	sqsrssrsy
rsvp to	sussssssr
rtr	sssussrsr
rua	susrsssss
ruben	sttrsstsq
rube~	sttrsstsq
ruckfragen	rrsvsrrss
ruckfr~	rrsvrsrss
ruckkehr	ursrsssss
ruckke~	ursrsssss
ruckmeldung	rrsostusv
ruckme~	prrtsturu
ruckna~	sssrssssu
ruckru~	sussssssr
rucksprache	strtusrsq
rucksprache mit	strtusrsq
rucksp~	strtusrsq
ruckzu~	qssrssssv
ruck~	rrqusstrv
rue	rqrtrsrrx
ruf	qtrqvrsrv
rufen	strrurvrq
rufen sie	qtssursss
rufe~	surrurvrp
ruft sie	srsussssr
rugby	ssssrssur
rugby 0	ssssrssur
rugb~	ssssrssur
ruhe	yusqsrrro
ruhe an	usssssssr
ruhe uber	russsssss
ruhi~	russsstsr
ruhr~	rssrssssu
ruht	rssrswssr
ruht das	sssssussr
rules	rrutsrrsv
rule~	qrurssrsw
run	sqtvqousu
run a	srswssssq
run out	sssrsrssu
run through	srssssssu
rund	sqxsrrsrr
rund 0	srwsrrsrr
rund um	srussssss
runde	rsuurtqrt
rund~	qwttptqrt
runner	ussrsssss
running	rsrqqxsrt
running a	sssssussr
running for	srutsrrss
running order	susssrssr
runnin~	rvrpqxsrt
runn~	turoqyrrt
runt~	sssrssssu
runway	sssvsrtsq
runw~	sssvsrtsq
ruolo	rtsussssq
ruolo di	rtsvssssr
rura~	sssrrtusr
rush	svtrrstsp
rust	ssssssusr
ruth	srssuussn
s	ryqwtnqqs
s en	srutsrssr
s est	rrsttrusr
s v	sssussssr
s:0	sppqmjr26
s:0 0	srpurmxm3
s:0 application	tssqssssu
s:0 aug	stssusrsr
s:0 august	sssrrsssv
s:0 b	sssussrss
s:0 complete	qsssssssv
s:0 data	ussssssss
s:0 day	ssssssvsq
s:0 feb	srsssssrv
s:0 fixed	sssssrsru
s:0 from	rsssssssu
s:0 h	srssssusr
s:0 hours	ssvsssssq
s:0 januar	rsssssssv
s:0 jobs	ssssssrus
s:0 juni	ussrsssss
s:0 mai	ssssusssq
s:0 march	sssurstsq
s:0 months	ssssssurr
s:0 more	rrsrssryq
s:0 neue	sssssssus
s:0 new	rrrsrsqys
s:0 nieuwe	sssssssvr
s:0 october	susrsssuq
s:0 of	ssssssssu
s:0 off	sssssssru
s:0 offres	sssssssur
s:0 og	sssqssssv
s:0 onsite	ssssssusr
s:0 people	stsrssrus
s:0 searches	sssssssru
s:0 sessions	srssvsrrt
s:0 tage	srwssrurp
s:0 to	rsssssrrw
s:0 uhr	surssssrt
s:0 unsuccessful	sssrssssu
s:0 update	ssssssrsv
s:0 usd	ssssssusr
s:0 you	sussssssr
s:a	ptrmrrvp4
s:a better	ssssqsssu
s:a change	srssssuss
s:a data	ssssssrur
s:a family	ssssssssu
s:a great	ssssssrru
s:a house	ssssrrrrx
s:a new	sssrrsvqu
s:a no	ssstswssp
s:a place	sssrrsssu
s:a student	srssssssu
s:a sua	srrtssrsu
s:a time	sussssssr
s:a un	srssssssu
s:a vaga	rsstsussr
s:a year	sssrssssu
s:a yes	ssrswrssq
s:aanbod	ssssussss
s:aanvraag	sssrssssu
s:ab	sssrsrssu
s:abgeschickt	rsssssssu
s:ability	ssusssssr
s:abo	rssssssur
s:about	qyqsrrvpt
s:about biscuit	sssrssssu
s:about the	swrtsrtrr
s:about your	rtrrrtssu
s:absage	rvrxqprrt
s:account	rsrrrrrrz
s:accueil	srssssssu
s:acknowledgemen	ussrsssss
s:action	pttrssrsv
s:action needed	rsssssssu
s:action required	qstsssssu
s:acuse	vsssssssr
s:acuse de	vsssssssr
s:ad	srssssrsu
s:add	ssssssvrr
s:admission	srsqssssv
s:adresse	rsssssssv
s:aerospace	ssssssxpr
s:after	ssstsutsq
s:after the	srsssussr
s:afternoon	srssssssv
s:again	sssrsrtsu
s:agent	rrrrsrsuv
s:aggiornamento	sssrsvssr
s:ai	usstsstto
s:aide	ussrsussq
s:air	srussssss
s:ait	sssussssr
s:al	rrsrrruqw
s:alert	rsssssqyr
s:alert for	sssssssur
s:alerts	rssssssnz
s:all	vrsrrrrru
s:allotment	srrsrrssw
s:allotment waiting	srrsrrssw
s:almoco	strsrsssv
s:als	vtqusurrn
s:als augenoptikerme	trsrsusss
s:alta	ssssssssu
s:am	tvrrsqqsu
s:am 0	rvrtrrrts
s:am wochenende	vrsrrrsst
s:amanha	svrrrssss
s:ammissione	ssssssssu
s:an	qsrrrrxpv
s:an offer	ssssssssu
s:analyst	sssuruuqq
s:analyst 0	sssssuurq
s:analyst at	ssssssusr
s:analytics engineer	ssussssss
s:anasthesie	srssssvsr
s:and	prpoqqn21
s:and 0	ssssssrwr
s:and more	rrrrssn3q
s:and others	rsssssrxr
s:anfrage	swsrsrtsq
s:ang	rrstrrssu
s:angebot	srrrurrsw
s:angesehen	sssrssrru
s:anmeldung	usrqssssv
s:announcement	sssssusss
s:announcement 0	sssssussr
s:announcing	sssssssru
s:annual	srrrsrssw
s:annual review	srrsssssu
s:annunci	sssssssvr
s:another	ssrtrrrrw
s:answer	sssvsrssq
s:antrag	sssrsrssv
s:antwort	srsrurrsu
s:any	strqqytto
s:any news	srsrswssr
s:anyone	qrsrsqssz
s:apartment	sssrrrrry
s:app	ssspssssv
s:appeal	ssrrssssu
s:appeared	ssssssrrv
s:appeared in	ssssssrrv
s:apple	rrrrssrsx
s:applicant	srsqssssv
s:applicants	rrsrssssw
s:application	1qp0nsli1
s:application 0	zrtpssssp
s:application at	qssrssssv
s:application confirmation	vsssssssr
s:application confirmed	usssssssr
s:application dated	sussssssr
s:application for	yqrzqsokv
s:application has	sssrssssu
s:application id	sssvssssq
s:application is	vssqsussq
s:application marlow	sssrssssu
s:application received	urrurrrrs
s:application rejected	sssqssssu
s:application review	rsssssssu
s:application software	sssqssrqx
s:application status	rrrvsuqox
s:application to	srrzrrrrs
s:application update	qsrrstrrw
s:application was	ussvsssrp
s:application with	sssussssr
s:applied	vsssssssp
s:applied to	vssssssrq
s:apply	rrrrrrsyr
s:apply now	rrsrssrxr
s:applying	zsrssrrro
s:applying for	qsssssssu
s:applying to	ysrtsrsro
s:appointment	skrpxsrr0
s:appointment confirmation	srssrsssu
s:appointment confirmed	sqssssssu
s:appointment with	srssrsssu
s:apprentice	stsusrssr
s:apprenticeship	stsusssup
s:approved	ssssrssrv
s:appuntamento	rqrsrsssy
s:april	rrrrrrrsy
s:aptitude	srvsssssr
s:arbeitsvertrag	srssusssr
s:architect	ststsrsup
s:architect 0	ssssssusr
s:are	nqspqtvwx
s:are hiring	ssssssrwr
s:are you	strsrssus
s:arm	sssqssssu
s:arrangements	susssrssr
s:article	sssrssssu
s:artist	sssssussr
s:as	rtssssuqs
s:as 0	stssssrru
s:ask	sssrssssu
s:assegno	sssssussr
s:assegno di	sssssussr
s:assessment	ns3tsrrrn
s:assessment for	qrxssssss
s:assessment invitation	surssssss
s:assessments	ssrsssssu
s:assignment	rqtrtrrry
s:assistant	uuqzstqsk
s:assistant application	usssssssr
s:assistant position	sssrsrssu
s:associate	sstwtsrtm
s:at	xopjpqw1u
s:at 0	1sssrspnt
s:at contoso	srssssssu
s:at the	rruursssr
s:attached	urssssssr
s:attacks	rsqsrsrry
s:atualizacao	rssssussr
s:audition	ssrusrsst
s:aufgabe	srvssssss
s:aug	susstsrrs
s:augenoptikerme	trsrsusss
s:august	rssrrutru
s:aus	ssrrsvsst
s:ausgewahlt	srssssssu
s:aushilfe	tsswtrrsp
s:australia	sssssssru
s:australia 0	sssssssru
s:auswahlentsche	sssrtussr
s:auswahlseminar	srrsrsssv
s:auswahlverfahr	sssussssr
s:auto	tssusrrsr
s:auto reply	tssusrrsr
s:automatic	vsrtsrssr
s:automatic reply	vsrrsrssr
s:automatische	sssrssrsv
s:automatische antwort	sssrssrsv
s:availability	syssqsusn
s:available	rrtrrrquw
s:avant	srsrsssrv
s:aviso de	trssssssu
s:aw	tzrvquqrm
s:aw aw	rrsusvssq
s:aw bewerbung	ttspsussr
s:aw stelle	sussssssr
s:award	srsrtsssu
s:aws	ssssssvqs
s:az	svssstpss
s:b	sqsvssrst
s:baan	trsvssssp
s:back	qqrrruxru
s:back in	rssssuwqq
s:backend	sttsssrtq
s:background	ssrsrsssu
s:background check	ssrsrsssu
s:bad	ssssssssu
s:baja	rrsrsrssx
s:bakery	rsrvssssr
s:bank	srtqrrssw
s:banking	qsssssssu
s:bar	rssvssrrt
s:bar job	rsswssrss
s:batch	ssursssss
s:bauleiter	sssussssr
s:be	psrprtov1
s:be a	ssssssrut
s:beach	sssrsssrv
s:bear	srsrswssq
s:bear with	srsrswssq
s:because	rssssssvq
s:because you	rssssssvq
s:bedankt	trsrsrssv
s:bedankt voor	trsrsrssv
s:been	surnuqssx
s:been created	sssssssur
s:been shortlisted	susssstsr
s:been withdrawn	sssrssssu
s:before	tstrtrtrq
s:begins	sssrssssv
s:bei	xqqtsrsrs
s:bei uns	rsrqtursu
s:being	ssssssssu
s:bench	ssusssssr
s:benefits	srssrsxrr
s:benvenuta	srsrvsssr
s:besichtigung	sqrsssssu
s:best	sssssssru
s:bestatigt	ssssssssu
s:bestatigung	wrsqssssr
s:bestatigungsco	srrsssssv
s:better	rrrrqrrr1
s:bewerberdaten	sssrssssu
s:bewerbung	zsowtznom
s:bewerbung als	urrutvqrq
s:bewerbung bei	vrrvrqrrr
s:bewerbung chemielaborant	susssssss
s:bewerbung ist	ussrsssss
s:bewerbung um	rtsrsrssu
s:bewerbung vom	usssssssr
s:bewerbungseing	ussrsssss
s:bewerbungsgesp	sssussssr
s:bewerbungsgesp am	sssussssr
s:bewerbungsproz	rrrsstssv
s:bien	vsssssssr
s:bien recu	vsssssssr
s:big	sssusssss
s:bikes	sssssssur
s:biscuit	sssrssssu
s:bitte	qrsruutsr
s:board	rvrqtqstt
s:boiler	srsssssrv
s:bolsa	srrrrwssr
s:bolsa de	srrrrwssr
s:bonus	ssssrsrsv
s:booking	rrtrssssu
s:bookseller	vssrtsssq
s:boost	ssssssssu
s:boost your	ssssssssu
s:both	sssssruss
s:branch	sssssussq
s:brand	sssrssssu
s:bread	srrrrrrrz
s:break	qqrrrtrr0
s:briefing	srsssqssu
s:bring	srsssss1m
s:bristol	sssusssss
s:budget	sqssssssu
s:building	sqssssqtw
s:bulletin	sssussssr
s:bus	ustrssrrt
s:bus operator	tttsssssq
s:by	ssrorursy
s:byzantine	sssrsrsrv
s:byzantine history	sssrsrsrv
s:c	ursrtsusq
s:ca	rrrqrrzwp
s:ca not	ssssssrsu
s:california	sssssssuq
s:call	q2ttrrqrm
s:cambio	susssssss
s:cambio de	susssssss
s:campus	sussssssr
s:campus visit	sussssssr
s:can	rzrsqrpsu
s:can you	svrsrssss
s:cancelled	susssrsss
s:candidacy	rssrsusst
s:candidacy for	sssqstsst
s:candidate	xrqrsquqs
s:candidate experience	sssrssrsv
s:candidates	sqtsrrttt
s:candidatura	0pqtrqrqu
s:candidatura a	rrsvsssst
s:candidatura per	rsssssssu
s:candidature	xqrtrvqrp
s:car	rrrsrsrsx
s:card	prtssrsvu
s:career	oprprrvt2
s:career centre	sssssssru
s:caretaker	usssrssss
s:carpenter	rtsursssr
s:carta	ssssussss
s:carta oferta	ssssussss
s:case	sqzsrsssp
s:case study	srvsssssr
s:casting	sssvssssq
s:casual	vrsssrtsr
s:catch	rtsrssrsu
s:center	srutssssr
s:centre news	sssssssru
s:cfo	tqssssvsr
s:challenge	rswrssrss
s:change	turrrptsv
s:change of	strrrrust
s:changed	rrsrstssw
s:changes	rsssssssv
s:changes to	rsssssssu
s:chapter	ssrrrrsrw
s:chat	rxrsssrsr
s:check	rrssqrrtx
s:checking	rqstrrsyq
s:checking in	rrstsrnzr
s:checklist	sssssrssu
s:chef	rsrvrturp
s:chemielaborant	susssssss
s:chemielaborant ihre	susssssss
s:chief	stursrtsq
s:choir	urstsrssr
s:choir director	usstsrssr
s:ci	rvsssswos
s:cita	sqrsssssw
s:citizen	ssssssusq
s:civil	sssussstr
s:civil service	sssussssr
s:claim	sssqrssrw
s:clase	srssrsssv
s:cleaner	sssussssr
s:clerk	rtuuurssn
s:client	ssstsussq
s:closed	rsswssrsr
s:closes	sssrrsssw
s:closing	rssxsrtsp
s:closing the	sssussssr
s:closing your	sssvsrssr
s:closure	sssrsrrsw
s:co	srrqurruu
s:co op	sssqurssu
s:coach	usssssssq
s:coast	ssrssssus
s:code	rssrsrsrx
s:codice	srssrsssu
s:codice di	srssrsssu
s:coding	rvvrssrrq
s:coding challenge	ssussssss
s:coding test	svqssssss
s:coffee	sqstsrssu
s:colleague	srstssusr
s:colloquio	sxrsssrsq
s:com	trsrsssus
s:committee	ssrrtrsrv
s:community	qrsssttss
s:company	rsrpssssy
s:complete	qrxrrqrrw
s:complete your	rrvssssst
s:completed	qtsrssssu
s:conditional	ssrsrsssv
s:conditional offer	ssrsqsssv
s:confidential	ssssssvsq
s:confirm	qqssqsrq1
s:confirm your	sssssssru
s:confirmada	sqssrsssu
s:confirmation	wssprqqqz
s:confirmation for	rsssssssv
s:confirmation of	vrsrsrsss
s:confirmed	tprrsstsx
s:confirming	sussssssr
s:congratulate	ssssssrru
s:congratulation	ssssssssu
s:connecting	ssssssxqq
s:consider	ssssssvrr
s:constable	tssrurssr
s:consultant	ttsssttsq
s:contract	tqrrxqutq
s:contractor	sssussssq
s:control	ssssssvqr
s:conversar	surssssss
s:conversation	rzrsssssn
s:conversation with	sussssssr
s:conversations	sqsssstst
s:convocation a	ssssssssu
s:cook	svrtrrssq
s:coordinator	sssssussq
s:copy	rrstrutsq
s:copy editor	rsstsussq
s:corporation	rssssssut
s:could	srssssssv
s:could be	srssssssu
s:council	sssqssssv
s:counter	sssrwrssr
s:courses	ssssssrqw
s:court	ssutssssq
s:created	sssssssur
s:crew	srrutstrq
s:curriculo	vrsrsssst
s:curriculum	ursrsssst
s:customer	sssussssq
s:cut	sssssrssu
s:cv	zrrqrqvqp
s:cv for	ursrsssss
s:cybersecurity	ssssssusr
s:d	trrrwstrp
s:d embauche	srssvssss
s:da	urrosstrv
s:daniel	sssqrsssw
s:dank	utsrsrssr
s:danke	xssrsrrsr
s:data	qrrsspzsu
s:data analyst	rssusssst
s:data engineer	utsrssttp
s:data engineers	srssssuqs
s:data scientist	tstsusvsl
s:date	sqrtvsrru
s:dated	sussssssr
s:dated 0	sussssssr
s:daumen	srssrsssv
s:day	ssprsqvqx
s:day 0	rrssssuss
s:days	ssssrstrv
s:de	urtxnsnrw
s:de empleo	sssrsussr
s:de recibo	vsssssssr
s:de recrutement	sssussssr
s:de situacao	sssrsusss
s:de votre	stsqsrsst
s:dear	sssssrssu
s:decision	psrwsrqry
s:deckhand	rysssrrto
s:declined	rsstrrsrv
s:declining	srsrssssv
s:declining the	srsrssssv
s:dein	prsrsrqtz
s:dein job	rssssssvr
s:deine	vpqtvptss
s:deine bewerbung	wqrsvqrrr
s:del	srrysrssq
s:delay	srsqrzssq
s:delayed	sssqssssv
s:deletion	sssrssssu
s:delivery	srssssssu
s:delivery update	srssssssu
s:della	ssssssssu
s:demand	rtrrrrrrx
s:demand video	svssssssq
s:demande	rtrrsrssv
s:demande de	rtrrsrssv
s:demo	tqtrssrsv
s:den	tsstsstsq
s:den vorbereitungsd	tsstssssq
s:deposit	ssssrsssu
s:deputy	svsrtsssp
s:deputy clerk	sssrussss
s:des	rsrsqsrsw
s:desafio	srvrrssss
s:design	sssusstrq
s:designer	urutssssn
s:designer role	srusssssr
s:desk	sussrssss
s:details	utqrsssss
s:developer	rsursqzvl
s:developer application	rssrsswrt
s:developer position	srvsssrsr
s:development	urstsrtsr
s:di	qprprtrr3
s:di giovedi	srrsrsssu
s:di ricerca	sssssussr
s:di verifica	srssrsssu
s:dich	rrustrsvp
s:did	rqrpsrrs2
s:did it	sssssssru
s:did not	rrsrssrtv
s:die	rusqsrrut
s:die stelle	susrssssr
s:die wohnung	sssqssssu
s:diego	rqqqqqzsv
s:diego ca	rrrrrrtxq
s:digital	rrsssrrvs
s:direct	srssrsust
s:director	ttstsrusp
s:director of	susrssssr
s:discussion	sussssssr
s:do	qtrurqrqy
s:do not	rrstrqrry
s:documents	rrqrrsssz
s:does	ssssssssu
s:domain	osssssssw
s:domanda	ussrsssst
s:done	ussrrssst
s:dossier	ursrrtrst
s:dossier bei	ussrstssr
s:down	srssssssu
s:draft	ssrsssssu
s:dream	rrrrrrqrz
s:dream job	rssrrrrsy
s:driving	ssrsssssu
s:du	qusxrssrq
s:du 0	rstxsrssp
s:du zeit	rssssussr
s:e	rurvrrqsv
s:e mail	purussrsu
s:early	ststsrtsq
s:earn	ssssssssu
s:earning	ssssssrrv
s:easy	ssssssssu
s:ecology	sssstrssu
s:ecrite	rsusssssr
s:editing	ssusssssr
s:editor	rsrtsussq
s:eine	rtssrrwsr
s:eine frage	sssrssuss
s:einen	strssrssu
s:einer	srtsusssr
s:eingang	ussrsrsss
s:eingangsbestat	ussssssss
s:einladung	rvrrrrrrv
s:einladung zum	rtrrrsrsw
s:einstellungsst	rssrsvrss
s:einstellungszu	ssssussss
s:ejercicio	ssusssssr
s:el	rrtssrssu
s:electric	rrssssssv
s:em	rrrqrsvtt
s:email	rrrrsrro2
s:embauche	srssvssss
s:empleo	sssrsussr
s:employee	ssssrsssu
s:employers	rsssssrtv
s:employment	rrrswrttq
s:emprego	ssstsssur
s:en	tqvosqtrv
s:en firme	ssssusssr
s:en ligne	ssusssssr
s:en zaragoza	ssssssusr
s:enforcement	rsstsussq
s:engagement	ssssusssr
s:engineer	srqpqpy0q
s:engineer 0	rrsrsrspz
s:engineer at	yrrrrrtsp
s:engineer fully	ussssssrr
s:engineer i	sssssssus
s:engineer ii	vrsrsrqrv
s:engineer in	ssrsssyrp
s:engineer job	sss0ssqtm
s:engineer jobs	sssssssvq
s:engineer remote	tssssspn0
s:engineer role	qpsstsvur
s:engineer the	ssusssqts
s:engineering	qqrssrzpu
s:engineers	srssssxps
s:enquiry	urrvsrssq
s:enterprise	ssssssrus
s:entgeltabrechn	ssssrsssu
s:entgeltabrechn 0	ssssrsssu
s:entretien de	srssssssu
s:entrevista	swrtrsssr
s:enviada	srssssrsu
s:epic	sssrssssu
s:epreuve	rsusssssr
s:epreuve ecrite	rsusssssr
s:erfolgreich	qrsrsrssw
s:ergebnis	ssrvrssss
s:erhalten	ussssssss
s:erinnerung	sxsssrsrq
s:erzieherin	sssussstr
s:erzieherin in	sssussssr
s:es	srtqvtrrs
s:es tuyo	srsrvssss
s:esito domanda	sssrssssu
s:essai	sruursssr
s:est	trsrtsssu
s:estate	sssutrtsp
s:etape	surrstsss
s:ete	rsrussssr
s:etwas	rrrqsxstq
s:etwas fur	rssrsstur
s:etwas geduld	rssrsvsss
s:euch	sssqssrsw
s:evaluation	ssusssstr
s:even	rurssstss
s:evening	sqrsssrtx
s:event	rsrrrrtqx
s:ex	ssssssvsr
s:exam	rrtsssssu
s:excel	srusssssr
s:exciting	rrssssyqr
s:executive	qssstutrr
s:exercice	srvrsssss
s:exercicio	srvssssss
s:exercise	ss0ssrssl
s:experience	rrrqsrrr0
s:expires	ssursrsst
s:explore	ssssssrrv
s:eye	srsrsssrv
s:faculty	sssussssr
s:fails	sssrssssu
s:fair	sssssssvq
s:falls	sssrssssu
s:falta	rrvrsrsru
s:family	rtrrtrrrv
s:fancy	ssssssuss
s:fast	ssssussrr
s:feb	rrrsssrrx
s:fee	qsssssssu
s:feedback	rtrtsrrsv
s:feedback de	sssusssss
s:fehlende	rrssssssv
s:fehlende unterlagen	rrssssssv
s:fellow	tssrsurup
s:festival	srrrrsssw
s:file	usrssrsss
s:file complete	usssssssr
s:files	ssssssssu
s:final	suturtrsp
s:final round	sssursssr
s:find	sssrrsrsw
s:finish	rrsrssssv
s:firme	ssssusssr
s:first	rrrssrtsv
s:first week	ssrsrrssw
s:fit	sstrssttq
s:fitness	srussssss
s:flat	srsrssssw
s:flat 0	sssrssssu
s:focus	srsssrssv
s:follow	rurssurtr
s:follow up	rurssurrt
s:following	rqsssusst
s:following up	rqsssusst
s:food	srsqsrtsu
s:for	yrsplnrt3
s:for 0	rrsrtrstu
s:for a	rusrrsqsv
s:for applying	zsrssrrro
s:for confirming	sussssssr
s:for data	rssussrst
s:for job	rssssssvr
s:for junior	qsssssssw
s:for product	rstsssvqr
s:for senior	qsssssuqv
s:for september	ssssqsssu
s:for software	rttsssusq
s:for systems	rsssssrrw
s:for the	ruuqsqsrw
s:for tomorrow	sussssssr
s:for you	qrrqpruux
s:for your	vsqwqqsqu
s:ford	rssqssrsw
s:ford motor	rssqssrsw
s:form	xssrsrvqo
s:formal	ssssssrsu
s:forward	rtrtrrrrw
s:frage	qrsrsrwst
s:free	rrrqrrrr0
s:freelance	srsssrwsr
s:fresh	sssrsssus
s:friday	rvrrqrrrx
s:friend	sssssstru
s:from	slpttouvz
s:from the	ssstsssuq
s:front	tssrstssq
s:front of	tsssssssq
s:frontend	usssssssr
s:frontend developer	ussrssssr
s:full stack	usssssrrt
s:full time	ssssssutq
s:fully remote	usssssrsr
s:funding	sssssussr
s:fur	sosspprt0
s:fur dich	rstssssur
s:fur euch	sssqssrsw
s:fw	vvqurrrqq
s:fw bewerbung	susssssss
s:fwd	qurssptqw
s:fwd bewerbung	rrswrrsss
s:fwd cv	qwsqssurr
s:game	srvrrsssr
s:gc	ssssssvrr
s:gear	sssrssssu
s:geduld	rrsrswsss
s:gesprach	sssstqsst
s:gesprek	rursrtrst
s:gesucht	trsrssusr
s:get	sqsorrqo6
s:get 0	ssussssss
s:get more	sssssssqu
s:get your	ssssssssu
s:giovedi	srrsrsssu
s:github	srrsssvsr
s:give	ssssssssu
s:glaser	ssursssss
s:global	trrrssrsv
s:globex	rssssssus
s:go	srrrrrqq0
s:goes	srssssqqx
s:gold	qsssssssu
s:golf	srrprssrz
s:good	rprqvqpq3
s:good news	srrrwrrst
s:google	ssssssssu
s:got	zqrsrsrrr
s:got it	yrrrsrrss
s:got to	ssstsussq
s:got your	ursrssssr
s:gp	srsswsusp
s:grade	ssssssssu
s:grade 0	srssssssu
s:graduate	ssstssstq
s:grand	ssssssusr
s:grant	sssqsrssx
s:graphic	ussrssssr
s:graphic designer	ussrssssr
s:graphics	ssssssrvr
s:graz	srsssssus
s:great	rrrrrrxqv
s:groep	wrsrssssr
s:groep 0	wrsrssssr
s:ground	ssssssuss
s:group	rsrqsrsvu
s:growth	susssssss
s:h	urrsssusr
s:ha	srsvsrsss
s:haben post	usssssssr
s:halden	ststssssq
s:hallo	srssssuss
s:handle	rsssssssu
s:hargreaves	rxsrssssq
s:has	usslrsqtz
s:has been	ttrqrqrtx
s:has changed	sssqsusss
s:hast	rssssusss
s:hast du	rssssussr
s:hausaufgabe	srusssssr
s:have	vssqtrtps
s:have your	usssssssr
s:head	srsstuusp
s:head of	srssttusp
s:headcount	ssssssssu
s:heads	susstsssq
s:health	ussrusssq
s:health application	ussrsssss
s:hear	srtsssurr
s:hello	tqrsrrwru
s:hello from	urrtsrwrp
s:help	ussrsstsr
s:herausforderun	ssssssusr
s:herbst	usssrsssr
s:herr	sqrsrstsv
s:herr wienbarg	srssrsrsw
s:het	ssrrussst
s:hey	stsussssr
s:hi	ssstssusq
s:high	srrrrrrq1
s:hires	srsrssrsv
s:hiring	prqmrssx0
s:hiring for	sssssssxp
s:hiring in	rssrsrqvu
s:hiring manager	ssssssqqx
s:hiring managers	srsqsspq0
s:hist	sssrsrsrv
s:hist jobs	sssrsrsrv
s:history	ssssrrssu
s:hit	rrrrrrrr0
s:hit 0	rrssssrrx
s:hold	rrsqssssw
s:holding	sssrsussr
s:holz	stssurssr
s:home	rstprrssx
s:home exercise	suqssssss
s:homeoffice	ssssssvsr
s:homeoffice 0	ssssssvsr
s:homework	ssvsssssr
s:hospital	trsrssssu
s:hospitation	svsrssssr
s:hot	rssssstru
s:hotel	ssssssuss
s:hours	ssvsssssq
s:house	urrqrrqsz
s:housing	sssqssssu
s:how	qqsnsrrq5
s:how did	sssssssru
s:how to	rrrqssrr0
s:how we	rsssssssu
s:huge	rrrrrrrr1
s:hugo	rvssssssq
s:hunting	srrrrrrrx
s:hybrid	sssssswpt
s:i	qtqmrsrv0
s:i d	susssstsr
s:i got	ssssssssu
s:ich	sssrussss
s:id	trr2srqqo
s:id 0	usr2ssrqm
s:ideas	srsssss0n
s:ig	sssssssur
s:ihnen	ussssstsr
s:ihr	qmuttqps0
s:ihr angebot	ssrsrsssv
s:ihr antrag	sssrsrssu
s:ihr dossier	ussrstssr
s:ihr paket	ssssssssu
s:ihr schreiben	sssussssr
s:ihr termin	spssssssw
s:ihr ticket	rsssssssu
s:ihre	wtqwqpqpv
s:ihre anfrage	sxsqssrsr
s:ihre bewerbung	wtqyrvpqm
s:ihre initiativbewer	sssussssr
s:ihre nachfrage	susssssss
s:ihrer	pqrurtrry
s:ihrer bewerberdaten	sssrssssu
s:ihrer bewerbung	rssssusst
s:ii	usrsssprv
s:ii 0	ssstssrru
s:il	qrtrrrtxr
s:im	rsrsrtwvp
s:image	rsssssuss
s:important	qrruqsqr0
s:important update	ssssssssv
s:improve	sssrssrqy
s:improve your	sssrssrqy
s:in	mmnynn1yy
s:in 0	tsrtssqqv
s:in a	srssssqqy
s:in byzantine	sssrsrsrv
s:in data	ssssssrrv
s:in den	tsstssssq
s:in my	sssqsstst
s:in our	sssrssssu
s:in principle	rsssrsssu
s:in san	rrrrrrwwp
s:in the	wsstsrruo
s:in vienna	sssssssru
s:inc	qrrrssn0v
s:incontro	sussssssr
s:increase	qsssssssu
s:indeed	xrrrrrmpz
s:indeed application	ysssssrrq
s:industries	rrrsrr1qp
s:information	rrtsssrsu
s:initiativbewer	xrssssrsq
s:innovation	sssrssssu
s:inscricao	usssssssr
s:inscripcion	xrsrsrssq
s:inscripcion en	urssssssr
s:inside 0	ssssssusr
s:instructions	rsursssss
s:instructor	sssuusssq
s:integration	ssssssvrr
s:interesse	rtsssrvsq
s:interest	qrrzrtqqs
s:interest in	rrsysrqrt
s:interested	srsrsr0ro
s:internal	srsusrsrt
s:international	usssssrtq
s:interns	srsrsrssv
s:internship	rrs0xrssi
s:internship at	ssstsstsq
s:interview	n6ulrpqpx
s:interview confirmation	sussssssr
s:interview feedback	svsrsrsss
s:interview follow	russsussp
s:interview for	rtrrssrsv
s:interview is	srssssuss
s:interview on	sqssssssv
s:interview outcome	sssussssr
s:interview panel	spsssrssx
s:interview process	susssqssr
s:interview scheduled	swssssssp
s:interview time	sussssssr
s:interview with	sxtsssrso
s:interviewer	svsssrssr
s:interviews	spsqstssx
s:intro	rwsqsssst
s:intro call	svssssssq
s:invio	ussssssss
s:invitation	qzroqpuqy
s:invitation for	srusssssr
s:invitation to	sstrssvsr
s:invited	stusssrsq
s:invited you	ssusssssr
s:invoice	rsrsssssv
s:invoice 0	rsrsssssv
s:irish	sssrsssus
s:irvine	ssssssvqs
s:irvine ca	ssssssvqs
s:is	nookvpuy5
s:is confirmed	spssssusu
s:is hiring	sssssstxn
s:is it	ssssurssr
s:is looking	ssssssrvq
s:is ready	rrqrtrrry
s:is tomorrow	sussssssr
s:is where	ssssssnry
s:ist	urtrsrssu
s:it	utpoupos2
s:it a	srrswrsss
s:it go	sssssssru
s:ja	ssssussss
s:jahr	sssusrssr
s:jane	srsssrrrw
s:januar	rsssssssv
s:january	sussrsssr
s:java	rrrrrruqy
s:je	uqsrtqsrv
s:je sollicitatie	srsusssss
s:job	ynltvowuu
s:job alert	sssssssur
s:job alerts	rssssssnz
s:job application	ursusrrsq
s:job at	rsstssqwq
s:job fair	sssssssur
s:job id	srsyssrqq
s:job in	ssssssvrr
s:job offer	sssrystsn
s:job opening	sssssswps
s:job opportunity	ursrssyqo
s:job search	sssrsssrw
s:jobb	rrsurssvr
s:jobs	qqrorqs7p
s:jobs at	rrrrrryrr
s:jobs for	ssssssrrv
s:jobs in	rsssssryo
s:jobs lecturer	sssrsrsrv
s:jobs of	sssssssru
s:jobsamtale	srssssssu
s:join	rrrtsrvsr
s:join our	srsstsusr
s:join the	sssussssr
s:joining	rsssruuss
s:journee	surssssss
s:jr	sssssspuv
s:june	rsrrrsrry
s:juni	ussrsrsts
s:junior	stsrququt
s:jury	rrstqsssu
s:jury service	srssqsssv
s:just	qqrqrqop8
s:just got	sssssssru
s:kaffee	srrrsstsu
s:kandidatuur	vsstsrssr
s:keep	rrsqssssw
s:keep track	pssrssssx
s:keeping	sssrsussr
s:kein	rsstsrvsq
s:kennenlernen	sussssssr
s:kennziffer	tssussrsr
s:kennziffer 0	sssussrss
s:kestrel	sssussssr
s:kim	sqsssstsv
s:kirchenmusiker	sssussssr
s:kitaplatz	ssssrsssv
s:kitchen	rqtussusq
s:kitchen porter	sssvssssr
s:kleine	srwsrsrsr
s:know	rrsrsrzrr
s:koch	xrssrrtsp
s:koln	srssssusr
s:kommt	srrrssssw
s:kontaktformula	usssssssr
s:kontoauszug	ssssssssu
s:kurzes	srrssursu
s:kurzes telefonat	srrsssssv
s:l	ttrsrrsur
s:la	pprtqtrs1
s:la sua	rssssussr
s:la tua	rrrtrrrsx
s:lab	strrsurup
s:lab manager	sssrsssus
s:lab technician	stsssursq
s:lane	sssrssssu
s:laptop	ssrsssssu
s:larkspur	sssrsussr
s:last	rssrrtsut
s:late	susrssruq
s:lateral	sssussssr
s:lavoro	sssutrssq
s:law	rssssrssu
s:le	rssrrrrrx
s:lead	sssuurvpp
s:leader	ussusrssp
s:learning	spssssuwp
s:learning engineer	spssssuvq
s:lease	qsssssssv
s:lebenslauf	sssrssssv
s:left	rrursrsst
s:left the	srsssrssv
s:les	strrsssrv
s:lesson	sotsqsssx
s:let	qqrrsqyyn
s:let your	rssrssr0o
s:letter	tqrtysqto
s:letter of	sssutsssr
s:levels	usssssssr
s:librarian	svssrussp
s:library	trrtsrsur
s:life	srrsssr0p
s:ligne	ssusssssr
s:like	rrrqtstsu
s:like you	sssstsusq
s:lille	ssussssss
s:lindenstrasse	sssrssssu
s:line	surtssssr
s:line cook	surtssssr
s:link	rtuqsrsst
s:linkedin	tsssssvqr
s:list	quqopwqwv
s:list for	ssrssvssr
s:liste	rssrswssr
s:ll	qsrssursu
s:ll be	rssssussr
s:llamada	svrrsrsss
s:lo	srssusssr
s:locum	qssussusq
s:logo	sprssrrrz
s:london	sssssssur
s:lonely	rrrrsrrrx
s:long	rusrsssss
s:looking	rrsqrstws
s:looking for	rrsrsssut
s:loop	psqrrqqr4
s:loschung	sssrssssu
s:loschung ihrer	sssrssssu
s:lose	ssssssssu
s:love	qqsqrqrq5
s:love to	sstssstsq
s:loved	sssrssusr
s:loved your	sssrssusr
s:low	sssrssrsw
s:m	wrrvrrtrq
s:m w	usstsrtsq
s:machine	spssssuvp
s:machine learning	spssssuvp
s:mai	ssssusssr
s:mail	ovrussrst
s:mail adresse	rsssssssv
s:maintenance	ssrtsrsru
s:make	rqrqrrqyw
s:make this	sssssssru
s:management	srssssvsr
s:manager	rzvnq1owh
s:manager at	sssrsssus
s:manager role	sutsssrsr
s:managers	srsqssqq0
s:manuscript	ssspssrsx
s:many	sssrssssu
s:maps	srssssssu
s:march	rtrurstss
s:marcus	srssssssu
s:marine	ursrtsrsr
s:market	sssrsrtus
s:marketing	qsrusrsst
s:marketing executive	qsssssssu
s:markets	ussrssrst
s:marlow	sssrssssu
s:marlow falls	sssrssssu
s:marzo	ssusrssss
s:match	ssssurqrv
s:match your	ssssssrru
s:material	rrsssswsr
s:may	rrrrrsquv
s:may be	ssssssrur
s:me	sssrssuru
s:me on	ssssssvrr
s:medical	ssrsrsssu
s:meet	ttsrrssru
s:meet our	ssssssssu
s:meeting	rrqqrqrr2
s:meeting on	sqssssssu
s:meiner	rsssssssu
s:meiner bewerbung	rsssssssu
s:mentor	srsrssrsv
s:message	rvrqruvrq
s:message replied	rtssssurr
s:mestrado	rrsqssssx
s:mi	ssrsssvrs
s:microsoft	rssqssrwt
s:mind	srssssqqx
s:mine	srssssssu
s:mini	rrvrsrssu
s:mise	sssussssr
s:mise a	sssussssr
s:miss	srsssrssu
s:miss you	srsssrssu
s:missing	ssssssssu
s:mit	sssrussss
s:mme	rrsusssss
s:mon	susssssss
s:mon 0	srssssssu
s:monday	strrqrrsy
s:money	sssrssrsv
s:money on	ssssssssu
s:montag	rusrrssst
s:months	rsssssurt
s:more	rrsprqo5r
s:more jobs	ssssssrvs
s:morgen	swrrrrrss
s:morgen 0	susssssss
s:morning	rprrsqrr2
s:mortgage	qssrrsssx
s:moss	vssrssrsr
s:most	sssrssssu
s:motor	rssqssrsw
s:moved	squsqrssw
s:moving	rrrrrrrrz
s:moving our	srsssrssu
s:mr	ssssssssu
s:music	susrstssr
s:mv	ssswsrssr
s:my	qptnsrts2
s:my application	rsursrsst
s:n	ussssrsss
s:n 0	ussssrssr
s:na	strrssssu
s:nachfrage	qssrsqrsy
s:nachfrage zum	srsrsrrsw
s:nachricht	sssrssurt
s:nachster	stusssssr
s:nachster schritt	ssusssssr
s:name	pvq0qpxop
s:name name	srssssssu
s:name your	sssssssuq
s:need	sssrrruru
s:needed	qqsqrrurz
s:net	tssrqstru
s:networking	ssssssuqt
s:neue	rrrrrrsxs
s:neue jobs	sssssssus
s:neuer	swsrssssp
s:new	ppqjopu15
s:new interview	srssssrsu
s:new job	rrsrrrvru
s:new jobs	rsssssryp
s:new opportunity	ssssssxtm
s:new position	ssssssrrv
s:new role	ssssrsssu
s:new starter	srssssssu
s:new to	sssssssur
s:new year	ssssssxsp
s:news	qpqnuupq4
s:next	mxxostnrw
s:next step	rsvsssssq
s:next steps	rxstutrsl
s:next week	ssrsrsssv
s:nice	trrrsrrqx
s:nicht	rsssssssu
s:nicht abgeschickt	rsssssssu
s:nieuwe	sssssstur
s:nieuwe vacatures	sssssssvr
s:nights	sssssussr
s:no	rrrxqwpqu
s:no 0	tssqstsss
s:no longer	rsssssssu
s:no subject	tsswsrsrq
s:noch	rrwrsvrsq
s:noch 0	srwssrssq
s:noch etwas	sssrsvssr
s:noch nicht	rsssssssu
s:not	pqquqvqsy
s:not a	ssssswssp
s:not reply	sssvsrssq
s:not work	ssssssssv
s:note	srsusttsp
s:notes	srrrsrssx
s:notice	ssstrurrs
s:noticed	rrssssssv
s:notification	strvsrsrp
s:notre	rrsssrrsw
s:nous	utsqsrusr
s:november	srsssrstu
s:now	rrrrrrsyt
s:nr	rrtrrrssu
s:nr 0	rrtrrrssu
s:number	wrrqqprry
s:nuovi	sssssssvr
s:nuovi annunci	sssssssvr
s:nurse	qwsvrrrsp
s:nurse manager	russrsrss
s:nurses	ssssssuss
s:nvidia	ssssssrus
s:o	rrutrrrsu
s:oberarzt	srssssuss
s:oberarzt anasthesie	srssssuss
s:october	susrssruq
s:of	poqvzpqo0
s:of 0	sssurssrt
s:of date	sssssrssu
s:of employment	sssrussst
s:of house	tsssssssq
s:of interest	ssstsursr
s:of job	ssssssssu
s:of mine	srssssssu
s:of music	susrstssr
s:of offer	ssssrsssu
s:of office	srssssssu
s:of results	ssrusssss
s:of staff	ssursrsst
s:of the	rrsrstrvt
s:of your	rrsprtrsz
s:oferta	srrsyssrr
s:oferta en	ssssusssr
s:off	sqsrrrrry
s:off your	sssssssru
s:offer	qppr4pprw
s:offer and	ssssusrsr
s:offer from	ssstusrss
s:offer letter	ssssxssso
s:offer of	sssrysssq
s:office	sqssstssu
s:office manager	sssrsusss
s:officer	twxstsrsj
s:offres	sssssssvr
s:og	sssqssssv
s:oh	rrsrsrusu
s:ok	vrsrrssst
s:om	ssrrvurrq
s:on	ornvoxrl6
s:on 0	srssssssu
s:on a	ussssssss
s:on demand	svssssssq
s:on hold	srsrssssw
s:on linkedin	tsssssvrq
s:on monday	strsrrrrx
s:on our	srrrsurst
s:on sale	ssssssrsw
s:on se	rxrrssrsr
s:on the	qrrstrurv
s:on thursday	sqssssrsv
s:on tuesday	sqstsssst
s:on your	qvrvrqrss
s:onboarding	ssssssssu
s:one	srupsrusu
s:one more	tstrsstsq
s:online	pqzqrrrqy
s:online assessment	srysssssp
s:online test	srvsssssr
s:onlinebewerbun	sssussssr
s:onsite	swrrrrzqn
s:op	rrrourrsx
s:opdracht	srxsrrssr
s:open	tqrrstop0
s:open house	ssssssssu
s:open sollicitatie	usstsrssr
s:opening	tyssstuon
s:opening for	svsrssrsr
s:openings	srssssutr
s:operator	vtsrttsrn
s:operator hiring	stsssusrr
s:opportunita	ssssssuss
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
s:oral	sursrssss
s:oral board	sussssssr
s:orchard	usssssrsr
s:order	qqrqsrrr2
s:ot	rsrsssssw
s:others	rsssssrxr
s:our	qosoqrxr0
s:our 0	sqsrssssv
s:our call	sstttrssq
s:our careers	sssssssru
s:our hiring	sssssrssu
s:our offer	ssssqsrsu
s:our talent	rssssrssu
s:out	rqsrrrtqz
s:out of	rqsrsrsqz
s:outcome	rtrxrrrrq
s:outcome of	sssvsrssr
s:over	sssrsstrv
s:own	ssssssrsu
s:p	rssrstvrr
s:package	ssususssq
s:paket	ssssssssu
s:panel	trqqtrrrx
s:panel placement	sssrsusss
s:para	ssrrrrusv
s:paralegal	sussssssq
s:parents	rrrsrrrtw
s:park	ssrsssvrs
s:parking	rrrssurst
s:parking enforcement	rsstsussq
s:part	usssrsuto
s:part time	utrssruto
s:partner	sqststtsr
s:paso	sssrssssv
s:passed	sssrrsssu
s:password	srsssrssv
s:pause	sssssusss
s:paused	sssssrssu
s:pay	prrrssrsz
s:payment	sssssrssu
s:pc	rrqsrsr0q
s:peace	ssrssrsrw
s:pendiente	ssussssss
s:people	rssrsrqvt
s:performance	sssusstrr
s:permanent	ssstssurr
s:person	ssqoqpqp9
s:personal	tssqsttsr
s:personality	ssusssssr
s:petit	srvrrtsss
s:petit exercice	srvrsssss
s:pharmacy	ssssssusr
s:phd	tssqsrtsu
s:phone	swssssrsr
s:physical	ssutssssr
s:physio	srssrstsu
s:piece	sqvsrssst
s:pitch	srtqsstsv
s:place	rsrqrtssw
s:place on	ssssutssp
s:placement	sssrtturq
s:places	ssssssrsu
s:planner	qrtssusst
s:plano	ssssssurs
s:plano tx	ssssssurs
s:platz auf	sssrsussr
s:play	srusssssr
s:plaza	trswrsssr
s:please	rprqprtq4
s:please confirm	ssssrsssu
s:plus	usssssssr
s:pogo	sssssssur
s:point	srtrsussr
s:policy	ursrsrssu
s:ponto	sssrsusss
s:ponto de	sssrsusss
s:pool	srsqr0tso
s:popular	srssssssu
s:portal	usstsrssr
s:porter	rssussssr
s:portfolio	vwrrsssso
s:portfolio review	swrsssssq
s:position	qqtvwvpqq
s:position 0	ssssusssr
s:position in	ssstssusr
s:positions	ssssssvps
s:posizione	rssssussr
s:post	xwruurrsi
s:post of	sssrusssr
s:post von	usssssssr
s:postdoc	rtrwsrssp
s:poste	srsvssssq
s:poste de	rssussssr
s:postings	sssssrsus
s:postponement	sssrsussr
s:postponement of	sssrsussr
s:pour	sqsssrrtu
s:pour l	trsrssssu
s:power	rrsssspys
s:pr	sssrsswrq
s:pr 0	ssssssvrr
s:practical	srussssst
s:pracy	rrrrtrrxr
s:praktikum	stsussssr
s:pratica	srvsssssr
s:pre	ssssrsssu
s:premium	ssssssssu
s:prep	ssssrsssu
s:prepare	srrsssssu
s:prepare for	ssrsssssu
s:principal	ssstsssuq
s:principle	rsssrsssu
s:privacy	tssrsrssu
s:probearbeit	stsussssr
s:probearbeiten	ssrtsussr
s:probeubersetzu	srwsrsssq
s:problem	ssusrsrss
s:procedimento	trsusrssr
s:procedure	rrsssusss
s:proceso	qqrtrvrst
s:process	surrtsrsr
s:processing	ssssssusr
s:processo	rsswssssq
s:processo seletivo	rsswsrssq
s:prodassi	usssrsssr
s:prodassi spielfilm	usssrsssr
s:product	rqusssuvp
s:product manager	rsusssssr
s:profil	rrrssstqw
s:profile	nsspsrst0
s:programme	rtstutttn
s:project	sutqrouwr
s:project manager	stssrsswq
s:project update	sssqssssu
s:projekt	ssrusqtst
s:projet	ssursssss
s:promesse	ssssussss
s:promesse d	ssssussss
s:promotion	sssrtrrsu
s:proof	srusssssr
s:proposal	srtpssrsw
s:proposta	srrrxsrrs
s:propuesta	sssutsssr
s:propuesta de	sssutsssr
s:prova	sqzrrsssq
s:prova pratica	srvrssssr
s:prueba	rtvrrssst
s:pruebas	srvsssssr
s:psychometric	ssussssss
s:public	sssssrsus
s:puesto	sssussssr
s:python	srrrrswqt
s:python developer	ssrrssxqr
s:qa	stssssqtt
s:quant	sssrssusr
s:query	rssrssssv
s:question	qoqrtryrv
s:questionnaire	srvsrssss
s:quick	qqqsrvxrs
s:quick chat	sussssssq
s:quick question	sqssrsysp
s:quieres	srsrwsssr
s:quiz	ssssssssu
s:r	tsssttpnx
s:r 0	stssstpnz
s:ra	vsstsrssq
s:radio	rsssstssu
s:rain	rssrssssv
s:ranger	rtssswrsp
s:rate	sqsrsrrsw
s:rate your	sqsrssssv
s:raum	srsssssus
s:re	2ulsnxji7
s:re 0	rrsrsrrrw
s:re a	srssssssu
s:re any	srsrsysso
s:re application	swvxsqssj
s:re availability	sussssssq
s:re baan	trsvssssp
s:re bewerbung	uvssssssp
s:re candidatura	vssrssssr
s:re carpenter	rtsursssr
s:re coffee	sqstsrsst
s:re cv	zrsqssssp
s:re following	sssustssq
s:re fw	rvstssssp
s:re growth	sussssssr
s:re hello	sssussssr
s:re in	urssvsrsr
s:re initiativbewer	usssssssr
s:re interview	sqststsst
s:re intro	susrsssss
s:re job	ussrsstsq
s:re junior	srsrrvrss
s:re my	rsusssssr
s:re next	stsssussp
s:re no	qrsrsrssx
s:re not	ssssssusr
s:re offer	sssrtsssu
s:re on	qsssssssv
s:re portfolio	sussssssq
s:re probearbeiten	srstsusss
s:re prodassi	usssrsssr
s:re quick	rrssrrusu
s:re ra	vsssssssr
s:re re	m1sruxtpl
s:re research	sssssussr
s:re speculative	usssssssq
s:re start	ssstrtssq
s:re stelle	tussssssq
s:re termin	swssrsssq
s:re the	rrsqsrssz
s:re tomorrow	sussssssr
s:re trial	srssuwrsp
s:re two	sssrsrrsu
s:re vaga	vssssrssr
s:re wann	rqssuvssr
s:reach	ssssssusr
s:reactie	sssrssssv
s:reactie op	sssrssssv
s:read	qsssssssv
s:reading	ssssssssu
s:ready	ppsrtqtp3
s:ready to	rrsstsuqt
s:rececao	urssssssr
s:receipt	tssqrssrv
s:received	xrqqrprry
s:received your	ssrrsrssw
s:recent	susvsrssq
s:recent application	rssvssssr
s:recent interview	susssrssr
s:rechnung	ssssrsssu
s:rechnung nr	ssssrsssu
s:recibo	vsssssssr
s:recipe	rssrssssw
s:recommendation	ssrrtsrrv
s:recommended	rsrrssrsw
s:recommended jobs	ssssssrqv
s:record	spvssssst
s:record your	squssssss
s:recruiters	rssrssrrx
s:recruiting	sssssspwt
s:recruitment	vrsrsuqtq
s:recrutamento	trsqsvssr
s:recrutement	rssuttssq
s:recu	vsssssssr
s:ref	wtrvrrusm
s:ref 0	vssusrtso
s:referee	ssssssssu
s:reference	urrrqrqrz
s:reference for	rrsqrsrsy
s:reference request	sssqssssv
s:referenzen	srssrsrsw
s:referenzen herr	srssrsrsw
s:referral	trsrrqwru
s:regarding	ptrrrttrw
s:regarding your	rtsqrussv
s:register	ssstsussq
s:register of	ssstsussq
s:registered	sssussssr
s:registration	srrrsrrry
s:rejected	ssssssssu
s:rejection	sssqssssu
s:rekrutacji	sssssussr
s:released	ssssusssr
s:relocation	svssssqrs
s:relocation to	svssssqrs
s:reminder	rwurqrpqx
s:reminder complete	ssrsssssu
s:reminder for	sussssssr
s:reminder interview	svsssspss
s:reminder your	ssusssssr
s:remote	wqrqrr1rn
s:remote at	vsssssrrr
s:remote job	ssssssurs
s:rencontre	sussssssr
s:rendez	ssrsrsssv
s:rendez vous	ssrsrsssv
s:renewal	qssrsrssw
s:rent	qsssssrsv
s:rental	sssrssssu
s:replied	rtsqssurt
s:reply	wrrxrqrrp
s:reponse	trsssussr
s:report	surrssssu
s:reporter	sssussssr
s:req	tsssssurr
s:request	qwsmrrsq0
s:request for	srrqrsuqy
s:request was	sssrssssu
s:required	qstsssrsu
s:required your	qsssssssu
s:requisition	rssussssr
s:requisition 0	rssussssr
s:reschedule	swsrssssq
s:reschedule request	svssssssq
s:rescheduled	susssrsss
s:research	trsustsso
s:research assistant	sssusrsss
s:research engineer	usssssssr
s:research fellow	sssrsussr
s:reserva	srsrswssr
s:reservation	qrrsrrrr0
s:reserveliste	sssssussr
s:residency	ssstsqssv
s:response	ossvssssu
s:response to	ossussssu
s:result	rtrxtqrrq
s:result of	stsussssq
s:resultado	qsrwsrsst
s:resultado da	rssqssssv
s:resultat	rsuqssssu
s:results	rsqqrrrvx
s:resume	ptprsqrs1
s:resume is	qsssssssv
s:review	stqqtrrrw
s:ricerca	sssssustr
s:ricevuta	usssssssr
s:rich	sssrsssrv
s:rick	sssssrssu
s:right	ssrrrrurv
s:ring	ussrsstsr
s:robotics	rtsttsrsq
s:role	qxvvrpvwf
s:role at	rrrrsssxr
s:roles	sssrssrwr
s:ronde	svsrssssr
s:room	sstqssssv
s:round	r0rsqrruo
s:router	ssssssssu
s:ruckmeldung	rrswstrsr
s:ruckmeldung zu	rssusrsst
s:ruckruf	sussssssr
s:ruckzug	rsssssssu
s:rue	srssrsssv
s:rue des	srssrsssv
s:runde	sussrtssr
s:running	susssrssr
s:running late	sussssssr
s:safe	rsqsssssx
s:sale	rrrrsrrry
s:sales	srtssstsq
s:samstag	sqrtssrsv
s:san	rqqqqq0su
s:san diego	rqqqqqzsv
s:save	sssrssssu
s:save money	ssssssssu
s:saved	rssssssus
s:say	rrrrsrrry
s:scheduled	swsssrssr
s:scheduling	sussssssq
s:scheme	tssussssp
s:scheme 0	sssussssq
s:scholarship	srspssssx
s:scholarship application	sssrssssu
s:school	sqsrrrrsz
s:school decision	rssrssssu
s:schreiben	sssusstsq
s:schreiben vom	sssussssr
s:schritt	rswsssssr
s:science	srstsussr
s:scientist	tstttsxsk
s:se	rxrrtrrrs
s:search	qqrrruqux
s:search for	sssssspxr
s:searches	sssssssru
s:searches this	sssssssru
s:season	usqrrtstr
s:season 0	usssssssq
s:second	sxrpsssss
s:secret	rsrrrrtqx
s:security	rrsrstrut
s:see	rqrqrrsr1
s:see your	srrrssssw
s:seen	ssssssusr
s:seen on	ssssssusr
s:selection	rtrtuqrst
s:seletivo	rsswsrssq
s:senior	uqrtsrrwp
s:senior software	tssssswor
s:sent	ussstssrq
s:september	tsssqsstt
s:service	rrsuprrrz
s:services	srvtsssrs
s:session	ssrursrru
s:sessions	srssvsrrt
s:set	stssrsrqw
s:seu	rrutsssss
s:sg	sssrrsssv
s:shipped	sssssrssu
s:shipping	srsssrrrw
s:shortage	sssssrssu
s:shortlist	stsssussr
s:shortlisted	rusrssusr
s:should	sssqssrrx
s:should you	ssssssrrv
s:show	svsrssssr
s:si	srsrwsssr
s:sich	sssssussr
s:sie	purqrrsrz
s:sie haben	rsssssssu
s:sie uns	susrsssss
s:sie wurden	srssssssu
s:signed	rssssssru
s:signed up	sssssssru
s:since	ssssssrqv
s:singers	rrrrsrrrx
s:site	tsrsrrssu
s:site visit	sursssrst
s:sites	ssssssssv
s:situacao	sssrsusss
s:six	qrstsrssv
s:skills	srurrsqpy
s:skills with	sssrssrpx
s:slot	svvssssro
s:slots	srrsssssu
s:small	rrwsrtssq
s:so	rsrqtrrsx
s:sobre	rrrvsursq
s:sobre a	rsstsussr
s:software	xqrqpprxt
s:software developer	sssssssvr
s:software development	ussssstqr
s:software engineer	vrrsqpmyx
s:software engineering	rsssssusr
s:solicitud	tssrssssu
s:solicitud de	sssrssssu
s:sollicitatie	yprurqrrr
s:solstice	sssussssr
s:some	sssstrssu
s:something	srrrssssv
s:sorry	sssqssrsv
s:sorting	ssssssssv
s:sous	rususuqrq
s:sous chef	rrsvsurrr
s:south	ssrssssus
s:spam	srrrrrrsx
s:speaker	rssqssssv
s:speaker application	rssqssssv
s:speculative	vrsssrssr
s:speculative application	ussqsssss
s:spielfilm	usssrsssr
s:spielfilm herbst	usssrsssr
s:spirits	rsrrsr0pq
s:splunk	ssssssrsu
s:spot	ssstsrssu
s:spring	rssrrrsut
s:sr	vrsssswro
s:st	rrrsrrsqz
s:stack	ussrsssrt
s:stadt	sssssssur
s:staff	rsusrrwsp
s:stage	rxwtrsrsl
s:stage 0	stusssrsq
s:stagione	rrsutsssr
s:stand	qqrqryrrx
s:stand van	sssssusss
s:stap	ssssssuss
s:start	srrswtvro
s:start date	srstwtrsn
s:started	rsrsssssu
s:starter	srssssssv
s:starting	ssssrsqrx
s:startup	ssssssuss
s:statement	rsrssrssw
s:states	sssssssur
s:station	rsrrssssu
s:status	qqqur4pnt
s:status for	qrssssrp0
s:status has	sssrsvssq
s:status of	tssrsussq
s:status received	wsssssssp
s:status update	qssrsorr1
s:stay	rrqssrsrw
s:stelle	sxsvrrrso
s:stelle als	svsrssssr
s:stellen	tssrssrvr
s:stellenausschr	sssssssur
s:stellenzusage	ssssursss
s:step	rtxsssrsp
s:steps	rxstutrsl
s:still	srsrrttwp
s:still looking	sssssssvr
s:stilling	ssstussrr
s:stipendium	srrsssrsv
s:storage	rrsrssrsw
s:story	srrsrsrsw
s:street	sstssssur
s:student of	srssssssu
s:studentin	sssqssrsw
s:studentin fur	sssqssrsw
s:students	sssrsrssu
s:studio	sssusstsr
s:study	soupssssy
s:su	rrsrrtssu
s:sua	rsrtrurrt
s:sub	sussssssr
s:subject	tsswsrsrq
s:submission	trrrspvts
s:submission to	sssussssq
s:submitted	vssrssssr
s:subscription	sssssqssv
s:substitute	ssssrtusq
s:substitute teachers	ssssrsusr
s:successful	rsssussss
s:suite	stsutsrsq
s:suite a	ststtsssq
s:summer	qrrrswqsv
s:summer school	sssrrqrsy
s:sunday	spsqrrsr1
s:super	rssrsssrv
s:supervisor	wrsrssssq
s:support	rtsrstwqq
s:support engineer	sursssssr
s:support worker	sssrsusss
s:survey	ssrssrrrw
s:sv	rzrwrrrrm
s:swap	sssrsssrv
s:sync	spssssssw
s:system	srssssi3s
s:systems	rusrsrvsp
s:systems application	prssssrp0
s:systems engineer	pussssstt
s:t	rsrrsrrry
s:ta	usssssssr
s:tack	trsrssssu
s:tage	srwssrurp
s:tage ihr	srwssrssq
s:tage woche	ssssssurr
s:take	rruqqrqrz
s:take home	stusssssq
s:talent	prsqsvwqt
s:talent pool	sssrsurss
s:talk	rvrpsrtur
s:task	sq0srstsn
s:tasting	srtsssssu
s:te	tssrrrtsu
s:teacher	srsttutso
s:teachers	ssssrsusr
s:teachers needed	ssssrsusr
s:teaching	rtstrtvtm
s:teaching in	sssssutsq
s:team	qnqutq2nv
s:team leader	sssusrssr
s:tech	trspssrsx
s:technical	rvrssvtrn
s:technical assessment	suqssssss
s:technical interview	srsrsusss
s:technician	vtsssvrsm
s:technologies	rrstssvrs
s:tecnico	trutsrssr
s:teilzeit	srstrsrvr
s:tel	susssssss
s:telefonat	ssrsssrsv
s:tell	srsrssrsv
s:tell us	srsrssssv
s:tentative	sssrursss
s:tentative selection	sssrursss
s:termin	rurrrrssv
s:termins	sussrrsss
s:terminverschie	svssssssr
s:terminvorschla	sussssssr
s:terms	sssswrrrs
s:test	sn8trrtrk
s:test invitation	suqssssss
s:teste	rsurrssst
s:teste de	rrtsssssu
s:testing	srvsssssr
s:tests	srzrsssso
s:tfa	susrusssq
s:thank	wtrwqqppv
s:thank you	wtrwqqppv
s:thanks	1rqurqpqt
s:thanks for	zsrvrrqro
s:thanks from	sssusssss
s:that	rsspssrry
s:that match	ssssssrru
s:the	ntrzrkns4
s:the 0	qtssrsrrw
s:the answer	sssussssr
s:the best	sssssssru
s:the exercise	srusrssss
s:the family	stsstsrsq
s:the job	srsstsrsu
s:the most	sssrssssu
s:the new	sssssssru
s:the offer	sssrrsssu
s:the position	sssussssr
s:the post	tssrusssr
s:the rejection	sssqssssu
s:the right	sssrssvsr
s:the role	utssssrsp
s:therapist	srsrutssr
s:there	ssssssssv
s:these	sursrsrru
s:thesis	srssssrsu
s:thing	ustrssssq
s:things	sssrsvrsr
s:think	ssssssssv
s:think you	ssssssssv
s:this	tqrqrqrr2
s:this week	srssssrsu
s:this weekend	rtssrsrrv
s:thought	sssrssvsq
s:thursday	sorrsrrs0
s:ticket	srsrsrssw
s:tickets	sssrsrrrx
s:til	srssssssu
s:time	tvrupqvtn
s:timeline	srsrswrsr
s:tmrw	sutssrssr
s:to	xrrksopr3
s:to 0	rsssssrrw
s:to be	sssrsrssv
s:to complete	ssvsssssq
s:to hear	srtsssurr
s:to help	usssssssr
s:to interview	sussssssr
s:to our	sssussssr
s:to prepare	ssrsssssu
s:to the	pqqtwrrrw
s:to us	strssussr
s:to work	rsrsssssv
s:to your	ossussssv
s:today	svrrsssss
s:tomorrow	r2sqrprtq
s:tonight	srssrsrtw
s:too	rrssrsrsw
s:tools	sssssssru
s:top	rqrrrrusw
s:top 0	srsssswqr
s:town	ssssssssu
s:tr	sssvssssr
s:track	pssqssusw
s:track of	pssrssssx
s:trainee	ttsvtsrso
s:traineeships	ssssssrus
s:training	tsssrrssu
s:translation	rsusssssr
s:travel	susqsrtst
s:travel grant	sssqssssv
s:treffer	sssssssur
s:trial	rqsuuvrrq
s:trial day	ssssusrsr
s:trip	rqrrrrrq2
s:try	ssssssusr
s:trying	ssssssurt
s:trying to	ssssssusr
s:tu	ropssssr0
s:tu candidatura	rrsvsrsrt
s:tu proceso	sssssusss
s:tu solicitud	sssrssssu
s:tua	rrrtrrrsx
s:tuesday	srstrrrsv
s:tuyo	srsrvssss
s:two	rrrqqpsr1
s:two students	sssrsrrsv
s:typing	srwsssssr
s:typing test	srwsssssr
s:uber	srsrssrsw
s:uhr	surssssrt
s:uitnodiging	svsrrsssr
s:um	rsrqrtssw
s:um die	susqsssst
s:un	rrrprrtq1
s:un entretien	srssssssu
s:und	srrqsttsu
s:unit	ssrvssssr
s:united	sssssstuq
s:united states	sssssssur
s:uns	qtrqsttrv
s:unser	srssvrrst
s:unser gesprach	srstusrsr
s:unseres	svstssssq
s:unsuccessful	rrssssssu
s:unterlagen	qrrsrrssy
s:up	ovrrqvqqy
s:up for	rsssrssrv
s:up from	srtqsssrw
s:up on	srsssurss
s:upcoming	rvrprrrrz
s:upcoming interview	svssssssq
s:update	juqwp0mk7
s:update 0	rtsrsrrrw
s:update from	rssusvssp
s:update on	qusussrrr
s:update software	rssrssqm4
s:update to	ssssssssu
s:updated	svsssrssq
s:updated invitation	sussssssr
s:updates	rrrrrqqq3
s:urgent	rssrssvst
s:us	rqppuvvqv
s:us about	srssssssu
s:usa	qrsrsrvqv
s:usability	sssqssssu
s:usd	rsssssust
s:used	rrsssrssu
s:users	rrsprrrr1
s:uw	qqrtqqsr0
s:uw aanvraag	sssrssssu
s:uw kandidatuur	sssusrsss
s:uw reactie	sssrssssv
s:v	rvssssssq
s:vacancies	ssrsssrxq
s:vacancy	orszrusrq
s:vacancy announcement	sssssussr
s:vacatures	sssssssvr
s:vaga	vrrtrvrsq
s:vaga de	sssvsrssr
s:vakanz	srstrsusr
s:van	sssssusss
s:van zaken	sssssusss
s:ve	trrqursrv
s:ve been	rtsrvrtrr
s:ve got	tsststssp
s:ve withdrawn	sssrssssu
s:vendor	ussrsrsst
s:venue	surssssss
s:verano	sssussssr
s:verbal	ssssusrsr
s:verifica	srssrsssu
s:verification	sssssrsrv
s:verification code	sssssssrv
s:verify	ssssssssu
s:verify your	ssssssssu
s:verschoben	sssssqssv
s:vertrag	ssssqsssv
s:vertragsangebo	srssussss
s:vertretung	srssvsssr
s:verzetten	susssssss
s:verzogerung	sssssvssr
s:via	usssssssr
s:video	trzrrrpqt
s:video interview	srwsssssq
s:vielen	utsrsrssr
s:vielen dank	utsrsrssr
s:vienna	sssssssru
s:view	srsstsqsu
s:viewed	tssusssrq
s:viewed by	ussssssrr
s:viewing	rqssrssry
s:visa	qsssssssu
s:visa application	rsssssssu
s:visit	ryrsqrqst
s:visit to	surssssss
s:visita	surussssr
s:visita a	surussssr
s:visiting	ssssrutsr
s:voice	srssustsr
s:volunteer	rrssrtssv
s:vom	ttruusrsp
s:vom 0	tsrttsrsq
s:von 0	rsussssst
s:von ihnen	usssssssr
s:voor	truqrrstu
s:voor je	trsrsrssv
s:vorbereitungsd	usssssssq
s:vorstellung	strsusssq
s:vorstellungsge	rqsrrtrry
s:vorstellungste	sussssssr
s:votre	utprquprw
s:votre demande	strrsrssu
s:votre entretien	sssssussr
s:vous	tsrrrsssv
s:vp	srssssvsq
s:w	vrrtrrusp
s:w d	usstsrtsr
s:waiting	rrsrqrvrv
s:waiting for	sssssswso
s:waiting list	rrrrrprs1
s:waitlist	qssrsxsss
s:wann	rsssuussr
s:wann hast	rssssussr
s:want	sssssssur
s:wants	sttsssssq
s:wants to	sttsssssq
s:war	qrrrssssy
s:war dein	rrrsssssv
s:warehouse	rsstsussr
s:warning	ssssssroz
s:wars	srsrssssu
s:warteliste	sssrsussr
s:wartet	srvsssssr
s:was	qqsorqrp6
s:was approved	sssssssru
s:was viewed	tssusssrq
s:washington	sssssssur
s:watson	ssursssss
s:watson glaser	ssursssss
s:way	trutsrssq
s:we	yuomrspp1
s:we are	qrstssssv
s:we d	srsstttsq
s:we got	wrssssssq
s:we have	vssrssssr
s:we ll	rssssusss
s:we miss	srsssrssu
s:we received	qsssssssv
s:we ve	vrrsssssr
s:web	rsssssssu
s:web developer	rsssssssu
s:webinar	rrssssssv
s:wed	srssssssu
s:wednesday	srssssssu
s:week	rqqqprtt0
s:weekend	rsrsrrrtv
s:weekly	sssrsrqvu
s:weiter	surrrrssu
s:welcome	rpqqvrpq3
s:welcome to	qrrqrrqq4
s:welkom	srsswsssr
s:well	sssrrsssu
s:went	sssussssr
s:wer	sssssssru
s:werkstattleitu	stssurssr
s:werkstattleitu holz	stssurssr
s:western	sssssssur
s:wg	tssqssssu
s:what	usrosrpq2
s:what a	ussrssssr
s:when	ssssssrrw
s:where	sssusxnrt
s:where things	sssrsvrsr
s:where we	sssusussp
s:who	rsrrrrssw
s:why	rrsprrqr2
s:why i	sssqssssu
s:wie	qqrprurr0
s:wie war	qrrsssssx
s:wienbarg	srssrsrsw
s:will	ssssssssu
s:will be	ssssssssu
s:willkommen	rssrssrsu
s:willkommen in	rssrssrsu
s:winter	ssrssussr
s:wir	sqrptszrs
s:wir haben	urssrstsr
s:with	oxormouyx
s:with person	stssssurq
s:with these	ssssssrqv
s:with us	ssrrrurqu
s:with you	sursssssr
s:with your	srssssssu
s:withdrawal	rssnsrss0
s:withdrawn	qssqsrssy
s:woche	ssssrswsq
s:wochenende	vrsrrrsst
s:wohnung	sssossssx
s:wohnung lindenstrasse	sssrssssu
s:women	srssssrsu
s:women in	srssssrsu
s:work	uqrtrrrsv
s:worker	xsspsursp
s:worker application	vssrsrssr
s:working	surssssss
s:worth	srssssssu
s:would	sstrsswsq
s:would you	sssrsswsr
s:wren	tssussssr
s:writer	sssusrtsp
s:written	srustsssq
s:wurde	srrrssrrx
s:wurden	srssssssu
s:wurden ausgewahlt	srssssssu
s:x	rsrurrvsr
s:y	ssusrrtsr
s:year	qsrrrryst
s:year new	ssssssxsp
s:yes	srrtwrtsq
s:you	wurerl0q3
s:you appeared	sssssssru
s:you apply	rssrssrvt
s:you are	srsssryrp
s:you be	ssssssrrw
s:you did	srsrssssv
s:you do	svrsrsssr
s:you for	wvssqqrqr
s:you from	rrsussrsu
s:you have	tssssstqt
s:you ll	ssrsssrsu
s:you may	ssssssrur
s:you re	prsqvrpr0
s:you ready	ssrsssrsu
s:you still	sssssssvr
s:you to	sswsssssp
s:you ve	qssqurtrw
s:your	uqoxmrnr5
s:your adviser	srssssssu
s:your amazon	sssssssru
s:your application	tsnwn4mmx
s:your appointment	srssrsssv
s:your availability	srssssusr
s:your candidacy	rsspsusst
s:your candidate	xrsrsrsrr
s:your candidature	srsrsvssr
s:your career	qrrrrrqyt
s:your claim	sssrssssv
s:your cv	rrssssust
s:your details	usssssssr
s:your dream	rssrssrsw
s:your e	qssusssss
s:your experience	srssssssu
s:your first	ssssrsssu
s:your form	vsssssssq
s:your interest	rrszssrrq
s:your interview	q2qqrqtrq
s:your job	qsssssquu
s:your manuscript	ssspssssv
s:your mentor	srsrssrsv
s:your mortgage	rsssssssu
s:your new	ssssrsssu
s:your next	sqrrssrrz
s:your offer	ssrvwrrsp
s:your order	rssrsrssw
s:your package	ssssusssr
s:your place	stssutssp
s:your profile	rssrssstu
s:your recent	susvsrssq
s:your referral	srsrsrssu
s:your request	ssssrsssu
s:your reservation	rsssssssv
s:your resume	rtrssrssv
s:your search	ssssssrru
s:your subscription	sssssrssu
s:your tech	sssssssru
s:your test	ssussssss
s:your time	stsvssrsq
s:your video	squssssst
s:your visit	sustssssq
s:your weekly	ssssssrvs
s:zaken	sssssusss
s:zaragoza	ssssssusr
s:zeit	rsssswssq
s:zu	orrvrttss
s:zu ihrer	qrsususss
s:zum	ssuqrqqry
s:zum auswahlseminar	srrsssssu
s:zum stand	sssssrssv
s:zum vorstellungsge	srsrssssu
s:zur	qqruttrsu
s:zusage	sqrryrrss
s:zwischenbesche	rssrsusss
s:zwischenstand	rssrswssr
sa	pxsspxqtp
sa vi	stsrsvsrr
sabado	rvstssssq
sabato	rsrrrssrv
saba~	qvrsrsrru
sabbat~	srtsssusq
sabb~	srtsssusq
saber si	sssrtsssu
sabe~	rqrvtrtss
sable	ssssttrsq
sabl~	ssssttrsq
sabrina	srstusssr
sabrin~	srstusssr
sadd~	sssqssssv
safe	rrrvqwrsr
safeguarding	ststssstq
safegu~	ststssstq
safely	yrrrrrsrr
safely received	ursssssrs
safety	ssuussssq
safewe~	ssssqsssu
safe~	yrstoqrrt
saffron	stsqsvrsr
saffro~	stsqsvrsr
saff~	stsqsvrsr
sag	rmtwwsrtr
sag kurz	srssssssu
sag mir	srssusrss
sag uns	srtssssus
sagen	tostsvsss
sage~	tostsvssr
sagst	sssrusrrt
sagst du	sssrssrru
sags~	sssrusrrt
sagt	srrtrsrsv
sagt~	ssssursss
said	olrxywqpu
said goodbye	sssrssssu
said i	ssssssusr
said no	srstsrrsv
said on	ssusssssr
said so	sssussssq
said that	ssssrutsq
said the	rrrsrursu
said there	sssussrsr
said they	srsqrsstw
said to	srsrssssu
said yes	sssvyrtsk
said you	sssutsssq
sail~	sssrssusr
saint	rssstvssq
sain~	rtsrtvssq
saisonnier	ssstursss
saison~	srrttsrtq
sais~	rrruttrur
sakura	sssutsssq
saku~	sssutstsp
salaried	ststtsrtp
salaries	sssrrrruu
salario	ssrsvsssr
salaris	rrurrssst
salari~	rrusyrpvo
salary	pppl1q0uq
salary 0	srsswswtl
salary calculator	ssssssrsu
salary is	ssssxsrsp
salary of	srsswstsq
sala~	onql3qzwq
sale	sssprsssx
sales	ppurrt0qr
sales in	sssrssusr
sales manager	rrsqssysq
sales rep	rssssussr
sale~	prtqqu0rq
salford	sssvssrtq
salfor~	sssvssrtq
salf~	sssvssrtq
salg~	srsrrswsr
salle	svsrssssr
sall~	syrrrstsp
salo~	srussrtsr
saltmarsh	vrsssrssr
saltma~	vrsssrssr
salt~	usssrrrss
saludo	squwrrrsr
salut	rrtutrtrq
salutations	vssssrssr
salutations distinguees	urssssssr
saluta~	vssssrssr
saluto	russssssr
salu~	wqv0sosql
salvata	sssssssvr
salvat~	rsstsssvr
salve	svssrssrr
salv~	rvrtrrruq
sam	srrpvssrv
same	q2yisrupr
same day	sqtqrttus
same for	srsrsusss
same is	sssrsusss
same link	r0rsrrrrp
same money	sssussssr
same time	surqrrrsw
same week	srtsssurr
samedi	rrsrsrssv
samedi 0	srssssssu
samen	srsrssssv
same~	rpsqrrss0
samir	ssstrsssu
sami~	srtsrrrsv
samm~	trsqssrsv
sample	ttxprrrss
sample of	rsusssstr
samples	sssussssr
sample~	sssussssr
samp~	stwrqrrsr
samstag	qtsrqrqsz
samstag um	sqrsssrsw
samsta~	qtruqqps0
sams~	qtruqqpsz
samtale om	srssssssu
samtliche	rrsssrssv
samtliche daten	rrsrssssv
samtli~	rrstsrssu
samt~	rqrtrrrry
san	srrsrrqwt
san diego	ssssssrvr
sandeep	sssussssr
sandee~	sssussssr
sandra	swsrssssq
sand~	syruqtsrn
sanita~	utsrssssr
sani~	usssrrtsq
sanj~	srsswurso
sanne	svrprttst
sann~	uvrprttss
sans	tprsrsvst
sant~	ssrsurrsu
sap	ssrtssurr
sapere	rrrqvurru
sapere entro	sssrvsssr
sape~	rrrqvurru
sar	ssssssusr
sara	ysrsusrro
sarah	rurrsstss
sara~	qxrrrrtsr
sare~	rsssssssu
sarr~	surssssss
sartor~	stusssssr
sart~	stusssssr
saskia	sutrrssss
sask~	svtrrrtsr
sat	rwqsqttts
sat 0	surrrssts
sat down	sssqstrsu
satisfied	sssrursss
satisf~	rrrswrrss
sati~	rrrswrrss
saturday	rwtrwpprs
saturday 0	rusqvqstr
saturday and	utsrssssr
saturday at	rrsrssssv
saturday so	sssqsusss
saturday to	ssssusssr
saturday we	srusssssr
saturdays	rrrrrrrtw
saturd~	qustxppst
satu~	qustxppst
satz	sssrssssu
sauer	stsssussq
saue~	stsssussq
save	sqtnrrtuw
saved	qrrprrr0t
saved in	rssrsssut
saves	srrsssssu
save~	pqqprrr1w
savi~	ssssssssu
saw	tspvppyqs
saw in	sussssssr
saw on	sssrssssu
saw these	sssssssur
saw your	usssrs1pm
sawatzki	rsussssss
sawatz~	rsussssss
sawa~	rsussssss
say	rsqwvsnru
say anything	sssrssssv
say congrats	ssssssrru
say how	surtssrsq
say not	qrsustssr
say that	ttrrsqrsw
say the	stssurtsp
say they	ssrrstrtu
say yes	rqrqxsqts
say you	ssvqrttsr
say your	ussssrsss
saying	ursrtsrst
sayi~	ursrtsrst
says	qsquqtrrx
says he	srsrssssu
says she	sssrsvssr
says you	svssrsssr
sc	stsrssurr
scade	srssrsssu
scaden~	srvsssssr
scad~	srvrrssrt
scale	srsqtrxsr
scale up	srssssutr
scales	sssssrssu
scal~	srrntqytu
scan	sssrusssr
scanned	srusrssss
scanne~	srusrssss
scan~	ssusrssst
scarpe	svssssssr
scary	svrsrsssr
scar~	rxrrrrrrv
scelta	trutsrrsr
scelto	rrrxrsrsr
scel~	squyrrrrp
scenarios in	susstsrsr
scen~	ssuusrqrs
schaal	rrsswsssr
schaal 0	rrsswsssr
schade	qsstrrssx
schade dass	rssrrsssx
schaffen	ssststssq
schaff~	ssststssq
schaltberechti	rsussssss
schalt~	rtusrsssq
schatz	srsrsrrsw
schau	ussstrssr
schauen	tstrssrsu
schaue~	srsrrsrrw
schaut	0rsrsrrso
scha~	zputrsopt
schedule	rrpqrsurx
schedule 0	spssssvss
schedule a	sprsrsssx
scheduled	rxtnpupqx
scheduled for	rutqprrrz
schedu~	rzrkpvspy
schema	sssqssssu
scheme	tvstrrttn
schemes	sssussssr
sche~	s0skousqx
schich~	sssutsssr
schick	ssusssssr
schick uns	srussssss
schicke	srssssssu
schickt	srssussst
schick~	sotttrssu
schikt	rusrrsssu
schi~	qruwtprru
schlaf~	stsrussss
schlag~	rusrsssss
schlec~	sssussssr
schlie~	srururrss
schluss	rssssrssu
schluss gekommen	rsssssssu
schlussel	srssssssv
schlus~	rqrsrrrsx
schl~	pxrttpprw
schmerzlos	sssusssss
schmer~	sssusssss
schm~	rssvsrrsr
schnel~	vtsqtrrsq
schnit~	sssusssss
schnuppertage	susstrssr
schnup~	swrstrrsq
schn~	vzqvtppsn
scholarship	rssrssssv
scholarships	srsrssssu
schola~	rrsrssstw
schon	zps1qnssn
schon dass	vrrrtsrst
schon jetzt	ssssssttq
schon mal	usssssssr
schone	usrurtrsr
schone grusse	sssvsrssr
school	qrsrxqqtu
school district	rssssusss
school for	srssssssu
school in	ssssrsssu
school of	ssssusrss
school office	ursrsssss
schools	qqtrsyxvi
school~	pssrsxxvi
scho~	toqtumuwt
schreib	ssutsrtsq
schreib uns	ssusssssr
schreibe	srstssusr
schreiben	sutvrqrrr
schreibst	sstrssrsu
schrei~	rqyvqpurq
schriftlich	sstrsusss
schriftlichen eignungstest	srusssssr
schrif~	sswqstrsq
schrijven	tusrrsssr
schrij~	tttqrsrst
schritt	ustsssrsr
schrit~	srysrrrsq
schr~	sx2tpospl
schuhe	sxrsssrsq
schula~	urssssssr
schulleiterin	wrsrrstsr
schull~	vrtrrrtsq
schu~	vurworssq
schwei~	surrrswsp
schwerbehinder	sursssstr
schwer~	strtssstq
schwester	svsrssrsr
schwes~	svsrssrsr
schwim~	srursssss
schw~	qxsrqqysp
science	qqssqtsxr
science teacher	sssrsusss
scienc~	qqstqtsxr
scientific	sssrsurss
scientist	sussvsvuh
scientists	srsrssvss
scient~	stsqwtzth
scie~	prrsutzyi
scope	sqsrssurt
scop~	sqsrssurt
score	tozrqursq
score 0	rrsssutrt
scorecard	sqrsssssv
scorec~	sqrssrtsv
scored	rpwwsqrrq
scored 0	sssussssr
scores	tqusrssrt
scoring	tqttssssr
scorin~	tqtssrssu
scor~	ri2zqspss
scot~	sssrrsuss
scou~	srsssrvss
scra~	srussssss
screen	rxuttprqq
screen and	svssssrsr
screen to	srssssssu
screened	urssssssr
screening	vsssstrso
screens	susssrrtr
screen~	wtuqrrrtq
scre~	tzvsqoqqp
scribb~	sssssssur
scripts	ssussssss
script~	srussssss
scrivimi	srvrrsusr
scrivi~	srvrrsusr
scri~	spytrrttp
scru~	ttrttsssq
scusa	ssrrsutrr
scus~	strqrxsrq
se	sxqyxrrsh
se ha	wsrssrssq
se le	rssutsssr
se lo	sssussssr
se prononcer	sssrsusss
se que	srsttussr
se si	srsrssvss
se vuole	susssssss
sea	srsutrtsr
search	rurvorsur
search committee	utsttsusl
search is	sssssussr
searching	srssussss
search~	srsttrrru
sear~	prpvoqq1u
season	xpqtrtssp
season greetings	ssssssusr
season in	ssssrstsu
seasonal	rsswtsssp
season~	qtsvttsso
seas~	vqpvusqtp
seat	rrvvtqwrm
seats	rrtqrwsrt
seat~	rrsprwtrt
sebastian	rtsussssq
sebast~	rtsussssq
seba~	rtsussssq
secc~	srsrssssu
sechs	ststtrqst
sechs jahren	ssssssssu
sechs wochen	sssrusrst
second	tmvtozoqx
second 0	srusssssr
second choice	sssrrvrsr
second floor	svsrssssr
second home	sqrsssssv
second interview	srsrssssv
second one	ssvsssssq
second stage	susssrssr
second week	ussrsussq
secondment	srsutrssq
secondo	susrstssr
seconds	rrxsssrsr
seconds to	srvsssssq
second~	rqwvrrtrp
seco~	rpyunyppu
secretariat	ussrtrrtr
secretary	svsusrvsm
secretary to	sssttstsq
secret~	vvqttostp
secr~	uvqstntrt
section	quusrtqru
section 0	ssssrsrsu
section would	sussssssr
sections	sssrsussr
sectio~	qturrvqrt
sect~	qttrqurtt
secure	sssqssssw
secure your	ssssssssu
security	rxsmssrtv
security code	ssssssssu
security risk	sssrssssu
securi~	qwrmstpvw
secu~	ournrrqv1
sede	ssrtrvssq
sedi~	surssssss
see	s5qwnqnrq
see all	trssssrus
see anyone	sstsurssr
see how	rvwprurrr
see it	vssrsrssr
see me	sussssrsr
see one	srtvsrrsr
see or	srssssssu
see the	qtsrrrruw
see their	sssussssr
see where	usssssssr
see you	r4pqtppsr
see your	ustqstvsp
seeing	rurqrtosw
seeing you	spsrssssy
seei~	rurqrtosw
seekers	ssssssrqu
seeker~	ssssssrqu
seeking	ssssssusr
seekin~	ssssssuss
seeks	srssrstuq
seek~	rrsqrrvtt
seem	sssqssssv
seem to	sssrssssu
seems	srsorsssy
seems to	srsrssssv
seem~	srsprtrsy
seen	ttqrstqtt
seen by	tssrrsssu
seen first	stsssssuq
seen you	srssvtrsq
segue	rsuruurrq
seguim~	sqsurtsst
seguir	tsussrssr
seguir~	rrsvsrsss
segunda	suttrsssr
segunda a	susrsssss
segundo	srsusrsss
segund~	suuuqrrrr
seguro	svrsssssr
segu~	qtxwsrqpr
sehen	qr0tqqqsr
sehen wie	srwsrsssr
sehen wir	rsuutrrsq
sehe~	qsztqqqrs
sehr	pvsvvvpms
sehr geehrte	ppuusvrqt
sehr geehrter	ytrvtrqnr
sei	sostvqsrv
sei mesi	sssrvsssr
sei que	ssstsruss
seib~	srsusssss
seien	ussssrtsq
seien sie	usstsrssr
seie~	ussssrtsq
sein	qxrvqptrq
seine	srstrsust
sein~	ssrsrrtru
seit	qrqxqssru
seit drei	susrsssss
seit gestern	rssusussr
seit jahren	ssrussrst
seite	srvrrstss
seiten	ssvrrsssr
seit~	rsypqrstr
sek	srvstsssq
sekretariat	urssssssr
sekret~	vrstssssr
sekr~	vrstssssr
seks	sussrsssr
sekund~	trwrssrsr
seku~	trwrssrsr
selbst	svrutsqsp
selbstauskunft	srspssssx
selbst~	tsuqrrsst
selb~	txttrqqsq
selecao	ttrtrtssq
selecao de	usssssssr
seleccion	srrurrvsq
selecc~	rrtturusq
select	rrrtrutrr
selected	poqv0murv
selected a	rssussrss
selected for	sqrp1qrrs
selected from	srssssuss
selected this	ssspssssv
selected to	rutsssssr
selection	urtvuwqpl
selection committee	sssstsssq
selection day	sstrrusss
selection process	urssutssp
select~	sqqyyntos
seletivo	rssvsrssr
seletivo para	rssusrssr
seleti~	rssxsrssq
selezionato	rssusrsst
selezione	srsrswrsq
selezione per	sssrsusss
selezi~	tqsurvrsq
sele~	sopxwwunq
self	ttrprsrtv
self assessment	srrsssssu
selfie	ssrsssssu
self~	ssrsssssv
sell	stsorsssx
sell to	sssqssssu
seller~	sssrrsssv
selling	sssqssrsv
sellin~	rrsosrrs0
sell~	rrsmrsqr5
selon	sssusrsss
selo~	sssusrsss
selten	sssrssrsv
selt~	sssrssrsv
sem	turqsutrq
semaine	tvrputtsp
semaine prochaine	srsrsuuss
semaines	vrsrsssss
semain~	wurnuttso
semana	vtsqrrusq
semana para	stsrsrusr
semanas	rqvqtussr
semana~	rqvqtussr
sema~	0ttjuuurl
seminar	ssrsssrsu
semi~	rtrusssss
senast	srtsrrsru
send	rp3mvmwqs
send a	rutsrrqur
send it	trxrssssp
send me	rruttrtsq
send more	sssrssssu
send us	rqusrrrsv
send you	surrqrtsu
send your	uqssssutr
senden	trtsqrtsu
senden sie	trtrqrtsv
sending	sururrqtt
sending it	sssqssssu
sending this	russsssss
sending you	ssssssrus
sendin~	strurrqtt
sendung	rqrrssssx
sendun~	rqrrssssx
send~	tssprqrtx
senest	uqssrsssu
sene~	tqrsrrrrx
senhor	srusstssq
senhora	tusrssssr
senhor~	ttrqssssu
senior	uuptqqx1g
senior buyer	ssssrsssu
senior engineer	sussssrrt
senior~	susssrssr
seni~	uupsrpy0i
senn~	sssvssssr
sensi	sssussssr
sensit~	srsusssss
sens~	rrsvrsrtr
sent	ussnuqtrx
sent 0	qsssssstu
sent a	srsssrtsv
sent by	sssussssr
sent from	susssstrr
sent his	ssssssssu
sent me	sssrssssu
sent on	sssturssq
sent the	ssrssusss
sent to	vqsqsstrt
sent you	sstrurssr
sentence	tsspssttt
sentence in	sssqssssu
senten~	tssnssvtt
sentido	sssrsutss
sentid~	sssrsutss
sent~	usrpqsvss
sep	ssssrsrru
separately	srtusrssr
separa~	trturqrtr
sepas	stssssuss
sepa~	srttrqttr
sept	rstqurttr
sept 0	ssrrustsr
sept jours	srvsssssr
september	nnpuywqvt
september 0	qttrvuqrs
september and	usstsssso
september with	rssrrsssw
septembre	srsruwrsq
septem~	omprzypwt
septiembre	tssqsvssr
septie~	tssqsvssr
sept~	omppzzpwt
sequ~	ssursssrt
ser	rtrsrrrsu
sera	trxorrqrv
sera e	rtsrusssr
serate	srutsssss
sera~	ustssqrrs
serial	srurssrss
series	srrtrrwrs
series a	srsrssusr
seriez	strssrvsq
seriez vous	strssrvsq
serious	susrsrsst
seriou~	susqsrrsu
seri~	qstqrqyqt
served	ssssrsuup
server	tssosssrw
service	rwrvosuqs
service 0	ssssrsuss
service advisor	srssssusr
service commission	rssustssq
service will	sssssussr
services	upsstqvsr
services can	ssusssssr
servicetechnik	rsssusruq
servicio	surrrsssr
servic~	turtpptus
servus	ruqstsvsp
servus max	ssrsussss
serv~	tuqqpptwt
session	qustqsrsv
session on	sqssrusst
session with	ssrrssrsv
sessions	ttrpsrrsv
sessio~	ssrqsrqrz
sess~	rtqqsrqr0
set	qtypsrrpv
set aside	sutssrsss
set of	sstrsvssq
set the	srsrssssu
set up	qustsrrru
setembro	srrrtsssv
setemb~	srrrtsssv
sete~	srrrtsssv
settem~	rsttttsrq
setter	sssusqsss
settimana	sssrrurrs
settim~	stsrrurrs
setting	srsssssus
setting goals	sssssssur
settin~	rrsrsssut
settled	srsussusr
settle~	rrstrsuss
sett~	qpuvrssst
setu~	ssssssrus
setze	trssusrsr
setzen	susrrssss
setzen wir	rvsssssss
seu	qustssuqq
seu curriculo	surrssssr
seven	rpruuqsrw
seven days	rssswrssq
seven minutes	srssssssu
seven of	ssstsstsq
seven years	sssrssssu
seventy	tssssussq
seventy one	sssssussr
sevent~	tssssussq
several	tpstrrsut
several recruitment	ssssssusr
severa~	tqrtrrstt
seve~	tnrvsqttu
sexta	rwpstrrru
sexta as	sussssssr
sexta feira	srsstsssu
sext~	swpstrqru
sf	sssqssssw
sgt	svrurqrsr
shall	urrpvsssr
shall i	ssstutssp
shall we	srrrrrttw
shal~	urrpvsssr
shanice	sqsrvsrst
shanic~	sqsrvsrst
shannon	sssusssss
shan~	spstusrst
shapes	srvsssssr
shap~	stusssrsr
share	psvsprtut
share a	ssusssssr
share it	ssssssssu
share their	srssssssu
share your	srsssswtq
shared	ttvstqqrr
shared services	ssssusssr
shared the	srsussssr
shared with	uqyqrssrq
sharing	ssusssrss
sharing the	ssusssssr
sharin~	ssusssrss
shar~	pvytooqtt
she	vvoznrpqu
she also	srutssrsr
she d	ssrqsvtss
she has	rssusssss
she her	ststsstsq
she lives	sssussssr
she ll	uurqrsrst
she said	sssussssr
she wants	sssrsvssr
she will	sursssssr
shed	ssssrsssu
sheet	sqwqrttsr
sheet is	ssusssstq
sheets	srssstssu
shee~	spwqrutss
sheffield	sssussrtr
sheffi~	sssussrtr
shef~	sssussrtr
shelve~	ssrssssus
shel~	ssssssrur
sher~	sussssstr
shie~	vtsrssssp
shift	rtqrxqtrs
shift is	ssssusssr
shift lead	sssrsussr
shift supervisor	sssrrsssv
shifted	ssssusssr
shifte~	ssssusssr
shifts	rtrrrwtrr
shif~	qtprxttrr
shin~	sstsrssru
ship	sssqstuss
shipped	sssusrtsr
shippe~	srsusrtss
shipping	sssqsttss
shippi~	srsqstsrw
ship~	rqrtrrtrx
shirin	usssssssr
shirt	sqrsusrsu
shir~	trrrusrst
shoe	ssssssuss
shoes	svrrursrr
shoe~	svsqursrr
shoot	trttsrusp
shoot the	tssusrssr
shoo~	trttsrusq
shop	tvvsrqprr
shop and	srsrssssu
shop is	ussrssssr
shopping	rtrsssssu
shoppi~	rtrsrsssu
shops	ussrsssss
shop~	ttrrrrrsv
shoreditch	srsrrswsr
shored~	srsrrswsr
short	pn1rpstsu
short of	ssssrsuss
short one	ssrtursss
short time	sssussssr
shortage	ssssssttq
shorten	sssrssssu
shorten the	sssrssssu
shortlisted	twsturrtm
shortlisted candidates	svsssrrsr
shortlisted for	ssssusssr
shortlisting	0rrsssssl
shortlisting is	ussssrssr
shortlisting on	ursrssssr
shortlisting takes	usssssssr
shortly	rvsrtrrsr
shortl~	zzqrtrssg
shorts	ssspssssw
shor~	wtytmouqq
should	snxmryvrs
should be	ssstrtrsu
should hear	tssrsrusr
should i	ssssssuss
should it	trsrsussr
should know	sssrsussr
should not	rstsutrsr
shoulder	ststssssq
should~	stssttssp
shout	tvrrrtssq
shoute~	srssssusr
shou~	srwkqzvps
show	tutqrprqx
show it	usssssssr
show that	ssssrsvsr
show you	srsqtrqsx
showed	stsussssq
shown	utssssrup
showreel	uussssrsr
showre~	uussssrsr
shows	rsrtrrtsu
shows that	sssrsstsu
show~	uwqvpqptr
shreya	sssussssq
shri~	sssrssssu
shuffl~	sussrsrsr
shuf~	sussrsrsr
shut	stsqrvrss
shut~	tstsssssq
si	vvnqzurop
si c	rsrqvsrst
si ca	stursssss
si e	rsstsussr
si encajas	ussrsssss
si nos	rssussssr
si quieres	sssusssss
si te	srssvsssr
si vede	sssusssss
si ya	rrsqssssx
siamo	rrqvtwrrp
siamo in	ttrqsussr
siam~	rrqvtwrrp
sich	voqvqutrr
sich als	rstrssssu
sich am	sustssssr
sich an	ssssssrsu
sich bei	trsqsrwsr
sich bis	ssrsssssu
sich das	srrtsptsu
sich die	ssrsswrsq
sich fur	tssutrrtp
sich im	rssssusss
sich in	rtssrurst
sich nicht	ssttssssq
sich soeben	ussrsssss
sich von	sssssssru
sich vorstellen	sssrssvsr
sicher	sssrsutsr
sichten	usssssssr
sichte~	usssssssr
sich~	usqsrttrs
sick	swrtrqrst
sick all	srsrsrssv
side	vtuqsupqr
side door	svrrrsssr
side effects	spssssssv
side of	tsvrsrrsr
sidewalk	sssssussq
sidewa~	sssssussq
sido	rtrrurrsu
sido denegada	rssrssssu
sie	nxrsyqqov
sie am	ssrrvrstr
sie an	tsrrqttsu
sie anrufen	ssssssusr
sie auf	strqswrsr
sie ausgesprochen	ssssusssr
sie behutet	ussrsrssr
sie bei	ussssrrst
sie bereit	srstssrsu
sie bitte	sqtsturss
sie den	srqsorrr1
sie die	rttrrrrrw
sie diese	rsvrrsrtt
sie direkt	srsrrsvss
sie ein	susrtsssr
sie eine	ssvrrsrss
sie einen	sqvrrsrtt
sie einer	srusssssr
sie es	ssttrtrur
sie fragen	sussssssr
sie fur	ssururrrr
sie gerne	rtsrutssq
sie gestern	ssssusssr
sie gleich	srsqssstv
sie haben	qptstrrry
sie hatten	rrsssrssu
sie horen	srstsrssu
sie ihre	rrwrrrrrv
sie im	rutrsrttq
sie in	vttpvrsso
sie konnen	srtutqtsq
sie lust	sssrsruss
sie mehr	sssrsvssr
sie mir	rrrtvrvsp
sie mochten	ssssssuss
sie nach	russsstsq
sie nachste	sssrssrsv
sie nicht	ssrvrtssq
sie noch	vsrrsrsst
sie schon	sssssrssu
sie sehen	tusrsssss
sie selbst	sssussssr
sie sich	rrsstqwrs
sie sind	rsrssvrtr
sie so	ssssssuss
sie sobald	sssrsussr
sie um	ssusrsssr
sie unaufgefordert	sssqsvsss
sie uns	rttrqttrs
sie vertrosten	srsrswsss
sie z	turrssssr
sie zu	utspttrss
sie zum	vrssurssp
sie zur	sussssssr
siendo	srsssvssr
siento	sssvssssr
sien~	rrrvrvssq
sierra	sssussssr
sier~	sssussssr
siete	susrsssss
siet~	susrsssss
sift	xuurrsssl
sifting	vsssssssr
siftin~	vsssssssr
sift~	vsssssssr
sig	rssrutsst
sights~	rrrssrrrx
sigh~	rrtqrrrrz
sign	ronm2vpuw
sign anything	srrsutsss
sign both	ssssqsssw
sign by	ssssqsssu
sign could	ssssrsssv
sign in	tsrsvrrsr
sign off	srsssvssr
sign on	srrswssup
sign the	srrrusssu
signal	swtrrusso
signalling	ssssusssq
signal~	rtsrusssr
signature	rssssrrsv
signat~	rsrswqrrt
signe	rurqtvrsr
signed	qotrvxqrt
signed by	sstsssssq
signed copy	srssusssr
signed in	sssssssru
signed last	sssssussr
signed no	srussssss
signer	ssssvrsss
signing	ssrrutrtq
signing bonus	sssstsstq
signin~	ssrrutrtq
signor~	trsssussr
signs of	sssusrsss
sign~	osrj04nrs
sigue	sstqtvsrq
sigues	sssrsvsss
sigu~	ssurtwrrp
silence	vrsrsvssp
silenc~	wqrpswrsq
silenzio	ssrssussr
silenz~	ssrssussr
sile~	wpspryrsq
silico~	ssssssssu
sili~	ssssssssu
silke	sssvssrsr
silk~	sssvssrsr
silver	ssssssusr
silv~	svrrsstsr
sim	xrrstrssp
similar	ursqssqtu
similar jobs	wsstsssrp
similar to	rssssssur
simila~	trrpsrqvv
simi~	trrpsrqvv
simon	stsruttsp
simone	tttsrttsp
simo~	sutruutsl
simple	ursltrtsx
simple~	stsussrsr
simply	srsnstsry
simp~	trsjtssr0
simran	stssusrsr
simr~	stssusrsr
simula~	sttsrsurq
simultaneous	ssussssss
simult~	ssussssss
simu~	rtutrstrq
sin	rsrswurrq
sina	rstvssssq
since	qnnwqvtwu
since 0	srrvrqurs
since august	ssssrvrsq
since i	sssqtstss
since it	ssspssssv
since last	ssssssrus
since the	rrsrvtsrs
since we	rssvssssr
since you	tussssqvp
sincerely	swqrtsrpt
sincerely prof	sssrsusss
sincer~	swqstsrpu
sinc~	rtnvqstsv
sind	zpqtpwrrr
sind die	srsustssq
sind hier	ussrssssr
sind sie	ssstrsusq
sind vollstandig	vsssssssr
sind wir	sssqursss
sind zwei	sssrsvssr
singer~	rrrrsrrrx
singing	srstrsssu
singin~	srstrsssu
single	vrspstrsu
sing~	uqrqpsrrz
sir	uqtvqsrrr
sir madam	rrtwsrssr
sir or	rssrssssu
sir your	tsstssssq
sistema	ussrsssss
sistem~	ussrsssss
sister	ututsrrsq
sist~	wsutrrrrp
sit	rx1opupqq
sit down	uyrrrtrsm
sit in	sqtsssrsu
sit the	rsvrsssss
site	owrvtptrt
site has	sssussssr
site was	srsssrssu
sites	ussnssrtv
site~	ursnrsssx
sits	ussqrussr
sitting	rrurstrss
sittin~	rrurstrss
sitt~	rrusstrss
situac~	rsstsussr
situation	rsrrrvrsv
situation we	ssssrussr
situational	rsusssssq
situational judgement	rsusssssr
situat~	qtvrqurrt
situ~	ptuspwqrt
sitz	srsrsussr
sitzt	susrssrst
sitzung	rrrvrvrsr
sitzung am	sssusrsss
sitzun~	rtrvrvrsq
sitz~	qvqvquqrt
six	mkxvturuu
six month	ssssssrvr
six months	rqrsturtt
six of	spssssssw
six on	ssssssssu
six people	sussssssq
six questions	squsssssr
six weeks	ptsprsstx
sixt~	srrrtustr
size	strqursru
sized	srssssusr
sizes	sssrussss
size~	srsrustsr
skag~	ssssssutr
skal	rtrutrrrs
sketch	sqzsssssp
sketches	sprsssssw
sketch~	sprtssssw
sket~	snysrsrsu
skic~	ssssussss
skilehrer	ssrsusrtr
skileh~	ssrsusrtr
skill	trttsstrp
skills	totssqwvp
skills in	ssssusssq
skil~	tmuuuovss
skin~	ssusssssr
skip	ssrssruss
skip the	stssssusq
skizze	ssusssssr
skiz~	ssusssssr
skol~	srsusssuq
skriv	rturtrsrr
skri~	rsuqurvrq
skulle	sssssrrsu
skul~	ssssrrrsv
skyl~	ssusstssp
skype	rtsrrrrsu
skyp~	rtsrrrrsu
sla	sssssssur
slag	sssrussss
slag~	sustsrssr
sleep	rssptvtuq
sleep on	sqsrtvtsq
sleeping	sssrssssu
sleepi~	sssrssssu
slee~	rrsnsutut
slept	sssussssq
slept on	sssussssq
slep~	sssussssq
slides	su0pqrsrp
slid~	ru0oqrtto
slightly	sssssussr
slig~	sssrsurst
slip	srtrusssr
slipped	sssssxrsp
slipped to	sssrsussr
slippe~	sssssxrsp
slip~	prsvsxrsq
slitta	sssrsvssr
slit~	sssrsvssr
slot	ryporrusv
slot 0	sttsssssq
slot on	sqssssssv
slot to	srrsssssv
slots	strpsrsrx
slot~	ssqosrsrz
slough	rssrssssv
slou~	rssrssssv
slow	sssqssrry
slow down	ssssssrrv
slower	sssrsrssu
slow~	srsrspssx
sluitingsdatum	vssrsrssr
sluitingsdatum is	ussrsssss
sluiti~	vtsrsrssr
slui~	utrtsrssr
smaak	srutrssss
smaa~	srutrssss
small	trxtpqrsr
small charity	ussrsssss
smaller	sssrssssu
smaller than	sssrssssu
smalle~	sssrssssu
smal~	sqztorrrs
smar~	rtvtrssrr
smashed	ssssusssr
smashe~	ssssusssr
smas~	ssssustsr
sme	sssssssur
smells	sstrrsrsv
smells of	sssrrsrsv
smel~	sstrrsrsv
smile	ssssusssr
smil~	sssstsrtq
smoke	sssqstsst
smok~	sssqstrsu
snac~	sssussssr
snakke~	srsuurssr
snak~	rrsuurssr
snow	ursssssst
so	trowy0nmo
so are	ussrssssr
so ca	sssqstssu
so can	strrrrrsv
so che	srsussssr
so did	sssuusssq
so do	tusssqrwq
so far	tsspsusst
so give	vrsrssssr
so glad	ssusssssr
so happy	ssssusssr
so i	rsqrxttrr
so it	wrqrwsrrq
so lange	rrsqryrsr
so many	ssstsstsq
so much	trswrprts
so nice	sssrssrsu
so no	sussssrss
so nobody	sussssssr
so please	uqstusrsq
so pleased	stsssussr
so sorry	utsvsrsso
so that	qqzltrttu
so the	vrrtqwrrq
so there	srsvstssp
so they	sssssssur
so this	srsusrtss
so we	pxq0orpst
so well	ststsstsq
so what	susrssssr
so would	sssrsussr
so you	vtqpr0uqm
sobald	rurmsyrst
sobald die	sssrrusss
soba~	rurmsyrst
sobre	rtsurrssr
sobr~	qrr1rtrrp
socia	strrtussr
social	qqtsssstt
social media	ssutssssr
socio	srsssussr
soci~	rprtrussv
soeben	urtrsssss
soeb~	urtrsssss
sofia	rsrturtsq
sofi~	rsruvrtrq
sofort	qrsprsyvr
sofort an	sssrssuss
sofo~	qqrprs0vr
soft	srrsstssu
software	ptsssoryt
software development	ststsstsq
software engineer	ttuwtqqwj
software engineers	sssrsssur
software for	ssssssusr
software he	sussssssr
software in	sqssssssv
softwa~	tqqspnryx
soft~	tqqspnryx
soho	stssrsrur
soins	ssrsssusr
soin~	ssrsssusr
soir	srsssrssv
soir pour	srsrssssv
soker	srssssssu
soke~	srssssssu
soknaden	wrrqsrrst
soknaden din	tssrssssu
soknad~	wrrqsrrst
sokn~	wrrrsrrrt
sokte	sssvssssr
sokt~	sssvssssr
sol	strtsussq
solange	srsrsusst
solang~	srsrsusst
sola~	tprrsxrtr
solberg	srsrssssu
solber~	srsrssssu
solb~	srsrssssu
solche	srssssuss
solc~	srssssuss
sold~	ruqurrsst
solene	rrrwtrssr
sole~	rsrwtrrsq
solicitor	trurrrsst
solicitud	ursrsssst
solicitud de	rssrssssu
solici~	uqwnrqtrv
solida~	usstrrssq
soli~	uqvuqotqt
soll	srtrsruss
soll ich	ssssssusr
sollen	ssursssst
sollicitatie	vrrtsrsrs
sollic~	yoqvrsqrt
soll~	ynsuqrqqv
solo	ruurssssq
solstice	sssussssr
solsti~	sssussssr
sols~	sssussssr
solution	sssussrrs
solutions	tqrsrsvss
soluti~	sqruqqutt
solu~	sqruqqutt
solve	sqvrssrss
solv~	srutrrqst
som	upswvpqtr
som har	srsvrrssr
soma~	sssrsusss
some	xxroqrqpv
some are	ustsrsssr
some questions	sursssssr
some time	vrrrsssss
somebody	sqsvsrptt
somebody else	sssssursr
somebody for	utssssssr
somebody from	ssspssssw
somebody who	ssswssrsp
somebody with	srsussusq
somebo~	sqsvsrptt
someone	spq0ooyqs
someone else	rrsqrtrsx
someone for	rsswssrsq
someone in	tssssstsq
someone who	rrrvrrwsp
someone with	sssusstsq
someon~	spq0ooyrt
something	qxtrqptqv
something for	srsrssuss
something has	sussssssr
something you	sttrrsusp
someth~	qwtpqpuqx
sometimes	usspstsst
someti~	usspstssu
somewhere	srturstsq
somewh~	srturstsr
some~	tqs0nmurw
somit	sssvsrssr
somi~	sssvsrssr
sommer	sqrxrtutn
sommer bei	srsrssvss
sommer in	sssussrsr
sommer~	rtsusrttq
somm~	rqrzquuvl
son	rwstqrsss
son futur	srssssuss
sondag	srwssrssr
sondag~	ssrsssssv
sondern	sstvrrssp
sonder~	sssvrrssq
sond~	srvurqrrs
sonnen~	sstutsrtp
sonnige	sssrssuss
sonnige grusse	sssrssuss
sonnig~	sssrssuss
sonntag	stvqrrqrw
sonntag 0	rtvssrssq
sonntag gibt	sssrssssu
sonnta~	sswrrrqrv
sonn~	rrwusqqrs
sono	rxsrrsurq
sono la	stsrssuss
sons	utssrsstq
sonst	sssrussss
sons~	sssrussss
sont	utqssussq
soon	w1rgtuspq
soon as	spuovzsrn
soon with	svsrsrssq
sooner	ssssusssr
soon~	ssssusssr
sophie	ssssusssr
soph~	ssssusssr
soraya	srussssss
sora~	srustsssr
sorry	rxn3nupos
sorry about	ursssrusq
sorry and	usssssssr
sorry for	rtswtrrso
sorry fur	sssusrssr
sorry i	ttsqsrsst
sorry no	srrssusur
sorry not	sssrssusr
sorry that	sssussssq
sorry the	srsqsrssx
sorry to	srrrrtrrx
sorry we	sssrsrssv
sorry you	sssussssr
sorr~	qyn2mvpos
sort	susqsvrss
sort that	sssrsussr
sorted	rssyssrrq
sortin~	sssrssssu
sort~	ssrxrrqrt
sosp~	stsrsussr
sou	srsssstsu
souhaite	rtsrtussr
souhai~	rsrrutrst
souh~	rsrrutrst
sound like	sussssssr
soun~	strtrrurs
soup	surrsssst
source	srvqrsrsu
sourcer	srsrssusr
source~	srtnrswrv
sourdough	ssrussssr
sourdo~	ssrussssr
sour~	rpxnqrvrw
sous	tsuptturo
sous chef	srsrsuusq
sous~	ssusrsssr
south	sssqssvts
southampton	srrtssrur
southa~	srrtssrur
southern	rsstsrsus
southe~	rsstsrsut
sout~	rqqsrqtys
souveran	sssrssssu
souver~	sssrssssu
sowie	tuurssssq
sowi~	tuurssssq
soy	susrsstsr
sozial~	ssrrsusrs
sozi~	ssrrsusrs
spa	srtsustsp
space	sustssrss
space is	sussssssr
spaces for	srssssuss
spac~	murrrrsr1
spam	usrlusssx
spannend	sussssssr
spanne~	susssstsr
span~	rvrrrrtsr
spare	sssrssssu
sparkasse	srsssssus
sparka~	srsssssus
sparre~	ssssssuss
spate	stsusrssr
spate nachricht	stsusrssr
spatestens	tquqrxrsr
spatestens 0	ssusstssr
spatestens am	sssrsvssr
spates~	tquqrxrsr
spat~	uqvsqwsro
speak	qttortzrp
speak to	sptpttuss
speak with	ststssssq
speaker	srsvsrrss
speake~	rrsvrrrsv
speaking	ssutsrrsq
speaki~	suttsrrsq
spea~	ouvtppyqr
special	strmstrsy
specialist	xtrsssssm
specialist department	usssssssr
specia~	vtpqrsrrv
specs	srusssssr
spectr~	ssssssvsr
specul~	vrsssrssr
spec~	xrrtqqtpu
spedition	ussrsstsr
spedit~	ursrsstsr
sped~	ursrrrsrv
speed	sruqstrut
spee~	sqtnrtruv
speich~	usrssrsss
spei~	usrssrsss
spend	rstsssrsu
spende~	ussrsrsss
spen~	trssrrqrw
sperrv~	ussrssssr
sper~	usssssssr
spiace	rrswssssr
spia~	rrrvsssss
spielf~	usssrsssr
spielt	trsssrssu
spielzeit	ssssusssr
spielzeit 0	ssssusssr
spielz~	ssssusrsr
spie~	ussrsrqrv
spirit~	rsrssr0pp
spir~	rrrsrr1pp
spit	ssssssuss
split	stsvsrrsq
split the	ssswsrssq
spli~	stsvsrrsr
splu~	ssssssrsu
spoke	rsszursrn
spoke about	sstvrrssr
spoke in	sssrssuss
spoke to	rtrwtsrso
spoken	spsrstusu
spok~	rorytrtsq
sponsored	ssspssrtw
sponsored by	ssspssrtw
sponsorship	sssussssr
sponso~	rrrqsrstx
spon~	trsmssttx
sports	stsssssuq
sports hall	sssssssur
sporttest	srvsssssr
sportt~	srvsssssr
sportzeug	srussssss
sportz~	srussssss
spor~	rtuusrquq
sposta~	stssrsssu
spos~	sussrssst
spot	qrquwrsup
spot at	ssssurssr
spot on	ssrussssr
spotify	srssssrsu
spotif~	srssssrsu
spots	srrwrrstr
spot~	rsrvrrsst
spouse	ssssssusr
spouse and	ssssssusr
spou~	sssrstusr
sprach~	srussssss
spra~	srussssss
spread	sssussssr
spreadsheet	urttssrtp
spreadsheet and	urtsssssq
spread~	usttssrsp
sprechstunde	sussrsrst
sprechstunde und	sussssssr
sprech~	tusqrssst
spreken	susssssss
spreke~	susssssss
spre~	vwttqqqtp
spricht	srsrsssrv
sprich~	srsrsssrv
spring	pqqvquzsp
spring of	srsrssuss
spring~	sssrsvrsr
sprint~	ussssssss
spri~	qpptpwyts
sql	stutssvrn
squa~	sqrtrptrx
squi~	tqsrsrssv
sr	rursrrsts
st	qsqtssvvp
st anne	sssrssssu
sta	srrsrrwru
sta je	sssrssvrs
staat	rrrsrvrru
staat nog	sssssusss
staa~	srsrqurrw
stabilimento	surtrstsr
stabil~	surtrstsr
stable	sssssussr
stab~	sttsrtsrq
stacey	tvptusssq
stack	ussrsswso
stac~	wwoqurwrl
stadt	urrssssuq
stadtb~	sssrsusst
stadtwerke	srusssssr
stadtw~	srusssstq
stad~	utuqqsq0l
staff	ssuxvsusg
staff nurse	stsqssssu
staff of	sssursssr
staffed	srsrsustr
staffe~	srsrsvstq
staffing	sxrtrsusm
staffing is	ssssssuss
staffi~	swrtrsvrm
staf~	qtsxvt0sc
stage	r0stprspq
stage 0	trssqrrsv
stage door	svrsrsssr
stage for	stvsssssp
stage of	strsusssr
stagione	trsrsussr
stagio~	trrtttssq
stag~	r1tvqtspj
stah~	susrstssr
stairs	trssqrssv
stai~	urrrqrssv
stallet	sqsussssu
stalle~	sqsussssu
stalli~	usssusssq
stamattina	srstusssr
stamat~	srstusssr
stamp	usssssssq
stam~	urtutrsto
stand	uqprrxrvr
stand 0	stsrssswp
stand up	sssusssss
standard	rstvruqrq
standard will	ssusssssr
standa~	qttwruqrr
standing	ssvqssrst
standi~	srwqssrst
standort	urssssssr
stando~	ursssssrs
stands	strustrrq
stands cancelled	sssusrssr
stanow~	tsrrussrs
stantrex	sssussrss
stantrex graduate	sssssssru
stantr~	sssussrss
stan~	sotwpzmru
stapel	qtsrsvssr
staple~	ttrsssstq
stap~	rurqsvstp
starke~	sssussssr
start	oiyi4uusu
start 0	srrsxsttn
start asap	ssssrsvsr
start date	rrrsxtrsr
start immediately	ssssssusr
start march	ssssusrtr
start monday	sqrszsrsp
start of	qrtsqwsss
start on	srrqurqry
start reading	qsssssssu
start the	ssssqstsu
start up	sssstursr
start van	rsssrrssv
start whenever	susstsrsr
start with	srsrsstsu
start you	ssssrvrsr
startdatum	ssssussss
startdatum 0	ssssussss
startd~	ssssussss
started	tqvvsrrqs
started a	ssssssrrv
starten	sqususrtq
starte~	sowquqrrw
starting	rrrqwrsrv
starting 0	ssssustsr
starting in	sssspsrsx
starting on	sssussssr
starti~	rrrqwrqqx
starts	qpswqpvsu
starts on	rrsusrtss
startup	sssrsrtur
startups	rssussrru
startu~	qsrtrrttt
star~	nhsm5rxsx
stata	wrrssrrrt
state	pqturspuv
statement	tqursqqtv
statement and	ssusssssr
statement for	rrssrrssx
statement is	rssqssssv
statement of	sssstsrtq
statement that	usssssssr
statem~	spwssqpsw
states	srrrrrrvu
static	rtusssssr
station	r0tvrqtsj
station 0	sruustssq
statio~	q0svrpsro
statistical	ssssssstq
statistics	ssrtsrusr
statis~	rststrutq
stato	rrturssrs
statt	russrwsqp
statt 0	sssrswrrr
status	yqotpzpps
status for	ssrsssssu
status has	sssrsvssr
status in	sssrsussr
status interview	sssssussq
status is	osssssssw
status of	rssvstrsr
status on	sssrswssr
status page	sssrssssu
status unsuccessful	sssussssr
stat~	urrsn3mqv
stav~	srursussr
stay	qtqouwqsv
stay as	susrurssq
stay in	rssqsursv
stay valid	sssssussr
stays	rrutsxrrp
stays in	ssstswsso
stay~	rsttrwrrq
std	rqrttrrzp
ste	rtsusrsss
steady	sssssruss
stea~	rrsqrrusw
steel	svsrqtrst
stee~	utsopursu
steffi	rtrrrsvrs
stef~	rurqrswrs
steg	srwssrssr
stehen	rursrstrs
stehen im	ssstsrssu
stehst	rssrryssq
stehst auf	sssrsvssr
steht	sqsrvqsru
steht im	ssssrsssu
steht unter	ssssusssr
steh~	qsqrtwuqs
stein	sussssssr
stel	rustsssss
stelle	qqquwvsqr
stelle 0	rssrursst
stelle als	russsrrst
stelle besetzt	sssusrsss
stelle frei	rssrssssu
stelle im	rssssusss
stelle in	ussssrssr
stelle ist	rssusqtsr
stellen	qtrtrrswr
stellenausschr	srusssssr
stellenbesetzu	sssussssr
stellenprofil	ursrsssss
stelle~	qortrst3n
stellt	ssrsursss
stel~	orpwvwsyk
stenog~	srttssstq
sten~	rutssrstq
step	stxtvppqr
step 0	tssrursss
step in	surtssssq
step is	ttsrssssq
steph	rrsrsurst
stephen	srssssssu
stephe~	srssssssu
steps	wssoqtrqw
steps to	sssssssrv
step~	vvrmtwppu
stes~	trswrrssq
stet~	srsusssss
steuer	srssussss
steuer id	srssussss
steu~	rrsrurtst
stev~	sssrtsrru
steward	rtstrsrus
stewar~	rssttrrur
stew~	rssttrrur
stiamo	russssssr
stia~	russssssr
stic~	tstsrsssq
stif~	rutsrrtsr
stil	srvsssssr
still	qvokr0vru
still be	ssssstrur
still coming	sssusrsss
still have	sssrsrtsu
still in	rssrsvusp
still keen	srssssusr
still looking	sxssssprt
still not	sstssstsq
still on	ursssrsss
still our	sssssussr
still reviewing	tvsrsqssr
still very	susrssssr
stilling	srsuussrr
stilling som	ssstussrr
stilli~	trsutrsrq
stil~	qtnor0utt
stimmen	ssstsrssu
stimme~	ssstsrssu
stimmt	ssstusssq
stim~	trrutrrsr
stin~	sssussssr
stipend	rrrpurusu
stipend is	sssrxsssq
stipen~	rqrovrvrw
stip~	rqrovrvrw
stock	rurptrrsv
stockp~	ssssssusq
stoc~	qvrotrtsw
stone	ssssssusr
ston~	rursrsttr
stood	rtsqvtssq
stood out	rtsqvsssq
stoo~	rtsqvtssq
stop	qrrvrrpyt
stop here	sssussssr
stop in	sssrsrstu
stop to	ststssstp
stoppe~	srtpsussu
stopping	sssussssr
stoppi~	sssussssr
storag~	rrrsrrqtx
store	utsusqrqs
store 0	rtsussssq
store team	ussrssssr
stores	stsusrsss
stories	tssossrtu
stories from	tssrsssur
storie~	tssossrtv
storni~	ssssssssu
story	srrrrsqtx
story about	sssssrssu
stor~	rprxqmtsz
stosst	sussssssr
stos~	sussssssr
stout	usssssssr
straight	rurwrussn
straight to	sssvsrrtr
straight with	stsrsvssq
straig~	rtrwrutsn
stranger	ssusssssr
strang~	ssussssss
strassenwarter	usssssssr
strass~	usssssrss
strategies	ssssssssu
strategist	sssrssssu
strate~	uqspssqsw
stra~	urrvrrqru
streak	srussssss
stream	sssrsssus
street	vtsnrrstt
streichen	sssussssr
streic~	stsusssss
streng~	rssssrsrv
stress	ssussrrss
stretch	sssrvrstr
stretc~	sssrvrstr
stre~	tsuqsnruv
strict	sussssrsr
strictly	sstsrsusr
strict~	srtrrsusr
strike	srssturrr
string~	srsusstsr
stri~	rrspsstvt
strong	qrrsqsutv
strong fit	sssrsssus
strong~	sstussssq
stro~	qqstquusv
struck	sssrssssu
struck by	sssrssssu
structural	sstsrussq
struct~	tsssrursq
strukt~	rustssssr
stru~	sttsqtqru
stuart	susqrqtsu
stua~	susqrqtsu
stuc~	tsststrsq
student	tqsuupsrt
student 0	ssssusssr
students	rvqwqsruq
students in	ssssssssu
students to	ssstsussq
studentship	ssussstsq
studen~	srrwsoquu
studiert	ssssssrsu
studiert und	sssrssrsu
studies	srttsqssu
studie~	rqsvrprsy
studio	vvrutrrtl
studio 0	sussssssr
studios	stsqrusst
studio~	stsqrusst
study	rvrqrrrtv
study you	susssssss
stud~	tqsxsloxw
stufe	ssssussss
stufe 0	ssssussss
stuff	srrutrsrt
stuffing	ssssssuss
stuffi~	ssssssuss
stuf~	sqsturtrr
stuk	srsusssss
stunde	rvrqussss
stunden	qoxtvstrp
stunden 0	srssustsr
stunden vorher	srrsssssv
stundensatz	srssssuss
stunde~	qowsurwqq
stun~	puvpwrvqp
stuur	trurrrusr
stuu~	trurrrusr
style	rrxqssrss
styl~	rsxrrsrss
su	xsprtqtqu
su hoja	usssssssr
su inscripcion	urssssssr
sua	usotsrpry
sua candidatura	trsssussr
sua carta	svssssssr
sua domanda	rsssssssu
sua entrevista	sussssssr
sua inscricao	ussrssssr
sua participacao	sssussssr
subito	stsusssss
subi~	stsusssss
subject	pssnwrquw
subject to	rrrpwsquu
subjects	srsssssus
subjec~	qrsovrquw
subj~	qrsovrquw
submission	zrsqruqvl
submission to	rssrsvsvp
submissions	ssuussrsr
submis~	zqsqqqtsq
submit	txoqrstts
submit availability	sussssssr
submit it	rwosstsst
submit your	rrssssuss
submitted	yqsrrrrqt
submitted and	qsssssssu
submitted it	qssssrssv
submitted to	vssrsssrr
submitting	ssspsstsv
submit~	0qslrrtrv
subm~	2uolprust
subscribe	sssrsrrsv
subscribed	sssqssssv
subscribers	ssssssrus
subscription	sssnssrtz
subscr~	sssjrqrw2
subsequent	stssusssr
subseq~	stssusssr
subsid~	rrrstsssu
substitute	ssssrtusr
substi~	ssssrtusr
subs~	qrrjwqsv0
succeed	sssrssrus
succee~	sssrssrus
succes	qrv0rqrrp
succes met	rssvssssr
succes verder	rssusssss
success	qsrvsrsts
success in	rssvssssr
success to	sssssssur
successful	prruvrsrs
successfully	ytrnrsrrt
successor to	sssssussr
succes~	wrpstrrru
succ~	vpsvspqtt
such	qtrtrssru
such dir	susssssrr
suchab~	sssssssvq
suche	rrrprrwsu
suche ich	ssssssvsr
suchen	ppqupp2ur
suchen gerade	ssssssrvr
suchen immer	sssusssss
suchen jemanden	ssssssuss
suchen noch	srsrsrtsu
suchen sie	ssrrsstsu
suchen wir	susrrrwsq
suchst	srsrssvsr
sucht	rrrrrsttv
sucht zum	sssrssutr
such~	nlosno62s
sud	rtrqsutuq
suen~	ssssrsuss
suerte	rrttrsssu
suer~	rrttrsssu
suffices	rsusssssr
suffic~	rsutsrssr
suff~	rqvtsrutp
sugar	srusssssr
suga~	ssusssssq
suggest	rsrrsrrsw
suggest a	srsrssssv
sugges~	rtrprssty
sugg~	qsrrrrstx
sui	rvrrsssst
suis	surtsrsss
suis joignable	sussssssr
suit	rwrqrsstt
suit you	rurssssst
suitability	tsstssssp
suitable	srsussvso
suitab~	tsswsrvsl
suite	sqsstruss
suite at	srussssss
suits	srsrsstsu
suit~	rpswtoyrr
suivie	surssssss
suiv~	rrstuqrsu
sul	srrussrsu
sulle	rssusssss
sum	sssrssrsu
summary	sstsrrrsu
summar~	sstsrrrsv
summer	norzvtvso
summer analyst	sstssussp
summer and	ssssssusr
summer of	ssssvsssr
summ~	lnqywtstt
sun	rrsrrsruv
sunday	vsynsssqr
sunday 0	ttussrssq
sunday and	srssssvsr
sunday at	ussrssssr
sunday evening	svstssrsq
sunday night	sstqsussq
sundays	srsvsrssr
sunday~	srsvsrssr
sund~	upxtsqrqs
sunn~	tsttstsrq
suo	ssrvrrtrs
super	rtrwsrrrs
superar	srrrssssu
supera~	rrrsstrsu
superd~	rssusrssr
superf~	sssusssss
superintendent	usstsrtso
superi~	urrttttso
superl~	sssqssssv
superm~	srusstssq
supervisor	utusurrso
supervisor has	sssussssr
supervisor job	ssssusssr
superv~	ztustqqtk
supe~	yqrxupoqt
suppe	sussssssr
supper	stsussssq
supple~	srtussssr
supplied	rutsssrss
suppliers	ssrsssssu
suppli~	rttrrqssv
supply	tqsrrwtsq
supply register	sssrswrsq
support	nqymqruvw
support engineer	pstrssrsw
support roles	sssssrssu
support worker	sstsstusp
supported	rssussusq
supporting	usssssssr
supporting statement	usssssssr
suppor~	oqxmpqztv
supposed	ssssssssu
supposed to	ssssssssu
suppos~	sssrssrsu
supp~	nrynnq1tv
sur	snsvstrqv
sur la	sqstrwssq
sur les	srutssssr
sur nos	sssrssssu
sur votre	srssssssu
sure	rosprsusy
sure to	spssssssw
surgery	rtstvrrsq
surger~	rtstvrrsq
surg~	rtstvrssq
surprised	ssssssusr
surpri~	sssrssuss
surp~	sssrssuss
survey	trssrrssu
survey~	srsrrsust
surv~	sqsqrrury
sus	srsuusssq
suspect	sssqsstsu
suspec~	sssqsstsu
suspended	srsqszsrp
suspended all	sssrsusss
suspendu	rssrsvsss
suspension	sssusrsss
suspen~	rrsps1sso
susp~	qqrms1urs
sustainability	sssssurtr
sustai~	ssrssustr
sust~	srrrtustq
suyo	trsssrusr
sval~	rrrrrrsqy
sven	qrstsrtsu
svolgere	srwsssssr
svolge~	sswrssssq
svol~	sswsssssq
swap	sssrsssrv
sweden	rssssussr
swed~	qssttussq
swee~	sususrrsr
swindo~	sssrssssu
swin~	sssrtsssu
swip~	ssssrssus
sworn in	sssrusssr
syke~	ssssussrr
symb~	sssrssssv
sympathy	rsssssssu
sympat~	rtsusssss
symp~	rsrussrrt
sync	spssssssw
sync 0	sqssssssu
syndic~	surssssss
synd~	surssssss
synthese	rsusssssr
synthe~	rsusssssr
synt~	rsusssssr
system	3psquoqpt
system and	tssqssssu
system at	vsssssssq
system design	rtrsrsrsu
system under	vssrssssq
system you	ssssusssr
systemintegrat	sssssssur
systems	rusorrsvt
system~	purmqqxxv
syst~	wsshsoo2w
t	ourrqrr0s
t appeler	svrssssss
t as	srsutssss
t es	sssusssss
ta	0rqyqpsqo
ta mere	ssssssssu
tabe~	tqussssss
table	rwrrsqtss
tabl~	sxsqsqsss
tabs	ursssssrs
tack	srsussrst
tack for	srsussrst
tack~	ssssrsssv
taco~	ursssssuq
tafel	srusrssss
tafe~	srusrssss
tag	ouuvrrrpu
tag 0	ssussssss
tag frau	qsstssrrt
tag fur	sssussssr
tag herr	qstvqvvrn
tag ihre	wssrssssq
tag leider	rssusssss
tag mit	srsutssss
tag name	sustssrsr
tag soraya	srussssss
tage	yosqyrvrm
tage urlaub	ssrsvssrr
tage woche	rrrsvsusq
tagen	prvsrsrrv
tagen geloscht	rsssssssu
tage~	squtqsqsv
taglich	sssssssur
taglic~	sssssssur
tagl~	srtssssur
tagt	ussrrusss
tail~	rssrssrsv
tak	susursssr
tak for	susursssr
take	vo0wzonkq
take 0	qurtrsrsu
take a	trwqsssrt
take care	qrsxsttso
take four	usssstssr
take home	rstttsrsq
take it	urrrtrrsv
take part	sqtsssssu
take silence	vssrsrssr
take some	utssssssr
take the	rryrvrsro
take two	srusssssr
take up	ssrrxtrso
take us	wsspsssss
take you	sstttsssp
take your	svtrssrsr
taken	qrqyqvrss
taken on	sssssussr
taken the	ssrssrssv
taken up	sssusrssr
takes	yrwjsprrx
takes around	sqrsssssu
takes effort	ussrssssr
takes longer	ssssspssw
takes place	ussqrtstr
takes two	srssssrrx
take~	uovvpupqu
taking	puptsssrv
taking a	qsssssssu
taking the	ttqvssssp
taki~	puptsssrv
takk	trsssrssu
takk for	trsssrssu
tal	rurssrsst
talent	uwuwrsvqg
talent acquisition	survrttrn
talent at	srssssusr
talent community	ussrsssss
talent team	quwssssso
talentos	tsrtsrusr
talent~	surtrqtrt
tale~	uuuxqryoi
talk	m6norqvur
talk about	sqrsrtxsr
talk it	russtsssr
talk properly	sussssssr
talk then	sussssssq
talk to	srspuqttt
talk today	srrsrsssv
talk was	sssussssr
talk with	ssrsssssu
talk you	susssrrtr
talked	rpursrssv
talked about	srvtrtrsr
talking	qutprvsrs
talking to	qrurswssr
talkin~	qwtorvsrt
talks	srsqssstw
talks and	sssrssssu
talk~	nrwrqurrw
talla	rrrwrssrt
tallinn	ssssssrur
tallin~	ssssssrur
tall~	qqsxrtrtr
tamara	srrsrsssv
tama~	srrsrtssv
tambem	sssrsussr
tamika	ssssusssq
tami~	sssstsssq
tamsin	surssssss
tams~	surtrsssr
tani~	svtsrsssq
tank	sssssrrus
tant	srssrwssr
tant que	srsrrwssr
tanto	trssurssr
tant~	trsrursss
tanvi	ssusssssr
tanv~	ssusssssr
tap	rrsrtrutq
tapes	susussssq
tape~	rurtrssss
tar	rvstssssr
tar entro	sssussssr
tara~	ussrsstsr
tarb~	sssssssur
tarde	quusrttrq
tardes	rrsrssssv
tard~	ptvrrtsrs
target	rrtsustsq
target~	sssrssssu
targ~	rrtrustss
tarif	srssustss
tariff	ssssqsssu
tariq	susrsrsss
tari~	rstrsrsrv
tash~	rrrrrrrr0
task	rqzvqrssn
task and	srusssssr
task~	rrvrtssss
tasman	sssstussq
tasmania	sssrsstur
tasman~	sssrsstur
tasm~	sssrsttup
taste	stusssssr
tasting	srtrssssu
tastin~	srtrsrrsw
tast~	srvsrrrru
tatigkeit	srrvsssst
tatigk~	srrvsssst
tati~	srrvsssst
tax	rqsotsxur
tax form	rsrsussst
tax free	ssssssvsr
tcs	rsssssusr
tcs com	rsssssusr
te	syrxsysmi
te adjunto	srtrusssr
te chama	uqssusssr
te cuento	xrsrrsssr
te haya	sssrsusss
te la	sustssssr
te le	srsusssss
te llamaremos	trsrsusss
te lo	rsrwrrssr
te maken	susssssss
te mets	srssssssu
te parece	srsstsusr
te prometi	sssussssr
te viene	sussssssr
tea	ttspssssu
teach	sutsrssup
teacher	rsuuvwrti
teacher of	ssssusssr
teache~	qstuvwuug
teaching	sqrsupwup
teaching assistant	srtrusssr
teachi~	rrrutqztn
teac~	orquvtxvk
team	0qruopvps
team 0	sussssrsr
team and	tqsqsrtsw
team at	tssrsstsq
team building	ssssssssv
team ca	ssrussssr
team for	tqstsussq
team has	rssrstuss
team i	sqsrssssx
team in	srssssvrq
team leader	srsutrssr
team members	rssusssst
team wants	sussssrsr
team we	ssssussss
team will	xtsrsrssp
team would	sussssrsr
teamru~	srssssssv
teams	q0qqrqsss
teams and	ssssssusr
teams link	rsrsssssu
team~	oyqmqptzu
teat~	srsvstssq
tech	surpsrrrw
technical	puusssxsm
technical assessment	rwqssssss
technical interview	strrsvrsr
technical recruiter	ssssssusr
technical writer	rruttrurq
technician	xurruvqvi
techniques	sssrssssu
technische	rusrststr
technischen	sussssssr
techni~	oxvoqsvxm
technologies	ssssssvrq
technology	srsrssqrx
techno~	rrqtqqwsv
tech~	osvpqqxyq
tecnico	qrwvtsrrp
tecnico de	rswsssssr
tecnic~	rrvvtsrrq
tecn~	rrvvtsrrp
teil	qwwqrtrsq
teil 0	rsursssst
teil des	sturssssr
teile	rssussssr
teile ich	rssussssr
teilen	tstqsrssu
teilen wir	ussrsssst
teilnahme	stsussssq
teilna~	susussssp
teilne~	strrrrrrw
teilze~	rrsssstwq
teil~	ruqtqqrvu
teks~	rrxsrrssr
tel	qsssssrtu
teleco~	sssussrtr
telefon	rvrqurrst
telefonat mit	susrssrss
telefone	urstsstsr
telefonieren	susrsstsr
telefonisch	vqrsvrrtr
telefonisch besprochen	stssusssr
telefonischen	usssssssr
telefonischen anfragen	usssssssr
telefono	rsrutssst
telefo~	vxotwprrp
telephone only	ssssssuss
telephone to	spssssssv
telephonic	sussssssq
telephoning	usssssssr
teleph~	twrsrrssq
teletrabajo	srsrvsssr
teletr~	srrrvstsr
tele~	uzmqxnrtr
tell	qmznyqqvu
tell her	sqssrsssw
tell him	rrsssrssu
tell me	tqwpwqrtr
tell the	sssusssss
tell them	susprrtsv
tell us	qtysqtqvo
tell you	qpqstttsv
tell your	srssussss
telling	trstruuso
telling us	sssussssr
telling you	tsssrutsp
tellin~	trstruuso
tells	srsrsqtsw
tell~	tqrsrsvst
tem	qrtxrrrst
tem um	rrrsssssv
tema	stsrsstur
temos	rrrwtsrrr
temo~	rrrxtsrrq
temp	srsstsusq
template	tsspssssu
templa~	tsspssssv
temple	ssrtrsrru
tempo	qqtvsrtrt
temporary	rssqtsrxq
tempor~	srsquurxo
temps	trrtsursr
temps de	rssusssss
temp~	tlqususuu
ten	stynrsmuv
ten 0	rssussssr
ten and	sussssssr
ten days	uqsrtwrsq
ten hours	srrstsssu
ten minute	rvsrsrsrt
ten minutes	tqtsssqsu
ten years	sssussstr
tenancy	ssssrsssu
tenanc~	stssrsssu
tena~	rsstqrrsu
tendo	sustsrssr
tend~	strttsssq
tenemos	sssussssr
tenemo~	sssussssr
tene~	tsturrrsq
tengo	ussusrssq
teng~	usrvsrrsq
teniamos	rssvssssr
teniam~	rrsustssr
tentatively	sssrursss
tentatively selected	sssrursss
tentat~	srtrusssr
tent~	srtrtrust
tenue	svsrssssr
tenue de	svsrssssr
tenure	sssstsrup
tenure track	sssrtssuq
tenu~	rurrtsruq
ter	rsswsrrsr
ter vindo	rssussssr
terca	sutrrsssr
terc~	rutrrtssr
teresa	sqstsssst
tere~	sqsusssst
teria	ssssssuss
teri~	ssssssuss
term	sqqpvwsur
term time	srssvsrsr
terme	srssrsssv
termin	qurrprtqy
termin 0	ssrsssssu
termin am	sortrrssx
termin zum	srssssvsr
terminal	sssssussr
termino	ussrtsssr
terminou	sssusssss
termin~	rvtsquqru
termos	trsusrssr
terms	rrrozrrtt
terms and	ssssvsssq
terms set	ssssrsssu
term~	pvqoxsqqv
terra	srssrsssw
territ~	srsustssr
terr~	qqrvqrtrw
terug	ssurrtrrt
terugk~	srswssssr
terugt~	rssrsrssw
teru~	qqttrssrw
tessora	ussrsssss
tessora group	ussrsssss
tessor~	ussrsssss
tess~	rvrrsussq
test	rm7uopqqu
test a	srvsssssr
test and	spwssstsr
test at	ssurrssss
test d	sssussssr
test de	srussssst
test for	srxsssrsp
test has	ssussrssr
test is	stursstsq
test on	srssrsssu
test results	svsrssssr
teste	ssrvrsrrt
testen	sssrsstru
tester	vssqruvsn
testers	ssrtrsrsu
tester~	rsrursrsu
testing	sqvrsrtrt
testing and	srssssssu
testin~	spyqrrtrs
tests	rr2ursqro
tests 0	srssssssu
test~	tn4rortot
teu	tusrssssr
tewes	sssrssssu
tewe~	sssrssssu
text	swrnosvsv
text from	ssssssssu
text me	svrsrsusq
text~	srwrrtssp
thailand	rssssssvq
thaila~	rssssssvq
thai~	sssrsssvq
than	ortwqzppu
than 0	ssrtpqruv
than a	ssrsssrsu
than before	srsrsvssr
than expected	ssssspssw
than for	srssssssu
than half	rvsssssss
than i	sssrtussr
than in	sssrsrssu
than the	qsuputrrt
than two	sssussssr
than we	rrttsvsss
than you	suspsrvss
thandi	rtssusssr
thank	ztqxmsmow
thank all	ussussssq
thank you	ztqxmtmow
thanks	4qrxonros
thanks a	srusssrss
thanks again	tsrwrsrsr
thanks for	1vowrrpnr
thanks person	sssrssrus
thanks regards	rsssssvsp
thanks so	trsssrrsu
than~	2tqymqnnv
that	qnpws1rpt
that a	qqsurursu
that all	ursstsrsr
that an	sssrsusss
that and	susrsssst
that applying	ussrssssr
that are	ssssrsssu
that at	sssssssur
that can	sssrsssrv
that could	ssssssrus
that d	sssutsrsr
that date	usssssssr
that does	ssussssss
that everything	ussrvsssq
that fits	rssrsstsu
that goes	usssssssr
that great	sussssrsr
that having	sssrusssr
that he	srsrsrtsv
that how	tsusrsssr
that i	prqutpwus
that ice	sssssruss
that includes	stststssq
that is	rqsvtrsqu
that it	sptusqrrx
that made	sssussssr
that match	sssssssru
that means	sssrsrssv
that mr	susrsrsss
that on	sstvsrssr
that one	sssrssssu
that out	sssrsussr
that process	srsrssust
that reason	sssussssr
that says	sssrssssu
that somebody	srssssssv
that the	qpoyqyovt
that there	tsrusrtsr
that they	ssssutssr
that time	srssrswrr
that we	spvuxnpru
that will	srssssssu
that you	uqpuwnvov
that your	vsrtutrpq
that yours	ssspssssw
that~	srsrstsus
the	rrqwp1pnt
the 0	tszj1xloq
the above	rwrtqssrs
the access	ussrssssr
the admin	tsrrvsssq
the admissions	rssqstssu
the advert	wssrsrtsq
the afternoon	srttusssq
the agency	srsrssust
the agenda	srssssssv
the agreement	ssssusrsr
the alternate	sssqsusss
the analyst	rutsssssr
the announcement	tssussssr
the app	rquorqrs0
the applicant	sssrrsssu
the application	lurssrss0
the appointment	stssutusl
the area	ussrsstsr
the assessment	qrzsstsso
the assignment	ssvsssssr
the attached	quwqvqrqr
the average	ssssssrvr
the baby	srsssswsq
the back	sssssssur
the backend	stqrsvssr
the badge	ssrsrsssu
the bag	srwsssrtq
the bank	trrrrrtrw
the bar	sstvssrsq
the bearer	sssusrssr
the bell	ssrrsrssv
the below	rpstsswss
the best	psrxspqsw
the better	sssusrsss
the big	srsvrttsp
the board	ruqyrpqst
the boiler	sqsrttssu
the book	susssrsst
the border	rsstsussq
the bottom	srtrurrst
the boxes	sussssssr
the breakfast	usstssssq
the brief	srvsssssr
the budget	sssrrussr
the building	stsssussq
the burnt	sssqsstsu
the bus	rssrssrsw
the button	qssssssst
the call	stsusrrsr
the candidate	srspsstsw
the car	rssrvrsst
the care	ussrsrtsq
the careers	srvrssstr
the caribbean	sssssrsus
the cellar	stsursssr
the cello	sssqssssu
the cfo	svssstrsq
the chance	sssussssr
the chaplain	ssurstssr
the check	srssrsssv
the chief	rtssutrsr
the children	srtssussq
the choice	stsrssssu
the city	stsqsttst
the clearest	sssussssr
the clerk	tssssssuq
the client	rptxrttrq
the clipboard	usssssssr
the closing	wsrrstssp
the cloud	usssssssr
the co	susssstsq
the code	rrrutssss
the collective	sssssssur
the committee	vsqtpwqrt
the company	surqtrsru
the competent	sssrsvssr
the computer	srussssss
the conference	srssssssu
the confirmation	sqssssssu
the congregation	stsursssq
the contract	rrrutsqrv
the contracts	ursssssss
the conversation	sqtssrtst
the council	srrqtrtsv
the country	srsrssssv
the criteria	rssusssss
the current	rssursrus
the customer	suststssq
the cv	trussrtsp
the dark	sssussssr
the data	srwrsrsrq
the date	sqtvstrsr
the day	rvqtqsrsv
the days	ssssrruss
the deadline	uuqrrrrst
the dean	svrqsutsp
the decision	rtsrssssu
the deck	sstosstsv
the department	vqrprxurr
the depot	sussssrsr
the deputy	sssusrsss
the desk	rvrssqrtt
the detailed	rsssssusr
the details	swrtsrrrr
the director	svssttrsn
the disruption	sssusrssr
the doctorate	sssqsrtsu
the document	ssssusssq
the door	swrrsssss
the draw	srsqswsst
the drawer	rssrurrsu
the earlier	vrsssssss
the editor	sssussssr
the eligible	sssustssp
the email	rtrvrrssr
the employer	usrsrstsr
the enclosed	tsusrsssr
the end	xpstnuqqu
the english	srussssss
the envelope	sssutsssq
the estimate	srrsssssu
the event	ssssssssu
the executive	usssssrsr
the exercise	srusssssr
the extension	sssspsssv
the extra	sssrwtrsr
the eye	sssussssr
the family	sssrsswsq
the february	sssrssssu
the fee	ssrsssssu
the feedback	sssussssq
the ferry	ssutsrssq
the figures	srrrrsssw
the final	turwrvqtm
the finance	sssssssur
the fire	sssssustq
the firm	ssursstsr
the first	tsrnvtous
the five	srtvsrtsp
the flat	sssrqrssx
the flexibility	sssrssrus
the floor	usstsrssq
the folder	tqssssssu
the following	rquqrpsxt
the form	xqsmprrsz
the formal	tsssusssp
the founder	srsrsvtsr
the founders	sssussssr
the four	srutsqsst
the front	surtssssr
the future	rrtssrrrv
the gaffer	rsswsrssr
the garden	rsssssrsu
the gate	sssrsutrr
the girls	srsswsssq
the goal	sssqssssu
the goats	usssssssr
the good	srrsrstsv
the governors	ssssttssp
the grade	sssssrvsr
the group	survtrqtp
the hands	trurssssr
the hard	ursusrssr
the hardest	sssussssr
the head	sustrtttn
the hearing	srrrstssu
the highest	srsussrss
the hiring	qxrssvsrn
the history	srsrssrsv
the honest	sssrsrssu
the hours	tvsrssssq
the house	srsrrqtsx
the hut	sssssqtst
the i	ssssusssr
the information	ssssssssu
the installation	sssssrssu
the interest	srsusstsq
the interesting	sssrsussr
the internal	utsssrssq
the internet	sssnssssy
the internship	sssuusssq
the interview	oxrqrsrrx
the interviewers	sssrsusss
the interviews	sssrsrssu
the invitation	sqsrssssv
the invite	sussrrrst
the issue	ssssssusr
the january	srsttvrun
the job	qpqttsrvv
the joint	sssussssr
the judges	srrssrssv
the junior	sssussssr
the jury	vssursssq
the kids	sustrsrsr
the kitchen	strsrssru
the knee	sssussssr
the lab	sxsqsqrss
the lads	rssvtrssr
the lake	tssqstsss
the landlord	rssqrusst
the last	sttuptqst
the latest	sssqsstqw
the lease	sssssrssu
the length	srsrsusrt
the letter	srssvrssr
the level	ssrsutssq
the library	srsssurtr
the lift	susrsrsss
the link	pvxmtrtrt
the list	rsqsrvpsw
the literary	sssusrsss
the little	srsrurrsu
the loan	sssrssssu
the location	sussssssr
the long	susrsurss
the look	rssqsstsu
the loop	sssutsrsq
the lord	sssussssr
the lowest	sssrssssu
the machine	ssrsusrss
the making	rssssssvq
the manager	tqsqsursv
the mandate	sssrssuss
the margins	sssqssssu
the market	rqrrrrxss
the master	sssqssrsv
the material	srssssuss
the matter	sssqsvssr
the meantime	vrrqtvrsr
the medical	rssxsrssp
the meeting	susssssss
the merger	sssxsprss
the middle	vrsqvtrsq
the midlands	srssssuss
the minimum	tssttrssq
the minister	srstsqssu
the ministry	svssssssr
the minute	srttsussq
the missing	tssqsssst
the mix	rqsrsvsss
the model	sutsrsssr
the moment	rprtrwtrt
the month	1qsprqssq
the more	sssssrssu
the most	rrtsrrrrw
the move	srssssssu
the national	tsstsrusq
the navy	srsrssssv
the near	ssssssusr
the new	rrunrurqz
the news	ssssttusq
the next	nuurysqqr
the nice	trsrssusq
the night	sstussssq
the non	srssrsssu
the note	srussrssr
the noticeboard	srssrssut
the nudge	sssussssr
the number	ssrutrrrs
the numbers	srrtswssp
the numerical	ssusssssq
the off	ssssrrssw
the offer	qqrt1prrs
the office	surptsrsu
the old	strrvruto
the one	rqrwrsrsv
the online	rtutsrtrq
the only	tsrqsrssv
the onsite	sssrsurss
the open	ssssvsssq
the opportunity	usstssssq
the oral	ruuqsusso
the order	srswsrssr
the other	spsxwqprs
the others	vqtqrvrrr
the outcome	vtrrssrsq
the owner	susssrrst
the p	susssssss
the pacific	ssssrussr
the panel	trqsszppt
the paper	tsrqssssv
the paperwork	strsvsssp
the paragraph	ssusssssr
the partners	sttwtrrsm
the pass	ssutssssr
the password	srsssrssv
the past	rrrurstst
the patients	stsssrvsq
the pension	sussrssss
the people	ssrtsrsrv
the permanent	sssussssr
the person	ssrvtrtsp
the phd	srutssssr
the phone	rstrwpput
the pile	vssqsstsr
the pipeline	sssssrssu
the plane	sussssrst
the plant	srsrssssu
the platform	srssssrsu
the pleasure	srsstssur
the policy	ussrsssss
the pool	rrsqtzrsp
the portal	urrpvsqrv
the position	vrqszptqq
the post	ottv0ssrk
the posting	sssrsrssu
the power	sssqssssu
the preferences	sssrsssus
the prize	sssssrssu
the problem	rsutrsrss
the procedure	rrsssxrsq
the process	rxqtspqst
the product	stsssstsq
the profile	rstussrsr
the program	srsrsusss
the progress	sssrssrru
the project	srrsrruru
the provost	srsttussq
the public	rsrrrtust
the publisher	ssssrvssr
the qa	sssrssrsu
the quality	stsqsssst
the queue	rusrsssst
the quick	sussssssr
the quote	sqsusssst
the recommendation	sqrsusssu
the recordings	ussssrssr
the recruiter	rrsssurst
the recruitment	sssrutssq
the regional	sssrtsusq
the register	tsstsursp
the release	sssqssssu
the relevant	srssssssu
the rent	ssssrussr
the report	rrurqusst
the requisition	rssssvssq
the research	sssrsrssv
the reserve	sssruprsv
the rest	utssrssrr
the restaurant	ssstsstsq
the result	rtspryrsr
the results	sussssssr
the resume	svsrssssr
the retention	sssqssssv
the review	sssrrutsr
the reviewers	sssqssssu
the right	rrrutqsru
the role	ttssvxrrl
the room	sttqsrssu
the royal	tssstrtsq
the running	ssutsrrss
the salary	ssssutrsq
the sales	squtsstsr
the same	stwlsuvqs
the saturday	rtsussssr
the scheme	ussussssq
the school	swrssrrtq
the scorecard	srrsssssu
the scores	ssussssss
the screen	stsrtrtsq
the search	uvrqstrrq
the season	sstrsttsq
the second	tovnssrsy
the section	russsrsss
the selection	svturprsr
the senior	ttsstsrsq
the service	rrstsurss
the session	srutssssr
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
the sketches	sprsssssv
the software	ttttssrsq
the solution	sssussssr
the sous	srussssss
the spot	rsssxrsvm
the spreadsheet	ururssssr
the spring	rprvrtzsn
the stack	usssssssr
the staff	ssststtsp
the start	qptsuvrst
the statement	sssrssssu
the station	swssrsrsq
the status	ussqstsss
the store	wssrssrsr
the story	sssssrssu
the students	ssstsussq
the studio	vssrssssr
the subject	rssurrsss
the summer	pqr0sstsp
the superintendent	tsstssssq
the supply	sssrswrsr
the survey	sssrrsssu
the system	xqrtvrrso
the table	swrtsrssp
the task	ssusrssss
the tasks	ssssrsssu
the taste	srusssssr
the tax	rsssvsssq
the team	nurvuxvsi
the technical	rrusstusp
the test	srxvssssn
the third	svrrrssss
the three	rsstrvrsr
the threshold	sssussssr
the time	srqvsurrt
the times	sussssssr
the timetable	vssqsrsst
the top	rrrtrvsqt
the town	sursssssr
the trainer	sssussssr
the training	sssrtsrus
the travel	sssrrsrsv
the treasurer	sssssussr
the trial	sqsvssrst
the trouble	urttssssr
the trust	ssrsstutp
the trustees	tvsosrtss
the two	surtqwrrq
the underwriter	rsssrsssu
the unit	ussssstsr
the university	rsssusutq
the upcoming	srssssssv
the usual	sqsrsrwst
the vacancy	rssusqsst
the video	svrsrssuq
the village	rsrsssssu
the vp	srtsstusq
the waitlist	sssrsussr
the walk	srutssssr
the warehouse	susrssssr
the watson	ssursssss
the way	rsrusrrsv
the web	sssrssssv
the week	surpsvsrs
the weekend	trwrrsqss
the weekly	srsrssssu
the west	ssssssusr
the why	ussssssss
the window	tsrqrrqtv
the winner	ssrrssssu
the winter	ssssrsssu
the woods	svssssssq
the words	sssrssusr
the work	stsvprrss
the workshop	turtssssq
the world	ssspssrsy
the worst	stsqssssu
the written	stwsrrssp
the yard	swssssssp
the young	sssrssssu
theater	sssqusrtt
theate~	trsrurrts
theatre	tursssssp
theatr~	turtssstp
thea~	ttrsurrtq
their	qmqxrpwsw
their choice	ssrrssssu
their next	srssstusq
their work	sssussssr
thei~	qmqxrpwsw
them	3pqwmorst
them 0	sssrsrssu
them and	ussrsstsr
them by	ursrsssss
them have	sssssssur
them you	sssqsrusu
thema	stvrrrtrr
them~	ruvrqrsrt
then	x1plnzror
then i	ursrruusq
then it	tusrsrssr
then nothing	srrrssssu
then so	vssrssssr
then they	susrssssr
then we	suttssssq
then with	sussssssr
theo	usrvqsrsq
theo from	ssssrsrsv
theory and	sssrssssu
theo~	ruqrrrrrw
therap~	sstrusrtp
there	qsrynyvns
there a	twuqsqsrp
there and	sssssrssu
there any	sssrssssu
there anything	ssssrsssu
there are	tptsqutrt
there being	sssqssssu
there but	trsqsrssv
there d	sssussrsr
there for	stssurssr
there i	sussssssr
there is	qquttusrs
there ll	strvssrsq
there no	rtupsruss
there nothing	srstswrsp
there now	sssrssusr
there really	usssssssr
there time	sursssssr
there was	qrswsrrst
there were	srstrrrsv
there will	svrssrrss
thereafter	urssssssr
therea~	urssssssr
therefore	srqyqsrrt
theref~	srqyqsrrt
theresa	srssssusr
theres~	srssssusr
ther~	qqqyoyunt
these	rpvjrrt1t
these are	srusstrsr
these for	sssssssur
these job	sssssssxo
these on	sssssssur
thes~	rqukqqs2v
they	oqnwpxtxr
they are	srtosssvu
they asked	sssrssssu
they d	rrsprswst
they do	sssqstsus
they felt	sssussssr
they got	rssusssss
they have	tstussrsq
they liked	sssursssr
they ll	sursrtstq
they loved	sussssssr
they may	srsrssssu
they meet	ussssssss
they offer	sssqssssu
they open	sssssssur
they rang	ssssssssu
they re	qtttsrvsq
they said	sqsrsrrtx
they say	ssrrstrsu
they usually	ussrsssss
they ve	sqrusyqsp
they want	srsruussr
they were	stsvssrsq
they would	ssstsstsq
theyre	rrsusussr
they~	rrsusussr
thie~	rxstqtrrp
thing	rttsqrrrw
things	tvqtpxoqt
things about	sussssssr
things have	sssrsusss
things up	sssrsurss
think	pqqtsquvv
think about	surrsrtss
think it	sssqsrrsy
think tank	sssssrsus
think that	sssrsrssv
think the	sssrssssv
think we	srsrsusss
think you	srrsususr
thinking	qputsqqtx
thinking about	sqrrssqtx
thinking of	rrsusrssu
thinki~	qputrqrtx
thin~	qrrvnvpuw
third	rtqsrxqrs
third of	tssssvssp
third time	sussssssr
thirty	susqsrrst
thir~	qwrqswqqt
this	qsnytpptx
this address	ussussrsq
this afternoon	sssrvrtsq
this batch	sssqssssu
this by	ststssssq
this change	sssrssssu
this code	rsrsssssu
this company	sssssssur
this confirms	rssrssssu
this decision	sssursssr
this e	uurtssssp
this email	tutourptu
this event	susssssss
this for	sssussssr
this has	sssqsusst
this helps	ssssssssu
this i	srsrtsrsu
this is	rsnytsqpw
this issue	rssrssrqx
this job	sssussstq
this letter	rrsvrsssr
this mailbox	vsssssrrr
this match	ssssusstr
this mean	tssrsussr
this means	sssssussr
this meeting	sussssssq
this message	ttsottssu
this moment	qsstsvrsr
this month	sssqsuqtu
this morning	torwsrrsv
this note	sssussssq
this notice	tttusrrsp
this occasion	rtswsrssq
this offer	rrrrxrrrs
this one	oxqvrrrst
this point	utsuusssn
this position	sssrsvsup
this production	sssussssq
this regard	sssvsrssq
this request	sussssssr
this role	tsrussrsr
this round	sssrswssr
this saturday	srssusssr
this site	sssussssr
this stage	strosttst
this summer	ssstsqsst
this thursday	sqsssstst
this time	ntryqsrqv
this up	sssssusuq
this vacancy	tsspsstsu
this was	srrwrssss
this we	ssrtvrssq
this week	rwrhpqw0u
this year	rqsvqprsy
this your	sstussssq
thistlewood	ssssssssu
thistl~	sqssurrsv
this~	sqssurrsv
thoma	sststsrsq
thomas	rurststsr
thom~	rutsurssr
thorne	tusssrrsr
thor~	vurrrsrsq
those	yptvosptr
those we	srsrssssu
those who	trstrutrq
those whose	urtsrsssr
thos~	yptvosptr
though	sqtuqtsru
though for	ssusrsssr
though so	sssssvssq
though they	sssrsrssu
thought	qrpuqrtsy
thought about	srsutrrtr
thought it	stsrssuss
thought of	rrrqrsrrz
thought you	ststsstsq
though~	rqptrrxrw
thousands	tssossssw
thousands of	tssossssw
thousa~	sssnssssx
thou~	rpqvqrvrx
thread	rtrsssrvr
three	sszvpotpr
three applicants	stsussssq
three days	srstvrvtn
three hours	ssxsssrsp
three letters	vsssssssr
three minutes	srsrsstsv
three of	ustssrtsp
three off	ssssssuss
three one	sssrssrsu
three payslips	rsssrsssu
three people	tssqttssr
three times	uprurrrsu
three to	susrssstq
three weeks	trrqtwssq
three working	qsrsssssw
three year	sststsruq
three years	srsptssvt
thre~	rszvonssr
thrilled	ssrrxqtsr
thrilled to	srrryqtsq
thrill~	ssrryqtsr
thrive	sssrssrus
thri~	rsrqxqstr
through	utvswoqpp
through an	sstrsssur
through each	ssssssssu
through fine	vssrsrsss
through it	ttssssssq
through our	stsrsrusq
through some	sssssssur
through the	uqtkvvwrr
through thursday	ssssusssr
through to	ruwprtrrr
through your	rvstqsrss
throug~	usvtwoqpp
throwing	vssrssssr
throwi~	vssrssssr
thro~	wsvswoqpp
thru	utsrssssr
thu	rvqrsrrtt
thu 0	stqsrstru
thunde~	ssssssqvr
thun~	ssssssqvr
thurs	swvrrrrsp
thurs 0	susrsssss
thursday	t1rjtqtru
thursday 0	rzpqtrqsu
thursday and	trsrsvrsr
thursday at	rrrsrrssx
thursday then	sussrsssr
thursday to	russtsssr
thursdays	srrsqsssw
thursd~	t1qjtqtsv
thur~	s2visprru
thx	tssussssq
thx for	tssussssq
ti	psvustsqs
ti allego	srvsssssr
ti faccio	surrrussr
tiago	trsrustsq
tiag~	trsrustsq
ticked	usttssssp
ticked the	usssssssr
ticket	qrtsrtust
tickets are	sssssrssu
ticket~	ssssrqsrv
tick~	rsvrqptrw
tid	srssssssu
tide~	ssttttssp
tied	svstssssp
tief~	rssqsusst
tiempo	ursrsssss
tiem~	ursrtsssr
tien	suspsrssu
tiene	rsrtrrssv
tiene en	ssssssssu
tienes	ruvqsrrss
tienes 0	srvsssssr
tien~	ruwrrprrv
tierpfleger	sssrsustr
tierpf~	sssrsustr
tier~	ssrrsurtt
tight	ssrsrvssr
tigh~	ssrsrvsss
tijd	strprrrsx
til	rrrttyqrq
til din	sussssssr
til en	sussssssr
til pa	srsqsvsst
til samtale	sqstssssu
tilbage	sturssssr
tilbag~	sturssssr
tilby	ssstussrr
tilb~	rsuuwrrrp
till	vppss1roq
till 0	rtrqrrtsw
till friday	srrruussq
till hosten	srsvssssr
till it	sssssussr
till midnight	susrsstss
till the	wrsxtprsn
till then	rrsrsvsst
tillsatt	sssvssssr
tillsa~	sssvssssr
till~	tsrutsrrq
tim	srquursrs
time	n6qunorst
time 0	rtztrqsrn
time after	sussssssr
time again	ssssssuss
time and	rrrwvrsrq
time code	ssssssssu
time for	susssstss
time from	sussssssr
time https	ssssssusr
time i	stuqsssst
time in	srstsrrsu
time is	sursrssst
time limit	srusssssr
time only	srsrvsrsr
time slots	sussssrsr
time teaching	sssssrsru
time that	tstsstssp
time the	stursstsq
time to	twqsrrsrt
time today	sussssssr
time we	rsswsrtrr
time with	sursqsssv
time yesterday	sssrssrsu
time you	sprvsurst
timed	srussssss
timeli~	srsrswrss
timer	ssssusssr
times	szquqpqss
times as	usssssssr
times in	srsussssr
timetable	vrsrsrsst
timeta~	wqrqsrtsv
timezone	srssssssu
timezo~	srssssssu
time~	uwqosurrt
timi~	sssqsutsr
timo	svsqrstss
tina	stsssstsq
tinder~	sssttsstq
tiny	ssutssssr
tip	utrrssrtq
tips	tqqqwrrvs
tips for	srsssssur
tips from	ssrsssssu
tire~	ssstssssu
tirsdag	susrssssr
tirsda~	susrssssr
tirs~	susrssssr
tisch	utsrsrssr
title	srtrrtvtp
titl~	rrtsrtutq
titolare	stsrssusr
titola~	stsrssusr
tito~	sussrsusq
titula~	rrrrtsssw
titu~	rrrrtsssw
tjansten	tqrutrrrt
tjansten som	ssstussrs
tjanst~	tqrutrrrt
tjan~	tqrutrrrt
tmrw	susssrssr
to	qoqv3prot
to 0	osrk2nwxr
to a	smwworrsx
to accept	rrrqxtrrt
to admit	sssqssssv
to advise	ssspxssuo
to all	sutrsursq
to an	nstqturtv
to announce	srsqssssx
to another	srssurtsr
to answer	vrtprtrtr
to anyone	sssrtvrsq
to apply	xpqtqptut
to appoint	sssrzrtsn
to approve	srsssusss
to arrange	stsrrrrsu
to ask	sqrpxsrsv
to attend	ruurrrssr
to be	onovu1sqt
to begin	srttxsrsq
to bring	rvqvsrqss
to call	rusrsrtuq
to campus	susrsussq
to cancel	sutrsrssr
to change	ssrqrsssw
to check	trsrssuss
to choose	stsrsussr
to claim	srssssrvr
to clients	ssvrssrsr
to close	ssstsrusr
to come	rtrtsvqrs
to complete	ruxssrrso
to confirm	vpqsurqrv
to consider	rssusstsr
to contact	rrsrssssu
to continue	ssttsstsq
to convey	srsussrsr
to cook	sssqsusss
to date	sssvsrrtq
to delay	ssssrussr
to deposit	ssssssuss
to disappoint	sssussssr
to discuss	svrrtrqrs
to discussing	vsssssssq
to do	xrxkrwpqs
to each	tssqsrtst
to eat	sssqssssu
to eight	srsrsrssv
to email	rssssrssv
to employers	sssrrwssr
to end	sssttsssq
to engage	ssssusssr
to everyone	tssqsstst
to extend	ssssysssm
to fetch	sssussssr
to fill	rrstvrusq
to find	svrorsust
to finish	qstrsssst
to first	tssusrssr
to fly	ssrssussr
to follow	ssssursss
to four	ursqsrtss
to friday	svrsssssr
to fund	sssrssssu
to get	uwslurspu
to give	rrrusvpru
to go	qtstwrqqv
to has	sssusqsss
to have	qqrtzwqpr
to hear	q0qouttrp
to help	ssspssusu
to her	tqsqsstsu
to him	sssrsrrsv
to hire	sssstruto
to his	sssussrsr
to hold	rrspsztsp
to include	sssussssr
to inform	qtqsvvqqt
to interview	ssrtssrsv
to introduce	sussssssr
to invite	rssotstru
to it	rrstrusss
to its	sssssutsq
to jobs	rrsssssut
to join	rsrtxrrrq
to keep	qqsqrzrru
to know	rwqrtqvrs
to learn	rttrtsqst
to leave	sqttsrttt
to let	usursssrr
to like	rssussssr
to look	rtqursrrt
to lunch	sussssssr
to make	qpruqxqsv
to me	rqvqqqttx
to meet	rxuopuvqp
to meeting	sutssrssq
to miss	srssssusr
to monday	susssssss
to move	orvwutsrn
to mr	squsssssr
to newcastle	sssussssr
to next	srsrtrssv
to nine	sssssussq
to offer	qqqr0rqqx
to on	sssrsvssq
to one	stsvssssq
to open	trtrsrtsq
to opt	ttssssstp
to others	sssssqssu
to our	prsursvqt
to pass	rqwrsrrst
to place	sssrswssq
to postpone	srssssssu
to prepare	stvsssrsq
to present	strutrssr
to proceed	svstsrtsq
to prove	ssrsssssu
to publish	ssssqsssv
to put	rtruuqrrt
to re	sssrswssr
to receive	sssmrsrsz
to record	sqvssssss
to reply	stsssstsq
to reschedule	sussrsrst
to rescind	sssusrssr
to return	sssussssr
to review	rssrwtrsq
to ring	vrsrsstsq
to saturday	srssvsssr
to say	vsruqrpsu
to schedule	srssrtssu
to secure	ssssssssu
to see	rxwtpqrps
to seeing	spsrssssy
to sell	stsrrsssu
to send	surrqrtsu
to serve	ssstusssr
to set	russssrss
to share	ssrsrsrtu
to show	srsrssrsv
to sign	sqrrsussv
to sit	qswprusst
to sites	ussrsssss
to sketch	ssusssssr
to sleep	srsssvssr
to somebody	sssurutso
to someone	sssussrsr
to sort	sssrsussr
to split	ssswsrssq
to start	rrtsustrp
to stay	stsptsssu
to stress	ssrrssssu
to submit	tssrssusq
to succeed	sssrsssus
to take	snzmuuqqu
to talk	quqqttssu
to teach	srutssssr
to tell	qrrsttqtv
to ten	rstrssssu
to test	srvsssssr
to thank	srswstrsq
to the	xsrwtqpps
to them	tssqstsst
to this	tvruusprp
to three	truqssrst
to thrive	sssrssrus
to turn	susrrstss
to two	rruspsrsv
to us	rssustsrr
to use	rssossssy
to wait	sssrsyrsn
to wednesday	sqssssssu
to welcome	sssststsq
to whom	ssrqsursu
to work	wpqvvqrqr
to write	urryssprs
to you	qprtzwtmr
to your	ottxyoppu
to yourself	srsusrssr
tobi	ssrrsrssv
toch	rtsusrssr
toda	ssssussss
todas	srrtsustq
todas as	sssssvssr
today	turspsqrx
today 0	sussssssq
today and	tsrpsussu
today for	svsstsrsr
today i	ssssrsssu
today itself	ssssssuss
today or	sussssssr
today topics	sssssssus
toda~	tuprpupsw
todo	ursrtssss
todos	russsssss
todo~	russsssss
toe	svsssrssr
toe shoes	svsssrssr
toeg~	srurrssst
toes	sussssssr
together	sstopwwsq
together with	rssrrtvsq
togeth~	sstoqwvsq
toge~	sstoqwvsq
toi	uqrtvqusq
tokeni~	ssssssusr
toke~	ssssssuss
told	nosxqwrut
told that	ssssrrssv
told the	sqrtrstsu
told us	rrsutrtup
tolerance	sssussssr
toll~	ussrssssr
tom	tpqurusrt
tomas	srrutsssr
tomasz	qtrtrrsst
toma~	qqrusssrw
tomi~	sssssutsq
tomm~	rtsussrss
tomorrow	oxuqvqrqu
tomorrow 0	sutsrsssq
tomorrow and	srstssusr
tomorrow at	sptrqrrsz
tomorr~	o0upuprqt
tomo~	o0upuprqt
ton	uxspqsqss
ton cv	utsqsssss
ton profil	tusrssrsr
toni	srrturrrt
tonight	rvqtrtpsu
tonight 0	svrsrsrsr
tonight after	swssqsssr
tonigh~	rvqtqtptu
toni~	rvqtqtptu
tony	srssrssru
too	rqqrtprvy
too far	sssrsssus
too late	tsssssstq
too long	sssqssssv
too much	ssstsrrsu
too soon	stsutsrsr
took	qqsvtptrw
took it	rrswtrrrr
took to	sssussssr
took your	rssrtsssu
tool	rqrpsrtsy
tools	tstosstsu
tool~	usumsrssw
top	uqqqstwpv
top 0	srstsrurr
top of	srsrstvrt
topa~	srssusssr
topic	rrwsrssss
topi~	rrwrrrstt
tor	svrtsssrs
tor 0	sursssssr
torn~	srsvssssr
toronto	sssrstrsu
torq~	russsssss
torr~	sssssswqr
tort~	ssssssrsv
tot	svtqtvrqo
tot de	trusrtssq
tot het	tssrsussr
total	qquvrrsrv
total 0	rsstssssu
totally	srrrsrysq
totall~	srrrsrysr
tota~	qnuvqqzqt
touch	xrupsvsrm
touch about	ussrssssr
touch and	ssspssssv
touch as	sssssrssu
touch by	sqsssvsss
touch screen	srvsssssr
touched	sssursssr
touche~	sssursssr
touc~	wrurrwurl
tour	ryqsrrqsr
tourne	ssssussss
tours	ssssvsssr
tour~	rsruwrssq
tous	trrurstrs
tout	utsrrstrq
tout de	rrsrrtust
tout retard	rsusssssr
toute	tsrttrtsq
tout~	utqtssssq
town	ttrsrtssq
town hall	sursssssr
toys	sssussssr
tr	sqssssssu
tra	rtrsrrust
trabaj~	srrvsrtss
trab~	rrrvtrtss
track	srtotttus
tracker	ssstssusq
tracking	srsrssssu
tracki~	srsrssssu
trackm~	sssssrsru
trac~	opsmsrvvy
trade	srtqrsrtw
trading	sssssussr
tradin~	srsrsusst
traditional	sssssssru
tradit~	sssssssru
traduc~	ssvsrsssr
trad~	sqxnqtrsy
trae	svssssssr
trae~	rtsrsrssu
traf~	tusqrtrsr
trager~	sssussssr
trag~	surtssrss
traigas	susrsssss
traiga~	susrsssss
trailing	ssssusssr
traili~	ssssusssr
train	twqtrqqtr
train fare	sssussssr
trainee	vsystsqtk
trainee solicitor	trursrssr
traineeprogram	ssstvsssq
trainees	srstsussr
trainer	qrrwrstsr
traine~	toyyvsqti
training	qrrutpvvq
training and	sssrssrur
training room	sussssssr
training starts	srssssuss
traini~	qqqusowvt
trains	rwrrrsstq
trains are	swrsrsssq
trai~	pwrwtkq0p
traj~	srsvssssr
tramit~	rsstssssu
tran	sssrrsrsw
tranch~	rssqswssr
tranqu~	sssssssrv
transaction	rssrssrsw
transa~	ssspssruw
transcript	usrssstsr
transcurridos	sssusrsss
transcurridos 0	sssusrsss
transc~	ursusrsrr
transfer	srrrsusst
transf~	srrosuusu
translate	rrusssssr
translation	rsvrssssr
transl~	rsyssrssp
transmettre	rrrsssusu
transmis	ussrsssss
transm~	tqrsrrust
transparent	sssrsussr
transport	ssssussuo
transp~	suqrtvrto
tran~	qpznqvsst
tras~	urrusrssr
trat~	ssssussss
trauen	sssusrssr
trau~	srssssssu
travau~	srrsssssu
travel	rxqoqqwss
travel grant	sssrsrrsv
travelling	ssststtsq
travelling expenses	susrssssr
travel~	rrstrssru
trav~	qypmpp0rv
tray	ssvsssssr
tray task	ssusssssr
tre	ruxtrqrrr
tre uker	tssrssssu
treasu~	rtsqrutrt
treatment	sussssssr
treatm~	sussssssr
trea~	rvrqsstrt
tred~	srsrvsssr
treffen	swsrrtrsq
treffe~	sxsrrsruo
treffpunkt	srrssrsrw
treffp~	srrssrsrw
tref~	rvrqrrqwr
trein	sussssssr
trei~	susrtrssr
trek	sssrrvssr
trekken	rrstussss
trekken we	rrstussss
trekke~	rrstussss
trek~	tsrttsrrq
trellis	ussrsssss
trelli~	ussrtsrss
trel~	ussrtsrss
tres	qsxuusrro
tres semanas	srtrusssr
tres vite	surssssss
tresen	rssusssss
tres~	rssusssss
tri	trstrrttq
tri county	srstsssur
triage	ussrsssss
trial	rrqxrssru
trial morning	sussssssr
trial of	sssrssssu
triall~	sssqsusss
tria~	srpwsxqqs
tribunal	stssrussr
tribun~	ssrsruusq
trib~	rsrrruvsq
trick	svtrssrsp
tric~	svtrssrsr
tried	rtruvrrsr
tried your	ststssssq
triest	ssssrsssu
triest~	sssrssusr
trie~	rsrturtrs
trimestre	srsqswssr
trimes~	srsqswssr
trim~	srsqswssr
trip	srtsssssu
trip~	rrsusrtss
trish	ststtrtsq
tris~	ststtrtsq
tritt	ussrstsss
trit~	ussrstsss
trois	rruurstrq
troi~	rruwrstrq
tromso	sssusrssr
trom~	sssvsrssr
tron~	sssssstur
trost	sssssrssu
tros~	ssstrrrsu
trotzdem	rrr0rrssp
trotzd~	rrr0rrssp
trot~	rrr0rrssp
trouble	tqvssrrsr
troubl~	tqwsrrrsr
trousers	surstsssr
trouse~	surstsssr
trouve~	srussssst
trou~	sqxvrrsrq
trovato	sussrstsr
trovato il	susssstrr
trovat~	sussrstsr
trovi	srvrssssr
trov~	rsvstsssq
truck	tqtrtsusq
truck operator	sststsssq
truc~	rrsrsrtvp
true	ssrrssrsv
trun~	ssssssrsu
trust	trrtqsusq
trust in	ssssssusr
trustees	tusosttsr
trustees have	swssrrssr
truste~	stsnsuuss
trus~	ssqsqtwsr
try	nwqwqqsqw
try out	sussssssr
try the	rssrssssv
try you	stsrssusr
trying	sstpssssv
trying to	sstqsstsu
tryi~	rrtosrurw
tsch~	ussrsstss
tu	stqvpnupy
tu auras	ussrssssr
tu candidatura	srsvsqsrt
tu es	stsqssssu
tu inscripcion	ussrsssss
tu nous	ssussssss
tu perfil	tsrrssuss
tu peux	rqurtrsst
tu veux	ssssussss
tua	trtqttrtr
tua candidatura	vssrssssr
tudo	uqwsrrtrr
tudo bem	srutrstsr
tue	strurrttr
tue 0	sursssrss
tues	swwrrrsso
tues 0	svvsrsssp
tuesday	qysmxqnrw
tuesday 0	rwqrqrrrx
tuesday after	spssssssv
tuesday at	ssrsssssu
tuesday evening	srsrsusss
tuesday or	sssssussr
tuesday to	sqssvsrst
tuesday with	srwstsrsq
tuesdays	urtrsrsst
tuesda~	sytnxpmrw
tues~	sytnxpmrw
tulsa	srssssvsr
tuls~	srsssrust
tun	ssrtsuruq
tunde	svssrrsss
tund~	svssrrsss
tuo	rrrtvrsrs
turbine	tssssussq
turbin~	tsssrutsp
turb~	tsstrutsp
turm~	stsusrssr
turn	svsnqustv
turned	trrsvosru
turned down	trsssrrsu
turned it	sssqwsssr
turno	surssssss
turns	ursrsrsst
turns to	ussrsssss
turnus~	ussssssss
turn~	wsrtumrqu
tus respuestas	srtrssssu
tut	rrryrsqss
tut mir	rrsxrtrsq
tut so	sssrssssu
tutor	tsrtusssq
tuto~	trstusrsq
tutti	tssssssur
tutto	xrrsrrrrs
tutt~	xsqsrsstp
tuv	srsrsrssv
tv	srspyrsss
tv l	srsrxrtsq
tvod	tssrvsrtq
twaalf	rrsrsstsu
twaa~	rrsrsstsu
twee	srsqsvrsu
tweede	svssrsssr
twee~	sussrsssr
twelve	srqtsrssw
twel~	srqtsrssw
twenty	sstqssssu
twen~	sstqssssu
twice	srsxrrstp
twic~	srsxrrstp
twit~	ssssurssr
two	lp0wl0sqr
two and	sssyqqrsr
two copies	ssssrsssu
two days	rususrttp
two engineers	rssusssss
two evenings	sssrssrsv
two forms	srssvsssq
two graduates	sssrssuss
two have	sssrsutsr
two hours	rpxrrrqrx
two letters	sssssrsus
two lines	sssrssstu
two minutes	srssssssu
two months	sssrrrust
two more	srsustrsr
two no	sstussssq
two of	svqmryusq
two on	sssrsutsr
two open	srsrsusst
two others	srsustssq
two pages	rrxstsssp
two people	twsrsspss
two photos	srrrvstsr
two points	ssssrsssu
two projects	sursssssr
two referees	sssrssssu
two short	sqssrsssw
two things	rusrrssst
two to	ursssrssr
two working	qsssssssu
two year	srstussrs
two years	qsrttstss
tx	sssrssssu
tyler	sssturssr
tyle~	sssturssr
type	trrrustss
typed	usssssssr
type~	ussrsssss
typically	vssrstssq
typica~	vrtrsttrq
typing	srvssrtsr
typist	pssvsstsr
typi~	rozurrvrp
typo	swtrsqssq
tyrell	svrsssrsr
tyre~	svssssrsr
u	uuprrxoqv
u applied	svsrssssr
u de	rtssussss
u een	sssrssssu
u heeft	rqsrrrssy
u klaar	sssrsrssv
u kunt	srssrrssv
u on	ssssrwssq
u per	ussssssss
u s	trrtsrsru
u wordt	stsussssr
uben	ursssrsts
uber	pxtronvoz
uber 0	srrussrst
uber alles	sussssssr
uber das	sssqtprsw
uber den	russssusp
uber die	utuorssss
uber ihre	srsrssssv
uber ihren	sssqrsssw
uber uns	strrssusr
uberei~	rssusssts
uberlegt	rssrrwssr
uberlegt noch	sssrrwssr
uberle~	rrrprwtst
ubermittelt	wrsrrsssr
ubermi~	ysrrrrrsq
uberna~	uusqsrtsq
ubernehmen	rssssrssu
uberne~	rssssrssu
ubernimmt	rrussrrst
uberni~	rrussrrss
ubernommen	susrsrsss
uberno~	susrsrsss
ubers	surtssssr
ubersc~	srtsrsssu
uberse~	trurssssq
uberwe~	srstrsssu
uberze~	rrtsssrrv
uber~	xrtrqospw
ublichen	sssstsstq
ublich~	sssstsstq
ubli~	sssstsstq
ubrige~	srssssssu
ubri~	srssssssu
ubung	ssussssss
ubungs~	sqvtssrsr
ubun~	sqxurrrsq
ufficio	rrswssssq
uffici~	rrswssssq
uffi~	rrswssssq
uhr	p4xllnrrz
uhr an	sqstrsssu
uhr auf	sussssssr
uhr im	sxssssssp
uhr in	susssssss
uhr ist	srssssssu
uhr oder	sussssssr
uhr vorbei	srssssssu
uhr zeit	ssusssssr
uhr zu	sqrsssssv
uhr zum	srssrsssu
uhrzeit	svsrssssr
uhrzei~	swsrssrsq
uhrz~	swsrssrsq
uit	qursruurs
uit de	ssssrrssu
uiterlijk	squqsvrrs
uiterl~	squqsvrrs
uite~	sqursurrs
uitk~	rsrrssssw
uitnod~	tvsrrrssr
uitn~	tvsrrrssr
uitsluitsel	srsrsvssr
uitslu~	ssssrvrsr
uitste~	rrsrsvsss
uits~	rrrrryrtr
uk	ssrorruuu
uker	tssrssssu
ulri~	urttsrssr
ulti~	rtrsssrsu
um	ozyiqrrsy
um 0	szopqpqr0
um abraco	strussssr
um die	qrtturrss
um eine	sqwqtstsr
um etwas	ussrssssr
um geduld	sssrsvssr
um halb	rvsrssssr
um ihnen	urstsrssr
um ihre	ssssusssr
um kurze	sussssssr
um mitternacht	srusssssr
um verstandnis	usssssssr
uma	suyuprtrn
umbrella	sssussssr
umbrel~	sssussssr
umbr~	rssusssss
umfrage	rssrssssu
umfrag~	rssrssssu
umfr~	rssrssssu
umgehe~	ssssssssu
umschl~	ussssrssr
umsc~	ussssrssr
umzu~	srsrsrust
un	pxz0omrmt
un abrazo	srruusssr
un altra	srsussssr
un autre	rrssstssu
un cliente	ssrsssvrr
un colloquio	rssqssssv
un cordial	sssussssr
un d	sssussssr
un groupe	ssssssuss
un impegno	srrsrsssu
un mois	rrsqssssw
un no	sssssussr
un plazo	rstrusssr
un posto	sssrssssu
un qui	srrvssssr
un romanzo	srvsssssr
un saludo	sruursrss
un test	ssusssssr
una	nu1onywoq
una prova	stvsrsssr
una riorganizzazio	sssssussr
una settimana	sstrsussr
una vacante	srrrsutsr
una vez	rsursssst
unable	rruurrrrt
unable to	rruurrrrt
unab~	rtuurrrrs
unanimous	srsswsrsq
unanim~	srstxrrsp
unan~	strsyrrsp
unaufgefordert	tssosvsss
unaufg~	tssosvsss
unau~	tssosvtsr
unbedingt	sssstursr
unbedi~	sssstursr
unbefristet	rrrrursxr
unbefr~	rrrrursxr
unberucksichti	sssusssss
unberu~	sssusrsst
unbe~	qptqutrws
uncertainty	sssrsussr
uncert~	sssrsussr
unce~	sssrsussr
uncle	sustssssq
uncl~	sustssrsq
und	qyrvqlvow
und 0	rttusrusq
und auch	srsssusss
und bewerber	rssustssr
und das	strwsrrsq
und deine	rrssssssu
und den	srsrrsssv
und der	qrswtstsq
und die	tsqtrqvrs
und du	surtsrrst
und ein	srrrrrtrx
und eine	sruqsrrsv
und freuen	rsssustsr
und gib	susssrssr
und gleich	usstssrsr
und haben	rurqrrtus
und halten	sssrssssu
und ich	vurxtqssm
und ihre	sssrrsssu
und ihren	sssussssr
und kommen	ussrssssr
und liegt	vrsrrssst
und melden	sssrsusss
und mir	srvsssssr
und mochte	sssussssr
und mochten	sssssussr
und regelversorgun	ssssssuss
und schmerzlos	sssusssss
und sich	rrsusstsr
und sucht	sssrssssu
und was	srvrsssst
und werden	tsssstssq
und will	stsrsursr
und wir	swqvssurm
und wird	uusqsrrss
und zeugnisse	vssrssrsr
und zwar	stsrurssr
und zwei	ssttssssq
under	toswtruqr
under 0	sqtttsssq
under active	sssrssssu
under any	sssrsssus
under consideration	qssvsussq
under the	tsrptstst
undere~	sssussssr
understand	sqrtrqusu
understanding	rssqsttsu
understanding and	sssrsussr
unders~	qqqurqxrw
undert~	stssttssp
underwriter	rtssrsssu
underw~	ttsprtssv
unde~	tpqvrrwqu
une	ruqusrtrt
une heure	susssssss
une petite	sustssssr
une piece	ssrsssssu
unfinished	rsssssssu
unfini~	rsssssssu
unfortunately	osqxqrqq0
unfortunately the	sssqstrsu
unfortunately we	psrxrrrru
unfort~	osqxqrqq0
unfo~	osqxqqps0
unidade	rtsttrssq
unidad~	rtsttrssq
unid~	rtsttrssq
uniform	srstvqtsq
unifor~	rtsuvqtsp
unif~	rtsuvrtso
union	stsqurstr
unio~	stsqurstr
unique	ssvqsssss
unique to	sturssssr
uniq~	ssvqsssss
unite	surssssss
united kingdom	sussssssr
united states	srssssssu
unit~	suqsrqrut
univ	sssssrsus
universita	rssrssssu
universitat	rrsuurrtq
universitat lahnau	sssusssss
university	qqrusttvq
university of	rssustruq
univer~	tqpttquur
univ~	tqpttquur
unli~	rrtrsstsu
unmonitored	ssssusssq
unmoni~	ssssusssq
unmo~	ssssusssq
uno	stssrussr
unos	urtrssssr
unpaid	srsrssrtv
unpa~	srsrrrrtw
uns	xystxvrmf
uns aber	ssspstssu
uns alles	ussssssss
uns als	rrrssstsv
uns am	rtsussssr
uns an	rssrustss
uns angekommen	usssssssr
uns auf	purryrrup
uns aus	sssrutssr
uns bei	qsssrrtsv
uns beide	ussrsrtsr
uns bis	stvrqrrss
uns bitte	squtrttsq
uns die	ssswstssp
uns ein	qrtuqsrsu
uns einig	ssssussss
uns erreicht	utsrsrssr
uns fehlt	srsqstuss
uns fur	vrsrsqrsu
uns gefallen	srtrsusss
uns gezeigt	ssssussss
uns haben	srssusssr
uns ihnen	srrrsstsv
uns im	tutqtqtsp
uns interessiert	sssrssssu
uns kurz	susssstsr
uns leider	ustrsrsss
uns neugierig	susrssrss
uns nicht	rssvstrss
uns richtig	sussrssss
uns sobald	rssrstssu
uns vor	sssrsusss
unser	ruttptups
unser angebot	ssrsrsssv
unser gesprach	sustssssr
unsere	upruqutqt
unsere crew	rssussssr
unserem	surwrqqrs
unserem system	ussrssssr
unseren	rstsrrtur
unseren kunden	srssssuss
unserer	wprtqwtrp
unsere~	tsrxosssr
unse~	qpvxpsupt
unsi~	sssssssur
unsuccessful	srrxsrsrr
unsucc~	rrrwsrsru
unsu~	srrwsrsru
unten	srusssssr
unter	zvrsrqrsn
unter dem	ssssusssr
unter den	rssvsrsss
unter der	turtrrtsq
unterhalten	susrrstsr
unterh~	rvsrrstsr
unterkunft	srussssss
unterkunft wird	srussstsr
unterk~	srussssss
unterlagen	yrqqrsrss
unterlagen fur	sssrsrssu
unterlagen gern	rssssussr
unterlagen haben	susrsstsr
unterl~	yqqqqsrrw
untern~	vrrrssttq
unterr~	rtsttsssq
unterschreiben	sqrrzrrsr
unterschreiben wir	ssssusssr
unterschrieben	rsrsustsr
unterschrift	rqrtrtssw
unters~	qnrrzstru
unterzeichnet	ssssusssr
unterz~	srssvsssr
unte~	zoqsyprqs
until	sotkw4qrr
until 0	spussxqrr
until end	ssssusssr
until friday	ussssrsss
until further	rssrrusst
until half	stsssussr
until i	sussssssr
until it	sssqstsst
until last	sssussssr
until may	sssssqssv
until the	srxqt0rsh
until then	sqsrryrsq
until they	sssrsvssr
until we	srsssvssr
until you	sssssttsq
untimed	srusssssr
untime~	srusssssr
unti~	souku4qrs
unverbindliche	srssssuss
unverb~	srssssvsr
unve~	strssruss
unwell	sssssrssu
unwe~	sssssrssu
up	lvqmr2utt
up 0	srrstsssu
up a	ruysrqrsp
up about	sssssussr
up again	rrstsprsx
up and	rurqrvsss
up as	strrsussr
up for	rtqtqsusr
up his	rsstsursr
up in	spsqqvttv
up on	qwrrtssss
up our	sssussssq
up room	svssssssr
up that	svtrssrsr
up the	ssttvrrrq
up there	sssusrsss
up to	tnslvqwwv
up today	ssssrsssu
up which	sssrssssu
up with	rvrruuqrq
upcoming	snsqsssr0
upcomi~	rurorrsr0
upco~	rurorrsr0
update	xrqlqytrs
update service	tsssssusp
update soon	sussssssr
update your	srsrrrrsx
updated	qtrsrtvrs
updated cv	rustsstsp
updated resume	ssssssusr
updated to	sssqsvssr
updates	tnsrssssz
update~	srrnrruq1
upda~	mrovo2pk4
upgrade	rsspssrtw
upgrade to	rssssssrv
upgrad~	rssossrty
upgr~	rssossrty
upho~	ussrsrsss
upload	opxprrsuv
upload a	qsssrsssw
upload them	rsrsssssu
upload your	sssssstuq
uploaded	usstsrtsp
upload~	usstsrtsp
uplo~	qpxrrqtut
ups	srtrsruts
ur	tyrtsursl
uren	svssssssr
urgent	sqssssusu
urge~	rpsqrrxsu
url	ssspssrry
urlaub	tqrrwsrrs
urlaubszeit	ussrsrsss
urlaub~	ussqsrsss
urla~	wqrqxrrrs
us	xqsyqmrss
us a	zqwosstsm
us about	rssvtsrsr
us an	tsstssssq
us and	wqqtssstq
us as	uutrrrrss
us by	ssutrrssr
us down	tssrsqssu
us either	sssrsrssu
us for	svrtrttrp
us have	srvtsrrsr
us i	rssrssssu
us in	vtrtsqvsp
us j	ssrsssssu
us know	ruqruursr
us on	rqtwsqrru
us once	srsssussq
us see	sssussssr
us there	sssussssr
us through	rsupstssu
us till	wssrsrssr
us to	qpqvqttus
us up	ssssssssu
us what	stusrsrss
us when	rsssssusr
us why	sssrsssus
us within	psssssssv
usa	sssrssssu
usabil~	sssqssssu
usab~	sssqssssu
usd	srrrvrwrp
usd 0	srsrtrwrq
usdt	ssssssusr
usdt the	ssssssusr
use	pt0iqqssz
use a	srussssss
use the	svqpsrrtv
use to	ssussstsr
used	qqtsrpsrz
used again	ssrsssssu
used once	srrsssssu
used the	sssvssssq
used to	sssrsrtsu
usef~	ssssssssu
user	tsrorrrsz
user 0	usssssssq
user you	rsssssssu
users	sssnssssz
user~	rsskrrsr3
using	ssrjrrxux
using the	stqrsssrv
using your	ssssssssu
usin~	strirqyux
ust	strsrsssu
usted	rsswtrssq
uste~	rsswtrssq
usual	sqrssrwrt
usually	urrqrysrq
usually take	qsssstsst
usuall~	urrqrysrq
usua~	tpqprxwrr
ut	sssssvssr
utc	rtsssrrwq
utc 0	rsssssrwp
uten~	rssusrssr
utlysn~	sssusssss
utly~	sssusssss
utrech~	srsrssvsr
utre~	srsrssvsr
uur	qysrvpqqt
uur 0	srssussss
uur in	ssusssssr
uur s	stsussssr
uw	trppqrrq3
uw aanvraag	ssssssssu
uw kandidatuur	ussrstssr
uw schrijven	tusrrsssr
uwe	srsusssss
ux	uutssrsvl
ux designer	sttsssssq
ux writer	tsssssrur
v	uurvqsrso
va	rsvvtrtqq
va bene	srssusrsu
va in	sssussssr
vacancies	qrrurtryp
vacancies at	srsxsqssr
vacancy	wssvsuprm
vacancy 0	srtustssq
vacancy at	rtsssqrst
vacancy is	ssspsusst
vacancy you	sssusqsss
vacanc~	uqqyqvoxl
vacant	srrrrtruv
vacante	rrtrsvtsq
vacant~	rrtssvtsq
vacation	rrsrvrusr
vacati~	rrrrvruss
vacatures	qssvssstr
vacatu~	qsrwrurup
vaca~	nopxqxqzr
vad	sssrssssu
vaga	sqtxusrrp
vaga de	rrsvttrsr
vaga e	srssussss
vai	srrusrtsr
vais	sssusssss
vais pas	sssusssss
vakant	srsssrssu
vakant~	urrrtussr
vakanz	rtsvstrsq
vaka~	tqrustsss
valc~	susrssssr
vale	ssutrsrsq
valenc~	srusssssr
valentina	stsrssusr
valent~	stsrstusr
vale~	rsurrtusq
valgt	rrstrrssu
valgt at	sssussssr
valg~	rrstrrssu
valid	qqrqqytqv
valid for	srsrntssy
valida	rssrtussr
valida~	tssqssrtu
valide~	strussssr
vali~	pupsq0rqu
valley	trtutstsn
vall~	srswtrtsm
valmar~	sssssussr
valm~	srsssusss
valores	srtvsrssr
valore~	srtvsrssr
valo~	rssvrrssr
value	rqsqssusw
valued	ssspssssx
values	twssssrsp
valutazione	rtsrsussr
valuta~	rtsqsutss
valu~	svrlpttry
vamo~	surtrsssr
van	vsqywuppm
van 0	tvsssrrrq
van de	tsqsvrrrs
van deze	sssrsusss
van het	trsssussr
van ons	tsrsrvssr
van uw	stssrqssw
vana~	sustsrssr
vancou~	sssrssuss
vanc~	sssrssuss
vandaag	rtrrtvssr
vandaag uitsluitsel	srsrsvssr
vandaa~	rtrrtvssr
vand~	rtrstvrsq
vani~	sssrsrssu
vanliga	rpsqssxst
vanliga halsningar	rpsqssxst
vanlig~	rpsqssxst
vanl~	ryrpssusq
vant~	rrtrsutsq
var	stsvsrsrr
vare~	sqssssssu
vari~	srtntrvsv
varsel	ssstsssur
vars~	ssstsssur
vart	srssssrsu
vasco	strrsrvsr
vasc~	strurrvsq
vast	srrrstrsv
vast~	vtrssrssr
vat	rssssrssu
vaul~	sssrsusss
ve	soowq0rpt
ve 0	sssrssrsw
ve a	trsurqvsp
ve always	srsrssuss
ve asked	ssstsussp
ve been	pxorrvtrt
ve called	ssssssusr
ve chosen	ssstsussr
ve come	strtvrrsp
ve completed	sprsssssw
ve done	trssssssu
ve ever	srssssuss
ve given	sstvssrsq
ve gone	rsrxssrsr
ve got	jtwvpuutr
ve had	ursorursv
ve hired	sssussssr
ve just	srsstrvsq
ve left	ssssssuss
ve logged	usssssssr
ve looked	sssqvrsts
ve made	ssuqsssss
ve matched	sssrssrsu
ve no	rrrusrssv
ve not	srstsussr
ve offered	rssussssr
ve opened	ssrsssrtu
ve passed	ussssrssr
ve picked	sssussssq
ve rarely	sssrssuss
ve received	usrrrurtq
ve replied	ssssssrru
ve selected	sssussssr
ve signed	sssusrrss
ve taken	srssrrssu
ve therefore	sssqssssu
ve told	ssststrtq
veck~	sqsussrst
ved	sussrrssu
vede	svrursrrr
vede che	sssusssss
vediamo	rurrrssru
vediam~	rwrrrsrru
vedi~	rwrrrsrru
vedt~	sssrtssru
veel	vrssssssr
vega	susrsssss
vegg~	sssssssur
vehicl~	sstussssq
vehi~	rrutsrssq
veloci~	ussrsssss
vemos	rtusssssr
vemo~	rtusssssr
vendem~	rsstsrssu
vender	srussssss
vender tilbage	srussssss
vendeu~	srusssssr
vendor	rsstssuss
vendredi	wvqsrrrrq
vendredi 0	sussssssr
vendre~	wuqstrrrq
vend~	vrurrptqs
venerdi alle	srssrsssu
venez	susrsssss
venez donc	susrsssss
vene~	rutsrrsrt
venha	sussssssr
venha de	sussssssr
venir	rwsrrssss
venir el	rvsrssssr
veni~	qvrtrrsss
vente	stsrsvssq
venti	srusrssst
venti cartelle	srvsssssr
ventur~	srsssrqtw
vent~	qttprwpsw
venu~	svrrssssr
ver	tvtqrqrtr
vera	ussrvrssr
verabschiedet	rssssusss
verabs~	rssssusss
verant~	tsstsstsq
vera~	rrrvrvtsq
verbal	sqzstsrso
verbal 0	srusssssr
verban~	srsusttsr
verbindlichen	ssssssusr
verbindlichen grussen	ssssssusr
verbin~	ssssssusr
verbli~	sutrrtssr
verbun~	ssstssusr
verb~	rq1utstrk
verdance	rssrssssu
verdance hotels	rssrssssu
verdant	sssssussr
verdan~	rrsrsusst
verder	rrxvrrrsq
verdie~	ssssssrsu
verd~	ppwwqsrst
vereinbarung	ssssurssr
verein~	rsrsvrtsr
vere~	rtrsurtrq
verfahren	qssurzrso
verfahren ist	sssusssss
verfah~	psrvqzsso
verfugbarkeit	sqsssrssu
verfug~	rsrrsssrw
verf~	orrvqzrrs
vergeben	rrq2rqqrs
vergeben wir	srrvsssst
vergeb~	rrq2rqqrs
vergessen	surqrussr
verges~	surqrussr
vergutung	rrsrtrutr
vergut~	rrtrsrvtq
verg~	qsqxqttsr
verhandeln	ssrrsusst
verhangt	sssqsvsss
verhan~	srrpsxsrt
verhinderd	ssssssssu
verhin~	swrsrssrr
verh~	rvrsqwsqs
verification	rsrrtutss
verification of	srsrtussr
verifi~	tqrpsusqw
verify	stsrssssu
veri~	trqortsry
verkau~	surtrrrur
verkehrt	ssssrsssu
verkeh~	ussrrrrru
verk~	utrurqpts
verlangert	stsrsussr
verlan~	rtsssurtq
verlas~	ssssrtssu
verlegen	sqssssssv
verleg~	srrsssssu
verlieren	srtrrsrsv
verlie~	srtrrsrsu
verlosen	sssrssssu
verlosen wir	sssrssssu
verlos~	sssrssssv
verl~	pqsrquqtz
vermie~	sssrssssu
vermissen	ssrrssssu
vermis~	ssrrssssu
verm~	ssrrrqrsx
vernichtet	rssusssss
vernic~	rssusssss
vern~	stsusrssr
vero~	sssrtttsq
verpfl~	sstrsusss
verp~	sqtqrttsu
verr~	rssrsqusu
vers	rwrsrwqrp
vers 0	ryrrssrrr
vers vous	rrsrsvsss
verschiebt	sssrsvssr
verschiebt sich	sssrsvssr
verschoben	ssssssssu
versch~	rvrrqrqsx
versicherungen	usursrssq
versic~	trtrssusq
version	sssqssrsw
versio~	sstostrrx
versorgungswer	utsrsrtsr
versorgungswer nordsee	utsrsrtsr
versor~	utsrsrtsr
verspa~	rssustssr
versprechen	stsqsssst
versprochen	srrsrwrss
verspr~	ssrprxrst
verstandnis	uurqsursq
verstandnis fur	sssssussr
versta~	utrqsttsq
verstr~	rssusssss
verstuurd	rssusssss
verstu~	rssusssss
versuc~	rstussssr
vers~	rwrrnwrpw
verte	susssssss
verteiler	sssrssvss
vertei~	tssrrswsq
vertrag	roqq0uqrs
vertrag fertig	ssssussss
vertragsentwur	ssssussss
vertra~	snsq1ursr
vertreter	sssrssuss
vertre~	rrsuvqttp
vertri~	ssssssusr
vertrosten	srsrswsss
vertro~	rssrsvssr
vert~	sorq2vwsj
verv~	ssstusrrs
verwacht	rwsrssssr
verwacht op	sussssssr
verwac~	rvsrstssr
verwaltung	srstursss
verwaltungsaus	utsrssssr
verwal~	usssvsrrq
verwen~	sssrssssu
verwittigd	ussssssss
verwit~	ussssssss
verw~	vurqutrrq
very	otouzovqt
very glad	sssqxsssq
very good	stsststsq
very interested	sssrsrssv
very much	sustustsn
very nice	surssssss
verzetten	svsssrssr
verzet~	svsssrssr
verzogert	sssrsrssv
verzogert sich	sssrsqssv
verzogerung	rssrsusss
verzog~	rrrosyrst
verzorgende	tssrsssur
verzorgende ig	tssrsssur
verzor~	tssrsssur
verz~	svqnrxstq
vessel	rsrtsttsq
vess~	rsststusq
vest~	sssvtsrsp
vetera~	sssussssq
veterinary	sssqsstwq
veteri~	stsqrstwp
vete~	rtssrruwn
vetr~	russsusrr
vets	srrrrrrtx
veuillez	usssssssq
veuill~	usssssssq
veui~	usssssssq
veux	sssrutrss
vez	rsussrssu
vg	stsussssr
vi	uzsvqqrpn
vi er	sustrsssr
vi gennemgar	susrssssr
vi vil	susrssssr
via	q2soqsrqs
via libera	srsrswssr
via teams	susssrssr
via your	srsssrssu
viaggio	srsussssr
viaggi~	srsussssr
viag~	srrxrsrrt
vibrat~	qssussrts
vibr~	qssussrts
vid	trsussssr
vida	usssssssr
vida para	usssssssr
vidare	sqtqsvrst
vidare pa	srsrstssu
vida~	sqtqsvrst
video	rxwuooqur
video call	susssssss
video for	sstsssssq
video interview	sqvtsssvp
video on	srsrrsssv
video stage	svrsssssr
videoc~	surssssss
videoident	ssssssvsr
videoi~	srtsssusr
vide~	pz0umnqrs
viel	wrtwqptrr
viel erfolg	qrtvsrrrt
viel gluck	ssssssssu
viele	uvrrsqrss
viele grusse	svsqsqrru
vielen	upttqrrqx
vielen dank	upttqrqqy
vielle~	rsststusq
vielzahl	vssrssssr
vielzahl der	ussrsssss
vielza~	vssrssssr
viel~	yqqtqpsqw
viene	rrttrsrsu
viene bien	sussssssr
vieni	sussssssq
vien~	ststqrsqv
vier	rqwutrqrs
vier wochen	srsrssssu
viernes	trtqurrrs
viernes a	srstusssr
vierne~	trtrurrrs
viertelstunde	susssssss
vier~	tvustpqrq
view	sqrssrqwu
view details	sssssssur
view on	sussssssr
view to	sssrssusr
viewed	vsrqrsqsv
viewed your	sssssssqu
viewing	sqssssssw
viewing on	srssssssu
viewin~	rqsrrssrz
view~	urrnrsqt0
vijf	sssussssr
vik	sssvsttrq
vil	svssssssr
vil gerne	susrssssr
vilja	srsrssssu
vilj~	srsrssssu
vill	stssrrssu
ville	rtrssvssr
ville de	rssrsvssr
vill~	tsqtrurtr
vincit~	sssssrssu
vinc~	rrtsrrssu
vinden	rrssussst
vindo	rssussssr
vindt	stsrrsssu
vindt u	sssrssssu
vind~	qsrutrrsu
vintage	sssussssr
vintag~	sssussssr
vint~	sssussssr
viol~	suturrssq
vip	rsrrrrrzr
vira~	ssssssssu
vireo	rtsusrssr
virt~	tstqssrus
visa	qorqvsxtt
visa application	rsssssssu
visa interview	sqssssssu
visa~	sssusrsss
visio	surssssss
vision	sssrsssus
visit	rnttqurrz
visit our	rrsssrssw
visit the	sptrstssv
visita	rurvrsssq
visita~	ursrsssst
visitor	stsrsssur
visito~	stsrsssur
visits	stsrssrus
visi~	ozrulspwv
vista	sussssssr
visto	ursssstsr
vist~	utrssstsq
visual	ussssrssr
visual merchandiser	ussssrssr
visual~	sstsssurs
vitae	ursrssssr
vita~	urssssrss
vite	strsusssr
vitto	sssrvsssr
vitt~	rtsrvsssr
viu	rrstsussr
viva	susssssss
vive~	usssssssr
vlin~	susssssss
vm	ssusrssss
vocal	sssrsussr
voca~	sssssussr
voce	rsvurvrqo
voce foi	ssrsuussr
voce segue	sssrsusss
voeux	sssqsstsu
voeu~	sssqsstsu
vogl~	rssrssssv
voices	sssussssr
voici	rsvsrrrsr
voic~	rtuttrssq
void~	ssssusssr
voit	svsrsssss
volgende	trsrrwtsq
volgende week	trsrrutsr
volgen~	trrrrwusq
volg~	trrrrvusq
volk~	sssrsusss
voll	ttsusrrsr
vollig	srursssst
vollstandig	vrsrsrsst
vollstandig bei	vsssssssr
vollst~	vrsrsrsss
vollzahlig	rssvssssr
vollza~	rssvssssr
vollzeit	sstrrsrvr
vollze~	sstsrsrvq
voll~	tpvurqruq
volontariat	sssssssur
volont~	rrusstruq
volo~	rrusstruq
volt~	rqrvsttsr
volume	ussrsrsru
volunteer	qrutrtqus
volunteers	surqsrrsu
volunt~	rtttpspuv
volu~	tstuprouv
volver	sssusrsss
volver a	sssusrsss
vom	tupsrwprt
vom 0	turrtqrru
von	wmsvsmvqw
von 0	ssrrqrrwv
von dem	sssrstrsu
von den	sutrssssq
von der	ssrrrsvrs
von etwa	srssssssu
von herzen	ssssusrss
von ihnen	srtsurtss
von meinem	sustssrsr
von mir	trsqtttsq
von ruckfragen	rsrvsssss
von rund	srwsrsssr
von telefonischen	usssssssr
von uns	urtrwrtro
vonden	rtswrrssr
vond~	rtswrrssr
voor	rqwysntrq
voor 0	rsurvrrsq
voor de	rssxsrssr
voor een	rpvurrvrs
voor je	ttrusrsrq
voor jou	sssssssur
voor ons	rturrrssu
voor onze	ssssussss
voor u	rrsrtrssv
voor uw	sssrssssu
voor vrijdag	srvrtsssr
vooral	sussssssr
voordat	rutsrssss
voorda~	rutsrssss
voorstel	rtrrusssr
voorst~	rtrrusssr
voor~	qwsutsrso
vor	svwjowvst
vor dem	ssusssssr
vor der	rrsqsttsu
vor einer	srusssssr
vor ort	utrrrstrr
vor weihnachten	srsrrxssr
vor zwei	stsrssusr
vorausgesetzt	sssssusss
voraussichtlic	urspsvssr
voraus~	urrsrwrrp
vora~	uqsrrwtrq
vorbehalt	ssssusssr
vorbehalt der	ssssusssr
vorbehaltlich	sstsusssr
vorbehaltlich der	sstsusssr
vorbeh~	srsrwsrss
vorbei	rrqrsrvrw
vorbei dann	srrsssrsv
vorbereiten	susstsssr
vorbereitung	ssvrssrtq
vorbereitungsd	ussrssssr
vorber~	tvwrsrrtm
vorb~	ruuqwpsrq
vorgel~	ussrsssss
vorgen~	ussrsssss
vorgesehen	rwssstssq
vorgestellt	srstsrusr
vorges~	rurtrstsr
vorg~	vtrtrrsrr
vorhaben	sssrssssu
vorhanden	sussssssr
vorhan~	sussssssr
vorharz	srusssssr
vorharz ggmbh	srusssssr
vorhar~	srusssssr
vorher	usspruqrw
vorher noch	stsrsrssu
vorh~	uurnquqrx
vorige	srsussssr
vori~	srsussssr
vork~	rssqsstsu
vorlaufigen	qssrsvsss
vorlau~	qssrtvsss
vorl~	qrstsurst
vormerkung	rssrrssrw
vormerkung liegt	rssrrssrw
vormer~	rrrrrrrrx
vormittag	rwsrsrssr
vormit~	rwrrrrsvq
vorm~	qvrrqqsuv
vorne	stsrsussr
vorn~	stsssursr
vorrang	sssusssss
vorran~	sssusrssr
vorremmo	surrtsssr
vorrem~	surrtsssr
vorschlag	sttsssssq
vorsch~	rwssrstsq
vorsor~	srssssssu
vorstand hat	ssrurssss
vorsta~	srrurstst
vorstellen	rrssrsysp
vorstellungen	srssusssr
vorstellungsge	rtrsqqsvv
vorstellungste	surrssrst
vorstellungste am	sussssssr
vorste~	owpqrruuw
vors~	oyptoqwtw
vortag	susssssss
vortrag	rrrsssusu
vortrage	stsssssur
vortra~	rrrrrsutt
vort~	rtqrrrvts
vorubergehend	sssrsusss
vorube~	sssrsusss
voru~	sssrsusss
vorzuglicher	utsssrssr
vorzuglicher hochachtung	utsssrssr
vorzug~	utsssrssr
vorz~	ttttsrssp
vos	ruqsrqssx
vost~	sssrssssu
vote	rrrstvrrt
voted	ssssttssq
votes	srrqtrrsv
vote~	srrrusrsu
votre	uvrrsrrov
votre accord	ssssvsssr
votre choix	ssurssssr
votre cv	utsqssrst
votre demande	trsqsrssw
votre dossier	sqrqruusu
votre espace	ssussssss
votre lettre	sssusssss
votre parcours	sstssrvsq
votre pli	vrssssssr
votre profil	rwssssrss
votre rendez	sqssrsssw
votre reponse	srstusssr
votr~	turrruqow
vou	xrsssrssq
vou passar	wrssssssq
voucher	sqrssrssx
vouche~	rprssrssx
vouc~	rprssrssx
voulu	sssusssss
voul~	rssuurssq
vous	nuputyrou
vous a	qrrpsyusr
vous appelle	sssssussr
vous avez	qprwtsrst
vous de	strrssssu
vous est	srstrsssu
vous etes	rtrttsssq
vous faire	srstsussr
vous invite	srssssssu
vous le	rssussssr
vous munir	sussssssr
vous portez	ussrsssss
vous pouvez	srtsssssu
vous presenter	srssssssu
vous prions	tusrssssr
vous propose	ssssssusr
vous proposer	rrsurrssu
vous rappelle	srsrsusss
vous remercions	trrvrrsst
vous sera	sturssssr
vp	sstrttvsn
vr	srssvsssr
vragen	susssrrsr
vrag~	susssrrss
vraiment	sssusssss
vraime~	sssusssss
vrai~	sssusssss
vriend	rrssssssu
vriendelijke	rustssssr
vriendelijke groet	rustssssr
vriend~	rustssssr
vrie~	rtsusrsst
vrijblijvend	ssssssuss
vrijblijvend te	ssssssuss
vrijbl~	ssssssuss
vrijdag	qutrssrrt
vrijdag 0	svsrrsssr
vrijda~	qutrssrrt
vrije	ssssussss
vrij~	qttrustrs
vs	sssrssssv
vuelve	sssussssr
vuel~	sssussssr
vuole	susssssss
vuol~	susssssss
w	wttunrqwo
w d	vqrurrsvo
w m	tssssssur
w priya	sussssssq
w procesie	sssssussr
waar	svssssssr
waarom	rrsrssssv
waar~	rrtsrsssv
wachten	srstsussr
wachte~	srstsussr
wach~	rsrsrurst
waffeln	sussssssr
waffel~	sussssssr
waff~	sussssssr
wagner	sussssssr
wagn~	sussssssr
wahl	rtswttrro
wahlen	ssrsssssu
wahlen sie	ssrsssssu
wahr~	rrrssstsv
wait	yoonuzqqu
wait for	urssttrsp
wait list	sssrsqssv
wait until	ssssrwssq
waited	stsusrrsr
waited for	sssussssr
waiting	tqqlu2qrt
waiting 0	sssssrsru
waiting for	srrrrursu
waiting is	sssrsusss
waiting list	stsqsusss
waiting on	ssssrvssq
waiting to	ssssttssq
waitin~	tpqlt0tqv
waitlist	sssrswssp
waitlist for	sssrsussq
waitlisted	sssrsussq
waitli~	pssqrysst
wait~	qqqlt2sqv
waking	ssssssusq
waki~	ssssssusq
walk	qytsrrtrq
walk in	srvsssssq
walk through	rurrsssst
walk you	stsssstsq
walking	trtsssssq
walkin~	trtsssssq
wall	vsspsstss
wallace	pssvsssss
wallac~	pssvsssss
wall~	rssusrsur
wand~	susrsssss
wann	sruovtuqr
wann darf	ssssssusr
wann es	srusstrss
wann passt	spssssusu
wanneer	tvrrrsssr
wannee~	tvrrrsssr
wann~	tvrrrstrr
want	puquzvoqq
want the	srtsusssr
want to	syrtozoro
want you	srrs0rrrq
wanted	sorvruvrs
wanted to	sqsurturs
wanted you	srsrstvsr
wanting	ussssstsq
wanting to	usssssssq
wantin~	wssssstsp
wants	qtssrzrrq
wants a	ssswrrssq
wants to	rusprzqsr
want~	toqvpyxoq
war	qrqzqnqrz
war der	srssrsssu
war die	svsrssrsr
war echt	sssqssssv
war ich	sssrsrssv
wardrobe	sursssssr
wardro~	sursssssr
ward~	sursssssr
ware	ruqstrrrv
ware der	stsrrrrsu
ware ein	srsrsstsu
warehouse	sussssstr
wareho~	susssursq
waren	qrqstrsrx
waren sie	spsqssusv
ware~	qsqsststu
warm	swrqrstrr
warm regards	stssssuso
warm up	svssssssr
warm~	srsusrrsu
warnin~	rsssssroy
warn~	rtssssroy
warst	srsxrrssq
wars~	srsxrrstq
wartel~	sssssusst
warten	rtssrurst
wartet	srssssssu
wartezeit	tsstssssq
wartez~	tsstssssq
wart~	rqurrvqrv
was	vpo2olrqy
was 0	prrzsqrsu
was a	strwrqqru
was aus	swssrsrsr
was blank	wssrssssr
was changed	srsssrssu
was chosen	sssrsrssu
was first	ssswrrssr
was found	sssrssssu
was full	sssssssur
was good	sssssussr
was great	srsusrtss
was interviewed	sssrsrssu
was lovely	srsrsstsu
was meant	sssssussr
was mir	ussrsrsss
was most	susrssssr
was not	prr0rprrv
was nothing	sssusrssr
was on	sssussrtr
was one	sssvrtssp
was our	sssussssr
was passiert	ussrsssss
was read	qsssssssv
was really	sssqssssv
was received	rssusrsss
was rejected	ssspssssw
was sie	rustssrss
was so	sssssussr
was something	rrssssssu
was strong	ststssssq
was submitted	usssssssr
was that	sssrssssu
was the	qrrwvqrru
was told	sssrssssu
was turned	srsrssssv
was unanimous	ssssusssr
was uns	ussrsrtsr
was what	sssussssr
was wir	vrrsssssr
was your	rqsssrrsx
washing	sssrssssu
washin~	sssrsrrtu
wash~	sssrsrrtu
wasserschaden	srsssrssu
wasserstandsme	sssssussr
wat	wursqqrrs
wat een	usstssssr
wat leuk	ussrsssss
watch	urstsrstr
watch it	urssssssr
watched	srsvsstsp
watched the	tsssssusr
watche~	sstvsstsn
watching	sssqstusr
watchi~	sssqstusr
watc~	uquurrurp
water	rurqrrsvu
wate~	strpqrswu
watson	ssursssss
watson glaser	ssursssss
wats~	ssursssss
wave	rssrsvrts
waves	rssrsvsss
wave~	rssrsusss
way	ussxptmru
way about	susrrursr
way for	utssssssr
way i	sssrssrut
way into	srssssssu
way it	susrstssq
way of	ssstssrru
way or	vssrssssr
way through	sssssussr
way to	rsrutrqru
way video	sqwsssssr
ways	sssrssssu
we	prrvq2rmt
we appreciate	ttrxrtrro
we are	osow1psov
we ask	srzrrssso
we believe	sssssssur
we ca	qruuuuprr
we can	stsmyuqpt
we close	sussssssq
we confirm	ussrsrsss
we contact	ussrsussq
we continue	sssrsusss
we could	rrrtrrtsv
we d	pyyl2znpg
we de	sqsssussu
we decided	sssvsrrss
we did	srsqstssu
we discuss	usssssssr
we discussed	rprrvsust
we do	syturnupp
we eat	sussssssr
we een	svsrsssss
we enjoyed	sssossssx
we expect	suuqsurso
we expected	rssrsussr
we filled	sssussssr
we find	sssssutsq
we gave	sssqssssv
we got	rrsvtrsss
we had	rqrvrpurx
we have	rqovqwvpv
we hebben	tqrxsqssr
we het	surstrssq
we hired	sssussssr
we houden	rrssrtssv
we interview	srsrsrrrw
we interviewed	sssqssssv
we invite	surtsssss
we just	srrrsyssp
we keep	rssqssssw
we know	ssrtrxqrq
we laten	sssssusss
we like	srwrttsso
we liked	srsqstssu
we ll	x2yknvkqq
we look	stsptrtru
we looked	sssrssssu
we lose	ssrssussr
we love	sssusrssr
we loved	surssrsst
we made	ssstrussq
we make	tssqsvvso
we may	sssqrsssu
we meet	rosrrtrsz
we met	srssssvsr
we move	stsrsrssu
we need	otsvqsust
we needed	sssussssr
we offer	sssrssssu
we only	usstssssq
we open	ssssrrvsr
we pay	sqysrsvsn
we picked	sstusssuo
we promised	sssrsussr
we put	sssussssr
we re	unqqxytor
we reach	stsssqsst
we read	ustrssssq
we really	ssssttssq
we received	nsstssssy
we recognize	sssssussr
we recruit	rssssussr
we regret	trruqsrsu
we said	sssrssssu
we saw	sqswsrwqq
we say	rurrsrtss
we serve	sssrsussr
we shall	rtsqsttss
we speak	ssurrsusq
we spoke	srttrrusr
we start	usssqsrsu
we submitted	sssustrsq
we take	ursssssss
we talk	ssurusssq
we talked	sqvqrtsss
we tell	rrsrsrssw
we thank	urrxssssn
we took	rssrssssu
we ve	vlqysxnqs
we verder	srwrrrssr
we want	trsrvrrrr
we wanted	trtvssrsq
we watched	sssussssr
we went	srsvsstsp
we were	srtwrsssq
we will	mwqttrqsw
we willen	srrsxsssr
we wish	qrrvrssts
we wo	rrsxstssq
we would	rprqwyqqt
we write	usssssrtq
we zijn	rrrsutsst
we zoeken	rssusssss
wear	rxsqprrrv
wear a	svssssssq
wear something	sussssssr
wear the	sssrsrssv
weather	susssrssr
weathe~	sussstssp
weat~	sussstssp
web	uutirrqtz
web site	stsqssrsu
webcam	sqyssrrrr
webc~	sqyrsrrrr
weber	russrrsss
webe~	rvssrrsss
webf~	srssssssu
webinar	rrrrssssx
webina~	rrrqssrry
webi~	rrrqssrry
website	srrtrrstv
websit~	trrtrrrsv
webs~	tqstrrssv
wechsel	sssrrsuuq
wechsel in	ssssstsur
wechseln	srtrssusr
wechselschicht	sssssssur
wechse~	rqsqrtvvq
wech~	rqsqrtvvq
wed	qyzqqqpqs
wed 0	ryurrrqrr
wedding	urssssrst
weddin~	usrrsssss
wedd~	trrrrrsrx
weder	sssrsusss
weder zu	sssrsusss
wede~	sssrsusss
wednesday	s0umspqst
wednesday 0	rwqsrsrrs
wednesday and	ststsstsq
wednesday at	svsrrrtss
wednesday for	ssssrsssu
wednesday or	rtussstsp
wednesdays	sqrtsssrv
wednes~	tzumsppru
wedn~	tzumsppru
weds	swtrrsrsp
weds 0	svsrssrsr
weds and	susssssss
week	1qpezvsup
week 0	srsrsvrvr
week after	trtrsussr
week and	rrtrtvrsr
week at	strsursss
week for	strsssrsu
week in	stsststsq
week of	xtrptxurj
week on	ssssssssu
week one	sssussssr
week or	ttttssqsq
week the	sssrsrssu
weekend	rqvrstsst
weekend a	ssvrssrsr
weekend and	sssrssrsu
weekend so	srsssusss
weekends	ssrstsusr
weekends in	ssssssusr
weeken~	qptssrutt
weekly	rorpsrytt
weeks	toom01rqs
weeks and	qsssstrsv
weeks before	sssssussr
weeks off	ssssusssr
weeks on	ursrssusq
weeks vacation	ssssusssr
week~	ojskz0uvs
weet	rrrsswssr
weet dat	sssrswssr
weg	sssxrrrsq
wegen	ptqovxsrt
wegen der	rrrquxtsp
wegens	rssrsvssr
wegens een	rssrsvssr
wege~	osqovzrrt
wegner	srssssssu
wegn~	srssssssu
weighing	srsrsurss
weighi~	srsrsurss
weig~	rrssrusss
weihnachten	srssrxssr
weihna~	rqsurwssq
weih~	rqsurwssq
weil	trrsqstvs
weil du	ssstssrur
weil ich	rrstssssu
wein~	ttsrsssur
weiss	rurqqwurq
weiss dass	sssqsuusr
weisst	usstssssr
weis~	uvrqqwuro
weiter	sovsrwsqt
weitere	strvsrrss
weiteren	qrtwrtrrs
weitergegeben	wssrssrsr
weitergeht	rssrsusss
weitergeleitet	sssrssssu
weitergereicht	ursrssssr
weiterhin	qrsussrsu
weiter~	woqvowqur
weit~	xlsvnyqst
weken bezwaar	sssrssssv
wel	srsqsrssw
welche	ttrsssssq
welcome	oqqvxrtst
welcome 0	sussssrsr
welcome aboard	sssrtrssu
welcome to	rrrusssru
welcome you	sssststsq
welcom~	ooqqzrsrz
welc~	qqoqzqtry
welder	srsrsrssv
weld~	srsrsrtsv
welk~	srsswsssr
well	vppwrourv
well and	trsqstusq
well be	stsqsssst
well but	sssqsrrsw
well done	sststsssp
well in	ttssssssq
well with	ussrstrup
wellies	susssrsss
wellie~	susssrsss
welsh	ststssssq
welsh cakes	ststssssq
wels~	ststssssq
wen	vsrtrstsp
wen sie	wrssrsssr
wend~	ssrurqtst
weniger	sssssussr
wenige~	sssstussr
weni~	sssstussq
went	rqryvoprv
went back	sssswsrsq
went down	sssrssssu
went for	ssstsrrsu
went through	sssrssuss
went to	tssutrqsq
went up	sssqsrssu
went with	srsqssusu
wer	rtsqrptuw
wer mag	sssrssssv
werden	xwttoqqqq
werden in	usssstssq
werden mochten	ussssssss
werden sie	trvqssssr
werden wir	srussssss
werd~	xwtuoqrqq
were	mql3vxrnu
were a	srtussssq
were about	sssrssssu
were all	sssrssssu
were at	svsrssssr
were chosen	ssssvsssr
were in	stswsrssp
were interviewed	rssrswssq
were looking	sssussssr
were lovely	sssussssr
were not	rrryrsrrr
were on	sssssrusr
were one	sssussssr
were ranked	ssssusssr
were recommended	sssrssusr
were referred	sssssussr
were right	sssutrrss
were so	rtsrssssu
were struck	sssrssssu
were the	ssrssqtsu
were you	ssssssrsu
werf	svrrsssss
werk	srsrssust
werken	sssrssssu
werkstatt	rwrsssrsr
werkst~	qysqtssun
werkze~	sursssssr
werk~	tzrqssstm
weronika	ssssvsssr
weroni~	ssssvsssr
wero~	ssssvsssr
west	tqstsrutr
wester~	ttsrsssuq
westfa~	sssssssvr
west~	srrrrtryq
weten	vrrqvsrrr
weten of	tsrrwrrrr
wete~	vrrqvsrrr
wett~	rrsrrstsw
wexcombe	susrsrtss
wexcombe community	srsrsrtsu
wexcom~	susrsrtss
wexc~	susrsrtss
wg	strqruttq
what	tvywnlqpu
what a	rururrrrv
what became	ssrrssssu
what comes	ssrrssssv
what does	tqsqsutst
what happens	usssssruq
what i	rrsrtrrtv
what is	sssssssru
what it	svsrssssr
what the	tvrsrsssr
what time	sssrssssv
what to	susrssrsr
what was	tqstssrts
what we	vtrxtrrrm
what would	sqtsssrst
what wrong	srvsssssr
what you	pwzqpovrs
what your	susrrsrst
whatever	tqyorrsru
whatev~	tqyorrsru
whatsapp	rvsrrsusq
whatsa~	rvsrrsusq
what~	stylqruru
when	trowq0qpr
when a	rtsrsvrsr
when can	rurrxrssp
when friday	sussssssr
when i	pttvrsqst
when is	ssrrssssu
when it	rusrrtsss
when people	ussrssusr
when she	trrusrsss
when shifts	qssrswssr
when the	xqqtrvpsr
when this	vsssssssq
when we	rrsysqssq
when wednesday	srssssssu
when will	ussssrssr
when would	sssrssuss
when you	pwvoxrtqp
where	trrxtnrqu
where i	srsrtstsu
where it	uruqrssst
where we	srsuwsrso
where you	rtrvrqsru
whereas	qssvsssss
wherea~	qssvsssss
wher~	qqrzttopv
which	uvryoqspr
which day	sssrssssu
which for	ussrssssr
which i	sssssrvss
which is	srqxrqtrs
which means	srrwsussp
which nobody	sussssssr
which of	sstrsutsp
which one	qxsrssssr
which puts	susssrsss
which this	ssssusssr
which you	rutxsrqtp
whichever	rvtrsurso
whichever way	rusrsussq
whiche~	rvtrsurso
whic~	twryoqspr
while	uopurvrqw
while finance	sssssussr
while there	rssusssss
while to	ussrsssss
while we	tssusrssr
while you	urrrtrrsu
while your	rssussssr
whil~	unpvrvrqw
white	ssrqrsssv
whiteb~	stttsrrtq
whitfield	ssspsussu
whitfi~	ssspsussu
whitlo~	sssttsssq
whit~	qustrtqut
who	xpqymnvut
who already	sssussssr
who applied	srssvtrtp
who applies	ustrssssr
who are	srussrtst
who ask	ssussssss
who brought	ssrussssr
who can	rrrxrsxro
who come	svsrssssr
who comes	usssssssq
who coming	sssssssur
who d	utsttsrso
who does	tsspsusst
who got	sssrssrus
who has	srsxsrtsp
who have	rqrurusss
who is	trrqtrrrw
who joins	srstrsssu
who knows	ssssssusq
who looking	sssssssru
who meet	trussrstq
who most	sssussssr
who reach	susrsssss
who runs	sussssrsr
who still	sssssrsus
who was	srsyrrrsp
who were	sssqsvssr
who will	srsustsss
who wish	sssussssr
who you	swssssqtp
whoever	srsrrsrrw
whoeve~	srsrrsrrw
whoe~	srsrrsrrw
whole	ssruqrtst
whol~	rsquqrtru
whom	rrstqutrr
whom we	stsususso
whoo~	ussssssss
whose	squwrpsrt
whose experience	sssusrsss
whose skills	sssussssr
whos~	squwrpsrt
why	vryoqqotv
why and	ssrrsssus
why it	ssursssss
why not	utsrssrss
wichit~	srstssvsr
wich~	sqtssruss
wide	sssrrsruu
wide range	sssrsssus
widening	srsrstusr
wideni~	srsrstusr
wide~	qsrqrwvss
wie	rozpypqow
wie am	srssussss
wie der	srsrssrsw
wie du	srwrrssrs
wie es	sssqsrssv
wie gewunscht	ssssusssr
wie schon	ussrsrsss
wie sie	srvurrusp
wie telefonisch	ssssusssr
wie vor	rssssusss
wie war	sssrssssu
wiec~	sssusssss
wieder	rrqqpzzsm
wieder auf	susqstsss
wieder bei	usssstrsr
wied~	rqrsp0ysl
wienbarg	tqsrrursu
wienba~	tqsrrursu
wien~	tqsrrursu
wies~	rsrtrwssq
wife	stsqssrsu
wij	rusrwtsrp
wij u	ssssvsssr
wij voor	ssssussss
wil	qstsrvrss
will	3vorn0mnr
will also	susrssssr
will always	sssussssr
will answer	surssssss
will ask	susrssrsr
will be	22rhsnqqs
will bring	sussssssr
will carry	usssssssr
will come	sssqssssu
will consist	sussssssr
will contact	rwsssqsss
will deliver	surssssss
will follow	rvsstsrss
will get	qquqsstsx
will go	wrtrsrssq
will have	wsssqstro
will hear	tqtsstsss
will i	usstsrssq
will ich	rssrsvssr
will interview	stsrsqrvs
will join	svrsssssr
will look	yrrrsrssr
will make	sssrsrsrw
will mark	ssusssssr
will move	sssrssssu
will no	susssrssr
will not	otsxqqsrw
will only	sssussqsr
will probably	sssssussr
will provide	tssrssrur
will reach	svsrsrssr
will read	ussrsssss
will receive	tssqsvsuo
will result	sstrsussq
will resume	sssrsussr
will review	qsssssssw
will ring	ssssutssp
will roll	sssrsvssr
will see	utsrssssr
will send	rssvsrqss
will share	sqsrsvsss
will start	ussrsssss
will take	utrssttsq
will walk	ssssssssu
will write	rsrrssrsw
will you	rqssvrtts
willen	srurvrrrq
willen je	ssssusssr
willing	srrqssrsx
willing to	srssssssu
willin~	srrqssrsx
willkommen	ssrsrstsu
willko~	rrrrrrsrx
willst	vrtsrrtsq
will~	voultqusy
win	strrssrsu
window	vsuorqqsv
windows	stsossrsx
window~	stsossrsx
winds	rssusssss
wind~	vttlrqqsz
winery	ssrsusssr
wine~	srssusssr
wink~	ssvsrsssr
winner	srrrssssv
winn~	ssrqssrsx
winston	ssssrsssu
winsto~	ssstrsssu
wins~	ssrvqssst
winter	srusqqvss
winter issue	ssssrsssu
winter~	srruursrt
wint~	rqsusstrt
wir	pxpsxxqiu
wir ab	srsrssssv
wir abzusehen	rssusrsst
wir alle	ssssussss
wir an	sssussrsr
wir auf	rssssrssv
wir bauen	srsrsswss
wir bedauern	rrsrrsssw
wir bei	srsqtsuss
wir bestatigen	trsrrsssv
wir bieten	ssrswrssq
wir bis	ssrsvsssr
wir bitten	rtwstrrso
wir das	svtrrsrsr
wir den	qqrqwtrsv
wir derzeit	sssrsusss
wir dich	sswsrsssr
wir die	srurrtsss
wir dir	sssusssss
wir drei	sssrssssu
wir druber	srvssssss
wir ein	sssrssssu
wir einen	stsrssusr
wir freuen	tsrpvrrtt
wir fuhren	rssssussr
wir gehen	sssvssssr
wir gern	tstqsrrst
wir gerne	rssswsssr
wir haben	qopvrwtqu
wir hatten	ssstrrvsr
wir heute	sssrssuss
wir hoffen	ssstutssq
wir ihnen	prstuvsrr
wir ihr	srsqstssv
wir ihrem	sssqssssu
wir im	srursussr
wir in	swsssrrsq
wir jemanden	sssussssr
wir keine	srstsursr
wir konnen	ssssursss
wir leider	ttsossssu
wir lesen	usssssssr
wir mal	sursrssss
wir melden	rrsqrtrsx
wir mit	urturtrsp
wir mochten	qqtrssrsw
wir mussen	sssustssq
wir nach	rssvsrssr
wir nehmen	qsrwvrssq
wir nicht	srsusrssr
wir nichts	usssssssr
wir noch	swtrrrssq
wir reden	surrsssst
wir samtliche	rrsrssssv
wir sie	sswsrsqrt
wir sind	vtrrrrrrt
wir suchen	rprsrrxru
wir uns	yuvpspqrr
wir werden	qtstsssst
wir wollen	srusvrrsq
wir wunschen	trrrsrrsw
wir wurden	pvrquutrq
wir ziehen	srsussssr
wir zu	russsssst
wir zum	srsrssssu
wird	wnrqmutq1
wird bei	rssrssrsw
wird der	rtsrssssv
wird gebeten	sursssssr
wird gestellt	srussstsr
wird mit	ssssssssu
wird nicht	srssrrrtu
wird sie	utsrsrssr
wire~	srsqstssv
wirtsc~	ssrqssttu
wirt~	srrqsrstv
wise	stutsrrrr
wish	ppqwtsrrx
wish to	rrsptuttu
wish you	qrrxsqrru
wishes	vrsvsqvrm
wishes from	ussrsssss
wishing	ssstsssuq
wishing you	ssstssrur
wishin~	ssstsssuq
wish~	urswspvtm
wissen	uqstqutso
wiss~	ursuqutsn
with	ttswrosqt
with 0	srrsvtrrt
with a	pxwvrmspu
with admiration	sssussssq
with alumni	sssssssuq
with another	rttrsrssv
with any	rqssvrrsv
with anyone	ssssssssu
with at	sssussssr
with best	sssssrvsr
with dial	rvssssssq
with dr	srssssssu
with four	sssrtsusr
with friendly	sssssussr
with hiring	ttssssstq
with it	vryorsrrr
with job	ssswssssq
with kind	utsqssrsr
with me	r0qsrrprt
with more	rssvssstp
with mr	sqrsrsssw
with my	usrvssrsq
with no	qrsrsvsst
with nobody	sssqsrtsu
with one	trsrtttsp
with other	rrtvsrsst
with our	qxusqusqq
with questions	srssrsssu
with real	rssrsutsr
with reference	rttvtssso
with somebody	ssstusrsq
with someone	sssrssssu
with ten	sssussssr
with thanks	yrsrsstsp
with that	sssussssr
with the	zxovpqopt
with this	ssutsrrsr
with three	tussssssp
with two	rssrrvsss
with us	ztossvsoo
with you	o0vspvqpq
with your	opuwvqsts
withdraw	tsrqrvsst
withdrawn	qrtvrqsrw
withdrawn and	sssusrssr
withdrew	rssrsstsu
withdr~	osrspttry
withheld	srsrsvsss
withhe~	srsrsvsss
within	vqxoxnpru
within 0	0sumtqqrs
within a	srsrssssu
within one	ssttssssq
within seven	sssrwrssr
within six	psssssssw
within ten	usttsrssp
within the	tsrwrrrrr
within three	qsssssssw
within two	qttqsrstw
without	onzupvtqt
without a	srtqsurst
without an	sssusquss
without the	srutssssr
without your	srsqssusu
withou~	onzupvtqt
with~	nm2ypptqv
witnes~	srrsssssu
witn~	srrsssssu
wk	srrsttusq
wks	srsrsyssp
wo	utqwqwqqp
wo not	uspwqwqrq
woche	usrlswutq
woche 0	srssssrvr
woche an	vssrtsssq
woche bescheid	sssrtussr
woche haben	srusssrss
woche mal	svsssrssr
woche zeit	stssrrssu
wochen	vqtlxssru
wochenende	vrrwqrrsq
wochen~	xprwqqssr
woch~	0mrjvwttr
woensdag	rttsrrrru
woensdag 0	srtsrssrv
woensd~	rttsrrrru
woen~	rttsrrrru
wohngemeinscha	tussssssr
wohngemeinscha ankerplatz	tussssssr
wohnge~	sussrsstr
wohnt	sssussssr
wohnung	srsqrrusv
wohnun~	rrsmrrwsy
wohn~	rsrorqwsx
wojtek	stsrssusr
wojt~	stsrssusr
wollen	utvrwsrrl
wollen dich	srrswsssr
wollen sie	stsrusssq
wollte	rssrstssu
wollten	rssssusss
woll~	sruqytqro
woman	tssssrrsu
woma~	tssssrrsu
wome~	srssssssv
wondering	sssprxtsr
wonder~	srsptwssr
wond~	srrotvtrr
woning	sssrssssv
woni~	sssrssssv
wood	ussrsstsr
woods	svssssssq
wood~	svssssssq
word	qryorqttt
word for	sssrssrus
word piece	ssusrsssr
worden	ssrurrrrt
words	sp2nqrtur
wordt	usrtsrssr
word~	to1rppstr
work	uqszpl1mt
work and	tpussssst
work as	sssrsrssu
work between	ssswsrssq
work for	sussssrss
work from	srsrssuss
work here	trvtssrsq
work in	sssrtsvsq
work on	srtrpsxpv
work out	sssqstsst
work through	vssrssssr
work weekend	ssssssrsu
work with	vqrswrurn
workable	sssvssssr
workab~	sssvssssr
worked	rsrurrurs
worker	trststtso
worker~	sssrssust
working	topusowuu
working days	urrrsrqsw
working on	sqsrssvst
working with	ssstsssup
workin~	spousowuu
workplace	ssusssssr
workpl~	ssusssssr
works	sysmqrrvt
works 0	sssssssuq
workshop	vtrstrrun
workshop mechanic	sssstsruq
worksh~	vurstrrun
work~	uspupmxwr
world	srukrrru0
world of	sssssssur
worldwide	ssssssrsu
worldw~	ssssssrsu
worl~	squjrrrv1
worries	svrstrrsr
worries at	sussssssr
worrie~	surstrrsr
worr~	surrssrst
worst	sssqssssu
wors~	sstrsrrsu
worter	ssvsssssr
wortern	srwsrsssr
worter~	srwsrsssr
worth	sstorrxst
worthing	ssrssssus
worthi~	ssrssssus
wort~	rpyopqvut
would	kzqtzn2kq
would any	sussrsrss
would be	qott1qtqr
would do	sqssssssv
would have	trttqssss
would like	p0rhzwqpt
would love	strprtvsr
would put	sssrssssu
would teach	sssssssus
would the	swrrtsrsq
would thursday	svssssssr
would ve	rssvsrssr
would work	srvsssrss
would you	puwhrqzsw
woul~	jzrtzn3kq
wout	svrrrstsr
wpm	sqwssstsq
wpm or	srwsssssr
wrap	svssssssr
wrap up	svssssssr
wren	ttsussrsp
wris~	sstsrussr
write	wn0upunqq
write 0	usstssssr
write a	srvrsssrs
write again	tsststssq
write for	rruqrrrsx
write me	ssvrsrssr
write the	srsqsttst
write to	urpurvrsr
write up	srursssst
write you	usssssssq
writer	srtstrsuq
writer position	ssusssssr
writes	sssssrssu
writing	snqvyrtqr
writing by	srssvsssq
writing that	srstwsssp
writing to	sssprsssv
writing we	ssssusrss
writin~	snrvyrtqr
written	qq2vqotqq
written applications	sssussssr
written test	ssvussssp
written to	ssrqssssw
writte~	qq2vqpsqq
writ~	uk3xtmspq
wrong	sowwrqrrs
wrong with	srvsssssr
wron~	snwvrprru
wrote	sprttpsry
wrote about	srsussssq
wrote in	sssrssssu
wrot~	sprttpsry
wstr~	sssrsvsss
wunschen	qrrvrrrrw
wunsch~	qrqvrstrv
wuns~	qsqwrrtru
wupper~	ssssusrtr
wupp~	ssssusrtr
wurde	vppxpqpsy
wurde unter	usssssssr
wurde von	rtssssrsu
wurden	oztlrsuus
wurden dich	strrvrssr
wurden ihnen	srsrssuss
wurden ihre	rssssusss
wurden wir	ruutrrrsq
wurdest	srvrssusr
wurdest du	srursstsr
wurdes~	srvrssusr
wurd~	txpsnorsx
wurs~	svsrrrrst
www	qrqiqqsy5
www linkedin	rtrrrrrxr
www tcs	rsssssusr
x	unqwrstur
x 0	vrsssrtsr
x bewerbung	rsussssss
ximena	rssusrtss
xime~	rssusrtss
xx	rrtusrurq
xxx	rtsrsrssu
y	ytstrqqpt
y a	srrrrrssx
y de	sssussssr
y el	ttrurrssq
y en	ssrtrsusr
y han	sssussssr
y le	vsssssssq
y luego	svrssssss
y me	rrsrrrtsv
y no	rvrsrtrss
y nos	usssssssr
y que	rusqtrssu
y te	xsqrstrsp
y ver	susrsssss
ya	spqytqrrv
ya esta	trsrusssr
ya no	rrrvsrssu
yara	svssssssr
yard	uxrrrrtsn
yarn	sustsrssr
yasmin	ussrssssr
yasmine	rrsusssst
yasmin~	rrsusssst
yasm~	urstssssr
yeah	usrssrrsu
year	nlry0osuu
year 0	rssssustp
year about	sssssussq
year are	ssswssssp
year end	sssrssusr
year here	sssrrsssu
year it	ssuqsssss
year old	ssurssrst
year one	ssssvsssp
year so	usssssssr
year the	sssssssur
year there	sssrsrrsu
year two	sssrrrtsu
years	lnqwto0vu
years in	srsussssr
years of	rrrvrrtst
year~	mmqwso0vv
yellow	sssrrtssu
yellow~	sussssssr
yell~	stsrrtsru
yen	ssssusssr
yes	xsnh4rsss
yes and	stssvssrp
yes four	sssssrsru
yes from	ssssustsr
yes i	vrsussrsq
yes in	ussstsssr
yes it	vsssssssr
yes on	sssrtrrur
yes or	srsruussr
yes there	ussssssss
yes to	srrrurssv
yes we	ursrssrss
yesterday	rqtutuqst
yester~	qqtutuqst
yest~	qqtutuqst
yet	mnsnp5vtt
yet and	sssssrusr
yet i	srsssvssr
yet know	ssststssq
yildirim	sssussssr
yildir~	sssussssr
yild~	tssussssr
yo	sutrssurp
yoland~	vrrrssrss
yola~	vrrrssrss
york	sssrsssur
you	nsqv4osnt
you a	purswrspu
you about	qyruqqsrs
you accept	susrvsssp
you after	srsrstusr
you all	tortrrqtw
you already	sussssssq
you an	rssusvqto
you and	qvtutrrqr
you applied	rtrvrsrsr
you are	lususwvqq
you arrive	sursssssr
you as	ppqq1wrsr
you asked	srruvorut
you at	ssturrrqu
you available	spssssssv
you back	stsussrsr
you be	rwtqsrtsq
you because	srsrruusq
you before	tssrssvsp
you began	rssrsrssu
you both	urrsssssu
you bring	sptsssssu
you but	srrwtrrsr
you by	ttsqsssss
you ca	sqtvtrrrt
you called	ussqsssst
you came	stsustsso
you can	swsutpqpt
you choose	ssssrrusr
you chose	sssrsrssu
you come	ryrrrrtsq
you confirm	sussssssr
you considered	sssssrssu
you could	rssqtstus
you cover	sqssssssu
you d	ow2xprypd
you decided	ssssssusr
you did	trturuvrn
you do	swpupuups
you down	swssqsrtr
you drive	ssssssusq
you ever	tstsssrsq
you every	sssqssssu
you expected	sssrsrssu
you fancy	ussrtsrsr
you find	srsspssrx
you finish	rrrrvssst
you first	sssssqssu
you follow	sssssssur
you for	xsqxproow
you forward	sstsssvsq
you free	rvrrrrsst
you gave	rrswrsrsr
you get	rstpsquut
you give	svrrrtrrt
you go	tsurrsqrt
you got	rssrursst
you had	rtsvsvrsm
you have	ks2vttqns
you he	susssssss
you here	sssqusrsu
you hold	ssssrsusr
you home	sussqssst
you how	sprrssrsy
you in	ryoursupq
you just	srssssssu
you know	xrupqssqs
you leave	sssssussr
you left	rsrqsrwst
you like	susrrtrst
you ll	sx0k2mpmr
you look	spurrsrsx
you lose	sssqssssu
you lot	sssssrssu
you make	srvrsssss
you may	rouxqttrs
you mentioned	sssrsrssu
you met	sttqsurss
you might	trrssruss
you more	susqsstsr
you must	qsxrrrrrt
you my	sssrsrssu
you name	ssrtsussq
you need	rrtnswquu
you next	utsrssssr
you no	sssqssssv
you now	rttqstssr
you on	swqnxuuoq
you once	suspswssq
you ought	usrrrrtst
you over	ssrprwsss
you passed	srsstwrsq
you please	sprsssusu
you prefer	sussssssr
you properly	ssusrsssr
you ran	susrsssss
you re	kvoxyzqnp
you read	rrrsrsrry
you receive	rssqstsst
you received	tssststsq
you recently	srssstrsu
you remain	sssrswssq
you round	svsqsssst
you said	sssuwrrsp
you save	sqtssssst
you saw	susssssss
you say	srvsssssr
you scored	sssussssr
you she	sssussssr
you should	trtrurssr
you something	susssssss
you soon	rvsqtrusq
you sound	sussssrss
you stand	ssssrrssv
you start	sqrs1rrsn
you started	rsssssssu
you still	r1spususk
you success	rssvsssss
you sunday	sssqsusss
you take	sssqzrrrr
you talk	sttrtsssq
you tell	srstusrst
you that	orquuyspu
you the	qpqv2qoss
you then	stssstssq
you there	sssqrrstw
you this	srsvttrtp
you thought	srsusrssr
you three	surtssrss
you through	stsstuusm
you thursday	sussssssr
you to	ryzr1lqkp
you today	srsttstsq
you told	rtsusrstq
you tomorrow	ssrstvrsq
you two	sqrrrrusv
you up	ssstvssrq
you use	ssussssss
you ve	nuvuotsrt
you very	srstussss
you wait	tssrrrrsx
you waited	sssussssr
you want	urvqrtqrt
you well	srsrrsrsx
you went	ssstssusq
you were	oto2untqt
you what	ststssssq
you when	trtrstsvp
you who	srvtssrsr
you will	ntyupyops
you with	qxrruqqss
you withdrew	sssrssssu
you within	ptssssssv
you wo	stsstqtrt
you work	srvrsstsr
you would	srwrvqurn
you write	srursssst
you wrote	ssswssssp
you yesterday	sssrssssu
you you	svssssrsr
you your	ursrsssst
young	rtssrrrtu
young man	sssqssrsv
youn~	rsrtrqrtv
your	4spvpnrnt
your 0	txrsrrqqt
your abstract	srrsssssu
your acceptance	ssstwsrsp
your account	sssotrrsx
your ad	tssussssq
your address	sqsrsstsu
your answer	ssrsuttsq
your answers	tsttqrrss
your appeal	rsssssssu
your applicant	rssssrssu
your application	1vttpummr
your appointment	rnrtsqss0
your assessment	tqxssrrrr
your availability	rwqrrstrt
your background	stswsssso
your bank	ssssrsssu
your business	sssqssrsw
your calendar	stsvsrssq
your camera	srssssssu
your candidacy	qtsvssssp
your candidate	osruurrrw
your candidature	rsswssssq
your card	sssrsrrsw
your career	ssstssruq
your case	sutrrvrsp
your certificate	srsssssrv
your choice	surrrtssr
your chosen	sssssussr
your claim	sssrrsssv
your code	sutsssssr
your college	ussqsssst
your commitment	sssrsussr
your company	sssrrsssu
your completed	wssrsrstq
your consent	srrsrsssw
your contact	sussstssq
your continued	sssrsusss
your contract	ssssxssso
your credit	sssrssssu
your cscs	sussssssr
your current	rvrrursrr
your cv	susyroyug
your data	rssusstrr
your daughter	stssqssst
your day	svsussrsq
your decision	srsrvrsss
your delivery	sssrsrssv
your deposit	sssrsrssu
your details	torprtxru
your documents	urssstssq
your e	sssssrrsv
your education	qsssssssu
your email	quyrqqtrs
your employer	rrsrrsssv
your employment	sssrvssrr
your experience	rrsussrru
your favorable	ssssssusr
your favourite	ussrsssss
your feedback	sssqssssu
your file	vqsprtssu
your final	strussssr
your financial	rrsssrssw
your first	rrquvrrrv
your form	yurqrrrrp
your free	sssrsstsv
your friend	rrsrsrssv
your full	susrsussq
your group	sssrsrssu
your hand	ttstssssq
your home	sssrtsrsu
your hours	srsusttsp
your id	srtrwsrsr
your inbox	trtuurtso
your indulgence	ssrsswssq
your information	sssusrssr
your initial	srssssssu
your interest	yrr0qprqn
your interview	q2sqtsqrp
your job	rtrustrtq
your kind	urssrussq
your kindness	svsssrssr
your kit	sussssssr
your knives	surussssq
your last	svsrsttsp
your lesson	ssttssssq
your letter	zvtrosqsn
your license	srtststsq
your line	ussrsssss
your link	rtsssrssu
your manager	sqrttsssu
your marks	sssussssr
your materials	vssssrssr
your medical	ssrqsusst
your membership	qssssrssv
your message	trspsrstw
your mobile	ststsstsq
your mum	sqsstsrsv
your name	sjrvmy0ou
your new	srssqrssx
your next	sssusrrrt
your ni	sssswsrsr
your note	tyrssrrsp
your notice	ssssusssr
your number	qssutvrsp
your offer	rqqqzrurt
your old	ssssssusr
your one	ssssssssu
your order	rssrsrssx
your other	sssussssr
your own	ststrqvrq
your package	tsrrtrssu
your packet	usssssssr
your paper	susrssrst
your parents	ssssusssq
your passport	srrrtsrsv
your password	srsssrssu
your patch	ssssssusr
your patience	rqsqrzrss
your payment	sssssrssu
your personal	rssusssss
your phone	srutqwrso
your place	rqssuvsrs
your plan	srtsrqssv
your portfolio	tsssstssq
your position	sssrrqqsy
your post	sssrsrrsw
your preferences	rssrsssqw
your probation	sssrrsssv
your profile	urqqrqvvt
your project	rsssvsssr
your qualifications	ttssstssq
your question	srsssrssu
your questions	swrqtrrtq
your queue	ssssssusr
your recent	rsrrssssu
your record	sssrssssu
your recording	vsssssssp
your recruiter	susrssssr
your referees	qsssssssu
your reference	qssssstsu
your references	rsssuursr
your repo	srssssuss
your report	rssrssssu
your request	ttsorrssy
your results	rsssssssu
your resume	uwqsqpuwn
your return	rsrsrsrrx
your review	ursssssss
your role	rsssssssu
your saved	ssssssryn
your school	srrtutssq
your score	tssustrtq
your scores	sssusrssr
your search	rssvssrst
your seat	srussstsq
your shift	srrsvsssr
your shoes	sussssssr
your showreel	uussssrsr
your side	vurqrstsq
your site	ssssssusr
your skills	rsssssqus
your slides	srtqssssu
your slot	ssursssss
your solicitor	ssssrsssu
your start	ssrsrsssu
your status	sssqsusst
your student	urrssssst
your studies	srsrssssu
your style	rsusssssr
your submission	sssssssvq
your supervisor	ssussssss
your talk	rrsvsrusq
your team	usssssssr
your test	turtsrssq
your thesis	sssqssssu
your three	ssssssrsu
your time	q1svsqsrl
your train	sustrrssr
your uncle	sussssssq
your understanding	sssqstssu
your uni	usssssssq
your updated	stsstsusp
your visa	rqssssssw
your visit	sqttsurss
your way	sqstssrsu
your work	srrqtswpu
your written	ssussstsp
yours	utovxpsos
yours is	trsrsrssv
yours sincerely	rtsqururt
yours was	ssrurssss
yourself	qsvvpvptq
yourself a	ssussssss
yourself and	susrsssss
yourself forward	sssussssr
yourself to	stsrsussr
yourself until	srsusrssr
yourse~	qsvvpvotr
your~	stpvuuqqr
youth	ssssusssr
youtube	srssrsuru
youtub~	srssrsuru
yout~	srrstsurt
yusuf	ursrrstss
yusu~	ursrrstss
yvonne	sutrtrrsr
yvon~	sutrtrrsr
z	vttttrrqp
z 0	ssusssssr
za	trrxrqrrr
zag	sssrssvrs
zahl der	trststssq
zahlen	squsrrvrs
zahlen wir	ssssssuss
zahl~	rputqrwru
zainab	utrtrrusq
zain~	utrtrrusq
zake~	sssrsusss
zal	svsssssss
zara	ststsrtsq
zarago~	ssssssusr
zara~	ssssssusr
ze	urrvrqrsr
zehn minuten	surssssst
zehn tage	ssssssssu
zeichen	srusurrsr
zeiche~	srusurrsr
zeic~	squsurrst
zeige	sssrssssv
zeigen	rwstsrrsq
zeigt	rvsrsrtsr
zeigt ihnen	rvsrsrtsr
zeig~	qzrrsqssr
zeit	szuqrrpqq
zeit fur	rtsrssssu
zeitli~	sssrssuss
zeitve~	sqwsssrsr
zeit~	qqyssttum
zentral	rssssssus
zero	rsurrtsuq
zes	rrvrrrrsw
zes weken	sssrssssv
zettel	rssqrvrur
zett~	rssqrvrur
zeugnisse	wrsrrrsrt
zeugni~	yqrsrrrrs
zeug~	yqrsrrrrs
ziehe	sssrssssu
ziehe ich	sssrssssu
ziehen	srsussssr
ziekenhuis	susrssstr
zieken~	susrssstr
ziek~	susrssstr
zielinski	ssssssssu
zielin~	ssssssssu
ziemlich	ssusssssr
ziemli~	ssusssssr
ziem~	ssusssssr
zien	qvtsrtssr
zigg~	sssrssrrw
zijn	upsssrrrv
zijn er	rtstsussr
zimmer	ssssusrss
zimmer im	ssssusssr
zimmer~	ssrrsstvr
zimm~	ssroursuu
zip	sqyrrrrsr
zip it	ssusssssr
zit	rqsssvsrs
zitten	rusurrssq
zitt~	rusurrssq
zo	rvsssrsss
zo niet	svsrsrssr
zoals	rrvrurrsr
zoals besproken	srustrssr
zoal~	rrvrurrsr
zoek	sssrssvrs
zoek ik	ssssssuss
zoeken	rsryrrssr
zoekopdracht	sssssssvr
zoekop~	sssssssvr
zoek~	qrrxrrrur
zoll	srsssssut
zomer	srsustssq
zome~	trsustssq
zona	susrssssr
zondag	urssssssr
zonder	rrttrurst
zond~	sqtsrurst
zone	rvtrssrss
zone~	trssusssr
zoo	rrtrswttq
zoom	t6oqqrusk
zoom example	sussssssr
zoom for	tvssrsrsq
zoom link	svssssssr
zoom meeting	srssssssu
zoom us	ssrsssssu
zorg~	ststsrsur
zou	rrvsrvrsq
zouden	srtsusssr
zoud~	srtsusssr
zout~	srsusssss
zu	mxwwvlqsr
zu beantworten	srssssssu
zu deinem	rrtrsssvr
zu einem	rttrrrrrw
zu erteilen	srssussuq
zu hause	srrrrstsv
zu ihnen	sqssssssu
zu ihrem	srrrrstut
zu ihrer	russssrss
zu konnen	rrrrurtst
zu mir	sssrssssu
zu noch	sssrsusss
zu oder	srssussss
zu recht	rsstsvrsq
zu stellen	ssssrsssu
zu uns	srsvtsrsq
zu unserer	sqttsssss
zu wechseln	sssrssusr
zuerst	stsusrsup
zuer~	stsusrsup
zugang~	ssusrstsq
zuga~	rswrsstsp
zugesagt	rssusursq
zugesa~	rsrusursp
zugestellt	ussrsssss
zugest~	urtrtrssr
zuge~	ssttttvrm
zukommen	srsrrsvsr
zukommen lassen	srsrrsvsr
zukomm~	srsrrsvsr
zuko~	srsrrsvsr
zukunft	sssusssss
zukunf~	sssusssss
zuku~	sssusssss
zum	qk0uxnrpw
zum 0	pqyoyqrss
zum einstellungste	sssussssr
zum gesprach	sssrssssu
zum kurs	rsssssssu
zum mundlichen	svssssssr
zum probearbeiten	vrrsrsrts
zum test	ssussstsq
zum thema	ssusrsrst
zum unterschreiben	srssussss
zumuten	sussssssr
zumute~	sussssssr
zumu~	sussssssr
zunachst	rrsrttusr
zunachst angestellt	sssrssusr
zunach~	rrsrttusr
zuna~	rrsrttusr
zur	rtuosuqsu
zur besetzung	susssrstr
zur unterschrift	rrrrqtssx
zurich	trssssusr
zuri~	vrsrssusq
zuruck	qqsyqqrru
zuruckgeben	ssssussss
zuruckgezogen	rssrsstsu
zuruck~	ssqpvqurw
zuru~	pqrvtntry
zurzeit	rssrswssr
zurzei~	rssrswssr
zurz~	rssrswssr
zusagen	trsrrusur
zusage~	trsrrusur
zusammen	vvrusrrrq
zusammenarbeit	rssrvrrst
zusammenarbeit zu	srssssssu
zusamm~	tvrutrprq
zusatzliche	sssrsusss
zusatz~	rsrwstssq
zusa~	stpvxvorn
zuschlage	ssssussss
zuschl~	sqsrvtsss
zusc~	tqsrvttsr
zusendung	rtsrssssu
zusendung ihrer	rtsrssssu
zusend~	rtsrssssu
zuse~	rtsrssssu
zustan~	ussrsrsst
zustimmung	rrsrvstsr
zustimmung des	ssssvsssr
zustim~	rrsrvstsr
zust~	ursqurtss
zwar	stsrurssr
zwar fur	ssssvsrsr
zwei	tpywqrsso
zwei einzelgesprach	srrsssssu
zwei gesprache	sssssussr
zwei jahre	sssstrsur
zwei jahren	rrsrssust
zwei platze	sssvssssr
zwei wochen	urtrtrrss
zweite runde	sssrsusss
zweiten	sruqssrts
zweite~	stupssrtr
zweits~	sssrsusss
zwei~	rvtqsxquo
zwischen	tstusqsrr
zwischen zwei	ussssrssr
zwischenzeitli	ussrsssss
zwisch~	uqrqsxsrs
zwis~	uqrqsxsrs
zwolf	tqssssssu
zwol~	trsssrssu
`;
