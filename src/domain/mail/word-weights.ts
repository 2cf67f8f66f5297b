// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	n11Yzip4t
0 0	o3nc3ht2v
0 a	qzqjwmzus
0 accueil	susssssss
0 al	surssssss
0 all	ssrsvssss
0 als	ssssussss
0 am	p0xmqovrt
0 an	rqrt1ruuj
0 anbieten	ssssusssr
0 and	vqpnypuss
0 andar	sussssssr
0 anos	russsssss
0 antrage	ssssssssu
0 any	srvsrsssr
0 aout	srssssssv
0 applicants	rrsrsssuu
0 applications	srrwsprvr
0 april	struuopuu
0 aprile	ssssrsssu
0 as	qssqwrrru
0 assistant	sssrsssvr
0 at	q0xlvpqpt
0 au	rsttrrrsu
0 auf	srtrqttrv
0 aug	sstsssrrv
0 august	rrtpvsqsv
0 avec	ssssssssu
0 avril	ssssssssu
0 b	ursussssp
0 bar	ssssrrwrr
0 base	srsswsssp
0 be	svssrsrsr
0 before	sussssrss
0 beginnen	ssssusssr
0 between	sussssssq
0 bewerber	sssrssssu
0 bewerbungen	qrswsrrss
0 bis	rvrsrrrvq
0 bonus	srrrwrvsp
0 breakfast	sussssssr
0 bring	rqqrwssrv
0 bruto	srssvssss
0 brutto	srsryssrq
0 but	rtsrwrrsr
0 by	urrsqrqrx
0 candidate	srrtssssv
0 case	ussssssss
0 cest	sussssssr
0 cet	svssssssq
0 cid	ursssssrs
0 class	sttsrsstq
0 coach	ssrsrsrrv
0 com	srssrsssv
0 coupon	srvsrsssr
0 covers	srstrsusr
0 customer	strsssurr
0 da	rvsssrssr
0 dann	stusssssr
0 date	srurssrrv
0 dates	sssrssrsu
0 day	rruqrrtut
0 days	tpsoyoszq
0 de	qswqwsqqs
0 dec	russrrtrt
0 dias	sqsusrrrv
0 die	trssvsssr
0 dinner	sussrsssr
0 dispatcher	sursssssr
0 drei	srssustsr
0 du	sqsstsssu
0 due	ssusssssr
0 e	qssuutrrq
0 each	svssssrsr
0 earn	srssssuss
0 en	rsvrrsrss
0 et	tutssrrrr
0 euro	rnsrvqxru
0 euros	rqrrusrtu
0 every	ssssussss
0 expires	sssssussr
0 fast	ssssussrr
0 feb	tsruturrp
0 februar	sstrursrt
0 february	ssqqrsruw
0 fevrier	ssssussss
0 floor	svsrrrtsr
0 for	ppvqttwsr
0 forms	srsssssur
0 fragen	rrvssssss
0 frau	srrrssssv
0 friday	svssssssq
0 from	ssrqssttu
0 full	ssusrsssr
0 gehalter	ssssusssq
0 giorni	srsusssss
0 gmt	swrsrsssr
0 grants	sssssssur
0 h	psurupszn
0 haben	srsrsrtsu
0 has	qssvrqrsw
0 have	tsssssstq
0 herr	srrrssssv
0 hiring	sssssussr
0 hour	rrssrsrtu
0 hours	rrwqrosvt
0 hp	ssssrsssv
0 hr	spstzrvuj
0 hrs	tqxssrrup
0 i	rwrnsruru
0 in	pvstwrqsq
0 inch	srusssssr
0 indeed	ststssssq
0 inkl	srtsrsrsv
0 instead	swrrrsrss
0 insurance	qssusssss
0 intake	ssussrssr
0 is	rurpusqrv
0 jan	tvssrtrso
0 januar	rqsttrstt
0 january	ruqpvtrrv
0 job	ssstsssur
0 jobs	ussssssup
0 jours	tssrrvrss
0 juillet	sustrrssr
0 juli	rsqqtsrrx
0 july	svsprpqvv
0 june	squkvsvtu
0 juni	qwsnrvqrw
0 k	ssssssurr
0 kl	srsvssssr
0 km	srstsssur
0 last	srsrsstsu
0 le	srussssss
0 leute	sssrssuss
0 liegt	tsstsstsq
0 line	ssrrssssu
0 list	sssrsutsr
0 living	ssssvsssr
0 lugar	sssssussr
0 lunch	sxqstsrsr
0 m	rrxsqrsrs
0 mai	svsqssqsu
0 make	sussssssr
0 mal	stssssrur
0 march	sqroqzssu
0 marz	ruttspqrv
0 match	srssssrus
0 max	sssutsrsq
0 may	qtsopwssw
0 mb	urtrssstq
0 me	stssrsssu
0 men	srsrssssv
0 meses	rrsuttssr
0 message	ssssrsssu
0 messages	sssusrssr
0 met	svsrssssr
0 metres	srssssssu
0 miles	ssssrsrus
0 million	sssmssusy
0 min	s02qqrprj
0 mins	sxxtrrrsk
0 minute	tywqqrqqq
0 minuten	pwxpqrpvr
0 minutes	o14kpoupr
0 minutigen	strsssrsu
0 minutos	svssssssr
0 mois	rsrussusp
0 mon	surrrsssu
0 monate	urrqusurr
0 monday	ssssusssr
0 month	rrsusrtrt
0 months	pppxxsxrn
0 more	tssrssrwr
0 mr	srsrssssv
0 ms	srssssssu
0 multiple	ssusssssr
0 na	svssssssq
0 ne	susursrsr
0 needed	sssussssq
0 net	rqtrxrurp
0 new	strsssrzm
0 no	twrrrtrsr
0 noon	sptsrsvst
0 not	swsssqssq
0 nov	trrswrtrq
0 november	uurprqtus
0 novembre	urssssssr
0 o	rysvrqrro
0 october	rsupusssr
0 oder	svrsssrsq
0 of	rouxsqpvs
0 off	srrstrqsw
0 oktober	sqwqvssrq
0 on	vtzlyoppr
0 one	ruttttusl
0 online	tqtrssstt
0 open	sruussstp
0 options	ssssvsrsr
0 or	szukqqxqt
0 ore	ustqsrrss
0 ote	srssssusr
0 others	sssrssssu
0 our	russrsrtt
0 out	ssrsrvsss
0 p	rurrustrq
0 pa	ssssrrssu
0 pacific	srssssssu
0 paid	sssrrurtr
0 para	rutrsssrt
0 passcode	svssssssq
0 payment	spssssssw
0 people	srqvuqwrq
0 per	roqnxrztt
0 performance	sssrssssu
0 phone	sursssrtr
0 pieces	tsstssssq
0 places	ssuvsrssp
0 platze	sssssusss
0 plus	sqrrwsxro
0 pm	qwwkqotuw
0 png	ussssssrs
0 points	sssusrstr
0 presso	ssssrsssu
0 prima	ussssssss
0 product	ssssssrus
0 proposals	ssssrsssu
0 prozent	rsstustsr
0 pt	svssssssq
0 qa	ssssssrus
0 questions	srytsrsso
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
0 seconds	sqxsssssq
0 seiten	ssussssss
0 sek	srvstsrsr
0 semester	sussssssr
0 sep	rstsrssru
0 september	rqrqzprsu
0 septembre	srssuursr
0 sgt	sursssssr
0 shift	tssttsrsq
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
0 stunden	rosrwrurt
0 sur	sssrtsssu
0 t	rrrsrsusu
0 tage	uqqryrwrn
0 tagen	prvtrrrsw
0 tell	sustssrsq
0 test	srssssssu
0 the	rssvuprrs
0 then	russsssst
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
0 tomorrow	srssrrssw
0 total	rsrrsssrw
0 tues	svrsrsssr
0 tv	sssrvrssr
0 tvod	tssrusstr
0 two	ssrrtssus
0 uhr	p4xllnqrz
0 um	ttrrsrrrv
0 und	rstustrrq
0 unserer	sssssussr
0 uur	qxttuqqqr
0 valores	srsvsrssr
0 vat	rsrsssssv
0 video	sursssrtq
0 voucher	sqssssssv
0 w	svsssstrq
0 was	usrqursrs
0 we	ssrtsqpsx
0 week	trsrusssq
0 weekly	sqssssvsr
0 weeks	srqtsvttq
0 welcome	surstsrsr
0 were	rsrsvsssr
0 what	ssssssssu
0 when	svrorrwss
0 whichever	rtsrsvssr
0 will	sssrrtrsu
0 wird	rsstssssu
0 with	sqtqxqrst
0 wks	sssssussr
0 wochen	sstsusssr
0 word	srusrsssr
0 words	rq1rssrun
0 work	rustssssq
0 working	vrstrsstp
0 worter	ssvsssssr
0 wortern	srwsrsssr
0 wpm	sqvssstsr
0 wrap	sussssssr
0 x	trrqssssw
0 year	stsqssrrw
0 years	rrrmsrzqw
0 yen	ssssusssr
0 yes	usssssssr
0 you	vtqvrpsqu
0 your	svrssrssr
0 zeichen	srussssss
0 zuruck	ssssssssu
?0	o3oi2vopu
?0 0	quqp1qorv
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
?a	pwsnwtupt
?a call	qvsrssssr
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
?an	wstrsssrq
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
?and you	qrtvssssr
?another	sutsurssp
?any	srststssq
?anything	pssrsussu
?apologies	sussssssr
?apple	sssssssus
?applicants	qsssstssu
?application	vtspsussq
?application and	ussrstsss
?application with	tusrssssr
?applications	rssusqsst
?are	rtssstrru
?as	rrtsvrqrt
?as a	srsssrssv
?ask	rsspstssv
?ask you	sstrsussr
?asked	stssssuto
?asked me	srsssrutq
?at	rsttrwsrq
?at all	rssrsusss
?attached	srsrzrrsp
?auf der	sssrsrssu
?back	sqrrvswsp
?back for	ssstvrrsr
?back to	srsrsrwsr
?background	rsstsussq
?bad	sssssussq
?base	srssusssr
?base 0	srssusssr
?be	twsgs0spt
?be called	qssvsssss
?be glad	susrrussr
?be grateful	ttsprrssu
?be in	ussssssss
?be kept	rrsrswsss
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
?but	tsssrtrru
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
?choice	sssssvssq
?choose	sssssrssu
?christmas	ussrssssr
?come	tssrrwrsr
?completely	sssssussr
?con	rusurrssr
?confirm in	sssrsusss
?confirmed	sssssrssu
?consider	sssqstssu
?contact	ussrrttss
?contact you	vssrsttsq
?contract	srsrttsur
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
?do	stttqtssr
?do not	tpttrsstr
?documents	ssssssssu
?down	sussssrsr
?driver	sssssrssu
?du	sssqsrssv
?e	rusrrtrru
?e mail	stsrstssq
?each	tstttrrsq
?easter	sssutrrsr
?eight	ssssssusr
?ein	rssssrssu
?einer	rrstsusss
?elle	vrsrssssr
?erhalten	ussrsssss
?erst	rqpqp)pon
?es	srutssssr
?especially	ussrtsrsr
?expect	rsssssssu
?expect a	qsssssssu
?file	rrussstsr
?files	sssqssssu
?find out	ssssssusr
?firm	susrssssr
?first	qqssrzssq
?first and	rssrsussr
?five	susruqrss
?fixed	sssussssr
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
?fur	rtsvstrsp
?further	susrssssr
?further and	susrssssr
?get	rrsqsvtss
?get 0	srsssrssu
?get a	ssssssusr
?glad	rtrqussrt
?glad to	rrstvrsst
?go to	ssssrsssu
?going	sssrsussr
?got	tssusprsu
?grade	sssssussr
?grateful	ttsprrssu
?h	stsrsssur
?hab	svsrssrsr
?haben	sssutsssr
?had	usssssssr
?half	susrstssr
?has	rrssrwrst
?has to	ssssrrssv
?hat	utsrssssr
?have	pqsvutrss
?have you	sssstqtst
?he	susrroqsx
?he does	ssssrrssv
?he is	svsrssrsr
?head	ssssvsssr
?hear	qssssvssr
?hesitate	rrssssuss
?hesitate to	rrssssuss
?him	sssssrssu
?hiring	vssssrssr
?hiring manager	usssssssq
?his	sssssqssv
?hit	sssssssur
?holding	srsssusss
?hrs	srsrwsssq
?hrs 0	srsrwsssq
?human	ussqsssss
?i	nwpuptxpt
?i can	qvsrtsssr
?i d	rrsqrytsr
?i just	ssssssusr
?i ll	stsssrssv
?i m	sssssttsq
?i should	susrsssss
?i wondered	sssssrssu
?i would	sssxsosss
?ich	rtrrsuqrv
?ich bitte	ssssussss
?ignore	vssrsussp
?ihr profil	rssrssssu
?ihre	tusrsssss
?il	srssssrrw
?im	stsqrvsss
?in	upoorywpu
?in 0	ssssssusr
?in the	srrssxsrr
?in touch	usssssssr
?in your	sssssussr
?inbox	srssssusr
?indicate	sssrusrsr
?interview	pstqsstsw
?is	ssvlqrtsx
?is not	srvsstsss
?is that	ssssrrssv
?ist	russsussq
?ist bei	sssrsussr
?it	sqrlsztru
?it been	sssssrssu
?it might	rssrsvsss
?job	sqrtyqrsr
?job yours	srrsxsrrq
?jobs	srssssuss
?june	srsrutssq
?junior	srssxrrsr
?just	srsrssvsr
?kann	srsrsusss
?keep	psstsusst
?kennenlernen	ussrssssr
?kept	prstswssr
?kept and	rssrsusss
?kept with	qssusssss
?kindly	svsssrssr
?know	rrrutrsst
?know by	sssutrtsr
?la	swrxsrrrp
?labor	sssssussq
?laptop	sssssrssu
?le	svrrqrrqx
?le 0	srssrsrrw
?let	rssttqsst
?like	rrrqxusrr
?like to	rrsquvtsq
?list	rtsqrurst
?list for	srsssussr
?list of	susrssssr
?live	srsstrusr
?live in	srsstrusr
?ll	xsrqqtqru
?ll ask	sstrsrssu
?ll be	svtssrrsq
?ll text	vrsrsssss
?lo	srsusssss
?long	susrsssss
?look	ssstsussq
?lorenz	tussssssr
?lunch	susssstsr
?lunch with	sussssssr
?m	sssssttsq
?manager	ytrrrsrso
?many	sussssssr
?may	rssorvssv
?may be	qssrsvsss
?may i	sssrsrtsu
?me	psqsvo0sq
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
?night	ussqtrtss
?no	rsrrsrusu
?not	smvxprstt
?not a	sssrssuss
?not have	sssussssr
?not hesitate	rrssssuss
?not panic	ursssrsur
?not saved	srvssssss
?not wait	sssxspsss
?not want	sssssrssu
?not worry	usrssssss
?nothing	rssssvssr
?nous	sxssrrrrq
?november	russstssr
?now	ssstrrrsv
?numbers	sssssussq
?of	qupuptwsq
?of merit	sssssussr
?of the	rrsurtttq
?of these	srstsrusr
?off	trsssruss
?offer	rrsrvtssr
?offer you	rrssvsssr
?ok	sxssrssrq
?on	qwptquuqt
?on 0	rssrttusr
?on sunday	sussssrss
?one	srssstrsu
?online	sussrsssr
?only	sstsrrrsv
?opportunity	susrssssr
?or	qvsottsur
?order	sssssussr
?order of	sssssussr
?our	0protvtrn
?our team	ussssssss
?out	trrqsrwtr
?out in	ssssssusr
?out the	sssrsssus
?over	rqrrvxrsr
?over the	srssvsssr
?page	srssvrssr
?paid	srssvrssr
?panic	ursssrsur
?people with	sssssussr
?please	upqnytoqy
?please bring	ssqsrrssv
?please contact	rsssssssu
?please do	ussssssss
?please ignore	vssrsussp
?please read	sssssrssu
?please reply	srssssssu
?pls	sssrsvssr
?policy	ssssstssu
?post	rrstvssrq
?pour	rzrrrrrrq
?product	ursssssss
?profil	rssrssssu
?programmes	qsssssssu
?ps	ursssssss
?question	sussrrsuq
?question of	sussrrsuq
?rates	sssssssus
?rather	rsssswssr
?re	trsptwqss
?reach	srsrssuss
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
?ring	tusrsstsq
?ruft	vssrssrsr
?ruft sie	vssrssrsr
?run	ussrssssr
?sagen	srsssusss
?salary	sssussssr
?saturday	qvsstsssr
?saved	srvssssss
?school	sssrsrssu
?se	rssrssssu
?second	sssrsrssu
?security	sssssrssu
?see	rssssvssr
?seeing	susrssssr
?service	sxssrrsrq
?seven	susrsssss
?she	wssqsrsss
?shifts	sssusrssr
?should	susrssssr
?should be	susrssrsr
?shout	srswrrtrr
?shut	sssssrssu
?si	vrssssssq
?sie	ysqtvtqqn
?sie an	vssrssrsr
?sign	srsrvvssp
?sign on	srssusssr
?since	sssssrssu
?six	qrstvqsss
?so	vsrrrqqrw
?so do	vrsrssssr
?so i	sssssrssu
?so please	usrsssssr
?some	qrsusssst
?some other	srsussssr
?speak	susssrssr
?staff	rrssvrsst
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
?te	ursvrrssq
?teachers	ssssrvssr
?team	vrsrtrrss
?tell	sssrutrrt
?term	tsstrtssq
?text	wrtrssrsq
?text you	usssssssr
?that	sqssrqrtw
?that the	ssssrrssv
?the	osmsxxsrs
?the 0	srssssrsu
?the ad	ssssrvssr
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
?they re	ussrsssss
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
?to have	ssssurrsu
?to keep	sssrsurss
?to me	rrsrssuss
?to offer	srssvrssr
?to our	ussqstssr
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
?two	rqstruwsq
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
?up	usspttsst
?up to	ussrssrss
?us	rrrxuqsrr
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
?we	wpputxtop
?we ask	sssrsussr
?we can	susqstsst
?we d	rsrpwtsrs
?we do	rssusssss
?we ll	vsttstssn
?we will	srstsutsq
?week	sqsrwrrtr
?weekend	ssssusssr
?weeks	pssrsqtsx
?weeks since	sssssrssu
?which	srsqqrssy
?who	trsssttsq
?will	0qqtpyqqp
?will be	utrsrwrrq
?will contact	ussrstssr
?wir	qurvttqrq
?wir wurden	rssutssss
?wird	ssussssss
?wissen	sustssssr
?with	rxrsusptp
?with a	srssvrsss
?with you	susrssssr
?within	rrsrvrsst
?within five	sssrvrssr
?wollten	sssussssr
?wondered	sssssrssu
?wonders	susrssssr
?words	srsrrtssu
?worry	usrssssss
?would	rtrtsttrq
?would be	trsrstusr
?would not	sssxsprss
?write	utsqssrss
?writing	sssrursss
?wurden	qssvursrr
?wurden uns	rsstussrs
?y	rrrwssssr
?ya	srsusssss
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
?your account	sssssussr
?your application	utsqsussq
?your cv	tssusrssr
?yours	sqrsxsrrs
?zeit	svsrssrsr
?zu	sssussssq
?zum	svsqurrsr
?zum 0	sssrvsssr
a	qrtxppuqv
a 0	qy1iulvow
a aguardar	srssussss
a alguien	srsxssssq
a bank	ssussrstq
a beauty	vssrsrsss
a bed	sssrtsrsu
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
a budget	ssrtvrssr
a burst	svsrssssr
a bus	strrssssu
a calculator	ssurssssr
a calendar	srssssssu
a call	svrrtutsn
a candidate	rstwsrrsq
a candidato	qssxsrssr
a car	sussssssr
a card	ssssrsrsv
a career	tstrsssqt
a casa	srrswsssr
a change	tsttssssq
a chara	rusttrssq
a chart	srwsssssr
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
a cv	prsrssrux
a data	ssutssssq
a date	russrrrsu
a day	rrsoqu0rr
a dbs	ssssssusq
a decision	pvrpqwrrw
a deep	sussssrsr
a deja	sssusssss
a deposit	sssrssssu
a deputy	sssrsussr
a desk	sssussrsr
a dish	sqssssssu
a document	ssssusssr
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
a formal	rsssssssu
a fortnight	sssrsussr
a founder	sssqsstst
a free	sqrurrrrw
a friend	rrrtsrrsv
a friendly	sursssrst
a full	stsqsrqrw
a fun	ssssssssu
a further	srrrszrsp
a gente	srrusursq
a girl	sssussssr
a go	srussssss
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
a l	qsuuswsrm
a la	vvrosttrp
a lad	sssussssr
a lady	sssussssr
a laptop	srustsssr
a large	sssssvstq
a las	qvsrsrrrv
a le	srssssssv
a letter	ssssrrrtv
a level	sstssssuq
a line	sssvssssp
a list	svrsrttsq
a listed	sssrssvsr
a little	wrtqrtrtq
a look	xtqrsrrsr
a lot	uqrwrrsrr
a m	suurrrrsr
a man	ssrtssrsu
a mano	sruusssss
a mass	usssssssr
a match	ttssursso
a me	srursssst
a meeting	trursstsr
a message	usssssssr
a mi	susrsssss
a mid	srssssvsr
a month	rqqpsrurz
a much	ssssssusr
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
a panel	ssrqsussu
a partir	rruqtvssr
a pas	sqstrrrsw
a pass	rtsussssr
a pen	sstsssttq
a permanent	ssssusssr
a permit	srsstrssu
a phone	sttrurtsp
a photo	ssrsrrssv
a picture	rsussssss
a pie	sssrsrssu
a piece	sqssssssv
a place	rqqqttrry
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
a quarter	ssrtsursr
a qui	stsrsussr
a quick	r0qpsrvrp
a quiet	sstssstsq
a raise	srrsvsrst
a real	srttsussq
a really	srsstsusq
a record	sssqssssv
a recruiter	sssssssru
a referee	rrsrrrrsx
a reply	ussrssssr
a report	ssurrssst
a resident	rsssssssu
a resource	sssrssrus
a response	sstssussr
a retenu	tsrrrruss
a ring	svssssssr
a role	sssrssssu
a school	ssrrssrtu
a second	tqtsrtssu
a security	sssrssssu
a selection	ussusssso
a senior	susssssrr
a serial	srusssssr
a shared	sussssrrs
a shift	ssssrruss
a short	rpxqrtssu
a similar	sssrtsrsu
a single	tssqstrss
a skilled	sssussssr
a skype	sttsssqtr
a slot	ruqrsrrsv
a small	utxqrqsrq
a stable	sssssussr
a staff	sssursssr
a stage	svrsssssr
a steady	ssssssuss
a strong	sssqrurus
a student	sssussssr
a su	srssssuss
a sua	rtrtrrrrx
a suit	sssssrrsu
a system	sussssssq
a technical	surrssqtu
a template	ussrsssss
a ten	rvsrsrsrt
a third	rsstsvssr
a three	srtrssutq
a tilby	ssstussrr
a time	qtsurrurr
a toi	urssrrusr
a trainee	ssursssss
a tres	surtssssr
a trial	srrrrsrsw
a truck	ssssrsssu
a tua	rruqsvsss
a two	ursrtsssr
a un	sursrtssr
a une	sssussssq
a vacancy	rssrturss
a vaga	rqrxvrrrq
a ver	svssssssr
a very	ssrturssr
a video	srusssrss
a viernes	srssussss
a view	sssrssusr
a viewing	sqssssssv
a volunteer	rsusrsrst
a votre	strqssrsw
a vous	rqsvsrtst
a week	uptozowqr
a while	trsqssuss
a wide	sssrssrus
a woman	sssusrsss
a world	sssssssur
a written	sqxtssssp
a year	rprvuqstt
a yes	rtroyutrp
aadhaar	ssssssusr
aadhaar and	ssssssuss
aadhaa~	ssssssusr
aadh~	ssssssusr
aan	otvuwrsrp
aan als	srssvssss
aan de	strstqtrt
aan het	ruusrsssr
aan ons	rssussssr
aanbod	trrrwsssr
aanb~	trrqxrrss
aangenomen	ssssvssrr
aangen~	rrstvssrr
aang~	sqttvtsrq
aannemen	sssssusss
aannem~	sssssusss
aann~	sssssusss
aanpassen	sssssssur
aanpas~	sssssssur
aanp~	sssssssur
aansluit	sssussssr
aanslu~	rtsvssssr
aanste~	rrssvsssr
aans~	qvruurrrq
aanvraag	sssrssssv
aanvra~	srstsrssu
aanv~	srttrrssu
aarhus	ssstssusq
aarh~	ssstssusq
ab	qpmtxstvs
ab 0	stqostsvu
ab april	srsrsrust
ab dem	sssqussst
ab januar	srsturrsr
ab juni	stsrssusr
ab mai	ssssusrss
ab september	sssrursts
ab sofort	rssrstsvr
ab und	susssrssr
abara	sssssrssu
abar~	sssssrssu
abba~	susrsssst
abbia	ussrsssss
abbiamo	qqrzttrsp
abbiamo gia	sssussssr
abbiamo scelto	rsswssssr
abbiam~	rqrzttrsp
abbi~	tqryttrso
abde~	sssusrssr
abel	sqstrtrst
abend	srswrrrss
abends	sssrssusr
aben~	rqsxqqssu
aber	qmq1pxnsv
aber 0	ssssusssq
aber das	sssustssr
aber die	srrwrrrst
aber einen	sssqssssv
aber es	sssussssr
aber fur	sssqssssv
aber nicht	rsstsrssu
aber so	sssussssr
aber wir	rsswrrstr
abernathy	rtsusrssr
aberna~	rtsusrssr
aber~	ttrtrrurq
abeyance	sssqsvsss
abeyan~	sssqsvsss
abey~	sssqsvsss
abgabe	srwsrrrss
abgabe bis	ssusssssr
abga~	srwsrrrss
abgelehnt	sssssrssu
abgele~	sssrsrssu
abgesagt	sssqsrrtv
abgesa~	sssqsrrtv
abgeschlossen	qstwsrtsp
abgesc~	pstwsrtsr
abgesp~	sssussssr
abgestimmt	srsuurrsr
abgest~	srsuurrsr
abge~	opsxtpqsx
abhangt	sssrsusss
abhang~	sssrsusss
abha~	sssrsusss
abholen	rssvsrssr
abhole~	rssvsrssr
abho~	rssusrsru
abilit~	sssurssss
abil~	sssurssss
ablauf	tvrttrssn
ablauf der	vssstsssq
abla~	tvrttrsrp
able	qqurtzprs
able to	qqurtzprs
ablehn~	sssrssssu
able~	srsrssssw
abo	sssssssus
aboard	sssrssssu
aboa~	srsrtsrrv
abonnement	sssssssur
abonne~	ssssrssut
abon~	rrrstrsus
about	o0wwnqsmt
about 0	qxxnrrrrt
about a	rrsssvusq
about asking	ssssssrsu
about careers	srstssrsu
about eight	svrsrsssr
about every	sssssrsus
about half	sssssussr
about his	rrsssrssu
about how	spsrsrusw
about it	rrsxtqtsq
about new	rsssssrrv
about on	sussssrsr
about one	stsrsussr
about shifts	ussrsrssr
about taking	srssssvsr
about teaching	ssstsssur
about that	utsttrrsp
about the	rzrrrwqoq
about thirty	sssrssssu
about this	rsstsrrsv
about three	utssssssq
about to	sssvsrusp
about what	susqsrtss
about which	sssrsussr
about you	qwtsvsrsn
about your	rtuvqqqrv
abou~	o3qwnrumu
above	qxtwqqtrn
above 0	ssursstsq
above post	ttssssssq
above the	surtstrsq
abov~	qxtwqqtrn
abraco	strusstsq
abrazo	rqrwurssr
abra~	rrrztrtrp
abrechnung	ssrsrsssv
abrechnung fur	ssssrsssu
abrech~	ssrrrsssv
abre~	ssrrrsssv
abril	rurrrurss
abrir	ssstssusr
abri~	rsrrsttru
absage	srrprsrsx
absagen	suqrrwrrs
absagen bitte	sqrsssssw
absagen erteilen	sssssussr
absage~	suqsrwrrs
absa~	qvpvoupqx
abschluss	sssutrssr
abschlussarbei	srrsssssv
abschl~	sqrvtrrsu
absc~	tpsvtrrrs
absence	srsrsursu
absenc~	srsrsursu
abse~	tqrrrtrsv
absolu~	trutrrrrt
abso~	trutrrsss
abstim~	sqssssssu
abst~	srssrsrtv
absurd	sssrssssu
absu~	sssrssssu
abteilung	usssssrsr
abzug	ssssrsssu
abzusehen	tsrvrrrsr
abzuse~	tsrvrrrsr
abzu~	trrvrrrsv
ac	ssssussss
acab~	rurtssssr
academic	rstttsssq
academic year	sssttsssq
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
access	ustnsrqry
access representative	ssstusssq
access to	qssrqrrsz
accessible	ssursssss
access~	srwsssrrt
accettazione	ssssussss
accett~	sssrvsssr
acce~	potx0mopx
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
account	sptotsqsy
account by	ssssusssq
account of	srssssssu
account on	srsssrssu
accountant	sttssstsq
accounts	rssssurst
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
acepta~	rrsrwsssr
acep~	rrrqzsssr
acha~	rrssrsssx
achieve	sssrssssu
achiev~	sssrssssu
achi~	ssssssssu
acht	tptsrqrsy
acht fragen	sssrssssu
achtergrond	rrtsrsurr
achter~	srvtrrurq
acht~	srvtrrtrq
acknowledge	wwqrrrrsp
acknowledge by	sursrsssr
acknowledged	ursrrssss
acknowledgemen	ussrsssss
acknow~	2wqmrrrrr
ackn~	2wqmrrrrr
acompanhe	srssssssu
acompa~	sstrssrsu
acom~	sstrssrsu
acon~	sssussssr
acor~	rssussssr
acoust~	tssrssttq
acou~	tssrssttq
acquisita	ussssssss
acquisition	survrvtrm
acquis~	wtrurutrm
acqu~	wsrurttrn
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
activities	strrssrsu
activi~	rtrqsrrtv
acti~	prqhp3rxw
actor	srtvssssq
acto~	srtvssssr
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
addett~	trssstruq
adde~	turqssrvr
addition	trursssss
addition to	trussssss
additional	rrsuttrss
additi~	rqtttsrrt
addi~	rqsttssru
address	ttslttsrx
address by	qsssssssu
address in	sssssussr
addresses	ssspssrsx
addres~	svrjssxox
addr~	svrjssxox
ade	susrsssss
adebayo	ssspswsst
adebay~	ssspswsst
adeb~	ssspswsst
adesso	usstssssr
ades~	usstssssr
adey~	tssrrsssu
adje~	sssrssssu
adjourned	sssssussq
adjour~	stsssussq
adjo~	stsstussq
adjunto	tqvstrrsr
adjunto la	srssusssr
adjunt~	tqwrurrrr
adjust~	rusrrssst
adju~	srwpusrrs
admin	trrrwsstq
administration	sssturrsr
administrative	sussssssr
administrative officer	sussssssr
administrativo	vtsrssssq
administrator	stsusrsup
admini~	tuqttqrwo
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
admiti~	utsqsssss
admitted	srvrsssss
admitted to	srwrssssr
admitt~	srvrsssst
admi~	qrssxnpwv
adopte~	ssssssrsv
adop~	rrssssrsw
adored	sssrssssu
adresse	turssrrss
adress~	ttrrssrru
adre~	ttrrssrru
ads	srrrrrrws
ads match	sssssssxo
advance	susrqrssu
advance a	susrssssr
advanc~	sutqqrsru
advantage	stsqssrtu
advantage of	sssrssssu
advant~	qtrpssrty
adva~	qvtnqrrsz
advert	wssrsrtsq
advert closes	vssssrssr
advertised	sssptrxsr
advertisement	ussssssss
adverts	tssrssvsq
adverts and	sssrssusr
advert~	wpqrrsyrq
adve~	zpqqqqyrq
advise	srspzsuul
advise a	ssssssusr
advise that	ssspwssuq
advised	susosusrt
adviser	utssssruq
advise~	uurorurtt
advisor	srstsrusr
advisory	tussssrsr
adviso~	tururrtsp
advi~	storvssts
advocate at	rrstssssu
advo~	rrsssurtt
aerosp~	qsststwqr
aero~	qsrusswrq
afdeli~	susrsussr
afde~	susrsussr
affairs	stttssssp
affair~	stttssssq
affa~	stttssssq
affect	ssrsrrrrx
affect your	ssrsrsrrv
affected	sssssrssu
affect~	ssssssssu
affe~	rrrtrrqry
affich~	sssusssss
affi~	trrurrssr
afgewe~	rrssstssu
afge~	rursstrrt
afin	rqursrssv
afin de	rqursrssv
afraid	qtrrrvrrv
afraid i	stsrsqssu
afra~	qtrrrvrrv
african	sssssssur
africa~	sssssssur
afspraak	sqrsrssrx
afspra~	sqrsrssrx
afsp~	sqrsrssrx
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
after school	sqsstssst
after service	sssrsutsr
after that	wrspvyqsk
after the	1ypoooqsu
after two	sssrssusr
after your	srsttrusr
afternoon	qvuuuqqqr
aftern~	pvtuvqpqt
afterwards	sttqsssts
afterw~	sttqsssts
afte~	t0pvspsos
ag	rtutsruso
again	rqoxpwuov
again after	rssusssss
again at	rssrssssu
again for	trrvqvrsp
again from	sssrssssu
again in	rrrutqrsv
again no	sssusrssr
again on	tsstsvrsp
again once	sssussssr
again when	rssussssr
again with	ussssssss
against	wssrrsrrs
agains~	wssrrsqrs
agai~	uqowpwtnv
age	rrsursrrt
agence	rqsstusst
agencies	sssssutsq
agency	srutqsutq
agency in	ssssrsutr
agency is	srssssuss
agenda	rqrstrrsx
agent	ssrtrsssu
agents	sssrssrtu
agen~	qnrupstww
aggior~	rssrswssr
aggi~	rssrswssr
agnes	sssrssust
agne~	sssrssust
agnieszka	ttrstsssq
agnies~	ttrstsssq
agni~	ttrstsssq
ago	qrrrssryt
agosto	srrrrtust
agosto e	srrsssust
agos~	srrrrtust
agradecemos	srsusrsst
agrade~	rrsvtrrrs
agra~	rssvtrrrr
agree	sstptssts
agreed	rsqoxrrrw
agreed to	susptssrt
agreeing	srssssssu
agreei~	srssssssu
agreement	srrqzvqrq
agreement we	sssrsussr
agreem~	sqrpzvqrr
agre~	soqj2vrsv
agri~	rrsutrstr
agroal~	srssssuss
agro~	rrstssusr
aguardar	srssussss
agua~	srsrtusss
ah	sussssssr
ahead	rstwqrrrt
ahea~	rstwqqsrt
ahi	srussssss
ahmed	ussrsssss
ahme~	ussrsssss
ahnlic~	sssussssr
ahnl~	sssussssr
ahoi	rssussssr
ahoi mehmet	rssussssr
ahora	uttqttssq
ahor~	tstqttssq
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
aimera~	stvrsrssr
aime~	ttvrsrrsr
ainda	rrrssvtsr
aind~	rrrssvtsr
air	stsqsurrs
airlin~	rrssrsrsv
airl~	rrssrsrsv
airport	rurrssrst
airpor~	rusrrstst
airp~	rusrrstst
ajudante	rsstsssur
ajudan~	rsstsssur
ajud~	rssussruq
akti~	sssqssssu
aktuell	srrssvtsr
aktuel~	rqrsrvtsr
aktu~	rqrsrvwsq
al	xsr0qrqpo
al corso	rssrssssv
al final	sssusssss
al protocollo	urstssssr
al puesto	srurstsss
al que	sssussssr
al tar	sssussssr
alan	ssstsrrsu
alas	sssqstrsu
alas~	rssssrrrv
alders~	susssssss
alde~	tusqtsssr
aleks	sussssssr
alek~	wtsrsrrsq
alem~	rrstssusr
alert	rssussrzl
alerta	rsssssrwq
alertes	sssssssus
alerte~	tssrsssur
alerts	rsspsrqxu
aler~	qqrprrm3w
alex	rrtrsuusr
alfabetico	susrsssss
alfabetico a	susrsssss
alfabe~	susrsssss
alfa~	susrsssss
algo	urqqutrrt
algo antes	srrrussst
alguien	srsxssssq
alguie~	srsxssssq
alguma coisa	ussrtssss
algu~	sqrwrsrru
alice	sursssssr
alic~	svrsssssr
aligning	sssussrsr
aligni~	sssussrsr
alig~	tsswssrsq
all	tmpxr0nrt
all 0	utssssssq
all applicants	trsrsvssr
all applications	tssussssp
all candidates	rwwtsrrsm
all cases	ssstsssuq
all good	urststssp
all hope	sussssssr
all in	srusvrrsq
all is	rssustssr
all jobs	sssssssur
all means	svsrsrssr
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
all week	sssusssss
all you	sssrssuss
alla	wtrrrsruq
alla procedura	urstssssr
alle	syvspsmxo
alle 0	rzsqqtrqt
alle bewerbungen	ussrsssss
alle drei	sssssssur
alle ore	strsrsssu
alle vier	ssssussss
allegato	rttrusssr
allega~	tstrusssq
allego	rrvqsssst
allego venti	srvrssssr
allem	srtrsssru
allen	wsrussrsp
allerg~	sursssrsu
alles	xqquqtssp
alles am	ussrssssr
alles an	ussrssssr
alles bis	usssrssst
alles gute	qrryrrrss
alles in	srtrsusss
alle~	znwupqrot
allian~	sssrssssu
allo	ursstrssr
allotm~	srrsrrssw
allotted	survssssp
allott~	survssssp
allow	rrvqrsrsv
allowance	srrs0sstm
allowance 0	sssswsssq
allowance of	ssssusssr
allowa~	rrrrzrrsq
allowed	tqyrrtrrq
allowed to	vrsrstssq
allowe~	tqyrrtrrq
allows	sssrsssrv
allo~	tqylyrppv
alltag	srsussrst
alma~	susssssss
alme~	rssssusss
almocar	strsrsssv
almoca~	strsrsssv
almost	sstosrtsu
almo~	rtsnrttrx
aloi~	sssussrss
along	quvrrrsrr
along with	rsvssstsq
alongside	susssstsq
alongs~	susssstsq
alon~	pwvsqquqr
alor~	rtrtursss
alphab~	susssrssr
alph~	susssrssr
already	qqtzptqrs
already and	usstsrssr
already in	rssusrrtt
already made	sssqsvsss
already received	rssssussr
alread~	qqtzptqrs
alre~	qqtzptqrs
alright	strsuttso
alrigh~	strsuttso
alri~	rtrvutsro
als	ypyxwqspg
als app	ssssssvsr
als arbeitgeber	rrrsssssv
als drei	ssusrssss
als nachstes	svtsrrrrt
als servicetechnik	ssssusssr
als sie	ssssusssr
also	qttwnoqvw
also looked	rssssssur
alta~	srsstussr
alte	sutqsrsst
alten	stsrrtvrq
alter	sstqsrssu
alternate	sssqszssn
alternates	ssssrussr
alternates have	ssssrussr
alternative	ssrrsrrsw
altern~	rsqosxqrv
alte~	strlryuqu
although	trsusssss
althou~	trsusssss
alth~	trsusssss
altra	srsvssssr
altri	srsvssssr
altro	rrsvrrssu
altr~	qpr2sqrss
alumni	rssrsrtut
alum~	rrrrrrsws
alvaro	susssssss
alvast	susssssss
alva~	rwrrssssq
always	qtrtqqvsu
always remember	sssussssr
alwa~	qtrtqqvsu
am	s0qqrlurv
am 0	rwsprqptw
am at	srvsssrss
am besten	rwsrrrstr
am dienstag	strrrsrsv
am directed	rssstussq
am donnerstag	strtssurr
am ende	srsusssst
am ersten	ursrtssss
am et	sptsssvsr
am excited	usssssssr
am freitag	rrtutrrru
am happy	srssssssu
am in	srssssssv
am kanal	ssssssssu
am mittwoch	srrssssrw
am montag	rurttsrsq
am not	sssrsssur
am on	susssrsss
am pleased	svssvtssn
am samstag	rursrsrtu
am so	stsusrssr
am sonntag	ttrrssrru
am telefon	rurqurrst
am the	sussssssq
am tisch	sussssssr
am to	sqsssswss
am wochenende	vrsurrrsr
am writing	rrssssssu
amad~	sssusstsq
amanha	vurstrrrp
aman~	uvsrsssro
amazing	ursrsstss
amazin~	ursrsstss
amaz~	tsrpsrtsv
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
ammini~	sssussssr
ammissione	ursrsssst
ammiss~	ursrsrsst
ammi~	urstsrsrt
among	srrutrusr
among many	sssrvsssr
among the	rssrsrstv
among them	tssusttso
amon~	sqrutruss
amount	sssrssrsv
amou~	sssqssrsw
amrita	susqsrtst
amru~	srssssssu
amt	srsursstr
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
an email	urtrssrsr
an entire	sssqssssu
an evening	suurssrsr
an experiment	ssusssssr
an explanation	sssusrssr
an eye	ursvqrssr
an frau	srsusssss
an hour	q1wo0pssg
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
an offer	spqqxyprt
an officer	srssssssu
an old	sssssutsr
an online	srvsssssr
an opening	ssssssusr
an oral	swsrssssq
an und	vrtpurtsr
an unmonitored	ssssusssq
an unsere	wssrssssq
an update	tvstsrssp
ana	ustrtsrsq
anaesthetics	ssssssusr
anaest~	srssrsuss
anae~	srssrsuss
analise	sssrrtssu
analista	srtussssr
analis~	uqutrsrrs
analysis	sssrssvrs
analyst	otxuqvosq
analyst jobs	sssussssr
analyst position	svssssssq
analysts	sssrssusr
analys~	pswvppxrq
analytical	sssrssutr
analytics	tutqstutn
analyt~	uquqssztl
anal~	rnytnp1qr
anasth~	rrssssvsr
anas~	rrssssvsr
anbei	rqwsrrrsv
anbei erhalten	srtsqsssv
anbei wie	ssssusssr
anbe~	rqwsrrrru
anbieten	rsrtupsst
anbieten zu	ssssqstsu
anbieter	sssrssssu
anbiet~	rsrsuprsv
anbi~	rsrsuprsv
anche	trrrrssrv
anchor	ursssssss
anch~	uqrrrrsrv
anci~	sssusssss
ancora	rqrptztrq
ancora in	srsrswssr
anco~	rqrptztrq
and	srrxrquou
and 0	vmrowqvsv
and a	op0ixozss
and about	susrssssr
and all	trssusrsq
and an	rtstqrtst
and anonymised	vsssssssp
and answer	rvsrsssss
and apply	rssqssstv
and are	qtsnrsurw
and ask	srrsrvsss
and asked	rquussssr
and availability	usssssssr
and bank	ssssvsrsr
and boots	svsssrssr
and both	sssrsrusr
and bring	sqsrssstu
and ca	ssrwsrssr
and camp	ssssusssr
and can	rrusrusss
and children	ssssssusr
and chosen	sssssrssu
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
and gate	srssrrwsr
and get	qrsotsrsz
and getting	srsrssrsu
and good	rrrxsrssq
and government	sssrsssus
and had	rssssvssr
and has	trspqwsrt
and have	qwrtqtqtt
and he	tsrurvrsp
and hear	sqsssstsu
and holidays	ssrsussss
and hope	ssspsursu
and how	stspsrssw
and hr	tssosrvsu
and i	qylwyrzkn
and in	vqspstuss
and interest	rssvssssr
and is	xrrrqrxrq
and it	wxqtptsso
and keep	suspsqrsw
and languages	surssssss
and last	srsrrstsu
and left	ussrssssr
and let	rrsrsstru
and mail	srvsssssr
and make	sssrssssu
and mark	ssusssssr
and me	systrsrso
and missed	ssssssrsu
and more	sssqsssrx
and mrs	sqssssrsv
and non	srssusssr
and noon	svssssrsr
and not	tqrssrssu
and now	rssrswstp
and numerical	rsusssssr
and one	uvtqsurrp
and other	sssqssssu
and our	urssruwso
and peace	sssussssr
and please	stsrrsssu
and put	psssssssw
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
and start	rsrsvssss
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
and that	qvqxtqrrs
and the	yqoxsqrpu
and then	rustqssrt
and there	rvrvsssso
and they	rqrusvsqt
and think	susqsstst
and this	rusqtsrss
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
and what	rturrrrru
and when	rrruswssp
and which	srssssurt
and why	srusssstr
and will	uzriturqv
and with	rrswrwrso
and work	srsrvsrsr
and would	rssqrrxrs
and write	trzqssrso
and you	mup0suuoq
and your	pxowxrrpq
and yours	susurrssr
andar	susssssss
andata	sssutsssr
anden	stssrsssu
andere	qsszrpqts
andere bewerbungen	susrsssss
andere person	sssussssr
anderen	tqrvrvrrr
anderen bewerber	sssqssssu
anderen kandidaten	sssqsusss
anderes	srsrstssu
andere~	spqurxqru
anders	trstrrrsw
anderung	sussssssr
anderu~	russsssss
ande~	ppq0oqot1
andrea	suurrrtsr
android	srssrvtrs
androi~	srssrvtrs
andr~	rttsquwro
anew	sssussssr
anexo	srvrtsssr
anex~	srurusssr
anfang	srsssvssr
anfang mai	sssssussr
anfangen	rqrs0rsrp
anfang~	rqrs0rtro
anfa~	rqsr0utrn
anforderungen	rrsvsstsr
anford~	rrswsstsr
anfo~	rrswsstsr
anfrage	sssrssssu
anfragen	usstssssq
anfrag~	uwrrrrssq
anfr~	uwrrrrssq
angabe~	trrtrssru
anga~	urrtrssru
angebot	rprpssqr3
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
ange~	vmquunnvz
anglais	rutsssrsr
anglai~	rutsssrsr
angl~	rutsssrsr
angry	sssrssssu
angr~	sssrssssu
angs~	ssusssssr
angula~	ssssssuss
angu~	ssssssusq
anh	surssssss
anhang	sqvrtssss
anha~	rswqttrtp
anika	srssrvtsq
anik~	srssrvtsq
anil	srsussssr
animal rescue	susssrssr
animator	qrsuussss
animat~	qrsvussrs
anim~	psrwurstq
anke	rttrssrsu
ankerplatz	tusrrsstr
ankerp~	tusrrsstr
anke~	tusrrsstr
anklopfen	rssssrvsq
anklop~	rssssrvsq
ankl~	rssssrvsq
anlage	srturrrss
anlagen	vrtrssrsr
anlage~	vrtrssrtr
anla~	vpuurrrtq
anmelden	sssrssssu
anmeldung	ttrrrrrsv
anmeldung zum	rsssssssu
anmeld~	tsrorrrs0
anme~	tsrorrrs0
ann	sqssssssv
anna~	tssrrusss
anne university	sssrssssu
annehmen	srsrurssu
annehm~	srsrurssu
anneke	tssrrsssu
anneli~	srtrssusq
anne~	tosswqtrt
annika	tssqsussr
anni~	tssqsursr
anno	rrrxursrq
annonser	rrsrrrsxr
annons~	rrsrrrsxr
announce	srsqsrrrz
announced	rqrsrxrss
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
annu~	psqpwqsvv
ano	srsvsssuq
anonym	rrrssrssx
anonymised	vstsssssp
anonymous	tqsrssrsw
anonym~	vovprrsrv
anon~	tnuorrss0
another	oqqusvqrx
another door	sssussssr
another offer	tssrtqssu
another three	sssssussr
another two	sssrsussr
anothe~	oqqvsuqry
anot~	oqrvruqry
anouk	tsussssss
anou~	tsussssss
anreise	sussrssur
anreise mit	sssssssur
anreis~	svssrssuq
anre~	rvssrsruq
anruf	ssstrruss
anruf genugt	sssrssuss
anrufen	uurqsrvsq
anrufe~	uurqsrvsq
anru~	turrrrwrq
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
anso~	vsrsrssrq
ansp~	vrsrttssq
anstal~	ssrstusrq
anstellungsver	srsrwrssr
anstel~	rqrtwtrsq
anst~	rqrsxvqrq
answer	umvpuytqp
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
answ~	wkxupxsor
anta~	ssssrsssv
ante perkovic	sssrssssu
antes	qpwturrrt
antes de	srwtrsssr
antes del	rrsqwrssv
ante~	rpvtuqsrs
antigu~	ssssssusr
anti~	rvrsrstrq
anton	srsvsstsq
antone~	sssrssssu
antonio	ssssrsstu
anto~	rssurrssu
antrag	qrsotrrs1
antrag auf	rrsrrrssx
antrag ist	rrssussst
antrage	ssssssssu
antr~	rqrotrrs2
antwort	utussrrrp
antwort auf	uttsrsrsq
antwort je	srussssss
antworte	srssrsvrr
antworten	tsuosruss
antworten auf	trussssss
antwor~	xsvntpwqp
antw~	xruptpvro
anuncios	rrsssssut
anunci~	rssqrrruv
anun~	rssqrrruv
anwa~	rrsssusss
anwend~	sssssssur
anwe~	sssssssus
any	otxwnptqv
any action	srsssusrs
any change	sssssussr
any day	rvuqrsrss
any further	rqtsstsst
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
ao	tssvrrsrq
aoibhinn	ssstrsssu
aoibhi~	ssstrsssu
aoib~	srstvsrrs
aout	srstssssu
apan~	srsusssss
aparta~	sssrssssu
apartment	sssststsq
apartm~	rrrqurrqx
apar~	rsrptrsqz
apenas	ursrtsssr
apen~	ursrtsssr
apli~	usstsrssr
apologies	rurussrsq
apologize	rtsvssrsr
apolog~	swqwrrpsq
apol~	swqwrrqsq
apos	sssusrsss
apos 0	rssvtsssr
app	squmrptvz
app tester	ssssssvsr
appart~	srsrrrssw
appa~	srssrrssw
appeal	qrstrrssw
appeal for	rsssssssu
appears	sssrssssu
appear~	sssqsrrry
appeler	rurrssssu
appele~	rurrssssu
appena	ssstsusss
appended	rssrsssvr
append~	rssrsssvr
appe~	nrrtrsrtz
appfol~	sssrsrssu
appf~	sssrsrssu
applicant	rquxrtrps
applicant thank	srsrssssu
applicant the	rssusrsss
applicants	0sqvpvpsn
applicants and	susssrsss
applicants are	urssssssr
applicants for	qtttsussp
applicants hear	usssssssr
applicants to	tstssstsq
applicants who	sssqsusst
applicants whose	rssussssr
application	0uttotnmt
application and	ssrqvtqqw
application as	qstvsrssr
application can	qsssssssu
application come	rusrsssss
application for	2vtooqoow
application form	sssrssusr
application has	urswsrsso
application i	rusrsssss
application in	rssssvssr
application is	uqrrsvrsr
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
applications than	sssssrssu
applic~	2stvnqlmx
applied	t0qtsootr
applied for	trsqrsssu
applied to	rsrrvprut
applies	ustrssssr
applie~	yzrsronrq
apply	rnpvpmq6v
apply by	ssssssrvr
apply for	srrsssrrw
apply in	rrsssssus
apply the	sssssssru
apply to	rrrvsrrss
apply with	rssrssrwr
applying	0tusoqoqu
applying for	zssqruqro
applying to	ustrqrqqx
applyi~	1tusoqopu
appl~	2ssunolsw
appoint	sssrzttsm
appoint you	sssrzrrso
appointable	ssstsvssq
appointed	sssuuqssq
appointed to	sssturssr
appointing	sssussssr
appointment	pppvxwrqs
appointment 0	sssrusssr
appointment is	srssrsssu
appointment of	sssssstsq
appointment will	stsusrssr
appointment with	spssrsssw
appointments	sussrvuso
appoin~	olny0zsos
apportez	sturssssr
apport~	stussrssr
appo~	nlqx0zror
appraisal	ssurrssst
apprai~	ssurrssst
appreciate	strzrvsrk
appreciate that	rssrsutsr
appreciate the	sssusrssr
appreciate you	rssvsursq
appreciate your	ttrwrtrrp
appreciated	srtrssssv
apprecie	srsvsrsss
apprec~	srrzqtqqr
apprentice	trrvrtrwn
apprenticeship	tsstwsssn
appren~	tsqywsqwh
approach	stsrssuss
approa~	sssqssurt
approval	rrsptyrsr
approve	rrstsutsr
approve your	sssussssr
approved	qrrrvosq0
approved 0	sssssrssu
approved by	sssrstsru
approved it	ssssvsssq
approved the	sssrssssu
approv~	pqqnxxsqx
approx	sssstsstq
approximately	tttrssssq
approx~	tttrssssq
appr~	pnpxsypqv
apps	sssusrrts
appuntamento	rqrsqsssy
appuntamento di	ssssrsssu
appunt~	rrrrqssry
appu~	rqrsqsrrz
aprend~	tssrsusss
apres	rurtsrrst
apresentar	rrssssssu
aprese~	rrsstsssu
apre~	strrtsrru
april	supkuwstu
april 0	sxrrurrsp
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
aprueb~	sssrsvsss
apru~	sssrsvsss
aptitude	srxssssso
aptitude test	ssusssssr
aptitu~	srxssssso
apti~	srxssssso
apto	srwsrsssr
aqua~	urssstrtq
aque~	sssvssssr
aqui	uvrtrrsup
aqui~	sssssussr
ar	srrxqtqsr
ar nu	sssvssssr
arbeidsovereen	ssssussss
arbeid~	ssssusssr
arbeiten	vsrsrsusp
arbeiten mochten	vrssrstsr
arbeitgeber	qsrursrtu
arbeitgebern	rsssssssu
arbeitsprobe	srvsrtssr
arbeitsverhalt	ssssussss
arbeitsvertrag	rrrryrrsr
arbeit~	ruurwpssq
arbe~	qvssxpsrp
architect	ssrsssvrs
architects	tttrstssq
architektur	svrsssrrs
archit~	uvqqrsusq
archiv~	rssrsrstv
arch~	suqqrquwt
arde~	ssussstsr
are	rrtvqrtru
are a	trrurrqtu
are anonymous	srstssrsu
are as	svsrsrssr
are asked	sutrsrsss
are attached	srusssssr
are available	ussrssstq
are booked	srusrsssu
are both	ussqsssss
are called	vtsrssrsq
are complete	ssssusssr
are considered	tssrssssu
are delighted	ssssusssr
are doing	sssrstwsp
are done	srursursr
are down	srssssssu
are eligible	sssusrssr
are excited	rtrpvrrrv
are expected	sussssrsr
are full	sssssussr
are good	usstsrssr
are happy	stsrwsssp
are in	rtxprtrsr
are left	ssvrssrsr
are looking	srsqssrrx
are needed	rssrssrsv
are no	rqsssusst
are not	mruwpyott
are now	utrnsssut
are off	susrrrrst
are on	tttrrtqvq
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
are thrilled	ssssvrssr
are through	ssusssssr
are to	rssvtstsp
are unable	rsstsrrsv
are up	sssqrtssv
are viewed	usssssssr
are we	srsturssr
are you	o2pktpzru
area riservata	rssusrsst
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
ariz~	srsrsusst
armand~	srtsrsusr
arma~	rqvsssurq
around	vwplrvvsr
around 0	uvrqstssp
around it	susssssss
around the	ursrstrur
around to	sssssusss
around your	sssssssur
arou~	wxpkqvusr
arquiv~	sssssussr
arqu~	sssssussr
arrange	stsqsrrsu
arranged	rrtstttsp
arrangement	sssussssr
arrang~	ruttsrrrs
arra~	rvstsrqrt
arrival	rusrrstvo
arriva~	qxsrrrtvo
arrive	wsqqrqrrw
arrived	1rsrsrssm
arrivee	rrssstssu
arrive~	1qrrrsrsq
arri~	2xplppqtt
arro~	sssrsrssu
arslan	trussrsss
arsl~	trurtrsrr
art	rqswtttrq
art test	sstrsttsq
arte~	sssssspxr
article	srsqsussu
articl~	srrosurrw
articu~	srssssssu
artigo	srsvsrssr
artigo 0	srsvsrssr
arti~	rprwqvqrw
arts	strrsustq
arts council	sssssussr
arvind	ssursrsss
arvi~	ssursrsss
arzt~	srursstsr
as	mmyw1zmkq
as 0	rwsrprrrw
as a	tqryykrqu
as agreed	srrrrsssx
as all	sssrsussr
as an	ssrrutssr
as and	sssrsusss
as application	rtsrssssu
as are	sssssssur
as etapas	sssssussr
as far	srtrwtsso
as follows	svsrsrssr
as i	tpssttrrt
as in	ssssusssr
as its	sssssussq
as junior	rutssrsss
as long	stsrrusss
as much	swsrrrtsr
as of	srsrruvsq
as often	urssssssr
as our	rrstvsrsq
as part	rtxrrrrtp
as possible	srvssssss
as promised	sstsuttsn
as proof	sssrssssu
as requested	sstrsqssu
as soon	rpuouyurq
as that	tsttssssq
as the	qvrvowprt
as they	rwrrsstsq
as though	ssurrtssr
as we	qrrtxrsrq
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
asi	sutssrrsr
asia~	vrssssssr
aside 0	sutssrssr
asis~	susssssss
ask	p0zitrpru
ask a	susrsussq
ask about	sqsrrrssx
ask for	pyqnqustv
ask him	surssssss
ask one	sssrssssu
ask us	sssussssq
ask what	sussssssr
ask you	tuwovqrrq
ask your	sruttsssr
asked	mpxwqutsq
asked for	rsrtvvqsp
asked me	rpsxrsytl
asked to	ruyprsqrs
asked us	ssrtstxvk
asked what	strrssrsu
asked where	ssrrrrssw
asked you	ssrsssssu
aske~	mpxwqutsq
asking	rqwptquss
asking for	srtrssssu
asking you	srssvsrsr
aski~	rqwptquss
asks	rssssrrsv
asleep	svssrsssr
asle~	svssrsssr
aspira~	srusrssst
aspi~	srurrrssu
assegn~	susrsussr
assemblea	srrrtsssu
assemb~	srrsusssu
assess	usssssrtq
assess your	usssssssr
assessment	sr4psurti
assessment centre	sssttrsup
assessment date	sssssussr
assessment day	srsssutsr
assessment for	pq2sssrsp
assessment form	usrssssss
assessment within	sssussssr
assessor	srssssssu
assess~	qr3vrsqrl
asse~	qr2nrsosu
assigned	rsutttssp
assignment	trwsstrso
assignment to	sssrsusss
assignments	srssssvsr
assign~	spvsttuqr
assim	strrrvtsr
assim que	sssrsvssr
assistant	tqzswvnze
assistant i	sstrssssu
assistant position	sstrsrrsu
assistant principal	srusssssr
assistant professor	rsssturtp
assistant to	rtsussssr
assistants	ssusssrtq
assist~	quxtquk1l
assi~	pqytqwnxo
associate	rqswutvwi
associate consultant	rrsssswsr
associate has	sussssssr
associate to	ssssssusr
associates	srstsssuq
associates llp	sssusssss
associ~	pqqytsu1g
asso~	pqqytsu1g
assunzione	ssssussss
assunz~	rrsrvussr
assu~	rqsruttrs
aste~	rrsrsrssx
asth~	rssussssr
astron~	ssssrusur
astr~	stsqstrts
asyn~	srssssssu
at	p2svrmrou
at 0	t0uhxkot0
at a	sownsrvus
at all	stspstusr
at any	vqrrrstst
at contoso	rqsrrrrry
at friday	srssssssu
at grade	sssswrrsq
at her	sssrssssu
at home	sstqqsrtv
at http	sssrssssv
at interview	srsstussq
at it	trqtwrrtq
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
at the	n1pxqosov
at this	qrtzsvsrl
at us	sussrsrss
at verdant	sssssussr
at which	sussssrsr
at work	sstsssttq
at your	stssrqurs
ate	upwswtrrn
ate 0	trusssssr
ate dia	srtsusssr
ate la	tssrsusss
ate sexta	trssusssr
atelie	trurssssr
atelier	surtsrrsq
atelie~	surusrrsq
atel~	utttsrrrp
atentamente	ursrsssst
atenta~	ursrsssst
aten~	ursrrrtst
atlantic	ussrssssr
atlant~	tssrsssuq
atla~	trtosstuu
atra~	sssrsusss
att	rqrwvrqrs
att du	sssvssssr
attach	sqsrssrsx
attache	trutssssr
attached	rq3m0oopt
attached as	ssurtsssr
attached for	vsssssssp
attached is	srzsssssm
attached my	sssrssrsu
attached offer	ssssusssr
attached you	ssrsqsssv
attachment	trusssssq
attachments	ytrrsssso
attach~	yq3lznnos
attack~	rsqrrsrrz
atta~	yo3k0nnou
atte	ssssussrr
attempt	sqtussrss
attempts	ssvsssssq
attemp~	rqxurrsrr
attend	rxuqrrsrs
attendance	tussrrrtr
attendant	sssqvtssr
attending	rwrurrrss
attending the	svstrrrss
attend~	rvpusvptr
attentes	rssussssr
attentif	rssusssss
attention	vtrprrurs
attent~	trrsrsurr
attenzione	ssursssst
attenz~	ssursssst
attesa	rrsrsyssr
attesa del	rrsrsyssr
attest~	utssssssr
atte~	rxxsmxqoq
attire	svrsssssr
attitu~	ssusssssr
atti~	rutqrtrss
attribute	sssssssur
attrib~	sssssssur
attr~	sssrttrur
atuali~	rrssrutss
atua~	rrssrutss
au	vwttrpsqp
au 0	rtrssurss
au poste	uurrtrssr
auch	uuproutvr
auch das	ussrssssr
auch im	sssssssus
auctio~	susrssssr
auct~	susrssssr
aucu~	ttsssstrq
audio	ststsstsq
audit graduate	ssssssssu
auditi~	rqrursrsx
auditor	tutrsrssq
audito~	tutrsrssq
audi~	ssswppsrv
auen~	srurstssr
auf	rlpsuzwnv
auf 0	srsstrrsv
auf deinen	sussssssr
auf dem	sqtor0ssq
auf den	stsprrtsu
auf der	srrrrrusv
auf deutsch	srussssss
auf dich	rsstursss
auf die	usrsvqsrs
auf diese	uursssrsq
auf donnerstag	sqrsssssw
auf ein	stsrustsr
auf eine	srssrrrsv
auf einen	rtstrrvsr
auf eis	sssrsvssr
auf englisch	ssusssssr
auf freitag	sssrsrssu
auf platz	srsrtwrsr
auf sie	vrrststtp
auf und	srtsssuss
auf unser	strvssssq
auf unsere	stsrsussr
auf wunsch	srstsussr
aufb~	ssssssuss
aufgabe	rsurrssst
aufgab~	rrxrqsstr
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
aufn~	trtqrrrsw
aufste~	ssrsssssu
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
august	qprkzyrst
august 0	orrvtrurt
august~	stsssussq
augu~	ooqpy0rrt
aula	sutursssq
auras	usssssssr
aura~	usrrssssr
aurelie	srsutsssr
aureli~	rrsutrtsr
aure~	rqsutrtss
aus	owpyrrurp
aus dem	ttqvsqurp
aus den	trsusssss
aus der	rrrvttrrs
aus diesem	sssvssssr
aus grunden	rssusssst
aus https	surssssrs
ausbildung	rrsrsrssw
ausbildungspla	tssttsssp
ausbil~	rptvsqtru
ausb~	rptvsqtru
ausfer~	ssssursss
ausfuhrung	ssssusssr
ausfuh~	srstusrtq
ausf~	srrsvsrtq
ausgef~	srrrstssu
ausgeschrieben	qrrqtwrur
ausgesetzt	sssrsusss
ausgesprochen	srsvusrsp
ausges~	qqruvyquo
ausgewahlt	rsrquttst
ausgew~	rrqrustst
ausg~	poouxyrts
aushil~	tssxsqrsp
aush~	trrysqsrp
auskunft	ssrtrsssu
auskun~	rsrtrsssu
ausk~	rsrtrsssu
auslastung	srssssuss
auslastung 0	srssssuss
auslas~	srssssuss
ausmachen	sussssssr
ausmac~	sussssssr
ausm~	sussssssr
ausrichten	sssussssq
ausrichten dass	sssussssq
ausric~	sssussssq
ausr~	sssussssq
aussagekraftig	usssssssr
aussag~	usssssssr
ausschreibung	srssrvtrs
ausschreibungs	rssusssss
aussch~	torwquuuo
aussen~	stsussssr
aussi	srssussss
aussteller	rssssssus
ausste~	rstrsssur
auss~	uppvrutuo
austau~	ssrrssuss
australia	ussrsstsr
aust~	ttrqqrvts
auswahl	sssvrtssp
auswahlkommiss	ssrsvsssr
auswahlkommiss hat	ssrsusssr
auswahlverfahr	rursstssq
auswah~	puqxuwqrn
ausw~	psqytwqrp
ausz~	urusrtrss
authorised	susststsp
authorised and	susrssssr
authority	rrsqsxrsr
authority and	srsrsvrss
author~	rtrptwsrs
auth~	rssmtwtru
auto	susssssss
autoba~	tssrssrsu
automated	ussrsrtss
automatic	ssssrsrsu
automatically	trwqrrrss
automatisch	prrvrtrrv
automatische	ssussrssr
automa~	zouspoqru
automne	rssrsusss
automn~	rssrsusss
automotive	rssussssr
automo~	rsutsstsq
autor	strrsruss
autore~	vsstspssr
autori~	srstsussr
autour	ssstursss
autour du	ssstursss
auto~	0nuvporqu
autre	rqrurutrt
autre dossier	sssrssssu
autres	rrstsrssv
autr~	qprvrtsrw
autumn term	sssrssssu
autu~	rrrurtsts
aux fonctions	ssurssssr
auxiliar	ussrssstr
auxili~	ursrtssuq
auxi~	ursrtssuq
av	ssrwrsruq
av dig	srsusssst
avail	sssusssrs
availability	swpsrrurs
availability by	ssssqsssu
availability for	svrsrsusr
availability look	srsrssssu
available	roznrqstw
available and	sussssssq
available at	tssussssq
available in	ssssusssr
available upon	ssstssstq
availa~	qytmqouuw
avai~	pxsrpntuw
aval~	stsrrsssu
avancou	rtsussssr
avanco~	rtsussssr
avant	rrxoswrrq
avant de	rtursvssq
avan~	rrwqsvqrs
ave	vrssrssrr
avec	zuqrrprqt
avec attention	sssrssssu
avec la	xrsqsrsss
avec le	srssssssu
avec les	rruusrssr
avec mme	sussssssr
avec nos	ussrssssr
avec une	ursrsssss
average	srrvsrsvq
averag~	rrrvsrrvr
averci	ursrsrsst
aver~	uqstrqrus
aveva	srswrsssr
aveva gia	sssvssssr
avev~	srswrsssr
avez	qpsxtsrrs
avisa	susssssss
aviso	rvsrrussq
avis~	twrsqsrrr
avoir	srsxsrssq
avoi~	rssxrrtsq
avons	rrrvssrst
avons bien	sssussssr
avons le	srsrssssu
avon~	srsussrss
avre~	sssussssr
avril	srsrstssu
avril a	ssssssssu
avri~	srsrstssu
avsl~	sssqsvsst
avverso	sssussssr
avverso il	sssussssr
avvers~	sssussssr
avve~	urstssssr
avviso	rustrssuq
avvi~	rttrrrtur
awaited	sssrsvssr
awaite~	sssrsvssr
awaiting	ussrsussq
awaiti~	tssrsussp
awai~	trsqsxsso
awak~	srrsssssv
award	srrsrrrtv
aware	sssssussq
awar~	rsqsssrsv
away	rttvqpqqx
away and	susrsrrst
awful	sssrssuss
awfu~	sssrssuss
awkward	rturstssq
awkwar~	rturstssq
awkw~	rturstssq
axel~	sssussssr
azienda	usssssssr
aziend~	usssssssr
azie~	usssssssr
aziz	susrsrsss
azure	ssrsssusr
azure data	ssssssusr
azur~	ssrsssurt
b	wtrrtmstu
baan	rssrssssw
baby	srstrrwsq
bachel~	srrrssssv
bach~	srrrssssv
back	vrwwwnqop
back and	srsutsssq
back at	susrsssss
back by	sswsrstsp
back from	srsoruwst
back in	rtrusrtsq
back monday	usssssssq
back next	ussqsrsst
back of	srsssssur
back the	ssrstvrsq
back to	usrowqsru
back with	rrtsurssr
backend	uutqruutm
backend developer	stvsssssq
backend engineer	usqqsvsss
backen~	wusqrusul
backerei	srssussss
backers	sssqssssu
backer~	srsqusssu
background	quqwvqxsj
background check	ssssussss
backgr~	qtpwuqxro
backhaus	ssusssssr
backha~	ssusssssr
back~	qwprupvur
bacon	srssrsssv
baco~	srssrsssv
bad	spstrsrsx
bad timing	srssssusr
badge	urrtrssss
badger	sssussssr
badg~	urrvqrrru
bag	ssvssrrtr
bag and	srwsssrsr
bahn	sussssssr
bahnho~	sssusssss
bahn~	rusursrrs
bail	srssrsssu
baja	sssrsusss
bake	stvusrrsp
bakery	tsvqrrrst
bake~	srutrrsst
balance	rrusrsrsu
balanc~	rrurrrssu
bala~	rrusrrssu
bald~	sssussssr
bali~	ssssssssu
ballet	ssssusssr
ball~	vrsovqsst
balo~	sssussssr
balt~	rtttssrtq
banca	srusssssr
banc~	tqttrssts
band	srrsvrutp
band 0	ssssvruso
band~	rtrvursrq
banerjee	tusrsssss
banerj~	tusrsssss
bane~	tusrsssss
bank	qmwjuuuyu
bank and	sssssutsq
bank of	sssssrrus
bank statement	ssusssssq
banking	qsssrsssw
bankin~	qsssrsssv
banks	sssrssssu
bank~	prssrrrtx
banque	ssutsrssr
banq~	srusrursr
baptiste	srsvssrss
baptis~	srswssrss
bapt~	srswssrss
bar	sqrvqqwtq
bar and	ssssrruss
bargai~	tsssstssq
barg~	tsssstssq
barista	ssssrssvr
barist~	ssrtrsrvr
bari~	ssrtrsrvr
barraclough	sussssssr
barrac~	sussssssr
barrie~	sussssssr
barr~	swrurrssp
base	sqtn2swsk
base 0	srsrytssn
based	prvlsquyu
based on	rsspsrsvu
bases	usstssssr
base~	srukspuyu
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
bath	surrsssts
batteries	rssqssssw
battery	ssurssssr
batter~	rrurssrrv
batt~	rruqssrrw
bau	sssusrsss
bau gmbh	sssusrsss
baue	srssssuss
bauen	sqsqsrysr
bauen gerade	srsrssuss
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
be	pvsxrptrs
be a	prqwrvpwq
be able	rsuqutqst
be about	sussssssr
be accepted	sssrrssus
be advised	sssrsussr
be an	ssuussssq
be appointed	sssturssr
be asked	rwwptpqrt
be at	sssstsstp
be available	swrtrsrsq
be booked	surtssssr
be called	stttsrssp
be charged	sssqssssu
be communicated	sssrsussr
be considered	prrssqrsz
be contacted	utursrsto
be deleted	ssssssssu
be discouraged	rssussssr
be done	ssusssrss
be entered	stsusqsss
be entertained	sssussssr
be filled	susrstusq
be fined	rsssssssu
be friday	ssrssusss
be getting	ssssssusr
be given	uqwrsrstq
be grateful	ssssssusr
be having	sssussssr
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
be on	stqssuwsn
be our	sqrtzrrsp
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
be sent	rrsosqst0
be signed	sssssvssr
be straight	strursssr
be surprised	ssssssusr
be taking	sssttsssq
be that	ttssssssq
be the	sxstsrprr
be there	svsrsrrss
be thought	sssrssssu
be told	sqrsrussu
be used	rstrsrrsv
be viewed	ssssrsssu
be waiting	ussrsrsss
be wondering	sssrsutsq
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
bear	vrsqsvssq
bear with	vrsqswssp
bearbeitet	rssssrssu
bearbeitung	srsssrssu
bearbe~	trssrrrsv
bearer	sssussssr
bearing	tssqswssq
bearing with	sssqswssr
bearin~	tssqswrsq
bear~	ursrrurrt
beatri~	tqsssstst
beauty	vssrsrtsr
beau~	usssuqtsp
beca	rrssussss
became	srrrssssx
became of	ssrrssssu
because	uqovnwvrt
because i	tsssrutsp
because of	rrqusysrp
because the	stssrtqtt
because we	sssossssw
because you	trrurquts
because your	ssstssusr
becaus~	tqovnwvtt
beca~	tpnvnwutu
becky	usrssssss
beck~	usrrsstsr
become	ssssrsrrw
become~	ssssssrsv
becoming	ussssssss
becomi~	ursssssss
beco~	trrqrrssy
bed	sssqsrssv
bed in	sssrtsrsu
bedanken	tssusrssq
bedankt	ursssrtsr
bedankt voor	usstsrssr
bedank~	wrrtrqsrr
bedarf	sssvsrssq
bedauern	rrssrssrx
bedaue~	rrsvrrsrv
beda~	wprxqosru
bede~	srustsssr
beekee~	sssrssssu
beek~	sssrssssu
been	rrnxq3pnt
been a	sssrtqrrv
been allotted	stsvssssp
been approved	sssqrussu
been asked	ssstsstsq
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
been placed	sssqszssq
been put	rtrpsxsss
been received	zrtorprst
been reviewed	qtsvrssss
been scheduled	rxsrstssp
been selected	quspuqsrv
been sent	sssusssss
been shortlisted	sstsusssp
been since	ssrrssssv
been submitted	ssrqssssw
been successfully	wssrssssr
been taken	rsrusssst
been tentatively	sssrursss
been told	rrsurrrsv
been turned	usssssssr
been up	sssussssr
been updated	stsrsvssq
been watching	sssrsrusr
beenden	rssssssus
beendet	sssvssssr
beende~	rssvsrstq
been~	rssvsrstq
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
before our	suqssstss
before she	strrsvrsq
before sunday	sssrssssu
before that	vtsrsrssq
before the	uuqntrrtv
before tuesday	srwssrrss
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
begin	spurxqrqu
begin the	sssrustsr
begin with	srrswsrsr
beginn	quqrsrssu
beginn ist	strsqsssv
beginn ware	ssssrsssu
beginnen	srruusrrr
beginning	srsttsssq
beginn~	sqrvvrrrt
begins	wsrssrrsq
begins reading	usssssssr
begi~	uprqzorrw
begr~	ssurrtsst
begun	qsupswssr
begun the	ssussrsss
begun to	sssrsusss
begu~	qrvpsvsss
behalf	ssssrqssv
behalf of	ssssrqtru
behalten	rssqsyssq
behalt~	rssrrxssq
behavi~	sssssrrrv
beha~	qrurpusrw
behind	rusxrrrrq
behind the	svstrrrsq
behi~	rusxrrrrq
beho~	srsusssss
behutet	ussrsrssr
behute~	ussrsrssr
behu~	ussrsrssr
bei	xxlttjwpx
bei 0	rrstssrsv
bei contoso	rsssssssu
bei deinem	srsrrstru
bei den	rssqtrrsx
bei der	wqprqrvur
bei dir	rurtrsrsu
bei dr	srsusssss
bei ihnen	sssuqrqsv
bei mir	sqtrrttru
bei uns	xzouunvpl
beide	tttqrrtsr
beiden	srrvssrsr
beid~	trturrsrs
beigef~	rrtusrssr
beig~	rrtusrssr
beijinhos	trrrrsssv
beijin~	tqrursrsu
beij~	sqrvrsrsu
beilage	srstsrrsu
beilag~	srstsrrsu
beil~	srsssrrsv
beim	ssrsrqrry
being	srqutzops
being considered	sstssussq
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
bekijk~	xrsqtrssr
beki~	wrrqtrruq
beklager	srsssvssr
beklag~	srstsvssr
bekl~	srstsvssr
bekommen	wsrtrrsrr
bekommen und	utssssrsr
bekommst	srtssssur
bekomm~	vrssqqrtt
beko~	vrssqqrtt
bel	rsrsrsuss
bel ons	ssssssssu
belangstelling	susssssss
belang~	susssssss
bela~	surtrsrsr
beleidsadviseu	sssssusss
beleid~	sssssusss
believe	sqrrrrvtt
believe you	ssssssusr
believ~	sqrprrwtv
beli~	sqrorrwvv
bell	stqrurssu
bell marked	sussssssr
bella	utstssssq
bella la	utssssssr
belle	ursrsssst
bellen	rvrsrstsr
belletje	ursrsssss
bellet~	ussrsssss
bell~	ywrrqqsso
below	pxtkro1qw
below and	stsstrusq
below are	sqssssssv
below for	ssspssssw
below the	strusssss
below with	srrsrsssv
belo~	pwvkqn1pw
bem	srrurrwsr
ben	xtrqrrurr
benann~	srssssssu
benc~	sruussssq
bend	srvsrsssr
bene	rssqutsrs
benedicte	stsrsussr
benedikt	srssrsssu
benedi~	sssrqtstt
beneficios	ssssvsssr
benefit	pssrsstsx
benefits	trrqxsrsr
benefits and	ssssvsssq
benefi~	qqqnyrxru
bene~	pqqlxuxsu
benh~	srssssssu
beni~	srssrrssv
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
bereic~	utssssssp
bereit	sprsrrrr1
bereits	rsrxrsrsr
bereit~	rtrwrsssq
bere~	rtqyqqqrv
berg	ssstusssr
berg heil	ssstusssr
bergamin	stssurssr
bergam~	stssurssr
berg~	rtsrursst
bericht	rssutrrss
berich~	rrrwtrsrr
beri~	rrrxsrrrr
berlin	surssrsss
berl~	surssrsss
bern	rtusssstq
bernard	sssrtussr
bernar~	sssrtussr
bern~	srruttrrs
bero~	rrsvssssr
berth	rysrrrrsr
bert~	rxssrrrsr
berucksichtige	rssusssss
berucksichtigt	rrsusrssu
beruck~	prrysrsst
berufliche situation	srssssssu
berufl~	rqtvrstst
berufsbezogene	srusssssr
berufsbezogene personlichkeit	srusssssr
berufstrager	sssrssuss
berufs~	rqwsrrttr
berufu~	rtrvurrsp
beru~	npvzsotuq
beschaftigungs	srssssssu
bescha~	srswsrssr
bescheid	svrqrtqru
bescheid geben	rssssussr
besche~	tusqrtqrt
beschleunigen	ussrsssss
beschliessen	sssrsusss
beschlossen	ssssrsssu
beschl~	tsrrrurst
besc~	tsqupvrqt
besetzen	rrttsstsq
besetzt	sssxrqssr
besetzung	qurqrwstq
besetzung der	rurqsvssr
besetzungsverf	qssssvssr
besetz~	osrxqxttm
bese~	osrxqxttm
besichtigung	srssssssu
besich~	sprrsstsx
beside	ussrsstsr
besi~	torsrrusw
besk~	trssssssu
beslis~	rrsrsvsss
besloten	rrsustssr
beslot~	rrsustssr
besluit	rrssrvsst
beslui~	rrssrvsst
besl~	qqrsrzrss
besonders	ssstsrusr
besond~	ssstsrusr
besos	rtssssssu
beso~	rtrurrtrs
besprechen	qrurwssss
besprechen wir	rrusussss
besprechung	stssusssr
bespre~	qstqxsssr
besprochen	sstswrrsq
besproken	srustsssr
bespro~	rsvrxrrrp
besp~	psxp1rqro
besser	rrstssssu
bess~	rrssssssv
best	ptrwsospx
best and	srssvsssr
best for	sssqssssu
best in	rrrursrst
best number	susssstsr
best of	rstusrssq
best regards	rrqvqrqr0
best wishes	vrstrquso
best with	ssswssssp
bestatige	ursrsssss
bestatige ich	usssssssr
bestatigen	vtsqrrrrv
bestatigen den	ursssssss
bestatigt	sosrrurrx
bestatigung	sursssssr
bestat~	0splqsqq0
beste	sqtutuqps
beste grusse	tqrtsvssr
beste mevrouw	rqssutsst
bestehendes	ssssussss
bestehendes arbeitsverhalt	ssssussss
besteht	stssssrsq
besteh~	russttrsp
bestellung	sssrrsssv
bestel~	rrsrsrrsw
besten	uxsrsrrto
besten dank	vssrtsssr
best~	zwprqunmw
besuch~	rusrrsrst
besu~	russrrrsu
beta	qsssssssv
betalen	stsrusssr
betale~	stsrusssr
beta~	ststurssr
beth	srssvsuso
betref~	usstsrssr
betreuen	sssssssur
betreu~	srrtrstur
betrieb	russrrttr
betriebsrat	sssqstrsv
betriebsrats	ssssusssr
betriebstechni	sssssssur
betrie~	rsqqsssuu
betroffen	rrsrsurrv
betroffen sind	ssssssssu
betrof~	rrsrsurrv
betr~	spprstswv
better	rrtvrqouv
better and	sqvrsussq
better sleep	sssssssur
bett~	qrsvppnu0
between	rupwpxtpr
between 0	utrqrrvrt
between now	srsrsurst
between the	sssqsusst
betwee~	rupwpxtpr
betw~	rupwpxtpr
bevakning	srsssssvr
bevakn~	srsssssvr
beva~	rrstsssvr
bevestigen	trsrrsssv
bevest~	tqsrrssrw
beve~	tsrrrssrv
bevor	ssvrrrstr
bevor wir	ssvqrrtss
bevo~	srvrrrsur
bewahren	sssrssssu
bewahren wir	sssrssssu
bewahr~	sssrssssu
beware	srussstrr
beware of	srussstrr
bewerbe	rsssssssu
bewerben	prsurqrzp
bewerber	pqrxrrrrx
bewerber entschieden	ssspssssv
bewerberin	rrsrrqssx
bewerberin lieber	ssssssssu
bewerberin mit	sssqssssu
bewerberinnen	rsstsussq
bewerberinnen und	rssustssr
bewerbern	rtstststq
bewerberportal	ussrsrsss
bewerbung	0vsttqqon
bewerbung als	yttrrqrrq
bewerbung bei	nrststssx
bewerbung bleibt	rssrsusss
bewerbung die	rsssvsssr
bewerbung eingegangen	rsussssss
bewerbung fur	tusssrsss
bewerbung liegt	rssrsusss
bewerbung um	ursrsssst
bewerbung vom	ussrsrsss
bewerbungen	zrrvrqqum
bewerbungen die	vssrssssq
bewerbungen ein	rssrsusst
bewerbungen fur	ussrsrsss
bewerbungen kann	ussssrsss
bewerbungsfoto	rssssssvr
bewerbungsfris	ussrsssuq
bewerbungsfris 0	sssssssur
bewerbungsmapp	rssssssur
bewerbungsproz	rsssssssu
bewerbungsverf	ssssssssu
bewerb~	zoounxmuw
bewe~	znpunxmtw
bewill~	sssrssssu
bewi~	sssrssssu
beworben	srsqsrtrv
beworb~	srsqsrtrv
bewo~	stsqsrsrv
bex	ssutssssq
bezugn~	ussrsssss
bezwaar	ssssssssv
bezwaar maken	ssssssssu
bezwaa~	ssssssssv
bezw~	ssssssssv
biblio~	ssrrrurss
bibl~	ssrrrurss
bicycle	sqssssssu
bicycl~	sqssssrtv
bicy~	sqssssrtv
bieden	ssssvssss
bieden wij	ssssvssss
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
bien~	rrrsxsssr
bieten	ssrrwrssr
bieten ihnen	strsvrrsq
biet~	ssrrwrsss
bifoga~	srsrussru
bifo~	srsrussru
big	spqwpsvrv
bigger	sssqsstsu
biggest	ssvsssrsr
bigges~	ssvsssrsr
bigg~	srussrsst
bij	pqsvsttrt
bij de	rtsurursp
bij die	srsrstssu
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
biling~	ssssssttq
bili~	ssssssttq
bill	stspssrsw
bill~	rsrqsrrsx
bin	quqorswrw
bin bis	rtsssrrsu
bin ich	srsrurtst
binding	sssrussss
binding for	ssssusssr
bindin~	sssrussss
bind~	sssrusrst
binnen	wrrruqsrt
binnen zes	sssrssssv
binnengekomen	urssssssr
binnen~	usrurrssq
binn~	yrqttpsrs
bioinf~	sssrsusss
bioi~	sssrsusss
biology	ssssrsssu
biolog~	rrssrtssu
biol~	rrrrrtrut
birth	ssusssssr
birthday	sssrssrsv
birthday to	sssrssssu
birthd~	sssrssrsv
birt~	rtururrrs
bis	rl3gs5mss
bis 0	rvtoqurvq
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
biscuit	sssrssust
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
bist dabei	ssrsvsrrs
bist du	srsrrtvrt
bist weiter	sssssvssr
bit	uupvqusqp
bit better	sussrsssr
bit of	susttstsp
bits	srssssssu
bitte	pw1ivonqz
bitte 0	ssrsssssu
bitte an	srsutssss
bitte beachten	ursrsssts
bitte beantworten	rsusssssr
bitte bis	rqvrtrrrt
bitte bringen	srrsssssu
bitte etwas	srusssssr
bitte geben	ssssrsssu
bitte ich	vssrssssq
bitte kommen	srssssssv
bitte loschen	rsssssssu
bitte melden	surssssrs
bitte mit	srsruttsr
bitte nehmen	rsssssssu
bitte nicht	stursrrss
bitte noch	vrrrsussq
bitte reichen	rrrtsrstu
bitte rufen	rsssustsr
bitte senden	usrrqsssu
bitten	tt1pstqrl
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
bleibt	qtruqwrrt
bleibt es	sssssssru
blei~	oupvr1qqp
bless	sqtsrrrsv
blessi~	susrrtrss
bles~	ssttqsqsv
blick	ssssssusr
blick auf	sssrssvsr
blic~	ssssssusr
blijven	sssussssr
blijve~	sssussssr
blij~	rrsustrss
blind	trwtrrssq
blin~	srwsrtrtq
blir	srsvssssr
block and	srtsssssu
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
board did	ssstrussr
board has	sssusnssv
board is	ssssrussr
board of	svsqsttsq
boarding	ssrsussss
boardi~	ssrsussss
boar~	pwnuvtstq
boas	rvssssssr
boat	ussrssssr
bob	sssrssssu
bode~	sustssstr
body	srtqtrrsu
boei~	rssssstzn
bogdan	vsssssssr
bogd~	vsssssssr
boiler	sqsrttssu
boiler man	sqsstsssu
boil~	sqsrttrrw
bolsa	srsrtussr
bolsa de	sssrsussr
bols~	urrqtwsrq
bom	ttrvrrsrq
bom dia	strwrrsrq
bomb~	srusssssr
bon	qtsvxqrrp
bon courage	srtussssr
bon pour	srssussss
bonjour	pvuuprvpt
bonjour hugo	sssssussr
bonjour ines	sussssrsr
bonjour karim	stsrsusss
bonjour madame	sssrssvsr
bonjour monsieur	rvqrstsss
bonjour votre	sssrrrusu
bonjou~	pvuuprvpt
bonj~	pvuuprvpt
bonne reception	ussrsssss
bonsoir	srsstvssr
bonsoi~	srsstvssr
bons~	srsstvssr
bonus	rpqm0p0rq
bonus 0	ssrswssrq
bonu~	rpql0pzrt
book	oxwqossrw
book your	rssrsrsqw
bookbi~	srsssssus
booked	rtvqqrrrv
booked for	sqtrrsssv
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
both	uquupprrw
both copies	sssspsssw
both of	ssvsstrsq
both on	sqrsssssu
both times	sussssssr
bottom	srtqurrsu
bott~	sssrtrqru
boulan~	rtsusssss
boulde~	sssqtsssu
bounty	sssrssssu
boun~	sssrsrrsw
bourse	sssrssssu
boutique	stsrssssu
bout~	rtsrssrsv
bovenaan	sssssusss
bovenaan ons	sssssusss
bovena~	sssssusss
bove~	srsssusss
box	vrrsrrqtv
boy	ssspssssx
boyfriends	ssrssvssr
boyfri~	ssrttussq
boyf~	ssrttussq
brackenridge	rsstsussr
bracke~	rsttstruq
brac~	rsststtup
brad~	srssssssu
brag~	ssssusssr
brains~	sssssssur
brai~	ssurrssur
bram	sqsuusrsq
branch	qttwssruo
branch of	rtsussssr
brand	rqvurrtsr
brandi	sussssssq
brandt	sqrtutssr
brandv~	sssussssr
bran~	mqtzrsyqo
bras~	sssrsrstu
brauche	rrsrutrst
brauchen	rqswsqusr
brauchen wir	rrrssrust
brauch~	roqwttvrp
brauerei	rssrsuusr
brauer~	rssrsuusr
braumeister	rssssusss
braume~	rssssusss
brau~	qnqvtwxrp
bread	srtsssusr
break	rustrsqts
breakdown	ssttssssq
breakd~	ssttssssq
breakfast	ttssrrqtt
breakf~	ttssrrqtt
breaks	rsvtssrss
brea~	pswwprosv
bremen	sssqtsust
brem~	strpstvsr
brenda	srssrsssu
brenne~	ssswsrssr
bren~	sqrvqqssw
bret~	susrssrss
brev~	surtssssr
brew~	sssqttsss
brgds	rrtustrsr
brgd~	rrtustrsr
bria~	rrutsssss
bric~	stsssstsq
bridge	svsrsrsss
bridges	srrsrsstv
brid~	rustqrrss
brief	vvzopssrm
briefing	rtvrurtso
briefing 0	strsvsrsq
briefi~	rsvruqtsr
brieven	srsusssss
brieve~	srsusssss
brie~	uv0orpsqp
bright	ttrqrsssu
brightwater	sssttstsq
bright~	uttsvsusj
brig~	vvuqtrusl
bring	o2zlulpqx
bring a	sqsurrrsw
bring cards	srssssssu
bring gern	sussssssq
bring in	ssuwsrsso
bring it	surssssss
bring passport	srssssusr
bring the	squrqrssw
bring you	sxrrsrrss
bring your	qyvstqpqs
bringe	sssrssrsu
bringe ich	sssrssssu
bringen	rptrtrrtx
bringen sie	rpsrsrrtx
bringe~	rptrtrrtx
bringt	sqstsssst
brin~	mz0kuknwx
bristol	tsrsssrut
bristo~	ssrtrrrus
bris~	usrtrrrur
britis~	rsrrrrsrx
brit~	rsrqrrsry
bro	rssvssrrs
broadw~	rrrrrrrry
broa~	rrrsrrqsz
brochure	srssrsssv
brochu~	srssrsssv
broc~	stssrrssu
broken	rsurruqss
broker	rusrsssss
brok~	qvtpruqsu
bron	urtsssssr
bron~	srrsursss
broodj~	svsrssssr
brooks~	srssssssu
broo~	rusrssstr
bros	tsstssssq
brother	vtsustssn
brothe~	vsrtrsstn
brot~	vtssrssto
brought	surtstssp
brought forward	stsrsussq
brough~	surtstssp
brou~	rurustssp
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
brun~	vutqrsqrs
brute	ssssussss
bruto	srsswsssr
brutos	srssusssr
brutto	srrrzssrq
brutto 0	srssussss
brut~	sprr3rsro
bryg~	ursurrssr
buche	srussstsr
buchen	rsssssssu
bucher~	sssurssss
buch~	pruurqsrw
bud	sssusrsss
budget	potvswtrr
budget 0	srvsssstq
budget is	ssswsorss
budgetfreigabe	sssrsusss
budgets	ssrtsssur
budget~	rsrrturur
budg~	pmsttxtts
buen	sssrrusst
buenas	ttrrrrrsu
buenas tardes	rrsrssssv
buenos	qsrvrussr
buenos dias	qsrvrussr
buen~	rwquqsrrt
buff~	srssssssu
bugs	rrvrsssss
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
bundes~	ururttrtp
bund~	ururstrtq
buonasera	ursrrssst
buonas~	ursrrssst
buongiorno	ruttrstrq
buongi~	ruttrstrq
bureau	sssutrrtq
bureau of	sssssssur
bureau~	ssussssss
bure~	rsuutrrtp
buri~	trsvsrssr
burk~	ssusssssr
burnt	sssqsstsu
burn~	sstqsrtsu
buro	rzqrurrun
burr~	utsrsrsss
burst	svsrssssr
burs~	svrtsrrtr
bus	rvrqsrsrv
bus depot	srssssssu
bus operator	tttsssssq
buscamos	ussssssss
buscamos te	ussrsssss
buscam~	ussssssss
busc~	srturrstr
business	ruqmtturv
business and	sssrssssu
business decision	sssrsussr
businesses	sssrssssu
busine~	suqktsvrw
busi~	suqktsvrw
busqueda	rrsqssvsu
busque~	rrsqssvsu
busq~	rrsqssvsu
bussen	stsrrsssu
bussi	rrsusrvsr
buss~	rsrtrrvrt
but	rqqxrqtoz
but a	sssrssssu
but decided	sssqssssu
but do	sstrtqrsv
but have	qsssssssv
but he	ssssrvssr
but here	sssrssuss
but i	spqvvqtrv
but it	srsrrsssv
but last	ssrssvssr
but my	sssrsrssu
but not	srusrrsst
but our	sussssssr
but please	ssrrrtrsv
but she	sssrsvssq
but thanks	rssrssssv
but the	srrrrstrw
but there	srsrstssu
but they	sssussrss
but we	qqturttts
but you	ttqusqsrr
butter~	srusssssr
button	rtssssssu
butt~	qttsrsrst
buur~	rssvrrssr
buy	stsosqssw
buy a	sssssrssu
buyer	squrqusts
buye~	squqqustt
buzz	sursssssr
by	sr2i0nous
by 0	otymtsqvt
by a	rsqrrryrs
by all	susrsrssr
by appointment	sssussssr
by clicking	rssssusss
by close	ssssusssr
by easter	ssrrsusts
by email	svssssruo
by end	sssutsrsq
by friday	sspqorss3
by hand	vrssssssr
by monday	sqvsttruo
by next	ussrssssr
by noon	sssrtsusq
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
by the	soxustqrr
by three	vrsrssssq
by thursday	ssusssssq
by tomorrow	srussssss
by tuesday	sstqturtp
by two	tssussssr
by video	rsrtrsrut
by wed	srvsssrss
by wednesday	srvsurrsq
by weds	stusssssq
by with	urtrsssss
by your	sttqqtssu
by zoom	sursssrtr
bypass	sussssssr
bypa~	sussssssr
byzant~	sssssrsru
byza~	sssssrsru
c	rrrs0nspv
c est	qursysqqr
c etait	rsstssssu
c to	rqstssssu
ca	truvm0pqr
ca d	trurssssr
ca m	rustssrsr
ca na	svssssssr
ca not	poozq2prt
ca nous	srutsssss
cabe~	rtsussssr
cad	urtrsstsr
cada	vpwsrsrsp
cadiz	sssusssss
cadi~	sssusssss
cadu~	srustsssr
cafe	rxrsrrtsp
caffe	ssssusssr
caff~	ssssusssr
cai	sssusssss
cair~	tsssvrrsr
cake	trursrrst
cakes	ststssssq
cake~	ststssssq
cal	svrssssrs
cala~	usssssssr
calculator	rrxrssrst
calcul~	rrzqssrss
calc~	rrzrrrrrs
calendar	qttvqqvqs
calendar days	ssttssssq
calendar for	ssusssssr
calendar invite	spssssssw
calendar link	srrsssssu
calendario	rtursrsst
calendars	sssrssssv
calendly	susssssss
calendly com	svssssssr
calend~	qwurpququ
cale~	qwurpququ
calibration	sssrsussr
calibr~	sssrsussr
califo~	tsrsssrus
cali~	srtrstrur
call	u1nmxotqs
call and	srsurrsst
call committee	ussssrssr
call everyone	sussssssr
call for	sstrssrus
call from	tqsrusrss
call me	rqrsxstss
call on	rvsrsrusr
call or	ssssssusr
call this	strsrsrsv
call to	sqsursssu
call us	sqssssssv
call with	svrsssssq
call you	srqssrusv
callbacks	sssussssq
callba~	susussssp
called	vvrtqurqq
called for	sutssrssq
called from	sssussssr
called in	ursssussq
called this	ssssssrsu
called to	ttssssssq
calling	tsrqsttss
callin~	tsrqsttss
calls	ssssrrutr
callum	srstustsq
call~	uzpuptspp
calma	ssstusssr
calm~	tsrtusssq
camara	srsssusss
camara municipal	srsssusss
camare~	rrsurssst
cama~	rrrurusss
cambiare	rssqssust
cambia~	rssqssust
camb~	rutqrruss
came	wonxpmzts
came across	srsrssxsp
came back	rrswrrstr
came in	vsrssssuo
came through	wrsrsrtsq
came up	rtrtssusq
camera	txsqrrsrr
camera in	svrsssssr
camera optional	sursssssr
came~	twuprrrtr
camille	swrrsrtsr
camill~	swrrsrtsr
camino	srssssssu
cami~	rxrqrssss
camp	srssvsrsq
campaign	survsrrsr
campaigns	sssrsssus
campai~	surtsrruq
camping	ssssrruss
camping in	ssssrruss
campin~	ssssrrvsr
campo	ussrsssss
camps	sssustssq
campus	ssvrswrro
camp~	ttsurvssn
can	surn2otnu
can be	quqqrtsry
can bring	sssussssq
can come	stsrrsrsv
can do	rqrsxstsp
can expect	usrrssssr
can find	qssstsrsu
can get	strqxrtsp
can i	ursqrrwss
can keep	sstrvrssq
can make	rtussrrur
can move	sssrssssu
can not	qqswqvrrt
can now	ssssrsssu
can offer	ssrsrrssv
can only	sstustsso
can pay	sssussssr
can practise	sqxsssssq
can reapply	trrvsrsrr
can remain	sssssussr
can say	surstwrsn
can see	rytsqrssp
can send	ussssstsr
can start	rssuqrtst
can still	sssqssruu
can take	ysrpssssq
can tell	utrrrttsp
can u	swsrsrssr
can use	susrssstr
can we	rvstsrssr
can you	rxso1prqp
canadian	sssrssssu
cana~	rsrrtrvss
cancel	rysrsprsr
cancelar	sssssssvr
cancelled	rsrwvtrsn
cancelled as	sssvsrssr
cancel~	pvrvtsqtr
canc~	oxsvtprss
candidacy	qtsvssssp
candidacy for	rstussssr
candidat	rurusrssr
candidata	rrutsssss
candidate	otszuprqt
candidate experience	sursssssr
candidate for	sqsttsssu
candidate has	sssqwsssq
candidate help	ssusssssr
candidate home	usssussso
candidate in	sssussrss
candidate profile	qssusssst
candidate you	ussssrsss
candidate your	rustsrusp
candidates	pwtwnwnvp
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
candidato	strxspsrq
candidato a	ssswsrssr
candidatos	tssrsrssu
candidats	ssursssss
candidatura	yprqrtrrv
candidatura per	usssssssr
candidature	tuqwssqrq
candidature au	usrrtrsss
candidature for	sssussssr
candidature reste	rssrsvssr
candidatures	uqssstsst
candid~	rsswoxoqt
candour	tsstssssq
candou~	tsstssssq
cand~	rsswoxoqt
cani~	sussssssr
canon	susssssss
cano~	sussssrss
cantin~	rrsrssssv
canton~	rtsrsussr
cant~	ssrqstsst
canvas~	ssssstssq
canv~	ssusstssp
capaci~	srursssst
capa~	sruqssssu
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
card	urslrqswx
card and	stssusssq
card in	srssssrsu
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
cargo	rrsutstsr
carg~	rsrusrtss
caribbean	sssssrsus
caribb~	sssssrsus
cari~	utssstrtp
carl	sssssssru
carla	rssrtrssu
carlos	sussssssr
carl~	rtsrtrssu
carm~	stssrqurt
caro	rrrvrrrrw
caro~	ttssrstsq
carpen~	rususrssq
carp~	rurvsrssq
carry	ttrwtrrro
carr~	srsxsqrsq
carta	tsqstrtrt
carteira	sussssssr
carteira de	sussssssr
cartei~	sussssssr
cartelle	srvrssssr
cartelle di	srvrssssr
cartel~	srvrssssr
cartie~	sssusssss
cartog~	susqstsss
cart~	stupsrrqv
cas	utsrsrsss
casa	rrusvsrrr
cascad~	ssssusssr
casc~	ssssusssr
case	ssuupupss
case study	svstssssp
cases	ssssssrus
case~	usstsrruq
cash	sssqrrrtw
cash is	sssussssr
casi~	ussrsssss
caso	wrtrrrssq
cass~	rssusrssr
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
category	rssvrrssr
catego~	tqrttrsst
cate~	uqrttrsst
cathal	srssssrsu
cause	rqrsrsssw
caus~	rtqnsusry
cd	ssspssssx
cdi	rrssvrrst
cdi a	sssrssssu
cdl	sssssssvq
cdl a	srsssssvr
ce	uvryrrrrm
ce poste	stsussssr
ce que	sursssssr
ceiling	ssssvsssq
ceilin~	ssssvsssq
ceil~	ssssvsssq
celebr~	rqrstqrry
cele~	rqrutqrry
cell	sqvrssrts
cellar	srsuusssq
cellar hand	srrvusssr
celle	sssusrsss
cello	sssqssssu
cellul~	sssussssr
cell~	rqsvtqrst
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
certificado de	ssssrsssu
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
cfo	susrsuvsn
chad	srssssusr
chain	srtrrstsu
chair	ryrtsrxsk
chair the	srsrssuss
chai~	twqrrpxrq
chalet	ssrsrutsr
chaleu~	srutsssss
challenge	rrvssssss
challe~	rqxqrrsru
chal~	qqyqqturt
chama	uqssusssr
chamamos	vrtrrtssq
chamam~	vrtrrtssq
chambers	susurrstp
chambe~	tustrrstp
cham~	xqsrsusso
chance	rrrvrrtrt
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
changes	vusmrrrsw
change~	rtsqqvupu
changing the	ussrssssr
channel	trurssrss
channe~	trurssrss
chan~	qttvmttqw
chaplain	srusstssq
chapla~	srusstssq
chapte~	rrsrrrrry
chap~	srtqrsqrx
chara	rusttrssq
charac~	srsrtrrsu
charge	srrsuquss
charged	srspssssw
charger	sssussssr
charges	sssrsusur
charges are	sssssssur
charge~	rqspstruw
charity	ustqtsssr
charit~	ustptssss
charla	strrrsusr
charlie	sssssusss
charli~	sssssusss
charlotte	susrsssss
charlo~	susrsssss
chart	srwsssssq
charters	ursurrssr
charters and	sssursssr
charte~	ussvrrrrq
char~	utuhsqutv
chase	usssssssr
chas~	usrrsttsq
chat	qxwpppyro
chat about	sttqssvsp
chat on	sstssstsq
chatea~	sssusssss
chats	surtrsssr
chatted	srsrtsssu
chatted with	srssssssu
chatte~	srsrtsssu
chat~	rsrutrtrs
chauff~	rssssssvr
chaussures	swrsssssr
chauss~	swrsssssq
chau~	ryqrrrsvp
che	svqyrutqm
che all	rsssssssu
che ci	sssusssss
che e	sssssusss
che in	ussrsssss
che la	trsvsrrss
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
checked	uruqruquq
checked your	srvsssrsr
checker	sussrssss
checke~	utvpquqtq
checking	rrssuvssp
checking in	rsssswssq
checki~	qqrttusyo
checkl~	ssssrrssu
checks	srrqysrsr
checks are	ssssvrssr
chec~	smzg0rqxt
cheers	vtrvsqrrq
cheers for	wrrxrrrso
cheese	rrtrrsrsv
chee~	vsstsqqru
chef	uvpwqvyqh
chef d	surssssss
chef de	stsurttsp
chef on	sssssussr
chef schaut	yssqsrssq
chef~	trsttrusq
chegou	vssssrssq
cheg~	vrsssrrss
chemical	srsqssruu
chemicals	susssrsss
chemic~	ttsqsqrus
chemistry	rrurstrvq
chemistry at	sssrsusss
chemis~	rrurstrvp
chem~	sutnrsswr
cheque	ssrrtsssu
cheq~	ssrrtsssu
cher	rssvsrsss
cherche	rsrssrvss
cherche une	rssssruss
cherch~	rrrsrrwss
chere	ttrsusrsq
cher~	usqrtrwto
chez	rvsrrrsrt
chf	srssusurr
chf 0	srssusurr
chiacchiere	svssssssr
chiacc~	svssrsssr
chiama	sustssrrr
chiamaka	ssrsrrssw
chiama~	rsqssrtsv
chiara	trsqstssv
chia~	suppsrrq0
chic~	srstssrus
chid~	sssvssssq
chief	pusutttsn
chief constable	rsstusssr
chief of	ssursrrtr
chie~	pwtutttsk
child	trssrrrsu
child name	sssssrssu
childr~	rsstststq
chil~	rqswrrrus
chin	sssussssr
chin up	sssussssr
chis~	stsursssr
chiu~	susvrsssp
chloe	rurrrttss
chlo~	rurrrttss
cho	susssrtsr
chocol~	srurtrssr
choc~	srurtrssr
choice	rtsrquqrx
choice 0	ssursssss
choice and	surusrrss
choice for	sssrssssu
choice has	sssusrssr
choisi~	surssssss
choix	rsvqrussq
choi~	qvurqvpqu
choose	ruqorutrv
choose a	stqrsrrsx
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
chri~	qpqyussss
chrome	srussssss
chro~	srvrsstsr
church	sustrsssq
churn	sssrssssu
chur~	susrrsrur
ci	rtrtsvpqt
ci joint	rrtrussst
ciao	tutwurrom
ciao davide	stsrusssr
cid	ussssssrs
cie	rwrtssrsq
cinco	vtrqurtsq
cinco dias	tssrusssr
cinc~	vtrqurvrp
cinema	ssssssssu
cine~	ssssssssu
cinq~	rsssssssu
circa	stvrssrsr
circa 0	srvssssss
circle	sssqsuttq
circulate	ussrssstr
circulation	srssrsssu
circul~	trrqrtrtu
circumstances	sssqtssus
circum~	sssqtssut
circ~	tsulsusvr
ciss~	ussrsrssr
cita	rrrrrrssx
citize~	rtrsssusq
citi~	rtrsssusq
city	rssnrvrvu
city of	rtssswrto
city state	sssqssssv
civic	tqstsssst
civic centre	sqssssssu
civil	rrtusrrwp
civil service	sstussstq
civita~	sussssssr
civi~	rqtvsqqwr
claasen	utsrssssr
claase~	utsrssssr
claa~	utsrssssr
claes	srsusstsr
clae~	srsusstsr
claim	squprrquw
claim and	ssursssss
claims	ttsrrsusr
claims handler	utsrssssr
clai~	sruprqruw
clam~	ssssrsssv
clara	svrrssrsr
clarif~	ssssssssu
clar~	stsrusqrs
clase	sqstrsssv
class	qwtmqsstv
class 0	svrsssrss
class of	rssqtrtts
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
clean	rutrsqtrs
cleane~	sssussssr
clear	ssrvrsrrt
clear you	sssusrssr
clearance	sssrvuwsl
cleara~	sssrvuxsk
clearest	sssussssr
clea~	otqxxqvpq
clementine	sustsssss
clemen~	rtrvrsssr
clem~	rtrvrsssr
clerical	sssrsssur
clerical officer	sssrsssur
cleric~	sssrsssur
clerk	suusussuj
clerk to	susrsstsr
cler~	ruuturswk
clic	sssssstur
click	sstiurrt0
click here	sttkssssz
click on	sssrssstu
click to	ssssssrru
clicked	rsssssssu
clicke~	rsssssssu
clicking	rssssusst
clicking here	sssssussq
clicking the	rsssssssu
clicki~	rssssusst
clic~	rrthutrt1
client	qqvrnw0pp
client and	rssusssss
client has	stswssrsp
client in	ssssssuss
client of	srssssusr
cliente	spqqqqzsv
clients	rruqsruts
clients and	ssvrssrsr
client~	snsoqp1uv
clie~	qnvpmu4sr
climat~	ssssssuss
clim~	srtssrurs
clinica	rrrrtustr
clinical	ststtssto
clinicians	ssrsrsssv
clinic~	rsqutusuo
clin~	srpqusrvt
clipboard	usssssssr
clipbo~	usssssssr
clips	sssusrrsr
clip~	ussusrrsq
clock	stvsrrssr
cloc~	stusrrrsr
close	srrxspsuq
close at	sutrssssr
close of	sstsvsssp
close scores	sssrsusss
close the	srsrrrtsu
closed	oqq1rtsqr
closed it	sssssussr
closed toe	svsssrssr
closed without	sssusqsss
closely	rrtvssssr
closel~	rrtvssssr
closes	wrwpspruq
closes at	ustssrssr
closes sunday	ssusssssr
closes tomorrow	ssussssss
closing	ymrsqsrxq
closing 0	sssrsssvr
closing date	xrrrssuro
closing midnight	usssssssr
closing the	sssussssr
closin~	ymqvqrrxp
closur~	sssrtrrsv
clos~	zkrzqmrwr
cloud	ustrssurp
cloudh~	tsssstvvm
clou~	rrssrt1uj
clt	srssvsssr
club	ssrrssssv
cnc	usstssssr
co	utpuqrswq
co founder	surtssssq
co il	sqssqsryq
co op	stsruttso
co operation	ssssrussr
coach	trstrsqru
coac~	vqttrrpsu
coast	trsrstusr
coastal	svsrsstso
coasta~	svsrsstso
coas~	turrrsvum
coche	rqsstsssu
coch~	rqsstsssu
code	tqwvqprox
code 0	wrqtrrrqu
code is	ssssssssu
coderpad	rsrusssss
coderp~	rsrusssss
codes	ssssssusr
code~	rsrusrtst
codice	ssrrrsssv
codility	srussssss
codili~	srvssssss
coding	rvwsrrqrr
coding 0	srusssssr
coding test	svpsssrst
codi~	rw0qqqpqs
coffee	srsvsrurr
coffee machine	rsutssssq
coffee on	ssssssusr
coff~	spsvsrurs
cofo~	sussssssr
cogemos	stsrsusss
cogemo~	stsrsusss
coges	swsrsrssr
coge~	swrqrtssr
cohort	sssusssuq
coho~	sssusssuq
coim~	srutssssr
coisa	wrqrrtrrt
cois~	wrqrrtrrt
col	tstqrssru
colabo~	srsstsusr
cola~	srsstsutr
cold	tstqsrstr
cole	srusstssr
colegio	usstssssr
colegi~	usstssssr
cole~	vqsurrrsr
collab~	rrrurrusr
colleague	rqttrqxrs
colleague who	sssrssuss
colleagues	srrurrsus
collea~	roswpozts
collected	ssssssusr
collection	sssrrrrrx
collective	ssrusrsuq
collec~	trruqrrtv
colleen	ssssssusr
collee~	ssssssusr
collega	rwrurrrsq
college	tpqrxwptq
college and	sssqussst
college is	ssssussss
collegue	sssussssr
colleg~	tupuwuosp
colloquio	rurssrrru
colloq~	rwrsrrrru
coll~	runwppvus
colm	sssrrusss
coloca~	sssrssssu
colour	sutssrssq
colo~	qsuqrqurw
colu~	sssqsttrt
com	rtpfqssz4
com 0	trsnssrsy
com a	trrvrtrrr
com comm	rtrrrrrxr
com https	sssrssssu
com mais	rssrswssr
com o	rtqvrrtrr
com voce	svsrrsssr
combin~	ssrsrrrrw
comb~	rrrsrtrrx
come	r3qyooppt
come and	rtstxrtsn
come at	ssssrsssu
come back	voquttrst
come do	svrsssssr
come from	ssssssusr
come in	u1tprqpsp
come on	rrststrsv
come round	sqstsssst
come see	susrssrss
come through	tvsqtsssq
come to	rvpvrwqrq
come up	rsssqrssw
comes	ssqrswqrt
comes in	usssssssr
comes next	sssrssssu
comes up	sssrsurss
come~	rrrtuvpru
comf~	srsrrttsu
coming	torwrwrsp
coming back	ussrssssr
coming by	urtrsssss
coming in	rrsxssssp
coming thursday	sssussssr
coming to	rrsnsxssu
coming up	ststsrssq
comisi~	srsutsssr
comite	rtsqttsss
comite a	sssrssssu
comi~	rrqwsxqrq
comm	rtrrrrrxr
comm jobs	rrrrrrrxr
comman~	srrtssrsu
comme	rqvuusrrr
comme convenu	srutsrssr
commence	rusrsssss
commencer	ssssussss
commencer le	ssssussss
comment	tqrvsrsst
comment on	sssussssr
commented	sssqssssu
comments	rrvrrtrst
commen~	tqusurpsu
commer~	rrtrtrqrv
commis	susrssstq
commission	srsuurtrq
commission has	sssrsusss
commissione	rsstrrssu
commis~	srstturqs
commit	ssusssrss
commitment	stsrtttrq
commitment to	sssssussr
committed	sssssstuq
committed to	sssssstuq
committee	ztnuovqqr
committee begins	usssssssr
committee has	sssvrrssr
committee is	svsrssssr
committee met	sssrsrssv
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
communal	rssrsusss
communicated	sssrsussr
communication	trsqsrtst
communique	rsusssssr
community college	sssrsusss
community health	srsrsrtsu
commun~	rrsrovvts
commute	sssrssssu
commut~	sssrrsssw
comm~	trsuqsptt
como	srtsuqrru
compag~	strssussr
compania	sssusrsss
companies	qqrrrrsxv
companies that	srsqssttt
company	ppottn0uw
company e	ssssrsssu
company on	srsrssuuq
compan~	nnntsm2yw
compar~	trrsrrstu
compensation	ttsrvsssq
compensation benefits	ssssusssq
compen~	ttsrusssq
compete	srruvrssr
competencias	ssussssss
competency	surtssssr
competent	sssrsvssr
competition	wsstsrtsp
compet~	usswssrrp
compilers	ssstssuqs
compil~	ssssssuqt
complace	stssusssr
complaints	sssusrssr
compla~	rssrvsrsr
complementaire	srsrrvsst
complet	urrsssusq
completa	srsrussst
complete	3t1iunopr
complete a	uvsrssssp
complete an	ssusssssr
complete and	vssrusssp
complete for	rssusssss
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
completo	sssrsusss
comple~	1r1gtspps
compliance	tsrwrrrtp
compli~	tsswrqrtr
compor~	ssssssusr
compos~	rrtrstssu
comprehension	rrtsrsssu
comprehension and	ssusssssr
compresa	usssstssr
compre~	suspsurrt
compris	srstssvsr
compri~	srstssvsr
compro~	rrsrsstsv
compte	utrsssssr
compter	ssrsussss
compte~	ssssusssr
computador	srusssssr
computer	rsvorrqvv
comput~	qq0nrqqvv
comp~	so2stnrqt
comunica	rrturrsss
comuni~	srsrrvrrt
comu~	tqssrusrs
con	tsuwrmppy
con 0	srurrsssu
con i	ussrsssss
con il	rtrrrsssw
con la	qtsurrrsu
con le	tttrssssq
con lo	utsrssssr
con los	rsrrssssv
con noi	srssusssr
con nosotros	sqrtvsssr
con tu	sssussssr
con un	rqsxssstq
concen~	ssutssssr
concern	ssssssrsu
concerned	sssrsussr
concerns	ssssssssu
concer~	sqrsrvqrw
concluded	sssustssr
conclusion	sssrtussr
conclu~	rrrtturrs
concorso	usssssssr
concor~	ustrssssr
concurso	ussrtrssr
concur~	vsssttssq
conc~	uosurzopu
conditional	rsruvrssp
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
confermiamo	trsrssssu
confermiamo l	srssssssu
confer~	usrrqrsqx
confes~	rqstrspqz
confianca	srsurssst
confia~	rrrvrsrsu
confidencial	sssrsssur
confidential	rvrprrwrr
confidential and	susssstsr
confidentialit	ssstssusr
confid~	qwqspp0so
config~	sssrsswqs
confirm	yronzrrpu
confirm by	sssstursr
confirm in	srstvsssq
confirm that	yqrqrpssw
confirm your	psrrurssw
confirmamos	vrssssssr
confirmar	sussssssr
confirmation	uqsssrsst
confirmation number	ussssrsss
confirme	rqrtrsssx
confirmed	qxssptpsu
confirmes	sussssssr
confirming	s0rsrsrso
confirming your	rsssrsssu
confirms	sssrssssu
confirms that	rssrssssu
confir~	2zmiyonnz
confli~	ssrsssrsu
conform	sssussssr
conformement	sssusssss
confor~	rurvsrrsq
confrere	russrssss
confre~	russrssss
confus~	rtsrrrssu
conf~	10lgxntlz
congel~	sssrsusss
congrats	sqsrsrwst
congrats on	ssrsrswsq
congratulation	oypn1ssqq
congratulation on	ssstvvssm
congratulation once	sssrssusr
congratulation you	surstrsss
congra~	owpl1qwqs
congregation	stsursssq
congress	sssrssssu
cong~	oxpk0swpt
conhecer	rustssssr
conhec~	ttsussrrq
conh~	ttsussrrq
connais	sssussssr
connai~	rtrvrrrsr
connected	ssusssssr
connection but	sssrsrssu
connec~	trvnqpvtu
conn~	urvqpouut
conocerte	sutrsrssr
conoce~	rxtrrrssq
conocimiento	sssussssr
conosce	srsusssss
conosc~	rxrtrrsrr
cono~	p3stqqrrp
consci~	sssrsvssq
consecutive	ssusssssr
consec~	ssusssssr
conseg~	rtutrsssq
conseil	strqttssr
conseiller	ssssssssu
consei~	strqttrss
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
considering your	sssrsussr
consid~	xqqwnsspv
consiglio	sssustssr
consig~	tqturursq
consist	sussssssr
consist of	sussssssr
consists	suusssssp
consists of	suusssssp
consis~	rxurrsrrp
consolidated	srssurtsq
consolidated pay	ssssusssr
consol~	srsrurtss
consta	ssssssssu
constable	sststsssq
consta~	vstttrsso
consti~	sssusrssr
construction	ussrsssss
constr~	vrtrrrssr
consulente	ssssusssr
consultancy	rrsqsrwts
consultant	trsqtuytk
consultation	sqssssssv
consulting	rvsrsrsqt
consultor	srrusstsr
consul~	pppprq4vs
consum~	ssssrsssu
cons~	posvpsyqu
contab~	sssssrsur
contact	yurkpvsst
contact details	urssstssq
contact me	ssssssusr
contact us	rrssssssv
contact you	tvsqsrsss
contacted	usuqsrsvo
contac~	2vtfnqwus
container	sssrssvsr
contai~	sssprsttv
contar~	srstssvsr
contat~	vrstsrtsq
content	sswnsrrtu
content designer	srtssssur
conten~	qsvqrrrtu
contex~	stssssssq
contigo	rtrtttrrq
contig~	rtrtttrrq
contingent	sssttsssq
continuar	srsrsstsu
continuation	sssussssr
continue	rqrvrvssq
continue on	ssrsssssu
continue to	rssrsvssr
continued	rssrrwssr
continued interest	sssrsusss
continues	usssssssr
contin~	sppwqysrq
conto	ssursssss
contoso	qqsrrrrsz
contos~	qqsrrrrs0
contra	sssvssssr
contract	ppon0vsws
contract attached	ssrsssssu
contract for	sssuqrrsu
contract in	ssssvrssr
contract is	tsssrrssu
contract just	ssssrsuss
contract we	rustssssr
contract will	ssssvsrsr
contracts	tqrurrrvq
contracts 0	ssssssrur
contracts manager	ursssssss
contrasting	svrsssssr
contrat	srsrwrsss
contrato	rrrryrtrq
contratto	rrrqyrrrs
contratto a	sssrssssu
contra~	smmo4vsvs
contre	sssusssss
contribute	ussstsssq
contribute to	usssssssr
contributing	ssssvsssr
contri~	trrrvrsrs
control	rsuqsssst
controleur	ssssussss
controller	qtutssuum
controls	srsssttsq
contro~	qqvors1qq
cont~	pmqp2suur
convai~	srssusssr
convenience	svrsssssr
convenient	sttrsstsq
convenio	sssrtussr
convention	rrsustssr
convenu	srutsrssr
conven~	sutpvtqrr
conversa	strvssssr
conversation	q1rrqrtrr
conversation and	svssrsssr
conversation with	s1srssqsm
conversations	rssvssuso
conver~	o2oxoquqq
convey	srsussrsr
convey~	susrssssr
convic~	tssqssssu
convinced	srsqsrssw
convin~	srsqurrsw
convocatoria	urstssssr
convoc~	tvqsrtrrr
convoq~	tussssssr
conv~	q3ouuoros
cook	rttusurso
cooking	sssrssssu
cookin~	sssrssssu
cool	vtsrrrsss
cooper	srussssss
cooperative	qssrtrssw
cooper~	qrrrttrsx
coop~	qrtqttrsw
coordenacao	sussssssr
coorde~	stsssussr
coordinator	tvssswrvj
coordi~	vvsrsvrvi
coor~	vwsrsxsuh
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
copywriter	srtussssq
copywr~	sttussssp
copy~	rsvtrrsrs
coral	srsutsssr
cora~	srsttrtsq
corc~	srstvsssr
cordial	tssusrssr
cordial saludo	sssussssr
cordialement	tvrssrssq
cordially	sttssstsq
cordia~	vwsxrrsrl
cord~	uvsxqqrro
cork	srsrssssu
corm~	urssssssr
corn exchange	stsssssur
corn~	svstrsrtp
corpor~	rrtsrtqsv
corps	tssrstssq
corp~	squqruptu
correct	ssrusrsss
correc~	sstvsrrsr
correi~	ussrsssss
correo	susrssssr
correspondence	sssusqsss
corres~	trswsqrsr
corr~	usuxsnqsq
corso	rtsrstssu
corso e	rsssssssu
cors~	rtsrstrtu
cort~	trrvrrrrt
cosa	srtsusurq
cosi	rurvsrrrr
cost	srtosrtrx
costa	srstssusq
costituisce	urssssssr
costituisce ammissione	urssssssr
costit~	urssssssr
costs	ssuqtrrsu
cost~	tqtusstrr
cott~	ssssussss
coucou	srrussssu
couc~	srrussssu
could	lzvwrmtqu
could be	rtsossuut
could come	srssssssu
could i	ststsstsq
could lead	ssrsrsssu
could not	qprtvtsru
could take	sssussssr
could we	rvrrqrust
could you	qzykupsqs
couleu~	srsusssss
coul~	lytwrmtqv
council	rssouxssp
counci~	rrtouxsss
counsel	ssssssusr
counse~	sssstrtsq
count	vrsssrrtr
counted	rssussssr
counte~	ssrtxqrrr
country	srspstrsx
countr~	sqrqstrsx
counts	stssttssq
county	rttvtuqwk
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
courrier	trsvsrssr
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
courte~	rrstsrssu
cour~	trrxqpqqv
cover	vsruprvrr
cover for	sqssssssu
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
create	tsspsstru
created	sssqssssu
create~	sssqssruu
creati~	rsrqrrsrx
crea~	turjsrttz
creche	susstrssr
crec~	susstrssr
creda	sssussssr
credentials	tqtsssrst
creden~	tqttsstss
credit	rssnrssty
credit card	sssqssssv
cred~	sqtprrusx
creer	sssussssr
cree~	rrsvttrsq
creneau	sussssssr
crenea~	sussssssr
cren~	sussssssr
cres~	rsrsuvssq
crew	rwszqtstj
crew recruitment	sssusrsss
crewe	ssssusssq
crewing	qrtvsstsq
crewin~	qrtvsstsq
crew~	qstwustrm
criancas	sustrsssr
crianc~	sustrsssr
cria~	sustrsssr
criteria	srtusrrtr
criterio	ssvrsssss
criter~	srwurqrtr
critical	rsvrsssss
critical thinking	ssursssss
critic~	rrvssssss
crit~	rqzurqrts
croissants	srrwtsssq
croiss~	srrwtsssp
croi~	rqqvsqtqx
cron~	srvsssssr
crossed	rssstvssp
crosse~	rrsstvrsr
cros~	rpssuurts
crow~	ttrqsssts
cruise	ssssssuss
crui~	srsrsrtsv
crus~	srsssruss
cryo~	stsqssssu
cscs	sussssssr
cscs card	sussssssr
csv	srwsrsssr
ct	srvsrstsq
cto	rvrtsrssq
cualquier	srrsrsust
cualqu~	sqtsrsuss
cual~	sqtsrsuss
cuando	rtrvrrrss
cuanto	rrrsrwssr
cuan~	qrrvrvrrs
cuarto	sustssssr
cuatro	srsussssr
cuat~	srsussssr
cubierto	rssussssr
cubier~	rssvssssr
cubi~	rssvssssr
cuento	xrsrrsssr
cuen~	xqrstrrsr
cuestionario	ssussssss
cuestionario de	ssussssss
cuesti~	ssussssss
cues~	srutssssr
culture	tsrssrsuq
cumb~	srsssssus
cumprimentos	sssurtrrs
cumpri~	sssurtrrs
cump~	sssurtrrs
cup	ttsrsstsq
cup of	tusrssssq
cuppa	sussrssss
cupp~	rxrsrsssr
curated	ssssssssu
curate~	srssssrsu
curato~	rtsrssssu
cura~	rssrssrtv
curios~	rvrsssssr
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
curric~	0vqrqqqrq
curr~	0xoqqqots
curso	rqrrrrtsw
curso de	rrsrsstsu
curs~	rqrqrstsy
curt~	srussssss
custod~	srsusssss
customer	rsvqrrtrv
customer service	sussssurr
customers	rrrvrrsru
custom~	pruwprtrv
cust~	ppxzoqsrv
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
cv in	rsstsruss
cv looks	sssrssrsu
cv on	srsrssuss
cv recu	vrssssssr
cv screening	sssussssr
cv so	qssssstsu
cv y	ussrsssss
cvs	uqrprrstx
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
d autres	rrssssssv
d avoir	srsusrsss
d be	pvowxnwrp
d been	ssrvsrsss
d do	suvrssrsq
d en	sssssrvsr
d examen	sssqssssu
d from	sssusrsss
d get	srssssrsu
d go	svrsssssr
d hate	srsrstusr
d have	rrssrwrss
d hear	sssssussr
d hoped	sssrrrssv
d ici	tutrrsrsr
d just	srsrsswsr
d like	rywnxrqor
d love	ruqrtssru
d need	srrttuusp
d not	sssussssr
d ore	srussssss
d reply	sussssssr
d skip	srsrssuss
d start	sssrrvtsr
d suggest	sssrssssu
d un	surqsrrsv
d une	rsrrsurst
d unite	surssssss
d want	sttrrussq
da	uxo0qoqqq
da der	sssssussr
da die	rustssssr
da geht	trsrssusr
da lista	sssssrssu
da portaria	srsvsrssr
da pra	susssssss
da sich	rssssussr
da sua	stsrtsstq
daan	vrrrusssr
daar	sssustssr
daarna	utsrtsssr
dabei	qxqstsrtr
dabe~	qwqsusqtr
dach	stsrqsust
dacht	rssussssr
dad	vtrosrqry
dag	rxrstrtsp
dagen	tprturrru
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
damals	srssssusr
dama~	srsrrstsu
dame	usstssssr
damen	trurssrtr
dame~	trurssrtr
damit	qtuwsvprn
damit die	rsusstssr
damit du	sssrsussr
dami~	qutwsupro
dan	qzutsqsqp
dan 0	ssusrsssr
dan drinken	susrsssss
dana	rtsqsssst
danach	sxwnqspqt
danach laden	srusssssr
danach setzen	rvsssssss
dana~	sxwnqspqu
dance	stsqtsrst
danc~	stsqtsrst
dang~	sssrssssv
dani	qtrtsussr
daniel	rssqrsssw
dani~	rssrsrssv
dank	xqsttpqpv
dank fur	vqrsuqpqx
danke	5qpwoprqr
danke dir	urssrssss
danke fur	uvrsqrsrs
danke furs	sssvssrsr
danke ich	rssusssss
danke trotzdem	rssusssss
danken	srrutrrst
dank~	5poxqoqqr
dann	t2wjuttrj
dann auf	ussrssssr
dann besprechen	rrtsussss
dann lernst	sqrsssssv
dann machen	svssrsssr
dann telefonisch	wrssrsssr
dans	ttrusrrrs
dans l	stsqrvssr
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
dark	sssusrsss
darling	srsrtsrsv
darlin~	srsrtsrsv
darl~	trrsssrsu
darnell	tsstssssq
darnel~	tsstssssq
darn~	tsstssssq
darte	sssussssr
dart~	sssussssr
daruber	sqtwsrtsq
darube~	sqtwsrtsq
darum	sssvssrsr
daru~	spszrrssp
das	tnsxqxqot
das angebot	ssrqusssu
das bis	srvsssssr
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
das projekt	stsssqrsv
das repo	srvsssssr
das sie	utssssrsq
das team	ssrvtsssq
das traineeprogram	ssrtvsssr
das verfahren	srrtrzqrp
das vorstellungsge	sussssstr
das wurden	sssussrss
das zeugnis	ssssssssu
dash~	tsrsrrstu
dass	wlpxursqt
dass die	srstttssq
dass diese	ussrsssss
dass du	trqtsssru
dass er	sssustssq
dass ich	srsssussr
dass ihr	sssqstsst
dass sie	vpruqrtsu
dass wir	rsrvuqrss
dasselbe	ssusssssr
dassel~	ssusssssr
dass~	ssusssssr
dat	rqqyrtrrt
dat de	sssussssr
dat is	srssssssu
dat je	uqswrstsp
dat niet	ssssssssu
dat u	rrsrsrssw
dat we	rrsvtrssr
data	pq0pnn0wr
data 0	usssssssr
data analyst	qqtrssruw
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
datase~	rrxtrstsp
data~	vpzlqqyqt
date	vtuop1ops
date 0	sstrsqsst
date and	rtsttsstq
date for	stsrsussr
date is	ururrussp
date of	rrtwsssrq
date will	srssssssu
dated	ruttrtrrp
dated 0	rtsussssr
dated within	sutsssssq
datei	srwsrsssr
datei mit	ssussssss
daten	vqrqqrvru
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
dauern	vstqsrsss
dauert	vsrqrrrtt
dauert 0	urrsrsstt
daue~	zqvlrrsss
daughter	ssssqusst
daught~	ssssqusst
daug~	ssssqusst
daumen	srrqvtrru
daum~	srrqvtrru
dave	srvrsrrrt
davide	stsrusssr
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
days in	sssstssru
days notice	ssrssusss
days of	tsttssrtp
days plus	ssssusssr
days so	sutrtsruo
days to	qttsvrrrq
days without	ssssssuss
days wk	ssssssuss
dayton	sssrssrsu
dayt~	sssrssrsu
dazu	rvuttrrro
dbs	srrturutp
dbt	ssussssss
de	yvqvsxmkr
de 0	qqytwpupp
de a	susrsssss
de abril	rurrrurss
de admitidos	urssssssr
de cada	srutrsssr
de competencias	ssussssss
de cv	sssussssr
de dia	susssssss
de empleo	sssrsusss
de faire	sssqsrssv
de fisica	usssssssr
de functie	srsuurssq
de jefe	surssssss
de junio	ssssusssr
de kandidaten	rssusssss
de l	urturqrss
de la	xspvrqqrt
de las	rqststssu
de lijst	srsvssssr
de los	tqtsurrsr
de lunes	srssussss
de ma	sssussssr
de marco	sssturssr
de mardi	sssvssssr
de me	srssssusr
de mes	usssssssr
de modo	ssstrussr
de momento	rssusssss
de ne	rssussssr
de nos	rssutssss
de nosotros	srsrssssu
de notre	uttqsrssr
de nous	rtrrtsssu
de noviembre	ssussssss
de opdracht	srvsssrsr
de procedure	rrssstssu
de profesor	vssrssssr
de que	ursvsrssq
de recrutamento	sssssussr
de recrutement	ussrssssr
de reponse	ussssrssr
de saint	rssrsvssr
de selecao	strtsussr
de seleccion	srsusstsq
de slag	srsrussss
de sluitingsdatum	vrsrsrssr
de su	ussrsssss
de suite	rrsrrtust
de synthese	rsusssssr
de tecnico	rtsusrssr
de todas	sssusssss
de trein	sussssssr
de trois	ssurssssr
de un	rrttsrvsr
de vida	usssssssr
de vos	sussssssr
de votre	tqtrsqqrx
de vous	qrrvvrrrs
de werf	svsrrsssr
deadline	wqxorqqtt
deadline is	svrrsssss
deadlines	rstqsqruu
deadli~	vqzlqopwu
dead~	vqzlqopwv
deaf	sssrssssu
deal	rrurrvqru
deal with	ssvqstrsq
deal~	sssqssssv
dean	swqrrusss
dear	nprwz1qlr
dear alice	sursssssr
dear all	svsqrsstr
dear applicant	rqtxsvspq
dear artist	sssrssssu
dear brother	ussrstssr
dear candidate	suxvrtssh
dear chloe	sussrsssr
dear colleague	srurrstss
dear colleagues	sssssssuq
dear dr	tsqtswrqr
dear friend	rssusstsr
dear gareth	srrsssssv
dear helena	ustsssssr
dear ines	sstttsssp
dear kim	rsssssssv
dear lily	srsstussr
dear miriam	ussssrssr
dear miss	ssvrtsssp
dear mr	rpr1svqpq
dear mrs	usrssqrst
dear ms	oxrtoysps
dear name	qvstsrsvo
dear noreen	ssssssusr
dear odette	sssssrssu
dear parent	sssssrssu
dear parents	rqsrsrssw
dear participant	spssssssv
dear professor	ssspstust
dear robin	ssssrsssu
dear shanice	srsrvsrsr
dear sir	rqttrtrrt
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
debe~	sturssssr
debi~	rrrrrrrsy
debs	ssssssusq
dec	rusrurtrs
dec 0	sssssssru
dec between	sussssssr
deca~	stsussssr
december	trsosttts
decemb~	ursosttts
decent	srssssusr
decent~	sssrssssu
dece~	uqsnssvtt
decide	srrosvutu
decided	pqqxrrrqy
decided not	rrrurrrrv
decided to	qqqvstrrw
decider	srurstssr
decide~	qorwrurqy
decidiamo	urusssssr
decidi~	uqurtvrro
decimos	vssrssssr
decimos algo	vssrssssr
decimo~	vssrssssr
decision	nsqtr0ppv
decision by	sssstussq
decision has	rssqswsss
decision is	sssurursr
decision on	rrrrrtssx
decision we	ssursrsss
decision yet	srsssussr
decisione	rssrsussr
decisions	pssqsxsst
decisi~	jtqwq2ppw
deciso	rssqvssst
deci~	mnqws4pox
deck	srtnstusv
deckhand	urssssstr
deckha~	tyssrrrto
deck~	txtrrqrto
declan	usssssssq
declar~	vstrsrrss
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
deep	svsssrrur
deep dive	svssssrsr
deep~	srswsrrss
deferred	rrsrrwsss
deferr~	rrsrrwsss
defe~	rqrrqxtru
defi~	rrstsrsru
defros~	srssssssu
defr~	srssssssu
deg	tsssussrr
degree	ssrtortuu
degr~	ssrtortut
dei	ttrrtursq
dein	tquvqoqqx
dein github	srssssuss
dein profil	rssrssrtv
dein team	tusrssrss
deine	vuttvtmpp
deine bestellung	ssssssssu
deine bewerbung	ssuqurqru
deine daten	rssusssss
deine eltern	srsrussst
deine mail	tussssssr
deinem	rpsrrrtux
deinen	txsqrrsrs
deinen eltern	susssrssr
deinen namen	sussssssr
deiner	rurtussrq
dein~	uxrtuposq
deix~	srsussssr
deja	trrxrrtsq
deja la	rssussssr
deja~	rssustssr
dejeuner	surssssss
dejeun~	swrrssssr
deje~	swrrssssr
del	rrowqwsow
del puesto	susqrrssu
del tribunal	ssssrussr
del via	srsrswssr
del viernes	srrrussst
delai	urssttssr
delai de	trsustssp
delay	tssrrwssr
delay in	ssssrusss
delaye~	rtspssssw
dela~	trqlq1rrv
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
dell	qtrxrrrrs
della	tuqsqyqrr
della graduatoria	sssrsvssr
delle	sstrrsrru
dell~	rrsspypqv
delphine	tssststsq
delphi~	tssststsq
delp~	tssststsq
delt~	rqsrstssv
dem	qwwwrxqnj
dem 0	susqtrsst
dem eigenen	rssusrsss
dem laufenden	sssrsusss
dem probetag	sssussssr
dem schluss	rsssssssu
dem stapel	rssrsvsss
dem stellenprofil	ussrsssss
dem team	sutsrrrss
dem vorbehalt	ssssusssr
dem wir	rrsrstssu
demain	vussrrrrq
demais	srstussss
demand	trvsssrsr
demande	turqrrrsu
demande de	sssrssssu
demandes	ssssssssu
demand~	tusprrrrx
dema~	v0tqqoopw
demirci	sssusrsst
demirc~	sssusrsst
demi~	rtsusrtsr
demo	xqtsrqssr
demo lesson	rrtussssr
demogr~	ssssssrrv
demons~	sutsssrtq
demos	ussrsssss
demo~	ttsqrupsu
den	syqwzompq
den 0	tvsrrtrqs
den arbeitsvertrag	srssvsssr
den eingang	ussrssssr
den erhalt	ursssssss
den fachbereich	rsussssss
den herbstferien	wrsrrsssr
den job	susrsssss
den link	svssssssp
den offentlichen	srsssssus
den platz	srrsssssu
den posten	srrusursr
den som	srsvssssr
den tag	sussssssr
den vertrag	sqrsxqrsu
denegada	rssrssssu
denegada por	rssrssssu
denega~	rssrssssu
denis	srtussssr
denise	trsussssq
deniz	sssrsrssv
deni~	tqtvrrsrt
denk	rrssrswsr
denkst	srtrsursr
denk~	rrtrruvrq
denmark	sssssrsus
denmar~	sssssrsus
denm~	sssssrsus
denne	susqssssu
dennoch	sssussssr
dennoc~	sssussssr
dental	strsvrruo
dentro	sssssussr
dent~	rsqtutrts
denver	stsrrssuq
denv~	stsrrssvp
depann~	srussssss
department	wsqsovusp
department and	usssssssr
department at	stsssrsru
department has	sssqsvtsr
department of	sstsssttq
departments	ssstsrrur
depart~	vqstotutq
depa~	vpttntutq
depends	rusqstsst
depends on	rusqsssst
depend~	qtspsvtrs
depe~	qssoswtru
deplacement	stsusrsss
deplac~	ssswsrssr
deployment	sssusstsq
deploy~	srsvsstto
depl~	rrszsqtum
deport~	srusssssr
deposit	srrnqsvsz
deposi~	rsrlrsus0
depot	rurqtrqsu
depo~	ttujrtsrz
dept	rrstrttuq
depth	ssrussrss
dept~	ssrussrss
depuis	rrtvrqrss
deputy	rwsssurtn
deputy clerk	sstrusssr
depu~	sytvrsrsl
der	nupvuypnv
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
der haushalt	rssrsvsss
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
der vorstand	srrurstst
der werkstatt	rustssrsr
der woche	srsurrrsu
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
desafio	trursssss
desafio tecnico	trursssss
desa~	rsvsrstsr
descartado	sssssusss
descar~	sssssusss
description	qsrqrrzrs
descri~	rrrnsr2qt
desc~	qstmrt1pt
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
design discussion	sussssssr
designer	suutusrwh
designs	srssssssu
design~	trursqrvq
desista	sssussssr
desist~	sssvssssr
desi~	qvutqowtq
desk	tqqxqqqzq
desk for	sssusrrss
desole	sssvsrsss
desolee	srstsussr
desole~	srstsussr
deso~	rrsxssrsr
desperate	sssrsrssu
desper~	sssrsrssu
desp~	rrrwqssts
dessverre	srsrsvssr
dessve~	srsrsvssr
dess~	rrtqsyssr
desta	rssvsssss
destin~	tsttssrsq
dest~	rrswsrrrs
det	qtqwsuuqo
det blir	srsvssssr
det er	rrrruswsr
det var	srsusssss
detail	trttsstsq
detailed	rsstssusr
details	qxtjuruvr
details and	qrssssstv
details are	suxrsursn
details for	tssssrrsu
details i	ursrsssss
details to	rsssssusr
detail~	qysjwquvr
detalle	ursstsssr
deta~	rwskwpuur
dete~	tssurrrrt
detr~	sssusstsr
detto	srsstsusr
detto che	ssssssuss
dett~	sssstsusr
deutsch	srursttrr
deutsch 0	sqtsssssu
deutsc~	sqvrrturr
deut~	sqvrrturr
deux	tqvutrtrn
deux jours	srsrustss
deuxieme	sssussssr
deuxie~	sssussssr
deux~	sssussssr
dev	rtrsrrsvr
developer	rsyutrrwh
developer position	sssttsssq
development	rssurqvtq
develo~	qouspm1yr
deve~	qptspm1yr
device	rsursssst
devices	surrstusq
device~	surrstusq
devi~	stsmrvwsr
devolv~	srtrssssu
devore	susssssss
devo~	qttqsssst
devs	tsssssrur
devuel~	suurrssss
devu~	suurrssss
deze	ttrsqqssv
deze e	sssussssr
deze week	uvsqrrssr
deze woning	sssrssssv
dezelfde	sssrsstsu
dezelf~	sssrsstsu
dezember	ssrrrwsss
dezemb~	ssrrrwsss
deze~	rsrrqvsru
di	swvxvqqnm
di 0	sussssssr
di cambiare	rssqssust
di domani	susssssss
di non	srussssss
di partecipazione	usssssssr
di un	srvrssssr
di una	srusstssr
di via	stsrrsssu
dia	tutwtppqr
dia 0	ussqwrqrt
dia de	srusrsrst
dial	rxssssrsq
dial in	rwssssrsq
diary	trsrssusr
diar~	wtsqrrusq
dias	uoruwrqqu
dias de	srstusssr
dias habiles	tsssurssr
dias y	ursrusssr
dica	rrwsssssr
dicembre	stsrusssr
dicemb~	stsrusssr
dich	ovrw0quqk
dich gern	surrvrrrr
dich im	srssussss
dich~	srstrvssr
dick~	rssssspo0
dict~	rrursssss
did	pnoyrytpu
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
die andere	sssvrsssr
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
die eingegangenen	vssrssssr
die einladung	sqtsssrsu
die einzelheiten	rsssussss
die engere	sssusssss
die entscheidung	rrtsrpssw
die erste	tstsssssq
die frist	tssrsussr
die gebuhr	srssssssu
die geschaftsleitu	sssssussr
die gesprache	sssrsusss
die intendanz	ssssusssr
die jungs	srsussssr
die jury	trsrrrssu
die kinder	sqsutsrst
die kollegen	sssussssr
die kommission	sssturrsr
die kosten	ssusssssr
die lehrstelle	rususrssr
die liste	sssssssus
die mappe	stsrsrssu
die mit	rtswtqssp
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
die suchen	srsysrrsq
die uhr	srussssss
die vakanz	rssusssss
die verzogerung	rssrsusss
die wahl	rssvsrssr
die werkstatt	sussssssr
die wir	rssrvussr
die zahl	trststssq
die zusammenarbeit	rssrussss
die zusendung	rtsrssssu
die zwei	srrvrssst
die zweite	rtsssutsq
dieci	srutsssss
diec~	srutsssss
diego	sssqssrvu
diego ca	ssssssrvr
dieg~	rqqoqrztx
diem	srssssutr
dienst	rrssrstus
dienstag	susqqrqry
dienstag 0	srssssssu
dienste	srsrssvsr
dienst~	surstosru
dien~	qtrusottu
diese	uusvsppvo
diese adresse	usssssssr
diese mail	ststssrtq
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
dies~	rrs0qpnyr
diet~	rsrqrsusu
difere~	sssussssr
dife~	sssussssr
diff	srussssss
difference	ssstssrus
difference and	sssssssur
different	rrsvrrqrw
differently	sssussssr
differ~	rqrxsqpsw
difficult	rrsusrsst
diffic~	rrtusrtss
diff~	qpsyspqsw
dig	rvtrvpqqu
dig till	sssussssr
dige~	srssssrtu
digital	sqvprrtzp
digital and	sssrsssur
digita~	spvqrqszr
digi~	rpwprqsys
digo	srutsssss
dilution	srustsrsr
diluti~	srustsrsr
dilu~	srustsrsr
dime~	sssssusss
din	utqsqrqtu
din ansogning	urssrsssr
din pa	svsrssssr
dine	sqstssssu
dinner	ssrnvrssx
dinner with	sussrsssr
dinn~	ssrmwrssx
dino~	srsrussss
dinsdag	rwrtrrrsr
dinsdag 0	susssssss
dinsdag om	susssssss
dinsda~	ryrsrrrsr
dins~	ryrsrrrsr
diplom~	tursrrrss
dipl~	tursrrttr
dir	rxtysrqrl
dir den	stssusrsr
dir hier	surssssrs
dir zu	sssusrssr
dire	rsrvrursr
direca~	srsvssssr
direct	tqrqrsxss
directed	russttrsq
directed to	russsursq
directie	vrsqstssr
direction	srutsrrtr
directions	ssussssss
directly	strsrtqxq
directly mention	sssssssvr
director	qxqwqu0ud
director at	srssssusr
director has	srsusssss
director is	srsssussr
director of	svsusqsto
director the	susssssss
director wants	sustssssq
directora	susrssssr
directors	vtsqssssq
direct~	szpsnwtum
direkt	rurrrsuvp
direkt in	sussssrss
direktorin	sssssrrsu
direkt~	sssrsrssu
direttore	stutrsssr
dirett~	ustsrsrrq
dire~	tyookw3um
dirige	sssusssss
dirige une	sssusssss
diri~	rrswstssq
dis	sssrtrrsu
dis moi	stsqtsrsu
disabi~	stssssstq
disagree	srursussq
disagr~	srussussq
disappoint	sssussssr
disappoint you	sssussssr
disappointed	srsqssssv
disappointing	sssssstsq
disapp~	rrrvrrssu
disa~	qqtvqsrus
discip~	tssqstsss
disclosed	stuqssssr
disclo~	rtursrusq
discount	srssvssrs
discouraged	rssussssr
discou~	qrruvrsqu
discover	sssrssrrv
discov~	sssrssrrw
discreet	ssssssusr
discretion	srssssusr
discre~	rqrsrswru
discul~	rtsrtussr
discuss	vvrptqsrt
discuss your	sussssssr
discussed	rossxrtrt
discussed 0	ssssrsssu
discussing	uqstrrsst
discussion	u0qsrtprp
discussion on	srsrsusss
discussion with	svssssssr
discus~	xyooxosos
discutimos	srsrssssu
disc~	syntynult
disd~	ssssssssu
diseas~	ssssssssu
disegn~	usssssssr
dish	sptsssssu
dish to	sqssssssu
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
dispo	susssssss
disponibili	sssrssssu
disponibilidad	rurssrsst
disponivel	ssstsrrsu
dispon~	rvsqqpqty
dispositioned	rssussssr
dispos~	rprxrrsru
disput~	srstsurss
disp~	sxquoqrrw
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
do	pu2vqopor
do 0	surstsssq
do a	r3wqqrsrl
do anything	vtrsssssr
do better	ssrrsssut
do have	rrsrssvss
do here	srusrssss
do is	svrqsssst
do it	ptuvtrrrs
do not	rrsvqznqt
do on	vssrssssr
do one	srussssss
do the	rusqvqurr
do we	sssrstusr
do you	rvrmstsrx
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
doctorate	sssqssusu
doctor~	rssrqtust
doct~	rrsspswrt
document	qtsqzrrrq
document to	ssssusssq
documentacao	urssssssr
documentacion	tssqssssu
documento	swssssssq
documentos	trssusssr
documents	usrrtsrrt
docume~	wtqmyqqpv
docusign	srrsxsssq
docusi~	srrsxsssq
docu~	vtqm1qqpv
docx	ssurrssss
doe	sqsqssssx
doen	rusttrssr
does	trrxotosv
does not	rstyqtors
does this	tssrsustq
does tuesday	svrsssrsr
does your	srsrsssrv
dog	wqrpsrxrr
doing	torvprxqu
doing the	srsrrsrsx
doin~	torvprxqu
dois	trusssssr
doktor~	svsssstsp
dokt~	rvrsrssss
dokument	ssrstsssu
dola~	rrstrsusr
dollar	sssqstsst
dollars	sssmssrsz
dollar~	sssmssrsz
doll~	ssskstss0
dom	ssutsssss
domain	sssrssssu
domanda	trrtrrsrv
domanda di	tsrrsrssu
domand~	vsrtrrrru
domani	ryrrtsrrp
doma~	qxqsrqqqz
domenica	strrwsssr
domeni~	strrwsssr
dome~	strrwsrrr
domingo	squrrrssv
doming~	squrrrssv
dominik	trsusssss
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
donderdag	rvvrrrrrs
donderdag 0	sursrssst
donder~	ruvrrrrrt
dond~	ruuqqqtrv
done	rpzyqsops
done and	rtsssursr
done it	sssusstsr
done on	susrtsssq
donnees	srtsssssu
donnee~	srtsssssu
donner	trrtusssr
donnerstag	szspqqsrt
donnerstag 0	rvsrrsrss
donnerstag um	sussrssss
donnerstag zwischen	sussssrss
donner~	szsqqqsrt
donn~	rxtssoqqu
donor	ssvtrsrsr
dono~	ssvtrsrsr
door	p3nvptsrp
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
dorm~	stssusssr
dorothea	srsrrsssu
doroth~	srsrrsssu
doro~	srsrrsssu
dors~	srstsssur
dos	rtsvsprrt
dos anos	sssussssr
dos dias	sssrtsssu
dossier	yoqorvtru
dossier das	ussrssssr
dossier pour	ursqssssu
dossiers	vsrurrrsq
dossie~	ynptrusrs
doss~	ynptrusrs
dott	rvssstssr
dottoressa	rtsrsrssu
dottor~	rtsssrssu
dott~	rtsssrssu
double	ssssrsurs
double~	srsrssuss
doub~	rrrsrrvru
doug~	srssrvssr
dove	rusrsssst
dove~	trurssssr
down	sysvsokrx
down and	sssqwrsss
down as	sussqssss
down at	ptsvssssr
down because	sssssqssv
down for	svsqrrsst
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
dr	tznutptps
dr haverstock	sssrssssu
dra	vrtqsssrs
draft	srvrtsrst
draf~	rqvqturru
drag~	ossqsstsy
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
drawing	sssvssssr
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
drei stunden	srwursrsq
drei wochen	rtsrsrssu
dreimal	ssssssssu
dreima~	ssssssssu
drei~	srstssrsu
dress	swrsrrsrr
dres~	rxrsqssrr
drie	srrurrtst
drie~	ssutrrssr
driftl~	sustssssr
drifts~	sssssssur
drif~	ststrrtup
drink	ssssrsssu
drinken	susrsssss
drinken we	susrsssss
drinke~	susrsssss
drinks	srrusrssu
drinks on	ssssssssu
drin~	rsquqqssx
dritten quartal	sssrsusss
dritte~	rrttruqst
drit~	qttsrurst
drive	ssursrurs
driver	uusrrrqur
driver abstract	sussssssr
drivers	sssrrtutr
driver~	sssrrtutr
driving	twrtrrrto
driving licence	twrssrrup
drivin~	swqtrqrtr
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
dsp	sutsssssr
dt	ssusssssr
du	qjsyzzpmt
du 0	sqrvvrrss
du ab	ssssvsrsr
du am	srrrsursu
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
du horst	ussrsssss
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
dublin	susstrttp
dubl~	rusrtrttp
dudar	srsusssss
duda~	srsusssss
due	qrurp0rpt
due chiacchiere	svssssssr
due serate	srutsssss
due to	srrqrxrrt
duidelijk	ssssssssu
duidel~	rrssstssu
duid~	rrssstssu
dumb	ssrsusssr
dump~	srssssuss
dundee	sssssstur
dund~	stssssttq
duplicate	ssusssssr
durante	rrsqtrssw
durant~	rrsqtrssw
duration	sswsssvtl
duration 0	ssvsssuso
durati~	sswssswsl
dura~	qswptrvto
durch	uxrltxrrq
durch den	rsusstssr
durch die	uvrovsrsq
durchg~	trsvsrrss
durc~	uwqssupqq
durfen	qsrqtyrsq
durf~	psrptyrru
durham	srsssssus
durh~	srsssssus
during	rqttstsrt
duri~	rqttstsrt
dus	rttqrtsst
dus niet	srtrssssu
duty	srsutqusr
duurt	ussssssss
dylan	ssrusssss
dyla~	ssrusssss
dzieku~	trsvsrssq
dzien	trrssussr
dzien dobry	trrssussr
dzie~	trrusussq
e	qputwsopw
e 0	rsqstrruu
e a	rurtrrsss
e al	ussqsussr
e ammesso	sssussssr
e ancora	rssssvssr
e andata	sssutsssr
e carta	srssssust
e carteira	sussssssr
e com	ttrrusssr
e eu	stsussrsr
e il	rstssutsq
e l	sssussssr
e la	rssssusst
e mail	vsqqqrqtw
e mails	srssssrrv
e me	srurrussr
e mi	stsussssr
e o	sqstvsssr
e para	srsussssr
e scrivimi	srvrssssr
e stata	vrsssrrst
e tuo	sssrvrssr
e uma	trurssssr
e una	rrvrssrsu
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
earl~	ttntsuvqs
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
easy	rrtprrrty
easy to	sssqssssv
eat	rvtnrrvts
eat and	sussssssr
eat breakfast	srusssssr
eben	sssrsrrsv
eber~	ustrrtssq
echange	sturssssq
echang~	sutttrrsq
echa~	sussvrrrp
echt	rrsusrssu
echt nett	sssqssssv
echt~	svsrssssr
ecla~	sssussssr
ecolog~	ussrtqsst
ecol~	uqrssqssv
ecommerce	srusssssr
ecomme~	srusssssr
ecom~	ssusssssr
economist	sssssrsus
economy	stsrsqssu
econom~	strotrruw
econ~	strotrruw
ecra~	srursssss
ecrite	rrvsssssr
ecri~	uqvstrrsr
ed	srsrussss
edinburgh	stssststq
edinbu~	stssststq
edin~	stssststq
edit	rrtqrsrvu
edit your	rssrssssu
edith	ssussssss
editin~	ssurstssr
edition	ssrrsssut
editio~	ssrrsssuu
editor	swrwrrrsp
edit~	qvutqspur
education	qtrsssrtv
education and	qsssssssv
educat~	tsqqssstt
educ~	tsqqrsstv
een	owtvsqtot
een mail	srsussssr
eens	rrsqsturu
eens vrijblijvend	ssssssuss
eerlijk	urstsssss
eerlij~	urstsssss
eerl~	urstsssss
eerst	ttststssq
eerste	sqtrvrsst
eers~	trssusrrr
effa~	rrsrssssv
effect on	sssrssssu
effective	stsrrtrsu
effects	spssssssv
effect~	rpsrrsssy
effe~	rpsqsttsy
effort	utrusrrrq
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
egg	sqtssssst
egregio	rtsssussr
egregi~	rtsssussr
egre~	rtsssussr
eh	stsssussr
eher	srsxsrrsq
ehre~	sssrssssu
ehrlich	rssurtrss
ehrliche	rssqsrusu
ehrlic~	qsrtrstsu
ehrl~	qrrtrstsu
eigen	srstssrsu
eigenen	rsrwsrrss
eigene~	rtrwrrrss
eigentlich	srsqsuusr
eigentumer	ssspssssv
eigentumer hat	sssqssssu
eigent~	srsnrtusv
eige~	qpttqssry
eight	rtvrsqrss
eighteen	sssusrtsr
eighte~	sssusrtsr
eigh~	rsvurqtsr
eignungsauswah	srvrssssr
eignungstest	srvsssssr
eignun~	rqysssrto
eign~	rqysssrto
ein	nxwrmo1nv
ein anruf	sssrssuss
ein bestehendes	ssssussss
ein bisschen	tssssussr
ein einstellungsst	sssssusss
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
eindhoven	sssrssvsr
eindho~	sssrssvsr
eindruck	sssussssr
eindru~	sqsvusrsr
eind~	rrrvtrusq
eine	lm3xnlxqz
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
einem	pttrrqxrv
einem 0	strsssrsu
einem kurzen	srssssuss
einen	luzrls0ps
einen anderen	srrpsussv
einen kaffee	rurqsrtsu
einen kurzen	srvsssssr
einen vormittag	susssssss
einen wechsel	srsrstusr
einer	trvtqwtrn
einer mitbewerberin	sssusssss
einer unserer	vssrstssr
einer woche	srvssrssr
eines	trtruttso
eines monats	ussrsrsss
eine~	lu1rmxvns
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
einig	stsrvsrss
einige	tssrrrtus
eini~	strpvrrus
einkaufer	ursrsssss
einkau~	vrsputssr
eink~	vrsputssr
einladung	qssrrsrry
einladung zu	rrsrssssu
einladungen	sssssssur
einlad~	owtpqrqtx
einl~	pwtrqrptv
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
einstellen	srrwwrqsp
einstellungsst	rssrsvrss
einstellungste	sssussssr
einstellungste 0	sssussssr
einste~	rptyyvqrl
einstimmig	srsttrrsu
einsti~	srsstrssu
eins~	qlryxtsqt
eintragen	srssssssu
eintra~	srssssssv
eintritt	srrsvsssr
eintritt 0	ssssvsssq
eintrittstermi	srssutssr
eintrittstermi 0	srssutssr
eintri~	rrrrxsrss
eint~	qqqrwsqtv
einverstanden	qrsryursr
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
either way	ussqssrur
eith~	tqrntxqtu
ejercicio	srwsrrssr
ejerci~	rrysrrssq
ejer~	rrysrrssq
ek	srsussssr
el	uttutrnnx
el 0	sotswsrrt
el acta	sssussssr
el caso	ssussssss
el centro	susssssss
el contrato	ssssussss
el curso	rssrssssu
el de	sssussssr
el dia	tsrrsrrsu
el domingo	rrtrrrssw
el ejercicio	srwrssssr
el gerente	rustssssr
el jefe	surrtsssr
el jueves	rusrrrrsu
el lunes	rttqursrs
el martes	susrsssst
el papel	sssussssr
el piso	rssqssssv
el primer	rssrutssr
el puesto	rtrvwrrrp
el sabado	rvssssssr
el texto	ssursssss
el viernes	uttrrrsss
ela	ursussssr
elected	ssrrtrssu
electe~	ssrrtrssu
election	srsssrssv
electi~	srsssqssv
electric	utsrsstsq
electrical	ssstssttq
electronic	srtpsssrw
electr~	tssptqssv
elec~	srrsuosrx
elegid~	sssrssssu
eleg~	rsssssssu
elektroniker	srrssssvr
elektroniker fur	sssssssur
elektr~	vsqrtrsup
elek~	vsqrtrsup
elementary	rsssusrsr
elements	ssustrssr
elements of	sssrusssr
elemen~	rrtrvrqru
elem~	rrtrvrqru
elena	ssrqvussr
elen~	rrsrvursr
eletricista	rrsvssrur
eletri~	rrsvssrur
elettr~	ssursssss
elet~	rstvrrruq
eleven	srururtrs
eleven weeks	sssrussss
eleven years	ssvrssrss
elev~	rrtstqtru
elf	rusrrrssu
elias	srrsussrt
elif	ststtsssp
eligibility	rssquussr
eligibility list	sssrsusss
eligible	rstvtrrsr
eligible list	sstustssp
eligib~	qrstutqrt
elig~	qrtsutqrt
elimin~	sqysrrrtq
elim~	sqysrrrtq
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
else	trptwuoqt
else and	ssstrussq
else for	tsspssssv
else you	ssssrsrsu
elsewhere	rrsrsrrsx
elsewh~	rrsrsrrsx
else~	rrsrsrrsx
eltern	rtsptrrrw
elternabend	srssrrssw
elternzeit	srstsutsq
elternzeitvert	sssssssur
eltern~	rqrtssruv
elte~	qrrqtrrty
em	wotsqturr
em 0	ssstrrssu
em anexo	srvrtsssr
em julho	tssrsusss
email	vszkrmttu
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
emails	ttrnrruvt
emails to	tsssssvvm
emails will	sssqssssu
emai~	utwksnusw
embarr~	sssuttrsr
embauche	stsrrvrsr
embauc~	ssrstursr
emba~	rrruuvqsp
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
empfan~	tvrssssss
empfeh~	stsrtssur
empf~	swqrsrstq
empi~	srssussss
empleo	tssrsussr
emploi	sssussssr
employ	ssssrrssw
employees	tssrrrsru
employer	rqqtrquws
employer confirming	rsssrsssu
employers	trrqrvqvs
employers can	qsssssstt
employers on	vssrsvrqq
employment	srpr0qrsr
employment as	ssssvssrr
employment at	ssssusssr
employment checks	ssssvsssr
employment is	ssssusssr
employ~	qnltzpr0u
empl~	rnlszqqzu
empreg~	rrssssrus
empr~	sqsttsrus
en	txpwpvrlu
en 0	srstusssr
en agosto	sssrsusss
en charge	ssssussss
en cuanto	srsqswsss
en dat	rrsusssst
en die	rqruurtsr
en dos	ssssssssu
en een	sstursssr
en el	yrqvrtqrp
en esta	sssvssssr
en exclusiva	srssssvsr
en ik	srrruutsr
en in	srsrssssu
en je	rtsssrssu
en jij	svssrsssr
en la	urtsprtru
en laat	svsrsssss
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
en una	sssrssssu
en youtube	srssrsuru
encajas	ussrsssss
encajas con	ussrsssss
encaja~	ussrsstss
encanto	sssrrsssu
encant~	rurrssrsu
enca~	tuqpvqtrr
encerrado	rssussssr
encerrado e	rssussssr
encerr~	rssussssr
ence~	rssussssr
enclosed	tuwtsrssm
enclosed form	ssusssssr
enclos~	utvssrsro
encl~	utvssrsro
encont~	turssrtsq
encore	rqsrrzrst
encore pour	sssusssss
encourage	srsvsrssr
encourage you	srswsrssr
encour~	rsswrrssq
enco~	qqrwpwrrt
encuen~	sssrsussr
encu~	sssrsussr
end	vntvoxsqr
end of	yptmqzqrs
end we	srsqssust
ende	trqqtypsr
ende april	srrrsvssr
ende der	srsrsrrtu
ende des	trsrusssr
ende nachster	rrsstussr
ended	rrsusrtst
ende~	rrrwrqsst
ending	srrtrssrv
ending 0	ssrssssrv
endi~	srrtrrsrw
endorsed	srtrsussr
endors~	srtrsurtr
endo~	srtqsttts
ends	urrrqttst
ends on	ssssrusss
energie	rqsrrtrvt
energieagentur	srusssssr
energieagentur vorharz	srusssssr
energi~	rputrtrvq
energy	rqsxsqtsr
ener~	qotwrsrvq
enfin	trsrssssu
enfi~	trsrssssu
enforc~	rtssstssq
enfo~	rtssstssq
engage	ssrtusssr
engage you	ssssusssr
engagement	rrsrutusr
engage~	rrsrvtusq
enga~	rrrrxturq
engenheiro	ssssssuss
engenh~	ssssssuss
engere	sssusssss
engeren	rrtrrvssr
engeren wahl	srsssussr
engere~	rrtrrvssr
enge~	rrturutrq
engine	srtrssvrr
engine has	ssssssusr
engineer	vwsutsp1e
engineer 0	sssutrrsr
engineer at	sstsssssq
engineer came	ussrsssss
engineer id	psssssssv
engineer ii	tssstsssq
engineer interview	sqsrsvsss
engineer jobs	ssssssswp
engineer opening	stusssrss
engineer position	uurtssrsq
engineer remote	rssussssr
engineer role	qtsttsrss
engineer we	sssrsussr
engineering	qpssrqwwr
engineering 0	sssrssrsu
engineering and	srsrssuru
engineers	sortsqsvw
engineers and	sqsssstsu
engines	ssssssrsu
engine~	prprqo7zk
engi~	prprqo8zk
english	pqxsupuqr
english is	ssssrsrsu
englis~	przruquqq
engl~	qqyruquqq
enhorabuena	rssqwrssu
enhorabuena por	rssrsrssv
enhora~	rssqwrssu
enho~	rssqwrssu
enjoy	trsrssssu
enjoyed	rssrrrtsv
enjoyed having	sssussssr
enjoyed meeting	ssspsrssw
enjoyed your	sssqsstst
enjoye~	rssrrrtsv
enjo~	srrrrtsrw
enlarg~	srssrssrv
enla~	rsrrrssrx
enolog~	rrsusssst
enol~	rrsusssst
enonce	srvrsssss
enon~	srvrsssss
enough	rqsurqsrx
enou~	rqsurqsrx
enquir~	vrqusqttq
enqu~	vqqussttp
enregistree	ussssssss
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
entered	vsstssssp
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
entf~	rrrtssssv
entgegenkommen	ssssussss
entgeg~	sssturrsr
entgeltgruppe	srsrwsrtr
entgeltgruppe 0	sssrvsstq
entgel~	rrrrvsrts
entg~	srrrxrrts
enthou~	vrstssssq
enth~	wqstrrrrt
entire	sssqssssv
enti~	stsptsrrv
entlastung	sssussssr
entlas~	sssvsrssr
entl~	sssvsrssr
ento~	ussssssss
entrada	susssssss
entrado	srssrsssu
entrado en	srsrssssu
entrad~	stssrsssu
entrai~	srssssssu
entrance	sutrssssq
entran~	sutrssssq
entre 0	rusrssrst
entreg~	rrturrrsu
entreprise	sssusssss
entrep~	sssussrsr
entretien	ssrsrsrsu
entretiens	trsrtussr
entret~	sqrsswqru
entrevista	twqrrrrru
entrevista de	rsrsssssv
entrevistas	rrssssssv
entrev~	rwptqqqrw
entries and	sssqssssu
entro	usupvsrrs
entro 0	rsrtssssu
entro domenica	sssrvsssr
entro il	tstqtssss
entry	rrttrsutr
entry level	sstssssur
entr~	qyrspsrpw
entscheiden	srsrsvssr
entscheidet	wrrrrssss
entscheidung	qqurstsrv
entscheidung bis	sssrutssq
entscheidung uber	sstrsqssv
entscheidung und	sssqssssv
entschieden	tpqttrqrx
entschieden der	sssussssr
entschieden die	rssussrss
entschieden haben	vsspsrsss
entschieden und	ssssvsrsr
entschuldigung	russssssr
entsch~	tostsvppy
entsprechen	sssqsrssv
entspr~	rrssssrsv
ents~	rmsusvop0
entwurf	rsssssssv
entwur~	rsssssssv
entw~	rrusrrsru
envelope	strwtrssp
envelo~	strvtrrtq
enve~	strvtrrtq
enviado	strursssr
enviad~	ssrurrrru
enviar~	srursrssu
envie	sssussssr
envies et	surssssss
environmental	ssssusrss
enviro~	sssrutrrs
envi~	rvussrqqv
envoye	srstrvsss
envo~	tsrsrursr
eod	ssusssssr
episode	srsssrrsv
episod~	srsssrrsu
epis~	srsssrqtu
epreuve	rsusssssr
epreuv~	rsvsssssr
epre~	rsvsssssr
equa~	tssqsssts
equipe	wqurssrrr
equipe a	srsutssss
equipe de	sssssussr
equipment	sursrssst
equipm~	sursrssst
equipo	ttrsrrusr
equity	srrrususq
equi~	vtqptqusr
er	wrpwstpou
er echt	rssussssr
er ist	srsrsusst
er met	urssssssr
er na	srsussssr
er sich	ssststssq
era	rrswssssr
erasur~	rssrssssu
erbij	stssusssr
erbi~	strsusssq
erbj~	ssstussrs
erfahrung	rrsusssss
erfahrung mit	sssussssr
erfahrung notig	ssssssssu
erfahrungsgema	sssruussq
erfahr~	rrrvtvsrq
erfa~	sqrwtvsro
erfolg	qstvsrrrt
erfolgreich	ussrsstsq
erfolgt	urrssrrtq
erfolgt die	usssssssr
erfolg~	urrrtrsts
erfo~	tqtusqrst
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
erinnern sie	ssursstsr
erinnerung	svtrsrtrq
erinne~	ruwqrqsru
erin~	ruwqrqsru
erklaren	sstturssq
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
erle~	rsssrrrsx
ernaar	usssssssr
erna~	usssssssr
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
erst im	rssrsxssr
erst nach	vrsqsttsr
erstatten	ssrusrsst
erstattet	turrssstq
erstat~	suqtrrrts
erste	tssrqttss
ersten	tstqssrst
ersten tag	srrstsrsv
erstes	sussssrsr
erst~	twrsosqsu
erteilen	rrssutsup
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
erzieher	sssssrsur
erzieher in	sssssssur
erzieh~	sssurrsuq
erzi~	sssurrruq
es	qwu0lpnsv
es 0	sssusstsr
es alle	srutssssr
es bei	stsussssp
es bitte	sssrsusss
es diesmal	tssqssssu
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
es um	ussrsrsst
es weitergeht	rssrsusss
esca~	srutssssr
esco~	rrsusssts
escrib~	rqrtssust
escrito	rrssvsssr
escrit~	rstsvrrtq
escr~	rpsturtsr
esigenze di	sssrsusss
eso	sssussssr
espanol	srssrstus
espano~	srssrsuus
espa~	tsrrrruts
especially	srsssqrsw
especially in	sssrsrssu
especi~	srsssqrsw
espere	ursrsstss
esperienza	rssussstr
esperi~	rssussstr
espero	srsrtsusr
espero que	srssssuss
espe~	rrrtsruss
essai	rrrtussst
essa~	rpvttrrrt
essent~	sssussssr
esse~	rrrtsruss
est	vpqvuurps
est bien	wrssssssr
est bon	sssrvrssr
est en	tssrursss
est entre	ussrsssss
est oui	srssvsssr
est pas	rsrsrxrsr
esta	qnpwrvuqv
esta ocasion	sssussssr
esta semana	strssrusr
established	sssssusss
establ~	rrsrturst
estado	usssssssr
estamos	rsrrtuurq
estamo~	rsrrtuurq
estao	sssussssr
estas	srrtrsvsr
estate	strvsrrsr
esta~	sqrvsvusn
este	tsstssruq
este e	sssssssur
esteja	srssssuss
estes	srsusssss
este~	sqtursusr
estimada	tstttrssq
estimada sra	usstssssr
estimado	ssssqutrs
estimado a	sssusrsss
estimate	srssssssu
estimate is	srrsssssu
estima~	tqutrtsrs
esti~	sqttsurrr
estou	trssrsusr
estou a	srstssuss
esto~	trssrsust
estr~	susrsssss
estudi~	ussqtssst
estu~	tsrqtrrsv
et	stztqpvnq
et 0	sqsrtrvst
et a	trurssssr
et de	tusrssssr
et demi	stsrussss
et mon	spstssvss
et on	rvsrrtrss
et que	srsussssr
et tu	ustrssssr
et votre	sssussssr
etait	rrsurrssu
etait la	ssssssssu
etai~	rrsurrssu
etapa	tssussssq
etapas	sssssussr
etape	sursssssr
etapes	ursssssss
etap~	vuqwrtrrn
etat	sssrsussr
etc	sssosstsw
ete	uqrstrtst
ete enregistree	ussssssss
ete retenu	sssrssssv
etes	rtrttsssq
etienne	sssvrsssr
etienn~	sssvrsssr
etie~	sssvrsssr
ett	srwssrssr
etter	vurrsrrrq
ette~	vurrsrrsq
etude	rtrtsussr
etud~	qtsuttrsr
etwa	urtrrtrrs
etwa 0	utsrssssr
etwas	uttsqtprr
etwa~	tttrqypsp
eu	vsstrsruo
euch	srsusrrsu
eure~	srsssrrtv
euro	rnsqvpyrw
euro plus	srssssvsr
euros	rqrrusrtu
euro~	rrrrurrut
evacuation	ssrvsrssr
evacua~	ssrvsrssr
evac~	ssrvsrssr
evaluated	utsrsssss
evaluation	sqvrstrss
evalua~	trxrrrqss
eval~	tsxrrrqsr
even	stqmwqtqy
even if	srtqssssu
even in	ssrsvrssr
even more	sqssssssu
evenement	ssssssssu
evenem~	ssssssssu
evening	rvuptrsqs
evening and	susrssssr
evening you	svsrssrss
evenings and	ssrsssrut
evenin~	srtruqstt
event	swrprrrtu
event has	sussssssr
event will	ssssssssu
eventuell	sssrrtusr
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
everybody	sprsursrv
everybody else	ursrstssr
everybody who	rssssrssu
everyb~	sprsursrv
everyone	sutvuprpt
everyone at	sssrsussr
everyone i	srsrsrrsv
everyone is	rtsqsruss
everyone on	stssvsrsq
everyone we	sqssssssu
everyone who	vstpsrsss
everyo~	sutvuprpt
everything	txpusqqrs
everything about	surssssss
everything and	srsrsutsr
everything else	svsvsqrsq
everything you	rssrrsssw
everyt~	txpusqqrs
ever~	uqqwrzons
evidence	ptrrtrtsv
evidence of	prsssrssw
eviden~	ptrrsttsv
evid~	ptrrsttsv
ewa	rstussssq
ex	surssrtsr
ex a	sustsrssr
exactly	srsrssvrt
exactl~	srsrssvrt
exac~	sqtrrrvrs
exam	sqrurrstt
exame	strsvsssr
exame admissional	srssvsssr
examen	vrsssrsst
examen attentif	rssusssss
examen des	sssqssssu
examination	tuutsrssp
examination by	tusrssssr
examination is	sssussssr
examiner is	sssrsrssu
examin~	ssutrqsss
example	s1xjqpsur
example j	sussssssr
exampl~	s2xjqosur
exam~	u2ygsmrur
excel	rp1rrssrq
excellent	ssstsrrrv
excellent and	sssrtrrsv
excell~	srstsqrrw
except~	srssstqts
exce~	qo3pqrqsv
exchan~	ssqssrstu
exch~	ssqssrstu
excited	usrnzqqru
excited about	tstsssssq
excited to	suqnyrqrv
excite~	urrm0qqru
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
excuser	sussssssr
excuses	stsrsurss
excuse~	rurrrursr
excu~	surqrwstp
executive	rttsqtvto
executive role	ssusssssr
execut~	qrtsrsxsq
exec~	qrttrsxsq
exemplar	srrsssssu
exempl~	srrsssssu
exempt	sssstutsq
exemption	sssssussr
exempt~	sssssussr
exem~	rrrruttss
exercise	rv0vrqrsj
exercise is	srurssssr
exerci~	su4uqqqsi
exer~	st4uqqqsi
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
experience	osoypm0tu
experience 0	ssssssusq
experience and	sssvssssr
experience as	ssssssuqs
experience in	ssssssyqo
experience with	srsqssssw
experiences	sssssssur
experiment	ssusssssr
experi~	nqpxomzyv
expert~	sssqstrtu
expe~	pupvlqytu
expira~	sssssssoy
expired	srswsrsss
expires	ssurttrrr
expires 0	sstssussq
expire~	srwusrqrs
expiri~	rsssssssu
expi~	qqxsurqox
explain	sqsurstst
explai~	sqsurrsru
explanation	sstvsrssq
explan~	sstvsrssq
explore	ussrsssrs
explore open	ussrssssr
explor~	usrrsrsru
expl~	tqsxrpsqv
exported	tsssssvvm
export~	ttrsssuuo
expose	ssssrsuss
expose zukommen	srsrssusr
exposure	sssussrsr
exposu~	sssussrsr
expo~	stquqqvts
expressions	sssssssur
expressions of	sssssssur
ext	ssssssurs
extend	ssssytssl
extend an	ssssvtssq
extend you	ssssusssr
extended	rrstsussr
extended by	ssssssssu
extended to	rstssussq
extend~	qrsususrt
extension	ssssqsssv
extens~	rsssqtssv
external	tssrsutsq
external hires	sssssussr
extern~	rtstsvsso
exte~	pqqtwxrqs
extra	ssrpvurrs
extra 0	ssssussss
extr~	rsrmwursu
eye	trryqrssp
eye on	ussussssp
f	ousvsqrvr
f 0	srussssss
f m	sssssssur
fa	tqrtrsrut
fabio	ssussstrr
fabi~	srtstrtrq
fabr~	ussssrrss
facciamo	tusssssrr
facciamo due	svssssssr
faccia~	tusssssrr
faccio	surrrussr
facc~	twrsrurrp
face	ssrtrrrsv
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
fach~	rvvtqssvj
facility	stssrtttq
facili~	strtrsttq
facing	strsrrrrv
faci~	rtstqrsst
fact	srtqrsrsw
factories	sssrssvsr
factor~	sssrstwsq
factur~	ssssrsssu
fact~	srtprsvst
faculty	rssssurss
facult~	tsssrtrsq
facu~	tsssrtrsq
fahrra~	srurssrss
fahrt	ussrsrsss
fahr~	ttsyqptrn
fai	rtstrrusq
fail	srtqsssrt
fail and	sssqssssu
failed	srsqssssw
failing which	ssssusssr
failin~	rrrrtrrrx
fail~	rqqptsqr1
fair	sqsuqvqvr
fair few	ussrsrsss
fair on	sssssssru
faire	rqrustrsu
fair~	rqrssuqws
fais	srsvsrssr
fait	utrusrssq
faites	sssrssssu
fait~	rssstrrsu
fake	srvsrsssq
fakt~	surrsssst
falarmos	svssssssr
falarm~	svssssssr
fala~	rurrsussq
falc~	ssssspssv
falei	srstssssu
falei com	srstssssu
fale~	srstssssu
fall	tsrrrtrsu
falling	ssssssssu
fallin~	ssssssssu
fallstudie	sussssssr
fallstudien	srutssssr
fallst~	ssutsrssq
fall~	rrusqsrrv
fals~	ssvqssrst
falta	strrrutss
falta de	ttrrsussr
falt~	rstqrttrt
familia	rrsuusssr
familiale	srssssusr
familie	trrrqqssx
famili~	rntsrpzrw
family	rqqlqq0vx
family with	sssqssssu
fami~	rosgrn5uz
fammi	rqrrvrsrv
fammi sapere	rqrrvrsrv
famm~	rqrrvrsrv
fan	ssssssurs
fancy	twtssrtsn
fancy a	sussrstsq
fanc~	twsrsrvsm
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
fare	swusrrrrp
fare~	ssursstsr
farhan	sssussssq
farh~	sssussssq
farm	sssststtq
farm~	rusqrstst
farouk	rssusstsr
faro~	rssusstsr
farr~	rutsssssr
fashion	sssrsssus
fashio~	sssrsstus
fash~	sssrsstus
fass~	sssrssssu
fast	rrsptrtsv
faster	tssqtsrrv
faster than	sssqtsrsu
fast~	trsotsrrx
fat	ursssssss
father	sssussssr
fath~	stsvssrsq
fatih	sssrsussr
fati~	sssssurtr
fatou	tssrsruss
fato~	tssrsruss
fatu~	sssrssrsu
faul~	ttstssssq
faut	srsutsssr
faute	srsrssssv
faute de	srsrssssv
faut~	srsrssssv
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
featur~	rrsqsrrtw
feat~	rrsrtrrtw
feb	srrsrvurr
feb 0	rssrrrusu
feb to	sssrutssr
februar	sssqussrt
februar 0	ssussssss
february	wpqusqqtt
february 0	rusqssrsu
february at	spsrrsstw
februa~	xprruqqtu
febr~	wprsuqqtu
fecha	tsststssq
fecha 0	ssssrussr
fechad~	srurrtsss
fechar	srstrussr
fech~	ssuuqwrrp
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
feedback	srqzrwpqp
feedback and	srsrsvsss
feedback can	sssussssr
feedback from	surstsssr
feedback on	sssrsrssu
feedba~	rspyqxops
feed~	rspyqwpps
feel	rqsvrurss
feeling you	ssssssssu
feelings	sssusrssr
feelin~	rssusrrst
feels	ssswsrrsq
feels better	sussssssr
feel~	rtrzrqqsr
fees	ssrrssust
fehlen	srrrssssv
fehlen~	rrssssssv
fehlt	rrtqsttur
fehlt noch	ssurstssr
fehlte	sssussssr
feira	tssrssrsu
feir~	tssrssrsu
feita	urssssssr
feito	srstssrsu
feld~	sssurssss
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
felt like	sssqssssu
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
feri~	stsrtrsuq
fermat~	rturssssr
fermee	srssrsssu
fermin	wrsrtsssq
ferm~	utsrssrrr
fernhi~	pssrstssw
fern~	prsrsttsw
ferran~	svssssssq
ferrar~	ussrsrsss
ferreira	tssrsussr
ferrei~	ttsrsussq
ferries	sstssussr
ferrie~	sstssussr
ferris	sussssssr
ferry	ssussrssr
ferr~	uxspsxqrl
fertig	rrrrwsrst
fertig~	ssusssssr
fert~	rqurwsrss
fest	rsstrrust
festanstellung	ssstsrusr
festan~	ssstsrusr
feste	surtssssr
feste schuhe	sursssssr
festival	srsusstsr
festiv~	rqrsrttsv
fest~	srruqttrs
fetch	strussssr
fetch your	sssussssr
fetc~	strussssr
feve~	stsrrvssr
fevrier	ssssussss
fevrie~	ssssussss
fevr~	ssssussss
few	uypsrrrpt
few days	usssssssr
few things	sussrsssr
fewer	ssrsssrus
fewer than	sssssssur
fewe~	ssrsssrus
ff	ussssssss
ficar	srsutsssr
fica~	ssrvusrrq
fiche	ssursssss
fiches	srursssss
fich~	ssxprrtsr
fico	srsusssss
ficou	rrrustrss
fico~	rrrustrss
fictio~	srtrsrssu
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
figma	sq0srssrp
figm~	sq0srssrp
figure in	sssussssr
figured	sssrssuss
figured i	sssrssuss
figures	srrrrussv
figure~	srrqrvtsv
figu~	rrqsqvtru
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
fili~	srrwsqvro
fill	tproururx
fill in	ursssssss
fill it	ssrsvrssr
fill out	sssnssssy
filled	ssryqusrn
filled all	sssrssssu
filled it	sssussssr
filling	ursprvtss
filling in	trspssssv
fillin~	ursprvtss
fill~	trqxpwtrn
film	ssrrssrsx
films	usssssssr
film~	vssssrssr
fils	trsusrssr
filter	usssssrss
filt~	ussrsrrrt
fin	surruursr
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
finali~	qsquxvrsn
finally	srssssssu
finall~	srsssrssu
finance	qqrrturwr
finance and	rtrssrssu
finance has	ssssssssu
financial	trsrrrrsw
financiero	srssssvsr
financiero para	srssssvsr
financ~	sprjswtxv
finanz~	tqrrrtust
fina~	qomwu0rsr
finch	sursssssr
finc~	rurtssssr
find	orzjupwtu
find my	vrssssrsr
find our	ssssqsssv
find out	tusprttsr
find the	qprqssxsu
find their	srssssusr
find you	psssssrsw
find yourself	sssssssur
finde	trtsrswsr
finden	rrupurtss
finden sie	rrvqurrsr
finder	ssssvssss
finding	ssssssqtt
finding a	sssrssrus
findin~	rsttrrqtu
finds	srsrsrrsx
finds you	srsssrrsw
find~	rpwptopuz
fine	wuvrvqqqo
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
finish the	rsusssssr
finish your	rrrsvssst
finished	rssvrsssq
finish~	rrsvrsurp
fini~	nrwuursqt
finner	sssrssssu
finn~	sssrssssu
fino	trrrsutrr
fintec~	srssssvtq
fint~	srssssvtq
fiona	stssrsusq
fion~	stssrsusq
fiquei	srrvrrtsr
fiquei com	srstssuss
fiqu~	srrvrrtsr
fire	rrtusvsso
fire~	ssrrsurst
firm	rsuqrtwuo
firm is	sssrssusr
firma	sssssussr
firmas	srstusssr
firmenwagen	srssusrtr
firmen~	srssvsruq
firms	sqsssqtsv
firmware	sstsssttq
firmwa~	sstsssttq
firm~	qorr0rsvr
first	ospkzysvr
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
first served	stssrsuup
first shift	ssrsussst
first so	ssrssvssr
first talk	rssssussr
first the	rustssssr
first three	ssssrsssu
first time	sssttssuq
first two	srtssttsq
first week	utrrsqsss
first year	srtssruup
firs~	nspkzytvr
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
fits	rrsrsrtsu
fitter	qssvssssr
fitting	ssrssrssv
fittin~	ssrssrssv
fitt~	qsrvsrrsv
five	rrywpnrst
five days	qqursssrv
five minute	svrrssssr
five minutes	ssrsssrsu
five of	sssusrssr
five questions	sussssssr
five to	srtssrssu
five years	srsusssss
fix	rtyorrsru
fix that	sssrrsssu
fixed	rsrrqtruv
fixed term	ssssssrur
fixe~	qsrsrsstv
fixing	sussrssss
fixi~	sussrssss
fize~	srstrusss
fjor~	tustursso
fl	sssrsrssu
fl 0	sssrsrssu
flac~	sssssssur
flam~	sssrssssu
flat	vqtotrvrt
flat for	ssssssusr
flat out	vssrssssr
flat white	sssrssssu
fleet	rusvsrstp
flee~	rusvsrstp
flexibility	sssrssrus
flexible	sssrssvsq
flexib~	rrtpsswus
flexpo~	sssssssur
flex~	rrsorrvxr
flight	sursqqssu
flights	rsrrsruss
flig~	ruqsqqusv
flip	sssrsussr
flip to	sssrsussr
floa~	srssssrut
flood	sussssssr
floor	tzsrsrsrm
floors	sssrsrssu
floo~	t0rpsqsrq
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
flyt~	susssssrs
focus	sssussrsr
focu~	srsusrrru
foi	uprtssqrw
foi aprovado	sssssussr
foi encerrado	rssussssr
folder	uqspsrrsv
fold~	uqsosqssx
folgende	srrrsrruu
folgende stellen	sssssssur
folgen~	srsrsrruu
folg~	tsrrtrrvs
folien	ssvsssrsr
foli~	sswsssrsq
folks	tsrsssusq
folks and	sussssssq
folk~	tsrsssusq
follow	twqruqpvr
follow from	ssssusrsr
follow this	sssssssur
follow up	svssrsstq
follow us	usssssssr
followed	sursssrst
followed by	sursssrss
following	pqruwqrus
following the	srrsrrusv
following up	rusrsussp
following your	rttrxussm
follows	rstqssrsv
follows by	ssssrsssu
follow~	oqsuxrrtt
foll~	mxqtxsnus
fonction	ussrtsssr
fonctions	ssurstssr
fonctions d	ssurssssr
foncti~	trurttssr
fonc~	trurttssr
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
for a	mxsqnq2pv
for about	stsrssrsu
for accepting	sssstsusq
for access	usssssssr
for all	qssvrrrsu
for an	rtsnpsusx
for announcement	ssrssrssv
for answering	sssrssusr
for any	stsrsrrsv
for anyone	usssssssr
for applying	zswtpropq
for as	sssssursr
for att	sssvssssr
for attending	rvrvrsrsq
for bearing	sssqsvsss
for being	sssuurssq
for biscuit	sssrssuss
for both	sstsutrsq
for business	srussstsr
for candidates	ssssssstq
for changing	ussrssssr
for checking	rssssvssr
for choosing	vssrssssr
for co	urssssssr
for coming	sptwsxrsl
for completing	rtrssussr
for confirming	rvssssssq
for customer	sssussssr
for data	rsssssssu
for de	sssvrsssr
for details	ssssssrsu
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
for feedback	sssusssss
for filling	urspssssu
for financial	usssssssr
for first	srsssutsr
for free	trrssrrsu
for further	qstsssssu
for future	rsswsrtrs
for gameplay	ssssssusr
for getting	rvrsssssr
for giving	sssussssr
for ground	ssssssuss
for half	svssrsssq
for hanging	sssrsvssr
for his	sssrsussr
for housing	qsssssssu
for how	srsqstsst
for in	rsstssrru
for interview	sususrrsp
for interviewing	rvsrstssq
for ios	sssussssr
for it	tqrtrrtsu
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
for monday	stutrsrsr
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
for post	ustsssssr
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
for ten	ursrsrssu
for that	trrxssrsp
for the	3zuvommlt
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
for us	pruyrsqqs
for vacancy	sssssussr
for volunteer	sssrsussr
for volunteers	sssssssru
for wanting	usssssssq
for wednesday	utsrssssr
for welder	srsssrssu
for work	srssssrsu
for writing	urrtsrssr
for you	pqpuzorwr
for your	vustosnpx
forderung	sssrrsssu
forder~	rrsqrxrst
ford~	rusprxrss
foreca~	sssssussr
foreig~	sssrssssu
forest~	svssssrtq
fore~	nssqrsss1
forge	srwsssrsr
forget	susssssup
forgive	surusrssq
forgive me	sussssssr
forgiv~	surusrssq
forgotten	srsrsxssq
forgotten you	srsrsvssr
forgot~	srsrsxssq
forg~	quusqvqtr
forklift	urstsrstq
forkli~	urstsrstq
fork~	tqrtrrxtp
form	!qwjpmqru
form a	sssrustsr
form and	xrspsstsr
form at	ustsssssq
form for	xsrpsrsss
form in	uutssrssp
form is	utssssssq
form letter	ssssssrsu
form no	rrusvstsp
form which	ussssrssr
formal	rsrrxqsrs
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
formiddag	sussssssr
formid~	sussssssr
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
fortra~	rrsrssyqr
fortsetzen	sussssssr
fortse~	sussssssr
fortune	sssqssrtu
forty	sqrstsrvs
fort~	pnttrwwtp
forward	oruwtpspv
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
four	ttwuvkvpp
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
four~	suqsrrsst
fr	vssrrsssr
fr 0	vssrssssr
fra	sprsussrv
fra 0	srrsussst
frag	sssvssrsr
frag mal	sssussrss
frage	vrstrsssq
fragen	suzqrprqu
fragen sie	susrsssss
fragen zu	qrtssssst
fragt	srsrsstsu
frag~	rsyroqvpv
fram	tqssssssu
fran	srrutrsru
frances	srssssssu
franch~	sssssussr
frank	stsqsqssv
frankly	sssusrssr
frankl~	sssusrssr
franz	ssssssusr
fran~	rrquqrssv
fraternally	usssssssr
frater~	usssssssr
frat~	uqrsrsssu
frau	pyrvxwpmp
frau dr	ruqqustss
frau grunwald	susssssss
frau okafor	tsssusssr
frau pfeiffer	trsrsusss
frau roe	sqrtsrsrv
frau weber	russsssss
frau yildirim	sssussssr
fraudsters	ssusssssr
fraudsters who	ssusssssr
frauds~	ssusssssr
fraz~	ssssssssu
frec~	ssussssss
fredag	stusrsssr
freddie	srutsstsq
freddi~	srutsstsq
frederik	ussssssss
freder~	ussssssrs
fred~	tsvsqrsrr
free	purprovww
free any	swssssssp
free for	trsqssuss
free from	srsrvstsr
free of	srustsssr
free on	sussssssr
free to	rssurtrtr
freelance	srstsswsp
freela~	srrtrrzsn
freeze	rqsrsusrv
freeze on	sssrsussr
freeze~	srrrstssv
free~	roqoquzrx
frei	qqrvxpvsp
frei wird	rssrsrssv
freibu~	ssssssusr
freie	ssrssssvq
freie platze	sssssssur
freigegeben	sstqursst
freigegeben und	ssssusssr
freige~	sstqursst
freight	rttsststp
freigh~	rttsststp
freitag	qtvsqrsqt
freitag 0	ssssrssru
freita~	qtwssqrqu
frei~	pwwrrorws
frem~	rsussssss
freshe~	ursrsssss
fres~	ssrqrrtuu
freude	tsssurrsr
freue ich	srsrssssu
freue mich	susrtstsq
freuen	rqqpyrrtu
freuen uns	rsroxrsus
freundlich	urtqrstss
freundlich grusst	ustrsrsss
freundliche	prysrtsrs
freundliche grusse	prysrtsrs
freundlichem	susssstsr
freundlichem gruss	susssstsr
freundlichen	ttrusssqr
freundlichen grussen	tsrtsssqs
freund~	uuysquton
freut	utsrsrssr
freu~	rwutypupl
fri	rprqurwrw
fri 0	rqrrrrxrv
friday	r0yllptrw
friday and	rrrsrusst
friday at	ssrrrrqsy
friday but	sssssrssu
friday noon	ursssstsq
friday so	trstqrssu
friday week	srssssssu
fridays	srss0rtsm
friday~	srss0rtsm
fridge	sssusrsss
frid~	qyxlumspw
friend	qqrvrqrsy
friend of	sssusrsss
friend we	qssusssss
friendly	rurqrtsrt
friendly greetings	sssssussr
friendly reminder	stssssssu
friends	srsssrquv
friend~	rtrorsrtx
frie~	ppqupqsv0
fristg~	ursssssss
fris~	xqtossvuo
frit~	sssvrsssr
from	qrqzpnxru
from 0	swtlxrpst
from a	rrxrrquss
from all	srutssrst
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
from your	stqnttttt
from~	rrsustssr
front	uvtoqrstr
front of	turqsrsst
front office	ussrsssss
fronte~	uststsrtq
fron~	wvtoqrrtq
frozen	rrsrswttq
froz~	rrsqsyutp
fruh	svssrsrsr
fruher	srssssssu
fruhestens zum	sssussssr
fruhschicht	srssustss
fruhsc~	srssustss
fruh~	rorttrttv
fue	rrsvsssss
fuhren noch	rssssusss
fuhrt	svsrssrtr
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
full	prnvwqn0r
full application	sssrsussr
full driving	stsssrsus
full legal	sussssssr
full time	sqrswrqyp
fulltime	srssussss
fullti~	srssustrr
fully	ssrrqrvru
fully remote	ssssssvrr
full~	trrqsrxqu
fun	sqsqrrtsx
functie	srsuvrrsq
functie van	srsuvrssq
functi~	srssvrusr
func~	tqsrvrtrr
fund	stskrussx
fund and	sssqssssv
fundac~	usssssssr
funded	rrrurqttt
funder	sssustssq
funding	rstprvrsu
fundin~	rstorxrsu
fund~	sqqurursv
fune~	vrsrsrsss
funf	rtwsrsuro
funn~	ssturrrss
fur	nprwvlwrx
fur 0	srrtssssu
fur andere	sssqssssu
fur betriebstechni	sssssssur
fur das	sosvsqsrw
fur dein	rrttrsssu
fur deine	svrtstrrq
fur den	urutruqtn
fur dich	pvrsusrrr
fur die	tssvqtrpv
fur ein	rvrrrssst
fur eine	rrvurqusq
fur einen	rrrsrrvrv
fur ihre	vsquurrrq
fur ihren	rsstssssu
fur jeden	ssssrsusr
fur morgen	svsrssssr
fur sie	ruqvzqrrl
fur uns	srtsrsusr
fur unsere	rusrsssst
fur unseren	srssrsutr
fur zwei	sssussssr
furniture	ussssrsss
furnit~	ussssrsss
furs	rrtxrtsso
further	nsuup1qps
further correspondence	sssvsqssr
further emails	sssqssssu
further to	suuqussso
furthe~	nsuup1qps
furt~	nsuup1qps
futt~	sssrustsq
futur directeur	srssssuss
future	pqsvqpvqy
future~	sttsssstq
futu~	orsvrowqw
g	uvruqrstq
g day	ststssstp
ga	strrrwssq
ga vidare	sssrsvssr
gaan	qsuvqsrrt
gab	sssxssrsp
gab es	sssvssssq
gabi	rtsrrswsq
gaffer	rsswsrssr
gaff~	rsswsrssr
gage	ssssusssr
gage 0	ssssusssr
gain~	sssrssssu
gallery	rtsrsvstr
galler~	rssrsvstr
gall~	qsursurtq
game	ssstssstq
gameplay	sstsssvsq
gameplay programmer	sstsssvsq
gamepl~	sstsssvsq
games	rrvrtsqvq
game~	qrvrtssvq
ganas	sustsrssr
ganas de	susssssss
gana~	rtussrssr
gang	sssrssssu
gange	rtsqrswsr
gang~	rtsprrwst
ganz	rtrvrsrss
gar	vrtrssssr
gar nichts	usssssssr
garage	tutpsrrss
garantie	srsrssvss
garant~	tqrsssvsr
gara~	tttqrrurr
garde	rursstssr
garden	rrtssrrsv
garden~	srsrsrssu
garder	sssussssr
gard~	ptstrsrrw
gareth	srrqtsrsv
gare~	srrqtsrsv
garna	sussssssr
garn~	tusssrssr
garr~	srsusrsss
gart~	rrstrtrsu
gary in	srssssssu
gas	ttstrsssq
gaso~	srsussssr
gasthof	srstssrsu
gastho~	srstssrsu
gast~	rssssrrtu
gate	russqsvrr
gates	sssrsssus
gate~	sssrsssus
gathering	sqsrsvtss
gather~	sqsrsvtss
gath~	srsqsvusr
gaurav	ursssssss
gaur~	ursssssss
gave	tprvrrrrv
gave it	usssssssr
gave me	srsrsstsu
gave the	sssqssssv
gave up	sssussssr
gaz	srssrstsu
gd	sssussssr
gdansk	ssssssurs
gdan~	ssssssurs
gdpr	ssssssusr
geachte	ttssrssqs
geachte mevrouw	turtsrtrq
geacht~	ttssrssqs
geac~	ttssrssqs
geande~	rtsusrssr
gean~	rssusrssr
geba~	rtttssstq
geben	rqqvvxqrp
geben ihnen	sssrsusss
geben sie	ssssvrrss
gebeten	turrsussp
gebeten ihnen	sssssussr
gebete~	turrsussp
gebe~	uspuvzqrl
gebran~	stsrsrssu
gebr~	surtrrrss
gebuhr	sqssssssv
gedacht	sssssussr
gedach~	sssssussr
gede~	stusrsssr
geduld	vrsnryrsr
gedu~	vqrmr2rsq
geehrte	ppuusvrqt
geehrte frau	ovtutvspp
geehrter	ytrvtqqnr
geehrter bewerber	sssussssq
geehrter herr	ytrttsqnq
geehrt~	qvtuuvpms
geeh~	qvtuuvpms
geen	qrsvrstts
gefallen	stswsvrrn
gefallen hat	ussrsssss
gefallt	rssssssus
gefallt dir	rrsssssus
gefall~	rtswruqtn
gefa~	rvrwruqtn
gefeliciteerd	rrsrurssu
gefeli~	rrsrurssu
gefe~	rrssursst
gefolgt	sssrursss
gefolg~	sssrursss
gefo~	srssursst
gefu~	rtsusrssr
gegangen	ssssusssr
gegang~	ssssusssr
gega~	ssstusssr
gegeben	rrswurrrq
gegebe~	rrrxurrrq
gegen	rurtrrrrt
gegeven	sssussssr
gegevens	srsqssssw
gegeve~	srssrrssv
gege~	pvpysrqru
gehad	srswssssr
gehalt	rsrourxsr
gehalt bis	srssssuss
gehalter	ssssusssq
gehaltsnachwei	sqrsssssv
gehalt~	rqrrvrrrw
geha~	qpqrwpvrw
gehen	ssrwstrsp
gehe~	tsrwstrsp
geho~	rtrsrqrsx
geht	wtsoupsqu
geht das	ssusssssr
geht es	vrrvrrrrs
geht ihnen	srsrtsssu
geht los	ssrsrsssv
geht vor	ursusqssr
geklart	rrsrsuuss
geklar~	rrsrsuuss
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
gele~	suruqqqrv
gelijk	srsusstsr
geli~	stsusrssq
geloscht	qrsqssssy
gelosc~	qrsqssssy
gelo~	ptsqrrssz
gelukt	srsssusss
gelu~	srsssusss
gemacht	rusvrtrsp
gemach~	rusvrtrsp
gemass dsgvo	rsssssssu
gema~	strwtsrsp
gemeente	sssrtussr
gemein~	sqvvrrrrr
gemessen	sssrsrtsu
gemess~	sssrsrtsu
geme~	rpwwrrrqs
gen	ssusssrss
genannt	sssrssuss
genann~	rssrrsutr
genau	srsqtrwss
gena~	qrsrsswts
genehm~	sssrrusss
general	urrsrsrst
general manager	tssqttssr
generale	urssstssr
generated	sqsurrrru
genera~	vprwqrqtu
genero~	ssssssssu
gene~	voqtpttsu
genial	rtrrsrssu
geni~	rtrrsrssw
gennemgar	susrssssr
gennem~	susrssssr
genn~	susstsssq
genomi~	sssrsussr
genommen	ssutrrrsr
genomm~	ssutrrrsr
geno~	uqttstrsq
gent	ssusssssr
gente	rurvrtrrq
gentile	ststsurqr
gentile candidato	vssqsssss
gentile dottoressa	rtsrsrssu
gentili	ssrrrsssu
gentil~	svssrtrqs
gently	srsrssssu
gent~	ryqvquspr
genugt	rstqsrwtq
genuinely	sssussssr
genuin~	sssussssr
genu~	rstsrswsq
georgi~	sssrrstsu
geor~	sssqrstsu
gepruf~	sssusrsss
gepr~	sssvsrssr
gerade	sqsurquuq
gerade auf	sssrssssu
gerade eine	sssrssust
gera~	qpsusquut
gerber~	sussssssr
geregistreerd	ussssssss
geregistreerd onder	ussssssss
geregi~	ussssssss
gerencia	ssussssss
gerenc~	ssussssss
gerente	rvssrtssq
gerente de	susrsussq
gerent~	rvssrttsp
gerer	rssssssur
gerer mes	rssssssur
gere~	susuqrrtr
geringfugig	sssssssus
gering~	sssssrsut
geri~	rtsrsrswr
gern	pxvusnvoq
gern am	svssssssq
gern bei	srssvsrsr
gern noch	rsstsussr
gern unser	stsrssuss
gerne	lyqqyrrrv
gerne an	qrsrwssss
gerne mit	sussrssss
gern~	lyqryrrru
gerstl	rrsssswsr
gers~	rrsssswsr
gerust	ursssssss
gerust~	sssussssr
geru~	urrusrrtr
gesamt~	rrstttstp
gesa~	rqqutussr
geschaftsfuhru	sssrusrsr
geschaftsleitu	sssssussr
gescha~	rtrvvtqrp
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
gesprach mit	swsssrssq
gesprach von	sqsssrssw
gesprache	rrrqsxrst
gesprache mit	sssrsussr
gespra~	nvqrqvrrw
gesprek	twrtrsrsp
gesprekken	ussrtsssr
gespre~	uwrssrrrq
gesprochen	rrsvsrrss
gespro~	rrsvsrtss
gesp~	qxotpupsv
gestellt	sqvqrusss
gestel~	tqvqrussr
gestern	qvrwsrpss
gester~	qvrwsrpss
gesteuert	sssussssr
gesteu~	sssussssr
gestoria	usssssssr
gestor~	usssstssr
gestos~	sssrssuss
gestrigen	sssussssr
gestri~	srsusssss
gest~	sot0rrrrr
gesuch~	urtrrsusq
gesu~	tqtsstusq
get	ruwivptsx
get 0	rqtsssstt
get a	totlxrrtx
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
getagt	srssrrssw
geta~	srssrrssw
getreurd	srstssssu
getreu~	srstssssu
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
gevo~	rtsussssr
gewahlt	srsusrsst
gewahl~	srsusrsst
gewartet	sssusssss
gewart~	sssusssss
gewa~	rrtvuqrrs
gewesen	sssussssr
gewese~	sssussssr
gewe~	rrrtssssv
gewist	rssrssssw
gewi~	rssrsrrsw
gewoon	rwstrrssq
geworden	rqrttsrrw
geword~	rprtvsrrv
gewo~	qtqvuqsrt
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
giorni	trtutrrrq
giorni e	utsrsssss
giorno	strsrsssu
gior~	sususrrrr
giovedi	rxrtrsrrr
giovedi 0	susssssss
gioved~	rxrtrsrrr
giov~	rxrtrsrrq
gir	xrsrssssr
gira~	ussqtssss
girl	sssvsrssr
girls	srsrwrtsr
girl~	srrrwrtsr
giro	rsssssssv
gisela	srusssssr
gise~	srustsssr
git	srwsssrsr
github	srxrrstsq
gith~	sqxrrsvsp
giulia	rsswssrsr
giul~	rsswssrsr
give	uvqtuylnr
give a	stsrsrsru
give an	sssssussr
give and	sssssussq
give me	rvrrvtqsq
give us	0qsrrpssq
give you	rsrsrxqrs
give yourself	ssussssss
given	rqwypsqqs
given a	srusssssr
given access	ssrsrsssu
given an	srutrtssr
given to	rssturtsr
given your	strqssssv
gives	sssrtsrsu
give~	rqxyqqpqt
giving	rssurtrsr
givi~	rsrurtrst
gl	ssswsssrq
glad	qrtqytrrr
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
glau~	srsusrrst
gleich	vvrotqsss
gleich ein	ssssssusr
gleicher	svsrssstr
gleicher ort	svsrssssr
gleicht	ussrsssss
gleichwohl	sssussssr
gleich~	survsrrtq
gleitzeit	srsssstus
gleitz~	srsssstus
glei~	vwqssosvo
gli	trsusrssr
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
go	tr3ormsox
go ahead	ssstrrssu
go and	strrrrrsv
go at	sqwrsssss
go away	susrssssr
go before	srstssssu
go of	ssssrsssu
go on	sqwtrrtsq
go out	srssssssw
go over	svsrssssr
go through	uqsrurtss
go to	stupwrqrs
go up	russssrst
go with	sstpssrsw
goal	sssqssssu
goals	sssrssrus
goal~	sssrssrus
goat	ssrrssssu
goats	usssssssr
goat~	usssssssr
god	sstsrrrsu
god bless	sqtsrrrsv
goed	swrrrrtsq
goede	vrsrsssss
goede orde	vrsrsssss
goedemorgen	sssurssss
goedem~	sssvrrssr
goed~	urrvrrssr
goes	sssqsxqrs
goes to	rpuvsursq
goes up	sssrtrssu
goes with	usssssssr
going	qqqvrutrw
going through	sssrssusr
going to	rrrsssrrx
going with	srsussrss
goin~	qqqvrutrw
gold	srssssrut
gold~	rrsurruts
gone	spq3quprq
gone by	sssvrsrst
gone out	ssssrussr
gone quiet	sssrsusss
gone to	usrurqrss
gone with	rssytrrso
gonna	sruussssr
gonn~	sruussssr
gonzalo	srssssusr
gonzal~	srssssusr
gonz~	srssssusr
good	troystprs
good afternoon	rssustrsq
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
good to	strussuso
good way	sssrsussr
goodby~	rssssrssv
goodman	ussssrsss
goodma~	ussssrsss
good~	tsrrrqssv
google	sxsrssrrr
google meet	svssssssq
goog~	swrrsrrrs
gora	srursrrsu
gost~	survrsrsq
got	0sqyoorqr
got 0	rurtrrtss
got a	rrqrsswss
got enough	sssrssssu
got it	2qrqrsrsp
got the	rquttrrst
got you	sussrssss
got your	tvqsqrtrt
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
graag	qusrtrrqw
graag voor	ssssvssss
graa~	qusrurrqw
grab	stsusrtsq
grab a	ssttsstsq
grab~	srurstsss
grace and	sssussssr
gracias	xprurrrrt
gracias por	tqrussrst
gracia~	worvrrrrt
grac~	woqwqsrrv
grad	ussrsrsst
grade	ttqrzrutj
grade 0	ssrsxrtum
grades	ssvtrsssp
graduate	ouwstsrtq
graduate admissions	qsssssssu
graduate engineer	srussssrt
graduate programme	sssussstq
graduate recruitment	ssuqstssr
graduate scheme	rvssssssq
graduate trainee	sssssssru
graduates	srrqssttv
graduatoria	rrrsrvsst
gradua~	mrusrvrut
grad~	mqvuxrrur
graham	rvrsrssst
grah~	rvrsrssst
graing~	ssssssssu
gram~	ssssusssr
grande	srsvssssr
grandfather	sssrrsssu
grandf~	sssrrsssu
grandi~	sssrssssu
grant	ssrssssrv
grant i	sssussssr
grantham	usssssssr
granth~	usssssssr
grants	sstsrrrur
gran~	sottoqstx
graphic	ssrssssus
graphi~	trrsssqxr
grap~	trrrsssxq
grateful for	ssssstusp
grateful that	ssssssrsu
grat~	rqruusrru
grazie	xtsrstrrq
graz~	wstrrtrrp
great	psptrwtru
great news	svssstrsq
great pleasure	ssssusrsr
great with	sssussssr
grea~	orotqvzpv
green	surrrrrrw
greenleaf foods	tsstssssq
greenlight	sussstrsq
greenl~	turursuso
greetings	sruuruvrn
greeti~	srttrturq
gree~	rwruosupt
gregor	tsssusssr
gregor lampe	tsssusssr
greg~	tssrusssr
grei~	rssvsrrsr
grenoble	sssrsrvsr
grenob~	sssrsrvsr
gren~	sssrsrvsr
greta	rtrtstusp
gret~	rtrtstusp
grew	ssssrsssu
grid	stssssuso
grillen	sqssrsssv
grille~	sqssrsssv
gril~	ssssrrssv
grim~	stsrssssu
groet	qtrssqrrx
groetjes	urrruursq
groetj~	urrruursq
groe~	wuqqtsqrt
grossem	rrsrsstsu
grossem interesse	rrsrsstsu
gros~	rsrssssrv
grote	sussssssr
grot~	sussssssr
ground	sssursusq
group	ssqwqnvts
group 0	srsssusss
group and	srtrtrssu
group in	sssssrrsu
group is	srrutrsrs
group of	rtsqstusr
groupe	tqttssusq
groups	stsrssrru
grou~	srqwplwwt
growing	sqsqrsxrt
growin~	sqsqrsxrt
growth	ursrssrur
grow~	ussmsrvtu
gruber	surtrsrss
grub~	strurrrst
gruezi	ussrssssr
gruezi frau	ussrssssr
grue~	usssssssr
grund	rprurttru
grund und	ssssssuss
grunden	qrswsssrs
grunder	srsrssuss
grunde~	qrrvsrvrr
grundsatzlich	rssrsutss
grundschule	tqssssssu
grunds~	sqrqsuust
grunen	ssssssusr
grunwald	susrsstsr
grunwa~	susrsstsr
grun~	rmquqr2st
gruppenaufgabe	srusssssr
gruppe~	ssusrsrss
grup~	stutrqsss
gruss	rtpwrrxqp
gruss aus	rssustrsr
gruss gott	susssrsss
grusse	uyvtnwtol
grusse aus	tutqtrrsr
grusse dein	ssusssssr
grusse kathi	susssssss
grusse reto	susssrtsr
grusse vom	tsssrsssu
grussen	ttrustuqo
grussen h	sssusrssr
grusse~	ttrustuqo
grusst	ustrsrsss
grus~	wysuoxxlh
gsm	srussssss
gst	srtusssss
guarantee	strpstrsu
guaranteed	ssspssssw
guaran~	strlttssx
guarda	ssswsrssr
guarda~	rrstsrssv
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
gustaria	sussssssr
gustaria que	susrsssss
gustar~	sussssssr
gust~	strtrttsq
gut	twrqqtrrt
gut gefallen	sussrussq
gut zu	sssqsstst
gutach~	sssrssrsv
guta~	sssrssrsv
gute	rurwsprrt
gute neuigkeiten	susrsssss
guten	pvtttrtpt
guten morgen	tusrsrssq
guten tag	ottttttpu
gutes	ruswsrrsq
gute~	pwtvsqsqs
guy	srsrsrssv
guy who	sssqsrssv
gwen~	susstsssr
gymnas~	srturrstr
gymn~	srturrstr
h	owtmvqr0p
h 0	rrtsrrttu
h a	srssussss
ha	vtowsrrpu
ha detto	sssrtsusr
ha entrado	srsrssssu
ha llegado	vrsrssssr
ha sido	srssursst
haar	susrsssss
haar~	ssusssssr
haas	srsrssssu
hab	ttrwspsrs
hab mich	rsswtrrsq
habe	xnsvrprrw
habe der	sssussssr
habe die	sqrturrsu
habe ich	vrrqrrsrv
haben	pnqwsxrqw
haben das	sssssussr
haben deine	rssussssr
haben die	rssustrsr
haben ihre	vrsrtrtsr
haben lange	ssssssssu
haben noch	tsssstsuq
haben schon	sssvssssq
haben sich	sssrrrrsu
haben sie	svtrrstrr
haben und	sssrsusss
haben uns	qtstvqqrv
haben wir	vstvppsqs
haber	srssrswsr
habe~	qmpxtttqx
habia	sssussssr
habiles	tsssurssr
habile~	urssurssq
habi~	uqrturrsr
habla	srstsssur
hablado	rssusssss
hablad~	rssusssss
hablando	ssssssssu
hablan~	ssssssssu
hablar	surrusssr
habl~	tsqtuqttp
hacer	stsrssssu
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
had the	ssrxrrsrr
had to	rprssturu
had you	sussssssr
had your	trsrssusr
hadd~	trsusrssr
hafen	sssssssur
hafe~	srrssssus
haft~	ssusssssr
haha	trsqssssv
hai	utrstsssr
hai il	surssssss
hair	stsrtsusr
hakemu~	urrvrrrrr
hake~	urrvrrrrr
halb	rvstssssq
halbe	rwsrrsttq
halbe stunde	sxrrrsssr
halbstundiges	srssssssu
halb~	rwtqrsstq
halden	ttsttrssq
hald~	ttsttrssq
half	nxsxruqos
half a	sswqsrrsr
half an	r0rsrrtsn
half and	sqsurssst
half hours	sssrssssu
half of	rtrwtsrrq
half past	sssrssssu
half term	ssssrvtsp
half the	sssvssssq
half time	sssssrtru
halfway	rrssssssu
halfwa~	rrssssssu
hall	ssvqrnrvw
hallam	tssrrustq
halle	rvsrrrrtr
hallo	qswupturo
hallo frau	trqvqtsrt
hallo herr	rtsstsuqr
hallo ines	rsssussss
hallo kim	rssrssssu
hallo leonie	rssssssus
hallo timo	susrsssss
hall~	qvwtnwsuk
halsningar	rpsqssxst
halsni~	ryrpssusq
hals~	ryrpssusq
halt	susrrsttq
halte	sssrsutsr
halte sie	sssrsusss
halten	tsrqtvrrt
halten wir	strsvrssr
haltestelle	ssstsssur
haltes~	ssstsssur
halt~	tqrqswrts
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
hands on	sstvsrssp
handy	srxrssrtp
hand~	vq0qmssrr
hang	srsssurts
hang tight	sssssussr
hangen	srrsrstus
hangen an	sssrssssu
hanging	srstsursr
hanging in	sssrsvssr
hanging up	sssrssssu
hangin~	srstsursr
hangt	srursurrt
hangt an	srusrrsst
hang~	rpsrryqtt
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
happy to	qstozqrru
happy with	sssrustsr
happ~	qqqt0ortt
har	ssqtssqsv
har du	sqsrssssw
har modtaget	ussssssss
har valgt	rrstrrssu
harbou~	srrrssrsw
harb~	sqrrtsrsw
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
harm	srssussss
harmon~	ssstrrsrv
harm~	rrsstrtru
harriet	strsusrsp
harrie~	strsusrsp
harr~	surrttrsr
hartford	srtssssur
hartfo~	srtssssur
hart~	qrutsqsuq
harvest	ssrrtssur
harves~	ssrrtssur
harv~	ssrrtssur
has	qqnyn3tmv
has a	sssqssssv
has agreed	srsrsrrsv
has an	sssrssssu
has another	sssrssrsu
has applied	rrsrsrssx
has arrived	usssssssr
has asked	rqtsrzvsl
has been	zqptn2nnu
has changed	stssttssp
has chosen	sssussrss
has come	ssrtqqstu
has completed	rtsusrssr
has confirmed	sussssssr
has decided	srsvstssq
has ever	susrssssr
has found	sssussssr
has given	sssrrrrsw
has gone	usrvrrtsq
has just	sssssssur
has left	susrsrsss
has looked	srssssssu
has moved	trstsrssu
has not	nrrwtsrrw
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
has two	ssssssssu
has until	ssssrussr
has won	sssusstsr
hast	rurutrrsr
hast du	strrrrtsu
hast ein	susssssss
hasta	trvprwrrq
hasta el	srwrtrssr
hasta que	sssrsvsss
hast~	trvprwrrq
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
hat uns	tussrvrsp
hate	srsrssvss
hate for	srssssusr
hath~	sssrsrssu
hatte	qtrxstrsp
hatten	qwqtroxrs
hatten sie	rvrprrwst
hatten wir	sssttrtsq
hattest	sssrrrvss
hattes~	sssrrrvss
hattie	srwrssrss
hatt~	oxswqozqo
hau	usssssssr
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
have bad	ssssssssu
have been	rpqwvxror
have begun	sssrsusss
have chosen	sssussssr
have completed	rtsusrssr
have decided	rrrvrsrrv
have emailed	rsssssvsr
have fewer	sssssssur
have five	rsvsssssr
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
have not	porup1wro
have now	prsvrrssw
have one	sutussrso
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
have successfully	sssqstsst
have the	rpqvuttrs
have to	qsruqsrqx
have two	srutsrtsr
have until	trvsstssp
have withdrawn	rsuussssq
have you	rqqrztqrt
have your	0wrrwqrth
havent	rssssvssr
haverstock	sssrssssu
havers~	sssrssssu
have~	srrtrvrss
having	qtsvwsprq
having a	sussssrss
having reviewed	rusrsssss
having seen	srssvsrsq
having trouble	srusssssr
havi~	qtsvwspqr
hawa~	srsrrsrrx
hay	qttstsrst
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
head of	rzqtsqyug
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
health~	rsstusssr
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
hear~	stpvpmtrz
heavy	srsrrstsu
heav~	rrrqsrsqz
heb	spsxrqrrv
heb een	rrsqssssw
heb je	srttsrssu
hebben	rrrwrqrrv
hebben besloten	sssussssr
hebben je	ussrsssss
hebb~	tqrvrqrrv
hebt	susvrrssq
hecho	sssussssr
hech~	srswssssr
heck~	ssssssssu
heeft	qsstrssrw
heeft de	srsssusss
heeft een	sqsstrssv
heeft uw	rtsrssssu
heef~	qsstrssrw
hei	ysqtqtqqr
heide	sssrsrvss
heid~	rsuqssvsr
heights	srstsssur
height~	srstsssur
heig~	srsssssus
heike	usssstssr
heik~	usssstssr
heimar~	ssssssssu
heisst	srsvrsssq
heis~	sssvrsssq
hej	rtvtustpp
hej lars	ssssusssr
helaas	rssusrsst
hela~	rrswrrrst
held	rusrtxrrq
held at	svsrssssr
held for	ssssussss
helen	stsrssrsu
helena	usssssssr
helferinnen	srsusrrsu
helfer~	srsturrst
helf~	srsturqst
helix	sssussstq
heli~	sssussstp
heller	srussssss
hello	rwvtnwsnq
hello emeka	rssrssssu
hello everyone	sqssssssu
hello idris	rsssssssu
hello kim	ssstsussq
hello lovely	stsussssq
hello mr	srssrsusu
hello name	sussssrss
hello you	vssrsrrsr
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
help~	sqtmtsrs0
hem	sttrqurst
hemos	qrrvstrss
hemos descartado	sssrsusss
hemos hablado	rssusssss
hemo~	rrrvstrss
hence	tssussssq
hence this	sssussssq
henc~	tssussssq
henr~	trsrursss
hensel	ssssusssr
hens~	ssssusssr
her	popvouzqx
her application	ssrrssssv
her in	sssrssssu
her resume	srssssssu
herald	sqsussrst
herald this	sssussssq
heraus~	ssssssusr
hera~	spttsstss
herbst	rrssruuss
herbstferien	wrsrrsssr
herbst~	vrsqrtssr
herb~	wqrqqwtsq
herd	srsusrusq
here	rsxvuotns
here and	ssssssrsu
here are	rtsrssrqx
here at	sussssrss
here for	rtsusssss
here i	sssrssvsr
here is	sptqtussu
here now	rtsvsrssq
here on	stusrsssq
here one	ussqsssss
here so	rvsrsssss
here the	rpyssqtrs
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
herm~	vrsussssq
herr	rxrvpxtlq
herr arslan	trusssssq
herr bergamin	stssurssr
herr blum	ssssusssr
herr claasen	utsrssssr
herr dr	tprysruso
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
herzliche	rsrprussu
herzliche grusse	rsrprussu
herzlichem	sssusstsr
herzlichem gruss	sssusssss
herzlichen	rsrrurrsv
herzlichen dank	rssrvssst
herzlichen gluckwunsch	ssssrsssu
herzli~	ptsqtutqu
herz~	ptrrutspu
hesitation	srsrvsrss
hesita~	srssvsrsr
hesite	sssssussr
hesi~	srssvtrsq
het	owuxwrpoq
het contract	ssssvssrr
het is	srsrsrssu
het met	srsussssr
het team	susssssss
heure	svrrrtssq
heure et	susrsssss
heures	rtustrssq
heur~	rwtrstrso
heute	tsrtsqurr
heute noch	sssrstusq
heut~	trrtsquss
hexa~	sssusrtsr
hey	wuvtqztoe
hey kim	srtsssuss
hey nils	srsrsvsss
hey sam	ssssvtrsq
hey thanks	rssussssr
hey tom	trsssursr
hi	l1yvpysjo
hi ade	susrsssss
hi alex	sssrssuss
hi all	rrsvrrsst
hi amelie	qrsssrssv
hi aoife	rrssssssu
hi bea	ssssssusr
hi beth	srsswrssr
hi bo	sssqssssv
hi callum	sssturssq
hi chiara	sssrsussr
hi chloe	sssrssssu
hi elena	srssvsssq
hi ewa	rstussssr
hi fatih	sssrsussr
hi folks	ssssssrsu
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
hi marta	susssstsr
hi mate	srssrsvrs
hi mateus	srsssrssu
hi mo	rtssusssr
hi name	mypvspxsq
hi nell	sssussssr
hi niamh	stsussssq
hi nikhil	sssssussr
hi noa	ssssssssu
hi noor	utrrssssr
hi oluwaseun	ststssssq
hi oskar	ststssssq
hi ottilie	ssssssssu
hi robin	qssssusss
hi shanice	srssssssu
hi siobhan	stsssussr
hi sol	strussssq
hi sorry	sssusrssr
hi stacey	tvpsssssr
hi steph	rssrstssu
hi thank	srrsrsssv
hi there	ttrsrsvsq
hi tom	srstsstsq
hi yasmin	ussrssssr
hi zainab	utrrsstss
hidd~	qstrsrssv
hier	vtvtpqrqt
hier das	srvsssssr
hier mein	sqssssssw
hierfur	sssrssssu
hierfu~	sssrssssu
hiermit	stsptrrsu
hiermi~	stsptrrsu
hier~	uusrsqrrt
high	utslsurrv
high five	vssrsssss
higher	stsqssstt
highest	srswsrrsr
highes~	srsvsrrsr
highmoor	stsssrstq
highmoor animal	susssrssr
highmo~	stsssrstq
high~	qsrwsqqvs
hij	srswsrssr
hijo	rssusssss
hijo de	rssusssss
hilfe	rrvsssssr
hilft	qsssssssu
hilf~	prvssssst
hillcr~	ssssssssu
hill~	trsrssssv
hilsen	stssrvssq
hils~	rtrstvrrq
him	rssqqrqs1
him first	rrsrsrrsw
him in	sssrssrsv
him on	srssssssu
himself	susqssusr
himsel~	susqssusr
hims~	susqssusq
hin	tssutsssp
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
hired	spsuvrqts
hired a	sstvssssp
hires	sssssutsr
hire~	rntuvsqsu
hiring	pzqxqvvtg
hiring and	trssssrqw
hiring engineers	sqsssrtsu
hiring event	ssstsssuq
hiring for	rrstswsrq
hiring freeze	srstspssw
hiring manager	russsturo
hiring managers	ursrsssrt
hiring on	ssswspsss
hiring panel	rtsqwsssr
hiring process	svrssssss
hiring specialist	ssssssrsv
hiring team	uvursstrn
hiri~	prqwpwv0i
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
hiya	srrwruusm
hizo	sssusssss
hm	ssrusssst
ho	survurtrp
ho trovato	susssstrr
hobb~	rssutsssr
hobday	vssrssssr
hobd~	vssrssssr
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
hoe	rsusrrssv
hoe je	rturrrsst
hof	urrrrvrsr
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
hoi	sutrrsrru
hoi kim	ssssusssr
hoi lotte	stsqssssu
hoja	usssssssr
hoja de	usssssssr
hoje	sussssssr
hola	oxrtsstqs
hola ines	sssrtsssu
hola marta	srssutssr
hola~	srutsssss
hold	pqpspzwqt
hold a	rsssrrvss
hold from	sssrsusss
hold off	sssrswssq
hold that	sssssussq
hold the	rsstsussr
hold until	sssssossx
hold you	sssrsusss
holding	rssrvussq
holding the	ssssurssr
holdin~	rrrquwssq
holds	sssrtussr
hold~	qrrpvzsrr
holen	susssrtsr
hole~	susssrtss
holiday	vqrqwrstp
holiday on	usssssssr
holidays	rrrsxruso
holidays and	ssrsussss
holida~	vqqqzqsto
holi~	vqqqzqsto
hollin	sssrursss
holl~	rxrotursr
holmga~	rsstsussr
holm~	qssssvssr
home	ttskqqtu0
home account	ssssusssq
home exercise	suqssssss
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
hone~	rrrtrstrw
honn~	rssussssr
honora~	sstrsurts
hono~	sstsrurss
hoogachtend	srsussssr
hoogac~	srsvssssr
hoog~	srsvssssr
hooks	ssusssssr
hook~	ssussssss
hoor	vsrqrrssu
hoort	trsrsusss
hoor~	srsrturst
hope	orntwsyqu
hope all	rssussssr
hope i	sssrssrus
hope it	srsrusrst
hope that	sssrssssu
hope the	srsqsussu
hope this	srspssqux
hope to	tsstqursr
hope you	qsqsssxqs
hope your	stsssstsq
hoped	srrtrsssu
hoped for	ssssrrssu
hope~	rrrurtssu
hoping	sussssssr
hoping to	sussssssr
hopi~	sussssrsr
hor	sssussssr
hor av	sssussssr
hora	szurqrrrq
horas	qsvrsrsrs
hora~	qsvstrsrr
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
hospitation	sussssssr
hospit~	sxqotstwm
hosp~	swrpstuxk
host	suqsqvrss
hosten	srsvssssr
host~	sqsusrrst
hot	srrrrrutu
hotel	pyrtqrtrr
hotel de	ssssssuss
hotell~	wtsrssssr
hotelrechnung	srsusssss
hotelr~	srsusssss
hotels	srsqsurtr
hote~	txrsosurq
houden	rstrsvssr
houd~	rstrsvssr
hour	nzvmzmruq
hour and	sstsusrsr
hour for	sssstsstq
hour housing	ssssusssr
hour on	sussrsssr
hour with	surrssusr
hours	qr0owlrvs
hours a	sqrrurprz
hours and	stsusrtsp
hours as	susstsssq
hours by	ssrussssr
hour~	pr1owlrvs
house	qqrqpq0wt
house and	srssssssu
house in	ssssssusq
house is	sssssssur
housing	prssvtutp
housin~	prsqvtutr
housto~	ssssssrsu
hous~	ooqntp0vx
hout	srsrsstsu
hove	ssrstssur
how	rq2wmpnqw
how about	sussssssr
how i	ssusrstsq
how it	srsrsssut
how kind	usssssssr
how long	tssqstssr
how many	sssrssssu
how much	srrvsrrsu
how our	srrsssssu
how the	ttrqrvsss
how to	sssotrrrx
how was	srspsrssx
how we	srrqsrtsv
how you	qw1tpppqq
how your	sssqssssv
however	rqsurxqrt
however the	sssrsusss
howeve~	rqsurxqrt
howe~	rqsurwqrt
hoy	rrrussrst
hp	ssssrssrv
hplc	russssssr
hr	uvmu2vvsc
hr 0	stsussrsq
hr department	sssrrsust
hr dept	srssssuss
hr for	ssssrussr
hr has	tssrrsssu
hr manager	rssqstvsr
hr ops	sssttsssq
hr round	sqssssvss
hr will	ussstsrsr
hrs	tqxssrrup
hrs on	usssssssr
html	ssskssqs1
http	srtirrqr6
http www	srsissrr5
https	oywkpouyt
https cal	surssssrs
https calendly	sussssssr
https git	ssusssssr
https www	rsrsrrrxr
https zoom	ssrsssssu
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
hybrid	ssssusrvp
hybrid~	srssssuss
hybr~	srrrtsysn
hydro	srssutssr
hydrol~	ssrrrstsu
hygien~	sqstssrtt
hygi~	sqstssrtt
i	upkxp0wlt
i accept	sssussrsr
i acknowledge	ussrsssss
i advise	ssssssusr
i am	uootvsvqt
i apologize	rtsussrsq
i appreciate	rrstsutsq
i appreciated	sssqssssv
i argued	ssstssrsu
i attach	sqssssrsw
i believe	srssssusr
i both	susrrussr
i built	sssqssssu
i ca	pqpup0vrr
i call	swrrrsusp
i came	sqsqsswss
i can	rrppwrwus
i checked	srvsssrsr
i come	ussssrssr
i confirm	ussssrssr
i could	rprvurrsu
i d	provnw4nt
i did	rrrtsrrsw
i do	psqvrstrv
i enjoyed	sqsssrtst
i ever	ssrrssssv
i feel	sssussrsr
i figured	sssrssuss
i find	sssrssssu
i found	trrsrruss
i get	rssussrss
i got	trrotrrsy
i had	rqqwtsqrv
i have	pqovsn5qs
i hear	utsssrssq
i hope	rprtusstv
i just	rttqusrst
i know	qopvsztqr
i lavori	sssrrtssu
i lead	sqsssswsr
i like	sussssrst
i ll	1xrnnruos
i look	vssrssusp
i m	osmuxt2kt
i made	sssusrtsr
i may	sssusrssr
i met	sssrssssu
i need	tqrttptrv
i never	ssrrsrssv
i nostri	rsssssssv
i now	sussssssq
i prefer	russsssss
i put	ssssrsusr
i quite	ssssssssu
i ragazzi	ursusrssq
i read	stsrssrsu
i realise	srsvsqtsr
i recognize	sssrsusss
i refer	sussssssr
i remember	susrssssq
i run	sssrssvsq
i said	rputrussr
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
i thought	susrrstss
i to	sssusssss
i tried	stsussssq
i understand	srsussrst
i ve	yrmupvwos
i want	rstqststs
i wanted	rrrtrsuss
i was	stqwqrqru
i watched	ssssssusr
i went	ssssxrrsp
i will	ssrrsturs
i wish	srstuursq
i wo	urspsqtsw
i work	sussssrsr
i would	rssurqsru
i write	urssstsso
i wrote	srssssusr
ia	rrsrrussu
ibrahim	stsursrss
ibrahi~	stsursrss
ibra~	stsursrss
ich	svirsx3ju
ich aber	sssrsussr
ich abzusehen	usssssssr
ich auf	stssssusq
ich bei	srsrsrssu
ich bekommen	wsssssrsq
ich bin	qvrrqrvrt
ich brauche	rrsrutrst
ich bring	stsqssssu
ich den	trsrwrrsr
ich drucke	sssrussss
ich einen	ssssssusr
ich hab	rssusqrsu
ich habe	tqrvtrrrs
ich hatte	rssusursr
ich hoffe	srrqurssv
ich hore	sssrssusr
ich ihnen	roswqswsq
ich ihre	rrsrssssv
ich in	srstsrvsq
ich keinen	ssstsursr
ich melde	rrssrwssr
ich mich	rrsrssssx
ich mir	srsrsrrsw
ich mit	rtssrrtsu
ich mochte	sqsswsrss
ich muss	stsrursst
ich selbst	sssussssr
ich sie	qtsqrwwso
ich um	trssusrsr
ich war	sssrssssu
ich weiss	srsqruust
ici	tvtqrrrsr
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
identi~	qutnsstrw
iden~	qutnsstrw
idris	rsssssssu
idri~	rsssssssu
ids	ssussssss
ie	sssossssy
iemand	rrs0rrssp
iemand die	srsvssssr
iema~	rrs0rrssp
ieri	sssstssur
iets	vqtutrrrq
iets weten	vssqsssss
if	srursssrt
if it	srttsrtsq
if they	ssssssssu
ig	trurssstr
igen	susrstssr
ihm	rrsrrstsw
ihn	vpurvtqrq
ihn in	ssssussss
ihn zu	ussrsrsss
ihnen	nvqsyvtls
ihnen 0	srssssssu
ihnen alles	russsrtsr
ihnen am	sutrsrsss
ihnen auf	uqsssssst
ihnen bis	rssrsvsss
ihnen das	sssssttsq
ihnen den	rtsqutssq
ihnen der	sussssssq
ihnen die	rtssurusp
ihnen ein	srsrtsusr
ihnen frau	rsstssssu
ihnen fur	stsvrqrsr
ihnen gern	uqtrrrust
ihnen gewunschten	srssurssr
ihnen hiermit	ssssursss
ihnen im	sssssrrsu
ihnen kein	sssusssss
ihnen mit	tssqsssst
ihnen mitteilen	srsqvrrsv
ihnen mittwoch	srrsssssu
ihnen mitzuteilen	ussrsrssr
ihnen nicht	sussssssr
ihnen noch	srssusrss
ihnen sehr	srsusssss
ihnen zu	sssussssr
ihnen zum	srsrrsssx
ihne~	nvqsxvuls
ihr	snovorus2
ihr angebot	sssqssssu
ihr antrag	rssssrssw
ihr code	srssssssu
ihr interview	sussssssq
ihr kind	sssqssssv
ihr name	ssssssusr
ihr profil	uqrrrrwrt
ihr termin	sqtsssssu
ihr verstandnis	susrsssss
ihre	1pnvsqqnx
ihre abrechnung	ssssrsssu
ihre angaben	usssssssr
ihre anmeldung	qrsrssssw
ihre antworten	srtrssssu
ihre anzeige	srssssssu
ihre aussagekraftig	usssssssr
ihre berufliche	srssssssu
ihre bewerbung	yvpusvqpl
ihre daten	trsqrswsr
ihre entscheidung	sssqussst
ihre geduld	sssssussr
ihre iban	ssssssssu
ihre initiativbewer	sssussssr
ihre mail	xrsrssssq
ihre mappe	rusursrsr
ihre sendung	ssssssssu
ihre unterlagen	uussrusrp
ihrem	qorrsrsuz
ihrem antrag	sssqssssu
ihrem rang	sssussssr
ihren	roqsupvry
ihren antrag	sssrssssv
ihren namen	sssrssvsq
ihren termin	sprsrsssx
ihren vorstellungen	srssusssr
ihrer	uuqvpqqsu
ihrer bewerbung	utsssssrr
ihrer masterarbeit	sussssssr
ihrer unterlagen	sssrssssu
ihres	trrsqqtrx
ihre~	vmnuqmvs3
ii	ustwtssvi
ik	wxotssupn
ik ben	susssssss
ik dat	srsrssssu
ik een	srsstsurs
ik had	sussssssr
ik heb	rrrwrrssu
ik je	rtrurrusr
ik kijk	vrsrssssr
ik op	vrsrsstsr
ik weet	sssrswssr
ik werk	sssrssssu
ik wil	ssstsussr
ik zag	ssssssuss
ikke	rrusrswsr
il	ttpvqvott
il 0	wqtqsrrru
il arrive	usssssssr
il calendario	rtsrssssu
il codice	sssrssssu
il m	srstsussr
il nuovo	sssrrtssu
il posto	rsrtvrsrq
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
ilse	ssrrussss
im	lwqtqyurr
im anhang	sqvrtssss
im auftrag	trtsusrsq
im bewerberportal	usssssssr
im buro	ryrsrrruq
im dezember	sssrsvssr
im haus	qtsrrrust
im herbst	rrsssvusq
im laden	swsrsrrsr
im mitarbeiterpor	ssssrsssu
im moment	ssspsxssr
im monat	srsrusutr
im neuen	usrrsssss
im original	srusrssss
im portal	ssrssssut
im rennen	rtrrsusst
im september	rsrsrvtuq
im sommer	srsrrtvsr
im team	rtrstrusr
im weiteren	rssusssss
im winter	sssrssuss
imag~	rrsqtrvqv
imani	ssstsustp
iman~	sssssvrtp
immediately	sssrssuss
immedi~	rsrsrturs
immer	srstruqrt
immer noch	srsssusss
imme~	rtrrqxsrt
impe~	rssstsusr
impl~	sqtrrrvss
important	srtptsrsv
import~	pqsvrqrqz
impo~	pprxqqrqz
impressed	qssqvtsss
impressive	qtsusssss
impres~	otrsusrru
improv~	rurosrrry
impr~	puqsurqqy
imran	rxrstssrq
imra~	rxrstssrq
in	rsrtqpwsu
in 0	qntlqr3tv
in a	rswxqpqpv
in aarhus	ssstssusq
in abeyance	sssqsvsss
in about	rssssussr
in accordance	rssurssuq
in addition	trursssss
in advance	svsrrssss
in after	stsssrrus
in all	sssssrsur
in allegato	ssurusssr
in an	tqutrrsss
in and	wvspstoss
in any	qrsxsrtsr
in april	sssrsusst
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
in de	rrsvrsrrt
in den	urvssustm
in der	qyptoyqsp
in die	sutxsqrro
in diesem	srsusrsst
in doppelter	ssssusssr
in due	sssrsvssr
in early	sssurtssr
in einem	tsrssrwsr
in entgeltgruppe	ssssvsssr
in eu	sssssssur
in every	sssssussr
in february	xrsvsrssn
in five	sssrsussr
in for	svqwrrsrr
in four	sussssssr
in frage	vsssssssr
in front	turqsrsts
in goede	vrsrsssss
in good	ussssussp
in groups	susrssrst
in het	ssusrstsr
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
in my	rrultstrx
in november	rrsvsqrts
in october	ssswqrtsr
in on	tuuptrrrt
in one	ustqsrrts
in or	srwsssssq
in order	srtpsyrrr
in ordnung	sstrusrsr
in our	sotxqvtqr
in person	rsusrsrst
in prayer	ussrstssr
in prufung	usssssssr
in questi	ussrsssss
in rank	rrsvssssr
in rotterdam	sssrssusr
in round	susrsssss
in ruhe	ztrrsrrrp
in sales	sssssussq
in salford	sssvssssr
in saturday	sussrssss
in september	rsssqsrsx
in shoreditch	sssrssuss
in short	srrstsssu
in support	pssrssssw
in that	sssrrrssu
in the	uqovqyumt
in their	srssssssu
in there	srsrswstq
in this	qqrvrtppz
in three	rqrsvsvsq
in to	tuqsvqqrt
in today	usssssssr
in total	ssusssrsr
in touch	xsrqsutsn
in tray	ssusssssr
in triest	ssssrsssu
in turn	sssssussr
in two	trrutsssq
in under	ssssssusr
in unser	trsrssssu
in unserem	usrsssssr
in usdt	ssssssusr
in valutazione	rssrsussr
in which	vrtrstssr
in with	rrrsrqvsv
in word	rstsssusr
in writing	sqrt0ursl
in year	sssrvsssq
in your	mvtwuosss
in zwei	tssqrrtsv
inac~	tssrssssu
inbox	wrstvrsro
inbo~	zqssvrsqn
inc	rrqsrrwtt
incarico	sssssrssu
incari~	sssssrssu
inca~	sssssrssu
inch	srusssssr
include	rutqsrsru
included	srsusssrs
including	stsprvpsu
including the	rrsustrsr
includ~	quupstqrv
incl~	quuqrtqrv
income	sqrntuurw
incontro	svsrssssr
incont~	svssssssr
inconvenience	strqrvrru
inconv~	strqrvrru
incorp~	rqrturtst
inco~	psqmsxuqy
increase	srsptsrtw
increase our	ssssusssr
increase your	srssssrtu
increa~	qssmtsrtz
incr~	pssmtsrt0
ind	urssssrsu
indeed	ststssruq
indefinido	srrswsssr
indefinido 0	srssusssr
indefi~	srrsxrssr
inden	squsssssu
independently	sssussssq
indepe~	srsurrsrt
index	sssrssssv
inde~	votoyqmqz
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
indust~	rtrjrq6rt
indu~	qsqiqu5rs
ines	qzusxrrrj
infant~	sssvssssq
infa~	sssvssssq
infect~	ssssssssu
inference	strsssusr
infere~	strrssusr
infe~	rsrtssusr
infirm~	srsssswsr
infi~	srsssswsq
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
informiamo	sssssusss
informiamo che	sssssusss
informieren	sssrsussr
informieren sie	sssrsussr
informo	srsrsvssr
inform~	qtrqqvrqy
info~	osqssyrox
infras~	ssssssstq
infr~	tsssssttp
ing	svsurrsso
ingenieure	sssrrrwss
ingeni~	rststrvsq
inge~	qstsstwsp
inglese	sturssssq
ingles~	sturssssq
ingl~	rtvsssssq
ingredients	srusssssr
ingred~	srwsrsssr
ingrid	stsotwrrs
ingr~	sswntvqrr
inicio	srrsxsssr
inicio a	srssvsssr
inic~	srsrxsssq
initial	sqursssst
initial screening	srussssss
initiativbewer	sssussssr
initia~	wrtsrrrrs
init~	wrutrrrrs
inizi	ssssussss
iniz~	ssssussss
inju~	ssssssssu
inkl	rrtrrsssv
inmail	ssssssvrr
inma~	sssssswrr
inmiddels	sustrsssr
inmidd~	sustrsssr
inmi~	sustrsssr
inn	strrssssu
innen	qrrutrrrw
innerhalb	ursrrsssu
innerhalb von	trsrrsssu
innerh~	ursrrsssu
innert	rrtrsstsu
innert 0	rrtrsstsu
inne~	qqstrqsq0
innofl~	svsssrssq
innova~	rrttssrru
inno~	qxtrrqrst
input	sssrssrsu
inpu~	sssrssrsv
inquil~	sssrrsssv
inquiry	sssusrrsr
inquir~	tssusrrsr
ins	rtrstrsrv
inscribirte	sssssrssu
inscripcion	vrssssssr
inscripcion en	vrssssssr
inscrire	srsusssss
inscri~	0osuqsrrq
insc~	znruqsrrs
insera~	ssrtsssur
inse~	rtrtssrur
inside	qsuusstsp
insigh~	rssssrsus
insists	sssssussq
insist~	sssusussq
insi~	qqwuqrsts
inspection	tsrussssr
inspector	trsrstsvp
inspec~	trrtrtrur
insp~	trrursrus
insta	srssssusr
instagram	sssussssr
instag~	sssussssr
installation	sssssrssu
installed	sssrssssu
instal~	rrrtwprtt
instant	sqstssuss
instan~	rqsrtssuu
instead	rztpqqrsu
instead of	suturrssp
instea~	rztoqqrsv
instel~	srsussssr
institut	stssssttq
institute	tsstssssq
instit~	twrstrrtp
instructions	srvqsssst
instructor	rrruttrtp
instructor from	ssstusssr
instruments	sssrsussr
instru~	oqxrswqss
inst~	lwxwtnqts
insurance	rssuouttt
insurance and	qssusstss
insurance at	ssssqsssu
insura~	qsrvoutst
insured	rsssssssu
insure~	rsstsruss
insu~	prrwpsust
intake	trusturtn
inta~	trustwrtm
integr~	spsoswxrs
intell~	rrurrrrwr
intendanz	ssssutssr
intended	sussssrrr
intend~	uusrutrrq
intensiv	srsusssss
intens~	uqsusrusp
intent~	srsussssr
interactive	sstrssssu
intera~	sstqssssu
interesse	rurwqqyqo
interesse em	ssssssuss
interesse habe	rrsrsstsu
interessiert	sstqssrut
interessierte	srsssssvs
interest	yppxootst
interest in	yrrzqrrqm
interested	surnrqusy
interested in	twsosrqsu
interesting	qssrsttsu
interests	sssrurrss
intere~	xonwmnzsv
interi~	sssstttrq
interl~	sussssssr
interm~	srusssrss
intern	sqswsrstq
internal	trsprsusu
internal candidate	rrssssuss
international	srsrrswss
internet	srujrsss1
interns	srsvsrrst
internship	sssuussso
internships	ssswsstso
intern~	slssvqwqv
interponer	sssvssssr
interpreter	rsusssstr
interp~	rrtwsruso
interr~	sssrssrsu
interview	j1pvpuuov
interview 0	spsvssstt
interview are	sssssssur
interview at	qssssrruv
interview because	stsqsssss
interview but	sssrssssu
interview by	srssssuss
interview candidates	srssssssu
interview experience	srssssssu
interview for	r1vrturrh
interview from	svsssrssr
interview has	svssssssq
interview is	sssrstssu
interview on	rtstsqrtu
interview outcome	sssuussrr
interview panel	srsrssssu
interview questions	srsssssrv
interview slots	ssssssssu
interview stage	rssvssssr
interview tomorrow	sqsssrtsu
interview will	tussssssr
interview with	rwqrsqrrw
interview you	stsrsqruu
interviewed	qorqrwrsy
interviewed for	ssstsqsst
interviewed four	sssussssr
interviewed on	sssqsusss
interviewed three	srsrssssv
interviewed well	srsqsqssx
interviewers	rtrrrurst
interviewing	pwsqrwrtq
interviewing for	rtsrsvssq
interviewing with	svsssrssr
interviews	pmpttxrwt
interviews 0	ussrsrsst
interviews and	susssqsus
interviews are	srsrsusss
interviews at	stsrswtso
interviews for	rtsussssr
interviews in	sssrssssu
interviews with	sssssssur
interv~	h2nvpzqqv
inte~	i1nsnzuru
intima~	tsstrussq
inti~	tsstrurrr
into	strworspw
into a	svsqrsrsu
into it	sususrssr
into our	sssrsussr
into the	uqrrsvrqu
into this	susssrssr
into your	rsssssssu
intres~	srssssssu
intro	svrsssvrp
intro call	sussssssq
intro chat	srssssusr
introduce	sursssurq
introduce you	susssstsr
introduction	ssssssssu
introd~	rtqurrvrt
intr~	qwppqqyqw
invented	sststsssq
invent~	ssvrtsssq
invested	sssussssr
investment	srsrstrsw
investoren	sssrsusss
invest~	rrrurxpqv
inve~	qrttrxpqu
inviato	urssssssr
inviat~	vrssssssr
invier~	rtsrssssu
invigilator	rssrsvstr
invigi~	rssrsvstr
invisi~	srussssss
invitation	srursrrsv
invita~	rzunpotqx
invite	pxwoqqsqw
invite a	sqtqsussu
invite with	russsssss
invite you	rurrtptrv
invited	psxtsrqtr
invited to	qttutrrsq
invited you	srvsssssq
invites	ssursssts
invites you	ssursssss
invite~	otztsqptr
inviting	srrtssssu
inviting you	sqstssssu
inviti~	squtsssst
invi~	mz1spooqw
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
ion	ssusssssr
ios	sstusrssq
iphone	rtr0rrrrp
iphone gesendet	sustssrsr
ipho~	rtr0rrrrp
iqbal	srssssssu
iqba~	srssssssu
iren~	surtssrsq
iris	trsrurrst
irish	ssspssssw
iris~	sssosssuw
iron	qsstsssst
irvi~	ssssssvqs
is	sppxo3rmt
is 0	wrqm0srpt
is a	qzsxsnsns
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
is back	rrsrtsuss
is being	ussqrursr
is below	strssrssu
is binding	sssrussss
is booked	srrrssssv
is budget	sssussssq
is closing	rssssussr
is coming	srsssrrsv
is committed	sssssstuq
is complete	tsrusrssr
is conditional	ssssusssq
is confirmed	rttrrsrru
is contingent	ssssusssr
is currently	ussqstsss
is de	rtsusrssr
is delighted	ssssrussr
is done	spsqsysst
is due	sssssrssu
is een	rssusssss
is final	sssusqssr
is fine	sryrusssm
is for	susssssss
is free	ssusssrtq
is from	utsrsrsss
is frozen	sssssussr
is full	stsusrrss
is gone	sssussssr
is good	sostssssw
is held	stssustsq
is here	susstsstp
is in	ztqoturqr
is just	ssssssrsv
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
is open	surqssstt
is our	srstvsrsq
is over	sssqsvtsr
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
is the	qsxmtsqqx
is then	sussssssr
is there	sssqrrssx
is this	rsrqusvsr
is to	vsrpqwqru
is under	sssqsvrsr
is unique	ssvrsssss
is up	stssusssq
is very	sursssssr
is what	trsqrstst
is with	ussqtsrst
is your	sssqssrsu
is yours	ssssvrsss
iscrizione	rssrssssu
iscr~	tsrqrrrsv
isla	urssussrq
island	qrtssustq
isla~	prttrtssu
isle~	sssssssur
isso	ursrstssr
issue	sqwnqusqy
issue 0	sqxsrsrss
issue with	sussssssr
issues	sssrssssu
issu~	tqvlqtsqz
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
ist die	rtrusssss
ist durch	sssrustsr
ist ein	srssrrust
ist eingegangen	qsssssssw
ist es	qrssrrrsx
ist fur	ursrsrusr
ist gut	tsrqstsst
ist heute	wrsrrrrss
ist hier	usssssssr
ist im	ussusrrss
ist inzwischen	rssussssr
ist jetzt	rssusstss
ist leider	stursrssr
ist mir	srssssuss
ist mit	stsrtstsq
ist nach	srsvssssr
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
istr~	ssusssssr
it	un1xrlnvs
it 0	srtrusttq
it a	rrrvyppru
it about	sqsrssrsw
it after	sssssussr
it again	uruqwrrsq
it all	rtrqrvsst
it and	ssvtsrrrr
it as	rsurrrqsw
it back	srysvsssl
it be	tssqsttsr
it been	wrrqrtpvt
it before	tttstsssp
it breaks	ssusssrss
it by	svurstrso
it came	tssrssssu
it can	xsrqsssss
it closed	sssrssssu
it closes	ssussssss
it come	urssstssr
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
it has	trssurrst
it in	wqtnvrqtt
it is	qzsvoqrpv
it lasts	ssusssssr
it ll	ruqssurss
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
it out	rqtsvrqsu
it over	tqsrxursp
it real	ssussstsq
it really	susrsssss
it sales	sssrssssu
it should	rtusstssr
it takes	rqsqsors1
it that	ssssrsuss
it the	rrsqsutsu
it there	ssrvssssr
it through	rvsstsssq
it to	wn0wrporq
it today	ssrrssssv
it up	rrtrtpvrt
it was	tqqzroqrw
it we	ustrssrsr
it went	trsusrrss
it when	ssrsussss
it which	stsssussq
it will	wsrmrtusu
it within	psssssssv
it wo	ussssstsr
it works	srsqssrut
it would	srrsursss
it wrong	ssutsrssr
it yet	rsssssssu
it you	ssrptttst
italian	sussssssr
italia~	sussssssr
ital~	svsrrsusq
item	rstqtsssu
items	rrvrrqrrv
item~	rsvrrqrrv
iter	sssssrssu
ito	svrurrssp
its	orqwoxwrs
its meeting	surstrssr
its name	sssrssrvs
its next	rssrssuss
its way	ststtsrsq
j	qyrwqqsqs
j ai	rtqxrqurq
j aimerais	ssvrssssr
ja	uqp02otpk
ja esta	rrrvsrrst
ja tem	srsusssss
jaar	rqrrtrtsv
jaar met	rrsrtsssu
jaar~	srssusrru
jack~	rsssxrrrr
jag	ssssrurrt
jahr	tqrvrturr
jahr 0	sssussssr
jahre	rrrqwquus
jahren	rqssrrusw
jahren in	sssrssssu
jahres	sssrssssu
jahres~	ssssustsr
jahrlich	rssussssr
jahrli~	rssussssr
jahr~	poqtvoxtv
jammer	rsstsrssu
jammer maar	rssusssss
jamm~	rsstsrssu
jan	swrpsvqrs
jan 0	rsrstrrru
jana	srstsrrsu
jane	sssrrrsrx
janelle	rssussssr
janell~	rssussssr
janet	stsssrrsu
jann~	vtrrsrsrt
januar	rpsvvrrtr
januar 0	srtsussss
januar um	srssssssu
januar von	ssstsrsur
januari	stsutrssr
january	tqnrxxrrr
january 0	rrsqtusrs
january at	stsrursss
januar~	ssmsxwrrr
janu~	rpmrzwqss
jasm~	susssstsq
java	rpttssutr
java 0	srtsssuss
java lead	sqsusstsr
je	0vpxpwrnj
je 0	sqwsssssr
je aan	rustssssr
je bent	ssssvssrr
je brief	uusrssssr
je dat	rssssrssu
je de	rssrursst
je ervoor	ssssssuss
je gegevens	srsrssssu
je graag	rurrtstsr
je het	srssussss
je hoort	srsrsusss
je in	tssussssr
je kandidatuur	vssrsrsss
je le	ursrsssst
je motivatie	rustsssss
je n	rrsxsrrsr
je ne	srstsussr
je om	srsssrssv
je op	sqtvrtrsr
je prefere	sssssussr
je profiel	ursrsstss
je regarde	vssqsssss
je sollicitatie	urrusrssr
je staat	srsrsvssr
je suis	turrsrsss
je t	srsutrsss
je te	rtrsrrrsw
je uit	rssrsrtsu
je vous	qrqsqyurr
jealou~	sssussssr
jeal~	sssussssr
jede menge	ssstssstq
jeden	urrtssvsq
jeden tag	sssussssr
jederzeit	trrsrrssu
jederz~	trrsrrssu
jede~	vortqrvrt
jef	susrsssss
jefe	surrusssr
jefe de	surrsssss
jeg	rtrrtrvrq
jelle	sswsrrssr
jell~	sswsrrssr
jemand	surqrtsru
jemandem	sssussssr
jemanden	rqrvqryrq
jemanden der	srssssusr
jemanden fur	sssrrsvsr
jemanden mit	sssussrss
jemand~	rqrxqqyrp
jema~	rrrvpsyrr
jena	sssussrtr
jenny	ssssussss
jenn~	ssssussss
jeremy	ssssrsssu
jersey	sssrsssus
jers~	sssrsssus
jess	rssuttrsq
jessica	trsrsruss
jessic~	trsrsruss
jess~	trtrsruss
jett~	sssssvssr
jetzt	rosssrrys
jetzt bewerben	rssrssswr
jetz~	rossssrys
jeudi	rtrprrtrw
jeud~	rtrprrtrw
jeweils	sssssssus
jeweil~	sssssssvr
jewe~	rsrrsrruv
ji	ussssstsq
jij	rvurrrrst
jill	srsrwsrsr
jill and	srsrwsrsr
jim	ssstssrsu
jo	uprprssuw
jo doe	sqsqssssx
joan	trsvtqrsr
joana	srusssssr
joanna	stsqtsrst
joan~	ruuqtrrsr
job	splupn01r
job ad	ssrqssvst
job ads	sssssssxo
job alert	sssssssyn
job alerts	ssssssrsu
job and	urrusrtsp
job application	rsssssssu
job at	ssursrsss
job description	rsrrrryrs
job interview	srsrsssrv
job is	rwsssrtrr
job market	srsssrrut
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
joba~	sssrsssur
jobbet	sssvssssr
jobb~	sssvssssr
jobl~	srssssssu
jobm~	sssssssur
jobs	worjqqo7v
jobs and	sssrssrut
jobs at	tssussssq
jobs by	ssssssrvr
jobs in	srsrsssyo
jobs near	usssssssr
jobs that	sssrssrus
jobs we	sssrsssru
jobsam~	srssssssu
jobsbarn	srssssuss
jobsba~	srssssuss
jobs~	rqrsrsrvv
jobvit~	rrsrsrrrx
jobv~	rrsrsrrrx
joha~	ststtsssq
join	txolzppsw
join our	ussrtrrss
join the	ttsssstsq
join us	rsrrtsrru
joining	utsuvuqsk
joining date	ssssrwssq
joining the	srstssssu
joining us	ussstsrsr
joinin~	vtrtuussk
joins	srssrrssv
joint	rqvstrssr
jointe	stssurssr
join~	vrtsurrsq
jona~	rssursrsu
joost	srsrsrtsu
joos~	srsrsrtsu
jordan	susrttrsq
jord~	sussvtrrp
jornada	srrturssr
jornada completa	srssussss
jornad~	srrturssr
jorn~	rtrturssr
josh	ussssssrr
jou	sqrtustur
jour	surssrsts
journal	ssvqrssst
journa~	srvsrssst
journee	surttsssr
journe~	suqstrrss
jours	tqsqvtsrr
jours et	ssssvrsss
jour~	trtqutrrt
jouw	srtusrtsr
jpg	russsssss
jr	srssssssu
juan	sussssssr
jude	sssrssssu
judgement	ssursssss
judgem~	ssursssss
judges	srtssrssu
judg~	trvrrrrru
judicial	rssussssq
judici~	rssussssq
judi~	sssustrsq
jueves	rvrrtrrsu
jueves 0	susssssss
juev~	rvrrtrrsu
jugend~	rttsrtttq
juge~	rstrruttq
juillet	sustrsssr
juille~	ruutrsssq
juil~	ruutrsssq
jul	susssrsss
jul 0	susssrsss
jule	wstrrrrsr
jule~	sstsrsruq
julho	tusqsussr
julh~	tusqsussr
juli	suqqtrrrw
julia	sssussssr
julian	susrsstsr
julie	srssssrsu
july	otqmu0quu
july 0	qvsqvtrsr
jumping	russsssss
jumping on	russssssr
jumpin~	russsssss
jump~	russsrsst
jun	trvsrrsrr
jun 0	ssusssssr
june	qrqkwytrv
june 0	ruspuusrr
june and	rrtrsusst
junge	srsrssssu
jungen	srsussrst
jungs	srrusssst
jung~	rprxrrqrw
juni	rwrlrvrsw
juni om	ssssssssu
juni wissen	srsrsussr
junio	ssssusssr
junior	trutsrq0j
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
just ca	sssssusss
just checking	ssssurssr
just gotta	srssswssq
just let	sssssussq
just opened	ssssssurs
just posted	sssssssvq
just raised	sssrssusr
just stuck	sssssussr
just text	sussrsrsr
just the	srusssrst
just to	svsussssp
just tried	srrsvsssr
justif~	sqrrtrrsw
just~	tstrsqrrv
k	rvqqsssrv
ka	sssssssus
kaere	sustssssq
kaer~	sustssssq
kafe~	rvsrrssst
kaffe	sssrrswsr
kaffee	rurrrrtsu
kaff~	qxqpqqxrs
kalendereinlad	srssssssu
kalendereinlad mit	srssssssu
kalend~	sqrsssrsw
kale~	sqrsssrsw
kam	ursurrtsr
kame	srssssssu
kame~	rssrssssv
kan	ussvssqqr
kan du	ssssssssu
kanal	ssssssssu
kana~	sssrsrssv
kandidat	rtsrsurss
kandidaten	srrvsursq
kandidatuur	wrsqstssr
kandid~	spsyqupqu
kandyd~	sssssussr
kand~	soryqxpqt
kann	vsrwousqq
kann es	sssrsusss
kann ich	rururvrsp
kannst	ssruwrqrs
kann~	rrruwrqrt
kanzle~	sussssssr
kanz~	sussssssr
karim	sssrtussr
karin	rtswrqtsq
kari~	rstvsstsp
karl~	sussssssr
karthik	sssussssr
karthi~	sssussssr
kart~	rurvrrsrt
kasia	usssssssr
kasi~	usssssssr
kassau	ussrssssr
kasse	rpwtssrss
kass~	tpvrrrtss
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
keen to	swsrsrtsq
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
keep~	rrttsvrrr
keer	svsrrrrst
kein	vsruqrusq
keine	psustyrrp
keine entscheidung	sssssussr
keine fangfragen	sussssrss
keine weiteren	sssrsusst
keinen	qrqvqtqry
keinen platz	sssqrqssz
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
kennen	rsqtsrtru
kennenlernen	rwrrsstst
kennenlerntag	sussssssr
kennen~	qzsrrrurq
kennis	svssrrssr
kennis te	susssssss
kennis~	srssssssu
kennt	sssvssssr
kennziffer	usstssssr
kennziffer 0	usssssssr
kenn~	p0pxqptqr
kentuc~	ssssssurs
kent~	ssssssurs
kept	tprprzrst
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
kett~	srtvsruro
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
kia	rsssttsuq
kia ora	rsssttsuq
kick	sssrsrssv
kicks	ursrsssss
kicks off	ursrsssss
kick~	ursrssrts
kid	rxrsrsssq
kidd~	qrrrrrsrz
kids	sustrsrsr
kier~	rrqtsrrys
kiezen	srsussssr
kiez~	srsussssr
kiit~	urrvrrrrr
kijk	vrsrssssr
kijken	utssrsssr
kijken we	utssrsssr
kijk~	vtrrrrssr
kim	vrqtrrtqu
kim i	ssssssusr
kim thanks	rustssssq
kim you	rsssssssu
kind	zvqqprtqs
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
king~	sqssrsrrw
kiran	sssssussr
kira~	sssssussr
kirche~	rrstsqsut
kirc~	rrstsqsut
kirsten	sssussrss
kirste~	sssussrss
kirsty	srrsvrtsr
kirs~	srstvrssq
kita	stssqrtuq
kitapl~	ssssrsssu
kitchen	tursqrttr
kitchen porter	ssssrssus
kitchens	trtrttssq
kitche~	tssuqsvun
kitc~	tssuqsvun
kite	ssssstruq
kl	ssuurrrsr
klaar	srrrrrrrx
klaar in	sssrrsrsv
klaa~	rrtrsrrrx
klage	sssrssssu
klag~	sssrssrsv
klant	ssssrssru
klar	rssrssvsr
klare	sussrrsss
klar~	svrtrsssq
kleine	rwsrrsrrt
kleinen	srssssssu
klei~	rwxqprqru
klette~	surssssss
klet~	svrsssrrt
klick	sssssssus
klic~	rssrssrut
klim~	srutssssr
klingeln	susssssss
klinge~	svrssssss
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
know	rpnus2tnt
know and	spsttrqsw
know as	ussrstssr
know by	rqrqvvssr
know from	ssrusssss
know how	srsussrst
know i	srrrrttsv
know me	ssssssusr
know more	srsssvssq
know of	ssrrsstur
know that	vrrrsttqs
know the	rustsrssr
know what	srsnrtvsv
know you	rwrwrqsrq
know your	svrsususn
knowledge	rrsurqvsr
knowledge of	ssstsrstq
knowle~	rrsurqvsr
known	rtspssrsw
known to	sussssssr
knows	srsussusp
knows how	ssstsstsq
know~	qrswqpwst
kobe	svrtrsssr
koffie	tvrqsstsr
koffie en	susrsssss
koff~	twrqrrssr
kolleg	qssrsrssw
kolleg innen	qssrsrssw
kollege	srssssusr
kollege aus	sssrssuss
kollegen	trrurrttr
kollegin	trrwrsssr
kollegin ausgesprochen	sssussssr
kolleg~	sqqwpqysp
koll~	rqqwppytt
koln	ssssssusr
kom	qyrvrqrrr
kom je	stsusrssr
komen	ussrsssss
kome~	ursssssss
komm	rwqqsrvru
komm doch	surssrrsu
komme	ruststrsp
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
komt	srsrtrsru
konditionen	srssussss
kondit~	srususssr
kond~	srtrvssss
konnen	prquxspst
konnen dass	srsrwsssr
konnen ihnen	srssvsssr
konnen nicht	ussrssstq
konnen sich	sssusrssr
konnen sie	rxrqqqstt
konnen wir	rpspsyprx
konnte	qrrtrrsrx
konnte ich	sssrssssu
konnten	srrtsrvsq
konnten sie	srsrssvss
konntest	srsrvsrsr
konnte~	sqstvrusp
konn~	pppvzpssu
kons~	srtursssr
kontakt	wrssrsssq
kontak~	yqrrrrtsq
konto	rsrrrsuus
kontoa~	ssssssssu
kontrakten	srrrxsssr
kontrast	srssrsrsw
kontrast personalberatu	srssrsrsw
kontra~	rqrtwrrru
kont~	wmpttptsw
konzept	sruvssssq
konzep~	sruvssssq
konz~	srtvrtrtq
kop	rtsrrsxrr
kopj~	sussssssr
kore~	rustsssss
kork~	srsvtsrsr
korperschaft	sussssssr
korper~	sussssssr
korp~	sussssssr
kort	sssussssr
korte	svssssssr
kort~	svssssssr
kost	sssrsstsu
kosten	rsustsssr
kosten~	rsrrsssvt
kost~	qtwprrrwr
kova~	rssvsqrss
kowalczyk	svssrrtsq
kowalc~	svssrrtsq
kowa~	suusrrusp
kp	sssussssr
kracht~	sssussssr
krac~	sssussssr
kramer	srussssss
kram~	srussssss
kranic~	srussssss
krank	susrssssr
kranke~	srsrsutst
kran~	sttqruusq
kras~	trsussssq
kredit~	sssrsrssu
kred~	sssrsrssu
kreis	rutsrussq
krei~	rurtrusvn
kriegst	srrtvssrr
kriegs~	srrtvssrr
krie~	srrswrrrs
kriterien	sssssssur
kriter~	sssssssuq
krit~	ssstsssuq
krus~	susssssss
kuchen	trrqsrssw
kuchenchef	sssrssusr
kuch~	trrsrqtrx
kuhn	wssrrsssq
kuhn~	ststrtrsq
kulturstiftung	ussrsrtsr
kultur~	ussrssstr
kult~	ussrssstr
kumasi	sssssssur
kuma~	sssssssur
kun	rxrqtrrrt
kun je	rvrrtrrrt
kunde	rssttrqrv
kunden	ssttssurp
kunden~	trurstrup
kundigen	srsqturss
kundigung	ssssrsssv
kundig~	rsrqsursw
kund~	qrtsstqtu
kunfti~	rrttrsssu
kunf~	rrttrsssu
kunna	stsrussrs
kunne	stsrrswsr
kunnen wij	sssssussr
kunn~	qusqstvrr
kunt	rqstwrrrt
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
kus	ssssssssu
kuss	srsrsrrsw
kvar	sssrrussu
kwame	stssstssq
kwam~	stsssttsp
kwartaal	sssrsusss
kwarta~	sssrsusss
kwarti~	susssssss
kwar~	surrstssr
kyc	sssssssru
kyc analyst	sssssssru
l	suuvwronr
l agence	srsrstssu
l anglais	ssussssss
l appuntamento	srrsrsssw
l assemblea	srrrtsssu
l emploi	rtsussssr
l enonce	srvrsssss
l entretien	sssrssssu
l equipe	vssrtrssr
l etat	sssrsussr
l etude	rssssussr
l heure	srsssussr
l ho	tssqsssst
l incontro	svsrssssr
l interet	usssssssr
l issue	srrssussr
l iter	sssssrssu
l offre	rrsusssss
la	3unwsxmjq
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
la entrevista	susrsssss
la familia	sssusssss
la informiamo	sssssusss
la lettera	ursstsssr
la liste	rrssrwsss
la llamada	svsrsssss
la manana	svssssssr
la misma	rvstssssr
la oferta	ussstsssr
la persona	rrswsstsq
la personne	sssssussr
la pista	srutssssr
la place	rsrutqsst
la planta	susssssss
la plaza	ussursssq
la posizione	ussrssssr
la presente	wsrrsrsss
la primera	sussssssr
la prueba	ssusrsssr
la puntuacion	sssussssr
la rentree	rrsstvssr
la renuncia	srsutsssr
la responsable	ussrssssr
la reunion	ssussssss
la ringrazio	sssussssr
la rue	rrstrsssu
la s	sssussssr
la sala	rsrrtrssu
la semaine	rqsqtuusr
la sua	srrtrvrrq
la tarde	sturssssr
la titolare	stsrssuss
la vacante	srstsussr
la votre	rtsssussr
la web	urstssssr
laarzen	svssrsssr
laarze~	svssrsssr
laar~	svssrsssr
laat	rurqvrrrt
laat ik	susrsssss
laatste	ssstsussr
laatst~	ssstsussr
laat~	srstsussr
lab	sxrnspqwu
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
laden sie	srrsrsrtv
laden wir	sqvrssssu
lade~	qvsrqqusu
ladi~	sussssssr
lado	ssussssss
lads	rrrtsurrs
lady	sqrwrrrsu
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
laid off	sssussrss
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
landes~	strrrsrus
landet	qssrsrssw
landin~	rssussssq
landlord	sssrrusst
landlo~	sssqrusru
landstallmeist	ssssusssr
landst~	ssssusssr
landwi~	srssssssu
land~	npputzqtu
lane	tsssurrsq
lang	sursrrrss
lange	rsrtryqsq
langer	srtvrsrsq
langskomen	susssssss
langsk~	sustrsssr
language	trtssrvrp
languages	sustssssq
langua~	ssvtrqwro
lang~	quvxqyuqg
lanken	stussrssr
lank~	stussrssr
lantern	trttssssp
lanter~	trttssrsq
lant~	trttssrsq
lapses	rrvtyrssl
lapses at	srurxsssp
laps~	rrvtysssl
laptop	suurtrrss
laptops	srussssss
laptop~	srussssss
lapt~	rtwqsrqrt
larch	ussrssssr
larc~	usrrsssss
large	rrrurvrsq
large customers	sssussssq
larg~	rsrurvrss
larksp~	rssssussr
lark~	rutsrusto
lars	sstsurrss
las	swququprs
las 0	qusqsrrrw
las gracias	rssussssr
lass	sssusursr
lass es	sssrsussr
lasse	srsutrssr
lassen	trstsrvsr
lasst	rssvrursr
lasst ausrichten	sssussssr
lass~	spszsstro
last	ptnxmxuut
last 0	sssssssus
last friday	sssssussr
last month	sssqstutr
last night	srrxtprsr
last note	sssrssuss
last of	ssssrussr
last quarter	sqssssssu
last summer	ssssssuss
last three	svsrtsrsq
last thursday	srststssq
last two	sussrursr
last week	srsqrursu
last year	rrrpquttw
last~	rquurssrs
late	qwpvsrrur
late and	surusrrsr
late applications	qssusrsus
late reply	sssusrssr
late wo	susrsssss
laten	vrrrssrsr
later	svtmussrs
later on	utsrssssr
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
lauf~	tqrnq2tsp
laugh	ssrusssss
laug~	srrwrrrst
laun~	rrtsrrtru
lauren	ussrssssr
laur~	tttprrstt
laut	ssrwrsrtq
lautet	ustssrsrr
lautet 0	ussssssrs
laut~	ustssrsrr
laver	ssssusssr
lave~	rsstusssr
lavora~	rrrsrrsrw
lavori	srrrrtssw
lavo~	qpsurrrry
law	rrutrqrtt
layoffs	ssssssrrv
layoff~	ssssssrrv
layo~	rssrsssrv
le	rwsysxklt
le 0	surrtsrrs
le comite	rtsrsusss
le confermiamo	srssssssu
le conseil	rssrtussr
le contrat	ssssvrsss
le dire	sssusssss
le esigenze	srsssussr
le jury	rsrtrusss
le lien	wquqsrssr
le mardi	stsrusssr
le meas	susrstssr
le plaisir	srssursst
le poste	rsswrwrsn
le recrutement	rrsssvtsr
le temps	rssvsssss
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
lead~	urrvrqttq
leaflet	rstssssur
leafle~	rstssssur
leaf~	rstssssur
leanne	stsssussq
leanne would	sussssssr
lean~	rsrsuursq
learn	tttottorw
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
least	qqtwtrrrt
least three	srssssssu
leas~	npsvtrsrw
leave	sksurvsvt
leave a	sqsrstssv
leave and	tsssttssq
leave it	trtxsrruo
leave the	srsqssttu
leave until	rssssrssu
leave us	ssssssrur
leave you	srssssuss
leaves	strttsssq
leaving	rrrtsqssv
leavin~	rrrtsqssv
leav~	rkrwssuvu
lebenslauf	vqroqqtq1
lebenslauf ist	ssssssusr
lebenslauf und	vrsrssrst
lebens~	urrmpssuy
lebe~	urrnprtuy
lech~	sssussssr
lecture	ussrsrsrt
lecturer	stsstsstp
lecturer in	sststsstp
lectur~	ttsuuqrun
lect~	ttrutqrtq
led	svssssssq
ledger	rssussssr
ledg~	rrsvssrss
ledig	sssusssrt
ledi~	rrstrrrus
leeds	ssrttrsup
leed~	ssrttrsup
leer~	srusssssr
leetcode	sursssrss
leetco~	sursssrss
leet~	sursssrss
left	qsutqrvrs
left a	usssssssr
left hanging	sssusqssr
left in	srursussq
left off	rrsrsstsu
left the	swsrrrusq
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
lege~	sustsrtsq
legg~	ursqssssu
legible	vsssssssq
legibl~	vsssssssq
legitimate	ssssssusr
legitimate interest	ssssssusr
legiti~	ssssssusr
legi~	vssrssusq
lehrling	ssssussss
lehrli~	ssstusssr
lehrstelle	rususrssr
lehrstuhl	ssssustsr
lehrst~	rvsttrsrp
lehr~	swstupuro
leic~	sssussssr
leid	rrsyrtrsq
leid dass	rrstsussr
leider	ntrvrwppy
leider absagen	svssssssq
leider bis	sssssussr
leider ist	rssusssss
leider keinen	sssrsrssv
leider konnen	sssprtssw
leider nicht	srrvvrrrq
leider noch	ssvrssssr
leid~	ntrvqvppy
leie~	ussqsrssu
leih~	ssssssssu
leila	sussssssr
leipzig	srssssssu
leipzi~	srssrsust
leip~	srssrsust
leiter	ssssssutr
leitung	rssssrvss
leitun~	tsrrsruss
leit~	ssrsrqztp
lekk~	ssssussss
lema~	ssusrssss
lemb~	ssssrsssu
lena	sttursusp
length 0	srtsrsusr
length of	srsrsusrt
leo	vrursrrsq
lernst	sqrsssssv
lernst du	sqrsssssv
lern~	ssursrsrt
les	xuvtqqprq
les candidats	ssusssssr
lesen	xsvrrrrrp
lesen es	srusssssr
lese~	wswqqqqrt
less	rprwrrtrw
less than	ssspsrtsw
lesson	rsvvsrrtp
lesson on	sstttsssq
lessons	sssrssssu
lesson~	sssrssrsu
less~	rouurrqsw
let	pyrnzntow
let go	ssssrsssu
let have	srssssssu
let me	qspnzpwrx
let the	srsrsttsu
let us	quuttupro
let you	wsvrqrsrs
let your	ussrsssss
leth~	sustssrsr
letr~	susrsssss
letter	xtpm2qqqr
letter 0	ussssstsq
letter and	wssrstrsq
letter arrived	vssrssssr
letter attached	srssvsssq
letter for	stssvssso
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
lett~	0trm1noqs
letzte	sssussssr
letzten	ssrtssrru
letzte~	rsrtrsrru
letz~	rsrwrsrrv
leute	sqtsruvrp
leut~	sqtsruvrp
leve	sussssssr
level	pttxtprtq
level 0	qttvwrssm
level software	sssrsssus
leve~	sssxsppvq
levy	sssssussr
lewa~	sssrsussr
lewi~	strsrsrru
lex	srsssrssu
lezi~	rsssssssu
lg	surssrqru
lhe	rsrsursss
li	tursrrrsu
libera	srsrswssr
libe~	uqrptvrrt
librarian	ssrssssur
librar~	ssqtrsrvs
libre	tvrqsrrst
libro	sssrssssu
libr~	twqqqrqvu
lic	srsssussr
licence	tvqvpqrtr
licenc~	tvqvpqrtr
license	rsstsqvrq
licens~	rrsttqwrs
lice~	suqwpouss
lichtbildauswe	sussssssr
lichtb~	tvsrssssr
lich~	tutqtrssr
liebe	vpquutrrr
liebe bewerberin	rsssssssu
liebe familie	ssssrrssv
liebe frau	xvupuuspk
liebe grusse	twturqrsp
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
liegt	uorusvppw
liegt bei	wrsrurssq
liegt fur	sssusssss
liegt uns	sstqstsss
liegt vor	sssussssr
liegt zur	rrsrsrsrx
lieg~	untvruprv
lien	wqwqsrssr
lieve	srstsrssu
liev~	rsstrrssu
life	rrsortssy
life insurance	sssrssssu
life~	strsstrus
lift	svrsrrtsr
lift is	sussssssr
lifted	sssrsusss
lift~	rssrsusst
ligh~	sqspusrvu
ligt	srsusrsst
lijst	srsvssssr
lijstje	srsrsutss
lijstj~	srsrsutss
lijs~	rqrurttsr
like	m21izqpmt
like 0	svrsrsrsr
like a	srsqssrsx
like and	svsrssssr
like for	srsrssuss
like from	sssrssrsu
like her	sssssussr
like i	ssusssssr
like me	sssrssssu
like the	rrvtssssr
like to	q0rjytrpt
like we	rrsssvstr
like you	qzuo0roqp
like your	trssssurs
like yours	rqstsrsts
liked	pttyqrrrr
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
limi~	sruwqqrqw
limo~	susrsssss
lin	rrssssust
lina	sursrssss
linde	sssurrtsr
linden~	uusrrrsss
lindgren	rrussrtsr
lindgr~	rrutsrtsr
lindqvist	rtstssssq
lindqv~	rtstssssq
lind~	ruvxppvqm
line	tqpusstts
line and	ssrsvsssr
line has	sssssussr
line manager	utsqsrsst
line up	ssrrssssu
linea	urssssssr
linea con	usssssssr
lines	rrursrruu
lines on	sssrssssu
lines up	sssssssus
line~	squqrrruw
lingua inglese	sussssssr
lingui~	srusssusq
ling~	rsuusrtsp
linh	rtstssstq
lini~	rvrsssssr
link	q33iqnqov
link and	svsssrssr
link below	rqtqssrsy
link by	srussssss
link finden	sussssssq
link for	srssssssu
link is	tsvqtstso
link on	sutsssssq
link to	sssrssusr
link with	srussssss
link zu	squssssss
linked	ssssssrus
linkedin	rqrurqxxm
linkedin com	rtrrrrrxq
linked~	sqqurq0wl
links	srtqssstt
link~	rpsnqpzys
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
list for	surrrwqrs
list i	ssssssrsu
list of	rtsvrqtss
list until	sssusssss
list with	sssrsussr
liste	qqrtrvrut
liste complementaire	rrsrsvsst
liste fur	sssrsssus
listed	rssssruss
listen	srsrssrtu
listen~	vssttrrsp
listin~	ssrissus2
lists	sssmssrtz
list~	uoqistuv1
litera~	rrtustrsr
lite~	rstustrsr
litigation	sssussssr
litiga~	sssusssss
liti~	sssusstsr
litt	sssrsvssr
little	vrssusqrr
little ones	srssvsrsr
little while	ussrsssss
litt~	vqssttqrr
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
ll give	rvsrsussq
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
ll meet	syrsrsssq
ll need	sptrrrrsy
ll never	qrsssrssx
ll only	qusrsssst
ll pick	srursssst
ll ping	ssssrursr
ll pop	utsrssssr
ll put	tqrtrrssu
ll read	ustrssssq
ll receive	surttrssr
ll remember	srsrtsuss
ll ring	ssrrsusst
ll say	ssrqssssv
ll see	tuutssrsp
ll send	swrrtssso
ll share	swrsssrsr
ll sit	tqussssss
ll take	rurrsssss
ll talk	surssssss
ll write	vsrqstssq
llamada	svsrsssss
llamad~	twrrrrssr
llamaremos	trsqsusss
llamar~	trsqsusss
llam~	vxqosstsp
llc	ssssusstp
llega	susrtssss
llega a	susrtssss
llegado	vrsrssssr
llegad~	vrsrssssr
lleg~	uurpsrrru
llevo	srsrssust
llevo en	srssssvsr
llev~	rstsrrusr
llp	susussssp
llp is	sussssssq
lo	wtszqoqqq
lo del	susssrsss
lo hemos	rssusssss
lo que	sssusrssr
loaf	rrvtrrrss
loan	sssnsrssy
loans	ssssssssu
loan~	sssrssssu
lobe~	utssssssr
local	qusprsqwt
local time	rsssssrwq
locali~	urssssrtq
locate~	srussssss
location	strtrqzrn
locati~	strtrrzrn
loca~	rssnqqxyr
lock	svtrrrssr
lock in	sussssrsr
lockhe~	vqrprruqv
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
logica	srvsssssq
logik	ssusssssr
logistics	strtsrttq
logistik	srurssstr
logist~	rtutssuum
logi~	pq1orqtwr
logo	wsrtssrrr
lohn	ssssustsr
lohnve~	srsssssus
lohn~	rrstrsrut
lohr	sqssrstsv
lohse	sssusssss
lohs~	sssusssss
loja	svssssssq
loka~	tssusrssr
lol	rrurrrrsv
london	tsrurrqxo
london 0	urssssrss
lond~	tsrurrrym
lone~	rrrqsrrrz
long	vqqtputqu
long as	stsrrusss
long list	ustrtsssq
long term	sssrrsvts
long weekend	srsssussr
longer	rwqvrlrsw
longer and	sussssssr
longer be	susssrssr
longer than	rusrspssx
longer under	qsswssssr
longer wish	sssqssssu
longlist	sssrssvsr
longli~	srtqssvss
long~	pvrwqmtsw
look	2tptqkrrt
look after	ssssssusr
look and	srssssssu
look at	xrrvrppvq
look forward	uusnsrrrv
look like	sprqsrtsx
looked	sprvtqqvu
looked at	tprsurrut
looking	qupupmvww
looking and	susrsstrr
looking for	qpqtqqxvu
looking forward	rxrpsrqrw
looking on	usssssssr
looking to	srsssstur
lookin~	ptouomwzv
looks	wyqlstprt
looks after	vssrssssq
looks for	ssssssrrv
looks good	rxsrsssrq
looks like	rrsrsurtu
look~	stmvpluzv
loom	srusssssr
loon	susssssss
loop	svrtsuusl
loop for	sssrssuss
loop the	sssussssr
loopt	sssssusss
loop~	rssssustr
lope~	tssrsussr
lord	sssussssr
lord~	svsqurssr
lore~	ssursssss
lorraine	rvsrssssr
lorrai~	rvsrssssr
lorr~	svsqssssr
los	vsrquoprx
los angeles	srssssssu
los tres	srssusssr
loschen	srrurrrus
loschen wir	qssusssst
losche~	srrurrrus
loschu~	ssssssssu
losc~	rrrurrsuu
lose	srqsrustt
lose a	ssrssvssr
lose heart	sssssrssu
lose~	srusrstsr
loss	sssvsrsss
lost	rrruqpwss
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
lotte	stsqrtssu
lott~	sttqrtssu
lotu~	surssssss
lou	ttrrsstsq
loud	utrsrrsss
love	ssotqttqx
love a	trsrssuss
love from	sssqssssu
love to	qvpprswru
love your	srsrssrsv
loved	sxsssqqrs
loved your	swstssrsp
lovely	trqvtotru
lovely to	srrrtrssv
love~	twpvtotqs
low	strnsrtsx
lowest	sssqssrsw
lowe~	strosrsuw
lozano	susrsssss
loza~	susrsssss
ltd	rsurssstr
luca	stsurtrrr
lucas	rststussq
luca~	rststussq
lucia	ussrsussr
luci~	tsrssvssp
luck	pswxqrpss
luck and	qssusssss
luck with	sqssssstv
lucky	ssstusrss
lucky to	ssstusrsr
luck~	srssusrss
ludmila	ssssssusr
ludmil~	ssssssusr
ludm~	ssssssusr
luego	surssssss
luego al	surssssss
lueg~	surssssss
luft	stsrsvrsr
lugar	rrsuttrss
lugar de	srssussss
lui	rqsustrst
luis	rqttttsrs
lukas	rtrrstvrq
luka~	qtrsstvrq
lukt	svsrssssr
lulu	svsrssrsr
lumen	stsussruq
lume~	strssstup
lunch	q0onvpsqv
lunch at	ssssrsssu
lunch with	rxrsrsssq
lunche~	ststtsssp
lunchtime	tssrrssus
luncht~	tssrrssur
lunc~	t0onvorst
lundi	ttwtqqrrq
lundi 0	susssssss
lund~	ttwtqqrrq
lunedi	tqvqxrrrq
lunedi e	srustssss
lunes	qutqtrrrt
lunes a	srssussss
lunes por	svsrssssr
lune~	stwoyqqqr
lust	rsrqsrysr
lust auf	srsrssvss
luz	susssssss
lykke	srssssssu
lykke til	srssssssu
lykk~	srssssssu
lyon	srsusssts
lysenko	srssrsssu
lysenk~	srssrsssu
lyse~	srssrsssu
m	r4pnvmwps
m a	rprsrtusu
m afraid	qusqrtqsw
m asking	sssrssusr
m back	ssusssssr
m d	usssssstr
m going	srssrrssv
m grateful	sssssrrsu
m in	rurqrrtsu
m interesse	rxsrssrsq
m interested	stssssusq
m not	ursqtssss
m on	qtsrsrust
m pleased	srsrussst
m seeing	swsssspss
m serious	sussssssr
m so	usstssssr
m sorry	tqrtrssst
m sure	ssssssssu
m telling	ssssrussr
m the	stsrsrvsq
m very	sssqvrssr
m w	vqrurrsvo
m working	srsrssuss
m writing	sssssrusr
m x	sssssssur
m y	ssurssstr
ma	spssvtrrt
ma non	trtrrrsru
maak	rstrsrrsu
maak ik	srsrtsssu
maakt	susssssss
maak~	susssssss
maand	rrsrssssv
maandag	rsutrursq
maanda~	rsutrursq
maar	rururtrrr
maar ik	ussssssss
maar mijn	stsrsussr
mac	sssrssrsv
macchi~	srsustssr
macc~	srsustssr
mach	rrttvrrtq
mach ich	ssssusssr
machen	vutqrurrp
machen wir	sxssrsrsq
machine	srtrtqsvr
machine learning	tssstsuwl
machinery	rsssssssu
machin~	rntstqvvs
mach~	vnursstur
macro	sssssrrus
macr~	sssssrrus
mad	srssusssr
madam	rrtvsrsss
madame	puqssvtrs
madame monsieur	ursrrrssv
mada~	ptqusutrs
made	nup1pzops
made a	susssrtsq
made an	ssssrussr
made before	rssssussr
made by	rsssssssu
made in	sssussssq
made its	stsusrrsr
made our	sssssvssr
made their	ssrrssssu
made three	srrrsrssv
made to	rssssrssu
made up	srsttsssq
made us	sssutsssq
mads	sssussssr
maestro	sssvssssr
maestr~	sssutsssr
maes~	sssutsssr
mag	utrprrurv
magasin	trsrsrssu
magasi~	trsrsrssu
magazine	ssstssrus
magazi~	srstrsrus
maga~	sqqsqqq1s
mage~	susrssssr
maggio	rrssutsss
mags	sussstssr
magst	ssutsrssq
magst du	ssussrssq
mags~	stutsrssq
mahl~	sssssssur
mai	rwqosvqsv
mai 0	svtrtrrsr
mai zu	ssssusssr
mail	3ssnqonuv
mail from	sssusrssr
mail is	usstsrssr
mail it	ssusssssr
mail weil	sssssssur
mail wird	rsssssssu
mailbox	vssssrqsr
mailbox is	vsssssrrr
mailbo~	vssssrqsr
mailing	susjssrs1
mailing list	ssslssss0
mailin~	susissss2
mails	srstrrqtv
mailto	ssspssssw
mail~	xtrgrqpt3
main	rvsprsstt
main office	svssssssq
mains	ursrsssss
maintain	sssrssuss
mainta~	rsspssusv
mainte~	ssrrrtrtv
main~	trrlsstux
mais	rpqvs0srp
maison	turvrrrsq
mais~	turvrrrsq
maiwenn	urrussssr
maiwen~	urrussssr
maiw~	urrussssr
major	sssqssssv
majo~	sssossssx
make	oruknztww
make a	rrursstuq
make an	sssqsursu
make it	swrqsstsr
make our	sussssssr
make sure	spssssssw
make the	sqrqsussv
make you	srrustrrt
make yourself	sussssssr
maken	susrtssss
makes	rqrtrrqtx
make~	rrsosqqs2
making	qsruqsswr
making this	sssssssur
making up	sssrsussr
maki~	qsruqsswr
mal	syoxonwsq
mal 0	surssssss
mal bei	srsvssrsr
mal in	stsussrsr
mala~	sssusrstr
malik	svsrssrsr
mali~	svtrssrsq
mama	srsqssssx
man	psquqpvry
man is	sqsstsssu
man who	ssssssrsu
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
manager is	rssssvtsp
manager job	sssusstsq
manager on	ssssrstsu
manager position	trsrsvssq
manager role	tssssstsq
managers	vprqsuvqs
managers will	tssrsvssq
manage~	qyqqprvvr
managing	srsvssvso
managing partner	ssssssusr
managi~	srsvssvso
manana	rwrrtrtsq
mana~	qypqpqwwr
manchester	sssrsttuq
manche~	sssrsttuq
manc~	ssusrttun
mandan~	srstssusr
mandate	trsrsswsq
mandatory	srtsssvsq
mandat~	tptqrt0ro
mand~	tnssqr4qq
mane~	ttrsssssq
manfred	sssrssssu
manfre~	sssrssssu
manf~	sssrssssu
mang~	rsrsvsssr
manife~	rrsutsssr
mani~	rqtwtrssr
mann	sssrssssu
mann~	sprtstssv
mano	rqtvtrrsr
manon	srutrssss
manos	urssssssr
manos de	sssusssss
manos del	ussrsssss
mano~	urutrsssr
manque	rsssssssv
manque~	ussrsssss
manq~	trsrsrssu
mant~	rruussssr
manual	rswtssrsq
manuel	stsrsussr
manufacturer	srssssusr
manufa~	trsrssvsr
manuscript	sssqssssu
manusc~	sssnssrsz
manute~	ssstssrur
manu~	rrvkrtuuw
many	rrpsspssy
many questions	sussssrss
maple	svssssrsr
mapl~	svssssrsr
mappe	wtrsqqsrs
mappe ist	xrsrrrssr
mapp~	wstrqprru
maps	ssssvsssr
maqu~	tsurrsssr
marcen~	sssusssss
march	upomuzttt
march 0	wssrsrqss
march and	srsustrss
march for	sssrsrssu
march to	sussttssq
marche	ursrssusr
marco	rrrtxssro
marcus	srrwsrrrs
marc~	uknsxyvrs
mardi	rvrusrrrs
mardi 0	surssssst
mard~	rvrusrrrs
mareike	sssrssssu
mareik~	sssrssssu
marek	survsrsrq
maren	sssrsvssr
mare~	rttsrwrrr
margaret	sssrvsssr
margar~	sssrvsssr
margin	sssusssss
margins	sssqssssu
margin~	sstqssssu
marg~	rruutsqrr
maria	sssssrrus
marianne	sssrssssu
marie	rwsrsrssq
marit	sssvssssr
mari~	swqsxortp
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
markt	stsvsrssq
mark~	uqsvqnuut
marlborough	sssrssssu
marlbo~	sssrssssu
marlow	tssrsursr
marl~	trrrrtrsv
marque~	svssrsssr
marq~	uussrsrsq
mars~	srstrsssu
marta	ruspvrsrs
martedi	strutsssr
marted~	strutsssr
martes	rtrsrrssw
martes a	ssssrsssu
martin	rsuqvsqtr
martina	srsssssus
martin~	srsssrsuu
mart~	ssulvorsz
marvellous	sssussssr
marvel~	sssusstsr
marv~	sususrssq
marz	rutttrqrt
marz 0	sussssssr
marz~	qsusssrss
mas	pqv1ssqqo
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
massim~	rrususrrt
mass~	rpurtrrrw
master	rqrttqrsz
masterarbeit	svssssssq
masterarbeit vor	svssssssq
master~	svrrsrsru
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
mate~	tqsvqrvrr
mathe	srssrstus
mathematics	sssrsutsq
mathem~	tssquttsp
mathilde	sssvrsssr
mathil~	sssvrsssr
maths	ssqurrtst
math~	spstrrutr
matinee	rxrrrrssr
matine~	rxrrrrssr
mati~	tyrqrrssr
matteo	rsrutrtss
matter	ussprwrss
matter we	usssssssr
matters	srsssrssu
matter~	srsssrssv
matthias	sssrsstsu
matthi~	sssrsstsu
mattina	svrsrssrs
mattin~	swrrrsrrt
matt~	rtptqtrqy
maud	sssussssr
maureen	stsrrrssu
mauree~	stsrrrssu
maurer	ssssssrsu
maur~	rtrrrrrsw
max	ss2suspsk
max 0	srusssssr
max passt	ssssussss
maximum	srvsssssr
maximu~	srvsssssr
maxi~	sswrssrsr
may	oqrxlxvsu
may affect	ssrsrsrrv
may and	rusqstutq
may apply	ssrusrsrr
may ask	ptrtrrrsv
may be	ptsuqttrr
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
maybe two	srusstssr
mayb~	qttqsvtrr
mayo~	rssurssss
mb	urtrssstq
mbek~	ststsstsq
me	nxzj0h4ls
me 0	strsruwsp
me a	uszsuqssj
me about	srsqsrstw
me after	sospsrss0
me an	sssussssr
me and	uyusrtprm
me as	sssusrssr
me at	svrrtrsst
me by	sstrtstsp
me from	sussrsrss
me getting	ssssssusr
me have	stssusrsr
me i	sqsusrsst
me in	srssssvsq
me into	sussrsssr
me know	qspmxpvrz
me on	rorsssrsz
me one	stursrssr
me straight	sussssssr
me the	ssuqssrst
me to	spqvrsuts
me tomorrow	sssussrsr
me tonight	swssqsssr
me too	srssssssu
me two	ssusrsssr
me what	ssusssssr
me when	ususssrsq
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
meantime	vrrqtursr
meanti~	vrrqtursr
meanwhile	vqrtstrsr
meanwh~	vqrtstrsr
mean~	vpoxrzoqr
meas	susrstssr
measur~	srtrusrss
meas~	srtrusrss
mecani~	vrssssssr
meca~	vrssssssr
mechanic	rtsstsqur
mechanical	stutsssto
mechan~	tsttsrwrn
mechatroniker	rssssssur
mechat~	rtsssssur
mech~	stttsrwul
med	qytvpssro
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
medizi~	ssssssusr
medi~	puppzsuqr
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
meet	t1vrmqrnu
meet again	sssrsussr
meet folks	srssssvsr
meet link	sqrsssssv
meet on	unrqrtssy
meet our	srssssrsw
meet the	rsuussrsq
meet with	susrsstsr
meet you	trtqsruss
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
mehmet	rqvvrrtrq
mehm~	rqvvrrtrq
mehr	spuvtvqtn
mehr als	urusrrrsr
mehr im	ssssvrrsr
mehrere	sssssstur
mehrer~	srsrssuur
mehrheit	srsvsrssr
mehrhe~	srswsrssr
mehr~	srsvrrvto
mein	spsussrsu
mein bruder	sssssussr
mein schatz	sssrssssu
meine	sprtwqpsv
meine bewerbung	sssqssssu
meine frau	srsutsrsr
meine unterlagen	rsssssssu
meinem	ttsrrrusr
meinem iphone	sustssrsr
meinen	ttsqsssss
mein~	upqtvotst
meiste~	tstqsrttr
meis~	tstqsrttr
meld	sttsrsusr
melde	tprrsvsrt
melde dich	rrssussst
melde mich	vrsrqvssq
melden	xsqnqursv
melden uns	rrsprwrsw
melden wir	wrsrrtssr
meldet	uqsquqrsv
meldet sich	ussqurrss
meld~	0npjswrry
melh~	tsstrtrsq
melken	sssrssssu
melk~	sssrssssu
member	uvrostrtr
member services	usssssssr
members	ptqrqusvu
members are	rrsrstssu
members do	sssussssr
members for	rssussssr
members who	sssssssur
membership	qqrrssrty
member~	osqqrurwx
memb~	pxpoqwrvu
meme	rurussssr
memes	stsussssr
memo	srtsrrssu
memoria	trursssss
memories	srssssrsv
memory	ssvrssrss
memo~	tqvqrrqrv
men	sqstsrrtu
men in	srsrssssu
mend~	susrstssq
mene~	rtsvsssrr
menge	sssussstq
meng~	sssussstq
menina	srsvssssr
meni~	rrsustsss
mensa	ussssrstq
mensaje	tusrssssr
mensaj~	tusrssssr
menschen	urstsrrss
menschlich	srsxrsrsq
mensch~	uqsyrrrsq
mens~	zsqurqqso
mention	trsrsrsvt
mentioned	sqtrsqust
mentio~	sosrspvuv
mentor	rrrrwstrr
mentoring	ssrsssrsu
mentor~	ssrsssrsu
ment~	rnrswovtv
mer	sssrssssu
merchandiser	ussssrssr
mercha~	utrssrtsq
merci	wssutqqrq
merci d	rssusssss
merci encore	sssusssss
merci pour	uttrssssr
mercoledi	rqvsrsrru
mercoledi 0	ssssrsssu
mercol~	rqvsrsrru
mercredi	rtvrrrrss
mercre~	rtvrrrrss
merc~	wqxuroprt
merel	srttsursr
mere~	srtusursq
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
mes	urqptsstt
mes alertes	sssssssus
mese	utsrssstq
meses	qqruwstrr
mese~	qqruwstrr
mesi	sssrutssr
mesmo	srsvssssr
mesm~	srrwrsssr
mess	ruysrsrrn
messa	sssussssr
message	xrqvoppsv
message 0	sssssssur
message and	srsqsstsv
message as	rssrssssv
message board	sssrsssur
message has	usssssssr
message is	stssstssq
message to	sssqsusss
message was	rsstrsssu
message with	usssssssr
messages	rrstrrssv
messages about	sssussssr
messag~	srpwnrxqv
messe	rtsrssurt
messenger	ssstsrusq
messen~	ssstsrusq
mess~	rtownpzqv
mestrado	rssqssssv
mestrado em	rssqssssv
mestra~	rrsqssssx
mest~	rrsrsrssy
met	svp0tprpq
met and	susqssrsu
met at	srsqwsssr
met de	tvrqstrrs
met die	sssussssr
met een	stststssq
met in	srsussusq
met je	rtsrrtssu
met mij	susrssssr
met on	rssusrsst
met the	ssutssssq
met this	stsqssssu
met veel	vrsrssssr
met you	sssussssr
met zoeken	rssvrsssr
meta~	srtssssur
meteor~	sssusrsss
meter	sssrssssu
meter technician	sssrssssu
mete~	ststrrrsu
method	sssrsrssu
meth~	sstprrssw
metric~	ssssssrus
mets	srsrsstsu
mett~	rssurtsss
meu	rsturrtrr
mevrouw	rurtussrq
mevrouw claes	srsusstsr
mevrou~	rurtussrq
mevr~	rurtussrq
mfg	rssvstssq
mi	uwowsssqn
mi 0	strsssrsu
mi ha	ursrssusr
mia	qrswrrrst
mich	uqsqrtvqt
mich an	srssusrst
mich freuen	srssssrsv
mich fur	rssussrss
mich sehr	sssrssssu
microsoft	swrosssru
microsoft teams	sxsssssrq
micros~	qwrorrqvv
micr~	rwrorrrvu
mid	rqrsqxxso
mid sized	srssssusr
middle	uqspuvssq
middle of	vqrqvussp
midd~	wqtouusrp
midlands	srssssuss
midlan~	srssssuss
midl~	srssssuss
midnight	tsvosrsru
midnight 0	susssssss
midnight on	rsuqtrsst
midnig~	tsvosrsru
midn~	tsvosrsru
mieux	ssrussssr
mieu~	ssrussssr
might	stqtrtsrt
migh~	rsqtrttru
miguel	srsrssssv
migu~	srsrssssv
mij	tssqtrssu
mijn	qvqtqtssu
mijn collega	svsrssssr
mijnheer	vrsrsssss
mijnhe~	vrsrsssss
mijn~	vrsrsssss
mika	srutrrsrs
mike	rrsssutsr
mike~	sussssssq
mila~	usssssrtr
milchp~	srsrsrtsu
milc~	srsrsrtsu
miles	uqtsrsrts
milestone	sssrrvssr
milestone slipped	sssssussr
milest~	rrssrurst
mile~	trsrqurtt
milk~	srstsrusr
mill	ssttsrrsq
million	srtlsstsz
millions	ssspssssw
millions of	sssrssssu
millio~	srtjssus0
mill~	sssjvrtrz
mim	sssrssssu
min	rz4qqprsi
min each	sussssrtr
min thema	sussssssr
mina	uurrsssss
mind	prsvsvsrq
mind and	sssssussr
minder	srutssssr
mindestens	qstussssr
mindestens 0	qsuussssr
mindes~	qsutssstr
mindfu~	sssssssur
mind~	qpxtrtqus
mine	srstssusr
minerals	rssussssr
minera~	rssussssr
mine~	rssussssr
minha	usrrsssss
minh~	turrsrsss
mini	srwrssssr
minima	rrsusssst
minimo	sssqssssu
minimum	sqvvtqtrp
minimum 0	sssusssss
minimu~	rqvvtqtrp
mining	ssssussss
minister	srsssqssv
ministere	rsurtsssr
ministry	susrssssr
minist~	rutstqrst
mini~	prvvwmrrt
minn~	srssssrsu
mino~	ussqsstss
mins	sxytrrrsk
minute	s2vpprppr
minute i	sssssussr
minute presentation	susrssssr
minuten	nxxoqppuw
minuten anonym	rrrsssssw
minuten ein	ssrsssssu
minuten mit	sursssssr
minuten zu	sussssssr
minutes	p05iootpv
minutes and	tpwrrrrst
minutes before	srrsssssu
minutes early	sursssssr
minutes is	srusssssr
minutes of	stusssrsr
minutes on	spsssstsv
minutes plus	ssrsssssu
minutes pour	surssssss
minutes to	rqzrssrrr
minute~	n25hoorrw
minutigen	strsssrsu
minuti~	strsssrsu
minutos	sursssusr
minuto~	sursssusr
minu~	n45hnnrpw
mir	pprtvryov
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
mire~	rvsusrssq
miriam	urtsssssq
miri~	urtsssssq
mise	svuqtsssq
mise en	ssusrssss
mise le	susrstssr
miserable	sssussssr
misera~	sssussssr
mise~	stsussrsr
misma	rvstssssr
misma hora	rvssssssr
mismo	susssssss
mism~	rwrtssssq
miss	rsvqrrvrs
missed	srrtsrrsw
missin~	trtqsstsu
mission	sssussrss
missio~	rrsusstsr
miss~	sosvrqsrx
mistak~	rrutsrrru
mist~	rqvttrrrt
mit	qyrwrotpr
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
mit einem	rqsstutup
mit freundlichem	susssstsr
mit freundlichen	ttrusssqr
mit grossem	rrsrsstsu
mit herzlichem	sssusstsr
mit ihnen	twrsrstso
mit ihrem	ssssusssr
mit ihren	ssssusssr
mit ihrer	ttsrsttsp
mit ja	ssssssuss
mit mehr	sssrssrsu
mit mir	stsrsussr
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
mittei~	qqrvurqsu
mittel	ssssussss
mittel~	stsusrstr
mitternacht	srussssss
mitter~	srutsrsss
mittle~	srussssss
mittwoch	tvsqsrsrt
mittwoch 0	susrsssss
mittwo~	tvrquqsrt
mitt~	qwsuwoqrt
mitzubringen	sqvrrssst
mitzubringen sind	srvrsssss
mitzub~	sqvrrssst
mitzuteilen	utsrsrssr
mitzuteilen dass	ussrsrssr
mitzut~	utsrsrssr
mitz~	ttvqrrrss
mix	rqsrsxsss
ml	stssssvsp
mm	srssssusr
mme	rvrssrsst
mo	urswsosrs
mo 0	srrsssssu
mo fr	vrsrssssr
mobile	susrrrutq
mobility	susstsrsr
mobili~	rtsststsq
mobi~	rwrpsrvtr
mochte	rsstxvrro
mochte die	sssussssr
mochte ich	rtsssutsr
mochte sie	ssrrxsrsq
mochten	tstrqwsqq
mochten wir	svsrrtrsq
mochte~	tstrrwrqq
moch~	sutswxqpl
mock	srrrsrrsw
mode	rssrssrsv
model	svtqrrvrq
modeling	stssssstq
modeli~	ttssssstq
modell~	srssssvsr
models	rrrrrrvur
modera~	ursrrsrus
modern	srsusstss
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
moge~	srsurtssr
moglich	sqturrtst
moglic~	tqturqtrt
mogl~	tqturqtrt
mohr	srsrssuss
moi	rsuqwrqrt
moin	turuqswsm
moin frau	srsustssq
moins	sssusssss
moin~	sssussssr
moira	srtrsrtsu
moir~	srtrsrtsu
mois	qprvtqtsv
moll~	surtrrsrs
molto	ssursssss
molt~	tsurssssr
moment	qotrr2rqr
moment but	sssrssssu
moment our	qssvsssss
moment we	sssussssr
momentan	urrtssssq
momento	srtvrssrr
moment~	ursvqssrr
mome~	smtsp2sps
mon	uqouquwpt
mon 0	tsqrrruru
mon attention	trssssusr
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
monday	qzrmxqqss
monday 0	qyvqvqqum
monday and	utstsrssp
monday at	spurqrtsy
monday morning	spssssssv
monday night	susrssssr
monday to	stsrsussq
mond~	qytnxpqst
money	ppsqtsvqy
money back	sssrrsssu
money either	sssrsrssu
money not	sssssussr
mone~	ppsptsvqz
monika	ussrssssr
monitored	vssrssrrs
monitoring	ursssssss
monitoring form	ussrsssss
monito~	xssrrrqrs
moni~	yrsssrssq
monsieur	turrssrrt
monsie~	turrssrrt
monste~	rrqrssrsx
mons~	stqrssrrx
montag	qystusqrp
montag bescheid	sssrussss
montan~	ssssssssu
monteur	srsqutsst
monteu~	srsrussss
month	0knhwxxus
month and	sssrsrsrv
monthly	srsqssttu
monthl~	srsqssttu
months	omoxyt0pq
months 0	srssssvtq
months in	sssssussr
mont~	wmmm1swts
mooi	rrsrussst
moon	sssusssss
more	nrsxnsqxw
more about	qxuqsrsrq
more books	sssssssur
more closely	rrtvssssr
more details	sssrsstsu
more experience	sssqssssu
more info	sssrssssu
more information	srsnsstsx
more than	sqzuqprsr
more time	tssrswssq
morgen	s3tqvooqp
morgen auf	srtsrrssu
morgen frau	svtsssssq
morgen um	susssrssr
morgen vormittag	susrssrsr
morgen zwischen	srsutssss
morgens	rrsssstsu
morg~	s3upunpqr
morning	tzrvpptpr
morning and	qrsvsssss
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
most	mtyvoprsw
most applications	sssqssssu
most days	swssssrsq
most important	rsusssssr
most of	rqrtrsuts
most people	psssssssv
mostly	ssstrrusr
most~	sttsrrusq
moth	susssssss
mother	tsuqrsrsu
moth~	sttprrssu
motivatie	rustsssss
moti~	qsrutqrsw
motor	tsstsstsq
moto~	srrsrsusu
mott~	wrsrssssr
mountain	turrssssr
mounta~	turrssssr
moun~	sursrssss
mous~	sssrssssu
move	ntttvtrqs
move forward	orvvurrrr
move in	sssrtsssu
move it	sussssssq
move the	ssssttssq
moved	rruvpvrrr
moved from	tsurrtssq
moved the	srsusssss
moved to	sqssstssu
move~	rouvnwqrv
moving	qrtxrrtrq
moving forward	rsrxsrssr
moving the	srssrsssw
movi~	ptswpqsqy
mps	sssssssur
mr	rvq0mvrns
mr and	sqssssrsv
mr dean	srrsssssu
mrs	wwrsrmrrw
ms	n0pupwrqt
ms hargreaves	srssssssu
ms okafor	ssssssusr
ms teams	sussssrsr
msc	qsssrsssw
msc oceanography	qsssrsssv
mt	sursssssr
much	tvpyqnrru
much better	sussssssr
much for	ttrursrsr
much of	sssusrssr
much we	ssstusssq
much you	ssssssrsu
mucha	sssussssr
muchas	rsssssssu
muchas gracias	rsssssssu
mucho	sqsursssu
much~	qprwrrssx
mues~	susrsrsss
muhl~	tusrssrtr
muito	srsusstsr
muit~	srsusstsr
multi tasking	ssusssssr
multic~	ssusssssr
multin~	srssssvsr
multiple	ssuqsssru
multiple choice	ssvrssssr
multip~	ssupsrsrv
mult~	qrymrqtsu
mum	spsstqqsz
mum says	sssrssrsu
munche~	srssssusr
munc~	srssstusr
mundlichen	swrsssssq
mundlichen teil	sussssssr
mundli~	svrttsssp
mund~	rvrssrssr
municipal	rursrussr
municipal de	srsssusss
munici~	rtstrttsq
munir	sussssssr
munir de	sussssssr
muni~	rwsurstso
mura~	sssrsusss
museum	rrtsustuo
muse~	stuqvrsvm
music	rxqsqrrss
music and	svrsssssr
musi~	rwqvqtrtq
muss	ststrtqrt
muss ihnen	susrssssr
mussen	psr1ssrrp
mussen wir	rurwrrrrr
mussten	rtssssssu
musste~	qssrsvrst
muss~	ntq1swrrp
must	nqywnlzur
must apply	rssussssr
must be	rsurqqwss
must have	stssssusr
must pass	ssusssssr
must tell	ssvsssssq
must~	srsrssssw
mute	susssrsss
mutual	rvsrsstrs
mutu~	susqsssrs
mutze	stssssssq
mutz~	stssssssq
muy	tururrssq
mv	srsuurrsr
my	uupqkq3ny
my brother	ttsusrssp
my calendar	srrsssust
my cat	sssrsrssu
my client	srssssusr
my co	strussssq
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
my personal	sssrssssu
my place	sussssssr
my pleasure	ssssqsssu
my post	sssrsrssu
my resume	xrsrrsrsr
my team	ssssssuss
myth~	sssssussr
n	tpsuqurru
n a	rrssrrrsw
n ai	rrsxsrssr
n est	rsrsswtrq
n o	rrutsssss
na	t0qsrqqou
na hora	srusrssss
na proxima	svssssssr
na quarta	sussssssr
na quinta	rurrrsrsv
na sexta	rurrrsrsu
naar	xrsprprry
naar de	tptrrrrsx
naar donderdag	svsrsrssr
nach	xylwrmvpr
nach 0	qstvsrtsr
nach ablauf	ussststsq
nach dem	qururrssv
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
nachri~	trqtsuurp
nachruckverfah	sssrssssu
nachru~	sssqsvsst
nachste	rtrrqvqrx
nachste runde	sstussssq
nachste woche	suqqqvqrv
nachsten	tqspsrssw
nachster	rurssursr
nachster woche	rrsrtussr
nachstes	suttrrrrs
nachstes jahr	sssussssr
nachst~	qvvnpvpqy
nacht	sssturrsr
nachtd~	ssssussuq
nachts	ursursssr
nachweis	srsrssssu
nachwe~	srssssssu
nachzu~	rtrsssssu
nach~	prpvqyoqx
nada	qttsrurrs
nada de	ssussssss
nada que	sssussssr
nadia	srssvssss
nadie	rrusstssr
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
name and	stsrssuss
name as	sssqrsrsw
name came	rtrussssq
name fiel	ssssssusr
name has	rrspswusr
name is	susrsutrq
name it	ssrssvssr
name on	srwrssstp
name thank	qvqwsrrvn
name was	srsusrusq
name will	sssussssr
name your	sssrssssv
named	ssssrutss
named you	ssssrusss
namen	sussrrusq
namen des	usssssssr
names	wqvosurtp
name~	wttppvuro
nao	spqzoxpqu
nao desista	sssussssr
nao e	susrsssss
nao foi	ssssrsssv
nao ha	sssssussr
naomi	ssssrsssu
naom~	ssssrsssu
napp~	sssrsrssu
narrowed	sssussssr
narrow~	srtussssr
narr~	sssursrsr
nasta	srwssrssr
nasta steg	srwssrssr
nast~	sswssrrsq
nath~	srrrtrssu
national	sttvrqssr
nationwide	sssrsssus
nation~	rtsurptts
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
naviga~	sssssrtvp
navi~	ssrrrrxvo
navr~	sssvssssr
navy	srsrssssv
nda	sussssssr
ne	ttrypwpro
ne parliamo	srussssss
ne pas	sssussssr
ne vous	sssusrssr
near	ttrsrturr
near future	ssssssusr
near you	uusrssrrr
nearly	prrtrrvsv
nearly there	qsssssssv
near~	qrrsrrwsw
neben	susrsstsr
nebe~	strrsrvsq
necesitamos	rsrwrrsss
necesitamos que	ssssrsssu
necesi~	rsrwrrsss
necessary	sssqsstsv
necess~	tssosstsv
nece~	rrrtrrssw
ned	tssussssq
nee	ursrsstss
need	rrwxqouqs
need 0	ssstrrvsp
need a	sqsntqts0
need not	sstqswstp
need some	srssssssu
need someone	srrwssssq
need the	surrsrrsu
need three	rsssrsssu
need to	xushvtstr
need you	urtsssssq
need your	ssruursss
needed	qusvosvss
needed from	sssqstsst
needed to	rrtsssrus
needs	trqvqssus
needs a	rusrsstss
needs to	srrsssrsv
need~	prqwmq0tu
neem	sssrrsssu
neem je	sssrrsssu
neemt	ssusssssr
neem~	ssusssssr
neffe	rssusssss
neff~	rssusssss
negoti~	srsrssrsu
negozio	sussssssr
negozi~	sussssssr
nehmen	qqtuwtqrq
nehmen dich	sssrussss
nehmen sie	qrusurrss
nehmen wir	usspsusss
nehm~	qptuwtqrr
nei	srstsussr
neighbour	srsrsrssw
neighbours	sssrsrssu
neighb~	sqsosrstz
neig~	sqsosrstz
nein	rsssssssu
neither	stsqsxrsq
neithe~	stsqsxrsq
neit~	stsqsxrsq
nele	strrvrssr
nell	rurxsrrsp
nemen	rrsrtwssr
nemen wij	ssssussss
neme~	rrsrtwssr
nennen	tsssrsusr
nenn~	tsrsrsusq
nervio~	rrsrurssu
nerv~	rrssurrsu
ness	srrsrsr0q
neste	rrssrrtsv
nest~	rtrsrrssv
net	rpsjxrss1
nett	sssqssrsx
nett mit	sssqssssv
nette	rssxrrssq
netti	srssvsssr
nett~	rtrvuqtrp
network	srrsrrstw
networking	sssrssssv
networ~	sqrnrrvrz
netw~	rqrnrrvsz
netzmeister	rssrsvssr
netzme~	sssqsvssr
netz~	qstsrvtsq
neu	rsrtssrws
neue	qqrqrvtyq
neuein~	ssrqstssu
neuen	usrqsrssv
neuer termin	srssssssu
neues	sqrqrrxtt
neues dokument	ssssssssu
neue~	stpoqsxrw
neugierig	susrsstss
neugierig gemacht	susrsssss
neugie~	rusrsstst
neug~	rusrsstst
neuigkeiten	susrtrrss
neuigkeiten die	susrsssss
neuigk~	susstrrsr
neui~	susstrrsr
neun	russsssss
never	qqrvrqsry
never ask	qrsstrssw
never run	usssssssr
neve~	pqrwrqrry
new	pmpqors7w
new applicants	vrssssssr
new budget	ssssspssv
new ceo	srststtsq
new date	ssuqswssp
new in	ssssssrur
new job	srsqsrsuu
new jobs	ssssssrwr
new one	sstsssutq
new owners	sssrsvssr
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
newe~	srssssusr
newly	sssssssur
newl~	sssssssur
news	sspptzpqv
news and	sssssussr
news is	sssustssq
news the	sussrsrst
news your	ssssrsssu
newsle~	ssrrssrsu
news~	ssrossrsy
next	qxyvpptms
next announced	sssussssr
next i	ssusrsssr
next is	sursssssr
next job	ssssssrru
next meeting	rrsrrvsst
next month	trsqttttq
next on	srrsqsssw
next one	ssrrusrst
next round	snsswrssu
next september	sssussssr
next sitting	ssurstssr
next stage	sqtsusssr
next step	stxtrsssm
next steps	vssrqtqrt
next the	ssrrssssu
next thing	suurrsssq
next thursday	sssqssuss
next time	srsussssr
next to	ssssssusr
next wednesday	twrrssrsp
next week	uvsmrsvrt
next year	srryrqsss
ngozi	srssssuss
ngoz~	srssssuss
nguyen	sssusssss
nguy~	sssusssss
ni	rqrtvutsp
ni number	sssswsrsr
niamh	stsussssq
niam~	stsussssq
nice	xssponvsv
nice one	ussrrsrst
nicely	trsusssss
nicht	nlz0myppw
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
nicht her	sssussrss
nicht im	rsssssssu
nicht in	rsrxssrsq
nicht mehr	rrttsttuo
nicht notig	rssrsttru
nicht vergessen	rurrrvssr
nicht weiter	qssvssssr
nicht zu	srrusrsst
nichts	uurssxqro
nich~	nnv1mzopw
nico	rrtusrtsr
nico~	swrrrtssq
nie	srswssrsr
niece	sssussrsr
niec~	sssussrsr
niederlassung	ussrssssr
nieder~	ussrssssr
nied~	ussrssssr
niemand	srsqswtsr
niemand aannemen	sssssusss
niemanden	srrsrusss
nieman~	sqrrqytrr
niem~	sqrrqytrr
niet	oruvo0pqs
niet getreurd	srstssssu
niet in	ssturrssr
niet langer	rssusssss
niet meer	srtrssssu
niet op	susrsssst
niet opnieuw	srsssusss
nieuw	sssssssut
nieuwe	rrssstssu
nieuws~	svsrssssr
nieu~	qsrrstsut
nigel	trsrtrrru
nige~	trsqtrrrv
night	qstxsprtr
night after	srsqsutsr
night and	sssssrssu
night before	ssusssssr
nights	vprrtrwsr
nigh~	tqqwupstr
nijland	srssusssr
nijlan~	srssusssr
nijl~	srssusssr
nikhil	sssrsussr
nikh~	sssrsussr
niko~	qssusssss
niks	sssussssr
nils	srsqsusrt
nimbus	rtsussrsr
nimbus ledger	rssussssr
nimb~	rtrussssr
nimm	srvsssssr
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
nive~	ursstrsst
nix	vrsrrsrtt
nj	sssrsstuq
no	po1yl0pnr
no 0	tsussurtp
no action	utssstssp
no after	sssssrssu
no application	ssssssusr
no apto	srwsrsssr
no by	rssruwrsq
no contract	tsssqssst
no cost	sssrsrssu
no cvs	srrsssssu
no decision	srsrszsso
no decisions	rssssusst
no dia	tsrrrsrsv
no experience	srrrssusu
no for	ssssssssu
no form	srvsssssr
no from	srsurrsst
no further	rtsrsqtsv
no good	sqssssssu
no ha	rrssrussu
no hard	sssussssr
no has	rsstsrssu
no hemos	sssrsusss
no later	rutqvtsso
no longer	ptrwsqrsu
no luck	stspstssu
no matter	usssssssr
no more	ruvwrrstm
no necesitamos	rsrwssssr
no need	vrttsqtsq
no news	ssstsussp
no plans	sssursssr
no preparation	srvsssssr
no pressure	srssurvsq
no problem	sussssssr
no reason	sssssssru
no representation	sssussssr
no right	sqtrssssu
no rush	sutrrtssq
no signal	svsrsursq
no te	rrrsrvrru
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
noch	pprrq6vop
noch 0	sssrusssr
noch absagen	sssrsusss
noch bei	sssqsstsu
noch bis	trrrswssr
noch deine	srrsvssss
noch ein	stsrsussr
noch einmal	ssstrwrrq
noch keine	rrsqtxssq
noch nicht	tquorttsv
noch zu	sssssusss
noch zwei	trsrsusss
noche	sursssssr
nochmal	urturrssq
nochmals	stsussrsr
nochma~	urtxrrrsp
noch~	tvsxqqqso
nog	rprsrxrru
noi	rsrrururt
nok	sssusssss
noll	qrsrstssu
nome	rsrrtrvsu
nome nao	sssrssssu
nomina	ussrstssr
nomination	rsssstutq
nomina~	rrrsrsvvq
nomi~	srrrrtvvp
non	sorvuvqpu
non ci	vrsrssssr
non compete	ssssvsssr
non costituisce	urssssssr
non e	rrrqswrst
non executive	sssrssusr
non exempt	sssssussr
non ricevere	sssrssrtu
none	rqtwttrrr
none is	sssutsssq
nons~	ssssssssu
noon	svtmxmwrs
noon 0	spssssvts
noon on	stsqrrust
noon to	ssssusssr
noor	ttrurrtsp
noor~	susssssss
nor	ssstswrsp
nordsee	utsrsstsr
nordse~	utsrsstsr
nord~	ttsqtuwuk
noreen	sssrssusr
nore~	sssrssusr
norfolk	ssstsssuq
norfol~	ssstsssuq
norf~	ssstsssuq
norma	srsssrssu
normally	vsrrstrsq
normal~	utrrstrrq
norm~	ussrrursr
north	rrtsssutr
north america	rsssssusr
northern	tstttssso
northe~	tstttssso
northlight	tssrtsssq
northl~	tssrtsssq
northmere	qssrsstst
northm~	qssssstst
nort~	prruvqxtp
norwood	sssrsustr
norwoo~	sssrsustr
norw~	sssrttttq
nos	uqq0tpqpu
nos attentes	rssussssr
nos complace	stssusssr
nos ha	swssssssq
nos quedamos	srssrsssu
nos salutations	usssssssr
nos termos	trsusrssr
nosotros	rrrsurrrv
nosotr~	rrrturrrv
noso~	rrrturrrv
nossa	sqruvsrrs
nossa proposta	ssssusssr
noss~	sssuurrrr
nostre esigenze	usssssssr
nostri	rsssssssv
nost~	srrtussrs
not	mpqzn4qpu
not 0	sxsrsqssr
not a	toqvpytrr
not able	rrtvrtssq
not accept	svsqsssst
not add	sssrsussr
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
not carry	sssussrsr
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
not figure	sssussssr
not filling	sssrsvssq
not fit	sssrsrssu
not for	rutosrrtv
not forget	sussssstq
not forgotten	sssrsusss
not forward	strsusssq
not get	svslstssx
not give	sssrsvssr
not go	sqvrrqtsu
not guess	sussssssr
not have	rqrxruqtr
not hire	srsrsqtsv
not hold	srssssvsq
not in	sstvstsso
not interested	rrsrrssrw
not je	sqsqsrssx
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
not now	ssssssusq
not on	sssssttsq
not one	ssswssssq
not out	sssrsussr
not part	sssrsusss
not promise	rssrsrvss
not quite	sssvsrssr
not raise	susssssss
not read	swtrstssp
not ready	srsssussr
not recommended	sssvsqssr
not reimburse	sussssssr
not reply	sssussrsr
not resign	ssssutssq
not right	sssrssssu
not ring	sssrsrssu
not say	ssrrrsrtv
not see	usrvrqrst
not seeing	sssssussr
not selected	rrrvrrrru
not send	vrsrsstsq
not sign	srrsvussq
not started	srwtusssn
not stop	sssussssr
not stress	ssvsssssq
not submitted	qsssssssv
not take	utsxrrrso
not taken	ssrsssssu
not the	ststrqsrs
not there	sssrssrsu
not think	srsssurst
not to	sqqusqvrv
not two	ssswrrssr
not use	srsqssssv
not wait	srrsurtss
not want	rsrvtsrts
not work	sssrssssu
not workable	sssusssss
not yet	qqsvrxrsr
not you	sqsvsssss
not your	ssussssss
not yours	sssussssr
nota	rsssssssu
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
noted your	ussrsssss
notes	qtqurrtrv
notes with	sssssussr
note~	tqstqprrx
nothing	vsrtoyprr
nothing else	ssssttssq
nothing scary	svrsrsssr
nothing to	tvrqstrsr
nothing you	sssqsusss
nothin~	vsqtoyprs
noth~	vsqtoyprs
notice	sqpxvuopu
notice of	tstursssr
notice that	srrrssssv
notice when	tssssrsru
noticeboard	srssrssut
noticed	rssqsrwrv
notice~	qqrorqws0
noticias	susrsrsst
notification	rtsqsvtsr
notification when	sssqsvssr
notifications	vsssssstp
notified	tttssrssq
notifi~	wsrvqtrsp
notify	svsqssttp
notify you	svsqsstsp
notig	rssqstsrv
noti~	qtnvqyrpv
notre	ttvuruqrn
notre part	vrtrssssr
notre site	rssusssss
notr~	ssvurupqs
notte	svssssssr
nottingham	sssrsssus
nottin~	sssrsssus
nott~	rvrrssrvq
nous	qvsvrqqpw
nous accusons	vssrssssr
nous avons	rrrvssrst
nous la	ssussssss
nous le	rrsrssssw
nous ne	uqsusrrss
nous renvoyer	ssursssss
nous vous	ssqwtqrst
nouveau	rssqsrssw
nouvea~	rssrsrssw
nouv~	rrrqrurtw
nov	usrsxrsso
nov 0	utrsvsrsn
novak	srtqrussu
nova~	qsvqqtsst
novedad	sssrstssu
noveda~	rrsrrussu
novel	ssurssssr
novels	ssrssssus
november	tsquqqsus
november 0	ssstsrrvr
novembre	utsrsrtsr
novemb~	vtqsqptut
nove~	uuroprtwt
novida~	sssrsvsss
noviembre	ssussssss
noviem~	ssussssss
novi~	rrtrsvstr
novotny	usstssssr
novo~	tsrtssruq
now	rrqxovtqt
now a	sssrssvsr
now and	rrrsrwrss
now available	rrvssssss
now been	qssusrrst
now closed	sssusrsss
now complete	vsrsssssq
now filled	sssrssssu
now finished	rssussssr
now free	sssssssru
now go	sssrrsssu
now had	sssussssr
now have	ruusssssp
now i	stsrsrwsq
now in	tssqsssss
now it	sssrsustr
now like	srssssssu
now on	srsqssssv
now open	sssrsssus
now so	rsststtsq
now that	srsqsstsu
now the	tssusrssr
now with	wssrssssq
nowak	srssssssu
nowa~	srssssssu
nu tillsatt	sssvssssr
nuchtern	sqssssssv
nuchte~	sqssssssv
nuch~	sqssssssv
nude~	sssssrssv
nudge	srsusssss
nudg~	srsusssss
nuestra	rurqsvrsr
nuestro	vrrtrrssr
nuestr~	utrrrursq
nues~	utrrrursq
nueva	sssrsusss
nuevo	rrsrsrssw
nuevo y	rrsrsrssw
nuev~	rrrqrtstw
nuisance	sssrsrssu
nuisan~	sssrsrssu
nuis~	sssrsrssu
null	sssusrssr
null~	sssqssssv
number	1tovsprqr
number 0	wqrtqrrru
number and	qssqvusrs
number for	ussusrssq
number of	urrusrrrt
number one	sssssussr
number two	srsqtttss
number you	ssssssssu
numbers	sptrtvqrv
numbers and	ssssusssr
numbers are	srspstssu
number~	sptrtvqrv
numb~	yqqwtqppt
numerical	rryssssso
numerico	ssussssss
numeri~	rrzsrssso
nume~	spzrqrrrt
nummer	utrrrstsr
nummer 0	vrssssssr
numm~	utrrrstsr
nun	wrrtrrsss
nun doch	srsustssr
nunmehr	ussrsssss
nunmeh~	ussrsssss
nunm~	ussrsssss
nuovo	rrsrruust
nuov~	qqrsrtuvs
nur	rrqtqwttr
nuria	srsussssr
nuri~	srsussssr
nurnberg	srsssssut
nurnbe~	srsssssut
nurn~	srsssssut
nurse	srrtrqwsr
nurse 0	sssqssssu
nursery	stturssso
nurser~	stttrstsp
nurses	sqsrrrxss
nurses in	ssssssusr
nursing	ussstsssq
nursin~	ussstsssq
nurs~	rsrvro0rp
nutz~	trursstsr
nv	ssssusrtq
nv buhne	ssssusstr
nvid~	ssssssrus
nwosu	stsussssr
nwos~	stsussssr
nye	sssssssur
o	pxt1tppmq
o 0	rutsrrssq
o a	ssstusrsr
o clock	sutsssssq
o da	srsvsrssr
o link	srvsssssr
o lugar	sssturssr
o primeiro	sssusssss
o rapaz	srstssssu
o recebimento	vrssssssr
o seu	srsstttsq
o teu	tusrssssr
oakh~	ssssssrur
oakmont mutual	ssssssssu
oban	ssssssusr
oben	qssqtzrsq
oben auf	rssrsxssq
oberar~	srssrsvsr
oberrauch	usssssssr
oberra~	usssssssr
ober~	vrutrqurp
object	ttstssssq
object~	srssssrsu
objekte	sssqssssu
objekt~	trtqsssst
obje~	urtsrrrst
obliga~	strqtsssu
obli~	surqursst
obra	trtusrssq
obrigada	urrwsrssp
obrigado	trsvrrrrt
obriga~	vqryrrrrq
obri~	vqryrrrrq
observer	sssrsusss
observers	srusssssr
observ~	suvqrtsto
obse~	ruvqrtsto
obteni~	sssvssssr
obte~	rrsvrrssu
ocasion	sssussssr
ocasio~	sssussssr
ocas~	sssussssr
occasion	rtswsrssq
occasi~	rtrwrrrss
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
oct 0	sutrssrss
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
of	tsqxpquss
of 0	okwxtqutt
of a	psxuptqqu
of address	stsssussp
of all	rrrsurrsv
of an	ssqwrqtss
of another	ssrssssus
of any	srstssrsv
of applications	srsqssssv
of april	rtsrtttsq
of birth	ssusssssr
of business	sstsusrsr
of candidates	sssrsusss
of change	susrsssst
of chemistry	sssrsusss
of cost	ssusssssr
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
of hands	sssrstssu
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
of je	tsrrusrsr
of july	rsssrvsss
of junior	sstrrsssu
of love	sssrssssu
of luck	rsuvsssto
of march	vssrttssp
of may	ursrsstsr
of me	stsqsssst
of merit	tssuurssp
of mine	srssssusr
of music	rwssrsssq
of my	rrrvqrurv
of new	ssssrussr
of next	rqusswsso
of no	sstqsrstu
of northmere	qsssssssu
of nursing	ursstsssr
of october	usssrrsss
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
of ten	ssrsssrsu
of terms	ssssusssr
of that	tssqstrst
of the	xrowpzqms
of their	sssqsstsu
of them	wsrspsssr
of this	prryqrrtt
of those	rusussrtp
of three	twtsqrsso
of time	sssrsusss
of today	sssssussr
of us	vssvrqsqr
of usd	ssssrsvsr
of whom	srsrssuss
of work	srtvssrsr
of you	vlxupvqpu
of your	wqxsvlrtp
ofen	sssrsrssw
oferta	trrrxrrrs
ofer~	rqprzqrxr
off	rumm0tupu
off and	sssrwrrsr
off by	ssssrrrsx
off from	sssssussr
off sick	sxrsrsrsq
off so	swssrrrsq
off the	tsrvrsssq
off till	ssssssssu
off to	srsrsswsr
off until	sssrsusss
off usd	ssssussss
offen	tsssrrvsq
offen fur	sssrssvss
offene	ssrrssvsr
offene position	srsrssuss
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
offer to	srssusrst
offer you	qpqq0rqqy
offer your	stssqsssu
offered	qprvswsqt
offered a	sssqsvsss
offered the	rssusssss
offered to	srsvtrrsr
offere~	qprvswsqt
offering	sqrqwrrtv
offering to	srssssssu
offering you	ssssxsrsp
offeri~	sqrpxrrtv
offers	rqrprtqyv
offers made	sssusrssr
offers of	srssssssu
offers you	sssrtsrus
offerte	rssusrstr
offerte di	rssusrstr
offert~	rssusrstr
offe~	njlv5qsuw
office	tutvntqrr
office at	srtsqsssv
office dog	ursssssrt
office is	sussssssr
office manager	srusssssr
office of	sstturssq
office to	sssrssssu
office will	rtsursrss
office with	sssrvsssr
officer	qwywrsqwf
offices	ssrrssssv
office~	oywvqpovp
official	sqrryqrrs
officine	usssssssr
offici~	uprsyqrrs
offi~	rxrwwoosq
offnen wir	sssssssru
offre	rrsusssss
offr~	rsrusrrur
oficial	rrsrtsrut
oficia~	rrsstsrut
oficina	susrssssr
oficin~	susrssssr
ofic~	rtrrssrus
ofrece~	rrstussss
ofre~	rrrtutssr
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
oi	utstttrro
ok	vrrouuprv
ok and	sssrsurst
ok for	svssssrsq
okafor	tsrvtrsrq
okaf~	tsrvtrsrq
oktober	rpvruusrq
oktobe~	rpvruusrq
okto~	rpvruusrq
ola	sqsssvssr
old	qwvistuss
old school	susrssssr
older	sssrssssu
ole	stsqsrvss
oleksandr	rrrssstsu
oleksa~	rrrssstsu
olek~	rrrssstsu
olha~	vssrssssr
olhos	utsrssssr
olho~	utsrssssr
oliver	srsurssss
olivier	ssrrtsssu
olivie~	ssrrtsssu
oliv~	rrrtsrssv
olli~	sssssussr
oluwaseun	ssststssq
oluwas~	ssststssq
oluw~	ssststssq
om	ovsxqqrpv
om 0	ryttqrrrr
om du	sstussssr
om eens	ssssssuss
om je	susssssss
om te	srsvssssr
oma	rurqrrrsw
omdat	sssusssss
omda~	sssusssss
on	poqym1tpt
on 0	nprslwsyy
on a	msyuvrrrq
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
on monday	strujwtrx
on my	sqrprszrr
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
on skype	sossrsssy
on sunday	vrrprttsu
on the	sqrmzvrss
on their	rsstsstur
on this	rsqvrqsrx
on thursday	rzpmssurt
on till	qssvsssss
on time	srstssuss
on top	ursssrusq
on tuesday	qpsttrsrx
on tuesdays	vstrrsssr
on us	ssvvrqtso
on voit	svsrsssss
on wed	srssssrrv
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
onboarding	trssusssr
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
onde~	ssvtrqtrr
one	ru2yomrpp
one additional	ssssusssr
one and	swrsrursp
one another	ssssssusr
one as	ssrsusssr
one before	srrurrrsu
one day	usssusrsq
one from	srtussssr
one in	sssustvsn
one is	trrqrtssu
one month	usstssssq
one night	sussssssr
one of	uupxopvrr
one on	rvrsustrq
one or	sssrrusts
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
one with	tusqrstrr
one year	trsrtvrsp
one you	sustsrssr
ones	ruurwsqro
ones i	ssrsusssr
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
online banking	qsssrsssv
online test	sqvussssq
online~	srtusrsss
onli~	up3jlprt0
only	vuoynmstv
only 0	rrrssrrsx
only ask	usssssssq
only be	sussssssr
only my	sssrsrssu
only one	ssssssssu
only place	usssssssr
only start	qsssssstt
only the	sustssrtq
only those	vssrssssr
ons	qwtsstqqs
ons dacht	rssussssr
ons gesprek	svsssrssr
ons lijstje	sssssusss
ons maar	sssssrssu
onsdag	svsrssssr
onsd~	svsrssssr
onsite	sssqsuvto
onsi~	rwrqru0rk
onsk~	sssussssr
ontem	srsstsrur
onte~	srsstsrur
ontvangen	wrrrurssr
ontvangen en	vrsrsssss
ontvan~	xqsttrrrp
ontv~	xqsstrrrq
onze	rssuussrq
onze rekening	ssssussss
ook	rvruqqsrt
oort	susssssss
ooster~	srtrtussr
oost~	rqsrttrsv
op	vsuuvpvom
op 0	rsuutssrq
op de	surrrrssu
op dit	rsssusssr
op donderdag	srssssssu
op onze	sssusssss
op woensdag	susssssss
opci~	surssssss
opdracht	rrwrrstsr
opdrac~	rqyrrturr
opdr~	rqyrrturr
open	srsusqwuo
open a	srvsssssr
open any	usssssssr
open at	sussssssq
open gate	sssussssr
open it	sstsrrusr
open monday	sssrsssur
open om	ssssssuss
open on	sssutsrsr
open positions	srssssrsu
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
openings and	rssrssssu
openings are	sssssssur
openings in	srsrssusr
openin~	rvruqs4qh
opens	rrsqtvrst
open~	psotpq1vs
operation	sstssursr
operations	turqurwso
operative	usststssp
operator	uuvqstpyi
operator hiring	sussssssr
operator is	srsstusrr
operat~	xsrrqtqwp
oper~	xsqpqurwp
opinio~	rsrssrrsv
opin~	rsrssrssv
opleiding	srsrussst
opleid~	srsrussst
ople~	srsrussst
oportu~	stsrssusr
opor~	stsrssusr
opportunities	stsurrqru
opportunities and	ssssssssu
opportunity	ssqtrqquw
opportunity to	tsrurrrrt
opport~	qsnsnn4xr
opposite	sustssqsr
opposi~	susussqsr
oppo~	qtnsnn3xr
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
opti~	purmvstrw
opto~	sssrssssu
or	o0ygprxru
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
or do	srtssurtr
or five	ssssssusr
or it	trrrsurss
or madam	rssrssssu
or more	srssrsqtu
or no	srsrtussr
or other	ussssstsr
or phone	srtrssuss
or the	sqtsstsss
or thurs	sturssssr
or thursday	rxrsssssq
or tomorrow	sussssssr
or tuesday	sqssssssv
or two	ttsrsussq
or we	srtsusrsq
or wednesday	sssssutsr
or will	ssusssssr
or would	susssstsr
or you	rusrsrurt
or yours	sussssssr
ora	qwsrstsup
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
orde	vrsrusssr
orde ontvangen	vrsrsssss
ordem	rrsssusss
orden	rrustussq
orden de	rrustussq
ordent~	tusrssssr
order	rtuorxqqv
order book	sssussssr
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
ore 0	ursrrrrrw
org	srsnsrssz
organ	srsssssus
organizer	sussssssq
organi~	tutqqsrru
orga~	ttspqsrtu
orientation	rusrustrp
orientation is	srssvstsr
orient~	rtsttssrq
orie~	rtsttssrq
original	rxuqtrqrr
origin~	qztotqrru
orig~	qztptqrrt
orla	qsstssssu
orrin	rssssussr
orri~	rssssussr
ort	tzqprrurp
ort in	susrsssss
os	ttrususrp
osei	stsqsrssu
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
other applicants	rssvssssq
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
otros	rssqssssv
otro~	rssqssssv
ott	sssuurssq
ottavi~	sssussssr
otta~	sssussssr
ottilie	ssstssssu
ottili~	ssstssssu
otto	sqssrursu
ottobre	sssrusssr
ottobr~	sssrusssr
ou	uwtrrrrrr
ou le	susrsssss
oublie	srstrvssr
oubl~	srstrvsss
oud	sssussssr
oude~	srsqtrssv
ought	trrrrrtsu
ought to	trrrrrtsu
ough~	trrrrrssw
oui	rrrrvttrr
our	rrqwptxps
our 0	vqussrrrr
our advertisement	ussssssss
our agency	stusssssq
our annual	ssssssssu
our best	srssvtssr
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
our new	rtsssvrsq
our next	svqsssssr
our offer	srssurrst
our office	sstssstsq
our open	trvrssrss
our partner	ssrprstsv
our place	sussrsssr
our process	susrsvtso
our processor	rssrssssv
our project	sssqssssu
our records	stssrrvsr
our recruiters	trrrsrrsu
our recruitment	rrsssrssv
our reserve	sssrsvssr
our sales	rstrssusr
our search	ssststssq
our selection	spssussst
our side	rssssurss
our site	usrqstrss
our six	sssussssr
our success	sssssssur
our system	wrssrrtsp
our talent	ussrssssr
our team	zrrtsrssn
our technician	rusrsssst
our two	srsrsutsr
our upcoming	sqsrssrry
our volunteers	sussssssr
our way	sssussrss
ourselves	ussrtsssr
oursel~	ussrtsssr
ours~	ussrtsssr
out	sumvruspv
out about	tssssussq
out and	qssqtstsu
out are	urstsrssr
out because	srssssusr
out by	susrsssst
out for	sssrssssu
out in	svssrsrst
out now	ssssvsssq
out of	nqpvvvprx
out on	sqrtrrsrx
out our	srsrsstsu
out soon	susrsrssr
out that	sssrsrssu
out the	sssnrsssy
out these	sssssssur
out till	usssssssr
out you	sssssussr
outcome	vsrvussrn
outcome for	ssssusssr
outcome is	tsstssssq
outcom~	tuqxsrqrp
outc~	tuqxsrqrp
outlook	ssrsrvtrq
outloo~	ssrsrvtrq
outl~	ssrsrvtrr
outra	srswrsrsr
outra pessoa	srsvrssss
outr~	srsxrrrss
outstanding	pttvsrrss
outsta~	pttvsrrss
outs~	ptvvrqqts
over	syovxuolr
over 0	sprotttry
over a	rvsrssssr
over het	rsswrrssq
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
own	rssypmyqs
own boss	srssssusr
own money	ssrvssrss
owner	surtrrsss
owners have	sssssussr
owne~	rtqvssurr
owns	susrssusr
owns the	sussssssr
oyelaran	sussssssr
oyelar~	sussssssr
oyel~	susssssss
p	rsqwxrrpr
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
pacifi~	sqstrtsst
paci~	rqrtswsrr
pack	sqururtsr
package	srsnuruut
package has	sssrssssv
package is	tssrssusr
packaging	ursuststo
packag~	sqtnvruvr
packer	tsstssssq
packet	usssssssr
packing	srstsssuq
packin~	urstsssup
pack~	wnsoxqswr
pad	sssusssss
padr~	sssussssr
paga~	sqrrvrsrt
page	sl5rrnsru
page 0	srtrurssr
page on	ssxqsrrsr
page we	srusssssr
pages	rqzqurrsp
pages we	ssrsussss
page~	rq0pvrrsp
pagina	trwsrrssr
pagi~	trwssrssq
paid	pqmvvp1vo
paid for	sssussrsr
paid in	ssssssusr
painfully	sssussssr
painfu~	sssussssr
pains	sssussssr
painted	ussssrsss
painte~	ussqsrssu
pain~	tqsvrrrst
pair	strutsssq
pake~	ssssssssu
palabr~	stusrsssr
pala~	xrvrqrrrq
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
panel will	tttrssssp
panel would	sqrrrsssx
pane~	sxosuynos
pani	srrruusrs
panic	sssssussr
pani~	strrsussq
pants	srssusssr
pant~	trssusssq
paola	sssussssr
paolo	sssrtussr
paol~	srsttussq
papa	srssssssu
paper	sv0nqpptt
paper and	sssssrsus
paper is	rusqsrtst
paper on	sussssrsr
paper with	sssqssssu
paperwork	rqqpyysso
paperwork is	ssrsussss
paperw~	rqqpxysso
pape~	qrymwtrsr
papier	tsvrrrssr
papier~	ssrssssus
papi~	tsurrrrtr
papo	tursssssr
par	qvrssqsrt
par contre	sssusssss
par mois	srssrsssu
par un	sssrssssu
para	uwsvsqqos
para 0	rrrsrsrrz
para a	wtrrtrrrr
para el	qsrvtrrrs
para falarmos	svssssssr
para la	ursturrsr
para o	rttrrrssu
para que	srrvssssr
para una	sttqrrurs
parabens	ssssussss
parabe~	ssssussss
paragraph	ssurqsrst
paragr~	ssutqsrss
parale~	susussstp
parallel	usssssssr
parall~	ursssstsr
para~	ustursqrp
parce	srrvrrusr
parce que	srsussssr
parcel	sqsrrsrsy
parcel for	sssrrsrsv
parcel~	susrsstsq
parcours	rrttsrusq
parcou~	rrttsrusq
parc~	rrruqqwrt
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
pari~	urrsrsuss
park	rvrrrsstt
park in	rsssssssu
parking	rusrstssr
parkin~	qtssstrss
parks	srstssttq
park~	qwrsrutsq
parler	ttsrssusq
parliamo	sutrsssss
parlia~	sutrssssr
parl~	rvtsrrvrp
paro	rrrvtrssr
parr~	rrrurrrrv
part	to1psqttr
part in	spussttrt
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
partic~	rrsusqrry
partid~	susssssss
partie	sssurtssr
parties	sssrssssu
partie~	trsrssssu
partir	rquqtvurq
partir de	sssrrvtss
partir du	srurusssr
partir~	stsrusssr
partner	pwqoqq3sr
partner for	susrsssss
partners	qtswxqqrp
partners met	srsswsrsq
partners want	sussrsssr
partne~	pwpsun3qp
parts	tssrssrsu
party	ssspssssw
part~	qrquspypv
parvenu	urssssssr
parven~	vrssssssr
parv~	vrssssssr
pas	uotxqwqrp
pas de	ursrusssr
pas ete	trsrssssv
pas le	sssusssss
pas on	tsursssss
pasa	rrswrrssr
pasamos	russssssr
pasamo~	russssssr
pasarte	rvsurrssq
pasarte el	sussssssr
pasart~	rvsurrssq
pasa~	qzrtstrro
pask~	wrtrssssr
paso	vtsrssssr
pass	powxrotqw
pass and	srsqsrssw
pass on	rssusssss
passar	uvrsrrrrt
passare	sussssssr
passar~	susstsssr
passat~	rssvsrssr
passcode	swrssrssr
passco~	swrssrsss
passe	stsvvrrrp
passed	ssqvrwrqs
passed on	rtrvsstsq
passed the	stsrtxrsn
passen	srrssssus
passende	qsssssssv
passende stelle	rssrssssu
passen~	qrsssrrsw
passer	svursrrsq
passez	svssssrsr
passez donc	svssssrsr
passiert	urssssssr
passiert jetzt	ursrsssss
passie~	urssssssr
passing to	ursssssrs
passo	ssusssssr
passport	ruqptryrs
passport and	sqtsssssu
passports	srssssssu
passpo~	rtqotryru
passt	rsqsvsvqr
passt es	sqsssstsu
passt ihnen	surssstsr
passt menschlich	srswrsssr
passte	srsrssuss
password	squrrrrrx
password for	srsssrssv
passwo~	rquqrrrrz
pass~	q1qrrnuov
past	pypwqrrru
past or	rsssssssu
past you	sssussssr
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
patients	ssrrsswsq
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
patr~	srrvsttrr
paul	vtrssqrru
paula	wrsssrssp
pauline	susrrussq
paulin~	susrrussq
paul~	vvsqrutrm
pause	qrrqszrrt
paused	sqtrryrsp
paused while	sssrsvssr
paus~	ppvpr3rto
pay	onwn0pvst
pay 0	srssussrs
pay a	ssustsssr
pay for	sqtvrttsq
pay is	sssrssusr
pay of	ssssusssr
pay the	srtsrsssu
pay you	sssvrrssr
paya~	susrsrssr
paying subscribers	sssssssur
payi~	sssqrssut
payment	roqtsqrs0
payment for	ssrussssr
payment is	ssssrsssv
payment of	spsssrssx
payments	srstsrtuq
paymen~	rnqvspsuy
paym~	rnqvspsuy
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
pb	srsusssss
pc	rpuoqrq4s
pdf	uqvqqqtwp
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
pedimos	srvsrsssr
pedimo~	srvsrsssr
pediu	rtsrsussr
pedi~	qrurrtssu
pela	ssswrrrsq
pelas	svsrssssr
pelas 0	svsrssssr
pela~	svsrssssr
pell	ssssrussr
pelleg~	ssssusssr
pell~	sssrusrst
pelo	tsrvrtrrr
pelo prazo	sssssussr
pen	srwrrsstq
pena	srsusssss
pencilled	rvstssssp
pencil~	rvttsssso
penc~	rvttssssp
pendie~	srutsssss
pending	srsrryrrq
pendin~	tqrqrzrrr
pend~	sptsr1qrp
penrose	sssssussr
penros~	sssssussr
penr~	sssssussr
pense	rrsqruust
pense a	rssrsrusu
pension	strrvsssq
pension 0	ssssvsrsr
pension scheme	susssstsq
pensio~	rtrtvrrsp
pensum	ssssvsssr
pensum 0	ssssusssr
pens~	qosrysvrs
pentec~	vrsrsrsuq
pent~	utsqrrrut
people	tuoxqqwos
people and	trsusrtrr
people do	ussrstssr
people for	ssstststq
people from	sssrssssu
people i	stsssstsq
people in	psrtrrvrt
people like	sssssssru
people on	sssrsutsr
people round	swsrrsrsr
people team	tssutstsn
people they	sssussrsr
people to	uttsstsso
people who	toquurssu
people you	sxsssspsr
peop~	ttoxqqvqs
per	srrtxnvqt
per accettazione	ssssussss
per averci	ursrsrsst
per chat	srussssss
per day	ssssssuss
per diem	srssssutr
per einschreiben	ssssssssu
per hour	srsrusuuo
per i	rtsrrsssu
per il	qrrzptrru
per la	sqstrtssu
per le	rssusrrst
per maand	srsrssssu
per month	sssrvstrr
per non	ssssssrtu
per policy	rssvsrssr
per post	tsssusssq
per quest	sssvsrssr
per un	surrssvrr
perche	rrsvsssss
perc~	qsrtrssrv
perdona	rtsrsvsss
perdon~	rusqsvssr
perd~	qvrrrvsrs
pere	svsrrsssr
peregr~	vssrsrssr
pere~	vssssrssr
perfect	swsqrrtsr
perfec~	sxsosrtsr
perfek~	stusssssr
perfil	srsurrwrr
performance	rqstrrtru
perfor~	qoquqqrp6
perf~	qvumpoxo1
perhaps	strprttsu
perhap~	strprttsu
perh~	strprttsu
period	srqvtqrrw
periode	srsrssssu
periode d	sssrssssu
peri~	rpquvrqsw
perkovic	sssrssssu
perkov~	sssrssssu
perk~	sssrssssu
permanent	rsruurtuo
permanent basis	ssssusssr
perman~	srqvvqvso
permission	ssssrrtus
permission to	sssssssur
permis~	srsurrsur
permit	rrsqustsu
permitted	sswsssssq
permit~	ssxsrrssp
perm~	pouwvnwtq
pero	rtrwrrsrs
person	prqwoqzwp
person and	ssststusp
person as	sssssusss
person on	sqtsrssus
person talent	rsssssusr
persona	tqswsrssq
personal	srruutqrt
personal data	usssssssr
personalabteil	rssrsusss
personalauswei	rsvrssrss
personalauswei und	srussssst
personalberatu	srsrrsssv
personality	ssusssssr
personality questionnaire	srusssssr
personally	uusrsqsss
personalrat	sssruussq
personalrat hat	sssrsussr
personen	ttturrrrr
personen in	sssussssr
personlich	rssusssss
personlichkeit	srusssssr
personnel	tvsrrvssm
personnes	ssrustssq
personnes la	sssrsusss
persons	ssstssvso
person~	rwxusqsop
pers~	qosvpp2rs
perth	ssssusstr
pert~	rrssussts
peru~	usssssssr
pessoa	trsvrsssr
pessoas	stusssssr
pessoa~	ttusrsssr
pess~	tstvrrrrq
peta~	ursrssssr
peter	strxtrtsn
petersen	ursrrstss
peters~	ursrrstss
pete~	usqwrrvro
petit	ssusrssss
petite	sustsrssr
peti~	ruttrsrsr
petra	rqsrtusst
petrovic	ussrsrssu
petrov~	ursrsrssv
petr~	sqrsuqsrw
pettifer	rssrsrssu
pettif~	rssrsrssu
pett~	rssqsrtsw
pfeiffer	tssrsussr
pfeiff~	tssrsussr
pfei~	tssrsussr
pflege	rssrsstus
pflegedienstle	usssssssr
pflegefachkraf	rssssssvr
pflege~	urrrrrvuo
pfle~	urrqrrvuo
pflich~	srsvssssr
pfli~	srsvssssr
pharmacy	stsusurto
pharma~	ssstrusto
phar~	sursrtrup
phase	rutrrusso
phase of	russssssr
phas~	rutrrussp
phd	rrtqtqtxq
phd studentship	ssussstsq
philip~	strussssr
phil~	strurstsq
phone	tuwiupvts
phone call	surssrsss
phone calls	sstsrrsur
phone on	urssqxrsq
phone screen	susssssrr
phone your	stsrssusr
phones	rswrssrsr
phon~	rzyhspuss
photo	ruuqprtrv
photo id	svvsrssrp
photographs	sttrrsrsu
photog~	sstqrrrrw
photos	uqrrvrvrq
photos of	ussrssusp
phot~	tvslspvqw
php	sstrssrsu
physics	strstsstq
physic~	sstqussuq
physiotherapis	srssrsssu
physio~	trssrsstu
phys~	tqsnrrvvt
pia	sssrrsssv
piac~	ssrtsrttq
piano	sssrswrtq
pianos	sssqsusst
pian~	rrrptvrtt
piazza	stsrssusr
piaz~	stsrssusr
piccol~	rsursssst
picc~	rsursssst
pick	sozmqsuvu
pick a	stsrssrsu
pick any	sswrsrssr
pick it	sssssqssw
picked	trsxrspuq
picked a	sssussssr
picked the	rssrssssu
pickle	sqrrsssrx
picks	srssussss
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
pile	ursqsytsn
pill~	sssurssss
pilot	ssrwsrrsq
pilo~	tsrvssrsp
piment~	sutrssssr
pime~	sutrssssr
pin	pussrrsrw
pine	srsturssr
pinegate	sssssssru
pinegate consulting	sssssssru
pinega~	sssssssru
pine~	trsssrsru
ping	sstrrtusq
ping you	ssssrutsr
pint	sussssssr
piotr	tssrsussq
piot~	tssrsussq
pipeline	surtsrrrt
pipeline architektur	svrsssrrs
pipelines	ssssssuqs
pipeli~	surtsruqs
pipe~	stttsrtps
pis	ssussssss
piso	rtsqssssv
pista	srutssssr
pist~	ssutssssq
pitch	rsurrsstr
pitc~	rruqrrttt
piu	qqsvurrst
pivo~	srwsssssq
pix	sssusssss
pixe~	qssusssst
pizza	rwrrursvo
pizza and	sssssruss
pizz~	rwrqurrup
plaats	rtssrsssu
plaa~	rtssrsssu
place	rvpvnzrou
place after	usssssssr
place and	stsrrsrsu
place as	sssruvssp
place de	sssuursss
place for	ssssusssq
place from	ssssqsssu
place in	urrnsturv
place on	rsrvrssrt
place with	srssssssu
place you	sssrsvssq
placed	rrspszrrt
placed on	rsstsvrsq
placed your	ssssssssu
placement	srrqruvvq
placement on	sssrsvssr
placements	sssrsustr
placem~	rqqpswyvn
places	rntusovsy
places at	srsrssrsv
places for	sssssrssu
plac~	ppowm0vqu
plain	srusrsrst
plaisir	rrrsvrsss
plaisir de	srsrvrsst
plaisi~	rrrsvrsss
plai~	sptvvqrrs
plan	qrzoqqttu
plan for	sturrsssr
plan to	srsrstvsr
plane	susssrrss
planned	ssrqrsssv
planner	rssustruo
planne~	rsrrrurtv
planning	ussqrsvrq
planni~	usrqrsvrr
plano	srssvsssr
plans to	sssursssr
plant	ssrqrutss
plant manager	srssssuss
planta	susrstsss
plants	srssssssu
plan~	qyoopxsru
plastic	ssussssss
plasti~	srurrrtst
plas~	srutrrtss
plate	srusssssr
platform	rssssruss
platform team	srsrssssu
platfo~	rrsrsqvss
platz	qqrptuqr0
platz 0	srsqturrt
platz mehr	sssqsrssw
platze	rqrvrtrtt
platze fur	sssssusss
platze vergeben	sssqssssu
plat~	potvrqrux
play	qtwstrrrq
playing	rssusssss
playin~	rrstssrrv
playli~	rsssssssu
plays	sssrsrssv
play~	qrrsrqsq0
plaza	trruqssrs
plaza 0	sssussssr
plazo	qrttvrrss
plazo de	qrttvrrss
plaz~	tpsttsrru
please	n02h0omou
please accept	ssstqtsss
please acknowledge	svssssssq
please also	stusssssq
please be	tsststssq
please bring	suqsqrssv
please call	sprsrsssy
please check	rutsssssp
please choose	srrsssssu
please click	sssrssrsv
please come	strrtrssv
please complete	owwrqrrrt
please confirm	qprrvttsu
please consider	stsvssrsr
please do	vrrtsuprs
please fill	trrqssssv
please find	tssrusttn
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
please send	rqrrvrrsv
please share	srssssvsr
please sign	rrrrtrrrw
please submit	suqssssst
please tell	srrtrrruu
please upload	rrrstsssu
please write	rrussrrst
pleased	qvqoysqqv
pleased to	qvroxqqqw
pleased with	sssssussr
please~	qvqoysqqv
pleasure	srrsxrqtq
pleasure in	ssssusssr
pleasure of	srsssssus
pleasu~	srrsxrqtr
plea~	n02h0pmnv
plek	rruvrrssr
plenty	srsqrrtsw
plenty of	sssqsrssu
plen~	srsrrrtsv
pleut	susrssssr
pleu~	rusrsssst
pli	vrsrssssr
pli est	vrsrssssr
pln	ssssssusr
plots	ssssrrssv
plot~	ssssrrssv
pls	rruzturrk
pls do	sssssussr
pls find	srustsrsr
pls note	sssussssr
plu	susrssrsr
plum~	spsuttsss
plun~	ssusssssr
plus	oppq0p2pq
plus d	srssssssu
plus de	rssustssr
plus our	susssssss
plus que	sssrssssu
plus the	srrsususr
plz	ssusssssr
pm	rwvkqnuux
pm 0	svssssrsq
pm and	svssssssq
pm bst	susssrssr
pm et	sqstssvsr
pm is	spssssssv
pm to	sqssssvss
pm you	ssssrsssu
po	ttsqsursr
poche	rssrssssv
poch~	rssrssssv
pocket	sstssrssu
pock~	sstssrssu
pode	trstrrrsu
poder	ussssssss
pode~	ttsurrssr
podi~	rrsssusss
podra	rssusssss
podra interponer	sssvssssr
podrias	susssstsr
podrias venir	sussssssr
podria~	rvsrssssr
podr~	qvstrrsrs
pogo	srssssrur
pogo bikes	sssrssrus
pohl~	sssrsusss
point	uoruyrsqq
point 0	ssssxsrsp
point we	sssussssr
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
ponte	sustrrstr
pont~	rurtrtrsr
pool	pprsr1ttp
pool as	sssrsvssr
pool for	srsqsyssq
pool of	srstssusr
pop	uwrrrrrsr
pop in	sussrsssr
pope	ussrsssss
popped	ussrsstsr
popped it	ussrsssss
popular	sssssrssu
popula~	srsrsrrsx
popu~	srsqsrrsx
por	suqvsunox
por el	rssussssr
por escrito	rrssvsssr
por eso	sssussssr
por isso	ursrsrsst
por la	txtnssrsr
por lo	rtsrsrssv
por telefone	ursssssss
por telefono	rsrstsssu
por ter	rssussssr
por un	sssussssr
porc~	srusrssss
porque	rrrusurur
porque no	sssrsusss
porq~	rrrusurur
port	rrsrrvsss
porta	rsssrsssv
porta il	rrssrsssw
portab~	rrssssssv
portal	tprnsrru0
portal by	ssrsqsssw
portal to	ssssusssq
portal~	ussrsssss
portaria	rtsvsrssr
portar~	rususrssr
porte	srtussssr
porter	rtsursrur
porters	ssssssuss
porters 0	ssssssuss
porter~	ssssssuss
portez	ussrsssss
portez a	ussrsssss
portfolio	wvqtqqrtq
portfolio and	utsrsrssr
portfolio is	sssussssr
portfolio link	ursrsstsr
portfolio of	srsssssus
portfo~	1wpuppqso
porti	susssssss
port~	3wmsmmpvv
posicao	sssrsutss
posica~	sssrsutss
position	sttx3nrqi
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
positiv aufgefallen	sussssssr
positive	ttsrsvrsq
positi~	psrw1osns
posizione di	tssqstssr
posizi~	sssrswssq
posi~	psrw1qsnr
possible	tvworqurs
possib~	tvvlqrwqt
posso	rsrvrrrsu
posso passar	rrrtrsrsv
poss~	ttuopqwqu
post	tptu0qpps
post about	sssrssssu
post at	sssvssssq
post from	sssrustsq
post has	sssrsrssu
post of	qtvvtutrl
post the	sssrsvsss
postdo~	turusrsuo
poste	tsvwsvrqj
poste de	svtrtvrsn
posted	rrrmrqszw
posted by	tsssssrur
posted in	rrssssssv
posted on	sssssrssu
posten	srrusursr
posten als	ssrssussr
postfach	turrsssrt
postfa~	turrsssrt
posti	sssrsrssv
posting	srrssqsvs
posting does	usssssstq
posting it	ssssssuss
postings	sssrsssqv
postings that	sssssssqu
postin~	srrsrprwv
posto	qrtvusrrq
posto di	ssstusssr
posto dove	sssrssssu
postpone	srssssssu
postponed	sssrswssr
postpo~	sqsqrysss
posts	rssurxsum
posts have	rssusrsss
post~	tlrtnyn2s
pot	ssstursss
pot la	ssstursss
pota~	sssrssssu
pote~	strsssssu
potr~	strqrttts
pots	srsqtssst
pots of	srsqtssst
potwie~	tsrrussrs
potw~	tsrrussrs
pour	oxnxwtpot
pour ce	susrssssr
pour en	susssssss
pour le	rtsvtursp
pour les	ssrvsrsss
pour moi	srsrussst
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
practitioner	sstsutssq
practi~	po2srqsts
prac~	on1rspryr
prairie	russssttq
prairie wind	sussssssr
prairi~	russssttq
prai~	rwrrssstp
praktika	sssssssuq
praktikum	ssrsssssu
prakti~	rsswrrrtq
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
prat~	rpzwrrrrq
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
praz~	vrsputsss
pre	srrrvrtrs
pre employment	ssrswsssr
preavis	strsussrr
preavi~	strsussrr
prea~	rursussrr
precious	ussssstsr
precio~	ussssstsq
prec~	uqrutrssq
pred~	squsrrsst
prefer	rwrrtrtsq
prefere	srstsvrsr
prefere ne	srsssusss
preferences	srspssrtw
preferito	ssssrsssu
preferred	sttrttusn
prefer~	qrrqqwttu
prefiero	rrsvtsssr
prefie~	rtsutrssr
pref~	nwpqrwvss
preguntas	sutsrsssr
pregun~	rvtrtrssq
preg~	rwtrtrssp
prei~	sssrssssv
prej~	rssussrss
prel~	stsussssq
premia~	srsvssssr
premier	srsrstssv
premiere	srsuttssq
premie~	sqrtturrs
premium	rsrqrsrr0
premiu~	rsrqrsqr1
prem~	qrqustpq0
prendr~	usssstssr
pren~	urrssutrr
prep	surssssss
preparation	rrutrrrss
preparation is	srvsssssr
preparazione	srsusssss
prepare	ruwqsrrst
prepare for	srsssqssw
prepared	rqsrtrtrw
prepar~	ovzptoqrv
prep~	pvzounqrv
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
presente	wrrusqrrr
presente provvedimento	sssussssr
presented	sssrsvtsr
presenter	sssrssssu
presenter a	srssssssu
presentes	ssurstsss
presently	srsqsxrsr
presen~	qyuuozomr
presid~	ruqtrtrru
press	tpzrsrsrr
press release	ssvsssssr
presse	rturssssr
presso	ssrsrsssu
presso la	srssrsssu
pressure	squswquso
pressu~	squswquso
presta~	trrsrrssu
presti~	russsssss
presupuesto	srtrsussr
presup~	srtrsussr
pres~	ru0spznlr
preten~	surssstsr
pret~	qsrqsrvrw
previe~	sssrssssu
previo	ssussssss
prevista	rssssusss
previsto	stsqsusst
previs~	ssrqrvsru
prevoyez	sussssssr
prevoy~	sussssssr
prev~	rursqwqrt
prezada	tssqssssu
prezado	trsxrrssp
prezado a	rssvssssr
prezad~	urrvrrssr
prez~	urrvrrssr
price	ssrnrsssz
price 0	ssssrsssu
prices	sssptsrsw
pric~	ssrmssrs1
prie~	sussssssr
prima	vvrssrrrp
prima dann	sussssssr
primary	urttrrrsr
primar~	urstrrstq
primei~	srttrsssu
primer	rssrutssr
primer~	utssssssr
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
pris	rrrzrrssq
pris la	sssusssss
pris quelqu	sssusssss
priscilla	stssusssr
prisci~	stssusssr
prise	srrtvrssr
prise en	ssssussss
pris~	stqryqtrp
privac~	trrrrrtsv
private	rrssurtsr
privat~	rssqvqutr
privileges	srssssssu
priv~	srsqupvsu
priya	ssrsusrst
priy~	sssturssr
prize	sssssrrsv
priz~	sssssrrsv
pro	sqrpvrutu
pro bono	sssrssuss
pro for	sssssssru
pro rata	srssvsssq
prob	ursrsssss
probably	rssorxtst
probably be	sssssussr
probab~	rrsorxust
probation	rrrqvpssx
probation is	sssrrsssu
probation six	ssssusssr
probat~	rrrrvpssx
probearbeiten	vsrtrtrtr
probearbeitsta	svrsssssq
probea~	uurvqtqto
probelehrveran	sussssssr
probel~	sussssssr
probes~	rursrvsto
probetag	srrutsssr
probetag haben	sssussssr
probetext	srusssrss
probetext schreiben	srusssrss
probet~	spuusrrst
probeu~	srwsrsssq
probezeit	ssssvrsss
probez~	ssssvrsss
probieren	sssussssr
probie~	stsussssr
problem	ruunrrurv
problem we	ssussssss
problema	sustssssr
problems	ssuqssrst
proble~	rvwkqqtqz
prob~	pvyhtusqw
procedimento	tssqsussr
procedura	urssstssr
procedure	sqstszrrp
procedure for	sssttsssq
procedure is	rssrsxrsr
proced~	wprur0qrm
proceed	rurusqtrr
proceed to	svsrsrssr
proceed w	rssvsrsss
proceeding	rssussssr
procee~	qurvsqtrr
procesie	sssssussr
proceso	ttstssssq
process	pvvsupups
process again	ssssssuss
process as	rsssssssu
process for	sutssssso
process it	qsssssssu
process of	svsrsqtsr
process we	supssssss
process will	sssrssuss
process you	sstrusssq
processed	rssrrsssv
processen	ssusssrsr
processo	rssusussr
processo seletivo	rssvsrssr
processor	rssrssssv
processus	srsrssssu
proces~	ntqttytot
prochaine	rsrqsuusr
procha~	ssrsruusr
procto~	ssusssrss
procur~	rurrrstst
proc~	nupur1tms
prodas~	usssrsssr
produce	srvrstssr
produced	susssrsss
producer	ttsttsrsp
product	usslrrtvv
product analyst	tsssssrtq
product designer	strtssrtq
product manager	rqvsttssq
production	trrvrusso
production manager	ssssrussr
productive	sossssssy
products	tssmssrsy
produc~	tptjrstyv
produk~	stusrstsq
prod~	truiqruyv
proe~	ruurrtssq
prof	swrtruqtq
profesor	wsstrrrsq
professional	rtrsrrtrv
professionals	ssspsstrv
professor	qtsqsurtu
professor of	rtsssursr
professur	ssssurrtq
profes~	rspusqvru
profie~	trrssrwsr
profil	svosqqvru
profil angesehen	sssrssrru
profil mit	ursrsssss
profil nous	svsrssrsq
profile	tqssqpvut
profile has	xrsrssstp
profile is	russsssss
profile matched	sssqssssu
profile on	srssssusr
profile so	rsssssssv
profile this	rsssssrru
profile to	rtssssssu
profile we	sssstssuq
profiles	ssttqstru
profilo	trstssurq
profil~	rpstnoywv
profit~	sssqssssw
prof~	qpotnn5sx
program	rpsurutru
programme	ovstrrtst
programs	sssosrssy
progra~	mrswrsusu
progress	totsssrry
progressing	sssussssr
progre~	sotvrrrqx
prog~	notwsrtsw
project	rrqrsptwv
project from	sssussssr
project is	ssssspusu
project manager	ssssrrtwq
project that	sssrsutsr
project was	sssqssssu
projects	rtrtrrrru
projects and	ssssssssu
projec~	qsrprovvx
projekt	rvrurpsrt
projektassiste	ussrsrsss
projek~	tvrurnvrs
projet	sssrsrssu
projeto	sssusssss
projet~	sssusssss
proj~	qsrsqkxvx
promes~	tsssusssr
prometi	sssussssr
promise	srrpruxsq
promise anything	rssqsswss
promised	rqtwuwssl
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
proo~	rrwprrtst
proper	rwrstrrsq
properly	uussrsrsq
property	stssrursr
proper~	tursqtqss
propie~	rssqssssv
propon~	ttrrrrrsv
proposal	rurprsqsz
proposal for	sssrssrsv
proposals	ssrtrrssu
proposals for	sssrssssu
propose	rsrussuss
propose a	ssssssrsu
propose d	stssssusq
proposed	stsrusrss
proposer	rqstrrssw
proposing	sssssrssu
proposons	sssrtsusr
proposta	rsrrxssrr
propos~	prrkyqur1
proprietaire	sssrssssu
proprietaire a	sssrssssu
proprietary	sussssssr
propri~	rurqsrtsv
propuesta	susursssr
prop~	p2ohyotq0
pros	srssussss
proseguire	srtssrssu
proseguire l	sssssrssu
proseg~	srtsrrssu
prospe~	sssrssssu
prossimi	sssrrtssu
prossi~	rutprtssu
pros~	qtupssqqx
protection	rtrssrqsw
protection rules	rsssssssu
protec~	rtsqrrrtw
protocol	sssrssssu
protocol and	sssrssssu
protocollo	urstssssr
protoc~	wqrrsrssu
prot~	usqtqpqtw
prou~	stsrrrssu
prova	rtxusrrrp
prova pratica	srutssssr
prove	tutrrrrrr
proved	ssrusrsss
provide	vtsmssrtv
provide you	sssrssrus
provided	qzsqsqtuo
provided in	stsssssuq
provid~	s0rlrprvs
provin~	trssssusr
provisional	uststsssp
provisionally	tstssstsq
provis~	usuutrtrl
provost	ssstttssp
provos~	ssstttssp
provvedimento	sssussssr
provvedimento e	sssussssr
provve~	sssussssr
prov~	tzywolqrp
proxima	svrrssssr
proxima terca	svssssssr
proxim~	tvstrrssp
prox~	tvstrrrsq
prozent	rsstustsr
prozen~	rsstustsr
proz~	rrrtuttrr
pruden~	sssussssq
prud~	sssussssq
prueba	rrustsssr
prueba no	ssusrssss
pruebas	trurrussr
prueba~	tqwrrussq
prue~	srxrstsro
prufen	trtqtrsss
pruft	vssqstssr
prufung	vrttsrsrr
prufung durch	rsussssss
prufun~	vqstsqrru
pruf~	yptrrqsrt
pruitt	uqusssssq
prui~	uqusssssq
pryce	ussrsssss
pryc~	ussrsssss
prze~	trsuurrrr
przy~	srruussrr
ps	swsrrrusp
psicot~	trvsssssr
psic~	tqvsrssss
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
publicly	ssursrssr
public~	wrvrqqrss
publish	srrrqrssw
published	sqspsutvr
published a	sssssssur
publisher	stsrrvssq
publisher milestone	sssssussr
publis~	rqsnpxtvu
publ~	srrslvtys
puede	rrrtrrssw
puedes	sstrrqssv
pued~	qrstqrsry
puesto	tsvsurrrp
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
puntuacion	srstsussr
puntua~	srstsussr
punt~	rtrvsurrp
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
purs~	rsststrru
purtroppo	sssussssr
purtro~	sssussssr
purt~	sssussssr
push	tqtrtsrsu
pushed	rssvrursq
pushing	sussssssr
pushin~	sussssssr
push~	ruturursn
put	pqrxqxqqv
put a	ssssttssq
put it	vrsstrrsr
put on	strqrurtt
put you	turqqttqu
put your	qptwrrqsv
puts	susssrssr
puts you	susssrsss
putting	tqrtsxrrq
putting your	ussssrsss
putting yourself	sssussssr
puttin~	tqrtsxrrq
putt~	tqrtsxrrq
pym	qssssstsu
python	ssussszrm
pyth~	srtrrr2pn
q	uutsrrrrr
q 0	ssusssssr
q a	svssrsrsr
qa	russsspwr
qa engineer	susstsrss
qa lead	sssrssssu
qq	susssssss
qu	svqtrstsq
qu a	rssssusss
qu on	rvrtrrtsq
qualcosa	srutsssss
qualco~	rrutssrtr
qualcuno	sssssrssu
qualcu~	sssssrssu
qualification	trsussssq
qualifications	vtsutsssk
qualified	orrxrsusq
qualified candidates	rssvssstr
qualified for	ssssssuss
qualify	sssusssss
qualifying	sssttsssq
qualif~	qqr0tqvrp
qualite	rrsutrsst
quality	ssrsssrrv
quality of	sssqssssu
qualit~	qsrsutqrv
qualora	vssqssssr
qualor~	vssqssssr
qualquer	uqsrsurrt
qualquer coisa	vqrrrursu
qualqu~	uqsrsurrt
qual~	soqzvqsss
quand	rurtvrrrq
quand tu	susrusrsr
quanti~	rssusssss
quan~	pttwvqurm
quaran~	ssstsussr
quarta	susrsrssu
quarter	tpqrrvtru
quarte~	spqusutru
quarto	stsrsusss
quar~	rrorqztqu
quatschen	russrsssr
quatschen wir	rutsrsssr
quatsc~	russrsssr
quat~	rwstrqtrr
quay~	svsursssq
que	qyn0t0rmk
que buscamos	ussssssss
que c	srurtvrrr
que en	srsrtsssu
que es	susrsssss
que estamos	stsrusssr
que esteja	srssssuss
que houver	sssrsusss
que j	srsustssr
que ja	srswssrsr
que je	urssssssr
que la	srtsrvssq
que le	rrrxsqtsr
que les	trsusrssr
que me	rssrssssu
que no	trrurursr
que nos	qrtusursr
que nous	ursssssss
que o	srsustssr
que tal	svrtssssr
que te	qrrstttrt
que traigas	susrsssss
que tu	ssrusssss
que vous	strtrstsq
quedamos	rrstssssu
quedamos con	srssrsssu
quedam~	rrstssssu
qued~	srqyqrtrs
queen	srsrsrtsu
quee~	rtsrsrtsu
quella	srsussssr
quello	srsttsusr
quelqu	rrrysrrsq
quelqu un	rrrysrrsq
quel~	rnr1rqsru
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
quer~	rsvsprqsw
quest	rssxrrrsq
quest anno	sssusssss
questa	rrstssrtu
questi	ussrsssss
questi giorni	ussrsssss
question	rowusrsrt
questionnaire	tqurtrrrt
questions	p10krrlrv
questions and	sstrssrsu
questions in	rrtsssssu
questions on	svrsssssr
questions you	susssssss
questi~	py2lsoqpv
ques~	px1prnprv
queue	rtrqrsust
queues	srssssvsr
queu~	rsrqrswss
qui	rurxssqrq
qui a	srswsrssr
quick	r0rrqrtqq
quick call	sussssssr
quick chat	sssrssuss
quick heads	sssssussr
quick reply	susssstsr
quick video	susssstsr
quick you	sssusssss
quickly	stsqstrut
quickl~	stsqstrut
quic~	ozorovxqs
quieras	rrtvrsssr
quiera~	rrtvrsssr
quieres	sssusssss
quiere~	rsstvsssr
quiet	rwusrvsvj
quiet on	rusrsvrsr
quieter	susstsssr
quiete~	susstsssr
quie~	pytuuusuf
quillmark	rrssssssu
quillm~	rrssssssu
quil~	sssrsrrsw
quince	ussrsssss
quindi	vrrrsussq
quinta	rtrurrrsu
quinta as	sussssssr
quin~	vsqvrsqrr
quist	rusrsssst
quis~	rusrtrsss
quite	tqrtrqqsy
quite right	sssrssssu
quite there	sssvsrssr
quite understand	ssssssssu
quit~	trrsrqqsz
quiz	sqtsrsqsx
quorum	sssssussr
quor~	ssrrsurur
quote	sqstsrrsw
quote and	sssussssr
quotes	srsrssssv
quotidien	sssusssss
quotid~	sssusssss
quoting	sssussssr
quotin~	sssussssr
quot~	snrwrqsrx
r	rrsvrrprw
ra	rrsvtrssr
rabb~	sssqssssu
raccon~	ssrusstrr
racc~	rsrvsstrr
raciocinio	srusssssr
racioc~	srusssssr
raci~	srutssssr
raconte	susssssss
racont~	susssssss
raco~	susssssss
rada~	sssussstr
radiation	srssssssu
radiat~	srssssssu
radio	urstrqstr
radi~	vqtrrqrsu
radka	srssssssu
radk~	srssssssu
raff~	sssrssssu
ragazza	sssussstr
ragazzi	ursusrssq
ragazz~	trrvrrrtt
raga~	trrvrrrtt
rahm~	svrrsstsr
rail	svtsusrum
rain	rsstvsrsq
raise	strrvsrss
raise it	susssssss
raised	srsrssvss
rais~	srrnususv
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
range	sssrsssus
range of	sssrsssur
ranger	utsrttssp
rangli~	ssssrsssu
rang~	tsrrrvrts
rank	rrsvtvrso
ranked	rsstutsrp
ranked first	sssrutssr
ranking	ssssuvssp
rankin~	ssssuvrsp
rank~	rssuuwrrn
rapaz	srstssssu
rapa~	srstssssu
rapi~	stsqsvsss
rappel	srssssssu
rappelle	srsrsusss
rappel~	srsrrussu
rapp~	rpuqrtsrw
rar	srsrssuss
rasmus	sustssssr
rasm~	sustssssq
rata	srssvsssq
rate	qrrmxrvsu
rate 0	srssvrvso
rate we	susussrsq
rate your	srsqssqsx
rates	srsnrrvrz
rates on	rssusrsst
rate~	tsrmsrury
rather	sprvrxrqs
rather be	sssusssss
rather than	trrsrxqrs
rath~	sprurxqrs
ratifi~	sssrtussr
rating	sssssvssq
rati~	sssrsxrrp
raul	sssrtsssu
raum	strrssusr
raus	rrrssrrsx
raved	srsrtsrsu
raved about	srsrtsrsu
ravensworth	sstssrsru
ravens~	sssrsssru
rave~	trsptsrrv
ravi	svsstsqss
ray	sssussssr
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
re all	sssrurrss
re apply	sssrssssu
re asking	ssvrsstsq
re at	ttsrstssq
re delighted	ssssrsssu
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
re our	srssutssr
re pleased	ssssussss
re ready	srsssruss
re right	ssssuusso
re sorry	urspsrssv
re still	sssrsxrsp
re taking	qssrssssv
re to	sstrusssr
re well	stsqsssst
reach	tyrqrrsrr
reach out	tvsrsttso
reached	zrrwrnrrs
reached a	ssstspssv
reached me	tssussrsr
reached us	xssqssssq
reache~	zrrwrnqrs
reaching	qptxssxsl
reaching out	qqsysswsn
reachi~	qptxssysl
react	srvrssssr
reactie	rsstusssr
reactie op	rsstusssr
reaction	ssusssssr
reacti~	rrtsurrru
reac~	wsuwrkznq
read	1tvvlpltu
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
reads	ussrsssst
reads every	vssrssssr
ready	rutprstrt
ready for	ssstqrssw
read~	trzlqptoz
reag~	vsssssssr
real	sswmquuqt
real chance	sssusssss
real ones	ssusssssr
real people	rssssussr
real regret	sssqsstsu
realise	srsvsrtsq
realise that	sssusrsss
realistically	sssrsvssr
realis~	rtsurutso
realiz~	susrtsssr
really	qrqwuvrrq
really hope	srssusssr
really nice	srssssusr
really no	usssssssr
really well	srsqsuusq
real~	otpxsvtqr
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
recebi	vrsrssssr
recebimento	vrssssssr
recebi~	zqrrrsssq
receca~	vrssssssr
receipt	0strsrssm
receipt of	yrtssrssn
receipts	sswtrsrsp
receip~	yrwrqqqqr
receive	rurksvqux
receive an	ssssusssr
receive another	sssqsvssr
receive our	sssqssssu
receive the	ssssrssru
receive this	rssrssssu
received	4oprrsqqu
received 0	sssvsrssq
received a	sssrsusss
received an	sssussssq
received and	vrsqrqssv
received by	ussssrssr
received many	rssrssssv
received more	tssssussq
received on	rssvsrssr
received over	sssqssssu
received this	ussqsstts
received with	wrsrssssq
received your	xrrorusrs
receiving	usrptrsst
receiving this	sssrtsrtu
receiv~	3qooqspsx
recent	rssosursw
recently	qrstrsrsw
recently applied	sssrssssu
recent~	qrstrsrsw
reception	vvsqrrrtp
reception de	vssrssssr
receptionist 0	sssrsrssu
recept~	vyrorprtt
rece~	5rroppntw
recherche	ssrtssvsq
recher~	ssrtssvsq
rechnen	ussrstssq
rechnen sie	ussrstssr
rechne~	ustrutrsp
rechnung	ssssrsssu
rechnu~	srsrrsssu
recht	rsstrutsp
rechts~	rqssurvsr
rech~	prrttuxrn
reciba	sssussssr
reciba un	sssussssr
recibido	wrsrrsssr
recibi~	0qsrrrrsp
recibo	usstssssr
recibo de	usssssssr
recife	sssrsustr
recipi~	ssssssssu
reci~	1oqrpsqsu
reclam~	rrsusrsss
recl~	rrsusrsst
recognize	rssrsvssr
recognize that	rssrsvssq
recogn~	sssqswssr
recome~	srsusssss
recommend	rrssssrsu
recommendation	spstusrsu
recommendation of	ssssusssr
recommended	rtsurqusp
recommended by	sssssrvsq
recomm~	qnrwwqrqw
reconcile	ssusssssq
reconc~	ssvsrsssq
record	qn1psrqrx
record a	spysssssq
record now	sssqssssu
record number	sssqssssu
record your	ssusssssr
recorded	tqttsssst
recording	vstrsrssr
recording devices	svrsssssr
recordings	urtssrssr
records	tssqtruss
records show	sstsrrvsr
record~	younrptsv
reco~	th2wspqpx
recruit	qsststusq
recruiter	susqrtzpo
recruiter looks	ssssssrrv
recruiters	vsrqsrpqz
recruiters and	ssssssssu
recruiters from	ssssssrru
recruiters will	ussssrrrt
recruiting	rrtvsrtvn
recruiting team	srsusrrsu
recruitment	qtxvsyvpe
recruitment for	rssrsvssr
recruitment process	sssrurvrq
recruitment team	tssvssssq
recrui~	wrstp0uth
recrutamento	ssstsussr
recrutement	vrrtsusso
recrut~	uqquswsrp
recr~	yqrup1urh
rector~	vsstssssq
rect~	wrsurrrsr
recu	xsrrssssq
recu le	usssssssr
recue	ussstsssr
recurso	rsstsrssu
recurs~	srstsrssu
recu~	yqrstqrrr
reda~	rrvsssstr
rede	rssuusssr
reden	uusrsrssr
reden wir	ussssrssr
redes	tssrssuss
rede~	uutsrqvrp
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
refer	rtsusstsp
refer to	rusutrrsq
referee	srurqrrsw
referees	qurpsrrtx
referees are	sssrssssu
referees have	qsssrsssv
reference	wrqxqqqvq
reference from	ussrstssr
reference is	rssusrsst
reference to	rstuttsso
references	uqqo0tqrt
references and	sssrussss
references from	ssssssssu
referent	rssssrsut
refere~	zootxolwu
referral	trrrrrvss
referral fee	ssssssusr
referred	ursrrvrsr
referr~	tprqqszqu
refe~	yontwoquu
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
refuse~	sssrssssu
refu~	rtrpsqusw
reg	trststssq
regard	rssusussq
regarde	vrsrsssss
regarde ca	vssqsssss
regarded	sssussssr
regarded as	sssussssr
regarding	tvrrsrsrr
regards	quuxpouou
regards hr	sssrssusr
regards person	rssssswsq
regards recruitment	qtsvsrsss
regards the	sssrssssu
regards your	smsqssss0
regard~	qwsxonuou
rega~	rwsxoouou
regelversorgun	ssssssuss
regelv~	ssssssuss
regieassistenz	srsrswssr
regiea~	srsrswssr
regime	srsstsusr
region	rrswtrsrr
regional	susqssvsp
region~	ststsqusr
register	sqsqrvtrt
register in	sssssvrsq
register now	ssssssrrv
registered	utqurrsrt
registering	rssrssssu
registering for	sssrssssu
registration of	ssssssusr
registriert	usssssssr
regist~	ysqrptsov
regi~	vrpuotwpt
regl~	sssutsssr
regret	rrrwprrrw
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
regula~	qurpruuvp
regu~	qurqruvvp
rehearsal	sussssssr
rehear~	srrsrsrsx
rehe~	srrsrsrsx
reicht	sruurrssr
reicht uns	sssussssr
reicht~	srsusssss
reic~	qovwrqsts
reih~	rssusssst
reimbu~	susttrtso
reimers	rssusrsss
reimer~	rssusrsss
reim~	ruswsrtso
reinge~	sssrssuss
reisekosten	sursssttq
reisekosten werden	sussssssr
reisek~	sursssttq
reis~	svrrqrtts
reizen	ssssssusr
reiz~	srsrssust
reject	sstrrsssu
reject the	sssrssssu
rejected	qrrwrrqsw
rejected by	sssrssssu
rejection	ssrossssx
rejections	sssrssrsu
reject~	qqrtrqqs0
reje~	sqrrrqqs1
rekening	rqtrttsst
rekeni~	rqsrttrrv
reke~	rqssttrru
rekrut~	sssssussr
rekryt~	sssssvrsr
rekr~	rrrsryrsq
rektor~	trssurssr
rekt~	trssurssr
related	ssrrsstsu
relate~	ssrrsstru
relation	srsrssuss
relationship manager	sssssssur
relati~	rqtsrsttt
relaxed	sussssssr
relaxed about	sussssssr
relaxe~	sussssssr
rela~	rssqqrusv
release	rqunstssx
release for	ssusssssr
released	ttrptvrrs
released as	sssssussr
released in	vssssrssr
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
reme~	trtsrquss
remind	ttssssstq
reminder	rtqrvqqsv
reminder that	rqrrwrrsu
remind~	svspuqotw
remis	rsurstssr
remitida	vsssssssr
remiti~	vstrrrssr
remi~	uuvmuqosu
remote	qsqotp26e
remote 0	rsrussttp
remote for	ssssssrur
remote work	srssssrsu
remoto	srstrsusr
removal	ssrstsrsu
remova~	ssrsssrsv
remove	sstmssrsz
removed	ttrnsrsrx
removed from	sssosrssy
remove~	ttsnrrsrx
remo~	sqohrn42u
remunerada	rsurusssr
remuneration	rrrrxrtsq
remuneration 0	ssssusssr
remune~	rqvpzruso
remu~	rqvpzruso
rencontre	turrstrsr
rencontrer	strrssssu
rencon~	tvqpstrss
renc~	tvqpstrss
render~	srussssss
rendez	rsrrqrrrz
rendez vous	rsrrqrrrz
rend~	rrtqqrsry
renee	sussssssr
renewal	qssrsrssx
renewal and	sssrsrssu
renewa~	rssqsrstw
rene~	rtrorqtuw
rennen	rtrrsusst
renn~	rsrrsusus
renova~	rrrrrsrry
reno~	rqrtqsrrz
rens~	ssssrsssu
rental~	ssssssrru
rentree	rrsstvssr
rentre~	rrsstvssr
rent~	qqrptwqsx
renuncia	srsutsssr
renunc~	srsutsssr
renu~	srsutsssr
renvoyer	ssursssss
renvoy~	srururssr
renv~	srururssr
reorganisation	rssrsvssr
reorga~	rssrsxssr
reor~	rssrsxssr
rep	sssssussq
rep is	usssssssr
rep will	rssssussr
reperi~	qrssssssx
repe~	qrttrrrsw
replac~	sssqsstsu
replied	rssrrsrrw
replied to	ssssssrru
replied with	ssssrsssu
replies	ttsrusrsr
replies to	ttssusssp
replie~	susntstqw
reply	yupntnxqu
reply by	usssrssss
reply in	sssrssrsu
reply stop	ttssssssq
reply to	sstsssqtt
reply with	rtssssvsq
reply within	usssssrsr
reply yes	rrrrssssw
replying	srstssvsq
replyi~	srstssvsq
repl~	2rqopl1ou
repo	so2srstsn
repo mit	srvsssssr
reponse	trstusssq
repons~	uqrtutrsr
report	rrxvrspqs
report about	sssrssssu
report any	sssssussr
report from	ssrsqsssv
report to	rvssvsssp
reported in	ssssssrsu
reporting	srusrsurr
reporting time	ssusssrss
reports	rvrqrrsru
report~	sutspssst
repository	srvrssssr
reposi~	rsvqrrtru
repo~	rr0uqrppt
repren~	rrtrsussr
representation of	ssssssssu
representative	rurutqssq
repres~	rurvtqsrs
repr~	quutssrqs
req	ssssrwssp
req is	sssssussr
request	uusmqsssw
request your	ssssrussr
requested	rstqvsrru
requests	sssvrssss
requests for	sssvssssq
reques~	swujrrsqz
required	ssruprwsq
required to	sutrssssp
requirement	qrsvsswso
requirement of	qssvsssss
requirements	trttsstuo
requir~	qruuooyuq
requisition	tssvsvrsn
requisition is	sssrsvssr
requis~	vrswsvrrm
requ~	qstuooyru
reschedule	ryrrqsrrs
reschedule your	sussrssss
resche~	r0tqqqqrs
rescind	sssvsrssr
rescind the	sssvsrssr
rescin~	ssswrrssq
rescue	svrtsrssr
resc~	s1rwpnrqq
research	rqtttptvt
research associate	trstrtttq
resear~	tqrtrpswr
reserva	srsssvssr
reserva de	sssssussr
reservations	rsssssssu
reserve	rsrmuyrsu
reserve for	qssrsxssr
reserve list	srrrrursu
reserves	rsssswssq
reserviert	svsssrssr
reserv~	otqjtzqr1
rese~	rrrkrzrvy
resi	svsrsrrtr
reside	sssrusssr
residency	ttstssssq
resident	psrrrtttu
residents	rtusssstp
reside~	osutspttu
resign	ssssvtssp
resign from	ssssvtssp
resign~	ssssrusss
resi~	nqtqxsttt
resolutions	sssssssur
resolutions you	sssssssur
resolu~	rsstsssur
resolved	rssvurssp
resolved to	sssutsssr
resolver	srvrsssss
resolv~	rsvvtqrsp
resource for	sssrssrus
resources department	sssussssr
resourcing	usssttsso
resourcing team	ussrssssr
resour~	vrtsssrtq
reso~	spwuvrpup
respected	usssssssr
respec~	trrsrssrv
respond	utssssstp
responda a	ussrssssr
responsabile	rurssstsr
responsabile di	susssssss
responsable	vqttsrrsq
responsable de	trusssssr
responsable du	ussrsssss
response	tqunttrsv
response and	sssqssssu
response to	rsussssss
responses	urtrssrss
responses to	usssssssr
respon~	ztxirrrss
respos~	rrstssssu
respuestas	srtrssssu
respue~	srtssrssu
resp~	0rtsppqrt
rest	uttqrssrs
rest on	usssssssr
resta	rtsrrsusr
restan~	sssssussr
restar~	sssrssssu
restaurant	sssttstsp
restaurante	sturrrtsr
restaurants	sssrssssu
restau~	tuupsrusp
reste	qstsswrsr
reste bien	rtsrsussr
resto	usstssssr
restons	srsusssss
reston~	srsusssss
restored	sqssssssv
restor~	sqstssssv
restructure	sssusrssr
rest~	qqrsrvuqu
resubmit	rsssstssu
resubm~	rrsssusst
result	prutr0orq
result in	sstpuussq
result is	srsrsxssr
result of	susrstssr
result we	sstussssq
resultado	rsursssst
resultados	sssssussr
resultat	rstussssq
results	uutvqosqs
results the	svsrssssr
results to	vssssrssr
results will	ssurssssr
result~	psxuoortw
resume	0upkoozvr
resume and	utssssssr
resume at	ussrsqssu
resume for	vssrsrrss
resume from	sssrsutss
resume has	rsssssust
resume is	tqsrssssu
resume on	sssrssuss
resume you	rssssstuq
resumes	sussrsssr
resume~	rurrssrru
resu~	wvptmwpss
retain	ssssrtrsu
retained	srstsswsq
retained by	srssssvsr
retain~	srstsswsq
retard	rsusssssr
reta~	psuuqrvrr
retention	rssqsstsv
retent~	rssqsstsv
retenu	ssrorrusx
retenu un	sssrssssu
retenu votre	stsrssssu
retest	sssussssr
rete~	trrnrqvrz
retired	srssrssvr
retirer	srstsrssu
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
retr~	rrsrtrssv
rett	srsusssss
return	qqxoyrrqv
return and	ssssvsrsr
return from	usssssssr
return it	sstsusssq
return the	ssssqsssu
returned	rsrysqsrr
returned to	sssusrssr
returner	ussrsrtsr
returning	ssssqstst
returns	srssssssu
return~	tqqxpqtts
retu~	qnvwxoprv
reun~	stturtrrq
reuss	susrsstsr
reus~	susssstsq
reva~	sssssssur
revenue	sstsssusr
revenu~	sstrssuss
reverend	srutssssr
revere~	srutssssr
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
reviewed	swqwqqtqr
reviewed by	srsussssr
reviewed your	otrvsrtst
reviewers	sssrstssu
reviewing	w0rrspsrl
reviewing all	rvssssssq
reviewing applications	vrsrssssr
reviewing it	ussrsssss
reviewing the	rvstsqssr
reviewing your	rusrttrsr
review~	x3pspnrps
revisa~	usssssssr
revise	srsrssssu
revised	rsrrwssss
revised letter	srssvsssr
revised terms	ssssrsssu
revise~	rssrxrrsr
revision	rrsrssssv
revisi~	rqtqrtssw
revi~	xvqquppov
revoir	rssrtussr
revo~	rssstussr
rewrite	rssstsrsu
reyes	srsssurtr
reye~	srsssurtr
rezept	ssursssss
reze~	ssurrtttr
rh	strrurrvp
rhei~	srssssuss
rhys	sssrssusr
ricard~	susssstsr
ricc~	ssssssusr
ricerca	tssrsssvr
ricerca salvata	sssssssvr
ricerc~	ttsrrtruq
ricevere	sssrssrtu
ricevere piu	sssrssrtu
riceve~	tssqssrtu
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
richtig	suttrrrsr
richti~	ssuurrssq
ricorso	sssussssr
ricorso al	sssussssr
ricors~	sssussssr
rico~	tqrtrttss
ridg~	srssuurtq
ridi~	sssussssr
rien	qsrwrvrsp
rien a	srsvssssr
rientra	urstssssr
rientr~	urstssssr
rien~	urstssssr
riferi~	sssusssss
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
rik	svsrrssss
rim	usssssssr
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
ring~	spsxsurrq
rinuncia	sssqsrssw
rinunc~	rusqsrssw
rinu~	rusqsrssw
ripres~	sssusrsss
ripr~	sssusrsss
risc~	srvtrsssr
riservata	rssusrsst
riserv~	rrsusrtss
rise~	rssurrtst
risk	rssostutu
risk and	sssrssssu
riso~	rssurrrru
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
roar~	sssusrsss
rob	srttsptst
robb~	srsvssssr
robert	srsvssrrt
robe~	sssvssrrt
robin	qrssrussw
robi~	qrssrussw
robotics	stssstuso
robotik	sssrssrsu
roboti~	strrtttsp
robots	ussssstsq
robo~	vrrrtswsm
rocio	sstrrsssu
roci~	sstrrsssu
rock~	srssssssu
roda	stsussssr
roe	tprtsprry
roe vielen	qsssssssv
rojas	sssussssr
roja~	sssussssr
rola~	ssussssss
role	w2sutrtoe
role and	rustssrsr
role at	swsssrrsq
role in	ssssssusr
role is	trsrssusr
role of	tssrusssp
role play	sursssssr
role takes	sssrssqrw
roleplay	srussssss
roleplay with	srussssss
rolepl~	srussssss
roles	sqsssswvo
roles open	sssssrssu
roles you	sssrsusss
role~	sotsrsvzm
roll	sssustrsq
roll no	sssusrssr
roll over	sssrsussr
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
romanzo	srvrssssr
romanz~	srvrssssr
roma~	srutrrusq
rond	srwrrsssr
ronda	sssrsusst
rondleiding	srsusssss
rondle~	srsusssss
rond~	rwrsrtrss
ronn~	sssussssr
roofing	ssstssstq
roofin~	ssstssstq
roof~	ssstssstq
room	q3uksoqsw
room and	srssssssu
room from	swssrrssr
room on	svrsssssr
room to	ssspssssw
room with	ssssusssr
roos~	sssussssr
ropa	srustsssr
ros	srsrsrust
rosa	ssrsrrssw
rosali~	stsrtstsq
rosa~	svrrttsrp
roses	srusssssr
rose~	srusssssr
ross~	srtussssr
roster	ssssussss
rost~	ssrrusttr
rota	stssrsvsr
rotati~	stsstsurp
rota~	ststtruro
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
round is	sussssssq
round of	spssvtssr
round the	sussrrrrt
round two	susrswrsp
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
rsvp	strqssrrx
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
ruckmeldung	rrspstusv
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
ruhr~	sssrssssu
ruht	rssrsvssr
ruht das	rssssussr
rules	rrutsrrsv
rule~	qrurssrsw
run	sqtvqousu
run a	srswssssq
run out	sssrsrssu
run past	sssussssr
run through	srssssssu
rund	sqxsrrsrr
rund 0	srwsrrsrr
rund um	srussssss
runde	rsuurtqrt
rund~	qvttptqrt
runner	ussrsssss
running	rssrqxsrt
running a	sssssussr
running for	srutsrrss
running order	susssrssr
runnin~	rurqqxrrt
runn~	turoqxrrt
runt~	sssrssssu
runway	sssvsrtsq
runw~	sssvsrtsq
ruolo	rtsvssssq
ruolo di	rtsvssssr
ruol~	rtsusrsss
rura~	sssrrtusr
rush	svtrrstsp
rust	ssssssusr
ruth	srssuusso
s	ryqwtnqqs
s en	ssutsrssr
s est	rrsttrusr
s v	sssussssr
s:0	sppqmjr26
s:0 0	srpurmxm3
s:0 application	tssqssssu
s:0 august	sssrrsssv
s:0 b	sssussrss
s:0 complete	qsssssssv
s:0 data	ussssssss
s:0 day	ssssssvsq
s:0 feb	srsssssrv
s:0 fixed	sssssrsru
s:0 from	rsssssssu
s:0 h	srssssusr
s:0 hours	ssusssssq
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
s:0 og	ssspssssv
s:0 onsite	ssssssusr
s:0 people	stsrssrus
s:0 searches	sssssssru
s:0 sessions	srssvsrrt
s:0 tage	srwssrurp
s:0 to	rsssssrrw
s:0 uhr	surssssrt
s:0 update	ssssssrsv
s:0 usd	ssssssusr
s:0 you	sussssssr
s:a	qtqlqsvp4
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
s:aanbod	ssssusssr
s:aanvraag	sssrssssu
s:ab	sssrsrssu
s:abo	rssssssus
s:about	qxqsrrvpt
s:about biscuit	sssrssssu
s:about the	swrtrrtrr
s:about your	rtrrrtssu
s:absage	ruryrqrrr
s:account	rsrrrrrrz
s:accueil	srssssssu
s:acknowledgemen	ussrsssss
s:action	qtrrssrsw
s:action needed	rsssssssu
s:action required	qsssssssv
s:acuse	vsssssssr
s:acuse de	vsssssssr
s:ad	ssssssrsu
s:add	ssssssvrr
s:admission	srsqssssv
s:adresse	rsssssssv
s:aerospace	ssssssxpr
s:after	ssststtsq
s:after the	srsssussr
s:afternoon	srssssssv
s:again	sssrsrtsu
s:agenda	sussrssss
s:agent	rrrrsrsuu
s:aggiornamento	sssssussr
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
s:als	vtqvsusrn
s:als augenoptikerme	trsrsusss
s:alta	ssssrsssu
s:am	tvqrsqqsu
s:am 0	rvrtrrrtr
s:am wochenende	vrsrrrsst
s:amanha	rvsrrssss
s:ammissione	ssssssssu
s:an	qtrrrqxpv
s:analyst	ssruruuqq
s:analyst 0	sssssuuqq
s:analyst at	ssssssusr
s:analytics engineer	ssussssss
s:anasthesie	srssssvsr
s:and	prpoqqn22
s:and 0	ssssssrwr
s:and more	rrrrssn3q
s:and others	rsssssrxr
s:anfrage	swsrsrtsq
s:ang	rrstrrssu
s:angebot	rrrrurrsw
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
s:anyone	qrsrsrssz
s:apartment	sssrrrrry
s:app	ssspssssv
s:appeal	ssrrssssu
s:appeared	ssssssrrv
s:appeared in	ssssssrrv
s:apple	rrrrssrsx
s:applicant	srsqssssv
s:applicants	rrsrssssw
s:application	1qp0ntli1
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
s:application software	tssqssrqx
s:application status	rrrvsuqox
s:application to	srrzrrrrs
s:application unsuccessful	rssussssr
s:application update	qsrrstrrw
s:application was	ussvsssrp
s:application with	sssussssr
s:applied	vsssssssp
s:applied to	vssssssrq
s:apply	rrrrrrsyr
s:apply now	rrsrssrxr
s:applying	zsrssrrro
s:applying for	qsssssssu
s:applying to	ysrtsrrro
s:appointment	skrpxsrr0
s:appointment confirmation	srssrsssu
s:appointment confirmed	sqssssssu
s:appointment with	srssrsssu
s:apprentice	stsusrssr
s:apprenticeship	stsusssup
s:approved	ssssrssrv
s:appuntamento	rqrsrsssz
s:april	rrrrrrrsy
s:aptitude	srvsssssr
s:arbeitsvertrag	srssusssr
s:architect	stsssrsup
s:architect 0	ssssssusr
s:are	nqsoqtvwy
s:are hiring	ssssssrwr
s:are you	strsrssus
s:arm	sssqssssu
s:arrangements	susssrssr
s:article	sssrssssu
s:artist	sssrsussr
s:as	rtssssuqs
s:as 0	stssssrru
s:ask	sssrssssu
s:assegno	sssssussr
s:assegno di	sssssussr
s:assessment	ns2tsrsrn
s:assessment for	qrxssssss
s:assessment invitation	susssssss
s:assessments	ssrsssssu
s:assignment	rqtrtrrry
s:assistant	uuqzstrsk
s:assistant application	usssssssr
s:assistant position	sssrsrssu
s:associate	sttwttrtm
s:at	xopjpqw1u
s:at 0	1sssrspnt
s:at the	rruursssr
s:attached	vrssssssr
s:attacks	rsqsrsrry
s:aufgabe	srussssss
s:aug	surstsrrs
s:augenoptikerme	trsrsusss
s:august	rssrrutru
s:aus	ssrrsvsss
s:ausgewahlt	srssssssu
s:aushilfe	tssxsrrsp
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
s:aviso	trstrrssu
s:aviso de	trsrssssu
s:aw	szrvquqrm
s:aw aw	rrsusvssq
s:aw bewerbung	ttspsussr
s:aw stelle	susssssss
s:award	srsrtsssu
s:aws	ssssssvqs
s:az	svsrstprs
s:b	rqsvssrst
s:baan	trsvssssp
s:back	qqrrruxru
s:back in	rssssuwqq
s:backend	sttsssrtq
s:background	ssrsrsssu
s:background check	ssrsrsssu
s:bad	ssssssssu
s:baja	rrsrsrssw
s:bakery	rsrvssssr
s:bank	srtqrrssw
s:banking	qsssssstu
s:bar	rssvsrrrt
s:bar job	rsswssrrs
s:batch	ssursssss
s:bauleiter	sssussssr
s:be	psrprtov1
s:be a	ssssssrut
s:beach	sssrsssrv
s:bear	srsrswssq
s:bear with	srsrswssq
s:because	rssssssvq
s:because you	rssssssvq
s:bedankt	trsrsrssu
s:bedankt voor	trsrsrssu
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
s:benefits	srrsrsxrr
s:benvenuta	srsrvsssr
s:besichtigung	sqrsssssu
s:best	sssssssru
s:bestatigt	ssssssssu
s:bestatigung	wrsqssssr
s:bestatigungsco	srrsssssv
s:bestellung	ssssssssu
s:better	rrrrqrrr1
s:bewerberdaten	sssrssssu
s:bewerbung	zsowtznom
s:bewerbung als	urrutvqrq
s:bewerbung bei	vrrvrqrrr
s:bewerbung chemielaborant	susssssss
s:bewerbung ist	ussrsssss
s:bewerbung um	rtsrsrssu
s:bewerbung vom	ussrssssr
s:bewerbungseing	ussrsssss
s:bewerbungsgesp	sssussssr
s:bewerbungsgesp am	sssussssr
s:bewerbungsproz	rrrsstssv
s:bien	vrssssssr
s:bien recu	vrssssssr
s:big	sssusssss
s:bikes	sssssssur
s:biscuit	sssrssssu
s:bitte	qrsruutsr
s:board	rvrqtqstt
s:bolsa	srsrrwssr
s:bolsa de	srsrrwssr
s:bonus	ssssrsrsv
s:booking	rrtrssssu
s:bookseller	vssrtsssq
s:boost	ssssssssu
s:boost your	ssssssssu
s:both	ssssssuss
s:branch	sssssussq
s:brand	sssrssssu
s:bread	srrrsrrrz
s:break	qqrrrtrr0
s:briefing	srsssrssu
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
s:cambio	russsssss
s:cambio de	russsssss
s:campus	sussssssr
s:campus visit	sussssssr
s:can	rzrsqrpsu
s:can you	svrsrssss
s:cancelled	susssrsss
s:candidacy	rssrsusst
s:candidacy for	sssqstsst
s:candidate	xrrrsquqt
s:candidate experience	sssrssrsv
s:candidates	sqtsrrttt
s:candidatura	1prrrqrqv
s:candidatura a	rrssssssu
s:candidatura per	rsssssssu
s:candidature	xqrtrvrrp
s:car	rrrsrsrsx
s:card	prtrsrsvu
s:career	oprprrvt2
s:career centre	sssssssru
s:careers	rrrtsrssu
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
s:centre	stssrssru
s:centre news	sssssssru
s:cfo	tqssssvsr
s:challenge	rrwrssrss
s:change	turrrqtsu
s:change of	strrrsuss
s:changed	rrsrstssw
s:changes	rsssrsssv
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
s:cita	sqssssssw
s:citizen	ssssssusq
s:civil	sssussstr
s:civil service	sssussssr
s:claim	sssqrssrw
s:clase	sqssrsssv
s:cleaner	sssussssr
s:clerk	rtuuusssn
s:client	ssstsussq
s:closed	rrswssrsr
s:closes	sssrrsssw
s:closing	rssxsrtsp
s:closing the	sssussssr
s:closing your	sssvsrssr
s:closure	sssrsrrsw
s:co	srsqurruu
s:co op	sssqurssu
s:coach	vsssssssq
s:coast	ssrssssus
s:code	rsrssrsrx
s:codice	srssrsssu
s:codice di	srssrsssu
s:coding	svvrssrrq
s:coding challenge	srussssss
s:coding test	svqssssss
s:coffee	sqstsrssu
s:colleague	srstssusr
s:colloquio	swrsssrsr
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
s:confirmada	sqssrsssv
s:confirmation	wssprqqqz
s:confirmation for	rsssssssv
s:confirmation of	vrsrsrsss
s:confirmed	tprrsssrx
s:confirming	sussssssr
s:congratulate	ssssssrru
s:congratulation	ssssssssu
s:connecting	ssssssxqq
s:consider	ssssssvrr
s:constable	tssrusssr
s:consultant	ttsrsttsq
s:contract	tqrrwqutr
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
s:council	sssqssssv
s:counter	sssrwrssr
s:courses	ssssssrqw
s:court	ssutssssq
s:created	sssssssur
s:crew	srrutstrq
s:curriculo	vrsrsssst
s:curriculum	ursqsssst
s:customer	sssussssq
s:cv	zrrrrqvqp
s:cv for	ursrsssss
s:cybersecurity	ssssssusr
s:d	trrrwstrp
s:d embauche	srssvssss
s:da	tsspsrtrv
s:daniel	sssqrsssw
s:dank	utsrsrssr
s:danke	xrsrsrrsr
s:data	qrrsspzsu
s:data analyst	rssusssst
s:data engineer	utsrssttp
s:data engineers	srssssuqs
s:data scientist	tstsusvsl
s:date	srrtusrrt
s:dated	sussssssr
s:dated 0	sussssssr
s:daten	rsssssssu
s:daumen	srssrsssv
s:day	ssqqsqvqx
s:day 0	rrssssuss
s:days	ssssrstru
s:de	vpswnuosv
s:de empleo	sssrsussr
s:de recibo	vsssssssr
s:de recrutement	sssussssr
s:de situacao	sssrsusss
s:de su	sssrsusst
s:de votre	stsqsrsst
s:dear	sssssrssu
s:decision	psrwsrqry
s:deckhand	rysssrrto
s:declined	rsstrrsrv
s:declining	srsrssssv
s:declining the	srsrssssv
s:dein	prsrsrqtz
s:dein job	rssssssvr
s:deine	uqrtvptst
s:deine bewerbung	vqrsvqrrr
s:del	srrxsrssq
s:delay	srsqryssq
s:delayed	sssqssssv
s:deletion	sssrssssu
s:delivery	srssssssu
s:delivery update	srssssssu
s:della	ssssssssu
s:demand	rtrrrrrrx
s:demand video	svssssssq
s:demande	strrssssu
s:demande de	strrssssu
s:demo	tqtrssrsv
s:den	tsstsstsq
s:den vorbereitungsd	tsstssssq
s:deposit	ssssrsssu
s:deputy	svsrtsssp
s:deputy clerk	sssrussss
s:der	rrrurtstt
s:des	rsrsqsrsw
s:design	sssusstrr
s:designer	urutssssn
s:designer role	srusssssr
s:desk	sussrssss
s:details	utqrsssss
s:developer	qsursqzvl
s:developer application	rssrsswrt
s:developer position	srvsssrsr
s:development	urstsrtsr
s:di	qprpstrr2
s:di ricerca	sssssussr
s:di verifica	srssrsssu
s:dich	rrustrsvp
s:did	rqrpsrrs2
s:did it	sssssssru
s:did not	rrsrssrtv
s:die	rusptrrut
s:die wohnung	sssqssssu
s:diego	rqqqqqzsv
s:diego ca	rrrrrrtxq
s:digital	srrssrrvs
s:direct	srssrsust
s:director	ttstsrusp
s:director of	susrssssr
s:discussion	sussssssr
s:do	qtrurrrqy
s:do not	rrstrqrry
s:documents	rrqrrsssz
s:does	ssssssssu
s:domain	psssssssw
s:domanda	ussrsssst
s:done	ussrrssst
s:dossier	ursrrtrst
s:dossier bei	ussrstssr
s:down	srssssssu
s:draft	ssrsssssu
s:dream	rsrrrrqrz
s:dream job	rssrrrrsy
s:driving	ssrssrssu
s:du	quswsssrq
s:du 0	rstxsrssp
s:du zeit	rssssussr
s:due	ssstrssru
s:e	rurvrrqsv
s:e mail	ourussrsu
s:early	strtsrtsq
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
s:einladung zum	rtsrrsrsw
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
s:employment	rrrsvrttr
s:emprego	ssstsssur
s:en	squpsrusv
s:en firme	ssssusssr
s:en zaragoza	ssssssusr
s:enforcement	ssstsussq
s:eng	ssssssrur
s:engagement	ssssusssr
s:engineer	srqpqpy0q
s:engineer 0	srsrsrspz
s:engineer at	yrrrrrtsp
s:engineer fully	ussssssrr
s:engineer i	sssssssus
s:engineer ii	vrsrsrqrv
s:engineer in	ssrsssyrp
s:engineer job	sss0ssqtm
s:engineer jobs	sssssssvq
s:engineer remote	tssssspnz
s:engineer role	qpsstsvur
s:engineer the	ssusssqts
s:engineering	qqrrsrzpu
s:engineers	srssssxps
s:enquiry	urrvsrssp
s:enterprise	ssssssrus
s:entgeltabrechn	ssssrsssu
s:entgeltabrechn 0	ssssrsssu
s:entretien de	srssssssu
s:entrevista	svrtrsssr
s:enviada	srsrssrsu
s:epic	sssrssssu
s:epreuve	rsusssssr
s:epreuve ecrite	rsusssssr
s:erfolgreich	qrsrsrssw
s:ergebnis	ssrvrssss
s:erhalten	ussssssss
s:erinnerung	sxsssrsrq
s:erzieherin	sssussstr
s:erzieherin in	sssussssr
s:es	rrtqvtrrs
s:es tuyo	srsrvssss
s:esito domanda	sssrssssu
s:essai	rrvursssr
s:est	trsrtsssu
s:estate	sssusrusq
s:etape	surrstssr
s:etwas	rrrqsxstq
s:etwas fur	rssrsstur
s:etwas geduld	rssrsvsss
s:euch	sssqssrsw
s:evaluation	ssusssstr
s:even	rurssttsr
s:evening	sqrsssrtx
s:event	ssrrrrtqx
s:ex	ssssssvsr
s:exam	rrtsssssu
s:excel	srusssssr
s:exciting	rrssssyqr
s:executive	qssstutsr
s:exercicio	srvssssss
s:exercise	rsztsrssm
s:experience	rrrqsrrr0
s:expires	ssursrsst
s:explore	ssssssrrv
s:eye	srsrsssrv
s:faculty	sssussssr
s:fails	sssrssssu
s:fair	sssssssvq
s:falls	sssrssssu
s:falta	srtrssssu
s:family	rtrrtrrrv
s:fancy	ssssssuss
s:fast	ssssussrr
s:feb	rrrsssrrx
s:fee	qsssssssu
s:feedback	rurtsrrsv
s:feedback de	sssusssss
s:fehlende	rrssssssv
s:fehlende unterlagen	rrssssssv
s:fellow	sssrsurup
s:festival	srrrrsssw
s:file	usrssrsss
s:file complete	usssssssr
s:files	ssssssssu
s:final	suturtrsp
s:final round	sssussssr
s:find	sssrrrrsw
s:finish	rrsrssssv
s:firme	ssssusssr
s:first	rrrssrtsv
s:first week	ssrsrrssw
s:fit	sstrssttq
s:fitness	srussssss
s:flat	srssssssv
s:focus	srsssrssv
s:follow	rursstqtr
s:follow up	rursstrrt
s:following	rqssstsst
s:following up	rqssstsst
s:food	srsqsrtsu
s:for	yrsplort3
s:for 0	rrsrtrstu
s:for a	rusrrsqsv
s:for applying	zsrssrrro
s:for confirming	sussssssr
s:for data	rssussrst
s:for job	rssssssvr
s:for junior	qsssssssw
s:for product	rrtsssvqr
s:for senior	qsssssuqv
s:for september	ssssqsssu
s:for software	rttsssusq
s:for systems	rsssssrrw
s:for the	ruuqsqsrw
s:for tomorrow	sussssssr
s:for you	qrrqpruuw
s:for your	vsqxqqsqu
s:ford	rssqssrsw
s:ford motor	rssqssrsw
s:form	xssrsrvqo
s:formal	ssssssrsu
s:forward	rtrtrrrrw
s:frage	qrsrsrwst
s:free	rrrqrrrr0
s:freelance	srsssrwsr
s:fresh	sssrsssus
s:friday	rvrrqrrrw
s:friend	sssssstru
s:from	slpttouvz
s:from the	ssstsssuq
s:front	tssrstssq
s:front of	tsssssssq
s:frontend	usssssssr
s:frontend developer	ussrssssr
s:full stack	usssssrrt
s:full time	ssssssutq
s:fully	usssssrsr
s:fully remote	usssssrsr
s:funding	sssssussr
s:fur	sosspprt0
s:fur dich	rstssssur
s:fur euch	sssqssrsw
s:fw	vvqurrrqr
s:fw bewerbung	susssssss
s:fwd	qurssptqw
s:fwd bewerbung	rrswrrsss
s:fwd cv	qwsqssurr
s:game	srvsssssr
s:gc	ssssssvrr
s:gear	sssrssssu
s:geduld	rrsrswrss
s:gesprach	sssstqrst
s:gesprek	russrrrst
s:gesucht	trssssusr
s:get	srsorrqo6
s:get 0	ssussssss
s:get more	sssssssqu
s:get your	ssssssssu
s:github	srrsssvsr
s:give	ssssrsssv
s:glaser	ssursssss
s:global	trrrstrsv
s:globex	rssssssus
s:go	srrrrrqq0
s:goes	srssssqqx
s:gold	qsssssssu
s:golf	srrprssrz
s:good	rprqvqpq4
s:good news	srrrwrrsu
s:google	srssssssu
s:got	0qrtrrrrs
s:got it	yrrrsrrss
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
s:groep	vrsrssssr
s:groep 0	vrsrssssr
s:ground	ssssssuss
s:group	rsrqsrsvu
s:growth	susssssss
s:h	urssssusr
s:haben post	usssssssr
s:halden	ststssssq
s:hallo	srssssuss
s:handle	rsssssssu
s:hargreaves	rxsrssssq
s:harvest	ssrsussss
s:has	tssmrsqt0
s:has been	ttrqrqrtx
s:has changed	sssqsusss
s:hast	rssssusss
s:hast du	rssssussr
s:hausaufgabe	srusssssr
s:have	wssrtrtqs
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
s:herr	sqssrstsv
s:herr wienbarg	srssrsrsw
s:het	rsrrussst
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
s:history	sssssrssu
s:hit	rrrrrrrr0
s:hit 0	rrssssrrx
s:hold	rrsrssssw
s:holding	sssrsussr
s:holz	stssurssr
s:home	rsuprrssx
s:home exercise	suqssssss
s:homeoffice	ssssssvsr
s:homeoffice 0	ssssssvsr
s:homework	ssvsssssr
s:hospital	trsrssssu
s:hospitation	svsrssssr
s:hot	rssssstru
s:hotel	ssssssuss
s:hours	ssusssssq
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
s:ihre unterlagen	ssssssssu
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
s:in 0	tsrtsrqqv
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
s:indeed	xrrrrsmpz
s:indeed application	ysssssrqq
s:industries	rrrsrr1qp
s:informal	sussssrss
s:informal visit	sussssrss
s:information	rrtsssrsu
s:initiativbewer	xrssssrsq
s:innovation	sssrssssu
s:inscripcion	yrsrrrssq
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
s:internship	rrr0xrssi
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
s:interview process	susssrssr
s:interview scheduled	swssssssp
s:interview time	sussssssr
s:interview with	sxtsssrso
s:interviewer	svsssrssr
s:interviews	sqsqstssw
s:intro	rwsqsssst
s:intro call	svssssssq
s:invio	ussssssss
s:invitation	qzrnqpuqy
s:invitation for	srusssssr
s:invitation to	sstrssvsr
s:invited	stusssssr
s:invited you	ssusssssq
s:invoice	rsrsssssv
s:invoice 0	rsrsssssv
s:irish	sssrsssus
s:irvine	ssssssvqs
s:irvine ca	ssssssvqs
s:is	nookupuy5
s:is complete	rsssssssu
s:is confirmed	spssssusu
s:is hiring	sssssstxn
s:is it	ssssurssr
s:is looking	ssssssrvq
s:is ready	rrqrtrrry
s:is tomorrow	sussssssr
s:is where	ssssssnry
s:ist	trursrssu
s:it	utpoupos2
s:it a	srrswrsss
s:it go	sssssssru
s:ja	ssssussss
s:jahr	sssusrssr
s:jane	srsssrrrw
s:januar	rsssssssv
s:january	sussrsssr
s:java	rrrrrruqy
s:je	upsrtqsrv
s:je sollicitatie	srsusssss
s:job	ynltvowuu
s:job alert	sssssssur
s:job alerts	rssssssnz
s:job application	ursussrsq
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
s:june	rsrrrrrry
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
s:kim	sqsrsstsv
s:kirchenmusiker	sssussssr
s:kitaplatz	ssssrsssu
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
s:l	tsrsrrsur
s:la	pprtqtrs2
s:la sua	rssssussr
s:la tua	rrrtrrrsx
s:lab	ssrrsuruq
s:lab technician	sssssursq
s:laptop	ssrsssssu
s:last	rssrrtsut
s:late	susrssruq
s:lateral	sssussssr
s:lavoro	sssuurssq
s:law	rsstsrssu
s:le	rssrrrrry
s:lead	tssuurvpp
s:leader	ussusrssp
s:learning	spssssuwp
s:learning engineer	spssssuvq
s:lease	qsssssssv
s:lebenslauf	sssrssssv
s:left	srursrsst
s:left the	srsssrssv
s:les	strrsssrv
s:lesson	sotsqsssx
s:let	qqrrsqyyn
s:let your	rssrssr0o
s:letter	tqrtytqto
s:letter of	sssutsssr
s:levels	usssssssr
s:librarian	svssrussp
s:library	trrtsrsur
s:life	srrsssr0p
s:like	rrrqtstsu
s:like you	sssstsusq
s:lille	ssussssss
s:line	surtssssr
s:line cook	surtssssr
s:link	rtuqsrsst
s:linkedin	tsssssvqr
s:list	quqoowqww
s:list for	ssrssvssr
s:liste	rssrswssr
s:ll	qsrssursu
s:ll be	rssssussr
s:llamada	svrrsrsss
s:lo	srssusssr
s:locum	qssussusq
s:logo	sorssrrrz
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
s:lunch	srssssssu
s:m	wrrurrtrq
s:m w	urstsrtsq
s:machine	spssssuvp
s:machine learning	spssssuvp
s:mai	ssssusssr
s:mail	ourussrsu
s:mail adresse	rsssssssv
s:maintenance	ssrtsrsru
s:make	rqrqrrqyw
s:make this	sssssssru
s:management	srssssvsr
s:manager	rzvoq1owh
s:manager at	sssrsssus
s:manager role	sutsrsrsr
s:managers	srsqssqq0
s:manuscript	ssspssrsx
s:many	sssrssssu
s:maps	srssssssu
s:march	rtsurstss
s:marcus	srssssssu
s:marine	ursstsrsr
s:market	sssrsrtus
s:marketing	qsrusrsst
s:marketing executive	qsssssssu
s:markets	ustrssrss
s:marlow	sssrssssu
s:marlow falls	sssrssssu
s:marzo	ssusrssss
s:match	ssssurqrv
s:match your	ssssssrru
s:material	rrsssswsr
s:may	rrrrssquv
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
s:mme	rrsusssst
s:mock interview	ssssssssu
s:mon 0	srssssssu
s:monday	strrqrrsy
s:money	sssrssrsv
s:money on	ssssssssu
s:montag	rusrrssss
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
s:moving	rrrrrrrr0
s:moving our	srsssrssu
s:mr	ssssssssu
s:music	susrstssr
s:mv	ssswsrssr
s:my	qptnsrts2
s:my application	rsursrsst
s:n	ussssrsss
s:n 0	ussssrsss
s:na	strrssssu
s:nachfrage	qtsrsqrsy
s:nachfrage zum	srsssrrsw
s:nachricht	sssrssurs
s:nachster	stusssssr
s:nachster schritt	ssusssssr
s:name	pvq0qpxop
s:name name	srssssssu
s:name your	sssssssuq
s:need	sssrrruru
s:needed	qqsrrrurz
s:net	tssrqstru
s:networking	ssssssuqt
s:neue	rrrrrrsxs
s:neue jobs	sssssssus
s:neuer	swsrssssq
s:new	pqqjopu15
s:new interview	srssssrsu
s:new job	rrsrrrvru
s:new jobs	rsssssryp
s:new opportunity	ssssssxtn
s:new position	ssssssrrv
s:new starter	srssssssu
s:new to	sssssssur
s:new year	ssssssxsp
s:news	qpqnuupq4
s:next	mxwosunsx
s:next step	rswsssssq
s:next steps	rxstutrsl
s:next week	ssrsrsssv
s:nice	trrrsrrqx
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
s:nous	ttsqsrusr
s:november	srsssrstu
s:now	rrrrqrsyt
s:nr	rrtrrrssu
s:nr 0	rrtrrrssu
s:number	wrrqrqrrx
s:nuovi	sssssssvr
s:nuovi annunci	sssssssvr
s:nurse	qwsvrrrso
s:nurse manager	russrsrss
s:nurses	ssssssuss
s:nvidia	ssssssrus
s:o	rrttsrrsv
s:oberarzt	srssssuss
s:oberarzt anasthesie	srssssuss
s:october	susrssruq
s:of	poqvzqqo0
s:of 0	sssurssrt
s:of house	tsssssssq
s:of interest	ssstsursr
s:of job	ssssssssu
s:of mine	srssssssu
s:of music	susrstssr
s:of offer	ssssrsssu
s:of office	srssssssu
s:of results	ssrusssst
s:of staff	ssursrsst
s:of the	rrsrstrvt
s:of your	rrsprtrsz
s:oferta	srrsyssrr
s:oferta en	ssssusssr
s:off	sqsrrrrry
s:off your	sssssssru
s:offer	qops4pprw
s:offer and	ssssusrsr
s:offer from	ssstusrss
s:offer letter	ssssxssso
s:offer of	ssrrysssq
s:office	sqssstssu
s:office manager	sssrsusss
s:officer	twwstsrsk
s:offres	sssssssvr
s:og	ssspssssv
s:oh	rrsrsrusu
s:ok	vrsrrssst
s:om	ssrrvurrq
s:on	ornvoxrl7
s:on 0	srssssssu
s:on a	ussssssss
s:on demand	svssssssq
s:on hold	rrsrssssw
s:on linkedin	tsssssvrq
s:on monday	strsrrrrx
s:on our	srrrsurst
s:on sale	sssrssrsw
s:on se	rxrrssrsr
s:on the	qrrstrurv
s:on thursday	sqssssrsv
s:on tuesday	sqstsssst
s:on your	qvrvrqrss
s:onboarding	ssssrsssu
s:one	srupsrust
s:one more	tstrsstsq
s:online	pqzqrrrqy
s:online assessment	srxsssssp
s:online test	srusssssr
s:onlinebewerbun	sssussssr
s:onsite	swrrrrzqn
s:op	rrrourrsx
s:opdracht	srxrrrssr
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
s:our offer	ssssqsrsv
s:our talent	rssssrssu
s:out	rqsrrrtqz
s:out of	rqsrsrsqz
s:outcome	rtrxrrrrq
s:outcome of	sssvsrssr
s:over	srsrsstrv
s:own	ssssssrsu
s:p	rssrstvrr
s:package	ssususssq
s:paket	ssssssssu
s:panel	trqqtrrsx
s:panel placement	sssrsusss
s:para	srrrrrusv
s:paralegal	sussssssq
s:parents	rrrsrrrtw
s:park	ssrsssvrs
s:parking	rrrssurst
s:parking enforcement	ssstsussq
s:part	ustsrsuto
s:part time	utrssruto
s:partner	sqstsstsr
s:paso	sssrssssu
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
s:person	ssqpqpqp9
s:personal	ttsqsttsr
s:personality	ssusssssr
s:petit	ssurstsss
s:pharmacy	ssssssusr
s:phd	tssqsrtsu
s:phone	swssssrsq
s:physical	ssutssssr
s:physio	srssrstsu
s:piece	srvsrssst
s:pitch	srtqsstsv
s:place	sssqrtssu
s:place on	ssssutssp
s:placement	sssrtturq
s:places	ssssssrsu
s:planner	qrsssussu
s:plano	ssssssurs
s:plano tx	ssssssurs
s:platz auf	sssssussr
s:play	srusssssr
s:plaza	trsvrsssr
s:please	rprqqrtq4
s:please confirm	ssssrsssu
s:plus	usssssssr
s:pogo	sssssssus
s:point	srtrsussr
s:policy	ursrsrssu
s:ponto	sssrsusss
s:ponto de	sssrsusss
s:pool	srsqr0tso
s:popular	srssssssu
s:portal	usstsrssr
s:porter	rssvssssr
s:portfolio	vwrrsssso
s:portfolio review	swrsssssq
s:position	qqtvwwpqq
s:position 0	ssssusssr
s:position in	ssstssusr
s:positions	ssssssvps
s:posizione	rssrsvssr
s:post	xwruurrsi
s:post of	sssrusssr
s:post von	usssssssr
s:postdoc	rtrwsrssp
s:poste	srsvssssr
s:poste de	rssussssr
s:postings	sssssrsus
s:postponement	sssrsussr
s:postponement of	sssrsussr
s:pour	sqsrsrstu
s:pour l	trsrssssu
s:power	rrsssspys
s:pr	sssrsswrq
s:pr 0	ssssssvrr
s:practical	srussrsst
s:pracy	rrrrtrrxr
s:praktikum	stsussssr
s:pratica	srwsssssr
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
s:probeubersetzu	srwsrrssq
s:problem	ssusrsrss
s:procedimento	trsusrssr
s:proceso	rqsurusst
s:process	surrtsrsr
s:processing	ssssssusr
s:processo	rsswssssq
s:processo seletivo	rsswsrssq
s:prodassi	usssrsssr
s:prodassi spielfilm	usssrsssr
s:product	rqusssuvp
s:product manager	rsusssssr
s:profil	rrrssstqv
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
s:prova	sqzrssssq
s:prova pratica	srwrssssr
s:prueba	rturrssss
s:psychometric	ssussssss
s:public	sssssrsus
s:puesto	sssussssr
s:python	srrrrswqt
s:python developer	ssrrssxrr
s:qa	stssssqtt
s:quant	sssrssusr
s:query	rssrssssv
s:question	qoqrtryrv
s:questionnaire	srvsrssss
s:quick	qqqsrvxrt
s:quick chat	sussssssq
s:quick question	sqssrsysp
s:quieres	srsrwsssr
s:quiz	ssssssssu
s:r	tssstspnx
s:r 0	stssstpnz
s:ra	vsstsrssq
s:radio	rsssstssu
s:rain	rssrssssv
s:ranger	rtssswrsp
s:rate	sqsrsrrsw
s:rate your	srsrssssv
s:raum	srsssssus
s:re	2vlrnwji7
s:re 0	rrsrsrrsw
s:re a	srssssssu
s:re any	srsrsysso
s:re application	swvwsqssj
s:re availability	sussssssq
s:re baan	trsvssssp
s:re bewerbung	uvssssssp
s:re candidatura	vssrssssr
s:re carpenter	rtsursssr
s:re coffee	sqstsrssu
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
s:re junior	srsrrvrst
s:re my	rsusssssr
s:re next	stsssussp
s:re no	qrsrsrssx
s:re not	ssssssusr
s:re offer	sssrssssu
s:re on	qsssssssv
s:re portfolio	sussssssq
s:re probearbeiten	srstsusss
s:re prodassi	usssrsssr
s:re quick	rrssrrusu
s:re ra	vsssssssr
s:re re	m1sruxtpm
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
s:received	yrqprprry
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
s:record	spwssssst
s:record your	squssssss
s:recruiters	rssrssrrx
s:recruiting	sssssspwt
s:recruitment	vrsrsuqtq
s:recrutamento	trsqsvssr
s:recrutement	rssuttssq
s:recu	vrssssssr
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
s:regarding your	rtsprussv
s:register	ssstsussq
s:register of	ssstsussq
s:registered	sssussssr
s:registration	srrrsrrry
s:rejected	ssssssssu
s:rejection	sssqssssu
s:rekrutacji	sssssussr
s:relocation	svssssqrs
s:relocation to	svssssqrs
s:reminder	rwurqrpqx
s:reminder complete	ssrsssssu
s:reminder for	sussssssr
s:reminder interview	svsssspss
s:reminder your	ssvssrssr
s:remote	wqrqrr1rn
s:remote at	vsssssrrr
s:remote job	ssssssurs
s:rencontre	sussssssr
s:rendez	srssrsssv
s:rendez vous	srssrsssv
s:renewal	qssrsrssw
s:rent	qsssssrsv
s:rental	sssrssssu
s:replied	rtsqssurt
s:reply	wrrxrqrrp
s:reponse	trsssussr
s:report	surrsrssu
s:reporter	sssussssr
s:req	tsssssurr
s:request	qxsmrrsq0
s:request for	srrqrsuqy
s:request was	sssrssssu
s:required	qssstsrsu
s:required your	rsssssssu
s:requisition	rssussssr
s:requisition 0	rssussssr
s:reschedule	swsrssssq
s:reschedule request	svssssssq
s:rescheduled	susssrsss
s:research	tssustsso
s:research assistant	sssusrsss
s:research engineer	usssssssr
s:research fellow	sssrsussr
s:reserva	srsrswssr
s:reservation	rrrsrqrr0
s:reserve list	sssssrssu
s:reserveliste	sssssussr
s:residency	ssstsqssv
s:response	ossvssssu
s:response to	ossussssu
s:result	rtrxtqrrq
s:result of	susussssq
s:resultado	qsrwsrsst
s:resultado da	rssqssssv
s:resultat	rsuqssssu
s:results	rsqqrqrvx
s:resume	ptprsqrs1
s:resume is	qsssssssv
s:review	stqqtrrrw
s:ricerca	sssssustr
s:ricevuta	urssssssr
s:rich	sssrsssrv
s:rick	sssssrssu
s:right	ssrrrrurv
s:ring	ussrsstsr
s:robotics	ststtsrsq
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
s:sample	ssusssssr
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
s:search	qqrrrtqux
s:search for	sssssspxr
s:searches	sssssssru
s:searches this	sssssssru
s:season	usqrrtstr
s:season 0	usssssssq
s:second	sxrpsssss
s:secret	ssrrrrtqx
s:security	rrsrstrut
s:see	rqrqrrsr1
s:see your	srrrssssw
s:seen	ssssssusr
s:seen on	ssssssusr
s:selection	rtrsuqrst
s:seletivo	rsswsrssq
s:senior	uqrtsrrwp
s:senior software	tssssswor
s:sent	tssstsssq
s:september	tsssqsstt
s:service	rrruprrrz
s:services	srvtsssrr
s:session	ssrursrru
s:sessions	srssvsrrt
s:set	stssrsrqw
s:sg	sssrrsssv
s:shipped	sssssrssu
s:shipping	srsssrrrw
s:shortage	sssssrssu
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
s:site	usrsrrssu
s:site visit	sursssrsu
s:sites	ssssssssv
s:situacao	sssrsusss
s:six	qrstssssv
s:skills	srurrsqpy
s:skills with	sssrssrpx
s:slot	svvssssro
s:slots	srrsssssu
s:small	rrvtrtssq
s:so	rsrqtrrsx
s:sobre	rrrwsursq
s:sobre a	rsstsussr
s:software	xqrqpprxt
s:software developer	sssssssvr
s:software development	ussssstqr
s:software engineer	vrrsqpmyx
s:software engineering	rsssssusr
s:solicitud	tssrssssu
s:solicitud de	sssrssssu
s:sollicitatie	yprurqrrs
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
s:speculative	vrsssrssq
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
s:stand	qqrqryrrx
s:stand van	sssssusss
s:stap	ssssssuss
s:start	rsrsvtvrp
s:start date	ssstvtsso
s:started	rsrsssssu
s:starter	srssssssv
s:starting	ssssrsqrx
s:startup	ssssssuss
s:statement	rsrssrssw
s:states	sssssssur
s:station	ssrrssssu
s:status	rqqur4pnt
s:status for	qrssssrp0
s:status has	sssrsvssq
s:status of	tssrsussq
s:status received	wsssssssp
s:status update	qssrsorr1
s:stay	rrqssrsrw
s:stelle	sxsvrrrso
s:stelle als	svsrssssr
s:stellen	tssrssrur
s:stellenausschr	sssssssur
s:stellenzusage	ssssursss
s:step	rtxsssrsp
s:steps	rxstutrsl
s:still	srsrrttwp
s:still looking	sssssssvr
s:stilling	ssstussrr
s:stipendium	srrsssrsv
s:storage	rrsrssrsw
s:story	srrsrsrsv
s:street	sstssssur
s:student of	srssssssu
s:studentin	sssqssrsw
s:studentin fur	sssqssrsw
s:students	sssrsrssu
s:studio	sssusstsr
s:study	soupssssx
s:su	rrssrtssu
s:sua	rsrtrurrt
s:sub	sussssssr
s:subject	tsswsrsrq
s:submission	urrrspvts
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
s:sunday	spsrrsrrz
s:sunday morning	ssssssssu
s:super	rssrsssrv
s:supervisor	wrssssssq
s:support	rtsrstwqq
s:support engineer	sursssssr
s:support worker	sssrsusss
s:survey	ssrssrrrw
s:sv	rzrwrrrrm
s:swap	sssrsssrv
s:sync	sqssssssu
s:system	srssssi3s
s:systems	susrsrvsp
s:systems application	qrssssrp0
s:systems engineer	pussssstt
s:t	rsrrsrrry
s:ta	usssssssr
s:tack	trsrssssu
s:tage	srwssrurp
s:tage ihr	srwssrssq
s:tage woche	ssssssurr
s:take	rruqqrqrz
s:take home	stusrsssq
s:talent	prsqsvwqt
s:talent community	rrsrsutss
s:talent pool	sssrsurss
s:talk	rvrpsrtur
s:task	sq0srstsn
s:tasting	srtsssssu
s:te	sssrrrtsu
s:teacher	srsttutso
s:teachers	ssssrsusr
s:teachers needed	ssssrsusr
s:teaching	ststrtvtm
s:teaching in	sssssutsq
s:team	qnqutq2nw
s:team leader	sssusrssr
s:tech	trspssrsx
s:technical	rvrssvtrn
s:technical assessment	suqssssss
s:technical interview	srsrsusss
s:technician	vsrssvrsm
s:technologies	rrstssvrr
s:tecnico	trturrssr
s:teilzeit	srstrsrvr
s:tel	susssssss
s:telefonat	ssrsssrsv
s:tell	srsrssrsv
s:tell us	srsrssssv
s:tentative	sssrursss
s:tentative selection	sssrursss
s:termin	rurrrrssv
s:terminverschie	susssrssr
s:terminvorschla	sussssssr
s:terms	sssswrrrs
s:test	sn8trrtrk
s:test invitation	svqssssss
s:teste	stusssssr
s:teste de	srusssssr
s:testing	srvsssssr
s:tests	srxrssssq
s:tfa	susrusssq
s:thank	wtrwqqppu
s:thank you	wtrwqqppu
s:thanks	1rqurqpqt
s:thanks for	zsrvrrqrp
s:thanks from	sssusssss
s:that	rssqssrry
s:that match	ssssssrru
s:the	ntrzrkns4
s:the 0	qtssrsrrw
s:the answer	sssussssr
s:the best	sssssssru
s:the exercise	srussssss
s:the family	stsstsssq
s:the job	srsstsrsu
s:the most	sssrssssu
s:the new	sssssssru
s:the offer	sssrrsssu
s:the position	sssussssr
s:the post	tssrusssr
s:the rejection	sssqssssu
s:the right	sssrssvsr
s:the role	utssssrsp
s:theorieprufung	ssssssssu
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
s:tickets	sssrssrrw
s:til	srssssssu
s:time	tvrupqvtn
s:timeline	srsrswrsr
s:tmrw	susssrssr
s:to	xrrmsnpr3
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
s:tomorrow	r1sqrprtq
s:tonight	srrsrsrtw
s:too	rrssrsrsw
s:tools	sssssssru
s:top	rqrrrrusw
s:top 0	srsssswqr
s:town	ssssssssu
s:tr	sssvssssr
s:track	pssqssusw
s:track of	pssrssssx
s:trading	srsssstsu
s:trainee	ttsvtsrso
s:traineeships	ssssssrus
s:training	tsssrrssv
s:translation	rsusssssr
s:travel	susqsrtst
s:travel grant	sssqssssv
s:treffer	sssssssur
s:trial	rqsuuvrrq
s:trial day	ssssusrsr
s:trip	rqrrrrrq2
s:trust	rsssssssu
s:try	ssssssusr
s:trying	ssssssurt
s:trying to	ssssssusr
s:tu	spqqsrtr0
s:tu candidatura	ssssssssu
s:tu solicitud	sssrssssu
s:tua	rrrtrrrsx
s:tuesday	srstrrrsw
s:tuyo	srsrvssss
s:two	rrrqsqsry
s:two students	sssrsrrsv
s:typing	srwsssssr
s:typing test	srwsssssr
s:uber	srsrssrsw
s:uhr	surssssrt
s:uitnodiging	svsrrsssr
s:um	rsrqrtssw
s:um die	stsqsssst
s:un	rrrprrtq1
s:un entretien	srssssssu
s:und	srrqsttsu
s:unit	ssrvssssr
s:united	sssssstuq
s:united states	sssssssur
s:uns	rtrqsttrv
s:unser	srssvrrst
s:unser gesprach	srstusrsr
s:unterlagen	qrrsrrssz
s:up	ovqrqvqqy
s:up for	rsssrssrv
s:up from	srtqsssrw
s:up on	srsssurss
s:upcoming	rvrprrrry
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
s:used	srsssrssu
s:users	rrrprrrr1
s:uw	qqrtqqsr0
s:uw aanvraag	sssrssssu
s:uw kandidatuur	sssusrsss
s:uw reactie	sssrssssv
s:v	rvssssssq
s:vacancies	ssrsssrxq
s:vacancy	orszrusrq
s:vacancy announcement	sssssussr
s:vacatures	sssssssvr
s:vaga	vrrtrtrsq
s:vaga de	rssussssr
s:vakanz	srstrsusr
s:van	sssssusss
s:van zaken	sssssusss
s:ve	tsrqupsrv
s:ve been	rtsrvrtrr
s:ve got	tssusrssq
s:ve withdrawn	sssrssssu
s:vendor	ussrsrsst
s:venue	surssssss
s:verbal	ssssusrsr
s:verifica	srssrsssu
s:verification	sssssrsrv
s:verification code	sssssssrv
s:verify	ssssssssu
s:verify your	ssssssssu
s:verschoben	stsssqssv
s:vertrag	ssssqsssv
s:vertragsangebo	srssussss
s:vertretung	srssvsssr
s:verzogerung	srsssvssr
s:vet	srrsssstu
s:via	usssssssr
s:video	trzrrrpqt
s:video interview	sqwsssssq
s:vielen	utsrsrssr
s:vielen dank	utsrsrssr
s:vienna	sssssssru
s:view	srsstsqsu
s:viewed	tssusssrq
s:viewed by	ussssssrr
s:viewing	rqssrssry
s:visa	qsssssssu
s:visa application	qsssssssu
s:visit	rzrsqrqss
s:visit to	surssssss
s:visita	surussssr
s:visita a	surussssr
s:visiting	ssssrutsr
s:volunteer	rrssrtssv
s:vom	ttruusrsp
s:vom 0	tsrttsrsq
s:von 0	rsussssst
s:von ihnen	usssssssr
s:voor	truqrrstu
s:voor je	trsrsrssu
s:vorbereitungsd	usssssssq
s:vorstellung	strsusssq
s:vorstellungsge	rqsrrtrry
s:vorstellungste	sussssssr
s:votre	uuqrquprv
s:votre entretien	sssssussr
s:vous	trssrsssv
s:vp	srssssvsq
s:w	vrrtrrusp
s:w d	usstsrtsr
s:wa	ssssssrur
s:waiting	rrsrqrvrv
s:waiting for	sssssswso
s:waiting list	rrrrqprr1
s:waitlist	qssrsxsss
s:wann	rsssuussq
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
s:we	yupmrrpp2
s:we are	qrstssssv
s:we d	srsstttsq
s:we got	wrrrssssq
s:we have	vssrssssr
s:we ll	rssssusss
s:we miss	srsssrssu
s:we received	qsssssssv
s:we ve	vsstsqssr
s:web	rsssssssu
s:web developer	rsssssssu
s:webinar	rrssssssv
s:wed	srssssssu
s:wednesday	srssssssu
s:week	rqqqprtt0
s:weekend	rsrsrrrtv
s:weekly	sssrsrqvu
s:weiter	surrrsssu
s:welcome	rpqqurpq3
s:welcome to	qrrqrrqq4
s:welkom	sqsrwsssr
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
s:where	sssusvnru
s:where things	sssrsvrsr
s:where we	sssussssq
s:who	rsrrrrssw
s:why	rrsprrqr2
s:why i	sssqssssu
s:wie	qqrprvrr0
s:wie war	qrrsssssx
s:wienbarg	srssrsrsw
s:will	ssssssssu
s:will be	ssssssssu
s:willkommen	rssrssrsu
s:willkommen in	rssrssrsu
s:winter	ssrssvssr
s:wir	sqrptszrs
s:wir haben	urssrstsr
s:with	oxormouyx
s:with person	stssssurq
s:with these	ssssssrqv
s:with us	ssrrrurqu
s:with you	sursssssr
s:with your	srssssssu
s:withdrawal	rssnsrrs0
s:withdrawn	qssqsrssy
s:woche	ssssrswsq
s:wochenende	vrsrrrsst
s:wohnung	sssossssw
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
s:writer	sssusstsp
s:written	srustsssq
s:wurde	srsrsrrrx
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
s:you for	wvstqqrqr
s:you from	rrsussrsu
s:you have	tssssstqt
s:you ll	ssrsssrsu
s:you may	ssssssrur
s:you re	prsqvrpr0
s:you ready	ssrsssrsu
s:you still	sssssssvr
s:you to	ssxsssssp
s:you ve	qsrqurtrw
s:your	uqpwmrnr5
s:your adviser	srssssssu
s:your amazon	sssssssru
s:your application	tsnwn4mmx
s:your appointment	srssrsssv
s:your availability	srssssusr
s:your candidacy	rssqsusst
s:your candidate	xrsrsrsrr
s:your candidature	sssrsvssr
s:your career	qrrrrrqyt
s:your claim	sssrssssv
s:your cv	rrssssuss
s:your details	usssssssr
s:your dream	rssrssrsw
s:your e	qssusssss
s:your experience	srssssssu
s:your first	ssssrsssu
s:your form	vsssssssq
s:your interest	rrszssrrq
s:your interview	q2qqrqtrq
s:your job	qsssssquu
s:your letter	srstrussr
s:your manuscript	ssspssssv
s:your mentor	srsrssrsv
s:your mortgage	rsssssssu
s:your next	sqrrssrrz
s:your offer	ssrvwrrsp
s:your order	rssrsrssx
s:your package	ssssusssr
s:your place	stssutssp
s:your portfolio	ursrsssss
s:your profile	rssrssstu
s:your recent	susvsrssq
s:your referral	srsrsrssu
s:your request	ssssrsssu
s:your reservation	rsssssssv
s:your resume	rtrssrssu
s:your search	ssssssrru
s:your subscription	sssssrssu
s:your tech	sssssssru
s:your test	ssussssss
s:your time	stsvssrsq
s:your video	squssssss
s:your visit	sustssssq
s:your weekly	ssssssrvs
s:zaken	sssssusss
s:zaragoza	ssssssusr
s:zeit	rsssswssq
s:zu	orrvrttss
s:zu ihrer	qrsususss
s:zum	ssuprqqry
s:zum auswahlseminar	srrsssssu
s:zum stand	sssssrssv
s:zum vorstellungsge	srsrssssu
s:zur	qqrvttrsu
s:zusage	sqsrxrrss
s:zwischenbesche	rssrsusss
s:zwischenstand	rssrswssr
sa	pxssqxqtp
sa vi	stsrsvsrr
sabado	rvstssssq
sabato	rtrrrssrv
saba~	qvrtrsrru
sabbat~	srtsssusq
sabb~	srtsssusq
sabe	srstssssu
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
safe~	yrstpqrrt
saffron	stsqsvrsr
saffro~	stsqsvrsr
saff~	stsqsvrsr
sag	rntwwtrtr
sag kurz	srssssssu
sag mir	srssusrss
sag uns	srtssssus
sagen	tostsvsss
sage~	tostsvssr
sagst	sssrusrrt
sagst du	sssrsssru
sags~	sssrusrrt
sagt	srrtrsrsv
sagt~	ssssursss
said	plrxywqpu
said goodbye	sssrssssu
said i	ssssssusr
said no	srstsrrsv
said on	ssusssssr
said so	sssustssq
said that	ssssrutsq
said the	rrssrursu
said there	sssussrsr
said they	srsqrsstw
said to	srsrssssu
said yes	sssvyrtsk
said you	sssutsssq
sail~	sssrssusr
saint	rssstvssq
sain~	rtsrtvssq
saisonnier	ssstursss
saison~	srsttsrtq
sais~	rqruttrur
sakura	sssutsssq
saku~	sssutstsp
salaried	ststtsrtp
salaries	sssrsrruu
salario	ssrsvsssr
salaris	rrurrssst
salari~	rrusyrpvo
salary	pppl1q0uq
salary 0	srsswswtl
salary calculator	ssssssrsu
salary is	ssssxsrsp
salary of	srsswstsq
sala~	onql3qzwq
sale	sssprsssw
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
saltmarsh	vrssssssr
saltma~	vrssssssr
salt~	usssrrrss
saludo	srtwrrrsr
salut	sqvstrurq
salutations	vssssrssr
salutations distinguees	urssssssr
saluta~	vssssrssr
saluto	russssssr
salu~	wqvzsosqm
salvata	sssssssvr
salvat~	rsstsssvr
salve	svssrssrr
salv~	rvrtrrruq
sam	srrpvrssu
same	q2yisrupq
same day	sqtqrttus
same for	srsrsusss
same is	sssrsusss
same link	r0rsrrrrp
same money	sssussssr
same time	sursssrsu
same week	srtsssurr
samedi	rrsrsrssv
samedi 0	srssssssu
samen	srsrsrssv
same~	rpsqrrss0
samir	ssstrsssu
sami~	srtsrrrsu
samm~	trsqssrsv
sample	ttxpqrrss
sample of	rsusssstr
samples	sssussssr
sample~	sssussssr
samp~	stxrqrrsr
samstag	qtsrqrqsz
samstag um	sqrsssrsw
samsta~	qtruqqps0
sams~	qtruqqpsz
samtale om	srssssssu
samtliche	rrsssrssv
samtliche daten	rrsrssssv
samtli~	rrstsrssv
samt~	rrrtrrrry
san	srrsrrqwt
san diego	ssssssrvr
sandeep	sssussssr
sandee~	sssussssr
sandra	swsrssssq
sand~	syruqtsrn
sanita~	utsrssssr
sani~	usssrrtsq
sanj~	srsswursp
sanne	tvrprrtst
sann~	uvrprrtss
sans	tprsrsvst
sant~	ssrturrsu
sap	ssrtssurr
sapere	rrrqvurru
sapere entro	sssrvsssr
sape~	rrrqvurru
sar	ssssssusr
sara	ysrpusrrq
sarah	rurrsstss
sara~	rxrrrrtss
sare~	rsssssssu
sarr~	susssssss
sartor~	ssussssss
sart~	ssussssss
saskia	sutrrssss
sask~	svtrrrtsr
sat	rwqsqttts
sat 0	surrrssts
sat down	sssqstrsu
satisfied	sssrussss
satisf~	rrrswrrss
sati~	rrrswrrst
saturday	rwtrwpprs
saturday 0	rusqvqstr
saturday and	utsrssssr
saturday at	rrsrssssv
saturday so	sssqsusss
saturday to	ssssusssr
saturday we	srusssssr
saturdays	rrrrrrrtw
saturd~	qustwopst
satu~	qustwopst
satz	sssrssssu
sauer	stsssussq
saue~	stsssussq
save	sqtnrrtuw
saved	qrrprrr0t
saved in	rssrsssut
saves	srrsssssu
save~	pqrprrr1w
savi~	ssssssssu
saw	tspvppyqs
saw in	sussssssr
saw on	sssrssssu
saw these	sssssssur
saw your	ussrrs1pm
sawatzki	rsussssss
sawatz~	rsussssss
sawa~	rsussssss
say	rsqwvsnru
say anything	sssrsrssv
say congrats	ssssssrru
say how	sustssrsq
say not	qrsustssr
say that	ttrrrqrsw
say the	stssurtsp
say they	ssrrstrtu
say yes	rqrqxsqts
say you	ssvqrttsr
say your	ussssrsss
saying	ursrtsrrt
sayi~	ursrtsrrt
says	qsquqtrrx
says he	srsrssssu
says she	sssrsvssr
says you	svssssssr
sc	stsrssurr
scade	srssrsssu
scaden~	srwsssssr
scad~	sqvrrssrt
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
scel~	tquyrrrrp
scenarios in	susstsrsr
scen~	ssuusrqrs
schaal	rrssvsssr
schaal 0	rrssvsssr
schade	qsstrrssx
schade dass	rssrrsssx
schaffen	ssststssq
schaff~	ssststssq
schaltberechti	rsusssssr
schalt~	rtusrsssq
schatz	srsrsrrsw
schau	ussstrssr
schauen	sstrssrsu
schaue~	srsrrsrrw
schaut	0rsrsrrso
scha~	ypttrsopt
schedule	rrpqrsurx
schedule 0	spssssvss
schedule a	sprsrsssx
scheduled	rxtnpupqx
scheduled for	rttqprrrz
schedu~	rzrkpvspy
schema	sssqssssu
scheme	tvstrrttn
schemes	sssussssr
sche~	s0skousqw
schich~	sssutsssr
schick	ssusssssr
schick uns	srussssss
schicke	srssssssu
schickt	srssussst
schick~	rotttrsru
schikt	rtsrssssu
schi~	qruwtprru
schlaf~	stsrussss
schlag~	rusrsssss
schlec~	sssussssr
schlie~	srururrss
schluss	rssssrssu
schluss gekommen	rsssssssu
schlussel	srssssssv
schlus~	rqrsrrrsx
schl~	pxsttpprw
schmerzlos	sssusssss
schmer~	sssusssss
schm~	rssvsrrsr
schnel~	wtsqtrrsq
schnit~	sssusssss
schnuppertage	susstrssr
schnup~	rxrstrrsq
schn~	uzqvtppsn
scholarship	rssrssssv
scholarships	srsrssssu
schola~	rrsrssstw
schon	zps1qnssn
schon dass	vrrrtsrst
schon jetzt	ssssssttq
schon mal	usssssssr
schone	usrursrsr
schone grusse	sssvsrssr
school	qrsrxqqtt
school district	rssssusss
school for	srssssssu
school in	ssssrsssu
school of	ssssusrss
school office	ursrsssss
schools	qqtrsyxvj
school~	pssrsxxvi
scho~	toqtumuvt
schreib	ssutsrtsq
schreib uns	ssusssssr
schreibe	srstssusr
schreiben	sutvrqrrq
schreibst	sstqssrsu
schrei~	sqyvqourq
schriftlich	sstrsusss
schriftlichen eignungstest	srusssssr
schrif~	sswqstrsp
schrijven	tusrrsssr
schrij~	tttqrsrst
schritt	ustsssrsr
schrit~	srysrrrsq
schr~	sx2tpospl
schuhe	sxrsrsrsr
schula~	urssssssr
schulleiterin	wrsrrstsr
schull~	vrtrrrtsq
schu~	wurwpqsso
schwei~	surrrswsp
schwerbehinder	sursssstr
schwer~	strtssstq
schwester	svsrssrsr
schwes~	svsrssrsr
schwim~	srursssss
schw~	qxsrqqxsp
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
score 0	rrsrsutrt
scorecard	sqrsssssv
scorec~	sqrssrtsv
scored	rpwwsqrrq
scored 0	sssussssr
scores	tqurrssru
scoring	tqttssssr
scorin~	tqtssrssu
scor~	ri2zqspss
scot~	sssrrsuss
scou~	srsssrvss
scra~	srussssss
screen	rytttprqq
screen and	svssssrsr
screen to	rrssssssu
screened	urssssssr
screening	vsssstrsp
screens	sustsrrtr
screen~	wstqrsrtq
scre~	uzvsroqqp
scribb~	sssssssur
scripts	ssussssss
script~	srussssss
scrivimi	srvrrsusr
scrivi~	srvrrsusr
scri~	spytrrtsp
scru~	ttrttsssq
scusa	ssrrsutrr
scus~	strrrxsrq
se	rxsyxqrsh
se ha	vsstrrssq
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
search~	srsttsrru
sear~	prpvoqq1u
season	xpqtrtssp
season greetings	ssssssusr
season in	ssrsrstsu
seasonal	rsswtsssp
season~	qtsvttsso
seas~	uqpvusqtp
seat	rrvutqwrm
seats	rrtrrwsrt
seat~	rrsprwtrt
sebastian	rtsussssq
sebast~	rtsussssq
seba~	rtsussssq
secc~	srsrssssu
sechs	ststtrqst
sechs jahren	ssssssssu
sechs wochen	sssrusrst
second	tmvtnzoqx
second 0	srusssssr
second choice	stsrrvrsr
second floor	svsrssssr
second home	sqrsssssu
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
section	quusruqru
section 0	ssssrsrsu
section would	sussssssr
sections	sssrsussr
sectio~	qturrvqrt
sect~	qttrqurtt
secure	sssqssssw
secure your	ssssssssu
secure~	ssrsssssu
security	rxsmssrtv
security code	ssssssssu
security risk	sssrssssu
securi~	qxrmstpvw
secu~	purmsrqv1
sede	ssrurvrsq
sedi~	sursrssss
see	s5qwnqnrq
see all	trsrssrus
see anyone	sstsurssr
see how	rvwprurrr
see it	vssrsrssr
see me	sussssrsr
see one	srtvsrrsr
see or	srssssssu
see the	qtsrrrquw
see their	sssussssr
see where	usssssssr
see you	r4pqsqpsr
see your	ustqstvsp
seeing	rurqrtosw
seeing you	spsrssssy
seei~	rurqrtosw
seekers	ssssssrqu
seeker~	ssssssrqu
seeking	ssssssusr
seekin~	ssssssuss
seeks	srssrsuuq
seek~	rrsqrrvtt
seem	sssqssssv
seem to	sssrssssu
seems	srsorsssy
seems to	srsrssssv
seem~	srsprtrsy
seen	ttqrstqtt
seen by	tsrrrsssu
seen first	stsssssuq
seen you	srssvtrsq
segue	rsvquurrq
seguimos	sssussssr
seguim~	sqtusssst
seguir~	rrsvsrsss
segunda a	susrsssss
segundo	trsusrsss
segund~	suuuqrrrr
seguro	svrrssssr
segu~	ptxxsqqpr
sehen	qrztqqqsr
sehen wie	srwsrsssr
sehen wir	rsuutrrsq
sehe~	qsztqqqrs
sehr	pvsuvvpms
sehr geehrte	ppuusvrqt
sehr geehrter	ytrvtqqnr
sei	sortuqtrw
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
seit gestern	rssusussr
seit jahren	ssrussrst
seite	srvrrstss
seiten	ssvrrsssr
seit~	rsypqrstr
sek	srvstsssq
sekretariat	urssssssr
sekret~	vrstssssr
sekr~	vrstssssr
seks	sussssssr
sekund~	trwrssrsr
seku~	trwrssrsr
selbst	svrutsqsp
selbstauskunft	srspssssx
selbst~	tsuprrssu
selb~	txttrqqsq
selecao	ttrtrtssp
selecao de	usssssssr
seleccion	srstrrvsq
selecc~	rrruurusq
select	rsrtrutrr
selected	poqv0murv
selected a	rssussrss
selected for	sqrp1qrrs
selected from	srssssuss
selected this	ssspssssv
selected to	rutsssssr
selection	urtvuwqpl
selection board	sstursssr
selection committee	sssstsssq
selection day	sstrrusss
selection process	urssutssp
select~	sqqxxotos
seletivo	rssvsrssr
seletivo para	rssussssr
seleti~	rssxsrssq
selezionato	rssusrsst
selezione	trsrswrsq
selezione per	sssrsusss
selezi~	urrurursq
sele~	sooxwwunq
self	ttrprsrtv
self assessment	srrsssssu
selfie	ssrsssssu
self~	ssrsssssv
sell	stsorsssx
sell to	sssrssssu
seller~	sssrrsssv
selling	sssqssrsv
sellin~	rrspsrrs0
sell~	rrsmrsqr5
selon	sssusrsss
selo~	sssusrsss
selten	sssrssrsv
selt~	sssrssrsv
sem	turqsutrq
semaine	tvrputtsp
semaine prochaine	srsqsuuss
semaines	vrsrsssss
semain~	wurnuttso
semana	vtsqrrusq
semana para	rstrsrusr
semanas	rqvqtussr
semana~	rqvqtussr
sema~	ztujuuurk
seminar	ssrsssrsu
semi~	rtrusssss
senast	srtsrrsru
send	rp3mvmwqs
send a	rvtsrrqur
send it	tryrssssp
send me	rruttrtsq
send more	sssrssssu
send us	rqusrrrsv
send you	surrqrtsu
send your	uqssssutr
senden	trtsqrtsu
senden sie	trtrqrtsu
sending	sururrqtt
sending it	sssqssssu
sending this	russsssss
sending you	ssssssrus
sendin~	strurqqtt
sendung	rrrrssssw
sendun~	rrrrssssw
send~	tssprqrtx
senest	uqssrsssu
sene~	tqrsrrrrx
senhora	tusrssssr
senhor~	ttsrssssu
senh~	usrsrtrss
senior	uuptqqx0g
senior buyer	ssssrsssu
senior engineer	sussssrrt
senior~	susssrssr
seni~	uupsrpy0i
senn~	sssvssssr
sensi	sssussssr
sensit~	srsusssss
sens~	rrswrsrtr
sent	tssnuqtrx
sent 0	qsssssstu
sent a	sqsssrtsv
sent by	sssussssr
sent from	susssstrr
sent me	sssrssssu
sent on	sssturssq
sent to	wqsqsstrt
sent you	sstrurssr
sentence	tsspssttt
sentence in	sssqssssv
senten~	tssnssvtt
senti	sssusssss
sentido	sssrsutss
sentid~	sssrsutss
sent~	ussqqsvss
sep	ssssrsrru
separately	srtusrssr
separa~	trturqrts
sepa~	srttrqttr
sept	rtsqurtts
sept 0	ssrrustsr
september	nnptxwqwt
september 0	qttrvuqrs
september and	ussusssso
september with	rssrrsssw
septembre	sqsruwrsq
septem~	ompqyypwu
septiembre	tssrsussr
septie~	tssrsussr
sept~	pmpnzzpwu
sequ~	ssursssrt
ser	rtrsrrrsu
sera	tryorrqrv
sera e	rtsrusssr
serate	srutsssss
sera~	ustssqrrs
serial	srurssrss
series	srrtrrwrs
series a	srsrssusr
seriez	stsssrvsq
seriez vous	stsssrvsq
serious	susrsrsst
seriou~	susqsrrsu
seri~	qstqrqyqt
serr~	stsussssr
served	ssssrsuup
server	tssosssrw
service	rwrvosuqs
service 0	ssssrsuss
service advisor	srssssusr
service commission	rssustssq
service will	sssssussr
services	upsssqvsr
services can	ssusssssr
servicetechnik	rsssusruq
servicio	tusrrsssr
servic~	turtpptus
servus	ruqstsvsp
servus max	ssssussss
serv~	tuqqpptwt
session	qustqsrsv
session on	sqssrusst
session with	ssrrssrsv
sessions	ttrpsrrsv
sessio~	rsrqsrqrz
sess~	rtqqsrqr0
set	qtypsrrpv
set aside	sutssrssr
set of	sstrsvssq
set the	srsrssssu
set up	qustrrrru
setembro	srsrtsssv
setemb~	srsrtsssv
sete~	srsrtsssv
settem~	rsttttrrq
setter	sssusqsss
settimana	ssrsrurrs
settim~	strsrurrs
setting	srsssssus
setting goals	sssssssur
settin~	rrsrsssut
settled	srsussusr
settle~	rrstrsuss
sett~	qptvrtstt
setu~	ssssssrus
setze	trssusrsr
setzen	susrsssss
setzen wir	rvsssssss
seu	quutsruqq
seu curriculo	susrssssr
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
sexta	swqstrrrs
sexta as	sussssssr
sexta feira	srsstsrsu
sext~	swqstrqrs
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
shap~	ssusssrsr
share	psvsprtut
share a	ssusssssr
share it	ssssssssu
share their	srssssssu
share your	srsssswtq
shared	ttvstqqrr
shared the	srsussssr
shared with	uqyqrssrq
sharing	ssusssrss
sharing the	ssusssssr
sharin~	ssusssrss
shar~	pvyuooptt
she	vvoznrpqu
she also	srutssrsr
she d	ssrqsvtss
she has	rssusssss
she her	ststsstsq
she lives	sssussssr
she ll	uurrrsrst
she said	sssussssr
she wants	sssrsvssr
she will	sursssssr
shed	ssssrsssu
sheet	sqwqrttsr
sheet is	ssusssstq
sheets	srssstssu
shee~	spwqrttss
sheffield	sssussrtr
sheffi~	sssussrtr
shef~	sssussrtr
shelve~	ssrssssus
shel~	ssssssrur
sher~	sussssstq
shie~	vtsrssssp
shift	rtqrxqtrs
shift is	ssssusssr
shift lead	sssrsussr
shift supervisor	sssrrsssv
shifts	rtsrrwtrr
shif~	qtprxttrr
shin~	sstsrssru
ship	sssqstuss
shipped	sssusrtsr
shippe~	srsusrtst
shipping	sssqsttss
shippi~	srsqstsrw
ship~	rqrtrrtrx
shirin	usssssssr
shirt	rqrsusrsu
shir~	trrsusrst
shoe	ssssssuss
shoes	svrrursrr
shoe~	svsqursrs
shoot	trstsrusp
shoot the	tssusrssr
shoo~	trstsrusq
shop	tvvsrqprr
shop and	srsrssssu
shop is	ussrssssr
shopping	rtrsrsssu
shoppi~	rtrsrsrsu
shops	ussrsssss
shop~	ttrrrrrsv
shoreditch	srsrrswsr
shored~	srsrrswsr
short	pn1rpstst
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
shorts	ssspssssx
shor~	wtytmouqq
should	snxmqyvrs
should be	ssrtrtrsu
should hear	tssrsrusr
should i	ssssssuss
should it	trsqsussr
should know	sssrsussr
should not	rstsutrsr
shoulder	ststssssq
should~	stssttssp
shout	tvrrrtssq
shoute~	srssssusr
shou~	srwkqzvps
show	tutqrprqx
show it	usssssssr
show that	ssssrrvsr
show you	srsqtrqsx
showed	stsussssq
shown	utssssrup
showreel	uussssrsr
showre~	uussssrsr
shows that	sssrsstsu
show~	uwqvpqptr
shreya	sssussssq
shri~	sssrssssu
shuffl~	sussrsrsr
shuf~	sussrsrsr
shut	stsqrvrss
shut~	tstsssssq
si	vvnqzurop
si c	rsrrvsrst
si ca	stursssss
si e	rsstsussr
si encajas	ussrsssss
si nos	sssussssr
si quieres	sssusssss
si te	srssvsssr
si vede	sssusssss
si ya	rrsqssssx
siamo	srrutwrrp
siamo in	ttsqsussr
siam~	srrutwrrp
sich	toqwqutrr
sich als	rstrssssu
sich am	sustssssr
sich an	ssssssrsu
sich bei	trsqsrwsr
sich bis	ssrsssssu
sich das	srrtsptsu
sich die	ssrsswrsq
sich fur	tssttrrtq
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
sick	swrusrrsq
side	vtuqsupqr
side door	svrrrsssr
side effects	spssssssv
side of	tsvrrrrsr
sidewalk	sssssussq
sidewa~	sssssussq
sido	rtrrurrsu
sido denegada	rssrssssu
sie	nxrsyqqov
sie am	ssrrurstr
sie an	tsrrqttsu
sie anrufen	ssssssusr
sie auf	strqswrsr
sie ausgesprochen	ssssusssr
sie behutet	ussrsrssr
sie bei	vssssrrst
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
sie gern	rsruttrss
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
sie mehr	sssrsussr
sie mir	rrrtvrvsp
sie mochten	ssssssuss
sie nach	russsstsq
sie nachste	sssrssrsv
sie nicht	ssrvrtssq
sie noch	vtrrsrsst
sie schon	sssssrssu
sie sehen	tusrsssss
sie selbst	sssussssr
sie sich	rrsstqwss
sie sind	rsrssvrtr
sie so	srssssuss
sie sobald	sssrsussr
sie um	ssusrssss
sie unaufgefordert	rssqsvsss
sie uns	rttrqttrt
sie vertrosten	rrsrswsss
sie z	turrssssr
sie zu	utspttrss
sie zum	vrssurssp
sie zur	sussssssr
siendo	srsssvssr
siento	sssussssr
sien~	rrrurvssr
sierra	sssussssr
sier~	sssussssr
siete	susrssssr
siet~	susrssssr
sift	xutrrsssl
sifting	vsssssssr
siftin~	vsssssssr
sift~	vsssssssr
sig	rssrutsst
sights~	rrrssrrrx
sigh~	rrtqrrrrz
sign	ronm2vpuw
sign anything	srrsutsss
sign both	ssssqsssv
sign by	ssssqsssu
sign could	ssssrsssv
sign in	tsrsvrrsr
sign off	srsssussr
sign on	srrswssup
sign the	srrrusssu
signal	swtrrusso
signalling	ssssusssq
signal~	rtsrusssr
signature	rsstsrrsu
signat~	rsrswrrrs
signe	rurqtvrsr
signed	qotrvxqrt
signed by	sstsssssq
signed copy	srssusssr
signed in	sssssssru
signed last	sssssussr
signed no	srussssss
signer	ssssvrsss
signing	ssrrutrtq
signin~	ssrrutrtq
signor~	trsssussr
sign~	osrj04mrs
sigue	sstqtvsrq
sigues	srsrsvsss
sigu~	sstrtwrrp
silence	vrsrsvssp
silenc~	wqrpswrsq
silenzio	sssssussr
silenz~	sssssussr
sile~	wpspryrsq
silico~	ssssssssu
sili~	ssssssssu
silke	sssvssrsr
silk~	sssvssrsr
silver	ssssssusr
silv~	surrsstsr
sim	xrrstrssp
similar	ursrsrqtu
similar jobs	vsstsssrq
similar to	rssssssur
simila~	trsqsrqvv
simi~	trsqsrqvv
simon	stsruttsp
simone	ttusrttsp
simo~	sttruutsl
simple	ursltrtsx
simple~	stsussrsr
simply	srsnstsry
simp~	ursktssr0
simran	stssusrsr
simr~	stssusrsr
simula~	sttsrsurq
simultaneous	ssussssss
simult~	ssussssss
simu~	rtutrstrq
sin	rssswurrq
sina	rstvssssq
since	qnnwqvtwu
since 0	srrvrqurs
since august	ssssrvrsq
since i	sssqtstss
since it	ssspssssv
since last	ssssssrus
since the	rrsrvtsrs
since we	rssvsssss
since you	tussssqvp
sincerely	swqrtsrpt
sincerely prof	sssrsusss
sincer~	swqstsrpu
sinc~	rsnvqstsv
sind	zprtpwrrr
sind die	srsustssq
sind hier	ussrssssr
sind sie	ssstrsusq
sind vollstandig	vsssssssr
sind wir	sssqursss
sind zwei	sssrsvssr
singer~	rrrrsrrrx
singing	srstrsssu
singin~	srstrsssu
single	vrsqstrst
sing~	uqrrpsrrz
sir	uqtvqsrrr
sir madam	rrtwsrssr
sir or	rssrssssu
sir your	tsstssssq
sistema	ussrsssss
sistem~	ussrsssss
sister	ututrrrsq
sist~	wsutrqrro
sit	rx1opupqq
sit down	uyrrrtrsm
sit in	sqtsssrsu
sit the	rsvrsssss
site	nwrvtotrt
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
situational	rsvsssssq
situational judgement	rsusssssr
situat~	qtvrqurrt
situ~	ptvspwqrt
sitz	srsrsussr
sitze	srssssssu
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
size~	srsrususr
skag~	ssssssutr
skal	rtrutrrrs
sketch	sqzsssssp
sketches	sprsssssw
sketch~	sprtssssw
sket~	smysrsrsu
skic~	ssssussss
skilehrer	ssrsusrtr
skileh~	ssrsusrtr
skill	trttsstrq
skilled	sssussssr
skilled worker	sssussssr
skille~	sssussssr
skills	totssqwvp
skills in	ssssusssq
skil~	tmuuuovsr
skin~	ssusssssr
skip	ssrssruss
skip the	stssssusq
skizze	ssusssssr
skiz~	ssusssssr
skol~	srsusssuq
skriv	rturtrsrr
skri~	rstqurvqq
skulle	sssssrrsu
skul~	ssssrrrsv
skyl~	ssusstssp
skype	rtssrrrsu
skyp~	rtssrrrsu
sla	sssssssur
slag	srsrussss
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
slipped to	sssrsvssr
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
slow~	srssspssw
sluitingsdatum	vrsrsrssr
sluiti~	vtsrsrssr
slui~	utstsrssr
smaak	srutrssss
smaa~	srutrssss
small	tsxtpqrsr
small charity	ussrsssss
smaller	sssrssssu
smaller than	sssrssssu
smalle~	sssrssssu
smal~	srytorrss
smar~	rtvtrsrrr
smashed	ssssusssr
smashe~	ssssusssr
smas~	ssssustsr
sme	sssssssur
smells	sstrrsrsv
smells of	sssrrsrsw
smel~	sstrrsrsv
smile	ssssusssr
smil~	sssstsrtq
smoke	sssqstsst
smok~	sssqstrsu
snac~	sssussssr
snakke~	srsuurssr
snak~	srsuurssr
snow	ursssssst
so	tspwy0nmo
so are	ussrssssr
so ca	sssqstssu
so can	surssssss
so che	srsussssr
so did	sssuusssq
so do	tusssqrvq
so far	tsspsurst
so give	vrsrssssr
so glad	ssusssssr
so happy	ssssusssr
so i	rsqrxttrr
so it	wrqrvsrrq
so lange	rrsqrzrsr
so many	ssstsstsq
so much	trswrprts
so nice	sssrssrsu
so no	sussssrss
so nobody	sussssssr
so please	uqstusrsq
so pleased	stsssussr
so sorry	utswsrsso
so that	qqzltrttu
so the	vqrtqwrrq
so there	srsvstssp
so they	sssssssur
so we	pxq0orpst
so well	ststsstsq
so what	susrssssr
so would	sssrsussr
so you	vtqpr0uqm
sobald	rurmsyrst
sobald die	sssrrusss
soba~	rurmsyrst
sobre	rtturrssr
sobr~	qrs1rtrrp
socia	strrtussr
social	qqtsssstt
social media	ssutssssr
socio	srsssussr
soci~	rprtrussv
soeben	urtrsssss
soeb~	urtrsssss
sofia	rsrtustsq
sofi~	rsruvrtrq
sofort	qrsprsyvr
sofort an	sssrssuss
sofo~	qqrprs0vr
soft	srrrstssu
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
soknaden	wrrqssrst
soknaden din	tssrssssu
soknad~	wrrqssrst
sokn~	wrrrsrrrt
sokte	sssvssssr
sokt~	sssvssssr
sol	strussssq
solange	srsrsusst
solang~	srsrsusst
sola~	tprrsxrtr
solberg	srsrssssu
solber~	srsrssssu
solb~	srsrssssu
solche	srssssuss
solc~	srssssuss
sold~	rururrsst
solene	srsutrssr
sole~	ssrutrrsr
solicitor	trurrrsst
solicitud	ursqsssst
solicitud de	rssrssssu
solici~	uquorqtrw
solida~	usstrrssq
soli~	vqtvqptqt
soll	srtrsruss
soll ich	ssssssusr
sollen	ssuqsssst
sollicitatie	vrrtsrsrs
sollic~	ynqwrsqrt
soll~	ynsuqsqqv
solo	ruurssssq
solstice	sssussssr
solsti~	sssussssr
sols~	sssussssr
solution	sssussrrs
solutions	tqrsrsvss
solutions architect	srsrssust
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
some time	vrrrsssst
somebody	sqsvsrptt
somebody else	sssssursr
somebody from	srspssssw
somebody who	ssswssrsq
somebody with	srsussusq
somebo~	sqsvsrptt
someone	sqq1pnyqr
someone else	srssssrsu
someone for	rsswssrsq
someone who	rrrvrrwsp
someone with	sssusstsq
someon~	spq1pmyrs
something	qxurqptqv
something for	srsrssuss
something has	sussssssr
something you	sttrrsusp
someth~	qwtpqpuqx
sometimes	usspstsst
someti~	usspstssu
somewhere	srturstsq
somewh~	srturstsr
some~	tqs0nlurw
somit	sssvsrssr
somi~	sssvsrssr
sommer	sqrxrtuto
sommer bei	srsrssvss
sommer in	sssussrsr
sommer~	rtsusrttq
somm~	rqrzqvuvk
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
sonn~	rrxusqqrs
sono	rxrrrsurq
sono la	stsrssuss
sons	utssrsstq
sonst	sssrussss
sons~	sssrussss
sont	utrssussq
soon	w1rgtvspq
soon as	spuovzsrn
soon with	svsrsrssq
sooner	ssssusssr
soon~	ssssusssr
sophie	ssssusssr
soph~	ssssusssr
soraya	srussssss
sora~	srustsssr
sorry	rxn3nupor
sorry about	ursssrusq
sorry and	usssssssr
sorry for	rtswtrrso
sorry fur	sssusrssr
sorry i	ttsqsrsst
sorry no	srrssusur
sorry not	sssrssusr
sorry to	srrrrtrrx
sorry we	sssrsrssv
sorry you	sssussssr
sorr~	ryo2nupos
sort	stsqsvrss
sort that	sssrsussr
sorted	rssyssrrq
sortin~	sssrssssu
sort~	ssrxrrqrt
sosp~	stsrsussr
sou	srsssstsu
souhaite	rtsrtussr
souhai~	rsrrutrst
souh~	rsrrutrst
soun~	ssrtrrurs
soup	surrsssst
source	srvqrsrsu
sourcer	srsrssusr
source~	srtnrswrv
sourdough	ssrussssr
sourdo~	ssrussssr
sour~	rpynqrvrw
sous	tssqstvrp
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
souv~	srssssssu
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
spam	vsrlusssx
spannend	sussssssr
spanne~	susssrtsr
span~	rvrrrrtsr
spare	sssrssssu
sparkasse	srsssssus
sparka~	srsssssus
sparre~	ssssssuss
spate	stsusrssr
spate nachricht	stsusrssr
spatestens	tqvqrwrsr
spatestens 0	ssusstssr
spatestens am	sssrsvssr
spates~	tqvqrwrsr
spat~	uqvsqvsro
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
specia~	vtqqrsrrv
specs	srusssssr
spectr~	ssssssvsr
specul~	vrsssrssr
spec~	xrrtqqtpu
spedition	ussrsstsr
spedit~	vssrsstsr
sped~	ursrrrsrv
speed	squqssrut
spee~	squnrtruv
speich~	usrssrsss
spei~	usrssrsss
spend	rstsssrsu
spende~	ussrsrsss
spen~	trssrsqrv
sperrv~	ussrssssr
sper~	usssssssr
spielf~	usssrsssr
spielt	trsssrssu
spielzeit	ssssusssr
spielzeit 0	ssssusssr
spielz~	ssssusrsr
spie~	ussrsrqrv
spirit~	rsrssr0pp
spir~	rrrsrr1pp
spit	srssssuss
split	stsvsrrsq
split the	ssswsrssq
spli~	stsvsrrsr
splu~	ssssssrsu
spoke	rsszursrn
spoke about	srtvrrssr
spoke in	sssrssuss
spoke to	rtrwtsrso
spoken	spssstust
spok~	rosytrtsq
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
spos~	sursrsssu
spot	qrquwrsup
spot at	ssssurssr
spot on	ssrussssr
spotify	srssssrsu
spotif~	srssssrsu
spots	rrswrrstr
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
sql	stvtssvrn
squa~	sqrtrptrx
squi~	tqsrsrssw
sr	russrrsts
st	qsqtssvvq
st anne	sssrssssu
sta	srrsrrwru
sta je	srsrssvrs
staat	rrrsrvrru
staat nog	sssssusss
staa~	srsrqurrw
stabilimento	surtrstsr
stabil~	surtrstsr
stable	sssssussr
stab~	sttsrtsrq
stacey	svptusssq
stack	ussrsswso
stac~	wwoqurwrl
stadt	urrssssuq
stadtb~	sssrsusst
stadtwerke	srusssssr
stadtw~	srusssstr
stad~	utupqsq0l
staff	ssuxvsusg
staff nurse	stsqssssu
staff of	sssursssr
staffed	srsrsustr
staffe~	srsrsvstq
staffing	sxrtrsusm
staffing is	ssssssuss
staffi~	swrtrsvrm
staf~	qtsyvt0sc
stage	r0stprspq
stage 0	trtsqrrsv
stage door	svrsrsssr
stage for	stvsssssp
stage of	strsusssr
stage you	sussssssr
stagione	trsrsussr
stagio~	trsrutssr
stag~	r1uuqtspk
stah~	susrstssr
stairs	trssqrssv
stai~	trrrqrssv
stallet	sqsussssu
stalle~	sqsussssu
stalli~	usssusssq
stamattina	srstusssr
stamat~	srstusssr
stamp	usssssssq
stam~	urtttrsto
stand	uqprqxrvr
stand 0	stsrssswp
stand up	sssusssss
standard	rstvrtqrq
standard will	ssusssssr
standa~	qttwrtqrr
standing	ssvqssrst
standi~	srwqssrst
standort	usssssssr
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
start	oiyi3uutt
start 0	srrsxsttn
start asap	ssssrsvsr
start date	rrrsxtrss
start immediately	ssssssusr
start march	ssssusrtr
start monday	sqrsysrsq
start of	rrtsqwsss
start on	srrqtrqsz
start reading	qsssssssu
start the	ssssqstsu
start up	sssstursr
start whenever	susstsrsr
start with	srsrsstsu
start you	ssssrvrsr
startdatum	ssssussss
startdatum 0	ssssussss
startd~	ssssussss
started	tqvvsrrqs
started a	ssssssrrv
starten	sqususrtq
starte~	sowqurrrw
starting	rrrqwrsrv
starting 0	ssssustsr
starting in	sssspsrsx
starting on	sssussssr
starti~	rrrqwrqqx
starts	qpswqpvsv
starts on	rrsusrtss
startup	sssrsrtur
startups	rssussrru
startu~	qsrtrrttt
star~	nhsl5sxsx
stata	vrsssrrst
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
station	r0twrqtsj
station 0	sruustssq
statio~	q0svrpsrn
statistical	ssssssstq
statistics	strtsrusr
statis~	rststrutp
stato	rrturtsrs
statt	russrwsqp
statt 0	sssrswrrr
status	yqotpzpps
status for	ssrsssssu
status has	sssrsvssr
status in	sssrsussr
status interview	sssssussq
status is	psssssssw
status of	rssvstssq
status on	sssrrwssr
status page	sssrssssu
status unsuccessful	sssussssr
stat~	rrsso3nqv
stav~	srursussr
stay	qtqouwqsv
stay as	susrtrssr
stay in	rssqsursv
stay valid	sssssussr
stays	rrutsxrrp
stays in	ssstswsso
stay~	rsttrwrrq
std	rqrttrrzp
ste	rtsusssss
steady	ssssssuss
stea~	rrsqrrusw
steel	svsrqtrst
stee~	utsppursu
steffi	rtrrrsvrs
stef~	rurqrswrs
steg	srwssrssr
stehen	rursrstrt
stehen im	ssstsrssu
stehst	rssrryssq
stehst auf	sssrsvssr
steht	sqsrvqsru
steht im	ssssrsssu
steht unter	ssssusssr
steh~	qsrrtwuqs
stein	sussssssr
stel	rustsssss
stelle	rqquwwspq
stelle 0	rssrursst
stelle als	russsrrss
stelle besetzt	sssusrsss
stelle frei	rssrssssu
stelle im	rssssusss
stelle in	ussssrssr
stelle ist	rssusrtsr
stellen	qtrtrrswr
stellenausschr	srusssssr
stellenbesetzu	sssussssr
stellenprofil	ussrsssss
stelle~	qortrst3n
stellt	srrsursss
stel~	orpwvwsyk
stenog~	srttssstq
sten~	rutssrstq
step	stxtvppqr
step 0	tssrursss
step in	surtssssq
step is	ttsrssssq
steph	rrsrsursu
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
steward	rtssrsrus
stewar~	rssttrrur
stew~	rssttrrur
stiamo	russssssr
stia~	russssssr
stic~	tstsrsssq
stil	srvsssssr
still	qvokr0vru
still be	ssssstrur
still coming	sssusrsss
still have	sssqsrtsu
still in	rssrsvusp
still keen	srssssusr
still looking	sxssssprt
still not	sstssstsq
still on	ursssssss
still our	sssssussr
still reviewing	tvsrsqssr
still very	susrssssr
stilling	srsuussrr
stilling som	ssstussrr
stilli~	trsutrsrr
stil~	qtnpr0uts
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
story	rsrrrsqtw
story about	sssssrssu
stor~	rprxqmtsz
stosst	sussssssr
stos~	sussssssr
stout	usssssssr
straight	rurwrssso
straight to	sssvsrrtr
straig~	rurwsrtso
stranger	ssusssssr
strang~	ssussssss
strassenwarter	usssssssr
strass~	usssssrss
strategies	ssssssssu
strategist	sssrssssu
strate~	uqspssqsw
stra~	urswrpqru
streak	srussssss
stream	sssrsssus
street	vtsnrssut
streichen	sssussssr
streic~	stsusssss
streng~	rssssrsrv
stress	ssussrrss
stretch	sssrvrstr
stretc~	sssrvrstr
stre~	tsuqsoqvv
strict	sussssrsr
strictly	sstsrsusr
strict~	srtrrsusr
strike	srssturrr
string~	srsusstsr
stri~	rrspsstvt
strong	qrrsqsutv
strong fit	sssrsssus
strongly	ssttssssq
strong~	sstussssq
stro~	qpstquusv
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
students in	sssrssssu
students to	ssstsussq
studentship	ssussstsq
studen~	srrwsoquu
studiert	ssssssrsu
studiert und	sssrssrsu
studies	srttsqssu
studie~	rqsvrprsy
studio	vusutrrtl
studio 0	sussssssr
studios	stsqrusst
studio~	stsqrusst
study	rvrpsrrtv
stud~	tqsxsloww
stufe	ssssussss
stufe 0	ssssussss
stuff	srrutrsrt
stuffing	ssssssuss
stuffi~	ssssssuss
stuf~	sqsturtrs
stuk	srsusssss
stunde	rvrqursss
stunden	roxuustrq
stunden 0	srssustsr
stunden vorher	srrsssssu
stundensatz	srssssuss
stunde~	qowsurwqq
stun~	ptvpwrvqq
stuur	trurrrusr
stuu~	trurrrusr
style	rrxqssrss
styl~	rsxrrsrss
su	wsprtqsqu
su hoja	usssssssr
su inscripcion	urssssssr
sua	tspusspry
sua candidatura	ursssussr
sua carta	svssssssr
sua domanda	rsssssssu
sua entrevista	sussssssr
sua inscricao	ussssssss
sua participacao	sssussssr
subito	stsusssss
subi~	stsusssss
subject	ptsnwrqtw
subject to	rrrpwsquu
subjects	srsssssus
subjec~	qrsovrquw
subj~	qrsovrquw
submission	0rsqruqvl
submission to	rssrsvsvp
submissions	ssuussrsq
submis~	zqtqrqtsq
submit	txoqrstts
submit availability	sussssssr
submit it	rwosstsss
submit your	rrssssuss
submitted	yqsrrrrqt
submitted and	qsssssssu
submitted by	ussssrssr
submitted it	qsssssssv
submitted to	wssrsssrr
submitting	ssspsstsv
submit~	0qslrrtrv
subm~	2uolprust
subscribe	sssrssssv
subscribed	sssqssssv
subscribers	ssssssrus
subscription	sssnssrtz
subscr~	sssjrqrw2
subsequent	stssusssr
subseq~	stssusssr
subsid~	rrsstsssu
substitute	ssssrtusr
substi~	ssssrtusr
subs~	qrrjwqsv0
succeed	sssrssrus
succee~	sssrssrus
succes	qrv1rqrrp
succes met	rssvrsssr
succes verder	rssussssr
success	qsrvsrsts
success in	rssvssssr
success to	sssssssur
successful	prruvrsrs
successfully	ytrnrsrrt
successor to	sssssussr
succes~	wrpstrrru
succ~	vpsvspqtt
such	qurtrssru
such dir	susssssrr
suchab~	sssssssvq
suche	rrrprrwsu
suche ich	ssssssvsr
suchen	ppqupp2ur
suchen gerade	ssssssrvr
suchen immer	sssusssss
suchen jemanden	srssssuss
suchen noch	srsrsrtsu
suchen sie	ssrrsstsu
suchen wir	susrrrwsq
suchst	srsrssvsr
sucht	rrrrrsttv
such~	nlorno62t
sud	rtrqsutuq
suen~	ssssrsuss
suerte	rssusssst
suer~	rssusssst
suffices	rsusssssr
suffic~	rsutsrssr
suff~	rrutsrutp
sugar	srusssssr
suga~	ssusssssq
suggest	rsrrsrrsw
suggest a	srsrssssv
sugges~	rtrprssty
sugg~	qsrrrrstx
suhr	ursssssss
sui	rvrrsssst
suis	surssrsss
suit	rwrqrsstt
suit you	rurssssst
suitability	tsstssssp
suitable	srsussvso
suitab~	tsswssvsl
suite	sqsstruss
suite at	srussssss
suits	srsrsrtsu
suit~	rpswtoyrr
suiv~	rrruuqrsu
sul	srrussrsu
sulle	rssusssss
sum	sssrssrsu
summary	sstsrrrsu
summar~	sstsrrrsv
summer	norzvtvso
summer analyst	sstssussp
summer and	ssssssusr
summer of	ssssvsssr
summ~	lnryvtstt
sun	rrsrrsruv
sunday	vtynsssqq
sunday 0	ttussrssq
sunday and	srssssvsr
sunday at	usssssssr
sunday evening	svstssrsq
sunday night	sstqsussr
sundays	srsvsrssr
sunday~	srsvsrssr
sund~	uqxssqrqs
sunn~	tsttsssrq
suo	ssrvrrtrs
super	rurwsrqrs
superar	srsrssssv
supera~	rrrsstrsu
superd~	rssusrssr
superf~	sssusssss
superintendent	usstsrtso
superi~	urrttttso
superl~	sssqssssv
superm~	srutstssq
supervisor	utusurrso
supervisor has	sssussssr
supervisor job	ssssusssr
superv~	ztustqqtk
supe~	xqrxupoqt
suppe	sussssssr
supper	stsussssq
supple~	srtussssr
supplied	rutsssrss
suppliers	ssrsssssu
suppli~	rttrrqssv
supply	tqsrrwtsq
supply register	sssrswrsr
support	nqymqruvw
support engineer	pstrssrsw
support roles	sssssrssu
support worker	sstsstusp
supported	rssussusq
supporting	usssssssr
supporting statement	usssssssr
suppor~	oqxnpqztv
supposed	ssssssssu
supposed to	ssssssssu
suppos~	sssrssrsu
supp~	orvonq1tv
sur	soswsurqt
sur la	sqstrwssq
sur les	srutssssr
sur nos	sssrssssu
sur votre	srssssssu
sure	rosprsusy
sure to	spssssssw
suresh	srsussssr
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
sustai~	sssssustr
sust~	srrrtustq
suyo	trsssrusr
sval~	rrrrrrsqy
sven	qrstsstsu
svolgere	srwsssssr
svolge~	sswrssssq
svol~	sswsssssq
swap	sssrsssrv
sweden	rssssussr
swed~	qssttussq
swee~	sususrrsr
swindo~	sssrssssu
swip~	ssssrssus
sworn	stsrusssr
sworn in	sssrusssr
swor~	stsrusssr
syke~	ssssussrr
symb~	sssrssssv
sympathy	rsssssssu
sympat~	rtsusssss
symp~	rssussrrt
sync	sqssssssu
syndic~	surssssss
synd~	surssssss
synthese	rsusssssr
synthe~	rsusssssr
synt~	rsusssssr
system	3psquoqpt
system and	tssqssssu
system at	vsssssssq
system design	rtrsrsrsu
system requirements	srussssss
system under	vssrssssq
system you	ssssusssr
systemintegrat	sssssssur
systems	rusprrsvt
system~	purmqqxxv
syst~	wsshsoo2w
t	oursqrr0s
t appeler	surssssss
t as	srrutssss
t es	srsusssss
ta	1rrwqpsqp
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
tag 0	srussssss
tag frau	qtststrrt
tag fur	sssussssr
tag herr	qstuqvvro
tag ihre	wssrssssq
tag mit	sqsutssss
tag name	sustssrsr
tag soraya	srussssss
tage	yosqyrvrm
tage urlaub	ssssvssrr
tage woche	srrsvsusq
tagen	pqvsrtrrv
tagen geloscht	rsssssssu
tage~	sputqsqsv
taglich	sssssssur
taglic~	sssssssur
tagl~	srtssssur
tagt	ussrrussr
tail~	rssrssrsv
tak	sustrsssr
tak for	sustrsssr
take	vo0wzonkq
take 0	qurtrsrsu
take a	trwqssrrt
take care	qrsxsttso
take four	ussrstssr
take home	rstttsrsq
take it	urrrtrrsv
take part	sqtsssssu
take silence	vssrsrssr
take some	utssssssr
take the	rryrvrsro
take up	ssrrxtrso
take us	wsspsssss
take you	ssttssssp
take your	svtrssrsr
taken	qrqyqvrss
taken on	sssssussr
taken the	ssrssrssv
taken up	sssusrssr
takes	yrvjsprsx
takes around	sqrsssssu
takes effort	ussrssssr
takes longer	sssssossw
takes place	ussqrtstr
takes two	srssssrrx
take~	upuvpupqu
taking	quptsssrv
taking a	qsssssssu
taking the	utqvssssp
taki~	quptsssrv
takk	trsssrssu
takk for	trsssrssu
tal	rurssrsst
talent	uwuwrsvqg
talent acquisition	survrttrn
talent at	srssssusr
talent community	ussrsssss
talent team	quxssssso
talentos	tsrtsrusr
talent~	suqtrrtrt
tale~	uutxqryoi
talk	m6norqvur
talk about	sqrsrtxsr
talk it	russtsssr
talk properly	sussssssr
talk then	sussssssq
talk to	srspuqttt
talk today	srrsrsssv
talk was	sssussssr
talk with	ssrsssssu
talk you	sussssrtr
talked	rpursrssv
talked about	srvtrtrsr
talking	qusqrvtrs
talking to	qrsrswssr
talkin~	qwrprvsrt
talks	srspssstw
talks and	sssrssssu
talk~	orvrqvrrx
talla	rrrwrssrt
tallinn	ssssssrur
tallin~	ssssssrur
tall~	qqsxrtrtr
tamara	srrsrsssv
tama~	srrsrtssv
tambem	tssrsussr
tamb~	sssssussr
tamika	ssssusssq
tami~	sssstsssq
tamsin	rurssrssr
tams~	rururrssr
tani~	svtsrsssq
tank	sssssrrus
tant	srssrwssr
tant que	srsrrwssr
tanto	trssusssr
tant~	trsrursss
tanvi	ssusssssr
tanv~	ssusssssr
tap	rrsrtrutq
tapes	susussssq
tape~	rururssss
tar	rvstssssr
tar entro	sssussssr
tara~	ussrsstsr
tarb~	sssssssur
tarde	qtusrttrq
tardes	rrsrssssv
tard~	psvrrtsrs
target	rrtsustsq
target~	sssrssssu
targ~	rrtrustss
tarif	srssustss
tariff	ssssqsssu
tariq	susrsrsst
tari~	rstrtrsrv
tasche~	srssssssu
tash~	rrrrrrrr0
task	rq0vqrssn
task and	srusssssr
tasking	ssusssssr
taskin~	ssusssssr
task~	rrvrtssss
tasman	sssstussr
tasmania	sssrsstur
tasman~	sssrsstur
tasm~	sssrsttup
taste	stusssssr
tasting	srtrssssu
tastin~	srtrsrrsw
tast~	rrvsrrrru
tatigkeit	srrvsssst
tatigk~	srrvsssst
tati~	srrvsssst
tax	rqsotsxur
tax form	rsrsussst
tax free	ssssssvsr
tcs	rsssssusr
tcs com	rsssssusr
te	rxryszrmi
te adjunto	srurusssr
te chama	uqssusssr
te cuento	xrsrrsssr
te gaan	sssussssr
te haya	sssrsusss
te la	sustssssr
te le	srsusssss
te llamaremos	trsqsusss
te lo	rrrxrrssr
te maken	susssssss
te mets	srssssssu
te prometi	sssussssr
te viene	sussssssr
tea	ttspssssu
teach	sutsrssup
teacher	rstuvwrti
teacher of	ssssusssr
teache~	qssuvwuug
teaching	sqrsupwup
teaching assistant	srtrusssr
teachi~	rrrutqztn
teac~	orquvtxvk
team	0qruopvps
team 0	sussssrsr
team and	tqsqsrtsw
team at	tssssstsq
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
team~	ozrmqptzt
teat~	srsvstssq
tech	surpsrrrw
technical	pvussrxsm
technical assessment	rwpssssss
technical interview	strrsursr
technical recruiter	ssssssusr
technical writer	rruttrurq
technician	xurruvqvi
techniques	sssrssssu
technische	rusrststr
technischen	sussssssr
techni~	ovvoqsvxn
technologies	ssssssvrq
technology	srsrssqrx
techno~	rqqtqqwsv
tech~	nsvpqqwxq
tecnico	rstvttrrp
tecnico em	ssussssss
tecnic~	srtvssrrq
tecn~	srtwtsrrq
teil	qwwqrtrsq
teil 0	rsursssst
teil des	sturssssr
teile	rssusssss
teile ich	rssusssss
teilen	tstqsrssu
teilen wir	ussrsssst
teilnahme	stsussssq
teilna~	susussssp
teilne~	strrrrrrw
teilze~	rrrssstwq
teil~	ruqtqqrvu
teks~	rrxsrrssr
tel	qsssssrtu
teleco~	sssussrtr
telefon	rvrqurrst
telefonat	rutrrssss
telefonat mit	susrssrss
telefone	urstsstsr
telefonieren	susrsstsr
telefonisch	vqrsvrrtr
telefonisch besprochen	stssusssr
telefonischen	usssssssr
telefonischen anfragen	usssssssr
telefono	rrrusrsst
telefo~	vxotwprrp
telephone only	ssssssuss
telephone to	spssssssv
telephonic	sussssssq
telephoning	usssssssr
teleph~	twrsrrssq
teletrabajo	srsrvsssr
teletr~	srrrvstsr
tele~	uzmqxnqtr
tell	qmznyqqvt
tell her	sqssrsssw
tell him	srsssrssu
tell me	tqwpwqrtr
tell the	srsusssss
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
tem	rssysrrsq
tema	stsrsstur
temos	rrrwtsrrr
temo~	rrrxtrrrq
temp	srsstsusq
template	tsspssssu
templa~	tsspssssv
temple	ssrtrsrru
tempo	qqtvsrsrt
temporary	rssqtsrxq
tempor~	srsquurxo
temps	trrusursr
temps de	sssusssss
temp~	tlrvstsuu
ten	stynrsmuv
ten 0	sssussssr
ten and	sussssssr
ten days	uqsrtwrsq
ten hours	srrstsssu
ten minute	rvsrsrsrt
ten minutes	tqtsssqsu
ten working	sssrssssu
ten years	sssussstr
tendo	sustsrssr
tend~	ststtsssq
tene~	tsttrsssq
tengo	ussusrssq
teng~	usrvsrrsq
teniamos	rssvssssr
teniam~	rrsustssq
tens	ssussssss
tentatively	sssrursss
tentatively selected	sssrursss
tentat~	srtrusssr
tent~	srtrtrurt
tenue	svsrssssr
tenue de	svsrssssr
tenure	sssstsrup
tenure track	sssrtssuq
tenu~	rurrtsruq
ter	rsswsrrsr
ter vindo	rssussssr
terca	svrsssssr
terc~	svrrrtssr
teresa	sqstsssst
tere~	sqsusssst
teria	ssssssuss
teri~	ssssssuss
term	spqpvwsur
term time	srssvsrsr
terme	srssrsssv
termin	qtrrpstqy
termin 0	ssrsssssu
termin am	snrtssssx
termin zum	srssssvsr
terminal	sssssussr
termino	ussrtsssr
terminou	sssusssss
termin~	rutsquqqt
termos	trsusrssr
terms	rrrozrrtt
terms and	ssssvsssq
terms set	ssssrsssu
term~	qvqoxtqqw
terra	srssrsssw
territ~	srsustssr
terr~	qqrvqrtrw
terug	rsurrtrrt
terugk~	srswssssr
terugt~	rssrssssw
teru~	qqttrssrw
tessora	ussrsssss
tessora group	ussrsssss
tessor~	ussrsssss
tess~	rvrrsussq
test	rl7vopqqt
test a	srvsssssr
test and	spwssstsr
test at	ssurrssss
test d	sssussssr
test for	srxsssrsp
test has	ssussrssr
test is	stursstsq
test on	srtsrsssu
test results	svsrssssr
teste	sssvrsrrq
testen	sssrsstru
tester	vssqruvsn
testers	ssrtrsrsu
tester~	rsrursrsu
testing	sqvrsrtrt
testing and	srssssssu
testin~	spyqrrtrs
tests	rq2uqrprp
tests 0	srssssssu
test~	to4rortos
teu	tusrssssr
tewes	sssrssssu
tewe~	sssrssssu
text	swrnosvsv
text from	ssssssssu
text me	svrsrsusq
textiles	srsrsusss
textil~	srsrsusss
texto	ssursssss
text~	srwrrtssp
thailand	rssssssvq
thaila~	rssssssvq
thai~	sssrsssvq
than	ortwqyopu
than 0	ssrtpqruv
than a	ssrsssrsu
than before	srsrsvssr
than expected	sssssossw
than for	srssssssu
than half	rvsssssss
than i	sssrtussr
than in	sssrsrssu
than the	qsuputrrt
than two	sssussssr
than we	rrttsvssr
than you	suspsrvss
thandi	rtssusssr
thank	ztrxmsmow
thank all	ussussssq
thank you	ztrxmtmow
thanks	4qsxonros
thanks a	srusssrsr
thanks again	tsswrsrsr
thanks for	1vowrrpnr
thanks person	sssrssrus
thanks regards	rsssssvsp
thanks so	trsssrrsu
than~	2tqymqnnv
that	qnpws2rpt
that a	qqsurursu
that all	urtstsrsr
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
that everything	ussrusssq
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
that it	sotusqrrx
that made	stsussssr
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
that you	tqpuwnvov
that your	vsrtutrpq
that yours	ssspssssw
that~	srsrstsus
the	rrqwp1pnt
the 0	tszj0xloq
the above	rwrtqssrs
the access	ussrssssr
the admin	trrrvsssq
the admissions	rssqstssu
the advert	wssrsrtsq
the afternoon	srttusssq
the agency	srsrssust
the agenda	srssssssv
the agreement	ssssusrsr
the alternate	sssqsusss
the analyst	rutsssssr
the announcement	tssussssr
the app	rquorrrs0
the applicant	sssrrsssu
the application	lusssrss0
the appointment	stssutusl
the area	ussrsstsr
the assessment	qr0sstsso
the assignment	ssvsssssr
the attached	quwrvqrqr
the average	ssssssrvr
the baby	srsssswsq
the back	sssssssur
the backend	stqrsvssr
the badge	ssssrsssu
the bag	srwsssrtq
the bank	trrrrrtrw
the bar	sstwssrsp
the bearer	sssussssr
the bell	ssrrsrssv
the below	rpstssvss
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
the budget	sssrrussr
the building	stsssussq
the burnt	sssqsstsu
the bus	rssrssrsw
the call	stsusrrsr
the candidate	srsosstsw
the candidates	sssrstssu
the car	rssrursst
the care	ussrsrtsq
the careers	srvrssstr
the caribbean	sssssrsus
the cellar	stsvrsssr
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
the collective	sssrsssur
the committee	vsqtpwqrt
the company	surqtrsrt
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
the county	sssrsustr
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
the department	vqrorxurr
the depot	sussssrsr
the desk	rvrssqrtt
the detailed	rsssssusr
the details	swrtsrrrr
the director	svssttrsn
the disruption	sssusrssr
the doctorate	sssqsstsu
the document	ssssusssq
the door	swrrsssss
the draw	srsqsvsst
the drawer	rssrurrsv
the earlier	vrsssssss
the editor	sssussssr
the eligible	sssustssq
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
the ferry	ssutssssq
the figures	srrrrsssw
the final	turwrvqtm
the finance	sssssssur
the fire	sssssustq
the firm	ssursstsr
the first	tsrnwtous
the five	sruvsrtsp
the flat	sssssrssu
the flexibility	sssrssrus
the floor	usstsrssq
the folder	tqssssssu
the following	rqtrrpsxt
the form	xqsmprrsz
the formal	tsssusssp
the founder	srsqsvtsr
the founders	sssusrssr
the four	srutsqsst
the front	surtssssr
the future	rrtssrrsv
the gaffer	rsswsrssr
the garden	rsssssrsu
the gate	sssrsutrr
the girls	srsswsssq
the goal	sssqssssu
the goats	usssssssr
the good	srrsrstsv
the governors	ssssttssp
the grade	ssssssvsr
the graduate	stursssss
the group	stsvtrqtp
the hands	trurssssr
the hard	ursussssr
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
the information	ssssssssu
the installation	sssssrssu
the interest	sssusstsq
the interesting	sssrsussr
the internal	utsssrssq
the internet	sssnssssy
the internship	sssuusssq
the interview	oxrqrtrrx
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
the knee	sssusrssr
the lab	sxsqsqrss
the lads	rssvtrssr
the lake	tssqstsss
the landlord	sssrrusss
the last	sttuptqrt
the latest	sssqsstqw
the lease	ssssssssu
the length	srsrsusrt
the letter	srssvrssr
the level	ssrsutssq
the library	srsssurtr
the lift	susrsrsss
the link	pvxmtrtrt
the list	rsqsrvpsw
the little	ssssvsrsr
the loan	sssrssssu
the location	sussssssr
the long	susrsurss
the look	rssqsstsu
the loop	sssutsrsq
the lord	sssussssr
the lowest	sssrssssu
the machine	ssrsusrss
the making	rssssssvq
the manager	tqsrsursu
the mandate	sssrssuss
the margins	sssqssssu
the market	rqrrrrxss
the master	sssqssrsv
the material	rrssssuss
the matter	sssqsvssr
the meantime	vrrqtursr
the medical	rssxsrssp
the merger	sssxsprss
the middle	vrsqvtrsq
the midlands	srssssuss
the minimum	tssttrssq
the minister	srstsqssu
the ministry	svsssrssr
the minute	srttsussq
the missing	tssqsssst
the mix	rqsrsvsss
the model	sutsrsssr
the moment	rprtrwtrt
the month	1qsprqssq
the more	ssssssssu
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
the note	srutsrssr
the noticeboard	srssrssut
the nudge	sssussssr
the number	ssrutrrrs
the numbers	srrtswssp
the off	ssssrrssw
the offer	qqrt1prrs
the office	surptsrsu
the old	strrvrutn
the one	rqrwrsrsv
the online	rtutsrtrq
the only	usrqsrssv
the onsite	sssssusss
the open	ssssvsssq
the opportunity	usstssssq
the oral	ruuqsusso
the order	srswsrssq
the other	spsxwqprt
the others	vqtqrvrrr
the outcome	vtrrssrsq
the owner	susssrrss
the p	susssssss
the pacific	ssssrussr
the panel	tqqssypqt
the paper	tsrqssssv
the paperwork	strsvsssp
the paragraph	ssusssssr
the partners	sutwtrrsm
the pass	ssutssssr
the password	srsssrssv
the past	rrrurstst
the patients	stsssrusq
the pension	sussrssss
the people	ssrtsrsrv
the permanent	sssussssr
the person	ssrvsrtsp
the phd	srutssssr
the phone	rstrwpput
the pile	vssqsstsr
the pipeline	sssssrssu
the plane	sussssrst
the plant	srsqssssu
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
the problem	rsusrsrss
the procedure	rrsssxrsp
the process	rxqtsqqst
the product	stsssstsq
the profile	rstussrsr
the program	srsrsvsss
the progress	sssrssrru
the project	srrsrruru
the provost	srstttssq
the public	rsrrrtust
the publisher	sssrrvssr
the qa	sssrssrsu
the quality	stsqsssst
the queue	rusrsssst
the quick	sussssssr
the quote	sqsusssst
the recommendation	sqrsusssu
the recordings	ussssrssr
the recruiter	rrsssurst
the recruitment	sssrutssr
the regional	sssrtsusq
the register	tsstsursp
the release	sssqssssu
the relevant	srssssssu
the rent	ssssrussr
the report	rrurqusst
the required	sssustssq
the requisition	rssssvssq
the research	sssrsrssv
the reserve	sssruprsv
the rest	utssrssrr
the restaurant	ssstsstsq
the result	rtspryrsr
the results	sussssssr
the resume	svsrssssr
the retention	sssqssssu
the review	ssssrutsr
the reviewers	sssqssssu
the right	rrrusqsru
the role	stssvwrrl
the room	sttqsrssu
the route	ssstsqsst
the royal	tssstrtsq
the running	ssutsrrss
the salary	ssssutrsq
the sales	squtsstsq
the same	stwlsuvqs
the saturday	rtsussssr
the scheme	ussussssq
the school	svrssrrtq
the scorecard	srrsssssu
the scores	srussssss
the screen	stsrtrusq
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
the side	svrssrssr
the sign	ssssusssr
the signed	srssrsssv
the silence	srsssvssr
the situation	ssssrussr
the situational	rsusssssr
the sketches	spssssssv
the software	tsttssrsq
the solution	sssusssss
the sous	srussssss
the spot	rsssxrsvm
the spreadsheet	ururssssr
the spring	rprvruzsn
the stack	usssssssr
the staff	ssttsttsp
the standard	rrutsssss
the start	qptsuvrst
the statement	sssrssssu
the station	swssrsrsq
the status	ussqstsss
the store	wssrssrsr
the story	sssssrssu
the students	ssstsussq
the studio	vssrssssq
the subject	rssurrsss
the summer	pqr0sstsp
the superintendent	tsstssssq
the supply	sssrswrsr
the survey	sssrrsssu
the system	xqrtvrrsp
the table	swrtsrssp
the task	ssusrssss
the tasks	ssssrsssu
the taste	srusssssr
the tax	rsssvsssr
the team	nurvuxvsi
the technical	rrusstusp
the test	srxvssssn
the third	svrrrssss
the three	rsrurvrsr
the threshold	sssussssr
the time	srqvturrt
the times	sussssssr
the timetable	vssqsrsst
the top	rrrtrvsqt
the town	susssssss
the trainer	sssussssr
the training	sssrtsrus
the travel	sssrrsrsv
the treasurer	sssssussr
the trial	sqsvssrst
the trouble	urttssssr
the trust	ssrsstutp
the trustees	tvsosrtss
the two	sustqwrrq
the underwriter	rsssrsssu
the unit	ussssstsr
the university	rsssusutq
the upcoming	srssssssv
the usual	sqsrsrwst
the vacancy	rssusqsst
the video	svrsrssuq
the village	rsssssssu
the vp	srtsstusq
the waitlist	sssrsussr
the walk	srutssssr
the warehouse	susrssssr
the watson	ssursssss
the way	rrrusrrsv
the web	sssrssssv
the week	surpsvsrs
the weekend	trwrrsqss
the weekly	srsrssssu
the west	ssssssusr
the why	ussssssss
the window	tsrrrrqtv
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
theate~	srsrurrts
theatre	tursssssp
theatr~	turtssstp
thea~	ttrsurrtq
their	qmqxrpwsw
their choice	ssrrssssu
their next	srssstusq
their work	sssussssr
thei~	qmqxrpwsw
them	3ppwmorst
them 0	sssrsrssu
them and	ussrsstsr
them between	sssrsusss
them by	ursrsssss
them have	sssssssur
them you	sssqsrusu
thema	stvrrrtrr
them~	ruvrqrsrt
then	x2plnyrpr
then i	ursrruusq
then it	tusrsrssr
then nothing	srrrssssu
then so	vssrssssr
then they	susrssssr
then we	suttssssq
then with	sussssssr
theo	usrvqsrsq
theo from	ssssrsrsv
theori~	ssssssssu
theory and	sssrssssu
theo~	ruqrrrrrw
therap~	sstrusrtp
there	psrynxuns
there a	twuqsqsrp
there and	sssssrssu
there any	sssrssssu
there anything	ssssrsssu
there are	tptsqvtrt
there being	sssqssssu
there but	trsqsrssv
there d	sssussrss
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
there were	srstrqrsv
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
thesis	srsssrstu
thes~	rqukqqs2v
they	oqnwpwtxr
they are	srtosssvu
they asked	sssrssssu
they d	rrspqtwst
they do	sssqstsus
they felt	sssussssr
they got	rssusssss
they have	tstussrsq
they liked	sssursssr
they ll	sursrtstq
they loved	sussssssr
they may	srsrssssu
they meet	ussssssss
they offer	sssqsstsu
they open	sssrsssur
they rang	ssssssssu
they re	qtttsrvsq
they said	sqsrsrrtx
they say	ssrrstrsu
they usually	ussrsssss
they ve	srrvtwqsp
they want	srsrvusrr
they were	stsvssrsq
they would	ssstsstsq
theyre	rrsusussr
they~	rrsusussr
thie~	rxstqtrrp
thing	rttsqrrrw
things	tvqtpxoqt
things about	sussssssr
things have	sssrsusss
things up	sssrsusss
think	pqqtsquvv
think about	surrsrtss
think it	sssqsrrsx
think tank	sssssrsus
think that	sssrsrssv
think the	sssrssssv
think we	srsrsusss
think you	srrsususr
thinking	qputsqqtx
thinking about	sqrrssqtx
thinking of	rrsusrssu
thinki~	qputrqrtx
thin~	prrvnvpuw
third	rtqssxqrs
third of	sssssvssp
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
this decision	sssussssr
this e	uurtssssp
this email	tutourptu
this event	susssssss
this for	sssussssr
this has	sssqsusst
this helps	ssssssssu
this i	srsrtsrsu
this is	rsnytsqpw
this issue	rssrssrqx
this job	sssussstr
this letter	rrtvrsssr
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
this one	oxqurrrst
this point	utsuusssn
this position	sssrsvsup
this production	sssussssq
this regard	sssvsrssr
this request	sussssssr
this role	tsrussrsr
this round	sssrswssr
this saturday	srssusssr
this site	sssussssr
this stage	strosttst
this summer	ssstsqsst
this thursday	sqsssstst
this time	ntryqrrqw
this up	sssssusuq
this vacancy	tsspsstsu
this was	srrwrssss
this we	ssrtvrssq
this week	rwripqwzt
this year	rqsvqprsy
this your	sstussssq
thistlewood	ssssssssu
thistl~	sqssurrsv
this~	sqssurrsv
thoma	sststsrsq
thomas	rurststsr
thom~	rutsurssr
thorne	tusssrrsr
thor~	vurrrtrsq
those	ypsvosptr
those we	srssssssu
those who	trstrutrq
those whose	urtsrsssr
thos~	ypsvosptr
though	sqtuqtsru
though for	ssusrsssr
though so	sssssvssq
though they	sssrssssu
thought	qrpuqrtsy
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
three days	srsuwrvtl
three hours	ssxsssrsp
three letters	vsrsssssr
three minutes	srsrsstsv
three of	ustssrtsp
three off	ssssssuss
three one	sssrssrsv
three payslips	rsssrsssu
three people	tssqttssr
three referees	strrssrtu
three times	uprurrrsu
three to	susrssstq
three weeks	trrqtwssq
three working	qsrsssssw
three year	sststsruq
three years	rrsptssvt
thre~	rszvonsrr
thrilled	ssrrxqtsr
thrilled to	srrrxqtsq
thrill~	ssrryqtsr
thrive	sssrssrus
thri~	rsrqxqstr
through	utvswoqpp
through an	sstrsssur
through each	rsssssssu
through fine	vssrsrsss
through it	ttssssssq
through our	stsrsrusq
through some	sssssssur
through the	uqtkuvwrr
through thursday	ssssusssr
through to	ruwprtrrr
through your	rvstqsrss
throug~	usvtwoqpp
throwing	vssrssssr
throwi~	vssrssssr
thro~	wsvswoqpp
thru	utsrssssr
thu	rvqrsrrtu
thu 0	stqsrstru
thunde~	ssssssqvr
thun~	ssssssqvr
thurs	swvrrrrsp
thurs 0	susrsssss
thursday	t1ojuqtsu
thursday 0	rzpqtrqru
thursday and	trsrsvrsr
thursday at	rrrsrrssy
thursday then	sussrsssr
thursday to	russtsssr
thursdays	srrsqsssw
thursd~	t1ojtqtsv
thur~	s2uisprru
thx	tssussssq
thx for	tssussssq
ti	osuvstsqs
ti allego	srvrssssr
ti do	srurtssss
ti faccio	surrrussr
tiago	trsrustsq
tiag~	trsrustsq
ticked	usttssssp
ticked the	usssssssr
ticket	qrtsrtust
ticket~	sstsrrrrv
tick~	rsvrqqtrw
tid	srssssssu
tide~	ssstttssp
tied	svstssssp
tief~	rssqsusst
tiempo	ursrsssss
tiem~	ursrtsssr
tien	suspsrssu
tiene	rsrtrrssw
tiene en	srssssssu
tienes	ruwqsrrrs
tienes 0	srvrssssr
tienes hasta	ssustsssr
tien~	rtxrrprrv
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
tilb~	rstuwrrrp
till	vppts1roq
till 0	rtrqrrtsw
till hosten	srsvssssr
till it	sssssussr
till midnight	susrsstss
till the	wrsxtprsn
till then	rrsrsvsst
tillsatt	sssvssssr
tillsa~	sssvssssr
till~	tsrutsrrq
tim	srquursrs
time	n5qunorst
time 0	rtztrqsro
time after	sussssssr
time again	ssssssuss
time and	rrswvrsrq
time code	ssssssssu
time for	russsstss
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
time up	ssusssssr
time we	rsswsrtrr
time with	sursqsssv
time yesterday	sssrssrsu
time you	sprvsurst
timed	srussssss
timeli~	srsrswrss
timer	ssssusssr
times	szpuqpqss
times as	usssssssr
times in	srsussssr
timetable	vrsrsrsst
timeta~	wqrqsrtsv
timezone	srssssssu
timezo~	srssssssu
time~	uwqosurqt
timi~	sssqsutsr
timo	svsqrstss
tina	stsssstsq
tinder~	sssttsstq
tip	utrrssstq
tips	tqqqvrrvs
tips for	srsssssur
tips from	ssrsssssu
tire~	ssstssssu
tirsdag	susrssssr
tirsda~	susrssssr
tirs~	susrssssr
tisch	utsrssssr
title	srtrrtvtp
titl~	rrtsrtutq
titolare	stsrssuss
titola~	stsrssuss
tito~	russrsusq
titula~	rrrrtsssw
titu~	rrrrtsssw
tjansten	tqrutrrrt
tjansten som	ssstussrs
tjanst~	tqrutrrrt
tjan~	tqrutrrrt
tmrw	susssrssr
to	qoqv3prot
to 0	osrk2nwxr
to a	smwworssx
to accept	rrrqwtrrt
to admit	sssqssssv
to advise	ssspxssuo
to all	sutrsurrq
to an	nstqturtv
to announce	srsqssssx
to another	srssustsr
to answer	vrtprtrtr
to anyone	sssstvrsq
to apply	xpqtqpsut
to appoint	sssrzrtsn
to approve	srsssusss
to arrange	stsrssrsu
to ask	sqrpxtrsv
to attend	ruurrrssr
to be	onovu1sqt
to begin	srttxsrsq
to bring	rvqvsrqss
to call	rusrsrtuq
to campus	stsrsussr
to cancel	sutrsrssq
to change	ssrqrsssw
to check	trsrssuss
to choose	stsrsussr
to claim	srssssrvr
to clients	ssvrssrsr
to close	ssstsrusr
to come	rtrtsvqrs
to complete	ruxssrrso
to confirm	vprsurqrv
to consider	rssusstsr
to contact	rrsrssssu
to convey	srsussrsr
to cook	sssqsusss
to date	sssvssrtq
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
to fix	susssssss
to fly	ssrssvssr
to follow	ssssurrss
to four	ursqsrtss
to friday	svrsssssr
to get	uwrlurspu
to give	rrrusvpru
to go	qssswrqqv
to has	sssusqsss
to have	qqrtzwqpr
to hear	q0qouttrp
to help	ssspssusu
to her	tqsqsstsu
to him	sssrsrrsv
to hire	sssttruto
to his	sssussrss
to hold	rrspsztsp
to include	sssussssr
to inform	qtqsvuqqt
to interview	ssrtssrsv
to introduce	sussssssr
to invite	rssotstru
to it	rrstrusss
to its	sssssutsq
to jobs	rrsssssut
to join	rsrtxrrrq
to keep	qqsprzrru
to know	rwqrsqvrs
to learn	rttrtsqsu
to leave	sqttsrttt
to let	usursssrr
to like	rssussssr
to look	rtqursrrt
to lunch	sussssssr
to make	qpruqxqsv
to me	rqwqqqttx
to meet	rysnquwrq
to meeting	sutssrssq
to miss	srssssusr
to move	orvwutsrn
to mr	squsssssr
to newcastle	sssussssr
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
to present	strutqssr
to proceed	svstsrtsq
to prove	ssrsssssu
to publish	ssrsqsssv
to put	rtruuqrru
to re	sssrswssr
to read	tssrsurtr
to receive	stsmrsrsz
to record	spvssssss
to reply	stsssstsq
to reschedule	sussrsrst
to rescind	sssusrssr
to review	rsrrwtrsq
to ring	vrsrsstsq
to saturday	srssvsssr
to say	vsruqrpsu
to schedule	srssrtssu
to secure	ssssssssu
to see	rxwtpqrps
to seeing	spsrssssy
to sell	stsrrsssu
to send	surqqrtst
to serve	ssstusssr
to set	russssrss
to share	ssrsrsstu
to show	srtrssrsv
to sign	sqrrsussv
to sit	qsxprusst
to sites	ussrsssss
to six	tstsssrtq
to sketch	ssusssssr
to sleep	srssswssr
to somebody	sssurutso
to someone	sssussrss
to sort	sssrsussr
to split	ssswsrssq
to start	rrtsustrp
to stay	stsptsssu
to stress	ssrrssssu
to submit	tssrssusq
to succeed	sssrsssus
to take	snznuuqqv
to talk	quqqttssu
to teach	srutssssr
to tell	qrrsttqtv
to ten	rstrssssu
to test	srvsssssr
to thank	sqswstrsq
to the	utrwtqpqs
to them	tssqstsst
to this	tvruusprp
to three	truqssrst
to thrive	sssrssrus
to turn	susrrstss
to two	rruspsrsw
to us	rssusssrr
to use	rssossssy
to wait	sssrsyrsn
to wednesday	sqssssssu
to welcome	sssststsq
to whom	ssrqsurst
to work	wpqvvqrqr
to write	urrzssprs
to you	qpqtzwtmr
to your	ottxyoppt
to yourself	srsusrssr
tobi	ssrrsrssv
toch	rtsusrssr
toda	ssssussss
todas	srrssvstq
todas as	sssssvssr
today	tuqtosqrx
today 0	sussssssq
today and	tsrpsussu
today for	svssssrsr
today i	ssssrsssu
today itself	ssssssuss
today or	sussssssr
today topics	sssssssur
toda~	tupsovpsw
todo	ursrtssss
todos	russsssss
todo~	russsssss
toe	svsssrssr
toe shoes	svsssrssr
toeg~	srurrssst
toes	sussssssr
together	sstopvwsq
together with	rssrrtvsr
togeth~	sstoqvvsq
toge~	sstoqvvsq
toi	uqruvqusq
tokeni~	ssssssusr
toke~	ssssssusr
told	nosxqwrut
told that	ssssrrssv
told the	sqrtrstsu
told us	rrsutrtup
tolerance	sssussssr
toll	stsrssssu
toll~	ussrssssr
tom	uprtrusrt
tomas	srsutsssq
tomasz	qtrtrrsst
toma~	qqrustsrv
tomi~	sssssutsq
tomm~	rtsussrss
tomorrow	oxuqvqrqu
tomorrow 0	sutsrsssq
tomorrow and	srstssusr
tomorrow at	sptrqrrsz
tomorr~	o0upuprqt
tomo~	o0upuprqt
ton	uwsqqsqsr
ton cv	utsqsssss
ton profil	tusrssrsr
toni	srrturrrt
tonight	rvqtrtpsu
tonight 0	svrsrsrsr
tonight after	swssqsssr
tonigh~	rvqtrtptu
toni~	rvqtrtptu
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
tool	rqspsrtsy
tooling	ussrsrsss
toolin~	ussrsrsss
tools	tstosstsu
tool~	usumsrssv
top	upqrstwpv
top 0	srstsrurr
top of	srsrssvrt
topa~	srssussss
topic	rrwsrssss
topi~	rqwrrrstt
tor	svrtsssrs
tor 0	sursssssr
torn~	srsvssssr
toronto	sssrstrsu
torq~	russsssss
torr~	sssssswqr
tort~	sssrssrsv
tot	svuqtvrqo
tot de	trusrtssq
tot het	trsrsussr
total	qqtvrrsrv
total 0	rrstsssru
totally	srrrrrysq
totall~	srrrrrysq
tota~	qntvqqzqu
touch	xrupsvsrm
touch about	ussrssssr
touch and	sssqssssv
touch as	sssssrssu
touch by	sqsssusss
touch screen	srvsssssr
touched	sssursssr
touche~	sssursssr
touc~	wrurrwurl
tour	ryrsrrqsr
tourne	ssssussss
tours	ssssvsssr
tour~	rsruwrssq
tous	trrurstrs
tout	utsrrstrq
tout de	rrsrrtust
tout retard	rsusssssr
toute	tsrttrtsq
tout~	utrtssssq
town	ttrsrtssq
town hall	sussssssr
toys	sssussssr
tr	srssssssu
tra	rtrsrrust
trabaj~	srrusrtss
trab~	rsrutrtss
track	srtotttus
tracker	ssstssusq
tracking	srsrsrssu
tracki~	srsrsrssu
trackm~	sssssrsru
trac~	opsmsrvvy
trade	srtqrsrtw
trading	sssssussr
tradin~	srsrsusst
traditional	sssrsssru
tradit~	sssssssru
traduc~	srvrrsssr
trad~	sqxnqtrsy
trae	svssssssr
trae~	rtsrssssu
traf~	tusqrtrsr
trager~	sssussssr
trag~	surtssrss
traigas	susrsssss
traiga~	susrsssss
train	twqtrqqtr
train fare	sssussssr
trainee	vsystsqtk
trainee solicitor	trursrssr
traineeprogram	ssstvsssq
trainees	srstsussr
trainer	qrrwrsssr
traine~	toyxvsqti
training	qrrutpvvq
training and	sssrssrur
training room	sussssssr
training starts	srssssuss
traini~	qqqusowvt
trains	rwrrrrstq
trains are	swrsrsrsq
trai~	pwswtjq0p
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
transmettre	rrssssusu
transmis	ussrsssss
transm~	tqssrrust
transparent	sssrsussr
transport	ssssussuo
transp~	suqrtvrto
tran~	qpznqvsst
tras~	ursussssr
trat~	sssrussss
trauen	sssusrssr
trau~	srssssssu
travau~	srssssssu
travel	rxqoqqwss
travel grant	sssrssrsv
travelling	ssstsstsq
travelling expenses	susrssssr
travel~	rrstrssru
trav~	qypmpp0rv
tray	ssusssssr
tray task	ssusssssr
tre	rtxtrqrrr
tre uker	tssrssssu
treasurer	stsrrusrs
treasu~	rtsqrutrt
treatment	sussssssr
treatm~	sussssssr
trea~	rvsqsstrt
tred~	sssrvsssr
treffen	swsrrtrsq
treffe~	sxsrrsruo
treffpunkt	srrssrsrw
treffp~	srrssrsrw
tref~	rvrqrrqws
trein	sussssssr
trei~	susrtrssr
trek	ssssrvssr
trekken	rrstussss
trekken we	rrstussss
trekke~	rrstussss
trek~	tssttsrrq
trellis	ussrsssss
trelli~	ussqtsrss
trel~	ussqtsrss
tres	qswvusrro
tres semanas	srurusssr
tres vite	surssssss
tresen	rssusssss
tres~	rssusssss
triage	ussrsssss
trial	rrqxrssru
trial morning	sussssssr
trial of	sssrssssu
triall~	sssqsusss
tria~	sqqwswqqs
tribunal	stssrussr
tribun~	rsrsruusq
trib~	rsrrruvsq
trick	svtrssrsp
tric~	svtrssrsr
tried	rtruvrrsr
tried your	ststssssq
triest	ssssrsssu
triest~	sssrssusr
trie~	rsrtuqtrs
trimestre	srsrsvssr
trimes~	srsrsvssr
trim~	srsrsvssr
trip	srtsssssu
trip~	rrsusrtss
trish	ststtrtsq
tris~	ststtrtsq
tritt	ussrstsss
trit~	ussrstsss
trois	rruurttrq
troi~	rruwrstrp
tromso	sssusrsss
trom~	sssvsrssr
tron~	sssssstur
trost	sssssrssu
tros~	ssstrrrsu
trotzdem	rrr0rrssp
trotzd~	rrr0rrssp
trot~	rrr0rrssp
trouble	tqvssrrsr
troubl~	tqvssrrsr
trousers	surstsssr
trouse~	surstsssr
trouve~	rrussssst
trou~	sqxvrrsrq
trovato il	susssstrr
trovi	srwrssssr
trov~	rsvstsssq
truck	tqtrtsusq
truck operator	sststsssq
truc~	rrsssrtvp
true	ssrrssrsv
trun~	ssssssrsu
trust	trrtqsusq
trust in	ssssssusr
trustees	tusosttsr
trustees have	swssrrssr
truste~	stsnsuuss
trus~	ssqsqtwsr
try	nwqwqqsqx
try out	sussssssr
try the	rssrssssv
try you	stsrssusr
trying	sstpssssv
trying to	sstqsstsu
tryi~	rrtosrurw
tsch~	ussrsstss
tu	strupnupy
tu auras	usssssssr
tu candidatura	trsssrssu
tu es	stsqssssu
tu nous	ssussssss
tu perfil	tsrrssuss
tu peux	rrurtrsst
tu veux	ssssussss
tua	trtqttrtr
tua candidatura	ussrstssr
tudo	urusrrtsr
tue	strurrttr
tue 0	sursssrss
tues	swwrrrsso
tues 0	suvsrsssp
tuesday	qzsmxqnrw
tuesday 0	rwqrqrrrw
tuesday after	spssssssv
tuesday at	ssrsssssu
tuesday evening	srsrsusss
tuesday or	sssssussr
tuesday to	sqssvsrst
tuesday with	srwstsrsq
tuesdays	urtqsrsst
tuesda~	sytnwpmrw
tues~	sytnwpmrw
tulsa	srssssvsr
tuls~	srsssrust
tun	ssrtstruq
tunde	svssrrsss
tund~	svssrrsss
tuo	rrrtvrsrt
turbine	tssssussq
turbin~	tsssrutsp
turb~	tsstrutsp
turn	svsnqustv
turned	trrsvosru
turned down	trsssrrsu
turned it	sssqwsssr
turns	ursrsrsst
turns to	ussrsssss
turnus~	ussssssss
turn~	wsstumrqu
tus respuestas	srtrssssu
tut	rrryrsrss
tut mir	rrsxrtrsq
tut so	sssrssssu
tutor	tsrtusssq
tuto~	trstusrsq
tutti	tssssssur
tutto	xrrsrrrrs
tutt~	xsqtrsstp
tuv	srsrsrssv
tv	srspyrsss
tv l	srsqxrtsq
tvod	trsrvrrtq
twaalf	rrsrsstsu
twaa~	rrsrsstsu
twee	srsqsvrsu
tweede	svsrrsssr
twee~	sussrsssr
twelve	srqtsrssw
twel~	srqtsrssw
twenty	sstrssssu
twen~	sstqssssu
twice	srsxrrstp
twic~	srsxrrstp
twit~	ssssurssr
two	lp0wl0sqr
two and	sssyqqrsr
two copies	ssssrsssu
two days	rutusrstp
two engineers	rssusssss
two evenings	sssrssrsu
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
two of	svqnrzusn
two on	sssrsutsr
two open	srsrsusst
two others	srsustssq
two pages	rrxstsssp
two people	twsrsspss
two photos	srsrvstsr
two points	ssssrsssu
two projects	sursssssr
two referees	sssrssssu
two short	sqssrsssw
two things	rusrrssst
two to	ursssrssr
two working	qsssssssu
two year	srstusssr
two years	qsrttstsr
tx	sssrssssu
tyler	sssturssr
tyle~	sssturssr
type	trrrustrs
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
u	tuprrxoqv
u applied	svsrssssr
u de	rtssussss
u een	sssrssssu
u heeft	rqsrrrssy
u klaar	sssrsrssv
u kunt	srssrrssv
u on	ssssrwssq
u s	trrssrsru
uben	ursssrsts
uber	pxtronvoz
uber 0	ssrussrst
uber alles	sussssssr
uber das	sssqtprsw
uber den	russssusp
uber die	utuprssss
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
uberta~	sssrssuss
uberwe~	srstrsssu
uberze~	rrtsssrrv
uber~	yrtrqospw
ublichen	sssstsstq
ublich~	sssstsstq
ubli~	sssstsstq
ubrige~	srsssrssu
ubri~	srsssrssu
ubung	ssussssss
ubungs~	sqvtssrsr
ubun~	sqxurrrsq
ufficio	rrswssssq
uffici~	rrswssssq
uffi~	rrswssssr
uhr	p4xllnrrz
uhr an	sqsursssu
uhr auf	sussssssr
uhr im	sxssssssp
uhr in	sussssssr
uhr ist	srssssssu
uhr oder	sussssssr
uhr vorbei	srssssssu
uhr zeit	ssusssssr
uhr zu	sqrsssssv
uhr zum	srssrsssu
uhrzeit	svsrssssr
uhrzei~	swsrssrsq
uhrz~	swsrssrsq
uit	qursrsurs
uit de	ssssrrssu
uiterlijk	sruqsurst
uiterl~	sruqsurst
uite~	squrstrrs
uitk~	rsrrssssw
uitnod~	tusrrrssr
uitn~	tusrrrssr
uitsluitsel	srsrsvssr
uitslu~	ssssrvrsr
uits~	rrrrrxrtr
uk	ssrprruuu
uker	tssrssssu
ulri~	urttsrssr
ulti~	rtrsssrsu
um	ozziqrrsx
um 0	szopqpqr0
um abraco	stsussssr
um die	qrtturrss
um e	ussssssss
um eine	sqwqtstsr
um etwas	ussrsrssr
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
un	pxy0omsmt
un abrazo	srrtusssr
un altra	srsussssr
un autre	rrssstrsu
un cliente	ssrsssvrr
un colloquio	rssqssssv
un cordial	sssussssr
un d	sssussssr
un groupe	ssssssuss
un mois	rrsqssssw
un no	sssssussr
un plazo	rsurusssr
un posto	sssrssssu
un qui	srrvssssr
un romanzo	srvrssssr
un saludo	trturssss
una	nu0onywoq
una prova	stusrsssr
una vacante	srsrsutsr
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
unbedingt	ssssturss
unbedi~	ssssturss
unbefristet	rrrrursxr
unbefr~	rrrrursxr
unberucksichti	sssusssss
unberu~	sssusrsst
unbe~	qptqttrws
uncertainty	sssrsussr
uncert~	sssrsussr
unce~	sssrsussr
unchanged	susssssss
unchan~	susssssss
uncle	sustssssq
uncl~	sustssrsq
und	qxrwqlvow
und 0	rstusrusq
und auch	srsssusss
und bewerber	rssustssr
und das	strwsrrsq
und deine	rrssssssu
und den	srsrrsssv
und der	qrswtstsq
und die	tsqsrqvrt
und du	surtsrrst
und ein	srrrrrtrx
und eine	sruqsrrsv
und freuen	rsssustsr
und gib	susssrssr
und gleich	usstssrsr
und haben	rurqrrtus
und ich	vurxtqssm
und ihre	sssrrsssu
und ihren	sssussssr
und kommen	ussrssssr
und liegt	vrsrrssst
und melden	sssrsusst
und mir	srvsssssr
und mochte	sssussssr
und mochten	sssssussr
und regelversorgun	ssssssuss
und schmerzlos	sssusssss
und sich	rrsusstsr
und sucht	sssrssssv
und was	srvrsssst
und werden	tsssstssq
und will	stsrsursr
und wir	swqvtsurm
und wird	uusqsrrss
und zeugnisse	vssrssrsr
und zwar	stsrurssr
und zwei	ssttssssq
under	toswtruqr
under 0	sqtttsssq
under any	sssrsssus
under consideration	qssvsussq
under the	tsrptstst
understand	sqrtrqusu
understanding	rssqsttsu
understanding and	sssrsussr
unders~	qqqurqxrw
undert~	stssttssp
underwriter	rtssrsssu
underw~	ttsprtssu
unde~	tpqvrrwqu
une	rupusrtrt
une heure	susrsssss
une petite	sustssssr
une piece	ssssssssu
unfinished	rsssssssu
unfini~	rsssssssu
unfortunately	osqxqqqq0
unfortunately the	sssqstrsu
unfortunately we	psrxrrrru
unfort~	osqxqqqq0
unfo~	osqxqqps0
unidade	rtsttsssq
unidad~	rtsttsssq
unid~	rtsttsssq
uniform	srstvqtsq
unifor~	rtsuvqtsp
unif~	rtsuvrtso
union	stsqurstr
unio~	stsqurstr
unique	ssvqsssss
unique to	sturssssr
uniq~	ssvqsssss
unite	surssssss
united	trsrssrsu
united states	srssssssu
unit~	stqsrqsut
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
unpaid	srsrssrtv
unpa~	srsrrrrtw
uns	wysuyvrmf
uns aber	ssspstssu
uns als	rrrssstsv
uns am	rtsussssr
uns an	rssrustss
uns angekommen	usssssssr
uns auf	purryrrup
uns aus	sssrutssr
uns bei	qsssrstsv
uns beide	ussrsrtsr
uns bis	stvrrrrss
uns bitte	squtrttsq
uns die	ssswssssp
uns ein	qrtvqsrsu
uns einig	ssssussss
uns erreicht	utsrsrssr
uns fehlt	srsqstuss
uns fur	vrsrsqrsu
uns gefallen	srtrsusss
uns gezeigt	ssssussss
uns haben	ssssusssr
uns ihnen	srrrsstsv
uns im	tutququsp
uns interessiert	sssrssssu
uns kurz	susrsstsr
uns leider	ustrsrsss
uns neugierig	susrssrss
uns nicht	rssvstrss
uns richtig	sussrssss
uns sobald	rssrstrsu
uns vor	sssrsusss
unser	ruttptupr
unser angebot	ssrsqsssv
unsere	upruqutqt
unsere crew	rssussssr
unserem	svrwrqqrs
unserem system	ussrssssr
unseren	rstsrrtur
unseren kunden	srssssuss
unserer	wqqtqwtrp
unsere~	urrxossss
unse~	qpvxprupt
unsi~	sssssssur
unsuccessful	rrrxsrsrr
unsucc~	rrrxsrsrt
unsu~	srrwsrsrt
unten	srusssssr
unter	zvrsrqrsn
unter dem	ssssusssr
unter den	rssvsrssr
unter der	turtrrtsq
unterhalten	svsrrstsr
unterh~	rvsrrstsr
unterkunft	srussssss
unterkunft wird	srussstsr
unterk~	srussssss
unterlagen	yrqqrsssr
unterlagen fur	sssrsrssu
unterlagen gern	rssssussr
unterlagen haben	susrsstsr
unterl~	yqqrqsrrv
untern~	vrsrssttq
unterr~	rtsttsssq
unterschreiben	sqrrzrrsr
unterschreiben wir	ssssusssr
unterschrieben	rsrsustsr
unterschrift	rrrtrtssw
unters~	qnrrzstru
unterzeichnet	ssssusssr
unterz~	srssvsssr
unte~	zpqsyprqr
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
until then	srssrwrsr
until they	sssrsvssr
until we	srsssvssr
until you	sssssttsq
untimed	srusssssr
untime~	srusssssr
unti~	soukv4qrs
unverbindliche	srssssuss
unverb~	srssssvsr
unve~	strssruss
up	lvqmr2utt
up a	ruysrqrsp
up about	sssssussr
up again	rrstsprsx
up an	sssussssr
up and	rurqrusss
up as	strrsussr
up for	rtrtqsusr
up his	rsstsursr
up in	spsqqvttv
up on	qwrrtssss
up our	sssussssq
up room	svssssssr
up that	svtrssrsr
up the	sstsvrrrq
up there	sssusrsss
up to	tnslvqwwv
up today	ssssrsssu
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
upda~	nrovo2pk4
upgrade	rsspssrtx
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
ur	tyrtstrsl
ur resume	ussrsssss
uren	svssssssr
urgent	sqssssusu
urge~	rpsqrrytu
url	ssspssrry
urlaub	tqrrwsrrs
urlaubszeit	ussrsrsss
urlaub~	ussqsrsss
urla~	wqrqxrrrr
us	wqsyqnrss
us a	zqwosstsm
us about	rssvtsrsr
us an	tsstssssq
us and	wqqtrsstq
us as	uutrrrrss
us by	ssusrrssr
us down	tssrsqssu
us either	sssrsrssu
us for	svrtrttrp
us have	srvtsrrsr
us i	rssrssssu
us in	vtrtsqvsp
us j	ssrsssssu
us know	rvqruvrsp
us on	rqtvsqrru
us once	srsssussq
us see	sssussssr
us there	sssussssr
us through	rsupstssu
us till	wssrsrssr
us to	qprvqttus
us up	ssssssssu
us what	stusrsrss
us when	rsssssusr
us why	sssrsssus
us within	psssssssv
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
used	qqstrpsrz
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
using	strjrrxux
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
utc 0	rtssssrwp
uten~	rssusrssr
utlysn~	sssusssss
utly~	sssusssss
utrech~	srsrssvsr
utre~	srsrssvsr
uur	qytrtpqqu
uur 0	srssvssss
uur in	ssusssssr
uur s	stsussssr
uw	trpqrtrq0
uw aanvraag	ssssssssu
uw kandidatuur	ursrstsss
uw schrijven	tusrrsssr
uwe	srsusssss
ux	uutssrrvl
ux designer	sttsssssq
ux writer	tsssssruq
v	uurvqsrso
va	rtuvsrtro
vacancies	qrrurtryp
vacancies at	srsxsqssr
vacancy	wssvsuprm
vacancy 0	srtustssq
vacancy at	rtsssqrst
vacancy is	ssspsusst
vacancy you	sssusqsss
vacanc~	vqqyqvoxl
vacant	srrrqtruv
vacante	rrtrswtsq
vacante de	srsssutsr
vacant~	rrtssvtsq
vacation	rrsrvrusr
vacati~	rrsrvruss
vacatures	qssvssstr
vacatu~	psrwrurup
vaca~	mopxqyqzr
vad	sssrssssu
vaga	sqsyurrrp
vaga de	rrtvtrrsr
vaga e	srssussss
vai	srrusrtsr
vais	sssusssss
vais pas	sssusssss
vakant	srsssrssu
vakant~	trsrtussr
vakanz	rtsvstrsq
vaka~	tqrtstsrs
valc~	susrssssr
vale	sssustrsq
valenc~	srusssssr
valentina	stsrssusr
valent~	stsrstusr
vale~	rsurrtusq
valgt	rrstrrssu
valgt at	sssussssr
valg~	rrstrrssu
valid	qqrqqztqu
valid for	srsrntssy
valida	rrsrtussr
valida~	tssqssrtu
valide~	strussssr
vali~	pupsq0rqu
valley	trtutstsn
vall~	srsxtrtsm
valmar~	sssssussr
valm~	srsssusss
valores	srtvsrssr
valore~	srtvsrssr
valo~	rstvrrssq
value	rqsqssusw
valued	ssspssssx
values	tvstssrsq
valutazione	rtsrsussr
valuta~	rtsqsutss
valu~	suskpttrz
vamo~	sustrsssr
van	wtqyvsqpl
van 0	tusssrrrq
van de	usrtusrrp
van ons	tsssrussr
vana~	sustsrssr
vancou~	sssrssuss
vanc~	sssrssuss
vandaag	rtrrtvrsr
vandaag uitsluitsel	srsrsvssr
vandaa~	rtrrtvrsr
vand~	rtrstvrsq
vani~	sssrsrssu
vanliga	rpsqssxst
vanliga halsningar	rpsqssxst
vanlig~	rpsqssxst
vanl~	ryrpssusq
vant~	rrtrsvtsq
var	stsvsrsrr
vare~	srssssssu
vari~	srtnsrvsu
varsel	ssstsssur
vars~	ssstsssur
vart	srssssrsu
vasco	strrsrvsr
vasc~	ssrurrvsq
vast	srrrtusss
vaste	sssussssr
vast~	vsrssrrsr
vat	rsssssssu
vaul~	rssrsusss
ve	sopwq0rpt
ve 0	sssrsrrsw
ve a	trsurqvsp
ve always	srsrssuss
ve asked	ssstsussp
ve been	pxorrvtrt
ve called	ssssssusr
ve come	strtvrrsp
ve completed	sprsssssw
ve done	trssssssu
ve ever	srssssuss
ve given	sstussrsq
ve gone	rsrxssrsr
ve got	juwwpsvts
ve had	ursorursv
ve hired	sssussssq
ve just	srsstrvsq
ve logged	usssssssr
ve looked	sssqvrsts
ve made	ssuqsssst
ve matched	sssrssrsu
ve no	rrrusrssv
ve not	srstsussq
ve offered	rssussssr
ve opened	ssrsssrtu
ve passed	ussssrssr
ve picked	sssussssq
ve received	usrrrurtq
ve replied	ssssssrru
ve selected	sssussssr
ve sent	tqsrssstt
ve signed	stsusrrsr
ve taken	srssrrssu
ve therefore	sssqssssu
ve told	ssststruq
veck~	sqsussrst
ved	russrrssu
vede	svrursrrr
vede che	sssusssss
vediamo	rurrrssru
vediam~	rvrrrsrru
vedi~	rvrrrsrru
vedt~	sssrtssru
veel	vrssssssr
vega	susrsssss
vegg~	sssssssur
vehicl~	sstussssq
vehicular	ssursssss
vehi~	rrutsrssq
veloci~	ussrsssss
vemos	rtusssssr
vemo~	rtusssssr
vendem~	rsstsrssu
vender	srussssss
vender tilbage	srussssss
vendeu~	srutssssr
vendor	rsstssuss
vendredi	wuqsrrrrq
vendre~	wuqstrrrq
vend~	vrusrptqt
venerdi	rsttrssru
venerdi alle	srssrsssu
venerd~	rsttrssru
venez	susrsssss
venez donc	susrsssss
vene~	rutsrrsrt
venha	sussssssr
venha de	sussssssr
venir	rvssrssss
venir el	rvssssssq
veni~	qvrurrsss
vente	stsrsvssq
venti	srvrrssrt
venti cartelle	srvrssssr
ventur~	srsssrqtw
vent~	qttorwpsw
venu~	svrrssssr
ver	tvtrqqrtr
vera	ussrvrssr
verabschiedet	rssssusss
verabs~	rssssusss
verano	srsssusss
verant~	ssstsstsq
vera~	rrrurvtsq
verbal	sqxstsrrp
verbal 0	srusssssr
verban~	srsusttsr
verbindlichen	ssssssusr
verbindlichen grussen	ssssssusr
verbin~	ssssssusr
verbli~	sutrrtssr
verbun~	ssstssusr
verb~	rq0utstrk
verdance	rssrssssu
verdance hotels	rssrssssu
verdant	sssssussr
verdan~	rrsrsusst
verder	rrtvsrssr
verder te	sssussssr
verdie~	ssssssrsu
verd~	pqtxrsrsu
vereinbarung	ssssurssr
verein~	rsrsvrtsr
vere~	rtrsvrtrq
verfahren	qssurzrso
verfahren ist	sssusssss
verfah~	psrvqzsso
verfugbarkeit	sqsssrssv
verfug~	rsrrsssrw
verf~	orrvqzrrs
vergeben	rrq2rqqrs
vergeben wir	srrvsrsst
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
verhin~	svrsrssrr
verh~	rursqwsqs
verification	rsrqtutss
verification of	srsrtussr
verifi~	tqrpsusqx
verify	stsrssssu
veri~	trqortsry
verkau~	surtrrrur
verkehrt	ssssrsssu
verkeh~	ussrrrrru
verk~	utrvrqpts
verlangert	stsrsussr
verlan~	rtsssurtq
verlas~	ssssrtssu
verlieren	srtrrsrsv
verlie~	srtrrsrsu
verlosen	sssrssssu
verlosen wir	sssrssssu
verlos~	sssrssssv
verl~	prsrquqtz
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
vers 0	ryrrrsrrr
vers vous	rrsrsvsss
verschiebt	sssrsussr
verschiebt sich	sssrsussr
verschoben	ssssssssu
versch~	rvrrqrqsw
versicherungen	usursrssq
versic~	trtrssusq
version	sssqstrrw
versio~	sstostrrx
versorgungswer	utsrsstsr
versorgungswer nordsee	utsrsstsr
versor~	utsrsstsr
verspa~	rssustssr
versprechen	stsqsssst
versprochen	srrsrwrss
verspr~	ssrprxrst
verstandnis	uurrsursq
verstandnis fur	sssssussr
versta~	utrqsttsq
verstr~	rssussssr
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
vertra~	snsq1trsr
vertreter	sssrssuss
vertre~	rrstvqttp
vertri~	ssssssusr
vertrosten	rrsrswsss
vertro~	rssrsvssr
vert~	sorq2vvsj
verv~	rsstusrrs
verwacht	rwsrssssr
verwacht op	sussssssr
verwac~	rvsrsussr
verwaltung	srstursss
verwaltungsaus	utsrssssr
verwal~	usssvsrrp
verwen~	sssrssssu
verwittigd	ussssssss
verwit~	ussssssss
verw~	vtrqutrrq
very	otpuzovqt
very glad	sssqxsssq
very good	stsststsq
very interested	sssrsrssv
very much	sustustsn
very nice	surssssss
verzetten	svssssssr
verzet~	svssssssr
verzogert	sssrsrssv
verzogert sich	sssrsqssv
verzogerung	rssrsusss
verzog~	rrrosyrst
verzorgende	tssrsssur
verzorgende ig	tssrsssur
verzor~	tssrsssur
verz~	svqnrxstr
vessel	rsrtsttsq
vess~	rsststusq
vest~	sssvtsrsp
vetera~	sssussssq
veterinary	sssqsstwq
veteri~	stsqrstwp
vete~	rtssrruwn
vetr~	susssusrr
vets	srrrrrrtx
veuillez	usssssssq
veuill~	usssssssq
veui~	usssssssq
veux	sssrutrss
vez	rrussrssu
vg	stsussssr
vi	uzsvrqrpn
vi er	sustrsssr
vi gennemgar	susrssssr
vi vil	susrssssr
via	q2soqsrqs
via libera	srsrswssr
via teams	susssrssr
via your	srsssrssu
viaggio	srsusssss
viaggi~	srsusssss
viag~	srrwrsrst
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
videoi~	srtsssusq
vide~	pz0umnqrs
viel	vrtwqptrr
viel erfolg	qrtvsrrrt
viele	uvrrsqrss
viele grusse	svsqsqrru
vielen	upttqrrqx
vielen dank	upttqrqqy
vielle~	rsststusq
vielzahl	vssrssssr
vielzahl der	ussrsssss
vielza~	vssrssssr
viel~	yqqtqpsqw
viene	rrtsrsssu
viene bien	sussssssr
vieni	sussssssr
vien~	sttsqrsqv
vier	rqwutrqrs
vier wochen	srsrssssu
viernes	ursqurrrs
viernes a	srstusssr
vierne~	ursrurrrs
viertelstunde	susssssss
vier~	tvuttpqrq
view	tqrssrqwu
view details	sssssssur
view on	sussssssr
view to	sssrssusr
viewed	vsrqrsrsv
viewed your	sssssssqu
viewing	sqsrssssw
viewing on	srssssssu
viewin~	rqsrrssrz
view~	trrnrsqt0
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
vinc~	srtsrrssu
vinden	rrssussst
vindo	rssussssr
vindt	stsrrsssu
vindt u	sssrssssu
vind~	qsrutrrsu
vintage	sssvssssr
vintag~	sssvssssr
vint~	sssvssssr
viol~	suturrssq
vip	rsrrrrryr
virt~	tstqssrus
visa	porqvsxtt
visa application	rsssssssu
visa interview	sqssssssu
visa~	sssusrsss
visio	surssssss
vision	sssrsssus
visit	rnttqurrz
visit our	rrsssrssv
visit the	sptrstssv
visita	rusvrsssr
visita~	ursrsssst
visitor	stsrsssur
visito~	stsrsssur
visits	stsrssrus
visi~	ozrtlsovv
vista	sussssssr
visto	ursssstsr
vist~	utrssstsq
visual	ussssrssr
visual merchandiser	ussssrssr
visual~	sstsssurs
vitae	ursrssssr
vita~	urssssrss
vite	strsusssr
vitt~	rusrusssr
viu	rrstsussr
viva	susssssss
vive~	urssssssr
vlin~	susssssss
vm	ssusrssss
vocal	sssrsussr
voca~	sssssussr
voce	rtsusvrrp
voce foi	srssuussr
voce segue	sssrsusss
voeux	rssqsstsv
voeu~	rssqsstsv
vogl~	rssrssssv
voices	sssussssr
voici	rsvsrrrsr
voic~	rtutsrssq
voit	svsrsssss
volgende	trsrrutsr
volgende week	trsrrutsr
volgen~	tssrruusq
volg~	tssrruusq
volk~	sssrsusss
voll	ttsusrrsr
vollstandig	vrsrsrsst
vollstandig bei	vsssssssr
vollst~	vrsrsrsss
vollzahlig	rssvssssr
vollza~	rssvssssr
vollzeit	sstrrsrvr
vollze~	sstsrsrvq
voll~	tpuusqruq
volontariat	sssssssur
volont~	rrusstruq
volo~	rrusstruq
volt~	rrsvsstsr
volume	ussrsrsru
volunteer	qrutrtqus
volunteer coordinator	stssssrtq
volunteers	susqsrrsu
volunt~	rtttpspuv
volu~	tstuprouv
volver	sssusrsss
volver a	sssusrsss
vom	tupsrwprt
vom 0	turrtqrrt
von	wmsvsmvqw
von 0	ssrrqrrwv
von dem	sssrstrsu
von den	sutrssssq
von der	ssrrrsvrs
von einem	rssrsstsu
von etwa	srssssssu
von herzen	ssssusrss
von ihnen	srtsurtss
von meinem	sustssrsr
von mir	trsqtttsq
von ruckfragen	rsrvsssss
von rund	srwsrsssr
von telefonischen	usssssssr
von uns	urtrwrtro
vonden	rssvrsssr
vond~	rssvrsssr
voor	rrtwtotrs
voor 0	rstrvsssq
voor de	rssvsrsss
voor een	rqturrwrs
voor je	ttrutrsrq
voor jou	sssssssur
voor ons	rturrrssu
voor onze	ssssussss
voor u	rrsrtrssv
voor uw	sssrssssu
vooral	sussssssr
voordat	rutrrssss
voorda~	rutrrssss
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
voraussichtlic	urspsvssr
voraus~	urrsrwrrp
vora~	uqsrrwtrq
vorbehalt	ssssusssr
vorbehalt der	ssssusssr
vorbehaltlich	sstsusssr
vorbehaltlich der	sstsusssr
vorbeh~	srsrwsrss
vorbei	rsqrsrvrw
vorbei dann	srrsssrsv
vorbereiten	surstsssr
vorbereitung	ssvrssrtq
vorbereitungsd	ussrssssr
vorber~	tvwrsrrtl
vorb~	ruuqwpsrr
vorgel~	ussrsssss
vorgen~	ussrsssss
vorgesehen	rwssstssq
vorgestellt	srstsrusr
vorges~	rurtrstsr
vorg~	vtrtrrsrs
vorhaben	sssrssssu
vorhanden	tussssssr
vorhan~	tussssssr
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
vormittag	rxsrsrssr
vormit~	rwrrrrsvq
vorm~	qvrqqqsuv
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
vorsta~	ssrurstst
vorstellen	rrssrsysp
vorstellungen	srssusssr
vorstellungsge	rursqqsvv
vorstellungste	strrssssu
vorste~	ovpqrrutw
vors~	oxptoqwtw
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
vorz~	tuttsrssp
vos	ruqsqqssx
vos donnees	srsrssssu
vost~	sssrssssu
vote	rrrstvrrt
voted	ssssttssq
votes	srrqtrrsv
vote~	srrrusrsu
votre	uvqssrrov
votre accord	ssssvsssr
votre choix	ssurssssr
votre cv	utsqssrst
votre demande	ursqssssv
votre dossier	sqrqruusu
votre lettre	sssusssss
votre parcours	sstssrvsq
votre pli	vrsrssssr
votre profil	rwssssrss
votre rendez	sqssrsssw
votre reponse	srstusssr
votr~	uuqrruqow
vou	xrsssrssq
vou passar	wrssssssq
voucher	rqrsssssx
vouche~	rprssrssx
vouc~	rprssrssx
voulu	sssusssss
voul~	rssuurssq
vous	nupvtyrou
vous a	qrrpsxusr
vous appelle	sssssussr
vous avez	qqrwtsrst
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
vous proposer	rrsursssu
vous rappelle	srsrsusss
vous remercions	trrvrrsst
vous sera	sturssssr
vp	sstrttusn
vr	srssvsssr
vragen	susssrrsr
vrag~	susssrrst
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
vrijdag	qurrttrrt
vrijdag 0	svsrssssr
vrijda~	qursttrrt
vrije	ssssussss
vrij~	qtrsuttrs
vs	sssrssssv
vuelve	sssussssr
vuel~	sssussssr
vuole	susssssss
vuol~	susssssss
w	wttunrqwo
w d	vrrurrsvo
w procesie	sssssussr
waar	svssssssr
waarom	rrsrssssv
waar~	rrtsrsssv
wachten	srstsussr
wachte~	srstsussr
wach~	rsssrwssq
wage	ssssusssr
wagner	sussssssr
wagn~	sussssssr
wahl	rtswttrro
wahlen	ssrsssssu
wahlen sie	ssrsssssu
wahr~	rrrssstsv
wait	yooov0qqt
wait for	urssttrsp
wait list	sssrsqssv
wait until	ssssrwssq
waited	stsusrrsr
waited for	sssussssr
waiting	tqrlv2qrt
waiting 0	sssssrsru
waiting for	srssrurst
waiting is	sssrsusss
waiting list	stsqsusss
waiting on	ssssrvssq
waiting to	ssssttssq
waitin~	tpqlt0tqu
waitlist	sssrswssp
waitlist for	sssrsussq
waitlisted	sssrsussq
waitli~	pssqrysst
wait~	qqqlu2squ
waking	ssssssusq
waki~	ssssssusq
walk	qytsrrtrq
walk in	srvsssssq
walk through	rurrsssst
walk you	stsssstsq
wall	vsspsstss
wallace	pssvsssss
wallac~	pssvsssss
wallet	ussrsrsss
wall~	rssusrsur
wand~	susrsssss
wann	sruovttqr
wann darf	ssssssusr
wann es	srusstrss
wann passt	sqssssusu
wanneer	tvsrssssr
wannee~	tvsrssssr
wann~	tvrrsstrr
want	puquzvoqq
want the	srtsusssr
want to	syrtozorp
want you	srrs0rrrq
wanted	sorvruvrs
wanted to	sqsurturs
wanted you	srsrstvsr
wanting	ussssstsq
wanting to	usssssssq
wantin~	wssssstsp
wants	qursrzrrq
wants a	ssswrrssq
wants to	rusprzqsr
want~	tpqvoyxoq
war	qrq0qnqrz
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
wareho~	sussstssq
waren	qrqstrsrx
waren sie	spsqssusv
ware~	qsqsssstu
warm	swrqrstrr
warm regards	stssssuso
warm up	svssssssr
warm~	srsusrrsu
warnin~	rsssssroy
warn~	rtssssroy
warrant	surssssss
warst	srsxrrssq
wars~	srsxrrstq
warten	rtssrurst
wartet	srssssssu
wartezeit	tsstssssq
wartez~	tsstssssq
wart~	rqurrvqrv
was	vpo2olrqz
was 0	prrzsqrsu
was a	strwrqqru
was aus	swrsrsrsr
was blank	wssrssssr
was changed	srsssrssu
was chosen	sssrsrssu
was first	ssswrrssr
was found	sssrssssu
was full	sssssssur
was good	sssrsusss
was great	srsusrtss
was interviewed	sssrsrssu
was lovely	srsrsstsu
was meant	sssssussr
was mir	ussrsrssr
was most	susrssssr
was not	prr0rprrv
was nothing	sssusrssr
was on	sssussrtr
was one	sssvrtssp
was our	sssussssr
was passiert	ussrsssss
was read	qsssssssu
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
wasserschaden	srsssrssv
wasserstandsme	sssssussr
wat	wussqqrrs
wat een	urstssssr
wat leuk	ussrsssss
watch	uqstsrstr
watch it	urssssssr
watched	srsvsstsp
watched the	tsssssusr
watche~	sstvsstsn
watching	sssqstusr
watchi~	sssqstusr
watc~	uquuqrurp
water	rurqrrsvu
wate~	stroqrswu
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
way or	vssrsssss
way through	sssssussr
way to	rsrusrqru
way video	sqwsssssr
ways	sssrssssu
we	prrvq2rmt
we appreciate	ttrxrtrro
we are	osow1psov
we ask	sszrrssso
we believe	sssssssur
we ca	qruvuuprr
we can	stsmyuqpt
we close	sussssssq
we confirm	ussrsrsss
we contact	ursrsussq
we continue	sssrsusss
we could	rrrtrrtsv
we d	pyym2znpg
we decided	sssvsrrss
we did	srsqstssv
we discuss	usssssssr
we discussed	rprrvrust
we do	sytusnupp
we eat	sussssssr
we een	svsrsssss
we enjoyed	sssossssx
we expect	suursurso
we expected	rssrsussr
we filled	sssussssr
we find	sssssutsq
we gave	sssqssssv
we got	rrsvtrsss
we had	rqrvrpurx
we have	rrowquvpv
we hebben	tqswsrsss
we het	russtrssq
we hired	sssussssr
we interview	srsrsrrrw
we interviewed	sssqssssv
we invite	surtsssss
we just	srrrsyssp
we keep	rssqssssw
we know	ssrtrxqrq
we laten	rssrsusss
we like	srwrttsso
we liked	srsqstssu
we ll	x2ykovkqq
we look	stspsrtru
we looked	sssrssssu
we lose	ssrssussr
we love	sssusrssr
we loved	surssrsst
we made	ssstrussq
we make	tssqsvvso
we may	sssqrsssu
we meet	rosrrtrsy
we met	srssssvsr
we need	otsvqsust
we needed	sssussssr
we offer	sssrssssu
we only	usstssssq
we open	ssssrrvsr
we pay	sqxsrsvso
we picked	sstusssuo
we promised	sssssussr
we put	sssussssr
we re	unqqxytor
we reach	stsssqsst
we read	ustrssssq
we really	srssttssq
we received	nsstssssy
we recognize	sssssussr
we recruit	rssssussr
we regret	trruqsrsu
we said	sssrssssu
we saw	sqswsrwqq
we say	rurrsrtss
we serve	sssssussr
we shall	rtsqsttsr
we speak	ssurrsusq
we spoke	srttrrusr
we start	usssqsrsu
we submitted	sssustrsq
we take	ursssssss
we talk	ssurusssq
we talked	sqvqrttss
we tell	rrsrsrssw
we thank	urrxssssn
we took	rssrssssu
we ve	vlqysxnqs
we want	trtrvrrrr
we wanted	trtvssrsq
we watched	sssussssr
we went	srsvsstsp
we were	srtwrsssq
we will	mxrttrqsw
we wish	qrrvrssts
we wo	rrsxstssq
we would	rprqwyqqt
we write	usssssrtq
we zijn	rrrsvrsst
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
webcam	sqzssrrrr
webc~	sqyrsrrrr
weber	russsrsss
webe~	russsrsss
webf~	srssssssu
webinar	rrrqssssx
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
wed	qyyqqqpqs
wed 0	ryurrrqrr
wedding	urssssrst
weddin~	usrrsssss
wedd~	trrrrrsrx
weder	sssrsusss
weder zu	sssrsusss
wede~	sssrsusss
wednesday	t0umtpqst
wednesday 0	rxrsrsrrs
wednesday and	ststsstsq
wednesday at	svsrrrtss
wednesday for	ssssrsssu
wednesday or	rtussstsp
wednesday same	srssssssu
wednesdays	sqrtsssrv
wednes~	tztmspqsu
wedn~	tztmspqsu
weds	swtrrsrsp
weds 0	svsrssssr
weds and	susssssss
week	2qpezwsup
week 0	srsrsvrvr
week after	trtrsussr
week and	rrtrtvrsr
week at	strsurssr
week for	strsssrsu
week in	stsststsq
week of	xtrptyurj
week on	ssssssssu
week one	sssussssr
week or	ttttssqsq
week the	sssrsrssu
weekend	rqvrstsst
weekend a	ssvrssrsr
weekend and	sssrssssu
weekend so	srsssusss
weekends	ssrstsusr
weekends in	ssssssusr
weeken~	qpttsrutt
weekly	rorpsrytt
weeks	topmz1rqs
weeks and	qsssstrsv
weeks before	sssssussr
weeks off	ssssusssr
weeks on	urssssusq
weeks vacation	ssssusssr
week~	ojql00uvs
weet	rrrrswrsr
weet dat	sssrswssr
weg	sssxrrrsq
wegen	psrovxsrt
wegen der	rrrquxtsp
wege~	orqpvzsrs
wegner	srssssssu
wegn~	srssssssu
weighing	srsrsurss
weighi~	srsrsurss
weig~	rrssrvsss
weihnachten	srssrxssr
weihna~	rqsurwssq
weih~	rqsurwssq
weil	trqsqstvs
weil du	ssstssrur
weil ich	rrstssssu
wein~	ttsrsssur
weiss	rurqqwurq
weiss dass	sssqsuusr
weisst	usrtssssr
weis~	uvrqqwuro
weiter	sovsrvsqt
weitere	strvsrrss
weiteren	qrtwrtrrs
weitergegeben	wssrssrsr
weitergeht	rssrsusss
weitergeleitet	sssrssssu
weitergereicht	ursrssssr
weiterhin	qrsussrsu
weiter~	woqvowqur
weit~	xlrunyqst
weken bezwaar	sssrssssv
wel	srsqssssw
welche	ttrsssssq
welcome	oqqvxrtst
welcome 0	sussssrsr
welcome aboard	sssrssssu
welcome to	rrrutssrt
welcome you	sssststsq
welcom~	ooqqzrsrz
welc~	qqoqzqtqy
welder	srsrsrssv
weld~	srsrsrtsv
welk~	sqsrwsssr
well	uppwrourv
well and	trsqstusq
well but	sssqsrrsw
well done	sststsssq
well in	tussssssq
well with	ussrstrup
wellies	susssrsss
wellie~	susssrsss
welsh	ststssssq
welsh cakes	ststssssq
wels~	ststssssq
wen	vrrtrstsp
wen sie	wrssrsssr
wend~	ssrurqtst
weniger	sssssussr
wenige~	sssstussr
weni~	sssstussq
went	rqryvoprv
went back	sssswsrsq
went down	sssqssssu
went for	ssstsrrsu
went through	sssrssuss
went to	tssutsqsq
went up	sssqssssu
went with	srsqssusu
wer	rtsqrptuw
wer mag	sssrsrssv
werden	xwttoqqqq
werden in	usssstssq
werden mochten	ussssssss
werden sie	trvqssssr
werden wir	ssussssss
werd~	xwsuoqrqq
were	mql3vxrnu
were a	srtussssq
were about	sssrssssu
were all	sssrssssu
were at	svsrssssr
were chosen	ssssvsssr
were hired	sssqssssu
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
were right	sssutqrss
were so	rtsrssssu
were struck	sssrssssu
were the	ssrssrtsu
were you	ssssssrsu
werf	svsrrsssr
werk	sssrssust
werken	srsrssssu
werkstatt	rwrsssrsr
werkst~	qysqtssun
werkze~	svrsssssr
werk~	tzrqssstm
weronika	ssssvsssr
weroni~	ssssvsssr
wero~	ssssvsssr
west	tqstrrutr
wester~	ttsrsssuq
westfa~	sssssssvr
west~	srrrrtryq
weten	vrrqvsrrr
weten of	tssrwrrrr
wete~	vrrqvsrrr
wett~	srsrsrtsw
wexcombe	susrsrtss
wexcombe community	srsrsrtsu
wexcom~	susrsrtss
wexc~	susrsrtss
wg	strqruttq
what	twzwnlqpu
what a	rururrrrv
what became	ssrrssssu
what comes	ssrrssssv
what does	tqsqsutst
what happens	usssssruq
what i	rrsrtrrtv
what is	sssssssru
what it	svsrssssr
what the	tvrsrssrq
what time	sssrssssv
what to	susrssrsr
what was	tqstssrts
what we	vtrxtrrrn
what would	squsssrst
what wrong	srusssssr
what you	pwzqpovrs
what your	susrrsrst
whatever	tqyorrsru
whatev~	tqyorrsru
whatsapp	rvsrrsusq
whatsa~	rvsrrsusq
what~	stymqruru
when	tsowq0qpq
when a	rtsrsvrsr
when can	rurrxrssp
when friday	sussssssr
when i	pttvrsqst
when is	ssrrssssu
when it	rusrrtsss
when people	ussrssusr
when she	trrusrsst
when shifts	qssrswssr
when the	xqqtrvpsr
when this	vsssssssq
when we	rrsysqssq
when wednesday	srssssssu
when will	ussssrssr
when would	sssrssuss
when you	pwvoxrtqp
where	tsrxtnrqu
where i	srsrtstsu
where it	uruqrssst
where we	srsuwsrso
where you	rtrvrqsru
whereas	qssvsssss
wherea~	qssvsssss
wher~	qrrztqopv
which	uvryoqspr
which day	sssrssssu
which for	ussrssssr
which i	sssssrvss
which is	ssqxrqtrs
which means	srrwsussp
which nobody	sussssssr
which of	sstrsutsp
which one	qxsrssssr
which puts	susssrsss
which this	ssssusssr
which you	rutxsrqtp
whichever	rvtrsurso
whichever way	rusrsussr
whiche~	rvtrsurso
whic~	twsxorspr
while	uopurvrqw
while finance	sssssussr
while there	rssusssss
while to	ussrsssss
while we	tssusrssr
while you	trrrsrrsu
while your	rssussssr
whil~	unpvrvrqw
white	ssrqrsssv
whiteb~	sttsssrtq
whitfield	ssspsussu
whitfi~	ssspsussu
whitlo~	sssttsssq
whit~	qustrtqtt
who	yppymnvut
who already	sssussssr
who applied	srtsvtrtp
who applies	ustrssssr
who are	srussrtst
who ask	ssusssssr
who brought	ssrussssr
who can	rrrxrsxro
who come	svsrssssr
who comes	usssssssq
who coming	sssssssur
who d	utsttsrso
who does	tsspsusst
who got	sssrssrus
who has	srswsrtsp
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
who was	srsyrrrsq
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
why	vsyoqqotv
why and	ssrrsssus
why it	ssursrsss
why not	utsrssrss
wichit~	srstssvsr
wich~	sqtssruss
wide	srsrrsruu
wide range	sssrsssus
widening	srsrstusr
wideni~	srsrstusr
wide~	qsrqrwvss
wie	rozpypqow
wie am	srssussss
wie der	srsrssssw
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
wij	rtsqwtsrp
wij u	rsssvsssr
wij voor	ssssussss
wil	rsrsrurst
will	3vprn0mnr
will also	susrssssr
will always	sssussssr
will answer	surssssss
will ask	susrssrsr
will be	22rhsnqqs
will bring	sussssssr
will call	ussrsrsst
will carry	usssssssr
will check	ssusssrss
will come	sssqssssu
will consist	sussssssr
will contact	rwsssqsss
will deliver	surssssss
will follow	rvsrtsrss
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
will ring	ssssusssp
will roll	sssrsussr
will see	utsrssssr
will send	rssvsrqss
will share	sqsrsvsss
will start	ussrsssss
will take	utrssttsq
will walk	rsssssssu
will write	rsrrssrsw
will you	rqssvrtts
willing	srrqssrsx
willing to	srssssssu
willin~	srrqssrsx
willkommen	srssrstsu
willko~	rrrrrrsrx
willst	vrtsrrtsq
will~	vpslrqusz
win	strrssrsu
window	vsuorrqsv
windows	stsossrsx
window~	stsossrsx
winds	rssusssss
wind~	vttlrqqsz
winery	ssrsusssr
wine~	srssusssr
winner	srrrssssw
winn~	ssrqssrsx
winston	ssssrsssu
winsto~	ssstrsssu
wins~	ssrvqssst
winter	srusqrvss
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
wir bedauern	rrsrrssrw
wir bei	srsqtsuss
wir bestatigen	trsrrsssv
wir bieten	ssrrwrssq
wir bis	ssrsvsssr
wir bitten	rtwstrrso
wir das	svtrrsrsr
wir den	qsrqwtrst
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
wir heute	srsrssuss
wir hoffen	ssstutssq
wir ihnen	ppttuvsrs
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
wir melden	rssqstrsv
wir mit	urttrtrsp
wir mochten	qqtrssrsw
wir mussen	sssussssq
wir nach	rssvsrssr
wir nehmen	qsrwvrssq
wir nicht	srsusrssr
wir nichts	usssssssr
wir noch	rwtrrrssq
wir reden	surrsssst
wir samtliche	rrsrssssv
wir sie	sswsrsqrt
wir sind	vtrrrrrrt
wir suchen	rprsrrxru
wir uns	xuvpspqrr
wir werden	qtstsssst
wir wollen	srusvrrsq
wir wunschen	trrrrrrsw
wir wurden	pvrquutrq
wir ziehen	srsussssr
wir zum	srsrssssu
wird	wnrqmutq1
wird bei	rssrssrsw
wird der	rtsrssssv
wird gebeten	sursssssr
wird gestellt	srussstsr
wird mit	ssssssssu
wird nicht	srssrrrtu
wird sie	utsrsrssr
wire~	srrqstssv
wirtsc~	sssqssttu
wirt~	srrqsrstv
wise	stutsrrrr
wish	ppqwtsrrx
wish to	rrsotuttu
wish you	qrrxsqrru
wishes	vrsvsqvrm
wishes from	ussrsssss
wishing	ssstsssuq
wishing you	ssstssrur
wishin~	ssstsssuq
wish~	urswspvtm
wissen	uqstqutso
wiss~	uqsurutsn
with	tuswrosqt
with 0	srrsvtrrt
with a	pxwvrmspu
with admiration	sssussssq
with alumni	sssssssuq
with another	rttrsrssu
with any	rqssvrrsv
with anyone	ssssssssu
with at	sssussssr
with best	sssssrvsr
with dial	rvssssssq
with dr	srssssssu
with four	sssrtsusr
with friendly	sssssussr
with it	vryorsrrr
with job	ssswssssq
with kind	uusqssrsr
with me	r0qsrrprt
with more	rssvssstp
with mr	sqrsrsssw
with my	usrvsrrsq
with no	qrsrsvsst
with nobody	sssqsrtsu
with one	trrstttsq
with other	rrtvsssss
with our	qxusqusqq
with questions	srssrsssu
with real	rssrsutsr
with reference	rttvtssso
with somebody	ssstusrsq
with someone	sssrssssu
with ten	sssussssr
with thanks	yrsrsstsp
with that	sssussssr
with the	zxpvpqopt
with this	ssutsrrsr
with three	tussssssq
with two	rssrrvssr
with us	ztossvsoo
with you	o0vtqtrpq
with your	optwvrsts
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
within three	qsssssssv
within two	qttqsrstw
without	onzupvtqt
without a	srtqsurst
without an	sssusquss
without the	srutssssr
without your	srsrssusu
withou~	onzupvtqt
with~	nm2ypptqv
witnes~	ssrsssssu
witn~	ssrsssssu
wk	srrsttusq
wks	srsrsyssp
wo	utqwqwqqp
wo not	uspwqwqrq
woche	usrlswutr
woche 0	srssssrvr
woche an	vssrtsssq
woche bescheid	sssrtussr
woche haben	srusssrss
woche mal	svsssrssr
woche zeit	stssrsssu
wochen	vqtlxssru
wochenende	vrswqrrsq
wochen~	xqrwqqssr
woch~	0mrjvvttr
woensdag	rttsrrrru
woensdag 0	srtsrssrv
woensd~	rttsrrrru
woen~	rttsrrrru
wohngemeinscha	tussssssr
wohngemeinscha ankerplatz	tussssssr
wohnge~	sussrsstr
wohnt	sssussssr
wohnung	srsprrusv
wohnun~	rrsnrrwsy
wohn~	rsrorqwsx
wojtek	stsrssusr
wojt~	stsrssusr
wollen	utvrwsrrl
wollen dich	srrswsssr
wollen sie	stsrusssq
wollte	rssrssssu
wollten	rssssusss
woll~	sruqytqro
woman	tssssrrsu
woma~	tssssrrsu
wome~	srssssssv
wondering	sssprxtsr
wonder~	srsptwssr
wond~	srrotvurr
woning	sssrssssv
woni~	sssrssssv
wood	ussrsstsr
woods	svssssssq
wood~	svssssssq
word	qryorrtts
word for	sssrssrus
word piece	srusrsssr
worden	ssrurrrrt
words	sp2nqrtur
wordt	usrtsrssr
word~	to1rppsts
work	uqszpl1mt
work and	tpussssst
work as	sssrsrssu
work between	ssswsrssq
work for	sussssrss
work from	srrrssuss
work here	trvtssrsq
work in	sssrtsvsq
work on	srtrosxpv
work out	sssqstsst
work through	vssrssssr
work weekend	ssssssrsu
work with	vqrswruro
workable	sssvssssr
workab~	sssvssssr
worked	rsrurrurs
worker	trststtso
worker~	sssrssust
working	topuspwuu
working days	urrrsrqsw
working hard	ssssssssu
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
world	srukrsru0
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
would	kzrtzn2kq
would any	sussrsrss
would be	qott1qtqr
would do	sqssssssv
would have	trttqssst
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
wout	svsrrstsr
wpm	sqwssstsq
wpm or	srwsssssr
wr	ssssrsssu
wrap	svssssssr
wrap up	svssssssr
wren	ttsussrsp
wris~	sstsrussr
write	wn0vovnqq
write 0	usstssssr
write a	srvrsssrs
write again	tsststssq
write for	rruqrrrsx
write me	ssvrsrssr
write the	srsqsttst
write to	urpurvrsr
write up	srursssst
write you	usstssssq
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
written test	ssvussssp
written to	ssrqssssw
writte~	qq2vqpsqq
writ~	uk3xtmspq
wrong	sowwrqrrs
wrong with	srusssssr
wron~	snwvrprrv
wrote	sprttpsry
wrote about	srsussssq
wrote in	sssrssssu
wrot~	sprttpsry
wstr~	sssrsvsss
wunschen	qrrvrrrrx
wunsch~	qrqvrstrv
wuns~	qsqwrrtru
wupper~	ssssusrtr
wupp~	ssssusrtr
wurde	vqpxpqpsx
wurde sie	sssrssrsu
wurde unter	usssssssr
wurde von	stssssrsu
wurden	oztlrsuus
wurden dich	strrvrssr
wurden ihnen	srsrssuss
wurden ihre	rssssusss
wurden wir	ruutrrrsq
wurdest	srvrssusr
wurdest du	srussstsr
wurdes~	srvrssusr
wurd~	typsnorsx
wurs~	svsrrrrst
www	qqqiqqsy5
www linkedin	rtrrrrrxr
www tcs	rsssssusr
x	uoqxrttup
x 0	vrsssrtsr
x bewerbung	rsussssss
ximena	rssusrtss
xime~	rssusrtss
xx	rrtusrurr
xxx	rtsrsrssu
y	ytturpppt
y 0	srusssrts
y a	srrrrrssx
y de	sssussssr
y el	ttrurrssq
y en	ssrtrsusr
y han	sssussssr
y le	vsssssssq
y luego	surssssss
y me	rrsrrrtsv
y no	rvrsrtrss
y nos	usssssssr
y que	rusrtrssu
y te	xsrrssrsp
y ver	susrsssss
ya	spqxtqrrw
ya esta	trsrusssr
ya no	rrrvrrssu
yara	svssssssr
yard	uxrrrrtso
yarn	sustsrssr
yasmin	ussrssssr
yasmine	rrsusssst
yasmin~	rrsusssst
yasm~	urstsssss
yeah	usrssrrsu
year	nlry0osuu
year 0	rssssvstp
year about	sssssussq
year are	ssswssssp
year end	sssrssusr
year here	sssrssssu
year it	ssuqsssss
year old	ssurssrst
year one	ssssvsssp
year so	usssssssr
year the	sssssssur
year there	sssrsrrsu
year two	sssrrrtsv
years	lnqwtozvu
years in	srsussssr
years of	rrrvrrtss
year~	mmqwso0vu
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
yes or	srsrtussr
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
you an	rssvsvqto
you and	qvtutrrqr
you applied	rtrvrsrsr
you are	lususwvqq
you arrive	sursssssr
you as	ppqp1wrsr
you asked	srrtvoqut
you at	ssturrrqv
you available	spssssssv
you back	stsussrsr
you be	rwtqsrtsq
you because	srsrruusq
you before	tssrssvsp
you began	rssrssssu
you both	urrsssssu
you bring	sptsssssu
you but	srrwtrrsr
you by	ttsqsssss
you ca	sqtvsrrrt
you called	ussqsssst
you came	stsussssp
you can	twtqtpqpu
you choose	ssssrrusr
you chose	sssrsrssu
you come	ryrrrrtsr
you confirm	sussssssr
you considered	sssssrssu
you could	rssqtstus
you cover	sqssssssu
you d	ow2xprypd
you decided	ssssssusr
you did	trturuvrn
you do	swoupuups
you down	swssqsrtr
you drive	ssssssusq
you ever	tstsssrsq
you every	sssqssssu
you expected	sssrsrssu
you fancy	ussrtsrsr
you find	srssprsrx
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
you in	rzourtupq
you just	srssssssu
you know	xruprssqs
you leave	sssssussr
you left	rtrqrrwst
you like	susrrtrst
you ll	sx1k2mpmr
you look	spuqrrrsx
you lose	sssqssssu
you lot	sssssrssu
you make	srvrsssss
you may	rouwqttrr
you mentioned	sssrsrssu
you met	sttqstrss
you might	trrssruss
you more	stsqsstsr
you must	qsxrrrrrt
you my	sssrsrssu
you name	ssrtsussq
you need	rrtnswquu
you next	ussrssssr
you no	sssqssssv
you now	rtuqstssr
you on	swqlyuuor
you once	suspswssq
you ought	usrrrrtst
you over	ssrprwsss
you passed	srsstwrsq
you please	sprsssusu
you prefer	sussssssr
you ran	svsrsssss
you re	kwoxyzqnp
you read	rrrsrsrry
you receive	rssqstsst
you received	tssststsq
you recently	srssssrsu
you remain	sssrswssq
you round	susqsssst
you said	sssuwrrsp
you save	sqtssssst
you saw	susssssss
you say	srvsssssr
you scored	sssussssr
you she	sssussssr
you should	trtrursss
you something	susssssss
you soon	rvsqtrusq
you stand	ssssrrssv
you start	sqrs1rrso
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
you tomorrow	ssrsuvrsq
you two	sqrsrrusv
you up	ssstvssrq
you use	ssussssss
you ve	nuvuotsrt
you very	srstussss
you wait	tssrsrrsu
you waited	sssussssr
you want	urvqrtqrt
you well	srsrrsrsx
you went	ssstssusq
you were	oto2uotqt
you what	ststssssq
you when	trtrsusvp
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
your account	sssptrrrx
your ad	tssussssq
your answer	ssrsuttsq
your answers	tsstqrrss
your appeal	rsssssssu
your applicant	rssssrssu
your application	1vttpummr
your appointment	rnrtsqss0
your assessment	tqxssrrrr
your availability	rvqrsstrt
your background	suswsssso
your bank	ssssrsssu
your business	sssqssrsw
your calendar	stsvsrssq
your camera	srssssssu
your candidacy	qtsvssssp
your candidate	psruurrrw
your candidature	rsswssssq
your card	sssrsrrsv
your career	ssstssruq
your case	suurrvrsp
your cat	sssrssssu
your certificate	srsssssrv
your child	sssssrssu
your choice	surrrtssr
your chosen	sssssussr
your claim	sssrrsssv
your code	sutsssssr
your college	ussqsssst
your commitment	sssssussr
your company	sssrrsssu
your completed	wssrsrstq
your consent	srrsrsssw
your contact	sussstssq
your contract	ssssxsssp
your credit	sssrssssu
your cscs	sussssssr
your current	rvrrursrr
your cv	suryroyuh
your data	rssusstrr
your daughter	stssqssst
your day	svsussrsq
your decision	srsrvrsss
your delivery	sssrsrssv
your details	torprtxru
your documents	urssstssq
your e	sssssrrsv
your education	qsssssssu
your email	quyrqqtrr
your employer	rrsrrsssw
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
your free	sssrsstsu
your friend	rrsrsrssv
your full	susssussq
your group	sssrsrssu
your hand	ttstssssq
your home	sssrtsrsv
your hours	srsusttsp
your id	srtrvsrsr
your inbox	trsuurusp
your indulgence	ssrsswssq
your information	sssusrssr
your initial	srssssssu
your interest	yrr0qprqn
your interview	q2spttqrp
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
your link	rssrsrssu
your manager	sqrttsssu
your marks	sssussssr
your materials	ussssrssr
your medical	ssrqsusst
your membership	qssssrssv
your message	trspsrstw
your mobile	rtstsstsq
your mum	sqsstsrsv
your name	sjrvmy0ou
your new	srssrsssv
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
your own	ststrqvrr
your package	tsrrtrssu
your packet	usssssssr
your panel	ststssssq
your paper	susrssrst
your parents	ssssusssq
your passport	srsrtsrsv
your password	srsssrssu
your patch	ssssssusr
your patience	rqsqrzrrs
your payment	sssssrssu
your personal	rssusssss
your phone	srvtqwrso
your place	rqssuvsrs
your plan	srtsrqssv
your portfolio	tsssstssq
your position	sssrrqqsy
your post	sssrsrrsw
your preferences	rssrsssqw
your probation	sssrrsssv
your profile	urprrqvvu
your project	rsssvsssr
your qualifications	ttssstssq
your question	srsssrssu
your questions	swrqsrrtq
your queue	ssssssuss
your recent	rsrrssssu
your record	sssqssssu
your recording	vsssssssp
your recruiter	susrssssr
your referees	qsssssssu
your reference	qssssstsu
your references	rsssuursr
your repo	srssssusr
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
your side	vurqrsssq
your site	ssssssusr
your skills	rsssssqus
your slides	srtqssssu
your slot	ssursssss
your solicitor	ssssrsssu
your start	ssrsrsssu
your status	sssqsusss
your student	urrrsssst
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
your train	surtrrssr
your tutor	sssttsssq
your uncle	sussssssq
your understanding	sssqstssu
your uni	usssssssq
your updated	stsstsusp
your visa	rqssssssw
your visit	ssstsursr
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
yourself until	srsusrssr
yourse~	qsvvpvotr
your~	stqvvuqqr
youth	ssssusssr
youtube	srssrsuru
youtub~	srssrsuru
yout~	srrstsurt
yusuf	ursrrstss
yusu~	ursrrstss
yvonne	sutrtrssr
yvon~	sutrtrssr
z	vttttrrqp
z 0	ssusssssr
za	trrxrqrrr
zag	srsrssvrs
zahl der	trststssq
zahlen	squsrrvrs
zahlen wir	ssssssuss
zahl~	rputqrwru
zainab	utrtrrusq
zain~	utrtrrusq
zake~	sssrsusss
zal	svssrsssr
zara	ststsrtsq
zarago~	ssssssusr
zara~	ssssssusr
ze	usrwrqrrr
zehn minuten	surssssst
zehn tage	ssssssssu
zeichen	srusurrsr
zeiche~	srusurrsr
zeic~	squsurrst
zeige	sssrssssv
zeigen	rwstsrrsq
zeigt	rvsrsrtsr
zeigt ihnen	rvsrsrtsr
zeig~	qzrqsqssr
zeit	s0uqrrpqq
zeit fur	rusrssssu
zeitli~	srsrssuss
zeitve~	sqwsssrsr
zeit~	qqyssttum
zentral	rssssssus
zero	rsurrtsuq
zes	rrsrrrssx
zes weken	sssrssssv
zettel	rssrrvrur
zett~	rssrrvrur
zeugnisse	wrsrrrsrt
zeugni~	yqrsrrsrs
zeug~	yqrsrrsrs
ziehe	rssqssssu
ziehe ich	rssqssssu
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
zijn	vpsssprrv
zimmer	ssssusrrs
zimmer im	ssssusssr
zimmer~	sssrsstvr
zimm~	ssroursuu
zip	sqyrrrrsr
zip it	ssusssssr
zit	rqtssvsrs
zitten	rususrssq
zitt~	rususrssq
zo	russsrsss
zo niet	svsrsrssr
zoals	rrvrurrsr
zoals besproken	srustsssr
zoal~	rrvrurrsr
zoek	srsrssvrs
zoek ik	ssssssuss
zoeken	rssyrrssr
zoekopdracht	sssssssvr
zoekop~	sssssssvr
zoek~	qrrxrrrur
zoll	srsssssut
zona	susrssssr
zonder	rrttrurst
zond~	sqtsrurst
zone	rvtrssrss
zone~	trssusssr
zoo	rrtrswttq
zoom	t6pqqrusk
zoom example	sussssssr
zoom for	tussssrsq
zoom link	svssssssr
zoom meeting	sqssssssu
zoom us	ssrsssssu
zorg~	ststsrsur
zou	srstrvssr
zouden	srtrusssr
zoud~	srtrusssr
zout~	srsusssss
zu	mxwwvlqsr
zu beantworten	srssssssu
zu deinem	rrtrsssvr
zu einem	rttrrrrrw
zu erteilen	ssssursuq
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
zu unserer	sqtssssst
zu wechseln	sssrssusr
zuerst	stsusrsup
zuer~	stsusrsup
zugang~	ssusrstsq
zuga~	rswrsstsp
zugesagt	rssustrsq
zugesa~	rsrusursq
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
zum	pl0uwnrpw
zum 0	pqyoyqrss
zum einstellungste	sssussssr
zum gesprach	sssrssssu
zum kurs	rsssssssu
zum mundlichen	sussssssr
zum probearbeiten	vrrrrsrts
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
zur	rtuosuqsv
zur unterschrift	rrrrqtssx
zurich	trssssusr
zuri~	vrsrssusq
zuruck	qqtyqqrru
zuruckgeben	ssssussss
zuruckgezogen	rssrsstsu
zuruck~	ssrpvqurw
zuru~	pqrvtntry
zurzeit	rssrswssr
zurzei~	rssrswssr
zurz~	rssrswssr
zusagen	trsrrusur
zusage~	trsrrusur
zusammen	vvrusrrrq
zusammenarbeit	rssrvrrst
zusammenarbeit zu	srssssssu
zusamm~	tvrutrprr
zusatzliche	sssrsusss
zusatz~	rsrwstssq
zusa~	stqvxvorn
zuschlage	ssssussss
zuschl~	sqsrvtsss
zusc~	tqsrvtssr
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
zwei	tpyvqssso
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
zwei~	rvsqrxquo
zwischen	tstusqsrr
zwischen zwei	ussssrssr
zwischenzeitli	ussrsssss
zwisch~	uqrqrxsrs
zwis~	uqrqrxsrs
zwolf	tqssssssu
zwol~	trsssrssu
`;
