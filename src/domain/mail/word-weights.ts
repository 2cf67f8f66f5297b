// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	n01X0kp4t
0 0	n3mb5jt1v
0 a	qxqjxnyus
0 al	surrsssss
0 all	srrswsrsr
0 am	pzxmqovrt
0 an	rqrt0ruuj
0 anbieten	ssssusssr
0 and	utnutouss
0 andar	sussssssr
0 anos	russsssss
0 any	srvsssssr
0 aout	srssssssu
0 applicants	sssrsssut
0 applications	trrwsprvq
0 april	strtuoptu
0 aprile	ssssssssu
0 as	rssqwrrru
0 assistant	sssrsssvq
0 at	r0vlvqqpt
0 au	rsttrrrsu
0 auf	srtrrttru
0 aug	sstsssrqv
0 august	srtouqrtw
0 avec	srssssssu
0 avril	srssssssu
0 b	srsussssr
0 bar	ssssrswrr
0 base	srssvstsp
0 before	susssssss
0 beginnen	ssssusssr
0 between	sussssssr
0 bewerber	sssrssssu
0 bewerbungen	qrswsrrss
0 bis	rvrsrrrvq
0 bonus	srrrwrusp
0 both	ssssusssr
0 breakfast	sussssssr
0 bring	srqsussst
0 brutto	sqsryrsrq
0 but	rtsrvrrss
0 by	vrrsqrqrw
0 candidate	srrtssssw
0 case	ussssssss
0 cest	sussssssr
0 cet	svrsssssq
0 cid	ursssssrs
0 class	sttsssstq
0 coach	ssssssrrv
0 com	srssrsssv
0 coupon	srvsssssr
0 covers	srstrsusr
0 customer	strsssurr
0 da	rvsssrssr
0 dann	stusssssr
0 date	srurssrrv
0 dates	sssrssrsv
0 day	rruqrrtut
0 days	rptpxqrzp
0 de	rswrwsqqp
0 dec	russrrtrs
0 december	trtqsssts
0 dias	sqsusrrrv
0 die	trrrwsssr
0 dinner	sussrsssr
0 drei	srssustsr
0 du	sqssusssu
0 e	rsstutrrq
0 each	sussssrsr
0 earn	srssssuss
0 en	rsvqrtrss
0 er	sssrssssu
0 et	tutssrrrr
0 euro	rntstqyrv
0 euros	rqrrusrtv
0 expires	sssssussr
0 ext	ssssssuss
0 fast	ssssussrs
0 feb	tsrtrurrr
0 februar	srtrursrt
0 february	rtrqrtruu
0 feet	srssssssu
0 fevrier	ssssussss
0 fin	ssssussss
0 floor	svsrrrssr
0 for	pqvrqtwsr
0 forms	srsssssur
0 four	ssssurssr
0 fragen	rrvssssss
0 frau	srrrssssv
0 friday	svssssssq
0 from	srrqtstsu
0 full	ssusrsssr
0 gehalter	ssssusssr
0 gmt	swrsrsssq
0 grants	sssssssus
0 h	pstrupsyo
0 haben	srsrsrtsu
0 has	qrswrqrsv
0 have	usssssstq
0 herr	srrrssssv
0 hour	rrssrsrtu
0 hours	qrwrqpsvt
0 hp	ssssrsssv
0 hr	tpstzrvtj
0 hrs	sqxssrrup
0 i	rxrosstsr
0 in	pvsswspsr
0 inch	ssusssssr
0 inkl	srtsrsrsv
0 instead	swrrrsrst
0 insurance	qssvsssss
0 intake	ssusssssr
0 is	ruspttqrw
0 it	ttsttrrsq
0 jan	tvssrsrsp
0 januar	rqrttrstt
0 january	stqpvsqrw
0 job	ssstsssur
0 jobs	tssssssuq
0 jours	tssrrvrss
0 juillet	sustsrssp
0 juli	rsqrusrrx
0 july	svsoqqqvw
0 june	tpskvswtu
0 juni	rwsnsvqrw
0 k	ssssssurr
0 kl	srsvssssr
0 km	srstsssur
0 le	srussssss
0 leute	srsrssuss
0 liegt	tsstsstsq
0 list	sssrsutsq
0 lugar	sssssussr
0 lunch	sxqstsrsq
0 m	rrxsrrssp
0 mai	svsqsrqrv
0 make	sussssssr
0 mal	stssssrur
0 march	srroszsst
0 marz	ruttrqqrv
0 match	srssssrus
0 max	sssutsrsq
0 may	quqpqwssv
0 mb	urtrssstq
0 me	stssrssru
0 meses	rssutrssr
0 met	svsrssssr
0 metres	srssssssu
0 miles	ssssrsrus
0 million	sssmssusx
0 min	s03qqrprj
0 mins	sxxtrrrsl
0 minute	rywqqrqqr
0 minuten	qwypqqpur
0 minutes	o04kpoupr
0 minutigen	stssssrsu
0 minutos	svssssssr
0 mois	rsrtssusp
0 mon	surrrssru
0 monate	urrqtturr
0 monday	ssssusssr
0 months	qqpwwswro
0 more	tssrssrwr
0 multiple	ssusssssr
0 na	swssssssq
0 ne	sustssrsr
0 needed	sssussssq
0 net	rqtrxrurp
0 new	strsssrzl
0 night	ssssusssr
0 no	twrqssrss
0 noon	spssrsvst
0 not	swsssrssp
0 nov	rrrswstrr
0 november	turqrqtts
0 novembre	vrssssssr
0 o	rysvrrrro
0 october	rsupussss
0 odd	sussssssr
0 oder	svrstsssq
0 of	sotxqsqvr
0 off	rrrttsqrw
0 oktober	sqwrttssq
0 on	qu0mwrqqs
0 one	suttttusm
0 online	tqtrssstt
0 open	sruussstq
0 options	ssssusrsr
0 or	rzulrqwqt
0 ore	tstqssrss
0 ote	srssssusr
0 others	sssrssssu
0 our	russssrss
0 out	ssrssurss
0 p	surrvstrq
0 pa	ssssrrssu
0 pacific	srssssssu
0 pages	tsssssstq
0 paid	sssrsurtr
0 para	rutrrssru
0 pass	ssrtssssu
0 passcode	svssssssq
0 payment	spssssssw
0 people	ssquuqvrr
0 per	sorotrztu
0 performance	sssrssssu
0 phone	sussssrtr
0 pieces	tsstssssq
0 places	ssuvsrssp
0 please	tssrrrssu
0 plus	sqrrvsxrp
0 pm	qwvlrotuw
0 png	ussssssrs
0 points	sssussstq
0 presso	ssssrsssu
0 pro	ssssusssr
0 product	ssssssrus
0 proposals	ssssssssu
0 pt	svssssssq
0 qa	ssssssrus
0 questions	srytsrssp
0 rather	sssrqsssv
0 real	srsqsstst
0 recruiters	sssssssru
0 reel	ssusssssr
0 registriert	usssssssr
0 rejections	sssrssrsu
0 remote	sssststtq
0 report	sststsssq
0 return	ssssssrsu
0 rows	srusssssr
0 rsvp	sussssssr
0 rue	srssssrsu
0 sa	srussssss
0 se	utsrsssss
0 seconds	sqxsssssq
0 seiten	ssussssss
0 sek	sqvsusrsr
0 semester	sussssssr
0 sep	rstsrssru
0 september	pqrpysrsv
0 septembre	srsstussr
0 sgt	sursssssr
0 since	ssssusssr
0 sind	sssussssr
0 slides	srusssssr
0 so	trssvqurq
0 stage	sxrrrsssq
0 stand	sssssssur
0 start	ssssvsssq
0 status	usstsrsrq
0 std	rqrttrrzp
0 stellen	sssssssur
0 step	sssrussss
0 still	sossrrrr0
0 stock	rvsrssssr
0 studio	sussssssr
0 stunden	rptrwrurt
0 sur	sssrssssu
0 t	srrsrsusu
0 tage	uqqryrwro
0 tagen	prvsrrrrw
0 tell	sustssrsq
0 test	srssssssu
0 the	sssuuqrrs
0 this	ussssssss
0 through	rrssrrssw
0 thu	surssssss
0 till	rwrsqutrq
0 times	srsssssus
0 to	rvtkrtvus
0 today	sxsrssrsp
0 tomorrow	srssrsssv
0 total	rsrrsssrw
0 trede	ssssussss
0 tues	sussssssr
0 tv	srsrvsssr
0 tvod	tssrusstr
0 two	ssrrsssus
0 uhr	q4wlmnqrz
0 um	ttrrrrrrv
0 und	rstvstrrp
0 until	ssssurssr
0 uur	qxtttqqqr
0 valores	srsusssss
0 vat	ssrsssssv
0 video	svrsssrtq
0 voucher	sqsrssssv
0 w	svsssstrp
0 was	usrrvrtrp
0 we	ssrtqrpsy
0 week	trsrutssq
0 weekly	sqssssvsr
0 weeks	srqttwstp
0 welcome	surstsssr
0 were	ssrsvsssr
0 what	ssssssssu
0 when	surprrwss
0 whichever	rssrsvssr
0 will	sssrrsrsu
0 wird	rrssssssu
0 with	tptqwqrsu
0 wk	srrsussss
0 wochen	sstsusssr
0 word	srvsssssr
0 words	rq0qssrto
0 working	vrstssssp
0 works	susssssss
0 worter	srwsssrsr
0 wortern	srvsrsssr
0 wrap	sussssssr
0 x	trrqssssw
0 year	sssqssrrw
0 years	rrrnrryqw
0 yes	ussssssss
0 you	vuqurqrqu
0 your	svrrsssss
0 yrs	tssqsstts
0 zuruck	ssssssssu
?0	q4oh2ropu
?0 0	quqo2roru
?0 and	swsrrrtsq
?0 days	srsstrusr
?0 h	stsrsssur
?0 hrs	srsrwsssq
?0 in	ssssrussr
?0 is	srssssssu
?0 november	russstssr
?0 off	srssssusr
?0 or	qvssssssr
?0 please	ssssrsrsw
?0 repayable	srssusssr
?0 sign	srssusssr
?0 tips	srsrwsssq
?a	mzsourvqt
?a call	rvsrssssr
?a long	susrssssr
?a recruiter	sssrssusr
?about	rrssuttss
?account	sssrsussr
?after	rurrsqtst
?after 0	rvsrssssr
?afterwards	qttrsssst
?again	sssssusss
?all	qtsqswrst
?also	rssqsusst
?am	svsrsrssr
?an	usursttrp
?an e	sssrsussr
?and	twmnr2tps
?and 0	susrssssr
?and are	sssssussr
?and it	rssrsusss
?and tell	ssssssrsu
?and they	srssstusr
?and we	sssrstusr
?and will	wssssrssr
?and would	rrsrtwssr
?and you	rrtussssr
?another	sutsssssq
?anything	qssrsussu
?apologies	sussssssr
?apple	sssssssus
?applicants	qsssssssu
?application	wtspstssp
?application and	ussrsssss
?application with	tusrssssr
?applications	rssusrsst
?april	sssrtrssu
?are	rtssrtrsu
?ask	rsspsusst
?ask you	sstrsussr
?asked	srssstuto
?asked me	srsssrutq
?at	rstssusrr
?at all	rssrsusss
?attached	srsrzrrsp
?auf	sssrtsssu
?auf der	sssrsrssv
?back	tqrrsswsq
?back to	trsrsswsr
?background	ssstsussq
?bad	sssssussq
?bank	ssssusrss
?bank holidays	ssssusrss
?base	srssusssr
?base 0	srssusssr
?be	rtsjvysqt
?be called	rssussssr
?be contacted	tssrsussr
?be kept	rssssusss
?been	ssssssssu
?before	rssrtussr
?before you	rssrsusss
?bei	tssrsussr
?bei uns	tssrsussr
?bewerbung	ussrsssss
?binnen	rsssussst
?bis	srsrwsssr
?bis zum	sssrvsssr
?bitte	srrsxsrsq
?bitte teilen	ssssussss
?bitte um	ssssussss
?board	rssrsusru
?bonus	sssssssus
?bring	swrrrrsru
?bring your	sussssssr
?but	rsstrtrru
?buyer	srssusssr
?by	rpsspwrrx
?by 0	srssqsrrw
?by friday	sssrsrssu
?call	qvrrurtsr
?called	rssussssr
?can	owsovsrsu
?can be	ssssusssr
?can do	qvssssssr
?car	rrssrrsrx
?check	stsstsruq
?chef	wssrssssr
?choose	ssssssssu
?come	tssrsusss
?con	rusussssr
?confirm	srsrsusst
?confirm in	sssrsusss
?confirmed	sssssrssu
?consider	sssqssssu
?contact you	ursrsttsq
?contacted	tssrsussr
?contract	srsrtssur
?conversation	sssrsvssr
?current	rsssssssu
?cv	srsvsrtsr
?d	rqrovzurp
?d be	rrsrvrurr
?d like	sssrsvssr
?d understand	sssrsussr
?da	susrstrsr
?danach	sussssssr
?das	susrsrtsr
?dass	sssussssr
?data	trsstsssq
?day	sussssssr
?day 0	ssssssssu
?day and	sussssssq
?days	uqsqwrtsp
?days plus	ssssusrss
?de	sxrrtrrrq
?dear	susssrsss
?december	rrsrswsss
?decision	rsssssssu
?demain	rzrrrrrrq
?den	trstsvssp
?der	utuprtqrt
?des	rssrssssu
?description	sssrsssus
?details	sssssssur
?dich	sssusrsss
?die	sstqsursr
?director	susrrstsr
?do	rtttrtssq
?do not	tpturtstq
?does	tssrsutsq
?down	sussssrsr
?drei	sssssussr
?driver	sssssrssu
?du	sssqsrssv
?e	rusrrtrru
?e mail	stsrsussq
?each	tstttrrsq
?easter	sssutrrsr
?eight	ssssssusr
?ein	rssssrssu
?einer	rrstsusss
?erhalten	ussrsssss
?es	srutssssr
?expect	rssrssssu
?expect a	rsssssssu
?fifteen	ssssrussr
?file	srusrstsr
?files	sssqssssu
?find out	ssssssusr
?firm	susrssssr
?first	rrttsvssp
?five	sssrvrsst
?for	psqurttqv
?for 0	sssssussr
?for the	rssrtqtsv
?four	ssrrrsssu
?fragen	srsrsrtsu
?frau lorenz	tusrssssr
?freuen	rssuussrs
?friday	qwsqurqst
?from 0	rrsrtrsut
?fur	rtstsursr
?further	susrssssr
?further and	susrssssr
?get	rrsqsttst
?get 0	srsrsrssu
?get a	ssssssusr
?going	sssssussr
?good	srssssssu
?got	tssusrssr
?h	stsrsssur
?hab	svsrssrss
?haben	sssutrssr
?half	susrrussr
?has	rssssvsss
?hat	utsrssssr
?have	qrtvstssr
?he	tvsrssrss
?he is	svsrssrsr
?hear	rssssvssr
?hesitate	srssssvss
?hesitate to	srssssvss
?hiring	ussssrsss
?history	sussssssr
?hit	sssssssur
?holidays	ssssusrss
?hrs	srsrwsssq
?hrs 0	srsrwsssq
?i	nwprqwwpt
?i can	qvsrtsssr
?i d	srsqrytsr
?i just	ssssssusr
?i m	stssrttsq
?ich	strrstqru
?ich bitte	ssssussss
?ich melde	sssssussr
?ignore	wsssssssp
?ihr	rssrssssu
?ihre	tusrssssr
?il	srssssrrw
?im	stsqsvsss
?in	tqpptuxpv
?in 0	ssssssusr
?in den	usssssssr
?in the	rrrssvsrs
?in this	sssqssssu
?in touch	usssssssr
?in your	sssrsussr
?indicate	sssrusrss
?interview	qstqsrtsw
?is	ssvmrrtsx
?is not	srusstsss
?is yours	srssssssu
?ist	russsussq
?ist bei	sssssussr
?it	qrrltztrv
?it might	rssrsusss
?job	sqrtxqrsr
?job yours	srrsxssrq
?june	srsrtussr
?junior	srssusssr
?just	srssssvsr
?kann	srsrsusss
?keep	psstsusss
?kennenlernen	ussrssssr
?kept	qssusussr
?kept with	rssussssr
?kindly	svsssrssr
?know	rsrutqsst
?know by	sssusrtsr
?la	swrwsrrrp
?lab	sssssrtsu
?laptop	ssssssssu
?le	svrrqrrqx
?le 0	srssssrrw
?let	rsstsqsst
?like	rsrquusrr
?like to	rssqsvtss
?list	susrrtrss
?list of	susrssssr
?live	srsstrusr
?live in	srsstrusr
?ll	wrrqrwqrs
?lo	srsusssss
?long	susrsssss
?look	ssstsussq
?lorenz	tusrssssr
?lunch	susssstsr
?lunch with	sussssssr
?manager	vtrsrsssq
?many	sussssssr
?materials	ussrssssr
?may	rssprvssu
?may be	rssrsusss
?may i	sssrsrtsu
?me	qsqsvpzsq
?me to	ssssssusr
?means	rssssusss
?melde	sssssussr
?melde mich	sssssussr
?merit	sssssussr
?mich	rrrtsurss
?might	rssrsusss
?might also	rssrsusss
?mit	rrtrturss
?mit einer	srsrsusss
?mitteilung	sssrussss
?mitteilung bis	ssssussss
?moment	sussssssr
?more	rssrsusss
?morning	qvssssssr
?move	sssssussr
?mr	svssrssup
?ms	sussssssr
?must	sutrssssr
?my	ssssssusr
?nach	svsssrrss
?name	sustssssq
?ne	urssssssr
?new	qrsrxssrr
?news	srssssssu
?nice	ssssssusr
?nicht	ursrsussr
?nichts	srtussrss
?no	rsrrsrusu
?not	tmvuqsstt
?not a	ssssssuss
?not have	sssussssr
?not hesitate	srssssvss
?not saved	srvsssssr
?not worry	usrssssss
?nothing	rssrsusss
?nous	rxssrrrrq
?november	russstssr
?of	qspvqtwtr
?of the	rssussttq
?of these	ssssssusr
?off	trsrrrust
?offer	sssssusss
?ok	rxssrssrq
?on	qtpssxuqq
?on 0	rssrutusr
?on sunday	susrssrss
?on the	ssstrutsq
?once	susssssss
?one	srsssurst
?online	sussrsssr
?operating	sussssssr
?opportunity	susrsssss
?or	qvrpttstr
?order	sssssussr
?our	zprquttrp
?our team	ussrsssss
?out	trsqrsvtr
?out in	tssssrusr
?out the	sssrsssus
?over	rqrrwvrsr
?over 0	ssssusrss
?over the	srssvsssr
?page	srssvrrsr
?people	sssssurss
?people with	sssssussr
?please	wpqoyroqy
?please bring	ssqssrssv
?please confirm	srsrsusst
?please contact	rsssssssu
?please do	ussssssss
?please reply	srssssssu
?please tell	sssqussst
?pls	sssrsvssr
?plus	ssssusrss
?plus bank	ssssusrss
?policy	ssssssssu
?pour	rzrrrrrrq
?product	ursssssss
?programmes	qsssssssu
?prufen	sssssussr
?ps	ursssssss
?question	sssssssur
?question of	sssssssur
?rates	sssssssus
?rather	sssssussr
?re	srssutrsr
?reach	srsrstusr
?recruiter	sssrssusr
?repayable	srssusssr
?reply	sqsssstsu
?review	ussrsssst
?review your	ussrsssss
?reviewing	ussrsssss
?reviewing your	ussrsssss
?riesig	ssssussrs
?riesig freuen	ssssussrs
?right	ssstsrrsu
?ring	susssstsr
?sagen	srsssusss
?salary	sssussssr
?saturday	qvsstsssr
?saved	srvsssssr
?school	sssrsrssu
?second	sssrsrssu
?security	ssssssssu
?see	rsssswssq
?seeing	susrsssss
?service	rxssrssrq
?seven	susrsssss
?shifts	sssusrssr
?should	susrsssss
?should be	susrssrss
?shout	sssurrtsr
?shut	sssssrssu
?si	vrssssssq
?sie	wsqrvuqrp
?sie in	ussstsssr
?sign	srssvsssr
?sign on	srssusssr
?since	sssssrssu
?sind	sssrsusss
?six	qsstsssst
?so	utrrrrqru
?so please	usrssssss
?so we	sussssssr
?some	qrsusssst
?some other	srsussssr
?staff	rrsrvrsss
?stage	tusrssssr
?start	srurxsqso
?stay	sussstssq
?stay in	sussssssr
?stay on	sssrsussr
?still	sssusrssr
?sunday	susrssrss
?sure	srssssssu
?tagen	ursrtsssr
?talk	ssssssusr
?talked	sssssussr
?te	uqsvrsssq
?team	wrsqtrrss
?teilen	ssssussss
?teilen sie	ssssussss
?tell	sssrvsqrt
?tell us	srssutsrs
?ten	tsssrussr
?term	ssstrussq
?text	vrtrssrsq
?text you	vssrssssr
?that	srsstrrtv
?the	nrmuyvsss
?the board	rssssusss
?the director	sussssssr
?the lab	sssssrtsu
?the new	sssssrssu
?the security	ssssssssu
?the week	sssssssur
?then	sussttssq
?then a	svssssssr
?there	srssrtrsu
?third	ssssssssu
?this	rsrptusrv
?three	rstssqssu
?three weeks	sssssqssv
?through	srssrrtrv
?through us	ssssssusr
?thursday	rsssruqsu
?ti	wrsrssssq
?till	vrrtrsrsr
?time	sussssrss
?tips	srsrwsusq
?title	ssssusssr
?to	qqprrzvot
?to 0	sssssrssu
?to find	ssssssusr
?to keep	sssrsurss
?to me	srsrtsuss
?to reach	srssssvss
?to stay	sssssussr
?to which	sssqssssu
?to work	srsstsssu
?tonight	sssutrrsr
?topic	stsrsussr
?touch	usssssssr
?try	srsussssr
?tuesday	usrssssss
?two	rqstruwsq
?um	susrtsrss
?um mitteilung	sssrussss
?und	rwrqtvqrq
?und ich	rtssrussr
?understand	sssrswssq
?understanding	sssrsussr
?unfortunately	sssqssssu
?unfortunately it	sssqssssu
?uns	ssrsvurrq
?uns riesig	ssssussrs
?until	rssrvursq
?until the	rssstussr
?up	sssqtssst
?us	qrrtvstrr
?us in	ssssssusr
?usually	stssrussr
?ve	ussusqssr
?ve received	ussssrsss
?version	ssssvsssq
?view	sssrsssur
?von	srtvssssr
?vote	rssssxssq
?we	vopvtyuon
?we ask	sssrsussr
?we can	susqstsst
?we d	srsrvuuro
?we do	rssvssrss
?we have	rssssusss
?we ll	wstsstssn
?we ve	usstsrsss
?we will	srstsstsq
?week	srsrtssus
?weekend	ssssusssr
?weeks	qssrsqtsw
?which	sssqssssw
?who	trsssstsq
?will	ysqtpwqqp
?will be	ttrsrurrr
?will contact	ussrstssr
?wir	qurvttqrq
?wir wurden	rssutssss
?wird	ssussssss
?wissen	sussssssr
?with	qyrtrtqtp
?with you	susrsssss
?within	rrsrursst
?within five	sssrvsssr
?wollte	sssrsrtsu
?wollten	sssussssr
?words	sssrrtssu
?worry	usrssssss
?would	rurpsvtsr
?wurden	qssuursrr
?wurden uns	rsstussrs
?y	rrrwssssr
?ya	srsusssss
?years	srssrstsu
?you	wmpsuztor
?you let	sssrssusr
?you ll	rrrqrtssw
?you re	srssutrsr
?you to	srtstursq
?you will	tssusrssr
?your	wrqrqvurq
?your account	sssrsussr
?your application	utsqsussq
?your cv	sssvsrssr
?your materials	ussrssssr
?yours	sqrswsrrs
?zeit	svsrssrsr
?zum	svsqvrrsr
?zum 0	sssrvsssr
a	p0svqpsot
a 0	qw1jtmvov
a alguien	srsxssssq
a bank	ssusssstp
a bell	srrsvstsq
a bike	ssstssrur
a bit	turrqtsrs
a bounty	sssrssssu
a bridge	susrssrss
a brief	sturstssr
a burst	sursssssr
a calculator	ssursssss
a calendar	srssssssu
a call	turruutsn
a candidate	rstvsrrsr
a candidato	qsswsrsss
a car	sussssssr
a card	srssssrsu
a career	tstrsssqu
a casa	srrrwsssr
a ce	urstssssr
a chara	rusttsssq
a chart	srwsssssr
a chat	qxrqssxso
a client	sstrsswso
a coding	suqssssss
a coffee	rtutssssp
a company	ssssssssu
a conversation	stsqtsqsu
a copy	rqqqvsrvu
a couple	ryrrrrtrq
a course	sssssussr
a cup	sussssssr
a cuppa	susssssss
a cv	prsrsrqtx
a data	srutssrsq
a date	rtsssrrsu
a day	rrsqrr0rr
a dbs	ssssssusq
a decision	qurqrurrw
a deep	sussssrss
a deja	sssusssss
a deposit	sssrssssu
a dish	srssssssu
a do	srsusssss
a document	ssssusssr
a dra	vrsrrrsst
a driving	rusrsssss
a entrevista	susrssssr
a este	utsrssssr
a fair	vstrsrssr
a fait	rssusssss
a fast	ssssssusr
a feeling	ssssssssu
a few	tyqqrtrqt
a final	stsrsursr
a first	pstqrvsst
a fit	ssrwsrstq
a five	svrsssssr
a fixed	srssrtrsu
a flat	ssusssssr
a flood	sussssssr
a fortnight	sssrsussr
a founder	sssqsstst
a free	sqrurrrrw
a friend	rsrsssrsv
a friendly	sursssrst
a fun	ssssssssu
a further	srsrsusss
a gente	srrusursr
a girl	sssussssr
a go	srussssss
a good	rssxrqttp
a great	rrrrsrrtv
a half	sqsswsrsr
a handful	ssrtsussq
a heads	sutrssssq
a high	sssrssrsu
a house	sssrsstuq
a human	wssrssrss
a inscribirte	sssssrssu
a job	qprqrrvux
a kitchen	usssssssr
a kp	sssvssssr
a l	rrvvsstro
a la	uurptsurq
a lad	sssussssr
a lady	sssussssr
a laptop	srustsssr
a las	qusrsrrrw
a le	srsssrssv
a line	sssvstssp
a list	strsrutsq
a listed	sssrssusr
a look	wtqrsrrsr
a lot	uqrwrrsrr
a lovely	srstusrss
a m	suurssrsr
a mano	sruusrsss
a mass	ussssssss
a match	ttsrussso
a me	srursssst
a meeting	tqussstsq
a message	usssssssr
a meta	sssssussr
a mi	susrsssss
a mid	srssssvsr
a month	rqrpsstrz
a new	rqsmssuuy
a next	ssrsssssu
a nice	susssstsq
a no	srrwruqsq
a non	sstrssusr
a nos	rssusssss
a nossa	srssusssr
a note	urssrtvso
a notre	trtussssq
a novel	ssvsssssr
a one	sp0qrrssq
a outra	srsusssss
a page	sr0rrsrso
a panel	sssqsusss
a part	ussrsstss
a partir	rququussq
a pas	srssrrssw
a pen	srtsssttq
a permanent	ssssusssr
a phone	sstrustsq
a photo	srrsrsssv
a photograph	ssssssssu
a photographer	srssssssu
a picture	rsussssss
a pie	sssrssssu
a piece	sqssssrsv
a place	rqqrrtsry
a plate	srusssssr
a pleasure	ststtsssq
a portfolio	stssssrru
a position	rssrssssv
a practice	ssrrsssrv
a press	ssusssssr
a pris	srrwrsssr
a productive	spssssssw
a promise	ssrssussr
a proper	rwrssssss
a proposal	sssrssrsu
a quarter	srstsurss
a qui	stsrsussr
a quick	qzqqssvrp
a quiet	sstssstsq
a real	trttsussq
a really	srssssusr
a record	sssqssssv
a recruiter	sssrsssru
a referee	rrssssssv
a reminder	srrtssrtu
a reply	ussrtsssr
a report	ssurrssss
a resident	rssrssssu
a resource	sssrssrus
a retenu	tsrrsruss
a ring	svssssssr
a role	sssrrsssu
a school	ssrrssrtu
a second	tqurrsssu
a security	sssqssssu
a selection	ussussssp
a serial	srusssssr
a shared	sussssrrs
a shift	ssssssusr
a short	rpwqrusru
a similar	sssrtsrsu
a single	ussqsurss
a skype	sttsssqtr
a slot	rurrrsrsv
a small	stxrrqsrr
a steady	ssssssuss
a strong	srsssuruq
a su	rrssssust
a sua	rsrtrrrrx
a system	tussssssq
a teacher	sssttsssq
a technical	surrssqtu
a template	ussrsssss
a tempo	srsrtsssu
a ten	svssssssr
a third	rsstsussr
a three	srtrssutq
a time	rtstrrurr
a toi	urssrrusr
a trainee	ssursssss
a tres	surtsssss
a trial	ssrrstrsv
a tua	rrursusss
a two	ursrtsssr
a un	sursrusss
a une	tssussssr
a vaga	sqrvvrrrr
a ver	svssssssr
a very	ssrturssr
a video	srusssrss
a viernes	srssussss
a view	sssrssuss
a viewing	sqssssssv
a volunteer	rrusrsrst
a votre	tsqqssrsv
a vous	rqsvsrtss
a week	tptoyqvqr
a while	trsqssust
a wide	sssrssrus
a woman	sssussssr
a word	stsssssuq
a world	sssssssur
a written	sqwtssssp
a year	rpsvuqstt
a yes	srrqzrtrr
aadhaar	ssssssusr
aadhaar and	ssssssuss
aadhaa~	ssssssusr
aadh~	ssssssusr
aan	ouvtussrp
aan de	strstqtrt
aan het	ruusrrssr
aanbod	trrrwsssr
aanb~	trrqwrrss
aangen~	rsstusssr
aang~	sqttutssq
aannemen	srsssusss
aannem~	srsssusss
aann~	srsssusss
aanpassen	sssssssur
aanpas~	sssssssur
aanp~	sssssssur
aansluit	sssusssss
aanslu~	rtsussssr
aanste~	rrssvsssr
aans~	qvruurrrq
aanvraag	sssrssssu
aanvra~	srstssssu
aarhus	ssstssusq
aarh~	ssstssusq
ab	sqnuxruvp
ab 0	stqortsvt
ab april	srsrssuss
ab dem	sssqussst
ab juni	stsrssusr
ab mai	ssssusrss
ab oktober	sssusrtsr
ab september	sssrusstr
ab sofort	rssrstrvr
ab und	sussssssr
ab wann	ussrsstsr
abba~	susrsssst
abbia	ussssssss
abbiamo	qrryrurtp
abbiamo gia	sssussssr
abbiamo scelto	sssussssr
abbiam~	rrrxrtrtp
abbi~	tqrwrtrsp
abbraccio	ssssussss
abbrac~	ssssussss
abbr~	ssssussss
abby	srstursss
abde~	sssusrssr
abel	sqstrtrst
abend	srsvrrrst
abends	sssrssusr
aben~	rqsxrqsst
aber	rmq2qzosq
aber 0	ssssusssr
aber das	srsustssr
aber die	srrwrrrst
aber es	sssussssr
aber nicht	rsstsrssu
aber so	sssussssr
aber wir	ssswrrstr
abernathy	rtsvsrssr
aberna~	rtsvsrssr
aber~	ttrtsrurq
abeyance	sssqsvsss
abeyan~	sssqsvsss
abey~	sssqsvsss
abgabe	srwsrrrss
abga~	srwsrrrss
abgelehnt	sssssrssu
abgesagt	sssqssrtv
abgesa~	sssqssrtv
abgeschlossen	qstwsrtsp
abgesc~	pstwsrtsr
abgestimmt	srstvrrsr
abgest~	srstvrrsr
abge~	opswtpqsy
abhangt	sssrsusss
abhang~	sssrsusss
abha~	sssrsusss
abho~	rsstsrsrv
abilit~	sssurssrs
abil~	sssurssrs
ablauf	tvrttrssn
ablauf der	vssstsssq
abla~	tvrttrsrp
able	qqtsrzprt
able to	qrtsrzprs
ablehn~	sssrssssv
able~	srsrssssw
aboard	sssrssssu
aboa~	srsrusrrv
abonnement	sssssssur
abonne~	ssssrssut
abon~	rrrstrsus
about	ozwvptrlt
about 0	qyxnrrrrt
about a	rrsrsvusq
about asking	ssssssrsu
about careers	srstssrsu
about five	ussrsssss
about his	srsrsrssu
about how	spsqsrusx
about it	rsswtqtso
about new	ssssssrru
about on	sussssrsr
about one	stsrsussr
about our	ssrsssssu
about taking	srssssvsr
about that	utsttrrsp
about the	syrrsxpoq
about thirty	sssrssssu
about this	sssrsrrsw
about three	utssssssq
about to	sssusrusq
about what	surqsrtss
about you	qwssvtrsn
about your	rtvvqqqrt
abou~	o1qvpttlt
above	qxtwrqtrn
above 0	ssussstsq
above the	surtssrsr
above vacancy	sssrsussr
abov~	qxtwrqtrn
abraco	ssrusstsq
abrazo	rqrwtsssr
abra~	rrrzsrtrp
abrechnung	ssrsrsssv
abrech~	ssrrrsssv
abre~	ssrrrsssv
abril	rurrrurss
abrir	ssstssusr
abri~	rtrrsttru
absage	trrrssrsu
absagen	suqrrwrrt
absagen bitte	sqrsssssw
absagen erteilen	sssssussr
absage~	suqsrwrrs
absa~	qvpwovpqv
abschluss	sssutrssr
abschlussarbei	srrsssssv
abschl~	sqrvtrrsu
absc~	tpsvtrrrs
absence	srssssssv
absenc~	srssssssv
abse~	tqrrsrrsw
absolutely	ssusssrrt
absolu~	trutrrrrs
abso~	srutrrssr
abstim~	sqssssssu
absurd	sssrssssu
absu~	sssrssssv
abteilung	usstssrsr
abzug	ssssrsssu
abzusehen	tsrvrrrsr
abzuse~	tsrvrrrsr
abzu~	srrvrrrrv
academy	ssttsussq
academ~	sqtvrtsrq
acad~	sqtvrtsrq
accept	qvqqyspqu
accept or	stssvsssp
accept our	sssussssr
accept the	srttqrssv
accept your	sssrrsssw
acceptance	rrrqzrrss
accepted	rsttqpsuv
accepted another	sssrssssu
accepted for	ssusssssr
accepting	ssssustsq
accept~	postznruw
access	ustnsrqry
access representative	ssstusssq
access to	rssrqsrsy
accessible	ssursssrs
access~	srwrrsrrt
accettazione	ssssussss
accett~	ssssussss
acce~	pouw1mopw
accommodation	sssrtsxro
accomm~	tssrtsxro
accomp~	ssssrsurs
accord	srsswsssr
accordance	rssurssuq
accordance with	rssurssuq
according	ussrusssq
according to	ussrusssq
accord~	trrusussp
account	tptnusqsy
account by	ssssusssq
account of	srssssssu
account on	srssssssu
accountant	sttsssssq
accoun~	rpsptsqty
acco~	rnpxvsuqu
accra	ssstsssur
accr~	ssstssrur
accuei~	rttsurssr
accuracy	rrvtrsrsr
accura~	rrvtrsrss
accusons	ussrssssr
accuso~	ussrssssr
accu~	trwrsrrrr
ace	suusssrsr
aceitas	srssusssr
aceita~	srrsvrtsq
acei~	strswrtrq
acepta~	ssssussss
acep~	srrrxsssr
acha~	rrssrsssx
achieve	sssrssssu
achiev~	sssrssssu
achi~	ssssssssu
acht	upssrrrsx
acht fragen	sssrssssu
achtergrond	rrtsssurr
achter~	srvtrrtrq
acht~	srvtrrtrq
acknowledge	wwrrrrrrp
acknowledge by	sursssssr
acknowledged	ursrrssss
acknowledgemen	ussrsssss
acknow~	2wqlrrrrr
ackn~	2wqlrrrrr
acompanhe	srssssssu
acompa~	sstrssrsu
acom~	sstrssrsu
acon~	sssussssr
acor~	sssussssr
acoust~	tssrssttq
acou~	tssrssttq
acquisita	ussssssss
acquisition	turvrttrm
acquis~	xtrvrttrm
acqu~	xsrvrstrn
across	rqrsrrxst
across your	srsrssysq
acro~	rqrsrrxst
act	trvprssst
acta	rrswssssr
action	usrqrurru
activated	sssssussr
activa~	ssssrussr
active	qsspr0urq
active and	rssrsxssr
active~	rrsrsroxw
activities	strrssrsu
activi~	rtrrsrrtv
acti~	prqhq3rxx
actor	srtvssssq
acto~	srtvssssr
actually	srrossusw
actual~	tsrnssusw
actu~	srsnrrtsz
acus~	xssrsrssr
ad	ssqurttrt
ada	rwrsrrrtr
adatum	tsssssstq
adat~	tsssssstq
add	psrpsurty
add a	srsrsvrts
add your	qsssssssw
added	susrssstr
addetto	ussrststq
addett~	trsrstruq
adde~	turprtrvq
addition	trurssrss
addition to	trurssrss
additional	rssustsss
additi~	sqttssrru
addi~	rqttrssrv
address	stslttsrx
address by	qsssssssu
address in	sssssussr
addresses	ssspssrsx
addres~	rvrkssxox
addr~	svrkssxox
ade	svsrssrss
adebayo	sssqstsst
adebay~	sssqstsst
adeb~	sssqstsst
adel~	rusrsstss
adesso	usstssssr
ades~	usstssssr
adjourned	sssssvssq
adjour~	stsssvssq
adjo~	stsstussp
adjudi~	ssssussss
adjunto	tqvstrrsr
adjunt~	tqwrtrrss
adjust~	susrrssst
adju~	srwpusrrt
admin	tsrstsstq
administration	ssstusrsr
administrative	sussssssr
administrative officer	sussssssr
administrativo	utsrssssr
administrator	stsusrsup
admini~	uuqttrrvo
admiration	sssussssr
admira~	sssussssr
admire	srsrsstsu
admision	urssssssr
admision al	urssssssr
admisi~	ursrsrsst
admission	qstqtrsrv
admissional	srssvsssr
admissions	ptsoqtrsz
admissions committee	sssqsrssv
admiss~	ottlusrr0
admitidos	urssssssr
admiti~	utsqsrsss
admitted	srvrsssst
admitted to	srvrssssr
admitt~	srvrsssst
admi~	qssqwppwu
adopte~	ssssssrsv
adop~	rrsrssrsw
adored	sssrssssu
adresse	turssrrss
adress~	ttrrssrru
adre~	ttrrssrru
ads	srrrrrrws
ads match	sssssssxo
advance	susrqsssu
advance a	susrssssr
advanc~	sutrqrrru
advantage	stsrssrtu
advant~	qtrpsrrty
adva~	qvtnqrrsy
advertised	sssptsxsr
advertising for	usssssssr
adverts	sssrssvsr
adverts and	sssrssusr
advert~	uqrqsryrr
adve~	vqrqrqyrr
advise	srsp0suul
advise a	ssssssusr
advise that	sssowtsup
advised	suspsusrs
advised of	sssqstsss
adviser	utsrssruq
advise~	uurorvrts
advisor	rsstssusr
advisory	tussssrsr
adviso~	surtrstsq
advi~	stpqxrsts
aerosp~	qsssstwqr
aero~	qsrusswrq
afdeli~	susrstssr
afde~	susrstssr
affairs	ststssssp
affair~	ststssssq
affa~	ststssssq
affect	sssrrsrrw
affect your	ssssrsrrv
affected	sssssrssu
affect~	sssssrrsu
affe~	srrsrrqry
affirmative	usrsssssr
affirmative action	usrsssssr
affirm~	usrsssssr
affi~	urrurrssr
afgewe~	rsstssssu
afge~	rurssrsst
afin	rqurssssv
afin de	rqurssssv
afraid	qursrvqrt
afraid i	stsrsqrsv
afra~	qursrvqrt
african	sssssssur
africa~	sssssssur
afronden	rssssussr
afrond~	sssssussr
afro~	sssssussr
afspraak	sqrsrssrw
afspra~	sqrsrssrw
afsp~	sqrsrssrw
after	trouurtqt
after 0	ssrutptru
after a	rsstrrutq
after all	sssusrsss
after careful	rrrtrrrrw
after four	sssqssssu
after i	srsrssrsv
after morning	sussssssr
after passing	srusssssr
after reviewing	rustttrsp
after school	sqsstsrsu
after that	wrsqvvrsn
after the	xxppqqqsu
after two	sssrssusr
afternoon	rvusvqqqq
aftern~	qvtswqpqt
afterwards	sttqsssss
afterw~	sttqsssss
afte~	r0putqros
ag	rtutsruso
again	qqnxrxuou
again at	rssrssssu
again for	urrvquqsq
again from	sssrssssu
again in	srrvtrrrt
again next	sssussssr
again no	sssusrssr
again on	tssrrvssq
again once	sssussssr
again when	sssussssr
against	wssrsrqrs
agains~	wssrsrqrs
agai~	urnwruuou
age	rrsusrrrt
agence	rqsstusst
agencies	sssssutsq
agency	tqutqsttq
agency in	tsssrsutr
agency is	ssssssusr
agenda	rqrstrqsx
agent	ssrtrrssu
agen~	rnrtpttww
aggior~	rrsrsxssq
aggi~	rrsrsxssq
agnes	sssrssust
agne~	sssrssust
agnieszka	ttsstsssq
agnies~	ttsstsssq
agni~	ttsstsssq
ago	qrrrssqyt
agosto	rrrrrtust
agosto e	srrsssusu
agos~	rrrrrtust
agradecemos	srrusrsst
agradeco	ssssusssr
agrade~	rrsvuqrrs
agra~	rssvuqrrr
agree	sstqtrstr
agreed	rsqpursry
agreed to	stsqtssrt
agreeing	srssssssu
agreei~	srssssssu
agreement	srrryurrq
agreements	sssrssssu
agreem~	srrpyuqrs
agre~	soqk1trsw
agri~	rrsutrstr
agro~	rrstssusr
agua~	srsrsusst
ahead	srtvrrrst
ahea~	srtvrrsst
ahi	srussssss
ahmed	ussrsssss
ahme~	ussrsssss
ahnlic~	sssusrssr
ahnl~	sssusrssr
ahoi	rssussssr
ahoi mehmet	rssussssr
ahora	ustqttssq
ahor~	ustqttssq
ai	rsqzqttsp
ai pas	srssrvsss
ai sensi	sssussssr
aid	tsssurrsq
aidan	usstssssr
aida~	usstssssr
aide	rsssswssr
aimerais	ssvrssssr
aimerait	surssssss
aimera~	stvrrsssr
aime~	ttvrrsrsr
ainda	rrrssvtsr
aind~	rrrssvtsr
airlin~	rrssrsrsv
airl~	rrssrsrsv
airport	rurrssrsu
airpor~	rusrrrtst
airp~	rusrrrtst
aislin~	usrssstsr
aisl~	usrssstsr
ajudante	rsstsssur
ajudan~	rsstsssur
ajud~	rssussruq
akti~	rssrstssu
aktuell	srrssvtsr
aktuel~	rqrrrvusr
aktu~	sqrrrvwsr
al	xsr0qrqoo
al corso	rssrssssv
al final	rssusssss
al protocollo	urstssssr
al puesto	srurstsss
al que	sssussssr
al tar	sssussssr
alan	ssstsrrsu
alas~	rssssrrrv
alders~	surssssss
alde~	tusqtsssr
aleks	sussssssr
alek~	wtsrsrrsr
alem~	rrstssusr
alert	rssussrzl
alerta	rsssssrwr
alertes	sssssssus
alerte~	tssrsssur
alerts	qsrqsrqxv
aler~	pqrrrqm3w
alex	rrtrsutsr
alfabetico	susrsssss
alfabetico a	susrsssss
alfabe~	susrsssss
alfa~	susrsssss
algo	usrqutrsr
algo antes	srrrussst
alguien	srsxssssq
alguie~	srsxssssq
alguma	tssttsssq
algu~	sqrxssrrr
alice	sursssssr
alic~	sursssssr
aligning	sssussrsr
aligni~	sssussrsr
alig~	tsswssrsq
all	tmqxrznst
all applicants	trsrsvssr
all applications	tssussssp
all candidates	rwvtsrrsm
all cases	sssssssuq
all good	urststssp
all hope	sussssssr
all in	sruswrrsq
all is	rssustssr
all jobs	sssssssur
all means	svsrssssr
all of	uqturrrrs
all ordine	ssrsrsssu
all other	rsssussss
all others	sssussssr
all thank	ussrsrsss
all the	ppr0rtssr
all those	ssssssssu
all three	srtsttssq
alla	xtrprsruq
alla procedura	urstssssr
alle	syvsqqmxp
alle 0	qzsqrsrrt
alle bewerbungen	ussrsssss
alle drei	sssssssur
alle ore	strsrsssu
alle vier	ssssussss
allegato	rturusssr
allega~	tstrtsssq
allego	rrvqsssst
allego venti	srvrssssr
allen	xsrtssqrp
allerg~	sursrsrsu
alles	xqqursssq
alles am	ussrssssr
alles an	ussrssssr
alles bis	ussssrsss
alles gute	qrrxrrrst
alles in	srtrsusss
alle~	znvuqrros
allian~	sssrssssu
allo	ursstrssr
allocated	sssrssssu
alloca~	ssrrssssu
allora	tsrrrusst
allotted	surssssss
allott~	surssssss
allow	srvqrsrsv
allowance	srssysstn
allowance 0	ssssusssr
allowa~	srrryrrsq
allowed	tqyrrtrrq
allowed to	vrsrstssq
allowe~	tqyrrtrrq
allows	sssrsssru
allo~	uqyjxtpqv
alltag	srsusrrst
alma	rsssssssu
alma~	susssssss
alme~	rssrsusss
almocar	strrrsssv
almoca~	strrrsssv
almost	sstotstsu
almo~	rtsnsttrx
aloi~	sssussrss
along	rtvrrrsrs
along with	rsvrsstsq
alongside	susssstsq
alongs~	susssstsq
alon~	qvvsqquqr
alor~	rtrtursss
already	prtyqtqrt
already and	sssussssr
already in	rssusrrst
already received	rssssussr
alread~	prtyqtqrt
alre~	prtyqtqrt
alright	stssustsq
alrigh~	stssustsq
alri~	ssrvtrsrp
als	wuxxuqspg
als app	ssssssusr
als arbeitgeber	rrrsssssv
als drei	srussssss
als het	urstssssr
als nachstes	sutsrrrrt
als servicetechnik	ssssusssr
als sie	ssssusrss
also	qttvooqvv
also looked	sssssssur
alt	ssssssssu
alta~	srstusssr
alte	sutrssssr
alten	stsrstvrr
alter	sstqsrssu
alter als	ssusssssr
alternate	ssrrtxrso
alternates	sssssussr
alternates have	sssssussr
alternative	ssrqssrsw
altern~	rsqptwqrv
alte~	strlswuqv
although	srsusrsss
althou~	srsusrsss
alth~	srsusrsss
alti~	ssssussss
alto	sussssrst
altra	srswssssr
altri	srsvsssss
altro	rrsurrssv
altr~	qor2sqrss
alum~	rrrqrrsws
alvaro	susssssss
alvast	susssssss
alva~	rwrrssssr
always	qtrtqqvst
always remember	sssussssr
alwa~	qtrtqqust
am	t0qrrltqv
am 0	rwrosrpsw
am at	sqvsssrss
am besten	rwsrrrstr
am delighted	ssssussss
am dienstag	strrrsrsv
am directed	rssturssr
am donnerstag	strtrsurr
am ende	srsusssst
am ersten	ursrtssss
am et	sptsssvsr
am excited	usssssssr
am freitag	rrtttrrru
am happy	srssrsssu
am in	srssssssv
am kanal	ssssssssu
am mittwoch	srrssssrw
am montag	rurtusrsq
am not	sssrsssus
am on	susssrsss
am pc	ssussssss
am pleased	svssstssp
am samstag	ruqsrsrtv
am so	stsusrssr
am sonntag	tsrrssrrv
am telefon	rvrqurrst
am the	sussssssr
am to	sqsssswsr
am wochenende	vrsurrrsr
am writing	srssssssv
amad~	ssstsstsq
amanha	vurstrrrq
aman~	uusrsssrp
amaz~	tsrpsrtsv
amelie	qrsrsrssy
amel~	qssqsrtsx
america	rssrssust
american	sssrssssu
americ~	rrsossusw
amer~	rssnssusw
amina	ssvrssssr
amin~	ssvrssssr
amir~	sssrsussr
ammesso	sssussssr
ammesso ricorso	sssussssr
ammess~	sssussssr
amme~	sssussssr
ammini~	sssussssr
ammissione	ursrsssst
ammiss~	ursrsssst
ammi~	ursssrsrt
among	qrrsususr
among many	sssrvsssq
among the	rssrssstu
among them	ssststtsp
amon~	qrrsususs
amount	sssrssrsv
amou~	sssqssrsw
amrita	susqsrtss
amru~	srssssssu
amst~	strsrutsr
amt	srsursstq
amus~	stursssss
amy	ussrssssr
an	qmsp3quqt
an afternoon	srusssssr
an alternate	ssssrussr
an answer	rrrttwssp
an appeal	rssvssssr
an appointment	rrsusvrsq
an apprentice	stsssussr
an assessment	sstsststq
an automated	ussrsssss
an den	sssusstsr
an der	rssvssqrs
an die	trrurrsts
an e	tsstusssq
an eine	ssrussrst
an einer	sssussssr
an email	vrtrsrrsr
an entire	sssqssssu
an evening	suvrssrsr
an eye	ursurrssr
an frau	srsusssss
an hour	q0wpzptsf
an ihren	sprsrstsw
an in	rrvtssrsr
an instant	srssssuss
an interesting	rssrssuss
an internal	rrssssuss
an interview	rpsqrputy
an invoice	sssussssr
an island	rrtssussr
an meinen	ussrssssr
an mich	srvsssssr
an offer	sprqxxprs
an officer	srssssssu
an old	sssssussr
an online	ssvsssssr
an und	urtqurtsr
an unmonitored	ssssusssr
an update	tvstsrssp
ana	ssurttrsq
anaesthetics	ssssssusr
anaest~	srssrsuss
anae~	srssrsuss
analise	sssrrtssu
analista	srtussssr
analis~	uqutrsrrs
analysis	sssrssvrs
analyst	ptxtquptq
analyst position	svssssssq
analysts	ssssssusr
analys~	pswuoqxrq
analytical	sssrssutr
analytics	tttrssutn
analyt~	upursszsl
anal~	rnytnp1rq
anasth~	srssssvss
anas~	srssssvss
anbei	rqwsrrrru
anbei erhalten	srtsqsssv
anbei wie	ssssusssr
anbe~	rqwsrrrru
anbieten	rsrusqssu
anbieten zu	ssssrstsu
anbieter	sssrssssu
anbiet~	rsrssqssw
anbi~	rsrssqssw
anche	trsrsssrv
anchor	ursssssst
anch~	vqrrrrsrw
anci~	sssusssss
ancora	rrrptxtsr
anco~	rrrptxtsr
and	rqrwrsuou
and 0	tnrpwqvsv
and a	po0ixn1ss
and about	susrssssr
and after	ssssusrsr
and all	urssttrsq
and an	rsstrqtsu
and anonymised	vsssssssp
and answer	rvsrsssss
and apply	sssqssstv
and are	qusossurv
and ask	srssrstsu
and asked	rqutssssr
and bank	sssswsrsq
and be	ssssustsr
and both	ssssssvsq
and bring	sqsrssstu
and by	sssrssssu
and can	rrtsrusss
and children	ssssssusr
and come	vsssssssq
and complete	vsrsssssr
and cover	usssssssr
and decided	sssqssssu
and delete	rssrssssu
and did	sssursssr
and do	rwrurqrss
and does	sssussssr
and early	sssrsutsr
and either	ssssusssr
and experience	ttsrssrur
and far	ssssssrru
and find	stusssssq
and first	usssssssr
and fix	sssrssssu
and for	tqrtqsqtw
and found	sssqssssu
and from	sstrssssu
and gate	srssrrwrr
and get	qrspssrs0
and god	srtsssrsu
and good	qsrysrssr
and government	sssrsssus
and had	rssssussr
and half	ssssusssr
and has	tssqrxsrr
and have	rwrsrtqtr
and he	tsrsrwrsp
and hear	srsssstsu
and holidays	ssrsussss
and hope	ssspsursv
and how	stsossssw
and hr	rsspsrvsu
and i	rulvxxykn
and in	vqsqssust
and interest	rssvssssr
and interview	ssssusssr
and is	wrrrqrxrq
and it	uyqtqrssn
and keep	susrsrrss
and languages	surssssss
and last	sssrrstsu
and left	ussrsssss
and mail	srvsssssr
and make	sssrssssu
and mark	ssusssssr
and me	swssssrsp
and meet	sussssrsr
and missed	ssssssrsu
and more	sssqsssrx
and mrs	sqssssrsv
and my	sssustrsr
and nearly	ssssssusr
and need	sssrsusss
and none	sssussssr
and noon	svssssrsr
and not	uqrstrssu
and now	rsssswstq
and numerical	rsusssssr
and one	uwtqsvqro
and other	sssqssssu
and our	urstrtwsn
and peace	sssussssr
and put	osssssssw
and regret	sssrssssu
and regulated	susrssssr
and request	ssssrussr
and return	rrtqwrtss
and samples	sssussssr
and say	sstussssq
and see	swrsssrsq
and send	rqwrrssss
and set	ssssssssu
and shadow	sussssssr
and she	sruvrtqsp
and show	strsssrsu
and sign	stssusssq
and since	qssvsrtsq
and skills	sssrssrur
and so	srsqwrrsu
and someone	sussssssr
and speak	rtsrssuss
and stay	srsrssssu
and support	sssqssssu
and talk	sussssrsq
and talked	sssussssr
and tell	ssupurrsu
and thank	rrsvsrtsq
and thanks	trsvsrtsp
and that	quqxtqqrs
and the	xqoxsrqpt
and then	rusurrsrt
and there	swrvrrtso
and they	rrrvsusrs
and think	susrssssr
and three	sssqussss
and thurs	sussssrss
and to	trrttrqst
and two	tqspvrsus
and upload	qrtsrsssw
and waited	sussssssr
and wanted	srssssusr
and wants	stsurstsq
and was	trsqsstst
and water	srssssssu
and we	mrvqnzxss
and well	strussssr
and what	rturssrru
and when	rrsvsussq
and which	srssssurt
and will	tyrjturqv
and with	srsxrvrso
and would	rssqrrwrt
and write	trzqssrso
and yes	trussssss
and you	munyvtupq
and your	pyowxsrpp
and yours	stsurrssr
andar	susrsssss
andata	srruurssr
anda~	rutttrrrr
anden	stssrsssu
andere	qrsyrqrtt
andere bewerber	sssrssssu
andere bewerbungen	susrsssss
andere person	sssussssr
anderem	sssssussr
anderen	tqrvrvrrr
anderen kandidaten	sssqsvsss
anderes	srsrstssu
andere~	spqurxqru
anders	trstrsrsv
anderung	sussssssr
anderu~	susssssss
ande~	qoqzosnt1
andrea	svuqrrtsr
android	srssrvtrs
androi~	srssrvtrs
andr~	rttrqvwro
anew	sssussssr
anexo	srvrtsssr
anex~	srurusrsr
anfang	srsssvssr
anfang mai	sssssussr
anfangen	rrrtxrssq
anfang~	rqrtxrurp
anfa~	rqsrxvtrn
anforderungen	rrsusstsr
anford~	rrsvsstsr
anfo~	rrsvsstsr
anfrage	sssrssssu
anfragen	usstssssq
anfrag~	uwrrrrsrq
anfr~	uwrrrrsrq
angaben	usrssssrt
angabe~	urrssssru
anga~	urrssssru
angebot	rorpttqr2
angebot fur	ssrsrsrsw
angebot steht	ssssusssr
angebo~	roqqvsqr1
angefordert	sssrssssu
angefo~	sssrssssu
angekommen	zsspsrssq
angeko~	zsspsrssq
angekundigt	sssssssur
angeku~	srtssssuq
angela	ststssssq
angeles	srssssssu
angele~	sqssssruu
angeli~	srstusssr
angeschaut	sssrssssv
angesc~	sssrssssv
angestellt	ssssssusr
angest~	sstrsrusr
ange~	vmquvonuz
anglais	rutsssrsr
anglai~	rutsssrsr
angl~	rutsssrsr
angry	sssqssssu
angr~	sssqssssu
angs~	ssusssssr
angu~	ssssssusr
anh	surssssss
anhang	sqvrtssss
anhang finden	srussssss
anha~	srvqtsrtq
anika	srssrvtsq
anik~	srssrvtsq
anil	srsussssr
animator	qssusssss
animat~	qssvsssss
anim~	ptswsrstq
anke	rstrssrsu
ankerplatz	tusrrsstq
ankerp~	tusrrsstq
anke~	tusrrsstq
anklopfen	rsssssvsr
anklop~	rsssssvsr
ankl~	rsssssvsr
anlage	srturrrss
anlagen	vrtrssrsr
anlage~	vrtrssrtr
anla~	vpuurrqtr
anmelden	sssrssssu
anmeldung	ttrrsrrsv
anmeldung zum	rrssssssu
anmeld~	tsrorrrs0
anme~	tsrorrrs0
ann	sqssssssv
anne university	rssrssssv
annee	trsrussss
annehmen	srsrurrsu
annehm~	srsrurrsu
anneke	ssssrsssu
anneli~	srtrssusr
anne~	tosqxrtru
annika	ussqsussr
anni~	ussqtursr
anno	rrrxursrq
annonser	rrsrssrxq
annons~	rrsrssrxq
announce	srsqsrsrz
announced	sqrtryrsq
announced on	sssrsvssq
announcement	srrutrsst
announcement 0	ssrssrssu
announ~	ropsswpq0
anno~	qooqrxovz
annual	qqrtsssrv
annual leave	rsssssssu
annual report	sssussssr
annuelle	ssssussss
annuel~	ssssussss
annuler	sussssssr
annule~	sussssssr
annunc~	rustsrsvp
annu~	qrqqwqsuv
ano	srsutrsuq
anonym	rrrrsrssx
anonymised	vsssssssp
anonymous	sqssssrsx
anonym~	uovqrrsrv
anon~	tnuorrss1
another	prqvtsqrx
another candidate	rrsttsssu
another door	sssussssr
another offer	tssrtqsst
another three	sssssussr
anothe~	prqvtsqry
anot~	pqrwtrpry
anouk	tsusrssss
anou~	tsusrssss
anreise	sussrssur
anreise mit	sssssssur
anreis~	svrrrssuq
anre~	rvrsrsruq
anruf	ssssrruss
anruf genugt	sssrssuss
anrufen	turqrrvsq
anrufe~	turqrrvsq
anru~	turrrrwrq
ans	uprsvrssr
ansaet~	ssssusssr
ansa~	ssssusssr
anschreiben	rrtrssurt
anschr~	rrurssurt
ansc~	rrvsrrurt
ansehen	srsrsttur
ansehe~	srsrsttur
anselm~	ussrtrrsr
anse~	usrrusrtq
ansogning	usssrsssr
ansogn~	usstrsssr
anso~	vsrsrssrr
anspre~	ussrsssss
anspruch	tssssussr
anspru~	tssssussr
ansp~	vrsrstssq
anstal~	ssrstusrr
anstellungsver	srsrwsssr
anstel~	rqrtxtrsq
anst~	rprsyvqrq
answer	unwrsxtqp
answer a	sssssussr
answer by	sssstqrsv
answer the	srursssss
answer this	ussrsssss
answer within	ussrsssss
answer your	stsqsrsts
answers	tpwtqrprw
answers are	ssrtrsrsv
answer~	towsqqsqw
answ~	vlxvqtspr
anta~	ssssrsssv
ante perkovic	sssrssssu
antes	qpwturrrt
antes de	srwtrsssr
antes del	rrsqwrssv
ante~	rpvtuqsrs
antigu~	ssssssusr
anti~	rvrssstrq
anton	srsvsstsq
antone~	sssrssssu
antonio	ssssssstu
anto~	rssurrssu
antrag	rrsotrrs0
antrag auf	sssrrrssw
antrag ist	rrssussst
antr~	rprotqrs1
antwort	vtvsrrrsp
antwort auf	uttsssrsq
antwort je	srussssss
antworte	ssssssvrr
antworten	tsuosrurs
antworten auf	trussssss
antwor~	wsvosqwqq
antw~	wsuqspvrp
anuncios	rrssssrut
anunci~	rssrrsrut
anun~	rssrrsrut
anwa~	rrsssusst
anwend~	sssssssur
anwe~	sssssssus
any	or0voqsqu
any action	sssssusrs
any change	sssssussr
any day	rtvqrsrst
any further	sqtsstsst
any of	ttsssrruq
any one	srusssssr
any questions	rsrsvsrst
any time	turorsrsv
any updates	srssssssu
anybody	tqttsvrsq
anybody else	sssrsussr
anybod~	tqtsrvrsq
anyb~	tqtsrvrsq
anyone	sosrszorw
anyone and	srssssssu
anyone on	qssustssr
anyone who	srsssurst
anyo~	rosqryorz
anything	ssvltvwqq
anything but	rssrssuss
anything else	tssrussss
anything in	srussssss
anything into	svsrssssq
anything of	sssrssusr
anythi~	ssvltvwqr
anyt~	ssvktvwqr
anyway	rrsxrqrrt
anywhere	srsrssrwr
anywhe~	srsrssrwr
anyw~	rqrwrqqvt
anzeige	srssssssu
anzeige gelesen	rrssssssu
anzeigen	sssssssur
anzeig~	srrssrsus
anze~	srrssrsus
anzu~	rssrsstsu
ao	tssurrsrr
aoibhinn	ssstrsssu
aoibhi~	ssstrsssu
aoib~	srstvsrrs
aout	srstssssu
aparta~	sssrssssu
apartment	sssststsq
apartm~	rrrrtrsrx
apar~	rtrpsrsqz
apenas	ursrtsssr
apen~	ursrtsssr
apli~	ussssrssr
apologies	rurussrsq
apologize	rtsvssrsr
apolog~	sxqwsrpsq
apol~	swqwrqqsq
apos	srsusrsss
apos 0	rssvtsssr
app	rqumrrsvy
app tester	ssssssusr
appart~	srsrrsssw
appa~	srssrrssw
appeal	rsstsrssu
appears	sssrssssu
appear~	sssqsrrry
appeler	surssssss
appele~	surssssss
appelle	rrstsussr
appell~	rrstsussr
appena	srsssusss
appended	rssrsssvr
append~	rssrsssvr
appe~	osrrrtrty
appfol~	sssrsrssv
appf~	sssrsrssv
applicant	rpuwrwqpr
applicant thank	srsrssssv
applicants	xtqvpxqtk
applicants and	susssrssr
applicants are	ursssssss
applicants for	qtttsvsso
applicants hear	ussssssss
applicants not	ussrsssss
applicants to	tstssstsq
applicants who	tssqstsst
applicants whose	rssussssr
application	1uttotnmt
application and	ssrqvsqqw
application as	rstvsrssr
application can	qsssssssv
application come	rusrsssss
application for	2vtoopoow
application form	tssrssusr
application has	urtxsrssn
application i	rusrsssss
application in	rsssswssr
application is	wrrrsssss
application on	ussrsssss
application received	sssrssssu
application remains	rssrswssq
application the	rtsrsussr
application this	rssussssr
application through	ssusssssr
application to	sqvtrsrrt
application was	vsswrsrro
application you	surtssssr
applications	1mquoroyr
applications 0	sssssssuq
applications already	rssqswssr
applications and	urtrsrsst
applications are	qssvsrstr
applications at	usssssssr
applications for	tsrursrtr
applic~	2ssvoslmw
applied	t1ptsoots
applied for	srsqrtssv
applied to	rsrruprut
applie~	x0qssnorr
apply	rnpuqpq6u
apply by	ssssssrvr
apply for	trrrssrrv
apply in	srsssssus
apply to	ssrvsrrst
apply with	sssrssrvs
applying	ztuspqoqu
applying for	zssprtqrp
applying to	ustrqrqrx
applyi~	1susoqnpu
appl~	1tsunpksv
appoint	sssrxstso
appoint you	srsrxsrsq
appointable	sssssussq
appointed	sssturssq
appointed to	ssssusssr
appointing	sssussssr
appointment	pppwwvrqt
appointment 0	sssrusssr
appointment as	ssssusssr
appointment can	sssqsusss
appointment is	srssssssu
appointment will	stsusrssr
appointment with	spssrsssw
appointments	sussssusp
appoin~	ployzxsps
apportez	sturssssr
apport~	stusrsssr
appo~	olryzxror
appraisal	srurrssst
apprai~	srurrssst
appreciate	ttrzrwsrk
appreciate that	rssrsutsr
appreciate the	sssussssr
appreciate you	sssvstrsq
appreciate your	utrvrtrrp
appreciated	srtqssrsv
apprecie	sssussssr
apprec~	srryquqqs
apprentice	trrvrtrwn
apprenticeship	tsstutsso
apprentissage	ssssusssr
apprentissage a	ssssusssr
appren~	tsqyutqwi
approach	stsrssuss
approa~	sssqsrurt
approval	srsruurss
approve	rsstsutsq
approve the	sssrsutsq
approve your	sssussssr
approved	qsrnwqtqz
approved it	sssswsssq
approved the	sssrsrssu
approv~	pqqlyxsqx
approx	ssssusstq
approximately	tttrssssq
approx~	tttrssssq
appr~	qopwuvqrv
apps	sssusrrts
appuntamento	rqrsrssry
appuntamento di	ssssrsssu
appunt~	rqrrrssry
appu~	rqrsrsrry
apres	rurtsrrst
apresentar	rrsrssssu
aprese~	rrsrtsssu
apre~	ssrrusrru
april	svqktvstu
april 0	sxrrtsrsp
april at	ssrssrssu
aprile	ssssssssu
apri~	svpksurux
aprovado	srsssussr
aprovados	sssrssssu
aprova~	rrrsttrru
aprove~	srsusssss
apro~	qrqsstqry
aprueb~	sssrsvsss
apru~	sssrsvsss
aptitude	srxssssso
aptitude test	ssusssssr
aptitu~	srxssssso
apti~	srxssssso
apto	srwsrsssr
aqua~	urssstrtq
aque~	sssvssssr
aqui	uvrtrqsup
aqui~	sssssussr
ar	srrxrtqsr
ar nu	sssvssssr
arbeid~	ssssusssr
arbeiten	stssrsusr
arbeitgeber	rsrursrtt
arbeitgebern	ssssssssu
arbeitsprobe	srusrtssr
arbeitsverhalt	ssssussss
arbeitsvertrag	rrrryrssr
arbeit~	qtuswqssr
arbe~	pvssxpsrq
archaeology	rsssssssu
archae~	rsssssssu
architect	srrsstvrs
architects	uttrssssq
architektur	sursssrrs
archit~	uvqqrrusq
archiv~	rssssrstv
arch~	suqqrquvt
arde~	srussstsr
are	qptusstru
are a	urrssrqtv
are anonymous	srstssrsu
are as	svsrssssr
are attached	srusssssr
are booked	ssssrsssu
are both	ussrssssr
are called	vtsrstrrq
are complete	ssssusssr
are considered	sssrssssu
are doing	sssrstwsp
are done	srursvrsr
are down	srrsssssu
are eligible	sssusrssr
are excited	rtrqvrrru
are expected	sussssrsr
are full	sssssussr
are good	usssssssr
are happy	stsrwsssp
are hereby	sssusrtsr
are in	rsxprtrss
are left	ssvrssrsr
are looking	srsrrsrqy
are mailed	sussssssr
are needed	rssqssrsv
are no	rqstssssu
are not	ortwpwptu
are now	rtspsstut
are off	susrrrrst
are on	trtrrrrvs
are only	usssssssr
are pleased	srrrsrrrx
are prepared	srssussss
are provided	stssssstq
are real	sssqssssu
are receiving	stsqssrsu
are reviewing	qtsssssst
are seen	srrsrsssv
are selected	rpsqzsssr
are some	ssstssrpv
are sorry	sssrssssv
are still	svrtrvrrp
are the	sqrrtrrqy
are there	ursrsssst
are therefore	srsusssss
are three	ststsrtsq
are thrilled	ssssvsssr
are through	ssusssssr
are to	sssvtrssp
are unable	rsstsrrsu
are up	sssqrtrsv
are very	sssttsssq
are waiting	sssrsussr
are you	o1pmrp0ru
area	rsrsrqusu
arena	sussssrss
argue	sssusrrss
argue with	sssusrssr
argued	ssswstrsq
arguing	sssssussr
arguin~	sssssussr
argu~	rrsxruqsr
arise	sssssvssr
aris~	sssrtvssq
arithmetic	srutssssr
arithm~	srutssssr
arit~	srutssssr
ariz~	sssssusss
arm	rrtsssssu
armand~	srtsssusr
arma~	rqvssrurr
around	uyqlrsvsr
around 0	uvrqtsssq
around your	sssssssur
arou~	vypkrsvsr
arquiv~	sssssussr
arqu~	sssssussr
arrange	tusqsrrsu
arranged	rrtssttsq
arrang~	sustsrrrs
arra~	rvssrrrrt
arrival	rusrsstvp
arriva~	qwsrrrtvo
arrive	wsqqrqrrw
arrived	0ssrssssn
arrivee	rrsrstssu
arrive~	0qrrssrsq
arri~	2xpkpqqtu
arro~	sssrssssu
arslan	trursrsss
art	rqsvtrtrq
arte~	sssssspxr
article	srsrsusrt
articl~	srrpsurrw
articu~	srssssssu
artigo	srsusssss
artigo 0	srsusssss
arti~	rprwruqrw
arts	stsrsustq
arts council	sssssussq
arvind	ssursssss
arvi~	ssursssss
arztliche	ssusssssr
arztli~	ssusssssr
arzt~	srursstsr
as	nm0w3rnmr
as 0	rwrrprrrw
as a	sorxvntru
as agreed	srrrssssw
as are	sssrsssur
as etapas	srsssussr
as far	srsrwusso
as follows	svsrtrrsr
as i	tpssuurrr
as in	ssssusssr
as it	srrsstrsu
as its	ssssrvssq
as junior	rutssssss
as much	susrsstsr
as of	srsrrvvsq
as our	rsstusrsr
as part	rtxrrrrtp
as possible	srusssssr
as promised	sstsvtsso
as proof	sssrssssu
as requested	sstrsrssu
as soon	spuotxtrr
as that	usttssssq
as the	purwpsqst
as they	rwrrstssq
as we	qsruwrsrr
as well	urrtstrst
as you	prvwxqosq
asap	sssursvsp
asha~	sssussssr
ashgrove	sssussssq
ashgro~	sssussssq
ashg~	sssussssq
ashworth	susssrsss
ashwor~	susssrsss
ashw~	susssrsss
asi	sutssrrsr
asia~	vrssssssr
aside	rtsrsussr
asid~	rtsrsussr
ask	r0zkqpprv
ask a	sussssssr
ask about	spsrsrrsy
ask again	sssrssssu
ask for	qyrorqssv
ask him	surssssss
ask one	sssrssssu
ask us	sssussssq
ask what	sussssrsr
ask you	uuuqrrrrr
asked	nswwpusso
asked for	rsssswqsq
asked me	rosxrsxtm
asked to	svyrssrsm
asked us	ssrtsrwum
asked you	ssrsssssu
aske~	nswwpusso
asking	rqwprqutt
asking for	srtrssssu
aski~	rqwprqutt
asks	rsssssrsw
aspira~	srusrssst
aspi~	srurrrssu
assegn~	susrsussr
assemblea	srrrtsssu
assemb~	srrstsssu
assess	usssssstq
assess your	usssssssr
assessment	rr3qsusti
assessment centre	sssttssup
assessment date	sssssussr
assessment for	pq0rssssp
assessment within	sssussssr
assessor	srssssssu
assess~	pr2uqtqrp
asse~	pr1qqtosu
assigned	rstttsssp
assigned to	sssussssr
assignment	srwsttrsn
assignments	srssssvrr
assign~	rpvsttuqr
assim	rtrqrvtrr
assim que	srsrswssr
assistance	srssssssu
assistant	urzssvnze
assistant but	ussrstssr
assistant i	sstrssssu
assistant position	sstrssrsu
assistant principal	srusssssr
assistant professor	rssssustr
assistant to	rtsusssss
assist~	rxwsptl0m
assi~	prxspwnzo
associate	rqswutvwi
associate consultant	srsssswsr
associate has	sussssssr
associate to	ssssssusr
associates	ssstssstq
associates llp	sssusssss
associ~	prqyrsu1h
asso~	prqyrsu1h
assunzione	ssssussss
assunz~	rrsrvussr
assu~	rqspuvtrt
aste~	qrsrsrssy
asth~	rssussssr
astron~	sssssurtr
astr~	stsrturtq
asyn~	srssssssu
at	p2rusoqou
at 0	t1vipmot1
at a	tpuotruus
at all	stspsuvsq
at any	uqrpsttsu
at contoso	rqsrrsrry
at friday	srssssssv
at grade	ssssvrrsr
at her	sssrssssu
at home	sptqrsstx
at http	sssrssssv
at it	srrtwrrtq
at larch	ussrsstsr
at least	pqsxtrrru
at lunch	sssswsrsq
at midnight	rrvqsrssu
at most	srusssssr
at noon	rupqvrssv
at once	tssqstrts
at one	srssssssu
at our	srxtvrsrm
at pike	utsrssssr
at present	qssuswssp
at random	ssssssssu
at st	sursssssr
at that	sssssrurs
at the	o0qwrosov
at this	rstzstsrk
at which	sussssrss
at your	uurrrrurr
ate	upwsutrro
ate 0	trusssssr
ate dia	srustssss
ate sexta	trssusssr
atelie	trurssssr
atelie~	strusrssr
atel~	usttrrssq
atentamente	ursrsssst
atenta~	ursrsssst
aten~	ursrrrtsu
ativ~	srtsssssu
atlantic	ussrssssr
atlant~	tssrsssuq
atla~	trtosstuu
atra~	sssrsusss
att	rqrwvrqrs
att du	sssvssssr
attach	sqsrrsrsx
attache	trutssssr
attached	sr2n0onpt
attached as	ssurtsssr
attached for	vssstsssp
attached is	srysssssn
attached my	sssrssrsu
attached offer	ssssusssr
attached you	ssrsrsssu
attachment	trusssssr
attachments	uusrssssq
attach~	wq2m0nnos
attack~	rsqrrsrrz
atta~	wp2k0onou
attempt	srtvssrsr
attempts	srvsssssq
attemp~	rpxurrsrr
attend	rxrrrrrrt
attend the	srtsssssu
attendance	sussssrtr
attendant	sssrsusss
attending	rwrurrrss
attending the	svstrrrss
attend~	rwququptr
attentes	sssussssr
attentif	rssusssss
attention	vtrprsurr
attent~	urssrturq
attenzione	rrursssst
attenz~	rrursssst
attesa	rssrsvssr
attesa del	rssrsvssr
attest~	utssssssr
atte~	rywrmwqpq
attire	svrsssssr
attitu~	ssusssssr
atti~	rutrsssss
attribute	sssssssur
attrib~	sssssssur
attr~	ssssssrus
atuali~	rrssrutss
atua~	rrssrutss
au	vwttsqrqp
au 0	rtrssvrst
au poste	uurrtrssr
auch	vuprousvq
auch das	ussrssssr
auch im	sssssssus
auch nicht	sssrsusss
auctio~	susrssssr
auct~	susrssssr
aucu~	tssssstrq
audio	ststsstsq
audit	srstsrssu
audit graduate	ssssssssu
audition	strrsursr
auditi~	rqrurtrsv
auditor	tutqsrssq
audito~	tutqsrssq
audi~	tssvqqsru
auen~	trusssssr
auf	pmpst1wnv
auf 0	srsssrssv
auf deinen	sussssssr
auf dem	rqtpr0ssq
auf den	stsprstsu
auf der	srrrrrtsv
auf deutsch	srussssss
auf dich	rsssursss
auf die	usrrvssrr
auf diese	uursssrsq
auf donnerstag	sqssssssw
auf ein	stsrustsr
auf eine	srssrrrsv
auf einen	strrrrvsr
auf eis	sssrsvsss
auf englisch	ssusssssr
auf freitag	sssssrssu
auf platz	srsrtvssr
auf sie	urrsttttp
auf und	srtsssuss
auf unser	strvssssq
auf unsere	stsrsussr
auf unserer	ssrssusss
auf wunsch	srstsussr
aufb~	sssrssuss
aufgabe	ssusrrsst
aufgab~	srwrqrstr
aufgefallen	stssssusr
aufgef~	stssssusr
aufgeh~	sssusssss
aufgrund	tssrsussr
aufgrund der	ussrsssss
aufgru~	tssrsussr
aufg~	rrxsqsusq
aufnehmen	sstqsssst
aufneh~	sstqsssst
aufn~	trtqssssu
aufsic~	sssssustr
aufste~	ssrssrssv
auftrag	tqttsrtrq
auftra~	tqtvsssrp
auft~	tqtvstsrp
aufzei~	stusssssr
aufz~	rstrssqut
aug	sstrusqqv
aug 0	sstrtsqqv
augeno~	srsrsusss
auge~	srsssussr
auguri	srsusssss
auguriamo	rsssssssu
auguri~	rsssssssu
august	spsk0trtu
august 0	prrvuqurt
august and	srssursst
august~	stsssvssq
augu~	poqryxrru
aula	susussssq
auquel	sssrsusss
auquel vous	sssrsusss
auqu~	sssrsusss
auras	ussrssssr
aura~	usrrssssr
aurelie	srsutsssr
aureli~	sqsttrtsr
aure~	sqsttrtss
aus	owpyqstrp
aus dem	uurvrqurp
aus den	srsusssss
aus der	rrrvttrrs
aus diesem	sssvssssr
aus grunden	rrsusssst
aus https	surssssrs
ausbildung	rrsssrssv
ausbildungspla	tssussssq
ausbil~	rptwrqtru
ausb~	rptwrqtru
ausfer~	ssssursss
ausfuhrung	ssssusssr
ausfuh~	trstusrtq
ausf~	srrswsrtq
ausgeschrieben	rrsrusrvs
ausgesetzt	sssrsusss
ausgesprochen	srsuusssq
ausges~	qqrtwuquq
ausgewahlt	rssqsttsu
ausgew~	rsrrrtusu
ausg~	pnpuvvsuu
aushil~	tssxsrrsp
aush~	trrysqsrp
auslastung	ssssssuss
auslastung 0	ssssssuss
auslas~	ssssssuss
ausmachen	russssssr
ausmac~	russssssr
ausm~	russssssr
ausschliesslic	ursssrtsr
ausschreibung	rrssrvtrs
ausschreibungs	rrsusssss
aussch~	uorwqtuuo
aussen~	stsussssr
aussi	srssussss
aussteller	sssssssus
ausste~	rstrsssur
auss~	vppvrutuo
austau~	ssrrssuss
australia	ursrsstsr
austra~	ursrsssst
aust~	tsrqrrvtt
auswahl	sssvrtssp
auswahlverfahr	rurtttrsq
auswah~	qtrxsxqso
ausw~	qsqxrxqrq
ausz~	urusrtrss
authorised	susssstsq
authorised and	susrssssr
author~	rurrrssru
auth~	rusprstrv
auto	susssssss
automated	ussrsrtss
automatically	trvqrrrss
automatisch	qrrvrtrrv
automatische	ssussrssr
automa~	zousppqru
automne	rssrsusss
automn~	rssrsusss
automotive	rssussssr
automo~	rsuusstsq
autor	strrsruss
autore~	vsstsqssr
autori~	srstsussr
autour	ssstursss
autour du	ssstursss
auto~	0muvqqrqt
autre	rqrurutrt
autre dossier	srsrssssu
autres	rrstsrssv
autr~	qorvrtsrw
autumn term	sssrssssu
aux fonctions	ssurssssr
auxiliar	ussrssstr
auxili~	ursrtssuq
auxi~	ursrtssuq
av	ssrwrsquq
av dig	srsussrsu
avail	sssusssrs
availability	qwqssrurt
availability by	ssssrsssu
availability for	sursrsusr
availability look	srssssssu
available	qozosqstw
available and	sussssssq
available at	sssussssr
availa~	oxtmrptuw
avai~	oxsqrotuv
aval~	stsrrsssu
avant	rsypsvrrp
avant de	rsursvssq
avan~	rswqruqrs
ave	vrssrssrr
avec	ztqsrqrqr
avec la	xrrrsrsss
avec le	sqssssssu
avec les	sruusrssr
avec mme	sussssssr
avec nos	ussrsssss
avec une	ursrsssss
average	rrsvsrrvq
averag~	rrsusrrvr
averci	tssrsrssu
aver~	srstsrrus
aveva	srsussssr
avev~	srsussssr
avez	qpsxttrrs
avez postule	sssssussr
avisa	susssssss
aviso	rvsrrussq
avis~	tvrsqtrrr
avoir	srsxsrssr
avoi~	rsswrrssq
avons	rqrvstrst
avons bien	sssussssr
avons le	srsrtsssu
avon~	rrtussrss
avre~	sssusssss
avril	srsrstssu
avril a	srssssssu
avri~	srsrstssu
avsl~	rssqrvssu
avverso	sssussssr
avverso il	sssussssr
avvers~	sssussssr
avve~	urstssssr
avviso	rtstrssuq
avvi~	rttrrrtur
awaiting	usstsssrr
awaiti~	ustssssrq
awai~	urtssssrq
awak~	srrsssssv
award	srrsrrrtv
aware	ssrssussq
awar~	stqtrsrsu
away	rtturqqqw
away and	sussssssr
awful	sssrssuss
awfu~	sssrssuss
awkward	rturstrsr
awkwar~	rturstrsr
awkw~	rturstrsr
axel~	sssussssr
azienda	usssssssr
aziend~	usssssssr
azie~	usssssssr
aziz	susrssssr
azure	ssrsssvss
azure data	ssssssusr
azur~	ssrsssurt
b	utqrtortu
baan	rssrssssw
baby	srstrswsq
bachel~	srsrssssu
bach~	srsrssssu
back	upvvwpsoq
back at	susrsssss
back by	ssvsrstsq
back from	trsosrwsu
back in	rqrussvsq
back monday	usssssssr
back the	ssstusrsr
back to	urrmxssru
backend	sttrrvutm
backend developer	stusssssq
backend engineer	ssqrsvsst
backen~	uutrrusul
backers	sssqssssu
backer~	sssqtsssu
background	rtqwvqxsj
background check	ssssussss
backgr~	qtpwvqwro
backhaus	ssusssssr
backha~	ssusssssr
back~	qwprsqvur
bacon	srssrssrv
baco~	srssrssrv
bad	sprtrtqsx
badge	srrtrsssu
badger	sssussssr
badg~	srrvqrrrv
bag	ssvrsrrtr
bag and	srwsssrsr
bahn	sussssssr
bahnho~	srsusssss
bahn~	rurursrrs
bail	srssssssu
bake	stvursrsp
bakery	ssvqrrrst
bake~	rsuurrsst
balance	rrusssrsu
balanc~	rrurrsssu
bala~	rrusrsssu
bald~	srsussssr
bali~	ssssssssu
ballet	ssssusssr
ballin~	ussssrsss
ball~	vrspuqrst
balo~	sssussssr
balt~	rtttssrtq
banca	srusssssr
banc~	tqttrrsts
band	srrsurutq
band 0	tsssurusp
band~	rtrvursrq
bank	pmvjvwtyt
bank and	sssssutsq
bank of	ssssssrus
bank statement	ssusssssr
banking	qsssrsssv
bankin~	qsssrsssv
bank~	prssrrrtw
banque	ssussrssr
banq~	srusrursr
baptiste	srsvssrss
baptis~	srswsrrss
bapt~	srswsrrss
bar	sqrvrrwtq
bar and	ssssssuss
barista	ssrsrsrvr
barist~	ssrtrsrvr
bari~	ssrtrsrvr
barraclough	sussssssr
barrac~	sussssssr
barr~	swrurrsso
bart~	ssrsusrst
base	rqsn1swsn
base 0	srsrwustn
based	qrvmsquxu
based on	rssqsrsuu
bases	usstssssr
base~	srulrpuyu
basic	ssurustrq
basis	rtrutrtsp
basi~	pssvtqurs
bastan~	ssssssurs
bast~	ssssssurs
bat	ssssusssr
bat for	ssssusssr
batch	srspusssv
batch 0	sssrssssu
batches	rssrssssu
batche~	rssrssssu
batc~	rrtotrsrx
baten	srstusssr
bath	surrsssts
batteries	rssqstrsw
battery	ssurssssr
batter~	rrurssrrv
batt~	rruqssrrw
baue	srssssuss
bauen	srsqsryss
bauen gerade	srsrssuss
baue~	rrrqsryss
baulei~	sssussssr
baul~	sssussssr
baustelle	swsrrrssr
bauste~	swsrrrssr
baus~	twsrrrssq
bays~	sssssusrs
baz	rrsurrrrv
bcc	stsvsstsp
be	ntsxrttrs
be a	qsqvrtqwq
be able	rsurrurst
be about	sussssssr
be accepted	sssrsssus
be advised	sssrsusss
be an	ssutssssp
be appointed	ssssusssr
be asked	rwwqtrqrq
be at	sssttsstq
be available	swrtsrrsq
be best	ssssussss
be booked	surtssssr
be called	ttttsrssp
be calling	utssssssr
be charged	sssqssssu
be communicated	sssrsussr
be considered	qrrtsqrsx
be contacted	tsursrstp
be discouraged	rssussssr
be eligible	sssqussst
be entered	stsusrsss
be entertained	sssussssr
be filled	susrstusq
be fined	rssrssssu
be getting	ssssssusr
be given	urwrsssto
be glad	sssrtrrsu
be good	sssrsusss
be happy	ssttssrsq
be here	srssussss
be huge	sssrssssu
be ideal	srssssrsu
be in	xvtnrtrrp
be informed	qssusvssq
be invited	rqssstrtu
be joining	svrstrrsr
be kept	sssqsusst
be looked	tsssstssq
be looking	srsrssuss
be lucky	ssstusrsr
be made	qtrvrursq
be me	svstssrsq
be more	srsqsussu
be moving	rrrxsrrss
be notified	uttrssssq
be ok	sssrsurtr
be on	stqssuwso
be our	rrrtyrrsq
be over	srssssuss
be paid	srsrtrust
be paused	srussssss
be placed	ssttsrssq
be pleased	stsrusssr
be possible	svssssssq
be proceeding	sssussssr
be processed	rsssssssu
be produced	susssssss
be read	ssttstssq
be removed	ssrpstsrw
be returned	ssswsrssr
be reviewed	ussrssssr
be seen	ststsssup
be sent	rrrosqst0
be signed	sssssvssq
be thought	sssrssssu
be told	sssrsusss
be used	rssrsrrsv
be viewed	ssssrsssu
be waiting	ussrsrsss
be willing	srssssssu
be wondering	sssrsutsq
be written	sssqssssu
be your	ssssssusr
bea	stsqstusq
beabsichtige	ssssussss
beabsichtige ich	ssssussss
beabsichtigen	ssssussss
beabsi~	srssvrssr
beab~	srssvrssr
beach	ussssssss
beachten	ursrrssts
beacht~	vrsqrsrts
beac~	wqsqrrrsu
beamer	sussssssr
beam~	sursrsrss
beantr~	srssssssu
beantworten	tqwrssrss
beantworten sie	rsussssss
beantw~	tqwrrsurs
bean~	sovqrrvrv
bear	trsqswssr
bear with	trsqswssq
bearbeitet	rssssrssu
bearbeitung	srstssssu
bearbe~	trssrrrsv
bearing	sssrswssr
bearing with	sssqsvssr
bearin~	sssrswssr
bear~	trsrrursu
beatri~	urstsstsr
beauty	ussrsrtss
beau~	ttssurtsp
became	srssssssu
because	tqnvoxvqs
because i	tssssttsp
because of	srqusyrrp
because the	stssrtqss
because we	sssossssw
because you	srrurquts
because your	ssstssusr
becaus~	tqnuoxuts
beca~	tpnvoxutt
becky	usrssssss
beck~	usrrsstsr
become	ssspssssx
beco~	srsorrssz
bedanken	tssusrssq
bedankt	ursssrtsr
bedankt voor	usstsrssr
bedank~	wrrtrqsrr
bedarf	sssvsrssq
bedauern	rrssrssrx
bedaue~	rqsurrsrw
beda~	xprxqorru
bede~	srustsrsr
beekee~	sssrssssu
beek~	sssrssssu
been	qrmwq4pou
been a	sssrtrrrw
been accepted	ssussssss
been approved	rssqrvsst
been asked	ssstsstsq
been brought	sssrsussr
been called	susrssssr
been chosen	ssssssssu
been closed	ssswsqssr
been decided	sssusrssr
been delivered	sssrsrssv
been dispositioned	sssusssss
been entered	usssssssr
been extended	sssssussr
been filled	srsxssrsp
been forwarded	vsssssssq
been generated	trsssrsrw
been given	sursrtsss
been great	sssqssssu
been invited	svstsrssq
been made	ssssssssu
been moved	sussstrsr
been offered	sssrsusss
been on	ussrsrusr
been paid	qsssssssu
been placed	srspszrsq
been put	rsrpsxsss
been received	zrtorprst
been recorded	usssssssr
been reviewed	qtsvrssss
been scheduled	rxsrstssp
been selected	rusqtqsrv
been sent	sssussssr
been shortlisted	sstsusssp
been submitted	qssqsrssx
been taken	rrrusrsst
been tentatively	sssrusssr
been told	rrstssrsv
been turned	usssssssr
been watching	sssssrusr
beenden	rssssssus
beendet	sssvssssr
beende~	rssvssstq
been~	rssvssstq
beer~	sqssrstsv
bees	sssrsstsu
bees~	susssssss
before	os0loyupu
before 0	rssptrurw
before and	sssussssr
before easter	sssuusssq
before friday	srussssss
before he	sssrssssu
before i	rrrsqwutq
before my	sssssurss
before orientation	ssssrusss
before our	stqssstss
before sunday	sssrssssu
before that	vtsrssssq
before the	suqostrtv
before then	ussssrsss
before tuesday	srvssrrss
before we	rt0orqwrn
before you	rtsrrrrsw
before your	srrsrrtsv
beforehand	sqsssstsv
before~	sqsssstsv
befo~	pq1lpuwpv
befrag~	sssrssssu
befristet	rrsrurrwq
befristet bis	sssssssur
befris~	rrrrvrrwr
befr~	rqrqvrqwu
began	rssrssssv
began an	rssrssssu
bega~	rssrssssu
begin	rpusvqsqu
begin with	srrsvsssr
beginn	qurrsrssu
beginn ist	strsqsssu
beginn ware	ssssssssu
beginnen	srruusrrs
beginn~	sqrvurrrt
begins	usrsssstr
begins reading	usrsssssr
begi~	sprqyprrx
begonnen	rsstssssu
begr~	ssurrtsss
begun	rstqswsss
begu~	rrupsvsss
behalten	sssqsxssq
behalt~	rssrsxssq
behand~	srssssttu
behavi~	sssssrrrv
beha~	rqurqussu
behind	rusxrrrrq
behind the	svstrrrsq
behi~	ruswrrrrq
beho~	srsusssss
behutet	ussrssssr
behute~	ussrssssr
behu~	ussrssssr
bei	wxktulwov
bei 0	rrsussrsu
bei contoso	rsssssssu
bei deinem	srsrsstru
bei den	rssqtrrsw
bei der	xqpsrrvuq
bei dir	rursrsrsu
bei dr	srsussssr
bei ihnen	rssvqsqsv
bei mir	sqtrrttrt
bei uns	wzouuovql
beide	uttqrrtsr
beiden	srrwstrss
beid~	trturrsrs
beigef~	rrtusrssr
beig~	rrtusrssr
beijinhos	trrrrsssv
beijin~	tqrursrsu
beij~	sqrvrrrsu
beilage	srstssrsu
beilag~	srstssrsu
beil~	srsssrrsw
beim	srqsrqrrz
being	ssqus0opr
being considered	sstssussq
being evaluated	ussrsssss
being upfront	ssssusssr
being withdrawn	ssrsrsssu
bein~	tvqtsznos
beispiel	utsrsrtsr
beispi~	utsrsrtsr
beis~	utsrsrtsr
bekann~	sssrssust
beka~	sssrssust
bekijk	sssssssvr
bekijken	vssqtsssr
bekijk~	xrrqtrssr
beki~	wrrqtrruq
beklager	srsssvssr
beklag~	srstsvssr
bekl~	srstsvssr
bekommen	usrtrrsrs
bekommst	srtssssur
bel	rtrsrsuss
belangstelling	sussrssss
belang~	sussrssss
bela~	surtrsrsr
bele~	sssussrss
believe	srrrrrutt
believe you	ssssssusr
believ~	sqrqrrvtv
beli~	sqrorrvvv
bell	strrursrs
bell marked	sussssssr
bella la	utsrssssr
belle	ursrsssst
bellen	rvrssstsr
belletje	ursrsssss
bellet~	usrrsssss
bell~	ywrrqqsso
below	pxskro1qw
below and	stssurusq
below are	sqssssssv
below for	sssqssssv
below with	srssrsssv
belo~	pwulro0pw
bem	srrurrwsr
ben	xtrqrqurr
benann~	srssssssu
benc~	sruussssr
bend	srvsssssr
bene	rsspvtsrs
benedicte	stsrsussr
beneficios	ssssvsssr
benefit	pssrssssx
benefits	srrrvsqst
benefi~	pqqoxrwrv
bene~	oqrmvuxsv
benh~	srssssssu
beni~	srsssrssv
benotigen	rrtsssssu
benotigen wir	rrtsssssu
benoti~	rrtssstsv
beno~	rqttrrtsu
bent	sstqvsrrr
bent~	rvssssssr
benven~	srsrvsssr
benv~	srsrvsssr
beoord~	srvrrssss
beoo~	srvrrssss
berate~	ssssssssu
beratu~	sqsrssssw
bera~	rpssrrtsx
bereich	ussssrtsr
bereic~	ttssssssp
bereit	sprsrrrr1
bereits	rsrxrsrsr
bereit~	rsrwrsssr
bere~	srqyqqprw
berg	ssstusssr
berg heil	ssstusssr
bergamin	stssusssr
bergam~	stssusssr
berg~	rtssurssr
bericht	rssutssss
berich~	rrrwsrsrr
beri~	rrrysrrrr
berlin	sursssrss
berl~	surssssss
bern	stusssstq
bernard	sssrtussr
bernar~	sssrtussr
bern~	srruttrrr
bero~	rrsussssr
berth	rysrrrrsq
bert~	ryssrrrsq
berucksichtige	rssusssss
berucksichtigt	rssusrsst
berucksichtigt werden	rssusrsst
beruck~	prrysrsst
berufliche	srstssssu
berufliche situation	srssssssu
berufl~	rqturstst
berufsbezogene	srusssssr
berufsbezogene personlichkeit	srusssssr
berufstrager	sssrssuss
berufs~	srusrrtts
berufungskommi	sustssssr
berufu~	rtrvurrsp
beru~	opuzsptur
beschaftigungs	srssssssu
bescha~	srrwsrssr
bescheid	turpsuqru
bescheid geben	rssssussr
besche~	tuspstqrt
beschleunigen	ussrstsss
beschliessen	sssssusss
beschl~	tsrrrvrsr
besc~	utruqvrqs
besetzt	rsswrrrsr
besetzung	rtrqrwstq
besetzung der	rurqsvssr
besetzungsverf	qssssvssr
besetz~	osrwqztsm
bese~	osrwqztsm
besich~	sprrsstsw
besi~	sorsrsusw
besk~	trssssrsu
beslissing	sssrsusst
beslis~	rrsrswrss
besl~	qqrsryrst
besonders	ssstsrusr
besond~	ssstsrusr
besos	rtssssssu
beso~	rtrurrtrs
besprechen	qrurvssss
besprechen wir	rrusussss
bespre~	qsuqvsssr
besprochen	sssswrrsq
besproken	ssustsssr
bespro~	rsvrxrqrp
besp~	psxp0rqro
besser	rrstssssu
bess~	rrssssssv
best	ptrxrqrpx
best for	sssqssssu
best in	rssusssst
best of	rstusrssq
best regards	sqquqrqrz
best wishes	sssurrusq
best with	ssswssssp
bestanden	strsrusss
bestan~	rsssrusrs
bestatige	ursssssss
bestatige ich	usssssssr
bestatigen	vtqqrrrrv
bestatigen sie	russsssst
bestatigt	sossrusrx
bestatigung	svrsssssr
bestat~	0solqsqq0
beste	tqtttvqps
beste grusse	tqrtsvssr
beste mevrouw	rqssutsst
bestehendes	ssssussss
bestehendes arbeitsverhalt	ssssussss
besteht	ststssrsq
besteh~	susttsrsp
bestellung	sssrssssv
bestel~	rrsrsrrsw
besten	sxsssqrto
best~	zxpsrrnmw
besuch~	rusrrsrst
besu~	russrrrsu
beta	qsssssssv
betalen	stsrusssr
betale~	stsrusssr
beta~	ssstusssr
beth	srrswrusp
betref~	usstsrssr
betreuen	sssssssur
betreu~	srrtrstur
betriebsrat	ssssssssu
betriebstechni	sssssssur
betrie~	ssrrsrsut
betroffen	rrsrstrrw
betroffen sind	sssssssru
betrof~	rrsrstrrw
betr~	topssrtvu
better	rttvrpouv
better sleep	sssssssur
bett~	rtrvponuz
between	pupupwups
between 0	strrrsvrt
betwee~	pupupwups
betw~	pupupwups
bevakning	srsssssvr
bevakn~	srsssssvr
beva~	rrstssrvr
bevestigen	trsrrssrv
bevest~	tqsrrssrw
beve~	tsrrrssrv
bevor	ssvrrrstr
bevor wir	ssvqrrtss
bevo~	ssvqrrsur
bewahren	sssrssssu
bewahren wir	sssrssssu
bewahr~	sssrssssu
beware	srussstrr
beware of	srussstrr
bewerbe	rsssssssu
bewerben	qrsurrqzp
bewerber	pqrwrsrrw
bewerber entschieden	ssspssssv
bewerberin	rrsrsrrsx
bewerberin lieber	ssssssssu
bewerberin mit	sssqssssu
bewerberinnen	rsstsvssq
bewerberinnen und	rssustssr
bewerbung	zvsttsqon
bewerbung als	xttrrrrrq
bewerbung bei	nrssstssx
bewerbung die	rsssvsssr
bewerbung eingegangen	rsussssss
bewerbung fur	tusssrssr
bewerbung ist	utsrssssr
bewerbung liegt	rssrsusss
bewerbung um	ursrsssss
bewerbung vom	ussrsssss
bewerbungen	yrqwrsqtn
bewerbungen ein	rssrsusss
bewerbungen fur	ussrsrsss
bewerbungsfoto	rssssssvr
bewerbungsfris	ussrsssuq
bewerbungsfris 0	sssssssur
bewerbungsgesp	srssssssu
bewerbungsmapp	sssssssur
bewerbungsproz	rsssssssu
bewerbungsverf	ssssssssu
bewerb~	znounymuw
bewe~	znpunwmuw
bewill~	sssrssssu
bewi~	sssrssssu
beworben	srsqsrtrv
beworb~	srsqsrtrv
bewo~	stsqsrsrv
bex	ssutssssq
bezugn~	ussrsssss
bezwaar	ssssssssu
bezwaa~	ssssssssu
bezw~	ssssssssu
bidder	ssrsssssu
bidd~	ssrsssssu
bieden	ssssvssss
bieden wij	ssssvssss
bied~	ssssvssss
bien	0qqwuqsqn
bien arrive	usssssssr
bientot	srssussss
biento~	srssussss
bienve~	srssxsssr
bien~	rrrsxsssr
bieten	strrvrssr
bieten ihnen	stssusssr
biet~	strrvrsss
bifoga~	srsrtsssu
bifo~	srsrtsssu
big	qpqwpsvrw
biggest	ssvsssrsr
bigges~	ssvsssrsr
bigg~	srutsrssq
bij	pqsutstru
bij de	rtsurursp
bij een	srssssuss
bij het	srsusssss
bij ons	sstrurrsr
bijgaa~	ssusssssr
bijg~	rrvtsrssr
bijlage	rrtrssrsu
bijlag~	rrtsssrsu
bijl~	rrtsssrsu
bikes	ssssssrur
bike~	ssssssrur
bilancio	srstrsssu
bilanc~	srstrsssu
bild~	ssussssss
biling~	ssssssttq
bili~	ssssssttq
bill	stspssrsw
bill~	rsrqsrrsw
bin	ruqorswrw
bin bis	stsssrrsu
bin ich	srsrurtst
binding	sssrussss
binding for	ssssusssr
bindin~	sssrussss
bind~	sssrusrst
binnen	xqrqtqsrt
binnen zes	sssrssssu
binnengekomen	urstssssr
binnen~	usrursssq
binn~	yqqtsqsrr
bio	srrussrsu
biography	ssssssssu
biogra~	ssssssssu
biog~	ssssssssu
biolog~	rrsrrtssu
biol~	rrsrrtrut
birth	ssusssssr
birthday	sssrssrsv
birthday to	sssrssssu
birthd~	sssrssrsv
birt~	rtururrrs
bis	sm4hp5mtt
bis 0	rvtnrurvq
bis dahin	vrroryrsr
bis dann	svrsssssr
bis die	sssssussr
bis dienstag	ssssssrsu
bis donnerstag	srussssss
bis einschliesslic	rssusrsst
bis ende	vtrquurrr
bis freitag	sqwsrtsrr
bis monatsende	sssrusstr
bis montag	srusssstr
bis morgen	ssussstsr
bis nach	rssssvssr
bis samstag	ssssssssu
bis sonntag	srussrsst
bis zum	srzptrqss
bis zur	tsrrrvsss
biscuit	ssssssusr
biscuits	ststtsssq
biscui~	sssststsq
bisc~	stsstrtsq
bises	sqrtssssv
bise~	sqrtssssv
bisher	ssussrsst
bisher 0	srussssss
bisous	sssrursst
biso~	srsrursst
bisschen	tssssussr
bissch~	tssssussr
biss~	trstsursr
bist	qrrtswtqs
bist du	srsqrtvrs
bist weiter	sssssvssr
bit	uuqupvsqq
bit better	sussrsssr
bit of	sustrrtsq
bits	srsssrssu
bitte	qw0iwonq0
bitte an	srsusssss
bitte beachten	ursrsssts
bitte beantworten	rsussssss
bitte bestatigen	susssssss
bitte bis	rqvrtrrrt
bitte bringen	srrsssssu
bitte geben	tsssrsssu
bitte ich	wssrssssq
bitte kommen	srssssssv
bitte melden	svrssssrs
bitte mit	srsruttsr
bitte nicht	ssuqsrrss
bitte noch	vrrrtussq
bitte reichen	rrrtsrstu
bitte rufen	rsssustsr
bitte senden	ssssqsssv
bitten	ts1psuqrl
bitten alle	ssvsssssr
bitten sie	ssutrrrst
bitten um	stssusssq
bitten wir	sqxsrrrsr
bitt~	pw3hxqmoy
bjuder	sssussssr
bjud~	stsussssr
black	svrrssrsr
black trousers	susstsssr
blac~	svrrsrrsr
blad~	ssssssssu
blank	wrrrtsrtq
blan~	yrrrssrtp
blec~	ssvsssssr
bleiben	rsrtsxsrq
bleiben gleich	sussssssr
bleiben sie	srsustssr
bleibe~	rsrtsxsrq
bleibt	qtrurvrrt
bleibt es	sssssssrv
blei~	oupwqzqqq
bless	srttrrrsu
blessi~	susrrtrss
bles~	sstsrtqst
blick	ssssssusr
blick auf	sssrssvsr
blic~	ssssssusr
blijven	sssussssr
blijve~	sssussssr
blij~	rrsustsss
blind	trwssrssq
blin~	tqwsrsrtq
blir	srsvssssr
block	tussrrrrs
block and	srtsssssu
bloc~	tvrrrqrrv
bloo~	sssrssssu
blow	sssrssssu
blue	sqrputtur
blue~	ursurrrtr
blurb	ssusssssr
blurb below	ssusssssr
blur~	ssusssssr
bmc	usssssssr
bo	trsrrrrsv
boa	rrturrtrs
board	qupttvrtq
board and	srssssvss
board consists	svrsssssr
board did	sssustssr
board for	sssstursr
board has	sssvsossu
board is	sssssussr
board on	sussssssr
boarding	ssrsussss
boardi~	ssrsussss
boar~	puntxursp
boas	rvssssssr
boat	ussrstssr
boat~	stsrsussr
bob	sssrssssu
bode~	sustssstq
body	srsrtrrsu
boei~	rssrsstzn
bogdan	vsssssssr
bogd~	vsssssssr
boiler	sqsrttrsu
boiler man	sqsstsssu
boil~	sqsqttrrw
bolsa	tssrusssr
bols~	urrrtussr
bom	ttrwrrsrq
bom dia	strwrrsrq
bomb~	srussssss
bon	qtsvvrrsp
bon courage	srtussssr
bon pour	srssusssr
bonjour	pvtupqvpt
bonjour hugo	sssssussr
bonjour madame	sssrssvsr
bonjour monsieur	rvqrstsss
bonjour votre	rssrrrusu
bonjou~	pvtupqvpt
bonj~	pvtupqvpt
bonsoir	srsstvssr
bonsoi~	srsstvssr
bons~	srsstvssr
bonus	rpqm1qzrq
bonus 0	ssrswssrq
bonu~	rpqm0pzrt
book	owwrosrqv
book on	sussssssr
book your	rssrsrsrx
bookbi~	srsssssus
booked	ruuqqrrrw
booked for	srssrsssv
booked in	ssrsssssu
booked through	surssssss
booking	rqrstsrsw
booking page	srrsssrsv
bookings	ussssstrr
bookin~	tqsrsrsrw
bookke~	stttssqtp
books	rrtrrswtq
bookse~	vsssssssq
book~	vrwnorsuv
boos~	sssrssssv
bootcamp	srssssssu
bootca~	srssssssu
boots	rvrrrvrsr
boot~	ruqrqvqsv
border	rssustssr
bore~	sstrsrrus
boss	vssssrusp
boston	srsssstus
bost~	srsrsstus
bota~	srvsrssss
both	vrvtqqrqs
both copies	sssspsssw
both of	ssvrstrsq
both to	utssssssr
bottom	srtqssrsu
bott~	sssssrrsv
boulan~	rtsusssss
boulde~	sssqtsssu
bounty	sssrssssu
boun~	sssrsrrsw
bourse	sssrssssu
bout~	rtsrssrsv
bovenaan	srsssusss
bovenaan ons	srsssusss
bovena~	srsssusss
bove~	srsssusss
box	wrrrsrqtu
boyfriend	ssstusssr
boyfriend and	ssssusssr
boyfriends	ssrssussr
boyfri~	ssrstursq
boyf~	ssrstursq
bracke~	rsttstrtq
brac~	rstsstttp
brad~	srssssssu
brains~	sssrsssur
brai~	sstrsssur
brakes	ssssssrsu
bramble	trssssssu
brambl~	trssssssu
branch	qttwssruo
branch of	rtsussssr
brand	rqvtrstsr
brandi	sussssssq
brando~	srsststsq
brandt	trruurssq
brandv~	sssussssr
bran~	nrtztrxqn
bras~	sssrsrstu
brauche	srsrtusss
brauchen	rqswsrurr
brauchen wir	rrrstrust
brauch~	sorwtuvrp
brauerei	rssrsuttr
brauer~	rssrsuttr
braumeister	sssrsusss
braume~	sssrsusss
brau~	qnqvsxwrp
bread	srtsssusr
break	stssrsqts
breakfast	utqsrrrtu
breakf~	utqsrrrtu
breaks	rsvtrsrss
brea~	qsuvpsosv
bremen	sssqtsust
brem~	strpttuss
brenda	ssssrsssu
brenne~	sssvsrssr
bren~	sqrvrrssv
bret~	susrstrss
brev~	surtssssr
brew~	sssqstsst
brgds	rrtvssrsr
brgds crewing	srtussrsr
brgd~	rrtvssrsr
bria~	rrutsssss
bric~	stsssstsq
bridge	svssssssq
bridges	srrsrsssv
bridge~	srssrtrsu
brid~	stsursrsr
brief	uvzoqtsrn
briefing	stvrurtso
briefing 0	strsusrsq
briefi~	ssvruqtrr
brieven	srsusssss
brieve~	srsusssss
brie~	tv1orqsqm
bright~	uttsususk
brig~	tvvrtsusj
bring	o1zjsopqy
bring 0	srsstsrur
bring a	srsurrrsu
bring cards	srrssssru
bring gern	sussssssq
bring in	ssusssssr
bring it	surssssss
bring passport	srssssusr
bring the	sqsrrsssx
bring you	swrssrrss
bring your	qxvqurpqs
bringe	rssrssrsu
bringe ich	rssrssssu
bringen	rptrtrrtw
bringen sie	rqsrsrrtx
bringe~	rptrtrrtw
bringt	sqstssssu
brin~	nz0isnnxy
bristol	ssrrstrut
bristo~	ssrtrsrus
bris~	tsrtrsrus
britis~	rsrrrrsrx
brit~	rsrqrrsry
broadw~	rrrrrrrry
broa~	rrrsrrqsz
brochure	srssrsssv
brochu~	srssrsssv
broc~	strsrrssu
broken	rstrruqss
broker	rusrsssss
brok~	qvtpruqst
bronwen	srssusrst
bronwe~	srssusrst
broodj~	susrssssr
brooks~	srsrssssu
broo~	rusrtsstr
bros	tsstssssq
brother	vtrtsssso
brothe~	vtrtrsttn
brot~	vtssrssto
brought	surtstssp
brought forward	stsrsussq
brough~	surtstssp
brou~	rurustssp
browser	ssursssss
browse~	ssursssss
brow~	trupsrsst
brucke~	srssussss
bruc~	stssusssr
bruder	trsrsussr
brud~	trsrsussr
brunjes	trsrsursr
brunje~	trsrsursr
brunn	rsusssssr
brun~	tutrrsqrs
brute	ssssussss
bruto	ssssusssr
brutos	srssusssr
brutto	sqrr0rsrq
brutto 0	srssussss
brut~	sprr3rsro
bryg~	ursursssr
buche	srussstsr
buchen	rsssssssu
bucher~	sssursrss
buch~	pruurrsrv
budget	qouuqwtrr
budget 0	srvsssstq
budget is	ssswsqrsr
budgetfreigabe	sssrsusss
budgets	ssrtsssur
budget~	rsrrturur
budg~	pmttrytts
buen	ssrrrusst
buenos	qsrwsrsss
buenos dias	qsrwsrsss
buen~	swrvrrrrr
buffet	srssssssu
buff~	srssssssu
bugs	srvrsssss
buhne	ssssusstq
buhne gage	ssssusssr
buhn~	srsqusrtu
build	rrtrrrvtt
build a	srutssrtq
builder	srsssssus
builde~	sssssssus
building	rvqqrrwtr
building 0	sussssrsr
buildi~	ruqrqrwus
builds	ssssssusr
built	ssspssusu
built a	sssqssssu
buil~	qrrnoq2wu
buit~	srsrstssu
bundes~	ururttrtp
bund~	ururttrtp
bunk~	srrrussst
buonasera	ursrrssst
buonas~	ursrrssst
buongiorno	rtturstrq
buongi~	rtturstrq
buon~	tsstsstqr
bureau	sssttrrtq
bureau of	sssssssur
bureau~	ssussssss
bure~	rsuttrrtp
buri~	trsusrsss
burk~	ssusssssr
buro	rzqrvrruo
burr~	utsrsrsss
burst	sursssssr
burs~	surtsrrtr
burundi	ssssssusr
burund~	ssssssusr
buru~	ssssssusr
bus	rwsqtrtrs
bus depot	sssrssssu
bus operator	sttsssssq
busc~	srtvrrsts
business	stqntsurv
business and	sssrssssu
business decision	sssrsussr
business support	trtqsssss
businesses	sssrssssu
busine~	tvqjtsvrw
busi~	tvqjtsvrw
busqueda	rrsqssvsu
busque~	rrsqssvsu
busq~	rrsqssvsu
bussen	stsrrsssu
bussi	rrsurrvsr
buss~	rrrtrrvrt
but	sppwrttnx
but decided	sssqssssu
but do	sstrtrrsu
but have	qsssssssv
but he	sssrsvssr
but here	sssrssuss
but i	spqvuprrw
but it	srsrrsssw
but last	ssrssussr
but the	trsrrtsru
but then	ussssrssr
but there	srsrsurst
but they	sssussrss
but we	rqttrttts
but you	utrutqtrq
butter~	ssusssssr
button	rsssssssu
butt~	qttssrrst
buur~	rsrwrsssr
buy	ssspsrssw
buyer	squqrvsts
buye~	squqrvsts
buzz	sussssssr
by	tr2jrrovt
by 0	ptxluspvs
by a	sqrsrsxrt
by all	svsrsrssr
by clicking	rssssusss
by easter	ssrrsustt
by email	svssssruo
by end	tssutsrsq
by friday	sspqqsss0
by hand	vrssssssr
by monday	sqvrttrtp
by next	ussrssssr
by noon	sssrususp
by one	sssrrsrsv
by order	sssussssq
by our	vsrssstsq
by phone	svrtsrqss
by reason	sssrsussr
by replying	srstsstsq
by return	strsusrsr
by saturday	rsssssssu
by sending	sssrssrus
by september	ssrvrsssr
by several	srtsssusr
by sunday	sssswsssq
by telephone	rtsrssutr
by the	rowtutqrr
by three	urssssssr
by tomorrow	srussssss
by tuesday	sstrtsstq
by two	sssussssr
by video	ststssrur
by wed	srvsssrss
by wednesday	tststsssq
by weds	stusssssq
by with	urtrssssr
by your	sstqrtssv
by zoom	sursssrtr
bypass	susssssss
bypa~	susssssss
c	rrrtzospv
c est	qurswtqqr
c etait	rrssssssu
c to	rqstssssu
ca	vsvunxpqq
ca d	trurssssr
ca m	sustssrsr
ca na	svssssssr
ca not	qppyr0pqr
ca nous	srutsssss
cab	srssustsr
cabe~	rtsussssr
cabin	ststurrsr
cada	vpwsrrssq
cadu~	srustsssr
cafe	rxrsrrtsp
caffe	ssssusssr
caff~	ssssusssr
cai	srsusssss
cair~	tsssusrsr
caixa	trsussssr
caix~	trsussssr
cake	srurssrst
cakes	ststssssq
cake~	ststssssq
cal	svrssssrs
cala~	ussrssssr
calculator	rrxrssrst
calcul~	rqzqsrrss
calc~	rrzrrrrrs
calendar	qttvqquqs
calendar days	ssttssssq
calendar for	ssusssssr
calendar invite	spssssssv
calendar link	srrsssssv
calendars	srssssssv
calendly	susssssss
calendly com	svssssssr
calend~	qvusprtqu
cale~	qvusprtqu
calibration	sssrsussr
calibr~	sssrsussr
califo~	tsrsssrus
cali~	srtrstrur
call	v1nlzpspr
call and	srsurssst
call committee	usssssssr
call everyone	sussssssr
call for	sstrssrus
call from	uqsrusrss
call me	rqrswssst
call on	rusrssusr
call or	ssssssusr
call this	sussssrss
call to	sqstrsssv
call us	sqssssssu
call with	svrsssssq
call you	sqqstrusv
callbacks	sssussssq
callba~	susussssq
called	vvrtqsrqr
called for	sutsssssq
called from	sssussssr
called in	usssstssq
called this	ssssssrsu
callin~	ttsqsttss
calls	ssssrrutr
callum	sssturtsq
call~	u0pvpqspq
calma	ssstusssr
calm~	tsrtusssq
cama~	srswssssr
cambiare	rssrssusu
cambia~	rssrssusu
camb~	rttqrruss
came	voowqoztr
came across	srsrssxsp
came back	rrswrsstq
came in	urstssstp
came through	wrsrsrtsq
came to	ssssssssu
came up	strrssvsr
camera	twsqrrsrr
camera in	svrsssssr
camera optional	svrsssssr
came~	twuprrrts
camille	swrrsrtsr
camill~	swrrsrtsr
camino	srssssssu
cami~	rxrrsrsst
camp	ssstusssr
campaign	surusrrsr
campaigns	sssrsssus
campai~	surtsrruq
camping	ssssssuss
camping in	ssssssuss
campin~	ssssrsvsr
campo	ussssssss
campus	srvsswsro
camp~	utsssttso
can	qtrq2qsnt
can be	psqrrusry
can bring	sssussssq
can come	stsrrsrsv
can do	rqsrwsusq
can expect	usrrssssr
can find	qssstsrsu
can get	strqxstsp
can i	trsqrrvss
can keep	sstrvsssq
can make	rtusssrtr
can not	rqswqvqru
can offer	srrsrrssw
can only	srtustssp
can pay	sssussssr
can practise	sqxsssssq
can reapply	ssswrrssr
can say	surstwrsn
can see	qytsrrssp
can sell	sssrssssu
can send	ussssstsr
can start	rssuqrtst
can still	sssqssruu
can take	wssqssssr
can tell	vtrrsstsq
can u	swsrssssr
can use	susrssstr
can we	rustssssr
can you	rxso0qrqq
cana~	rsrqtruss
cancel	sysrsqrsr
cancelar	ssssssrvr
cancelled	rsrvvursn
cancelled as	sssusrssr
cancelled cheque	ssssusssr
cancel~	puruttqtr
canc~	owsutrqsr
candidacy	qtsvssssq
candidacy for	rstussssr
candidat	rurussssr
candidata	rrutsssst
candidate	ptszspsqt
candidate by	sssrssssu
candidate experience	sursssssr
candidate for	sqsttsssu
candidate home	tsssusssp
candidate you	usssssssr
candidate your	rustsrusp
candidates	puuxozpvj
candidates and	sususrssq
candidates are	tsspsvstr
candidates for	rswtssssp
candidates from	srsrssssu
candidates we	sssrssssu
candidates who	stuxstssl
candidates whose	sssusssss
candidates will	sssvsrstq
candidato	rtrxsqsrr
candidato a	sssvsrssr
candidatos	srsrsrssv
candidatura	xprqrurrv
candidatura para	ssssssssu
candidatura per	usssssssr
candidature	uuqvtsqro
candidature au	usrrtrsss
candidature for	rssussssq
candidatures	uqrssusss
candid~	rrrxn0oqs
candles	sssrssssu
cand~	rrrxn0oqs
cani~	sussssssr
canon	susssssss
cano~	sussssrss
cantin~	rrsrssssv
canton~	rssrsussr
cant~	ssrqsussu
canvas~	sssssussq
canv~	ssussussq
capacity and	sssrssssu
capaci~	srursrsst
capa~	sruqsrssv
capgem~	ssssssvqr
capg~	ssssssvqr
capital	susrrvtsp
capita~	purqrurrx
capi~	qtrqrurrw
capo	srsusssss
captain	sursssrts
captai~	sursssrts
car	rsrpwqttt
car and	sssrurtsr
cara	rtwqvsrrq
caract~	rssrssssu
cara~	rrrstrtsu
card	vrrlsqrwx
card and	sstrvsssq
card on	rssssssvq
cards	srrrrsrsw
card~	srrrssrtw
care	rqtyqsssq
care about	ssusrssss
care and	rsssssusr
care assistant	sssusssrs
care what	srsrssssv
career	tqrsssrrv
career at	ussrsssss
career fair	ssssssrru
careers	tqtwrtpsr
careers at	srssssssu
careers office	trvrssssq
careers site	rsssssssu
career~	uptvqsqts
careful	rrrtrrrrw
carefu~	rrrusrrrw
care~	wlpuqrsux
cargo	rrsutrtsq
carg~	rsrusrtrs
cari~	ttrsstrtp
carl	sssssssru
carla	rssrsrssu
carlisle	srsrssssu
carlis~	srsrssssu
carlos	sussssssr
carl~	rtsrsrssv
carmen	sssssrssu
carm~	stssrquru
caro	srrwrrrst
caro~	ttsssstsq
carpen~	rurutsrsq
carp~	rurvtrrsq
carry	uurussrsp
carr~	srtwrrrsp
carta	tsqstrtrt
carta de	ursttrsss
carteira	sussssssr
carteira de	sussssssr
cartei~	sussssssr
cartelle	srvrssssr
cartelle di	srvrssssr
cartel~	srvrsssss
cartie~	sssusssss
cartog~	susqsussr
cart~	tttqtrrqu
cas	utsrsrsss
casa	rrusvsrrr
cascad~	ssssusssr
casc~	ssssusssr
case	tttvqqqst
case study	sustssssp
cases	ssssssrus
case~	ussssrruq
cash	rssqsrrtw
cash is	sssussssr
casi~	ussrsssss
caso	wrtrrrssq
cass~	sssusrsss
castellane	sssurssss
castellanos	srsusssss
castel~	rttvssrso
castin~	tqsussssr
castlemoor	sssssssru
castle~	ssssrvrrs
cast~	rrszruqro
casual	srrsssutq
casu~	usrsrrvtp
cat	stsqstrsu
catalo~	sssrssssu
cata~	sssrstssu
catch	stssrrrsv
catc~	rtrqqrrtx
categoria	tssrusssr
category	rssvrrssr
catego~	tqrtursst
cate~	vqrsurrrt
cathal	srssssrsu
causa	sssrutssr
causa justificada	sssrussss
cause	rqrsrssrw
caus~	rtqntusrx
cd	sssqssssw
cdi	rrssusrst
cdi a	sssrssssu
cdl	sssssssvq
cdl a	srsssssvr
ce	vuryrrrrn
ce poste	stsusrssr
ce que	sursssssr
ceiling	ssssusssq
ceilin~	ssssusssq
ceil~	ssssusssq
celebr~	rqrstrrry
cele~	rqrttqrrx
cell	sqvrssrts
cellar	srsvtsssq
cellar hand	srrvtsssr
celle	sssusssss
cellul~	sssussssr
cell~	rqsxtrrsr
center	rrypssrst
center walk	rsursssss
central	stssssrus
central bank	ssssssrus
centre	rtuusprtq
centri~	srusssssr
centro de	susssssss
cent~	nu0trnnvu
ceo	r0rsrtqsn
cerco	rssrsstru
cerc~	rsrrssuss
cere~	srssssssu
cerramos	srsssusss
cerram~	srsssusss
cert	stsssursr
certain	sssqstsst
certainty	sssssussr
certai~	sssosvsst
certificado de	ssssrsssu
certificate	ttrssrrqv
certificate and	utssssrrs
certificate of	ssssusssr
certificates	rvrttrtso
certification	srssssssu
certified	ssussssss
certif~	qysurprpu
cert~	qzssqsrou
cest	sussssssr
cet	surssstsq
cet or	sussssssr
cette	svsurrrsr
cette semaine	twsrrsrsq
cett~	svsurrrsr
cfo	stsrsuvsn
chad	srssssusr
chain	srsrsstsu
chair	rxrssswsk
chairs	ssstsrssu
chai~	sxprrqxrr
chalet	ssrsrutsr
chaleu~	srutsssss
challenge	rrvssssss
challe~	rqxqrrsru
chal~	qpyqqturt
chama	urssusssr
chamamos	vrtrrtssq
chamam~	vrtrrtssq
chambers	sustsrstp
chambe~	tustsrstp
cham~	xqsqsvsso
chance	rrrvrstrr
chance to	sssussrss
chandra	rssusstsr
chandr~	rssusstsr
change	rvsuqtqrt
change from	sussssssq
change it	srstrsssu
change of	sssssussq
change the	srssssssu
change to	ststssssq
changed	pttutrsrs
changes	wusmrsrsv
change~	stsuqqupu
chan~	rttvnrtqw
chapte~	rrsrrrrrx
chap~	srtsrrqrx
chara	rusttsssq
charac~	srsrtrrsu
charge	srrruquss
charged	srspssssw
charger	srsussssr
charges	sssrsusur
charges are	sssssssur
charge~	rqrqstruw
charit~	sstqtssst
charla	strrrsuss
charlie	sssssusss
charli~	sssssusss
chart	srwsssssq
charters	urssssssr
charte~	usstsssrr
char~	stugututw
chase	usssssssr
chasing	rssssusss
chasin~	rssssusss
chas~	usrrsttsq
chat	rxxpqqyrl
chat about	rtuqssvsp
chat on	ssttsstsq
chatea~	srsusssss
chats	sustrsssq
chatted	srsrtsssu
chatted with	srssssssu
chatte~	srsrtsssu
chat~	rsrusrsrt
chauff~	rssssssvr
chaussures	swrsssssr
chauss~	swrsssssr
chau~	ryrrrrsvp
che	tuqxsttqm
che all	rsssssssu
che ci	sssusssss
che in	ussrsssss
che la	trsusrrss
che le	rssusssss
che ti	surssssss
cheaper and	sssussssr
chea~	sssusrtsr
check	ttwhyqsst
check and	ssssusssr
check back	rrsssswsr
check before	ssssssrrv
check is	srwsssssq
check out	srsrssrsw
check spam	ssrsusssr
check up	srssssssu
check your	ssvrtsssp
checked	uruqrtquq
checked your	srvsssrsr
checke~	utvprsqtq
checking	rrssuwssp
checking in	rsssrwssq
checki~	rqrstusyo
checkl~	ssssrsssu
checks	srrrxsrsq
checks are	ssssvsssr
chec~	tmyg0spxs
cheers	vtrvssqrq
cheers for	wrrxrrrso
cheese	sssrssrsv
chee~	vsrtsrpru
chef	vvpvrtyqi
chef d	surssssss
chef de	stsurttsp
chef~	trsstrusq
chegou	wssssrssq
cheg~	vrsssrrss
chemical	sssrsssvr
chemicals	susssrsss
chemic~	ttsqsrsuq
chemie~	rtsrsussr
chemistry	rrurstrvq
chemis~	rrurstrvp
chem~	sutostswo
cheque	ssrsussst
cheq~	ssrsussst
cher	rssusssss
cherche	rsrsrrvss
cherche une	rrssssuss
cherch~	rrrsrrwss
chere	ttrsusrsr
cher~	usqrtrvtp
chez	rvrrrrtrt
chf	srssusurq
chf 0	srssusurq
chiacchiere	svssssssr
chiacc~	svssssssr
chiama	sustsssrr
chiamaka	ssrssrssv
chiama~	rsqstrtsu
chiara	trsrssssv
chia~	suprtqrqy
chic~	srstssrus
chid~	sssvssssq
chiediamo	ssussssss
chiedi~	ssussssss
chief	qusutttsn
chief constable	rsstusssr
chief of	ssurssrtr
chie~	pwtutttsl
child	trsssrrsu
chil~	rqrwrrqus
chin	sssussssr
chin up	sssussssr
chis~	stsussssr
chiu~	susurtssp
chloe	rurrrttss
chlo~	rurrrttss
cho	susssrtsr
chocolate	ssssusssr
chocol~	srururssr
choc~	srururssr
choice	ruttqtqrt
choice and	sususrrsq
choice of	sssrsurss
choisi~	surssssss
choix	rsvqrvssq
choi~	rwvsqupqr
choose	stpqrsurx
choose a	ssqrssrsx
choose another	srsssussr
choose the	sssssrusr
choo~	ttoortvrw
chose	sqstrrusu
chosen	rsswurqrs
chosen to	ssswssrsq
chos~	rprxtprrv
chris	sssssrrsu
christmas	srrsuttsq
christ~	tqrsvstsr
chri~	qpqwvrsss
chrome	srussssss
chro~	srvrsstsr
church	sustrsssq
churn	sssrssssu
chur~	susrrsrur
ci	rtruttpqu
ci joint	rrtrussst
ciao	uutvstspn
cid	ussssssrs
cie	rvrtssrsr
cinco	vtrqsrtsq
cinc~	vtrqrrwsp
cinema	ssssssrsu
cine~	ssssssrsu
cinq~	rsssssssu
circa	stvrssrsr
circa 0	srvssssss
circle	sssssstsq
circulation	srssssssu
circul~	rrrsrtstu
circumstances	sssqtssus
circum~	sssqtssus
circ~	rstosssvs
ciss~	ussrssssr
cita	rrrrrsssx
citize~	rtrsssusr
citi~	rtrsssusr
city	rsrnrvrvu
city of	rtssswrto
city state	sssrssssu
civil	rrtusrrwq
civil service	rstussstq
civita~	sussssrsr
civi~	qstusrqwq
claasen	utsrsssss
claase~	utsrsssss
claa~	utsrsssss
claim	squprrquw
clai~	srtqrqrtx
clam~	ssssrsssu
clara	svrssssss
clare	srssurssr
clarif~	ssssssssu
clar~	ttspvsqrt
clase	sqstrsssv
class	qwtmrtstv
class 0	svrsssrsr
class of	rssqtssts
classement	sssusssss
classe~	sssusssss
classificado	sssussssr
classi~	rrstsusrs
clas~	otsorwssw
clause	srsswsssr
clause 0	sssswsssp
clau~	ssrrvrssr
clean	russsrurq
cleane~	sssusrssr
clear	ssrussrrs
clear you	sssusrssr
clearance	sstrvtwrl
cleara~	sssrvtxrl
clearest	sssussssr
clea~	otqyyruop
clementine	surtsssss
clemen~	rtrvssssr
clem~	rtrvssssr
clerical	sssrsssur
clerical officer	sssrsssur
cleric~	sssrsssur
clerk	ssvsurtul
clerk to	sssrsutss
cler~	rsuttqswn
click	trtitrrt0
click here	sttlssssz
click on	sssrssstu
click to	ssssssrru
clicked	rsssssssu
clicke~	rsssssssu
clicking	rssrsusst
clicking here	sssssussq
clicking the	rsssssssu
clicki~	rssrsusst
clic~	rrtittrt1
client	qqvtou0pp
client has	stswssrsp
client in	ssssssuss
client of	srssssusr
cliente	spqqqqzsv
clients	sruqsrtts
clients and	ssvrssrsr
client~	snspqp0uv
clie~	rnvpns4sr
climat~	ssssssuss
climbing	sssrssssu
climbi~	sssrssssu
clim~	ssrsssust
clinic	sssqsrrtt
clinica	srssusstr
clinical	ststtssto
clinicians	ssrsrsssv
clinics	sssussssr
clinic~	rtqvtssuo
clin~	trqsuqrus
clipboard	ussrssssr
clipbo~	ussrssssr
clips	sssusssss
clip~	usstssrsr
clock	stvssrrsr
cloc~	stvssrrsr
close	srsxrpsuq
close at	sutqssssr
close of	sstsusssr
close out	sssusssss
closed	oqq2srsqs
closed it	sssssussr
closed toe	svrsssssr
closed without	sssusrsss
closely	srtvsrssr
closel~	srtvsrssr
closes	truptrrur
closes sunday	ssusssssr
closing	xnrtqsrxq
closing 0	sssrsssvr
closing date	xsrsssusm
closing midnight	usssssssr
closing the	sssussssr
closin~	xmrvqssxo
closur~	sssrtrrsv
clos~	slr1rorxs
cloud	ustrsturp
cloudh~	tsssstvvm
clou~	sqssru0ui
clt	srssvsssr
club	ssrrssssv
cnc	usstssssq
co	utptqsswq
co founder	surtssssq
co il	sqssrsryq
co op	strruutso
co operation	ssssrusss
coach	trstrsqru
coac~	vqttrrpsu
coast	trsrssusr
coastal	svsrsstsp
coasta~	svsrsstsp
coas~	turrsrvun
coche	rqsstsssu
coch~	rqsstsssu
code	sqvvqprox
code 0	urrtsrrqv
code for	sssrsstsu
code is	ssssssssu
coderpad	rssusssss
coderp~	rssusssss
codes	ssssssusr
codice	ssrrrsssv
codility	srussssss
codili~	srvssssss
coding	rwxsrrqrp
coding 0	srusssssr
coding test	svpssssss
codi~	rw0qqqpqs
coffee	srtursurr
coffee machine	rsutssssr
coff~	spsvrsurt
cogemos	sssrsusss
cogemo~	sssrsusss
coges	svsrsrssr
coge~	swrqrtssr
cohort	sssusssuq
coho~	sssusssuq
coisa	wrqsrtrrs
cois~	wrqsrtrrs
col	tstrrssru
colabo~	srsstsusr
cola~	srsstsutr
cold	trtqtrstr
colegio	usstssssr
colegi~	usstssssr
cole~	vqsurrrss
collab~	rrrurrusr
colleague	rqttrqwrs
colleagues	srrurrsus
collea~	roswqpzts
collected	ssssssusr
collection	sssrrsrrw
collective	ssrusssuq
collec~	trruqsrsu
colleen	ssssssusr
collee~	ssssssusr
collega	rwrurrrsq
college	tpqrwwptq
college and	sssqussst
collegue	sssussssr
colleg~	tupuvvosp
colloquio	rursrsrrv
colloq~	rwrsrrrru
coll~	runwpqvus
colm	ssssrutsr
colour	sttsssssq
colo~	qsurrrurv
com	rtpgqrsz3
com 0	trsossrsy
com a	trrwrtrrs
com comm	rtrrrrrxr
com https	ssssssssu
com mais	srsrswsss
com o	rtrwrrtrq
com voce	svsrrsssr
coma~	srstusssr
combin~	ssrtrrrrw
comb~	rrrsrtrrw
come	q3pynpppt
come along	sqtrsssst
come and	stsuvrtsn
come at	ssssrsssu
come back	vprussrsu
come first	stssrsutq
come from	ssssssusr
come in	s2rqrrpsq
come see	svsrssrss
come to	rwpvqvqrr
come up	ssssrrssv
comes	ttqrtvqrt
comes in	usssssssq
comes next	ssssssssu
come~	rrrtuupru
comf~	srssrstsu
coming	rprxsurtq
coming by	urtrssssr
coming in	srswssssp
coming to	srsotvssu
comisi~	sssutsssr
comi~	qsqxtuqsr
comm	rtrrrrrxr
comm jobs	rrrrrrrxr
comman~	srrtsrrsu
comme	rpvuusrrr
comme convenu	srutsrssr
commence	rusrsssss
commencer	srssussss
commencer le	srssussss
comment	tqrusrsst
comment on	sssussssr
comments	rrvrstrst
commen~	tqusvqqsu
commer~	rrtrtrqrv
commis	susrssstq
commission	srsutstrr
commission has	sssqsvsss
commissioners	ssurtsssq
commis~	rrttswrqq
commit	ssurssrss
commitment	stsrsttsq
commitment to	sssrsussr
committed	sssssstuq
committed to	sssssstuq
committee	zsovpurrq
committee begins	usrsssssr
committee has	sssvsrssq
committee met	sssrssrsu
committee of	utsrssssr
committee prayed	sssussssr
committee who	usssssssr
committees	sssssssur
commit~	ysnvptpus
common	srrusssst
common~	sssrssssu
communal	rssrsusss
communicated	sssrsussr
communique	rsusssssr
community health	sssrsrtsu
commun~	pssrowwts
commut~	sssrssssu
comm~	sqsuqvptt
como	srtstqrru
compag~	strssussr
compania	sssusssss
companies	rqrrrrsxv
companies that	srsqssttt
company	ppotsp0uw
company on	srsrssuuq
compan~	onntrn1yw
compar~	ssrsrrstu
compete	srrtvrssr
competencias	ssussssss
competency	surtssssr
competition	vsstsrtsp
compet~	usswtprrq
compilers	ssstssuqs
compil~	ssssssuqt
complace	ssrsusssr
complaints	sssusssss
compla~	rssqvtrss
complet	urrsssusq
completa	srsrussst
complete	1t1ivoppr
complete a	svssrsssq
complete an	ssussssss
complete and	vssqusssp
complete for	sssussssr
complete it	rsxsssssp
complete our	ssusssssr
complete the	puwqtrsrt
complete your	rsssssrsu
completed	ssrwqsrss
completed form	usssssssr
completed their	sssussssr
completed your	sssussssr
completing	qtrtsussr
completing the	qsrtsusss
completion	sssussssr
completion of	sssussssr
completo	sssrsusss
comple~	yr2fvrqpt
compliance	tsrwrrrtp
compli~	tsswrrrtq
compor~	sssrssusr
comprehension	srtsrsssu
comprehension and	ssusssssr
compre~	susprurrt
compris	srstssvsr
compri~	srstssvsr
compro~	rrsrrstsv
comptable	stsrsussr
compta~	stsrsussr
compte	utrsssssr
computador	ssusssssr
computer	rsvorrqvv
comput~	qq0nrqqvv
comp~	to2rsnrqt
comunica	rrturrsss
comuni~	trsrrvrrt
comu~	tqssrusrs
con	rsuwsnppx
con i	ussssssss
con il	rtrqrsssw
con la	qtstrrrsu
con le	sutsssssq
con los	rssrssssv
con noi	srssvsssr
con nosotros	sqrtvsssr
con un	rqsxssstq
concen~	ssutssssr
concern	ssssssrsu
concerned	sssrsussr
concerns	ssssssssu
concer~	sqrrrwprw
conclu~	rrsvsursr
concorso	usssssssr
concor~	ustrssssr
concurso	ussrtrssr
concur~	vssstrssq
conc~	uosuryoqu
conditional	rsruvrssq
conditional offer	sssusssss
conditional on	ssssusssr
conditions	sstqrrsst
conditions in	srusssssr
condit~	rssstrsru
condom~	srssrsssv
conduc~	rusrtrtss
cond~	ruqruptqv
confer	sssrsussr
conference	ssrrrrsrv
conference room	srssssssv
confermiamo	ursrsssst
confermiamo l	srssssssu
confer~	usqsqrsqx
confes~	sqstrspqz
confianca	srsurssst
confia~	rrrvrsrsv
confidencial	sssrsssur
confidential	svrprrwrr
confidential and	susssstsr
confid~	rwqsqpzso
config~	sssssswqs
confirm	yspmzqrpv
confirm by	sssstursr
confirm in	srstusssr
confirm that	yqrprqssv
confirm your	psrrvrsrv
confirmamos	vrssssssr
confirmar	sussssssr
confirmation	ursssssst
confirmation number	ussssssss
confirme	rprtrsssx
confirmed	qxssptpsu
confirmes	sussssssr
confirming	tzrsssrsm
confirms	rssrssssu
confirms that	rssrssssu
confir~	1ymhypnnz
confli~	ssrsssrsu
conform	sssussssr
conformement	sssusssss
confor~	rurvsrrsr
confrere	rustrssss
confre~	rustrssss
confus~	rtsrsrssu
conf~	10lgxntlz
congel~	sssrsusss
congrats	sqsrtrvst
congrats on	ssrsrswsq
congratulation	pypo1rsqq
congratulation on	ssstuussn
congratulation once	sssrssusr
congratulation you	surstrsss
congra~	owqm1rwps
congress	srsrssssu
cong~	pxpj1tvpt
conhecer	rustssssr
conhec~	ttsutssrq
conh~	ttsutssrq
connais	sssusssss
connai~	rtrvrrrsr
connected	ssusssssr
connec~	urvoqqvts
conn~	vrurppuus
conocerte	sutrssssr
conoce~	rwtrrrssr
conocimiento	sssussssr
conosce	srsusssss
conosc~	rxrtrrsrr
cono~	p2stqrrrp
consecutive	ssusssssr
consec~	ssusssssr
conseg~	ruutrsssq
conseil	strqtussr
conseiller	ssssssssu
consei~	strqturss
consejeria	ssssusssr
consej~	rrrsvtsss
consent	sqrsrrssw
consent form	srssssssu
consen~	rpssrtssx
conser~	ttrvsqsrq
consider	trrurrtrt
consider this	sssrssssu
consideration	qsrxssrrr
considered	mqrxqursw
considered for	rssssrssv
considered the	sssrrsssu
considerer	ursrsssss
considerer que	ussssssss
considering	usstsrssr
consid~	uqqxottpu
consiglio	sssustssr
consig~	tqtvrursq
consist	sussssssr
consist of	sussssssr
consists	suurssssp
consists of	suurssssp
consis~	rxurrrrrp
consta	ssssssssu
constable	sstsusssq
constabulary	tsstssssq
consta~	vstttrrso
construction	ussrsssss
constr~	vrtrsrsss
consulente	ssssusssr
consultancy	rrsqsrvts
consultant	srsrttytl
consultation	sqssssssv
consulting	susrsssrt
consultor	srrusstsr
consul~	ppppsq4vs
consum~	ssssrsssu
cons~	ooswqtyqu
contab~	sssssrsur
contact	xurlputst
contact us	rrssssssv
contact you	tvsqsrsst
contacted	tsuqsrsup
contac~	1vtforvus
container	sssrssvsr
contai~	sssprrttv
contar~	srstssvsr
contat~	vrstsrtsq
content	trwnrrrtu
content designer	srtssssur
conten~	qsvqrsrtu
contex~	stssssssq
contigo	rtrsttrrq
contig~	rtrsttrrq
continuar	srsrsstsu
continue	rrrwrstsr
continue on	ssrsssssu
continued	rssrsxssr
continued interest	sssrsusss
contin~	rpqxqwssr
conto	ssursssss
contoso	qqsrrsrsz
contos~	qqsrrsrsz
contra	sssussssr
contract	ppoozvsws
contract for	sssurrrsu
contract in	ssssvrssr
contract is	tssspsssv
contract just	ssssssuss
contract we	rustssssr
contract will	ssssvrrsr
contracts	trsurrrvr
contracts 0	ssssssrur
contrasting	svrsssssr
contrat	srsrussss
contrato	rrrryrtrq
contratto	rrrqxrrrt
contratto a	sssrssssu
contra~	rmln3vvur
contre	sssusssss
contribute	ussstsssq
contribute to	usssssssr
contributing	ssssvsssr
contri~	trrrvrsrs
control	ssurstsrs
controleur	ssssussss
controller	qsttstuum
contro~	qqvqsr1qp
cont~	plqq3ttur
convenience	svrsssrss
convenient	sttrsstsq
convenio	sssrtussr
convention	rrsuttssr
convenu	srutsrssr
conven~	rutqvtrrp
conversa	strvssssr
conversation	q1rrrrtrp
conversation and	svssrsssr
conversation with	s1srssqsm
conversations	sssvssusp
conver~	o2oxpruqq
convey	srsussrsr
convey~	susrssssr
convic~	tssqsssst
convin~	srssusrss
convocatoria	usstssssr
convoc~	tvqsqtrrr
conv~	r3nvuqroq
cook	sttwsrrro
cooking	sssrssssu
cookin~	sssrssssu
cool	vtsrrrssr
cooper	srussssss
cooperative	qssrtrssw
cooper~	qrsrttrsx
coop~	pqtqttrsw
coorde~	stsssussr
coordinator	tvssswruk
coordi~	vvsrswrui
coor~	vwrrsyruh
cope	susrssrtr
copied	svssssrsr
copies	ssssorstx
copies and	sssspsssw
copi~	turtorrsv
copper	ssussssss
copp~	srusstssr
copy	rpqsxqsus
copy of	sqqqvrtvs
copyright	sssrssssu
copyri~	sssrssssu
copywriter	sssussssr
copywr~	sttussssp
copy~	rsvtrrsrr
coral	sssussssr
cora~	sssusrtsr
corb~	ssssssssu
corc~	srstvsssr
cordial	tssussssr
cordial saludo	sssussssr
cordialement	turssrssq
cordially	ssttssssq
cordia~	vvswrrrrm
cord~	uvsxrqrrn
cork	srsrssssu
corm~	usssssssr
corn	strrssrtu
corn~	svstrsrtp
corpor~	srtrrtqsv
corps	tssrstssq
corp~	squpruptu
correct	ssrusssss
corrections	sussssssr
correc~	ssturrrsr
correi~	ussrsssss
correo	susrssssr
corres~	trswsqrsq
corr~	usuxrorsp
corso	rtsrstssu
corso e	rsssssssu
cors~	rtsrstrtu
cort~	tsrwrrrrr
corv~	ssssusssr
cosa	srtsusurq
cosi	rurvtrrrr
cost	srtosstrx
costa	srstssusq
costituisce	usssssssr
costituisce ammissione	usssssssr
costit~	usssssssr
costs	ssuqtrrsu
cost~	tqtusstrr
cottage	ssssusssr
cottag~	ssssusssr
cott~	ssssussss
coucou	sqrusrssv
couc~	sqrusrssv
could	lzswtntqt
could be	rtsosstut
could lead	ssrsrsssu
could move	sssrussss
could not	rqrtvssrt
could take	srsussssr
could use	sssrssssu
could we	rvsqqsusu
could you	q0ymvqsrn
couleu~	sssusssss
coul~	lyrxtnsqu
council	ssspuxsrr
council money	sssssussr
council wishes	ssssusssr
counci~	rrtouwrrs
counse~	sssststsq
count	vrsssrstr
counted	rssussssr
counte~	rsrsyrrrr
country	srspstrsx
countr~	sqrqttrsw
counts	stsstsssq
county	sstutvqvk
county sheriff	sussssssr
coun~	qppv0wntp
couple	rxrrqwsrp
couple of	ryrrrrtrq
coupon	srvsssssr
coup~	qvtsrvsrp
courage	rrtvssssr
courag~	rrtvssssr
courant	vtsrssssr
couran~	vtsrssssr
courrier	srsusrssr
courri~	ussurrssr
course	qrrortusw
course and	sssqsttsr
course i	ssrrssssu
course we	qssvsssss
course~	ssssstqpx
court	rutrtrrsr
court interpreter	rsusssstr
courte~	sssusssss
cour~	uqrwqqqqv
covenants	ssssusssr
covena~	ssssusssr
cover	vsrtqrvrr
cover for	sqssssssu
cover letter	wsrrsssrr
covering	sttsssrsq
covering letter	sussssssr
coveri~	sttsssrsq
covers	srsuurtrq
covers your	ssssusrsr
cove~	ttqvsquqr
cozinh~	srssssust
cozi~	srssssust
cpc	ststssssq
cpo	stsrsussr
craig	urstsrrss
craig has	sssusrssr
crai~	urstsrrss
crane	sssssutrr
cran~	srsssusrs
crb	ssssssusr
create	tsspsstru
created	rssqssssv
create~	rssqssruu
creati~	rsrqrrsrx
crea~	turjsrttz
creche	susstrssr
crec~	susstrssr
creda	sssusssss
creden~	trttsstsq
credit	rssnrssty
credit card	sssrssssv
cred~	sqtqqrusw
creer	sssvssssr
cree~	rrsvttrsr
creneau	sussssssr
crenea~	sussssssr
cren~	sussssssr
cressida	rssssusss
cressi~	rssssusss
crest	srrsussss
cres~	rrrsuwssp
crew	rwszrsssj
crew recruitment	sssussssr
crewe	ssssusssq
crewing	rrtvsstrq
crewin~	rrtvsstrq
crew~	rttwustrn
criancas	sustssssr
crianc~	sustssssr
cria~	sustssssr
crim~	tssqssssu
cris~	usssrstsr
criteria	trtusrrtr
criterio	ssvrsssss
criter~	sqvurqrtr
critical	rsvrsssss
critical thinking	ssursssss
critic~	rrvssssss
crit~	rpzurqqss
croissants	srrwtsssq
croiss~	srrwtsssq
croi~	rqqvsrtqx
cron~	srvssssss
crossed for	rsstsussr
crosse~	rqsrttsst
cros~	rpssutrtt
cruise	ssssssuss
crui~	srsrsrtsv
crus~	srssssuss
cryo~	stsqssssu
csv	srwsssssr
ct	srvsrstsq
cto	svrsssssr
cualquier	srrsrsust
cualqu~	sqtsrsuss
cual~	sqtsrsuss
cuando	rtrvrrrss
cuanto	srstsusss
cuan~	rsrwrurss
cuatro	srsussssr
cuat~	srsussssr
cubierto	rssussssr
cubier~	rssvssssr
cubi~	rssvssssr
cuento	xrsrrsssr
cuen~	xqrrtrrss
cuestionario	ssussssss
cuestionario de	ssussssss
cuesti~	ssussssss
cues~	srutssssr
culture	ssstsssuq
cumb~	srsssssus
cumprimentos	sssvsrrrs
cumpri~	sssvsrrrs
cump~	sssvsrrrs
cup of	sussssssr
cuppa	susssssss
cupp~	rwrsrsssr
curated	ssssssssu
curate~	srssssrsu
curios~	rvrsssssr
curious	srssssssu
curiou~	srsssstsu
curi~	rurtrrtss
current	qurtsrtur
currently	utrrrspsu
currently on	sssrstrsu
currently reviewing	ussrssssr
curren~	uvqrsspvs
curriculo	swrsrsssr
curriculum	utstrsrsq
curriculum vitae	vrsrsssss
curric~	zwqsqqrro
curr~	0xorqqotr
curso	rqrrrstsw
curso de	rrsrsstsu
curs~	rqrqrttsy
custod~	srsusssss
customer	rsvqrqtrv
customer service	sussssurr
customers	rrrvrrsru
custom~	pruwqptrv
cust~	ppxyposrv
cut	rsswrrrss
cutt~	sssssssur
cv	0uopml0tt
cv 0	tsssssstq
cv check	sssssssru
cv for	ptsxssrsq
cv in	rsstssusr
cv looks	sssrssssu
cv on	srsrssuss
cv recu	vrssssssr
cv so	qssssstsu
cv y	ursrsssss
cvs	ursqrrssv
cybers~	ssssssusr
cybe~	srssssvsr
czer~	ssssussrs
czesc	surusstrq
czesc marek	surussrsr
czes~	surusstrq
d	px0prqvnp
d 0	srssssssu
d a	srsrustsr
d also	sussssssr
d apprentissage	ssssusssr
d ask	urtrsssss
d autres	rrsssrssv
d avoir	srsusrsss
d be	qspvwoyrp
d been	sssvsrssr
d do	suwsssrsp
d en	ssssssvsr
d examen	sssqssssu
d from	sssusrsss
d get	srssssrsu
d go	svrsssssr
d hate	srssssusr
d hear	sssssussr
d hoped	sssrrrssv
d ici	tutrrsrsr
d just	sssrssvsr
d like	qxvpyrppq
d love	qurqvssru
d need	sssqtuusp
d not	sssussssr
d ore	srussssss
d rather	sstrutssq
d reply	svssssrsr
d skip	srsrssuss
d start	sssrrwssq
d suggest	ssssssssu
d un	svrqsrrst
d une	rsrrsvrst
d unite	surssssss
d want	sttrrussp
da	wxo1qnqqp
da der	sssssussr
da die	rustssssr
da geht	trsrssusr
da lista	sssrssssu
da portaria	srsusssss
da pra	susssssss
da sua	stsrtsstq
daan	vrrrusssr
daar	sssussssr
daarna	utsrtsssr
dabei	qxrsrsrtr
dabe~	qwqstsqtr
dach	stsrrsust
dad	vurpsrqrw
dag	rxrstrtsp
dagen	tprturrru
dage~	tpstvrrrt
daher	qrrwrtssr
daher bis	sssrsusss
dahe~	qrrwrtssr
dahin	vrroryrsr
dahin konnen	sssssussr
dahi~	vrroryrsr
daily	srrrrssvt
dail~	srrrrstvs
dal	tqttsssss
dale	susssssss
dall	stsussssr
dalla	rvrrssstr
dall~	rurqtrttt
damage	ssssssssu
damals	ssssssusr
dama~	srsrsstsu
dame	usstssssr
damen	trurssrtr
dame~	trurssrtr
damit	qttwtuprn
damit die	rrussussr
damit du	sssrsusss
dami~	qutwtupro
dan	qzutrqsqp
dan 0	stusrsssr
dana	stsrsussr
danach	txwoptqqt
danach laden	srusssssr
danach setzen	rvsssssss
dana~	sxwoptpqu
dance	stsqusrst
danc~	stsqusrst
dang~	ssrrssssv
dani	qtrtsussr
dank	wqsttqqpw
dank fur	uqrsurpqx
danke	5qpwpqrqo
danke dir	urssrssss
danke fur	uvrtrrtrq
danke furs	srsvssrsr
danke ich	rssussssr
danke trotzdem	rssusssss
danken	srrutrrst
dank~	6ooxqpqqp
dann	r2wivttrk
dann auf	ussrssssr
dann besprechen	rrtsussss
dann lernst	sqrsssssv
dann machen	svssrsrsr
dans	ttrusrrrs
dans l	stsqrvssr
dans le	susssrtsr
dans votre	rrstssssu
dar	surrtssss
dar uma	sussssssr
dara~	srusssssr
darf	rqrpqv0sq
darf ich	rqrprvzsp
dario	stsussssr
dark	sssusrssr
darling	srsrrursv
darlin~	srsrrursv
darl~	trsrrtrsu
darte	sssussssr
dart~	sssussssr
daruber	sqtvsstsq
darube~	sqtvsstsq
darum	trsvsrrsr
daru~	sptzrrssp
das	tpsxpwrot
das angebot	srrqusssu
das auswahlverfahr	sssssusss
das bis	srvsssssr
das budget	ssrssrrsv
das duale	sssussssr
das ergebnis	sssussssr
das foto	tssrssssu
das gehalt	sssrustsr
das gesprach	rvtsrrssr
das hier	sssrssuss
das ist	ussstrrss
das jemand	ssssssrsu
das mit	rrstsussr
das projekt	stsssqrsv
das repo	srvsssssr
das team	ssrutrssr
das verfahren	ssrusursq
das vorstellungsge	sussrrstr
das wurden	sssussrss
dash~	ssrsrrstv
dass	ulqxvssrs
dass die	srsutsssq
dass diese	ussrsssss
dass du	tqqttssru
dass er	sssssussr
dass ich	srsssussr
dass sie	tprtqstsv
dass wir	rsrvuqrss
dasselbe	ssusssssr
dassel~	ssusssssr
dass~	ssusssssr
dat	sqqxrurrt
dat de	rssussssr
dat het	rrssssssu
dat is	srssssssu
dat je	uqrvrtsrq
dat u	rrsrsrssw
dat we	rrsvtsssr
data	op0poo0vr
data 0	usssssssr
data analyst	qqtrssruv
data and	ssssssusr
data e	sssssusss
data engineer	susssssun
data for	sssrssvrr
data protection	rssssrrtu
data scientist	tutstsutk
data task	ssusssssr
database	srrrrrxrs
database for	ssssssusr
databa~	srrqrryrt
dataset	rrwtssssr
datasets	sstssstsq
datase~	rrxtsstsp
data~	vozmqqxqt
date	vusoq1ops
date and	rtsttsstq
date is	vrurrusrp
date of	rrtwsssrq
date will	srssssssu
dated	ruttstrrp
dated 0	rtsussssr
dated within	sutsssssq
datei	srvsssssr
datei mit	ssussssss
daten	vqrqrrvru
daten sind	ussrssssr
datenhafen	rssussssr
datenh~	rssussssr
datenschutzbea	sssrssssu
datens~	qrsssussu
dates	turprrvsr
dates 0	stsrssrsu
dates and	ssssrsvsr
dates are	ssssssusr
dates of	srsrssssu
date~	ssuqoszqs
dati	sssrsrssu
dating	sssssssus
dauer	truqsrsrt
dauer 0	rsssssssu
dauer ca	srusssssr
dauern	vstqsrsss
dauert	vsrqrrrtu
dauert 0	urrssrstt
daue~	zqulrsrst
daughter	ssssqtssu
daught~	sssrqtssu
daug~	sssrqtssu
daumen	srrqvtrru
daum~	srrqvtrru
dave	srvrrsrru
davon	rurturssq
davo~	rurturssq
day	muqozp1rr
day a	sssrusrss
day after	sssrssrsu
day ago	sssssssur
day at	stsssursr
day before	strsrusss
day for	srwrrsstr
day is	srsrrstsu
day of	sssusssss
day on	stsqsstss
day or	srssssuss
day paid	ssssssusr
day rate	stttsrtsp
day the	sssrsrssu
day to	srssusrst
day tomorrow	ssssssusr
day will	ussrsssss
days	rpxn1mttr
days 0	ssssrssus
days a	tqrqvrvrs
days ago	sssssssyo
days and	trrttrvsq
days are	swsrrsssr
days before	srrrssssw
days from	stsvssssq
days holiday	usssssssr
days in	sssssssru
days notice	ssrssusss
days of	ssttssstq
days plus	ssssusssr
days so	sstrtssuq
days to	qttsurrsr
days wk	ssssssuss
dazu	rvuttrrro
dbs	srruusutn
dbt	ssussssss
de	yususwnjr
de 0	qqytyoupn
de a	susrsssss
de abril	rurrrurss
de admitidos	urssssssr
de beslissing	sssrsusst
de cada	srutrssss
de chef	stsrsussr
de competencias	ssussssss
de comptable	sssrsussr
de cv	sssussssr
de dia	susssssss
de faire	sssqssssv
de functie	sssuurssq
de gesprekken	ussrsssss
de hele	srssssuss
de junio	ssssusssr
de jury	sssssussr
de kandidaten	rssusssss
de l	urturrrsr
de la	ytpurrqrs
de las	rqststssu
de lijst	srsvssssr
de los	tqtsurrss
de lunes	srssussss
de ma	sssussssr
de mardi	sssvssssr
de me	srssssusr
de mes	usssssssr
de modo	ssstrussr
de ne	rssussssr
de nos	rssutssss
de notre	uttrssssr
de nous	rtrrssssu
de noviembre	ssussssss
de opdracht	srvsstrsr
de partie	ssstrussr
de procedure	rrssstssu
de que	trsvsrssq
de recrutement	ussrssssr
de reponse	usssssssr
de salud	tssrusssr
de selecao	rtrtsussr
de seleccion	sssusstsr
de slag	srsrussss
de sluitingsdatum	ussrsssss
de su	ussrsssst
de suite	rrsrrtust
de synthese	rsusssssr
de tecnico	rtsurrssr
de ton	srtrssssu
de trein	sussssssr
de trois	ssurssssr
de un	rrttsrvsr
de vos	sussssssr
de votre	tqtrsqqry
de vous	qrrwvqsrs
de werf	svsrsssss
deadline	tqyprrrts
deadline is	svrrsssss
deadlines	rstrsrrut
deadli~	srznrqpvt
dead~	trzmrqpvu
deal	rrusrsqru
deal with	ssvqstrsr
deal~	sssqssssv
dean	svrqrusst
dear	oqsxr0rns
dear alice	sursssssr
dear all	svsqrtstr
dear applicant	rqswsxspq
dear artist	sssrssssv
dear candidate	svxurussg
dear chloe	sussssssr
dear colleague	srurrstss
dear colleagues	sssssssuq
dear dr	ssqstxrqq
dear friend	qssusssss
dear ines	sstttsssp
dear kim	rsssssrsv
dear lily	srsstussr
dear miriam	usssssssr
dear miss	ssvrtsssq
dear mr	rprzvxppp
dear ms	pvrtpzsqr
dear name	pvstsrsvo
dear odette	sssssqssu
dear parent	sssssrssu
dear parents	sqsrsrssw
dear participant	spssssssv
dear peter	ssssustsr
dear professor	rssqstuss
dear robin	ssssrsssu
dear sir	qquurtrru
dear stuart	susrsssss
dear student	srtssrsru
dear tamsin	sustsrssr
dear teacher	ssssrussr
dear team	slsrssss1
dear tess	usssssssr
dear tomasz	qtstrrssu
dear user	rssrssssu
dear valued	sssrssssw
deat~	sssrssssu
deb	ussrstrsr
deba~	srsusssss
debe	srrrusssu
debe~	sturssssr
debi~	srrrrsrsx
debs	ssssssusr
dec	rurrurtrs
dec 0	ssssssrru
dec between	sussssssr
december	trtpsruts
decemb~	urtosruts
decent	srssssusr
decent~	sssrssssu
dece~	uqsnrrwtt
decide	rrrqsuttt
decided	pqqwqrrq0
decided not	rrrurqrrv
decided on	ssststssq
decided to	qqqtqtrrz
decide~	pprwptrq0
decidiamo	urusssssr
deciding	ustrsssss
decidi~	upuruvrrp
decimos	vssrssssr
decimos algo	vssrssssr
decimo~	vssrssssr
decision	orqtq1qpw
decision by	sssssussr
decision has	sssrsvsss
decision is	sssvsqsss
decision on	srsqsussv
decision we	ssursssss
decision yet	srsssussr
decisione	rssrsussr
decisions	ptsqswsst
decisi~	ksqvq4ppw
deci~	mnqvq6pox
deck	srtnstusv
deckhand	urssssrtr
deckha~	tzsssrrtn
deck~	tytrrqrtn
declan	usstssssq
declaration of	sssrssssu
declared	usssssssq
declar~	vssrsrrss
decline	stsqvssrs
decline by	stsstsssq
declined	srrsrsrsu
declin~	rrrpvrrsx
decl~	vrrpvprrw
decora~	ssusssssr
decroc~	sssrssssu
decr~	sssrrursu
dedi~	urstsrssr
deel	sruussssr
deel aan	sruussssr
deep	sursssrur
deep dive	svssssrsr
deep~	sssvsrrss
deferred	ssssrwssq
deferr~	ssssrwssr
defe~	rqrsqwtrt
defi~	rrstsrsru
degree	srrspstut
degr~	trrspstut
dei	ttrrtursq
dein	truvqpqqv
dein github	srssssuss
dein profil	rssrsrrtv
deine	vuttsunpr
deine bewerbung	rsuqusqqu
deine daten	rssusssst
deine mail	tusrssssr
deinem	rpsrrrtuw
deinen	txrqrrsrs
deinen eltern	sussssssr
deinen namen	sussssssr
deiner	surtussrq
dein~	uyqtsqost
deix~	srsussssr
deja	sqrxsrtsq
deja la	rssussssr
deja~	rssustssr
dejeuner	surssssss
dejeun~	swrrssssr
deje~	swrrssssr
del	srpxsvsot
del puesto	susrsssss
del tribunal	ssssrussr
del viernes	srrrussst
delai	uqsrttsss
delai de	urstsussq
delay	tssrrwssr
delay in	ssssrusss
delaye~	rtsqsqssw
dela~	urqmr0rrv
delete all	rssrsrssu
delete it	sssrssssu
delete my	ssssssusr
deleted	rssrssssv
delete~	rssrssssv
deleti~	sssrssssv
dele~	prrovrssy
delibe~	sssussssr
delighted	rssqusrru
delighted to	rssqvsrru
deligh~	rssqusrrv
delivered	tssrsrssv
delivery	rrrvqsrtv
delivery 0	ssssqsssu
delivery driver	ssstssstq
delive~	srqwprrsx
deli~	srqsssqsy
dell	qsrxrrrrs
della	stqsqyqrr
delle	sstrrsrru
dell~	rrstpxpqw
delta	sssssusss
delt~	rqsrsussv
dem	rxwwrxroh
dem 0	susqtssss
dem eigenen	rssusssss
dem laufenden	sssrsussr
dem probetag	sssussssr
dem stapel	rssrsvsss
dem stellenprofil	ussrsssss
dem team	sutsrrrss
dem vorbehalt	ssssusssr
demain	vussrrrrq
demais	srstusssr
demand	trvsssrsr
demande	turqrrrsu
demande de	sssrssssu
demandes	ssssssssu
demand~	tusprrrrx
dema~	v0tqqoopw
demirci	srsusrrst
demirc~	srsusrrst
demi~	ssrusrtsr
demo	xqtsrqrsr
demogr~	ssssssrrv
demons~	sutsssrtq
demos	ussrsrsss
demo~	ttsqrtpsv
den	uyqwyompq
den 0	tvsrrtrqs
den arbeitsvertrag	srssvsssr
den eingang	ussrssssr
den erhalt	ursssssss
den fachbereich	rsussssss
den herbstferien	wrsrrrssr
den job	susssssss
den link	svssssssp
den offentlichen	srsssssut
den platz	srssssssu
den posten	srrtsursr
den som	srsvssssr
den vertrag	sqrsxqrru
den vorstand	sssssutsr
denegada	rssrssssu
denegada por	rssrssssu
denega~	rssrssssu
denis	srtussssr
denise	trsussssq
deni~	tqtwrrsrr
denk	rrssrswsr
denkst	srtrsursr
denk~	rrtrsuvrq
denmark	ssssssrus
denmar~	ssssssrus
denm~	ssssssrus
denne	stsqssssu
dennoch	sssussssr
dennoc~	sssussssr
denn~	rtsusrrst
dental	strswsrun
dentro	sssssussr
dent~	rsrsvtqtr
denver	stsrsssuq
denv~	stsrsssvp
depann~	srussssss
department	wsrrowusp
department has	srsqrwtsr
department of	tstrssttq
depart~	vqssouutq
depa~	vpusnuutq
depends	rusqstsst
depends on	rusqsssst
depend~	qtspsvtrt
depe~	qsrosvtru
deplacement	sssusrsss
deplac~	rsswsrssr
deployment	srsusstsq
deploy~	srsvsstto
depl~	rrsysrttm
deport~	srusssssr
deposit	srsnqtvsy
deposi~	ssrlrsusz
depot	rsrrtsrsw
depo~	trvjrutrz
dept	rrstsstuq
depth	sssussrss
dept~	sssussrss
depuis	ssrvsrsst
deputy	swstsrrso
deputy clerk	ssurtrssr
depu~	sxswsqrsn
der	nypvqzpnu
der 0	svrqqrsrv
der bewerbungen	ussrssssq
der brauerei	rssrsutsr
der braumeister	sssrsusss
der eigentumer	ssspssssv
der elternzeit	sssusrtsr
der engeren	srusstsss
der entwurf	rssrssssv
der grund	ssssssuss
der halle	susssssss
der haushalt	rssrsvsss
der hochschule	sssssussr
der kollege	srssssuss
der kommission	surrsssss
der krankenkasse	ssssssssu
der landstallmeist	ssssusssr
der nachsten	stsrssssu
der personalrat	sssrvtssq
der post	wrsrtrssr
der prasident	sussssssr
der schon	sssvsrssr
der sitzung	srsssvssq
der sparkasse	ssrrsssus
der urlaubszeit	ussrsssss
der vertragsentwur	ssssussss
der vorstand	srsusstsr
der werkstatt	rustssrsr
der woche	trsurrrst
der zustimmung	ssssusssr
derde	srsssussr
derd~	srsssussr
dermatology	sqsssrssv
dermat~	sqsssrssv
derm~	srsssrssv
dernie~	ssrsssssu
dern~	ssrsssssu
derzeit	srrqrwsss
derzei~	srrqrwsst
derz~	srrqrwsst
des	uxnuvrqpq
des 0	rrsutssss
des arbeitsvertrag	ssssussss
des dossiers	ussrsssss
des jahres	sssrssssu
des monats	trsrusssr
desafio	tsursssss
desafio tecnico	tsursssss
desa~	ssvsrstsq
descartado	sssssusss
descar~	sssssusss
description	qsrqrryrs
descri~	rrrorr1qt
desc~	qstmrt1pt
desde	qorvyrrur
desde el	rqrrxrsst
desd~	qoqvxrttr
deserve	usssssssr
deserved	ssssussss
deserv~	urssussrr
dese~	uqtvtsrrp
deshalb	rrrwqxsrp
deshalb konnen	sssqsvsss
deshal~	rrrwqxsrp
desh~	rsrwqxsro
design	qxrrrrtss
design a	sussssrss
design discussion	sussssssr
design with	sussssssr
designer	suutvsrvi
designer at	ssstusssr
designs	srssssssu
design~	uqurtqqvq
desista	srsussssr
desist~	sssvssssr
desi~	pvutqowtq
desk	trqvprqzq
desole	sssvsrsss
deso~	rrsxsrssr
desp~	qrrxrtstq
dessverre	srsrsvssr
dessve~	srsrsvssr
dess~	rrtqsyssr
desta	rssvsssss
destin~	tsttssssq
dest~	rrswsrrrs
det	qtqwttuqp
det blir	srsvssssr
det er	rrrruswsr
det var	srsusssss
detailed	rsstssusr
details	pxtkvquvr
details and	qrssssrsv
details are	quwsssssp
details for	usssssrst
details i	ursrsssss
details on	srsqsstts
details to	rsssssusr
detail~	pxrjxpvur
detalle	ursrtsssr
detall~	ursstsssr
deta~	qwslxpvur
detr~	srsusstsr
detto	srsstsusr
detto che	ssssssuss
dett~	sssstsusr
deutsch	srursttrr
deutsch 0	sqtssssst
deutsc~	sqvrrturr
deut~	sqvrrturr
deux	uqvuuqtrn
deux ans	trssusssr
deux jours	sssrustss
deuxieme	sssusssss
deuxie~	sssusssss
deux~	sssusssss
dev	rtrrrrtus
developer	ssyutsrwh
developer position	sssutsssq
development	sssurqutq
develo~	qouspn1yr
deve~	qptspn0yr
device	rsursssst
devices	surrstusq
device~	surrstusq
devika	sssssusss
devi~	sssmrvwsr
devolv~	srtrssssu
devore	susssssss
devo~	qttrsssss
devs	tsssssrur
devuel~	suurrssss
devu~	suurrssss
deze	strsqqssv
deze e	sssussssr
deze week	tvsrssssr
deze woning	sssrssssv
dezelfde	sssrsstsu
dezelf~	sssrsstsu
dezember	srrrrwsss
dezemb~	srrrrwsss
deze~	rrrrqwsru
di	swvyvqqnm
di 0	sussssssr
di cambiare	rssrssusu
di cui	russssssr
di domani	susssssss
di non	srussssss
di partecipazione	usssssssr
di un	srvrssssr
di una	srusstssr
di via	sssrrsssu
dia	tutxsppqs
dia 0	ussqurqru
dia de	srusrsrst
diagno~	ssssussss
diag~	ssssussss
dial	rxssssrsq
dial in	rwssssrsq
diary	srsrstusr
diar~	vssqrrusq
dias	vprwupqqu
dias y	ursrusssr
dica	rrwsssssr
dicembre	stsrusssr
dicemb~	stsrusssr
dich	purvyrvqk
dich gern	sussssrss
dich im	srssussss
dick~	sssssspo0
dict~	srursssss
did	qooyswtpu
did five	sssussssr
did for	usssssssr
did great	rrsrszssp
did i	srssursst
did not	qqrxrrqsw
did really	srsrstusr
did the	ssstsrrsu
did to	sssrssssu
did well	sussssssr
did you	rtrrsssrv
die	pktz1ltow
die 0	rrtutssrs
die andere	sssussssr
die ausgeschrieben	srsrutsss
die ausschreibung	rssrsvsss
die bank	sssrssssv
die baustelle	sussrssss
die berufungskommi	sustssssr
die besetzung	rssqswssr
die budgetfreigabe	sssrsusss
die dann	srsrssuss
die drei	ssrrutrst
die ehrliche	rsssssvsr
die einladung	sqtsssrsu
die einzelheiten	rsssussss
die engere	sssusssss
die entscheidung	rrssrqssw
die erste	tstsssssq
die frist	tssrsussr
die gebuhr	srssssssu
die gesprache	sssrsusss
die intendanz	ssssusssr
die jungs	srsusssss
die jury	ursrrrssu
die kinder	sqsstsrsu
die kollegen	sssussrss
die kommission	rsstusrsr
die kosten	ssusssssr
die lehrstelle	rustssssr
die liste	sssssssus
die mit	stswsrssq
die nach	srssssssu
die nachste	sstusrsss
die position	srrvrruss
die rolle	srsussssr
die runde	sqsrssssw
die selbstauskunft	sssqssssu
die sie	rsutsrrss
die spate	stsusrssr
die stelle	rsqvxsqqq
die stunde	srssusssr
die suchen	srsysrrsq
die uhr	srussssss
die vakanz	rssusssss
die van	srstssuss
die verzogerung	rssrsusss
die wahl	sssusssss
die werkstatt	russtsssr
die wir	rssrvussr
die zahl	trstsussq
die zusammenarbeit	rssrussss
die zwei	srrvrssst
dieci	srutsssss
diec~	srutsssss
diego	srsqssrvu
diego ca	ssssssrvr
dieg~	rqqoqrztx
diem	srssssutr
dienst	rrssrstus
dienstag	suspqrqry
dienstag 0	srssssssu
dienste	srsrssvsr
dienst~	surrtpsru
dien~	qtrtspttu
dies	usstsrssr
diese	tususqovp
diese adresse	ussssssss
diese mail	ststssrtq
diese woche	sursstrtp
diesem	ssrxrrrsr
diesem grund	sssvssssr
dieser	tstvsrrrq
dieses	srrvrrrur
dieses jahr	srsusssss
diesmal	rsrvsrsrt
diesmal nicht	ssrsssssu
diesma~	rsrvsrsrt
dies~	prs0rooys
diet~	rsrqrsusu
difere~	sssusssss
dife~	sssusssss
diff	srussssss
difference	ssstssrus
difference and	sssssssur
different	rrsvrrqrw
differently	sssussssr
differ~	rqrxrqptw
difficult	rrsusssst
diffic~	rrtusrtss
diff~	qptyrqqtw
dig	rvtrupqqu
dig till	sssussssr
dige~	srssssrtu
digital	tqvprrsyp
digital and	sssrsssur
digita~	sqvqrqsyr
digi~	spwprqsys
digo	srutsssss
diktat	ssussstsr
dikt~	ssussstsr
dilution	srustsrsr
diluti~	srustsrsr
dilu~	srustsrsr
dime~	sssssusss
din	utqrqrqtv
din ansogning	usssrsssr
din pa	svsrssssr
dine	sqstssssu
dinner	ssrnurssx
dinner and	ssssusssr
dinner on	ssssssrsu
dinner with	sussrsssr
dinn~	ssrnvrssx
dino~	srsrussss
dinsdag	rwrtrsrsr
dinsdag 0	susssssss
dinsdag om	susssssss
dinsda~	rxrsrsrsr
dins~	rxrsrsrsr
diplom~	tursrsrss
dipl~	tursrrttr
dir	qwtyssqql
dir den	stssusrsr
dir hier	surssssrs
dir unterhalten	sussssrss
dir zu	sssusrssr
dire	rrrvrursr
direca~	srsvssssr
direct	tqrqrtwsr
directed	russurrsr
directed to	rustsrssr
directie	vrsqstssr
directing	sssrssssu
direction	sruttrrtr
directly	rtrsrtpxq
directly mention	sssssssvr
director	qyqvqszve
director has	srsusssss
director of	rwstsqstp
director the	susssssss
director wants	sussrtssr
directora	susrssssr
directors	vtsqssssq
direct~	tzqqorvvn
direkt	rurrrsuvp
direkt in	sussssrss
direktorin	ssssssrsv
direkt~	sssrssrsu
direttore	stusrsssr
dirett~	ustsrssrq
dire~	tyonkw1un
dirige	sssusssss
dirige une	sssusssss
dirige~	srsssutsr
diri~	rqsvstssq
dis	sssrtrrsu
dis moi	sssqtsrsu
disabi~	stssssstq
disagree	ssusssssr
disagr~	ssutssssq
disappoint	sssussssr
disappoint you	sssussssr
disappointed	srsrssssu
disapp~	rrrvrrsst
disa~	qruwrqrur
disciplinary	sssrssssu
disclosed	stuqssssr
disclo~	stursrusq
discount	srssussrs
discouraged	rssussssr
discou~	qrsvursqu
discover	sssrssrrv
discov~	sssrssrrw
discreet	ssssssusr
discretion	srssssusr
discre~	rqrsrswru
discul~	rtsrtussr
discuss	vvrptqrrt
discuss your	sussssssr
discussed	rossvrtrv
discussed 0	ssssssssu
discussing	vqstsssst
discussion	uzqrrtprp
discussion 0	sussssssr
discussion on	srsrsurss
discussion with	sussssssq
discus~	yyoqupsos
discute	sussssssr
discut~	rusttrrsr
disc~	tznuwotlt
disd~	ssssssssu
diseas~	ssssssssu
dish	sptsssssu
dish to	srssssssu
diskret	sssrssuss
diskre~	trsrssusr
diskutiert	srsusssss
diskut~	srsusssss
disk~	tqstssuss
dispatcher	svrrstssq
dispat~	surqsttsr
dispensary	ussrsstsr
dispen~	utsqsstsr
dispiace	srsusssss
dispia~	srsusssss
dispo	surssssss
disponibili	sssrssssv
disponibilidad	rurssssss
disponible	sssrssssu
disponivel	srstssrsu
dispon~	qusqrqqty
dispositioned	sssusssss
dispos~	rprwrrsrv
disp~	qwquorsrx
disqualified	sussssssr
disqua~	sttsssssq
disq~	sttsssssq
disruption	sssusrsss
disser~	ssssssttq
diss~	ursssrttq
distinguees	urstssssr
distribution	rssrsusst
distri~	rqrtsuvrs
distur~	ssssssusr
dist~	rpsrrtyqs
dit	pnrwsuuru
dit jaar	ssssssssu
ditt	srstsssur
dive	svssssrsr
divide~	sssssrrrx
divisions	sssussssr
divisions that	sssussssr
divi~	rqrwrsrrv
dix	rursssssr
diz	srrstsrsv
diz me	srrstsrsv
dizer	srstsussr
dize~	trstsussq
dmitri	svrsrstsq
dmit~	svrsrsstq
do	pu2vrrooq
do 0	sursusrrq
do a	r1wqrrsrm
do anything	utrsssssr
do better	sssrsssus
do have	rrsrssvss
do here	srusrssss
do is	svsrsssss
do it	psvwtrrrq
do keep	sssussssr
do meu	rtrusssss
do need	ssssusssr
do not	rquuq1mps
do one	srussssss
do the	rutrsrusr
do we	ssssssusr
do you	rvrmstsry
dobry	trrurussr
dobr~	strurusrq
doce~	ussrsssss
doch	pzqqqtsrt
doch am	srrsssssv
doch mal	srsrssssu
doch nachste	susssrssr
doch nicht	susssrssr
dock	svsssrssr
docs	ssrsutrsr
doctoral students	sssussrss
doctorate	sssrssuss
doctor~	rsrsqtuss
doct~	rrstqtvrs
document	qrtrzrrrq
document to	ssssusssq
documentacao	urssssssr
documentacion	tssqsrssv
documento	sxssssssq
documentos	trssusssr
documents	tsrrursrt
docume~	vsqn0prpv
docusign	ssrswsssq
docusi~	ssrswsssq
docu~	urqn2prpv
docx	ssurrssst
doe	spsrssssw
doen	susttrssr
does	ssswouost
does not	rsuxqsors
does this	tssrsustq
does tuesday	svrsssssr
does your	srssssrrv
doet	rsrurssst
dog	xqrpsrxrr
doing	rorwpsxqu
doing the	srsrrrrsx
doin~	rorwpsxqu
dois	trusssssr
doktor~	susssstsp
dokt~	sursrssss
dola~	srstrsusr
dollar	sssqstsst
dollars	sssnssrsz
dollar~	sssnssrsz
doll~	ssslstss0
dom	ssussssss
domain	sssrssssu
domanda	trrtrrsrw
domanda di	tsrrsrssu
domand~	vrrtrrrru
domani	ryrrtsrrp
doma~	qxqsrqqqz
domenica	strrvsssr
domeni~	strrvsssr
dome~	strrvssss
domingo	squrrrssv
doming~	squrrrssv
domi~	ssurrqrrv
don	rttvsrssq
don juan	susssrssr
donated	sussssssr
donatella	ussrsssss
donate~	utsrssssr
dona~	utsqssrss
donc	rvrvstrrp
donc au	svssssssr
donde	rsrrrsuru
donde estas	ssssssuss
donderdag	rvvrrrrrs
donderdag 0	sursrssst
donder~	ruvrrrrrt
dond~	ruuqqrtrv
done	rlyuqyrqr
done and	rtsssursr
donnees	srtsssssu
donnee~	srtsssssu
donner	srsutsssr
donnerstag	szspqqsrt
donnerstag 0	rvsrssrrs
donnerstag um	sussrssss
donnerstag zwischen	sussssrss
donner~	szsqpqsru
donn~	rxttrpqqu
donor	ssvtrsrsr
dono~	ssvtrsrsr
door	p3ovqrsqp
door de	rssusssss
doors close	sstsssstq
dopo	uurrstrro
dopo il	vrssssssq
dopo l	stsrsussr
doppelter	ssssusssr
doppelter ausfuhrung	ssssusssr
doppel~	ssssusssr
dopp~	ssssusssr
doris	usrrsrsst
dori~	usrrsrsst
dormit~	ssssussss
dorm~	stsrusssr
dors~	srstsssur
dos	sttwsqrrq
dos anos	sssussssr
dos veces	susrtrsss
dossier	woqpswtru
dossiers	tsrvsrrsr
dossie~	xnpurvsrt
doss~	xnpurvsrt
dott	rvssstssr
double	ssssrsurs
double~	srsrssuss
doub~	rrssrrvrt
doug~	srssrwssq
dove	rusrsssst
dovetail	usssssssr
doveta~	usssssssr
dove~	trurssssr
down	txrvsrjrw
down at	qtsvssssr
down for	swsrsrssr
down from	ssssusrss
down three	ssssssrrv
down w	tursssssr
down with	tussrusso
download	srtqssrrw
downlo~	rrtossrsy
down~	rrtqsrrry
dozen	sssssrusr
dozens	ssrsusssr
doze~	srrsurusr
dr	szntttspq
dr haverstock	sssrssssu
dra	vqtqsssrs
draft	srurtsrst
draf~	sqvqttrru
drag~	ossrsstsy
drainage	sssussssr
draina~	sssussssr
drai~	sssussssr
dramat~	srsussstr
dram~	srsussstr
draw	rrtrutsss
draw for	sssrssssu
drawer	rssqusrrv
drawing	sssvsrssr
drawin~	sssvsrssr
drawn	srrtrrtut
draw~	rrqutqstu
drea~	rrrqrrqr0
drehen	urssrssss
dreh~	urstrsssr
drei	nrzqsotsv
drei jahre	rrsqusvss
drei schnuppertage	susrusssr
drei stunden	srvursrsq
drei wochen	rtsrsrssv
dreimal	ssssssrsu
dreima~	ssssssrsu
drei~	rsstsrrsu
dress	swrsrssrr
dres~	sxrsrssrr
drie	srrusrtss
drie~	ssutrsssr
drifts~	sssssssur
drif~	stsssrsup
drink	ssssssssu
drinke~	susrsssss
drinks	srrusrssu
drinks on	ssssssssu
drin~	rsqurqrsw
dritten	srtsstqss
dritten quartal	sssrsusss
dritte~	rrtssuqst
drit~	qttsruqst
drive	ssuqsrurt
driver	tussqrqur
driver abstract	sussssssr
driving	twrtrrrto
driving licence	tvrsssrtp
drivin~	swqtrrrtr
driv~	swrqoqswt
droit	ursrsruss
droi~	ursrsruss
drop	rrwrsrrst
drop by	stssssusr
drop in	ssssssrru
drop it	sqxstsrsq
dropped	trssssusr
droppe~	trssssusr
dropping	stsrsttsq
droppi~	sssrrtttq
drop~	trrprsutt
drove	sssrssssu
drov~	sssrssssu
druber	squrtrvrr
drub~	rqurtrvrs
drucke	srsrtrrsv
drucken	srsstussr
druc~	srrrttrsu
drug	srruurrrr
drug screen	srsutrssr
dry	ssssrwrsr
dsp	sussssssr
dt	srussssss
du	qktywzpmt
du 0	sqrvvrrss
du am	srrrsursu
du bekommst	sssssssur
du bist	rsrutvrrq
du dabei	rssrsrrsw
du dich	vsssrrstq
du es	sssusssss
du far	rvtrssssr
du har	ssssrrssu
du hast	rssutsrrr
du hattest	sssrssuss
du horst	ussrsssss
du im	sssrsusst
du kan	sssrusrrt
du lust	srsrssuss
du musst	stsssussr
du nachste	susssssss
du nicht	sssssutsr
du pot	ssstursss
du skal	rssurrsst
du stehst	rssrrxssq
du suchst	srsrssvsr
du uns	rrtssrrsu
du warst	sssvsrssr
du willst	vrtssrssq
duale	sssussssr
duale studium	sssussssr
dual~	sssussssr
duarte	srsurussr
duar~	srsurussr
duas	rtrssussr
dublin	susrtstsp
dubl~	susrtstsp
duc	rssssusss
dudar	srsusssss
duda~	srsusssss
due	rqurqzrpu
due chiacchiere	svssssssr
due serate	srutsssss
due to	trsrrvrru
duidelijk	rsssssssu
duidel~	rrssstssu
duid~	rrssstssu
dumb	ssrsusssr
dump~	srssssuss
dundee	sssssstur
dunmore	ssursssss
dunmor~	ssursssss
duplicate	ssusssssr
duplic~	trurssrsr
dupl~	trurssrsr
durante	rrsqtrssw
durant~	rrsqtrssw
duration	sswsssvtl
duration 0	ssusssuso
durati~	sswssswsl
dura~	qrwpsrvtp
durch	uxrltxqrq
durch den	rsussussr
durch die	uwrovsrsq
durchg~	srsvsrrss
durc~	uvqssvpqq
durfen	qsrruwrrr
durfen sie	sussssssr
durf~	psrpuwrru
durham	srsssssus
durh~	srsssssus
during	rqttstsrt
duri~	rqttstsrt
dus	rutsrsssr
duty	srsutrusr
duurt	ussssssss
dylan	ssrusssss
dyla~	ssrusssss
dzieku~	tssvsrrsr
dzien	trrssussr
dzien dobry	trrssussr
dzie~	trrurursq
e	rpuuvtoov
e 0	rsqstrruu
e a	rurtrrsst
e al	ussqsussr
e ammesso	sssussssr
e ancora	rssrsvsss
e andata	srruurssr
e carta	srssssust
e carteira	sussssssr
e com	ttrrusssr
e di	sssrsussr
e eu	stsussrsr
e il	rstssusrq
e l	sssussssr
e la	rssssusst
e mail	vsqrqrqtw
e mails	srssssrrv
e me	srurrussr
e o	sqstvsssr
e para	srsussssr
e scrivimi	srvrssssr
e stata	vrsrsrrrt
e uma	trurssssr
e una	rrvrssrsu
e v	utsrstssq
each	wsxvopqpt
each in	sustssssr
each one	ursrsstsr
each way	sssrssssu
each year	ssstssusq
earlier	vrqttsrrt
earlie~	vrpsussrs
early	qtqtruurt
early before	russsssss
early careers	strussssr
early next	ssrvrrssr
earl~	ttnuttvps
earn	sqsqusust
earn 0	ssssusssq
earn up	srssssuss
earnin~	ssrrssrrx
earn~	srrrrrrry
eart~	rrsrssrsw
easier	sssqstqtu
easily	srrqsrrwt
easily apply	sssssssxo
easi~	rsrmrtpxx
easter	rqqtvtttp
eastmarch	rtrurssst
eastma~	rtrurssst
east~	qqpvustts
easy	rrtprrrtx
easy to	sssrssssv
eat	swrnsrvtr
eat and	sussssssr
eaten	urssutrsr
eate~	urssutrsr
eben	sssrsrrsw
ebenso	sssrsusss
eber~	vstrrtssq
echange	tusrssssq
echang~	svrttrrsq
echa~	surswrrsp
echt	rrsvsrssr
echt~	svsrssssr
ecla~	sssussssr
ecol~	tqrssqssv
ecommerce	srusssssr
ecomme~	srusssssr
ecom~	ssusssssr
economy	sssrsrssv
econom~	rtrotsquw
econ~	rtrotsquw
ecra~	srursssss
ecrit	ssssusssr
ecrite	rrvsssssr
ecri~	upvttrrsq
ed	srsrvsrss
edinburgh	stssssstq
edinbu~	stssssstq
edin~	stssssstq
edit	rrtqrsrvu
edit your	rssrssssu
edith	ssusssssr
editin~	ssusssssr
edition	ssrrsssut
editio~	ssrrsssuu
editor	svrwrrrsp
editor~	rtusrrsss
edit~	qvuuprpur
education	qtrsstrtu
education and	qsssssssv
educator	srsssutsq
educat~	tsrqsustt
educ~	tsrprtstu
een	pxturotov
een jaar	ssssussss
een mail	srsusssss
eens	rrsqsturv
eens vrijblijvend	ssssssuss
eerlijk	ursssssss
eerlij~	ursssssss
eerl~	ursssssss
eerste	sqtrvrrst
eers~	trssvrrrs
effa~	rrsrssssv
effect on	sssrssssu
effects	spssssssv
effect~	rprrrtssx
effe~	rosrsttrx
effort	utrusrrrq
efforts	sssssssur
efforts of	sssssssur
effort~	ssssssrur
effo~	utrurrrtq
effr~	susrsssss
efter	stssrsrsu
efte~	ssrvrrrrt
efz	sussssssr
eg 0	trsrusttr
egal	srusssssr
egg	sqtssssst
egregio	rtsssussr
egregi~	rtsssussr
egre~	rtsssussr
eh	stsssussr
eher	srsxsrrsr
ehre~	tssrssssu
ehrlich gesagt	sssssusss
ehrliche	rsssssvsr
ehrlic~	qrrurtuss
ehrl~	qrrurtusr
eigen	srstssrsu
eigenen	rsswsrrsr
eigene~	rtswrrrsr
eigentlich	srtqsuusr
eigentumer	ssspssssv
eigentumer hat	sssqssssu
eigent~	srsnrtusv
eige~	qpttqssry
eight	rrvrsqsst
eighteen	sssusstsr
eighte~	sssusstsr
eigh~	rrvtsptss
eignungsauswah	srvsssssr
eignungstest	srusssssr
eignun~	rqxsssrtp
eign~	rqxsssrtp
ein	owvrnp2mu
ein angebot	srstsusst
ein anruf	sssrssuss
ein bestehendes	ssssussss
ein bisschen	tssssussr
ein erstes	sussssrsr
ein exemplar	ssrsqsssv
ein fuhrungszeugni	srssssssu
ein halbstundiges	srssssssu
ein konto	ssssssusr
ein kurzes	svssssssq
ein neues	sssrssssv
ein paar	sssssussr
ein rollenspiel	srusssssr
ein und	sssussssr
ein zeichen	srssusssr
eindhoven	sssrssvsr
eindho~	sssrssvsr
eindru~	sqsvusrsr
eind~	rqrvtrusr
eine	ml3xolyqy
eine antwort	urtsssrsr
eine bewerberin	sssqssssu
eine bewerbung	sssrssssu
eine einladung	qsssssssv
eine erneute	sssssussr
eine halbe	ssssssusr
eine kalendereinlad	srssssssu
eine kleine	stsqsstst
eine kurze	sstsssttq
eine nacht	srsturrsr
eine passende	sssrssrsu
eine ruckmeldung	srtssrssu
einem	ptsqrrwrv
einem 0	stssssrsu
einem kurzen	srssssuss
einen	muzqlu0pq
einen anderen	srrpsussv
einen kaffee	rurrsrtst
einen kurzen	ssusssssr
einen vormittag	sussssrsr
einen wechsel	srsrstusr
einer	spvtrxtrp
einer mitbewerberin	sssusssss
einer woche	srvsssssr
eines	tstrurtsp
eine~	lu1rntwos
einfach	rttvrqvro
einfach mit	ssssssuss
einfac~	rttvrqvro
einf~	rvsurqvrp
eingang	xusqssssq
eingan~	0urosrsrq
eingegangen	trssrqrtu
eingeg~	wqsurqrst
eingehende	srsusssss
eingehende bewerbungen	srsusssss
eingeh~	rrsusssss
eingeladen	srvurrssr
eingel~	srvtrrrsr
einger~	usstsrssr
einges~	qrtrsttts
eingruppierung	sssrtussr
eingru~	sssrtussr
eing~	0ouwpqptp
einig	stsrvsrsr
einige	sssrrstus
eini~	strqvrsur
einkaufer	ursrsssss
einkau~	vrsputssr
eink~	vrsputssr
einladung	qssrrrrry
einladung zu	srsrssssv
einladungen	sssssssur
einlad~	owtpqrqtx
einl~	pwtrqrptw
einmal	srsvrstsq
einm~	rrsurstsr
einrei~	rrursusss
einr~	rsusstssr
einsat~	ssstssusr
einschliesslic	rssusrsst
einschreiben	ssssssssu
einsch~	rrrtrrssw
einsicht	ssssssssu
einsic~	ssssssssu
einstellen	ssrwtsrsq
einstellung	srtsutrrr
einstellungsst	sssrsurss
einstellungste	sssussssr
einstellungste 0	sssussssr
einste~	rpsywwqrm
einstimmig	srstusssr
einsti~	srssursss
eins~	rlqywusqr
eintragen	srssssssu
eintra~	srssssssv
eintritt 0	ssssusssr
eintrittstermi	srssvsssr
eintri~	rrrrwrrst
eint~	qqrrwrrtw
einverstanden	rrsrysrsr
einverstandnis vorausgesetzt	sssssusss
einver~	rqsrytrsq
einv~	rqsrytrsq
einzelgesprach	sursssrst
einzelgesprach mit	sussssssr
einzelheiten	qsssxrssr
einzel~	qvrswrrrr
einzig~	rssrrsrsw
einzusteigen	ssssssusr
einzustellen	srsrvrssr
einzus~	srsrvrusr
einz~	ouqryqsru
eis	srsqsvrur
either	srrouxqts
either of	srsusursq
either way	tssrssrus
eith~	srrouxqts
ejercicio	srwssrssr
ejerci~	rrxsrrssq
ejer~	rrxsrrssq
ek	srsussssr
ekg	srssssssu
el	wtsutrnnw
el 0	sotsvsrrt
el acta	sssussssr
el caso	ssussssss
el centro	susssssss
el contrato	ssssussss
el curso	rssrssssv
el de	sssussssr
el dia	usrrsrrsu
el domingo	rrtrrrssw
el ejercicio	srwrssssr
el jefe	surrtsssr
el jueves	rurrrrrsu
el lunes	rstrursrt
el papel	sssussssr
el piso	rssqssssv
el primer	rsrruussr
el puesto	rtrvwrrrp
el sabado	rvssssssr
el texto	ssursssst
el viernes	uttrrrsss
ela	trsussssr
election	srsssrssv
electi~	srsssrssv
electric	ttsrsstsq
electronic	sstqsssrw
electr~	tssqtrsru
elec~	trrsuosrx
elegid~	rssrssssu
eleg~	rsssssssu
elektroniker	srrssssvr
elektroniker fur	sssssssur
elektr~	vsqrsrsup
elek~	vsqrsrsup
elements	ssurtsssr
elements of	sssrusssr
elemen~	rrurtrrru
elem~	rrurtrrru
elena	rsrqvtsss
elen~	rrsrvtrss
eletricista	rrsvssrur
eletri~	rrsvssrur
elettr~	ssursssss
elet~	rstvrrruq
eleven	srurtrtrr
eleven years	ssvrssrss
elev~	rrtstqtrt
elf	rusrrsssu
elias	srrrussrt
elia~	srrrusstt
elif	susttsssp
eligibility	qssquusss
eligible	rrtutrrss
eligible for	sssqursst
eligible list	sstustssp
eligib~	qrssutrrt
elig~	qrtsutqrt
elimin~	sqysrrrtq
elim~	sqysrrrtq
elin	sussstssq
elixir	srssrsvsr
elix~	srssrsvsr
ella	sustrsrsr
elle	tqrvusrsq
eller	svrrrusrr
ellers	sssrussss
ellery	ssussssss
elle~	sutrttrrq
ellis	ssssusssq
elli~	ttsrutssp
elm	sqssvsssr
else	trqtvupqu
else and	ssstsussq
else for	ssspssssw
else you	ssssrsssu
elsewhere	rrsrssrsx
elsewh~	rrsrssrsx
else~	rrsrssrsx
eltern	rtsqrrrrx
elternabend	srssrrssw
elternzeit	srststtsq
elternzeitvert	sssssssur
eltern~	rprtsrruv
elte~	qrrrsrrty
em	wotsquurr
em 0	ssstrrssu
em anexo	srvrtsssr
em julho	tssrsusss
email	ws0ksmssu
email address	qssqssrsy
email and	tssusstsq
email as	usssssssr
email because	ssssssssu
email finds	srssssssv
email for	sttsssssq
email from	ussstsssr
email is	sssqssssv
email sorry	ussrsstsr
email the	ssssusrsq
email to	qrtqssuss
email when	vsssssssq
email with	tussssrsq
emailed	prssrsvsu
emailed you	rrssssvsr
emaile~	prssrsvsu
emails	ttrorruvs
emails to	tsssssvvm
emails will	sssrssssu
emai~	wtvktnusw
embarr~	sssuttrsr
embauche	sssrsvrsr
embauc~	sssssursr
emba~	rsrutvqsp
embedded	rrsstrvsq
embedd~	rrsstrutq
embe~	rrsutrtup
embr~	srsussssr
emeka	rstrssssu
emek~	rstrssssu
emot	srsrssssu
empe~	sssrssssv
empfang	surssssss
empfan~	tvrssssss
empfeh~	stsqtssur
empf~	swqrsrstq
empi~	srssussss
emploi	sssussssr
employees	ssssrrsrv
employer	rqqtsquws
employers	rrrrrsrwu
employment	tspr0rrsr
employment at	ssssusssr
employment checks	ssssvsssr
employment is	ssssusssr
employ~	qnmt0nr0u
empl~	rnlt0nr0u
empreg~	rrssrsrut
empr~	sqsttsrus
en	txpxovslt
en 0	srstusssr
en agosto	sssrsusss
en charge	ssssussss
en cuanto	sssrsusss
en dat	rrstssssu
en die	rqruurtsr
en een	sstussssr
en el	yrpurtqrq
en esta	sssvssssr
en exclusiva	srssssvsr
en het	rssvstssq
en ik	srrruutsr
en in	srsrssssu
en je	rtssssssu
en jij	svssrsssr
en la	ustsqrtrs
en laat	susrsssss
en nosotros	sssrrsssu
en nuestro	vssssrssr
en parler	ttsrssusq
en pause	sssrsvsss
en place	srusrssss
en plus	rrsusrsst
en situation	susssssss
en som	srsusssss
en su	rssurssst
en un	rutrrsssr
en una	sssrssssu
en youtube	srrsrsuru
encajas	ussrsssss
encaja~	ussrsstss
encant~	rvsrsssss
enca~	tuqqwrtrq
encerrado	rssussssr
encerrado e	rssussssr
encerr~	rssussssr
ence~	rssussssr
enclosed	ttwsrsssn
enclosed form	ssusssssr
enclos~	utwsrrsrp
encl~	utwsrrsrp
encont~	turssrtsq
encore	rqssrxrst
encore pour	sssusssss
encourage	srsvssssr
encourage you	srsvssssr
encour~	rssxrrssq
enco~	qrswqvrrt
encuen~	sssrsussr
encu~	sssrsussr
end	vouuowsrr
end of	yqslryqrs
end we	srsqssust
ende	urqrtypsr
ende april	srrrsvsss
ende der	srsrsrrtu
ende des	trsrusssr
ende nachster	rrsrtussr
endeavors	sssrssssu
endeav~	ssssssssu
ende~	rrrvrrsst
endgultig	sssssussr
endgul~	sssrsusss
endg~	sssrsusss
ending	srrtrrsrv
ending 0	ssrssssrv
endi~	srrtrrsrw
endorsed	srtqsussr
endors~	srtqsustr
endo~	srtpsutts
ends	urrrrttrt
ends on	ssssrusss
energie	rqsrrurut
energieagentur	srusssssr
energieagentur vorharz	srusssssr
energi~	rputstrvr
energy	rqswsrtsq
ener~	qotwrtrvp
enfin	trsrssssu
enfi~	trsrssssu
enforcement	stsrsussr
enforc~	rtstsussq
enfo~	rtstsussq
engagement	rrsrutusq
engage~	rrsqvtusq
enga~	rrrrwturq
engenheiro	ssssssuss
engenh~	ssssssuss
engere	sssusssss
enge~	rrturstsq
engine	srtrssvrr
engine has	ssssssusr
engineer	rwsutup1e
engineer 0	sssussrsr
engineer at	sstsssssq
engineer id	pssrssssv
engineer interview	sqsrsvsss
engineer jobs	ssssssswp
engineer position	uurtssrsq
engineer remote	rssussssr
engineer role	qusttsrss
engineer we	sssrsussr
engineering	rqstrqwwp
engineering 0	sssrssrsu
engineering and	ssssssuss
engineers	qorusrrvw
engineers and	sqsssstsu
engines	ssssssrsu
engines and	ssssssrsu
engine~	qrprqp7zk
engi~	qrprpp8yk
england	ussrsssss
englan~	ussrsssss
english	qrwstquqr
english is	ssssssrsu
englis~	qryrtruqq
engl~	rrxrtruqq
enhorabuena	rssrtrssu
enhorabuena por	rssrsrssu
enhora~	rssrtrssu
enho~	rssrtrssu
enjoy	sssrstssu
enjoyed	rssrrrtsw
enjoyed meeting	sssqssssw
enjoyed your	stsqsstst
enjoye~	rssrrrtsw
enjo~	rrsrrrsrx
enlace	ssssssssu
enlarg~	srsssssrv
enla~	rsrrrssrx
enolog~	rrsvsssst
enol~	rrsvsssst
enonce	ssvrssssr
enon~	ssvrssssr
enough	rqsvrqtrw
enough to	ssssssrsu
enou~	rqsvrqtrw
enquir~	vrrssrttq
enqu~	uqrrstttq
enregistree	ussssssss
enroll~	rssrsvsss
enro~	rrrsrvrru
ensemble	tusqrrrst
ensemb~	tustrrrrs
ense~	uururrrrr
ensu~	rutqsssst
entend~	sutsssssr
enter	sssrssrsu
entered	utstssssq
entered in	ussrstssq
entered into	sssusrsss
entere~	usssstssq
entering	tstqsssst
enteri~	tstqsssst
entertained	sssussssr
entert~	sssussrst
ente~	tussrrpst
entfallt	rrssssssu
entfal~	rrssssssu
entf~	rrrtsssrv
entgegenkommen	ssssurssr
entgeg~	sssturrsr
entgeltgruppe	srrrwsrtr
entgeltgruppe 0	sssrvsstq
entgel~	rrrrvsrts
entg~	sqrrxrqts
enthou~	vrstssssr
enth~	wqstrrrrs
entire	ssspssssv
enti~	stspttrrv
entlastung	sssussssr
entlas~	sssvsrssr
entl~	sssvsrssr
ento~	usssssssr
entrada	susssssss
entrad~	sussrsssr
entrai~	srssssssu
entrance	sutrssssq
entran~	sutrssssq
entre	surrrstsr
entreg~	rrtsssrsu
entreprise	sssusssss
entrep~	sssussrsr
entretien	srrsrtrsv
entret~	srrtssrrv
entrevista	tvqrrrrrv
entrevista de	ssrsssssv
entrevistas	rrssssssv
entrev~	swptqrqrx
entries and	sssqssssu
entro	uruqtsrrs
entro 0	rsrtssssu
entro il	tstqtssss
entry	rrssstttq
entry level	sstssssur
entr~	syssoqrqw
entscheiden	trsqswssq
entscheidung	qqurstrrw
entscheidung bis	sssrutssq
entscheidung uber	sstrsqssv
entscheidung und	rssqssssv
entschieden	toqttsrrx
entschieden der	sssussssr
entschieden die	rssussrst
entschieden haben	vsspsssss
entschuldigung	sussssssr
entsch~	rnstswppy
entsprechen	sssrssssu
entspr~	rrssstrsu
ents~	qmtttxopz
entwurf	rssrssssv
entwur~	rssrssssv
entw~	rrusrrsru
envelope	ssrwtsssp
envelo~	ssrvsrrtq
enve~	ssrvsrrtq
enviado	strursssr
enviado do	rtrusssss
enviad~	ssrursrru
enviar~	srursrssu
envie	sssussssr
envies	strrrsssu
envies et	surssssss
environmental	ssssusrss
enviro~	ssssusrrs
envi~	rvussqqqv
envoye	srstrvsss
envo~	trrsrursr
eod	ssusssssr
episode	srssssrsv
episod~	srstssrsu
epis~	srstssqtu
epreuve	rsusssssr
epreuv~	rsvrssssr
epre~	rsvrssssr
equa~	tssqsssts
equipe	vqurstrrr
equipe de	sssssussr
equipment	sursrstss
equipm~	sursrssss
equipo	strsrruss
equity	srrrususq
equi~	utrqtrusr
er	xspurupov
er ist	srsrsusst
er met	urssssssr
er na	srsussssr
er niet	rrttsussr
er sich	sssrsussr
er zijn	sssrssssu
era	rrswssssr
erasur~	sssrssssu
erbij	stssusssr
erbi~	strsusssr
erfahrung	srsusssss
erfahrung mit	sssussssr
erfahrungsgema	sssrutssq
erfahr~	rsrvtsssq
erfa~	srrxtssro
erfolg	qrtvsrrru
erfolg bei	sssrssssu
erfolgreich	ussrsstsq
erfolgt	vrrsssrtq
erfolgt die	usssssssr
erfolg~	vrrrtrsts
erfo~	uqtusqrst
erganzen	ussssssss
ergebnis	rrsvstssq
ergebn~	rqtyrsrtq
erge~	rpuzqsqsq
erhalt	ursssssss
erhalten	srsqqstuu
erhalten diese	sssssssur
erhalten sie	rrsrrtstu
erhalten und	tssqsrtst
erhalt~	vrsqqrsuu
erha~	xqspqrsuu
erho~	sssrsussr
erinnern an	srssssssu
erinnern sie	ssursstsq
erinnerung	svtrsrtrq
erinne~	ruwqrqsru
erin~	ruwqrqsru
erklaren	srttusssq
erklaren sie	sstsusssr
erklar~	rrusurssq
erkl~	rrusurssq
erlaube	sssrsrssv
erlaube ich	sssrsrssv
erlauben	ssssrstsu
erlaub~	srtssrssu
erlebt	ssrsssssu
erledigt	rssvsssss
erledigt mein	rssusssss
erledi~	rrtvssssr
erle~	rssusrrst
ernaar	usssssssr
erna~	usssssssr
erneute	sssssussr
erneuter	srsvssssr
erneut~	rrsusussq
erne~	rrsvsussq
ernt~	wrsssrssq
eroffnen	ssssssusr
eroffnen sie	ssssssusr
eroffn~	ssrsssuss
erof~	ssrsssuss
erreicht	tvrrsrssr
erreic~	uwrqrrrsr
erre~	uwsqrrrsr
error	rrttsrrsu
erro~	qqtvrrrtv
ersa~	sussssssr
erscheinen	ssssssssu
erst	vqsprysqr
erst im	rrsrswssr
erst nach	vrsqsttsr
erstatten	rsrusrsst
erstattet	turrssstq
erstat~	suqtrrrts
erste	tssrqttss
ersten	tstqssrst
ersten tag	srrstsrsv
erstes	sussssrsr
erst~	twrsprpsv
erteilen	rrssuusup
erteil~	tqrrvtrtr
erte~	tqrrvtrtr
ervaring	sssussssr
ervari~	sssussssr
erva~	rtrurrsss
ervoor	ssssssuss
ervoor open	ssssssuss
ervo~	ssssssuss
erwartet	ssssstsur
erwartet sie	sssssssur
erwart~	rstsrsruq
erwa~	rrttrssuq
erzahl~	ssssrrtsu
erzieher	sssssssur
erzieher in	sssssssur
erzieh~	sssssssur
erzi~	ssstsrsuq
es	qwuzmqnrv
es 0	sssusstsr
es alle	srutssssr
es bei	stsussssp
es bitte	sssrsusss
es gibt	rsusssrtr
es hat	russsssss
es ihnen	sptrsussu
es ist	tsttssssq
es la	sssussssr
es libre	stsqssssv
es mir	srusssssr
es mit	turqsssst
es nicht	srtssrssu
es por	susrsssss
es tun	sssssssur
es um	ussrsssst
es weitergeht	rssrsvsss
esca~	srutsssss
esco~	rrsusssts
escrib~	rqrtssust
escrit~	rsussrstr
escr~	sqsusstss
eso	sssussssr
espanol	srssrssus
espano~	srssrsuus
espa~	tsrrrsuts
especially	srsssrrsw
especially in	sssrsrssu
especi~	srsssrrsw
espera	sssussssr
espera~	rustrtssr
espere	ursrsstss
esperienza	rssussstr
esperi~	rssussstr
espero	srsrtsusr
espero que	srssssuss
espe~	rrqtsruss
essa~	rpvttrrrt
essent~	sssussssr
esse~	rrrtsruss
est	wpqvsvrps
est bien	wrsssrssr
est entre	ussrsssss
est oui	srsswsssr
est pas	rrrtrxrsr
esta	qnpvrvuqw
esta ocasion	sssussssr
esta semana	strssrusr
established	sssssusss
establ~	rrsrturst
estado	usssssssr
estamos	rsrrtuurr
estamo~	rsrrtuurr
estao	sssussssr
estas	srrtrsvsr
estate	rtrvssrsr
esta~	rqqvsvusn
este	tsrtrsrur
este e	sssssssur
esteja	srssssuss
estes	srsusssss
este~	rqtvrrurr
estimada	tsttuqssq
estimada sra	usstsrssr
estimado	ssssqutrs
estimado a	sssusssss
estimate	srssssssu
estimate is	srrsssssu
estima~	tqutrtsrs
esti~	spttsurrs
estou	trssrsusr
estou a	srssssuss
esto~	trsrrsust
estr~	susrsssss
estudi~	tssqtrsst
estu~	tssqtrsst
et	stzuqqvnp
et 0	sqsrtrvst
et a	trursssss
et de	turrsssss
et demi	stsrussss
et mon	spstssvss
et on	rvrrrtrss
et que	srsussssr
et tu	ustrssssr
et votre	sssussssr
etait	rrstrrssu
etait la	ssssssssu
etai~	rrstrrssu
etapa	tssussssq
etapas	srsssussr
etape	sursssssr
etapes	ursrsssss
etap~	vtqvrurro
etat	tssrsussr
etc	sssosstsw
ete	uqrstrtss
ete enregistree	ussssssss
etes	rustrussq
etienne	ssrvrsssr
etienn~	ssrvrsssr
etie~	ssrvrsssr
ett	srwssrrsr
etter	vurrsrrrq
ette~	vurrsrrsq
etude	stsussssr
etud~	rtsvtrrsr
etwa	ussrstrss
etwa 0	utsrssssr
etwas	vtusrtqrq
etwa~	uttrqxqso
eu	vsstrsquo
euch	sqsusrqsv
eure~	srssssrtv
euro	rnsrsqyrw
euro plus	srssssvsr
euros	rqrrusrtv
euro~	srrrurquu
evacuation	ssrvsrrsr
evacua~	ssrvsrrsr
evac~	ssrvsrrsr
evaluated	utsrsssss
evaluation	sqvrstrss
evalua~	srxrrrqsr
eval~	ssxrrrqsr
even	strmtrtqz
even if	srsqrtsrv
even more	srsssssru
evenement	ssssssssu
evenem~	ssssssssu
evening	qtvstqtqs
evening and	susrsssss
evenings and	srrsssrut
evenin~	qqtsvpstu
event	swrqrrqtu
event has	sussssssr
event will	ssssssssu
eventuell	sssrstusr
eventu~	srssrsvsr
even~	qvrpsputv
ever	stsmrrrty
ever had	ssrrssssu
ever so	ssssssrsu
every	tmttq2oqt
every application	ussrssssr
every interview	sqsrsvstr
every month	sssssussr
every one	vrsrsrsss
every open	sssustssr
every other	ssssssusr
every success	sssqssssu
everybody	sqrstrssv
everyb~	sqrstrssv
everyone	qvtvrqrqt
everyone i	sssrssrsu
everyone is	rtsqsruss
everyone we	srssssssu
everyo~	qvtvrqrqt
everything	txputqprs
everything about	surssssss
everything else	svsvsqrsq
everything on	rssssussr
everything you	rssrrsssw
everyt~	txputqprs
ever~	tqrvsyoot
evidence	ptrrsrtsw
evidence of	prssssssw
eviden~	ptrrsttsv
evid~	ptrrsttsv
ewa	rstusrssr
ex	surssstsr
ex a	sussssssr
exactly	srsrssvru
exactl~	srsrssvru
exac~	sqtrrrvrt
exam	sqstrrstt
exam with	ssrsssssu
exame	strsvsssr
exame admissional	srssvsssr
examen	vrsrrrsst
examen attentif	rssusssss
examen des	sssqssssu
examination	srvusrssq
examine	usssssssr
examiner is	sssrssssu
examin~	squurqsst
example	s1xjqpsur
example j	sussssssr
exampl~	s1xjqpsur
exam~	v1yhsnrtr
excel	rp1rrrsrr
excellent	sssstsrsu
excell~	sssssrrsu
except~	srststqts
exce~	qo3oqsqsv
excited	tsrozrqru
excited about	trtsssssq
excited to	suqoyrqrv
excite~	tsrn0qqrt
exciting	ssssssrru
exciti~	rrrrrsypt
exci~	tqrm0qvov
excluded	ssssrsssu
exclud~	sssrrsssv
excluidos	vssrssssr
exclui~	vrstssssr
exclusiva	srssssvsr
exclusive	srsrssrsw
exclus~	ssrrrrvru
excl~	usroqrvrw
excuse	trsqsutsr
excuser	sussssssr
excuse~	svsrssssr
excu~	susqsuttq
executive	sttsqtvto
executive role	ssusssssr
execut~	rrtsrswsp
exec~	rrtsrswsq
exemplar	srrsssssu
exempl~	srrsssssu
exercise	rv0vrrrsj
exercise is	srurssssr
exerci~	st4uqrqsi
exer~	tt4uqrqri
exhibitions	sssrssssu
exhibi~	ussqssssu
exhi~	ussqssssu
exist	ssursrtsr
existing	srsussrss
existi~	srsussrss
exis~	sqttsrtss
exklusiven	sssrssuss
exklus~	sssrssuss
exkl~	sssrssuss
expa~	srssstvrq
expect	tttmq0qsr
expect in	rusrsssss
expect it	rttrstrsq
expect to	usrqsvssq
expectations	sustsrssq
expected	rtrrssrsv
expected to	sssqsusst
expect~	qwrtrrrrt
expediente	rrsrsusst
expedi~	rrsrsusst
expenses	swsssrrss
expens~	rwsssrqrt
experience	qsoxpnzsu
experience 0	ssssssusr
experience and	sssvssssr
experience as	ssssssuqs
experience best	rssussssr
experience in	ssssssyqo
experience of	ssstsstsq
experience with	srsqssssw
experiences	sssssssur
experi~	oqowomyyv
expert~	sssqstrtu
expe~	ovpvmrysv
expira~	sssssssoy
expired	srswsrssr
expires	ssurstrrr
expires 0	sstssussq
expire~	srvussqrs
expiri~	rsssssssu
expi~	qqwsssqox
explain	sqsurstst
explains	tssqsssst
explai~	tqsurrsru
explor~	stsssssru
expl~	sqswrqsqw
exported	tsssssvvm
export~	ttrsssuuo
expose	ssssrsuss
expose zukommen	srsrssusr
exposure	sssussrsr
exposu~	sssussrsr
expo~	stquqqutr
expressions	sssssssur
expressions of	sssssssur
ext	ssssssurs
extend	ssssxttsm
extend an	sssrvtssq
extended	rrsustssr
extended by	sssssssru
extension	ssssrsssu
extens~	rsssrussu
external	tssqsvtsq
external hires	sssssussr
extern~	ststsvssp
exte~	qrqtvxrqr
extra	sssqutrrt
extra 0	ssssusssr
extr~	ssrmvtssv
eye	urrvrrssr
eye on	usstssssq
f	pusvsqrur
f 0	srussssss
f m	sssssssur
fa	uqrtrsrut
fabio	ssussstrr
fabi~	srtstrtrq
fabr~	ussssrrss
facciamo	tusssssrr
facciamo due	svssssssr
faccia~	tusssssrr
faccio	surrsussr
facc~	twrsrurrp
face	ssrsssrsv
face~	tststssrq
fachbereich	qsvsstssr
fachbe~	qsusrussr
fachfragen	sursssssr
fachfr~	rutsssssr
fachinformatik	sssssssur
fachin~	sssssssur
fachlich	sssussssr
fachli~	sssussssr
fachmann	ssusssssr
fachma~	ssusssssr
fachvortrag	sussssssr
fachvo~	sussssssr
fach~	pwvuqtsvk
facility	stssrtttq
facili~	strtrsttq
facing	ssrsrrrru
faci~	rtstqssst
fact	srtqrsrsw
factories	sssrssvsr
factor~	sssrsswsq
factur~	ssssrsssu
fact~	srtprsvsu
faculty	rsstsursr
facult~	tsstsursq
facu~	tsstsursq
fade~	sssrsusss
fahren	usstsrssr
fahrra~	srvsssssr
fahrt	ussrsrsss
fahr~	ustxqptro
fai	rtstsrusq
fail	sruqsrsru
fail and	sssqssssu
failed	srsqssssw
failin~	rrrrsrrrx
failure	ssrqttsst
failure to	strrtussr
failur~	ssrqttsst
fail~	rqqptsqr2
fair	tqsuqvqvq
fair few	ussrsrsss
fair on	sssssssru
fair trade	sssssssur
faire	rrrusrrsu
fair~	rqrtssrws
fais	sssussssr
fait	utrusrssq
faites	sssrssssu
fait~	rssrssrsu
fakt~	surrsssst
falarmos	svssssssr
falarm~	svssssssr
fala~	rurrsussq
falc~	sssssqssv
fallstudie	sussssssr
fallstudien	sruusrssr
fallst~	tsutsrssq
fall~	sruqrtrrw
fals~	ssuqssrst
falta	strrrutss
falta de	ttrrrussr
falt~	rstqqttrt
familia	rrsuusssr
familiale	srssssusr
familie	trrrrrssx
famili~	rntsspyqv
family	sqqmrqzuw
fami~	rnrhso4tz
fammi	rqrrvrsrv
fammi sapere	rqrrvrsrv
famm~	rqrrvrsrv
fan	ssssssurs
fancy	rvtsrstsp
fancy a	sussrstsq
fanc~	rvtsrrvso
fangfragen	surssssss
fangfr~	surssssss
fang~	svrtrssrr
fann~	stursssrs
fantas~	ssssssssu
fant~	srssssssu
far	rwsmvtpsu
far as	srsrwusso
far more	sssssrssu
far too	sssrsssut
fare	swurrrrrq
fare~	srursstsr
farhan	sssussssq
farh~	sssussssq
farm	sssststtq
farmer~	sssrssssu
farm~	rusqrstst
farquhar	ssssrussr
farquh~	ssssrussr
farq~	ssssrussr
farr~	rutsssssq
fase	sustrssss
fashion	sssrsssus
fashio~	sssrsstus
fash~	sssrsstus
fast	sssotstsw
faster	tssqtsrru
faster than	sssqtsrsu
fast~	trsptsrrw
fat	usssrssss
father	sssussssr
fath~	ssrvssrsq
fatih	sssrsusss
fati~	sssrsurtr
fatou	trsrssuss
fato~	trsrssuss
fatu~	ssssssrsu
faul~	ttstssssq
faut	srsuusssr
favor	sssrssrsu
favorable	srsturtsr
favora~	srsturtsr
favorite	sssqssssu
favori~	srrssussu
favors	sussssssr
favo~	rtqsssrrv
fax	vssqssrss
fc	qsssssssu
featured	ssssssrus
features	sssusssst
featur~	srsqsrrtw
feat~	rrsrtrrtv
feb	sqrsquurs
feb 0	rrsrsrusu
februar	sssqussrt
februar 0	ssussssss
february	wqruqrrts
february 0	rusqrsrsu
february at	sqsrststt
februa~	wrrqtrqsu
febr~	wqrrtrqst
fecha	tsstrusrq
fecha 0	ssssrussr
fechad~	srurrtsss
fechar	srsususss
fech~	sruuqwrrp
fed	squsssrsu
fed and	srussssss
federal	strpssssw
federally	rsssssrsu
federally insured	rsssssssu
federa~	rurossrsx
fede~	wvrmrrqsx
fee	qqstqqvsw
fee in	ssssssusr
feed	russssruq
feedback	tqq0rypqo
feedback and	srsrsvsss
feedback can	sssussssr
feedback from	surstsssr
feedback on	sssrssssu
feedba~	sspzqyopr
feed~	rspyqyppr
feel	rqtursrst
feel that	sssussssr
feeling	stsrssrsu
feeling you	ssssssssu
feelings	sssusrrsr
feelin~	rsstsrrsu
feels	sssvssrsq
feels better	sussssssr
feel~	rtrxrrqss
fees	ssrrsstsu
fehlen	srrrsssrv
fehlen~	rrssssssv
fehlt	srtqstttr
fehlt noch	ssurstssr
feiertage	sssrsusss
feiert~	sssrsusss
feie~	stsrsurss
feira	tssrtsrsu
feir~	tssrtsrsu
feita	urssssssr
feito	srstssrsu
feli~	rrtrvsrtt
fell	sstussssr
fellow	sssrurrts
fellows	ssssttssq
fellowship	trsrsvstq
fellow~	trsttusum
fellside	srusssstr
fellsi~	srusssstr
fell~	rqsuswpwo
felt	rqswsrusr
felt like	sssqssssu
feltet	sussssssr
felt~	sussssssr
femi	srsqsstsu
fenbri~	qsssssssu
fenb~	qsssssssu
fenster	srvsssssr
fenste~	srvsssssr
fens~	srvsssssr
ferd~	rssrtsssu
ferien~	sssssssur
feri~	stsrtrsuq
fermat~	rtursssss
fermee	srssssssu
fermin	vrsrtsssq
fern~	pqsssstsw
ferran~	svssssrsq
ferrar~	ussrsrsss
ferreira	tssrsussq
ferrei~	ttsrsussq
ferris	susrssssr
ferry	ssutsrssr
ferr~	vxtpryqrk
fertig	rrsrvsrst
fertig~	ssusssssr
fert~	rrurvrrsr
fest	rsstrrust
festanstellung	ssstsrusr
festan~	ssstsrusr
feste	sursssssr
feste schuhe	surssssss
festival	srsusstsr
festiv~	srsusstsr
fest~	qsswrsurq
fetch	strussssr
fetch your	sssussssr
fetc~	strussssr
feve~	strsrusss
fevrier	ssssussss
fevrie~	ssssussss
fevr~	ssssussss
few	uypqrsqqt
few days	usssssssr
few things	sustssssq
fewer	ssssssrus
fewer than	sssssssur
fewe~	ssssssrus
ff	ussssssss
ficar	srsutsssr
fica~	ssrvtssrq
fiche	ssursssss
fiches	srursssss
fich~	ssxprrtss
fico	srsusssss
ficou	srsvssrsr
fico~	srsvssrsr
fict~	srursssst
fieb~	srsssrrsv
fiel	ssssssusr
field	qsvsqssts
fiel~	qtwpqstts
fietse~	rrstssssv
fiet~	tqtsrrssu
fifth	sussssssr
fift~	swrtrrssq
figma	sqzsrssrp
figm~	sqzsrssrp
figure in	sssussssr
figured	sssrssuss
figured i	sssrssuss
figures	srrrrtssv
figure~	srqqrutsv
figu~	rsqsqvtru
fiktiven	srusssssr
fiktiv~	srusssssr
fikt~	srusssssr
file	vm0sprppv
file and	ssussssss
file has	srssssssu
file is	usrrrtsss
filed	rsssssssu
files	srsqssssw
file~	rrtossrsy
filiale	usstsrssr
filial~	tssvsrrsq
filipa	srsussssr
fili~	srrwsqvrp
fill	tqrpssurx
fill in	ursssssss
fill out	sssossssy
filled	rsrzrussn
filled all	sssrssssu
filled it	sssussssr
filling	ursprutss
filling in	trspssssv
fillin~	ursprutss
fill~	trqxqwtrn
film	srrrsrrsy
film~	vssrssssr
fils	trsusrssr
filter	vrssssrss
filt~	vssqsrrrt
fin	surrtursr
final	rupytxpqn
final discussion	sssrsurss
final number	ssssusssr
final round	susrsrsss
final selection	sssrsussr
finale	susssrtrs
finalement	sssusrssr
finale~	sssusrssr
finalist	sssstvtso
finalize	sssrusssr
finalize the	sssrusssr
finali~	rtqtxvqrm
finall~	srsstrsru
finance	qqrrturwr
finance and	rtrsssssu
financial	trsrrrrsw
financiero	srssssvsr
financiero para	srssssvsr
financ~	sprjswuxv
finanz~	tqrrrtust
fina~	pomvv2qsq
finch	surssrssr
finc~	rurtsrssr
find	przjupwtu
find below	sussssrtr
find our	ssssqsssv
find out	susqrttsr
find the	qprqtsxsu
find their	ssssssusr
find you	qsssssrsv
find yourself	sssssssur
finde	trtrrrwsr
finden	rrupurtss
finden sie	rsvqurrss
finder	ssssusssr
finding	ssssssqtt
finding a	sssrssrus
findin~	rsttrrqtu
finds	srssssrsx
finds you	srssssrsv
find~	rowpuppuz
fine	vuvoxrqqo
fine and	sssstursr
fine but	rustssssr
fine we	sursrssss
fined	rssrssssu
fine~	rsssssssv
finger~	sqsrttsst
fing~	sqsrttsst
finish	qrvqvsrrt
finish the	ssusssssr
finish your	rrrrvssst
finished	rssvrsssq
finish~	rstwrrurp
fini~	nrwuursqt
finner	sssrssssu
finn~	sssrssssu
fino	trrrsutrr
fintech	ssstssttq
fintec~	srssssutq
fint~	srssssutq
fiona	sttsssusq
fion~	sttsssusq
fiquei	srrvsrtsr
fiquei com	srstssuss
fiqu~	srrvsrtsr
fire	rstustssp
firm	rsuqrtvtn
firm is	sssrssusr
firma	sssssussr
firmas	srstusssr
firmen~	srssussur
firms	sqrssrtsv
firmware	sstsssstq
firmwa~	sstsssttq
firm~	qorrzrsvs
first	nqqk0ytvr
first 0	sssssssus
first aid	usstusrrq
first and	rutrsvrsq
first by	ssssusssr
first come	stsrrsutq
first day	srrsvsrst
first half	ssrrsusst
first is	srusssssr
first offer	ssssusssr
first selection	svssssssr
first served	stsrrsuup
first shift	ssrsussss
first talk	rtsssussr
first the	rustssssr
first three	ssssrsssu
first time	sssssssur
first two	srtsssusr
first we	ssssusrss
first year	srssssutp
firs~	nqqk1wuvs
fisc~	sursssstr
fisheries	stsqswssr
fisher~	stsqswssr
fish~	stspswstq
fisi~	usurssssq
fiss~	susstsrrr
fit	sssvrqrwp
fit for	tsrusrrtr
fits	rrsrsrtsu
fitter	rssvssssr
fitting	ssrssrssv
fittin~	ssrssrssv
fitt~	qsrvsrrsu
five	qrxwqqqss
five days	rqurssssv
five minute	svrrssssr
five minutes	ssrrstrsu
five names	sssrsusss
five of	sssussssr
five people	ussrsstsr
five questions	sussssssq
five to	srsssrssu
five weeks	ssssusssr
five years	srsusssss
fix	rsyosrsru
fix that	sssrssssu
fixed	rsrrrtrtu
fixed term	ssssstrur
fixing	susssssss
fixi~	susssssss
fize~	srstsusss
fjor~	sustusrsp
flac~	sssssssur
flat	vqtosrvru
flat for	ssssssusr
flat out	wrsqssssr
flat white	sssrssssu
fleet	rusvsrstp
flee~	rusvsrstp
flexibility	sssrssrus
flexible	sssrssvsq
flexib~	srtpssvus
flexpo~	sssssssur
flex~	rrsosrvxr
flight	sursrrsst
flights	strrrsuss
flig~	ruqsqrusu
floa~	srsssssut
floor	tytsrrsrn
floors	sssrsrssu
floo~	szsqqrsrr
flor~	ussrsrrss
flour	srwsssrsr
flouri~	srsrssssu
flou~	srvrssrst
flowers	ssrusssss
flower~	ssrusssss
flow~	ssrusstsr
flu	usrrsrtss
flu jabs	ussrsrsst
flugbe~	srussssss
flug~	rrutstssr
flui~	ssussssss
fly	strsrussq
flyt~	susssssrs
focus	sssussrsr
focu~	srsusrrru
foi	upqtssqrw
foi aprovado	srsssussr
foi encerrado	rssussssr
folder	srsrtsrsv
fold~	sqsqsrssw
folgende	srrrssruu
folgende stellen	sssssssur
folgen~	srsrsrruu
folg~	tsrrtrrvs
folien	ssvsssrsr
foli~	sswsssrsq
folks	ttrsrtusp
folks and	sussssssq
folk~	tsrsrtvsp
follow	swrstqpvr
follow this	sssssssur
follow up	sussssstq
followed	sursssrst
followed by	sursssrst
following	ppsuwrrur
following up	rusrstssq
following your	squsxussn
follows	rsspttrsu
follows by	ssssrsssu
follow~	npsuxsqtt
foll~	mxqsxsnus
fonction	ussrtsssr
fonctions	ssurstssr
fonctions d	ssurssssr
foncti~	trurttssr
fonc~	trurttssr
fondazione	sssusssss
fondaz~	sssusssss
fonds	ssssssssu
food	rqrsrrtuu
foods	tutussssn
food~	tuttsrsso
for	qssxqtqpv
for 0	owrylrqry
for a	mwsvmo2ov
for about	stsrssrsu
for accepting	sssststsq
for access	usssssssr
for all	qssvrsrsu
for an	svroqrusw
for announcement	ssrssrssu
for answering	sssrssuss
for any	strssrrsv
for anyone	ussssssss
for applying	ysxspropr
for att	sssvssssr
for attending	rvsurrrsq
for backend	srusssssr
for bearing	sssqsvssr
for being	srsuvrssq
for biscuit	ssssssusr
for both	sstsutrrq
for business	srussstsr
for candidates	ssssssstq
for checking	rsssrwssq
for choosing	ussrsssss
for co	usssssssr
for coming	tptwtvrsm
for completing	qtrtsussr
for confirming	svssssssq
for customer	sssussssr
for data	qsssssssu
for de	sssvssssr
for details	ssssssrsu
for developer	rrssssssu
for dinner	srsqussst
for director	sussssssr
for eleven	sssrusssr
for en	ssusrrrst
for entry	sssusrssr
for environmental	ssssusssr
for everyone	svsrssssr
for everything	ssssrsssu
for exactly	ssssssusr
for examination	rsutssssr
for feedback	sssusssss
for filling	ursossssu
for financial	usssssssr
for free	trrssrrsu
for further	qstsssssv
for future	rssvsrtrs
for gameplay	ssssssusr
for getting	rvssssssr
for giving	sssussssr
for ground	ssssssuss
for half	sussssssr
for housing	qsssssssu
for how	rrsqsussu
for in	ssstssrru
for interview	susussrsq
for interviewing	rvssssssq
for it	tqrurqtst
for its	sssrssusr
for java	srsussssr
for job	sssssssru
for july	rssrsusst
for jury	ssssrsssu
for late	tsssusssr
for later	rssqssssv
for letting	rrsprsrsy
for mailing	sussssssq
for maths	ssssssuss
for me	tntsrsssw
for meeting	srsrsvssr
for member	usssssssr
for monday	stuuqsrsr
for money	rsutssrsr
for more	sssnttrsw
for mr	sussssssq
for msc	qsssssssu
for next	sqrtrtsrv
for now	srsutsrsr
for offering	sqssrsssv
for one	ttsrtvrsp
for online	qsssssssu
for other	sssusssrr
for our	uustrqrss
for packer	tsstssssq
for parking	srsssurss
for payroll	vssqsssss
for playing	rssusssss
for post	ustsssssr
for process	usssssssr
for production	ssssrussr
for putting	vrstssrsp
for reference	rssssssvq
for registering	sssrssssu
for sending	ttsvsrrsp
for seven	sssrssssu
for shift	sssrsussr
for signature	ssssqsssu
for six	sqtrrtssu
for social	ssusssssr
for software	stsstsstp
for solutions	srsrssuss
for staff	rtswssrrr
for store	rssutsssr
for structural	sstssussq
for submitting	sssqssssw
for summer	ssstswrsp
for supply	tsssstssq
for taking	ttqussssr
for team	srssursss
for ten	trsrrsssu
for that	tssxsrrsp
for the	1y0tmplkq
for their	srsrssssu
for them	vrsussssp
for thinking	rssvssssq
for third	ssstusrsr
for thirty	svtsssrsq
for this	prqzrsqsv
for three	rrrrtrrtw
for to	qsswsssss
for today	sussssssr
for tomorrow	sqssssssv
for tuesday	srrsrsssw
for two	srststusq
for us	qst1rqqrq
for wanting	tsstssssq
for warehouse	sssusssss
for welder	srsrsrssu
for work	srsstsrsu
for you	ppqtyprxr
for your	vustosnpx
forc~	ursrrtrst
forderung	sssrssssu
forderverein	sssssussr
forder~	rrsqrxrst
ford~	rtsprxrss
foreig~	sssrssssu
fore~	mqsrsrts2
forge	srwsssrsr
forget	susssssup
forgive	surusrssr
forgive me	sussssssr
forgiv~	surusrssr
forgotten	srsrsxrsr
forgotten you	srsrswrsr
forgot~	srsrsxrsr
forg~	quusrvptr
forklift	urssssstr
forkli~	urssssstr
fork~	tqrsrrxtp
form	8qtjqoqru
form a	sssrustsr
form and	vrspsstsr
form at	ustsssssq
form for	wtrrssssr
form in	tutssrssp
form no	rsssvstsq
form which	usssssssr
forma	ussrsssst
formal	ssrrzrsrq
formal letter	srssvsrsr
formally	sssrustsr
formal~	tssrustsr
format	ssutsrrss
format egal	srusssssr
formation	ssssssssu
format~	sruqrrssw
former	srsrssust
formiddag	sussssssr
formid~	sussssssr
forms	rptqvrstt
forms of	srssvssup
formular	ssssrsrsu
formul~	srttrrrsu
form~	ruvh2mvqu
forn~	rvusrsrsq
forsta	sssrssrsu
fors~	svsqsrrru
fort	sssrsvssr
fortfarande	srsustssr
fortfa~	srtussssr
fortra~	rrsrssyqr
fortsetzen	sussssssr
fortse~	sussssssr
forty	sssstsrvq
fort~	qpttrvwto
forward	oruwtqrpv
forward for	sssussssr
forward to	uyrltqqqy
forward with	osvytrrrq
forward your	srsussssr
forwarded	vqrprrurx
forwarded to	wsssssssp
forwarded your	sssrssuss
forwar~	qrtwspsox
forw~	qrtwspsox
fostering	srsrssssu
foster~	srsrssssu
fost~	srsrsstsu
foto	ysrprrrrt
foto van	vrsrssssr
fotos	ustrssssr
fotos von	ussrsssss
found	rrqwrourw
found a	sssussssr
found by	sssrssrsu
found it	trrqssrrw
found its	sssusrssr
found out	sssussssr
found the	srspsstsw
found you	srssssvsr
found your	stssssusr
foundation	srsurssss
founda~	srsurssss
founded	ssssssrsu
founder	surqrturr
founder of	sssrssusr
founders	sssussssr
founde~	stqsrsurs
founding	sssussssr
founding engineer	sssussssr
foundi~	sssusstsq
foundry	usssssrsr
foundr~	usssssrsr
foun~	tspypouqv
four	ssvtvmvqp
four people	ssussrtsr
four sessions	sussssrss
four times	sssttsssq
four weeks	urrsusrsr
fourni~	susssssss
fourteen	ssrrssrsv
fourte~	ssrrssrsv
four~	suqsssrsu
fr	vssrrsssr
fr 0	vssrssssr
fra	sprsussrv
fra 0	srrsussst
frag	srsvssrss
frag mal	srsussrss
frage	vrstrsssq
fragen	suzoqqrqu
fragen sie	susrsssss
fragt	srsrsstsu
frag~	stxqnqupv
fram	tqssssrsu
fran	srrusrsru
frances	srssssssu
france~	srssssssu
franch~	srsrsussr
frank	strrsrssu
frankly	sssusrsss
frankl~	sssusrsss
fran~	rrqvqrssv
fraternally	usssssssr
frater~	usssssssr
frat~	urrsrsssu
frau	pyruxwpmp
frau dr	quqrustrs
frau grunwald	tusrsssss
frau kern	srssssrsu
frau okafor	tsssusssq
frau petersen	tssqrstst
frau pfeiffer	trsrsusss
frau roe	tqrtrrsrv
frau weber	russsssss
frau yildirim	sssussssr
fraudsters	srussssss
fraudsters who	srussssss
frauds~	srussssss
fraz~	ssssssssu
frec~	ssussssss
fredag	stusrsssr
frederik	usssrssss
freder~	usssrssrs
fred~	tsvrqssrs
free	qvrpqouvw
free any	swssssssq
free at	srurtsssr
free for	trrqsruss
free of	srusssssr
free on	sussssssr
freelance	srstsswsp
freela~	srrtrszsn
freeze	rrsssttru
freeze on	rssrsussr
freeze~	srrrstrsu
free~	rpqpruzrw
frei	rqruuqvsq
frei wird	sssrsrrsv
freibu~	ssssssusr
freie	ssrssssuq
freie platze	sssssssur
freigegeben	sssqursst
freigegeben ist	sssrsusss
freigegeben und	ssssusssr
freige~	sssqursst
freight	rtttssstq
freigh~	rtttssstq
freitag	rtvrrrsqu
freitag 0	sstsrssru
freita~	qtwssrrqt
frei~	pvwtrorvq
frem~	rsussssss
fres~	tsrqrrtuu
freude	tsssurrss
freue ich	rrsrssssu
freue mich	susrtstsq
freuen	rqqpyrrtu
freuen uns	ssroxrstr
freundlich	urtqrstss
freundlich grusst	ustrsrssr
freundliche	prysrusrs
freundliche grusse	prysrusrs
freundlichem	susssstsr
freundlichem gruss	susssstsr
freundlichen	ttrusssqs
freundlichen grussen	ttrtsssqs
freund~	tuysqvton
freut	utsrtsssr
freu~	qwutyqupl
fri	rorqtrwrw
fri 0	sprsrsxrv
friday	szylmqsqw
friday and	srrqrvtsu
friday at	rsrrrrqsz
friday so	trstqrssu
friday week	srssssrsu
fridays	srss0rssm
friday~	srss0rssm
fridge	sssusrsss
frid~	qyxlvorpw
friend	prrrsrssz
friend we	qssusssss
friendly	rurrrtsrt
friendly greetings	sssssussr
friendly reminder	stssssssu
friends	srsssrqtv
friend~	rsrprtrtw
frie~	pqqqqstv0
fril~	sssusssss
frist	trtqrurtr
fristg~	urssssssr
fris~	xpsottuuo
frit~	sssvrsssr
from	qqpzqpxru
from 0	txrlwrpsu
from a	sqxsrqtsr
from all	srutsrrss
from among	sssrssssu
from any	srusssssr
from date	ssssssrsu
from delivery	ssststssq
from hr	sussssssr
from me	trrvvspsq
from my	rsstsrqsu
from our	tqsrtquru
from september	srsqurttt
from the	qspyqqurv
from today	srursssss
from tuesday	ssssssrsu
from us	rprruuust
from you	rsrrssxsr
from your	ttrntsttt
from~	rssustssr
front	rvurrrtsq
front of	svsrsstsr
fronte~	ustsssrtq
fron~	tvupqsrtq
froze	sssrsutsr
frozen	rrsrswttq
froz~	rrsqsyttp
fruh	svssrsrsr
fruher	srssssssu
fruhestens zum	sssussssr
fruh~	rorttsttv
fue	rrsvsssss
fuhrerschein	ursrssrts
fuhrer~	ursrssstr
fuhrt	svsrssrtr
fuhrungszeugni	sqrrusrsv
fuhrungszeugni und	ssssusrss
fuhrun~	sprrursrv
fuhr~	tsqqtsstt
fulda	ssssrsssu
fuld~	ssssrsssu
fulfil~	srssssuss
fulf~	srssssuss
full	qsowupp0r
full application	sssrsussr
full driving	sssssssur
full legal	sussssssr
full time	srrttrqxp
full year	ssssusssr
fully	ssrrqrvru
fully remote	ssssssvrr
full~	tsrrqrwqu
fun	sqsqrrtsx
functie	srsuvrrsq
functie van	srsuvsssq
functi~	sqssvrurr
func~	tqsswrtrq
fund	stskrtssx
fund and	sssqssssu
fundac~	usssssssr
funder	sssustssq
funding	rstqrvsst
fundin~	rstprxrst
fund~	tqrsqvsst
fune~	vrsrssssr
funf	rtvsrstro
funn~	srtusrrss
fur	oorxtnwsx
fur 0	srrsstssu
fur andere	sssqssssv
fur betriebstechni	sssssssur
fur das	sotwqrsrw
fur dein	rrtsrsssu
fur deine	svrtttrrq
fur den	usttrvqtn
fur dich	qvstutrrq
fur die	rrsvrtspu
fur ein	strsrsssu
fur eine	rrvtrqusr
fur einen	rqrsrrvrv
fur ihr	rtsussrst
fur ihre	vsquurrrr
fur ihren	rsstssssu
fur jeden	ssssrsusr
fur mich	sursssssr
fur morgen	svsrssssr
fur sie	survvqsrn
fur uns	srtsrsusr
fur unser	ssurtssss
fur unsere	rusrsssst
fur unseren	srssssutr
fur zwei	sssussssr
furniture	usssssssr
furnit~	usssssssr
furs	rrtxrtsrp
further	nsuuqzqps
further consideration	sssussssr
further correspondence	sssusrssr
further emails	sssqssssu
further to	suuputsso
furthe~	nsuuqzqps
furt~	nsuuqzqps
futt~	sssrustsr
futur	strsustsr
future	pqsvqpvqx
future~	sttsssstq
futu~	prsvspvqw
g	uvruqqrtp
g day	ststssstq
ga	strrrwssq
ga vidare	sssrsvssr
gaan	qsuvqrrrt
gab	sssxssrsq
gab es	sssvssssq
gabi	rtsrrswrq
gaffer	rsswsrssr
gaff~	rsswsrssr
gage	ssssusssr
gage 0	ssssusssr
gallery	rssrsussr
galler~	rssrsustr
gall~	rsursurtq
game	ssstssstq
gameplay	ssssssusr
gameplay programmer	ssssssusr
gamepl~	ssssssusr
games	rrvrusqvq
game~	qrvrtrsup
ganas	susssssss
ganas de	susssssss
gana~	ruurssssr
gang	sssrssssu
gange	rtsqsswsr
gang~	rtrprrwst
ganz	rtrvrsrss
gar	vrtrssssr
gar nichts	usssssssr
garage	tutpssrss
garantie	srsrssvss
garant~	trrsssvsr
gara~	uttprrurs
garde	rursstssr
garden	srtrssrsu
gardens	srssssssu
garder	sssusssss
gard~	qustrtrru
gareth	srrrusssu
gare~	srrrusssu
garna	sussssssr
garn~	tussssssr
garr~	srsusssss
garten	srssssrsu
gart~	rsstrsrsu
gary in	srssssssu
gas	ttstssssq
gaso~	srsussssr
gasthof	srstsrrsu
gastho~	srstsrrsu
gast~	rtsssrrtu
gate	russrsvrr
gates	sssrsssus
gate~	sssrsssus
gathering	sqsrsvtsr
gather~	sqsrsvtss
gath~	srsqsvusr
gaurav	ursssssss
gaur~	ursssssss
gave	rqsxrrrsu
gave up	sssussssr
gaz	srssrstsu
gcse	sqttsssss
gd	sssussssr
gdansk	sssrssurs
gdan~	sssrssurs
ge	ssssussss
geachte	ttssrtsqs
geachte heer	sssssusss
geachte mevrouw	turtsrtrq
geacht~	ttssrtsqs
geac~	ttssrtsqs
geande~	rtsussssr
gean~	rtsusrssr
gebaude	sutsssssr
geben	sqqvvxqrp
geben ihnen	sssrsusss
geben sie	ssrsvrrss
gebeten	tursstssp
gebeten ihnen	sssssussr
gebete~	tursstssp
gebe~	uspuuyqql
gebran~	stsrsrssu
gebr~	tursrrrst
gebuhr	sqssssssw
gebunden	susrstssr
gebund~	susrstssr
gebu~	tsrqssrtu
gedacht	sssssusss
gedach~	sssssusss
geda~	srsrrtrsu
gede~	stusrrssr
geduld	vrrmrzrsr
gedu~	vqrmr2rsr
geehrte	pputtwrpt
geehrte frau	pvstuvspp
geehrter	zurvtpqnq
geehrter bewerber	sssussssr
geehrter herr	ztsutqqnq
geehrt~	rvstuwpms
geeh~	rvstuwpms
geen	qrrurstts
gefallen	susvsurrn
gefallen hat	ussrsrsss
gefallt	sssssssus
gefallt dir	srsssssus
gefall~	susvsuqtn
gefa~	rwsvstqtm
gefeliciteerd	rrsrusssu
gefeli~	rrsrusssu
gefe~	rrsrussst
gefolgt	sssrussst
gefolg~	sssrussst
gefo~	rrsrurrst
gefu~	rtsusrssr
gegeben	rrrwurrrq
gegebe~	rrrxurrrq
gegen	rurtrrrrt
gegens~	strssusss
gegeven	sssussssr
gegevens	srsqssssw
gegeve~	srssrrssv
gege~	qvpxsrpru
gehad	srsvssssr
gehalt	ssrovrxsr
gehalt bis	srssssuss
gehalter	ssssusssr
gehaltsnachwei	sqrsssssv
gehalt~	rqrsvrrrv
geha~	qpqrxpvrw
gehen	rsrwstrsq
gehe~	ssrvstrsq
geho~	rtrtrqrsv
geht	wtsprqsqv
geht das	ssusssssr
geht es	vqrvrrrrs
geht ihnen	srsrtsssu
geht los	ssrsrsssv
geht vor	trsusrssr
geklappt	stsqsssst
geklap~	stsqsssst
geklart	srsrsuuss
geklar~	srsrsuuss
gekl~	rsspsutst
gekommen	vrssrrsst
gekomm~	vrssrrsst
geko~	vrssrrsst
gekr~	xssssrssp
gela~	vrtsrrrss
gelegt	rssrstssu
gelern~	rrtsssrsu
gelesen	uurtrqsrs
gelesen und	ursrsssst
gelese~	uurtrqsrs
gele~	survqrrrt
gelijk	srsusstsr
geli~	stsussssq
geloscht	qrsqssssy
gelosc~	qrsqssssy
gelo~	ptsprrssz
gemacht	strvstssp
gemach~	strvstssp
gema~	ssrwrtrsq
gemeinsam	rstssussr
gemein~	sqvvrsrrr
gemessen	srsrsrtsu
gemess~	srsrsrtsu
geme~	rpwwrqrqs
gen	ssusssrss
genannt	sssrssuss
genann~	rsssrsutr
genau	srsqtrwss
gena~	qrsrsrwtt
genehm~	ssssrusss
general	usrsrtrst
general manager	tssqttssr
generale	urssstssr
generated	tqsurrrru
genera~	wprvqsqsu
genero~	ssssssssu
gene~	woqspttsu
genial	rtrrsrssu
geni~	rtrrsrssw
gennemgar	susrssssr
gennem~	susrssssr
genommen	ssusrrrsr
genomm~	ssusrrrsr
geno~	uquussrsr
gent	ssusssssr
gente	rurvrtrrq
gentile	ststsurqq
gentili	ssrrrsssu
gentil~	rvstrtrqs
gent~	qyqwquspp
genugt	rstqsrwtq
genuinely	sssussssr
genuin~	sssussssr
genu~	rstsrswsq
gepruf~	tssusrsss
gepr~	sssvsrssr
gerade	sqswrruun
gerade eine	sssrssuss
gera~	qpswrruur
geregistreerd	ussssssss
geregistreerd onder	ussssssss
geregi~	ussssssss
gerencia	ssussssss
gerenc~	ssussssss
gerente	rvssrussq
gerente de	susrsussq
gerent~	rvssrutsp
gerer	rssssssur
gerer mes	rssssssur
gere~	susuqsrtq
geringfugig	sssssssus
gering~	sssssrsut
geri~	rtsrsrsvr
german~	srssssssu
gern	pyvvroxpo
gern am	svrsssssq
gern bei	srssvsrsr
gern unser	sssrssuss
gerne	myqqyrrru
gerne an	qssrwssss
gerne auf	sssssussr
gern~	myqryrqru
gerstl	rrsssswsr
gers~	rrsssswsr
gerust	urstsssss
gerust~	sssussssr
geru~	trrvsrrtr
gesagt	srrttussr
gesamtschule	rssstustr
gesamt~	rrstttstp
gesa~	rqqutvrsr
gescha~	rtrvttqrq
geschickt	sruusrtsq
geschi~	sruusrusp
geschlossen	rusrsssst
geschl~	russsrsst
geschreddert	sssrssssu
gesc~	qutwsqsrq
gesellschafter	sssrsusss
gesendet	sustssrrq
gesend~	sustssrrq
gesetzt	trsptwrsr
gesetzt und	sssrsvssr
gesetz~	srsqtwrsq
gese~	usrstvrrp
gesich~	srssssssu
gesi~	srssssssu
geso~	tsssrrrsu
gespeichert	vrrrsrsss
gespei~	urrrsrsts
gesprach	pwssqpssw
gesprach freue	ssssssssu
gesprach mit	svsssrssq
gesprach von	sqsrsrssw
gesprache	rrrqsyrst
gesprache mit	sssrsussr
gespra~	nvqrqwrrw
gesprek	rxrtrrssq
gesprekken	ursrtsssr
gespre~	twrssrrrr
gesprochen	srsvsrrss
gespro~	rrsvsrtss
gesp~	qxotpupsv
gestellt	srurstsss
gestel~	truqrtsss
gestern	qurxsspsr
gester~	qurxsspsr
gesteuert	sssussssr
gesteu~	sssussssr
gestoria	usssssssr
gestor~	usssstssq
gestos~	sssrssuss
gestrigen	srsussssr
gestri~	srsusssss
gest~	tos0srrrr
gesuch~	urtrrsusq
gesu~	tqtsssusq
get	stzhuqsrw
get 0	rqtsssstt
get a	uotmurstx
get an	usrsssssr
get back	rsspstssw
get here	surstsrsr
get in	ssrvsrssr
get it	tqsqsswss
get more	ssssssssu
get on	sussssssr
get out	ssssssssu
get past	sussssssr
get the	stsossqsw
get through	utsrsrsss
get to	rvssstqrs
get you	surqusssr
get your	rrrtrtrsu
getagt	srssrsssv
geta~	srssrsssv
getr~	srsvrsssr
gets	vqrprrurv
gets the	srsrssssu
getting	rvqssrtru
gettin~	qvqssrtru
gett~	qvqssrtru
gevallen	sssussssr
gevall~	sssussssr
geva~	sssussssr
geven	sssssussr
geve~	srstsussr
gevo~	rtsussssr
gewahlt	srsusrsst
gewahl~	srsusrsst
gewartet	sssusrsss
gewart~	sssusrsss
gewa~	rstvrqrst
gewe~	rrrtssrsv
gewist	rssrssssw
gewi~	rssrsrrsw
gewoon	rwstrrssq
geworden	rqruusrst
geworden sind	srsstsssu
geword~	rqruwsrrs
gewo~	quqvvrrrr
gewunschten	srssvrssr
gewuns~	rrstwrssr
gewu~	qrrtwrrtr
gezeigt	ssssusssr
gezeigt dass	ssssussss
gezeig~	ssssusssr
geze~	srsuusssr
gezogen	srsrssssu
gezoge~	srsrssssu
gezo~	srsrssssu
ggmbh	srutrsttq
ggmb~	srutrsttq
ghent	srsrsssus
ghen~	srsrsssus
ghoste~	sssrsurss
ghos~	rqqpqt5ro
gia	rrsxtsrsq
gib	svssssssr
gibt	ruusrqssr
gibt es	rtstrsusq
gift	ssstrrrsv
gift card	srsrssrsv
gift~	sssussssr
gig	sustsrrrs
gilt	stsstvrrq
gingen	rssrsusss
ging~	rtsrsusss
gino	swrrssssr
giorni	trtutrrrr
giorni e	utsrsssss
giorno	strsrsssu
gior~	sususrrrs
giovedi	rxrtrsrrr
giovedi 0	susssssss
gioved~	rxrtrsrrr
giov~	rwrtrsrrq
gir	xrsrssssr
gira~	ussqtssss
girl	srsvssssr
girls	srrswrssq
girl~	srrrwrssr
gisela	srusssssr
git	srwsssrsr
github	srxrrstsq
gith~	sqxrrrvsp
giulia	rssutsrsr
giul~	rssutsrsr
give	vwqtszknr
give an	sssssussr
give and	sssssussr
give me	rvrruuqsq
give us	0rsrrqssq
give you	rtrtruqrs
give yourself	ssusrssss
given	srwyptqqq
given a	srusssssr
given access	ssrsrsssu
given an	srutrtssr
given to	rssturtsr
give~	srwxqspqr
giving	sssussrss
givi~	rsrussrsu
gl	ssswsssrq
glad	qrtrwsrrt
glad to	ssrrvrsst
glad we	ssusssssr
glad~	ssssustsr
glae~	ssssusssr
glaser	ssursssss
glaser critical	ssursssss
glasgow	sssrsrsus
glasgo~	sssrsrsus
glassw~	rursstssr
glas~	sttrrstvq
glau~	srsusrrst
gleich	svrrtqtsq
gleicher	svsqssstr
gleicher ort	svsqssssr
gleicht	ussrsssss
gleichwohl	sssussssr
gleich~	survsrrtq
gleitzeit	srsssstus
gleitz~	srsssstus
glei~	swqutptvn
gli	trsusrssr
glob~	trrrrrqwu
gloves	ssusssssr
glov~	ssusssssr
glowing	sssrrtssu
glowin~	sssrrtssu
gluck	sssussssr
gluck noch	sssvssssq
gluckauf	rsussssss
glucka~	rsussssss
gluckl~	srssssrsu
gluckwunsch	stsrrsrsv
gluckw~	stsrrsrsv
gluc~	rsttrrqrw
gmbh	zsrurqtrn
gmbh co	sssusrssr
gmt	swrsrsssq
go	tr2mupqnw
go and	stssrsssu
go at	sqvrsssss
go away	susrsssss
go before	srstssssu
go of	ssrsrsssu
go on	sqwtssssq
go out	sqssssssv
go over	svsrssssr
go through	urprvstss
go to	stvqwrqrr
go up	russssrst
go with	sttossrsw
goal	sssqssssu
goals	sssrtsrus
goal~	sssrssrus
goats	ussrssssr
goat~	ussrssssr
god bless	srttrrrsu
goed	svrsrrtsr
goede	vrsrsssss
goede orde	vrsrsssss
goedemorgen	sssvsssss
goedem~	rrsvrsssr
goed~	urrvrrssr
goes	tssrsuqrs
goes to	spuusursr
goes up	sssrtrssu
goes with	vsssssssr
going	qqqwstsru
going through	sssrssusr
going to	srrttqrrw
going with	srsvssrsr
goin~	qqqwstsru
gold	srssssrut
gold~	rrsvrrutr
gone	tpp1ruqrq
gone by	ssrurssst
gone out	sssssussr
gone quiet	sssrsurss
gone to	vsrtsqsss
gone with	rssytrrso
gonna	sruussssr
gonn~	sruussssr
gonzalo	srssssusr
gonzal~	srssssusr
gonz~	srssssusr
good	usoyruprr
good afternoon	stsvssssp
good clips	sssussssr
good day	qutustsro
good fit	sssrssrur
good hands	ussrssssr
good in	srsussssr
good light	ssssssssu
good luck	rquvrrrst
good morning	uutpsttso
good news	tsqrusqst
good night	ssussssss
good the	sqssssssu
good time	stsqssusr
good to	rtststusp
goodby~	rssssrssv
goodman	usssssssr
goodma~	usssssssr
good~	ssrrrrssv
google	txsrssrrr
google meet	svssssssq
goog~	twrrsrrrs
gora	srursrrsu
gost~	survrsssq
got	1qpxpqrqq
got 0	rvrsrruss
got a	rrqsstwsr
got enough	sssrssssu
got it	2qrqrrrsq
got the	rqttttqst
got your	tsquqsurs
gott	rusurrssr
gott frau	susrssrst
gott herr	sssusssss
gotta	rrsrsxssq
gott~	rrrrrzrsq
gourme~	ssssssssu
gour~	ssssssssu
gout~	srursssst
governing	ssssusssr
governing body	ssssusssr
government	ssspsrrtw
governors	stssutssp
govern~	rtrpvtrtt
gove~	rtrpvtrtt
gr	vrstsrttq
graag	qusrtrrqw
graag voor	ssssvssss
graa~	qusrurrqw
grab	stsusrssq
grab a	ssttsstsq
grabs	sssrsusss
grab~	srurstsss
grace and	sssussssr
gracias	wprvrsrrs
gracias por	tqrussrst
gracia~	worvrrrrs
grac~	wnqxqsqru
grad	ussrsrsst
grade	ttqrxrutl
grade 0	ssrtvrttn
grades	ssttssssq
graduate	ouwtsrrtq
graduate admissions	qsssssssu
graduate engineer	srussssrt
graduate programme	sssussstq
graduate recruitment	ssursssss
graduate scheme	rvssssssq
graduates	srrrssttu
graduatoria	rrstsurst
gradua~	nrutrsruu
grad~	nquvwprur
graham	rwrsrssst
grah~	rwrsrssst
graing~	ssssssssu
gram~	ssssusssr
grande	srsvssrsr
grandfather	sssrssssu
grandf~	sssrssssu
grandi~	sssrssssu
grandm~	ssssssssu
grant	ssrqtstru
grantham	ussrssssr
granth~	ussrssssr
grants	rstsrrrur
gran~	sousqrstw
graphic	ssrssssus
graphi~	trrsssqxr
grap~	trrrssrxr
grateful for	srsstttsq
grat~	rqruutsrt
grazie	xtsrrtrrp
graz~	xttrrtrrp
great	ptptqwtru
great news	svsrstrsq
grea~	orotqvypv
green	surqrsrrw
greenleaf foods	tsstssssq
greenlight	suststrsq
greenl~	tururstsp
greetings	sruurtvrn
greeti~	rrttrturq
gree~	rwrupttps
gregor	tsssusssr
gregor lampe	tsssusssr
greg~	tssrusssr
grei~	rssvssrsr
grenoble	sssrssvsr
grenob~	sssrssvsr
gren~	sssrssvsr
greta	rtrtsttsp
gret~	rtrtsttsp
grew	ssssrsssu
grid	stssssusp
grillen	sqssssssw
grille~	sqssssssw
gril~	ssssrrssv
grim~	strrssssu
grin~	ssssusrss
groep	susssssss
groet	rtrrtrrrx
groetjes	urrruussq
groetj~	urrruussq
groe~	vuqqtrqrt
grossem	rrsrsstsv
grossem interesse	rrsrsstsv
gros~	rtrssssru
grote	sussssssr
grot~	sussssssr
ground	sssussusq
group	ssrvqputr
group 0	sssssusss
group is	srrusssss
group of	stsqstusr
groupe	tqttsstsq
groups	stsrssrru
grou~	srqwooxwr
growing	srsrsswrs
growin~	srsrsswrs
growth	trsrssrus
grow~	tssnrrvtu
gruber	surtrsrss
grub~	struqrrsu
grund	rprurstru
grund und	ssssssuss
grunden	qrswsssrs
grunder	srsrssuss
grunde~	qrrvssvrs
grundsatzlich	rssrsutss
grundschule	tqssssssu
grunds~	sqrqsuust
grunen	ssssssusr
grunwald	tusrsstsr
grunwa~	tusrsstsr
grun~	rlqurr1st
gruppenaufgabe	srusssssr
gruppe~	ssusssrss
grup~	ssusrqsss
gruss	rtpwsqxqq
gruss aus	rssusursr
gruss gott	susssrsss
gruss rolf	usssssssr
grusse	tyvtnxtol
grusse aus	tutrssssr
grusse dein	ssusssssr
grusse kathi	susssssss
grusse r	srtsrusss
grusse reto	susssstsr
grusse team	sssssusss
grussen	turussuqo
grussen h	sssusrssr
grusse~	turussuqo
grusst	ustrsrssr
grus~	xysuoxwli
gsm	srussssss
guarantee	strqstrsu
guaranteed	ssrpssssv
guaran~	ssrmttrsx
guarda	rrswssssr
guarda~	rrstsrssv
guar~	srqrssrsy
guess	rtspryrsr
guest	sqssssssv
guests	susrsssss
gues~	rsroryqsw
gui	sssusssss
guide	svrrrtrss
guides	sssssssur
guid~	suqsrtqts
gultig	sqttsssrv
gult~	sqtssrrrv
gummis~	sussrssst
gumm~	sussrrrst
gunstiger	sssussssr
gunsti~	sssussssr
guns~	sssutrrsr
gus	ststsstsq
gustaria	susssssss
gustaria que	susrsssss
gustar~	susssssss
gut	twrqqurrt
gut gefallen	stssrussq
gut zu	sssqsstst
gutachten	sssrssssu
gutach~	sssrssrsw
guta~	sssrssrsw
gute	rurwsqrrs
gute neuigkeiten	susrsssss
gute und	susrsssss
guten	pvttsssps
guten morgen	tvsqsrssq
guten tag	ottssutot
gutes	ruswsrrsq
gute~	pwtusrsqr
gwen~	susstsssr
gymnas~	srtusrstr
gymn~	srtusrstr
h	pvsnvqr0p
h 0	rrrsrrtuv
h a	srssussss
ha	vtpyrsrpp
ha detto	sssrtsuss
ha llegado	vrsrssssr
haar	susrsssss
haar~	ssusssssr
haas	trsrssssu
hab	ttrxtqsro
hab mich	rssvtrrsr
habe	vnsurqsrx
habe der	sssussssr
habe die	sqssusssu
habe ich	trrrrrtsv
haben	qnrxrrsrx
haben das	sssssussr
haben deine	rssussssr
haben die	rssusursq
haben ihre	vrsrtrtsr
haben noch	tsssstsur
haben schon	sssussssr
haben sich	tssrrrqsu
haben sie	svtrrrsrr
haben und	sssrsusss
haben uns	rrsuurrst
haben wir	vstvqssqq
haber	srssrswsr
habe~	qmqxsqurx
habia	sssusssss
habile~	urstsrssr
habi~	vqsurrrsr
habla	srstsssur
hablar	surrussss
habl~	ttrsurtto
hace~	rrstsrssu
hacker~	rrussssss
hack~	rrussrsut
had	ronzq0qov
had 0	trsrsrrsw
had a	qssrrursw
had an	ussssstsq
had asked	sssussssr
had been	rssrtussq
had more	sssqssssu
had my	srssrwrsr
had the	stryrrsso
had to	spsusrusu
had you	sussssssr
had your	trsrssusr
hadd~	srsusrssr
hafen	sssssssur
hafe~	srsssssus
haft~	ssusssssr
haha	trsqssssw
hai	utrstsrsr
hai il	surrsssss
hakemu~	urrvrrsrr
hake~	urrvrrrrr
halb	rvstssssr
halbe	susrrsttq
halbe stunde	svrsrsssr
halbstundiges	srssssssu
halb~	sutrrsttq
halden	utstssssq
hald~	ttstssssp
half	ovsttwqps
half a	srwrtsrsr
half an	rzrsrrtso
half and	srssssssu
half of	rtruttqrr
half term	ssssrvtsp
halfway	rrssssssu
halfwa~	rrssssssu
hall	tssqrorvw
hall on	ssssrsssu
hallam	tssrrustq
halle	rvsrrrrtr
hallo	ptwuqrvrp
hallo frau	rsqurstrv
hallo herr	stsssstqr
hallo ines	rsssussss
hallo leonie	sssssssus
hallo timo	susrstsss
hall~	qvwtpttum
halsningar	rpsqssxst
halsni~	ryrpsrusr
hals~	ryrpsrusr
halt	susrssttq
halte	sssrsutsr
halte sie	sssrsussr
halten	tsrqsursu
halten sie	trrrrusst
haltestelle	ssstsssur
haltes~	ssstsssur
halt~	trrqrvrtt
hamish	ttssssttp
hami~	ttsssrttp
hamza	ssrrssrsv
hamz~	ssrrssrsv
han	rqswsrrsu
hana~	sssussssr
hand	vstwspqsq
handful	ssrtsussq
handful of	ssrtsussq
handfu~	ssrtsussq
handle~	ttsqsttsr
hands	tstvrsrrp
hands and	ussrsssss
hands on	sstwsstsm
handy	srwrssrtp
hand~	uq0postrr
hang	srsqststu
hangen	srrssstus
hanging	srstsurss
hanging up	sssrssssu
hangin~	srstsurss
hangt	sqursurrt
hangt an	srusrrrst
hang~	rpssrwqtt
hannah	trsturssq
hanne	sssrssssu
hanno	srsutsssr
hann~	srrvwrstp
happens	ussrstrtq
happen~	ustostqtt
happin~	ssstrsrsu
happy	oprr2outt
happy and	sssrrrtsu
happy birthday	sssrssssu
happy friday	ssssssrus
happy to	rqtqyrrrt
happy with	sssrustsr
happy you	ssssusssr
happ~	qoqu1prtt
har	ssqtssqsv
har du	rqsrssssx
har modtaget	usssrssss
har valgt	srstsrssu
harbou~	rrrrssrsx
harb~	sqrrtsqsw
hard	sqryrrpru
hard and	sssrsussr
hard feelings	sssussssr
harder	stsussssr
hardest	sssussssr
hardes~	sssussssr
hardware	ssrqtsuss
hardwa~	ssrqtsuss
hard~	rrrvsrtsr
hare~	utsssstsr
hargreaves	srssssssu
hargre~	rwsrssrss
harg~	rwsrsssss
hark~	sssussstr
harm	srssussss
harmon~	ssstrrrrv
harm~	rrsstrtru
harr~	svrrstrsr
hartelijke	rtsrtsssu
hartelijke groet	rtsrtsssu
hartel~	rtsrtsssu
hart~	qruttrsuq
harvest	ssrrussur
harves~	ssrrussur
harv~	ssrrtssur
has	qpmyn5smu
has a	sssqssssv
has agreed	srsrrsrsv
has applied	rrsqsrssx
has arrived	usssssssq
has asked	sqtsrzvsm
has been	yuntn1onu
has changed	stssttssp
has chosen	sssussrss
has come	rsrtrrrtv
has completed	rtsusrssr
has decided	srsvstssq
has ever	svsrssssr
has found	sssussssr
has gone	usrurrtsq
has just	sssssssur
has left	susrssssr
has looked	srssssssu
has moved	trstsrssu
has no	rrstsurst
has not	nrrwttrrv
has now	rtsutrrsr
has placed	rssrswssr
has received	vssrssssq
has sent	ssssttssq
has shared	srsussssr
has slipped	sssrswrsr
has suspended	sssrsusss
has the	srstssrtu
has until	sssssussr
has won	sssusstsr
hast	ruqvsrrrs
hast du	strqrrtsu
hast ein	susssssss
hasta	trvprwrsr
hasta el	srwrssssr
hasta que	sssrsusss
hast~	trvprwrsr
hat	npmyuxtov
hat das	sssssusss
hat deine	ussrsrsss
hat die	srsvssssr
hat es	sssqtsssu
hat gestern	sssussssr
hat ihre	russssssr
hat in	sssurrrst
hat mich	sssqsuuss
hat mir	susprstsu
hat sich	psrxtrsrr
hat uber	sssqstsst
hat uns	tvsrsursp
hate	sssrsruss
hate for	srssssusr
hatte	qtrxstrsp
hatten	qvquroxrs
hatten sie	rurprrwst
hatten wir	sssttrtsq
hattest	sssrrrvss
hattes~	sssrrrvss
hattie	srwrssrss
hatt~	pwswqpyqp
hau	usrssrssr
haul~	ssssrustq
hauptabteilung	utsrsssss
hauptabteilung i	utsrsssss
haupts~	sssussssr
haup~	turtsrssr
haus	qxqtsrwrp
hausau~	srusssssr
hause	srrsrrsrw
hausern	sssussssr
hauser~	sssussssr
haushalt	rssrsvsss
hausha~	qssssusss
hausschuhe	sussrssss
haussc~	sussrssss
haus~	qusupssrt
have	qtqwsstpu
have 0	qsytrrrrr
have a	w3onorvrq
have an	rsrqruwsr
have any	strussssr
have applied	srssssssu
have asked	ssstsrutp
have attached	usssssssr
have bad	ssssssssu
have been	pqrwutsps
have chosen	sssussssr
have completed	rtsussssr
have decided	rrrvrsrrv
have emailed	rsssssusr
have fewer	sssssssur
have five	rsvsssssr
have gone	sssssussr
have had	tsssrvrsp
have it	srsrutssr
have just	rssrsuurr
have many	susrssqur
have money	sssrssusr
have more	rrsrsutss
have my	tsssrvrsq
have named	sssssussr
have never	sssrsusss
have no	srrwsrssr
have not	qprupywsp
have now	prsvrrssv
have one	sutusrrsp
have people	susrsssss
have pleasure	ssssusssr
have put	utsrssssr
have reached	wssrssssr
have read	sqsrssssw
have received	ursqsrssv
have rejected	srsussssr
have spoken	spsssstsu
have successfully	sssqsusst
have the	rpqvustrt
have to	qsrurrrqw
have until	trustusso
have withdrawn	rssusssss
have you	sqqs0qqru
have your	zxrrsrrti
havent	rsssswssr
haverstock	sssrssssu
havers~	sssrssssu
have~	srrtrvrss
having	rusvurqrq
having a	sussssrss
having reviewed	rusrsssss
having trouble	srusssssr
havi~	rusvtrqqr
hawa~	srsrrsrrx
hay	qtttttrsr
haya	sssrsusss
hayley	sssussssr
hayl~	sssussssr
haza~	ssrsssssu
hcpc	sussssssr
he	v0nspusns
he back	wrsqstssq
he ca	sssrsrssu
he can	srsrssssu
he got	srsrssssu
he has	stsqsussr
he held	srsussrss
he is	sxrrssrsr
he ll	svsrrtrsr
he looks	ussrssssr
he made	srssssssu
he said	sssrsuusr
he the	sssrsvssr
he wants	sssusrsss
he was	ssssssssu
head	pwqsurvvm
head of	ryrstryuh
headcount	ssssstusq
headco~	ssssstusq
header	srsqssssv
headhunter	ssssssuss
headhu~	ssssssuss
headli~	ssussssss
headquarters	stsssvrsq
headqu~	stsssvrsq
heads	sututqrtp
heads up	suttsrssq
headshot	srsusssts
head~	puvtqsssq
health	qqqtwrsus
health talent	sssstsssq
health trust	sssrsrtsu
healthcare	ssssusssq
health~	ssstusssr
heal~	qrquwrsus
hear	ywpjsytpp
hear about	sqsrstusu
hear back	rrsrsswsr
hear from	rsrqswssr
hear more	susrssssr
hear the	sussssssr
hear you	swsrvrrsp
heard	rsrqrqvsx
heard back	sssqssssu
heard you	sssrssusr
hearing	rtrrssssv
hearing from	rsssssssu
hearin~	rtrrssssv
heart	trstrrrsu
hear~	rrquqourz
heav~	rrrrrrsqz
heb	spsxrqrrv
heb een	rrsqssssx
heb je	srttsrssu
hebben	rrrxrrrrt
hebben je	ussrsssss
hebb~	tqrwrrrrt
hebt	stsvrrssq
hecho	sssussssr
hech~	rrswssssr
heeft	qsstrssrv
heeft een	sqsssrssv
heef~	qsstrssrv
heer	stssrusss
hei	ysqtrtqqr
heide	srsrsrvss
heid~	rsuqssvsr
heights	srstsssur
height~	srstsssur
heig~	srstsssus
heike	ussrstssr
heik~	ussrstssr
heil	srstusssr
heinz	sssrssssu
hein~	ssssssssu
heisst	srrvssssr
heis~	ssrvssssq
hej	rtvtusspp
hej lars	ssssusssr
helaas	rssurrsst
hela~	rssurrsst
hele	srssssuss
hele dag	srssssuss
helferinnen	srsusrrsu
helfer~	srsturqsu
helf~	sqsturqst
helix	sssussstq
heli~	sssussstp
heller	srussssss
hello	qxwtousoq
hello and	stsusrssr
hello dear	ssssssrsu
hello emeka	rssrssssu
hello everyone	srssssssu
hello idris	rssrssssu
hello kim	sssssursq
hello lovely	stsussssr
hello mr	srssrstsv
hello name	svssssrss
hell~	twwsottnr
help	qrsjrvtyv
help desk	rrrsrrryq
help find	sssrssusr
help you	sssrstrrv
helped	srssssrsv
helpful	sssrssrsu
helpfu~	sssrssrsu
helps	ssssssrsu
help~	sqtntsrsz
helsinki	sssssussr
helsin~	sssssussr
hels~	sssssussr
hem	sttrrurrt
hemos	qrrusurss
hemos descartado	sssrsusss
hemo~	rrrusurst
hence	tssussssq
hence this	sssussssq
henc~	tssussssq
hend~	sssrssssu
hensel	ssssusssr
hens~	ssssusssr
her	pqqwpszqt
herald	sqsussrst
herald this	sssussssq
heraus~	sssrssusr
hera~	spttsstst
herbst	rrsssuuss
herbstferien	wrsrrrssr
herbst~	vrsqrtssr
herb~	wqrqqvtsq
herd	srsusrusr
here	przysosns
here are	rtsrssrqx
here at	sussssrss
here by	srssussss
here for	rssusssss
here i	sssrssuss
here is	sptqttssu
here now	rtsussssq
here on	stusssssq
here so	rvsrsssss
here the	rpysrrtrt
here to	sstosstsv
here we	sursrsrss
here what	tsrttsrtq
here with	ssssssusr
hereby	ttsvsrtso
here~	surwsqsso
hermanos	rssusssss
herman~	vrstssssq
herm~	vrsussssq
herr	swrvqyslp
herr arslan	trusssssq
herr bergamin	stssusssr
herr claasen	utsrsssss
herr dr	sprxsrusp
herr gruber	sursrsrst
herr klockner	ssssusssr
herr lysenko	srssrsssu
herr ott	srssvrssr
herr sawatzki	rsussssss
herr tewes	sssrssssu
herr wienbarg	tqsrrtrsv
herrn	svsqsrtss
herr~	uusosrstt
herste~	srsrstrsv
hers~	rqurrsrsw
heru~	swsrssssr
hervor~	srssssssu
herv~	srssssssu
herzen	ssssusrsr
herzlich	sttqsttrr
herzliche	rsrprussu
herzliche grusse	rsrprussu
herzlichem	sssusstsr
herzlichem gruss	sssusssss
herzlichen	rsrrurrsv
herzlichen dank	rssrussst
herzlichen gluckwunsch	ssssrsssu
herzli~	qurqtttpu
herz~	purqvtspv
hesite	srsssussr
hesi~	srstsussr
het	oxuyvrqoo
het contract	ssssvsssr
het derde	srsssussr
het met	srsussssr
het team	susssssss
heure	svrrrtrsq
heure et	susrsssss
heures	rtvssrssq
heur~	rxurstrsp
heute	tsrurqurs
heute noch	sssrttusr
heut~	tsrurqust
hey	uwvvsysoe
hey nils	srsrsusss
hey sam	ssssutrsq
hey thanks	rssussssr
hey there	ussrssrts
hey tom	ursstssss
hi	m1xur0qin
hi ade	svsrssrss
hi alex	sssrssuss
hi all	rrsvrrsss
hi amelie	qrsssrssv
hi aoife	rrssssssu
hi beth	srsswrssr
hi bo	sssqssssv
hi callum	sssturssq
hi chloe	sssrssssu
hi elena	srssvsssr
hi ewa	rstusrssr
hi fatih	sssrsusss
hi hamza	sssrssssu
hi i	soussstsv
hi ines	tstrsvsso
hi its	svsrssssr
hi jarrah	ssssssssu
hi joe	ussrsrssr
hi kim	turtrrsrr
hi leanne	stssstssq
hi lena	srsrssuss
hi luis	rssusttsq
hi marta	sussssssr
hi mate	ssssrsvrs
hi mateus	srsrsrssu
hi mo	rtssusssr
hi name	nypvspxsq
hi nell	sssussssr
hi niamh	stsussssq
hi nikhil	sssssussr
hi noa	ssssssssu
hi noor	utrsssssr
hi oluwaseun	ststssssq
hi oskar	ststssssq
hi ottilie	ssssssssu
hi piotr	usrsstssr
hi robin	rrsssusss
hi shanice	srssssssu
hi siobhan	stsssussr
hi sol	strussssr
hi sorry	sssusrsss
hi stacey	tvpsssssr
hi steph	rssrstrsu
hi thank	srrsrsssv
hi there	ttrrrrvsq
hi tom	srstsstsq
hi yasmin	ussrssssr
hi zainab	utrrrstss
hidd~	qstrssssv
hier	vtutqrrqs
hier das	srvsssssr
hier eingegangen	ussssssss
hier mein	rqssssssw
hierfur	sssrssssu
hierfu~	sssrssssu
hiermit	ttsptrrsu
hiermi~	ttsptrrsu
hierover	ssssssusr
hierov~	ssssssusr
hier~	vusrsrrrs
high	tstlsurrw
high five	ussssssss
highest	srsvtsrsr
highes~	srsvtsrsr
highmoor	stsssrttq
highmo~	stsssrttq
high~	qsrwtqqvr
hij	srsvssssr
hijo	rssusssss
hijo de	rssusssss
hilfe	rrvsssssr
hilft	rsssssssu
hilf~	qrvssrstt
hill	sssssussr
hillcr~	ssssssssu
hill~	trsrssssu
hilsen	stssrvssq
hils~	rtrsuvrrq
him	rtssrsrrv
him first	srsrsrrsw
himself	sssrssusr
himsel~	sssrssusr
hims~	sssrssusr
hin	tssutsssp
hinanden	stusrsssr
hinand~	stusrsssr
hina~	rsvtrrrsr
hing~	tussrstsr
hinterm	russssrsr
hinter~	rwsurrqrs
hint~	sxsurrqrr
hire	ppq0szwsj
hire again	sssussssr
hire you	sssrtsusr
hired	srsstrqtu
hires	sssrsussr
hire~	rotsutqsv
hiring	ozsvqzusf
hiring and	trssssrqw
hiring engineers	sqsssstsu
hiring event	ssstsssuq
hiring for	rrstswsrq
hiring freeze	srstsqtsu
hiring manager	sussssurp
hiring panel	rtsqwsssr
hiring process	svrssssss
hiring specialist	ssssssrsv
hiring team	uvursssrn
hiri~	ptrvqtw0j
his	qvqwprprw
his first	ssssrsssu
his mind	rrsusvssq
historically	sssssussr
history	stsqrrsrw
history of	srrsssssv
histor~	strpqtssv
hist~	strrqtssv
hit	srsqssusu
hiya	rsrwstusn
hizo	sssusssss
ho	rurvurtrq
ho trovato	susssstrr
hobb~	rssutsssr
hobday	urssssssr
hobd~	urssssssr
hobe~	sssussssr
hoch	rqtttrrrv
hochachtungsvo	rtstsstsq
hochac~	tusurrssp
hochladen	sqtssssst
hochla~	sqtssssst
hochschule	sssssustq
hochschuloffen	sussssssr
hochsc~	rtrssustr
hochstens	srusrsrst
hochst~	srusrsrst
hoch~	sstustrtp
hoe	rstsrrssv
hoe je	rturrrsst
hof	urrrrvrsr
hoffe	srrqtsssu
hoffe dass	sssqstsst
hoffe sie	ssssssssu
hoffen	srsuusssq
hoff~	srrtvssrr
hofmann	ssssusssr
hofman~	ssssusssr
hofm~	ssssusssr
hohe	susssssss
hohe~	trsussrrs
hoi	russstrrs
hoi kim	ssssusssr
hoje	sussssssq
hola	oxsssttqr
hola marta	srssutsss
hola~	srutsssss
hold	rqppqyxqu
hold a	rrssrruss
hold from	sssrsusss
hold the	sssussssr
hold until	sssssqssw
holding	ssssvsssp
holding the	ssssurssr
holdin~	rrrrvvssp
hold~	rrrqvxsrq
holen	susssrtsr
holiday	urrqvrstr
holiday on	ussssssss
holidays	srrsvrusq
holidays and	ssrsussss
holida~	uqqqxrstq
holi~	uqqqxrstq
holl~	rwsotursr
holmga~	rsstsussr
holm~	rssssvssr
home	tsskrrtuz
home account	ssssusssr
home exercise	suqssssss
home i	srsrssssu
home office	srssrstsu
home visit	srsrssssu
home with	srssssrsv
homeof~	sssstsusq
homewo~	ssussstsq
home~	sqwpsrvsr
homologacao	urstssssr
homolo~	urstssssr
homo~	urstssssr
hond	susrsssss
honest	sssssrssu
honest~	sssssussq
hone~	rrrsrttru
honn~	rssussssr
hono~	sstsruqsr
hoogachtend	srsussssr
hoogac~	srsvssssr
hoog~	srsvssssr
hooks	ssusssssr
hook~	ssussssss
hoor	vsrqrrssu
hoor~	trsrssssu
hope	oqntvuxqu
hope all	rssussssr
hope i	sssrssrus
hope it	srsrusrst
hope the	srsqsussu
hope this	srsqssqtx
hope to	trstrvrsr
hope you	qrqsstxrr
hoped	ssrsrsrsv
hoped for	sssrrrssv
hope~	srrtrsssu
hoping	sussssrsr
hoping to	susssssss
hopi~	sussssrsr
hor	sssussssr
hor av	sssussssr
hora	syurqrrrq
horas	qsvrtrsrs
hora~	qsvsursrr
hore	sssrssuss
horen	wsrrrsrss
horen sie	ursrssssr
hore~	wsrrrsrss
horm~	srussssss
horst	xrssrrrsr
hors~	xrrrrrrsr
hos	vstwrrrrp
hos oss	stsusssrr
hose	sursssrsr
hospice	sstssstsq
hospital	rvrrtttuo
hospit~	txqqssswl
hosp~	swrrsrtxl
host	suqsrvrsr
hosten	srswssssr
host~	sqrusrrst
hot	srrrrrutu
hotel	oxsvqqtrr
hotel de	ssssssuss
hotell~	wtsrssssr
hotelrechnung	srsusssss
hotelr~	srsusssss
hotels	trsqstrts
hote~	swrtprvrq
houd	rsstsussr
houden	rrtrsvssr
houd~	rrtrsvssr
hour	oyvnznsuq
hour for	srssusstq
hour with	surrssuss
hours	qs0pqmrwt
hours a	sqrrssqrz
hours and	stsusrtsp
hours as	sussssssr
hours by	ssrussssr
hours in	tsssurssq
hour~	qs1prmrws
house	qpqqptzvs
house and	srsrssssu
house in	ssssssusr
house is	sssssssur
housing	psssrtvtr
housin~	prsrrtvtt
hous~	poqoqtzvw
hout	srsrssssu
houver	tssrsusss
houv~	tssrsusss
hove	ssrstssur
how	qq1xnpmqy
how about	sussssssr
how it	srsqsssut
how long	tsspsusss
how many	sssrssssu
how much	srrusrrsu
how our	srrsssssv
how quickly	sssrssssu
how to	sssotrrrx
how was	srspsrssx
how we	qrrrsstsw
how you	qv1tqppqq
how your	sssqssssv
however	rqsurwqrt
howeve~	rqsurwqrt
howe~	rqsvrvqrt
hoy	rrrussrst
hp	ssssrssrv
hplc	russssssr
hr	tvnu3tvsc
hr 0	stsvtsrsp
hr department	sssrrsust
hr dept	srssssuss
hr for	ssssrussr
hr has	tssrssssu
hr manager	rssqstvsr
hr ops	ssstusssq
hr round	sqssssvss
hr services	rssussssr
hr shared	strsusssr
hrs	sqxssrrup
html	ssslssqs1
http	srsissqr6
http www	srsissrr5
https	pxwlpouys
https cal	surssssrs
https calendly	sussssssr
https git	ssusssssr
https www	rsrsrrrxr
https zoom	ssrsssssu
http~	pxwlpouys
hub	turrsssup
huge	ssspssrsw
hugo	rvrpstsst
human	yttsrrsrp
human resources	ttuutsrsn
huma~	ytsurqrqr
humo~	rrrsrrrsy
hun	rrrxrstrq
hund	surssrrts
hundre~	trrsrrrrw
hund~	srssrrrrw
hunting	srsussusr
hunting for	srsrssuss
huntin~	rrrtrrsrx
huntsv~	ssssssvqr
hunt~	rqrsrrxqx
hurd~	stusssssr
husum	sssrssusr
husu~	sssrssusr
hvis	susrusssr
hvor~	sustrsssr
hw	sssussrsr
hybrid	sssstsrvq
hybrid~	srssssuss
hybr~	srrrtsyso
hydro	srssutssr
hygiene	ssssssssu
hygien~	sqttsrrtt
hygi~	sqttsrrtt
i	uokwrs7lr
i accept	sssussrsr
i acknowledge	ussrsssss
i advise	ssssssusr
i am	voosuqxqt
i apologize	rtsussrsq
i appreciate	rrstsutsq
i appreciated	sssqssssv
i argued	sssussrss
i attach	sqssssrsw
i believe	srssssusr
i both	susrrtssr
i built	sssqssssu
i ca	qqqvqxvrq
i call	svsrrsusp
i came	srsqsswss
i can	rqpqwsvur
i checked	srvsssrsr
i come	usssssssr
i could	rqswtrrss
i d	ppnvrw2nq
i did	rrsssrrsv
i do	qsqvsusru
i enjoyed	sqsssstst
i ever	ssrrssrsv
i expect	srsssusss
i figured	sssrssuss
i got	trspssrsw
i had	rrrvtsqru
i have	orouqp4qt
i hear	utssssssq
i heard	sssrssssu
i hope	rprsttstv
i just	rstqusrst
i know	qppvs1sqr
i lead	srssssvsr
i like	sussssrst
i ll	zyrmptsps
i look	vssrsstsp
i m	qqnvqx1lt
i may	sssusrssr
i met	sssrssrsu
i need	trrurrtss
i nostri	rsssssrsv
i now	sussssssq
i prefer	russsssss
i promised	srsusttsq
i put	ssssrsusr
i ragazzi	trsusrssr
i read	stsrssrsu
i refer	sussssssr
i remember	susrssssr
i run	sssrssvsr
i said	sqvrstsss
i saw	srsqsstsv
i send	sstrssusr
i sent	ssssurssr
i shall	ussqttrsr
i should	rtrrrutsr
i sign	srssqussu
i stallet	sqsussssu
i start	ssrrssssu
i suggest	sssrssssu
i suspect	sssqsstsu
i take	sssusssss
i talk	sussssssr
i talked	sssqsstsu
i thank	qssustssr
i think	ssrovtstt
i thought	surrrstss
i to	sssussssr
i ve	xqnupuxos
i want	rstqrtrts
i wanted	srrtssusr
i was	stqvrrqrv
i watched	ssssssusr
i went	ssssxrrsp
i will	srrrtutrs
i wish	srrtvursq
i work	sussssrsr
i would	rtsusqsrt
i write	tsstrtssq
i wrote	srssssusr
ia	rrsrrtssu
ibrahim	stsurrrss
ibrahi~	stsurrrss
ibra~	stsurrrss
ice	sssrsruss
ich	svirtw3jt
ich aber	sssrsusss
ich abzusehen	usssssssr
ich auf	stssssusq
ich bin	rvrrqrvrt
ich brauche	srsrtusss
ich bring	stsqssssu
ich den	trsrvrrsr
ich drucke	sssrussss
ich einen	ssssssusr
ich hab	rssvtrssr
ich habe	uqrutsrrs
ich hatte	rssurursr
ich hoffe	srrqtrssv
ich hore	sssrssuss
ich ihnen	soswrrwsq
ich ihre	rrsrssssv
ich in	srstsrvsr
ich melde	rrssrvssr
ich mich	qrsrsrssy
ich mir	sssrsrssv
ich mochte	sqsswsrss
ich muss	stsrusssr
ich nicht	sssusstsr
ich selbst	sssussssr
ich sie	rtsqstwsp
ich um	trssusrsr
ich weiss	srsqrtust
ich wurde	stsussssr
ici	tvtqrrrsr
ici vendredi	utrrssssr
icon~	srrrsrrrx
ict	srusssssr
id	wytlvppsr
id 0	wtrpsrrrs
id for	svsstssso
idc	ssssssvsq
idea	rrsurrssu
idea but	sssrssssu
ideal	srssssrsu
ideas	ssspssssw
idea~	srrprrq0u
identity	rrsrussss
identi~	rstotstrw
iden~	rstotstrw
idris	rssrssssu
idri~	rssrssssu
ids	ssussssss
ie	sssossssx
iemand	rrs0rrssp
iemand die	srsvssssr
iema~	rrs0rrssp
ieri	sssstssur
iets	vrtursrsq
iets weten	vssqstsss
if	squrrssru
if they	ssrsssssu
ig	trurssstr
igen	susrstssr
ihm	srssrstsu
ihn	vpurwsqrq
ihn in	ssssussss
ihn zu	ussrsrsss
ihnen	mwrtyrumu
ihnen alles	sussrstsr
ihnen am	sutrsrsss
ihnen auf	sqstssssu
ihnen bis	rssrsvsss
ihnen das	sssrsttsq
ihnen den	rtsquussq
ihnen der	sussssssq
ihnen die	rtssurusp
ihnen ein	srsstsusr
ihnen fur	stsvrrrsr
ihnen gern	uqtrrrtst
ihnen gewunschten	srssvrssr
ihnen hiermit	ssssussss
ihnen im	sssssrrsu
ihnen kein	sssusssss
ihnen mitteilen	srsqvrrsv
ihnen mittwoch	srssssssu
ihnen mitzuteilen	ussrssssr
ihnen sehr	srsusssss
ihnen zu	sssussssr
ihnen zum	sssrrsssv
ihne~	nwrsyqumu
ihr	qnnvpqus3
ihr angebot	sssqssssu
ihr antrag	rssssrssw
ihr code	srssssssu
ihr dossier	rssrsusst
ihr einverstandnis	sssssussr
ihr gesprach	sssssussr
ihr interview	sussssssq
ihr kind	sssqssssv
ihr name	ssssssusr
ihr profil	srrrrswrt
ihr termin	sqssssssu
ihr verstandnis	susrsssss
ihre	1onvqrrnx
ihre angaben	usssssssr
ihre anmeldung	qrsrsrssw
ihre antworten	srtrssssu
ihre anzeige	rrssssssu
ihre berufliche	srssssssu
ihre bewerbung	yvpusurpl
ihre daten	trsqrswsr
ihre entscheidung	rssrussst
ihre geduld	sssrsussr
ihre iban	ssssssssu
ihre mail	xrsrssssr
ihre mappe	sustrsrsr
ihre nachricht	rssssrssu
ihre sendung	ssssssssu
ihre unterlagen	usssrtssp
ihrem	rorrtssux
ihrem antrag	sssqssssu
ihren	roqssqvry
ihren antrag	sssrssssu
ihren namen	sssrssvsq
ihren termin	sprsrsssx
ihren vorstellungen	ssssusssr
ihrer	vsqvqqqsv
ihrer unterlagen	tssrssssu
ihres	urrsqqsrx
ihre~	vmnupnus3
ii	tstwtrsvj
ik	wwotsuupn
ik ben	susssssss
ik dat	srsrssssu
ik een	srsstsurs
ik had	susssssss
ik heb	rrrwrrssu
ik je	rtrurrusr
ik kijk	vrsrssssr
ik op	vrsrsstsr
ik u	susssstsr
ik weet	rssrswssr
ik werk	sssrssssu
ik wil	ssstsussr
ik zag	ssssssuss
ikke	rqusrrvsr
il	uuowrqpus
il 0	wqtpsrrru
il arrive	usssssssr
il calendario	rtsrssssu
il codice	sssrssssu
il n	susssssss
il nuovo	sssrstssu
il posto	rssturssr
il presente	sssussssr
il ruolo	rssussssr
il suo	rsrursurs
il y	ssrrsrssv
ill	srsqsxssq
ill and	sssrsussr
illness	sssrsussr
illnes~	sssrsussr
illn~	sssrsussr
illustrator	srrwrrrss
illust~	rrrvrrrsu
illu~	rrrvrrrsu
ilse	ssrsusssr
im	kyttnztqr
im anhang	sqvrtssss
im auftrag	trtturrsq
im buro	ryrsrrruq
im dezember	sssrsvssr
im haus	rtsrsrust
im herbst	rrsssvusq
im laden	swsrsrrsr
im moment	ssrosxssr
im monat	srsrssutr
im original	srusrssss
im portal	ssrssssus
im september	ssrsrttur
im sommer	srsrstvsr
im team	rsrsususr
im weiteren	rssusssss
im winter	sssrssuss
imag~	rrsqtrvqv
imho~	usssssssr
immediately	srsrssust
immedi~	rsrsrturs
immer	srstrtqrt
immer noch	srsssusss
imme~	rtrrqwsrt
impa~	rsssssssu
impe~	rssstsusr
impl~	sqtrrrvss
important	ssupssssv
importe	ssssssssu
import~	qqsvqrrqz
impo~	ppsxpqrqz
impressed	qrsqvssss
impressions	ssssssssu
impressive	qtsusrsss
impres~	psrsvsrrv
improv~	rurosrrry
impr~	ptqrurqqz
imran	rxrstrrrp
imra~	rxrstrrrp
in	rqqtrswru
in 0	rnunro2tv
in a	stwwroqou
in aarhus	ssstssusq
in abeyance	sssqsvsss
in about	sssrsussr
in accordance	rssurssuq
in addition	trurssrss
in advance	susrrssss
in allegato	ssurusssr
in an	tqutrrsss
in and	trsqrurst
in any	qrswsrtsr
in april	sssrsusst
in as	ussssssss
in at	rvrsurrsq
in attesa	rssrsvssr
in august	srruvrssr
in bad	sssussssr
in batches	rssrssssu
in bremen	sssqsstsu
in business	sssqssssu
in c	ssusssssr
in cork	sssrssssu
in court	sussssssr
in data	usssssuqr
in de	rrswssrrt
in den	urussustn
in der	qyquoxrsn
in die	sutxrqrrp
in diesem	srsusssss
in doppelter	ssssusssr
in due	sssqswssr
in early	ssrvrsssr
in einem	ssrrsrvsr
in either	sssssursr
in english	strstrtrq
in entgeltgruppe	ssssvsssr
in eu	sssssssur
in every	sssssusss
in february	xrsvsrsso
in five	sssrsusss
in for	rvqwrrssq
in four	sussssssr
in frage	vsssssssr
in front	svsrssttq
in goede	vrsrsssss
in good	ussrstssq
in groups	susrssrst
in het	ssusrstsr
in his	svsssrtsq
in house	rssvssrsr
in how	sussssssr
in ihrer	rsrvrrrtt
in its	sssrssssv
in january	trrssrwsp
in joining	sssusssss
in june	srsprstsx
in leeds	rtrrtsttq
in lyon	sssussssr
in march	srrtrrsus
in max	srussssss
in may	rtsqurvrq
in meinem	sssusstsr
in mijn	srstrrrsu
in mind	sssurssst
in my	rrtltstry
in november	rrsusrrts
in october	sssurstsr
in on	swsqtrrrt
in one	ustqsrqts
in or	srvsssssr
in order	srtptxrrr
in our	sotyqttrq
in person	rsusrsrsu
in questi	ussssssss
in rank	rssvssssr
in rotterdam	sssrssusr
in round	susrsssss
in ruhe	ytrrsrrrp
in sales	sssssussq
in salford	sssvsrssr
in saturday	sussssssr
in september	ssssrrrsw
in shoreditch	sssrssuss
in short	srrrssssv
in support	pssrssssw
in that	sssrsrssu
in the	uqpwrrvou
in their	srssssssu
in there	srsrsustr
in this	qqswsqqpz
in three	rrrrvsvsq
in to	suqstrrru
in today	usssssssr
in total	ssutssrsr
in touch	xtrpsvtsn
in tray	ssusssssr
in triest	ssssrsssu
in two	srrustssq
in under	ssssssusr
in unserem	usrssrssr
in usdt	ssssssusr
in valutazione	rssrsussr
in what	sssrssssu
in which	ustsssssr
in with	ssrsrrust
in word	sstsssusr
in writing	sqrtzursm
in year	sssrvsssq
in your	lwuwupssr
in zwei	tssqsrtst
inac~	tssrssssu
inbox	urstvrsrp
inbo~	uqstvrtrp
inc	rrqsrrwtt
incarico	sssssrssu
incari~	srsssrssu
inca~	srsssrssu
inch	ssusssssr
include	rutqsrsru
including	stsqsupru
including the	rrsusursr
includ~	quupstqrw
incl~	puurrsprv
income	sqsosturw
income officer	sssssussr
incontro	svsrssssr
incont~	svssssssr
inconvenience	strqrvrrt
inconv~	strqrvrrt
incorp~	rrrttstsu
inco~	ptqlqxuqz
increase	srspssrsx
increase your	srssssrtu
increa~	qssnssrt0
incr~	qssnssrt1
indeed	ssstssruq
indefinido	srsswsssr
indefi~	srsrwrsss
inden	squsssssu
independently	sssussssq
indepe~	rrsurrssu
index	sssrssssu
inde~	vnuoxqmq0
indich~	rvsrsssss
individual	vsssrqrst
individual feedback	ussrsssss
individuals	srsrssstu
indivi~	wrrtrprsu
indi~	uuqtqpqtw
indr~	ssssussrr
inducted	sssssussr
induction	srssrsssu
induction is	srssssssu
induct~	srssrurst
industrial	sssrsrsus
industrial action	sssssrssu
industry	sssprrwru
industry which	srssssssu
indust~	rtrkqr6rs
indu~	qtrjqs5rt
ines	qzutxrrri
ines thank	ssssusssq
infect~	ssssssssu
inference	strsssusr
infere~	strsssusr
infirm~	srsssswsr
infi~	srssssvsr
info	surnsstrx
inform	ququvtrqs
inform you	qtqtvtrqt
informal	utssrsusp
informal discussion	usssssssr
informamos	rssssrssv
informamos que	rssqssssw
information	swrmrrsrz
information is	sussssssr
informed	rrrusussr
informed and	usssssssr
informed that	qssusussr
informieren	sssrsvssr
informieren sie	sssrsvssr
informo	srsrsvssr
inform~	rurqqurqy
info~	qsqssvrpx
infras~	ssssssstq
infr~	tsssssttp
ing	swsurrsso
ingenieure	srsrrswss
ingeni~	rssstrvsq
inge~	qstsstvrp
inglese	sturssssq
ingles~	sturssssq
ingl~	rtvrssrsr
ingredients	ssusssssr
ingred~	srwsrsssr
ingrid	rtrptvrrt
ingr~	rswouvqrs
inicio	srsswsssr
inicio a	srssusssr
inic~	srsrwsssr
initial	sqursssst
initial screening	srussssss
initia~	vrttrrrrs
init~	vrutrrrrs
inizi	srsrvsssr
iniz~	srsrvsssr
inju~	srssssssu
inkl	rrtrrssrv
inmail	ssssssvrr
inma~	sssssswrr
inmiddels	sustrsssr
inmidd~	sustrsssr
inmi~	sustrsssr
inn	strrssssu
innen	prrutrrrx
innerhalb	ussrrsssu
innerhalb von	ursrrsrsu
innerh~	ussrrsssu
innert	rrtrssssu
innert 0	rrtrssssu
inne~	rpstrqrq0
innofl~	svsssrssq
innova~	rrttsrrru
inno~	qxsssqrst
input	sssssrrsv
inpu~	sssssrrsv
inquil~	sssrssssv
inquiry	sssusrrsr
inquir~	tssusrrsr
inqu~	trstrrrsu
ins	rtrrtssrv
ins buro	ssssussss
inscribirte	sssssrssu
inscripcion	vrssssssr
inscripcion en	vrssssssr
inscrire	sssusssss
inscri~	0prvrqrrs
insc~	zoqvqqrrt
insera~	ssrtsssur
inse~	rtrtssrur
inside	rsuurstsp
insigh~	rsstsrsur
insists	sssssussr
insist~	ssstsussq
insi~	pqxvqrsts
inspector	tssssssuq
inspec~	urrtrsrur
insp~	trrurrrus
insta	srssssusr
instagram	sssussssr
instag~	sssussssr
instal~	rrrtwprut
instant	sqstssuss
instan~	rqsrtsstt
instead	rzsqqqqst
instead of	suturrssp
instea~	rztpqrrsu
instel~	srsussssr
institut	stssssttq
instit~	twrstrrtp
instructional	rssssusss
instructions	srvrrssst
instruments	sssrsussr
instru~	prxorxrst
inst~	lwxusqqts
insurance	qsstputtt
insurance and	qssusstss
insura~	qsruputst
insured	rsssssssu
insure~	rssusruss
insu~	prrwqsust
intake	ssuttsstp
inta~	ssutttsto
integr~	spspsuxrs
intell~	rrurrrrwr
intendanz	ssssutssr
intended	sussssrrr
intend~	uurrusrrq
intensiv	srsusssss
intens~	uqsussusp
intent~	srsussssr
intera~	sstrsssru
interesse	strwqpyqp
interesse an	trsurrsrt
interesse em	ssssssuss
interesse habe	rrsrsstsv
interessiert	sstpstrut
interessierte	srsssssus
interest	wppyoqtsu
interest and	trsrssssu
interest in	wrr0qssqm
interested	svrprqtrv
interested in	twsqsrqst
interesting	qssrsttsu
interests	sssrusrss
interet	srsussssr
intere~	wnnxnozsv
interi~	ssssuttrp
interm~	srusssrss
intern	sqswssstp
internal	srsrsrvst
internal candidate	rrssssuss
international	srsrrswss
internet	srukrssr0
interns	srsvssrss
internship	sssuvsrso
intern~	qmsrwrxqu
interponer	sssussssr
interpreter	rsusssstr
interp~	rrtvsruso
interview	k1puqtupw
interview 0	spsvssstt
interview are	sssrsssur
interview at	qssssrrtv
interview because	stsqsssst
interview by	srssssuss
interview candidates	srssssssu
interview experience	srssssssu
interview for	r1uqtwrrh
interview from	sussssssr
interview has	sussssssq
interview is	srsrsusst
interview on	sustsrstq
interview outcome	sssuussrr
interview panel	srsrstssu
interview questions	srsssssrv
interview stage	rssussssr
interview tomorrow	sqsssrtsu
interview will	tussssssq
interview with	rwqqsrrrw
interview you	stsrssqtt
interviewed	qorrrxrsv
interviewed on	sssqsusss
interviewing	qxsrstrtq
interviewing for	rusrstssr
interviewing with	svsssrssr
interviews	pmptt0rws
interviews 0	ussrsrsst
interviews and	stsssqsus
interviews are	srsqsusss
interviews at	stsrswtso
interviews for	rtsussssr
interv~	h2nuo4pqu
inte~	j2otpsvsu
intima~	tsstrussq
inti~	tsstrurrr
into	trqvqsspx
into a	stsqssrsv
into it	stsusrssr
into our	sssrsvssr
into the	vqrrstrqv
into your	rsssssssu
intres~	srssssssu
intro	svrsssurq
intro call	sussssssq
introduce	sursssurr
introduce you	susssstrr
introd~	rtrvrsurs
intr~	qwpqqqypv
invented	sttstsssq
invent~	ssvrttssq
invested	sssussssr
investment	srsrstrsv
investor	sssrsussr
investoren	sssrsusst
invest~	rrrtqxpqv
inve~	qrttrypqu
invier~	rtsrssssu
invigilator	rssrsustr
invigi~	rssrsustr
invisi~	srussssss
invitation	srursssst
invita~	rzunpptpx
invite	pwwprqsqw
invite a	sqtrstssu
invite with	russsssss
invite you	rsrstqtrv
invited	osxttrqts
invited to	putttsrsq
invited you	srvsssssq
invites	ssurssstr
invites you	ssursssss
invite~	ouzssqpts
inviting you	sqsttsssu
inviti~	squtsssss
invi~	ly1rqpoqw
invoice	srtvsrrsr
invoice for	sssusssss
invoic~	rruvrrrrt
involve	sssrsrssu
involv~	stspsrssv
invo~	rsttrqqrw
inzwischen	qrsvsrvsr
inzwis~	qrsvsrvsr
inzw~	qrsvsrvsr
io	rtrtrursr
ion	srussssss
ios	sstussssq
iphone	rurzrrrrp
iphone gesendet	russssrsr
ipho~	rurzrrrrp
iren~	surtssrsq
iris	trsqvrrst
irish	sssqssssw
iris~	sssosssuw
iron	qssusssst
iron~	rstrsussr
irvi~	ssssssvqs
is	sqqyrusnu
is 0	vsqmztrpt
is a	rytxsnrns
is able	ssssusssr
is already	sssrssssu
is an	vssostrrv
is and	sssussssr
is appended	rssssssvq
is approved	sssssqssu
is as	ssssvrrsr
is at	rwrqrrrsu
is attached	strrurqst
is authorised	sussssssr
is available	rquwurtrp
is back	rrsrtsuss
is being	vssqsursq
is binding	sssrussss
is booked	srrsssssv
is budget	sssussssr
is closing	sssssussr
is coming	sqssssrsv
is committed	sssssstuq
is complete	tsrussssr
is conditional	ssssusssr
is confirmed	rttrrsrru
is currently	usspstsss
is de	rtsussssr
is delighted	sssssussr
is done	sosqsysst
is due	sssrssssu
is een	rssusssss
is er	rtsssussr
is final	sssusrssr
is fine	sryrusssn
is for	susssssss
is free	ssvsssrtq
is from	utsrsssss
is frozen	sssssussr
is full	stsussrst
is gone	sssussssr
is good	sottssssv
is hard	sssrsussr
is here	susstsstp
is in	xtqqtsrrr
is it	sssrssrtu
is just	ssssssrru
is lifted	rssrsusss
is limited	susssssss
is looking	sssqssuvp
is making	sssrsussr
is mise	stsrtussq
is much	sussssssr
is my	sqrsrsssv
is needed	srusstssq
is neither	sssrsussr
is never	sssussssq
is no	squtrssrr
is not	porusyvot
is now	vqvorturr
is off	stssssusq
is on	srqrtstsu
is one	rrsrvssss
is open	stsqssstt
is our	srstusrsr
is paused	sssssussr
is person	ssssssvsq
is presently	sssrsusss
is provided	surstrsup
is quite	ussrssssr
is ready	trstqrrsv
is received	usssssssr
is recorded	srssssssu
is registered	ssssssssu
is safe	srssrusrt
is scheduled	sttrrrrrw
is seeking	ssssssusr
is shut	sssssvssq
is simply	ssssssrsu
is someone	ssssssusr
is still	srsmtvuss
is subject	ssssurrss
is that	rrrtrsrrw
is the	rswnttqqx
is there	susrrssst
is this	rtsqssvss
is to	vrsorxqru
is told	sssrssssu
is two	srrsusstr
is unique	ssvrsssss
is up	sussssssr
is very	sursssssr
is what	ursqrstst
is your	sssqssrsu
iscrizione	rssrssstu
iscr~	tsrqsrrsv
isla	ussssssrr
island	qrtssustq
isla~	prttrtssu
isle~	sssssssur
isso	ursrsussr
issue	srwprqsqx
issue 0	sqxsrsrsr
issue with	sussssssr
issues	ssssssssu
issu~	urvnrqrqz
ist	0vnumtqov
ist ab	sssrsurss
ist am	trsrrsssu
ist angekommen	ussrssssr
ist bei	ussrsrsss
ist bestatigt	sqssssssv
ist da	xrsrsrruq
ist dann	svsrssssr
ist dem	ssssursss
ist der	surrrsssu
ist die	rtrusssss
ist durch	sssrustsr
ist ein	srsrrrust
ist eingegangen	qsssssssw
ist es	qqssrrrsx
ist fur	trsrrsusr
ist gut	tsrqstssu
ist heute	wrsrrrrst
ist hier	ussssrssr
ist im	usstsrrss
ist inzwischen	rssussssr
ist leider	stursrssr
ist mir	srssssuss
ist mit	stsrtstsq
ist nach	srsvssssr
ist nicht	rssssutsr
ist noch	sssssrrsv
ist schon	ussssrsss
ist somit	sssussssr
ist um	ssssusssr
ist uns	rususrssq
ist voll	sssvsrssr
ist weiterhin	rrssssssu
istanza	sssrssssu
istanz~	sssrssssu
ista~	sttrrssru
istituto	sssussssr
istitu~	sssussssr
isti~	srsussrst
isto	trsvssssr
istr~	ssusssssr
it	tm1wsmnvr
it 0	srtrusttq
it a	srrwxqprs
it about	srssssrsu
it after	sssssussr
it again	rrsrxsrsr
it all	stsqsutss
it and	srvtrrrrr
it as	rrusrrrsw
it back	srxsvsssm
it be	tssqsttsr
it been	wrspssqvs
it before	ssutssssr
it breaks	ssusrsrss
it by	svurstrso
it came	tssrssssu
it can	usrssssss
it closed	sssrssssu
it come	urssstssr
it d	surssstsr
it does	rrssstrsu
it either	sssrsussr
it every	rssssvssq
it for	rssssstrv
it from	rssvstqsr
it further	stsqssrsu
it gets	sssrssusr
it goes	swsrrussq
it good	ssrrysrsq
it has	trssuqrst
it have	sssusrssr
it in	tqtpvsqts
it is	qzsupqrpv
it it	ussrsssss
it lasts	ssusssssr
it ll	rvrttsrsq
it long	ussssssss
it looks	svsrssstr
it more	stsrssusr
it needs	rusrsssss
it new	sssrsssus
it not	sqrsrwrst
it on	yqrorrtru
it once	rsssssssu
it out	rrtqvrrsu
it over	trspvrsss
it real	ssussstsq
it really	susrsssss
it should	rtusstrsr
it takes	rrtqtprsy
it that	ssssssuss
it the	rrsrsstsu
it there	ssrussssr
it this	ussrssssr
it through	russusssr
it to	so0xrrorp
it too	sssqsstts
it up	srtrtrurt
it was	sqqzspqrv
it we	vrsrssrss
it when	srrsussss
it will	strnruusv
it within	osssssssw
it wo	ussssstsr
it works	srtrssrut
it wrong	ssutssssr
it yet	rsssssssu
it you	ssrrvttsr
italian	sussssssr
italia~	sussssssr
ital~	svsrrsusq
item	rstqtrssu
items	rrvsrqrrv
item~	rsvsrqrru
iter	sssrssssu
ito	svrursssp
its	nrqvnyxrs
its meeting	surstrssr
its name	sssrssrvs
its next	rssrssuss
itself	rstqrstss
itse~	rstqrstss
j	pyrwqrrqs
j ai	rtqxrrurq
j aimerais	ssvrssssr
ja	vppz3osok
ja esta	srstssrsu
ja tem	srsusssss
jaar	rqrrtstrv
jaar geen	ssssssssu
jaar met	rrsrtsssu
jabs	ussrsrsst
jack~	rsssusrsr
jag	ssssrurrt
jahr	rprwrsurt
jahr 0	sssussssr
jahre	rrrpwruus
jahren	rqstrrusv
jahren in	rssrssssu
jahres	sssrssssu
jahres~	ssssustsr
jahrlich	rssusssss
jahrli~	rssusssss
jahr~	poqtvpxtu
jammer	rsstssssu
jammer maar	rssusssss
jamm~	rsstssssu
jan	twrqqvrrq
jan 0	rtsssrssv
jana	srstsrrsu
jane	sssrrrsrw
janet	stsssrrsu
januar	rprvusrtr
januar 0	srssussss
januar um	srssssssu
januar von	ssstsrsur
january	tqnsxusss
january 0	sssqtusss
january at	sssrursss
januar~	ssnswussr
janu~	spmsyustt
jasm~	susststsr
java	rpttssutr
java 0	srtsssuss
java lead	sqstsstsr
je	zwqwowsnk
je 0	sqwsssssr
je aan	russsssss
je bent	rsssutssr
je brief	susrssssr
je cv	rtsussssr
je dat	rsssssssu
je de	rrsrvrsst
je een	rurssstst
je ervoor	ssssssuss
je gegevens	trsrssssu
je graag	rurrtstsr
je in	trsussssr
je kandidatuur	vssrsrssr
je le	ursssssss
je motivatie	rustsssss
je n	rrsvsrssr
je ne	rrstsussr
je om	srssssssv
je op	rrtvssssr
je prefere	srsssussr
je profiel	ursrsstss
je regarde	vssqsssss
je sollicitatie	trrussssr
je staat	srsssusss
je suis	turrsssss
je te	rursrrrsu
je uit	rssqsrtsu
je vous	qsqtrwurr
jealou~	sssussssr
jeal~	sssussssr
jede menge	ssstssstq
jeden	uqrtssvsq
jederzeit	ssrsrrssv
jederz~	ssrsrrssv
jede~	uostrqvsu
jef	susrsssss
jefe	surrusssr
jefe de	surrssssr
jeg	rsrrurvrq
jelle	sswrrsssr
jell~	sswrrsssr
jemand	surqrusrt
jemandem	sssussssr
jemanden	rqrvrryrr
jemanden der	srssssuss
jemanden fur	sssrrsvsr
jemanden mit	sssussrss
jemand~	rprxrqyrq
jema~	rqrvqsyrr
jena	sssussrtr
jeremy	ssssrsssu
jere~	sssrrurst
jersey	sssrsssus
jers~	sssrsssus
jess	ssssusrss
jessica	trsrsruss
jessic~	trsrsruss
jess~	trtrsruss
jett~	sssssvssq
jetzt	rossssrxs
jetzt bewerben	rssrssswr
jetz~	rossstrxs
jeudi	rtrqrrurv
jeud~	rtrqrrurv
jeweils	sssssssus
jeweil~	sssssssvr
jewe~	rsrrsrruu
ji	usssssssq
jij	rvussrrsq
jim	ssstssrsu
jo	tprprssuw
jo doe	spsrssssw
joana	srusssssr
joanna	stsqsssst
joan~	ruuqsrsss
job	splupoz1r
job ad	ssrqssust
job ads	sssssssxo
job alert	sssssssyn
job alerts	rsssssrsu
job and	urrusrssp
job application	rsssssssu
job at	stursssss
job description	rsrrrryrs
job interview	srsssssrv
job is	rvsssrtrs
job market	srssssrut
job openings	sssssssru
job opportunities	sssssssru
job or	sssssursr
job postings	sssssssqu
job search	sssvssrrs
job seekers	sssssssru
job that	sssrsssut
job title	ssstssusp
job to	sssussssr
jobagenten	sssrsssur
jobage~	sssrsssur
joba~	sssrsssur
jobbet	sssvssssr
jobb~	srsvssssr
jobl~	srssssssu
jobm~	sssssssur
jobs	vorkqqo6v
jobs and	sssrssrut
jobs at	sssussssr
jobs by	ssssssrvr
jobs in	srsrssryo
jobs that	sssrssrus
jobs we	sssrsssru
jobsam~	srssssssu
jobs~	rqrsrsruv
jobvit~	rssrsrrrx
jobv~	rssrsrrrx
joe	ussrsrsss
join	rxpnyqqsw
join us	strrssrru
joining	stsuwtrsl
joining the	srstssssu
joinin~	utrtvsssl
joins	sssrrsssv
joint	sqvstrssr
join~	tsusuqssr
jona~	rssurtrst
joost	srsrsrtsu
joos~	srsrsrtsu
jordan	susrutrsq
jord~	sussvtrrq
jornada	srrtusssr
jornada completa	srssussss
jornad~	srrtusssr
josh	ussssssrr
jou	srstsstur
journee	surtssssr
journe~	sursssrss
jours	tqrquusrs
jours et	sssrvrsss
jour~	tsqrutsrt
jouw	srtusstsr
jpg	russsssss
juan	susssrssr
jude	sssrssssu
judged	ussrsssss
judgement	ssusssssq
judgem~	ssusssssr
judg~	uqvrrrrrt
judicial	rssussssq
judici~	rssussssq
judi~	sssustrsq
jueves	rvrrtrrsu
jueves 0	susssssss
juev~	rvrrtrrsu
jugend~	rstsrtttq
juge~	rstrruttq
juillet	suststssp
juille~	ruutssssp
juil~	ruutssssp
jul	susssssss
jul 0	susssssss
jule	wrtrrrrss
jule~	sstsrtruq
julho	tusqstssr
julh~	tusqstssr
juli	suqrtrrrw
julia	sssussssr
julian	susrsstsr
july	purnrxquv
july 0	rvsrutrsq
july to	sssssusss
jun	trvsrrsrr
june	rrpkvxuru
june 0	rvrotwsrr
junge	srsrssssu
jungen	srsvssrss
jungs	srrusssst
jung~	sprxsrrrv
juni	swrmrurrw
juni om	ssssssssu
juni wissen	srsrsvssr
junio	ssssusssr
junior	ssutsqq0l
junior~	ssrsssrus
junipe~	sttttsrsq
juni~	sttstsn1m
juntas	srustssss
junto	sssrsusss
junt~	sstrsurrr
jurist	rrstusssr
juri~	sqstvstrp
jury	vrqtprrrv
jury hat	srssssssu
jury service	ssssrsssu
jusqu	sprprzsst
jusqu a	sqrqsxsst
jusq~	sprprzsst
just	tsqhvxwru
just 0	ssssssssu
just a	tssorursv
just checking	ssssurssr
just gotta	rrsrsxssq
just let	sssssussq
just opened	ssssssurs
just posted	sssssssvq
just put	ssssusrss
just raised	sssrssusr
just text	sussrsrsr
just the	srusssrst
just to	svssstssp
just tried	srrswsssr
justificada	sssrussss
justif~	sqrrtrrsw
just~	urtrsrrrv
jutt~	sssssussr
k	ruqrtssrt
ka	sssssssus
kaere	sustssssr
kaer~	sustssssr
kafe~	rvsrrssst
kaffe	sssrsswsr
kaffee	rursrrtst
kaff~	qxqqrrxrr
kalendereinlad	srssssssu
kalendereinlad mit	srssssssu
kalend~	sqrsssrsw
kale~	sqrsssrsw
kam	urstrrtsr
kame	srssssssu
kan	ussustqqs
kan du	ssssssssu
kanal	ssssssssu
kana~	sssrssssv
kandidaten	srrvsursq
kandidatuur	wrsqsussr
kandid~	toryqupqv
kandyd~	sssssussr
kand~	soryqwpqu
kann	ttsxputqn
kann es	sssrsusss
kann ich	rurvrvrso
kannst	ssrtwrqrs
kann~	rrrtwrqru
kantoor	utsrsssss
kantoo~	utsrsssss
kanzle~	sussssssq
kanz~	sussssssq
karin	rtswrrssr
kari~	rttwsqtrq
karl~	susrsssss
karthik	sssussssr
karthi~	sssussssr
kart~	rururrrru
kasia	usssssssr
kasi~	usssssssr
kassau	ussrssssr
kasse	rpwtssrss
kass~	tpvrrrtst
kasten	srussstsr
kast~	rrtrrrtsv
kat	srssssrsu
katharina	sssrssuss
kathar~	sssrssuss
kathi	susssssss
kathi bosch	susssssss
kath~	rtssrrvsr
katja	srssssssu
katj~	srssssssu
kauf~	vrrtsstsq
kayleigh	rrstrsssu
kaylei~	rrstrsssu
kayl~	rrttrsssu
keen	swrrstssp
keen to	svsrssssq
keep	rmrup4ost
keep an	usstssssq
keep it	srsrsusts
keep the	srtrsssus
keep thinking	srsrssssu
keep this	sssrsrtsu
keep us	sssrssssu
keep you	srsrszrsp
keep your	pssss0qpr
keeping	sssutrsrr
keeping it	rssusssss
keepin~	ssststrrq
keep~	rrtusurrr
keer	svsrrrrst
kein	vrruqqusr
keine	orustyrrq
keine fangfragen	surssssss
keinen	qrqvrtqrx
keinen platz	ssrqsrssy
kein~	mqsvsyqqu
keit~	sssusssss
kelleher	srssvsssr
kelleh~	srssvsssr
kelly	susssssss
kell~	tsrsussto
ken	rtsrtsrsu
kenji	stsussssr
kenj~	stsussssr
kennen	rsqtsrtrv
kennenlernen	rwrqsstss
kennen~	rzsrrrtrp
kennis	svssrsssr
kennis te	susrsssss
kennis~	srssssssu
kennt	sssvssrsr
kennziffer	usstssssr
kennziffer 0	usssssssr
kennzi~	tssusrrsr
kenn~	q0pwqqtps
kentuc~	ssssssurs
kent~	ssssssurs
kept	tprpryrsu
kept and	sssrsusss
kept for	sssrssssu
kept in	sssrsusss
kern	russssrst
kerstin	srsrtussr
kersti~	srsrtussr
kers~	tqspstrsw
kes	ssssssusr
kes 0	ssssssusr
kessler	sssrtrssu
kessle~	sssrtrssu
kess~	stsrtrrsu
kestre~	tssutsqsr
kest~	urrtvrqsr
kettle	ssusssssr
kettle~	ssstssusq
kett~	ssuvrruro
keuze	rssusssss
keuz~	rssusssss
kevin	srsusrsss
kevi~	srsusrsss
key	trrpwrsrt
keys	srssssssu
kg	tssvsrrsp
kh	sssussssr
kia	rssssstur
kia ora	rssssstur
kicks	ursrsssss
kicks off	ursrsssss
kick~	ursrssrts
kid	rxrsrsrrq
kidd~	qrrrrrsrz
kieran	srrtssssu
kier~	rrqsrrrys
kiezen	srsussssr
kiez~	srsussssr
kiit~	urrvrrsrr
kijk	vrsrssssr
kijken	utrrrsssr
kijken we	utrrrsssr
kijk~	vtrrrsssr
kim	vqqtrstqu
kim i	ssssssusr
kim lowe	rrssssssu
kim thanks	rustssssq
kim you	rsssssssu
kin	srsrusrss
kind	xvqqqttqs
kind regards	turtssusn
kinder	sqrstsssu
kindling	sssrssssu
kindli~	sssrssssu
kindly	rxxtwssrg
kindly be	qvsussssq
kindly complete	rrvsssssr
kindness	svsssrssr
kindne~	svsssrssr
kind~	qwwswqppp
king~	sqssrtqrw
kirche~	rrstsrsut
kirc~	rrstsrsut
kirsty	srrsvrssr
kirs~	srstvrssr
kita	stssrrtuq
kitapl~	ssssrsssu
kitchen	uursqrttq
kitchen porter	sssssssus
kitchens	trtstsssq
kitche~	tssurrvtn
kitc~	tssurrvtn
kite	sssrsuruq
kl	ssutrrrsr
klaar	srrrrrrrx
klaar in	sssrssssv
klaa~	rrtrsrrrw
klage	sssrssssv
klag~	sssrssrsw
klar	rssrssvsr
klare	susssssss
klar~	svrtrtssq
kleine	swsrrrrrt
kleinen	srrsssssv
klei~	rwxqqpqrt
klette~	sursssssr
klet~	svrrssrrt
klick	ssssssrus
klic~	rssrssrut
klim~	srutssssr
klingeln	susssssst
klinge~	sursrssss
klingt	rwsssrrsr
klingt gut	susssrssr
klinik	srtsssuss
klinikum	ssssrusss
klin~	rxrsqssrr
klockner	ssssusssr
klockn~	ssssusssr
kloc~	stssusssq
km	srrtsssur
knapp	srsvssssr
knap~	sqswsrssr
knives	surtssssr
kniv~	surtssssr
knock	srussssss
knoc~	ssursssss
know	oontz3sms
know and	sqsttrqsw
know by	srsqwvtso
know for	sssrsusss
know from	ssrusssss
know me	ssssssusr
know more	srsrswssq
know of	ssrrsstur
know that	uqrssuurs
know the	sussssssr
know what	srsorrvsw
know you	rwrwsqsrp
know your	svrsususn
knowledge	sqsurrvsr
knowledge of	ssstssstp
knowle~	sqsurrvsr
known	stsossrsx
known the	sssrssssu
known to	sussssssr
knows	srstssusq
knows how	ssstsstsq
know~	rrsvqqwrt
kobe	svstrsssq
koffie	tvrqsstsr
koff~	twrqssssr
kofi	tusssstsp
kolleg	qssrssssw
kolleg innen	qssrssssw
kollege	srssssusr
kollege aus	sssrssuss
kollegen	trrurrttr
kollegin	tqrvrrsss
kolleg~	sqqvpqysq
koll~	rqqvppytu
koln	ssssssusr
kom	qyrurrrrr
kom je	sssussssr
komm	rwqptrvru
komm doch	surssrrsu
komme	suststrsq
komme ich	ststssssq
kommen	xwpvqrsqn
kommen sie	srrrssusu
kommende	susrssssr
kommenden	ursrssssr
kommen~	tvsrrsrsq
kommission	rtrturrss
kommis~	rurturrsr
kommst	sqssssssv
kommst du	sqssssssv
kommt	snqrtuqty
kommt gleich	srrstssru
komm~	uymussprt
komt	sssrssssu
konditionen	srssussss
kondit~	srustsssr
kond~	srtrussss
konnen	prquyrqst
konnen dass	srsrwsssr
konnen ihnen	srssvsssr
konnen sich	sssusrsss
konnen sie	sxrqrrstr
konnen wir	rpsprwqrz
konnte	prrtrrsry
konnte ich	sssrssssv
konnten	trrtsrvsr
konnten sie	srsrssvss
konnte~	trstsrvsq
konn~	poqvxqssu
kons~	srtusrssr
kontak~	ursrsrtss
konto	rsrrrsuus
kontoa~	ssssssssu
kontrakten	srrrxsssr
kontrast	srssrsrsw
kontrast personalberatu	srssrsrsw
kontra~	rqrtwrrru
kont~	snqtuptsx
konzept	sruvsrssq
konzep~	sruvsrssq
konz~	sqtvrtrtq
kop	rtrrrsxrr
kopj~	sussssssr
kore~	rustsssss
kork~	srsvtsrsr
korperschaft	sussssssr
korper~	sussssssr
korp~	sussssssr
kort	sssusssss
korte	svssssssr
kort~	svssssssr
kosten	ssusssssr
kosten~	ssrrsssvt
kost~	rtwprrrws
kova~	rssvsrrss
kowalczyk	svsrrstsr
kowalc~	svsrrstsr
kowa~	suurrrusp
kp	sssvssssr
kramer	srussssss
kram~	srussssss
kranic~	srussssss
krank	susrssssr
kranke~	srrrsutst
kran~	sttqruusq
kras~	tssussssr
kreis	rttssussq
krei~	rursrusvn
krie~	srstusssr
kriterien	sssssssur
kriter~	sssssssur
krit~	ssstsssuq
krus~	susssssrs
kuchen	trrqsrssx
kuchenchef	ssssssusr
kuch~	trrrrqsrx
kuhn	wssrrrssr
kuhn~	ststrtrsq
kulturstiftung	ussrsrtsr
kultur~	ursrststr
kult~	ursrststr
kumasi	sssssssur
kuma~	sssssssuq
kun	rxrqtrrrt
kun je	rvrqurrru
kunden	sstttrvro
kunden~	trurstrup
kundigen	srsqtusst
kundigung	ssssrsssv
kundig~	rsrqstrsw
kunfti~	rrttssssu
kunf~	rrttssssu
kunna	stsrussss
kunne	stsrrswsr
kunnen	qssssurrt
kunnen wij	rssssussr
kunn~	qusqtuvrr
kunt	rqstwrrrt
kurs	rrsrssssw
kurs~	rsstsvssq
kurt	sssurssss
kurz	pxqturtrq
kurz und	rssvsrsss
kurze	rtvprvusn
kurze bestatigung	svrsssssq
kurzen	srusssusr
kurzes	svssssssq
kurzfristig	svssssssq
kurzfr~	svssssssq
kurzlich	rsrsssstu
kurzli~	rsrsssstu
kurzvortrag	ssussssss
kurzvo~	ssussssss
kurz~	pxxlpvvrq
kus	ssssssssu
kuss	srsrsrrsw
kvar	sssrrusru
kwam~	sssssttsq
kwartaal	sssrsusss
kwarta~	sssrsusss
kwarti~	susssssss
kwar~	surrsussr
kyc	sssrsssru
kyc analyst	sssrsssru
l	ssuvyppns
l 0	stsrustsr
l agence	srsrstssu
l anglais	ssussssss
l appuntamento	srrsrsssw
l assemblea	srrrtsssu
l emploi	rtsussssr
l enonce	ssvrssssr
l entretien	sssrssssu
l equipe	ussrtrssr
l etat	tssrsussr
l heure	srsssussr
l ho	tssqsssst
l incontro	svsrssssr
l iter	sssrssssu
l offre	rrsusssss
la	3uowswnjr
la admision	urssssssr
la base	susrrrtsr
la busqueda	rrsqssusu
la carta	srsstsssu
la commission	tssqsrssu
la construction	ussrsssss
la decision	sssrssssu
la directora	susssssss
la documentacion	rssqssssv
la familia	sssusssss
la lettera	ursstsssr
la llamada	svsrsssss
la misma	rvstssssr
la oferta	usssssssr
la persona	rrswsstsr
la personne	sssssussr
la pista	srutssssr
la place	rtruurssr
la planta	susssssss
la plaza	tsrurtssq
la premiere	ssstusssr
la presente	vsrrsrsss
la primera	sussssssr
la prova	stsrusssr
la prueba	ssusssssr
la puntuacion	sssussssr
la renuncia	srstusssr
la reunion	ssussssss
la ringraziamo	srsssrssu
la ringrazio	sssussssr
la rue	srstrsssu
la s	sssussssr
la sala	rsrrtrssu
la semaine	rrsrtsuss
la sua	trrtrwrrq
la tarde	sturssssr
la titolare	stsrssuss
la tua	utsrsrsst
la vacante	srstsussr
la votre	rtsrsussr
la web	urstssssr
laarzen	svssssssr
laarze~	svssssssr
laar~	svssssssr
laat	rvsqtrrst
laatste	ssstsussr
laatst~	ssstsussr
laat~	ssstsussr
lab	tyrqtrqwn
lab manager	sssrsssus
lab technician	tusrsrssr
labelled	ssrrssssu
labell~	ssrrssssu
labe~	srsrssssu
laboratorio	sussssssr
labora~	usrsstrrs
labour	ssssssssu
labo~	vsrrrtrss
labs	uqrqssytn
lachlan	rstrsusss
lachla~	rstrsusss
lach~	rsstrursr
lad	rssxsrssp
ladd~	surtssrsr
lade	rutqsssss
lade ich	sussssssr
laden	rvtsqqqtv
laden sie	srrsrsrtv
laden wir	sqvrssssu
lade~	qvsqqqusu
ladi~	sussssssr
lado	ssussssss
lads	rrrvrsrru
ladu~	ssusssssr
lady	sssxrrssq
lady who	sssussssr
laeser	urusrsssr
laes~	urusrsssr
lagera~	sssrsssvr
lage~	rtrvrrtup
lagos	srsstsssu
lago~	srsstsssu
lagr~	srssssrut
lahnau	sssussssr
lahn~	sssussssr
lake	tssssstsq
lamar	srsstsrsu
lama~	srsstsrsu
lamb	srrrssssv
lambing	srstusssr
lamb~	srsutrtsq
lamentamos	sssrssssv
lamentamos comunicarte	sssrssssu
lament~	rssssrssu
lame~	rssssrssu
lamina~	sssussssr
lami~	sssussssr
lampe	tsssusssr
lamp~	tsssusrtr
lanc~	ssssssrsu
landed	utrturssp
landed on	sssusrtsr
landes~	strrrtrus
landet	qssrsrssw
landing	sssussssr
landin~	rssussssq
landlord	sssrrusss
landlo~	srsqrusru
lands	sssrsussr
landstallmeist	ssssusssr
landst~	ssssusssr
landwi~	srssssssu
land~	oqputyptu
lane	ttsstrrsq
lang	tursrrrst
lange	rsstryrsp
langer	srtvrtrsq
langs	susssssss
language	sstsrsvrq
languages	sustssssq
langua~	ssvtrrvrp
lang~	ptvwp0uqg
lanken	stussrrsr
lank~	stussrrsr
lantern	trttstssp
lanter~	trttssrsq
lant~	trttstrsq
lapses	rrvtussso
lapses on	ssssusssr
laps~	rrvtussso
laptop	suurtrrss
laptops	srussssss
laptop~	srussssss
lapt~	rtwqsrqrt
larch	ussrssssr
larc~	ussrsssss
large	srrvssrsr
large customers	sssussssq
larg~	rsrvrsrst
lark~	ruttrtsso
lars	sstsurrss
las	rvrvqsqru
las 0	qusrsrrrw
las gracias	rssussssr
lass	sssustrsr
lass es	sssrsussr
lassen	trstsrvsr
lasst	rssururrr
lass~	spsyrstrp
last	rqoxosvvt
last 0	sssssssus
last friday	sssssussr
last month	sssqstttr
last night	srrvsqrss
last note	sssrssuss
last of	sssssussr
last quarter	sqssssssu
last thursday	srsussssr
last time	tttsssssq
last two	sussssssr
last week	tssqssrsu
last year	rrrqruttt
last~	rquurssrs
late	quqvtrruq
late and	surutsrsr
late applications	qsstsssus
laten	urrrsursr
later	sutmutsrt
later on	utrrssssr
later than	rutqvvssn
latera~	srtusrssr
latest	sqspstsrx
latest job	sssssssqu
late~	tsrmtxrpv
laufenden	rstrsvrsr
laufen~	rstqsvssr
lauft	urrrrtttr
lauf~	trsprwutq
laugh	sssussssr
laug~	ssrwrrrss
laun~	rssssstru
lauren	ussrssssr
laur~	tttprrstt
laut	ssrwrsrtq
lava~	sustsssrs
laver	ssssusssr
lave~	rsssusssr
lavori	srrrrussu
lavo~	rqsurtrsu
law	rrutrrrtt
layoffs	ssssssrrv
layoff~	ssssssrrv
layo~	sssrsssrv
le	rwszswkmt
le 0	tvrsuqrrr
le confermiamo	srssssssu
le conseil	rssrtussr
le dire	sssusssss
le ho	rusrtsssr
le lien	vquqsrssr
le mardi	stsrusssr
le meas	susrsussr
le plaisir	srssursst
le poste	qssxrurso
le recrutement	rrsssvtsr
le temps	rssusssss
lead	pwovpryxl
lead by	srsqstvsr
lead to	ssrurrssu
leader	rsrutrrst
leaders	ustsssssq
leadership	trtustssp
leader~	vqttsssso
leading	ssssssutr
leadin~	ssssssutr
leads	surssrstr
lead~	urrvrqttq
leanne would	sussssssr
lean~	rsrsutrsq
learn	ssspuuoqw
learn how	srsrsssrv
learn more	svtrssrrr
learn the	ssrsvurrq
learner	sussssssr
learning	ssrqsqvvq
learning engineer	tssssssvo
learni~	sprrsqxwq
lear~	qqrrsrtwt
lease	srsrsstsu
leasing	rsstsusss
leasin~	rsstsusss
least	pptwtrrru
least three	srssssssu
leas~	mosvtssrx
leathe~	ussrsrsst
leat~	ussrsrsst
leave	plturvsvu
leave it	srsxssrto
leave the	srsqsstsv
leave until	rssssrssu
leave us	ssssssrur
leave you	srssssuss
leav~	olswssuvu
lebenslauf	uqrpqruq0
lebenslauf ist	ssssssusr
lebens~	trrnqstux
lebe~	trrnqsuux
lecture	vssrssssr
lecturer	stsstsstp
lecturer in	sssstsstp
lectur~	ttrvurrul
lect~	ttrvuqruo
led	svssssssq
ledger	rssussssr
ledg~	rrsvssrss
ledig	sssusssst
ledi~	rrstrrrus
leeds	strutstuo
leed~	strutstuo
leer~	srusssssr
leetcode	sursssrss
leetco~	sursssrss
leet~	sursssrss
left	rtttrovrs
left a	usssssssr
left hanging	sssusrsss
left off	rssrsrtsu
left the	svrrsrusq
left this	sssussssr
left to	srsusstsr
left wondering	sssrsusss
leftov~	stsqssrsu
left~	stsqssrsu
legal	rtrnttxss
legal name	sussssssr
legal secretary	srssstttq
lega~	rtrosswst
lege	ussrtrsss
legen	susssrtsr
lege~	susssrssr
legg~	ursqssrsu
legible	vsssssssp
legibl~	vsssssssp
legitimate	ssssssusr
legitimate interest	ssssssusr
legiti~	ssssssusr
legi~	vssrsstsq
lehrling	ssssussss
lehrli~	ssstusssr
lehrstelle	rustssssr
lehrstuhl	ssssustsr
lehrst~	rvsttrsrq
lehr~	swstuqurn
lei	ttrtrstrq
leic~	sssussssr
leid	rrsyrtrsq
leid dass	rrstsussr
leider	nsrvrvppy
leider absagen	svssssssq
leider bis	sssssussr
leider ist	rssusssss
leider keinen	sssrsrssu
leider konnen	ssspssssw
leider nicht	trrvvrrsq
leider noch	ssvrssssr
leid~	osrvrupqy
leie~	ussqsrssu
leih~	ssssssssu
leila	sussssssr
leipzig	srssssssu
leipzi~	srssrsust
leip~	srssrsust
leiter	ssssssutr
leitung	rssssrvss
leitun~	tssrsruss
leit~	ssrrsqztq
lema~	ssusrssss
lena	ststrstsq
length 0	srtsrsusr
length of	sssrsusrt
leo	vrursrrsr
lernst	sqrsssssv
lernst du	sqrsssssv
lern~	ssursrsrt
les	xuvtrqprp
lesen	xsvrrrrrp
lesen es	srusssssr
lese~	wswqqrqrt
less	rprwrstrw
less than	sssqsrtsw
lesson	rsvusrrtp
less~	rnuusrrsv
let	pyrjyrvov
let go	ssrsrsssu
let me	qsooyqurx
let us	rvurttqsp
let you	wrvqqsrrs
leth~	sustssrsr
letr~	susrsssss
letter	xtpm2rqqq
letter and	wssrstrsq
letter arrived	vssrssssr
letter comes	ssssusssr
letter for	sussvssso
letter from	srtrrsssv
letter in	ssrtusrsr
letter is	srsrususr
letter to	sssrssssu
letter will	sssssussr
lettera	tusqtssss
letters	zpqqqrrvs
letters for	usssssssr
letters of	usrsssstr
letter~	2rqqrqqur
letting	rrsprsrsy
letting me	sssprsrsy
lettin~	rqsprsssy
lettre de	ssssssssu
lett~	ytrn2pnqs
letzte	sssussssr
letzten	ssrtssrrv
letzte~	rsrtrsrrv
letz~	rrrwrrqrv
leute	sqtsrtvrp
leut~	sqtsrtvrp
leve	sussssssr
level	pttwurqtp
level 0	qttvxrsrm
level designer	sssssusss
level software	sssrsssus
leve~	srswtrouq
levy	sssssussr
lewa~	sssrsvssr
lewi~	ssssrsrru
lex	srsssrssu
lezi~	rsssssssu
lg	sursrrqrv
lg steffi	ssssssrsu
li	tvrsrrrss
libe~	uqspttrsu
librarian	ssrsstsur
librar~	sqqtrurvs
libre	turrsrrst
libr~	ttqqqtruu
lic	srsssussr
licence	tvqtqrrtr
licenc~	tvqtqrrtr
license	sssutqurq
licens~	rrsttqwrr
lice~	tvqvrourr
lichtbildauswe	sussssssr
lichtb~	tvsrssssr
lich~	tutqtrssq
lie	sssrsussr
liebe	upruvqrrs
liebe bewerberin	rsssssssu
liebe bewerberinnen	sssssussr
liebe familie	ssssrsssu
liebe frau	ywuoutrpm
liebe grusse	twturrrsp
liebe kim	sssrsusss
liebe mitglieder	srsqsrrsx
liebe nele	ssssusssr
liebe pia	sssusssss
lieber	srruquqsv
lieber bewerber	ssssssssu
lieber herr	sutsrwrro
lieb~	tpptuwrqt
lief	sssrssssv
liefer~	sssrsrssw
lief~	rusrrrrsv
liegen	rrttsrsus
liegt	vnrttupqx
liegt bei	vqssvrssq
liegt uns	sstqstsss
liegt vor	sssussssr
liegt zur	rrsrsrsrx
lieg~	umtustprw
lien	vquqsrssr
lien expire	srussssss
lieve	srstsrssu
liev~	rsstrrssu
life	rrsprrssy
life insurance	ssssssssu
life~	strsstrur
lift	svrtsstsq
lift is	sussssssr
lifted	rssrsusss
lift~	rssrsusss
light	srrrutrtt
lighthouse	ssrrsstsu
lighth~	ssrrsstsu
lighting	srssusrss
lighti~	srssusrss
ligh~	sqsovsquu
ligt	srsusrsst
lijst	srsvssssr
lijstje	srrrsutss
lijstj~	srrrsutss
lijs~	rqrurutsr
like	m1zi0rpnt
like 0	svssrsrsr
like a	srsqssrsx
like and	svsrssssr
like for	srsrssuss
like from	sssrssssu
like i	ssusssssr
like to	qzskzsrpt
like you	qytqysoqp
like your	srssssurs
like yours	rqstssstt
liked	pvtwqrrrq
liked you	sssxssrsp
liked your	rustrrssq
likely	urspsustt
likes	sussssssr
like~	svswptqrr
lily	sqrssusst
limbo	sssssusss
lime~	sssrssssu
limit	sruusrrss
limited	turqrrsrv
limite~	turprrsrw
limi~	sruvqqqqv
limo~	susrsssss
lin	rrssssust
lina	surssssss
linde	rssusrtsr
linden~	uusrrrsss
lindgren	rrussstsr
lindgr~	rrutsrtsr
lind~	qvvxppvqm
line	srruqstts
line cook	tstusrssq
lines	rrtqsrruu
lines on	sssrssssu
lines up	sssrsssus
line~	rquqrrquw
lingua inglese	sussssssr
lingui~	srusssusq
ling~	rsuusrtsp
linh	ststssstq
lini~	rvrsssssr
link	q23iqnqov
link and	svssssssq
link below	sqtqssrrx
link by	srusssssr
link finden	sussssssq
link for	srssssssu
link in	sussssssr
link is	tsvqtstso
link on	sttsssssq
link to	sssrssusr
link with	srussssss
link zu	squssssss
linked	ssssssrus
linkedin	rrrurqxxm
linkedin com	rtrrrrrxq
linked~	sqrtrq0wl
links	srtqssstt
link~	sproqpzys
linux	sssmssssz
linu~	sssmsrrt0
lio	rvrsrsssr
lisbon	stssssttq
lisb~	stsssswtp
lissabon	stsrsussr
lissab~	stsrsussr
liss~	stsrsussr
list	pntnrytsy
list 0	ssusstssq
list for	susrrwrsq
list of	rrsusrtss
list that	sssrsusss
list with	sssrsussr
liste	rrsurtrus
liste fur	sssrsssus
listed	sssssruss
listen	srsrstrtu
listened	ssstusssr
listened and	ssssusssr
listen~	vsssurrsp
listin~	ssrjsrts1
lists	sssnssrty
list~	vnrhtstv1
litera~	rrtustrsr
lite~	rstustrsr
litigation	sssussssr
litiga~	sssusssss
liti~	sssusstsr
litt	sssrsvssr
litt~	ssstqtqrs
live	tpvsrsrru
livello	ssssusssr
livell~	ssssusssr
lives	srsusssss
live~	rqstvrsrs
ll	v31isrnmr
ll ask	srssssssu
ll be	uzzrqroop
ll call	spqrutrsw
ll check	trssrtwso
ll cover	svssssssr
ll do	srsrtrtuq
ll earn	ssssusssq
ll email	wrsrtrrsq
ll explain	srssssssu
ll find	rpsrtsusv
ll fix	susssssss
ll get	utupurqrr
ll give	rvsrsussq
ll go	sustssssr
ll have	uwsrtqrsq
ll hear	vssqsussp
ll invite	urtsssssr
ll keep	rssusrsrt
ll leave	srrtssssu
ll let	trvsrrrsr
ll look	rtrsursto
ll love	srsssssru
ll make	ssssssttq
ll meet	syrsrsssq
ll need	sptrrsrsx
ll never	qrssssssw
ll only	qusrsssst
ll pick	sstssqssu
ll ping	sssssurss
ll pop	utsrssssr
ll put	trrsrrrsv
ll read	vstrssssq
ll receive	ssrtusssr
ll remember	srsrtsuss
ll ring	rrrqrvsst
ll see	tuutrsrsp
ll send	swrsusssn
ll share	swrsssrsq
ll show	tqsssssst
ll talk	susssssss
ll try	susssssss
ll write	vsrqsvrsq
llamada	svsrsssss
llamad~	uwrrrrssr
llam~	vxqpsqtsp
llc	ssssusstp
llegado	vrsrssssr
llegad~	vrsrssssr
lleg~	uurpsrrrv
llevo	rrsrssvst
llevo en	srssssvsr
llev~	rstsrrusr
llp	susussssp
llp is	sussssssq
lo	wtsyroqqp
lo del	susssssss
lo que	sssusrssr
loaf	rrvtssrss
loan	sssnsrssy
lobe~	utssrsssr
local	rusqrrqwt
local time	rsssssrwq
locali~	usssssrtq
locate~	srussssss
location	strtsrzrn
locati~	ssrssszrn
loca~	sssnqqxyr
lock	svtrrsssr
lock in	sussssrsr
lockhe~	vqrprruqw
lock~	vtrorquqw
locum	rssussssr
locums	ssssssusr
locu~	rssussusq
lodg~	susstrrsr
loft~	wtsrsrssr
log	stqqvsqtt
log in	strrvsqss
logement	srsssswsr
logeme~	srsssswsr
loge~	srsssswsr
logged	ussrsrsrs
logged your	usssssssr
logg~	vssqsrsru
logica	srvsssssr
logik	ssusssssr
logistica	srussssss
logistics	strtsrtsq
logistik	srurssstr
logist~	rtvtrsuum
logi~	pq1prqtvr
logo	wsrsssrqr
lohnve~	srsssssus
lohn~	rrstrrrut
lohr	sqssrstsv
loja	swssssssq
loka~	tsrusrssr
lol	rrursrrsv
london	utrrsrrxp
london 0	urssssrss
lond~	usrrsrryn
lone~	rrrqsrrrz
long	wrqtrqtqv
long have	sssrssssu
long list	ustrtsssr
long term	sssrrsuts
longer	pwqvrorsw
longer and	sussssssr
longer be	susssrssr
longer than	rusrsqssw
longer under	qssvssssr
longer wish	sssrssssu
longlist	sssrssvsr
longli~	srtrssuss
long~	ourwqotrw
look	2tnuslrrt
look after	ssssssusr
look and	ssssssssu
look at	yqruspqvq
look for	ssssrsssu
look forward	uusotrrrv
look like	sprrsrtsx
look round	utssssssr
looked	tprvtqqvs
looked at	tqrsusrur
looking	prpvopwvv
looking and	susrsssrs
looking for	qpqtqqwvu
looking forward	rxrqrrqrw
looking to	sssrsstur
lookin~	provnoxzv
looks	v0rmsrpru
looks after	ussrssssr
looks for	ssssssrrv
looks good	rxsrsssrr
looks like	sssrssrtu
look~	ssmvpmwzu
loom	trusssssr
loon	sussrssss
loop	svrtssusm
loop for	sssrssuss
loop the	sssussssr
lope~	tssrsussr
lord	sssussssr
lord~	svsqusssr
lore~	ssursssss
lorraine	rvsrsssss
lorrai~	rvsrsssss
lorr~	svsqssssr
los	utrpupqry
los angeles	srssssssu
loschen	srrusrrur
loschen wir	qssusssst
losche~	srrusrrur
loschu~	ssssssssu
losc~	srrurrsut
lose a	ssrssussr
lose heart	sssssrssu
loss	sssusrsss
lost	qrrvrsvsr
losung	sswtrsrsq
losu~	sswtrsrsq
lot	uqrvqqrru
lot of	srstssrsu
lot to	rssusssss
lothar	sssrsusss
loth~	sssrutssr
lots	srssrsrsv
lots of	srsrrsrsw
lotu~	surssssss
lou	utrrsrtsr
loud	usstssssq
love	psossturx
love a	srsrssuss
love from	sssrssssu
love to	pvppsuwrt
love your	srsrssrsv
loved	sxsttsqso
loved your	sxstssrsp
lovely	tsqwuqtrr
lovely to	srsstrsru
loves	sssssussr
love~	twpvuqspp
low	strosrtsw
lowest	ssrrssrsv
lowe~	strpssstv
lozano	susrsssss
loza~	susrsssss
ltd	ssurssstr
luca	stsurtrrr
lucas	rstssusrq
luca~	rstssusrq
lucia	ussrsssss
luci~	ttrsstssq
luck	pswwqqpst
luck and	qssusssss
luck with	sqssssstv
lucky	ssstusrss
lucky to	ssstusrsr
luck~	ssstusrss
ludmila	ssssssusr
ludmil~	ssssssusr
ludm~	ssssssusr
luego	surssssss
luego al	surssssss
lueg~	surssssss
luft	stsrsurss
lugar	rsstrurss
luga~	rtstrurss
lui	srsustssr
luis	rqttussrs
lukas	qtrrsuvrr
luka~	qtrsruvrq
lukt	svsrssssr
lulu	svsrssrsr
lumen	ststssruq
lume~	strssstup
lunch	q0onwqrqv
lunch at	ssssrsssu
lunch with	sxrsssssq
lunche~	ststtsssp
lunchtime	sssrrssus
luncht~	sssrrssus
lunc~	s0onwprsu
lundi	ttwtqqrrq
lundi 0	susssssss
lund~	ttwtqqrrq
lunedi	tquqyrrrq
lunedi e	srurtssss
lunes	rttqursru
lunes a	srssussss
lune~	sswozqrqs
lust	rtrqsrysr
lust auf	srsrssvss
luz	susssssss
lykke	srsssrssu
lykke til	srsssrssu
lykk~	srsssrssu
lyon	srsusssts
lysenko	srssrsssu
lysenk~	srssrsssu
lyse~	srssrsssu
m	r2onqp2pr
m a	rprtrrusv
m afraid	rusrstqsu
m asking	sssrssuss
m d	usrsssstr
m going	srssssssu
m in	rurrrrtsv
m interesse	swsrssrsr
m interested	stssssusq
m not	ussqtsssr
m on	qtsrsrust
m serious	susssrssr
m so	ussssssss
m sorry	tqrurtssr
m still	ssssusrss
m sure	ssssssrsu
m telling	sssssussr
m the	susrssusp
m w	vrrurrsvo
m working	sssrssuss
m x	sssssssur
m y	ssurssrtr
ma	tptsvtrsq
maak	rstqsrrsv
maak ik	srsrtsssu
maakt	susssssss
maak~	susssssss
maand	rrsrtsssv
maandag	rsutrursq
maanda~	rsutrursq
maanden	srssssuss
maande~	srssssuss
maan~	rrtsrttru
maar	surustrrr
maar ik	usssssssr
maar mijn	stsrsussr
mac	sssrssrsv
macchi~	srsvsrsss
macc~	srsvsrsss
mach	rrttvrrtq
mach ich	sssrvrssr
machen	vutqqurrp
machen wir	sxssrsrsr
machine	sqtqtqsvr
machine learning	tsssssuwl
machinery	rsssssssu
machin~	sntstqvvs
mach~	vnuqrttur
mad	srssvsssr
madam	srsusrsss
madame	qtqstturs
madame monsieur	ursrrrssv
mada~	qtqusstrt
made	ovp2pyopr
made a	susssrtsr
made an	sssssussr
made before	rssssussr
made by	ssssssssu
made in	sssussssq
made the	sssussssq
made to	rssssrssu
made us	sssutsssq
made within	rssussssr
mademoiselle	ursssssss
mademo~	ursssssss
made~	ursssssss
mads	sssussssr
maestro	sssusssss
maestr~	sssutsssr
maes~	sssutsssr
mag	strprsurv
maga~	rqqsqqq1t
mage~	susrssssr
maggio	rrssutsss
magg~	rrssutsss
magst	ssttsrssq
mags~	stttsrssq
mahl~	sssssssur
mai	qwpotvqsv
mai 0	svtrtrrsr
mai wird	strssussr
mai zu	sssrutssr
mail	3sspponuu
mail from	sssussssr
mail has	usssssssr
mail is	usstsrssr
mail it	ssusssssr
mail weil	sssssssur
mail wird	rsssssssu
mailing	suskssrs0
mailing list	sssmssss0
mailin~	susjssrs1
mails	srrsrrqtw
mailto	sssqssssv
mail~	vurhrrqt3
main	rvsqrrstu
main office	svssssssq
mains	ursrsssss
maintain	sssrssuss
mainta~	rssqsstsv
maintenance	sssrsrsut
mainte~	ssrrrtrtv
main~	trrlrttux
mais	roqvs0srp
maison	survsrrsq
mais~	survrrrsq
maiwenn	urrussssr
maiwen~	urrussssr
maiw~	urrussssr
major	sssqssssv
majo~	ssspssssx
make	prukoxswx
make a	srursstur
make an	srsqrursu
make it	swrqssssr
make offers	ssssststq
make our	sussssssr
make sure	spssssssw
make the	sqrqstssw
make you	srrustrrt
maken	susrussss
makes	rqrtrqqtx
make~	rrsptqps1
making	qtrursswr
making this	sssssssur
making up	sssrsussr
maki~	qtruqsswr
mal	tyowpnvsr
mal 0	surssssss
mal an	srstssssu
mal bei	srsvssrsr
mal in	stsussrsr
malik	svsrssrsr
mali~	svtrssrsq
mama	srsqssssx
man	quqvrrwrr
man is	sqsstsssu
manage	tsrpsrsut
management	rqsrrttts
manager	qzpsqtwyh
manager and	qtsrssusu
manager has	tssssttsq
manager in	sstrssrur
manager is	sssssttsq
manager job	sssusrtsq
manager on	ssssqstsu
manager position	trsrsussr
manager role	tssssstsq
manager will	tqrstssss
managers	spsrtswru
manage~	oyqrprwvr
managing	sssvsrvso
managing partner	ssssssuss
managi~	sssvsrvso
manana	rurrtrtsq
mana~	pyprpqwwr
manchester	sssssrtur
manche~	sssssrtur
manc~	ssussrtuo
mandan~	srstssusr
mandate	trsrssvsq
mandatory	srtsssvsr
mandat~	tpsqrs0ro
mand~	tnssqs3qq
manfred	sssrssssu
manfre~	sssrssssu
manf~	sssrssssu
mang~	ssrswsssr
manife~	rrsuusssr
mani~	rqtvtrrsr
mann~	sprtssssv
mano	rqtvtrrsr
manon	srutrssss
manos de	sssusssss
mano~	trutrsssr
manque	rrssssssv
manque~	ussrsssss
manq~	trsrssssu
mant~	rqutssssr
manual	rrwtssrsq
manuel	stsrsussr
manufacturer	srssssusr
manufa~	trsrssvsr
manuscript	sssqssssu
manusc~	sssnssrsy
manusk~	sssrsstsu
manute~	ssstssrur
manu~	rrvkrtuuw
many	qsqstqssx
many questions	sussssrss
maple	svssssrsr
mapl~	svssssrsr
mappe	wursqqsrr
mappe ist	xrsrrrssr
mapp~	xstsqqrrs
maps	ssssvsssr
maqu~	tsurssssr
marcen~	sssusssss
march	upnnt0sts
march 0	xssrsrqsr
march and	srsustrss
marche	ursrssusr
marco	rrrtvstrq
marcus	srrwssrrr
marc~	uknrw0uqr
mardi	rvqutrrrs
mardi 0	surrsssst
mard~	rvqutrrrs
marek	survsrrrr
maren	sssrsvssr
mare~	rtttrwrrq
margins	sssqssssu
margin~	sstqssssu
marg~	rsuvrrrrs
marianne	sssrssssu
marie	rwsrsrssq
marit	sssvssssr
mari~	suqsypqtq
mark	prxurrqru
mark is	ssvrssssr
mark it	srvsssssq
marked	tustssssn
market	rosorrwvw
marketeer	ussssssss
marketing	rrtmttstw
marketing executive	qsssssssu
market~	urtlsrsvw
marking	tttrstssp
markin~	tttrstssp
markovic	sssussssr
markov~	sssussssr
marks	tstwsrssp
marksh~	ssssusssr
markt	stsvsrrsq
mark~	sqsurptut
marlborough	sssrssssu
marlbo~	sssrssssu
marlow	sssrsvssr
marl~	rrrrrtrsv
marqua~	urstrtrsr
marque~	svssrsssr
marq~	uussrtrsq
mars~	srstrsssu
marta	rvsrussrp
martedi	ssrutsssr
marted~	ssrutsssr
martes	rsstrsssu
martes a	ssssrsssv
martin	rstqvsqtr
martina	srsssssus
martin~	srsssrstu
mart~	ssunvprrw
marvellous	sssusrssr
marvel~	sssusrtsr
marv~	sususrssq
marz	rutsssqru
marz 0	sussssssr
marz~	qsurssrst
mas	pqvzttqro
mas de	ssusssssr
mas que	srtrussss
maschinelle	srusssssr
maschi~	ssutrsrsr
masc~	ssutrsrsr
mass email	ussssssss
massimo	srususssr
massim~	rrususrrt
mass~	rpurtrrrw
master	rqrutqrsw
masterarbeit	sussssssq
master~	susssssrt
mast~	rsqtsqrqz
match	rsqsuss3i
match 0	sssrssrus
match your	sssrssryp
matched	sssqsstsu
matches	ssssssrxq
matches 0	sssssssur
matche~	rssqsrrxt
matching	srsssstwp
matching engine	ssssssusr
matching your	ssssssrus
matchi~	srsssstxp
matc~	qrprtqu5k
mate	ustxsqwqk
material	rrrsssvss
materi~	tqttqrwrr
mateus	stsssrrsu
mate~	sqsvqrvrs
mathe	srssrstus
mathematics	sssrsutsq
mathem~	ussquttsp
mathilde	sssvssssr
mathil~	sssvssssr
maths	srqusrtrt
math~	spstsrutr
matinee	rxrrssrsr
matine~	rxrrssrsr
mati~	tyrqrrsrr
matteo	rrrutrtst
matter	ussrrtrst
matter we	vsssssssr
matter~	srssssssu
matthias	sssrsstsu
matthi~	sssrsstsu
mattina	swrrrssrs
mattin~	swrrrsrrt
matt~	stpsrrrqz
maud	sssusssss
maureen	stsrrsrsu
mauree~	stsrrsrsu
maurer	stssssrsu
maur~	rtrrrrrsw
max	ts3srsqsk
max 0	srusssssr
maximum	srvsssssq
maximu~	srvsssssq
maxi~	sswrssrsr
may	oqqynvvsu
may affect	ssssssrrv
may and	rusqstutq
may apply	rsrusstrs
may ask	ptrtsrrsv
may be	quturrurs
may for	sussssssr
may i	rrsusrtss
may know	rssrssssu
may reapply	sssusrssr
may request	ussrsssst
may retest	sssussssr
may select	sssrsusss
may show	svssrsssr
may to	sssssutsq
may use	srvsssssr
may we	srssutrss
may well	stsqtssst
maya	surssssss
maybe	qqtquwtrr
maybe pile	rsssswssq
maybe two	srussussr
mayb~	qqtquwtrr
mayo~	rssusssss
mb	urtrssstq
mbe	sssrssssu
mbe 0	sssrssssu
mbek~	ststsstsq
me	nwyk1k2ls
me 0	ssrsruvsp
me a	sszsurssl
me about	srsrsrrtw
me after	sospsrss0
me an	sssussssr
me and	uyusrsprn
me as	sssusrssr
me at	ssrrtrssu
me before	ssssussss
me by	srsrurtsq
me for	srsstsusr
me from	sussrsrss
me getting	ssssssusr
me i	srsusrsss
me in	srssssvsr
me know	qrpmxqurz
me on	sorsssrs0
me one	sturssssr
me that	ssssussss
me the	ssupstrst
me to	spqvrsuts
me tomorrow	sssussrsr
me too	srssssssu
me which	sussssssr
me with	srssvstsq
me your	strrtrvsr
mead~	ssssrrrrw
meal	ssssssvsr
mean that	ssssssssu
means	rurwrsqrs
means you	stsussrsr
meant	srtttursp
meant to	srttsussq
meantime	vrrqtursr
meanti~	vrrqtursr
meanwhile	uqrtstrss
meanwh~	uqrtstrss
mean~	wqowsxoqr
meas	susrsussr
mecani~	vrssssssr
meca~	vrssssssr
mechanic	rtsstsqur
mechanical	ssutsssto
mechan~	tstssrwro
mechatroniker	sssssssur
mechat~	rtsssssur
mech~	stttsrwum
med	qztwqssrl
mede~	ssrsssusr
media	rutusrrrs
medical	qrptzqvrq
medical form	srsrssssu
medica~	rroszqvrr
medicine	sssusstsr
medici~	srsusstsq
medico	ssusrssst
medizi~	ssstssusr
medi~	qvqp0puqs
meedra~	susssssss
meegemaakt	srsussssr
meegemaakt en	srsussssr
meegem~	srsussssr
meeg~	srsussssr
meelop~	svsrssssr
meel~	rvssrsssr
meer	rrtrrurtt
meet	r2wroprnu
meet folks	srssssvss
meet link	sqssssssv
meet me	sussssssr
meet on	uorrrrssz
meet our	srsrssrsv
meet the	rsuussrsr
meet with	susrsstsr
meet you	srurtsvso
meeting	qutop0ppw
meeting is	srsssusss
meeting room	sussssssr
meeting the	sqsssvsss
meeting this	sqsstsssu
meeting we	sssqssssu
meeting you	suspsrssu
meetings	susstrrtq
meetin~	qwsnqzpqv
meets	ssrtrurss
meets again	sssrsussr
meetup	srsrsruts
meet~	pwrnp0rrv
meg	srsssusss
mega	vtsrrrssq
mehmet	rqvurrtrr
mehm~	rqvurrtrr
mehr	souvsvrto
mehr als	urusrrrsr
mehrere	sssssstur
mehrer~	srssssuur
mehrheit	srsvsrssr
mehrhe~	srswsrssr
mehr~	rrsvrrvtp
mein	spsutrrsu
mein bruder	sssssusss
mein schatz	sssrssssu
meine	tortwqpsv
meine bewerbung	sssqsssst
meine frau	srsuusrsr
meinem	ttsrrruss
meinem iphone	russssrsr
meinen	ttsqsssss
mein~	uoqtwotsu
meiste~	tstqsrttr
meis~	tstqsrttr
meld	sttsssusr
melde	tprrsvsst
melde dich	rrssussst
melde mich	vrsrrvssq
melden	xsqmrwrsu
melden sie	rsrrssrtu
melden uns	qrsprwrsw
melden wir	wrsrrsssr
meldet	uqsqurqsv
meldet sich	ussqurrss
meld~	0npisxrry
melh~	ttstsrssq
melken	sssrssssu
melk~	sssrssssu
member	uvrnrurtr
member services	usssssssr
members	qtqsqsrvu
members are	srssssssu
members do	sssussssr
members for	rssussssr
members who	sssssssur
membership	qqrrtrrsx
member~	otqrrsrvx
memb~	qxppqtrvu
meme	rurvssssr
memo	srtsrrrsu
memoria	trursssss
memories	srssssrsv
memory	ssvrssrss
memo~	tqvqsrqrv
men	srsussrts
mend~	susrstssq
mene~	rtsvsrsrr
menge	sssussstq
meng~	sssussstq
menina	srsvssssr
meni~	rrsvstrss
mensa	usssssstq
mensaje	tusrssssr
mensaj~	tusrssssr
menschen	urstsrrss
menschlich	srsxrsrsq
mensch~	uqsxrrrsr
mens~	zsqusrqsp
mention	trrrsrsvt
mentioned	srtssrust
mentio~	spsrrpuuv
mentor	srsrustss
mentoring	ssrsssrsu
mentor~	ssrssrrsu
ment~	snrstpuuw
mer	sssrssssu
mercha~	ststsstsq
merci	vsrutqrrq
merci encore	sssusssss
mercoledi	rqvsrrrru
mercoledi 0	ssssrsssv
mercol~	rqvsrrrru
mercredi	rsvrrsrst
mercre~	rsvrrsrst
merc~	uowvrpqru
merel	srtssursr
mere~	srtusursq
merge	srssssssu
merged	ssssssusr
meridian	sutsssrsr
merit	tssturssp
meri~	strswsrrp
merkfahigkeit	ssusssssr
merkfa~	ssusssssr
merk~	rrusssstr
merr~	rrrtrqqq1
mertens	susrrstsr
merten~	susrrstsr
mert~	sutrrstsr
meru	sssusssss
meru associates	sssusssss
mes	urrqtrstu
mes alertes	sssssssus
mese	utsrssstq
meses	rqrvurtrs
mese~	rqrvurtrs
mesi	sssrvrssr
mesmo	srrwssssr
mesm~	srrwrsssr
mess	rvysrsrrn
messa	sssussssr
message	tsrvpqqsw
message 0	sssssssur
message about	sussssrss
message and	srsqsstsv
message as	rssrssssv
message board	sssrsssur
message has	usssssssr
message is	stssstssq
message was	rrttrsssu
message with	ussrssssr
messages	sssrsrssw
messag~	srpworwqw
messe	stsrssurt
messenger	ssstsrusr
messen~	ssstsrusr
mess~	rspuoqzqv
mestrado	rssqssssw
mestrado em	rssqssssw
mestra~	rssqssssw
mest~	rrsrsrssx
met	twq1torpo
met and	susqssrsu
met at	srsrwstsq
met de	tvrqssrrs
met die	sssussssr
met een	ststssssq
met in	srsussusq
met je	stsrssssu
met mij	susrsssss
met on	sssusssss
met the	ssutssssq
met this	stsqssssu
met uitzicht	ssssussss
met veel	vrssssssr
met you	sssussssr
meta~	srtssssur
meteor~	sssusrsss
meter	rssrssssu
mete~	rtrtrrrsu
method	sssrsrssu
method~	srtsrsssu
meth~	sstprrssw
metres	srssssssu
metric~	ssssssrus
mett~	rssurtsss
meu	rsuurrtrr
mevrouw	rurtussrr
mevrou~	rurtussrr
mevr~	rurtussrr
mfg	rsswrtssq
mi	uwpwsssqo
mi 0	strsssrsu
mi chiama	sustsssrr
mi dispiace	srsusssss
mi ha	ursrssusr
mia	rrswrrrst
mich	trsqssvpt
mich an	srssusrst
mich freuen	srsrssrsv
mich fur	rssusrrss
mich gebeten	sssrsutsr
mich sehr	srsrssssu
microsoft	swrpsssru
microsoft teams	swsssssrq
micros~	qwrorrqvv
micr~	rwrorrrvu
mid	rqrsqvwsp
middle	trtqrutsr
middle of	ursqsusss
midd~	urvqrussq
midlands	srssssuss
midlan~	srssssuss
midl~	srssssuss
midnight	tsvorrsrv
midnight 0	susssssss
midnight on	rsuqsssst
midnig~	tsvorrsrv
midn~	tsvorrsrv
mieux	ssrussssr
mieu~	ssrussssr
might	ssqtrusrt
migh~	srqtrutrt
migr~	sssussssr
miguel	sssrssssv
migu~	sssrssssv
mij	tssqtrssu
mijn	qvqtqtssu
mijn collega	svsrssssr
mijnheer	vrsrsssss
mijnhe~	vrsrsssss
mijn~	vrsrsssss
mika	rrutrssrs
mike	rrsssvtsq
mike~	sussssssr
mila~	ussrssrtr
milchp~	srsrsstsu
milc~	srsrsstsu
miles	uqtsrsrts
milestone	sssssussr
milest~	rrssrtrru
mile~	trssqtrtt
milk~	srstsrusr
mill	ssttsrrsq
million	rrtlsstsz
millions	sssqssssv
millions of	sssrssssu
millio~	srtjssus0
mill~	sssjvrtrz
min	rz4qqqqsj
min each	susrssrtr
min thema	sussssssr
mina	surssssss
mind	qrsxrusrq
minder	srutssssr
mindestens	qstussssr
mindestens 0	qstussssr
mindes~	qsutssstr
mindfu~	sssssssur
mind~	qpxtrsqus
mine	srstssusr
minerals	rssussssr
minera~	rssussssr
mine~	rssussssr
minh~	turrsrsss
mini	srwrssssr
minima	rssusssst
minimo	stsqssssu
minimum	rrvutrurp
minimum 0	sssusssss
minimu~	rrvutrurp
minister	srsssrssv
ministere	rsurtsssr
minist~	rrtttqrsu
mini~	ppvvuosru
minn~	srssssrsu
mino~	ussqsstss
mins	rxytrrrsk
minute	q2vqpspqr
minute i	sssssvssr
minute presentation	susrssssr
minuten	oxxoqppuw
minuten anonym	rrrsssssv
minuten ein	ssrsssssu
minuten mit	sursssssr
minutes	p05ippsou
minutes and	tpwrrrrrt
minutes before	ssrsssssu
minutes early	sursssssr
minutes for	rsssssssu
minutes is	srusssssr
minutes of	stusssrsr
minutes on	sosssstsv
minutes pour	surssssss
minutes to	rpzrstrrq
minute~	n25hoorrw
minutigen	stssssrsu
minuti~	strsssrsu
minutos	sursssusr
minuto~	sursssusr
minu~	n45hnprpw
mir	qosuutzop
mir aus	sssruusss
mir bis	srussrsss
mir ein	srtsusssr
mir ihre	sussrsssr
mir ihren	ssssssuss
mir in	srsrsstsu
mir leid	rrswrtrsr
mir sofort	ssssssusr
mireille	sussssssr
mireil~	sussssssr
mire~	rvstsrssq
miriam	vrtssrssq
miri~	vrtssrssq
mise	suuqstrsq
mise en	ssusrssss
mise le	susrsussr
miserable	sssussrsr
misera~	sssussrsr
mise~	stsussrsr
misma	rvstssssr
misma hora	svssssssr
mismo	susssssss
mism~	rwrtrsssr
miss	rsvqsrurs
missed	srrtsrqsw
missing	trtqsssst
missin~	trtqssssv
mission	sssussrss
missio~	rrsusstsr
miss~	sosvrqsry
mistak~	srusssrru
mist~	rqvtsrrru
mit	qyrxpptpr
mit 0	squtrrrtt
mit anderen	sssssussr
mit blick	srsrssvss
mit dabei	stsssustq
mit deinen	uurssrssq
mit dem	uuswsrsrn
mit den	sttutsrtp
mit der	vstusrosp
mit dir	ssswrrrsr
mit ein	srutsrssr
mit einem	rqssuuttp
mit freundlichem	susssstsr
mit freundlichen	ttrusssqs
mit grossem	rrsrsstsv
mit herzlichem	sssusstsr
mit ihnen	swrsrtssp
mit ihrem	ssssusssr
mit ihren	ssssusssr
mit ihrer	ttsrsttsp
mit ja	ssssssuss
mit mehr	sssrssrsu
mit mir	srsrsutsr
mit und	surrsssss
mit uns	strurtrsq
mit verbindlichen	ssssssusr
mit zwei	sssussssr
mitarb~	ssrvsrsrt
mita~	ssrvsrsrt
mitbewerberin	sssusssss
mitbringen	rwqrqstrt
mitbri~	swqrqrtrt
mitb~	szqqpssrs
mitein~	srsrustss
mite~	srsrustss
mitglieder	sssqsrrsw
mitgliedsbesch	ssssssssu
mitgliedsbesch der	ssssssssu
mitgli~	strqrrrrx
mitg~	rurrrrrrw
mitr~	sssrsurur
mittagessen	sussrstsr
mittag~	sussrsssr
mitte	tstqstssr
mitte juni	ussrsssss
mitteilen	qqruvrrsu
mitteilen dass	rrstrsrsv
mitteilen zu	srsrwsssr
mittei~	qprvurqsv
mittel	ssssussss
mittel~	sssusrstr
mitternacht	srussssss
mitter~	srutsssss
mittle~	srussssss
mittwoch	tvsqsrsrt
mittwoch 0	susrssssr
mittwoch nachmittag	susssssss
mittwo~	svspuqsrt
mitt~	qwstwoqrt
mitzubringen	sqvrrssst
mitzubringen sind	srvssssss
mitzub~	sqvrrssst
mitzuteilen	utsrssssr
mitzuteilen dass	ussrssssr
mitzut~	utsrssssr
mitz~	ttvqrrrss
mix	srsrsusss
ml	stssssvsp
mm	srssssusr
mme	rvrssrsst
mo	vrtrtrsrs
mo 0	srrsssssu
mo fr	vrsrssssr
mobile	susrrrttq
mobility	susstsrsr
mobili~	rtsststsq
mobi~	rwrpsrvtr
mochte	rsstuvrrp
mochte die	sssusrssr
mochte sie	ssrrvsrsr
mochten	rttrrwsqr
mochten wir	svsrrtrsq
mochte~	rttrrwsqr
moch~	qutstxrqn
mock	ssrsssrsu
mode	rssrssrsv
model	svtqrrurq
modeling	stssssstq
modeli~	ttssssstq
modell~	srssssusr
models	rrrrrrvur
modera~	ursrrsrus
modern	srsusstss
mode~	sqsnoqzvv
modifi~	sssssssus
modi~	rssrsssvs
modo	ssstrussr
modo que	ssstrussr
modtaget	usssrssss
modtaget din	usssrssss
modtag~	usssrssss
modt~	usssrsssr
module	ussrssrst
modu~	trrrsrrrx
moet	tssqstsss
mogelijk	sssssussr
mogeli~	sssssussr
mogen	srsussssr
moge~	srsurtssr
moglich	sqturrtrt
moglic~	spturrtru
mogl~	spturrtru
mohr	srsrssuss
moi	ssururqrt
moin	surtqswsn
moin frau	srsustssr
mois	qqrvsqusu
moll~	surtsrsrs
molto	ssursssss
molt~	tsurssssr
moment	rotrrzrqs
moment but	sssrssssu
moment in	sssrsurst
moment our	qssvsssss
moment we	sssussssr
momentan	urrsstssr
moment~	uqstrtsrr
mome~	tnusq0rpt
mon	uqpurswps
mon 0	tsqrsruqu
mon attention	trssssusr
mon fils	trsusrssr
mon fri	sssrrsuss
monat	ursrrrvtq
monate	uqrsusurp
monaten	rqtusrtsr
monate~	rqtusrtsr
monats	vrsrurssr
monatsende	sssruustq
monats~	sssruustq
mona~	xlqsxsxtm
monday	r0qmyqqss
monday 0	qyvqvrqtm
monday and	utstsssso
monday at	srrrqrtsy
monday morning	spssssssv
monday night	susrsssss
mond~	qzrmypqrt
money	pprputvqx
money comes	sssssussr
mone~	pproutvqy
monitoring	vrssssssr
monitoring form	vssrssssr
monito~	vssrsrrrs
moni~	vrsssstsq
monsieur	uurrstrrr
monsie~	uurrstrrr
monste~	rrqrsrrsw
mons~	ttqrssrrv
montag	qyssvqqrq
montag bescheid	sssrussss
montan~	sssrssssu
monteur	srsqutrst
monteu~	srsrutrst
month	1mnhrwyvt
month and	sssrsrsrv
month five	sssqussst
monthly	srsrrrstv
monthl~	srsqrrstv
months	pnowyrzpq
months 0	srssssutr
months in	sssssussr
mont~	vmkrzp0sr
mooi	rrsrusssu
moon	sssusssss
morag	strrsurtr
mora~	strssurtr
more	nrswntpww
more about	rxuqsrsrq
more books	sssssssur
more closely	srtussssr
more details	sssrssssu
more experience	sssqssssu
more information	srsosstsx
more than	rqztqqrss
morgen	s2tqvooqq
morgen auf	srtssrssu
morgen frau	svtrssrsq
morgen um	sussssssr
morgen zwischen	sqsutssss
morg~	s2upuopqr
morning	tzrupqspr
morning and	qrsvsssss
mornin~	syqvpotou
morn~	uyqvpotot
mortgage	qssqrsssy
mortga~	qsspqsssz
mortified	usssssssq
mortif~	usssssssq
mort~	ssspqstsx
moss	sqssssssu
moss is	sqssssssu
most	nrxvpqrsx
most applications	sssqssssu
most important	rsusssssr
most of	rqrtrttts
most people	qsssssssu
mostly	ssssrsusr
most~	sttrrrusq
mother	tsuqssrst
moth~	ttuqrrsst
motivatie	rustssssr
moti~	rsrttqrsv
motor	tsstsstsq
moto~	srrrrsusu
mott~	wrsrssssr
moul~	sssusssss
mountain	turrssssr
mounta~	turrssssr
moun~	turssssss
move	ntttvurqr
move forward	prvvtrrrr
move it	sussssssr
move the	ssssusssr
move to	susssssss
moved	sssvqtrrr
moved the	sssussssr
moved to	sqststsss
move~	sqsvotrrw
moving	rrtxsrtrq
moving forward	ssrwsrrsr
moving the	srssrsssv
movi~	psswqqrqy
mow	ssssssssu
mps	sssssssur
mr	swoypvqns
mr and	sqssssrsv
mr dean	srrsssssu
mrs	vurqrorrw
ms	ozptqyrqs
ms hargreaves	srssssssu
ms teams	sussssrsr
msc	qsssrsssv
msc oceanography	qsssrsssu
mt	sursssssr
much	utpwqprsv
much better	sussssssr
much for	uqsussrsr
much you	ssssssrsu
muchas	rsssssssu
muchas gracias	rsssssssu
mucho	srsvsssss
much~	qprxrrssv
mues~	susrsssss
muhlen~	tusrssssr
muhl~	tusrssrtr
muito	srrusstsr
muit~	srrusstsr
multi tasking	ssusssssr
multic~	ssusssssr
multin~	srssssvsr
multiple	ssuqsssru
multiple choice	ssvrsssss
multip~	ssupsrsrv
mult~	qrynrrtsu
mum	sqsstsrsw
mum says	srsrssrsu
munche~	srssssusr
munc~	srssstusr
mundlichen	swrsssssq
mundlichen teil	sussssssr
mundli~	rvrttsssp
mund~	svrttsssp
municipal	surtssssr
munici~	rtsurrtsq
munir	sussssssr
munir de	sussssssr
muni~	rwsurrtsp
mura~	sssrsusss
museum	srtssssup
muse~	suursrsvn
music	rxqsrrrss
music and	svrsssssr
musi~	rwqurtrtq
muss	sustssqrs
muss ihnen	susrssssr
mussen	psr1rtrsp
mussen wir	rurwrrrrr
musst	stsssussr
musst nichts	stsssussr
musste~	rssrsvrst
muss~	ntq1qxrrp
must	oqwvomzus
must apply	sssussssr
must be	rsurqqwss
must have	stssssusq
must~	sqsrssssw
mute	susssrssr
mutual	rusrsstrs
mutu~	susqsssrs
mutze	stssssssq
mutz~	stssssssq
muy	tururrssq
mv	srsuusrsr
my	vtomnt3nx
my brother	ttstssssq
my calendar	ssqsssust
my client	srssssusr
my co	strvssrsq
my colleague	sssrssssu
my cv	rssrssrsu
my daughter	srsssusss
my desk	sssrssvsr
my first	sssssrssu
my group	sssussrss
my last	ssssssssu
my list	srsrsruss
my master	srssssrsu
my mother	rsusssssr
my name	susrsstss
my notes	sssrssuss
my office	sussssssr
my own	ssssssssu
my personal	sssrssssu
my place	sussssssr
my pleasure	ssssrsssu
my resume	yrssssrsp
my team	ssssssuss
n	tpsuqurru
n a	rssrrrssw
n ai	rrsvssssr
n est	rrrsswtrq
n o	rqutsssss
na	r1qsqrqov
na hora	srusrssss
na proxima	svssssssr
na quarta	sussssssr
na quinta	rurrrsrsv
na segunda	strussssr
na sexta	rurrssrsu
naar	vrsqrqrry
naar de	sqtrrrssw
naar donderdag	svsrssssr
nach	xylvqovpr
nach 0	pstvsstss
nach ablauf	ussststsq
nach dem	ququrrssv
nach den	wrstrsssr
nach mir	svssssrsr
nach ostern	stsssussr
nach wie	rssrsusss
nachbarn	srssrrssv
nachba~	srrtrrrsv
nachfrage	sssrsusst
nachfr~	ssrqrsrsx
nachge~	sssutrssr
nachmittag	svsrssssr
nachmi~	sysqsrrsq
nacho	susssssss
nachricht	srqttusrq
nachri~	trqtsutrq
nachruckverfah	sssrssssu
nachru~	sssqsusst
nachste	rtsrquqrx
nachste runde	sstussssr
nachste woche	suqqquqrw
nachsten	tqspsrssw
nachster	rurssursr
nachster woche	rrsrtussr
nachstes	suttrrrrs
nachst~	qvvnqupqz
nacht	sssturrsr
nachtd~	ssssussuq
nachts	ursurssss
nachweis	srssssssu
nachwe~	srssssssu
nachzu~	rtrssrssu
nach~	pqquryoqy
nada	qttsrurrt
nada de	ssussssss
nada que	sssussssr
nadia	srssvsrss
nadie	rrusstssr
nadi~	sqtswsssq
nago~	sssusstsq
nah	ussrssssr
nahe~	sssrssstu
nairobi	ssssssusr
nairob~	ssssssusr
nair~	ssssssusr
nam	surtssssr
namaste	usstrtrsq
namast~	usstrtrsq
nama~	usstrtrsq
name	otnunn5tt
name and	stsrsruss
name fiel	ssssssusr
name has	srspsxusr
name i	stsqssrst
name is	susrssurr
name it	ssrssussr
name on	srwrssstq
name thank	qvqwsrrvn
name was	srsusrusq
name will	sssussssr
name your	sssrsrssv
named	sssrrutss
named you	srssrusst
namen	tussrrusq
namen des	usssssssr
names	wqvorvrsp
name~	wttppwuro
nao	tpq0oxpqr
nao desista	srsussssr
nao e	susrsssst
nao foi	ssssrrssv
nao ha	srsssussr
naomi	srssssssu
naom~	srssssssu
napp~	sssrsrssu
narrowed	sssussssr
narr~	sssussrsr
nasta	srwssrrsr
nasta steg	srwssrrsr
nast~	sswrsrrsr
nath~	srrrtsssu
national	stturqssr
nationwide	sssrsssus
nation~	rtsurqtts
nati~	rstvqqtts
natter	svsstsrsr
natt~	svsstsrsr
naturally	sssqssssu
natura~	rrsprstsw
natu~	rvrrrrtrw
naval	ssstsssuq
nava~	trstssrup
navigate	sssssssur
naviga~	tssssrtvq
navi~	ssrrsrwvo
navr~	srsvssssr
navy	srsrssrsv
nda	sussssssr
ne	uvrypspqo
ne parliamo	srursssss
ne pas	sssussssr
ne vous	stsusrrsr
near	strsrsurs
near future	ssssssusr
nearly	prrtrrvsu
nearly there	qsssssssv
near~	rrrrrrwsv
neben	surrsstsr
nebe~	strrsrvsr
necesitamos	rsrwrrsst
necesitamos que	ssssrsssu
necesi~	rsrwrrsst
necessary	sssqsstsv
necess~	tssosstsv
nece~	rrrtrrsrw
ned	tssussssr
nee	ursrsstss
need	qqwwpstqs
need 0	ssttsrvsp
need a	srsosrtsx
need from	srsssstsu
need not	sstqswstp
need some	srsrssssu
need someone	srsvsrssr
need the	susrssrst
need to	wutguvsts
need you	urtsssssq
need your	ssrvsrsss
needed	qusupturr
needs	srqvqqsuu
needs a	rusrsstss
needs some	usssssssr
needs to	srrsssrsv
need~	prqwnpztu
neem	sssrrsssu
neem je	sssrrsssu
neemt	ssusssssr
neem~	ssusssssr
neffe	rssusssss
neff~	rssusssss
negoti~	srsrttrsu
negozio	sussssssr
negozi~	sussssssr
nego~	rtssssqst
nehmen	pqttwuqrr
nehmen dich	sssrussss
nehmen sie	qrururrss
nehmen wir	ssspsvsst
nehm~	ppttwuqrs
neighbour	srsrssssw
neighbours	sssrssssu
neighb~	sqsosrsty
neig~	sqsosrsty
neither	sssqsxrsq
neithe~	sssqsxrsq
neit~	sssqsxrsq
nell	svrxsrrsp
nell~	utstrrsss
nemen	ssssussss
nemen wij	ssssussss
neme~	ssssussss
nennen	tsssrsusr
nenn~	tsrsrsusq
nervio~	rrsrusssu
nerv~	rrsturrsu
ness	srrsrrr0q
neste	rrstrrtsv
nest~	rtrsrrssv
net	rpsjxrss0
nette	rsswrrssr
netti	srssvsssr
nettlecombe	ssssusssr
nettle~	ssssusssr
nett~	rsrvvrtrp
network	srrsrrrtw
networking	sssrssssv
networ~	rqrosrvrz
netw~	rqrnsrvsz
netzme~	sssrsussr
netz~	rstssutsq
neu	rsrsssrwr
neue	qqrqrvtyq
neuein~	ssrqstssu
neuen	ssrrsrrsw
neuer termin	srsrssssu
neues	sqrqrrwtt
neues dokument	ssssssssu
neue~	rtppqswrx
neugierig	stsrssuss
neugie~	rssrsrust
neug~	rssrsrust
neuigkeiten	susrsssss
neuigkeiten die	susrsssss
neuigk~	susssssss
neui~	susssssss
neun	russsssss
never	pqsvrsrrx
never ask	qrsstsssv
never run	usssssssr
never send	sssqsssst
neve~	pqswrsrrx
new	ononqur6x
new budget	sssssqssu
new ceo	srststtsq
new date	sssqsxssq
new in	ssssssrur
new job	srsrsrruu
new jobs	sssrssrwr
new one	sstsssutq
new position	sqssrsrtw
new sales	sssrssusr
new so	sssrsssus
new status	ststsussp
new time	srssrsssu
new year	stsusttso
newcastle	ssstssrtq
newcas~	ssstssrtq
newc~	ssstssrtq
newer	ssssssusr
newe~	srssssusr
newly	sssssssur
newl~	sssssssur
news	srpssypqv
news and	sssssussr
news is	ssststssq
news the	sursrsrst
news your	ssssrsssu
newsle~	ssrsssssu
news~	srrpssrsy
next	pwxurrtms
next is	sursssssr
next job	sssssssru
next meeting	rrsrsusst
next monday	sssrssust
next month	sssqttttq
next one	ssrsusrss
next round	snrswsssu
next september	sssussssr
next sitting	ssurstssr
next stage	sqtsusssr
next step	ssyussssm
next steps	vssqrtqrt
next thing	sturssssr
next thursday	srsqssuss
next time	srsussssr
next to	stsrssusq
next wednesday	uvsrssrsq
next week	vvsnrstrt
next year	srrvrpssv
nguyen	sssusssss
nguy~	sssusssss
ni	rqrtuutsq
ni number	ssssusssr
niamh	stsussssq
niam~	stsussssq
nice	wtspopvsv
nice one	ussrrssst
nice to	srsssruss
nicht	nlz1nxppu
nicht aber	tssrusssr
nicht abgeschlossen	ssusssssr
nicht alter	ssusssssr
nicht an	sssusrssr
nicht annehmen	ssssssssu
nicht auf	sssvssssr
nicht berucksichtigt	rssusrssu
nicht einstellen	sssusrssr
nicht entsprechen	sssqssssu
nicht erstattet	ttsrssstq
nicht freigegeben	ssrrsrssv
nicht fur	srsussssr
nicht gelesen	ussssssss
nicht her	sssussrss
nicht im	rsssssssu
nicht in	rsrwstrsq
nicht mehr	rrtttttuo
nicht notig	rssqsutru
nicht vergessen	surrrusss
nicht weiter	rssussssr
nichts	uuqssyqro
nich~	nnx1nzoou
nico	sruusrssr
nico~	swrrssssq
nie	srsvssrsr
niederlassung	ussrssssr
nieder~	ussrssssr
nied~	ussrssssr
niemand	srsqsvtsr
niemand aannemen	srsssusss
niemanden	srrsrusst
nieman~	sqrrrxtrs
niem~	sqrrrxtrs
niente	usstssssr
nien~	usstssssr
niet	psvxpypqr
niet in	sstussssr
niet langer	sssusssss
niet meer	srtrssssu
niet op	susrsssst
niet uit	rssssussr
nieuw	sssssssut
nieuwe	rrssstssu
nieuws~	susrssssr
nieu~	qsrrtssut
nigel	srrrurrrv
nige~	srrqurrrw
night	stsxsortr
night before	srusssssr
nights	uqrsrrwsq
nigh~	trqxrqsur
nijland	srssusssr
nijlan~	srssusssr
nijl~	srssusssr
nikhil	sssstussr
nikh~	sssstussr
niko~	qssusssss
nils	srrqsusru
nimbus	rtsussrsr
nimbus ledger	rssussssr
nimb~	rtrussssr
nimm	srvsssssr
nimmt	rrsqtvtss
nimm~	rruptusrs
nine	vprqrrvtu
nine days	srsrssrsu
nine of	sssrsrssu
ninos	rtrrrsssu
nino~	rtrrrsssu
ninth	ssssssssu
nint~	ssssssssu
nite	sssssurss
niveau	ursssssss
nive~	urrstrrst
nix	vrsrrsrts
nj	sssrsstuq
no	qo1xl2pmq
no 0	ssussurtp
no action	ttssstssp
no application	ssssssusr
no appointment	stssstssq
no apto	srwsrsssr
no by	rrsrtwrsr
no cost	sssssrssu
no cover	ssssssusr
no decision	srsssysso
no decisions	rssssusss
no dia	tsrrrsrsv
no experience	srrrssuru
no from	srsvsrsss
no further	rtsrsptsv
no good	sqssssssu
no ha	sssssussr
no hard	sssussssr
no has	rsstsrssv
no hemos	sssrsusss
no later	rutqvtssp
no lo	rustsrsss
no longer	qtrvsqrsu
no luck	stsqssssu
no matter	vsssssssr
no more	suvvrrssm
no necesitamos	rsrwssssr
no need	vrttsqssq
no news	ssstsvssp
no preparation	srvsssssr
no pressure	srssurvsq
no problem	sussssssr
no reason	sssssssru
no right	sqtrssssu
no rush	sutsssssq
no te	rrrsrusru
no time	sqxqssrst
no to	srssssssu
no vacancy	rrswssrsq
no way	ussssssss
no worries	sursssssr
no you	sssrssssu
noah	rssrsustt
nobody	tttsqqtrt
nobody has	sussssrsr
nobo~	tttsqqtrt
noch	qqrso5xql
noch absagen	sssrsusss
noch ein	stsrsussr
noch in	srsssutsr
noch keine	rrsrtwssr
noch nicht	trunrutsu
noch zu	srsssusss
noch zwei	trsrsusss
noche	sursssssr
nochmal	urturrssq
nochmals	stsussrsr
nochma~	trtxrqrsq
noch~	tvsxqqqso
nog	rqrsswrrv
noi	rsrsurtrr
nok	sssusssss
noll	rrsrsussu
nomb~	tssrusssr
nome	rsrqtrusu
nome nao	sssrssssu
nomina	ussrstssr
nomination	rsssstutq
nomina~	rrstssvvn
nomi~	trrsrtvvm
non	sprvswqpt
non ci	vrsrssssr
non compete	srssvsssr
non costituisce	usssssssr
non e	rrrqswrst
non executive	sssrssusr
non ricevere	ssssssrtu
none	rrtxtqrrs
none is	sssutsssq
nons~	ssssssssu
noon	tusmuowst
noon 0	spssssvts
noon on	stsqrsust
noon to	ssssusssr
noor	tsrurstsq
noor~	susssssss
nor	srstsxrsp
nord~	stsqtuvul
noreen	sssrssusr
nore~	sssrssusr
normally	tssrsursr
norm~	ssssrurtr
north	rrtsssutr
north america	rsssssusr
northern	tsttssssp
northe~	tsttssssp
northmere	qssrsstst
northm~	qssssstst
northp~	ssssussss
nort~	orstvqxtq
norv~	ustsssssr
norw~	sssqttttq
nos	uqqzuqqpt
nos attentes	sssussssr
nos complace	ssrsusssr
nos ha	rwssssssr
nos salutations	usssssssr
nos termos	trsussssr
nosotros	rsrsurrrt
nosotr~	rsrturrrt
noso~	rsrturrrt
nossa	sqrutsrrs
nossa proposta	srssussss
noss~	rssutrrrs
nostre	rssussssr
nostri	rsssssrsv
nost~	qrrtussrt
not	npqyo6pot
not 0	swrrsrssr
not a	toqwqvurs
not able	srsurussq
not accept	susqsssst
not add	sssrsusss
not advertised	sssrssvsr
not allow	rrusstsss
not allowed	ustrssssq
not among	sssvssssq
not an	trsqtuttq
not answer	ussrssssr
not apply	ussrsssss
not approve	sssussssr
not argue	sssusrssr
not ask	rqtrsrssw
not at	sssssussq
not available	sssssussr
not be	pss1rrpss
not been	oqrvtutrt
not believe	ssssssssu
not book	ssrrrusst
not care	srsrssssv
not carry	sssussrsr
not change	sssutrssq
not clear	sssurtssr
not closed	sssrsvssr
not come	stsrsusrs
not comment	sssussssr
not confer	sssrsussr
not consider	sssqssssv
not considered	qsswssssq
not contract	sssssussr
not count	usssssssr
not disclosed	stuqssssr
not do	svsursssp
not eligible	srsrssssv
not end	srssssuss
not enough	qstvssssr
not even	tqsqsstsu
not exist	ssussrssr
not explain	srsursssr
not figure	sssussssr
not filling	sssssvssq
not find	ssssssssu
not fit	sssssrssu
not for	sutqssrts
not forget	sussssstq
not forgotten	sssrsvssr
not forward	strsusssq
not get	svsltsssx
not give	ssstsussq
not go	sqvrrqtsu
not going	sssrssssu
not guess	susssrssr
not have	rqrwruqtr
not hold	srsssrvsr
not in	sssvstssp
not je	srsrssssv
not know	srsqsutst
not lead	sssussssr
not leave	srttsssuq
not lose	sssssrssu
not make	rvqsrsrst
not making	sssssssur
not met	sstusstsp
not move	srtrtussq
not need	uurrrqsst
not now	sssssttsq
not on	sssssttsq
not one	sssvssssr
not opening	sssrsusss
not proceed	rssurrtss
not promise	rssrssvsr
not put	rsttsussq
not raise	sussssrss
not read	twtqssssp
not recommended	sssvsqssr
not reimburse	sussssssr
not reply	tssussrsr
not resign	ssssuussq
not right	sssrssssu
not ring	sssrssssu
not see	usrssrrst
not seeing	sssssussr
not selected	rrrvrrrru
not send	vrsrsrtsq
not sign	srrsvtssq
not started	srwtusssm
not stop	sssussssr
not stress	ssvsssssq
not submit	sssssussr
not submitted	rssrssssv
not take	utswrsrso
not taken	ssrsssssu
not tell	tsusssssr
not there	sssrssrsu
not think	srsssusss
not this	sssussssr
not to	srqurqurv
not wait	srrsustss
not want	rsrutsrtr
not work	sssqssssv
not workable	sssusssss
not yet	qrrwsrsst
not you	sqsusssst
not yours	sssussssr
nota	rsssssssu
notar	ssrssussr
notarfachanges	sssussssr
notarf~	sssussssr
notari~	srrsrrtsu
nota~	rrrtrtssu
note	ruxvnqswn
note de	rsusssssr
note owners	rssvssssr
note so	sssrsusss
note that	uurrrssyl
note to	vssrsstsr
notebook	srvsrsrss
notebo~	srvsrsrss
notes	rtpurtsrt
notes with	srsssussr
note~	sqsvrrrrv
nothing	ttqtqxprs
nothing scary	svssrsssr
nothing to	svrssursp
nothing you	sssqsusss
nothin~	ttqtqxprs
noth~	ttqtqxprs
notice	srqxutppu
notice of	tsturrssr
notice that	srrrssssv
notice to	sstttsssq
notice when	sssssssru
noticeboard	srsssssut
noticed	rssqsrwru
notice~	qqrprrvsy
noticias	susrsrsst
notifications	ussssssup
notified	tstsssssq
notifi~	wsrwqrrsp
notify	svsqstttp
notify you	svsqsttsp
notig	rsrqsusrv
noti~	rsntqzrpv
notre	ttuurvqrn
notre part	urtrssssr
notre site	rrsusssss
notr~	ssuuruprr
notte	svssssssr
nottingham	sssrsssus
nottin~	sssrsssus
nott~	rvrrssrvq
nous	qvswrrqpv
nous accusons	ussrssssr
nous avons	rqrvstrst
nous la	ssussssss
nous le	rrsrssssw
nous ne	vqsusrrss
nous renvoyer	srursssss
nous vous	ssqvsqrsu
nouveau	rrsqsrssx
nouvea~	rrsrsrssw
nouvel	srsrsusss
nouvelles de	ussssssss
nouvel~	ssrssurtr
nouv~	rqrqrvrsw
nov	ssrrwstsq
nov 0	strsusstq
novak	srtqssssu
nova~	qsvprssst
noveda~	sssrsvsss
novel	ssvrssssr
novels	ssrssssus
november	stqtqsstt
november 0	sssssrrvr
novembre	utsrsrtsr
novemb~	tupsqrtut
nove~	surpptsvs
novida~	sssrsvsss
noviembre	ssussssss
noviem~	ssussssss
novi~	rrtqsvstr
novotny	usrtssssr
novotn~	usrsssssr
novo~	tsrsssruq
now	qsqwputqt
now a	sssrssvsr
now and	sssssurss
now available	rrvssssss
now been	qssusrrst
now but	sssrsusss
now closed	sssusrsss
now complete	wsrrssssq
now filled	sssrssssu
now finished	rssussssr
now free	sssssssru
now go	sssrssssu
now have	suusssssp
now i	stsrssvsq
now it	sssrsustr
now like	sqssssssu
now on	srsqstsrv
now open	sssrsssus
now so	ssststtsq
now that	srsqsstsu
now the	trsussssr
now with	usssssssr
nu tillsatt	sssvssssr
nuchtern	sqssssssv
nuchte~	sqssssssv
nuch~	sqssssssv
nude~	srsssrssv
nudge	srsusssss
nudg~	srsusssss
nuestra	rurrttssr
nuestro	wrrtrrssr
nuestr~	vtrsssrsq
nues~	vtrsssrsq
nueva	sssrsusss
nuevo	rrsrsrssw
nuevo y	rrsrsrssw
nuev~	rrrqrustw
null	sssusrssr
null~	rssqssssv
number	1tmvtpqqr
number 0	wrrtrrrru
number and	rttrursrs
number for	usssssssr
number of	srrussrrt
number one	sssssussr
number two	srsrtussr
number you	srssssssu
numbers	spuruuqrv
numbers and	ssrsusssr
numbers are	srspsusst
number~	spuruuqrv
numb~	zqovurppu
numerical	rryssssso
numerico	ssussssss
numeri~	rrzssssso
numero	urrtrssss
nume~	spzsqrrrs
nummer	vtrrrstsr
nummer 0	vssrssssr
numm~	vtrrrstsr
nunmehr	ussrsssss
nunmeh~	ussrsssss
nunm~	ussrsssss
nuovo	rrsrrutsu
nuov~	qqrsruuvs
nur	sqqtruttr
nuria	srsussssr
nuri~	srsussssr
nurnberg	srsssssus
nurnbe~	srsssssus
nurn~	srsssssus
nurse	srrtrrwss
nurse 0	sssrssssu
nursery	sttsstssp
nurser~	sttssttsp
nurses	sqsrrsxss
nurses in	sssrssuss
nursing	tssstsssq
nursin~	tssstsssq
nurs~	ssrtrq0rp
nutz~	trursssss
nv	ssssusrtq
nv buhne	ssssusstq
nvid~	ssssssrus
nye	sssssssur
o	qxt1tppmq
o 0	rutsrsssr
o a	ssstusrsr
o clock	sutsssssq
o da	srsusssss
o link	srvsssssr
o primeiro	srsusssss
o recebimento	vrssssssr
o teu	tusrssssr
oakh~	ssssssrur
oakmont mutual	ssssssssu
oban	ssssssusr
oben	qsrrtyrsq
oben auf	rssrsxssq
oberar~	rrssssvsr
oberrauch	usssssssr
oberra~	usssssssr
ober~	vrutrruro
object	ttstssssq
object~	srssssrsu
objekte	sssqssssu
objekt~	trtqssssu
obje~	uqtsrrrsu
obliga~	strqtssst
obli~	surqursst
obra	trtutrssq
obrigada	vrsussssq
obrigado	trrvrrrrt
obriga~	vqrxrrrrr
obri~	vqrxrrrrr
obscen~	srssusssr
obsc~	srssusssr
observations	sussssstr
observer	sssqsvsss
observers	srusssssr
observ~	ruvqrusso
obse~	ruvprusso
obteni~	sssussssr
obte~	rrsvsssst
obviously	ussssssss
ocasion	sssussssr
ocasio~	sssussssr
ocas~	sssussssr
occasion	rtswsrssq
occasi~	rtrwsrrrs
occa~	rtrwsrrrs
occupational	ssssustsq
occupational health	ssssustsq
occupa~	sssrtstsq
occur	sssrsusss
occu~	rssptutsr
oceanography	qsssrsssu
oceano~	qsssrsssu
ocea~	qsstrstsu
och	rpsvsuqqu
oct	sutrssrss
oct 0	sutrssrss
october	rrsvrrtts
october and	sussssssr
octobe~	rssuqqsvr
octobr~	ssstusssr
octo~	rsrutqsur
octubre	srusstssr
octubr~	srusstssr
octu~	srusstssr
ocup~	srsvssssr
od	srssussrt
od 0	ssssussrs
oddb~	sssrsvssr
oder	uyunupxrk
oder 0	sussrssss
oder so	ussssssss
odette	sssssqssu
odet~	sssssqssu
of	srpwqstss
of 0	pjxxqsutt
of a	qsxtqtrqs
of address	stsssussp
of all	rsssrsrsw
of an	tsrurrsst
of another	ssrssssus
of any	srssssrsv
of applications	trsqssssv
of april	rtsrsutsq
of birth	ssusssssr
of business	sstsusrss
of change	susrsssst
of compliance	sssursssr
of cost	srussssss
of course	stsossusu
of data	rssrssvst
of delivery	ssssqsssu
of department	ssstsrruq
of difference	sssssssur
of each	ussrstssr
of een	ustrssssr
of eleven	ssvrssrsr
of eligibility	tssstsssq
of employment	tssqtssss
of experience	rssusstsr
of fair	sssssssur
of first	svsrsrsss
of for	sssrssssu
of fraudsters	srussssss
of graduate	sssrsrssu
of hands	sssrsurss
of her	sssrssssu
of his	sssrssssu
of hours	surssstsr
of id	sqrsvssuq
of interest	sssssrsvq
of interviews	spsrvvssq
of it	ruqtrtrts
of jan	sssssussr
of january	ussqsussr
of july	rsssrusst
of june	sssussrsr
of junior	sstrrsssu
of love	sssrssssu
of luck	sstvsssto
of march	vsssssssp
of may	ursrsttsr
of merit	tssttrssq
of mine	srssssuss
of music	svssssssr
of my	rsrqqsusv
of new	ssssrussr
of next	squtswrso
of no	sstqsrstu
of northmere	qsssssssu
of one	sssrssssu
of operations	sssrssusr
of other	tssusrssr
of our	rwpurrqvs
of people	rrrtrurst
of places	srssssssu
of receipt	ssusssssr
of reference	usrsssstr
of reviewing	susssrsss
of sales	srsrsswsr
of school	susstsrsr
of six	rnussttsu
of staff	sruqsrrtu
of ten	ssrrssrsu
of terms	ssssusssr
of that	ussqstrst
of the	wspxqtrnu
of their	sssqsstsu
of them	wrrsqtssr
of things	utsrsrsss
of this	prqyrsrtt
of those	rususrrtp
of three	tuutrsssn
of time	sssrsusss
of today	sssrsussr
of us	utsvrosqr
of usd	ssssrsvsr
of what	stsusrrss
of whom	srsrssust
of work	srtussrsr
of you	vnvuqtqqt
of your	wryssmstq
ofen	srsrsrssw
oferta	trrqxrrrt
ofer~	sqpqzqrxr
off	qvmq0qupu
off and	sssrwrrsr
off by	ssssrsrsw
off so	swssrrrsq
off the	tsrussssq
off till	ssssssssu
off to	srsrsswsr
off usd	srssussss
offen	tsssrrvsq
offen fur	sssrssvss
offene	ssrsssvsq
offene position	srsrssuss
offene punkte	sursssssr
offentlichen	sssrrstur
offentlichen dienst	srsssssut
offent~	strqrsuur
offer	plmw4sqpy
offer 0	ssssssssu
offer and	sssrtsssu
offer as	sssussssr
offer being	ssrsrsssu
offer for	rrrsxtrrt
offer has	sssrussss
offer is	rrrswtrrr
offer letter	rrrs1uvrj
offer of	tssqrsssv
offer on	srssrsssw
offer to	sssrssrsu
offer you	qpqp0rqry
offer your	ssssqsssu
offered	rprvswrqt
offered a	ssspsvsss
offered the	rssusssss
offered to	srsuurrsr
offere~	rprvswrqt
offering	sqrqurrtv
offering to	srssssssu
offering you	ssssusssr
offeri~	sqrqurrtv
offers	rprprtryu
offers of	srssssssu
offers you	sssrtsrus
offerte	sssusrstr
offerte di	sssusrstr
offert~	sssusrstr
offe~	oilt5ssuw
office	tvrvosrrs
office at	srtsrsrsv
office dog	ursssssrt
office is	sussssssr
office of	ssssurssq
office to	sssrssssu
officer	qwywqsqwf
offices	ssrrtsrsv
office~	pxwvqrpuo
official	sqrrxrsrt
offici~	sprtxqrrt
offi~	qyqwqrpsr
offnen	trsssssru
offnen wir	sssssssru
offre	rrsvsssss
offr~	rsrusrrur
offs	ssssusssr
oficial	srsstsrur
oficia~	rrsttsrur
oficina	susrsssss
oficin~	susrsssss
ofic~	rtrstsruq
ofrece~	rsstussss
ofre~	rrrtuusss
often	srsrssrtv
ofte~	srsrssrtv
og	xtstrptqp
og du	rvsrssssr
og for	sssvssssr
og vender	srussssss
ogni	trsrssssu
oh	ssrqrsstx
oh well	sssqssssu
ohne	qpuwpsxqs
ohne dich	rssusssss
ohne ihn	sssssusss
ohne maschinelle	srusssssr
oi	utsustrro
ok	srsquuprv
ok and	sssrsurst
ok for	svssssrsq
ok on	stsussssr
okafor	tsrutrsrr
okaf~	tsrutrsrr
okay	rtsstursr
oktober	rqwssusrp
oktobe~	rqwssusrp
okto~	rqwssusrp
ola	sqrttvsrr
old	qwuktuusr
old school	susrssssr
olde~	sssussrsr
ole	sssqsrvss
oleksandr	rrrssstsu
oleksa~	rrrssstsu
olek~	rrrssstsu
olha~	vssrssssr
olhos	utsrssssr
olho~	utsrssssr
oliver	srsusssst
olivier	ssrrtsssu
olivie~	ssrrtsssu
oliv~	rrrttrssv
oluwaseun	ststssssq
oluwas~	ststssssq
oluw~	ststssssq
om	ovsyqprpw
om 0	rxttqrrrr
om din	sssrssssu
om du	sstussssr
om eens	ssssssuss
om je	susssssss
om te	srsvssssr
oma	rurqrrrrw
omdat	rssusssss
omda~	rssusssss
on	qprzptuqu
on 0	lrsxmrryy
on a	mqyuuvrrp
on aimerait	surssssss
on an	srsqtvsss
on annual	rsssssssu
on any	srussstsr
on as	srsssurss
on at	susrssssr
on average	rssussssr
on camera	utqssssss
on friday	toxuqqrrv
on hold	rrrnryrrx
on how	rsvtssrsr
on in	srtvrtssp
on is	srsussssr
on it	ssrttttsp
on its	tssussrtq
on june	srsrrvrss
on leave	trsrsvssq
on march	utrssssrs
on me	ssrstsqsu
on monday	suptlttrx
on my	srrqrrzrr
on one	sutssssrr
on our	pmssryvst
on page	ssssusssr
on paper	rvsssssss
on passing	strrsussr
on pause	rssssussr
on purpose	ssvsssssr
on s	sttqrruss
on saturday	tstrtrrqu
on se	rttsrrusr
on september	ststrtssq
on single	sssussssr
on skype	sossrsssx
on someone	sssussssr
on sunday	vrrprttst
on the	tqquwqrsr
on their	rssssstur
on this	rsrwrqsrv
on thursday	rypnruurt
on till	qssusssss
on to	trtqsstst
on top	trsrssusq
on tuesday	qpsturrrw
on tuesdays	vssrssssr
on us	ssvtsrtso
on voit	svsrsssss
on wed	srssssrrv
on wednesdays	sqsssssrw
on what	sstqssstt
on whatsapp	susrsstsq
on why	ssurssssr
on yet	sssrsvrsr
on your	puryrpqst
on zoom	trsrssusr
onboard	srtussssr
onboar~	srsvsrrss
onbo~	srsvsrrss
once	tpths1ttu
once a	srrrssust
once again	sssqstusr
once but	ssrsssssu
once that	srsrsvsss
once the	stssttrsq
once we	sssrsqtst
onde	ssssssuss
onder	tsurrrsst
onder de	srusrssst
onder nummer	ussssssss
onde~	ssvtrrtrr
one	ru1xopqpo
one and	stststrsq
one another	ssssssusr
one as	ssrsusssr
one at	stssusrsr
one day	usssusrsq
one from	srtussssr
one in	rssustvsn
one is	trrqrussv
one member	sssssussr
one month	usstssssp
one more	rsrsusssu
one night	sussssssr
one of	svpynpvrr
one on	svrsustrp
one other	stsrsvrsr
one page	ss0qsrrsp
one person	trstsssuq
one side	srvsssssq
one so	vssrssssr
one that	utrtssrsr
one time	srrrssrrx
one to	rsurrssss
one way	uqvrssssq
one week	stusssrtq
one who	srtustrsr
one with	susrsstsr
one year	trsrtvrsq
one you	sustsrssr
ones	svtstsrrp
ones i	ssrsussss
ones you	usssssssr
ones~	srussssss
ongoing	ssssssurs
ongoin~	ssssssurs
ongo~	ssssssurs
onibus	svrsssssr
onib~	svrsssssr
online	tq2jnpstz
online assessment	srxtsrsso
online banking	qsssrsssv
online test	srvtssssq
online~	srtussssr
onli~	tp3jnprt0
only	vuoxlnttv
only 0	rrrsssrrx
only ask	vsssssssq
only be	susssssss
only place	usssssssr
only start	qsssssstt
only the	ststssrtq
only those	ussrssssr
ons	qwtstsqqs
ons gesprek	svssssssr
ons lijstje	srsssusss
ons maar	ssssssssu
onsdag	svsrssssr
onsd~	svsrssssr
onsite	ssrqswuto
onsite interviews	sssrsurss
onsi~	rwrprv0rk
onsk~	sssussssr
ontem	srsstsrur
onte~	srsstsrur
ontvangen	wrrrurssr
ontvangen en	vrsrsssss
ontvan~	xqsttrrrp
ontv~	xqsstrrrq
onze	qssuustrq
onze rekening	ssssussss
ook	rvrvrqtrr
oort	susrsssss
oost~	rqtrtsrsv
op	utuvupvon
op 0	rruutssrq
op de	surrrrssu
op dit	rsstusssr
op donderdag	srssssssu
op kantoor	utsrsssss
op onze	sssusssss
op vast	ssssussss
opdracht	rrvrrstsr
opdrac~	rqyqrturr
opdr~	rqyqrturr
open	ssrvrowuo
open a	srvsssssr
open any	usssssssr
open at	sussssssq
open gate	sssussssr
open monday	sssrsssur
open om	ssssssuss
open on	sssutsrss
open positions	trssssrsu
open reqs	sssrsustr
open source	srvsssrss
open the	tstssstsq
open to	rssssrvss
opened	sssrtqsvs
opening	tsrsruxro
opening in	srssssvsr
openings	qrrrsuvvo
openings and	rssrssssu
openings in	sssrssusr
openin~	swqtqu3ph
opens	rrsrtsrtu
open~	ptosqr0us
operation	sstssursr
operations	rurqurvsp
operations lead	ssssusrss
operative	tsststssq
operator	tuvrrsqyk
operator hiring	sussssssr
operat~	utsrrsqxp
oper~	vtrqqtrwp
opinio~	rsrssrrsv
opin~	rsrsrrssv
opleiding	srsrussst
opleid~	srsrussst
ople~	srsrussst
oportu~	stsrssusr
opor~	stsrssusr
opportunities	stsurrqrt
opportunity	tsqurqquw
opportunity to	tssurrrrt
opport~	qsnsnn4xr
opposite	sustssqsr
opposi~	susussqsr
oppo~	qtntnn3xr
oppure	susssssss
oppu~	susssssss
ops	ssstursvn
opt	sssrssutr
opt out	stssssutp
opted	sssrsstsu
opte~	srsrsstsv
optical	ssusrssss
optical engineer	ssusrsssr
optics	ssustsssr
optimi~	rrsssstsu
optional	svrsssssr
options	strqvsrrs
option~	rvrpvrsrs
opti~	qurnvstrw
opto~	sssrssssu
or	p1uhpo1ru
or 0	rysoqrxrs
or a	ursrsstst
or above	trttssssp
or better	srvrssssr
or call	sptssstsu
or can	ssssssssu
or change	srssssssu
or decline	stssvsssp
or does	sssssussr
or in	srssussss
or it	usrssssss
or madam	rssrssssu
or more	srssrsqtu
or no	rrsrtusss
or phone	srtrssuss
or the	sqtsstsss
or thurs	sturssssr
or thursday	rwrsssssq
or tomorrow	sussssssr
or tuesday	sqssssssv
or two	utssssssq
or we	srususrsq
or would	sussssssr
or you	rusrsrurt
or yours	sussssssr
ora	qwsrrsstq
orac~	vsssssrup
oral	rwuqsvsso
oral board	surrsussr
orcamento	sssrsvsss
orcame~	sssrsvsss
orca~	sssrsvsss
orchard	usssrrstq
orchards	ussrsssur
orchar~	wssrssrup
orchestra	sssssssur
orches~	sssssssvr
orch~	vrrrsrqxo
orde	vrsrusssr
orde ontvangen	vrsrsssss
ordem	rrsrsusss
orden	rsuttsssq
orden de	rsuttsssq
ordena~	ussssssss
ordent~	tusrsrssr
order	pruosyqqv
order of	ssuttussn
order to	sssssusss
ordered	srrrstssu
ordere~	srrrstssu
ordering	sssrsssus
orderi~	sssrsssus
orde~	oquls0pry
ordina~	srsssssus
ordine	strrrsssu
ordi~	strrrsrtv
ordnun~	sstussssr
ordn~	srutsrrsr
ordre	stsrsussr
ordr~	stsrsussr
ore	trtrrrrrv
ore 0	ursrrrrrw
org	srsnsrssz
organ	srsssssus
organisationst	ssssssssu
organizer	svssssssq
organi~	rutqrsrrv
orga~	rusqqsrsv
orientation	susrrttrq
orient~	sustrtsrq
orie~	suttrtsrq
original	rxtrurqrr
origin~	qytotqrrt
orig~	qytptqrrt
orla	qsssssssu
ort	rzqprrvrr
ort in	susrsssss
os	ttrusssrp
oskar	sssssvssq
oska~	sssssvssq
oslo	sssrssssu
oss	stsxrrrrr
osserv~	sssssussr
osse~	sssssussr
osterb~	sssusrssr
osterh~	srsssrssu
ote	srsssswsr
ote 0	srssssvsr
other	pmrystrsw
other applicants	rssvssssq
other candidate	sssussrss
other candidates	rrrvrsrru
other company	ssssusssr
other data	rssrssssu
other finalist	ssssutssq
other four	srrsssssu
other lady	sssussssr
other people	sssusssss
other person	sstssussp
other things	sssussrsr
other two	ssrussssr
others	votxtoprt
others and	usssssssq
others at	srssssssu
others but	sssssqssu
others for	sssussssr
others were	sssussssr
others who	srssssssu
othe~	qkrysqozv
otra	ussssssss
otros	rssqssssv
otro~	rssqssssv
ott	srsuurssq
ottavi~	sssussssr
otta~	sssussssr
ottilie	ssssssssu
ottili~	ssssssssu
otto	rrssrursu
ou	uwtrrrrrr
ou le	susrsssss
oublie	srstrvssr
oubl~	srstrvsss
ought	ursssrtsr
ought to	ursssrtsr
oui	rrrrvttrr
our	qrqwrtxps
our 0	srutsssrs
our agency	ssussstsq
our annual	ssssssssu
our biggest	ssvsssrsq
our books	sssrrrxss
our call	xqsstrrsq
our career	ssstssrru
our careers	rsstssssu
our chat	stusssssq
our company	srswssssr
our cto	svrsssssr
our database	srssssvsr
our engineers	srstssrsu
our experiences	sssssssur
our final	sssrustsr
our first	srssttusp
our focus	sssussssr
our graduate	svssssstp
our guest	sqssssssu
our head	srttsstsq
our hiring	srspvsvrr
our hotel	qssusssss
our interview	sssqssuss
our lead	susssssss
our list	ssssssrsu
our managers	sqssssvsr
our matching	ssssssusr
our maybe	rsssswssq
our meeting	srtussssr
our members	srssssssu
our new	rtsusursq
our next	swqsssssr
our offer	sssstsrsu
our office	sssssstsq
our open	trvrssrss
our operations	ssssusrss
our partner	sssqrstsv
our place	svssssssr
our prayers	sssussssr
our process	stsrsutso
our processor	sssrssssu
our project	sssqssssu
our records	stssrsusr
our recruiters	ssssssrsu
our recruitment	rrssssssv
our reserve	sssssussr
our sales	rstrssusr
our search	ssssstssq
our selection	spssutsst
our shop	ussssssss
our side	rssssursr
our six	sssussssr
our success	sssssssur
our system	wrsssrtsp
our team	ysrusrsrm
our technician	rusrsssst
our upcoming	spssssrry
our volunteers	sussssssr
our way	sssusssss
out	stnvstspv
out about	sssssussr
out and	rssqtrust
out are	urstssssr
out because	srssssusr
out by	susrsssss
out for	sssrssssu
out in	ssssrsssu
out now	ssssvsssq
out of	oqptvwqrw
out on	sqrsrssrx
out soon	tusrsrssr
out that	sssrsrssu
out the	sssnrsssy
out these	sssssssur
out till	ussrssssr
out with	utsrssssr
outcome	utruurrro
outcome for	ssssusssr
outcome is	tsstssssq
outcom~	tuqytqqsp
outc~	tuqytqqsp
outlook	ssstrvtrq
outloo~	ssstrvtrq
outl~	ssssrvtrr
outra	srswrrrsr
outra pessoa	srsvrssss
outr~	srsxrrrss
outstanding	pttusrsss
outsta~	pttusrsss
outs~	ptvvrqqts
over	t0pwwopmr
over 0	sprptttry
over a	svsrsssss
over and	ssstusrsr
over het	rsswrsssq
over the	rwrwrsqrr
over this	sssussssr
over three	sssussssr
over to	trsrutrsr
over zoom	susssssrs
overse~	sssustssq
overview	srssssuss
overvi~	srssssuss
over~	rupurpwqu
owe	sssussssr
owls	ssrsrsssu
own	stswqoxqs
own boss	srssssusr
owner	srsurrsst
owners	srruutsrq
owne~	rrqwtrurr
owns	stsrssusr
oyelaran	sussssssr
oyelar~	sussssssr
oyel~	susssssss
p	qsqvxrrqs
p m	sutrtsssq
p s	rsrusstsr
pa	rurwptoqw
pa dig	stsursssr
pa en	sussssssr
paar	sssrsusss
pace	tsstssssq
pace~	susrsssss
paciencia	sssrtussr
pacien~	sssrtussr
pacific	sqssrusst
pacific time	srssssssu
pacifi~	sqssrusst
paci~	rqrtswsrs
pack	squrtrtsr
package	rrtotruuu
package has	sssrsrssv
package is	ssssssusr
packaging	ursustsso
packag~	sqtovruur
packer	tsstssssq
packet	usssssssr
packing	srstsssuq
packin~	urstsssuq
pack~	wosovqsvr
pad	sssusssss
padr~	sssussssr
paga~	sqrsvrsru
page	tl4qrosrt
page 0	sstrussss
page on	ssxrsrrsq
page we	srusssssr
pages	sqyqurrsq
pages we	srrsussss
page~	sqzqurssq
pagina	trwrrrssr
pagi~	trwrsrssr
paid	ppnvup0wp
paid for	sssussrss
paid in	ssssssusr
pains	sssusrrsr
painted	ussrsssss
painte~	ussrsssss
pain~	uqswrrrsr
pair of	sssrsutss
pair~	strursrrt
pake~	ssssssssu
pal	stssrussq
palabr~	stusssssr
pala~	xrvrrrrrq
palm~	trssssrvr
pamp~	ussqsssst
pan	ssrrusstr
panel	pxpsu0opq
panel does	sssrsussr
panel for	stsqstssu
panel has	ssstsussq
panel heard	sssrsrssu
panel is	sssrsxssp
panel will	tttrssssq
panel would	sssrrsssv
pane~	rxpsuznoq
pani	srrruusrs
pani~	surrstssr
paola	sssussssr
paolo	ssrruussr
paol~	srrtuussq
papa	srssssssu
paper	twuorrqtt
paper is	rtsqsstst
paper on	sussssrsr
paper sift	ttssssssq
paper with	sssqssssu
paperwork	rrqrxvssp
paperwork is	srrsussss
paperw~	rrqrxusrq
pape~	rsspwsrsr
papier	tsvrrrssr
papier~	ssrssssus
papi~	tsurrrrtr
papo	tursssssr
par	qurstrsrt
par contre	sssusssss
par mois	srssrsssu
par un	sssrssssu
para	vvsxqnqot
para 0	rrrrrsrrz
para a	wsrrurrrr
para el	qsrvurrrt
para falarmos	svssssssr
para la	urstrrsss
para o	rttrrrssu
para que	ssrvssssr
para una	tttqrrurs
parabens	ssssussss
parabe~	ssssussss
paragraph	ssurrsrst
paragr~	srutrsrss
parale~	ststssstq
parallel	usssssssr
parall~	urssssssr
para~	vsttstqrp
parce	srrvrrusr
parce que	srsusssss
parcel	sqsrssqsy
parcel for	sssrssrsv
parcel~	surrsttsq
parcours	rrttsrusr
parcou~	rrttsrusr
parc~	rrrtqrwrt
parent	sssrtrrsv
parents	rnrrurrr1
parents are	srssssssu
parents evening	srrsssssv
parent~	rmqqusqt2
pare~	qmqovrtt2
parfai~	rvrsssssr
parf~	rurtssssr
pari~	urrsrstss
park	rwrrrsstt
park in	rssrssssu
parking	rtsrsurss
parkin~	qtssstrst
parks	srstssttq
park~	qvrtrutsq
parler	ttsrssusq
parliamo	rutrsssss
parlia~	rutrssssr
parl~	rttssrvrq
paro	rrrvtrssr
parr~	rrrurrrrv
part	ro1qsqttq
part ii	ustrssssr
part in	spussrtrt
part of	rtymsstsr
part time	rtsssttup
part to	ssussssss
parte	rrrvsstss
partecipazione	usssssssr
partec~	usssssssr
participacao	sssussssr
participant	spssssssv
participants	sssqssssv
particular	ssrrsrssu
partic~	rqsurqrrx
partid~	susssssss
partie	sssurussq
parties	sssrssssu
partie~	trsrssssu
partir	rququuurq
partir de	srsrrvtss
partir du	srurvsrsr
partir~	stsrusssr
partner	qwqmrq2sr
partner for	susrsssss
partners	ruruvsqrq
partners met	srsswsrsr
partners want	svssssssq
partne~	qwpqsp3qp
parts and	ssssssssu
party	sssqssssw
part~	qspttpzpu
parvenu	urssssssr
parven~	wrssssssr
parv~	wrssssssr
pas	touwrwqrq
pas cette	sssusssss
pas de	ursrusssr
pas ete	trsrssssu
pas le	sssusssss
pas on	tsursssss
pasa	rrswssssr
pasamos	sussssssr
pasamo~	sussssssr
pasarte	rusurrssq
pasart~	rusurrssq
pasa~	qyrusrrsp
pasc~	sssrrutss
pask~	wrsrssssr
paso	ussrssssr
pass	qowxsptqt
pass it	ursssstsr
pass on	rssusssss
passando	sussssssq
passan~	sussssssq
passar	uvrsrrrrt
passare	sussssssr
passar~	susstsssr
passat~	sssusrssr
passcode	swrssrssq
passco~	swrssrssr
passe	sssvvrrrp
passed	trrvsurqr
passed on	rtsusstsq
passed the	stsrtxrsn
passen	srrssssus
passende	rsssssrsv
passende stelle	sssrssrsu
passen~	qrsssrrsw
passer	swtrssrsq
passiert	usssssssr
passiert jetzt	ussrsssss
passie~	usssssssr
passing	utsrrtrrr
passing the	strssussr
passing to	ursssssrs
passin~	utsrrtrrr
passo	ssusssssr
passport	ruqptrxqs
passport and	sqtsssssu
passports	srssssssu
passpo~	rtqptrxqt
passt	psrstsvqs
passt das	ssssussss
passt es	sqsssstsu
passt ihnen	surssstsr
passt menschlich	srsvssssr
passte	sssrssuss
password	squrrsrrw
password for	srsrssssv
passwo~	rquqrsrry
pass~	q1prrpuou
past	qvqwqrrru
past or	rsssssssu
pastin~	srusrssss
pastor	usstsrssq
pastry	srssustsr
past~	soyvuqrrp
patch on	ssssssusr
patc~	stsqsstst
pate~	rstrsrrut
path	srssssurr
patience	uqrnr0rtr
patient	rtrutqrtr
patient access	ssstusssq
patients	ssrsrrwsq
patien~	srpqrzutp
patisserie	srururssr
patiss~	srururssr
pati~	rqrot0tto
patricia	srssustsr
patric~	sqsstsurs
patrimoine	susssssss
patrim~	susssssss
patron	srsussssr
patronato	tssrsussr
patron~	trsrrusss
patr~	srrusttrr
paul	vurssrqrt
paula	wrsssrssq
pauline	susrsussq
paulin~	susrsussq
paul~	vvsqrvtrm
pause	qrrqr0rrt
paused	srtrsyrsp
paus~	ppvpr4qto
pavel	ussrsstsr
pave~	ussrsstsr
pay	onwoyqwsu
pay 0	ssssussrs
pay a	ssusssssr
pay for	sqtvrttrq
pay is	sssrssusr
pay the	srtsrsssu
pay you	sssvrsssr
paya~	susrssssr
paying subscribers	sssssssur
payi~	sssqrssuu
payment	roqutrrsz
payment for	ssrussssr
payment is	ssrsssssu
payment of	spsssrssx
payments	srstsssuq
paymen~	rnqwtqrty
paym~	rnqwtqrty
payroll	urrptrsst
payroll specialist	ussqsssss
payrol~	urrptrsst
payr~	urrptrsst
pays	sssrrsvtq
pays 0	stssrsttq
paysli~	stssssrsu
pays~	stsrssrsu
paz	srtussssr
pazienza	ussqstssr
pazien~	ussqstssr
pazi~	ussqstssr
pb	srsusssss
pc	rpuoqrq3s
pdf	vqvqqqtwp
pdf 0	sttsssstq
peace	sssussssr
peace to	sssussssr
peac~	sssusrrru
peadar	rssussssr
pead~	rssussssr
peak	qursusssq
pedagogique	ussrssssr
pedago~	ussrsussq
peda~	usrstussp
pedimos	srvsssssr
pedimo~	srvsssssr
pediu	rtsrsussr
pedi~	qqurrtssv
pela	tstursssq
pelas	svsrssssr
pelas 0	svsrssssr
pela~	svsrssssr
pell	sssssvrsr
pelleg~	ssssussss
pell~	sssrusrss
pelo	tsswssrrr
pen	srwrssstq
pena	srsusssss
penali~	srssussss
pena~	sssrutssr
pencilled	rvssssssq
pencil~	rvtssssso
penc~	rvtsssssp
pendent	sssssusss
penden~	sssssusss
pendie~	srutsssss
pending	trsqrxrrr
pendin~	tqrqryrrs
pend~	sptsr1qrq
penrose	sssssussr
penros~	sssssussr
penr~	sssssussr
pense	rrsqruust
pense a	rrsrsrusu
pension	strrvsrsq
pension 0	sssrvsrsr
pension scheme	susssstsq
pensio~	rtrtvrrsq
pens~	qosqxturs
pentec~	vrsrsrsuq
pent~	utsqrrrut
people	ssoxrqyos
people and	ursusrtrq
people do	usssssssr
people for	ssstststq
people from	sssrssssu
people in	qsstssvsr
people like	ssssssrru
people round	swsrrsrsr
people team	tssutstsn
people to	ssttstssp
people who	tpquuqrsv
peop~	rsoxrqwqs
per	rtruumvqu
per accettazione	ssssussss
per averci	tssrsrssu
per chat	srussssss
per day	ssssssuss
per diem	srssssutr
per hour	srsrtsuuo
per i	rtsrssssu
per il	qsrzqqrrv
per la	rrstrtssu
per le	rssusrrst
per maand	srsrtsssu
per month	ssssssurs
per non	ssssssrtu
per policy	sssvsrsss
per post	ssstusssr
per quest	srsvssssr
per un	surrssvrr
percen~	ssssssssu
perche	rrsvsssss
percorso	rrtrssssu
percor~	rrtrssssu
perc~	qsrtrrsrw
perdona	rssrsvsss
perdon~	rusqsvssr
perd~	qvrqrvsrs
pere	svsrrsssr
perfect	swsrrsssr
perfec~	sxsosrtsr
perfek~	stusssssr
perfil	srstrrwrr
performance	sqstrrtru
perfor~	qoqtqqrp6
perf~	qvtmqoxo1
period	srqutqrrw
periode	srsrssssu
periode d	sssrssssu
peri~	rpquvrqsw
perkovic	sssrssssu
perkov~	sssrssssu
perk~	sssrsstsu
permanent	rsruurtuo
perman~	trqvtqvtp
permission	sssssrsus
permission to	sssssssur
permis~	srstrrsus
permit	rrsqustst
permitted	sswsssssq
permit~	ssxsssssp
perm~	pouwtowtq
pero	rtrvrrsrt
person	qrqworywq
person and	ssststtsp
person as	sssssusss
person at	sutsssrsr
person on	sqtsrssus
person talent	rsssssusr
persona	tqswsrssq
personal	trrtutprt
personal data	usssssssr
personal statement	sssrssssu
personalabteil	rssrsusss
personalauswei	ssvrssrss
personalauswei und	srussssst
personalberatu	srsrrsssv
personality	srusssssr
personality questionnaire	srusssssr
personally	uurrsqsss
personalrat	sssrvtssq
personen	ttturrrrr
personen in	sssussssr
personlichkeit	srusssssr
personne	rrstsutsr
personnel	tvsrrvssn
personnes	strusrssr
persons	ssstssvso
person~	rxytqrsno
pers~	rosuoq1rs
peru~	usssssssr
pessoa	srsvrsssr
pessoas	rtusssssr
pess~	tstvrrrrq
peta~	vrsrssssr
peter	strutsusp
petersen	urssrstss
peters~	urssrstss
pete~	usqtsrvrp
petit	ssusrssss
petite	sustsrssr
peti~	ruttrsrsr
petra	rrsrtusst
petrie	sssssrssu
petrov~	srsrsrtsv
petr~	qqrsursrw
pettifer	rssrsrssv
pettif~	rssrsrssv
pett~	rssqsrtsv
pfeiffer	tssrsussr
pfeiff~	tssrsussr
pfei~	tssrsussr
pflege	rssrsstus
pflegefachkraf	sssssrsvr
pflege~	srsqsrwvq
pfle~	srsqsrvvq
pflich~	srsvsssss
pfli~	srsvsssss
pharmacy	ststsurto
pharma~	tsstrusto
phar~	tursrtrup
phase	rutrstssp
phase of	sussssssr
phas~	rutrstssq
phd	srtptqswr
philip~	strussssr
phil~	strurstsq
phone	tsujvrvss
phone call	susrsrsss
phone on	urssrxrsq
phone screen	susssssrr
phone switched	ssssrusss
phone your	stsrssusr
phones	rswrtrrsr
phon~	syyhtrurr
photo	ruuqprtrv
photo id	rvvsrssrp
photo of	ssrsrsssu
photographer	srssssssu
photographer for	srssssssu
photographs	sttrssrsu
photog~	sstqrrrrw
photos	urrstrvrp
photos of	ussrssusp
phot~	uwtmpqwqv
physics	strstsstq
physic~	sstqstsuq
physiotherapis	srssrsssu
physio~	trssrsstu
phys~	uqsnqsuvt
pia	sssrrsssv
piac~	srrtssttq
piano	sssrswrtq
pian~	rrrrtvrtr
piazza	stsrssusr
piaz~	stsrssusr
piccol~	rsursssst
picc~	rsursssst
pick	spynqquut
pick a	stsrssrsu
pick any	srwrssssr
pick it	sssssrssv
pick the	sssssussr
pick your	sssststsq
picked	ursvrtpup
pickle	sqrssssrv
pick~	uorwssovt
picture	rrvssrrsr
picture of	rsussssss
pictures	rsursssss
pictur~	rrvssrrst
pict~	rrvssrrst
pie	srsrssssw
piece	trwrrrrru
piece on	sqtssssst
pieces	ttstssssq
piec~	sqytqqqru
pien~	sssssussr
piet	sssrssssu
pieter	rrsrsstsu
piet~	rrsrsstsu
pike	usssssrtq
pile	trsqsytsn
pill~	sssurssss
piment~	sutrssssr
pime~	sutrssssr
pin	qtssrrsrv
pine	srsturssr
pinegate	sssssssru
pinegate consulting	sssssssru
pinega~	sssssssru
pine~	sssssrsru
ping	sstrrtusq
pint	susssssss
piotr	usrrstssr
piot~	usrrstssr
pipeline	surtssrrr
pipeline architektur	sursssrrs
pipelines	ssssssuqs
pipeli~	surtssuqq
pipe~	suttssuqp
pis	ssursssss
piso	rtsqssssv
pista	srutssssr
pist~	ssutssssr
pitch	rsvrrrsts
pitc~	rsurrrttt
piu	qqsvurrst
pivo~	srwsssssr
pix	srsusssss
pixe~	qssutssst
pizza	rwrqurruo
pizza and	ssssssuss
pizz~	rwqqurruq
plaats	rtssrsssu
plaa~	rtssrsssu
place	svpuowrot
place after	usssssssr
place as	sssrsussr
place de	rssuursss
place for	ssssusssq
place from	ssssqsssu
place in	trrnsturv
place on	ssrvrssrs
place with	sqssssssu
place you	sssssussq
placed	rrsps0rrt
placed 0	sssssussr
placed on	rsssswrsq
placement	srrprvvvq
placement on	sssqsvssr
placem~	rqrprvyvn
places	roturnvsx
places for	sssssqssu
plac~	qoovn1wqt
plain	srusrsrst
plaisir	rqrswrrss
plaisir de	srrrwrsst
plaisi~	rqrswrrss
plai~	sptuvqrrt
plan	qryoqrttu
plan for	sturrssss
plan to	srssstvsq
planned	sssrsrssv
planner	sssustrup
planner has	tssusrssr
planne~	rsrsrtrtv
planning	ussqrsvrq
planni~	usrqrsvrr
plano	srssvsssr
plant manager	srssssuss
planta	rusrsussr
plants	srssssssu
plan~	syojrxtrv
plastic	ssusrssss
plasti~	srurrrtst
plas~	srusrrtss
plate	srusssssr
platform	sssssruss
platform team	srsrssssu
platfo~	rrsrsrvss
platz	qpsqstqr1
platz 0	srsqtusst
platze	rqrvrsrtt
plat~	pntvrqsux
play	quwstrrrq
playin~	rrstssrrv
playli~	rsssssssu
play~	qrrtrrsqy
plaza	trrurssrt
plaza 0	sssussssr
plaz~	tpstssrrv
please	o02i1pmou
please acknowledge	svssssssq
please advise	ssssusssr
please be	tsststssq
please bring	suqsrrsrv
please call	srssrstsu
please check	sutsssssp
please choose	srrsssssu
please click	ssssssrsu
please come	strrtrssv
please complete	pwwrqsrrs
please confirm	qprrvtssu
please consider	strvssrsr
please do	vrrttvpqq
please fill	urrrssssu
please find	uttrusttl
please finish	ssusssssq
please forward	srsusssss
please have	svrsrsssr
please leave	srrsssssv
please let	susrsssst
please log	ssrsussss
please make	spssssssw
please note	tvrsrssup
please prepare	sussssssr
please revert	rsssssusr
please review	ssrsvsssr
please send	rrsrwrrsu
please share	srssssvsr
please sign	rrrrsrrrx
please submit	suqssssst
please tell	sqrtrrrtv
please upload	srrstrssu
please write	rrusssrst
pleased	qvqnysqqv
pleased for	sssrussss
pleased to	quroxrrqw
pleased with	sssssussr
please~	qvqnysqqv
pleasure	rqrsxrqtr
pleasure in	ssssusssr
pleasure of	srsssssus
pleasure to	sssstsrsu
pleasu~	rqrsxrqts
plea~	n02i1pmnv
plek	rruwrrrsr
pleut	susrssssr
pli	vrsrsssss
pli est	vrsrsssss
pln	ssssssusr
pls	rrtzttsrl
pls do	sssssussr
pls find	srususrsr
pls note	sssussssr
plu	sussssssr
plum~	sqsttusss
plun~	ssusssssr
plus	pqrpzq2pp
plus que	sssrssssu
plus the	ssssssusr
plz	ssusssssr
pm	rwvkqnuuw
pm 0	svssssrsq
pm and	sussssssq
pm et	sqrtssvsr
pm is	spssssssw
pm to	sqssssvss
pm you	ssssssssu
png	utsssssrr
po	ttsqrurss
pock~	sstssrssu
pode	trstrrrsu
poder	ussssrsss
podi~	rrsssusss
podra	rssusssss
podra interponer	sssussssr
podrias	susssstsr
podrias venir	sussssssr
podria~	rvsrssssr
podr~	qvstrrsrs
pogo	ssssssrur
pogo bikes	sssrssrur
pohl~	sssrsusss
point	tosuxrsrr
point 0	sssrxsrsq
point we	sssussssr
points	sqsvrrrut
poin~	sorvwspss
pola~	sssusrrsr
police	turqststr
policy	usrwqrqrs
policy we	sssvsrsss
politi~	rrstsrrsv
polizeiarztlic	srusssssr
polizeiarztlic untersuchung	srusssssr
polizeivollzug	srvsssssr
polize~	srvsssstq
poli~	tstwpppsu
polymers	ssssrussr
polyme~	ssssrutsr
poly~	rsrsrwstp
pone~	rwsrssssr
pont~	rursrtrsr
pool	qprtr1tto
pool as	sssrsussr
pool for	sssrswrsr
pool of	srstssusr
pop	uwrrrrrss
pop in	sussrssss
pope	ussrsssss
popped	ussrsstsr
popped it	ussrsssss
popular	rssssrssv
popula~	rrsrsrrsx
popu~	rrsrsrrsx
por	suqvqtnoy
por el	rssussssr
por eso	sssussssr
por isso	ursqsssst
por la	twtnssrsr
por lo	rtsrsrssu
por telefone	ursssssss
por telefono	rsssssssu
por ter	rrsvssssr
por un	srsussssr
porc~	srvsrssss
porque	rrrtrurur
porque no	sssrsusss
porq~	rrrtrurur
porta	rsssrsssv
porta il	rrssrsssw
portab~	rrssssssv
portal	vpqoqrsu0
portal by	ssrsqsssv
portal~	ussrsssss
portaria	rtsussssr
portar~	rurusrssr
porte	srtussssr
porter	rtsursrur
porters	ssssssusr
porters 0	ssssssusr
porter~	ssssssusr
portfolio	yuqsqqrtq
portfolio and	vtrrsrssr
portfolio of	srsssssus
portfo~	0wqtqpqso
porti	susssssss
port~	3wmtmlpuv
posicao	sssrsutss
posica~	sssrsutss
position	sttw3qrpg
position als	srsrssuss
position as	ssssrsrru
position at	qtxwtrqrm
position has	rssusrsst
position in	srsqsrvsu
position is	stsqttssq
position it	rsusssssr
position of	ttrpwussp
position on	ssssssrsu
position right	sssssussr
positions	sprvruusq
positions in	srsrsrurt
positiv	susssssss
positiv aufgefallen	sussssssr
positive	tssrsvssq
positi~	psrv0rsnr
posizione di	sssrsussr
posizi~	rsssswssq
posi~	ptrwvusnr
possible	ttvorqurs
possib~	utvlrrwqt
posso	rsrvrrrsu
posso passar	rrrtrsrsv
poss~	ustpqqwpu
post	sptwyrppr
post 0	usssssssr
post about	sssrssssu
post at	sssvssrsq
post from	srsrvrtsq
post of	rsuttvsrl
postdo~	susssssup
poste	tswwstrqk
poste a	rrstsussr
poste de	rvusttrso
posted	srrnrrrzu
posted by	tsssssrur
posted in	srssssssu
posten	srrtsursr
posten als	ssrssussr
postfach	surrsssru
postfa~	surrsssru
posting	trrssrsvr
posting does	usssssstq
posting it	ssssssuss
postings	sssrsssqv
postings that	sssssssqu
postin~	srrsrrswt
posto	qrtwtrrrr
posto di	sssussssr
posto dove	rssrssssu
postpone	srssssssu
postponed	srsqswssr
postpo~	sqsprysst
posts	qssurwsun
posts have	rssusrsss
postule	rsstsussr
post~	tlsunyn2q
pot	ssstursss
pot la	ssstursss
pote~	strsssssu
potr~	surrrstts
potwie~	tsrrussrs
potw~	tsrrussrs
pour	nxmxxsqpt
pour ce	sussssssr
pour en	sussssssr
pour le	rtswtrrsp
pour les	ssrusssss
pour moi	srsrussst
pour toi	rrstvrssr
pour un	srrrrrtrw
pour vous	sqstuttrr
pour~	srruursrs
pouvez vous	susrsussr
pouv~	surrstrst
power	ssrqssust
powe~	rsrmtrqyx
pr	urvusrrrq
pr 0	vrsssssrr
pra	tvrtrtrrp
practical	ssvssrrrs
practice	srrrrsttu
practice manager	rssussrsr
practice test	ssrsssssv
practico	ssutssssr
practise	sqxtssssp
practitioner	sstsusssq
practi~	qo2trprts
prac~	pn1rspryr
prairie	sussssttq
prairie wind	sussssssr
prairi~	sussssttq
prai~	swrrssstp
praktika	sssssssuq
praktikum	ssrsssssu
prakti~	rssxrrrtq
prak~	rssvrsstq
pramie	trsrssusr
pram~	trsrssusr
prasen~	sstussssq
prasident	sussssssr
prasid~	sussssssr
pras~	sutussrsp
prat	rvsrssssr
pratica	srtussssr
pratic~	rpyurrrrq
prat~	rozwrrrrq
praxis~	rrussssur
prax~	rrusssrur
prayed	ststssssq
prayed over	ststssssq
prayer	usssssssr
prayer and	usssssssr
prayers as	sssussssr
prayer~	stsussssr
pray~	ttsvrrrsp
prazo	ursqsrssu
praz~	vrsqtrsst
pre	srrrvrurs
pre employment	ssrsvsssr
preavis	strsussrr
preavi~	strsussrr
prea~	rursussrr
precious	usssssssr
precio~	usssssssq
prec~	uqruurssq
pred~	squssrsst
prefer	rwrrtrtsq
prefere	srstsussr
preferences	srspssrtw
preferito	ssssssssu
preferred	sstrutuso
prefer~	qrrrruttu
prefieres	susrsstsr
prefiero	rrsvtsssr
prefie~	rtrutrssr
pref~	owprsuvss
preguntas	sutrrsssr
pregun~	sutrtrssq
preg~	svtrurssq
prei~	sssrssssv
prej~	rssussrss
prel~	stsussssq
premia~	srsvssssr
premier	sqsrstssv
premiere	srsuttrsq
premie~	sprtturrt
premises	sustssrsr
premis~	sustssrsr
premium	rsrqrsqr0
premiu~	rsrqrsqr1
prem~	qqqvstoq0
prendiamo	srrsrusst
prendi~	srrsrusst
prendr~	usssstssr
pren~	uqrrsusrr
prep	surssssss
preparation	rrutrsrss
preparation is	srvsssssr
preparazione	srsusssss
prepare	rtvqsqrst
prepare for	srsssrssw
prepared	rqsrtrtrv
prepar~	ovyqtoqqv
prep~	qvypuoqqv
preselectionne	ssurssssr
presel~	usursrssr
present	ourvrvrrr
presentar	rssqsrssw
presentare	sssrssssu
presentation	rystrrssp
presentation is	sussssssq
presentazione	sussssssr
presente	wrrusqrrs
presente provvedimento	sssussssr
presented	sssrsvtsr
presented to	sssssussr
presenter	sssrssssu
presenter a	srssssssu
presentes	ssurstsss
presently	sssqswrss
presen~	qxuspyonr
presid~	ruqtrtrrv
press	tpzrrrsrr
press release	ssusssssr
presse	rturssssr
pressed	rssssusss
presso	strsrsssu
presso la	srssrsssu
pressure	squsvquso
pressu~	squsvquso
presta~	urrssrssu
presti~	rusrsssss
presupuesto	srtrsussr
presup~	srtrsussr
pres~	rw0qpznlr
preten~	surssstsr
pret~	rsrqssvru
previe~	sssrssssu
previo	srussssss
previous	urstssssr
previo~	usrtssssr
prevista	rsssrusss
previsto	stsqstsst
previs~	ssrqrvsru
prevoyez	sussssssr
prevoy~	sussssssr
prev~	strrqwqrt
prezada	tssqssssu
prezado	trswsrssp
prezado a	rssvssssr
prezad~	urrvrrsss
prez~	urrvrrsss
price	ssrnrsssz
price 0	ssssrsrsu
prices	sssqtsrrv
pric~	srrmtsrr1
prima	vwrsrrrrp
prima dann	sussssssr
primar~	urstrrstr
prime	sssrussss
primer	rsrruussr
primer~	utrsssssr
primo	rssutsssr
prim~	xtqturqso
principal	tutsuutrk
principals	sssrsusss
princi~	ssttvvqtk
print shop	ussrssssr
printe~	ssssrrsru
prin~	tttsutpqr
prions	tusrssssr
prions de	tusrssssr
prior	sststtrtq
prio~	stssssqur
pris	rqrzrsssq
pris la	sssusssss
pris quelqu	sssussssr
priscilla	stssusssq
prisci~	stssusssq
prise	srrtusssr
prise en	ssssussss
pris~	stqrxrtrp
privac~	trrrrrtsv
private	rrsrurtsr
privat~	srsqvrusr
priv~	trsqupust
prize	ssssssssu
prize is	ssssssssu
priz~	ssssssssu
pro	rqrpvrutv
pro bono	sssrssuss
pro for	sssssssru
pro rata	ssssvsssq
prob	ursrsssss
probably	rssprwsst
probably be	sssssussr
probably in	sssrsussr
probab~	rrsorwtst
probation	rrrqvrssu
probation is	sssrssssu
probat~	rqrrvrssu
probearbeitsta	svrsssssr
probea~	svsvrsrtp
probelehrveran	sussssssr
probel~	sussssssr
probes~	rurssvsto
probetag	sssussssr
probetag haben	sssussssr
probetext	ssusssrss
probetext schreiben	ssusssrss
probet~	sptusrrsu
probeu~	srwsrtssq
probezeit	ssssvsssr
probez~	ssssvsssr
probieren	sssussssr
probie~	sssussssr
problem	suunrrurv
problem we	ssusrssss
problems	tsuqssrst
proble~	ruwkqqtqz
prob~	owyitwspv
procedura	urststssr
procedure	srsurursr
proced~	xpsvrurro
proceed	rvrusqtrq
proceed to	svsrssssr
proceed w	sssvsrsss
proceeding	sssussssr
procee~	qurwsqtrq
procesie	sssssussr
proceso	utstssssq
process	pvvsurtpq
process as	rsssssssu
process for	sutsstrso
process is	srutstssr
process it	qsssssssu
process of	svsrsqtsr
process safety	usssstssq
process we	suqssssss
process will	sssrssuss
process you	sstrusssq
processed	rssrrsssv
processen	ssusssrsr
processo	rssusussr
processo seletivo	rssvsrssr
processor	sssrssssv
processus	srsrssssu
proces~	ntqst0tns
prochaine	rsrrstuss
procha~	strsrsusr
procura	rssrrsust
procura de	rssrrsust
procur~	rurrrstst
proc~	nupur0ums
prodas~	usssrsssr
produce	srvrstssq
produced	susssssss
producer	ttstusrsq
product	ussmrqtvv
product analyst	tsssssrtq
product designer	ststssrtq
product manager	rqustsssr
production	tsrwrusso
production manager	ssssrussr
productive	sossssssy
products	sssnssssy
produc~	tptjrstyv
produk~	stusrstsq
prod~	tqujrruyv
proe~	ruurrtssq
prof	svrtrvptq
profesor	vssssrssq
professional	strsrrtru
professionals	sssqsstru
professor	qssrrustu
professor of	rtsssursr
professur	ssssusrtq
profes~	srpurqvru
profie~	trrssswsr
profil	qvptqrvrv
profil angesehen	sssrssrru
profil mit	ussrsssss
profil nous	svsrssrsr
profile	tqstqquut
profile has	wrsrssstq
profile is	susssssss
profile matched	sssqssssu
profile on	srssssusr
profile so	rsssssssu
profile this	ssssssrru
profile was	sssrssrtu
profile we	sssstssuq
profiles	srttqstrt
profilo	srsussusr
profil~	qpstopxvv
profit~	sssrssssv
prof~	qoouno4rx
program	rqsustsru
programme	ovstrstss
programs	ssspssssw
progra~	mrsvtstst
progress	sntsssrrz
progress your	srsrssssu
progre~	soturrrqx
prog~	motvtstsw
prohibited	sttssstsq
project	rqqrsqtwv
project from	sssussssr
project is	sssssqusu
project manager	ssssrrtwq
project that	sssrsussr
project was	sssqssssu
projects	rtrtrsrru
projects and	ssssssssu
projec~	qrrprqvvw
projekt	rvrurqsrt
projektassiste	ussrsrsss
projek~	tururovrs
projet	sssrssssu
projeto	srsusssss
projet~	srsusssss
proj~	rqrsqmxvx
promes~	tssrusssr
prometi	sssussssr
promise	trrqruwsq
promise anything	rssqsswss
promised	srtvuttsl
promis~	sprutvwro
promoted	ssssrsrsu
promoted to	ssssrsrsu
promotion	tssrssssu
promot~	srrusqrqx
prom~	vmpvuttrt
prononcer	sssrsusss
pronon~	sssrsusss
pron~	srsttussq
proof	rstqsrtsu
proo~	rrvprrtsu
proper	swrsrrrsr
properly	tussssrsq
property	tssrrursr
proper~	uurrruqsr
propie~	rssqssssv
propon~	ttrrrrrsu
proposal	rtrprrqsy
proposal for	ssssssrsu
propose	rrrtsturs
propose d	stssssusq
proposed	ssssusrss
proposer	rrsurrssu
proposons	ssssssusr
proposta	rsrrwrsrs
propos~	prrlxstrz
proprietaire	srsrssssu
proprietaire a	srsrssssu
proprio	rusrtsssr
propri~	rurqsrtsv
propuesta	sustrsssr
propue~	rusttrssr
prop~	q2nfwrtq0
pros	srssussss
proseguire	srtrsrssu
proseguire l	sssrssssu
proseg~	srtssrssu
prospe~	sssrssssu
prossima	rusrsssst
prossi~	ruuqrrssu
pros~	rtupsqqqy
protection	rtrrsrqsw
protection rules	rsssssssu
protec~	rtsqrrrtx
protocol	sssrssssu
protocol and	sssrssssu
protocollo	urstssssr
protoc~	vqrrssssu
prot~	usrtqpqtw
prou~	stsrssrsu
prova	rtxttrrro
prova pratica	srutssssr
prove	tutrrrrsr
proved	ssrusssss
provide	vtslrsrtv
provide you	sssrssrus
provided	rzsqrqtuo
provided in	stsssssuq
provid~	t0rlrpsvs
provin~	trssssusr
provisional	ustsssssq
provisionally	tstssstsq
provis~	usuttstrm
provost	ssstttssp
provos~	ssstttssp
provvedimento	sssussssr
provvedimento e	sssussssr
provve~	sssussssr
prov~	tzxwpmqro
proxima	tvrrssssr
proxima terca	svssssssr
proxim~	svstrrssp
prox~	svstrrrrq
proz~	rrststusr
pruden~	sssussssr
prud~	sssussssr
prueba	rrustsssr
prueba no	ssusrssss
pruebas	trurssssr
prueba~	trwrrsssq
prue~	ssxrsrssp
prufen und	rsssssssu
pruft	vssqstssr
prufung durch	ssussssss
prufun~	tqstsrrrv
pruf~	wptrrrsru
pruitt	usssssssr
prui~	usssssssr
pryce	ussrsssss
pryc~	ussrsssss
prze~	trsuurrrr
przy~	ssruussrr
ps	swsrrrusq
psicot~	trvsssssr
psic~	tqvsrssss
pst	sussssrrs
psycho~	ruvrsrrsr
psyc~	ruwrsqrsr
pt	sussssssq
pub	sqsrrsqsy
pubbli~	ussssussq
pubb~	ussssussq
public	puptqvuss
public schools	rssssutss
public service	rtsrsusss
publication	sssrssssv
publicity	ssusssssr
publicly	ssurssssr
public~	wrusrqrsr
publish	srrrrsssw
published	srtqsstvr
published a	sssssssur
publisher	stsssussr
publis~	srspqtsvu
publ~	rrrrmutys
puede	rrrtrrrsw
puedes	sstrrrssv
pued~	qrssqrsrz
puesto	ttvsurrro
puesto de	rutqtsssr
pues~	tsvturrro
puis	strsttrsq
pull	tstqssrst
pulled	rtsssussq
pulled out	rssssvssr
pull~	rtsssussr
puls~	sussssssr
pump	ssvsssssq
pun	ussrssssr
punctu~	sssrssssu
punc~	stsrssssu
punkten	ussssssss
punkte~	ussssssss
punk~	ttstsrsrq
puntos	sssussssr
puntuacion	sssussssr
puntua~	sssussssr
punt~	strwssrsp
puo presentare	sssrssssu
pupil	sssqswrsr
pupi~	sttrsvrsp
purchase	sssqsrssx
purcha~	rrsosrtry
purc~	rrsosrtry
purpose	ssvsssrtr
purpos~	srvrsrqtt
purp~	srvrsrqtt
pursue	ssssssssu
pursue it	sssqssssu
purs~	rsrtstrru
purtroppo	sssussssr
purtro~	sssussssr
purt~	sssussssr
push	tqtrtsrsu
pushed	ssstrussr
pushing	sussssssq
pushin~	sussssssq
push~	sutsrusso
put	orrxrzpqt
put a	ssssttssq
put into	rrsustssr
put it	ursstrrsr
put on	sssqsurtt
put you	tursrttqr
put your	rqtwrrqsv
putting	sqruswrrq
puttin~	sqruswrrq
putt~	sqruswrrq
pym	qssssstsu
python	sssssszrn
pyth~	ssrrrr2pn
q 0	srussssss
q a	svssrsssr
qa	rvsssspwq
qa engineer	sussssrss
qq	susssssss
qu	twqurrtsp
qu on	rvrtrrtsq
qualcosa	srutsssss
qualco~	rrutssrur
qualification	trsttsssq
qualifications	vtsutsssk
qualified	orrxrtusq
qualified candidates	rssussstr
qualified for	ssssssuss
qualify	sssusssss
qualif~	qqrztruro
quality	ssrrssrrv
quality of	sssqssssv
qualit~	qsrqutqrv
qualquer	uqsrrtrrt
qualquer coisa	vqrrrurru
qualqu~	uqsrrtrrt
qual~	rnqzvrssr
quand	rurtvrrrq
quand tu	stsrusrsr
quanti~	rssussssr
quan~	qttwvqtrm
quaran~	sssssussr
quarta	sussssssr
quartal	sssssurst
quarta~	sssssurst
quarter	torsrwsrt
quarte~	tnqusvsru
quar~	sqpsqytqt
quatschen	sussrsssr
quatsc~	sussrsssr
quat~	qwstrrtrr
quay~	svsusrrsp
que	pxn0t0rml
que c	srurturrr
que ca	ssrussssr
que es	susrsssss
que estamos	stsrusssr
que esteja	srssssuss
que houver	sssrsusss
que j	srsustssr
que ja	rrswsrrsr
que je	urssssssr
que la	srtsrvssq
que le	rrrxsqtsr
que les	trsussssr
que me	rssrssssu
que nao	srsusssss
que no	trrurtrss
que nos	qrtutursr
que o	srsustssr
que tal	svrtsstsr
que te	qrrssttst
que traigas	susrsssss
que tu	ssrusssss
que vous	strurstsq
quedamos	srsusssss
quedam~	srsusssss
qued~	ssryrrtrq
queen	srsrsstsu
quee~	rssrsstsu
quella	srsussssr
quello	srsttsusr
quelqu	rrrysrssr
quelqu un	rrrysrssr
quel~	rmr0rqsru
quer	srsssuusr
queremos	rxsqtsrrq
querem~	rxsqtsrrq
queria	srsusssss
querida	utssssssr
querido	srurrtsss
querid~	tsurrtssr
quero	srurrssst
quero ver	srurrssst
quer~	stvtprqst
quest	rssxrrrsq
quest anno	sssusssss
questa	rrstssrtu
questi	ussssssss
questi giorni	ussssssss
question	spwusrsrs
questionnaire	tqurtrrrt
questions	q11ksrlrv
questions and	ssurssrst
questions in	sqtsssssu
questions on	svrsssssr
questions you	susssssss
questi~	qy2ktpppv
ques~	px1psnnqv
queue	rtrqstust
queues	srssssusr
queu~	rsrqrswss
qui	surxssqrq
qui a	srswssssr
qui vous	ssssssssu
quick	r0rrqrtrr
quick call	sussssssr
quick chat	sssrssuss
quick reply	susssstsr
quick you	sssusssss
quickly	sssqstrut
quickl~	sssqstrut
quic~	pyorpuwrt
quieras	rrtvrsssr
quiera~	rrtvrsssr
quieres	sssusssss
quiere~	rsrtvsssr
quiet	rvusrusvj
quiet on	rusrsurss
quie~	pytuvusug
quillmark	rrssssssu
quillm~	rrssssssu
quil~	rsssssrrv
quince	ussrsssss
quindi	vrrssussq
quinta	rtrvrrrsu
quinta as	susssssss
quin~	vsqvrsqrr
quist	rusrsrsst
quis~	rusrtrsst
quite	trrqrrrsy
quit~	tsrprrrsz
quiz	sqtrrsqsx
quorum	sssssussr
quor~	ssrrsurur
quote	sqstrrrsv
quote and	sssussssr
quotes	srssssssu
quotidien	sssusssss
quotid~	sssusssss
quoting	sssussssr
quotin~	sssussssr
quot~	snrwrqsrx
r	rrsurtqrv
r 0	qsrtstsst
raccon~	ssrusstrs
racc~	rsrvsstrr
raciocinio	ssusssssr
racioc~	ssusssssr
raci~	srutssssr
raconte	susssssss
racont~	susssssss
raco~	susssssss
rada~	sssussstr
radiation	srssssssu
radiat~	srssssssu
radio	urstsqssr
radi~	vqtrrqrsu
radka	srssssssu
radk~	srssssssu
raff~	sssrssssu
ragazzi	trsusrssr
ragazz~	trrusrstq
raga~	trrusrstq
rahm~	svrrsrtsr
rail	sutsusrtn
rain	ssttvsrsq
raise it	sussssrss
raised	srsrssvst
raison	sssrsussr
raison d	sssrsussr
rais~	srsnruusv
raj	ssrsrstru
ral	srssusurr
ral 0	srssustsr
ramo~	srtusstsr
ran	strqrtqsw
ran a	sussssssr
ran out	sssrsussr
random	sssrsrssu
rand~	ssrqsrstu
rang	srrrrrtrx
rang at	ssssssssu
rang me	sssrssrsu
range	sssrsssus
range of	sssrsssus
ranger	vtsstrssp
rangli~	ssssssssu
rang~	usrrruqtr
rank	rrsvsursp
ranked	rsstutsrq
ranked first	sssrutssr
ranking	ssssuursp
rankin~	ssssvursp
rank~	rsstvwrro
rapi~	stsqsvsss
rappel	srssssssu
rappel~	srssssssu
rapp~	spurrrtrx
rar	srsrssuss
rasmus	sustssssr
rata	ssssvsssq
rate	qsrnusvsv
rate 0	srsstsvsq
rate we	susussqsq
rate your	srsqssqsx
rates	rrsnrsvrz
rates on	rssusssss
rate~	ssrmsrvry
rather	rrruttsrt
rather not	srsrssssu
rather than	ssrsssrsu
rather you	srtqtttsr
ratifi~	sssrtussr
rating	sssssvssq
rati~	rssrsxrrq
raul	sssrtsssu
raum	strrsrusr
rava~	sssssussr
raved	srsstsrsu
raved about	srsstsrsu
rave~	ursqttrst
ravi	svssssqss
ravi~	srsrussst
ray	sssussssr
raythe~	sssssswrq
rayt~	sssssswrq
razonamiento	ssussssss
razonamiento verbal	ssussssss
razona~	ssussssss
razo~	rrtrrrrrz
re	nqpuz2rmq
re 0	rsrussttp
re a	ttrprtvtq
re after	srssssusr
re asking	ssvrsstsr
re at	utsrstssq
re delighted	ssssrsssu
re excited	sststsssq
re free	sussstssq
re going	srsuusrsr
re good	sssrstsur
re grateful	sssqsusss
re hiring	srssssvsr
re holding	ssssurssr
re in	ssspwtssq
re invited	ssssusssq
re looking	rwsqssstq
re moving	srssrsssu
re no	sssussssr
re not	tqryrussm
re number	vssssrssq
re on	rxrqrstsr
re optical	ssusrssss
re pleased	ssssussss
re right	ssssvtssp
re sorry	urspssssv
re still	tssrsurss
re taking	qssrssssv
re to	sstrusssr
re well	stsqsssst
reach	syrqsssrq
reach out	tvsrsstso
reached	zrrvrpqrr
reached a	ssstspssv
reached me	tssussrsr
reached us	yssqsssrq
reache~	yrrwroqrr
reaching	qqtxssxsl
reaching out	qqsysswsm
reachi~	qptxsrysl
react	srwrsssrr
reactie	rsstussss
reactie op	rsstussss
reaction	ssustsssr
reacti~	rrtsusrru
reac~	tsuwrnznp
read	xtvumqltv
read all	ussrsssss
read anything	svsrssssq
read as	ssststssq
read it	wqvorrrss
read more	sssrssquu
read on	qsssssssu
read the	sqtqrsssw
read twice	ussrssssr
read your	rvrpsrstu
readers	srsqsrrtw
reader~	srsqsrrtw
reading	utuorrtrs
reading it	qsssssssu
reading on	usrsssssr
readin~	utvorrtrs
readme	srusssrss
reads	ursrssssu
reads every	ussrssssr
ready	suuqprtrt
ready for	ssssqrssw
read~	ts0kppuoz
reag~	vsssssssr
real	tsxoqstqt
real chance	sssusssss
real ones	srusssssr
real people	rssssvssr
real person	ussssssss
real regret	sssqsstst
realis~	stsssutsq
realiz~	susrtsssr
really	qrqvtvrrq
really hope	srssvsssr
really liked	rsststssq
really nice	srstssusr
really no	ussssssss
really well	srsrstusr
real~	ptpvsxsqr
reapply	rrszrsrsp
reappl~	rrs0rsrso
reap~	rrs0rsrso
rear	susrsssss
reason	pqs0rurqs
reason given	rssvsrsrt
reason of	sssrsussr
reason we	sssussssr
reasoning	trxrssssp
reasoning 0	srusssssr
reasons	rtrqrrusv
reason~	ssxprqtrt
reas~	oqxxptspt
rebe~	ursstsrsr
reca~	srrsssssu
recebe	sssssssur
recebi	vrsrsrssr
recebimento	vrssssssr
recebi~	zqrrrsssr
receca~	urssssssr
receipt	zstrsrrso
receipt of	xrtrsrssn
receipts	ssvursrsp
receip~	yrwrrqqqr
receive	ssrltsruy
receive an	ssssusssr
receive our	sssrssssu
receive this	rssrssssu
received	3opqrtqqu
received 0	stsvsrssq
received an	sssussssq
received and	wrsqrqssu
received many	rssrssssv
received more	ssststssq
received on	rssvssssr
received over	sssqssssu
received with	vrssssssr
received your	xrrorusrs
receiving	usrptrsst
receiving this	sssrsrrtu
receiv~	3ooorrpsx
recent	sssosursv
recently	rrssrsrsw
recently applied	sssrssssu
recent~	rrssrsrsw
reception	vvsrsrrtp
reception de	vrsrssssr
recept~	vyrprqrsr
rece~	5qqoqqnsw
recherche	srrtssvsq
recher~	srrtssvsq
rechnen	ussrstssq
rechnen sie	usssstssr
rechne~	ustrutrsp
rechnung	srssrsssu
rechnu~	srsrrsssu
recht	rsstrutsq
rechts~	rrsrurvsr
rech~	qrrttuxro
reciba	sssussssr
reciba un	sssussssr
recibido	wrsrrsssr
recibi~	0qsrrrrsp
recibo	usstssssr
recife	sssrsustr
reci~	2oqrqsqsu
reclam~	rssusrsst
recl~	rrsusrsst
recognize	sssrsvssr
recognize that	sssrsvssr
recogn~	sssrsvssr
recome~	rrsusssss
recommendation	sqtttsrss
recommended	stsvsquso
recommended by	ssssssvsq
recomm~	qpsvworqv
reconcile	ssusssssr
reconc~	ssvsssssq
record	rn1psrprx
record a	spysssssq
record now	sssrssssu
record number	sssqssssu
recorded	uqttssrst
recording	vssrsrssq
recording devices	svrsssssr
recordings	urtsssssr
records	sssqtrust
records show	sstsssvsr
record~	younrqtsv
reco~	ti2wspppx
recruit	rssssutsq
recruiter	susqrrzpq
recruiter looks	sssrssrrv
recruiters	tsrqsspqz
recruiters from	ssssssrru
recruiting	qrtvrstvo
recruiting team	srsusrrsu
recruitment	ruxusxvpe
recruitment for	rssrsvssr
recruitment process	sssrusurq
recruitment team	tssussssq
recrui~	pttuquzui
recrutement	urrtsusso
recrut~	vqqusvsrq
recr~	qrsvq2usi
rector~	vsstssssq
rect~	wrstrrrsr
recu	yrrrsrssq
recue	ursstsssr
recurso	rsstsrssu
recurs~	srstsrssu
recu~	yqrstrrrs
reda~	rrvrsrstr
rede	rssussssr
reden	tusrsrssr
rede~	tutsrqvrp
redo~	srsusrrst
reduction	ssrsssssu
reduct~	ssrsssssu
redu~	srrurrsrw
reed	srsrstusr
reef	usssssssr
reel	svtsrsqsr
ref	srruurqur
ref 0	rssssrstu
refa~	ssurstsss
refer	rtsutstsp
refer to	rtsutrrsq
referee	rrssssssv
referees	rtrqrrrtw
referees are	rssrssssu
referees have	qsssrsssv
reference	usqxrqqvq
reference is	psstssssu
reference to	sttuttsso
references	vqqozuqrs
references and	sssrussss
references came	sssrsusss
references from	ssssssssu
referent	rssssrsut
refere~	zomtyqlwu
referral	trsrrrwsr
referral fee	ssssssusr
referr~	tqrrqrzrt
refe~	xoluxpqut
refi~	stsqssstt
reflechi	sssusssss
reflec~	srsusssss
reflexion	srtrsussr
reflex~	srtrsussr
refl~	sqttsussr
refresher	ssssusrsr
refres~	srsturrsr
refr~	trstutrsq
refund	susssrsss
refund your	sussssssr
refundable	srstrsvsq
refund~	srssrsvsr
refu~	rtrpssusv
regard	rsstsussq
regarde	vrsrsssss
regarde ca	vssqsssss
regarded	sssussssr
regarded as	sssussssr
regarding	svrrsrtrr
regards	qutxqpuot
regards hr	ssssssusr
regards person	rssssswsq
regards recruitment	qtsusrsss
regards the	sssrssssu
regards your	slsrssss0
regard~	qvsxppuou
rega~	qvsxpqtot
regelversorgun	ssssssuss
regelv~	ssssssuss
regieassistenz	srsrswssr
regiea~	srsrswssr
regime	srsstsusr
region	rssusssrs
regional	tvsrrsvsp
region~	stttrqusr
register	rqsqrvtru
register for	sssrsurss
register now	ssssssrrv
registered	ttqurssrt
registering	sssrssssv
registering for	sssrssssu
registration of	ssssssusr
registriert	usssssssr
regist~	wsqtqssov
regi~	wrprpswqu
regl~	srsutsssr
regret	rrrwqrrrw
regret that	sssrrrtrv
regret the	ssssrusss
regret to	srrwrqrrt
regrets	sssqssssv
regret~	ssssssssu
regr~	srqwpqsrw
regular	sssrsusss
regularly	sssrstsur
regulated	susrsstsr
regulatory	sussssssr
regulatory affairs	sussssssr
regula~	rurprvtup
regu~	qurqruvup
rehearsal	sussssssr
rehear~	srrsrsrsx
rehe~	srrsrsrsx
reicht	sruurrsss
reicht uns	sssussssr
reicht~	srsusssss
reic~	qovwrqstt
reih~	rssussrst
reimbursed for	sssusssss
reimbu~	susttrtsp
reimers	rssusssss
reimer~	rssusssss
reim~	ruswsrtso
reinge~	sssrssuss
reisekosten	sursssttq
reisekosten werden	sussssssr
reisek~	sursssttq
reis~	svrrrrtts
reiz~	srsrssust
reject	sstrrsssu
reject the	sssrssssu
rejected	rrrwrrqsv
rejected by	sssrssssu
rejection	ssspssssw
rejections	sssrssrsu
rejections 0	ssssssssu
reject~	qrrurrqsz
reje~	sqrrrqqs0
rekening	rqtrtusst
rekeni~	rqsrttrrv
reke~	rqssttrru
rekrut~	sssssussr
rekryt~	srsssvrsr
rekr~	rrrtrxrsq
rektor~	trssusssr
rekt~	trssusssr
related	ssrssstru
relate~	ssrrsstru
relation	srsrssuss
relationship manager	sssssssur
relati~	rqtrrtstt
relaxed	sussssrsr
relaxed about	sussssssr
relaxe~	sussssrsr
rela~	ssspqsusv
release	squortssx
release for	ssusssssr
released	rtrrusrrt
released on	ssssusssr
releas~	rqumutrrx
relevant	rqsusstst
relevant experience	rssussssr
releva~	tqrurssts
rele~	sotottrsx
reli~	rsssrruss
relocation	srsrurwto
reloca~	susrvrvtm
relo~	susrvrvtm
remain	rsspsxrru
remain very	srsrsrssv
remains	rtspsxrsr
remains active	rssrsusss
remain~	rttqrwrsr
rema~	otssq0qqt
remember	tstntruts
remember how	sssussssr
remember you	svsrssrtq
rememb~	tstntruts
remercions	sqrvrrsst
remercions de	srssrsssu
remerc~	sprwrrrsu
reme~	srtssqtst
remind	ttssssstq
reminder	rtqsrrrsx
reminder that	srrrssrtw
remind~	svrqrqotx
remis	rsurstssr
remiti~	ustrsrssr
remi~	uvuoqqpsv
remote	qspptp26e
remote 0	rsrussttq
remote for	ssssssrur
remote work	srssssrsu
remoto	srssssusr
removal	ssrstsrsu
remova~	srrstsrsv
remove	sssnssrsz
removed	ttrosrsrw
removed from	ssspsrssx
remove~	ttsnsrsrx
remo~	sqnhrn42t
remuneration	rrrryrtsq
remuneration 0	ssssusssr
remune~	srvqxruso
remu~	srvqxruso
rena~	ssssssssu
rencontre	tvrrssssr
rencontrer	strrssssu
rencon~	twqqsrrst
renc~	twqqsrrst
render~	srussssss
rendez	rrrrrrrrz
rendez vous	rrrrrrrrz
rend~	rruqqrsry
renee	sussssssr
renewal	qsssssssu
renewa~	qsssssstu
rene~	qtrqsrtuv
renn~	rtrrstsus
renova~	rrrrrtrry
reno~	rprtqtrrz
rens~	ssssrsssu
rent	srrrsusst
rental~	ssssssrru
rent~	rqrqtvqsw
renuncia	srstusssr
renunc~	srstusssr
renu~	srstusssr
renvoyer	srursssss
renvoy~	srursssss
renv~	srursssss
reorganisation	rssrswssr
reorga~	rssqsxssr
reor~	rssqsxssr
rep	sssssussq
rep is	usssssssr
rep will	rssssussr
repair	sssrsstsu
repa~	ttrsrrsru
reperi~	qrssssssx
repe~	qrtsrrrsx
replac~	tssqsstsu
replied	rssrrsrrv
replied to	sssssssru
replies to	stsstsssq
replie~	rtsntrtqx
reply	wupmuowqu
reply by	ussssssss
reply in	sssrssrsu
reply to	sstsssqst
reply with	stssssvsq
reply yes	rqrsurrrv
replying	srstssvsq
replyi~	srstssvsq
repl~	zrqnrm1ou
repo	sn1rsstsn
repo mit	srvsssssr
repondre a	ssssssssu
reponse	trsttsssq
reponses	ssssssssu
repons~	uqrttursr
report	rrxwptoqs
report about	sssrssssu
report any	sssssussr
report from	ssrsrsssu
report to	rvssssrsq
reported in	sssrssrsu
reporting	ssusrsurr
reporting time	ssusssrss
reports	rvrqrssru
report~	sutqqsssu
repository	srvsssssr
reposi~	rsvqrrtru
repo~	sr0qpspqu
repren~	rrtrsussr
representative	surttrssr
repres~	rurvtqsrs
repr~	qtusttrqs
req	ssstsursp
reqs	sssrsustr
request	uusmqsssw
request your	ssssrussr
requested	rstqutrrt
requests	sssrssssu
reques~	swuhsssq0
required	stsuqpvsr
required to	sutsssssq
requirement	rrsvsswso
requirement of	rssussssr
requirements	trttsstuo
requires	rtsussrtr
requir~	prvuooyur
requisition	tsswstrsp
requis~	vrsxssrro
requ~	psuuooyrv
reschedule	rxrrrsrrs
reschedule your	sussrssst
resche~	r0sqqrrrs
rescind	ssswsrssq
rescind the	sssvsrssr
rescin~	ssswrrssq
rescue	svrtsrssq
resc~	s1qwppsqq
research	rqtstptut
research associate	ssststttq
resear~	tqsssqrws
reserva	srstsussr
reservations	rsssssssu
reserve	tsrluwrsu
reserve list	srsrrtrtu
reserviert	svssssssr
reserv~	qtqjtxqr1
rese~	rrrksyquy
resi	svsrsrrtr
reside	sssrusssr
residency	tsstssssq
resident	ptrrssttv
residents	rtusssstq
reside~	psuuspttt
resign	ssssvtssp
resign from	ssssutssq
resign~	sssrrusss
resi~	oqtrxttsr
resolutions	sssssssur
resolutions you	sssssssur
resolu~	rrsusssur
resolved	rssvssssq
resolved to	sssussssr
resolver	srvrsssss
resolv~	rrvvsrssq
resource for	sssrssrus
resources department	sssussssr
resourcing	tssstussp
resour~	urtrstrtq
reso~	rpwurtqup
respect	ssrrssssu
respected	usssssssr
respectfully	ssssssrsu
respec~	trrsrrsrv
respond	utsrssssp
responda a	ussrssssr
responsabile	surssstsr
responsabile di	susssssss
responsable	uqtusrssq
responsable de	trurssssr
response	upunttrsv
response and	sssqssssu
respon~	ytxirrrss
respos~	rrstssssu
respuestas	srtrssssu
respue~	srtssrssu
resp~	zrusppqru
rest	vutqrrsrr
rest on	ussrssssr
resta	stsrrsusr
restan~	sssssusss
restar~	sssrssssu
restaurant	tssttrtsp
restaurante	sturrrtsr
restaurants	sssrssssu
restau~	uuupsrusp
reste	rtstsussq
restent	susssssss
resten~	susssssss
resto	usstsrssr
restons	sssusssss
reston~	sssusssss
restored	sqssssssw
restor~	rqssssssv
restrictive	ssssusssr
restrictive covenants	ssssusssr
restri~	ssssusrss
rest~	rrqtsvuqt
resubm~	rrsssvsss
result	qsutrzorp
result in	sstpuvssq
result of	svsqsussq
resultado	rsursssst
resultados	sssssussr
resultat	ssttssssq
results	sstvqpsqu
results of	surssrsst
results will	ssurssssr
result~	oqxupqrtx
resume	zuplopzuq
resume and	utsrssssq
resume for	ussrssssr
resume from	sssrsusss
resume has	rsssssust
resume is	tqsrsssst
resume today	ussrsssst
resume you	rssrsstur
resumes	sussssssq
resume~	surrtssrt
resu~	qvrtouqtt
retain	ssssrsssu
retained	srstsswsq
retained by	srssssusr
retain~	srstsswsq
retard	rsusssssr
reta~	qsuurqvrs
retention	sssqsstsu
retent~	sssqsstsv
retenu	ssrorrusx
retenu un	srsrssssu
retenu votre	stsrssssu
retest	sssussssr
rete~	trrorqury
retired	srssrssvr
retirer	srstsrssu
retires	ssssssusr
retire~	sqrsrruvs
retiring	sssssttsq
retiri~	sssssttsq
reti~	sprqrrvvv
reto	susssrtsr
retoma~	srsrsvsss
retour	xrrssrrsq
retourner	srussssss
retour~	srtsusssr
reto~	xpstturso
retrai~	rrsssstsu
retr~	rrsrtrssv
rett	srsusssss
return	ppxpzqqqv
return and	srssvsrsr
return it	sstsvsssq
return the	ssssqsssu
returned	ssrysrsrq
returned to	sssusrssr
returns	srssssssu
return~	rrqyqqttr
retu~	onvyyopru
reun~	stturtrrr
reuss	susssstsr
reus~	susssstsq
reva~	sssssssus
revenue	sstsssusr
revenu~	sstrssuss
revert	rstrstusq
reve~	qrumrwwrs
revien~	trsrsussr
review	unssyqprv
review and	sssrvsssq
review document	ssssusssq
review it	prtsssssw
review new	sssussssr
review on	ssssrusts
review the	rsrrxrrrs
reviewed	twqvqqtqq
reviewed your	purvsrtrs
reviewers	ssssstssu
reviewing	w0rrspsrl
reviewing all	svssssssr
reviewing applications	vrsrssssr
reviewing it	ussrsssss
reviewing the	sustsqssr
reviewing your	rusrttrsr
review~	x3psporpr
revisa~	ussrssssr
revised	rtsrvsssr
revise~	rttrwrssq
revision	rrsrssssv
revisi~	rrtqrssrx
revi~	ywrqtppov
revoir	rssruussr
revo~	rrsstussr
rewrite	rssstsrsu
rezept	ssursssss
rh	strrurrvp
rhei~	srssssuss
rhys	sssrssusr
ricc~	ssssssusr
ricerca	tssrsssur
ricerca salvata	sssssssvr
ricerc~	ttrqstruq
ricevere	ssssssrtu
ricevere piu	ssssssrtu
riceve~	trsqssrtu
ricevi~	vrssssssr
ricevuta	rssrssssv
ricevuto	yrsssrssp
ricevuto tutto	vrsrssssr
ricevu~	0qrqrrsrs
rice~	2pqprsqts
rich	sssussrss
richard	trsrsusss
richar~	trsrsusss
richiesta	sssrssssu
richie~	sssrssssu
richti~	ssuurrssq
rich~	srsuqtstr
ricorso	sssussssr
ricorso al	sssussssr
ricors~	sssussssr
rico~	rqrurttst
ride along	sustssssr
ride~	sssusssss
rien	qsrwrursq
rien a	srsvssssr
rientra	urstssssr
rientr~	urstssssr
rien~	urstssssr
riferi~	sssusssss
rife~	rsstsrssu
riga	ssssssrur
right	tlovwvqst
right for	sssqssssv
right now	uqrsrvsuo
right to	rsqtsurss
right up	sssvsrssr
rights	srrsrsssv
righ~	tlowuvrrv
rik	svsrsssss
rim	ussrssssr
rima~	rusrstssr
ring	uwomwvrrq
ring on	sussssssr
ring the	stsqurrts
ring you	srrsvttso
ringe	sssvssssr
ringer	srsssvssr
ringing	srrsvtssq
ringin~	srrsvtssq
ringraziamo	srsssrssu
ringraziamo per	srsssrssu
ringrazio	sssussssr
ringra~	rrsvsrrst
rings	ssssrsrsu
ring~	rpsxturrr
rinuncia	sssrsrssu
rinunc~	susqsrssu
rinu~	susqsrssu
rio	ussssssss
ripres~	rrsusrsss
ripr~	rssusrsss
risc~	srvtrsssr
riserv~	srsusrtss
risk	sssostttu
risk and	sssrssssu
riso~	rssurrrru
rispondere	ursssssst
rispos~	usssssssr
risulta	srsusssss
risult~	sssusssss
risu~	sssusssss
riti~	sssrsrssu
riva	russsssss
river	sssursstq
rive~	sqturssvo
riya~	sssssruss
rn	ssswssssq
road	ttsqrttsr
roar~	sssusrsss
roaste~	ssstssusr
roas~	ssstssusr
rob	srtttrtsq
robb~	srsvssssr
robert	srsvssrrt
robe~	srsvssrrt
robin	qrssrtssw
robi~	qrssrtssw
robotics	rtstttusp
roboti~	rtrtususo
robots	ussssstsq
robo~	vrrsusxsl
rock~	srssssssu
roda	stsussssr
roe	tprtrqrry
roe vielen	rsssssssu
roger	ssssussss
roge~	ssssussss
rojas	sssussssr
roja~	sssussssr
role	x2sussune
role and	sustssrsr
role at	twsrssrsq
role in	ssssssusr
role is	trsrssusr
role of	tssrusssp
role play	sursssssr
role takes	sssrssqrw
roleplay	srussssss
roleplay with	srussssss
rolepl~	srussssss
roles	qqsusswuo
role~	qputrrvzm
rolf	ussssssss
roll	sssvsrssq
roll no	sssussssr
rolle	ssrusussq
rollenspiel	srusssssr
rollen~	srusssssr
rolling	sssssrrur
rollin~	sssssrrur
rolls	srrsrsrrw
rolls 0	srrsrssrv
roll~	rqstrurts
roloff	rssrsusss
rolo~	rssrsusss
romanian	sssussssr
romani~	sssussssr
romanzo	srvrssssr
romanz~	srvrssssr
roma~	srvtrrtsq
rond	srwrrsssr
rondleiding	srsusssss
rondle~	srsusssss
rond~	rvrsrtrss
ronn~	sssussssr
roofing	ssstssstq
roofin~	ssstssstq
roof~	ssstssstq
room	q4tmrpqsu
room 0	svrrssstr
room from	swsssrssr
room on	svrsssssr
roos~	sssussssr
ropa	srustsssr
rope~	sussssssr
ros	srsrsrust
rosa	ssrssrssw
rosa~	svrrstsrq
rose~	srusssssr
ross~	srsussssr
rota	stssrsusr
rotati~	stsstsurp
rota~	ststtsuro
rotterdam	srsrssuur
rotterdam and	sssrssusr
rotter~	srsrssuur
rott~	sqsrssuus
roughly	sutsssrsq
roughly 0	sstsssssq
roughl~	sutsssrsq
roug~	svssssssp
rouladen	sssrssssu
roulad~	sssrssssu
roul~	sssrssssu
round	qxovstqss
round 0	sssrssssu
round a	susrssssr
round at	srsrssssv
round for	suspsstst
round is	susrstssq
round of	spstvtssr
rounds	stsqsstst
roun~	pznursrts
route	tqsstsrtt
routine	sssssrssu
routin~	sssssrssv
rout~	ssrqsqqsz
row	susrssssr
rows	srusssssr
rsvp	ssrrssrrx
rsvp by	sqsrssrsx
rsvp to	sussssssr
rtr	sssussrsr
rua	susrsssss
ruckfragen	rssvsrrss
ruckfr~	rrsvssrss
ruckkehr	ursrsssss
ruckke~	ursrsssss
ruckmeldung	rssosturv
ruckme~	prrtsutru
ruckna~	rssrssssu
ruckru~	sussssssr
ruckzu~	qssrssssu
ruck~	rrquqstrv
rue	rqrtrsrrx
ruf	qtrqvrrrv
rufen	strrurvrq
rufen sie	qtssursss
rufe~	surrurvrq
ruft sie	srsussssr
rugby	sssssssur
rugby 0	sssssssur
rugb~	sssssssur
ruhe	yusqsqrro
ruhe an	usssssssr
ruhe uber	russsssss
ruhi~	susssstsr
ruhr~	sssrssssu
ruht	rrsrsxssq
ruht das	rssrsvssr
rules	rrussrrsu
rule~	rrussrrrv
run	sptwrptss
run a	srsvssssq
run through	srssssrsu
rund	sqxsrrrrr
rund 0	srwsrrsrr
rund um	srussssss
runde	rsuursqqt
rund~	qvtsptqru
running order	susssrssr
runnin~	svssrrsrt
runn~	uurqrsrrt
runs	sussrrrru
runt~	sssrssssv
runway	sssvsrssq
runw~	sssvsrssq
ruolo	rtsussssr
ruolo di	rssussssr
rush	sutsrrtsq
rust	ssssssusr
rust~	sstrsussr
ruth	srssvusso
s	sxqwtoqqs
s en	sruusrssr
s est	rrsttrusr
s v	sssussssr
s:0	spoqmlq26
s:0 0	rqpvrowl2
s:0 aug	ssssusrsr
s:0 august	sssrsrssu
s:0 complete	qsssssssv
s:0 data	ussssssss
s:0 day	ssssssvsq
s:0 feb	srsssssrv
s:0 from	ssssssssu
s:0 h	srssssusr
s:0 hours	ssvsssssq
s:0 januar	ssssssssu
s:0 job	ssssrussr
s:0 jobs	ssssssrus
s:0 juni	ussrsssss
s:0 mai	ssssusssq
s:0 months	ssssssusr
s:0 more	rrsrssryq
s:0 neue	sssssssus
s:0 new	rrrsrsqys
s:0 nieuwe	sssssssvr
s:0 october	susrsssuq
s:0 of	ssssssssu
s:0 off	sssssssru
s:0 offres	sssssssur
s:0 og	ssspssssv
s:0 onsite	ssssssusr
s:0 searches	ssssssrru
s:0 sessions	srssvsrrt
s:0 tage	srwssrurp
s:0 to	rssssssrw
s:0 uhr	sursssrrt
s:0 update	ssssssrsu
s:0 usd	ssssssusr
s:0 you	sussssssr
s:a	qsqlsrup4
s:a change	srssssuss
s:a data	ssssssrur
s:a family	ssssssssu
s:a great	ssssssrru
s:a house	sssssrrrx
s:a new	ssssrsvqu
s:a no	ssstsussq
s:a place	sssrrsssu
s:a sua	srrussrsu
s:a time	sussssssr
s:a un	srssssssu
s:a vaga	rrstsussr
s:a year	sssrssssu
s:a yes	ssrswrssq
s:aanbod	ssssusssr
s:aanvraag	sssrssssu
s:ab	sssrsrssu
s:abgeschickt	rssrssssu
s:abo	sssssssur
s:about	qvqtssvqs
s:about the	surtsstrr
s:about your	rtrrrtrsu
s:absage	ruryqqrrr
s:account	rsrrrrrrz
s:acknowledgemen	ussrsssss
s:action	qtrrssrsw
s:action needed	ssssssssu
s:action required	qsssssssv
s:ad	ssssssrsv
s:add	ssssssvrr
s:admission	srsqssssv
s:adresse	rsssssssu
s:aerospace	ssssssxpr
s:after	sssssutsr
s:after the	srsssussr
s:afternoon	srssssssv
s:again	sssrsrtsu
s:agenda	susssssss
s:agent	rrrrsrsuu
s:aggiornamento	sssrsvssr
s:ai	ussusstto
s:aide	ussrsussq
s:air	srussssss
s:ait	sssussssr
s:al	rrsrrruqw
s:alert	rsssssqyr
s:alert for	sssssssur
s:alerts	rssssssnz
s:all	wrsrrrrru
s:almoco	strrrsssv
s:als	wsqvtssro
s:als augenoptikerme	trsrsusss
s:alta	ssssrsssu
s:am	tvqrsqqsu
s:am 0	rvrtrsrtr
s:am wochenende	vrsrrrsst
s:amanha	svsrsssss
s:ammissione	ssssssssu
s:an	qsrrrrxpv
s:an offer	ssssssssu
s:analyst	tsrurtuqq
s:analyst 0	sssssuuqq
s:analyst at	ssssssusr
s:analytics	tsussstrr
s:analytics engineer	ssussssss
s:anasthesie	srssssvss
s:and	prpoqqn22
s:and 0	ssssssrwr
s:and more	rrrrssn3q
s:and others	rsssssrxr
s:anfrage	sxsrsrssq
s:ang	srstsrssu
s:angebot	srrrtrrsw
s:angesehen	sssrssrru
s:anmeldung	usrqssssv
s:announcing	sssssssru
s:annual	srrrsrssw
s:annunci	sssssssvr
s:another	ssrsrrrrw
s:answer	sssusrssr
s:antrag	sssrsrssv
s:antwort	rrssurrsv
s:any	rtrrrxttn
s:any news	sssssvssq
s:apartment	sssrrsrry
s:app	sssqssssu
s:appeal	ssrrssssu
s:appeared	ssssssrrv
s:appeared in	ssssssrrv
s:apple	rrrrssrsx
s:applicant	ssssssssu
s:applicants	rrsrssssw
s:application	1qpznuli1
s:application 0	zrtqstsso
s:application at	rssssrssv
s:application confirmation	wssrssssr
s:application confirmed	usssssssr
s:application dated	sussssssr
s:application decision	sssrsrssu
s:application for	yqryqtokv
s:application has	tssrssssu
s:application id	sssvssssq
s:application is	ussqsussq
s:application marlow	sssrssssu
s:application received	urrurrrrs
s:application review	rsssssssu
s:application software	tssqssrqx
s:application status	rrrusuqpx
s:application to	srryrrrrs
s:application update	qsrqsurrw
s:application was	ussvsssrp
s:application with	sssussssr
s:applied	wsssssssp
s:applied to	vssssssrq
s:apply	rrrrrrryr
s:apply now	rssrssrxr
s:applying	zrrsrrrro
s:applying for	rsssssssu
s:applying to	ysrtsrsro
s:appointment	skrqxrrr0
s:appointment confirmation	srssssssu
s:appointment confirmed	sqssssssu
s:appointment with	srssrsssu
s:apprentice	stsusrssq
s:apprenticeship	stsurssup
s:approved	sssssssru
s:appuntamento	rqrsrssry
s:april	rrrrrrrsx
s:aptitude	srvsssssr
s:arbeitsvertrag	srssusssr
s:architect	stsssssup
s:architect 0	ssssssusr
s:are	oqrpqtvwx
s:are hiring	ssssssrwr
s:are you	strrrssus
s:arm	sssqssssu
s:arrangements	susssrssr
s:article	sssrssssv
s:arts	sssssrssu
s:as	rtssssvqs
s:as 0	stssssrru
s:ask	sssrssssu
s:assegno	sssssussr
s:assegno di	sssssussr
s:assessment	os2ssrsrn
s:assessment for	qrxssssss
s:assessment invitation	surssssss
s:assessments	ssrssrssu
s:assignment	sqtrtrrry
s:assistant	uurzrqrsl
s:assistant application	usssssssr
s:assistant position	sssrsrssu
s:associate	sttvstrtn
s:at	xopmopw1u
s:at 0	0sssrrpnt
s:at the	rrutrsssr
s:at tovarn	sssrssssu
s:attached	vrsrssssr
s:attacks	rsqsrsrrx
s:audition	ssrtrrssu
s:aufgabe	srvssssss
s:aug	sursusrrr
s:augenoptikerme	trsrsusss
s:august	rssrrttru
s:aus	srrrsvsst
s:ausgewahlt	srssssssu
s:aushilfe	tssxsrrsq
s:australia	sssssssru
s:australia 0	sssssssru
s:auswahlentsche	sssrtussr
s:auswahlseminar	srrsrsssv
s:auswahlverfahr	sssusrssr
s:auto	qssusssss
s:automatic	wsrtsrssq
s:automatic reply	wsrrssssr
s:automatische	rssssrssv
s:automatische antwort	rssssrssv
s:availability	sxssrsusn
s:available	srsrrsquv
s:avant	srsrsssrv
s:aviso de	trsrssssu
s:aw	tzrvqtqrm
s:aw aw	rrsurvssq
s:aw bewerbung	utspsvssq
s:aw stelle	susssssss
s:award	ssssssssu
s:aws	ssssssvqs
s:az	svssssqss
s:b	sqsvssrsu
s:baan	trsvssssp
s:back	qqrrrtxrt
s:back in	rssssuwqq
s:backend	sttsssrtq
s:background	ssrsrsssu
s:background check	ssrsrsssu
s:bad	ssssssssu
s:baja	rrsrsrssw
s:bakery	strvssssq
s:bank	rrtsrsssu
s:banking	qsssssssu
s:bar	rssvsrrrt
s:bar job	rsswsrrrr
s:batch	srursssss
s:bauleiter	sssusssss
s:be	psrprtou1
s:be a	ssssssruu
s:beach	sssrsssrv
s:bear	srsrswssq
s:bear with	srsrswssq
s:because	sssssssvq
s:because you	sssssssvq
s:bedankt	trsqssssu
s:bedankt voor	trsqssssu
s:been	surnsqssx
s:been created	sssssssur
s:been received	ussssssss
s:been rescheduled	sussssssr
s:been withdrawn	sssrssssu
s:begins	sssrssssv
s:bei	wpquqssrt
s:bei der	srsusrsst
s:bei uns	ssrqrursu
s:being	ssssssssu
s:bench	ssusssssr
s:benefits	srssrsxrq
s:benvenuta	srsrvsssr
s:besichtigung	sqssssssu
s:best	sssssssru
s:bestatigt	ssssssssu
s:bestatigung	wrsqssssr
s:bestatigungsco	srrsssssv
s:better	rqrrrrrr0
s:bewerberdaten	sssrssssu
s:bewerbung	0rows0nom
s:bewerbung als	urruttqrq
s:bewerbung bei	wrrvrqrrr
s:bewerbung chemielaborant	susssssss
s:bewerbungseing	ussrsssss
s:bewerbungsgesp	sssussssr
s:bewerbungsgesp am	sssussssr
s:bewerbungsproz	rrrsstssu
s:bien	vrssssssr
s:bien recu	vrssssssr
s:big	sssusssss
s:bikes	sssssssur
s:bitte	rrsruutsr
s:board	svrsurssq
s:bolsa	ssssrussr
s:bolsa de	ssssrussr
s:bonus	ssssrsrsv
s:booking	rrtsssrsu
s:boost	ssssssssu
s:boost your	ssssssssu
s:both	ssssssuss
s:branch	sssssvssq
s:brand	sssrssssu
s:bread	srrrrrrrz
s:break	qqrrrtrrz
s:briefing	srsssrssv
s:bring	srsssss1m
s:bristol	sssusrsss
s:budget	sqssssssu
s:building	sqssssqtw
s:bulletin	sssussssr
s:by	ssrprursw
s:c	trsrtsusq
s:ca	rrrqrrzwp
s:ca not	ssssssrsu
s:california	sssssssuq
s:call	q2ttrrqrn
s:cambio	susssssss
s:cambio de	susssssss
s:can	rzrsqrpst
s:can you	sussssssr
s:cancelled	susssrsss
s:candidate	xrqrsquqs
s:candidate experience	sssrssrsv
s:candidatura	zqrrrqrqv
s:candidatura a	rrssssssu
s:candidatura per	rsssssssu
s:candidature	xqrtrurrq
s:car	rrrsrsrsx
s:card	prtrsrsvu
s:career	oprprrvt2
s:carpenter	rtsursssr
s:carta	ssssussss
s:carta oferta	ssssussss
s:case	sqxrssssq
s:case study	srvsssssr
s:casting	sssvssssq
s:casual	ursssrtsr
s:catch	stsrssrsu
s:center	srusssssr
s:centre	sussrrsrt
s:cfo	tqssssvsr
s:challenge	rrwrssrrs
s:change	suqrrqtsv
s:change of	strrrrust
s:changed	rrstsrssw
s:changes	rsssssssu
s:changes to	rsssssssu
s:chapter	ssrrrssrw
s:chat	rxrsssrss
s:check	rrssqrrtx
s:checking	rqstrrsyq
s:checking in	rsstssmzr
s:checklist	ssssssssu
s:chef	ssrusrusq
s:chemielaborant	susssssss
s:chemielaborant ihre	susssssss
s:ci	rvsssswos
s:cita	sqssssssw
s:citizen	ssssssusq
s:claim	sssqsssrw
s:clase	sqssrsssv
s:class	sssssussr
s:class 0	ssssrussq
s:cleaner	sssusrssr
s:clerk	stuutrsrp
s:client	ssstsvssp
s:closed	srswssssr
s:closes	sssrrsssv
s:closing	rssxsstsp
s:closing the	sssussssr
s:closing your	sssussssr
s:closure	sssrsrrsw
s:co	srrqusruu
s:co op	sssqussst
s:coach	vsssssssq
s:coast	ssrssssus
s:code	rsssssrrx
s:codice	srssrsssu
s:codice di	srssrsssu
s:coding	svvrssrrq
s:coding challenge	ssussssss
s:coding test	svqssssss
s:coffee	sqsssrssv
s:colleague	srstssusr
s:colloquio	swrsssssr
s:com	trsrrssus
s:committee	ssrrtrrrw
s:community	rrsssutss
s:company	rsrqssssx
s:complete	rrwqrqrrw
s:complete your	rrvssrsst
s:completed	rtsrssssu
s:comptable	sssrsussr
s:conditional	ssrsrsssv
s:conditional offer	ssrsqsssv
s:confidential	ssssssvsq
s:confirm	qqssqsrr0
s:confirm your	sssssssru
s:confirmada	sqssrsssv
s:confirmation	vssorqqqz
s:confirmation for	rsssssssv
s:confirmed	tprrsstrx
s:confirming	sussssssr
s:congratulate	ssssrsrru
s:congratulation	ssssssssu
s:connecting	ssssssxqq
s:consider	ssssssvrr
s:constable	tssrusssr
s:consultant	ttsrsttsq
s:contract	sqrrwqtts
s:contractor	sssussssq
s:control	ssssssvqr
s:conversar	surssssss
s:conversation	szrsssssn
s:conversation with	sussssrsr
s:conversations	sqsssstst
s:convocation a	ssssssssu
s:cook	sususrssq
s:copy	rrstrutsr
s:copy editor	ssrtsussq
s:could	srsrssssv
s:could be	srssssssu
s:council	sssqssssv
s:counter	srsrwrssr
s:courses	ssssssrqw
s:court	ssutssssq
s:created	sssssssur
s:crew	srruurtrq
s:culture	sssrssssu
s:curriculo	vrsrsrsst
s:customer	sssussssq
s:cut	ssssssssu
s:cv	ysrsrrvqo
s:cv for	ursrsssss
s:cybersecurity	ssssssusr
s:d	tsrsvssrq
s:d embauche	ssssussss
s:da	tsspsrtrw
s:dank	utsrssssr
s:danke	xssrsrrsr
s:data	qrrrsqzru
s:data engineer	utsrsrttp
s:data engineers	srssssuqs
s:data scientist	tstsusvsl
s:dated	sussssssr
s:dated 0	sussssssr
s:daumen	srssrsssv
s:day	ssqqsqvqx
s:day 0	srssssuss
s:days	ssssrstru
s:de	ursxososv
s:de recrutement	sssussssr
s:de situacao	sssrsusss
s:de su	sssrsusss
s:de votre	stsqsrssu
s:dear	sssssrssu
s:decision	prrvssqrw
s:decision deferred	sssssussr
s:deckhand	rzsssrrto
s:declined	rsstrrsrv
s:deferred	sssssussr
s:dein	qrsrrrqt0
s:dein job	rssssssvr
s:deine	uqrtvptst
s:deine bewerbung	vrrsvqrrr
s:del	srrxsrssr
s:delay	srsqswrsr
s:delay in	sssrsussr
s:delayed	sssrsqssw
s:deletion	sssrssssu
s:delivery	rrssssssu
s:delivery update	srssssssu
s:della	ssssssssu
s:demand	rtrrrrrrx
s:demand video	svssssssq
s:demande	strrssssu
s:demande de	strrssssu
s:demo	uqtrsrrsv
s:den	tsstsstsq
s:den vorbereitungsd	tsstssssq
s:deposit	ssssrsssu
s:deputy	stsrttssq
s:der	rqrtststt
s:des	rsrsqtrsw
s:design	sssusstrr
s:designer	uqutsssso
s:desk	susssssss
s:details	utqrtstrr
s:developer	rsursqzvl
s:developer application	rssrsswrt
s:developer position	srvsssrsr
s:development	urstsrtsr
s:di	rprqstrr0
s:di ricerca	sssssussr
s:di verifica	srssrsssu
s:dich	rrustssvp
s:did	rqrprrrs1
s:did it	tssssssru
s:did not	rrsrssrtv
s:die	rusptrrut
s:die stelle	susrssssr
s:die wohnung	sssqssssu
s:diego	rqqqqq0su
s:diego ca	rrrrrrsxq
s:digital	srrssrrvs
s:direct	srssrsust
s:director	ttsrsrusq
s:director of	susrssssr
s:discussion	svssssssr
s:do	qsrtsrrqy
s:do not	rrrtrrrry
s:documents	rrqrrsssy
s:does	ssssssssu
s:dog	tssssstsq
s:domain	osssssssw
s:domanda	ussrsssst
s:done	ussrsssss
s:down	srssssssv
s:draft	ssrstssru
s:dream	rsrrrrqrz
s:dream job	rssrrrrsy
s:driving	ssrsssssu
s:du	quswsssrq
s:du 0	rstwsrssp
s:du zeit	rssssvssr
s:due	ssstrssru
s:e	rurvrrqsu
s:e mail	purussrst
s:early	strtsrtsq
s:earn	ssssssssu
s:earning	ssssssrrv
s:easy	ssssssssu
s:ecrite	rsusssssr
s:editing	ssusssssr
s:editor	ssrtsussq
s:eine	rtssrrwsr
s:eine frage	sssrssuss
s:einen	strrsrssu
s:einer	srtsusssr
s:eingang	ussrsrsss
s:eingegangen	usrssrsst
s:einladung	rvrrrrrrv
s:einladung zum	rtsrrsrrv
s:einstellungsst	sssrsurss
s:ejercicio	stusssssr
s:el	rrtrsrssu
s:electric	rrssssssv
s:eligible	sssssussr
s:eligible list	sssssussr
s:em	rrrqrsvtt
s:email	rrrrsrro2
s:embauche	ssssussss
s:employee	ssssrsssu
s:employers	rsssssrsu
s:employment	rrrsvrttr
s:emprego	ssstssrur
s:en	squprrusv
s:en zaragoza	srssssusr
s:enforcement	ssstsussq
s:eng	ssssssrur
s:engagement	ssssusssr
s:engineer	srqpqpy0q
s:engineer 0	rrsrsrsqz
s:engineer at	xrrrrrtsp
s:engineer fully	ussssssrr
s:engineer i	sssssssus
s:engineer in	ssssssyro
s:engineer job	sss0ssqtm
s:engineer jobs	sssssssvq
s:engineer remote	tssssspoz
s:engineer role	rpsstsuur
s:engineer the	ssusssqts
s:engineering	qrrssrzpu
s:engineers	srssssxps
s:enterprise	ssssssrus
s:entretien de	srssssssu
s:entrevista	swrtrsssq
s:enviada	srssssrsu
s:epic	sssrssssu
s:epreuve	rsusssssr
s:epreuve ecrite	rsusssssr
s:erfolgreich	qrsrssssw
s:ergebnis	ssrvrsrss
s:erhalten	vssrsrsss
s:erinnerung	sxsssrsrp
s:es	rrtqvtrrs
s:es tuyo	srsrvssss
s:esito	rrstssssu
s:esito domanda	sssrssssu
s:essai	rrvursssr
s:est	trsrtrssu
s:estate	rssvsstsq
s:etape	surrstsss
s:etwas	rrrqsxstq
s:etwas geduld	rssrsvsss
s:evaluation	ssusssstr
s:evening	sqrsssrtx
s:event	srrrrrtqx
s:ex	ssssssusr
s:exam	rrtsssrsv
s:excel	srusssssr
s:exciting	rrssssyqr
s:executive	rsssuutrr
s:exercicio	srvssssss
s:exercise	sszsrrssm
s:experience	rrrqsrrr0
s:explore	ssssssrrv
s:eye	srsrsssrv
s:faculty	sssussssr
s:fails	sssrssssu
s:fair	sssssssvr
s:falls	sssqssssu
s:falta	srtrssssu
s:family	rtrrtrrrv
s:fancy	ssssssuss
s:fast	ssssussrs
s:feb	rrssssrrx
s:fee	qsssssssu
s:feedback	rurtrrrsv
s:fehlende	rrssssssv
s:fehlende unterlagen	rrssssssv
s:fellow	tssrturtp
s:file	usrsssssr
s:file complete	usrsssssr
s:final	suturtrsp
s:final round	sssussssr
s:finance	urtrsrssr
s:find	sssrrsrsw
s:finish	rrsrssssv
s:first	rrrsrrssw
s:first week	ssrsrsssw
s:fit	sstrssttq
s:flat	srssssssu
s:focus	srsssrssv
s:follow	rurrruqtr
s:follow up	rursrurrt
s:following	rqssrusst
s:following up	rqssrusst
s:for	yrrqlprs2
s:for 0	rrsrsrstv
s:for a	rusrrrqsv
s:for applying	zsrssrrro
s:for confirming	sussssssr
s:for job	rssssssvr
s:for junior	qsssssssw
s:for new	ssssrsssu
s:for planning	srssssssu
s:for product	rrtsssvrr
s:for senior	qsssssuqv
s:for september	ssssqsssu
s:for software	rttsssusq
s:for systems	rsssssrrw
s:for the	rvtrsrsrt
s:for tomorrow	sussssssr
s:for you	qrrqqruuw
s:for your	vsqxqpsqt
s:ford	rssqssrsw
s:ford motor	rssqssrsw
s:form	xsssssvqo
s:form job	usssssssr
s:formal	ssssssrsu
s:forward	rtrtrrrrw
s:frage	rrsrsrwst
s:free	rrrqrrrr0
s:freelance	srsssswsr
s:freitag	susttrrsr
s:fresh	sssrsssus
s:friday	rvrrqrrrw
s:friend	sssssssru
s:from	rmptuouuz
s:from the	ssstsrsuq
s:frontend	usssssssr
s:frontend developer	ussrssssr
s:full	trsrssuss
s:full time	ssssssutq
s:funding	sssssussr
s:fur	tottqqsty
s:fw	vvqurrrqq
s:fw bewerbung	susssssss
s:fwd	rurtsqtqu
s:fwd bewerbung	rrswrrsst
s:fwd cv	rxsrssurp
s:game	srvsssssr
s:gc	ssssssvrr
s:gear	sssrssssu
s:geduld	rrsrswrss
s:gesprach	sssstqrst
s:gesprek	russrrrst
s:gesucht	trssssusr
s:get	sqsnrrqo5
s:get 0	srussssss
s:get more	sssssssqu
s:get your	ssssssrsu
s:github	srrsssvsr
s:give	ssssrsssv
s:glaser	ssursssss
s:global	srrrsrrsv
s:globex	rsssssrus
s:go	rrrrrrqq0
s:goes	srssssqrx
s:gold	qsssssssu
s:good	rqrqtrqp3
s:good news	srrrurssu
s:google	ssssssssu
s:got	zqrtrrrrs
s:got it	xrrsrsrrs
s:got your	urssssssr
s:gp	srssvstsq
s:grade	ssssssrsu
s:grade 0	srssssrsu
s:graduate	sssussstr
s:grand	ssssssusr
s:grant	sssqsrrsw
s:graphics	ssssssrvr
s:graz	srsssssus
s:great	rrrrrrxqu
s:groep	vrsrssssr
s:groep 0	vrsrssssr
s:ground	sssrssuss
s:group	strrsrsvr
s:growth	sussssssr
s:h	urrsssusq
s:haben post	ussssssss
s:hallo	srssssuss
s:handler	sssrsusss
s:hargreaves	rxsrssssq
s:harvest	srrsussss
s:has	tssnrqqt0
s:has been	ttrqrqrtw
s:hast	rssssvsss
s:hast du	rssssvssr
s:hat	rssssstsu
s:hausaufgabe	srusssssr
s:have	wssqtrtqs
s:have your	usssssssq
s:having	ssssssssu
s:head	srsstuuso
s:head of	srsstuusp
s:heads	susstsssq
s:health	sssstsssq
s:hear	sstsssurr
s:hello	sqrtrrwru
s:hello from	trrtsrxrp
s:help	ussrsstsr
s:herausforderun	sssrssusr
s:herbst	usssrsssr
s:herr	sqssrstsv
s:herr wienbarg	srssrsrsw
s:het	ssrrussst
s:hey	stsussssr
s:hi	ssstssusq
s:high	srrrrrrq1
s:hires	srssssrsu
s:hiring	prqnqssx0
s:hiring for	sssssssxp
s:hiring in	rrsrsrqvu
s:hiring manager	ssssssqqx
s:hiring managers	srsqssqq0
s:hit	rrrrrrrr0
s:hit 0	rrssssrrw
s:hold	rrsrstssv
s:holding	sssrsurss
s:holz	stssusssr
s:home	rstqrrssx
s:home exercise	suqssssss
s:homeoffice	ssssssusr
s:homeoffice 0	ssssssusr
s:homework	ssusssssr
s:hospitation	svsrssssr
s:hot	rssssstru
s:hotel	ssssssuss
s:hours	ssvsssssq
s:house	urrrrrqry
s:housing	sssqssssu
s:how	qqsnsrrq4
s:how did	sssssssru
s:how to	rrrqssrr0
s:how we	rsssssssu
s:huge	rrrrrrrr0
s:hugo	rvssssssq
s:hunting	ssrrrrrrx
s:hybrid	sssssswpt
s:i	qtqmrsqv0
s:i d	susssstsr
s:i got	ssssssssu
s:id	tsr2rrrqn
s:id 0	usr2srrqm
s:ideas	srsssss0n
s:ig	sssssssur
s:ihnen	ussssstsr
s:ihr	pmuutqps1
s:ihr angebot	sssrssssv
s:ihr antrag	sssrsrssu
s:ihr paket	ssssssssu
s:ihr schreiben	sssussssr
s:ihr termin	spssssssw
s:ihr ticket	rsssssssu
s:ihre	xsqwqpqpv
s:ihre anfrage	sxsqssrsr
s:ihre bewerbung	xtryrsqqn
s:ihre initiativbewer	sssussssr
s:ihre nachfrage	susssssss
s:ihrer	pqrurtrry
s:ihrer bewerberdaten	sssrssssu
s:ihrer bewerbung	rssssusst
s:ii	usrssrprw
s:ii 0	ssstssrru
s:il	qrtrrrtxr
s:im	rqrsrtwuq
s:image	rsssssuss
s:important	qrrursqr0
s:important update	srssssssu
s:improve	sssrssrqy
s:improve your	sssrssrqy
s:in	llnxop2yy
s:in 0	utstsrqqv
s:in a	srssssqqy
s:in data	ssssssrrv
s:in den	tsstssssq
s:in my	sssqsstst
s:in our	sssrssssu
s:in san	rrrrrrwwp
s:in the	usstsrrup
s:in vienna	ssssssrru
s:inc	qrrrsrn0v
s:incontro	sussssssr
s:increase	qsssssssv
s:indeed	xrrrrrmpz
s:indeed application	ysssssrrq
s:industries	rrrsrr1qp
s:informal	sussssrsr
s:informal visit	sussssrsr
s:information	rrssssssu
s:initiativbewer	wrstssssq
s:innovation	sssrssssu
s:inscripcion	yrsrsrssq
s:inscripcion en	urssssssr
s:inside	sstrrrtru
s:inside 0	ssssssusr
s:instructions	rsursssss
s:integration	ssssssvrr
s:interesse	rtsrssusr
s:interest	qrszsrrrt
s:interest in	rrsysrqrt
s:interested	srsrss0ro
s:internal	srstsrsru
s:international	usssssrtq
s:internship	ssswxrssl
s:internship at	ssstsstsq
s:interview	m6tlqtqpw
s:interview confirmation	sussssssr
s:interview feedback	susrsrsss
s:interview follow	russsussp
s:interview for	rtrrsrrsw
s:interview is	srssssuss
s:interview on	sqssssssu
s:interview outcome	sssussssr
s:interview panel	spssssssw
s:interview process	susssqsss
s:interview scheduled	swssssssp
s:interview time	sussssssr
s:interview with	sxtssssso
s:interviewer	svssssssr
s:interviews	sqsqstssw
s:intro	rwsqsrsst
s:intro call	svssssssq
s:invio	ussssssss
s:invitation	rzroqpuqx
s:invitation for	srusssssr
s:invitation to	sttrssvsq
s:invited	stusssssr
s:invoice	ssrsssssv
s:invoice 0	ssrsssssv
s:irish	sssrsssus
s:irvine	ssssssvqr
s:irvine ca	ssssssvqr
s:is	onoluquy5
s:is confirmed	spssssusu
s:is hiring	sssssstxn
s:is it	ssssurssr
s:is looking	ssssssrvq
s:is ready	rrqrtrrrx
s:is tomorrow	sussssssr
s:is where	ssssssnry
s:ist	trursrssu
s:it	utpoupnr2
s:it a	srrswrsss
s:it go	sssssssru
s:ja	srssussss
s:jahr	sssusrssr
s:jane	srssrsrrw
s:januar	ssssssssu
s:january	sussrsssr
s:java	rrrrrruqy
s:je	tpsstrsrv
s:je sollicitatie	srsusssss
s:job	yllttpxuu
s:job alert	sssssssur
s:job alerts	rssssssnz
s:job application	ursusrrsq
s:job at	rsstssqwr
s:job fair	sssssssur
s:job id	srsyssrqq
s:job in	ssssssvrr
s:job offer	sssrystsn
s:job opening	sssssswps
s:job opportunity	trsrssyqp
s:job search	sssrsssrw
s:jobb	rrsurssvr
s:jobs	qqrprrs7n
s:jobs at	rrrrrryrr
s:jobs for	ssssssrrv
s:jobs in	ssssssryp
s:jobs of	sssssssru
s:jobsamtale	srssssssu
s:join	rrrtsrvsr
s:join our	srsstsusr
s:join the	sssussssr
s:joining	ssssruuss
s:journee	surssssss
s:jr	sssssspuv
s:june	rrrrrsrry
s:juni	ussrsssts
s:junior	stsrquput
s:jury	rrstrsssu
s:jury service	srssrsssu
s:just	qqrqrqop8
s:just got	ssssssssu
s:kaffee	srrrsstsu
s:kandidatuur	vssssrssr
s:keep	rrsqssssw
s:keep track	pssrssssx
s:keeping	sssrsussr
s:kein	rsstsrusr
s:kennziffer	sssusrrss
s:kennziffer 0	sssussrss
s:kestrel	sssussssr
s:kim	sqsssstsv
s:kirchenmusiker	sssussssr
s:kitaplatz	ssssrsssu
s:kitchen	rqtvrsusq
s:kitchen porter	rssvssssr
s:kleine	srwsrrrsr
s:know	rrsrsryrr
s:koch	xrssrrtsp
s:koln	srssssusr
s:kommt	srrrssssw
s:kontaktformula	ussrssssr
s:kontoauszug	ssssssssu
s:kurzes	srrssursu
s:kurzes telefonat	srrsssssu
s:l	ttrssrsuq
s:la	pprtqtqr1
s:la sua	rssssvssr
s:la tua	rrrsrrrsx
s:lab	tsrrsuruq
s:lab technician	ttsssursq
s:ladung	ssusssssr
s:ladung zum	ssusssssr
s:laptop	ssrsssssu
s:last	rsrrrtsut
s:late	surrssrtr
s:lateral	sssussssr
s:lavoro	sssvssssr
s:le	rrsrsrrrx
s:lead	tssutrvpp
s:leader	ussusrssq
s:learning	spssssuwp
s:learning engineer	spssssuvq
s:lease	qssrsrssw
s:lebenslauf	sssrssrsw
s:lecturer	sstutsrtq
s:lecturer in	sstttsrtq
s:left	srursssst
s:left the	srssssssv
s:les	strrsssrv
s:lesson	sotsrsssx
s:let	qqrrsryyn
s:let your	rssrssr0o
s:letter	urrrztrtl
s:level	ssssssrus
s:levels	usssssssr
s:librarian	stssswssq
s:library	trrtsrsur
s:life	srrsssr0o
s:like	rssqsstsu
s:like you	ssssssusq
s:lille	ssussssss
s:line	sssusrssr
s:link	rtuqsrsst
s:linkedin	tsssssvqr
s:linux	ssssssrtu
s:list	rtqopxpwu
s:ll	qsrssursu
s:ll be	rssssussr
s:llamada	svrrsssss
s:lo	srssusssr
s:locum	rssussusq
s:logo	sorsssrrz
s:london	sssssssur
s:lonely	rsrrsrrrx
s:long	susrsssss
s:looking	rrsrrstws
s:looking for	rrsrsssut
s:loop	qsqrrrqr3
s:loschung	sssrssssu
s:loschung ihrer	sssrssssu
s:lose	ssssssssu
s:love	qprqrqrq5
s:love to	sstssstsq
s:loved	sssrssusr
s:loved your	sssrssusr
s:low	sssrssrsw
s:m	vrrvrrtrq
s:m w	usstsstsq
s:machine	spssssuvq
s:machine learning	spssssuvp
s:mai	ssssusssr
s:mail	purussrsu
s:mail adresse	rsssssssu
s:maintenance	ssstsssru
s:make	rrrqrrqyw
s:make this	sssssssru
s:mal	rsssssssu
s:management	srssssvsr
s:manager	qyvpr0pwh
s:manager at	sssrsssus
s:managers	sqsqssqq0
s:mandat	trsrsursr
s:manuscript	ssspssrsx
s:many	sssrssssu
s:maps	srssssssu
s:marcus	srssssssu
s:marine	ursstsrsr
s:marketing	qsrusrrst
s:marketing executive	qsssssssu
s:markets	ustrssrss
s:marlow	sssqssssu
s:marlow falls	sssqssssu
s:marzo	srusrssss
s:match	srssurqru
s:match your	ssssssrru
s:material	srsssswsr
s:may	rrrrrsquv
s:may be	ssssssrur
s:me	sssrssuru
s:me on	ssssssvrr
s:medical	ssrsrsssu
s:meet	rusrrssru
s:meet our	ssssssssu
s:meeting	rrqrrqrr2
s:meeting on	sqssssssu
s:mentor	srsrssrsv
s:merit	ssssrusss
s:message	rvrqruvrq
s:message from	sussssssr
s:message replied	rtssssurr
s:mestrado	rssqssssw
s:mi	ssssssvrs
s:microsoft	rssqssrwt
s:mind	srssssqrx
s:mini	rrvrsrssu
s:mise	sssussssr
s:mise a	sssussssr
s:miss	srsssrssu
s:miss you	srsssrssu
s:missing	sssssrssu
s:mit	sssrussss
s:mitarbeiter	sssussssr
s:mme	rrsusrsst
s:mon	susstsrsr
s:mon 0	srssssssu
s:monday	surrqrrsx
s:money	sssrssrsw
s:money on	ssssssssu
s:montag	rusrrssss
s:months	ssssssurt
s:more	qrsqrro5r
s:more jobs	ssssssrvs
s:morgen	swrrsrrrs
s:morgen 0	susssssss
s:morning	rprrrqrr2
s:mortgage	qssrrsssw
s:mortgage application	rsssssssu
s:most	sssrssssu
s:motor	rssqssrsw
s:moved	sqssqsssx
s:moving	rrrrrrrr0
s:mr	sssrrsssu
s:music	susrstssr
s:mv	sssvsrssr
s:my	qptnsrss2
s:my application	rsursrsst
s:n	ussssssss
s:n 0	ussssssss
s:na	strrssssu
s:nachfrage	rtsrsqrsx
s:nachfrage zum	srsrsrrsw
s:nachricht	sssrssurt
s:nachster	stusssssq
s:nachster schritt	ssusssssr
s:name	qvq0ppxop
s:name name	srssssssu
s:name your	sssssssuq
s:need	ssrrsrurt
s:needed	qqsqrrury
s:net	tsssrstru
s:networking	ssssssuqt
s:neue	rrrrrrsxs
s:neue jobs	sssssssus
s:neuer	swsrssssp
s:new	pqqkoqu05
s:new interview	srssssrsu
s:new job	rrsrrrvsu
s:new jobs	rsssssryp
s:new opportunity	ssssssxtn
s:new position	ssssrsrrv
s:new starter	srssssssu
s:new year	ssssssyso
s:news	qpqotupq5
s:next	nwworvnrw
s:next step	rsvsssssq
s:next steps	rwsttursl
s:next week	srrsssssv
s:nicht	rssrssssu
s:nicht abgeschickt	rssrssssu
s:nieuwe	sssssstur
s:nieuwe vacatures	sssssssvr
s:night	ursrsrtts
s:nights	sssssussr
s:no	srryqupqu
s:no 0	tssssussr
s:no subject	tsswsrsrq
s:noch	qqwqswrsq
s:noch 0	srwssrssq
s:noch etwas	sssrsvssr
s:noch nicht	rssrssssu
s:not	prruquqsz
s:not a	sssssussr
s:not reply	sssvssssq
s:not work	ssssssrsv
s:note	srsusutsp
s:notes	srrrssssw
s:notice	ssssrurrs
s:noticed	rrssssssv
s:notification	ttrvsssrp
s:notre	rrssssrsw
s:nous	utsqsrusr
s:november	srsssrstu
s:now	rrrrrrryt
s:nr	rrtrrrssv
s:nr 0	rrtrrrssv
s:number	vrrqrqrrx
s:nuovi	sssssssvr
s:nuovi annunci	sssssssvr
s:nurse	rvsurrssp
s:nurses	ssssssusr
s:nvidia	ssssssrus
s:o	rrttsrrsv
s:oberarzt	srssssuss
s:oberarzt anasthesie	srssssuss
s:october	sussssruq
s:of	poquzqqo0
s:of 0	sssssssru
s:of appointment	ssssusssr
s:of job	ssssssssu
s:of music	susrstssr
s:of offer	ssssrsssu
s:of office	srssssssu
s:of staff	ssursrsst
s:of the	srrrssrvt
s:of your	rrsprtrry
s:oferta	ssrsxssrs
s:off	sqsrsrrry
s:off your	ssssssssu
s:offer	qopt3pqrv
s:offer from	sssuusrrr
s:offer letter	ssssxssso
s:offer of	sssrxrrrr
s:office	sqsssussu
s:office manager	srsrsusss
s:officer	twwsssrsk
s:offres	sssssssvr
s:og	ssspssssv
s:oh	rrsrsrusu
s:om	ssrrvurrq
s:on	ornuoyql7
s:on 0	srssssssu
s:on a	ussssssss
s:on demand	svssssssq
s:on hold	rrsrsussu
s:on linkedin	tsssssvrq
s:on monday	ssrsqrrrx
s:on our	srsrsurst
s:on sale	sssrssrrw
s:on se	rxrrrsrsr
s:on the	rrrstrurv
s:on thursday	sqssssrsv
s:on tuesday	sqssssssu
s:on your	qwrvrqrst
s:one	rruqrsust
s:online	qqyqrrrqx
s:online assessment	srxsssssp
s:online test	srussssss
s:online tests	tstsssssq
s:onlinebewerbun	srsussssr
s:onsite	svrrrrzqn
s:op	rrrpusrsx
s:opdracht	srwrrrssr
s:open	urrqstppz
s:open house	ssssssssu
s:open sollicitatie	usssssssr
s:opening	tyssssuno
s:opening for	svsrssrsr
s:openings	srssssutr
s:operations	sssturrsr
s:operator	utssstsrp
s:operator hiring	stsssusrr
s:opportunita	ssssssuss
s:opportunite	srssssvsr
s:opportunities	qtrqrrr4m
s:opportunity	ttsqrs6ml
s:opportunity at	ssssssvrr
s:opportunity for	svssssqss
s:opportunity with	srsssswrr
s:opt	ssssssvrr
s:optical	srrsssssu
s:option	sssrssssu
s:or	rqrrrrssx
s:oral	sursrssss
s:oral board	sursssssr
s:orchard	usstssrsr
s:order	qqrqssrr1
s:ore	ssussssss
s:ot	rrrsssssw
s:others	rsssssrxr
s:our	qnsprsxr0
s:our 0	sqsrssssv
s:our careers	sssssssru
s:our hiring	sssssrssu
s:our offer	ssssrsrsu
s:our talent	rsssssssu
s:out	rqsrrrsqz
s:out of	sqsrsrsqz
s:outcome	rtsysrrrq
s:outcome of	sssusrssr
s:over	sssrsstrv
s:own	ssssssrsu
s:p	rssrssvrr
s:package	ssususssq
s:paket	ssssssssu
s:panel	trrrttrru
s:panel placement	sssrsussr
s:para	srrrrrusv
s:paralegal	sustssssq
s:parents	srrsrrrtw
s:park	ssssssvrs
s:parking	rrrssurst
s:parking enforcement	ssstsussq
s:part	vstrrruso
s:part time	vtrrssuto
s:partner	sqststtsr
s:paso	sssrssssu
s:passed	sssrssssu
s:password	srsrssssv
s:pause	sssssurss
s:pay	prrrssrsz
s:payment	ssssssssu
s:pc	rrrsrrr0q
s:pendiente	ssussssss
s:people	sssrssqvt
s:permanent	ssstssurr
s:person	ssqpqpqp8
s:personal	tssqsttsr
s:personality	ssusssssr
s:petit	srurstsss
s:phone	swsrssrsr
s:physical	ssutssssr
s:physio	srssrstsu
s:piece	sqvsrssst
s:pitch	srspsstsv
s:place	stsqrtssu
s:place on	ssssuussp
s:placement	sssrsuvrq
s:places	ssssssrsu
s:plan	srssssssu
s:planner	qrsssussu
s:plano	ssssssurs
s:plano tx	ssssssurs
s:platz	sssrsusst
s:platz auf	sssrsussr
s:play	srusssssr
s:plaza	trsvssssr
s:please	rprqqrtq4
s:plus	usssssssr
s:pm	susssssss
s:pogo	sssssssur
s:point	srtrsussr
s:policy	ursqssssu
s:ponto	sssrsusss
s:ponto de	sssrsusss
s:pool	rrsqsztsp
s:popular	srssssssu
s:portal	usstssssr
s:porter	rssvssssr
s:portfolio	vvrrsssso
s:portfolio review	svrsssssq
s:position	qrtuwvpqq
s:position in	ssstssusr
s:positions	ssssssvps
s:posizione	rssrsvssr
s:post	ywrtuqrsj
s:post of	sssrusssr
s:post von	ussssssss
s:postdoc	sustsstsq
s:poste	srsvstssq
s:poste de	rssustssr
s:postings	ssssssrus
s:postponement	sssrsussr
s:postponement of	sssrsussr
s:power	rrsssspys
s:pr	sssssswrq
s:pr 0	ssssssvrr
s:practical	srussssst
s:pracy	rrrrtrrxr
s:praktikum	sssussssr
s:pratica	srwsssssr
s:pre	ssssrsssu
s:premium	ssssssssu
s:prep	ssssrsssu
s:prepare	srrsssssu
s:prepare for	ssrsssssu
s:principal	ssstsssuq
s:privacy	tssrsrssu
s:probetext	ssussssss
s:probeubersetzu	srwsrsssq
s:problem	srusrsrss
s:procedimento	trsussssr
s:proceso	qqrururst
s:process	rurrusrsr
s:processing	ssssssusr
s:processo	rsswssssq
s:processo seletivo	rsswsrssq
s:prodassi	usssrsssr
s:prodassi spielfilm	usssrsssr
s:product	rqussruvp
s:product manager	rrutssssr
s:professor	sssssussr
s:profil	rrrssstqw
s:profile	osspsrstz
s:programme	rtstutttn
s:project	sutqrptwq
s:project manager	strsrrswq
s:project update	sssqssssu
s:projekt	srrusqtst
s:projet	ssursssss
s:promesse	ssssussss
s:promesse d	ssssussss
s:promotion	sssrtsrru
s:proof	srusssssr
s:proposal	srtrssrsv
s:proposta	srsswsrrt
s:prova	sqzrssssq
s:prova pratica	srwrssssr
s:prueba	rturrsssr
s:psychometric	srussssss
s:public	sssrsrsus
s:pupil	sssssursr
s:python	srrrrswqs
s:python developer	ssrrssxrr
s:qa	stssssqtt
s:quant	sssrssusr
s:question	qoqrtryrw
s:questionnaire	trvsrsssr
s:quick	qqqsruxrt
s:quick chat	sussssssq
s:quick note	srstsursr
s:quick question	srssrsysp
s:quieres	srsrwsssr
s:quiz	sssrssssu
s:r	tssrttpny
s:r 0	rtssstpoz
s:ra	vssrssssr
s:ranger	stsssvrsp
s:rate	sqsrsrrsw
s:rate your	sqsrssssv
s:raum	srsssssus
s:re	3vmrptji7
s:re 0	rrsrsrrsw
s:re any	srsrsxssp
s:re application	swvwsqssj
s:re availability	sussssssq
s:re baan	trsvssssp
s:re bewerbung	tvssssssp
s:re candidatura	vssrssssr
s:re carpenter	rtsursssr
s:re coffee	sqstsrssu
s:re cv	zqsqssssq
s:re following	sssustssq
s:re fw	rvstssssq
s:re growth	sussssssr
s:re hello	sssussssr
s:re in	trssvsrsr
s:re initiativbewer	ussrssssr
s:re intro	susrsssss
s:re job	ussrsstsq
s:re junior	trsrrvrss
s:re my	rsusssssr
s:re next	sssssussq
s:re no	rrsrssssw
s:re not	ssssssusr
s:re offer	sssrssssu
s:re on	qsssssssv
s:re open	ussrsssst
s:re portfolio	sussssssr
s:re prodassi	usssrsssr
s:re quick	rsssrrust
s:re ra	vssrssssr
s:re re	m0squzspm
s:re research	ssstsussr
s:re start	ssstrussq
s:re termin	svssrsssq
s:re the	rrsqsrssy
s:re tomorrow	sussssssr
s:re trial	rrssuxrso
s:re vaga	vrstsrssr
s:re wann	rqssuvssr
s:reach	ssssssusr
s:reactie	sssrssssv
s:reactie op	sssrssssv
s:read	qsssssssv
s:ready	ppsrtqtp2
s:ready to	rrsstsuqt
s:rececao	urstssssr
s:receipt	ussqsssrv
s:received	yrqprqrry
s:received your	tsrrsrssv
s:recent	stsvsrssp
s:recent application	rssvssssr
s:recent interview	susssrssr
s:rechnung	ssssrsssu
s:rechnung nr	ssssrsssu
s:recibida	ussrsssss
s:recipe	rssqssssw
s:recommendation	ssrrtsrrv
s:recommended	rsrrssrsw
s:recommended jobs	sssssssqv
s:record	spvssssst
s:record your	squssssss
s:recruiters	rssqssrrx
s:recruiting	ssssssowt
s:recruitment	sssrstrus
s:recrutement	rssuttssq
s:recu	vrssssssr
s:ref	wtrurrusn
s:ref 0	ussusrtso
s:referee	ssssssssu
s:reference	urrsrqrrx
s:reference for	rrsrssssv
s:reference request	sssrssrsw
s:referenzen	srssrsrsw
s:referenzen herr	srssrsrsw
s:referral	trrrqqwru
s:regarding	qtrsrttrv
s:regarding your	rssrrussu
s:regional	ssstsqsst
s:registered	sssvssrsr
s:registrar	rustsrssr
s:registration	trrrrrrrx
s:rejection	sssqssssu
s:rekrutacji	sssssussr
s:released	sssrusssr
s:relocation	svssssqrs
s:relocation to	svssssqrs
s:reminder	rwsrrrpqx
s:reminder complete	ssrsssssu
s:reminder for	sussssssr
s:reminder interview	svsssspss
s:remote	vqrrrr1rn
s:remote at	ussssssrr
s:remote job	ssssssurs
s:rencontre	sussssssr
s:rendez	srssrsssv
s:rendez vous	srssrsssv
s:renewal	qsssssssu
s:rent	qsssssrsv
s:rental	sssrssssu
s:replied	rtsqssurt
s:reply	usrwsrssp
s:reponse	trsssussr
s:report	surrsrssu
s:req	tsssssurr
s:request	qwsjrrsq2
s:request for	srrprstry
s:request was	sssrssssu
s:required	qsssssrsv
s:required your	qsssssssu
s:requisition	rssussssr
s:requisition 0	rssussssr
s:reschedule	svsrssssq
s:reschedule request	svssssssq
s:rescheduled	susssssss
s:research	urstsussp
s:research engineer	usssssssr
s:research fellow	sssrsussr
s:reservation	rrrsrrrr0
s:reserve list	ssssssssu
s:reserveliste	sssssussr
s:residency	sssusqsst
s:response	ossvssssu
s:response to	ossussssu
s:result	rtrwtrrrq
s:result of	sustssssq
s:resultado	rsrvsrsst
s:resultado da	rssqssssw
s:resultat	rsuqsrssu
s:results	rsrqrrrvx
s:resume	qtprsqrsz
s:resume is	qsssssssv
s:review	ssqqtrrrx
s:ricerca	sssssustr
s:ricevuta	usssssssr
s:rich	sssrssrrv
s:right	ssrrrrurw
s:robotics	rtsutsrsp
s:role	rwvvspvxf
s:role at	rrsrrssxs
s:roles	sssrssrwr
s:ronde	susrssssr
s:room	sstqssssv
s:round	r0rsrsrto
s:router	ssssssssu
s:ruckmeldung	rrswstrss
s:ruckmeldung zu	rssusrsst
s:ruckruf	susssssss
s:rue	srssrsssv
s:rue des	srssrsssv
s:runde	susrrtssr
s:running	sursssssr
s:running late	sursssssr
s:rural	sssrsutsr
s:safe	ssqsrsssx
s:saison	sssusssss
s:sale	rrrrrrrry
s:sample	ssusssssr
s:samstag	sprtssrsv
s:san	rqqqqq0su
s:san diego	rqqqqq0su
s:saturday	srssssssu
s:save	sssrssssu
s:save money	ssssssssu
s:saved	sssssssus
s:say	rrrrsrrry
s:scheduled	sxssssssr
s:scheduling	sussssssr
s:scheme	tssussssq
s:scholarship	rssqssssv
s:scholarship application	sssrssssu
s:school	tqssssssv
s:schreiben	sssusstsr
s:schreiben vom	sssussssr
s:schritt	rswsssssr
s:scientist	tstttsxsk
s:se	rxrrtsrrs
s:search	qqrsrtqvx
s:search for	sssssspxr
s:searches	ssssssrru
s:searches this	ssssssrru
s:season	usqrsurtr
s:second	swrpstsst
s:second interview	srsrssssu
s:secret	ssrrrstqw
s:security	rrsrstrut
s:see	rqrqrrsr1
s:see your	ssrrssssv
s:seen	ssssssusr
s:seen on	ssssssusr
s:selection	rtssurssr
s:seletivo	rsswsrssq
s:send	sssrssssu
s:senior	vqrtsrrwp
s:senior software	tsssssvpr
s:sent	ussstsssq
s:september	tsssqsstt
s:service	rrstpsrrz
s:services	srvtsssrr
s:session	ssrtssrru
s:sessions	srssvsrrt
s:set	ssssrsrqv
s:sg	sssrrsssv
s:shipped	sssrssssu
s:shipping	srssssrrv
s:short	srsrsussr
s:short delay	sssrsussr
s:shortage	sssssrssu
s:shortlist	stsssussr
s:shortlisted	rtsrssusr
s:should	sssqssrrx
s:should you	ssssssrrv
s:show	svsrssssr
s:si	srsrwsssr
s:sich	sssssussr
s:sie	purqrrsrz
s:sie haben	rsssssssu
s:sie uns	susrsssss
s:sie wurden	srssssssu
s:signed	sssssssru
s:signed up	sssssssru
s:since	ssssssrqv
s:singers	rrrrsrrrx
s:site	tsrsrrssu
s:site visit	sursssrst
s:sites	ssssssrsv
s:situacao	sssrsusss
s:six	qrssssssv
s:skills	srurrsqpy
s:skills with	ssssssrqx
s:slot	svssssssq
s:small	sruurrsss
s:so	rsrqsrrsx
s:sobre	rrsusursr
s:sobre a	rrstsussr
s:software	xqrqpprxt
s:software developer	sssssssvr
s:software development	ussssstqr
s:software engineer	urrsqpmyx
s:software engineering	rsssssusr
s:solicitud	tssqsrssu
s:solicitud de	sssrssssv
s:sollicitatie	yprurrrrs
s:solstice	sssussssr
s:some	sssstsssu
s:something	srrrssssv
s:sorry	sssqstrsv
s:sorting	ssssssssu
s:sous	svstssrsq
s:south	ssrssssus
s:spam	srrrsrrsx
s:speculative	vrsssrssr
s:speculative application	vssrsssss
s:spielfilm	usssrsssr
s:spielfilm herbst	usssrsssr
s:spirits	rsrrrs0pq
s:splunk	ssssssssu
s:spring	sssssrsut
s:sr	vrsssswro
s:st	rrrsrrsqy
s:stadt	sssssssur
s:staff	rsusrrwrp
s:stage	syutrsrsl
s:stand	qqrqrxqrx
s:stap	ssssssuss
s:start	rrrsutvrq
s:start date	srstuusso
s:started	rsssssssu
s:starter	srssrsssv
s:starting	ssssrsqrw
s:startup	ssssssuss
s:statement	rsrsssrrw
s:statement of	ssrsssssu
s:states	ssssssrur
s:status	rqqur2pnu
s:status for	qrsrssrpz
s:status of	tssrsussq
s:status received	vsssssssq
s:status update	qssrsprr0
s:stay	rrqsrssrw
s:stelle	svsursrsp
s:stelle als	susrsssss
s:stellen	tsssssrur
s:stellenausschr	sssssssur
s:stellenzusage	sssrussss
s:step	rtxsssrsp
s:steps	rwsttursl
s:still	srsqrtswp
s:still looking	sssssssvr
s:stipendium	srrsssrsv
s:storage	rrsrssrsw
s:story	srrsrsrsv
s:street	sstssssur
s:studio	sssusstsr
s:study	soupssssy
s:su	rrsrrussu
s:sua	rsrtrurrt
s:sub	susssrssr
s:subject	tsswsrsrq
s:submission	rrsrsqvtt
s:submission to	sssussssr
s:submitted	vssrssssq
s:subscription	sssssrssu
s:substantive	ssssusssr
s:substitute	ssssstusq
s:substitute teachers	ssssssusr
s:successful	rsssussss
s:suite	stsutsrsq
s:suite a	ststtsssq
s:summer	qrrstvqst
s:summer school	sssssrssv
s:sunday	sqsrrsrry
s:sunday morning	ssssssssu
s:super	sssrsssrv
s:supervisor	vrssssssr
s:support	rtsrsuvqq
s:support engineer	svrsssssq
s:support worker	sssrsurss
s:survey	srrssrrrw
s:sv	rzrwrrrrm
s:swap	sssrsssrv
s:sync	sqssssssv
s:system	rrssssi3t
s:systems	susrsrvsp
s:systems application	prsrssrp0
s:systems engineer	qtssssttt
s:t	rsrrsrrrx
s:ta	usssssssr
s:tack	trsrssssu
s:tage	srwssrurp
s:tage ihr	srwssrssq
s:tage woche	ssssssurr
s:take	rruqqrqrz
s:take home	stusssssq
s:talent	qrsqsvxqt
s:talent community	rrsrsutss
s:talk	strqtstuq
s:task	sq0ssstsn
s:tasting	srtsssssu
s:te	sssrrrtsu
s:teacher	rrsstvssp
s:teachers	ssssssusr
s:teachers needed	ssssssusr
s:teaching	stststvtm
s:team	qnqttq2nw
s:team leader	sssusrssr
s:tech	trspsrrsx
s:technical	rvrssvtrn
s:technical assessment	suqssssss
s:technical interview	srsrsvsss
s:technician	ttsstwrsn
s:technician position	sussssssr
s:technologies	rrstssvrr
s:teilzeit	srsssssvr
s:tel	susssssss
s:telefonat	ssrsssrsu
s:tell	srsrssrsv
s:tell us	sssrssssu
s:temporal	tssrusssr
s:tentative	sssrusssr
s:tentative selection	sssrusssr
s:term	tsstsrtuq
s:termin	rurrrrssv
s:terminverschie	susssrssr
s:terminvorschla	sussssssr
s:terms	ssssvsrss
s:test	so6srrsql
s:test invitation	suqssssss
s:teste	stusssssr
s:teste de	ssusssssr
s:testing	srvsssssr
s:tests	srxrssssq
s:tfa	susrtsssq
s:thank	wurwqqppu
s:thank you	wurwqqppu
s:thanks	zrqvrqpqt
s:thanks for	zsrvrqqqp
s:thanks from	sssusssss
s:that	ssspssrry
s:that match	ssssssrru
s:the	msrzsnmr3
s:the 0	qtssrsrrw
s:the answer	sssussssr
s:the best	sssssssru
s:the exercise	srvsrssss
s:the family	stssusrsq
s:the job	srsstsrsu
s:the most	sssrssssu
s:the new	sssssssru
s:the position	sssussssr
s:the post	ussqusssr
s:the rejection	sssqssssu
s:the right	sssrssusr
s:the role	utssssrsq
s:theorieprufung	sssrssssu
s:therapist	srssvsssr
s:there	ssssssrsv
s:these	sussrsrru
s:thesis	srssssrsv
s:thing	ustsssssr
s:things	sssrsvrsr
s:think	ssssssssv
s:think you	ssssssssv
s:this	tqrqrqrr2
s:this week	srssssrsu
s:this weekend	strsrsrrv
s:thought	ssssssvsq
s:thursday	sprrtsrsy
s:ticket	srsrsrssw
s:tickets	sssrsrrrw
s:til	srssssssu
s:time	uvstqpvtn
s:time with	sssussrsr
s:timeline	srsrsxrsr
s:tmrw	sussssssr
s:to	xsqltopr3
s:to 0	rsssssrrw
s:to be	sssrssssu
s:to complete	ssvsssssq
s:to get	ussrsssss
s:to hear	sstsssurr
s:to help	usssssssr
s:to interview	sussssssr
s:to our	sssussssr
s:to prepare	ssrsssssu
s:to the	qrqtwrrru
s:to work	ssrsssssv
s:to your	ossussssv
s:today	svrrsssss
s:tomorrow	r0rrrrrtq
s:tonight	ssrsrsrtw
s:too	rrssrsrsw
s:tools	ssssssssu
s:top	rqrrrrusw
s:top 0	srsrsswqr
s:tovarn	rsssssssu
s:tr	rrsvssssr
s:track	pssrssusw
s:track of	pssrssssx
s:trading	sssssrtsu
s:trainee	tssvssrsp
s:traineeships	ssssssrus
s:training	ssssrsrsv
s:translation	ssusssssr
s:travel	susqsrssu
s:travel grant	sssqssssv
s:treffer	sssssssur
s:trial	rpstuwrrr
s:trial day	ssssusrsr
s:trip	rqrrrrrq2
s:try	ssssssusr
s:trying	ssssssurt
s:trying to	ssssssusr
s:tu	spqpsrtr0
s:tu candidatura	ssssssssu
s:tu solicitud	sssrssssu
s:tua	rrrsrrrsx
s:tuesday	srssrrrsw
s:tuyo	srsrvssss
s:two	rssrsrtsv
s:uber	srsrssrsw
s:uhr	sursssrrt
s:uitnodiging	svsrrsssr
s:um	rsrrrtssw
s:um die	susqsssst
s:un	rsrprrtq0
s:un entretien	srssssssu
s:und	srrqsttsu
s:unit	ssrussssr
s:united	sssssstuq
s:united states	ssssssrur
s:uns	rtrqrutrv
s:unser	srssvrrst
s:unser gesprach	srsturrsr
s:unsuccessful	rrstssssu
s:unterlagen	qrrsrrssy
s:up	ovqrpwqqy
s:up for	rsssrssrv
s:up from	srtqssrrw
s:up on	srsssurst
s:upcoming	rvrqrrrry
s:upcoming interview	svssssssq
s:update	kupxqzmj7
s:update 0	rtsrsrrrv
s:update from	rssvsussq
s:update on	qvsusrrrs
s:update software	rssrssqm4
s:update to	sssssrssu
s:updated	svsstrssq
s:updated invitation	sussssssr
s:updates	rrrqrqqq2
s:urgent	rssrssvst
s:us	rqppuvuqu
s:us about	ssssssssu
s:usa	qrsrsrvqv
s:usability	sssqssssu
s:used	srsrsrssu
s:users	rrrprrrr1
s:uw	qqrtqqsr0
s:uw aanvraag	sssrssssu
s:uw reactie	sssrssssv
s:v	rvssssssr
s:vacancies	ssrsssrxr
s:vacancy	prsxrvsqq
s:vacancy 0	rssusrsst
s:vacature	srsustssr
s:vacatures	sssssssvr
s:vaga	vrrurtrsq
s:vaga de	rssvssssr
s:vakanz	srstssusr
s:ve	srrrtrtrw
s:ve got	sssussssq
s:ve received	ussrsssss
s:vendor	ussrsrsst
s:venue	surssssss
s:verbal	srssusrss
s:verifica	srssrsssu
s:verification	sssssssrv
s:verification code	sssssssrv
s:verify	ssssssssu
s:verify your	ssssssssu
s:verschoben	strssqssv
s:vertrag	ssssqsssv
s:vertretung	srssvsssr
s:very	sssrssssu
s:verzogerung	sssrsvssr
s:vet	srrsssstu
s:veterinary	sussssssr
s:veterinary nurse	sussssssr
s:via	usssssssr
s:video	trzrrrpqt
s:video interview	srwsssssq
s:vielen	utsrssssr
s:vielen dank	utsrssssr
s:vienna	ssssssrru
s:view	srsstsqsu
s:viewed	tssusssrr
s:viewed by	ussssssrr
s:viewing	rqssrssry
s:visa	rsssssssu
s:visa application	rsssssssu
s:visit	syrrrrqst
s:visit to	sussssssr
s:visita	strussssr
s:visita a	strussssr
s:voice	srssustsr
s:volunteer	rrstrsssv
s:vom	tsruusqsp
s:vom 0	tsrtttrsp
s:von 0	rsussssst
s:von ihnen	ussssssss
s:voor	truqrrrtu
s:voor je	trsqssssu
s:vorbereitungsd	usssssssq
s:vorstellung	strsusssq
s:vorstellungsge	rqsqstrry
s:vorstellungste	sussssssr
s:votre	tuqsqsqrv
s:vous	trssrsssv
s:vp	srstssusr
s:w	vrrurrurp
s:wa	ssssssrur
s:waiting	rrsrrsvst
s:waiting for	sssssswso
s:waiting list	rrsrrqrsy
s:waitlist	qssrsyssr
s:wann	rrssuvssq
s:wann hast	rssssvssr
s:want	sssssssur
s:wants	sstsssssq
s:wants to	sstsssssq
s:war	qrrrsrssy
s:war dein	rrrsssssv
s:warning	ssssssroz
s:wars	srsrssssu
s:wartet	srvsssssr
s:was	qqsorrrp6
s:was approved	sssssssru
s:was viewed	tssusssrq
s:washington	sssssssur
s:watch	srtrssssu
s:watson	ssursssss
s:watson glaser	ssursssss
s:way	sruussssr
s:we	yuplqspp2
s:we are	qrstssssv
s:we got	xrssssssq
s:we have	vssrssssr
s:we ll	rssssusss
s:we miss	srsssrssu
s:we received	psssssssv
s:we ve	usstsrsss
s:web	rsssssssu
s:web developer	rsssssssu
s:webinar	srssssssu
s:website	usssssrst
s:wed	srssssssu
s:wednesday	srssssssu
s:week	rqqqpstt0
s:weekend	rsrrrsrtv
s:weekly	sssrsrqvu
s:weiter	surrrsssu
s:welcome	rpqqvrpq3
s:welcome to	rrrqrrqq4
s:well	sssrssssu
s:went	sssussssr
s:wer	sssssssru
s:werkstattleitu	stssusssr
s:werkstattleitu holz	stssusssr
s:werkstudent	sssssusss
s:western	sssssssur
s:wg	usstssssr
s:what	tssosrpq2
s:what a	ussrssssr
s:when	ssssssrrw
s:where	sssuswnrv
s:where things	sssrsvrsr
s:where we	sssussssq
s:who	ssrrrrssw
s:why	rrrpsrqr2
s:why i	sssqssssu
s:wie	qprprvrr0
s:wie war	qrrrssssx
s:wienbarg	srssrsrsw
s:will	ssssssssu
s:will be	ssssssssu
s:willkommen	sssrtsrsu
s:willkommen in	sssrtsrsu
s:winter	ssrssussr
s:wir	sqrptsyqs
s:wir haben	urrssstsr
s:with	oxoqmpuyx
s:with person	stssssurq
s:with these	srssssrqv
s:with us	ssrrrvrqu
s:with you	sursssssr
s:with your	srssssssu
s:withdrawal	rssosrrs0
s:withdrawn	qssqsrssx
s:woche	sssssswsq
s:wochenende	vrsrrrsst
s:wohnung	sssossssw
s:women	srssssrsu
s:women in	srssssrsu
s:word	sussssssr
s:work	uqrrrrssv
s:worker	xrspswrso
s:worker application	wssrsrssr
s:working	surssssss
s:worth	srssssssu
s:would	sstrssvsq
s:would you	sssrsswsr
s:wren	ussussssr
s:write	ssssssrsu
s:write to	sssrssssu
s:writer	sssvsrtsp
s:written	srusttssq
s:wurde	srsrsrrrx
s:wurden	srssssssu
s:wurden ausgewahlt	srssssssu
s:x	rsrusrusr
s:y	ssusrstsr
s:year	qsrrsryss
s:year new	ssssssyso
s:yes	srrtwrtsq
s:yet	rssssussr
s:you	vtrern0p4
s:you appeared	ssssssrru
s:you apply	rssrssrvt
s:you are	srssssyrp
s:you be	ssssssrrv
s:you did	srsrssssv
s:you do	sussssssr
s:you for	wvstqrrqr
s:you from	rrsussrst
s:you have	tssssstqt
s:you ll	ssrsssrsu
s:you may	ssssssrur
s:you re	prsrwrpr0
s:you ready	ssrsssssu
s:you still	sssssssvr
s:you to	sswsssssp
s:you ve	rsrqtrtrw
s:your	tpovosmq5
s:your adviser	srssssssu
s:your amazon	sssssssru
s:your application	tsovn4mmy
s:your appointment	srssrsssu
s:your availability	srssssusr
s:your candidacy	rssqsusss
s:your candidate	xrsqsrsrs
s:your candidature	srsrsvssr
s:your career	qrrrrrqyt
s:your claim	sssrssssv
s:your cv	prstssust
s:your details	vsssssssr
s:your dream	rssrssrsw
s:your e	qssusssss
s:your experience	ssssssssu
s:your first	ssssrsssu
s:your interest	rrszssrrq
s:your interview	q2qqrrtrq
s:your job	qsssssquu
s:your manuscript	ssspssssv
s:your mentor	srsrssrsv
s:your mortgage	rsssssssu
s:your next	sqrrsrrry
s:your offer	ssrvxrrso
s:your online	tstsssssq
s:your order	rssrsrssw
s:your package	ssssusssq
s:your place	stssuussp
s:your profile	rssrssstu
s:your recent	stsvsrssp
s:your referral	trsrsrssu
s:your request	rsssssssu
s:your reservation	rsssssssv
s:your resume	rtrssrssu
s:your search	ssssssrru
s:your tech	ssssssssu
s:your time	stsvssrsq
s:your video	squssssst
s:your visit	susrssssr
s:your weekly	ssssssrvs
s:zaragoza	srssssusr
s:zeit	rssrswssq
s:zu	orrvrttst
s:zu ihrer	prsususss
s:zum	ssuprqqry
s:zum auswahlseminar	srrsssssu
s:zum stand	sssssrssv
s:zum vorstellungsge	srsrssssu
s:zur	rqrustrsv
s:zusage	sqsryrrss
s:zwischenbesche	rssrsusss
s:zwischenstand	rsrrswssr
sa	pwssqxqsp
sa vi	stsrsvsrr
sabado	rvstssssq
sabato	rssrrssrv
saba~	qvrtrsrru
sabbat~	srtsssusr
sabb~	srtsssusr
sabe~	rqsvtrtsq
sable	ssssttrsq
sabl~	ssssttrsq
sabrina	srstusssr
sabrin~	srstusssr
sadd~	sssqssrsv
safe	rrrurwrss
safeguarding	ststssstq
safegu~	ststssstq
safely	yrrrsrsrr
safely received	ursssssrs
safety	ssuussssp
safe~	yrsupqrrr
sag	rntwttrtr
sag kurz	srssssssu
sag uns	srtssssus
sagen	tostswssr
sage~	tostsvssr
sagst	ssssussss
sags~	ssssussss
sagt	srrtrtrsw
sagt~	ssssurrss
said	plrwzuqpu
said goodbye	sssrssssu
said i	ssssssusr
said no	srsusssst
said on	ssusssssr
said so	sssustssq
said they	srsqssrtw
said this	sssrsussr
said yes	ssrvyrtsl
said you	sssutsssq
sail~	sssrssusr
saison	rrrustrst
sais~	rrrussrus
sakura	sssutsssq
saku~	sssutstsp
sala	rtrrtrssu
salaried	stststrtq
salaries	ssssssrus
salario	ssrsvsssr
salaris	rrurrssst
salari~	rrutyspun
salary	pppm1r0uq
salary 0	srsswswtm
salary calculator	ssssssrsu
salary is	ssssvsssr
salary of	srssvstsr
salary point	srssussss
sala~	onqm3rywo
sale	sssrrsssv
sales	pptrruzqq
sales in	sssrssusr
sales manager	sssqssxsq
sales rep	rssssussr
sale~	qrtqquzrq
salford	sssvsrrtq
salfor~	sssvsrrtq
salf~	sssvsrrtq
salg~	srsrsswsr
sali~	rrstssssu
salle	svsrssssr
sall~	sxrrrstsq
salo~	srussrtss
salud	tssrusssr
saludo	srtwrrrsr
salut	squsurtrq
salutations	vstssrssr
salutations distinguees	urstssssr
saluta~	vstssrssr
saluto	russssssr
salu~	wpvytosqn
salvata	sssssssvr
salvat~	rsstsssvr
salve	svssrssrr
salv~	rvrtrrruq
sam	ssrpustst
same	r1vkqruqr
same day	squqrtsus
same link	rzrsrrrrq
same money	sssusrssr
same time	sursssrst
same week	srtsssurr
samedi	rqsrsrssv
samedi 0	srssssssu
samen	srsrssssv
same~	rpsqrrss0
samir	ssstrsssu
sami~	ssssrsrsv
samm~	trsqssrsw
sample	ttvqrrrsr
sample of	ssusssstr
samples	sssussssr
sample~	sssussssr
samp~	tuvsqrrsr
samstag	qtsrqrqsz
samstag 0	stusrsstq
samstag um	sqrsssrsw
samsta~	qtrtqqpsz
sams~	qtrtqqpsz
samtale om	srssssssu
samtliche	rssssrssv
samtliche daten	rssrssssv
samtli~	rrstsrssv
samt~	rqrtrrrry
san	srrsrrqwt
san diego	tsssssrvr
sandeep	sssussssr
sandee~	sssussssr
sandra	swsrssssq
sand~	sxruqtsrn
sanita~	utsrssssr
sani~	usssrrtsq
sanj~	srsswursp
sanne	tvrqrrtsr
sann~	uvrrrrtsp
sans	sprtrsvst
sans nouvelles	ussssssss
sant~	ssrsurrsu
sap	ssrtssurr
sapere	rrrquurru
sape~	rrrquurru
sar	ssssssuss
sara	xsrqtsrrq
sarah	rurrsstst
sara~	rxrrrstss
sarei	rsssssssu
sare~	rsssssssu
sarr~	susssssss
sartor~	ssusssssr
sart~	ssusssssr
sask~	svtqrrssr
sat	rvqrqtsts
sat 0	surrrssts
sat down	sssqstrsu
satisfied	sssrussss
satisf~	rrsswrrss
sati~	rrsswrrst
saturday	qvsuvppss
saturday 0	ssrrtrsut
saturday and	utsrssssr
saturday at	rrsrtsssu
saturday to	ssrsvsssr
saturday we	ssusssssr
saturdays	srsrrsrtu
saturd~	quruwoptt
satu~	quruwoptt
satz	sssrssssu
sauer	stsssussq
saue~	stsssussq
save	sqtorrttw
saved	qrrprrr0t
saved in	rssqsssut
saves	srrsssssv
save~	qqrprrr1w
savi~	ssssssrsu
saw	ttquqqyqp
saw these	ssssssrur
saw your	tsssrs1pm
sawatzki	rsussssss
sawatz~	rsussssss
sawa~	rsussssss
say	qtqwwsnrt
say congrats	ssssrsrru
say how	surtssrsq
say thanks	ssrussssr
say that	ttrsqrrsw
say the	stssvrtsp
say they	sssrssrtu
say yes	rqrqxsqts
say you	srvqsttsr
saying	urrrsrrsu
sayi~	urrrsrrsu
says	rtqvqqrrx
says you	sussrsssr
sc	ttssssurq
scade	srssrsssu
scaden~	srwsssssr
scad~	sqvrsssrt
scale	srsqtrwsr
scale up	srssssutr
scales	sssssrssu
scal~	srrntqxtu
scan	sssrvsssr
scanned	srusrssss
scanne~	srusrssss
scan~	ssurrssrt
scarpe	svssssssr
scary	svssrsssr
scar~	rwrqrrrrv
scelta	trutssrsr
scelto	rssvssssr
scel~	tqvwrrrrp
scenarios in	susstsrsr
scen~	ssuusrqrr
schaal	rrsswsssr
schaal 0	rrsswsssr
schade	qsstrrssx
schade dass	rssrrsssw
schaffen	ssststssq
schaff~	ssststssq
schaltberechti	rsusssssr
schalt~	rtusrsssq
schatz	srsrsrrsw
schaue~	srsrssrrv
schaut	0rsrsrrso
scha~	zottstops
schedule	rrpqsttrx
schedule 0	spssssvss
schedule a	sorsssssx
scheduled	rxtopupqx
scheduled for	rutrqrqqz
scheduling	stsssussr
schedu~	qzrlqwspy
scheme	tvtssrsto
sche~	r0slpurqx
schich~	sssutsssr
schick	ssustssrr
schick uns	srustsrss
schicke	sqssssrsu
schickt	srssussst
schick~	rotttrsrv
schikt	rtsrrsssu
schi~	qquvuprqu
schlaf~	stsrussss
schlag~	rusrsssss
schlec~	sssussssr
schlie~	srurusrsr
schlussel	srssssssv
schlus~	rrstrsrsv
schl~	qxsttqpru
schmerzlos	sssusssss
schmer~	sssusssss
schm~	rssussrsr
schnellbewerbu	usssssssr
schnel~	wtsqtrrsq
schnit~	sssusssss
schnuppertage	susrusssr
schnup~	rxrstrrsq
schn~	vzqvuporn
scholarship	rssqssssv
schola~	rssrssstv
schon	ypsyrosso
schon dass	tssrurrsu
schon jetzt	ssssssttq
schon mal	ussssrssr
schon was	sssrssssu
schone	ssrurtrss
schone feiertage	sssrsusss
schone grusse	sssvsrssr
school	qsstwrqss
school for	srssssrsu
school in	sssrrsssv
school of	sssrusrss
schools	qqtrrzxvj
school~	qssqsywvj
scho~	sprsrquvt
schran~	sssssrssu
schrauben	sussssssr
schrau~	sussssssr
schreib	ssutsrtsq
schreib uns	ssusssssr
schreibe	srstssusr
schreiben	svsvrrrrp
schreibst	sstqssrsv
schrei~	rqywrpvrn
schriftlich	sstrsusss
schrif~	ssvqttrsq
schrijven	tusrrsssr
schrij~	sttqrsrst
schritt	ustsssrsr
schrit~	srysrrrsp
schr~	sx2tppspk
schuhe	sxrsssrrr
schula~	urssssssr
schulleiterin	wrsrrrtsr
schull~	vrtrrrtsr
schu~	wurvpqsso
schwei~	surrrswsp
schwerbehinder	sursssstr
schwer~	strtssstq
schwester	svsrssrsr
schwes~	svsrssrsr
schwim~	srursssss
schw~	qxsrqqxsq
science	qrssqssxs
scienc~	qqstqssxs
scientist	tusswsvuh
scientists	srsrssvss
scient~	stsqwszth
scie~	qrrsusyxj
scope	sqsrsturt
scop~	sqsrsturt
score	uozrqursq
score 0	rrsssutrr
scorecard	sqrsssssv
scorec~	sqrssrssv
scored	rpwxrrrsq
scored 0	sssussssr
scores	squssrsru
scoring	tqtsssssr
scorin~	tqtssrssu
scor~	ri2zpspss
scot~	sssrssuss
scou~	srssssvss
scra~	srussssss
screen	rxuttqrqp
screen and	svrsssrsr
screened	urssssssr
screening	vsssrtrsp
screens	sussssrtr
screen~	vttqrsrtr
scre~	uzvrqpqqq
scribb~	sssssssur
scripts	srussssss
script~	srussssss
scrivimi	srvrrsusr
scrivi~	srvrrsusr
scri~	spyssrtsq
scru~	ttrstsssq
scusa	ssrrsvtrr
scus~	surrrutrr
se	rwryxqrsh
se ha	vssssrssq
se le	rssutsssr
se lo	sssussssr
se prononcer	sssrsusss
se si	srsrssvss
se vuole	susssssss
sea	rrsuusssr
search	qtrwotsvs
search committee	rtsustuso
search for	srstsrsur
search is	sssssvrsr
search~	ssssssrrv
sear~	prpvnsp1u
season	wprtsussq
season greetings	ssssssusr
season in	ssrsrstsu
seasonal	rsswssssp
season~	rtswssssp
seas~	uqqwssrtq
seat	rssutrvso
seats	rrtrrttru
seats and	sssssrssu
seat~	rssqrttru
sebastian	stsussssq
sebast~	stsussssq
seba~	stsussssq
sechs	ststsrqst
sechs jahren	ssssssssu
sechs wochen	sssqusrsu
sech~	strtsrqrt
second	tmwtpxoqw
second 0	srusssssr
second half	ssssusssr
second interview	srsrssssv
second one	ssvsssssq
second stage	sussssssr
second week	ussssussq
secondment	sssusrssr
secondo	sussssssr
seconds	sqxsssrsr
seconds to	srvsssssq
second~	sqxvrqtso
seco~	sqzuovopt
secretariat	ussrtrrtr
secretary	sustssvsm
secretary to	sssttstsq
secret~	tuqsuqstp
secr~	tuqrtptru
section	qturruqrt
section would	susssrssr
sectio~	qtuqrvqrt
sect~	qtuqqvrts
secure	sssqssssw
secure your	ssssssssu
secure~	ssrsssssu
security	rxrmsrrtw
security code	ssssssssu
security risk	sssrssssu
securi~	qxrmsspvw
secu~	purmsrqv1
sede	stsussssr
sedi~	surssssss
see	q4rwpqnrq
see all	srssssrus
see how	rvvqsrrrs
see it	ussssssss
see me	sussssrsr
see or	srssssssu
see the	qttsrsrut
see their	sssussssr
see where	ussrssssr
see you	q3qquqprr
see your	tstrssvsp
seeing	rqrrrtrsx
seeing you	spsrssssy
seei~	rqrrrtrsx
seekers	ssssssrru
seeker~	ssssssrru
seeks	srssrstur
seek~	srsqrrvtt
seem	sssqssssv
seem to	sssrssssu
seems	srsprsssy
seems to	srsrssssv
seem~	srsortrsy
seen	tuqrqrqtv
seen by	ssrsrsssu
seen first	stsssssuq
seen it	ursrsssst
segue	rsvquurrq
seguimos	sssusssss
seguim~	sqtusssst
seguir~	rrsvsrsst
segunda	sttursssq
segunda a	susrsssss
segundo	srsusssss
segund~	suuuqrrrq
seguro	sursssssr
segu~	ptxxsqqpr
sehen	rrztqrrsr
sehen wie	srwsrsssr
sehen wir	ssuussssr
sehe~	rsztprqrs
sehr	pvsuwwpmr
sehr geehrte	pputtwrpt
sehr geehrter	zurvtpqnq
sei	sortvqtrw
sei mesi	sssrvsssr
sei que	ssstsruss
seib~	srsusssss
seien	ussssrtsr
seien sie	usstssssr
seie~	ussssrtsr
seil~	sssrussss
sein	qxrxrptro
seine	sqstssust
seiner	ssssssrsu
sein~	ssrsrrtru
seit	qqqxrssrv
seit drei	susrsssss
seit gestern	rssusussr
seit jahren	sssusrsss
seite	srvrrstss
seiten	ssvrrsssr
seit~	ssyqrrstq
sek	sqvsusssq
sekretariat	urssssssr
sekret~	vrstssrsr
sekr~	vrstssrsr
seks	sussssssr
sekund~	urwrssrsr
seku~	urwrssrsr
selbst	svrutsqrq
selbstauskunft	srspssssx
selbst~	tsuprrssu
selb~	sxtssqqsq
selecao	tsrtrussp
selecao de	usssssssr
seleca~	tsrrrusss
seleccion	rrsursvsq
selecc~	rrrvrsusr
select	rsrssutrr
select from	sssrsusss
selected	poqvzotrw
selected a	rssussrss
selected for	srrqzqrrs
selected from	srssssuss
selected this	ssspssssv
selected to	rutsssssr
selection	ustuuwqpm
selection committee	sssstsssq
selection day	sstrrusss
selection process	urssutsso
select~	rtqxxqsor
seletivo	rssvsrssr
seletivo para	rssussssr
seleti~	rsswsrssq
selezionato	sssusrsst
selezione	tssssurtq
selezi~	urrurtrsq
sele~	sppxvtvor
self	strqrsrsv
self assessment	srrsssssu
selfie	ssrssrssv
self~	ssrrsrssv
sell	stsossssx
sell to	sssqssssu
seller~	sssrrsssv
selling	sssqssrsv
sellin~	rrspsrrr0
sell~	rrsmrsqr5
selon	sssusssss
selo~	sssusssss
sem	ttrqsutrq
semaine	tvrpustsp
semaine prochaine	srsrstuss
semaines	vrsrsssss
semain~	wuroustsp
semana	vtsqrrusq
semana para	rstrsrusr
semanas	rqvquussr
semana~	rqvquussr
sema~	0tukuturl
semester	sursrssts
semest~	sursrssts
seme~	sursrssts
semina~	rtrussrss
semi~	strusssss
senast	srtsrrsru
send	ro2mwnvqs
send a	rutsrrqur
send it	srwrrsssr
send me	rruturssq
send more	sssrssssu
send the	rttsursrr
send us	rrvsrsrsu
send you	strsqrtsu
send your	tqssssutr
senden	srtsqstsu
senden sie	srtrqstsv
sending	strurrqtt
sending it	sssqssssu
sending you	ssssssrur
sendin~	strurrqtt
sendung	srrrssssw
sendun~	srrrssssw
send~	srsqrqrty
senest	uqssrsssu
sene~	tqrsrrrrx
senhor	tssussssr
senhor~	ttsqssssu
senh~	usrsrrsst
senior	uuptrrw0g
senior buyer	ssssrsssu
senior engineer	sussssrrt
senior~	susssrssr
seni~	uupssqx0h
senn~	srsvssssr
sensi	sssussssr
sens~	rrsvrrrts
sent	qsroururx
sent 0	rsssssstu
sent a	sqsssrtsv
sent by	sssussssr
sent from	susssstrq
sent me	sssrssssu
sent on	sssturssq
sent to	tqsrsstrt
sent you	stssusssp
sentence	tsspssttt
sentence in	sssqssssu
sentences	sssqsstst
senten~	tssnssvst
sentido	sssrsutss
sentid~	sssrsutss
sent~	ussqqsuss
sep	ssssrsrru
separate	ussssrstr
separa~	trtusrrts
sepa~	trttrqttr
sept	rtqqustts
sept 0	ssrsustsr
september	nnpryxqvt
september 0	qttrtuqrs
september with	rssrssssv
septembre	srsstussr
septem~	ompryypwt
sept~	pmpqyzpvt
sequ~	ssursssrt
ser	rtrsrrrsu
sera	trxorsqru
sera e	rtsrusssr
serate	srutsssss
sera~	uststrrrr
serial	srusssrst
series	srrtrrwrt
series a	srsrssusr
seriez	stssssvsq
seriez vous	stssssvsq
serious	susrsrsst
seriou~	stsqsrrsu
seri~	qrtqspyqu
seront	rrssstssu
sero~	rrssstssu
serr~	stsussssr
served	stsrrsuuq
server	tsspssrrw
service	swruqpuqs
service 0	ssssrsuss
service advisor	ssssssusr
service commission	rssusussp
service to	srstssssu
services	tqsrtpwsr
services can	ssusssssr
servicetechnik	rsssusruq
servicio	susrrsssr
servic~	tussrntus
servus	surrrtvtp
serv~	uurqoouwt
session	ruttqsqru
session on	sqssrusst
session with	ssrsssrsv
sessions	ttrpsrrsw
sessions at	srssssssu
sessio~	ssrqtrprz
sess~	ssrpsrprz
set	rtyprsrpu
set of	sstrsvssq
set out	ssssrsssu
set up	qustsrrrt
setembro	srsstsssu
setemb~	srsstsssu
sete~	srsstsssu
settem~	rststtrrq
settimana	ssrssurrs
settim~	strsrurrs
setting	srsssssus
setting goals	sssssssur
settin~	rrsrsssut
settled	srsussusr
settle~	srsusstss
sett~	qptustrtt
setu~	ssssssrus
setze	trssusrsr
setzen	susqsssss
setzen wir	rvsssssss
setz~	ttrqtrrru
seu	qtutrruqr
seu curriculo	susrsssss
seven	rqruuqsrv
seven days	ssssvsssq
seven minutes	srssssssu
seven of	ssstsstsq
seven years	sssrssssu
seventy	tssssussq
seventy one	sssssussr
sevent~	tssssussq
several	tpstrrstt
several recruitment	ssssssusr
severa~	tqrtrrstt
seve~	uorvsrssu
sexta	svqstrrrs
sexta as	sussssssr
sexta feira	srsstsrsu
sext~	svqstrrrs
sf	sssqsssrw
sgt	svrusqrsr
shadow	sussssssr
shall	tsrpvtssr
shall be	tstssqsrs
shall i	ssstutsso
shall we	srrrsrstw
shal~	tsrpvtssr
shanice	srssssssu
shanic~	srssssssu
shannon	srsusssss
shan~	sqsussrsu
shapes	srvsssssr
shap~	ssurssrsr
share	qsvspsttt
share a	ssusssssr
share it	ssssssssu
share their	srssssssu
share your	sqsssswtq
shared	rtwttqqrr
shared services	ssssusssr
shared the	srsussssr
shared with	sqyqsssrr
sharing	ssusssrss
sharing the	ssusssssr
sharin~	ssusssrss
shar~	nvztpqptt
she	txqypqpqt
she also	srutssrss
she has	rssusssss
she lives	sssussssr
she ll	turrrsrst
she will	sursssssr
shed	sssrssssu
sheet	srwqrstsr
sheet is	ssusssstq
sheets	srrrstssu
shee~	sqwqrttss
sheffield	sssussrtr
sheffi~	sssussrtr
shef~	sssussrtr
shelve~	ssrssssus
shel~	ssstssrur
sher~	sussssstr
shie~	vtsrssssp
shift	rsqryrtrp
shift is	ssssusssr
shift lead	sssrsussr
shifted	ssssusssr
shifte~	ssssusssr
shifts	tssqrttrt
shifts are	sssrsusss
shif~	srprzsurq
shin~	sstssssru
ship	sssrssuss
shipped	sssusstsr
shippi~	srsrsrsrw
ship~	rqrtrrtrx
shirin	usssssssr
shirt	srsstsssu
shoe	ssssssusr
shoes	svrrsrsss
shoe~	svsqsrsss
shoot	trstsrtsq
shop	uuvsrqprq
shop is	ussrssssr
shopping	rtrsssssu
shoppi~	rtrsssssu
shop~	rtrsrrrsv
shoreditch	sssrrsvsr
shored~	sssrrsvsr
short	qn1qpstsu
short of	ssssrsuss
short one	ssrtussss
short time	sssussssr
shortlisted	twsturrtm
shortlisted candidates	tvsssrssr
shortlisted for	ssssusssr
shortlisting	1rrssrssm
shortlisting is	ussssssss
shortlisting on	vrsrssssr
shortlisting takes	usssssssr
shortly	rvsstrrsr
shortl~	0zqstpssh
shor~	xtysnnuqp
should	snxmsxvqs
should be	ssrtssrsu
should hear	tssrssusq
should i	sssqssust
should it	trsqsvssr
should know	sssrsussr
should not	rstrutrsr
shoulder	ststssssq
should~	stsstursp
shout	tvrrrsrsr
shoute~	srssssusr
shou~	srwkryvps
show	ttsrrqqqx
show that	ssssssvsr
show you	srsrssqsy
showed	stsussssq
shown	utsssrrup
showreel	tussssrsr
showre~	tussssrsr
shows that	sssrsstsu
show~	uwqvqqptr
shreya	sssvssssq
shre~	sssvssssq
shri~	sssrssssu
shuffl~	sussrsrsr
shuf~	sussrsrsr
shut	stsqrvrss
shut~	sttsssssq
si	uvnrzvqoo
si c	rsrqvsrsu
si ca	stursssss
si e	rsstsussr
si encajas	ussrsssss
si nos	sssusssss
si quieres	sssusssss
si te	srssvsssr
si vede	sssusssss
siamo	ssruturrq
siamo in	ttrqsussr
siam~	ssruturrq
sich	sorvrtuss
sich als	rstsssssu
sich am	sustssssr
sich an	ssssssrsu
sich bei	trsqsrwsr
sich bis	ssrsssssu
sich das	srrtsqtsu
sich die	ssrtsursq
sich fur	tsssurrtq
sich gestern	sssussssr
sich soeben	ussrsssss
sich von	sssssssru
sich vorstellen	sssrssvsr
sichten	ussssssss
sichte~	ussssssss
sich~	vsqsrstrs
sick	rxrtsrrsq
side	tsuqtvpqr
side door	susrssssr
side effects	spssssssv
side of	usvrsrrsr
sido	rtrssrssu
sido denegada	rssrssssu
sie	nxssxqqov
sie 0	rsssrstsu
sie am	strqurstr
sie an	ssrsrstru
sie anrufen	ssssssusr
sie auf	strqswrsq
sie ausgesprochen	ssssusssr
sie behutet	ussrssssr
sie bereit	srstssrsu
sie bitte	sqtsturss
sie den	srqsorrr1
sie die	rtsrrrrrw
sie diese	rsvrrsrtt
sie direkt	srsrrsvss
sie ein	susrtsssr
sie eine	ssvrrrrss
sie einen	sqvrrsrtt
sie einer	srusssssr
sie es	ssstrtrur
sie fragen	susssssss
sie fur	ssvrsrrss
sie gern	rsruttqss
sie gerne	rtsrutssq
sie gestern	ssssussss
sie haben	qptsrrrrz
sie hatten	srsssrssu
sie horen	srstsrssu
sie ihre	rrwqrrrrv
sie im	rutqtrttq
sie in	vttqtrtsp
sie konnen	srtutrtsq
sie lust	rssrssuss
sie mehr	ssrrsvssr
sie mir	rrrtvrvsq
sie mochten	ssssssuss
sie nach	susssstsr
sie nachste	sssrssrsv
sie nicht	ssrwrsssr
sie noch	vsrsssssr
sie sehen	tusrsssss
sie selbst	sssussssr
sie sich	tsrrsswrr
sie sind	srrsrvrts
sie so	ssssssuss
sie sobald	sssrsvssr
sie um	ssusrssss
sie unaufgefordert	sssrsusss
sie uns	qttsqttrt
sie vielen	sssussssr
sie wurden	strqssssu
sie z	turrsssss
sie zu	utspstrss
sie zum	ssssvrtsq
sie zur	sussssssr
siendo	srsssvssr
sien~	srsssvssr
sierra	stsussssr
sier~	stsussssr
siete	susrssssr
siet~	susrssssr
sift	tutsstsso
sifting	vssrssssr
siftin~	vssrssssr
sift~	vssrssssr
sig	rssrutrss
sights~	rrrssrrrx
sigh~	rrtqrrrrz
sign	rpnm1wpuw
sign below	ssssusssr
sign both	sssspsssw
sign by	ssssqsssu
sign could	ssssqsssv
sign off	srsssvssr
sign on	srsstssuq
sign the	srrrusssu
sign you	sssssusss
signal	stussstsq
signalling	ssssusssq
signal~	rtsrusssr
signature	rrsstsrsu
signat~	rsrsvsrrs
signe	rusqrwrsr
signed	qprrwxqrt
signed by	sstsssssq
signed copy	srssusssr
signed in	sssssssru
signed last	sssssussr
signer	ssssvrsss
signing	ssrrvsstq
signing bonus	sssstsstq
signin~	ssrrvsstq
signor~	trsssussq
sign~	prqi13nrt
sigue	sstqtvsrq
sigues	srsrsusss
sigu~	rstrtwrrq
silence	vssrsussq
silenc~	wrrpsvrsr
silenzio	ssrssussr
silenz~	ssrssussr
sile~	wqsprxrsq
silico~	ssssssrsu
sili~	ssssssrsu
silke	rssvssrsr
silk~	rssvssrsr
silver	ssssssusr
silv~	svrrsstsq
sim	xrssrrtsq
similar	trsqsrrtu
similar jobs	ussssssrq
similar to	sssssssur
simila~	trsqsrqvw
simi~	trsqsrqvw
simon	stsrustsp
simone	ttusrtsrp
simo~	tvtruttrm
simple	trsmtrtsx
simpler	sussssssr
simple~	sustssssr
simply	srsnstsry
simp~	ursitssr0
simran	stsrusrsr
simr~	stsrusrsr
simulator	sustssrsr
simula~	sttsrrtrq
simultaneous	ssursssss
simult~	ssursssss
simu~	rtutrrtrr
sin	rssrxurrq
sina	rstvssssq
since	soowsqswu
since 0	srrvrrurs
since august	ssssrvrsq
since i	sssqtstss
since it	ssspssssv
since last	ssssssrus
since the	srssvrsrs
since we	rssvsssss
since you	tussssqvq
sincerely	sxqrrurpt
sincer~	swqrrurpu
sinc~	ssnvrtssu
sind	yoruqwrrr
sind die	srsustssr
sind hier	ussrssssr
sind sie	ssstrsusq
sind vollstandig	vsssssssr
sind wir	rsssvsssr
sind zwei	sssrsvssr
singer~	rrrrsrrrx
singing	srssssssu
singin~	srssssssu
single	ursqstrsu
sing~	tqrrqtrrz
sir	sqtvrssrs
sir madam	rrtvsrssr
sir or	rssrssssu
sistema	ussrsssss
sistem~	ussrsssss
sister	ututrrrsq
sist~	xsusrrrrp
sit	ryzppvprn
sit down	tyrrrursn
sit the	qsvrsssst
site	lvsvtpurt
site has	sssusrssr
sites	rsspstrtv
site~	rrsorttsy
sitting	rsusstrsq
sittin~	rsusstrsq
sitt~	rsutstrsq
situac~	rsstsussr
situation	rsrrrursw
situation we	sssssussr
situational	rsusssssq
situational judgement	rsusssssr
situat~	qtvrqurru
situ~	qturqwqrt
sitz	srsrsussr
sitze	srssssssu
sitzung	rrrvrursr
sitzung am	sssusrsss
sitzun~	rtrvrursq
sitz~	qvqwqtqrr
six	olyvptruu
six month	ssssssrvr
six months	sqssssrtu
six of	spssssssw
six on	ssssssssu
six people	sussssssr
six questions	squsssssr
six weeks	qtrprsstx
sixteen	sssturssr
sixtee~	sssturssr
sixt~	srrsutstr
size	strqursru
sizes	sssrusssr
size~	srsrustsr
skal	rtrutrrrs
skat~	sussssssr
sketch	sqzsssssp
sketches	sprsssssw
sketch~	sprsssssw
sket~	smysrsrsu
skic~	ssssussss
skill	trttsstrp
skills	sotssqwvq
skills in	ssssusssq
skil~	smvtspwss
skin~	ssusssssr
skip the	stssssusr
skizze	ssusssssr
skiz~	ssusssssr
skol~	srsussruq
skriv	rturtrsrr
skri~	rstrurvrq
skulle	ssssssrsu
skul~	ssssssrsu
skype	rtssrsrsu
skyp~	rtssrsrsu
sla	sssssssur
slag	srsrussss
slag~	svstsrssr
sleep	stsptttuq
sleep on	srsrtttsq
sleeping	sssrsrssu
sleepi~	sssrsrssu
sleeps	ssssssrsu
slee~	sssntstut
slept	sssussssr
slept on	sssussssr
slep~	sssussssr
slice	sssssusss
slic~	sssssusss
slides	suzrrrsrn
slid~	svzqrrttm
slightly	sssssussr
slip	ssurssssr
slipped	ssssswrsq
slipped to	sssrsvrsr
slippe~	ssssswrsq
slip~	prrvswrsr
slitta	sssrsvssr
slit~	sssrsvssr
slot	rxpprrusv
slot 0	sttsssssq
slot for	sqtssstst
slot on	sqssssssv
slot to	srrsssssv
slots	strpsrsrx
slot~	ssqpsrsry
slow	srsqsrqry
slow down	ssssssrrv
slower	sssrsrssu
slow~	srsssqssw
sluitingsdatum	ussrsssss
sluitingsdatum is	ussrsssss
sluiti~	uusrssssr
smaak	srutrssss
smaa~	srutrssss
small	rrxtqqrss
small children	srssssssu
smal~	rrytpqrst
smar~	rtvtrssrr
smashed	ssssusssr
smashe~	ssssusssr
smas~	sssrustsr
sme	sssssssur
smells	sstrssrsv
smells of	sssrssrsw
smel~	sstrssrsv
smile	ssssusssr
smil~	ssssusrtq
snac~	sssussssr
snakke~	srsuurssr
snak~	srsuurrsr
snor~	ssssssrsu
snow	uqsssssst
so	trpwt3nno
so after	ssssussss
so are	ussrssssr
so can	surssssss
so che	sssussssr
so did	ssrsvsssr
so do	tusrsrrvq
so give	wrsrssssr
so glad	ssusssssr
so happy	ssssusssr
so here	sssrsutss
so i	ssqusttrr
so it	urqsyqrrq
so lange	rrrqszrsr
so many	ssstsstsq
so much	trsusqqtt
so nice	sssrssrsu
so nobody	susssssss
so oder	ussssssss
so please	sqstvtrsq
so pleased	stsssussr
so sorry	tssvsrssp
so that	qqzltsttu
so the	wrsururso
so there	srsvssssq
so they	ssssssrus
so we	pwpzovprr
so well	ststsstsq
so what	susrssssr
so would	sssrsusss
so you	tuqqr0uqn
sobald	surltyrss
soba~	surltyrss
sobre	rtturrssr
sobr~	qrszrtrrq
soc	rssusssss
socia	strrtussr
social	qqtsststt
social media	srutssssr
social worker	srsrssstu
socio	srsssussr
soci~	rprsrvssv
soeben	ustrssssr
soeb~	ustrssssr
sofia	rsrsustsq
sofi~	rsrtvrtrq
sofort	qrsorsyvr
sofort an	sssrssuss
sofo~	qqrorszur
soft	srrsssssv
software	qusssoqyt
software development	ststsstsq
software engineer	uttwtrqvj
software engineers	sssrsssus
software for	ssssssusr
software he	svssssrsr
software in	sqssssssv
softwa~	urqsporyx
soft~	urqsporyx
soho	sussrsrtr
soins	ssrsssusr
soin~	ssrsssusr
soir	sqsssrssv
soir pour	srsrssssv
soker	srssssssu
soke~	srssssssu
soknaden	xrrqsrrrt
soknaden din	tssrssssu
soknad~	xrrqsrrrt
sokn~	wrrrrrrrt
sokte	sssvssssr
sokt~	sssvssssr
sol	strussssr
solange	srsrstssu
solang~	srsrstssu
sola~	tprrsvrss
solberg	srsrssssu
solber~	srsrssssu
solb~	srsrssssu
solche	srssssuss
solc~	srssssuss
sold~	rurvrsssr
solene	srsturssr
solicitor	ssurrssst
solicitud	vrsqsssst
solicitud de	rssrssssu
solici~	uquorrtrw
soli~	trtvqqtqu
soll	srtsssusq
soll ich	ssssssusr
sollen	ssuqsssst
sollicitatie	urrtsrsrs
sollic~	ynqvrtqrt
soll~	ynsuqsqqv
solo	ruurssssq
solstice	sssussssr
solsti~	sssussssr
sols~	sssussssr
solution	sssussrrs
solutions	tqrsrsvss
soluti~	sqruqrutt
solu~	sqruqrutt
solve	tqvrssrss
solv~	srvtrrqst
som	uptwvpqtq
som har	srsvssssr
soma~	sssrsusss
some	wxrprrpov
some are	ustsrsssr
some people	sussssssr
some questions	sursssssr
some time	ursrsssst
somebody	tqswsrpts
somebody from	sssqssssw
somebody who	sssvssrsq
somebody with	srsusstsq
somebo~	tqswsrpts
someone	tpq0poyqs
someone else	srssssssu
someone for	srsvssrsr
someone who	srrurrwsq
someone with	sssusstsq
someon~	spq0pnyrt
something	qxtrqptqv
something for	sssrssusr
something has	susrssssr
something you	sttrrsusp
someth~	qwspqptqw
sometimes	tssqssssv
someti~	ssspssssv
somewhere	srturstsq
somewh~	srturstsr
some~	tqrzomurw
somit	sssvsrssr
somi~	sssvsrssr
sommer	sprxrtuto
sommer bei	srsrssvss
sommer in	sssussrsr
sommer~	rtstssttq
somm~	rpryqvuvl
son	swssqqsss
sondag	srwssrrsr
sondag~	srrsssssv
sondern	sstvrrssp
sonder~	sssvrrssq
sond~	srwurqrrs
sonnen~	sstutsrtq
sonnige	sssrssuss
sonnige grusse	sssrssuss
sonnig~	sssrssuss
sonntag	stvqrrqrw
sonntag 0	stvssrssq
sonntag gibt	sssrssssu
sonnta~	sswrrrqqv
sonn~	rsxuspqrs
sono	rxrrrstrq
sono la	stsrssuss
sons	utrsrsstq
sonst	sssrussst
sons~	sssrussst
sont	utrssussq
soon	x2rfswtpq
soon as	tquotzsrp
soon with	svsrssssq
sooner	ssssusssq
soon~	ssssusssq
sophie	ssssusssr
soph~	ssssusssr
soraya	srussssss
sora~	squstsssr
sorry	sxo1ovppq
sorry about	trssssusq
sorry and	usssssssr
sorry for	rtsvtrrsp
sorry fur	sssusrssr
sorry i	ussqsrsst
sorry no	sssssssus
sorry to	srrtrsrsv
sorr~	sxo0owooq
sort	susrssrst
sorted	rssyssrrq
sortin~	ssssssssu
sort~	rsryrrqrt
sosp~	stsrsusss
souhaite	rtsrtussr
souhai~	rsrrutrst
souh~	rsrrutrst
soul	sssssussr
sound like	sussssrsr
soup	surrsssst
source	srvqssrsu
sourcer	sssrssusr
source~	srtorsvrv
sourdough	ssrussssr
sourdo~	ssrussssr
sour~	rpxoqrvrw
sous	ttsstrvro
sous chef	srstssusq
sous~	ssusrsssr
south	sssqssuts
southampton	srrtssrur
southa~	srrtssrur
sout~	rqrsrrtyr
souveran	sssrssssu
souver~	sssrssssu
sowie	tuurssssq
sowi~	tuurssssq
soy	susrsstsr
spa	srtsustsp
space	sussssrss
space is	sussssssr
spac~	musqrrrr1
spam	vsrlusssx
spannend	sussssssr
spanne~	susssrtsr
span~	rvsrrrtsq
spare	sssrssssu
sparkasse	srsrsssus
sparka~	srsrsssus
sparre~	ssssssuss
spate	stsusrssr
spate nachricht	stsusrssr
spatestens	tpvprxrsr
spatestens 0	ssusstssr
spatestens am	srsrsvssr
spatestens in	ussrsssss
spates~	tpvprxrsr
spat~	uqvsqwsro
speak	rttorszrq
speak to	tptpstust
speak with	stssssssq
speaker	srsussrss
speake~	srrurrrsu
speaking	ssutssrsr
speaki~	sutsssrsq
spea~	puvspqxqr
special	strmstrsy
specialist	wtrsssssm
specialist department	usssssssr
specia~	vtqqrsrrv
specif~	rrstsstru
specs	srusssssr
spectr~	ssssssvrr
specul~	vrsssrssr
spec~	vrrtqqtpu
spedition	ussssstsr
spedit~	ussrsstsr
sped~	ursrrssrv
speed	tquqrtrut
spee~	tqtostruv
speich~	ussssssss
spei~	ussssssss
spel~	sstrsusss
spend	ssssssrsu
spende~	ussrsrsss
spen~	trstrrqrw
sperrv~	ussrssssr
sper~	usssssssr
spielf~	usssrsssr
spielplan	sssssussr
spielp~	sssssussr
spielt	ursssrssu
spielzeit	ssssusssr
spielzeit 0	ssssusssr
spielz~	ssssusrsr
spie~	ursrssqrv
spirit~	rsrsrs0pq
spir~	rrrsrr1pq
spit	srssssuss
splu~	ssssssssu
spoke	rssxvrsrn
spoke about	srturrssr
spoke in	sssrssuss
spoke to	rtrvvtrro
spoken	spssssusu
spok~	rorxvrtsr
sponsor	sssrssssu
sponsored	srsqsrrtw
sponsored by	sssqssrtv
sponso~	rrrqsrssx
spon~	trsnsrtsx
sports	stsssssuq
sports hall	sssssssur
sporttest	srvsssssr
sportt~	srvsssssr
sportzeug	srussssss
sportz~	srussssss
spor~	rsuusrquq
sposta~	stssrsssu
spos~	strsrsssu
spot	rrqtwrsuq
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
spreadsheet and	urtsssssr
spread~	usttssrsp
sprechstunde	sussrsrst
sprechstunde und	sussssssr
sprech~	tuspqssst
spreken	susssssss
spreke~	susssssss
spre~	vvttqqqtp
spricht	srsrsssrv
sprich~	srsrsssrv
spring	qrqvqrysq
spring of	srsrssuss
springs	sssrsusss
spring~	sssqsvsss
sprint~	ussssssss
spri~	rqqrptxtt
sql	sttussvrn
squa~	sqrtrqtrx
squi~	ursrsssst
sra	utstrrssq
st	qsqtssvvp
st anne	rssrssssv
sta	srrsrrwru
sta je	srsrssvrs
staat	rrrtrurru
staat nog	srsssusss
staa~	srssqtrrw
stabilimento	surtrstsr
stabil~	sursrstsr
stab~	sttsrtsrq
stacey	svptusssq
stack	ussrtsvso
stac~	wwoqurwrl
stadt	usrssssuq
stadtb~	sssrsusst
stadtwerke	srusssssr
stadtw~	srusssstq
stad~	utupqsqzl
staff	ssuvvrusi
staff nurse	stsqssssu
staffing	sxrtrsurm
staffing is	ssssssuss
staffi~	swrtrsvrm
staf~	qvsxvszsd
stage	r0strpspr
stage 0	trtsrsrsu
stage door	swrsssssr
stage for	stvsssssp
stage of	strsusssr
stage you	sussssssr
stag~	r1ttqpspq
stah~	susrstssr
stairs	urrrrrssv
stai~	urrrrrssv
stallet	sqsussssu
stalle~	sqsussssu
stalli~	ussstsssq
stamattina	srstusssr
stamat~	srstusssr
stand	trqsrvrvp
stand 0	stsrssswp
stand out	usssssrsr
stand up	sssusssss
standard	rstvrtrrq
standard will	ssusssssr
standa~	qttwrsqrq
stande~	ssssssssu
standing	ssvrssrss
standi~	srwrssrss
standort	usssssssr
stando~	ursssssrs
stands	stsurursp
stands cancelled	sssussssr
stanow~	tsrrussrs
stantrex	sssussrts
stantrex graduate	sssssssru
stantr~	sssussrts
stan~	sptvqzmru
stapel	qtsrsvssr
staple~	ttrsrsttq
stap~	rurqrvstp
starke~	sssussssr
start	oiyk3sutt
start 0	srrsystsn
start an	ssssusrss
start asap	ssssrsvsr
start date	rrrswtrsr
start immediately	srssssusr
start monday	sqssxsrsr
start of	srtsqtssu
start on	srrrsrrry
start reading	qsssssssu
start the	ssssqstsu
start whenever	susstsrsr
start with	srsrsstsu
started	trvstrsqs
started a	ssssrsrru
starten	sqususrtq
starte~	soxourrrw
starting	rrrqxsrru
starting in	ssssqsrsw
starting next	ssssusssr
starting on	sssussssr
starti~	rrrqwsqqx
starts	rqsvqqvst
startups	rssussrru
star~	nhtl5sxsx
stata	vrsrsrrrt
state	qqtursquu
statement	uqursrpsu
statement and	ssusssssr
statement for	rrsssrsrx
statement of	sssstsrtq
statement that	vsssssssr
statem~	tpwsrqpsv
states	srrrrrrvu
static	rtusssssr
station	s0rvrqtsk
station 0	sssussssq
statio~	r1qurqsro
statistical	ssssssstq
statistics	strtsrusr
statis~	rststrutq
stato	rrturrsrs
statt	rvstsrtrp
status	yrpuquqqs
status for	ssrssrssu
status interview	sssssussq
status is	psssssssw
status of	sssustrsr
status on	sssrsussr
status page	sssrssssu
status unsuccessful	sssusssrr
stat~	rsrtpznqv
stav~	srursussr
stay	rtrntwrsv
stay as	susrurssq
stay in	rssqstrsv
stay valid	sssssussr
stays	srsustsss
stays in	sssusstsq
stay~	sssustrss
std	rqrttrrzp
ste	rtsussssr
steady	ssssssuss
stea~	rrrqrrusw
steel	svsrqtrst
stee~	utsoqursu
steffi	rsrrrsvrt
stef~	rurqrrwrt
steg	srwssrrsr
stehen im	ssstsrssu
stehst	rssrrxssq
stehst auf	sssrsusss
steht	sqsruqsru
steht unter	ssssusssr
steh~	qrqstwuqs
stein	sussssssr
stel	rustsssss
stelle	rpquvysqp
stelle 0	rssrussst
stelle als	russsrrss
stelle besetzt	sssusssss
stelle frei	sssrssrsu
stelle im	rssssusss
stelle in	usssssssr
stelle ist	rssurrtsr
stelle noch	sssrsusss
stellen	qtrurrtwq
stellenausschr	srusssssr
stellenbesetzu	sssussssr
stellenprofil	ussrsssss
stelle~	rorurrt3m
stel~	oqpwuxtyj
sten~	rutsssstq
step	styttqpqr
step 0	sssrussss
step in	sustssssq
step is	tttrssssq
steph	rrsrrursu
stephanie	ssssusssr
stepha~	ssssusssr
steps	xssnrtrqw
steps to	sssssssrv
step~	vvrmsxopu
stes~	trswrrssq
stet~	srsusssss
steuer	srssussss
steuer id	srssussss
steu~	srsrurtst
stev~	sssrtsrru
steward	rtssrsrus
stewart	ssssusssr
stewar~	rssttsrur
stew~	rssttsrur
stiamo	russsssss
stia~	russsssss
stic~	ustssrssq
stif~	rusrsrtss
stil	srvsssssr
still	ruokr0vru
still be	ssssssrus
still has	rsssssssu
still have	sssqsrtsu
still in	rtsqsvtsq
still not	sstssstsq
still on	urssssssr
still our	sssssussr
still reviewing	tvsrsrssr
still very	susrssssr
still waiting	sssrussrt
stilling	srsutssrr
stilling som	ssstussrr
stilli~	trsutssrr
stil~	qsmtqzuss
stimmt	ssstusssq
stim~	trrutrrsr
stin~	sssvssssr
stipend	rrrqvrurs
stipend is	sssrxsrsq
stipen~	rqrpwrvru
stip~	rqrpwrvru
stock	rurqtrrsu
stockp~	ssssssusr
stoc~	qvrosrssv
stoked	ussrsssst
stoked you	ussrsssst
stok~	ussrsssss
stol~	ttsqstrss
ston~	rursrsttr
stood	rtsqvtssq
stood out	rtsqvsssq
stoo~	rtsqvtssq
stop	qsrwrsqxp
stop to	rtstssstq
stoppe~	srtpsussu
stopping	sssusrssr
stoppi~	sssusrssr
stop~	rsstrurst
storag~	rrrsrrqtw
store	qtsutrrrt
store 0	rtsussssq
store manager	srssussss
stores	sustsrssr
stories	sttpssrtu
stories from	sssrsssus
storie~	sstossrtv
storni~	ssssssssu
story	rrrrruqtv
stor~	oqrwrotsz
stosst	sussssssr
stos~	sussssssr
stout	usssssssr
straight	rurvrtsso
straight to	sssvssrtr
straig~	rtrvsstso
stranger	ssusssssr
strang~	ssussssss
strassenwarter	ussssssss
strass~	usssssrst
strategies	ssssssssu
strate~	uqspssqsw
stra~	ursvsrqru
streak	srussssss
stream	sssrsssus
street	ttsnsssut
streichen	sssussssr
streng~	sssssrsrv
stress	ssussrrss
stretch	sssrvsstq
stretc~	sssrvsstq
stre~	ssvospquv
strict	sussssrsr
strictly	sstsrsusr
strict~	srtrrsusr
strike	ssssturrr
stri~	rrsrsstus
strong	qrrtqtvss
strong fit	sssrsssus
strongly	ssttssssq
stro~	pqstqwust
struck	sssrrsssu
struck by	sssrrsssu
structural	sstssussq
struct~	tsstrursq
stru~	sttsqtqru
stuart	susqrqssv
stua~	susqrqssv
student	uqssvqsrs
student 0	ssssusssr
students	ruqvqsruq
students to	ssstsussq
studen~	srrwsqrtr
studie~	rrswrqrsv
studio	wvrtrsrtm
studio 0	sussssssr
studios	stsssussr
studio~	stsssussr
study	svrpsrrtw
stud~	tstxrnovs
stuff	rrrutrsrt
stuffing	ssssssusr
stuffi~	ssssssusr
stuf~	rqstururs
stuk	srsusssss
stum~	ssrsssssu
stunde	strrussss
stunden	rowtussrq
stunden 0	srssustsr
stunden vorher	srrsssssu
stundensatz	srssssusr
stunde~	qpwstsvqq
stun~	ptupxrvqr
stut~	sssussrss
stuur	trtrrrusr
stuu~	trtrrrusr
style	rswrssrss
styl~	rswrssrss
su	wsprtrsqt
su inscripcion	usssssssr
sua	trptsspqz
sua candidatura	urrrsvsrr
sua carta	susrssssr
sua domanda	rsssssssu
sua entrevista	sussssssr
sua inscricao	ussssssss
sua participacao	sssussssr
subito	stsusssss
subi~	stsusssss
subject	qssnwsqtw
subject to	rrrpxsqtt
subjec~	rrsowrquw
subj~	rrsowrquw
submission	yssqsrrvo
submission to	rssssssvq
submissions	ssuussrsr
submis~	zqtqrptsr
submit	sxoqrttts
submit it	rworstsss
submit your	rrssssuss
submitted	yrsqrrrrt
submitted and	rsssssssu
submitted by	usssssssr
submitted it	rssrssssv
submitted to	ussrstssr
submitting	ssspsstsv
submitting your	ssssssssu
submit~	zqtmrrtrv
subm~	1uonppvst
subscribe	sssrssrsu
subscribed	sssqssssv
subscribers	ssssssrus
subscription	sssnssrty
subscr~	srsksqrv1
subsequent	stssusssr
subseq~	stssusssr
substa~	ssssussss
substitute	ssssstusr
substi~	ssssstusr
subs~	qqrjxrsvz
succeed	sssrssrus
succee~	sssrssrus
succes	qrv0rrrrp
succes met	sssvsssss
succes verder	rssusssss
success	rsrvrrsts
success in	rssvsssss
success to	sssssssur
successful	qsruursrs
successfully	wsrnrtrsu
successfully passed	stsqsussr
succes~	vrpsssrsu
succ~	upsvrrqtt
such	rursrssru
such dir	susssssrr
suchab~	sssssssvq
suche	srsrrrwsr
suche ich	sssrssvsr
suchen	ppquqp1ur
suchen gerade	ssssssrvr
suchen jemanden	srssssuss
suchen noch	sqsrsstsv
suchen sie	srrrsstsu
suchen wir	susrrrwsq
suchst	srsrssvsr
sucht	srrrrsutu
such~	omotoo61p
sud	rtrqsutuq
suen~	ssssssuss
suffices	rsusssssr
suffic~	rsutsrssr
suff~	rrutsrutp
sugar	ssusssssr
suga~	ssusssssq
suggest	ssrqsrrsw
suggest a	srsrssssv
suggested	stssssusr
sugges~	rtrprrstx
sugg~	rsrrrrstx
sui	rvrrsssrt
suit	rxrqrrstr
suit you	rurrsssst
suitability	tsstssssp
suitable	srsustvso
suitab~	tssvstvsl
suite	rpttssust
suite at	srursssss
suits	sttrsstsq
suit~	qqswsrxqp
suiv~	rrrsvrrsu
sul	srrussrsu
sulle	rssusssss
sum	sssrssrsu
summary	sstsrrrsu
summar~	sstsrrrsu
summer	opryvswso
summer analyst	sstssussp
summer and	ssssssusr
summer of	ssssvsssr
summ~	mprxvrtts
sun	rrsrrsruv
sunday	vrwourtqq
sunday 0	ttusssssq
sunday and	srssssvsr
sunday at	ussrssssr
sundays	srsussssr
sunday~	srsussssr
sund~	vpvsuqrqs
sunn~	tsttsssrq
suo	rsrvrstrs
super	rurwrrrrs
superado	sssusrsss
superar	srssssssu
supera~	rrrttrrsv
superd~	sssusrssr
superf~	srsusssss
superintendent	tsstsstsp
superior	srstusssr
superi~	urruurtsp
supermarket	srtsrussq
superm~	srusrussp
supervisor	ututurrsl
supervisor has	sssussssr
superv~	ztusuqrti
supe~	xrrztoopr
supondra	sssrussss
supond~	sssrussss
supo~	sssrussss
suppe	susssssss
supper	stsussssr
supple~	srsussssr
supplied	rutsssrss
suppliers	ssrsssssu
suppli~	rttqrrsrv
supply	trsrrvusq
support	nrxmqtuvv
support engineer	pssrssssw
support worker	sstsstusp
supported	rssussusq
supporting	vsssssssr
supporting statement	vsssssssr
suppor~	oqvmpszsv
supp~	oruoor1su
sur	sotwsrrqu
sur les	srutssssr
sur nos	sssrssssv
sur votre	srssssssu
sure	rosqrstsy
sure to	spssssssw
surgery	rtstvrrsr
surger~	rtstvrrsr
surg~	rtstvrrsq
surpri~	ssssssusr
surp~	ssssssusr
survey	srssrsssv
survey~	srsrrsust
surv~	sqsqrrtry
sus	srsuusssq
suspect	sssqsstsu
suspec~	sssqsstsu
suspended	rrsqszsrq
suspended all	sssrsusss
suspendu	rssrsvsss
suspension	sssusrsss
suspen~	rrsqs0srp
susp~	qqrnr0urs
sust~	ssssusstr
suyo	trsssrusr
sval~	rrrrrrsqy
sven	qrstsstsu
svolgere	srwsssssr
svolge~	sswrssssq
svol~	sswsssssq
swap	sssrsssrv
sweden	rssssussr
swedish	ssssusssr
swedis~	ssssusssr
swed~	qsssuussq
swee~	sususrrsr
swindo~	sssrssssu
swin~	sssrssssu
swip~	sssssssus
switched	ssssrussr
switched on	ssssrusss
switch~	ssssrusss
sworn	stsrusssr
sworn in	sssrusssr
swor~	stsrusssr
syke~	ssssussrs
symb~	ssssssssu
sympat~	stsussssq
symp~	stsussrrs
sync	sqssssssu
syndic~	surrsssss
synd~	surrsssss
synthese	rsusssssr
synthe~	rsusssssr
synt~	rsusssssr
system	1psqvpppt
system and	sssrssssu
system at	usssssssr
system under	vssrssssq
system you	ssssusssr
systemintegrat	sssssssur
systems	rusprrsvt
system~	qtrnqqwxv
syst~	wssisoo2w
t	oursqqq0s
t appeler	surssssss
t as	srsutssss
t es	sssusssss
ta	0rrwqpsqp
ta mere	srssssssu
tabe~	tqussssss
table	rwrrtrsrs
tablet~	srtrssssu
tabl~	swsqsqsrs
tabs	ursssssrs
tack	srsussrsu
tack for	srsussrsu
tack~	ssssrsssv
taco~	ursssssuq
tafel	srusrssss
tafe~	srusrssss
tag	nuuvstrpu
tag 0	srussssss
tag frau	qtstttrrr
tag herr	qrtvqvvrn
tag ihre	wssrssssq
tag mit	srsutssss
tag name	sustssrsr
tag soraya	srussssss
tage	xosqxrvrn
tage urlaub	ssssvssrr
tage woche	srrsvsusq
tagen	pqvsssrrw
tagen geloscht	rssrssssu
tage~	tputqsqsv
taglich	sssssssur
taglic~	sssssssur
tagl~	srussssur
tagt	ussrrussr
tail~	rssrssrsv
tak	sustssssr
tak for	sustssssr
take	tp1xsrnlr
take 0	qtrusrqsu
take a	trwqsssrt
take care	qrsysttsp
take four	ussrstssr
take home	sstttsssp
take it	srrttrrsu
take part	sptsssssu
take silence	vssrsrssr
take the	rryssrsrq
take up	sssrwtrsp
take us	tssqsssst
take you	sttussrsp
take your	sutrssrsr
taken	qqqyqurst
taken a	srsusrsss
taken the	ssrrsrssv
taken up	sssusrsss
takes	wswktorrx
takes longer	ssssspssw
takes place	ussqststr
takes two	srssssqrx
take~	uqvwrppqv
taking	qupurstru
taking a	qsssssssu
taking over	ssssssusr
taking the	utqvssssp
taki~	qupurstru
takk	trsssrssu
takk for	trsssrssu
tal	rursrrsst
talent	sxuwruvqg
talent acquisition	turvrttrm
talent at	srssssusr
talent team	puxssssso
talentos	tsrtsrusr
talent~	suqtrqtrt
tale~	tvtxqtyoh
talk	n5nprqwtp
talk about	sqrsrswsr
talk it	rtsrusssr
talk properly	sussssssr
talk then	sussssssq
talk to	sstrvrtto
talk today	srrsrsssv
talk was	sssussssr
talk with	srssrsssv
talk you	sussssqtq
talked	rqurtrtst
talked about	sqvtssrsr
talking	qvrqrutrt
talking to	rssrsvssr
talkin~	qwrprvsrs
talk~	ptvrrusrt
talla	rrrwrrsrt
tallinn	ssssssrur
tallin~	ssssssrur
tall~	qqsxrrrts
tamara	srrsrsssv
tama~	srqsrsssw
tambem	tssrsussr
tamika	sssstsssq
tami~	sssstsssq
tamsin	surssrssr
tams~	surusrssr
tani~	svtsrstrp
tank	ssssssrus
tant	srssrwssr
tant que	srsrrwssr
tanto	srssvsssr
tant~	srsrussss
tanvi	ssusssssr
tanv~	ssusssssr
tap	rrssssutr
tapes	susussssq
tape~	rtrurssss
tar	rvstssssr
tar entro	sssussssr
tarb~	sssssssur
tarde	qtusqutrr
tard~	qtwrqtsrr
target	rrtsustsq
targ~	rrtrusssr
tarif	srssustss
tariq	susrsrsst
tari~	rstqursru
tasche~	srtsssssu
tash~	rrrrrrrr0
task	rqzurrssn
task and	srusssssr
tasking	ssusssssr
taskin~	ssusssssr
tasks	srustssss
task~	rrvrtssss
tasman	ssssttssq
tasmania	sssrsstur
tasman~	sssrsstur
tasm~	sssrtttup
taste	stusssssr
tasting	srtrssssu
tastin~	srtrssrsv
tast~	srvsrsrrt
tatigkeit	srrvsssst
tatigk~	srrvsssst
tati~	srrvsssst
tauschen	sssrsrssu
tausch~	sssrsrssu
taus~	sssrsrssu
tax	sqspsrxur
tax form	ssrsussst
tax free	sssrssvsr
tcs	rsssssusr
tcs com	rsssssusr
te	sxrytwsmj
te adjunto	ssurtsssr
te chama	urssusssr
te cuento	xrsrrsssr
te haya	sssrsusss
te la	sustssssr
te le	srsusssss
te lo	rrrxrrssr
te maken	susrsssss
te prometi	sssussssr
tea	susqssssu
teach	sttsrssup
teacher	rttuvurtj
teacher of	ssssusssq
teache~	qssuvwuug
teaching	tqrsvqwun
teaching assistant	srtrussss
teachi~	srrturyuk
teac~	prquwsxvj
team	0qrupruos
team 0	svssssrsr
team and	uqsqsrssv
team at	tssrsstsq
team building	srssssssv
team ca	ssrussssr
team for	sqstsvrsr
team has	rssrsuuss
team hat	ssssusrss
team i	sqssssssw
team in	ssssssvrq
team is	rtrtsutsq
team member	tsstssssq
team members	rssusssst
team personal	sssssusss
team wants	sussssrss
team will	wtsrssssp
team would	sussssrsr
teamru~	srssssssv
teams	r0qqrqsss
teams and	ssssssusr
teams link	rsrsssssv
team~	pzrmqptzt
teat~	srsvssssr
tech	surpsrrrw
technical	puusssxsn
technical assessment	rvqsssssr
technical interview	ssrrsvrsr
technical recruiter	ssssssusr
technical rounds	sssrssuss
technical writer	rruttrurq
technician	vusrtwqvk
techniques	sssrssssu
technische	sussssstr
technischen	sussssssr
techni~	nxuoqtvwn
technologies	ssssssvrq
technology	srsrssqrx
techno~	rrqtqqwsv
tech~	nsupqsxxq
tecnico	rstwtrrrp
tecnico em	ssursssss
tecnico superior	srstusssr
tecnic~	srtvtrrrq
tecn~	srtwtrrrq
teil	qwwqrtrrq
teil des	sturssssq
teile	rssvsssss
teile ich	rssvsssss
teilen	tstqssssu
teilnahme	stsussssq
teilna~	susussssp
teilne~	strsrrrrw
teilze~	rrsqsstwr
teil~	ruqtrqrvt
teks~	rrwsrrssr
tel	rsssssrtu
telefon	rvrqurrst
telefone	urstsstsr
telefonieren	susrsstsr
telefonisch	sqrrwrrts
telefonisch besprochen	stssusssr
telefonischen	usssssssr
telefonischen anfragen	usssssssr
telefono	rsrusrsst
telefo~	twotwprrr
telephone	rsrtsqtst
telephone only	ssssssuss
telephone to	spssssssv
telephonic	sussssssq
teleph~	swsrsptsr
teletr~	srsrustsr
tele~	sznrxmrts
tell	rnvsyppvt
tell him	srsssrssu
tell me	tstqvrrtq
tell them	susrsstss
tell us	rtwsqtqvp
tell you	rorsssttw
tell your	srsrussss
telling	trstrtusp
telling us	sssusrssr
telling you	tsssrutsp
tellin~	trstrtusp
tells	srsrsrssw
tell~	tqrsrsust
tem	rssyrrrsq
tema	stsqsstur
temos	rsswssrsr
temo~	rrsxssrrr
temp	ssssssusr
template	tsspssssu
templa~	tsspssrsw
temple	ssstrsrru
tempo	qptvsrsrt
temporary	rssqssrxr
tempor~	srspuurxp
temps	trrusursr
temps de	sssusssss
temp~	tkrusvrtv
ten	suxorrmuv
ten 0	sssvssssr
ten and	sussssssr
ten days	tqtrtsrst
ten minute	svssssssr
ten minutes	sqtsssrru
ten working	tssrssssu
ten years	sssussstr
tenant	sssrsrssu
tendo	sussssssr
tend~	ststtsrsq
tene~	stturrssr
tengo	ussusrssr
teng~	tsrvsrrsq
teniamos	rrsussssr
teniam~	rrsusussr
teni~	srstsusss
tens	ssursssss
tentatively	sssrusssr
tentatively selected	sssrusssr
tentat~	srtrusssr
tent~	srtrtrurt
tenue	svsrssssr
tenue de	svsrssssr
tenure	sssssssuq
tenure track	sssrsssur
tenu~	rurqssrur
ter	rsswsrrsr
ter vindo	rrsvssssr
terca	svrrssssr
terc~	svrrstssr
teresa	sqsttssst
tere~	sqsusrsst
teria	ssssssuss
teri~	ssssssuss
term	sqqrqxsur
terme	srssssssv
termin	qtqrqstqy
termin 0	ssrsssssu
termin am	snstssssx
termin zum	srssssusr
termino	ussrtsssr
terminou	sssusssss
termin~	rutsquqqt
termos	trsussssr
terms	rrrpyrrus
terms and	ssssvsssq
terms set	ssssrsssu
term~	qvqoxtqqw
terra	srssrsssw
terr~	qqruqstrx
terug	rsurrtrrt
terugk~	srsvssssr
terugt~	rssrssssw
teru~	qqttrssrv
tes	ssrusssss
tess	usssrsssr
tessora	ussrsssss
tessora group	ussrsssss
tessor~	ussrsssss
tess~	svrrrussq
test	rk6ypoqpt
test a	srvsssssr
test and	squssstss
test at	ssursssss
test d	sssussssr
test for	srxsssssp
test is	suursstsq
test your	sqsstssst
teste	sssvrssrr
testen	sssrsstru
tester	vssqruvsn
testers	ssrtrsrsv
tester~	rsrursrsv
testing	sqvrsssrt
testing and	srssssssu
testing is	tsurssssr
testin~	spyqrrtrs
tests	rq2urqqrp
tests 0	srssssssu
test~	un4rnrtos
teu	tusrssssr
tewes	sssrssssu
tewe~	sssrssssu
text	rwroosvsv
text me	svrsrsusq
textiles	rrsrsusss
textil~	srsrsusss
texto	ssursssst
text~	srwrrtssp
thailand	rssssssvq
thaila~	rssssssvq
thai~	sssrsssvq
than	mruwryppu
than 0	rsrtpqsuw
than a	ssrsstrsu
than expected	ssssspssw
than for	srssssssu
than half	rvsssssss
than i	sssrtussr
than in	sssrssssu
than the	rsuqutrrr
than we	rrtssvssr
than you	suspsruss
thandi	rtssussss
thank	ztqxnulov
thank all	tssussssq
thank you	ztqxnulow
thanks	4psxnoros
thanks a	srusssrss
thanks again	tsrvrrrsr
thanks for	0xowprpnr
thanks person	sssrssrus
thanks regards	rtssssvsq
thanks so	ursssrrsu
thanks we	ussrssssr
than~	2tqymsmnv
that	sopwutrqu
that a	qqstrvrsu
that all	ursstsrsr
that and	susqsssst
that are	ssssrsssu
that as	ssssusssr
that at	sssssssur
that came	ussssrssr
that can	sssrsssrv
that could	ssssssrut
that d	sssutsrsr
that date	ussrssssr
that does	ssussssss
that everything	ussrusssq
that fine	sussssssr
that goes	vsssssssr
that great	svssssrsr
that having	sssrusssr
that i	prqusqwur
that ice	ssssssuss
that is	rpstttsqu
that it	sptusrrrv
that ll	sssrsusss
that made	sssussssr
that match	sssssssru
that mr	susrssssr
that no	sssqstsst
that on	sstvsrrsr
that process	srsrssust
that reason	sssussssr
that says	sssrssssu
that somebody	srssssssu
that the	sqoxpwpvt
that they	ssssusssr
that time	srssrrwrr
that we	spvtuqprv
that will	srssssssu
that you	sqqttqvpw
that your	vustrqsqr
that yours	ssspssssw
thats	sssrsusss
that~	srsrsurus
the	ssrwssqpu
the 0	usyl0yloo
the above	qwrtrssrs
the admissions	rssqstssv
the afternoon	srttusssq
the agency	srsrssust
the agenda	sqssssssu
the agreement	ssssusrsr
the analyst	rutsssssr
the app	rquorrrs0
the applicant	sssrrsssu
the applicants	rtsusrssr
the application	lusssrsrz
the appointment	stssususn
the arm	rsssssssu
the assessment	qrysstsso
the assignment	ssvsssssr
the attached	quvrvrsrq
the autumn	sssqssssu
the average	sssssssvr
the baby	srssstwsq
the backend	stqrsvssq
the badge	ssssrsssu
the bag	srwsssrtq
the bank	srrrrutst
the bar	srtwssrsq
the below	rpstssvss
the best	psrxtpqsw
the better	sssusrsss
the big	srsurttsq
the board	svrvrpqst
the boiler	sqsrttrsu
the bonus	sssqussst
the book	susssrsss
the bottom	sstrssrsu
the boxes	susssssss
the breakfast	usstssssq
the budget	sssssussr
the bus	sssrssssu
the button	qsssssssu
the candidate	srsosstsx
the candidates	sssrstssu
the car	rssrursst
the care	ussrsrtsq
the careers	srvsssstq
the cellar	strvrsssr
the cfo	svssstrsp
the chance	sssussssr
the check	srssrsssv
the chemistry	srsusssss
the chief	rtssutrsr
the children	srtssussq
the city	stsqsstst
the clearest	sssussssr
the clerk	tssrsssuq
the client	rpuxrttrq
the clipboard	ussrssssr
the closing	vsrssssrq
the cloud	usssssssr
the co	susssstsq
the code	rrrutssss
the collective	sssrsssur
the committee	wqqvqsrss
the company	surqsssrt
the complete	ussrsssss
the computer	srussssss
the conference	srssssssu
the confirmation	srssssssu
the contract	rrruurqrv
the conversation	sqtssrtst
the council	rrrqtrtsw
the country	srsrssssv
the county	sssrsustr
the criteria	rssusssss
the current	rsstrsrus
the customer	surtssssq
the cut	sssussssr
the cv	trussstsp
the dark	sssusrssr
the data	srwrsssrq
the date	srtustrsq
the day	swqsqsrst
the days	sssssruss
the deadline	uvrsssssq
the dean	surqsussq
the decision	stsrstrsu
the deck	sstosstsv
the department	uqrpryurp
the deputy	sssusrsss
the desk	rvrrsrrts
the detailed	rsssssusr
the details	swrtsrrrr
the director	svsrsursp
the directors	ussrssssr
the disruption	sssusrsss
the document	ssssusssq
the dog	ussrsssss
the door	swrrsssss
the drawer	rssqusrrv
the earlier	vrsssssss
the editor	sssussssr
the eligible	sssustssq
the email	rtrwrrssr
the end	wqsspuqru
the english	srussssss
the envelope	sssutsssq
the estimate	srrsssssu
the executive	vssrssrsr
the exercise	srusrsssr
the existing	srsusssss
the extension	ssssqsssv
the extra	sssrutrsr
the family	sssrsswsq
the february	sssrssssu
the feedback	sssustssq
the ferry	ssutssssq
the figures	srrrrsssw
the final	suswrwqtk
the finance	sssrsssur
the fire	sssrsustr
the firm	ssursstsr
the first	sosrvrrvt
the five	sruusstsp
the flat	sssssrssu
the flexibility	sssrssrus
the floor	usstsrssq
the folder	sqssssssv
the following	rrtrqqswt
the form	xqsnprrsy
the formal	tsssusssq
the founders	sssussssr
the four	srtssqrsu
the funding	rsstsussr
the future	rrtssrrsv
the gaffer	rsswsrssr
the garden	ssssssrsu
the girls	srssxsssq
the goal	sssqssssu
the goats	ussrssssr
the good	srrsrstsv
the governing	ssssusssr
the governors	sssrutssq
the grade	ssssssusr
the graduate	ssurstssr
the group	stsutrqtq
the hands	srussssss
the hard	urstssssr
the hardest	sssussssr
the head	ststststo
the hearing	ssrrssssu
the highest	srsutsrss
the hiring	qxrsstsrp
the history	srsrssrsv
the hospital	ssstrsrsu
the hours	tvsrssssr
the house	srsrrstsv
the i	ssssusssr
the information	ssssssssu
the interest	sssustssq
the internal	stsussssq
the internet	sssnssrsy
the internship	ssstusssq
the interview	owrqrtrrx
the interviews	sssrsrssu
the invitation	srsrssssu
the invite	sussrsrst
the issue	ssssssusr
the january	sssusurtp
the job	qprttrqvw
the joint	sssussssr
the judges	srrsssssu
the junior	sssussssr
the jury	vsstrrssq
the kitchen	strsrssru
the knee	sssusrsss
the lab	sxsrsrrsr
the lads	rssvssssr
the landlord	sssrsusss
the last	srturtprt
the latest	srsqstsqv
the lease	ssssssssu
the length	sssrsusrt
the letter	srsrwrssr
the level	ssrsuussq
the library	sssssvrtr
the lift	sussssssr
the lighthouse	sssrsstsu
the link	pvymtrtrt
the list	qtrrsvqsv
the loan	sssrssssu
the long	svsrssrss
the loop	sssustssq
the lord	sssussssq
the machine	ssrsusrss
the making	rssssssvq
the manager	srsrssrsv
the mandate	sssrssuss
the margins	sssqssssu
the market	rrrrrswss
the material	srssssvss
the meantime	vrrqtursr
the medical	rssxsrrsp
the middle	ursqsussr
the midlands	srssssuss
the minister	srstsrssu
the minute	srstsvssq
the missing	tssqsssst
the model	svtsssssq
the moment	sqstrstst
the month	zsrqspssr
the more	sssrssssu
the most	rrtsrrrrw
the mountain	ussrsstsr
the move	srssssssu
the national	tsstsrusq
the navy	srsrssrsv
the near	ssssssusr
the new	rrrosurqz
the news	ssssstusq
the next	nuuszrqqr
the nice	ursrssvsq
the night	ssttstrsq
the non	srssrsssu
the note	srutssssr
the noticeboard	srsssssut
the nudge	sssussssr
the numbers	ssstsussq
the off	ssssrsrsw
the offer	rqrt1qqrs
the office	surpttrsu
the old	strrvruto
the one	rqrwrsrst
the ones	ussrsssss
the online	stussrtrq
the only	usrqsrssv
the onsite	ssrrsurss
the open	ssssvsssr
the oral	ruuqsvssp
the order	rrswsrssr
the original	ssssusssr
the other	sosxtsprt
the others	wrtqsssrr
the outcome	vtsrssrsr
the owner	sssusrrst
the p	susssssss
the pacific	sssssussr
the panel	ssstu0pqm
the paper	usrqssssu
the paperwork	strsustsq
the paragraph	ssusrsssr
the partners	susussrsq
the pass	ssusssssr
the password	srsrssssv
the past	rrrurssst
the patients	stsssrusr
the pension	sussrssss
the permanent	sssussssr
the person	ssrvtstsp
the phone	rstrxqpus
the place	srsrstssu
the platform	srssssrsu
the pleasure	srsssssus
the pool	rrsssxssp
the portal	vrrqsrrrv
the position	urqtzrtqn
the post	pttwyusrj
the power	sssqssssu
the preferences	sssrsssus
the problem	rrvsrsrss
the process	rxrtsqrss
the profile	rstussrsr
the progress	sssrssrru
the project	srrsrstru
the proposed	ssssusrss
the provost	srstttssq
the public	rsrrruurt
the publisher	sssssusss
the quality	stsqsssst
the quick	sussssssr
the quote	sqsussssu
the reason	sssqssssu
the recordings	usssssssr
the recruitment	sssrusssr
the reference	ussrsssss
the regional	stsrssusq
the relevant	srssssssu
the rent	sssssussr
the report	rrurqtsst
the required	sssussssr
the requisition	rssusssss
the research	sssrsrssv
the reserve	sssruprsu
the rest	utsssrssq
the restaurant	tsstsrtsq
the result	rusprwssr
the results	sussssssr
the resume	svsrssssr
the retention	sssqssssu
the review	sssrrutsr
the reviewers	sssqssssu
the right	rrrutrsru
the role	ttstuvrrn
the sales	srutsstsq
the same	ttvlstuqs
the saturday	rtsussssr
the scheme	usstssssq
the school	swrssrrtr
the scorecard	srrsssssu
the scores	srussssss
the scoring	usssssssr
the screen	stsrtrusq
the search	svrrrursr
the second	uqvmssrsx
the section	russsrsss
the selection	suttrqrsr
the senior	ttsrtsrsq
the service	rrsusssst
the session	srutssssr
the seven	sssussssq
the sheet	trtststsq
the ship	ssssssusr
the shop	rvvtrrrso
the side	sussssssr
the signed	srssrsssv
the silence	sssssussr
the situation	sssssussr
the situational	ssusssssr
the sketches	spssssssv
the software	ttttssrsq
the solution	sssussrss
the sous	srussssss
the spot	ssssxrsvm
the spreadsheet	ururssssr
the spring	rprvrryso
the stack	usssssssr
the staff	ssttttssp
the start	sptsusssu
the station	swssrsrsq
the status	ussqstsss
the stipend	ssssusssr
the students	ssstsussq
the studio	vssrstssq
the subject	rssurrsss
the summer	qrsxtsusq
the superintendent	sssussssr
the supply	sssrsurss
the survey	sssrrsssu
the system	vqstvrrsp
the table	swrtsssso
the tasks	ssssrsssu
the taste	ssusssssr
the tax	rsstvsssq
the teaching	srssurttr
the team	ourwtxvsj
the technical	rrursuusp
the test	srxusssso
the third	turrrtssr
the three	rsrururss
the threshold	sssussssr
the time	trqvttrrs
the top	rrrtsvsqu
the town	sursssssr
the traffic	sssrssssu
the trainer	sssussssr
the training	sssrtsrus
the treasurer	sssrsussr
the trial	sqsvssrst
the trouble	urttssssr
the trust	ssrsstutp
the trustees	stspssuss
the two	sustrvrrp
the unit	usssssssr
the university	rssrusttq
the upcoming	srssssssv
the usual	sqsrsrwrt
the vacancy	rsstsqssu
the vertical	sssssusss
the video	svrsrssuq
the vp	srtrstusq
the waitlist	sssrsusss
the walk	srutssssr
the wall	ussrsstsr
the warehouse	susrssssr
the watson	ssursssss
the way	rsrusrrsu
the web	sssrssssv
the week	ssrptysrq
the weekend	srwqrtqst
the weekly	srsrssssu
the west	ssssssusr
the why	usssssssr
the window	tsrrrrqsw
the winner	ssrrssssu
the winter	ssrsrsssu
the words	sssrssusr
the work	susspssst
the workforce	ssurssssr
the workshop	surtssssr
the world	ssspssrsx
the worst	stsqstsst
the written	stwssrssp
the yard	swssssssp
theater	sssqusrtt
theate~	srsrurrtt
theatre	turssrssp
theatr~	turtsrssp
thea~	ttrsuqrtq
their	rmpxrqwsx
their next	srssstusq
their work	sssussssr
thei~	rmpxrqwsx
them	ypqwosrst
them by	ursrsssss
them have	sssssssur
them you	sssqsstsu
thema	stvrrrtrr
them~	ruvqqrsrt
then	y1plovrpr
then i	ussrstusq
then nothing	srrrssssu
then so	vssrssssr
then they	susrsssss
then we	sustsrssr
theo	ussvrsqsr
theo from	sssssrrsv
theori~	sssrssssu
theo~	ruqtrrrrv
therap~	tstrvsrtq
there	rrtyovuns
there a	uwurtssrm
there anything	ssssrsssu
there are	sqttrstru
there for	stsrusssr
there i	sussssssr
there is	qqtttusrs
there ll	strvssrsq
there no	sutrsstsq
there nothing	srstswrsp
there really	ussssssss
there time	sursssssr
there was	qsstrsrsv
there we	usssssssr
there were	ssstsrrsu
there will	svrsssrss
thereafter	urssssssr
therea~	urssssssr
therefore	srrzrrrrr
theref~	srrzrrrrr
theresa	srssssuss
theres~	srssssuss
ther~	sqryptuot
these	qpvkrrt1u
these are	srusstrsr
these for	sssssssur
these job	sssssssxo
these on	sssssssur
thesis	srssssstu
thes~	qqulrrs1v
they	pqowotuyr
they are	srtostsuu
they d	sssrrswsr
they deserve	usssssssr
they do	sssrsssut
they felt	sssussssr
they go	stsqsstss
they got	rssusssss
they have	tstustrsq
they liked	sssurssss
they loved	sussssssr
they may	srsrssssu
they offer	sssqssssu
they open	sssrsssur
they rang	ssssssssu
they re	rttrsrvsp
they said	sqssssrtw
they say	sssrssssv
they usually	ussrssssr
they ve	trsurvqtp
they were	stsvssrrq
they would	sssssttsq
theyre	rrsustssr
they~	rrsustssr
thie~	rxssrtrrp
thing	rstsrrrrx
things	tursqyoqt
things have	sssrsurss
things up	sssrsurss
think	orqtsstut
think about	svrqsrtss
think it	sssrssrsu
think that	ssssssssu
think we	srsrsusss
think you	srrrvstsr
thinking	qputsqqtx
thinking about	sqrrssqtx
thinking of	rqsusrssu
thinki~	qputrqrtx
thin~	prrvoxntv
third	rurtsurrr
third of	tssssussq
third time	sussssssr
thirty	susqsrrst
thir~	qwrtttrqs
this	rsoysqosx
this address	tssussssq
this afternoon	sssrvrtsq
this also	sssrsussr
this batch	sssqssssu
this by	ststssssq
this code	rsrsssssu
this company	sssssssur
this confirms	rssrssssu
this decision	sssursssr
this e	turtssssp
this email	tusourptu
this event	susssssss
this for	sssussssr
this has	ssspsvsst
this helps	ssssssssu
this is	ssnxstpow
this issue	sssrssrqx
this job	rssussstr
this letter	rrtvrssss
this mean	tssrsussr
this meeting	sussssssq
this message	qttottssv
this moment	qssusvrsr
this month	sssqsuqtu
this morning	sorwsrrsv
this note	stsussssq
this notice	sttusrrsp
this occasion	rtswsrssq
this offer	rssrusrst
this one	pxqurrrst
this place	sssusrssr
this point	utsuurssn
this position	sssrsvsup
this production	sssussssq
this regard	sssussssr
this role	tsrussrsr
this site	sssusrssr
this stage	ttrpsrust
this summer	ssstsqsst
this thursday	sqsssstst
this time	pss0rqsrt
this up	sssssssur
this vacancy	usspsrtsu
this was	srrvsrsss
this week	twriqqvyt
this year	rqturqssx
this your	srtussssr
thistlewood	ssssssssu
thistl~	sqsrusrsv
this~	sqsrusrsv
thoma	sttstsrsq
thomas	rusststsr
thom~	rutsurssq
thor~	usrrrussr
those	vqqwprqtt
those we	srssssssu
those who	rrsusttrq
thos~	vqqwprqtt
though	rqrurrsrw
though so	sssssussr
thought	qsquqqtsx
thought about	srsusrstr
thought it	stsrssusr
thought of	rrrqrsrrz
thought you	ststsstsq
thoughts	ssssusssr
thoughts on	ssssusssr
though~	rrqtrqwrv
thousands	tssossssw
thousands of	tsspssssw
thousa~	tssossssx
thou~	rppurowry
thread	rtssssrvr
three	rrzvrpspq
three applicants	stsussssr
three days	srsturvtm
three for	ssusssssr
three hours	ssxsssrsp
three letters	vsrrssssr
three minutes	srsrsstsv
three of	usutsrtsn
three off	ssssssusr
three one	sssrssrsv
three times	srsusrrst
three weeks	urrqtvssq
three working	qsrsssssv
three year	sstsssruq
three years	srsptssut
thre~	qrzvqprrr
thrilled	ssrrxrssr
thrilled to	srrrxrtsr
thrill~	ssrrxrssr
thrive	sssrssrus
thri~	ssrqxrstr
through	suvuuorrq
through a	srtutrssr
through an	sstrsssur
through and	urtqusssq
through fine	vssrsrssr
through our	stsrsrusr
through some	sssssssur
through the	uqslvuwss
through to	rturrsrrt
through your	rustrsrsr
throug~	suvuuorrq
thro~	suvuunqrq
thru	utsrstrsr
thu	swqrsrrsu
thu 0	suqsrstru
thunde~	ssssssqvr
thun~	ssssssqvr
thurs	swvrrsrsp
thurs 0	susrsssss
thursday	u1okqstsu
thursday 0	rzpqrrqru
thursday and	sssssursr
thursday at	rsrsrrssw
thursdays	srrsrsssw
thursd~	u1nkrrtsv
thur~	t1ujqrrru
thx	sssussssq
thx for	sssussssq
ti	psuvtusqq
ti allego	srvrssssr
ti do	srurtssss
ti faccio	surrsussr
tiago	trsrustsq
tiag~	trsrustsq
ticked	urttssssq
ticked the	usssssssr
ticket	qrtsrtust
ticket~	sttsrrrrv
tick~	rsvrqqtrv
tid	srssssssu
tied	svssssssp
tief~	rssqsusst
tiempo	ursrsssss
tiem~	ursrtsssr
tien	svsrssssr
tiene	rsrtrrssw
tiene en	srssssssu
tienes	ruwqrrrss
tienes 0	srvsssssr
tien~	rtxqqqrrv
tierpfleger	srrrsustr
tierpf~	srrrsustr
tier~	ssrrsurtt
tijd	strprrrsx
til	rrrttyqrq
til din	sussssssr
til en	sussssssr
til pa	srsqsvsst
til samtale	sqstssssu
tilbage	sturssssr
tilbag~	sturssssr
tilb~	rsuuvrrrp
till	xqqrr2rop
till 0	rtrqqrsry
till hosten	srswssssr
till mid	ussrsrtsr
till midnight	susrsstss
till the	wrsttsrso
till then	rsssswssq
tillsatt	sssvssssr
tillsa~	sssvssssr
till~	tsrutsrrq
tim	srquursrs
time	n5qvnorst
time 0	stztrrsro
time after	sussssssr
time again	ssssssusr
time and	rrsxvrsro
time code	ssrsssssu
time for	sussrstss
time from	tussssssr
time https	ssssssusr
time i	stusssssr
time in	srsusrrst
time is	sursrssst
time limit	srusssssr
time that	tstsssssq
time the	srussstsr
time to	swqsrrsrt
time today	sussssssr
time we	rsswsrtrr
time with	suqrrsssu
time yesterday	sssrssrsu
time you	sqrvstrsr
timed	srussssss
timeli~	srsrsyrss
timer	ssssusssr
times	q0qurqqss
times in	srsussssr
timeta~	tqrssrtsu
timezone	srssssssu
timezo~	srssssssu
time~	qwqrtxqqs
timo	svsqsstss
tina	stsssstsq
tind~	sssutsstq
tipo	stsrusssr
tips	tqqrvrsus
tips for	srsssssus
tips from	ssrsssssu
tiro~	srssustsr
tirsdag	susrssssr
tirsda~	susrssssr
tirs~	susrssssr
tisch	utsrssssr
tisc~	uttrsrssr
title	srtsrrvuq
titl~	srttrqutq
titolare	stsrssuss
titola~	stsrssuss
tito~	russssusr
titula~	rrrrtsssw
titu~	rrrrtsssw
tjansten	tqrutrrrt
tjanst~	tqrutrrrt
tjan~	tqrutrrrt
tmrw	sursssssr
to	qprwttsqu
to 0	qsql0owwr
to a	rmwyppssw
to accept	rrrqxtrrt
to advise	ssspyssuo
to all	sttqsurrq
to an	nqtrturtw
to announce	srsrrsrsx
to another	srssustsr
to answer	trtqsurtr
to anyone	sssrtursr
to apply	vpqtrrsut
to appoint	srsrxrtsp
to arrange	ttsrssrsu
to ask	sqsrrtrsx
to attend	susrrssst
to bat	ssssusssr
to be	lmpwu1sru
to begin	srttwrrsq
to book	stsssssru
to bring	surtsrrss
to call	susrsrtuq
to change	ssrrrsssw
to check	trsrssuss
to claim	srssrsrvs
to clients	ssvrssrsr
to close	sssssrusr
to come	rvstrsrrs
to complete	ruxssrrso
to confirm	vprstqrrv
to consider	rssusstsr
to contact	rrssstssu
to convey	srsussrsr
to date	sssvssrsq
to delay	ssssrussr
to deposit	ssssssuss
to disappoint	sssussssr
to discuss	svrrtrqrs
to discussing	vsssssssq
to do	vrylrxpqt
to each	ussrsstsr
to eat	sssqssssu
to eight	srsrsrssv
to email	rssssrssv
to everybody	ussrsssst
to examine	usssssssr
to extend	ssssxttsn
to fetch	sssussssr
to fill	srstssusq
to find	svrpsstst
to finish	qstrstsst
to first	tssussssr
to fly	ssrssursr
to four	ursqsrtss
to friday	sussssssr
to fund	sssqssssu
to get	vwsmrstpv
to give	rrrtswprt
to go	qsssxsqqu
to has	sssusrsss
to have	rqpszwpps
to hear	r0qpvrsrp
to help	ssspssusu
to him	sssrsrrsv
to hire	sssturuto
to inform	qtqsvurqt
to interview	ssrsssrsv
to introduce	sussssssr
to invite	rqsqtstrv
to it	rrstrurss
to its	sssssvtsq
to job	sssrsusss
to jobs	rrsssssut
to join	rsrtwrrrr
to keep	qqsqrzrru
to know	rwrrtrvrq
to learn	rtsrusqst
to let	usuqssrrr
to lie	sssrsussr
to like	sssussssr
to look	rrrusrsru
to lunch	sussssssr
to make	qpruqwqsv
to me	spuorrtty
to measure	ssssussss
to meet	rztprswrm
to meeting	sutssrssq
to miss	srssssuss
to move	prvwttsro
to my	strtssqst
to newcastle	sssussssr
to next	ssssusssr
to nine	sssssussq
to notify	rssrsutsr
to offer	qqqrysqqw
to one	ttsusrssq
to open	ursssstsq
to opt	stssssstq
to others	sssssqssu
to our	osttsrwrt
to pass	rqwrsrrst
to place	sssssvssq
to postpone	srssssssu
to prepare	stvsssrsq
to present	strusrssr
to proceed	svstsrtsp
to progress	srssssssu
to prove	ssrsssssu
to publish	srrsrsssv
to pursue	ssssssssu
to put	rtrtuqrru
to read	sssrsurts
to receive	sssmrsrsy
to record	sqvssssss
to reply	stsssstsq
to reschedule	sussrsrst
to rescind	sssvsrssr
to review	ssssusrsr
to ring	wrsrsstsq
to say	usrvqspst
to schedule	srssstssu
to secure	ssssssssu
to see	swwtpprps
to seeing	spsrssssy
to send	rursqstst
to set	russssrss
to share	ssrsssstu
to show	srsrrsrsv
to sign	sqrrsvrsv
to sit	qrxprusst
to six	tsssssrtq
to sketch	ssusssssr
to somebody	sssurttso
to someone	sssussrss
to stage	sqtrssssu
to start	rrtsustrq
to stay	stspssssu
to stress	ssrrssssu
to submit	tssrssusq
to succeed	sssrsssus
to take	snymvuqqv
to talk	quqrussrs
to teach	srutssssr
to tell	qrrrsvqtu
to ten	rstrssssu
to test	srvsssssr
to thank	rqswstrsr
to the	ssrxuqqqs
to them	sssqstsst
to this	tvrutsprq
to three	truqssrst
to thrive	sssrssrus
to two	rrusqtrst
to use	ssspssrsx
to view	ssssrsssu
to wait	rssstvrsq
to wednesday	srssssssu
to welcome	sssststsq
to when	sssssusss
to whom	ssrrsurst
to work	tqquvrsqs
to write	trrzssprq
to you	rpqs0ttns
to your	ottwzqopt
to yourself	srsusrssr
tobi	ssrrsrrsv
toch	rtsussssr
toda	ssssussss
todas	sqrssvstq
todas as	srsrsvssr
today	tuqvpspqw
today 0	sussssssq
today and	tssqsussr
today for	svsrssssr
today i	ssssrsssu
today itself	ssssssuss
today or	sussssssr
today topics	sssssssur
toda~	tupupuorv
todo	ursrtssss
todos	rusrsssst
todo~	rusrsssst
toe	svrsssssr
toe shoes	svrsssssr
toeg~	srursssst
toes	sussssssr
together	tstoqvvsq
together with	sssrstusq
togeth~	tstoqvvsq
toge~	tstoqvvsq
toi	upruvqtsq
tokeni~	ssssssusr
told	opswrvqus
told that	sssrsrssv
told us	rrsttrtup
tolerance	sssussssr
toll	stsrssssu
toll~	ussrssssr
tom	vprtrssrt
tomas	srsussssr
tomasz	qtrtrrssu
toma~	qrrvrtsru
tomi~	sssssutsq
tomm~	rtsussrss
tomorrow	oxtrtsqqu
tomorrow 0	sutsssssq
tomorrow and	srssssusr
tomorrow at	spssrrrsz
tomorrow i	srssussss
tomorrow to	ssssusssr
tomorr~	o0tqssqqt
tomo~	o0tqssqqt
ton	uwsqqsqsr
ton cv	utsqsssss
ton profil	tusrssrsr
toni	srstssssu
tonight	rtpustpsu
tonight 0	svrsrsssr
tonigh~	rtpustptu
toni~	rtpustotu
tony	srssrssru
too	srqnsqrvz
too far	sssrsssus
too good	sssusrssr
too late	tsssssstq
too long	sssqssssv
too much	ssssssssu
took	qrsstqurw
took your	rssrssssu
tool	rqspsstsy
tooling	ussrsrsss
toolin~	ussrsrsss
tools	tssosstsu
tool~	vsumsrsrv
top	upqrrtwpv
top 0	srstssurr
top five	sssrsusss
top of	srsrsturt
topa~	ssssusssr
topic	rqwssssss
topi~	rpvrssstt
tor	svrtsssrs
tor 0	sursssssr
torn~	srsvssssr
toronto	ssrssussr
toront~	srrssussr
toro~	srrssussr
torq~	russsssss
torr~	sssssswqq
tort~	ssssssrsv
tot	suuptxrqo
tot de	trusrtssq
tot het	trrrsvssr
total	rqtvrrsrv
total 0	rsstsssru
totally	srrrssxsq
totall~	srrrssxsr
tota~	qotvqqyqt
touch	xruotwsrm
touch about	utsrssssr
touch and	sssqssssu
touch base	rssssusss
touch by	sqsssusss
touch screen	srvsssssr
touch the	ssssusssr
touc~	wruotwtrm
tour	ryrsrrqss
tourne	ssssussss
tours	ssssusrsr
tour~	rsruwrssq
tous	trrurstrs
tout	utsrrstrr
tout de	rrsrrtust
tout retard	rsusssssr
toute	trrttrtsq
tout~	usrtssssq
tova~	rsssssssu
town	utrsrussq
town hall	sursssssr
toys	sssussssr
tr	srssssssu
tra	rtrsrrtru
trabaj~	srrusstss
trab~	rsrutrtrs
track	rrtosttut
tracker	ssssssusr
tracking	srsrssssu
tracki~	srsrssssu
trackm~	sssssrsrv
trac~	oqtkssvv0
trade	srtqrsrtw
trading	sssssussr
traditional	sssrsssru
tradit~	sssssssru
traduc~	srvrrsssr
trad~	sqxnqtrsx
trae	svssssssr
trae~	rtsrssssu
traffic at	sssrssssu
traf~	tusrrrrss
trager~	sssussssr
traigas	susrsssss
traiga~	susrsssss
trailing	ssssusssr
traili~	ssssusssr
train	twqsrqrts
trainee	urysssrtl
trainee solicitor	ssursssss
trainer	qrrxrsssr
traine~	soyyssrtk
training	qsrutqvvq
training and	tssrssrur
training room	sursssssr
traini~	qrqtrpwvt
trains	rwrrrsrtq
trains are	svrsrsrsr
trai~	pwtwqmp0p
traj~	srsvssssr
tramit~	rsssssssu
tranch~	sssrsusss
tranqu~	ssssrssrv
transaction	rssrssrsw
transa~	ssspssruv
transcript	usrssstsr
transcurridos	sssusssss
transcurridos 0	sssusssss
transc~	ursusrsrr
transfer	ssrrsusst
transf~	srrosuuru
translation	rsvrssssr
transl~	rsxrsrssq
transmettre	rrssssust
transm~	sqstsrust
transport	sssstssup
transp~	turrsvrtp
tran~	qpzpqusst
tras~	ursussssr
trat~	sssrussss
trau~	srsrstssu
travau~	srrsssssu
travel	rxqqprxss
travelling	ssststtsq
travelling expenses	susrssssr
travel~	rrstsssru
trav~	qxqnoqzrv
tray	ssusssssr
tray task	ssusssssr
tre	rtxurrrrq
tre uker	tssrssssu
treasurer	stsrrusrs
treasu~	strqrvsrt
treatment	sussssssr
treatm~	sussssssr
trea~	rvrqstsrt
trede	ssssussss
trede 0	ssssussss
tred~	srsrvssss
treffen	tvtrrsrsq
treffe~	txsrrsquo
treffpunkt	srrssrsrx
treffp~	srrssrsrx
tref~	svrqrrqws
trein	sussssssr
trei~	susrssssr
trek~	ttsussssq
tres	qswuvsrro
tres semanas	srtrusssr
tres vite	surssssss
tri	trstrsttq
tri county	srstsssur
trial	rrqwsssrt
trial morning	sussssssr
trial of	sssrssssu
tria~	rpqxtwqqs
tribunal	stssrussr
tribun~	strsruusq
trib~	rsrsruusr
trick	svtrssrsq
tric~	svtrssrsr
tried	rtrtvrrsr
triest	ssssrsssu
triest~	sssrssuss
trie~	ssrsuqtrs
trimestre	srsrsvssr
trimes~	srsrsvssr
trim~	srsrsvssr
trip	srtsssssu
trip~	rrsusstss
trish	sssttstsq
tris~	sssttrtsq
tritt	ussrstsss
trit~	ussqstsss
trois	rruurttrq
troi~	rquvrttrq
tromso	sssusrrss
trom~	sssvsrrsr
tron~	sssssstur
trost	sssssrssv
tros~	ssssrrrsv
trotzdem	rrr0rrsrq
trotzd~	rrr0rrsrq
trot~	rrr0rrssq
trouble	tqvssrrsr
troubl~	tqvsrrrsr
trousers	susstsssr
trouse~	susstsssr
trouve~	srvssssss
trou~	tqxvrrrrq
trovato il	susssstrr
trovi	rrwrssssr
trov~	rsvstrssq
truck	sqtssstsr
truc~	rstssrtvq
true	ssrrssrsv
trunk	ssssssrsu
trunk boxes	ssssssrsu
trun~	ssssssrsu
trust	tsrtrsusq
trustees	ssspsuusr
truste~	rssosuvss
trus~	srqsqvwsr
try	owquqqsqx
try out	sussssssr
try the	ssspssssw
try you	stsrssusr
trying	sstpssssv
trying to	sstqssssu
tryi~	rrtpssurw
tsch~	ussrsstss
tu	survqoupv
tu auras	ussrssssr
tu candidatura	srstsrssu
tu es	stsqssssv
tu nous	ssussssss
tu perfil	tsrrssuss
tu peux	srurtrsss
tu veux	ssssussss
tua	trtqttrtr
tua candidatura	ussrssssr
tudo	uqusrrtsr
tue 0	sursssrst
tues	svwrrssso
tues 0	suvsrsssp
tuesday	ryumxpnrw
tuesday 0	rwqrqrrrw
tuesday after	spssssssv
tuesday at	ssrsssssu
tuesday to	sqssusrst
tuesday with	srwstsrsq
tuesdays	vrsqrssst
tuesda~	tytmvonrw
tues~	tytmvonrw
tulsa	srssssusr
tuls~	srssssusr
tun	ssrtsurup
tunde	svssrssss
tund~	svssrssss
tuo	rrrtursrt
turbine	ssstsussq
turbin~	ssstsutsq
turb~	sssurutsp
turn	stsossstv
turned	trrtrrtsu
turned down	trrssrrsv
turno	turssssss
turns	srssssssu
turn~	ussurprru
tus respuestas	srtrssssu
tut	rrrxrsqss
tut mir	rrsxrtrsr
tut so	sssrssssu
tutor	tsrtusssq
tuto~	trstusrsq
tutti	tssssssur
tutto	xrrtrrrrs
tutt~	xsqtrsstp
tv	srspxssss
tv l	srsqxsssq
tvod	trsrvsrtq
twaalf	rrsrsstsu
twaa~	rrsrsstsu
twee	srsqrvrsu
tweede	svsrrsssr
twee~	sussrsssr
twice	sssxrqssp
twic~	srsyrqssp
twit~	ssssurssr
two	np0xmstrs
two copies	ssrsrsssu
two days	rtstssstp
two engineers	rssusssss
two evenings	sssrssrsu
two forms	srsswsssq
two hours	rpxrrrqrx
two minutes	srssssssu
two more	srsustrsr
two no	sstussssq
two of	swrprwusn
two on	sssrsussr
two open	srssssssu
two others	sssvssssq
two pages	rrususssq
two points	sssrrsssu
two projects	sursssssr
two referees	sssrrsssu
two short	sqssrsssw
two to	urssssssr
two trunk	ssssssrsu
two working	qsssssssu
tx	ssssssssu
typed	usssssssr
type~	ussrsssss
typing	srwssrtsq
typist	qssusstsr
typi~	qqxurrurq
typo	swtrsrssq
tyrell	svrsssrsr
tyre~	svssssrsr
u	uupqqzoqv
u applied	svsrssssr
u de	rtssussss
u een	sssrssssu
u heeft	rqsrrrssy
u hierover	ssssssusr
u klaar	sssrsrssv
u kunt	srssrrssu
u on	ssssrwssq
u per	ussssssss
u s	trrtsrsru
uben	ursssrsts
uber	qxrrpovoz
uber 0	srrussrst
uber alles	sussssssr
uber das	strquprsw
uber den	susssrusp
uber die	utuorssss
uber einen	ssrrsusst
uber ihre	srsrssrsv
uber ihren	sssqrsssw
uber uns	strrssusr
uberei~	rssusssts
uberlegt	sssssusss
uberle~	srrqsutst
ubermi~	vtrrsrssr
uberna~	tusqsstsq
ubernehmen	rsssssssu
uberne~	rsssssssu
ubernimmt	srussrrst
uberni~	srussrrss
ubers	surtssssr
uberse~	trurssssq
uberst~	tsssusssr
uberwe~	srstrsssu
uberze~	rrtsssrrv
uber~	wqtrsospv
ublichen	sssstsstq
ublich~	sssstsstq
ubli~	sssstsstq
ubrigen	ssssssssu
ubrige~	srssssrsu
ubri~	srssssrsu
ubung	ssussssss
ubungs~	sqvtssrsr
ubun~	sqxurrrsq
ufficio	srswssssr
uffici~	srswssssr
uffi~	srswssssr
uhr	q4wkmnqrz
uhr an	sqsursssu
uhr auf	sussssssr
uhr im	sxssssssp
uhr in	susssssss
uhr ist	srssssssu
uhr oder	sussssssr
uhr vorbei	srssssssu
uhr zeit	ssusssssr
uhr zu	srrsssssv
uhr zum	srssssssu
uhrzeit	svsrssssr
uhrzei~	swsrssssq
uhrz~	swsrssssq
uit	qursrturs
uit de	ssssssssu
uiterlijk	trursrsst
uiterl~	trursrsst
uite~	srussrrss
uitk~	sssrssssv
uitnod~	uvsrrsssr
uitn~	uvsrrsssr
uitsluitsel	srsrsvssr
uitslu~	ssssrvrsr
uits~	rrrrrwrts
uitzicht	ssssussss
uitzicht op	ssssussss
uitzic~	ssssussss
uitz~	ssssussss
uk	ssrprrutu
uker	tssrssssu
ulti~	rsssssssu
um	pzziqrqrx
um 0	szopqqqr0
um abraco	stsussssr
um die	rrtturrss
um e	ussssssss
um eine	sqwrtrtsr
um etwas	ussrssssr
um geduld	rssrsvssr
um halb	rvsrssssr
um ihnen	urstssssr
um kurze	sussssssr
um mitternacht	srusssssr
um verstandnis	usssssssr
uma	ruyuprtrn
umbrella	sssussssr
umbrel~	sssussssr
umbr~	rtsusssss
umfrage	rssrssssu
umfrag~	rssrssssu
umfr~	rssrssssu
umschl~	ussssrssr
umsc~	ussssrssr
umzu~	srsrsrust
un	qxxzmosmu
un abbraccio	ssssussss
un altra	srsussssr
un autre	rrssstrsu
un cliente	srrsssvrr
un colloquio	rssqssssv
un cordial	sssussssr
un d	sssussssr
un groupe	ssssssuss
un mois	sssrssssu
un no	sssssussr
un posto	rssrssssu
un qui	srsvssssr
un romanzo	srvrssssr
un saludo	trturssss
un simple	srssustsr
una	ou0nnxvor
una prova	ssvsrsssr
una vez	rsursssst
unable	rsrurrsru
unable to	rsrurrsru
unab~	rtrurrrrt
unanimous	srsswsrsq
unanim~	srstxrrsq
unan~	strsyrqsq
unaufgefordert	tsspsusss
unaufg~	tsspsusss
unau~	tsspsutss
unbedingt	sssstussr
unbedi~	sssstussr
unbefristet	rrrrussxq
unbefr~	rrrrussxq
unberucksichti	srsusssss
unbe~	rptrusrwr
uncertainty	sssrsussr
uncert~	sssrsussr
unce~	sssrsussr
unchanged	surssssss
unchan~	surssssss
unch~	surssssss
uncle	sussssrsq
uncl~	sussssrsr
und	oyrvqnvow
und 0	rstusrtsq
und auch	srsssusss
und das	suswrrrsq
und deine	rrssssssu
und den	trsrrsssv
und der	qrswtsssr
und die	ttqsrqvrt
und du	surtsrrst
und ein	srrqrrsrx
und eine	srurssssu
und freuen	rsssustsr
und geben	ussrtsrsr
und gib	sussssssr
und haben	rurqsstus
und halten	sssrssssu
und ich	vurxsqssn
und ihre	sssrrsssu
und ihren	sssussssr
und kommen	ussrssssr
und liegt	vqsrrrsst
und melden	rssrsusst
und mir	srvsssssr
und mochte	sssussssr
und mochten	sssssussr
und regelversorgun	ssssssuss
und schmerzlos	sssusssss
und sie	rtstsstsq
und was	srvqsssst
und werden	tsssstssq
und will	stsrsursr
und wir	swqvtsurm
und wird	uusqsrrss
und zeugnisse	ussrsssss
und zwei	ssttssssq
under	toswtquqr
under 0	sqtturssq
under any	sssrsssus
under consideration	qssvstssq
under the	tsrptstsu
under your	usssssssq
understand	srrtrrust
understand that	sssrssusr
understanding	rssqsttsu
understanding and	sssrsussr
unders~	rqqtrrwrv
undert~	stssstssq
underw~	rtsqstssu
unde~	qpqusswqu
une	rupusstrt
une heure	susrsssss
une petite	sustsrssr
une piece	ssssssssu
unfinished	rssrssssu
unfini~	rssrssssu
unfortunately	osqxqspqz
unfortunately the	sssqstrsu
unfortunately we	psrwrrrru
unfort~	osqxqspqz
unfo~	osqxqsps0
unge~	srttstrsq
uni	tsstsstsp
unidade	rustssssr
unidad~	rustssssr
unid~	rustssssr
uniform	srstvqtsq
unifor~	rtstvqtsp
unif~	rtsuvqtsp
unio~	ttsqtrstr
unique	ssvqsssss
unique to	sturssssr
uniq~	ssvqsssss
unite	surssssss
united	trsrssrsu
united states	trssssssu
unit~	stqsrrrut
universita	rssrssssv
universitat	rrsvurrtq
universitat lahnau	sssussssr
university	rrrtsstvr
university of	ssstssruq
univer~	tqpsuquus
univ~	tqpsuquus
unli~	rrtrsstsu
unmonitored	ssssusssr
unmoni~	ssssusssr
unmo~	ssssusssr
uno	stsssussr
unpaid	srsrssrtu
unpa~	srsrssrsv
unprompted	urssssssr
unprom~	urssssssr
unpr~	ursssssss
uns	rytuzvtnf
uns als	rrrssstsu
uns am	rtsussssr
uns an	rssrustss
uns anfangen	ssssusrss
uns angekommen	ussssssss
uns auf	purswrruq
uns aus	srsruussr
uns bei	qsssrrtsv
uns beide	ussrsrtsr
uns bis	sturrrrss
uns bitte	squtsttsq
uns danach	sssssussr
uns die	srsvstrsp
uns ein	rrtuqrssu
uns einig	srssussss
uns erreicht	utsrssssr
uns fehlt	srsqstuss
uns fur	trsrsrrsw
uns gezeigt	ssssussss
uns haben	ssssusssr
uns ihnen	srrrtstsu
uns im	rutrtrusq
uns interessiert	sssrssssu
uns kurz	susssstsr
uns leider	ustrsrsss
uns nicht	rssustrss
uns richtig	sussrssss
uns sobald	sssrstrsu
uns vor	tssqstsss
unser	ruttqtupr
unser angebot	ssrsrsssv
unsere	rpruruuqu
unsere crew	rssussssr
unserem	tsrwrqrrs
unserem system	ussrssssr
unseren	rstrrrtus
unseren kunden	srssssusr
unserer	vqruqvtrq
unsere~	rprxpsttt
unse~	povxqsvpu
unsi~	sssssssur
unsuccessful	ssrxsrsrq
unsucc~	srrwsrsrt
unsu~	srrwsrsrt
unten	srusssssr
unter	yvrsrrrsn
unter dem	ssssusssr
unter den	rssvsssss
unter der	turtrrtsr
unterhalten	svsrrstsr
unterh~	svrrrstsr
unterkunft	srurtssss
unterkunft wird	srussstsr
unterk~	srurtssss
unterlagen	zqrrrrssr
unterl~	yoqrqrssw
untern~	vrrrssttr
unterr~	ststtrrsq
unterschreiben	sqrrxsrsr
unterschreiben wir	ssssusssr
unterschrift	srrsqtssw
untersuchung	sqtssssst
unters~	qnrsxttrv
unterzeichnet	ssssusssr
unterz~	srrsvsssr
unte~	zoqsxorqs
until	spskw4qrq
until 0	sptruwqrr
until friday	ussssrsss
until further	rssrsvsss
until half	stsssursr
until it	sssqstsst
until last	sssussssr
until the	srwquzrsi
until they	sssssussr
until this	sssrsusss
untimed	srusssssr
untime~	srusssssr
unti~	sovku5qrr
unverbindliche	srssssuss
unverb~	srssssvsr
unve~	strssruss
up	ovrmruuuu
up 0	srrstsssu
up a	rrytrrrsq
up about	sssrsussr
up again	sssssrssu
up and	rurqrvsss
up at	sutrssrtr
up for	rtrsrtuss
up his	rsstsursr
up in	spsrrrutw
up on	qvrrttsss
up our	sssvssssq
up room	svsssrssr
up that	svtrssrsr
up the	tstsurrrq
up to	tnsksswwv
up which	sssrssssu
up with	swsrstrrr
upcoming	snsrsssr0
upcomi~	rurprrrqz
upco~	rurprrrqz
update	xsqlqzsrs
update service	tsssssusq
update soon	sussssssr
update your	srsrsrrsw
updated	rtrtrrvrs
updated cv	rustsstsp
updated resume	ssssssusr
updates	unsrssssy
update~	srrprpuq1
upda~	nrovp2oj4
upfront	ssssusssr
upfront about	ssssusssr
upfron~	ssssusssr
upfr~	ssssusssr
upgrade	rssqssrtw
upgrade to	rssssssrv
upgrad~	rssossrty
upgr~	rssossrty
upho~	ussrsssss
upload	ppwpsrsuv
upload a	qsssrsssw
upload them	srrssrssv
upload your	srsssstuq
uploaded	trsusstsq
upload~	trsusstsq
uplo~	powrsqtut
ups	srtrssutr
ur	syrsrwrsl
uren	svssssssr
urgent	sqssssust
urge~	rprqrrxsu
url	srspssrry
urlaub	tqrrxsrrs
urlaub 0	ssssussss
urlaubszeit	ussrsssss
urla~	vqrqxsrrr
us	xqsyqnrts
us a	wqwqsstsp
us about	rssvtsrsr
us an	tsstssssq
us and	tqrussstr
us for	svrtrstrp
us have	srvtsrrsr
us in	strssqvsr
us j	ssrsssssu
us know	rvrsutrsq
us on	sqtvsrrru
us once	srsrsvssr
us over	sssrusssr
us see	sstussssr
us there	sssussssr
us this	tsssssssu
us through	sruqssssu
us till	vssrsrssr
us to	rqqvrttus
us up	sssrssssu
us what	ssurssrss
us when	rsssssusr
us why	sssrsssus
us will	ussrsssss
us within	qsssssssv
us your	strsrsrsu
usabil~	sssqssssu
usab~	sssqssssu
usd	srrrvswrp
usd 0	srsrusvrq
usdt	ssssssusr
usdt the	ssssssusr
use	qvzjqpssy
use a	srussssst
use the	rwrqssrst
used	rrsqrqsr0
used again	ssrssrssu
used once	srrsssssu
used to	sssrsrtsu
usef~	ssssssssu
user	rssorsrsz
user you	rssrssssu
users	srsnssssy
user~	rssksrsr3
using	strjrrxux
using the	stqrsssru
using your	ssssssssu
usin~	suqirryux
ust	strsrsssu
usted	rssvtrssq
uste~	rssvtrssq
usual	sqrsssvrs
usually	vrrqrvsrr
usually take	qssrstsst
usuall~	vrrqrvsrr
usua~	uprprvwrs
ut	sssssvssr
utc	rtsssrrvq
utc 0	rsssssrwp
uten~	sssusrssr
utlysn~	sssusssss
utly~	sssusssss
utrech~	srsrssvsr
utre~	srsrssvsr
uur	qytrsqqqu
uur in	ssusssssr
uur s	stsussssr
uw	urpqrtrp0
uw kandidatuur	ursrsussr
uw schrijven	tusrrsssr
uwe	rrsusssst
ux	suussssvm
ux designer	sttsssssq
ux writer	sssssssur
v	uurursrsp
va	rtuvsrtrp
vacancies	qssqrvsyp
vacancy	ttsvtsqro
vacancy 0	srtustssq
vacancy at	rustsrssr
vacancy is	ssspsusst
vacancy you	sssusrsss
vacanc~	srrwrwpyk
vacant	srrrstsut
vacante	rrtssutsq
vacante de	srsssutsr
vacant~	rrttsttsq
vacation	rrsrususs
vacati~	rrsrususs
vacatures	qssvssstr
vacatu~	qsrwrurup
vaca~	lpqvqzq0q
vad	sssrssssu
vaga	sqswurrrq
vaga e	srssussss
vai	srrusrtsr
vais	sssusssss
vais pas	sssusssss
vakant	srsssrssu
vakant~	ursstsssr
vakanz	rtsvstrsq
vaka~	sqrusssst
valc~	susrssssr
vale	sssustrsr
valenc~	srusrssss
valentina	stsrssusr
valent~	stsrstusr
vale~	rsusrsurq
valgt	rrstsrssu
valgt at	sssussssr
valg~	rrstsrssu
valid	rrsrpytqu
valid for	srsrotssx
valida	rssrsvssr
vali~	qvqtn0rqt
valley	trsuurtsn
vall~	trswurtsn
valores	srtussssr
valore~	srtussssr
valo~	rstvrrssr
value	rqsqsstsw
valued	srsqssrsx
values	svstssrsq
valutazione	rssrsussr
valuta~	rtsqsutss
valu~	rusjquusz
vamo~	sustrrssr
van	xuqywrppl
van 0	tusssrrrq
van de	utrttsrrp
vandaag	rtrrtvrsr
vandaag uitsluitsel	srsrsvssr
vandaa~	rtrrtvrsr
vand~	rtrstvrsq
vanliga	rpsqssxst
vanliga halsningar	rpsqssxst
vanlig~	rpsqssxst
vanl~	ryrpsrusr
vant~	rrtrsvtsr
var	stsvsrsrr
vare~	sqssssssu
vari~	srtotrvsu
varsel	ssstsssur
vars~	ssstsssur
vart	srssssrsu
vasco	strrsrvsr
vasc~	rsrurrvsq
vast	srrrtussr
vast~	vsrssrssr
vat	rsssssssu
vaul~	rssrsusss
ve	sopwo2rqt
ve a	ursurqvsp
ve always	srsrssuss
ve asked	sssusttsq
ve been	qwosoysru
ve completed	sprsssssw
ve decided	rrstrsrsu
ve ever	srssssuss
ve given	sstussrsr
ve gone	rsrwsrrsr
ve got	kswvqsvts
ve had	vrsprsrsv
ve just	srsstrvsq
ve logged	usssssssr
ve looked	sssqursts
ve made	ssusssssr
ve matched	sssrssssu
ve not	srsssvssr
ve offered	rssussssr
ve opened	ssrsssrtu
ve passed	usssssssr
ve put	srsssurtr
ve received	vsrrrtrtq
ve replied	sssssssru
ve signed	sssussrss
ve taken	srssrrssv
ve therefore	sssqssssu
veces y	susrtrsss
veck~	sqsussrst
ved	russrrssu
vede	svrursrrr
vede che	sssusssss
vediamo	rurrrssru
vediam~	rwrrrsrru
vedi~	rwrrrsrru
vedt~	sssrtssru
veel	vrssssssr
vega	susrsssss
vegg~	sssssssur
vehicular	ssursssss
vehi~	srutsrssq
veloci~	ussrsssss
vemos	rtusssssr
vemo~	rtusssssr
vendem~	rsstsrssu
vender	srussssss
vender tilbage	srussssss
vendeu~	srutssssr
vendor	rsssssuss
vendredi	wuqsrrrrq
vendre~	wuqstrrrq
vend~	vrusrptqs
venerdi	rsttrssru
venerdi alle	srssrsssu
venerd~	rsttrssru
venez	susrsssss
venez donc	susrsssss
vene~	rutsrrrrt
venir	rvsssrsst
venir el	rvssssssr
veni~	qururrsss
vente	stsrsvssq
venti	srvrrssrt
venti cartelle	srvrssssr
ventur~	srssssqtw
vent~	qtuprupsw
venu~	svrrsstsr
ver	tvtqrrrtr
vera	ussrvrssr
verabschiedet	rssssusss
verabs~	rssssusss
verano	srsssusss
vera~	rrrurvtsr
verbal	sqxsssrrq
verbal 0	srussssss
verban~	srsusttsr
verbindlichen	ssssssusr
verbindlichen grussen	ssssssusr
verbin~	tsssssusr
verbli~	sutrrtssr
verbun~	ssstssusr
verb~	rp0utstrl
verdance	rssrssssu
verdance hotels	rssrssssu
verder	rrtvsrssr
verdie~	sssrssrsu
verd~	pqtxrrrsu
vereinbarung	ssssusssr
verein~	rsrsurtsr
vere~	strsurtrq
verfahren	qssurvrtp
verfahren ist	sssussssr
verfah~	pssvrwstp
verfugbarkeit	sqssssssu
verfug~	rsrrsssrv
verf~	orrvqwsst
vergeben	rrq1rrrss
vergeben wir	srrvsrsst
vergeb~	rrq1rrrss
vergessen	surrrtssr
verges~	surrrtssr
vergutung	srsrssutr
vergut~	rrtrssvtq
verg~	qtqwpstss
verhandeln	ssrrsusst
verhangt	sssrsvsss
verhan~	srrpsxsrt
verhin~	svrsrssrr
verh~	rursqwsqs
verifi~	srrrsrsqx
verify	stssssssu
veri~	tsqqsrsry
verkau~	surtrrrur
verkehrt	ssssrsssu
verkeh~	ussrrrrru
verk~	utrusqpts
verlangert	rtsrsussr
verlan~	rtsssurtq
verlas~	ssssrtssu
verlosen	sssrssssu
verlosen wir	sssrssssu
verlos~	sssqssssv
verl~	pqsspvqtx
vermissen	ssrrssssu
vermis~	ssrrssssu
verm~	ssrqrrssw
vernichtet	rssusssss
vernic~	rssusssss
vern~	stsusrssr
verp~	sqtqrttsu
verr~	rtsrrrust
vers	rwrtrvrrq
vers 0	rxrrssrrr
vers vous	rrsrsvsss
verschoben	ssssssssu
versch~	rvrrrqqsx
versicherungen	ssussrssr
versic~	rrtsssusr
version	sssqsrrrw
versio~	sstpssrrx
verspa~	rssustssr
versprechen	susrstssr
versprochen	trrsrwrss
verspr~	tsrqrxrss
verstandnis	turqsursq
verstandnis fur	rssssussr
versta~	utrqsutrq
verstr~	rssussssr
verstuurd	rrsusssss
verstu~	rrsusssss
versuc~	ssturrssr
vers~	pwrsovrpw
verte	susssssss
verteiler	sssrssvss
vertei~	sssrrswsr
vertical	sssssusss
vertic~	sssssusss
vertrag	roqq1uqrs
vertrag mach	ssssussss
vertragsentwur	ssssussss
vertra~	smsr2trsq
vertreter	ssssssuss
vertre~	srstvqttp
vertri~	ssstssusr
vertro~	rtsrsussr
vert~	rors2uvsk
verv~	ssstusrrs
verwacht	rvsrstssr
verwacht op	sussssssr
verwac~	rvsrrussr
verwaltung	srstursss
verwaltungsaus	utsrsssss
verwal~	urssvsrrq
verwen~	sssrssssu
verwittigd	ussssssss
verwit~	ussssssss
verw~	utrquurrq
very	ptpvtqvqt
very good	sssstsssq
very interested	srsrsrssv
very much	sususstso
very nice	surssssss
verzetten	svssssssr
verzet~	svssssssr
verzogert	sssrsrssv
verzogert sich	sssssrssv
verzogerung	rssrsusss
verzog~	rrrosyrsu
verzorgende	tssssssur
verzorgende ig	tssssssur
verzor~	tssssssur
verz~	rvqnrxstr
vessel	rssusstsr
vess~	rsstssusq
vest~	sssvssssq
vetera~	sssussssq
veterinary	sssqsstwr
veteri~	rusqrrtwp
vete~	rtssrruwn
vetr~	susrsusrr
vets	srrsrsstv
veuillez	usssssssq
veuill~	usssssssq
veui~	usssssssq
veux	sssrutrss
vez	rrussrssu
vg	sssussssr
vi	uzsvrqqpn
vi er	sustrsssr
vi gennemgar	susrssssr
vi har	srrturrrt
vi vil	susrssssr
via	q2tnrrrrt
via teams	sussssssr
via your	srsrsrssu
viaggio	srsusssss
viaggi~	srsusssss
viag~	srrwrrrrt
vibrat~	qssussrts
vibr~	qssussrts
vid	trsussssr
vidare	sqtqrvrst
vidare pa	srsrstssu
vida~	sqtqrvrst
video	rxwuopquq
video call	susssssss
video for	sstsssssq
video interview	sqvssssvp
video stage	svrsssssr
videoc~	sursssssr
videoident	ssssssusr
videoi~	srtsssusq
vide~	qz0unnprr
viel	vrtwqqtrq
viel erfolg	qrtvsrrrt
viele	uvrrrrrst
viele grusse	swsqrqsru
vielen	upttqrrqx
vielen dank	upttqrqqy
vielle~	ssstssusq
vielzahl	ussrssssr
vielza~	ussrssssr
viel~	xqqtoqsqx
viene	sqtsrsssv
vieni	sustssssr
vien~	ssttqrsqv
vier	rqwutsqrq
viernes	ursqurrrt
viernes a	srstusssr
vierne~	ursrurrrt
viertelstunde	susssssss
vierte~	sustssrsr
vier~	tvuttqqrq
view	rqssrrqwv
view details	sssssssur
view on	susrssssr
view to	sssrssuss
viewed	tsrrrsrsw
viewed your	tssssssqt
viewing	sqsrssssw
viewing on	srssssssu
viewin~	rqrrrssrz
view~	sqrorsqt0
vik	sssvsttrp
vil	svssssssr
vil gerne	susrssssr
vilja	srsrssssu
vilj~	srsrssssu
vill	stssrrssu
vill~	usrurrrtp
vinden	rrssussst
vindo	rrsvssssr
vindt	stsrssssu
vindt u	sssrssssu
vind~	qsruurrru
viol~	suttsrssq
vip	rsrrrrryr
vira~	ssssssssu
virt~	rttrsrrus
visa	qoqqvswst
visa application	rsssssssu
visa interview	sqssssssu
visa~	sssusrsss
visio	surssssss
vision	sssrsssus
visit	rotsqurry
visit our	rrssssssv
visit the	sqtrstsst
visita	rustssssr
visita~	trsqssssu
visitor	stsrsssur
visito~	stsrsssur
visi~	p0srmsovv
vista	sussssssr
visto	ursssstsr
vist~	utrssstsq
visual~	srtsssurs
visu~	rssurrtss
vitae	vrsrsssss
vita~	urssssrss
vite	strrusssr
viu	rrstsussr
viva	susssssss
vive~	usssssssr
vlin~	susrsssss
vm	ssusrssss
vocal	sssrsussr
voca~	sssrsussr
voce	rtsusvsrp
voce foi	srrsuussr
voce segue	sssrsusss
voeux	rssqsrtsv
voeu~	rssqsrtsv
voices	sssussssr
voici	rsvsrrrsr
voic~	rtuttrssp
void~	ssssusssr
voit	svsrsssss
volgende	ussrrttsr
volgende week	ursrrttsr
volgen~	tssrrtusq
volg~	ussrrtusq
volk~	sssrsusss
voll	stsusrrsr
vollstandig	wrsrsrsss
vollstandig bei	vsssssssr
vollst~	wrsrsrsss
vollzahlig	rssussssr
vollza~	rssussssr
vollzeit	sstrssrvr
vollze~	sstsrsrvq
voll~	upuurqruq
volontariat	sssssssur
volont~	srusrtruq
volo~	srusrtruq
volt~	rrsvsstsr
volume	sssrsrssu
voluntary	usrsrssst
volunteer	qruurrqus
volunteers	surqsrrsu
volunt~	stttqqpuv
volu~	sttupqpuw
vom	tupspxprt
vom 0	turrrrrsu
von	wmtvrnvqw
von 0	srrqqrrwv
von der	ssrsrsurs
von etwa	srssssssu
von herzen	ssssusrsr
von ihnen	srtsursss
von meinem	russssrsr
von mir	trsqtttsr
von ruckfragen	rsrwsrsss
von rund	srvsrsssr
von telefonischen	usssssssr
von uns	urtrtstsp
vonden	rsrvrsssr
vond~	rsrvrsssr
voor	srtwrotrs
voor 0	rstrvsssq
voor de	rssvsrsss
voor een	rpturrwrs
voor het	sssustssr
voor je	ttrutrrrq
voor jou	sssssssur
voor ons	rsurrrssu
voor onze	ssssussss
voor u	rrsstrssv
voor uw	sssrssssu
vooral	russssssr
voordat	rutrrssss
voorda~	rutrrssss
voorstel	rtrrusssr
voorst~	rtrrusssr
voor~	qwsutsrso
vor	qvwjpwvss
vor dem	ssusssssr
vor der	sqsrsttst
vor einer	srusstssr
vor ort	rurrssuss
vor weihnachten	sssrrvssr
vor zwei	stsrssusq
vorausgesetzt	sssssusss
voraussichtlic	ursqstsss
voraus~	vrrtrursq
vora~	uqsrsutrq
vorbehalt	ssssusssr
vorbehalt der	ssssusssr
vorbeh~	srsrvsrss
vorbei	rsqsrrvrv
vorbei dann	srrsssssv
vorbereiten	surstsssr
vorbereitung	ssvrssrtq
vorbereitungsd	ussrssssr
vorber~	tvwrsrrtm
vorb~	ruuqwpsrq
vorgel~	ussrsssss
vorgen~	ussrsssss
vorgesehen	rvssstssq
vorgestellt	rrstssusr
vorges~	qurtsstsr
vorg~	vtrsrrsrr
vorhaben	sssrssssu
vorhanden	tusrssssr
vorhan~	tusrssssr
vorharz	srusssssr
vorharz ggmbh	srusssssr
vorhar~	srusssssr
vorher	ussprvqrv
vorh~	uurnruqrw
vorige	srsussssr
vori~	srsussssr
vorlau~	rssrtusss
vorl~	qrststrsu
vormerkung	rssrsssrw
vormerkung liegt	rssrsssrw
vormer~	rrrrrrrrx
vormittag	rvsrsrtsr
vormit~	rursrrtvq
vorm~	rurrqqsuv
vorne	stsssussr
vorn~	stsssursr
vorrang	sssusssss
vorran~	sssussssr
vorremmo	surrtsssr
vorrem~	surrtsssr
vorsch~	rwsrrstsq
vorsor~	srssssssu
vorstand	ssrurutsp
vorstand hat	sssussssq
vorsta~	srrurttsr
vorstellen	srssrrxsp
vorstellungen	ssssusssr
vorstellungsge	rurspqrvv
vorstellungste	ssrrssssu
vorste~	ovpprsutx
vors~	oxospsvsv
vortag	susssssss
vortrag	rsrsssvss
vortrage	stsssssur
vortra~	rsrrrsutr
vort~	rurrrsvtr
vorubergehend	rssrsusss
vorube~	rssrsusss
voru~	rssrsusss
vorz~	tuttsrssp
vos	rtqsrqssx
vost~	sssrssssu
vote	srrrtvrrt
vote was	ssssusssr
voted	ssssstssq
votes	srrrtsrsv
votre	turssrrow
votre accord	ssssvsssr
votre choix	ssurssssr
votre cv	stsrssrsu
votre demande	ursqssssv
votre dossier	sqrqruusu
votre futur	strsusssr
votre lettre	sssusssss
votre parcours	srtssrvsq
votre pli	vrsrsssss
votre profil	russssrst
votre rendez	sqssrsssw
votr~	tursrtqow
vou	xrsssrssq
vou passar	vrssssssr
voucher	sqrrssssx
vouche~	sqrsssssx
vouc~	sqrsssssx
voulu	sssusssss
voul~	rssuusssq
vous	nupvsxrov
vous a	rsrqsvuss
vous appelle	srsssussr
vous avez	qprwttrrt
vous de	strrssssu
vous est	srstssssu
vous etes	rustrussq
vous invite	srssssssu
vous le	rssvssssr
vous munir	sussssssr
vous pouvez	srssssssu
vous presenter	srssssssu
vous prions	tusrssssr
vous propose	ssssssusr
vous proposer	rrsurrssu
vous remercions	srrvrrsst
vous sera	sturssssr
vp	sstrtuusn
vp marketing	sssssutsr
vr	srssvsssr
vragen	susssrssr
vrag~	russsrrss
vraiment	sssusssss
vraime~	sssusssss
vrai~	sssusssss
vres~	sssssusss
vriend	rrssssssu
vriendelijke groet	rustssssr
vrijblijvend	ssssssuss
vrijblijvend te	ssssssuss
vrijbl~	ssssssuss
vrijdag	rvrssrrsu
vrijdag 0	susrssssr
vrijda~	rvrssrrst
vrije	ssssussss
vrij~	qurstrtrt
vs	sssrssssv
vuelve	sssusssss
vuel~	sssusssss
vuole	susssssss
vuol~	susssssss
w	wutunqqwo
w d	vrrurrsvo
w m	usrsssstr
w procesie	sssssussr
waar	sussssssr
waarom	rrsrssssv
waar~	rrtsrsssv
wachten	srstsvssr
wachte~	srstsvssr
wach~	ssssrvssq
wagner	sussssssq
wagn~	sussssssq
wahl	rtsvurrsp
wahlen	ssrsssssu
wahlen sie	ssrsssssu
wahr~	rrrssstsu
wait	woopvzqqs
wait for	vrssturso
wait to	ssrsssssu
wait until	ssssrusss
waited for	sssussrsr
waiting	trrosyqrv
waiting 0	sssssrsru
waiting on	ssssrvssq
waiting to	ssssusssr
waitin~	tqrnrytqv
waitlist	sssrswssq
waitlist for	sssrsvssq
waitlisted	sssrsvssq
waitli~	qssqsysss
wait~	qrrnr1squ
waived	ssusssssr
waking	ssssssusr
waki~	ssssssusr
walk	qwtrrrtrq
walk in	srvsssssq
walk through	surrrssst
walking	trttssssq
walkin~	trttssssq
wall	vsspsstss
wallace	qssvsssss
wallac~	qssvsssss
wallet	ussrsrsss
wall~	rssusrsur
wand~	susrsssss
wann	tsvossurr
wann 0	usssssssr
wann darf	ssssssuss
wann es	srusstrss
wann passt	sqssssusu
wanneer	tvsrssssr
wannee~	tvsrssssr
wann~	tvrrsstrr
want	pvruytnqq
want the	srtsusssr
want to	rzstpxorp
want you	srrszrrrr
wanted	sorurvvrr
wanted to	sqsurttrr
wanted you	srsrsuusq
wanting	tsstsstsq
wanting to	tsstssssq
wantin~	vsstsstsp
wants	rususvsrm
wants a	sssvssssr
wants to	sutrsussp
wants you	strsusssr
want~	sprvpxxop
war	qrq0qpprx
war der	srssrsssv
war die	svsrssrss
wardrobe	sussrsssr
wardro~	sussrsssr
ward~	tursrsssr
ware	rursrrsrw
ware der	stsrrrrsu
ware ein	srsrsstsu
warehouse	russssstr
wareho~	russsursq
waren	rrqstrsrx
waren sie	spsqtstsv
ware~	psqsttstv
warm	swrqrttrs
warm and	srssssrsu
warm regards	ttssssuso
warm up	svsssrssr
warm~	qssusrrsu
warnin~	rsssssroy
warn~	rsssssroy
warr~	strsssrsu
warst	srsxrrssq
wars~	srsxrrstq
warten	rtssrurrt
wartet	srssssssu
wartezeit	tsstssssq
wartez~	tsstssssq
wart~	rpursuqrw
was	wpo1qoqpx
was 0	prrysqrst
was a	rtrvsrqru
was aus	swrsrsrsr
was blank	wrsrssssr
was du	sstqsstss
was found	sssrssssu
was full	sssrsssur
was great	srsusrtss
was in	sstusrtsp
was interviewed	sssrsrssu
was lovely	srsqssssv
was meant	sssssussr
was mir	ussssrsss
was most	susrssssr
was not	orryrqrrv
was offered	sssssussr
was one	ssswrsrsq
was our	sssussssr
was passiert	ussrsssss
was read	qsssssssu
was really	sssqssrsv
was received	sssusssss
was rejected	sssqssssv
was sie	rustssrss
was something	rrssssssu
was submitted	usssssssr
was that	sssrssssu
was the	qrrxvqrrr
was told	sssrssssu
was turned	sssrssssv
was unanimous	ssssusrsr
was uns	ussrsstsr
was what	sssussssr
was wir	urrsssssr
was your	rqsssrrsx
wasserschaden	srsssrssv
wat	wussqrrrs
wat een	urstssssr
watch	tqsssssts
watch it	urssssssr
watched	srsusstsp
watched the	tsssssusr
watche~	sstusstso
watching	stsqstusr
watchi~	stsqstusr
watc~	tqvurrurq
water	rtrqrrsvt
wate~	rtrpqrtwu
watson	ssursssss
watson glaser	ssursssss
wats~	ssursssss
wave	rssrsurts
waves	rssrsusss
wave~	sssrsussr
way	ustxptmru
way for	utssssssr
way i	sssrssrus
way into	srssssssu
way it	susrsussq
way or	ussrsssss
way to	ssrurrqru
way video	sqvsssssr
ways	sssrssssu
we	psswsusnu
we appreciate	utrwrtrro
we are	nsnw2qsov
we ask	srzrrssso
we believe	sssssssur
we ca	rrtvusprr
we can	tuulwrrqu
we close	sussssssq
we confirm	vssrssssr
we contact	usssstssq
we could	srstsrtsu
we d	pxxm2unpm
we decided	sssrsrssv
we did	sssqstssu
we discuss	usssssssq
we discussed	rprrtsusu
we do	rzvtqoupp
we eat	sussssssr
we een	svsrsssss
we enjoyed	sssnssssy
we expect	quuqswrsp
we expected	rssrsvssr
we filled	sssussssr
we find	sssssutsr
we got	srswtrssq
we had	rqrwrptrv
we have	qqpvquvpv
we hebben	tqsxssssp
we het	russurssq
we hired	sssussssr
we hope	ssrutsrrs
we interview	srsrssrrv
we invite	surtsssss
we just	srsrsyssp
we keep	rssqssssw
we know	ssstsursr
we laten	rssrsvsss
we like	ssvrstssp
we liked	sssqssssu
we ll	z3wjpukqq
we look	ttsqtrsrt
we looked	sssrssssu
we lose	ssrtsussr
we love	sssussssr
we loved	surssssss
we made	ssstrussq
we make	tssqsvvso
we may	sssqrsssu
we meet	rosrrtrsy
we met	srssssvsr
we need	ptsursuss
we needed	sssussssr
we only	vsssssssq
we open	ssssrrvsr
we pay	sqxsrsvso
we picked	sstussstp
we put	sssussssr
we ran	ssssssssu
we re	upqqvytpr
we read	tstqssssr
we really	srssttrsq
we received	nsssssssy
we recognize	sssssussr
we recruit	rssssussr
we regret	trruqsrsu
we said	sssrssssu
we saw	sqswsswqq
we serve	sssrsussr
we shall	rtsrsttsq
we speak	sstrssusr
we spoke	srttrrusr
we start	usssqsssu
we submitted	sssvssrsr
we talked	sqvqsssst
we tell	srsrsrssu
we thank	urrxstrsn
we took	rssrssssu
we ve	vmqyrynrs
we want	sssrvsrrr
we wanted	trtvssrsq
we watched	tssussssr
we went	srsussusr
we were	sqtwrssrq
we will	nxrtrsqsw
we wish	qrrvrssts
we wo	rrsxssssq
we would	sprqvyqrt
we write	usssssrtq
we zijn	rrrsvssst
we zoeken	rssusssss
wear	rxsqprrrv
wear a	svssssssr
wear something	sussssssr
wear the	srsrssssv
weather	svsssrssq
weathe~	svssstsso
weat~	svssstsso
web	uutirrqtz
web site	stsrssrsu
webcam	sqxsssrsr
webc~	sqxrssrrs
weber	russrssss
webe~	russrssss
webf~	srssssssu
webinar	srrqssrsx
webina~	rrrqssrry
webi~	rrrqssrry
website	rrrtrsstv
websit~	srrsrsrsw
webs~	srssrrssv
wechsel	sssrrsuuq
wechsel in	ssssstsur
wechseln	srtrssusr
wechselschicht	sssssssur
wechse~	rqspruvvq
wech~	rqspruvvq
wed	qxyqqrpqs
wed 0	rxusrrqrr
wedding	ursssssss
weddin~	ussrsstsr
wedd~	trrrrrsrv
weder	sssrsusss
weder zu	sssrsusss
wede~	sssrsusss
wednesday	szsotpqsu
wednesday 0	sxrsrsrrs
wednesday at	svsrsrssr
wednesday for	ssssrsssu
wednesdays	sqsssssrv
wednes~	szrpsppsv
wedn~	szrpsppsv
weds	swtrssrsp
weds 0	svsrssssr
weds and	sussssrss
week	ysqf0suuq
week 0	srsrsvqvs
week after	srsrsurss
week and	rrtstvrsp
week at	strsvrrsr
week in	stsststsq
week of	vrrps0usj
week on	ssssssrsu
week one	sssussssr
week or	ttttssqsq
week that	sssqsstst
week the	sssrsrssu
weekend	rrvqtrttr
weekend a	ssvrssrsr
weekends	ssrstsusr
weekends in	ssssssusr
weeken~	qqtstquts
weekly	rorqrryuu
weeks	tnpm01qqr
weeks and	qrststssu
weeks before	sssssussr
weeks of	ussrsssss
weeks on	ussrssusq
weeks vacation	ssssusssr
week~	ojql00uvs
weet	rrrrsxrsr
weet dat	rssrswssr
weg	sssxrrrrq
wegen	osqpwxsrt
wegen der	qrrruwtsq
wege~	osqqwzsrs
wegner	srssssssu
wegn~	srssssssu
weighing	srsrsurss
weighi~	srsrsurss
weig~	srssrusss
weihnachten	srssrvssr
weihna~	srsurvssq
weih~	srsurvssq
weil	urqtrstvq
weil du	ssstssrur
wein~	ttsrsssur
weiss	rurprvurr
weiss dass	sssqsuusr
weisst	usrtssssr
weis~	uvrqquurp
weiter	tousqwsqt
weiteren	qstwrsrrs
weiteren verfahren	rssusssss
weitergeht	rssrsvrsr
weitergeleitet	tssrsrssu
weitergereicht	ursrssssr
weiterhin	rrsussrsv
weiter~	woqvpwrur
weit~	xlrumzrss
weken bezwaar	sssrssssu
wel	srsqssssw
welche	ttrsssssq
welcher	utsrrstsr
welche~	utsrrstsr
welcome	oqptystss
welcome 0	sussssrsr
welcome aboard	sssrssssu
welcome to	rrrsutsrt
welcome you	sssststsq
welcom~	oppp0ssrz
welc~	rqon0rtqy
welder	srsrsrssu
weld~	srsrsrtsu
well	uppwrqvru
well and	trsqstusr
well be	stsqsssst
well with	ussrsssuq
welsh	ststssssq
welsh cakes	ststssssq
wels~	ststssssq
wendt	trrqrrtsu
wend~	tsrrrqtsv
weniger	rssssussr
wenige~	rssstussr
weni~	sssstvssq
went	sqrxvqqrt
went back	srsswsrsq
went down	sssqssssu
went for	sssvsrrss
went on	sssrssssu
went through	sssrssuss
went to	tssutsrso
went up	sssqsstst
went with	srspssusv
wer	rtsqqqsuw
wer mag	sssrsrssv
werden	wvsupqrqq
werden mochten	ussssrsss
werden sie	urvrsrssr
werden wir	ssutssssr
werd~	wwsupqrqr
were	opl3wwrnt
were 0	ssrtsrssu
were a	srtussssq
were about	sssrssssu
were at	svsrssrsr
were chosen	ssssvsssr
were hired	sssqssssu
were in	stswsrssp
were interviewed	rrsrswssq
were looking	sssussssr
were lovely	sssussssr
were not	rrrxrsrrs
were on	sssssrusr
were ranked	ssssusssr
were recommended	sssrssusr
were struck	sssrrsssu
were the	ssrssrtsu
were you	ssssssrsu
werf	svsrsssss
werk	srsrrsust
werken	srsrssssu
werkstatt	rxrsssrsq
werkst~	qwsqutsun
werkze~	sursssssr
werk~	txsrssttm
weronika	ssssvsssr
weroni~	ssssvsssr
wero~	ssssvsssr
west	tqstsrutr
wester~	ttsrsssuq
westfa~	sssssssvr
west~	rrrrrurxq
weten	usrqutrrr
weten of	stssusssr
wete~	usrqutrrr
wett~	rrsrrstsw
wexcombe community	sssrsrtsu
wg	strqsuttq
what	rwzwolppv
what a	rurtrrrrv
what capacity	sssrssssu
what comes	srrsssssv
what does	tqsqsutst
what happens	usssssruq
what i	rrsrsrrtw
what is	sssssssru
what it	susrssssr
what the	tussrrsss
what time	srsrssrsv
what to	sussssrss
what was	tqstssrtt
what we	strxtrrro
what would	sqtsssrst
what wrong	srusssssr
what you	qwzoppvrs
whatever	tpyqrtsrs
whatever the	usrrstssr
whatev~	tpyqrtsrs
whatsapp	rvsqrsusr
whatsa~	rvsqrsusr
what~	stynqsurs
when	tuowstrpr
when can	rusrwsrsp
when i	pttsstqsu
when is	ssrrssssu
when it	sussrssss
when people	ussrssusr
when she	trrusssst
when the	vqqusuqsr
when this	vsssssssq
when we	rrsysrssq
when wednesday	srssssssu
when will	usssssssr
when would	sssrssuss
when you	pvvoyrtqp
where	tsswuoqqt
where i	srsrtstsv
where it	ururrssss
where we	srsuxrrso
where you	rtrvsrsrt
whereas	qssusssss
wherea~	qssusssss
wher~	rrryurnpu
which	vuryqpspr
which for	ussrssssr
which i	ssstsrvsq
which is	tsqxrrtrs
which means	ssrvssssr
which one	qxsrssssr
which you	rttwsrqtp
whichever	rutrrvrsp
whichever way	rusqsvssq
whiche~	rutrrvrsp
whic~	uvsypqrpr
while	soqurvsqx
while we	usstsrssq
while you	srsstssru
while your	rssussssr
whilst	srsusssss
whil~	snqvrvrqx
white	ssrqrsssv
whiteb~	stttssrtq
whitfield	ssspstssu
whitfi~	ssspstssu
whit~	qustrtqtt
who	uopynqvut
who already	sssussssr
who applied	rsstvrstq
who are	srursrtss
who ask	srussssss
who brought	ssrussssr
who can	rrsvrryro
who comes	usssssssq
who coming	sssssssur
who d	utsttsrsp
who does	sssrsusst
who has	srsxsstsp
who have	rqrurusss
who is	trrrsrrrv
who joins	ssstrsssu
who knows	ssssssusr
who looking	ssssssrru
who may	tussssssq
who meet	urusssstq
who most	sssussssr
who reach	susrsssss
who runs	sussssrsq
who was	sssustssr
who were	sssqswssr
who will	ssststssq
who wish	sssussssr
who you	svsrstqtq
whoever	srsrrtsrv
whoeve~	srsrrtsrv
whoe~	srsrrtsrv
whole	ssruqrtru
whol~	rsqurrtru
whom	srstqutrr
whom we	ststsussp
whoo~	ussssssss
whose	sqtwrqsrs
whose experience	srsusrsss
whose profile	sssrssssu
whose skills	sssussssr
whos~	sqtwrqsrs
why	usypprotv
why and	sssrsssus
why it	ssursssss
wichit~	srstsrusr
wich~	sqtssruss
wide	srsrrsruu
wide range	sssrsssus
widening	srsrsutsq
wideni~	srsrsutsq
wide~	rsrprvvss
wie	snypzqqov
wie am	ssssussss
wie der	srsrssssw
wie du	srwrrrsrs
wie es	sssqsrssu
wie im	ssssussss
wie schon	vssrsrssr
wie sie	srvurrusp
wie telefonisch	ssssusssr
wie vor	rssrsusss
wie war	sssrssssu
wiec~	sssussssr
wieder	qrqqqyzsp
wieder auf	susqstsss
wieder~	rrsttursr
wied~	pqrsqzysn
wienbarg	tqsrrtrsv
wienba~	tqsrrtrsv
wien~	tqsrrtrsv
wiese	sssssutsr
wiesen~	sssusssss
wies~	rrrtrvssq
wij	qtsqwusrp
wij de	tssqsussr
wij u	rsssvsssr
wij voor	ssssussss
wil	rsrsrurst
will	3vprqsnos
will also	susrssssr
will always	sssussssr
will answer	surssssss
will ask	susrtsrsr
will be	11rhsspqs
will bring	sussssssr
will carry	usssssssr
will come	sssqssssu
will consist	sussssssr
will contact	rwsrsrsss
will follow	rvsssrrst
will get	qquqsttsw
will go	vrtrssssq
will have	xsssrrtro
will hear	tptsstsss
will i	usstssssq
will ich	rssrswssr
will interview	stsrsrrus
will look	zrsrssssp
will make	sssrsrsrw
will mark	ssusssssr
will no	susssrssr
will not	ptrxqqsrw
will pass	ursssssss
will probably	sssssussr
will provide	tssrssrur
will reach	svsrsrssr
will read	ussqssssr
will receive	tssssssuq
will remain	sssssussr
will result	sssrsussq
will resume	sssrsusss
will review	qsssssssw
will ring	ssssvtssp
will send	rssvsrqss
will share	sqsrsvsss
will take	strssttsq
will then	ttsssstsq
will write	rsrsssrsv
will you	srssusttr
willing	srrsssrsw
willing to	srssssssu
willin~	srrsssrsw
willkommen	srsrrstsu
willko~	srrrsrsrx
willst	urtsrrtsq
will~	wqsnqqusy
win	strrssrsu
window	stuprrqsv
windows	stspssrsx
window~	stsossrsx
winds	rssusssss
wind~	tttmrrqsz
winery	srrsussss
wine~	srssussss
wing	sssrsutsr
winner	srrrssssw
winn~	ssrqsrrsx
winston	ssrsrsssu
winsto~	ssrtrsssu
wins~	ssrtrsssu
winter	srusrrurs
winter issue	ssrsrsssu
wintersemester	ssssssssu
winter~	srrusrsst
wint~	rqtvrstrs
wir	qxqswxqiu
wir ab	srsrssssv
wir abzusehen	rssusrsst
wir alle	ssssussss
wir an	sssussrsr
wir auf	rssssrssv
wir bauen	srsrsrwss
wir bedauern	rrsrrsssw
wir bei	srsqtsuss
wir bestatigen	trsrrsssv
wir bieten	strrvrssq
wir bitten	rtxstrrso
wir brauchen	srsusssss
wir das	svtrrsrsr
wir den	rsrqwtrss
wir dich	sswsrsssr
wir die	trurrusss
wir dir	sssusssss
wir drei	sssrssssu
wir druber	srvssssss
wir einen	stsrssusq
wir fahren	usssssssr
wir freuen	tsrpvrrts
wir fuhren	rssssussr
wir gehen	sssvssssr
wir gern	tstqssrss
wir gerne	rsssvsssr
wir haben	sppwrytrq
wir hatten	ssstsrvsr
wir heute	sssrssuss
wir hoffen	ssstusssq
wir ihnen	qptusutrt
wir ihr	srsqsussv
wir ihrem	sssqssssu
wir im	srursussr
wir in	swsssrrsq
wir keine	srstsvrsq
wir konnen	ssssusssr
wir leider	ttsostssu
wir lesen	usssssssr
wir mal	sursrssss
wir melden	rrsqrursv
wir mit	urttrtrsq
wir mochten	rqtrssrsw
wir mussen	sssustssq
wir nach	rssvssssr
wir nehmen	qsrvwrssq
wir nicht	trsusrssr
wir nichts	usssssssr
wir noch	swtrrrssr
wir reden	surrsssst
wir samtliche	rssrssssv
wir sie	tswsrrqrt
wir sind	ttrrsrrru
wir suchen	rprsrrwru
wir uns	yuvptpqrq
wir wollen	squswrrrq
wir wunschen	rrrrssssx
wir wurden	qvrrsttsr
wir ziehen	srsussssr
wir zu	russssssr
wir zum	srsrssssu
wird	ynrrnrtrz
wird der	rtsrssssv
wird gebeten	sursssssr
wird gestellt	srussstsr
wird mit	ssssssssu
wird nicht	trssrrrtv
wird sie	utsrssssr
wire~	srrqsstsw
wirtsc~	sssqssttu
wirt~	sssqssttt
wise	suutssrrq
wish	ppqvutqrw
wish to	qrsntvttu
wish you	rrrxtrrrs
wishes	trsvtqvrn
wishes to	ssssustsr
wishing	ssstsssuq
wishing you	ssstssrur
wishin~	ssstsssuq
wish~	srswsquto
wissen	uqstqvtso
wiss~	uqsurvtso
with	stswrprqt
with a	pwwvoospv
with admiration	sssussssq
with alumni	sssssstur
with an	trssussrs
with another	rttrsrssv
with any	rqssusrsv
with anyone	ssrsssssu
with at	sssussssr
with best	sssssrvsr
with dial	rvssssssq
with dr	srssssssu
with four	sssrssusr
with her	sssusstsq
with it	vryprsrrq
with job	ssswssssp
with kind	tusqstrsr
with me	r0qsrsprt
with more	rssvssstp
with mr	sprsssssx
with my	usrussrsq
with one	trrtsstsq
with other	rrtvsrsss
with our	rxusqtsqq
with questions	srssrsssu
with real	rssssutsq
with reference	sttutssso
with somebody	ssssusssr
with someone	sssrssssu
with ten	sssussssr
with thanks	wrsrsstsq
with that	sssussssr
with the	wxpvnroqu
with them	sssustrsq
with this	ssutsrrsr
with three	tussssssq
with two	rssrrwsrs
with us	xvptrstpp
with you	o0vsquqpq
with your	ppuwtprts
withdraw	ssrqsvtss
withdrawn	qsqvrrssw
withdrawn and	sssusrssr
withdrew	sssrsstsu
withdr~	osptqttrz
within	uqwrxooqu
within 0	wsuntrrrt
within a	trsrssssu
within one	ssttssssq
within seven	sssrwsssr
within six	psssssssv
within ten	vsstsrssp
within the	tsrvrsrrr
within three	qsssssssv
within two	qstqsrstv
without	pnzuqutqs
without a	sstssussq
without the	srurssssr
without your	srsrsrusu
withou~	pnzuqutqs
with~	nm1yqptqv
witnes~	ssrsssssu
witn~	ssrsssssu
wk	srrsuuusq
wks	rrsrszssp
wo	wsrxrsqro
wo not	wqqxrtqro
woche	ttrltwutr
woche 0	srssssrvr
woche bescheid	sssrtussr
woche haben	srusssrss
woche mal	svsssrssr
woche zeit	stssssrsu
wochen	vqtlwtsrt
wochenende	vrrwrrrsq
wochen~	xprvqqrsr
woch~	zmrjvwttr
woensdag	rttrrrrru
woensdag 0	srtsrssrv
woensd~	rttrrrrru
woen~	rttrrrrru
wohngemeinscha	tusrssssr
wohngemeinscha ankerplatz	tusrssssr
wohnge~	tusrrsstr
wohnt	sssussssr
wohnung	srsqssusu
wohnun~	rrsnsrwsx
wohn~	ssrorrwsw
wojtek	stsrssusr
wojt~	stsrssusr
wolf~	ussrtrrss
wollen	usvqxsrrm
wollen dich	srrswsrsr
wollen sie	stsrusssr
wollten	sssssussr
wollte~	ssstsussr
woll~	srupzuqrn
woman	usstssssr
woma~	usstssssr
wome~	srssssssv
wondering	srsqsxtsr
wonder~	srsqswssr
wond~	srspswtss
woning	sssrssssv
woni~	sssrssssv
wood	ussrsstsr
word	qrypqsttr
word for	sssrtsrus
word piece	srvsssssr
worden	ssrurrrrt
words	qp1oqrtus
wordt	usrtssssr
word~	so1rqqsts
work	trsypn1ms
work and	tpussrsst
work from	srrrssuss
work here	trvtssrsq
work in	tssrtsvsq
work on	srstpsxpu
work out	sssqstsst
work with	urrtssvrp
workable	sssussssr
workab~	sssussssr
worked	ssrtrrurs
worker	trsssutso
workforce	ssusssstr
workfo~	ssusssstr
working	qopusqwuu
working days	rrrrsrrsw
working on	sqsrssust
working with	ssstssrup
workin~	qqpuspwuu
workplace	ssusssssr
workpl~	ssusssssr
works	szsmqrqvt
works 0	sssssssuq
workshop	utrstsruo
workshop mechanic	sssstsruq
worksh~	uurstrruo
work~	trpvqoxvr
world	squkrrruz
world of	sssssssur
worldwide	ssssssrsu
worldw~	ssssssrsu
worl~	squjrrrv1
worries	surstsrsr
worries at	sussssssr
worrie~	surstrrss
worr~	strrssrsu
worst	sssqssssu
wors~	sstqssrst
worter	srwsssrsr
wortern	srvsrsssr
worter~	srvsrsssr
worth	srtprswss
worthing	ssrssssus
worthi~	ssrssssus
wort~	roypqrvus
would	kyruxp1kp
would be	qptszqtqs
would do	sqssssrsv
would have	trturrssr
would help	stsrsursr
would like	p0shzxqpt
would love	ssrprtvss
would not	strurstsq
would teach	sssssssus
would the	swsrrsrsr
would thursday	svssssssq
would ve	rssvsrssr
would work	srvsssrss
would you	qswkqqysv
woul~	kysuwp2kp
wout	svrrrstsr
wow	ssssssssu
wpm	srursstsr
wr	ssssssssu
wrap	svssssssr
wrap up	svssssssq
wren	strustrsq
wris~	sstssussr
write	wn0vpwmqp
write 0	usstssssr
write a	srwrsssrt
write again	tsststssq
write for	rrurssssu
write me	ssvrssssr
write to	urpururss
write up	sruqsssst
write you	usstssssq
writer	rrtstrsuq
writer position	ssusssssr
writes	sssssrssu
writing	snruystqs
writing by	srssusssr
writing that	srstusssq
writing to	rssrrsssv
writing we	ssssusrss
writin~	rnsvyrsqr
written	rq0vqpsqq
written test	sstussssr
writte~	qp1vrqsqq
writ~	uk2xrqrpq
wrong	sowwsqrrs
wrong with	srusssssr
wron~	sowwsqrrt
wrote	sprquqtry
wrote in	sssrssssu
wrot~	sprquqtry
wstr~	sssrsvsss
wunschen	orrvrrrry
wunschen ihnen	rsstssssu
wunsch~	orqvrttrw
wuns~	osqvrstrv
wupper~	ssssusrtr
wupp~	ssssusrtr
wurde	uqpxqqqrw
wurde erfolgreich	usssssssr
wurde unter	usssssssr
wurden	qzulpruus
wurden an	ussrsstss
wurden ihnen	srsrssuss
wurden sie	rtssrutsr
wurden wir	suutrrrsq
wurdest	srvrssusr
wurdest du	srussstsr
wurdes~	srvrssusr
wurd~	tyqtmossx
wurs~	svsqrrrst
www	qqqirrsy4
www linkedin	rtrrrrrxr
www tcs	rsssssusr
x	unqvsuttp
x 0	vrrrsstsr
x bewerbung	rsussssss
ximena	srsusrtss
xime~	srsusrtss
xx	rrtutruqr
xxx	rtsrssssu
y	xtturoppt
y 0	srusssrts
y a	srsssrssv
y donner	rssusssss
y el	ttrurrssq
y en	ssrsrsuss
y han	srsusssss
y le	vsssssssq
y luego	surssssss
y no	rvrsrtrss
y nos	usssssssr
y por	rrstssssu
y que	rusqtrssu
y te	xsrrssrsq
y ver	susrsssss
ya	rprytqrrv
ya esta	srsrussss
ya no	rrrvsrssu
yara	svssssssr
yard	uxrrrrsso
yarn	sustsrssr
yasmin	ussrssssr
yasmine	rrsusssst
yasmin~	rrsusssst
yasm~	urstsssss
yeah	usstsrrss
year	nlry0qrut
year 0	srtsrustq
year about	sssssussr
year end	sssrssusr
year it	ssusssssr
year old	ssurssrst
year one	ssssvsssp
year programme	sssrssssu
year so	usssssssr
year the	sssssssur
years	mnrxrpzvu
years in	sssussssr
years of	rrrwsrtsr
year~	mmqxrpzvu
yellow	sssrssssv
yellow~	sussssssr
yell~	strrsssru
yes	xqni6qrss
yes and	sussustrp
yes from	sssrustsr
yes i	vrstssrsr
yes in	trssusrsr
yes it	vrssssssr
yes on	sssrtsrur
yes or	rrsrtusss
yes that	sussssssr
yes there	ussssssss
yes to	srrrvrsst
yes we	ursrssrst
yesterday	rqtttsqtu
yester~	rqtutsqtt
yest~	rqtutsqtt
yet	mntpp3vtu
yet and	sssssrusr
yet i	srsssvsss
yet so	rssssusss
yildirim	sssussssr
yildir~	sssussssr
yild~	sssussssr
yo	sttrssurp
yolanda	tsssstssq
yoland~	vrssstssp
yola~	vrssstssp
york	sssrsssur
you	osrwustou
you a	purtvqspu
you about	rxruqrsqs
you accept	susrssssr
you after	srsrstusr
you again	tsssqtrst
you all	tortrrqtw
you already	sussssssr
you an	rssutvqto
you and	rwtttrqqs
you applied	surursrsr
you are	mtutusvqr
you as	pppp0yqsq
you asked	ssqsuqrvr
you at	rrrurrsrw
you available	spssssssv
you back	stsussrsr
you be	rwtqurtso
you because	srsrsuusq
you before	sssrssvsq
you began	rssrssssu
you both	utrsssssr
you bring	sptsssssu
you but	srswtrrsp
you by	ttsqsssss
you ca	sqtwtrrrr
you called	ussqsssst
you came	ststtsssp
you can	svtttpqpu
you choose	sssssrusr
you chose	sssrssssu
you come	ryrrsrtsq
you complete	urtsssssr
you concerning	ssssssrsu
you confirm	sussssssr
you could	rssrtstur
you cover	tqssssssu
you d	or2uqs0pi
you decided	ssssssusr
you did	tsttruvrn
you do	qwouruupr
you down	sussssruq
you drive	ssssssusr
you either	sssssussr
you ever	tstsssssq
you every	sssqssssu
you expected	sssrsrssu
you find	srssqrsrw
you finish	rrrrvssst
you first	sssssqssu
you follow	sssssssur
you for	wsqxqtnov
you forward	sstsssvsq
you free	svrrsrrst
you from	sssrssssu
you gave	rrswsrrss
you get	rssqsruus
you give	svrrrtrrt
you go	ttsrrsqru
you got	rssrurssu
you had	stsusvrso
you hanging	sssssussr
you have	ls1vvqqnt
you he	susssssss
you here	rtsrusrst
you hold	ssssssusr
you home	sussrssss
you how	sprrssrsy
you in	syovsqvpp
you instead	susrssssr
you just	srssssssu
you know	xruortsqt
you known	sssrssssu
you left	rsrqsrvst
you ll	sx0i3ppmq
you look	sqrrssrsy
you lose	sssqssssu
you lot	sssssrssu
you made	ststssssq
you make	srvrsssst
you may	rprxrstrs
you meet	sttsssssq
you mentioned	sssrsrssu
you might	trrssruss
you more	tusqsstsr
you must	rswrrrrrt
you name	ssrtsussq
you need	rrtnswpuu
you next	vssrssssr
you no	sssqssssv
you now	rttqstssr
you of	stsqsssst
you off	sssqtutsr
you on	suqlzvtpr
you once	suspswssq
you ought	ussssrtsr
you over	sssrssssu
you passed	ssssttrsq
you picked	sssrsurss
you please	sqsstsvsr
you pop	sussssssr
you prefer	sussssssr
you ran	susrssrss
you re	jyovzzpnp
you read	rrrsssrrx
you receive	rssqstssu
you recently	srssstrsu
you round	stsqsssst
you said	srsuwrrsq
you save	sqtsssssu
you say	sqvsssssr
you scored	sssussssr
you should	tqtrusssr
you something	susssssss
you soon	rusqtrusq
you sound	sussssrsr
you start	sprs0srsq
you started	rsssssssu
you still	ryrqssxsl
you success	rssusssss
you take	srsrusrrt
you talk	sttrtsssq
you tell	srstssrsu
you that	mrqtuyspu
you the	rpqv1ross
you then	stssstssq
you there	sssrrsstu
you think	sssrsrtsu
you this	srsutrrtq
you thought	srsussssr
you three	surtssrsr
you through	stsstsuso
you thursday	sussssssr
you to	styr1oqlq
you today	srsttstsq
you told	rsrusrstq
you tomorrow	ssrrvvrsq
you two	sprsssusv
you up	ssstussrq
you ve	ntvtnwtru
you wait	sssssssru
you waited	sssussrsr
you want	urvpstqru
you well	srsrssrsx
you went	ssstssusq
you were	pto3tpsps
you when	trsrstsup
you who	srvtsrrsr
you will	ouyvqtpps
you with	qysqsprst
you within	qtssssssv
you work	srvrsstsr
you would	rswusruro
you write	srussssss
you wrote	sssussssr
you yesterday	ssssssrsu
you you	svssssrsr
you your	ursrsssst
youn~	sssurrrtt
your	3spuqnrnu
your 0	txrsrrqqu
your acceptance	ssstusssq
your account	trsotsrrx
your ad	tssussssq
your application	1vstptmmr
your appointment	rnstrqss0
your assessment	rrwssrrss
your availability	rvqrsstrt
your background	stsvsssso
your bank	ssssrsssu
your business	rssqssrsw
your calendar	stsusrrsr
your camera	sqssssssu
your candidacy	qtsvssssq
your candidate	psruurrrv
your candidature	rsswstsso
your card	sssrsrrsw
your career	ssstssruq
your case	sutsssssq
your certificate	srsrtssrv
your choice	surrrussr
your claim	sssrrsssv
your code	sutsssssr
your college	usspsssst
your commitment	sssrsussr
your company	sssrrsssu
your completed	vssrssstq
your consent	srrsrsssv
your continued	sssrsusss
your contract	ssssvsssq
your credit	sssrssssu
your current	rvrsvrsrq
your cv	qvrxrryuh
your daughter	stssqssst
your day	svsussqsq
your delivery	sssrsrssv
your details	torprsyrv
your documents	usssssssq
your e	ssssssrsv
your education	qsssssssv
your email	ruyrqptrr
your employer	srsrssssu
your experience	ssstssrru
your feedback	sssqssssu
your file	vqsqrusst
your financial	rrsssrssw
your first	rrqtvrqrv
your form	zusrssrrn
your free	sssqsstsu
your friend	srsrsrssv
your full	susrsussq
your group	sssrsrssu
your hand	utsssrssq
your home	ssrsssrsv
your hours	sssvsstsq
your house	srsrssssu
your inbox	srsuurusp
your information	sssusrssr
your initial	srsrssssu
your interest	yrr0qqrqn
your interview	q1sptsqqr
your job	rtrustrtr
your kind	urssrussq
your kindness	svsssrssr
your kit	sussssssr
your knives	surtssssq
your last	swsssstsp
your latest	srssssssu
your letter	wuuqqsrsq
your license	srtststsq
your link	rssrsrssu
your manager	sqrstsssu
your membership	qssssrssv
your message	trspsrstv
your mobile	stsssstsq
your mum	sqsstsrsv
your name	rkswos1pu
your new	srssrsssv
your next	rssusrrrt
your ni	ssssusssr
your note	tvrsrsrsr
your offer	rrrqtrurv
your old	ssssssusr
your one	ssssssssu
your online	sssussssr
your onsite	sssrsusss
your order	rssqsrssx
your other	sssussssr
your own	susqsrvrr
your package	sssrtrssv
your packet	usssssssr
your paper	susrssrst
your parents	ssssusssq
your passport	srsrtrrsv
your patch	ssssssusr
your patience	sqspsyrrs
your payment	sssssrssu
your personal	rssusssss
your phone	ssttqxsso
your place	rrsrtusrt
your plan	srtsrrssu
your portfolio	usssssssq
your position	sssrrrrsy
your post	sssrsrrsw
your preferences	rssrsssqw
your probation	sssrrsssv
your profile	uqqqrqvut
your project	ssssvsssr
your qualifications	tsssstssq
your question	sqssssssv
your questions	swrqtrrtq
your queue	ssssssuss
your recent	rsrrstssu
your record	sssrssssu
your recording	vsssssssp
your recruiter	susrssssr
your referees	qsssssssu
your reference	qssssstsu
your references	sssstursr
your repo	srsrssuss
your report	rssrssssu
your request	ttsosrrsx
your results	ssssssssu
your resume	uvqsqquwo
your return	rsssrsrrw
your review	ursssssss
your saved	tsssssryn
your score	tssustrtq
your scores	sssussssr
your search	rssussrst
your shift	srrsvssss
your shoes	susssrssr
your showreel	tussssrsr
your side	turrssssr
your skills	rsssssqus
your slot	srursssss
your spot	ssssssssu
your student	usrssssss
your style	rsusssssr
your submission	sssssssvq
your talk	srsvsrusq
your thesis	stsqssssu
your thoughts	ssssusssr
your three	ssssssrsu
your time	q1svsqrrl
your train	susssrsss
your uncle	sussssssr
your understanding	sssqstssu
your uni	usssssssq
your updated	stssssusp
your visa	rqssssssv
your way	sqstssrsu
your work	srrrtswpt
yours	stouxsrps
yours is	ursqsrssu
yours sincerely	rtsqustrt
yourself	qsvvqvptq
yourself a	ssusrssss
yourself and	susrsssss
yourself until	sssusrssr
yourse~	qsvupvotr
your~	rtrwstqrs
youtube	srrsrsuru
youtub~	srrsrsuru
yout~	srrsrsuru
yrs	tssqsstts
z	vstttrrqq
z 0	ssusssssr
za	trrxrrrrs
zag	srsrssvrs
zahl der	trstsussq
zahlen	squrrrvrs
zahlen wir	srssssuss
zahl~	rpusqrwru
zainab	utrtrrusq
zain~	utrtrrusq
zal	svssrsssr
zara	ststsrtsq
zarago~	srssssusr
zara~	srssssusr
ze	vsrwrrrsp
zehn minuten	surssssst
zehn tage	ssssssssu
zeichen	srtsusssr
zeiche~	srtsurssr
zeic~	sqtsurrst
zeige	sssrssssu
zeigen	rwrtsrrsq
zeigt	rvsrsstsr
zeigt ihnen	rvsrsstsr
zeig~	q0rqsrsrr
zeit	szuqrqqqr
zeit fur	rssrssssv
zeitli~	sssrssuss
zeitve~	sqwsssrsr
zeit~	qqyssttul
zentral	sssssssus
zero	rsurrtstq
zero to	rssssusss
zes	rrsrrrssw
zes weken	sssrssssu
zettel	rrsqrvrur
zett~	rrsqrvrur
zeugnisse	ursrrrssu
zeugni~	wqrsrrsrt
zeug~	wqrsrrsrt
ziehen	srsussssr
ziekenhuis	susrssstr
zieken~	susrssstr
ziek~	susrssstr
zielinski	ssssssssu
zielin~	ssssssssu
ziemlich	ssusssssr
ziemli~	ssusssssr
ziem~	ssusssssr
zien	rvtsrrssr
zigg~	sssrssrrw
zijn	tpsstqrrv
zimmer~	ssrrsstvr
zimm~	sssrsrsvr
zip	tqyrrrrsr
zip it	ssusssssr
zit	rqttstsrs
zitten	sussssssr
zitt~	sussssssr
zo	russrrsst
zo niet	svsrssssr
zoals	rrvrurrsr
zoals besproken	ssustsssr
zoal~	rrvrurrsr
zoek	srsrssvrs
zoek ik	ssssssuss
zoeken	rrrxrrssr
zoekopdracht	sssssssvr
zoekop~	sssssssvr
zoek~	qrrwrrrus
zoll	srsssssut
zondag	urssssssr
zonder	rrtsrurst
zond~	sqtsrurst
zone	rvtrssrss
zoo	rrtqswttq
zoom	t6oqqrurk
zoom example	sussssssr
zoom for	tvssssrsq
zoom link	sussssssr
zoom meeting	sqssssssu
zoom us	ssrsssssu
zorg~	rtstsssur
zou	srssrvssr
zouden	srtrusssr
zoud~	srtrusssr
zout~	srsusssss
zu	kxwvwnqsr
zu deinem	rrtrsssvr
zu einem	rttrrrrrw
zu einer	sssrssrsu
zu erteilen	ssssussuq
zu hause	srrrrstsw
zu ihnen	sqsrsstsu
zu ihrem	srrrrstut
zu konnen	rrrrvrtst
zu noch	sssrsusss
zu oder	srssussss
zu recht	rsstsvrsq
zu stellen	ssssrsssu
zu uns	srsvtsrsr
zu unserer	sqtssssss
zu wechseln	sssrssusr
zuerst	rtsusrsup
zuer~	rtsusrsup
zugang~	sttssstsq
zuga~	rtursstsq
zugesagt	sssvtrrsq
zugesa~	sssvtsrsq
zugest~	srustrsss
zuge~	rstutrvro
zukommen	srsrrsvsr
zukommen lassen	srsrrsvsr
zukomm~	srsrrsvsr
zuko~	srsrrsvsr
zukunft	sssusssss
zukunf~	sssusssss
zuku~	sssusssss
zum	pl0vvorpv
zum 0	qqypxprss
zum einstellungste	sssussssr
zum kurs	rrssssssu
zum mundlichen	sussssssr
zum test	ssvssstsq
zum thema	srusssrst
zumuten	sussssssr
zumute~	sussssssr
zumu~	sussssssr
zunachst	rrsrttusr
zunachst angestellt	ssssssusr
zunach~	rrsrttusr
zuna~	rrsrttusr
zur	sttpsuqsu
zur unterschrift	rrrrqtssx
zurich	trssssusr
zuri~	trssssusr
zuruck	rqtyqqrru
zuruckgeben	ssssussss
zuruckgezogen	rssqsstsv
zuruck~	qsqpvqurw
zuru~	pprvuotqy
zurzeit	rssqsxssr
zurzei~	rssqsxssr
zurz~	rssqsxssr
zusagen	trsrrusur
zusage~	trsrrusur
zusammen	vurusqrrq
zusammenarbeit	rssrvrrst
zusammenarbeit zu	srssssssu
zusamm~	tvruuqprr
zusatz~	rsswsrssq
zusa~	stqvytoso
zuschlage	srssussss
zuschl~	srsrussst
zusc~	trsrurtss
zustan~	ussqsssst
zustimmung	srsrustsr
zustimmung des	ssssusssr
zustim~	srsrustsr
zust~	ursqurtss
zuzuglich	ssssursss
zuzugl~	ssssursss
zwei	tpyvqsssm
zwei einzelgesprach	srrsssssu
zwei gesprache	sssssussr
zwei jahre	sssstssur
zwei jahren	srssssusr
zwei platze	sssvssssr
zwei wochen	urtrtrrss
zweiten	sruqtsrtr
zweite~	stupssrtq
zweits~	sssrsusss
zwei~	rvsqswqto
zwischen	tstusqsrr
zwischen zwei	ussssrssr
zwischenzeitli	ussrsssss
zwisch~	tqrqsxrrs
zwis~	tqrqsxrrs
zwolf	tqssssssu
zwol~	trssssrsu
`;
