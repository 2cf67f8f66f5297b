// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	mxzg0jqzt
0 0	n0lf4it1w
0 a	oxvfyjxvv
0 after	svrptstst
0 all	ssrpwsssu
0 alle	rtrrtrrrv
0 am	n12jonwru
0 an	pqpl2pyxp
0 and	uoom3nwst
0 any	spysrsssq
0 aout	sqssssssv
0 applicants	rrrossrty
0 applications	srrwrmqwv
0 april	rvpnwooux
0 as	pqtl0rrry
0 assistant	sssqsssxp
0 at	r03itopov
0 auf	srsrqstsw
0 aug	sruqssrrw
0 august	oqrp1qqtw
0 austin	ssspssssw
0 b	tusssrtsp
0 base	sssrzstsl
0 basic	ssssvsssp
0 be	sxsrrsrsr
0 before	sususssso
0 bewerbungen	qsrwrrrru
0 bis	qxtrppsxr
0 bonus	ssspzswsm
0 break	svssssssq
0 bring	rqpqwrqrz
0 bruto	ssssxsusm
0 brutos	ssssysssn
0 brutto	srss2sssk
0 bst	ssvsssssr
0 business	ntsrstssw
0 but	rusm1rrsq
0 by	vqspqsqs0
0 c	rxstsqssq
0 cest	svtssssso
0 class	sttrsstto
0 click	tssrssrvr
0 com	rssqssssw
0 companies	sssqsssvq
0 complete	qssssrssv
0 da	uwrssrssn
0 dagen	srvptssst
0 date	trtnssssx
0 day	rrskrru1t
0 days	nmykzns5p
0 de	mwymzmqoy
0 december	ssqntvstu
0 der	sssrsqtsv
0 dias	wpvswoqqt
0 die	srssystsl
0 do	rttrsorsx
0 duration	ssvsssstp
0 e	yqrpuvvrl
0 each	svqsssssr
0 employer	stsstsstp
0 en	rvvosrqrw
0 et	tuvqsuprq
0 euro	okvrynyqx
0 euros	rqrqurrtx
0 februar	rrsrsrrrx
0 february	sssmssqvw
0 floor	ryssrrsrp
0 for	otymtpxrt
0 fragen	rrxrssssp
0 free	sssossssw
0 from	rtrlxrttu
0 fur	surussrso
0 gb	sqwsrsssr
0 giugno	qsrsrsssw
0 gmt	swrsssssq
0 h	lvvmtls5s
0 has	prrxrprsx
0 heure	suussssso
0 heures	rourwrrru
0 horas	qsrrwrsru
0 hour	rrrrssssv
0 hours	sqxnylrwt
0 how	srrpssssy
0 hr	rpso3n1zg
0 hrs	uqxoyrrzh
0 i	syrltquru
0 in	oyrm1rpst
0 inch	srvsssssq
0 indeed	tsssssssp
0 instead	rwrrrrrru
0 is	pvssrsrrv
0 items	srvsssusp
0 jan	tvssrtssp
0 january	rtnnxwqrw
0 janvier	stsssustp
0 job	ssstsssvp
0 jobs	tssqsss0n
0 jours	usrssttsp
0 juli	rtqmvtqrz
0 july	rysktnqxx
0 june	spvhxuutt
0 juni	pysmqwosx
0 km	srrssssxq
0 l	ssspssssv
0 lunch	syrsssrsq
0 m	rsyrrrrrr
0 maart	srsssrssv
0 mai	ovvqurpru
0 march	snrnt0stt
0 marz	qvwttlqqw
0 max	sssvtsrso
0 may	qwskqyrtu
0 meses	rrsuxsssn
0 messages	sssvssssp
0 met	svsrssssq
0 miles	rrrsrrrxr
0 million	sssjssts1
0 min	t04nppppo
0 mins	r0zurrsrf
0 minute	tz0mpqqpr
0 minuten	oy2ooonwt
0 minutes	n45hontou
0 minuti	psxrrrrrt
0 minutos	ryxsrrsrk
0 mois	rrsvvrwtj
0 monate	vrsqxsusm
0 monday	ssssvsssp
0 month	prrttrurv
0 months	onlwyx1qm
0 more	srsosqr3p
0 multiple	ssysssssn
0 my	sssrssrsw
0 na	rvssqsrst
0 net	squp0stsl
0 neue	sssssssxp
0 new	susmsss5j
0 no	uwtprssrq
0 noon	sotsrswsr
0 not	sysrspssq
0 nov	tsrrvssup
0 november	vxukvnsst
0 novembre	sptsussst
0 o	rvpwrpqrx
0 october	qsxnvsrur
0 octobre	ssvrutssn
0 oder	sxssssssn
0 of	spuytlovu
0 ofertas	rssvsssuo
0 off	rpquwqqrx
0 oktober	qsvpyqrrs
0 on	tq2l1mqps
0 one	suuutuusi
0 open	squvssstp
0 options	stssysrsn
0 or	r4rhroxqv
0 ore	sttstsssp
0 ou	swsrssssq
0 out	rrrsrvrrt
0 p	rywoxrttj
0 pages	tsvsssrto
0 paid	sssrtvrsq
0 para	rxrtrrrsr
0 participants	srrsssssw
0 passcode	syrssssso
0 pdf	vtsrssssq
0 people	sroxun0qq
0 per	oroi1qyuv
0 personen	sssssrrqy
0 phone	rrpsrsqtz
0 pick	sssssssvp
0 places	ssuvsrssp
0 plus	srrp0s0sj
0 pm	qv0gpmvvx
0 pour	srrrsrrsx
0 pro	sssrusstp
0 proposals	sssrssssv
0 prozent	srsrsswsq
0 python	ssvsssssq
0 questions	rqzsrrssp
0 references	qssssrssw
0 remote	sssrvsvvl
0 school	sssstssup
0 seats	sssrsrssv
0 seconds	rrztrrrrq
0 sekunden	sq0sssssn
0 senior	ssssssrvp
0 sep	srtrrsssv
0 september	oprm1qrux
0 septembre	ssrqytrrp
0 settembre	stssusssp
0 shift	wrssssstm
0 short	srvsssrss
0 so	upspwrwrr
0 sql	ssvsssssq
0 start	stssysssm
0 statt	rssowxrsp
0 std	rqrutsu2h
0 step	sssrwqssr
0 stock	sxssssssp
0 stunden	plxpzqxqt
0 sur	rqrrtrwst
0 tage	vprq1qztg
0 tagen	pqvtrrrqy
0 test	sssssrssv
0 the	szsuvlqps
0 they	stssstsvm
0 this	vusnsssss
0 till	sxpruvtsl
0 time	tysrssrsn
0 to	qvzhtowtu
0 today	szsqusrsn
0 tot	sxstsstsm
0 total	rsrrssssw
0 tvod	ssssvssup
0 two	snnrtsswz
0 uhr	o00mnmprz
0 um	stvqqorry
0 utc	sttspssrv
0 uur	nsurynssu
0 values	svssssssp
0 video	svrsssstp
0 von	sqvssrrss
0 voucher	sqrrssssy
0 w	svtsssusn
0 was	utrtunsru
0 we	tvqvrqost
0 week	trsowttsr
0 weekly	sqsrss0rn
0 weeks	prqowzqxp
0 were	rssswsssq
0 when	svsmsrysr
0 where	sprrqssr0
0 which	ssspssssv
0 will	rssprtsrv
0 with	rrsk4mtsw
0 wochen	rssswrrrr
0 word	sszsssssm
0 words	rs3osssuj
0 work	swstssrsp
0 working	ystssrttl
0 worter	srzsssssn
0 wpm	sqxssstso
0 x	urqlwsstw
0 y	ttrwrrrrr
0 year	rtspssrsy
0 years	trqjqq1sx
0 you	ytpvqnrqt
0 yrs	tsslrszup
?0	m5oi3orpw
?0 0	owqk4rprv
?0 a	tprtrrssw
?0 and	ryspspssu
?0 days	srsrtsxso
?0 to	rrrrstrsw
?a	q0zjrrumt
?about	ptrrtusrt
?after	qwrtrttrr
?again	rssssvrss
?all	rrsnsysst
?also	qtsqsvsst
?am	p1rorttrr
?an	uvsmwsrqt
?and	xxmjo3sou
?and i	rtrrrusrv
?and it	qtsrsvsss
?and the	rvsrurrst
?and they	trssssvso
?and we	rusprwvso
?and will	xrrsrrrrr
?and would	rrsrtxssr
?and you	prtvsssss
?another	rttowsqst
?application	yusmrvrrp
?application and	wsspssssr
?are	rtsprvrru
?as	touqypqru
?ask	tssnrsrsy
?asked	trrsrwttp
?asked me	srstssvup
?at	txsoozrps
?at 0	qussrrrsw
?attached	sqss0sssn
?auf	qssusqssv
?back	sprovuzrq
?back to	sqsrqswss
?be	0vrgrzrnu
?be glad	susorutss
?be grateful	tuslrtssx
?be in	yssqsrssp
?be kept	qssrsxssq
?been	rssqtrssy
?before	prsquwtss
?bei	ursqswtsp
?bei uns	rrsrswtsp
?being	srsrswssr
?bis	ssspyrssr
?bis zum	ssssxsssp
?bitte	qtrtzpqqs
?bitte teilen	stssvsssn
?both	sqrsssssv
?bring	rworqssrx
?but	upqupvsqv
?by	qpwoqzrqv
?by 0	rqssqrrsy
?by friday	srsrssrsv
?ca	rrrrryrrr
?ca not	rrrrryrrr
?call	pusovvusr
?can	ozrlypqrx
?check	ststtsrvn
?come	trsrszrso
?con	tvstssrsp
?considered	rssssvssq
?contact	xssqrusso
?contact you	yssqsussn
?could	sssosrusv
?cv	srsvrtvsn
?d	nrqtyysnr
?d be	rtrpsrtrx
?d like	rtrrwvqrq
?da	svstrsrsp
?das	svsrssusp
?date	uvsrtsssn
?dates	rssssrqsw
?days	yqsmyqwsm
?de	svsqxprqr
?dear	sxsrrsssq
?decision	ossussssv
?den	tqsstyusk
?der	vxsnstqrr
?details	sssrssrvs
?di	rzsrrsrsq
?dich	qssvsqssu
?die	nrqrp,nnn
?do	tvuqqtqrr
?do not	vnuvqtrtr
?du	trsptrssw
?e	qvsrtsrst
?each	tsustssso
?ein	rqqqrqrr4
?email	sstpssssu
?erst	qqqlp,ppo
?expect	pssossss0
?find	tssnsvusr
?find out	ssspsvusq
?first	qqsrsyssr
?five	ttsrvqssq
?for	mqp0sttow
?for a	stsqrwssr
?for the	prstvptsw
?fragen	svsqsruss
?free	sssrsrrsx
?freuen	qssvvrrtq
?friday	oxrrtrrru
?from	qsrqvqrtv
?fur	stsvstrsp
?get	rtspsuust
?glad	rtsotstsv
?go	ssttttrsp
?got	uprvqnrs0
?grateful	tuslrtssx
?has	prrrrzqrv
?have	ptrvutsqr
?he	utssrmrsx
?hear	qusrswssq
?her	ssssqrrsw
?hiring	wssrssrsr
?his	sssssprsx
?i	suoxnwrmv
?i ca	sssssvssr
?i can	oxsnssrsw
?i d	rpqrr1rru
?i ll	utrqsprsv
?i m	trspsuusq
?i would	sss1skssr
?ich	prtqqzrru
?ignore	wssrsusso
?im	strqrzssp
?in	0mlsp0xmt
?in 0	srssssxsp
?in the	rpqrr0sqv
?in touch	zssqssssp
?interview	psspsttsx
?is	ttyiosuqy
?is that	ssssrqssw
?ist	qwssswssm
?it	psxjrzupv
?job	srss2qrtm
?job yours	srss0sssl
?june	srssuussp
?just	srspssxsr
?keep	pqrurwrru
?kept	ossusxssq
?know by	tsstsstso
?la	tvqutrqrt
?like	pxppzvqqq
?like to	qtqsvxrrp
?list	qusorwrsv
?live	srsqssxsr
?ll	0swkowopv
?ll be	zuupsrssm
?look	uvssrursn
?look at	uvssrqrsq
?m	ttsosuusq
?m:able	pvrltwrrx
?m:able+future	qssqssssv
?m:able+hear	qssrsxssq
?m:able+i	qusmsussx
?m:able+not	rssrsvsss
?m:able+number	quspssrsv
?m:able+we	rtsosussu
?m:able+weeks	qssrssrsw
?m:able+would	rsrqrssrw
?m:able+you	qqsrstsrw
?m:accept	swssrrsss
?m:alert	ssspvssss
?m:alert+number	rvssrssss
?m:alert+we	svssssssq
?m:application	wsrqrtrru
?m:application+review	wssrssssr
?m:application+we	vssssrssr
?m:application+will	vssrstssr
?m:application+you	vtsqrtrrs
?m:automatic	ursprttsu
?m:available	sssssqrsw
?m:benefits	ttsqvsrtq
?m:benefits+number	ssssvsrtq
?m:bring	sxqrrrrrt
?m:but	sqrururrv
?m:chose	rsrsrvrss
?m:chose+you	rrssssssv
?m:clock	o0rrurrrs
?m:clock+i	qvstssrsr
?m:clock+number	pzsqussso
?m:closing	srrrvsrru
?m:colleague	sttssrtso
?m:come	swsprvsrq
?m:company	svsrstssp
?m:contact	zsslsssrt
?m:contact+review	vssrsssss
?m:contact+we	zssssrssn
?m:contact+will	0ssqsussl
?m:contact+you	yrssssssn
?m:deadline	trrmvxsqu
?m:deadline+number	rrsqsursv
?m:deadline+please	rssqurrrv
?m:deadline+until	rtsquwsso
?m:deadline+weeks	srsptrtsu
?m:deadline+would	rrsqtvusq
?m:deadline+you	qqsqtvssu
?m:decide	nqqrq6qqt
?m:decide+you	psssssssu
?m:disappointed	sssrsxrsq
?m:documents+keep	qstvrsssr
?m:encourage	vurrrrtrq
?m:encourage+we	vusqrsssr
?m:encourage+will	vssrssssr
?m:feedback	srsrvstsq
?m:filled	sssststsp
?m:first+start	rrsssvssr
?m:food	tusssruso
?m:fulltime	trstusrtp
?m:further	stsrsttsp
?m:future	qsrsrusrv
?m:good	srrsssvsr
?m:greeting	u5rnqrpsq
?m:greeting+review	vssrssssr
?m:greeting+we	vysqrsrsp
?m:greeting+will	wssrssssr
?m:greeting+you	wtsqssrsq
?m:hear	rroqyyrps
?m:hear+i	qsqpswtrv
?m:hear+not	rrsrsxsss
?m:hear+number	sqsrvsrss
?m:hear+please	ssrrxrrrr
?m:hear+we	sprrtxrrs
?m:hear+will	vstustsso
?m:hr	vssqsstss
?m:i	pspwpwvov
?m:i+not	tqsvspuss
?m:i+number	rvspssssu
?m:i+numberword	srswrqsss
?m:i+pastbe	rtsrrrssv
?m:i+person	sssssrvsq
?m:i+phone	svsqsstsp
?m:i+please	sssqvsssr
?m:i+questions	srsqsqssx
?m:i+start	srsqssssv
?m:i+talk	swsrssssp
?m:i+today	rtstsussp
?m:i+until	sssrvsssq
?m:i+wait	sssvrrssr
?m:i+weekday	rxsqrsrss
?m:i+you	rsrsruwps
?m:if	utsprssst
?m:invite	svrrrtssr
?m:invite+questions	stsqsrrsv
?m:invite+you	tusrsusso
?m:job	spsozqssu
?m:join	vsssssssq
?m:join+review	vssrsssss
?m:join+we	vrsrssssr
?m:join+will	vssrsssss
?m:keep	nrtvrzrrq
?m:keep+we	orswswssq
?m:keep+will	orswsvssr
?m:keep+you	prswsxssq
?m:list	qtsqrussv
?m:list+you	rssqstssw
?m:many	rtsssvtsp
?m:many+you	rtsssutsp
?m:meet	rxrsrutso
?m:meet+you	rvsssttsp
?m:minutes	qysrurrrp
?m:minutes+number	rwtrvrrsp
?m:month	prrovzrss
?m:month+number	rssqwtrss
?m:month+you	srsruxsso
?m:next	utrpqsrrv
?m:next+we	sssrssssv
?m:not	rmtxowurt
?m:not+we	rrryrtrrq
?m:not+would	rssvsrsss
?m:not+you	qrssrvrst
?m:number	o1pi1qsqv
?m:number+please	rrsqstrsw
?m:number+salary	srsqzsttn
?m:number+senior	rrsrwsssr
?m:number+start	trsqwtrsq
?m:number+today	svssrsssr
?m:number+until	rrssxussn
?m:number+we	suspwrsrr
?m:number+weekday	qxsrtrrsr
?m:number+weeks	sprpwrusu
?m:number+you	pqspwstrw
?m:numberword	ppqvwtups
?m:numberword+we	trrrsvtsr
?m:numberword+weeks	rqrrwpvrt
?m:only	ssrprrtry
?m:onsite	rtspsusrt
?m:pastbe	osrvvprrx
?m:pastbe+pleased	rsstvsssq
?m:pastbe+you	qtstsrssv
?m:person	utrruttro
?m:person+we	tsssussso
?m:person+you	ssstussso
?m:phone	wtsosrtrs
?m:phone+you	wsssrtsso
?m:place	srsrrtssv
?m:please	rvqkyvqqw
?m:please+until	tssswsssp
?m:please+we	srsqusrrw
?m:pleased	qtruysrsm
?m:pleased+we	rtstvsrto
?m:pool	qtsprwsrv
?m:pool+you	rssqrussw
?m:position	rrtvtsrsq
?m:questionhow	vtrsrqsrt
?m:questions	stsprrttv
?m:questions+would	srsrssssv
?m:received	tqrsrrrsw
?m:review	ztsltrqus
?m:review+we	xtsorrrsu
?m:review+will	wsspsssst
?m:review+you	ytsqsssso
?m:salary	sqspyrssr
?m:senior	sqrr0rrsp
?m:senior+you	rrstxrssp
?m:sign	srsrvtrss
?m:some	psrustsrt
?m:stage	uusrsstsp
?m:start	rqsovxrru
?m:study	srsrrvrst
?m:talk	rzspsxssk
?m:talk+we	svsrsussn
?m:talk+you	swsrssssp
?m:test	ssrrrsrrw
?m:think	rtsotsstv
?m:third	xsrqrmssx
?m:third+will	vrsssqsss
?m:third+you	xrssrqssr
?m:today	qwrsqsrru
?m:today+we	qursqtsrv
?m:unchanged	prrsrvrrw
?m:unsuccessful	trsrrsssv
?m:until	urspywssl
?m:until+we	srssvtssq
?m:until+you	rrsswussp
?m:video	swssssrsq
?m:wait	rusvrtrsp
?m:we	xsoqyxqmr
?m:we+weeks	ursrurtsp
?m:we+will	xssurtrrn
?m:we+would	rvqsuttqq
?m:we+you	wprstvspr
?m:weekday	r0rpwopru
?m:weeks	worlyqvsu
?m:which	stsosrrsw
?m:which+you	sssqsrrsw
?m:will	0srqoxopt
?m:will+you	1tstqxqri
?m:would	oxpurwtos
?m:would+you	osqttxtqr
?m:you	zpnruysmt
?make	rtsrssrsv
?manager	xsssstssn
?march	qrsrsvssu
?may	strprurrx
?me	nxnpvm4rr
?melden	tsststrsp
?might	qssrswssr
?minutes	swtsrrssq
?mit	rrtruvrrr
?moment	qwstsusso
?more	qsspsvsst
?nach	swssssrsp
?need	rsrsrtssv
?new	prrryusrr
?no	tqsjrs1sv
?not	skx0musru
?not have	sssvssssq
?not worry	wrssssssr
?nothing	qssrsvssr
?now	srssrprsy
?number	sssssuusp
?nur	ruqqrrqr1
?of	tsmxowurr
?off	ussssqusp
?offer	srssvtrsq
?office	psstrusst
?old	rvsstsssp
?on	qtpxtvsns
?on 0	rtspvsvsp
?once	swsssrrsr
?one	rssqswrrt
?only	uqsqrqrsz
?or	o3rjuurtr
?our	0pqqv0uqg
?our team	vssrsssss
?out	vrsmsuvup
?over	rqrozwtrq
?over the	srsrxsssp
?page	srssvsssr
?panel	tuststsso
?people	wrsrstrsr
?please	tqqm0rrqy
?please tell	sssrtqssv
?post	rrsuvtsso
?prufen	tsssssssp
?re	urrmuxrrs
?reach	trusssusp
?reply	vsrqsstss
?review	wssosqssv
?review your	wsspsssss
?reviewing	vssrsssss
?right	rrstssrsw
?ring	rusrswtso
?run	vssrssssr
?sagen	qsstszssn
?said	spssssssw
?say	svsqrvtsp
?see	qsstswssq
?service	syssrsssq
?should	tvsnrssst
?should be	svsqrssss
?shout	tpsysqsrs
?si	vsssssssq
?sich	susssvrsn
?sie	uuotwttoo
?sign	srsryussn
?since	sssssqssv
?six	pqstyrtss
?so	1prmxppqv
?so i	sssssqssv
?some	psstssssw
?start	qrtqxsrrs
?stay	susrsusso
?sure	srsqsstsv
?talent	vrsrsssss
?talk	sttrsstsp
?te	vquussrsp
?team	yqsousssr
?team will	wssqsssss
?teilen	stssvsssn
?teilen sie	stssvsssn
?tell	stomvtssx
?tell me	stpqsrtsw
?tell us	rqsqutrsv
?test	qqqprrrr5
?text	wrtqssusn
?that	vorurpqty
?that the	ssssrrssv
?that you	vqsrsrsss
?the	ptklz1tqt
?the 0	trrrrsqsw
?the list	rsspsussv
?the panel	tussssssp
?then	rwspsvsrq
?there	rrrqrvrrv
?there a	sssosussu
?they	vrrptstrs
?thing	sqssrrssw
?this	rrqtrvsqv
?through	rqurqrtsw
?till	wqstsusso
?to	rtour1slt
?to 0	rssrtrrsv
?to a	srssvrssr
?to find	ssspsvusq
?to have	stssvprst
?to reach	rrssssvss
?to you	wrtssssso
?touch	zssqssssp
?two	rsstrtwrp
?um	svsstsrsq
?un	uprorsssz
?und	ovpsuwrqr
?understand	sssps1qsp
?uns	qqstywstk
?until	rssqxxssl
?until the	rssssxsso
?up	ttsmsrqsz
?up the	svssssssp
?up to	vssrssssr
?us	soswwpsqt
?ve	urrwqsqrt
?version	sssswsssp
?view	ursrvrrvp
?vous	vsssssssr
?wait	sss1sksss
?want	stspssqsw
?want to	stsqsrssv
?was	rrsrurrsw
?we	xqntrzsmt
?we can	svsptrrss
?we d	qtqpwvsrt
?we do	srsrsrrsw
?we will	urssrussp
?weeks	pssqspusz
?well	srsrsvsss
?were	srsxtsssp
?what	twrrrorsv
?when	ttspstsss
?which	svsnrqssx
?will	1qpuo1opo
?will be	wsqsqxqqs
?will contact	wssqsussp
?will review	vssqsssss
?wir	q0quutorp
?with	p2qmxworp
?with a	tsssvrrsq
?with the	stssuussm
?within	rtrqvqrru
?work	rssqtqrsw
?worry	wrssssssr
?would	rwpzrrspp
?would like	swsrttrso
?would not	sss1sjsss
?wurden	rssvwrssp
?wurden uns	rsstvsssr
?y	trswssrsp
?you	zomws0rls
?you a	srstvsrsq
?you can	rqsusrssv
?you d	svstsqssq
?you re	srspvvrsr
?you to	srstuwssn
?your	ysoslztps
?your application	xusnswssn
?your cv	sssvrtssq
?yours	rpqrzrqrw
?zum	r0spwrssl
?zum 0	ssssxsssp
a	oz1wnlrot
a 0	py3jsjuow
a alguien	ssswssssq
a bank	qsuussrtp
a bell	ssstxsssm
a bien	xssrssssq
a bit	rsruqwtpr
a box	ssswssssq
a brief	ssvrssssq
a calculator	ssxsssssp
a call	rwsmvyqrp
a candidate	rstyrorrs
a candidato	qssvsssst
a card	srsrssssv
a career	wsssssrrs
a casa	ssrryussm
a ce	rrswssssq
a change	sssvstsso
a chara	ststvqssq
a chat	szrosszsj
a client	rutkrvyrr
a close	sssqssssv
a coffee	ruuusstsm
a company	rsrtrrrrv
a compter	strswsssp
a conditional	ssstqsssw
a contract	susovstsq
a conversation	rurrsspsw
a copy	trqmurqxv
a couple	r1oqrrtrr
a course	sssssvssp
a cv	prsqsstvu
a data	srvqsussq
a date	qttqswrsr
a day	psqlrs5tr
a de	svsttsttm
a decision	pxqmqyqqx
a desk	sssusspsu
a difficult	srrqssssw
a director	ssspssvsr
a document	sssswsssr
a empresa	rssuqsrsw
a entrevista	swrtssssq
a este	vtsstssso
a ete	usrvtqsrq
a fair	zsspsrssp
a fake	sswsssssp
a falta	rsvqsssst
a family	sssjsswsy
a feedback	ssvtssssq
a few	ozpxptqpu
a final	rrros1rsr
a first	ousnrzrru
a fit	sssussrup
a flat	ssvsssssq
a form	ssssssrsv
a fortnight	sqspsxrsv
a free	rorwrrrrz
a fresh	sssrssvsq
a friend	rrrtrrquv
a friendly	ruqrrrrrw
a full	tusntrqsx
a fun	sqssrsssx
a funcao	vtsqussso
a further	srrqs1rsq
a gente	srrttstsp
a go	rvwqsqssq
a good	qrqvptwss
a great	qoqsrrtwx
a group	strrssqsv
a guy	sssrsrssv
a half	rrwqwrqrr
a handful	sssssutsp
a hard	srrusqssv
a head	ssspsrzsr
a high	ssspssssv
a house	sssrsstvp
a human	wsstssrsp
a job	osqvpovwv
a l	vtyxqvpok
a la	zwuuwxqld
a lad	sssvssssq
a laptop	srzrqsssr
a las	qxvqpppqz
a letter	rtsqrqstx
a line	trsxsstsm
a link	usxqssssp
a little	zrrrquqqs
a live	rswqsutso
a long	rrrwspsru
a look	wtomtqvtu
a los	srspssssw
a lot	wqqyqmtrt
a m	rzwrsqrrn
a man	rsrxrrqrt
a match	tusuurvsj
a member	suspsrssv
a mock	sutsssssp
a month	rpqmqrxr2
a much	sssrsswsq
a nadie	rrrtrvrsr
a new	qorosntw3
a no	sqqxp0qqr
a non	sssrssvsr
a nossa	sssrustsp
a note	yqsprvzrk
a notre	urwvsrssl
a one	rr1orqtrr
a page	sr3ossrso
a panel	qusnswstu
a part	tsspsstss
a partir	uuwqwtssh
a partner	tusqtstsp
a pas	srrtrprrz
a person	srsvrqsrt
a phone	tvxnuqsrp
a photo	qrsorsrs0
a picture	rrssssssv
a piece	sqssssrsw
a place	tppowrrq0
a pleasure	trsxtrtsn
a position	urrsqrrtv
a practice	srsrssssx
a pris	ssrvssssq
a private	sssqssvss
a process	srsvsursq
a productive	smssssssz
a promise	sssssutsp
a proper	ovqpsvrsw
a proposal	ssssssqsv
a provisional	sssrvssss
a quarter	sqsrsyrss
a quick	qzqnsuxqq
a quiet	srxsssusm
a real	vsstrssrp
a record	ssspssssw
a recruiter	wrsssrrqu
a referee	rssorrss0
a reminder	srtsqrrtv
a report	ssvrrtrst
a reserve	ssssswrtq
a resume	susqsstvo
a rolling	wssrsssto
a sample	sswrssssr
a second	squtqvqqt
a security	ssspssssw
a selection	vrstssssq
a senior	ttrqssysm
a set	sswsssssq
a short	qwykpssqx
a shout	tttsursso
a similar	sssossssx
a single	ttrostssv
a slot	pwrnsssuw
a small	rtyuqnsqs
a stable	ssvsstsso
a start	sssrxssso
a strong	pqsssvquv
a su	rpsuruusr
a sua	sqpysntqx
a team	ssswrrqtr
a technical	trrqssrtv
a tempo	ssssyrssp
a ten	sysqsrtrp
a test	rrpqssrsz
a thank	ssswssssq
a third	qrrwrwrrq
a three	sswrsstto
a time	qzqsqpuqt
a token	ssssvsssq
a tour	ssssssrvp
a trial	sqspssssy
a un	qwtsrprrw
a una	sssvssssq
a une	tssxsrssn
a vacancy	sssquwtsp
a vaga	utrvtvrrm
a video	srtrssrsv
a volunteer	sswsrsssq
a votre	ruqurqrsv
a vous	qorvrvvrt
a walk	svrsssssr
a week	smwk0p0or
a while	srsosrvsv
a wide	ssspssrvt
a word	sssquosuu
a world	sssqssswq
a written	sqyrsqsst
a year	ooqyvmtwt
a yes	rtrg20qrp
aadhaar	sssstsuso
aadhaa~	sssstsuso
aadh~	sssstsuso
aan	nuxwynpnt
aan de	vpr2xnsrm
aan het	tusrrstsp
aanbod	sqrqvrrrw
aanb~	soqrxprrz
aangen~	sssuwqssp
aang~	ssswxqssl
aanm~	xsrrssssq
aanpassen	rsssssswq
aanpas~	sssrssswp
aanp~	tstrssswo
aanslu~	psswssssr
aans~	pvswvsssn
aanvraag	rssosrssy
aanvra~	rsrqsrssz
aanv~	rssqsrssx
ab	polz0kuuv
ab 0	q1mkwrswr
ab dem	srsptsssx
ab oktober	sssvssssp
abbiamo	qspztprsu
abbiamo ricevuto	wrsrsrsss
abbiam~	vrpysoqrt
abbi~	wspysoqrt
abbo~	sssspstsv
abc	swstsssso
abdi	tvsssssso
abend	rrsxrrurq
abendessen	survsssso
abende~	strvssssp
abends	sqsqssvst
aben~	totyonxrt
aber	ropwrzppx
aber die	trsxsrrsq
aber noch	sssqssssw
aber wir	srsvrqrtt
aber~	ssrwrpvsp
abgabe	srxrrsrss
abga~	sryrrsrsr
abgelehnt	sssrsqssx
abgele~	sssqsqssx
abgesagt	srsmwqsuw
abgesa~	sssmwqsuv
abgeschlossen	pruyrssrp
abgesc~	nrvzqrsrs
abgestimmt	srsvvssso
abgest~	srswvssso
abge~	opqyvnrsx
abho~	rsstsrrrv
abilit~	qrvvrrsrs
abil~	qrvvrrsrs
ablauf	vwptrqsrs
ablauf der	wsssssssq
abla~	uxpsrqsqt
able	nquvt1nps
able to	nquvu1ops
able~	srrssrssv
aboard	rssqtsssw
aboa~	rrspvrrsv
abonne~	sqtspssvv
abon~	spssqrrvv
about	q0zwnoskt
about 0	sy1lpqqpt
about a	rrsmr1urt
about an	usupssssr
about four	sqqsssssw
about half	srnrsussx
about how	sprssqtsx
about it	rsryupuqp
about new	rsssssrsv
about our	stqurrsrv
about that	utstsssso
about the	rzptryskr
about this	rrrsrqsry
about to	rsrurrvrq
about two	sstsstssp
about you	pyrwyssri
about your	uyxvnnpot
abou~	p1zvnnskt
above	q1qxrosqq
above post	tvstssssn
above the	susustsso
abov~	q1qxrosqq
abraco	rsryustsm
abrazo	sqsytsrsq
abra~	upq3wqsrj
abrechnung	sqssqsssy
abrech~	sqsspsssz
abre~	srrspsssy
absage	sqrosursy
absagen	owosqxqqw
absage~	owotqxqqw
absa~	oynuoyopy
abschl~	tprusurru
absc~	uosvrurqs
absence	qprrrzrru
absenc~	qprrrzrru
absend~	rsrrsrssw
abse~	rpposyssy
absolutely	srtsrsrsv
absolv~	srwsssstp
abso~	sqwuqqrst
abstract	rtvqrsruq
abstra~	rtvqrrrur
abst~	rrvqrqrtv
abzusehen	wrrurrrrr
abzuse~	wrrurrrrr
academy	sttusvttk
academ~	otsxpvsrr
acad~	otsxpvsrr
accele~	ssspssssv
accept	qvpm0sqpw
accept or	rtrrxrrrq
accept our	srswstssp
accept the	sssvoqssw
accept your	ssspmsss2
acceptance	rrrp1qrss
accepte	srsvtrssq
accepted	pttzkmqvz
accepted by	sssxsrssp
accepted your	rsssprssx
accept~	npq0zkqtx
access	uqymtpqrx
access representative	ssstusssp
access to	qstnqsrs1
access~	rqwsqqsrw
accettazione	ssssxssso
accett~	sssszsssm
acce~	oqsw2lppx
accommodation	ussqusysj
accomm~	yuumusysh
accomp~	qsrtrrxqr
accord	srsr0sssn
accordance	rssvsrstr
accordance with	rssvsrstr
according	vssovussp
according to	vssovussp
accordingly	qtr0rosrr
accord~	qtpzuossq
account	so0jttoty
account with	rssrssssw
accountant	svtrtwtui
accountants	stsussssp
accounts	soqpsutuw
accoun~	ooqwstpuy
acco~	nnoy1ossu
accr~	rssvssruq
accuei~	qsssvrrrt
accuracy	rrxvrrrro
accura~	rrxurrrrq
accusons	vssrsssss
accuso~	vssrsssss
accu~	xqymtqrrt
ace	svwsrspsp
aceita~	srssxstsp
acei~	strvzqssk
acepta~	rsrr0sssn
acep~	rrrp0qrru
achebe	sssqssvsr
ache~	srsrstwsq
achiev~	ssssssssv
achi~	ssssssrsv
acht	wmvsrqqry
acht~	squxrrrsq
acknowledge	2xroosssl
acknowledge receipt	vsssssssq
acknowledge with	wssrssssq
acknowledge your	vrssrssss
acknowledged	xrsqrsssr
acknowledgemen	vssrsssss
acknowledges	vsssssssq
acknow~	7wrfoqsss
ackn~	7wrfoqsss
acompa~	utqqrrrsv
acom~	utqprrrrx
acor~	rusxtussj
acquisition	vyoxo1qoj
acquisition team	prrvrrrsw
acquis~	wyoxn1pok
acqu~	wzown0pol
across	tqquom1ts
across your	ssspss2sl
acro~	tqquom1ts
act	sruorswru
action	vvqkqzrru
action is	usssswssn
activa~	ssssrvsss
active	trsnq1sqr
active and	rssrsyssp
actively	sssqstrws
actively recruiting	ssssssswq
active~	pqrorsqyy
activities	srspssssy
activity	rvprsssvs
activi~	rtqnsssvx
acti~	nsoen5t1w
acto~	srtvssssq
actual	srspsutst
actually	rrrnrrury
actual~	orqqrtxsw
actuarial	utsssstwl
actuar~	tssssstwn
actuellement	sssqsxssq
actuel~	sssqsxssq
actu~	pornpzxrw
acus~	0ssrrsssm
ad	srqvrntrx
ada	uwrqrsrup
adam	sssrssrsw
adapter	sqssssssv
adapte~	sqrsssssv
adap~	sqssssssv
add	qsunqxuss
added	twsmsrsus
addetto	susqsuutm
addett~	stsqswuul
adde~	tvrhqwtxs
adding	rsstssvrs
addition	trupsssst
additional	rrrvtqrrv
additi~	sqtvsprrw
addi~	rpswsotqw
address	qurirtxqz
address and	sssqtsvsq
address by	osssssssx
addresses	ssskssss1
addres~	qxqjqs0oz
addr~	qxqjqs0oz
adel~	vttqttstn
adeyemi	srsrrsrsx
adeyem~	srsrrsrsx
adey~	srsqqsssx
adjoin~	rsssswsso
adjo~	rusrs0ssk
adjudi~	ssspssssw
adjunto	sqyttsrso
adjunt~	rpysvqrrq
adjustments	tusrssssp
adjust~	tvtpqsrst
adju~	sszkvrqrv
admin	vorsyrqtp
administratif	usssststo
administration	rsrwuqrsr
administrative	rwstsussn
administrative officer	rvtssssso
administrativo	tssssusvm
administrator	tqrxqpqyq
admini~	sxnuovm1n
admira~	sssvsstsq
admire	ssspsstsv
admired	sssqsrssw
admire~	sssnsrss0
admisi~	trsrssssv
admission	pstmtsss0
admissions	lttkptrs7
admiss~	lsvewwqs4
admit	sstlssss0
admitidos	wsssssssp
admiti~	wstrrqrrr
admitted	srwpsssst
admitt~	ssvossssu
admi~	pqtwsnoww
adopte~	ssssssrsv
adop~	rrsrssqsx
ador~	rrrvrsrsu
adresse	swrrrrrrt
adress~	swrsrqqrv
adre~	sxqtrrqru
adrian	srspssrsy
adri~	srrostssy
ads	rrrorrrzs
ads match	sssssss0l
advance	rtsrpsssx
advanc~	ttsqorrtx
advantage	stslssrux
advantage of	sssossssy
advant~	otskssru0
adva~	ptslprsx1
advert	6qroqqtro
advertised	rqqrsr0rr
advertising	tssrssssv
adverts	tsspssxsp
advert~	xontro4pr
adve~	4nosom5op
advise	qrrtyr0ti
advise that	rssqwtsuo
advised	rusnsytrr
adviser	wsttqspwm
adviseur	tprqrsvsw
advise~	xqsqoyrss
advisor	qrrssxtsp
advisory	svstssqsr
adviso~	qvqwrvrrp
advi~	ptmuryrtt
aerosp~	sssrssxqr
aero~	rprttrxrs
afdeli~	susqswtso
afde~	susqswtso
affairs	svttstssl
affair~	swsstussk
affa~	swstturtk
affect	ssrqrsrsy
affect your	ssrrrsrsw
affect~	rrrvrrrrv
affe~	rrqvqrrrz
affich~	sqrtrrssv
affi~	voqtrqtsv
afford~	sssqssssv
affo~	sssrssssv
afge~	qrrrsurrv
afin	rortsrssz
afraid	puptpyqpw
afra~	puptpyqpw
afspraak	sqrursssw
afspra~	rqqtrrrry
afsp~	rqqtrrrry
after	s0lwunsot
after 0	rwnyxkspu
after a	purwrquts
after all	rtrvrtrrr
after careful	mrrwsqrr0
after easter	trspwtssr
after i	srspssrsx
after reviewing	mwsvvtrso
after six	sssrssssv
after that	zsslx0qri
after the	6vnnopqtt
after which	wrsrtsssp
after your	srsvuquso
afternoon	qxrwzmpos
afternoon and	sptsssrsw
aftern~	pxrxzlpot
afterwards	ruxnrrsts
afterw~	ruynrrsts
afte~	s1nwtmsnt
ag	twuurrtxh
again	ltmxqzvmx
again for	rwrypyorm
again in	qrryrpqry
again next	ssswssssr
again on	trswstqsq
again when	ssswssssr
against	0sqtqoqpv
against the	xsrsrrsrs
agains~	0sqtqoqpw
agai~	ptmxpyulx
age	rrsvrrrrv
agence	qprruuusw
agencies	stspsutst
agency	rpuuorsvu
agency and	sssrssrsv
agenda	qvrsunqrx
agenda~	svsrssssr
agent	pquwqrsut
agent de	sssvsrssq
agente	usvrsssso
agents	sssqssqtx
agen~	mvpxqprvv
aggior~	ossrs1tsm
aggi~	ossss1tsm
agne~	sssrsswsp
agnieszka	ststussso
agnies~	ststussso
agni~	ststussso
ago	sqqnsqr2t
agora	tswsssrsp
agor~	tswsssrsp
agosto	rqrupvtru
agos~	rqrupvtru
agradecemos	prryrurrr
agradecemos a	rsstrvssr
agradeco	ssstustso
agrade~	prr1wssrl
agra~	prr0wvsrk
agree	ssulutsvs
agreed	rrql1rsrv
agreed to	strkuvsrv
agreement	rqro1urrs
agreem~	rqqm1wrqu
agre~	rpqj4trsv
agri~	srtwssuuk
agroal~	srsssswsr
agro~	srsssrzso
agua~	rrssswssq
ahead	rxrypltqv
ahea~	rxrypkuqu
ahora	xqsjrvsrw
ahor~	xqslrvsrv
ai	pup0qotts
aid	ussswrrsp
aide	rtssswsso
aim	zssosrssr
aim to	zsspsrssq
aimerait	stttssssp
aimera~	rtwrstrsp
aime~	rtwqrsrrs
ainda	rrtoqwsrv
ainda nao	srtrswssq
aind~	rqtoqysrv
ainsi	pststrusr
ainsi que	pststsuss
ains~	pststrusr
aircraft	tssttsssp
aircra~	tssutssso
airc~	stsutrssp
airlin~	srsqssssw
airl~	srsqssssw
akkoord	rrsswrrrt
akkoor~	rrsswrrrt
akko~	rrsswrrst
akti~	sssosvssu
aktual~	rssvssssr
aktuell	ssssswssp
aktuel~	sprrrwusr
aktu~	tpqtpwwrq
al	1poymwqmu
al 0	vprosyrrt
al final	rrrurrrrv
alab~	urspsssst
alan	srrusqrsv
alar~	spstsrssw
alas	ssspsussv
alas~	rxrqspsrv
albers	rvsrrsrss
albe~	qvuqrrsur
alca~	srrxssssp
alde~	urustrssp
aldo~	sssustssp
alegria	ssstwssso
alegri~	ssstwssso
aleg~	qrrsvqrrw
alert	psssssr6i
alert for	ssssssswq
alerta	srsrssr1m
alerte	ssstsrsvq
alerts	rssjssp4v
aler~	qrrhrqn8y
alex	rsursutsp
algo	xpqrstrru
algorithms	sssrsstvq
algori~	sssqsrtvr
algo~	sssqsrtvr
algu~	pprwrxsrt
alice	sussssssp
alic~	sussssssp
align	vssssspss
align with	vsssssrsr
alig~	tssyssosr
alimen~	stssusssp
all	rolxr0nuu
all 0	vrrurrrwo
all applicants	vrsssussp
all applications	wrryrrrrm
all candidates	qxxvssrsj
all five	svsrsrsst
all good	sssususso
all in	rrvpwrssr
all jobs	ssssssszm
all of	vqqyrprqu
all on	sqssssssv
all thanks	sssvssssq
all the	ptryroqsw
all this	ssrpysqss
all three	trtsuussn
all your	ssrpsurrw
alla	wyrzwoqsf
alla sua	qusysrssn
alle	pyyqqokyu
alle 0	oxsnrrrty
alle bewerbungen	vssssrssr
allegato	sttrxsrsn
allega~	tttrxsssm
allem	sssqssrrw
allen	vwswrrqrk
aller	qrtwssrss
alles	2prvqstqm
alles gute	prrxrqrrv
alle~	2ozvpppls
allgem~	ttussssso
allg~	stutssvsl
allotm~	srsprrstx
allow	spwmrsssz
allowance	ssrp1sutj
allowance 0	ssrsxssso
allowa~	srro1sutm
allowed	sr1oqtqrr
allowe~	sr1oqtqrr
allows	rrrsrrrrx
allo~	ro0j1qspu
almost	stsktsusw
almo~	ruritttsz
along	sxuqrqsqs
along with	qtvrssusr
alongside	susssstso
alongs~	susssstso
alon~	vzuqpotor
alors	rsrtvrssq
alor~	rsrtwrssq
alpe~	tsstssssp
alpi~	sssssptsu
already	prqzqvpqx
already and	tssvssssp
alread~	prqzqupqx
alre~	prqzqupqx
alright	sutqxrxsi
alrigh~	sutqxrxsi
alri~	ruttxrwri
als	1y1v1lpjb
als pdf	sryrssrso
als servicetechnik	ssssvsrss
also	opsxnnvxw
also be	ttsosstst
also the	sssqssssv
alt	ssspssssx
alta~	tssrtussp
alten	susrstuso
alternate	sssos2suk
alternative	ssspssssx
altern~	purmsyqtv
alte~	qyqroyprs
altijd	xrsrussso
alti~	xrssusssn
alto	qurysrqtq
alto~	sqsqssrsx
altro	rqrurursv
altr~	mpqxtuptx
alumni	tsrmrrt0r
alum~	tqslqrs3s
alva~	utsrtsusm
always	ouqvqnxrw
alwa~	ouqvqnxrw
am	s0oxnlsqx
am 0	t0qloqpt1
am at	srwsssssp
am besten	rxtusrstm
am delighted	ssssvssss
am dienstag	surrrrrrx
am directed	sssqtxsso
am ende	qqswsprsw
am ersten	trsrvrsss
am et	sosssswss
am freitag	qrquvrrrx
am in	rrrrrrrrx
am mittwoch	suqrrrrrx
am montag	qzrstrrrs
am not	vssrrssuo
am pleased	rusqztrsm
am sonntag	vqrrssqsw
am sorry	rssvsnssw
am telefon	rwrpwqrrt
am the	svssssssq
am to	sovsssxsq
am wochenende	wrrurrrrq
am writing	qqrtrtsrw
amanha	twrssprrs
aman~	sxtqrspru
amar~	rswvqrrsr
amazing	ursossssu
amazin~	ursossssv
amazon	sssrssssv
amaz~	ussksrutw
ambe~	sstsswrto
ambula~	ttssssssp
ambu~	ttssssssp
amelie	msspssss1
amel~	ltsqsrtsz
amen~	svrmusstu
america	qssnssvsv
american	sssnsstsx
americ~	qssjsswsz
amer~	qssjsswsz
amina	srvsssssq
amin~	srvsssssq
amir~	ssststssp
ammess~	ttstsssso
amme~	vtstsssso
amministrativo	tssssvssp
ammini~	tstttvssm
ammiss~	trsqsrssw
among	oopwuwuqs
among the	rrrvrrrst
among them	sssvsvtsn
amongst	ssspssssv
amongs~	ssspssssv
amon~	oopvuvuqu
amount	ssspssssx
amou~	sssnssssy
amsterdam	stsussstp
amster~	stsusssto
amst~	stsurtttn
amt	usstsssup
amts~	susrutsso
an	pmov4nuqu
an agency	sssvsrrsr
an answer	rnrst0pru
an application	wqruqpqtv
an appointment	rrrvrxrro
an assessment	ssxrstsul
an automated	vssrssrrs
an automatic	vqrrssssu
an den	srstpsrsw
an der	qvrvsprqu
an die	yqprpqtvt
an e	sssutsssp
an email	yrtosursq
an employee	vtsqssssr
an enhanced	ssssvssuo
an evening	svvqssrsq
an eye	ursyrrssn
an hour	n1xh1lurr
an ihren	rprrrrtry
an in	ssxtssrsn
an interesting	rssqssvss
an internal	rqststvsr
an interview	qzrtpiusy
an offer	pnot11nos
an old	sssqsvusp
an on	tttsssssp
an online	sszrssssn
an open	sssvsstsp
an und	xttpvsssk
an update	tvssspsss
an urgent	ssssssvsr
ana	tuvutsqsl
anaest~	sssrssvsr
anae~	sssrssvsr
analista	tuqvurrtn
analista de	ttrttsrtp
analis~	xusuuqqsl
analyse	sssvssssq
analysis	rrrqrrxst
analyst	lv0voysti
analyst position	sussssssp
analyst programme	stssttsso
analyst role	trwsstssn
analys~	nr0xonxrq
analytics	twuosswvi
analyt~	trvnrr2wh
anal~	or0uonxsr
anasth~	rsssssvsr
anas~	rrssstvsq
anbei	pq0rrqpqx
anbe~	pr0rrqpqw
anbieten	rsrvtnsrw
anbieten zu	ssrsqstsw
anbiet~	rsqutnvrw
anbi~	rsqutmvrx
anche	trsorqtsz
anch~	vqrrrptry
ancora	qrrns1trq
anco~	qrrns1trq
and	rqpzsovpv
and 0	tmwlynvuu
and a	pp2i0nurt
and accepted	sssvrrsss
and all	tqrvuuqqr
and am	vpsssssst
and an	sssvqqtrs
and any	rqrsrtsrv
and apply	qsspssssy
and are	qssmrqxrz
and ask	ssrrrxssr
and bank	rsssxsssq
and be	rsruvrrrr
and both	ussrsrvsq
and bring	spsrssstw
and ca	ssrxssrsp
and can	rqstrvrrt
and come	vrsouqssu
and did	ssswssrsp
and do	qyqvqqqqu
and effort	otsvsssst
and encourage	psswsssss
and experience	ssstssqvp
and find	sttussssp
and for	rsqzqlotz
and forth	sssvssrsr
and found	ssspstssu
and get	oqskvsss3
and good	qsr0ssssp
and government	sssrrsrvs
and had	ptstswssq
and half	sqsrvsrss
and has	rsqupxrqu
and have	nzquprrsv
and he	svrsrwqrq
and hope	rssqsvrsu
and how	sutlsrssx
and hr	tssmrsvsv
and i	pzkv3k3hp
and in	wpqsrturs
and interest	nsszsssss
and is	yqqrqoxqt
and it	zwovoqqrq
and keep	susmtqrtx
and learn	sssrssssv
and let	ptslurxrw
and look	spssssssx
and mail	ssysssstn
and make	sssqssrsw
and may	ostrrttut
and me	s3uussqsh
and meet	svssssssq
and more	sssossrq1
and mrs	srsqqqrs1
and must	ssxqssssr
and my	srstssvsq
and need	ssspsvtsr
and needs	qsqsssssx
and network	sssqssssv
and no	uptrqvsqv
and none	sssvssssq
and not	trsqssssv
and now	qsspsystq
and on	srrrrrrrx
and one	swwprxpop
and other	sssmssssw
and our	wrrqrvxrn
and paste	sssrssssv
and pay	ssuqqsssv
and proof	rvssvssso
and put	msssrsss0
and receive	sssrssssv
and references	srsqurqsw
and regulated	svsrssssp
and return	qrwoyrtrr
and save	srsrsssrx
and say	sstussssp
and see	ryrurqsrr
and send	rqyrqrsrt
and she	srvxrrprq
and should	sssuusssp
and sign	rssrxsrsq
and since	pss1spssp
and skills	tssrssrvr
and so	qrrt1qqrs
and start	rsrrvsrsu
and stay	srspssssy
and submit	qtrsssssv
and support	sssossssx
and takes	srvpsstst
and talk	svssssssq
and team	srssssssv
and tell	ruwltrrsu
and thank	tsswstusl
and thanks	sqs0srtsm
and that	pzoyvppps
and the	rnpytysnv
and then	qvqwqpuqu
and there	rutyrmvqr
and they	qoovt1rpt
and think	svspssssr
and this	strutrprt
and three	ssuntrusu
and to	vrqsvsqrt
and told	sssmssssz
and two	rmvm1qsws
and unfortunately	rssvsqssv
and until	ssrssxssp
and use	srrsssssw
and wanted	sssrtswsp
and we	nosto0urt
and well	stswsrssp
and were	sssqsrvst
and what	rtvosrqqz
and when	qrrxrxsrp
and why	sqwrssrts
and will	w4oeqwqoy
and wish	rssvrrrst
and with	rrrxr0qrm
and without	ssstsvssp
and wo	ssstsvrsq
and work	srsqxsrsq
and would	ryqhqs1qu
and write	ts0rssrsl
and you	jvn2uwumr
and your	lylvzqxns
and yours	ttrxrqrrq
andere	ntr0rrpsu
anderem	sssrswssq
anderen	tqrvnvpqx
anderes	rqsnstss0
andere~	sqqtnzopz
andern	psrtsrrvv
anders	ttqrrsrrv
ande~	lrozm1nsz
andre	stvtssrso
andrea	vwvrsrssk
andr~	syvsoptpq
anexo	srxrusrso
anex~	tryqvsrsm
anfang	ussqsxtso
anfangen	srrszrusm
anfang~	sqrs0rwsk
anfa~	tqrp0wxri
anforderungen	rrsxrrsrr
anford~	srszrrsro
anfo~	srszrrsro
anfrage	rrsprrrs0
anfragen	ussusssso
anfrag~	turtpqtru
anfr~	turtpqtru
angaben	urrrrrrrv
angabe~	urrrrrrrw
anga~	urqrrrrrx
angebot	roqlwrrt3
angebot fur	ssrspsssx
angebo~	poqm0qqu3
angefa~	sssvsrrst
angekommen	0qrrrqrrt
angeko~	0qrrrqrrt
angekundigt	rsssstsvp
angeku~	rstsstsvo
angela	sussssssp
angeles	spssssstv
angele~	rpsrssruv
angeschaut	sssssrqsv
angesc~	sssssrqsv
angesehen	qrsusspuu
angesp~	rvsrsstsr
angest~	rsursrvsr
ange~	ymntzjmxz
angl~	ruwrrsrsr
angry	sssqssssv
angr~	sssqssssv
angus	sssrsvssp
angu~	sssssvvsn
anhang	rpzpuqtrs
anhang finden	ssustsssp
anha~	rq1ourtso
animation	tssussssp
animat~	urswsttsm
anim~	ussxrrtsm
anke	tvsqssqst
anlage	rrvsrrrst
anlage~	wruqsrrxn
anla~	xowtqoqvr
anmeldung	ttorrrrsx
anmeld~	tspprpst1
anme~	tsoqrpst1
ann	sprtssssx
anna	utsospust
annahm~	sssquvssq
anna~	sssutwrsm
annee	tqrwtqrsr
annehmen	rprrzrqru
annehm~	rprrzrqru
anneli~	sssrstwsn
annexu~	ssssvsssq
anne~	qqsv2nrps
anni	rtrursqrv
anno	srs0ttrsl
annonc~	rqqtrurvt
announce	smsltsss3
announce that	srsqssssx
announced	rrqrq1qrs
announced on	sssoszssr
announcement	trqwstqrs
announ~	rnoqt3op0
anno~	omlxq2mxy
annual	umrpxstrw
annuel~	sssswsssp
annule~	strrspssx
annum	ssssysssm
annunc~	svstsrqzk
annu~	tpol2orwx
ano	wopxunqtt
anonym	rrqrssssy
anonymised	xssssssso
anonymous	sqsossssz
anonym~	xowlrqssx
anon~	wnvjrqst1
anos	rprssutrw
another	kvpyrrqqz
another applicant	qtsvsqsss
another candidate	orsytorsw
anothe~	lvpzrrqq0
anot~	kuqzrrqqz
anreise	stsssssvp
anreis~	svssrssvn
anre~	svstsssvn
anruf	sssussvsp
anrufen	tvrorpwrs
anrufe~	twrorpwrs
anru~	tvrprpzrq
ans	vqrrtrrru
anschluss	tutrsssso
anschl~	twttrstrm
anschreiben	rssssstrv
ansc~	rvvppstqt
ansehen	srsqrrtzp
ansehe~	srsqrrtzp
anse~	tqqotqs0t
anso~	vsssssssp
anspruch	wstosvssp
anspru~	vrtpsvssp
ansp~	ystqsvtrl
anstel~	srst0sssk
anst~	srrtztrsm
answer	toyps0qoq
answer by	sqsotwrsv
answered	stssspssu
answering	vssqsstsq
answers	xp1pplrqy
answers are	srqrrrssz
answer~	1p1npitpy
answ~	vn0nqzqmt
antece~	srsswsssp
anteri~	rstwsrssq
antes	upymwtpou
antes de	vpzoqtrrs
antes del	qpvqyqrrv
ante~	smyuwrrnt
anticipate	sssqsxssr
antici~	stuqszssk
anti~	swtjryrts
anton	sssusstso
antrag	orsotpss2
antrag auf	rrrrrqrr0
antrag~	tssqrrssv
antr~	pqsmtsss2
antwoo~	wsssssssq
antwort	urvtrsqrr
antworten	vswnqqxqr
antworten auf	vsssssssp
antworten sie	tutsssrsp
antwor~	wqxmqpzps
antw~	xpxlqpzrs
anul~	sqssssssw
anunci~	ursqsqquv
anun~	ursqsqquv
anwe~	srrssssvs
any	oq4xnnsou
any application	qssqssssx
any day	svzoqsrsq
any further	qpvwrutrp
any more	rrrsrsrsv
any of	trruspsur
any one	srwssrrsq
any open	rssvssrss
any other	rsrvrrsru
any questions	rruqwrrrs
any time	wpuvpqqrv
any updates	sossssssx
anybody	trrpu0qso
anybody else	sssstvrsp
anybod~	trrpu0rso
anyb~	trrpu0rso
anyone	slrov2orw
anyone else	sssnwrssv
anyone to	sssqssssv
anyone who	tssosuqtu
anyo~	qlsov3ory
anything	ttxhqwxmu
anything about	srsrssrsv
anything else	vssqtsssr
anythi~	ttxhqwxmu
anytime	sssqssssv
anytim~	ssspssssv
anyt~	utxhqwwmu
anyway	rrryrqqrv
anywhere	spsmsst1t
anywhere to	spssssssw
anywhe~	spsmsst1t
anyw~	qnrxqpqzv
anzeige	sqsssrsrw
anzeigen	rsssssszm
anzeig~	qprsrqrzu
anze~	qprsrqrzu
anzu~	trslzstss
ao	0zu0nppph
aout	spsusssst
aparec~	stsvsssum
apartm~	rrrourrqz
apar~	qsqqtqssy
aper~	rqrvtssru
apologies	ryqurppqv
apologize	rtrwrrrrr
apologize for	sssrssssv
apolog~	szoypsnrs
apol~	r0ozpsnqr
app	stzknnuyu
app for	vsssssrsq
apparently	sqssssssw
appare~	sqsssrssx
appa~	rprsrsrsz
appeal	qqrtrrsrz
appear	rvsssssss
appears	sssossssx
appear~	sssosqqp4
appeler	qtssrsrsw
appele~	qtrrrsrsx
appelle	sssrssvsq
appena	ursquyrsm
appended	rssssssxo
append~	rssssssxo
appe~	nprqsvrt0
applicant	wnwznwnns
applicants	3spwmunrr
applicants and	svstspsss
applicants for	ptrrrtrrx
applicants to	vssssstsp
applicants whose	rssvsssss
application	1uswnrmnv
application and	uuqpwrppy
application as	ssvwrtrro
application but	mssysssss
application fee	psstssssu
application for	3vssnonnx
application form	vrsrqrxrp
application has	xpryrqrqr
application is	wrrprvrru
application remains	qssusxsso
application status	stsqswssp
application submitted	wsssssssp
application to	yowyoqpos
application was	0rryrrqqn
application will	tsssswsso
application you	qurvssssr
applications	zmnvlylzu
applications and	vrssrrrru
applications are	qrrzrrrtp
applications for	sspuqwqst
applications in	qsssssssv
applications we	vssrssssr
applic~	3ssxnolny
applied	0zpvpkqsp
applied for	1rrtpqrqs
applied on	vssssssrq
applied to	xsrsvmqtr
applies	ussossssu
applie~	2zqvpkqqq
apply	xmmvnjq!v
apply again	qrrurrtrv
apply for	rqrvrqrqz
apply to	srrwrpqtv
apply with	sssqssqxs
applying	2rsunnnpx
applying for	1prtpropw
applying to	zrxqoqoox
applyi~	4rstonnpx
appl~	2srwmmluw
appoint	urro1wtri
appoint you	sssq2sssk
appointable	sssts0ssl
appointed	ssrvtsrrq
appointment	oqnwy1qns
appointment as	ssssvsssp
appointments	rtrurywsh
appoin~	omlw12sms
appo~	nmmw12rms
appreciate	rtp3qyrqj
appreciate that	sssrsvtsq
appreciate the	qtszsqssq
appreciate you	qss0svrsm
appreciate your	vtq0qtqqo
appreciated	sqtrsrrsx
apprec~	0qq2psppm
apprentice	wssvpuryh
apprenticeship	ssstysssm
appren~	wupwupovo
apprez~	rrsvsssss
approach	rrtnsszsr
approa~	rrtmrr0rt
approval	rrrlw2qrs
approve	rrrqrwsrs
approved	pqqmwttq0
approved by	sssoqvssw
approv~	oppj00spy
appr~	nppxq1qqw
appuntamento	qrqrrrssz
appunt~	qtqsrrrsy
appu~	qtqsrrrsz
apr 0	sssssssup
apreci~	wtsrssssq
apres	rwrwrsqrq
aprese~	ptsrusssu
apre~	wypuuqoor
april	vsohwxqsv
april 0	uwtptrqsr
aprile	srsrwtssr
apri~	vvmgxyotw
aprova~	qrqrttrrw
apro~	oqostuqr0
aptitude	ur1sssssj
aptitude test	ssysssssm
aptitu~	ur1sssssj
apti~	tq2sssssk
apunta~	vqsssssss
apun~	vqstsssss
aqui	uzsussttg
ar	spswrtrtq
arbeid~	sssvxsssl
arbeiten	vqssrsusr
arbeitgeber	trpsqrtzq
arbeitsprobe	srzrssssn
arbeitsvertrag	rprr0rrru
arbeit~	onyl0otwt
arbe~	nnuu1msvt
arbitr~	sssssqssv
arbi~	sssssqssv
architect	rqqrrtxss
architects	wutlstssq
architecture	sursssttp
archit~	suoqpqyxs
archive	ssslrstsz
archives	ssspssssx
archiv~	qrrqsmtv0
arch~	opsqolz3v
arde~	ssvssstso
are	rqryppurv
are 0	rrrvsrtts
are a	rrrurqqty
are anonymous	srsrssssw
are as	swsqsrssr
are at	sstpsurst
are attached	ssvrssssq
are being	tstpsusss
are called	wtsrsrssp
are delighted	tssqssssv
are doing	sssrss0sl
are done	sqursvssr
are excited	rvrjzrqry
are fine	sssstvrsq
are first	spsssrtsv
are four	stspsssst
are happy	sssm2ssso
are in	vv1hrprrv
are invited	sqvqsssts
are looking	srsprsrr0
are not	kpxxm1ntu
are now	vsrkssstw
are on	wttjrsqxu
are one	stsqsxsto
are pleased	rtrptrrrz
are provided	swssssrto
are real	ssspssssw
are receiving	uuslssrsw
are requested	ssssvsssr
are reviewing	osssssssx
are some	ssstssql1
are sorry	rrrtrurrv
are still	sxquovqqr
are the	rurovrtmz
are therefore	srrvsssss
are thrilled	sssrwssss
are to	sssvsstso
are today	sssssssvq
are two	ssvqsttsr
are unable	prrwrqrrx
are up	sssqrsssv
are you	o1pgvn4ru
area	wqruourts
argued	rrrvuvrrq
argued that	sssosussu
argume~	srssssssv
argu~	rqoxtxrqs
arise	ssssszssn
aris~	rssrt0ssl
arithmetic	sqvsssssr
arithm~	sqvsssssr
arit~	sqvsssssr
arma~	srtutsssp
arne	rsrvstssq
around	wxphoxzqq
around 0	vxulsusqo
around the	vrrlrxrvr
arou~	wyphoxyqq
arqu~	utvtssssl
arrange	rvsossrsv
arrangement	sssvssssq
arrangements	sssrssssv
arrang~	qysurpqqu
arra~	qyturopqu
arre~	ursqsrssw
arrival	rxrrrrsxm
arriva~	q0qorrsxq
arrive	wvoooqrs0
arrive 0	ssqsssssv
arrived	6qrprrrro
arrives	rrrsssrsv
arrive~	4ppsrsqqr
arri~	5zmjmoquy
arsl~	tttrspsst
art	qrtvtsurq
arte~	sqsrttpxs
article	ssrosvssv
articl~	ssrlsussy
artist~	rrtvsrsss
arti~	opryrrurv
arts	stsnsvsts
arzt~	urxstsssl
as	ln0w2ynjq
as 0	o0sorqqrz
as a	rop02gtpw
as agreed	sqsrrsssx
as all	sssrsvssr
as an	srrpxrssu
as discussed	rsxrvrrrp
as far	prsuytrrp
as follows	sxrqurrsq
as i	squtrtsps
as it	stqutvqqr
as much	svsprstst
as of	srsnsvxss
as one	swrrrrtss
as our	urrtxprsr
as part	rv2qrrrui
as per	stssususn
as possible	vrxprrsrq
as promised	qqvrwtxrm
as soon	vqvhu0tpq
as that	vsstssssp
as the	pvwvmxnpu
as they	vvrvrrsro
as to	swsqsqsss
as usual	sssrssssv
as we	rppxztqpq
as well	stpttspsu
as you	nozx1qmrq
asap	sssvsswsn
ash	spsqusssv
ashby	svrsssssq
ashb~	swqsssssq
ashl~	utssstqsp
asi	ttpwtqqqu
asi que	vsqwspqru
asia~	wrsrrrrsr
aside	rvupsvssp
asid~	rvupsvssp
asigna~	sstrsqssv
asig~	ssursqssv
ask	o02juprpu
ask about	spsossss1
ask for	m1omrwttu
ask me	sssqsrssw
ask that	stsussssp
ask us	srsvssssq
ask what	swssssrsp
ask you	vtyi0pqqq
asked	lmyxoyrtr
asked about	spsurqrsy
asked for	qqqwtwpqt
asked me	vmrxrr1uh
asked to	ny0mquppu
asked us	rssurvwzf
aske~	lmzxoyrsr
asking	pp0ttowsq
asking you	srsswtrsp
aski~	ppzttowsq
asks	qstorsqs0
aspett~	strnsussw
aspe~	rqtqrurrv
aspira~	rrwvsrssn
aspi~	rrwusrssq
assegn~	rsrtrsrrv
assemb~	trpstqrrx
assess	usvsssrtn
assessment	vu5nquqsh
assessment by	sqvssssss
assessment centre	tuswsssvj
assessment day	sssrswtsn
assessment for	nr4rsutsj
assessments	ssxtsssso
assessor	qrsvssssu
assess~	rs1zmpnou
asse~	sr1znompu
assignment	sszptwssj
assign~	qnuouwvqu
assim	rsssrytsn
assim que	sssrsxssp
assistance	srsrsstsv
assistant	yvzsoui5b
assistant professor	sssrtvruo
assistente	tsuusrsum
assistentin	rvsssrssq
assist~	yy0smuh5a
assi~	qp2vq1nxe
associate	trvuxos0d
associate in	sssrutssp
associate position	swsqsqssr
associates	ssssssswp
associe	ttstsrssp
associ~	tsqwwmu6c
asso~	ssqwvmu6c
assunzione	sssuyrssm
assunz~	rrswytssk
assurance	sssusvusl
assura~	ssstsuusm
assu~	pppvwwupq
aste~	prsqrrss1
astr~	ttspssrus
at	o2pyrmsov
at 0	syzf0inr0
at a	rqylwpttu
at all	rxrlrwwsq
at any	zpqtqrrrt
at contoso	qrsrrrssz
at grade	ssstypssp
at home	srulssquy
at http	sssossrsz
at interview	tsssswsso
at it	tqrtyotup
at least	npuztprqw
at lunch	sssrystsl
at midnight	rrwqssrsu
at my	spsptstsw
at noon	ryol2qrrr
at once	tsspqsutt
at our	nxx0zlrpi
at present	qrqxrwqrt
at ten	spssqsrsz
at that	sssssrvsr
at the	o4pzqmrnu
at this	ort3rvsql
at us	svsrrsrss
at will	sssswsssp
at work	ssvtssstn
at your	tsowppzps
ate	xmwjxvunt
ate 0	tsxsssssm
ate dia	ususvsssl
ate o	ssttstssp
ate sexta	rrorxrrrv
atelier	rssvrrqru
atelie~	rsszrqqrt
atel~	srtzrpprt
atentamente	xrsqrssss
atenta~	xrsqrssss
aten~	wurqqqrrv
atlant~	tttsssruo
atla~	rsvnsssuu
atra~	sssssvsss
att	rpsxusqss
attach	ppsrurwsu
attached	ss1i2nnox
attached a	suvssssso
attached are	ssvsqssss
attached as	rsuruswsm
attached assessment	srvsssssr
attached for	wrtsusssn
attached is	sr1rxsrsh
attached my	tsspsspsx
attached offer	sssswsssp
attachment	trutsstsp
attachments	xusrrrrrp
attach~	vs1j1monw
attack~	rspprsrr2
atta~	uq1j2mpnx
attempt	rrvwrprrt
attempts	rrvsrrrrt
attemp~	qrxvqrrqt
attend	qyymqrrru
attend a	spssssssw
attend an	rwssssssq
attendance is	sssssssvp
attendant	wrsqwtrsn
attended	srsvstssq
attending	pvpxqvqrs
attending the	rwrtrrrsr
attend~	rtlwq1ntt
attention	wqulrswru
attent~	wquqqrtpu
attesa	rssqsxrst
attest~	uusssssso
atte~	oyztlznms
attire	swrsssssq
attitu~	rrwtrrrrr
atti~	qwvsrrrrr
attrac~	usspssssu
attrib~	sssvsqswo
attr~	tsrtsqrvr
atuali~	rrsssyssq
atua~	rrstsyssq
au	vxurqxnlt
au 0	qtrqrtqry
au poste	tvrusussl
au telephone	sutsusrsp
auch	rwqrovrvs
auch wenn	sstnsstsv
auctio~	svssssssq
auct~	svssssssq
audien~	srrurrrsv
audit	rqrusssrv
auditi~	roqwrpquz
auditor	tvttsrssn
audi~	pwnzoltty
auen~	trtsssssp
auf	nmovt0wow
auf das	ssssstssp
auf dem	qtsop2sqs
auf den	swsosrssv
auf der	rqrtqpvry
auf dich	qsssxsssq
auf die	vqpuzospt
auf diese	vusussssm
auf ein	sqsotsssy
auf eine	rrstrrrsw
auf einen	rvssssuso
auf freitag	ssrsssrsv
auf ihre	trsxsrssp
auf platz	rrrssvrrs
auf sie	xqqsvtsul
auf und	spwrrsxsn
aufgabe	qr1prstsp
aufgaben	sswssssun
aufgab~	qs3ossuuk
aufgenommen	strqsxsss
aufgen~	strqsxsss
aufgrund	vrrrtyrro
aufgrund der	vrrsrsrsr
aufgru~	vrrrtyrro
aufg~	or1qq0urk
aufnah~	tprsssrsw
aufnehmen	srtpssssv
aufneh~	srtpssssv
aufn~	totqrsrsy
auftrag	upwvsotqr
auftra~	towxqptqs
auft~	tovxqttpr
aufwan~	sqvssssst
aufw~	sqvssssss
aug	rrunyrqrv
aug 0	rrunxsqrv
august	pmql2zsru
august 0	mtptzpuru
augu~	mmpp20rqv
aunque	sssussusp
aunq~	sssussusp
aura	srqrssssx
aurelie	rqrvutusp
aureli~	rrqvuuvsn
aus	lzt0onsst
aus dem	tyrwrosqp
aus der	pspvtstus
aus diesem	ssswssssq
ausbildung	qrussrrsv
ausbildungslei	stusssssn
ausbildungspla	usswutsui
ausbil~	vovwrpqtq
ausb~	vpvwrpquq
ausfertigung	rqrsysssr
ausfer~	rqrszsssp
ausfuh~	ssstvssto
ausf~	sprq0rqts
ausgef~	srsssrssv
ausgeschrieben	trrpswqvq
ausgesprochen	rrsxvsssn
ausges~	sqrsvyrvk
ausgew~	rqqsurtsv
ausg~	onmsyxstw
aushilfe	spsuqrrsy
aushil~	sosxtrqsu
aush~	sorysrsst
auskunft	qtsvrsrss
auskun~	pqrurrrsy
ausk~	pqrurrrsy
ausschreibung	trrvrvtrp
aussch~	wmqyoptvs
ausserdem	rrsrtsssv
aussi	rsrrssvss
ausste~	sqtrsrsws
auss~	xmowonvwu
austau~	srsrssvss
austin tx	sssrssssv
aust~	suqoqrwtu
auswahl	svuvrxrri
auswahlgesprac	swrrrrsvp
auswahlkommiss	ssssvusso
auswahltag	sstvssssn
auswahlverfahr	utuusxrrj
auswah~	qtxxr2org
ausweis	rtosqrtrx
auswei~	rtosqrsry
ausw~	pruwo1npt
ausz~	wrturrrrr
author	sstqssssv
authorised	svstustsk
authorised and	svsrssssq
authority	rsrrr1qrr
author~	puppszwos
auth~	puqls0xpt
auto	prttrrrsw
automated	yrrqrstrr
automatic	xqrqssssu
automation	sssssrtup
automatisch	qqpypuqrx
automa~	0orsprqtw
automotive	rsswssssq
automo~	sstususso
autori~	rrsssvsss
autour	sussttsso
auto~	2oqtoossv
autre	oqrwqwrrx
autres	qorwrsrsx
autr~	lmqyqxrs0
autumn	qqqtquuqw
autu~	rqqtqutsv
aux	wourrqtru
auxiliar	vrtrstryk
auxiliar de	tsutststn
auxili~	trtrswq1h
auxi~	trtrswq1h
av	srsvrvrxl
availability	rxpotpzps
availability for	rurrrrwsr
available	mo2oqqtux
available for	rssoruuru
available from	srsrssssv
available to	qsstssssv
availa~	mztlqovvx
avais	srstswssq
avai~	kxrypnutv
avaliacao	rsqtrsssw
avalia~	rrqvrrssw
aval~	srqvrrrrw
avant	rt0lqyrpt
avant d	trttsusso
avant de	sryqrurro
avant le	rrvrrossy
avan~	pt0npzqnu
ave	vsssssssq
avec	2trwpopnt
avec l	tsttsssso
avec la	yqrrssssq
avec le	tpsqstssw
avec les	urutsqusp
avec mon	trsuussso
avec vous	sssvswssn
average	sqpvrqqzr
averag~	sqpurqqzs
averci	vsssssssr
aver~	xpquqqpxt
avev~	srszsursl
avez	knuytuqrx
avie~	ssstsrsvq
avis	rqrussrsv
avis~	xtpvqrrqs
avoir	srrwssssr
avoi~	tsruqqsrv
avons	mrq0sutqs
avons le	srsrtsssv
avon~	wrrzsrsrl
avviso	rtsvsrsxm
avvi~	rtuusqsxm
awaiting	sssrswssq
awaiti~	sssrswssp
awai~	sssos1sso
award	srrptqsux
award 0	sssrssssv
awarded	sssssrssv
awarde~	sssssrssv
awards	stsrspssw
aware	rrrssyrrr
awareness	stpsssssv
awaren~	stpsssssv
awar~	rsmsttsty
away	qvryqksqy
awkward	ssvrsursp
awkwar~	ssvrsursp
awkw~	ssvrsursp
aws	rrqprsurz
aydin	svsqsrsst
aydi~	svsqsrsst
ayud~	vssrsqsst
azienda	urrrrrxrp
aziend~	urrrrrwrs
azie~	urrrrrwrs
azub~	strvssssr
azure	rrrrrswss
azur~	rrrrrrwst
b	uywnrkrtv
b 0	sxsqtqssr
baby	spstrszsp
bachelor	strsssutp
bachel~	srrqssutv
back	mryv0tnmq
back and	rrrvtssrr
back by	ss0psvssj
back from	vrrortvrt
back in	rwrtsruro
back the	srsuvvqsn
back to	vppq1tpnu
backed	ssspssusu
backend	wywqqttsg
backend developer	tvwtsrsrm
backend engineer	vvroswtsm
backen~	xywqptrug
background	lvqz0qzrf
background and	stststsso
background check	rrrryrrrr
backgr~	kupy0pzql
backup	sssqrsrsx
back~	lworym1sr
bad	smrrrsqvz
badge	rsrtqstsv
badg~	rsrvqsrrw
bag	psxrssrtq
bahn~	rtrsrrxrq
bail~	rrrrqsrr2
baja	sssqsvstr
bakers	rsssssrsv
bakery	rqzossrss
bake~	rpxwqrqru
bakk~	stsvssssp
balance	qqvtpsrsx
balanc~	qqvspsssx
bala~	qswspsssw
bali~	ssrsrsssv
balloons	ssvsssssq
balloo~	ssvsssssr
ball~	xquluqrrv
balt~	rtsusssvn
banca	rrwussrto
banco	tusvssssm
banc~	wtxtrupuh
band	rrquwqtss
band 0	ssstxsvsj
band~	tvqwuprrp
bank	pnwgyzqwr
bank and	tssrsvtsp
bank details	vrrrtsssr
bank holidays	sssrxsssp
bank of	srsrstrvq
banking	nsssssssy
bankin~	nsssssssy
banks	sssqrstsv
bank~	mquutqstv
banque	srvrssssr
banq~	srvrrtssq
baptiste	uqsvssrrr
baptis~	uqsxssrrq
bapt~	uqsxssrrq
bar	rrqxrpvuq
bara~	stttssssp
barc~	stsptqusu
bare~	srrtssrrv
barg~	sssstussp
barista	utrsssrwn
barist~	vsrursrvo
bari~	usqtrrqvr
barn~	sqstsssvp
barrister	sssrtsttp
barris~	sssttsttn
barr~	qxsutpssp
bas	ustostssr
base	rrth5u2tf
base 0	sssq1tttj
based	osziqnr2v
based on	pssorqqzw
base~	qr0jqnr1w
basic	rrtqyrtrp
basis	wrqtxrurl
basi~	sprvynvps
bast~	rrvurrrrt
batch	trrntsssw
batches	qrsrssssw
batche~	qrsrssssw
batc~	qrsltsss0
bate~	rqswtsssq
batteries	srspsursw
batter~	rrupstrrv
batt~	rrwnstrrx
bau	rtvssrtun
bauen	sqsrsr0sp
bauen gerade	srsrsrwsr
baue~	rqsrsr1so
baulei~	srstqrrsw
baul~	srstqrrsw
baustelle	sxsssstsm
bauste~	sxsssstsl
baus~	txsssstsl
bcc	svtvsstsl
be	ospxr0rps
be 0	stsrvssss
be a	qspxoznxq
be able	oqwttwprr
be advised	sssrswssq
be asked	pxzmtppqv
be asking	ssswssssp
be at	sssuvssun
be available	qwrurrrrs
be called	wrussrssp
be completed	ssvsssssq
be considered	qrsuroquz
be contacted	1utmsuruj
be deleted	rssssrssw
be delighted	sqsrssssw
be doing	ssswssssp
be done	rsyrrrrrs
be drawn	ssssutsso
be eligible	sssrvsssr
be filled	sussrsuso
be free	srtpsrtsv
be given	vpzrrrssp
be going	stsussssp
be happy	rssvssqrt
be having	sssvssssp
be held	rzsnrtqst
be in	13scozqpr
be informed	ossxswsso
be interested	stsossrsw
be invited	rpsrssrtw
be inviting	qsswsssst
be joining	svsstrssp
be lucky	ssssvsrsq
be made	otrytvqrq
be me	sxssssrsp
be more	srsqstssv
be moving	jss2sstsr
be nice	srsrssssw
be notified	xssqsrssq
be on	rwspstvrq
be open	ssssssxsp
be our	uprs3trsk
be paid	rrrowrtrv
be part	wsrqtsssq
be paused	ssxssssso
be placed	ssttsssso
be possible	sysrrsssp
be proceeding	pssxsssss
be processed	psssssssw
be progressing	pssyssssr
be put	srsrstssv
be read	ustqstssp
be released	uvsrrrssq
be removed	psskssus1
be returned	sssysrssp
be reviewed	wssrssssp
be reviewing	vtsrssssr
be sent	sssksrst1
be signed	sssstwssn
be straight	stswsprss
be taken	rsvtrpsru
be taking	rssvsussp
be the	qystutmqr
be there	spsqursry
be told	sorrrvssw
be used	stupsrssv
be with	svssssrss
be wrong	srsqssrsx
be your	ssspssvss
bea	stsqtvuul
beabsi~	ssssysssn
beab~	ssssysssn
beachten	vrsrsssst
beacht~	xrsqsrrss
beac~	zqrorrrrw
beantworten	ouyqssrss
beantw~	rsznrrtsr
bean~	przlrrurw
bear	wrrnr0rrp
bear with	wsspsyssl
bearbeiten	srysssssn
bearbeitet	psssssssw
bearbe~	up0pqsqrt
bearer	ssswsrssq
bearing	suroryrrr
bearing with	svspsyssn
bearin~	suroryrrr
bear~	uszkoyots
beate	ssspssusu
beatrix	ussvsssso
beatri~	vqswrqrrr
beat~	urtvrptqt
beauty	vssrsrtsr
beau~	urrtwprsr
became	sqrrssssx
because	wplwnxuqt
because i	vsrtrvsrm
because of	tqoyryroq
because the	ssrsrsqsw
because we	trsnsrssz
because you	roqwpowxt
because your	rsstssxrq
becaus~	wolwnxust
beca~	vnlwnxusu
beck~	sstsssuso
become	tqtsrrrrw
become a	tsupsssst
become~	srspssqsy
becomi~	trsrrsssv
beco~	upunrrqr0
bed	tstorsrut
bedanken	tsswssssp
bedankt	tsrtrqrrw
bedank~	wsqwqqrqu
bedarf	rrszsrssq
bedauern	prrurrrry
bedaue~	prrvrqrry
beda~	wqozpmqp0
bede~	spvsuvvsl
beds	sssssptsv
been	rrmxq3qnu
been accepted	sttussssp
been approved	sssosvssv
been asked	sssvsvusl
been called	sssrsxssq
been chosen	srsqswsss
been closed	sssxspssr
been extended	sssqtxsso
been filled	sss3sqssl
been forwarded	xsstsrsso
been generated	rsssssssv
been in	tvsqsqsss
been invited	r0vtrsrrj
been made	srrvrsrrt
been moved	suxossrsr
been offered	rrrrrvrrw
been on	ttssssusp
been paid	psssssssv
been placed	sttjt4ttm
been posted	ssspssvss
been put	qssls3ssq
been received	2stirqrsw
been rescheduled	srssssssv
been reviewed	ouswrsssr
been scheduled	rwqrrsrrv
been selected	pwrqxqsrs
been sent	vsrtsrsrs
been shortlisted	qusvxstsk
been submitted	wrsosrsrv
been successful	rtsutsssp
been successfully	xssrssssq
been taken	rrrvrwrrr
been told	rrruqsrry
been turned	vsspstssq
been updated	susqswssp
beendet	qssysqssr
beende~	psszsqstr
been~	psszsqstr
beer	sssussusp
beer~	spsttsssu
befind~	srsqswsss
befi~	ssspswsss
before	rtzlm1tnt
before 0	prvrxpsqs
before and	ssswsrqss
before christmas	sssuststp
before i	srpnqwyts
before it	qssptvrtt
before my	stsssvrsq
before the	1utlplrsx
before we	pw2hqvwpr
before you	rsuprqrtx
before your	ssotprusx
beforehand	rrsrrrtrx
before~	rrsrrrtrx
befo~	rrzln1unu
befristet	rsssvrs0l
befristet bis	ssssssswp
befris~	rrrszqrzj
befr~	sprqzqqzp
began	rrptrrrry
bega~	rsptsrssy
begeis~	vssrssrsq
bege~	wststsssn
begin	qoznzrrrt
begin with	srrrwssss
beginn	pxortrssw
beginn 0	svrsusrtp
beginnen	rstwvqqqr
beginn~	rtuuxnqpu
begins	yrmrsrstv
begi~	rqxo0mqqw
begonnen	rrstsrssv
bego~	rqssstrsw
begrun~	stsqrsssv
begrus~	stttssssp
begr~	rusqqtqrw
begun	qsvpsxssq
begu~	orworxrru
behalf	rrsvtprtt
behalf of	rstvuqrqt
behalten	rrsqrxsss
behalt~	qrsrrzssr
behandeling	pssvstsss
behand~	psststrsv
behavioral	srvssssrs
behaviour	ssvsssssp
behavi~	rsyqrrrqu
beha~	mpzsoxqru
behind	ovqzpvrqr
behind the	rvswrrrrq
behi~	nvrypvrqs
beho~	srsvsrssr
bei	zyluolxpu
bei 0	rqrtssrsw
bei den	msrqrrrs3
bei der	xmnlsp3uw
bei dir	rsrvrvrrr
bei ihnen	ttrypoqrw
bei mir	upsnsussw
bei uns	0yoxqmwmo
beiden	rrrupsssx
beid~	sssvoqtrv
beigef~	sqytrrssp
beig~	sqytrrssp
beijinhos	srsprvrsv
beijin~	srrtrvrst
beij~	sqrvrurss
beil~	srsrsrrsw
beim	rqpuqstrx
being	svpvs0nns
being considered	ssttszssk
being reviewed	vssrsssss
being so	tsssusssp
bein~	sxovr0nns
beispi~	twsrssssn
beis~	twsrssssn
beke~	vususssro
bekijk	tsssssswo
bekijk~	xrrrssssq
beki~	yrrrtsrwl
bekommen	zvqmrpwrs
bekommst	vrurssruo
bekommst du	vrurssssq
bekommt	rrrrsvrsv
bekomm~	0rrkqrvtu
beko~	zrrmqqvtu
bel	roqvqwvrt
bel je	sqssswvsp
belang~	rsrurssvq
bela~	rsqvrrrus
bele~	rsqwstsrs
belg~	ussrsussp
believe	qpqrqq1ut
believ~	rproqp2uu
beli~	qprmqp2xu
bell	qwqsyqqrr
bella	wssussssn
bellet~	utssssssp
bell~	1xosnowpp
below	ozxipl6nv
below and	rsspuryrq
below are	sqssssssv
below for	sssmssssz
below the	strvsrssr
below to	svpqssssv
belo~	ozxipk6nv
bem	uqsvtrwsk
ben	yuqrqqsqs
benachrichtigu	sssrsssvq
benach~	ussqsssvq
bena~	urspstrvs
benc~	rqvvrrrrs
bend	spysrsssp
bene	qtrmxwrru
benedikt	sssqqsssx
benefit	ossossss1
benefits	usrk0rqut
benefi~	oqqi1pztv
bene~	oqqk1pxuv
benn~	srrsrsssw
benotigen	rrvrsrrsu
benoti~	rqvrsrrsv
beno~	qqwurrrru
bent	qquswwpps
benutz~	ssvssssuo
benu~	ssvssssuo
beoord~	srxpsvssq
beoo~	srxpsvssq
beraten	srsrssssv
beratu~	spsrssssx
bera~	qmrtrrwry
bereic~	tuststusk
bereit	ssrrsqpr0
bereits	rrs0sqsso
bereit~	rut0sqssj
bere~	qyp1rmpqt
bericht	srswssrrs
berich~	srrzsrsrq
beri~	sqr0srsrp
berlin	svrssssup
berl~	svrrssstq
bernard	sssstvssp
bernar~	sssstvsso
bern~	qxruttqrq
bert~	ryssrrrsq
berucksichtige	pssyssssr
berucksichtigt	prrwrrrru
beruck~	mrt0rqrru
berufliche	sprussssw
berufliche situation	spssssssw
beruflichen	rssvsssss
berufl~	potwrsssu
berufs~	sruurrsup
berufu~	strvurssp
beru~	mny0rnruu
bescha~	srrxrqsss
bescheid	qrtmtwqqz
besche~	qpwmtwppy
beschl~	tsrtrwrrq
besc~	rorwoyroy
besetzen	rrsvrttsq
besetzt	qqrxrtrrs
besetzung	stsns0sum
besetzung der	stsnszssp
besetz~	oqsyp1tsj
bese~	oqsyp1tsj
besichtigung	rrrqrsssx
besich~	smrqrsts2
besi~	tnrqsrusz
beslis~	srrpsxrrs
besloten	rrsysrsss
beslot~	rrsysrsss
besl~	qqqwrxqqt
besoin	srrsrrxsq
besoin d	sssrsswsp
besonders	stsqrrtsw
besond~	stsqrrtsv
beso~	quqspnzrx
besprechen	qrwpzrsso
besprechen wir	qrwrusssq
besprechung	suqspsrqz
bespre~	qvunxrrqt
besprochen	qtyryrtrj
besproken	srtswsssq
bespro~	qr0r0quri
besp~	ow1m2qspk
besser	rrvurrrrr
besser~	sssqvsrss
bess~	qrvuurqrs
best	ossysmspz
best and	ssssvsssq
best for	sssqssssw
best in	mssyssrsu
best number	sxssssrso
best of	rsvxrrrso
best regards	ooqwqrqr3
best wishes	yrsxrpvrl
best with	sssvssssp
bestanden	qrrrrvqry
bestan~	qrusquprx
bestatige	wrssrsssr
bestatige ich	xsssssssp
bestatigen	ztrmtqqqw
bestatigen sie	rusrrrrrv
bestatigt	unsrstssx
bestatigung	swssssssr
bestat~	3xohqrqqz
beste	ltyvrwpns
beste grusse	spvwtuwri
beste mevrouw	rrsrtsssv
besteht	ssutsssso
besteh~	sstwstssm
bestellt	srsqsrrsw
bestel~	qrspsors3
besten	zystrtqsh
besten dank	xssqsrsso
besten grussen	tqstsvssq
bestuu~	ssszsqsso
best~	0xoumvnlv
besuch~	q0sqrsrup
besu~	p1surrqto
beta	nssrssssz
beth	ursqxtusl
betragt	rrrrwrrrs
betrag~	rrrrwrrrs
betref~	vsrusrssp
betreu~	srrsnrvws
betriebsrat	sssosrrs0
betriebstechni	ssrstssvp
betrie~	qunptrsvw
betroffen	rssrsvrrt
betrof~	rssrsvrrt
betr~	wnkquvtwu
better	oquwqmtvv
better and	spvqswtsp
better than	strvsrrss
bett~	rqsvomtvz
between	swoun1tnr
between 0	utsnpryqt
betwee~	swoun1tnr
betw~	swoun1tnr
beur~	smvqrsssz
bevestigen	spssssssw
bevest~	vqrosrssx
beve~	wusnssrru
bevor	uq1prsutl
bevor wir	us0nsstsl
bevo~	uq0pqutvj
bewerben	mqrwqrr2r
bewerber	urqyqoqrx
bewerberin	tqrtvnrrx
bewerbung	3ypusuooi
bewerbung als	32rspsppi
bewerbung auf	tyrsrqrrr
bewerbung bei	irsqsuss4
bewerbung fur	wtrtqrrrr
bewerbung hat	vsttsrssp
bewerbung ist	0ssnsussn
bewerbung um	wrrorrssw
bewerbung wurde	vsssssssr
bewerbungen	1rnxpopwq
bewerbungen fur	vsssssssr
bewerbungsfris	wssssssun
bewerbungsmapp	rssssssvq
bewerbungsunte	wrrssrsss
bewerb~	0qlunymtu
bewert~	rqsrsqtsx
bewe~	2rmvoqnuw
bewi~	rsrvrrrsu
beworben	xpusqprrw
beworb~	ypusqprrv
bewo~	xrtsqorrw
beyond	rstvsrvso
beyond the	sstusstsp
beyo~	rstvsrvso
bezahl~	ssstssvsp
beza~	ssstssvsp
bezi~	0qrttrssm
bezo~	squrssrsv
bezwaar	rrrssrssx
bezwaa~	rrrssrssx
bezw~	rrrssrssx
biblio~	strqrtssv
bibl~	strprttsv
bid	trsqssrsw
bidder	ssspssssv
bidd~	sssqssssv
bied~	rsssyssso
bien	1uqrq2sni
bien a	rsstsvvsn
bien cordialement	suspstsst
bien recu	vprorrqr2
bientot	upsrursst
biento~	upsrursst
bienve~	qprrzrrru
bien~	sprozrrrv
bier~	ssssrrssv
bieten	surszrssm
bieten ihnen	stssxsssn
biet~	rtqqzqrrt
big	tlqwpqzrw
bigger	srsnsstsx
biggest	sswqssssr
bigges~	sswqssssr
bigg~	rrvqrrsrv
bij	zloxsptpw
bij de	usptopqr1
bij het	vssvsrsso
bij je	rsstsussp
bij ons	tstuxsssl
bijgev~	rrvussssp
bijg~	qqvvrrtss
bijlage	srwqusrsr
bijlag~	rrwrusrsq
bijl~	rrwrusrsq
bikes	ssstsssup
bilanz~	sssssssup
bila~	srrssrsuv
bild~	sqvsrsrsu
biling~	qsvusssum
bili~	qsvusssum
bill	stslssssy
bills	sssqssssw
bill~	sorotsstz
bin	l0tirp0qy
bin ich	r1rmsotst
binding	sssqwsssr
bindin~	sssqwsssr
bind~	ssspvsssu
binnen	1pnsxpqqt
binn~	1posxppqt
biology	sssrqsssv
biolog~	ptrpqrwsx
biol~	ptqoqrwux
biomet~	sqssssssv
biom~	tqrtrrssv
bios~	tstssssso
biotech	sssssussp
biotec~	sssssussp
birthday	sssptsrsv
birthd~	sssptsrsv
bis	pn2gx1mru
bis 0	nyvkvrqws
bis dahin	ypqlr2rrr
bis dann	swrsssssp
bis ende	vssqtxrqn
bis freitag	sqzrrrsrq
bis mittwoch	srursotsv
bis montag	ssvsssstp
bis morgen	stzrtsssl
bis zu	rssrsvrss
bis zum	qoymxxnru
biscuit	srspsrtsw
biscui~	srtqtqtsw
bisc~	sstptptsw
bises	sprussssu
bise~	sprussssu
bisher	trtrspssw
bisher~	rsrwsstsq
bish~	tqsvsossu
bist	nqpr0ztqo
bit	usswoxuno
bit of	sttusstsn
bitte	ox2lymnox
bitte 0	srvsrssst
bitte am	rsxrrrrrr
bitte bis	rqwrurrrt
bitte bringen	rrtrrrrrw
bitte geben	ssssrsssv
bitte ich	zssrssssn
bitte kommen	rrrrrrrrx
bitte melden	svssssssq
bitte nicht	ssxqurssp
bitte noch	wrrrrwsso
bitte senden	trrrorrry
bitte um	rvqssssup
bitten	vx3nrwpph
bitten sie	qrtprurrw
bitten um	sttuuqssn
bitten wir	ur1trsrrj
bittet	vrrssssss
bitt~	oy4lronpy
black	rvrpwsrsr
blackb~	sssossrsx
blac~	rwsmwrqst
blank	0rsotssso
blan~	1sqrwqtsk
blat~	srusttssp
blau~	sqssssssw
blee~	ttussqssp
bleiben	qnqzq0qqt
bleiben sie	sssurvssp
bleibe~	qnqyq0qqt
bleibt	oxqupxqqs
blei~	mxn0p1oos
blen~	srwssrssr
bless	srstsspsw
bles~	rssxpsotu
blijft	srsqsussv
blijven	sssvssssp
blijve~	sssvssssp
blij~	qrsvrvrrt
blind	up0tsqssm
blin~	up0rrrrrq
block	uurtrprrt
blocke~	strssqssv
bloc~	uyqqrmrrx
blog	wtrpsssst
blood	sssrssrsv
bloo~	rsstrrrsw
blue	qsrkxruwt
blum	sssqwsssr
blurb	ssvsssssq
blur~	ssvsssssq
bo	tttpssqsv
boa	wqqusqtpt
boa tarde	rrrsuqurv
board	o0kvxusro
board and	rtspssvss
board has	ssswrossv
board is	ssssrwssq
board of	svssttssl
board on	srsursusp
boar~	o0jvzurro
boat	usqmtzrsr
bob	ssspssssx
body	ssslvtrsv
boei~	rssrsss2k
boil~	sptqutrsw
bolsa	sstrtwssn
bolsa de	sstpsxsso
bols~	trtotzssm
bom	ruozqsrrt
bom dia	stqzrussm
bomb~	srvrsssst
bon	mrtrxqqrz
bond	sqssssssw
bond~	sqvssssss
bonjour	kuxumxvmu
bonjour madame	pursrtvrr
bonjour monsieur	uvqqrtsrt
bonjou~	kuxumxvmu
bonj~	kuxumxvmu
bonne	wtrurqrrq
bonn~	xssusqqrq
bons~	svsssurso
bonus	qpqg3p4rt
bonus 0	ssssyssro
bonuses	ssspssstv
bonuse~	ssspssstv
bonu~	qoqf3o4su
book	o0yqnoqtu
book your	qtsqsssrx
booked	rvxlrrqrx
booking	rrrtsqrry
bookings	vssssstso
bookin~	trsrsnsrz
bookkeeper	ssusssrup
bookke~	ssutssruo
books	rqvpqtyvn
book~	rs1lpmsww
boost	sssqssssv
boos~	srsossssy
boots	rvrpuxqrr
boot~	qtqmvwqut
bord~	rrrsvwqrs
bored	sqtrssrsv
bore~	sqtssrrxq
boring	sssrvstsq
bori~	sssrvstsq
borr~	rqssssssx
bose	sssrspssx
boss	zrrpspurt
boston	srsqsssxs
bost~	srspsssxs
bot	vssosstss
bota~	rtwtrrrsp
both	ti2wpnsqv
both of	sswrstsso
both on	sossssssw
bottom	sssotsrsv
bott~	rurqtrrrx
bought	strpssssv
boug~	strrssssv
boul~	prtvpsqp1
boun~	trrsrrrrx
bout	srsrssrsw
bout~	rrsqsstsv
bove~	trssrutsp
box	xrrrqqqsv
boy	sssmssrs0
boys	sssrsrrsw
bracke~	vssrsurto
brac~	urrsuwstk
brad~	sqsrssrsw
brains~	sssrssswq
brai~	rstossrvv
bram~	zptqrsssr
branch	outwrtrsq
brand	rpxwqqrrs
brandon	sstsusssp
brando~	sstsustso
brands	sssusstsp
brands~	rtsustsso
bran~	nrvxqtupr
bras~	stspsrssv
brauchen	trruusvqp
brauch~	rmosyu1nr
brau~	pkntxx1os
break	qustrvpss
breakd~	ssutssssp
breakfast	tttorrstt
breakf~	tttprrstt
breaks	rsvsrsusp
breath~	tsrqrsssw
brea~	qsyvopqrv
brenda	sssrrqssx
brenne~	ssswsrtso
bren~	qyrwsnrqt
brev~	sutusssvl
brewing	sssqtutso
brewin~	sssqtutso
brew~	sssptuusr
brgds	sssurtwsn
brgd~	sssurtwsn
bric~	sussssuso
bridge	wxqosrvso
brid~	wurprrttq
brief	3y3hqrsqh
briefing	rt0rususi
briefi~	rt0ruqurk
brieven	srrvsrsst
brieve~	srrvsrsst
brie~	zv3hsnuoo
bright	sssqrsrsw
brightwater	ssstsstsp
bright~	ywvovrusg
brig~	xxvototqo
bring	n10jwkoqy
bring a	rrrqrrrrz
bring in	sswwssssl
bring the	snvpsqrr0
bring two	srrsrsssv
bring you	ryrqsrrrs
bring your	p1yoxpmps
bringen	puwqrprtw
bringen sie	qtvpqqqtw
bringe~	puwqrprtw
brin~	m03krjowy
bristol	tsqssrqxr
bristo~	ssqvrqrxq
bris~	vsqtrrsxn
britis~	rrrrrrrrz
brit~	rrsosrqr1
broadc~	ssswssrtp
broa~	rqquqrns2
brochure	sqssrsssv
brochu~	sqsrrsssw
broc~	tqsrrrssv
broke	rusrsorsy
broken	qrxqsurss
brok~	qvynrqprx
brother	xsrurtrrn
brothe~	wrrursstn
brot~	xrrtrssto
brought	rurwrtsrn
brough~	rurwrtsrn
brou~	qvtwrssro
browser	srwpsrssu
browse~	srwpsrssu
brow~	urwlrrtsv
bruc~	ryrrtrssp
brui~	stsusssso
bruno	ustsssusm
brus~	sqtvssssr
brut	ssssxssso
brute	sssswsssp
bruto	sssszsusk
brutos	sssszsssm
brutto	srss0srsn
brut~	rqss5rusi
bst	suwssrssp
btw	rrsspqrsz
buchen	qqsssrrsy
buchha~	sttrsqrwq
buch~	ppvwqntuv
budget	novxsxsos
budget 0	srxsssusn
budget for	ssspsuust
budget is	ssszrorst
budget~	srsrsyruo
budg~	nmsttztrv
buenas	uvprpurru
buenas tardes	rrrsqwrrv
buenos	ssrysssro
buenos dias	ssrysssro
buen~	vvnxnwpos
buff~	srsrssssv
bug	srtpssssw
bugs	ssvrsssss
build	ppsuoqzut
build a	rrvussqtq
builder	srssrssvt
builde~	srsrrsrvu
building	twplor0ts
building society	sssssutsp
buildi~	tvplor0us
built	sssprsusv
buil~	soqmkq5yv
bulk	tssossssu
bullet~	qrsssrrwt
bull~	qstrrrrvt
bundes~	trurutsvl
bund~	trvqttrun
buongiorno	qtvsqxxrj
buongiorno sig	ststsursp
buongi~	qtvsqxxrj
buon~	xssqqwtor
bureau	tutwtqstj
bure~	swvwtqssi
burg~	qvrqssssu
buri~	sssvssrsr
buro	s0royqtvh
buro~	sosvssrtv
bus	s0rlsqrsv
bus operator	tutsssssn
buscamos	stussstso
buscam~	stuusstsn
busc~	psvvqq0rm
business	o1qmtrtrv
business analyst	sststvssm
business and	ssspssssw
business partner	txsrtstsl
businesses	ssspssssw
busine~	p1potquqv
busi~	p1pntqurv
busqueda	rrssrrzsq
busque~	rrssrrzsq
busq~	rrssrrzsq
bussi	rqsusrvsr
buss~	rrrurqvst
but	qupxsotny
but a	sssqssssv
but did	supsssssu
but do	sstrtprsv
but have	qssqssssy
but he	srsqsvsst
but i	trptwmspz
but it	qrrtrpwrw
but not	rrvqrrtrv
but she	ssssswssp
but the	ssrsrqsry
but there	srsqstrsv
but we	lptwsxrst
but you	vtqxsotum
button	ptspsussw
butt~	ptvrrtsrt
buur~	ptrwrqqsv
buy	svsjspusz
buy a	sssssprsw
buy you	suspssvsq
buyer	qqvnoxrtx
buye~	qqvloxrty
buying	sssrssssv
buyi~	sssrssssv
by	ss3krpquu
by 0	os1hxrpxt
by a	stqspo1qt
by another	susxsrsso
by clicking	otrrsvssu
by email	wwrpsrrvo
by friday	quqnqttr1
by hand	vrsrssssr
by mail	sspsssssx
by monday	rqzqurquo
by noon	tsssususm
by now	ssspsyssq
by one	srpsrrrsz
by our	wsrorqvru
by people	srssssrsv
by return	tvrstsrsp
by sending	sssrssrvs
by signing	vsssssssp
by sunday	srtpxsrsr
by telephone	qwssrsuto
by the	tp0kqzprt
by thursday	rsxqsrqrt
by tuesday	sstpuwsto
by two	tsvxssrsl
by video	rrqurrrvt
by wednesday	sr0qtrrrp
by you	qsstssrsv
by your	rstuqqssv
by zoom	svssssqvo
c	nwwv1ivlr
c 0	uvspsrsss
c e	swrrrrvrp
c est	ptrwzpqot
ca	qoxwm0qpr
ca 0	tusosssrv
ca not	oqlzr3pou
cabe~	wrrssutsm
cabin	ststtsssp
cabi~	utsvsussl
cable	sqsrssssw
cabl~	sqsrssssw
cach~	srsrssrrx
cad	sstrutsso
cada	wryqrqrro
cadre	suwtssssl
cadre de	rtvtsssso
cadr~	suwtssssl
cafe	pvrpprtp1
caixa	wrrtssssp
caix~	zrrtssssm
cake	tqvossssv
cal	svrrsssss
calculator	rr0rssrso
calculators	sqyrsssss
calcul~	qp3nssrsu
calc~	pq3osrqsv
calder	sssssvssp
cald~	russsvrun
calendar	pwwtppvpr
calendar days	sswssssso
calendar invite	spssssssv
calendario	rwttsvrsm
calendars	sosqssssz
calendars and	spsrssssx
calendly	rwrrrrrru
calendly com	sxssrsssp
calend~	oyxpostou
cale~	oyxqortov
calibr~	sssssvssq
cali~	rrrwrsrts
call	v0rkunvpt
call 0	ttsptsrsu
call and	srsvrrsss
call from	vpsqvsrst
call me	rpspzrvrr
call on	qvssssusp
call or	sssrssvsr
call us	srsrssssv
call with	tyststrsl
call you	sntptturw
called	wyqsovoot
called for	sutssrssp
called to	vqssssssr
call~	v1pvpnqrr
calm~	ustsussso
cama~	rtqvrssst
cambia~	rrrsrrvsu
camb~	qtsuqrurv
came	ynlwom2tt
came across	ssstss0sl
came back	srsxrprtt
came in	yqrsrvrul
came through	1ssqsqusn
came up	rtrtrrvrr
camera	tyunpqrqv
came~	uzvkpqqrv
camila	sssssussp
cami~	vwpsqtpss
camp	ssssvrtsp
campaign	rxovrrrrt
campaigns	sssqsssvr
campai~	sxourqqut
campin~	srsussusp
campus	pxwvq0qrf
camp~	n0owp0ptn
can	stqm3oupv
can apply	rrsusrrvr
can ask	sssvssssq
can be	rvwmrrsqw
can book	sssusstsp
can come	stsqssqsx
can do	qqtuzqtrn
can expect	xssrsssso
can find	pssstsqtw
can get	suslzrtrr
can go	stttstsso
can help	ssspssssw
can i	utsnrtwsq
can keep	ssvrvsssn
can make	rsupsrrut
can move	ssspsrusu
can not	lqvzpxppw
can now	sssqssssx
can offer	srspqsssz
can only	rsswrtrrq
can put	srnssssr0
can say	rvrqtyssm
can see	uzstqrrrn
can start	srrunrvsw
can still	sssqssrvt
can take	0rsossssr
can tell	tstqsxtsm
can use	svsqssstq
can we	qwsrspqsx
can you	q1qh4nups
canadi~	ssspssstu
canal	ssrrsrssv
cancel	s1smrlrsx
cancelar	rssssrqyq
cancelled	puqyuvqqp
cancel~	kzqysnpuv
canc~	k1pzrkqux
candidacy	lvszsusso
candidacy for	qssvssssr
candidat	ssusrprrv
candidata	urtwsqssp
candidate	muoysysot
candidate account	ssqqssssy
candidate has	sssmxusss
candidate home	vrrsvrrsq
candidate id	sussssssp
candidate profile	ossvssrrw
candidate who	sssttussp
candidates	mt0ukzmur
candidates and	qvswsrssq
candidates are	srsqsvstr
candidates for	psywrusrk
candidates in	srrsssssv
candidates on	ststsrrvq
candidates to	sssqswssp
candidates who	xwuxrsrrf
candidates whose	pssxsrsss
candidato	yrtxrqqrn
candidato a	rrvvsrssq
candidatos	ttrrrqrrx
candidats	sttqspssw
candidatura	0ortoxoqt
candidatura a	rrusrrrrv
candidatura para	ssswssssq
candidatura per	zsspssssp
candidature	yyrzquoph
candidature a	sssvssssr
candidature for	ssswsrssp
candidatures	uorurtrrv
candid~	zsovmznou
cand~	zsovmznou
cantin~	srspssusv
cant~	rrqsrrurx
canvas~	tssssusso
canv~	tsussussn
capaci~	rrxqrrsrt
capa~	srxmsrtrv
capital	qtrtswuro
capita~	mtrsrvsrx
capi~	ovrsqxqqv
capo	ststussso
car	ownj0oyws
car and	sssqvstsp
car park	svsrssssq
cara	ruwnwppqw
card	ttrjsntxy
card and	rssrwrrrr
card in	srsqssrsx
card on	rssssssxo
cards	trrmrsssz
card~	tqslrrrxx
care	prr0qosxq
career	xopupntvw
career at	wssqsssss
careers	0prxnsnru
careers page	ssswssssr
career~	zoqxnrovt
careful	krrxsqrr1
careful consideration	nrrwsrrrw
carefu~	oqqxspqq1
care~	0lmvontxx
cargo	stssswusl
carg~	stsqswuum
cari~	vsrtrsqvp
carla	rvprurrru
carl~	pvpsuqsrv
carn~	trtssusso
caro	tupzroqru
caroline	svsrssssq
carr	sssqsssrv
carrieres	rsrsssssv
carrie~	nrrwrqvqw
carry	txpysqqro
carr~	q0oypntqs
carta	zrqrvprqs
cart~	vupnzrpqu
cas	wsrqssssr
casa	psrwwspqs
casa~	srrrsstsv
casc~	sttrvsstn
case	psyxoroqu
case study	swsusssso
cases	rtrssrrvs
case~	utttrprvq
cash	srskssru1
caso	vqttrqsrt
cast	sssnsrtry
castel~	suswusssj
casting	vrssssssr
castin~	vqrsrrsus
castle~	sttsswssm
cast~	rvpyrrqtq
casual	suqsssuvo
casu~	vxosssvui
cat	sutmtsrsx
catalo~	ssspssssx
cata~	stspssssv
catch	svsqrqorz
catc~	svrprqptx
category	qrruunrvu
category manager	rsstusssp
catego~	ssstvlqvv
catering	sruvssrsp
cateri~	sruvssrsp
cate~	urtvtlput
cath~	toswwrqto
cats	stspssssu
caught	trtossvss
caught my	srsrsswsr
caug~	trtosswss
causa	svsrstssq
cause	rtqqssssx
causing	sssqssssv
causin~	sssqssssv
caus~	szpgsutrx
ccnl	ssssysrsn
cd	ssspssssy
cdi	trsqyrrup
cdt	swssrsssr
ce	xtvyqonos
ce moment	sssqssssv
ce que	qsrvttssr
ce qui	srsvsussq
ceas~	srsrssssv
ceci	trosssssx
ceci est	trprssssx
ceilin~	ssssvsrsq
ceil~	ssssvsrsq
celebrating	ssssssqqx
celebr~	rqrpsrqq3
cele~	tqrqsrpq1
celi~	ssssrsssv
cell	sqxmssruu
cell phone	sssqssssv
cellar	srtvtsssq
celle	sssvsrssr
cellul~	qsswsrusp
cell~	pqtysjtsx
center	qtyrqqpsx
central	rtspsrrvu
central bank	srssssrwr
centra~	rtskrwsvv
centre	pswzrnots
centro	vtstsstsm
cents	ssspssssw
cent~	oxyxmnmut
ceo	p5qqqtssn
cercan~	srsrsswsr
cerc~	rvsprs0tm
ceremony	spssssssw
ceremo~	spssssssw
cere~	sossssssx
cerr~	rsrwstrsq
cert	sustusssn
certain	vssqstqsu
certai~	urrprwqru
certificate	rxoovssqv
certificate of	sssswsssq
certificates	ruqxqtrqr
certification	rrssrrsrv
certif~	ryqqursnw
cert~	rzqousrnv
ces	rsttsvusn
cest	swtsssssn
cet	svrqrrsrt
cette	nwr0rpqsr
cette annee	sssvsrsss
cette semaine	sxssssqso
cett~	nwr0rpqsr
ceux	sssvssssq
cfo	svsruttsm
chad	srssssvsr
chain	usspssssu
chair	qypurnzrr
chair of	ttsqssstp
chairman	vssqtsssr
chairm~	vssqtsssr
chai~	tznuqkyqs
challenge	qrysrrrrs
challenges	srrqsstsv
challe~	qp0prqtru
chal~	qq1mquurt
chamada	sssvssssp
chambers	susvusstl
chambe~	susttsstn
cham~	toututqrs
chance	osqyqsvrr
chance to	prrwrttrs
chances	vssrsrsst
chance~	wrsnsussr
change	otqxoypst
change in	ssstsvssq
change of	sstssvsso
change the	srspsvrsu
changed	ptuvttspr
changes	tvtipxrrx
change~	owsuoysmu
channel	ssvrssrst
channe~	ssvpssrsu
chantal	srwtssrsq
chanta~	srwtssrsq
chantier	uurtsssso
chanti~	uvrtssssn
chan~	ptrxl0spu
chapte~	ssrprsrr0
chap~	srslrutrz
chaque	urtrsrsvq
chaq~	urtrsrsvq
chara	ststvqssq
charac~	rrssurrrv
charge	ttputotru
charged	srsmssss1
charges	tssosusvr
charge~	srtjrurvx
charity	wqtrsrrtq
charit~	wqtqsqrvr
charla	srsrssxsr
chart	srxrssssq
charter	sssssvssp
charte~	ursusvssn
char~	tsrqsnutu
chat	rzxlon1pq
chat about	sutrsstsp
chat on	sttssstso
chatting	ssxstsssl
chatti~	ssxstsssl
chat~	slvwuqtqt
chaussures	rvrrsrsst
chauss~	rwrrrrsst
chau~	qwrqrsrtw
che	pyowpzqns
che le	srswsrssr
che non	sssttusso
chea~	rrsvrrsrs
check	ysxdyntst
check in	stsqrwrrs
check out	srspssrsy
check your	vvxqssrrl
checked	trtsrupuq
checke~	ttvqquour
checking	rsrsvwrrp
checki~	qrqstxrxn
checklist	sssrqsssx
checkl~	sssqpsssy
checks	tqro0trrq
checks are	rsssxsssp
chec~	uozg0qqws
cheers	ztrwsoqpq
cheers for	yrsxsrrsl
cheese	sssqssqsx
chee~	zrtvrmtos
chef	uuruox2of
chef de	ssswsvtsk
chefin	vssrsssss
chef~	xrsuqstso
chegou	1qrrsrsso
cheg~	zpprrsrrv
chemical	ssspssswr
chemic~	trsosssws
chemistry	srtottrzp
chemis~	srtottrzo
chem~	tsrhrvr2r
cher	rrrxrrsst
cher monsieur	rrrwstssq
cherche	ssrrsrysp
cherch~	srrurq3sk
chere	usrpttrru
cher~	xrooro1su
chez	xurjqqxrw
chez nous	vtrpssusq
chf	sssrzsvsj
chf 0	sssrzsvsj
chi	turosptrx
chiacc~	twsrssusm
chiama~	srpssrssw
chia~	svpoxrtqu
chic~	rorwsqrty
chid~	sqsvqssst
chiediamo	srxssssso
chiediamo di	srxssssso
chiedi~	srxssssso
chief	ouswrt0ri
chief executive	ssspssust
chie~	luvwqrypp
child	tssrsqssw
children	qtqsqttwr
childr~	qtqtpttwr
chil~	rvruqorxs
chin	vssussrsp
china	sssosussu
chin~	sssnsussv
chiu~	syrvrrusk
chloe	sussssusp
chlo~	sussssusp
cho	svssstsso
choice	otyrowppx
choice 0	ssvrssssq
choice and	surwsrrsq
choisi~	uurrssssp
choix	pqssryrrv
choi~	msyupzonv
choose	twtisuupw
choose a	svqnsrrsy
choose your	sqsqtstsv
choo~	uwrisuupw
chose	qprtrpvrz
chosen	oqquu0oqu
chosen to	pssysurso
chos~	mppvtzrqw
chris	rrrrqrrrz
christmas	spptuvtrr
christ~	tpotwtsqt
chri~	ppoxtvsqw
chrome	sszsssssn
chro~	sszqsstsm
chur~	ststrqrvs
ci	qsuwrxpmt
ci joint	rqsrsstsv
ciao	oxtzvoqnr
cid	vrsssssqs
cinco	tutovqrrt
cinq	svsrssssq
circa	rtvsssrsr
circa 0	srvsssssr
circle	srsqsxtsq
circul~	trspssssu
circumstances	srsptssuu
circum~	srsptssuv
circ~	sttksuswt
cita	rrrrrrrry
citize~	spsrssvsu
citi~	rpsssrvsu
city	qrrlqyq0u
city of	sttrsyruk
city state	sssnssssy
civic	tosusssst
civic centre	sotsssssw
civil	qqwusqqzn
civil service	rswussstn
civi~	pnyxrnqzp
clae~	ssrvssssq
claim	qrvlsrrvy
claims	uttvqrsrp
claims handler	uttrssssp
claire	ssssrossy
clai~	ssxuolrtw
clam~	ssssqsssv
clara	svsossrst
clare	ssstussso
claro	sssvssssr
clar~	stptsvrqt
class	q0smmsuuu
class 0	susrrtvso
class of	rstpssstt
class teacher	stsssstup
classe	sssvutssm
classe~	rsstsrssv
classification	ssssusssp
clas~	pypvortru
claudi~	sssqssssv
clause	srsryrrsr
clau~	rttlyosrw
clean	rutpsrxrr
clear	soqzsqsqv
clearance	ustoyuwsg
cleara~	ustoyuwrg
cleared	ssssvsssp
clea~	oqqz0ovnr
clemen~	utsurrrso
clem~	utsurrrso
clerical	sssrsssvq
cleric~	sssrsssvp
clerk	svsyutqvf
clerk to	susssttsp
cler~	tutytrpye
click	qttgtqrw2
click here	rushrsur1
click on	sssossstx
click the	ssrqssssx
clicking	otrqsvssw
clicking here	stsssvsso
clicki~	otrqsvssw
clic~	ntrhttrw2
client	npywkw2np
client has	stszsrrsn
client in	sssrssvsq
client is	sssrsswsr
cliente	unslqsztv
clientele	ssvsssssq
clients	rruqqqyur
clients and	sswqssssq
client~	qlxuoo1ts
clie~	om0xkq4pq
climb	suutsssso
clinic	rtrptosww
clinica	sssttusum
clinical	ttrtsvvth
clinics	tsstsssup
clinic~	ttnuvwuyf
clin~	uulpvos1r
clock	rtwprqrru
cloc~	rtwrrprru
close	stvuslrvs
close of	ssuqysssn
closed	nrp2rsspu
closely	rstxsrssp
closely match	usspsssss
closel~	rstxsrssp
closer	qssxsrssr
closes	zqxiqprzr
closes 0	tsspsstxo
closes on	vsspsssss
closing	3lpxopq6g
closing 0	sssqssszp
closing date	3rrsrrttj
closin~	3lpyopr6f
closur~	rqsrtrrrz
clos~	3npxpjrys
clotur~	ssswsrssq
clot~	rurvrqstr
cloud	ussrsrwso
cloudh~	trsqssyyj
clou~	qqrtrr3yh
clt	sssswsssq
club	twrnsqssx
cnc	vssusustm
co	vrovons4p
co founder	sustsstso
co il	rqrsqsr3p
co op	stsruwusl
co operation	spssrvsst
coach	xqrqrqrrx
coac~	1qsorpptw
coast	ussosswsq
coastal	tvstssssm
coasta~	tvstssssm
coas~	uuqsrsxvh
cobalt	tusstsrtp
coba~	tusstsrtp
coch~	srssssssv
code	rpyyqmqpy
code 0	wrrrsrrrt
code is	ssrrssssw
codigo	sqptssssx
codility	ssyssssso
codili~	sszsssssm
coding	qyzsrqqrn
coding assessment	ssxrssssp
coding test	sxnssssss
codi~	rv1spoppu
coffee	rqswsp0pq
coffee and	srssvsssq
coff~	rnrxqpymx
cognitive	ssvsssssq
cognit~	ssvsssssq
cogn~	ssvsssssr
cohort	spsvsssut
coho~	sorvsssut
coisa	vororyrru
cois~	vorqrxrru
col	utvpqrqrv
cold	rstotsttu
cole	sqvrsvsso
colegi~	vtrtsssso
cole~	vrrvrqrrs
collab~	psqvrpvus
colleague	qpsxqpzqs
colleagues	rrrvrpsvv
collea~	posypl2tt
collect	strsrspsx
collected	sssrssvsr
collection	rsrrrrrsy
collective	utstsrswl
collec~	uqpwqmsvw
collega	uwryrpsrl
college	soptzxnts
colleg~	rwnvzonst
colloqui	rsrptsssx
colloquio	qyptrqrrw
colloq~	ozossorrz
coll~	ozlxrkuvv
coloca~	srsssqssv
color	ssssssrsv
colo~	ourxqntsw
colu~	sssnstust
com	qrodspt72
com 0	sssjqtrs3
com a	srpzrsrrs
com comm	qtrrrrr0p
com https	ssspssssw
com o	supxsqtrp
com os	susvsssso
com sucesso	vssrssssr
combin~	rrrtrrrrx
comb~	rqqrrutrx
come	rzrysmqqt
come along	uqsqsrssv
come and	prqv1pvqp
come back	wnqvxoqpv
come by	utspsstss
come first	sqsrrsuvs
come from	sssousvss
come in	v0vmrpovq
come to	qsqxsyqpr
come up	strsrtssv
come with	sqssssssv
comercial	stutsssso
comerc~	stuttsssn
comes	rqsouyqrv
comes down	srssrsssv
comes up	rssssvssr
come~	mtvyvtnou
comfort	ssspssssv
comfor~	rrrprwsrv
comf~	rrrorwsrw
coming	rpowq0prt
coming back	ussttussp
coming in	rrszsurrm
coming to	rqrps1rru
comision	rsswsrssr
comisi~	rsswsrssr
comiss~	rtrvtsrsr
comite	qsrqrxrru
comite de	sssususso
comi~	oumxq0ppu
comm	qtrrrrr0p
comm jobs	rrrrrrrzq
comman~	sopxsrusu
comme	rqxtzttqi
commencer	ssysssssn
commencing	sssssssup
comment	srrurqrrw
comments	rrwrrsrru
commen~	pq0xrnoru
commercial	rwrurqqru
commer~	oytvsoprv
commis	sxsrssrto
commission	qrswtpsru
commissione ha	sssvsrssr
commis~	nqswuwqpv
commitment	sssqsuvsp
committed	vsspssswo
committed to	vsspstswn
committee	2tluowpnu
committee has	rrswqurru
committee on	ssspssssv
committee will	rssqssssw
commit~	2rkuoxnst
common	rrrurrsrv
communication	rrtqqrvuu
community	trqupvqvs
community manager	srswstsso
commun~	rspwotrwt
commute	sssrrsrsv
commut~	ssrrrstsv
comm~	rsoyroruv
como	pvvszqnot
compag~	ssrosuuss
companies	nqqrppu6t
company	pmnutl3ux
company name	sqsqssssx
compan~	nlmuqk50x
compare	xsrnsssus
compared	srsvssssr
compar~	urpyqpqtu
compensation	strowstss
compen~	strnwstst
compete	srsswrrsr
competency	sxrtssssn
competition	yrrwrmtrt
compet~	uspwspspv
compiled	srsrssssv
compil~	srtpssvpv
complace	ssssxssso
complaints	stsvsrssq
compla~	rsstxqrrs
complementaire	rrsqrvssv
complet	wqqpsqusw
complete	5u2htnnnt
complete a	twyrrsrrk
complete an	stzsssssm
complete by	sswsssssp
complete it	psvrrrrrw
complete our	sswrssssq
complete the	pv1lvprqt
complete your	qsssssqtw
completed	tnvxozoqt
completed our	rsrtsxtsn
completing	rtrwrurrq
completing the	ptrvrtrrs
completion	sssuvsssp
completion of	sssuvssso
completo	sssxsssso
comple~	4q2mqpnnu
compliance	rsrxrrruq
compli~	suqyqprtr
compos~	rsvrssrst
comprehension	rrwsstssq
comprehensive	sssrssrsv
compre~	svslr0oru
compris	rrrtrrvss
comprise	srssvsssp
compri~	rrrturvsq
compro~	unqprrvsy
compta~	ssstssusp
compter	ssqsysrsr
compter du	sssswsssq
compte~	rrsrxrrrt
computer	psynqpp0u
computer science	sssssssvq
computers	sssqssssv
comput~	oq1mqop1v
comp~	po1yqmsqu
comunica	sstvsqsss
comuni~	orvvwsopu
comu~	upvwwqnou
con	zwyuplolu
con 0	srtnstssy
con calma	usssssssp
con el	vurvsxrrj
con i	tssvssssp
con la	ntuzqtqqr
con le	rvssssssp
con lo	tsstsstso
con los	sqssssssv
con nosotros	trrsvrrrr
con tu	sssvssssr
con un	upsvrstsp
con una	stspssssu
concep~	srspssusv
concerns	srssssssv
concert	srspssssx
concer~	qprurworz
concluded	rrrxrtrrq
conclusion	srsrvvssp
conclu~	pqqwt0qqq
concorso	wssssssso
concor~	xstrtussl
concurso	usssurssp
concur~	wqrtusssp
conc~	slqxs1onv
condic~	strsxsssn
conditional	rsrtwqrrt
conditional on	sssswsssp
conditions	rruosrurw
condit~	prsryotqw
conducteur	ttsstsssp
conduc~	rysusqsrn
cond~	nsqzzkupu
conference	rwrnrstrw
conference room	rtrrrrrrx
conferencing	susssstsp
confermare	spssrsssx
confermiamo	vrsssssss
confer~	vwppqqupv
confes~	srssrsop2
confia~	vqrurrsss
confidence	srssssssw
confidencial	ssssssrwp
confident	utstssssp
confidential	rxrnqqzrs
confid~	oxpwol3rr
config~	srsossypu
confirm	ywlk1srnv
confirm by	susrtvrsq
confirm in	srsuwsssn
confirm that	0qqouprrv
confirm your	muppxrsry
confirmamos	xsspsrsss
confirmar	rvrsssrst
confirmation	vtrqvrrrr
confirme	rnqsssssz
confirmed	qyqpoupsx
confirmed for	svrsssrst
confirmer	rtrrvrrrt
confirming	u0qqrrrrp
confirms	rtsnstssy
confirms that	prsossss0
confir~	3zje2qomy
conflict	sqrsssssv
confli~	sqrtssssv
conforme	sssswssso
confor~	tsrvwrssn
confus~	rssrssssv
conf~	2zje2nvkx
congel~	ssssrwrss
congrats	sorotrwqy
congratulation	m3sf3rsot
congratulation on	rrurvwtsl
congratulation you	svorsssst
congra~	m1rf4qtov
congress	sssnssssx
congre~	ssrrrsrrw
cong~	o1nf4stox
conhecer	ststssusp
conhec~	ttvusstsk
conh~	ttvusstsk
connaitre	sststsssp
connai~	sttxtrrsl
connect	vrrsrrsst
connected	qstrssrsw
connected to	qssrssssv
connection	sryqrrrrs
connec~	rpysomvtv
conn~	sqzuolrut
conoce~	uvtsssssm
conosc~	rztssstsk
cono~	r0vvqtrrh
consci~	sssqsxssq
conseg~	qttwsrrsr
conseil	sstuttssn
consensus	spsssvsst
consent	qporrrzsv
consen~	plpurwyrw
conseq~	rtrvstssq
conser~	usptqvtqs
consider	yqpvpnwqu
consider you	pssxsssss
consideration	srpxpwppv
consideration for	rssqssssv
consideration we	pssvssssu
considered	lrqynypsx
considered for	prsurqrry
considered your	rrrqrrrry
considerer	wssrssssr
considerer que	vssrssssr
considering	xstrrrqrs
considering a	wrrsrrrrr
consid~	zpowlyrnv
consigo	ttrvsssso
consig~	tsvystrri
consists	svzqrsssm
consists of	svzqrsssm
consis~	rx1orrssk
consolidated	srssususn
consolidation	ssspssssv
consol~	srsoususu
consta~	truvtrrro
constr~	wsqurpxpr
consulente	sruuwsrsn
consultancy	qssqrsxus
consultant	zssitv4uf
consultation	rnrrsrss1
consulter	ststssssp
consul~	zmxnol4sq
consum~	stsossssw
cons~	mn1vnywns
conta	srvrrtrst
contable	ssssssrvq
contab~	ttttssrxk
contact	1tqilztus
contact details	vssrssssr
contact the	sssosustt
contact us	rssrssrtv
contact you	tyrlrtrru
contacted	2utisutxi
contac~	4uqel0svs
container	sssqssvsr
contai~	rsunrqutv
contar~	srswssssp
contat~	ttsusptsp
content	rnwmtqutx
conten~	omvurqttx
contingent	ssstzsssk
contingent on	ssssxssso
contingent upon	ssstvssso
continua	rrrsryurp
continuar	rrvssrsss
continue	kppyqxtsv
continue to	prrsryrss
continue with	srtxssssn
continued	rrrpq0rrs
contin~	lnovr4tru
contoso	prsosrru1
contos~	prsnsrsu1
contra	sssvsqsss
contract	opok1tsyv
contract for	rrrusrqrw
contract in	ssssysssn
contract is	tssrpsrsx
contract of	sssrwsssp
contract will	sssszsrsn
contract with	ssssuursp
contractor	ussoswtsq
contracts	sqrxqnrxt
contrat	qrsp1wrrn
contrat a	ssssvsssq
contrat de	rrsswssss
contratacao	rsrvssssr
contrato	qprq1psrv
contratto	qrrm0rtrv
contra~	nnlm3xutv
contribute	vssstsrso
contribute to	vsssssrsq
contri~	vrrlyssss
control	qrunrwtru
controle	sstvssssq
controller	sttqrrz0g
controlling	ssttssstp
controls	srurstuto
contro~	nnwnoq5xr
cont~	mlmt11tss
convenience	swrqssrss
convenio	sssswussn
convention	stsuttsso
conven~	p0qlxvpqs
conversa	svtwrsrsn
conversation	o4pwrpsor
conversation and	tvssssssp
conversation with	r5tqtsosj
conversations	rrrxrswrn
conver~	n3nxpm2mr
convey	srswssrsq
convinced	sssnssssy
convin~	srsnvrrsx
convit~	usrrrsqrx
convocatoria	urstsussp
convoc~	uxxqprppt
conv~	p2rxrmult
coo	stsrssttp
cook	ruvtszrsi
cooking	sssqssrsv
cookin~	sssqssrsv
cook~	urworssss
cool	ytsorrrst
coop	ostsssttu
cooperation	sssqsvsst
cooperativa	srttvssso
cooperative	ossrtsssw
cooper~	nqumuyrrw
coop~	nqyluxrrv
coorde~	sstssvssn
coordinator	xzsvpvpvd
coordinator at	utssssssp
coordi~	z0rupvowc
coor~	z0rupwovc
copied	tuoqssrsv
copies	rttlqrrt0
copies of	sstprsstu
copi~	qvslupqt0
copp~	truststtn
copy	rotoynwut
copy and	rrsrsstsv
copy of	vrqkxqtxs
copyright	sssnssstw
copyri~	sssnssstw
copywr~	stwsssrsq
copy~	rsynrrrsv
cora~	srstvttsn
corb~	rrrtspusv
cordialement	svrrrxrrp
cordially	stusssssp
cordialmente	ursssstsp
cordia~	wzruqytpg
cord~	xxqvtxsog
core	sssqssrsw
corinna	ssstssusp
cori~	stuqstuso
corn~	swvsrsqsp
corporate	sqtrsvrrt
corpor~	sqstrwprv
corps	ssussusso
corp~	soxqqynsu
correct	trrxrrsrp
correc~	srtwsrrrr
correo	rttqustso
corres~	wrrwspqtp
corr~	woxxykppr
corso	otrqstusv
cors~	otrqstttv
cort~	tsrxqrsrp
corv~	sssrvssso
cosa	rttovrssu
cosi	rxrvvrtsk
cost	rrumsrurz
cost of	sssrssssv
costa	susussutn
costs	sstmsrssy
cost~	rrrxqosvu
cott~	srspvsquu
coucou	rrqwsssst
couc~	rrqwsssst
could	k1qxrmupv
could be	qtqoqtztr
could do	sqsoruvsv
could i	rtsusrusp
could not	oqpuxurpw
could we	swsoqrusv
could you	o02fvospu
coul~	k1qxrmvow
council	qsvtuyooq
counci~	pqvvtyppq
counse~	sssrvtusm
count	xrsqtrrss
counter	ststqrssv
counte~	rrqu0oqqs
countries	ssswssssr
country	rqrqstrsy
countr~	qqrurssrx
counts	sussstssp
county	ttqwsupzi
coun~	ronw2xnsp
couple	pynsq0upo
couple of	r1oqrrwrp
coupon	spzsrsssp
coup~	oututzuon
courant	wtsrstssn
couran~	wtsrstssn
courriel	tussssssp
courri~	vuswsrssl
cours	rrrrswssr
course	nthptzvsz
course~	rrrtruqoy
court	rtvrunsrt
cour~	qsmztprqx
cover	zupwnnsss
cover letter	yrrrrrrrs
covered	qsspsussw
covere~	qsspsussw
covering	zurssrqso
covering letter	wtsssssso
coveri~	zurssrqso
cove~	1unxpmssr
crack	sssvssrsr
crac~	sqrtrwrrt
craig	usswsrrsp
crai~	usswsrrsq
cran~	tqsqsvsst
create	usskssvsw
created	qsslsssuz
create~	qsrlssswz
creating	sssqsstsv
creati~	qstnrtuqy
crea~	suqgrqvw0
crec~	ststtsssp
creden~	urussstsp
credit	stsmqrsuy
credit card	sssnssssy
credit union	uttttsssn
cred~	rqxxoptqv
creek	sssrsvssq
cree~	qsrvrvrsr
crenea~	svrssssss
cren~	svrssssss
cres~	ssrsuvrsp
crew	tvq0prpso
crewe	stsrvssto
crewing	qsszrsvsl
crewin~	qsszrsvsl
crew~	puryuuvtg
cria~	rtsvsrssr
criminal	sssqvssst
crimin~	sssqvssst
cristi~	ststrvssp
criteria	vqtuqoqwr
criter~	sqvwqnqwr
critical	tsvqssssq
critical thinking	ssvrssssq
critic~	trvssrssr
crit~	tqyxpmqur
croi~	rpq1tqrps
cron~	tsttstssp
crossed	trrqtwrsq
crosse~	tprquwrst
cros~	snruuvqss
crown	stsrrsrsv
crow~	rtsprsruv
crui~	rrsssrtsv
ct	sttssstso
ctc	ssssvsssp
cto	rxrrsryrm
cualquier	rsuqstusp
cualqu~	rrwqstuso
cual~	srwrstusn
cuando	ssstrrrrv
cuanto	rrtvsyrsl
cuan~	srrvpxrqs
cuatro	ttsvsrtso
cuat~	tsswsrtso
cubier~	qsszsrssr
cubi~	qssysrssr
cuento	uorqrsqsz
cuen~	tqrpuqrry
cui	rtuustrsp
culture	wrsvssrum
cultur~	vqsurqqtr
cult~	vquurqqts
cup	trsqsswsr
curate~	srsrssrsv
curato~	rtssssssv
cura~	qssrsrrsx
curios~	sxqusrvsl
curiou~	sqrrsrvst
curi~	qupuqp0qq
current	oupuqwsut
current location	ssssssvsr
currently	xtqoqupsv
currently on	sssrstqsv
currently reviewing	xtsossssr
curren~	xunppyptt
curriculo	vurrrrrrs
curriculum	zsqmqqtrw
curriculum vitae	wrssssssq
curric~	2vpoposqv
curr~	2snpqqrtv
curso	sorqrrts0
curs~	tnrorsts1
curtai~	srsossssx
curtis	sttssstsp
curt~	qvtosstru
custod~	sssvsrssq
customer	ruzprnuqt
customer service	svtrsstsp
customer success	wtsptswsl
customers	qqrxqqsrx
customers we	ssspssssx
customs	spssstsst
custom~	qnyzpnupv
cust~	pm00pmupv
cut	qpwzrpqqu
cut off	srswsrssq
cutting	ssspssssw
cuttin~	ssspssssv
cutt~	ssuorssvt
cv	2nktkj7ws
cv and	xrrqrrvrs
cv for	stswsrssp
cvs	ssrorqruz
cvs 0	sssrssssv
cybe~	srspsruuu
d	o11uqltmr
d ask	trwsrrrrq
d autres	qrrwrrrru
d be	luov1mzpq
d been	sssvsrssr
d do	sxyrssqsk
d en	ursqsqxss
d equipe	stssutsso
d essai	rtrqusrsv
d etre	qpqxrrrsx
d expect	ssssspssw
d have	qqttq0qqs
d identite	sssrrrrrv
d like	q0yh3oplu
d love	suqvuqrpt
d need	srrwuuuvi
d rather	qsrstsqrw
d suggest	snsqssrs0
d un	wxwjsqqru
d une	qvotrsurs
d want	utursvusl
da	20mxqmont
daan	wqttvsssm
daar	sqrwrutrr
daarmee	srsvsqssu
daarme~	srsvsqssu
daarna	wwsourrro
daarom	qrswsssss
daar~	utqxruopt
dabei	mysqtqquu
dabe~	lxrqvsput
dach	ozsrqutsq
dach~	ststsstsp
dad	tvsltsrsv
dados	vtsqssssr
dado~	vtsqssssr
dafur	urrqrqvru
dafu~	urrqrqvru
dag	txuuvmwrj
dagen	sovtwrrrr
dage~	sowuyqsrn
daher	qrrzrurrq
dahe~	qrrzrtsrp
dahin	ypqlr2rrr
dahi~	ypqlr2rrr
daily	rrrmrtsyv
dail~	rrrkrss0v
dale	svsrsstsq
dalla	rwstsutsm
dall~	suqrssvrs
dama~	sssmssttw
damen	uqtrrrrsv
damen und	uqsqrrssw
dame~	uqtrrrrsv
damit	qytzqsqpm
damit sie	swsrssssp
dami~	pysypvqop
damos	tssuussso
damo~	tssuussso
dan	qxorwxonv
dana	ruspssust
danach	xxxlpxnns
danach setzen	rvsrsussp
dana~	xxxlpxnns
dang~	srrrstssv
daniel	rssoqsusx
daniela	sstqsvssq
daniel~	sstqtvssp
dani~	rrsmrvusw
dank	yqrvqpooz
dank dass	stsvssrsq
dank fur	wrrrsqpo0
dank voor	tsrvrsssq
danke	4uotnnrov
danke dass	vsrqrrrrv
danke fur	w0qqoptpu
danke furs	sssvssrsq
danken	wpqwuqrrr
dank~	4tnwpmqow
dann	v0ycrytmq
dans	yvwypkpns
dans l	turssussp
dans la	wssqstssp
dans le	xuwoqqqrt
dans les	sssussssp
daran	srssrwtsq
darf	rlrooz3rt
darf ich	rlrqpx2rr
dario	rtsvssrsq
dari~	rsrvsrrrt
darling	spssstrsw
darlin~	spssstrsw
darl~	upssstrst
darum	trrzsqrsp
daru~	tpr0rotsr
das	rpoyqyrow
das angebot	rrrpyrrru
das auswahlverfahr	trrsrvrrr
das gesprach	rysqsqsrr
das team	strwwsssk
das verfahren	vrqwsyrrl
dashboard	utrrrsrup
dashbo~	utrqrstup
dass	1mozqnsow
dass die	sssvutssn
dass du	wnqurrsrx
dass er	sssustssp
dass ich	ssstsutsp
dass sie	xqpwpquqt
dass wir	purzwnqrs
dat	wrl0oxqnu
dat je	yoqwputro
dat u	trsptsrsw
dat we	srswssssp
data	yo1mlk2sr
data 0	tvtsssssn
data analyst	pqsrrrswv
data engineer	tsrpsrx0i
data protection	rssrssrsw
data scientist	svxqrswwg
database	qqrtqq1rs
databa~	qqqsqq1rt
dataset	ssxtssssn
datasets	ssussstsp
datase~	ssztsstsk
data~	rpznpo1rt
date	3zpjo1nns
date 0	vxrnsprsv
date for	rqtssvsrt
date is	trtpvusso
date of	ursyrusrm
dated	svtvrrrrp
dated 0	tssvssrsq
daten	wpqqrqxrv
daten werden	rsssssssv
datens~	rrqqrtsry
dates	swojqyztq
dates and	srssssvsr
date~	wvoqoryqt
dati	rrtpssssv
dating	sssssssvq
dati~	sssssssvq
dato~	vsstrrtsq
datum	rwsrsrsss
datu~	rwsrsrsss
dauer	sryqrrrrt
dauer ca	ssxssssso
dauern	xrspssssr
dauert	wrspqsqus
daue~	1pyjovpst
daughter	svsppursu
daught~	svtppurst
daug~	svtppurst
daumen	rrrqxtrss
daum~	rqrqxtrst
davantage	rsswsrssr
davant~	rtqusrrrv
dava~	rtqusrrrv
dave	sqvqssrrv
davon	qypvsrrrr
davo~	qypvsrrrs
day	n0nnzmuwr
day 0	qxrospxsq
day a	sssrvsssq
day after	tssrssqsv
day ago	ssssssswp
day at	svrssussp
day before	ssssrvssq
day for	srwrrsstq
day is	sqsrrstsw
day one	strutrsto
day or	sssssvuso
day rate	svttsssso
day to	srsrvsqsu
day week	sssqsssxq
day you	sspstsssv
days	or0j2mtwr
days a	sqrlxsyrs
days ago	sssqsss2k
days and	prquwqurs
days are	swspsqssv
days before	srsrsrssw
days by	rtsussstp
days from	rtxvrstsk
days holiday	urssvssso
days leave	tssrvsssq
days of	vrtsrrrsq
days plus	ssssyssso
days so	swtstsrul
days to	rswqyrrrp
dazu	qu1twsqri
db	sssrrsrtv
dbs	stsr1ruti
dc	srsssssvq
de	zuwskyokt
de 0	ouzqzmtmr
de a	svrrssrss
de bijlage	srtsvsssp
de chef	sssssvssr
de faire	rpsrtsssw
de functie	tutxurrrj
de hoy	srrsssssv
de jefe	rtsstsvsp
de junio	sstsutssp
de l	wsnvstrpt
de la	zultsxoot
de las	rtrvrtrrs
de los	wssvsrtsm
de marzo	srrstqssv
de me	sstrttusn
de mes	utsqsussp
de ne	tssvsrsss
de nos	ssstusssp
de notre	xtsrusssm
de nous	qruovvsss
de obra	sssrvsssr
de passer	sstrsstsp
de projet	ssstssssp
de que	rpq0rtrrq
de recrutement	urspstsst
de recursos	utsrrussp
de responsable	qqsrtvusr
de saude	ssstytssl
de seis	srsquutsp
de selecao	rvsvssssn
de seleccion	trsrsvtsq
de selectie	usvosssss
de selection	stsustsso
de setembro	rssrtrssv
de sluitingsdatum	xrsrsrssr
de son	ssssssvsr
de tecnico	sstvsrssp
de travail	rsssrsssv
de trois	rswstssso
de tu	rsstrrssv
de uma	rpsrssssx
de un	rstwtqurp
de una	rrttttssp
de vacature	wrsrsstsp
de vida	vsssssrtp
de votre	xsursoppw
de vous	ntrwzsrum
deadline	4o1jqopur
deadline 0	ssysssrtn
deadline is	vsqrsssst
deadlines	rsupsrrwt
deadli~	3n1iqnoxt
dead~	3n1hqnoxt
deal	prwtquqqu
deal with	ssynstssq
deals	ssspssvst
deal~	srsqrrvrv
dean	svrprvrru
dear	opqyp2smu
dear all	sxsnststr
dear applicant	vovzoxomr
dear candidate	qvzvoztqe
dear customer	sssrssssv
dear dr	trotvysnr
dear ines	ssutusssn
dear kim	srrvrrrrw
dear miss	spvpwrrru
dear mr	spozxtqmu
dear mrs	vsqvroqrw
dear ms	sqquozsnv
dear name	rwrvsprxl
dear parents	rprrsqss1
dear professor	ssspstvsr
dear robin	srsspsssv
dear sir	rptxpturt
dear team	risosvss4
dear tomasz	ptstrsssv
dear valued	srskssss1
death	ssspssssw
deat~	sssmssssz
debe	trrrvrrst
debe~	stvssrssp
debi~	rsrossruw
debo~	rvqrrstsu
debrie~	rqrwrurru
debr~	rqrwruqru
debt	ssssssssw
dec	ruspxstrp
december	tsqivwusu
decemb~	vrqivvusu
dece~	vqqhvvusw
decide	trvirvusu
decided	kpq1rpsq3
decided not	mrrxrorr1
decided that	rssvsrssr
decided to	lpqysssq1
decide~	mpq0qqrp2
deciding	usxqssrsp
decidir	vsrpsssst
decidi~	zlvouwopt
decisao	srtosxrss
decisa~	srtosxrss
decision	muowq1poy
decision has	srrprzrrs
decision is	qrrurwrrr
decision on	rrrsrrrrz
decision to	sssvsrssr
decisions	mtrmr2ssu
decisi~	junyp3poz
deciso	rrstvrtsr
deci~	oopwq3pny
deck	sotlssus1
deckha~	tysssrrtl
deck~	tyussqrtl
declan	vrssssssq
declaration	ssupurusq
declar~	usvouqtrs
decline	rwrjzrrrv
declin~	qtqm0prsx
decl~	ussm1msqw
decora~	srvsssssq
decorrenza	ssssxssso
decorr~	ssssxsssp
deco~	rqxpxrrrr
dedica~	qssvsssst
dedi~	rrrvrrrru
deel	tuqvsssso
deel~	vrsqssssu
deemed	ssysssssn
deem~	ssysssssn
deep	rurrrrrwr
deep learning	sssssssup
deep~	rrrxrqrrt
defaul~	stsqssssv
defa~	rtsqssssv
defend~	srrwsptst
defens~	wssqssssr
deferred	rrsrrxsss
deferr~	rrsorwssu
defe~	uptrqvsqv
defini~	qsrts1qro
defi~	psrsr0rqr
degli	tssvssstq
degl~	tssvssstq
degree	rsrqoruxu
degr~	rrrsnruwu
dei	vtrusqqqs
deic~	srwrrutsn
dein	yxpvolqqw
dein interesse	rrswssssr
dein profil	ossrsrrty
deine	ztrxuumnn
deine bewerbung	yvsrvsqql
deine unterlagen	wsstsrssq
deinem	tnrrrruvu
deinen	uwssrqqrs
deiner	rvrzurssk
deiner bewerbung	sssvsrsss
dein~	zroxrrort
deix~	rqryrqsst
deja	rss3uossl
deja~	rtrwrrrrr
deje~	svrsssssq
del	uuvsoyolu
del 0	sqsrssrrx
del proceso	ssxusrssn
del viernes	rpsstsssv
delai	wrrrrqrrw
delai de	urrvrrrrs
delay	rrrrrzrrs
delaye~	rsrorvrrw
dela~	rqqkr4rqx
delegation	sssvssssq
delega~	uqswsstsp
delete	prrurrsuu
deleted	prstrrrry
delete~	prssrrrrz
deleti~	rsspssssx
dele~	lpqxvpssx
delibe~	rrrzrvrro
delicious	srssssssv
delici~	srssssssv
delighted	srskyurrx
delighted to	rrsmxurrw
deligh~	srsjyurrx
delivered	tsspssrsw
delivery	rusxnrrsu
delive~	qvrxlrrsw
deli~	oqpywqqpw
dell	rwrtrtqrs
della	twqtrzqqm
delle	ttruqqrrv
dell~	turrpyopu
delphine	srustsusn
delphi~	srustsusn
delp~	srustsusn
delt~	spttsssrv
dem	oyyvnzoks
dem 0	uurotrrru
dem team	sttsssssp
demain	vwstrsrsm
demand	sryprrrst
demande	puusrpruu
demande de	sstqsrsvr
demand~	rtxspnptw
demarr~	srvrsttsp
dema~	q0ztnlnrw
demeure	sssssvssq
demeur~	ssstsussp
deme~	sssssutso
demi	susutssso
demir	sssrsousu
demi~	ststsntsu
demo	wnwtrrsrs
demonstration	swsssrssq
demons~	sytusqqtn
demo~	tvxpqtnst
den	zxovyjmou
den 0	tvstorqrw
den arbeitsvertrag	ssssyssso
den eingang	zssrsssso
den erhalt	vrsssrssr
den ersten	sqtssvssr
den letzten	ssssssqsv
den link	rtvqssrss
den vertrag	rqrq0prru
denise	tssvrsssp
deniz	ssspstrsx
deni~	trsrrsqrv
denken	srvurwssm
denk~	rqzps1uri
dennoch	srswrsssq
dennoc~	srswrsssq
denn~	rutvrsrsp
dental	rtrnxqpzr
dental hygienist	stssssrvo
dentist	sqssqsrsx
dentis~	spsrqsrsz
dentro	vsssttssn
dent~	soqoyqoyu
denver	ssspssvwp
denv~	sssossvzn
department	xqotnyusp
department has	rrsrsxtsp
department of	srsursvtp
departure	srsrsrssv
depart~	znotmytuq
depa~	znotmytuq
depends	qurovsssu
depends on	qusovrssu
depend~	nspsvxvqs
depe~	mrprvzuqt
deplac~	strwsrssq
deployment	ssstssvso
deploy~	sssvssvvl
depl~	rrrzrpvwn
depois	rwuorsrrt
deposit	sstjmrws3
deposit of	sssrpstsw
deposi~	sstjnpws4
depot	rvpmwtrut
depo~	qzygoqssz
dept	qssurutun
depuis	spvxrorrt
deputy	rysqtxrtk
depu~	pxtwqtpqq
der	oopwo1tpx
der 0	sxrqnrrry
der bewerbungen	wsssssssp
der eigentumer	sssqssssw
der engeren	rtvsswssm
der ersten	svsrssssr
der geschaftsfuhru	ssstusssp
der kommission	svrrsssss
der krankenkasse	srssssssv
der kunde	spssvsrst
der link	stwsssssq
der nachsten	rssqsqssy
der runde	svrsssssq
der schon	rssxssssp
der stadt	utsrssssp
der suche	sssnssusx
der vertrag	sssr0trsm
der warteliste	rrrrrprr0
der woche	sqttrmssy
der zustimmung	ssssyssso
deren	rsswsqsss
dere~	rrrwrrsst
derm~	rqrsssssx
dernie~	rrqsrurrx
dern~	rrqsrurrx
derzeit	srrprzrru
derzeit nicht	rssrssssv
derzei~	qrrprzrrv
derz~	qrrprzrrv
des	zumryvoms
des 0	rssvtsssq
des auswahlverfahr	stvssssso
des personalrats	sssswssso
des que	srsqsvsst
desafio	srzrsrrsp
desafi~	sryrsrtso
desarr~	srusssusp
desa~	rr0srqwsl
descartado	rssvsvsso
descar~	tssysussl
description	pstlsr3rs
descriptions	ususssrsp
descri~	ortjsq7qu
desc~	orulrq7pt
desde	rorwwsstq
desde el	sssszrssm
desd~	qorwwsttp
dese~	rpqzsqrru
deshalb	srrzqvurl
deshal~	srrzqvurl
desh~	trryqvurk
design	ovtrppzrs
designed	sssrssssv
designer	uxwqxrpve
designer at	sssstsssp
design~	zryqrppwm
desist~	rsswsossv
desi~	nx0rpnstr
desk	vnpworo3r
desktop	rssqssssv
deskto~	rssqssssv
desk~	rrrvrrsrt
desm~	sssrssssv
desole	rqrusqrsx
desole~	stsvssssp
deso~	sqryrprst
desper~	ssspssssw
despues	rsqsrussv
despue~	rsqsrussv
desp~	qqpuquqty
dess~	spuor0rrr
destin~	vsstrrssq
dest~	vsrxqpqqu
det	rtryruusk
detail	srvtssssp
details	wyreyotwq
details and	nssqtssty
details are	swypswrsi
details for	vssrssrss
details in	pstusssss
details on	srspssusu
detail~	r0rfzouwr
deta~	qzuhzntuq
determ~	turtuprrt
dete~	utrwtnqrt
detr~	rrsvrssss
detto	srsswtvsl
dett~	ssssytusj
deutsch	spyrsttso
deutsc~	ro1rvsusk
deut~	rn1tvstsk
deux	pututtrot
deux ans	vrsqtssss
deux semaines	rssrsvssr
deuxie~	rrrtrssrv
deux~	rrrtrssrv
dev	rtsrqrrws
devant	rvrssrrss
deva~	rvrrstrst
develop	rrrrrrvur
developer	os1vspxvg
developer position	ssswtstso
developer remote	sssssssvr
developers	ssspssruu
development	prutpoxvs
develo~	lo0qnj3zs
deve~	lp0pnj3zs
device	ssuossssw
devices	swrosttsr
device~	swrosttsr
devi~	rwrjruwrv
devops	rttttsttm
devops engineer	sttstssso
devo~	otqqtpytv
devs	ssssssrwp
deze	uotwrqpqw
deze week	wvsnvvssm
dezelfde	sqtqssssv
dezelf~	sqtqssssv
dezember	ttsrqwsrr
dezemb~	ttsrqwsrr
deze~	srupqvsru
di	nx0vqupks
di 0	rsqtrrrqy
di partecipazione	vsttsssso
di selezione	tstusssso
di te	susrswsso
di un	rtxqstvsl
di una	srwqsxssm
dia	oxszxsmlt
dia 0	tuukxuoow
dial	qyrrssssq
dial in	rwssssssp
dial~	svsrsssss
diary	stsqstvtn
diar~	wvuorqutn
dias	zkwrxopnw
dias de	ssstvsssq
dias uteis	qrqurrrsx
dice	ssrmssss0
dice~	qtqsurvsr
dich	owtv2prqk
dich gern	svrrtsrsr
dich~	rrsssyrsp
dict~	rrwsssssq
did	nrlyszunv
did not	ptmyrqpsz
did the	srrwsqtss
did you	rsrprqtry
die	pmpzq0sov
die 0	qpsustssu
die andere	srsxssrsq
die aufgabe	sswtssssn
die auswahlkommiss	ssssvusso
die bearbeitung	tsvqstssp
die besetzung	sssms0ssp
die bewerbung	qxsrssssr
die einladung	rqurssrsw
die einstellung	sstqvsssq
die entscheidung	trsusossw
die gesprache	srsrsvsss
die jury	tssqrrssv
die kinder	snsussssw
die kommission	ssstvrssp
die nachste	rrswsursp
die position	ttsxsqsro
die rolle	srswsrssr
die sich	srvusqssr
die stelle	wupvzvsnh
die stunde	ssssxssso
die uns	susswrssn
die wahl	rssvsrssr
die werkstatt	svsststsp
die wir	srssxussn
die zeit	rtsvssssq
die zusendung	qssrssssv
die zwei	sqryssrsq
dieci	rntssrrs0
diec~	rntssrrs0
died	sssrssssv
diego	sqrqrrsys
diego ca	sssrssrzp
dieg~	ropopq2vx
dienst	xrsrtstvk
dienstag	suuprqpq0
dienstag 0	rorrrrrr0
dienstag um	rtrsrsssv
dienstags	sssqssssv
dienstwagen	rsssvsvso
dienst~	rvpoxnupx
dien~	suntxmurv
dies	usssrqqrw
diese	wrpzpnnxs
diese e	usssusstn
diese entscheidung	sssvssssr
diese mail	sususrstp
diese position	qssvsssss
diese woche	svrrssq0k
diesem	qtrzrorru
diesem grund	ssswssssq
diesem jahr	sssqsrssx
diesen	sussspssu
dieser	tsrwrprru
dieses	upqwrorvu
dieses jahr	rpsurrrsx
diesmal	pqrurvrru
diesma~	pqrurvrru
dies~	xpn0okn0w
dietary	svsssstsq
dietar~	svsssstsq
diez	sqtrsrssw
difference	srrtssrvq
different	rrswqtrqv
differ~	qpwxqqqtu
difficult	rqrvrqrrx
diffic~	qqrwrptrw
diff~	poxyqorsw
dig	rtrtsrqrv
diga	stsstsuso
dige~	srsqssrtv
digital	rsxlqoq5p
digita~	qrxnqoq4r
digi~	qrzhroq4u
dimanche	rrxrsrrss
dimanc~	rqxqsrrrt
dima~	rqxrsrrrt
din	wsqqrrqtu
dinner	rvrjxrsrv
dinn~	rwrj0osrx
dinsdag	rwpsqrrrx
dinsda~	rwouqrrrv
dins~	rwouqrrrv
dipl	vurssssso
diploma	vrrpvsrss
diplom~	xtqpurqrt
dipl~	wtqouqtts
dir	o0yzqnopq
dir fur	psstvssss
dire	rrrysxrsl
direccion	tssosxssq
direcc~	tssosxtsp
direct	rqquqq0rs
directed	rvsqtwssp
directed to	rusrswssp
directeur	rutrsr1sj
directie	vrsquursp
direction	ppvxrsrsq
directly	srqspvpzr
director	s0pvow3ra
director of	uzrvrowsh
directors	xtsmssssr
directrice	svsussssm
direct~	qyotmx1pn
direkt	vtrprsv0j
diretor	sprtssssv
direto~	sprtrsssw
direttore	tsuqtwstm
dirett~	wttptwssk
direzione	srsvssssr
direzi~	srsvssssr
dire~	1wlpjx3pm
diri~	ruswususj
dirk	sssssutso
dis	qpuqtsqsz
disability	xsrsrrrrs
disabi~	ysrsrrrtq
disagree	srtrswssp
disagr~	srttswrsp
disappointed	stspssssv
disapp~	psrxrnsry
disa~	xsqwonpuu
disclo~	rssprrusv
discon~	srsossssx
discount	srrpyrsrs
discounts	sssqssssv
discou~	pqqvxqrru
discover	ssrpsssqz
discovered	strqssssv
discov~	rsqsrrrpz
discretion	ssstsswsp
discre~	rprrrr0qt
discuss	xuqltqqry
discuss the	srrstsqsv
discuss your	swssssssp
discussed	rnvszovqs
discussing	vnssssssw
discussing the	tossssssw
discussion	s1oxqqrqp
discussion on	sqsssvsss
discus~	vxnx0jsls
disc~	pymy2iuku
dise~	srrssrssv
dish	sqtsssssv
disk	sssprsrsy
diskre~	ttsrssusp
disk~	tqqtrrurv
dispatcher	rwssstssn
dispat~	rwsqrttsq
display	vstosssst
dispo	ssrsrsxsp
disponibilidad	turwsrrsn
dispon~	vzstojrqw
dispos~	uoqurssrw
disp~	zzmvmkvqu
disqualificati	ssusssssp
disqua~	ttysrsssm
disq~	tsysrrsso
diss~	xqstsrttn
distinti	rrsrsrrsw
distinti saluti	rrsrsrrsw
distribution	stsnsussv
district	rsstuvusl
distri~	orowqvyqs
dist~	osrwrpwru
dit	mlo0qxsry
dive	sussssrsp
dive~	sqtstqrsv
divide~	rrrrrrqr0
divisi~	rsswrssss
divi~	qqqzqrorz
diz	rruqtqrsw
dizer	srsqrxrsr
dize~	uqsqrxrsq
dmitri	svsssstsp
dmit~	svssssssp
do	qr2xpnqou
do 0	sxqsssrqt
do a	r30nrrtri
do come	ssspssssu
do have	rrsqsswss
do in	suusssrsp
do is	svsnrsssw
do it	mtvvrqsrw
do juri	ssttssssp
do not	ns1vpymot
do that	sssrtrrsv
do the	rttlvvsrt
do this	rvrsrrrrt
do you	tvsitpvry
dobb~	srssrsssv
doc	rttpsrvss
doch	pxpvpwsps
doch am	sqssssssw
doctor	rrtrsrvst
doctoral	sssvssrsr
doctorate	stsossusu
doctor~	qsrsqvuru
doct~	pqrtotyrw
document	purm1rrrt
documento	szsstsssl
documentos	wrssvsssm
documents	vsqusrqpv
docume~	ztpl1ornw
docusign	ssss0sssl
docusi~	sssr0sssn
docu~	ztpk2ornv
doe	spupssssx
doen	prquttrrw
does	unqxmzosv
does not	tssxnxnqu
does the	wtsprussq
does your	spsrssrsx
doet	rstvsrrsq
dog	xsrnupxrr
doing	rotxnn2pu
doing great	ssssssxsp
doing the	srsrqsrsy
doing well	sssssswsp
doin~	rotxnn2pu
dois	vrrkrrss1
doktor~	sxsssstsn
dokt~	rurrrrwsr
dollars	sssjssss1
dollar~	sssjssss1
doll~	ssslssss1
dom	rrvrssrss
domain	sssosstsw
domanda	usqtrrrrv
domanda di	rsrssrssv
domand~	wtruqpqqv
domani	rysouurro
doma~	syslstqpy
domenica	rsroyrtrs
domeni~	rsroyrtrs
domestic	qssrsrssx
domest~	qssrsrssx
dome~	psrlyrtsw
domingo	srvtrrrru
doming~	rqurrrsrv
domini~	stsvstrsp
domi~	qrvvqrqrv
donati~	ssssssrsv
dona~	svsqssqtt
donc	pzr2swqrf
donc pas	rrswsursq
donde	rrrssrssw
donderdag	rutqrqrrx
donder~	rutsqqrrw
dond~	qusrqpsry
done	qszypvlnt
done and	srsssvssq
done by	tttsssssp
done in	srvrssqst
done it	sspussssv
done on	sussusssp
done you	sstsstssp
donner	rsswsrssr
donnerstag	syuprprqv
donnerstag 0	ryrrrrrrt
donner~	sysqqprqw
donn~	pztvrnppw
donor	sswtsssso
dono~	sswtsssso
door	p2mpowqqx
doorge~	wrsrsssss
doors	rs1oqsrtp
doors 0	stxrssrso
door~	wq0qoqqss
dopo	ywptqupqp
dopo le	ttsussssp
doppel~	qrrswrrrt
dopp~	qrrsxrrrt
dorm~	svssussso
dors~	ssstqsryp
dort	xtrsqrtrp
dos	oowsxsqpw
dos dias	stqrtrssv
dossier	yqppqysou
dossiers	xsrtsrrsp
dossie~	zqpqpxrou
doss~	zqpqpxrou
dot	ussorstst
dott	rvsyssssk
dottoressa	rurqsrssv
dottor~	qtrssrssv
dott~	qsrrsrvsu
double~	sqspsswst
doubt	prstsrssw
doub~	pprrrpyrz
doug~	sssrrwssq
dove~	ssvssssso
down	s3qxsmipy
down and	sssoyussp
down as	swrprsrsu
down for	swsrpsrsu
down the	rtrvspqvs
down to	rpttrrrry
down what	ssvrtsssr
down with	0ysrrtrsh
download	sstkssss0
downloaded	rssrssssv
downlo~	rrsjssss1
down~	rpsrrrrs1
dozen	sssvsstso
doze~	srrvtrtsq
dr	txmu0nsns
dra	vrsrtvsso
draft	orzmtrrsx
draf~	nqzlvvrrv
drag~	lssqssss1
dram~	ssstsrrwq
drau~	sswrrtssr
draw	rqsmu1rrr
drawer	ssspvsrsv
drawing	ssswsrssq
drawings	srtssqrsv
drawin~	sruwsnrsv
drawn up	sussstsso
draw~	qrrvwrpst
drea~	rsstrroq2
dreh~	vrssrsssr
drei	ns0rrmstw
drei jahre	sssrususp
drei stunden	sszussssk
drei wochen	tusosrssv
drei~	rqrtsrssw
dress	syrorrurt
dres~	rzqnrsurt
drie	tsvoqtrrw
drif~	susssrtyl
drill	sqrtrsssv
dril~	sqrtrstsv
drink	stqrrsssv
drinks	srrwrqrsv
drin~	supsrptsx
dritten	ssuustrsp
drit~	rrstrvtrs
drive	qrwtrqurt
driver	vsuomquzq
drivers	sssqqsvts
driver~	ssspqsxtr
driving	vxtuqpqto
driving licence	xxsrsrsvi
drivin~	twsuqpptr
driv~	sttxklvys
droit	usspsussp
droi~	vtsqsussp
drop	qqynqqttw
drop in	sssqpsrrz
drop out	srsrpssry
dropped	vrrrrrvrr
droppe~	vrrrrrvrr
dropping	ussrswusl
droppi~	ussrswutk
drop~	xpqpqtwrt
druber	rsustrwsm
drub~	ssustqvso
druc~	qqrsvtqsu
drug	ssstyrrro
drug screen	ssstxsssm
drum~	sssmssusw
dry	stsrrwrsq
du	loxt0znms
du 0	poqyztqrq
du bei	suspsstst
du bist	rrqr0zqrk
du dich	vrsrrrqsv
du die	snrrssssz
du eine	ssusstssp
du hast	qpquwssrt
du in	rssvsrssr
du kannst	stssussso
du mois	vssqttssp
du noch	sssststsp
du stehst	stsrs0ssk
du uns	usvqsrssq
dual~	ttttssssn
duarte	srswstsso
duar~	srswstsso
duas	qwrsqusrs
due	nsrvp2qnu
due on	sssqrrssx
due to	suqoq1qqs
duid~	sssostrsx
dund~	stssssttp
dunmore	stupsssss
dunmor~	stupsssss
dunm~	swupssssq
duplicate	sstsvssso
duration	rr0osr1th
duration 0	rszqsszsi
durati~	rr0osr1th
dura~	sp2ktr1ui
durch	z1nirxupn
durch die	vysovsssk
durchg~	sorwrrqsw
durc~	xyurntrmr
duree	suusstssn
dure~	swurttssl
durfen	qupquzsqr
durfen wir	ttsptvtsp
durf~	pwontzsqu
during	sptvrsrru
duri~	sptvrsrru
dus	urrsqvqqv
duty	stsuuqwsm
e	zyzpnnqnt
e 0	rvpttqrvs
e a	tvtprrrrt
e com	sursysrsl
e da	ssrqvtusq
e eu	rrrtsrssv
e in	sqsqsyrss
e la	uttprtrrt
e mail	zsrgqtqvx
e mails	sssrssrsw
e mi	rtsssrvsq
e nao	uspvssrst
e o	qsrvtvrrp
e per	rtsvssssp
e que	ystrssssn
e stata	yqqsrqrru
e um	rqxvsrusl
e un	rrxpsttsr
e v	xtsrsssso
e verify	utsssssso
each	uszxplppt
each application	vsrrssssr
each month	qrrsszssq
each of	sruprrrrx
each one	vssssstsp
each year	ssstsswsp
earlie~	tspsvrtrr
early	tsorpsuws
early careers	utuvssrsm
earl~	trmswrvvq
earn	sqskvsvtv
earn 0	sssrvsssq
earnings	sssqssssw
earnin~	ssrnssrr0
earn~	srrnssrr2
eart~	qrsqsrssz
easier	sssossqvw
easily	rrrlrrr1v
easily apply	sssssss1k
easi~	rrrjrsp3y
easter	roqsyxrsp
eastern	turssrtsp
easter~	tusssrtsp
east~	rsmsyysrq
easy	qqssqpqvz
easy apply	sssssssvq
easy to	sssmssssz
eat	ruvitrvvr
eben	sssqssssv
eben~	vrssstrss
eber~	wsssstssn
echange	svvtssssl
echang~	rwuttrusk
echa~	rwttvrtrl
echt	qqssrssrx
ecolog~	sssrspssv
ecol~	srruspssv
economist	srssssrvr
econom~	rtrjutrww
econ~	rtrjusrww
ecrit	urrnwsssu
ecri~	wowpwprrs
ed	rtrqwrqrt
edinburgh	tsssstsup
edinbu~	tssrstsup
edin~	tssrstsup
edit	rrtnrrr1s
edition	ssqosssxu
editio~	srqnsssww
editor	rwsvrqrrs
editor~	qtwvrrrqq
edit~	puxwooows
edt	utssssssp
edu	ssspssssx
education	rrqstrrtv
educator	ssststtsp
educat~	vtoovtrst
educ~	utopuurrt
een	pyytpmvlv
een gesprek	sqsrssssw
een kop	srsrsswsr
een van	xrstssssp
eens	qtrqrr0rr
eerst	vtsssvssm
eerste	rqwowrrru
eers~	ztwlwuqql
efec~	stststssp
effa~	srsrsrssv
effect	rqsqvssru
effect from	srsqwstst
effective	sssprtssw
effects	sossssssy
effect~	sorrrsss0
effe~	rlrqwstrz
effort	qtsxrqrru
efforts	sssqssswr
effort~	sssqsssws
effo~	pssvrqrvt
efz	russrvsun
eg	svsrwsssm
eg 0	tsssussso
egal	trwssstso
egal~	trtrvsssq
eh	ssssswrsp
eher	srsxsprss
ehre~	sssnstssx
ehrlich	rsstrvrst
ehrlic~	qrrrrvtru
ehrl~	qrrrrvtru
eich~	sssvssssq
eigenen	rqrvsruss
eigene~	qruwrrusq
eigentlich	sssrwstso
eigentumer	sssqssssw
eigentumer hat	sssrssssv
eigent~	ssslwstsv
eige~	olxuupuqx
eight	ruxnspsrv
eighteen	sssussvsp
eighte~	sssussvsp
eigh~	prwvrnyqt
eignungstest	sszsssssl
eignun~	sq1ssssuj
eign~	sq1ssssuj
ein	nz1nnlxow
ein kurzes	svtssssso
ein paar	sstssvssq
einb~	sqssssssv
eindru~	sqsxtsrsq
eind~	qoqxtquru
eine	lk4ypmwpw
eine andere	sssvssssr
eine einladung	qqsrssrs0
eine entscheidung	sssssrssv
eine kurze	srussstto
eine ruckmeldung	sqtrssrsv
eine stelle	ussosrssw
eine woche	sqwrssrss
einem	nvxpqovrw
einen	jv1ulp3ms
einen anderen	srspstssw
einen kaffee	rtspsrrsx
einen platz	rrtspsssx
einen termin	ssrrqstsw
einer	smwwoyrot
eines	tsvqtqsrs
eine~	lx2vmotnu
einfach	pvutmoyqt
einfac~	pxutmoyqt
einf~	pxttmnyqu
eingang	1tsqssssl
eingang ihrer	yssrssssp
eingan~	4tskssssm
eingegangen	xqsorqrsx
eingegangen und	srssssssv
eingeg~	0prrqpqsv
eingeh~	srsvsrssr
eingeladen	sryusrssm
eingel~	sqytrrrrq
einger~	ussvsrssp
eingetragen	sprrrsrux
einget~	sorrrsqvy
eingruppierung	sssrsvssq
eingru~	sssrtvssq
eing~	3mvtomptv
einig	stsrxsrso
einige	wqrqrsrvs
einige zeit	vssrsrsss
eini~	vrroxrqvr
einkauf	tsrqrrrsx
einkau~	srrqttqsw
eink~	srrqttqsx
einladung	ortqrrpr2
einladungen	srrssssvs
einlad~	lxzppqotz
einl~	mwzroposy
einmal	spvvqtsqs
einm~	souvqssqt
einrei~	rsvrsssss
eins	ssssstusp
einsatz	sssuqutso
einsat~	ursurwusk
einsch~	nstsrpss0
einsehen	usssusssp
einseh~	ussrusssp
einstellen	srswwrssm
einstellung	srtszrrrm
einstellungste	sstvsssso
einste~	rov11urpf
einstimmig	srsqwrrsu
einsti~	srsqyqqsu
eins~	qlsw1vqmt
eintra~	rrsqssssx
eintritt	rrrsxsssr
eintri~	rrqsyrrru
eint~	ppqryrrsy
einverstanden	rrsrztssn
einverstandnis	tssssursp
einver~	tqsrzxssk
einv~	tqsrzxssk
einwilligung	sssrsrrsv
einwil~	sssrsrrsv
einw~	srtqssrsw
einzelgesprach	suosssssv
einzel~	nvmszqsrv
einzustellen	ssssysssn
einzus~	sssrystsm
einz~	mvmq2rsrv
either	tqrjs0rtu
either of	sssusyqsm
either way	wssnsrrvr
eith~	tqrks0rtu
ejercicio	srxsssssn
ejerci~	srztssssl
ejer~	trztssssk
el	pvvusvokw
el 0	rmqswsrry
el contrato	rrsqvrssv
el dia	stqrsrrrw
el domingo	rtsqssrsw
el jefe	svrsssssp
el jueves	rurqrrsrw
el lunes	sstrsrrrv
el martes	rrqrsqrs0
el plazo	rsrtsqssx
el primer	ssusvsssm
el proceso	sstvsxssl
el puesto	qsst0srrm
ela	xqsustssn
elected	sssttorrx
electe~	sssttorrx
election	sssssqssw
electi~	ssspsosr1
electric	uustssssn
electrical	sstsssttn
electronic	sstmssssz
electronically	ssssvsssr
electr~	rqpsxrurt
elec~	rppvymtrw
eleg~	qsstsrrsw
elektroniker	srrstssxn
elektroniker fur	ssrstssvo
elektr~	vrquwtswh
elek~	vrquwtswh
elena	ssrrytqrq
elenco	vrsrsssst
elen~	vrqpysqrt
elet~	sptusrrus
eleven	qsxrunvpu
eleven people	sssnsstsw
elev~	qswstnvpv
elf	ryporrssv
elif	rvsstussn
eligibility	ttspvwssm
eligible	uqswurqpr
eligible for	ssspvrsst
eligible list	sstwsussm
eligib~	wpquwvonr
elig~	wptuwvonr
elimin~	srynrrrtt
elim~	srynrrrtt
elis~	tsstsrusp
ella	strtsxrsn
elle	xpqwsqsqr
elle a	srsrsrrsx
ellen	sssrqsqsx
elle~	stsstsprt
ellis	ssssvsssq
elli~	svrtusssn
elodie	sssustssp
elod~	sssustssp
else	rqnu1ymps
else and	sssuswsso
else for	tssnssssx
else in	sssutusso
elsewhere	rrrursrrw
elsewh~	rrrursrrw
else~	rrrursrrx
elspeth	qvsrssssr
elspet~	qvsrssssr
elsp~	qvsrssssr
eltern	rtqovpssz
eltern~	rjrustrt0
elte~	qlprwrrt1
em	zjutvttns
em 0	toqttptsx
em anexo	srxstsrsp
email	3p0jqmrsu
email address	ossjssss3
email addresses	ssspssssw
email as	vsssssssq
email finds	spsrssssy
email for	tvussssso
email from	wssrssssp
email is	sstissss1
email the	ttssvssso
email you	wsspssrst
emailed	nrsssswsv
emaile~	nrsssswsv
emails	ttrkqoyzs
emails to	tssqrryyl
emails will	sssqsrssv
emai~	3qtkrmttv
embarr~	sssvtsrsq
embauche	ttsrvvssl
embauc~	stsoyvssn
emba~	rrqxyvqrj
embedded	prspurytr
embedded software	rsstssusp
embedd~	prsotrxus
embe~	prruuqxwn
embr~	sssvssssr
emea	sssssssvr
emergency	ssssrrssv
emer~	trrurprrw
empeza~	rrstrrssv
empe~	rrsuqrssv
empfang	sxrsrsssr
empfan~	uxrrrrrrr
empfehlungen	tuspssstq
empfeh~	uuuossrwm
empf~	xzspsrruk
empiez~	rqrrtsssw
empi~	rqrqusrsy
emploi	vssvssssn
employ	rssrrqssx
employed	sssqssrsv
employee	vrrorsrsx
employees	srrtrrsrw
employer	upnsumt0t
employers	sqpkrwo4t
employers on	tssqsysrq
employment	sqnv2orrt
employment as	ssssysssm
employment checks	rsssyssso
employment is	ssssxssso
employ~	ymiw0mpxt
empl~	zmiv1moxu
empreg~	qrsxssqts
empresa	vsqusqpsu
empres~	vrquspptv
empr~	vppxrpovw
empt~	srsrrsruv
emre	rsspsrtsv
en	0uwqkxqjt
en 0	sqmxvsrrt
en cuanto	srstsysso
en dan	trqrstssw
en dat	srswssrsr
en de	rqstssssv
en een	qrxsqrurs
en el	0nuvmvqos
en esta	qtsxsrssr
en het	ttrosrssx
en je	rtrpssssv
en la	ztrsoprpw
en met	sqsttssvp
en nuestra	srswssssq
en parler	srsrsqtsv
en piece	srususssp
en qualite	trssvssso
en tu	srsvsstsp
en un	ustmutrsu
enab~	ssspsstsv
enca~	wvotxsrql
encerr~	rssvssssr
ence~	rssvsssss
enclosed	tvxrtrrrm
enclos~	tuxrtqqqq
encl~	tuxrtqqqq
encont~	strvqrusp
encore	snsrpzqqx
encourage	qrs0rqsrr
encourage you	prs0srssq
encour~	oru0rqstp
enco~	mnryoysrx
encuen~	rssqsxssr
encu~	rrrosxssv
end	voqwowtps
end of	0qpkqzrqu
end the	sssvspsst
end we	srsnssvsw
ende	vsoor1pru
ende april	sssrswssq
ende der	qrtrsptuv
endeav~	pssvssssu
ended	rqrvrpurv
ended up	srsusrvsr
endet	tsqtrvrqu
ende~	spnzrptpz
ending	rrrurrrrw
ending 0	rsrqssssx
endi~	rrrurrrrx
endl~	srssrsssw
ends	vqqtmxsrv
ends on	ssrqovssv
energie	sqsrrxpwq
energi~	rqusryqxk
energy	wpsxrpssq
enero	srrvrrsst
ener~	tnqvpxpws
enforcement	stsssusso
enforc~	sstssusso
enfo~	sstssusso
engagement	rrsowwwsm
engage~	qrsr0vwri
enga~	ppqq0ytqq
engenheiro	urtosuusr
engenh~	uttosuuso
engeren	rtusswssm
engeren auswahl	rttssusso
engere~	rtusswssm
enge~	sxvsrysqh
engine	sssqssvss
engineer	zs0trnsxc
engineer and	ttststsso
engineer at	utttsstsm
engineer i	ssssssrup
engineer ii	usstvsssm
engineer in	ssssssuun
engineer jobs	sssrssszn
engineer position	wvpxrrqrn
engineer role	swrvsrrro
engineer who	sssrssxsq
engineering	ppotqnz3q
engineering and	ssspssust
engineers	slqsrruyu
engineers and	spssssttv
engine~	orpqqo90j
engi~	orpqqn90j
england	xsstsssrp
englan~	xsstsssrp
englisch	ssvsssssq
english	rq1ovosqt
englis~	ro2otpsqv
engl~	xo1prorpu
enhance	sssqssssv
enhanced	rrspvsrtu
enhanced dbs	ssssxsstm
enhanc~	srslvssuw
enha~	srslvssuw
enhorabuena	rsrrvrsst
enhora~	qqrpvrrsy
enho~	qqrpvrrsy
enjoy	sssnstssx
enjoyed	qyrrrotqx
enjoyed meeting	srsossssz
enjoyed your	sssosstsu
enjoye~	qyrrrotqx
enjo~	qxrrqrspy
enlace	srtsqsssw
enlarg~	ssssrssrv
enla~	rrtrpssry
enough	qqrwsntry
enough to	ssrssrssv
enou~	qqrwsntry
enquiries	usspursst
enquir~	znprrqruv
enqu~	zprorqruu
enregi~	wstrsssso
enre~	wstrsssso
enrollment	sssqswsss
enroll~	rrrrqyrrt
enro~	rrrqqxrrw
ensemb~	ssststssp
ense~	ruqvrvqrr
ensure	rtwnssssu
ensu~	ruwmsossx
entdec~	ssssssvsr
entd~	ssssssvsr
entend~	srrquxssp
enter	sttnssrsw
entered	tsrrrwrrq
entere~	tsrrrxrrp
entering	tssmssssx
enteri~	tstmssssx
entertainment	sssrssrsv
ente~	tpotrzorx
entfal~	sqssssssw
entf~	sprusqssx
entgeltgruppe	rssszsrun
entgeltgruppe 0	rsssyssun
entgel~	qrrryrrtt
entg~	qoqszrqtv
enth~	yprtssrrq
entire	sssossssx
entitl~	sssrvussq
enti~	qtrpxsrru
entlastung	rssvssssr
entlas~	rsswsrssr
entl~	rsswsrssr
entrad~	wsrqrqrrw
entrai~	sqssssssw
entre	vvotssqpt
entre 0	rvrusrrsr
entree	srvstsssp
entrep~	rqrrrrssz
entretien	sxqortrrv
entretiens	ssstuussn
entret~	rxqlrzqpv
entrevista	z0pnorppv
entrevista de	rsqtrrrrw
entrevista para	swssssssp
entrevistas	prrprwrrx
entrev~	t2npptpqy
entries	ssvrsssss
entrie~	ssvrsssss
entro	pqvnytqqv
entro 0	rsqssrssv
entry	pqtsqrwtu
entry level	sstsssrvq
entr~	ozzqpopnx
entscheiden	rruprxrrs
entscheidet	xpsqrrssu
entscheidung	rpsurvqqx
entschieden	rqpwtqrqy
entschieden die	sssvssrsr
entschieden haben	vtsqsrsss
entschuldigen	srsssrssv
entsch~	rmrxrzooy
entsprechen	rssqsrstw
entspr~	prrusrqsx
ents~	qlrxrzopz
entwickler	ssvssstsn
entwic~	ssuussusn
entwurf	rsrrsrssw
entwur~	qstrsrssv
entw~	pqysrqsru
envelope	sssxtsrso
envelo~	sssxtsrto
enve~	ssrxtrrto
enviad~	vsqssrrst
envie	ssstustsn
environ	qvsssusso
enviro~	nwuuttrqq
envi~	ozynxqqpr
envoye	tssvsussn
envo~	yqptutrso
epreuve	rtvsssssq
epreuves	trwrssssp
epreuv~	srzrsssso
epre~	srzrsssso
equipa	urtvssssn
equipe	yqstsvsth
equipe de	vrststssn
equipment	pwpurrsrv
equipm~	pwpurrsrv
equity	svrkxpwsr
equiva~	stuttsstn
equi~	xynqykssr
er	tqmypznqx
er een	svsrssssq
er is	srssssssv
er zijn	ssspssssw
era	pqs1ssrsp
erfahren	srstrxtso
erfahrung	qrswssxrp
erfahrung mit	sssussvso
erfahrungsgema	sssptrssx
erfahr~	oqpwrwvqt
erfa~	pppxrvuqt
erfolg	qqtxrrrru
erfolgreich	xssqssuso
erfolgt	vsstssruo
erfo~	vptwrprrs
erfu~	sssvssssp
ergebnis	srrvsussq
ergebnisse	srwtsssso
ergebn~	rpuxorqrw
erge~	tpvworqqw
ergo~	sssrsssvq
erhalt	vrsssrsss
erhalten	zoykmpuvw
erhalten sie	rrsppsttw
erhalt~	2nwiopuuv
erha~	3ovinpuvw
erin	rrrsssssv
erinnern	rrsqrrurw
erinnerung	svtssstso
erinne~	ptyoqptqw
erin~	ptyoqptqw
erklaren	ssstttssp
erkl~	ssvsssssp
erkran~	srsrssssv
erkr~	srsrssssv
erlaubt	rsvtssssq
erlaub~	sqvsspqsw
erla~	squusosru
erledi~	rstysrssn
erle~	qtsurqrrv
ernaar	wssrssssp
erna~	wssrssssp
erneut~	sqsxssrsq
erne~	ruryrrqrr
eroffn~	rsrrrsxsq
erof~	rsrrrsxsq
erra~	rsrrssssx
erreicht	u1rtsrssj
erreic~	uzqsrsqro
erre~	uzssrsrrn
error	prsvrqrrx
errors	ssutssrup
erro~	oqvwqpqtx
ersatz	sqrsrsssw
ersa~	surrrprsx
erscheinen	rrsrrrrry
ersche~	rrsqrrtrx
ersc~	rrrpsrtty
erst	xqrhr0spw
erst danach	srsrrvrrs
erst nach	wrsrsttso
erstatten	ssrtsqssw
erstatten wir	srrssrssw
erstat~	ruptrqrtv
erstel~	sssvsrssr
ersten	twvmtsqrs
ersten tag	sqrstsssw
erst~	sxqsoxpqt
erteilen	qssususvn
erteil~	rprttvrus
erte~	rprttvrus
ervaring	rrsysrssp
ervari~	rrsysrssp
erva~	qtryrpsss
erwartet	strssssvp
erwart~	quttqrrxp
erwa~	qttsqrtwp
erzahl~	qsrsrrurv
erza~	qvqrqrurw
erzieher	rssssssvp
erzieh~	ssstssswm
erzi~	ssstssswm
es	ozmznxopv
es 0	srpurstsu
es am	rssssrrsx
es bei	svswssrsn
es gibt	sqxprurtr
es ihnen	smssstrsy
es ist	ustussusm
es nicht	sutrspssw
esca~	ssssvsrsr
esco~	rqrstrrsv
escrib~	wpsususro
escrito	srttwsssm
escritorio	vrsqsstss
escrit~	urwrwstsk
escr~	znwuvrsql
esercizio	sswssssso
eserci~	sswssssso
eser~	sswssssso
esit~	prrusrrrx
eso	vrrtrttrq
espace	ussrrprrx
espa~	ussproutu
especially	rrrrrprrz
especially in	sssrsqssv
especi~	rrsssossz
espera	rrrqsvtsu
esperamos	svrsssssr
espera~	qurvrtrrs
espe~	ntntrvuqx
essai	rtrqvrrrt
essa~	qsstuqqrx
essential	rssxsstso
essent~	qssxsrtsr
essere	rrsqsvsst
esse~	oqqvsuust
est	1iktr0rpy
est bien	xrsqsrsst
est pas	rsrvrxrso
est pour	qqssvtsss
est un	tqrtrsssv
est une	srsusvssp
esta	pkk1qytqz
esta ocasion	rssvsssss
esta semana	ssrrssvsr
establ~	rrrvttrrr
estado	yrrurorrr
estado en	vssrsqsst
estamos	wvsssstsk
estamo~	wvsssstsk
estas	sssusstsp
estate	tvrurqrrr
esta~	0wounusop
este	ztovpmptv
este ano	vrrtsrsss
este e	ttssssrup
este~	srszsrusm
estimada	tqrtyprru
estimado	uuqwqsspr
estimado a	rttvsrssp
estimate	srsrssssv
estima~	qvorwtqpv
esti~	prptxxppu
esto	sssutusso
estr~	stsrsvssp
estudi~	rtsrsqrrw
estu~	sqsrspqr2
et	vtyqoxtjr
et c	ssswssssp
et d	ststtsssp
et je	wqrptxvsl
et l	sssnssusv
et le	turssvssn
et les	trsrvtssq
et moi	svssssssp
et nous	ststtusso
et on	swsrtstsm
et votre	rssvsruso
et vous	xsswsqssl
etait	qortxqrsy
etai~	pnrtxrrsy
etant	ssrsrsssw
etan~	rsrsrsssw
etapa	uxrvsrssm
etape	rtxssssso
etap~	wyvupvppi
etat	ssstsussp
etc	stskssvsx
ete	xrpysmtqr
ethi~	ssspststt
etie~	sssvssssq
etre	posxqsrrz
ett	ususssssp
etud~	tttwrrqrr
etwa	squpsssrv
etwa 0	trwsssssq
etwas	wsrrpxppt
etwas geduld	tssqssssv
etwa~	vsrro0pqt
eu	trsrpwpvs
euch	snsusrqs0
eur	srssvsrst
eure	rorsssssz
euro	okvqynxqy
europe	tvrsrrrrs
euros	rqrqurrty
euro~	rxqotprvv
evacuation	suqvssssq
evacua~	suqvssssq
evac~	suqvssssq
evaluation	rrwtrsrrt
evaluations	rsvsssssr
evalua~	ss0sppprt
eval~	sr0tppqru
even	sqqnwsupy
even if	srtosvtst
even though	sssvsrssr
evening	srwnvrwps
evenings	spquurtuq
evenin~	rmrtwpwtt
event	swqmrrqtz
event has	rtrrrrrrw
event will	sossssssy
events	sqvurrrtr
even~	qwqntpvtv
ever	uutmqmrt1
every	2nquo0opq
every application	xsssssssp
every candidate	swsssrssq
every one	vssssrssr
every other	sssrssvsp
every success	rssqrsssw
everybody	rntwtostv
everybody else	tssqsssvq
everyb~	rntwtostv
everyone	vqzxsopms
everyone at	stsrsussp
everyone i	sssossrsx
everyone is	susqsrvsr
everyone on	stsswsrsq
everyone who	uruvrsrqq
everyo~	vqzxsopms
everything	xxpvrlqqt
everything else	swsysmrsr
everything you	rrsppsss0
everyt~	xxpvrlqqt
ever~	uqpxq0por
evidence	lrsrvrtsy
evidence of	mrstusssy
eviden~	lrrvussrw
evid~	lqrwvssrw
ex	rrturqyrp
exactly	srsossvrw
exactl~	srsossvrw
exac~	rrrqrrzqu
exam	trpwrostv
exame	sttrxsrsn
examen	xqqosrrry
examination	suxtssssl
examin~	qrwwqrrrs
example	p11komrws
example j	swssssssp
exampl~	p11komrws
exam~	y00kpkotr
excel	rp3rsrrso
excellent	qqqtrrvrw
excell~	qqqsrtwrw
except~	rrssrsrsv
exce~	no5nrqtsw
exchange	ssspsrruv
exchan~	ssrnsuruw
exch~	ssrnsuruw
excited	uwtg2ppqv
excited about	tqxsssssn
excited to	rxqi2qpqx
excite~	uwsg3ppqv
exciting	stsrrsspx
exciti~	rssorsyow
exci~	twsf3otnw
excluded	sssrrsssw
exclud~	sssqrsssx
exclusive	ssslssss0
exclus~	rsslrryqy
excl~	usshqryq0
excuse	srspsxtsq
excu~	strmrysts
executive	jwyupv1th
executive search	sssqsszsp
execut~	iuytpq1rr
exec~	iuytop1rs
exemplar	sssrvsssr
exempl~	ssssxssso
exempt	ssssvstsp
exem~	sssrzstsm
exercise	s02yqlqqi
exercise 0	spstsrssu
exerci~	sw4zqmqqi
exer~	sw40qmqqh
exhibi~	tssnssssx
exhi~	tssnssssx
exig~	sqwtvtssl
exist	ssvrssusp
exis~	qqwwrqsrr
exp	srsrssxrq
expa~	rrrtrsvrs
expect	3wxen0oor
expect it	stwqstrsp
expect to	uuslr0sso
expectations	swstsssso
expected	qrqsquuqw
expected to	ssspstssv
expecting	swsssssso
expect~	n0pvotvos
expenses	rxrvrqrrq
expens~	qyrxrpqrt
experience	msoznj3wv
experience 0	ssspsswst
experience and	ssswssssp
experience in	rssqss0tn
experience is	qssvsssst
experience of	tssvsrssp
experienced	ssspssusu
experiences	sssqsssxq
experiencia	rrrwsrsst
experi~	lrnynk3yx
expert	sssmsutsw
experts	sssnssssw
expert~	sssksssvw
expe~	nuowkzquv
expira~	srrsssrn1
expire	rqvrssssu
expire in	ssqsssssv
expired	sssxspssr
expires	rsyovsqqs
expires 0	ssvssusso
expire~	rqzrvpprs
expi~	mp1oyqroy
explai~	rquvrrsqu
expl~	prxyporpw
exported	tssqssyyj
export~	qsrsrrxxl
expo~	oqqxpnyws
expressed	vssossssu
expres~	xrrrrqrus
expr~	xrrrqqrut
ext	rssqssvst
extend	rsss1ussj
extend an	sssrxtsso
extend you	ssssvsssq
extended	rrsurwrrr
extended to	ssttstssp
extend~	qqrutxrrs
extension	vrrwmmtsy
extens~	vrrylmtry
external	ssrrrwurq
extern~	srptqwvrq
exte~	qonwxxtot
extra	qqujxvrrx
extras	urstsssup
extrem~	sssqssssv
extr~	qosiytsvx
eye	srq0rpvrq
eye on	vssxrrssn
f	jwswrpswu
fa	uqrprsutu
fabi~	srsuwqrrs
fabric~	wourssvso
fabr~	xnwpsswtm
facciamo	txstssssm
faccia~	sxssrrrsp
faccio	vtrrssssr
facc~	vxqtqrqrr
face	rusrrrrrw
facebook	yssrssrsp
facebo~	yssrssrsp
face~	xtsrtrqrp
fachabteilung	rssssrssv
fachan~	ssssvsrsq
fachbereich	tsttstssp
fachbe~	stturtsro
fachfr~	rutsssssp
fachli~	sssxssrsp
fach~	wwsuqvqvg
facilities	wqstssssr
facili~	urrvrrstq
facing	ssrtrrssv
faci~	tqswqqrsu
fact	rruprrsrx
factor~	srrqsrxss
fact~	qssvqqwrt
faculty	rrsrrvrst
facult~	srssrwrrs
facu~	srssrwrrs
fahren	tustssuso
fahrtkosten	swstsrssp
fahrtk~	swstsrssp
fahr~	rwq1ontqr
fail	srwqrsrru
failed	sqrrrrrsz
failing	strtvsssp
failin~	rtqqtrrry
failure	strptussu
failur~	strptussu
fail~	rsonvsqr2
fair	zopsoxpxp
faire	rqrwuuqrq
fairly	ussrsssup
fair~	spqwqwnwr
fais	srsvsrssr
fait	uqqzurqrq
fake	sswrssssp
falar	svtsssssn
fala~	sysrsvssj
falk~	stsrxrssp
fall	ssqtqvpqx
fallstudie	stvssssso
fallst~	srxussssm
fall~	pnysptqqz
falsch~	ssurssuso
fals~	sq1nrrtrr
falta	trtpqssrx
falt~	routqssrx
familie	vosqopts2
famili~	tkulrm4sz
family	pppips4xx
fami~	qmqipn8w0
fancy	sxspsrvrp
fanc~	sxsprrxrp
fang~	svssrsssr
fantas~	rssqsrssw
fant~	rssrsrssw
far	rsquvwmrt
far as	prsuytrrp
far more	ssssspssv
fare	rwttrrurn
farm	tsstusttn
farmac~	sstusssso
farouk	rsstsssrv
faro~	rsstsssrv
fase	wrssrrrru
fash~	ssspssttt
fast	qppwqpyrv
faster	tssntsrsw
fastest	ssspssssw
fastes~	ssspssssw
fast~	tssltrrsz
fath~	rtsvsrrsr
fatima	surqttuso
fati~	strstwusl
fatou	srsrsvtup
fato~	srsrsvtuo
fatto	qrrrsurrx
fatt~	qrrrsurrx
favor	rvtrqqurs
favorite	ssspssssw
favourite	vssqssrst
favour~	ursqssrsv
favo~	qyrwqpspu
fax	ussmssrsx
faz	sqprssssy
fazer	ssrvqrsrt
faze~	survqrrrs
fear	sssossstw
feature	sstnsstsw
featured	sssqssrws
features	rrrtrrrrv
featur~	rrsmrrrvy
feat~	rrsntrrvx
feb	rsroryurr
feb 0	qvsqssusr
februar	srrtqurqv
february	zspuqnqsu
february 0	rvunssrtt
february at	sosrsssuw
februa~	ytowqoqrv
febr~	xsuwpnpqu
fecha	ussqtvurn
fecha de	rssssrvss
fech~	uqvvswtql
federal	vrrrrsrrv
federation	sssrsssvr
federa~	trrrrrrtw
federi~	sssqssvsq
fede~	xrqmrqttw
fee	oprwpous0
feed	qusqsrrxr
feedback	pso2p0oot
feedback and	spspswssv
feedback is	sssvssssq
feedback report	sswsssssp
feedba~	oum1p0nov
feed~	ovm1ozoov
feel	oqvysvnrs
feeling	srstrrrsv
feelin~	rrrwrqrru
feels	suswssrsn
feel~	rurzrqprs
fees	ssskvsvsw
feet	sqssssssv
fehlen	srrrrprrz
fehlen noch	tssrrsrsw
fehlt	sotprswtu
fehl~	rktrppxt0
feira	svqpurrrv
feir~	svqpurrrv
feli~	qrskyurxs
fell	rssvrqrru
fellow	ussnwrrtr
fellows	sssttvssn
fellowship	sssrrwstp
fellow~	urrtuvstk
fell~	rorusyn0n
felt	qprzrnwru
femk~	susrrqrsv
fenste~	ssvvsrssn
fens~	stvvsrssn
fenwick	vssqssssr
fenwic~	vssqssssr
fenw~	vssqssssr
ferien	ssstwsssp
ferien~	ssstssswn
feri~	urrowqtvq
ferm~	uurorvsrr
fern~	mqrqsuvsx
ferran~	svsrssssq
ferreira	sssqsvssq
ferrei~	stsqswssq
ferries	sstssutsn
ferrie~	sstsuussn
ferris	sttqsvuso
ferrov~	ussossssv
ferr~	qywqp1qmp
fertig	srppyrsru
fert~	rrqoyrssv
festival	sssyssssm
festiv~	sqrwrtrrt
fest~	rtrvotwqs
fetch	surwsssso
fetc~	surwsssso
few	tzoxqrqot
few questions	ptssssssv
few weeks	srsxtstrp
fewer	sssmustws
fewe~	sssmustws
fica	ruovrqrrx
fica~	uppxsqrru
fiche	rttrssuvn
fich~	orwqrrtvt
fico	sprtsswss
ficou	sopsqvrrz
fico~	sopsqvrrz
fict~	rpyqrrrru
field	qrsvotrxr
fiel~	rrtuousur
fiet~	rpsstrrsw
fifteen	sqsrssssx
fifteen minutes	srsrssrsw
fiftee~	sqsrssssx
fifty	svrvssrsp
fift~	rwqqsssru
figma	rr1rssssm
figm~	rr1rssssm
figura	tssvssssq
figure	qtrvrsrru
figures	rqrsrussv
figure~	rprprwtrw
figu~	oqqypxrqv
file	1lzvnrpnu
files	vrtlrrrry
file~	vrtmrrrrz
filiale	vtursrsso
filial~	wsxqsrrro
fili~	yqvtrntuo
fill	tnqrwowqx
fill out	srsksrss1
filled	qrp0owuso
filled the	rssvsrssr
filling	vsqpqvsrt
filling in	ussnssssw
fillin~	vsqpqvsrt
fill~	srmynyvrr
film	rousrsrsx
films	usstssssp
film~	xqsssqrss
filter~	sssqsssrw
filt~	wrvnsrsqu
fim	rstqrrssw
fin	surqvyrsm
fin de	ssrqsvsst
fin du	ssssswssp
final	proyt0oot
final stage	srtpssssv
finale	svsussrsp
finalist	srsutyssk
finalistas	sssqsyssq
finalists	ssttqprtv
finalize	srsrxsssq
finalize the	srsrwsssq
finali~	qqqtxyorr
finall~	srrtsrrrv
finance	oqqvssuwr
financial	vqtorsrtu
financ~	pkxvpuuvs
finanz~	strqqsstv
fina~	onoxt0qsu
finch	rtsvrvrrp
finc~	qssvrwqsq
find	or2htnztu
find a	rruqsrvrt
find attached	rsupwrqru
find below	tutsssrtn
find my	wrsrssqsr
find out	tvwkrutrr
find the	rowntqyru
find you	nsssssqtx
finde	trsrvsusn
finden	owxpxoqqt
finden sie	ouwqxpqrt
findest	rrwtsssup
findest du	srvssssuq
findes~	rrwtsssup
findet	rvssrrrrt
finding	rrrprrqvz
finding a	sssrssqvr
findin~	rrsqrqqvy
finds	sqsrsrtsx
finds you	sqssssrsx
find~	np0qzlmty
fine	vtzkytpop
fine~	rssrssssw
fingers	srsquwrsr
fingers crossed	srsquwrsr
finger~	vorovvrst
fing~	xornvvrst
finish	opykyrqry
finish it	sstqsrssv
finished	qptxquqqu
finish~	sovwpvqpu
fini~	no0nurrqz
finn	uussrurso
fino	vrxosrrrr
fino a	ssxrssssn
fintech	sssssswtn
fintec~	srssssytm
fint~	sssrssyum
fiona	ststsswso
fion~	sssttswsn
fire	rtovrxrtr
firewa~	sssssrssv
fire~	rtqsrtrrv
firm	rtrosoytu
firma	rtsoowrry
firmat~	rssswrssr
firmen~	rrssytsul
firms	rrrsroutw
firmware	srssssuvo
firmwa~	srssssvwn
firm~	onqkzruyx
first	psoj1zsts
first aid	usssvsssn
first and	russryqrq
first come	srsrrsuvr
first day	srrpwsqsu
first half	surrsvssq
first name	ssspssvst
first round	sssuststn
first served	sqsrrsuxq
first time	ssstsssuo
first week	utsrsnssv
first year	rrsturvun
first years	ssstsssup
firs~	proj2zsts
fisc~	strprtrsv
fisheries	stsrsvssp
fisher~	stsrsvssq
fish~	susrsvsum
fisi~	srwprusss
fiss~	rqrrusrsv
fit	quqvqpswr
fitness	strrwtsso
fitnes~	ssuqvsrrq
fitn~	ssuqvsrrq
fits	qssrsstsv
fitter	rrt2ssssj
fitting	rqptrsssy
fittin~	rqptrsssy
fitt~	qpq2qrrst
five	rszwrjrru
five days	qqvqsrssw
five minutes	strqssssv
five people	tsspssssv
five years	rrrwsrrrs
fix	rtzkrrtru
fixed	qsrorttuv
fixed term	sssstsswo
fixe~	qrqosuuuv
fjor~	tustvsrsn
flat	upwmtqurv
flat 0	sswrrstsq
flat~	ssspssssw
fleet	ruswsrstm
flee~	rusxsrstm
flexibility	sssrssrvs
flexible	ssspssxto
flexib~	srsmssxxq
flex~	rrrmsrw1p
flight	rusvrosru
flig~	qvrwqntru
floor	u2ssrorqo
floor 0	ststsstsp
floo~	u3sorosqq
floris~	tvswtsssk
flor~	0ttwsoqqn
flou~	rqxqssrss
flug~	rutusssso
fly	ssstsutso
focu~	srsurrrsv
foi	xnowqvopx
fois	qrwvsrsso
folder	xqvlsrssw
fold~	xqvisptsz
folgende	tpqrrqr1s
folgen~	uqsprqq1s
folg~	vwporopzt
folien	rtxsssssp
foli~	rtzsssssm
folks	ssrvrsvrp
folk~	ssrvrrwrp
follow	wuotwmmxr
follow us	wrstssssq
followed	rwsqsrsst
followed by	rvsqsrsst
following	pnpx0oqvt
following a	sssvsrssr
following the	roruqrurw
following up	susqsvsso
following your	rrrq1vrrl
follows	sutnusrrv
follow~	ovox0mqst
foll~	nynw0lovs
fonction	tsttusssn
foncti~	sswuvsssk
fonc~	sswuvsssk
fond~	rrrttousv
food	qpusrwqut
foods	svwsrurrl
food~	twvrruqrn
fool~	srssvsssq
foot~	srspystsr
for	3qqxooqpv
for 0	myo0kptr0
for a	iysvmn5pu
for all	orrwrrrrw
for an	ryrqqnssw
for any	rrrsrstrw
for applying	2v2topook
for as	sssssvssp
for attending	qwrzqwrsl
for backend	sswsssssn
for bearing	svsqswsso
for being	struwrrro
for choosing	vrsqssssu
for claims	tsusssssp
for coming	spsys1qqk
for completing	rtrurvrrq
for confirming	svssssssq
for considering	vsrurrrrp
for customer	stwwssrsl
for deputy	ssssvtsso
for dropping	tssssusso
for each	rqvsrrrru
for every	sssptsssu
for everyone	svsqstssr
for everything	srsspsssw
for example	sssrssssv
for feedback	sssxsssso
for filling	xsslssssv
for first	sssssutsp
for free	urrqrrrtw
for further	psusssssv
for future	msrysqtsv
for giving	pss0sssso
for having	sssyspssr
for in	rsssssqqw
for interview	swsysrrsl
for interviewing	qwsrsxssn
for its	ussqssvsq
for jobs	ssssssrsv
for joining	ossussssu
for july	qssrsvsss
for just	sssqssssv
for later	rsspssssv
for letting	sssmsrqs3
for me	usvnrrtru
for meeting	rpsssyrsq
for monday	ruvtqrqsr
for more	sssjttssz
for my	sssrsrssv
for next	rnrvrwrrv
for now	qqrtt0rro
for offering	sqrrrsssx
for one	sstxqvpqp
for only	ssspssssw
for other	qrr0rrrrq
for our	suuuqotrt
for police	ssursussp
for product	sussssssp
for production	ssssrvssq
for putting	vrrurtrrp
for real	srsrswssq
for registering	srsrssssv
for saturday	srvsssssq
for sending	yvryrrrrj
for senior	tstssvsso
for seven	sssqssrsw
for showing	tssossssv
for six	torrqxrrw
for software	stttussul
for staff	rsswssrsq
for submitting	vrrnrrrrx
for summer	ssstsyssm
for taking	vtpzrprrp
for that	srrzrvqro
for the	32qvnlnlu
for their	sssrssssv
for them	vssussrso
for thinking	sssvssssr
for thirty	swsrssrsr
for this	nsp1oxoqv
for three	rqrrsqttx
for tomorrow	rpsssrssz
for trainee	ttssssssp
for tuesday	strsrsssv
for two	rrrvpuurs
for us	tsuuqrpqu
for wanting	0rsqssssn
for wednesday	uvsrssssp
for what	rsstsrrsv
for which	pqszrurrq
for work	srsrssrsv
for writing	wurussrsn
for you	ormwzppyt
for your	zrqvnqopy
force	ssqrsussv
forc~	trqrrvrrv
forderung	sqrrssssw
forder~	rqrnrxrsx
ford~	rtrirxrsy
forecast	srsrrrssx
foreca~	srsrrstsw
foreign	ssspsstsv
foreig~	sssosstsw
forest~	swsrtsrtn
fore~	isrrqtvs2
forget	stsqsssvr
forgive	svrurrtsq
forgiv~	rvrurrtrq
forgotten	qssrs2rsn
forgotten you	rssrs1rsn
forgot~	qssrs2rsn
forg~	ntvrpzpuq
fork~	tprprrytr
form	#tsipktqu
form and	yrsnrqtsu
form for	3trjsrsss
form in	uuusssssn
form to	ssspsstsu
formal	twqn1rtrm
formal letter	ssssxsssp
formal offer	rsssvssss
formally	srspvstsr
formal~	srsowstst
format	ruzprrsrs
format~	usvlqttrv
former	rrsnstwst
forms	rptowrstw
forms of	sqrswsstr
formulario	vrrsssssr
formul~	zqsqspqrv
form~	pyyf2nwmt
forn~	svvrsssso
forth	sssvssrsq
fortnight	rqrpvwrru
fortni~	rqrovwqsu
fortra~	ssrsssyor
fortune	sssnsssvv
fortune 0	sssosssvu
forty	rorwsqsxs
forty minutes	sprrssssy
fort~	okruszuut
forum	srrrssssw
foru~	srrqssssx
forward	krtyvospy
forward to	s0rfxpqp0
forward with	irw2uprrr
forwarded	1qqkqrvrx
forwarded to	0ssrrrssp
forwar~	pqrytospz
forw~	pqrytospz
fostering	srrsssssv
fost~	snrrssss0
foto	ztsluqprv
foto~	sttqrrrrw
found	nqrwpnwvx
found it	urspssqsx
found the	sssnssssx
found you	rrrtrtyro
found your	stssssvsq
foundation	ssswrrrrr
founda~	sssvrrsrs
founder	rwrsrvurm
founders	snstsrssx
founde~	qsquqswpv
founding	sssvsrtsp
founding engineer	sssvsstsp
foundi~	strwsrvsn
foundry	vsstssssp
foundr~	vsstssssp
foun~	pppynn2sv
four	sryv0hrpq
four days	rrrrxrtrq
four hours	spusssssu
four people	tqvtrrtrq
four times	srsttstto
four weeks	wrrnxtqrr
four years	rrsrvssts
fourni~	swrsssssq
fourteen	ssrssqrsw
fourte~	ssrssqrsw
fourth	tsstrstsp
four~	sxpurprst
fr	vrrtprrpy
fr 0	uqrsqsrp0
frag	utrusrrsp
frage	ustustssn
frageb~	uqyrssssn
fragen	vwzlqotou
frag~	qv0motwnu
frame	ssvrssssr
fram~	rtvrrqsss
fran	srsvrrsst
frances	sqqrsstsx
france~	sqrqstssv
franch~	srsrswssq
francisco	ssspsssvu
frankly	srsvsqsss
frankl~	srsvsqsss
fran~	pnrxpvusu
frattempo	srsstvrsp
fratte~	srsstvrsp
frat~	xqrrsursr
frau	myps1xpks
frau dr	runqvwtps
frau roe	qprurrrry
fraud	tsstssssp
frau~	vrssssrrt
fred~	ssyqrruro
free	qpqmtnv0y
free for	utrlsrwus
free from	srsqwstsq
freedo~	sssrssssv
freelance	srtusrvtn
freela~	rrtvrqztl
freeze	rrrsryrrs
freeze~	srsnsursw
free~	pprnpyysv
frei	qkvvxoust
freie	ssrtsstwn
freiga~	sssrsrssv
freigegeben	tssqtorsx
freige~	tssrtnrrx
freight	rutsstuuk
freigh~	ruttstuuk
freitag	ovyssprov
freitag 0	rutrrrrrv
freitag um	rsrsssssv
freita~	nwzqznqnu
frei~	pyyorjrxt
fren~	sstpssstt
freque~	ssspssstu
freq~	ssspssstu
fresh	srsrrsvst
fres~	qpqqpqxyv
freude	sqsqtrrsy
freue	rurrwrtrq
freue mich	svssvstsl
freuen	qopo1qsuw
freuen uns	srpnzqsut
freundliche	tw1spuroj
freundliche grusse	tw1spuroj
freundlichem	tusssrtsp
freundlichem gruss	tusssrtsp
freundlichen	xwuvrspom
freundlichen grussen	wwuuqtpoo
freund~	xy3tovplg
freu~	wwrs0lqlt
fri	rqomvrwsy
fri 0	sqppssxsx
friday	u01jmmsrv
friday 0	rwtmssttt
friday and	srrtrvrrt
friday at	rtrprrqrz
friday so	tssspsssv
fridays	rrrt3qrrn
friday~	rrrt3qrrn
frid~	szzjvlrqv
friend	qqqwqpsty
friendly	rvqnrtstv
friendly reminder	rtrrrrrrw
friends	rrrrrqquy
friend~	ruqlrrrx0
frie~	opnxnmu0z
frig~	ursussrtp
frist	srxrrsrtr
fris~	xryisss2h
frit~	srsxrsrtp
from	rsqzpmwru
from 0	rwwhzopuu
from a	vryopnxrt
from all	rrsvrqrsu
from day	ststsstsp
from home	rtsptsssu
from january	urspsqvst
from me	rqqvxynqq
from monday	srssrrssw
from my	ssrtrqrrv
from next	sqssrsssw
from our	trvnvqwqt
from outside	sstssussp
from september	sssqpsutv
from the	rwqzpnspv
from this	stqssptsv
from today	trwqsqrst
from us	tkpuuvtqw
from you	pqprvt1qq
from your	trqnwttts
front	vzrnqupsr
front of	twsosrrst
frontend	tsvttsssm
frontend developer	tstttsssp
fronte~	yrwrsrrtk
fron~	0xvposmtp
frozen	rrsnsxvtr
froz~	rrrlrzxtq
fruhestens	ssttsusto
fruh~	pnotttytu
frustr~	rsssswssr
frus~	rsssswssr
fue	qsqsrsrry
fuer~	ssqrsrtsw
fuhren	rtrsrxrrr
fuhrer~	wqsrssrst
fuhrt	svspsssur
fuhrung	strqsrrsw
fuhrungszeugni	rqrrwrrru
fuhrun~	rpspwrrrx
fuhr~	swpkvuqtv
fulda	srrrsswst
fuld~	srrrsswst
full	nrlvzmxyq
full stack	tsttsstul
full time	qpon0su0o
fullti~	stssssusp
fully	qsrlqvzrv
fully remote	sssqssysp
full~	trrlqt0qu
fun	rosqtrury
funcao	wtssusssm
funcao de	ttssussso
functie	svtyvtqqi
functie van	tsrwursso
functi~	qurrvvrqr
func~	xworysqoo
fund	stshststz
fundac~	usststssp
funded	srqtrqwts
funding	rssmrxrrw
fundin~	qsslrzrrw
fundraiser	stsrsssvq
fundraising	srsrtssym
fundra~	sssttssxl
funds	sssqtsssv
fund~	pnpuqytvt
funf	rsvmsturu
funk~	rsswstsso
funn~	rrtvrrrrt
fur	sqqxqmusx
fur 0	rqotrtrsx
fur betriebstechni	ssrstssvp
fur das	ppxxqoupw
fur dein	rrsvrsrst
fur deine	vwruuurrj
fur den	zowxojrvs
fur dich	turtwtrsk
fur die	vs0slwomv
fur diese	qssvsssss
fur ein	uvrqrqrrv
fur eine	rqwwrpusp
fur einen	pqrurryru
fur ihr	urrtqtqqw
fur ihre	yspwqprpu
fur ihren	rrrtrrrrx
fur sie	nxpy1oqqn
fur uns	rttsrswsn
fur unser	ssvrssssr
fur unsere	qusvssssq
fur unseren	srstsswtn
furs	rrt1osrrq
further	jqzwr0pnu
further at	qssvstssr
further consideration	trrvrrrrr
further emails	sssqsrssv
further to	rtsp1vrrk
further with	rrtvsrssr
furthe~	jqywr0pnu
furt~	jqywr0qnu
futur	srtrtswso
futur directeur	srsssswsr
future	jqrzrmvq3
future openings	rssvsssss
future~	suussssum
futu~	jqsyslwr1
g	xtqvppqvr
g day	ststsssvn
gaan	wpszrsrrn
gaat	soustqsrv
gab	sssysrrsq
gab es	sssxsrssp
gabi	rusrssxsn
gabriela	sqvtssssq
gabrie~	usutusssl
gabr~	urtwusssk
gain	sssossssy
gain~	rsssssssv
gallery	rtsrsvssq
galler~	rtsssvssp
gall~	rtvssvssl
gameplay	ssusssvsn
gameplay programmer	ssusssusn
gamepl~	ssusssvsn
games	rqxovrqvr
game~	qryouqsuq
gang	trsqssrvr
ganz	rurvrstto
ganz~	sssssrrsv
gap	ssssssrsv
gar	vrsusrssp
garage	swtqssrss
gara~	svtnotsrw
garden	rrtortrsw
garden~	srsqsrrsy
gardez	srsssrssv
gard~	qqqsqwrrz
gareth	strpvrtst
gare~	svrovrsst
garn~	tustssssp
garr~	rrrurrsrv
gartner	sssqsssxp
gartne~	srsrstsxn
gart~	rrsrqsrxu
gas	ttsusrssp
gasthof	rrstssrsv
gastho~	rrstssrsv
gast~	uvsqrrqss
gate	sxsqqsurq
gathering	spsqswtss
gather~	spsqswtss
gath~	spsoswvst
gave	qpqxqutqv
gave the	sssossssw
gb	sqzrrsrsr
gcse	spstssssu
ge	svrtusrsp
geachte	utrxpupot
geachte heer	rtrxsurro
geachte mevrouw	vtrvrrrrq
geacht~	utrxpupot
geac~	uuqxpupot
geande~	ssswsrssr
gean~	sstvsrrss
gearbe~	sssvssssq
gear~	sssvssssq
geben	nqpyxzpoq
geben sie	ssstvrqrs
geben zu	rssvsrsst
gebeten	utussssso
gebete~	utussssso
gebe~	ppqxx0pnr
gebi~	vsstssssq
gebr~	swsustrso
gebucht	srrrrrrvu
gebuch~	ssrrrrrvu
gebuhr	sosrsrssz
gebunden	susrosssw
gebund~	susrosssw
gebu~	tvqpnqrvy
geda~	sqwprttss
gede~	strussssp
geduld	wsrlrzqrv
gedu~	xsrjr4rsn
geehrte	porvrzrow
geehrte damen	uqrrrrrsw
geehrte frau	lypt0xpms
geehrter	yvrxovnkt
geehrter herr	xwrwpvnkt
geehrt~	oyqwpyolv
geeh~	oyqwpyolv
geen	nwszqxsrk
gefallen	rvrxsxqrk
gefallen ist	sssotsssv
gefallt	stsrssrvq
gefall~	qwrxsxpui
gefa~	qzrxrwpti
gefo~	sssqvrrst
gefreut	rsssrrssv
gefreu~	rsssrrssv
gefr~	srssrqssw
gefunden	trrwrrtwn
gefund~	trrwrrtwn
gefu~	srqxqqsvq
gegeben	rrsvurrsr
gegebe~	rssxurrsp
gegen	rvqsqtrrv
gegevens	srrrrrrrx
gegeve~	srruqrrrw
gege~	nypzpqpqx
gehalt	rsrovryrq
gehalt~	qqqrwrsrx
geha~	pooszpyqv
gehen	svpuqurqt
gehe~	tvotqurqt
gehort	suttsossu
geho~	ruvsrktsx
geht	zpvnvptot
geht es	xprurrrrs
geklappt	suspsssst
geklap~	suspsssst
gekl~	stsosttsu
gekommen	vrsrsrrsu
gekomm~	vrsrsrrsu
geko~	wqrrrqqsw
gekr~	0qspsqssr
geland~	vrssprssu
gela~	vqttorrrx
geld~	pptvrursu
gelesen	vurtrqqru
gelesen und	vsspsssst
gelese~	vurtrqqru
gele~	upsvpvqpv
geli~	vtsusrsso
geloscht	qrrqrrrr2
gelosc~	qrrqrrrr2
gelo~	psrrrqrr2
gemacht	susyssqsm
gemach~	susyssqsm
gema~	ruryvqtsl
gemeinde	srtvsrssr
gemeinsam	utusssssn
gemein~	vuvwsqqrl
gemeldet	srrtrrrsw
gemeld~	srrtrrrsw
geme~	upvwqnrpx
genannt	rosrssxsv
genann~	qosrrrwtv
genau	rrspsrxss
gena~	qmsqrq1tx
general	ruuuprqst
general manager	ttspstsrs
genera~	zqrwnpqtt
gene~	zprwnotsu
geni~	rprssqss0
genn~	susstsssp
genoeg	srvwssssn
genommen	rsttqrrrw
genomm~	rsttqrrrw
geno~	wpwyptpqp
gente	stqxsrsrr
gentile	qwusqvqnu
gentile candidato	vsqssrsss
gentile dott	suswssssm
gentile dottoressa	rurqsrssv
gentili	sorssqss0
gentil~	rvtsquqnw
gent~	pxnupwsnx
genug	ssrpsursw
genugt	rstprszsp
genuin~	tssvssssp
genu~	qqrrqt0rs
geplan~	susqsvssq
gepruft	srrvrsrrt
gepruf~	srrvrsrrt
gepr~	srrwrsrrt
gerade	2nrqquyuj
gera~	ymprpuxrt
gerech~	ssswvrrsn
gerenc~	rssvsrssr
gerente	sutstutsl
gerente de	ttsruutsl
gerent~	rutsuutsk
gere~	qsszxnqrr
geriat~	rrsqssuxp
geri~	qsrpsqt0r
german~	sqssssssv
gern	mztyqmwnu
gern am	swssssssp
gern mit	rususstso
gerne	jzps4srqo
gern~	jzpt4srqo
gesagt	rqrustvrr
gesamt~	sssvsssun
gesa~	rppwttutq
geschaftsfuhre	srssssvsp
gescha~	sqqvssrqv
geschi~	tqsxrsuro
geschlossen	puttsrsst
geschl~	qutwsprsr
geschrieben	srsvssssq
gesc~	opuzqvrpu
gesehen	rqrsruyqr
gesehe~	rqrsruyqr
gesell~	tsststssp
gesendet	wussusrsl
gesend~	wussusrsl
gesetzt	rrspsxsst
gesetz~	qrsrswrrt
gese~	xrqssxupm
geso~	uursrprrt
gespeichert	yssssrssq
gespei~	yrrqrqrtr
gesprach	pwzrqlqsy
gesprach mit	rxrssqtsr
gesprache	qoqrrzrrw
gespra~	mzqrqxqpw
gesprek	sxwvrsrrk
gesprek van	svssstssp
gesprekken	vsstssssp
gespre~	wztxrrqqh
gespro~	rsrrqryrt
gesp~	q0ruonsrw
gestellt	sqwtsutsm
gestel~	sqwusutsm
gestern	qypxtpntr
gester~	qypxspnts
gestionnaire	ustsssstn
gestio~	wouvrrqsr
gestor	stssstsso
gestor~	tusttsrun
gestossen	ssssssvsr
gestos~	srsrsswsr
gest~	nqt2roqtt
gesuch~	trssrs0sk
gesu~	sprsru0rm
get	tu2huorrv
get a	wmvh0srtu
get an	ursqswrsq
get back	tssksutrz
get it	ursksrwsw
get more	sssqssssv
get the	pvsotrqsy
get this	srsrssssv
get through	vtsqsrsss
get to	rwuprtqrt
get you	swrnussst
getagt	srstrrssw
geta~	rqrsqorr3
getr~	rqrurtrrv
gets	yopsqutqu
gets the	srsrssssv
getting	owpwrrrrv
gettin~	owpwrrrrw
gett~	oxpwrrrrv
geven	ttsssussp
geve~	stsususso
gewa~	qqtwvsqrr
gewe~	qrqtqsurv
gewi~	ossqsrssy
gewoon	rwrvqrsrr
geworden	qprwtqrrw
geword~	qprwvqrrw
gewo~	ptpytrsqv
gewunscht	sqrrtsrtv
gewuns~	rqrswrrtu
gewu~	qqrswrruu
geze~	rrrsurrsv
gezo~	srsqqswst
ghent	srsqssrvt
ghen~	srsqssrvt
ghoste~	sssqsvrst
ghos~	qqqmpr%rp
gia	nrrztqrrv
gib	svssssssp
gibt	pswurqsrt
gibt es	rtswqqurq
gift	srrvrrqrw
gig	stsvsqsrr
gilt	rrtwrvrrq
ging	rrqvsqrsw
ginge	sxsssssso
ging~	swrrrsrss
giorni	trusxsqqp
giorno	rttqrrrsx
gior~	pvutwsoot
giovedi	suuqrqqrw
gioved~	suuqrqqrw
giov~	ruutrqprv
girl	sssxsrssq
girls	spsqxssst
girl~	tnspxsssu
gise~	srtsvussn
gist~	sqwssqsst
git	ssxssssso
github	vszqrrtsl
gith~	uryorrwsn
giugno	qsrrurrrv
giug~	qsrrurrrv
giulia	susussssp
giul~	susussssp
gius~	stutssrsp
give	u0pv0xijp
give me	tuvmzvorl
give us	5srptkrsr
give you	qxqvrxpor
given	rryxnvqos
given a	srvsssssr
given your	stsnssssx
gives	ssvosrrsv
give~	rs0xooqot
giving	psryrsrrs
giving us	qsswsssss
givi~	psryrsrrt
glad	oprr1trpu
glad to	qqqs0qsqt
gladly	sssvsstsp
glad~	sssvsstso
glan~	srsstssvr
glaser	ssvssssso
glasgow	srsusrsvp
glasgo~	srsusrsvp
glas~	qprwqrsyp
gleich	svrnuqtsv
gleich~	uvqwqqrtp
glei~	vwnupmuus
gli	rrrtrptrw
glob~	tqrptroyu
glov~	svrqsssss
gluck	rrrvrrrru
gluckwunsch	rtpqtrrsy
gluckw~	rspqvrqsy
gluc~	rrprvqrsy
gmbh	00qwrmsuf
gmt	sxqrrsssr
go	tt4msiunw
go at	ssyrsrssp
go away	svsqsstsq
go on	rsyvqrrro
go out	sqspssrsy
go over	swsrsssso
go through	0ntluqyqq
go to	ruzkyopqv
go with	rssrrrrry
goal	sssnssssy
goals	sssqsssws
goal~	ssspssswt
god	ststsqosw
god bless	srstsspsw
goed	uvupsuusk
goede	vssrsrsss
goede orde	wssrssssr
goedem~	sssxrrruo
goed~	xrqwrprup
goes	uorxr0mot
goes into	sssvssssr
goes to	sowssupru
goes up	srsptrssv
going	roowqyrpw
going to	upptsvppx
going with	srsvssssr
goin~	roowqyrpw
gold	rrrsrrvvr
gold~	rrsvrrvsq
gone	uopypxppv
gone to	urryrnrrt
gone with	sssytqrsq
good	svmyrqsqu
good afternoon	strvrtqrr
good day	rusvrtxrj
good for	utsqttssp
good luck	spwwqopsx
good morning	uvruqusqo
good news	uqqnzrqsv
good one	sssossssw
good time	vusnssvsq
good to	ssswsstsm
goodby~	qrsrssssx
good~	rrrssrssx
google	s0uorrrpu
google meet	sxrrssrsr
goog~	pzunrrrpz
gostei	vrrtsstso
gost~	tvttrqvrn
got	1uqxonrqq
got 0	swrsrsruq
got a	orprrs1st
got all	strpsussu
got it	5prlrrqst
got the	qpvyurqrr
got to	rtsvuqssq
got you	susrqsqsv
got your	vyrmprzpq
gott	uwsrrsrsq
gott~	trsms3ssn
government	sttmrsqvw
governors	ssssvwssm
govern~	qsqmwxpvt
gove~	qsqmwxpvt
gp	rrxsrqsss
graag	pyvqwpqqr
graag een	svssussso
graa~	qyvqxpqqp
grab a	sstusstsp
grab~	srxssssso
gracias	yoqvpotqx
gracias por	vqrwspqqv
gracia~	zoqvpotqx
grac~	0onvonupz
grad	uvsqsrsrq
grade	trou3rtwf
grade 0	ssqs1ptwj
grades	stutpsssr
graduate	nwxwspptr
graduate scheme	swrsssssp
graduates	srqorstvw
graduatoria	qrrsrwrrt
gradua~	ktvwpuowt
grad~	krvx0lpwr
graham	qworrsssx
grah~	qworrsssx
grain	vsssssssp
grai~	urrpssssv
grand	qozrsqtst
grande	sssusvsso
grandf~	sssrssssv
grandmother	ussprsssv
grandm~	ussorsssv
grant	qrqutrsqw
granted	srstsrrsv
grante~	srstsrrsv
grants	rstsqpqxt
gran~	qnzvonttw
graphic	ssqssssvr
graphi~	urqnrsqzu
grap~	upqmrssyw
grateful for	rsstuutsn
gratef~	rrrvtssrr
grat~	mnozzpsqx
grav~	stprssrsx
graz	vssqsrrts
grazie	0sqnrrrrv
grazie per	yssrssrso
graz~	0rsorrrrt
great	nrpupuysu
great news	svsrstrsq
great opportunity	srsrssssw
grea~	nqouou3ru
green	uuslstssv
greenl~	tusurttsl
greetings	rruurt0rj
greetings from	ststssuso
greeti~	rrtuqtzqp
gree~	swototzor
greg~	srsrtvssr
greta	rssuuuvsk
gret~	rssuuuvsk
grid	sssrstwsp
grid~	stssssusp
grie~	rrssutsup
gril~	rqssssrsx
groep	tpqvrurqu
groet	usrtsnrqy
groetjes	uurvstrsl
groetj~	uurvstrsl
groe~	0vmwrrpnu
gross	ssssrrvst
grossem	rqsrssssx
grossem interesse	rqsrssssx
grossen	swsqsursq
grosse~	qvrsrtqrv
gros~	swqrsosqw
grot~	rwssstssp
ground	rsrvrrwrq
group	vvmzpkusu
group is	srsxssrsr
groupe	rrttstxsm
groups	stspssrsv
grou~	ttmzokwvu
grov~	rssstsvtp
growing	rqrqrrzru
growin~	rqrqrrzru
growth	utrsqqpzr
grow~	qtptqnyvt
grund	rorusuusu
grunden	qtsxssssp
grunde~	qsswsturo
grundl~	sssssssvq
grunds~	ssrsstvsq
grun~	mmstpr3xr
grupo	tppusxtrr
gruppe	tvssssrtn
gruppendiskuss	srrsssssw
gruppe~	rrtssrrrw
grup~	vvqsprrqw
gruss	yyovlpvot
gruss gott	tvsprssss
grusse	zy1tmwtle
grusse aus	vssvsrusk
grusse ihr	usspssssu
grussen	xwsvqysni
grusse~	xwsvqysni
grus~	1zsvmyukf
gs	ssstttsso
gs 0	ssstttsso
guarantee	stsksvusu
guaranteed	tsslssssy
guaran~	ttrhtuusy
guarda	stsyssssn
guarda~	psqttqrtx
guardi~	tsstssssp
guar~	ssnxsprtw
guess	surkr1rrr
guesse~	ssszsmsss
guest	spuqssssx
gues~	ssspqxqqw
guide	rurprsrtu
guid~	qtqsprrxu
gultig	rqvtuqrrt
gultig bis	sswssssso
gult~	rqusvqrru
gumm~	svssssssr
gunsti~	sssvssssq
guns~	sssvssrtq
gusto	rssvtrssp
gust~	qvswvrtrl
gut	sxqmq0qqv
gutachten	sssrsqrsy
gutach~	srrprrrs0
guta~	srrprrrs0
gute	pwqxsotrr
guten	nxqupnxsv
guten morgen	twrqrprxp
guten tag	murtqpxqx
gutes	stsxsqrsq
gute~	lyqvpnwtv
guts~	ssswssssq
guy	rrrtspssx
guy who	sssrsrssv
guys	ssspssssv
gwen	utspsquss
gymnasium	sstqtssvo
gymnas~	srtutssvn
gymn~	srtutssvn
h	kxwiumr7r
h 0	pvuqrqstv
h f	tsstssstp
ha	unlxqysox
ha detto	srssxrusn
ha sido	rrrussrrv
haar	stspssssv
hab	vypwoppqs
habe	zmrutospw
habe ich	unrqrvurv
haben	mpnyp0tqw
haben am	rssvssssr
haben deine	tssvssssq
haben den	sqsrssssv
haben die	rtrysussm
haben sich	vqrtqqptw
haben sie	nysmrtyov
haben uns	lqsxvqsrw
haben wir	ttqwowrps
haber	sssrssvsr
habe~	npnyrtvrx
hablamos	stssusssp
hablam~	strrususo
hablar	svrrtstsq
habl~	twqsvqutl
hace~	svssvqsqq
hackerrank	ssyssssso
hacker~	rrzrrrrrr
hack~	rrzprrqut
had	qtlyozslx
had 0	srrsrorr1
had a	qspvswrpw
had an	vssssssso
had been	rsrttvrrq
had hoped	sssssvssq
had je	sustsousr
had no	trspssssv
had not	sssuspssv
had over	ssspssssv
had the	rsrxrprru
had to	ptqtqvtpv
had with	ssssutssp
had your	trsrssysp
hafe~	rsrrsssvs
haha	vqrqssssu
hai	quwutursk
hair	sssptsusr
hal	sssvsrsst
halb	qyrsrrrrr
halbe	svsrrvsso
halbe stunde	swssssrsp
halb~	qvtorvrrs
halden	susutsssn
hald~	susutsssn
half	p0tnrwrnt
half a	rsypurrrr
half an	r0msrrurr
half and	sqrtsssrv
half of	ruqyswqrn
half term	urrpqzvrn
half the	srsvstssq
hall	tn1mqkryy
hallam	tssssusto
halle	rvrqrrruu
hallen~	stvssssso
hallo	yxytloroq
hallo frau	suxsptrqr
hallo herr	qyosuztmn
hallo kim	rrsrsssvu
hallo zusammen	rssrssssv
hall~	sxyrlsrrq
halsni~	qzslsswsr
hals~	qzslsswsr
halt	suspssuus
halte	srsqovrsx
halten	ssqnsxqrx
halten sie	tsrsrsrsv
halt~	tpqmn0qvy
hamburg	sqssssrsv
hambur~	sqsrsrssx
hamb~	sqsrsrssx
han	rqsyqqrru
hand	qqyvworrp
handel~	stssssswn
handful	sssssutsp
handful of	sssssutsp
handfu~	sssssutsp
handle	sptssrusu
handle~	ttsptutrq
hands	rttyqqsrr
hands on	quswsrusn
handsh~	vssrssssr
handwe~	sprtssuts
handy	ts1pstruj
hand~	sm0xnosss
hang	rtrtrvrtp
hangen	rrsrsssvt
hanging	rrrurzrro
hangin~	rrrurzrro
hangt	squrrxqrs
hangt an	srusrrrsv
hang~	rqpup1pts
hannah	stsvvqrso
hann~	prvvxmorv
happen	vrsqrsrrt
happened	ssuossqsw
happened to	sssrssqsv
happens	xssprsqur
happens next	vrrrsssrt
happen~	yrvlrrouu
happiness	sssussrtp
happy	mrpt3nssu
happy to	ptrr2pqpv
happy with	sssrwsssq
happ~	qqpu2nptu
harbor	sssssussp
harbour	srsqstrwr
harbou~	rtrnswqvt
harb~	strlszpvs
hard	trpyqnstu
harder	ssswsssso
hardest	sssxssssp
hardes~	sssxssssp
hard~	qrrzrqsuq
hargre~	pxsrssssr
harg~	pxssssrsr
harmon~	ssssrssrv
harm~	sssrsqurv
hart~	surwrmrwq
harvest	ssrqvsruq
harves~	ssrqvsrur
harv~	ssrpvsrur
has	pqoyo2smv
has a	rrsrsqssy
has accepted	rrsuoqrsy
has already	sssqssssv
has an	sssqssssv
has applied	rrspssssy
has arrived	vsssssssq
has asked	soutqzsqq
has been	2olwm3nlw
has chosen	sssvsrrsr
has come	ssqurqqwt
has completed	rusvsrrsr
has decided	qqrxrurrt
has ever	svsqsssss
has given	rrsqrsrsz
has gone	vsssqsrqu
has got	vsssssssp
has had	swstspssr
has invited	sq1sstssk
has met	sssossssw
has not	jppwuyxpt
has now	psrxtqrru
has placed	sssqszsso
has reached	qsssssssv
has received	zssqssrso
has the	spstsrrtv
has to	ssryrvpqp
has turned	ssspysssp
has your	zrsrsstsn
hass~	rssqrvrsu
hast	spowursrv
hasta	vorpqwsqw
hasta el	srsssrssw
hasta que	rrqqrwrrv
hast~	uosoqwtqw
hat	onkzr0tox
hat die	qrrvrsrrv
hat mich	srsqsswss
hat mir	sssprsusu
hat sich	oqr0spqrx
hat sie	sstsxsrsn
hat uns	txssrxrrk
hate	rrrrrtyrq
hatte	rxr1sstrf
hatten	svpwom0pu
hatten sie	rtqrpszrs
hatten wir	vrtturusm
hattest	usstrswso
hattes~	usstrswso
hatt~	ryt0om3oi
hauf~	rtsrssrsv
haup~	uvqtrrrrq
haus	jypwrrxrt
hausha~	qsstswrqt
haus~	ptssowspx
have	orowq1tnt
have 0	ouxqrpttt
have a	q0mvoqxqs
have an	ptprqtzqt
have another	stsqssssv
have any	qsswstrsr
have anything	ssstspssu
have applied	wssrsssss
have asked	rrrwrutul
have attached	vssrssrsq
have been	rpoxuzrnr
have chosen	qsswsssss
have decided	krrzrrrr0
have done	srsqsrrsx
have experience	ussssstsp
have five	ssyssssso
have gone	qqrrrwtru
have had	vsropwrrv
have heard	ssspsxsss
have it	srvoutrrr
have just	qsrrsvuss
have liked	ssswsrssq
have many	susrsspvr
have met	swtqsqssr
have my	srssrwrsq
have never	sssrsvssr
have no	rqrwvrsrr
have not	onpwm4wrr
have now	osrzrnrsx
have one	svutstrso
have passed	ustostrst
have pleasure	ssssxssso
have reached	xssrssssp
have read	tprpssusx
have received	zrrjstssw
have reviewed	pssussssu
have seen	tssmszsss
have shown	sssvsrssr
have spoken	sossssrsy
have successfully	vssqsussr
have the	pppxvvtpt
have therefore	sssrsvssq
have to	ntqxrvrow
have until	tswrstssn
have withdrawn	lrxtssssv
have you	ruou1rqps
have your	6zriyrrte
havera	rssvsrssr
have~	suqurwrso
having	nuqzyprps
having been	ttspursst
having considered	sssvsqsss
having you	ssswurrsp
havi~	oupzyprpt
hawa~	rrrqrsrr0
hay	optwrqrrz
haza~	ssqsssssw
he	u3jvoynlv
he d	stsssorsx
he got	srslssss0
he has	rxrrsurrr
he is	swrpssrst
he ll	vysortrrp
he was	srsrssssv
he will	sxsqsqrsr
head	oymtxj2vo
head and	tstrussuo
head of	p1pvwm3td
head office	susxssqsn
headcount	rrrqryurr
headco~	rrrprwtrv
header	srspssssw
headhunter	sssqsswsr
headhu~	sssqsswsr
headline	sswtssrsr
headli~	rryrrrqrs
headquarters	stssrvrsq
headqu~	stssrvrsq
heads	rurwtqrsr
headsh~	srsussttp
headteacher	stsststsp
headte~	stsststsp
head~	mtxtpvtqs
health	qrovynsut
healthcare	susstqstp
heal~	qtnvymtus
hear	2zofrzulr
hear back	trspssxsr
hear from	srpmt0tqt
hear you	swtrusrso
heard	prpuqxtqw
heard from	srsqssqsy
hearing	pxorrptuw
hearin~	pxpqrptvw
heart	srrwqoqsx
hear~	rwmxnottw
heating	stsprrssw
heatin~	stsprrssw
heat~	svsqrqssw
heavy	sssqrsssw
heav~	ussnqrrp3
heb	voqzquqqr
heb ik	sssvssssq
heb je	trspswrss
hebben	xrqxqqqpv
hebben je	vssrssssq
hebb~	zrqxqoqpu
hebt	utsvrnprv
hech~	pssustsst
hedg~	stsqsssvr
heeft	lptzqtrqz
heef~	kpszqssq0
heer	rsrwrtqrs
hei	1qqwrtqqm
heid~	tsvqsrusp
height~	sssurssvq
heike	vsssssssp
heik~	vsssssssp
heisst	urstsvtsm
heis~	usstsvtsl
heiz~	trsrsqusv
hej	ruvstsurl
helaas	strrrrrrv
held	rzqoqyrps
held at	svsrssssr
helen	svsssrqss
helena	trsststsp
hele~	tussvsssn
helf~	qqruurrsv
heli~	stsussssp
heller	spvsssssu
hello	yzyukmsmq
hello kim	trrssvssq
hello name	svssssqsr
hell~	zyyvkmtmq
help	opxgpru3x
help desk	rsrrsrr0o
help us	rtuptrssv
help with	sssprstsv
help you	qqrvrtrrx
helped	srsossssy
helping	sssossusu
helpin~	sssossusu
helps	sssosrqsz
help~	tsvjtprt0
hem	srqqrtrsy
hemos	qqqyrxtrp
hemo~	upqxrwsqp
hence	rrsxsstso
henc~	rrsxsstso
henr~	xqrpuqsrt
her	qrnwmywnw
heraus~	stssssvsq
hera~	uqsussusp
herbst	qqrqrvtrw
herbst~	vrsqswssp
herb~	yoqoqysrt
herd	sssurstun
here	up1uqmsqt
here a	uspstsrst
here are	stslssps1
here at	tusmssrsv
here is	tqukuwsrv
here the	rn1rsstrq
here to	sttkssusx
here what	vqrssrq0o
hereby	rtswsrtso
here~	qsrzrqtrr
herman~	zsstssssm
herm~	zsstssssm
herr	pzqxnzrks
herr dr	sqtzvqzqg
herr nowak	qssswursp
herren	uqsqrrrsw
herr~	vtrpqqsrw
herste~	srsrssssv
hers~	sqsrrvrsv
herv~	sqstssssv
herzlich	sstouuvpr
herzliche	tqsqqussv
herzliche grusse	tqsqqussv
herzlichen	rspswrqrw
herzlichen gluckwunsch	stqsssrsw
herzli~	tupoxusnu
herz~	rupqzrtov
hesita~	trssxsrsq
hesi~	srrtwurrp
het	nwwwxwojq
het contract	srssyrssp
het gesprek	sttsssssp
hett~	sssqssssw
heure	rxvruuurh
heures	qrutvrrrt
heur~	pwxrvttqk
heute	sxrupnxqr
heute noch	tssrsuvsn
heut~	sxquomxss
hexa~	sssvsrusq
hey	0p1xqxumb
hi	l1zvozrkn
hi all	rrrwrpssu
hi i	spussstst
hi ines	vttrswssk
hi kim	uwrqqpsru
hi name	i4mvro0up
hi robin	qssssxssq
hi stacey	txmssssss
hi theo	tssssttso
hi there	sspsqozru
hibrid~	sssststsp
hibr~	sssststsp
hidden	rssrssssv
hidd~	sssmssssy
hier	wvztonpou
hiermit	vsrptqqrw
hiermi~	vsrptqqrw
hierzu	qssvsrsss
hier~	vtvyqmopu
high	srsvrqqrw
higher	sssnstsuw
highest	rrsxsrrrt
highes~	rrrxsqrrt
high~	orrxsmsxu
hij	trrwrprru
hilf~	msvssrstw
hill	srsqswsss
hils~	ststsvssn
him	qttnrqpr5
him in	ssspssrsx
hin	sqtvrqrru
hin und	sssvsrusq
hinter~	qwruswpqr
hint~	qxrtrvpqs
hinweis	sstssssuo
hinwei~	tutssstum
hinw~	tutssstum
hire	onnyoyzrt
hire you	sssstsusp
hired	rotxvrltu
hire~	pnvwxqmtv
hiring	y1nukwssk
hiring and	wrsrssqqv
hiring at	tsstsstsp
hiring for	ssstswssm
hiring manager	ryssryvri
hiring process	qystrrrrq
hiring team	wxxqppqpr
hiri~	oqowkxt1r
his	q5oxnqjpz
his own	sssqssssv
history	srrrrtrrx
history of	sqsrssssw
histor~	rrqrqurry
hist~	rqqvptrrx
hit	srspsswsu
hiya	sqqvpwurq
ho	utqxupwqn
hoba~	ssssqsssv
hoch	rrvtrqrsv
hochac~	utstsqtsp
hochstens	sqwssssst
hochst~	sqwssssst
hoch~	rsvtrqrsu
hoe	rqxsrrrrs
hoeft	rsspswusr
hoef~	rsspswusr
hof	uuqrqwrsp
hoffe	srrqttrsv
hoffen	sssxsssso
hoff~	ttrvtwrrm
hoi	pwsouuvpr
hoja	vsssssrtq
hoja de	vsssssrtp
hoje	stussytsk
hola	nxwxoovnu
hold	qqnrpzzpu
hold a	trqtrrysp
holders	usspstssr
holder~	usspstssr
holding	rrrnv0srq
holdin~	qrqpu0rrq
hold~	rqouu1rpq
holen	svsusrsso
hole~	svstsrssq
holiday	vqqozwqtm
holiday 0	ssssvsrss
holidays	trrq0ruro
holida~	vpol1vssq
holi~	vpol1vssq
holloway	ssststtso
hollow~	ssststtso
holl~	rurswwpqo
holt	rpsrssrsx
holz	stsrsqrsv
home	qr0joouvz
home and	tsspsssst
home office	rpsrssssx
home with	srsrssssv
homeof~	rsrsrsytp
homewo~	sszrssssn
home~	qqzmqqzrt
honest	rprrrtqr0
honestly	rprsrtvru
honest~	rpssrwurt
hone~	qlrtqyuqx
hong	swsqsqsss
hong kong	swsqsqsss
honn~	srsvtsssp
honora~	sssrrsrsv
hono~	rrwtoqqrw
hoof~	tvsssrssp
hoogachtend	qsswssssr
hoogac~	rssysrssq
hoog~	ssrxrqrsr
hoort	vqsssussp
hoor~	xqsrsursp
hope	ktmuwo3pw
hope it	sssqyrrsr
hope that	qtrvsorrw
hope the	srspsussw
hope this	sqsnssowz
hope to	srrtqyrrr
hope you	kuptto2pw
hope your	swsssssso
hoped	rrrtrvrru
hoped for	sssrrsssv
hopes	sssrsssrv
hope~	rqqtqxrqv
hora	sytpsrrqt
horario	swvtsrtsk
horari~	sxvsurtsk
horas	prstwpsrv
hora~	pywtxotqj
horen	yruprqurq
hore~	ysurrquro
horst	zqtsrrrsp
hors~	zrsorrrss
hort	sssrrsxto
hos	yrsssrrsp
hose	svrussrsp
hospice	svspsutwl
hospic~	svsorutwo
hospital	pwqiwwyuo
hospitals	ttswsrrwk
hospit~	rymstvqwo
hosp~	o0lsowq1n
host	rvrrqvrrt
hosted	rrssssssv
hosting	sssqssssv
hostin~	sssqssssv
host~	rrrtrrrsw
hot	rrslstuxt
hotel	p0rwporrs
hotels	trsqswrtq
hote~	yxqunprrq
houden	rrswqssss
houd~	srswqsssr
hour	l2xh2jsur
hour and	srvqvsrsq
hour for	srtswsstn
hour on	svsssssss
hour with	swrqrstsq
hourly	sssqsssxp
hours	qnzo0krwt
hours 0	ssssysssm
hours a	srspssor1
hours ago	trsrsssvr
hours and	survsstso
hours before	ssrsrsssv
hour~	qn0n0jrxt
house	sqqkrn4zs
house and	srsrssssv
housing	rqqtvryso
housin~	rpqtuqysr
housto~	ssssssrrv
hous~	sooktl4xw
hove~	stsssssup
how	ro4vnoorw
how about	svssssssq
how did	srstssrsv
how it	sqspstsws
how long	urvpsttsq
how many	sssqstssv
how much	rrrxrprrv
how the	tqrprzrrs
how to	rsrmtrsrz
how we	tsrrrrsrx
how would	srrsssssv
how you	pz3spmqoq
however	nqrwq1oru
however the	sssqsvssr
howeve~	nqrwq1oru
howe~	nqrwq1oru
hoy	rpqyrrssu
hp	sssrrrssw
hq	tsttsssso
hr	wxjr1yroi
hr 0	ssrwssrsp
hr business	txssssssn
hr manager	ssspswvsn
hr on	rssrsswsr
hr operations	ssssxtssn
hr service	pssustsss
hr shared	rtrvtrssq
hr will	tsssxsqsp
hrs	uqxoyrrzh
html	sssissqs4
http	rqsirrps9
http www	rqsisrps8
https	m00goms2u
https calendly	svssssssq
https meet	srrsssssv
https www	qtsprrr0q
http~	m00goms2u
hub	swsqsrssq
hube~	rtrrssvss
huge	sssmssssz
hugo	ryrprurrt
human	2rrwytsoe
human resources	zrrwyyppf
humanos	uuststssn
humano~	uuststssm
huma~	1sqvztqog
humo~	pqrprrrs3
hun	sqswrtrrt
hund	rwrrsrqtt
hundred	trrvrprru
hundreds	sssossrsy
hundreds of	ssspssssx
hundre~	trrwroqrx
hund~	ssrwrnqrx
huntin~	rqrqqrsr0
hunt~	uqrlqrxp0
hurd~	stussssso
hurt~	qrstrrssw
husband	ussrsswsn
husban~	vrsqsswsn
husb~	vrsqsswsn
hybrid	urrmvrw1i
hybr~	tqrlwr1yj
hydro	ssssvssso
hydrol~	sssrqstsv
hydr~	yqstrrsrq
hygienist	ssspssrvu
hygien~	strossrvv
hygi~	strossrvv
i	rolvpy6ks
i accept	ssswusrso
i acknowledge	xssqssssq
i am	somvzrsow
i apologize	susussrsp
i appreciate	srrtsxtsn
i attach	spsrusrsv
i believe	srrsrrxrr
i ca	oqovo1wpt
i call	svsrssvsp
i came	srsmsr1ss
i can	pqnn0m2vs
i could	rmrxvqprz
i d	nwnuox4jt
i did	rsrvtoqrx
i do	ntrwrsspy
i expect	ursrsxssn
i feel	sssvssqss
i found	urrrrryrs
i got	uqsktsvsw
i had	qqqurupqz
i hate	ssswsstso
i have	qqmvtm5pu
i hear	uusssssso
i hope	ooouyoysv
i just	ssumvsqsv
i know	noowt0tou
i lead	sqspss0sp
i like	rvstssqst
i ll	yxsjqxuls
i look	vwrlrrvrr
i m	suouun3it
i make	sssrssrsv
i mentioned	srwpssssr
i must	sssqsorsz
i need	spqvsovqw
i never	ssspssrsx
i now	svsqsswsn
i promised	rsryrrtrq
i put	srsrrqvsu
i read	susqssqsv
i refer	susvsrssp
i regret	rtsqssssw
i run	sssnss0sr
i said	qrvvrvqqq
i saw	rrsmrsts1
i send	srtpsrzsp
i sent	stsqwrrsr
i shall	utspstuso
i should	struoxsrq
i start	srspssrsx
i suggest	swsqsqsss
i suspect	sssosstsw
i take	sssxssssp
i think	prrnxsqux
i thought	stsortxss
i took	srssvqsss
i tried	stsvsruso
i understand	srsvsrrst
i ve	xqkuox1kt
i wanted	qpquqwvqu
i was	svpxrorpw
i went	rsrs0rrro
i will	sprtrtuqw
i wish	rrrwtwprr
i wo	ursnsrtsw
i work	svsrsspss
i would	qwrwslspx
i wrote	srspssxsr
iban	srrsqrtsw
ich	rlnpq16kv
ich auf	oysrsrvsp
ich bin	mtqsqrxrx
ich bitte	vsssssssq
ich den	uorryrqru
ich einen	ssstssusp
ich freue	stssvstsn
ich hab	rqstrprsy
ich habe	ssqvuqrqt
ich halte	sssspursw
ich hatte	ssswstsso
ich hoffe	srrqtsrsw
ich ihnen	uhrvrs1qs
ich in	ssssssvsp
ich kann	sssrswrsr
ich melde	ssssryssn
ich mich	spspsrqs1
ich mit	sssqsqusv
ich mochte	spspvussu
ich muss	vwsotsrsp
ich nicht	srsrvrrst
ich sie	rutpqx2ri
ich um	vtsstsssn
ich wurde	srssssrsv
ici	uutptrrrs
icon~	rpqrqrqo8
id	wzydznnru
id 0	yzrhrrqrv
id and	sssrysssp
id for	svsstsssp
idc	ssssssyso
idea	rssurprrw
ideas	sssmssssy
idea~	rqvkrrq5r
identification	sqsrrsssw
identite	sssrrrrrv
identity	rusnusstt
identi~	pxvisrvpz
iden~	pxvirrvpz
idon~	rsrsrurrv
ie	srrkssss2
iemand	rqr1ssusl
iemand die	srsysssso
iema~	rpr1srwsk
ieri	sssuutstm
iets	vsswsqusm
if	rqwprvsrt
if it	sstssstsp
ignore	vrhrrsss5
igno~	uqnpqrrs3
ihm	sqsqstssx
ihn	uouoysqqu
ihnen	jvmv0ztjt
ihnen bis	sssssvssq
ihnen das	ssstssvso
ihnen die	rtss0stsj
ihnen fur	utrvqprrt
ihnen gern	sruqrrxsr
ihnen heute	tsssstssp
ihnen mitteilen	rrrrxqrrv
ihnen uber	srssssssw
ihnen viel	rrsvsssss
ihne~	kvmv0ztjt
ihr	ymlwoout0
ihr antrag	orsssqssz
ihr interesse	urswrrrrs
ihr profil	upqrqqzqt
ihr termin	sossssssy
ihr verstandnis	rsrrsxssr
ihre	3pmvpqtox
ihre anmeldung	qrsssrssy
ihre bewerbung	2uoup3poh
ihre daten	tqrnrryru
ihre erfahrung	sssrssvsq
ihre mappe	vsstssrsq
ihre nachricht	tssqssssv
ihre unterlagen	zrrtqvrqn
ihrem	omsstqtyy
ihrem antrag	sssqssssx
ihren	ppovqn0rz
ihren antrag	sssprpss0
ihren namen	rssrssyso
ihren termin	rorrrrrr1
ihrer	xznwqoopv
ihrer bewerbung	xvqssvqqo
ihrer unterlagen	rrsrssssw
ihres	rspuqssuu
ihre~	ymlwpnuuz
ii	zrsutpq0g
iii	sssmssusw
ik	qwmumu3ms
ik bel	srsssvssr
ik heb	srryrpsss
ik het	srswtrssq
ik je	rtr1quusi
il	ywpvomqrv
il 0	sosovtrrx
il colloquio	stsrsrssv
il curriculum	trsrssssv
il direttore	sssstvsso
il posto	qutuuvrsn
il primo	trssqsrsv
il responsabile	svrtsssso
il suo	tsqsqpyqt
il tempo	rssvsrsss
il tuo	svquqpurt
ill	sssqszssp
ilse	trrpvssts
im	n0lto0upt
im anhang	qpzquqtrs
im anschluss	tutrsssso
im auftrag	xrvuvrsqj
im buro	tysrtsrvk
im haus	nsssssusw
im herbst	qrrrrvurt
im moment	rssns0sss
im nachsten	ssxssssso
im oktober	sssrrwrsr
im portal	rrrsrrssy
im rennen	susqsvssq
im september	ssrssvsvo
im sommer	vssqsuusn
im team	srrsvswsn
im verfahren	ssvrsussp
im weiteren	qsswsssss
images	ssspssssu
imagine	sstossssu
imagin~	rryorsrst
imag~	qqxuqpuqu
iman~	ssstsvsto
imma~	sssqssssv
immediate	rsrtrrvst
immediately	srsnsstsw
immedi~	qrrqqsysv
immer	xprxquntq
imme~	qqotpxwtt
impegno	sqspvvwsp
impegn~	sqspwvwsn
impe~	sqrqvuwrp
implementation	ssspssvss
implem~	srtmssxst
implic~	ssswsrssr
impl~	rqsprqzus
important	srumsrssw
import~	sqtvqoqrz
impo~	qqtyqnqrz
impressed	qtrryqsru
impressive	puswsrrss
impres~	kwrvwprqw
improve	stspssssu
improv~	swrlrrssz
impr~	l1puunqqy
imran	syssstssm
imra~	syssstssm
in	qqpxqovtv
in 0	kmzkqm8vx
in a	tq1yolopv
in about	sssqswssq
in accordance	rssvsrstr
in addition	trupsssss
in advance	svsrpsssv
in all	ssssssrvr
in allegato	sssrxsrsp
in an	rptuprvur
in and	vyrrrulrt
in anspruch	wssnsvssr
in any	osrysstsq
in april	vrsrruqss
in at	qxquuqrrr
in attesa	sssqsyssp
in august	rqrwururp
in batches	qrsrssssw
in behandeling	pssvstsss
in between	sssrsvrsq
in business	tssossssv
in contact	vrsusrssp
in de	xqxqoyrop
in den	pwtuqrqts
in der	p0mvlxptu
in die	qssxrprqu
in diesem	rrrurprrw
in dieser	rqssssrsv
in due	ssuqswrsp
in e	utssssssp
in einem	tsusrrvsp
in england	usstssssp
in february	1rrtqqrrp
in for	twuwqqqqn
in front	tvspsrrus
in goede	wssrssssr
in good	zssqstssm
in hand	tssrsswsp
in het	rrwrwstsm
in his	swsssrtsp
in house	rssvssssr
in ihrer	qrrxrrrss
in it	rrtwtrtrr
in its	ssspssssw
in january	sqrvroyrt
in joining	vrrxrrrrq
in july	sssvsqtss
in june	rrrsrttrw
in leeds	srspsstur
in march	rrqurovyp
in may	qtskvtvqw
in mind	rrrvqurrt
in my	rstiuvsry
in november	rrsvstrtr
in october	rrr0pqurr
in one	usymrrrts
in or	srxsssssp
in order	rstpszqqs
in our	xnqxoxtns
in person	qxuqrrrst
in place	sssutsssp
in process	trsqssssv
in ruhe	1ssrusrsk
in san	sssssssvr
in september	rrrvntsrx
in short	srsrtsssv
in spring	srrrsqssx
in teilzeit	srssssuvp
in that	sssrspssx
in the	qqlxr1umu
in their	rqrurrsrv
in there	srsqsyrtp
in this	prsyprop0
in three	rrsmvstsx
in to	xuroupptu
in touch	xupqpyuop
in tray	sryqssssq
in two	srsvttrsq
in unser	tqsqssssw
in unsere	strpsursu
in unserem	vrqvrrsrs
in with	rrsrrrvsu
in word	ssusssxsm
in writing	rprw2tsri
in year	sssryssso
in your	kvxyroqtt
in zwei	trsqsqssx
inbox	wrwqvqsqo
inbo~	yrwpvqsqo
inc	ppqtqqzws
inch	srvsssssq
incide~	sssqrrssx
inci~	rtsprtrsw
incl	sssrqsssw
include	svsprqrsw
included	rqqurwsqt
includes	ptsnrzrrv
includes the	ssssswssq
including	tttpsrqsv
includ~	qrrpq1qqw
inclui~	utstsxssk
inclus~	vstrsutsn
incl~	sqrtp2ppu
income	sqrjsvvsz
incomplete	orrssrtsx
incomp~	ossssrtsx
incont~	qysssrrsq
inconvenience	rtrqqyrru
inconv~	rtrqqyrru
incorporacion	ssssstvsp
incorp~	srqrvtvrr
inco~	kymlw1unw
increase	rssnussty
increase your	rsspssstv
increa~	osskusrt1
incredible	sssrssssv
incred~	sssrssssv
incr~	nsslusrt2
incu~	ssspssusu
indeed	ssrsrruvq
indefinido	sssszsssm
indefi~	srsszssso
independent	rrsosrtsx
independently	tssvsssso
indepe~	qqrvrqtry
indeterminato	sssrxsssq
indete~	sssrzsssn
index	sssnssssz
inde~	0nqm3qmpy
indica~	suspursrs
individual	ytrvqmqru
individual feedback	urrvrrrrs
individuals	rrrqrrttw
indivi~	0pqxqjqtw
indi~	0xpvpjqqv
indulgence	ssrrsxssp
indulg~	ssrrsxssp
industrial	stsqsqvuq
industry	rsrmrqzrw
indust~	pxqjqm8rt
indu~	prrjqt8qt
ines	ozsszornr
infant~	rrswssstp
infa~	rrswssstq
infe~	rssxssuso
infirm~	sssrstwso
infi~	vsrorwvso
infl~	srrssqssw
info	uzqirrps0
inform	kxovxzpnt
inform you	kwoux0pot
informamos	mrrwsurrx
informamos que	orrtrtrrx
information	pwptqpsrz
information and	stspsssst
information on	rqsssrtsv
informative	ssspssssv
informed	qrrxrvrrp
informed that	ossysvsso
informer que	rrsvurssq
informieren	sssrsvssr
informiert	ssqsssssv
inform~	mrorp2spz
info~	mqotq3roz
infras~	sssssstvo
infr~	ssrurqwum
ing	uzqussssk
ingenieur	strxsqsto
ingeni~	vrutupzug
inge~	soytsrxsl
ingles	srxtsstsm
ingl~	stytsrtsk
ingredients	srvsssssq
ingred~	sqxsssssp
ingreso	vrstvrsso
ingres~	uqstvsrsq
ingrid	strktzqru
ingr~	tqxjvzpqs
inhabe~	pxsrssusq
inha~	nwsrsttst
inicia~	sstsstssp
inicio	sssszsssm
inic~	sstr0tssk
initial	truptrsst
initiativbewer	ussvsssso
initia~	2srqrosqs
init~	2srrrorqs
iniz~	rrsswrrss
ink	sssuwsssm
inkl	srssrsssv
inmail	sssrsrxsp
inma~	sssqstzsm
inmiddels	susxrrsso
inmidd~	susxrrsso
inmi~	susxrrsso
innen	krsusrss0
innerhalb	vrrrrrrru
innerhalb von	vrrrrrrrt
innerh~	vrrrrrrru
inne~	pqswrprq0
innova~	qsuqsrrsy
inno~	pwtorrrtw
input	sssossssy
inpu~	sssossssy
inquiry	ssswssrsq
inquir~	usswssqso
inqu~	vrrurrqrs
inr	sssrvsssr
inr 0	sssrvsssr
ins	ttxltosqx
insbesondere	rrssssrsv
insbes~	rrssssrsv
insb~	rrssssrsv
inscricao	yqrrrrrsr
inscripcion	wsssssssq
inscri~	1mpwpvprt
insc~	2moypspru
inse~	rqqrrxttt
inside	ssuvrrqss
insieme	ysurssrsm
insiem~	ysurssrsm
insigh~	rsrqrruvu
insist~	sssusvsso
insi~	trwxopots
inspection	stsvsrssq
inspector	wrqqrtrvp
inspec~	wrpwqtqtq
insp~	uqpxqsqts
insta	tsssssuso
installed	ssspssssw
instal~	pssuvqqtt
instant	tqrpsrusw
instan~	spqntsuuw
instead	pzxlprqrw
instead of	rrwtrqrrt
instea~	pzxkprqrx
instin~	srwsssssp
institut	stsussttm
institut fur	stssssstp
instituto	swqstrssq
instit~	u0nusqquo
instructions	rrynrrsru
instructions and	ssvsssssq
instructor	trsusuttm
instru~	tqytpvqqq
inst~	ozzwpmprr
insurance	oqrzpusts
insurance and	ptswssssq
insura~	orr0ousts
insured	qssrssqsy
insu~	mrqzrttst
intake	sttttxssk
intanto	vqsqssssu
intant~	vqsqssssu
inta~	tqsrryqrs
integr~	vpsiqwytt
intell~	qqurrrrxs
intended	svrtrrrrt
intend~	swqsurqqs
intens~	tpsxsrusp
intent~	rprwsrsst
interactive	rrzmrsrru
intera~	qszlrsrrv
interesse	vyqyoo3oh
interesse an	vrswrrrrq
interessenten	sssqssssv
interessiert	tsspspqux
interest	2rp0oovsk
interest and	uqrsrrsrv
interest in	1sq2ppqpm
interest you	trsvsrsss
interested	ruqfqq3tx
interested in	uysgstsrx
interesting	qrrsrstrx
interet	trsvsrssr
intere~	ynmvkk8rw
interface	sssqssssv
interf~	sssqssssv
interim	rqsvuvrtn
interi~	qrrvwyuri
interm~	urwrsrrsq
intern	rqtzuqttl
internal	tpqtquvrt
internet	sqwhsrts1
internship	sssuxrsrn
internships	sssysstrm
intern~	ulpuvvuou
interpreter	stusssssp
interp~	rruvrqusq
interr~	srvotsrsv
interview	i2nwnzrpv
interview 0	smstssqty
interview and	rwqrstrrs
interview at	ovrpsrrux
interview for	o30oq0ppf
interview has	sxssssssn
interview i	ssssvstso
interview in	sstsssssp
interview is	svrpsusst
interview on	sururpqtu
interview panel	srsqssssw
interview stage	rpsvssssu
interview tomorrow	sqsrsrssx
interview we	ssustssso
interview will	tyrrssssn
interview with	r0nrqorrz
interview you	rwrsrqqus
interviewed	ooqto0ssx
interviewed well	srsosrssz
interviewer	rxrsrqrru
interviewers	rvrqqyrrs
interviewing	myqrqzptq
interviewing for	rusrs0ssl
interviewing with	rwsssqssr
interviews	uslvqynws
interviews and	swsusqsto
interviews are	yqspsxssl
interviews at	sssssytsl
interviews for	qvrtrurrq
interviews in	sqsqssssv
interviews on	sssqsqssw
interviews will	tysrsqstn
interviews with	srtssssvo
interv~	l2lxm0oqv
inte~	k2msn0squ
intima~	tsstrvsso
inti~	urstrvrsq
into	ttowmyqox
into a	rvrsrsqru
into it	susvsrsso
into our	vsssstrsp
into the	wopoqyqqx
into your	rssrrrrrw
intro	syqrsswsm
introd~	puqvqqyqu
intr~	ozouom2ov
intu~	rssvsrstr
invent~	rsyptrsrr
invern~	srrnsrvsx
invest	srsqssssw
invested	qssxsrsss
invested in	rsswsssss
investigator	sssvssssp
investment	rrrvrsrrv
invest~	nrryqyqpu
inve~	lqyxrquov
inviata	wsssssssr
inviat~	xrrsrrrrt
invitation	rwxnrqrsv
invitation to	srtpsssuu
invita~	p1ylnnsq1
invite	n0ymsprox
invite you	owtuuorpw
invited	ny0qrrnrs
invited by	sswssssso
invited to	oywusqoqr
invited you	sq1rssssl
invitee	snssssss0
invites	rrvqsrsst
invites you	srvrssrss
invite~	mx2nrqprv
inviting	qprxsrrrv
inviting you	pqsxsrssv
inviti~	qpuxsrrrt
invi~	n12npnppy
invoice	rrxyrrqro
invoic~	qqxxrqprs
involved	ssssssssv
involv~	susosrssx
invo~	qsyvqnprv
inzwischen	qrsvssvsr
inzwis~	qrsvssvsr
inzw~	qrsvssvsr
io	rsr1rsrrp
ios	sssvssssp
iphone	rur0ssrsl
ipho~	rur0ssrsl
irene	stutssssp
iren~	swttssssm
irgend~	srrrsvusr
irge~	srrrsvusr
iris	tssjusssy
irish	ssslssss0
iris~	sssksssu0
iron	psswssssr
irvi~	sssssswps
is	qonyp2snv
is 0	wtoj5pspu
is a	p10wpirmt
is an	zprlrvrsw
is approved	sssssqssv
is as	sssszsrso
is at	svsntqpsy
is attached	ruoowrtrw
is available	qqvwursqq
is being	vwrkrvrrs
is best	svssssssq
is booked	sqqsssssy
is closed	sssrsrssv
is coming	sosqusrsx
is committed	ttsrsssxm
is complete	xrqxrurrm
is conditional	ssssysssn
is confirmed	rvrrqsrrw
is contingent	sssszsssm
is currently	wssmsvsss
is de	surusssso
is done	tnsqszsss
is due	sssrqrssx
is een	rssvssssq
is final	sssvsqssr
is fine	sr0oustsn
is free	sqvpsssvs
is from	vssrssssq
is good	smrsssss0
is here	tusstsstn
is in	2spkryros
is incomplete	qssssrssx
is it	srsqssrtw
is looking	sssossxym
is making	sssrsvssq
is my	srrrrsssw
is needed	srtsrwrrq
is never	sssvssssp
is next	rqstssssw
is no	prvuqusqu
is not	opnxrztox
is now	xryoqssqs
is off	susqsuwsn
is on	voqjsxtsy
is one	rrrsvsrrt
is only	stsqrstsv
is our	srtrxrrrq
is out	srroqtssx
is over	rrrrrwtst
is person	sssrssysn
is pleased	sssswsssp
is presently	sssqsvsss
is provided	srsstssvp
is ready	srtrrqqry
is received	xsssssssp
is scheduled	svsqprrrw
is set	rqssssssv
is still	srrgtyxru
is subject	rrrqyrrrt
is taking	qssrsyrss
is that	qqqvssrrx
is the	sq1lutopx
is there	srtnptssz
is this	qssnuswss
is to	zqpspzppt
is under	ussnsxssr
is up	sssqwrsss
is waiting	trrsrsssv
is what	usrnrstsv
is with	urrsrwsrq
is your	srsovsrsu
is yours	rrssyrrrr
isla	vssssssqr
island	qrussvrtq
isla~	prtsrusru
israel	sssssssvs
isra~	sssssssvs
isso	susurvrro
issue	qrzjovtpz
issue 0	sqxrrsqst
issued	sssousrsw
issues	tssossssw
issu~	ss0jpqtp1
ist	2rnvlvqnw
ist am	soqrrsss1
ist angekommen	vrsrsrsss
ist bei	srrusqrrw
ist bis	urrsrprsw
ist da	2rsnsrrvn
ist der	rurqortsy
ist eine	spwtrtrrs
ist eingegangen	rsssssssw
ist fur	tqspsrusw
ist mit	stsrtsuso
ist nach	sqswssssr
ist nicht	ssttsttsp
ist uns	ruswrrssp
ista~	tssossusu
isto	ussyssssl
it	sn1xskptt
it 0	srtpwrtsq
it a	rpqx1nrpu
it after	sssssussp
it again	uqunxrsrq
it all	ssrpqwrrv
it an	spssssssv
it and	rtyosouru
it as	pwxupoqrv
it back	rq1o0rqrm
it been	yqqoqxowr
it before	ttwssrssp
it by	rwtosrrrv
it ca	sspsssssw
it can	0rrnsrrrt
it d	susosstsu
it does	rrrtrurrw
it down	stsrxsrsr
it for	qsqrrttrv
it from	rrsxroprw
it further	sssossssx
it goes	svsqsuqsr
it gone	srsnsssty
it good	sssq0srso
it has	vptttrrpu
it in	wpwkyrsrs
it is	pyryprqnv
it just	tsspsrssv
it ll	qytqrwqqq
it looks	svssssrtp
it may	qsrqsxqsu
it must	ssvssstsq
it needs	rvsqsssss
it no	sssqsrrsw
it not	qtrpq3qqs
it off	rssrtpssy
it on	ytsjtpsrx
it only	ssspswsss
it out	rrttvqpst
it over	soss1wrqn
it really	svsrssssq
it recruiter	ssssssvsr
it right	ssspsusss
it seems	sssrssrsw
it should	sswqssrst
it so	vtstsqssq
it takes	totntnrs4
it the	sssptusst
it there	ssr0rsrso
it through	qvspsusss
it to	0m3xpnopq
it together	sstssssup
it up	tptmtoxsx
it was	qtq0titpy
it we	vsvrssssp
it went	vprusptsu
it will	ysrhqvtrx
it with	wrqwrsqrr
it within	mstsssssz
it wo	vtssssssp
it works	sstosssxr
it would	rrruvpsrt
it yet	rssrssssv
it you	srsouttst
italia~	sunussrsv
ital~	sunurrssw
item	rssqupssx
items	sqxmrrurw
item~	ssxmrrtrw
its	proxn1sqs
its name	ssssssqwq
its next	rsspssvst
itself	rttqrsvss
itse~	rttqrsvss
j	pwoysnupw
j 0	swrrrsrss
j ai	svozsmvqr
ja	rplx2ovnt
jaar	prqvusprx
jaarcontract	srssvrrss
jaarco~	srssvrrss
jaar~	rrrrvrrrv
jack~	rtrryrqsr
jade	ttrtssssp
jahr	qmovrvsq0
jahre	rssouqutu
jahren	qprrrrur0
jahres~	qrrsxrsrt
jahr~	mnquynxsx
jama~	trssrqssv
jan	qxrmtyqrs
jan 0	qssrssrsw
jana	srtrsrrsv
jane	sssosrtsx
jann~	vrrqsrtsu
jansen	srsptsssv
januar	roqzwqruq
januari	sstutttsm
january	qojvzyrrt
january 0	rsrpvusrs
januar~	pokvzysrs
janu~	qmjw0xrss
janvier	stsrtxttl
janvie~	stsqtyttk
janv~	stsqtyttk
jasm~	sustrsssp
jasper	sosstsrsx
jasp~	sosstsrsx
java	qsxrrrvum
jd	rsqrss2sm
je	ztwtkxsir
je 0	srxstsssn
je bent	rptvutrsp
je cv	rssvssssq
je dat	rrrssqssw
je de	sstsvssso
je een	utwrrsusm
je garde	uqsrsrrsw
je gegevens	srsqssssv
je graag	sursxsssm
je hebt	stttrprsu
je hoort	trsssvssr
je in	tustssrso
je le	sqrrsrssy
je me	rrsrrswss
je met	rsrrssssv
je n	srswstrsp
je ne	ssstszssn
je nog	rssoswuss
je op	trsustssp
je sollicitatie	yrrwssrrn
je suis	rwrsrrrsu
je te	rptttrqrw
je vous	rtpuq0upn
jeden	urrursysm
jeder	sturstuso
jederzeit	tqrsrrusv
jederz~	tqrsrrusv
jede~	wmvtpt2qk
jedoch	rssvssrss
jedo~	rssvssrss
jefa	ssspssssv
jefe	rtrqusvsq
jefe de	rurstsvsn
jell~	sstpsqrsx
jemand	qtrqqvqrz
jemanden	rqrwrq0ro
jemanden fur	srspssxss
jemand~	rpryqp0rp
jema~	pppvou0pw
jenny	srsrssrrw
jenn~	srsqsurrv
jeremy	ssssqsssv
jero~	strssussp
jersey	rsssssrvr
jers~	rssrrsqyq
jessica	wprssruss
jessic~	wprssruss
jess~	wpsssrusr
jette	ssrsq0ssn
jett~	ssrsq0sso
jetzt	vnpsppo3v
jetz~	wnosopp3v
jeudi	puxnqssry
jeudi 0	rsurrrrrv
jeud~	puxnqssry
jeweils	sssssrsvq
jeweil~	sssssqryp
jewe~	strrrprxt
ji	vstsssssn
jij	oqusotuqy
jim	sssqssrsy
jo	srsnqrqwy
joan	sssvvqssp
joana	stusssusn
joan~	rvtrwsusl
job	oqnwolv6t
job ad	ssspsstsv
job ads	sssssss0l
job alert	sssrsss3j
job and	vsstssusn
job at	sswpsqtst
job board	sqsrssvss
job description	psrnsr2rs
job is	rxrttqrqs
job market	sqsrssrxr
job postings	sssssssmy
job search	lss0sssss
job title	trrqrtxsp
job to	ssswssssq
jobage~	sssssssxp
joba~	rrsrssr0o
jobb~	rssvssssr
jobs	zppipon9w
jobs at	stsvsssso
jobs for	ssssssswq
jobs in	srspsss2l
jobs match	sssssssxp
jobs~	sorrrrrxv
joe	ussqsqrsv
joha~	swstvsssl
john~	swsqsqsss
join	uzni4opqw
join on	stssvssso
join our	vrsrtrrqt
join the	vsrtrrrrr
join us	sprpyrrrv
joined	sqrrsrsxq
joiners	tstosrssv
joiner~	tstnsrssw
joining	wtqwysqsh
joining us	vsssvsrso
joinin~	wtouxrurk
joins	srtrqsssw
joint	qovstqtrv
jointe	rsqrtsssw
join~	wnvrxlsts
jonas	rvqpqvqsw
jona~	qwqqqvqrv
joost	srsrssssv
joos~	srsrssssv
jordan	sxsrstrsm
jord~	sxstusrsl
joris	srtustssp
jori~	srtustssp
jornada	rsstwsttm
jornad~	rsstwsttm
jorn~	rurtwsttl
jose~	surstutso
jou	rssvsvsuk
journal	usvnsssss
journa~	urvqsssss
journee	survsrrsr
journe~	svpzrpqrs
jours	wqrlxwsqs
jour~	yqqwwpqos
jouw	trswsssso
jude	stspssssu
judgement	ssyssqssp
judgem~	sryssqssr
judges	srvrsssst
judg~	tqzsqqrqu
judi~	tssustrsp
jueves	rwrprrsrv
juev~	rwrprrsrw
juge~	ssrprtuts
juillet	qurwrrrrs
juille~	qtswrrrrs
juil~	qtswrrrrs
juin	qspvurrrv
jule	vqtsrsssr
jule~	ssstssrvp
juli	qupluyqqy
juli~	ssqstorrz
july	otpjv0quv
july 0	pzqmxrrtr
july at	sosrssrty
jump~	qvsssssss
june	soom0xuru
june 0	pxqoyttqq
june at	sqqstsssx
jung~	rrrvsrqsu
juni	ryslmvqtx
juni 0	ryrrsrrsp
juni om	srrsssssx
junio	sstsutssp
junior	suyvqpn5f
juni~	ps1spsm5i
juridi~	qsuvsssso
jurist~	uttssssso
juri~	rsxstussk
jury	urquovqqv
jury service	sssrqtssv
jusqu	rnqmszrrz
jusqu a	rrrqrzrrt
jusqu au	sprqssrs0
jusq~	snrls0rsz
just	tqqhs3tst
just 0	sssossssx
just a	uqvlqyqsu
just one	ssrrssssv
just posted	sssssssyn
just put	sssrtssvr
just the	srvtssrrs
just to	syrtrsrro
juste	swsustrsn
justif~	torstrrsy
just~	yspwqprps
k	nuxquqqsv
kaffee	rvrqrrsrv
kaff~	qxqnsqzrs
kalender	rwsssrssr
kalend~	rsrrtqqsx
kale~	rsrrtqqsx
kalk~	rwrrstssq
kalt~	oxssussso
kam	wqstrrssr
kamen	vssrsrssr
kame~	uvrjstssx
kan	yxmvppqrs
kan je	susrtsuso
kandidaat	srtuqsqqw
kandidaten	wqrxrxqrm
kandidatin	srsvssssr
kandidatuur	xssqssssr
kandidatuur voor	vssrssssr
kandid~	xmnznznox
kand~	xmnzn0now
kann	znouo1rnt
kann ich	swsurzrrj
kannst	qvsvvqoqt
kannst du	puvuprprw
kann~	qvsvvpoqu
kantoor	trstssuso
kantoo~	trtttsvsm
kant~	vtwrqryrh
kanzlei	stssvsrso
kanzle~	stssvsrsn
kanz~	stssvsrsn
karen	srtprsssv
kare~	srvpqsssu
karim	stqptsssw
karin	rrrxrrsss
kari~	rupwsqsrv
kart~	pvquqquru
kase~	sssvssusn
kasse	sovsssrsu
kass~	tnxorsstv
kath~	rwsrsqwsp
katr~	ssssssvsp
kaufma~	ssssssusp
kauf~	wsstssusl
keen	ryspssusp
keen to	swsrssuso
keep	pmqvo3qrv
keep an	vssxssssm
keep it	srsnrwrtv
keep the	rsumssruw
keep us	rssrssssv
keep you	rrrrq2rrr
keep your	msrvr2qps
keeping	srswrusrp
keepin~	srrwrxsqo
keep~	qqtwqyspq
keer	tusrrrvsq
kein	qpvxpszpo
keine	pqtqs0spt
keinen	oqrwquqqz
keinen platz	sssmsnss3
kein~	nqowr0spw
kell~	rpsuxtrun
ken	svtltsqsv
kennen	rpqrrrwrw
kennenlernen	pysrqrsrt
kennen~	q1xpqrurk
kennis	stsvsrssq
kennt	sssvrstsq
kenntn~	srswsrsss
kennziffer	wsssssssp
kennziffer 0	wsssssssq
kennzi~	wssussrso
kenn~	y0r0nluok
kept	vpqtp0pqt
kern~	sssrssssw
kers~	stspstrsu
kessler	srsrrqrsy
kessle~	srsrrqrsy
kess~	stsrrqrsx
kestrel	vqstuqqru
kestre~	vqsvtpqrt
kest~	vqsvupprt
kettle~	sssusstsp
kett~	tstwtrtsl
key	trslzrssu
keys	srssrsssv
kg	wrswsqsso
ki	srvrrrsss
kia	sssstusun
kia ora	sssstusun
kid	rxrsrsssq
kidd~	prsprssr2
kiel	rssrssvsr
kier~	srrusssvq
kiezen	rsswsqssr
kiez~	rsswsqssr
kijken	utsrstssp
kijk~	wusrstssn
kim	wrrsqqsrw
kim i	ssssssvsp
kim thank	qsstsrssv
kim thanks	svstssssq
kind	1zntnosnu
kind regards	yyqxqssph
kinder~	pquwrqrru
kindly	p01nzpxpd
kindly complete	qrysssssq
kindly note	trstrwrso
kind~	ly0uxlqms
kine~	sssssssvn
king~	wrrqrtqqv
kirc~	rtsusqtup
kirsty	tqssxsssn
kirs~	tsrvwsrsm
kit	ruprsrtrv
kita	russsruwn
kita~	ssstprssw
kitchen	wrstprssr
kitchens	urtsuttsm
kitche~	vqswqrvsp
kitc~	vqswqrvsp
kl	rstvssstn
klaar	sstorrrsz
klaa~	qrvtrqrrw
klar	sssrssvsp
klar~	utssqvrso
klasse	utttssssp
klas~	uttvrqrrq
kleine	svvrrrsrq
kleine~	sxvprrrrr
klei~	t01kpqqqs
klet~	suqrqsqp2
klick	rsssssrvs
klicken	rrrqssssx
klicken sie	qssrssssw
klicke~	rrrqssssx
klic~	orrqssrwy
klinge~	sysssssso
klingt	svsssrssq
klinikum	tssstttsp
klinik~	tsststtsn
klin~	r0turttsh
km	rqrrrssxs
knapp	vqswsrrsp
knap~	vqsysrrsn
knives	svrvssssp
kniv~	svrvssssp
knoc~	rtvqssssr
know	qonwt1umt
know about	ssspsrrty
know and	snsttsqsx
know by	rrrjzzrrs
know from	spsvstsss
know how	rrswrsrrt
know i	sssnstssy
know it	srswsvssn
know me	ssspssxsq
know more	ssrssyssn
know of	ssrrsstvq
know that	0poupytnr
know the	rurrsrrsv
know we	utsrswssm
know what	ttristxsu
know when	srssuqssv
know which	svsrrsrsu
know you	pxqxtnspt
know your	qwrqvszsk
knowledge	qqtvqpwur
knowledge of	ssstsstvo
knowle~	qqtvppwur
known	stsnsstsx
knows	rrswrqtrs
know~	orsxpmzst
koffie	turrssvso
koff~	uurrssusn
kofi	tvsmsstsu
kolb~	ssswssssp
kollegen	trrwrqtsr
kollegin	woqvrqwrs
kolleginnen	srrsrrwst
kolleg~	sooyoo3rs
koll~	nonypo4sw
kom	rxryrqtsm
kom je	stsvtruso
komen	ttqtrrrrv
kome~	wsptrqrru
komm	ruqnsq1rs
komm doch	ssrssrssv
komme	tvssstrso
kommen	xxnqvrsor
kommen sie	qwqqvqsru
kommen wir	sruussssp
kommenden	utsssssso
kommen~	tysssursl
kommission	ruqsvqrru
kommt	shquwxoux
kommun~	rsssssuup
komm~	txksrzpqu
komp~	vrrrrprrz
komt	qorprtvsz
konditionen	sssszsssm
kondit~	srvszsssk
kond~	sruszsssl
kong	swsqsqsss
konk~	srsvssssq
konnen	munv0vopt
konnen dass	ssssysssn
konnen sie	s0qpwoqtr
konnen wir	oosps1qqy
konnte	qpqwrupry
konnten	srwrnqyrs
konnten sie	rrxprryrq
konnten wir	ssstpsssw
konnte~	rrxqopzrs
konn~	opqw1prqv
konstr~	ststsssso
kontakt	wrssssuso
kontak~	1qrsrrtso
konto	orrsrswut
kont~	xkpuqqutx
konzept	srtvssssp
konzep~	srtvssssp
konz~	spxvststm
kop	ttsosszso
korte	svssssssq
kort~	sustsstsp
kosten	rrxsssssq
kosten~	rrrrrsrys
kost~	pqyoqprzt
kova~	ssswsorss
kowalczyk	twsrrrtsp
kowalc~	twsrrrtsp
kowa~	twtrsrusm
krankenkasse	rrssssssw
kranke~	rqsrrtrsx
krankh~	rsspwssst
kran~	pwrluuuqv
kredit~	ssspssssx
kred~	ssspssssx
kreis	susvstssn
krei~	sxpvrttwi
kriegst	srstysrso
kriegs~	srstysrso
krie~	rqurzrqsq
krijgen	vrtussssp
krijge~	vrtussssp
krij~	xrsurqrrr
kuchen	rsrqssssy
kuchen~	ttsnsruvs
kuch~	ssqprqtvx
kuhl~	rrsrrqrrz
kuhn	wqusswssl
kultur~	ttsssssto
kult~	ttssssstn
kuma~	rsssssuvo
kun	rwqpusrru
kun je	rvqpvsrru
kunde	rprtvrqrw
kunden	suvusqysi
kunden~	sqsrrvrtt
kundigen	rssrswrsr
kundig~	rrrnrwtrv
kund~	nppurywru
kunnen	qsruqsqrx
kunn~	qvrprstqw
kunt	tqrqyprrv
kurs	rmrrsrss2
kurs~	qnutsussu
kurz	qypowrrqv
kurze	qvyrrwssi
kurzen	sswssssso
kurzes	svttsrsso
kurzfristig	swssssssq
kurzfr~	swssssssq
kurz~	mwynmxyos
kust~	vtsrssstn
kw	sssqpqss0
kw 0	sssqpqss0
kwam	sssvstusm
kwam~	ssststtto
kwar~	sursrwrsp
kyle	sstststso
l	zvxspppkt
l an	rsswsrssq
l attente	sssssussp
l echange	stusssssp
l emploi	sustssssp
l entretien	svsqstssq
l equipe	xurrtturl
l heure	sqrsvvusm
l ho	vssossuss
l issue	sstustssp
la	2vktozokv
la bolsa	sstrttssp
la carta	rqrswsrst
la commission	rssqsrssx
la decision	srsosussx
la fin	stsrsyssn
la lettera	tstswsssn
la liste	rrrsrwrrs
la misma	uussssssp
la oferta	wssoursss
la persona	rrsxsrssr
la place	rtrwvqrrp
la plaza	usttsussm
la posizione	wsxsssrsl
la premiere	rttstsssp
la presente	xqttusssl
la prova	svxqtsssn
la prueba	srwtssssp
la qualite	rrsssqssx
la que	sssvsussn
la rentree	sssutussp
la ringrazio	rrswsrtsr
la segreteria	stsvssssp
la semaine	sssssvtsn
la siguiente	ststssssp
la sua	yprrpyqqs
la suite	usswuqssm
la tua	vrrsrqsru
laat	svsptvssm
laat~	rrussussp
lab	rxshsqp3v
labell~	sstpssrsu
labe~	sruqssrsv
labora~	yvqqsrqqs
labo~	zzpoqrqsr
labs	wprotrysp
lach~	srstrwqss
lack~	srsspsrsx
lad	srszsprss
ladder	stutsssso
ladder climb	stutsssso
ladd~	suttssssp
lade	rvtqsstsr
lade ich	swrsssssq
laden	qxuwonqsv
laden sie	rsrrrrrtw
laden wir	rsvrrrrrw
lade~	pyuuonurt
lads	rrrutwprs
ladu~	ssvsssssq
lady	rqryrrrru
lag	vrssssrsr
lage~	suqrrquyp
lagos	srsrtrssv
lago~	srsrtrssv
laid	srswssqsr
lake	usspsturr
lakesh~	stsssussp
lake~	ttursvrso
lamb~	svsutsusl
lament~	rtsrssssv
lame~	rtsrssssv
lanc~	rsspssrsy
land	spturuqst
landed	vvstvrrsj
landes~	stssrysvk
landin~	ssswssssp
landlord	rrslrwssy
landlord has	sssqssssw
landlo~	rrskqxtsy
landratsamt	rwrtssssp
landra~	rwrtssssp
land~	lqptr2sut
lane	syrqwsrsn
lang	swrtsqtsq
lange	rqqwqwpqu
langer	qrsvrwrrq
langsk~	rtsttsuso
language	rrxwqnwqq
languages	styorrurp
langua~	rr0tpl0qp
lang~	op0xnwtnr
lantern	tssssvsul
lanter~	sssssvsto
lant~	ssstsvstn
lapses	srts2sssi
laps~	rrus2tssh
laptop	rt0mqrqrv
laptops	sqxrsrsss
laptop~	sqxrsrsss
lapt~	rs2mqpqrw
large	rpqvrurts
larger	sssqsqssw
larg~	rrpuqvqtv
lark~	suvvrutrj
las	oyvvoqnpz
las 0	rxuoqqprx
las molestias	strsrrssv
lasc~	ussqrwrss
lassen	wqvsrstqq
lasst	rtryrtrrn
lasst sich	suststssn
lass~	spu0rwuqj
last	ptkwoyuts
last 0	rtrnrryvq
last day	usspssrtt
last night	rrqzvlsrt
last three	susrvsusm
last thursday	sssusussp
last time	urupssrsu
last two	susrsussp
last week	ttqsswprs
last year	qqrkr0wtu
lasts	sqspsvrsw
last~	qpusrurrv
late	pypzrlsuq
late and	svrvsrrsp
laten	usrvrsrrq
later	tyzjupsor
later than	stvqxwrsj
latest	sqsktwtn1
late~	qq0utqrlu
laufenden	sstpsxssr
laufen~	rqsprwrru
lauft	uqropystt
lauf~	vmtkozsrz
laugh	ssrwssrsr
laug~	rsqxrrsrs
launch~	sssqssssw
laun~	rsurrrsqv
laur~	wsrtroqut
laut	srrzqsssp
lavora~	rrsnstssy
lavo~	rrurrrrsy
law	trtuqprtt
lay	sttvssrso
layo~	rssrssrqx
le	nwyvoymmv
le 0	nvvnwtpqx
le cadre	sswssssso
le chiediamo	srwsssssp
le contrat	sssszsssn
le informamos	rssvsssss
le lien	vqvrsrrss
le meas	susstssso
le point	rnrqtxssv
le poste	vvrxqxqqj
le recrutement	rsstswssp
lea	trvrsuuuk
lead	nunvmj33q
lead by	sssqssvsr
lead position	rssqssrsv
leader	rtqwsvrrr
leadership	truxstssk
leader~	vtuwqrrrn
leading	rrrnrrwxs
leadin~	rrrnrrwxs
leads	ttrpstrur
lead~	rtnvowvup
leanne	stsssvsso
lean~	sssuuvssm
learn	rsqtsspuw
learn how	srsossssy
learn more	txsqsrqrs
learned	srsvrvqup
learne~	rtrvruqup
learning	vtrtspxzh
learning and	sssssssvr
learning engineer	tssstsrzk
learni~	vprtspz0g
lear~	qpnvpov3r
lease	srsqrwssu
least	npxxtprqv
least 0	srsqssssv
least three	sqsrssssv
leas~	noxrsurqx
leave	sknvvwqwr
leave a	spsrstssw
leave and	ttsrvussl
leave it	tsszssstj
leave the	rrsrsvstt
leave your	srsssssqv
leavers	ssspssssu
leaver~	ssspssssv
leaving	rsrlrtvrx
leavin~	rsrlrtvrx
leav~	slnusxtvt
lebenslauf	woplqqyrz
lebens~	xpojprxxx
lebe~	xonkpryxx
lech~	ssvussssn
lecturer	srtsussvn
lecturer in	sstsussvm
lectur~	ursuvqrwl
lect~	tsrtvpqvo
led	svstsrssr
ledger	rqssssstv
ledg~	rpstssrtw
leeds	rqrwrntws
leed~	rqrwrnuws
leer	wsspsursr
leer~	wrtsusssm
left	oxuqquwpq
left in	ssuqsvtsp
left the	swsrsruso
legacy	sssrsssvq
legal	osskwq2ru
legal notice	sssqssrsw
legal secretary	ssssssttp
lega~	otrmtp1ut
legen	rtvurrsrp
lege~	utvtsrrro
legg~	xrtptrrss
lehrst~	susutrsso
lehr~	rpwtvrtpr
lei	ssstqvqrt
leic~	srsvsrtsq
leid	rqr1qprst
leider	krswtxpoy
leider absagen	svstssssp
leider haben	sssvssssq
leider keinen	sssqssssx
leider konnen	sssossssx
leider nicht	qsqxurrrs
leider noch	sswrsrssr
leido	xssrsrssq
leid~	mqrxtxooz
leipzig	sqssssrtw
leipzi~	spssssstv
leip~	spssssstv
leisure	susussssp
leisur~	susussssp
leis~	ruqvrrtss
leiter	rursrswtn
leitung	srutsrusp
leitun~	uqutsquso
leit~	rxrpqo2sp
lekk~	twsqssssp
lena	suvwsrtsj
lender	sssrrsssw
lenders	sssqrsssw
lender~	sssqrsssw
lend~	srqpqsss0
length	sstpsurst
leng~	rsupstrst
leo	vsurssrsp
leonie	rrsrsqstv
lern~	rowrrrrrx
les	0svspkpsw
les deux	ssrqvsrst
lesen	1syprsrsi
lese~	0oynqsqrs
less	rrqyqotqx
less than	srsmsstsz
lesson	qsvyrorsr
less~	qnvyroqsx
let	pysu0mqmu
let me	nwok1n0pw
let the	srsprstsw
let us	puwpuwpqq
let you	1qvnowppt
letter	2spl2opps
letter and	zornuurrt
letter attached	tssswssso
letter for	utsqwssso
letter from	sssossstw
letter is	srsqzsusn
letter of	sttstssun
lettera	wtsrwsrsl
letters	3pqroppyr
letters of	xssrssssp
letter~	5pptrnnwq
letting	rsrprrqr1
lettin~	rrtrrqrrz
letto	svssssssq
lettre	wtsrssrsr
lett~	7sql2lnps
letzte	stttssssp
letzten	usrqsrpry
letzte~	urqsrrsqx
letz~	tsqurqrrw
leuk	wqrqqqsrx
leuk dat	vrrsrrrsu
leute	vosqrturu
leut~	wntprttrv
leva~	stsstttsp
leve	ssqrrstsv
level	ktryypruq
level 0	nutwzprqo
leve~	msuxvnqwr
lewi~	ssssrsrqw
lg	tvrssrqrr
lhe	stqvsttrq
li	vsqurqrtt
liam	stsqtstsp
libera	sqsrsvtsr
libe~	rpqsvusrt
librarian	tsrtsssvo
libraries	srsrsrsws
library	tuqnrrrzs
library assistant	tssrsssvq
librar~	ssnsqrq3r
libre	stwtrqprt
libr~	swvnqpozs
lic	ssstsussp
licence	1xmxnoqtq
licenc~	0xoymopsq
license	rvsxrnxqp
licensing	sssrssvsr
licens~	qvswql0pq
lice~	v0oznktrr
lich~	stvotstsq
liebe	tmnu1ptqv
liebe bewerberin	ssrssrssv
liebe familie	sqsrorss1
liebe frau	1rqlzxtlo
liebe grusse	wxttrqrsl
lieber	rqssxwnst
lieber herr	twuryvprh
lieb~	tmps2ptpv
liefer~	stsrsqssv
lief~	svrsrprrv
liegen	pqssrsttv
liegt	rlpyqxqqx
liegt bei	vpstuqrsr
liegt im	srqrrsssy
lieg~	rkqxryqrx
lien	urxrurrro
lieu	sstssqssv
lieve	sqrvsrrsv
liev~	rsrwrqrrv
life	qrttqqstx
life and	srsrssrsw
life insurance	sssnssssy
life~	rqqxrsrxr
lift	uwpurrrrq
lifted	ssssswssq
lift~	sssrsvsss
ligh~	qssnuwqvs
lign~	sswsrqrrt
ligt	rprurrtrx
lijst	srsvsrsss
lijs~	rrsvstrss
like	l11g3nqot
like a	sqspsrrsz
like and	swsrssssp
like for	sqsrssvss
like i	ssvsssssq
like me	ssspssrsw
like the	ssuqsrrsw
like to	q2qg3psnv
like us	spstsusst
like you	n4zk5pppj
liked	ovuzoupps
liked you	sss2strsj
liked your	rwststssp
likely	vqrprusst
likely to	urspssttr
like~	qwwwlvqos
limb~	rrsrsyssq
lime~	ssrptsusu
limit	sqxxqqrrr
limite	ssyssssso
limited	rwquqprqw
limited time	sssossssx
limite~	svqtqpsqx
limi~	rs0yomqov
linde	sssussssp
linden~	vssosstss
lindgr~	rruusstso
lindner	qrspssrsz
lindne~	qrspssrsz
lind~	xuxtolvnr
line	toqyuoqtu
line and	ssrryssso
line manager	spsorsrs0
line to	vssrsssss
lines	prxrrqpuv
line~	qpyqpppwy
lingua	stuusssso
ling~	sswwsrssl
link	r23hrnoow
link and	svssssssq
link below	suslrsrs1
link https	ssvsssssp
link in	svssssrss
link is	trwrvstsl
link to	suvptrtrr
link zu	tsusssssp
linked	sssprssvu
linkedin	rqpsqp31k
linkedin com	qtrrrrr0o
linked~	spnsqp50k
links	sssnssrvw
link~	qpnlon42w
linux	sssisrts2
linu~	srsisrru3
lisb~	stsqrqvss
list	ppqmpzvty
list 0	ssvssusso
list and	stsvrttsp
list by	sssrswssq
list for	rwsrqxqrr
list is	sqsrssssv
list of	rtqwrputt
list you	sssrsqssw
lista	ssrmrxrrw
lista de	rrrpssrsz
liste	nqqzrvput
liste complementaire	rrsqrvssv
listed	prqvrpwsu
listed on	sssssrssv
listen~	wsrusrrrq
listin~	ssrhsout6
lists	rsrisssu3
list~	rpnmrysu1
little	wqqrtvous
litt~	wprotxott
live	otxvoqtpw
livello	ssss0sssl
livell~	ssss0sssl
lives	rrswsrsrs
live~	pqrxzprqs
living	srrsvttrr
livi~	sqrrvutrs
ll	u02hqxokr
ll ask	sptsssssw
ll be	u11koxplq
ll call	slrsvvssw
ll check	srsrsvwsm
ll contact	sssssqrtv
ll cover	svssssssq
ll do	sttqvstul
ll email	zssqsrssp
ll find	rovovruru
ll get	0txhyrppq
ll give	swsrsusso
ll go	tvstspsst
ll have	xzvrskpqr
ll hear	xrrorxrrp
ll keep	prsxsquss
ll know	sstvsyssj
ll leave	srrwrsrss
ll let	rsyssqrsr
ll look	ssrswrsuo
ll make	ssssssuuo
ll meet	rxrssqsst
ll need	tpzmrsrrw
ll never	orsrssssz
ll only	ptssssssv
ll pick	srvssrsst
ll put	uostrsssu
ll read	wrtrssssq
ll review	tstsssssp
ll ring	sqrrstssv
ll see	uvuqsrrrq
ll send	swqpvrsrr
ll show	xrsrsrrss
ll take	ruvpsssss
ll talk	swrsssssr
ll write	ysspswssn
llamad~	uvrrsrssq
llamam~	ssspsutss
llamar~	tssosvsss
llam~	0wqhs0trk
llc	rtsqvsuwl
llegado	xtsqsrssp
llegad~	xtsqsrssp
lleg~	wtqpsptrt
llev~	sxsxrrusk
llp	sxtvtsssi
llp is	svsrssssp
lo	0oxwonrmv
lo de	stsxssssm
lo que	puwxstsrj
load	rstptssus
loads	tssvstssp
loads of	sssvssssq
load~	sssvssssq
loan	sssjsrss1
loans	sssqssssv
loan~	ssspssssv
local	nwsoqspzu
local time	rsssssrzn
locali~	trstsssto
location	svqksq3rs
locati~	wvpkrp2rs
loca~	pxqlpn1ys
lock	suupsstst
lockhe~	wqrmrsvoz
lock~	xvrkqrvnx
locu~	pssvrsxso
log	pvqkxrqxx
log in	qvrlxrquv
logement	rsstsswsp
logeme~	rsstsswsq
loge~	rsstsswsq
logged	wrtqsqsrs
logg~	xrtprqrru
logical	ssvrssssr
logica~	ssvrssssr
login	sqvotrruu
logistica	tsutsssun
logistics	uuwvsptti
logist~	uszsqmu1f
logi~	to2jqls3s
logo	vwrssuqpq
lohn	ssstwssso
lohn~	spssusqtv
loka~	tpqtrsrq0
lol	rruqrsrsx
london	urrprsp1q
london 0	wrsrsssrr
lond~	tqrsrrr2m
lone~	qrrqrrrr2
long	woqwqptrv
long term	sssorswst
longer	quqxptpqx
longer be	svsuspssr
longer than	qtslsvssz
longer under	pssyssssr
longlist	wqspsswsp
longli~	vqvossvsq
long~	rsryntrpw
look	2vmwqitpu
look after	ussssswsm
look at	yspyrlqwq
look for	rssvrqsrv
look forward	uyrgwqrqz
look like	snsnssus0
looked	vppytlpvu
looked at	tpqwtpqvt
looking	mtownl0xv
looking for	nprwnm0xu
looking forward	rzsmtrrqx
looking to	ssspsssuu
lookin~	lsownl00v
looks	z3qkrsoqs
look~	pumxni00u
loom	ssysssrsn
loop	rwqurxtrk
loopt	rsssrvtsq
loop~	utssrvtsn
lope~	suspsvssq
lord~	svrrwsssn
lorraine	rxrsssssp
lorrai~	rxrsssssp
lorr~	rwrsssssr
los	wvluqpsqy
los angeles	spssssstv
los que	vtstsrssp
loschen	orrtrrqxw
loschen wir	psssssssx
losche~	orrtrrqxw
losc~	mrrurrrxx
losi~	ssspssust
loss	rrrvrrrsu
lost	rrouqtwru
losung	rqxusssso
losu~	rqxussssp
lot	vtqxqlrrv
lot of	rrrwrqrrv
lot to	ssswsrssr
lots	rrrtrqrrx
lots of	rrrtrrrrx
lou	surrqovrx
love	yumwrprow
love to	rvouqrzos
love you	stsrvsssp
loved	rzxnsnqrw
loved your	rxrsrrqsr
lovely	untwtlvqv
lovely to	spupurrsv
love~	swyvqjunu
low	tttlsrsry
lowe	qsssqsssw
lowest	ssskssss0
lowe~	rsqqrqruy
ltd	0ttqtqrvj
luca	swswssssl
lucas	sssqsyrsp
luca~	rrsqsyqss
luci~	rtrrrvrrs
luck	qqzxponrx
luck in	rsswssssr
luck with	rqrurqrtx
lucky	ssssvsrss
lucky to	ssssvsssp
luego	svsrssrst
lueg~	svsrssrst
lugar	nwqwqxrqr
lugar de	utsuswssk
luga~	mwqzqwrpq
lui	srrvrtrrs
luis	rprwursss
lukas	rusrsuvso
luka~	rusrstvso
lukt	swssstsso
lumen	stswrssun
lume~	ssstrrwyi
lumi~	ssstussso
lunch	q2rizlupv
lunch with	t1rqrrrrn
lunche~	ststtsusm
lunchtime	ssurssswn
luncht~	tsurssswm
lunc~	t0qhzkvst
lund	rprusrrtv
lundi	vuutqrvqm
lund~	vttsqruqp
lunedi	rqwpzqqqs
lunes	utsqtqqqw
lunes 0	svsrtsssr
lune~	tuwoznoou
lung~	srsutsssp
lust	rsrorr1rs
lust auf	sqsqssvsv
luz	stsvsssso
lyon	srsvssssq
m	r4ptqk3kr
m a	qqsprq0rw
m afraid	qvptqxoqx
m aware	srsqsxssq
m d	ussssssuo
m glad	sssqtsrsv
m going	srrsrqrrz
m in	svsprsrsu
m not	srtnsxtrt
m on	ttsorsuss
m pleased	trsousssu
m sorry	tqqwqrsqw
m sure	sssrssrsv
m the	uxspssvsn
m w	zqqvqrszh
m working	sssrsswsq
m writing	rrrrurxrr
m:able	qqqyrpuqw
m:able+accept	rsrptvrrv
m:able+account	vsrsrrqsu
m:able+age	prrvtrusr
m:able+alert	qqqroyqvw
m:able+answer	ypvmrrsst
m:able+application	zoqzonqtv
m:able+automatic	usrmsrssx
m:able+available	qwtwqpspt
m:able+because	vpptqxrqu
m:able+benefits	roqryvrss
m:able+both	snvuoutru
m:able+bring	susptrrrv
m:able+budget	pqptrzrqx
m:able+but	vtrvspqpu
m:able+cancel	qrstrurrv
m:able+candidate	xqqtstqqt
m:able+checks	urovspqqy
m:able+chose	qqrvrxtps
m:able+client	sssqqryrs
m:able+clock	qzwnrqrqv
m:able+closed	trssqwrrs
m:able+code	ssrsssssv
m:able+colleague	qrswrrsru
m:able+come	r2rmrspqv
m:able+company	prpvrrusv
m:able+complete	tq2mrrqqw
m:able+completefile	uqrsrtsrv
m:able+consider	tqrxqosrv
m:able+contact	xnpwqysor
m:able+contest	rsrtsqrrw
m:able+contract	rrptyssqr
m:able+deadline	rmzmq0qqv
m:able+decide	qqqsswqtv
m:able+delay	vsrprstsu
m:able+device	ruvnsrsrt
m:able+doctor	qsrsrvrst
m:able+documents	wrqwoltqy
m:able+effort	tuquqqsqv
m:able+encourage	vqpyportu
m:able+expenses	rvrsrrrst
m:able+experience	spruspwsu
m:able+family	tqssrtrrw
m:able+feedback	qrryrrsrs
m:able+filled	rsrurvtrq
m:able+first	prrowxsrs
m:able+food	rtvjrrzst
m:able+fulltime	qsqvuuqtq
m:able+further	otrurvtpt
m:able+future	murxtntrv
m:able+gotthrough	vqqtrvrtq
m:able+greeting	pwrvvorov
m:able+hard	srrsrsrsv
m:able+hear	poqr00qor
m:able+hire	rqrxsxxri
m:able+hiringside	wqqvpwqqr
m:able+hold	srwlryurs
m:able+hr	wprqsstst
m:able+i	nomuzx3kr
m:able+if	owqstttqu
m:able+impression	sssvrssss
m:able+instead	ryrssrrrr
m:able+interest	qsrtrsssv
m:able+interview	rvqupxpss
m:able+invite	qqrwtqsrv
m:able+job	zqrunorvt
m:able+join	vpqtrrvqt
m:able+keep	qpuvssrqu
m:able+lack	rpvuqovrw
m:able+lease	rsspssssx
m:able+link	wqyrqqrqs
m:able+list	tpsorwuqs
m:able+loan	qqrurrssw
m:able+many	xsqtquppu
m:able+match	vsqvrostt
m:able+meet	qysuqvqos
m:able+minutes	suxqrrrqs
m:able+month	pqppyysrs
m:able+move	qutusqspu
m:able+must	qtsvrssqt
m:able+next	utouoxsou
m:able+not	mmswp3row
m:able+number	q3pl1mspu
m:able+numberword	ntzwmxsms
m:able+offer	oqouvvrpx
m:able+only	rruvqrpru
m:able+onsite	swuosqrrt
m:able+order	srrrqqtrx
m:able+other	nprwtxrqu
m:able+past	qrqurvtqt
m:able+pastbe	oopwr0tov
m:able+person	rqprrztss
m:able+phone	tzpprpvss
m:able+place	rqrtpwrqv
m:able+placename	svrqrsurt
m:able+please	us0npmrrw
m:able+pleased	qrpwwrtqs
m:able+police	qrqtsurrw
m:able+pool	ursqqxsqs
m:able+position	nrowrzrru
m:able+profile	uprsoqzqt
m:able+questionhow	sqvwpoxps
m:able+questions	ooxwtpsqv
m:able+reason	qsrurrrrx
m:able+received	wsruqsqrs
m:able+regret	osqtqwqq0
m:able+remote	stsosssus
m:able+repair	ssuostsst
m:able+result	qqsvsvrrs
m:able+review	0pqwrpppu
m:able+salary	qrplzrxss
m:able+schedule	quqwpyqot
m:able+school	ssruqtqrv
m:able+search	qssrrsqvu
m:able+send	upxuqmuqu
m:able+senior	sqqsqyvrr
m:able+sign	srrqsurrw
m:able+some	qpsvp1qqt
m:able+soon	xrvjrwsqt
m:able+stage	wrsurotpt
m:able+start	opur1puqs
m:able+status	wrrrssrss
m:able+still	rqtks2qst
m:able+strong	rqrvsrtru
m:able+study	pprwtquqx
m:able+survey	srrwrsrrt
m:able+talk	qzpsusuqp
m:able+task	rryvqrqqs
m:able+tech	ttspssssu
m:able+test	sqzvqqrqr
m:able+think	usqvqnvru
m:able+third	tqswortpw
m:able+timed	rrztrrrro
m:able+today	pzqpqyoqv
m:able+training	rssvsrstr
m:able+travelbook	svrrrtssq
m:able+unchanged	ppturzqrs
m:able+unsubscribe	srsossssw
m:able+unsuccessful	qsrrttrqw
m:able+until	sqvls1qpu
m:able+video	rtsqtrssv
m:able+visit	qyrosrusr
m:able+wait	xrrlsxuqr
m:able+we	pqpvp2tmv
m:able+weekday	o2zjznpot
m:able+weeks	qrnxxxrms
m:able+when	svqnzpsqu
m:able+which	rwrvpuprs
m:able+will	zsprpyopt
m:able+wish	qqrrswrrv
m:able+workwear	svssssssp
m:able+would	pqrxqpvrw
m:able+yes	qvsnvurrt
m:able+you	orrxwntpv
m:accept	popn4ossx
m:accept+account	rrsswrsss
m:accept+answer	rrrpysrss
m:accept+benefits	rsssxsssp
m:accept+both	ssrqyrruo
m:accept+budget	rrqryqsts
m:accept+checks	rprp1qrst
m:accept+clock	rrrswssrs
m:accept+company	rrrsvrrur
m:accept+complete	srrqzrrrr
m:accept+completefile	rwrpvrruq
m:accept+confirm	srrryrrrt
m:accept+contact	rwroyrrrr
m:accept+contract	qrso0qsrv
m:accept+deadline	qsqp1srqs
m:accept+doctor	ssstzsssk
m:accept+documents	srrlzrruu
m:accept+effort	sssqwtssq
m:accept+experience	tsstvsssp
m:accept+filled	rsswsnrsw
m:accept+fulltime	rrrsvurrr
m:accept+gotthrough	sssvrtssq
m:accept+greeting	sprtzprrv
m:accept+hear	rrrtvsrst
m:accept+hire	srsv0pssl
m:accept+hold	ststussso
m:accept+i	rqqryrrqv
m:accept+if	qwrnxrrur
m:accept+job	rrrqysqss
m:accept+link	rsrpxssrs
m:accept+loan	srsrqsssw
m:accept+match	rrstyrssq
m:accept+meet	srsrvrsss
m:accept+minutes	srrrwssss
m:accept+month	pqrryssrv
m:accept+move	srsrssssv
m:accept+must	rsrowqrsv
m:accept+number	pqrm1srsv
m:accept+numberword	rsqoyrstu
m:accept+offer	qppvyqqsv
m:accept+other	rrruuvrrr
m:accept+pastbe	qqrxttrqt
m:accept+person	pqstvqrrw
m:accept+please	rrqp0rrru
m:accept+pleased	rqrqtsrry
m:accept+pool	srsqtrssv
m:accept+position	rrrtwqrtr
m:accept+questionhow	rrrtvsrss
m:accept+review	srspzrrss
m:accept+salary	rrrpxrssu
m:accept+schedule	sqsoxrrsu
m:accept+send	rxqmyqsuq
m:accept+senior	qsstsrrsw
m:accept+shortlist	ststssstp
m:accept+sign	rrrrwrrrt
m:accept+stage	ttrttsssp
m:accept+start	rrrsyrsrs
m:accept+thanks	rqssvrssu
m:accept+third	rsrvrtrtr
m:accept+unchanged	rrrp0qsru
m:accept+unsuccessful	rsrqvrrrv
m:accept+until	rrrpyxrrp
m:accept+video	srssqsssw
m:accept+visa	ssssvrssq
m:accept+we	ppqvyvqqt
m:accept+weekday	rqrpyrrrv
m:accept+weeks	rsrm0qust
m:accept+which	rrrrxsrsq
m:accept+will	srrqyrrss
m:accept+would	rrrnvtrrw
m:accept+yes	rprqysrru
m:accept+you	qopo3ptqw
m:account	0nzmpnstv
m:account+alert	nsrrsrqxw
m:account+application	0rrrrqqsu
m:account+both	sqtrrsstv
m:account+candidate	ssqtsrrrw
m:account+checks	tssostsst
m:account+chose	qsuwrsqsq
m:account+client	vsrqrswrq
m:account+code	srvorrrrw
m:account+colleague	srsrssvss
m:account+come	trvprsvrr
m:account+company	tqrrrstrv
m:account+complete	sruqsrrsw
m:account+completefile	srsssvssr
m:account+confirm	uqsqssssv
m:account+consider	uqultsqsx
m:account+contact	vsuisrtsw
m:account+contract	srrrwrrrs
m:account+deadline	trwkuvrst
m:account+decide	rsswssssr
m:account+documents	tssntrssw
m:account+event	ssrnrtttw
m:account+experience	vrstsrssr
m:account+finish	rrsrssssv
m:account+good	ssssssssv
m:account+greeting	tsrpsrtsu
m:account+hold	sssqssssv
m:account+hr	vsrpssrrv
m:account+i	sqsprr0rt
m:account+invite	sqsrrsssw
m:account+job	wrsnssupv
m:account+link	tsumsqusv
m:account+loan	srtpssttu
m:account+match	wroson0su
m:account+minutes	sswrssqss
m:account+move	srsqssssw
m:account+must	ssrrstssv
m:account+not	oqrxssrsw
m:account+number	1oxjrpqvv
m:account+numberword	rrwlssrsx
m:account+offer	tssrxssso
m:account+other	qrrussrrv
m:account+pastbe	yorqqrsrw
m:account+person	srsrsswto
m:account+please	rrrrtssrw
m:account+pool	wrpvqquqs
m:account+position	wsrtrussn
m:account+profile	wqoson0su
m:account+questionhow	rprvrrssx
m:account+received	1svjqptrt
m:account+review	xrqqtrssr
m:account+schedule	rvrqrssst
m:account+send	sruorutru
m:account+senior	uststttul
m:account+some	ssrsssrqv
m:account+stage	wrutssssm
m:account+status	wssqrsrtr
m:account+strong	qtsxssrsr
m:account+test	srzsssusm
m:account+today	rssrrursv
m:account+we	uqqsrousw
m:account+weeks	tptrrssrw
m:account+will	wquptsssr
m:account+would	rqrrsstrw
m:account+you	0opnsoutw
m:advert	opqurqr0v
m:advert+number	srstsssvs
m:advert+you	prstsrrtw
m:age	nmqysmwwx
m:age+available	srrvsrrss
m:age+benefits	rrrq0rssq
m:age+both	sqqvsvqru
m:age+budget	qqrtvssst
m:age+but	rrrvssrrv
m:age+chose	rrtvsqrrv
m:age+clock	srswtrrrs
m:age+closing	rrrrrrtrw
m:age+come	ssrvsrtrt
m:age+company	ssrrrrtsv
m:age+complete	srswsrqrt
m:age+congrats	sssrssqrv
m:age+contact	rrsurqtrv
m:age+contest	sssotsssv
m:age+contract	rrrtxrqss
m:age+deadline	rrtrrtqsw
m:age+delay	trsstvrsq
m:age+documents	sqtssqvrt
m:age+encourage	srrxsrstq
m:age+equal	rssrssssv
m:age+experience	qrqvqrvtt
m:age+family	sttnssrsw
m:age+filled	rrryrtrrq
m:age+finish	srsvssssr
m:age+first	rrrvwrtsp
m:age+fulltime	rrrqwtqus
m:age+future	npoxqn0vu
m:age+good	sqrrrsurv
m:age+greeting	rqquxpsst
m:age+hiringside	sssrsvssr
m:age+i	qpqwrm0py
m:age+join	ssrsrrrsw
m:age+keep	rqssrvrrv
m:age+link	sswpsssss
m:age+list	rrsprxtsr
m:age+many	rrrtrrssv
m:age+meet	srsrsrsrv
m:age+month	rrqxuqrtq
m:age+move	sttnttssu
m:age+must	rrrvrsvrr
m:age+next	rqrzrtrrs
m:age+not	prtvsoquw
m:age+number	moom1m3xt
m:age+numberword	mmqvznwtu
m:age+offer	rrrqvssru
m:age+past	pqpvrsvrx
m:age+pastbe	pqpwrsusx
m:age+person	rqrurqxrt
m:age+phone	rrrstsrsv
m:age+place	rqrusvrss
m:age+please	rrtvssssr
m:age+pleased	srrrtrssv
m:age+pool	srsmrztss
m:age+position	qrqrvuuru
m:age+questionhow	psstrpvrw
m:age+regret	rrrssrrry
m:age+review	tsrwqrrss
m:age+salary	rrrj2qttv
m:age+school	rsswssrtp
m:age+send	rrssssssv
m:age+some	qqqvuuurq
m:age+start	rqqvvqtuq
m:age+still	rqssruvsr
m:age+study	qrrvvprtt
m:age+tech	tssrssvsr
m:age+third	rssvrqssv
m:age+training	sqrxuqrtp
m:age+unsuccessful	sssrssssv
m:age+we	ooqysmxrx
m:age+weeks	loowyj1vu
m:age+will	trrstvqrs
m:age+wish	rrrsrrssx
m:age+would	oqruxpyqs
m:age+you	qppu1lvpv
m:alert	nnoummt%v
m:alert+answer	srsrssssv
m:alert+application	xqrspno2s
m:alert+automatic	qssnssswu
m:alert+available	pqrpsqs0w
m:alert+because	pprqqwp1t
m:alert+benefits	srrosusvs
m:alert+both	npospxq2u
m:alert+bring	ssswrrrrs
m:alert+budget	qrqurvsts
m:alert+but	qrrqrvssw
m:alert+cancel	sstssssup
m:alert+candidate	tqqtstrvr
m:alert+careful	sssqsvsss
m:alert+checks	srrsrrvst
m:alert+chose	rrqurvsst
m:alert+client	rrrtrqvsu
m:alert+clock	ssqosurwu
m:alert+closed	rrsxrtsto
m:alert+closing	qsvwsrsso
m:alert+colleague	rqstrrwru
m:alert+come	rqstrsssv
m:alert+company	qsqmqrxzt
m:alert+complete	svrxqorrt
m:alert+congrats	sssurprsu
m:alert+contact	qsqirvs2u
m:alert+contract	ssrowsstt
m:alert+deadline	sosiqws1u
m:alert+decide	rrrvrurrs
m:alert+delay	trrprxrru
m:alert+device	srsnrsttw
m:alert+doctor	sssqustwm
m:alert+documents	wrqjup0st
m:alert+effort	osrursutu
m:alert+encourage	orrtqrr1t
m:alert+filled	rsrrrvstr
m:alert+finish	qrskrsq2w
m:alert+first	stsosutsu
m:alert+fulltime	rsqtqrsyr
m:alert+further	qrrurvsst
m:alert+future	lrqxrpsyv
m:alert+good	ppqtrrqwy
m:alert+gotthrough	urrtrpsrw
m:alert+greeting	vrsqppsuw
m:alert+hard	qrsqqqqzw
m:alert+hear	mnpqoxr5u
m:alert+hire	rtpvoxstq
m:alert+hiringside	prqqtyqwr
m:alert+hold	prrtryqst
m:alert+hr	urrrrsqtv
m:alert+i	sppupn1tu
m:alert+interest	prsvsruss
m:alert+job	noouqos7v
m:alert+join	utvrpqrss
m:alert+keep	nrrtqnq2v
m:alert+link	sqrtrrrvu
m:alert+list	sssnststv
m:alert+luck	prrwrsssu
m:alert+many	trrrrrstv
m:alert+match	oqqsrqs5p
m:alert+meet	trrsqrqxs
m:alert+minutes	sqqqrqsxw
m:alert+month	sqqmrtr1t
m:alert+must	rqtrrsvru
m:alert+next	rqruqtrvs
m:alert+not	mnqwowtvw
m:alert+number	qqnkppu!v
m:alert+numberword	prpuppyvt
m:alert+offer	qqquvpqzs
m:alert+only	ssrnrrryu
m:alert+onsite	qqruqpq0t
m:alert+order	rssorsstx
m:alert+other	prswrqrsx
m:alert+past	srsorsr0s
m:alert+pastbe	nootpztyv
m:alert+person	qnqsqx0sr
m:alert+place	rssqrurrw
m:alert+placename	qqqrrqr4t
m:alert+pool	qrssrsqvu
m:alert+position	kootpyp4u
m:alert+privacy	rrsorrtzs
m:alert+profile	mqrvqoq4u
m:alert+questionhow	orqtrqsuy
m:alert+questions	srvosssus
m:alert+received	xqrqrprvu
m:alert+recruiterintro	mrpuppyzu
m:alert+regret	rssxsqrsq
m:alert+remote	srsnssq0t
m:alert+review	vqqtpqsxs
m:alert+salary	rsrjtrztu
m:alert+schedule	pusorxqtu
m:alert+search	lqpunpw5u
m:alert+send	qqrtsrrys
m:alert+senior	qrqtqsz0k
m:alert+some	prqwqptuv
m:alert+soon	srrnstttv
m:alert+start	srrsrtrrw
m:alert+still	psrrssstw
m:alert+task	ssqtsqstw
m:alert+tech	sstosssuu
m:alert+thanks	vssxrrrro
m:alert+think	trrqrrrvv
m:alert+third	spstqtrtu
m:alert+today	qpqtqrsyu
m:alert+unchanged	qsrtrwsrs
m:alert+unsubscribe	srrjrsr2u
m:alert+until	rqqvrwrrt
m:alert+visa	sssstttsp
m:alert+wait	trrtsvrrs
m:alert+we	lppvozuvt
m:alert+weekday	svsnrrsyr
m:alert+weeks	oqopqpy3t
m:alert+which	qvrprvsru
m:alert+will	xqstpurps
m:alert+wish	nrsxrrquv
m:alert+withdraw	rstussssp
m:alert+would	qsqspuuut
m:alert+you	lonupmu9v
m:answer	3o1eqowov
m:answer+automatic	1tqlrnurw
m:answer+both	uqwsqrtrs
m:answer+chose	srrssrssv
m:answer+colleague	rswrssrsr
m:answer+company	vqsusrrrt
m:answer+complete	vqymrquqv
m:answer+contact	xtrfsvxrs
m:answer+contract	srstvsrsp
m:answer+deadline	zmtjyurqt
m:answer+delay	sssstutsp
m:answer+documents	srtovtsss
m:answer+effort	usuorttsr
m:answer+feedback	vrtustrso
m:answer+hear	tvqsrqtru
m:answer+hire	srrsssssv
m:answer+hr	trrrtrrsv
m:answer+i	tqqnsuypt
m:answer+if	rsutsttso
m:answer+interest	ussrssvsq
m:answer+keep	srxpstssr
m:answer+many	yrsorsrrt
m:answer+minutes	sqzqqtrrt
m:answer+must	tstpttrrs
m:answer+not	znxqpouqu
m:answer+number	zozjrrrst
m:answer+numberword	wszlsqsqu
m:answer+only	stsosstsv
m:answer+onsite	vsrrssrsr
m:answer+pastbe	uqqurrrrw
m:answer+phone	sotptsxru
m:answer+please	vrxkwpuqt
m:answer+position	trswsrtsp
m:answer+questionhow	wrttrrpqu
m:answer+questions	wqzorqrst
m:answer+received	yqrqssrrt
m:answer+review	yurrrqrrr
m:answer+schedule	srrusqrsv
m:answer+send	ttsorrvrt
m:answer+soon	stusstsso
m:answer+strong	sstvssssp
m:answer+talk	srttstssp
m:answer+task	sqyrssrsq
m:answer+third	wrrtrtrrs
m:answer+today	qrtqswrst
m:answer+unchanged	ssspturst
m:answer+video	ssvsssssq
m:answer+wait	srspswsst
m:answer+we	0nsnsyrpt
m:answer+weekday	tqtpuutrs
m:answer+weeks	zpqluxqrt
m:answer+will	zrtkrwsrq
m:answer+would	rstpursru
m:answer+yes	rqqrtsyrs
m:answer+you	ymyvqnunt
m:apology	pznzoypos
m:apology+delay	rsstswssp
m:apology+hear	sssvssrsq
m:apology+i	rtryquqsp
m:apology+not	sssvsrssr
m:apology+please	srrvrvrsq
m:apology+regret	qqrxrvrrs
m:apology+wait	srsqszssq
m:apology+we	rtqvqzqqq
m:apology+you	puqzqxqqo
m:application	2spsnnnvw
m:application+automatic	yqrtrrrrr
m:application+available	urrvsrrrs
m:application+because	vrq0rsqro
m:application+benefits	xssrrsrss
m:application+both	1qvtppptq
m:application+bring	qqrtrrruw
m:application+budget	yrrrqprqw
m:application+but	xqquqqqtv
m:application+cancel	qrtwsrsss
m:application+candidate	yrrwonpsw
m:application+careful	prryqrqrv
m:application+checks	urqvrqrtu
m:application+chose	yrqutpppu
m:application+client	yqrtrrsrq
m:application+clock	yqsqqurtq
m:application+closed	uqs0qmrst
m:application+closing	wrrotrssu
m:application+club	trsossstv
m:application+code	srrsssssv
m:application+colleague	uprptusqv
m:application+come	xrssqqsts
m:application+company	xqqvprqut
m:application+complete	0pxrorqpt
m:application+completefile	vrrnrttrw
m:application+confirm	3rshrqsrw
m:application+consider	uqrzpvpqr
m:application+contact	xspqpursu
m:application+contest	vrsrrsrts
m:application+contract	wssttsstl
m:application+deadline	znwvnopus
m:application+decide	krsxqvrqy
m:application+delay	nrswrsssw
m:application+doctor	zuqnrrrrt
m:application+documents	0norqpsxv
m:application+effort	zqrzqsqvk
m:application+encourage	yoounlo7u
m:application+event	wrrtrrrrt
m:application+expenses	xsrrrrrsr
m:application+experience	wrsvrsrrq
m:application+family	stspssssu
m:application+filled	urruqpssv
m:application+finish	tqsprsrsx
m:application+first	tsrsrvsuo
m:application+fulltime	ytsrssrvl
m:application+further	wrs1rwppj
m:application+future	msr0rsqqw
m:application+good	zxrqqpqrq
m:application+gotthrough	wsryqrpsq
m:application+greeting	0srprqprx
m:application+hard	rssussszl
m:application+hear	ypquqsowr
m:application+hire	zsrruqrrp
m:application+hiringside	vrrwropsu
m:application+hold	rrrqryrss
m:application+hr	0tsprrrtp
m:application+i	4yqkqpqou
m:application+impression	ussputssq
m:application+interest	xtrwrrtrk
m:application+interview	oupstwrrt
m:application+invite	npxtrqrtx
m:application+job	zrqupopuu
m:application+join	2tsqrsrsm
m:application+keep	xqqqpzprs
m:application+lease	rrsmsrss1
m:application+link	vtttppows
m:application+loan	rrurqqrtw
m:application+luck	0srrsstsm
m:application+many	yrptsxpqp
m:application+match	urszqqrso
m:application+meet	wtstrqqrt
m:application+month	xnszpmpuu
m:application+move	ttrztqrsm
m:application+must	nptupxtss
m:application+next	wssxroppt
m:application+not	lqq1oousy
m:application+number	1opynjn0u
m:application+numberword	yqytqloqw
m:application+offer	wrrqvqrrt
m:application+only	ysrprrrst
m:application+onsite	yxqnqspqu
m:application+order	yrrqrrrrt
m:application+other	ossyspquu
m:application+passedon	vrsqsstsr
m:application+past	tqrsrsqsx
m:application+pastbe	1soxpnpow
m:application+person	2utprsrsj
m:application+phone	wqrrrqssv
m:application+place	vqqvqvqqs
m:application+placename	0ssrrrsyh
m:application+please	xpvqqoqvt
m:application+pleased	vwrq3qrrg
m:application+police	wruprsrsr
m:application+pool	tsrqrxqrt
m:application+position	3upzppprl
m:application+privacy	vrrrrqrrw
m:application+profile	wtpurrrrs
m:application+questionhow	ytqtqopsu
m:application+questions	usvrqpqsu
m:application+received	5qqqosppv
m:application+recruiterintro	vsrqrsrru
m:application+regret	kts2srssq
m:application+repair	wsssssssr
m:application+result	wruvrrrqp
m:application+review	zuqunsnqv
m:application+salary	rrrsssrrx
m:application+schedule	wsrxqqqrr
m:application+school	wrsprrstt
m:application+score	rtsvssssq
m:application+send	yppuqpsrw
m:application+senior	2rzsqrpug
m:application+shortlist	srrvrtrru
m:application+some	wuqvropur
m:application+soon	wurqrrrsq
m:application+stage	xsqxprppt
m:application+start	trsnrvstv
m:application+status	xsrwrurrn
m:application+still	psrpq2rst
m:application+strong	tttvvrqro
m:application+study	wpqrqrrtx
m:application+talk	tussststp
m:application+task	upstturrr
m:application+tech	xsswrrssl
m:application+test	wr1trrrri
m:application+thanks	2wuwqopqk
m:application+third	xqttqqsqt
m:application+today	zrqppsrus
m:application+training	wsxwrnqrp
m:application+travelbook	vssrssssr
m:application+trial	rsswtsssp
m:application+unchanged	urrqq2qqq
m:application+unsuccessful	ossxrprrx
m:application+until	vprpqtrwu
m:application+video	tsvrrrrrt
m:application+visa	rrrtrsrrw
m:application+wait	wrrpryrrp
m:application+we	2uqwqqoqo
m:application+weekday	yqsrrrrts
m:application+weeks	zpptqqovu
m:application+when	usssstsso
m:application+which	xrrurqqrs
m:application+will	zuqupporv
m:application+withdraw	qsuorrrr0
m:application+would	wupxoppts
m:application+you	2tpuopnpw
m:attend	twstqoqru
m:attend+completefile	srtrssssv
m:attend+you	tssvsrssp
m:automatic	3pzkpmstu
m:automatic+available	rrsssstsv
m:automatic+benefits	tsrqsssvs
m:automatic+both	sqssssssw
m:automatic+company	tssotssus
m:automatic+complete	sstpssssv
m:automatic+contact	zssisstsu
m:automatic+device	rtvnrrqwu
m:automatic+documents	qrsntsttw
m:automatic+finish	qssrssssv
m:automatic+hear	wupprstss
m:automatic+i	ttsmrqzrt
m:automatic+keep	ssspssssv
m:automatic+many	ussosssst
m:automatic+not	xpssrrrru
m:automatic+number	stwjrpryv
m:automatic+numberword	stvnsssss
m:automatic+only	tsspssssv
m:automatic+onsite	wssostqtr
m:automatic+order	strqsrssv
m:automatic+pastbe	wrqutqqrs
m:automatic+phone	sssotsssu
m:automatic+please	uqvrrqtrt
m:automatic+pool	rssnsttsw
m:automatic+position	ustrssvuk
m:automatic+profile	qtrrssrsv
m:automatic+received	xrrqrrsru
m:automatic+review	sstpssssu
m:automatic+send	xtrpsrrss
m:automatic+task	ssvrssrss
m:automatic+tech	stspsruts
m:automatic+test	srxssstso
m:automatic+third	ttspssqtv
m:automatic+unsuccessful	vssrssssq
m:automatic+until	rrvssrsss
m:automatic+we	ypruqquqr
m:automatic+which	ssspsstsv
m:automatic+will	xstmsrsst
m:automatic+would	ttslsruuv
m:automatic+you	1qxnqospt
m:available	nyoyqmtuu
m:available+benefits	sttptssus
m:available+both	qqrvrurtt
m:available+but	rsrvrurrr
m:available+chose	qvrlvswss
m:available+clock	svuotpqsw
m:available+come	rxrurqssr
m:available+company	rssssrsvr
m:available+complete	suvnstrss
m:available+contact	sqsurqrsx
m:available+contract	rsrsvsssq
m:available+deadline	urwpspsst
m:available+device	stsosstsu
m:available+documents	vsquqrsup
m:available+effort	qwrurrtss
m:available+event	srsrrrsrx
m:available+experience	ssrqrrvru
m:available+future	orsytqrru
m:available+good	stsnsturt
m:available+greeting	qurrusrsv
m:available+hear	oxqwqnuut
m:available+hiringside	trrurvrtq
m:available+hold	rrrrrxrrs
m:available+i	ptpvvmxqu
m:available+if	qsswsrrrt
m:available+interest	rsssssrsv
m:available+invite	swrssstvm
m:available+job	rusnpqrzv
m:available+lack	srsossvsv
m:available+link	strrrrurv
m:available+loan	ssspssssv
m:available+match	pvpmqr1sw
m:available+minutes	rxwmsrrts
m:available+month	qvrpxotts
m:available+must	rrrsrrrtw
m:available+next	rwqurqrrt
m:available+not	uqsxqrspt
m:available+number	qzshtmuxv
m:available+numberword	suqpvptts
m:available+only	stsnssssw
m:available+onsite	qvrurrsts
m:available+order	stsnsrssy
m:available+other	qsrusrrrw
m:available+past	sttpsssst
m:available+pastbe	trpstusrt
m:available+person	rtsosvusq
m:available+phone	stsmsrvus
m:available+place	srrptttsu
m:available+please	rxvnsqsss
m:available+pool	sssqstrsv
m:available+position	npssryuts
m:available+profile	qrqvqo0uq
m:available+questionhow	supuspqtu
m:available+received	vqrtrrrst
m:available+repair	trtpsstst
m:available+review	wrrnrtrsw
m:available+salary	rrsixrxsv
m:available+schedule	sxsqqpvsr
m:available+senior	sqtrtruwo
m:available+sign	sssrqsssw
m:available+some	stqwtqqss
m:available+soon	surpssrsw
m:available+still	rlruturtw
m:available+talk	stsqssvtp
m:available+tech	rsupssust
m:available+test	rsztssrso
m:available+thanks	strvssssq
m:available+today	snuprussx
m:available+unchanged	rortttrtv
m:available+unsubscribe	srslsrsxw
m:available+video	ryrqrsrss
m:available+we	owqwrpuqu
m:available+weekday	rzqosqutt
m:available+weeks	oxovrpxpt
m:available+when	ptuossruu
m:available+which	szrorsrss
m:available+will	rorvrvrqv
m:available+wish	ttsostrut
m:available+workwear	rusosttts
m:available+would	oxqtpq0ot
m:available+you	oypvtnust
m:because	qomxo0ssv
m:because+benefits	rtrvrrsrr
m:because+both	1sqrpwrqp
m:because+budget	trrpr0rrt
m:because+cancel	rtrwrqrrs
m:because+candidate	ruswtursl
m:because+careful	rrssqxqqu
m:because+chose	srsuqxrqs
m:because+closed	qsrxswrro
m:because+come	uvqsrqrsu
m:because+complete	rrsvsussq
m:because+consider	prsxrqrst
m:because+contact	uoqvqqxts
m:because+contract	srrssvrrr
m:because+deadline	srpvqzrot
m:because+decide	rrrqrxrrw
m:because+delay	rrrnr1sru
m:because+documents	ursvqruqp
m:because+effort	wsrprssrt
m:because+experience	rsswsrtsq
m:because+family	srsosttsv
m:because+filled	qrttpyqqu
m:because+finish	srtvssssr
m:because+further	msqyqxrrs
m:because+future	vrrtsstqr
m:because+greeting	qvrrqwrqu
m:because+hear	sqqstyrrr
m:because+hire	qrrzsurrn
m:because+hiringside	turvstssm
m:because+hold	trsos3tsj
m:because+hr	rssrswssq
m:because+i	vqqvsqwos
m:because+interview	qyrtrvrro
m:because+join	qqrtrvsst
m:because+keep	rrsrrvsrt
m:because+lack	rssvrrsrt
m:because+link	srrvstssr
m:because+many	wrqrrvrrs
m:because+match	tsryrsrso
m:because+meet	rvrrstsrs
m:because+minutes	wurorvssq
m:because+month	rrrurwqqt
m:because+move	rsqorxsrw
m:because+must	trqssvrru
m:because+next	ssrwrtrrs
m:because+not	ppn1rypov
m:because+number	sqrxpuptt
m:because+numberword	wprtpxrrt
m:because+other	rrqvttsqt
m:because+pastbe	nqozozrrv
m:because+person	ruruqvrqs
m:because+place	rrstswrrr
m:because+placename	rssvsqtss
m:because+please	svrrtrsrr
m:because+position	qrrur1srm
m:because+questionhow	vrrwqupqs
m:because+questions	utsqsvsso
m:because+reason	qqqxqwqqv
m:because+received	spqurrsvt
m:because+regret	usrvrurrp
m:because+result	srruswsrp
m:because+review	vrqtrurrr
m:because+schedule	vsrnrzrrs
m:because+school	ssrpssssv
m:because+senior	rtswstrrp
m:because+some	urqtqtqrv
m:because+stage	rtqzrursm
m:because+start	srrvsttrr
m:because+still	tsspszsro
m:because+study	qsrssvsst
m:because+survey	rssvstssr
m:because+talk	ttssssstp
m:because+task	rrtxsrssq
m:because+think	ssrurvrrs
m:because+third	rrrwqtqqv
m:because+today	qurrrxsrs
m:because+unsuccessful	rurvsnssv
m:because+until	tqqprysrt
m:because+wait	tssrtxtsl
m:because+we	rqnypztpt
m:because+weekday	sxspsqrsu
m:because+weeks	ysqirypuu
m:because+will	qrrwrurqt
m:because+wish	ssrssvrrr
m:because+would	rqrtswsqs
m:because+you	oonzruwss
m:benefits	tonl3nuxu
m:benefits+both	rsrnwttrt
m:benefits+bring	tpsrustss
m:benefits+budget	srrpusrsv
m:benefits+checks	srrpvttrs
m:benefits+clock	sttqvprts
m:benefits+colleague	stsptsttr
m:benefits+company	sqrpyqsut
m:benefits+complete	srwpusrss
m:benefits+contract	srrq0rsto
m:benefits+deadline	rtslwutrt
m:benefits+doctor	rtqpyqrwp
m:benefits+documents	vsrpwrsrr
m:benefits+effort	qoyoyorut
m:benefits+event	tssursttp
m:benefits+expenses	rsrrxrstr
m:benefits+experience	uusrtssto
m:benefits+family	uqqnxvqur
m:benefits+first	tssouvssr
m:benefits+fulltime	qoyn1mrws
m:benefits+greeting	rrqvxprrs
m:benefits+hire	tssryussl
m:benefits+hiringside	ttstsusso
m:benefits+hr	vtsrsssso
m:benefits+i	rtnuxn1oq
m:benefits+if	srtsususo
m:benefits+interview	sxsqstsso
m:benefits+invite	stttsssso
m:benefits+job	sqqtwqsuq
m:benefits+join	vrrrssrss
m:benefits+lease	trrrsrvsr
m:benefits+loan	rqsqwsrtt
m:benefits+match	trrqwrrrs
m:benefits+minutes	qqxoymrvt
m:benefits+month	rsrnzrssu
m:benefits+must	rsrptusts
m:benefits+next	stqpssstu
m:benefits+not	qowqxvsqq
m:benefits+number	upnk3muwt
m:benefits+numberword	onyl2otts
m:benefits+offer	rqrpzrurs
m:benefits+onsite	svrourtts
m:benefits+pastbe	rsrvussqr
m:benefits+payroll	srrrwqsst
m:benefits+person	vwrotuutk
m:benefits+phone	ssssvsrss
m:benefits+placename	ttsrvsutl
m:benefits+please	sqxpsqrrv
m:benefits+position	tsrvxsqsl
m:benefits+questionhow	rprvwssrr
m:benefits+recruiterintro	stspssutr
m:benefits+remote	rprourvxr
m:benefits+result	ssstusttn
m:benefits+review	ysrnurrtr
m:benefits+salary	pqni3n4ts
m:benefits+schedule	twroxqrrq
m:benefits+school	surpsvrur
m:benefits+senior	stsotuuyk
m:benefits+shift	suttustsm
m:benefits+sign	ssssvsstp
m:benefits+some	rspuvrstq
m:benefits+start	rqrm1tssr
m:benefits+study	rrsrwrsts
m:benefits+talk	strtwsssn
m:benefits+test	tsyttstsj
m:benefits+third	srrrrvrss
m:benefits+today	ssspsuttt
m:benefits+training	strnwstuq
m:benefits+travelbook	uqqoyvrsp
m:benefits+trial	sssswsssn
m:benefits+unchanged	rrspwusrs
m:benefits+unsuccessful	sssqsqssv
m:benefits+until	uqrouvrst
m:benefits+we	sprxznrrr
m:benefits+weekday	ttqsxprrs
m:benefits+weeks	tppj3otvu
m:benefits+when	sssqvstss
m:benefits+which	rsrpysrtr
m:benefits+will	vrqpyqrsr
m:benefits+would	popvytssr
m:benefits+you	rqtr1mupt
m:both	sn1wpnqtu
m:both+bring	rrvoqsrsy
m:both+budget	vqqqtyqqs
m:both+but	urqsqwsrr
m:both+candidate	vtyvpwqqh
m:both+checks	usrosusst
m:both+chose	qquvquqrt
m:both+client	suspstttr
m:both+clock	typqsrtrs
m:both+closed	vrpxrtqrs
m:both+closing	ptrzrnssu
m:both+colleague	sovwqtsqs
m:both+company	sprvrqrvt
m:both+complete	qoxutxpps
m:both+congrats	spqrrxrsu
m:both+contact	yrvsrsqor
m:both+contest	srsrssssw
m:both+contract	rtrswrsrs
m:both+deadline	0sxiqyqos
m:both+decide	qssvrtrrt
m:both+delay	rrrsrwrrt
m:both+device	ssspssssw
m:both+documents	1rpssqrqs
m:both+effort	tprurtrsv
m:both+family	svrttrsqr
m:both+filled	prpwtvrrs
m:both+food	sxqosrtst
m:both+further	trsusprqv
m:both+future	otrusvtpt
m:both+good	orsxrpuru
m:both+gotthrough	ysqsqsrqu
m:both+greeting	umyyrnrpv
m:both+hard	rstvrqrss
m:both+hear	1pqsqwprq
m:both+hire	qqrvrwtqr
m:both+hiringside	rutwqxpro
m:both+hold	strpr0rrq
m:both+i	urqvnutpv
m:both+if	rttpsusts
m:both+interview	qosxrwqst
m:both+invite	tqyoqvqrt
m:both+job	srrvqoqzr
m:both+join	pssvowtrr
m:both+link	srsrsrrtw
m:both+luck	rsssssrtv
m:both+many	wqrsrsrst
m:both+meet	urqvsppvu
m:both+minutes	stxprsqrt
m:both+month	trsnwvrsr
m:both+move	snsosvrsz
m:both+must	tpuwspqst
m:both+next	tzpqqwppt
m:both+not	uuovpxros
m:both+number	sqykzouqt
m:both+numberword	um0xqnqqu
m:both+only	vrssrrrru
m:both+onsite	tosvurpsu
m:both+order	rtsvrrrrt
m:both+other	srrxrottt
m:both+pastbe	orp0syqns
m:both+person	qttuqxsqq
m:both+phone	vrstsrqus
m:both+place	srpurtptw
m:both+please	tpyqvqqst
m:both+pleased	rrrtvsrrt
m:both+police	usroswruq
m:both+pool	trsnsxsru
m:both+position	vrrqrzpwn
m:both+privacy	tsrrrrrsv
m:both+profile	srruqvqrt
m:both+questionhow	uqyvqpqqs
m:both+questions	tqxorrsrv
m:both+received	ztptqvqpq
m:both+regret	tsrxrmrsu
m:both+remote	sqrsstvrs
m:both+result	tvpurtsrr
m:both+review	2tpopxosq
m:both+salary	srqlzqxrt
m:both+schedule	tvwoqqqst
m:both+search	rrrvssrrv
m:both+send	smxutrptu
m:both+senior	ursurvrrp
m:both+sign	rrrrvsrru
m:both+some	0tvtrnrpq
m:both+stage	xrrtqvqqr
m:both+start	ptptswrss
m:both+still	ruotrwsts
m:both+strong	rtrysosrs
m:both+study	ttrvpqrru
m:both+talk	qwtrqtsrs
m:both+task	trxuqrpss
m:both+test	rrwxqrrrp
m:both+thanks	yprvrqsss
m:both+think	qssuqrrvt
m:both+third	xrqvpvppt
m:both+today	psqtpysrt
m:both+training	prrysqsuq
m:both+trial	sxsstussk
m:both+unchanged	trvnuwqqs
m:both+unsubscribe	srsqssssv
m:both+unsuccessful	ssuurpsrs
m:both+until	wsvlqzsqq
m:both+visit	rurosursv
m:both+wait	wsrtsurrp
m:both+we	0qztoypjo
m:both+weekday	0uonvpsrs
m:both+weeks	0nmuuzrnq
m:both+when	rpsrswssu
m:both+which	srsvsrrst
m:both+will	1uxgoxqqs
m:both+wish	nssxspsrw
m:both+withdraw	stsustsso
m:both+you	qstxsqrqt
m:bring	q11kpkrry
m:bring+but	sssvstssp
m:bring+checks	swvjxqrqt
m:bring+clock	srrqsrruw
m:bring+code	rvrssssss
m:bring+colleague	rpsrusssv
m:bring+come	ostpvqqtx
m:bring+company	srsrssssv
m:bring+complete	txprwqqrr
m:bring+confirm	twrrsrsrs
m:bring+contact	tttossrsv
m:bring+contract	sqrqyrsru
m:bring+deadline	rusovpsrw
m:bring+device	rvxprrrrt
m:bring+doctor	srxrtrsrq
m:bring+documents	uzomwmruu
m:bring+effort	pqsrtstuu
m:bring+enrolment	rsrstrrrv
m:bring+experience	vwrssrrsn
m:bring+first	trsrssssv
m:bring+food	tqupssssw
m:bring+fulltime	ttsosssut
m:bring+greeting	ssrvrrsur
m:bring+hear	surqrrrrw
m:bring+i	sxrmsrrrw
m:bring+if	swrsssssr
m:bring+interest	psssssssw
m:bring+join	rvsurssss
m:bring+lease	sssqssssw
m:bring+list	rrsssrssw
m:bring+loan	suqkwqsux
m:bring+many	srsqssstv
m:bring+move	p0ulvnrrw
m:bring+must	rxtsqqsrr
m:bring+not	swytpqqpr
m:bring+number	rxxhymrrv
m:bring+numberword	puylxorqw
m:bring+onsite	r0qosrsrv
m:bring+pastbe	rtrvqrsru
m:bring+payroll	qtqrxrsrt
m:bring+please	svwoqprqy
m:bring+pleased	svrsstssq
m:bring+pool	rssrsrssw
m:bring+questionhow	rxswqpqqt
m:bring+questions	svsrrsrsr
m:bring+received	vtsssrrrr
m:bring+salary	srspssrsy
m:bring+schedule	stsptrrrw
m:bring+send	rsnqxsurv
m:bring+shortlist	svssssssr
m:bring+sign	rqurwsrrs
m:bring+some	stsyrqsqq
m:bring+stage	sussssssp
m:bring+start	ttspursrt
m:bring+still	ssrqrstsv
m:bring+task	svurrrrrs
m:bring+thanks	osstsssuu
m:bring+third	sssurrrrv
m:bring+unchanged	suspsrssu
m:bring+visa	rvrntrurv
m:bring+we	qxrxsospt
m:bring+weekday	rptqurrrx
m:bring+weeks	trspwrrqv
m:bring+will	uvtnssrrt
m:bring+workwear	rvrpsrrrv
m:bring+would	rvrqqrsrx
m:bring+you	o0ykylpqv
m:budget	pnnwq0trv
m:budget+but	rrquqyqqt
m:budget+cancel	rrrsrsssw
m:budget+candidate	rrrxqtrru
m:budget+changeofplan	sssrswstq
m:budget+checks	sssouusrt
m:budget+chose	rqpytvsqq
m:budget+client	rqrurswrs
m:budget+clock	rrqtswsqs
m:budget+closed	rsrtrvrrs
m:budget+closing	rprpuwsru
m:budget+colleague	rssstqsrv
m:budget+come	rrrtswrrr
m:budget+committee	prqvvvqrr
m:budget+company	qrqspztru
m:budget+complete	rrtwsrrqr
m:budget+congrats	sssvspsss
m:budget+consider	ssrrrtrrv
m:budget+contact	qqrovrvtv
m:budget+contract	qqrpwyqqt
m:budget+deadline	qsqmu0rtt
m:budget+decide	pqrwruqqx
m:budget+delay	rrrrrxrqv
m:budget+documents	tqvktvtqv
m:budget+effort	rrrprysur
m:budget+encourage	rrsssstsv
m:budget+expenses	sqssssssv
m:budget+experience	rrsxstrrr
m:budget+family	srsqsussv
m:budget+feedback	sssuttsso
m:budget+filled	rrrvuxrrn
m:budget+first	sqrvstqss
m:budget+fulltime	rqrmwxstt
m:budget+future	rrrsqwtru
m:budget+good	srrrrtssv
m:budget+gotthrough	srrurrrrv
m:budget+greeting	rpqtqxtqv
m:budget+hear	orqrr0rru
m:budget+hire	rsrvyzrqh
m:budget+hiringside	qrrvqxsrs
m:budget+hold	rssqt2trl
m:budget+hr	sssrtzssk
m:budget+i	rnmtwv0mr
m:budget+interest	ussrssstp
m:budget+interview	svrxqrsqr
m:budget+invite	rpsqswurs
m:budget+job	rqqqsuyrs
m:budget+join	rssprutsu
m:budget+keep	rrrurrrsw
m:budget+lack	ssstsqrsw
m:budget+lease	srsrstssv
m:budget+list	rssvrpsst
m:budget+loan	ssslsussw
m:budget+many	ursprurru
m:budget+meet	rwqsqxppt
m:budget+minutes	rwtprqsrv
m:budget+month	trqpozrsu
m:budget+move	rqtprxrru
m:budget+must	rrrssvqsu
m:budget+next	rqrvowvrt
m:budget+not	oprwoyrqx
m:budget+number	qppnyxstu
m:budget+numberword	qtpzrnvou
m:budget+offer	qqqtvwqss
m:budget+onsite	rvrtqutrr
m:budget+order	rsrorwssv
m:budget+other	rrrxqurrt
m:budget+past	qqqvtwrsr
m:budget+pastbe	oopzpzrqu
m:budget+person	qwntowzor
m:budget+place	rtquqvrqs
m:budget+placename	qrrtrxsup
m:budget+please	srrqtvrrt
m:budget+pleased	rsrowsrrv
m:budget+police	rtsttvqqs
m:budget+position	prryt0vqh
m:budget+profile	rqquqtxtr
m:budget+questionhow	qrrwrxsps
m:budget+recruiterintro	ssrtrvvqr
m:budget+regret	rrrurwrrs
m:budget+review	strppxspv
m:budget+salary	qqqqwussu
m:budget+schedule	rrqttvtrr
m:budget+search	srsprvyqp
m:budget+send	trtossttu
m:budget+senior	sururzusg
m:budget+sign	rqspuvrsv
m:budget+some	qqq0srvqr
m:budget+soon	rrspsztsq
m:budget+stage	rtrusvrrr
m:budget+status	stspstsss
m:budget+still	ssroqxrrw
m:budget+study	prrtqxsqw
m:budget+survey	stsvssrsr
m:budget+task	rstvrqrrv
m:budget+test	ssxsrrrrr
m:budget+thanks	trrvsrrss
m:budget+think	rrsrrvsrt
m:budget+third	srqvqwurq
m:budget+timed	rsstsvrrs
m:budget+today	qsrqryrrt
m:budget+unchanged	srrtqvrrt
m:budget+unsuccessful	srrurssrv
m:budget+until	rrqnu0qss
m:budget+wait	rsrtrvrrt
m:budget+we	popvr0wot
m:budget+weeks	qoqvxwrpt
m:budget+which	trrpqvtrv
m:budget+will	vpprvtrru
m:budget+wish	rrsouvrts
m:budget+withdraw	rsswsrssq
m:budget+would	rrqmwzrpt
m:budget+you	mpnv0xsov
m:but	qqnwp1rmx
m:but+candidate	ossyuursm
m:but+checks	ptsvsrrru
m:but+chose	orrwqvqqx
m:but+clock	suswqsrrq
m:but+closing	ssswsrssr
m:but+complete	prrururrv
m:but+contact	xqqtrqtqt
m:but+deadline	qrrvrxrqt
m:but+decide	rtqrrvqqx
m:but+delay	tsrvrvrrq
m:but+disappointed	sssrssssv
m:but+documents	urtrrrqrx
m:but+effort	nstwrrrrw
m:but+experience	psrzrrrrt
m:but+family	rsrsrtrrw
m:but+filled	rrrtryrrs
m:but+finish	qsrrrsssy
m:but+food	sssossusu
m:but+fulltime	rqrssvrsv
m:but+further	orrxsvrrt
m:but+future	prqvsxqqv
m:but+good	qqruqqrsz
m:but+greeting	ttpxpvupq
m:but+hard	rrrtsrrrw
m:but+hear	qtpvqvtrs
m:but+hire	rrrurwrrs
m:but+hiringside	prrurvrsu
m:but+hold	trsot0rro
m:but+i	tsmuqytmu
m:but+impression	rrszsrrsq
m:but+interest	ossysrsss
m:but+interview	ssrrrrrrx
m:but+invite	trswrsrrr
m:but+job	tsrsrqrrw
m:but+join	sqrvrssru
m:but+keep	rrqsswqru
m:but+list	rrrqsvrrv
m:but+match	nsrystssr
m:but+meet	tqrrrwrru
m:but+minutes	trtvrvqrq
m:but+month	qrrvqzrrq
m:but+move	nsrvsurrv
m:but+must	qtqvsrsst
m:but+next	rrrtqxtqt
m:but+not	pspvqzsmw
m:but+number	oqwytwrnq
m:but+numberword	urrupttou
m:but+offer	rrrsrsrrx
m:but+only	srswrrrrt
m:but+onsite	rurvsrrrs
m:but+order	rrrvrrrrt
m:but+other	nsqxsrrsw
m:but+past	rsrvrurrs
m:but+pastbe	msozpzqow
m:but+person	rqrrrurrx
m:but+place	rsrsrurrw
m:but+please	rsrvrsrru
m:but+pleased	srrrqtrrz
m:but+police	ssrvsrstr
m:but+pool	srrrswrru
m:but+position	psqusztqo
m:but+questionhow	trrwrsrpu
m:but+questions	rrsrssrsw
m:but+regret	pursvpsru
m:but+review	zrrsqqpqw
m:but+salary	srrtwrrrt
m:but+schedule	qrrwrurrt
m:but+school	svssssssq
m:but+search	rsrrrsssw
m:but+send	qrrwrqtsv
m:but+senior	rsrnqvtsw
m:but+sign	ssssswssq
m:but+some	sqqwqxrqt
m:but+stage	srrvrvsrp
m:but+start	qrqvrtsrw
m:but+still	qrqruwrqw
m:but+strong	rrryqnrry
m:but+study	ssrtsvsrq
m:but+task	ssstrrrrv
m:but+thanks	rqrvrqrrx
m:but+think	rqrvruqrv
m:but+third	srqwpuqpx
m:but+today	stqrq0qrs
m:but+unchanged	qqqurvsrv
m:but+unsuccessful	trrvtrrrq
m:but+until	rtrqs0rrp
m:but+we	sqowr0qov
m:but+weekday	swsutqpqr
m:but+weeks	rupwpwsrq
m:but+which	srrsrrqrx
m:but+will	tsqvsqsrs
m:but+wish	qrrvrxsrr
m:but+would	qqruqxqpw
m:but+you	ornxqzsnv
m:cancel	mzourwnrx
m:cancel+clock	sqrrssrsy
m:cancel+deadline	rrtssrrsv
m:cancel+further	rssvsrsss
m:cancel+hold	rrrrsvsss
m:cancel+i	rwrqrtrru
m:cancel+interview	svsssqssr
m:cancel+minutes	sqrsssssx
m:cancel+move	rxrsssssp
m:cancel+must	rwsvrrrrq
m:cancel+not	orswqxqru
m:cancel+number	rspvsosry
m:cancel+position	qrryrtssq
m:cancel+regret	qxrstqrrs
m:cancel+schedule	svtsrrrrr
m:cancel+still	sssruussp
m:cancel+third	rtupsrrsv
m:cancel+today	rysssrssp
m:cancel+unsuccessful	qtrptvqrx
m:cancel+until	sqsrstssw
m:cancel+we	qxswtrpqs
m:cancel+weekday	sssqrqrry
m:cancel+will	stvqssstq
m:cancel+you	oqqxrurqw
m:candidate	zqsvmynpt
m:candidate+careful	otsyssrsq
m:candidate+changeofplan	qrswssssr
m:candidate+checks	vssurrrsq
m:candidate+chose	pprxqvsqv
m:candidate+client	susvsrsso
m:candidate+clock	rssvsqsss
m:candidate+closed	tsswsrsso
m:candidate+code	srrqsrssy
m:candidate+come	sssprtssu
m:candidate+committee	rssvsrssr
m:candidate+company	rsrvsrsss
m:candidate+complete	rsztqqrrt
m:candidate+consider	srrwssrrs
m:candidate+contact	wusursrsm
m:candidate+deadline	zstrqwoqq
m:candidate+decide	jur0rrrqw
m:candidate+delay	rtstsursp
m:candidate+doctor	stsstrtso
m:candidate+effort	vrsurssrp
m:candidate+encourage	wsrurtrsn
m:candidate+experience	qus0sqstn
m:candidate+filled	qrrwstrrt
m:candidate+first	srtqsvrtr
m:candidate+further	prt1rvsrl
m:candidate+future	nrsxtrsru
m:candidate+gotthrough	wsrwrrrro
m:candidate+greeting	wpxwmxons
m:candidate+hear	wuqtruqpr
m:candidate+hire	trsvstssp
m:candidate+hiringside	ztpwlwlss
m:candidate+hold	sssssxssp
m:candidate+hr	ustssstsp
m:candidate+if	tsstststo
m:candidate+interview	stqwqtrrs
m:candidate+invite	rsvstrqrt
m:candidate+job	tssvrrsrr
m:candidate+keep	rrrsrvrru
m:candidate+lease	rssqrrrsz
m:candidate+link	trstrrrrv
m:candidate+list	qrsusvssr
m:candidate+match	ots1rrstn
m:candidate+meet	wruwrrssl
m:candidate+month	rtrurvrsr
m:candidate+move	pstxsrtsp
m:candidate+must	rsrwsrrrt
m:candidate+not	qsrxpxqrs
m:candidate+number	tqxxpmptv
m:candidate+numberword	qqwunyqpt
m:candidate+offer	qrsvuvqsp
m:candidate+only	vssrssrst
m:candidate+other	krqztwqqw
m:candidate+past	rrrvstrss
m:candidate+pastbe	ospzpxrqv
m:candidate+person	rtvxrorsp
m:candidate+phone	ttstststo
m:candidate+place	srqurwrqs
m:candidate+please	rrxqrrrsu
m:candidate+pleased	sssqvsssr
m:candidate+pool	srsrsxtsp
m:candidate+position	pquzuyqsj
m:candidate+profile	nrryrurrt
m:candidate+questionhow	xrrwpwoqr
m:candidate+questions	srupussss
m:candidate+received	xtrtrqrrr
m:candidate+regret	prrutpsrw
m:candidate+review	zvstrorsm
m:candidate+schedule	vustrrsrr
m:candidate+search	tsstssssp
m:candidate+send	urtwqqrrs
m:candidate+senior	rsvvsusuj
m:candidate+shortlist	utturwrsk
m:candidate+some	srsvqwrrq
m:candidate+stage	tuxyrsrqi
m:candidate+status	usswssssn
m:candidate+still	rssru0rtk
m:candidate+strong	ptszrqsto
m:candidate+task	rryqrqsss
m:candidate+test	rqzsrrrrs
m:candidate+thanks	vrrsssrrr
m:candidate+think	rrrsrxssr
m:candidate+today	psrvsurrt
m:candidate+trial	ssuustsso
m:candidate+unchanged	sstprwrrt
m:candidate+unsuccessful	rtrrwrrrs
m:candidate+until	tsuqryrro
m:candidate+wait	rsstuussp
m:candidate+we	nrtxpyqot
m:candidate+weekday	srrpsttsw
m:candidate+weeks	utstqvqsn
m:candidate+will	0wxspsprh
m:candidate+withdraw	qssrsrssv
m:candidate+would	trqutvrqs
m:candidate+you	wrnurxoov
m:careful	zpqwnqspw
m:careful+chose	orsvsstsu
m:careful+consider	nrsxqqrsy
m:careful+deadline	tstnqyqqv
m:careful+decide	mssysssss
m:careful+delay	prsvrusss
m:careful+documents	vrrrrtrru
m:careful+effort	trsvssrrr
m:careful+experience	ssrwssssr
m:careful+further	lsszsvtsp
m:careful+greeting	srsssrssv
m:careful+hear	wrrrrtrru
m:careful+hiringside	otszrssso
m:careful+hold	tssrsvssr
m:careful+i	ssrorrwru
m:careful+interview	susussssp
m:careful+many	wrsrsssss
m:careful+match	srrxsssrq
m:careful+month	sstqssssv
m:careful+must	prsxssstr
m:careful+not	lrs0sqrrv
m:careful+numberword	ssrvrrsss
m:careful+other	qsswsssss
m:careful+pastbe	oqrwrwrrt
m:careful+position	osrwsssrt
m:careful+profile	srsvsstsr
m:careful+questionhow	urtvssssn
m:careful+review	vqrwrqqqv
m:careful+send	ossvssttt
m:careful+strong	srswsrrsr
m:careful+we	xspwppspu
m:careful+weeks	vrstrrrsr
m:careful+will	vsrqrvrrr
m:careful+wish	sssqssssv
m:careful+you	vqqwpqspw
m:changeofplan	onpuryrvu
m:changeofplan+decide	rssvsssss
m:changeofplan+hiringside	rrsxsrrss
m:changeofplan+hold	sssssvssr
m:changeofplan+must	qrpuqsvuu
m:changeofplan+not	qrsvsrrsu
m:changeofplan+other	srrvstrsr
m:changeofplan+position	stsusurso
m:changeofplan+questionhow	rrrwrrrrt
m:changeofplan+senior	ssstssssp
m:changeofplan+strong	qssvsssss
m:changeofplan+we	qrrxrvrrs
m:changeofplan+you	rqqvrtrsv
m:checks	pnny2orsu
m:checks+clock	rtvrrrsst
m:checks+code	strpsusss
m:checks+complete	tsrrwrrqs
m:checks+completefile	vsrrsssss
m:checks+confirm	stqnuttst
m:checks+contract	tsrr0srtl
m:checks+deadline	oqnqyyrst
m:checks+device	srtpustst
m:checks+doctor	srrm0rrss
m:checks+documents	zonwzpoqs
m:checks+experience	osswwqtrq
m:checks+fulltime	rrrqwssss
m:checks+future	qsrwrrurr
m:checks+good	vrtsrsrss
m:checks+greeting	sprsxrrsw
m:checks+hire	trssyrusl
m:checks+hiringside	vssursstn
m:checks+hr	sstststsp
m:checks+i	qorvuqzot
m:checks+interview	vsqsstsqs
m:checks+job	tqptxqrst
m:checks+join	trrtrrvsr
m:checks+keep	trrrrxrrs
m:checks+lease	sssprsssv
m:checks+loan	ttsmssssw
m:checks+match	srrvvrqrs
m:checks+meet	trsqtsrsv
m:checks+month	sotuvrrsu
m:checks+move	rvssqrssu
m:checks+next	tsrqxrrrs
m:checks+not	rrxwqrpqt
m:checks+number	qnoz0nrus
m:checks+numberword	vpsmzstqs
m:checks+offer	rsrq0rrrr
m:checks+only	tssnrttsu
m:checks+onsite	qussrqssv
m:checks+other	rrrvrrrrt
m:checks+pastbe	qqqxtttpu
m:checks+person	oqqutrxst
m:checks+place	trrrrwrrs
m:checks+please	qxspttqqu
m:checks+position	rqrxvsrto
m:checks+questionhow	ssrwsrrrs
m:checks+remote	ssspssssu
m:checks+result	srsqqvsst
m:checks+review	xotsyopqs
m:checks+salary	rsrlwswst
m:checks+schedule	rqsowssrw
m:checks+send	qupusrsrw
m:checks+senior	rqrsvtwum
m:checks+stage	wtqrsrrrs
m:checks+start	sqqqystrs
m:checks+status	vsrrrrusq
m:checks+still	srsptvsss
m:checks+survey	ttspttsss
m:checks+test	uqvowprst
m:checks+third	tqrsrtsrv
m:checks+today	vrsuqsqsr
m:checks+training	qsssrstsv
m:checks+until	qrqpuxsss
m:checks+visa	tttqwsusl
m:checks+we	rqouztqpu
m:checks+weekday	srrsssrtv
m:checks+weeks	qrtpxrurt
m:checks+which	rrrsvsrrt
m:checks+will	yrqoxptqq
m:checks+wish	srrrrrsrx
m:checks+would	rrtwrqsrt
m:checks+you	pnnx2rtpu
m:chose	noowt0rpw
m:chose+client	rsrwrrsss
m:chose+clock	qvuuvrqqr
m:chose+closed	rrrvrqsrw
m:chose+closing	rrstrqrrx
m:chose+colleague	rssvuqrrs
m:chose+come	qsrsqxrru
m:chose+committee	ssruvsrsq
m:chose+company	rsrvrossv
m:chose+complete	rrvxrrrrs
m:chose+confirm	stsusrssp
m:chose+congrats	rtssusssp
m:chose+consider	tssvrttrn
m:chose+contact	wrsuqprrt
m:chose+contest	rrsuspsrw
m:chose+deadline	rtrwrxqpr
m:chose+decide	lprysxspw
m:chose+device	srtqssssv
m:chose+documents	qswvrosst
m:chose+effort	qvqurqrqv
m:chose+expenses	sssqssssv
m:chose+experience	ots1squsm
m:chose+family	rrrsrsrsx
m:chose+filled	qrpxrxqov
m:chose+finish	rrtvsrsrs
m:chose+first	rurtqxrrr
m:chose+fulltime	rrsxsrrrs
m:chose+further	ovs0rwtrj
m:chose+future	psrutqsrw
m:chose+good	rqrurrsrw
m:chose+gotthrough	rsqvsqsrv
m:chose+greeting	noquxwrqv
m:chose+hard	rrsvsqssu
m:chose+hear	ppruyvsps
m:chose+hire	qsqyrwrqr
m:chose+hiringside	xrqxrorrs
m:chose+hold	rsrpsystq
m:chose+hr	wsuusvrrj
m:chose+i	rrsvumwpw
m:chose+interview	qwqvtntrt
m:chose+invite	tttttrtro
m:chose+job	rrsxqpusr
m:chose+join	rsrwrvrrq
m:chose+keep	rqssstrrv
m:chose+lease	rsslssss1
m:chose+list	srrtrvrrt
m:chose+many	qrruuqsrv
m:chose+match	ossyrrsuq
m:chose+meet	vpqwspsrv
m:chose+minutes	rsvvrrqrs
m:chose+month	qsqwsuqqt
m:chose+must	prrvrtrru
m:chose+next	qprtuvqqv
m:chose+not	lqrzpyqox
m:chose+number	owywrmspt
m:chose+numberword	rqxurtqpu
m:chose+offer	rrqurwrqw
m:chose+onsite	qssvsqsru
m:chose+order	qrswrrrru
m:chose+other	lsqysnsr1
m:chose+past	rrrxspsrt
m:chose+pastbe	krpzvqspz
m:chose+person	qrrstwrqv
m:chose+place	rrrurwqqv
m:chose+please	sttosrssw
m:chose+pleased	rrrrysrrs
m:chose+pool	rrrsqysrs
m:chose+position	lypywyrri
m:chose+profile	qrswtqusr
m:chose+questionhow	nlvyrwrpv
m:chose+reason	rstwssssq
m:chose+received	vtrsrrurr
m:chose+regret	orrwqntr2
m:chose+result	rusvssrrq
m:chose+schedule	sxpmstttu
m:chose+senior	prtxvvrsm
m:chose+shortlist	qqsvsvrqt
m:chose+some	rsrztrqpt
m:chose+stage	qrxxvxrpi
m:chose+start	qtqvstrrt
m:chose+still	qsrrrwsru
m:chose+strong	nsrvupsrx
m:chose+study	rssstrrrv
m:chose+task	rsystqrrs
m:chose+test	tsyprrrrs
m:chose+thanks	vsrrrqrrw
m:chose+third	prpxpysqu
m:chose+today	osrwrwqqu
m:chose+training	tqrwxrsro
m:chose+unchanged	rtrrrvsrt
m:chose+unsubscribe	sqrvrrtst
m:chose+unsuccessful	rstsrrssw
m:chose+until	rssurxrrq
m:chose+we	loqyszsnv
m:chose+weekday	rttxrprrr
m:chose+weeks	toqvrstsu
m:chose+which	ouyvprrpv
m:chose+will	0srnqvprs
m:chose+wish	rrrqrvsrv
m:chose+would	osttryuos
m:chose+you	kqovyztnv
m:client	pmpxnn6vt
m:client+come	sqsssrssv
m:client+company	tppvnn1ut
m:client+complete	rrvsrssss
m:client+contact	rrrvrqvtr
m:client+deadline	vttiqryst
m:client+doctor	urrossytp
m:client+documents	wsrrqssrt
m:client+fulltime	rqrstruwp
m:client+future	srsqrsvru
m:client+greeting	qrrorrzsw
m:client+hear	vstjtsssv
m:client+hiringside	tustssstn
m:client+hold	sssrrwqst
m:client+hr	usstsrvvk
m:client+i	tnovqo4pu
m:client+interview	rvstsrssr
m:client+job	rrruqrwss
m:client+join	rssrrtxsq
m:client+loan	rrunrswtu
m:client+many	ssrvssssr
m:client+match	wsrqrsxro
m:client+move	sttosutsr
m:client+must	sssprrxss
m:client+next	rssmruvsu
m:client+not	prtwqtsuq
m:client+number	rqrqpo1xr
m:client+numberword	pqwtor1qr
m:client+offer	srsnusstv
m:client+only	rssqssvss
m:client+onsite	snqvqpyvs
m:client+order	ssspssssw
m:client+other	srssrrtsv
m:client+pastbe	rrsxrqtqt
m:client+person	rurusq4tf
m:client+placename	qrsnsr1vq
m:client+please	vssrsrstq
m:client+pleased	srsourssw
m:client+position	vrpuqpytp
m:client+profile	upqspq2rq
m:client+questionhow	qqwtprwrr
m:client+recruiterintro	nqrwnq2us
m:client+remote	ssssssswo
m:client+result	sswssssso
m:client+salary	rsrpsrxts
m:client+schedule	sttprusrs
m:client+search	tqslss3to
m:client+send	sstoststt
m:client+senior	rrrusr0xh
m:client+some	qsrtqsyrr
m:client+soon	urssssvsp
m:client+stage	stutssttn
m:client+strong	rsrrsrtsw
m:client+task	rrwqsrrtt
m:client+tech	ssttssusp
m:client+test	rrysrstsn
m:client+think	ssrrrrwss
m:client+until	rssprwrsu
m:client+we	rnsvnq4qs
m:client+weekday	ssvrsrrst
m:client+weeks	rsspqsxvr
m:client+will	tsumrstsu
m:client+would	ssvprqwrr
m:client+you	qo0xoovot
m:clock	q01jqltrv
m:clock+closed	utxmsrrss
m:clock+closing	tssrrrsrw
m:clock+club	tpssssrsu
m:clock+colleague	rwwrrqrqs
m:clock+come	syqlrqrty
m:clock+committee	swssssssp
m:clock+company	sxrnrrrws
m:clock+complete	qwzqrqqqr
m:clock+confirm	strssrrrv
m:clock+contact	wvrprqsru
m:clock+contest	sssrttsup
m:clock+contract	srss0sssm
m:clock+deadline	vp2itrsqu
m:clock+decide	srqtuvrrr
m:clock+documents	yqxlrrqrv
m:clock+effort	pzvnqrqvs
m:clock+event	tvqprrrsw
m:clock+experience	sussttrsp
m:clock+filled	tqsvrqrsu
m:clock+first	rsprtrssw
m:clock+food	rxqptrrus
m:clock+fulltime	ssqpxrttq
m:clock+further	rwrrsrrrs
m:clock+future	rvsvsrqtq
m:clock+good	svqwprtqt
m:clock+gotthrough	tsrrxsrrp
m:clock+greeting	tzptqmuqv
m:clock+hear	pxqvqvqpr
m:clock+hire	rssvurssp
m:clock+hiringside	rvrqrrrrv
m:clock+hr	rysrusssm
m:clock+i	txoszlsnu
m:clock+if	swtqsstsq
m:clock+impression	srswssssr
m:clock+instead	rwsstrrrs
m:clock+interview	r1pprrrqu
m:clock+join	rwqsrrrru
m:clock+keep	srturqsrv
m:clock+link	qt1prrrrs
m:clock+loan	rstrstsvr
m:clock+match	russrrsrv
m:clock+meet	ryrnrqqsz
m:clock+minutes	nyylxorqt
m:clock+month	p00jwnoqu
m:clock+move	ssrqtrsrw
m:clock+must	qtrwsrrss
m:clock+next	swnrsrsqx
m:clock+not	qxyypmoqs
m:clock+number	p11iqlruw
m:clock+numberword	q0nwqntqv
m:clock+offer	rtqrzpsrt
m:clock+only	qxsstrsrr
m:clock+onsite	q1rmporvw
m:clock+order	svsrrrtss
m:clock+other	rrrwtqrrt
m:clock+past	qssvtrsss
m:clock+pastbe	r0p0qoror
m:clock+person	rzqstqtwj
m:clock+phone	pypnzoypr
m:clock+place	ryprrrsru
m:clock+placename	rwtosqrwr
m:clock+please	quxqrqqqw
m:clock+pleased	rwqnwstrt
m:clock+position	txpqwosss
m:clock+questionhow	p1vuqorqq
m:clock+received	vvstrqsrq
m:clock+recruiterintro	sutqsttsp
m:clock+regret	tsrtsqrrv
m:clock+reminder	rurrtrsrv
m:clock+review	swspsrrru
m:clock+salary	torp1susp
m:clock+schedule	pxyprosow
m:clock+school	ttpmvrtvs
m:clock+search	rrstrsvrt
m:clock+send	xqznqrrrs
m:clock+senior	sxqpvqqyl
m:clock+shift	sttttstsm
m:clock+shortlist	ttusssssp
m:clock+some	rtpvrssru
m:clock+stage	sysqrrrrs
m:clock+start	rvooxrqsv
m:clock+still	svttsrssq
m:clock+strong	rssvssqrs
m:clock+study	qwqtutqqs
m:clock+talk	ryrprrsru
m:clock+task	qvwqrssrr
m:clock+tech	tsvsssssn
m:clock+test	sx1qrssri
m:clock+third	rwrxrnqss
m:clock+timed	ssvssstsp
m:clock+today	qyxmwpqpu
m:clock+trial	swsssrssp
m:clock+unchanged	sztssprrp
m:clock+until	ryzoqopss
m:clock+video	t1orrrsrr
m:clock+visit	suspssrtu
m:clock+we	r10mpqqnu
m:clock+weekday	q01jrmqqx
m:clock+weeks	ryonzpsss
m:clock+welcome	ststtsssp
m:clock+when	rxuprprrv
m:clock+which	r0qpsqsrs
m:clock+will	uxtounqst
m:clock+would	q0wkrpsrv
m:clock+you	qzzl2lont
m:closed	ooyxnwqqt
m:closed+colleague	ssrvsrssq
m:closed+complete	rqvvqtqrt
m:closed+confirm	qssrsrssy
m:closed+consider	rssssrssv
m:closed+deadline	2mykpwour
m:closed+decide	rrrsrxrrs
m:closed+filled	sstvsurto
m:closed+finally	srsustssp
m:closed+finish	qrsurtrrw
m:closed+fulltime	trrtrrsxp
m:closed+greeting	qrqtsvqru
m:closed+hear	tsrxruqrq
m:closed+hire	qrr0rtsso
m:closed+hiringside	ysrtqtqqr
m:closed+hold	rssrrwsss
m:closed+hr	tssususso
m:closed+i	rqpvsuwpr
m:closed+interview	urrsrvsrr
m:closed+invite	spsrsttsu
m:closed+job	sssvsrssr
m:closed+join	ssstsvssp
m:closed+keep	srstrqssv
m:closed+match	tssvsrsrq
m:closed+meet	tvsrrstsp
m:closed+month	wpsoqxrtr
m:closed+must	sstvssrsq
m:closed+not	pqyupxqps
m:closed+number	upywpmqvt
m:closed+numberword	wpqvrssqv
m:closed+onsite	rurrrqssw
m:closed+other	sqrtrvsrt
m:closed+pastbe	npp0puurv
m:closed+placename	sssutsstp
m:closed+please	qssssrssw
m:closed+position	rpqxqvrst
m:closed+questionhow	rsrvqusqs
m:closed+questions	sqqrssssx
m:closed+result	tsrvsrssr
m:closed+review	yrrsqsqss
m:closed+salary	sssovstts
m:closed+schedule	zprvqqrrr
m:closed+search	srswssrsq
m:closed+send	srstrrsrv
m:closed+senior	qssurstyo
m:closed+shortlist	xssttrssn
m:closed+some	tqqxrvrqr
m:closed+stage	ptr3rtrrn
m:closed+study	srqtrrrtv
m:closed+test	rswurrsss
m:closed+third	ursvrsrqs
m:closed+today	qquwrqrst
m:closed+training	tsrwsrtso
m:closed+unchanged	srsvsrrrs
m:closed+unsuccessful	nrswrrrrx
m:closed+until	xsrmrwrtr
m:closed+we	srqwpxsot
m:closed+weekday	vuxpuorrs
m:closed+weeks	1rrmstrrt
m:closed+when	utspstusq
m:closed+which	rrsvsssrr
m:closed+will	zruqpvpqs
m:closed+withdraw	orturqssy
m:closed+would	rqqvrwrru
m:closed+you	kup0pwsov
m:closing	11ovokslu
m:closing+company	utrvrotrs
m:closing+contact	trrqrstsv
m:closing+delay	ssspssssv
m:closing+doctor	vtutrsssm
m:closing+documents	wrsssqrrs
m:closing+effort	trrvrrrru
m:closing+food	ttsssstsp
m:closing+future	rsrvrrrrv
m:closing+good	pssxsnrqy
m:closing+greeting	zysqqoqou
m:closing+hear	qrrvtrssu
m:closing+hire	vuwtsrrrk
m:closing+hr	0ysyrqsof
m:closing+hug	rpqyssrru
m:closing+i	rtqxqpvqu
m:closing+invite	rttwsrssn
m:closing+job	ousysssso
m:closing+join	xutsorqpv
m:closing+keep	rrtsrsrsw
m:closing+luck	qrtyssrto
m:closing+many	vvrrrqqru
m:closing+not	rqrwpurqv
m:closing+number	ryrnsotsx
m:closing+numberword	srrxrqrrv
m:closing+offer	sssrrsssv
m:closing+onsite	vurtqrsrq
m:closing+pastbe	qrqzrqrqv
m:closing+person	xutywltqi
m:closing+placename	survsruso
m:closing+profile	rsssrsvrt
m:closing+received	vqrssqsru
m:closing+recruiterintro	psszrrvsn
m:closing+salary	sssrrsssv
m:closing+schedule	sstqssvsq
m:closing+search	pssyssssp
m:closing+senior	sttwupsso
m:closing+some	qsrwsqsrt
m:closing+study	rrtsrsrrw
m:closing+thanks	0rovspupq
m:closing+think	rrssrursv
m:closing+third	rqswrqtru
m:closing+we	qqqxuqqrw
m:closing+weeks	tssottsst
m:closing+wish	ossxsnspy
m:closing+you	rnrxtpsrx
m:club	tnpxpotxw
m:club+come	vrsrrssst
m:club+completefile	sssrssrsv
m:club+deadline	rssnrzstr
m:club+decide	ssswssssp
m:club+family	sssosvsst
m:club+greeting	sqtnssssy
m:club+hear	ssspststt
m:club+i	tssosrtsv
m:club+interview	srrrrurtv
m:club+join	vrrrrrsru
m:club+meet	rqrprtssx
m:club+month	urspursts
m:club+not	qrsuqvrru
m:club+number	uprmuqrzu
m:club+numberword	rtrurrssv
m:club+past	srsvtsrsq
m:club+pastbe	rrrurvtqs
m:club+questionhow	tssssurtp
m:club+salary	sqsrtsrwr
m:club+some	srsvrusrq
m:club+thanks	qssrssssw
m:club+today	rssqsvsst
m:club+weekday	rprrrrtty
m:club+you	rotvspssx
m:code	ptynrqspy
m:code+consider	srsrssssv
m:code+contact	sssrrsssv
m:code+deadline	rrtrssrrw
m:code+documents	srrrstssv
m:code+link	rssrrrrrw
m:code+minutes	srtrssssv
m:code+number	rsxprprqy
m:code+pastbe	trrvrrrru
m:code+test	ssutssssp
m:code+will	qsssssssw
m:code+you	oqwprrrr0
m:colleague	nx1ynjupu
m:colleague+come	tswtrrpqu
m:colleague+committee	rtrtsvrrr
m:colleague+complete	sryprrsrt
m:colleague+completefile	srrqssusv
m:colleague+consider	sssvrsrsr
m:colleague+deadline	rsypsosrv
m:colleague+decide	ssryrqrrr
m:colleague+delay	rpsususrt
m:colleague+doctor	sssqrstsv
m:colleague+documents	wpwtqrsps
m:colleague+effort	qsyqrssrt
m:colleague+encourage	ssswssssn
m:colleague+event	rrutsqrrv
m:colleague+family	vqsrsstsr
m:colleague+filled	ssrvrrtrs
m:colleague+food	surusssso
m:colleague+further	sqrtrrsrw
m:colleague+gotthrough	strrssrsv
m:colleague+greeting	nrquqqwsx
m:colleague+hear	rqstrrtrw
m:colleague+hiringside	srrsssssv
m:colleague+i	qtqwoo1ot
m:colleague+interview	rxqtrqrsu
m:colleague+join	qurvqrsst
m:colleague+keep	qrxprsssu
m:colleague+link	qqwpsruts
m:colleague+match	ssstsstsp
m:colleague+minutes	p03ipotpw
m:colleague+month	rrysrrqrs
m:colleague+move	rpssrusrw
m:colleague+next	rvvprsrqu
m:colleague+not	qsxvrntpu
m:colleague+number	qz2jsntou
m:colleague+numberword	puxwsnrpt
m:colleague+onsite	txqotssrt
m:colleague+other	srrxsrrrs
m:colleague+pastbe	pqpwtutqv
m:colleague+person	tvqsrovts
m:colleague+please	sswsrsqrt
m:colleague+position	uvrvsusrj
m:colleague+profile	srtrsquvq
m:colleague+questionhow	rsuwtpsqr
m:colleague+questions	ruypqrsrs
m:colleague+reminder	srssssssv
m:colleague+salary	sqrsvryrq
m:colleague+schedule	rvwospsqu
m:colleague+search	rrrsssvss
m:colleague+send	qtxrrrsrs
m:colleague+senior	sxtssstui
m:colleague+some	svuxsqrqo
m:colleague+start	rqwrtsurr
m:colleague+status	spsrssssx
m:colleague+still	rqrtsrrsx
m:colleague+strong	srtvrrrrr
m:colleague+study	ssstsrrrv
m:colleague+talk	swqsrsrru
m:colleague+task	pryrrourv
m:colleague+tech	ssvtssssp
m:colleague+test	ts1rrsssj
m:colleague+timed	ssytssssn
m:colleague+training	ptrptsstw
m:colleague+trial	ssttsstsp
m:colleague+unchanged	sqspssssx
m:colleague+video	twsrsrrsr
m:colleague+we	pxvwpqsos
m:colleague+weekday	suuqsqsqv
m:colleague+weeks	rpswpvurr
m:colleague+will	tzxlorrrt
m:colleague+would	qtttqqwqt
m:colleague+you	mxzwqmvmu
m:come	tznxpmsqu
m:come+complete	vsvqqrsrs
m:come+contact	vrxhssstu
m:come+contest	sssrstsvq
m:come+contract	sqrqzssrs
m:come+deadline	xwsmrnuru
m:come+decide	ssstsvsrp
m:come+device	tttprssst
m:come+doctor	rtsorttsu
m:come+documents	zopvtpqpu
m:come+effort	tvsqqsqtt
m:come+encourage	strwrsrsq
m:come+event	rqrrrsssw
m:come+family	sqrrssrry
m:come+filled	srsrrsssw
m:come+first	trrpqssvv
m:come+food	rvqussvqp
m:come+fulltime	srrvsssss
m:come+further	sxqtqqqqv
m:come+future	tsrvruqqt
m:come+good	vqqrsrssw
m:come+gotthrough	vsrsrrsrt
m:come+greeting	wyppqpqtu
m:come+hear	srtvqstqu
m:come+i	uutuopwmt
m:come+if	rxqrrtsrq
m:come+interview	oyqtqurqt
m:come+invite	ssrowtrru
m:come+join	rtrrrtrrv
m:come+keep	rrsrsrsrw
m:come+list	sqsprvstu
m:come+match	tsturrvso
m:come+meet	sxrtuprpr
m:come+minutes	rxurqqqru
m:come+month	suruqrrqv
m:come+move	sqqursrrx
m:come+must	srswrrrru
m:come+next	vvrsqrqrs
m:come+not	urovryrot
m:come+number	r2qkrqsqy
m:come+numberword	qwuvupros
m:come+only	rsrrrvrst
m:come+onsite	sxqorsrrv
m:come+other	uprtrssrx
m:come+past	qpsusxsrr
m:come+pastbe	rvpupvspu
m:come+person	tvrtqttrp
m:come+phone	ttsostuss
m:come+place	tqqtrtrrv
m:come+please	rwqqsrsqw
m:come+pleased	rurtqrrrw
m:come+pool	tsslrwstu
m:come+position	svrrrvtqq
m:come+profile	rtrvrrwrq
m:come+questionhow	r0ovroowr
m:come+received	ytsurqqqq
m:come+review	vpttrrrru
m:come+salary	rsrvsrsrs
m:come+schedule	swuorssru
m:come+search	srsvssssq
m:come+senior	tstussutm
m:come+sign	rsrrzrrrr
m:come+some	uqrssssqv
m:come+stage	rutqrrrrv
m:come+start	srtptsstv
m:come+status	ssrqrstsw
m:come+still	srrtsvsrr
m:come+strong	tqtvsrrss
m:come+talk	s0quqrsqq
m:come+task	sustrqrrv
m:come+test	rvutqsrrs
m:come+thanks	srqzrzpuk
m:come+think	rwrsstrrs
m:come+third	vqssrurqv
m:come+today	yvrrrqsrq
m:come+trial	swprrsrru
m:come+until	rwqpruurs
m:come+visit	rwrrssrrs
m:come+wait	sqtpssssw
m:come+we	qyrtryqlq
m:come+weekday	s0qptorpv
m:come+weeks	supxoxqou
m:come+when	rwqvrqsrt
m:come+which	xvsqrrsrq
m:come+will	rz0npsppr
m:come+wish	srrruqsrv
m:come+would	pzqvsqtot
m:come+you	u0nwrntnt
m:committee	pqmvzxoou
m:committee+decide	rrryutrrn
m:committee+feedback	tsstssssp
m:committee+greeting	srsrssssw
m:committee+hire	ssstvsssp
m:committee+i	sssuvrsso
m:committee+month	ttsttvssl
m:committee+not	rssrsvrss
m:committee+number	qvpxusqqq
m:committee+past	ssswsssso
m:committee+pastbe	rsrwsssss
m:committee+person	stsutsssp
m:committee+position	rtsvssssp
m:committee+review	sssqssssv
m:committee+you	ptpuyrqqv
m:company	1pmtpmuxt
m:company+complete	qrxtrsqru
m:company+consider	srrsssssv
m:company+contact	vrqtpovus
m:company+contract	qrroyssst
m:company+deadline	rqottxput
m:company+decide	orrsrssry
m:company+delay	suspttsrt
m:company+device	srspssssx
m:company+doctor	ssrurqvsr
m:company+documents	vqplvrwtv
m:company+effort	psqvrrusu
m:company+encourage	pssvrrstu
m:company+event	strpssssw
m:company+experience	qrstrrvru
m:company+family	rrtptrwrs
m:company+filled	ssrvrqsrs
m:company+fulltime	qrqouruzr
m:company+future	rrqurpwsu
m:company+good	rsrtrqtsv
m:company+greeting	qwsorpyqu
m:company+hear	ssqsqpsvw
m:company+hire	qrrsqvwrt
m:company+hiringside	qrsvrtsss
m:company+hold	rsrpryrru
m:company+hr	yxqupqyph
m:company+i	qpqwqk5qt
m:company+interest	xsrxsrsrn
m:company+invite	rsvnssssv
m:company+job	xpnqqpuzt
m:company+join	vrsqrowts
m:company+keep	srsktztss
m:company+lack	rtqvqrrrv
m:company+lease	tssqssvsr
m:company+link	rsrtrrssv
m:company+list	sssptrtsv
m:company+loan	sstosrtsw
m:company+match	trrtrrwrr
m:company+meet	rtsvsqsqu
m:company+minutes	sxsnssrsu
m:company+month	svrnttuss
m:company+move	rrsqstsrv
m:company+must	rrrpsrvrw
m:company+next	ruqssqrsv
m:company+not	kupwrqsyv
m:company+number	yxmknmt6s
m:company+numberword	rpovpo2uu
m:company+offer	srrnzrrsu
m:company+only	utsorrust
m:company+onsite	vwpiorwxs
m:company+order	ssrssrrsw
m:company+other	osrvsprsy
m:company+past	rrrxrrrss
m:company+person	qwptom2vo
m:company+phone	wtrorruts
m:company+place	rqqvswrrs
m:company+placename	wropomy0s
m:company+please	rstottrut
m:company+pleased	rvrqwrrrt
m:company+pool	trrqsrusv
m:company+position	vsrurtuul
m:company+privacy	ssspsruut
m:company+profile	wprmqp0tt
m:company+questionhow	qqqwrnuty
m:company+received	xqruqssrs
m:company+recruiterintro	ssruppyts
m:company+regret	rssvstssq
m:company+remote	srspsssut
m:company+result	rrsvsssrs
m:company+review	wrrtqpqtv
m:company+salary	rsrjwrtxv
m:company+schedule	rzrpqrstr
m:company+search	qrrlrr2tu
m:company+send	wtrrsrrtr
m:company+senior	rssrrpy2h
m:company+sign	sssrrsssv
m:company+some	rsouqpzss
m:company+still	rsrqsvsur
m:company+study	qsrvstqst
m:company+survey	ssrpssssx
m:company+talk	rvstrqsss
m:company+task	rsrsssssv
m:company+tech	rrtprrusv
m:company+test	rqyurrsrr
m:company+thanks	yqszspsrl
m:company+think	uqssrrsrv
m:company+third	rsqtrnxtu
m:company+today	rtsorvstu
m:company+training	rrsvrrtss
m:company+unchanged	rtspsusus
m:company+unsubscribe	ssspssssx
m:company+unsuccessful	rrrursrrv
m:company+until	srspsvrtt
m:company+volunteer	ssrvrrssr
m:company+wait	tssnsttst
m:company+we	ppqwrrwsv
m:company+weekday	syqotrsrt
m:company+weeks	roolxp0vv
m:company+will	xsqsrprrw
m:company+wish	rqsssrvsu
m:company+would	rqsttrtsv
m:company+you	zqourpuru
m:competition	xpsupupqu
m:competition+contract	ussttsssp
m:competition+further	ssststssp
m:competition+hire	tssssusso
m:competition+invite	ttstssssp
m:competition+link	usrussssp
m:competition+not	rrsvsssrs
m:competition+number	urqyrtrrp
m:competition+pool	trsrsvrsq
m:competition+position	srursvssq
m:competition+questionhow	rrsvswrrp
m:competition+score	srrvrssss
m:competition+stage	tstwstssm
m:competition+test	urttsssso
m:competition+trial	tsstssssp
m:competition+will	vsrtssssq
m:competition+you	srrvrsrrt
m:complete	qp20qnonv
m:complete+completefile	wqvmuqsrv
m:complete+confirm	vvqrsrrrr
m:complete+congrats	rsxvrqoqu
m:complete+contact	vtujvruqt
m:complete+contract	srrs0rrrp
m:complete+deadline	pt1jxqqpv
m:complete+decide	rstqrwrrr
m:complete+delay	srvutrrsp
m:complete+device	rtxqrrrrt
m:complete+doctor	rsrvssrss
m:complete+documents	1svkxnqot
m:complete+effort	qqyrrstrt
m:complete+encourage	rryrrqsrt
m:complete+event	stsrrrrsw
m:complete+feedback	srtssvssp
m:complete+filled	sopxruuqt
m:complete+finish	ppyrttqqv
m:complete+first	ruvrrspst
m:complete+fulltime	qrurwrsss
m:complete+further	opzurusrq
m:complete+future	osuvtqrrw
m:complete+good	upvrusrqs
m:complete+gotthrough	ssyossrrs
m:complete+greeting	rotyrqqqw
m:complete+hear	rrourvsqv
m:complete+hire	qtqvupsru
m:complete+hiringside	rsvrruqqu
m:complete+hr	wsrsssrsq
m:complete+i	spvrrqyot
m:complete+impression	ssxssstsn
m:complete+interview	pwvtpyqpp
m:complete+invite	st2orutrl
m:complete+job	qrvuwoqqt
m:complete+join	oquwrwrqt
m:complete+keep	sp0rqoqrv
m:complete+lack	rstssrrrv
m:complete+link	rszlssrrv
m:complete+loan	tryqrsrrr
m:complete+luck	vsrrrstss
m:complete+many	vrrsrtrrs
m:complete+match	srxosrqsu
m:complete+meet	tyympuoqs
m:complete+minutes	rr1nssqqt
m:complete+month	vr0orqspr
m:complete+move	qsyrsrrrs
m:complete+must	rqyqqrsrt
m:complete+next	ts0oqrrqu
m:complete+not	npzuozpnu
m:complete+number	tt3mspppv
m:complete+numberword	rr2quqopt
m:complete+offer	ssstwrrsr
m:complete+onsite	swssrrrqu
m:complete+order	rrusrrrrv
m:complete+past	rtuvrrprt
m:complete+pastbe	0qpznvpos
m:complete+person	umytqwspq
m:complete+phone	rpuqsstrw
m:complete+placename	rssrrrssv
m:complete+please	pv3lvpqpu
m:complete+police	sssqssssv
m:complete+pool	stspsssst
m:complete+position	uryxrwspg
m:complete+profile	ssvpsrqtu
m:complete+questionhow	rqwtqurpv
m:complete+questions	trznqtrru
m:complete+received	2pprsrqqu
m:complete+regret	rrsvsssss
m:complete+review	0r0gssoqu
m:complete+salary	srrpusstu
m:complete+schedule	trzorsrrt
m:complete+send	orzjzrrrw
m:complete+senior	xqytrsssi
m:complete+sign	qqqswsrrv
m:complete+some	sqyupsrqs
m:complete+soon	qrwpsrrsv
m:complete+stage	sv0trwrqh
m:complete+start	qvxlxporu
m:complete+still	prwprwsrt
m:complete+strong	rqwusrsrr
m:complete+study	ssossrrsx
m:complete+survey	vptqqurru
m:complete+talk	syumsstrq
m:complete+task	st0vqqsrm
m:complete+tech	qtyqrrsrr
m:complete+test	rv3qqrrqm
m:complete+thanks	xqqtrrrqv
m:complete+think	srvrrssrt
m:complete+timed	rqytrqqst
m:complete+today	srvuqrqqt
m:complete+training	rsxwsrsrn
m:complete+trial	rtvrsrrsr
m:complete+until	stxpprrru
m:complete+video	srzrrqrrs
m:complete+wait	ttxpqtqqs
m:complete+we	pr0xrtomt
m:complete+weekday	rwzorpqru
m:complete+weeks	ppynyspqv
m:complete+when	rrwpttsrs
m:complete+will	rp1ourqqu
m:complete+would	rp0qusppv
m:complete+yes	srpssstsv
m:complete+you	1n1xponlt
m:completefile	0nyjqotrx
m:completefile+contact	svsqssrst
m:completefile+contract	srsrwsrsr
m:completefile+documents	zpqkvruqv
m:completefile+event	tsstsussp
m:completefile+filled	trrqrsssw
m:completefile+finish	votrrqtqx
m:completefile+greeting	rrrqssrsy
m:completefile+hold	ssrssrrsv
m:completefile+i	sqrpxrsrv
m:completefile+if	qwsrsrsur
m:completefile+interview	ssststtsp
m:completefile+join	rsrrssssw
m:completefile+lack	rrrtsrssw
m:completefile+list	rrsrsvrsr
m:completefile+loan	rrstssrsv
m:completefile+match	urtststso
m:completefile+must	tqvnrtstv
m:completefile+not	wpqsqwsrt
m:completefile+number	uqtmvotsx
m:completefile+order	srsrsrssw
m:completefile+pastbe	usqvrqsru
m:completefile+payroll	rrssssssv
m:completefile+pool	srsrsvrss
m:completefile+questions	urstssssp
m:completefile+send	vxtjqqtus
m:completefile+some	trrqsrwss
m:completefile+stage	tturstssp
m:completefile+status	pssqsstsw
m:completefile+still	xoqkqysrx
m:completefile+strong	psstssssu
m:completefile+test	uqvrrsrrs
m:completefile+thanks	tsspssssv
m:completefile+we	xnsprsssv
m:completefile+weekday	rqtqssssx
m:completefile+will	rsrqrsstw
m:completefile+would	rsrtsrsrv
m:completefile+you	xqvhrzqpv
m:confidential	twqiqn2vu
m:confidential+contact	sxrtsqrrs
m:confidential+i	srrprrxst
m:confidential+impression	rtsrrrvss
m:confidential+not	rtrrssssv
m:confidential+number	rtsptsstu
m:confidential+privacy	purtqqwtt
m:confidential+profile	svrmrqyss
m:confidential+you	svslsrwts
m:confirm	4zlfzqpnw
m:confirm+contact	ttrpurrrv
m:confirm+deadline	pvqmtwssw
m:confirm+doctor	srsrtsssv
m:confirm+documents	0womrsrpu
m:confirm+expenses	wssrsssss
m:confirm+further	ssssvsssq
m:confirm+greeting	vtqrtrrrt
m:confirm+hire	sssrysssm
m:confirm+i	zursvorqo
m:confirm+interview	sxrsssssn
m:confirm+invite	rqssrsssw
m:confirm+link	qrrrrsssy
m:confirm+month	utqqvrrru
m:confirm+not	rrrvrvrrs
m:confirm+number	1vokxpqov
m:confirm+numberword	rrrstssrv
m:confirm+offer	rrrrwrrru
m:confirm+onsite	vvqqrrrru
m:confirm+pastbe	xrrsrrrru
m:confirm+person	vstrtstsn
m:confirm+phone	rvrttsrsq
m:confirm+placename	wstqssssq
m:confirm+please	pxqoutrqv
m:confirm+pleased	tprrvrrru
m:confirm+police	vssssssso
m:confirm+position	3qslrrsss
m:confirm+profile	ssssrsrsv
m:confirm+questionhow	vqrpussrt
m:confirm+received	6ttlsrssj
m:confirm+schedule	srrrsrrry
m:confirm+send	ssqrtsrrv
m:confirm+senior	ustrvrtso
m:confirm+stage	trrpssssv
m:confirm+thanks	xtsrsssso
m:confirm+today	rrsrssssv
m:confirm+unchanged	rwqqssqrx
m:confirm+unsuccessful	prrsssssx
m:confirm+until	rvrssvssp
m:confirm+we	2rqhytqpv
m:confirm+weekday	rurrrsrrx
m:confirm+weeks	rssqusrsv
m:confirm+will	strpsussv
m:confirm+withdraw	mssrssssz
m:confirm+would	rrsqvssru
m:confirm+yes	sqsrssssv
m:confirm+you	4ymf0nonx
m:congrats	qtyj3oopx
m:congrats+future	sssqsssrw
m:congrats+gotthrough	qvsk0rrqt
m:congrats+hear	srsqstqrv
m:congrats+interview	sqrqsyrst
m:congrats+job	sssqssssv
m:congrats+not	ssqrsqssz
m:congrats+number	spurrsqsx
m:congrats+numberword	stsrsspsv
m:congrats+past	susussrsp
m:congrats+questionhow	ssrqssssv
m:congrats+result	ssrsrtrrv
m:congrats+stage	rtvssussn
m:congrats+third	tuspsrqsv
m:congrats+weeks	sssqssqrw
m:congrats+will	sqtrsvssr
m:congrats+you	rtvpvvpps
m:consider	qqpwo0qpw
m:consider+deadline	xrspsurrs
m:consider+decide	psrwsxsrp
m:consider+delay	nrsxsrrsu
m:consider+encourage	vqrtpqtrv
m:consider+experience	trswssssp
m:consider+further	mrt0rttrq
m:consider+future	orsvrssrv
m:consider+good	sssrsrssv
m:consider+greeting	sqstrtrrv
m:consider+hear	srrurvqru
m:consider+hiringside	urryrsrsn
m:consider+hold	sssrsvssr
m:consider+i	rqstptuqw
m:consider+keep	ssrnrzrst
m:consider+loan	srtostssv
m:consider+match	pssxsstsq
m:consider+not	itq1ruqqx
m:consider+number	rrswqrrrv
m:consider+offer	ssspussst
m:consider+other	prsxrqrrv
m:consider+pastbe	pqruqwrqx
m:consider+person	ttsvrsqsq
m:consider+please	tsrsrrqrv
m:consider+position	vsrvrqrrr
m:consider+questionhow	rrrwrtsrs
m:consider+received	wrsrsrrss
m:consider+regret	ossysrsss
m:consider+review	uqququrqw
m:consider+shortlist	sstvsussm
m:consider+some	strvrqrrt
m:consider+stage	srtwsstso
m:consider+still	sssqr2ssm
m:consider+test	tsvsssssp
m:consider+thanks	urrwrqrrs
m:consider+think	rtqurrssv
m:consider+unchanged	srsnrzrss
m:consider+unsuccessful	rrswsrsss
m:consider+we	srrvpxqov
m:consider+weeks	xrsqrtrrr
m:consider+will	xrruqrqqt
m:consider+would	srrtsovrw
m:consider+you	srovp0rov
m:contact	3ppupntru
m:contact+contract	sqrpzqqtt
m:contact+deadline	zszjrprst
m:contact+documents	1rrkopzst
m:contact+effort	ssunrstrx
m:contact+encourage	wsrspwspr
m:contact+event	srsqssssw
m:contact+experience	vrrsrssrt
m:contact+first	trsosvsrt
m:contact+food	trvqsrtsr
m:contact+fulltime	rtsoxrqst
m:contact+further	vrvqspqqu
m:contact+future	xqquqstqs
m:contact+good	ssrvssrqt
m:contact+gotthrough	xuqwrnrrs
m:contact+greeting	0urvpospq
m:contact+hard	sssvsrssr
m:contact+hear	yrrmpyspu
m:contact+hiringside	vuruqsrto
m:contact+hold	srrntwrus
m:contact+hr	ysrosqsss
m:contact+i	sjovpx6ms
m:contact+if	uuvorusqr
m:contact+interest	trrrrsvrr
m:contact+interview	xtrrrtrqs
m:contact+invite	sstrsqssv
m:contact+job	vpqtrpwss
m:contact+keep	vpqtqtrwr
m:contact+lack	prutqrssv
m:contact+link	qrxosrsrw
m:contact+list	rrtnrvrsx
m:contact+loan	urspssssu
m:contact+match	yrrorqtsu
m:contact+minutes	uuynrqqru
m:contact+month	rpqquzsrs
m:contact+next	zrussoptr
m:contact+not	1ontpwsot
m:contact+number	tp1kqrstu
m:contact+numberword	rr1xpmspr
m:contact+offer	rrsrxrrrt
m:contact+only	zurkqtrsu
m:contact+onsite	wtskqttqx
m:contact+order	prvprrrsy
m:contact+other	srrurrrrw
m:contact+pastbe	vrpupwuot
m:contact+person	vsqusntqu
m:contact+phone	1npjrvwrw
m:contact+place	vrtnrxrrt
m:contact+placename	rssnsttsw
m:contact+please	sy0jrspss
m:contact+pleased	ssrrvrrru
m:contact+pool	qqsrqxrrv
m:contact+position	upqqqvvru
m:contact+privacy	svrusrrrt
m:contact+profile	ytproo0qr
m:contact+questionhow	1o0upksor
m:contact+questions	wquqsrrrt
m:contact+received	0vsqpnrrt
m:contact+recruiterintro	strrrrvss
m:contact+reminder	rsrrsvtss
m:contact+review	yxwlqpqqs
m:contact+salary	trslturvx
m:contact+schedule	rvsnsvtqu
m:contact+school	srssusstp
m:contact+send	0q0iqosru
m:contact+senior	rtrpsrusv
m:contact+some	wrtvqours
m:contact+soon	uxrirurrw
m:contact+stage	zvuoqrqrq
m:contact+start	srtotvrst
m:contact+strong	tssvrqrsr
m:contact+talk	trvqrrssu
m:contact+task	sryqrqsss
m:contact+tech	ssupssrsu
m:contact+test	sqwrsrrru
m:contact+thanks	0tpwqqsqo
m:contact+think	rqsurtsrv
m:contact+third	ypsnqqury
m:contact+today	ysrrrtqrr
m:contact+trial	utvrssssn
m:contact+unchanged	ttqurupss
m:contact+unsubscribe	ssslssryv
m:contact+until	wsxmssrqs
m:contact+visa	sssnssssx
m:contact+wait	wrrrrvrrr
m:contact+we	2tqmpyros
m:contact+weekday	ypwvqosqs
m:contact+weeks	wouvoxtpp
m:contact+when	tusnrwtrs
m:contact+which	trwlruqtv
m:contact+will	3zrZryppv
m:contact+wish	pprurrvsv
m:contact+would	qoyvuqunr
m:contact+you	1noqpztos
m:contest	qoqwqntxv
m:contest+deadline	ssspsssut
m:contest+decide	qrqruvqqv
m:contest+documents	tstosssst
m:contest+effort	sssrsrswr
m:contest+expenses	sssqssrsv
m:contest+filled	sssrssssv
m:contest+gotthrough	srsrssssv
m:contest+hear	rrrrrurrv
m:contest+hiringside	tssrspsrw
m:contest+not	rsrtstqrw
m:contest+number	uqsnsqtvw
m:contest+numberword	rqtusptsu
m:contest+pastbe	srrusorry
m:contest+person	rrrtrqusv
m:contest+placename	stssssrwo
m:contest+position	srsrsrsrv
m:contest+regret	sssnssssy
m:contest+stage	tqrvsqsst
m:contest+study	rrrssqruw
m:contest+thanks	ssspsssut
m:contest+unsuccessful	sssprsssy
m:contest+we	qqquqwstt
m:contest+weeks	trsnussrw
m:contest+would	ssstsrrrv
m:contest+you	rpqutpsux
m:contract	sonl4rttv
m:contract+deadline	tqplyyrrs
m:contract+decide	srsrtwssp
m:contract+doctor	trssxsssn
m:contract+documents	wsqk2rqqu
m:contract+effort	rqqrxsutq
m:contract+finish	rrsrysrsp
m:contract+fulltime	qppk2rswv
m:contract+good	trrsvsssq
m:contract+gotthrough	trrtvsrsq
m:contract+greeting	sqrn0ursr
m:contract+hear	tqqvzpqqs
m:contract+hire	rqqq1xvri
m:contract+hold	sssrtzssm
m:contract+hr	rssswsrsq
m:contract+i	tppn2xqps
m:contract+if	rsstzstsk
m:contract+job	qpos1qsst
m:contract+keep	tsrpusssu
m:contract+list	sssstvssp
m:contract+loan	ssrpvrsrv
m:contract+match	srrtwrrrr
m:contract+minutes	tsrpxstto
m:contract+month	rqrr0trrr
m:contract+must	rsrsxqrrt
m:contract+next	tsqo0rsrr
m:contract+not	ppoww1qpq
m:contract+number	topl3pswt
m:contract+numberword	rsqr0prts
m:contract+offer	urqo3qsqq
m:contract+onsite	sosruvsrt
m:contract+pastbe	rqpwxzppq
m:contract+payroll	rrrrwrsrs
m:contract+person	tqspysqtr
m:contract+please	sqro1rrrt
m:contract+pleased	ssssytssm
m:contract+police	rsrrwtrrr
m:contract+pool	sssstusso
m:contract+position	usrrzrtsk
m:contract+profile	trruurtsp
m:contract+questionhow	tqqwwrrrq
m:contract+questions	srsrvssss
m:contract+received	yrrqtrrrs
m:contract+remote	srsrwstun
m:contract+review	stqp0rrrs
m:contract+salary	rrqn2rsss
m:contract+schedule	ssrtwrrrt
m:contract+school	srsswssso
m:contract+search	rssrvsssr
m:contract+send	qqrq1rstq
m:contract+senior	srspyrqvp
m:contract+sign	qpqp0tqqy
m:contract+soon	srrrzsrsp
m:contract+stage	utsxtrtsj
m:contract+start	rsrp0rtrr
m:contract+strong	srssvsssr
m:contract+talk	susuysssk
m:contract+task	tsssvsstn
m:contract+thanks	wssvssssm
m:contract+think	rsrpwsrru
m:contract+third	sqrutrrrw
m:contract+today	srrsxtrrq
m:contract+training	rsrsxqrsr
m:contract+trial	rssrwsssp
m:contract+unchanged	rqrsxtrrt
m:contract+until	tqrnwxsrq
m:contract+we	ornw0vsoq
m:contract+weekday	tqrr1sstm
m:contract+weeks	sqpl2ruts
m:contract+which	rrrswrsrt
m:contract+will	trqm2rsrs
m:contract+would	qrqowxtqs
m:contract+yes	sssszrtsn
m:contract+you	tqpp4orov
m:deadline	qo2jp2psu
m:deadline+decide	qsujs1rrv
m:deadline+delay	tqunpzqru
m:deadline+device	rtvossssu
m:deadline+doctor	rtqvuuqsq
m:deadline+documents	yqwjwpqut
m:deadline+effort	tqzkpvstt
m:deadline+encourage	qrtuqrrsv
m:deadline+event	urunssrtu
m:deadline+expenses	ssrvsqrrt
m:deadline+family	rqsurvrsr
m:deadline+filled	rsqwpwsrr
m:deadline+finish	prxrrssru
m:deadline+first	ruqptsrsw
m:deadline+fulltime	sqrlxqtyt
m:deadline+further	pqxtpwrpt
m:deadline+future	ontwqytrs
m:deadline+gotthrough	vrsntwtqs
m:deadline+greeting	qrympytqt
m:deadline+hear	1qslr1opr
m:deadline+hire	ssqos1tsn
m:deadline+hiringside	0spsoyppr
m:deadline+hold	rsqlq0trv
m:deadline+hr	zrqorvrrs
m:deadline+i	vqsmtytou
m:deadline+if	upqqvvrrs
m:deadline+instead	svrqsssss
m:deadline+interview	vwplpyrst
m:deadline+invite	spymqxrru
m:deadline+job	prsxppsvv
m:deadline+join	qrsouxvrs
m:deadline+keep	sormpzvvu
m:deadline+lack	pqswrsrsv
m:deadline+lease	urtprstst
m:deadline+link	or2jvrsqw
m:deadline+list	sqrnuwrtu
m:deadline+loan	rrroswssw
m:deadline+many	vrrqqxsqs
m:deadline+match	ysruprqpu
m:deadline+meet	svxjp0rps
m:deadline+minutes	rwzkprsqv
m:deadline+month	rl0hzyovr
m:deadline+move	rtumqtsry
m:deadline+must	ssxmxprqt
m:deadline+next	xryhpzqpt
m:deadline+not	upynq1oot
m:deadline+number	rp1h1povt
m:deadline+numberword	moyuzuont
m:deadline+offer	popo0ysrt
m:deadline+only	ustmrtssv
m:deadline+onsite	txrkqrvrv
m:deadline+order	rrvqqusru
m:deadline+other	prqwszpot
m:deadline+past	rrrtqwrst
m:deadline+pastbe	qspyozrou
m:deadline+person	svxkoyrrr
m:deadline+phone	uqspsottw
m:deadline+place	ttqusvqps
m:deadline+placename	tsqpstrwt
m:deadline+please	os0n0ppov
m:deadline+pool	trqmuzqst
m:deadline+position	usnvpwtqs
m:deadline+privacy	ptqsrrwsv
m:deadline+profile	wstqpoxtr
m:deadline+questionhow	wnvvozppr
m:deadline+questions	rqzqrrsqu
m:deadline+received	xpvqosqvr
m:deadline+recruiterintro	wtrnquvqs
m:deadline+reminder	rpsqusttu
m:deadline+repair	srtpstrsu
m:deadline+result	ssvtpvqpr
m:deadline+review	3rulrqosu
m:deadline+salary	sqqlvquvy
m:deadline+schedule	0o0lsqoqu
m:deadline+school	rrtnsvrvt
m:deadline+search	trstpsttt
m:deadline+security	sssqrsssv
m:deadline+send	qv1jwopsv
m:deadline+senior	xsrjpwtvs
m:deadline+shortlist	xqqoswrss
m:deadline+sign	rrqmzxqqu
m:deadline+some	rpwvs1pmp
m:deadline+soon	tpunwtrst
m:deadline+stage	xvsnqvrps
m:deadline+start	rrslvvvrt
m:deadline+status	vrrqrusrs
m:deadline+still	urtlr0srr
m:deadline+strong	rrrurvtrt
m:deadline+study	urnouwssu
m:deadline+survey	rrrurssrv
m:deadline+talk	svursqsrr
m:deadline+task	tr2pqnqru
m:deadline+tech	rryrrrsss
m:deadline+test	stzpqpqru
m:deadline+thanks	tqswwrtsl
m:deadline+think	vrsostqsu
m:deadline+third	wqxjn2ort
m:deadline+timed	rrvsrurrs
m:deadline+today	sqxju0qrr
m:deadline+trial	sttssttsp
m:deadline+unchanged	qqxmszpru
m:deadline+unsubscribe	stsqsssrv
m:deadline+unsuccessful	sttstosru
m:deadline+until	sr0ko1qot
m:deadline+video	sswoqrrvu
m:deadline+visa	tssmssutw
m:deadline+wait	usqprwsrs
m:deadline+we	qr0tm1qls
m:deadline+weekday	tq3i2npot
m:deadline+weeks	ynzhyynos
m:deadline+welcome	sssqssssv
m:deadline+when	ruylrusrt
m:deadline+which	stsmyvqpu
m:deadline+will	0qziqxpot
m:deadline+wish	qqsss0qsq
m:deadline+would	pq0ls0ppt
m:deadline+yes	tqnmwxsrv
m:deadline+you	oqzj1zqlt
m:decide	nopws2pnx
m:decide+delay	srrrrwrrv
m:decide+doctor	tssrsvssp
m:decide+effort	prrvswsrq
m:decide+encourage	rssvstssq
m:decide+experience	osr0sssso
m:decide+family	srrqrsssw
m:decide+feedback	srrssvssr
m:decide+filled	rssvrwrro
m:decide+finish	sssssvssp
m:decide+food	sttttsssp
m:decide+fulltime	srsttwsso
m:decide+further	krszrxrrs
m:decide+future	rqrvrvrqu
m:decide+gotthrough	qssrrwrus
m:decide+greeting	qorxyxqpp
m:decide+hard	rrrxrtrrr
m:decide+hear	quqqvwqpt
m:decide+hire	qrsyszsrj
m:decide+hiringside	nurxrurqt
m:decide+hold	tsrrs0rsm
m:decide+i	rrtsq0qou
m:decide+impression	sssvsrssr
m:decide+interview	strurxrro
m:decide+invite	rststvsso
m:decide+job	rsrurssup
m:decide+join	rsswswtsk
m:decide+lease	rrspsrssz
m:decide+loan	sssqssssv
m:decide+match	nss0ssssq
m:decide+meet	rrsttzrrn
m:decide+minutes	srsssrrsv
m:decide+month	trqntzsrs
m:decide+move	orswrvsrt
m:decide+next	tprpszsqs
m:decide+not	mppvq3poy
m:decide+number	mpqwt0qpv
m:decide+numberword	oowrszrpu
m:decide+onsite	uqrrrvsrs
m:decide+other	nrrysnrr1
m:decide+pastbe	mqqxsxrpx
m:decide+person	tprwrxqqr
m:decide+phone	wqrrtqssr
m:decide+pleased	srsrvssss
m:decide+police	rrrssvrrt
m:decide+position	mtszszqrm
m:decide+profile	rrswsssrr
m:decide+questionhow	rqytqxpos
m:decide+received	qstssqssw
m:decide+recruiterintro	sssqssssv
m:decide+regret	orrururrx
m:decide+result	srrtsrssv
m:decide+review	mwrxqsrqt
m:decide+schedule	srsmrzsrt
m:decide+send	rrrvrrrrw
m:decide+senior	ttsusurso
m:decide+shortlist	stsvsqssr
m:decide+some	rqrvqxqtr
m:decide+soon	sssssussp
m:decide+stage	qttvrsrqt
m:decide+still	rtspr2srm
m:decide+strong	prsvrtrru
m:decide+task	srvtrtrsq
m:decide+tech	sssvssssq
m:decide+test	rsvsssssq
m:decide+think	rqrrsxsru
m:decide+third	rrqurzqqr
m:decide+today	rprwrvrrt
m:decide+training	tssusussn
m:decide+unchanged	russrzsro
m:decide+until	tttju3tsk
m:decide+wait	srrsswssq
m:decide+we	lqqxt1pnv
m:decide+weeks	rsqotysqv
m:decide+when	trspstsst
m:decide+which	rqvtrurrt
m:decide+will	wvqsruqps
m:decide+wish	rrsqrwsrt
m:decide+would	qrspuyqts
m:decide+you	mppt3wqnv
m:delay	oppur1rpw
m:delay+documents	trsuvsrrq
m:delay+effort	srsrrxrss
m:delay+family	rtsustsso
m:delay+filled	ssrusvrsp
m:delay+further	qsstryrrp
m:delay+future	ssustuqps
m:delay+greeting	ptpuqwtqu
m:delay+hear	rsrtqxrss
m:delay+hire	ssstszrrn
m:delay+hiringside	rsstsyssn
m:delay+hold	rrrqrxqrv
m:delay+i	rrrxqrsru
m:delay+interview	tvsqswssn
m:delay+join	rtrvsttsp
m:delay+loan	rrssrtrsv
m:delay+month	tstmsyrrt
m:delay+move	qvrls1pqv
m:delay+next	ssspsvrsu
m:delay+not	muxvquppu
m:delay+number	rprnt0tqu
m:delay+numberword	oquusyqqt
m:delay+offer	rsrtwtqrr
m:delay+onsite	trrsrwqrs
m:delay+order	ssrrsstsv
m:delay+other	rssvsrrrt
m:delay+past	ssswsrrsq
m:delay+pastbe	qqqstzqru
m:delay+phone	tqsuqqssv
m:delay+please	vrsqstrsr
m:delay+pleased	srtqvrsss
m:delay+position	rsrrw0rsj
m:delay+questionhow	stsrswqrr
m:delay+received	qrsrsrrtx
m:delay+regret	rtrwstrrq
m:delay+salary	ssspvssst
m:delay+schedule	svrpryrrs
m:delay+send	srvtqsrrt
m:delay+shortlist	ssssswsso
m:delay+some	rrrvstsrs
m:delay+stage	tsrtsytsl
m:delay+start	rrrqvvrrs
m:delay+still	rqrqrrrr1
m:delay+study	ssqrsrssw
m:delay+third	stqwrupss
m:delay+today	psststrsu
m:delay+unchanged	rqtqrtsrx
m:delay+until	srsrrzrrq
m:delay+we	qprrr1rpv
m:delay+weekday	qrstvqsrt
m:delay+weeks	qqqqsysqw
m:delay+which	sstvrrrsq
m:delay+wish	rssostrtw
m:delay+would	rstrrstrv
m:delay+yes	ssrsssssv
m:delay+you	nupzturou
m:device	q23honrrv
m:device+filled	sssqsrssv
m:device+gotthrough	srsotsssx
m:device+greeting	srtpsstst
m:device+hear	rvrqrsrsu
m:device+i	uvrmsrtsv
m:device+link	suupsssst
m:device+many	sstpsssst
m:device+match	ssvsssssr
m:device+minutes	suyqrrqsr
m:device+must	rsvqrsrss
m:device+not	rs0nsqsrt
m:device+number	tz0irppts
m:device+numberword	rtwnrssru
m:device+onsite	rvtorsssu
m:device+order	sssqrsssv
m:device+other	tssqssssv
m:device+phone	rwzoqqrqs
m:device+place	ssvsrssss
m:device+please	rtwrsrrrq
m:device+profile	srvosstsu
m:device+review	qvzosqssr
m:device+salary	srsqssssv
m:device+security	sstpssssv
m:device+test	sr0sssssm
m:device+third	sstosstsv
m:device+timed	rr0rrsrsp
m:device+video	swxnqrrqu
m:device+we	qsxnrsssu
m:device+weekday	rvsrsssss
m:device+weeks	tqvrssrus
m:device+will	suxlsrsru
m:device+would	stspsssst
m:device+you	ry1jqqspu
m:disappointed	lppvq1sqw
m:disappointed+i	rpqsrwqrx
m:disappointed+not	nrrvsussu
m:disappointed+please	tsrssxrsp
m:disappointed+questionhow	rrsvsrrst
m:disappointed+thanks	rsrls1ssu
m:disappointed+we	pprurwsru
m:disappointed+you	nqquqzsqw
m:doctor	pumvzottr
m:doctor+documents	ypvkyqqst
m:doctor+effort	sssruusto
m:doctor+finish	srrsrsssv
m:doctor+food	tstsssssp
m:doctor+fulltime	trssxsswj
m:doctor+good	tsssssusp
m:doctor+gotthrough	tssssvrso
m:doctor+greeting	surmsturv
m:doctor+hear	tsrosttss
m:doctor+hire	qqptwxspr
m:doctor+hiringside	susssusso
m:doctor+hr	usttsstsn
m:doctor+i	sqqttrxpr
m:doctor+interview	sxqqsusrq
m:doctor+meet	tttqsutsp
m:doctor+minutes	srsqrssws
m:doctor+must	sqtqrsssw
m:doctor+next	ttspwrstp
m:doctor+not	qtsvqwqqs
m:doctor+number	quooyntwt
m:doctor+numberword	strnvtvrr
m:doctor+offer	pqptzwqqs
m:doctor+onsite	uusprqswq
m:doctor+past	sssrsyssn
m:doctor+pastbe	trqvpwsqs
m:doctor+person	sxrsttxtg
m:doctor+placename	tssptsuvn
m:doctor+pleased	ssssytssm
m:doctor+police	tttrttsto
m:doctor+position	usruutusj
m:doctor+profile	tsrouqust
m:doctor+questionhow	sqrtrwrss
m:doctor+received	xssosrsst
m:doctor+remote	stsstssto
m:doctor+salary	qrqmyswvp
m:doctor+schedule	rrouvwqqu
m:doctor+search	rsssssxso
m:doctor+senior	stsmwsxvk
m:doctor+sign	ssusrsstp
m:doctor+some	rusrsutsp
m:doctor+stage	tvrrssssq
m:doctor+start	srrqwssss
m:doctor+still	trsqsvsss
m:doctor+test	stvrursso
m:doctor+thanks	wusrssssp
m:doctor+until	rrsrrxssr
m:doctor+visa	ssssustso
m:doctor+we	wupnvsvpr
m:doctor+weekday	stsqrrrsw
m:doctor+weeks	uptpvrsts
m:doctor+which	stssvssto
m:doctor+would	rrqswrvrs
m:doctor+you	usmtypsqu
m:documents	1k0vyioos
m:documents+effort	vpqvtprru
m:documents+enrolment	ssrrsrssv
m:documents+event	urssrrsrv
m:documents+expenses	ssvurqrsr
m:documents+experience	xwqtqqrqq
m:documents+family	vvrrrrrsr
m:documents+filled	zrspqqtst
m:documents+finish	vquosrsru
m:documents+first	vttnrssst
m:documents+fulltime	stqnxrstt
m:documents+further	prsusrssv
m:documents+future	vrsttrqqs
m:documents+good	zuqsqqptr
m:documents+gotthrough	yrsstqqrr
m:documents+greeting	2uvjuprps
m:documents+hear	zosqqowsu
m:documents+hire	vqrrwprrv
m:documents+hiringside	urspqsstv
m:documents+hold	usrprtstt
m:documents+hr	yqqnvrqsu
m:documents+i	4pqtvmqnu
m:documents+interview	qtqtrqssx
m:documents+invite	rsvqsssrt
m:documents+job	ypnp0ntur
m:documents+join	vqtrqrsrt
m:documents+keep	vosrpyrqu
m:documents+lack	pssqrrvsw
m:documents+lease	trtmrrtsy
m:documents+link	vrxktrrru
m:documents+list	rrutvqsrt
m:documents+loan	ssuotrssv
m:documents+match	wrsrppwrs
m:documents+minutes	tpwsssrrs
m:documents+month	vpqqturts
m:documents+move	qxuosqssu
m:documents+must	qrquqozrv
m:documents+next	zsvkwospt
m:documents+not	1owwpmtor
m:documents+number	1l0lykput
m:documents+numberword	so1lymuru
m:documents+offer	uqpn1qsqu
m:documents+only	vrrtqqqtu
m:documents+onsite	yuxnopqst
m:documents+order	uqxsqrrqt
m:documents+other	rrrusqssv
m:documents+pastbe	2rpvootou
m:documents+payroll	ostpxrsrv
m:documents+person	2pstppsqs
m:documents+phone	vttjsrwru
m:documents+placename	vqtnsssts
m:documents+please	ss0kypqqu
m:documents+pleased	txrotrtqq
m:documents+police	ttrnutrrt
m:documents+pool	qrvurpwqs
m:documents+position	1qtqsorrs
m:documents+privacy	tqrtqrtqw
m:documents+profile	wtrvqowpr
m:documents+questionhow	unzvqmsru
m:documents+questions	usvqsqqtt
m:documents+reason	srrqrsssx
m:documents+received	6qsgqsuqu
m:documents+regret	vrursrrss
m:documents+repair	tqsqssssv
m:documents+review	1rpo0nqpt
m:documents+salary	qqrnxqwsx
m:documents+schedule	vsykvorss
m:documents+school	xtspsrssq
m:documents+search	rrwmuqsrw
m:documents+send	0nxkyltpu
m:documents+senior	xqsvqqssp
m:documents+sign	qrqrzqqrx
m:documents+some	tptwsortt
m:documents+soon	ussostssu
m:documents+stage	yqxsqqrpr
m:documents+start	vrvkvssrt
m:documents+still	vqqnsyrru
m:documents+strong	rwrtspsqt
m:documents+study	xrrusppru
m:documents+talk	suxrvqtrm
m:documents+task	tq3mqqsts
m:documents+tech	srypssrsr
m:documents+test	ztxlrpqrt
m:documents+thanks	5vsrrqqri
m:documents+think	pqwptpruw
m:documents+third	yorvoosrw
m:documents+today	4qrluqqru
m:documents+training	xruptqrrt
m:documents+trial	srvssssss
m:documents+unchanged	qrttwvqqs
m:documents+unsubscribe	rtsrsrrsv
m:documents+unsuccessful	rrrusqsrx
m:documents+until	wrtmwtqss
m:documents+video	ussosrtut
m:documents+visa	srsqvrvrr
m:documents+we	1pztkovmt
m:documents+weekday	uozmwqpts
m:documents+weeks	wppwvnspw
m:documents+which	srtuwpqrq
m:documents+will	znpqzprqt
m:documents+wish	rsrssqtrv
m:documents+would	ntywmpuqu
m:documents+yes	wsrrtrtsp
m:documents+you	2oos0lrot
m:effort	m01tomrqt
m:effort+encourage	trrwrrtsr
m:effort+first	rssvrsstq
m:effort+fulltime	onyuznqur
m:effort+further	nur1sssrn
m:effort+future	muqxsqssw
m:effort+greeting	ruosqwrtu
m:effort+hear	porvquurv
m:effort+hire	rssuvttrn
m:effort+i	nwqwop0ov
m:effort+impression	vqrurrsss
m:effort+interest	0rqyoourn
m:effort+interview	pzqtrsrru
m:effort+invite	sprvrtsss
m:effort+job	woquprtsu
m:effort+join	vsqvrssrq
m:effort+lack	rqsvrrsru
m:effort+many	vsqtqrrrv
m:effort+match	vtqtrrssr
m:effort+meet	ryrsrrrrt
m:effort+minutes	ptzzrkpst
m:effort+month	sxwqyqrsj
m:effort+move	mor0stssv
m:effort+next	ryrtqsrqs
m:effort+not	mp0xnrtow
m:effort+number	myzjzmrvs
m:effort+numberword	rqymzprrt
m:effort+onsite	qyrrrqurt
m:effort+order	rrrtrrrsv
m:effort+other	prrwrtsru
m:effort+pastbe	ptrvpuspw
m:effort+person	sxrurqrrs
m:effort+phone	sttnrrsrx
m:effort+placename	qvrsqrtvr
m:effort+please	qxynqqrqv
m:effort+pleased	rqsrtrtsv
m:effort+pool	srrqsvtss
m:effort+position	otr2svrsj
m:effort+profile	ntrwrqvts
m:effort+questionhow	rrqwrrssv
m:effort+questions	sssqrsrrw
m:effort+received	xsulststr
m:effort+recruiterintro	rrstrrvss
m:effort+regret	mrsyrqrsx
m:effort+review	yrqsrsrrt
m:effort+salary	sqrnzrtst
m:effort+schedule	s1rmsrprv
m:effort+school	rrsrvtrtr
m:effort+send	ptuwrqrqu
m:effort+senior	sxsururtk
m:effort+some	tvqvrrqss
m:effort+start	qrsuvqstr
m:effort+status	sqsrssssw
m:effort+still	ussqsvssq
m:effort+study	sqrvsrstt
m:effort+talk	qvqwsptrs
m:effort+task	puvuqorru
m:effort+tech	pvqyssssp
m:effort+test	urxtsstsl
m:effort+thanks	0tp3poqrl
m:effort+third	rsrwrrqsu
m:effort+timed	ssvsssssq
m:effort+today	qvsrrvtrr
m:effort+trial	ststtsssp
m:effort+unchanged	swsmtssru
m:effort+until	srxmrwssq
m:effort+video	rvqrrrssu
m:effort+volunteer	rssvsrrsr
m:effort+we	prt1rptpu
m:effort+weekday	qyvpqqrrt
m:effort+weeks	rpwozpsss
m:effort+which	suspttsrt
m:effort+will	qxuuqqrrs
m:effort+wish	qrrwsrrrv
m:effort+would	owqurpxqt
m:effort+yes	srspsstsv
m:effort+you	n2qypotov
m:encourage	oqqypmuxw
m:encourage+event	rrsrssssv
m:encourage+further	rrrvrvtrq
m:encourage+future	lqq0rnur0
m:encourage+good	srsssrrsv
m:encourage+gotthrough	ptyrsrpss
m:encourage+greeting	survtsqrp
m:encourage+hard	ssssssszm
m:encourage+hear	srqpsvstt
m:encourage+hr	ssstsstsp
m:encourage+i	spqvqpzqu
m:encourage+interest	qrsvsstss
m:encourage+invite	lwxuvnqqt
m:encourage+job	nsqwrrttv
m:encourage+keep	qrszrqtsr
m:encourage+link	prrvrrqwt
m:encourage+luck	qsswssssr
m:encourage+match	psrvrrssv
m:encourage+meet	rtsrssrsv
m:encourage+minutes	vtrsrrtsq
m:encourage+month	rrrwrrstu
m:encourage+next	srtwrprrt
m:encourage+not	oqpwqvuqu
m:encourage+number	pquypnq0r
m:encourage+numberword	qquwspqsu
m:encourage+onsite	otrtsstrv
m:encourage+other	prsxrqrut
m:encourage+pastbe	ossxrququ
m:encourage+person	tpusrrstu
m:encourage+phone	ttssstssp
m:encourage+please	rsrxrsrsr
m:encourage+pleased	tqswsssso
m:encourage+position	mrv1trtrn
m:encourage+profile	orrzrpusv
m:encourage+questionhow	rqrwrrssv
m:encourage+received	vstqsssss
m:encourage+review	srvtrsqrt
m:encourage+salary	sssorsssx
m:encourage+senior	ssutrssuo
m:encourage+soon	tususssso
m:encourage+stage	ststssssp
m:encourage+still	qrrtrxtrs
m:encourage+strong	ssrwsrsss
m:encourage+task	rsvsrrrrs
m:encourage+test	st0sssssk
m:encourage+thanks	wsrwrrrrq
m:encourage+think	qrswrsqsu
m:encourage+training	stsvsstsn
m:encourage+trial	rtrvssssq
m:encourage+unchanged	rrrwsusrr
m:encourage+visa	rrssssssv
m:encourage+visit	qtsvssssq
m:encourage+we	sroyrqtpv
m:encourage+weekday	vssorsssv
m:encourage+weeks	qprwrtsvr
m:encourage+welcome	orpuxqssv
m:encourage+will	wrptqvqqt
m:encourage+wish	psrvssrrv
m:encourage+would	rrqxpqwst
m:encourage+you	mqyyqnvqv
m:enrolment	utqsuqrqv
m:enrolment+you	rrrtsrssv
m:equal	zrptppqtv
m:equal+future	rrqurqqtx
m:equal+lack	sssqssssw
m:equal+profile	rrqurqqtx
m:equal+you	vsqurrqsv
m:event	uyomnouwy
m:event+family	tssqssssv
m:event+fulltime	tssssssup
m:event+future	rqrpssrty
m:event+good	rrssssrsv
m:event+greeting	tqrnrrss1
m:event+hear	ssrtrqrsw
m:event+i	xoqvrqrrw
m:event+interview	sqsrssssx
m:event+invite	sqssrrrsw
m:event+job	srrrssttv
m:event+join	rprqrsssz
m:event+link	sssrssssv
m:event+list	trsprsssv
m:event+meet	rtssrssqv
m:event+month	rrrvsprtv
m:event+next	srsprqstz
m:event+not	sqqvsurru
m:event+number	tvolrprzw
m:event+numberword	rstrrqrsv
m:event+onsite	qvtrrqrsw
m:event+other	srsprsssx
m:event+pastbe	uupuqosqv
m:event+person	vrtrrrrrs
m:event+phone	upsrsusss
m:event+placename	rstprusvs
m:event+please	rrrqrsssx
m:event+pleased	sqsrssrsx
m:event+pool	trsossstv
m:event+position	vqsortssv
m:event+questions	tprsssssw
m:event+reminder	snsqsstsz
m:event+review	rsrrrsstv
m:event+schedule	sutmsrrsx
m:event+stage	sqsrtrrsx
m:event+start	srssrsssv
m:event+strong	trspssssw
m:event+study	uqrrrrssv
m:event+talk	tsrorrwrt
m:event+today	rrrrrsrsw
m:event+until	vssqtrstr
m:event+we	rwpxpntqw
m:event+weekday	rsrosrquz
m:event+weeks	uqrosrtsx
m:event+which	tpsosssty
m:event+will	uurorsrtu
m:event+would	ttrsrqrsv
m:event+you	uvppopwqx
m:expenses	o0otyjtvs
m:expenses+fulltime	rrrrwrstr
m:expenses+hire	ststssssp
m:expenses+hr	tsssssstp
m:expenses+loan	qqswtqrts
m:expenses+minutes	rrsovssut
m:expenses+month	ssrrxrssq
m:expenses+not	qvrtrrqtv
m:expenses+number	rxpkzouus
m:expenses+numberword	rtsnvsstt
m:expenses+offer	sssrvstsq
m:expenses+onsite	susosssus
m:expenses+order	xssprrsrs
m:expenses+pastbe	qsrrtssrw
m:expenses+please	rttursrrp
m:expenses+position	utstssssp
m:expenses+received	wrvsrqrrr
m:expenses+salary	rsqmzqvst
m:expenses+schedule	rvsqsssst
m:expenses+send	rrrwrrsrs
m:expenses+senior	tssrttrvo
m:expenses+start	rssswstsp
m:expenses+training	sssrvsssq
m:expenses+we	vxpwqmspt
m:expenses+weeks	rsqpwpwts
m:expenses+will	swqrrrrus
m:expenses+you	vyqwrmrot
m:experience	prqyrmuuv
m:experience+filled	qssvstssr
m:experience+further	rrsyrrtrp
m:experience+future	prqurqvuu
m:experience+good	rsrsrrwsr
m:experience+hear	qtrursqrv
m:experience+hiringside	ssszsrssm
m:experience+hr	xsrrsstso
m:experience+i	suqtpqxqs
m:experience+impression	qrrxsrusq
m:experience+many	sssvrqtss
m:experience+match	ssqxrq0ug
m:experience+meet	rtsysrsrn
m:experience+minutes	tvustsssm
m:experience+month	stsruossu
m:experience+must	rsqvppxss
m:experience+next	rsrurrsrv
m:experience+not	mss0rpsrv
m:experience+number	pvqxvlxrp
m:experience+numberword	rqsvqpusv
m:experience+onsite	tsrtrrwrq
m:experience+other	psryrqsst
m:experience+pastbe	osq0snsrx
m:experience+person	rtsurrvrq
m:experience+pleased	svrqsrrsv
m:experience+pool	srsssrvst
m:experience+position	ptsysrtso
m:experience+privacy	srsrssyun
m:experience+profile	orruqq0tr
m:experience+questionhow	sqrzrpsru
m:experience+recruiterintro	tstrssvrq
m:experience+review	yrrwuoqps
m:experience+salary	rrrpurusu
m:experience+search	ssrsssrvr
m:experience+senior	sttusssvm
m:experience+some	strwroqsu
m:experience+stage	rsuvrrtrp
m:experience+still	rssrsrssv
m:experience+strong	otrvrqxrt
m:experience+survey	rrsvsrqst
m:experience+talk	tvrrssrsr
m:experience+tech	rrssrrxtq
m:experience+test	vqyusrrrn
m:experience+thanks	rssvsstsr
m:experience+third	rtrwrrqru
m:experience+trial	srswsssso
m:experience+unsuccessful	srswssrsr
m:experience+until	sssrspssw
m:experience+wait	sssssttsp
m:experience+we	ors0rosuu
m:experience+weeks	rrrvspwtr
m:experience+which	srsssrssv
m:experience+will	ztrorsqss
m:experience+would	rtqsqpzrt
m:experience+you	o1qxrmtrt
m:family	vmoyqpuqx
m:family+filled	rrsxrrrsr
m:family+food	tpssrtrru
m:family+fulltime	sqrvvrssr
m:family+further	rrrqrvssv
m:family+good	srrvsssrt
m:family+greeting	rsrwnouqx
m:family+hear	rrsprvsrv
m:family+hug	srsrstssv
m:family+i	wqruotymt
m:family+join	srrlsqztv
m:family+lack	srsrsrssv
m:family+lease	rssssrssv
m:family+many	srsrssssv
m:family+match	trsrssrrv
m:family+meet	stspsttsu
m:family+month	rqrtrpssy
m:family+move	sttqrsrsv
m:family+not	qqqvpytpv
m:family+number	uoqkzowtv
m:family+numberword	qusnstusv
m:family+offer	sssqrsrsx
m:family+other	sqrrrtrry
m:family+past	rrtsrwrrr
m:family+pastbe	usqtqrqqx
m:family+person	rsrrrr0rq
m:family+place	ssrspstsv
m:family+pleased	wsovqrqqx
m:family+position	ttsurprst
m:family+profile	trsnsrtsx
m:family+questionhow	trrvrspsv
m:family+regret	sssrssssv
m:family+review	xurmrurst
m:family+salary	srroxrsst
m:family+school	twqtqrpsu
m:family+search	rurnssysr
m:family+send	srsprsstv
m:family+senior	rrsvssvso
m:family+stage	srrrssssv
m:family+start	sssptusst
m:family+still	rrrptxsrs
m:family+strong	svstrsrsr
m:family+think	rtrrtrrrv
m:family+third	uutnrsrtu
m:family+today	rsrrrwsrs
m:family+travelbook	trrqxtrsp
m:family+until	rqrvttrsr
m:family+we	topyqyuns
m:family+weekday	trspswtrq
m:family+weeks	usrnwqxrr
m:family+will	xrqrsvqqr
m:family+would	utovxppou
m:family+yes	tuspsussq
m:family+you	tyovxlrmv
m:feedback	oovwqyoqu
m:feedback+i	sssvsprst
m:feedback+interview	spstswstq
m:feedback+many	srsvssssr
m:feedback+minutes	srsvssssr
m:feedback+next	tptqstssu
m:feedback+not	qpqyrvqru
m:feedback+number	srswurprs
m:feedback+numberword	rrstrsrsv
m:feedback+pastbe	rsrwrvqrr
m:feedback+person	srsusvrso
m:feedback+phone	ssswssssp
m:feedback+received	ttrtssssp
m:feedback+schedule	sqswssssq
m:feedback+survey	qqqyrwqqu
m:feedback+thanks	susrssvsp
m:feedback+think	rrsrsrtsv
m:feedback+timed	strrssrsv
m:feedback+we	qpqtrxqsw
m:feedback+you	oswwrsqpu
m:filled	onp0nzsqw
m:filled+first	rqrurvrrt
m:filled+fulltime	rqrwrsttq
m:filled+further	pqqvqwrrv
m:filled+future	qrqvrusrv
m:filled+good	sqssrsssw
m:filled+greeting	ppq0qrqqy
m:filled+hear	rrrwssrrv
m:filled+hire	srrvsrtrr
m:filled+hold	rssqsxssr
m:filled+i	sqqurp1pt
m:filled+interview	trsqrrsrw
m:filled+job	usswrqrrr
m:filled+keep	srsqtrssw
m:filled+lease	sssrssssv
m:filled+link	rrrurqsrw
m:filled+list	srrqstsrw
m:filled+meet	tssvsrssr
m:filled+month	sqqzrvsqq
m:filled+next	srsvrsrrt
m:filled+not	orpvpytrv
m:filled+number	orrypvtru
m:filled+numberword	sqqvqxspu
m:filled+offer	qqpwswrqu
m:filled+onsite	tqryrqtrs
m:filled+other	qtqysnsrw
m:filled+past	rrs1rrsro
m:filled+pastbe	mqp1qwrpw
m:filled+person	sqstqtsqw
m:filled+place	pqtxrsrrw
m:filled+please	tsrossstw
m:filled+pool	srrorwrrw
m:filled+position	lrr4ryurj
m:filled+questionhow	rqqzrurqs
m:filled+reason	rssvssrsr
m:filled+received	vrsrsrrru
m:filled+regret	qsryrnrrw
m:filled+review	vssqrsrss
m:filled+senior	qqswrurst
m:filled+some	rrrzrrsqr
m:filled+start	sprvrttrt
m:filled+study	rrrqrvsrv
m:filled+test	trwrsrsss
m:filled+third	rqqxqvsqt
m:filled+today	nrryrwrrt
m:filled+training	srswrtsrr
m:filled+until	sssqr0ttl
m:filled+we	qno0rzqqt
m:filled+weekday	sqtwrsrrr
m:filled+weeks	spsxqtsrt
m:filled+which	stsususso
m:filled+would	rrqsuwsrq
m:filled+you	nsquswrqv
m:finally	pqrvqxqrw
m:finally+numberword	srrqrussw
m:finally+questionhow	rrsvrurrs
m:finally+you	rsrrrvssu
m:finish	mmzxrpstw
m:finish+further	nruwqstru
m:finish+greeting	qqrstrssx
m:finish+hold	rrsqsvsst
m:finish+hr	ssssssrrv
m:finish+i	rprvvqvqs
m:finish+interview	srsssvssr
m:finish+job	prrusrrxt
m:finish+keep	srtkrsr1t
m:finish+match	qssssssyp
m:finish+must	sqtsssrrv
m:finish+not	qoxvrrrrt
m:finish+number	prxorpttx
m:finish+numberword	qswrrtsrs
m:finish+past	rssvsssss
m:finish+pastbe	srpvqutqu
m:finish+payroll	rsssssrrv
m:finish+person	rrsrttqrw
m:finish+please	tsxsssssn
m:finish+position	trssrtqrv
m:finish+questionhow	qquxrrsrs
m:finish+received	trsrssrsv
m:finish+search	rrsqsssxs
m:finish+some	srssrvtsq
m:finish+stage	rrxsrsssq
m:finish+start	srvprtrqw
m:finish+still	nquuqusrv
m:finish+strong	pssussssu
m:finish+study	rsqqssssx
m:finish+talk	rssrsvusp
m:finish+test	rryrsrrrs
m:finish+until	trpqswssu
m:finish+wait	rqrrrxsru
m:finish+we	rrwupxsqo
m:finish+weeks	prsqrstsy
m:finish+will	qssosstsx
m:finish+you	moxospt0v
m:first	rysvnqsrs
m:first+greeting	qvrrstsrt
m:first+hear	quqsrvrss
m:first+hire	tssttstso
m:first+hold	rrrqsvsss
m:first+i	qwourvtpt
m:first+interview	txrqrtrsq
m:first+invite	rvurrtrsr
m:first+join	swtrrrssr
m:first+keep	rqrssvtsr
m:first+meet	tzrortpss
m:first+minutes	rwtnrsstt
m:first+month	rsqoyurrs
m:first+next	sysorssrt
m:first+not	rpsxrvrqs
m:first+number	rwqj1ouus
m:first+numberword	swvruoqqt
m:first+onsite	tutnsssst
m:first+pastbe	qqrxswsqr
m:first+person	stsqtqvtr
m:first+phone	uustrsssp
m:first+please	rrtsrrrsw
m:first+pool	srrqrvsrv
m:first+position	wtrwspzrh
m:first+profile	utsosrtus
m:first+questionhow	qpuwruqtq
m:first+received	spurstuss
m:first+review	yrtqssrsq
m:first+salary	rrrpxsvsq
m:first+schedule	tvrmrusst
m:first+school	ssttststp
m:first+send	sssosstsv
m:first+senior	srtsusutn
m:first+some	rqrwrwqsr
m:first+stage	spvsqutrs
m:first+start	qqql0wstt
m:first+talk	txtosvstm
m:first+task	srvsrrsss
m:first+test	tqvsrstsr
m:first+third	ttsqrtptv
m:first+training	ssstttssp
m:first+unsuccessful	tssqsqssv
m:first+until	sspqswrru
m:first+we	rvvrpztmo
m:first+weekday	tvqotrrtt
m:first+weeks	wori0sstt
m:first+when	tpspstssx
m:first+will	tuupupsrt
m:first+would	oyvhvwqru
m:first+you	nxutxxomq
m:food	ryposkxuv
m:food+greeting	sxrurqurp
m:food+hear	rusptsrtt
m:food+i	rwrsqruqt
m:food+if	sqsrssssw
m:food+job	ttuusssso
m:food+join	svrqrrsss
m:food+loan	sststtstp
m:food+meet	rsrpuqyqt
m:food+minutes	swqqurssr
m:food+next	tyrosrtsr
m:food+not	sptntuurw
m:food+number	rypjxntwu
m:food+numberword	tvulrqtrx
m:food+offer	srssssssv
m:food+only	sustrsssp
m:food+onsite	svqosstsv
m:food+person	twrtusrtm
m:food+phone	uqrrssssv
m:food+please	ssvrssssr
m:food+questionhow	tsuprrssv
m:food+salary	ssrrwsssq
m:food+school	spsstsstu
m:food+senior	trsutsstp
m:food+some	svvorstrq
m:food+stage	ttspssssu
m:food+talk	tvrusrusn
m:food+today	srswssrrr
m:food+we	swsuspspt
m:food+weekday	svvmqsrsw
m:food+weeks	urrnwqtsu
m:food+will	vtssrrssq
m:food+would	twsmsqyrs
m:food+you	rururo2nr
m:fulltime	onns2nu0t
m:fulltime+future	rrrvsqtru
m:fulltime+gotthrough	tsstssstp
m:fulltime+greeting	rprtvwssq
m:fulltime+hear	rqrvssrus
m:fulltime+hire	tsrp2svsi
m:fulltime+hold	srsrsvssr
m:fulltime+hr	ttssustso
m:fulltime+i	rqpxwoups
m:fulltime+if	ststwsssm
m:fulltime+job	roqtvrxss
m:fulltime+match	ssrttsvto
m:fulltime+minutes	qoynyntwr
m:fulltime+month	qrrq0rqus
m:fulltime+next	rsqoxstst
m:fulltime+not	nouwuxrrq
m:fulltime+number	pnnj1mw9r
m:fulltime+numberword	ooyn0ouut
m:fulltime+offer	rrrpzqtrt
m:fulltime+onsite	rtrourysq
m:fulltime+order	srspssssv
m:fulltime+other	srsvrtrsr
m:fulltime+pastbe	qprvuwsrr
m:fulltime+payroll	ssrrutstp
m:fulltime+person	srroxruxo
m:fulltime+phone	strrqsssv
m:fulltime+place	rtqrrrtsw
m:fulltime+placename	ttrnssx0j
m:fulltime+please	srwqurrrs
m:fulltime+pleased	rrqoxrssv
m:fulltime+police	sttrtutsn
m:fulltime+pool	sssrrwssq
m:fulltime+position	ttrt0qwsh
m:fulltime+questionhow	srqvtqrst
m:fulltime+received	wssosssst
m:fulltime+remote	rrrotsxym
m:fulltime+repair	trtrsustp
m:fulltime+review	vtskttstu
m:fulltime+salary	pppn2qvvs
m:fulltime+schedule	suqovsstr
m:fulltime+school	rnppxtr0r
m:fulltime+search	rrsrsrvst
m:fulltime+send	rrvpwrrst
m:fulltime+senior	rpqqwqq1q
m:fulltime+shift	ssssususo
m:fulltime+sign	rrrrvsrrv
m:fulltime+some	rrqwtqusq
m:fulltime+stage	ttssuttsl
m:fulltime+start	qssnzstsq
m:fulltime+still	sqssrsvss
m:fulltime+tech	ssstststp
m:fulltime+thanks	sssvsrssq
m:fulltime+third	srrxrtrrs
m:fulltime+today	rrrurvqrs
m:fulltime+travelbook	ssssusssp
m:fulltime+unchanged	ssrrtvrrr
m:fulltime+until	rqspsxttq
m:fulltime+we	oqryyouos
m:fulltime+weekday	rursxpssq
m:fulltime+weeks	rqpk2qvws
m:fulltime+which	sssovtrss
m:fulltime+will	rrquzqqrs
m:fulltime+would	pqroxwrur
m:fulltime+yes	tssturssp
m:fulltime+you	pqpx0ospt
m:further	jp1wo1qmv
m:further+future	npswrttrw
m:further+good	qsrxsrsrs
m:further+gotthrough	sssvrqsrt
m:further+greeting	ovrvspsqw
m:further+hear	usqtrwrpt
m:further+hire	rsryvursk
m:further+hiringside	nrs0sxsrm
m:further+hold	rrrqryurr
m:further+i	suqurlzow
m:further+interest	qssvsssst
m:further+interview	rxqvswsrk
m:further+job	ossyssssq
m:further+join	qrruswrrs
m:further+keep	rqrrrusrw
m:further+lack	rqsvsqrrv
m:further+luck	qrrysrrss
m:further+match	qrs0urtsk
m:further+meet	qussqvqqu
m:further+minutes	pusvrstqu
m:further+month	rssstvrqs
m:further+move	lzsvtospw
m:further+must	prtvqvrqu
m:further+not	iqo1r1qox
m:further+number	kyyvprrpt
m:further+numberword	rqvtpwtot
m:further+offer	rrrsyrrrr
m:further+other	msrzrpsry
m:further+past	rsrurvrrs
m:further+pastbe	murzqxqpt
m:further+person	rvrtrusrr
m:further+place	rsrtsvsrq
m:further+placename	sssusttso
m:further+please	pqzsrqsrt
m:further+pleased	putqzrrso
m:further+pool	ssrrrvsrs
m:further+position	kut2swrrl
m:further+profile	qssxtrssp
m:further+questionhow	ptqwrwqpu
m:further+regret	jts3sqssq
m:further+result	stusstsso
m:further+review	kxuwqrpqw
m:further+salary	srrrvstrs
m:further+schedule	qqssrwsru
m:further+search	pvrtrrsru
m:further+send	mtuwuprqw
m:further+senior	rtvutussk
m:further+some	rsrtrvrqs
m:further+stage	qwyzqsrqk
m:further+start	rusntwsrr
m:further+status	sqrurrrsv
m:further+still	oqtsq0rqu
m:further+strong	nssysrsss
m:further+study	rsrrrvsrt
m:further+talk	tvsorrtru
m:further+task	sqztrrrrq
m:further+tech	sstvssssq
m:further+test	ps2vsrsrk
m:further+thanks	tsqzrprrt
m:further+third	sqrtqvsru
m:further+today	pusurvsrq
m:further+training	ssstsvssq
m:further+unchanged	rrtqsxrrt
m:further+until	sqworztrp
m:further+video	rsyrrrrrq
m:further+we	isszr0pnw
m:further+weekday	sysortrrt
m:further+weeks	upqrrxsqu
m:further+will	prtwqvqpv
m:further+wish	pssytrsrq
m:further+would	ntvrrvupt
m:further+you	ltrzstsow
m:future	oppxroxsy
m:future+good	qrrrrqrs0
m:future+gotthrough	rsrvrsurq
m:future+greeting	qppwtttts
m:future+hear	sosspwvqt
m:future+hire	qsrtrqtrw
m:future+hiringside	nsrwrusrv
m:future+hr	rtsvrqtss
m:future+i	wpotsn3nt
m:future+if	qrsvrtsst
m:future+interest	ptrwsrtrr
m:future+interview	rqrrqwsrw
m:future+invite	sqrttrssv
m:future+job	lqpwrowvx
m:future+join	srrvsqtss
m:future+keep	lqqxtyrqu
m:future+lack	rqrtrrqr0
m:future+link	rsvtrrrrt
m:future+luck	orrxsrssu
m:future+many	rrsvrsrrt
m:future+match	rsrvrsstr
m:future+month	rppvtwsrs
m:future+move	pssurtrru
m:future+must	sqrsqwwqr
m:future+next	ywxtplros
m:future+not	ooqvqyvpw
m:future+number	opmxvnzus
m:future+numberword	prqwrsust
m:future+offer	qtrpsvsru
m:future+onsite	pqsvrpyrt
m:future+other	orqytorrz
m:future+past	pqruquuqw
m:future+pastbe	oqpuswtox
m:future+person	qrqtqtyqt
m:future+place	sssmsqss0
m:future+placename	qsrurrwrs
m:future+please	qrtvrrtrt
m:future+pleased	srqtxqqrv
m:future+position	jsqxvzrrq
m:future+privacy	qrrsrrwrt
m:future+profile	ptqxrprsw
m:future+questionhow	tprtrxqqt
m:future+regret	rrsvsnssw
m:future+result	rrqsrurrw
m:future+review	urrvsqsss
m:future+salary	stskussux
m:future+schedule	swqursqrt
m:future+search	prrtrrwsu
m:future+send	prutrrrsv
m:future+senior	qrrvsstss
m:future+some	sssvrtupr
m:future+stage	tqspsturu
m:future+start	rpqtxsqtt
m:future+still	rqrtrxtrs
m:future+strong	qsrtsqrtw
m:future+study	ptrururst
m:future+talk	uwsqrrrrs
m:future+tech	rtrssrvrs
m:future+test	srtvsrrsr
m:future+thanks	pts0ttsrl
m:future+think	qrrvrssru
m:future+third	sprvqssrx
m:future+today	pprtrysru
m:future+training	qorwystrq
m:future+trial	stsussssp
m:future+unchanged	nqsvtxrqs
m:future+unsuccessful	rrsttqrrw
m:future+until	rpquqxtrs
m:future+wait	rrrvturrr
m:future+we	nppwrzvnv
m:future+weekday	uwtotrrsr
m:future+weeks	ponvoxyst
m:future+welcome	srsrssrsw
m:future+which	qtsvsosru
m:future+will	qqrwqttrv
m:future+wish	lsrxtprsx
m:future+would	ntrwsqrrw
m:future+yes	rssqsstsv
m:future+you	nsoytpvqw
m:good	r2pvqnsov
m:good+greeting	zxotpotnt
m:good+hear	rwquymqqt
m:good+hr	wsuwrrrrn
m:good+i	rpptqn1rx
m:good+interview	rpsrrurrx
m:good+job	rsrwsrqur
m:good+join	vqrsrquru
m:good+link	swrpsssst
m:good+loan	srsrrsssv
m:good+luck	poxyqpqsw
m:good+many	turvrqrru
m:good+match	stqprtvwq
m:good+meet	tpwqqurru
m:good+month	sssptstst
m:good+must	ssrsrssrv
m:good+not	rtswqrqqw
m:good+number	r1qlspusv
m:good+numberword	ttqwqsrpt
m:good+offer	ussotsssv
m:good+only	rrsrrvrsu
m:good+onsite	ssrvsrusq
m:good+order	sssrrrrsw
m:good+other	rsrrrrsrx
m:good+pastbe	rpoxq0snu
m:good+person	srsuspstu
m:good+pleased	sqrtvnsqx
m:good+pool	ttspsstst
m:good+profile	rsrrqrusv
m:good+questionhow	srsyqntqv
m:good+reason	ssrrssssv
m:good+received	0trmrttrq
m:good+recruiterintro	prrwrrssu
m:good+regret	qssysrtsp
m:good+salary	srsmssstz
m:good+schedule	sottrssrw
m:good+search	ntstrqsty
m:good+send	tsspssrtv
m:good+some	trrurqrqx
m:good+soon	srspssssw
m:good+stage	rwrutsrrp
m:good+strong	psrurrtrw
m:good+talk	qsytrquro
m:good+test	sswusursm
m:good+thanks	wqsvrssqo
m:good+think	rrrsrqutv
m:good+third	trrssqrry
m:good+today	rptrrqssy
m:good+travelbook	qqssssrsy
m:good+trial	rsssvtssp
m:good+we	rrpwsstpu
m:good+weekday	qxrstrqru
m:good+weeks	wppwpvups
m:good+which	rtspsssrv
m:good+will	wusorrrst
m:good+wish	ntsxsntpy
m:good+would	ssqstovsu
m:good+yes	rsrsvrrrt
m:good+you	tqqxrqtqv
m:gotthrough	rqzxtmros
m:gotthrough+hire	tsstsvstn
m:gotthrough+hiringside	wsquruqrp
m:gotthrough+i	utquxmtos
m:gotthrough+interview	qsssswrrs
m:gotthrough+invite	quzrsrprs
m:gotthrough+job	wsrrrrrur
m:gotthrough+keep	sstpsttst
m:gotthrough+match	tssvsstso
m:gotthrough+minutes	utuosrrsu
m:gotthrough+must	rssvrsssr
m:gotthrough+next	qrvuttsqr
m:gotthrough+not	qqryrurpu
m:gotthrough+number	pmuxuqtst
m:gotthrough+numberword	usrvrrqru
m:gotthrough+offer	rrrvttrrs
m:gotthrough+onsite	vsrqrrrrv
m:gotthrough+order	pssssusst
m:gotthrough+past	rtsvrsqrs
m:gotthrough+pastbe	pyoxtorou
m:gotthrough+person	uutusrrqo
m:gotthrough+phone	qtrsysrsp
m:gotthrough+pleased	sssqvsssp
m:gotthrough+police	tssrstssp
m:gotthrough+position	twwurvsrh
m:gotthrough+privacy	ssrrssvss
m:gotthrough+profile	xqsrqusps
m:gotthrough+questionhow	zsqvqpsqs
m:gotthrough+received	xrqwroqrt
m:gotthrough+result	rrsvurrsr
m:gotthrough+review	wrtvrqrqr
m:gotthrough+schedule	rqtvrvqtp
m:gotthrough+search	qssrstsvs
m:gotthrough+senior	wxvossssl
m:gotthrough+shortlist	tututrrso
m:gotthrough+stage	qswwsptqp
m:gotthrough+status	sstssttsp
m:gotthrough+talk	qvstssrsq
m:gotthrough+task	trxrrqsrs
m:gotthrough+test	stzsssrrm
m:gotthrough+third	wqpussrqt
m:gotthrough+unsuccessful	vrqvqurpt
m:gotthrough+until	usspsvrsr
m:gotthrough+video	suvsssstn
m:gotthrough+visit	sttstsssp
m:gotthrough+we	zopvqwsor
m:gotthrough+weeks	vrpvrvqqr
m:gotthrough+will	ytrotwpqq
m:gotthrough+you	nzyxsmsmr
m:greeting	my0smyslr
m:greeting+hard	sssvssssr
m:greeting+hear	qpnuwxtou
m:greeting+hire	rrrtvwrpr
m:greeting+hiringside	qvrwqwppt
m:greeting+hold	qrrqrwttu
m:greeting+hr	xwsspxtqi
m:greeting+i	qyouom5ks
m:greeting+interest	vtprrrstt
m:greeting+interview	pyrprwpsu
m:greeting+invite	qtswsrrrs
m:greeting+job	uppxuorsu
m:greeting+join	yyqtpnrqs
m:greeting+keep	sqrtsrsrv
m:greeting+lack	rpuurqtrv
m:greeting+lease	sqsnrrrs1
m:greeting+link	rsyorrtrs
m:greeting+luck	uqrqrrvsu
m:greeting+match	ptrssrwtq
m:greeting+meet	oysuqptqv
m:greeting+minutes	quwuqqsrs
m:greeting+month	pvpluwqrz
m:greeting+move	rvrsrrrqw
m:greeting+must	pvrwqusqs
m:greeting+next	svtqsrqrv
m:greeting+not	mvoxn0unu
m:greeting+number	pznj0ostx
m:greeting+numberword	quxxpmrov
m:greeting+offer	rqrszoqqw
m:greeting+onsite	oxtrrsrsu
m:greeting+order	rprprsss1
m:greeting+other	srrxqnsrw
m:greeting+past	rpsvsruru
m:greeting+pastbe	ponzrwuox
m:greeting+payroll	psssssssu
m:greeting+person	r1qurlvpr
m:greeting+phone	sxqsznqpt
m:greeting+place	rurtqntsw
m:greeting+placename	rsqsrqzup
m:greeting+please	otxtqqqrx
m:greeting+pleased	susk1nspw
m:greeting+pool	rsrqruvrs
m:greeting+position	uomuysrqv
m:greeting+privacy	orsrssusw
m:greeting+profile	rtsoqm1qw
m:greeting+questionhow	qwwvqppqr
m:greeting+questions	ssuortsrv
m:greeting+received	4uqhrqsrv
m:greeting+recruiterintro	rtrurrxso
m:greeting+regret	tvq2qkqqu
m:greeting+reminder	rorrqusrz
m:greeting+repair	ssrqsssrx
m:greeting+result	rrsvsstss
m:greeting+review	yrqmtqrrx
m:greeting+salary	sosnysprz
m:greeting+schedule	rvqorrsqz
m:greeting+school	uqqrrosrz
m:greeting+search	qsrjrr1tv
m:greeting+senior	pxttxputj
m:greeting+shortlist	ssurrussp
m:greeting+sign	srrrurssv
m:greeting+some	rpqzqpuqx
m:greeting+soon	tvroqsssv
m:greeting+stage	pzsrqyrqn
m:greeting+start	qtrmxrssw
m:greeting+still	posmr1trx
m:greeting+strong	oysvrpqqw
m:greeting+study	qrrvqrqtx
m:greeting+survey	sssrssqsv
m:greeting+talk	pvwsuospt
m:greeting+task	ss0orssqt
m:greeting+tech	sturstvsm
m:greeting+test	qr0qrrrrt
m:greeting+thanks	0rquqonqx
m:greeting+third	rsrxrrsqu
m:greeting+today	svouqvpst
m:greeting+trial	rxrxstsrk
m:greeting+unchanged	rtsnxtsqu
m:greeting+unsuccessful	strwrqsrs
m:greeting+until	qsxrqyrqo
m:greeting+video	rvsrrrrrt
m:greeting+visit	rtrvrrstt
m:greeting+wait	rqrqrvtsv
m:greeting+we	qxnr2tqlt
m:greeting+weekday	tzpnqorq1
m:greeting+weeks	oxpxpnurv
m:greeting+when	uurpuovrt
m:greeting+which	wusourrqt
m:greeting+will	1vpqqotqt
m:greeting+wish	sqtpusuqv
m:greeting+withdraw	rssssrssw
m:greeting+would	nz0vtmqms
m:greeting+yes	rurs0rqrq
m:greeting+you	zzmo2krmu
m:hard	qrrzqopvw
m:hard+job	rrsvssrss
m:hard+move	sssvssssq
m:hard+next	sqrwstsss
m:hard+not	rrrwsvqrs
m:hard+number	srvnsrstw
m:hard+numberword	rquvrqqrx
m:hard+only	sssrssssv
m:hard+onsite	sssnssssw
m:hard+other	srrvstrrr
m:hard+pastbe	qrsyrnsrw
m:hard+questionhow	ssrvrqqsu
m:hard+some	rrrxrtrrr
m:hard+soon	srsrssrsv
m:hard+strong	rrswsrsst
m:hard+until	tsrrsvstp
m:hard+we	ptpzqvprr
m:hard+you	qwrwsqqqt
m:hear	umnsr0sru
m:hear+hire	qqqvuwrqt
m:hear+hiringside	tvprqwrpu
m:hear+hold	stsjs2ssq
m:hear+hr	vopsrxrqt
m:hear+i	ponu1ztks
m:hear+if	uorsrvtru
m:hear+interest	rsrqrswst
m:hear+internal	rsswsrssr
m:hear+interview	pxorqxpsu
m:hear+invite	uqrustpus
m:hear+job	vppsqssuw
m:hear+keep	rrtnqxrrx
m:hear+lack	rqsvrswrp
m:hear+link	stvorrwqs
m:hear+list	sprssturt
m:hear+loan	sqrtqvurs
m:hear+match	tsqtrrqvs
m:hear+meet	turpruuqt
m:hear+minutes	rwsuqtrqr
m:hear+month	xromq1qqu
m:hear+move	pqsxqwrqt
m:hear+next	zpppqypru
m:hear+not	nspvo0tpv
m:hear+number	synln1qvt
m:hear+numberword	zoxumvrms
m:hear+only	ypptoyrrq
m:hear+onsite	txqnqvqst
m:hear+order	rptrrtsrx
m:hear+past	rrqsrutrv
m:hear+pastbe	lqnyqytqx
m:hear+person	rspsr1rqq
m:hear+phone	tsrlwsruu
m:hear+place	qspuq0rqt
m:hear+please	oyrnsrusw
m:hear+pleased	szqe2pvpv
m:hear+police	qtqrrvssu
m:hear+pool	srrrrxsrt
m:hear+position	otrvq0wti
m:hear+profile	rrqsqoyvv
m:hear+questionhow	rpsvpxrpu
m:hear+questions	sovrroruy
m:hear+received	0qsqqrtsr
m:hear+recruiterintro	rpruqwsrt
m:hear+regret	orqzqorrz
m:hear+reminder	rrrpstssw
m:hear+repair	rsssssssv
m:hear+review	zvrmrqspu
m:hear+salary	rrrorrwuv
m:hear+schedule	pvqvqysot
m:hear+school	trrttptrt
m:hear+score	ssrvssssr
m:hear+search	psrrrtssw
m:hear+send	ppwvpovut
m:hear+senior	trqtqxrst
m:hear+sign	ssrqttrrv
m:hear+some	upqtqxrru
m:hear+soon	yurfr0squ
m:hear+stage	vspttwtqo
m:hear+start	qrqttxrrt
m:hear+status	wqpirytsw
m:hear+still	psqst0sqr
m:hear+strong	rurutoqsv
m:hear+study	qtquqvsqu
m:hear+talk	sxpsuqupr
m:hear+task	srvsrrrqu
m:hear+test	qswvrqqqu
m:hear+thanks	sqrtstqry
m:hear+think	ssqusxqqr
m:hear+third	strwquoru
m:hear+today	ttqoqztqs
m:hear+training	sptsrrttw
m:hear+unchanged	qsstrvsqt
m:hear+unsubscribe	rsrsrrsxr
m:hear+unsuccessful	rrtwrprqv
m:hear+until	rqsmv0sps
m:hear+visa	sssussttn
m:hear+wait	rtrls1srs
m:hear+we	0oopr0rps
m:hear+weekday	tuulxvqps
m:hear+weeks	yrpopzqrs
m:hear+when	wrqrpusss
m:hear+which	qvstqwsos
m:hear+will	3vrcqzpqu
m:hear+wish	qrpttyrrt
m:hear+would	p0qtqysnq
m:hear+yes	roouzvrqs
m:hear+you	0nnrqztot
m:hire	nnmv1ysps
m:hire+hiringside	srqstwrqs
m:hire+hold	rrsss1srl
m:hire+hr	xtqtqxsrk
m:hire+i	qnotyu1nq
m:hire+if	stssvussm
m:hire+impression	sssqvssss
m:hire+interview	ruqrvurrq
m:hire+job	qrstvrsrs
m:hire+join	wqsrrrtsu
m:hire+keep	rsrwspsss
m:hire+link	ssrqtsssv
m:hire+list	ssstsvsso
m:hire+match	stsussssp
m:hire+month	rrqt0vssi
m:hire+move	rurvruqrq
m:hire+next	ttrwtutsk
m:hire+not	loq1pztpu
m:hire+number	ppnq1uttr
m:hire+numberword	qpquxstqv
m:hire+offer	ppovywspr
m:hire+onsite	rrtuwwrsk
m:hire+order	sssrrvtsq
m:hire+other	rrrzrsqsq
m:hire+pastbe	nqp0pyqqv
m:hire+person	qsqsyyyqg
m:hire+phone	ssswvsssn
m:hire+place	stsuturso
m:hire+placename	rsstsstwm
m:hire+pleased	sqsr0stsl
m:hire+police	tstrutsso
m:hire+pool	tssvswrsl
m:hire+position	trrxvxrri
m:hire+questionhow	qqsvuuqpu
m:hire+received	vrtrrrrtt
m:hire+result	sssvstssn
m:hire+review	wsrtrttrp
m:hire+salary	stsp0rusm
m:hire+schedule	orqvwwqps
m:hire+school	sssuttsso
m:hire+send	rrstwsrtp
m:hire+senior	rtruwwutg
m:hire+shortlist	ssrusussp
m:hire+sign	srrrrxssr
m:hire+some	rqrxrtsss
m:hire+stage	svsvttrrl
m:hire+start	qqquxtsqs
m:hire+still	rrtssvssp
m:hire+strong	srsqxrssr
m:hire+talk	sssqtsvtp
m:hire+test	stvturssn
m:hire+thanks	ttsvsrssp
m:hire+third	upqsqysqt
m:hire+today	rssvsursq
m:hire+trial	sttrussso
m:hire+unchanged	srssvutsn
m:hire+until	rsrss1ssl
m:hire+wait	srsvstrsq
m:hire+we	opnw0xtor
m:hire+weeks	qsqk0vtrt
m:hire+which	ssrusxrro
m:hire+will	voqxrusrp
m:hire+would	qpqtwuxpr
m:hire+you	orox2nspt
m:hiringside	1pnvnzmst
m:hiringside+hold	srsqszssp
m:hiringside+i	tqqtrurpx
m:hiringside+interview	rynvrympt
m:hiringside+job	vrsurrrsq
m:hiringside+join	rsrsrwrss
m:hiringside+keep	rsrqsurrv
m:hiringside+link	rrsvrrrst
m:hiringside+list	qrrrrxrst
m:hiringside+many	qrrurvrur
m:hiringside+match	vrryryrrj
m:hiringside+meet	vptvqxrrn
m:hiringside+minutes	ttuorsrru
m:hiringside+month	turoqyqss
m:hiringside+move	qtsxrtssp
m:hiringside+must	qrsxrqsss
m:hiringside+not	qrpypypst
m:hiringside+number	zxoumxmpr
m:hiringside+numberword	soqvpyqqw
m:hiringside+offer	rrsuwwrrn
m:hiringside+only	vsrpsrssu
m:hiringside+other	nsrzrqrrw
m:hiringside+past	qsrtrvrsu
m:hiringside+pastbe	lrpzqzqqu
m:hiringside+payroll	ssttsstun
m:hiringside+person	qxpurypps
m:hiringside+place	urqsryqqs
m:hiringside+placename	rusttrsso
m:hiringside+please	trsqsrssw
m:hiringside+pool	rrrsrxrru
m:hiringside+position	qsrwr3ssh
m:hiringside+profile	trqurwrsq
m:hiringside+questionhow	xrqvqupqs
m:hiringside+recruiterintro	ssstssstp
m:hiringside+regret	qrrvrrrrv
m:hiringside+result	qqvwrvpps
m:hiringside+review	yurtqprst
m:hiringside+salary	sstptssst
m:hiringside+schedule	wvqrpxqqq
m:hiringside+send	srtvrqqrv
m:hiringside+senior	uxtrsvrsi
m:hiringside+shortlist	0tstrvrsi
m:hiringside+some	sqrvqwrrs
m:hiringside+stage	vtxwrqsrk
m:hiringside+status	sssvstsso
m:hiringside+still	rtstsxrtm
m:hiringside+strong	orswtsrrt
m:hiringside+study	rrtqruqtw
m:hiringside+test	sqxsrqrrt
m:hiringside+third	vrrsquqtr
m:hiringside+today	prrvsurrv
m:hiringside+training	sssusvsso
m:hiringside+unchanged	rrsssvrru
m:hiringside+unsuccessful	qsrsrtrry
m:hiringside+until	vssprzrro
m:hiringside+wait	sssrsvssr
m:hiringside+we	ptqxryppt
m:hiringside+weekday	vvrlrvrrt
m:hiringside+weeks	yqqtqvqqs
m:hiringside+when	sstqsvtsp
m:hiringside+will	1yuqotopn
m:hiringside+wish	sstusutsn
m:hiringside+would	srpvqwrru
m:hiringside+you	nsowsypqv
m:hold	qqper5tvx
m:hold+hr	rssqs0rrp
m:hold+i	tsrjszuru
m:hold+interview	sssrswssq
m:hold+job	ssrqswssr
m:hold+join	sssrswrsr
m:hold+keep	rrpntzvqt
m:hold+link	srrqsussv
m:hold+meet	sssrsvssr
m:hold+minutes	trvpsssss
m:hold+month	rsrprxssu
m:hold+move	rsrqrwrsu
m:hold+must	srrqswsst
m:hold+next	rqrsrxsrt
m:hold+not	qowsq0spq
m:hold+number	ruqhtztut
m:hold+onsite	rssprxrur
m:hold+order	rsrqrtrrx
m:hold+other	srsqsvrsu
m:hold+pastbe	rsqir3trv
m:hold+person	stsqs1rsk
m:hold+phone	sssrsvssr
m:hold+place	rrrprxurt
m:hold+please	rrrrstrsw
m:hold+pool	rrrssvurs
m:hold+position	srslu4tsk
m:hold+profile	tsrqswqst
m:hold+questionhow	qqrrsysrt
m:hold+reason	trsrsvssr
m:hold+recruiterintro	rssrrwqrt
m:hold+regret	tssrsvssr
m:hold+review	rsspswrru
m:hold+salary	srsqrsssw
m:hold+schedule	rsrqrzrrt
m:hold+search	rrsrsxqrt
m:hold+senior	sssss0rsm
m:hold+soon	srrssxrsr
m:hold+stage	sssrs0ssm
m:hold+start	rrtrrwssr
m:hold+status	tssqsvssq
m:hold+still	rrsrrxsrs
m:hold+study	rsrrswrss
m:hold+task	rrsssrrrx
m:hold+test	ssvsssssq
m:hold+think	srsqsvsst
m:hold+third	srrsrvrru
m:hold+timed	qrtrrzrrr
m:hold+today	trroszrss
m:hold+uncertain	rrssrwrsr
m:hold+unchanged	rrrsrtsrv
m:hold+unsubscribe	rsqrrqq0s
m:hold+until	qrpqs0sru
m:hold+wait	rrpnrzwqv
m:hold+we	sqmvr1upr
m:hold+weeks	qsrmsyssw
m:hold+which	qssrszsso
m:hold+will	quspsxsrs
m:hold+wish	sssrswtsq
m:hold+would	qrrpsztrr
m:hold+you	mqpqr1vsu
m:hr	12osq1soc
m:hr+i	ttpqro1rr
m:hr+interview	swrqrrrss
m:hr+job	trsqrrwss
m:hr+join	0rsvrvrrh
m:hr+loan	vttrttrsl
m:hr+match	wsrqrssrt
m:hr+not	wqprswqqt
m:hr+number	zxojwmtur
m:hr+numberword	urrosssrx
m:hr+onsite	zuttstrtg
m:hr+past	sssrsrrsv
m:hr+pastbe	srqvrxqpu
m:hr+person	pxqtsv1qg
m:hr+phone	xvrrsrssn
m:hr+placename	xwqrrswug
m:hr+police	tttqttsto
m:hr+pool	urrtqvrup
m:hr+position	yurrsvrrk
m:hr+profile	vrrqrrwtr
m:hr+questionhow	wpqrstqrx
m:hr+questions	ssrsssrsv
m:hr+received	0tssssssk
m:hr+recruiterintro	ywptooxor
m:hr+review	2tumtsssj
m:hr+salary	stssvstsn
m:hr+schedule	uxsosttsn
m:hr+search	vtrrrtsrq
m:hr+send	vqrqxrusp
m:hr+senior	rvrtswysg
m:hr+some	vursqqvrp
m:hr+soon	vrsrssssq
m:hr+stage	xsurtstrm
m:hr+strong	urtussssp
m:hr+study	srststtsp
m:hr+talk	svstsrsun
m:hr+test	urwrrsssp
m:hr+thanks	xswuqrtsj
m:hr+today	zssosrrst
m:hr+training	stvusrssn
m:hr+until	trrpsvstt
m:hr+we	yqmrqxrrt
m:hr+weeks	wtrovwqtk
m:hr+will	0xrnvrqsm
m:hr+wish	wquvstrtk
m:hr+you	1rnqsrsrt
m:hug	qpq0ssrru
m:i	szowqmxlu
m:i+if	qspstyuos
m:i+impression	uqqvrqvrt
m:i+instead	rrquuqtrv
m:i+interest	qsroqo0qy
m:i+interview	pyotssosv
m:i+invite	rvowumuqu
m:i+job	qqpvqm1sv
m:i+join	turmtm3ou
m:i+keep	rnqvpwvpx
m:i+lack	qsrwsnzqs
m:i+lease	trtortsrv
m:i+link	rwrprpzps
m:i+list	srqurtvqt
m:i+loan	spsstusqt
m:i+many	sqqtvtrrt
m:i+match	spqtrp2rs
m:i+meet	s1pvrmtns
m:i+minutes	rvxxqoqos
m:i+month	rtokv0wnu
m:i+move	txpvsmspu
m:i+must	vsouqm1ou
m:i+next	svomqyynu
m:i+not	ornwq0vmu
m:i+number	qyqi1n1mu
m:i+numberword	pqrxpl5mv
m:i+offer	qnqv0osqw
m:i+only	qqrlwq2pv
m:i+onsite	tyotpn0nt
m:i+order	rrvwpotqv
m:i+other	upouszrnv
m:i+past	osrwvm0nt
m:i+pastbe	srozrmvoy
m:i+person	yxmtqk4mq
m:i+phone	mwkt1p1nr
m:i+place	ppovqwzpu
m:i+placename	quqtrp1ps
m:i+please	suyowmuor
m:i+pleased	psmu0m1lv
m:i+police	rrqpwyqqs
m:i+pool	rppuquzpt
m:i+position	tumqzj4mt
m:i+privacy	psrsrqxrv
m:i+profile	wmrrqo5ps
m:i+questionhow	suruom4ms
m:i+questions	vwwmvpqpt
m:i+reason	rqsurpusv
m:i+received	3uqupkxnq
m:i+recruiterintro	ssqvqp2pr
m:i+regret	qwozqtpov
m:i+reminder	rsrnswtsu
m:i+remote	stsossttt
m:i+repair	sttprrsrw
m:i+result	srtwsosrs
m:i+review	4uotqnums
m:i+salary	poqszozpu
m:i+schedule	qzsntruov
m:i+school	uurusprqt
m:i+search	qpptrp3qt
m:i+send	ptvwsk3mq
m:i+senior	twpsrl3nt
m:i+shortlist	rrrtrvrqt
m:i+sign	rpqrxxqqt
m:i+some	orpxps2mu
m:i+soon	qrrovwyor
m:i+stage	pspsstvpx
m:i+start	ssrmyoxpv
m:i+status	rqrtsvrrt
m:i+still	qnpts0srv
m:i+strong	rqpvsowqw
m:i+study	srsxrnsqv
m:i+survey	srsurpsrv
m:i+talk	sxqurl2mt
m:i+task	srxuqnyor
m:i+tech	trsnrrwrw
m:i+test	rqxuqrrrs
m:i+thanks	0qpuqnrpx
m:i+think	nmnvqw4ow
m:i+third	xqnwnm1pv
m:i+today	tyotoq1lr
m:i+training	uqquspyrr
m:i+uncertain	srtpsvtsr
m:i+unchanged	ooqwsvuqu
m:i+unsuccessful	srqutptqw
m:i+until	tpunq1sou
m:i+video	rvrqrrtru
m:i+visit	svqpssvru
m:i+volunteer	stsvsrssq
m:i+wait	srpusyrps
m:i+we	pzotpw4hp
m:i+weekday	xwqk4nrmu
m:i+weeks	psmnwy1mt
m:i+when	qttwqnxpt
m:i+which	pvrvpm0ot
m:i+will	twpvqxvjr
m:i+wish	loou2ysnu
m:i+withdraw	sqsossusx
m:i+would	nzowrl5ku
m:i+yes	rpomyw0os
m:i+you	ovkr0w5go
m:if	nyysxmsms
m:if+join	sssststsp
m:if+keep	qsswstssp
m:if+match	xssqssssr
m:if+minutes	svuststsl
m:if+month	rrruvrssr
m:if+next	swqrstssr
m:if+not	qstqrxtqs
m:if+number	qxtnxours
m:if+numberword	sutntssst
m:if+other	sssosutrt
m:if+pastbe	ttrwrpsqs
m:if+person	sstpttrts
m:if+position	strvstssp
m:if+profile	ursqrrvrs
m:if+questionhow	qvsursqqt
m:if+review	wqsrqsrru
m:if+schedule	utrtssssp
m:if+search	stssssvso
m:if+send	rvtnsqtvs
m:if+senior	srtstsstp
m:if+stage	uursssssp
m:if+start	srrtvssrr
m:if+talk	svtssstsm
m:if+task	uustsssul
m:if+test	tstsssssp
m:if+third	tqrsrsrrw
m:if+today	suurtsusm
m:if+unchanged	ststssvso
m:if+we	qvusvsror
m:if+weekday	rwrrvrsrr
m:if+weeks	uwqpwqqrr
m:if+when	qtrrtrxsq
m:if+which	sssqssvss
m:if+will	ttrsrvrqr
m:if+would	prquvsvqs
m:if+yes	tvopwququ
m:if+you	qwur0otlr
m:impression	qq0xrlrrt
m:impression+match	sssvtsstn
m:impression+minutes	stysssrsm
m:impression+next	trvrssssr
m:impression+not	ssryrqrrs
m:impression+number	qtxqsprus
m:impression+numberword	sswtsrrsq
m:impression+offer	tsssusssp
m:impression+pastbe	trrwsprru
m:impression+person	tustusrsn
m:impression+pleased	ussttsrsp
m:impression+position	tsstsstsp
m:impression+privacy	rtrsrrwrs
m:impression+profile	qsrsrpyrt
m:impression+questionhow	ssqwrqrsu
m:impression+questions	srystssso
m:impression+review	tssussssp
m:impression+senior	stssstrtp
m:impression+stage	tsvrssssq
m:impression+strong	osrxuqrst
m:impression+survey	ssxsssssp
m:impression+task	rtsvsssso
m:impression+test	us1rssssj
m:impression+thanks	srsvssssr
m:impression+third	sqswsssss
m:impression+we	rrtvtqqst
m:impression+weeks	tssvusttl
m:impression+you	rqxysnqqs
m:instead	ozswrrpnv
m:instead+meet	sqstsrssw
m:instead+move	surutssso
m:instead+number	sysltrrqv
m:instead+onsite	swtrsrrss
m:instead+other	sssrstrsv
m:instead+pastbe	rsssrtrrv
m:instead+position	rtsprtssu
m:instead+salary	srrswrrsr
m:instead+some	rsrwsqtrr
m:instead+start	sssststsp
m:instead+think	ssspstsst
m:instead+third	ssssrrrsw
m:instead+we	rtvxsmrrt
m:instead+weekday	swsstrrsp
m:instead+weeks	srstsqrsx
m:instead+will	spsustrsu
m:instead+would	quqsstrqv
m:instead+you	pvqvtwpps
m:interest	yomtll7rv
m:interest+job	ysrvrrssm
m:interest+join	uqrvrrsrr
m:interest+lease	sssqssssv
m:interest+many	vssrssrss
m:interest+meet	tuspsstsr
m:interest+not	nqqrrq1sw
m:interest+number	twqrrqrsu
m:interest+numberword	ttsotssst
m:interest+offer	sssvssssq
m:interest+pastbe	ruspsrvst
m:interest+person	rtsqsrrsv
m:interest+pleased	tttrssusn
m:interest+position	vsszqprrp
m:interest+profile	uuptpp0rp
m:interest+received	vsspssstr
m:interest+regret	qssvsssst
m:interest+review	strqrsssv
m:interest+start	urrwrrsrq
m:interest+still	trsosursw
m:interest+study	sssvssssq
m:interest+tech	quqxssssr
m:interest+thanks	zsq2pqqpn
m:interest+third	sssrssrsv
m:interest+unchanged	trsosrssx
m:interest+we	zsszqstpj
m:interest+weekday	svrrssssr
m:interest+wish	qssvssssr
m:interest+would	prrsrtwsu
m:interest+you	ysoxnpwot
m:internal	snpyvuqsq
m:internal+not	rrrvssssr
m:internal+number	srsvvrrso
m:internal+pastbe	tqrwstrrp
m:internal+position	srswsrssq
m:internal+questionhow	rrrwstrsq
m:internal+we	sssvstssp
m:internal+you	urswtsssn
m:interview	n1mvo0opv
m:interview+invite	oysuqoqrx
m:interview+job	tsqtrqssv
m:interview+join	ryrrrxrrn
m:interview+keep	ttsnrvsst
m:interview+link	rxrtsrsto
m:interview+list	rrrrrursv
m:interview+many	srstsvssq
m:interview+match	xtrtrztrh
m:interview+meet	rrqrqyrsu
m:interview+minutes	qzqmrrrtx
m:interview+month	xxomqvput
m:interview+move	szqqrtsrp
m:interview+must	qvrurstrr
m:interview+next	rxpouypqs
m:interview+not	nvpwpzsot
m:interview+number	r1ntppptu
m:interview+numberword	ruovoxppw
m:interview+offer	struysruj
m:interview+onsite	t0rprustk
m:interview+order	rvsssrrss
m:interview+other	srrsqvrrv
m:interview+past	rpsrrwrrw
m:interview+pastbe	m0nvp0oov
m:interview+person	qypuqyoot
m:interview+phone	ytrrrostr
m:interview+place	rwqsqyrqq
m:interview+placename	szrsrrsso
m:interview+please	syrprrrts
m:interview+pleased	qzrmyqqru
m:interview+police	svssstssp
m:interview+position	n3sot1quh
m:interview+questionhow	trstqpouy
m:interview+questions	smsssssr0
m:interview+received	trrrsssrv
m:interview+regret	ryrtrqrrq
m:interview+reminder	svtssrrsr
m:interview+result	qsvwsxrrk
m:interview+review	uxpuqtprs
m:interview+schedule	rypnoztpt
m:interview+senior	t0sqrvrsj
m:interview+shortlist	wrrurursn
m:interview+some	rurupvqqu
m:interview+soon	svsqssssr
m:interview+stage	vwpttvsql
m:interview+start	tvwprrrsp
m:interview+still	rrtrrzssp
m:interview+strong	srrstvqrt
m:interview+study	rvruqqrsu
m:interview+talk	uwttrrtsl
m:interview+task	rxtrrorrv
m:interview+tech	rwssstsso
m:interview+test	uyqsrprrs
m:interview+thanks	mxqxryrrn
m:interview+think	sqrsstrsw
m:interview+third	rrqqqvssw
m:interview+today	qyqtrqrru
m:interview+unchanged	rxrprzrtn
m:interview+until	tusssyssk
m:interview+video	txuorprts
m:interview+wait	ssrssvssq
m:interview+we	n1ntrzpps
m:interview+weekday	r1pnqrsrw
m:interview+weeks	supmqxsvt
m:interview+when	surprttst
m:interview+will	x1qkpwost
m:interview+would	rxrlqyqpw
m:interview+yes	sssqssssv
m:interview+you	j2nwr1omv
m:invite	kz1yqlppu
m:invite+job	rqsvtqsst
m:invite+lack	ssutssssp
m:invite+link	swssrrrrs
m:invite+list	tqstsrssv
m:invite+loan	srxsssssp
m:invite+match	vsvssrsso
m:invite+meet	stunussru
m:invite+month	qtworqssx
m:invite+move	srrqssssw
m:invite+must	uqsrsrssv
m:invite+next	ruxssprqr
m:invite+not	pspxsxqqr
m:invite+number	ovzormqux
m:invite+numberword	ru0vroqor
m:invite+onsite	ryqsrrqru
m:invite+pastbe	oywupqppu
m:invite+person	rtyspsrqr
m:invite+phone	susrtqrrv
m:invite+placename	spusssrtt
m:invite+please	rttprsrsw
m:invite+pleased	qwrouqrrx
m:invite+police	srwrssssp
m:invite+position	ryzttrrri
m:invite+questionhow	stysqnrst
m:invite+questions	py0ktqrqu
m:invite+received	trrqsrssw
m:invite+result	tsvsrsrsq
m:invite+review	muuurtspu
m:invite+salary	sssosstsv
m:invite+schedule	sruqqrqsz
m:invite+send	sutorsrsu
m:invite+senior	svyprtutj
m:invite+some	tsvtqvqpr
m:invite+soon	ussrssstp
m:invite+stage	swyttrrrk
m:invite+still	srrrswstr
m:invite+talk	swrtrrrrt
m:invite+task	sv2qsrssj
m:invite+tech	ssxsssssn
m:invite+test	uw3prsrrh
m:invite+thanks	rqsussssv
m:invite+think	svrptsrsu
m:invite+third	tsqvspuqt
m:invite+training	tuutrrrsp
m:invite+trial	susrusrtp
m:invite+unsuccessful	rrsvtrrrs
m:invite+video	swysrrrrm
m:invite+visa	rqsqssssw
m:invite+wait	srsrrvtss
m:invite+we	kw0wrqrot
m:invite+weekday	sqrqtsqq0
m:invite+weeks	psqqsxpuu
m:invite+welcome	orpuwqtsv
m:invite+which	rputrrsrv
m:invite+will	nyypsppqw
m:invite+wish	sssutsssp
m:invite+would	mvxvupros
m:invite+you	jz1zrmoot
m:job	0nowpksxv
m:job+join	rtrtrrxqs
m:job+keep	rrrurqrwu
m:job+link	rrrtrrtrv
m:job+luck	rssysrsso
m:job+match	qqrtrqx2l
m:job+meet	ssrwspqwp
m:job+minutes	ruttqprwr
m:job+month	tprlvstux
m:job+move	srsrssrsv
m:job+must	qqrvrputw
m:job+not	orqwsvrst
m:job+number	unzgvkr7r
m:job+numberword	nqvvrnwsw
m:job+offer	rqqt0osrs
m:job+only	srrvrsttr
m:job+other	osrzrsrru
m:job+past	qqtwrprvt
m:job+pastbe	qqowrtrrz
m:job+person	spqwrmyvr
m:job+placename	qrrtspxzl
m:job+please	nuwttqqrt
m:job+pleased	rpruyqsqt
m:job+police	tssossrsw
m:job+position	wqpvurrqs
m:job+privacy	ssrsqryvo
m:job+profile	qoqsppyxu
m:job+questionhow	vrqwpnstu
m:job+questions	sqwpsrsrv
m:job+received	0prosstrs
m:job+recruiterintro	psrtqruuu
m:job+regret	rrsvsqsst
m:job+remote	sssmsstvu
m:job+review	urouwpqtt
m:job+salary	srskxqwsu
m:job+schedule	qutvsrrss
m:job+school	rqrssssvt
m:job+search	lqqurqs0v
m:job+send	tqqtvpqyr
m:job+senior	trqvrovxo
m:job+some	rrsyrpurs
m:job+stage	urturptrr
m:job+start	srrnwqusw
m:job+still	pvrrqtstt
m:job+strong	qttvsrsrs
m:job+talk	rvrqtrtrs
m:job+task	qpzuqqrts
m:job+tech	rssqssvts
m:job+test	rs0sssstj
m:job+thanks	zsr0rrrrj
m:job+think	tqsurqrws
m:job+third	sqpvqrruv
m:job+today	rrsvrrrst
m:job+unchanged	purturqrv
m:job+unsubscribe	rsssssswr
m:job+visit	svssssssq
m:job+we	qqszsmvsu
m:job+weekday	swvprqqur
m:job+weeks	vrpmynqvx
m:job+will	tsqsvpsqv
m:job+wish	otqzsptss
m:job+would	rorwrqsvv
m:job+you	znmu1ittt
m:join	0zorpnsqt
m:join+link	qwqqrrsrw
m:join+match	tsswtstsl
m:join+meet	pxsorstqx
m:join+minutes	rvturrtrq
m:join+month	qwqpwrstr
m:join+must	qrsurvurq
m:join+next	uwsmqssrv
m:join+not	lrrzrzrps
m:join+number	rxqmyotrt
m:join+numberword	oxovpo2rr
m:join+offer	ssrswrssp
m:join+onsite	qxqprwsrt
m:join+other	trsvrqsrt
m:join+pastbe	nqp0qwups
m:join+person	p0qtqtwrl
m:join+phone	rvrtsqrtr
m:join+placename	uurlrswsu
m:join+pleased	surl1qrqt
m:join+pool	urrrrvqtr
m:join+position	uwrrtxtsh
m:join+privacy	rsssssvsr
m:join+profile	wqrrrpwru
m:join+questionhow	tsrwppsqv
m:join+questions	trsrssrsv
m:join+received	xsspsrtrr
m:join+recruiterintro	sssqsrvrt
m:join+reminder	spsrsrtsy
m:join+repair	stssstssp
m:join+review	0prpqrsst
m:join+salary	rrrnusvtt
m:join+schedule	rurqqsstv
m:join+search	rrrrrrxss
m:join+send	qotstrstw
m:join+senior	sxrvsqtsm
m:join+some	psqwpuyqr
m:join+soon	wsrqsssrt
m:join+stage	tytrsssrm
m:join+start	prquxqtqs
m:join+still	qsqqrvtsw
m:join+strong	rsrsrstrv
m:join+study	rtrsrtrsv
m:join+talk	s0vrsrrsj
m:join+task	rtvsrrrrr
m:join+tech	srsostvss
m:join+test	ttzrssssl
m:join+thanks	xruzrtrrj
m:join+think	rrrvtsssq
m:join+third	rsqurqwrt
m:join+today	vrrtqrrtt
m:join+training	strutsssp
m:join+travelbook	tsssssuso
m:join+trial	sstustsso
m:join+unsuccessful	qsrwsssss
m:join+until	sssrsxtro
m:join+video	ryroqstsu
m:join+we	0onp1ouot
m:join+weekday	rwroqqtsy
m:join+weeks	rorwqrvts
m:join+when	rqssrsusv
m:join+will	yyritrsrt
m:join+wish	vprstqsqv
m:join+would	puotxpyns
m:join+you	zxnr0nqnr
m:keep	qlqwn1rsw
m:keep+lease	sssqssssv
m:keep+link	qrvtsrsrs
m:keep+list	rrssrwrrt
m:keep+loan	sssqsstsv
m:keep+many	srtorurrv
m:keep+match	qrrtrssxq
m:keep+meet	sqsqsusrw
m:keep+minutes	rqxqrurrs
m:keep+month	rsrpqwtrt
m:keep+move	rrssrursv
m:keep+next	rrtuqvsrr
m:keep+not	rorup0qqv
m:keep+number	to0mrssrv
m:keep+numberword	qnwuozqpu
m:keep+offer	rrsowsssv
m:keep+only	tssosvsst
m:keep+onsite	rrsvsrrru
m:keep+order	srtorrssy
m:keep+other	rrrsrvrrw
m:keep+past	rrrsstrsv
m:keep+pastbe	srpsqxtpu
m:keep+person	rqrqrwvru
m:keep+phone	spttq1qqq
m:keep+place	srsmrxsrv
m:keep+please	wruqquqqt
m:keep+pleased	rrsvstsss
m:keep+pool	qqstqzsrr
m:keep+position	pqsstwsrt
m:keep+privacy	trrsrqtrv
m:keep+profile	orswspusv
m:keep+questionhow	qoutqvrrw
m:keep+questions	srvrssssr
m:keep+result	rrsrrursw
m:keep+review	wrsptsrss
m:keep+salary	srsqrsrsx
m:keep+search	srsorrtwu
m:keep+send	trtqrssrv
m:keep+senior	rqrrrvtru
m:keep+sign	ssrsrsssv
m:keep+some	optwqxrqt
m:keep+soon	ssssrvssr
m:keep+stage	tqsmsyrsu
m:keep+start	rrssrvtss
m:keep+status	srsrsvssu
m:keep+still	qrroq1sqv
m:keep+strong	trsqsrssv
m:keep+tech	srwrssssq
m:keep+third	rrstqurrv
m:keep+unchanged	ppqvp1qrv
m:keep+unsuccessful	srsrrrssx
m:keep+until	qqrvrutrt
m:keep+visit	sqtqssssv
m:keep+wait	qqowqytpu
m:keep+we	omqwq0vpv
m:keep+weekday	rrtwsprsu
m:keep+weeks	uppupxrqv
m:keep+which	srsqrxsrs
m:keep+will	pqsurxqqt
m:keep+would	pprup0rqv
m:keep+you	plsuo3rsv
m:lack	np1zoluow
m:lack+link	pwvjqo1pw
m:lack+meet	rrtssrssw
m:lack+not	prtxqpsqx
m:lack+number	rt0nrntrw
m:lack+numberword	qpxvroqqw
m:lack+offer	sssrsrrsv
m:lack+order	rssqsrrsx
m:lack+pastbe	rsryrosrv
m:lack+please	ptvlrrxsv
m:lack+profile	sstpssssu
m:lack+questionhow	qquvrrsrt
m:lack+reason	rrssssssv
m:lack+received	tssvssssq
m:lack+result	srsvssrsr
m:lack+review	rsrvrqssv
m:lack+salary	stsnssssw
m:lack+schedule	sutsrstrp
m:lack+some	rssvssrss
m:lack+start	stqsssrsv
m:lack+study	rrqsrtrsx
m:lack+talk	svsrssssr
m:lack+test	sptsrrrsx
m:lack+third	qrsvrssru
m:lack+we	posxqrtrw
m:lack+weekday	sstssrrsv
m:lack+weeks	rrrvrrtsu
m:lack+would	snrwrqtrx
m:lack+you	nqwzqlxpw
m:lease	qptmqpzt1
m:lease+loan	rssoqstsy
m:lease+number	tnsjwqxtw
m:lease+numberword	rrsnrsysu
m:lease+offer	rrsrrsusv
m:lease+other	rrsmsqss1
m:lease+pastbe	sqrttrrrv
m:lease+pleased	ssssrsssv
m:lease+questionhow	sssptstsu
m:lease+received	sssrrsrsw
m:lease+review	rsspssssw
m:lease+salary	rrsourwrt
m:lease+send	sstpsstsu
m:lease+some	ssspssssv
m:lease+thanks	rssmssrs1
m:lease+today	usspsssst
m:lease+we	qqtqqrusy
m:lease+weekday	srrosrssy
m:lease+weeks	qqtmstyrv
m:lease+which	rssrssssv
m:lease+will	srsqsqtsw
m:lease+you	qquportr2
m:link	o13ipmruv
m:link+list	spusrrust
m:link+match	srrvrrwrr
m:link+meet	usrpssssw
m:link+minutes	qvzorqsqt
m:link+month	rrwqtqqsv
m:link+move	sutossrst
m:link+must	sstprrvrt
m:link+next	suxnrprsu
m:link+not	suvrsprqu
m:link+number	py2krlrtw
m:link+numberword	pw2mrprrt
m:link+onsite	ovquqrrrx
m:link+order	stsosrssx
m:link+other	qrsusrssv
m:link+pastbe	vtqurrrqu
m:link+phone	tuuossrts
m:link+placename	sssqssssv
m:link+please	nwzkprurx
m:link+position	vsqurqstr
m:link+profile	pruvrquwo
m:link+questionhow	rr0trprqs
m:link+questions	srwsrrrrs
m:link+received	yrsorrsru
m:link+review	uxvorqrqs
m:link+salary	srrovrurv
m:link+schedule	rxtosqsrv
m:link+search	qwspsrusr
m:link+send	rp1ktpurv
m:link+sign	rrrqyrrrv
m:link+some	qwynrqrst
m:link+stage	ssvvrqtro
m:link+start	rsvourtrt
m:link+status	vsrossstt
m:link+still	rtvssrssr
m:link+study	srrrssssv
m:link+talk	swstrrssq
m:link+task	upzqrqsrs
m:link+tech	rsvrsssss
m:link+test	sr0rstssl
m:link+third	uquorstru
m:link+timed	ssusstssp
m:link+today	wrvlrsrtu
m:link+unchanged	qyttsqrrr
m:link+unsubscribe	sssqssssw
m:link+until	qsyprqsru
m:link+video	rysnsrrsv
m:link+visit	qosurstry
m:link+we	mo1vpptqw
m:link+weekday	qv0osqqrr
m:link+weeks	ruxkvpsru
m:link+which	rvrrsrrst
m:link+will	uwwlrqsqt
m:link+would	qn0uqssrs
m:link+you	nq1xqotov
m:list	popns0ury
m:list+match	rssssxsso
m:list+meet	stsusrssp
m:list+minutes	tpssssssu
m:list+move	sssqssssv
m:list+next	rrspssssw
m:list+not	pqq0susqr
m:list+number	qlsmryvuw
m:list+numberword	rrsurxrps
m:list+onsite	ssspstssv
m:list+order	sssostssw
m:list+other	srrrssssv
m:list+past	rrsqsvtss
m:list+pastbe	prqyqysqs
m:list+phone	rqsstvrss
m:list+place	qstprzqru
m:list+please	spspustsx
m:list+pool	qoqns0try
m:list+position	qqqvqxrrs
m:list+questions	sqssssssv
m:list+result	qrrurxrrs
m:list+salary	sssktsss0
m:list+schedule	rurossuru
m:list+send	rqsktuts0
m:list+shortlist	qrrtswsrt
m:list+sign	srssrvsss
m:list+some	rrstswrrs
m:list+soon	sssqsvsss
m:list+still	rrsqswrrt
m:list+talk	srsrssssv
m:list+tech	sstnsstsw
m:list+third	sssqrwrss
m:list+today	rsrsrsrrw
m:list+unchanged	rrrqsxrrt
m:list+unsubscribe	sssissts2
m:list+wait	tsrntwrqv
m:list+we	qopvq1tpu
m:list+weeks	trrqrvssu
m:list+when	sssrsvssr
m:list+will	srrvrurrs
m:list+would	sptsqyrqs
m:list+you	nqoyqzupt
m:loan	oo1mopuxx
m:loan+many	sssnssssx
m:loan+must	prsqsrxru
m:loan+not	pqwxposrv
m:loan+number	qpqmyqtww
m:loan+numberword	opvtvruqt
m:loan+offer	ssspptssy
m:loan+onsite	ssrpqrswt
m:loan+order	sssqssssv
m:loan+other	srsssvssr
m:loan+pastbe	rpuqqurrw
m:loan+payroll	rqujxtrvt
m:loan+person	ssspssvtr
m:loan+placename	rssnstsxr
m:loan+please	tqstqrssv
m:loan+pleased	tsssptssu
m:loan+position	tttrsustn
m:loan+questionhow	rssuqvsqs
m:loan+received	srsvrsrrt
m:loan+recruiterintro	ttsnssutt
m:loan+remote	sssprsruv
m:loan+review	sttlssruy
m:loan+salary	sqrkwsusw
m:loan+schedule	sqspssssw
m:loan+send	sssqssrsv
m:loan+senior	svvossvuk
m:loan+start	ursptttrt
m:loan+still	rrttrrsrv
m:loan+test	srztssssm
m:loan+thanks	osstsssuu
m:loan+today	srsnssssx
m:loan+travelbook	trssvsstp
m:loan+unsuccessful	srsorqssz
m:loan+until	srsrrvsst
m:loan+video	psurrsssv
m:loan+visa	srrousxsr
m:loan+we	qprzspvqu
m:loan+weeks	qrqrvqssx
m:loan+you	oqynwqsrw
m:luck	0ntxqmorw
m:luck+not	rsrsstrsv
m:luck+number	tssmsssuv
m:luck+pastbe	zsrorstrr
m:luck+questionhow	ssrrssssv
m:luck+received	yssrssssp
m:luck+recruiterintro	qsswsssss
m:luck+search	mrrvrrrr0
m:luck+still	sssvssssr
m:luck+thanks	pssysrssr
m:luck+think	ssspsssus
m:luck+today	sqrssrssv
m:luck+we	mrrxrpruy
m:luck+wish	lqs0tpqsx
m:luck+you	yooyqqprx
m:many	xnqvrprsv
m:many+match	ssrtrrsrv
m:many+minutes	rqxqrxrrs
m:many+next	spqurwsrt
m:many+not	ssqwrtqrv
m:many+number	tqqxsptpu
m:many+numberword	rqrwsptsu
m:many+only	ssrrssrsv
m:many+onsite	srstrrtrv
m:many+order	sssqrsrsw
m:many+other	srrsusqrv
m:many+past	rqssrrrsx
m:many+pastbe	uqqwrptqv
m:many+phone	suslurutt
m:many+please	srsrrrssv
m:many+pleased	tqssvrsrt
m:many+position	yqsvrrqsp
m:many+privacy	ssspssstu
m:many+questionhow	pssxsqrst
m:many+received	zqrtqtqqr
m:many+review	yrsursqqq
m:many+salary	sssnssusw
m:many+search	srsssrrsv
m:many+still	rrrpsyrus
m:many+strong	qrrvtqsrv
m:many+talk	rrrwsrsst
m:many+thanks	vrsurrsrs
m:many+third	rqrvqsrtw
m:many+unchanged	rrsmsysus
m:many+unsuccessful	ssrsssssv
m:many+until	rtrqrzsrp
m:many+we	rqpxspsqx
m:many+weekday	sutpstrss
m:many+weeks	upqtrvrst
m:many+which	srrvtqrru
m:many+will	uuqvtqqrr
m:many+you	ttqvtqrrs
m:match	vnpvpouwv
m:match+meet	uqrwrursr
m:match+month	tsvrssttn
m:match+must	qqsvpp0ts
m:match+next	wsrtrrrss
m:match+not	mqr4rpsru
m:match+number	ovownnq5r
m:match+numberword	qqstruwqs
m:match+only	trrqsrvst
m:match+onsite	qrssrsvst
m:match+other	prryrqsru
m:match+pastbe	iqpyq0stu
m:match+person	usrtrvzsi
m:match+phone	zrsossrtr
m:match+place	ssqurxrrq
m:match+placename	rrrrstt1m
m:match+please	qstssswrp
m:match+pool	srstrxtrp
m:match+position	nrsysuuwk
m:match+profile	wonsno2tu
m:match+questionhow	yqqurqrrt
m:match+reason	tsswssrsp
m:match+regret	qssxsrrss
m:match+remote	sssqssrvs
m:match+result	tssxststl
m:match+review	yrrvssstl
m:match+salary	rqrpxqusu
m:match+search	rsrsprsxs
m:match+send	trstsrvso
m:match+senior	rsssssvwm
m:match+some	rrrwrstqt
m:match+stage	wsuvsusri
m:match+still	sssvsussn
m:match+strong	lss0rvwtk
m:match+survey	srswssssp
m:match+talk	usssstusn
m:match+task	qsswssssp
m:match+test	ur0vrqrsk
m:match+thanks	rssvssssq
m:match+think	urrurrwro
m:match+today	qsrvrsssu
m:match+training	ossqsstsx
m:match+unsuccessful	rrsvssrss
m:match+until	sttvstssn
m:match+we	qrqwpptsw
m:match+weekday	rvrrrssrv
m:match+weeks	xpqpqqvtu
m:match+when	prswsrssu
m:match+will	ysssqqqtt
m:match+workwear	rvspstsss
m:match+would	trqqqrzuq
m:match+yes	utstssssp
m:match+you	vlntoo2xs
m:meet	rzpxpprou
m:meet+minutes	szuoqsqrr
m:meet+month	rwqpqwrrt
m:meet+move	svsmrrrry
m:meet+next	twtkqxspt
m:meet+not	oppwuyrov
m:meet+number	uzrlrrpqy
m:meet+numberword	szvtpupmq
m:meet+only	tsrprvrru
m:meet+onsite	sysmqprux
m:meet+other	rqrvtvqrr
m:meet+past	strrrvprv
m:meet+pastbe	oxpwqytor
m:meet+person	sypsrwqpq
m:meet+phone	tvsqrrsrs
m:meet+placename	rvrtrtsrq
m:meet+please	ruwsrrrrt
m:meet+pleased	rxsqrpvqu
m:meet+position	tvwsrrrsm
m:meet+questionhow	qyxxpqnos
m:meet+questions	rqvssrsrs
m:meet+reminder	rrrrrrrrx
m:meet+review	yurspqrpu
m:meet+schedule	rvrmqvrrw
m:meet+search	rttsrrrqw
m:meet+send	rvslsrrrz
m:meet+senior	tyttsssth
m:meet+some	pxrurxqpr
m:meet+stage	tvstrstrp
m:meet+start	syrsrrpss
m:meet+still	rtrsrxrrs
m:meet+talk	tzsprrqrs
m:meet+task	ssvxrrrrp
m:meet+test	rrwtrrrrs
m:meet+thanks	rosysttrq
m:meet+think	qtvtstrrr
m:meet+third	uwquoxppr
m:meet+today	rwrvqsrqr
m:meet+trial	sssrssssv
m:meet+unchanged	sssosvsrt
m:meet+until	rrwmr0rqr
m:meet+video	txsqrrsrr
m:meet+visit	rvrrrssrs
m:meet+wait	uvxlqvqqs
m:meet+we	ox1urqrkt
m:meet+weekday	uwrntrtpw
m:meet+weeks	wqrqsxrps
m:meet+when	swrqrstrt
m:meet+will	2yykpopqr
m:meet+wish	owvsrxspp
m:meet+would	p1ziqttnt
m:meet+you	n01wpprlr
m:minutes	o02jrmssv
m:minutes+month	pvznzqpqp
m:minutes+move	srrssrtrw
m:minutes+must	sxumrsqtv
m:minutes+next	q0wnsrrps
m:minutes+not	qz0vpmpos
m:minutes+number	my1f2ksus
m:minutes+numberword	rx0ksnsqw
m:minutes+offer	rsrqxrsrs
m:minutes+only	susmtstts
m:minutes+onsite	qxtmrqvvs
m:minutes+order	sssqssssv
m:minutes+past	sxrqsqqtu
m:minutes+pastbe	pru0qpqpv
m:minutes+person	t1rosttuj
m:minutes+phone	svuorqqsw
m:minutes+place	swtmrusss
m:minutes+placename	rwvnrrxvk
m:minutes+please	pv2pqprqu
m:minutes+pleased	rrrstrrsv
m:minutes+pool	usspstttq
m:minutes+position	rvqtsqvsq
m:minutes+profile	stvqrrsss
m:minutes+questionhow	pyyppqqss
m:minutes+questions	st0oqqrqu
m:minutes+reason	rtyqrrsrq
m:minutes+received	svsqrqsrv
m:minutes+remote	rrrqrrwus
m:minutes+review	svumstrsu
m:minutes+salary	qqpo1qwss
m:minutes+schedule	ryynrpsqu
m:minutes+school	tstnqutvr
m:minutes+send	ssyrqrrqs
m:minutes+senior	tzsqstrwh
m:minutes+sign	sssutssto
m:minutes+some	syvprqtsp
m:minutes+stage	ryvprqrrs
m:minutes+start	quxkztrqq
m:minutes+strong	stsvsssrr
m:minutes+study	sxrqssrst
m:minutes+survey	qrursrssw
m:minutes+talk	q1ukrqrut
m:minutes+task	r01nqqsqn
m:minutes+tech	sqzssssso
m:minutes+test	ts4srrrsh
m:minutes+thanks	ttqxrqsrq
m:minutes+think	srxsrstrs
m:minutes+third	svuorspsu
m:minutes+timed	sp0ussssl
m:minutes+today	ttvmrtrut
m:minutes+training	rvsstssss
m:minutes+trial	stwussssm
m:minutes+unchanged	uvrprurrs
m:minutes+unsubscribe	tssqssrsv
m:minutes+unsuccessful	sqssssssv
m:minutes+until	swxoqsrrr
m:minutes+video	szuqqqqrr
m:minutes+visit	rutqrrrsv
m:minutes+we	pyywropor
m:minutes+weekday	qvuqzpprr
m:minutes+weeks	vuoi2rttr
m:minutes+when	qwvptqrru
m:minutes+which	swunssrrs
m:minutes+will	r20kqqqos
m:minutes+wish	swspsvsso
m:minutes+would	qwynrssqt
m:minutes+you	nz0o1molt
m:month	pzmg01pru
m:month+move	rrrorzrrv
m:month+must	rrtopuxst
m:month+next	ropxq1sps
m:month+not	sorxq0ros
m:month+number	o00g1mnsv
m:month+numberword	quqixwvts
m:month+offer	qrqqzrrrv
m:month+onsite	tzpmuqrtu
m:month+order	rtrqrrssw
m:month+past	rrsvtrsss
m:month+pastbe	lmoyywtov
m:month+payroll	sssqsrssv
m:month+person	rvomxttst
m:month+phone	ssrqvuqrs
m:month+place	rsoqtwssv
m:month+placename	wwrmtprsu
m:month+please	pvurvsort
m:month+pleased	qurpxrqqx
m:month+police	truptvrrr
m:month+position	rqquzytsh
m:month+profile	sqrvrqrtt
m:month+questionhow	qvotwwqqr
m:month+questions	sqvqrssst
m:month+received	vrrvrprru
m:month+review	0qpnuuqrt
m:month+salary	qoqm2qttv
m:month+schedule	tzqmrpqsx
m:month+school	qqrovqsux
m:month+search	ssrqrsvss
m:month+send	sstnyrsss
m:month+senior	rsqmuwtus
m:month+shortlist	yssostrsq
m:month+sign	rrrrytrrr
m:month+some	rrpttvuqr
m:month+soon	trrrtvtrq
m:month+stage	uvvrsvrsk
m:month+start	upnm2rrtv
m:month+still	rqrsqvttt
m:month+strong	trrswrssq
m:month+study	rqpsvstsu
m:month+talk	tqpmxstsv
m:month+task	rrxsrrstq
m:month+tech	ssusssssp
m:month+test	sp0rrorru
m:month+thanks	rrrvsqssu
m:month+think	sssrrwrrr
m:month+third	trqurvrqt
m:month+today	srrpsysrt
m:month+training	qqpxztpsp
m:month+travelbook	sssrrrtsw
m:month+trial	sxusrssso
m:month+uncertain	sssrsxsso
m:month+unchanged	qurqwvqpt
m:month+until	qmxmzypqs
m:month+video	syqorrrvt
m:month+wait	qrrrrytrs
m:month+we	qmnn1zwnt
m:month+weekday	o2vi0norv
m:month+weeks	rrpk0wvqr
m:month+when	ryurrrrqs
m:month+which	rvpmytrqu
m:month+will	1oolqwquw
m:month+wish	rrrnwxsrs
m:month+withdraw	rsstsqssv
m:month+would	ptrn0wtor
m:month+you	nxnl10oov
m:move	m1pxqoqqx
m:move+must	ryssprqru
m:move+next	rqrrsursw
m:move+not	luqxrxrpu
m:move+number	syrjsqrty
m:move+numberword	qrvtsrupt
m:move+onsite	sxrmrvrru
m:move+other	qrqusssrv
m:move+past	srrrrssrw
m:move+pastbe	osrwqyppu
m:move+person	tvrsqtrrs
m:move+place	strqsvsss
m:move+please	puxprrrrv
m:move+position	rrsur0rsl
m:move+questionhow	srvvqqrrt
m:move+regret	nvrzrrrrs
m:move+review	svqrssqrw
m:move+salary	stsotsssu
m:move+schedule	rwqlrxrrv
m:move+search	sxslsrssw
m:move+send	mutwuospw
m:move+sign	srurvsrsr
m:move+some	ruqvsstqs
m:move+stage	rvrtrvrrr
m:move+start	sqrqvtsrt
m:move+still	ssrrsrssv
m:move+strong	rssvsrssr
m:move+talk	tvrprrrru
m:move+test	rr1qrstsn
m:move+thanks	tsrxrrsro
m:move+think	ssrqsstsv
m:move+today	rtrvrssrs
m:move+unchanged	ssworrrsw
m:move+unsubscribe	susrssstp
m:move+until	rrrqrutsv
m:move+video	sxtrrssso
m:move+we	lzrxtpopw
m:move+weekday	tutorprrz
m:move+will	svqxsoqqu
m:move+wish	svrsrtrss
m:move+would	puvpsruqu
m:move+you	n2rxsnpov
m:must	oo0xomvrv
m:must+next	ssqsrssrx
m:must+not	orxuoyums
m:must+number	rpynnn6st
m:must+numberword	oowxrmusv
m:must+onsite	rtrtqqxrt
m:must+order	sssprrusu
m:must+other	srqxsortt
m:must+pastbe	nsq0qtrqu
m:must+payroll	qssrsstsw
m:must+person	qsrtpsyss
m:must+please	ptrusrurs
m:must+position	rtsuqxwrk
m:must+privacy	rssrrrvss
m:must+questionhow	srqwrptru
m:must+recruiterintro	ssspsswst
m:must+regret	oxqwqsqqt
m:must+result	rrvvrtrsp
m:must+review	srtvqprsv
m:must+salary	srsnrsysu
m:must+schedule	svuuqqsqs
m:must+send	trvtqqrtt
m:must+senior	qsrvrswun
m:must+sign	rsrswrrrs
m:must+some	sorxrqstt
m:must+start	rrsnrswtw
m:must+still	wqsprvsqt
m:must+strong	qrswrssrt
m:must+study	trsqrsstv
m:must+talk	svssurrsp
m:must+task	pvusrqsru
m:must+tech	rrrprrytr
m:must+test	rrztrqrsr
m:must+think	strwrsrtq
m:must+third	sqtwqssqs
m:must+today	rwrstspqu
m:must+travelbook	stsssttsp
m:must+unchanged	rvsltvsrv
m:must+unsuccessful	puwyqprrp
m:must+until	srrnvxrqu
m:must+video	rswrrrsrt
m:must+wait	rrrqsxtsr
m:must+we	osrzqowqu
m:must+weekday	rtvsrpqus
m:must+weeks	qovvpo0sr
m:must+which	rsrurrrrw
m:must+will	trxuqprrt
m:must+withdraw	sstussssp
m:must+would	ovoupsvvr
m:must+yes	stpuusrrs
m:must+you	opxupzqot
m:next	pxyvmyoms
m:next+not	oqnyr1pov
m:next+number	t0zipqqru
m:next+numberword	q0yuonqnt
m:next+offer	rqrryrrrt
m:next+onsite	qwruqqsqv
m:next+order	trrsqrrrx
m:next+other	trqsrvqru
m:next+past	sprttusrt
m:next+pastbe	pqqvryrrt
m:next+person	wvtupvvoj
m:next+phone	xrslturss
m:next+place	sppxozqow
m:next+placename	surrrrvrs
m:next+please	oyxrsopqu
m:next+pleased	rvrkzqrqw
m:next+pool	rrsqstrsw
m:next+position	qvqsvwsul
m:next+profile	tsqtqqwrs
m:next+questionhow	zvutorpos
m:next+questions	rtwprrsru
m:next+received	vrsqrssst
m:next+regret	srrvssrss
m:next+reminder	sqsprrsrz
m:next+review	0sxsppppq
m:next+salary	sorowrsuu
m:next+schedule	rxqkrzrpv
m:next+search	sstpsrvss
m:next+send	vrvourrqu
m:next+senior	twtwtqurh
m:next+some	rtvvrsqos
m:next+soon	vwtoqtrrq
m:next+stage	ywztqlpop
m:next+start	rwqnstvqu
m:next+still	ptqrrzrrt
m:next+study	rqrxrusrs
m:next+talk	w0tmrrrpr
m:next+task	rszqrqrqu
m:next+test	uu2srqsrj
m:next+think	rsrrrwrrt
m:next+third	struqurpu
m:next+training	rstvtsrrp
m:next+trial	tttutrrrp
m:next+unsuccessful	qrrurtrrw
m:next+until	wpwopzppt
m:next+video	ruxprrsrs
m:next+wait	srrsrvqrv
m:next+we	pyzupxmkr
m:next+weekday	vxsmqqsqw
m:next+weeks	3yocqzsot
m:next+when	tqrsrurrv
m:next+which	trtorwqrt
m:next+will	2xxdpxpmt
m:next+withdraw	rrxusrtso
m:next+would	rwrrswrot
m:next+yes	vtrpttrss
m:next+you	pyzvqnqnt
m:not	mppxo1spw
m:not+number	op0yqtsms
m:not+numberword	qpzwmytmr
m:not+offer	qqowrzqpv
m:not+only	qpsvo0rrt
m:not+onsite	rrqwpyrot
m:not+order	qrqwrrtqw
m:not+other	nqpxtysou
m:not+past	rsrtrvtqs
m:not+pastbe	lpn1q0qox
m:not+person	orqwryspu
m:not+phone	wqtvpvqps
m:not+place	prqxpxrpw
m:not+placename	rsrwrwrrq
m:not+please	znztpsmrs
m:not+pleased	trqrqqurx
m:not+police	qqrttvqst
m:not+pool	qqryrwqps
m:not+position	nqq1r0vpl
m:not+privacy	qssvsprrw
m:not+profile	pprwpn3qt
m:not+questionhow	pspwqwunu
m:not+questions	urvusoqpw
m:not+reason	sqrzqpqrw
m:not+received	utpwqotqv
m:not+recruiterintro	rsqtrvsss
m:not+regret	jvq1rmqq2
m:not+reminder	usrmq0qss
m:not+remote	stsnssssw
m:not+repair	qqtursrrv
m:not+result	pqv0psqpu
m:not+review	tsxxponpw
m:not+salary	roowyouqv
m:not+schedule	oqrwr1qnu
m:not+school	ptqwrxspr
m:not+score	rrrxsrssr
m:not+search	npttpq0su
m:not+security	ttspssstt
m:not+send	rryvrorpv
m:not+senior	pqpwrxrss
m:not+shift	sttvsssso
m:not+shortlist	qqqvswrru
m:not+sign	pqrtuzqqr
m:not+some	qppzszrns
m:not+soon	sprxrvqrr
m:not+stage	nqozqyqqv
m:not+start	nrwyrvqor
m:not+status	upqwqvsqs
m:not+still	sqtbr5vrv
m:not+strong	ntqwrrrsy
m:not+study	psqxruprv
m:not+survey	rsrwsprrw
m:not+talk	qtorqu0pt
m:not+task	nvzwpopqu
m:not+tech	rrvssrsru
m:not+test	nq1xrpppv
m:not+thanks	prrwrrtru
m:not+think	psqvswrou
m:not+third	qqpwoypsx
m:not+timed	rr0qssrsq
m:not+today	ntoxq0rpt
m:not+training	qrpvqwtrt
m:not+travelbook	sssprwtsr
m:not+trial	sqrxrssrs
m:not+uncertain	tsststtso
m:not+unchanged	rqpus1qot
m:not+unsubscribe	sqrusrrsv
m:not+unsuccessful	oqrwpyqqw
m:not+until	uqpmt3rou
m:not+visa	srtvrtrrr
m:not+visit	surqrsrsv
m:not+wait	tonvu0soq
m:not+we	lpqyq2qov
m:not+weekday	uvwurnsns
m:not+weeks	sqpvpxups
m:not+when	nqtvquuru
m:not+which	qpsxqyrou
m:not+will	nsqzoyqpv
m:not+wish	nsqvsxrpu
m:not+withdraw	rtsxsrrrr
m:not+workwear	rxtrrrsrq
m:not+would	oqpvp1unu
m:not+yes	rtrir2xpt
m:not+you	kqp0q2tnv
m:number	mxzgzjp0u
m:number+numberword	nyzi1ktss
m:number+offer	qppn2otty
m:number+only	svrnrpvtw
m:number+onsite	r2phrmwww
m:number+order	squnrmuu0
m:number+other	rpoxrwrsu
m:number+past	oqpxppr3t
m:number+pastbe	oon0qyspw
m:number+payroll	prqk0ruuu
m:number+person	q0pmsmuys
m:number+phone	t1ritousu
m:number+place	qpozsyqou
m:number+placename	rwndqm27s
m:number+please	oz3jzmonv
m:number+pleased	oxrk0qrqy
m:number+police	rtwqtnqut
m:number+pool	rpslrzruv
m:number+position	xtjq0tpuo
m:number+privacy	nrrrqo0uw
m:number+profile	wprlrnwzu
m:number+questionhow	t10jsnort
m:number+questions	ts1kqprsw
m:number+reason	tqysqprru
m:number+received	3spxomsqs
m:number+recruiterintro	quqnpqyzr
m:number+registered	tststtssp
m:number+regret	syrssnrqu
m:number+reminder	swrmqsrsy
m:number+remote	pnqgwo16s
m:number+repair	ruxkprsuv
m:number+result	qqwztnprs
m:number+review	2oyl0mltr
m:number+salary	nkoh4l!wu
m:number+schedule	szvlporsy
m:number+school	osplxns5t
m:number+score	srqwrrsst
m:number+search	rpwion21t
m:number+security	qvsosrrsw
m:number+send	to1jznsrt
m:number+senior	qxojznr7m
m:number+shift	surturusm
m:number+shortlist	1prrrpsqu
m:number+sign	qqpm0sqtw
m:number+some	rrqyuosss
m:number+soon	tvtjusurs
m:number+stage	0xvvqjqnq
m:number+start	rppi3pwvv
m:number+status	suswqrsrq
m:number+still	rnyjo1wqv
m:number+strong	rpsvxoqsu
m:number+study	rrlwzlqxu
m:number+survey	rqswupstt
m:number+talk	q1qizorru
m:number+task	qz1nropsr
m:number+tech	oo0jrp0uv
m:number+test	rp4qqnqrw
m:number+thanks	xpqxrmqsw
m:number+think	rszlrtsus
m:number+third	uqxmqqruw
m:number+timed	rn1qsrrrt
m:number+today	qzzjroptv
m:number+training	oovx0opvo
m:number+travelbook	suqlypvrt
m:number+trial	p0wrqprrs
m:number+unchanged	pxqkzxqnv
m:number+unsubscribe	suslqrr1t
m:number+unsuccessful	rqvytmqpx
m:number+until	opzh00rqr
m:number+video	s2xjonqtv
m:number+visa	rqrnusxsu
m:number+visit	rxykqqqtv
m:number+wait	rxtjqxsru
m:number+we	py2j0lsmt
m:number+weekday	n01g2koqw
m:number+weeks	pnpj3nwyu
m:number+when	rwwkwntru
m:number+which	ozui0qqqu
m:number+will	pz0h2mpnu
m:number+wish	pwtj0rsqv
m:number+withdraw	qrstxprst
m:number+workwear	swrmurutr
m:number+would	n00j0msos
m:number+yes	svpl0qsqu
m:number+you	nz1j2koqu
m:numberword	pm1xpntqv
m:numberword+offer	prptyqovt
m:numberword+only	stpwpruqu
m:numberword+onsite	pxpwsmsst
m:numberword+order	sryppqrry
m:numberword+other	spqxpzrou
m:numberword+past	qpowruuqw
m:numberword+pastbe	npozp0rox
m:numberword+payroll	qssotsvsu
m:numberword+person	qwqumv1nr
m:numberword+phone	wuqvspost
m:numberword+place	prrxpvrtt
m:numberword+placename	prqtqtzrs
m:numberword+please	su2nxmoot
m:numberword+pleased	stturoqsw
m:numberword+pool	sqruryqps
m:numberword+position	noqtqu1rt
m:numberword+profile	rrstqozts
m:numberword+questionhow	qn2xpntpu
m:numberword+questions	px0mqotqv
m:numberword+reason	rrwqrruru
m:numberword+received	0qtupoqpw
m:numberword+recruiterintro	strrqsxqr
m:numberword+regret	rrrurssrw
m:numberword+remote	rpqvurutr
m:numberword+repair	rqwqrurru
m:numberword+result	rpxuquprs
m:numberword+review	yuxvormor
m:numberword+salary	qpnk3n1tu
m:numberword+schedule	qvywpnsrr
m:numberword+school	rrqusrwtq
m:numberword+search	oxvsqqwpr
m:numberword+send	qrytunsss
m:numberword+senior	qxtupryqn
m:numberword+shortlist	tpttqwrqt
m:numberword+sign	rqrrwrsrv
m:numberword+some	qt1wqmsor
m:numberword+soon	tqusqrrrw
m:numberword+stage	qsytpqqqw
m:numberword+start	qsuoynsut
m:numberword+still	rroro0urt
m:numberword+study	suqqwprts
m:numberword+survey	sqtrrtrrx
m:numberword+talk	qxwsooupu
m:numberword+task	pv1xqmqpr
m:numberword+tech	rswrssrsr
m:numberword+test	sq0xqoqqr
m:numberword+think	prvurwtqq
m:numberword+third	rqownzspv
m:numberword+timed	roztrrrru
m:numberword+today	ssutoptsu
m:numberword+training	psoxzorup
m:numberword+travelbook	tsspuqtss
m:numberword+trial	rxrtsqssq
m:numberword+unchanged	rpuupyspt
m:numberword+unsubscribe	srspssrsw
m:numberword+unsuccessful	rqstrqqtx
m:numberword+until	srwwpwrnr
m:numberword+video	swzqrqpqr
m:numberword+visit	qzqostsrt
m:numberword+wait	sspurxqqs
m:numberword+we	oz0vmrtlr
m:numberword+weekday	qxxkrrrsu
m:numberword+weeks	olox3otrv
m:numberword+which	szzkpurpr
m:numberword+will	o0zwpmqns
m:numberword+wish	oqutrwtqs
m:numberword+would	ly0ulo1ms
m:numberword+yes	qqrrwutrs
m:numberword+you	m10wqnrlr
m:offer	nmmz3nqtx
m:offer+onsite	trrqxrsrs
m:offer+order	ssspsttsv
m:offer+other	qqqwryrqr
m:offer+past	srrswrssr
m:offer+pastbe	rpovyxpov
m:offer+person	rpqt0srqs
m:offer+phone	ssrpvtrtt
m:offer+place	rrqutsqqw
m:offer+placename	rsssvrtsr
m:offer+please	rtrqwssrs
m:offer+pleased	rrqn1pssw
m:offer+police	sssrvsssq
m:offer+pool	rssptwrrs
m:offer+position	pqqw5qruj
m:offer+profile	ssrswrrrt
m:offer+questionhow	rqpvvurqs
m:offer+received	trrqvsrst
m:offer+regret	rrrtsprry
m:offer+result	srrswrtrr
m:offer+review	ssqq2qqqr
m:offer+salary	qpsk1pvtv
m:offer+schedule	ptovwwqpt
m:offer+school	rrsptrssy
m:offer+search	rssvssssq
m:offer+send	srsoyrsss
m:offer+senior	rrsr1vrrk
m:offer+sign	rrrsyrsrq
m:offer+some	qpqwsyptr
m:offer+stage	tsrvrrsrs
m:offer+start	rrqsyrsqs
m:offer+still	qsssvtrrr
m:offer+study	qqsuvqrtu
m:offer+talk	sprrxrsru
m:offer+task	tqstvssrp
m:offer+test	srwssrrsr
m:offer+thanks	strltsrsy
m:offer+third	qqqtqwrrw
m:offer+today	rprrzrsru
m:offer+training	rqrtzrsrr
m:offer+trial	stssvsssp
m:offer+unchanged	rqrpwtrtu
m:offer+unsuccessful	rsqusqrsw
m:offer+until	rqqlw1rrt
m:offer+we	oony2oqpx
m:offer+weekday	qsqqtqsty
m:offer+weeks	rrqkzpsvw
m:offer+which	qxqoxqrpw
m:offer+will	qqqwxqrst
m:offer+wish	srsqssrtv
m:offer+withdraw	rrrxrrsss
m:offer+would	qpqm0vtsu
m:offer+yes	rsrtvrrrt
m:offer+you	oonz4lpqx
m:only	srpxqqtsu
m:only+onsite	wusqrrrsr
m:only+order	ssspsstsv
m:only+pastbe	qqrvqvqqw
m:only+phone	rqrrursrv
m:only+place	tsrwrstso
m:only+position	rqrssuxsp
m:only+profile	usslstvst
m:only+questionhow	uqruqrsqv
m:only+received	ystmusssp
m:only+regret	stststssp
m:only+review	ssrqtrrrw
m:only+salary	rtsntrstv
m:only+schedule	srrrtqtsv
m:only+some	tssuqqsrw
m:only+start	purqsusst
m:only+still	rqsssvrrs
m:only+strong	ursossssv
m:only+talk	rtsoswtss
m:only+test	ssvssrssr
m:only+think	ssrprwssu
m:only+third	ttrtqrqrw
m:only+unchanged	trsnsxsst
m:only+until	tssossssu
m:only+we	0onun1rqr
m:only+weekday	stssvrqrr
m:only+when	sssptstru
m:only+which	suspsrssu
m:only+will	yutkqrssu
m:only+wish	ssspttsst
m:only+would	srqutqsrv
m:only+you	tqovq2sor
m:onsite	s2pnpntvu
m:onsite+other	qrsvrqrrw
m:onsite+past	rtrwrrrss
m:onsite+pastbe	sspyrrtot
m:onsite+person	2xrtrosvg
m:onsite+phone	vwvmqrsqs
m:onsite+place	svrqrtsss
m:onsite+placename	swqgqryvv
m:onsite+please	rzsqqqrqu
m:onsite+pleased	rwroursrv
m:onsite+pool	trrprsstu
m:onsite+position	wvmvqtpuq
m:onsite+privacy	rtsqrrwrr
m:onsite+profile	pqqtqpxys
m:onsite+questionhow	xuruqoqpu
m:onsite+questions	swqrrsrrt
m:onsite+received	zyqnqprrt
m:onsite+regret	sssqssssv
m:onsite+reminder	rsrrrrssv
m:onsite+remote	rprmssxxt
m:onsite+repair	swsrsrrtp
m:onsite+review	yvsqqprqt
m:onsite+salary	qpsmyqzst
m:onsite+schedule	qyxlrrsru
m:onsite+school	tssrtpsur
m:onsite+search	qxsprqytp
m:onsite+send	utristtuv
m:onsite+senior	vwqttpr2f
m:onsite+some	rwsurntqu
m:onsite+stage	twtnuqtsq
m:onsite+start	tsrlwttss
m:onsite+still	usqrswtrq
m:onsite+study	ptsurtsst
m:onsite+talk	sxrqsstsp
m:onsite+task	rrwpqrruu
m:onsite+tech	sssprrxsr
m:onsite+test	suwprrrrt
m:onsite+thanks	wurpqrsru
m:onsite+think	rsrssrsrv
m:onsite+third	ssqwrprtw
m:onsite+today	svqqsrrut
m:onsite+training	ruqvqsrss
m:onsite+travelbook	rxrqrrttr
m:onsite+trial	tvrsssssp
m:onsite+unchanged	rwrrstrqt
m:onsite+until	rsrrsvtrs
m:onsite+video	svsrrrsrt
m:onsite+visit	qxqrrrqsw
m:onsite+wait	tsspsurst
m:onsite+we	q1pxqmsou
m:onsite+weekday	s1rlsntrw
m:onsite+weeks	swpmrp1ss
m:onsite+when	swqqsrqut
m:onsite+which	suupsrsru
m:onsite+will	1wrkppqsx
m:onsite+workwear	rvsrrstss
m:onsite+would	qxvospprv
m:onsite+you	q1pysmrnt
m:order	qptppnvt1
m:order+pastbe	rqrwquqqw
m:order+person	russrpxrr
m:order+place	rusmqwrrw
m:order+pool	ssspstssw
m:order+position	wrstrutrm
m:order+questionhow	qsrxrssqt
m:order+received	vttnrqrrx
m:order+repair	srrrprrs0
m:order+review	tssossssu
m:order+salary	rpussrssv
m:order+schedule	rtsosttsw
m:order+send	puvoqrtrx
m:order+senior	ustptuutn
m:order+some	rpsvrptrx
m:order+start	sssppstsy
m:order+strong	srrtrrrrw
m:order+task	rqtwrrsrs
m:order+test	srysstsso
m:order+thanks	srrurrrrw
m:order+third	surpqrssw
m:order+today	srsprsrsx
m:order+unchanged	ssrtrrrrw
m:order+unsuccessful	qrsnustsx
m:order+wait	ssrprstsw
m:order+we	tpvxolvpx
m:order+weekday	rvtprrsst
m:order+weeks	qsvorrrtz
m:order+which	tssprsssv
m:order+will	qvunrstru
m:order+wish	ssspsqssx
m:order+withdraw	rssrssssv
m:order+would	spsuqqtrv
m:order+you	op1qrnsr0
m:other	oppzsqqsz
m:other+past	rrrysprrv
m:other+pastbe	krp0rvrpy
m:other+person	rrryqqrtu
m:other+please	qqqusstrv
m:other+pleased	srsrwtrsq
m:other+pool	rrrsssrrw
m:other+position	mrrzuqsqv
m:other+profile	prrwrssrv
m:other+questionhow	ppqysssrw
m:other+received	pssvrurru
m:other+recruiterintro	sssrsrrsv
m:other+regret	qsrurntrz
m:other+review	vspwqpqtt
m:other+salary	rrrsrsrtv
m:other+schedule	svrurrrrt
m:other+school	sssrssssv
m:other+search	qsrurssrv
m:other+send	qrrtrrsrx
m:other+senior	rrrvssrus
m:other+some	sppysuspv
m:other+still	rsqprzqrv
m:other+strong	nsrxtqtts
m:other+think	rqrvrusru
m:other+third	sqqzquqpv
m:other+today	qsrwrssss
m:other+unchanged	rtqvturqs
m:other+until	rrrtr1qqr
m:other+we	npp0sypov
m:other+weekday	rpqtryqts
m:other+weeks	urpuqvqtt
m:other+which	prrvqurru
m:other+will	1rptrspqs
m:other+wish	qqrtsrrrx
m:other+would	nqrvtyqst
m:other+you	prowr1opv
m:passedon	yqsprquru
m:passedon+you	xqsqrrurr
m:past	oooyrpuvx
m:past+pastbe	ornxqztqu
m:past+person	rsqwsqsrs
m:past+place	rsrurxsrq
m:past+please	ruvtsrqsr
m:past+pool	rrsrsvsrr
m:past+position	rssxsprss
m:past+questionhow	psrwrqtqw
m:past+regret	rrrurrssv
m:past+review	trrvrrtrr
m:past+salary	rssntsstx
m:past+shortlist	ssssrsrrv
m:past+some	rqqvrvrqv
m:past+stage	qrssrurrv
m:past+start	rvruttprr
m:past+still	rrrssvsss
m:past+strong	sssssrrsv
m:past+study	rsrvrqsst
m:past+talk	qtwsvqsqp
m:past+thanks	qsrurtrrv
m:past+third	ruqwrprqv
m:past+today	ttspswrsr
m:past+unchanged	rsrqswsrt
m:past+until	ssrvrusrr
m:past+we	ppsysquru
m:past+weekday	rusvquqrs
m:past+weeks	onnupxq2t
m:past+will	sursrwrqr
m:past+would	qtrtqvuqt
m:past+you	lspxzourt
m:pastbe	oolyr1tox
m:pastbe+person	qsovsyums
m:pastbe+phone	qxrvspqpu
m:pastbe+place	mrpws0qow
m:pastbe+placename	rrqvsssrt
m:pastbe+please	rrrtrvqqv
m:pastbe+pleased	pxoszounv
m:pastbe+police	tqrvqurru
m:pastbe+pool	ppqwozupt
m:pastbe+position	rtozuzsqi
m:pastbe+privacy	rurvrrrrt
m:pastbe+profile	orqvqm2sv
m:pastbe+questionhow	oqr0rnsqy
m:pastbe+questions	tpqwrpstv
m:pastbe+reason	rqswrqssu
m:pastbe+received	4qoprpqqw
m:pastbe+recruiterintro	rsrwrurqs
m:pastbe+regret	otqzrmrq0
m:pastbe+repair	spssrttrt
m:pastbe+result	qrozswrpr
m:pastbe+review	vvpypoqpw
m:pastbe+salary	pqpxxpqqw
m:pastbe+schedule	nzoyoxqnt
m:pastbe+school	tqrwrosrw
m:pastbe+score	rsrvrrrsv
m:pastbe+search	qqqwquyqr
m:pastbe+send	1rqsppsqu
m:pastbe+senior	yumtqwrns
m:pastbe+shortlist	mtrztssqt
m:pastbe+sign	srrvttrrs
m:pastbe+some	pqp1rvrpu
m:pastbe+stage	lsuyrwpou
m:pastbe+start	msozxvqos
m:pastbe+status	rtqvrttrr
m:pastbe+still	oqqtryuqt
m:pastbe+strong	muq0tnsqw
m:pastbe+study	rroxsrsqw
m:pastbe+survey	tqrwrsrrt
m:pastbe+talk	nyqwqnvqv
m:pastbe+task	totwrotqw
m:pastbe+test	pp0xrpqpu
m:pastbe+thanks	xsrsrqrru
m:pastbe+think	prpwrwtqv
m:pastbe+third	ssnxowppx
m:pastbe+timed	ssrvssssq
m:pastbe+today	svovqypot
m:pastbe+training	nqpzwqsru
m:pastbe+trial	qwqwsqsrs
m:pastbe+unchanged	poqwrzspu
m:pastbe+unsubscribe	rrrvstsss
m:pastbe+unsuccessful	psqxqprqy
m:pastbe+until	qtrxqyqps
m:pastbe+video	vursrrsrr
m:pastbe+volunteer	rsswsrrsr
m:pastbe+wait	rsqtrxsqs
m:pastbe+we	nqmzr1wmu
m:pastbe+weekday	owuzrprot
m:pastbe+weeks	opnwq1qsv
m:pastbe+when	survrntqv
m:pastbe+which	pqqyoytpt
m:pastbe+will	wrpxqupot
m:pastbe+wish	prqvsxqqt
m:pastbe+withdraw	prrvspssy
m:pastbe+would	nprwqzvou
m:pastbe+yes	tqquvqsqu
m:pastbe+you	rqnztnxow
m:payroll	poqj0qvxv
m:payroll+person	rsrqrrswt
m:payroll+placename	sssrsusvo
m:payroll+position	sssuurtso
m:payroll+salary	rrrrwrtss
m:payroll+send	qrrrvstst
m:payroll+senior	sssssrrxp
m:payroll+study	ssssstttp
m:payroll+thanks	qssssrssv
m:payroll+weekday	rssrvrsrr
m:payroll+weeks	rrroxrvss
m:payroll+you	pprpyqwrw
m:person	v0msowsqp
m:person+phone	zwsptqpso
m:person+place	ssqurxrqs
m:person+placename	ytrnrp0zf
m:person+please	ruxpqrqts
m:person+pleased	rxsq0ruri
m:person+police	rwssvrttl
m:person+pool	psrwrwrrr
m:person+position	zyqpxytod
m:person+privacy	rttnrswst
m:person+profile	qsrsqr5wg
m:person+questionhow	svsvsovor
m:person+questions	srwsrsssq
m:person+received	2qthtrurt
m:person+recruiterintro	mxtunpzrr
m:person+regret	rurtrvrrq
m:person+remote	sqsnssv1o
m:person+repair	rtssstsup
m:person+result	ssuutursl
m:person+review	2uqrrrssk
m:person+salary	rqqmyqyur
m:person+schedule	t1rqqzrqk
m:person+school	vvsqtsuwh
m:person+search	sqsrrr5ti
m:person+send	usxoqqrst
m:person+senior	q2qwrouwi
m:person+some	qypwnuxoo
m:person+soon	ssspsuttr
m:person+stage	systsvtsh
m:person+still	sprqsvsrw
m:person+strong	stsruprsv
m:person+study	sysvrmrsr
m:person+talk	r1svsrurh
m:person+task	qwxrrotsr
m:person+tech	rtstststo
m:person+test	ss1nssstm
m:person+thanks	0sswstrri
m:person+think	rpruqwuqt
m:person+third	ynpuoxuos
m:person+timed	tssssvssn
m:person+today	wwqsqtrqq
m:person+training	sstwtqsvm
m:person+trial	ussrststp
m:person+unchanged	rtrnsztqs
m:person+unsuccessful	rtrtrpsrw
m:person+until	utupr2sri
m:person+video	rtwrrrrru
m:person+visit	tvrssrtsp
m:person+wait	ssruswqto
m:person+we	00prrywmc
m:person+weekday	00qmpqsrs
m:person+weeks	ymqtqyrvo
m:person+when	rvrsrtrrr
m:person+which	tsqutvqqq
m:person+will	4yqipvrpp
m:person+wish	psruuvrqs
m:person+withdraw	qssrsrssw
m:person+would	oxotutznp
m:person+you	0znrqxrlp
m:phone	u1pjsowru
m:phone+place	trsosxrrt
m:phone+placename	tstmttrsv
m:phone+please	xvrjttqtu
m:phone+pleased	susrwrsro
m:phone+pool	rrrtsvrrs
m:phone+profile	wrvksrvsr
m:phone+questionhow	wtqtypror
m:phone+questions	xmtnvrrrw
m:phone+review	0vtlrqrtr
m:phone+salary	tqrmxstsu
m:phone+schedule	swtosrsqu
m:phone+send	susnpsurv
m:phone+senior	uxsqtsrsn
m:phone+some	xsrurovqr
m:phone+soon	vwsorzssj
m:phone+stage	wsssssssq
m:phone+start	vsrutrqrr
m:phone+strong	tsvtrrrrr
m:phone+talk	rxsoyrqtn
m:phone+task	tsvtssrsq
m:phone+test	ssuussssp
m:phone+third	wqsnsqquy
m:phone+today	rzrpvprqs
m:phone+unchanged	ssrmwwsss
m:phone+video	strqrsssw
m:phone+visit	sqsrtsssv
m:phone+wait	usststssp
m:phone+we	0yqj0pqnt
m:phone+weekday	pxrssstqu
m:phone+weeks	1vrhstups
m:phone+which	tptotstsu
m:phone+will	1txhsqspu
m:phone+would	sxrqppzps
m:phone+yes	tqrswsxsm
m:phone+you	qxnt1ptnr
m:place	ppoyo0sow
m:place+pleased	ssrprssrx
m:place+pool	ssths2qsv
m:place+position	prstqzrqt
m:place+questionhow	ourtqyqqt
m:place+regret	rsssslss1
m:place+result	tstvszrri
m:place+salary	rrruvrqru
m:place+schedule	quqvrwsrq
m:place+school	rrstrrssw
m:place+score	trrvstssp
m:place+search	tstptssss
m:place+senior	srrvuyssj
m:place+some	qstvrwrqr
m:place+soon	trssswssq
m:place+stage	srsvrtrst
m:place+start	usqnttrtw
m:place+study	rqqtruqry
m:place+talk	svsqstusp
m:place+test	stuussssn
m:place+third	svspqurqu
m:place+today	rtrsrvrst
m:place+training	rtruytrsk
m:place+unsuccessful	rrrsrttrv
m:place+until	srrstvrrt
m:place+video	svsrssssq
m:place+wait	ssrprwsrv
m:place+we	topwnzsow
m:place+weekday	txpqqqtst
m:place+weeks	vsrmszqrs
m:place+which	strrrwrrt
m:place+will	txqmpysqs
m:place+would	rrrurxqqs
m:place+you	nqnwz0pmu
m:placename	zujlll26o
m:placename+pool	tsspstrur
m:placename+position	wrrrtrzrk
m:placename+privacy	rsstsswto
m:placename+profile	rprmrrzuv
m:placename+received	zrrnssrss
m:placename+recruiterintro	rrsmssxwr
m:placename+remote	srsmsr00k
m:placename+review	vqrvrtssp
m:placename+salary	rqrmvqzxq
m:placename+schedule	swsprrrtu
m:placename+school	sssrstsvp
m:placename+search	qqsqssy0k
m:placename+senior	zrsksqw4f
m:placename+some	puqtrsvqt
m:placename+soon	rtrsssvuq
m:placename+stage	ssuttrtsn
m:placename+start	utsotrurt
m:placename+still	ssrqsxtsq
m:placename+study	rssrrrrvu
m:placename+survey	sstrssutp
m:placename+task	rsxqsrssr
m:placename+tech	rsrqsrwts
m:placename+test	srxqssssr
m:placename+thanks	trrvrrsuq
m:placename+third	rqrsrtsrv
m:placename+today	ssrpssruv
m:placename+training	stsvsrrvp
m:placename+we	xtptoo1qq
m:placename+weekday	rxqptqqsv
m:placename+weeks	qtqrqp0yo
m:placename+when	rvrtrsssq
m:placename+which	sqrrsrvsu
m:placename+will	wursrsqsr
m:placename+would	rvqsrqwpt
m:placename+you	zwopqntvq
m:please	oz2h1nonv
m:please+pool	ssspssssw
m:please+position	uurtrqpts
m:please+privacy	rsupssssv
m:please+profile	ptuurrsss
m:please+questionhow	rq0uqopqv
m:please+questions	vrxprqqsu
m:please+review	ywwotoqps
m:please+salary	srqpsrwrv
m:please+schedule	oywnsosqx
m:please+school	srtrsrrsw
m:please+search	srurvrqss
m:please+send	nyzkwospu
m:please+senior	rswqrtrsr
m:please+sign	qrqp0qrrw
m:please+some	wrvnurqrt
m:please+soon	ruxrrrrrq
m:please+stage	uszqsrusk
m:please+status	rqssssssv
m:please+still	tqrrqystr
m:please+talk	qtwpsrsrv
m:please+task	qv1qqqqss
m:please+tech	sswsssssn
m:please+test	st1rrrssm
m:please+thanks	vprxsqsqs
m:please+think	rttrqsrsw
m:please+third	squprrrsz
m:please+today	ruuosrssv
m:please+unchanged	tsssrvqqs
m:please+unsubscribe	rqstsrrsw
m:please+unsuccessful	rstnutssu
m:please+until	pq0nxropv
m:please+video	ruyrrrrrp
m:please+visa	ssssvssso
m:please+wait	wrrlr1rrs
m:please+we	mz3ezqppv
m:please+weekday	qvzptpqpv
m:please+weeks	owxrzooos
m:please+which	rxrrtqrrt
m:please+will	xsvmssqrt
m:please+would	srzrrqoqw
m:please+you	nz2i1nonw
m:pleased	ozot2ksmv
m:pleased+position	t1sj4pvqh
m:pleased+profile	tvrquqtpt
m:pleased+questionhow	suqvvqqqs
m:pleased+received	wssqssssq
m:pleased+reminder	sqsrsrssx
m:pleased+remote	ssssqsssv
m:pleased+salary	rqrqysrrv
m:pleased+schedule	rvrrsrsrv
m:pleased+search	sssqsrssw
m:pleased+senior	swtn1rtrk
m:pleased+shortlist	swsrussso
m:pleased+stage	ssrqurrsv
m:pleased+start	srspxrsru
m:pleased+strong	rvqpyqqqu
m:pleased+talk	qxrrxpvpo
m:pleased+task	rswqtstsq
m:pleased+thanks	tpssvrsst
m:pleased+think	rrsvsrrrv
m:pleased+third	rsrtsrrrv
m:pleased+training	rsrtxsrrq
m:pleased+unchanged	rsruvssrr
m:pleased+unsuccessful	ssssvsssq
m:pleased+until	stvsstsso
m:pleased+wait	sssqstrsv
m:pleased+we	p0qn3mqnw
m:pleased+weekday	rsvnsqquw
m:pleased+weeks	rtrqvqsqw
m:pleased+which	srsrvsrrt
m:pleased+will	rsrvrrrrv
m:pleased+wish	tsrsvrrrr
m:pleased+would	sxouznsnt
m:pleased+you	q0ns3lslu
m:police	ppyvpwprs
m:police+position	urtrtursp
m:police+questionhow	srtqswsrs
m:police+received	xsrorrrru
m:police+school	susstsssp
m:police+senior	uutnuvttl
m:police+study	sssprussv
m:police+test	rrwrsssss
m:police+thanks	vrstsrsss
m:police+today	ssspstssu
m:police+training	tsttsssso
m:police+until	srsssxssp
m:police+weeks	pqsxrtqtt
m:police+will	srsqstsrv
m:police+yes	sussssssp
m:police+you	rttlzqrqv
m:pool	omoxp0tsv
m:pool+position	trrpqyrrt
m:pool+profile	rqssqqvrv
m:pool+questionhow	rrrtrvsrt
m:pool+received	xtqsqrsrt
m:pool+result	qrrsryrrt
m:pool+salary	sssjttstz
m:pool+schedule	ssrqswrss
m:pool+send	rrskstrt0
m:pool+senior	ttrvstsum
m:pool+shortlist	qrrtsvsrt
m:pool+some	qqrwryqqr
m:pool+soon	srsorxsst
m:pool+stage	rssvrssrs
m:pool+still	rrsssvrrt
m:pool+study	srspsursw
m:pool+tech	sstltstsx
m:pool+third	tssnrwrru
m:pool+today	psrsrvrrv
m:pool+unchanged	qrqurwrru
m:pool+unsubscribe	ssshssts2
m:pool+until	ssrqrvrru
m:pool+wait	tsqmtysqu
m:pool+we	ppouo2vrs
m:pool+weeks	wqqmr0rss
m:pool+when	rtsrsysso
m:pool+will	trrwpwqqs
m:pool+would	spsuryrrq
m:pool+you	mpnwp1vpu
m:position	zmosqzrrs
m:position+privacy	rstvtswsk
m:position+profile	spsvqvysk
m:position+questionhow	qruupwrrs
m:position+questions	sruoutsrt
m:position+received	4qssrquri
m:position+recruiterintro	wsttsrutk
m:position+regret	lts1srssr
m:position+remote	sssrtsxvk
m:position+repair	sssrsutso
m:position+result	sssutwssm
m:position+review	zrsxrtqth
m:position+salary	rsqq2rswk
m:position+schedule	nypupyrrt
m:position+school	spsurrssu
m:position+search	qssvsssvn
m:position+security	ssssssssv
m:position+send	yotrqrsst
m:position+senior	yyrqywrof
m:position+shortlist	uvsustrsm
m:position+some	sqtxsntpv
m:position+soon	qqrsrwwrs
m:position+stage	utywrvqqh
m:position+start	sqqwyrsqp
m:position+status	tsssswstm
m:position+still	pssoqzvqt
m:position+strong	ssswtsstn
m:position+study	urptrsquv
m:position+talk	s1tsusrsi
m:position+task	sq0vstush
m:position+tech	vwryrpuri
m:position+test	pr1xsrsrj
m:position+thanks	0wqzppqqk
m:position+think	rrstrvtvn
m:position+third	tpquqwrts
m:position+today	oostr1sss
m:position+training	qrutqyswl
m:position+trial	rwtustssk
m:position+unsuccessful	qrsxuvssl
m:position+until	tspkt0wsp
m:position+video	svxssstsk
m:position+volunteer	rtsussrtp
m:position+wait	srrnrztrs
m:position+we	1qoxrzupf
m:position+weekday	quqvrqrrx
m:position+weeks	qnopxuwut
m:position+when	tsstrtrvq
m:position+which	qqqusvsss
m:position+will	ynrupwrpu
m:position+wish	otrssxsrt
m:position+withdraw	pssvtossv
m:position+would	ozppyzvqg
m:position+yes	rqqrrutrv
m:position+you	z2ps4mqoe
m:privacy	vqrsnkzvv
m:privacy+profile	qtrtqqzsr
m:privacy+received	uqrpsstsv
m:privacy+search	ssurssvtp
m:privacy+senior	rttrsssyk
m:privacy+some	rtssrsvsr
m:privacy+task	stvssssso
m:privacy+tech	sssrssvsq
m:privacy+test	stwsssssp
m:privacy+third	rssssrssv
m:privacy+we	urquqrwrt
m:privacy+weeks	qrrssqtsw
m:privacy+will	prstrqsrz
m:privacy+wish	qssqsstsv
m:privacy+would	rtswrrusq
m:privacy+you	wrptpnwrw
m:profile	vnorml7wt
m:profile+questionhow	xrrtqoxps
m:profile+received	yusnrqurr
m:profile+recruiterintro	ququqpyrs
m:profile+regret	rssvstssq
m:profile+remote	sssosssws
m:profile+review	xtrsqssrr
m:profile+salary	rqrprrwsw
m:profile+search	nqsrqq3ur
m:profile+send	sttqrrvss
m:profile+senior	rrtqrryzj
m:profile+some	svrsspuqu
m:profile+stage	urvrrrusp
m:profile+strong	osrwrsurt
m:profile+talk	twrqrs1si
m:profile+task	srxutqrum
m:profile+tech	rsvqrrurs
m:profile+test	ssxqrtqrr
m:profile+thanks	wsqyqptrp
m:profile+think	tsrrrqxqt
m:profile+third	vtqrqturr
m:profile+today	uprrqquuu
m:profile+training	qsrvssrss
m:profile+unchanged	rqswrqtrv
m:profile+unsuccessful	vqquqtsqt
m:profile+until	vtsosssts
m:profile+we	zspuoowrt
m:profile+weekday	sstqrsrtv
m:profile+weeks	tspqqqysu
m:profile+when	strtsustn
m:profile+which	ssrsrswrr
m:profile+will	zsruqrrps
m:profile+wish	rrrtssvtr
m:profile+would	pqtsqr4pr
m:profile+yes	utrrrrwrq
m:profile+you	yqormm6qs
m:questionhow	rr2volspu
m:questionhow+questions	quyvqoqpu
m:questionhow+reason	ssxvpppsu
m:questionhow+received	xprutrqrr
m:questionhow+regret	rrrxrpsru
m:questionhow+remote	ssrptsssu
m:questionhow+result	sqwsqvqrt
m:questionhow+review	0pswpppqt
m:questionhow+salary	rqqpxowuv
m:questionhow+schedule	swwvroprs
m:questionhow+school	tssvrrqss
m:questionhow+score	rrsvsusso
m:questionhow+search	ptttqrsrw
m:questionhow+send	rrwvqpqrt
m:questionhow+senior	qtsvrvvqm
m:questionhow+shortlist	rqstrwrrt
m:questionhow+some	pqryqvtpt
m:questionhow+soon	sqxqqxqqs
m:questionhow+stage	rqwtpvsqt
m:questionhow+start	onuzsvrrq
m:questionhow+still	rpstrxqss
m:questionhow+strong	qpqysmttv
m:questionhow+study	rrpuqutst
m:questionhow+talk	r0tvvlpor
m:questionhow+task	rp1vsmrqt
m:questionhow+tech	tsvrrrssr
m:questionhow+test	ssyvqorrq
m:questionhow+thanks	usrxrqqsr
m:questionhow+think	psxwpnuqv
m:questionhow+third	srrwostrv
m:questionhow+timed	rsurssrrv
m:questionhow+today	zuqtppspt
m:questionhow+training	rsrtsvrrs
m:questionhow+trial	rtsvrrsrs
m:questionhow+unchanged	oowuvuqpt
m:questionhow+unsuccessful	tqtusprsv
m:questionhow+until	vrqsq0ppr
m:questionhow+video	rsvqrqrsw
m:questionhow+visit	qysprsqrv
m:questionhow+wait	xpprrwtqs
m:questionhow+we	rq2wqmtot
m:questionhow+weekday	uyquqpqou
m:questionhow+weeks	1rquqppqt
m:questionhow+when	rxutppqrv
m:questionhow+which	royvttppr
m:questionhow+will	2xxtnmooq
m:questionhow+wish	pwrvrrsqt
m:questionhow+withdraw	qrsrstssv
m:questionhow+would	ny2vnntns
m:questionhow+you	p02volsls
m:questions	r02kqoppw
m:questions+reason	rrvssssss
m:questions+result	srrsssssv
m:questions+review	rttsrsqsv
m:questions+schedule	upvqrrrrw
m:questions+school	stssssttp
m:questions+send	vrvsrsrrr
m:questions+senior	srussustn
m:questions+some	tvvpqqrrt
m:questions+study	srrsssssw
m:questions+survey	sswqsrqrv
m:questions+task	rqzoqrrtv
m:questions+test	sr0psqrrs
m:questions+thanks	rrrssrrsx
m:questions+third	surlsrrsz
m:questions+timed	ssxrssrsr
m:questions+today	urspsttst
m:questions+unsuccessful	ssrqvtsss
m:questions+until	usxrrrsrn
m:questions+video	suusssssp
m:questions+we	puzvqopqu
m:questions+weekday	rrstrrsrv
m:questions+weeks	rrstrtqsv
m:questions+will	nywmssqsw
m:questions+wish	ststtsssp
m:questions+would	pszouosqw
m:questions+you	oyzxponot
m:reason	nq1yonsqw
m:reason+some	tstpssssv
m:reason+stage	ttrtstssp
m:reason+test	ts0sssssl
m:reason+until	sssssvrsq
m:reason+we	uqswqrstr
m:reason+weeks	sssossssw
m:reason+would	rqttrrrrw
m:reason+you	pqxxrpspv
m:received	6qpponrrw
m:received+recruiterintro	xtspssssr
m:received+review	ysqnuqprv
m:received+salary	sssptsssu
m:received+schedule	vsrvrqqrt
m:received+school	vsssssssq
m:received+send	wsrpqrsrw
m:received+senior	2rupsrtsj
m:received+shortlist	rsstswsso
m:received+sign	rrssqsssx
m:received+some	srsvquqqv
m:received+soon	vsrprurst
m:received+stage	ysrtrtrrn
m:received+start	ssrottssv
m:received+still	ptrtsursu
m:received+strong	vsrsrrrrt
m:received+study	wrrurtsrp
m:received+survey	xssussrsn
m:received+task	xrrtrsrrp
m:received+tech	wssqssssr
m:received+test	xrwsrrsrm
m:received+thanks	4rrqrsrrm
m:received+third	vsqvpsprv
m:received+today	3rslrurqr
m:received+training	wrrsrrsrs
m:received+unchanged	vtssrtrrr
m:received+unsubscribe	vrrrsrrsv
m:received+unsuccessful	ussottrrv
m:received+until	trtpswsup
m:received+video	wssqrssss
m:received+we	3nrqrrrpv
m:received+weekday	wwsssqprr
m:received+weeks	ysrropsrv
m:received+which	wsrtrrrrr
m:received+will	yqtmrtqtv
m:received+wish	ustosrstu
m:received+yes	wtrsrrtrq
m:received+you	7usbppusx
m:recruiterintro	ospvmn4tt
m:recruiterintro+remote	sssrssrvq
m:recruiterintro+review	yrsqrrrss
m:recruiterintro+salary	ssspsstst
m:recruiterintro+search	nrquppxyt
m:recruiterintro+send	rssqrsssw
m:recruiterintro+senior	pwtvqtzsi
m:recruiterintro+some	rsrsrrzrs
m:recruiterintro+soon	sssrssvsr
m:recruiterintro+thanks	ssswsstsp
m:recruiterintro+think	srspstust
m:recruiterintro+third	ssrqrsssw
m:recruiterintro+unsuccessful	qssssrtsv
m:recruiterintro+until	tssqsvrsr
m:recruiterintro+we	qsrvoqxst
m:recruiterintro+weeks	rrrqrswus
m:recruiterintro+will	ytrnrrtrt
m:recruiterintro+wish	orrzsstrr
m:recruiterintro+would	rsrqrrwrv
m:recruiterintro+you	wtqvppuqs
m:referred	suqorr0rr
m:referred+we	rqsrssxsr
m:referred+you	rtrprryrt
m:registered	wrvqsurro
m:registered+you	wrsrsusso
m:regret	jtp2qspp1
m:regret+review	osrsrrrrz
m:regret+search	rsswsrrsr
m:regret+send	urszsrtsl
m:regret+senior	sssustssp
m:regret+shortlist	rsswsrsss
m:regret+some	urrwrntru
m:regret+stage	psrxstssr
m:regret+still	srtsuwssm
m:regret+strong	rrsvsrrsu
m:regret+study	srsosqssz
m:regret+third	rsrwrssrs
m:regret+today	pxrxrqrrs
m:regret+training	srsvsrsst
m:regret+unsuccessful	nuqytorrx
m:regret+until	ssssswssq
m:regret+wait	srsssyrso
m:regret+we	ktq0rnqq3
m:regret+weekday	ryrrrqrrt
m:regret+weeks	strwrorru
m:regret+will	qurxrprrt
m:regret+would	rqrsrtsrx
m:regret+you	kup3rnqq0
m:reminder	rxnkqztsw
m:reminder+schedule	snrsrrrr1
m:reminder+today	rxrrurrsq
m:reminder+we	rqppryssw
m:reminder+weekday	rsrrqrsrz
m:reminder+weeks	rqssrsssv
m:reminder+you	rwpls1sqt
m:remote	nnngym38t
m:remote+salary	rqrnxrwtr
m:remote+search	ssspssstu
m:remote+senior	srsmssw3j
m:remote+some	sqsrsstsv
m:remote+start	ssssvsuso
m:remote+task	sttsssrtp
m:remote+tech	ssrqssuwp
m:remote+until	stssssusp
m:remote+we	rrsrqrwsu
m:remote+weeks	qrrkuqzyr
m:remote+wish	ssspssrut
m:remote+you	quqrvqruu
m:repair	oxqwmntvw
m:repair+schedule	rrvorrssx
m:repair+senior	sssssstup
m:repair+unchanged	srrsrrssv
m:repair+weeks	rqsrssstv
m:repair+you	quuvrqrpu
m:result	pnzxo0not
m:result+review	ussxpqrrr
m:result+schedule	srsssrrsv
m:result+score	ssqvsssss
m:result+send	qryxqorrt
m:result+senior	sruutrstn
m:result+stage	rrvxsorrs
m:result+still	ssrsrwssq
m:result+survey	sqvuqtrrr
m:result+test	qtuxrqqrs
m:result+training	tssustsso
m:result+unchanged	rqstrvrrt
m:result+unsuccessful	rqxxqprqt
m:result+until	srqtrvsss
m:result+we	trwupwppt
m:result+weekday	trrsrsssw
m:result+weeks	tqwvqtqqr
m:result+will	yqyspqpqr
m:result+would	rsrstvqss
m:result+you	oqxxrxons
m:review	4rqqrnpsv
m:review+salary	rsroxssst
m:review+schedule	svvprrptu
m:review+search	wxrprrptr
m:review+send	yxwlrpqov
m:review+senior	1vsrsrtrh
m:review+shortlist	wrtuqrssq
m:review+sign	srrqzrrtr
m:review+some	0vpvqpppt
m:review+soon	yurlsrrsv
m:review+stage	zvyqpoqpp
m:review+start	0ptlyrprr
m:review+status	ysrqrrrsr
m:review+still	qtsrrxqrt
m:review+strong	uosvrtrss
m:review+study	suqtrpqtv
m:review+survey	vrqqrssrw
m:review+talk	uxrrrrqsr
m:review+task	suwvrpqps
m:review+test	tr1uqqprq
m:review+thanks	wqrsrtqru
m:review+third	2spupprqt
m:review+today	1rrnqpquu
m:review+training	qsswrrsst
m:review+trial	tuttssssn
m:review+unchanged	svrosvsup
m:review+unsuccessful	rssttqrsw
m:review+until	2pvkqxprr
m:review+video	sqwqrrssu
m:review+volunteer	tsstsssvp
m:review+wait	xrsqsrrss
m:review+we	1urspoqpv
m:review+weekday	2pwituqrs
m:review+weeks	2sqjtrrtt
m:review+when	wqrtrqrrt
m:review+which	wptttsrrp
m:review+will	2v1asorqu
m:review+wish	qsrsrvtrs
m:review+would	pxqvossrt
m:review+you	1uqrqnsow
m:salary	mlmj4k!wv
m:salary+schedule	rpqn0rssv
m:salary+school	sssqwsssr
m:salary+search	srsptsust
m:salary+send	srslrruuy
m:salary+senior	rqrlyrx1j
m:salary+shortlist	srsqtsrrw
m:salary+some	qtqqyossv
m:salary+start	pqqk3qxtr
m:salary+strong	sstmtrstx
m:salary+study	rrrlxuuts
m:salary+survey	rsrlwqxsv
m:salary+talk	sqrp0rrru
m:salary+task	rqtuvrsrs
m:salary+third	rssorrtsy
m:salary+today	qrrkvsusy
m:salary+training	rrrswstsp
m:salary+travelbook	rsrsystsn
m:salary+trial	stsutsstn
m:salary+unchanged	rrsoxssru
m:salary+unsubscribe	ssskssss0
m:salary+until	srrmvswsu
m:salary+visa	srslrsysw
m:salary+we	potn2pusv
m:salary+weekday	roqu1qsrr
m:salary+weeks	nmoj3n7us
m:salary+when	tssrxstsn
m:salary+which	ssslzsrst
m:salary+will	rqro1ptru
m:salary+wish	sssptstst
m:salary+would	rpqn0pxst
m:salary+yes	ssstxsrso
m:salary+you	nqnn4nxsw
m:schedule	r1smposqx
m:schedule+search	ruspssstt
m:schedule+send	tttltrusu
m:schedule+senior	svsmrvsst
m:schedule+shift	susttrtsn
m:schedule+shortlist	wtsrsssto
m:schedule+some	rvtwrrqqr
m:schedule+soon	suqprvsst
m:schedule+stage	uwtsrtsqo
m:schedule+start	srqmzusrs
m:schedule+still	srsqrwsru
m:schedule+study	qprtrvssu
m:schedule+survey	sssvssssq
m:schedule+talk	syqprssrv
m:schedule+task	ssyrrqrrs
m:schedule+tech	ssvpsssst
m:schedule+test	unzrrrqru
m:schedule+think	rqurrssrv
m:schedule+third	rrsvqvrrt
m:schedule+today	ryrlsursv
m:schedule+travelbook	strqstrrv
m:schedule+trial	uvsrstsso
m:schedule+unchanged	swrmruqsv
m:schedule+until	rsuotxqqt
m:schedule+video	rvsprrrtw
m:schedule+visit	rvrrsrrst
m:schedule+we	oyrymypnt
m:schedule+weekday	qwvmpqrq0
m:schedule+weeks	twvkqutqt
m:schedule+when	ssrqqussv
m:schedule+which	s0nnssrsv
m:schedule+will	yzxgpwopt
m:schedule+would	qyuuoqrou
m:schedule+yes	vtrprvsrr
m:schedule+you	q1qpoqtpx
m:school	rrmwzlrwt
m:school+senior	srsqsuryn
m:school+sign	sssrvtssq
m:school+some	rsrvrtrsr
m:school+start	rssssvssr
m:school+still	vtsrsvssm
m:school+study	ssrrurqws
m:school+talk	rqrsssssw
m:school+third	tsrtsvrrr
m:school+training	sssottstt
m:school+unchanged	stsuststo
m:school+until	rssrswstq
m:school+we	sqqwvqspu
m:school+weeks	srsuvqrtr
m:school+will	vsrssqrst
m:school+would	qrrpvxqst
m:school+you	spqw0orpt
m:score	qpryssrqu
m:score+stage	srrwssssr
m:score+you	rrrwrsrrs
m:search	lpqtml7yv
m:search+send	rwslsrruw
m:search+senior	sssrss0wj
m:search+some	ovqtpqyts
m:search+soon	trrsrsvtq
m:search+talk	rtsrsswsq
m:search+tech	ssspssuur
m:search+thanks	rsswsrssr
m:search+think	qrrqsrsrz
m:search+third	rqsprswsv
m:search+today	qsrrrrswt
m:search+training	ttsrstsup
m:search+unchanged	sssqrsrsv
m:search+we	mqownq4tu
m:search+weekday	swstrrrrq
m:search+weeks	ssqrprwtu
m:search+will	xptrqrstr
m:search+wish	lttzrqpsv
m:search+would	srstrrqvt
m:search+you	ksrvqnvyx
m:security	styjrqstw
m:security+we	rrrssrssw
m:security+you	uuvmsrrsv
m:send	1n1vnjrpt
m:send+senior	utursssvm
m:send+sign	rrpp0rsru
m:send+some	trqvrqtss
m:send+start	rrrpvrtsw
m:send+still	rrrrrrssx
m:send+strong	srsvsrssr
m:send+talk	tsxorrrrt
m:send+task	tu1rrrsui
m:send+test	rryprrrru
m:send+thanks	yuqwqoqqt
m:send+third	trtmrrsux
m:send+today	rptsrsuru
m:send+unchanged	wruqrqrrt
m:send+unsubscribe	rtsjssrt1
m:send+unsuccessful	qpxvrprrv
m:send+until	rrzqtqsqs
m:send+video	utspsrrrt
m:send+visa	sssntsusv
m:send+we	wn2uoorou
m:send+weekday	rq2pspqrt
m:send+weeks	rswnvovqt
m:send+welcome	ssspstsst
m:send+will	yxsuqnqqs
m:send+wish	rqrsrrrsx
m:send+would	qqxnrpxsv
m:send+you	0o1tnktot
m:senior	q3qwqouyf
m:senior+some	qxpvrrwro
m:senior+stage	tuvrtwsth
m:senior+start	sqqswquvq
m:senior+status	ssrusttto
m:senior+still	rrsurvssr
m:senior+study	osrvuqq1n
m:senior+survey	ssuutsstn
m:senior+talk	syttssssk
m:senior+task	ssxutrstk
m:senior+tech	rststssxm
m:senior+test	rr3sssstj
m:senior+thanks	zrswrtrrj
m:senior+think	sssususso
m:senior+third	spqspywqs
m:senior+timed	sstsstssp
m:senior+today	sqsurxvsk
m:senior+training	rvxvtrpwh
m:senior+unchanged	rrsptwtrs
m:senior+until	utsoszstm
m:senior+video	sxsssssso
m:senior+visit	svssssssq
m:senior+volunteer	sssstssup
m:senior+wait	tssssxrso
m:senior+we	t1ptzxspb
m:senior+weekday	txrqttstl
m:senior+weeks	rlprwur0r
m:senior+which	tsruturro
m:senior+will	0wrqroryj
m:senior+wish	srrrsvsrs
m:senior+withdraw	qrssssssv
m:senior+would	q0ppyxtrg
m:senior+yes	ssstutsso
m:senior+you	11ss1nopd
m:shift	txrutqttj
m:shift+weeks	ttsststto
m:shift+you	ststssssp
m:shortlist	1ooup0oos
m:shortlist+stage	uouvtxooq
m:shortlist+still	rsrtsxssp
m:shortlist+test	trvsssssq
m:shortlist+video	usssssstp
m:shortlist+we	rnrvuwrqs
m:shortlist+weekday	vsrqstssr
m:shortlist+weeks	xprqrwqqt
m:shortlist+will	yrrrrtqsr
m:shortlist+you	lwwuqzrmr
m:sign	ooom3vqsy
m:sign+some	qrruvvrrq
m:sign+start	srrrrsssw
m:sign+still	srrsrsssw
m:sign+today	rrrrvtrrs
m:sign+until	rqqpxxrrt
m:sign+video	srssrssrv
m:sign+we	qqqrxtrsu
m:sign+weekday	rrrrxsrrs
m:sign+weeks	rqrqxrrsu
m:sign+would	srsqpvrsx
m:sign+you	pqpo2sqtw
m:some	rrqyrouqv
m:some+soon	rrrprvurv
m:some+stage	stuvqsqrr
m:some+start	qpqxrxrrr
m:some+still	srrqqxsqu
m:some+strong	rtswrotru
m:some+survey	rsrurqrsv
m:some+talk	oyutrprqt
m:some+task	qtywsoqrq
m:some+tech	rssrrrvrs
m:some+test	sswsrsrrr
m:some+think	rtqvrvqpt
m:some+third	urpwo0qnt
m:some+timed	rsxtssrsp
m:some+today	srrvrtrrt
m:some+training	stquvtrrq
m:some+travelbook	trtstttsp
m:some+trial	rrrtrrrsv
m:some+unchanged	rsqusxqqr
m:some+unsuccessful	rsttsqrsv
m:some+until	oouvr1rpq
m:some+wait	tsqtrwrrs
m:some+we	rqpxq1tmr
m:some+weekday	qqsxrtqst
m:some+weeks	sqqxxoqtr
m:some+when	pssxrssrs
m:some+which	ovvursrpt
m:some+will	0vvvptoko
m:some+wish	prqusvrrv
m:some+withdraw	sssqsqssw
m:some+would	mssunyxrr
m:some+you	ostvq0ror
m:soon	12pYq0spt
m:soon+stage	uvtqtrtsn
m:soon+start	sqrsvsvsq
m:soon+still	rtssswtso
m:soon+talk	twssstssl
m:soon+task	srvtsrssr
m:soon+test	sqvsrssst
m:soon+today	rtsqrvrst
m:soon+unchanged	sustssssp
m:soon+we	zvqmpwsot
m:soon+weekday	rwqrtrrrt
m:soon+weeks	svrmruuss
m:soon+which	stsostssu
m:soon+will	yzqgrwqqt
m:soon+wish	sssrrsssv
m:soon+would	qwsrstsqs
m:soon+yes	ssstvtrsn
m:soon+you	zvpmsxrns
m:stage	n0zrnzols
m:stage+start	srvprusrs
m:stage+status	uvussqrqp
m:stage+still	ssurr2rrj
m:stage+talk	sysursssk
m:stage+task	tx1vqnsql
m:stage+tech	rtvtstsso
m:stage+test	xs3rqqsri
m:stage+thanks	qsrvsurrr
m:stage+today	vsssrqrss
m:stage+trial	rwvusprqq
m:stage+unchanged	svrrszssk
m:stage+unsuccessful	sstvrrrsr
m:stage+until	tstqswrrq
m:stage+video	tvyrrrtsj
m:stage+visit	strostssv
m:stage+wait	ssssswsso
m:stage+we	l2zurrpmr
m:stage+weekday	svrorsssw
m:stage+weeks	wqvnqvrrs
m:stage+which	rqssrwrrt
m:stage+will	x0xnpoqqq
m:stage+wish	qtstutrsp
m:stage+withdraw	qswtuqrqr
m:stage+would	putrssspu
m:stage+you	k1yupypks
m:start	on1k2otru
m:start+still	rsspqwstt
m:start+strong	srsvtrrrs
m:start+study	rsprvssts
m:start+survey	rrsrxrssr
m:start+talk	purovvsss
m:start+task	sswqrrsrs
m:start+test	rr0rwrsrk
m:start+thanks	ussxsrrrp
m:start+third	puqyqvoss
m:start+timed	srxsssssp
m:start+today	rrstswqrt
m:start+training	rqpuyrrss
m:start+until	rqrmvztrs
m:start+visit	stsrtsttp
m:start+we	qrmwz0qnq
m:start+weekday	qror1ptst
m:start+weeks	topk3ouuu
m:start+when	qrsn0wsqp
m:start+which	rstoyrsrs
m:start+will	twtjztqpr
m:start+wish	rrstvrrrt
m:start+would	quqlzrssw
m:start+you	qqyl4qqnu
m:status	yolwo0qqt
m:status+strong	psssssssv
m:status+talk	srssssssv
m:status+unchanged	ttqurwqrr
m:status+video	svrsssssr
m:status+wait	sssrsxssp
m:status+we	xrqrsqsqu
m:status+will	wtsnsrrrv
m:status+would	snsrvtstu
m:status+you	ynnuqzprt
m:still	pooqp3vpw
m:still+talk	rtrruvsrq
m:still+task	ssvsstssp
m:still+test	srxqrsrrt
m:still+think	rqstryrrs
m:still+third	sqrrqwrsv
m:still+today	sorrswtrs
m:still+unchanged	puplr1sqw
m:still+unsuccessful	rrsquvrrr
m:still+until	rqsnqytrv
m:still+video	ssvsrssss
m:still+wait	qqroszsru
m:still+we	ppovp2vos
m:still+weekday	rrrtrtrrx
m:still+weeks	srris1srw
m:still+will	rwqqq0qqr
m:still+would	qtqqq1sqs
m:still+yes	rvsmrxssr
m:still+you	ntqsr3tns
m:strong	mrrytntrx
m:strong+survey	rsssssrsv
m:strong+talk	twsysqrsk
m:strong+test	srxssrssq
m:strong+thanks	psturusrq
m:strong+think	qrrvtssst
m:strong+third	qrrurrqrx
m:strong+unsuccessful	sssrssssv
m:strong+visit	sstosstsu
m:strong+we	lrsywprqx
m:strong+weeks	tqrwsrrrs
m:strong+will	sqssrsrsw
m:strong+would	pvrxspsrt
m:strong+you	k1pyuorou
m:study	qpmzrltyy
m:study+survey	sqqrssssy
m:study+talk	rvrvrrqss
m:study+task	swrtrrqrt
m:study+test	sqrurprsx
m:study+thanks	uqrurrrrv
m:study+third	srrvrtsst
m:study+today	sssnsvsrv
m:study+training	qqovuwqts
m:study+unsuccessful	rrssrsssv
m:study+until	rrpuswrrs
m:study+video	suqsssrrw
m:study+we	psnxrxrqu
m:study+weeks	sqqnznsxt
m:study+will	qtsrupsrw
m:study+wish	strsrqssv
m:study+would	qtpuuqtqu
m:study+yes	rtoqsutsx
m:study+you	pujy0juoy
m:substitute	sqrssvrss
m:succession	rpquqvxtp
m:succession+we	tssssussp
m:survey	onzxqossw
m:survey+test	sqyqsrrru
m:survey+think	rrrsssssv
m:survey+trial	sssvssssq
m:survey+we	prswqvpsw
m:survey+weeks	rsrwsqtsr
m:survey+would	rsrsrssrw
m:survey+you	qrwyqnrqv
m:talk	n01vqkuls
m:talk+task	svyqqqrqq
m:talk+thanks	qrwxrqtrp
m:talk+think	ssvssrrrq
m:talk+third	qwrurpprv
m:talk+today	rwqqssrrv
m:talk+training	sssusstsp
m:talk+trial	ttstssssp
m:talk+unchanged	quwuxtsri
m:talk+unsubscribe	sssqssrsv
m:talk+until	ruxpstqrs
m:talk+video	rzrrrrptr
m:talk+visit	ryrqrssss
m:talk+wait	sustsssso
m:talk+we	m21wtovmg
m:talk+weekday	r1xnrrupn
m:talk+weeks	tvopusxpp
m:talk+when	sysqssusn
m:talk+will	szvnrrqqt
m:talk+wish	svrrstrtp
m:talk+would	szplsp1ps
m:talk+you	m0yvrkxlr
m:task	o02xnjqot
m:task+tech	rr1qrrrrr
m:task+test	su2trqtri
m:task+thanks	wrrwrqsro
m:task+third	srssssrsv
m:task+today	vrttrtrrq
m:task+trial	sttussssp
m:task+unchanged	rryrrrrrt
m:task+until	rr0srprrt
m:task+video	tqvrrrtst
m:task+we	op3yppsns
m:task+weekday	ss0rrrrso
m:task+weeks	spxtrrurq
m:task+which	rqzrsqrrr
m:task+will	rw1mqqqrt
m:task+would	rv0pqrsqr
m:task+yes	sruqssrsv
m:task+you	ry1yolqlr
m:tech	mo2qom1uu
m:tech+test	qr1qrrsrr
m:tech+thanks	uupzrsrro
m:tech+unsubscribe	sssossssx
m:tech+we	rqzusqwti
m:tech+weeks	sssrssysn
m:tech+would	stunsstst
m:tech+you	sy1vroorl
m:test	ro20onopv
m:test+thanks	srryrtrrq
m:test+think	srxqsrssr
m:test+timed	srzssssso
m:test+today	rszortrrs
m:test+training	ssvtrrrrr
m:test+trial	uryxsrrrk
m:test+unchanged	tsvsssssp
m:test+until	ttxsrrssn
m:test+video	uq2rrrusj
m:test+we	ss2vpqspl
m:test+weekday	rtxtrqrsr
m:test+weeks	tpuvqqrrt
m:test+which	rrwtrrrrs
m:test+will	zpzmrqqrt
m:test+would	rrzqrstrp
m:test+yes	srqsssssx
m:test+you	oq20pponu
m:thanks	3soxnnpnx
m:thanks+third	srsyssssp
m:thanks+today	vrssrrurq
m:thanks+training	uruvrsrro
m:thanks+trial	rrrxrsrss
m:thanks+video	ptsusssss
m:thanks+visit	qrrvsrrsv
m:thanks+volunteer	rrrvrssst
m:thanks+wait	qrspu1rrp
m:thanks+we	1ro0rrnor
m:thanks+weekday	rqs0rorrt
m:thanks+weeks	rrqyuqrqs
m:thanks+which	wsrqrqsrw
m:thanks+will	usrvrrrrq
m:thanks+wish	sssxrssrp
m:thanks+would	psrzsqtrr
m:thanks+you	2tpynoonx
m:think	mopvp0ttv
m:think+third	rsqvrwqqu
m:think+today	rqrurrrsv
m:think+unsuccessful	sssrssssv
m:think+until	sstrqvrrt
m:think+wait	srspswrst
m:think+we	kvvvpzrpr
m:think+weekday	qurosvrtu
m:think+weeks	torqr0qss
m:think+which	rsssrqtsv
m:think+will	rvrttqqqv
m:think+wish	rsrsrwsrs
m:think+would	qrsuqp0qt
m:think+yes	suspstusr
m:think+you	nozvsmwqv
m:third	vppzontrx
m:third+today	rqrwqrrsx
m:third+trial	ssspssssv
m:third+unchanged	rpsrqvssx
m:third+unsuccessful	sqsurqsrw
m:third+until	tsslq2qqu
m:third+video	srrsrsssv
m:third+visit	twrqsrsst
m:third+wait	strprwsrt
m:third+we	tppwo0rpu
m:third+weekday	yuuuoqqqs
m:third+weeks	yoqwpqssu
m:third+when	vqrtrssst
m:third+which	qrqsqzrru
m:third+will	4zolnxnot
m:third+wish	qrruqxrqu
m:third+would	qvqumzrow
m:third+you	r3oxpnsnv
m:timed	om3mquruw
m:timed+until	ssrtsvssq
m:timed+video	srwsssssr
m:timed+we	qruvrwqrq
m:timed+weeks	srrvsssss
m:timed+will	ssxrrsrsr
m:timed+would	stvrsstsp
m:timed+you	rp0rrqrru
m:today	pzoqo1qqu
m:today+training	psswsrstr
m:today+unchanged	rnrptxssv
m:today+unsuccessful	ssrssrrrw
m:today+until	rvwosvqqr
m:today+video	rvtrsssrt
m:today+wait	rssoswsrt
m:today+we	ypovn0rns
m:today+weekday	rvsrrsrss
m:today+weeks	uqujrurty
m:today+will	vtqqrusqt
m:today+would	rvrsqxrqr
m:today+you	20qmqrpns
m:training	mnxv1mpwq
m:training+until	rspususrt
m:training+we	qslx0nusr
m:training+weekday	rttptrsst
m:training+weeks	rrrt0pqvp
m:training+will	srrxuqqsr
m:training+would	qsqtvtsrs
m:training+you	rqwv2kppr
m:travelbook	qwowxmsqs
m:travelbook+we	pvswrqsqs
m:travelbook+weeks	urrowttrr
m:travelbook+will	tutrssssp
m:travelbook+you	pvrutqspt
m:trial	ozxyqonot
m:trial+until	swstsssso
m:trial+video	svrsssssq
m:trial+we	p0swyrqqj
m:trial+weekday	rxptrrrru
m:trial+weeks	qspuuqtru
m:trial+will	vrrssrrst
m:trial+would	rurrwrrrr
m:trial+you	ozvzzpppg
m:uncertain	vmupp0srr
m:uncertain+we	trwtsttsl
m:uncertain+you	rptts0wrk
m:unchanged	n0nwo0pnu
m:unchanged+unsuccessful	srsssqssv
m:unchanged+until	rqrpsxsrw
m:unchanged+video	svtrrrrrr
m:unchanged+wait	srrqtvtrs
m:unchanged+we	mrrxr0qpu
m:unchanged+weekday	sytpsorrv
m:unchanged+weeks	sqskuytru
m:unchanged+will	orruqwsrv
m:unchanged+wish	rsrtswrsp
m:unchanged+would	prsuq0rpr
m:unchanged+you	n0pup1qms
m:unsubscribe	qppjppr90
m:unsubscribe+you	oqroqqt0y
m:unsuccessful	pqqytorpz
m:unsuccessful+we	sssxrntpv
m:unsuccessful+weeks	qqruusrqv
m:unsuccessful+will	wrxqqvprq
m:unsuccessful+withdraw	prsxrqrrv
m:unsuccessful+would	rrrttssrv
m:unsuccessful+you	nspztrtox
m:until	tp1ip2qpu
m:until+wait	wrpqqysqt
m:until+we	tpzi00plr
m:until+weekday	uy1mrmpqt
m:until+weeks	2rpkvxqpr
m:until+when	pswvsrsrq
m:until+which	ssrptwqrt
m:until+will	zqqnrxqtq
m:until+wish	rqrsrztrr
m:until+withdraw	rsrssqssw
m:until+would	rsxjs1ros
m:until+yes	rrorsxsru
m:until+you	rpzjzzrms
m:video	s21ilmssw
m:video+we	tzyjpqtrs
m:video+weekday	ryrqqrrrv
m:video+when	strrrrrsw
m:video+which	svsqsrsss
m:video+will	ttuorrrtv
m:video+would	svvqrsqrr
m:video+you	r01mmospu
m:visa	oopozp2ru
m:visa+we	rqrtuuwqq
m:visa+would	srsttsvsq
m:visa+you	rmpvwtupu
m:visit	myxwnmrsu
m:visit+we	mxwvontqv
m:visit+weekday	rvtrrrrst
m:visit+weeks	rvrqtsrsu
m:visit+which	svsrssssq
m:visit+will	uvtortrrs
m:visit+you	myxuposov
m:volunteer	spswsmqvw
m:volunteer+we	trturprru
m:volunteer+you	orswspsrw
m:wait	ypois4spw
m:wait+we	0porq1tnr
m:wait+weekday	srtrsossy
m:wait+weeks	uqrrrwqru
m:wait+will	rtrwrvrqr
m:wait+wish	rsrrsxsrr
m:wait+would	trqtsvtps
m:wait+you	rqptr3rnt
m:we	n1otpysnu
m:we+weekday	qy3lqppow
m:we+weeks	0mnsx0plr
m:we+welcome	qrsuvrtrr
m:we+when	rsoupxusr
m:we+which	twyvprqmr
m:we+will	z0oqqxmmt
m:we+wish	mrowt1qnv
m:we+withdraw	nrxyrprrt
m:we+workwear	rvrrrtrsr
m:we+would	lxyr0vsip
m:we+yes	qxnuzqtoq
m:we+you	y1mr2lqkr
m:weekday	s03jrjqpw
m:weekday+weeks	zyqlxospq
m:weekday+when	rxrrpqqsx
m:weekday+which	tvspssrqu
m:weekday+will	1w0hpnqpu
m:weekday+wish	rrqstxrss
m:weekday+would	o1zkqrtqs
m:weekday+yes	sqsqztqrs
m:weekday+you	pz1j4kqmt
m:weeks	ojmw1ysss
m:weeks+when	tuupvqsps
m:weeks+which	twqnvqtrt
m:weeks+will	0mrmtzqov
m:weeks+wish	qsrjr1usv
m:weeks+would	onovww1nr
m:weeks+yes	urqtxprrs
m:weeks+you	nnpx2oupv
m:welcome	nqqtzovrv
m:welcome+would	ssststtsp
m:welcome+you	psrvvqurs
m:when	pwywqnsot
m:when+will	yosrqypqs
m:when+would	qrtxtosqu
m:when+you	pvxtzlror
m:which	q0pxqosnu
m:which+will	zswlqurps
m:which+would	psyuovrot
m:which+yes	srtptstsu
m:which+you	qxwwrmtns
m:will	0yzqnwmjq
m:will+would	qyrtqvqot
m:will+yes	vtrouvqrr
m:will+you	z20rqjnjs
m:wish	nsrwuptox
m:wish+would	pswsrzpor
m:wish+you	lsryvqtox
m:withdraw	ltzvtmspx
m:withdraw+would	srsqrsssx
m:withdraw+you	pqussotq0
m:workwear	r2pjxqurs
m:workwear+you	q0qprusrr
m:would	o1pwqnvou
m:would+yes	qtqttrtrv
m:would+you	jy1u2ktkq
m:yes	qsku3ovpt
m:yes+you	qtjt1ztmr
m:you	o1ourntqw
ma	rnqvyrpsu
maak	sruqssssv
maakt	ttssussso
maak~	ttssusssn
maand	rrspxsuss
maandag	pswurtqrr
maanda~	pswurtqrr
maan~	nowtwuspt
maar	pyntnxupu
mac	sssossssy
mach	rowswqsup
machen	uvvpqvrpq
machen wir	sxrtssrsp
machine	rotwrovyq
machine learning	tssrsrwzi
machin~	qjsxrn0zq
macht	usswsuqsl
mach~	sryvppsrq
macr~	srsrssrvs
mad	srsrvsrsu
madam	sssvrrrru
madame	utqvpvrnu
madame monsieur	wowprorrx
mada~	vuqupvrnu
madd~	srsqrxrst
made	ntp1q0nnv
made a	svstsqtsr
made our	srstswssp
made the	rtrssqrsw
made to	qssusqssw
made up	tssustsso
made us	sssxtsssm
maestr~	tpssttssr
maes~	tpssttssr
mag	yporqpvqx
mag ik	srsyrtssn
magazi~	ssstrsrvs
magazz~	ussssssup
maga~	vsqsoqq1r
magd~	srsrrsrsx
magst	srvsrrusp
magst du	srwqrsvsq
mags~	suvrrrusn
mai	ovrmvyrqu
mai 0	svtstsssp
mail	3rzjpoovu
mail address	sssqssssw
mail is	vrsssrsss
mail server	sssqssrsv
mailbox	xsrrrrpts
mailbox is	wsstssrrr
mailbo~	xsrrrrpts
mailing	surhsrrs4
mailing list	ssshssss4
mailin~	rurhrrrr5
mails	rrrwrqpwu
mailto	sssmssssy
mail~	uuqiporv4
main	stsvrqqts
mains	xssqssssq
mainta~	rrsoprvs0
maintenance	vpsosrswu
maintenance planner	sssssussp
maintenant	vrrssssss
mainte~	xornrurvu
main~	0nqpoqtux
mais	nopwr1tqt
maison	tssyssssl
mais~	tsrzrrrso
mait~	sqsqtrusv
major	sssmssssx
majo~	sssmsstsy
make	pptim6swv
make a	rqwmrusvs
make an	sssosvrsv
make it	rxrmrsstt
make sure	smsssrtsy
make the	rrsnrwsrv
make you	rqrptvqrx
make your	sssssssrv
maken	rrwpttrrt
maker	srsrsssvr
makers	sssmssssy
makes	qqrwpqrty
makes the	sssvssssp
make~	ppxkqspx0
making	nsqwpurys
maki~	nsqwpurys
mal	qymxnl1rt
mala~	sstsssstp
male	ssssspssw
man	ppowtn0qx
man with	srsxssssp
manage	strnsqsyt
manage your	rssqsssvt
managed	ssrryrrsq
managed to	ssrqzrssp
management	oqxwpouut
manager	0znsons7b
manager 0	sssrrssxq
manager at	trupqsstt
manager has	srossvssu
manager in	sstsssrvq
manager is	rssssuvsn
manager job	sssusstsp
manager position	srtquwtsn
manager role	tuursttsl
manager who	ursussssp
manager will	vqsstsssr
managers	uqptrvwqr
manage~	o0ptprsur
managing	rtsvsryrk
managing director	srstsstsp
managi~	rtsvsryrk
manana	ryqorssrv
mana~	p1oupntvs
manchester	ussostwwm
manche~	tssortvwo
manc~	vssmnsvvu
mandam~	sstswsssn
mandate	tssrsswsp
mandatory	sssqrs1sm
mandat~	srsort5sl
mando	rsvtrrrss
mand~	rlysqo5oq
mane~	ttrwrrtsn
mang~	rsrsvssss
manife~	rsswssssr
mani~	rqrzrqrrs
mann~	skrtssss0
mano	trttsusso
mano~	ussvxsrsk
manque	orrtssusv
manq~	prrssstsw
manten~	rrstsvuso
mant~	rrsvswvsk
manual	rswtssrsp
manufa~	ssrltr0su
manuscript	sssqssssv
manusc~	sssissss2
manusk~	sssossssx
manu~	qrtftrzty
many	qsquulsrz
many strong	sssrssssv
many thanks	wrrrrrsru
mao	suuussssm
maple	swsssssso
mapl~	swsssssso
mappe	zsrsrrrsp
mapp~	0qssrqqrr
maps	sssrxsssp
maqu~	stsnsyssp
mar	stsussssp
march	vmnkxytxs
march 0	vtumxqquq
march and	urrurttuo
march to	ssssuusso
marchetti	sssqtswsp
marche~	stsqsswsp
marco	sqtrxtyrh
marcus	tqsxsrqrs
marc~	tsmlyxvsr
mardi	qtotvrrrx
mardi 0	stqrssssw
mard~	qtotvrrrx
marek	ssstprssv
mare~	tytqnuqrs
margaret	srsuxsssn
margar~	srsuxsssn
margin~	sssnssssx
marguerite	ssvsssssq
margue~	ssvsssssq
marg~	prxvursqp
maria	trsssssvp
marie	swsssussl
marina	rsswssssp
marine	wrrnvyrtm
marit	spsvssrst
maritime	tsspsswsr
mariti~	tssssrwsp
mari~	zuluznrrp
mark	pozyqooqx
mark your	spssssssy
marked	tvryqrssl
market	porkrp0zx
marketing	nsrssrsux
marketing manager	ssssssttp
market~	rqstrprvx
marking	stwsssssm
markin~	stwsssssm
marks	tsuxrprrp
markt	swrussssm
mark~	sssxplswu
marlow	ussrsvsso
marl~	spsuqvqru
marq~	ttsvsussk
marta	qxrmusurt
martes	qsqsrqrs1
martes 0	svssssssq
martin	stuovsqus
mart~	uvxfznspx
marvel~	sssusstsp
marv~	sususstsn
marz	quvttsoou
mas	omyywqrou
mas a	pssusvssr
mas de	rpstssssx
masc~	rsuvqrsrs
massim~	squrvsrsr
mass~	rovsvqqrv
master	rsrssprtz
master~	sxrnsqsrx
mast~	qyqnrmrs2
match	prptuou9g
match for	rssusrxso
match your	rsspssq3l
matched	sssmuxtsr
matches	qrrsrrr1p
matche~	pqqpsur3q
matching	vrsnsst1m
matching your	rrsrssrxr
matchi~	vrsmsst2l
matc~	rqortqu9h
mate	ustxtquql
material	prusrturr
materials	vrstrrsrr
materi~	unwunrzpr
maternity	srrrrrtvs
matern~	rqrvrqtwq
mate~	uotynowst
mathe	sqssrsuwp
mathematics	srspsvsst
mathem~	tqqnvustu
math~	rpttrpxur
matin	ttpsrrrrw
matinee	svssssssr
matine~	svssssssr
mati~	swortprrx
matt	sssusossv
matter	urrpqxqrv
matter we	vssrssssq
matters	srtvrrrrt
matter~	sqtvrrrrt
matthias	sssosstsx
matthi~	sssosstsw
mattina	syrrssssq
mattin~	ryqrrrrrt
matt~	sxpvoqrpx
maureen	sssqssrsv
mauree~	sssqssrsv
maur~	rtrqrrrsy
max	sp4lvspto
maxima~	ssyssssso
maximum	rryprsrrs
maximu~	rryprsrrs
maxi~	sr1mssrrs
may	opqxl1urt
may 0	qvvoststr
may also	usspssssv
may and	rvspsruur
may apply	srsysqssq
may ask	lsrvssrsz
may be	osuvpzsoq
may cause	sssrssssv
may come	spssssssw
may contain	sssssssup
may have	pptrqystt
may i	pvquqqxqs
may reapply	ssswsqssr
may take	tsspssssu
may to	ssxssvtsl
may use	sr0sssssm
may we	srssvsrsr
may well	stsotssst
maybe	pssmtxsrv
mayb~	pssmtxsrv
mb	vssrsrrtq
me	pyrj3j5lr
me 0	sqrpsuxsr
me a	up6n0rtqe
me about	spsrsrquy
me after	sqsnsrrs0
me and	yxwprsmqo
me at	rxrourqru
me before	srsstrqsv
me by	tuulurvrq
me i	spswrrssu
me in	sssptsvss
me know	owph0nzqy
me lo	vqrtssrst
me on	sprtssqsz
me so	susmssusv
me the	sswmtsrsv
me this	rssqtsrsv
me to	wlourp2sr
me what	ssvqsssss
me when	tsusssrsp
me with	srssxttsn
me you	sssqssvss
me your	rssqtrxrq
mean	tqqtqvrqu
means	vumyoyqpp
means you	stswssrsp
meant	rqsvtvrrq
meant to	srtrsvsss
meantime	wrqotyqqs
meanti~	wrqotyqqs
meanwhile	vrstssrsr
meanwh~	vrstssrsr
mean~	1qlxq0omq
meas	susstssso
measured	srssssrsw
measur~	srtqusrsv
meas~	srtqusrsv
mecani~	ttsussssp
meca~	ttsussssp
mecc~	qtsqsvrst
mechanic	sssquvqvo
mechanical	stwssuttj
mechan~	tsvrswxri
mechat~	rtstsrsup
mech~	ruutrtxvf
med	o1surqrtn
medewerker	sssssssxl
medewe~	srsusssxm
mede~	rttussr0j
media	rtxprsrru
medical	otnl1zvrp
medical and	sssqtzssn
medical clearance	ssssutssp
medica~	osmk2zvrq
medicine	sssusstso
medico	rruqrsrrw
medien~	sqvssusto
medi~	mnps1xvpt
mee	rvqqrrrry
meel~	syqssssso
meer	rtrvrwrsq
mees~	xrstsrsso
meet	s0rxmprmv
meet at	ssrrssssv
meet link	srrsssssx
meet on	tkrqsxssy
meet our	qtsrssrsv
meet the	vtuwqqqrp
meet with	rvsrsstsq
meet you	ruworqtru
meeting	ovrvo2plw
meeting id	svssssssq
meeting is	sosrrvssu
meeting the	sosssxsss
meeting we	sssnsqssz
meeting with	rsvrrqrrv
meeting you	rxsmrrsrw
meetings	rurqvrruq
meetin~	nvquq2qnv
meets	uprsrurrv
meet~	oupup1rou
mega	vtsrrsrsr
mehmet	rsvvrstso
mehm~	rsvvrstso
mehr	kmzwsurtu
mehr als	sszssrssn
mehrere	rrsrsstvs
mehrer~	rrsrsstvr
mehrhe~	srsxsqssq
mehr~	rqswrquvp
mei	surkustsx
meille~	uusvssssm
meil~	uusvssssm
mein	trqwmsuqu
meine	vmsuxrpru
meinem	vusrtrtsn
meinen	txrprrrsu
mein~	zqopzmspv
meister	ssstssstp
meis~	wsrrrpttt
mejor	sutussssn
mejo~	ousssrssv
mel	sstrsutsp
meld	ssststtso
melde	znqotyrsq
melde mich	0ssprxssl
melden	wqqjqzssx
melden sie	pstsrrttu
melden uns	rrrlryqr0
melden wir	xrsrsusso
meldet	wqsqsqrsv
meldet sich	wrsqsrrst
meld~	1kpfr1try
melhores	tususrssp
melhores cumprimentos	susussssp
melhor~	tususrssp
melh~	uvrururrl
meli~	sststsssp
member	xxpopvprs
member services	vssssssso
members	psnvqqryv
membership	orsorsrt2
member~	nporrtszz
memb~	oxmqoxqww
meme	purwrsqqu
memori~	tsrrsrssv
memory	ssupssrsu
memo~	truqsqrsw
men	sossssqs0
mend~	rwsqsurrs
mene~	ssryrrsrp
meng~	rssusssuo
meni~	rrswsussp
menos	sstusssso
meno~	ssuutsssm
mensa	ttsrsss0k
mensch~	vqsysrrso
mensen	qptvrrrrv
mens~	xspvxnnup
mention	uqruqqrvt
mentioned	sqyprnxqv
mentio~	toxupjzsu
mentor	srspxsusp
mentor~	skrtrsrs1
ment~	sfwvwh1tw
mercad~	sustsstsn
merchandiser	wsstsrrto
mercha~	wrrurqqss
merci	zuuuynqok
merci d	qrrurrrsw
merci de	purrxrrrs
merci pour	tuurssusm
mercoledi	rqvrrrrrw
mercol~	rqvrrrrrw
mercredi	qvtqrrqrv
mercre~	qvtqrrqrv
merc~	zwxtqknou
mere~	uqspsvrst
merge	ssqrstrsv
merger	sss2smssq
merg~	qsp0rotru
meridian	suttssssn
meridi~	sutttsrsn
merit	trrvuxrrj
meri~	rrpvzzqpl
merk~	rrxsrsssp
merl~	sustsustn
merr~	trrsqqqq2
mertens	swsssssso
merten~	swsssssso
mert~	swtssstsm
mes	wrqsqrsus
mesa	xprsrvrsq
mese	xvsqstssl
meses	qqpw0wssk
mese~	qqpw0wssk
mesi	pqruyrtrs
mesm~	uupvrqurr
mess	rwxrssrsm
messa	tssvssssp
message	ytpxmmsqw
message was	ptsursssu
messages	prrxrtqrw
messag~	yrmxln2ov
messenger	rssussvsp
messen~	rssussvsp
mess~	yrlxkm3qt
mest~	qsspspss0
mesu~	sssrswssq
met	mwnvzvqnu
met 0	srsutssvo
met and	sssossrsy
met de	xttquusrl
met je	pwrtrrrrt
met on	sssusnssx
met the	ssvtswssl
met vriendelijke	vrswsrrsp
met you	sssustsso
meta	sssossvsu
meta~	tqultyrvo
meter	rrsortssy
mete~	rsrsqurrv
method	stsmssssy
method~	qrssrrvsv
meth~	qtsnrqvsy
meti~	swrsssssq
metro	sssusssun
metr~	rqttrrqwr
mets	rqsrtsssv
mett~	wrqqrqrsy
meu	qrvvrrsrt
mevrouw	vtqttprqv
mevrou~	vtqttprqv
mevr~	vtqttprqv
mfg	xtswssrsk
mi	qwlun1uou
mi 0	sqqsrsrsz
mi ha	usspsrzso
mia	sssvrsqrt
mich	xlpkxxzms
mich sehr	rrsqssrsx
michae~	suspstrur
michel~	utssssssp
mich~	tvqsrtptr
microphone	ssvsssssq
microp~	ssvsssssq
microsoft	r0rlrrsrv
microsoft teams	s0ssssssk
micros~	p1rlqqrvx
micr~	q2ujqprvv
mid	vprnqzxrq
middle	uqsjyysrp
middle of	vrrmxxssm
midd~	wquhyxsqr
midi	svsrssuso
midnight	stxlrrrsu
midnight on	qrvrssssu
midnig~	stxlrrrsu
midn~	stxlrrrsu
midw~	trsrqstsv
miet~	spsurrrsw
mieu~	rsssrrrsv
might	stmtoxxou
might be	utqtqtqqv
might i	ssspsswsr
migh~	stmtnxyqu
mij	srsqtrsrv
mijn	ttrtpuqru
milan	vssqsrrtu
mila~	xrspsrrtt
miles	uqtrrrrvr
milestone	ssssswssp
milest~	rrssrvrst
mile~	tpsosurwt
military	ustosssst
milita~	wstosrsss
mili~	xstnsrsss
mill	suusssssn
million	rrsmrrtr1
millions	sssmssssz
millions of	sssossssx
millio~	rrskrrur2
mill~	ssrmuqsrz
min	s04moprrl
min 0	stysssrsn
mind	nvtvqyqot
mind~	pmwsqwsws
mine	rrrvrrurt
minha	vrrrsussq
minh~	vtrssuqsp
mini	sqzsssssp
minimum	wquxspsqp
minimu~	wpuxspsqp
mining	sssstsstp
minist~	qtuvruqqr
mini~	qqxzsoqrs
mino~	rrspssssy
mins	q00urrsrf
minute	t20lpoqot
minute i	ssssswssq
minute presentation	svtsssssp
minuten	my1noonvx
minutes	o24gontox
minutes 0	stwsssstn
minutes and	urxnrrqrv
minutes early	ssrsssssv
minutes for	suprssssv
minutes in	stusssssp
minutes of	stwrssrsr
minutes on	smtrssssz
minutes to	rs0orsrrs
minutes with	swrrssrst
minute~	n15honrqy
minuti	poytrrrrv
minuti~	rnusrsrsz
minutos	qzxqssvri
minuto~	qzxossvrk
minu~	n25honspy
mio	susrsvrsr
mir	puuuwlzls
mir die	sqvtsprsv
mir leid	rrsyssrsp
miriam	tssrwrssn
miri~	tssrwrssn
mise	suvrtsssm
mism~	turwrqrrs
miss	tquouovrv
miss out	srsqsstsv
miss this	sssprstsv
missed	rrrusqrrw
missing	trvorrtrv
missin~	trvnrrtrw
mission	rrsvssvsp
missio~	qrswsrysn
miss~	rpvxpmvqv
mistak~	rrtrrrrqy
mist~	rqusrrrqy
mit	rzqxomtpv
mit 0	rpztpquuq
mit dem	ywsypurph
mit den	qtuvtrqto
mit der	xtxuqnorq
mit dir	rvrsrrrsu
mit einem	qrsrusrvs
mit freundlichem	tusssrtsp
mit freundlichen	xwuvrspom
mit grossem	rqsrssssx
mit ihnen	uvpuqrsqt
mit ihrer	tussssssp
mit mir	strssvrsq
mit und	svsrtsrsq
mit uns	stswsssso
mitarb~	wtqtrqsrt
mita~	ztqtrprrt
mitbewerber	sssssvssr
mitbew~	ssstsvssq
mitbringen	rvrrqrtrw
mitbri~	rvrrqrtrw
mitb~	qxqrpurqv
mitglieder	sssrsrssw
mitgliedsbesch	srssssrsw
mitgli~	rurqqrrr0
mitg~	rtqvpqrrx
mittagessen	svrsssssq
mittag~	rxrsrsssq
mitte	urtpswrsr
mitteilen	qqquxrqqv
mitteilen dass	rrrvrqrrx
mitteilen zu	sssryssso
mittei~	qqpvxrqrv
mittel~	sssvsssum
mitter~	srussussp
mittwoch	rxvnsmuqv
mittwo~	rxvmvltpw
mitt~	pyou1mqpu
mitzubringen	sowrrsssu
mitzub~	sowrrsssu
mitz~	tswqrqrru
mix	trros0rsq
ml	ttsrssysk
mm	ssssssvsq
mme	rvrtrrtrr
mo	zrrvulrqt
mo 0	srqsssssw
mobe~	tssvssrso
mobile	pxvoopr1q
mobili~	otsvwprru
mobi~	kzxttkrxr
mochte	osstxxpot
mochte ich	rqvsstsss
mochte sie	stssyursk
mochten	rvqquxsnr
mochten sie	rrqqvvsrt
mochten wir	syttstssk
mochte~	rwqpwxsoq
moch~	pvqqzzpms
mock	tssqsqrtw
mode	rtsrssssv
model	syslrrxrr
modeling	sssssstvo
modeli~	strrsssvq
modell~	rsrtrsvrq
models	rrrnrrzxr
models for	sssqssvsr
modera~	srrtssrvs
mode~	ntssmn2wu
modifier	ssssssswp
modifi~	rrrnrvrxu
modi~	rrrlrvrzu
modo	tssvssssn
module	trpssrrsy
modules	sstrsrsrv
module~	qrwprqsrx
modu~	trtnrqsr1
moet	wurnrtrss
moeten	sssxsqssq
moet~	sssxsqssq
mogelijk	tssrswssn
mogeli~	tssrswssn
mogen	rqrurwqrt
moge~	sqrvryqrp
moglich	qruyqntss
moglic~	sruzpmsrs
mogl~	uruypmsrs
moi	otwq0orpt
moin	xmrtntxss
moin frau	ssstswsso
moin~	srsrsvrss
mois	pmmvwsvvv
molestias	strsrrssv
molest~	strsrrssv
mole~	svqrrrssu
moment	mqssq3rpw
moment we	rssxssrsr
momentan	sssvsussp
momento	uprtqttqu
moments	ssrqssssw
moment~	vppupwtpu
mome~	ooqto3sox
mon	xuoornwtu
mon 0	ssqpqrxrv
monat	srssxrvuk
monate	uorrzqtrs
monaten	pptwrsrsw
monate~	pptwrsrsw
monats	vrrsstrsr
monatsende	rssqqvrtt
monats~	sssqqvrts
mona~	xiovzpust
monday	qwxj0nrqs
monday 0	stxm0oots
monday and	xupurrrrq
monday at	rtupprtrx
monday morning	sossssssw
monday to	srsqvvssp
mond~	qwzk0mrqs
money	rnpm1oxpz
money back	sssqssssw
mone~	rnpm1oxp0
monica	sssusssup
monique	ssstwstsn
moniqu~	ssstwstsn
monitored	vsssssrrs
monitoring	vsssssssr
monito~	zrstqqqqt
moni~	zpqvsprsq
monk~	sssnssssy
monsieur	ztsssornu
monsie~	ztsssornu
monster	rrtrssrxq
monste~	qrqrssrww
mons~	ysssroqrv
montag	n0qrxpqqu
montag 0	rvrrsrrss
montag um	strrssrsv
montag~	vrsqtqrsu
monteur	rprrtsrsy
monteu~	rprstsrsx
month	0klhwywvt
monthly	spslssuwx
monthl~	spslssuwx
months	njjv0z4np
months and	srrvrrrsu
months or	sssrsrssw
mont~	rjjw0ztrs
moon~	sssrstutp
morag	stsssurtp
more	ltowl0pyv
more about	q1srrqsrr
more closely	nstyssssr
more details	sqsosstsy
more in	ssprssssw
more info	ssspssssx
more information	srshsuus0
more of	rsswrrrst
more on	sssrsrrtv
more people	rrsosysst
more than	rr1xomssq
more time	tssrswssp
morgen	pzxnylost
morgen frau	svsssssso
morgen~	rqstsstsv
morg~	ozznykost
mori~	ssssvsssp
morning	wzpvnntpu
morning and	uosvsrrsu
mornings	rqrwqrsrv
mornin~	vzoxmmtpv
morn~	xzoxmmtov
mortgage	sssmpsss1
mortga~	ssslmsss3
mort~	wstolsssy
mose~	sussssssp
most	mt2xomprx
most important	rsvrssssq
most people	osvpssssx
mostly	rsrtrqxrs
most~	rvqsrqxrt
mot	trsvsrrsq
mother	stuqrrrrv
moth~	suuprrsrv
motivation	tsswtsrso
motiva~	ttswsqqsq
moti~	qqqxsrqtv
moto~	rtrrqqtry
moun~	rwrtrsrrs
move	issuvrvpx
move forward	jrwzvqrrr
move in	srsousssw
move it	swsrsrssq
move you	svssssssp
moved	ptvwouqpt
moved from	ssxrsussn
moved the	srsvsrrss
moved to	rqrsrtsrx
moves	srsqrussw
move~	prvwnwqpw
moving	krs1sttqt
moving forward	lss1srssr
movi~	krr0rrtqy
mr	t0q0omrmv
mr and	srsrqqrs0
mrs	yxqxogsoz
ms	pzoupwsnt
ms teams	svssssssr
msc	mssqpsst4
much	qtozqrtpv
much for	vsrxqpqrt
much in	srsssvsup
much more	ssspsstsu
mucha	sssvssssq
mucho	sqrxssssr
much~	souzsqrrr
muda~	trssssvsq
mues~	qrrqrtrs0
muhe	sssvssssr
muito	qqqzsrvsp
muit~	qqqxsryso
multin~	srssssvsr
multiple	rrymrrsrv
multiple choice	rryrrrrrr
multip~	rrzlrrssw
mult~	pp1lqpxsv
mum	sntptqrs1
mundli~	swrttsssn
mund~	qvsqsqrsw
municipal	stqusussp
munici~	xqrwusssk
muni~	wxovvrssi
museum	rostwrvzk
muse~	qpsruvtym
music	qyqwrqrrq
music and	svqsssssr
musi~	qvuyprqrq
muss	vwptrtpps
mussen	nup3sqqqu
mussen wir	puryqprrw
musste~	rssrsvrss
muss~	mvn1rwqpu
must	mpzwlh2xt
must be	rpztpmxrt
must have	rtrrrrxrq
mutt~	yqtpssssq
mutual	vwsmsrttq
mutu~	vvsjssvss
mv	sssuusrsp
my	utqlmo6ny
my 0	sssqssssv
my application	rssssrssv
my brother	utsussssp
my calendar	srrsssvsr
my client	sssrssxsp
my cv	srsmsrrs1
my desk	srsptsyso
my husband	ussrsswso
my last	sysqsrqss
my mother	rsvsssssq
my name	rvrprrxrs
my resume	2rsprsosr
my wife	sssqssssv
myself	svqqrnwqw
myse~	svqqrnwqw
n	1lotoyqow
n a	wqqrqsqqy
n avez	ssvtssssp
n est	qrqwqxsrq
na	s0vuqlqmw
na segunda	rroxqsssw
naam	tqtsssvsr
naar	1nwmoptqx
naar de	uottrrrru
nach	wzjyslunu
nach 0	pssyrrtrs
nach dem	ssqsusrqw
nach den	zrssrrrsq
nach der	wtrnstsrs
nachba~	spvqsrrsx
nachfo~	ssrssswsq
nachfr~	trrprssrx
nachge~	ssstwqrsr
nachmittag	s1upssssk
nachmittags	sqstqsssw
nachmi~	r0tnqrrrs
nachre~	wssrssssr
nachricht	vvnuqwtqp
nachri~	wuntqwzql
nachruckverfah	rrrrrurrv
nachru~	rrrqrzrrs
nachste	ssopqzpqy
nachste runde	sssvssssr
nachste woche	ruroqxqrw
nachsten	voxmspsry
nachsten schritt	sswrsrsss
nachsten tagen	sssststsp
nachster	qwqrstsst
nachstes	sttwrrsso
nachst~	vrziqypox
nacht	rsrusrvsq
nachts	vqsvrstso
nachweis	srsrssssv
nachwe~	srsrssssw
nach~	xnysoxpnt
nada	pwtoqxqrt
nadia	squpttrsv
nadie	rrstrxrrp
nadine	usstsstso
nadi~	tnutvxrqp
nadja	sqvssttso
nadj~	sqvssttso
name	mqnunn8uw
name as	rrsprsrsz
name came	stsvssssq
name has	sssls1vsn
name is	rvrnrsxrs
name on	rsxpsrruq
name thank	pyoxsqsxl
name was	srswsrwsn
named	rrrvqutrs
namen	strprryrs
namens	ssswsrssr
names	zpxlpysrp
name~	vpstmywpq
nann~	sustrstsp
nao	qnwzoypnu
nao e	rvstsrrsq
nao foi	rsrrrrssx
nao tem	tssqsvssq
naomi	srssssqsv
naom~	trsrsrqsv
narrative	ssstsstsp
narrowed	ssswssssr
narrow~	uqtvssssp
narr~	tqtxrtsro
nast~	ssvsssssr
national	rsuwrprrt
nationwide	ssspsssuu
nation~	rstwqostu
nati~	qruxqnssu
natter	svrsturso
natt~	svrsturso
naturally	sssossssx
natura~	rrtlsstsz
naturlich	rvsqsssst
naturl~	rurqssrsv
natu~	qzsrqpsqw
naval	ststssrup
nava~	tssvtsrul
naviga~	sssrsrtxn
navi~	rrrrsryxl
navy	srtqssrsv
nda	stssssuso
ne	porzp1pot
ne peut	sssrsvsss
ne vous	sssvstssp
near	suqoqr0tr
nearly	nrrwrowqy
near~	nrqwqmxqz
neben	sxrrsssso
nebe~	rwrprsxqs
necesitamos	qrtxrrtrr
necesi~	pstxpttrs
necessary	srsnsstsy
necess~	srskssts0
nece~	rqtnpvury
ned	ttsusssso
nee	tprosussw
need	qq0wpnups
need 0	ssutssxtl
need a	qsvkqq1rv
need an	srsqssqsw
need it	ssusssvso
need not	sstnswttr
need somebody	ssswsrrss
need someone	rrrtrrtrv
need the	stsrrrqsw
need to	syxetyqsq
need you	vsvrssrso
need your	rrrvvrrrs
needed	ospxku1rt
needed from	sssqsvsst
needed to	rrsrssrvt
needing	sstssvssp
needin~	sstssvssp
needs	orlxptuvw
needs a	pvrmsswsv
needs and	stsrsvssq
needs of	sssvssssr
needs to	ssqrrtrsx
need~	mrmyjp6ux
neem	rrrqrrrr1
nego~	purvurqss
nehmen	rqru0voor
nehmen sie	ouvrxqrrs
nehmen wir	trspstssv
nehm~	qoru0voou
neighbors	rrsrsqssw
neighbour	srsostssx
neighb~	sqsksstu0
neig~	sprksutu1
nein	rssprxrrt
neither	sssoszrsr
neithe~	sssoszrsr
neit~	sssoszrsr
nel	wpsottrrv
nel frattempo	srsstvrsp
nele	sqsuvrrss
nell	svvzsqrsj
nella	wssrrwrtm
nell~	ysssqwrtl
nem	rrsysssso
nemen	rsqvssrrs
neme~	rsqvssrrt
nennen	ttsqwrsso
nenn~	ttsqvrusq
nerv~	rrtsssrsv
ness~	oqrsrusrz
neste	rrssrrssw
nest~	rtrsrrrsw
net	snri1pus1
nett	ssskssss1
nette	srvwrqrsr
nett~	qovtzpxqn
network	rqqvqqrty
networking	srsqssssx
networks	ssspsqssx
networ~	rprorqxr2
netw~	qornqqzs1
neu	qrqqqtr3p
neue	moqrqxr3r
neue jobs	sssssssvq
neuen	qsqrtsrsy
neuer	svsrsssrr
neues	pprqspyuv
neue~	lxmprwwsx
neuigkeiten	susrusssp
neuigk~	sussusrsp
neui~	sussusrsp
never	pqqysosqy
never ask	orsrtsssx
neve~	pqqysosqy
new	lonymnp!y
new date	rswqrurrq
new event	snssssssz
new home	sssrqsssv
new job	sssnsrsxv
new jobs	ssspsss2l
new one	stsrssutp
new position	sqsqrsor2
new status	sssvssssp
new year	ttrurxssl
new york	tsspsstst
newcastle	sssussrun
newcas~	sssussrun
newc~	srsvssruo
newly	sssqssswq
newl~	sssqsstwq
news	sronu1qpw
news is	sssuswsso
newsle~	srrpssssy
news~	sqrkssst2
next	pwzwpotls
next friday	srssssssv
next monday	spsqssusw
next month	tqslrytut
next one	rssnvsqsx
next round	shrt3sssu
next stage	sowuxrssm
next step	qs1wrrsrj
next steps	0psoquqrt
next thing	sswqssssq
next thursday	sqsqstwsq
next time	srsvsssss
next to	tsspssusq
next wednesday	tzrrssrsn
next week	wxrhpwwou
next year	rqr0rssrq
next~	sswsssssp
ngozi	urspsswsq
ngoz~	urspsswsq
ni	uprqxxtrl
ni number	srssyssso
nice	0oquokyru
nicht	kop2pzqqw
nicht als	srsvsussp
nicht auf	sssxsqssr
nicht berucksichtigt	qssvsrssu
nicht entsprechen	ssspsrssy
nicht im	nssrsvssw
nicht in	psrysqrst
nicht mehr	qqyvvouuk
nicht moglich	sssvsrssr
nicht vergessen	rtrrqtrrw
nicht weiter	rssxssssq
nicht zu	srrvsrsst
nichts	xtppqysps
nich~	kpp1p0rqw
nico	srsvrrsss
nicole	rssssvtsp
nico~	rwrsswtsl
nie	srszssrso
niemand	sqrorwtru
nieman~	rorsqwuqw
niem~	rprsqwuqw
niente	urvssrrsq
nien~	urvssrrsq
niet	kuyym0pmt
niet in	rssxssssp
niet met	rssvsrssr
niet uit	sssssvssp
niets	rtrrrwrru
niet~	rtrrrwrru
nieuwe	ptstrrssw
nieu~	mvoprrt0w
nige~	trsnusrrx
night	otvyqlswr
nightl~	ssrrssssv
nights	vlppuq3tr
nights 0	sssrusxsn
nigh~	skpzqnwzs
niko~	ptswssssq
nils	rqvpsvrss
nimb~	rusustusn
nimmt	vqsmt0tsn
nimm~	vqumt0tsm
nine	vpqvqnvsv
nine~	uprsrrrtv
ningun~	srspssusu
ning~	rqtrsqtsw
nive~	sqqxtrrss
nix	wzrnqprtr
nj	rtsqssuym
nmc	rvssssssp
no	om0xn0sms
no 0	trtrsustp
no action	utssswssm
no by	rssstwssp
no charge	sssrssssv
no cost	sssrssssv
no decision	sssrs2ssj
no dia	rvqrtrrrv
no doubt	qsssssssv
no experience	srsossusw
no fee	sssqssqsx
no for	sssrsrrsw
no from	srsyrqqss
no further	rtrrrqrry
no hay	srrstrssv
no i	trsqspssx
no later	stvpxsssm
no lo	ruqrsqssw
no longer	lut0rmrsw
no matter	vssrssssq
no more	qvyxrqsvg
no need	wtturnsrq
no news	trsuszssl
no obligation	sssosstsw
no one	rsrrsxstq
no pressure	srsoxsysm
no right	sqxqsssst
no rush	swvrssssl
no se	rrqvrrssv
no slides	spurssssv
no te	turvrvrrn
no thanks	sssrsswsp
no time	sryqssqss
no to	srsnssrs0
noah	ptsrsvsur
nobody	wvxmnurot
nobody has	svsrssrsr
nobo~	wvxmnurou
noch	ronoq3vpw
noch bis	sssssxssn
noch ein	susssvsso
noch eine	srstwtsso
noch einmal	rrsuswrrr
noch keine	rsspsyrss
noch mal	sqsrrsvsu
noch nicht	soulrwuqx
noch zwei	srrmsvqs0
nochmal	vosvrrrst
nochmals	srswssrsr
nochma~	uosyrqrrs
noch~	ttszrqqso
nodi~	rsvtssssq
noem~	stuvssrso
nog	rlmuq1upy
nog even	srrqrsssy
nog niet	srsqswrss
noi	turnxqvrq
nom	rrssssvsr
nombre	urstsusso
nomb~	vrrtsvrro
nome	torssq0rq
nomina	tsstsvrto
nomination	sssrruvtn
nomina~	spqsruywn
nomi~	rppsqwwym
non	mmsxtztnu
non e	prsutvrrr
none	ppswuurrq
noon	uwwg0kwrq
noon on	tsvnrstst
noor	surysqvsk
noor~	stsnsvssr
nor	qrrvryrrq
nord	srsstwstn
nord~	xqrjt0wvi
normal	sttossrsv
norm~	rsrtrsqtw
north	pqstrqyur
northern	ttsuuwssj
northe~	ttsuuwssj
northm~	pssssstsu
nort~	kzousm0uq
norw~	ssssstuuo
nos	xwlvypomu
nos complace	ssssxssso
nos ha	swstsstsm
nos termos	trrvsrssr
nosotros	ssqturrrv
nossa	vpruxrsro
nosso	usqwssssq
noss~	xrnxwqtqo
nostra	ststsvsso
nostri	psstssssv
nostro	wsusssssn
nost~	vvsvtrqqn
not	mqpyo2qpv
not 0	szrqsqssr
not a	soquo2sqr
not able	rqszqwqqq
not accept	svsnsstst
not affect	sssqssssv
not among	psszssssq
not an	tvrqsrsvq
not ask	qrwqsrssw
not at	ssssswssp
not be	nxr3qnnqv
not been	ippxt2upr
not book	tsrrsxrsq
not bring	svssssssq
not buy	sssrspssw
not care	srspssrsw
not change	sssvtsssp
not come	sssrrvrrt
not consider	sssqssssv
not do	rsrwspsrv
not done	ssosssssx
not enough	qssvssssr
not even	vrspsptsw
not exist	ssvsssssq
not fall	sssqssssv
not for	svthsstty
not get	uwrhsvrrx
not give	qrrrtxrrt
not go	rsxtrosrt
not going	rrrtrrsrv
not have	oppzq0ntt
not hold	srstsrvsp
not in	qrszrtrrq
not interested	rrsnsszrt
not just	ssssssssv
not know	rsrjrs0rw
not lose	svsssnssv
not made	sssssussp
not make	qwqorvrtt
not me	srssssqyq
not mean	tsspsrrsw
not meet	rrrxrrrrr
not met	sssvsstsp
not mind	sttnsstsv
not miss	stslrsusw
not move	ssssuwssn
not need	uuxkuurqr
not offer	qrrtrptry
not one	sss0spssp
not promise	rsrpstvsu
not put	ururruprs
not reach	rrrursrrv
not read	s0sqrurrn
not resign	ssssxussm
not respond	vssrstssq
not say	svsqqsqtu
not see	rtqwrqqrw
not seen	qssrssssv
not selected	mrrxrprr0
not send	zsqosutsp
not sign	srrsvvsso
not started	rsxtusssl
not submitted	pssrssssx
not successful	sssqsrssw
not take	tstyqrqqt
not tell	truossssw
not that	ssssqsssv
not the	usswrlrrw
not this	ssssssrsv
not to	prqysnvpx
not use	srsqssssw
not wait	rrrryptrr
not want	qsrxtpput
not wish	sssrssrsw
not work	sssqssssw
not yet	rquqq1sqq
not you	sqrxsssss
nota	tqnvsqssz
nota~	qssvrtsrs
note	ywvuhuqul
note from	sysrsstsn
note on	tsutsssso
note that	uuqtowp2j
note to	wssrssssp
notebook	rrxrrrsrs
notebo~	rrxqrrsrt
noted	wrqqrsrrv
notes	pxnyqnuqw
notes from	ssspsstst
note~	ssvxpltpy
notfal~	tvspssusp
notf~	tvspssusp
nothing	wqrvozmpt
nothing about	ssspssssv
nothing at	sssssqssv
nothing else	srtstussp
nothing to	surrrwrrs
nothing you	trstswrsq
nothin~	wprvozopt
noth~	wprvozopt
notice	trno0yopt
notice of	tssssvsso
notice period	ursrwstso
notice to	ssttusssp
noticed	srsmrryrv
notice~	spskprzuy
noticia	stttssssp
notification	qurmsysts
notifications	uttqsssvo
notified	xsssrrsrq
notifi~	xrptoxptr
notify	swtosstwn
notify you	swsqsstum
notig	rtqqsstsw
noti~	oqlwzzors
notre	xqyvuvpni
notre part	wssrssssq
notr~	uqyvuvqnk
nott~	swsqssuvm
nous	uwnurxqmt
nous a	stsvsrtso
nous accusons	vssrsssss
nous avons	mrqzsrtru
nous ne	tsrrrvrrt
nous sommes	rtsqsrtsv
nous vous	vosxwtppo
nouveau	oqrsstssy
nouvea~	nqrrstryw
nouvelle	rsrvsrsst
nouvelles	ussrsssvq
nouvel~	rqqtrwqtu
nouv~	mlntrzp1x
nov	suroxrsvo
nov 0	tvsrusssn
novak	sqtqrvsst
nova~	qrvnqxtwo
noveda~	rrrqrxrst
novel	ssvpsssss
november	swtqotqst
november 0	quusrqqvs
novemb~	twvnulrsu
nove~	rwwlpvqut
novi~	rrsrqyrst
novo	srsssvsss
now	qrqyovtpv
now a	sssrsswsq
now and	rrrurwrrt
now available	rrypssrst
now been	prsxsqrsu
now complete	xsssssssp
now have	svussstsn
now i	utsosswsq
now it	sssssvstp
now on	ssspsutst
now or	sssrsrssv
now that	srspstssu
now to	ssspssssx
now with	yssqsssso
now you	ssspssssx
nowak	qrrtwtrsr
nowa~	qrrtwtrsr
nu	trqwrsqru
nuestra	ttswttrsk
nuestro	wrrvrrrrp
nuestr~	1vqxprqrk
nues~	1vqxprqrk
nuevo	rssqsrssx
nuev~	rqqmrwrxv
nuit	ststststp
null~	trrqssssv
number	4rpwqotnq
number 0	zqqvppqqv
number and	qusmwwsrq
number for	ussvsssso
number of	zoqwrrqpt
number one	sssqsvrss
number to	sxrsssrsp
number two	srsnsxtss
numbers	slulw0pqw
numbers and	srrrvsssr
numbers are	srsosvssv
number~	slulv0pqw
numb~	zorxsrsns
numerical	ss1sssssj
numerical reasoning	sswsssssq
numerico	ssxrsssso
numeri~	sr3sssssi
numero	1npwsqrqq
numero 0	yqssssssp
numero de	yqrptsrrt
nume~	1l1spppps
nummer	twqspqvrs
nummer 0	wssrsssss
numm~	twqspqvrs
nun	1outqoqqu
nunca	vsposrssy
nunc~	vsposrssy
nuovo	rtslrvtsw
nuov~	orroqvu0s
nur	qppxozstt
nuria	sssutsssp
nuri~	sssutsssp
nurse	vtpuro0rm
nursery	sswtqvqsp
nurser~	srvsrursr
nurses	rrrqrrzsr
nurs~	svpusl2qq
nutzen	tswqssssr
nutz~	tsxpssssp
nv	qssuusstp
nvid~	ssssssrvs
o	pxwvpmtmw
o 0	svtussssm
o dia	strqrvsss
o lugar	ssrzsvssj
o processo	rrrurwrrq
o que	qssvrutsp
o resultado	prrussssw
o senhor	ssswssrso
oakh~	sstsstruo
oakm~	stsrsrrwr
oben	rssps3ssl
oberar~	rqsrsszsq
ober~	ytusso1sg
object~	sssqssssv
obje~	tsvtqqrrt
obligation	sssosstsx
obligatoire	spssssusu
obliga~	rtqmtrwrx
obliged	ssssttssp
obli~	pupttruqv
obra	ssrvusrsq
obra~	vrsusrssr
obrigada	ttqxprrru
obrigado	tpryrrrrt
obriga~	wqn1pqqrv
obri~	wqn1prqqu
observ~	rxvtqsrsn
obse~	rxusqursn
obtained	rrrtrrsrv
obtained from	sssqssssw
obtain~	rrrtrrsrv
obta~	rrsurrsrv
obte~	rrrvsqssv
ocasion	rssvsssss
ocasio~	rssvsssss
ocas~	rssvsssss
occasion	mtrzrosry
occasi~	ltrzrnsry
occa~	ltrzrnsry
occupa~	tssossutu
occur	sssrsvssr
occu~	usskrvutv
ocea~	psssrstsw
och	soswrtrsu
ochten~	sxrrssssq
ocht~	sxrrssssq
oct	svrrrssts
oct 0	swrrrssss
october	upuvuostp
october 0	tvsqrsrrt
octobe~	urtwuorvo
octobre	tsurttssn
octobr~	ssusttssn
octo~	tqwvuqpto
octubre	tstrsusso
octubr~	tstrsusso
octu~	tstrsusso
oder	ww0gul1np
oder 0	swssrstsp
of	sroxputrt
of 0	ok0vwmvrt
of a	ot0wmxnnt
of acceptance	sssrwsssr
of address	rytssvssk
of all	prquxqrrv
of an	srqxrqtru
of any	srstsrrrv
of applicants	trrwrrrrr
of applications	uqrsrsrrv
of april	stsrsttsp
of august	rssstutsp
of business	rssmxvsss
of course	swpksqwsy
of data	prsqssyst
of department	sssrssswp
of each	rsrssxrsq
of een	wssrssssq
of eligibility	tsstussso
of employment	strqzrsrp
of four	svrrtsuso
of full	sssqsvssr
of her	sssosursw
of his	ssssssssv
of interest	xprsrrswo
of interviews	slsqy0sso
of it	tsqvppvus
of je	usssvsssn
of july	srsqrwrst
of lenders	sssrrsssv
of luck	rtvysrrsl
of march	vrspvsrsr
of me	sttpsssst
of merit	tssuuvssl
of music	rvstssssp
of my	qrqvnqwqx
of new	ssssrvssr
of next	rruqrzrro
of our	pvmxqsqwt
of people	qrqxrutrr
of practice	sssvssssp
of questions	tttsssssp
of reviewing	rvsssqsss
of sales	srsqssxsq
of six	rlvsttssu
of ten	ssspssssw
of that	vrsorvrrt
of the	sqoxq0smt
of their	sssossusw
of them	3rptooqrv
of these	rtrvrssrt
of this	rrqzqpqtu
of those	rtrxrrquq
of three	txwtpprso
of time	sssrsvsss
of times	ssssssvsq
of two	rrrqszrtq
of us	wzoxrnror
of which	uprrwrtss
of whom	sssostzsp
of work	rrtyrrqrq
of you	wowvnyqnt
of your	xrzuzimpq
oferta	ysrn0rrrm
ofertas	nssyssswp
oferta~	mssysssxo
ofer~	wqpszppzl
off	qrkl2wxpu
off and	sssrxrrsq
off the	urqnrqwuv
off to	srsqssysq
off your	srstssvsq
offen	xrrorswrr
offen fur	sssssswsr
offene	russsrxsn
offene~	sssvsrstr
offentlichen	stsssssvp
offent~	rtsqssuvq
offer	llm05pqoz
offer and	rrrqwrssu
offer for	qprrztqru
offer has	ssrrvtssq
offer is	rrrp1srrs
offer letter	qqqn2tvrr
offer of	rsrowsrru
offer on	srssqsssw
offer the	strrssssv
offer to	rrrpttrry
offer you	nopu4opp0
offer your	sssrqsssw
offered	pppwtyrpw
offered a	ssslsyssv
offered the	ssswsrssr
offered to	rrrwuprru
offere~	ppqwqyrpw
offering	rqrlzrqvw
offering you	sssszsrsn
offeri~	rqrlzrqvx
offers	soomswq3t
offerte	rrssosruw
offert~	rrrqprrwx
offe~	mkly4oruy
office	0wpvlwnpr
office at	srtrqsrsw
office manager	spvrsrrsv
office will	rssvrsqss
officer	p0yxowpvd
officer 0	ssttsvtsm
offices	stqrtsssv
office~	n1ywosptk
official	spsq1rrrs
offici~	tprn2qsrt
offi~	q1pxqppsr
offline	sqssssssv
offlin~	sqssssssv
offl~	sqssssssv
offre	vrrrrqrrw
offres	qrrvrrrxp
offr~	unptqosyx
oficial	trrptwruq
oficia~	tqrrtwrup
ofic~	uwqstvqul
ofrece~	rrrsvrrru
ofre~	tqrsxqrrs
often	srsrrrqwv
ofte~	srsrrrqwv
og	zvrsrqurl
oggi	spssssqsw
oh	ssrmrsttz
ohne	njwwnz1os
oi	wsrqrvrqs
ok	wqrmytnrw
ok for	svssssrsq
okafor	ssrxvrrrn
okaf~	ssrxvrrrn
okay	rutrsussp
okonjo	sqssssssw
okon~	sqsrssssv
oktober	qquoxyqpr
oktobe~	qqunxyqps
okto~	qqunxyqqs
ola	xqroozsqt
old	ptwess3st
older	sssqssssv
ole	vssntsvsr
olga	sustsssto
olha~	xrsqssuso
olli~	stspstsst
oluwaseun	ttsrstssp
oluwas~	ttsrstssp
oluw~	ttsrstssp
om	mvn4ppsoy
om 0	qxruprqrw
om te	ussuqsusp
omar	susssvssn
on	rmoyo0upu
on 0	plowjxt0y
on a	lrztxxqnp
on an	uqslsytss
on another	sssvssssr
on any	tsuosrtst
on at	sqpsssssy
on august	ssstvqssr
on behalf	rstvuqrqt
on board	usroxrsrr
on both	sssvssssq
on camera	uupsssssr
on demand	srxsssssp
on each	sstpssssv
on est	srswsussm
on experience	ssssssvso
on file	vrrvrrrrs
on for	rtsvsptrr
on friday	wrzsrmrpu
on his	sqsqssssw
on hold	qqrrrvqr0
on how	qrysrrrrr
on in	sstysvrsk
on it	spqwvuqpt
on its	urswssrto
on leave	ursrsqssv
on may	sstsstssp
on monday	ruqykysnt
on my	rrrmru1rs
on one	svsossusr
on or	tqsrwussp
on our	omqvp1xqs
on page	ssssvsssq
on paper	qswrsssss
on passing	strssxssn
on s	sstrsrwsp
on saturday	txtjrtrqw
on september	sssvrtsso
on site	tsqsrrssv
on sunday	tmvorvvrv
on te	ssssuvssn
on that	rsrvsrtrs
on the	rrpq2qsrt
on their	qrswrrsvp
on this	ltpyrotr0
on thursday	vxqhvrtpw
on time	rrrsrrwrt
on to	xtusprrrr
on top	ursrsrvsp
on tuesday	rturuorqy
on us	rtvwsqtsm
on wednesday	rtumsrstv
on what	sswmssquu
on which	sssxspsss
on who	urstssstp
on why	ssvrssssr
on your	ttq0rkqsw
on zoom	vpsrssuss
onboarding	rrrvwrrrr
onboar~	rqryuprrt
onbo~	rqryuprrt
once	sqycyztqt
once a	srspsstsu
once the	tssnv0qrm
once you	stsuwrssm
onder	ursrsrrrv
onderd~	yruqsrsso
onde~	zvxsrpqpn
one	pu2wqmspq
one 0	srtqssrsv
one and	rurttwrrn
one as	ssrvtsssp
one at	svrsusrsq
one day	ussqwssso
one from	sstvssssp
one i	ssrvssssr
one in	rsrvrxyri
one is	tsrlsytsr
one month	usstusssp
one more	rrqruursv
one night	svssssssr
one of	r2nvlwwnp
one on	rwqsurtsp
one or	qsssrvrur
one other	stspsyssp
one page	ss2osrrsq
one person	urtsrssvo
one side	ssxssssso
one sitting	ssvsssssp
one time	ssqpssrsz
one way	ypxpstssn
one we	ssqqsursv
one week	stwpssrtr
one who	sruvssrsq
one with	rzrpsrssq
one year	trsvrxrrn
ones	sywsvppqo
ongoing	srsssswsr
ongoin~	srsssswsr
ongo~	srsssswsr
online	ur2ijorwz
online assessment	ss1sssssj
online form	sssqsrstv
online test	sryussssk
online tests	ttsrstssp
online~	rrvtsrsss
onli~	tq4kkoqv0
only	vvmyojutv
only 0	rrrsrrrrz
only a	ssspstssw
only one	sssrsrssw
only those	zssossssq
ons	wwqvx0nnf
onsite	sssoswztl
onsi~	sxqnrv3rh
ont	tssssprsw
ontem	oqrrrrpt3
onte~	oqrrrrpt3
ontvangen	xsspsrssr
ontvangt	srvsrsssr
ontvan~	0swpsrssm
ontv~	0rvosrssn
onze	vunwpwprr
ook	swrwpntqu
oost~	sssqstssv
op	zunuvmsou
op 0	upusrtqqv
op de	ztrqspqrt
op het	vwqssssso
op onze	srrwsrsvp
op plaats	rrsrstssv
opdracht	srwtssssp
opdrac~	rqzssussn
opdr~	rqzssussn
open	lmytpv1uo
open a	sqxsssssp
open and	sssssvssr
open positions	rrsvsrrsu
open the	tsvqsssss
open to	qrqvqqzpu
open until	usspussvp
open up	qsssswssq
opened	yrpisqt2r
opening	xqrxpq2qi
opening at	ssrwssrsq
opening in	srssrswsq
openings	nsrwrszvm
openin~	qwpwoq6ug
opens	qrqosxoty
opens in	sssnssssy
open~	ptltno3wt
opera	sssqssqvs
operad~	ttsrssssp
operating	sstpsstsu
operation	spvrrussu
operations	xypvyptqe
operative	vustrtssm
operator	yxwlqzrwe
operatore	rtsvssssp
operat~	ztpwwppqo
oper~	ytotvwnrn
opge~	yrrqsussn
opinion	sqsssrrsx
opinio~	rsrsrrrry
opin~	rsrsrrrrx
opnieuw	sssssvssr
opnieu~	sssssvssr
opni~	sssssvssr
oportu~	ststsrvsq
opportunities	nusxrqrrw
opportunity	qrowqopw0
opportunity for	srsrssssw
opportunity to	srrwrqpry
opport~	lrmunm40u
oppo~	lsmvnl4zu
ops	xrrusqr0j
opt	ttsmsrvut
opt in	ssspssssx
opt out	ttspssuup
opta~	pssysrssq
opted	sssrsrssv
opte~	sssqsrssw
optical	ssurstrvp
optica~	srtrrtrvs
optimi~	qrsqsstry
optional	strssssqv
options	rwrjzrrrt
option~	rzrizrsqu
opti~	oupj0qusx
opto~	srsrssrsv
or	p13foovru
or 0	p2rhrq0qt
or a	trtosstsu
or above	ustussssm
or any	sqssssssv
or before	sssrwsssr
or better	spzqssssr
or call	sqsqssusv
or decline	stssxssso
or is	sssossssx
or madam	rssqssssw
or more	qrourrqty
or no	sssptxtsn
or so	vtsqsrrst
or the	vstlsurru
or thursday	syrsssssn
or tomorrow	sussssssp
or tuesday	sqrsssssv
or two	sutosvssq
or we	rrusvsrsq
or wednesday	rnsssutsw
or you	rusorrxrs
ora	uwsqtvsui
oracle	sssssrvss
oral	rytsqtrrp
oral board	svsrrtssq
orale	swqtssssp
oral~	swqtssssq
orario	svtssssso
orar~	suttssssn
orbi~	rrrussvsq
orcame~	rrsrrursv
orca~	rrsrrursv
orchard	ttstsssuo
orchar~	vssrsqrxo
orchestra	tsssrssup
orches~	tsrtrsrxq
orch~	wrrqqpq2p
orde	vssrvssso
orde ontvangen	vssrsssss
orden	rrtruxssn
orden de	srttutsso
ordena~	urtusrssp
order	rvslpzqqx
order 0	srrrssrsx
order a	sssrqsssw
order of	svuutxrrg
order to	rrrsrurrv
ordered	srsqssssw
ordere~	srsqssssw
orders	usspssssu
orde~	rtriq0rry
ordina~	sqtosvrtu
ordi~	rrsmryqtv
ore	rtxqsqqrt
ore 0	sutqqrrrw
org	srsksrts2
organizer	sxssssssp
organi~	qxrtnqtqw
orga~	qxqtmqttv
orientation	rtsqxusrn
orient~	rssswtsrr
orie~	rrtrwtsqr
original	qxumsqrrx
origin~	q0rmsprqy
orig~	p1rorprqy
ort	t0spqqtqr
os	0totpqqpv
osei	rssrqqtsw
oss	trswrsssp
ost	sssrsvvun
ostern	trsuvqrsp
oste~	tssyvooqr
ostr~	rssvsstsp
other	nqryuoqrz
other applicants	rssxsrssq
other candidate	sssuysssm
other candidates	lrszrurrs
other opportunities	qsswsssss
other people	ussvsssso
other person	sstusvtsm
other side	srsrssrsv
other two	sssxqrssr
others	torxuqnuu
others who	srsrssssv
othe~	nopxtnn4x
otra	rqsvrrsru
otras	nss2ssssn
otra~	nss2ssssn
otro	tsrsrprrx
otte~	ssuosqssu
ottilie	spssssssw
ottili~	spssssssw
otti~	rpstssssw
otto	rqrurtrsv
ou	z0qepwspt
oubl~	rrrrryrsr
oude~	uqrsqpssy
ouest	sutrsstso
oues~	stttsstsn
ough~	srrurrrrv
oui	qqqnvs2rs
our	pqpxrrxqu
our 0	vqtttrqrs
our agency	ssvssssso
our annual	spssrsssx
our assessment	sssustsso
our best	rrrrvurrs
our books	sssqrs0so
our call	wpsstsrsr
our career	qsswsssqu
our careers	qqrxrrrru
our chat	stvssssso
our company	qrrxsrtrt
our cto	svssssssp
our current	ossussssw
our database	rrstrrxsr
our direct	sssssswsq
our director	tvtrsssso
our exclusive	sssqssssv
our first	sssuttvsm
our guest	sqssssssv
our head	usuqsswsn
our hiring	tsrpxrurq
our interview	svsqssvsr
our new	rqruryrrr
our next	sxossstsq
our offer	rqrsvrrrw
our office	sstssstsp
our online	srtqssssv
our page	tssqsqssv
our process	rusrsxtsl
our project	sssossssw
our records	stsrrsvsq
our recruiters	wrrrsrrrv
our sales	sttrssusp
our selection	smssxssst
our side	sssqsvtsr
our system	zrrvqsvrk
our talent	wrrsrsryl
our team	0rsvtpsrl
our upcoming	skspssss2
our way	qsswssssq
ours	rsrurxrrq
ourselves	ussstsssp
oursel~	ussstsssp
ours~	ussstsssp
out	pqlwq2unv
out a	stsosstst
out about	tssssvssp
out and	rrsqtsusv
out for	rrrtrrsrv
out in	susmqtqsz
out of	ponvt1row
out on	rpqurpsrz
out our	srsqssssw
out the	srtmrrtrz
out what	ssuttsssp
outcome	wspwssqqr
outcom~	uvm0qvops
outc~	uvm0quops
outi~	srvssssss
outp~	rssssqruv
outra	rsrzssssn
outra pessoa	sssvssssr
outr~	qrqxrrsrt
outside	qtvtqrrts
outsid~	quvuqrqtr
outstanding	ntswsrrsv
outsta~	ntswsrrsv
outs~	lwxwqppts
ouvert	xssrsssso
ouve~	zquqsssso
ouvi~	strqrrwss
ouvr~	uprostusu
over	r3lw2oojs
over 0	uorqrrtq0
over a	sxrosssss
over de	svstrwrrm
over four	stssxsssn
over het	svswsrssn
over the	pwqzuvoop
over to	trsouwssq
over two	srsuvssso
overal~	svqrsssst
overdue	sspsssssx
overdu~	sspsssssx
overview	srsrsswsr
overvi~	srsrsswsr
over~	lumzwourw
owen	rrtrvsrsr
owing	strvsvssn
owing to	strvsvssm
owin~	strvsvssn
own	qsxxni1rs
own money	ssrwssrsr
owned	urrrrrwrq
owner	rtssqrqrx
owners	qqrsruyqr
owne~	qrpvpq2pt
oyel~	suspsssru
p	oxqv0qppr
p a	tsstwsssn
p h	sssrustto
p m	uxxpsrrrj
pa	tuqvpuqss
paar	trussursp
pace	sssysrsso
pacien~	sprpswrrv
paci~	tnsrrzrrt
pack	sqvnuruss
package	rqsjxqxvs
packages	sssqssssv
packaging	srststvxk
packag~	pnsjypz0q
packet	vsstrrssr
packing	stsurssup
packin~	vtstrsruo
pack~	vmrlynv0r
padraig	ussussssn
padrai~	ussussssn
paga	sqsssvsst
paga~	srrpwrsrv
page	qlzusmtq0
page 0	srtpwssss
page on	ss2nsrrsq
pages	sp3mwqpsr
page~	so3lwqrrr
pagina	sqxwrqrrq
pagi~	rqzwrprro
paid	qrksxl3wp
paid in	sssrrsvss
painte~	usspssssu
pain~	survrpsrs
pairing	susussssp
pair~	survrsrrs
pala~	0qyqrurrj
palm~	ssssssqwr
pan	tsrsvssuo
panel	rynutzmnt
panel for	ssspstssv
panel has	qrrvrwrrr
panel interview	stssssstp
panel is	ttsrsyssl
panel would	sossrsssy
pane~	tynutymnt
pani~	ssqrrtxsq
pant~	srqtursyn
paolo	srsrtyssm
paol~	srsutxssm
papa~	tsssstssp
paper	st3lppstt
paper and	srssssrvr
paperwork	rsrn03sri
paperw~	rsrn03sri
pape~	nm1pyusqr
papier	tsyrssssn
papier~	srqrwstvo
papi~	sqwrwrtvj
par	wvwstnpos
para	2xwsnnplu
para 0	rrstssrsv
para a	vssqssrqu
para el	tsqquqsqw
para la	zsttrpsqp
para o	wvrortrrt
para que	srrwssssr
para una	tttrsswsn
parabe~	qusqvrsst
paralegal	tsstssssp
parale~	tvsusstsl
para~	pusvvopts
parce	srsvssssq
parcel	nruqsrqs1
parcel~	susssutsn
parcours	rrtusrvso
parcou~	rrtvsrxsn
parc~	juuwqoyqv
parece~	rrrqsstsw
parent	srtquprsv
parental	sssqtyrsq
parental leave	sssqsyssq
parents	rjspvnss6
parent~	rgrlwtrv5
pare~	ojqsxmsu5
parfai~	sustssssp
parf~	susussssp
pari~	vrqqrusst
park	q0qoprtus
parking	pwsnstrrw
parking is	sqssssssv
parkin~	owsostrrw
park~	pxrnrtusu
parle	ustrsrwso
parler	srsrsrssv
parliamo	tvuqssrsp
parlia~	svurssrsp
parl~	txvssqzpi
paro~	susqssvsp
parr~	srrsrsssv
part	ro2wplsus
part in	spussrtst
part of	us1mqpsss
part time	qsrsrsu0n
partag~	srsrvsssr
parte	rqrvpxrru
parte de	rrsssvssr
partec~	tstvsrssn
parten~	ssssvsssq
partial	ssvsssssq
partia~	ssvsssssq
participacion	srrwrrsss
participacion en	sssvsrssr
participant	sossssssy
participants	srrpssssy
participar	rrrtssssw
participation	rssssrrsv
particular	psrwrrtru
particularly	sssrsrrsw
partic~	nqo0rlur3
partie	tqswsusso
parties	rssossssy
partie~	sssnssssy
partir	uuwqwtssh
partir de	ssuttussm
partner	n0qupl3pr
partners	pqpw1lxqr
partnerships	truussssp
partne~	ozpwsi4oq
parts	trxmtsrsu
party	sssnssssz
part~	n1pxsluov
parven~	yrssssssp
parv~	yrtrssssn
pas	wlyxmyonv
pas de	xssptsssq
pas en	rssqssssv
pas ete	trrsrrrrw
pasa	survqsrsr
pasado	tsttssssp
pasa~	rxsssrqqt
pasc~	stsqswrsr
paso	uutssstsm
pasq~	wprrssssu
pass	oo0yqltqv
pass and	srsnssssy
pass it	vsspsstss
pass mark	rrvvrrrrq
passa	rwrsssssr
passare	rtrrsrrrx
passar~	rtrrsrrrx
passcode	rzrrrrrrq
passcode 0	swsrssssr
passco~	rzqrrrrrr
passe	qtwwvxsqe
passed	1qqmq0rot
passed on	ssrvsstso
passed the	sstosyqrq
passed to	vrtpssusq
passed your	tssssstsp
passen	uorpsssys
passende	nsstsrrsx
passen~	nrsurrquy
passer	sxxrsstsk
passiert	wrsrssssr
passie~	wrssssssr
passing	utuqswppt
passing the	strtswssn
passin~	utuqswppt
passion	sssqssssv
passio~	stspssssw
passo	rtwsssssn
passport	pxqkuq1qt
passpo~	pwqjuq1qv
passt	qrprtrxpx
passt es	snssssrsz
passt ihnen	rsrrrrsrw
password	rrwmrrssz
passwo~	qrwlrrss1
pass~	nyzsnotov
past	qypxopspw
past~	qqwwxprpp
patc~	sssossusv
patent~	ssvsrrsss
pate~	rswprsrtt
patience	wqsgq4tsr
patient	qrqvtrqws
patient access	ssstusssp
patient care	ssssssrvq
patients	sussstwsm
patien~	pqpsp3suq
pati~	ppqrq3rur
patricia	ssssutsso
patric~	rrsttwvsm
patr~	sorwrvtps
patt~	qrtqtrssv
paul	twqurpqrt
paula	wvsrstssm
pauline	svrsrvssp
paulin~	svssrvsso
paul~	zwqlrxvrk
pause	qqsor1ptu
paused	qrwts0rsk
paus~	pp3lq5quj
pay	lmzj1l4st
pay 0	rrwpxrurn
pay a	sswrssssp
pay for	srtyrssro
pay is	rssrusvsq
pay the	srtrpstsv
pay you	sssxsssso
paying	srqorsuux
payi~	srqnrsuvx
payment	rmqutqrs0
payment for	ssrxsssso
payment of	snsrsrssz
payments	qqrwrrvtr
paymen~	qmq0rnsuy
paym~	qmq0rnsuy
pays	ttsnrrxup
paysli~	rssqsstsv
pays~	rssqsstsv
pc	powkpqo#s
pdf	0o1honzyl
pdf by	tssqssyyj
pe	ssstsswsp
peace	ssswsrssq
peac~	rsrvrrrqv
peak	pusxwrssk
pedago~	vsststsso
peda~	vsswtsssl
pedido	rrrsrtrsv
pedimos	rrxtrrrrr
pedimo~	rrxtrrrrr
pedi~	otvvquqqt
pela	urrwprrrv
pelas	svrsssssr
pela~	svrsssssr
pell	sssrsvssr
pell~	qusrtrrsw
pelo	utptrqrrw
pemb~	sruussssp
pen	sryrssstm
pena	sssssrssv
pencilled	uvssssrsp
pencilled in	tssssstsp
pencil~	tuusssrsn
pending	srrqr0rrr
pendin~	srrpr0rrr
pend~	rptsq2pqt
pengui~	ssspssssw
peng~	srsqssrsw
penhallow	sssrsvssr
penhal~	sssrsvssr
penh~	sssrsvssr
peni~	srssrssrv
penn~	tsupssrtt
penrose	sssruussp
penros~	sssruussp
penr~	ssssuusso
pense	rrtnrstsy
pense a	rrsosrtsy
pensez	srrtsqssw
pension	rtrn0rtrq
pension 0	sssr0srsn
pensio~	rsrm0rurr
pens~	pops2pvqv
people	vuoxqovot
people and	trrvrqtrs
people applied	rtsussssp
people culture	vrsvssrsp
people for	vqssssqts
people from	sssrssrsv
people in	nttqsoxsx
people on	ssspsxtsr
people services	tssvsssso
people team	xurwvssrh
people to	wtstrsrrn
people we	rrstsrssv
people who	wnpwuupst
people you	t0sqssnsp
peop~	uuoxqoupu
pequen~	sssrsrssv
pequ~	sssrsrssv
per	nlxu2lvqt
per 0	prrqxrrrw
per annum	ssssysssm
per averci	vsssssssr
per hour	rrspxstvo
per il	pws0qnqqt
per l	vsrvrrrsq
per la	wtvupqqqs
per month	sssnvswst
per post	trssxrrrp
per un	strssrvsr
per una	sstwssrsp
per week	surrxsrtn
percen~	rrssrsrrv
perche	rrrzstrsp
percorso	srtqssssv
percor~	srtqssssv
perc~	ptryqrrrv
perdona	svsssusso
perdon~	rwsssussp
perd~	nvrvqyrrp
pere~	vssussssn
perfect	rwvnsssst
perfec~	qxxltssrr
perfek~	rwvrrrrrp
perfil	xpswqrysk
performance	qqrusrtrw
perfor~	qpotqoqp!
perf~	msypop0ny
perhaps	tssjsxtsv
perhaps the	sssqsvssr
perhap~	tssjsxtsv
perh~	tssjsxtsv
period	vopwxmqsu
periode	srrosvrsw
periode d	srsqssrsx
periodo	sssrvusso
period~	sqrivyruv
peri~	slmuzwpsv
perl	sssqssrsv
permanent	pqpvvrwwn
perman~	rrnwwpyso
permet~	srsrssvss
permission	rrruqqpuw
permission to	sssssssvp
permis~	rqtvqqpuv
permit	qsrqtswss
permitted	rsvrsssss
permit~	rsxrssvsm
perm~	knuwxl3sr
pero	nrmwq1sqv
person	ornwnn2zr
person and	ssstssxsm
person in	ssssusrup
person who	rrrtssvrt
persona	rqs0swssj
personal	yprxrrpot
personalabteil	tsssttssp
personalauswei	ruvrrrrrq
personalberatu	sqsrssssw
personale	usrvsssso
personality	ss1sssssk
personality questionnaire	srxsssssp
personalrats	sssswssso
personas	vrpwsrusp
persone	vwsqstvsk
personen	stttqtppw
personlich	rtrvrrrrv
personlichkeit	sszsssssm
personnalite	ssyssssso
personne	qrrurvrrt
personnel	vwrvtwqrh
personnes	xprvrvtrl
persons	sssusswso
person~	1n0wporlr
persoo~	sswssssso
pers~	0n0vomsps
perth	trsntswss
pert~	rrrstrvss
pessoa	rrsvsssst
pessoal	sprtssqsx
pessoas	tvststssn
pessoa~	rsrwrtqst
pess~	qqrzrsqrt
pete	sqsrssssw
peter	svrxsrurl
petersen	ussttstso
peters~	tssttstsp
pete~	utqwvuuqj
petra	trsltxtsu
petr~	rqwrsvqqu
pett~	rstpsrtsw
peu	sruustsso
peut	uvrwrursl
peux	ppvsqssrw
pflegefachkraf	sssssrswp
pflege~	wsuqsqxvj
pfle~	wsupsrxvj
pflich~	srqwrssst
pfli~	srqwrssst
pfor~	svssssssq
pharma	svsrtwrtl
pharmacy	rssvsxssl
pharma~	ssrsrwstp
phar~	qwqprzqvo
phase	qvssswssp
phas~	qurrrxrrq
phd	qqtnspu3p
philip~	rtrvspsrt
philos~	rssrsssxp
phil~	qwqvqouyp
phone	txzfqoyrs
phone 0	ssspssssv
phone and	ustprssss
phone call	wusqsrssp
phone calls	trtrssrvr
phone on	wqsrq0qsm
phone screen	sxrsssssn
phones	rrzpsrrrt
phon~	uy1gqpsrt
photo	pvyloqvry
photo id	rwvrrrrrr
photo of	qssqrsrsx
photographs	rttrrsrsv
photog~	qsvorrrry
photos	yprnyqvqp
photos of	vssqsstsp
phot~	swzirnwpx
php	ssupssrsw
physical	stqpurssu
physics	ttsqtsuvm
physic~	ttrovquvq
physik	tsssssuvn
phys~	vrqnrow1q
pia	sqrsssssv
piac~	susrsvrto
piano	spsrswrsu
pian~	spsqswqsw
piccol~	srwpstsst
picc~	srwpstsst
pick	on0hrvwxu
pick a	rvspsrrrv
pick any	ssyrssssp
pick it	sssssossy
pick up	qrtpqutvt
picked	rssxqrpvr
pickle	sqsrssssv
pick~	rorxqnq1t
picture of	rsvqsstsq
pictures	rruqssrsv
pictur~	rpupstrsy
pict~	rpupstrsy
pie	tqsmssssz
piece	rsxpsqqqy
piece d	srtrrrrrw
piece jointe	rsqrssssw
piec~	rq0prqpqy
pien~	sssotxssq
pier~	twqrsrrss
pike	usptssrtr
pila~	ssswssrsq
pile	yssos0ssj
pill~	ssswsssrq
pilot	sssxssssn
pilo~	ssrutxtsk
pin	nxsqrsssv
pine	srsswsssq
pine~	upsssqrsx
ping	sstrsuvso
piotr	sssuswssm
piot~	sssuswssm
pipeline	strusotst
pipelines	sssrssvsr
pipeli~	strtsoxsr
pipe~	rsttrnxrs
pist~	ssvtsssso
pitch	rsxqqsstr
pitc~	rrxqqpstv
piu	qpuyvrpsp
pixe~	pssusssst
pizza	qwqturpxn
pizz~	qwquurpxo
plaats	rtrmrxrsw
plaats~	ssrsrsssw
plaa~	rsqlqwrr0
place	ryjvv0rkr
place and	sssrssssv
place as	sssqxxssl
place at	usspsusss
place de	sssvwsssn
place for	ssssvsssq
place in	vrsktutrv
place of	sssvtsssn
place on	rqqurqvrw
place you	sssrszsso
placed	qrsos4tqp
placed in	rstsswssp
placed on	sstns2ssm
placed you	ssspszssp
placement	qqmrrvwxt
placem~	pplqryzyq
places	potwqlutz
places at	ssstrrqsw
plac~	qojyn2wqu
plain	srvqrsssv
plaisir	ussqxsssn
plaisir de	sssrxsssp
plaisi~	ussqxsssn
plai~	tqsvwpprt
plan	qu0mootuv
plan for	stuprsssu
plan to	sssostvss
planned	rtrorwrrw
planner	vsxtrwquh
planne~	wwrqnxnrt
planning	wqtmqswrt
planni~	vrumqtvru
plano	sqrsxsssq
plano de	sssswssso
plans	rsrtruprv
plant	srrrqyssr
plant manager	srtssttsp
planta	ursnssvsu
plan~	qxnvnzqpu
plataforma	rrrrssssx
plataf~	rrrrssssx
plate	srwsssrsr
platform	psqtrozss
platfo~	oqttqnzus
platz	osrrpyqqy
platz 0	rrsqstrrv
platze	rnozrssuw
plat~	lnwwnvruw
play	oxwsvqppr
playing	qsrusrssv
playin~	qrrurrrry
plays	sssostssx
play~	prrtrqtp2
plaza	uprvpsrqy
plazo	qrtsvrrrv
plazo de	rrrtvprsu
plaz~	vltxrpqqy
plc	rssvtsssq
please	o00i1nmov
please accept	rrswotrru
please also	sttsssssp
please arrive	spssssssx
please be	usrqrvrrt
please bring	rxrqrrrrv
please call	sqsqssssx
please check	swussssso
please click	sssnssssy
please come	rurqtrrrv
please complete	oyyqprqrt
please confirm	nsrpyusru
please consider	rtsxssrsp
please do	srsvs0mot
please fill	ursnssssx
please find	tsxkxqstr
please finish	tswsssssp
please have	syrrssrsr
please keep	xorururrs
please let	rzrnsurrt
please log	rsrrwssss
please make	smssssssy
please note	txquqrqvp
please prepare	sxsssssso
please provide	sssstsusp
please reply	rurquqrrw
please review	rrrrzrsrq
please rsvp	spssssssx
please send	rqsrwrrru
please share	srssssxso
please sign	qqrsurrry
please submit	sxnssssst
please take	rrwsrrrrt
please upload	qrrrssssw
please write	rrxtssrsr
pleased	rxqizupoy
pleased to	qxriysqpz
please~	rxqizupoy
pleasure	sqqwyostq
pleasure in	ssssxssso
pleasure to	srruvrsrs
pleasu~	sqqwyostr
plea~	o01i0onnv
plek	qquxpnssy
plenty	suuprssst
plenty of	svsrssssr
plen~	suuorrurs
plezier	srtttsssp
plezie~	srtttsssp
plez~	srtttsssp
plot	sssrsossy
pls	qsu0ruwrf
plumbing	svstrrrsr
plumbi~	svstrrrsr
plum~	rsrwrsrrr
plus	kost1k6os
plus 0	ssssvsssp
plus de	ssswstsso
plus the	srssvstsq
pm	qv0hplwvx
pm 0	rzrqrrrsr
pm et	sotssswsr
pm ist	sussssssp
pm to	sossssxqt
po	uruossrur
pocket	sssqssssv
pock~	ssspssssv
poco	sqstssrrv
pode	tsussoqrx
poder	vrsvrsssp
pode~	wuqxrrrro
podi~	rpssssssw
podra	sssvsrssr
podria~	rvsvqstso
podr~	rwsxqqtro
pohl	rrqttsssv
poi	wrtsssqrr
point	tmmx1ssou
point 0	sssq1sssk
points	trtwqnrtt
poin~	tnmx1rqqu
pole	sssusrsvo
police	tuwmttsto
policy	xspyopqrt
politi~	rrsurrrsv
polize~	srwtsssul
poli~	trzyolptt
polyme~	squsrvsto
poly~	rqurrzswj
ponc~	qrswrrssu
pone~	svsutsrso
pont~	rsrurwrsq
pool	qppuq3tvk
pool for	sssps1ssn
poor	sssrssssv
pop	vxrnrrrrt
pop in	tvssssssn
popp~	uruostsss
popular	srrrrrrrx
popula~	srsprrrsz
popu~	srrrrrrrz
por	yykvlyqlw
por escrito	srstwssso
por isso	tsrvsrssr
por la	vwspsssro
por lo	quswsqsss
por telefono	strsvstsp
porc~	srwsrsrsr
porque	puqtrsqtw
porq~	puqtrsqtw
port	rrssqvrsu
porta	qrrsrrrry
portab~	prsrssrr0
portal	zmnixquuz
portal by	sqrrpsssz
portal~	ttussssso
portaria	ssrwsrssr
portar~	rtrxrqrss
porter	ussustrvl
portfolio	10ptporuk
portfo~	40puomqtk
porti	qvsssssst
port~	2ylwmjrtv
pose	sqrsssssw
posici~	rssvrussq
positie	rrttsvssq
position	2srw5kqnh
position 0	ssssvsssq
position als	srsrssvss
position as	ssssrrpp1
position at	us0yupppi
position has	srrxrrrrr
position in	srrqrowrw
position is	tusluysso
position of	0rrr2rpqj
position to	srsvsrrsr
position with	tssstsssp
positions	opryrwvtm
positive	ttrsrxrrp
positi~	zqpv3yqlf
posizione	vtwrrurrk
posizione di	utwrssrsm
posizi~	utwtrvtrj
posi~	yrpv3yqlf
possible	wrylpnxqu
possib~	xqukpq1pu
posso	porurrwrw
poss~	xlrvno4nu
post	qnpu2zons
post at	sssvssrsq
post of	otwyxqsqj
post on	ttssssssp
postdoctoral	tssrtsttp
postdo~	turxwsrvi
poste	xxtxqxrng
poste d	usrtstsso
poste de	swwvrvtph
posted	rrqfrrw5v
posted 0	sssrssswr
posted by	tssqssrwr
postfach	vtrprrrru
postfa~	vtrprrrru
posti	usrrspssw
posting	wqquqmqzt
postings	ssstsssmz
postin~	wpquqlq0v
posto	mttutxsrp
posto di	rvstttsso
postpone	sssssnrsz
postponed	srsrsyssp
postpo~	rrrprwrrw
posts	srrvr1tui
postuler	ossrsussv
postuler a	pssrsussv
postul~	wtqvrursm
post~	0omrnzpwt
potent~	rtrsrrrrv
pote~	qtrsrrrrw
potra	ssrqsvsst
potr~	stsosysto
pouc~	srrtssssv
pour	rvmx1mrlv
pour la	stsvrntru
pour le	vsuvrzppk
pour les	trryvsssm
pour une	sssvtsssp
pour votre	ssswsrssp
pour vous	trsswstso
poursuivre	sssvssssq
poursu~	rsswssssq
pour~	prp3xntrn
pouvez	rrurssssv
pouv~	pttsrsqrw
power	vsrisszsu
powerful	ssspssssw
powerf~	ssspssssw
powe~	xsqetrt0v
pr	uswsrrsqs
pr 0	vrsrsstqt
pra	vutssvrsl
practice	qqvkrrvvw
practise	sr0tssssk
practitioner	rvusursso
practi~	ps0nqouvt
prac~	pr0mqnuxt
prairie	susosutvn
prairi~	susosutvn
prai~	swsltutvo
praktikum	vsrtsrrss
prakti~	trozrqqvr
prak~	tqpysqrur
pran~	tsrsrsvsr
prasentation	strvssssp
prasen~	stsvssssn
pras~	svswssssl
praten	ruwrssrsp
pratica	tqrtrrssv
pratic~	upzsrrrsq
prat~	ss2xqprrk
praxis~	sntrssstv
prax~	sotrrssuv
prayer~	sssvssssq
pray~	strwrvrro
prazo	ssupssrrv
praz~	vrumvrsst
pre	srrozrtrs
pre employment	rsss0sssm
preavis	qtrrvrtss
preavi~	qtrrvrtss
preavviso	tstrvsssn
preavv~	tstrvsssn
prea~	rusqzrtsl
precious	tssssttsp
precio~	rqsqssrsy
precis~	qtmqsvtvu
prec~	nrlstxtuw
predic~	tssosrusv
pred~	srsosrvsv
prefer	rvrosswrr
prefere	rsstsxrso
preference	rpssssstw
preferences	ssrlssryw
preferred	sstqtwysi
prefer~	mppvowwys
prefie~	sqsvsrssr
pref~	ltounwxxr
preguntas	svvrsssso
pregun~	rzsprqrru
preg~	pztmsqrrx
prei~	sqsrlrrs4
prej~	qssxssrsq
preliminary	sustssssp
prelim~	tustsssso
prel~	tususrsso
premier	uprpsutsv
premie~	soturusqu
premium	pssnrspu2
premiu~	pssmrspu3
prem~	oqszqppsz
prend	stssusssp
prendre	ttsttsrsp
pren~	xoppuwspt
prep	twrrssssq
preparation	spturrrsv
prepare	pxylupqss
prepare for	srtrsqssw
prepared	rptrsqsrx
prepar~	mw0qulsru
prep~	mwzozksqu
presel~	xturssssl
presence	rsrrssssw
present	nrvxqwqov
presentation	s1qwqorqq
presentation is	svssssssp
presentation on	sssvsrssr
presentazione	svsssstso
presente	xqsssprrv
presented	sssrswtsq
presenter	rrqrssssy
presently	ssspszssq
presen~	qzywopplv
presidente	tsutssrsn
presidente do	ssttssssp
presid~	tqwsrspqu
press	qq1mrwrrt
press release	ssyrsssso
presse	sutrstssp
presse~	tssputtsq
pressure	sqvp1rwsj
pressu~	sqvp1rwsj
presta~	srrsssssv
presupuesto	srrrqvtst
presup~	sorqqwtsx
pres~	oxzuo0njs
preten~	svrvrsvsm
pret~	qursqpyru
preven~	strprtrsw
previe~	sstrsqssv
previous	urrvrrqtp
previo~	urrvrrrtq
prevista	ststtusso
previsto	ssros0ssp
previs~	qrqnt1rrt
prevu	stsssussp
prev~	rxmmr1qrw
prezado	urrysstsn
prezad~	vrqyrqsrr
prez~	vrqyrqsrr
price	spskqrss6
price 0	srsqqsssx
prices	sssktsrs0
pricin~	ssstsprsv
pric~	sprlsoss7
prie	rrrtssssv
prie~	tsststsso
prijs	tssqsrssv
prij~	tssssqssv
prima	xwqorrqsu
primar~	vsstrputr
primeiro	rprurutst
primei~	rosuqturt
primera	sqrrstssw
primer~	tqrqrtrtw
primo	srruprrsx
prim~	sunxvnrst
principal	vwsvuutrf
princi~	utswtxruf
printe~	ursorsrsw
prin~	rqsvqxqss
prior	sutsttrsn
priority	rrsrsrrvu
priori~	qqrxrrruu
prio~	qsrwtrpus
pris	ssr0srssn
priscilla	sustttssn
prisci~	suttttstl
prise	urstxrssm
prise de	tsssusssp
pris~	wqtryrvsh
privac~	xsqrrqrsv
private	psslyqxst
privately	ssspssust
privat~	ossg0p0tt
priv~	vsrqvmust
prix	srsrssssv
priya	rtssvrrrt
prize	sssqsrssx
priz~	ssrpsrssz
pro	qmsozpuvv
pro rata	sssr0sssl
probably	rrrmrzsrv
probab~	rrrlr1ssv
probation	sqrm0ottw
probation six	sssswsssp
probat~	sqrn0nttv
probea~	tuuvqspso
probel~	svsssssso
probes~	rsrsqwrsr
probetag	srsvvssso
probet~	spxuusssn
probeu~	srysssssm
probezeit	rrrryqrru
probez~	rpvqyqqru
probie~	sssxsrssp
problem	rvzjqqtqw
problema	sstvsssso
problems	tsxmssrsv
proble~	px2ioqspy
prob~	nx3j0oonv
procedimento	ttwqsssso
procedure	uqtur0qqm
proced~	zoyvq0pph
proceed	mvrvupurs
proceed with	psrvurrrt
proceeding	ossysrsss
procee~	kwryunurt
proceso	rsyxrxrri
proceso de	rrwssvssp
process	mxytsouot
process for	ruyvrtrrj
process of	rwsrsptss
process we	swotssrss
processed	psspsrssz
processing	sssossusu
processo	trrtqxsrp
processo seletivo	tsrvrrssr
processor	sssqssssv
proces~	ltyqp0smu
prochaine	sruosvtsr
procha~	rsutrutsn
proctored	srvsssssr
procto~	srxsssssp
proc~	ls0so0rlu
produce	rrxosurrr
producer	tssutussn
product	owzlpqsxu
product analyst	tsussssun
product designer	swrtssrum
product manager	styrsvrsk
production	uqqxrtrto
productive	skssssss1
products	sssjssss1
produc~	rnumrsuyw
produk~	suwrrrssp
produto	stsstsssp
produt~	sssstsssp
prod~	qr2nppsvt
proef	sqvusrssr
proefd~	rvrtssssq
proe~	svyvrsrrj
prof	rwqtrxpun
profesor	vtttssssn
professional	osquqpyrw
professionals	sssmssvrx
professor of	sssssvssq
profes~	ponwro2sw
profiel	uqrurrvsp
profie~	tprurrxsq
profil	twotno0rt
profile	vqnsml00t
profile and	sssrssvsr
profile has	yrsqsssto
profile is	rvstssqss
profile on	rrsrsszso
profile to	ptssssssu
profile we	rssqvssvp
profiles	usssnsrrx
profilo	tsrvrrurq
profil~	vqnskl10v
profit	srspsstwr
profitable	ssspssssv
profit~	sssnssssx
prof~	xnltll5uv
program	qsqwqssru
programa	sttxtsssl
programme	lxrurssrv
programmer	ssurssutp
programs	sssmsrssz
progra~	krzwrotsu
progress	wlrtrrrrz
progress on	sqssssssv
progressing	qstyssssp
progre~	wluxqpqqx
prog~	ko0xqourv
project	oonvrowzw
project manager	srrrsrtyp
projects	rsqvrqrrx
projects and	srsssssrw
projec~	nnovqn0yx
projekt	susvsorst
projek~	qvqurmxru
projet~	rsttsptss
proj~	kmowqi40x
promesse	tssrwsssp
promes~	trsswsssp
promet~	wrsrsvusl
promis	sqsttxssm
promise	rsqlrxxss
promised	ootztwtpq
promised you	sssvssrsq
promising	sqvrsssst
promis~	nmvxozxor
promoted	srssqsrrx
promotion	sssnssssy
promot~	rqqwqprq1
promptly	sssossssw
prompt~	sssossssx
prom~	sgowv0unu
pron~	rqroszrsu
proof	rxsluqtrv
proof of	rxroursrs
proo~	qxwkuqsqt
properly	tutsssrsp
proper~	uttvqrorr
propie~	rrspssssz
propongo	svrssssss
propon~	vwrnrrrru
proposal	susnrqqs2
proposal for	sssrssqsw
proposals	rrrsrrrrw
proposals for	sssqssssv
proposed	surqvrqst
proposer	rsrvqrssv
proposta	rrrq0trrq
propos~	pysk1mqoz
proprietaire	qsstssssv
propri~	mxspurusu
propue~	ststvqtso
prop~	o1pl2lsnx
proseguire	rrwqsssss
proseg~	qswsssssr
prospe~	vsrqssrss
prossimo	rruxsssso
prossi~	suturrssp
pros~	uuwtqpqqt
protect	sstpsstsu
protection	ttrqrrqsy
protec~	rtrsqqrty
protoc~	vrspsrssv
prot~	wsrvonqtw
proud	tusvssrsn
prou~	uvrtrrrsp
prova	sszstpqrq
prove	wtqqsrrst
proved	ssrwssssp
provide	swplrrwuu
provide you	ssspssrvu
provided	ozspvoswp
provided in	svsssssvm
providing	sssqssssv
provid~	p2rlrntxt
provisional	vpptwrrru
provisionally	tttrsstsp
provis~	xqqtxprqr
provost	sssttusso
provos~	sssttusso
prov~	r00mrlrst
proxima	vursrrrsr
proximo	rswsstssp
proxim~	yxwrqrsri
prox~	xwvppqrpr
proyec~	rrsusqrsv
proy~	rrsusqrsv
prozent	srsrsswss
prozen~	srsrsswss
prozes~	qssvssssr
proz~	qqsvtsxsp
pruden~	sssvsstsp
prud~	sssvsstsp
prueba	rtwvurrsl
pruebas	srwrstssp
prueba~	srxrstsso
prue~	rrzsttsrm
prufen	ursptrrst
prufen und	pssstsssv
pruft	yssrsssso
prufung	xqstrqrqu
prufun~	xoutrqqqv
pruf~	0mwqrrrpv
pruitt	vquqsssrt
prui~	vquqsssrt
ps	svtqrqurr
psicot~	srxssssso
psic~	wqyprrssp
psycho~	tuxqqnrus
psyc~	tuypqnrus
pub	sosqssqs2
pubblico	tssusssso
pubbli~	vrsuststn
pubb~	vrsuststn
public	osovpuxts
publication	rsrpsrssz
public~	0rspppsrv
publish	srsrrstsv
published	rqsqrvtvr
publisher	sssqsxssq
publis~	rqtmpzuut
publ~	qqovkyvws
pudd~	swsqsqsss
puede	xnotrtrry
puedes	rxvmtqrrv
puedo	rssurwsso
pued~	pstqqxpqx
puesto	wtst0rqqj
puesto de	twtpztrrj
pues~	xusv0qpqi
pull	ssunstssv
pump	sswsssssq
punk~	srqxrqtrs
puntos	srrwrrsss
punt~	ouoyusqqu
puo	rsusrrrrw
puoi	tsttusssn
pupil	sssruxssn
pupi~	ststuwrsm
purchase	rsslssts0
purcha~	rssisrus2
purc~	rrsksrus1
purp~	srupsrquu
pursue	prrtrqrry
pursue other	rssvsssss
purs~	osrurrrrz
pushed	srswsxqsm
pushing	svsssrusp
pushin~	svsssrusp
push~	susvsxssj
put	nooypzqsw
put a	rqrrswvrp
put it	urrvunrru
put on	sssnryrst
put the	ssspstrsv
put together	srutsssup
put you	trlvqttpz
put your	rnuvrqpsz
putting	qqqzryqqq
puttin~	qqqzrxqqq
putt~	qqqzrxqqq
python	rqzprr2sj
pyth~	sqyorr4qk
qa	qsrrsqo0u
qu	qvpsqrxqv
qu on	swrssqxsm
quad~	rttusvrsn
qualcosa	ssttssssp
qualco~	ssstsssvo
qualcuno	ssstspssw
qualcu~	ssstspssw
quale	sssstvsso
qualification	sssvsusso
qualifications	1trwsrssg
qualifications will	vtsrssssr
qualified	jrryqvxsr
qualified candidates	qssvssstr
qualify	rrrvrrrrt
qualify for	ssssrsssv
qualif~	prp0spvsr
qualite	sqrvvprrt
quality	rsrvrrsqw
quality of	ssspssssw
qualit~	qrptyorqx
qualquer	xptrtsrsp
qualqu~	xptrtsrsp
qual~	qqpztntsv
quand	svrrurqss
quando	uruwrsurn
quanti~	rsswsstsp
quanto	rrqwstrst
quan~	rvxxrputh
quarta	ryrosrssv
quartal	tssssvrsr
quarta~	srsssvrsr
quarter	smqsq0sqv
quarte~	slpvq0spv
quarti~	rvsrssssr
quar~	qxnmq1tow
quatschen	sussssvsn
quatsc~	sussssvsn
quat~	nvqwqpxqt
quay~	svsqrurss
que	nylzp1qku
que a	wusurqrrp
que ca	susvssssn
que el	qqrxsxrrn
que en	rrtqtpssy
que es	svrrssssr
que esta	srssssvsr
que j	trsustssp
que ja	sssvsstsq
que je	rqsurtssv
que l	sssvsrsss
que la	qsqtrxsrs
que le	qrsxuussm
que lo	sruusstsp
que me	trsnsqssz
que nao	rqqzsqssu
que no	wqpwquqqs
que nos	qurxtwrrm
que nous	tqtwssssp
que o	qpuzrxrsl
que por	sssvstrsp
que se	rusxtsssl
que su	srssssssv
que te	qrquxwwri
que tu	qrrvssssu
que vous	prrxqurqu
que ya	rss0srssn
queda	rqtusqrrv
quedado	srsrssssw
quedad~	srsrssssw
quede	sqtrssvsr
quedo	svspsussr
qued~	rvuvqorpw
quelqu	urr0srtsm
quelqu un	urr0srtsm
quel~	vpqyqnuru
quem	qutwrpqru
quer	rruprutst
querei~	srrtrsuwn
queremos	qxstuutsk
querem~	qxstuutsk
querido	sqvsssrss
querid~	sowstrrrv
quer~	opyqqrtuv
quest	ssszsrssm
questa	orsvsrrtu
question	qnzvrrqpv
questionnaire	rpzpvqqqu
questions	q21jromqx
questions 0	sq2sssssj
questions about	rqrptsssy
questions and	ruuqrrprv
questions will	qsssssssv
questi~	p02jsnpow
questo	rssuswstm
ques~	oz2mrnqqw
queue	rrsssstsv
queu~	rqrrrrwsv
qui	yuozqnsor
qui a	srs0srrso
quick	syropwupq
quick call	swssssrso
quick update	sssusvssn
quickly	usrossruv
quickl~	usrossruv
quic~	ryomnzyps
quieras	trwtssrso
quiera~	trwtssrso
quiere~	ssstvssso
quiet	quynqwuxj
quiet room	stvssssso
quie~	puytrvsvh
quindi	wrsttrqrr
quinta	svpssurrt
quinze	sqrsrstsw
quin~	uvpuwqpou
quis~	qusstpssv
quite	uqquqqprz
quit~	vqqvqppr0
quiz	sotrrsqsy
quoi	trrrsrssw
quote	sorvrrrrx
quotes	sqsrssssw
quot~	slszqotqy
r	vvntxnmtu
r 0	rrosxrqwt
ra	srswtrssq
raccon~	rtsvssrsq
rachel	sssstsuso
rach~	sssstsusp
raci~	stutssssp
racont~	strqssrsv
raco~	strqssrsv
radar	xssssssso
rada~	wsssssrun
radi~	vtqrruqqu
rafa~	sssusssso
ragazz~	strtrrrtv
raga~	strtrrrtv
ragion~	sswsssssp
ragi~	sswsssssp
rail	rvurvrqtm
rain	srtrvrrss
raise	strnxsrss
raised	rqqpqrxrw
raisonnement	srysssssn
raison~	srxtssssn
rais~	rqvhutwrw
raj	ssssrstrv
ral	ssssystsm
ral 0	ssssxssso
rall~	sssvssssq
ran	rtqtquorx
random	strpssssv
rand~	rtqpssswt
rang	qrrtrssry
rang 0	rsrqsvssu
range	ssvmsosvw
range of	sssqsssvs
ranger	vtssttssm
rang~	rprspxruu
rank	srvwswqrk
ranked	ssswuwrql
ranking	sssquwrso
rankin~	ssspwwrso
ranks	sssvsqssr
rank~	srrxuxqqm
rapi~	rrqqsttsx
rappel~	toqprvxss
rapport	sstvssssp
rapp~	qnuuquvqu
rata	sssq0sssm
rate	otpkyozsw
rate 0	rrrpxrwsp
rate your	srsrsspsx
rated	vssqstssr
rates	qrskrrtv0
rates and	sssqssrsw
rates are	ssspsstsv
rate~	trrkrrtvz
rather	rrousyppx
rather not	susqrqssv
rather than	srpqr1qqu
rather you	srtrtwsso
rath~	rrousyppw
rating	sssssvssq
rati~	rrrtsyqrr
raum	rvqrqrxrt
raum 0	ssssrsrsw
raum~	srussusso
raus	rprrstrsy
rave~	xrrmtrrrw
razo~	rrvnqqrr2
re	oroxr2tnr
re 0	tsrvsrwsn
re a	wvrrrrurp
re about	stspsxuso
re after	ssssssusp
re all	sssrzrrsq
re at	ttsrstssp
re doing	usspsssst
re excited	sswsusssm
re getting	qssrsvrsu
re going	rqrwuqrrt
re hiring	srstsswsp
re in	prrnyysrs
re invited	surrvsssq
re looking	rzsossstp
re not	rmq0qxrqt
re now	srsssrrsw
re on	qwnnrztrt
re one	sswssussn
re pleased	trsrvssss
re so	ssssqsssv
re still	stsrr1tsi
re through	spvrssssu
re welcome	srsqsussv
re well	stsosrust
reach	sxruqlvpv
reach out	twsssstsm
reach the	tsrvrqrru
reached	0rqyrlqqu
reached us	3ssossssn
reache~	0rqyqkqqu
reaching	oruxrtzrj
reaching out	orryrtyrm
reachi~	oruxrt1rj
react	sszsssusk
reaction	stssusssp
reacti~	tqsttsqqv
reac~	0qzwohumu
read	4spwiomxv
read by	wssqsssss
read it	2pxkrrrrs
read more	rssnsrp1t
read on	ossrsssry
read the	squmrqss1
read your	strqrrssw
reader	qsrtsrssw
readers	sssnsrsty
reader~	sssnsrsty
reading	3ttqqppsq
reading the	srrqssssv
readin~	3uuppopsq
readme	sszsssssm
reads	wrrprqrrw
ready	p1wjsrspw
ready for	strrpqss0
ready to	swrltsusv
read~	uv1lonrpz
reageren	rqrustsvq
reager~	rqrustsvq
reag~	txqsrrruo
real	sq0oorxpu
real time	ssspssssw
realise	rrrurwrrs
realise that	sssrsxrsq
realis~	qssuqyrqq
realiz~	swypssrsm
really	psqwvwqqr
really like	svsrtsrsq
really well	sqsqsvvsq
real~	ntyurzpnr
reapply	urr2rtrrk
reapply after	vsstssssq
reappl~	urs3rsrrj
reap~	trs4rsrri
rear	sssqsqrsy
reason	orrzpwrpv
reason given	rsswsqsss
reasoning	tr0qssssm
reasons	psrursvrv
reason~	or0uppuqt
reas~	nr1ynqtou
rebe~	tsurtssso
recall	srrsssssv
reca~	rsptsqrsy
recebemos	srrqsrssx
recebe~	yqoqrrrsx
recebi~	0rsussssl
rececao	vrrrrssst
receca~	zrrrrsssq
receipt	1qvorqsqr
receipt of	0swrsrrrj
receipts	pvytsrrrp
receip~	zs0nqorpt
receive	utqlrtpww
receive a	sssvssssq
receive our	sssossssx
receive this	ssspssssu
received	4ooqqspqw
received 0	stswsrssq
received and	yrslrrrrw
received many	rssrssssx
received on	pssysrsss
received this	tssmssvtt
received your	1srkrysro
receiving	wsqptprvu
receiv~	4pooqrptx
recent	psrqswsrv
recently	qqrvqrrry
recent~	qqqwqrrrz
recepc~	vrstqssvq
reception	xwrnrqqtt
reception de	xssqsrssr
receptionist	ttspssttr
recept~	1yrjqpptt
recevoir	ssvtssssq
rece~	4ppqopotx
recherche	ssrtsszsl
recher~	qqrrsr0sq
rechnen	vqtnswrss
rechne~	usuotvrrq
rechnung	sqssssssv
rechnu~	sqssssssw
recht	rsrsrytsq
rechtsfolgenbe	srsrsssvr
rechts~	rqsqwttup
rech~	opvlsyvst
reciba	sssvsrsss
reciba un	sssvsrsss
recibido	1qsqssrsp
recibi~	1qrprsqrs
recibo	vsssssssp
reciev~	vsqrssssr
reci~	4ooppqpty
reclam~	rssvsrsss
recl~	rssvsqsst
recognize	sssqsxssq
recognize that	sssqsxssq
recogn~	srrsryrrs
recome~	spqursrsy
recommend	rrtqtrrrw
recommendation	smsustrsw
recommended	rusvrpttq
recomm~	pmyxynpnx
reconc~	sryssssso
record	rm5propsy
record a	rqzsssssn
recorded	tpwsrrrru
recording	wvtprrsrp
records	tssmssvsu
records show	sstrrsvsq
record~	3qxkqotqu
reco~	tj3yppoox
recruit	qssusvtsp
recruiter	3yrmps1oh
recruiter at	sssrrrvss
recruiters	0prorrpqz
recruiting	xsqypwsti
recruiting team	uspwrrrrt
recruitment	yxytn1smc
recruitment for	sssqsxssr
recruitment process	sssrtsvsn
recruitment team	wsswsurrk
recrui~	2spum3trf
recrutamento	pvttrvssp
recrutement	yssurwrrk
recrut~	xurvpyspi
recr~	2spum3tqf
rect~	xrrtrrssp
recu	xqrprpqr1
recurso	rtqvsossw
recursos	uuststssn
recursos humanos	uuststssn
recu~	yvnrrsqqv
red	trqrsrssw
redact~	rrytsssso
redakt~	ssurrvsxl
reda~	qq2srurxi
rede	rpvttrrst
reden	wysqsrtsl
rede~	uywnppuqq
redi~	rrtssqssv
reduction	rsssrtrsv
reduct~	rsssrtrsv
redu~	rrqwrrrrw
reed~	urtrssrvo
reel	uwxrrsqsl
ref	yrrurtpzh
refer	rurxststm
refer to	rusysqssp
referee	sstosrrsy
referees	rtrossrtx
reference	zqnzopovt
reference is	nssursssx
reference to	pts1uvrsi
references	uqpj3qrrw
references and	sssqxsssr
referent	rsrrrrqvv
refere~	3jmw2lkvv
referral	trrmrpxsx
referred	yrrrrtqrt
referr~	xpprprzpu
refe~	3jlw1lntv
refina~	stsnssssx
refi~	stslssstx
reflec~	rrsxssssp
refl~	qquxrtrrq
refo~	sssrrsrsx
refres~	rrrvusrsr
refr~	srrvusrrq
refund	sustsossu
refundable	rrsurswsp
refund~	rrrtqrwrs
refusal	sssrrsssv
refusa~	sssrrsssv
refuse~	rssnssrs0
refu~	rvqmspvs0
regard	rwrvrvsrm
regarde	wrsrsrssr
regarding	rwrqrturs
regards	zrqyooumu
regards person	qsssssyso
regards recruitment	otsxssssr
regards the	sqsqssssx
regards your	tjsossss4
regard~	zsqynoumv
rega~	ztqxnoumu
rege~	tvpsrrtrt
regime	ssssvstsp
regional	yrqtqvuoo
region~	0qsrpvqps
register	rpsorxttv
register now	ssspsssqy
registered	yvnwpovqq
registered in	vsstssssp
registered manager	susrssuso
registered office	stsussssp
registered with	ssssssvsq
registering	srrpsqssy
registering for	srsrssssv
registration	sstnqsusw
registro	uprsusssu
regist~	1pppppurw
regi~	2opvopuqu
regl~	rssxssssn
regret	nsqzqosr0
regret that	qsrsrqsrz
regret to	prrzrprrv
regrets	sssqssssw
regret~	psrxsorsx
regr~	orq0plsr1
regular	srspstssv
regularly	tssqssswp
regulated	swsssstsn
regulator	stssssuuo
regulatory	rwstssssp
regulatory affairs	svssssrsq
regula~	oypuqqsxq
regu~	nypuqptxq
reha~	ttssssstp
rehear~	snrrrrrs2
rehe~	snrrrrrs2
reicht	srvvsrusn
reic~	qnvzrpsts
reimburse	susstsssp
reimbu~	sxsttsssm
reim~	rwsvtqssn
rein~	rswpsqsxq
reisekosten	rupssstts
reisek~	rupssstts
reis~	rwqpqrutu
reject	sssqsrssw
rejected	rrrwrppuw
rejection	sssksrrs3
reject~	qqqvrnov3
reje~	qrqwplov4
rejoin~	vrsptsrst
rejo~	urrpvrrru
rekr~	srstswssq
related	ssrpssusv
relate~	ssrqssusv
relationships	spssssssv
relati~	roruqputy
relaxed	swssssrsq
relaxe~	swssssrsq
rela~	qqoxopxtx
release	rpzkpsrs0
released	txqmsyrrq
releas~	rtzipzprw
relevant	qprtrrwts
releva~	rprtrrvxs
rele~	qswlozqtv
reliability	stssstuso
reliability engineer	stssttusn
relief	ssstrstup
religion	rssrssssv
reli~	ntquuqvts
relocation	sssnys1sj
reloca~	rwrlzrzuh
relo~	rwslzrzuh
remain	rssmr1qrv
remain on	ssssswssq
remain under	sssrsvsss
remains	stsruzqqm
remain~	rusurypqq
remarc~	rtrrrrrrv
rema~	ptruq1nou
remember	sssltrxtt
remember you	svsrssqsr
rememb~	sssltrxtt
remercions	wqrwrrrrq
remercions de	vqsqssssu
remerc~	xprxrsrrp
reme~	xqrqspurs
remind	uussssstp
remind you	sussssstp
reminder	rvqovqqtx
reminder that	rqtqwrrtv
remind~	pzxltonty
remi~	szzjtnnsw
remote	prqjvo4#e
remote 0	rssvsstun
removal	ssspssssw
remova~	sssosssry
remove	sssissst2
remove in	sssqssssv
remove your	sssrssssv
removed	rtsorptrz
removed from	rssmrrur0
remove~	rtunrptrz
remo~	qopgrl46v
rempla~	srsutrsvo
remp~	srrusqsvp
remuneration	sssq0stsl
remune~	trup2susi
remu~	trup2susi
rena~	srsrssssv
rencontre	sxqsstrsp
rencon~	sxpsrxqrp
renc~	sxpsrxqrp
rend	ssssrrssv
rendez	rprrrrrr1
rendez vous	rprrrrrr1
rend~	orwnrsrr0
renee	sussstssp
renewal	qsrqqrss1
renewa~	rssnqrstz
rene~	striotuv0
rennen	susssvssq
renn~	svsssvrtl
renova~	sqrrspsry
reno~	qprwqrsry
rent	srsmvutsv
rentree	sssutussp
rentre~	sssutussp
rent~	tqroswrpy
renvoyer	sswsssssq
renvoy~	qrururrrv
renv~	prururrrw
reorganisation	srsrswssr
reorga~	rrsrsyssp
reor~	srsoszrsr
rep	rssssvssq
repairs	upssrstst
repair~	vpssrstst
reparto	svsrssssr
repa~	strqunsry
repe~	nqrsrrrr2
replace	srsqssssv
replacement	sssqssrsw
replac~	ssskssss0
replied	qusqrsssw
replies	wrrptrqrv
replies to	stssusssp
replie~	wtrltqsqx
reply	z0niok4ru
reply in	qsssssqsw
reply stop	susssssun
reply to	qsvnrtrtw
reply with	sxrprqwsq
reply yes	rqrrwtrss
replying	ssrsssvss
replyi~	ssrsssvss
repl~	1sokok6pv
repo	sq3rssusi
repondez	sqtsssvsr
repondre	srqssrssw
repond~	tnvssququ
reponse	wnrqswrrt
repons~	xmqpsxqqw
report	rpzwqspot
report any	sssssvssq
report to	rvqrvrrss
reported	surprssuu
reporter	spssssrsw
reporting	qstuuqwrp
reporting to	sssrvstsp
reports	svrnqtssx
report~	rrwpqpvtv
repository	srxrssssq
reposi~	qrxprrtrv
repo~	rm2nqrtqx
representative	sututrrrp
repres~	rvrvtotqt
repr~	ouxvspspt
repu~	sssrssssv
req	wrrrrzrrl
req 0	xssqsrssr
request	uuvmnoss0
request for	rsrtrrrrw
request to	stsossstv
requested	qswmwprrx
requested to	srtsvsssp
reques~	pwzkqlsq2
required	qqwvno0rq
required standard	sssusvssp
required to	ruwssstsm
requirement	pssvss1sk
requirements	xrssqrxul
requir~	nryumn2sr
requisition	vrrvrzrrk
requisition 0	sssssussp
requis~	yqryqyqqj
requ~	nt0wmmtqw
reschedule	r0prqrrru
rescheduled	srssssssv
rescheduled to	sqssssssw
resche~	r2roqrrru
rescin~	sssxsrssp
rescue	sxqrsutsn
rescue service	surqsxssq
resc~	q2nupquqs
research	rnrtvjw0s
research associate	tsstustul
research fellow	ussoussss
researcher	ursutsrvn
resear~	unrusku1r
reserve	usqfu1qrw
reserve list	rrrmrzqsv
reserves	qsssswssr
reserviert	rwqrrrsst
reserv~	qspft3rr0
reset	sssrssssw
rese~	qoplr0svx
resi	swsrssrsq
residence	srsrssssv
residencia	rrsrvssss
residency	tsstssssp
resident	nssrstttv
residential	vssrssssq
residents	rvvtssstn
reside~	pstvtmsuu
resign	ssssyussk
resign from	ssssxussl
resign~	srsrtvrst
resi~	nprv0qrtt
resolu~	pqvurorvu
resolved	rsrxtrssq
resolv~	rrvxsurrl
resource	sssrrsuvq
resources	ypqsxvqnq
resourcing	zsuvswrre
resourcing team	xsttssssk
resour~	1qqsyzqqg
reso~	znysyonqp
respec~	ypqtqprqv
respond	0ttnssvtk
respond to	vttsssssn
responda	tsqrsrrrw
responder	ursqrrssv
responsabile	twrusrtsm
responsable	vssqvwwsh
responsable de	sssrswusm
response	vrvrspqqu
responses	vpxrrrrrr
responsibiliti	ssssssvsq
respon~	1uzdrnurt
resposta	srtssussp
respos~	rqrurwrrs
resp~	1myuontpt
rest	usrtqqqqy
resta	srsqsvusr
restan~	rrsusvssp
restaurant	ussvustsm
restau~	xvvotsvsi
reste	rtrvqrrrv
restit~	ssstwssso
restor~	sqstssssv
restrictive	ssssvsssq
restri~	ursqvsrsq
rest~	qpqvqytou
resubmit	rsrqsursw
resubm~	rrrrrvrrv
resuel~	qsstsrssv
result	mqywp1npr
result in	ssuotwssq
result is	rrsqr0ssq
result of	rvsssrsss
resultado	sprusrrrw
resultat	utuusrssm
resultats	stprsusst
results	rswxonrru
results of	rtqrsrssv
results will	ssvsssssr
result~	opywoopvy
resume	3wnbno3xs
resume and	wtsqsssrs
resume for	yssqsspsr
resume in	stssssusp
resume is	vqsrsssrs
resume on	rrsrssxss
resume with	sssussrup
resumes	yusoruqsq
resume~	yusmstprt
resu~	zquukxors
retail	qrtvrrsrt
retained	qssvsrzsm
retained by	sssqssysq
retain~	qssvsrzsm
reta~	mswwopzps
retention	ssspsstsw
retent~	qssrsrtsw
retenu	ptrotrtsx
rete~	uqrrsnuqy
retired	ssstqsryp
retire~	qpqtorwwt
retiring	sssssutso
retiri~	sssssutso
reti~	mnqtovyww
retorn~	rtsuswssn
retour	xrxtpsrsl
retourner	ssssvsssr
retour~	rssuysssl
reto~	uqvxwyppf
retrai~	rssrsrssv
retr~	umqluwrty
return	op0m0rqpw
return by	ssvstssso
return for	psssssssv
return it	ssvqusssr
return the	ssssrsssv
returned	qrr1rtrrp
returns	sssqssssv
return~	tqpzpqsuq
retu~	knyzzooqv
reuni	strvsrssq
reunio~	rrrrrrurw
reun~	vsospvspv
reus~	ttststtsm
reuter	rrutsstsp
revenue	qssurrwrr
revenu~	rsrurrvrs
reverse	sssvssssr
revers~	sssvssrsr
revert	qsrpuvzsl
revert with	sssrutssp
reve~	nqpuqx1pr
revien~	uqrssvssr
review	ylns3ppqw
review and	rsrryrssq
review it	rqtrrrrrx
review the	rrro0srrt
review your	wsrsrrrrs
reviewed	wxpxrmsos
reviewed by	ussvsqssr
reviewed your	juryrruru
reviewing	v6pssqqqk
reviewing all	svsssrssr
reviewing applications	vssrstssq
reviewing candidates	rvsssqtsr
reviewing it	wssqsssss
reviewing the	sxsssosss
reviewing your	pwrqutrru
reviews	vrsosssrw
review~	x4nurkqov
revised	strpytssq
revise~	rstqzsrrp
revision	sqssssssv
revisi~	rpsrrvrry
revi~	zrns0noow
revo~	sruptusss
rewrit~	rrvrssqsu
rewr~	rrvrssqsu
rezept~	suuurtttl
reze~	rtutrtssn
rh	vxqryrquj
ricerca	ssspstuts
ricerc~	qsrssuytm
ricevi~	utsstssso
ricevuto	2qrrrrrrp
ricevu~	2qrorrrrs
rice~	2oqqrquss
richie~	rrqtrsssw
richte~	srususuum
richtig	vrynrsrss
richti~	uq0prrrrp
rich~	rmzsqusrt
ricont~	srsrswssr
rico~	ttotrvssr
ridge	vssntussq
ridg~	wssntuqrt
rien	sqqwrurrt
rientr~	vrstssssq
rien~	vrstssssq
riferimento	rsswsqsst
riferimento alla	rssvsrssr
riferi~	rsswsqsst
rife~	rrsvsqssv
right	qkkw13pqs
right now	uqqvqvpvq
right to	tpotyzppq
right you	sssqsvssr
rights	tqrrrrrrx
righ~	rjkx10qpt
rigu~	srttsvssp
rik	sttssusso
rimand~	sprtssssx
rima~	rsrvrsrsu
ring	2ukeyysrr
ring me	rprqwtsru
ring the	vusourqtq
ring you	trrmu1urm
ringing	vrsrwsqsp
ringin~	vrsrwsqsp
ringrazio	rrswsrtsr
ringra~	tqrxrrsrr
ring~	sptvsttrp
rinuncia	surpsqssx
rinunc~	rxrpsossx
rinu~	rxrpsossx
risc~	sswsssssp
riserv~	rrrsrqutv
rise~	rrrvqqttu
rising	sssqvstss
rising to	sssrvstsp
risi~	rsspwsvsq
risk	pssoruttw
rispon~	stsptquru
risposta	uttrsvssm
rispos~	tsstsurso
risp~	tutosstqt
risulta	rrsrrrrrx
risult~	srsqrstrv
risu~	srsqrstrv
riunio~	tssrusssp
riun~	usssussso
river	tssussssp
riverside	tsussssun
rivers~	tsussssun
rive~	tquwsrsxj
rn	sssvssusm
road	uurorqstw
roadmap	sqssssssv
roadma~	sqssssssv
road~	rpsssrstw
rob	tpttuqtrr
robert	sqsvssqrv
robe~	srswrrqru
robin	qssrpwrrx
robi~	qssrpwrrx
robot	srsrsrtsv
robotics	stsstwssl
roboti~	tsrrtvrsp
robots	ttrtssuso
robo~	wqposuwrr
roci~	tqrqrstry
rode~	srsossssy
rodrigo	urtstrssp
rodrig~	urvstrsso
rodr~	urvstrsso
roe	spqusqrq0
roe vielen	ossrssssy
role	04rwsptme
role and	ttsvrsssp
role at	tzrssrrrn
role data	ssstssusp
role has	sssqsvsss
role is	tssqssxso
role of	vsrtzsssk
role play	svrsssssq
role with	sssstsssp
roles	qoqtqzv2i
role~	pnrspyv5i
roll	rsrvrurrr
rolle	rtsxuussk
rolling	xrsqsrrwp
rolling basis	vsssssstp
rollin~	xrsqsrrwp
rolls	srssrsrrw
roll~	uqstssqvq
roma~	qrxrrrurs
rond	swypssusj
ronde	rssqsrssw
rond~	qwstrsrrt
roof	rrsqsrssx
roofing	sssussvum
roofin~	sssussvum
roof~	ssstrsvtn
room	p21iqlqry
room 0	strrrrrtv
room and	srspssrsx
room b	ssssssrqv
rooms	srsptsssv
room~	srsptsssw
roos~	sssyssrso
ros	qtspsrtsv
rosa	tqqrrsps0
rosali~	surpssusr
rosario	stssussso
rosari~	stssussso
rosa~	syrnvuuro
rose~	rwurssssp
ross~	ssswusssm
rota	ssrtrrwss
rotation	sussrsusp
rotati~	strsvswsl
rota~	rtruvqvrq
roth	ursutrttm
rotterdam	ursqssvtp
rotter~	ursqssvtp
rott~	tprurrwtp
roughly	svtpsrrst
roughly 0	sttsssssp
roughl~	svtpsrrst
roug~	svtqsrsss
round	nylurxtqu
round 0	sstqssssv
round for	swsosstsr
round of	smssyusss
round the	swrqrqrrx
roun~	mzkupwvst
rout~	rsrtrpptz
royal	tsstsstso
roya~	tsstsstso
rs	ssssususo
rsvp	rtrprrrr0
rsvp by	smsrssss0
rua	twsrssssp
ruben	srtrsswsp
rube~	srtrsswsq
ruckfragen	srrurrrrv
ruckfr~	rrrxrrrru
ruckmeldung	rrsortxru
ruckme~	orrurxvqs
ruckna~	ptsnssss0
ruck~	ruoupwuov
rue	rtrsssrsv
ruf	otrpxsurt
rufe	qssrrzssp
rufen	rvqpvpxqr
rufen sie	qvrqxqurp
rufe~	rwqpvpxqr
ruft	vrsussssp
ruhe	1wsrtrrsh
ruhig	srwrssssr
ruhi~	suyqssrsn
ruhr~	tqssssrsv
ruht	rssrsxssq
rules	ssrwrqrrs
run	tqwuni0rv
run a	rrrzrqtrq
run out	ssspssssv
rund	rsxrrrtrr
rund 0	ssxsssurn
runde	qsswqsqqw
rund~	owrtptrrv
runner	urstsstsp
running	otqrq0rru
running a	qssssyssq
runnin~	svqoq0qrt
runn~	uupnp0rrt
runs	wqqwqqqtt
runs out	ssrqrstsw
ruolo	rvsutsrsp
rural	sssususso
rura~	sssusuusn
rush	sxvrsrssl
rust	srsrssxtp
rust~	susssswsl
ruth	srsrvutsp
ryan	vrsrssurq
s	z2mwrkqps
s 0	rrrsurvrr
s a	wtsqssssq
s est	srswsotss
s:0	oolvnjs63
s:0 0	o1mxpkxl1
s:0 feb	ssssssrqv
s:0 h	sstsssusp
s:0 hours	srxssssso
s:0 jobs	sssrssrws
s:0 min	sosssstsw
s:0 more	sssrsss1l
s:0 neue	rssssss0m
s:0 new	rrrmrrr2s
s:0 october	svsrsssup
s:0 of	ssqqsssrz
s:0 offres	sssssssyp
s:0 remote	usssssstp
s:0 to	ssssssrqw
s:0 uhr	svrssssst
s:0 wk	sssrrsyrp
s:a	np2wonyjy
s:a new	rsrqrrzov
s:a sua	xrrtssrsq
s:a time	swrsssssq
s:a votre	pusussrss
s:aanvraag	rssqsrssy
s:ab	sstrrrrqz
s:about	sxpupnxov
s:about the	sxrssqrqu
s:absage	qwrxqqrrt
s:access	rssrssrsw
s:account	tsporsrr2
s:accounts	qssrssstv
s:accuse	wssrssssq
s:accuse de	vsssssssr
s:acknowledgemen	0sspssssq
s:action	muupssssy
s:action needed	rssrssssv
s:action required	osurssssx
s:add	ssssssxpr
s:administrative	susssusso
s:administrative officer	sutsssssp
s:administrativo	ssssssswp
s:administrator	tssssusso
s:admission	srsossssy
s:adresse	nsssssssz
s:adviser	vqsrsssss
s:aerospace	sssrssynr
s:after	rrrvrsurr
s:after your	stsvssssq
s:again	srsrsrrsw
s:agenda	strrssrsv
s:agent	rrsqsrsuv
s:aggiornamento	rrrss0rso
s:ai	ssrwssuul
s:al	ntspsswpz
s:alert	rssmssr1r
s:all	yssqsrqrr
s:als	0spxstqrk
s:am	sxpsrpqtu
s:am 0	rwqtrrrts
s:an	pvwuppvnu
s:an assessment	ssxssssso
s:an der	ststssssp
s:an update	rsswsvssn
s:analyst	ssqxrwxom
s:analyst 0	sssssvuqo
s:and	qsqlroo31
s:and 0	sssrssszo
s:and more	rrrrrrn4q
s:and others	rssrssryr
s:anfrage	qwrrrrurt
s:angebot	prroxrqr0
s:anmeldung	ussqrsssv
s:annual	sprqsrssz
s:another	rrrsrrrry
s:answers	ssvrsstsq
s:antrag	rrssssssw
s:antwort	ptsstsqsv
s:any	rtrorzvtm
s:any news	srsssyssn
s:anyone	prrqrqrs2
s:apartment	rrrqrrqr1
s:app	sssqssrsw
s:apple	qrrrssrsy
s:applicant	qsspssssz
s:applicants	rrsrssssw
s:application	3pp0nrli2
s:application 0	zsspsssrq
s:application at	nssussssw
s:application confirmation	yssrsssso
s:application for	1rq1prmgy
s:application has	vsrprrrrv
s:application is	vssosvsss
s:application outcome	rssvsssss
s:application received	2rsqssssl
s:application status	oqrvrtol5
s:application submitted	zssrssssm
s:application to	srpzqppqz
s:application update	prrqruqq1
s:application was	yssvssrrk
s:application with	pssystssq
s:applications	tssossstt
s:applied	2ssrsssrl
s:applied to	xssssssqq
s:apply	rrrprrv0o
s:apply now	rrrrrrszq
s:applying	4rrsrrrrl
s:applying to	2ssrsrssl
s:appointment	rmqk0tss1
s:apprentice	rvsvrrssq
s:apprenticeship	xtsurssvi
s:approved	sssrpssry
s:april	rsqrrqqt0
s:aptitude	sszsssssm
s:arbeitsvertrag	ssssysssn
s:architect	ttssstrwm
s:are	lqpjqzwyy
s:are hiring	rrrrrrrxr
s:are you	ssqpssvvs
s:arrangements	swsssrssq
s:article	ssspssssw
s:as	rssssruow
s:asked	ssxsssssp
s:assessment	nz4rrrrrk
s:assessment centre	svssssssp
s:assessment for	oqzsssssr
s:assessment invitation	svtsssssp
s:assessments	srwsssssq
s:assignment	sppruqrr2
s:assistant	0vqzqxnsf
s:associate	xtrwurrti
s:at	0qodopz2v
s:at 0	4tsrssqhu
s:at the	srtursusp
s:attached	trsrsswso
s:attacks	rrpsrrrr0
s:au	srstursvo
s:audition	strwsqsss
s:auf	ozqrqvvqp
s:aufgabe	sszrssssm
s:aug	svrstsrsq
s:august	pssrqvtsv
s:aushilfe	sqsvurqsr
s:auto	ussyssrrn
s:automatic	vsstrrssr
s:automatic reply	vssrrssss
s:auxiliar	ssstsrswp
s:availability	r0rrrsvsk
s:available	rssmsspvz
s:avant	rqurrrrrx
s:aw	wzorpvppt
s:aw aw	tsstsusso
s:aw bewerbung	wssqswssm
s:aws	rqqsrsvnz
s:az	uxsssspsq
s:b	srrvsspsu
s:back	orroru0qt
s:backend	twusssrul
s:bad	rrssssssw
s:bakery	srsxsssso
s:band	sssossssx
s:bar	qrsvrurrs
s:based	tsvsssrrr
s:be	psqmrupv1
s:be a	ssrrsrruv
s:beach	sssrsssrv
s:been	wutiqost0
s:been received	vssrsrsst
s:before	sruosruru
s:begins	ssrrrsrrw
s:bei	0pqysstrj
s:bei uns	ssrrtvrrs
s:best	sssqsstpw
s:bestatigen	qsssssssv
s:bestatigt	qssrssssw
s:bestatigung	xtspssssq
s:better	rqqpprrq5
s:bewerbung	2uoyq3mnh
s:bewerbung als	zrqwuwoql
s:bewerbung bei	yrrxrqrro
s:bewerbung erhalten	wssrssssq
s:bewerbung ist	vsspstsst
s:bewerbung um	russsqssv
s:bewerbung wurde	wsssssssr
s:bien	wtrssssso
s:bij	rqrvsrsvs
s:biscuit	srsqrrrsx
s:bits	rsrrssssw
s:bitte	nsyoutsrs
s:board	uurquprtu
s:bolsa	sssstwsso
s:bolsa de	sssrswssq
s:book	ssqsssssv
s:booking	rptrsqrsz
s:buchhalter	sssssssvr
s:budget	rpsssnss1
s:building	slssssrt0
s:bus	wssrsrqsr
s:business	sssrsrssv
s:but	qssrsrvsu
s:by	vsukpursx
s:c	srssvsusn
s:ca	rqqorq3yn
s:ca not	sssrssrsv
s:call	qystrrrqt
s:calls	srsssssvq
s:can	rzqpqrptv
s:cancelled	rwsrsossv
s:candidacy	qrrsrvrrv
s:candidate	vppursvqu
s:candidate account	ssrrssssw
s:candidatura	0rowprppu
s:candidatura a	rqsvsrssv
s:candidature	0soxp1opj
s:car	qqrkrsrr7
s:card	nstpsrs0t
s:career	mprlsrwt4
s:carta	usssysssl
s:case	rp2trqrrq
s:case study	sqyssssso
s:casual	vrsssstsp
s:center	stttssssp
s:centre	pxstrrsrt
s:challenge	ss0sssssl
s:change	szrnrptrv
s:changed	rrrrrurrx
s:changes	rssrrsssv
s:changes to	rssrrsssv
s:chat	r1rrssqsn
s:check	qrvprsrtx
s:checking	ssrrrttym
s:checking in	sssssum1o
s:chef	srsxswtsk
s:ci	svsrsswoq
s:cita	rprrrrrrz
s:citizen	sssrssvsq
s:claim	qssossss0
s:class	sssqsvusq
s:clerk	ssu0vrrrh
s:client	srsssyvsm
s:clinical	qvssssssq
s:closed	prswsrssu
s:closing	qrsysrtsq
s:cloud	qssvsrstq
s:co	qsspvqrvu
s:co op	sssnvssrw
s:coach	xtsssssso
s:code	rrsosrsr1
s:codility	sswsssssp
s:coding	sxzrssssk
s:coding test	sxqsssssr
s:colloquio	szssssssm
s:com	svrlrqsxv
s:committee	sssqtsqrx
s:community	oqsurvsrv
s:company	rosltsur2
s:complete	ur1mqqrrv
s:complete your	qrzrrrrrt
s:computer	sssrsssvs
s:computer vision	sssssssvq
s:con	rrrsrsrsy
s:conditional	rrqrurrrw
s:conditional offer	rrrrsrrrw
s:confidential	stsptsyso
s:confirm	oqssqsrp4
s:confirmation	zxqlopqq0
s:confirmation for	rsssssssv
s:confirmation of	xrspsrsst
s:confirmed	vtqpsrtrv
s:consider	sssrssyrp
s:consultant	vtsqsuxsj
s:contact	ttsusssso
s:contract	sqqnwpvtw
s:control	sssssswos
s:controller	tsssssstp
s:conversa	susrssvsq
s:conversation	r1sssstsj
s:convocazione	rvrssssst
s:cook	svrwstssl
s:coordinator	utsssustm
s:copy	prvsrtsrt
s:could	srsqssssw
s:courses	ssssssqpy
s:credit	tsspsstst
s:crew	tsstuwtsj
s:curriculo	yqsrssrsq
s:customer	tqswtsssp
s:cv	3qqorptrt
s:cvs	rrrnssss1
s:d	vnoqzqtqu
s:d embauche	ssssysssn
s:da	ttsqrqtrv
s:dank	yssssrrsp
s:danke	zsrsrrrrq
s:danke fur	vtrsrrrss
s:data	mrrpro0xu
s:data engineer	vsrpsrwxl
s:data scientist	ssuqvsyui
s:date	rpqrzrrrv
s:day	rwomrqvrz
s:de	0nwskzmov
s:de auxiliar	ssssssswr
s:de hora	svssssssq
s:de reception	vsssssssr
s:de recrutement	rtsvssssp
s:de votre	vtsnsrssw
s:decision	kspxpxqq0
s:decision on	rtrsrsrrw
s:declined	qrrtrrrrw
s:dein	lrvwuoosy
s:deine	0pstvqrsm
s:deine bewerbung	0qrtwrqqm
s:del	tprzrsrsr
s:delay	rrsos3ssm
s:delayed	srsrrtssw
s:dem	vrtrssrsr
s:demand	ruqprrrq0
s:demande	strrrrrsx
s:demande de	rtrrsrssv
s:demo	rotpssrsz
s:dental	srstsrsvq
s:deputy	swsqvxssj
s:der	spqvpruws
s:des	rsqpttrrx
s:design	spsusstqv
s:designer	yrwrsttth
s:desk	svqrssssu
s:details	uvrpurtrq
s:developer	oursrq3wk
s:development	vssssrurq
s:di	ppupwqrr0
s:dich	ssvrsstxk
s:did	qrslsrrt3
s:did not	qrsrssruv
s:did we	sssqssssv
s:die	sssnrquvw
s:diego	qpqpqq2tx
s:diego ca	rrrrrrtzp
s:digital	rsspsrrwu
s:dinner	ssssspssw
s:direct	srsrrswsr
s:director	uvsvsqtsl
s:discussion	rzsrtsssm
s:do	npturqvqz
s:do not	rrtvrrqrw
s:doc	rssrssrrv
s:documents	rrrqrsusw
s:does	sssrsssrv
s:domain	msssssssy
s:domanda	wrsrsrsst
s:dossier	usspstrsv
s:down	sssqssssw
s:dream	rssrrsqq1
s:dream job	rssrrsqsy
s:driver	usqwsrrrq
s:driving	qrrrssssz
s:du	ownxusqqt
s:du 0	qtsxsrssp
s:e	rrvsqrpuv
s:e mail	ksrvssrsz
s:easy	sssrsssrv
s:editor	sssususso
s:eine	ssrrrrxtq
s:einen	svqssrssu
s:einen studienplatz	sssrsrssv
s:eingang	xsspssssr
s:eingang ihrer	vssrsssss
s:eingangsbestat	zrsqssssq
s:eingegangen	xssrssssq
s:einladung	qwyqqqqqw
s:einladung zum	rttqrrrry
s:einstellungszu	ssssysssn
s:ejercicio	srwsssssp
s:el	rttrsqrrw
s:electrician	ststssssp
s:email	rrrossrn5
s:embauche	ssssysssn
s:employee	rsssssssv
s:employers	qsspssrvv
s:employment	trrq1qttm
s:en	vpzksrtur
s:engagement	ssssysssn
s:engineer	rrpmqp20p
s:engineer 0	srrqrrso2
s:engineer at	0rrqrrstn
s:engineer i	sssssssvr
s:engineer ii	vrsrsrqqx
s:engineer in	ssrrsszrp
s:engineer job	tss1ssrsj
s:engineer jobs	sssssssyn
s:engineer remote	tsssssoj6
s:engineer role	qpsstsvvp
s:engineering	oqrrrq1nz
s:engineers	rrsrss1nr
s:english	sqrsrtrrx
s:enquiry	wqqurrqrt
s:entretien	rytsssssl
s:entrevista	r3susrssi
s:er	sssrssrsw
s:ergebnis	srquqqssz
s:erhalten	1rsrtsrsm
s:erinnerung	qxwqrqrrr
s:es	srtrvwssn
s:esito	orrxspssx
s:est	qqqrvussu
s:estado	rsswsvsso
s:estate	sssttsuso
s:etapa	qwrssrssr
s:ete	trsxsssso
s:etwas	rssqszsto
s:evaluation	ssyrssrtm
s:even	tvror0tsk
s:evening	snrnssru2
s:event	snsossuq2
s:exam	rrsqqsssz
s:excel	sr2sssssl
s:exciting	srssssyrr
s:exclusive	rsspsssry
s:executive	psstuwssp
s:exercise	su2ssrssh
s:experience	qrsossqr1
s:expires	sqyqsrrst
s:fair	sssqsss0n
s:family	ruspssurt
s:feb	srsssssqw
s:feedback	pwnwqrqrx
s:fellow	tsssuvrum
s:file	vrsrrrrru
s:final	qwqwrsrrs
s:finance	tuussrtsn
s:financial	tsttssssp
s:find	rssrrrrsx
s:finish	qrsrssssx
s:firefighter	ssstsussp
s:first	sqrrrrtsx
s:flat	rqsqssssz
s:flat 0	sssqssssv
s:focus	rrssssssv
s:foi	uqqpssssx
s:follow	pvsrrustq
s:follow up	pusrrusrs
s:following	qosxsturr
s:following up	qosvrtsrv
s:foods	ssvssssso
s:for	0srokmqv2
s:for 0	sssossssx
s:for a	rwsorsqsw
s:for applying	3rrsrrrrl
s:for junior	psssrsssw
s:for machine	sssssssvq
s:for product	rrvsssvqr
s:for senior	rtsssstpv
s:for software	qvtssstsq
s:for the	nsupsqrr2
s:for you	qrrkorvx0
s:for your	stoxqosqz
s:forderantrag	sssrsqssx
s:form	0ssprruqo
s:forward	rsrsqrqry
s:founding	strussssp
s:frage	nssrsszst
s:frau	sqsqssrsx
s:fraud	qsssssssv
s:free	sqslssrr4
s:freelance	sssrssvsr
s:fresh	sssqsssxq
s:friday	rvppqqqs3
s:friend	sssrrssqx
s:from	qmpvxltvy
s:frontend	wssqsrssq
s:full	tssosvvrq
s:full stack	tsssssqrv
s:full time	sssqsvwtn
s:fully	vsssssqrr
s:fur	xmuqomp0x
s:fur deine	wssrssssr
s:fur die	tssrsrssv
s:fur ihre	wqsqsssst
s:fw	vwqtrqoqv
s:fwd	surptqsqy
s:game	srwrsstsp
s:geduld	sssqs0sso
s:general	ssvsssssp
s:gesprach	q1qstqssn
s:gesprek	ryrussrsm
s:gesucht	trssrszso
s:get	srslsrql!
s:get your	ssrsssrsv
s:global	vrrnssqrz
s:globex	sssrssrvs
s:go	sssprrqq1
s:good	rprmyqpn7
s:good news	srsqzrqrt
s:got	3qrosrrqs
s:got it	zrspssrss
s:got your	zrsrsssso
s:gracias	xsrrssssr
s:gracias por	vsrrssssr
s:graduate	ssstsssto
s:grant	rssrross0
s:great	srsrrr1pr
s:group	qrsurqrwu
s:grupo	rrrsrsrry
s:h	ustsssusn
s:ha	tqrvsssss
s:haben	vqrtsrxro
s:has	xuxhnqqtz
s:has been	wuqloqru0
s:has changed	stspsvssr
s:has invited	stwssssso
s:hat	nxsrsrtst
s:have	uuvksptm0
s:have your	wrssssssq
s:head	tpruuwxri
s:head of	uosruvxsl
s:health	tsspussuq
s:healthcare	tvsrsrssq
s:hearing	ssprssssx
s:hebben	wrrsssssr
s:hello	vqqqrryrr
s:hello from	xrrrrrzrl
s:herausforderun	ssssssvsr
s:here	srspssrvu
s:heute	rurrsrstv
s:hey	sssvssssq
s:hi	ssstssvsp
s:high	qrsqrrrp3
s:hired	ssruvsrsq
s:hiring	qqqlppuz2
s:hiring for	sssssss0m
s:hiring in	rrrrrrqww
s:his	sssrsspqz
s:hit	qrrrrqqp4
s:hold	rrrqrvqry
s:home	osynrrtrx
s:hora	svssssssq
s:hospitation	swsrssssp
s:hours	srxrprqrv
s:house	urrlpror7
s:how	rssksqsr5
s:how did	ssspsrrrz
s:how to	rrqqsssr0
s:hybrid	rrrrrsxmy
s:i	rsrjrrqy0
s:id	ssr1rqqps
s:id 0	ttr2rrrpn
s:idea	sssqssvsr
s:ihr	knxyrpqty
s:ihr antrag	rrssssssw
s:ihr termin	snssssssz
s:ihre	0spynopoy
s:ihre anfrage	sxsqssrss
s:ihre bewerbung	1xpzoyoof
s:ihrem	rqsrssrtw
s:ihrer	rqpvpvqpy
s:ihrer bewerbung	rsqvqwqqt
s:ii	ysqqrrpqv
s:il	nrrqrrs2u
s:im	opqwquxwo
s:image	rsssssvrs
s:important	sqqtqspq3
s:important update	srsrssssx
s:improve	sssrssrpy
s:improve your	sssrssrpy
s:in	kkmvlp82w
s:in 0	tsupsspoz
s:in der	ssssssvsq
s:in san	rrrqrrwyp
s:in the	yrsurqrvn
s:inc	orrnrrl20
s:increase	psssssssw
s:indeed	0sssrsjn1
s:indeed application	3sssssqpn
s:information	qrsnrxrrx
s:initiativbewer	2rsrsrrsn
s:inscripcion	zssqsrssp
s:inside	sstpssssu
s:instructions	ruwrssssp
s:integration	ssssssvrr
s:interesse	rsrtrryrp
s:interest	rpqyqrqsw
s:interest in	prr1rqppx
s:interested	srsrsr2qn
s:internship	rrr11rtrd
s:interview	m8skrnqq0
s:interview at	rvsssssss
s:interview confirmation	szssssssm
s:interview feedback	swspsssst
s:interview follow	qtstswssp
s:interview for	rurrrqrry
s:interview invitation	sxsssssso
s:interview on	snssssssy
s:interview panel	rpsrsrssz
s:interview request	svsssssss
s:interview scheduled	szssssssn
s:interview tomorrow	swssssssq
s:interview with	rzssrrrrq
s:interviews	ssrmsvrtw
s:intro	r0sossrsr
s:intro call	szssssssm
s:invitation	q0ulootp2
s:invitation to	rtwprrtrt
s:invite	rvussssso
s:invited	rtzrsrsrp
s:invited you	stxssstrm
s:is	orlhunu35
s:is complete	qssrssssv
s:is confirmed	sprsssusu
s:is for	pqrrrrrr3
s:is hiring	sssrssu1j
s:is on	sssrsqssw
s:is ready	prqquqrs0
s:island	sssrsssrw
s:issue	ssspssssw
s:ist	uquorvrrv
s:it	svpiypos3
s:jan	qrroqrtn8
s:java	prrrrrvqz
s:je	ypttqprpw
s:je sollicitatie	vrrxrrrqp
s:job	znixykyrs
s:job alert	sssrsssxp
s:job application	yrrurrrrp
s:job at	ssssssqws
s:job id	trsxrrrqs
s:job offer	rsss1stsj
s:job opening	ssssssxps
s:job opportunity	tsssssyqo
s:job search	sssssssqv
s:jobs	qqrjsru!l
s:jobs at	rsssrs3mr
s:jobs for	sssqssqsy
s:jobs in	rssqsss3j
s:joining	stqtqtysp
s:jour	rnqupsrq5
s:jr	rssssspuv
s:july	sssqssssv
s:june	rtrqrrpr2
s:junior	rutnqvqxr
s:jury	rssqqrssy
s:just	qrsqrqpo7
s:kandidatuur	xrrvsqrsq
s:keep	prsosvtsx
s:kennenlernen	swssssssp
s:kennziffer	vssussrsp
s:kestrel	trswsqrsq
s:key	qprorrrr5
s:kitchen	srtwssusn
s:kleine	sszsssssm
s:know	rrsrsr1qq
s:kurze	srsrsrvsr
s:kurzes	sprssxrst
s:l	rtrtrsrvr
s:la	sjqsmvus4
s:la tua	srrrrsrsw
s:lab	sssrsxrum
s:lab technician	sssssvssp
s:ladung	ssvsssssq
s:last	stsnssuvs
s:late	tssrsssvp
s:law	ssrssrrsw
s:le	qsrrsrrrz
s:lead	stsrvszpl
s:leader	vsswstssj
s:learning	sossssvzl
s:learning engineer	sossssvzm
s:lecturer	rstutssto
s:left	pruqsrssx
s:left the	rrsrssssw
s:legal	stvqsuttn
s:legal secretary	ssssssttp
s:lesson	sktsrsss0
s:let	qrrpsq00k
s:let talk	ssssustsp
s:letter	rrqs0rptr
s:letter of	sssuysssl
s:levels	wssrssssq
s:librarian	sussswssn
s:library	usrtsssvn
s:life	rqsnsrt5o
s:like	rrrlstwws
s:like you	sssssswso
s:line	ssrwstssp
s:linkedin	trqsssxot
s:list	puqho0q1u
s:little	sstssstsp
s:ll	pssssvrst
s:locum	prsvrsyso
s:logistics	rttssssup
s:looking	rrsnrrsyu
s:looking for	sssqssqtv
s:loop	pqqqrqqr6
s:love	qqsorpqp9
s:low	srspssrry
s:m	xrqvrrtsn
s:m w	xrrurrtso
s:m:able	rwrmssqwv
s:m:able+number	srsrssrsv
s:m:able+would	ssspssruv
s:m:able+you	rtrorsrvu
s:m:accept+offer	rrrsssssv
s:m:account	utqlqstsz
s:m:account+application	vtrssrrsr
s:m:account+consider	ssrrssrsx
s:m:account+match	osspssusy
s:m:account+profile	orspssvsz
s:m:account+you	prsmrsut1
s:m:age	rsrvsqtrs
s:m:alert	mqphqor!3
s:m:alert+application	tvrrrrrxn
s:m:alert+encourage	rsrrrrsxr
s:m:alert+fulltime	ssssssrvs
s:m:alert+future	rrsrrrrzr
s:m:alert+hear	pwrrsuqst
s:m:alert+hire	rqrnrrryz
s:m:alert+job	qprirqr6x
s:m:alert+match	rrrqrrrzs
s:m:alert+number	qqrjrro7x
s:m:alert+offer	rqrqtrrzr
s:m:alert+onsite	sssrssrvs
s:m:alert+other	rsssssrvt
s:m:alert+person	srsqsror2
s:m:alert+placename	srspssu3j
s:m:alert+position	rrroqqq4t
s:m:alert+privacy	ssssssrwr
s:m:alert+profile	rrrqrrvtu
s:m:alert+remote	sssrssrwq
s:m:alert+schedule	sssrsrrqy
s:m:alert+search	rrrurtouw
s:m:alert+senior	sqrrsspwv
s:m:alert+tech	rtsrssrxq
s:m:alert+today	rrrrrrryq
s:m:alert+we	tssqsrtrv
s:m:alert+weeks	rssnssqyv
s:m:alert+would	sssssstvq
s:m:alert+you	murjqpq32
s:m:answer	tuqxrqqpt
s:m:answer+application	qvrtrrrrv
s:m:answer+automatic	trrvrrrrt
s:m:answer+confirm	wssrssssr
s:m:answer+you	nwsssssst
s:m:application	4qnxoqnmz
s:m:application+automatic	trsrrrrqy
s:m:application+budget	usspsssss
s:m:application+candidate	yrqurrqrs
s:m:application+checks	vssrsssss
s:m:application+closed	pssssrssx
s:m:application+company	wssussrso
s:m:application+complete	yrrprrrrt
s:m:application+confirm	2sskssssp
s:m:application+doctor	vsstsrssq
s:m:application+documents	wrrrrrtrs
s:m:application+encourage	ssrrrrtxq
s:m:application+event	wrrqsrrst
s:m:application+finish	qsrqsrssy
s:m:application+fulltime	trswtsrso
s:m:application+hear	lvrxrxqrq
s:m:application+hire	ssstsssvq
s:m:application+hiringside	vrssssssr
s:m:application+i	rstpssssw
s:m:application+job	3srvrqsqk
s:m:application+lease	rtsnsrssz
s:m:application+loan	pssrsssuw
s:m:application+not	rsstsrssv
s:m:application+number	5sptqpomy
s:m:application+onsite	xsrprrrsu
s:m:application+other	rssrssswr
s:m:application+pastbe	0rqprsqqu
s:m:application+person	xsrurusqm
s:m:application+placename	vssssssrq
s:m:application+police	tsstssssp
s:m:application+position	xsrurrrrp
s:m:application+profile	wssssssso
s:m:application+questions	rtrrsrssw
s:m:application+received	6ssissssm
s:m:application+review	usspsurrt
s:m:application+schedule	sustssssp
s:m:application+school	ussvssssn
s:m:application+send	yssqssssq
s:m:application+senior	0rrttsroo
s:m:application+status	nrrwrxqox
s:m:application+still	rsrrsvsst
s:m:application+study	xrqrrqrry
s:m:application+tech	zrrursrnr
s:m:application+thanks	3rrrrrrro
s:m:application+today	srrrrrsxr
s:m:application+training	uqrvrrrsu
s:m:application+unchanged	pssqsussw
s:m:application+unsuccessful	nssrssss0
s:m:application+we	1rrorurrp
s:m:application+withdraw	lsslssss5
s:m:application+you	zqlxn2lmx
s:m:automatic	zssmqmoxy
s:m:automatic+number	qrsrsrrry
s:m:automatic+senior	prsrrspuz
s:m:automatic+status	qssrssrqy
s:m:automatic+tech	ssssssrwr
s:m:automatic+you	wssrsstrr
s:m:available	pwqirrwvy
s:m:available+job	sssrssrsv
s:m:available+order	ssssssrsv
s:m:available+profile	srspsssvs
s:m:available+you	srrossutu
s:m:because	stsqsrrsv
s:m:benefits	rsvvnnptz
s:m:benefits+you	rsvsssssr
s:m:both	vrrqsrtru
s:m:bring	opsurrqzv
s:m:bring+loan	qssrsssvs
s:m:bring+number	srswssrqt
s:m:bring+you	srrwrsrwo
s:m:budget	ursmross3
s:m:budget+company	sssrsssqv
s:m:budget+number	sssrsssrv
s:m:budget+you	srsqsssqx
s:m:cancel	qwrurorrw
s:m:cancel+you	ssssssssv
s:m:candidate	0poqqpsr0
s:m:candidate+hiringside	rqspsrss0
s:m:candidate+number	vrsrsrsst
s:m:candidate+received	xrssssssq
s:m:checks	tpuiquru2
s:m:checks+code	rrqsrssry
s:m:checks+confirm	ssssrssrv
s:m:checks+documents	trrrrrrrx
s:m:checks+number	trqnrsrs0
s:m:checks+review	qrrrssssx
s:m:checks+you	vsqmtsssx
s:m:chose	ovpsrvqrx
s:m:chose+you	rrrssrssv
s:m:client	rsqvquvsq
s:m:client+doctor	ttssstssp
s:m:client+recruiterintro	ssssstutp
s:m:clock	rwqpspptz
s:m:clock+greeting	rpsqsrrs0
s:m:clock+interview	swssssssq
s:m:clock+number	rvsrrrrru
s:m:clock+today	ssrsrsrsw
s:m:clock+weekday	srsrssssv
s:m:closed	nqsyrnstz
s:m:closed+you	prtqrrssy
s:m:closing	srsrrsspy
s:m:club	worsprusw
s:m:club+number	tsststtto
s:m:code	qqnossss4
s:m:code+confirm	srqsrrsrx
s:m:code+number	sqoqsssr1
s:m:code+you	rsppsssr1
s:m:colleague	rnskslux7
s:m:colleague+come	sssrssssv
s:m:colleague+event	rssrsrrry
s:m:colleague+meet	sorrssrsz
s:m:colleague+number	spspsrss0
s:m:colleague+person	sssssssvq
s:m:colleague+you	rssqssssw
s:m:come	ryqmrrsuu
s:m:company	pqrorovyx
s:m:company+interview	swsrsrssq
s:m:company+number	tsrptruvq
s:m:company+tech	sssssssvq
s:m:company+test	sswtssssp
s:m:competition	srqvrtrrv
s:m:complete	xr1ipqrqx
s:m:complete+finish	rssrssssv
s:m:complete+invite	ssxsssssp
s:m:complete+number	psssssssw
s:m:complete+received	xsssssrsp
s:m:complete+test	rs0sssssl
s:m:complete+you	nq0orrsrx
s:m:completefile	qtvmqturw
s:m:completefile+finish	rstrsrssv
s:m:completefile+test	sswsssssr
s:m:confidential	rrsqss1so
s:m:confidential+person	sssrsswsq
s:m:confidential+privacy	sssrssvsr
s:m:confidential+profile	srsqss1so
s:m:confirm	3xnfoprp3
s:m:confirm+interview	sxrrsstsp
s:m:confirm+number	1wqkrqqpx
s:m:confirm+onsite	trssrsssv
s:m:confirm+received	1sspssssn
s:m:confirm+schedule	rtsrqrrrx
s:m:confirm+travelbook	rrssssssv
s:m:confirm+unchanged	ptrpqrss1
s:m:confirm+you	tqpnrssq4
s:m:congrats	srspvrpqz
s:m:consider	rrrrrsurv
s:m:consider+you	ssrpstusu
s:m:contact	musvpmzqx
s:m:contact+interview	rvssssssq
s:m:contact+number	sssnssrsx
s:m:contact+send	rssqssssw
s:m:contact+you	qurtrqssv
s:m:contest	sqrnsnut2
s:m:contest+number	trsrsrssx
s:m:contest+study	sssrsrssv
s:m:contest+you	rsspssssz
s:m:contract	rqpp2oqtv
s:m:contract+documents	rrrrzrrtq
s:m:contract+fulltime	srrrwrrts
s:m:contract+hire	srssyrssp
s:m:contract+job	ssrr0sstl
s:m:contract+offer	sssr2rssj
s:m:contract+sign	sssswsssr
s:m:contract+you	srrrxsrss
s:m:deadline	pqznqrrsz
s:m:deadline+number	srvpsrstv
s:m:deadline+profile	rsssssssv
s:m:deadline+you	srvqrrsqx
s:m:decide	ooqyqvpo1
s:m:decide+you	rssqssssw
s:m:delay	rtpgs4qtw
s:m:delay+move	rvrrrsrrv
s:m:delay+we	rvrrstrsq
s:m:delay+you	stspssssv
s:m:doctor	tppoypssx
s:m:doctor+hire	sprpvsssy
s:m:doctor+offer	sprpvsrsy
s:m:doctor+position	tussssstp
s:m:doctor+schedule	rprpvsrr0
s:m:doctor+you	tqrqsrssw
s:m:documents	3nmlzntry
s:m:documents+job	ssrrsswsq
s:m:documents+number	urqrqrqry
s:m:documents+offer	sssszsssl
s:m:documents+please	sssqrstsw
s:m:documents+received	yrsrssrsq
s:m:documents+you	wrovrrprx
s:m:effort	nvqutuqst
s:m:effort+interest	rrrvrsrsu
s:m:effort+job	rsswssrto
s:m:effort+number	srtustsso
s:m:effort+thanks	qtrysrrrq
s:m:effort+you	qsrxssqru
s:m:encourage	pqwkuqtww
s:m:encourage+gotthrough	ssvssssrr
s:m:encourage+hire	sssssssvr
s:m:encourage+invite	qswotrrqx
s:m:encourage+job	ssrssssvs
s:m:encourage+number	srrrsssvt
s:m:encourage+test	sswsssssr
s:m:encourage+today	rsrrrrsxr
s:m:encourage+welcome	rrrqurrrz
s:m:encourage+you	rrvosstus
s:m:equal	strmrsyqt
s:m:equal+future	ttspsszqp
s:m:equal+profile	ttspsszqp
s:m:event	vmnjsqvx4
s:m:event+greeting	sqssssssw
s:m:event+job	ssrrssswq
s:m:event+join	spssssssv
s:m:event+next	snsrrsss0
s:m:event+number	torptrruy
s:m:event+onsite	srssssssv
s:m:event+reminder	sosrssssy
s:m:event+you	torossuuy
s:m:expenses	tsrnrqtsz
s:m:expenses+loan	rssrssssv
s:m:expenses+number	ttrpsrssv
s:m:expenses+you	srrrrsrsy
s:m:experience	ppxorssq0
s:m:experience+you	orrosstq3
s:m:family	ssrrrqsry
s:m:family+you	sssrssssv
s:m:feedback	ptoxrsrrx
s:m:filled	rsrrrsssv
s:m:finish	psuktsrt1
s:m:finish+you	ossossss1
s:m:first	rxqqrstqs
s:m:first+position	swssstrrp
s:m:food	srquqprp2
s:m:fulltime	topvwqxto
s:m:fulltime+job	usstssrtp
s:m:fulltime+number	srtrstvsp
s:m:further	qvsprutrt
s:m:further+you	rusrsvssq
s:m:future	tqokqqz3r
s:m:future+job	trssssoyq
s:m:future+number	trrqssryp
s:m:future+offer	sssssssvq
s:m:future+placename	sssssssvq
s:m:future+profile	rtrlrr0wq
s:m:future+weeks	ttsttssso
s:m:good	sqroyrtpx
s:m:good+hear	srsrzsqrq
s:m:good+number	ssssssrqw
s:m:gotthrough	rtuosrsrv
s:m:gotthrough+invite	ssvsssssq
s:m:gotthrough+you	rtvqsrsrs
s:m:greeting	wmoxrlyqy
s:m:greeting+join	sqrssrvqv
s:m:greeting+meet	spssssssw
s:m:greeting+next	sosrssssy
s:m:greeting+number	rssrssrsv
s:m:greeting+reminder	sossssssy
s:m:greeting+you	srsssrssv
s:m:hard	sssnsssry
s:m:hear	hrmts3rrz
s:m:hear+interview	swsssqssr
s:m:hear+job	qssrssrzq
s:m:hear+number	ptrvrrsru
s:m:hear+position	rsrvsstrq
s:m:hear+salary	rssrssrsw
s:m:hear+senior	sssssvssr
s:m:hear+stage	qrrsrurrw
s:m:hear+status	mrpup0qqz
s:m:hear+we	sssqssssv
s:m:hear+you	hvpupuuux
s:m:hire	nnno3pqyy
s:m:hire+hr	qsstrvrvo
s:m:hire+job	rsstssuxm
s:m:hire+number	rrrsrrsys
s:m:hire+offer	rorpyrrrx
s:m:hire+other	ssstssrvr
s:m:hire+schedule	rprpvsssy
s:m:hire+senior	srrssrqsy
s:m:hire+tech	ssssssrvs
s:m:hire+today	sssssssvs
s:m:hire+you	rrrtvrtrt
s:m:hiringside	qrprrvqr0
s:m:hiringside+interview	sssqsrrsy
s:m:hiringside+number	trrrrsrrw
s:m:hiringside+person	rssqssrsv
s:m:hiringside+you	srsqssrsv
s:m:hold	qsslr0qrx
s:m:hold+keep	srrrstrsv
s:m:hold+wait	srsrssrsv
s:m:hr	osoqqzqvw
s:m:hr+pool	prsqswssv
s:m:hr+stage	rsrvstssr
s:m:hr+you	strqrsrsv
s:m:i	pqtitrvq4
s:m:impression	srxrususl
s:m:impression+profile	stsssstsp
s:m:interest	rrqsqq1rs
s:m:interest+thanks	rsryrrrrq
s:m:interest+you	rrryrqvqr
s:m:interview	n6soqnpqz
s:m:interview+invite	rzvsssrsl
s:m:interview+month	swstsrssq
s:m:interview+move	szsssrsso
s:m:interview+next	q0rssrrrq
s:m:interview+number	q0svqpqrs
s:m:interview+person	ryrqsrrru
s:m:interview+phone	svssssssr
s:m:interview+position	q4sqtqrso
s:m:interview+reminder	s0tsssqsm
s:m:interview+review	sqssssssv
s:m:interview+schedule	r0rrrrrrq
s:m:interview+senior	rzssssssm
s:m:interview+stage	sysssqssp
s:m:interview+study	sosrssssy
s:m:interview+talk	rwrsssrsr
s:m:interview+tech	rvrsssssr
s:m:interview+today	swssssssr
s:m:interview+video	stzsssssl
s:m:interview+weekday	rtrrrrrry
s:m:interview+you	p2wrqmspt
s:m:invite	nz1kposoz
s:m:invite+match	ssvsssssq
s:m:invite+number	qxrsrrrru
s:m:invite+stage	suvssrssp
s:m:invite+test	sv2rssssh
s:m:invite+video	stxsssssn
s:m:invite+welcome	rrrqtsrrz
s:m:invite+you	qr0prrtrs
s:m:job	pklz0ln4u
s:m:job+number	wormrqs2t
s:m:job+offer	rrrq0rstp
s:m:job+onsite	sqstssssv
s:m:job+placename	ssstsruyl
s:m:job+position	ussssstrp
s:m:job+profile	sssssspuu
s:m:job+review	ssssssows
s:m:job+search	sssqrspty
s:m:job+senior	tssrrusup
s:m:job+tech	0rrvrrsqm
s:m:job+test	srvsrsssr
s:m:job+today	sssrsssyp
s:m:job+you	roprrqp1y
s:m:join	rpnqyrxpw
s:m:join+meet	spssssssx
s:m:join+next	spsqssssy
s:m:join+welcome	ssssxsssp
s:m:keep	sqsnrwrsy
s:m:keep+wait	srsrssrsw
s:m:keep+you	qrsostssy
s:m:lease	qttfpqtr!
s:m:lease+loan	rssrrsssx
s:m:lease+number	srsnssrq2
s:m:lease+onsite	ssshsrss5
s:m:lease+you	pssorrsq2
s:m:link	tvrprrrrv
s:m:list	mtrkp0uvv
s:m:list+number	sssrsvssr
s:m:list+pool	mtrkp0uwu
s:m:list+you	pssrrsurv
s:m:loan	lsulqstw2
s:m:loan+number	rssossssw
s:m:loan+video	qsssssssv
s:m:loan+you	sssorrssz
s:m:luck	qqsqsstry
s:m:many	rrsosrssz
s:m:match	jpxlrpzzv
s:m:match+profile	nrsprrxsy
s:m:match+test	srysssssn
s:m:match+you	mqsnsqxwx
s:m:meet	qxsnqqtqz
s:m:meet+next	srrsssssw
s:m:meet+reminder	spssssssw
s:m:meet+we	svsqssssr
s:m:minutes	suvnqrrry
s:m:minutes+number	sqvqrrrrx
s:m:month	pzqooorxy
s:m:month+number	rzqrspqsu
s:m:move	l2qkpouyy
s:m:move+schedule	sstrrrrrv
s:m:move+we	rxrsrrsrs
s:m:move+you	rvrqrrryq
s:m:must	prukqsztx
s:m:must+number	ssrrssssv
s:m:must+you	rrsqsstsw
s:m:next	n0zkrsrqw
s:m:next+number	qrsprssrz
s:m:next+onsite	srssssssv
s:m:next+place	syspssrsr
s:m:next+position	rvrrsqsst
s:m:next+reminder	rurprrrrz
s:m:next+schedule	sqrsssssw
s:m:next+stage	r00qstsrg
s:m:next+talk	swsssssto
s:m:next+task	sswsssssp
s:m:next+test	ssytssssm
s:m:next+withdraw	ssvsssssq
s:m:not	nprxowsqx
s:m:not+you	rrsossrsy
s:m:number	pomtols62
s:m:number+numberword	rssrssrsw
s:m:number+offer	rqrrurrws
s:m:number+onsite	rrsmssusy
s:m:number+order	rrsmssss1
s:m:number+pastbe	rssqsrsrx
s:m:number+person	utrptrusq
s:m:number+placename	qsspsrt2o
s:m:number+please	rssqssssv
s:m:number+pool	sssrsvssr
s:m:number+position	qsrusts0k
s:m:number+profile	rstnsstuv
s:m:number+received	1ssossssp
s:m:number+reminder	rvvrrqrrr
s:m:number+remote	trrqrryrr
s:m:number+repair	rqrostssy
s:m:number+result	qtrwrqrsu
s:m:number+review	tqrossrsz
s:m:number+salary	rrrotrttw
s:m:number+schedule	svrsrrsrv
s:m:number+search	ssssssspx
s:m:number+senior	vtsputrto
s:m:number+some	sssrssrsv
s:m:number+stage	qyturorrr
s:m:number+status	qtssstrqx
s:m:number+study	srrtrqrrw
s:m:number+survey	ssrqsrtsv
s:m:number+talk	swsrssssr
s:m:number+tech	ysrwrrrqo
s:m:number+test	rr0prqrru
s:m:number+thanks	sssxsssso
s:m:number+today	rvqrrrswr
s:m:number+training	sqrwstqur
s:m:number+travelbook	rrsssssrx
s:m:number+trial	suvsssssn
s:m:number+video	rsyrrrrrq
s:m:number+we	qqsosstq2
s:m:number+weekday	rvrqrrssv
s:m:number+weeks	rrrlrr1tu
s:m:number+would	srsrssrrx
s:m:number+you	upqrqpnx1
s:m:numberword	qrsisqys0
s:m:numberword+some	srtpsstst
s:m:offer	qnqj5oqvz
s:m:offer+person	srsswsssq
s:m:offer+position	sssswrssq
s:m:offer+schedule	sprovssry
s:m:offer+senior	srsrysssp
s:m:offer+training	ssssxssso
s:m:offer+which	srsnwrrrw
s:m:offer+you	rqrpyprsx
s:m:only	rrsqrrqr0
s:m:onsite	zxnrmpqrz
s:m:onsite+person	vssrsuttm
s:m:onsite+received	yrssssssp
s:m:onsite+remote	sussssusp
s:m:onsite+senior	ussssurto
s:m:onsite+you	prsqsrrty
s:m:order	pqplqrsu8
s:m:order+place	rssrsrssx
s:m:order+received	rssrssrsw
s:m:order+repair	srrqqsrsz
s:m:order+you	pqsnspss4
s:m:other	qrsqrrqww
s:m:past	rsrtrqssv
s:m:pastbe	1oqhrqtr4
s:m:pastbe+questionhow	rrqpssrr1
s:m:pastbe+received	wrrqrrrrt
s:m:pastbe+send	xssrssssq
s:m:pastbe+we	tqrqsstsw
s:m:pastbe+you	1oqhsqss1
s:m:payroll	sssrqrsrx
s:m:person	tzqusztqf
s:m:person+placename	tssssttto
s:m:person+position	rtttuvssk
s:m:person+profile	srsnss1to
s:m:person+recruiterintro	rssttutso
s:m:person+schedule	svsssstso
s:m:person+senior	qztut0rpf
s:m:person+stage	sutstsssn
s:m:person+task	sswttrssn
s:m:person+test	rqysssssp
s:m:person+you	vtstsurtl
s:m:phone	q2smqqrtt
s:m:phone+we	stsstsssp
s:m:place	qxqirzrqw
s:m:place+pool	stsqs1ssl
s:m:place+you	qtrpurssy
s:m:placename	rmqhpp43u
s:m:placename+position	rrssssuwo
s:m:placename+profile	srsrssyrp
s:m:placename+you	trsrsrrvt
s:m:please	puxhtrtq1
s:m:please+you	qrtnsrss0
s:m:pleased	sssossyrs
s:m:pleased+profile	srssssvrr
s:m:police	srtsqqsrw
s:m:police+you	sqrrrsssx
s:m:pool	lsshp4uww
s:m:pool+profile	srsrssvsq
s:m:pool+senior	ssstsvssp
s:m:pool+wait	srsrrsvst
s:m:pool+we	rrsqswsst
s:m:pool+you	prsprwusv
s:m:position	ntnxpwt6f
s:m:position+privacy	sstsssvrq
s:m:position+profile	stsrsswto
s:m:position+reminder	rvssssqss
s:m:position+schedule	sutsssssp
s:m:position+senior	rttstuswk
s:m:position+study	sususssso
s:m:position+task	rrsrsrssw
s:m:position+tech	stssssttp
s:m:position+test	qrxssssss
s:m:position+you	tvstrrsxl
s:m:privacy	osrhtr1ww
s:m:privacy+profile	rsrqsswst
s:m:privacy+remote	ssssssxqp
s:m:privacy+you	sssqrsrrx
s:m:profile	nqsdrp8wy
s:m:profile+senior	sssqsswtp
s:m:profile+you	psskqr1ry
s:m:questionhow	roqjs0np7
s:m:questionhow+reason	sssqssrsw
s:m:questionhow+we	rrrsstrsv
s:m:questionhow+you	qsqpssor4
s:m:questions	rsukrm3qx
s:m:reason	sssqssssv
s:m:received	8prgsrrrx
s:m:received+senior	vrssssrss
s:m:received+we	1rssssssm
s:m:received+you	2qrjsrrrx
s:m:recruiterintro	qrqsrwtss
s:m:reminder	pzzmqqppx
s:m:reminder+schedule	sqssrsssx
s:m:reminder+test	sszrsrssm
s:m:reminder+today	rxtrrrrrq
s:m:reminder+you	rwxqrssrp
s:m:remote	rtsmpq2ur
s:m:remote+tech	tsrsssvrq
s:m:remote+weeks	sssssswrq
s:m:repair	tmrwmqsu0
s:m:result	luo1rlrt1
s:m:result+stage	rtrwsrssr
s:m:result+study	rssrsrssx
s:m:result+you	rrrusqssw
s:m:review	qpygrvqwz
s:m:review+study	sqtssssrv
s:m:review+test	rrxrrrrss
s:m:review+you	tstmstssw
s:m:salary	porjurxs2
s:m:salary+you	prrprstr1
s:m:schedule	s1oksqqq1
s:m:schedule+travelbook	rqsrrsssw
s:m:schedule+you	svnqqrrq1
s:m:school	rltyotrtw
s:m:search	prorotvww
s:m:search+you	rsrprrqvx
s:m:security	rrrqssrty
s:m:send	ysrjrqwsw
s:m:send+you	usrorrurv
s:m:senior	stqws2qvf
s:m:senior+stage	sutsttsso
s:m:senior+status	qssqsxrqu
s:m:senior+task	sswssssso
s:m:senior+tech	srssrrsxr
s:m:senior+test	rrvtssssq
s:m:senior+training	ssswsussl
s:m:senior+you	ussutsqto
s:m:shortlist	rvrorursu
s:m:sign	rrrqxrrqw
s:m:some	srtnsqusy
s:m:some+you	srsrssssv
s:m:soon	psrmqx2rr
s:m:stage	k41qo0pok
s:m:stage+status	swvssrssm
s:m:stage+task	ss1rssssk
s:m:stage+test	sr1sssssk
s:m:stage+trial	rwvrssssn
s:m:stage+video	ssxssssso
s:m:stage+withdraw	rswqsrrst
s:m:stage+you	ostprwsrw
s:m:start	oopoxrzqx
s:m:start+you	qrsrrtssx
s:m:status	ktqwo3pny
s:m:status+trial	svvsssssn
s:m:status+you	ntruqvrrx
s:m:still	qqujr2tur
s:m:still+unchanged	rssqsysuo
s:m:still+you	rruqswrtr
s:m:strong	rrrorsusy
s:m:strong+you	rrsqrstsw
s:m:study	vnpyqlrs2
s:m:study+test	srssrsssw
s:m:study+you	ssrmrquq1
s:m:survey	qrsrrqsr0
s:m:survey+you	sqrpssrs0
s:m:talk	o4pkso2sq
s:m:talk+we	rtsttswsn
s:m:talk+you	rvrpssuss
s:m:task	ts7nsptsk
s:m:task+test	ru1rssrtj
s:m:task+trial	ssvsssssq
s:m:task+you	rrzqrrrrs
s:m:tech	rtuorqu0n
s:m:tech+test	rswsssssq
s:m:tech+thanks	wsswssssl
s:m:tech+you	orryrrqsu
s:m:test	pp7nppqqz
s:m:test+trial	ruzrrsssn
s:m:test+video	sr2sssssi
s:m:test+withdraw	sswsssssq
s:m:test+you	rs2srrrrn
s:m:thanks	3uptpmoqv
s:m:thanks+you	0tqtpnopy
s:m:think	srrntrtrz
s:m:third	sssqssrrx
s:m:today	p3qkppqzv
s:m:today+you	rwsqsrsyn
s:m:training	yqjx0qlur
s:m:training+you	qsrxvqsrp
s:m:travelbook	rpsqqrsq3
s:m:travelbook+you	rqrssrrrz
s:m:trial	n0xuosoot
s:m:trial+you	rrrwsssss
s:m:unchanged	mtrjp1tuz
s:m:unchanged+you	orrqruttw
s:m:unsubscribe	srrosqryw
s:m:unsubscribe+you	rsrrsrstw
s:m:unsuccessful	mtrurorr4
s:m:unsuccessful+you	orsqrrss1
s:m:video	qz4prrqqk
s:m:video+you	tq1sssssl
s:m:visa	qrrurqssy
s:m:visit	sxqrqsqrw
s:m:visit+you	svrtrsrrr
s:m:volunteer	rnstrsrr0
s:m:wait	qrumqytru
s:m:wait+you	rsusruuro
s:m:we	xvkgwywmv
s:m:we+would	stspssssu
s:m:we+you	1tofutwpv
s:m:weekday	qxpmrnrt4
s:m:weeks	qvmlooy3v
s:m:weeks+you	srsrrrqvw
s:m:welcome	qpqpxrqr0
s:m:when	rwrqstrrs
s:m:which	surkwqstw
s:m:will	rssrstrsv
s:m:will+you	rssrssrsv
s:m:wish	rqspsstry
s:m:withdraw	ktxetqtt9
s:m:withdraw+you	mssossss3
s:m:would	qurirrxvx
s:m:would+you	rsskrrxuw
s:m:yes	sprqzrpqx
s:m:you	zpnsonts1
s:machine	sosrsswzm
s:machine learning	sossssvzm
s:made	ssssqsrsx
s:mail	kuqussrsz
s:mail adresse	osssssssy
s:make	rrrorrquz
s:management	ststsqxro
s:manager	q0vnq3mxg
s:manager role	ruvrrsssq
s:march	qssrssvru
s:market	srsosrsvu
s:marketing	nsrstrrty
s:master	trrrssrrw
s:match your	sssssssqv
s:may	sssossqux
s:me	sssssswpt
s:medewerker	strussstp
s:medical	vsrsrrssu
s:meet	ssupsssqv
s:meeting	rtqorqtr2
s:membership	rssssrssv
s:merci	ysrsssssp
s:message	qwqmrtwru
s:microsoft	rrsqssrvu
s:min	sosssstsw
s:mini	qowrprrr1
s:minutes	ssspsrssx
s:mise	rsswssssq
s:miss	srsssrssv
s:mit	rwqrtrsrt
s:mock	sptpssstx
s:mock interview	sqrsssssw
s:monday	svrnrqrtz
s:money	sssossssx
s:more	rssprqo6p
s:more jobs	rrrrrrrxr
s:morgen	ryrrrrrrr
s:morning	rqsssqrrz
s:mortgage	qsspqsss0
s:moved	sswqrssss
s:moving	rqrqrqqr3
s:mutual	ttssssssp
s:my	ppujsqts6
s:n	vrsqsssst
s:n 0	vrsrsssst
s:na	rrsrrrrsy
s:nachfrage	sssrslts0
s:nachricht	oxsrsrxsp
s:nachster	suyrssssm
s:nachster schritt	ssyrssssn
s:name	kzp0qpxot
s:near	sssssssxo
s:need	ssrosrwrv
s:needed	squlqqur2
s:net	ttrqrsrsw
s:networking	sssssswou
s:neue	lvqprpw3r
s:neue jobs	sssrssszn
s:neuer	rwrsssssr
s:new	nnqhnow76
s:new event	spssssssy
s:new job	rrsqqsxmz
s:new jobs	rssqsss1m
s:news	onqrxvnn6
s:newsletter	srrrssssw
s:next	n10kssnrv
s:next stage	sswsssssp
s:next step	srzsssssn
s:next steps	s0rtutrsi
s:next week	srrsssrsv
s:nice	srrqrrrp2
s:nieuwe	rssqsrrxt
s:nieuwe vacatures	rssssssxp
s:night	vqsqsrstt
s:nights	sssssvvsn
s:no	qoqzovrqv
s:no subject	ursysrsso
s:noch	ppwprzrru
s:non	rrrqsttsv
s:not	oqsqqyrsy
s:not a	sssssysso
s:note	ussrsxusl
s:notes	sssqsrssx
s:notice	qrturxrrs
s:notification	psrurusts
s:notre	nsssqrtsy
s:nous	wrsqsrusr
s:nouvelles	ssssswssp
s:november	srsssqssv
s:now	rrsnqqtzv
s:nuevas	ssssssswp
s:number	wssqrrrrt
s:nurse	tysurrssk
s:nvidia	ssssssrvs
s:o	potqrrss2
s:october	svssssruo
s:of	plnx3osm1
s:of 0	ssqsssspy
s:of appointment	ssssxssso
s:of employment	sssq0rsso
s:of the	rprqtsrxu
s:of your	qrqtouro4
s:oferta	ussr0sssl
s:ofertas	ssssssswp
s:off	sqsrorsr1
s:offer	qopo6oqry
s:offer details	sssswsssq
s:offer for	ssssrsssw
s:offer from	rrruwrrrq
s:offer letter	ssss0sssm
s:offer of	sssp2sssl
s:offerte	rrsrprrux
s:office	uprupurrw
s:office manager	rrsqsussv
s:officer	s0yvtvrpc
s:officer 0	tstsstssp
s:offres	rqrrrrrys
s:on	pnkzpzrk7
s:on 0	sssqsrssw
s:on hold	rrrqrsrrz
s:on monday	stsrqrrsy
s:on our	sprpsxrsw
s:on sale	sssrssrsv
s:on the	omrtuqur1
s:on thursday	spssssrsx
s:on your	lzpxqrqqy
s:one	spvkrsvtw
s:online	nq4oqqqqx
s:online assessment	ss2sssssj
s:online test	srzsssssm
s:online tests	sswssssso
s:onsite	sxrrsr2qj
s:op	stskvssry
s:opdracht	sqyrssssp
s:open	wrslsuop1
s:opening	s1srsuwoj
s:openings	rrsqsqvyo
s:operations	tsstusssn
s:operator	yssrsyssi
s:opportunities	qusprsq6k
s:opportunity	uvslst7nj
s:opportunity for	swssssoss
s:opportunity with	sqssssyrq
s:or	rqspsrusx
s:oral	svssrsssq
s:order	psrosqsr3
s:ot	qqrrrsrsz
s:others	rssrssryr
s:our	popmoy3qx
s:our call	ssttustsn
s:out	usrprrsm1
s:out of	vrrqrsrm1
s:outcome	mvq2rrrrt
s:outcome of	qrrzsqssr
s:over	qsqrsrusx
s:own	sssrssrsv
s:p	ssspsvwrp
s:page	ssssspssv
s:panel	ssqpstqry
s:para	otsqqrssz
s:paralegal	tvsssssso
s:parents	rpsssrrty
s:park	rsrsstvqr
s:part time	ttrussvtm
s:partner	tqsvsstso
s:password	rrsossssz
s:pay	nrrqrrrs3
s:payment	sssrssssw
s:pc	rrprqrq7n
s:people	rssnsspvy
s:per	usvkrrstx
s:permanent	sssussurp
s:person	pspnqoqp&
s:petit	srvtsssso
s:phone	rzrqqrrrt
s:phone screen	svssssssr
s:piece	sp0qrsrrt
s:pitch	srvmsqtsz
s:place	ssrlpwss0
s:placement	srnqsxvqu
s:plan	srsrsssrx
s:planner	rrstrwssq
s:planning	srstsqrsx
s:play	sryrssrsp
s:plaza	tsswsrssq
s:please	prtnrrsr3
s:point	spqrpvrq0
s:pool	srsos2tsm
s:por	xtrqssssr
s:porter	ussvssssn
s:portfolio	uvsrsrssp
s:position	orswywnpq
s:position 0	ssstvqssq
s:position closed	rssvsssss
s:post	2wquusqqg
s:postdoc	surxusrsl
s:poste	ssrxtsssn
s:poste de	srswtrssr
s:pour	utsprrrsv
s:power	ssrrssnzs
s:praktikum	vrsvrrrsp
s:pratica	srxqsrsss
s:principal	ssstssrvp
s:privacy	tssrsrssv
s:private	stssvssso
s:procedimento	srrwsrssr
s:proceso	qsqwryrro
s:process	svrsttrsq
s:processo	qrqws0rso
s:processo seletivo	rrqxsssss
s:product	qpwsrrsyo
s:product manager	rrwsssssq
s:professor	ussrsussp
s:profil	qrsssrwru
s:profile	ossmssrs3
s:programme	qtsvvsstn
s:project	suumsmtzu
s:project manager	rsrrsrsyp
s:projekt	stsssossv
s:promesse	ssssxsssp
s:promesse d	ssssxsssp
s:promotion	sssqurrrv
s:proposal	ssulssrs0
s:proposta	rrrpzrrrs
s:prova	ru1qssssl
s:provisional	rrstwsssq
s:prueba	rvwqrrrrt
s:public	rtsusprts
s:puesto	srswsrssr
s:python	sqorrszqv
s:quality	sssssussp
s:question	rormtr3sv
s:questionnaire	srwrqrrru
s:quick	qqrrr0yrm
s:quick update	ssssswssp
s:quote	ssspssssx
s:r	xsttusokx
s:r 0	tsstssoj3
s:ranger	stssrzrsn
s:rate	srspssssx
s:re	6xlwpnih3
s:re 0	rrspsssrz
s:re any	srsrs1ssm
s:re application	3xvwrprrd
s:re bewerbung	wwursussi
s:re candidature	sustssssp
s:re cv	2qsrssssm
s:re hired	sssswsssp
s:re in	yrsqvrqsp
s:re interview	rtrrrvrru
s:re job	ussussssp
s:re no	rrspsrssz
s:re on	nsssssss0
s:re quick	rqsrsqrr0
s:re re	k3rruwtmq
s:re the	qrskssss3
s:re your	srrqssrrw
s:read	ntsrsssrz
s:ready	npsotrtp5
s:ready to	rqqrtsvqw
s:rececao	vrstssssq
s:receipt	vssorsrrx
s:received	3qqjrqrrz
s:received your	vrrqrrrrw
s:recent	rusyspsso
s:recent application	qssyssssp
s:reception	wtrtrrrrq
s:recommended	rssqssqo1
s:record	rqvssssst
s:recruiting	stsrssqxr
s:recruitment	wrrsswqvl
s:recrutamento	rtssrvssr
s:recrutement	qtsxstssm
s:recu	xrrrssssq
s:red	ssrrssssv
s:ref	ysqvrsurm
s:ref 0	xrrvrqtro
s:reference	uqqsqqqr1
s:reference for	rrsnrsrs1
s:reference request	rsrprsssz
s:regarding	hvrwrytqt
s:regarding your	justryssu
s:registration	rrrprrqq3
s:rejected	rsrrsrssx
s:rejection	ssspssssw
s:release	sssssqrtv
s:released	susstsssp
s:reminder	ozypoqppx
s:reminder upcoming	ssssssssw
s:reminder your	sszsssssl
s:remote	zqqmrr3sn
s:rendez	sqrrrsrsy
s:rendez vous	sqrrrsrsy
s:reply	tss1rrrrn
s:report	swrmssssx
s:request	p1pkpotq5
s:request for	rrrmrsuq2
s:required	nsvqtrrsw
s:requirement	ssssssxso
s:requisition	rsswsursp
s:requisition 0	sssvstssq
s:rescheduled	rvrrrrrrt
s:research	utsvtsssl
s:research associate	ttsttrsso
s:reservation	qrsssqrr0
s:reserve	sssps1ssm
s:reserve list	sssrsxssq
s:residency	ssssspssx
s:resolucion	qrrvrqssw
s:response	mtswsssst
s:resposta	trssswssn
s:result	qtr0torrq
s:result of	suswsssso
s:resultado	osrwspssx
s:resultado da	rssqsrssx
s:results	orqrqpqyz
s:resume	ptppsrst0
s:retorno	rrsvstssr
s:reunion	sossssssz
s:review	trqivtrs1
s:ricerca	ssswssrtn
s:right	ssrrrssrx
s:rn	ssssrsvsr
s:robotics	utsstussm
s:role	ozzupmxxg
s:role at	rqrssssyq
s:roles	sssossr0q
s:room	rptppsrr2
s:round	r2psrnrwp
s:ruckmeldung	qtsysussm
s:ruckmeldung zu	rtswsrssr
s:rue	qqsrssssz
s:rue des	qqsrssssz
s:runde	sussrtssp
s:running	vtssssrsq
s:saison	urstrutsn
s:salary	sssnvssus
s:sale	sssmssrs0
s:sales	tutssstsp
s:samstag	spstssrsw
s:san	qpqoqq2tw
s:san diego	qpqpqq2tx
s:sap	rsstssxrp
s:saturday	uwsrsrrsq
s:save	srsqssssx
s:saved	rssosssys
s:saved search	sssrssswq
s:say	qrrqssrsz
s:schedule	rvsrsssss
s:scheduled	rzrrrrrrq
s:scheduled for	svssssssr
s:scheduled with	svssssssr
s:schnuppertag	stsussssp
s:scholarship	sqsqssssz
s:school	sqrpqursy
s:schritt	rszrsssso
s:science	tusrstrsp
s:scientist	rrutuqzug
s:screen	swrsssssr
s:screening	rqsrsstsv
s:se	twurtspso
s:search	qqpsqwnvy
s:season	ussqtusto
s:seasonal	sssrsvssp
s:second	szsltrrsu
s:secretary	ssssssttp
s:see	rsrorsrr1
s:segunda	svssssssq
s:selection	rsquvsrrq
s:seletivo	rrqxsssss
s:selezione	rrrtsxssp
s:senior	zssottpxl
s:senior software	tsssssvps
s:sent	zssnurtrp
s:sent to	xsssssrrp
s:sent you	ssssususp
s:september	sttroqssw
s:service	qqsuorrr0
s:services	rrymrrttu
s:session	rrqurtqqy
s:set	tsssssrpu
s:seu	qpqurvrrw
s:share	rsspsstsv
s:shortlisted	rtsrssvrr
s:should	ssrqsrrry
s:si	sssswsssr
s:sie	kwroqswvx
s:sie ihre	qsssssssw
s:sign	sssrqsssx
s:signature	srrswsssr
s:since	ssssssspw
s:site	tsrprsusu
s:six	prstsrrsw
s:skills	srxqrsqoy
s:skills with	sssrssrpy
s:slot	szxrssssi
s:small	rsyqrvqrq
s:so	qrroxrrrx
s:sobre	rqqzrurrr
s:sobre tu	sssvssssr
s:software	xrqoporxx
s:software developer	ssrssrswr
s:software development	vssrssuor
s:software engineer	vrqqppky2
s:solicitud	urrrrrrrw
s:sollicitatie	0oqwqzqqm
s:sollicitatie bij	rssvssssr
s:solutions	ttsssrrup
s:something	qssqsrrvw
s:soon	qtsqssssv
s:sorry	qsrsrvrru
s:sous	rusvswpro
s:spam	ssrosssrz
s:spannende	ssssssvss
s:specialist	utstssssn
s:speculative	xrsrssrsp
s:spring	rrspsrsux
s:sr	vrssssyrn
s:st	rrsqrrtp0
s:staff	rsvnsvzsk
s:stage	q0yvqrqqj
s:stage 0	suvrssssp
s:stand	qprrq0qrw
s:start	rqqq0t0rj
s:start date	srru0vrsi
s:starter	srrsrsssx
s:starting	ssssrrqqy
s:station	rsrpswssu
s:status	mrqyr5rmq
s:status of	tssssyssn
s:status update	nssqsnqr8
s:stay	rrpsrrsrz
s:stelle	sxs0rsrsh
s:stellen	srrrrsryr
s:step	rtzrrrrrp
s:steps	s0rtutrri
s:still	rrrlr0uzn
s:storage	qssqssrsx
s:strategies	sssrssssv
s:studienplatz	sssrsrssv
s:studio	ssstssttp
s:study	slxqsssq0
s:su	toqorrtr1
s:su solicitud	qsssssssw
s:sua	wspuqsqqv
s:subject	ursysrsso
s:submission	trrprouvv
s:submitted	2ssqssrsl
s:suite	qurwtrtsp
s:suite a	qusutstsp
s:summer	oqqsuxprw
s:sunday	sorprsss2
s:supervisor	xrstsqssp
s:supply	stssssusp
s:support	turqrwwoo
s:support worker	tssrsxsso
s:sur	srrrssssv
s:survey	sqrqrrrr1
s:sv	q1ryrrqrk
s:system	rssrrsg4v
s:systems	rvunsquuq
s:systems application	orsrsrqn6
s:systems engineer	pvsrsrrut
s:t	prrprtrr1
s:ta	wsrsssssq
s:tage	srwtsssso
s:take	qtzpqqqrv
s:take home	suysssssk
s:talent	pqrorxzou
s:talent community	qrspsutsv
s:talk	r0rjtrwwp
s:task	sr3rsstsi
s:te	rsrnrr1tr
s:teacher	qsszvtssj
s:teaching	ssstsuxuj
s:team	snqssp2nx
s:team leader	ssswsssso
s:tech	trsossrsx
s:technical	r0srsvtrj
s:technician	ytrusyrrg
s:technologies	rsstssxqq
s:tecnico	truutssso
s:tell	sssqssrry
s:termin	ryrqrqrrw
s:terminbestatig	rrrrrrrrx
s:termins	swssrsssp
s:terminverschie	swssssssq
s:terms	rrrrxrrrr
s:test	rm4ooprq1
s:teste de	rsrsssssv
s:testing	rrssssssv
s:tests	su0rrrrrm
s:thank	zwpwpmooy
s:thank you	zwpwpmooy
s:thanks	4tqtqmoqt
s:thanks for	2vrurpprm
s:that	ssrnssro2
s:the	lqqztkqt4
s:the 0	opsqrrrr4
s:the best	sssssstpv
s:the job	rrsrwsqru
s:there	ssrrsrrsx
s:these	sursssspv
s:thing	tsusssssp
s:things	sssrsysso
s:this	tprlqqsw3
s:this week	sqsmsstww
s:this weekend	ssrsrsrrv
s:thu	svssssssp
s:thursday	sorotrrt2
s:ti	stsrttutn
s:ticket	qpssspss1
s:ticket 0	rssrspssy
s:tickets	sssqssrrx
s:time	qypumrxup
s:tips	srrsssssv
s:to	ys0lqlqqz
s:to 0	sssrssrpy
s:to a	srwsssssp
s:to an	ssxssssso
s:to apply	ssssssvsq
s:to be	sssqssssv
s:to complete	sszsssssm
s:to interview	rxsrssssr
s:to move	swstsrssp
s:to our	sssvstssr
s:to take	srwsssssp
s:to the	lrruwrsry
s:to your	kssussssz
s:today	s1rossssq
s:tomorrow	r3umqpqst
s:too	srsrrrrrw
s:top	rqrqrrwqx
s:tour	tpssssssu
s:trainee	tttzsrssi
s:training	tsrqrrssx
s:travel	susorstsu
s:treffer	ssssssrxq
s:trial	qqquvypqs
s:trip	rrsrrrrp1
s:try	sssrssvsq
s:tu	pmpxqxuqx
s:tu candidatura	orrwrxrrr
s:tua	sqswrsqsu
s:tua candidatura	urryrsrrn
s:tue	sqssssssv
s:tue 0	sqssssssw
s:tuesday	rursrprtw
s:tweede	sustssssp
s:two	rsrorrss0
s:tx	sssssswsq
s:uhr	svrssssst
s:um	rtsrrsrtv
s:um die	susossstt
s:un	psqnrxtqy
s:und	sptpstttv
s:under	vssrstssr
s:une	srqtssssv
s:uns	pwouxsvpo
s:unser	sssswrrsq
s:unserem	oqsusrssx
s:unsuccessful	rrrsssrsw
s:unterlagen	pqssrrtsz
s:up	mupuqvssx
s:up on	sprustqrv
s:upcoming	rxrlrrrr2
s:upcoming interview	swssssssp
s:upcoming webinar	sssqssssw
s:update	irpxp4ni8
s:update 0	rssrsrqrx
s:update from	qrrwsyssm
s:update on	owrwrvrrr
s:update software	sssrsspi7
s:updated	rxstsrssp
s:updates	rrrpropq7
s:urgent	rrrprryss
s:us	rpolvxvrx
s:usa	prsssrwpw
s:users	rsslrqqs5
s:uw	tnqtpsrr2
s:uw sollicitatie	tsstsvssp
s:ux	rtusssssp
s:v	rvrqsssst
s:vacancies	rrrorrr1r
s:vacancy	orr2qxrsm
s:vacature	stswsussn
s:vacatures	rssssssxp
s:vaga	uprvrtsrr
s:vagas	ssssssswr
s:van	rqupsytso
s:ve	zpsmuqtrt
s:ve been	qrupvsuss
s:ve got	yssvssssk
s:ve received	wssrssssr
s:verbal	ssssyssso
s:verification	ssstrssrv
s:verify	sssqssssx
s:verify your	ssrrssssx
s:verschoben	sssrstssv
s:version	srrsssssv
s:verzogerung	rssqsyssq
s:via	wssrssssq
s:video	ts4rsspom
s:video interview	so1sssssm
s:vielen	yssssrrsp
s:vielen dank	yssssrrsp
s:view	rrsruspry
s:viewed	xrrurrrrp
s:viewed by	xsssssrrq
s:viewing	qnsrsssr1
s:visa	psrqssusw
s:vision	sssssssvq
s:visit	rwqrrrrrw
s:visita	strvssrsq
s:volontariat	stssssssp
s:volunteer	srsqrsssx
s:von	rqvsrrsrt
s:voor	tryqqrrtr
s:vorstellung	svrstssso
s:vorstellungsge	pursrtqrw
s:vos	srvrsssss
s:votre	yomspzpoz
s:votre candidature	wspwqzpqm
s:votre demande	strrsrssv
s:vous	rqurrrrsw
s:vp	ssssssvsq
s:w	yoqvpsrpw
s:w d	wrrtrrtso
s:waiting	rrsprsxrv
s:waiting list	rrrprprr2
s:waitlist	nssos0ssv
s:wanted	rssrsstsv
s:war	qrrrrsrsz
s:warehouse	sssssxrtn
s:warteliste	rrrrrsrrw
s:was	uqsmrrqq6
s:was sent	wsssssrrq
s:was viewed	wssvssrrp
s:way	sqwtssssq
s:we	2uqhrsqoz
s:we are	prstrwrrv
s:we do	sssqssssv
s:we got	xrssssrsq
s:we have	xusqsqssr
s:we re	tsspstssu
s:we received	psssssssx
s:we ve	0rrurrrrp
s:web	rssrssssw
s:webinar	rqrpssrs0
s:week	rorlprt00
s:weekly	rssosrq1s
s:welcome	qprmwsrr3
s:welcome to	qrroqsqr6
s:werkstudent	usssstrsp
s:west	turssstsp
s:wg	tusnsrssv
s:what	vsrktrpn6
s:when	srsqssqry
s:where	sssws2kqq
s:where we	ssswsyssj
s:who	rrspsssry
s:why	rrslsrqr4
s:wie	qornr0rsy
s:wie war	rrrrssssx
s:will	sssrssrsw
s:wir	wprkyr4rl
s:wir haben	wqsussusm
s:with	mzlwlnxxx
s:with the	tvsrssqsr
s:with these	ssssssspw
s:with us	ssrqrwqqw
s:with your	sqsrssssw
s:withdrawal	sssjsqrs5
s:withdrawn	jrsqsrss5
s:wk	srsrrsxrr
s:woche	rsssssvwn
s:wohnung	sssnssssz
s:women	sqssssssv
s:work	uqrrqqusw
s:worker	2rrrrwrsj
s:world	rrrrssssw
s:would	srumss2sp
s:would you	srsnss0sr
s:writer	tstvssusl
s:writing	ssxtssssn
s:written	ssysssssm
s:wurde	vsrqrrqrv
s:x	strurswso
s:y	sttvrstso
s:year	qrqqrq2qt
s:yes	ssrtzsrsm
s:you	yuyaqixwz
s:you applied	xsssssstn
s:you apply	rrrrrrrxs
s:you for	wvquppqow
s:you from	srswsrrst
s:you have	psvpsrtn0
s:you re	stslzpqry
s:you to	st1qssvri
s:you ve	pqumwsusw
s:your	xqm0mooq3
s:your application	vpmzm5ll0
s:your appointment	sqrrrsssz
s:your assessment	sssvssssq
s:your candidacy	qrrrrwrrv
s:your candidate	xrqqrrrru
s:your candidature	rssssxssq
s:your career	qrsrrrq0r
s:your cv	psswsssss
s:your dream	sssrssrqw
s:your first	srssqsssx
s:your interest	rrr1rqrqs
s:your interview	p6qqrntrs
s:your job	rrrrsrrsw
s:your letter	tsstsursp
s:your mortgage	rsssssssv
s:your new	ssssqsssv
s:your next	rpsrssrr0
s:your offer	sssxyqrsl
s:your order	qssrsoss0
s:your place	ssspuvssq
s:your profile	qsspssqty
s:your recent	rusyspsso
s:your request	rssrssssw
s:your reservation	qsssssssw
s:your talk	sssosswst
s:your video	spxssssss
s:your weekly	rssqssq0q
s:zero	srqsrstsw
s:zu	jqrxpwvtt
s:zu ihrer	ntrxrwrrq
s:zum	suxpsnoqy
s:zum online	srxssssso
s:zur	mnztssrrv
s:zusage	suss2srsi
s:zwischenbesche	sssosysss
s:zwischenstand	sssrszssm
sa	sxqppypts
sabado	rqrwprrqy
sabato	strpssrsw
saba~	qtrqqrrr2
sabe	rpstrvsru
sabemos	rssvstssq
sabemos que	rssvssssq
sabemo~	rssvstssq
saber	rptrsttru
sabe~	posvsttrv
sabi~	qrrsssssw
sabl~	sssruttso
sabrina	srsuvssso
sabrin~	srsuvssso
sabr~	vrsuvrssm
sachbearbeiter	ssvrstssp
sachbe~	tsvrstrun
sachst~	vsssstssp
sach~	wrsrqxrrq
safe	usptpyqrr
safely	1qsnsssqt
safety	pvowrurrt
safe~	1ulvksqrx
saffron	svspsyrsp
saffro~	svspsyrsp
saff~	svspsyrsp
sag	qpuwyqqsq
sagen	1ormswsqt
sagen sie	sptrtstst
sage~	1orlrwsqu
sagt	rprtrxqru
said	kmpy1yqnu
said i	svsrsstsq
said no	sqsurrrsx
said on	ssvussssn
said that	rtrsrvsrr
said they	srsnssrtz
said yes	qtqxzoqqq
said you	sssvssssq
sain~	stsrttssp
sair	qrsssrusv
saison	usspsrttt
saison~	rtstuuutk
sais~	tsrruwutk
salaried	sssusustm
salaries	sssrsrqyr
salario	ssss0sssm
salari~	qqsq1rsym
salary	qqmg1p5ws
salary 0	sssq0swti
salary is	sssrzsssn
salary of	srsrzstsm
salary will	sssswsssp
sala~	nnmg3p5yt
sale	susjssssz
sales	jwvtor1qs
sales manager	ustnssyso
sale~	jxssos1rs
sali~	tqrvsrrst
salle	quprrrrry
sall~	qwprrrrrx
salo~	srursrttp
salt	sssosvssu
salt~	vrrtrrrst
salud	vrsrstssp
saludo	uqtxrutrm
saludos	vrsvsssso
saludo~	vrsvsssso
salut	uqvutqurn
salutations	yurtrrtsl
saluta~	yurtrrtsl
saluti	vurusqrrq
saluto	tusussssn
salu~	2xrxpmwpg
salve	svuusrssm
salv~	sutuqruso
sam	stqqvrsru
same	r11jsnrqr
same day	rrvqrssvr
same is	sssqsvssr
same link	ryrsrrrrq
same time	swrnssrsw
samedi	rtrorrssz
samen	rtrpusssu
same~	rvujtqsry
samm~	vqsqssrsv
sample	trzprqqtt
sample of	rsvsssstq
samp~	ts0oqpqtt
samstag	qsurqqqux
samstag 0	rqvssssvq
samstag um	sorsssrs0
samsta~	qsutpppuy
sams~	qsuspppvy
samt~	qprvrsrrw
samuel	sstvssssp
samu~	sstwsssso
san	vsqlrtq0s
san diego	sssrssryp
san francisco	ssspsssvu
sandra	vvrsqsrrq
sand~	szqvpqsou
sanitario	ttsttsssp
sanita~	vsrrssssr
sani~	vsrrssssr
sanj~	sssrxwrsm
sanne	rtrqrsvsu
sann~	ttrqrrvst
sans	wlrsqtvrv
sant~	vwqstrrso
saoirse	strtssusp
saoirs~	strtssusp
saoi~	strtssusp
sap	prrvrryrr
sapere	vproxurrr
sape~	uproxurrr
sara	xwququqtk
sarah	rwqoqstsv
sara~	yyqjqrtsu
sare~	rssrsrssv
sat	uvownpqsw
sat 0	rtrqpsrq1
satisfactory	rrrswrrrr
satisfied	sssqtvssr
satisf~	qrrqyurrt
sati~	qrrqyurrt
saturday	pxxszmnrr
saturday 0	rvtmzprvp
saturday at	stsqrsssv
saturd~	qysszlntr
satu~	qysszlntr
saub~	spstssssv
saude	ssstytssl
saud~	ssstytssl
sauer	stsssvssp
saue~	ssssrvtso
sauf	sssvssssp
save	rotkqqwyy
save the	srsrsssrw
saved	orsjrrs5u
saved search	sssrsssyp
save~	oqsjrrs6w
savi~	sssossssw
saw	svpwnm1pt
saw your	vtsmrr4oo
say	svpvzxins
say 0	svrrstssr
say how	svrussrsp
say no	sssqssssv
say so	ussssstsp
say that	usrrsoqry
say the	ttrtvqsrq
say yes	rqrl1uqts
say you	ruylrstst
saying	wrrssrrrt
sayi~	wrrssrrrt
says	tsqwqqqrw
says you	sxssssssn
scad~	srvrtrrrs
scale	rqrttpzsr
scale up	srsrsswtq
scal~	qrspsp0st
scan	srsqwrsss
scanned	sswsrsssq
scanne~	srvrssrst
scan~	sswprsrsu
scary	svrsssssr
scar~	rxqpsrrru
scel~	rsvvqqrrs
scenarios	stwstsrsn
scenar~	rryusrrrn
scene	ssutssssp
scen~	rr0vsqqrq
schaal	srssxstsn
schaal 0	ssssysssn
schade	kssprsss5
schaff~	sssusussp
schalt~	rtvsrsssq
schauen	wrusssssp
schaue~	vqurrrrrt
schaut	2rsqssssm
scha~	ztwtnsnnu
schedule	rwpmtqwrw
schedule a	spsrssssy
scheduled	rytlotpq1
scheduled for	qysooqqq1
schedu~	r0qiqttp0
scheme	vvruqpttp
sche~	v1pkpqtqy
schich~	rtsutstsp
schick	swystrrsj
schick uns	ssxrsrssp
schicken	rpzqurrrr
schicken sie	spxsrssss
schick~	rmzqwqrru
schikt	svrqsssst
schi~	nt0wwnrns
schlagen	ssssvsrsq
schlag~	rurqvrqru
schlie~	srwtusrso
schluss	rsssvsrsr
schlus~	rrrtvrqst
schl~	oztxqmoqw
schnel~	wsvqsrqsr
schnup~	r0ruvrrsj
schn~	w0syvonrh
scholarship	rqsqsrssz
schola~	rprsrrrsz
schon	yms3onqss
schon dass	tqspsqqsz
schone	uqryrssrp
schone~	usstssssp
school	xnqtzpnus
school district	sssssvssp
school of	sssrvrrst
schools	pqsoq0zxi
school~	prrruyzwf
scho~	3lqxpmsvs
schreib	vswqssssn
schreibe	sqsussvsq
schreiben	rtwwqptqr
schrei~	su0womuor
schriftliche	tswrtssso
schriftlichen	sswsssssn
schrif~	wq0vrrqqk
schrijven	stturtsso
schrij~	rsxursrsn
schritt	vsypsrssn
schrit~	yt1osqrsk
schr~	0u1tllrms
schuhe	swqsrsrst
schule	ssstsssup
schull~	wrtsrsusn
schuls~	rsssssszn
schu~	swnwlssvt
schwei~	surqsuwsn
schwer~	rurusrsup
schw~	nxqspqzsr
science	otqnprw2r
sciences	sssssssup
scienc~	otqrppw3r
scientific	ssspstrvs
scientist	utwotryye
scientists	srsosswtt
scient~	rrxour1xe
scie~	qrtsro12f
scope	rqsqsswsu
scop~	rqsqssvsu
score	tpyuowprq
score 0	rsosrutrv
scorecard	sqsrsrssx
scorec~	sqsrsrssy
scored	rruzroqrt
scored 0	rsrtsrssv
scores	rqvvqwrqs
scoring	tpttssssu
scorin~	sptsrsrrx
scor~	pk0yoznqu
scra~	ssvrsssss
screen	q1yowntpm
screen and	svrsusrsn
screened	vssrssssq
screening	yowtrsrqp
screens	svtsssrum
screen~	zoytppqrq
scre~	t00mtmtoq
script	ssuossssv
script~	sqtpsswst
scrive~	ssssususo
scrivi~	tsvqususn
scrivo	srssswuso
scri~	slzpsqzrr
scrum	utsstssso
scrum master	utsstsssp
scru~	uusrttssl
scus~	rtrprvurs
se	0xktpynns
se e	rtsqswuso
se ha	wsrqrsrrt
se le	rtrxtpssr
se lo	ursvssssp
se que	rrswttssp
sea	rqsruryrq
search	lqnvmo23s
search and	qsswsrsss
search committee	wusuttsrk
search is	srsrsyrsp
search~	rqrtrrqtx
sear~	lpnvmo13v
season	vppxqxsrp
seasonal	rssxswrsk
season~	rtrysxrrj
seas~	sqnxuyqro
seat	pqxvro2qn
seats	rrsoqxtrw
seats and	sssrsrssv
seat~	rrrkqxwrw
sebastian	qtsvsstso
sebast~	qtsvtstso
seba~	qtsvtstso
sechs	qrqutspry
sechs monaten	qssrrsssw
sech~	qsqusrqry
second	wotln2qpy
second home	spssssssw
second interview	sqsqsxrsu
second week	vrssswssl
seconds	rryrrrrrs
seconds to	ssysssssp
second~	pr0xqnsqr
seco~	sx1jmzpnu
secretaria	xrsttqrsp
secretary to	sssrswtsn
secret~	0woutjqur
secr~	0wourjqtu
section	ostwrrqqw
section 0	prsvrrrrw
sections	sswosussq
sectio~	osypqtrrw
sect~	orypqrsvu
secure	sqtorrss0
secure your	srspssssy
securite	qrrussssv
security	pysnrqusu
security code	sssrssssv
securi~	puqqrqrvw
secu~	mqqwppsv1
sede	tsrwturuk
see	q3oxqomts
see all	utrmrqq1s
see below	spsrssqsy
see how	svykswqqr
see it	tssnssssy
see more	tsstssrup
see one	srswssrsp
see that	sssvrstsq
see the	orrurosvx
see who	stsossssw
see you	s3mqtrpst
see your	vtvortvsn
seeing	rtspstnsz
seeing you	skspssss2
seei~	rssrstnsy
seeks	sssrrstwq
seek~	pqqspqwxu
seem	sssossssy
seem to	ssspssssw
seems	srsnrsrs0
seems to	srspssssx
seem~	rrrprtrrz
seen	tspltzqsv
seen by	rtsprsssw
seen the	srsrssssw
segreteria	utsusssso
segret~	sususrssp
seguimos	sssttusso
seguim~	srstswssp
seguir	svtsssssp
seguir~	sqrusqssv
seguito	srsqvrssu
seguit~	srsqvrssu
segun	usstusrtm
segunda	quqxqrqrv
segundo	ssstsorsx
segund~	pwxxpmppv
segu~	lxyvznnmu
sehen	nzzspqpqs
sehen wir	rtvvstssm
sehe~	o0zspqoqs
sehr	nzqwpyolv
sehr geehrte	porvrzrow
sehr geehrter	yvrxovnkt
sei	uoqvxsrqs
sei mesi	sssrvrsss
seien	ussusrtso
seie~	ussusrtso
sein	oyrwqurqq
seine	rprsrvuss
sein~	rqrssuvrs
seis	qtoswwuro
seis meses	srrtvttsn
seit	pqpvqvust
seit gestern	sssustsun
seite	rrxrrstss
seiten	ssxsssssp
seit~	qtzrrqstp
sekretariat	vrsssrsss
sekret~	xqsssrssr
sekr~	xqsssrssr
sekunden	spzsrsssq
sekund~	tp0sssssn
seku~	tp0sssssn
selbst	rvqwvsqqq
selbstauskunft	srsnssss0
selbstverstand	uvsssssso
selbst~	svwnrrrru
selb~	qzvtrpqpr
selecao	svqxstssm
seleca~	swqxssrrn
seleccion	srttrvvsm
selecc~	rqwusuurm
seleci~	vsssssssq
selected	nppw3jtrx
selected at	rssvssssr
selected for	umqt5mrqt
selected to	pxstrsssp
selectie	usvpssssr
selection	ssyyu0nof
selection board	sstrrysso
selection committee	stsustsso
selection process	totvxtrrm
select~	pqyxympnt
seletivo	tsrvrrssr
seleti~	trpxrrrru
selezione	usuvrwrsi
selezione per	ssuusussn
selezi~	urvuryqrj
sele~	nqyutzpms
self	rwrmrrsuw
sell	stsmssssz
selling	sstossrsx
sellin~	qstlssrs2
sell~	qstkssps5
sem	sssqvwrro
semaine	rxqrwursm
semaines	wsspsvssq
semain~	xxplvyrrl
semana	xtsmrrwqt
semanas	wrxltwssn
semana~	wrxltwssn
sema~	0wsdtzsoq
semi~	qtrvstsrs
sena~	rsrvsprrv
send	sp3lxlvpt
send a	qwvqrrrur
send it	trzosrqrs
send me	rqxwtprqr
send more	vsqrsssss
send the	rtuowrsrs
send us	rqyrrrrru
send you	tsropqwsx
senden	srssprurw
senden sie	trsrprtrx
sender	rssptsssv
sending	xunwppouu
sending a	sspsssssw
sending you	sssrssqvr
sendin~	xunwppouu
sendung	sosrssssy
sendun~	sourssssw
send~	zpoxsoprw
senhor	qsswstrrr
senhor~	strpspssy
senh~	supurrqqw
senior	qyopoq24e
senior accountant	sussstssp
senior associate	twsqsqstq
senior data	tsssssstp
senior~	svsusrssn
seni~	rwoqqq23f
senor	sssssutsp
sens~	qrrxrrstt
sent	ytrktqrsx
sent from	tvsssstsn
sent to	ysrnrstru
sent you	sttpwrssq
senten~	tssnssxtq
sentido	ttsssstsp
sentid~	ttsssstsp
sent~	uupopr0rs
sep	sqwqrrrru
sep 0	srwqrssrs
separately	rrvurrrrs
separa~	rrywqpqss
sepa~	rrxvqpqss
sepp	sussrsvsp
sept	rsumwrsus
sept 0	ssrrvstsp
september	nmnozzqyv
september 0	mvsoyvpru
september and	usswrrssp
septembre	rrroyttrs
septem~	nmnn0zqxv
septiembre	srqsrxrrs
septie~	srqrrxrru
sept~	nmmn00qww
sequen~	sttossssu
sequ~	sttossssu
ser	vsssszqrk
sera	xxyjrnrov
serao	vrsrtsssr
sera~	vqsvtqrrq
serez	vsrqstssr
serg~	sssstsssp
series	rpqwrpyst
series b	sssssrwtp
seriez	strrrrzsp
seriez vous	strrrrzsp
serious	susossssu
seriou~	susossssw
seri~	soovrm4ru
seront	trqtssssv
serve	uputrvprs
served	rqrsrruwq
served and	spssssssw
server	ssskssss0
servers	ussmssssw
server~	uqrlpsrq6
serveu~	srsrvssss
service	rtvvnsttq
services	vpxsrnwrq
servicetechnik	pxsrurquq
servico	rtsrswrsr
servic~	qupvprtws
servus	qwqpvszsl
servus herr	sussssusp
serv~	qqpxoruwu
ses	prsvsrrsv
session	rtvrpsqrv
session on	spsssvsst
session with	sqrqssrsy
sessions	ttrpssrsw
sessio~	ttwnssorx
sess~	rvvnsqory
set	qw2nqorov
set for	spssssssw
set of	srxnrvtrq
set out	tssousrsv
set up	pvttrrqqv
setembro	rssstrssv
setemb~	rssstrssv
sete~	rrsqttssv
settembre	ststvssso
settem~	ststvsssn
settimana	tsrptwrrs
settim~	vsrnsxqrt
setting	rrsrsrrvs
setting goals	sssrssswq
settings	qsspssssw
settin~	orrsrrrwv
settled	rrrurvwro
settle~	rqquqvwrq
settor~	sssrssvsq
sett~	mopvuyuss
setup	sssqssssv
setzen	swsqrvsso
setzen wir	rwsrsvsso
setz~	wvrnxtrrm
seu	uvnuqrupv
seu curriculo	vtstssssn
seven	qptwxltpw
seven days	sstrzrrrp
seven of	sssusrusp
seven years	sssrssrsv
seventy	ustrsvssn
sevent~	ussssvsso
several	rpswqpsxt
severa~	rprwqpsxt
seve~	smrytmuvu
sexta	pxmqxqrrw
sexta feira	sstqsrssv
sext~	qxmqxqrrw
sf	ssskssss1
sgt	svrwrrqsr
shak~	sssqqsrsy
shall	wrokwt1pq
shall be	vssvrrsrp
shall i	rrrquqxrs
shall we	rprptssty
shal~	wrokwt1pq
shanice	tqsqwtrsq
shanic~	tqsqwtrsq
shanno~	sqswsrrst
shan~	vqrvvrprs
shapes	ssxsssssp
shap~	ssxqssrsr
share	muvsnoyxr
share your	rsrrrrxtr
shared	qrwwsnrss
shared with	tqzqssssp
shar~	lyywnlsvs
she	wxqznpnnw
she d	sssqswtsq
she has	tqsyrmrsv
she ll	ttrostrsu
shed	sssqssssw
sheet	ruyorrssr
shee~	qtynqxrrr
sheila	sssrrsssv
shei~	srsqrsssw
shelter	srspsssuu
shelte~	srspsssuu
shelve~	ssqssssvr
shel~	rsrrrqrxu
sher~	stsrrvstp
shie~	vsssssssp
shift	svmvznssq
shift 0	stssssssp
shifts	ttqlswuur
shif~	twkp0pvwo
ship	sssosuust
shipped	ssswsqtsq
shippe~	srswsqtsr
shipping	sssnrtusv
shippi~	srsorssry
ship~	rqrwqqtrx
shirt	sqssvsrst
shir~	vqsqvsssr
shl	ssysssssn
shoes	rzqqvrsrq
shoe~	tyspuqsrp
shoot	uqsussusn
shoo~	uqsussusp
shop	rxxorprrt
shopping	rsspssssx
shoppi~	rsspssssx
shops	vssrssqst
shop~	ursmssqsz
short	nw1ooptqv
short notice	svsrssssq
short of	sssussvsp
shortlisted	yxrtuosuh
shortlisted candidates	uvsssrsso
shortlisted for	rtsrxsssn
shortlisting	2srurvrtg
shortly	twsrtrrrp
shortl~	20purqssf
shor~	zxyulmrpq
should	pqzsoysns
should be	sqrxrrqru
should have	rsrvtqsst
should i	sssmstvsv
should it	srsqswsss
should know	sssrsvssq
should like	susrutssp
should not	rruoxsrrq
should take	srwrrsrst
should~	stssutsso
shout	tusrvussl
shou~	qs0npzsns
show	vytnroqpx
show that	sstqrswsr
show you	strnssqsy
showing	tssossvst
showin~	tssossvst
shown	ruturpsvq
shown in	sssvssssr
shows	qrrvqrttu
show~	vypvnmsvt
shri~	srsrssssv
shut	svrorvrst
shutdo~	sssssvssp
shut~	ttvqtvssl
si	ywhqzxrjs
si c	squrvsrss
si ca	tsttssssp
si e	srsysssso
si te	qrrqvrust
sia	sssustssp
siamo	rqqsuzpqt
siamo lieti	rrssvssst
siam~	sqpsuzpqt
sich	0mpwmxrrt
sich bei	xqsosrvss
sich bis	rsrqrxtss
sich bitte	srsrtrrtv
sich die	rrrsswrrr
sich fur	qsryuqqsq
sich in	rsrrrsrtw
sich mit	rvrssssss
sich nach	ssssutssp
sich nicht	rtsssssvq
sich vorstellen	srsqssysp
sicher~	rvrrtrsrs
sichtung	vsssssssr
sichtu~	vsssssssr
sich~	xuqsrrrqs
sick	rxstrrqrs
side	swttpvsnr
side of	trxnrrvrr
sido	qsqttrrrw
sie	ly1pzmrmt
sie als	rqwssursq
sie am	rwqtwpquq
sie an	svpsqstru
sie auch	srvrsssss
sie auf	ruroryrrs
sie bei	vrrttrrrs
sie bis	usvrrtqrr
sie bitte	ruvsqrqqu
sie das	rqwusrsrr
sie den	rswrnqrr0
sie die	qswsrrtru
sie ein	stsr0srsl
sie eine	srxprrrsu
sie einen	rqyrrrrst
sie fragen	susrssusp
sie fur	rswrvrtsm
sie gerne	qtsuysssm
sie haben	opwsvqqsx
sie hatten	sqrsssrsw
sie ihre	qruorqrs0
sie im	owtptttsr
sie in	tvsrypqqq
sie konnen	qrvvursro
sie mir	qrzqzpvqj
sie nach	susssstsp
sie nicht	qtqwuurrp
sie sich	uuxsonvpr
sie sind	rsqvrxpsr
sie uber	tssrssusp
sie uns	puyprrspv
sie unser	tstssusso
sie unsere	sstswqssq
sie von	pssssqssy
sie wurden	sttqrsrsv
sie zu	vwqksxrrt
sie zum	usurxqurn
sieben	qtrrrqrry
sieb~	rtrsrprry
siem~	sqsvrsrst
siendo	sssuswsso
siento	srsvsrsss
sien~	rrryrvrro
sift	wtysrtrsi
sig	rtsuvursn
sigh	srsssssvq
sight	ssuuusssn
sights~	rrsssrrry
sigh~	rrtquqrrx
sign	oqoj3tqvy
sign and	rrruwrrrr
sign in	ssrmvsrtw
sign it	ssssvsssq
sign off	srssswssq
sign on	sssryssvm
sign the	rrqpurrrz
sign up	strossstu
signal	szvosursm
signal~	srsrussvp
signature	qrrpwtrrw
signat~	rrrozsrrv
signe	rupqusrrw
signed	ootpxxqsv
signed up	ssspsrsuv
signee	ssstutssp
signer	srsswtssp
signing	usqnwvrsr
signing in	vsssssssr
signin~	usqnwvrsr
signora	sqsusrssw
signor~	rprurtrrw
sign~	orok22msv
sigue	sssrtvsso
siguie~	stuwsrssn
sigu~	rtuvrytqj
silence	vrrqrxsrq
silenc~	vrqpryrrr
sile~	vqror0rrs
silico~	srsrsrrsw
sili~	srsrprrs0
silke	sssvssrsq
silk~	sssvssrsq
silv~	sxrurrsro
sim	ysrrsrusm
similar	wqqtrqpuv
similar jobs	xssussrrm
simila~	upqvqppww
simi~	uprvrppwv
simon	srurztrsl
simone	svsorzssm
simo~	rwumxzrqj
simple	tssktrtsz
simply	ssskstts0
simp~	srqnrsus0
simulation	ssvssssso
simulator	svrsssusp
simula~	rtsrrrvru
simult~	sryrssssp
simu~	psxsqqvqt
sin	qtsswvuql
sina	sttussssp
since	pnmvrysxs
since i	sssnvstsu
since it	ussmstssw
since the	qqrswtsqt
since we	pssystssq
since yesterday	sssrssswq
since you	ttrqstqwq
since your	sssqsvrtr
sincerely	zvmvrprmu
sincer~	ztoxrornv
sinc~	prlvqzsst
sind	2olvmyrpv
sind da	vqrsssrst
sind sie	susussvsk
sind wir	rrsstrssv
sind~	tqrqsusvr
singap~	vssrststp
singing	srstsrssv
singin~	srstsrssv
single	ttrnstrsw
sing~	vrrnsrrs0
sini~	ssutssssp
siobhan	stsrsutso
siobha~	stsrsutso
siob~	stsrsutso
sir	vpszortqr
sir madam	qsswsrsss
sir or	rssqssssw
sistem~	vrssssssp
sister	wsvuqsqro
sist~	0ruuptqqo
sit	wzzkovpor
sit down	x0sqsussg
sit in	sqtpsqssy
sit the	rrtrsrssv
site	oxpxspsst
site reliability	stsstttso
sites	trrorrstx
site~	trrnrrtty
sits	tssqswssp
sitting	rswmrtsrv
sittin~	rsylrssrv
sitt~	rrxorsssu
situac~	srrrrxsss
situation	rqrsrurry
situational	ssyssrssn
situational judgement	ssxrsrssq
situat~	qs0qqqqqw
situ~	qr0npzppv
sitz	sssssvssp
sitzung	rrrvsvrrr
sitzun~	rtqvsvqrq
sitz~	twquruoqt
six	mloxzpsww
six months	pnpuxxrrt
six of	sossssssx
six people	swsqssrss
six weeks	qtsjrvstz
sixty	rstssustp
sixt~	qrsusxrtp
size	rvqnvrtrv
sketch	sr3qssrsk
sketch~	smssssssz
sket~	sk3qsrrsu
ski	vsstssrsp
skill	ssttssvrp
skills	snsstnxyq
skills and	ossvssqvs
skills in	ssssvsssp
skil~	plwuumyvs
skip	srrpqrwrv
skip the	sssrssvrq
skip~	rrsvrrsrt
skri~	rtvqtsvsm
skul~	sqssssrsv
skyline	rsvsssssq
skylin~	rsvsssssq
skyl~	suwtssssn
slack	ssswsstsn
slac~	ssswsstsn
sleep	rrrktwtwt
sleep on	rpsquwsss
slee~	rrrisvtwv
slid	sssssvssq
slide	srtssssup
slides	rt2lrrsrt
slid~	qt2lqrsts
slight~	sssosttsu
slig~	sssosutsu
slip	sqvtvssso
slipped	rrrsryrrr
slippe~	rrrsryrrr
slip~	mrsxrzrrr
slot	ozpjrrvux
slot on	sprssstsv
slots	rwpprqurw
slot~	rvprrpury
slow	ussnstqqy
slow~	qrsqsqssz
sluitingsdatum	xrsrsrssr
sluiti~	xssqsrssq
slui~	vwtusrssk
small	qrzvpmtru
smaller	ssspssssw
smalle~	ssspssssx
smal~	ps0voosqv
smart	swqpssssv
smartr~	tssssussp
smar~	rwxnrsqrt
smas~	ssssvstsn
smile	srstvsrsq
smil~	rrstvtrvn
smok~	sssqstrsv
sms	suvrstrsp
snac~	sps0rsrsq
snow	vrssssssr
so	vqnyr1pmr
so che	srswtrssq
so do	svsttnqxp
so far	xrshsxssv
so give	yrsrssqsq
so i	rrnu2usns
so it	2norxvpos
so lange	srspryrss
so many	sssvsrssr
so much	upryrnqtv
so nice	srsrssssv
so no	strsrsqsv
so nothing	vssqssssr
so please	wpssurrrs
so sorry	uxsssqssn
so that	spzistttu
so the	vrqwrxqqo
so there	sssxsssso
so they	sssrrsrvt
so we	lzk3nzqpt
so well	sssusstsp
so what	tvsrssssq
so would	sssrtvrsq
so you	4tnjq0von
so your	pqsvstssv
sobald	turgvzqqv
sobald sie	rtsqwqtss
soba~	turgvzqqv
sobre	pxpupwuqs
sobre a	svrtssssp
sobre o	svqqrvssr
sobr~	mvm0oytpt
soc	tsstsusso
socia	rssqusrsw
social	ptrsusqtu
society	tsststtsp
socio	srstsxtsm
soci~	opqvqzrru
sofa	ssspsqssy
sofia	uvqowssrp
sofi~	uupsxpsrq
sofort	plrpqs1uw
sofo~	plrqqs2uv
software	nsrusnszv
software engineer	wsvysoo1f
softwa~	qqqtqnry0
soft~	qqqtqnrz0
soil	ssspssssu
soir	qpwourrrw
soit	utrpvtssq
sokn~	zqspsrsss
sol	tsrvsusso
solange	rqrsrwrru
solang~	rqrsrwrru
solar	wrstsrssp
sola~	tprntzrsu
sold	rsrvrqrrv
sold~	surwrqrss
sole~	ssrutstto
solicitor	ssvpqsrsw
solicitors	susssvusl
solicitud	ysrnrrrsv
solicitud de	sssrssssw
solicitud para	wssrssssq
solici~	0trnoqrrx
soli~	1tqvnnqqv
soll	rrsnsqwsx
sollicitatie	0srtrsrqo
sollicitatie voor	xssqsssrq
sollicitaties	sqssssssv
solliciteren	rqrosqusz
sollic~	0mlwptrp0
soll~	1mmvpsrp1
solo	pwvmowrrw
solt~	ssspvvtsp
solutions	roqrqr0ut
solutions architect	sqspstvst
soluti~	pqpupozwt
solu~	pqptpo0wt
solve	trypssqss
solv~	trxqrrrsu
som	vqsvuprtp
some	uvryrpomw
some 0	sstpsrssv
some of	rrqrrwrvt
some time	vrrqsssst
somebody	tqtwsnpsw
somebody else	rsrrtvrrr
somebody who	rrszsorss
somebody with	sssvssusp
somebo~	tqtwsnpsw
someone	spnypo1ow
someone else	rrrprvrrz
someone who	qrqwrpzrs
someone with	srsxssssq
someon~	spnypo0pw
something	p0rqrnwow
something for	srsqssvss
something you	svsqssvso
someth~	o0rnrnxrx
sometime	sssussssp
sometimes	trspstssw
some~	rqqyonvqx
sommer	ypr0qrsvh
sommer~	trptqruuu
somm~	wlnxqttws
somos	vrstsrssr
somo~	vrstsrssr
son	qzqsnrwqt
son futur	srsssswsr
sondern	ssswsrsso
sonder~	ssrwsrssr
sond~	sstwrpsrs
songs	sopsrsss1
song~	sopsrsss2
sonia	rsrrrrssv
soni~	rstrrrssv
sonnen~	ssuutsssn
sonntag	vpuorrrry
sonnta~	unxorrrrx
sonn~	toysrpsrv
sono	uxrtrsxri
sonst	wvrntrrrt
sons~	wvrntrrrt
sont	tqrvqxqqs
soon	z7rbsxpns
soon as	wsviw1rpn
soon with	rvssssssr
sooner	rrruvstrr
soon~	rrruvstrr
soph~	srrvtsssr
sorgfa~	sssvsssss
sorg~	rrrvsrsst
sorry	n3m0nwonu
sorry for	qyryrxqqi
sorry it	stsvsnssu
sorry that	rrrxrqrru
sorry to	prqvqvrqz
sorry we	sssqsrssx
sorr~	m4m0nxomu
sort	rqsrq1prs
sorte	sttusssso
sorted	rssyrrrrr
sortin~	rrsqssrry
sort~	rssxqqpqw
sosp~	ssspsxsss
souhaite	suuttussl
souhaitez	srsrssssv
souhaitons	rrsvsrsss
souhai~	qtvwwrqrn
souh~	qtvwwrqrn
sound	rwqprqurv
soun~	rtmorpyr0
soup	svsrsssss
source	srxlsstsw
sourcer	sssqssxsr
sources	ssvrsstss
source~	rruirrzry
sourcing	rssrss0so
sourci~	rssrss0so
sour~	op0jpp4qw
sous	sqvmxttqs
sous chef	srsqtzusm
south	rsslssxws
southa~	ssqtsssvq
southern	srsssrrvr
southe~	srssssrvr
sout~	qqpqqqv4q
souver~	sssrssssv
sowie	swurtrrrp
sowi~	swurtrrrp
soy	srrrss0rp
sozial~	uqrsrvsqt
sozi~	uqrsrvsqt
spa	sqtsxsusm
space	rwqurrrtt
spac~	hwqtorst3
spam	zrshtrsry
spam~	urrhssrr4
spanne~	stsrsvvsn
span~	ruqqruwsq
spare	srrsssrsv
spar~	qqrtrusvt
spater	ssrsrsrsx
spatestens	urxor0ssl
spatestens 0	ssvsstsso
spates~	urxor0ssl
spat~	vqynqypqs
speak	rwxjrszoq
speak to	tosostusv
speak with	svstsssso
speaker	srswssrsr
speake~	qqrvrrqsy
speaking with	svssssssp
speaki~	svturqrrq
speaks	ssswssrsq
spea~	pxxvonznq
spec	sssossxss
special	ttritsss0
specialist	zypxrqrtf
specia~	zylvpoqrt
specific	qsstssssv
specified	srvsssssr
specif~	rqvvqqtrv
spectr~	ssssssvrr
specul~	xrsrssrsr
spec~	2qpwonrsu
speech	ssspstsst
speed	srwmrsrxs
spee~	snwjrusxw
spel~	rsvsrsrrt
spend	stxnrrsrt
spent	rsrtrsrrw
spen~	rtwvqoqpv
spia~	rrs0srssn
spielzeit	stssussso
spielz~	tvssusssm
spie~	uttpsqrru
spirit~	rsssrs5lo
spir~	rrrsrr6lq
spit~	spssssssu
spli~	rtrurrqrv
spoke	qrrzwqvqm
spoke to	rtsyvsrsl
spoke with	ssssstusp
spoken	rnsqrstr1
spok~	olrxvqyru
sponsor	rrrrrtvrt
sponsored	sssjssru0
sponsored by	ssskssru0
sponsorship	tssusssso
sponso~	rqqorsuty
sponta~	urunssrsw
spon~	trskrsttz
sports	suqssssvo
sporttest	ssvtssssn
sportt~	ssytssssm
spor~	suutqopvt
spot	poqx0mryo
spots	sqsvsqsut
spot~	rqsvspstu
spouse	ssssrsvsq
spou~	ussprsvsq
sprach~	rn2qrqsss
spra~	rn2qrqsru
spreadsheet	urvwssrsl
spread~	trwvrrqsp
sprechen	swrorrsrw
sprech~	uwqnqrsrw
spre~	vwwtoopqs
spring	nopwpv0qs
spring boot	stssssusp
spring~	qrrqrvrsv
spri~	mmnvov1vv
sql	qtyurqxrl
squad	sssqsrtsv
squa~	rtrvsltrx
squeez~	sssrrsssv
squi~	sqsrssrsv
sr	swporsywm
sra	wtssssssn
st	ntmuuuvwq
sta	srspruysr
staan	upvtsrsvo
staat	rppqqzqrz
staa~	qkuvmzrsw
stabil~	ttstsstso
stable	ssxsstsso
stab~	sszsstssj
stacey	tymttsssp
stack	vrtrsrzti
stack developer	ssssssusp
stac~	yxlqtr0si
stadt	wtrsstsyi
stadtwerke	qrtrssssv
stad~	vvvrpqp4g
staff	surxxutte
staff nurse	sssqsrssv
staffed	rssns0sup
staffe~	rssns0suo
staffing	uxrqqvxri
staffi~	uxrpqwxri
staf~	rvovuz1tZ
stage	pywvsmrpt
stage and	trspussst
stage for	spyrssssp
stage manager	trsssssvp
stage of	srotxsssq
stages	vsspsutsp
stagio~	ttswuursj
stag~	qzwvrnpqr
stah~	svssstrsp
stam~	spvpvpvtq
stand	tonpp0qyu
stand 0	sssrqss1n
stand out	vsssssrrr
stand up	srrvsrsss
standard	qstxqxppr
standard in	ssstsussp
standa~	ptsyqxppr
standing	sswpsssst
standi~	ssxosssst
standort	ttstsrutp
stando~	vssssrusp
stands	psqyuuqqr
stan~	onpzq0otv
staplerfahrer	ssssrsuup
staple~	tsssrrvto
stap~	uusprxvtj
starke~	sssvssssr
start	oj3g4pvsv
start 0	sssq0svtj
start as	ssssxsssq
start date	rrro0srru
start monday	sqss1susk
start of	qstrowsst
start on	rrrovrqrz
start test	ssysssssn
start the	rrtsmrts0
start to	sssqsrtsv
start with	srsrsstsv
started	vryqsqpow
started a	sssrrrpp1
started an	rssrssssv
started the	sswsssssp
starten	srzrusuvi
starter	ssrqtsssv
starte~	rp1mqpsry
starting	trqlzsuqu
starting 0	sssrwsssq
starting in	sssrmsss0
starting on	sssvtsssp
starti~	trqlzstpw
starts	qpqxmqvux
starts at	ssssqssvs
starts on	srsvrrtst
startups	qssvssqqv
startu~	qssqsrsvu
star~	nj2h3owsv
stata	yqqsrqrru
state	opswqprvx
statement	vpxrrrott
statement of	tsssusstn
statem~	rpzrrsotu
states	qqqsrqqzu
station	q1supvrpm
station 0	srvsswssn
statio~	o1svqtrpp
statistical	ssssssutp
statistics	sssssrvss
statis~	rrsqrqyur
statt	qyvmturqr
status	yqmsn2sos
status of	ursxsvrsl
status on	sssrsyrsp
statut	tsstvssso
stat~	yporn3qpu
stay	qqpusvprx
stay as	susrusssp
stay in	qrrurwrru
stay tuned	srsqssssx
stays	qtvsp1pqp
stays in	sssus0ssj
stay~	otuwp0pqq
std	rqrutsu2h
stea~	rrrorqusz
steel	sttrosrsw
stee~	tssumsrsv
steffi	rrrprsvsv
stef~	qurorrzru
stehen	qsvsrpsrx
stehst	stsrs0ssk
steht	qusvvnqqv
steh~	mwqxtwrnt
stei~	qtsurvxsk
stelle	0qqwsxsoj
stelle als	wwtuvmsrk
stellen	mvoutpr2q
stellenangebot	sssrsssyo
stelle~	lnmsswq9r
stel~	psoxrzr0h
step	qszvzmqnq
step 0	sssrzqsso
step for	stvsssssp
step in	rusvsssso
step is	tswrssssn
steph	rrrrqussw
stepha~	srssxssso
steps	2pslrurqv
steps to	srrssssrv
step~	0wnnsxpnt
sterling	susssstsp
sterli~	susssstsp
ster~	sorstturu
stes~	srswrstsq
steuer	rrrrvrrru
steuer id	rrrrvrrru
steuer~	rssssrvss
steu~	prrrvrurv
steve	stsqtsrrv
stev~	utsotsrrv
stic~	ttwtrqrrs
stil	ssvrstrss
still	pxnlp1urv
still be	ssssssrvq
still being	ssssswssq
still in	stsqsyvsm
still looking	szsqsspsr
still need	rtsrrsssv
still reviewing	twsqsrssp
still the	ttsrstssp
still very	svsssvsso
stil~	ownmp1uuu
stim~	srsxtpsrr
stin~	sssvssssr
stipend	rrriyryrt
stipen~	rophzr0rx
stip~	qopjzr0rw
stock	rvsktrrtw
stoc~	qxsmtqstv
ston~	strvsqsss
stood	ssspxvsso
stood out	sssoysssq
stoo~	ssspxvssp
stop	rsovroo5r
stop to	susssssvm
stopped	psstsqwst
stoppe~	qsslsswsw
stop~	ovpvpsuru
storage	rsrrsrrsw
storag~	qsrprrrt0
store	ystwroppt
store 0	stsvssssp
store team	vssrssssr
stories	sqsnsrruy
storie~	srsmsrruz
story	rsqsqsqtz
stor~	rprzqktrz
stou~	ttstsstsp
straight	qtryquqrs
straight to	sssxsrsso
straig~	qsqxstsrr
strang~	ssvsssssr
strategies	srsossssy
strate~	tpsrrrpsy
stra~	oxswptort
street	zttlqptts
strength	tssrsqssw
strengths	stvrssssq
streng~	ssusrpsqw
stress	sswqssrss
stretch	ssssvssuo
stretc~	ssssvsruo
stre~	tozwqjsuu
strict~	sstpssttt
strings	sssssswsq
string~	rrrtrrvrr
stri~	qtqorrvxr
strong	lqrwqpxty
strongly	ssvsssssq
stroud	tssosusst
stro~	lorxorytx
structural	sssrsvssp
struct~	rtrurwqsq
strukt~	rvstssssp
stru~	qxtvosprs
stuart	surqrqtsw
stua~	surqrqtsw
stuc~	srvtrsrrr
student	vrsuwnsrq
students	pupypqryq
studen~	ssqyrlqys
studienplatz	sssrspssy
studies	srsvrossv
studie~	pqpysiqt3
studio	xuywrqqtg
studios	sssosussv
studio~	sssosussv
study	rvrsrqqrx
stud~	rn0yqhoyv
stufe	srsswsssp
stufe 0	sstsvssso
stuff	rrrvsrrru
stuf~	rpsuxqsqt
stunde	rvrqxrrrq
stunden	rnzsyptoq
stunde~	qpzqypwoq
stun~	oxypznunq
sturen	qrssssqsx
stur~	qtrqrwqsw
style	rr0nrrqst
styl~	rr1orrpsu
su	0ontrxqnv
su candidatura	rssvsrssr
su solicitud	usrrrqrrw
sua	0olvrwqow
sua candidatura	xrqsqvqqs
sua inscricao	yrsrssssq
subject	npsm1rqwx
subject line	ssspssssv
subject to	sqrk0spvu
subjec~	onro1pqxw
subj~	onro1pqxw
submission	zqrpqurwo
submissions	rsvvrrrrr
submis~	xqvrppsts
submit	o1plqqvvv
submit it	sxmssssss
submit your	psssssusv
submitted	3qrnqrrru
submitted and	psssssssv
submitted it	rssrssssw
submitted to	wssrssssq
submitting	vrsnrrtrw
submit~	4qsfqstrx
subm~	3umlnquuv
subscribe	sssossssx
subscribed	ssspssssv
subscribers	sssqrsrvu
subscription	ssslssrt1
subscr~	rrrirorz4
subsequent	stssxssso
subseq~	stssxssso
subsidio	rrrrxrrrs
subsid~	rrrrxqrrv
substa~	srsptsssw
substitute	sssrstvsp
substi~	sssrstvsp
subs~	oppi2nux1
succeed	sssqssrvs
succee~	sssqssrvs
succes	sruzrrrrp
success	prrxrnuvu
success in	lss1rrsss
success manager	tusrsstsp
successful	prqvwrsqu
successfully	2srjrtrst
successfully submitted	wssrssssr
successor	sssqswrst
succes~	0qnurprrv
succ~	0povqprsu
sucesso	vsrussssp
sucess~	wsrtssssp
suce~	wsstsssso
such	pwqxpqrru
such a	stsvsrrss
such as	ssrqrrsvu
such dir	swtsssssn
suche	qormrs1sy
suche ich	ssssssxsq
suchen	rnptqp3ur
suchen wir	uwsqsrxsl
sucht	rprsrrutv
such~	ljnqoo57v
sud	rrrrqurry
sue	vrsrstrsr
suerte	qqswrrrrv
suer~	qqswrrrrv
suff~	qrvurqttr
suggest	qwwqrmqry
suggested	rssqssssv
sugges~	pxwmqorsz
sugg~	pxwnqorsz
suis	qwrtrrqrv
suit	pyrmrutts
suit you	qvsrssrsv
suitable	qssysvwsi
suitab~	ssrysvvsg
suite	puutrptss
suite 0	susnsstsv
suite a	stvustssl
suits	rutprrssu
suit~	myswqowqr
suivan~	vswrssssn
suiv~	xrvpsrsrq
suje~	spusssssu
sul	tpqvorrry
sulla	uqrwrsrss
sull~	tqsxrqsrr
sum	sssqssssw
summary	ssvrsrrru
summar~	ssvqsrrru
summer	kmpx0txsr
summer analyst	ssvrtxssl
summer and	ssssssvsq
summon~	sssrssssv
summ~	jnsw1nuuu
sun	spsprstxv
sunday	twxkrsunt
sunday 0	uvvrrrrps
sunday night	ssxosxsso
sundays	srswsrssr
sunday~	srswsrssr
sund~	trzmsrtqu
sunn~	vrurstrsp
suo	xsqspoxqu
super	qyowtqqrs
superintendent	wsssssvsk
superior	rstxsrsso
superi~	wrsyvqurg
supervisor	wzttvqpsg
superv~	0zsvrmpti
supe~	10nuxjoos
supplied	rvsrrrrst
supplier	urspsotrz
suppli~	tvtmsmsr0
supply	trrmq0tsr
supply chain	ussrssssp
support	htzlnnu6w
support engineer	ntttssrsw
support is	ssutssssp
support worker	tssrsuutn
supporting	wssrssssp
supporting statement	wsssssssq
suppor~	jszlmn4xv
supposed	sssqssssv
supposed to	sssqssssv
suppos~	srsqssrsx
suppri~	rrsssrstw
supp~	lr0mlm1yv
sur	nsvyununu
sur 0	sstsvssso
sur la	sputrvrrs
sur les	sussssssp
sure	qmswqqssz
sure to	smssssssz
surf~	vrssssssr
surgery	tqsrxsrss
surger~	tqsqxrrst
surg~	rqrtxqsss
survey	srtsrqrrx
survey~	rqrqrrurx
surv~	spuosmvs0
sus	uqruvqssr
susan	srsssqtsv
susa~	srsssptsv
suspect	sssossusv
suspec~	sssossusw
suspended	rrsqs2ssl
suspendu	rssrsyssp
suspen~	rqrps3sso
susp~	sqrjs2urv
sust~	strruvsto
sven	orsusstsv
svolgere	ssxsssssn
svolge~	ssysssssm
svol~	rsytssssn
swap	ssslssss0
sweden	qssssvssr
swed~	pssttvssp
swee~	rvrtrrrrt
switch~	rswprursr
swit~	rrworursu
sydn~	urssssqqx
sylv~	strossssw
symbol	sssrssssv
symb~	rrspssrsz
sync	siqsrssp8
synthe~	rswtsssso
synt~	rrwtssssp
system	3nvwsmrnr
system and	sssnssssx
system you	ssssvsssq
systems	ptqoqpw0t
system~	muqhqpz2x
syst~	tsqlrnp4w
t	nvpupon6t
ta	5towqrrqk
ta candidature	xssqssssq
ta for	usstssssp
tab	ssvrssrss
table	suqpynssu
table 0	sptrvsrst
tablet	stysssssn
tabl~	trynylrru
tabs	vrussssqq
tack~	ssssrrssv
tag	kyswoourw
tag frau	lsutrttqx
tag herr	oussowwqs
tage	0oto1ozsf
tage urlaub	ssssysssn
tage woche	srssxswtk
tagen	noytssqqy
tage~	rpxtrqpqx
taglic~	srssrsrvs
tagl~	sqsqrrruw
tail~	srsrvsrru
tain~	sssrssssv
take	tq1yvnnlt
take 0	psvssspsu
take a	xstjssrqx
take advantage	ssspssssx
take an	ssvsssssq
take care	rrr0rutsl
take home	ruwutrrrm
take it	spruwqqrv
take on	sssssrrsv
take part	spusssssu
take place	xrqorwsrr
take the	ps0nzprqs
take this	rssxsrssq
take up	sssp0tssm
take us	vtrpsssst
take you	rruuwrrrq
take your	qwttssrrr
taken	opqwoysrw
taken a	rssvsssss
taken off	sssqssssw
taken on	sssssvssq
takes	2ryhqopry
takes 0	sryqqrrrt
takes around	tossssssw
takes place	wsspstsup
takes two	srrqrspr1
take~	tpyxnnpqx
taking	ntmxqytpv
taking the	wtp0rqrrm
taki~	ntnxqytpv
talent	y1rwopvqg
talent acquisition	vzozptrpl
talent at	trsssswso
talent community	wpsrsrssu
talent pool	sssrswsvn
talent team	vvzuqpsqj
talento	tssvssssp
talent~	tsqyqpsss
tale~	y0rxnpwph
talk	k5olqm4vs
talk about	ruptrsvqu
talk it	qwrsvsssp
talk to	rrtqvptus
talked	rqtutpsrw
talked about	srvtssrsr
talking	ntuvqtvps
talking about	rrrtrrwrr
talking to	prutrwrrt
talkin~	nuuvpuups
talks	sqsosuruw
talk~	kpwuqwtqv
tall~	qrq0puqwp
tama~	tpsqsutsu
tamb~	xqtqrrrrt
tamsin	tvsqstssq
tams~	turtstssp
tand~	rqqsrsrr1
tani~	rvrssstsq
tank	srssssrvr
tant	rrrrsvrst
tant que	sssrsvrss
tanto	spsrusssv
tant~	spsqusssw
tap	sssossvwq
tapes	stsvsssso
tarde	rvqqurupt
tardes	rrrsqwrrv
tard~	quusswsns
target	rruqwrtrq
target~	sssrssssv
targ~	qrtqwqurs
tarif	ssssususo
tari~	rswstqsqt
tasche~	srwsrrrst
tasc~	rtwqrrurq
tash~	qrqqrrrr4
task	tv2srqsrh
tasks	rrxqurrrr
task~	rryqurrrs
tasm~	sssrsuuun
taste	ssvssstsq
tastin~	spsrsors1
tast~	spwrrnsrx
tatigkeit	srswsrssr
tatigk~	srswsrssr
tati~	trswsrssr
tatt~	usssssstp
taug~	srssssssv
tavo~	svsrrtrtq
tax	rqsluswvs
te	nysw1zuke
te adjunto	sswrtssso
te lo	sqsyvttsk
tea	tqslsrus0
teach	rutvprswn
teacher	rqswywsuf
teacher of	srsrvstsq
teache~	qrqxyvvue
teaching	qpsuunxyn
teaching assistant	srtrvrsss
teachi~	pprvuo1xl
teac~	nrpwxpvzm
team	1oquppuou
team and	spsrrpvrx
team at	vqsrsrvsq
team building	smsrssssz
team for	spssswtsr
team has	qqrsrwurs
team hat	ssstusssp
team i	smspsrrs2
team in	trsussxsl
team is	tprpswtsu
team leader	srswtssso
team members	rqrurrrrv
team of	rtstsrtuo
team to	sssssvssp
team und	vtsrsrssr
team will	0tsqssssl
team would	svsssssso
teamleiter	stssssstp
teams	r0qlqruvu
teams and	ssssssusp
teams link	rsrrrrrrw
team~	pxpgpru4v
teat~	ssrvssssp
tech	rrqlrpzwv
technical	pywuqo1ve
technical interview	swrsswssm
technical recruiter	ssssssxso
technical writer	sruturusn
technician	3pptrzn2b
technicien	wrsrssssq
technik	ssstsssuo
techniques	surpsrsuu
technische	ttsssusso
techni~	s0ztostwb
technologies	rsuqssztl
technologies inc	sssssswso
technology	strnsrrux
techno~	prrpqp0wu
tech~	p0zsmpruo
tecnica	tsrwsussn
tecnico	ruwxupqsl
tecnic~	rvyxrtprj
tecn~	rwyxssprj
tegen	sstysqssn
tege~	srtzsptsm
teil	pyxtqsqqo
teilen	ussptrsst
teilna~	rvsurrrrr
teilnehmen	swqrsssst
teilne~	rxprqrrrx
teilzeit	srsqssxyl
teilze~	rqssrsv0k
teil~	nyovpmszu
teke~	trsswsssp
tel	ossqsssty
teleco~	rstvssrsq
telefon	sxrqwqrrs
telefonat	qswprrwrs
telefonisch	tqqrxrrst
telefono	qrqyuwvrj
telefo~	zwpi0psou
telephone	tvnvwqrrq
telephonique	tussssssp
teleph~	xynswpqqp
teletr~	sssswssso
tele~	synp1nsqt
tell	op4ksorxu
tell me	tpykwqutr
tell them	tvsosrtst
tell us	rt1npso0n
tell you	lqowuytru
tell your	srsrvssss
telling	sqrprvuru
telling you	srsssvuso
tellin~	sqrprvuru
tells	srrrsousy
tell~	rpprrtxqx
tem	rqwxrtrrp
temos	ttsvvsrsm
temo~	tsqvutrso
temp	ssssususo
temperature	srrsssssv
temper~	srrsssssv
template	vstmrsrsw
templa~	vstmrsrsx
tempo	przvzqrrj
tempo indeterminato	sssrxsssq
temporary	rstqrtqzp
tempor~	usslryp1l
temps	rsswsyrsj
temp~	rnvpxyntr
ten	sx0korntw
ten days	trtnsxrrt
ten minute	sysrsrsrp
ten minutes	uvvnrtqrt
tenemos	trtustsso
tenemo~	urtustssn
tene~	wpvxrsrrm
tengo	vrrvsvrsn
teng~	vrrxrvrrm
tenho	rsrsssssv
teniamos	srsysrssp
teniam~	srsysssso
teni~	sqrzrsrrq
tentat~	sstsxqsso
tent~	sqrrvpysr
tenure	sssstsrvp
teor~	splwrsss0
ter	rrvzsprso
terca	txsrssrsp
terc~	twrprrqrw
tere~	tprvrsrsu
term	tmnk0ztxr
term time	srsszsrsm
termin	pxrpmruq1
termin 0	svrssssst
termin am	rmrsrrrr3
terminal	sssssvssq
termine	stustsstp
termin~	nxxtpsoru
termo	ssssvsssq
termos	srrvsrssr
terms	rrqm0psuv
terms and	ssssvsssp
term~	m0qlzpqry
terra	sqssssssv
territ~	uqutsvrsn
terr~	qrrvpwspw
terug	srtprtrsw
terugk~	sssyssssn
teru~	rqstssrrx
tess~	pvrsswsto
test	qp2qonqs0
test 0	srvsspsst
test and	to0ssstsm
test de	srrsssssw
test for	sr0ussssj
test your	sqrstsssv
teste	rspwsssss
tester	tttrstzsj
tester~	ssrvsssst
testing	trynrrsru
testin~	spzlrrurv
tests	tu1zppppk
test~	rr2wnnsnw
text	ssyjopwtu
text me	sstsssvso
textiles	ssssssrwp
textil~	tsststrwm
text~	ur0urqsvg
thailand	rssssssxn
thaila~	rssssssxn
thai~	sqqrsssxr
than	mp0vo0qnt
than 0	prvtoptwv
than a	rrrsrsrrw
than expected	rsssspssx
than one	vsttssssn
than the	rruovurrt
than we	rqsrrwrru
than you	suslssxst
thank	2upymqmny
thank all	tssussssp
thank you	1upymqmny
thanks	4qqwonsmu
thanks again	tusyrqrso
thanks for	30ouppokt
thanks regards	ptqsss2sm
thanks so	trrsrrrrw
thanks to	rrrsrtrrv
than~	2tpympomx
that	ppnxs2qot
that 0	sssrsrssv
that a	porvqwqsw
that an	sssrswssr
that are	rrrsqrssw
that at	sssssssvp
that can	rtuossrrw
that come	trsossssw
that could	sssrssqvs
that date	ustsssssp
that day	stsqsvssq
that does	tsvpsssss
that had	sssvssssr
that has	rrrqrrxrt
that have	sssqssssv
that he	srsqsstsw
that i	nuoxslxvs
that includes	stsssxssp
that is	rqqwtssqv
that it	ypsvroqqx
that match	rrrsrrrsw
that might	svssssqsr
that on	vrsyssssl
that our	qorvwsqtt
that reason	rssxstsso
that the	oqnzp0put
that they	sssovrssv
that this	rtqvqwqqs
that time	srsssrxsr
that to	sssrssssv
that was	trqvrrurr
that we	rotxyooqw
that will	srsrssssw
that you	psryspwnw
that your	yrovuxqmq
that yours	rsspssssx
that~	sssrrtsvr
the	rpoxq0rou
the 0	urxg2zlmt
the above	uypvqqqps
the admissions	qssnsussz
the advert	2rrprrsrp
the agency	srsorussx
the agenda	snssssssx
the agreement	ssssxssso
the announcement	trsvssrsp
the app	qrunrqqvz
the applicant	sqsqrsssx
the application	isvurrrr0
the applications	ptswstsso
the appointment	sssrzuusi
the area	wrsqsstsr
the assessment	rr2ssvssj
the assistant	ssstsqssv
the attached	pvznxprps
the average	ssssssrxp
the back	stsosssuu
the backend	twnsswsso
the bar	rrswrursq
the below	rossss2sn
the best	ktsztnpsz
the better	sssxsqssq
the big	trrvrttrq
the board	qupzsrqss
the bottom	sssptsrsu
the brief	srytssrsn
the budget	ssrsrvrss
the building	susssvssp
the bus	rssmssrsz
the button	osssssssw
the call	ruuvrqqrr
the candidate	qsrprrury
the candidates	srspsussv
the car	stsmusssv
the card	srsrssssv
the ceo	sssosuvtr
the chance	rssvsssss
the chat	rvrussssp
the chief	sssuttrsp
the christmas	usslssssx
the civil	ssvtssssp
the client	qntxrswqr
the closing	2rrsrsrrl
the code	rrrwtrrrt
the committee	wtotowoqv
the company	qurrrtsrv
the conference	spssssrsx
the contract	qqqrvuqqx
the country	sqssssssw
the county	ssspsttts
the course	rspsssssy
the current	qsrvrsrus
the cut	srswsrsss
the cv	vrussstsn
the data	stymsrsrt
the date	qptxrrrrw
the dates	strsssvsp
the day	ruqwqqqsv
the deadline	0trorrrrs
the dean	swspswsso
the decision	otrtrqrrz
the deck	sssmsqtsz
the delay	rssssvssp
the department	wpqpq0tqr
the deposit	sstrqqtsw
the details	qyrrurrrr
the director	wvstswqsj
the directors	usspsssss
the door	swrqsssss
the eligible	ssswsussn
the email	rvrurrrrs
the employer	wsrrrrurr
the end	zpovmvsov
the english	rrvssrsst
the envelope	sssvussso
the event	srsrssssw
the executive	vssrssssq
the exercise	ssysssssn
the extra	rrrqxrrrt
the family	sssqusyso
the federal	tsspssssv
the fee	ssrrssssw
the feedback	sssvsusso
the final	stszryqsh
the finance	sssssstuo
the fire	ssssswsto
the first	rvpmzwoss
the flat	srssqrrsy
the floor	utsvsrssn
the following	xtwlslqzs
the form	0rsloqrrz
the formal	ursswssso
the founder	sssrswssq
the four	srtusprsw
the front	tysqsssso
the future	orsurrrrz
the general	tstosssrw
the good	sosqrsss0
the governors	ssssvvsso
the graduate	svtqssssr
the group	susxsnpts
the hall	srssrsssv
the hands	srvsrsssr
the hard	ursvssssp
the head	sttvststl
the health	suurssssp
the highest	srsvssrst
the hiring	rzqsoxqos
the history	sqsrssssw
the holidays	ssstssusp
the home	srsqssssv
the hours	twswtsssj
the house	sssoupusv
the hr	wtssssrsq
the idea	sssqsrssw
the inconvenience	sssqrvsst
the information	rrrurrrrv
the interest	rrsxsrssq
the internal	usswsqsso
the internet	ssskssss1
the interview	jzpupxqpx
the interviews	rvssspssu
the invitation	sqtrssssv
the invite	svssssrsr
the january	srstsxrum
the job	nqpvsqxuu
the jury	wrrsrrrrs
the kitchen	ssrrrsssv
the lab	sxsrsrrsr
the lads	rssxvrrso
the landlord	sssmrvssx
the last	twrtpotqt
the latest	srslsxtmz
the lease	sssrrsssv
the letter	rrsqyrrrs
the level	ssstutssp
the library	sssrsvrtp
the line	rtrvrsnus
the link	o0zktpqpv
the list	qqqrrxowv
the little	srsqwsqst
the loan	ssspssssv
the long	rusqsvqst
the loop	svsvsvrsk
the lowest	sssossssx
the mail	sssqssrsw
the main	sssptsrvu
the manager	sqspsursw
the market	rprpsrzus
the master	sssptsrsw
the matter	srsprxsst
the meantime	wrqotyqqs
the medical	sssysrsso
the meeting	rvrrrqrrw
the middle	vrslxwrsp
the minimum	tssvtrsso
the mix	rqsssyssq
the moment	oprvqzrqv
the money	sqspsqss0
the month	5srksptsr
the most	qrtvrqrry
the new	oxvfp0qp1
the news	sssusttsp
the next	mwyv0moor
the night	srtvrsssr
the number	yqqussqqs
the numbers	sssstyrsl
the numerical	sswssssso
the offer	rqrp4oqru
the office	tuslttrry
the old	susowstuo
the on	ssrrrsssv
the onboarding	srssvsssr
the one	psrzqvqqt
the online	rtvsrrtrs
the only	urrnsrssy
the open	sssrwsrsq
the opportunity	vrrwsrqrr
the oral	svursussn
the order	ssswstssp
the original	sssptsssv
the other	tqrvznnpx
the others	ursqrwrrs
the outcome	xtqtrtqqs
the owner	rttuqqqrw
the panel	tupwszmmt
the paper	urrptrrsv
the paperwork	stssxttsl
the partners	trszzrrri
the password	srspssssx
the past	rrrvrrsrw
the people	ssrurosrw
the person	usqxrpurq
the phone	oqttzmstt
the pile	zssnssssr
the plan	sssusssto
the pool	sssqs1ssl
the portal	xsqlvtsrv
the position	1rpu3oqoj
the post	osrw4uqom
the posting	sssrsqrtw
the power	tsspssuss
the practice	urwsssrsq
the pre	sssttsssp
the present	rrruqqsrx
the price	sqsqqsss0
the problem	ssuqrsrsv
the procedure	rrsqszrsp
the process	pzpurqrrt
the product	ttvrsstsn
the profile	pstwssrss
the progress	uqsrssssv
the provost	srsttussp
the quality	sssqssssv
the questions	ssrrssssw
the queue	rrsrssssw
the range	sssssotsv
the real	srsrssssw
the reason	srrorsrry
the recommendation	sossusrsw
the record	sqsrrrrsz
the recruiter	tssrsvqss
the recruiting	qsstsrssv
the recruitment	sssstwssm
the register	ssstswssp
the release	ssspssssv
the required	sssvsvsso
the requirements	vsssssssr
the requisition	tsstsxrsn
the research	sssqsqssw
the reserve	sssqtorsy
the residents	stsusstso
the rest	wtqvqqrqt
the result	ptvspyqqs
the review	rrsqrwtsr
the reviewers	ssssssssv
the right	tqmwsotr0
the role	vsqw0xopi
the room	rrsprqsr0
the royal	tssssstsp
the salary	tsssvtrso
the sales	suttsrssp
the same	swxsqsqpr
the scheme	usstssssp
the school	utrqsuott
the screen	srsrusvso
the search	vvqurvpqp
the second	uk0ksxqpx
the security	sssrssssv
the selection	svtvpuqqq
the senior	uxsqurssm
the service	sssssvrsr
the sheet	sstststsp
the shop	rxxqsrsrn
the side	swrqqrssu
the sift	sswrssssp
the situation	ssssswssp
the software	wtswrrprp
the specified	srvsssssr
the spot	sssr1rswi
the spring	qorxqv0qo
the staff	sttutttsl
the start	pptpxutrs
the station	svsssvssn
the status	wrrqrwrrs
the store	yssrssrsq
the studio	xsssssssn
the successful	sssvssssp
the summer	nqqxrvxqq
the survey	ssspssssx
the system	ypruvsrro
the table	swrrrqsst
the tax	sssuwqsso
the teaching	ssstssttp
the team	mtqvw1wpg
the technical	rrutsuvsl
the test	qryvrrrrq
the tests	tsvsssssq
the third	tvrnstwsr
the time	otpzsspqw
the top	qrrwrwppv
the training	ssspsvrvq
the travel	sssqssssv
the trial	srswrsrsr
the trust	rssxrtutl
the trustees	svrntqurv
the truth	stspssssu
the two	qssyqyqpp
the uk	sssrvssss
the unit	vtrsqsssr
the united	ssspssssv
the university	ptrrvtuup
the upcoming	spsrssssy
the usual	tqsowrvss
the vacancy	urrvrsrrr
the very	stsvsrssr
the video	swovsssun
the vp	sstrsutsp
the waiting	ruspsqssw
the warehouse	swsssssso
the way	urrxsoqru
the web	rsrrrrrry
the website	usstsrsup
the week	xtqkryspt
the weekend	rsxttprrs
the weekly	srsrssssv
the whole	uprtsqsrw
the winter	vssrrsssr
the woods	swssssrsq
the work	rsrwprrrv
the world	qrrtrqrr0
the worst	sssostssv
the written	stzusrssl
the wrong	vssosrtst
the yard	sxsstsrsn
theater	tsspusrtt
theatre	svrssrsyl
theatr~	svrutqszk
thea~	uuqtvoqzk
their	pnrypl1sw
their hiring	rssvssssr
their next	sssrstvsp
their own	ssrvrrsst
thei~	pnrypl1sw
them	4qzwijnsu
them as	sssqssssv
them on	ssvrrusso
them you	ssspsstsv
thema	rszsrrsro
them~	ru0nqqrqu
then	y2njn0tms
then i	trsoruzso
then the	srqsssssy
then they	svsrssssq
theo	ussvvrqsn
theori~	sprsrsssz
theory	ssqrssssw
theo~	ssoprrss1
therap~	tstpxsrtn
there	qmzxmytkt
there a	uzyltorps
there anything	sssspsssw
there are	rqxmoyupv
there is	prvurvrou
there ll	tvqvrqrrs
there no	rtwnqsxpt
there nothing	sqruryrrp
there one	trsstussp
there was	qrrzsmrsv
there we	tsspssssu
there were	rrqurtrry
there will	rvrrsrrst
thereafter	vsssssssp
therea~	vsssssssp
therefore	ppp2qxqqt
theref~	ppp2qxqqt
theresa	vssrsrusp
theres~	vssrsrusp
ther~	qmzxnytlt
these	spuipps7v
these are	srvrssssr
these job	sssssss0l
thes~	rptjpot7v
they	rplwozswt
they are	tqtksttxv
they come	xssossssr
they d	qorrqtwsw
they did	sssqsotsy
they do	rrspswqus
they go	svsqssssq
they ll	sxrqrqrtt
they rang	srsqssqsy
they re	pvrwtpvsp
they said	sqsprrpt1
they ve	sqpup1rsr
they want	rsrnvuurt
they went	sssrsqssv
they were	rtrxrtqrs
they would	rssrrrsrv
thia~	srtxsrssp
thiel	sssqsrssw
thie~	sytqsqrrs
thing	prvwrntpw
thing and	sssqssssv
things	uxqunyqns
things up	srrssvssr
think	lqpvtnywv
think about	swsqtrusp
think and	ssvrtsssr
think it	ssrpsrrrz
think of	sssqsrssv
think that	sssrssssv
think the	qqsrssssy
think we	ssspssrsx
think you	rqruwrtup
thinking	qpwwqoptx
thinking about	sprrssqty
thinking of	qrsusqrsy
thinki~	ppwvqpssw
thinks	rrsrsswrr
thin~	orvwpottv
third	rtpvqxupr
third of	sssssxsso
thirty	rvrmuqstv
thir~	qwonsyuru
this	ptnytoqux
this a	sssqssssv
this afternoon	sstpzstsm
this alert	sssrssszo
this by	svrtssssp
this code	sspqssssy
this confirms	ssspssssv
this decision	rssxssssp
this e	suqtrwrsp
this email	vsqstqprv
this event	rwrrrrrru
this has	sssqswsss
this is	wrnzsqopw
this issue	rssossqq1
this job	wrrvrrstm
this letter	qrrwurrrs
this mailbox	wsssssrrr
this may	tssqssssv
this means	srsssxsso
this message	wsrprptrw
this moment	pssuszrso
this month	sssmruruw
this morning	0sqstpppv
this note	stsvssrsp
this notice	usturrrsp
this occasion	mtrzrorrx
this offer	rrrqzrrrs
this one	nzp0rnovt
this opportunity	rrrtrrrrx
this particular	qssvsssss
this point	ttswustsk
this position	psswswsun
this role	srswrursp
this round	rrrrrxrrs
this season	sssrssssv
this summer	sssutpssu
this time	jsr2rprq0
this up	sssqrssyo
this vacancy	usspsrssv
this was	rrryrprrt
this week	pxrdonz6v
this would	sssqswssr
this year	qquwqksr2
thistl~	sqsqtssrw
this~	sqsqtssrw
thomas	stsvssusm
thom~	rssvtqsrr
thor~	tvqupusqr
those	4oswmoots
those of	ssrpssssw
those who	rqsvqusqu
those whose	ysspssssq
thos~	4oswmoots
though	ttsuqtopw
though it	sssrspssw
though you	swsqsrssr
thought	pvovqnxrv
thought of	rrsqrsusw
thought you	ussvrstso
though~	qtnurm1qv
thousand	rrsrsrssv
thousands	tssjssss0
thousands of	tsskssssz
thousa~	trsksrss0
thou~	utpvrmtpy
thread	qussssqvs
three	tr1splvot
three days	rrssxrzti
three for	srvrssssr
three hours	spzrssssr
three minutes	sssqssssv
three months	tsspyqqrt
three of	uytorqurq
three people	vssmtutsr
three times	tpsusssst
three to	uvsqstsul
three weeks	xqqmsysrr
three working	msrrssss0
three year	ssutsssvm
three years	sqsksstxw
thre~	tr1vpktpt
thrilled	rrrn1rtrr
thrilled to	sssn0rtsq
thrill~	rrrn1rtrr
thrive	sssrssrvs
thri~	rrrl1qrvs
through	2xwtrkqnp
through 0	sssvsqssr
through a	rsrvssqrt
through all	sssrssssv
through an	sssrssrvr
through and	vsursrssp
through it	ssrssswsp
through our	vqrssrurr
through the	uupjwtxqs
through to	rq0nrtsru
throug~	2wwtrkqnp
throwing	wssqssssr
throwi~	wssqssssr
thro~	2xvtrkqnp
thru	wssrstqsp
thu	rxnqpstsy
thu 0	runrqstqz
thui~	rsvrsrrtt
thunde~	ssssssqwr
thun~	ssssssqwr
thurs	uzwqprprq
thurs 0	svsrqssst
thursday	uyxgsnsrv
thursday 0	rznmtrrtx
thursday and	ssrrsxrsq
thursday at	rtrqrrrry
thursday so	usstssssp
thursdays	sqrrrsssw
thursd~	uyxgsntrw
thur~	vz0grnrrv
thx	sssvsssso
thx for	sssvsssso
ti	prytsurot
ti va	sstrtsvso
tiago	trssustsp
tiag~	trssustsp
ticked	vsstsssvl
ticket	orsrrsusx
ticket~	svtsrqrrt
tick~	ruwpqltuv
tid	spssssssv
tide~	ssswsstso
tied	swsssrtsp
tief~	pusrswssq
tiempo	trvrsrssr
tiem~	trvrsrssr
tien	surnsvsst
tiene	tsqssrrrw
tienes	quxtsrusl
tien~	qvuwqpspu
tier~	srqqrvrvs
tight	urrqryrrs
tigh~	urrrrxrrs
tijd~	svursstsn
tiktok	sssusstsp
tikt~	sssusstsp
til	tqqspxqrw
tilbur~	tsststsso
tilb~	suuuutssj
till	xqlrzyrmq
till the	3rqztkqqo
till then	rrrrrxrrs
till~	usvsssrsn
tim	rrrqynrsx
timber	tstrssusp
time	l3qwpnrsv
time 0	ryzqqpqqr
time and	kts1vprrt
time at	twspsstsp
time before	srvsssssr
time for	rwsqrrsrs
time i	ssvnssrsv
time in	srruspssv
time is	sutprrtst
time limit	ssyssssso
time on	rptsssssv
time only	srsqxsrsr
time that	usssstssp
time the	stvrsstso
time to	wxovqoqpv
time today	stssssvsp
time we	msr0srtsr
time with	ssrsrrssv
time you	ppsyssrrv
time zone	svssssrsr
timed	srxvssssm
timeli~	sqsps2rsq
timer	sswsssssq
times	q1owqntsr
timetable	ussturssp
timeta~	wrqqtrsrt
time~	ryvlryrpq
timing	ssssstwso
timi~	usrpsxvrm
tip	vtrrsrrtr
tipo	swsssssso
tipp~	qrsvsssst
tips	voqlxrqzt
tired	sssnssssy
tired of	ssspssssx
tire~	srrosrss0
tiro~	xrsrursso
tisch	tuspssssr
title	urropq1ss
titl~	tqqtpq0sr
tito~	turtsruso
titre	rssusvssp
titr~	rssusvssp
titulo	urvtsssso
to	rpqysptqv
to 0	oqri5jyxv
to a	pk0wmysou
to accept	rrrl0urrv
to acknowledge	ursspsssv
to add	sssvssssq
to advise	rsstysstl
to an	lswltvsuw
to and	trsvsrssp
to announce	smsmssss3
to another	srsvtpsst
to answer	wrsnrwrtr
to any	qrstrqrsz
to anyone	sssquvrss
to apply	0onvomszt
to appoint	ursq1stsk
to ask	sorj2urrw
to attend	ruworrsrt
to be	qqnvu1qos
to begin	rrwryrqrq
to bring	ryqvsqqrs
to build	rrrvrrtrr
to buy	stspssssv
to call	swsnsrrvt
to campus	stsrsvssp
to cancel	swsrsqrst
to catch	spssssssv
to change	susnrrstx
to check	vqrrrrxrr
to claim	sssqsssvr
to close	sususstsn
to come	nsrvxpsrt
to complete	rv3rrrrrj
to confirm	xsorxqppv
to consider	ossysrtsr
to contact	rsspsvssu
to continue	qruxsqssq
to convey	srswssrsq
to date	tssusrtup
to decide	sssptqssw
to discuss	sxrptrqru
to discussing	vrssssssq
to do	vt1ipynnv
to each	wrtqrrtrs
to email	qssqrsttw
to end	sssvtrssp
to everyone	wrrsrrsrq
to expect	svsrssrsr
to extend	ssss1stsj
to fill	qrrtxrurq
to find	rvskrrzru
to finish	qruqrsrrw
to follow	rsrqxrrrt
to four	usvottusn
to friday	rvrrvrrrq
to get	wztkursns
to give	ospxtyopt
to go	rswvypoos
to have	lqrw01rlq
to hear	p0qlwuyop
to help	pstnrrvuw
to her	vrsprssst
to him	sssrrsrsw
to hire	rrrtsqwup
to his	sssvssqss
to hold	rrrrpzurr
to include	sssvssssq
to increase	rsspusstt
to inform	mwotxxpou
to interview	qzrsqqqts
to invite	qwtlvssqx
to its	sssssvssq
to jobs	rrsrsssvt
to join	pqqx1qqqr
to keep	nqrqo4rqw
to know	qxprtuuns
to learn	pvrtsrsrt
to let	zpumpwqqu
to look	quqyrrqrt
to make	nqrps3osu
to me	rs0lpnysv
to meet	q1rtoutnq
to meeting	sxsqssssq
to move	isvyurqqv
to my	srrtsrrrw
to offer	nppw2npp0
to open	tsvssttsm
to opt	tusrsssuo
to other	psswssssr
to our	nrrvtqxpw
to pass	rrztrprrt
to pay	ssspssssw
to place	sssqszssp
to prepare	rvxrrrrrq
to proceed	nwrvuqsrr
to publish	srsqrstsv
to pursue	qsstsrssw
to put	qrrvwosqt
to re	sssqsxssq
to read	trrsoxqru
to receive	sssmssrtz
to record	srwsssssq
to reschedule	sxrrrsrss
to respond	wstsssstm
to review	sqrtxrrss
to ring	vssrsstsp
to say	4uounrlpv
to secure	srsossssz
to see	lzzvruqlq
to seeing	sksptsss2
to sell	stspssssw
to send	tvrnostsw
to set	rxrptrrrs
to show	stsossqsw
to sign	rrrntxrrw
to sit	srxmrvrru
to somebody	sssvsvssm
to someone	rrrwrtrrr
to speak	suututrrl
to start	qptpxsvrs
to stay	sssrtqsrv
to stop	rrrrrusxr
to submit	strrssvsq
to succeed	sssrssrvr
to take	oo0vuuonv
to talk	pyqpttrqv
to teach	sstvsssso
to tell	lrpvuypsv
to test	srwrssssr
to thank	sqr0rsrsp
to the	3pqwunqns
to this	wvptuspqr
to three	urxmsrrrt
to thursday	stsrssvso
to try	ssspssssx
to two	rqysprrrw
to update	urspsusst
to us	rrszrnuqt
to use	rsslurss0
to view	srrrtrrrv
to visit	qsrvssrst
to wait	rrqvrxqrq
to walk	stsssutsp
to welcome	ssssususo
to whom	ssspswqst
to withdraw	stsrsqssv
to work	2oowynrns
to write	wrr0stopp
to you	rlwu0wsis
to your	psqz1nmqu
to yourself	ssswsssso
tobias	qrsssrusv
tobi~	qrsssrusv
toch	suswsqssp
todas	strtqxrvm
today	uusmrprvw
today and	trrqsuqsw
today for	svspsssss
today or	sussssssp
toda~	rwplo0pvv
toddle~	srsssqssv
todd~	srsssqssv
todo	ssqsvssrt
todos	rsrusvsso
todo~	rsrusvsso
toe	svsqtsssr
together	rsxknxwss
together with	ttsnrsvsv
togeth~	rsxknxwss
toge~	rsxknxwss
toi	wqrxwqusj
toi toi	ttssssssp
token	sssswsssq
toke~	sssqwsusq
told	nlpyqzssv
told me	rsrrrrwru
told that	ssstrqssv
told the	snrrsrts0
told us	rprvrwtun
told you	rrrwturso
tolerance	ssswssssq
tolera~	rstvsrsrr
tole~	rstvsssrr
toll	ttsorsssx
tomasz	pwssrrrsu
toma~	owunrurrw
tomb~	sqrrsvssu
tomorrow	pxzkznqpu
tomorrow 0	rvvrrrrqq
tomorrow at	rotrrrrr2
tomorr~	pzzkvnqqu
tomo~	pzzkvnqqu
ton	x0ztqqoqi
tone	qrssssssw
toni	srsuvsrsp
tonight	suqpxunru
tonigh~	suqpxunsu
toni~	ruqrxunst
too	rppuvpqux
took	prsyujtqy
took it	rrsxuqrrq
took to	sssvssssr
tool	rqrosrtsy
tools	ussksrvtv
tool~	xqukrovtw
top	upoxqpwpv
top 0	srssssvss
top of	srsrsttrv
topic	qtwqrrsrt
topi~	qtvnrrstw
tor	rvrtssqss
torn~	trrvstrrr
toronto	sssssvqsq
toront~	sssssvrsq
toro~	sssssvrsq
torr~	rssvsswpq
tot	pxtrswqqs
tot 0	rsusrrwrq
tot en	sqsttssvq
total	qqxvrqsrt
totally	srsqssysp
totall~	srspssysp
tota~	poyrqq0qs
touch	xurqpyuno
touch and	ssspssssv
touch by	srsssvssq
touche~	ssswssssp
touc~	xtqtoyvnn
tough	rsswsssss
toug~	qrsvsrrsu
toujours	pvrqsvtss
toujou~	pvrqsvtss
touj~	pvrqsvtss
tour	rypqrtqvs
tour of	susrssrvp
tours	rrsqvsrsu
tour~	rrrswrtuq
tous	sorwsprsx
tout	tutsqvrqq
tout de	ssrqsxtsq
toute	tvrvtrtsk
toutefois	srsvstssq
toutef~	srsvstssq
toutes les	tsstssssp
tout~	vvqysqsrm
towa~	rsrvrqtrt
town	srrrrvtss
tr	sqrsssssv
tra	prturqsry
trabajar	wtqsrsrsq
trabajo	rqrrrvssv
trabaj~	yuosqtrqt
trab~	0tmsrrspu
track	vrvlsrrut
tracking	srsrssssv
tracki~	srsqssstv
trac~	pptmrqs0z
trade	rssqrsrsw
tradit~	ssstsrsqv
traduc~	rqurprrrz
trad~	ssxpososy
trae~	rwqrsssst
traffic	rsstrsrsv
traf~	svsqrrrsu
train	vypsroqst
trainee	wu1ussotf
trainees	srrvsussp
trainer	prszssssp
traine~	rr11tqpve
training	osowvpwvr
training and	tsssssrvq
traini~	prnvtnxvu
trains	svssssruo
traite~	strtsussp
trai~	o0xwolowp
traj~	upuussssq
tran	stsprqssx
tranch~	rrsqswsst
transaction	sssnssssy
transa~	squnssrux
transcript	xssqsstsq
transc~	yqrtrqsrs
transfer	rrrqsvtrt
transfers	sssqssssv
transf~	rrsmtuurw
translate	usvpssssq
translation	rsxrssssp
transl~	vs0mrrrsq
transmettre	prrrssysr
transm~	wrrprrxrt
transport	trtsysrvk
transp~	wtprvzpuj
tran~	znztnrspr
trasla~	rrrwsrsss
trasme~	tststsssp
tras~	srtyrqrrr
trat~	vspnurssw
trau~	rpsvvqrst
travail	vrunrrssw
travai~	wpvqrrrru
travau~	rqssssssw
travel	rypkpo1uv
trav~	qzppolzsx
tray	srzpssssq
traz~	rvssssssr
tre	ovxtqppqw
treasurer	sussruptr
treasury	ssspsutst
treasu~	suslrwqtu
trea~	puqvttprt
tred~	sssrxsssq
treffen	uzsrrsrsm
treffer	sssssssyp
treffe~	s2sqqsq1h
treffpunkt	rqrrrqrrz
treffp~	rqrrrqrrz
tref~	rzrmqpp3s
trek~	utrwtrssm
trends	sssrssssv
tren~	rssmsswsv
tres	oxwurnrpu
trev~	vrtstsrsq
tri	trstsstuo
trial	qtqzpsrqu
tria~	psoxt2onr
tribunal	ttststssn
tribun~	ttststtsm
trib~	ttssstusn
trick	rxurssrsp
tric~	swupssrsr
tried	rsrwvptrr
tries	spusssssu
tries to	sptsssssu
trie~	qorutp1qs
trimestre	srsqszssr
trimes~	srsqszssq
trim~	srrqsyrsr
trin~	stsswussl
trip	srtqssssw
trish	sussustsm
tris~	qtssusvsp
tritt	vrsqstrsr
trit~	wrsqstrsr
trois	qsxsrpsru
troi~	psxurorru
tros~	sssvssssr
trotzdem	rrrxrusrq
trotzd~	rrrxrusrq
trot~	qrryrurrq
trouble	trxprrtrs
troubl~	trxqrqtrs
trouverez	rssstsusp
trouve~	qqvssrtss
trou~	tryrrnuqt
trovi	srtussruo
trov~	squwutqul
truck	sqspuswsr
truc~	sssmts0up
true	stspssrsx
truly	qsrvsssst
trul~	qsrvsssst
trust	strxqpusr
trustees	surmtttst
trustees met	sssqsqssw
truste~	rurjsuvtu
trus~	pupvptvur
truth	stsqssssv
trut~	ssstsrssv
try	lzpyqntpz
try out	svqsssssr
try the	rssssrssv
try you	susrssusp
trying	rptorrwry
trying to	spumsstsy
tryi~	rptnrqyqy
tu	yxlvmmwpx
tu candidatura	srrwrrrrt
tu perfil	ussrssvtn
tu peux	rqwqrrssv
tua	voursvrsp
tua candidatura	zrssssssm
tudo	wpwtrrvsk
tue	rwruorrtu
tue 0	rvssrrrrt
tues	suwqqrrrt
tues 0	suwsssssn
tuesday	r0sluppry
tuesday 0	szpolrrs2
tuesday at	rvqqrqqrz
tuesda~	rzxltnorx
tues~	rzxltnorx
tuned	srspssssy
tuned for	srsqssssx
tune~	srsqssssx
tuning	sssssossw
tuni~	srsstossw
tuo	qvptuntru
turbine	wtsrsussn
turbin~	wtsrsutsm
turb~	wtssrussl
turk~	rpqsrsrr3
turm~	qtsvssssq
turn	ptslrtru0
turn down	sssqssssw
turn up	srsrsrssv
turned	uqpswotqw
turned down	urrrrsrrw
turnos	ursrssusp
turns	trspssssv
turn~	woru0juou
tussen~	sssrsvssq
tut	rqr0qprsv
tut mir	rrsyssrsp
tut uns	srrrsrssw
tutors	stsussssp
tuto~	rrrxtrrrr
tutto	zrqrqqrrv
tutt~	zsosqtpst
tv	rrrn0rsrt
tv l	ssssystsn
tvod	sssswssuo
twee	xoplrwstx
tweede	strrsrrsv
twee~	rurssqrrv
twelve	rrrvsprry
twel~	rrrvsprry
twenty	srtpsqssx
twen~	srtpsqssy
twice	rpp0qowtr
twic~	rpp1qowts
two	lm0wn1sos
two and	sss3qlrss
two copies	sssrvsrst
two days	qxsuqsvtm
two hours	rqzpqrory
two months	srspssusu
two of	tuorp1tpr
two others	srswstssq
two pages	sr1rtsssk
two people	svttrymrp
two references	qqrqyrsru
two things	suupsssss
two weeks	usurpuqrt
two years	ptptrrysr
tx	ssspssttv
tx 0	ssspssssv
tyler	ssssuspsu
tyle~	ssssuspsu
type	spqourwsw
type 0	spsssstsv
type of	ssssssssv
typed	vssrssssq
type~	usspsssss
typical	ssussstsp
typically	wrsrstssq
typica~	xqvprusrp
typing	sszpstusl
typi~	so2prywqi
u	wzmol2opw
u een	rqtrssssv
u heeft	trspsrssy
u kunt	urrpsqssx
u s	ssrtrrrrw
uber	qzqqonwqz
uber 0	rqrxssrrt
uber das	tssqtnrsy
uber den	strnrvvrt
uber die	vyskrtrru
uber eine	qqsrssssz
uber ihre	svrsrrrrt
uber ihren	sssrqsssw
uberlegt	rrrrryrrr
uberle~	rsrqryrru
ubermittelt	1rsqssssn
ubermi~	2srqssssl
uberna~	uxsossxsk
ubersc~	srvrrrrss
uberse~	usxrsrssm
uberze~	qqttssrsw
uber~	2pqtootpw
ubungs~	srvtssssq
ubun~	rqwurrrrs
ufficio	xssvssssl
uffici~	xssvssssk
uffi~	xssvssssl
uhr	o00nnmprz
uhr im	r0rrrrrrp
uhr in	rwrrrrrru
uhr oder	swssssrsq
uhr zu	spssssssx
uhr zum	sqssssssv
uhrzeit	swssssssp
uhrzei~	sxsssssso
uhrz~	sxsssssso
uit	qxvvqwsqk
uiterlijk	sqvqsxsso
uiterl~	sqvqsxsso
uite~	spvusyrrl
uitk~	rrssssrsv
uitsla~	sssosrssy
uits~	qsslszrtu
uitz~	tssrxsssp
uk	vrqmtqyus
ulrike	spwtsstsp
ulri~	uowusstso
ultima	rrrsrxrsr
ulti~	nptrrxrsx
um	nz0ipotrz
um 0	rypqpnqq4
um abraco	rtrxssssn
um die	rssqwsrsu
um drei	spsssstsv
um ein	rqssssssv
um eine	tpypsstsr
um etwas	usspsrssu
um geduld	tssssvssp
uma	pvyvoxyog
umfrage	rsssssssw
umfrag~	rsssssssw
umfr~	rsssssssw
umge~	rsttsoqsw
umst~	sssusssto
umzu~	spqspstq3
un	my0vomvlv
un abrazo	sqrvtsssr
un autre	rrrrrurrw
un cafe	srsssswsp
un cliente	sstrsswsp
un cordial	sssvsrsss
un delai	urrsrrrrw
un saludo	sqtvsstso
un test	srsrrrrsw
una	lxzpn0tlt
una persona	sssvssrsr
unable	prwxrnrqw
unable to	prwxrnrqw
unab~	prvyrntqu
unanimous	srssysrsp
unanim~	srsu0rrsm
unan~	rtrt1prro
unaufgefordert	vsslsysss
unaufg~	vsslsysss
unau~	vsslsyssr
unbefristet	qrrrurr1o
unbefr~	qrrrvrr1n
unbe~	notmyupzu
uncert~	stsrsxsso
unce~	stsrsxsso
uncle	svsssrrss
unco~	rssputssu
und	mzwwnntov
und das	xtrysqqrl
und deine	psstssssv
und der	qrrvsrsst
und die	rppwrswqw
und du	rwqsssssr
und ein	rssrrrrrx
und eine	sovprqsuw
und einen	srysssrso
und freuen	qsrsvsusr
und haben	strprssut
und herren	uqsqrrssw
und ich	xvsxspvrg
und in	sssvssssq
und laden	svrrrrssu
und liegt	vrsrsqssu
und melden	qrspsvtsu
und werden	tssussssp
und wie	srsqrsvst
und wir	szqzwrsre
und wird	rvrsrqrrv
und zwar	tussusssn
under	xlywpwrmr
under 0	royxurrro
under consideration	ossxswsso
under review	vsspssssu
under the	ussqsrrrv
underg~	rrssssssv
understand	qqrvrpyru
understanding	rtrorwvrt
understanding of	sssrssvss
unders~	oqpwpr1qu
undert~	susrttssn
underwriter	rssrqtssv
underw~	rtsmrussx
unde~	wnpwo0umt
une	mtwunyvlu
une piece	srssssssv
une semaine	srrsssssv
unfa~	sssrspssx
unfortunately	jvq1qopq2
unfortunately the	rtrqrsrrw
unfortunately we	isr0rrrr0
unfortunately you	qssvsssss
unfort~	jvq1qopq2
unfo~	kuq1qopr3
unge~	tryussrsl
uni	usstsstso
unic~	sstvsrssp
unid~	ststsusso
uniform	tsssxrusm
unifor~	rsrrxrtsp
unif~	rsrsxstro
union	wsrnvqrvq
unio~	xstmvqrur
unique	rsxpsssst
uniq~	ssxpsssst
unit	rwwvoorsr
unit 0	susqqrssv
united	vsqrrqrtv
united states	rrrtrrrtv
unit~	rsqsrpswv
universitat	sssuvrssq
university	uoourvtxp
university of	qrqurtryq
univer~	xnnurwtuq
univ~	xnnurwtuq
unlimited	rsspssssw
unlimi~	rsspssstv
unli~	prusrrrtw
unmo~	sssrususo
unos	tvsssssso
unpaid	sssnssruw
unpa~	sssmssrux
unpr~	ssspssssw
uns	yxouzlskr
uns als	rqsssstsv
uns am	rtswrsssr
uns an	qrsswstsq
uns auf	msst3rtvj
uns bei	osrsrstsw
uns bis	rswusrrso
uns bitte	spyustusk
uns den	sssrrsssv
uns die	tssyssssl
uns ein	rrtvosssv
uns einen	sqxsssssp
uns fur	srrtrrrrw
uns gefallen	srsusvsso
uns im	svtrxrvsi
uns in	uvsvssssk
uns leid	srrtrsssw
uns nicht	qssysssso
uns sehr	rustusssn
uns sobald	pssrsrrsy
uns vor	tstpstsst
unser	urzsjytms
unsere	onv1ssrpu
unserem	wwrypoqps
unseren	qrxupsvxj
unseren kunden	sssssswsq
unserer	wqrypwuqj
unseres	usssstssp
unsere~	xxyylqsrg
unse~	tv0ylosms
unsuccessful	rrr1rprrs
unsucc~	qrrzrprrv
unsu~	qrrzrosrv
unten	suvrsrssq
unter	1xqssnqqq
unter dem	ssstvsssp
unter der	uussrswsm
unterb~	sutttrsso
unterhalten	swrrssusp
unterh~	swrrssuso
unterlagen	0optqqrrw
unterlagen sind	wrsrssrsr
unterl~	1nouppsrx
unternehmen	wrsurrqup
untern~	yqstrrsun
unterr~	sqvustssn
unterschreiben	rqrr1urrn
unterschrift	srrsnrrs0
unters~	qoqrzsspx
unterz~	rprswrrru
unte~	1nouzmqou
until	vsqkr3prt
until 0	tqxpvxopp
until further	rsrrsvsst
until monday	vsssrstsp
until that	sssrs0sso
until the	wpuls1prr
until then	tprqr0qru
until they	srsrswqsu
until we	srsqsxssr
until you	psrpvttsu
untimed	sszsssssl
untime~	sszsssssl
unti~	tq1iq2nqs
unverbindlich	sssssswsr
unverb~	srsrsszsp
unve~	rsrnrvxrs
unwell	ssssqsssw
unwe~	sssrqsssx
up	otpks1uuu
up 0	srrrtsssv
up a	sv1qporrq
up again	srsssnqs1
up and	qvrmrvtrv
up as	strrsvssq
up at	tttnstsus
up by	svrssqsss
up for	qwpxppvrs
up in	rpqrrvwst
up on	puqtrsuru
up that	rxsrstqsr
up the	sstwyoqqq
up to	smzhuoxxv
up where	qsspssusv
up with	quqnwxqsr
upcoming	rosmssts3
upcomi~	qyrkrrsr2
upco~	qyrkrrsr2
update	ztnip0rtu
update you	vtsqssssr
update your	srrnrsruy
updated	qvqpruyqq
updated resume	stssssysn
updates	tksossss2
updates and	sqssssssw
update~	rrqlsqyq1
upda~	mqnup4qk3
upgrade	rsslrsru0
upgrade to	rssrssssx
upgrad~	rsskrsru1
upgr~	rsskrsru1
upload	lqykttrzv
upload a	qsrrrsstx
upload them	rssrssssv
upload your	sstssssxn
uploaded	ursvsstso
upload~	urtusrtsp
uplo~	opzmrssyu
upon	roqwxpsss
uppe~	ssssqsssv
ups	srupsstsu
ur	s1strwrsh
uren	surwqrrsq
urgent	vqrqrrwrr
urge~	uqrlrr0ts
url	srslssss1
urlaub	vqsq0rrso
urla~	wprn0mquu
us	tqrysmstt
us 0	ssspsstsu
us a	zp0kuruqn
us about	sqrxsrrss
us again	sssysrssp
us an	ussvsssso
us and	vrpyrrqup
us as	tsstvqrrq
us by	ssytsrrsn
us for	qurwqrrru
us from	sustsssso
us have	srxrssssq
us in	xsqwrotsn
us know	qwqqvwrrq
us on	tnrxrorry
us that	srstsvttn
us the	qrtvssrss
us this	sssvssssp
us through	suupsssst
us to	oopvozsxr
us what	sqvussssr
us which	sswrsssss
us why	sssrssrwq
us with	srsvtsssp
us your	turqqrsrv
usa	rtsnssttv
usd	rrsour0rp
usd 0	srsqtsysp
use	ps3isosrz
use a	rqyrrrrrs
use of	srsntsssx
use the	rxqlstrtw
used	psvrqptqy
usef~	srrtrrrrv
user	tqtjssss0
users	sssksrss2
user~	rstjrqrs6
uses	sqwpssssw
using	qsvhoo0xw
using the	strsrsssv
usin~	ptvhoo1xw
usted	rsrtuzrrj
uste~	rsrruzrrm
usual	tprlwvurv
usually	ypqorzrqs
usually takes	vsssssrsr
usuall~	ypqorzrqs
usua~	zmpjw0tot
ut	rrstsvssp
utc	rurrpstyp
utc 0	rursssszl
uteis	qrqurrrsx
utei~	qrqurrrsx
util~	sruorvsst
uur	msvqynssw
uw	xopvpprp1
uw sollicitatie	vssqstssr
uwe	srssrrssw
ux	wvwrqsrxh
ux designer	suvtssssn
ux researcher	tttsssruo
ux writer	trssrtswo
v	xvstptoqr
va	rpqzwpsqs
va a	sssvsrsss
va bene	rqsrwrrrt
vacancies	mqpupwq4q
vacancy	zrqxqypon
vacancy in	ssspssssw
vacanc~	xonxnymxr
vacant	srrqrtrvt
vacante	sssssvtsp
vacant~	pssxsxrtl
vacation	rrrpxrurs
vacati~	rrroxrurs
vacature	vurwrrtrn
vacatures	qqryrrryo
vacatu~	vspyptrzi
vaca~	wnmwoznyr
vaccin~	sussssssp
vaga	sxtvsvqqj
vaga de	rurvsvssn
vagas	ssspsrstv
vaga~	srrpsrsvv
vai	uqrzrrtsn
vakant~	vqrrvtrrs
vakanz	ssswstrsp
vaka~	vpqwutpqs
val	tssturssp
valable	srrsrtssv
valabl~	srrsrsssw
vala~	srrtssrsv
vale	uptuqvrsq
valent~	tstqsuusp
vale~	ssvvrttsl
valid	qrvlq2spu
valid for	trsqmxqry
valida	sssstxssn
valida~	tvsptsrts
validi~	stssstssp
vali~	nuplv3rqu
valley	rruuuutsk
vall~	sttyvstsg
valora~	srqrssssv
valo~	tppxqrtrv
valuable	ssspssssx
valuab~	ssspssssy
value	qrrrrrurx
valued	srslssss2
values	tzrrrrrrq
valutazione	ssrqszsso
valuta~	ssrqsytsn
valu~	szqdpvus0
vamos	vsqurrusq
vamos a	trsvssssr
vamo~	vsqurrurq
van	zvnswwnkt
van 0	sxrssrrrs
van de	xstwsspqn
van het	wrrssusso
van je	sttvssssn
van ons	vtsqsyssl
van uw	sssqqrssx
vana~	qtsrurqrv
vandaag	ssrrtuswo
vandaa~	ssrrtwswn
vand~	strptwtxl
vani~	ssspsqtsx
vanl~	qzslsswsr
vant~	srtttttso
var	rrswsrssr
variable	rrrqtryrr
variab~	rqrpurxrt
various	ssspssssw
variou~	srspssssw
vari~	rnsktq2sx
vasc~	usrssswsn
vast	trrmuqss0
vaste	tssutssso
vast~	ysstsrsso
vat	rsssqsrsx
ve	tpnwq1spt
ve a	tqrtqo0rs
ve already	ssspssssw
ve always	sqsrssvss
ve asked	rqrqrutrv
ve attached	suvrsssso
ve been	nznrqztps
ve closed	sssxsrssq
ve come	struvsrso
ve decided	nrrvtrrry
ve filled	rssssvssr
ve found	srssssrsv
ve given	sstvsrrsr
ve gone	rsrxrsqrs
ve got	gu0wmzttn
ve had	vpqtqxqpw
ve just	rqrrstwup
ve looked	sssqvsstr
ve no	srrvsrrst
ve not	sssrsxtsn
ve now	ttsvsqtsp
ve offered	sssvsrssr
ve passed	wrsqsssst
ve picked	sssvssssq
ve put	rsqwstqts
ve read	stspsutss
ve received	zsrmrvrtp
ve taken	sssosqss0
ve told	srsusvrtp
ve worked	stsqssqsv
vediamo	rrrqrurrx
vediam~	rsrqruqrx
vedi~	rsrqruqrx
veel	wrtussssm
vega~	stxsssrsp
vehicle	ssttsttsp
vehicl~	rrtvrtssq
vehi~	rsuvtssro
veil~	svssssssr
velo~	wrvpsrssr
vem	ttrvssssq
vemos	swrssssso
vemo~	sxrsssssn
vendor	qrtsrqxrt
vendredi	vvrurrrrq
vendre~	vvrutrrrp
vend~	unwrpoxoy
venez	strrssssv
vene~	strsrqrrw
veng~	vtsrsrssr
venh~	spqrrvssx
venir	rxrrrrrrt
veni~	pwqvrqrrv
ventur~	rqsrrros0
vent~	qwssqwmru
venue	swssssssq
venu~	rxrsrrrrr
ver	vtwqrrqzi
ver todas	ssssssswq
verano	srsuszssm
verant~	sssusstsp
vera~	yoott0rpp
verbal	rr1tusssi
verbal~	ssvsqssst
verbin~	vstrtstsn
verbun~	tssusstso
verb~	rq2vypsqg
verde	utsqsusso
verder	lrz0sqsso
verdie~	rvqvrrrrt
verd~	lvyyosoqu
verein~	qusrwqsrt
vere~	rvsqvpsqt
verfahren	srsvrzqtm
verfah~	pqrvpzssq
verfugung	susstsssp
verfug~	qvsrsrrrt
verf~	nruwpyrqs
vergeben	qpq2rorrw
vergeb~	qpq2rorrw
vergel~	wrststsrp
vergessen	stqqqzrrt
verges~	stqqqzrrt
vergutung	rsssvstuo
vergut~	rttsvrwuj
verg~	roo1pwtpv
verhan~	rrrns0srt
verhin~	svrssssss
verh~	pupqp0uqt
verification	prrsvvtrs
verification of	srssuwsso
verifi~	wrlnwuuqw
verify	ttwlrurru
verify interactive	ssysssssn
verify your	ssqrssssx
veri~	zsojrwuqv
verkau~	suqssrswo
verkeh~	trsrsrqsv
verk~	urrvrqpvs
verlag	sustssssp
verlan~	rtrrstrsv
verleg~	rsrqrrsry
verlie~	sptqssusu
verlos~	ssspsrssz
verl~	opqorstu4
vermit~	trstsssvo
verm~	rqqrrosyw
vernichtet	qssvssssr
vernic~	qssvssssr
vern~	rsswrrssr
vero~	rssqttvsr
verp~	rptnrsxsw
verra	srsvsrssr
verr~	tvrqrpust
vers	vysrrxqsj
vers 0	szssrsqso
vers vous	tssqswsss
versan~	srxssrssr
verschoben	srrrstrsv
versch~	ovssqxprw
versicherung	svqssptst
versic~	susrsptsu
version	rsvovsqrw
version 0	sssqssssv
version of	srsqssssw
versio~	rrwmusqry
verso	sxsqstrso
versprechen	surpssrsv
versprochen	trrsrxrsp
verspr~	ustpqxqrs
verstandnis	ssrsryrro
versta~	trrprxtqs
verstu~	sssvsssrs
versuc~	sttzsrrsn
vers~	ss1oozplu
vertei~	tssrssxso
vertel~	sttstssso
vertical	srvsstssp
vertic~	srvsstssq
vertrag	roqq3sqqv
vertra~	slqk4stqx
vertre~	tqsvvrvuk
vertri~	sustsrwsn
vert~	qnqn4qxqu
verv~	uqrwupqru
verwacht	uvspsqsst
verwachten	turoswssp
verwac~	wyrksvrsr
verwal~	wustvrrsj
verw~	zypqrtoqq
very	ltmv2ttnt
very best	sssvssssr
very good	ststtstsp
very much	swruuxtri
very nice	susussssp
very welcome	sssossttu
verzogert	rrrqrrrry
verzogert sich	sssrsqrsy
verzog~	sssks0sst
verz~	vwqmoyqrv
vessel	qssustssp
vess~	qssurtysn
vesting	sssswssso
vestin~	sssswssso
vest~	svsuwsrsl
veterans	vstrssssq
vetera~	usttsstsp
veterinary	ussnsstxq
veteri~	qsrrrtsxr
vete~	trrtqstxq
vets	srsrssssw
vetting	upsqutrst
vett~	uqsqtvrss
veuillez	vusrrsssp
veuill~	vvsrssssp
veui~	vvsrssssp
veut	srspsussu
vez	ovtxrqrrt
vi	vyrurossn
vi o	rtsqssssv
via	w2rkqrsqt
viag~	sqqxssrrt
vida	wsssssrtp
video	q0zumkovs
video call	swsrssssr
video interview	sqxussswi
video on	sqssssssv
videoi~	ssvssswsl
vide~	p22qmkqru
viel	vpvwpnspv
viel erfolg	rqtxrrrru
viele	xvquqppss
viele grusse	wwrsrqqqr
vielen	vrsuppqp0
vielen dank	vrsuppqp0
vielle~	qsrtrtvrs
viel~	zqpvoprpx
viene	rrxqrqrrx
vient	srsssrssv
vien~	pwvrpoqtx
vier	nnvzupsov
vier weken	qrsvsssst
vier wochen	srssqrssw
viernes	uttptqtqt
vierne~	uttrtptqt
vierte~	sssrsorsy
vier~	sxuttjspv
view	zmrnnop4x
view all	sssrsss0m
view the	rssrssssv
viewed	ysrorsqsv
viewed your	rssrsssrw
viewing	sosrssssz
viewin~	qnsqssss3
views	rtsnssruv
view~	xpqkrspu1
vige~	ssstttsso
vik	sssxsussl
vind	qqsqsrrsz
vindo	rrsxtssso
vindt	uvrksussu
vind~	tqosustrw
vint~	sssvsssso
viol~	utqvrrtrq
vip	qrqrqrr3p
virtual	ruworrsru
virtua~	svwlrqttu
virt~	swwkqqsut
visa	poqkyr4ss
visa status	ssssssyso
visas	sssvsqsss
visa~	srswspsst
vision	rssqrrsws
visit	ojsxquur0
visit our	orrurrsrx
visit the	snsrssssy
visita	rtrtrvrrt
visita~	rssqssssv
visite	tvrqsrrst
visitor	susssssuo
visitors	srspssstv
visito~	rurqrtrvs
visi~	mypxnsowv
visto	spqqrtvrw
vist~	vrpoquwrv
visual	vsrssqstr
visual merchandiser	vssssrrtq
visu~	trrurptus
vitae	wrssssssq
vita~	vrrqtsrst
viva	swsrusrsn
vivi~	qrsursvss
voce	ouvvtyqsk
voce foi	ssssusssp
vogl~	rsssxsrsr
voice	ssspssvss
voici	rruvrrrss
voic~	oruxuouqr
voir	pruqsssws
vola~	rutussssp
volgende	srsorvqry
volgende week	rrsqrsrsy
volgen~	squorvrrx
volg~	vqtkryrqw
voll	srsxssqsq
vollstandig	yrsosrssu
vollst~	xqroursss
vollzeit	rsssssryp
vollze~	rsssssryo
voll~	xpustoqur
volontariat	stsssssvp
volont~	stxurtrui
volo~	stxurtrui
volta	rrrwsrssr
volt~	pqryrsrsu
volume	trrrryrrt
voluntary	urspssssw
volunteer	qrvtqsqvs
volunteers	tuslsrrtw
volunt~	trtspoovy
volu~	sqsuotnvy
volver	ptsusssst
volver a	ptsusssst
volv~	ptrussrsw
vom	vopss0npw
vom 0	trqrvprrx
von	ynxtpjxpu
von 0	qstpoptzv
von der	sqrprtyrt
von mir	tsssstvsn
von uns	zqrpxpqrr
vonden	stswrrssq
vond~	stswrrssq
voor	yvyvnltlt
voor 0	ssvrzrwri
voor de	tptzpsopv
voor een	suvupn0qo
voor het	vtsvrtrsn
voor je	xsqwrqrrr
voor jou	rssusssup
voorbe~	sutssssso
voorst~	ssssvsusn
voor~	txusvkrqs
vor	oy0emzuqu
vor dem	srwsssssp
vor ort	uvqqrrtss
voraussichtlic	vssnsyssp
voraus~	wqttr0qrk
vora~	wovsrzsql
vorbeh~	rrsryrrrp
vorbei	pqspupxrw
vorbei dann	srrsssssw
vorbereitung	stwssssum
vorber~	uxysrtrte
vorb~	pwyqzptql
vorgang	srtpsusst
vorgan~	trtpsusst
vorgemerkt	vsstssssp
vorgem~	vsstssssp
vorgesehen	rvsssrrst
vorg~	xptspwqqs
vorhanden	svrrsssss
vorhan~	svrrsssss
vorher	rvsoqwqqv
vorh~	sxqlqwqqx
vorige	ssruswusm
vorige week	stsususso
vori~	rsrurvtso
vorlie~	vsssssssr
vorl~	smqsrvrr0
vormittag	rzsqsssso
vormit~	rysrrrtvk
vorm~	qxrqrqsut
vorremmo	svsstsssp
vorrem~	svsstsssp
vorr~	uyqstqrrq
vorschlag	svsstsrsp
vorsch~	qxrrsrsrt
vorstellen	rqsrss3sn
vorstellungsge	rzpnqosww
vorstellungsge am	svssrsssr
vorstellungste	svsrssrss
vorste~	p0mpqowtv
vors~	q1nkqoxty
vortrag	spqrrsxsu
vortra~	rrprrrxus
vort~	rsoqrryur
vorz~	uusssstso
vos	vunrsnssz
voss	sustsutso
vost~	srsossssz
vote	ssqqtwrrt
voted	rrrsxsrrq
votes	srrptsrsy
vote~	rqqpzsrrv
votre	ywntntrnw
votre candidature	wuvvrvppj
votre cv	wtrqrrsrt
votre demande	trsqsqssy
votre dossier	trprqvuqv
votre lettre	vrssssssr
votre parcours	srsusswso
votre part	rrrtssssv
votre profil	swstssqsp
votr~	xvnsmyrmw
vou	xuspsussm
voucher	rprtrsrsz
vouche~	rpqtrrsry
vouc~	rpqtrrsry
voudrez	tssststsp
voudre~	tssststsp
vous	luwuozsmu
vous a	rrqms1tsr
vous avez	lopyutrsz
vous faire	tssususso
vous nous	stsssrsvp
vous pouvez	rrursrssv
vous presenter	rqqrssssz
vous proposer	srsvqrssu
vous remercions	vqrwrqrrs
vous sera	stutssssn
vous serez	vssrstsso
vous trouverez	rssstsusp
voya~	pqrqrsrr3
vp	svtptvvtj
vraa~	rtspsstsu
vragen	wwxqssrsj
vrag~	xvworrrrm
vraiment	srswtsssp
vraime~	srswtsssp
vrai~	srsxtsssm
vriendelijke	wtswrqrrn
vriendelijke groet	tttusrrsp
vriend~	wtswrqrrn
vrie~	vvrxrqrrn
vrijda~	rwtsrqsrt
vrij~	qwrwuttql
vroe~	srsrsstsv
vs	sssnssssy
vu	swsrsursn
vuel~	upszsstsm
vuoi	srtxtrsso
w	yvsqmppzp
w d	zqqvqrszh
w m	ussssssuo
waar	svtpstssq
waar~	qpwvroqrx
wachten	rrrrrtrrx
wachte~	qrrqttrrx
wach~	rsqorwrry
wage	ssssxtssn
wage~	ssqqpsrs0
wahl	qtswttsso
wait	yomm0zqou
wait to	ssrrwrrst
wait until	ssstsxrsp
waiting	vrplwzrpu
waiting for	tqrqqutrw
waiting on	sqtsrwrss
waitin~	uqqkvxvov
waitlist	sssos1ssp
waitli~	nssls2ssw
wait~	qrqjw0uov
walk	q0wnsqtpr
walk in	sryrssssn
walk through	rxqrssssr
walk you	ssssustsp
walking	tsttssssp
wall	tssmsstsx
wall~	qsswsqsuq
wand~	svrrpsssw
wann	sttpwtyqk
wanneer	swstqsusn
wannee~	sysrqsusm
wann~	sysrqsxsl
want	o2pv1ponq
want a	srsprsxst
want and	sssqssssv
want the	qrtrtsssv
want to	r1quqynpo
want you	rurs1prro
wanted	vmovqxuqs
wanted to	vopvqxuot
wanted you	srsrsvvsp
wanting	0srrrrtro
wanting to	0rsqsrssp
wantin~	2rrrrrtrn
wants	prsms3tpt
wants a	sssxsssso
wants to	rrtlr3rrr
want~	tnpwp0vnr
war	qvrxqlrq0
war die	swsqssrsr
ward	rrrqsrstv
ward~	svqrsrsst
ware	qzpsqruqu
warehouse	psrrssrtx
wareho~	osrosxrtw
waren	olpvuo0rz
waren sie	rkrsssxsx
ware~	kmovrryuz
warm	q0qsqsupr
warm regards	uwrusrurl
warm~	stqvrtqqt
warnin~	ssrrsssm0
warn~	rtrpsstm0
warst	srrysrssq
wars~	srrxsruto
warteliste	rrrrrrrrz
wartel~	rrrrrtrry
warten	qsrsryrrs
wart~	qrsrq0pru
was	rtn1sktpy
was 0	nsr4smrsu
was a	rvqxsjsqy
was close	ssspsrssx
was good	ssstsxssp
was in	rtrvrotrs
was interviewed	sssrsqssv
was made	srrssrssv
was not	lrr0rltr1
was obtained	sssrssssw
was on	sssvrssuo
was one	rrrwrurrq
was passed	uusqssusp
was really	sssmssrsz
was rejected	sssnssssy
was strong	stsvssssp
was submitted	wsssssssq
was the	qrqxvnrrw
was turned	sssqssssw
was viewed	vsssssrrq
was wir	vsstsssso
was your	sqstrrssx
washin~	sssqssrtw
wash~	rrrqsrrtx
wasser~	qqstrtrtv
wass~	qqrurtrtv
wast~	srsrrsssx
wat	vxuqopppw
wat je	uuuqsssso
watch	vpssrprsx
watched	srs0srvsk
watches	usuqssssp
watche~	uruysrvri
watc~	wpvxpnvqs
water	sptmruqwy
wate~	tqshquvxw
watson	ssvrssssq
watson glaser	ssvsssssq
wats~	ssvrssssq
wave	qssrsxrsr
waves	qssrsvsss
wave~	qssrsvtsr
way	yqrzoroqt
way i	sssqssrvs
way or	ysspstssp
way through	tusrsussn
way to	rssxrqrrt
ways	ssspssssw
we	oqpwq2tmu
we acknowledge	wsssssssp
we aim	wssrssssr
we appreciate	ysq1qsqql
we are	lrnw2psoy
we ask	us3ostssi
we believe	sssrssswp
we ca	lruvzymor
we came	sssqssrsv
we can	tsqn2pqoy
we confirm	trsqssssv
we could	rqrtrmvrz
we d	kyyh30qkq
we decide	tsvssssso
we decided	rssxsqrsr
we did	rqrrrvrrw
we discussed	rorqwrxss
we do	rxswsmtqr
we een	svssssssr
we encourage	pssxsssss
we enjoyed	rssksrss4
we expect	tuwjrzrrr
we find	sssssvtsp
we give	sststsssp
we go	srvsrssss
we got	srrztrrrq
we had	qqqwrqupx
we have	0okvn1smv
we hebben	vrryrtrro
we hope	ptqvtuqqt
we interview	spspsrss0
we invite	rwqtssrsr
we je	srsvurssp
we just	sssls4ssn
we keep	qtsvsqrsu
we know	psqyqzqqr
we like	ssxsssssm
we liked	srsostssx
we ll	31zjnvjoq
we look	vxritqtqx
we made	sssqswssr
we make	tsslsyxsn
we meet	sksrsurs0
we met	spssstwsr
we must	vsstsrssr
we need	ltqwouyqt
we offer	sssossssw
we only	vssqstsss
we open	sssrssvsr
we pay	sr0qssvsl
we picked	ssuusssun
we re	qppt00tlq
we read	vssrrrrrr
we really	sstusussn
we received	prquqrqq2
we recruit	qssssvssq
we regret	qrrxqrrsv
we said	qssotwsss
we saw	rpsxrrzop
we shall	ststsutso
we should	stsptsrsu
we speak	srunsuuss
we spoke	srsussxso
we still	rsrqrussv
we talk	sswrssssq
we tell	rssrssssv
we thank	vrr1rqrrm
we think	stspsssvs
we understand	rsssssvsq
we ve	0lmxryoqr
we want	rrtrwqsqs
we wanted	vrsvrurrm
we went	sqsqstvsv
we were	qssysptrs
we will	xunvrqnrx
we willen	stssxsssn
we wish	lrr0qrstw
we wo	msr2svssn
we work	sssrswssr
we would	nspt00pnr
we zijn	qrrvuxrsn
wear	rzrnqrrrv
weathe~	sttrsvssp
weat~	sttrsvssp
web	suroqpqt1
web site	sssossssx
webcam	sr3sssssj
webc~	sr3rssssk
weber	rvssrrvsp
webex	swssssssp
webe~	rzssrrurn
webfor~	rrsrssssv
webf~	rrsrssssv
webinar	rqrossss0
webinar on	sssqssssw
webina~	rpqnssss2
webi~	rpqnssss2
website	rrrwqqrtv
websit~	wqrwppptw
webs~	uqswpprsv
wechsel	stsqstuvn
wechse~	rprnrtwxt
wech~	qprortwxt
wed	qyzmrqpqv
wed 0	ryvqrrqqs
wedd~	srsnstrrz
weder	sssrsxssp
wede~	sssrsxssp
wednesday	uy0jsoost
wednesday 0	rwqqpsrrx
wednesday at	ryqrrrsrr
wednesdays	srstrsssv
wednes~	uy0jsnosu
wedn~	uy0jsnosu
weds	sxvppsopx
weds 0	stprqsrp2
week	vpof3yrur
week 0	pusopvqxu
week after	tqsqsvssr
week and	qqsstwrrs
week for	ssrssrssv
week in	stsrvotss
week is	tssusssso
week of	3qpgvztpq
week on	srsqstqsw
week one	srsxsrssq
week or	utttssqso
week that	ssspssssu
week will	ssspssssv
week with	tvsssrsso
weekend	qotvvosws
weekends	srrstrxun
weeken~	pnrvvmu1q
weekly	qnrkrq4wv
weeks	0nni02oqs
weeks and	orsuruqsw
weeks before	sssssvssp
weeks of	ussussssp
weeks on	vssssswsm
week~	okpk11txs
weer	sprxrrvrs
weet	rqrsrvrrt
weg	sqryrlqtx
wegen	qvpnvwrpv
wegen der	ouqtuvtrr
wege~	qwpotzrpu
weid~	swrsssssq
weig~	rrrrrwrru
weihna~	sqsurwsso
weih~	srsurwsso
weil	topspwtwr
weil die	trssstusp
weil du	sssusrsvp
wein~	ttrtwqsum
weiss	qtsoqturv
weiss dass	sssrsvtsp
weisst	utstsussn
weis~	rxrqpvspt
weiter	vnxuovrot
weitere	sssyrsrum
weiteren	qrrxrwrrq
weitergeht	sssrsvsss
weitergeleitet	sssqssssw
weiterhin	qqrsrwqrx
weiter~	ynpwo2qvj
weit~	0mqwn2qsm
weken	uqspqrtrz
weke~	uqspqrtrz
wel	snpvrsurx
welche	vuursrusl
welcher	twsrsstsn
welche~	uwsqsstsl
welcome	kqnv0osux
welcome aboard	rssqtrrsw
welcome to	prpuxrrpx
welcome you	ssssususo
welcom~	lomx0ostz
welc~	nqnv0ntsx
welder	rrsrssrtv
welk~	usrqwrrrr
well	sspxrmurx
well and	tqspstvss
well as	rsrusrrrv
well but	sssossrsy
well done	srupuurrr
well in	susqsossw
well with	vssrstrvo
well~	strwrqsrs
wen	vrrurusro
wend~	strurqrsv
wenn	sstnsstsv
went	soozvktp0
went back	ssstxsrsp
went for	srsrsorsz
went from	sqsrssrrx
went out	sssvssssq
went through	srsqssvss
went to	usswtqsrn
went up	sssqssssv
went with	rqrosrusz
wer	vnqirsuz0
werd	sqrrssvst
werden	wozzqnoot
werden sie	uqvlxurrr
werd~	wnzypnpot
were	krk1v0tmv
were 0	rssurpssv
were a	srtyssssn
were in	suswsrsso
were interviewed	srsrs1ssm
were looking	srswsrssq
were not	nrr3rotrt
were the	rrrtrourx
werf~	sttssssvo
werk	rsrqrrtrw
werkdagen	vtsrsussn
werkda~	vtsrstssq
werkstatt	syrrssssq
werkstudent	vqtsssrtp
werkst~	xyqttqsvg
werkt	rrxsssssp
werk~	0ypoqorss
wervin~	rssvsussq
werv~	rssvsussq
wes	srruustsp
west	rqquqpzvr
wester~	vsspssswp
west~	tprsrsq2p
weten	wssruxsrk
weten dat	rsswsrssr
weten of	tttrvstsm
wete~	wssruxsrk
wexcombe	susrspust
wexcom~	susrspust
wexc~	susrspust
whar~	ssstustsp
what	sr1xpirru
what a	rvqwrqpqv
what do	sssrsrssv
what does	tnsnsuusw
what happens	xrsqssruq
what he	sssqssssv
what i	qrroxqstv
what is	sqvqsssrw
what it	swspsrrsv
what the	suqvqtrqs
what they	sssvssssq
what to	swsossrst
what we	tuqyuotpp
what you	rzztniyqr
whatever	ss2lsprqu
whatev~	ss2lsprqu
whatsapp	wwrmrrwrq
whatsa~	wwrmrrwrq
what~	xy1hpnvos
when	pwnwqzpqr
when a	rtrmrysur
when can	stsr2rrsk
when i	mttxrsnrx
when it	rtsprwrrv
when monday	sorsrsssz
when the	0qouqwnrr
when they	urrpsvrtt
when we	rpr0rntrv
when you	pxylzoupp
whenever	qrtrxsrqt
whenever you	rsrrvrrrt
whenev~	qrtrxsrqs
when~	qrtrxsrqs
where	svnyvltov
where i	rqrstrrrx
where the	rsrvrqsrt
where they	ssspsussu
where we	rqqvzusqo
where you	qtqysmwqt
whereas	osswsssss
wherea~	osswsssss
wher~	pom0vzonv
which	tsqxoytmr
which i	urqsqpzqt
which is	ruqwsoupu
which means	xsrxstrsk
which of	stupswtsp
which one	pysrssssq
which they	stsqswssp
which we	srtwsrssp
which you	nvvwpvqrq
whichever	qutssxsso
whichever way	qssrsxsss
whiche~	qutssxsso
whic~	sspxo1smr
while	vnnvozrox
while the	rrrrrwrru
while we	trrwrurrp
while you	wrrqsrrru
while your	qsswssssr
whil~	tnovo0rox
whiteboard	swsrsrquq
whiteb~	svtrsrquq
whitfield	sssnsutsu
whitfi~	sssnsutsu
whitlock	ssssttssp
whitlo~	ssstttsso
whit~	pzqvosqts
who	wqpynnusu
who already	srswsrsss
who applied	rtstwsstl
who can	qqqzqp0qp
who could	srspsuvss
who d	vtsvtrrsn
who do	svssssrss
who does	usslsvssv
who has	qtqxqutqr
who have	rpnvrvrrx
who is	xqrrrqsrv
who ll	sqspssssx
who meet	vstssssso
who ve	rrssrrrsv
who was	sss3rlrsr
who were	rrrrryqrs
who you	swtrssqto
whoever	tqrorvrrx
whoeve~	tqrorvrrx
whoe~	tqrorvrrx
whole	uqqwrptqw
wholesale	sssqssssv
wholes~	sssqssssv
whol~	uqpvrotqy
whom	qsvppxxpq
whom to	ssvsssssp
whom we	stsusvssn
whom you	srtrstvsq
whose	sqswqpxqr
whose experience	rssxsrsss
whose qualifications	vsspsssss
whos~	sqswqpxqs
why	ts0wonltu
why not	wtsossrss
why the	ssspssssw
why you	svsurrrrs
wichti~	rqvqsstst
wich~	rovqsrxst
wide	srsrrrquv
wide range	sssrssrvr
wide~	rrrqqvuru
wie	sr2c1nuox
wie besprochen	rryrustsm
wie du	rrwtrrrrr
wie es	ssspsptsx
wie sie	rrwurssrp
wie war	susqrsrsv
wieder	uonqn2ysq
wieder~	rrwvstrro
wied~	tnpto2wrr
wies~	strtsvsso
wife	utsnsrssv
wij	uuquyytng
wij de	ussoswssq
wij een	stssttssp
wij u	qtuvusssn
wil	prvsqxqqt
will	2qnwozmnt
will ask	svsrssrss
will be	52rhpoppu
will call	rrsossrsy
will change	sssvsqssr
will consider	rssqssssv
will contact	qyrosqssv
will follow	pvspuqssw
will get	pquosttry
will go	zqsosqrsu
will happen	wssrssssp
will have	vsstpsuqr
will include	rsrrrrrrv
will interview	sssqsqrxr
will keep	qsswstsss
will look	0rsrssssm
will make	ssspsssry
will no	svsuspssr
will not	nrr1pmtq0
will notify	swssspssr
will now	vsssssssq
will only	tssvssprs
will provide	sssqssrvt
will reach	rwsrsrsss
will read	0qsrsssso
will receive	usspswsvn
will result	sstssussp
will review	trrprrrry
will ring	ssssuwssn
will see	sxsrsssso
will send	rtruvrqrs
will share	spsrswsss
will sit	ttsusssso
will start	wssqssssr
will take	xuqnrusrr
will tell	rsssspssx
will then	vrsstsssq
will write	qsrmsvrsz
will you	rqsmzrstu
willen	rturxsvsk
willen je	stsswssso
willing	srspssssy
willing to	srsrssssv
willin~	srspssssy
willko~	oqqrwrssy
willst	usussrtso
will~	psxh0nxqv
win	strpssssx
window	vsynrqosu
windows	ssslssrs1
window~	ssskssrs1
wind~	ttyoroosy
wine	sssrssrsv
wink~	ssuussssp
winner	srsrssssw
winning	ssspssssw
winnin~	sssossssw
winn~	ttrmssssy
wins~	ssrvrssss
winter	urvvqowro
wintersemester	ssrssrssw
winter~	vortvqrst
wint~	wmuxrowqq
wir	nynszzqjt
wir ab	sqrpssssy
wir auf	rtstsqrsv
wir bauen	srsrsrwsr
wir bedauern	rrrtrrrrw
wir bei	sqsqssyss
wir bestatigen	ursqrsssv
wir bieten	stssysssm
wir bis	ssssvrssr
wir bitten	nuzrusrrn
wir danken	trruutrrp
wir das	sxsrssssp
wir den	qprryssrv
wir dich	suyrrsrso
wir die	sqvrrutrr
wir dir	sssvtsssq
wir einen	sttssstso
wir erhalten	wssqsssss
wir erinnern	ssssssssv
wir freuen	trqoyqquu
wir fur	rusxssssm
wir gehen	sssvssssp
wir gerne	rrsszsssn
wir haben	xlmxnztou
wir hatten	srsupuusq
wir hoffen	sssussssp
wir ihnen	opruwyrot
wir ihr	srsnsursx
wir ihrem	sssqsrssw
wir ihren	sqssssssw
wir im	trxsstssm
wir in	svsupsrss
wir keine	ssstswrso
wir leider	stsnsrssy
wir lesen	wssrssssr
wir melden	qrrprurrz
wir mit	wvwrrtssi
wir mochten	rrsrwsrrt
wir mussen	stsvssssp
wir nach	psswsrssu
wir nehmen	rrsyzrssk
wir nicht	rrszrussn
wir noch	sysqvqtsn
wir schauen	vsssssssr
wir sie	tx0rproos
wir sind	vwqrqrrrt
wir suchen	snrrsrysu
wir uns	xytsvsrpi
wir werden	ptsvsrsst
wir wollen	sstsysssk
wir wunschen	pqrtrsrry
wir wurden	rytrutsrk
wir zahlen	tsvssssso
wird	xnpsnwupx
wird die	ssststtuo
wird nach	wssrsrsss
wird nicht	orsssrsux
wird sie	uvsrsqssp
wire~	srsnssssy
wirt~	srrsrqssx
wish	mqrztpqq0
wish to	rqqpustsw
wish you	ksr3sorrw
wishes	xrswrmwqp
wishes for	rssvsssss
wishes to	ssssustsp
wishing	sssussrvp
wishing you	sssussqvq
wishin~	sssussrvp
wish~	trrxqlvtt
wissen	tpqxtutrn
wissen~	tstsssssp
wiss~	xouwtuuqi
with	q4pwrltot
with 0	uqroxrrrv
with a	m1zxpkrot
with all	srsysqrrr
with an	srrtwptrs
with another	pssrrqrr0
with any	uosowrssv
with best	srsusrwso
with candidates	rssvsssss
with dr	strrrsrsv
with effect	srsqwstst
with every	sssrsrrsv
with four	trtrtsuso
with hiring	ststsssvm
with it	wryjrwqqt
with just	sustssssp
with kind	tusussstn
with me	r1rtqroqt
with more	rssvsqrtr
with mr	sqssrsssx
with my	ssrwssqss
with no	tssmtyrss
with one	urrnusxsq
with other	mrtyrqusu
with our	q0supttor
with reference	qts1utssi
with thanks	2rrrrrtrn
with that	srswstssp
with the	wzoxrlppu
with this	rrvxrqqrr
with three	tssqssvsr
with two	qypuqurqs
with us	2rmtrysno
with you	n1twrpqnt
with your	jkt0xouuw
withdraw	wrsmqwsru
withdrawn	jrwxrprry
withdr~	msssoxrp0
withheld	srssrwssr
withhe~	srssrwssr
within	wpzozjqru
within 0	1qwjxppsr
within a	sqswsprsv
within five	qsrvurrrt
within seven	sssrwsssp
within the	ssrwrrtrs
within three	ntrrsrusy
within two	osvpsqrtx
without	nn0wm0tns
without a	ssrqrysrr
without any	sssqssssv
without the	rrwtrrrrs
without your	ssspssusu
withou~	nn0wm0tns
with~	ln3yoouqv
wk	ssrrtvvsn
wks	sqsmr3qvo
wo	qxryoyqnq
wo not	rupzpzpoq
woche	pqrfxvxvv
woche 0	rrrstsrws
wochen	yppixwsow
wochenende	xqrvqrrrs
wochen~	xppwtsrqr
woch~	0kpezyttv
woensdag	rssrrsrsw
woensd~	rstqrsrrw
woen~	rstqrsrrw
wohl	sssvstssn
wohngr~	vssrssssp
wohnung	sososrvsz
wohnun~	rosksrys0
wohn~	uwppppwru
wollen	twurzrsrg
wollen wir	svsssstsp
wollte	rrrsrxrrr
wollten	rrruwrrsq
wollte~	rrruwrrrr
woll~	qsrr2wppq
wolt~	sssrsxsso
woman	rrrrsqrsy
woma~	rrrrsqrsy
wome~	rprsrrsrx
wondering	sssosztsq
wonder~	srrotzsrs
wond~	srrnsztrt
woods	swssssrsq
wood~	svssssqsq
word	rr0ktmzts
worden	xsvsrpqqs
words	rr4kqpsvs
wordt	vorzqupqs
word~	xp3qonpsu
work	tppzpj4nu
work as	ssrqssrsw
work here	tsutssquo
work in	ssrqurwtr
work on	rqrsnp2ox
work through	wssqssssp
work with	yoqswqxqm
workday	rsstssusp
workda~	rsstssusp
worked	psryrqwrs
worker	wpqrrtsxp
workers	sssosstsw
worker~	sssnssusw
workforce	ssvqstsup
workfo~	ssvqstsup
working	wplwqk0vt
working days	vtrptppry
working on	srrqsswsu
working with	rssussuwl
workin~	xplwqk0vt
works	uzqmpqryr
workshop	vsrqtrquq
worksh~	vtrqsqqut
work~	sqnzpmuzt
world	rqtlrqrw1
world of	sssrssswq
world trade	sssqssssv
worldw~	ssspssrvu
worl~	qpsjqqq02
worries	svrrusrsq
worrie~	svrqtrrss
worry	tsspssssv
worr~	swrotrrrv
worst	sstmstssx
wors~	ssumtsrsx
worter	srzsssssn
worth	srtmrr0su
wort~	sozkqpzus
would	jzou3k5iq
would be	oprv3ovns
would consider	vrsssssss
would do	sqsrssrsw
would like	n1wc3stmt
would love	uurkuuwrr
would not	rssxrqsrt
would the	swsquosst
would thursday	sxssssssp
would you	nvuetp6qw
woul~	jzou3k5iq
wow	srsvsssss
wpm	sq0qsstsn
wrap	sxrssussn
wrap up	swrssusso
wren	stsusursp
write	vm1vnwoqq
write a	ssyrssrqr
write again	tssssxrsn
write for	rrwnssqsx
write the	sqtqssssv
write to	ypovqwqqs
write up	usxpssssq
writer	spunsss0q
writer position	ssvsssssp
writes	rssrsrssw
writing	pnqx1ouqs
writing that	srsuxsssn
writing to	srqsrwsqu
writin~	onww1ntqr
written	pq3yplvor
written test	srzusrssl
written to	tsrosrssy
writte~	op3yqmvor
writ~	sl3yqltrr
wrong	uoxwqntpv
wron~	toxwqnspw
wrote	snpxtlxpy
wrot~	snpxtlxpy
wunsch	qvrrrtrrt
wunsche	sustsssso
wunschen	oqqwrsqrz
wunschen ihnen	qrrvrsrrv
wunschen wir	sssvsssss
wunsch~	otqwurtqu
wuns~	nwpwuptqv
wurde	yvlyompry
wurde automatisch	psssssssv
wurde erfolgreich	vssrssssr
wurde ich	qrssssssw
wurde sie	srssssrsv
wurden	m0xloouxt
wurden uns	srstustsp
wurden wir	rzusrsssl
wurdest	ssvrssusn
wurdes~	sqvrssusq
wurd~	yzntmkrtw
www	oqqhqqq27
www linkedin	qtrrrrr0p
x	rlsxutttq
x 0	trrqwsssq
ximena	ssrvsstsp
xime~	ssrvssuso
xing	sssrssvsr
xx	rqtvsrurq
y	zwxtllrmu
y 0	sssussstp
y a	qprturtrx
y de	stsussssp
y el	qrrwuqrru
y en	ussussssp
y la	vrrmsxrst
y le	wssstssso
y me	qsrtprvsv
y que	rstvtqrss
y se	vrstsrsss
y te	uxrrusssm
ya	vmq2qppqx
ya no	prrzsrrss
yard	wyrptrqqr
year	klqx3nuvt
year 0	qstpstutq
year and	rrsvrxsrp
year end	sssrssvsq
year old	sswmssssw
years	looxql3yv
years ago	ssspsstsu
years at	ssspssps0
years in	sssxsssso
years of	qqrwqqvtt
year~	loowql3yv
yellow	sssqrtssv
yes	yqmg5tstr
yes and	stssxssso
yes i	wsstssrso
yes it	xrsrssssp
yes or	ssspuxtsm
yes to	srroyssrt
yes we	vssrssssq
yesterday	pnqvxrsvs
yester~	pnqvxrsvs
yest~	pnqvxrsvs
yet	ooujo4wsv
yet and	ssssssvsp
yet i	srurszrso
yilmaz	rssrswrsr
yilm~	rrsrtwrsr
yo	uvsvqtsqn
yoland~	wrssstsso
yola~	wrssstsso
york	sssmssuws
you	prqytouqv
you 0	rsstsotsv
you a	otrwzpsmv
you about	p2qwpprqt
you accept	sussxsssn
you after	trspttusq
you again	ssrvqvsrr
you all	ojryrrpv1
you already	svssssssq
you an	pprwxvors
you and	o1ovwqqns
you applied	ytryrtrri
you are	iywsqwzno
you around	stssssxso
you as	poou1wrqr
you asked	pspxvlp0t
you at	ttsxqptpt
you available	sqsrssvsu
you back	susvsssso
you be	pxultpzsq
you because	srspsvwsq
you before	tssqssxso
you began	rspqssssz
you bring	smurssssy
you but	sssxurqsp
you by	wtrlvrsrt
you ca	rptwtqsrt
you came	sssxsvusj
you can	2u0nsmoms
you choose	sqssrsvst
you chose	srsmssssz
you come	r1rnsqttr
you consider	ssrmsszst
you could	qrrstrvts
you cover	tqsqssssv
you created	qssrssstv
you d	ov1wrmwom
you did	tusxqvupj
you do	n3urkvxlr
you down	sxqqprpvv
you either	ssssspssv
you every	rssrrsssx
you find	rsrqnrrr5
you first	sssrsmssz
you for	1uoxnpnnx
you forward	sstsssvso
you free	sxtntsvsp
you from	rrsvsrsst
you gave	qrryrxqrp
you get	quskrsvyt
you give	tvsprursr
you go	srvrrsrsu
you got	pvqtvotru
you had	qvqxrvqqq
you hanging	sssssysso
you have	js0wsyqls
you here	stspxsqsu
you hold	ssrsrsyso
you how	qprrssrs0
you in	o0jwrzunq
you interviewed	srsvsssss
you invested	rssvsssss
you joined	srsrsrryr
you know	2ptpqwqnr
you left	rsspsryss
you like	rtuppsrtv
you ll	tx2i5kpks
you look	spupssrsx
you make	srxqsssss
you may	rmzxortqs
you met	sssssyssn
you might	trrtrotqx
you more	stuqssxso
you must	qvwmrprtx
you my	sssqsrrsw
you need	totjqyrvw
you no	sssosrssx
you on	ryps0rsmp
you once	rusosyssp
you or	sssrsvusq
you over	srror0ssr
you passed	rrsqtzrsp
you please	spsrssvst
you re	j2lwr1rpq
you read	rrssssrsv
you receive	rsspstssv
you recently	srrvrtrrv
you registered	sssrssvss
you remain	sssssyssm
you round	swsqsssss
you said	ssswzrssj
you saved	sssqssrxr
you say	spzqsssss
you send	qstqtsqsv
you should	rvtlyrsrt
you sign	sssspsssw
you signed	ssssrstvp
you so	sssysrsso
you soon	rwsosruss
you start	sqsq5rrsl
you started	rssqssssx
you still	q2smvqxrl
you success	mss0srsss
you take	rqsm4sqrs
you talk	svtrsssso
you tell	sqsqssrsx
you that	ivovv2qnu
you the	mopx5mpsw
you then	swsssssso
you there	sonnsssu4
you think	sruqsstsv
you through	rrruxttrm
you to	kz0u5loiq
you told	rrrvrquss
you tomorrow	sssstwrsn
you took	rssvsrtsr
you up	ssssvrssq
you ve	lwyunzroq
you very	srsvssssr
you wait	vssorsrrv
you want	ysvorqpru
you well	rprsrrrr0
you went	srswssusp
you were	iun3txtmu
you when	vrrnrurzo
you who	srwsssssr
you will	l0zvqront
you with	o3qqwmous
you within	mssrssssz
you wo	rvstsstrq
you would	wvymwnwon
you write	ssvpssrst
you wrote	ussvsrssp
youn~	rsrvrprrw
your	3qoxpmtpu
your 0	sxrtspqrt
your acceptance	ssstysssm
your account	srvmupqvv
your ad	tssussssp
your address	srsosstsw
your answer	ssssuussn
your answers	wrtupqqrv
your application	2vswormmt
your appointment	rosqsrss1
your assessment	ss0pttssn
your availability	rxqpurtrq
your background	nxrysswrk
your bid	ssspssssv
your book	sssrsrssv
your business	sssmssssz
your calendar	stswsrsso
your candidacy	lvszsusso
your candidate	srpwuqprv
your candidature	pss1sussm
your card	sssqssrsw
your career	qsswsrrvp
your case	rvssrxrrp
your certificate	rrrqssrsy
your claim	qssqssssy
your company	sssqrsssw
your completed	yqsrsssto
your consent	rrpssswsu
your continued	rssqsxsss
your contract	ssrs1sssl
your credit	sssossssx
your criteria	sssrsssvr
your current	qwrtwqqrr
your cv	zxpxnn0xc
your dashboard	ttrssssup
your data	trrvsrtrq
your day	sxstrspsp
your decision	srsqwrsst
your details	xoqppv0qr
your door	srsossssx
your e	srspssrsx
your email	swyuonrou
your employer	rrsopsss1
your employment	srrqxrrrs
your experience	rsrwrrsrt
your family	rqrtqrsrx
your favorite	sssrssssv
your feedback	rtrqrrrrw
your file	1ormqzsqr
your final	stsusussn
your financial	qsssssssv
your first	qqsryprrv
your form	2trsqqqrp
your formal	ssssvsssq
your free	sssorstsx
your future	pssvsrssu
your hours	ssswsussn
your inbox	srvttsusk
your information	trrwrrrrr
your interest	1tq3pnrpn
your interview	o4rmu0ppm
your job	msqxqsq0q
your kind	tsssrwssp
your last	rvrursrtp
your lesson	sssvsrssq
your letter	3xtmotqqo
your level	ssssttssp
your license	sutststsn
your life	sssrssrsv
your manager	sqnrtsss0
your medical	stsqsvsss
your meetings	srssvsssr
your membership	pssrrqss0
your message	tsrnrrrtz
your mind	srwptsssr
your name	qgrvm06mu
your new	srsqqsssz
your next	rrsvsrrsu
your note	t0rtssqsm
your notice	ssssysssn
your number	psrwrvzrk
your offer	rqpozqvrv
your old	sssosszsr
your on	sqvsssssr
your order	rsspsrssz
your own	ruwwrosps
your paper	susossssv
your passport	rrrptrrsy
your patience	srtnr4rrp
your phone	ssxqp0rrn
your place	qtrmtyvqq
your position	srsqrrqsz
your preferences	rsrqrrruw
your preferred	sssssvsso
your profile	vpmqpn0zu
your project	sssrwsssq
your proposal	ssspssssx
your qualifications	wssussssn
your questions	syqpsssuq
your record	sssqsrssv
your recruiter	susrstssp
your reference	ossssstsw
your references	ssssvtrsr
your report	rssqssssx
your request	tuskqoss3
your resume	wzopnmyxn
your right	tsrsyssso
your saved	tssqsss2j
your school	srswutssn
your scores	sstvsrssq
your search	nsszsrrvr
your seat	ssxssstsn
your second	sssssvssq
your side	utspsssss
your skills	rssussqwq
your slot	sosrssssx
your spot	srspssssx
your status	tsspswssr
your submission	sssssrrxq
your talk	srswsrysm
your team	vsssssrsr
your test	sustsssso
your time	jzzyrnvql
your train	svsusssso
your understanding	ssspsvssu
your updated	susstswsm
your visa	trsqssrsw
your visit	srsusvssq
your way	sqstssrsv
your work	rqrrrr2ou
your written	ssxsssusl
yours	rrnx2otmu
yours and	ssswsrssq
yours is	ssrsrprry
yours sincerely	qsouytunt
yours was	osqzrsrrt
yourself	pswwnynup
yourse~	oswvnynur
your~	qsoxsxrpt
youth	vssqstssp
yout~	wqsqstsss
yrs	tsslrszup
yusuf	vstrsstso
yusu~	vsuqtstsm
yvonne	syuqurssm
yvon~	syuqurssm
z	vsutssssm
za	qsszsrssp
zahl	ustssttso
zahlen	spvqrrwrs
zahl~	pnvtqrxrw
zainab	ssrvssusp
zain~	ssrvssusp
zake~	srtssvssq
zal	ruvsrsssp
zaterdag	rxqqrsrsv
zaterd~	rxqqsrrrv
zate~	rxpqsrtru
ze	ursurnqrz
zehn	qtvptoqrz
zehn minuten	rsqrrsrsy
zeichen	srxstsssm
zeiche~	srxstsssm
zeic~	spxrtussn
zeigen	rwvursssk
zeigt ihnen	rvsssstsp
zeig~	pxtrqrtrt
zeilen	srttssusp
zeil~	trtsssusp
zeit	yzroqzrok
zeit fur	pursrrtrv
zeit in	tsspsvsss
zeitarbeit	ssssssvsq
zeitar~	ssssssvsq
zeitpunkt	qtrsuusuo
zeitpu~	qtrsuusuo
zeitve~	sqyssssso
zeit~	rs0qruvuf
zelf~	rwstssssp
zent~	rssusttuo
zero	rsvrrstvo
zes	qoukqrus4
zes weken	rsspsrssx
zet	sqttwprss
zettel	srsosxsvq
zett~	rprwrwrvn
zeugnisse	xsrqrrqrt
zeugni~	0rrsrrqrs
zeug~	0rqsqrqrt
zieh~	rrstsrtsv
ziel~	sqrsssssw
zien	qxvtsursk
ziet	ssrsssssv
zigg~	rssrssrrw
zijn	ylrupwups
zimmer	qwqrurrru
zimmer 0	rtrrrrrrv
zimm~	rwqjxqrtx
zip	sr0nrrrss
zit	rosrrxurt
zitten	rtswrsssq
zitt~	rtswssssq
zo	qrrurqtrw
zoals	rstsxssso
zoal~	rrtsxstsn
zodra	sssssvssq
zodr~	sssssvssq
zoe	usstsstso
zoek	rqssrrxsr
zoeken	ntrwrrusv
zoek~	lrqvqqwwu
zoll	spuqsrsvu
zoll~	srzrstrso
zome~	wqrwsrqsr
zona	ptsvssusr
zondag	urvpsssst
zonder	sswtsvssk
zond~	uqyqsvrrm
zone	rxsrssrsr
zones	ssstsstsp
zonn~	svrtrsssr
zoo	rqtrswssr
zoom	w4qnrqwuh
zoom link	sxrsssssp
zorg	sttssussn
zorg~	rssvssstq
zou	rpyrrwsso
zouden	spsqttyso
zoud~	spuqttysn
zu	kxywumqqs
zu bearbeiten	sswsssssq
zu den	uqrwrtrsr
zu einem	rvsqrrpry
zu ihrem	rqrrsrsxt
zu konnen	rrqtwqtrv
zu uns	rqtwvttsk
zu unserem	srwtssssp
zuerst	sssussswn
zuer~	sssusvswl
zugang	ssysssssn
zugang~	rtwrrrtrr
zuga~	rt0rrrtro
zugesagt	ssswsurso
zugesa~	rrtwsurrp
zugestimmt	sssqtrssv
zugest~	trtptrssv
zuge~	pqvtqwvps
zuid~	sssssttsp
zukunft	ssswssssr
zukunf~	ssswssssr
zuku~	ssswssssr
zullen	prsvssvss
zull~	prsvssvss
zum	okz20lrmt
zum 0	rnyo0qpqv
zum test	ssysrsusm
zur	qxzhsrptx
zur unterschrift	sssrmtssz
zuruck	osq0qnsqz
zuruckgezogen	nssqsrusz
zuruck~	qqwqsptqx
zuru~	lqsytlwpz
zurzeit	qssosyrst
zurzei~	qssosyrst
zurz~	qssosyrst
zusage	rvrsrxrrp
zusagen	sssqrtsvr
zusage~	sssqrtsvr
zusammen	yurpqttqr
zusammenarbeit	prsr0srsp
zusamm~	vvqrzqror
zusatz~	rsswsvtsk
zusa~	pxmq1zoop
zuschlag	rqsqswsst
zuschl~	rqrpwvsrs
zusc~	rqrpwxtrs
zusendung	qsssssssv
zusendung ihrer	qsssssssv
zusend~	qssrssssw
zuse~	qssrssssw
zustan~	wssrsosst
zustimmung	rssqyrusp
zustimmung des	ssssyssso
zustim~	rssqyruso
zust~	wrroyotrs
zwan~	sssrssrsv
zwar	tusrutssn
zwei	rn1wnnstv
zwei jahren	srsossusv
zwei minuten	rrtsssssv
zwei tage	srtussssp
zwei wochen	vssssqrst
zweite	uqrqqtrry
zweite~	quvprsqtu
zweitg~	sssussrsp
zwei~	qvspqypsu
zwischen	tssvrqsrt
zwisch~	unqsq1rqt
zwis~	unqsq1rqt
zwolf	srrstrssv
zwolle	rrrsrswss
zwol~	sqqtsrvrv
`;
