// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */
export const WORD_WEIGHTS = `
0	mxzg0jqzt
0 0	n0lf4it1w
0 a	oxvfyjxvv
0 after	swrptstst
0 all	ssrpwsssu
0 alle	rurrtrrru
0 am	n12ionwru
0 an	pqpl2pyxp
0 and	uoom3nwst
0 any	spysrsssq
0 aout	sqssssssv
0 applicants	rrrossrty
0 applications	srrwrmqwv
0 apr	sssssssuq
0 april	rvpnwpoux
0 are	ssrusssss
0 as	pqtl0rrry
0 assistant	sssqsssxp
0 at	r03itooov
0 au	qsusssrst
0 auf	srsrqstsv
0 aug	sruqssrrw
0 august	oqrp1qqtw
0 austin	ssspssssw
0 b	tusssrtsq
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
0 by	vqrpqsqs0
0 c	rxstsqssq
0 call	ssssusssq
0 candidate	srrtssssu
0 candidates	rrstsrssu
0 cest	svtssssso
0 cet	sussssssr
0 class	sttrsstto
0 click	tssrssrvr
0 closing	qsssssrtu
0 com	rssqssssw
0 companies	sssqsssvq
0 company	sssqssssu
0 complete	qssssrssv
0 content	srrsssssu
0 covers	srstssusq
0 customer	stssssusq
0 d	usssssssq
0 da	uxrssrssn
0 dagen	srvptssst
0 data	usrsssrtr
0 date	trtnssssx
0 day	rrskrru1t
0 days	nmykzns5p
0 de	mwzmzmqoy
0 dec	susrsstsq
0 december	ssqntvstu
0 der	sssrsqtsv
0 des	srssussss
0 di	ssusssrsr
0 dias	wpvswoqqt
0 die	srssystsl
0 do	rttrsorsx
0 does	ssurssrss
0 duration	ssvsssstp
0 e	yqrpuvurl
0 each	svqsssssr
0 email	sstqssrst
0 employer	stsstsstp
0 employers	sssqsssts
0 en	rvvosrqrw
0 est	ssrrstssu
0 et	tuvqsuprq
0 euro	okvrynyqx
0 euros	rqrqurrtx
0 expires	sssssussq
0 f	ssssssusq
0 feb	tsrrsurss
0 februar	rrsrsrrrx
0 februari	sstsstssq
0 february	sssmssqvw
0 files	sssqssssu
0 floor	ryssrrsrp
0 for	otymtpxrt
0 fragen	rrxrssssp
0 free	sssossssw
0 from	rtrlxrttu
0 fte	sssststsq
0 full	ssusrsstq
0 fur	surussrso
0 gb	sqwsrsssr
0 giugno	qsrsrsssw
0 gmt	swrsssssq
0 group	sssqsssst
0 h	lvvmtls5s
0 has	prrxrprsx
0 have	ssssssstq
0 heure	suussssso
0 heures	rourwrrru
0 horas	qsrrwrsru
0 hour	rrrrssssv
0 hours	sqxnylrwt
0 how	srrpssssy
0 hr	rpso3n1zg
0 hrs	uqxoyrrzh
0 i	syrltquru
0 im	ttsssqrsu
0 in	oyrm1rpst
0 inch	srvsssssq
0 indeed	tsssssssp
0 instead	rwrrrrrru
0 interviews	sssssrssu
0 is	pvssrsrrv
0 ist	ursssrsss
0 it	ussqsurrs
0 items	srvsssusp
0 jan	tvssrtssp
0 januar	srrtursur
0 january	rtnnxwqrw
0 janvier	stsssustp
0 job	ssstsssvp
0 jobs	tssqsss0n
0 jours	usrssttsp
0 juillet	rususqsst
0 juin	rtqutrsss
0 juli	rtqmvtqrz
0 july	rysktnqxx
0 june	spvhxuutt
0 juni	pysmqwosx
0 k	qssrtsusq
0 klasse	russssssr
0 km	srrssssxq
0 l	ssspssssv
0 last	sssqtssst
0 le	ssusssssr
0 let	qusssssss
0 leute	srstssusq
0 list	sssrsutsq
0 lunch	syrsssrsq
0 m	rsyrrrrrr
0 maart	srsssrssv
0 mai	ovvqurpru
0 march	snrnt0stt
0 marz	qvwttlqqw
0 marzo	susrstssq
0 max	sssvtsrso
0 may	qwskqyrtu
0 me	rrssrsusu
0 mei	tssqusssr
0 meses	rrsuxsssn
0 messages	sssvssssp
0 met	svsrssssq
0 miles	rrrsrrrxr
0 million	sssjssts1
0 min	t04nppqpo
0 mins	r0zurrsrf
0 minute	tz0mpqqpr
0 minuten	oy2ooonwt
0 minutes	n45hontou
0 minuti	psxrrrrrt
0 minutos	ryxsrrsrk
0 mois	rrsvvrwtj
0 mon	surqssssu
0 monate	vrsqxsusm
0 monaten	sqtusssss
0 monday	ssssvsssp
0 month	qrrttrurv
0 months	onlwyx1rm
0 more	srsosqr3p
0 multiple	ssysssssn
0 my	sssrssrsw
0 n	tssusrssq
0 na	rvssqsrst
0 net	squp0stsl
0 neue	sssssssxp
0 new	susmsss5j
0 no	uwtprssrq
0 non	stsussssq
0 noon	sotsrswsr
0 not	sysrspssq
0 nov	ssrrvssup
0 november	vxukvnsst
0 novembre	sptsussst
0 o	rvpwrpqrx
0 oct	sursssstr
0 october	qsxnvsrur
0 octobre	ssvrutssn
0 oder	sxssssssn
0 of	spuytlovu
0 ofertas	rssvsssuo
0 off	rpquwqqrx
0 oktober	qsvpyqrrs
0 on	tq2l1mqps
0 one	suuutuusi
0 online	tusrsrstq
0 only	sssurqusr
0 open	squvssstp
0 options	stssysrsn
0 or	r4rhroxqv
0 ore	sttstsssp
0 ottobre	rstrursss
0 ou	swsrssssq
0 our	rssrssrtu
0 out	rrrsrvrrt
0 p	rywoxrtsj
0 page	trsussssq
0 pages	tsvsssrto
0 paid	sssrtvrsq
0 para	rxrtrrrsr
0 participants	srrsssssv
0 passcode	syrssssso
0 pdf	vtsrssssq
0 people	sroxun0qq
0 per	orpi1qyuv
0 percent	sssqssssu
0 personen	sssssrrqy
0 personnes	srstssusq
0 phone	rqpsrsqtz
0 pick	sssssssvp
0 places	ssuvsrssp
0 please	ustqrsssu
0 plus	srrp0s0sj
0 pm	qv0gpmvvx
0 points	ssrusrttq
0 posti	usrsssssr
0 pounds	ssusssrss
0 pour	srrrsrrsx
0 pro	sssrusstp
0 product	ssssssqus
0 proposals	sssrssssv
0 prozent	srsrsswsr
0 puntos	sssusssss
0 python	ssvsssssq
0 questions	rqzsrrssp
0 references	qssssrssw
0 remote	sssqvsvvl
0 report	sststsssq
0 rue	srssssssu
0 san	sssrssssu
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
0 software	sssrssssu
0 sql	ssvsssssq
0 start	stssysssm
0 states	sssrsssur
0 statt	rssowxrsp
0 std	rqrutsu2h
0 step	sssrwqssr
0 stock	sxssssssp
0 students	sssssssqu
0 stunden	plxpzqxqt
0 sur	rqrrtrwst
0 tage	vprq1qztg
0 tagen	pqvtrrrqy
0 teacher	sstsssstq
0 technical	stssssssq
0 tell	surtssrsr
0 test	sssssrssv
0 that	ssssssssu
0 the	szsuvlqps
0 then	ssrrssssu
0 they	stssstsvm
0 this	vusnsssss
0 till	sxpruvtsl
0 time	tysrssrsn
0 times	srsrsssut
0 to	qvzhtowtu
0 today	szsqusrsn
0 tot	sxstsstsm
0 total	rsrrssssw
0 tour	sussssssq
0 tuesday	ssssssssu
0 tvod	ssssvssup
0 two	snnrtsswz
0 u	strsusssr
0 uhr	o00mnmprz
0 um	stvqqorry
0 und	rtssrurru
0 until	sssrtuqst
0 utc	sttspssrv
0 uur	nsurynssu
0 values	svssssssp
0 video	svrsssstp
0 von	sqvssrrss
0 voucher	sqrrssssy
0 w	svtsssusn
0 was	utrtunsru
0 we	tvqvrqost
0 wednesday	sqssssstt
0 week	trsowttsr
0 weekly	sqsrss0rn
0 weeks	prqowzqxp
0 were	rssswsssq
0 what	ssssssssu
0 when	svsmsrysr
0 where	sprrrssr0
0 which	ssspssssv
0 who	sussssrsr
0 will	rssprtsrv
0 with	rrsk4mtsw
0 wochen	rssswrrrr
0 word	sszsssssm
0 words	rs3osssuj
0 work	swstssrsp
0 working	ystssrttl
0 worter	srzsssssn
0 would	sssqssssu
0 wpm	sqxssstso
0 x	urqlwsstw
0 y	ttrvrrrrr
0 year	rtspssrsy
0 years	trqjqq1sx
0 you	ytpvqnrqt
0 your	surssrsss
0 yr	ssstssurq
0 yrs	tsslrszup
?0	m5oi3orpw
?0 0	owqk4rprv
?0 a	tprtrrssw
?0 and	ryspspssu
?0 days	srsrtsxso
?0 hours	sussssssr
?0 november	russstssq
?0 to	rrrrstrsw
?a	q0zjrrumt
?about	ptrrtusrt
?about 0	sussrrsss
?accept	sussssssr
?address	sussssssq
?after	qwrtrttrr
?again	rssssvrss
?all	rrsnsysst
?all that	uqsssssss
?also	qtsqsvsst
?am	p1rorttrr
?an	uvsmwsrqt
?and	xxmjo3sou
?and 0	rusrsssss
?and i	rtrrrusrv
?and it	qtsrsvsss
?and the	rvsrurrst
?and they	trssssvso
?and we	rusprwvso
?and will	xrrsrrrrr
?and would	rrsrtxssr
?and you	prtvsssss
?another	rttnwsqst
?any	srsurtssr
?application	yusmrvrrp
?application and	wsspssssr
?applications	sssusqsst
?are	rtsprvrru
?as	touqypqru
?as a	tqsstrrsu
?ask	tssnrsrsy
?asked	trrsrwttp
?asked me	srstssvup
?at	txsoozrps
?at 0	qussrrrsw
?at the	sutsrsrss
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
?bei uns	srsrswtsp
?being	srsrswssr
?between	srsrssssu
?bis	ssspyrssr
?bis zum	ssssxsssp
?bit	ssssttssq
?bitte	qtrtzpqqs
?bitte teilen	stssvsssn
?both	sqrsssssv
?bring	rworqssrx
?but	upqupvsqv
?but i	usssssssr
?by	qpwopzrqv
?by 0	rqssqrrsy
?by friday	srsrssrsv
?by the	trsqsstst
?ca	rrrrryrrr
?ca not	rrrrryrrr
?call	pusovvusr
?can	ozrlypqrx
?change	sssssussq
?check	ststtsrvn
?come	trsrszrso
?comes	sssqssuss
?con	tvstssrsp
?confirm	sssqsusst
?consider	sssqssssu
?considered	rssssvssq
?contact	xssqrusso
?contact you	yssqsussn
?could	sssosrusv
?course	sssssussq
?cv	srsvrtvsn
?d	nrqtyysnr
?d be	rtrpsrtrx
?d like	rtrrwvqrq
?da	tvstrsrsp
?das	svsrssusp
?data	sqsuusssq
?date	uvsrtsssn
?dates	rssssrqsw
?day	ssrsqursu
?days	yqsmyqwsm
?de	svsqxprqr
?dear	sxsrrsssq
?decision	ossussssv
?den	tqsstyusl
?der	vxsnstqrr
?details	sssrssrvs
?di	rzsrrsrsq
?dich	qssvsqssu
?die	nrqrp,nnn
?dir	sssrsrssu
?do	tvuqqtqrr
?do not	vnuvqtrtr
?does	tssqrutsr
?du	trsptrssw
?e	qvsrtsrst
?each	tsustssso
?ein	rqqqrqrr4
?email	sstpssssu
?end	rttrrruss
?erst	qqqlp,ppo
?expect	pssossss0
?file	rsturssss
?files	sssqssssu
?find	tssnsvusr
?find out	ssspsvusq
?first	qqsrsyssr
?five	ttsrvqssq
?for	mqp0sttow
?for a	stsqrwssr
?for the	prstvptsw
?form	srsssssus
?four	sssqrtssu
?fragen	svsqsrtss
?free	sssrsrrsx
?freuen	qssvvrrtq
?friday	oxrrtrrru
?from	qsrqvqrtv
?fur	stsvstrsp
?further	susrssssr
?future	rssusssss
?get	rtspsuust
?get a	ssssssusq
?give	sssrsstsu
?glad	rtsotstsv
?glad to	sqssuqtst
?go	ssttttrsp
?got	uqrvqnrs0
?grateful	tuslrtssx
?hand	sstssstsq
?happy	sssutsssq
?happy to	stsussrsq
?has	prrrrzqrv
?hat	tusrstssq
?have	ptrvutsqr
?have a	stsrtsusr
?he	utssrmrsx
?hear	qusrswssq
?her	ssssqrrsw
?hiring	wssrssrsr
?his	sssssprsx
?hours	susrssssr
?i	suoxnwsmv
?i ca	sssssvssr
?i can	oxsnssrsw
?i d	rpqrr1rru
?i do	sssssqssu
?i ll	utrqsprsv
?i m	trspsuusq
?i should	susqrssss
?i ve	trrtqurru
?i would	sss1skssr
?ich	prtqqzrru
?ignore	wssrsusso
?ihr	sssqssssv
?ihre	tusqsssss
?il	trssssssu
?im	strqrzssp
?in	0mlsp0xmt
?in 0	srssssxsp
?in the	qpqsr0sqv
?in this	sssqssssu
?in touch	zssqssssp
?interview	pssosttsx
?is	ttyiosuqy
?is not	srtrqtssu
?is that	ssssrqssw
?is to	rssssussr
?issue	sssqssssu
?ist	qwssswssm
?it	psxirzupv
?it would	srssssusr
?je	uqutrqsst
?job	srss2qrtm
?job yours	srss0sssl
?join	sqssustss
?june	srssuussp
?just	srspssxsr
?keep	pqrurwrru
?keep your	tqsustssr
?kept	ossusxssq
?kindly	sussssssr
?know	rsruutsqr
?know by	tsstsstso
?la	tvqutrqrt
?le	rutqsrrru
?like	pxppzvqqq
?like to	qtqsvxrrp
?list	qusorwrsv
?live	srsqssxsr
?ll	0twkowopv
?ll be	zuupsrssm
?look	uvssrursn
?look at	uvssrqrsq
?looking	sqsssstst
?m	ttsosuusq
?m:able	pvrltwrrx
?m:able+deadline	qssrsusst
?m:able+future	qssqssssv
?m:able+hear	qssrsxssq
?m:able+i	quslsussx
?m:able+not	rssrsvsss
?m:able+number	quspssrsv
?m:able+some	rsssssssu
?m:able+we	rtsosussu
?m:able+weeks	qssrssrsw
?m:able+would	rsrqrssrw
?m:able+you	qqsrstsrw
?m:accept	swssrrsss
?m:age+we	sssttsssq
?m:alert	ssspvssst
?m:alert+greeting	sustrsssr
?m:alert+number	rvssrssss
?m:alert+we	svssssssq
?m:answer	urssssrss
?m:application	wsrqrtrru
?m:application+contact	ussssssss
?m:application+review	wssrssssr
?m:application+we	vssssrssr
?m:application+will	vssrstssr
?m:application+you	vtsqrtrrs
?m:automatic	ursprttsu
?m:available	sssssqrsw
?m:benefits	ttsqvsrtq
?m:benefits+number	ssssvsrtq
?m:both	rssrsusst
?m:both+you	srsssussr
?m:bring	sxqrrrrrt
?m:bring+you	surrsssst
?m:budget	ssssrusss
?m:but	sqrururrv
?m:but+not	srsussssr
?m:but+third	usssssssr
?m:but+we	srsursssr
?m:but+you	srstrurss
?m:candidate	qsssrtssu
?m:careful	ssssttssq
?m:checks+review	stssssrtq
?m:chose	rsrsrvrss
?m:chose+you	rrssssssv
?m:clock	o0rrurrrs
?m:clock+i	qvstssrsr
?m:clock+number	pzsqussso
?m:closing	srrrvsrru
?m:colleague	sttssrtso
?m:colleague+you	sttssrssq
?m:come	swsprvsrq
?m:company	svsrstssp
?m:complete	rusrrurst
?m:complete+you	sussssssr
?m:confirm	susrsssst
?m:consider	sssqsusss
?m:contact	zsslsssrt
?m:contact+encourage	ursrsstsr
?m:contact+greeting	ussrsssss
?m:contact+hear	ttsstsrsq
?m:contact+i	qssssrtsu
?m:contact+join	ussssssss
?m:contact+review	vssrsssss
?m:contact+we	zssssrsso
?m:contact+will	0ssqsussl
?m:contact+you	yrssssssn
?m:contest	rssssussr
?m:deadline	trrmvxsqu
?m:deadline+month	qssssusss
?m:deadline+not	rssrsusst
?m:deadline+number	rrsqsursv
?m:deadline+please	rssqurrrv
?m:deadline+until	rtsquwsso
?m:deadline+we	trsrtqsst
?m:deadline+weekday	rssstrrsu
?m:deadline+weeks	srsptrtsu
?m:deadline+will	ttssssssq
?m:deadline+would	rrsqtvusq
?m:deadline+you	qqsqtvssu
?m:decide	nqqrq6qqt
?m:decide+you	psssssssu
?m:disappointed	sssrsxrsq
?m:documents	rssrutrss
?m:documents+keep	qstvrsssr
?m:documents+will	sssussssr
?m:effort	susrtrrss
?m:effort+i	susrssrsr
?m:encourage	vurrrrtrq
?m:encourage+we	vusqrsssr
?m:encourage+will	vssrssssr
?m:experience	ssststssq
?m:family	tusrtsrsr
?m:feedback	srsrvstsq
?m:filled	sssststsp
?m:first	rrsruussr
?m:first+start	rrsssvssr
?m:food	tusssrvso
?m:fulltime	trstusrtp
?m:further	stsrsttso
?m:future	qsrsrusrv
?m:future+i	stsqsrtst
?m:future+other	sssqstssu
?m:future+weeks	rsssssssu
?m:future+would	stsrsttsq
?m:future+you	qtsrsttsu
?m:good	srrsssvsr
?m:good+i	ssssstusq
?m:gotthrough	srsrrsssu
?m:greeting	u5rnqrpsq
?m:greeting+join	ursrsssss
?m:greeting+review	vssrssssr
?m:greeting+we	vysqrsrsp
?m:greeting+will	wssrssssr
?m:greeting+you	wtsqssrsq
?m:hear	rroqyyrps
?m:hear+i	qsqpswtrv
?m:hear+not	rrsrsxsss
?m:hear+number	sqsrvsrss
?m:hear+please	ssrrxrrrr
?m:hear+until	srsquussq
?m:hear+we	sprrtxrrs
?m:hear+weekday	tssqsrssu
?m:hear+will	vstustsso
?m:hear+you	ursrrutrs
?m:hire	ursrsssss
?m:hiringside	rtsssussr
?m:hr	vssqsstss
?m:hr+we	ussrsssss
?m:hr+you	tssqsssst
?m:i	pspwpwvov
?m:i+invite	ttsqsrtts
?m:i+not	tqsvspuss
?m:i+number	rvspssssu
?m:i+numberword	srswrqsss
?m:i+pastbe	rtsrrrssv
?m:i+person	sssssrvsq
?m:i+phone	svsqsstsq
?m:i+please	sssqvsssr
?m:i+questions	srsqsqssx
?m:i+review	ttssssstq
?m:i+search	sssssstsq
?m:i+start	srsqssssv
?m:i+talk	swsrssssp
?m:i+think	stsqsssst
?m:i+third	trssrrssu
?m:i+today	rtstsussp
?m:i+until	sssrvsssq
?m:i+wait	sssvrrssr
?m:i+we	rutuqrssr
?m:i+weekday	rxsqrsrss
?m:i+weeks	sssrsrtsu
?m:i+will	ussrsrrst
?m:i+wish	sssssrrsu
?m:i+would	qtsupstru
?m:i+yes	srsrssssu
?m:i+you	rsrsruwps
?m:if	utsprssst
?m:if+you	utsrssssr
?m:interview	qtsrssssu
?m:invite	svrrrtssr
?m:invite+please	ststssssq
?m:invite+questions	stsqsrrsv
?m:invite+we	tssrsussq
?m:invite+you	tusrsusso
?m:job	spsozqssu
?m:job+we	tssststsq
?m:join	vsssssssq
?m:join+review	vssrsssss
?m:join+we	vrsrssssr
?m:join+will	vssrsssss
?m:join+you	ursrsssss
?m:keep	nrtvrzrrq
?m:keep+unchanged	rrsssusst
?m:keep+we	orswswssq
?m:keep+will	orswsvssr
?m:keep+would	sssssussr
?m:keep+you	prswsxssq
?m:list	qtsqrussv
?m:list+pool	rtsqrussu
?m:list+you	rssqstssw
?m:many	rtsssvtsp
?m:many+number	sssssutsq
?m:many+you	rtsssutsp
?m:meet	rxrsrutso
?m:meet+number	sussstssq
?m:meet+you	rvsssttsp
?m:minutes	qysrurrrp
?m:minutes+number	rwtrvrrsp
?m:month	prrovzrss
?m:month+number	rssqwtrss
?m:month+you	srsruxsso
?m:move	ssrrrurst
?m:move+you	ssrsrsssu
?m:must	surrrtsss
?m:next	utrpqsrrv
?m:next+we	sssrssssv
?m:next+weeks	ssssrrssu
?m:not	rmtxowurt
?m:not+third	tssssrssu
?m:not+we	rrryrtrrq
?m:not+would	rssvsrsss
?m:not+you	qrssrvrst
?m:number	o1pi1qsqv
?m:number+numberword	rtsrtrusr
?m:number+onsite	stssurssr
?m:number+pastbe	rtsrssssu
?m:number+phone	sutrsrtsr
?m:number+please	rrsqstrsw
?m:number+salary	srsqzsttn
?m:number+senior	rrsrwsssr
?m:number+start	trsqwtrsq
?m:number+today	svssrsssr
?m:number+until	rrssxussn
?m:number+we	suspwrsrr
?m:number+weekday	qxsrtrrsr
?m:number+weeks	sprpwrusu
?m:number+will	rrtrstrsu
?m:number+would	stsqtssss
?m:number+you	pqspwstrw
?m:numberword	ppqvwtups
?m:numberword+some	qssrsusst
?m:numberword+we	trrrsvtsr
?m:numberword+weeks	rqrrwpvrt
?m:numberword+will	sussssssq
?m:numberword+you	qtrussrrs
?m:offer	srtrusrsu
?m:only	ssrprrtry
?m:onsite	rtspsusrt
?m:other	sssqusrsu
?m:other+you	srsqutsst
?m:pastbe	osrvvprrx
?m:pastbe+pleased	rsstvsssq
?m:pastbe+you	qtstsrssv
?m:person	utrruttro
?m:person+senior	trssusssq
?m:person+we	tsssussso
?m:person+you	ssstussso
?m:phone	wtsosrtrs
?m:phone+we	qtstsstsr
?m:phone+you	wsssrtsso
?m:place	srsrrtssv
?m:placename	trsrsutsr
?m:please	rvqkyvqqw
?m:please+thanks	stsqrssst
?m:please+until	tssswsssp
?m:please+we	srsqusrrw
?m:please+would	stsqstsss
?m:please+you	rurrturrs
?m:pleased	qtruysrsm
?m:pleased+we	rtstvsrto
?m:pleased+you	rrstusssr
?m:police	sstsssusq
?m:pool	qtsprwsrv
?m:pool+you	rssqrussw
?m:position	rrtvtsrsq
?m:position+we	srttstssq
?m:position+you	srtstsssq
?m:privacy	sssussssr
?m:profile	utsqsssss
?m:profile+you	ttsqssssr
?m:questionhow	vtrsrqsrt
?m:questions	susprrttv
?m:questions+would	srsrssssv
?m:questions+you	sssqsttsr
?m:received	tqrsrrrsw
?m:result	rssssusss
?m:result+you	ssststssq
?m:review	ztsltrqts
?m:review+we	xtsorrrsu
?m:review+will	wsspsssst
?m:review+you	ytsqsssso
?m:salary	sqspyrssr
?m:salary+we	tsssusssr
?m:salary+weeks	srssustsq
?m:schedule	utsstrrss
?m:schedule+you	usssssssq
?m:search	tssqstusr
?m:send	tqsrsrssu
?m:senior	sqrr0rrsp
?m:senior+you	rrstxrssp
?m:sign	srsrvtrss
?m:some	psrustsrt
?m:some+we	rsstsussq
?m:some+you	qusssssst
?m:stage	uusrsstsp
?m:stage+you	tusrsstsq
?m:start	rqsovxrru
?m:study	srsrrvrst
?m:study+would	ssssrrssu
?m:talk	rzspsxssk
?m:talk+we	svsrsussn
?m:talk+you	swsrssssp
?m:test	ssrrrsrrw
?m:thanks	sttqrssst
?m:thanks+would	sttqrrsst
?m:think	rtsotsstv
?m:think+you	rtsqtsssu
?m:third	xsrqrmssx
?m:third+will	vrsssqsss
?m:third+you	xrssrqssr
?m:today	qwrsqsrru
?m:today+we	qursqtsrv
?m:unchanged	psrsrvrrw
?m:unsuccessful	trsrrsssv
?m:until	urspywssl
?m:until+we	srssvtssq
?m:until+you	rrsswussp
?m:video	swssssrsq
?m:wait	rusvrtrsp
?m:wait+you	susrrussq
?m:we	xsoqyxpmr
?m:we+weeks	ursrurtsp
?m:we+will	xssurtrrn
?m:we+would	rvqsuttqq
?m:we+you	wprstvspr
?m:weekday	r0rpwopru
?m:weekday+you	tssstqrsu
?m:weeks	worlyqvsu
?m:weeks+will	usssssssr
?m:weeks+you	uqsttrsss
?m:which	stsosrrsw
?m:which+you	sssqsrrsw
?m:will	0srqoxopt
?m:will+you	1tstqxqri
?m:would	oxpurwtos
?m:would+you	osqttxtqr
?m:yes	stssqttrs
?m:you	zpnruysmt
?make	rtsrssrsv
?manager	xsssstssn
?many	sussssssq
?march	qrsrsvssu
?matter	usssssssq
?may	strprurrx
?may be	rssqsussu
?me	nxnpvm4rr
?me to	ssssssusq
?melden	tsststrsp
?mich	ssstturss
?might	qssrswssr
?minutes	swtsrrssq
?mir	sssquruss
?mit	rrtruvrrr
?moment	qwstsusso
?monday	rststqrsu
?months	sssustssq
?more	qsspsvsst
?mr	uusrrrrur
?must	rutsssssr
?my	rrstsrust
?nach	swssssrsp
?need	rsrsrtssv
?need to	sssqsstsu
?new	prrryusrr
?next	urssqsssu
?no	tqsjrs1sv
?not	skx0musru
?not a	ssssssusq
?not be	rsssssssu
?not have	sssvssssq
?not sure	srsqsstsu
?not worry	wrssssssr
?note	sstssstsq
?nothing	qssrsvssr
?november	russstssq
?now	srssrprsy
?number	sssssuusp
?nur	ruqqrrqr1
?of	tsmxowurr
?of course	sssssussq
?of the	tsrtqtttq
?of your	srssssusr
?off	ussssqusp
?offer	srssvtrsq
?office	psstrusst
?old	rvsstsssp
?on	qtpxtvsns
?on 0	rtspvsvsp
?on a	sstsssssq
?on file	rssusssss
?on the	tsruquqqt
?once	swsssrrsr
?one	rssqswrrt
?only	uqsqrqrsz
?opportunity	susrssssr
?or	o3riuurtr
?other	sssssusss
?our	0pqqv0uqg
?our team	vssrsssss
?out	vrsmsuvup
?out in	ssssssusq
?over	rqrozwsrq
?over the	srsrxsssp
?page	srssvsssr
?panel	tuststsso
?pay	stsqtstss
?people	wrsrstrsr
?please	tqql0rrqy
?please confirm	sssrsusss
?please contact	qsssssssu
?please do	ursssssss
?please reply	sqrstsssu
?please tell	sssrtqssv
?post	rrsuvtsso
?prufen	usssssssp
?put	rssqsursu
?question	sussrrsuq
?re	urrmuxrrs
?reach	trusssusp
?reach out	tsutssssq
?read	tqsqtrsut
?received	sssssqssu
?received your	sssssqssu
?reply	vsrqsstss
?reply to	usssssssr
?review	wssosqssv
?review your	wsspsssss
?reviewing	vssrsssss
?reviewing your	ussssssss
?right	rrstssrsw
?ring	rusrswtso
?round	utssrrtsq
?run	vssrssssr
?sagen	qsstszssn
?said	spssssssw
?say	svsqrvtsp
?second	sssssrssu
?see	qsstswssq
?send	sqsrussst
?sent	sussrrrss
?service	syssqsssq
?shall	ttssssssq
?she	ussrsssss
?short	sssrssusr
?should	tvsnrssst
?should be	svsqrssss
?shout	tpsysqsrs
?show	srssssusr
?si	vsssssssq
?sich	susssvrsn
?sie	uuotwttoo
?sie mir	ssssusssq
?sign	srsryussn
?since	sssssqssv
?six	pqstyrtss
?so	1prmxppqv
?so do	urssssssr
?so i	sssssqssv
?some	psstssssw
?something	ussrsssss
?speak	susssrssq
?start	qrtqxsrrs
?stay	susrsusso
?still	sssusrrst
?sure	srsqsstsv
?take	ursssrrst
?talent	vrsrsssss
?talk	sttrsstsp
?te	vquussrsp
?team	yqsousssr
?team is	ussssssss
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
?the end	rutrrstsr
?the list	rsspsussv
?the panel	tussssssp
?the same	ssssstrsu
?the time	srssssssu
?the week	ssssrssus
?then	rwspsvsrq
?there	rrrqrvrrv
?there a	sssosussu
?they	vrrptstrs
?thing	sqssrrssw
?this	rrqtrvsqv
?three	ssursqssu
?through	rqurqrtsw
?thursday	rrssstrsu
?till	wqstsusso
?time	rtsrsrrsu
?to	rtour1slt
?to 0	rssrtrrsv
?to a	srssvrssr
?to find	ssspsvusq
?to have	stssvprst
?to hear	sussssssq
?to reach	rrssssvss
?to the	ttrtrrsru
?to you	vrtssssso
?touch	zssqssssp
?two	rsstrtwrp
?um	svsstsrsq
?un	uprorsssz
?und	ovpsuwrqr
?understand	sssps1qsp
?uns	qqstywstk
?uns freuen	rssusssss
?until	rssqxxssl
?until the	rssssxsso
?up	ttsmsrqs0
?up the	svssssssp
?up to	vssrssssr
?us	soswwpsqt
?use	rrussssst
?ve	urrwqsqrt
?version	sssswsssp
?view	ursrvrqvp
?von	srsstquss
?vous	vsssssssr
?wait	sss1sksss
?want	stspssqsw
?want to	stsqsrssv
?was	rrsrurrsw
?we	xqntrzsmt
?we can	svsptrrss
?we d	qtqpwvsrt
?we do	srsrsrrsw
?we ll	uqusrtqrt
?we will	urssrussp
?week	rruquqruu
?weeks	pssqspusz
?well	srsrsvsss
?were	srsxtsssp
?what	twsrrorsv
?what you	ussqssssr
?when	ttspstsss
?which	svsnrqssx
?who	tssrstusq
?will	1qpuo1opo
?will be	wsqsqxqqs
?will contact	wssqsussp
?will keep	sssussssr
?will review	vssqsssss
?wir	q0quutorp
?wir wurden	rsstusssq
?wird	urtsssssr
?with	p2qmxworp
?with a	tsssvrrsq
?with the	stssuussm
?with you	sutrssqst
?within	rtrqvqrru
?within 0	tussssssr
?work	rssqtqrsw
?working	ussrurssr
?working days	ussrurssq
?worry	wrssssssr
?would	rwpzrrspp
?would be	ursqsuusr
?would like	swsrttrso
?would not	sss1sjsss
?write	tusrssrsr
?wurde	sssrssssu
?wurden	rssvwrssp
?wurden uns	rsstvsssr
?y	trswssrsp
?year	ssssssssu
?yes	qqsrrutsu
?you	zomws0rls
?you a	srstvsrsq
?you and	ssstssqsu
?you can	rqsusrssv
?you d	svstsqssq
?you ll	qutrqtrrt
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
a background	ssstusssq
a bank	qsuussrtp
a bell	ssstxsssm
a better	rsrusstst
a bien	xssrssssq
a bientot	uqsrussss
a big	ursqsstss
a bit	rsruqwtpr
a book	sssrssssu
a box	ssswssssq
a brief	ssvrssssq
a calculator	ssxsssssp
a calendar	srssssssu
a call	rwsmvyqrp
a candidate	rstyrorrs
a candidato	qssvsssst
a car	sussssssr
a card	srsrssssv
a career	wsssssrrs
a casa	ssrryussm
a ce	rrswssssq
a change	sssvstsso
a chara	ststvqssq
a charity	trsrtstsq
a chat	szrosszsj
a clear	sssusqsss
a client	rutkrvyrr
a close	sssqssssv
a closer	sssusssss
a coffee	ruuusstsm
a company	rsrtrrrrv
a compter	strswsssp
a conditional	ssstqsssw
a contract	susovstsq
a conversation	rurrsspsw
a copy	trqmurqxv
a couple	r1oqrrtrr
a course	sssssvssp
a credit	sssrssssu
a cup	tssrssusq
a customer	ssusssssq
a cv	prsqsstvu
a data	srvqsussq
a date	qttqswrsr
a day	psqlrs5tr
a de	svsutsttm
a debrief	srsrssssu
a decision	pxqmqyqqx
a deja	sssussssr
a deposit	ssssrsssu
a desk	sssusspsu
a deux	srsussusq
a different	rrrururrs
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
a fine	sssrttssq
a first	ousnrzrru
a fit	sssussrup
a five	sursssssr
a flat	ssvsssssq
a form	ssssssrsv
a former	srsrssssu
a fortnight	sqspsxrsv
a free	rorwrrrrz
a fresh	sssrssvsq
a friend	rrrtrrquv
a friendly	ruqrrrrrw
a full	susntrqsx
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
a high	sssqssssv
a hiring	srstssrsu
a home	sssqssssu
a house	sssrsstvp
a huge	sssrssssu
a human	wsstssrsp
a hundred	ussrsssss
a job	osqvpovwv
a jour	rsssssuss
a l	vtywqvpok
a la	zwuuwxqld
a lad	sssvssssq
a laptop	srzrqsssr
a large	sqstststr
a las	qxvqpppqz
a le	sqstsssst
a leading	sssrssusr
a letter	rtsqrqstx
a level	sstssssuq
a limited	sssusrrst
a line	trsxsstsm
a link	usxqssssp
a list	rurrrsurt
a little	zrrrquqqs
a live	rswqsutso
a long	rrrwspsru
a look	wtomtqvtu
a los	srspssssw
a lot	wqqyqmtrt
a lunch	susqsstsr
a m	rzwrsqrrn
a man	rsrxrrqrt
a match	tusuurvsj
a matter	sssusrsss
a meeting	srursssss
a member	suspsrssv
a million	ssstssrsu
a minute	sssrssssu
a mix	sssrsussr
a mock	sutsssssp
a moment	sssrssssu
a month	rpqmqrxr2
a much	sssrsswsq
a nadie	rrrtrvrsr
a name	sssusstsr
a new	qorosntw3
a nice	sustssssq
a no	sqqxp0qqr
a non	sssrssvsr
a nos	rrsvsssst
a nossa	sssrustsp
a note	yqsprvzrk
a notre	urwvsrssl
a number	qssusssst
a one	rr1orqtrr
a page	sr3ossrso
a paid	ssstssssq
a pair	sssqtssst
a panel	qtsnswstu
a part	tsspsstss
a partir	uuwqwtssh
a partner	tusqtstsp
a pas	srrtrprrz
a pass	rustssssr
a period	sssttsssq
a permanent	ssssusssr
a person	srsvrqsrt
a phone	tvxnuqsrp
a photo	qrsorsrs0
a picture	rrssssssv
a piece	sqssssrsw
a place	tppoxrrq0
a plan	sssrssssu
a pleasure	trsxtrtsn
a position	urrsqrrtv
a post	sssqsusst
a potential	ssssssusq
a practice	srsrssssx
a presto	susrssssr
a pris	ssrvssssq
a private	sssqssvss
a problem	sssrssssu
a process	srsvsursq
a productive	smssssssz
a professional	sssrsssru
a promise	sssssutsp
a proper	ovqpsvrsw
a proposal	ssssssqsv
a provisional	sssrvssss
a quarter	sqsrsyrss
a quick	qzqnsuxqq
a quiet	srxsssusm
a real	vsstrssrp
a really	srsqtstsu
a record	ssspssssw
a recruiter	wrsssrrqt
a referee	rssorrss0
a regional	sstsssurq
a reminder	srtsqrrtv
a reply	tssqssrst
a report	ssvrrtrst
a research	stssstrsq
a reserve	ssssswrtq
a result	sssusssss
a resume	susqsstvo
a retenu	ssrrtrusr
a rolling	wssrsssto
a sample	sswrssssr
a second	squtqvqqt
a security	ssspssssw
a selection	vrstssssq
a senior	ttrqssysm
a service	srsussssr
a set	sswsssssq
a short	qwykpssqx
a shout	tttsursso
a similar	sssossssx
a single	ttsostssv
a six	sssusqsss
a slot	pwrnsssuw
a small	rtyuqnsqs
a special	sssrssssu
a stable	ssvsstsso
a start	sssrxssso
a strong	pqsssvquv
a su	rpsuruusr
a sua	srpysntqx
a subject	strussssq
a system	tusrssssr
a team	ssswrrqtr
a technical	trrqssrtv
a tempo	ssssyrssp
a ten	sysqsrtrp
a test	rrpqssrsz
a thank	ssswssssq
a think	stsqusrss
a third	qrrwrwrrq
a three	sswrsstto
a time	qzqsqpuqt
a token	ssssvsssq
a tour	ssssssrvp
a trainee	tsurssssr
a tres	suqssrsst
a trial	sqspssssy
a two	trusssssq
a typical	ssusssssq
a un	qwtsrprrw
a una	sssvssssq
a une	ttsxsrssn
a vacancy	sssquwtsp
a vaga	utrvtvrrm
a very	rsrutrtrt
a video	srtrssrsv
a volunteer	sswsrsssq
a votre	ruqurqrsu
a vous	qorvrvvrt
a walk	svrsssssr
a week	smwk0p0or
a weekend	sssssstsq
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
aan te	sssstsssq
aanbieden	sssrssssu
aanbie~	sssrtsssu
aanbod	srrqvrrrw
aanb~	soqrxprrz
aangen~	sssuwqssp
aang~	ssswxqssl
aanm~	xsrrssssq
aanpassen	sssssssvq
aanpas~	tssssssvp
aanp~	tstrssswo
aanslu~	psswssssr
aans~	pvswvsssn
aanvraag	rssosrssy
aanvra~	rsrqsrssz
aanv~	rssqsrssx
aanw~	urtssssss
aaro~	srsusstsq
ab	polz0kuuv
ab 0	q1nkwrswr
ab dem	srsptsssx
ab oktober	sssvssssp
ab sofort	qqrsrquuu
ab und	sussrssss
abando~	ssusssssr
aban~	ssusssssr
abara	sstrsrssu
abar~	sstrsrssu
abbiamo	qspztprsu
abbiamo ricevuto	wrsrsrsss
abbiamo scelto	qtstsssss
abbiam~	vrpysoqrt
abbi~	wspysoqrt
abbo~	sssspstsv
abc	swstsssso
abdi	tvsssssso
abel	srrusssss
abend	rrsxrrurq
abendessen	survsssso
abende~	strvssssp
abends	sqsqssvst
aben~	totypnxrt
aber	ropwrzppx
aber die	trsxsrrsq
aber nicht	rssssqusu
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
abiert~	usstssssr
abie~	usstssssr
abigail	stsssstsq
abigai~	stsssstsq
abig~	stsssstsq
ability	rrrurrsru
ability to	sssrsstsu
abilit~	qrvvrrsrs
abil~	qrvvrrsrs
ablauf	vwptrqsrs
ablauf der	wsssssssq
abla~	uxpsrqsqt
able	nquvt1nps
able to	nquvt1ops
ablehn~	sssssrssu
able~	srrssrssv
aboard	rssqtsssw
aboa~	rrspvrrsv
abonne~	sqtspssvv
abon~	spssqrrvv
about	q0zvnoskt
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
about what	rurtrrsrt
about you	pyrwyssri
about your	uyxvonpot
abou~	p1zvnnskt
above	q1qxrosqq
above 0	sttrsstsq
above post	tvstssssn
above the	susustsso
above vacancy	stsrsussr
abov~	q1qxrosqq
abraco	rsryustsm
abrazo	sqsytsrsq
abra~	upq3wqsrj
abrechnung	sqssqsssy
abrech~	sqsspsssz
abre~	srrspsssy
abri~	usqssqsru
absage	sqrosursy
absagen	owosqxqqw
absage~	owotqxqqw
absa~	oynuoyopy
abschluss	sssusrssq
abschluss des	sssussssr
abschl~	tprusurru
absc~	uosvrurqs
absence	qprrrzrru
absenc~	qprrrzrru
absend~	rsrrsrssw
abse~	rpposyssy
absolute	usssssssr
absolutely	srtsrsrsv
absolu~	trttrrrru
absolv~	srwsssstp
abso~	sqwuqqrst
abstract	rtvqrsruq
abstra~	rtvqrrrur
abst~	rrvqrqruv
abteilung	tsstssssq
abuse	usssssssr
abus~	tssstsssq
abzusehen	wrrurrrrr
abzuse~	wrrurrrrr
abzu~	ursurqrru
acab~	rstusssss
academic	rsturtrsr
academy	sttusvttk
academ~	otsxpvsrr
acad~	otsxpwsrr
acceder	sussssssr
accelerator	sssqssssv
accele~	ssspssssv
accept	qvpm0sqpw
accept or	rtrrxrrrq
accept our	srswstssp
accept the	sssvoqssw
accept your	ssspmsss2
acceptance	rrrp1qrss
accepte	srsvtrssq
accepted	ptszlmruz
accepted by	sssxsrssp
accepted for	ssursssss
accepted your	rsssprssx
accepting	ssssusssr
accept~	npq0zkqtx
access	uqymtpqrx
access representative	ssstusssp
access to	qstnqsrs1
accessible	srtrrsssu
accessories	sssqssssu
access~	rqwsqqsrw
accettazione	ssssxssso
accett~	sssszsssm
acce~	oqsw2lppx
accident	sssussssr
accide~	sssussssr
acci~	sssussssr
accommodation	ussqusysj
accommodations	usurssssq
accomm~	yuumusysh
accomp~	qsrtrrxqr
accord	srsr0sssn
accordance	rssvsrstr
accordance with	rssvsrstr
according	vssovussp
according to	vssovussp
accordingly	qtr0rosrr
accordingly and	sussssssr
accord~	qtpzuossq
account	so0jttoty
account and	ssttssssq
account executive	tstsssqts
account with	rssrssssw
accountant	svtrtwtui
accountants	stsussssp
accounts	soqpsutuw
accoun~	ooqwstpuy
acco~	nnoy1ossu
accr~	rssvssruq
accueil	rtsssrssu
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
achieve	sssrssssu
achiev~	ssssssssv
achi~	ssssssrsv
acht	wmvsrqqry
achter~	trutssssq
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
acquir~	rssssrssu
acquisition	vyoxo1qoj
acquisition team	prrvrrrsw
acquis~	wyoxn1pok
acqu~	wzown0pol
acredi~	stsusrssr
acre~	stsusrtsq
across	tqquom1ts
across the	rrrsrrutu
across your	ssspss2sl
acro~	tqquom1ts
act	sruorswru
action	vvqkqzrru
action is	usssswssn
activa~	ssssrvsss
active	trsnq1sqr
active 0	utssssssr
active and	rssrsyssp
actively	sssqstrws
actively recruiting	ssssssswq
active~	pqrorspyy
activities	srspssssy
activity	rvprsssvs
activi~	rtqnsssvx
acti~	nsoen5t1w
acto~	srtvssssq
actual	srspsutst
actually	rrrnrrurz
actual~	orqqrtxsw
actuarial	utsssstwl
actuar~	tssssstvn
actuellement	sssqsxssq
actuel~	sssqsxssq
actu~	pornpzxsw
acus~	0ssrrsssm
ad	srqvrntrx
ada	uwrqrsrup
adam	sssrssrsw
adapter	sqssssssv
adapte~	sqssssssv
adap~	sqssssssv
add	qsunqxuss
add a	ussrsussq
add to	sussssrsr
added	twsmsrsus
addetto	susqsuutm
addett~	stsqswuul
adde~	tvrhqwtxs
adding	rsstssvrs
addition	trupsssst
addition to	truqsssss
additional	rrrvtqrrv
additi~	sqtvsprrw
addi~	rpswsotqw
address	qurirtxqz
address and	sssqtsvsq
address by	osssssssx
address in	sssssussr
addressee	sussssssq
addresses	ssskssss1
addres~	qxqjqszoz
addr~	qxqjqszoz
adel~	vttqttstn
ades~	urssrtssr
adeyemi	srsrrsrsx
adeyem~	srsrrsrsx
adey~	srsqqsssx
adjointe	rssssussq
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
admiration	sssusstsq
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
adop~	sssrssqrx
ador~	rrrvrsrsu
adresse	swrrrrrrt
adress~	swrsrqqrv
adre~	sxqtrrqru
adrian	srspssrsy
adri~	srrostssy
ads	rrrorrrzs
ads match	sssssss0l
adult	ssssssssu
adul~	sssrssssu
advance	rtsrpsssx
advanced	tssqssrts
advanc~	ttsqorrtx
advantage	stslssrux
advantage of	sssossssy
advant~	otskssru0
adva~	ptslprrx1
advert	6qroqqtro
advertised	rqqrsr0rr
advertiser	usssssssq
advertising	tssrssssv
adverts	tsspssxsp
advert~	xontro4pr
adve~	4nosom5op
advice	srsqtsssu
advise	qrrtyrzti
advise that	rssqwtsuo
advise you	sssussssr
advised	rusnsytrr
adviser	wsttqspwn
adviseur	tprqrsvsw
advise~	xqsqoyrss
advisor	qrrssxtsp
advisory	svstssqsr
adviso~	qvqwrvrrp
advi~	ptmuryrtt
aerosp~	sssrssyqr
aero~	rprttrxss
af	qrutsqrsu
afdeling	rrstsutsr
afdeli~	susqswtso
afde~	susqswtso
affairs	svttstssl
affair~	swsstussk
affa~	swstturuk
affect	ssrqrsrsy
affect your	ssrrrsrsw
affected	ssstsrssu
affect~	rrrvrrrrv
affe~	rrqvqrrrz
affich~	sqrtrrssv
affi~	voqtrqtsv
afford~	sssqssssv
affo~	sssrssssv
afgewe~	rsssstssu
afge~	qrrrsurrv
afin	rortsrssz
aflo~	ssuqssssu
afraid	puptpyqpw
afraid i	susrsrsst
afra~	puptpyqpw
african	sssssssur
africa~	sssssssur
afri~	sssqrstuu
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
after my	sqsssssst
after reviewing	mwsvvtrso
after six	sssrssssv
after that	zsslx0qri
after the	5vnnopqtt
after three	srtrssrsu
after two	sssqsstst
after which	wrsrtsssp
after your	srsvuquso
afternoon	qxrwzmpos
afternoon and	sptsssrsw
aftern~	pxrxzlpot
afterwards	ruxnrrsts
afterw~	ruynrrsts
afte~	s1nwtmsnt
ag	twuurrtxg
again	ltmxqzwmx
again after	srsstsusq
again for	rwrypyorm
again in	qrryrpqry
again next	ssswssssr
again on	trswstqsq
again when	ssswssssr
against	1sqtqoqpv
against the	xsrsrrsrs
agains~	1sqtqoqpw
agai~	pslxpyulx
age	rrsvrrrrv
agence	qprruuusw
agencia	sssustrsq
agencies	stspsutst
agenci~	qtrururrs
agency	rpuuorsvt
agency and	sssrssrsv
agenda	qvrsunqrx
agenda~	svsrssssr
agent	pquwqrsut
agent de	sssvsrssq
agente	usvrsssso
agents	sssqssqtx
agen~	mvqxqprvv
ages	tssrsqstt
ages 0	sssrsqsut
aggior~	ossrs1tsm
aggi~	ossss1tsm
agnes	stsqssusq
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
agradecemos su	rssrssssu
agradeco	ssstustso
agrade~	prr1wssrl
agra~	prr0wvsrk
agree	ssulutsvs
agree with	sssrssssu
agreed	rrrl1rsrv
agreed to	strkuvsrv
agreement	rqro1urrs
agreem~	rqqm1wqqu
agreer	ttstssssq
agre~	rpqk4trsv
agri~	srtwssuuk
agroal~	srsssswsr
agro~	srsssrzso
agua~	rrssswssq
ahead	rxryplsqv
ahead of	rssurrsrt
ahead with	sssusrusq
ahea~	rxrypkuqu
ahnlic~	sssusrssr
ahnl~	sssusrssr
ahora	xqsjrvsrw
ahor~	xqslrvsrv
ai	qup0qotss
aid	ussswrrsp
aide	rtssswsso
aide~	ssssssssu
aim	zssosrssr
aim to	zsspsrssq
aimerais	sruqstsst
aimerait	stttssssp
aimera~	rtwrstrsp
aime~	rtwqrsrrs
ainda	rrtoqwsrv
ainda nao	srtrswssq
aind~	rqtoqysrv
ainsi	pststrusr
ainsi que	qststsusr
ains~	pststrusr
air	rtsqsurrs
aircraft	tssttsssp
aircra~	tssutssso
airc~	stsutsssp
airf~	ssssssusq
airline	sssqssssu
airlines	ssssssstq
airlin~	srsqssssw
airl~	srsqssssw
airport	rstqststt
airpor~	rstqrsuss
airp~	rstqrsust
ajud~	ssstssrtq
akkoord	rrsswrrrt
akkoor~	rrsswrrrt
akko~	rrsswrrst
akti~	sssosvssu
aktual~	rssvssssr
aktuell	ssssswssp
aktuel~	tprrrwusr
aktu~	tpqtpwwrq
al	1poymwqmu
al 0	vprosyrrt
al final	rrrurrrrv
alabama	ussqsssss
alabam~	ussqsssss
alab~	urspsssst
alan	srrusqrsv
alarmi~	srssssssu
alar~	spstsrssw
alas	ssspsursv
alas~	rxrqspsrv
albers	rvsrrsrss
albe~	qvuqrrsur
alca~	srrxssssp
alcoho~	srtrssssu
alco~	srtrrstsu
alde~	urustrssp
aldo~	sssustssp
alegria	ssstwssso
alegri~	ssstwssso
aleg~	qrrsvqrrw
alert	psssssr6i
alert 0	sssssssur
alert for	ssssssswq
alerta	sssrssr1m
alerte	ssstsrsvq
alerts	rssjssp4v
alerts from	sssssssur
aler~	qsrhrqn7y
alex	rsursutsp
algo	xpqrstrru
algorithms	sssrsstvq
algori~	sssqsrtvr
algo~	sssqsrtvr
alguien	susussssq
alguie~	susussssq
algu~	pprwrxsrt
alice	sussssssp
alic~	sussssssp
align	vssssspst
align with	vsssssrsr
aligned	rssusssss
aligne~	rssusssss
alig~	tssxssosr
alimen~	stssusssp
alim~	sssstsssq
alina	ssstssssq
alin~	ssstssssq
alison	susqsttsq
alis~	susqsttsq
all	rolxr0nuu
all 0	vrrurrrwo
all applicants	vrsssussp
all applications	wrryrrrrm
all candidates	qxxvssrsj
all day	strsrsssu
all five	svsrsrsst
all genders	sssusssss
all good	sssususso
all i	sssrssssu
all in	rrvpwrssr
all jobs	ssssssszm
all of	vqqyrprqu
all on	sqssssssv
all other	rsstussss
all said	sqssssssu
all thanks	sssvssssq
all the	ptryroqsw
all this	ssrpysrss
all three	trtsuussn
all you	sssqssust
all your	ssrpsurrw
alla	wyrzwoqsf
alla sua	qusysrssn
alle	pyyqqokxu
alle 0	oxsnrrrty
alle bewerbungen	vssssrssr
allegato	sttrxsrsn
allega~	tttrxsssm
allem	sssqssrrw
allen	vwswrrqrk
aller	qrtwssrss
allerdings	usrtssrsr
allerd~	usrtssrsr
allerg~	surssssst
alles	2qrvqstpm
alles gute	prrxrqrrv
alles liebe	usssssrsr
alle~	2ozvpppls
allgem~	ttussssso
allg~	stutssvsl
alliance	sssssssur
allian~	rrsrsssuu
alli~	rssqsstut
allo	sustsrssq
allora	usrrsussq
allotm~	srsprrstx
allow	spwmrsssz
allow 0	ssursssst
allowance	ssrp1sutj
allowance 0	ssrsxssso
allowa~	srro1sutm
allowed	sr1oqtqrr
allowed to	ursrsussr
allowe~	sr1oqtqrr
allows	rrrsrrrrx
allo~	ro0j1qspu
alltag	srsusrsst
allt~	tqstsrsss
alma~	ussssssss
alme~	ssrqsrusu
almost	stsktsusw
almo~	ruritttsz
along	sxuqrqsqs
along with	qtvrssusr
alongside	susssssso
alongs~	susssssso
alon~	vzuqpotor
alors	rsrtvrssq
alor~	rsrtwrssq
alpe~	tsstssssp
alphab~	susssrssr
alph~	susssrssr
alpi~	sssssptsu
already	prqzqvpqx
already and	tssvssssp
alread~	prqzqupqx
alre~	prqzqupqx
alright	sutqxrxsj
alrigh~	sutqxrxsj
alri~	ruttxrwri
als	1y1v1lpjb
als nachstes	sttsrsssq
als pdf	sryrssrso
als servicetechnik	ssssvsrss
also	opsxnnvww
also a	sssrssusr
also be	ttsosstst
also i	ssssqsssu
also the	sssqssssv
alt	ssspssssx
alta	rrrstsuss
alta~	tssrtussp
alte	sutqsrsst
alten	susrstusp
alter	ssurrsrst
altered	usssssssr
altere~	usssssssr
alternate	sssos2suk
alternative	sssqssssx
altern~	purmsyqtv
alte~	qyqroyprs
although	trrurrsru
although you	sssusssss
althou~	trrurrsru
alth~	trrurrsrt
altijd	xrsrussso
alti~	xrssusssn
alto	qurysrqtq
alto~	sqsrssrsx
altra	sqrustrst
altri	rrsttrrtu
altro	rqrurursv
altr~	mpqxtvptx
alumni	tsrmrrt0r
alum~	tqslqrs3s
alvast	usrsrrtsr
alva~	utsrtsusm
always	ouqvqnxrw
alwa~	ouqvqnxrw
am	s0oxnlsqx
am 0	s0qloqpt1
am a	sssrssuss
am at	srwsssssp
am besten	rxtusrstm
am delighted	ssssvssss
am dienstag	surrrrrrx
am directed	sssqtxssp
am donnerstag	rururrurr
am empfang	surssssss
am ende	qqswsprsw
am ersten	trsrvrsss
am et	sosssswss
am excited	uqssssssu
am freitag	qrquvrrrw
am i	tsstssssq
am in	rrrrrrrrx
am liebsten	stsssstsq
am mittwoch	suqrrrrrx
am montag	qzrstrrrs
am nachruckverfah	sssrsusst
am not	wssrrssuo
am pleased	rusqztrsm
am samstag	rusrrrruu
am sonntag	vqrrssqsw
am sorry	rssvsnssw
am telefon	rwrpwqrrt
am the	svssssssq
am to	sovsssxsq
am very	sssrsrssu
am wochenende	xrrurrrrq
am writing	qqrtrtsrw
amanda	sssssuqss
amanha	twrssprrs
aman~	sxtqrspru
amara	rrusrssst
amar~	rswvqrrsr
amazing	ursossssu
amazin~	ursossssv
amazon	sssrssssv
amaz~	ussksrutw
amba~	ruusrsssr
ambe~	sstsswrto
ambi~	stutsrrsr
ambula~	ttssssssp
ambu~	ttssssssp
amelie	msspssss1
amel~	ltsqsrtsz
amend	sssrsssus
amen~	svrmusstu
america	qssnssvsv
american	sssnsstsw
americ~	qssjsswsz
amer~	qssjsswsz
amina	srvsssssq
amin~	srvsssssq
amir	sssrsstuq
amir~	ssststssp
ammess~	ttstsssso
amme~	vsstsssso
amministrativo	tssssvssp
ammini~	tstttvssm
ammiss~	trsqsrssw
ammi~	ursqsusst
among	oopwuwuqs
among the	rrrvrrrst
among them	sssvsvtsn
among those	rsstssusr
amongst	ssspssssv
amongs~	ssspssssv
amon~	oopvuvuqu
amount	ssspssssx
amount of	sssrssssu
amou~	sssnssssy
amri~	stsrsqtst
amsterdam	stsussstp
amster~	stsusssto
amst~	stsurtttn
amt	usstsssup
amtsgericht	stssssssq
amtsge~	stssssssq
amts~	susrutsso
amus~	ssurssssr
amy	usssssssr
an	pmov4nuqu
an account	sssqstsst
an agency	sssvsrrsr
an answer	rnrst0pru
an application	wqruqpqtv
an appointment	rrrvrxrro
an assessment	ssxrstsul
an automated	vssrssrrs
an automatic	uqrrssssu
an dem	sssussssr
an den	srstpsrsw
an der	qvrvsprqu
an die	yqprpqtvt
an e	sssutsssp
an easy	ssssssssu
an einem	rqurssust
an einer	tssussssr
an email	yrtosursq
an employee	vtsqssssr
an enhanced	ssssvssuo
an evening	svwqssrsq
an eye	ursyrrssn
an hour	n1xh1lurr
an ihren	rprrrrtry
an in	ssxtssrso
an independent	qrsussssu
an individual	ussqsssss
an informal	rrssssusu
an interest	stsqsstst
an interesting	rssqssvss
an internal	rqststvsr
an interview	qyrtpiusy
an invitation	sssrsrsus
an issue	ssrsssusr
an offer	pnot11nos
an old	sssqsvusp
an on	tttsssssp
an online	sszrssssn
an open	sssvssttp
an opportunity	srssssssu
an und	xttpvsssk
an unserem	strusssss
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
analyst	lvzvoysti
analyst at	qstrrsstt
analyst position	sussssssp
analyst programme	stssttsso
analyst role	trwsstssn
analysts	sssrssusr
analys~	nr0xonxsq
analytical	sssqssutr
analytics	twuosswvi
analyt~	trvnrr2wh
anal~	or0uomxtr
anan~	sttsssrsq
anasth~	rsssssvsr
anas~	rrssstvsq
anbei	pq0rrqpqx
anbe~	pr0rrqpqw
anbieten	rsrvtnsrw
anbieten zu	ssrsqstsw
anbiet~	rsqutnvrw
anbi~	rsqutmvrx
anche	tqsorqtsz
anchor	urssssssr
anchor~	usssssssq
anch~	vqrrrptry
ancien	stusssrsq
anci~	tsttrrqss
ancora	qrrns1trq
anco~	qrrns1trq
and	rrpzsovpv
and 0	tmwlynvuu
and a	pp2i0nvrt
and about	utsrssqsr
and accepted	sssvrrsss
and after	ssstusqsu
and all	tqrvuuqqr
and am	vpsssssst
and an	ssruqqtrs
and any	rqrsrtsrv
and apply	qsspssssy
and are	qssmrqxrz
and as	sssusssss
and ask	ssrrrxssr
and asked	tquussssq
and at	srsussqsu
and bank	rsssxsssq
and be	rsruvrrrr
and before	sssrssuss
and both	ussrsrvsq
and bring	spsrssstw
and ca	ssrxssrsp
and can	rqstrvrrt
and check	susrsssst
and come	vrsouqssu
and complete	usssssssr
and confidential	sussssrsr
and data	sssrssuss
and deadlines	ssusssssr
and decided	ssstsrrsu
and did	ssswssrsp
and do	qyqvqqqqu
and does	sssussrsr
and effort	otsvsssst
and encourage	psswsssss
and enhanced	ssssqsssu
and every	tusssrrss
and experience	ssstssqvp
and fill	sssrssssu
and find	sttussssp
and for	rsqzqlotz
and forth	sssvssrsr
and found	ssspstssu
and free	sssrssssu
and from	sssussssr
and get	oqskvsss3
and good	qsr0ssssp
and got	susrsssuq
and government	sssrrsrvs
and had	ptstswssq
and half	sqsrvsrss
and has	rsqupxrqu
and have	nzquprrsv
and having	sssrssssu
and he	svrsrwqrq
and hope	rssqsvrsu
and how	sutlsrssx
and hr	tssmrsvsv
and i	pzkv3k3hp
and in	wpqsrtuqs
and interest	nsszsssss
and interview	srsstssru
and invite	sssrssssu
and is	yqqrqoxqt
and it	zwovoqqrq
and its	ssurrrrsu
and keep	susmtqrtx
and kept	srsussssr
and last	stsqssust
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
and music	sssussssq
and must	ssxqssssr
and my	srstssvsq
and need	ssspsvtsr
and needs	qsqsssssx
and network	sssqssssv
and no	uptrqvsqv
and non	srssustsq
and none	sssvssssq
and not	trsqssssv
and now	qsspsystq
and of	stsrusssr
and on	srrrrrrrx
and one	swwprxpop
and other	sssmssssw
and others	sssssssur
and our	wrrprvxrn
and password	ssusrssss
and paste	sssrssssv
and pay	ssuqqsssv
and proof	rvssvssso
and put	msssrsss0
and receive	sssrssssv
and references	srsqurqsw
and regret	sssrssssu
and regulated	svsrssssp
and return	qrwoyqtrr
and save	srsrsssrx
and say	sstussssp
and see	ryqurqsrr
and send	rqyrqrsrt
and she	srvxrrprq
and should	sssuusssp
and sign	rssrxsrsq
and since	pss1sptsp
and skills	tssrssrvr
and so	qrrt1qqrs
and someone	tussssssq
and start	rsrrvsrsu
and stay	srspssssy
and submit	qtrsssssv
and support	sssossssw
and take	trqrtsssu
and takes	srvpsstst
and talk	svssssssq
and team	srssssssv
and tell	ruwltrrsu
and thank	tsswstusl
and thanks	sqs0srtsm
and that	pzoyvppps
and the	rnpytysnv
and their	sssrssssu
and then	qvqwqpuqu
and there	rutyrmvqr
and they	qoovt1rpt
and think	svspssssr
and this	strutrprt
and three	ssuntrusu
and time	rtsssqrsu
and to	vrqsvsqrt
and told	sssmssssz
and two	rmvm1qsws
and unfortunately	qssvsqssv
and until	ssrssxssp
and use	srrsssssw
and want	ssssstusq
and wanted	sssrtswsp
and wants	sssussssq
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
anda~	ssstuqrru
andere	ntr1rrpsu
andere person	sssussssr
anderem	sssrswssq
anderen	tqrvnvpqx
anderen bewerber	sssqssssu
anderes	rqsnstss0
andere~	sqqtn0opz
andern	psrtsrqvv
anders	ttqrrsrrv
anderu~	sutsrssss
anderweitig	rssussssr
anderw~	rssussssr
ande~	lrozm1nsz
andre	stvtssrso
andrea	vwvrsrssk
andrebbe	susrsssss
andreb~	sussssssr
android	srsrrtuss
androi~	srsrruurs
andr~	syvsoptpq
anexo	srxrusrso
anex~	tryqvsrsm
anfang	usspsxtso
anfangen	srrszrusm
anfang~	sqrs0rwsk
anfa~	tqrp0wxri
anforderungen	rrsxrrsrr
anforderungspr	sssusssss
anford~	srszrrsro
anfo~	srszrrsro
anfrage	rrsprrrs0
anfragen	ussusssso
anfrag~	tuqtpqtru
anfr~	tuqtpqtru
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
angeles	sqssssstv
angele~	rpsrssruv
angene~	ssttssssq
angenommen	ssrusssst
angeno~	ssrusssst
angeschaut	sssssrqsv
angesc~	sssssrqsv
angesehen	rrsusspuu
angese~	qrsussqut
angesp~	rvsrsstsr
angest~	rsursrvsr
ange~	ymntzjmwz
anglais	sutsrsrsq
anglai~	sutsrsrsq
angl~	ruwrrsrsr
angry	sssqssssv
angr~	sssqssssv
angs~	sttsssssq
angus	sssrsvssp
angu~	sssssvvsn
anhang	rpzpuqtrs
anhang finden	ssustsssp
anha~	rq1ourtso
anhe~	srssssssu
animal	tusssrstr
animation	tssussssp
animat~	urswsttsm
anim~	ussxrrtsl
anja	rssssussr
anja~	stsssussq
anke	tvsqssqst
anlage	rrvsrrrst
anlagen	ustrssrsr
anlage~	wruqsrrxn
anla~	xowtqoqur
anmeldung	ttorrrrsx
anmeld~	tspprpst1
anme~	tsoqrpst1
ann	sprtssssx
anna	utsospust
annahm~	sssquvssq
anna~	sssutwrsm
anne	tqrsrurru
annee	tqrwtqrsr
annehmen	rprrzrqru
annehm~	rprrzrqru
anneli~	sssrstwsn
annex	srursssst
annexu~	ssssvsssq
anne~	qqsv2nrps
anni	rtrursqrv
anni~	tssqsusss
anno	srs0ttrsl
annonc~	rqqtrurwt
announce	smsltsss3
announce that	srsqssssx
announced	rrqrq1qrs
announced on	sssoszssr
announcement	trqwstqrs
announcement 0	ssrsssssu
announ~	rnoqt3op0
anno~	omlxq2nvy
annual	umrpxstrw
annual leave	usssssssr
annuel~	sssswsssp
annule~	strrspssx
annull~	stsrststq
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
another applicant	qtsvsqsst
another candidate	orsytorsw
another offer	sssqtqssu
another person	ssstsstsq
anothe~	kvpzrrqq0
anot~	kuqzrrqqz
anou~	srussssss
anreise	stsssssvp
anreis~	svsssssvn
anre~	svstsssvn
anruf	sssussvsp
anrufen	tvrorpwrs
anrufe~	twrorpwrs
anru~	tvrprpzrq
ans	vqrrtrrru
anschliessend	rssurstsr
anschluss	tutrsssso
anschl~	twttrstrm
anschreiben	rssssstrv
anschr~	qrurrrtru
ansc~	rvvppstqt
ansehen	srsqrrtzp
ansehe~	srsqrrtzp
anse~	tqqotqs0t
anso~	vsssssssp
anspre~	ussssstsq
anspruch	wstosvssp
anspruch nehmen	ussrsrsss
anspru~	vrtpsvssp
ansp~	ystqsvtrl
anstal~	sussssssq
anstel~	srst0sssk
anst~	srrtztrsm
answer	toyps0qoq
answer by	sqsotwrsv
answer is	sssqssssu
answer the	ssussssss
answer this	sssrssssu
answer your	tusqsssuq
answered	stssspssu
answering	vssqsstsq
answers	xp1pplrqy
answers are	srqrrrssz
answer~	1p1npitpy
answ~	vn0nqzqmt
ante	sssrtqssu
antece~	srsswsssp
anteri~	rstwsrssq
antes	upymwtpou
antes de	vpzoqtrrs
antes del	qpvqxqrrv
ante~	smyuwrrnt
anticipate	sssqsxssr
anticipated	tsssstssq
antici~	stuqszssk
anti~	swtjryrts
anton	sssusstso
anto~	qtrtrttrr
antrag	orsotpss3
antrag auf	rrrrrqrr0
antrag~	tssqrrssv
antr~	pqsmtsss2
antwoo~	wsssssssq
antwort	urvtrsqrr
antworte	ssssssusq
antworten	vswnqqxqr
antworten auf	vsssssssp
antworten sie	tutsssrsp
antwor~	wqxmqpzps
antw~	xpxlqpzqs
anul~	sqssssssw
anunci~	ursqsqrtv
anun~	ursqsqrtv
anwe~	srrssssvs
any	oq4xnnsou
any application	qssqssssx
any day	svzoqsrsq
any further	qpvwrutrp
any inconvenience	ssrrstssu
any more	rrrsrsrsv
any of	trrusprur
any one	srwssrrsq
any open	rssvssrss
any other	rsrvrrsru
any questions	rruqwrrrs
any time	wpuvpqqrv
any updates	sossssssx
anybody	trrpu0qso
anybody else	sssstvrsp
anybody to	sssrussss
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
anything that	ssustsrsr
anything you	srtqsutsq
anythi~	ttxhqwxmu
anytime	sssqssssv
anytim~	ssspssssv
anyt~	utxhqwwmu
anyway	qqryrqqrv
anywhere	spsmsss1t
anywhere in	sstsssruq
anywhere to	spssssssw
anywhe~	spsmsss1t
anyw~	qnrxqpqzv
anzeige	sqsssrssw
anzeigen	ssssssszm
anzeig~	qprsrqrzt
anze~	qprsrqrzt
anzu~	trslzstss
ao	0zu0nppph
aoife	russsssss
aoif~	russsssss
aout	spsusssst
aparec~	stsvsssum
apartment	ssssustsq
apartm~	sssourrqy
apar~	qsrquqssy
aper~	rqrvtssru
aplica~	ssqtsrssu
apli~	tsqtsrssu
apologies	ryqurppqv
apologise	qqrururtt
apologise for	qssssusst
apologize	rtrwrrrrr
apologize for	sssrssssv
apolog~	szoypsnrs
apol~	r0ozpsnqr
apos	qurstrsst
app	stzknnuyu
app for	vsssssrsq
apparently	sqssssssw
appare~	sqsssrssx
appa~	sprsrsrsz
appeal	qqrtrrsrz
appear	rvsssssss
appeared	sssusqsrt
appears	sssossssx
appear~	sssosqqp4
appeler	qtssrsrsw
appele~	qtrrrsrsx
appelle	sssrssvsr
appell~	sssrssuss
appena	ursquyrsm
appended	rssssssxo
append~	rssssssxo
appe~	nprqsvrt0
apple	sssrssssu
applicant	wnwznwnns
applicants	3spwmunrr
applicants and	svstspsss
applicants for	ptrrrtrrx
applicants to	vssssstsp
applicants whose	rssvsssss
application	1uswnrmnv
application and	uuqpwrppy
application as	srvwrtrro
application at	trrurrrrt
application but	mssysssss
application fee	psstssssu
application for	3vssnonnx
application form	vssrrrxsp
application has	xpryrqrqr
application is	wrrprvrru
application remains	qssusxsso
application status	stsqswssp
application submitted	wsssssssp
application to	yowyoqpos
application was	0rryrrqqn
application will	tsssswsso
application with	qssrsutss
application you	qurvssssr
applications	zmnvlylzu
applications and	vrssrrrru
applications are	qrrzrrrtp
applications for	sspuqwqst
applications from	sssussstr
applications in	qsssssssv
applications on	ssstssssq
applications we	vssrssssr
applic~	2tsxmolnx
applied	0zpvpkqrp
applied 0	stsussssq
applied and	sssussssq
applied for	1rrtpqrqs
applied on	vssssssrq
applied to	xsrsvmqtr
applies	ussossssu
applie~	2zqvpkqqq
apply	xmmvnip!v
apply again	qrrurrtrv
apply for	rqrvrqrqz
apply in	ssstsssur
apply now	rssqssutt
apply to	srrwrpqtv
apply with	sssqssqxs
applying	2rsunnnpx
applying and	qusssssss
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
appointment is	ssssrsssu
appointment of	sssssstsq
appointments	rtrurywsh
appoin~	omlw12sms
apportez	stusssssq
appo~	nmmw12rms
appraisal	srurrssst
apprai~	srurrssst
appreciate	rtp3qyrqj
appreciate that	sssrsvtsq
appreciate the	qtszsqssq
appreciate you	qss0svrsm
appreciate your	vtq0qtqqo
appreciated	sqtrsrrsx
apprec~	0qq2qsppm
apprentice	wssvpuryh
apprentices	sssrssssu
apprenticeship	sssuysssm
appren~	wupwupnwo
apprezzato	srsusssss
apprez~	rrsvsssss
approach	rrtnsszsr
approa~	rrtmrr0rt
approval	rrrlw2qrs
approve	rrrqrwsrs
approved	pqqmwttq0
approved by	sssoqvssw
approved the	sssrssssu
approv~	opoj00spy
approx	sststsrtq
approximately	tturssssq
approximately 0	ttssssssq
approx~	tturssssr
appr~	nppxq1qqw
appuntamento	qrrrrrssz
appunt~	qtrsrrrsy
appu~	qtrsrrrry
apr	sssssssuq
apr 0	sssssssup
apreci~	wtsrssssq
apres	rwrwrsqrq
aprese~	ptsrusssu
apre~	wypuuqoor
april	vsohwxqsv
april 0	uwtptrqsr
aprile	srsrwtssr
apri~	vvmgyyotw
aprova~	qrqrttrrw
apro~	oqostuqr0
aptitude	ur1sssssj
aptitude test	ssysssssm
aptitu~	ur1sssssj
apti~	tq2sssssk
apunta~	vqsssssss
apun~	vqstsssss
aqui	uzsussusg
aqui~	ussrsussq
ar	spswrtrtq
arbeid~	sssvxsssk
arbeiten	vqssrsusr
arbeitgeber	trpsqrtyq
arbeitsprobe	srzrssssn
arbeitsvertrag	rprr0rrru
arbeit~	pnyk1otwt
arbe~	nnut1msvt
arbitr~	sssssqssv
arbi~	sssssqssv
architect	rqqrrtxss
architects	wutlstssq
architecture	sursssttp
archit~	suoqpqyws
archive	ssslrstsz
archives	ssspssssx
archiv~	qrrqsmtv0
arch~	opsqolz2v
arde~	ssvssstso
are	rqryppurv
are 0	rrrvsrtts
are a	rrrurqqty
are able	ssssrsssu
are also	ssstsstsq
are anonymous	srssssssw
are as	swsqsrssr
are asked	rutrssssr
are at	sstpsurst
are attached	ssvrssssq
are being	tstpsusss
are called	wtsrsrssp
are coming	rusrsssss
are delighted	tssqssssv
are doing	sssrss0sl
are done	sqursvssr
are down	srssssssu
are eligible	tsstsrssq
are excited	rvrjzrqry
are fine	sssstvrsq
are first	spsssrtsv
are four	stspsssst
are going	utsrssssq
are happy	sssm2ssso
are hereby	rtstsstsq
are in	vv1hrprrv
are invited	sqvqsssts
are looking	srrprsrrz
are more	tssssursq
are no	qqutrurru
are not	kqxxm1ntu
are now	vsrkssstw
are on	wttjrsqxu
are one	stsqsxsto
are only	usssssssr
are paid	ursqrstst
are pleased	rtrptrrrz
are provided	swssssrto
are ready	susssrsss
are real	ssspssssw
are receiving	uuslssrsw
are requested	ssssvsssr
are reviewing	osssssssx
are scheduled	ssusrsssq
are set	tssqssssu
are some	ssstssql1
are sorry	rrrtrurrv
are still	sxquovqqr
are taken	srsqsstsu
are the	rurovrtmy
are there	ursrsssss
are therefore	srrvsssss
are three	ssstssssq
are thrilled	sssrwsssr
are to	sssvsstso
are today	sssssssvq
are two	ssvqsttsr
are unable	prrwrqrrx
are up	sssqrsssv
are waiting	sssrsusss
are we	ssssusssr
are well	sssussssq
are you	o1pgvn4ru
area	wqruourts
area manager	tsstssssq
areas	ssssssssu
area~	ssssssssu
arena	sussssssq
aren~	susstrssr
arge~	tssqssssu
argue	tssusrtsr
argue with	ssstsstsq
argued	rrrvuvrrq
argued that	sssosussu
arguing	sssssussr
arguin~	sssssussr
argument	sssrsstsu
argume~	srssssssv
argu~	rqoxtxrqs
arise	ssssszssn
aris~	rssrt0ssl
arithmetic	sqvsssssr
arithm~	sqvsssssr
arit~	sqvsssssr
arjun	stssssssq
arju~	stssssssq
arma~	srtutsssp
arne	rsrvstssq
around	wxphoxzqq
around 0	vxulsusqo
around it	susrssrss
around the	vrrlrxrvr
arou~	wyphoxyqq
arqu~	utvtssssl
arrange	rvsossrsv
arrange a	susrssssr
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
art	qrtvtsurp
arte~	sqsrttoxs
article	ssrosvssv
articl~	ssrlsussy
artists	sssussssr
artist~	rrtvsrsss
arti~	opryrrurv
arts	stsnsvsts
arztli~	urusssssq
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
as he	ttsrstssq
as i	squtrtsps
as if	srusssssr
as in	ssssusssr
as it	stqutvqqr
as long	sssqsusss
as many	srusssrst
as mentioned	ssusssssr
as much	svsprstst
as not	sssussssr
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
as there	rsssstrsu
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
ashgrove	sssusstsq
ashgro~	sssusstsq
ashg~	sssusstsq
ashl~	utssstqsp
asi	ttpwtqqqu
asi que	vsqwspqru
asia~	xrsrrrrsr
aside	rvupsvssp
asid~	rvupsvssp
asigna~	sstrsqssv
asig~	ssursqssv
asiste~	stsstsrtq
ask	o02juprpu
ask a	stsrtussq
ask about	spsossss1
ask for	m1omrwttu
ask me	sssqsrssw
ask that	stsussssp
ask the	urssssssq
ask us	srsvssssq
ask what	swssssrsp
ask you	vtyi0pqqq
ask your	srusttssq
asked	lmyxoyrtr
asked about	spsurqrsy
asked for	qqqwtwpqt
asked me	vmrxrr1uh
asked that	rsststssq
asked to	ny0mquppv
asked us	rssurvwzf
asked what	surrsrrsu
asked you	ssrsssssu
aske~	lmzxoyrsr
asking	pp0ttowsq
asking you	srsswtrsp
aski~	ppzttowsq
asks	qstorsqs0
asks for	qtsussrss
aspett~	strnsussw
aspe~	rqtqrurrv
aspira~	rrwvsrssn
aspi~	rrwusrssp
assa~	sssqssusr
assegn~	rsrtrsrrv
assembly	surssssss
assemb~	tspstqrrw
assess	usvsssrtn
assessment	vu5nquqsh
assessment by	sqvssssss
assessment center	rssrssssu
assessment centre	tuswsssvj
assessment day	sssrswtsn
assessment for	nr4rsutsj
assessments	ssxtsssso
assessor	qrsvssssu
assess~	rs1zmpnou
assets	ssuqsssst
asse~	ss1znompu
assigned	rrutttrrr
assignment	sszptwssj
assign~	qnuouwvqu
assim	rsssrytsn
assim que	sssrsxssp
assistance	srsrsstsv
assistant	yvzsoui5b
assistant at	ssusssssr
assistant position	sssrsqssu
assistant professor	sssrtvruo
assistant store	srsrssssu
assistants	sttqsurtq
assistente	tsuusrsum
assistentin	rvsssrssq
assistenz	ssssststq
assist~	yy0smuh5a
assi~	qp2vq1nxe
associate	trvuxos0d
associate in	sssrutssp
associate position	swsqsqssr
associates	ssssssswp
association	sssqtstts
associe	ttstsrssp
associ~	ssqwwmu6c
asso~	ssqwvmu6c
assume	susssrssr
assuming	sssssrusr
assumi~	sssssrusr
assumptions	ssussssss
assump~	ssursssss
assunzione	sssuyrssm
assunz~	rrswytssk
assurance	sssusvusl
assura~	ssstsuusn
assu~	pppvwwupq
aste~	qrsrrrss0
astr~	ttspssrus
asyn~	rsssssssv
at	o2pyrmsov
at 0	syzf0inr0
at a	rqylwpttu
at all	rxrlrwwsq
at any	zpqtqrrrt
at contoso	qrsrrrrsz
at grade	ssstypssp
at half	urssssrss
at home	srulssquy
at http	sssossssz
at https	ssusssssq
at interview	tsssswsso
at it	tqrtyotup
at least	npuztprqw
at lunch	sssrystsl
at midnight	rrwqssrsu
at my	spsptstsw
at no	sssrssssu
at noon	ryol2qrrr
at once	tsspqsutt
at one	ussqssrsu
at our	nxx0zlrpi
at present	qrqxrwqrt
at st	sussssssq
at ten	spssqsrsz
at that	sssssrvsr
at the	o4pzqmrnu
at this	ort3rvsql
at two	qstqsusst
at us	svsrrsrsr
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
atencao	sssqssssu
atenca~	sssqssssu
atenci~	sssussssr
atentamente	xrsqrssss
atenta~	xrsqrssss
aten~	wurqqqrrv
atlantic	utssssssq
atlant~	tttsssrto
atlas	ssusssssq
atla~	rsvnssttu
atra~	sssssvsss
att	rpsxusqss
attach	ppsrurwsu
attach a	sssrssusq
attached	ss1i2nnox
attached a	suvssssso
attached are	ssvsqssss
attached as	rsvruswsm
attached assessment	srvsssssr
attached for	wrtsusssn
attached is	sr1rxsrsh
attached my	tsspsspsx
attached offer	sssswsssp
attached the	srsrtsssu
attached to	ssstsusss
attached your	rtssusssq
attachment	trutsstsp
attachments	xusrrrrrp
attachments may	sussssssq
attach~	vs2j1monw
attack~	rspprrrr1
atta~	uq1j2mpnx
attempt	rrvwrprrt
attempts	rrvsrrrrt
attemp~	qrxvqrrqt
attend	qyymqrrru
attend a	spssssssw
attend an	rwssssssq
attendance	strtrrruq
attendance is	sssssssvp
attendant	wrsqwtrsn
attended	srsvstssq
attending	pvpxqvqrs
attending for	sssusssss
attending the	rwrtrrrsr
attend~	rtlwq1ntt
attente	ssrssusst
attention	wqulrswru
attention to	ssussssss
attent~	wquqqrtqu
attenzione	sruqssssu
attenz~	sruqssssu
attesa	rssqsxrst
attest	ursrsssss
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
auch die	sssssussr
auch wenn	sstnsstsv
auctio~	svssssssq
auct~	svssssssq
aucun	ssusssssq
aucune	ssrtrtssu
aucu~	rrurrusrt
audien~	srrurrrsv
audio	rururrtrr
audit	rqrusssrv
audition	rurtstqst
auditions	sssrsssus
auditi~	roqwrpquz
auditor	tvtusrssn
audito~	sussrqurs
audi~	pwnzoltsy
auen~	trtsssssp
auf	nmovt0wow
auf 0	ssssurrss
auf das	ssssstssp
auf dem	qtsop2sqs
auf den	swsosrssv
auf der	rqrtqqvry
auf dich	qsssxsssq
auf die	vqpuzorpt
auf diese	vusussssm
auf ein	sqsotsssy
auf eine	rrstrrrsw
auf einen	rvssssuso
auf freitag	ssrsssrsv
auf ihr	ssssssusr
auf ihre	trsxsrssp
auf platz	rrrssvrrs
auf sie	xqqsvtsul
auf und	spwrrsxsn
auf unserer	qtsusrsst
auf weiteres	srsssrssu
aufent~	ssrtrsssu
aufe~	ssrtrsssu
aufgabe	qr1prstsp
aufgaben	sswssssun
aufgab~	qs3ossuuk
aufgefallen	stssrsusr
aufgef~	stssrsusr
aufgehoben	ststsqsss
aufgeh~	ststsqsss
aufgenommen	strqsxsss
aufgen~	strqsxsss
aufgrund	vrrrtyrro
aufgrund der	vrrsrsrrr
aufgru~	vrrrtyrro
aufg~	or1qq0urk
aufnahme	ursssrrst
aufnah~	tprsssrsw
aufnehmen	srtpssssv
aufneh~	srtpssssv
aufn~	totqrsrsy
aufs~	rstqrusst
auftrag	upwvsotqr
auftra~	towxqptqs
auft~	tovxqttpr
aufwan~	sqvssssst
aufw~	sqvssssss
aufz~	rusqssqut
aug	rsunyrqrv
aug 0	rrunxsqrv
august	pmql2zsru
august 0	mtptzpuru
augu~	mmpp20rqv
aula	strutsssr
aunque	sssussusp
aunq~	sssussusp
aura	srqrssssx
aura~	usrrssusq
aurelie	rqrvutusp
aureli~	rrqvuuvsn
aure~	sqqttturs
aurora	ussrsssss
auro~	ursrsssss
aus	lztzonsst
aus dem	tyrwrosqp
aus der	pspvtstus
aus diesem	ssswssssq
ausbildung	qrussrrsv
ausbildungslei	stusssssn
ausbildungspla	usswutsui
ausbildungstea	tsssssssq
ausbil~	vpvwrpqtq
ausb~	vpvwrpquq
ausd~	sqsssstst
ausfertigung	rqrsysssr
ausfer~	rqrszsssp
ausfuh~	ssstvssto
ausf~	sprq0rqts
ausgef~	srsssrssv
ausgeschrieben	trrpswqvq
ausgesprochen	rrsxvsssn
ausges~	sqrsvyrvk
ausgewahlt	rsrqurtsu
ausgew~	rqqsurtsv
ausg~	onmsyxstw
aushilfe	spsuqrrsy
aushil~	sosxtrqsu
aush~	sorysrsst
auskunft	qtsvrsrss
auskun~	pqrurrrsy
ausk~	pqrurrrsy
ausl~	sqsurstss
ausr~	sssussssq
aussagekraftig	usssssssr
aussag~	ussrssssr
ausschliesslic	ursssstsq
ausschreibung	trrvrvtrp
aussch~	wmqyoptvs
aussen~	ststssssq
ausser	rstrstusr
ausserdem	rrsrtsssv
ausser~	rrsrtsssu
aussi	rsrrssvss
ausste~	sqtrsrsws
auss~	xmowonvwu
austau~	srsrssvss
austin	susssssst
austin tx	sssrssssv
aust~	suqoqrwuu
auswahl	svuvrxrri
auswahlgesprac	swrrrrsvp
auswahlkommiss	ssssvusso
auswahltag	sstvssssn
auswahlverfahr	utuusxrrj
auswahlverfahr fur	ssttstssq
auswah~	qtxxr2org
ausweis	rtosqrtrx
auswei~	rtosqrsry
ausw~	pruwo1npt
auszub~	ussusrssq
ausz~	wrturrrrr
author	sstqssssv
authorised	svstustsk
authorised and	svsrssssq
authority	rsrrr1qrr
author~	puppszwos
auth~	puqls0xpt
auto	prttrrrsw
autoba~	urssssrst
automated	yrrqrstrr
automated message	tsssstssq
automatic	xqrqssssu
automatically	ururrrqsu
automatico	rsssssssu
automation	sssssrtup
automatisch	qqpypuqrx
automa~	0orsprqsw
automotive	rsswssssq
automo~	sstususso
autono~	ststsqrst
autori~	rrsssvsss
autour	sussttsso
auto~	2oqtoossv
autre	oqrwqwrrx
autre candidat	sssssrssu
autres	qorwrsrsx
autr~	lmqyqxrs0
autumn	qqqtquuqw
autu~	rqqtqutsv
aux	wourrqtru
auxiliar	vrtrstryk
auxiliar administrativo	sssssssuq
auxiliar de	tsutststn
auxili~	trtrswq1h
auxi~	trtrswq1h
av	sssvrvrvm
avail	sssussssr
availability	rxpotpzps
availability by	ssssqsssu
availability for	rurrrrvsr
available	mo2oqqtux
available 0	sssrssssu
available and	sussssssq
available at	sssussssr
available for	rssoruuru
available from	srsrssssv
available in	ssssussss
available on	sssqssssu
available to	qsstssssv
available until	ssusssssr
availa~	mztlqowux
avais	srstswssq
avai~	kyrypnusv
avaliacao	rsqtrsssv
avalia~	rrqvrrssv
aval~	srqvrrrrw
avance	trsqsussr
avant	rt0lqyrpt
avant d	trttsusso
avant de	sryqrurro
avant la	stssstssq
avant le	rrvrrossy
avan~	pu0npzqnu
ave	vsssssssq
avec	2trwpopnt
avec l	tsttsssso
avec la	yqrrssssq
avec le	tpsqstssw
avec les	urutsqusp
avec mon	trsuussso
avec nos	tssvssssq
avec vous	sssuswssn
aven~	tsrussrsr
aver	urssssssr
average	sqpvrqqzr
averag~	sqpurqqzs
averci	vsssssssr
aver~	wpquqqpxt
avev~	srszsursl
avez	knuytuqrx
aviati~	sssusqsss
avia~	sssusqsss
avie~	ssstsrsvq
avis	rqrussrsv
avis~	xtpvqrrqs
avoid	stsqsstst
avoir	srrwssssr
avoi~	tsruqqsrv
avons	mrq0sutqs
avons le	srsrtsssv
avon~	wrrzsrsrl
avre~	rsstsussr
avril	srsrtsuss
avri~	srsrtsuss
avviso	rtsvsrsxm
avvi~	rtuusqsxm
awaiting	sssrswssq
awaiti~	sssrswssp
awai~	sssos1sso
awak~	srsrsstsu
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
awkward	ssvrsursq
awkwar~	ssvrsursq
awkw~	ssvrsursq
aws	rspprsvrx
aydin	svsqsrsst
aydi~	svsqsrsst
ayer	qrsustrsu
ayudan~	usstsrssq
ayud~	vssrsqsst
ayun~	ssrssrssu
azienda	urrrrrxsp
aziend~	urrrrrxrs
azie~	urrrrrxrs
azub~	strvssssr
azure	rrrrrswss
azur~	rrrrrrwst
b	uywnrkrtv
b 0	sxsqtqssr
baan	rsstsrssu
baby	spstrszsp
bachelor	strsssutp
bachelor degree	ssssssttq
bachel~	srrqssutv
bach~	sruqrrtst
back	mryv0tnmq
back and	rrrvtsrrr
back by	ss0psvssj
back from	urrortvrt
back in	rwrtsruro
back of	sssrsssur
back the	srsuvvqsn
back to	vppq1tpnu
back with	rstsusssr
backed	ssspssusu
backend	wywqqttsg
backend developer	tvwtsrsrm
backend engineer	vvroswtsm
backen~	xywqptrug
background	lvqz0qzrf
background and	stststsso
background check	rrrryrrrr
background we	sssusssss
backgr~	kupy0pzql
backup	sssqrsrsx
back~	lworym1sr
bad	smrrrsqvz
bad news	srstsusss
badge	rsrtqstsv
badg~	rsrvqsrrv
bag	psxrssrtq
bahnho~	sqstssuss
bahn~	rtrsrrxrq
bail~	rrrrqsrr2
baja	sssqsvstr
bakers	rsssssrsv
bakery	rqzossrss
bake~	rpxwqrqru
bakk~	stsussssp
balance	qqvtpsrsx
balanc~	qqvspsssx
bala~	qswspsssw
balc~	tssssqsst
bald	usrurrrss
bali~	ssrsrsssv
balloons	ssvsssssq
balloo~	ssvsssssr
ball~	xquluqrrv
balt~	rtsusssvn
banca	rrwussrto
bancar~	ussqttssq
banco	tusvssssm
banc~	wtxtrupuh
band	rrquwqtss
band 0	ssstxsvsj
band~	tuqwupsrq
banerjee	sursssssr
banerj~	sursssssr
bane~	sursssssr
bank	pnwgyzqxr
bank and	tssrsvtsp
bank details	vrrrtsssr
bank holidays	sssrxsssp
bank of	srsrstrvq
banking	nsssssssy
bankin~	nsssssssy
bankka~	srttssssq
banks	sssqrstsv
bank~	mquutqstv
banque	srvrssssr
banq~	srvrrtssq
baptiste	uqsvssrrr
baptis~	uqsxssrrq
bapt~	uqsxssrrq
bar	rrqxrpvuq
bara~	stttssssp
barbar~	ursssssss
barcelona	sssrssssu
barcel~	sssrssssu
barc~	stsptqusu
bare~	srrtssrrv
barg~	sssstussp
barista	utrsssrwn
barist~	usrussrvo
bari~	usqtrrqvr
barn~	srstsssvp
barrie~	sussssssr
barrister	sssrtsttp
barris~	sssttsttn
barr~	qxsutpssp
bart~	strqsrtsu
bas	ustostsss
base	rrth5u2tf
base 0	sssq1tttj
base de	sssurrusq
based	osziqnr2v
based on	pssorqqzw
base~	qr0jqnr1w
basic	rrtqyrtrp
basically	sssrssuss
basica~	sssrssuss
basis	wrqtxrurl
basis van	rssussssr
basi~	rprvynvps
basta	ssurssrst
bast~	rrvurrrrt
batch	trrntsssw
batches	qrsrssssw
batche~	qrsrssssw
batc~	qrsltsss0
bate~	rqswtsssq
bath	stsqssttr
batteries	srspsursw
battery	ssusssssr
batter~	rrupstrrv
batt~	rrwnrtrrx
bau	rtvssrtun
baua~	qssssssut
bauen	sqsrsr0sp
bauen gerade	srsrsrwsr
baue~	rqsrsr1so
bauleiter	ssssqssst
baulei~	srstqrrsw
baul~	srstqrrsw
baum~	sssssrusq
baustelle	sxsssstsl
bauste~	sxsssstsl
baus~	txsssstsk
bcc	svtvsstsl
be	ospxr0rps
be 0	stsrvssss
be a	qspxoznxq
be able	oqvttwprr
be advised	sssrswssq
be an	srurrrsts
be asked	pxzmtppqv
be asking	ssswssssp
be at	sssuvssun
be available	qwrurrrrs
be called	wrussrssp
be completed	ssvsssssq
be considered	rrsuroquz
be contacted	1utmsuruj
be deleted	rssssrssw
be delighted	sqsrssssw
be disappointed	stsqsssst
be doing	ssswssssp
be done	rsyrrrrrr
be drawn	ssssutsso
be eligible	sssrvsssr
be entertained	sssussssr
be filled	sussrsuso
be forwarded	ussssstsq
be free	srtpsrtsv
be given	vpzrrrssp
be glad	rrrsstsru
be going	stsussssp
be grateful	ssssustsq
be happy	rssvssqrt
be having	sssvssssp
be held	rzsnrtqst
be hiring	sssusrssr
be in	13scozqpr
be informed	ossxswsso
be interested	stsossrsw
be invited	rpsrssrtw
be inviting	qsswsssst
be joining	svsstrssp
be looking	trsqssusr
be lucky	ssssvsrsq
be made	otrytvqrq
be making	sssusrsss
be me	sxssssrsp
be more	srsqstssv
be moving	jss2sstsr
be my	srsrssssu
be nice	srsrssssw
be notified	xssqsrssq
be of	sussssqss
be offering	ssssusssr
be on	rwspstvrq
be one	susrssssr
be open	ssssssxsp
be our	uprs3trsk
be paid	rrrowrtrv
be part	wsrqtsssq
be passed	usttssssq
be paused	ssxssssso
be placed	ssttsssso
be pleased	srssussss
be possible	sysrrsssp
be proceeding	pssxsssss
be processed	psssssssw
be progressing	pssyssssr
be put	srsrstssu
be read	ustqstssp
be ready	surrsssss
be released	uvsrrrssq
be removed	psskssus1
be required	russssssr
be returned	sssysrssp
be reviewed	wssrssssp
be reviewing	vtsrssssr
be seen	rtssssrur
be sent	sssksrst1
be shared	sstrssusr
be shown	stuqsstsr
be signed	sssstwssn
be straight	stswsprss
be surprised	ssssssusq
be taken	rsvtrpsru
be taking	rssvsussp
be the	qystutmqr
be there	spsqursry
be this	sssssussr
be told	sorrrvssw
be up	sustssqsr
be used	stupsrssv
be very	sssqssssu
be willing	srssssssu
be with	svssssrss
be wrong	srsqssrsx
be your	ssspssvss
bea	stsqtvuul
beabsi~	ssssysssn
beab~	ssssysssn
beach	urssssstq
beachten	vrsqsssst
beachten sie	ursrsssst
beacht~	xrsqsrrss
beac~	zqrorrrrw
beantworten	ouyqssrss
beantw~	rsznrrtsr
bean~	przlrrurw
bear	wrrnr0rrp
bear with	wsspsyssl
bearbeiten	srysssssn
bearbeitet	psssssssw
bearbeitung	srusrtsss
bearbe~	up0pqsqrt
bearer	ssswsrssq
bearing	suroryrrr
bearing with	svspsyssm
bearin~	suroryrrr
bear~	uszkoyots
beate	ssspssusu
beatrix	ussvsssso
beatriz	srtsssssu
beatri~	vqswrqrrr
beat~	urtvrptqt
beaucoup	ststssssq
beauco~	ststssssq
beauty	vssrsrtsr
beau~	urrtwprsr
became	sqrrssssx
because	wplwnxuqt
because i	vsrtrvsrm
because of	tqoyryror
because the	ssrsrrqsw
because we	trsnsrssz
because you	roqwpowxt
because your	rsstssxrq
becaus~	wolwnxust
beca~	vnlwnxusu
beck~	sstsssuso
become	tqtsrrrrw
become a	tsupsssst
becomes	sssqssssu
become~	srspssqsy
becoming	trsrrsssu
becomi~	trsrrsssv
beco~	upunrrqr0
bed	tstorsrut
bedanken	tsswssssp
bedankt	tsrtrqrrw
bedankt voor	tsrtsrssu
bedank~	wsqwqqrqu
bedarf	rrszsrssq
bedauern	prrurrrry
bedauern ihnen	rssusssst
bedaue~	prrvrqrry
beda~	wqozpmqp0
bede~	spvsuvvsl
bedroo~	sssrssssu
bedr~	ssstqrusu
beds	sssssptsv
beeind~	sssusssss
beei~	sssusssss
been	rrmxq3qnu
been a	rsrttsrru
been able	sssrsusst
been accepted	sttussssp
been an	sssussssq
been approved	sssosvssv
been asked	sssvsvusl
been assigned	sssrusssr
been called	sssrsxssq
been chosen	srsqswsss
been closed	sssxspssr
been completed	rssssusss
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
been released	surrttssq
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
been the	ussrsssss
been thinking	srsssssus
been through	rssssusst
been told	rrruqsrry
been turned	vsspstssq
been updated	susqswssp
been waiting	sstsssssq
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
before he	srsqsursu
before i	srpnqwytt
before it	qssptvrtt
before my	stsssvrsq
before the	1utlplrsx
before then	urrrqsssu
before we	pw2hqvwpr
before you	rsuprqrtx
before your	ssotprusx
beforehand	rrsrrrtrx
beforehand and	ssssssssu
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
begin on	sssursrtr
begin with	srrrwssss
beginn	oxortrssw
beginn 0	svrsusrtp
beginnen	rstwvqqqr
beginning	sssrussss
beginn~	rtuuxnqpu
begins	yrmrsrstv
begi~	rqxo0mqqw
begl~	urrsrstss
begonnen	rrstsrssv
begonn~	rrstsrssu
bego~	rqssstrsw
begrundung	sssrssssu
begrun~	stsqrsssv
begrus~	stttssssp
begr~	rusqqtrrw
begun	qsvpsxssr
begu~	orwnrxrsu
behalf	rrsvtprtt
behalf of	rstvuqrqt
behalten	rssqrxsss
behalt~	qrsrrzssr
behandeling	pssvstsss
behand~	pssustrsv
behavioral	srvssssrs
behaviour	ssvsssssp
behavi~	rsyqrrrqu
beha~	mpzsoxqru
behind	ovqypvrqr
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
beim	rqquqstrx
being	svpvs0nns
being asked	rssssusss
being considered	ssttszssk
being reviewed	vssrsssss
being so	tsssusssp
bein~	sxovr0nns
beirat	rsssssssu
beispiel	ttssssssq
beispi~	twsrssssn
beis~	twsrssssn
bekeken	tssusssrr
bekeke~	tssusssrr
beke~	vususssro
bekijk	tssssssvo
bekijk~	xsrrssssq
beki~	yssrtssvl
bekommen	zvqmrpwrs
bekommst	vrurssruo
bekommst du	vrurssssp
bekommt	rrrrsvrsv
bekomm~	0rrkqrvtu
beko~	zrrmqqvtu
bel	roquqwvrt
bel je	sqssswvsp
belangstelling	rusursssr
belang~	rsrurssvq
belast~	ssrsssssu
bela~	rsqvrrrvs
bele~	rsqwstsrs
belg~	ussrsussp
believe	qpqrqq1ut
believe this	sssqssssu
believ~	rproqp2uu
beli~	qprmqp2xu
bell	qwqsyqqrr
bella	wssursssn
belle	srrsstrsu
bellen	surqqrurt
bellet~	utstssssp
bell~	1xosnowpp
belongs	srsusssss
belongs to	srsussssr
belong~	srsusssss
below	ozxipl6nv
below and	rsspuryrq
below are	sqssssssv
below for	sssmssssz
below is	sssrssssu
below the	strvsrssr
below to	svpqssssv
belo~	ozyipk6nv
bem	uqsvtrwsk
ben	yuqrqqsqs
benachrichtigu	sssrsssvq
benach~	ussqsssvq
bena~	urspstrvs
bench	srssssssu
benc~	rqvvrrrrs
bend	spysrsssp
bend~	rtsssussq
bene	qtrmxwrru
benedikt	sssqqsssx
benedi~	stssqsrtt
benefit	ossossss1
benefits	usrk0rqut
benefits and	ssssusssr
benefi~	orqi1pztv
bene~	prqk1pxuv
beni~	sssssrssu
benn~	sqrsrsssw
benotigen	rrvrsrrsu
benotigen wir	sssrssssu
benoti~	rqvrsrrsv
beno~	qqwurrrru
bent	qquswwpps
benutz~	ssvssssuo
benu~	ssvssssuo
benven~	srrrurrsu
benv~	srrrurrsu
beoord~	srxpsvssq
beoo~	srxpsvssq
beraten	srsrssssv
berater	qsstssusr
berate~	qrrtrsuru
beratu~	spsrssssx
bera~	qmrtrrwry
bereich	usrtsrusq
bereichsleitun	stssssssq
bereic~	tvsustusk
bereit	ssrrsqpr0
bereits	rrs0sqsso
bereit~	rut0sqssj
bere~	qyp1smqpt
berg~	susqrutrs
bericht	srswssrrs
berich~	srrzsrsrq
beri~	sqr0srsrp
berlin	svrsssstp
berl~	svrrssstq
bernard	sssstvssp
bernar~	sssstvsso
bern~	qxruttqrq
bert~	ryssrrrsr
berucksichtige	pssyssssr
berucksichtigt	prrwrrrru
berucksichtigt werden	rssusrssu
beruck~	mrt0rqrru
berufliche	sprussssw
berufliche situation	spssssssw
beruflichen	qssvsssss
berufl~	potxssssu
berufs~	sruurrsup
berufu~	strvvrssp
beru~	lny0rnruu
bescha~	srrxrqsss
bescheid	qrtmtwqqz
bescheid geben	rssustssr
besche~	qpwmtwppy
beschl~	tsrtrwrrq
beschr~	sqsssssst
besc~	rorwoyroy
besetzen	rrsvrttsq
besetzt	qqrxrtrrs
besetzung	stsns0sul
besetzung der	stsns0ssp
besetz~	pqsyp1tsj
bese~	pqsyp1tsj
besichtigung	rrrqrsssx
besich~	smrqrsts2
besi~	tnrqsrusz
beslis~	srrpsxrrs
besloten	rrsysrsss
beslot~	rrsysrsss
besl~	qqqwrxqrt
besoin	srrsrrxsq
besoin d	sssrsswsp
besonders	stsqrrtsw
besond~	stsqrrtsv
beso~	quqspnzrx
besprechen	qrwpzrsso
besprechen wir	qrwrusssq
besprechung	suqspsrqy
bespre~	qvvnxrrqs
besprochen	qtyryrtrj
besproken	srtswsssq
bespro~	qr0r0quri
besp~	ow1m2qspk
besser	rrvurrrrr
besser~	sssqvsrss
bess~	qrvvurqrs
best	ossysmspz
best and	ssssvsssq
best for	sssqssssw
best in	mssyssrsu
best number	sxssssrso
best of	rsvxrrrso
best regards	ooqwqrqr3
best the	ussrsssss
best time	sssrssssu
best we	srsquussr
best wishes	yrsxrpvrl
best with	sssvssssq
bestanden	qrrrrvqry
bestan~	qrusquprx
bestatige	wrssrsssr
bestatige ich	xsssssssp
bestatigen	ztrltqqqw
bestatigen sie	rusrrrrrv
bestatigt	unsrstssx
bestatigung	swssssssr
bestat~	3xohqrqqz
beste	ltyvrwpns
beste grusse	spvwtuwri
beste kandidaat	utsrsrsst
beste mevrouw	rrsrtsssv
besteht	ssutsssso
besteh~	sstwstssm
bestellt	srsqsrrsw
bestel~	qrspsors3
besten	zystrtqsh
besten dank	xssqsrsso
besten grussen	tqstsvssq
bestim~	stsrssssu
bestuu~	ssszsqsso
best~	0xoumvnlv
besuch	sssusssrr
besuch~	q0sqrsrup
besu~	p1surrqto
beta	nssrssssz
beta~	ststssssq
beteil~	tsssssssq
beter	srtrssssu
bete~	uqtsssrst
beth	ursqxtusl
beth~	utsqsstsq
betragt	rrrrwrrrs
betrag~	rrrrwrrrs
betreff	utsssrssr
betref~	vsrusrssp
betreu~	srrsnrvws
betriebsrat	sssosrrs0
betriebsrats	ssssusssq
betriebstechni	ssrstssvp
betrie~	qunptrsvw
betroffen	rssrsvrrt
betrof~	rssrsvrrt
betr~	wnkquvtwu
better	oquwqmtvv
better and	spvqswtsp
better fit	rssusssss
better than	strvsrrss
bett~	rqswomtvz
between	twoun1tnr
between 0	utsnpryqt
between now	sssrsurss
betwee~	twoun1tnr
betw~	twoun1tnr
beur~	smvqrsssz
bevestigen	spssssssw
bevest~	vqrosrssx
beve~	wusnssrru
bevor	uq1prsttl
bevor sie	sssusrsss
bevor wir	us0nsstsl
bevo~	uq0pqutvj
beware	srtssstsq
beware of	srtssstsq
bewa~	srsrsstsu
bewerben	mqrwqrr2r
bewerber	urqyqoqrx
bewerber innen	sssusssss
bewerberin	tqrtvnrrx
bewerberin sehr	sssussssq
bewerberinnen	qrutrsrrt
bewerberinnen und	rssusrsst
bewerbern	stsusrssq
bewerberportal	srrrssssu
bewerbung	3ypusuooi
bewerbung als	32rspsppi
bewerbung auf	tyrsrrrrr
bewerbung bei	irsqsuss4
bewerbung fur	wtrtqrrrr
bewerbung hat	vsttsrssp
bewerbung ist	0ssnsussn
bewerbung um	wrrorrssw
bewerbung und	rrrvusrrr
bewerbung vom	ussssrssr
bewerbung wurde	vsssssssr
bewerbungen	1rnxpopwq
bewerbungen fur	vsssssssr
bewerbungsfris	wssssssun
bewerbungsmapp	rsssssswq
bewerbungsproz	qsstsssst
bewerbungsunte	wrrssrsss
bewerb~	0qlunymtu
bewertet	ssstssusq
bewertung	sssrsrssu
bewert~	rqsrsqtsx
bewe~	1rmvoqnuv
bewi~	rsrvrrrsu
beworben	xpusqprrw
beworben haben	urtrssssq
beworb~	ypusqprrv
bewo~	xrtsqorrw
beyond	rstvsrvso
beyond the	sstusstsp
beyo~	rstvsrvso
bezahl~	ssstssvsp
beza~	ssstssvsp
beziehen	sssussssr
bezieh~	sssussssr
bezi~	0qrttrssm
bezorg~	squssssss
bezo~	squrssrsv
bezug	rssusssss
bezu~	usstsrssr
bezwaar	rrrssrssx
bezwaa~	rrrssrssx
bezw~	rrrssrssx
bian~	ststtrssq
biblioteca	ssssrsssu
biblio~	strqrtssv
bibl~	strprttsv
bid	trsqssrsw
bidder	ssspssssv
bidd~	sssqssssv
bids	ussssssrs
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
bijgaa~	srsrrrtsu
bijgev~	srvussssp
bijg~	qqvvrrtss
bijlage	srwqusrsr
bijlag~	rrwrusrsq
bijl~	rrwrusrsq
bike	sssursruq
bikes	ssstsssup
bike~	ssstssruq
bilanzbuchhalt	sssssssuq
bilanz~	sssssssup
bila~	ssrssrsuu
bild~	sqvsrsrsu
bilingual	rssusstsq
biling~	qsvusssum
bili~	qsvusssum
bill	stslssssy
billing	tqsstssst
billin~	tqsrtssst
bills	sssqssssw
bill~	sorotsstz
bin	l0tirp0qy
bin ich	r1rmsotst
binding	sssqwsssr
bindin~	sssqwsssr
bind~	ssspvsssu
binnen	1pnsxpqqt
binnen~	ssstssssq
binn~	1posxppqt
biology	sssrqsssv
biolog~	ptrpqrwsx
biol~	ptqoqrwux
biomet~	sqssssssv
biom~	tqrtrrssu
biop~	sssssssur
bios~	tstssssso
biotech	sssssussp
biotec~	sssssussp
biot~	sssssussr
birmingham	stsrsstsq
birmin~	stsrsstsq
birm~	stsrsstsq
birthday	sssptsrsv
birthd~	sssptsrsv
birt~	rusrurrrt
bis	pn2gx1mru
bis 0	nyvkvrqws
bis auf	srsssrssu
bis dahin	ypqlr2rrr
bis dann	sxrsssssp
bis ende	vssqtxrqn
bis freitag	sqzrrrsrq
bis mitte	sssrsusss
bis mittwoch	srursotsv
bis monatsende	rsssqsstu
bis montag	ssvsssstp
bis morgen	stzrtsssl
bis sonntag	srssssssu
bis spatestens	ssusrtsss
bis zu	rssrsvrss
bis zum	qoymxxnru
bis zur	stqsrusss
biscuit	srspsrtsw
biscuits	sstqtssss
biscui~	srtqtptsw
bisc~	sstptptsw
bises	sprussssu
bise~	sprussssu
bisher	trtrspssv
bisher~	rsrwsstsq
bish~	tqsvsossu
biso~	sssutsrsq
bist	nqpr0ztqo
bist du	srsssrust
bit	usswoxuno
bit of	sttusstsn
bits	rsrsursss
bitte	ox2lymnox
bitte 0	srvsrssst
bitte am	rsxrrrrrr
bitte beachten	ursrsssss
bitte bestatigen	russsssss
bitte bis	rqwrurrrt
bitte bringen	rrtrrrrrw
bitte geben	ssssrsssv
bitte ich	zssrssssn
bitte kommen	rrrrrrrrx
bitte melden	svssssssq
bitte mit	srtsusssr
bitte nicht	ssxqurssp
bitte noch	wrrrrwsso
bitte senden	trrrorrry
bitte um	rvqssssup
bitten	vx3nrwpph
bitten sie	qruprurrw
bitten um	sttuuqssn
bitten wir	ur1trsrrj
bittet	vrrssssss
bitt~	oy4lronpy
black	svrpwsrsr
blackb~	sssossrsx
blac~	rwsmwrqst
blank	0rsotsssp
blan~	1sqrwqtsk
blat~	srusttssp
blau~	sqssssssw
blee~	ttussqssp
bleiben	qnqzq0qqt
bleiben sie	sssurvssp
bleibe~	qnqyq0qqt
bleibt	oxqupxqqs
blei~	mxn0p1oos
blend	ssussssss
blen~	srwssrssr
bless	srstsspsw
blessed	sssussssq
blesse~	sssussssq
blessi~	stssqtrtq
bles~	rssxpsotu
blick	stsrssusq
blic~	stsrssusq
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
blow	sssqssssu
blue	qsrkxruwt
bluebe~	ssusssrss
blue~	ustsrrtrq
blum	sssqwsssr
blun~	ssstrsusq
blurb	ssvsssssq
blur~	ssvsssssq
bo	tttpssqsv
boa	wqqusqtpt
boa sorte	sssussssq
boa tarde	rrrsuqurv
board	o0kvxusro
board and	rtspssvss
board has	ssswrossv
board is	ssssrwssq
board of	svssttssl
board on	srsursusp
boar~	n0jvzurro
boat	usqmtzrsr
boat~	stsqsussq
bob	ssspssssx
bode~	sussssstq
body	ssslvtrsw
boei~	rssrsss3j
boiler	sqtquusss
boil~	sptqutrsw
boite	usssrsrss
boit~	usssrsrss
bolsa	sstrtwssn
bolsa de	sstpsxsso
bols~	trtotzssm
bom	ruozqsrrt
bom dia	stqzrussm
bomb~	srvrsssst
bon	mrtrxqqrz
bon courage	rsutssssr
bond	sqssssssw
bond~	sqvssssss
bones	susrssssr
bone~	susrssssr
bonjour	kuxumxvmu
bonjour madame	pursrtvrr
bonjour monsieur	uvqqrtsrt
bonjou~	kuxumxvmu
bonj~	kuxumxvmu
bonne	wtrurqrrq
bonn~	wssusqqrq
bons~	svsssurso
bonus	qpqg3p4rt
bonus 0	ssssyssro
bonuses	ssspssstv
bonuse~	ssspssstv
bonu~	qoqf3o3su
book	o0yqnoqtu
book in	sssssssur
book your	qtsqsssrx
booked	rvxlrrqrx
booked for	srurssrsu
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
border	ssstsursr
bord~	rrrsvxqrs
bored	sqtrssrsv
bore~	srttsrrvr
boring	sssrvstsq
bori~	sssrvstsq
borough	rttsstssq
boroug~	rttsstssq
boro~	rttsstssq
borr~	rqssssssx
bose	sssrspssx
boss	zrrpspurt
boston	srsqsssxs
boston ma	sssssssus
bost~	srspsssxs
bot	vssosstss
bota~	rtwtrrrsp
both	ti2wpnsqv
both have	ssstssssq
both of	sswrstsso
both on	sossssssw
both sides	sssrustsr
both~	sqsssstts
bottom	sssotsrsv
bott~	rurqtrrrx
bought	strpssssv
boug~	strrssssv
boul~	pqtvqsqq0
bounce	usssssssq
boun~	trrsrrrrx
bour~	strusqsst
bout	srsrssrsw
boutique	sssqssusu
boutiq~	sssqssusu
bout~	rrrqsstsv
bove~	trssrutsp
box	xrrrqqqsv
box 0	sssrssssu
boxes	stssssqsu
boxe~	stsrssqsu
boy	sssmssrs0
boys	sssrsrrsw
br br	ssssssssu
bracke~	vssrsurto
brac~	urrsuwstk
brad~	sqsrssrsw
brains~	sssqssswq
brai~	rstossrvu
brak~	stssstqss
bram	sssussssq
bram~	zptqrsssr
branch	outwrtrsq
branch~	sssusssss
brand	rpxwqqrrs
brand new	sssqsstst
brandon	sstsusssp
brando~	sstsustso
brands	sssusstsp
brands~	rtsustsso
brandt	srssstssu
branno~	qssrsrusu
bran~	nrvxqtvpr
bras~	stspsrssv
brauche	rrssusqsu
brauchen	trruusvqp
brauchen wir	srsrssuss
braucht	tsstsstsq
brauch~	rmosyu1nr
brau~	pkntxx1os
bravo	trstssrtq
bread	urtqssusq
break	qustrvpss
breakd~	ssutssssp
breakfast	ttuorrstt
breakf~	tttprrstt
breaks	rsvsrsusp
breath	sssststsq
breath~	tsrqrsssw
brea~	qszvopqrv
brem~	rtsqtsusr
brenda	sssrrqssx
brenne~	ssswsrtso
bren~	qyrwsnrqt
breve	sstsssssq
brev~	sutusssvl
brewing	sssqtutso
brewin~	sssqtutso
brew~	sssptuusr
brgds	sssurtvsn
brgd~	sssurtvsn
bria~	rrutsqstt
bric~	sussssusp
bridge	xxqosrvso
bridges	sqssssstt
bridge~	sqtrststs
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
brilli~	strssussr
bril~	ssrrsusst
bring	n10jwkoqy
bring a	rrrqrrrrz
bring in	sswwssssl
bring it	ussssssss
bring photo	suqssssst
bring the	snvpsqrr0
bring two	srrsrsssv
bring you	ryrqsrrrs
bring your	p1yoxpmps
bringen	puwqrprtw
bringen sie	qtvpqqqtw
bringe~	puwqrprtw
bringi~	srstsrtsu
brings	srutrrrst
brin~	m03krjowy
bristol	tsqssrqxr
bristo~	ssqvrqrxq
bris~	wsqtrrsxn
britis~	rrrrrrrrz
brit~	rrsosrqr1
broadc~	ssswssrtp
broa~	rqquqrns2
brochure	sqssrsssv
brochu~	sqsrrsssw
broc~	trsrrrssv
broke	rusrsorsy
broken	qrxqsurss
broker	rtsrssssu
brok~	qvynrqprx
bron~	rrrsussrs
broo~	rusqtsrst
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
brun~	tuurrsurq
brus~	sqtvssssr
brut	ssssxssso
brute	sssswsssp
bruto	sssszsusk
brutos	sssszsssm
brutto	srss0srsn
brut~	rqss5rusi
bsc	stssrsssu
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
bueno	ssrqsusst
buenos	ssryssrro
buenos dias	ssryssrro
buen~	vvnxnwpos
buff~	srsrssssv
bug	srtpssssw
bugs	ssvrsssss
build	ppsuoqzut
build a	rrvussqtq
builder	srssrssvt
builde~	srsrrsrvu
building	twplor0ts
building 0	sussssrsq
building a	ssssssrsu
building society	sssssutsp
buildings	ssstsstsq
buildi~	tvplor0us
built	sssprsusv
buil~	soqmkq5yv
buit~	ursqsstst
bulk	tssossssu
bullet	ssursssss
bullet~	qrsssrrwt
bull~	qstrrrrvu
bundes~	trurutsvl
bund~	trvqttrun
buonasera	urrrrtrsu
buonas~	urrrrtrsu
buongiorno	qtvsqxxrj
buongiorno sig	ststsursp
buongi~	qtvsqxxrj
buon~	xssqqwtor
bureau	tutwtqstj
bureau of	sssssssur
bureau~	rttsssssq
bure~	swvwtqssi
burg~	qvrqssssu
buried	sssussssr
buri~	sssvssrsr
burn~	sstrsrssu
buro	s0royqtvh
buro~	sosvssrtv
bursar~	sssrrsstu
burst	sussssssr
burs~	surrrqrtu
bus	s0rlsqrrv
bus operator	tutsssssn
buscamos	stussstso
buscam~	stuusstsn
busc~	psvvqq0rm
business	o1qmtrtrv
business analyst	sststvssm
business and	ssspssssw
business attire	surssssss
business days	pusrutrss
business partner	txsrtstsl
businesses	ssspssssw
busine~	p1potquqv
busi~	p1pntqurv
busqueda	rrssrrzsq
busque~	rrssrrzsq
busq~	rrssrrzsq
bussi	rqsusrvsr
buss~	rrrvrqvst
but	qupxsotny
but a	sssqssssv
but did	supsssssu
but do	sstqtprsv
but have	qssqssssy
but he	srsqsvsst
but i	trptwmspz
but in	ssssssssu
but is	sssussssr
but it	qrrtrpwrw
but not	rrvqrrtrv
but one	srsqssssu
but she	ssssswssp
but that	srsqssust
but the	ssrsrqsry
but there	srsqstrsv
but they	sssussrss
but we	lptwsxrst
but would	sssqssssu
but you	vtqxsotum
button	ptspsussw
butt~	ptvrrtsrt
buur~	ptrwrqqsv
buy	svtjspusz
buy a	sssssprsx
buy you	suspssvsq
buyer	qqvnoxrtx
buye~	qqvloxrty
buying	sssqssssv
buyi~	sssqssssv
buys	sssqssssu
buzz	susrtsssq
by	ss3krpquu
by 0	os1hxrpxt
by a	stqspo1qt
by and	ssstsstsq
by another	susxsrsso
by clicking	otrrsvssu
by e	rssssussr
by email	wwrpsrrvo
by end	sstussrsq
by friday	quqnqttr1
by hand	vrsrssssr
by logging	sssussssr
by mail	sspsssssx
by monday	rqzqurquo
by my	srsqsstsu
by noon	tsssususm
by now	ssspsyssq
by one	srpsrrrsz
by our	wsrorqvrt
by people	srssssrsv
by phone	rurrtrrru
by post	rrrrurrru
by replying	srsusstsq
by return	tvrstsrsp
by sending	sssrssrvs
by signing	vsssssssp
by sunday	srtpxsrsr
by telephone	qwssrsuto
by text	sssqsssts
by the	tp0kqzprt
by thursday	rsxqsrqrt
by tuesday	sstpuwsto
by two	tsvxssrsm
by us	sssusqsss
by video	rrqurrrvt
by wednesday	sr0qtrrrp
by you	qsstssrsv
by your	rstuqqssv
by zoom	svssssqvo
c	nwwv1ivlr
c 0	uvspsrsss
c e	swrrrrwrp
c est	ptrwzpqot
ca	qoxwm0qpr
ca 0	tusosssrv
ca not	oqlzr3pou
cab	suqrtstsr
cabe~	wrrssutsm
cabin	ststtsssp
cabin crew	ssstssssq
cabine~	sssssussq
cabi~	utsvsussl
cable	sqsrssssw
cabl~	sqsrssssw
cach~	srsrssrsx
cad	sstrutsso
cada	wryqrqrro
cadre	suwtssssl
cadre de	rtvtsssso
cadr~	suwtssssl
cafe	pvsportp1
cafe~	ssurssssr
caff~	srsrususs
caisse	ussrsssss
cais~	ussrsssss
caixa	wrrtsssso
caix~	zrrtssssm
cake	tqvossssv
cal	svrrsssss
cala~	ttssssssq
calculator	rr0rssrso
calculators	sqyrsssss
calcul~	qp3nssrsu
calc~	pq3osrqsv
calder	rssssvssp
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
california	sssrssrsu
califo~	sssqssrtu
cali~	rrrwrsrts
call	v0rkunvpt
call 0	ttsptsrsu
call and	srsvrrsss
call for	sstrssrur
call from	vpsqvsrst
call me	rpspzrvrr
call on	qvssssusp
call or	sssrssvsr
call this	srsrssssu
call to	ursursssq
call today	ssusssssr
call us	srsrssssv
call with	tyststrsk
call you	sntptturw
called	wyqtovoot
called for	sutssrssp
called to	vqssssssr
calling	urrtsrurr
callin~	urrtsrurr
calls	trsqrtsus
call~	v1pvpnqrr
calma	usrstsssq
calm~	ustsussso
cama~	rtqvrssst
cambia~	rrrsrrvsu
camb~	qtsuqrurv
came	ynlwom2tt
came across	ssstss0sl
came back	srsxrprtt
came down	sssusrrst
came in	yqrsrvrul
came out	tssrssusr
came through	0ssqsqusn
came up	rtrtrrvrr
camera	tyunpqrqv
camera and	ssussssss
cameras	stsrsssqu
camera~	stsrsssqu
came~	uzvkpqqrv
camila	sssssussp
camill~	ttsrstssq
cami~	vwptqtpss
camp	ssssvrtsp
campaign	rxovrrrrt
campaigns	sssqsssvr
campai~	sxourqqut
campan~	sssussssr
campin~	srsussusp
campus	pxwvq0qrf
camp~	n0owp0ptn
can	stqm3oupv
can also	ssssssusr
can apply	rrsusrrvr
can ask	sssvssssq
can be	rvwmrrsqw
can book	sssusstsp
can change	sssussssq
can come	stsqssqsx
can do	qqtuzqtrn
can expect	xssrsssso
can finalize	srssssssu
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
can pay	sssussssq
can put	srnssssr0
can say	rvrqtyssm
can see	uzstqrrrn
can send	ursrsstsq
can start	srrunrvsw
can still	sssqssrvt
can take	0rsnssssr
can tell	tstqsxtsm
can try	ststssssq
can use	svsqssstq
can view	ussssssss
can we	qwsrspqsx
can withdraw	urtsssssr
can you	q1qh4nups
canada	sssqsurts
canadian	sssqssssu
canadi~	ssspssstu
canal	ssrrsrssv
cana~	ruqssrust
cancel	s1smrlrsx
cancelar	rssssrrxq
cancelled	puqyuvqqp
cancel~	k0qysnqtv
canc~	k1pzrkqtx
candidacy	lvszsusso
candidacy at	rssusssss
candidacy for	qssvssssr
candidat	ssusrprrv
candidata	urtwsqssp
candidate	muoysysot
candidate account	ssqqssssy
candidate for	ststsqsst
candidate has	sssmxusss
candidate home	vrrsvrrsq
candidate id	sussssssp
candidate portal	ssssssssu
candidate profile	ossvssrrw
candidate who	sssttussp
candidate whose	sssussssr
candidates	mt0ukzmur
candidates and	qvswsrssq
candidates are	srsqsvstr
candidates for	psywrusrk
candidates in	srrsssssv
candidates may	ststssssq
candidates on	ststsrrvq
candidates to	sssqswssp
candidates we	sssqssssu
candidates who	xwuxrsrrf
candidates whose	pssxsrsss
candidates will	rsstststq
candidates with	sssusrssr
candidati	qttssrsst
candidato	yrtxrqqrn
candidato a	rrvvsrssq
candidatos	ttrrrqrrx
candidats	sttqspssw
candidatura	0ortoxoqt
candidatura a	rrusrrrrv
candidatura para	ssswssssq
candidatura per	zsspssssq
candidaturas	ussssrsss
candidature	yyrzquoph
candidature a	sssvssssr
candidature au	turrstrrs
candidature for	ssswsrssp
candidature pour	usssssssr
candidatures	uorurtrrv
candid~	zsovmznou
cand~	zsovmznou
cann~	stsssstsq
canon	sussrsrss
cano~	sussrtrsr
cantie~	srsusrsst
cantin~	srspssusv
cant~	rrqsrrurx
canvassing	tsssssssq
canvas~	tssssusso
canv~	tsussussn
cap	rttrssusr
capacity	srtrssssu
capaci~	rrxqrrsrt
capa~	srxmsrtrv
cape	srsssssus
capital	qtrtswuro
capita~	mtrsrvsrx
capi~	ovrsqxqqu
capo	ststussso
capt~	ssutrsrtr
car	ownj0oyws
car and	sssqvstsp
car park	svsrssssq
cara	suwnwopqv
cara~	tqtstrtrs
card	ttrjsntxy
card and	rssrwrrrr
card in	srsqssrsx
card on	rssssssxo
cards	trrmrsssz
card~	tqslrrrxx
care	prr0qosxq
care and	sssrssusr
care assistant	sssussssq
career	xopupntvw
career at	wssqsssss
career center	usssssstq
careers	0prxnsnru
careers page	ssswssssr
careers site	qsstssssu
career~	0oqxnrovt
careful	krrxsqrr1
careful consideration	nrrwsrrrw
careful review	rsstssssu
carefully	urrtsrrrt
carefu~	oqqxspqq1
care~	0lmvontxx
cargo	stssswusl
cargo de	ssssstssq
carg~	stsqswuum
carinho	sssussssr
carinh~	sssussssr
cari~	vsrtrsqvp
carl	ssssrqtsu
carla	rvprurrru
carlos	rssssssru
carl~	pvpsuqsrv
carm~	ssrsrqsuu
carn~	trtssusso
caro	tupzroqru
carol	ttsrssssq
caroline	svsrssssq
caroli~	rusqssssu
caro~	rusrrstrt
carp~	rususrrsr
carr	sssqsssrv
carrieres	rsrsssssu
carriers	sssrssurt
carrie~	nrrwrqvqw
carry	txpysqqro
carr~	q0oypntqs
carta	zrqrvprqs
carte	qsstustsq
cartog~	strrsussr
cart~	vupnzrpqu
carv~	sssssqtsu
cas	wsrqssssr
casa	psrwwspqs
casa~	srrrsstsv
casc~	sttrvsstn
case	psyxoroqu
case study	swsussssn
cases	rtrssrrvs
case~	utttrprvq
cash	srskssru1
casi~	utsrsrssr
caso	vqttrqsrt
cast	sssnsrtry
castellanos	srsussssr
castel~	suswusssj
casting	vrssssssr
castin~	vqrsrrsus
castle~	sttsswssm
cast~	rvpyrrqtq
casual	suqsssuvo
casualty	suqsstssr
casual~	suqsstssr
casu~	vxosssvui
cat	sutmtsrsx
catalo~	ssspssssx
cata~	stspssssv
catch	svsqrqorz
catch up	sssrssssu
catc~	svrprqptx
categories	sssqssssu
category	qrruunrvu
category manager	rsstusssp
catego~	ssstvlqvv
catering	sruvssrsp
cateri~	sruvssrsp
cate~	urtvtlpuu
cathal	srssssrsu
cath~	toswwrqto
cats	stspssssu
caught	trtossvss
caught my	srsrsswsr
caug~	trtosswss
causa	svsrstssq
cause	rtqqssssx
causing	sssqssssv
causin~	sssqssssv
caus~	tzpgsutrx
ccnl	ssssysrsn
cd	ssspssssy
cdi	trsqyrrup
cdt	swssrsssr
ce	xtvyqonos
ce matin	uqsrsrrsu
ce message	sssussssr
ce moment	sssqssssv
ce que	qsrvttssr
ce qui	srsvsussq
ceas~	srsrssssv
ceci	trosssssx
ceci est	trprssssx
ceilin~	ssssvsrsq
ceil~	ssssvsrsq
cela	ssrqssusu
celebrating	ssssssqqx
celebr~	rqrpsrqq3
cele~	tqrqsrpq2
celi~	ssssrrssw
cell	sqxmssruu
cell phone	sssqssssv
cell phones	ssusssssr
cellar	srtvtsssq
celle	sssvsrssr
cellul~	qsswsrusp
cell~	pqtysjtsx
cens~	srssssssu
cent	sssussssr
center	qtyrqqpsx
central	rtspsrrvu
central bank	srssssrwr
centra~	qtskrwsvv
centre	pswzrnots
centre in	ssstssstq
centro	vtstsstsm
centro de	ssstsstsq
cents	ssspssssw
cent~	oxyxnnmut
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
certificado	ssursrrru
certificate	rxoovssqv
certificate and	usrrssrss
certificate of	sssswsssq
certificates	ruqxqtrqr
certification	rrssrrsrv
certified	trurrssst
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
chair of	ttsqssstq
chairman	vssqtsssr
chairm~	vssqtsssr
chairs	ssrtsrrsu
chai~	tznuqkyqs
challenge	qrysrrrrs
challenges	srrqsstsv
challe~	qp0prqtru
chal~	qq1mquurt
chamada	sssvssssp
chamad~	qrsusrssu
chambers	susvusstl
chambe~	susttsstn
cham~	toututqrs
chance	osqyqsvrr
chance to	prrwrttrs
chances	vssrsrsst
chance~	wrsnsussr
change	otqxoypst
change how	sssrsssur
change in	ssstsvssq
change of	sstssvsso
change the	srspsvrsu
change your	squssssst
changed	ptuvttspr
changes	tvtipxrrx
change~	owsuoysmu
changing	tsrsrsssu
changi~	tsrsrsssu
channel	ssvrssrst
channe~	ssvpssrsu
chantal	srwtssrsq
chanta~	srwtssrsq
chantier	uurtsssso
chanti~	uvrtssssn
chan~	ptrxl0spu
chapel	srsrrstsu
chapla~	sssrsussr
chapter	sssqssssu
chapte~	ssspssrrz
chap~	srslrvtry
chaque	trtrsrsvq
chaq~	trtrsrsvq
char	sssrssvsr
chara	ststvqssq
character	sssrursst
charac~	rrssurrrv
charge	ttputotru
charged	srsmssss1
charges	tssosusvr
charge~	srtkrurvx
charity	wqtrsrrtq
charit~	wqtqsqrvr
charla	srsrssxsq
charle~	susssstsr
charlotte	susrsssss
charlo~	susrsssss
chart	srxrssssq
charter	sssssvssp
charte~	ursusvssn
char~	tsrqsnutv
chas~	sssqrtrsu
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
che ci	srsusssss
che la	rrrurtrru
che le	srswsrssr
che non	sssttusso
cheaper	sssusstsr
cheaper and	sssussssq
cheape~	sssusstsr
chea~	rrsurrsrt
check	ysxdyntst
check in	stsqrwrrs
check out	srspssrsy
check the	susrsssst
check your	vvxqssrrl
checked	trtsrupuq
checke~	ttvqquour
checking	rsrsuwrrp
checki~	qrqstxrxn
checklist	sssrqsssx
checkl~	sssqpsssy
checks	tqro0trrq
checks are	rsssxsssp
chec~	uozg0qqws
cheering	srsrssssu
cheeri~	srsrssssu
cheers	ztrwsoqpq
cheers for	yrsxsrrsl
cheese	sssqssqsx
chee~	zrtvrmtos
chef	uuruox2of
chef de	ssswsvtsk
chefarzt	rsssssusr
chefar~	rsssssusr
chefin	vssrsssss
chef~	xrsuqstso
chegou	1qrrsrsso
cheg~	zpprrsrrv
chemical	ssspssswr
chemic~	trsosssws
chemie	rsstsssru
chemistry	srtottrzp
chemis~	srtottrzo
chem~	tsrhrvr2r
cheq~	ssrrvssss
cher	qrrxrrsst
cher monsieur	rrrwstssq
cherche	ssrrsrysp
cherch~	srrurq3sk
chere	usrpttrru
cher~	xrooro1su
chez	xurjqqxrw
chez nous	vtrpssusq
chf	sssrzsvsk
chf 0	sssrzsvsk
chi	turosptrx
chiacchierata	tssssstsq
chiacc~	twsrssusm
chiama~	srpssrssw
chia~	svpoxrtqu
chicke~	srssssssu
chic~	rorwsqrty
chid~	sqsvqssst
chiediamo	srxssssso
chiediamo di	srxssssso
chiedi~	srxssssso
chief	ouswrt0ri
chief executive	sssossust
chie~	luvwqrypp
child	tssrsqssw
children	qtqsqttwr
childr~	qtqtpttwr
chil~	rvquqorxs
chin	vssussrsp
china	sssosussu
chin~	sssnsussv
chip~	stsqsstsr
chiu~	syrvrrusk
chloe	sussssusp
chlo~	sussssusp
cho	svssstsso
chocolate	strsusssr
chocol~	sstrtsssq
choc~	sstqtssss
choice	otyrovppw
choice 0	ssvrssssq
choice and	suqxsrrsq
choice of	sssssussr
choisi~	uurrssssp
choix	pqssryrru
choi~	msyupzonv
choose	twtisuupw
choose a	svqnsrrsy
choose the	sssrrsuss
choose your	sqsqtstsv
choosing	ursqsssst
choosi~	ursqsssst
choo~	uwrisuupw
chose	qprtrpvrz
chosen	oqquu0oqu
chosen to	pssysurso
chos~	mppvtzrqw
chris	rrrrqrrrz
christmas	tpptuvtrr
christmas and	sssssttsq
christ~	tpotwtsqt
chri~	ppoxtvsqw
chrome	sszsssssn
chro~	sszqsstsm
church	susurrssr
chur~	ststrqrvs
ci	qsuwrxpmt
ci ha	rssrsurss
ci joint	rqsrsstsv
ciao	oxtzvornr
ciaran	sssussssr
ciar~	sssusrsss
cid	vrsssssqs
cier~	ssrrsusst
cinco	tusovqrrt
cinco dias	sstsusrsq
cinc~	ttsququqs
cinema	ssssssssu
cinq	svsrssssq
circa	rtvsssrsr
circa 0	srvsssssr
circle	srsqsxtsq
circul~	trspssssu
circumstances	srsptssuu
circum~	srsptssuv
circ~	sttksuswt
cita	rrrrrrrry
cita~	sussssssr
citize~	spsrssusv
citi~	spsssrurv
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
claims	uttvqrrrp
claims handler	uttrssssp
claire	ssssrossy
clai~	ssxuolrtw
clam~	ssssqsssv
clara	svsossrst
clare	ssstussso
clarif~	ssrsssuss
claro	sssvssssr
clar~	stptsvqqt
class	q0smmsuuu
class 0	susrrtvso
class of	rstpssstt
class teacher	stsssstup
classe	sssvutssm
classe~	rsstsrssv
classification	ssssusssp
classified	ustqsssss
classi~	ursrsrrru
clas~	pypvortru
claudi~	ssspssssv
clause	srsryrrsr
clau~	rttlyosrw
clean	rutpsrxrr
cleane~	stsussrsq
cleaning	susrtsssr
cleani~	susrtsssr
clear	soqzsqsqv
clearance	ustoyuwsg
cleara~	ustoyuwrg
cleared	ssssvsssp
cleare~	ssstusssr
cleari~	rssusstsq
clea~	oqqz0ovnr
clemen~	utsurrrso
clem~	utsurrrso
clerical	sssrsssvq
clerical officer	sssrsssur
cleric~	sssrsssvp
clerk	svsyutqvf
clerk to	susssttsp
cler~	tutytrpye
clever	ssssssstq
clev~	ssssssstq
click	qttgtqrw2
click here	rushrsur1
click on	sssossssx
click the	ssrqssssx
clicking	otrqsvssw
clicking here	stsssvsso
clicki~	otrqsvssw
clic~	ntrhttrw2
client	npywkw2np
client has	stszsrrsn
client in	sssrssvsq
client is	sssrsswsr
cliente	unslqs0sv
clientele	ssvsssssq
clients	rruqqqyur
clients and	sswqssssq
client~	qlxuoo2ss
clie~	om0xkq4pq
climat~	sssqssust
climb	suutsssso
clim~	rtuqrrtrs
clinic	rurptosww
clinica	sssttusum
clinical	ttrtsvvth
clinics	tsstsssup
clinic~	ttnuvwuyf
clin~	uulpvos1r
clips	ssqusssss
clip~	urqtssrst
clock	rtwprqrru
cloc~	rtwrrprru
close	stvuslrvs
close at	sutqssssr
close of	ssuqysssn
close the	susqsqtsu
closed	orp0rtspu
closely	rstxsrssp
closely match	usspsssss
closel~	rstxsrssp
closer	qssxsrssr
closer to	sstussssr
closes	zqyiqprzr
closes 0	tsspsstxo
closes at	usssrsssr
closes on	vsspsssss
closing	3lpxopq6g
closing 0	sssqssszp
closing date	3rrsrrttj
closin~	3lpyopr6f
closur~	sqsrtrrsw
clos~	4npxpjrys
clothes	stsssssuq
clothe~	stssssstq
clotur~	ssswsrssq
clot~	rurvrqstr
cloud	ussrsrwso
cloudh~	trsqssyyj
clou~	qqrtrr3yh
clt	sssswsssq
club	swrnsqssx
cnc	vssusussm
co	vsovpnt2p
co founder	sustsstso
co il	rrssrsr1q
co op	stsruwusl
co operation	spssrvsst
coach	xqrqrqrrx
coaches	ussqsssst
coache~	ussqsssst
coaching	rstsssrut
coachi~	rstsssrut
coac~	1qsorpptw
coast	ussosswsq
coastal	tvstssssm
coasta~	tvstssssm
coas~	uuqsrsxvh
cobalt	tusstsrtp
coba~	tusstsrtp
cobr~	tusssrssr
coche	srsstsssu
coch~	srssssssv
code	rpyyqmqpy
code 0	wrrrsrrrt
code for	ssssssssu
code is	ssrrssssw
code to	sssrtsssu
codes	ssssssusq
code~	tsssrqtrt
codice	usqsrrrsu
codigo	sqptssssx
codility	ssyssssso
codili~	sszsssssm
coding	qyzsrqqrn
coding assessment	ssxrssssp
coding test	sxnssssss
codi~	rv1spoppu
coffee	rqswsp0pq
coffee and	srssvsssq
coff~	rosxqpymx
coge~	ststssssq
cognitive	ssvsssssq
cognit~	ssvsssssq
cogn~	ssvsssssr
cohort	spsvsssut
coho~	sorvsssut
coisa	vororyrsu
cois~	vnrqrxrru
col	utvoqrqsv
cola~	rqsrtsttu
cold	rstotsttu
cole	sqvrsvsso
colega	urstsrssq
colegio	ttstssssq
colegi~	vtrtssssp
cole~	vrrvrqrrs
coli~	srsussssr
collab~	psqvrpvus
colleague	qpsxqpzqs
colleagues	rrrvrpsvv
collea~	posypl2tt
collect	strsrspsx
collected	sssrssvsr
collecting	urssssssr
collection	ssrrrrrsy
collective	utstsrswl
collec~	uqpwqmsvw
colleen	ssssssusq
collee~	ssssssusq
collega	uwryrpsrl
college	soptzxnts
colleg~	rwnvzonst
collision	ssssssusr
collis~	ssssssusr
colloqui	rsrptsssx
colloquio	qyptrqrrv
colloq~	ozprsorry
coll~	ozmxrkuvv
colm	ssssqurst
coloca~	srsssqssv
color	sssrssrsv
colo~	ourxqntsw
columb~	sssqstvsr
colu~	sssnstust
com	qrodspt72
com 0	sssjqtrs3
com a	srpzrsrrs
com and	sssrssrsu
com comm	qtrrrrq0q
com https	ssspssssw
com o	supxtqtrp
com os	susvsssso
com sucesso	vssrssssr
combined	ssrsssssu
combin~	rrrtrrrrx
comb~	rqqrrutry
come	rzrysmqqt
come along	uqsqsrssv
come and	prqv1pvqp
come as	srsqssusu
come back	wnqvxoqpv
come by	utspsstss
come first	sqsrrsuvs
come for	utsrssssr
come forward	sssrssssu
come from	sssousvss
come in	v0vmrpovq
come off	srsrrstus
come through	tusqsssss
come to	qsqxsyqpr
come up	strsrtssv
come with	sqssssssv
coment~	stusssssq
comercial	stutsssso
comerc~	stuttsssn
comes	rqsouyqrv
comes down	srssrsssv
comes up	rssssvssr
come~	mtvyvtnou
comfort	ssspssssv
comfortable	sssssusss
comfor~	rrrprwsrv
comf~	rrrorwsrw
coming	rpowq0prt
coming back	ussttussp
coming in	rrszsurrm
coming to	rqrps1rru
coming up	sususrssr
comision	rsswsrssr
comisi~	rsswsrssr
comiss~	rtrvtsrsr
comite	qsrqrxrru
comite de	sssususso
comi~	oumxq0ppu
comm	qtrrrrq0q
comm jobs	rrrrrrrzr
commandes	sqrussusq
comman~	sopxsrusu
comme	rqxtzttqi
commence	surssssss
commencer	ssysssssm
commencing	sssssssup
comment	srrurqrrw
commented	sssqssssu
comments	rrwrrsrrv
comments on	ssrsssssu
commen~	pq0xrnorv
commerce	rruusrrss
commercial	rwrurqqru
commer~	oytvsoprv
commis	sxsrssrto
commissie	rsrsrtssu
commission	rrswtpsru
commissione	sssusssst
commissione ha	sssvsrssr
commis~	nqswuwqpv
commitment	sssqsuvsp
commitment to	sssssussq
committed	vsspssswo
committed to	vsspstswn
committee	2tluowpnu
committee for	ussqsssss
committee has	rrswqurru
committee met	sssrsrssu
committee of	ussqsssss
committee on	ssspssssv
committee will	rsspssssw
commit~	2rkuoxost
common	rrrurrsrv
common~	ussrssssr
commune	tsssstssq
communication	rrtqqrvuu
communication skills	ssssssusq
communications	rtrssrssu
communities	usssssqss
community	trqupvqvs
community manager	srswstsso
commun~	rspwotrwt
commute	sssrrsrsv
commut~	ssrqrstsv
comm~	rsoyroruv
como	pwvszqnot
comp	sssrssrsu
compag~	ssrosuuss
companies	nqqrppu6t
companies that	sssqssstt
company	pmnutl3ux
company and	rrstsrrru
company in	sssusrsss
company name	sqsqssssx
company that	sssrssrus
compan~	nlmuqk50x
compare	xsrnsssus
compare your	tssqsssst
compared	srsvssssr
compar~	urpyqpqtu
compat~	ursqsstss
compensation	strowstss
compen~	strnwstst
compete	srsswrrsr
competency	sxrtssssn
competition	yrrwrmtrt
competition for	sssqsstsu
compet~	uspwspspv
compiled	srsrssssv
compil~	srtpssvpv
complace	ssssxssso
complaints	stsvsrssq
compla~	rsstxqrrs
complementaire	rrsqrvssv
complet	wqqpsqusw
completa	rssrutsss
complete	5u2htnnnt
complete a	twyrrsrsk
complete an	stzsssssm
complete and	ussqtsssr
complete by	sswsssssp
complete it	psvrrrrrw
complete our	sswrssssq
complete the	pv1lvprqt
complete this	stqssssst
complete your	qsssssqtw
completed	tnvxozopt
completed our	rsrtsxtsn
completed your	ssussrssr
completely	tssqsssst
completing	rtrwrurrq
completing the	ptrvrtrrs
completion	sssuvsssp
completion of	sssuvssso
completo	sssxsssso
comple~	4q2mqpnnu
compliance	rsrxrrrup
compli~	suqyqprtr
compor~	qrussstsr
compos~	rsvrssrst
comprehension	rrwsstssq
comprehensive	sssrssrsv
compre~	svslr0oru
compris	rrrtrrvss
comprise	srssvsssp
compri~	rrrturvsq
compro~	unqprrvsy
compta~	ssstssusp
compte	tsrussssr
compter	ssqsysrsr
compter du	sssswsssq
compte~	rrsrxrrrt
computer	psynqpp0u
computer science	sssssssvq
computers	sssqssssv
computing	sssrssssu
comput~	oq1mqop1v
comp~	po1yqmsqu
comune di	tsttssssq
comunica	sstvsqsss
comunica che	sssrsrssu
comuni~	orvvwsopu
comu~	upvwwqnou
con	zwzuplolu
con 0	srtnstssy
con calma	utssssssp
con el	vurvsxrrj
con i	tssvssssp
con il	ststssssq
con la	ntuzqtqqr
con le	rvssssssp
con lo	tsstsstso
con los	sqssssssv
con nosotros	trrsvrrsr
con riferimento	rsstsrssu
con tu	sssvssssr
con un	upsvrstsp
con una	stspssssu
concen~	ssutssssq
concept	sssrssssu
concepts	ssssssuss
concep~	srspssusv
concern	ssstssrsu
concerned	sssrsusss
concerning	ssssssqsu
concerns	srssssssv
concert	srspssssx
concer~	qprurworz
concluded	rrrxrtrrq
conclusion	srsrvvssp
conclu~	pqqwt0qqq
concorso	wssrsssso
concor~	xstrtussl
concours	tstsstssq
concou~	srttssssq
concurso	usssurssp
concur~	wqrtusssp
conc~	slqxs1onv
condic~	strsxsssn
conditional	rsrtwqrrt
conditional offer	ssstssssu
conditional on	sssswsssp
conditions	rruosrurw
condit~	prsryotqw
conducteur	ttsstsssp
conductor	sustsrssq
conduc~	rysusqtrn
cond~	nsqzzkupu
conect~	sustssssr
cone~	sustssssq
conference	rwrnrstrw
conference room	rtrrrrrrx
conferencing	susssstsp
confermare	spssrsssx
confermiamo	vrsssssss
confer~	vwppqqupv
confes~	srssrsop1
confiance	sssussssq
confia~	vqrurrsss
confidence	srssssssw
confidencial	sssssssvp
confident	utstssssp
confidential	rxrnqqzrs
confidential and	rusrsstss
confid~	oxpwol4qr
config~	sssossvqv
confirm	ywlj1srnv
confirm by	susrtvrsq
confirm in	srsuwsssn
confirm that	0qqouprrv
confirm the	srsursssr
confirm your	nuppxrsry
confirmamos	xsspsrsss
confirmar	rvrsssrst
confirmation	vtrqvrrrr
confirmation number	usssssssr
confirme	rnqsssssz
confirmed	qyqpoupsx
confirmed for	svrsssrst
confirmer	rtrrvrrrt
confirmer votre	rsssssssu
confirming	u0qqrrrrp
confirming that	usssssssq
confirmons	ussrsrsss
confirms	rtsnstssy
confirms that	prsossss0
confir~	20je2qomy
conflict	sqrsssssv
confli~	sqrtssssv
conform	rssussssr
conforme	sssswssso
confor~	tsrvwrssn
confus~	rssrssssv
conf~	2zjf2oulx
congel~	ssssrwsss
congrats	sorotrwqy
congratulation	m3sf3rsot
congratulation on	rrurvwtsl
congratulation you	svorsssst
congra~	m1rf4qtow
congress	sssnssssx
congre~	ssrrrsrrw
cong~	o1nf4stox
conhecer	ststssusp
conhecimentos	srtussssq
conhec~	utvusstsk
conh~	utvusstsk
conj~	sssrsusss
connaissance	susssssss
connaitre	sststsssp
connai~	sttxtrssl
connect	vrrsrrsst
connected	qstrssrsw
connected to	qssrssssv
connecting	ttsqsstsr
connection	sryqrrrrs
connections	sssqssssu
connec~	rpysomvtv
conn~	tq0uolrut
conocerte	sutsssssq
conoce~	uvssssssm
conor	rrsqsusst
conosc~	rztssstsl
cono~	r0vvqtrrh
consci~	sssqsxssq
conseg~	qttwsrrsr
conseil	sstuttssn
consei~	ssurtrrrt
consej~	qsstussss
consensus	spsssvsst
consent	qporrrzsv
consen~	plpurwyrv
conseq~	rtrvstssq
conservees	tsstssssq
conser~	usptqvtqs
consider	yqpvpnwqu
consider a	sssrssusr
consider us	rssusssss
consider you	pssxsssss
consideration	srpxpwppv
consideration for	rssqssssv
consideration of	sssusssss
consideration we	pssvssssu
considered	lrqynypsx
considered for	prsurqrry
considered the	ssssrsssu
considered your	rrrqrrrry
considerer	wssrssssr
considerer que	vssrssssr
considering	xstrrrqrs
considering a	wrrsrrrrr
consid~	zpowlyrnv
consigo	ttrvssssp
consig~	usvystrri
consists	svzqrsssm
consists of	svzqrsssm
consis~	rx1orrssk
consolidated	srssususn
consolidation	ssspssssv
consol~	srsoususu
consta~	truvtrrro
constr~	wsqurpxpr
consulente	sruuwsrsn
consult	ussrsssss
consulta	rrusssssu
consultancy	qssqrsxts
consultant	zsritv4ue
consultants	tssssrttq
consultation	rnrrsrss1
consulter	ststssssp
consulting	rutqrttrs
consul~	zmxnol4sq
consum~	stsossssw
cons~	mn1vnywns
conta	srvrrtrst
contable	ssssssrvq
contab~	ttttssrxk
contact	1tqilztus
contact details	vssrssssr
contact me	ssssssusq
contact the	sssosustt
contact us	rssrssrtv
contact you	tyrlrtsru
contacted	2utisutxi
contacting	utstsrssq
contacto	ursusrrsr
contacts you	usssssssq
contac~	4uqel0svs
contain	sssssssur
container	sssqssvsr
contains	ssuqssssu
contai~	rsunrqutv
contar	rsurtrsss
contar~	srswssssp
contat~	ttsusptsp
content	rnwmtqutx
contents	ssssssssu
conten~	omvurqutx
contes~	rqustrtrt
contigo	rsruttrsr
contig~	rsruttrsr
contingent	ssstzsssk
contingent on	ssssxssso
contingent upon	ssstvssso
continua	rrrrryurp
continuar	rrvssrtss
continuation	sssusssss
continue	kppyqxtsv
continue the	ssqtsstsu
continue to	prrsryrss
continue with	srtxssssn
continued	rrrpq0rrs
continues	usssssssr
contin~	lnovr4tru
contoso	prsosrru1
contos~	prsnsrsu1
contra	sssvsqsss
contract	opok1tsyv
contract 0	ssssssstq
contract for	rrrusrqrw
contract in	ssssysssn
contract is	tssrpsrsx
contract of	sssrwsssp
contract will	sssszsrsn
contract with	ssssuursp
contractor	ussoswtsq
contractors	sssrssusr
contracts	sqrxqnrxt
contrat	qrsp1wrrn
contrat a	ssssvsssq
contrat de	rrsswssss
contratacao	rsrvssssr
contratacion	ssssstssq
contrato	qprq1psrv
contratto	qrrm0rtrv
contra~	nnlm3xutv
contre	srrussssr
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
convenient	stsqsstss
convenio	sssswussn
convention	stsuttsso
conven~	p0qlxvpqs
conversa	svtvrsrsn
conversacion	sussssssr
conversation	o4pwrpsor
conversation and	tvssssssp
conversation with	r4tqtsosj
conversations	rrrxrswrn
conversion	sssussssq
conver~	n3nxpm2mr
convey	srswssrsq
convic~	tssqssssu
convid~	rtsstsssq
convie~	sussssssq
convinced	sssnssssy
convin~	srsnvrrsx
convit~	usqrsssru
convoca a	srussssss
convocatoria	urstsussp
convoc~	uxxqprppt
conv~	p2qxrmuls
coo	stsrssttp
cook	ruvtszrsi
cooking	sssqssrsv
cookin~	sssqssrsv
cook~	urworssss
cool	ytsorrrst
coop	ostsssttu
cooper	srusssssq
cooperation	sssqsvsst
cooperativa	srttvssso
cooperative	ossrtsssw
cooper~	nqumuyrrw
coop~	nqyluxrrv
coorde~	sstssvssn
coordinator	xzsvpvpvd
coordinator at	utssssssp
coordinator position	squsssssr
coordi~	z0rvpvovc
coordonnees	trsrsstsu
coor~	z0rupwovc
cope	russrsrts
copenh~	ssstssusq
cope~	rsqtssust
copie	rsutsrsss
copied	tuoqssrsv
copies	rttlqrrt0
copies of	sstprsstu
copi~	qvslupqt0
copper~	tssrsstsq
copp~	truststtn
copy	rouoznvut
copy and	rrsrsstsv
copy of	vrqkxqtxs
copyright	sssnssstw
copyright 0	sssqssssu
copyri~	sssnssstw
copywriter	srusssssr
copywr~	stwsssrsq
copy~	rsynrrrsv
cora~	srstvttsn
corb~	rrrtspusv
cordial	ursusrssr
cordial saludo	sssusrsss
cordialement	svrrrxrrp
cordiales	ssssssusr
cordiali	rtrussssr
cordiali saluti	rtrussssr
cordially	stusssssp
cordialmente	vrsssstsp
cordia~	wzruqytpg
cord~	xxqvtxsog
core	sssqssrsw
core~	stusrsssr
corinna	ststssusp
corinn~	stssssusq
cori~	stuqstuso
cork	sstqtssss
corner	ssurrsrts
corn~	swvsrsqsp
corporate	rqtrsvrrt
corporation	tsstrrrru
corpor~	sqstrwprv
corps	ssussusso
corp~	soxqqynsu
correct	trrxrssrp
correc~	srtwsrrrr
correo	rttqustso
correspond	rssusssss
correspondence	tssusqsss
corres~	wrsxspqtp
corrid~	squqssssu
corr~	woxxykpor
corso	otrqstusv
corso di	strrsrssu
cors~	otrqstttv
cort~	usrxqrsrp
corvan~	ssssssssq
corv~	sssrvssso
cosa	rttovrssu
cosi	rxrvvrtsk
cost	rrumsrurz
cost of	sssrssssv
costa	susussutn
costs	sstmsrssy
cost~	rrrxqosvu
cottag~	srsqusquu
cott~	srspvsquu
coucou	rrqwsssst
couc~	rrqwsssst
could	k1qxrmvpv
could be	qtqoqtztr
could do	sqsoruvsv
could i	rtsusrusp
could not	oqpuxurpw
could we	swsoqrusv
could you	o02fvospu
coul~	k1qxrmvow
council	qsvtuyooq
counci~	pqvvtyppq
counsel	sssrssusr
counse~	sssrvtusm
count	xrsqtqrss
counter	ststqrssv
counte~	rsqu0oqqs
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
courage	rrtusrsss
courag~	rrtusrsss
courant	wtsrstssn
couran~	wtsrstssn
courriel	tussssssp
courrier	sssusrssq
courri~	vuswsrssl
cours	rrrrswssr
course	nthptzvsz
course and	sssqsutsr
courses	srrtruqrt
course~	rrrtruqoy
court	rtvrunsrt
courteous	ssststssq
cour~	qsmztprpx
cousin	sssusstsq
cout~	tussssssr
cover	zupwnnsss
cover letter	yrrrrrrrs
coverage	sssrssssu
covera~	sssqssssu
covered	qsspsussw
covere~	qsspsussw
covering	zurssrqso
covering letter	wtsssssso
coveri~	zurssrqso
covers	tqsturtsq
cove~	1unxplssr
covi~	sssqsssst
crack	sssvssrsr
crac~	sqrtrwrrt
craig	usswsrrsp
crai~	usswsrrsq
cran~	tqsqsvsst
craz~	sssqssuss
create	usskssvsw
create a	sssqssssu
created	qsslsssuz
create~	qsrlssswz
creating	sssqsstsv
creati~	qstnstuqx
crea~	suqgrqvw0
creche	ststtsssq
crec~	ststtsssp
credentials	urtsssrsr
creden~	urussstsp
credit	stsmqrsuy
credit card	sssnssssy
credit cards	sssrssssu
credit union	uttttsssn
credit~	rsturtsrs
cred~	rqxxoptqv
creek	sssrsvssq
cree~	qsrvrvrsr
creneau	surssssss
crenea~	svrssssss
cren~	svrssssss
crest	urrstsqst
cres~	ssrsuvrsp
crew	tvq0prpso
crewe	stsrvssto
crewing	qsszrsvsl
crewin~	qsszrsvsl
crew~	puryuuvtg
cria~	rtsvsrssr
cric~	ursrrsssu
criminal	sssqvssst
crimin~	sssqvssst
crim~	srrrurrru
cristi~	ststrvssp
cris~	stssrursr
criteria	vqtuqoqwr
criter~	sqvwqnqxr
critical	tsvqssssq
critical thinking	ssvrssssq
critic~	trvssrssr
crit~	tqyxpmqur
croi~	rpq1tqsps
cron~	tsttstssp
cross	srsttrssq
crossed	trrqtwrsq
crosse~	tprquwrst
cros~	snruuvqss
crown	stsrrsrsv
crow~	rtsprsruv
crucial	ssssssssu
crucia~	ssssssssu
cruc~	ssssssssu
crui~	rrsssrtsv
crus~	ssssssusr
ct	sttssstso
ctc	ssssvsssp
cto	rxrrsryrm
cuad~	stsussssq
cual	sssqsssst
cualquier	rruqstusp
cualqu~	rrwqstuso
cual~	srwrstusn
cuando	ssstrrrrv
cuanto	rrtvsyrsl
cuan~	srrvpxrqs
cuatro	ttsvsrtso
cuat~	tsswsrtso
cubier~	qsszsrssr
cubi~	qssysrssr
cuenta	rsstussst
cuento	uorrrsqsz
cuen~	sqrpuqrry
cues~	srtsssssu
cui	rtuustrsp
cuisine	stsrsrutr
cuisin~	stsrsrutr
cuis~	stsrsrutr
culture	wrsvssrum
cultur~	vqsurqqtr
cult~	vquurqqts
cumprimentos	sursrrtrs
cump~	ttttrstrq
cup	srsqsswsr
cup of	tssrssusq
curate~	srsrssrsv
curato~	rtssssssv
cura~	rssrsrrsx
curiosity	surtssssr
curios~	sxqusrvsl
curious	srstssrsu
curiou~	sqrrsrvst
curi~	qupuqp0qq
current	oupuqwsts
current location	ssssssvsr
current openings	rssrsssus
currently	xtqoqupsv
currently have	sssssssuq
currently on	sssrstqsv
currently reviewing	xtsossssr
curren~	xunppyptt
curriculo	vurrrrrrs
curriculum	zsqmrqtrw
curriculum vitae	wrssssssq
curric~	2vpoposqv
curr~	2snpqqrtv
curso	sorqrrts0
curs~	tnrnrsts1
curtai~	srsossssx
curtis	sttssstsp
curt~	qvtosstru
custod~	sssvsrssq
custom	sstrssssu
customer	ruzprnuqt
customer care	sssussssr
customer service	svtrsstsp
customer success	wtsptswsl
customers	qqrxqqsrx
customers we	ssspssssx
customs	spssstsst
custom~	qnyzpnupu
cust~	pm00pmupv
cut	qpwzrpqqu
cut off	srswsrssq
cut the	sssussssq
cutting	ssspssssw
cuttin~	ssspssssv
cutt~	ssuorssvt
cv	2nktkj7ws
cv and	xrrqrrvrs
cv for	stswsrssp
cv in	sssssrtsu
cvs	ssrorqruz
cvs 0	sssrssssv
cyber	sssqsstsu
cybe~	srspsruuu
cycle	srsurrrur
cycles	stssusrsr
cycl~	srrutsruq
d	o11uqltmr
d 0	srssssssu
d ask	trwsrrrrq
d autre	sssustssq
d autres	qrrwrrrru
d be	luov1mzpq
d been	sssvsrssr
d do	sxyrssqsk
d embauche	tsssurssr
d en	ursqsqxss
d equipe	stssutsso
d essai	rtrqusrsv
d etre	qpqxrrrsx
d expect	ssssspssw
d have	qqttq0qqs
d ici	tttqrrrrt
d identite	sssrrrrrv
d like	q0yh3oplu
d love	suqvuqrpt
d need	srrwuuuvi
d not	tsstsstsq
d prefer	stsrtstsq
d rather	qsrstsqrw
d sooner	sssrssuss
d suggest	snsqssrs0
d un	wxwjsqqru
d une	qvotrsurs
d want	utursvusl
da	20mxqmont
da die	susssrssr
da ist	ssststssq
da sua	sssrsussr
daan	wqttvsssm
daar	sqrwrutrr
daarmee	srsvsqssu
daarme~	srsvsqssu
daarna	wwsourrro
daarom	qrswsssss
daar~	utqxruopt
dabei	mysqtqquv
dabe~	lxsqvsput
dach	ozsrputsq
dach~	ststsstsp
dad	tvsltsrsv
dados	vssqssssr
dado~	vssqssssr
dafur	usrqrqvru
dafu~	usrqrqvru
dag	txuuvmwrj
dagen	sovtwrrrr
dage~	sowuyqsrn
daher	qrrzrtrrq
dahe~	qrrzrtsrp
dahin	ypqlr2rrr
dahi~	ypqlr2rrr
daily	rrrmrtsyv
dail~	rrrkrss0v
dair~	surrusrtq
dal	urttuqrrr
dale	svsrsstsq
dalla	rwstsutsm
dalle	uqrqtsssu
dall~	suqrssvrs
damage	sssqssssu
dama~	sssmssttw
damen	uqtrrrrsv
damen und	uqsqrrssw
dame~	uqtrrrrsv
damit	qytzqsqpm
damit sie	swsrssssp
damit wir	rutrssrss
dami~	pysypvqop
damos	tssuussso
damo~	tssuussso
dan	pxorwxonv
dan een	ststssssq
dana	ruspssust
danach	xxxlpxnns
danach setzen	rvsrsussp
dana~	xxxlpxnns
dance	stsqsrrst
danc~	stsqsrrsu
dang~	srrrstssv
daniel	rssoqsusx
daniela	sstqsvssq
daniel~	sstqtvssp
dani~	rrsmrvusw
dank	yqrvqpooz
dank dass	stsvssrsp
dank fur	wrrrsqpo0
dank voor	tsrvrsssq
danke	4uotnnrov
danke dass	vsrqrrrrv
danke fur	w0qqoptpu
danke furs	sssvssrsq
danken	wpqwuqrrr
danken fur	usststssq
danken u	tssussssr
danken wir	srsusssss
dank~	4tnwomqow
dann	v0zcrytmq
dans	yvwypkpns
dans l	turssussp
dans la	wssqstssp
dans le	xuwoqqqrt
dans les	sssussssp
dans notre	sssussssq
dans un	trsurqrru
dar	rtqtutrrs
daran	srssrwtsq
darauf	surtsrrss
dara~	ttttqtrrr
darf	rlrooz3rt
darf ich	rlrqpx2rr
dario	stsvssssq
dari~	rsrvsrrst
dark	strussssr
darling	spssstrsw
darlin~	spssstrsw
darl~	upssstrst
darnell	ttstssssq
darnel~	ttstssssq
darn~	ttstssssq
dart~	ssstssssq
daruber	sqsusqtst
darube~	sqsusqtst
darum	trrzsqrsp
daru~	tpr0rotsr
das	rpoyqyrow
das angebot	rrrpyrrru
das auswahlverfahr	trrsrvrrr
das gesprach	rysqsqsrr
das interesse	sssusssss
das ist	rssutrtsq
das nette	ssurssssr
das nicht	ssstsrssu
das sie	ssttssssq
das team	strwwsssk
das unternehmen	ussssssss
das verfahren	vrqwsyrrl
das vorstellungsge	susrrsrtt
dashboard	uurrrsrup
dashbo~	utrqrstup
dash~	utsqqssus
dass	1mozqnsow
dass das	sssussssq
dass die	sssvutssn
dass diese	ussrsrssr
dass du	wnqurrsrx
dass er	sssustssp
dass ich	ssstsutsp
dass ihr	srsrssssu
dass ihre	ussssssss
dass sich	sssussssr
dass sie	xqpwpquqt
dass wir	purzwnqrs
dat	vrl0oxqnu
dat je	yoqwputro
dat u	trsptsrsw
dat we	srswssssp
data	yo1mlk2sr
data 0	tvtsssssn
data analyst	pqsrrrswv
data engineer	tsrpsrx0i
data for	sssrsrusr
data is	usssssssr
data protection	rssrssrsw
data science	qssrssuut
data scientist	svxqrswwg
database	qqrtqq1rs
database and	ssssssusr
database for	ssssrsusr
databases	sssqssssu
databa~	qqqsqq1rt
dataset	ssxtssssn
datasets	ssussstsp
datase~	ssztsstsk
data~	rpznpo2rt
date	3zpjo1nns
date 0	vxrnsorsv
date and	rtstsrruq
date for	rqtssvsrt
date is	trtpvusso
date of	ursyrusrm
date time	sussssssr
date wed	srrsssssu
dated	svtvrrrrp
dated 0	tssvssrsq
daten	wpqqrqxrv
daten werden	qsssssssv
datens~	rrqqrtssy
dates	swojqyztq
dates and	srssssvsr
date~	wvoqoryqt
dati	rrtpssssv
dating	sssssssvq
dati~	sssssssvq
datos	usstrrtsq
dato~	vsstrrtsq
datum	rwsrsrsss
datu~	rwsrsrsss
dauer	sryqrrrrt
dauer ca	ssxssssso
dauern	xrspssssr
dauert	wrspqsqus
daue~	1pyjovpst
daughter	svsppvrsu
daught~	svtppurst
daug~	svtppurst
daumen	rrrqxtrss
daum~	rqrqxtrst
davantage	rsswsrssr
davant~	rtrusrssu
dava~	rtrusrssu
dave	sqvqssrsv
david	tssqssssu
davide	tssrusssr
davi~	tqrtuqsru
davon	qypvsrrrr
davo~	qypvsrrrs
day	n0nnzmtwr
day 0	rxrospwtq
day a	sssrvsssq
day after	tssrssqsv
day ago	ssssssswp
day and	strusrtsr
day as	sqssssssu
day at	svrssussp
day before	ssssrvssq
day for	srwrrsstq
day in	tsssrutrq
day is	sqsrrstsw
day on	tqsrsstsu
day one	strutrsto
day or	sssssvuso
day rate	svttsssso
day that	sussssssq
day the	sssqsssus
day to	srsrusqsu
day week	sssqsssxq
day you	sspstsssv
days	or0j1mtwr
days 0	sssrqssuu
days a	sqrlxsyrs
days ago	sssqsss2k
days and	prquwqurs
days are	swspsqssv
days before	srsrsrssw
days by	rtsussstp
days from	rtxvrstsk
days holiday	urssvssso
days in	sssrurrsu
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
de analista	rtrussssq
de auxiliar	usssssssq
de bijlage	srtsvsssp
de chef	sssssvssr
de commandes	sqrussusq
de commissie	rsrsrtssu
de direction	ssssssstq
de dos	srussssss
de eerste	trsqtssst
de faire	rpsrtsssw
de functie	tutxurrrj
de gestion	rqutstsss
de hoy	srrsssssv
de jefe	rtsstsvsp
de junio	sstsutssp
de l	wsnvrtrpt
de la	zultsxoot
de las	rtrvrtrrs
de los	wssvsrtsm
de marzo	srrstqssv
de me	sstrttusn
de mes	utsqsussp
de momento	rrsusssst
de ne	tssusrsss
de nos	ssstusssp
de notre	xtsrusssm
de nous	qruovvsss
de nuestra	srsssussr
de obra	sssrvsssr
de octubre	sstrstssq
de passer	sstrsstsp
de poste	ussstsssq
de procedure	trurstsss
de projet	ssstssssp
de que	rpq0rtrrq
de recrutement	urspstsst
de recursos	utsrrussp
de reponse	qsstsussr
de responsable	qqsrtvusr
de saude	ssstytssl
de seis	srsquutsp
de selecao	rvsvssssn
de seleccion	trsrsvtsq
de selectie	usvosssss
de selection	stsustsso
de setembro	rssrtrssv
de site	sssrssusr
de sluitingsdatum	xrsrsrssr
de son	ssssssvsr
de su	trsrsussr
de suite	ssrrsutsr
de tecnico	sstvsrssp
de travail	rsssrsssv
de trois	rswstssso
de tu	rsstrrssv
de um	sssrsruss
de uma	rpsrssssx
de un	rstwtqurp
de una	rrttttssp
de vacature	wrsrsstsp
de vida	vsssssrtp
de vos	ststssssq
de votre	xsursoppw
de vous	ntrwzsrum
deadline	4o1jqopur
deadline 0	ssysssrtn
deadline for	usssssssr
deadline is	vsqrsssst
deadlines	rsupsrrwt
deadlines and	srssssssu
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
dear colleague	sruqsstss
dear customer	sssrssssv
dear dr	trotvysnr
dear friend	ssstrsusr
dear friends	sssrssrsu
dear ines	ssutusssn
dear jordan	sursssssr
dear kim	srrvrqrrw
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
deb	ttsrstrsq
debate	sssrssssu
deba~	srrussrsu
debe	trrrvrrst
debe~	stvssrssp
debi~	rsrossruw
deborah	stssssssq
debora~	stssssssq
debo~	rvqrrstsu
debrief	rrrurtrru
debrie~	rqrwrurru
debr~	rqrwruqru
debt	ssssssssw
debut	ussrstssq
debu~	urrsrssss
dec	ruspxstrp
deca~	srrtsrrru
december	tsqivwusu
december 0	ttsqtrrrt
decemb~	vrqivvusu
decent	tqsrsstst
decent~	sssrssssu
dece~	vqphvvusw
decide	trvirvusu
decided	kpq1rpsq3
decided not	mrrxrorr1
decided that	rssvsrssr
decided to	lpqysssq1
decides	usssssssr
decide~	mpq0qqrp2
decidido	rssusrsss
deciding	usxqssrsp
decidir	vsrpsssst
decidi~	zlvouwopt
decisao	srtosxrss
decisa~	srtosxrss
decision	muowq1poy
decision and	sssussssr
decision by	srrrurssu
decision has	srrprzrrs
decision is	qrrurwrrr
decision on	rrrsrrrrz
decision to	sssvsrssr
decision was	rssusssst
decisions	mtrmr2sst
decisi~	iunyp3poz
deciso	rrstvrtsr
deci~	oopwq3pny
deck	sotlssus1
deckha~	tysssrrtl
deck~	tyussqrtl
declan	vrssssssq
declaration	ssupurusq
declar~	usvouqtrs
decline	rwrjzrrrv
declined	srrursrst
declin~	qtqm0prsx
decl~	ussm1msqw
decora~	srvsssssq
decorrenza	ssssxssso
decorr~	ssssxsssp
deco~	rqxpxrrrr
decr~	rtrqstrsu
dedica~	qssvsssst
dedi~	rrrvrrrru
deduct~	ssursssss
dedu~	ssursssss
deel	tuqvsssso
deelne~	ussqstsss
deel~	vrsqssssu
deemed	ssysssssn
deem~	ssysssssn
deep	rurrrrrwr
deep learning	sssssssup
deep~	rrrxrqrrt
default	stsqsssst
defaul~	stsqssssv
defa~	rtsqssssv
defend~	srrwsptsu
defense	ussqsssss
defens~	wssqssssr
deferred	rrsrrxsss
deferr~	rrsorwssu
defe~	uptrqvsqv
defini~	qsrts1qro
defi~	psrtr0rqr
degli	tssvssstq
degl~	tssvssstq
degree	rsrqoruxu
degr~	rrrsnruwu
dei	vtrusqqqs
deic~	srwrrutsn
dein	yypvolqqw
dein interesse	rrswssssr
dein profil	ossrsrrty
deine	ztrxuumnn
deine bewerbung	yvsrvsqql
deine unterlagen	wsstsrssq
deinem	tnrrrrvvu
deinen	uwssrqqrs
deiner	rvqzurssk
deiner bewerbung	sssvsrsss
dein~	zroxrrort
deix~	rqryrqsst
deja	rss3uossl
deja~	rtrwrrrrr
deje~	svrsssssq
dejo	rusqtssss
del	uuvsoyolu
del 0	sqsrssrrw
del proceso	ssxusrssn
del viernes	rpsstsssv
delai	vrrrrqrrw
delai de	urrvrrrrs
delay	rrrrrzrrs
delayed	rssrsusst
delaye~	rsrorvrrw
dela~	rqqkr4rqx
delegation	sssvssssq
delega~	uqswsstsp
delete	prrurrsuu
deleted	prstrrrry
delete~	prssrrrrz
deleti~	rsspssssx
dele~	lpqxvpssx
delgado	sqursussq
delgad~	sqursussq
delg~	sqursussq
delibe~	rrrzrvrro
delicious	srssssssv
delici~	srssssssv
delighted	srsjyurrx
delighted to	rrsmxurrw
deligh~	srsjyurrx
deliver	stsqssssu
delivered	tsspssrsw
delivery	rusxnrrsu
delive~	qvrxlrrsw
deli~	oqpywqqpx
dell	rwrtrtqrs
della	tvqtrzqqm
delle	ttruqqrrv
dell~	turrpyopu
delo~	trusssssr
delphine	srustsusn
delphi~	srustsusn
delp~	srustsusn
delt~	rpttsssrv
dem	nyyvnzoks
dem 0	uurotrrru
dem team	sttsssssp
demain	vwstrsrsm
demand	sqyprrrst
demande	puusrpruu
demande de	sstqsrsvr
demand~	ruxspnptw
demarc~	sssusrsss
demarr~	srvrsttsp
dema~	q0zunlnrv
demeure	sssssvssq
demeur~	ssstsussp
deme~	sssssutso
demi	susutssso
demir	sssrsousu
demi~	ststsntsu
demo	wnwtrrsrs
demonstrate	sutsssqsr
demonstration	swsssrssq
demons~	sytusqqtn
demo~	tvxpqtnst
den	0xovyjmou
den 0	tvssorqrw
den arbeitsvertrag	ssssyssso
den besten	srsusssss
den eingang	zssrsssso
den erhalt	vrsssrssr
den ersten	sqtssvssr
den job	sssussssq
den letzten	ssssssqsv
den link	rtvqssrss
den posten	sssustssq
den termin	rtrtssrsu
den vertrag	rqrq0prru
denen	ssurrsssr
dene~	sstqrsrsu
denise	tssvrsssp
deniz	ssspstrsx
deni~	tssrrsqrv
denken	srvurwssm
denk~	rqzos2uri
dennoch	srswrsssq
dennoc~	srswrsssq
denn~	rusvrsrsp
dental	rtrnxqpzr
dental hygienist	stssssrvo
dentist	sqssqsrsx
dentis~	sqsrqsrsy
dentro	vsssttssn
dent~	soqoyqoyu
denver	ssspssvwp
denv~	sssossvzn
depart	srssssssu
departamento	usstssssq
department	xqotnyusp
department and	ussssussq
department has	rrsrsxtsp
department of	srsursutp
departments	sssusrrvq
departure	srsrsrssv
depart~	znotmytuq
depa~	znptmytuq
depending	sssqssusr
depends	qurovsssu
depends on	qusovrssu
depend~	nspsvxvqs
depe~	mrpsvzuqt
deplac~	strwsrssq
deploying	sssssssur
deployment	ssstssvso
deploy~	sssussvvl
depl~	rrrzrpvwn
depois	rwuorsrrt
deposit	sstjmrws3
deposit of	sssrpstsw
deposi~	sstjnpws4
depot	rvpmwtrut
depo~	qzygoqssz
dept	qssurutun
depth	strussrst
dept~	strussrst
depuis	spvxrorrt
depuis 0	srssssssu
deputy	rysqtxrtk
depu~	pxtwqtpqq
der	oopwo1tpx
der 0	sxrqnrrry
der arbeitgeber	ussrsrsst
der bewerbung	ttsssrssq
der bewerbungen	wsssssssp
der eigentumer	sssqssssw
der engeren	rtvsswssm
der ersten	svsrssssr
der geschaftsfuhru	ssstusssp
der gruppe	ssstssstq
der kommission	svrrsssss
der krankenkasse	srssssssv
der kunde	spssvsrst
der letzten	rsssssrsu
der link	stwsssssq
der nachsten	rssqsqssy
der runde	svrsssssq
der schon	rssxssssq
der stadt	utsrssssp
der stelle	trtqsusss
der suche	sssnssusx
der vertrag	sssr0trsm
der vielzahl	ussssssss
der vorstand	trsssrssu
der warteliste	rrrrrprr0
der woche	sqttrmssy
der zustimmung	ssssyssso
deren	rsswsqsss
dere~	rrrwrrsst
derm~	rqrsssssx
dernier	sqrtrurru
dernie~	rrqsrurrx
dern~	rrqsrurrx
derzeit	srrprzrru
derzeit nicht	rssrssssv
derzei~	qrrprzrrv
derz~	qrrprzrrv
des	zvmryvoms
des 0	rssvtsssq
des auswahlverfahr	stvssssso
des betriebsrats	ssssusssq
des monats	ursstsssq
des personalrats	sssswssso
des que	srsqsvsst
desafio	srzrssrsp
desafi~	sryrsrtso
desani~	rssusssss
desarr~	srusssuso
desa~	rr0srqwsl
descartado	rssvsvsso
descar~	tssysussl
description	pstlsr2rs
description below	ssssssusr
descriptions	ususssrsp
descri~	ortjsq7qu
desc~	orulrq7pt
desde	qorwwsssq
desde el	sssszrssm
desd~	qorwwstsp
deserv~	srstsrrru
dese~	rpqzsqrru
deshalb	srrzqvurl
deshal~	srrzqvurl
desh~	trryqvurk
deside~	qtssstsss
design	ovtrppzrs
design and	ssssssuss
designed	sssrssssv
designer	uxwqxrpve
designer at	sssstsssp
designers	srsrsssut
designs	sqrsssstu
design~	zryqrppwm
desire	srussssss
desist~	rssvsossv
desi~	nx0rpnssr
desk	vopworo2r
desk and	sssstsssq
desktop	rssqssssv
deskto~	rssqssssv
desk~	rrrvrrsrt
desm~	sssrssssv
desole	rqrtsqrsx
desole~	stsvssssp
deso~	sqryrprst
despac~	stsussrsq
desper~	ssspssssw
despite	tssqsssst
despit~	tssqsssst
despues	rsqsrussv
despues de	rsstsussr
despue~	rsqsrussv
desp~	qqpuquqty
dess~	spuor0rrr
destin~	vsstrrssq
destro~	sssusssss
dest~	vsrxqpqqu
det	rtryrvusk
detail	srvtssssp
detailed	qsstssusr
details	wyreyotwq
details and	nssqtssty
details are	swypswrsi
details for	vssrssrss
details in	pstusssss
details on	srspssusu
detail~	r0rfzouwr
deta~	qzuhzntuq
detect~	sssusrrts
determined	rssusssss
determ~	turtuprrt
dete~	utrwtnpst
detr~	rrsvrssss
detto	srsswtvsl
dett~	ssssytusj
deutsch	spyrsttso
deutsche	ssussrssr
deutsc~	ro1rvsusk
deut~	rn1tvstsk
deux	pututtrot
deux ans	vrsqtssss
deux mois	ssrtrsssu
deux semaines	rssrsvssr
deuxieme	rsstrssru
deuxie~	rrrtrssrv
deux~	rrrtrssrv
dev	rtssqrrws
devant	rvrssrrss
deva~	rvrrstrst
develop	rrrrrrvur
developed	ssssssssu
developer	os1vspxvg
developer at	ssssssssq
developer position	ssswtstso
developer remote	sssssssvr
developer role	sussssssr
developers	ssspssruu
developing	sssrsssut
development	pqutpoxvs
develo~	lp0rnj3zr
deve~	mp0pnj3zr
device	ssuossssw
devices	swrosttsr
device~	swrosttsr
devi~	rwrjruwrv
devolv~	srssssssu
devops	rttttsttm
devops engineer	sttstssso
devo~	otqqtpytv
devs	ssssssrwp
dexc~	sssssssus
deze	uotwrqpqw
deze week	wvsnvvssm
dezelfde	sqtqssssv
dezelf~	sqtqssssv
dezember	ttsrqwsrr
dezemb~	ttsrqwsrr
deze~	srupqvsru
di	nx0vqupks
di 0	rrrtrrrpz
di non	srutssssr
di partecipazione	vsttsssso
di selezione	tstusssso
di te	susrswsso
di un	rtxqstvsl
di una	srwqsxssm
dia	oxsyxsmlt
dia 0	tuukxuoow
diagno~	ssssssssu
diag~	ussrsssss
dial	qyrrssssq
dial in	rwssssssp
dial~	svsrsssss
diary	stsqstvtn
diar~	wvuorqutn
dias	zkwrxopnw
dias de	ssstvsssq
dias habiles	sssrursst
dias uteis	qrqurrssx
dice	ssrmssss0
dice~	qtqsurvsr
dich	owtv2prqk
dich auf	sssussssr
dich fur	usssssssr
dich gern	svrrtsrsr
dich~	rrsssyrsp
dict~	rrwsssssq
did	nrlyszunv
did not	ptmyrqpsz
did the	srrwsqtss
did you	rsrprqtry
die	pmpzq0sov
die 0	qqrustssu
die andere	srsxssrsq
die aufgabe	sswtssssn
die ausschreibung	rrstsurss
die auswahl	usssssssq
die auswahlkommiss	ssssvusso
die bearbeitung	tsvqstssp
die besetzung	sssms0ssp
die bewerbung	qxsrssssr
die daumen	rrssutssr
die drei	srssussss
die du	rssusssss
die einladung	rqurssrsv
die einstellung	sstqvsssq
die engere	sssusssss
die entscheidung	trsusossv
die gesprache	srsrsvsss
die ihnen	rsssssuss
die in	usstssqss
die jury	tssqrrssw
die kinder	snsussssw
die kommission	ssstvrssp
die lehrstelle	rtsurrssr
die nachste	rrswsursp
die position	ttsxsqsro
die rolle	srswsrssr
die sich	srvusqssr
die sie	rstusstsq
die stelle	wupvzvsnh
die stunde	ssssxssso
die uns	susswrssn
die unterlagen	ussssrsst
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
dieg~	ropopq3vx
dienst	xrsrtstvk
dienstag	suuprqpq0
dienstag 0	rorrrrrr0
dienstag um	rtrsrsssv
dienstags	sssqssssv
dienstwagen	rsssvsvso
dienst~	rvpoxnupx
dien~	sunsymurv
dies	usssrqqrw
dies ist	ursssssss
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
diesmal	pqrurvrrv
diesmal nicht	ssssssssu
diesma~	pqrurvrrv
dies~	xpn0okn0w
dietary	svsssstsq
dietar~	svsssstsq
diet~	rurqsstst
diez	sqtrsrssw
difere~	srstsrusr
dife~	srstsrusr
diff	squssssst
difference	srrtssrvq
different	rrswqtrqv
differ~	qpwxqqqtu
difficult	rqrvrqrrx
difficult decision	sssqssssu
diffic~	qqrwrptrw
diff~	poxyqorsw
dig	rtrtsrqrv
diga	stsstsuso
dige~	srsqssrtv
digital	rsxlqoq5p
digital marketing	sssrsssru
digita~	qrxnqop4r
digi~	qrzhroq4u
digo	srsustssq
dimanche	rrxrsrrss
dimanc~	rqxqsrrrt
dima~	rqxrsrrrt
dime	ssrrsstsu
dimens~	srussssss
dime~	srursusss
din	vsqrrrqtu
dinner	rvrjxrsrv
dinn~	rwrj0osrx
dinsdag	rwpsqrrrx
dinsda~	rwouqrrrv
dins~	rwouqrrrv
dipl	vurssssso
dipl ing	sursssssq
diploma	vrrpvsrss
diplome	utssssssr
diplom~	xtqpurqrt
dipl~	wtqouqtts
dir	o0yzqnopr
dir alles	sttsssssq
dir fur	psstvssss
dire	rrrysxrsl
direcao	ttssssssq
direca~	ttssssssq
direccion	tssosxssq
direcc~	tssosxtsp
direct	rqquqq0rs
direct client	ssssssusr
directed	rvsqtvssp
directed to	rusrswssp
directeur	rutrsr1sj
directeur de	ssssssusq
directie	vrsquursp
direction	ppvxrsrsq
direction des	rrsussssr
directions	ssusssssr
directly	srqspvpzr
director	s0pvow3ra
director of	uzrvrowsh
directora	tutsssssq
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
diri~	ruswustsj
dirk	sssssutso
dis	qpuqtsqsz
disabilities	tssssssuq
disability	xsrsrrrrs
disability confident	ttssssssq
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
discre~	rqrsrr0qt
discuss	xuqltqqry
discuss the	srrstsqsv
discuss your	swssssssp
discussed	rnvszovqs
discussing	vnssssssw
discussing the	tossssssw
discussion	s1oxqqrqp
discussion on	sqsssvsss
discussion with	sussssssq
discus~	vxnx0jsls
discut~	susrsssss
disc~	pymy2iuku
diseas~	rssssrssu
dise~	srrssrssv
dish	sqtsssssv
dish to	srrsssssu
disk	sssprsrsy
diskre~	ttsrssusp
disk~	tqqtrruru
dispatcher	rwssstssn
dispat~	rwsqrttsq
dispen~	ussrsstsq
display	vstosssst
displa~	ustsrrrst
dispo	ssrsrsxsp
disponibilidad	turwsrrsn
disponibilita	ursussssq
disponible	surrssrst
dispon~	vzstojrqw
dispos~	uoqurssrw
disput~	srsusussq
disp~	zzmvmkvqu
disqualificati	ssusssssp
disqualify	ssusssssq
disqua~	ttysrsssm
disq~	ttysrrsso
disrup~	sssusrssr
diss~	xqstsrttn
distance	sssrssssu
distan~	rrussrssu
distinguees	utssssssq
distinti	rrsrsrrsw
distinti saluti	rrsrsrrsw
distin~	usrtrqrru
distribution	stsnsussv
district	rsstuvusl
distri~	orowqvyqs
dist~	osrwrpwru
dit	mlo0qxsry
dit bericht	ssrussssr
dit moment	sssusrsst
dive	sussssrsp
dive~	sqtstprsv
divide~	rrrrrrqr0
divisi~	rsswrssss
divi~	qqqzqrory
diz	rruqtqrsw
dizer	srsqsxrsr
dize~	uqsqrxrsq
dmitri	svsssstsp
dmit~	svssssssp
dni	rsssurrru
do	qr2xpnqou
do 0	swqstsrqs
do a	r30nrrtri
do anything	utqpstssu
do at	srtrusssq
do come	ssspssssu
do have	rrsqsswss
do in	suusssrsp
do is	svsnrsssw
do it	mtvvrqsrw
do juri	ssttssssp
do not	ns1vpymos
do seu	srssusssr
do so	srrussssu
do that	sssrtrrsv
do the	rttlvvsru
do this	rvrsrrrrt
do to	tsssstssq
do we	sssrstusr
do what	sssqssuss
do with	ssturtsrr
do you	tvsitpvry
dobb~	srssrsssv
doc	rttpsrvss
doch	pxpvpwsps
doch am	sqssssssw
dock~	tssrsssur
docs	srsquurtq
doctor	rrtrsrvst
doctoral	sssvssrsr
doctorate	stsossusu
doctor~	qsrsqvuru
doct~	pqrtotxrw
document	purm1rrrt
documentation	sssussssr
documento	szsstsssl
documentos	wrssvsssm
documents	vsqusrqpv
documents for	ussssssss
docume~	ztpl1ornw
docusign	ssss0sssl
docusi~	sssr0sssn
docu~	zspk2nrnw
doe	spupssssx
doen	prquttrrx
does	unqxmzosv
does not	sssxnxnqu
does the	wtsprvssq
does this	tssrststq
does your	spsrssrsx
doet	rstvsrrsq
dog	xsrnupxrr
doing	rotxnn2pu
doing great	ssssssxsp
doing it	srsussssr
doing that	ssrsssusr
doing the	srsrqsrsy
doing this	ssutssssq
doing well	sssssswsp
doin~	rotxnn2pu
dois	vrrkrrss1
doktor~	sxsssstsn
dokt~	rurrrrwsr
dokumente	usssssssr
dokume~	rrttusssr
doku~	rrttusssr
dollar	sssqstssu
dollars	sssjssss1
dollar~	sssjssss1
doll~	ssslssss1
dom	rrvrssrss
domain	sssosstsw
domain~	sssqsusst
domanda	usqtrrrrv
domanda di	rsrssrssv
domand~	wtruqpqqv
domani	rysouurrp
doma~	syslstqpy
domenica	rsroyrtrs
domeni~	rsroyrtrs
domestic	qssrsrssx
domest~	qssrsrssx
dome~	psrlyrtsw
domingo	srvtrrrru
doming~	rqvrrrsrv
domini~	stsvstrsp
domi~	qrvvqrqrv
don	rusttsssr
dona	rsrursssu
donati~	ssssssrsu
dona~	svsqssqtt
donc	pzr2swqrf
donc pas	rrswsursq
donde	rrrssrssw
donderdag	rutqrqrrx
donderdag 0	susssssss
donder~	rutsqqrrw
dond~	qussqpsry
done	qszypvlnt
done and	sssssvssp
done by	tttsssssp
done for	susrssssr
done in	srvrssqst
done it	sspussssv
done on	sussusssp
done the	usrtssssr
done with	ssusssssr
done you	sstsstssp
donna	ssusssrsr
donnees	utrrsrsss
donnee~	usrqsrssu
donner	rsswsrssr
donnerstag	syuprprpv
donnerstag 0	ryrrrrrrt
donnerstag um	susssssss
donner~	sysqqprqv
donn~	pzturnppw
donor	sswtsssso
dono~	sswtsssso
door	p2mpowqqx
door de	sustssssq
doorge~	wrsrsssss
doors	rs1oqsrtp
doors 0	stxrsssso
door~	wq0qoqqss
dopo	ywptqupqp
dopo le	ttsussssp
doppel~	qrrswrrrt
dopp~	qrrsxrrrt
dorm~	svssussso
dors~	ssstqsryp
dort	xtrsqrtrq
dos	oowsxsppw
dos dias	stqrtrssv
dossier	yqppqysou
dossier de	srsqtsssu
dossiers	xsrtsrrsp
dossie~	zqpqpxrou
doss~	zqpqpxrou
dot	ussorstst
dott	rvsyssssk
dottoressa	rurqsrssv
dottor~	qtrssrssv
dott~	qsrrsrvsu
double	sssqrsust
double~	sqspsswst
doubt	qrstsrssw
doub~	pprrrpyrz
doug~	sssrqwssq
douze	srsusstsq
douz~	srsusstsq
dove	stsqssssu
dove~	ssvssssso
down	s3qxsmipy
down and	sssoyussp
down as	swrprsrsu
down for	swsrprrsu
down in	srssusssr
down the	rtrvspqvs
down to	rpttrrrry
down what	ssvrtsssr
down with	0ysrrtrsh
download	sstkssss0
downloaded	rssrssssv
downlo~	rrsjssss1
down~	rpsrrrrs1
dozen	sssvsstso
doze~	srrvtrtsp
dr	txmu0nsns
dra	vqsrtvsso
draft	orzmtrrsx
draf~	nqzlvvrrv
drag~	lssqssss2
dramat~	srsusrrts
dram~	ssstsrrwq
drau~	sswrrtssr
draw	rqsmv1rrr
drawer	ssspvsrsv
drawing	ssswsrssq
drawings	srtssqrsv
drawin~	sruwsnrsv
drawn	rsrtttrtq
drawn up	sussstsso
draw~	qrrvwrpst
dream	sssqssstu
drea~	rsstrrnq2
dreh~	vrssssssr
drei	ns0rrlstw
drei jahre	sssrususp
drei stunden	sszussssk
drei wochen	tusosrssv
dreimal	rsstssrsu
dreima~	rsstssrsu
drei~	rqrtsrssw
dress	syrorrurt
dres~	rzqnrsurt
drie	tswoqtrrw
drif~	sustsrtvm
drill	sqrtrsssv
dril~	sqrtrstsv
dringe~	srssssuss
drink	stqrrsssv
drinks	srrwrqrsv
drin~	supsrptsx
dritten	ssuustrsp
dritte~	rrttrusrr
drit~	rrstrvtrs
drive	qrwtrqurt
driver	vsuomquzq
drivers	sssqqsvts
driver~	ssspqsxtr
driving	vxtuqpqto
driving licence	xxsrsrsvi
drivin~	twsuqppts
driv~	sttxklvys
droit	usspsusso
droi~	vtsqsussp
drop	qqynqqttw
drop in	sssqpsrrz
drop out	srsrpsssy
dropped	vrrrrrvrr
droppe~	vrrrrrvrr
dropping	ussrswusl
droppi~	ussrswutk
drops	sssrsusss
drop~	xpqpquwrt
drove	srssssssu
drov~	srssssssu
druber	rsustrwsm
drub~	ssustqvso
drucke	srsrusrst
drucke~	rssustssq
druc~	qqrsutqsu
drug	ssstyrrro
drug screen	ssstxsssn
drum~	sssmssusw
dry	stsrqwrsq
dsgvo	sssrssssu
dsgv~	sssrssssu
du	loxt0znms
du 0	poqyztqrq
du am	sssrrurst
du bei	susqsstst
du bist	rrqr0zqrk
du dich	vrsrrrqsv
du die	snrrssssz
du dir	ssrursusq
du eine	ssusstssp
du groupe	rssusruss
du hast	qpquwssrt
du in	rssvsrssr
du kannst	stssussso
du mois	vssqttssp
du nicht	sssrsussr
du noch	sssststsp
du poste	rsssstusr
du stehst	stsrs0ssk
du uns	usvqsrssq
dual~	ttttssssn
duarte	srswstsso
duar~	srswstsso
duas	qwrsqusrs
dublin	surttqtsq
dubl~	rurttqusq
due	nsrvp2qnu
due on	sssqrrssx
due to	suqoq1qqs
duid~	sssostrsx
dummy	sussssssq
duncan	sssrssvsq
dunc~	sssrssvsq
dund~	stssssttp
dunmore	stupsssss
dunmor~	stupsssss
dunm~	swupssssq
duplicate	sstsvssso
duplic~	ursqusrss
dupl~	urtqusrrs
duration	rr0osr1th
duration 0	rszqsszsi
durati~	rr0osr1th
dura~	sp2ktr1ui
durch	z1nirxupn
durch den	rtttstssp
durch die	vysovsssk
durchg~	sorwrrqsw
durc~	xyurntrmr
duree	suusstssn
dure~	swurttssl
durfen	qupquzsqr
durfen wir	ttsptvtsp
durf~	pwontzsqu
during	sptvrsrru
during the	sqsssutsu
duri~	sptvrsrru
dus	urrsqvqqv
dutch	sssussrtq
dutc~	sssussrtq
duty	stsuuqwsm
duvi~	ssusssrsr
e	zyzpnnqmt
e 0	rupttqrvs
e a	tvtprrrrt
e com	sursysrsl
e commerce	srutssssq
e da	ssrqvtusp
e depois	tusrsrsst
e eu	rrrssrssv
e il	ussqqusrt
e in	sqsqsyrss
e l	qqrtsrusu
e la	ustprtrrt
e mail	ztrgqtqvx
e mails	sssrssrsw
e mi	rtsssrvsq
e nao	uspussrst
e non	ssststssq
e o	qsrvtvrrp
e per	rtsvssssp
e por	ssrusssss
e que	ystrssssn
e stata	yqqsrqrru
e um	rqxvsrusl
e un	rrwpsttsr
e una	qsuqsstst
e v	xtsrsssso
e verify	utsssssso
each	uszxplppt
each application	vsrrssssr
each month	qrrsszssq
each of	sruprrrrx
each one	vssssstsp
each time	stsussrsq
each year	ssstsswsp
ear	surrsssss
earlier	trrtusrsr
earliest	strrssusr
earlie~	tspsvrtrr
early	tsorpsuws
early careers	utuvssrsm
earl~	trmswrvvq
earn	sqskvsvtv
earn 0	sssrvsssq
earnings	sssqssssw
earnin~	ssrnssrr1
earn~	ssrnssrr2
eart~	qrsqsrssz
easier	sssossqvw
easier to	sssrssssu
easily	rrrlrrr1v
easily apply	sssssss1k
easi~	rrrjrsp3y
easter	roqsyxrsp
eastern	turssrtsp
easter~	tusssrtsp
eastma~	rsqurssst
east~	rsmsyysrq
easy	qqssqpqvz
easy apply	sssssssvq
easy to	sssmssssz
eat	ruwitrvvr
eben	sssqssssv
eben~	vrssstrsr
eber~	wsssstssn
echange	svwtssssl
echang~	rwuttrusk
echa~	rwttvrtrl
echt	qqssrssrx
ecolog~	sssrspssv
ecol~	ssruspssv
economist	srssssrvr
economy	susqsqssu
econom~	rtrjutrww
econ~	rtrjutrww
ecrire	ssstsqsst
ecrit	urrnwsssu
ecri~	wowpwprrs
ed	rsrqwrqrt
edge	susqsssss
edificio	susqsssst
edific~	susqsssst
edif~	susqsssst
edinburgh	tsssstsup
edinbu~	tssrstsup
edin~	tssrstsup
edit	rrtnrrr1s
editing	sssqsusss
editin~	ssuqsussq
edition	ssqosssxu
editio~	srqnssswx
editor	rwsvrqrrs
editorial	ssstsursq
editors	sssusstsr
editor~	qtwvrrrqq
edit~	puxwooows
edt	utssssssp
edu	ssspssssx
education	rrqstrrtv
education and	qsssssssu
educator	ssststtsp
educat~	vtoovtrst
educ~	utopuurrt
een	pyytpmvlv
een andere	rssusssss
een gesprek	sqsrssssw
een kop	srsrsswsr
een van	xrstssssp
een week	sssqstsst
eens	qtrqrr1rr
eerst	vtsssvssm
eerste	rqwowrrru
eers~	ztwkwuqql
efec~	stststssp
effa~	srsrsrssv
effect	rqsqvssru
effect from	srsqwstst
effect on	sssrssssu
effective	sssprtssv
effectively	ssrrssssu
effects	sossssssy
effect~	sorrrsss0
effe~	rmrqwstrz
effici~	sssqssrtu
effi~	sssqssrtu
effort	qtsxrqrru
effort you	qssusssst
efforts	sssqssswr
effort~	sssqsssvs
effo~	pssvrqrvt
efte~	srsussrss
efz	susssvstn
eg	svsrwsssm
eg 0	tsssussso
egal	trwssstso
egal~	trtrvsssq
egregio	russstssq
egregi~	russstssq
egre~	russstssq
eh	ssssswrsp
ehemal~	sqstsstsu
ehem~	sqstsstsu
eher	srsxsprss
ehre~	sssnstssx
ehrlich	rsstrvrst
ehrlic~	qrrrrvtru
ehrl~	qrrrrvtru
eich~	sssvssssq
eigen	srsstsrsu
eigenen	rqrvsruss
eigene~	qruwrrusq
eigentlich	sssrwstso
eigentumer	sssqssssw
eigentumer hat	sssrssssv
eigent~	ssslwstsv
eige~	olxuupuqx
eight	ruxnspsrv
eighteen	sssussvsp
eighteen months	ssstssusq
eighte~	sssussvsp
eigh~	prwvqnyqt
eignung	sssssssuq
eignungstest	sszsssssl
eignun~	sq1ssssuj
eign~	sq1ssssuj
ein	nz1nnlxow
ein angebot	sqstussss
ein gutes	sssusrsss
ein kurzes	svtssssso
ein paar	sstssvssq
ein telefonat	rsssssrsu
einb~	sqssssssv
eindruck	sssussssr
eindru~	sqsxtsrsq
eind~	qoqxtquru
eine	lk4ypmwpw
eine andere	sssvssssr
eine antwort	urtsssssr
eine einladung	qqsrssrs0
eine einstellung	ssrusrsss
eine entscheidung	sssssrssv
eine halbe	stsssstsq
eine kleine	susrsstsr
eine kollegin	trsussssr
eine kurze	srussstto
eine ruckmeldung	sqtrssrsu
eine stelle	ussosrssw
eine woche	sqwrssrss
einem	nvxpqovrw
einem gesprach	srssssrsu
einen	jw1ulp3ms
einen anderen	srspstssw
einen der	sstsssssq
einen kaffee	rtspsrrsx
einen platz	rrtspsssx
einen termin	ssrrqstsw
einer	smwwoyrot
einer woche	srusrssst
eines	tsvqtqsrs
eine~	lx3vmotnu
einfach	qvutmoyqt
einfac~	pxutmoyqt
einf~	pxttmnyqu
eingang	1tspssssl
eingang ihrer	yssrssssp
eingan~	4tskssssm
eingegangen	xqsorqrsx
eingegangen und	srssssssv
eingeg~	0prrqpqsv
eingeh~	srsvsrssr
eingeladen	sryusrssm
eingel~	sqytrrrrq
einger~	ussvsrssp
eingestellt	sssusqsur
eingetragen	sprrrsrux
einget~	sorrrsqvy
eingruppierung	sssrsvssq
eingru~	sssrtvssq
eing~	3mvtomptv
einig	stsrxsrsp
einige	wqrqrsrvs
einige zeit	vssrsrsss
eini~	vrroxrqvr
einkauf	tsrqrrrsx
einkau~	srrqttqsw
eink~	srrqttqsx
einladen	qstrrstsu
einladung	ortqrrpr2
einladungen	srrssssvs
einlad~	lxzppqotz
einlas~	ttssssssq
einl~	mwzroposy
einmal	spvvqtsqs
einm~	souvqssqt
einrei~	rsvrsssss
einric~	usstsrssq
einr~	trusrrsrs
eins	ssssstusp
einsatz	sssuqutso
einsat~	ursurwusk
einsch~	nstsrpss0
einsehen	usssusssp
einseh~	ussrusssp
einstellen	srswwrssm
einstellung	srtszrrrm
einstellung als	sssrusssq
einstellungsst	sssssussr
einstellungste	sstvsssso
einste~	rov11urpf
einstimmig	srsqwrrsu
einsti~	srsqyqqsu
eins~	qlsw1vqmt
eintra~	rrsqssssx
eintritt	srrsxsssr
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
einzel~	nvmsyqsrv
einzustellen	ssssysssn
einzus~	sssrystsm
einz~	mvmq2rsrv
either	trrjs0rtu
either of	sssusyqsm
either way	wssnsrrvr
eith~	tqrks0rtu
ejercicio	srxsssssn
ejerci~	srztssssl
ejer~	trztssssk
el	pvvusvokw
el 0	rmqswsrry
el cargo	ssssstssq
el contrato	rrsqvrssv
el dia	stqrsrrrw
el domingo	rtsqssrsw
el jefe	svrsssssp
el jueves	rurqrrsrw
el lunes	sstrsqrrv
el martes	rrqrsqrs0
el plazo	rsrtsqssx
el primer	ssusvsssm
el proceso	sstvsxssl
el puesto	qsst0srrm
el que	sssssussq
el viernes	turrrrsrs
ela	xqsustssn
elde~	stsrssusq
ele	srtusrsss
eleanor	tssssstsq
eleano~	tssssstsq
elea~	tssssstsq
elected	sssttorrx
electe~	sssttorrx
election	sssssqssw
electi~	ssspsosr1
electric	uustssssn
electrical	sstsssttn
electrician	ssssssstq
electronic	sstmssssz
electronically	ssssvsssr
electr~	sqpsxrtrt
elec~	rppvymtrw
eleg~	qsstsrrsw
elektroniker	srrstssxn
elektroniker fur	ssrstssvo
elektr~	vrquwtswh
elek~	vrquwtswh
elementary	sssturrsr
elements	ssurtsrsq
elemen~	ssttuqqrt
elem~	ssttuqqrt
elena	ssrrytqrq
elenco	vrsrsssst
elen~	vrqpysqrt
elettr~	rqtssstst
elet~	sqtusrsts
eleven	qsxrunvpu
eleven people	sssnsstsw
elev~	qswstnvpv
elf	ryporrssv
elias	srsquussr
elia~	srsquussr
elif	rvsstussn
eligibility	ttspvwssm
eligible	uqswurqpr
eligible for	ssspvrssu
eligible list	sstwsussm
eligib~	wpquwvonr
elig~	wptuvvonr
elimin~	srynrrrtt
elim~	srynrrrtt
elis~	tsstsrusp
ella	strtsxrsn
elle	xpqwsqsrr
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
else in	sssttusso
elsewhere	rrrursrrw
elsewh~	rrrursrrw
else~	rrrursrrx
elspeth	qvsrssssr
elspet~	qvsrssssr
elsp~	qvsrssssr
eltern	rtqovpssz
eltern~	rirustst0
elte~	qlprwrst1
em	zjutvttns
em 0	toqttptsx
em anexo	srxstsrsp
email	3p0jqmrsu
email address	ossjssss3
email addresses	ssspssssw
email and	urrurstrq
email as	vsssssssq
email because	rssrstssu
email finds	spsrssssy
email for	tvussssso
email from	wssrssssp
email is	sstissss1
email the	ttssvssso
email to	rssqstust
email was	surqrsruu
email with	tutrssssq
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
embedd~	qrsotrxvs
embe~	prruuqxxn
embr~	sssussssr
emea	sssssssvr
emergency	ssssrrssv
emerge~	tsrsrqssu
emerging	sssrssssu
emergi~	sssrssssu
emer~	trrurprrw
emma	susrssssq
emotio~	ssrussssr
emot~	ssrussssr
empa~	ssssrsssu
empeza~	rrstrrssv
empe~	rrsuqrssv
empfang	sxrsrsssr
empfan~	uxrrrrrrq
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
employers	sqpkrwo4u
employers on	tssqsysrq
employeur	tsstssssq
employment	sqnv2orrt
employment as	ssssysssn
employment checks	rsssyssso
employment is	ssssxssso
employ~	ymiw0mpxt
empl~	zmiv1moxu
empowe~	sssssttsq
empo~	sssssttsq
emprego	rsstssssu
empreg~	qrrxssrtr
empresa	vsqusqpsu
empres~	vrquspptv
empr~	vqpxrppuw
empty	srssssrut
empt~	srsrrsruv
emre	rsspsrtsv
en	0uwqkxqjt
en 0	sqmxvsrrt
en cuanto	srstsysso
en dan	trqrstssw
en dat	srswssrsr
en de	rqstssssv
en een	qrwsqrurs
en el	0nuvmvqos
en esta	qtsxsrssr
en het	ttrosrssx
en je	rtrpssssv
en la	ztrsoprpw
en las	sssussssq
en ligne	srusrrssu
en met	sqsttssvp
en nuestra	srswssssq
en parler	srsrsqtsv
en piece	srususssp
en qualite	trssvssso
en raison	sssssusss
en su	rsssssssu
en tu	srsvsstsp
en un	ustmutrsu
enable~	sssrssssu
enab~	ssspsstsv
encant~	rurqrurru
encarg~	sqsusssst
encarr~	srsvssrsq
enca~	wvotxsrql
encerr~	rssvssssr
ence~	rssusssss
enclosed	tvxrtrrrm
enclosed space	suqtssssr
enclos~	tuxstqqqq
encl~	tuxstqqqq
encontra	tssussssq
encont~	strvqrusp
encore	snsrpzqqx
encourage	qrs0rqsrr
encourage you	prs0srssq
encouraged	srusssstr
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
ende des	tsssusssq
ende nachster	qtsrsussr
endeavors	rsstssssu
endeavours	sssusssss
endeav~	pssvssssu
ended	rqrvrpurv
ended up	srsusqvsr
endet	tsqtrvrqt
ende~	spnzrptpz
endgul~	ssrrsusst
endg~	ssrrsusst
ending	rrrurrrrw
ending 0	rsrqssssx
endi~	rrrurrrrx
endl~	srssrsssw
endorsed	ssssstssq
endors~	ssssstrur
endo~	srsqssstt
ends	vqqtmxsrv
ends on	ssrqovssv
energia	sstsssssq
energie	sqsrrxpwq
energi~	rqusryqxk
energy	wpsxrpssq
enero	srrvrrsst
ener~	tnqvpxpws
enfa~	ststssssq
enferm~	srrssstsu
enfe~	srrssstsu
enforcement	stsssusso
enforc~	sstssusso
enfo~	sstssusso
eng	stsrssusr
engagement	rrsowwwsm
engage~	qrsr0vwri
enga~	ppqq0ytqq
engenheiro	urtosuusr
engenh~	uttosuuso
engere	sssussssr
engeren	rtusswssm
engeren auswahl	rttssusso
engere~	rtusswssm
enge~	sxvsrysqh
engine	sssqssvss
engineer	zs0trnsxc
engineer and	ttststsso
engineer at	utstsstsm
engineer i	ssssssrup
engineer ii	usstvsssm
engineer in	ssssssuun
engineer jobs	sssrssszn
engineer position	wvpxrrqrn
engineer role	swrvsrrro
engineer who	sssrssxsq
engineer with	ttsrtsssq
engineering	ppotqnz3q
engineering and	ssspssust
engineering manager	sssqtstss
engineers	slqsrruyu
engineers and	spssssttv
engines	sssrssrsu
engine~	orpqqo90i
engi~	orpqqn90i
england	xsstsssrp
englan~	xsstsssrp
englisch	ssvsssssq
english	rq1ovosqt
englis~	rn2otpsqv
engl~	xn1prorqu
enhance	sssqssssv
enhance your	sssrssssu
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
enlace	rrtsqsssw
enlarg~	ssssrsrrv
enla~	rrtrpsrrz
enough	qqrwsntry
enough to	ssrssrssv
enou~	qqrwsntry
enquiries	usspursst
enquiry	uqrsqsruu
enquir~	znprrqruv
enqu~	zprorqruu
enregi~	wstrsssso
enre~	wstrsssso
enrollment	sssqswsss
enroll~	rrrrqyrrt
enrolm~	ssssssrsu
enro~	rrrqqxrrw
ensemb~	ssststssp
ense~	ruqvrvqrr
ensure	rtwnssssu
ensu~	ruwmsossx
entao	trrsssuss
enta~	trrrssuss
entdec~	ssssssvsr
entd~	ssssssvsr
ente	tsrtsrssq
entend~	ssrquxssp
enter	sttnssrsw
enter the	sssrssssu
entered	tsrrrwrrq
entere~	tsrrrxrrp
entering	tssmssssx
enteri~	tstmssssx
enterprise	sssqtsuss
enterp~	srrqtrttt
entertained	sssussssr
entertainment	sssrssrsv
entert~	tsrtrrrru
ente~	tpotrzoqx
entfal~	sqssssssw
entf~	sprusqssx
entgegengebrac	sssusssss
entgeg~	sqsutssst
entgeltgruppe	rssszsrun
entgeltgruppe 0	rsssysstn
entgel~	qrrryrrtt
entg~	qoqszrqtv
enthal~	srsstsssu
enth~	yprtssrrq
entire	sssossssx
entitled	ssssussss
entitl~	sssrvussq
enti~	qtrpxsrru
entlastung	rssvssssr
entlas~	rsswsrssr
entl~	rsswsrssr
entra	srsqstssu
entrada	turrrrrst
entrad~	wsrqrqrrw
entrai~	sqssssssw
entrance	sutqrrtss
entran~	rutqrrsrt
entre	vvotssqpt
entre 0	rvrusrrsr
entree	srvstsssp
entreg~	srsurrrru
entreprise	trsusrssr
entrep~	rqrrrrssz
entretien	sxqortrrv
entretiens	ssstuussn
entret~	rxqlrzqpv
entrevista	z0pnorpqv
entrevista de	rsqtrrrrw
entrevista para	swssssssp
entrevistas	qrrprwrrx
entrev~	t2noptpqy
entries	ssvrsssss
entrie~	ssvrsssss
entro	pqvnytqqv
entro 0	rsrsssssu
entry	pqtsqrwtu
entry level	sstsssrvq
entr~	ozzspopnx
entscheiden	rruprxrrs
entscheidet	xpsqrrssu
entscheidung	rpsurvqqx
entscheidung nicht	sssussssr
entschieden	rqpwtqrqy
entschieden die	sssvssrsr
entschieden haben	vtsqsrsss
entschuldigen	srsssrssv
entschuldigung	sussstssq
entsch~	rmrxrzooy
entsprechen	rssqsrstw
entspr~	prrusrqsx
ents~	qlrxrzopz
entwickler	ssvssstsn
entwic~	ssuussusn
entwurf	rsrrsrssw
entwur~	qssrsrssv
entw~	pqysrqsru
envelope	sssxtsrso
envelo~	sssxtsrto
enve~	ssrxtrrto
enviad~	vsqssrrst
envie	ssstustsn
environ	qvsssusso
environment	rtursstsr
environmental	ssstusssq
enviro~	nwuuttrqq
envi~	ozynxqqpr
envoye	tssusussn
envoye~	urusssssq
envo~	yqptutrso
episod~	srtusrsss
epis~	sqtusrrts
epreuve	rtvsssssq
epreuves	trwrssssp
epreuv~	srzrsssso
epre~	srzrsssso
equipa	urtvssssn
equipe	yqstsvsth
equipe de	vrststssn
equipment	pwpurrsrv
equipm~	pwpurrsrv
equipo	usrtrqsrt
equity	svrkxpwsr
equivalent	sssttsssq
equiva~	stuttsstn
equi~	xynqykssr
er	tqmypznqx
er een	svsrssssq
er hat	sssrsrrsu
er is	srssssssv
er niet	ssstssssq
er zijn	ssspssssw
era	pqs1ssrsp
erased	rssrssuss
eras~	rssrssust
erbij	rrqsususr
erbi~	rrqsususs
erfahren	srstrxtso
erfahrung	qrswssxrp
erfahrung mit	sssussvso
erfahrungsgema	sssptrssx
erfahr~	oqpwrwvqt
erfa~	oppxrvuqt
erfolg	qqtxrrrru
erfolgreich	xssqssuso
erfolgt	vsstssruo
erfolg~	urrqtrttt
erford~	sstussssq
erfo~	vptwrprrs
erfull~	sssussssq
erfu~	sssvssssp
erganz~	usurssssq
erga~	usurssssq
ergebnis	srrvsussq
ergebnisse	srwtsssso
ergebn~	rpuxorqrw
erge~	tpvworqqw
ergo~	sssrsssvq
erhalt	vrsssrsss
erhalten	zoykmpuvw
erhalten sie	rrsppsttw
erhalten und	uqrqrsusu
erhalt~	2nwiopuuv
erha~	3ovinpuvw
erin	rrrsssssv
erinnern	rrsqrrurw
erinnern sie	sstrssuss
erinnerung	svtssstso
erinne~	puyoqptqv
erin~	puyoqptqv
erklaren	ssstttssp
erklar~	ssusssssq
erkl~	ssvsssssp
erkran~	srsrssssv
erkr~	srsrssssv
erlaubt	rsvtssssq
erlaub~	sqvsspqsw
erlaut~	sssussssq
erla~	squusosru
erledi~	rstysrssn
erle~	qtsurqrrv
ernaar	wssrssssp
erna~	wssrssssp
erneut	sussssssr
erneut~	sqsxssrsq
erne~	ruryrrqrr
eroffn~	rsrrrsxsq
erof~	rsrrrsxsq
erra~	rsrrssssx
erreichen	ttssssssq
erreicht	u1rtsrssj
erreic~	uzqsrsqro
erre~	uzssrsrrn
error	prsvrqrrx
errors	ssutssrup
erro~	oqvwqpqtx
ersatz	sqrsrsssw
ersatz~	susrsqsst
ersa~	surrrprsx
erscheinen	rssrrrrry
erscheinen sie	ssssssssu
ersche~	rrsqrrtrx
ersc~	rrrpsrtty
erst	xqrhr0spw
erst am	ssssssssu
erst danach	srsrrvrrs
erst nach	wrsrsttso
erstatten	ssrtsqssw
erstatten wir	srrssrssw
erstattet	surssssuq
erstattet werden	sssssssur
erstat~	ruptrqrtv
erste	trrrqutrt
erstellt	sssussssr
erstel~	sssvsrssr
ersten	twvmtsqrs
ersten tag	sqrstsssw
erstgesprach	sursssssr
erstge~	sursstsss
erst~	sxqsoxpqt
ersuchen	ssssssssq
ersuch~	ssssssssq
ersu~	ssssssssq
erteilen	qssususvn
erteil~	rprttvrus
erte~	rprttvrus
ervaring	rrsysrssp
ervari~	rrsysrssp
erva~	qtryrqsss
erwarten	ruurrsrrt
erwarten sie	sussssssr
erwartet	strssssvp
erwart~	quttqrrwp
erwa~	qttsqrtwp
erzahl	susrrsrst
erzahl~	qsrsrrurv
erza~	qvqrqrurw
erzieher	rssssssvp
erzieh~	ssstssswm
erzi~	ssstssswm
es	ozmznxopv
es 0	srpurstsu
es am	rssssrrsw
es bei	svswssrsn
es el	srqussssu
es fehlen	tsrsssssu
es geht	stsussssq
es gibt	sqxprurtr
es ihnen	smssstrsy
es in	sssssssuq
es ist	ustussusm
es la	sstusrssq
es lo	susrsussq
es mit	uusqssssr
es nicht	sutrspssw
es noch	susrsstsr
es uns	sssursssr
es weiter	ussrsrssr
esam~	sssrsrssu
esca~	ssssvsrsr
esclus~	tssttsssq
escl~	tssttsssq
escola	srsstsstq
esco~	rqrstrrsw
escrev~	ssttssssq
escribo	tqsstussr
escrib~	wpsususro
escrito	srttwsssm
escritorio	vrsqsstss
escrit~	urwrwstsk
escr~	znwuvrsql
esercizio	sswssssso
eserci~	sswssssso
eser~	sswssssso
esito	ssststssq
esit~	prqusrrsx
eso	vrrsrttrq
espace	ussrrprrx
espanol	srsssstur
espano~	srssrsuuq
espa~	ussproutu
especially	rrrrrprrz
especially in	sssrsqssv
especi~	rrsssossz
espera	rrrqsvtsu
esperamos	svrsssssr
espera~	qurvrtrrs
esperienza	ststssrtq
esperi~	rtsussrtq
espero	sssttrtsq
espe~	ntntrvuqx
espo~	sssussssq
essai	rtrqvrrrt
essa~	qsstuqqrx
essential	rssxsstso
essent~	qssxsrtsr
essere	rrsqsvsst
esse~	oqqvsuust
est	1iktr0roy
est bien	xrsqsrsst
est en	srsttrssu
est pas	rsrvrxrso
est pour	qqssvtsss
est un	tqrtrsssv
est une	srsusvssp
esta	pkk1qytqz
esta ocasion	rssvsssss
esta semana	ssrrssvsr
established	sssrsussr
establ~	rrrvttrrr
estado	yrrurorrr
estado en	vssrsqsst
estamos	wvsssstsk
estamo~	wvsssstsk
estas	sssusstsp
estate	tvrurqrrr
estates	sstsstssq
estate~	sstsstssq
esta~	0wounusnp
este	ztovpmqsv
este ano	vrrtsrsss
este correo	rssrursss
este e	ttssssstp
este~	srszsrusm
estimada	tqrtyprru
estimado	uuqwqsspr
estimado a	rttvsrssp
estimado sr	ssrusssss
estimate	srsrssssv
estima~	qvorwuqpv
esti~	prptxxppu
esto	sssutusso
estou	tssssstsq
estou a	tqstssssr
esto~	tsrrrruru
estr~	stsrsvssp
estudios	qststrsst
estudi~	rtsrsqrrw
estu~	srrrsprr1
et	vtyqoxtjr
et 0	rqrsssusu
et c	ssswssssp
et d	ststtsssp
et de	suurtrssq
et j	sssqrrusu
et je	wqrqtxvsl
et l	sssnssusv
et la	sssssrssu
et le	turssvssn
et les	trsrvtssq
et moi	svssssssp
et nous	ststtusso
et on	swsrtstsm
et que	ssststssq
et votre	rssvsruso
et vous	xsswsqssl
etab~	rrutstssr
etait	qortxqrsy
etai~	pnrtxrrsy
etant	ssrsrsssw
etan~	ssrsrsssw
etapa	uxrvsrssm
etapas	srrustsst
etape	rtxssssso
etap~	wyvupvppi
etat	ssstsussp
etc	stskssvsx
ete	xrpysmtqr
ete retenue	ussssssss
etes	qtsrrturt
ethi~	ssspststt
etie~	sssvssssq
etre	porxqsrrz
ett	ususssssp
etudie	rssusssst
etud~	tttwrrqrr
etwa	squpsssrv
etwa 0	trwsssssq
etwas	wsrrpxppt
etwas geduld	tssqssssv
etwa~	vrrro0pqt
eu	trsrpwpvs
euch	snsusrqs0
euer	ssssssssu
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
even a	sssrssusr
even if	srtosvtst
even more	srssssssu
even though	sssvsrssr
evening	srwnvqwps
evenings	spquurtuq
evenin~	rmrtwpwtt
event	swqmrrqtz
event has	rtrrrrrrw
event will	sossssssy
events	sqvurrrtr
eventu~	trrrruurt
even~	qwqntpvtv
ever	uutmqmrt1
every	2nquo0opq
every application	xsssssssp
every candidate	swsssrssq
every day	surrtsssr
every one	vssssrssr
every other	sssrssvsp
every second	ursrssstr
every success	rssqrsssw
everybody	rntwtostv
everybody else	tssqsssvq
everybody who	rsrtsrssu
everyb~	rntwtostv
everyone	vqzxsopms
everyone at	stsrsussp
everyone i	sssossrsx
everyone is	susqsrvsr
everyone on	stsswsrsq
everyone to	ssursssss
everyone who	vruvrsrqq
everyo~	vqzxsopms
everything	yxpvrlqqt
everything and	qssqsutss
everything else	swsysmrsr
everything you	rrsppsss0
everyt~	yxpvrlqqt
ever~	uqpxq0por
evidence	lrsrvrtsy
evidence of	mrstusssy
eviden~	lrrvussrw
evid~	lqrwvssrw
evol~	ssssssrsu
ex	rrturqyrp
exa	srrusssss
exact	rsssssusr
exactly	srsossvrw
exactl~	srsossvrw
exac~	rrrqrrzqu
exam	trpwrostv
exame	sttrxsrsn
examen	xqqosrrry
examen de	ssurssssr
examination	suxtssssl
examin~	qswwqrrrs
example	p11komrws
example 0	ssusssssq
example j	swssssssp
exampl~	p11komrws
exam~	y00kpkotr
exceed~	sssqssssu
excel	rp3rsrrso
excellent	qqqtrrvrw
excell~	qqqsrtwrw
except	ssuqsssst
exception	ssrrssssu
exceptional	sssqssssu
exceptions	srtussrtq
except~	rrssrsrsv
exce~	no5nrqtsw
exchange	ssspsrruv
exchan~	ssrnsuruw
exch~	ssrnsuruw
excited	uwtg2ppqv
excited about	tqxsssssn
excited to	rxqi2qpqx
excite~	uwsg3ppqv
exciting	stsrrssqx
exciti~	rsrorsyow
exci~	twsf3ounw
excluded	sssrrsssw
exclud~	sssqrsssx
exclui~	urrussssr
exclusive	ssslssss0
exclus~	rsslrryqy
excl~	usshqryq0
excuse	srspsxtsq
excuses	rsrrstrsu
excuse~	rurrrtrrt
excu~	strmrysts
executive	jwyupv1th
executive officer	stssstssq
executive search	sssqsszsp
execut~	iuytpq1rr
exec~	iuytop1rs
exemplar	sssrvsssr
exempl~	ssssxssso
exempt	ssssvstsp
exem~	sssrzstsm
exercise	s02yqlqqi
exercise 0	spstsrssu
exercise and	sussssssq
exerci~	sw4zqmqqi
exer~	sw40qmqqh
exhibi~	tssnssssx
exhi~	tssnssssx
exig~	sqwtvtssl
exist	ssvrssusp
existing	srsussrst
existi~	srsussrst
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
expediente	rrsustssr
expedi~	qsttssssu
expense	sssussssq
expenses	rxrvrqrrq
expens~	qyrxrpqrt
experience	msoznj3wv
experience 0	ssspsswss
experience and	ssswssssp
experience in	rssqss0tn
experience is	qssvsssst
experience of	tssvsrssp
experience with	qqrtrruuu
experienced	ssspssusu
experiences	sssqsssxq
experiencia	rrrwsrsst
experiment	ssusssssq
experiments	ssusssssq
experi~	lrnynk3yx
expert	sssmsutsw
experts	sssnssssw
expert~	sssksssvw
expe~	nuowkzquv
expira~	sssssssny
expire	rqvrssssu
expire in	ssqsssssv
expired	sssxspssr
expires	ssyovsqqs
expires 0	ssvssusso
expire~	rqzrvpprs
expi~	mp1oyqrox
explain	rruurssrs
explained	sssrssssu
explai~	rquvrrsqu
explanation	sssustssr
explan~	sssustssr
explic~	srtssrssu
explore	ursssrsrt
explor~	rtrtrrtqu
expl~	prxyporpw
export	srsusrtss
exported	tssqssyyj
export~	qsrsrrxxl
expo~	oqqxpnzws
express	tssqsstst
expressed	vssossssu
expression	sssssstsq
expres~	xrrrrqrus
expr~	xrrrqqrut
ext	rssqssvst
ext 0	rsssssuss
extend	rsss1ussj
extend an	sssrxtsso
extend you	ssssvsssq
extended	rrsurwrrr
extended to	ssttstssp
extend~	qqrutxrrs
extension	vrrwmmtsy
extens~	vrrylmtry
external	ssrrrwurq
extern~	srpuqwvrq
exte~	qonwxxtot
extra	qqujxvrrw
extra 0	ssssusssr
extras	urstsssup
extremely	sssrssssu
extrem~	sssqssssv
extr~	qosiytsvx
eye	srqzrpvrq
eye on	vssxrrssn
f	jwswrpswu
f 0	ssusssrss
f m	sssssssur
fa	tqrprsutu
fabio	ssssursss
fabi~	srsuwprrr
fabric~	wourssvso
fabrikam	sssssssru
fabrik~	sssssssru
fabr~	xnwpssvtm
facciamo	txstssssm
faccia~	sxssrrrsp
faccio	vtrrssssr
facc~	vxqtqrqrr
face	rusrrrrrw
face to	susrssrss
facebook	yssrssrsp
facebo~	yssrssrsp
face~	xtsrtrqrp
fachabteilung	rssssrssv
fachab~	tssssrssu
fachan~	ssssvsrsq
fachbereich	tsttstssp
fachbe~	stturtsro
fachfr~	rutsssssp
fachkraft	sssrsssus
fachkr~	sssssssuq
fachli~	sssxssrsp
fach~	wwsuqvqvg
facilities	wqstssssr
facility	ststssstq
facili~	urrvrrstq
facing	ssrtrrssv
faci~	tqswqqrsu
fact	rruprrsrx
factor~	srrqsrxss
facts	sstrssrsu
factur~	ststssssq
fact~	qssvqqwrt
faculty	rrsrrvrst
facult~	srssrwrrs
facu~	srssrwrrs
faen~	sursssssr
fahren	tustssuso
fahrtkosten	swstsrssp
fahrtk~	swstsrssp
fahr~	rwq1onuqr
fail	srwqrsrru
failed	sqrrrrrsz
failing	strtvsssp
failin~	rsqrurrrw
failure	strpsussu
failure to	strrtusss
failur~	strpsussu
fail~	rsonwsqr2
fair	zopsoxpxp
faire	rqrwuuqrq
fairly	ussrsssup
fair~	spqwqwnwr
fais	srsvsrssr
fait	uqqzurqrq
faites	trsqsusss
faithfully	rssusrssu
faithf~	rssusrssu
fait~	rrrustrru
fake	sswrssssp
fala	sssssqssu
falar	svtsssssn
fala~	sysrsvssj
falk~	stsrxrssp
fall	rsqtqvpqx
fallstudie	stvssssso
fallst~	srxussssm
fallt	rsssrurru
fall~	pnysptqqz
falo~	srsussstr
falsch~	ssurssuso
fals~	sq1nrrtrr
falta	trtpqssrx
falta de	utrsssssr
falt~	routqssrx
familiale	ssssssusq
familie	vosqopts2
families	sssrssssu
famili~	tkumrm4sz
family	pppips4xx
family owned	ssssssusr
fami~	qmqipn8wz
famous	sssrssssu
famo~	sssrssssu
fan	ssssssuss
fancy	sxspsrvrp
fanc~	sxsprrxrp
fang~	svssrsssr
fann~	sstrsstsq
fantas~	rssqsrssw
fant~	rssrsrssw
far	rsquvwmrt
far as	prsuytrrp
far more	ssssspssv
farah	sssustssq
fara~	srrusssss
fare	rwttrrurn
fare~	ssusssssq
farm	tsstusttn
farmac~	sstusssso
farms	sssstsssq
farouk	rsstsssrv
faro~	rsstsssrv
farquhar	ssssrussr
farquh~	ssssrussr
farq~	ssssrussr
farr~	qusssssss
fase	wrssrrrru
fase de	srrsssssu
fashion	sssrssssu
fashio~	sssqssttt
fash~	ssspssttt
fass~	sssrssust
fast	qppwqpyrv
faster	tssntsrsw
faster than	sssqusrsu
fastest	ssspssssw
fastest growing	sssqssssu
fastes~	ssspssssw
fast~	tssltrrsz
father	susssssss
fath~	rtsvsrrsr
fatima	surqttuso
fati~	strstwusl
fatou	srsrsvtup
fato~	srsrsvtuo
fatto	qrrrsussw
fatt~	qrrrsussw
fault	tsstssssq
faut	sssturssq
favor	rvtrqqurs
favor of	sssrssssu
favorable	rsssussss
favora~	qsssussst
favorite	ssspssssw
favori~	rqstrtrru
favourite	vssqssrst
favour~	ursqssrsv
favo~	qyrwqpspu
fax	ussmssrsx
faz	sqprssssy
fazer	ssrvrrsrt
faze~	survqrrrs
fear	sssossstw
feature	sstnsstsw
featured	sssqssrws
features	rrrurrrrv
featur~	rrsmrrsvy
feat~	rrsntqrvx
feb	rsroryurr
feb 0	qvsqssusr
februar	srrtqurqv
februari	sstsstssq
february	zspuqmqsu
february 0	rvunssrtt
february at	sosrssstw
februa~	ytowqoqrv
febr~	xsuwpnpqu
fecha	ussqtvurn
fecha de	rssssrvss
fech~	uqvvrwtql
fed	srursssst
federal	vrrrrsrrv
federation	sssrsssvr
federa~	trrrrrrtw
federi~	sssqssvsq
fede~	xrqmrqttw
fee	oprwpous0
fee of	ssssqstsu
feed	qusqrrrxr
feedback	pso2p0oot
feedback and	spspswssv
feedback at	sssusssss
feedback from	sustssrsq
feedback is	sssvssssq
feedback report	sswsssssp
feedba~	oum1p0nov
feed~	ovm1ozoov
feel	oqvysvnrs
feel for	sstsssssq
feel free	srruststr
feeling	srstrrrsv
feelings	sssussssr
feelin~	rrrwrqrru
feels	suswssrsn
feel~	rurzrqqrs
fees	ssskvsvsw
feet	sqssssssv
fehlen	srrrrprrz
fehlen noch	tssrrsrsw
fehlt	sotprswtu
fehl~	rktrppxt0
fein~	rssrsstsu
feira	svqpurrrv
feir~	svqpurrrv
feit~	ustsssrsr
felici~	srsqttssu
feli~	qrskyurxs
fell	rssvrqrru
fellow	ussnwrrtr
fellows	sssttvssn
fellowship	srsrrwstp
fellow~	urrtuvstk
fell~	rorusyn0n
felt	qprzrnwru
felt that	sssussssr
femke	susssqssu
femk~	susrrqrsv
fenste~	ssvvsrssn
fens~	stvvsrssn
fenwick	vssqssssr
fenwic~	vssqssssr
fenw~	vssqssssr
fera	rtrsssssu
fergus	ssttssssq
ferg~	ssstssssq
ferien	ssstwsssp
ferien~	ssstssswn
feri~	urrowqsvq
ferm~	uurorvsrr
fernle~	ssstssssq
fern~	mqrqsuvsx
ferran~	svsrssssq
ferreira	sssrsvssq
ferrei~	stsqswssq
ferries	sstssutsn
ferrie~	sstsuussn
ferris	sttqsvuso
ferrov~	ussossssv
ferry	squusrsss
ferr~	qywqp1qmp
fertig	srppyrsru
fert~	rrqoyrssv
fest	qsssqtuss
festival	sssyssssm
festiv~	sqrwrtrrt
fest~	rtrvotwqs
fetch	surwsssso
fetc~	surwsssso
feve~	susrrurss
fevrier	utrrtsssq
fevrie~	utrrtsssq
fevr~	utrrtsssq
few	tzoxqrqot
few questions	qtssssssv
few things	sussssssr
few weeks	srsxtstrp
fewer	sssmustws
fewe~	sssmustws
ff	ussqsssss
fh	sssssssur
fi	qssussstr
fica	ruovrqrrx
fica~	uppxsqrru
fiche	rttrssuvn
fich~	orwprrtvt
fico	sprtsswss
ficou	sopsqvrrz
fico~	sopsqvrrz
fictio~	srursrsst
fict~	rpyqrrrru
fiel	sssurstsr
field	prsvotrxr
field service	tssqsssts
fiel~	rrtuousur
fiet~	rpsstrrsw
fifteen	sqsrssssx
fifteen minutes	srsrssrsw
fiftee~	sqsrssssx
fifth	strqtussq
fifty	svrvssrsp
fift~	rwqqsssru
figma	rr1rssssm
figm~	rr1rssssm
figura	tssvssssq
figure	qtrvrsrru
figured	sssrssuss
figures	rqrsrussv
figure~	rprprwtrw
figu~	oqqypxrqv
fijn	rsrusssss
file	1lzvnrpnu
file and	srutssssq
file for	usssstssq
filed	rsssssssu
files	vrtlrrrry
files for	sssqssssu
file~	vrtmrrrrz
filiale	vtussrsso
filial~	wsxqsrrro
filing	sssusqusr
fili~	yqvtrntuo
fill	tnqrwowqx
fill in	ursqssuss
fill out	srsksrss1
filled	qrp0owuso
filled by	sssusrtsr
filled the	rssvsrssr
filling	vsqpqvsrt
filling in	ussnssssw
fillin~	vsqpqvsrt
fill~	srmynyvrr
film	rousrsrsx
films	usstssssp
film~	xqsssqrss
filter	ursrsssst
filter~	sssqsssrw
filt~	wrvnsrsqu
fim	rstqrrssw
fin	surqvyrsm
fin de	srrqsvsst
fin du	ssssswssp
final	proyt0oot
final interview	ssstsussq
final stage	srtpssssv
finale	svsussrsp
finalement	srsusrsss
finale~	rrsusssst
finalist	srsutyssk
finalistas	sssqsyssq
finalists	ssttqprtv
finalize	srsrxsssq
finalize the	srsrwsssq
finali~	qqqtxyorr
finally	srrtsrrru
finall~	srrtsrrrv
finance	oqqvssuwr
finance business	ssssssusr
financial	vqtorsrtu
financial controller	sstsssssq
financ~	pkxvpuuvs
finanz~	strqqrstv
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
find their	ssssssusr
find you	nsssssqty
finde	trsrvsusn
finden	owxpxoqqt
finden sie	ouwqxpqrt
findest	rrwssssup
findest du	srvssssuq
findes~	rrwssssup
findet	rvssrrrrt
findet am	srrsssssu
finding	rrrprrqvz
finding a	sssrssrvr
findin~	rrsqrqqvy
finds	sqsrsrtsx
finds you	sqssssrsx
find~	np0qzlmty
fine	vtzkytpop
fine~	rssrssssw
fingers	srsqtwrsr
fingers crossed	srsquwrsr
finger~	vorovvrst
fing~	xornvvrst
finish	opykyrqsy
finish it	sstqsrssv
finished	qptxqupqu
finish~	sovwpvqpu
fini~	no0nurrqz
finn	uussrurso
fino	vryosrrrq
fino a	ssxrssssn
fintech	sssssswtn
fintec~	srssssytm
fint~	sssrssyum
fiona	ststsswso
fion~	sssttswsn
fiqu~	sqrurstsu
fire	rtovrxrtr
firefighter	suqssssss
firefi~	suqustssq
firewa~	sssssrssv
fire~	rtqsrtrrv
firm	rtrosoytu
firma	rtsoowrry
firmat~	rssswrssr
firmen~	rrssytsul
firms	rrrsroutw
firmware	srssssuvo
firmwa~	srssssvvn
firm~	onqkzruyx
first	psoj1zsts
first 0	rsuqssrur
first aid	usssvsssn
first and	russryqrq
first choice	ssstsussr
first come	srsrrsuvr
first day	srrpwsqsu
first half	surrsvssq
first name	ssspssvst
first round	sssuststn
first served	sqsrrsuxq
first time	ssstsssup
first two	sqtssuusq
first week	utsrsnssv
first year	rrsturvun
first years	ssstsssup
firs~	psoj2zsts
fiscal	stsqsusss
fisc~	strprtrsv
fish	srustsssq
fisheries	stsrsvssp
fisher~	stsrsvssq
fish~	susrsvsum
fisi~	srwprussr
fiss~	rqrrusrsv
fit	quqvqpsws
fit for	tsstssruq
fitness	strrwtsso
fitnes~	ssvqvsrrq
fitn~	ssvqvsrrq
fits	qssrsstsv
fitter	rrt2ssssj
fitting	rqptrsssy
fittin~	rqptrsssy
fitt~	qpq2qrrst
five	rszwrjrru
five days	qqvqsrssw
five minute	sursssssr
five minutes	strqssssv
five of	stsusrssq
five people	tsspssssv
five working	utssssssr
five years	rrrwsrrrs
fix	rtzkrrtru
fix the	ssrsssssu
fixed	qsrorttuv
fixed term	sssstsswo
fixe~	qrqosuuuv
fjor~	tustvsrsn
flam~	sssrssssu
flat	upwmtqurv
flat 0	sswrrstsq
flat~	ssspssssw
fleet	ruswsrstm
flee~	rusxsrstm
flexibility	sssrssrvs
flexible	ssspssxto
flexib~	srsmssxxq
flex~	rrrmsrxzp
flight	rusvrosru
flights	ssssrsutq
flig~	qvrwqntru
flip	sssrsusss
floa~	srsqsssut
flood	susrsstsq
floor	u2ssrorqo
floor 0	ststsstsp
floo~	u3sorosqq
florida	ussrssssr
florid~	ussrssssr
floris~	tvswssssk
flor~	0ttwsoqqn
flou~	rqxqssrss
flow~	sssussssq
flu	utsqstssr
flug~	sutusssso
fly	ssstsutso
focus	sssussrss
focu~	rrsurrrsv
foi	xnowqvopx
fois	qrwvsrsso
folder	xqvlsrssw
fold~	xqvisptsz
folgende	tpqrrqr1s
folgen~	uqsprqq1s
folg~	vwporop0t
folien	rtxsssssp
foli~	rtzsssssm
folks	ssrvrrvrp
folk~	ssrvrrwrp
follow	wuotwmmxr
follow up	susrststq
follow us	wrstssssq
followed	rwsqsrsst
followed by	rvsqsrsst
following	popx0oqvt
following a	sssvsrssr
following the	roruqrurw
following up	susqsvsso
following your	rrrq1vrrl
follows	sutnusrrv
follow~	nvox0mqst
foll~	nynw0lovs
fonction	tsttusssn
fonctions	rrtttsssq
foncti~	sswuvsssk
fonc~	sswuvsssk
fondazione	stsusrssq
fondaz~	stsusrssq
fond~	rrrttousv
font	ssssssrsu
font~	strusrsss
food	qptsrwqut
foods	svwsrurrl
food~	twvrruqrn
fool~	srssvsssq
foot~	srspystsr
for	3qqxooqpv
for 0	myo0kptr0
for a	iysvmn5pu
for about	stsqssrsu
for all	orrwrrrrw
for an	ryrqqnssw
for any	rrrsrstrw
for anyone	urssssssr
for applying	2v2topook
for as	sssssvssp
for attending	qwrzqwrrl
for backend	sswsssssn
for bearing	svsqswsso
for being	struwrrro
for both	srttusqsr
for building	usssssssq
for choosing	vrsqssssu
for claims	tsusssssp
for coming	spsys1qqk
for completing	rtrurvrrq
for confirming	svssssssq
for considering	vsrurrrrp
for customer	stwwssrsl
for data	qsusrrssu
for deputy	ssssvssso
for details	ssssssqsu
for dropping	tssssusso
for each	rqvsrrrru
for employment	tssstsssq
for every	sssptsssu
for everyone	svsqstssr
for everything	srsspsssw
for example	sssrssssv
for feedback	sssxsssso
for filling	xsslssssv
for first	sssssutsp
for free	urrqrrrtw
for full	sussssrsr
for further	psusssssv
for future	msrysqtsv
for getting	russsssst
for giving	pss0sssso
for having	sssyspssr
for him	sssqssssu
for his	sssqstsst
for in	rsssssqqw
for interview	swsysrrsl
for interviewing	qwsrsxssn
for it	rsuuqqurt
for its	ussqssvsq
for job	sssssssqu
for jobs	rsssssrsv
for joining	ossussssu
for july	qssrsvsss
for just	sssqssssv
for later	rsspssssv
for letting	sssmsrqs3
for machine	tsssssstq
for mailing	sussssssq
for many	ssssssusr
for me	usvnrrtru
for medical	tusrsrssr
for meeting	rpsssyrsq
for monday	ruvtqrqsr
for money	ssstsstsq
for more	sssjttssz
for my	sssrsrssv
for next	rnrvrwrrv
for no	ssstsssuq
for now	qqrtt0rro
for offering	sqrrrsssx
for one	sstxqvpqp
for only	ssspssssw
for other	qrr0rrrrq
for our	suuuqosrt
for payroll	ussrssssr
for people	sssqssrsu
for police	ssursussp
for product	sussssssp
for production	ssssrvssq
for putting	vrrurtrrp
for real	srsrswssq
for registering	srsrssssv
for review	sssrssssu
for saturday	srwsssssq
for sending	yvryrrrrj
for senior	tstssvsso
for seven	sssqssrsw
for showing	tssossssv
for six	torrqxrrw
for software	stttussul
for some	srtussssr
for somebody	sssrssssu
for someone	sssussssr
for staff	rsswssrsq
for submitting	vrrnrrrrx
for summer	ssstsyssm
for supply	sssssussr
for taking	vtpzrprrp
for ten	ursqssrsu
for that	srrzrvqro
for the	32qvnlnlu
for their	sssrssssv
for them	vssussrso
for thinking	sssvssssr
for thirty	swsrssrsr
for this	nsp1oxoqv
for those	tstqrtrur
for three	rqrrsqttx
for today	sussssrsr
for tomorrow	rpsssrssz
for trainee	ttssssssp
for tuesday	strsrsssv
for twelve	sssqussst
for two	rrrvpuurs
for us	tsuuqrpqu
for wanting	0rsqssssn
for wednesday	uvsrssssp
for what	rsstsrrsv
for which	pqszrurrq
for work	srsrssrsv
for writing	wurussrsn
for years	sssqssrtu
for you	ormwzppyt
for your	zrqvnqopy
for yourself	sssrsusss
fora~	trsustssq
force	ssqrsussv
forc~	trqrrvrrv
forderung	sqrrssssx
forder~	rqrnryrsx
ford~	rtrirxrsy
forecast	srsrrrssx
foreca~	srsrrstrw
foreign	ssspsstsw
foreig~	sssosstsw
forest	sstsssssq
forest~	swsrtsrtn
fore~	hsrrrtvs2
forget	stsqsssvr
forgive	svrusrtsq
forgiv~	rvrurrtrq
forgotten	qssrs2rsn
forgotten you	rssrs1rsn
forgot~	qssrs2rsn
forg~	ntvrpzpuq
forklift	ursrsssus
forkli~	uqsrsssus
fork~	tprprrytr
form	#tsipktqu
form a	sssrtstsq
form and	yrsnrqtsu
form for	3trjsrsss
form in	uuurssssn
form is	uurrssssr
form to	ssspsstsu
forma	ussssrsss
formal	twqn1rtrm
formal letter	ssssxsssp
formal offer	rsssvssss
formally	srspvstsr
formal~	srsowstst
format	ruzprrsrs
formation	stsqrstst
formato	tsttssssq
format~	usvlqttrv
former	rrsnstwst
forms	rptowrstw
forms of	sqrswsstr
formular	usrsrrrst
formulario	vrrsssssr
formul~	zqsqspqrv
form~	pyyf2nwmt
forn~	svvrsssso
fors~	rurtqrrru
forth	sssvssrsq
fortnight	rqrpvwrru
fortni~	rqrovwqsu
fortra~	ssssssyor
fortse~	susrsrssr
fortunate to	sssusssss
fortune	sssnsssvv
fortune 0	sssosssvu
forty	rorwsqsxs
forty minutes	sprrssssy
fort~	okruszuut
forum	srrrssssw
foru~	srrqssssx
forward	krtyvospy
forward this	sssqtsttr
forward to	s0rfxpqp0
forward with	irw2uprrr
forwarded	1qpkqrvsx
forwarded to	0ssrrrssp
forwar~	pqrytospy
forw~	pqrytospy
fostering	srrsssssv
foster~	srrsssssu
fost~	snrrssss0
foto	ztsluqprv
foto~	sttqrrrrw
found	nqrwpnwvx
found 0	ssstsssur
found a	sssusssss
found in	ssurstrss
found it	urspssqsx
found on	sstssstsq
found the	sssnssssx
found you	rrrtrtyro
found your	stssssvsq
foundation	ssswrrrrr
founda~	sssvrrsrs
founded	sssrssrsu
founder	rwrsrvurm
founders	snstsrssx
founde~	qsquqswpv
founding	sssvsrtsp
founding engineer	sssvsstsp
foundi~	strwsrvsn
foundry	vsstssssp
foundr~	vsstssssp
foun~	pppynn1sv
four	sryv0hrpq
four days	rrrrxrtrq
four hours	spusssssu
four or	srssssusr
four people	tqvtrrtrq
four times	srsttstto
four weeks	wrrnxtqrr
four years	rrsrvssts
fourni~	swrsssssq
fourteen	ssrssqrsw
fourte~	ssrssqrsw
fourth	tsstrstsp
four~	sxpurprst
foyer	trssssssu
foye~	trssssssu
fr	vrrtpsrqx
fr 0	uqrsqsrqz
frag	utrusrrsp
frage	ustustssm
frageb~	uqyrssssn
fragen	vwzlqotou
fragen sie	susqsssst
fragen zu	rrtsssrsu
frag~	qv0motwnu
frame	ssvrssssr
fram~	rtvrrqsss
fran	srsvrrsst
frances	sqqrsstsx
francesca	tstrssssq
france~	sqrqstssv
franch~	srsrswssq
francisco	ssspsssvu
francisco ca	sssqsssut
franci~	rsrtrssus
frank	sssrsrssu
frankly	srsvsqsss
frankl~	srsvsqsss
fran~	pnrxpvusu
fras~	srutssssr
frattempo	srsstvrsp
fratte~	srsstvrsp
frat~	xqrrsursr
frau	myps1ypkr
frau dr	runqvwtps
frau roe	qprurrrry
fraud	tsstssssp
frau~	vrssssrrt
frec~	srussstsq
fred~	ssyqrruro
free	qpqmunv0y
free at	sruqussss
free for	utrlsrwus
free from	srsqwstsq
free service	sssussssq
free to	qsrtrusst
freedom	sssrssssu
freedo~	sssrssssv
freelance	srtusrvtn
freela~	rrtvrqztl
freeze	rrrsryrrs
freezer	sssqsusss
freeze~	srsnsursw
free~	pprnpyysv
frei	qkvvxoust
freie	ssrtsstwn
freigabe	sssssrssu
freiga~	sssrsrssv
freigegeben	tssqtorsx
freige~	tssrtnrrx
freight	rutsstuuk
freigh~	ruttstuuk
freitag	ovyssprov
freitag 0	rutrrrrrv
freitag um	rsrsssssv
freita~	nwzqznqnu
freiwi~	ussrsrrst
frei~	pyyorjrxt
fren~	sstqssstt
frequently	sssqssssu
freque~	ssspssstu
freq~	ssspssstu
fresh	srsrrsvst
fres~	qpqqpqxyv
freu	susrtsssq
freude	sqsqtrrsy
freue	rurrwrtrq
freue ich	rrsrssssu
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
freut	ussrsrssr
freu~	wwrs0lqlt
freya	ursrrstsr
frey~	ursrrstsr
fri	rqolvrwsy
fri 0	sqppssxsx
friday	u01jmmsrv
friday 0	rwtmssttt
friday and	srrurvrrt
friday at	rtrprrqrz
friday may	sussssssq
friday so	tssspsssv
fridays	rrrt3qrrn
friday~	rrrt3qrrn
frid~	szzjvlrqv
friend	qqqwqpsty
friendly	rvqnrtstv
friendly reminder	rtrrrrrrw
friends	rrrrrqquy
friend~	ruqlrrrx0
frie~	opnxnmu0y
frig~	ursussrup
frist	srxrrsrtr
fris~	xryisss2h
frit~	srsxrsrtp
from	rsqzpmwru
from 0	rwwhyoptu
from a	vryopnxrt
from all	rrsvrqrsu
from any	ssuusqssr
from applying	rssusssss
from day	ststsstsp
from everyone	sstsssssq
from friday	sssssssuq
from home	rtsptsssu
from hr	stsrtussq
from january	urspsqvst
from last	ssqqtutst
from me	rqqvxynqq
from monday	srssrrssw
from my	ssrtrqrrv
from next	sqssrsssw
from our	trvnvqvqt
from outside	sstssussp
from september	sssqpsutv
from that	sssrssssu
from the	rwqzpnspv
from them	ssssssrsu
from these	ssurssrsr
from this	stqssptsv
from today	trwqsqrst
from us	tkpuuvtqw
from you	pqprvt1qq
from your	trqnwttts
front	vzrnqupsr
front desk	ststsuqsr
front of	twsosrrst
front office	tusrssssq
frontend	tsvttsssm
frontend developer	tstttsssp
fronte~	yrwrsrrtk
fron~	0xvposmtp
frozen	rrsnsxvtr
froz~	rrrlrzxtq
fruh	tusrsstsq
fruhestens	ssttsusto
fruhes~	rrstrurtr
fruh~	pnotttytu
frustr~	rsssswssr
frus~	rsssswssr
fsj	usssssrtq
fte	sssststsq
fuch~	sssstttsq
fue	qsqsrsrry
fuel	srsrustss
fuer~	ssqrsrtsw
fuhren	rtrsrxrrr
fuhrerschein	tqssssrtt
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
full story	sssrssssu
full time	qpon0su0o
fulltime	stssssssq
fullti~	stssssusp
fully	qrrlqvzrv
fully remote	sssqssysp
full~	trrlqt0qu
fun	rosqsrury
funcao	wtssusssm
funcao de	ttssussso
functie	svtyvtqqi
functie van	tsrwursso
function	sssqstsst
functional	sssrssusr
functi~	qurrvvrqr
func~	xworysqoo
fund	stshststz
fundacion	ssssstssq
fundac~	usststssp
fundam~	susqsssst
funded	srqtrqwts
funding	rssmrxrrw
fundin~	qsslrzrrw
fundraiser	stsrsssvq
fundraising	srsrtssym
fundra~	sssttssxl
funds	sssqtsssv
fund~	pnpuqytvt
fune~	usssssssr
funf	rsvmsttru
funf~	srsusssst
funk~	rssxstsso
funny	ssuussrsr
funn~	rrtvrrrrt
fur	sqqxqmusx
fur 0	rqotrtrsx
fur andere	sssrssssu
fur betriebstechni	ssrstssvp
fur das	ppxxqoupw
fur dein	rrsvrsrst
fur deine	vwruuurrj
fur den	zowxojrvs
fur dich	turtwtrsk
fur die	vs0slwomv
fur diese	qssvsssss
fur ein	vvrqrqqrv
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
furniture	ussqsssss
furnit~	ussqsssss
furn~	ursqsrssu
furs	rrt1osrrq
further	jqzwr0pnu
further at	qssvstssr
further consideration	trrvrrrrr
further emails	sssqsrssv
further information	susssqsss
further to	rtsp1wrrk
further with	rrtvsrssr
furthe~	jqywr0pnu
furt~	jqywr0qnu
fusion	sssrsusss
fusi~	sssrsusss
futur	srtrtswso
futur directeur	srsssswsr
futuras	rssusssst
futura~	rssusssst
future	jqrzrmvq3
future endeavors	sssrssssu
future openings	rssvsssss
future opportunities	rssusssss
future~	suussssum
futu~	jqsyslwr1
g	wtqvppqur
g day	ststsssvn
ga	tsstrtssq
gaan	wpszrsrrn
gaat	sovssqsrv
gab	sssysrrsq
gab es	sssxsrssp
gabi	rusrssxsn
gabriel	ttrtssssq
gabriela	sqvtssssq
gabrie~	usutusssl
gabr~	urtwusssk
gain	sssossssy
gain~	rsssssssv
gallery	rssrsvssq
galler~	rssssvssp
gall~	rtussvssl
game	squtrssss
gameplay	ssusssvsn
gameplay programmer	ssusssvsn
gamepl~	ssusssvsn
games	rqxovrqvr
game~	qryouqsup
gami~	sssrssssu
gang	trsqssrvr
ganz	rurvrstto
ganzen	sssssrssu
ganz~	sssssrrsv
gap	ssssssrsv
gar	vrsusrssp
garage	swtqssrss
gara~	svtnotsrw
garde	urrssrtst
garden	rrtortrsw
garden~	srsqsrrsy
gardez	srsssrssv
gard~	qqqsqwrrz
gareth	strpvrtst
gare~	svrovrsst
garn~	tustssssp
garr~	rrrurrsrv
garten~	srssssssu
gartner	sssqsssxp
gartne~	srsrstsxn
gart~	rrsrqsrxu
gary	rtrurrrrt
gas	ttsusrssp
gasthof	rrstssrsv
gastho~	rrstssrsv
gast~	uvsqrrqss
gate	sxsqqsurq
gates	strssssuq
gateway	sssrussss
gatewa~	sssqussss
gate~	stqrursur
gathering	spsqswtss
gather~	spsqswtss
gath~	spsoswvst
gave	qpqxqutqv
gave the	sssossssw
gave us	rqsustsst
gb	sqzrrsrsr
gcse	spstssssu
ge	svrtusrsp
geachte	utrxpupot
geachte heer	rtrxsurro
geachte mevrouw	vtrvrrrrq
geacht~	utrxpupot
geac~	uuqxpupot
geandert	sssusrssr
geande~	ssswsrssr
gean~	sstvsrrss
gearbeitet	sssussssr
gearbe~	sssvssssq
gear~	sssvssssq
gebaud~	sstsssstq
geba~	ssttssstq
geben	nqpyxzpoq
geben sie	ssstvrqrs
geben zu	rssvsssst
gebeten	utussssso
gebete~	utussssso
gebe~	ppqxx0pnr
gebi~	vsstssssq
gebr~	swsustrso
gebucht	ssrrrrrvu
gebuch~	ssrrrrrvu
gebuhr	sosrsrssz
gebunden	susrosssw
gebund~	susrosssw
gebu~	twqonqrvy
gedach~	srsssuusq
geda~	sqwprttss
gede~	strussssp
gedr~	ststssssq
geduld	wsrlrzqrv
gedu~	xsrjr4rsn
geehrte	porvrzqow
geehrte damen	uqrrrrrsw
geehrte frau	lypt0xpms
geehrter	yvrxovnkt
geehrter bewerber	tssussssq
geehrter herr	xwrwpvnkt
geehrt~	oyqwpyolv
geeh~	oyqwpyolv
geen	nwszqxsrk
gefallen	rvrxsxqrk
gefallen ist	sssotsssv
gefallt	stsrssrvq
gefall~	qwrxsxpui
gefa~	qzrxrwpti
gefe~	srsrusssu
gefo~	sssqvrrst
gefragt	srsssrrsu
gefrag~	srsssrssu
gefreut	rsssrrssv
gefreu~	rsssrrssv
gefr~	srssrqssw
gefunden	trrwrrtwn
gefund~	trrwrrtwn
gefu~	srqxqqsvq
gegeben	rrsvurrsr
gegebe~	rrsxurrsp
gegen	rvqsqtrrv
gegen 0	stsrrsssu
gegevens	srrrrrrrx
gegeve~	srruqrrrw
gege~	nypzpqpqx
gehalt	rsrovryrq
gehalt~	qqqrwrsrx
geha~	pooszoyqv
gehen	svpuqurqt
gehe~	tvotqurqt
gehoren	stutrrrsr
gehore~	stutrrrsr
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
gelach~	srsusstsr
geland~	vrssprssu
gela~	vqttorrrx
geld	ssqtssssu
geldig	rqssrussu
geld~	pptvrursu
gelern~	rruqsssst
gelesen	vursrqqru
gelesen und	vsspsssst
gelese~	vursrqqru
gele~	upsupvqpv
gelieve	usssssssq
geliev~	usssssssq
geli~	vtsusrsso
geloscht	qrrqrrrr2
gelosc~	qrrqrrrr2
gelo~	psrrrqrr2
gemacht	susyssqsm
gemach~	susyssqsm
gema~	ruryvqtsl
gemeente	srrrsstsu
gemeen~	srrrsstsu
gemeinde	srtvsrssr
gemeinsam	utusssssn
gemein~	vuvwsqqrl
gemeldet	srrtrrrsw
gemeld~	srrtrrrsw
geme~	upvwqnrpx
gemma	ssssssrur
gemm~	ssssssrur
genannt	rosrssxsv
genann~	qosrrrwtv
genau	rrspsrxss
gena~	pmsqrq1tx
genders	sssusssss
gender~	sssusssss
gend~	sssusssss
genehm~	sssrrussu
general	ruuuprqst
general manager	ttspstsrs
generalist	sssussssq
generated	urrurrrru
generation	stsqssuss
genera~	zqrwnpqtt
genero~	ssrtsssru
gene~	zprwnotsu
geni~	rprssqss0
genn~	susstsssp
genoeg	srvwssssn
genommen	rsttqrrrw
genomm~	rsttqrrrw
geno~	wpwyptpqp
gent	tsssssssq
gente	stqxsrsrr
gentile	qvusqvqnu
gentile candidato	vsqtsrsss
gentile dott	suswssssm
gentile dottoressa	rurqsrssv
gentili	sprssqssz
gentil~	rvtsquqnw
gent~	pynupwsnx
genug	ssrpsursw
genugt	rstprszsp
genuin~	tssvssssp
genu~	qqrrqt0rs
geogra~	sssssttsq
geog~	sssssttsq
geor~	stssssssu
geplan~	susqsvssq
gepl~	rtrqsusst
gepruft	srrvrsrrt
gepruf~	srrvrsrrt
gepr~	srrwrsrrt
gerade	2nrqquyuj
gera~	ymprpuxrt
gerb~	ststssssq
gerech~	ssswvrrsn
gerenc~	rssvsrssr
gerente	sutsuutsl
gerente de	ttsruutsl
gerent~	rutsvutsk
gere~	qsszxnqrr
geriat~	rrsqssuxp
gering~	rssssrrus
geri~	qsrpsqt0r
german~	sqssssssv
germ~	sqstssssu
gern	mztyqmwnu
gern am	swssssssp
gern mit	rususstso
gerne	jzps4srqo
gern~	jzpt4srqo
gerust	tsrrsrrsu
gesagt	rqrustvrr
gesamt~	sssvsssun
gesa~	rppwttutr
geschaftsfuhre	srssssvsp
geschaftsfuhru	ssssurssr
geschaftsleitu	srrssurst
gescha~	sqqvssrqv
geschickt	srturstsr
geschi~	tqsxrsuro
geschlossen	puttsrsst
geschl~	qutwsprsr
geschrieben	srsvssssq
geschr~	rtsussssr
gesc~	opuzqvrpu
gesehen	rqrsruyqq
gesehe~	rqrsruyqq
gesell~	tsststssp
gesendet	wussusrsl
gesend~	wussusrsl
gesetzt	rrspsxsst
gesetz~	qrsrswrrt
gese~	xrqssxupm
gesi~	sssusssrt
gesolliciteerd	ussrsssss
gesoll~	ussrsssss
gesondert	surtssssr
gesond~	surusrssr
geso~	uursrprrt
gespeichert	yssssrssq
gespei~	yrrqrqrtr
gesprach	pwzrqlqrx
gesprach mit	ryrssqtsr
gesprache	qoqrr0rrw
gesprachen	sssussssr
gesprachspartn	sussssssr
gespra~	mzqrqxqpw
gesprek	sxwvrsrrk
gesprek met	sqtsstsst
gesprek van	svssstssp
gesprekken	vsstssssp
gespre~	wztxrrqqh
gespro~	rsrrqryrt
gesp~	q0ruonsrw
gestellt	sqwtsutsm
gestel~	sqwusutsm
gestern	qypxtpntr
gester~	qypxspnss
gestion	rqtssssst
gestionnaire	ustsssstn
gestio~	wouvrrqsr
gestor	stssstsso
gestor~	tusttsrun
gestossen	ssssssvsr
gestos~	srsrsswsr
gestri~	rqrutrssu
gest~	nqt2roqtt
gesucht	sssssstsq
gesuch~	trssrs0sk
gesu~	sprsru0rm
get	tu2huorrv
get 0	squrssssu
get a	wmvh0srtu
get an	ursqswrsq
get back	tssksutrz
get in	rsrssrtsu
get it	ursksrwsw
get more	sssqssssv
get on	sussrsssr
get out	sssrssrsu
get paid	ssstsstsq
get ready	srsrssssu
get the	pvsotrqsy
get this	srsrssssv
get through	vtsqsrsss
get to	rwuprtqrt
get you	swrnussst
get your	rqruqtrtu
getagt	srstrrssw
geta~	rqrsqorr3
getroffen	sssustssq
getrof~	sssustssq
getr~	rqrurtrrv
gets	yopsqutqu
gets the	srsrssssv
getting	owpwrrrrv
getting the	ssssusssq
getting this	qtssstsss
gettin~	owpwrrrrw
gett~	oxpwrrrrv
geven	ttsssussp
geve~	stsususso
gevo~	strussssr
gewahlt	rrsutrsss
gewahl~	rrsutrsss
gewa~	qqtwvsqrr
gewe~	rrqtqsurv
gewi~	ossqsrssz
gewoon	rwrvqrsrr
geworden	qprwtqrrw
geword~	qprwvqrrw
gewo~	ptpytrsqv
gewunscht	sqrrtsrtv
gewuns~	rqrswrrtu
gewu~	qqrswrruu
gezeigt	srssurssr
gezeig~	srssurssr
geze~	rrrsurrsv
gezo~	srsqqswst
ggmbh	sstusrssq
ggmb~	sstusrssq
ghent	srsqssrvt
ghen~	srsqssrvt
ghoste~	sssqsvrst
ghos~	qqqmpr%rp
gia	nrrztqrrv
gib	svssssssp
gibt	pswurqsrt
gibt es	rtswqqurq
gift	srrvrrqrw
gift~	sssusssss
gig	stsvsqsrr
gill	srssssssu
gilt	rrtwrvrrq
ging	rrrvsqrsw
ginge	sxsssssso
ging~	swrrrsrss
giorgi~	stsssussq
giorna~	surussssr
giorni	trusxsqqp
giorno	rutqrrrrw
gior~	pwutwsnos
giovedi	suuqrqqrw
gioved~	suuqrqqrw
giov~	ruutrqprv
gira~	sssqtssts
girl	sssxsrssq
girls	spsqxssst
girl~	tnspxsssu
gise~	srtsvussn
gisteren	srutsqsst
gister~	srutsqsst
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
give a	russsrsrt
give it	sstsstssq
give me	tuvmzvorl
give us	5srptkrsr
give you	qxqvrxpor
given	rryxnvqos
given a	srvsssssr
given the	urrsqtrrt
given to	rssttrusq
given your	stsnssssx
gives	ssvosrrsv
gives you	ssussssss
give~	rs0xooqot
giving	psryrsrrs
giving us	qsswsssss
givi~	psryrsrrt
glad	oprr1trpu
glad to	qqrs0qsqt
gladly	sssvsstsp
glad~	sssvsstsp
glan~	srsstssvr
glaser	ssvssssso
glasgow	srsusrsvp
glasgo~	srsusrsvp
glass	ssssssssu
glassdoor	sssssssur
glassd~	sssssssur
glas~	rqrwqrsyq
glau~	srsussrss
gleich	svrnuqtsu
gleich~	uvqwqqrtp
glei~	vwnupmuus
glen~	rssrtusss
gli	rrrtrptrw
glob~	tqrqtqpzt
glov~	svrqsssss
gluck	rrrvrrrru
gluck noch	sssusssst
gluckwunsch	rtpqtrrsy
gluckw~	rspqvrqsx
gluc~	rrqrvqrsy
gmbh	00qwrmsuf
gmbh co	tssusqssr
gmt	syqrrsssr
go	tt4msiunw
go ahead	ststrrssu
go any	sqtrsstsu
go at	ssyrsrssp
go away	svsqsstsq
go on	rsyvqrrro
go out	sqspssrsy
go over	swsrsssso
go through	0ntluqyqq
go to	ruzkyopqv
go up	qusrssrsu
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
goes out	sssrsrssu
goes to	sowssupru
goes up	srsptrssv
going	roowqyrpw
going through	ssrrsrust
going to	uppttwppx
going with	srsvssssr
goin~	roowqyrpw
gold	rrrsrrvvq
gold~	rrsvrrvsq
gone	uopypxppv
gone for	sssrssssu
gone through	rssssussr
gone to	urryrnrrt
gone with	sssytqrsq
gonna	srtussssq
gonn~	srtussssq
gonzalo	ssqrstssu
gonzal~	ssqrstssu
gonz~	ssrrstssu
good	svmyrqsqu
good afternoon	strvrtqrr
good but	sssssussq
good day	ruswrtxsj
good fit	tssrssrur
good for	utsqttssp
good luck	spwwqopsx
good morning	uvruqusqo
good news	uqqnzrqsv
good one	sssossssw
good time	vusnssvsq
good to	ssswsstsm
good wishes	srsrssssu
goodbye	sssrssssu
goodby~	qrsrsssrx
good~	rrrssrsrx
google	s0uorrrpt
google meet	sxrrssrsr
goog~	pzunrrrpz
gorgeous	tssussssq
gorgeo~	ussussssq
gorg~	ussussssq
gostei	vrrtsstso
gost~	tvttrqvrn
got	1uqxonrqq
got 0	swrsrsruq
got a	orprrs1st
got all	strpsussu
got in	usssssssr
got it	5prlrrqst
got the	qpvyurqrr
got this	srssssrus
got to	rtsvuqssq
got you	susrqsqsv
got your	vyrmprzpq
gott	uwsrrsrsq
gott herr	usstssrsr
gott~	trsms3ssn
gov	ssssstrur
governance	ssssssstq
government	sttmrsqvw
governors	ssssvwssm
govern~	qsqmwxpvt
gove~	qsqmwxpvt
gp	rrxsrqsss
gr	uqstsrtsq
graag	pyvqwpqqr
graag een	svssussso
graa~	qyvqxpqqp
grab	sususrssq
grab a	sstusstsp
grab~	srxssssso
grace	tssurruss
gracias	yoqvpotqx
gracias por	vqrwspqqw
gracia~	zoqvpotqx
grac~	0onvonupz
grad	tvsqsrsrq
grade	trou3rtwf
grade 0	ssqs1ptwj
grades	stutpsssr
graduate	nwxwspptr
graduate engineer	srussrsst
graduate programme	ssssssstq
graduate recruitment	ssurstssq
graduate scheme	swrsssssp
graduate trainee	sssssrssu
graduates	srqorstvw
graduatoria	qrrsrwrrt
gradua~	ktvwpuowt
grad~	krvx0lpwr
graham	qworrsssx
grah~	qworrsssx
grain	vsssssssp
grai~	urrpssssv
gram~	ssssusssr
grand	qozrsqtst
grande	sssusvsso
grandfather	ssssssssu
grandf~	sssrssssv
grandmother	ussprsssv
grandm~	ussorsssv
grant	qrqutrsqw
granted	srstsrrsv
grante~	srstsrrsv
grants	rstsqpqxt
gran~	qnzvonttw
graphic	ssqssssvr
graphi~	urqnrsqyu
grap~	uqqmrssxw
gras~	sssrssusq
grateful	rrruttsrr
grateful for	rsstuutsn
gratef~	rrrvtssrr
gratui~	rssusrsst
grat~	mnozzpsqx
grav~	stprssrsx
graz	vssqsrrts
grazie	0sqnrrrrv
grazie per	yssrssrso
graz~	0rsorrrrt
great	nrpupuysu
great news	svsrrtrsq
great opportunity	srsrssssw
great to	sstrssusq
greate~	sssqssstt
grea~	nqoupu3ru
green	uuslstssv
greenl~	tusurttsl
greetings	rruurt0rj
greetings from	ststssuso
greeti~	rrtuqtzqp
gree~	sxototzor
greg	sssqttsss
gregory	srsssussr
gregor~	srsssussr
greg~	srsrtvssr
gren~	srrrsrust
greta	rssuuuvsk
gret~	rssuuuvsk
grey	srssssssu
grid	sssrstwsp
grid~	stssssusp
grie~	rrssutsup
gril~	rqssssrsx
grocer~	srtqssstu
groc~	srtqssstt
groep	torvrurpu
groet	usrtsnrqy
groeten	uurtsrrsq
groete~	uurtsrrsq
groetjes	uurvstrsl
groetj~	uurvstrsl
groe~	0unwsrpmu
gron~	qssusssss
groo~	tssqsusss
gross	ssssrrvst
grosse	rsrstqssu
grossem	rqsrssssx
grossem interesse	rqsrssssx
grossen	swsqsursq
grosse~	qvrsrtqrv
gros~	swqrsosqw
grot~	rwssstssp
ground	rsrvrrwrq
ground~	sssussrss
group	vvmzpkusu
group 0	sssrsustr
group and	sssssqssu
group exercise	sqstsssst
group is	srsxssrsr
group of	rtsrstusr
groupe	rrttstxsm
groups	stspssrsv
grou~	ttmzokwuv
grov~	rssstsvtp
grow	rssusqsru
growing	rqrqrrzru
growin~	rqrqrrzru
growth	utrsqqpzr
grow~	qtptqnyvt
gruezi	ussssrtsr
gruezi frau	ussssrtsr
grue~	ussssrtsq
grund	rorusuusu
grunde	qssusrsst
grunden	qtsxssssp
grunde~	qsswssuso
grundl~	sssssssvq
grundsatzlich	qsssstusr
grunds~	ssrsstvsq
grun~	mmstpr3xr
grupo	tpousxurq
gruppe	tvssssrtn
gruppendiskuss	srrsssssw
gruppe~	rrtssrrrx
gruppo	rurrsssst
grup~	vvpsprrqv
gruss	yyovlpvot
gruss gott	tvsprssss
grusse	zy1tmwtle
grusse aus	vssvsrusk
grusse ihr	usspssssu
grussen	xwsvqysni
grussen dr	stttsrssq
grussen ihr	sqsrsstst
grusse~	xwsvqysni
grus~	1zsvmyvkf
gs	ssstttsso
gs 0	ssstttsso
guad~	ssrussssr
guarantee	stsksvusu
guaranteed	tsslssssy
guaran~	ttrhtuusx
guarda	stsyssssn
guarda~	psqttqrtx
guardi~	tsstssssp
guar~	ssnxsprtw
guess	surkr1rrr
guesse~	ssszsmsss
guest	spuqssssx
guests	strrssssu
gues~	ssspqxqqw
guide	rurprsrtu
guid~	qtqsprrxu
guil~	ssrssrssu
gultig	rqvtuqrrt
gultig bis	sswssssso
gult~	rqusvqrru
gumm~	svssssssr
gunsti~	sssvssssq
guns~	sssvssrtq
gustaria	sutqssssr
gustar~	sutqssssr
gusto	rssvtrssp
gust~	qvswvrtrl
gut	sxqmq0qqv
gut gefallen	stststssq
gutachten	sssrsqrsy
gutach~	srrprrrs0
guta~	srrprrrs0
gute	owqxsotrr
gute und	sussssssr
guten	nxqupnxsv
guten morgen	twrqrprxp
guten tag	murtqpxqx
gutes	stsxsqrsq
gute~	lyqvpnwtv
guts~	ssswssssq
gutt~	sssusssss
guy	rrrtspssx
guy who	sssrsrssv
guys	ssspssssv
gwen	utspsquss
gwen~	stsstsssq
gymnasium	sstqussvo
gymnas~	srtutssvn
gymn~	srtutssvn
h	kxwiumr7r
h 0	pvuqrqstv
h f	tsstssstp
ha	unlxqysox
ha detto	srssxrusn
ha sido	rrrussrrv
haar	stspssssu
hab	vypwopqqs
hab ich	usrqrutsr
habe	zmrutospw
habe ich	unrqrvurv
haben	mpnyp0tqw
haben 0	ssrussssr
haben am	rssvssssr
haben deine	tssvssssq
haben den	sqsrssssv
haben die	rtrysussm
haben ihr	sussssssr
haben ihre	urrtrrtrt
haben sich	vqrtqqpuw
haben sie	nysmrtyov
haben uns	lqsxvqsrw
haben wir	ttqwowrps
haber	sssrssvsr
habe~	npnyrtvrx
habia	stsussssq
habiles	sssrursst
habile~	sssrursss
habi~	ssqstrtsu
hablamos	stssusssp
hablam~	strrususo
hablar	svrrtstsq
habl~	twqsvqutl
hace	ussqrssss
hacer	sustssssq
hace~	svssvqsqq
haci~	srsustssr
hack	srssssssu
hackerrank	ssyssssso
hacker~	rrzrrrrrr
hack~	rrzprrqtt
had	qtlyozslx
had 0	srrsrorr1
had a	qspvswrpw
had already	sssussssr
had an	vssssssso
had been	rsrttvrrq
had hoped	sssssvssq
had it	sssusttsq
had je	sustsousr
had more	sssrssssu
had no	trspssssv
had not	sssuspssv
had over	ssspssssv
had the	rsrxrpqru
had to	ptqtqvtpv
had with	ssssutssp
had your	trsrssysp
haddad	ursssssss
hadd~	sqrusrrsu
hafe~	rsrrsssvs
haha	vqrqssssu
hai	quwutursk
hair	sssptsusr
hal	sssvsrsst
halb	qyrsrrrrr
halbe	svsrrvsto
halbe stunde	swssssrsp
halb~	qvtorvrrs
halden	susutsssn
hald~	susutsssn
hale	srtsssssu
half	p0tnrwrnt
half a	rsypurrrr
half an	r0msrrurr
half and	sqrtsssrv
half of	ruqyswqrn
half term	urrpqzvrn
half the	srsvstssq
halifax	sqssssuss
halifa~	sqssssuss
hali~	sqssssuss
hall	tn2mqjryy
hallam	tssssusto
halle	rvrqrrruu
hallen~	stvssssso
hallo	yxytmoroq
hallo frau	suxsptrqr
hallo herr	qyosuztmn
hallo kim	rrsrsssvu
hallo zusammen	rssrssssv
hall~	syyrlsrrq
halsni~	qzslsswsr
hals~	qzslsswsr
halt	suspssuus
halte	srsqovrsx
halten	ssqnsxqrx
halten sie	tsrsrsrsv
halten wir	ssrstrssu
halt~	tpqmn0qvy
hamburg	sqssssrsv
hambur~	sqsrsrssx
hamb~	sqsrsrssx
hamish	ststsstsp
hamza	rsrtssssu
hamz~	rsrtssssu
han	rqsyrqrru
hana	sssussssq
hand	qqyvworrp
hand i	sssrssusr
hand in	srsrussst
handel~	stssssswn
handful	sssssutsp
handful of	sssssutsp
handfu~	sssssutsp
handle	sptssrusu
handler	tttrssrsq
handle~	ttsptutrq
handling	ssutsrrss
handli~	srtusrrrs
hands	rttyqqsrr
hands on	quswrrusn
handshake	ussrssssr
handsh~	vssrssssr
handwe~	sprtssuts
handy	ts1pstruj
hand~	tm0xnosss
hang	rtrtrvrtp
hangen	rrsrsssvt
hanging	rrrurzrro
hangin~	rrrurzrro
hangt	squrrxqrs
hangt an	srvsrrrsv
hang~	rqpup1pts
hannah	stsvvqrso
hanno	qsrutrssu
hann~	prvvxmorv
happen	vrsqrsrrt
happened	ssuossqsw
happened to	sssrssqsv
happening	ssssssssu
happens	xssprsqur
happens next	vrrrsssrt
happen~	yrvlrrouu
happiness	sssussrtp
happin~	sssursrst
happy	mrpt3nssv
happy and	sssrrsssu
happy to	ptrr2pqpv
happy with	sssrwsssq
happ~	qqpu2nptu
har	ttqtsqrsu
harbor	sssrsussp
harbour	srsqstrwr
harbou~	rtrnswqvt
harb~	strlszpvs
hard	trpyqnstu
harder	ssswsssso
hardest	sssxssssp
hardes~	sssxssssp
hardware	rrrurrust
hardwa~	rrrurrust
hard~	qrrzrqsuq
hargre~	pxsrssssr
harg~	pxssssrsr
harlow	ssstsstsq
harmon~	ssssrssrv
harm~	sssrsqurv
harn~	stssssstq
harrow	sttrstssq
harrowgate	srrsssstu
harrow~	srrsssstu
harr~	utrsrrrtt
hartelijke	stsqtssst
hartelijke groet	stsqtssst
hart~	surwrmrwq
harvest	ssrqvsruq
harves~	ssrqvsrur
harv~	ssrpvsrur
has	pqoyo2smv
has 0	ssurrssss
has a	rrsrsqssy
has accepted	rrsvoqrsy
has agreed	sssrssrsu
has already	sssqssssv
has an	sssqssssv
has applied	rrspssssy
has approved	ssstsqssu
has arrived	vsssssssq
has asked	soutqzsqq
has been	2olwm3nlw
has changed	ssststssq
has chosen	sssvsrrsr
has come	ssqurqqwt
has completed	rusvsrrsr
has concluded	ssstsussr
has decided	qqrxrurrt
has ever	svsqsssss
has given	rrsqrsrsz
has gone	vsssqsrqu
has got	vsssssssp
has had	swstspssr
has invited	sq1sstssk
has just	sssssssur
has landed	uusssrssq
has made	rrsutsrss
has met	sssossssw
has moved	sqrusrssu
has not	jppwuyxpt
has now	psrxtqrru
has placed	sssqszsso
has reached	qsssssssv
has received	zssqssrso
has requested	ssusssssq
has reviewed	qrsssstsu
has run	sssussssq
has said	sustsrssr
has taken	ssstsqssu
has the	spstsrrtv
has to	ssryrvpqp
has turned	ssspysssp
has your	zrsrssssn
hass~	rssqrvrsv
hast	spowursrv
hast du	ruqurssru
hasta	vorpqwsqw
hasta el	srsssrssw
hasta que	rrqqrwrrv
hast~	uospqwtqw
hat	onkzr0tox
hat das	ssststssq
hat die	qrrvrsrrv
hat es	sssqssssu
hat gestern	sssutsssq
hat getagt	ssstsrssu
hat ihnen	rsrrturst
hat in	tsstsqqsu
hat mich	srsqsswss
hat mir	sssprsusu
hat sich	oqr0spqrx
hat sie	sstsxsrsn
hat und	ssststusq
hat uns	txssrxrrk
hatc~	tssstsssq
hate	rrrrrtyrq
hatte	rxr1sstrf
hatten	svpwom0pu
hatten sie	rtqrpszrs
hatten wir	vrtturusm
hattest	usstrswso
hattest du	sssrrsuss
hattes~	usstrswso
hatt~	ryt0om3oi
hauf~	rtsrssrsv
haup~	uvqtrrrrq
haus	jypwrrxrs
hauser	ssssssssq
hausha~	qsstswrqt
hausmeister	stsqssssu
hausme~	stsqssssu
haus~	ptssowspx
haut	ussssrssr
have	orowq1tnt
have 0	ouxqrpttt
have a	q0mvoqxqs
have agreed	susqstssr
have an	ptprqtzqt
have another	stspssssv
have any	qsswstrsr
have anything	ssstspssu
have applied	wssrsssss
have asked	rrrwrutul
have attached	vssrssrsr
have been	rpoxuzrnr
have chosen	qsswsssss
have come	sssrrsssu
have completed	rususqsss
have decided	krrzrrrr0
have done	srsqsrrsx
have everything	sssssrusr
have experience	ussssstsp
have five	ssyssssso
have gone	qqrrrwtru
have had	vsropwrrv
have heard	ssspsxsss
have it	srwovtrrr
have just	qsrrsvuss
have liked	ssswsrssq
have made	rtrrstssu
have many	susrsspvr
have met	swtqsqssr
have more	sqsqstusu
have my	srssqwrsr
have never	sssrsvssr
have no	rqrwvrsrr
have not	onpwm4wrr
have now	osrzrnrsx
have one	svutstrso
have our	ttsqsssss
have passed	ustostrst
have pleasure	ssssxssso
have reached	xssrssssp
have read	tprossvsx
have received	zrrjstssw
have reviewed	pssussssu
have seen	tssmszsss
have shown	sssvsrssr
have spoken	sossssrsy
have successfully	vssqsussr
have the	pppxvvtpt
have therefore	sssrsvssq
have to	ntqxrvrow
have two	sqstsrtst
have until	tswrstssn
have withdrawn	lrxtssssv
have you	ruou1rqps
have your	6zriyrrtf
havera	rssvsrssr
have~	suqurwrso
having	nuqyyprps
having a	susrssrss
having been	ttspursst
having considered	sssvsqsss
having you	ssswurrsp
havi~	oupzyprpt
hawa~	rrrprsrr0
hay	optwrqrrz
haza~	ssqsssssw
he	u3jvoynlv
he d	stsssorsx
he got	srslssss0
he has	rxrrsurrr
he is	swrpssrst
he ll	vysortrrq
he said	sssqstuss
he wants	sqsusrrsu
he was	srsrssssv
he will	sxsqsqrsr
he would	srsrstssu
he wrote	sssqsstsu
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
headlines	srursssss
headli~	rryrrrqrs
headquarters	stssrvrsr
headqu~	stssrvrsq
heads	rurwtqrsr
heads up	sususqssq
headset	srussssss
headse~	srussssss
headsh~	srsussttp
headteacher	stsststsp
headte~	stsststsp
head~	mtxtpwtqs
health	qrovynsut
healthcare	susstqstp
health~	surttqtsq
heal~	qtnvymtus
hear	2zofrzulr
hear about	srsqsstsu
hear back	trspssxsr
hear from	srpmt0tqt
hear how	srsssssru
hear what	sussssssr
hear you	swtrusrso
heard	prpuqxtqw
heard from	srsqssqsy
hearing	pxorrptuw
hearing from	rsssssssu
hearin~	pxpqrptvw
heart	ssrwqoqsx
hear~	rwmxnottw
heating	stsprrssw
heatin~	stsprrssw
heat~	svsqrqssw
heavily	usssssssq
heavil~	usssssssq
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
heeft	lqtzqtrqz
heef~	kpszqssq0
heer	rsrwrtqrs
hei	2qqwqtqqm
heid~	tsvqsrusp
height	sssrssssu
height~	sssurssvq
heig~	srstqsrus
heike	vsssssssp
heik~	vsssssssp
heil~	trstsstsq
heim~	sssqsstst
heisst	urstsvtsm
heis~	usstsvtsl
heiz~	trsrsqusv
hej	ruvstsurl
helaas	strrrsrrv
hela~	rtrsrtrru
held	rzqoqyrps
held at	svsrssssr
held on	strrssrru
helen	svsssrqss
helena	trsststsp
hele~	tussvsssn
helf~	qqruurrsv
heli~	stsussssp
heller	sqvsssssu
hello	yzyukmsmq
hello and	tsstssssq
hello ines	rssusrrst
hello kim	trrssvssq
hello mr	sssqrstsu
hello name	svssssqsr
hell~	zyyvkmtmq
help	opxgpru3x
help desk	rssrssr1o
help us	qtuptrssv
help with	sssprstsv
help you	qqrvrtrrx
helpdesk	ssutssrsq
helpde~	ssutssrsq
helped	srsossssy
helpful	tssrssssu
helpfu~	sssrssssu
helping	sssossusu
helpin~	sssossusu
helps	sssosrqsz
help~	tsvjtprt0
hem	srqqrtrsy
hemos	qqqyrxsrp
hemo~	upqxrwsqp
hence	rrsxsstso
henc~	rrsxsstso
hend~	sssrssssu
henrik	sssstsssq
henr~	xqrpuqsrt
her	qsnwmywnw
herald	sqsussrst
heraus~	stssssvsq
hera~	uqsussusp
herbst	qqrqrvtrw
herbst~	vrsqswssp
herb~	ypqoqysrt
herd	sssurstun
here	uq1uqmsqt
here a	usqstsrst
here are	stslssps1
here at	tusmssrsv
here for	rtrtrrrru
here is	tqukuwsrv
here the	rn1rsstrq
here to	sttkssusx
here what	vrrssrq0o
hereby	rtswsrtso
here~	qsrzrqtrr
heri~	sutsssssr
herman~	zsstssssm
herm~	zsstssssm
herr	pzqxnzrks
herr dr	sqtzvqzqg
herr nowak	qssswursp
herr pohl	srqtssssu
herr yilmaz	sssssursr
herren	uqsqrrrsw
herrn	surssrtss
herr~	vtrpqqsrw
herself	sssssurss
hersel~	sssssurss
herste~	srsrssssv
hers~	sqsrrvrsv
herv~	sqstssssv
herzlich	sstouuvpr
herzliche	tqsqqussv
herzliche grusse	tqsqqussv
herzlichen	rspswrqrw
herzlichen dank	srstusssr
herzlichen gluckwunsch	stqsssrsw
herzli~	tupoxusnu
herz~	rupqzrtov
hesita~	trssxsrsq
hesi~	srrtwurrp
het	mwwwxwojq
het contract	srssyrssp
het gesprek	sttsssssp
hett~	sssqssssw
heure	rxvruuurh
heures	qrutvrrrt
heur~	pwxrvttqk
heute	sxrupnxqr
heute noch	tssrsuvsn
heut~	sxquomxrs
hexa~	sssusrusq
hey	0p1xqxumb
hey kim	ssssssusq
hey there	ursqsssst
hi	l1zvozrkn
hi all	rrrwrpssu
hi i	spussstst
hi ines	vttrswssk
hi kim	uwrqqpsru
hi lena	srtqssuss
hi mei	strssstsq
hi name	i4mvro0up
hi robin	qssssxssq
hi stacey	txmssssss
hi theo	tssssttso
hi there	sspsqozru
hi tom	srttssusq
hibrido	sssssstsq
hibrid~	sssststsp
hibr~	sssststsp
hidden	rssrssssv
hidd~	sssmssssy
hide	tssssssqt
hier	wvztonpou
hierbij	sssuqrsst
hierbi~	sssuqrsst
hiermit	vsrptqqrw
hiermi~	vsrptqqrw
hierzu	qssvsrsss
hier~	vtvyqmopu
high	srsvrqqrw
high volume	sssqssssu
higher	sssnststw
highest	rrsxsrrrt
highes~	rrrxsqrrt
highlights	ssstssstq
high~	orrxsmsxu
hij	trrwrprru
hilf~	msvssrstw
hill	srsqswsss
hils~	ststsvsso
him	qttnrqpr5
him in	ssspssrsx
himself	strrssusr
himsel~	strrssusr
hims~	strrssusr
hin	sqtvrqrru
hin und	sssvsrusq
hing~	sssssstsq
hinter~	qwruswpqr
hint~	rxrtrvpqs
hinweis	sstssssuo
hinweise	sstssstsq
hinwei~	tutssstum
hinw~	tutssstum
hire	onnyoyzrt
hire you	sssstsusp
hired	rotxvrltu
hires	sssrsusss
hirevue	ssusssssr
hirevu~	ssusssssq
hire~	pnvwxqmtv
hiring	y1nukwssk
hiring a	ssstsrtsq
hiring and	vrsrssqqv
hiring at	tsstsstsp
hiring for	ssstswssm
hiring manager	qyssryvri
hiring managers	usssssssr
hiring process	qystrrrrq
hiring team	wxxqppqpr
hiri~	oqowkxu1r
his	q5oxnqjpz
his own	sssqssssv
historically	sssrrusss
history	srrrrtrrx
history of	sqsrssssw
histor~	rrqrqurry
hist~	rqqvptrrx
hit	srspsswsu
hiya	sqqvqwurq
ho	utqxupwqn
hoba~	ssssqsssv
hobb~	sqsusssss
hoch	rrvtrqrsv
hochachtung	utsrssssq
hochac~	utstsqtsp
hochla~	srssssssu
hochstens	sqwssssst
hochst~	sqwssssst
hoch~	rsvtrqrsu
hoe	rqxsrrrrs
hoeft	rsspswusr
hoef~	rsspswusr
hof	uuqrqwrsp
hoffe	srrqttrsv
hoffen	sssxsssso
hoffentlich	ttsrsttsq
hoffen~	ttsrsttsq
hoff~	ttrvtwrrm
hohe	surssssss
hoi	pwsouuvpr
hoja	vsssssrtq
hoja de	vsssssrtp
hoje	stussytsk
hola	nxwxoovnu
hola gonzalo	ssqrstssu
hold	qqnrpzzpu
hold a	trqtrrysp
hold the	sssuqtsst
holders	usspstssr
holder~	usspstssr
holding	rrrnv0srq
holdin~	qrqpu0rrq
holds	rrrtturrr
hold~	rqouu1rpq
hole	ssrsssssu
holen	svsusrsso
hole~	svstsrssq
holger	ssrsssrsu
holg~	ssrsssrsu
holiday	vqqozwqtm
holiday 0	ssssvsrss
holidays	trrq0rurn
holida~	vpol1vssq
holi~	vpol1vssq
hollins	ssststssq
hollis	tttrssssq
holloway	ssststtso
hollow~	ssststtso
holl~	rurswwpqo
holt	rpsrssrsx
holz	stsrsqrsv
holz~	sursssstq
home	qr0joouvz
home 0	sssssssuq
home and	tsspsssst
home exercise	suqssssss
home office	rpsrssssx
home with	srsrssssv
homeoffice	ssssssttq
homeof~	rsrsrsxtp
homes	rssusssss
homewo~	sszrssssn
home~	qqzlqqzrt
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
hook	sstussssq
hoor	usrrtrsss
hoort	wqsssussp
hoor~	xqsqsursp
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
hoped to	sssssusss
hopes	sssrsssrv
hope~	rqqtqxrqv
hoping	stsussrsr
hoping for	sssussssr
hopi~	stsussrsr
hora	sytpsrrqt
hora 0	tussssssq
hora de	sutsssssq
horair~	sussssrsr
horario	swvtsrtsk
horari~	sxvsurtsk
horas	prstwpsrv
hora~	pywtxotqj
horen	yruprqurq
hore~	ysurrquro
horizo~	ussqtsssr
hori~	ussqtsssr
horr~	qssssusss
horse	sssqssssu
horst	zrtsrrrsp
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
hot	rrtlstuxt
hotel	p0rwporrs
hotels	trsqswrtq
hote~	yxqunprrq
houd	ssssssrsu
houden	rrswqssss
houd~	ssswqsssr
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
hours in	stsstsssq
hours to	ssstsqsst
hour~	qn0n0jrxt
house	sqqkrn4zs
house and	srsrssssv
housek~	stssssqst
housing	rqqtvryso
housin~	rpqtuqysr
housto~	ssssssrrv
hous~	sopktl5xv
hove~	stsssssup
how	ro4vnoorw
how about	svssssssq
how did	srstssrsv
how i	tsuqsstsr
how it	sqspstsws
how likely	sssqsusst
how long	urvpsttsq
how many	sssqstssv
how much	rrrxrprrv
how often	sssrsssur
how the	tqrprzrrs
how to	rsrmtrsrz
how we	tsrrrrsrx
how would	srrsssssv
how you	pz3spmqoq
however	nqrwq1oru
however the	sssqsvssr
however we	rssusssss
howeve~	nqrwq1oru
howe~	nqrwq1oru
hoy	rpqyrrssv
hp	sssrrrssw
hq	tsttsssso
hr	wxjr1yrpi
hr 0	ssrwssrsp
hr business	txssssssn
hr department	rsssrsuss
hr manager	ssspswvsn
hr on	rssrsswsr
hr operations	ssssxtssn
hr service	pssustsss
hr services	rssusssss
hr shared	rtrvtrssq
hr will	tsssxsqsp
hrb	sssussssr
hrb 0	sssussssr
hrs	uqxoyrrzh
html	sssissqs4
http	rqsirrps9
http www	rqsisrps8
https	m00goms1u
https calendly	svssssssq
https meet	srrsssssv
https www	ptsprrr0q
https zoom	strsssssu
http~	m00goms1u
hub	swsqsrssq
hube~	rtrrssvss
huec~	srsussssr
huge	sssmssssz
hugo	ryrprurrt
hui	usstssrsq
huit	ssssttssq
hull	tsspssstt
human	2rrwytsoe
human resources	zrrwyyppf
humanos	uuststssn
humano~	uuststssm
huma~	1sqvztqof
humo~	pqrprrrs3
hun	sqswrtrrt
hund	rwrrsrqtt
hundred	trrvrprru
hundreds	sssossrsy
hundreds of	ssspssssx
hundre~	trrwroqrx
hund~	ssrwrnqrx
hunting	srsrssuss
huntin~	rrsqrrsrz
hunt~	uqrlrrypz
hurdle	sttsssssq
hurd~	stussssso
hurry	sssrssssu
hurr~	sssqssssu
hurts	sssussssr
hurt~	qrstssssv
husband	ussrsswsn
husband and	ussrssssr
husban~	vrsqsswsn
husb~	vrsqsswsn
hybrid	urrmvrw1i
hybrid 0	ssssssusr
hybr~	tqrlwr0zj
hydro	ssssvssso
hydrog~	tsstssssq
hydrol~	sssrqstsv
hydr~	yqstrrsrq
hygienist	ssspssrvu
hygien~	strossrvv
hygi~	strossrvv
i	rolvqz6ks
i 0	ssrstrrru
i accept	ssswusrso
i acknowledge	xssqssssq
i agree	sssrssssu
i am	somvzrsow
i apologise	ssststssq
i apologize	susussrsp
i appreciate	srrtsxtsn
i argued	sssusrrst
i asked	sssutsrss
i attach	spsrusrsv
i believe	srrsrrxrr
i ca	oqovo1wpt
i call	svsrssvsp
i came	srsmsr1ss
i can	pqnn0m2vs
i checked	srusssrss
i confirm	usssssssq
i could	rmrxvqprz
i d	nwntox4jt
i did	rsrvtoqrx
i do	ntrwrsspy
i e	stsqssssu
i expect	ursrsxssn
i feel	sssvssqss
i find	stsqstsss
i found	urrrrryrs
i get	rssurrrru
i give	sutsssssq
i got	uqsktsvsw
i guess	sssrssssu
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
i love	ssssssqsu
i m	suouun3it
i make	sssrssrsv
i may	sssussssr
i mean	sssusstsr
i mentioned	srwpssssr
i might	sssqssssu
i must	sssqsorsz
i need	soqvsowqw
i never	ssspssrsx
i now	svsqsswsn
i promised	rsryrrtrq
i put	srsrrqvsu
i read	suspssqsv
i realise	rrrtrusrs
i really	ssssusssr
i reckon	sssussssr
i recommend	sssqssssu
i refer	susvsrssp
i regret	rtsqssrsw
i run	sssnss0sr
i said	qrvvrvqqq
i saw	rrsmrsts1
i see	utsqrstsr
i send	srtpsrzsp
i sent	stsqwrrsr
i shall	vtspstuso
i should	struoxsrq
i spoke	sssustssr
i start	srspssrsx
i still	srsssruss
i suggest	swsqsqsss
i suspect	sssosstsw
i take	sssxssssp
i thank	qrsusussr
i think	prrnxsqux
i thought	stsortxss
i told	srssuussq
i took	srssvqsss
i tried	stsvsruso
i understand	srsvsrrst
i ve	xqkuox1kt
i want	qurtrsqus
i wanted	qpquqwvqu
i was	svpxrorpw
i went	rsrs0rrro
i will	sprtrtuqw
i wish	rrrwtwprr
i wo	ursnsrtsw
i work	svsrsspst
i would	qwrwslspx
i write	uqrururss
i wrote	srspssxsr
ia	rrtsssssu
iban	srrsqrtsw
ibm	sstqssssu
ice	rssqssust
ich	rlnpq16kv
ich auf	oysrsrvsp
ich bin	mtrsqrxrx
ich bitte	vsssssssq
ich brauche	srssutqst
ich den	uorryrqru
ich dir	ustrrtqsr
ich einen	ssstssusp
ich freue	stssvstsn
ich hab	rqstrprsy
ich habe	ssqvuqrqt
ich halte	sssspursw
ich hatte	ssswstsso
ich hoffe	srrqtsrsw
ich ihnen	uhrvrs1qs
ich ihre	rsssstrsu
ich in	ssssssvsp
ich kann	sssrsxrsr
ich melde	ssssryssn
ich mich	spspsrqs1
ich mit	sssqsqusv
ich mochte	spspvussu
ich muss	vwsotsrsp
ich nicht	srsrvrrst
ich sie	rutpqx2ri
ich um	vtsstsssn
ich weiss	srsssutsq
ich wurde	srssssrsv
ici	uutptrrrs
icon~	rporqrqq8
icu	ssssssusq
id	wzydzmnru
id 0	yzrhrrqrv
id and	sssrysssp
id for	svsstsssp
ida	srsursrsu
idc	ssssssyso
idea	rssurprrw
ideas	sssmssssy
idea~	rqvkrrq5r
identification	sqsrrsssw
identify	sssrssuss
identite	sssrrrrrv
identity	rusnusstt
identi~	pxvirrvpz
iden~	pxvirrvpz
idio~	qsssrstsu
idoneita	ssrurrsst
idonei~	ssrurssst
idon~	rsrsrurrv
ie	srrkssss2
iemand	rqr1srusl
iemand die	srsysssso
iema~	rpr1srwsk
ieri	sssuutstm
iets	vsswsqusm
if	rqwprvsrt
if it	sstssstsp
ignore	vrhrrsss5
igno~	uqnpqrrs3
igua~	srsussssr
ihm	sqsqstssx
ihn	uouoysqqu
ihnen	jvmv0ztjt
ihnen am	sutrrssss
ihnen auf	uqstsssss
ihnen bei	sssussssr
ihnen bis	sssssvssq
ihnen das	ssstssvso
ihnen den	stsqutssr
ihnen die	rtss0stsj
ihnen ein	srssussss
ihnen fur	utrvqprrt
ihnen gern	sruqrrxsr
ihnen heute	tsssstssp
ihnen im	sssrssssu
ihnen in	ustrsrssq
ihnen keinen	sssusssss
ihnen mit	ussqsssst
ihnen mitteilen	rrrrxqrrv
ihnen uber	srssssssw
ihnen viel	rrsvsssss
ihnen zu	sssusrssr
ihne~	kvmv0ztjt
ihr	ymlwoout0
ihr antrag	orsssqss0
ihr dossier	tssqstrsu
ihr interesse	urswrrrrs
ihr profil	upqrqqzqt
ihr team	ussssstsp
ihr termin	sossssssy
ihr verstandnis	rsrrsxssr
ihre	3pmvpqtox
ihre angaben	ussssssss
ihre anmeldung	qrsssrssy
ihre berufliche	sqstssssu
ihre bewerbung	2uoup3poh
ihre daten	tqrnrryru
ihre erfahrung	sssrssvsq
ihre mappe	vsstssrsq
ihre nachricht	sssqssssv
ihre unterlagen	zrrtqvrqn
ihrem	omsstqtyy
ihrem antrag	sssqssssx
ihren	ppovqn0rz
ihren antrag	sssprpss0
ihren namen	rssrssyso
ihren termin	rorrrrrr1
ihren weiteren	sssusssss
ihrer	xznxqoopv
ihrer bewerbung	wvqssvqqn
ihrer unterlagen	rrsrssssw
ihres	rspuqssuu
ihre~	ymlwpnuuz
ii	zrsutpq0g
ii 0	qtstsssts
iii	sssmssusw
ik	qwmumu3ms
ik bel	srsssvssr
ik had	stsrsrusr
ik heb	srryrpsss
ik het	srswtrssq
ik je	rtr1quusi
ik u	ssssssusr
ik wil	stsssussr
il	ywpvomqqv
il 0	sosovtrrx
il calendario	rtrrsurss
il colloquio	stsrsrssv
il consiglio	tsssssssq
il contratto	srrquurss
il curriculum	trsrssssv
il direttore	sssstvsso
il est	stsssrssu
il n	susrsrsss
il nostro	rtutssrsq
il posto	qutuuvrsn
il primo	trssqsrsv
il responsabile	svrtsssso
il ruolo	rssussrsr
il suo	tsqsqpyqt
il tempo	rssvsrsss
il tuo	svquqpurt
il y	rqstssusu
ill	sssqszssp
illinois	rssussusq
illino~	rssussusq
illi~	rssussusr
illust~	srrtssrsu
illu~	srrtssrsu
ilse	trrpvssts
im	o0lto0upt
im anhang	qpzquqtrs
im anschluss	tutrsssso
im auftrag	xrvuvrsqj
im buro	tysrtsrvk
im haus	nsssssusw
im herbst	qrrrrvurt
im moment	rssns0sss
im nachsten	ssxssssso
im oktober	sssrrwrsr
im original	srtsssssu
im portal	rrrsrrssy
im rennen	susqsvssq
im september	ssrssvsvo
im sommer	vssqsuusn
im team	srrsvswsn
im urlaub	tssssrrsu
im verfahren	ssvrsussp
im weiteren	qsswsssss
image	ssrusssss
images	ssspssssu
imagine	sstossssu
imagin~	rryorsrst
imag~	qqxuqpvpu
iman~	ssstsvsto
imma~	sssqssssv
immediate	rsrtrrvst
immediately	srsnsstsw
immedi~	qrrqqsysv
immer	xprxquntq
imme~	qqotpxwtt
immi~	ussrsssss
immobi~	sssrssssu
immo~	sssrstssu
impa~	srsqsussu
impegno	sqspvvwsp
impegn~	sqspwvwsn
impe~	sqrqvuwrp
impieg~	rtssstssq
impi~	rtssstssq
implementation	ssspssvss
implem~	srtmssxst
implic~	ssswsrssr
impl~	rqsprqzus
important	srumsrssw
important to	ssssssssu
import~	sqtvqoqrz
imposs~	rssusssss
impo~	qqtyqnqrz
impressed	qtrryqsru
impressive	puswsrrss
impres~	kwrvwprqw
improve	stspssssu
improving	rsssssssu
improv~	swrlrrssz
impr~	l1puunqqy
imran	syssstssm
imra~	syssstssm
in	qqpxqovtv
in 0	kmykql8vx
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
in applying	sssussssr
in april	vrsrruqss
in at	qxquuqrrr
in attesa	sssqsyssp
in august	rqrwururp
in batches	qrsrssssw
in behandeling	pssvstsss
in being	ssstsstsq
in between	sssrsvrsq
in bristol	ttssssssq
in business	tssossssv
in by	sssussssr
in computer	sssssssur
in confidence	srsrssssu
in connection	tstsssssq
in contact	vrsusrssp
in data	tssrssusq
in de	xqxqoyrop
in den	pwtuqrqts
in denver	sssrsstuq
in der	p0mvlxptu
in die	qssxrprqu
in diesem	rrrvrprrw
in dieser	rrssssrsv
in due	ssuqswrsp
in e	utssssssp
in early	sssrsussr
in een	srtusstsq
in einem	tsusrrvsp
in either	sssssussr
in employment	usssssssq
in england	usstssssp
in error	sssussssq
in fact	ssssssssu
in favor	sssrssssu
in february	1rrtqqrrp
in five	sssrsusss
in for	twuwqqqqn
in four	sustssssq
in front	tvspsrrus
in full	ssssssssu
in general	sssrssssu
in goede	wssrssssr
in good	zssqstssm
in hand	tssrsswsp
in her	sssqstsst
in het	rrwrwstsm
in his	swsssrtsp
in house	rssvssssr
in how	susrssssr
in ihrer	qrrxrrrss
in it	rrtwtrtrr
in its	ssspssssw
in january	sqrvrnyrt
in joining	vrrxrrrrq
in july	sssvsqtss
in june	rrrsrttrw
in last	ssssssttq
in leeds	srsptstur
in line	tssstsssq
in march	rrqurovyp
in may	qtskvtvqw
in mijn	ssstsrrsu
in mind	rrrvqurrt
in my	rstiuvsrx
in need	usssssqss
in november	rrsvstrtr
in october	rrr0pqurr
in on	tutrsrqqu
in one	usymrrrts
in or	srxsssssp
in order	rstpszqqs
in our	xnqxoxtns
in person	qxuqrrrst
in place	sssutsssp
in practice	sssrsusss
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
in today	usssssssq
in touch	xupqpyuop
in tray	sryqssssq
in two	srsvttrsq
in under	ssssssusq
in unser	tqsqssssw
in unsere	strpsursu
in unserem	vrqvrrsrs
in us	qssussssr
in uw	tsstssssq
in verbindung	ussssssss
in view	sssustssr
in web	sssssssuq
in week	ttstsrssq
in which	urstrtrrr
in with	rrsrrrvsu
in word	ssusssxsm
in working	tssussssr
in writing	rprw2tsri
in year	sssryssso
in your	kvxyroqtt
in zwei	trsqsqssx
inacti~	ussqsssst
inac~	ussqssssu
inbox	wrwqvqrqo
inbo~	yrwpvqrqo
inc	qpqtqqzws
inch	srvsssssq
inch~	ssssssrsu
incident	sttrssssq
incide~	sssqrrrsx
inci~	rtsprtrsw
incl	sssrqsssw
include	svsprqrsw
include you	sssussssr
included	rqqurwsqt
includes	ptsnrzrrv
includes the	ssssswssq
including	tttpsrqsv
including the	sqrurtrrt
includ~	qrrpq1qqw
inclui~	utstsxssk
inclusive	ssssssusr
inclus~	vstrsutsn
incl~	sqrtp2ppu
income	sqrjsvvsz
incomi~	rssrsstsu
incomplete	orrssrtsx
incomp~	ossssrtsx
incontro	sustssrsq
incont~	qysssrrsq
inconvenience	rtrqqyrru
inconv~	rtrqqyrru
incorporacion	ssssstvsp
incorp~	srqrvtvrr
inco~	kymlw1unx
increase	rssnussty
increase your	rsspssstv
increa~	osskusrt1
incredible	sssrssssv
incred~	sssrssssv
incr~	nsslusrt2
incumb~	sssqsstst
incu~	ssspssusu
indeed	ssrsrruvq
indefinido	sssszsssm
indefi~	srsszssso
independent	rrsosrtsx
independently	tssvsssso
indepe~	rqrvrqtrx
indeterminato	sssrxsssq
indete~	sssrzsssn
index	sssnssssz
inde~	znqm3qnoy
indicate	sssrussss
indica~	suspursrs
individual	ytrvqlqru
individual feedback	urrvrrrrs
individuals	rrrqrrttw
indivi~	0pqxqjqtw
indi~	0xpvpjqqv
induction	srsstsssu
induct~	srssturss
indulgence	ssrrsxssp
indulg~	ssrrsxssp
industrial	stsqsqvtq
industry	rsrmrqzrw
industry experts	ssssssssu
indust~	pxqjqm8qu
indu~	prrjqt9qt
ines	ozsszornr
infant~	rrswssstp
infa~	rrswssstq
infect~	rsssssssu
infere~	ssssssusq
infe~	rssxssuso
infirm~	sssrstwso
infi~	vsrorwuso
influe~	rsrusrrsu
infl~	srrssqssw
info	uzqirrps0
info in	usssssqss
inform	kxovxzpnt
inform you	kwoux0pot
informa	srsurtsss
informal	tssqrsust
informamos	mrrwsurrx
informamos de	sssusssss
informamos que	orrtrtrrx
information	pwptqpsrz
information and	stspsssst
information from	sstqsssst
information in	sssrsusss
information on	rqrssrtsv
informative	ssspssssv
informe	trsusqrst
informed	qrrxrvrrp
informed that	ossysvsso
informer	qrsuursss
informer que	rrsvurssq
informieren	sssrsvssr
informiert	ssrsssssv
inform~	mrorp2spz
info~	mqotq3roz
infra	ststsstsq
infrastructure	ssssssttq
infras~	sssssstvo
infr~	ssrurqwum
ing	uzqussssk
ingeniero	tsstssssq
ingenieur	strxsqsto
ingeni~	vrutupztg
inge~	soytsrxsl
ingles	srxtsstsm
ingles~	sttsssssq
ingl~	stytsrtsk
ingredients	srvsssssq
ingred~	sqxsssssp
ingreso	vrrtvrsso
ingres~	uqstvsrsq
ingrid	strktzqru
ingr~	tqxjvzpqs
inhabe~	pxsrssusq
inha~	mwsrsttst
inho~	trtqstssq
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
innen	krsvsrss0
innerhalb	vrrrrrrru
innerhalb von	vrrrrrrrt
innerh~	vrrrrrrru
inne~	pqsxrprqz
innofl~	sussssssq
innovation	srsussssr
innova~	qsupsrrsy
inno~	pwtorrrtx
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
inscription	urrrsrssu
inscri~	1mpvpvprt
insc~	2moypspru
inserat	ssssssusr
insera~	sssssstuq
inse~	rqqrrxttt
inside	ssuvrrqss
insieme	ysurssrsm
insiem~	ysurssrsm
insights	stsqsrtst
insigh~	rsrqrruvu
insist~	sssusvsso
insi~	trwxoppts
inso~	sssussssq
inspection	stsvsrssq
inspector	wrqqrtrvp
inspec~	wrpwqtqtq
insp~	vqpxqsqts
insta	tsssssuso
instagram	tssssstsq
instag~	tssssstsq
install	srsurssst
installation	ssssrsssu
installed	ssspssssw
installer	sssussssr
instal~	pssuvqqst
instant	tqrpsrusw
instan~	spqntsuuw
instead	pzxlprqrw
instead of	rrwtrqrru
instea~	pzxkprqrx
instin~	srwsssssp
institut	stsussttm
institut fur	stssssstp
institute	ssrussssr
institution	sussssrsr
instituto	swqstrssq
instit~	u0nusqquo
instructions	rrynrrsru
instructions and	ssvsssssq
instructor	trsusuttm
instruments	sssssussr
instru~	tqytpvqqq
inst~	ozzwpmpqr
insuff~	sssrsussr
insurance	oqrzpusts
insurance 0	sssssssuq
insurance and	ptswssssq
insura~	orr0ousts
insure	susssrssr
insured	qssrssrsx
insure~	qrrutrtrt
insu~	mrqzrttst
intake	sttttxssk
intanto	vqsqssssu
intant~	vqsqssssu
inta~	tqrrryqrs
integration	ssstsrusr
integr~	vqsiqwyst
intel	sssrssssu
intelligence	qsstssstt
intell~	qqurrrrxs
intended	svrtrrrrt
intended for	sussssrrt
intend~	swqsurqqs
intens~	tpsxsrusp
intent~	rprwsrsst
interactive	rrzmrsrru
intera~	qszlrsrrv
interc~	ssssustsq
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
interests	qssstsrsu
interet	trsvsrssr
intere~	ynmvkk8rw
interface	sssqssssv
interf~	sssqssssv
interim	rqsvuvrtn
interi~	qrrvwytri
interm~	urwrsrrsq
intern	rqtzuqttm
interna	sssussrsr
internal	spqtquvrt
international	urrsrrurs
interne	trrqstssu
internet	sqwhsrts1
internship	sssuxrsrn
internships	sssysstrm
intern~	ulpuvvuou
interpreter	stusssssp
interp~	rruvrqusq
interr~	sruotsrsv
interview	i2nwnzrpv
interview 0	smstssqty
interview and	rwqrstrrs
interview at	ovrpsrrux
interview by	srssssusr
interview for	o30oq0ppf
interview has	sxssssssn
interview i	ssssvstso
interview in	sstsssssp
interview is	svrpsusst
interview on	strurpqtu
interview panel	srsqssssw
interview questions	sssssssru
interview stage	rpsvssssu
interview to	stssssstq
interview tomorrow	sqsrsrssx
interview we	ssustssso
interview will	tyrrssssn
interview with	r0nrqorrz
interview you	rwrsrqqus
interviewed	ooqto0ssx
interviewed for	ssssssssu
interviewed well	srsosrssz
interviewer	rxrsrqrru
interviewers	rvrqqyrrs
interviewing	myqsqzptr
interviewing for	rusrs0ssl
interviewing with	rwsssqssr
interviews	utlvqynws
interviews and	swsusqsto
interviews are	yqspsxssl
interviews at	sssssytsl
interviews for	qvrtrurrq
interviews in	sqsqssssv
interviews on	sssqsqssw
interviews will	tysrsqstn
interviews with	srtssssvo
intervju	ssssssrsu
interv~	l2lxm0oqv
inte~	k2msn0squ
intima~	tsstrvsso
inti~	urstrvrsq
into	ttowmyqox
into a	rvrsrsqru
into it	susvsrsso
into our	vsssstrsp
into the	wopoqyqqx
into this	susssrssr
into your	rssrrrrrw
intro	syqrsswsm
introduce	rurtrrurq
introduce you	susssstsq
introduction	sssrssssu
introductions	srssssssu
introd~	puqvqqyqu
intr~	ozouom2ov
intu~	rssvsrstr
invented	sttstsssq
inventory	ssusssssr
invent~	rsyptrsrr
invern~	srrnsrwsw
invest	srsqssssw
invested	qssxsrsss
invested in	rsswsssss
investiert	rssusssss
investigator	sssvssssp
investment	rrrvrsrrv
investors	sssrssssu
invest~	nrryqyqpu
inve~	lqyxrquou
inviata	wsssssssr
inviato	urrtssssr
inviat~	xrrsrrrrt
invitation	rwxnrqrsv
invitation to	srtpsssuu
invita~	p1xlonsq1
invite	n0ymsprox
invite a	srtrstssq
invite with	russssssr
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
invi~	n02npnppy
invoice	rrxyrrqro
invoic~	qqxxrqprs
involved	ssssssssv
involv~	susosrssx
invo~	qsyvqnprv
inzwischen	qrsvsrvsr
inzwis~	qrsvsrvsr
inzw~	qrsvsrvsr
io	rsr1rsrrp
ios	sssvssssp
iphone	rur0ssrsl
ipho~	rur0ssrsl
iqbal	srrsssrsu
iqba~	srrsssrsu
ireland	stsrsssus
irelan~	stsrsssus
irel~	stsrsssus
irene	stutssssp
iren~	swttssrsm
irgend~	srrrsvusr
irge~	srrrsvusr
iris	tssjusssy
irish	ssslssss0
iris~	sssksssu0
iron	psswssssr
iron~	surrrussr
irvi~	sssssswos
is	qonyp2snv
is 0	wtoj5pspu
is a	p10wpirmt
is about	rsssssssu
is already	ssssssssu
is an	zprlrvrsw
is and	srsusssss
is approved	sssssqssv
is as	sssszsrso
is at	svsntqpsy
is attached	ruoowrtrw
is authorised	susrssssr
is available	qqvwursqq
is back	sssqrttst
is being	vwrkrvrrs
is below	ssssssrsu
is best	svssssssq
is booked	sqqsssssy
is by	strqssssu
is closed	sssrsrssv
is coming	sosqusrsy
is committed	ttsrsssxm
is complete	xrqxrurrm
is conditional	ssssysssn
is confirmed	rvrrqsrrw
is contingent	sssszsssm
is currently	wssmsvsss
is de	svrusssso
is done	tnsqszsss
is due	sssrqrssx
is een	rssvsstsq
is er	stsssussq
is final	sssvsqssr
is fine	sr0oustsn
is for	stsqsssst
is free	sqvpsssvs
is from	vssrssssq
is full	sssusrqsu
is going	trrusrsst
is gone	sssussssr
is good	smrsssss0
is half	strrssssu
is here	tusstsstn
is hereby	sssussssq
is how	sssqsstst
is in	3spkryros
is incomplete	qssssrssx
is it	srsqssrtw
is just	tssqssssu
is limited	sussssssr
is looking	sssossxym
is made	sssussssr
is making	sssrsvssq
is mise	sssrutssq
is much	susqsssst
is my	srrrrsssw
is needed	srtsrwrrq
is never	sssvssssp
is next	rqstssssw
is no	prvuqusqu
is not	opnxrztox
is nothing	sssqstsst
is now	xryoqssqs
is off	susqsuwsn
is ok	urstssrsr
is on	voqjsxtsy
is one	rrrsvsrrt
is only	stsqrrtsv
is open	stssssqtt
is our	srtrxrrrq
is out	srrortssx
is over	rrrrrwtst
is person	sssrssysn
is pleased	sssswsssp
is presently	sssqsvsss
is provided	srsstssvp
is ready	srtrrqqry
is received	xsssssssp
is required	urttrrrrs
is reviewing	qsssssssu
is safe	srsrrusst
is scheduled	swtqprrrw
is seeking	ssssssusr
is set	rqssssssv
is someone	ssssssusq
is still	srrgtyxru
is subject	rrrqyrrrt
is taking	qssrsyrss
is that	qqqvssrrx
is the	sq1lutopx
is there	srtnptssz
is therefore	sssussssr
is this	qssnuswss
is to	zqpspzppt
is under	ussnsxssr
is up	sssqwrsss
is valid	sssrrusst
is very	sussssssr
is waiting	trrsrsssv
is what	usrnrstsv
is where	sqssusssu
is with	urrsrwsrq
is worth	ssssssusr
is your	srsovsrsu
is yours	rrssyrrrr
iscrizione	qsrstsssu
ish	sssstsruq
isla	vssssssqr
island	qrussvrtq
isla~	prttrusst
israel	sssssssvs
isra~	sssssssvs
isso	susurvrro
issue	qrzjovtpz
issue 0	sqxrrsqst
issued	sssousrsw
issues	tssossssw
issu~	ss0jpqtq1
ist	2rnvlvqnw
ist am	soqrrsss1
ist angekommen	vrsrsrsss
ist auch	sssssussq
ist auf	sssusrssr
ist bei	srrusqrrw
ist bis	urrtrprsw
ist da	2rsnsrrvn
ist der	rurqortsz
ist die	strussssr
ist ein	srsrssust
ist eine	spwtrtrrs
ist eingegangen	rsssssssw
ist fur	tqspsrusw
ist im	stsusrrsr
ist in	sssrssuss
ist leider	sttssqsst
ist mit	stsrtsuso
ist nach	sqsvssssr
ist nicht	ssttsttsp
ist noch	srsurrrsu
ist uns	ruswrrssp
ista~	tssossusu
isto	ussyssssm
istrut~	tsrussssr
istr~	tssussssq
it	sn1xskptt
it 0	srtpwrtsq
it a	rpqx1nrpu
it about	srssssssu
it after	sssssussp
it again	uqunxrsrq
it all	ssrpqwrrv
it an	spssssssv
it and	rtyosouru
it any	ssstsqssu
it as	pwxupoqrv
it back	rq1o0rqrm
it be	rsssstusr
it been	yqqoqxowr
it before	ttwssrssp
it but	ssssssssu
it by	rwtosrrrv
it ca	sspsssssw
it came	sssssrssu
it can	0rrnsrrrt
it d	susosstsu
it does	rrrtrurrw
it down	stsrxsrsr
it easy	ssurssstq
it either	sssrsussr
it for	qsqrrttrv
it from	rrsxroprw
it further	sssossssx
it gets	sssqsuusr
it goes	svsqsuqsr
it gone	srsnsssty
it good	sssq0srso
it got	ursrssssr
it has	vptttrrpu
it i	ssstsussp
it in	wpwkyrsrs
it is	pyryprqnv
it just	tsspsrssv
it ll	qytqrwqqq
it looks	svssssrtp
it makes	sssursssr
it may	qsrqsxqsu
it must	ssvssstsq
it needs	rvsqsssss
it no	sssqsrrsw
it not	qtrpq3qqs
it now	usstsrsss
it off	rssrtpssy
it on	ytsjtpsrx
it one	sssssussq
it only	ssspswsss
it out	rrttvqpst
it over	soss1wrqn
it really	svsrssssq
it recruiter	ssssssvsr
it right	ssspsusss
it seems	sssrssrsw
it should	sswqssrst
it so	vtstsqssq
it soon	usssssssr
it takes	totntnrs4
it that	srsrssuss
it the	sssptusst
it there	ssr0rsrso
it through	qvspsusss
it to	0m3xpnopq
it together	sstssssup
it too	sssqsstts
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
iter	sstqsssst
its	proxn1sqs
its first	sussssrsr
its meeting	ststtrssq
its name	ssssssqwq
its next	rsspssvst
its own	tssusrssq
its place	srsrssssu
itself	rttqrsvss
itse~	rttqrsvss
iv	ssssusssq
j	pwoysnupw
j 0	swrrrsrss
j ai	svozsmvqr
j aimerais	sruqstsst
ja	rpmx2ovnt
jaar	prqvusprx
jaarcontract	srssvrrss
jaarco~	srssvrrss
jaar~	rrrrvrrrv
jack~	rtrryrqsr
jaco~	ssssssurr
jade	ttrtssssp
jahr	qmovrvsq0
jahre	rssouqutu
jahren	qprrrrur0
jahres~	qrrsxrsrt
jahr~	mnquynxsx
jamais	trstsqssu
jama~	trssrqssv
james	sssqsttsr
jame~	sssqsttsr
jamie	rsttssssq
jami~	rsttssssq
jan	qxrmtyqrs
jan 0	qssrssrsw
jana	srtrsrrsv
jane	sssosrtsx
jane~	rtsussrss
jann~	vrrqsrssu
jansen	srsptsssv
jans~	srsrusrst
januar	roqzwqrtq
januari	sstutttsm
january	qojvzyrrt
january 0	rsrovusrs
januar~	pokvzysrs
janu~	qmjw0xrss
janvier	stsrtxttl
janvie~	stsqtyttk
janv~	stsqtyttk
japanese	srsusssss
japane~	srsusssss
japa~	rtsussssr
jasm~	sustrsssp
jasper	sosstsrsx
jasp~	sosstsrsx
java	qsxrrrwtm
java 0	sstsssusq
java developer	stssssstq
jd	rsqrss2sm
je	ztwtkxsir
je 0	srxstsssn
je bent	rptvutrsp
je brief	utsrssssq
je cv	rtsvssssq
je dat	rrrssqssw
je de	sstsvssso
je een	utwrrsusm
je garde	uqsrsrrsw
je gegevens	srsqssssv
je graag	sursxsssm
je hebt	stttsprsu
je het	srsrsurst
je hoort	srsssvssr
je in	tustssrso
je le	sqrrsrssy
je mag	rrsrustss
je me	rrsrrswss
je met	rsrrssssv
je n	srswstrsp
je ne	ssstszssn
je nog	rssoswuss
je op	trsustssp
je profiel	urrssstsr
je sollicitatie	yrrwssrrm
je suis	rwrsrrrsu
je t	trsssussr
je te	rptttrqrw
je vous	rtpuq0upn
jean	sussssssr
jean~	sssrsussr
jede	uqtrsssup
jeden	urrursysm
jeder	sturstuso
jederzeit	tqrsrrusv
jederz~	tqrsrrusv
jedes	ursrsussr
jede~	wmvtpt2qk
jedoch	rssvssrss
jedo~	rssvssrss
jefa	ssspssssv
jefe	rtrqusvsq
jefe de	rurstsvsn
jell~	sstpsqrsx
jemand	qtrqqvqrz
jemand anderen	sssssrssu
jemanden	rqrwrq0ro
jemanden fur	srspssxss
jemand~	rpryqp0rp
jema~	pppvou0pw
jenny	srsrssrrx
jenn~	srsqsurrv
jeremy	ssssqsssv
jere~	srsqqusst
jeroen	ssssstssq
jero~	strssussp
jersey	rsssssrvr
jers~	rssrrsqyq
jess	rsstusssr
jessica	wprssruss
jessic~	wprssruss
jess~	wpsssrusr
jette	ssrsq0ssn
jett~	srrsq0sso
jetzigen	stsssttsq
jetzt	vnpsppo3v
jetz~	wnosopp3v
jeudi	puxnqssry
jeudi 0	rsurrrrrv
jeud~	puxnqssry
jeweils	sssssrsvq
jeweil~	sssssqryp
jewe~	strrrprxt
ji	vstsssssn
jij	oqusotuqz
jim	sssqssrsy
jo	srsnqrqwy
joan	sssvvqssp
joana	stusssusn
joan~	rvtrwsusl
joaqui~	ssstssssq
joaq~	ssstssssq
job	ornwokv6t
job 0	ussrssstr
job ad	sssosstsv
job ads	sssssss0l
job alert	sssrsss3j
job alerts	sssrssrtu
job and	vsstssusn
job application	ssssssssu
job as	ussrssssr
job at	sswpsqtst
job board	sqsrssvss
job description	qsrnsr2rs
job is	rxrttqrqs
job market	sqsrssrxr
job or	sssssussq
job posting	sssssssuq
job postings	sssssssmy
job search	lss0sssss
job seekers	sssssssru
job title	trrqrtxsp
job to	ssswssssq
job was	ssstsstsq
jobage~	sssssssxp
joba~	srsrssr0o
jobb~	rssvssssr
jobs	zpphpon9w
jobs and	ssssssqut
jobs at	stsvsssso
jobs for	ssssssswq
jobs in	srspsss2l
jobs match	sssssssxp
jobs~	sorrrrrxv
joe	ussqsqrsv
joel	sssssussq
johann~	ststssssq
joha~	swstvsssl
john~	swsqsqsss
join	uzni4opqw
join on	stssvssso
join our	vrsrtrrqt
join the	vsrtrrrrr
join us	sprpyrrrv
joindr~	sussssssr
joined	srrrsrsxq
joiners	tstosrssv
joiner~	tstnsrssw
joining	wtqwysqsh
joining our	ussssssss
joining the	srsurssst
joining us	vsssvsrso
joinin~	wtouxrurk
joins	srtrqsssw
joint	qovstqtrv
jointe	rsqrtsssw
join~	wnvrxlsts
joli~	utsrrsssq
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
jou	sssvsvstk
jour	stsqrrust
journal	usvnsssss
journa~	urvqsssss
journee	survsrrsr
journey	ssrusssst
journe~	svpzrpqrs
jours	wqrlxwsqs
jour~	yqqwwpqos
jouw	trswsssso
jpg	rusqsssst
jr	usssrsssr
jr 0	usssssssr
jude	stsqssssu
judge	trsrsusss
judged	ttsqsstsr
judgement	ssyssqssp
judgem~	sryssqssr
judges	srvrsssst
judg~	tqzsqqrqu
judicial	sssussssr
judici~	sssutsssq
judith	ttsrstssq
judi~	tssustrsp
jueves	rwrprrsrv
juev~	rwrprrsrw
jugend~	rssrrsutq
juge~	ssrprtuts
juillet	qurwrrrrs
juille~	quswrrrrs
juil~	quswrrrrs
juin	qspvurrrv
jul	susqsrsst
jul 0	susqsrsst
jule	vqtsrsssr
jule~	ssstssrvp
juli	qupluyqqy
juli~	ssqstorrz
july	otpjv0quv
july 0	pzqmxrrtr
july at	sosrssrty
jump~	qvssssrss
june	soom0xuru
june 0	pxqoyttqq
june and	rrstrurrt
june at	sqqstsssx
jung~	rsrvsrqsu
juni	ryslmvqtx
juni 0	rysrsrrsp
juni om	srrsssssx
junio	sstsutssp
junior	suyvqpn5f
junior~	ssstsssur
junipe~	srtsstssq
juni~	qs1spsm5h
junk	ursrsstsr
junk folder	ussrssssr
junto	susqsussq
junto con	tusrssssq
junt~	tusqstssq
jurgen	ssssusssr
jurg~	ssssusssr
juridi~	qsuvsssso
jurist~	uttssssso
juri~	rsxstussk
jury	urquouqqv
jury service	sssrqtssv
jusqu	rnrmszrrz
jusqu a	rrrqrzrrt
jusqu au	sprqssrs0
jusq~	snrls0rsz
just	tqqhs3tst
just 0	sssossssx
just a	uqvlqyqsu
just confirming	usssssssq
just got	srustsrsr
just like	sssqssust
just one	ssrrssssv
just posted	sssssssyn
just put	sssrtssvr
just so	sssrssssu
just the	srvtssrrs
just to	syrtrsrro
juste	swsustrsn
justic~	ussrstssq
justif~	torstrrsy
just~	yspwqprps
k	nuxquqqsv
kaffee	rvrqrrsrv
kaff~	qxqnsqzrs
kafka	stssssusq
kafk~	stssssusq
kalender	rwsssrssr
kalend~	rsrrtqrsx
kale~	rsrrtqrsx
kalk~	rwrrstssq
kalt~	oxssussso
kam	wqstrrssr
kamen	vssrsrssr
kame~	uvrjstssx
kan	xxmvppqrs
kan je	susrtsuso
kandidaat	srtuqsqqv
kandidat	sssrssssu
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
karl	sssssrssu
karrie~	tqqvrrrut
karr~	tqqvrrrut
karte	rursrstst
karthik	ssstsstsq
karthi~	ssstsstsq
kart~	pvquqpuru
kase~	sssvssusn
kasse	sovsssrsu
kassel	stssssusq
kass~	tnxorsstv
kast~	utsqtrssq
kath~	rwsrsqwsp
katja	srsrssssu
katj~	srsrssssu
katr~	ssssssvsp
kaufma~	ssssssusp
kauf~	wsstssusl
kayl~	rrtsrsssu
keen	ryspssusp
keen to	swsrssuso
keep	pmqvo3qrv
keep an	vssxssssm
keep in	sssusrsss
keep it	srsnrwrtv
keep the	rsumssquw
keep us	rssrssssv
keep you	rrrrq2rrr
keep your	msrvr2qps
keeper	rssssusss
keeping	srswrusrp
keepin~	srrwrxsqo
keep~	qqtwqyspq
keer	tusrrrvsq
kein	qpvxpszpo
keine	pqtqs0spt
keinen	oqrwquqqz
keinen platz	sssmsnss3
kein~	nqowr0spw
keit~	sssusssss
kell~	rpsuxtrun
kels~	srusssssq
kemp~	srsussstq
ken	svtmtsqsv
kennen	rpqrrrwrw
kennenlernen	pysrqrsrt
kennenlernen und	stssssssq
kennen~	q1xpqrurk
kennis	stsvsrssq
kennis~	rusrsssss
kennt	ssswrstsq
kenntn~	srswsrssr
kennziffer	wsssssssp
kennziffer 0	wsssssssq
kennzi~	wssussrso
kenn~	y0r0nluok
kent	trssssusr
kept	vpqtp0pqt
kept on	sssqssssu
kern	susrrssst
kern~	sssrssssw
kerstin	ssssttrsq
kersti~	ssssttrsq
kers~	stspstrsu
kessler	srsrsqssx
kessle~	srsrsqssx
kess~	sssrsqssw
kestrel	vqstuqqru
kestre~	vqsvtpqrs
kest~	vqrvupprt
kettle~	sssusstsp
kett~	tstwtrtrl
keuze	trssssssu
keuz~	trssssssu
kevin	tssvrrrss
kevi~	tssurrrss
key	trslzrssu
keyboard	squtsssss
keyboa~	squtsssss
keyb~	squtsssss
keys	srssrsssv
kg	wrswsqsso
ki	srvrrrsss
kia	sssstusun
kia ora	sssstusun
kick	stsrssssu
kick~	ursqstrts
kid	rxrsrsssq
kidd~	prsprssr2
kids	sustrsrsr
kiel	rssrssvsr
kieran	srruusssq
kier~	srrusssvq
kiezen	rsswsqssr
kiez~	rsswsqssr
kijken	utsrstssp
kijk~	wusrstssn
kim	wrrsqqsrw
kim i	ssssssvsp
kim thank	qsstsrssv
kim thanks	svstssssq
kin	ssssusssr
kind	1zntnosnu
kind of	trrtrrrru
kind regards	yyqxqssph
kinder	sqsussssu
kinder~	pquwrqrru
kindly	p01nzpxpd
kindly complete	qrysssssq
kindly note	trstrwrso
kind~	ly0uxlqms
kine~	sssssssvn
kingdom	utsssssrq
kingdo~	utsssssrq
king~	wrrrrtqqu
kirche~	rrsusqtur
kirc~	rtsusqtup
kirsty	tqssxsssn
kirs~	tsrvwsrsm
kit	ruprsrtrv
kita	russsruwn
kita~	ssstprssw
kitchen	wrstprssr
kitchens	urtsuttsm
kitche~	vqswqrvso
kitc~	vqswqrvso
kl	rstvsssto
klaar	rstorrrsz
klaa~	qrvtrqrrw
klan~	trtussrsq
klappt	rutsssrss
klap~	rutsssrss
klar	sssrssvsp
klar~	utssqvrso
klasse	utttssssp
klas~	uttvrqrrq
kleine	svvqrrsrq
kleinen	susrsssss
kleine~	sxvprrrrr
klei~	u01kpqqqs
klet~	stqrqsqq0
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
knee	sssssrtsu
knew	sssutsrss
knives	svqvssssp
kniv~	svqvssssp
knocking	sssqssssu
knocki~	sssqssssu
knoc~	rtvqssssr
know	qpnwt1umt
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
know this	ssrrssssu
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
koch~	srsrssssu
koffie	turrssvso
koff~	uurrssusn
kofi	tvsmsstsu
kolb~	ssswssssp
kollege	rssssrtsu
kollegen	trrwqqtsr
kollegialen	srstssusq
kollegialen grussen	srstssusq
kollegin	woqvrqwrs
kolleginnen	srrsrrwst
kolleginnen und	sssrsrstu
kolleg~	sooyoo3rs
koll~	nonypo4sw
koln	ssssssusr
kom	rxryrqtsm
kom je	stsvtruso
komen	ttqtrrrrv
kome~	wsptrqrru
komm	ruqnsq1rs
komm doch	ssrssrssv
komme	tvssstrso
kommen	xxnqvrsor
kommen sie	qwqqvqsru
kommen unaufgefordert	sssqsusss
kommen wir	sruussssp
kommenden	utsssssso
kommen~	tysssursl
kommission	ruqsvqrru
kommis~	ruqturrrs
kommt	shquwxoux
kommun~	rsssssuup
komm~	txksrzpqu
komp~	urrrrprrz
komt	qorprtvsz
konditionen	sssszsssm
kondit~	srvszsssk
kond~	sruszsssl
kong	swsqsqsss
kong~	sssrssusr
konk~	srsvssssq
konnen	munv0vopt
konnen dass	ssssysssn
konnen sie	s0qpwoqtr
konnen wir	oosps2qqy
konnte	qoqwrupry
konnten	srwrnqyrs
konnten sie	rrxprryrq
konnten wir	sssspsssw
konnte~	rrxqoqzrs
konn~	opqw1prqv
konstr~	ststsssso
kons~	tqssrsssu
kontakt	wrssssuso
kontak~	1qrsrrtso
konto	orrsrswut
kont~	xkpuqqutx
konzept	srtvssssp
konzep~	srtvssssp
konz~	sqxvststm
kop	ttsosszso
kopf	srstsrssu
kopie	ussrssssr
kopi~	urrrsssts
kore~	susrsssss
korte	svssssssq
kort~	sustsstsp
kosten	rrxsssssq
kostenlos	ssrsssrut
kosten~	rrrrrsrys
kost~	pqyoqprzt
kotlin	ssussstsq
kotl~	ssussstsq
kova~	ssswsorss
kowalczyk	twsrrrtsp
kowalc~	twsrrrtsp
kowa~	twtrsrusm
kranich	sustssssq
kranic~	sustssssq
krankenkasse	rrssssssw
kranke~	rqsrrtrsx
krankh~	rsspwsssu
kranz	sussssssr
kran~	pwrluuuqv
kredit~	ssspssssx
kred~	ssspssssx
kreis	susvstssn
krei~	sxpvrttwi
kreu~	urstssssq
kriegst	srstysrso
kriegs~	srstysrso
krie~	rqurzrqsq
krijgen	vrtussssp
krijge~	vrtussssp
krij~	xrsurqrrr
kris~	sttsssssq
kriter~	sssssssuq
krit~	sssssssuq
kuchen	rsrqssssy
kuchen~	ttsnsruvs
kuch~	ssqprqtvx
kuhl~	rrsrrqrrz
kuhn	vqusswssl
kultur~	ttsssssto
kult~	ttssssstn
kumar	rsssssusr
kuma~	rsssssuvo
kun	rwqpusrru
kun je	rvqpvsrru
kunde	rprtvrqrw
kunden	suvusqysi
kunden~	sqsrrvrtt
kundigen	rssrswrsr
kundig~	rrrnrwtrv
kund~	nppurywrt
kunfti~	rrssrussu
kunf~	rrssrussu
kunnen	qsruqsqrx
kunnen we	qtsurssst
kunn~	qvrprstrw
kuns~	sssssrssu
kunt	tqrqyprrv
kurs	rmrrsrss2
kurs~	qnutsussu
kurz	qypnwrrqv
kurz bescheid	strsssssu
kurze	qvyrrwssi
kurzen	sswssssso
kurzes	svttsrsso
kurzfristig	swssssssq
kurzfr~	swssssssq
kurz~	mwynmxzos
kust~	vtsrssstn
kw	sssqpqss0
kw 0	sssqpqss0
kwabena	stssrsqsu
kwaben~	stssrsqsu
kwab~	stssrsqsu
kwam	sssvstusm
kwame	ssssststq
kwam~	ssststtto
kwar~	sursrwrsp
kyle	tstststso
l	zvxspppkt
l 0	stsrtstsq
l agence	rqrsstusu
l an	rsswsrssq
l attente	sssssussp
l autre	rrstsrssu
l echange	stusssssp
l elenco	ssssssssu
l emploi	sustssssp
l employeur	tsssssssq
l entretien	svsqstssq
l equipe	xurrtturl
l heure	sqrsvvusm
l ho	vssossuss
l incontro	sustssrsr
l issue	sstustssp
l offre	trsusrsss
la	2vktozokv
la base	sussrrusq
la bolsa	sstrttssp
la carta	rqrswsrst
la comision	rssusrsss
la commission	rssqsrssx
la commissione	ssrusqssu
la convocatoria	srstsussq
la decision	srsosussx
la direction	rrrtstrsu
la entrevista	stssrrrru
la fin	stsrsyssn
la fonction	ssttssssq
la graduatoria	sssrsusst
la lettera	tstswsssn
la lista	ssrqsusst
la liste	rrrsrwrrs
la manana	rusrsssst
la misma	uussssssp
la nostra	ssstttssq
la oferta	wsspursss
la persona	rrsxsrssr
la place	rtrwvqrrp
la plaza	usttsussm
la posizione	wsxsssrsl
la premiere	rttstsssp
la presente	xqttusssl
la primera	ssstsussq
la prova	svxqtsssn
la prueba	srwtssssp
la qualite	rrsssqssx
la que	sssvsussn
la rentree	sssutussp
la ricerca	srsrstutq
la ringraziamo	ursssssst
la ringrazio	rrswsrtsr
la s	qurustssq
la segreteria	stsvssssp
la semaine	sssssvtsn
la siguiente	ststssssp
la sua	yprrpyqqs
la suite	usswuqssm
la tua	vrrsrqsru
laat	svtpuvssm
laatste	rrtssussr
laatst~	rrtssussr
laat~	rrussussp
lab	rxshsqp3v
labell~	sstpssrsu
labe~	sruqssrsv
labor	stsqsrtuq
laboratory	ussqssssr
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
laden	qxuwonrsv
laden sie	rsrrrrrtw
laden wir	rsvrrrrrw
lade~	pyuuonurt
lads	rrruuwprr
ladu~	ssvsssssq
lady	rqryrrrru
lag	vrssssrsr
lage~	suqrrquyp
lagos	srsrtrssv
lago~	srsrtrssv
laid	srswssqsr
laisse~	srsssvssr
lais~	srsssusss
lake	vsspsturr
lakeshore	sssssussq
lakesh~	stsssussp
lake~	ttursvrso
lamb	srssssssu
lamb~	svsutsusl
lamentamos	sssrssssu
lament~	rtsrssssv
lame~	rtsrssssv
lamp~	susssrrss
lance	sssrssrsu
lanc~	rsspssrsy
land	sqturuqst
landed	vvstvrrsj
landed in	susssrssr
landes~	stssrysvk
landin~	ssswssssp
landkreis	ssurstssq
landkr~	ssuqsussq
landlord	rrslrxssy
landlord has	sssqssssw
landlo~	rrskqxtsy
landratsamt	rwrtssssp
landra~	rwrtssssp
lands	srsssussr
land~	mqptr2sut
lane	syrqwsrsn
lang	swrtsqtsq
lange	rqqwqwpqu
langer	qrsvrwrrq
langs	strrssrsu
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
larch	tssqstssr
larc~	urrqstsss
large	rpqvrurts
larger	sssqsqssw
larg~	rrpuqvqtv
larksp~	sssrsussq
lark~	suvvrutrj
las	oywvoqnpz
las 0	ryuoqqprx
las molestias	strsrrssv
las personas	tssussssq
lasc~	ussqrwrss
lass	rqstrtrsu
lassen	wqvsrstqq
lasst	rtryrtrrn
lasst sich	suststssn
lass~	spu1rwuqj
last	ptkwoyuts
last 0	rtrnrryvq
last day	usspssrtt
last night	rrqzvlsrt
last place	susqsttsr
last three	susrvsusm
last thursday	sssusussp
last time	urupssrsu
last two	susrsussp
last week	ttqsswpqs
last year	qqrkr0wtu
lasts	sqspsvrsw
last~	qpusrurrv
late	pypzrlsvq
late and	svrvsrrsp
laten	usrvrsrrq
later	tyzjupsor
later than	stvqxwrsj
latera~	sstussssq
latest	sqsktwtn1
late~	qq0utqrlu
lati~	stsrusssq
latt~	sssusstsr
laufenden	sstpsxssr
laufen~	rqsprwrru
lauft	vqropystt
lauf~	vmtkozsrz
laugh	ssrwssrsr
laug~	rsqxrrsrs
launch	sssssrssu
launch~	sssqssssw
laun~	rsurrrsrv
laura	tsstssssq
lauren	ussrssssr
laurent	ssssssrsu
lauren~	rtsssrrtu
laur~	wsrtroqut
laut	srrzqsssp
lava~	rssrtsuss
lavora~	rrsnstssy
lavoro	ssurssssr
lavo~	rsurrrrsx
law	trtuqpstt
lawy~	sssqurssu
lay	sttvssrso
layo~	rssrssrqx
le	nwyuoymmv
le 0	nvvnwtpqx
le cadre	sswssssso
le chiediamo	srwsssssp
le comite	strrstssu
le contrat	sssszsssn
le informamos	rssvsssss
le jury	qsrusurrr
le lien	vqvrsrrss
le mardi	sussssssq
le meas	susstssso
le monde	srstsussq
le plaisir	ssssussst
le point	rnrqtxssv
le poste	vvrxqxqqj
le recrutement	rsstswssp
le service	ussrsssss
le temps	srsussssq
lea	trvrsuuuk
lead	nunvmj33r
lead and	sruqssssu
lead by	sssqssvsr
lead position	rssqssrsv
lead to	sssursrst
leader	rtqwsvrrr
leaders	utsrsstsq
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
learn the	sqssuusss
learned	srsvrvqup
learne~	rtrvruqup
learning	vtrtspxzh
learning about	sssrssssu
learning and	sssssssvr
learning engineer	tssstsrzk
learni~	vprtsp00g
lear~	qpnvpov3r
lease	srsqrwssu
leasing	tssussqsr
leasin~	tssussqsr
least	npyxtprqv
least 0	srsqssssv
least three	sqsrssssv
leas~	noxrsurqx
leathe~	ussrsrsss
leat~	ussrsrsss
leave	sknvvwqwr
leave a	spsrstssw
leave and	ttsrvussl
leave it	tsszssstj
leave the	rrsrsvstt
leave your	srsssssqv
leavers	ssspssssu
leaver~	ssspssssv
leaves	sssrssrsu
leaving	rsrlrtvrx
leavin~	rsrlrtvrx
leav~	slnusxtvt
lebenslauf	woplqqyrz
lebens~	xpojprxxx
lebe~	xonkpryxx
lech~	ssvussssn
lecture	ustqsrsrs
lecturer	srtsussvn
lecturer in	sstsussvm
lectur~	ursuvqrwl
lect~	tsrtvpqvo
led	svstsrssr
ledger	rqssssstv
ledg~	rpstssrtw
lee	sussssssr
leeds	rqrwrntws
leed~	rqrwrnuws
leer	wsspsursr
leer~	wrtsusssm
left	oxuqquvpq
left in	ssuqsvtsp
left off	rssqsstsu
left the	swsrsruso
leg	srssssssu
legacy	sssrsssvq
legal	osskwq2rt
legal notice	sssqssrsw
legal secretary	ssssssttp
lega~	otrmtp1ut
legen	rtvurrsrp
lege~	utvtsrrro
legg~	xrtptrrss
legislation	rssusssss
legisl~	rstusssss
legitimate	sssrssusr
legiti~	sssqssust
lehrli~	srstusssq
lehrstelle	rtsurrssr
lehrst~	susutrsso
lehr~	rpwtvrtpr
lei	srstrvqrt
leicht	sssussssr
leic~	srsvsrtsq
leid	rqr1qprst
leider	krswtxpoy
leider absagen	svstssssp
leider haben	sssvssssq
leider hat	sssqssssu
leider keinen	sssqssssx
leider konnen	sssossssx
leider mitteilen	rssusssss
leider mussen	rusrssssu
leider nicht	qsqxurrrs
leider noch	sswrsrssr
leido	xssrsrssq
leid~	mqrxtxooz
leipzig	sqssssrtw
leipzi~	spssssstv
leip~	spssssstv
leistu~	ssqtsstst
leisure	susussssp
leisur~	susussssp
leis~	ruqvrrtsr
leiter	rursrswtn
leitung	srutsrusp
leitun~	uquusquso
leit~	rxrpqo2sp
lekk~	twsqssssp
lektor~	sussssssq
lekt~	sutsssssq
lema~	srtsssusq
lembre~	sturssssr
lemb~	stursssss
lemo~	ssrsssssu
lena	suvwsrtsj
lender	sssrrsssw
lenders	sssqrsssw
lender~	sssqrsssw
lend~	srqpqsss0
length	sstpsurst
length of	srsqsusst
leng~	rsupstrst
lenn~	srsustssq
lenz	sssssqtst
leo	vsurssrsp
leonie	rrsrsqstv
leon~	turqsqstt
lernen	sussssssr
lern~	rowrrrrrx
les	0svspkpsw
les 0	tssssssur
les candidats	stsssqsst
les candidatures	ssssssssu
les deux	ssrqvsrsu
les personnes	ussrssssr
lesen	1syprsrsi
lese~	0oynqsqrs
less	rrqyqotqx
less than	srsmsstsz
lesson	qsvyrorsr
lesson on	srsutsssp
lessons	srsrssssu
lesson~	srsrssssu
less~	qnvyroqsx
let	pysu0mqmu
let go	sssrrsssu
let me	nwok1n0pw
let the	srsprstsw
let us	puwpuwpqq
let you	1qvnowppt
lets you	ssssssrus
letter	2spl2opps
letter 0	tssssstsq
letter about	ussrssssr
letter and	zprnuurrt
letter attached	tssswssso
letter for	utsqwssso
letter from	sssnssstw
letter is	srsqzsusn
letter of	sttstssun
letter on	srsrssssu
letter to	rtsqtssst
letter with	rssstqssu
lettera	wtsrwsrsl
letters	3pqroppyr
letters of	xssrssssp
letter~	5pptrnnwq
letting	rsrorrqr1
lettings	ssussstsq
lettin~	rrtrrqrrz
letto	svssssssq
lettre	wssrssrsr
lett~	7sql2lnps
letzte	stttssssp
letzten	usrqsrpry
letzte~	urqsrrsqx
letz~	tsqurqrrw
leuk	wqrqqqsrx
leuk dat	vrrsrrrsu
leur	srsrssrsu
leute	vosqrturu
leut~	wntprttrv
leva~	stsstttsp
leve	ssqrrstsv
level	ktryypruq
level 0	nutwzprqo
levera~	sssssrssu
leve~	msuxvnpwr
lewandowski	srrrstssu
lewand~	srrrstssu
lewa~	srrrstssu
lewi~	ssssrsrqw
lg	tvrssrqrr
lhe	stqvsttrq
li	vsqurqrtt
liability partnership	stssssssq
liabil~	ssssttssq
liab~	ssssttssq
liam	stsqtstsp
lib	sssrssssu
libera	sqsrsvtsr
libe~	rpqsvusrt
librarian	tsrtsssvo
libraries	srsrsrsws
library	tuqnrrrzs
library assistant	tssrsssvq
librar~	ssnsqrq4r
libre	stwtrqprt
libr~	swvnqpozs
lic	rsstsussp
licence	1xmxnoqsp
licence and	tssqustsr
licenc~	0xoymoosq
license	rvsxrnxqp
licensing	sssrssvsr
licens~	qvswql0pq
lice~	v0pznktrr
lich~	stvotstsq
liebe	tmnu1ptqv
liebe bewerberin	ssrssrssv
liebe familie	sqsrorss1
liebe frau	1rqlzxtlo
liebe grusse	wxttrqrsl
lieber	rqssxwnst
lieber herr	twuryvprh
liebsten	stsssstsq
lieb~	tmps2ptpv
lief	rsssssssu
liefer~	stsrsqssv
lief~	swrsrpqrv
liegen	pqssrsttv
liegt	rlpyqxqqx
liegt bei	vpstuqrsr
liegt im	srqrrsssy
liegt uns	tsuqssssr
lieg~	rkqxryqrx
lien	urxrurrro
liest	usssssssr
lieti	rsssursst
lieti di	rsssursst
liet~	rsrrurrrt
lieu	sstssqssv
lieve	sqrvsrrsv
liever	ststssssq
liev~	rsrwrqrrv
life	qrttqqstx
life and	srsrssrsw
life insurance	sssnssssy
life~	rqqxrsrxr
lift	uwpurrrrq
lifted	ssssswssq
lift~	sssrsvsss
light	rtqrutqtt
lighthouse	sssrssusr
lighth~	stsqssuss
lighti~	sssstsssq
lights	sstrsursr
ligh~	qssnuwqvs
ligne	srttrrssu
lign~	sswsrqrrt
ligt	rprurrsrx
lijst	srsvsrsss
lijs~	rrsvstrss
like	l11g3nqnt
like 0	sussrssss
like a	sqspsrrsz
like and	swsrssssp
like for	sqsrssvss
like i	sswsssssq
like it	rtsrsruss
like me	ssspssrsw
like the	ssuqsrrsw
like this	srrurrrru
like to	q2qg3psnv
like us	spstsusst
like we	rrsssustq
like you	n4zk5pppj
like your	tqsusssrt
liked	ovuzoupps
liked the	ssuqssrsu
liked you	sss2strsj
liked your	rwststssp
likely	vqrprusst
likely are	sssrssssu
likely to	urspssttr
likes	sttqsssst
like~	qwwwlvqos
limb~	rrsrsyssq
lime~	ssrptsusu
limit	sqxxqqrrr
limit 0	srusssssr
limite	ssyssssso
limited	rwquqprqw
limited liability	stssssssq
limited time	sssossssx
limite~	svqtqpsqx
limi~	rs0yomqov
linde	sssusstsp
linden~	vssosstss
lindgr~	rruusstso
lindner	qrspssrsz
lindne~	qrspssrsz
lind~	xuxtolvnr
line	toqyuoqsu
line and	ssrryssso
line in	qssssssst
line manager	spsorsrs0
line to	vssrsssss
line with	tssstsssq
lines	prxrrqpuv
line~	qpyqpppwy
lingua	stuusssso
lingui~	srttsstsq
ling~	sswwsrssl
linha	usstssssq
link	r23hrnoow
link 0	strrssssu
link and	svssssssq
link below	suslrsrs1
link for	srssssssu
link https	ssvsssssp
link in	svssssrss
link is	trwrvstsl
link to	suvptrtrr
link will	srussssss
link zu	tsusssssp
linked	sssprssvu
linked to	sssqssssu
linkedin	rqpsqp31k
linkedin and	usssssssr
linkedin com	qtrrrrr0p
linked~	spnsqp50k
links	sssnssrvw
link~	qpnlon42w
linux	sssisrts2
linu~	srsisrsu3
liquid~	ssstsstsq
lisb~	stsqrqvss
list	ppqmpzvty
list 0	ssvssusso
list and	stsvrttsp
list at	sssqsusss
list by	sssrswssq
list click	sssrssusr
list for	rwsrqxqrr
list is	sqsrssssv
list of	rtqwroutt
list you	sssrsqssw
lista	ssrmrxrrw
lista de	rrrpssrsz
liste	nqqzrvput
liste complementaire	rrsqrvssv
listed	prqvrpwsu
listed in	rtsussssq
listed on	sssssrssv
listen	srssssrtu
listen~	wsrusrrrq
listin~	ssrhsout6
lists	rsrisssu3
list~	rpnmrysu1
litigation	sssusssss
litiga~	sssusssss
liti~	sssussssr
little	wqqrtvous
litt~	wprotxott
live	otxvoqtpw
livello	ssss0sssm
livell~	ssss0sssm
lives	rrswsrsrs
live~	pqrxzprqs
living	srrsvttrr
livi~	sqrrvusrs
livre	ssssssssu
livr~	ursrsssss
ll	u02hqxokr
ll ask	sptsssssw
ll be	u11koxplr
ll call	slrrvvssw
ll check	srsrsvwsm
ll contact	sssssqrtv
ll cover	svssssssq
ll do	sttqvstul
ll email	zssqsrssp
ll find	rovovruru
ll get	0txhyrppq
ll give	swsrsusso
ll go	tustspsst
ll have	xzvsskpqr
ll hear	xrrorxrrq
ll keep	prsxsquss
ll know	sstusyssj
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
ll read	wrtrssstq
ll receive	russurssr
ll review	tstsssssp
ll ring	sqrrstssv
ll see	uvuqsrrrq
ll send	swqpvrsrr
ll show	xrsrsrrss
ll take	ruvpsssss
ll talk	swrsssssr
ll want	ssssusssr
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
lo	0oxwonsmv
lo de	stsxssssm
lo que	puwxstsrj
load	rstptssus
loads	tssvstssp
loads of	sssussssq
load~	sssvssssq
loan	sssjsrss1
loans	sssqssssv
loan~	ssspssssv
lobby	sussssrsr
lobb~	sussssrsr
local	nwsoqspzu
local time	rsssssrzn
locali~	trstsssto
locatie	ussssssrr
location	svqksq3rs
location remote	ssssssusr
locati~	wvpkrp2rs
loca~	oxqlpn1zs
lock	suupsstst
lockhe~	xqsmrsso0
lock~	xvrkrrtnx
locu~	pssvrsxso
lodge	stssssssq
lodg~	tustsrrrr
log	pvqkxrqxx
log in	qvrlxrquv
logement	rsstsswsp
logeme~	rsstsswsq
loge~	rsstsswsq
logged	wrtqsqsrs
logging	sssussssr
logging in	sssussssr
loggin~	sssussssr
logg~	xrtqrqrrt
logical	ssvrssssr
logica~	ssvrssssr
login	sqvotrruu
logistica	tsutsssun
logistics	uuwvsptti
logistik	rrttssutq
logist~	usztqmu1f
logi~	tp2jqls3s
logo	vwrsruqpq
logo~	sussssssq
lohn	ssstwssso
lohn~	spssusqtv
loja	susrtsssr
loka~	tnrtsssp0
lol	rruqrsrsx
london	urrprsp1q
london 0	wrsrsssrr
lond~	tqrsrrr2m
lone~	rrrrrrrr1
long	woqwqptrv
long and	srsusrsst
long as	sssqsusss
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
look and	sssrssssu
look at	yspyrlqwq
look for	rssvrqsrv
look forward	uyrgwqrqz
look like	snsnssus0
look round	sssqssuss
look through	usssssssr
looked	vppytlpvu
looked at	tpqwtpqvt
looking	mtownl0yv
looking at	stsussssr
looking for	nprwnm0yu
looking forward	rzsmtrrqx
looking to	ssspsssuu
lookin~	lsownl00v
looks	z3qkrsoqs
looks like	rrsqsurtt
look~	pumxni00u
loom	ssysssrsn
loon	sustrssss
loon~	ssssssssu
loop	rwqurxtrk
loopt	rsssrvtsq
loop~	utssrvtsn
lope~	suspsvssq
lord~	svrrwsssn
lore~	uusrsrrrs
lorraine	rxssssssp
lorrai~	rxssssssp
lorr~	rwrsssssr
lors	utssssssr
los	wvluqpsqy
los angeles	sqssssstv
los que	vtstsrssp
los tres	sqsusssst
loschen	orrtrrqxw
loschen wir	psssssssx
losche~	orrtrrqxw
losc~	mrrurrrxx
lose	qtquqstts
lose~	srussssss
losing	sssqsstst
losi~	ssspsstst
loss	rrrvrrrsu
lost	rrouqtwru
losung	rqxusssso
losu~	rqxussssp
lot	vtqxqlrrv
lot of	rrrwrqrrv
lot to	ssswsrssr
lots	rrrtrqrrx
lots of	rrrtrrrrx
lott~	rtstrqtru
lotu~	sussssssr
lou	surrqovrx
loud	utqtssssq
louise	sssussssr
loui~	srsusstrt
love	yumwrprow
love from	sssqssssu
love to	rvouqrzos
love you	stsrvsssp
loved	rzxnrnqrw
loved the	stursrrss
loved your	rxrsrrqsr
lovely	untwtlvqv
lovely to	spupurrsv
love~	swyvqjunu
low	tttlsrsry
lowe	qsssqsssw
lowest	ssskssss0
lowe~	rsqqrqruy
lt	sssrssuss
ltd	0ttqtqrvj
lu	stsqstssr
luca	swswssssl
lucas	sssqsyrsp
luca~	rrspsyqss
luci~	rtrrrvrrs
luck	qqzxponrx
luck in	rsswssssr
luck with	rqrurqrtx
lucky	ssssvsrss
lucky to	ssssvsssp
luck~	tsrsurqss
luego	svsrssrst
lueg~	svsrssrst
lugar	nwqwqxrqr
lugar de	utsuswssl
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
lundi 0	sussssssq
lund~	vttsqruqp
lunedi	rqwpzqqqs
lunes	utsqtqqqw
lunes 0	svsrtsssq
lunes a	ustsssssq
lune~	tuwoznoou
lung~	srsutsssp
lupo	sssussssr
lust	rsrorr1rs
lust auf	sqsqssvsv
luz	stsvsssso
lyon	srsvssssq
m	r4ptqk3kr
m a	qqsprq0rw
m afraid	qvptqxoqx
m an	ssssssusr
m aware	srsqsxssq
m d	ussssssuo
m f	sssusssss
m glad	sssqtsrsv
m going	srrsrqrrz
m in	svsprsrsu
m not	srtnsxtrt
m on	ttsorsuss
m pleased	trsousssu
m so	uusrsrssr
m sorry	tpqwqrsqw
m sure	sssrssrsv
m the	uxspssvsn
m w	zqqvqrszh
m working	sssrsswsq
m writing	rrrrurxrr
m x	sssssssur
m:able	qqqyrpuqw
m:able+accept	rsrptvrrv
m:able+account	vsrsrrqsu
m:able+age	prrvtrusr
m:able+alert	qqqroyqvw
m:able+answer	ypvmrrsst
m:able+application	zoqzonqtv
m:able+automatic	usrmsrssx
m:able+available	qwtwqpspu
m:able+because	vpptqxrqu
m:able+benefits	roqryvrss
m:able+both	snvuoutru
m:able+bring	susptrrrv
m:able+budget	pqptrzrqx
m:able+but	vtrvspqpu
m:able+cancel	qrsururrv
m:able+candidate	xqqtstqqt
m:able+careful	urssrrrru
m:able+checks	urovspqqy
m:able+chose	qqrvrxtps
m:able+client	sssqqryrs
m:able+clock	qzwnrqrqv
m:able+closed	trssqwrrs
m:able+closing	rrrutrsru
m:able+code	ssrsssssv
m:able+colleague	qrswrrsru
m:able+come	s2rmrspqw
m:able+company	prpvrrusv
m:able+competition	rrssssssu
m:able+complete	tq2mrrqpw
m:able+completefile	uqrsrtsrv
m:able+confirm	stsqsusrt
m:able+consider	tqrxqosrv
m:able+contact	xnpwqysor
m:able+contest	rsrtsqrrw
m:able+contract	rrptyssqr
m:able+deadline	rmzmq1qqv
m:able+decide	qqqsswqtv
m:able+delay	vsrprstsu
m:able+device	ruvnsrsrt
m:able+doctor	qsrsrvrst
m:able+documents	wrqwoltqy
m:able+effort	tuquqqsqv
m:able+encourage	wqpyportu
m:able+expenses	rvrsrrrst
m:able+experience	spruspwsu
m:able+family	tqssqtrrw
m:able+feedback	qrryrrsrs
m:able+filled	rsrurvtrq
m:able+first	prrowxsrs
m:able+food	rtvjrrzst
m:able+fulltime	qsqvuuqtq
m:able+further	otrtrvtpu
m:able+future	mtrxtntrv
m:able+good	rsrttqruu
m:able+gotthrough	vqqtrvrtq
m:able+greeting	pwrvvorov
m:able+hard	srrsrsrsv
m:able+hear	poqr00qor
m:able+hire	rqrxsxxrj
m:able+hiringside	wqqvpwqqr
m:able+hold	srwlryurs
m:able+hr	wprqsstst
m:able+i	nomuzx3kr
m:able+if	owqstttqu
m:able+impression	sssvrssss
m:able+instead	ryrssrrrr
m:able+interest	qsrtrsssv
m:able+interview	rvqupxpss
m:able+invite	qprwtqsrv
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
m:able+minutes	ruxqrrrqs
m:able+month	pqppyysrs
m:able+move	qutusqspu
m:able+must	qtsvrssqt
m:able+next	utouoxsou
m:able+not	mmswp3row
m:able+number	q3pl1mspu
m:able+numberword	ntzwnwsms
m:able+offer	oqouvvrpx
m:able+only	sruvqrpru
m:able+onsite	swupsqrrt
m:able+order	srrrqqtrx
m:able+other	nprwtxrqu
m:able+past	qrqurvtqt
m:able+pastbe	oopwr0tov
m:able+payroll	ssssssssu
m:able+person	rqprrztss
m:able+phone	tzpprovss
m:able+place	rqrtpwrqv
m:able+placename	svrqrsurt
m:able+please	us0npmrrw
m:able+pleased	qrpwwrtqs
m:able+police	qrqtsurrw
m:able+pool	ursqqxsqs
m:able+position	nrowrzrru
m:able+privacy	ursuqquss
m:able+profile	vprsoqzqt
m:able+questionhow	sqvwpoxps
m:able+questions	ooxwtprqv
m:able+reason	qsrurrrrx
m:able+received	wsruqsqrs
m:able+recruiterintro	rsrtrturt
m:able+regret	osqtqwqq0
m:able+reminder	sssssssur
m:able+remote	stsosssus
m:able+repair	ssuostsst
m:able+result	qqsvsvrrs
m:able+review	0pqwrpppu
m:able+salary	qrplzrxss
m:able+schedule	quqwpyqot
m:able+school	ssruqtqrv
m:able+search	qssrrsqvv
m:able+send	upxuqmuqu
m:able+senior	spqsqyvrr
m:able+sign	srrqsurrw
m:able+some	qpsvp1qqt
m:able+soon	xrvjrwsqt
m:able+stage	wrsurotpt
m:able+start	opur1puqs
m:able+status	wrrrssrst
m:able+still	rqtks2qst
m:able+strong	rqrvsrtru
m:able+study	pprwtquqx
m:able+survey	srrwrsrrt
m:able+talk	qzpsusuqp
m:able+task	rryvqrqqs
m:able+tech	ttspssssu
m:able+test	sqzvqqrqr
m:able+think	usqvqnvru
m:able+third	tqswoqtpw
m:able+timed	rrztrrrro
m:able+today	pzqpqyoqv
m:able+training	rssvsrstr
m:able+travelbook	svrrrtssq
m:able+unchanged	ppturzqrs
m:able+unsubscribe	srsossssw
m:able+unsuccessful	qsrsttrqw
m:able+until	sqvls1qpu
m:able+video	rtsqtrssv
m:able+visit	qyrosrusr
m:able+volunteer	urtssssss
m:able+wait	xrrlsxuqr
m:able+we	pqpvp2tmv
m:able+weekday	o2zj0npot
m:able+weeks	qrnxxxrns
m:able+when	swqnzpsqu
m:able+which	rwrvpuprs
m:able+will	zsprpyopt
m:able+wish	qqrrswrrv
m:able+workwear	svssssssq
m:able+would	pqrxqpvrw
m:able+yes	qvsnvvrrt
m:able+you	orrxwntpv
m:accept	qopn4ossx
m:accept+account	rqsswrsss
m:accept+age	tssssussr
m:accept+alert	sssussssr
m:accept+answer	rrrpysrss
m:accept+application	rrsrusssu
m:accept+automatic	sssqusrst
m:accept+benefits	rsssxsssp
m:accept+both	ssrqyrruo
m:accept+bring	ssssusssr
m:accept+budget	rrqryqsts
m:accept+but	ssssssrsu
m:accept+checks	rprp1qrst
m:accept+chose	srstuqrss
m:accept+clock	rrrswssrs
m:accept+closing	rsssussss
m:accept+colleague	ssssusssr
m:accept+company	rrrsvrrur
m:accept+complete	srrqzrrrr
m:accept+completefile	rwrpvrruq
m:accept+confirm	srrryrrrt
m:accept+contact	rwroyrrrr
m:accept+contract	qrso0qsrv
m:accept+deadline	qsqp1srqs
m:accept+decide	sssrssssu
m:accept+doctor	ssstzsssk
m:accept+documents	srrlzrruu
m:accept+effort	sssqwtssq
m:accept+event	sssursssr
m:accept+experience	tsstvsssp
m:accept+filled	rssvsnrsx
m:accept+finish	tsssusssq
m:accept+fulltime	rrrsvurrr
m:accept+future	rtrqttrsu
m:accept+gotthrough	sssvrtssq
m:accept+greeting	uoqsyorrv
m:accept+hear	rrrtvsrst
m:accept+hire	srsv0pssl
m:accept+hold	ststussso
m:accept+i	rqqryrrqv
m:accept+if	qwrnxrrur
m:accept+interview	srrsussst
m:accept+job	rrrqysqss
m:accept+keep	sssrurtst
m:accept+link	rsrpxssrs
m:accept+list	sssrssssu
m:accept+loan	srsrqsssw
m:accept+match	rrstyrssq
m:accept+meet	srsrvrsss
m:accept+minutes	srrrwssss
m:accept+month	pqrryssrv
m:accept+move	srsrssssv
m:accept+must	rsrowqrsv
m:accept+next	rtrtutrrs
m:accept+not	qsqtusqtu
m:accept+number	pqrm1srsv
m:accept+numberword	rsqoyrstu
m:accept+offer	qppuyqqsw
m:accept+onsite	sqsttrsts
m:accept+other	rrruuvrrr
m:accept+past	sssutrsss
m:accept+pastbe	qqrxstrqt
m:accept+person	pqstvqrrw
m:accept+phone	srssussss
m:accept+place	stsurssss
m:accept+please	rrqo0rrru
m:accept+pleased	rqrqtsrry
m:accept+pool	srsqtrssv
m:accept+position	rrrtwqrtr
m:accept+privacy	tssrrrtsu
m:accept+questionhow	rrrtvsrss
m:accept+received	ssssussss
m:accept+recruiterintro	qsssssssu
m:accept+review	srspzrrss
m:accept+salary	rrrpxrssu
m:accept+schedule	sqsoxrrsu
m:accept+search	srssssssu
m:accept+send	rxqmyqsuq
m:accept+senior	qsstsrrsw
m:accept+shortlist	ststssstp
m:accept+sign	rrrrwrrrt
m:accept+some	rrruutrsr
m:accept+soon	sssrusssq
m:accept+stage	ttrttsssp
m:accept+start	rrrsyrsrs
m:accept+study	ssrutrrss
m:accept+test	tststsssq
m:accept+thanks	rqssvrssu
m:accept+third	rsrvrtrtr
m:accept+today	sssrssssu
m:accept+unchanged	rrrp0qsru
m:accept+unsuccessful	rsrqvrrrv
m:accept+until	rrrpyxrrp
m:accept+video	srssqsssw
m:accept+visa	ssssvrssq
m:accept+we	opqvywqqt
m:accept+weekday	rqrpyrrrv
m:accept+weeks	rsrm0qust
m:accept+which	rrrrxsrsq
m:accept+will	srrqyrrss
m:accept+would	rrrnvtrrw
m:accept+yes	uprqyrrru
m:accept+you	qopo3ptqw
m:account	0n0mpnstv
m:account+alert	nsrrsrqxv
m:account+answer	sussrrsst
m:account+application	0rrrrqqsu
m:account+automatic	rurrrsssu
m:account+available	utsqtsrrt
m:account+because	rstrssssu
m:account+both	sqtrrsstv
m:account+bring	sssrssssu
m:account+budget	rrsusssst
m:account+but	rrsusssss
m:account+candidate	ssqtsrrrw
m:account+checks	tssostsst
m:account+chose	qsuwrsqsq
m:account+client	vsrqrswrq
m:account+clock	srssusrss
m:account+code	srvorrrrw
m:account+colleague	srsrssvss
m:account+come	trvprsvrr
m:account+company	tqrrrstrv
m:account+complete	sruqsrrsw
m:account+completefile	srsssvssr
m:account+confirm	uqsqssssv
m:account+consider	uqultsqsx
m:account+contact	vsuisrusw
m:account+contract	srrrwrrrs
m:account+deadline	trwkuvrst
m:account+decide	qsswssssr
m:account+device	rruqssssu
m:account+doctor	stsstsssq
m:account+documents	tssntrssw
m:account+encourage	srssrsssu
m:account+event	ssrnrtttw
m:account+experience	vrstsrssr
m:account+feedback	sssussssr
m:account+finish	rrsrssssv
m:account+fulltime	tssqsssus
m:account+further	urstsrssr
m:account+future	rsstssrsu
m:account+good	ssssssssv
m:account+greeting	tsrpsrtsu
m:account+hard	ssusssrss
m:account+hear	tqrtrtqtt
m:account+hiringside	qsrursssu
m:account+hold	sssqssssv
m:account+hr	vsrpssrrv
m:account+i	sqsprr0rt
m:account+interest	ststssrsq
m:account+invite	sqsrrsssw
m:account+job	wrsnssupv
m:account+link	tsumsqusv
m:account+list	rsssrusru
m:account+loan	srtpssttu
m:account+match	wroson0su
m:account+minutes	sswrssqss
m:account+move	srsqssssw
m:account+must	ssrrstssv
m:account+next	srrsssssu
m:account+not	oqrxssrsw
m:account+number	1oxjrpqvv
m:account+numberword	rrwlssrsx
m:account+offer	tssrxssso
m:account+only	sssqsttss
m:account+onsite	surtrrrsu
m:account+other	qrrussrrv
m:account+pastbe	yorqqrsrw
m:account+payroll	sssrssssu
m:account+person	srsrsswto
m:account+phone	ustrstrsq
m:account+place	trsqsusst
m:account+placename	ttsqstqsu
m:account+please	rrrrtssrw
m:account+pleased	stsqusrrs
m:account+pool	wrpvqquqs
m:account+position	wsrtrussn
m:account+profile	wqoson0su
m:account+questionhow	rprvrrssx
m:account+questions	srssssssu
m:account+received	1svjqptrt
m:account+recruiterintro	tssrssrsu
m:account+registered	tsssssssq
m:account+regret	rssussssr
m:account+remote	sssstsstq
m:account+repair	rrssssssu
m:account+review	xrqqtrssr
m:account+salary	sssqsstsu
m:account+schedule	rvrqrssst
m:account+security	sstrssssu
m:account+send	sruorutru
m:account+senior	uststttul
m:account+sign	rssrssssu
m:account+some	ssrsssrqv
m:account+stage	wrutssssm
m:account+start	sqtrutssr
m:account+status	wssqrsrtr
m:account+strong	qtsxssrsr
m:account+study	ussqssrsu
m:account+talk	stsssstsq
m:account+task	srursstst
m:account+test	srzsssusm
m:account+thanks	rssusssss
m:account+think	urstsssss
m:account+third	stsqrtssu
m:account+today	rssrrursv
m:account+travelbook	sussssssq
m:account+unchanged	sqsusrrsu
m:account+unsubscribe	rrsssrruu
m:account+video	stssssusq
m:account+we	uqqsrousw
m:account+weekday	ssrrtsrtu
m:account+weeks	tptrrssrw
m:account+when	tsssstssq
m:account+which	stsqsssts
m:account+will	wquptsssr
m:account+wish	ssssssusr
m:account+would	rqrrsstrw
m:account+you	0opnsoutw
m:advert	opqurrrzw
m:advert+number	srstsssus
m:advert+you	qrstsrrsw
m:age	nmqysmwwx
m:age+alert	ssqtrtstt
m:age+application	rrrurrssu
m:age+automatic	sssrssssu
m:age+available	srrvsrrss
m:age+benefits	rrrq0rssq
m:age+both	sqqvsvqru
m:age+bring	ssturqrrt
m:age+budget	qqrtvssst
m:age+but	rrrvssrrv
m:age+careful	sssqssssu
m:age+checks	trsuusrrr
m:age+chose	rrtvrqrrv
m:age+clock	srswtrrrs
m:age+closing	rrrrrrtrw
m:age+come	rsrvsrtrt
m:age+company	ssrrrrtsv
m:age+complete	srswsrqrt
m:age+congrats	sssrssqrv
m:age+contact	rrsurqtrv
m:age+contest	sssotsssv
m:age+contract	rrrtxrqss
m:age+deadline	rrtrrtqsw
m:age+delay	trsstvrsq
m:age+doctor	rsstusrsr
m:age+documents	sqtssqvrt
m:age+effort	rrrtsssru
m:age+encourage	srrxsrstq
m:age+equal	rssrssssv
m:age+expenses	sssqssssu
m:age+experience	qrqvqrvtt
m:age+family	sttnssrsw
m:age+filled	rrryrtrrq
m:age+finish	srsvsssrr
m:age+first	rrrvwrtsp
m:age+food	tssqsssst
m:age+fulltime	rrrqwtqus
m:age+further	rsruttssr
m:age+future	npoxqn0vu
m:age+good	sqrrrsurv
m:age+gotthrough	rssrssssu
m:age+greeting	rqquxpsst
m:age+hear	trttqrtst
m:age+hiringside	sssrsvssr
m:age+hold	srrsstrsu
m:age+i	qpqwrm0py
m:age+instead	sssqttsss
m:age+job	rqrrsstuu
m:age+join	ssrsrrrsw
m:age+keep	rqssrvrrv
m:age+link	sswpsssss
m:age+list	rrsprxtsr
m:age+many	rrrtrrssv
m:age+meet	srsrsrsrv
m:age+minutes	rruursstq
m:age+month	rrqxuqrtq
m:age+move	sttnttssu
m:age+must	rrrvrsvrr
m:age+next	rqrzrtrrs
m:age+not	prtvsoquw
m:age+number	moom1m3xt
m:age+numberword	mmqvznwtu
m:age+offer	rrrqvssru
m:age+onsite	rrrusruss
m:age+order	srsssrssu
m:age+other	srrurssrt
m:age+past	pqpvrsurx
m:age+pastbe	pqpwrsusx
m:age+person	rqrurqxrt
m:age+phone	rrrstsrsv
m:age+place	rqrusvrss
m:age+please	rrtvssssr
m:age+pleased	srrrtrssv
m:age+police	rssrtrssu
m:age+pool	srsmrztss
m:age+position	qrqrvuuru
m:age+profile	rtrsrstru
m:age+questionhow	psstrpvrw
m:age+received	rrrtrtsru
m:age+recruiterintro	sssrrsuss
m:age+regret	rrrssrrrx
m:age+review	tsrwqrrss
m:age+salary	rrrj2qttv
m:age+schedule	qrsusruss
m:age+school	rsswssrtp
m:age+send	rrssssssv
m:age+senior	rqrtrruru
m:age+some	qqqvuuurq
m:age+start	rqqvvqtuq
m:age+still	rqssruvsr
m:age+strong	rrrtsrssu
m:age+study	qrrvvprtt
m:age+survey	sssqrtsst
m:age+tech	tssrssvsr
m:age+third	rssvrqssv
m:age+training	sqrxuqrtp
m:age+trial	sssussssq
m:age+unchanged	rrtursrru
m:age+unsuccessful	sssrssssv
m:age+until	rrstrtrru
m:age+wait	rrsrsusst
m:age+we	ooqysmxrx
m:age+weekday	stsusrrss
m:age+weeks	loowyj1vu
m:age+when	ssssssusr
m:age+which	srsrutrrs
m:age+will	trrstvqqs
m:age+wish	rrrsrrssx
m:age+would	oqruxpyqs
m:age+you	qppu1lvpv
m:alert	nnoummt#v
m:alert+answer	srsrssssv
m:alert+application	xqrspno2s
m:alert+automatic	qssnssswu
m:alert+available	pqrpsqs0w
m:alert+because	pprqqwq0t
m:alert+benefits	srrosusvs
m:alert+both	npospxq3u
m:alert+bring	ssswrrrrs
m:alert+budget	qrqvrvsqt
m:alert+but	qrrqrvssw
m:alert+cancel	sstssssup
m:alert+candidate	tqqtstrvr
m:alert+careful	sssqsvsss
m:alert+checks	srrsrrvst
m:alert+chose	rrqurvsrt
m:alert+client	rrrtrqvsu
m:alert+clock	ssqosurwu
m:alert+closed	rrsxrtsto
m:alert+closing	qrvwsrssp
m:alert+colleague	rrsrrqwtu
m:alert+come	rqstrstsv
m:alert+company	qsqmqrxzt
m:alert+complete	svrxqorrt
m:alert+congrats	sssurprsu
m:alert+contact	qsqirvs1u
m:alert+contract	ssrowsstt
m:alert+deadline	sosiqws1u
m:alert+decide	rrrvrurrs
m:alert+delay	trrprxrru
m:alert+device	srsnrstuw
m:alert+doctor	sssqustwm
m:alert+documents	wrqjup0st
m:alert+effort	osrursutu
m:alert+encourage	orrtqrr1t
m:alert+experience	srrrrrtut
m:alert+filled	rsrrrvstr
m:alert+finish	qrskrsq2w
m:alert+first	stsosutsu
m:alert+food	susrssssr
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
m:alert+hr	trrrrrquw
m:alert+i	sppupn1tu
m:alert+if	rssusssss
m:alert+impression	sssqussts
m:alert+interest	prsvsruss
m:alert+interview	rtrqturru
m:alert+invite	russrtsss
m:alert+job	noouqor7v
m:alert+join	utvrpqrss
m:alert+keep	nrrtqnq3v
m:alert+lack	tstqsssss
m:alert+link	sqrtrrrwu
m:alert+list	sssnststv
m:alert+loan	srsrstrtu
m:alert+luck	prrwrsssu
m:alert+many	trrrrrstv
m:alert+match	oqqsrqr5r
m:alert+meet	trrsqrqxs
m:alert+minutes	sqqqrqsxw
m:alert+month	sqqmrtr1t
m:alert+move	rsrrqurwt
m:alert+must	rqtrrsvru
m:alert+next	rqruqtrvs
m:alert+not	moqwowtvw
m:alert+number	qrnkppu9v
m:alert+numberword	prpuppyvt
m:alert+offer	qqquvpqzs
m:alert+only	ssrnrrryu
m:alert+onsite	qqrtqpq1s
m:alert+order	rssorsstx
m:alert+other	prswrqrsx
m:alert+past	sssnrsr0s
m:alert+pastbe	nontpzsyv
m:alert+person	qmpspw0vq
m:alert+phone	trsqrssut
m:alert+place	rssqrurrw
m:alert+placename	qrqqrqr4t
m:alert+pleased	rsrtursrt
m:alert+police	sssrsusst
m:alert+pool	qrssrsqvu
m:alert+position	kootpyp4u
m:alert+privacy	rrsorrtzs
m:alert+profile	mqrvqoq3v
m:alert+questionhow	orqtrqsvy
m:alert+questions	srvosssus
m:alert+reason	sssqsusss
m:alert+received	xprqrprwu
m:alert+recruiterintro	mrpuppyzu
m:alert+regret	rssxsqrsq
m:alert+remote	srsnssq0t
m:alert+repair	stsrssrus
m:alert+result	sssqssssu
m:alert+review	vqqtpqsxs
m:alert+salary	rsrjtrztu
m:alert+schedule	pusnrxqtu
m:alert+school	srsqstsvs
m:alert+search	lqpunpv5u
m:alert+send	qqrtsrrys
m:alert+senior	qrqurqz1i
m:alert+some	prqwqpttv
m:alert+soon	srrnstttv
m:alert+stage	sutsrstrr
m:alert+start	srrsrtrrw
m:alert+still	psrrssstw
m:alert+strong	qrrtursst
m:alert+task	sspqsqsww
m:alert+tech	sstosssuu
m:alert+test	ttsqrssst
m:alert+thanks	vssxrrrro
m:alert+think	trrqrrrvv
m:alert+third	spstqtrtu
m:alert+timed	rssssurrt
m:alert+today	qpqtqrsyu
m:alert+training	srrtrqrtu
m:alert+unchanged	qsrtrwsrs
m:alert+unsubscribe	srrjrsr3u
m:alert+unsuccessful	urtsrrrru
m:alert+until	rqqvrwrrt
m:alert+visa	sssstttsp
m:alert+wait	trrtsvrrs
m:alert+we	lppvozuvt
m:alert+weekday	svsnrrsyr
m:alert+weeks	oqooqpy3t
m:alert+which	qurprvsru
m:alert+will	xqstpurps
m:alert+wish	nrsxrrquv
m:alert+withdraw	rstussssq
m:alert+would	qspspuuvt
m:alert+you	monupmu9v
m:answer	3o1eqovov
m:answer+application	ursrrrrsu
m:answer+automatic	1tqlrnurw
m:answer+available	rqurstssu
m:answer+because	ussrsstsr
m:answer+benefits	ussrrqssu
m:answer+both	uqwsqrtrs
m:answer+bring	sssrssssu
m:answer+budget	usssstrsq
m:answer+but	trstsrrsu
m:answer+checks	truttsssq
m:answer+chose	srrssrssv
m:answer+clock	rrusrttss
m:answer+colleague	rswrssrsr
m:answer+company	vqsusrrrt
m:answer+complete	vqxmrquqv
m:answer+confirm	rtsrssssu
m:answer+consider	tssrstssq
m:answer+contact	xtqfsvxrt
m:answer+contract	srstvsrsp
m:answer+deadline	zmtjytrqt
m:answer+delay	sssstutsp
m:answer+device	sutsssssr
m:answer+documents	srtovtsss
m:answer+effort	usuorttss
m:answer+experience	trsussssq
m:answer+feedback	vrtustrso
m:answer+future	sssqsttst
m:answer+gotthrough	ssrsssusr
m:answer+greeting	urststrsr
m:answer+hear	tvqsrqtru
m:answer+hire	srrsssssv
m:answer+hr	trrrtrrsv
m:answer+i	tqqnsuypt
m:answer+if	rsutsttso
m:answer+instead	trtqssssr
m:answer+interest	ussrssvsq
m:answer+interview	trrussrsu
m:answer+job	srusrrrst
m:answer+keep	srxpstssr
m:answer+lack	ssursssss
m:answer+many	yrsorsrrt
m:answer+match	trstsstsq
m:answer+meet	ssrrssssu
m:answer+minutes	sqzqqtrrt
m:answer+month	srrpuuttq
m:answer+move	sssqsttst
m:answer+must	tstpttrrs
m:answer+next	ustqtrrst
m:answer+not	znxqpouqu
m:answer+number	zozjrrrst
m:answer+numberword	wszlsqsqu
m:answer+only	stsosstsv
m:answer+onsite	vsrrssrss
m:answer+pastbe	uqqurrrrw
m:answer+person	ustssqttr
m:answer+phone	sotptsxru
m:answer+place	sutrsrssr
m:answer+please	vrxkwpuqt
m:answer+pool	rrsqussst
m:answer+position	trswsrtsp
m:answer+privacy	qtrtssusr
m:answer+profile	rtsrssuss
m:answer+questionhow	wrttrrpqu
m:answer+questions	wqzorqrst
m:answer+received	xqrqssrrt
m:answer+regret	sssssussq
m:answer+review	yurrrqrrr
m:answer+schedule	srrusqrsv
m:answer+send	ttsorrvrt
m:answer+senior	ststtqstq
m:answer+soon	stusstsso
m:answer+stage	squqsurst
m:answer+still	srsrsrssu
m:answer+strong	sstvssssp
m:answer+study	tssussssq
m:answer+survey	srstssssu
m:answer+talk	srttstssp
m:answer+task	sqyrssrsq
m:answer+test	squtsssss
m:answer+thanks	sstsrrurr
m:answer+third	wrrtrtrrs
m:answer+today	qrtqswrst
m:answer+unchanged	ssspturst
m:answer+until	qquruursr
m:answer+video	ssvsssssq
m:answer+wait	srspswsst
m:answer+we	0nsnsyrpt
m:answer+weekday	tqtpuutrs
m:answer+weeks	zpqluxqrt
m:answer+when	rstrsrssu
m:answer+which	srsssrssu
m:answer+will	zrtkrwsrq
m:answer+would	rstpursru
m:answer+yes	rqqrtsyrs
m:answer+you	ymyvqnunt
m:apology	pznzoypos
m:apology+delay	rsstswssp
m:apology+greeting	srsusstsr
m:apology+hear	sssvssrsq
m:apology+i	rtryquqsp
m:apology+not	sssvsrssr
m:apology+numberword	ststssssq
m:apology+pastbe	rtsssrrsu
m:apology+please	srrvrvrsq
m:apology+regret	qqrxrvrrs
m:apology+wait	srsqszssq
m:apology+we	rtqvqzqqq
m:apology+weeks	ssstssstq
m:apology+you	puqzqxqqo
m:application	2spsnnnvw
m:application+automatic	yqrtrrrrr
m:application+available	urrvsrrrs
m:application+because	vrq0rsqro
m:application+benefits	xssqrsrss
m:application+both	1qvtppptq
m:application+bring	qqrtrrruw
m:application+budget	yrrrqprqw
m:application+but	xqquqqqtv
m:application+cancel	qrtwsrsss
m:application+candidate	yrrwonpsw
m:application+careful	prryqrqrv
m:application+checks	urqvqqstt
m:application+chose	yrqutpppu
m:application+client	yqrtrrsrq
m:application+clock	yqsqqurtq
m:application+closed	uqs0qmrsu
m:application+closing	wrrotrssu
m:application+club	trsossstv
m:application+code	srrsssssv
m:application+colleague	uprptusqv
m:application+come	xrssqqsts
m:application+company	xqqvprqut
m:application+competition	ursusrrrr
m:application+complete	0pxrorqpt
m:application+completefile	vrrnrttrw
m:application+confidential	qtsssssst
m:application+confirm	3rshrqsrw
m:application+consider	uqrzpvpqr
m:application+contact	xspqpursu
m:application+contest	vrsrrsrtt
m:application+contract	wssttsstl
m:application+deadline	znwvnopus
m:application+decide	krsxqvrqy
m:application+delay	nrswrsssw
m:application+doctor	zuqnrrsrt
m:application+documents	0norpptxv
m:application+effort	zqrzqsqvk
m:application+encourage	yoounlo7u
m:application+event	wrrtrrrrt
m:application+expenses	xsrrrrrsr
m:application+experience	wrsvrsrrq
m:application+family	stspssssu
m:application+filled	urruqpssv
m:application+finish	tqsprsrsx
m:application+first	trrsrvsuo
m:application+fulltime	yssrssrvl
m:application+further	wrs1rwppj
m:application+future	msr0rsqqw
m:application+good	zxrqqpqrq
m:application+gotthrough	wsrxqrpsq
m:application+greeting	zsrprqprx
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
m:application+lack	sruursrrr
m:application+lease	rrsmsrss1
m:application+link	vtttppows
m:application+list	qrrururrt
m:application+loan	rrurqqstw
m:application+luck	0srrsstsm
m:application+many	yrptsxpqp
m:application+match	urszqqrso
m:application+meet	wtstrqqrt
m:application+minutes	ursrrurst
m:application+month	xnszpmpuu
m:application+move	ttrztqrsm
m:application+must	mptupxuss
m:application+next	wssxroppt
m:application+not	lqq1oousy
m:application+number	1opynjnzu
m:application+numberword	yqytqloqw
m:application+offer	wrrqvqrrt
m:application+only	ysrprrrst
m:application+onsite	yxqnqspqu
m:application+order	yrrqrrrrt
m:application+other	ossyspquu
m:application+passedon	vrsqsstsr
m:application+past	tqrsrsqsx
m:application+pastbe	1soxpnpow
m:application+payroll	ursssssst
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
m:application+registered	urtrssssr
m:application+regret	kts2srssq
m:application+remote	ussrssssr
m:application+repair	wsssssssr
m:application+result	wruvrrrqp
m:application+review	zuqunsnqv
m:application+salary	rrrsssrrx
m:application+schedule	wsrxqqqrr
m:application+school	wrsprrstt
m:application+score	rtsussssq
m:application+search	tusrrrrsq
m:application+security	rsstssssu
m:application+send	yppuqpsrw
m:application+senior	2rzsqrptg
m:application+shortlist	srrvrtrru
m:application+some	wuqvropur
m:application+soon	wurqrrrsq
m:application+stage	xsqxprppt
m:application+start	trsmrvstv
m:application+status	xsrwrurrn
m:application+still	psrpq2rst
m:application+strong	tttvvrqro
m:application+study	wpqrqrrty
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
m:application+unsubscribe	ssstsssus
m:application+unsuccessful	ossxrprry
m:application+until	vprpqtrwu
m:application+video	tsvrrrrrt
m:application+visa	qrrtrssrw
m:application+wait	wrrpryrrp
m:application+we	2uqwqqoqo
m:application+weekday	yqsrrrrts
m:application+weeks	zpptqqovu
m:application+welcome	sssussssr
m:application+when	usssstsso
m:application+which	xrrurqqrs
m:application+will	zuqupporv
m:application+wish	utsrrrrru
m:application+withdraw	qsuorrrr0
m:application+would	wupxoppts
m:application+yes	uurrrrssr
m:application+you	2tpuopnpw
m:attend	twstqoqqu
m:attend+come	strsrrsru
m:attend+completefile	srtrssssv
m:attend+documents	ststssssq
m:attend+event	ssstssstq
m:attend+onsite	sustssssr
m:attend+pastbe	ussrsrsst
m:attend+please	sssussssq
m:attend+questionhow	srsusrsst
m:attend+received	tursrrsst
m:attend+stage	rsursssst
m:attend+you	tssvsrssp
m:automatic	3pzkpmstu
m:automatic+available	rrsssstsv
m:automatic+because	ussqsssss
m:automatic+benefits	tsrqsssvs
m:automatic+both	sqssssssw
m:automatic+checks	ttsqtsssr
m:automatic+chose	ssrrssssu
m:automatic+clock	usssrsstq
m:automatic+closed	rssrssssu
m:automatic+colleague	stssssssq
m:automatic+company	tssotssus
m:automatic+complete	sstpssssv
m:automatic+confirm	srssrsssu
m:automatic+contact	zssisstsu
m:automatic+deadline	sququqsru
m:automatic+device	rtvnrrqwu
m:automatic+documents	qrsntsttw
m:automatic+experience	ssstssttq
m:automatic+finish	qssrssssv
m:automatic+fulltime	sssqssstt
m:automatic+further	sssrssust
m:automatic+future	rsstsrssu
m:automatic+greeting	ustrssssr
m:automatic+hear	wupprstss
m:automatic+hr	urtrtsrss
m:automatic+i	ttsmrqzrt
m:automatic+job	trrtrrqut
m:automatic+keep	ssspssssv
m:automatic+many	ussosssst
m:automatic+minutes	tsuqrssss
m:automatic+month	qsstsrsst
m:automatic+move	rssrsstsu
m:automatic+must	sqstrsttr
m:automatic+not	xpssrrrru
m:automatic+number	stwjrpryv
m:automatic+numberword	stvnsssss
m:automatic+only	tsspssssv
m:automatic+onsite	wtsostqtr
m:automatic+order	strqsrssv
m:automatic+other	rsstsrssu
m:automatic+pastbe	wrqutqqrs
m:automatic+person	srsqsstst
m:automatic+phone	sssotsssu
m:automatic+place	stsstrssq
m:automatic+please	uqvrrqtrt
m:automatic+pool	rssnsttsw
m:automatic+position	ustrssvul
m:automatic+privacy	qssrssssu
m:automatic+profile	qtrrssrsw
m:automatic+questionhow	rsrtrrssu
m:automatic+questions	tqsssssst
m:automatic+received	xrrqrrsru
m:automatic+remote	ssssssrus
m:automatic+review	sstpssssu
m:automatic+salary	sssqssssu
m:automatic+schedule	strrrsssu
m:automatic+send	xtrpsrrss
m:automatic+some	ssrqstrtu
m:automatic+start	sssqtstst
m:automatic+task	ssvrssrss
m:automatic+tech	stspsruts
m:automatic+test	srxssstso
m:automatic+third	ttspssqtv
m:automatic+unsubscribe	srrrssstu
m:automatic+unsuccessful	vssrssssq
m:automatic+until	rrvsrrsss
m:automatic+we	ypruqquqr
m:automatic+weeks	sqtstrrst
m:automatic+which	ssspsstsv
m:automatic+will	xrtmsrsst
m:automatic+would	ttslsruuv
m:automatic+you	1qxnqospt
m:available	nyoyqmtuu
m:available+benefits	sttptssus
m:available+both	qqrurtrtu
m:available+bring	tusrssssr
m:available+budget	sqruurstq
m:available+but	rsrvrurrr
m:available+chose	qvrlvswss
m:available+clock	svuotpqsw
m:available+closed	sstrsqsts
m:available+colleague	rssttqusr
m:available+come	rxrtrqsss
m:available+company	rssssrsvr
m:available+complete	suvnstrss
m:available+confirm	ssssussss
m:available+contact	rqrurqrsx
m:available+contract	rsrsvsssq
m:available+deadline	urwpspsst
m:available+delay	tussssssq
m:available+device	stsosstsu
m:available+documents	vsquqrsup
m:available+effort	qwrurrtss
m:available+encourage	ssrurrssu
m:available+event	srsrrrsrx
m:available+expenses	stsqssssu
m:available+experience	ssrqrrvru
m:available+family	srsrusrtt
m:available+filled	sssrsssus
m:available+first	tssqsstts
m:available+fulltime	srsqtsstu
m:available+future	orsytqrru
m:available+good	stsnsturt
m:available+greeting	qurrusrsv
m:available+hard	sstqsrssu
m:available+hear	oxqwqnuut
m:available+hiringside	trrurvrtq
m:available+hold	rrrrrxrrs
m:available+hr	uqtrsrtst
m:available+i	ptpvvmxqu
m:available+if	qsswsrrrt
m:available+impression	srsusstsr
m:available+interest	rsssssrsv
m:available+interview	turqrtsss
m:available+invite	swrssstvm
m:available+job	rusnpqrzv
m:available+keep	trrtrurss
m:available+lack	srsossvsv
m:available+link	strrqrurv
m:available+loan	ssspssssv
m:available+many	srstsrsus
m:available+match	ovpmqr1sw
m:available+meet	srsrstsru
m:available+minutes	rxwmsrrts
m:available+month	qvrpxotts
m:available+move	sussssstr
m:available+must	rrrsrrrtw
m:available+next	rwqurqrrt
m:available+not	uqsxqrspt
m:available+number	qzshtmuxv
m:available+numberword	suqpvputs
m:available+offer	sssqtsrtt
m:available+only	stsnssssw
m:available+onsite	qvrurrsts
m:available+order	stsnsrssy
m:available+other	qsrusrrrw
m:available+past	sttpsssst
m:available+pastbe	trpstusrt
m:available+person	rtsosvusq
m:available+phone	stsmsrvus
m:available+place	srrptttsu
m:available+placename	trsqrtsts
m:available+please	rxvnsqsss
m:available+pool	sssqstrrv
m:available+position	npssryuts
m:available+profile	qrqvqo0uq
m:available+questionhow	supuspqtu
m:available+questions	suursrrsq
m:available+reason	tsssssssq
m:available+received	vqrtrrrst
m:available+regret	russsssss
m:available+remote	ssrqtssst
m:available+repair	trtpsstst
m:available+result	ssrussssr
m:available+review	wrrnrtrsw
m:available+salary	rrsixrxsv
m:available+schedule	sxsqqpvsr
m:available+search	ssstssrru
m:available+send	qtstrrtut
m:available+senior	sqtrtruwo
m:available+sign	sssrqsssw
m:available+some	stqwtqqss
m:available+soon	surpssrsw
m:available+start	rrrrutsss
m:available+still	rlruturtw
m:available+strong	sstqstsst
m:available+talk	stspssvtp
m:available+tech	rsupssust
m:available+test	rsztssrso
m:available+thanks	strvssssq
m:available+think	ssrsssrsu
m:available+third	strsqssus
m:available+today	snuprussx
m:available+travelbook	ssststssq
m:available+unchanged	rortttrtv
m:available+unsubscribe	srslsrsxw
m:available+unsuccessful	rssusssss
m:available+until	tsuqtqstq
m:available+video	ryrqrsrss
m:available+visit	tqtqssssu
m:available+we	owqwrpuqt
m:available+weekday	rzqosqutt
m:available+weeks	oxovrpxpt
m:available+when	ptuossruu
m:available+which	szrorsrss
m:available+will	rorvrvrqv
m:available+wish	ttsostrut
m:available+workwear	susosttts
m:available+would	oxqtpq0ot
m:available+yes	srrsurtrt
m:available+you	oypvtnust
m:because	qomxo0srv
m:because+benefits	rtrvrrsrr
m:because+both	1sqrpwrqp
m:because+budget	trrpr0rrt
m:because+but	rtrsstrsu
m:because+cancel	rtrwrqrrs
m:because+candidate	ruswtvrsl
m:because+careful	rrssqxqqu
m:because+checks	stsrrsssu
m:because+chose	srsuqxrqs
m:because+client	sustsrrrt
m:because+clock	uustrrrrs
m:because+closed	qsrxsvrrp
m:because+club	ssstsussq
m:because+colleague	rqstrusrt
m:because+come	uvqsrqrsu
m:because+company	rsrusssrt
m:because+complete	rrsvsussq
m:because+consider	prsxrqsst
m:because+contact	upqvqqxss
m:because+contest	sssrrsssu
m:because+contract	srrssvrrr
m:because+deadline	srpvqzrot
m:because+decide	rrrqrxrrw
m:because+delay	rrrnr1sru
m:because+documents	vrsvqruqp
m:because+effort	wsrprssrt
m:because+experience	rsswsrtsq
m:because+family	srsosttsv
m:because+feedback	rrsustrsr
m:because+filled	qrttpyqqu
m:because+finish	srtvssssr
m:because+further	msqyqxrrs
m:because+future	vrrtsstqr
m:because+good	ststrqrsu
m:because+greeting	qvrrqwrqu
m:because+hard	tttqstrsr
m:because+hear	sqqstyrrr
m:because+hire	qrr0surrn
m:because+hiringside	turvstssm
m:because+hold	trsos3tsj
m:because+hr	rssrswssq
m:because+i	vqqvsqwos
m:because+interest	trsqsstst
m:because+interview	qyrtrvrro
m:because+invite	ussrstssq
m:because+job	rrqurturt
m:because+join	qqrtrvsst
m:because+keep	rrsrrvsrt
m:because+lack	rssvrrsrt
m:because+lease	stsqsttss
m:because+link	srrvstssr
m:because+list	rrrusssrs
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
m:because+offer	rsrutsrss
m:because+only	ssstssssu
m:because+onsite	strtruqrs
m:because+other	rrqvttsqt
m:because+past	qsrtrtrus
m:because+pastbe	nqozozrrv
m:because+payroll	sssssqssu
m:because+person	ruruqvrqs
m:because+phone	strsurrsr
m:because+place	rrstswrrr
m:because+placename	rssvsqtss
m:because+please	svrrtrsrr
m:because+police	surrrtsss
m:because+pool	rsrususrr
m:because+position	qrrur1srm
m:because+profile	rsstssurs
m:because+questionhow	vrrwquprs
m:because+questions	utsqsvsso
m:because+reason	qqqxqwqrv
m:because+received	spqurrswt
m:because+recruiterintro	sssrssrsu
m:because+regret	usrvrurrp
m:because+result	srruswsrp
m:because+review	vrqtrurrr
m:because+salary	stsrutssq
m:because+schedule	vsrnrzrrs
m:because+school	ssrpssssv
m:because+search	rssusussq
m:because+send	turtrsrrs
m:because+senior	rtswstrrp
m:because+shortlist	ssstttssq
m:because+some	urqtqtqrv
m:because+soon	sssqssssu
m:because+stage	rtqzrursm
m:because+start	sqrvsttrr
m:because+still	tsspszsro
m:because+study	qsrssvsst
m:because+survey	rssvstrsr
m:because+talk	ttssssstp
m:because+task	rrtxsrssq
m:because+test	ststssssq
m:because+think	ssrurvrrs
m:because+third	rrrwqtqqv
m:because+today	qurrrxsrs
m:because+training	ursusrrsr
m:because+trial	stsrttssq
m:because+unchanged	trrussrrs
m:because+unsuccessful	rurvsnssv
m:because+until	tqqprysrt
m:because+video	sussssssq
m:because+wait	tssrtxtsl
m:because+we	rqnypztpt
m:because+weekday	sxspsqrsu
m:because+weeks	ysqjrypuu
m:because+which	rsrssusrr
m:because+will	qrrwrurqt
m:because+wish	ssrssvrrr
m:because+would	sqrtrwsqs
m:because+yes	rsrusrsrs
m:because+you	oonzruwss
m:benefits	tonl3nuxu
m:benefits+both	rsrnwttrt
m:benefits+bring	tpsrustss
m:benefits+budget	srrpusrsv
m:benefits+but	srsttrsrq
m:benefits+candidate	tttsssssq
m:benefits+careful	sussssssq
m:benefits+checks	srrpvttrs
m:benefits+chose	tssrrsrsu
m:benefits+client	rtsrurrss
m:benefits+clock	sttqvprts
m:benefits+closed	trsstsrtq
m:benefits+colleague	stsptsttr
m:benefits+come	sqstsssrt
m:benefits+company	sqrpyqsut
m:benefits+complete	sqwpurrss
m:benefits+contact	usrrssrrs
m:benefits+contract	srrq0rsto
m:benefits+deadline	rtslwutru
m:benefits+decide	ssrrrurst
m:benefits+delay	rssssrrtu
m:benefits+device	trrssssur
m:benefits+doctor	rtqpyqrwp
m:benefits+documents	vsrpwrsrr
m:benefits+effort	qoyoyorut
m:benefits+event	tssursttp
m:benefits+expenses	rsrrxrstr
m:benefits+experience	uusrtssto
m:benefits+family	uqqnxvqur
m:benefits+filled	srsustssq
m:benefits+first	tssouvssr
m:benefits+food	strqtssst
m:benefits+fulltime	qoyn1mrws
m:benefits+gotthrough	stsstsssq
m:benefits+greeting	rrqvxprrs
m:benefits+hear	tqrtsutrs
m:benefits+hire	tssryussl
m:benefits+hiringside	ttstsusso
m:benefits+hold	sssrstssu
m:benefits+hr	vtsrsssso
m:benefits+i	rtnuxn1oq
m:benefits+if	srtsususo
m:benefits+impression	sssrssssu
m:benefits+instead	tssrusrsr
m:benefits+interview	sxsqssssp
m:benefits+invite	stttsssso
m:benefits+job	sqqtwqsuq
m:benefits+join	vrrrssrss
m:benefits+keep	sssrssssv
m:benefits+lack	rusrrssst
m:benefits+lease	trrrsrvss
m:benefits+link	sstqursst
m:benefits+loan	rqsqwsrtt
m:benefits+match	trrqwrrss
m:benefits+minutes	qqxoymrvt
m:benefits+month	qsrnzrssu
m:benefits+move	srrsurtst
m:benefits+must	rsrptusts
m:benefits+next	stqpssstu
m:benefits+not	qowqxvsqq
m:benefits+number	upnk4mvwu
m:benefits+numberword	onyl2otts
m:benefits+offer	rqrpzrurs
m:benefits+only	susrrusrr
m:benefits+onsite	surourttt
m:benefits+other	srsurssss
m:benefits+pastbe	rsrvussqr
m:benefits+payroll	srrrwqsst
m:benefits+person	vwrotuutk
m:benefits+phone	ssssvsrss
m:benefits+place	ssqsssstu
m:benefits+placename	ttsrvsutl
m:benefits+please	sqxpsqrrv
m:benefits+pleased	trrrssssu
m:benefits+police	sssrssssu
m:benefits+pool	sssqsttss
m:benefits+position	tsrvxsqsl
m:benefits+questionhow	rprvwssrr
m:benefits+recruiterintro	stspssutr
m:benefits+remote	rprourvxr
m:benefits+result	ssstustun
m:benefits+review	ysrnurrtr
m:benefits+salary	pqni3n4ts
m:benefits+schedule	twroxqrrr
m:benefits+school	surpsvrur
m:benefits+send	ururrsssr
m:benefits+senior	stsotuuyk
m:benefits+shift	suttustsm
m:benefits+sign	ssssvsstp
m:benefits+some	rspuvrstq
m:benefits+stage	tstsssssq
m:benefits+start	rqrm1tssr
m:benefits+status	ssssssstq
m:benefits+still	rssssrssu
m:benefits+study	rrsrwrsts
m:benefits+talk	strtwsssn
m:benefits+task	rsrsusssr
m:benefits+test	tsyttstsj
m:benefits+thanks	rtstssssq
m:benefits+think	tsssssstq
m:benefits+third	srrrrvrss
m:benefits+timed	sststrssq
m:benefits+today	ssspsuttt
m:benefits+training	strnwstuq
m:benefits+travelbook	uqqoyvrsp
m:benefits+trial	sssswsssn
m:benefits+unchanged	rrspwusrs
m:benefits+unsuccessful	sssqsqssv
m:benefits+until	uqqouvrsu
m:benefits+we	sprxznrrr
m:benefits+weekday	ttqsxprrs
m:benefits+weeks	tppj3otvu
m:benefits+when	sssqvstss
m:benefits+which	ssrpysrtr
m:benefits+will	vrqpyqrsr
m:benefits+would	popvytssr
m:benefits+you	rqur1mupt
m:both	sn1wpnqtt
m:both+bring	rrvoqsrsy
m:both+budget	uqqqtyqqs
m:both+but	urqsqwsrr
m:both+candidate	vtyvpwqqh
m:both+careful	utstsrsrr
m:both+checks	usrosusst
m:both+chose	qquvquqrt
m:both+client	suspstttr
m:both+clock	typqsrtrs
m:both+closed	vrpxrtqrs
m:both+closing	ptrzrnssu
m:both+colleague	sovwqtsqs
m:both+come	rtqusurrs
m:both+company	sprvrqrvt
m:both+complete	qoxutxpps
m:both+congrats	spqrrxrsu
m:both+consider	srutqsrrt
m:both+contact	yrvsrsqor
m:both+contest	srsrssssw
m:both+contract	rtrswrsrs
m:both+deadline	0sxiqyqos
m:both+decide	qssvrtrrt
m:both+delay	rrrsrwrrt
m:both+device	ssspssssw
m:both+doctor	ttsqtstsq
m:both+documents	1rpssqrqs
m:both+effort	tprurtrsv
m:both+encourage	strsqrsut
m:both+event	ssrtrsrsu
m:both+experience	rsrursrrt
m:both+family	svrttrsqr
m:both+filled	prpxtvrrs
m:both+finish	srsurrsrt
m:both+first	tusqstrsr
m:both+food	sxqosrtst
m:both+fulltime	rrrusssst
m:both+further	trsusprqw
m:both+future	otrusvtpt
m:both+good	orsxrpuru
m:both+gotthrough	ysqsqsrqu
m:both+greeting	umyyrnrpv
m:both+hard	rstvrqrss
m:both+hear	1pqsqwprq
m:both+hire	qqrvrwtqr
m:both+hiringside	rutwqxpro
m:both+hold	strpr0rrq
m:both+hr	usrttssrq
m:both+i	urqvnutpv
m:both+if	rttpsusts
m:both+interview	qosxrwqst
m:both+invite	tqyoqvqrt
m:both+job	srrvqoqzr
m:both+join	pssvowtrr
m:both+keep	trutrtrsr
m:both+lease	ssstssttq
m:both+link	srsqsrrtw
m:both+list	srsqrusrt
m:both+loan	srtrssrsu
m:both+luck	rsssssrtv
m:both+many	wqrsrsrst
m:both+match	uqrtsqstu
m:both+meet	urqvsppvu
m:both+minutes	stxprsqrt
m:both+month	trsnwvrsr
m:both+move	snsosvrtz
m:both+must	tpuwspqst
m:both+next	tzpqqwppt
m:both+not	uuowpxros
m:both+number	sqykznuqt
m:both+numberword	um0xqnqqu
m:both+offer	rsrurtrst
m:both+only	vrssrrrru
m:both+onsite	tosvurptu
m:both+order	rtsvrrrrt
m:both+other	srrxrottt
m:both+past	srrusuqrs
m:both+pastbe	orp0syqns
m:both+person	qttuqxsqq
m:both+phone	vrstsrqus
m:both+place	srpurtptw
m:both+please	tpyqvqqst
m:both+pleased	rrrtvsrrt
m:both+police	usroswruq
m:both+pool	srsnsxsru
m:both+position	vrrqrzpwn
m:both+privacy	tsrrrrrsv
m:both+profile	srruqvqrt
m:both+questionhow	uqyvqpqqs
m:both+questions	tqxorrsrv
m:both+received	ztptqvqpq
m:both+recruiterintro	rrrustrru
m:both+regret	tsrxrmrsu
m:both+remote	sqrsstvrs
m:both+repair	rrrtsuttq
m:both+result	tvpurtsrr
m:both+review	2tpopxosq
m:both+salary	srqlzqxrt
m:both+schedule	tvwoqqqst
m:both+school	rtrttqstr
m:both+search	rrrvssrrv
m:both+send	smwutrptu
m:both+senior	ursurvrrq
m:both+shortlist	urutrrrrs
m:both+sign	rrrrvsrru
m:both+some	0tvtrnrpq
m:both+soon	qussrtsrt
m:both+stage	xrrtqvqqr
m:both+start	ptptswrss
m:both+still	ruotrwrts
m:both+strong	rtrysosrs
m:both+study	ttrvpqrru
m:both+survey	tqqrsusrt
m:both+talk	qwtrqtsrs
m:both+task	trxuqrpss
m:both+test	rrwxqrrrp
m:both+thanks	yprvrqsss
m:both+think	qssuqrrvt
m:both+third	xrqvpvppt
m:both+timed	rrtustrrs
m:both+today	psqtpysst
m:both+training	prrysqsuq
m:both+travelbook	ssssustsq
m:both+trial	sxsstussk
m:both+unchanged	trvnuwqqs
m:both+unsubscribe	rrsqssstv
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
m:both+would	rrsuqutqt
m:both+yes	ssqsursrt
m:both+you	qstxsqrrt
m:bring	q11kpkrry
m:bring+budget	srusrrsst
m:bring+but	sssvstssp
m:bring+checks	swvjxqrqt
m:bring+clock	srrqsrruw
m:bring+closing	ssusrsssr
m:bring+code	rvrssssss
m:bring+colleague	rpsrusssv
m:bring+come	ostpvqqtx
m:bring+company	srsrssssv
m:bring+complete	txprwqqrr
m:bring+confirm	twrrsrsrs
m:bring+contact	tttossrsv
m:bring+contract	sqrqyrsru
m:bring+deadline	rusovpsrw
m:bring+decide	stsussssq
m:bring+delay	rusttsrsq
m:bring+device	rvxprrrrt
m:bring+doctor	srxrtrsrq
m:bring+documents	uzomwmruu
m:bring+effort	pqsrtstuu
m:bring+enrolment	rsrstrrrv
m:bring+event	rrssssssu
m:bring+experience	vwrssrrsn
m:bring+filled	usssssssq
m:bring+first	trsrssssv
m:bring+food	tqupssssw
m:bring+fulltime	ttsosssut
m:bring+future	rutsssrss
m:bring+good	usrtsssss
m:bring+greeting	ssrvrrsur
m:bring+hard	sssussssq
m:bring+hear	surqrrrrw
m:bring+hr	tssrusrsq
m:bring+i	sxrmsrrrx
m:bring+if	swrsssssr
m:bring+instead	sssussssr
m:bring+interest	psssssssw
m:bring+interview	stsqssssu
m:bring+job	russsrsru
m:bring+join	rvsurssss
m:bring+lease	sssqssssw
m:bring+list	rrsssrssw
m:bring+loan	suqkwqsux
m:bring+many	srsqssstv
m:bring+meet	susrssssr
m:bring+minutes	rqttsrsrt
m:bring+month	strrrsssu
m:bring+move	p0ulvnrrw
m:bring+must	rxtsqqsrr
m:bring+not	swytpqqpr
m:bring+number	rxxhymrrv
m:bring+numberword	puylxorqw
m:bring+offer	ttrqtssss
m:bring+onsite	r0qosrsrv
m:bring+order	ssssrsssu
m:bring+other	sssusssss
m:bring+pastbe	rtrvqrsru
m:bring+payroll	qtqrxrsrt
m:bring+person	tsrurqrsu
m:bring+phone	sstrssssu
m:bring+place	sussssssr
m:bring+placename	ussqsssuq
m:bring+please	svwoqprpy
m:bring+pleased	svrsstssq
m:bring+pool	rssrsrssw
m:bring+position	utsrsrrst
m:bring+questionhow	rwswqpqqu
m:bring+questions	svsrrsrsr
m:bring+received	vtsssrrrr
m:bring+recruiterintro	sussssssq
m:bring+review	ruussrrss
m:bring+salary	srspssrsy
m:bring+schedule	stsptrrrw
m:bring+send	rsnqxsurv
m:bring+shortlist	svssssssr
m:bring+sign	rqurwsrrs
m:bring+some	stsyrqsqq
m:bring+soon	srssssssu
m:bring+stage	sussssssp
m:bring+start	ttspursrt
m:bring+status	tsssssssq
m:bring+still	ssrqrstsv
m:bring+study	susrrrrsu
m:bring+task	svurrrrrs
m:bring+thanks	osstsssuu
m:bring+third	sssurrrrv
m:bring+unchanged	suspsrssu
m:bring+until	srsstqssu
m:bring+video	sutrssssr
m:bring+visa	rvrntrurv
m:bring+visit	susrssssr
m:bring+we	qxrxsospt
m:bring+weekday	rptqurrrx
m:bring+weeks	trspwrrqv
m:bring+when	tssqsssst
m:bring+which	sssqtssst
m:bring+will	uvtnssrrt
m:bring+workwear	rvrpsrrrv
m:bring+would	rvrqqrsrx
m:bring+yes	uussssssq
m:bring+you	o0ykylpqv
m:budget	pnnwq0trv
m:budget+but	rrquqyqqt
m:budget+cancel	rrrsrsssw
m:budget+candidate	rqrxqtrru
m:budget+careful	sssrrtssu
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
m:budget+confirm	tssrsussr
m:budget+congrats	sssvspsss
m:budget+consider	ssrrrtrrv
m:budget+contact	qqrovrvtv
m:budget+contest	rsrsrssur
m:budget+contract	qqrpwyqqt
m:budget+deadline	qsqmu0rtt
m:budget+decide	pqrwruqqx
m:budget+delay	rrrrrxrqw
m:budget+doctor	rrtrsusss
m:budget+documents	uqvktvtqv
m:budget+effort	rrrprysur
m:budget+encourage	rrsssstsv
m:budget+event	srsssrssu
m:budget+expenses	sqssssssv
m:budget+experience	rrsxstrrr
m:budget+family	srspsussv
m:budget+feedback	sssustssp
m:budget+filled	rrrvuxrrn
m:budget+finish	sssqsusst
m:budget+first	sqrvstqsr
m:budget+food	stsqsssst
m:budget+fulltime	rqrmwxstt
m:budget+further	rrrrruuru
m:budget+future	rrrsqwtru
m:budget+good	srrsrtssv
m:budget+gotthrough	srrurrrrv
m:budget+greeting	rpqtqxtqv
m:budget+hear	orqrr0rru
m:budget+hire	rsrvyzrqh
m:budget+hiringside	qrrvqxsrs
m:budget+hold	rsspt2trl
m:budget+hr	sssrtzssk
m:budget+i	rnmtwv0mr
m:budget+impression	usstsrssr
m:budget+interest	ussrssstp
m:budget+interview	svrxqrsqr
m:budget+invite	rpsqswurs
m:budget+job	rqqqstyrs
m:budget+join	rssprutsu
m:budget+keep	rrrurrrsw
m:budget+lack	ssstsqrsw
m:budget+lease	srsrstssv
m:budget+link	ssssssrsu
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
m:budget+only	srsttstsq
m:budget+onsite	rvrtqutrr
m:budget+order	rsrorwssv
m:budget+other	rrrxqurrt
m:budget+past	qqqvtwrsr
m:budget+pastbe	oopzpzrqu
m:budget+payroll	ssrrursst
m:budget+person	qwntowzor
m:budget+phone	srrttqrst
m:budget+place	rtquqvrqs
m:budget+placename	qrrtrxsuq
m:budget+please	srrqtvrrt
m:budget+pleased	rsrowsrrv
m:budget+police	rtsttvqqs
m:budget+pool	rssururst
m:budget+position	prryt0vqh
m:budget+profile	rqquqtxtr
m:budget+questionhow	qrrwrxrps
m:budget+questions	srsrsstsu
m:budget+reason	srsrssssu
m:budget+received	urrsqusts
m:budget+recruiterintro	ssrtrvvqr
m:budget+regret	rrrurwrrs
m:budget+reminder	sqsssssst
m:budget+remote	sssrstttq
m:budget+repair	rsssstssu
m:budget+result	stssrrssu
m:budget+review	strppxspv
m:budget+salary	qqqqwussu
m:budget+schedule	rrqttvtrr
m:budget+school	rssttrssu
m:budget+search	srsprvyqp
m:budget+send	trtossttu
m:budget+senior	sururzusg
m:budget+shortlist	sssusqsrt
m:budget+sign	rqspuvrsv
m:budget+some	qqq0srvqr
m:budget+soon	rrspsztsq
m:budget+stage	rtrusvrrr
m:budget+start	tqrusuqsr
m:budget+status	stspstsss
m:budget+still	ssroqxrrw
m:budget+strong	rssusrsst
m:budget+study	prrtqxsqw
m:budget+survey	stsussrsr
m:budget+talk	surrrrttt
m:budget+task	rstvrqrrv
m:budget+test	ssxsrrrrr
m:budget+thanks	trrvsrrss
m:budget+think	rrsrrvsrt
m:budget+third	srqvqwurr
m:budget+timed	rsstsvrrs
m:budget+today	qsrqryrrt
m:budget+training	rsrusurrq
m:budget+travelbook	ssssrsssu
m:budget+trial	tstrsstsq
m:budget+unchanged	srrtqvrrt
m:budget+unsuccessful	srqurssrv
m:budget+until	rrqnu0qss
m:budget+video	trsssstru
m:budget+visit	sssrssrsu
m:budget+volunteer	ussqsssts
m:budget+wait	rsrtrvrrt
m:budget+we	popvr0wot
m:budget+weekday	rtrurtsss
m:budget+weeks	qoqvxwrpt
m:budget+when	ssssrrssu
m:budget+which	trrpqvtrv
m:budget+will	vpprvtrru
m:budget+wish	rrsouvrts
m:budget+withdraw	rsswsrssq
m:budget+would	rrqmwzrpt
m:budget+you	mpnv0ysnv
m:but	qqnwp1rmx
m:but+cancel	stsqurrst
m:but+candidate	ossyuursm
m:but+checks	ptsvsrrru
m:but+chose	orrwqvqqx
m:but+client	srsussssr
m:but+clock	suswqrrrq
m:but+closed	rrsustrrt
m:but+closing	ssswsrssr
m:but+club	rqsssusst
m:but+come	ssruqssrt
m:but+company	rsrrsursu
m:but+complete	prrururrv
m:but+consider	rtstsrrsu
m:but+contact	xqqtrqtqt
m:but+deadline	qrrvrxrqt
m:but+decide	rtqrrvqqx
m:but+delay	tsrvrvrrq
m:but+device	sssqssssu
m:but+disappointed	sssrssssv
m:but+documents	urtrrrqrx
m:but+effort	nstwrrrrw
m:but+encourage	rrsusqruu
m:but+experience	psrzrrrrt
m:but+family	rsrtrtrrw
m:but+filled	rrrtryrrs
m:but+finish	qsrrrsssy
m:but+first	rrssssstu
m:but+food	sssossusu
m:but+fulltime	rqrssvrsv
m:but+further	orrxsvrrt
m:but+future	prqvsxqqv
m:but+good	qqruqqrr0
m:but+greeting	ttpxpvupq
m:but+hard	rrrtsrrrw
m:but+hear	qtpvqvtrs
m:but+hire	rrrvrwrrs
m:but+hiringside	prrurvrsu
m:but+hold	trsot0rro
m:but+i	tsmuqytmu
m:but+if	rurqrttss
m:but+impression	rrszsrrsq
m:but+instead	sssusqrst
m:but+interest	ossysrsss
m:but+interview	ssrrrrrrx
m:but+invite	trswrsrrs
m:but+job	tsrsrqrrw
m:but+join	sqrvrssru
m:but+keep	rrqsswqru
m:but+lack	sssusssss
m:but+list	rrrqsvrrv
m:but+many	tsrsrstru
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
m:but+order	rrrvrrsrt
m:but+other	nsqxsrrsw
m:but+past	rsrvrurrs
m:but+pastbe	msozpzrow
m:but+person	rqrrrurrx
m:but+phone	rsrutssrs
m:but+place	rsrsrurrw
m:but+please	rsrvrsrru
m:but+pleased	srrrqtrrz
m:but+police	ssrvsrstr
m:but+pool	srrrswrru
m:but+position	psqusztqo
m:but+profile	tqrurrtru
m:but+questionhow	trrwrsrpu
m:but+questions	rrsrssrsw
m:but+received	uqrsqtsru
m:but+regret	pursvpsru
m:but+remote	sussssrsr
m:but+review	zrrsqqpqw
m:but+salary	srrtwrrrt
m:but+schedule	qrrwrurrt
m:but+school	svssssssq
m:but+search	rsrrrsssw
m:but+send	qrrwrqtsv
m:but+senior	rsroqvtsw
m:but+shortlist	srsssurss
m:but+sign	ssssswssq
m:but+some	sqqwqxrqt
m:but+soon	rssussrss
m:but+stage	srrvrvsrp
m:but+start	qrqvrtsrw
m:but+still	qrqruwrqw
m:but+strong	rrryqnrry
m:but+study	ssrtsvsrq
m:but+talk	strqtqtru
m:but+task	ssstrrrrv
m:but+test	rsrusrsst
m:but+thanks	rqrvrqrrx
m:but+think	rqrvruqrv
m:but+third	srqwpuqpx
m:but+today	stqrq0qrs
m:but+training	ssrsrrsru
m:but+trial	srrusssst
m:but+unchanged	qqqurvsrv
m:but+unsuccessful	trrvtrrrq
m:but+until	rtrqs0rrp
m:but+visa	sssssussr
m:but+volunteer	tssqssrst
m:but+wait	urrssuqrt
m:but+we	sqowr0qov
m:but+weekday	swsutqpqr
m:but+weeks	rupwpwsrq
m:but+which	srrsrrqrx
m:but+will	tsqvsqsrs
m:but+wish	qrrvrxsrr
m:but+withdraw	sssrsusss
m:but+would	qqruqxqpw
m:but+yes	qrsusrtru
m:but+you	ornxqzsnv
m:cancel	mzourwnrx
m:cancel+candidate	ssssursss
m:cancel+chose	tsstssssq
m:cancel+clock	sqrrssrsy
m:cancel+deadline	rrsssrrsv
m:cancel+doctor	ssssssssu
m:cancel+finish	srssssssu
m:cancel+further	rssvsrsss
m:cancel+greeting	sursrsrrt
m:cancel+hear	ssttsqsst
m:cancel+hold	rrsrsvsst
m:cancel+i	rwrqrtrru
m:cancel+interview	svsssqssr
m:cancel+lack	qsturqrru
m:cancel+many	sssrsrssu
m:cancel+minutes	sqrsssssx
m:cancel+month	srstsqssu
m:cancel+move	rxrsssssp
m:cancel+must	rxsvrrrrq
m:cancel+not	orswqxqru
m:cancel+number	sspvsosry
m:cancel+pastbe	quqtrtrru
m:cancel+person	tusssqssr
m:cancel+phone	uursrrqru
m:cancel+position	qrryrtssq
m:cancel+questionhow	ssttsrstq
m:cancel+regret	qxrstqrrs
m:cancel+schedule	svssrrrrs
m:cancel+status	sssussssq
m:cancel+still	sssruussp
m:cancel+study	sssrssssu
m:cancel+third	rtupsrrsv
m:cancel+today	rysssrssp
m:cancel+unchanged	sssusssss
m:cancel+unsubscribe	srsrssrut
m:cancel+unsuccessful	qtrptvqrx
m:cancel+until	sqrrstssw
m:cancel+we	qxswtrpqs
m:cancel+weekday	sssqrqrry
m:cancel+weeks	uqstsssss
m:cancel+will	stvqssstq
m:cancel+you	oqqxrurqw
m:candidate	zqsvmynpt
m:candidate+careful	otsyssrsq
m:candidate+changeofplan	qrswssssr
m:candidate+checks	vssurrrsq
m:candidate+chose	pprxqvsqv
m:candidate+client	susvsrsso
m:candidate+clock	rssvsqsss
m:candidate+closed	ssswsrsso
m:candidate+code	srrqsrssy
m:candidate+colleague	sssssrssu
m:candidate+come	sssprtssu
m:candidate+committee	rssvsrssr
m:candidate+company	rsrvsrsss
m:candidate+complete	rsztqqrrt
m:candidate+consider	srrwssrrs
m:candidate+contact	wusursrsm
m:candidate+contest	sssssrssu
m:candidate+deadline	zstrqwoqq
m:candidate+decide	jur0rrrqw
m:candidate+delay	rtstsursp
m:candidate+doctor	sttstrtso
m:candidate+documents	rrstsrssu
m:candidate+effort	vrsursrrp
m:candidate+encourage	wsrurtrsn
m:candidate+expenses	sssrssssu
m:candidate+experience	qus0sqstn
m:candidate+filled	qrrwstrrt
m:candidate+finish	rsstsussr
m:candidate+first	srtqsvrtr
m:candidate+fulltime	tsurssssr
m:candidate+further	prt1rvsrl
m:candidate+future	nrsxtrsru
m:candidate+gotthrough	wsrwrrrro
m:candidate+greeting	wpxwmxons
m:candidate+hard	sssussssr
m:candidate+hear	wuqtruqpr
m:candidate+hire	trsvstssp
m:candidate+hiringside	ztpwlwlss
m:candidate+hold	sssssxssp
m:candidate+hr	ustssstsp
m:candidate+i	rqsruruqu
m:candidate+if	tsstststo
m:candidate+impression	rssussssq
m:candidate+interest	trsqstssu
m:candidate+interview	suqwqtrrs
m:candidate+invite	rsvstrqrt
m:candidate+job	tssvrrsrr
m:candidate+keep	rrrsrvrru
m:candidate+lease	rssqrrrsz
m:candidate+link	trstrrrrv
m:candidate+list	qrsusvssr
m:candidate+loan	tstsssssq
m:candidate+many	rsrustrts
m:candidate+match	ots1rrstn
m:candidate+meet	wruwrrssl
m:candidate+minutes	ssussrsrs
m:candidate+month	rtrurvrsr
m:candidate+move	pstxsrtsp
m:candidate+must	rsrwsrrrt
m:candidate+not	qsrxpxqrs
m:candidate+number	tqxxpmptv
m:candidate+numberword	qqwunyqpt
m:candidate+offer	qrsvuvqsp
m:candidate+only	vssrssrst
m:candidate+onsite	srstrurrs
m:candidate+other	krqztwqqw
m:candidate+past	rrrvstrss
m:candidate+pastbe	ospzpxrqv
m:candidate+payroll	ssstsrssq
m:candidate+person	rtvxrorsp
m:candidate+phone	ttstststo
m:candidate+place	srqurwrqs
m:candidate+please	rrxqrrrsu
m:candidate+pleased	sssqvsssr
m:candidate+pool	srsrsxtsp
m:candidate+position	pquztyqsj
m:candidate+profile	nrryrurrt
m:candidate+questionhow	xrrwpwoqr
m:candidate+questions	srupussst
m:candidate+received	xtrtrqrrr
m:candidate+regret	prrutpsrw
m:candidate+remote	sssstsstq
m:candidate+result	rsturrrru
m:candidate+review	zvstrorsm
m:candidate+schedule	vustrrsrr
m:candidate+search	tsstssssp
m:candidate+send	urtwqqrrs
m:candidate+senior	rsvvsusuj
m:candidate+shortlist	utturwrsk
m:candidate+some	srsvqwrrq
m:candidate+stage	tuxyrsrqi
m:candidate+start	trtssursr
m:candidate+status	usswssssn
m:candidate+still	rssru0rtk
m:candidate+strong	ptszsqsto
m:candidate+study	qqurrtquu
m:candidate+survey	sssusssss
m:candidate+talk	sruqtrsst
m:candidate+task	rryqrqsss
m:candidate+test	rqzsrrrrs
m:candidate+thanks	vrrsssrrs
m:candidate+think	rrrsrxssr
m:candidate+third	rsrtquqtu
m:candidate+today	psrvsurrt
m:candidate+trial	ssuustsso
m:candidate+unchanged	sstprwrrt
m:candidate+unsuccessful	rtrswrrrs
m:candidate+until	tsuqryrro
m:candidate+wait	rsstuussp
m:candidate+we	nrtxpyqot
m:candidate+weekday	srrpsttsw
m:candidate+weeks	utstqvqsn
m:candidate+will	0wxspsprh
m:candidate+withdraw	qssrsrssv
m:candidate+would	trqutvrqs
m:candidate+you	wrnurxoov
m:careful	zpqwnpspw
m:careful+changeofplan	rssusssss
m:careful+chose	orsvsstsu
m:careful+consider	nrsxqqrsy
m:careful+contract	ssssstssq
m:careful+deadline	tstnqyqqv
m:careful+decide	mssysssss
m:careful+delay	prsvrusss
m:careful+documents	vrrrrtrru
m:careful+effort	trsvssrrr
m:careful+experience	ssrwssssr
m:careful+family	sssrsusss
m:careful+further	lsszsvtsp
m:careful+future	rssusssss
m:careful+greeting	srsssrssv
m:careful+hard	srsussssr
m:careful+hear	wrrrrtrru
m:careful+hiringside	otszrtsso
m:careful+hold	tssrsvssr
m:careful+hr	ssstssssq
m:careful+i	tsrorrwru
m:careful+interview	susussssp
m:careful+job	qtsrsstss
m:careful+keep	sssrsusst
m:careful+many	wrsrsssss
m:careful+match	srrxsssrq
m:careful+minutes	rssrsusss
m:careful+month	sstqssssv
m:careful+move	rtsusssss
m:careful+must	prsxssstr
m:careful+next	rrsusssss
m:careful+not	lrs0sqrrv
m:careful+number	stusrrqru
m:careful+numberword	ssrvrrsss
m:careful+other	qsswsssss
m:careful+pastbe	oqrwrwrrt
m:careful+person	sustsrssr
m:careful+please	rsssssrsu
m:careful+position	osrwsssrt
m:careful+profile	srsvsstsr
m:careful+questionhow	urtvssssn
m:careful+regret	rssusssst
m:careful+remote	ssssssusq
m:careful+review	vqrwrqqqv
m:careful+salary	sssqssrsu
m:careful+send	ossvssttt
m:careful+some	ussrsrtsr
m:careful+stage	rssusstsq
m:careful+start	tsssrussr
m:careful+still	ssstsussq
m:careful+strong	srswsrrsr
m:careful+talk	sssussssr
m:careful+today	ussqstsss
m:careful+unsuccessful	rssvsrsss
m:careful+we	xspwppspv
m:careful+weeks	vrstrrrsr
m:careful+will	vsrqrvrrr
m:careful+wish	sssqssssv
m:careful+would	ssssrsssu
m:careful+yes	sssrssuss
m:careful+you	vqqwpqspw
m:changeofplan	onpuryrwu
m:changeofplan+client	sssrstusr
m:changeofplan+colleague	srrsssssu
m:changeofplan+deadline	ssrqttstt
m:changeofplan+decide	rssvsssss
m:changeofplan+delay	rssrussss
m:changeofplan+documents	rtsrusstr
m:changeofplan+effort	sssustssq
m:changeofplan+experience	sssussssr
m:changeofplan+further	rrsusssst
m:changeofplan+gotthrough	ssstusssq
m:changeofplan+hiringside	rrsxsrrss
m:changeofplan+hold	sssssvssr
m:changeofplan+job	sssssssuq
m:changeofplan+loan	rsssssssu
m:changeofplan+match	srrtrsutq
m:changeofplan+must	qrpuqsvuu
m:changeofplan+not	qrsvsrrsu
m:changeofplan+number	srrusrrst
m:changeofplan+numberword	qsrtssstu
m:changeofplan+onsite	ssssssuss
m:changeofplan+other	srrvstrsr
m:changeofplan+pastbe	rrrustsst
m:changeofplan+position	stsusurso
m:changeofplan+questionhow	rrrwrrrrt
m:changeofplan+senior	ssstssssp
m:changeofplan+strong	qssvsssss
m:changeofplan+we	qrrxrvrrs
m:changeofplan+weekday	srsrustur
m:changeofplan+you	rqqvrtrsv
m:checks	pnny2orru
m:checks+chose	sssusqrtt
m:checks+client	srturstrr
m:checks+clock	rtvrrrsst
m:checks+closed	tssussssq
m:checks+code	strpsusss
m:checks+come	sssusqrru
m:checks+company	rqqurusts
m:checks+complete	tsrrwrrqs
m:checks+completefile	vsrrsssss
m:checks+confirm	stqnuttst
m:checks+consider	sssqsusst
m:checks+contact	qurtsssru
m:checks+contest	stsqsrssu
m:checks+contract	tsrr0srtl
m:checks+deadline	oqnqyyrst
m:checks+decide	stsrssrsu
m:checks+device	srtpustst
m:checks+doctor	srrm0rsss
m:checks+documents	zonvzpoqs
m:checks+effort	sqrtsusst
m:checks+enrolment	rrssusrst
m:checks+event	srsusssss
m:checks+experience	osswwqtrq
m:checks+first	ussqsssss
m:checks+fulltime	rrrqwssss
m:checks+further	rsrururss
m:checks+future	qsrwrrurr
m:checks+good	vqtsrsrss
m:checks+greeting	sprsxrrsw
m:checks+hear	srsusurrr
m:checks+hire	trssyrusl
m:checks+hiringside	vssursstn
m:checks+hr	sstststsp
m:checks+i	qorvuqzot
m:checks+interview	vsqsstsqs
m:checks+invite	tqurrtsss
m:checks+job	tqptxqrst
m:checks+join	urrtrrvsr
m:checks+keep	trrrrxrrs
m:checks+lack	stsqssssu
m:checks+lease	sssprsssv
m:checks+link	tsrtsrsru
m:checks+list	sssqsusst
m:checks+loan	ttsmrstsw
m:checks+many	stsrssssu
m:checks+match	srrvvrqrs
m:checks+meet	trsqtsrsv
m:checks+minutes	sttqsrsrs
m:checks+month	sntuvrrsu
m:checks+move	rvssqrssu
m:checks+must	rqtusrtrt
m:checks+next	tsrqxrrrs
m:checks+not	rrxwqrpqt
m:checks+number	qnoz0nrus
m:checks+numberword	vpsmzstqs
m:checks+offer	rsrq0rrrr
m:checks+only	tssnrttsu
m:checks+onsite	qussrqssv
m:checks+order	sssrssssu
m:checks+other	rrrvrrrrt
m:checks+pastbe	qqqxtttpu
m:checks+payroll	sssqssstt
m:checks+person	oqqutrxst
m:checks+place	trrrrwrrs
m:checks+placename	rqsuusrss
m:checks+please	qxspttqqu
m:checks+police	sssqussst
m:checks+position	rqrxvsrto
m:checks+profile	rsrurqutr
m:checks+questionhow	ssrwsrrrs
m:checks+questions	trsqutrss
m:checks+received	trrrsssru
m:checks+regret	sssusrsss
m:checks+remote	ssspssssu
m:checks+result	srsqqvsst
m:checks+review	xotsyopqs
m:checks+salary	rsrlwswst
m:checks+schedule	rqtowssrw
m:checks+school	tsssststq
m:checks+send	qupusrsrw
m:checks+senior	rqrsvtwum
m:checks+sign	sstrursss
m:checks+some	trrssurss
m:checks+soon	sssusssss
m:checks+stage	wtrrsrrrs
m:checks+start	sqqqystrs
m:checks+status	vsrrrrusr
m:checks+still	srsptvsss
m:checks+strong	rssusrrst
m:checks+survey	ttspttsss
m:checks+tech	ssusssrsr
m:checks+test	uqvowprst
m:checks+third	tqrsrtsrv
m:checks+today	vrsuqsqsr
m:checks+training	qsssrstsv
m:checks+unchanged	rsrrtussr
m:checks+unsuccessful	srsstsrsu
m:checks+until	qrqpuxsss
m:checks+video	ssrrsrssu
m:checks+visa	ttsqwsvsk
m:checks+we	rqouzsrpu
m:checks+weekday	srrsssrtv
m:checks+weeks	qrtpxrurt
m:checks+when	sssssrssu
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
m:chose+code	stssssssq
m:chose+colleague	rssvuqrrs
m:chose+come	qsrsqxrru
m:chose+committee	ssruvsrsq
m:chose+company	rsrvrossv
m:chose+competition	rsrurssst
m:chose+complete	rrvxrrrrs
m:chose+confirm	stsusrssp
m:chose+congrats	rtssusssp
m:chose+consider	tssvrttrn
m:chose+contact	wrsuqprrt
m:chose+contest	rrsuspsrw
m:chose+contract	srsusrrsu
m:chose+deadline	rtrwrxqpr
m:chose+decide	lprysxspw
m:chose+delay	rtsrrurss
m:chose+device	srtqssssv
m:chose+doctor	sssurrstr
m:chose+documents	qswvrosrt
m:chose+effort	qvqurqrqv
m:chose+event	srsssqssv
m:chose+expenses	sssqssssv
m:chose+experience	ots1squsm
m:chose+family	rrrsrsrsx
m:chose+filled	qrpxrxqov
m:chose+finally	rssusrsss
m:chose+finish	rrtvsrsrs
m:chose+first	qurtqxrrr
m:chose+fulltime	rrsxsrrrs
m:chose+further	ovs0rwtrj
m:chose+future	psrutqsrw
m:chose+good	rqrurrsrw
m:chose+gotthrough	rsqvsqsrv
m:chose+greeting	noquxwrqv
m:chose+hard	rrsvsqssu
m:chose+hear	ppruyvsps
m:chose+hire	qsqxrwrqr
m:chose+hiringside	xrqwrorrs
m:chose+hold	rsrpsystq
m:chose+hr	wsuusvrrj
m:chose+i	rrsvumwpw
m:chose+if	ttrqsssss
m:chose+impression	rssusrsss
m:chose+internal	trsusrssr
m:chose+interview	qwqvtntrt
m:chose+invite	tttttrtro
m:chose+job	rrsxqpusr
m:chose+join	rsrwrvrrq
m:chose+keep	rqssstrrv
m:chose+lack	rsstsrssu
m:chose+lease	rsslssss1
m:chose+link	sustrqrru
m:chose+list	srrtrvrrt
m:chose+loan	rrusrusss
m:chose+many	qrruuqsrv
m:chose+match	ossyrrsuq
m:chose+meet	vpqwspsrv
m:chose+minutes	rrvvrrqrs
m:chose+month	qsqwsuqqt
m:chose+move	qtrurusrr
m:chose+must	prrvrtrru
m:chose+next	qprtuvqqv
m:chose+not	lqrzpyqox
m:chose+number	owywrmspt
m:chose+numberword	rqxurtqpu
m:chose+offer	qrqurwrqw
m:chose+onsite	qssvsqsru
m:chose+order	qrswrrrru
m:chose+other	lsqysnsr1
m:chose+past	rrrxspsru
m:chose+pastbe	krpzvqspz
m:chose+person	qrrrtwrqv
m:chose+phone	uqturstrq
m:chose+place	rrrurwqqv
m:chose+placename	qrsuutstq
m:chose+please	sttosrssw
m:chose+pleased	rrrrysrrs
m:chose+police	stsqssssu
m:chose+pool	rrrsqysrs
m:chose+position	lypywyrri
m:chose+privacy	sssqssuss
m:chose+profile	qrswtqusr
m:chose+questionhow	nlvyrwrpv
m:chose+questions	srussssss
m:chose+reason	rstwssssq
m:chose+received	vtrsrrurr
m:chose+recruiterintro	stsussssr
m:chose+regret	orrwqntr2
m:chose+result	rusvssrrq
m:chose+review	truuqprst
m:chose+salary	rrrutssss
m:chose+schedule	sxpmsuttu
m:chose+school	rrsurtsss
m:chose+score	ssssrsssu
m:chose+senior	prtxvwrsm
m:chose+shortlist	qqsvsvrqt
m:chose+some	rsrztrqpt
m:chose+stage	qrxxvxrpi
m:chose+start	qtqvstrrt
m:chose+status	srrturssr
m:chose+still	qsrrrwsru
m:chose+strong	nsrvupsry
m:chose+study	rssstrrrv
m:chose+talk	rtturqtrs
m:chose+task	rsxstqrrs
m:chose+test	tsyprrrrt
m:chose+thanks	vsrrrqrrw
m:chose+think	srstrutrr
m:chose+third	prpxpysqu
m:chose+today	osrwrwqqu
m:chose+training	tqrwxqsro
m:chose+trial	tqsuusssq
m:chose+unchanged	rtrrrvsrt
m:chose+unsubscribe	sqrvrrtst
m:chose+unsuccessful	rstsrrssw
m:chose+until	rssurxrrq
m:chose+video	sruqsrtst
m:chose+wait	trsrstssq
m:chose+we	loqyszsnv
m:chose+weekday	rttxrprrr
m:chose+weeks	toqvrstsu
m:chose+when	sqttrusss
m:chose+which	ouyvprrpv
m:chose+will	0srnqvprs
m:chose+wish	rrrqrvsrv
m:chose+withdraw	stsstrssq
m:chose+would	osttryuos
m:chose+yes	rrstrsssu
m:chose+you	kqovyztnv
m:client	pmpwnm6wt
m:client+clock	rtsqsruss
m:client+closed	stsssstsq
m:client+closing	srsurrsst
m:client+colleague	rrstrrust
m:client+come	sqsssrssv
m:client+company	tppvnn1ut
m:client+complete	rrvsrssss
m:client+contact	rrrvrqvtr
m:client+deadline	vttiqryst
m:client+device	susrssstr
m:client+doctor	urrossytp
m:client+documents	wsrrqrsrt
m:client+effort	rrstrrusu
m:client+event	srssssssu
m:client+expenses	stssssstq
m:client+family	sstqssuss
m:client+feedback	sssussssr
m:client+fulltime	rqrstruwp
m:client+future	srsqrsvru
m:client+gotthrough	tssqstqts
m:client+greeting	qrrorrzsw
m:client+hard	stssssssq
m:client+hear	vstjtsssv
m:client+hire	rrrrstust
m:client+hiringside	tustssstn
m:client+hold	sssrrwqst
m:client+hr	usstssvuk
m:client+i	tnovqo4pu
m:client+interview	rvstsrssr
m:client+invite	trusrrsrt
m:client+job	rrruqrwss
m:client+join	rssrrtxsq
m:client+link	sttrssstq
m:client+loan	rrunrswtu
m:client+luck	sssrssttq
m:client+many	ssrvssssr
m:client+match	wsrqrswro
m:client+meet	susrssrst
m:client+minutes	susqssttr
m:client+move	sttosutsr
m:client+must	sssprrxss
m:client+next	rssmruvsu
m:client+not	prtwqtsuq
m:client+number	rqrqpo1xr
m:client+numberword	pqwtoq1qr
m:client+offer	srsnusstv
m:client+only	rssqssvss
m:client+onsite	smpvppyys
m:client+order	ssspssssw
m:client+other	srssrrtsv
m:client+past	srsussqts
m:client+pastbe	rrsxrqtqt
m:client+payroll	sstsrssuq
m:client+person	rurusq4tf
m:client+phone	tqsrrsuss
m:client+placename	qrsnsr1wq
m:client+please	ussrsrstq
m:client+pleased	srsourssw
m:client+police	sssssssur
m:client+position	urpuqpyup
m:client+privacy	ssssssvsq
m:client+profile	upqspq2qq
m:client+questionhow	qqwtprwrr
m:client+received	ursrsssst
m:client+recruiterintro	nqrwnq2us
m:client+regret	stsussssq
m:client+remote	ssssssswo
m:client+result	sswssssso
m:client+review	trurrrrtt
m:client+salary	rsrpsrxts
m:client+schedule	sttprusrs
m:client+search	tqslss3to
m:client+send	sstoststt
m:client+senior	srrvsr0vh
m:client+some	qsrtqsyrr
m:client+soon	urssssvsp
m:client+stage	stusssttn
m:client+still	ssttsursq
m:client+strong	rsrrsrtsw
m:client+talk	sssusrrss
m:client+task	rrwqsrrtt
m:client+tech	ssttssusp
m:client+test	rrysrstsn
m:client+thanks	trrurrtrs
m:client+think	ssrrrrwss
m:client+third	rrstqrtst
m:client+timed	ssssststq
m:client+today	usrssrsss
m:client+travelbook	sssrssusr
m:client+unchanged	ssurssrss
m:client+unsuccessful	sususrrsr
m:client+until	rssprwrsu
m:client+video	srtrssusr
m:client+wait	sssssussr
m:client+we	rnsvnq4qs
m:client+weekday	ssvrsrrst
m:client+weeks	rsspqsxvr
m:client+will	tsumrstsu
m:client+would	ssvprqwrr
m:client+yes	ssssssusq
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
m:clock+contact	wvrorqsru
m:clock+contest	sssrttsup
m:clock+contract	srss0sssm
m:clock+deadline	vp2itrsqu
m:clock+decide	srqtuvrrr
m:clock+delay	rurtsstqs
m:clock+doctor	surqsrtsu
m:clock+documents	yqxlrrqrv
m:clock+effort	pzvnqrqvs
m:clock+event	tvqprrrsw
m:clock+experience	sussttrsp
m:clock+family	trrurrrst
m:clock+feedback	stsussssq
m:clock+filled	tqsvrqrsu
m:clock+first	rsprtrssw
m:clock+food	rxqptrrus
m:clock+fulltime	ssqpxrttq
m:clock+further	rwrrsrrrs
m:clock+future	rvsvsrqtq
m:clock+good	svqwprtqt
m:clock+gotthrough	tsrrxsrrp
m:clock+greeting	tzpsqmuqv
m:clock+hard	sttqssssr
m:clock+hear	pxqvqvqpr
m:clock+hire	rssvurssp
m:clock+hiringside	rvrrrrrrv
m:clock+hr	rysrusssm
m:clock+i	txoszlsnu
m:clock+if	swtqsstsq
m:clock+impression	srswssssr
m:clock+instead	rwsstrrrs
m:clock+interest	tussssrsr
m:clock+interview	r1pprrrqu
m:clock+invite	suursrqrt
m:clock+job	utrsrrrtu
m:clock+join	rwqsrrrru
m:clock+keep	rqturqrrw
m:clock+lack	sussstssr
m:clock+lease	srrrssssv
m:clock+link	qt1orrrrs
m:clock+loan	rstrstsvr
m:clock+many	sqtstsrsu
m:clock+match	rusrrrsru
m:clock+meet	ryrnrqqsz
m:clock+minutes	nyylxorqt
m:clock+month	p00jwnoqu
m:clock+move	ssrqtrsrw
m:clock+must	qtrwsrrss
m:clock+next	swnrsrsqx
m:clock+not	qxyypmoqs
m:clock+number	p11iqlruw
m:clock+numberword	q0nwqntrv
m:clock+offer	rtqrzpsrt
m:clock+only	qxsstrsrr
m:clock+onsite	q1rmporvw
m:clock+order	svsrrrtss
m:clock+other	rrrwtqrrt
m:clock+past	qssvtrsss
m:clock+pastbe	r0p0qoror
m:clock+person	rzqstqtxj
m:clock+phone	pypnzoypr
m:clock+place	ryprrrsru
m:clock+placename	rwtosqrwr
m:clock+please	quxqrqqqw
m:clock+pleased	rwqnwstrt
m:clock+pool	trsqstsst
m:clock+position	txpqwosss
m:clock+privacy	qssusssss
m:clock+profile	tssurqurq
m:clock+questionhow	p1vuqorqq
m:clock+received	vvstrqsrq
m:clock+recruiterintro	sutqsttsp
m:clock+regret	tsrtsqrrv
m:clock+reminder	ruqrsrsrw
m:clock+review	swtpsrrru
m:clock+salary	torp1susp
m:clock+schedule	pxyprosow
m:clock+school	stpmvrtvs
m:clock+search	rrstrsvrt
m:clock+send	xqznqrrrs
m:clock+senior	sxqpvqqyl
m:clock+shift	sttttstsm
m:clock+shortlist	ttusssssp
m:clock+sign	sqrtursru
m:clock+some	rtpvrssru
m:clock+stage	sysqrrrrs
m:clock+start	rvooxrqsv
m:clock+still	svttsrssq
m:clock+strong	rssvssqrs
m:clock+study	qwqtutqqs
m:clock+survey	sssttsssq
m:clock+talk	ryrprrsru
m:clock+task	qvwqrssrr
m:clock+tech	tsvsssssn
m:clock+test	sx1qrssri
m:clock+thanks	utrsrrstq
m:clock+third	rwrxrnqss
m:clock+timed	ssvssstsp
m:clock+today	qyxmwpqpu
m:clock+trial	swsssrssp
m:clock+unchanged	sztssprrq
m:clock+unsuccessful	sqsurrsru
m:clock+until	ryzoqopss
m:clock+video	t1orrrsrr
m:clock+visit	suspssrtu
m:clock+wait	ssrsrtrsu
m:clock+we	r10mpqqnu
m:clock+weekday	q01jrmqqx
m:clock+weeks	ryonzpsss
m:clock+welcome	ststtsssp
m:clock+when	rxuprprrv
m:clock+which	r0qpsqsrs
m:clock+will	uxtounqst
m:clock+wish	stsqtstss
m:clock+would	q0wkrpsrv
m:clock+you	qzzl2lont
m:closed	ooyxnwqru
m:closed+colleague	ssrvsrssq
m:closed+come	rustrsrrt
m:closed+company	qrrsststu
m:closed+complete	rqvvqtqrt
m:closed+confirm	qssrsrssy
m:closed+consider	rssssrssv
m:closed+contact	tqrurssru
m:closed+contract	ssssssssu
m:closed+deadline	2mykpwour
m:closed+decide	rrrsrxrrs
m:closed+device	srsrssssu
m:closed+doctor	rsstssssu
m:closed+documents	urrurrsrt
m:closed+encourage	ststssssq
m:closed+experience	sssusstsr
m:closed+family	rrsutrrst
m:closed+filled	sstvsurto
m:closed+finally	srsustssp
m:closed+finish	qrsurtrrw
m:closed+food	susrsssss
m:closed+fulltime	trrtrrsxp
m:closed+future	rqtusrrru
m:closed+good	stsqsstss
m:closed+greeting	qrqtsvqru
m:closed+hard	ssttrqrts
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
m:closed+lack	sstqsssss
m:closed+link	srttrrsru
m:closed+list	uqsrsqssu
m:closed+many	srsrsusss
m:closed+match	tssvsrsrq
m:closed+meet	tvsrrstsp
m:closed+minutes	trursssss
m:closed+month	wpsoqxrtr
m:closed+move	sssssussr
m:closed+must	sstvssrsq
m:closed+next	tqttrtrrt
m:closed+not	pqyupxqps
m:closed+number	upywpmqvt
m:closed+numberword	wpqvrssqv
m:closed+offer	rrrussrsu
m:closed+onsite	rurrrqssw
m:closed+order	qtsssrssu
m:closed+other	sqrtrvsrt
m:closed+past	rqttssusr
m:closed+pastbe	npp0puurv
m:closed+person	qtrururss
m:closed+phone	sqsusssst
m:closed+place	sssurqsrt
m:closed+placename	ssstusstp
m:closed+please	qssssrssw
m:closed+pleased	ssssssrsu
m:closed+pool	ussssrsss
m:closed+position	qpqzqusss
m:closed+profile	ststsqrst
m:closed+questionhow	rsrvqusqs
m:closed+questions	sqqrssssx
m:closed+received	srrussssr
m:closed+recruiterintro	qsstsstst
m:closed+regret	rrsusqtst
m:closed+result	tsrvsrssr
m:closed+review	yrrrqrqss
m:closed+salary	sssovstts
m:closed+schedule	zprvqqrrr
m:closed+search	srswssrsq
m:closed+send	srstrrsrv
m:closed+senior	qssurstyo
m:closed+shortlist	xssttrssn
m:closed+some	tqqxrvrqr
m:closed+stage	ptr3rtrrn
m:closed+start	sssurssss
m:closed+status	sssussssr
m:closed+still	srttsvrrr
m:closed+strong	sssrssssu
m:closed+study	srqtrqrtv
m:closed+talk	surrsrtss
m:closed+task	rrsussssr
m:closed+test	rswurrsss
m:closed+think	tssssrusr
m:closed+third	ursvrsrqs
m:closed+today	qquwrqrst
m:closed+training	tsrwsrtso
m:closed+unchanged	srsvsrrrs
m:closed+unsuccessful	nrswrrrrx
m:closed+until	xsrmrwrtr
m:closed+visit	susrssssr
m:closed+wait	trsrtussr
m:closed+we	sqqwpxsot
m:closed+weekday	uuxpuorrs
m:closed+weeks	1rrmstrrt
m:closed+when	utspstusq
m:closed+which	rrsvsssrr
m:closed+will	zruqpvpqs
m:closed+wish	stsrtussr
m:closed+withdraw	orturqssy
m:closed+would	rqqvrwrru
m:closed+yes	ssqsstsss
m:closed+you	kup0pwsov
m:closing	11ovokslu
m:closing+colleague	ssrusrusq
m:closing+come	usqrsqtsu
m:closing+company	utrvrotqs
m:closing+complete	ssrtrsssu
m:closing+confidential	ttssssssq
m:closing+congrats	strsrsrsu
m:closing+contact	trrqrstsv
m:closing+deadline	trrqttrru
m:closing+delay	ssspssssv
m:closing+doctor	vtuursssm
m:closing+documents	wrsssqrrs
m:closing+effort	trrvrrrru
m:closing+encourage	srsurssst
m:closing+family	rsrrstsru
m:closing+food	ttsssstsp
m:closing+future	rsrvrrrrv
m:closing+good	pssxsnrqy
m:closing+gotthrough	ssrussssr
m:closing+greeting	zysqqoqou
m:closing+hear	qrrvtrssu
m:closing+hire	vuwtsrrrk
m:closing+hiringside	sssusrssq
m:closing+hr	0ysyrqsof
m:closing+hug	rpqyssrru
m:closing+i	rtqxqpvqu
m:closing+impression	ssstsstsq
m:closing+interest	sssussssr
m:closing+interview	srstsrssu
m:closing+invite	rttwsrssn
m:closing+job	ousysssso
m:closing+join	xutsorqpv
m:closing+keep	rrtsrsrsw
m:closing+lease	tssqstsss
m:closing+luck	qrtyssrto
m:closing+many	vvrrrqqru
m:closing+match	sssusssss
m:closing+minutes	ssrusssss
m:closing+move	ssussstsq
m:closing+next	strsrsrsu
m:closing+not	rqrwpurqv
m:closing+number	ryrnsotsx
m:closing+numberword	srrxrqrrv
m:closing+offer	sssrrsssv
m:closing+onsite	vurtqrsrq
m:closing+other	ssrurrrru
m:closing+past	srsustssr
m:closing+pastbe	qrqzrqrqv
m:closing+person	xutywltqi
m:closing+place	rssrstrsu
m:closing+placename	survsruso
m:closing+please	sssttsssq
m:closing+police	sssqsttst
m:closing+position	usssssssr
m:closing+profile	rssrrsvrt
m:closing+questionhow	ssqurtsst
m:closing+received	vqrssqsru
m:closing+recruiterintro	psszrrvsn
m:closing+regret	ssssssssu
m:closing+salary	sssrrsssv
m:closing+schedule	sstqssvsr
m:closing+search	pssyssssp
m:closing+senior	sttwtpsrp
m:closing+sign	rqsquursu
m:closing+some	qsrwsqsrt
m:closing+stage	srruusrsr
m:closing+study	rrtsrsrrw
m:closing+test	trusstssr
m:closing+thanks	0rpvspupq
m:closing+think	rrssrursv
m:closing+third	rqswrqtru
m:closing+unchanged	srssrusss
m:closing+unsuccessful	rssrssssu
m:closing+until	srqrsusru
m:closing+we	qqqxuqqrw
m:closing+weekday	tuqsrtrrs
m:closing+weeks	tssottsst
m:closing+wish	ossxsnspy
m:closing+would	rrrttsrsu
m:closing+you	rnrxtpsrx
m:club	tnpxpotxw
m:club+colleague	urssssssr
m:club+come	vrsrrssst
m:club+complete	sssstsssq
m:club+completefile	sssrssrsv
m:club+contact	sssrsssus
m:club+contract	ssssusssq
m:club+deadline	rssnrzstr
m:club+decide	ssswssssp
m:club+effort	ttssstssq
m:club+event	trssssssu
m:club+family	sssosvsst
m:club+further	rtsrsussq
m:club+future	srsrrsrtu
m:club+greeting	sqtnssssy
m:club+hear	ssspststt
m:club+hire	ssssusssq
m:club+hr	ststsstsq
m:club+i	tssosrtsv
m:club+interview	srrrrurtv
m:club+invite	sstqsstss
m:club+join	vrrrrrsru
m:club+link	sstsssssq
m:club+list	sttsssssq
m:club+loan	srssssrtu
m:club+many	rssrssssu
m:club+meet	rqrprtssx
m:club+minutes	rrsrsustt
m:club+month	urspursts
m:club+must	rssssrssu
m:club+next	ursqssrus
m:club+not	qrsuqvrru
m:club+number	uprmuqrzu
m:club+numberword	rtrurrssv
m:club+onsite	rsrtssrsu
m:club+other	tsstssstq
m:club+past	srsvtsrsq
m:club+pastbe	rrrurvtqs
m:club+payroll	rsssssssu
m:club+person	strrrutsq
m:club+placename	sssrssssu
m:club+pleased	sssrrtssu
m:club+pool	ssttssssq
m:club+position	tsrrsrrut
m:club+questionhow	tssssurtp
m:club+received	susrrssss
m:club+salary	sqsrtsrwr
m:club+security	sssssssru
m:club+senior	stssssssq
m:club+some	srsvrusrq
m:club+stage	ststssssq
m:club+thanks	qssrssssw
m:club+today	rssqsvsst
m:club+trial	srssssssu
m:club+visit	sssssssur
m:club+we	srruqusqt
m:club+weekday	rprrrrtty
m:club+weeks	sssqutrss
m:club+which	ttsrsrtsq
m:club+would	utssrrrss
m:club+you	rotvspssx
m:code	ptynrqspy
m:code+company	sssrrtssu
m:code+complete	rsssssssu
m:code+confirm	sssqsusst
m:code+consider	srsrssssv
m:code+contact	sssrrsssv
m:code+deadline	rrtrssrrw
m:code+documents	srrrstssv
m:code+effort	ssrsssssu
m:code+equal	tssqsssst
m:code+i	sstrssssu
m:code+invite	qsrsssssu
m:code+link	rssrrrrrw
m:code+minutes	srtrssssv
m:code+move	rssrssssu
m:code+must	rsssssssu
m:code+not	qsrtssssu
m:code+number	rsxprprqy
m:code+numberword	ssrursrst
m:code+onsite	rtsrssssu
m:code+pastbe	trrvrrrru
m:code+placename	ssssssssu
m:code+please	srssrtssu
m:code+questions	rsrstsssu
m:code+result	srsssusss
m:code+security	rssrssssu
m:code+send	ssrrssssu
m:code+test	ssutssssp
m:code+we	rrssrssru
m:code+will	qsssssssw
m:code+you	pqwprrrr0
m:colleague	nx1ynjuou
m:colleague+come	tswtrrppu
m:colleague+committee	rtrtsvrrr
m:colleague+company	sursrrurs
m:colleague+complete	sryprrsrt
m:colleague+completefile	srrqssusv
m:colleague+consider	sssvrsrsr
m:colleague+contact	rtutssrrr
m:colleague+contract	srsuurssq
m:colleague+deadline	rsypsosrv
m:colleague+decide	ssryrqrrr
m:colleague+delay	rpsususrt
m:colleague+device	ssuqssssr
m:colleague+doctor	sssqrstsv
m:colleague+documents	wpwtqrsps
m:colleague+effort	qsyqrssrt
m:colleague+encourage	ssswssssn
m:colleague+event	rrutsqrrv
m:colleague+family	vqsrsstsr
m:colleague+filled	ssrvrrtrs
m:colleague+finish	rsursssst
m:colleague+food	surusssso
m:colleague+fulltime	rsssustsr
m:colleague+further	sqrtrrsrw
m:colleague+gotthrough	strrssrsv
m:colleague+greeting	nrquqqwsx
m:colleague+hear	rqstrrtrw
m:colleague+hiringside	srrsssssv
m:colleague+hr	ursssrssr
m:colleague+i	qtqwoo1ot
m:colleague+instead	sussssssr
m:colleague+interview	rxqtrqrsu
m:colleague+job	rrrtrruus
m:colleague+join	qurvqrsst
m:colleague+keep	qrxprsssu
m:colleague+lack	rrssssssu
m:colleague+link	rrwpssurt
m:colleague+loan	rqsssstsu
m:colleague+many	srtusssss
m:colleague+match	ssstsstsp
m:colleague+meet	turssrsqs
m:colleague+minutes	p03ipotow
m:colleague+month	rrysrrqrs
m:colleague+move	rpssrusrw
m:colleague+next	rvvprsrqu
m:colleague+not	qsxvrntpu
m:colleague+number	qz2jsntou
m:colleague+numberword	puxwsnrpt
m:colleague+onsite	txqotssrt
m:colleague+order	srsssrssv
m:colleague+other	srrxsrrrs
m:colleague+past	rrrusrurr
m:colleague+pastbe	pqpwtutqu
m:colleague+person	tvqtrovst
m:colleague+phone	sssrssssu
m:colleague+placename	russssusq
m:colleague+please	sswsrsqrt
m:colleague+position	uvrvsusrj
m:colleague+privacy	susssssss
m:colleague+profile	srtrsqvtr
m:colleague+questionhow	rsuwtpsqr
m:colleague+questions	ruypqrsrs
m:colleague+reason	rsutssssr
m:colleague+recruiterintro	ststssssq
m:colleague+reminder	srssssssv
m:colleague+review	usrtrrrru
m:colleague+salary	sqrsvryrq
m:colleague+schedule	rvwospsru
m:colleague+search	rrrsssvss
m:colleague+send	qtxrrrsrs
m:colleague+senior	sxtrssuvi
m:colleague+some	svtxsqrqo
m:colleague+stage	sqttsqtru
m:colleague+start	qqwrtsurr
m:colleague+status	spsrssssx
m:colleague+still	rqrtsrrsx
m:colleague+strong	srtvrrrrr
m:colleague+study	ssstsrrrv
m:colleague+survey	srusssrst
m:colleague+talk	swqsrsrru
m:colleague+task	ppznrouuw
m:colleague+tech	ssvtssssp
m:colleague+test	ts1rrsssj
m:colleague+thanks	usrrssssu
m:colleague+think	qruurssrt
m:colleague+third	suqurrtrt
m:colleague+timed	ssytssssn
m:colleague+today	ttsurrsrq
m:colleague+training	ptrptsstw
m:colleague+travelbook	srssssssu
m:colleague+trial	ssttsstsp
m:colleague+unchanged	sqspssssx
m:colleague+unsuccessful	sssqssssu
m:colleague+until	ssursrsss
m:colleague+video	twsrsrrsr
m:colleague+we	pxvwpqsos
m:colleague+weekday	susqsqsqw
m:colleague+weeks	rpswpvurr
m:colleague+which	rssurstrr
m:colleague+will	tzxkorrrt
m:colleague+would	qtttqqwqt
m:colleague+you	mxzwqmvmu
m:come	tznxpmsqu
m:come+company	strurqrsu
m:come+complete	vsvqqrsrs
m:come+completefile	tssqsrtsu
m:come+confirm	sussssrst
m:come+contact	vrxissstu
m:come+contest	sssrstsvq
m:come+contract	sqrqzssrs
m:come+deadline	xwsmrnuru
m:come+decide	ssstsvsrp
m:come+delay	strtsrrru
m:come+device	tttprssst
m:come+doctor	rtsorttsu
m:come+documents	znpvtpqpu
m:come+effort	tvsqqsqtt
m:come+encourage	strwrsrsq
m:come+event	rqrrrsssw
m:come+experience	sssusrssr
m:come+family	sqrrssrry
m:come+feedback	sstsssssq
m:come+filled	srsrrsssw
m:come+first	trrpqssvv
m:come+food	rvqussvqp
m:come+fulltime	srrvsssss
m:come+further	sxqtqqqqw
m:come+future	tsrvruqqt
m:come+good	vqqrsrssw
m:come+gotthrough	vsrsrrsrt
m:come+greeting	wyppqpqtu
m:come+hear	srtvqssqu
m:come+hire	sqssrusst
m:come+hiringside	surrrsrst
m:come+i	uutuppwmt
m:come+if	rxqrrtsrq
m:come+instead	stsqstsss
m:come+interest	stsqstsss
m:come+interview	oyqtqurqt
m:come+invite	ssrowtrru
m:come+job	qtqutrsrt
m:come+join	rtrrrtrrv
m:come+keep	rrsrsrsrw
m:come+lack	ssuursssq
m:come+link	sstsrrrru
m:come+list	sqsprvstu
m:come+loan	rrssrssuu
m:come+match	tsturrvso
m:come+meet	sxrtuprpr
m:come+minutes	rxurqqqru
m:come+month	suruqqrqv
m:come+move	sqqursrrx
m:come+must	srtwrrrru
m:come+next	vvrsqrqrs
m:come+not	urovryrot
m:come+number	r2qkrqsqy
m:come+numberword	qwuvupros
m:come+offer	rsrsurrst
m:come+only	rsrrrvrst
m:come+onsite	sxqorsrrv
m:come+order	ruttrrsrs
m:come+other	uprtrssrx
m:come+past	qpsusxsqr
m:come+pastbe	rvpupvspu
m:come+person	tvrtqttrp
m:come+phone	ttsostuss
m:come+place	tqqtrtrrv
m:come+placename	rqrsrtsuu
m:come+please	rwqqsrsqw
m:come+pleased	rurtqrrrw
m:come+police	ttsqttssr
m:come+pool	tsslrwstu
m:come+position	svrrrvtqq
m:come+profile	rtrvrrwrq
m:come+questionhow	r0ovroowr
m:come+questions	tssqsstru
m:come+received	ytsurqqqq
m:come+recruiterintro	sustssrss
m:come+regret	ttstsqssr
m:come+repair	strrssssu
m:come+result	rstusrrst
m:come+review	vpttrrrru
m:come+salary	rsrvsrsrs
m:come+schedule	swuorssru
m:come+school	urrstsrss
m:come+search	srsvssssq
m:come+senior	tstussutm
m:come+sign	rsrrzrrrr
m:come+some	uqrssssqv
m:come+soon	ussqsrssu
m:come+stage	rutqrrrrv
m:come+start	srtptsstv
m:come+status	ssrqrstsw
m:come+still	srrtsvsrr
m:come+strong	tqtvsrrss
m:come+study	rrrutrsst
m:come+talk	s0quqrsqq
m:come+task	suttrqrrv
m:come+test	rvutqsrrs
m:come+thanks	srqzrzpuk
m:come+think	rwrsstrrs
m:come+third	vqssrurqv
m:come+today	xvrrrqsrq
m:come+training	sursrssst
m:come+trial	swprrsrru
m:come+unchanged	surtrtrqt
m:come+unsuccessful	rsttstssq
m:come+until	rwqpruurs
m:come+visit	rwrrssrrs
m:come+wait	sqtpssssw
m:come+we	qyrtryqlq
m:come+weekday	s0qptorpv
m:come+weeks	supxoxqou
m:come+when	rwqvrqsrt
m:come+which	xvsqrrsrq
m:come+will	rz0npspps
m:come+wish	srrruqsrv
m:come+would	pzqvsqtot
m:come+you	u0nwrntmt
m:committee	pqmvzxoou
m:committee+decide	rrryutrrn
m:committee+feedback	tsstssssq
m:committee+greeting	srsrssssw
m:committee+hire	ssstvsssp
m:committee+i	sssuvrsso
m:committee+interview	rssusrssq
m:committee+month	ttsttvssl
m:committee+not	rssrsvrss
m:committee+number	qvpxusqqq
m:committee+onsite	sussssssq
m:committee+past	ssswsssso
m:committee+pastbe	rsrwsssss
m:committee+person	stsutsssp
m:committee+position	rtsvssssp
m:committee+review	sssqssssv
m:committee+talk	ssssssssu
m:committee+third	tssstsssq
m:committee+we	ssrqstssu
m:committee+will	srsusrssr
m:committee+you	ptptyrqqv
m:company	1omtpmuxu
m:company+complete	qrxtrsqru
m:company+confirm	srsqstttt
m:company+consider	srrsssssv
m:company+contact	vrqtpovus
m:company+contest	rrssrsuts
m:company+contract	qrroyssst
m:company+deadline	rqottxput
m:company+decide	prrsrssry
m:company+delay	suspttsrt
m:company+device	srspssssx
m:company+doctor	ssrurqvsr
m:company+documents	vqplvrwtv
m:company+effort	psqvrrusu
m:company+encourage	ossvrrssu
m:company+event	strpssssw
m:company+expenses	susqsssss
m:company+experience	qrstrrvru
m:company+family	rrtptrwrs
m:company+filled	ssrvrqsrs
m:company+finish	srsrssssu
m:company+first	surrsursr
m:company+food	susrsssss
m:company+fulltime	qrqouruzr
m:company+further	qssuqtsru
m:company+future	rrqvrpwsu
m:company+good	rsrtrqtsv
m:company+gotthrough	ssrusrrst
m:company+greeting	qwsorpyqu
m:company+hear	tsqsqprvw
m:company+hire	rrrsquwqt
m:company+hiringside	qrsvrtsss
m:company+hold	rsroryrru
m:company+hr	yxqvpqyph
m:company+i	qqqwqk5qt
m:company+if	sssqtssst
m:company+interest	xsrxsrsrn
m:company+interview	ruqsqtsru
m:company+invite	rsvnssstv
m:company+job	xpnqqou0t
m:company+join	vrsqrowts
m:company+keep	srsktztss
m:company+lack	rtqvqrrrv
m:company+lease	tssqssvsr
m:company+link	rsrtrrssv
m:company+list	sssptrtsv
m:company+loan	sstosrtsw
m:company+luck	ussrsssss
m:company+many	rsrsrsruu
m:company+match	trrtrrwrr
m:company+meet	rtsvsqsqu
m:company+minutes	sxsnssrsu
m:company+month	svrnttuss
m:company+move	rrsqstsrv
m:company+must	rrrpsrvrw
m:company+next	ruqssqssv
m:company+not	kupwrqtyv
m:company+number	xvlknmt8t
m:company+numberword	rpovpo2uu
m:company+offer	srrnzrrsu
m:company+only	utsorrust
m:company+onsite	wvpjorwxu
m:company+order	ssrssrrsw
m:company+other	osrvsprsy
m:company+past	rrrxrrrss
m:company+pastbe	usquqrsqu
m:company+person	pwptol2zn
m:company+phone	wtrorrtts
m:company+place	rqqvswrrs
m:company+placename	wsonomy1s
m:company+please	rstottrut
m:company+pleased	rvrqwrrrt
m:company+police	tussrrstq
m:company+pool	trrpsrusv
m:company+position	vsrurtuul
m:company+privacy	rsspsruut
m:company+profile	wprmqp0tu
m:company+questionhow	qqqwrnuty
m:company+questions	tqsssrssu
m:company+reason	rsstsrusr
m:company+received	xqruqssrs
m:company+recruiterintro	ssruppyts
m:company+regret	rsswstssq
m:company+remote	srspsssut
m:company+result	rrsvsssrs
m:company+review	wrqtqpqtw
m:company+salary	rsrjwrtxv
m:company+schedule	rzrpqrstr
m:company+search	qrrlrr2tu
m:company+send	wtrrsrrtr
m:company+senior	rssrrpy2h
m:company+shortlist	srsusrsss
m:company+sign	sssrrsssv
m:company+some	rsouqpzss
m:company+stage	rrsurssrt
m:company+status	qssussssu
m:company+still	rsrqsvsur
m:company+study	qsrvstqst
m:company+survey	ssrpssssw
m:company+talk	rvstrqsss
m:company+task	rsqsssssw
m:company+tech	rrsprrusw
m:company+test	rqyurrsrr
m:company+thanks	yqszspsrl
m:company+think	uqssrrsrv
m:company+third	rsqtrnxtu
m:company+timed	srssssrru
m:company+today	rtsorvstu
m:company+training	rrsurrtts
m:company+travelbook	tssstsssq
m:company+trial	rtsussssq
m:company+unchanged	rtspsusus
m:company+unsubscribe	ssspssssx
m:company+unsuccessful	rrrursrrv
m:company+until	srspsvrtt
m:company+video	rsssrsusr
m:company+volunteer	ssrvrrssr
m:company+wait	tssosttst
m:company+we	ppqwrrwsv
m:company+weekday	swpotrsqw
m:company+weeks	roolxp0vw
m:company+when	ttsqssttr
m:company+which	rsqurtsss
m:company+will	wsqsrprrw
m:company+wish	rqsssrvsu
m:company+workwear	susssstsp
m:company+would	rqsttrtsv
m:company+yes	rustrtssr
m:company+you	zqourpuru
m:competition	xpsupupqu
m:competition+contract	ussttsssp
m:competition+fulltime	tststsssq
m:competition+further	ssststssp
m:competition+hear	rrrururrs
m:competition+hire	tssssusso
m:competition+hiringside	srsusussq
m:competition+hr	stsussssq
m:competition+invite	ttstssssp
m:competition+link	usrussssp
m:competition+list	tsststssq
m:competition+next	usrtssssq
m:competition+not	rrsvsssrs
m:competition+number	urqyrtrrp
m:competition+numberword	sssrssssu
m:competition+pastbe	ssrtrurst
m:competition+place	ssrustssq
m:competition+police	rssusrsst
m:competition+pool	trsrsvrsq
m:competition+position	srursvssq
m:competition+questionhow	rrsvswrrp
m:competition+result	srrtrurrs
m:competition+schedule	tsssstssq
m:competition+score	srrvrssss
m:competition+stage	tstwstssm
m:competition+start	ssssssssq
m:competition+study	sssqssssu
m:competition+test	urttsssso
m:competition+trial	tsstssssp
m:competition+unchanged	tsststssq
m:competition+weeks	trrusrssr
m:competition+will	vsrtssssq
m:competition+you	srrvrsrrt
m:complete	rp20qnonv
m:complete+completefile	wqvmuqsrv
m:complete+confirm	vvqrsrrrr
m:complete+congrats	rsxvrqoqu
m:complete+consider	srtrsusss
m:complete+contact	vtujvruqu
m:complete+contract	srss0rrrp
m:complete+deadline	pt1jxqqpv
m:complete+decide	rstqrwrrr
m:complete+delay	srvutrrsp
m:complete+device	rtxqrrrrt
m:complete+doctor	rsrvssrss
m:complete+documents	1svkxnqot
m:complete+effort	qqyrrstrt
m:complete+encourage	rryrrqsrt
m:complete+event	stsrqrrsw
m:complete+experience	rruurrsrt
m:complete+family	srsutrrst
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
m:complete+hold	ssrusssst
m:complete+hr	wsrsssrsq
m:complete+i	spvrrqyot
m:complete+impression	ssxssstsn
m:complete+interview	pvvtpyqpq
m:complete+invite	st2orutrl
m:complete+job	qrvuwoqqt
m:complete+join	oquwrwrqt
m:complete+keep	sp0rqoqrv
m:complete+lack	rstssrrrv
m:complete+lease	sssrstssu
m:complete+link	rszlssrrv
m:complete+loan	tryqrsrrr
m:complete+luck	vsrrrstss
m:complete+many	vrrsrtrrs
m:complete+match	srxosrqsu
m:complete+meet	tyympuoqs
m:complete+minutes	rr2nssqqt
m:complete+month	vr0orqsqr
m:complete+move	qsyrsrrrs
m:complete+must	rqyqqrsrt
m:complete+next	ts0oqrrqu
m:complete+not	npzuozpnu
m:complete+number	tt3mspppv
m:complete+numberword	rr2quqopt
m:complete+offer	ssstwrrsr
m:complete+onsite	swssrrrqu
m:complete+order	rrusrrrrv
m:complete+other	rrsurtsru
m:complete+past	rtuvrrprt
m:complete+pastbe	0qpznvpos
m:complete+payroll	sssttsrsq
m:complete+person	umytqwspq
m:complete+phone	rpuqsstsw
m:complete+place	rqtsrurru
m:complete+placename	rsssrrssv
m:complete+please	pv3lvpqpu
m:complete+police	sssqssssv
m:complete+pool	stspsssst
m:complete+position	uryxrwspg
m:complete+profile	sswpsrqtu
m:complete+questionhow	rqwtqurpv
m:complete+questions	trznqtrru
m:complete+reason	ssusssssr
m:complete+received	2pprsrqqu
m:complete+recruiterintro	ttsussrsq
m:complete+regret	rrsvsssss
m:complete+reminder	sqsssstst
m:complete+repair	ssstssssq
m:complete+result	srstrsrru
m:complete+review	0r0gssoqu
m:complete+salary	srrpusstu
m:complete+schedule	trzorsrrt
m:complete+send	orzjzrsrw
m:complete+senior	xqytrsssi
m:complete+shortlist	ssurstssq
m:complete+sign	qqqswsrrv
m:complete+some	sqyupsrqs
m:complete+soon	qrwpsrrsv
m:complete+stage	sv0trwrqh
m:complete+start	quxlxppsu
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
m:complete+third	rttursqqu
m:complete+timed	rqxtrqqst
m:complete+today	srvuqrqqu
m:complete+training	rsxwsrsrn
m:complete+trial	rtvrsrrsr
m:complete+unchanged	uttrrtrrs
m:complete+unsuccessful	rrstssssu
m:complete+until	stxpprrru
m:complete+video	srzrrqrrs
m:complete+visit	sussssssq
m:complete+wait	ttxpqtqqs
m:complete+we	pr0xrtomt
m:complete+weekday	rwzorpqru
m:complete+weeks	ppynyspqv
m:complete+when	rrwpttsrs
m:complete+which	srtururrr
m:complete+will	rp1ourqqu
m:complete+wish	rsurrssst
m:complete+withdraw	strrsrssu
m:complete+would	rp0qusppv
m:complete+yes	srpssstsv
m:complete+you	1n1xponlt
m:completefile	0nyjqotrx
m:completefile+confirm	ssssrsssu
m:completefile+contact	svsqssrst
m:completefile+contract	srsrwsrsr
m:completefile+decide	sssssusss
m:completefile+delay	tsrssrssu
m:completefile+documents	zpqkvruqv
m:completefile+event	tsstsussp
m:completefile+filled	tqrqrsssw
m:completefile+finish	votrrqtqx
m:completefile+further	sstsstssq
m:completefile+good	tssqsssst
m:completefile+greeting	rrsqssrsy
m:completefile+hear	trrqtstts
m:completefile+hold	ssrssrrsv
m:completefile+i	sqrpxrsrv
m:completefile+if	qwsrsrsur
m:completefile+interview	ssststtsp
m:completefile+job	rssrssrsu
m:completefile+join	rsrrssssw
m:completefile+lack	rrrtsrssw
m:completefile+link	ssrrssssu
m:completefile+list	rrsrsvrsr
m:completefile+loan	rrstssrsv
m:completefile+match	urtststso
m:completefile+month	sssssrssu
m:completefile+must	tqvnrtstv
m:completefile+not	wpqsqwsrt
m:completefile+number	uqtmvotsx
m:completefile+numberword	sstsrqsst
m:completefile+offer	tssrussss
m:completefile+onsite	ursrsssts
m:completefile+order	srsrsrssw
m:completefile+pastbe	usqvrqsru
m:completefile+payroll	rrssssssv
m:completefile+phone	stsssttsq
m:completefile+place	sssrssssu
m:completefile+placename	sssssssur
m:completefile+please	ssrrussss
m:completefile+pool	srsrsvrss
m:completefile+profile	sssssrusr
m:completefile+questionhow	sqsursttr
m:completefile+questions	urstssssp
m:completefile+received	uqtssssss
m:completefile+review	tttqsssss
m:completefile+salary	rssqssttt
m:completefile+schedule	sstttsssq
m:completefile+send	vxtjqqtus
m:completefile+senior	urtqtsstq
m:completefile+sign	ssrstsssu
m:completefile+some	trrqsrwss
m:completefile+stage	tturstssp
m:completefile+status	pssqsstsw
m:completefile+still	xoqkqysrx
m:completefile+strong	psstssssu
m:completefile+study	ssrrtsssu
m:completefile+tech	sssstssuq
m:completefile+test	uqvrrsrss
m:completefile+thanks	tsspssssv
m:completefile+we	xnsprsssv
m:completefile+weekday	rqtqssssx
m:completefile+weeks	qsrutqtss
m:completefile+will	rsrqrsstw
m:completefile+would	rsrttrsrv
m:completefile+you	xqvhrzqpv
m:confidential	twqiqn2uu
m:confidential+contact	sxrtsqrrs
m:confidential+deadline	rusrsssss
m:confidential+future	sssrssssu
m:confidential+hear	susrrrsts
m:confidential+i	srrprrxst
m:confidential+impression	rtsrrrvss
m:confidential+not	rtrrssssv
m:confidential+number	rtsptsstu
m:confidential+numberword	stsqsstsr
m:confidential+onsite	sussssssq
m:confidential+pastbe	utsrsstsq
m:confidential+person	rtsrstusq
m:confidential+privacy	pvrtqqwrt
m:confidential+profile	svrmrqzss
m:confidential+review	susrrrsst
m:confidential+we	susrsrsts
m:confidential+will	susrsrsss
m:confidential+you	svslsrwts
m:confirm	4zlfzqpnw
m:confirm+contact	ttrpurrrv
m:confirm+contract	ssrrusrru
m:confirm+deadline	pvqmtwssw
m:confirm+doctor	srsrtsssv
m:confirm+documents	0womrsrpu
m:confirm+expenses	wssrrssss
m:confirm+finish	ssssrsssu
m:confirm+fulltime	sssstsssq
m:confirm+further	ssssvsssq
m:confirm+greeting	vtqrtrrrt
m:confirm+hear	ssssrsssu
m:confirm+hire	sssrysssm
m:confirm+i	zursvorqo
m:confirm+interview	sxrsssssn
m:confirm+invite	rqssrsssw
m:confirm+job	usrrsrsss
m:confirm+join	tssstsssq
m:confirm+lack	qsssrsssu
m:confirm+lease	rsssrsssu
m:confirm+link	qrrqrsssy
m:confirm+loan	tsssrsssu
m:confirm+many	tsssssssq
m:confirm+match	rrsrursst
m:confirm+month	utqqvrrru
m:confirm+move	rtrsssssu
m:confirm+must	ttrqrsssu
m:confirm+not	rrrvrvrrs
m:confirm+number	2vokxpqov
m:confirm+numberword	rrrstssrv
m:confirm+offer	rrrrwrrru
m:confirm+onsite	vvqqrrrru
m:confirm+order	urrrrrssu
m:confirm+past	ssssusssq
m:confirm+pastbe	xrrsrrrru
m:confirm+person	vstrtstsn
m:confirm+phone	rvrttsrsq
m:confirm+placename	wstqssssq
m:confirm+please	pxqoutrqv
m:confirm+pleased	tprrvrrru
m:confirm+police	vssssssso
m:confirm+position	3qslrrsss
m:confirm+profile	rsssrsrsv
m:confirm+questionhow	vqrpussrt
m:confirm+received	6ttlsrssj
m:confirm+recruiterintro	qsssrsssu
m:confirm+result	rrstrusss
m:confirm+review	ussrsssss
m:confirm+salary	rssrusssu
m:confirm+schedule	srrrsrrry
m:confirm+school	tqsssssst
m:confirm+send	ssqrtsrrv
m:confirm+senior	ustrvrtso
m:confirm+stage	trspssssv
m:confirm+strong	srssusssr
m:confirm+study	urstsssst
m:confirm+thanks	xtsrsssso
m:confirm+today	rrsrssssw
m:confirm+training	ussrrssst
m:confirm+unchanged	rwqqssqrx
m:confirm+unsuccessful	prrsssssx
m:confirm+until	rvrssvssp
m:confirm+video	sursssssq
m:confirm+we	2rqhytqpv
m:confirm+weekday	rurrrsrrx
m:confirm+weeks	rssqusrsv
m:confirm+will	strpsussv
m:confirm+wish	ssssussss
m:confirm+withdraw	mssrssssz
m:confirm+would	rrsqvssru
m:confirm+yes	sqsrssssv
m:confirm+you	4ymf0nonx
m:congrats	qtyj3oopx
m:congrats+contact	sssttsssq
m:congrats+first	tusrssqsr
m:congrats+future	sssqsssrw
m:congrats+good	sssqttrst
m:congrats+gotthrough	qvsk0rrqt
m:congrats+greeting	ssssttssq
m:congrats+hear	srsqstqrw
m:congrats+i	sussssqst
m:congrats+interview	sqrqsyrst
m:congrats+invite	sursssssr
m:congrats+job	sssqssssv
m:congrats+not	ssqrsqssz
m:congrats+number	spurrsqsx
m:congrats+numberword	stsrsspsv
m:congrats+onsite	sqtsttrtr
m:congrats+past	susussrsp
m:congrats+pastbe	stqssrsrt
m:congrats+position	sssrssrsu
m:congrats+questionhow	ssrqssssv
m:congrats+result	ssrsrtrrv
m:congrats+senior	sursssssr
m:congrats+stage	rtvssussn
m:congrats+start	sussssqst
m:congrats+test	ssrrsusst
m:congrats+third	tuspsrqsv
m:congrats+training	strttsssq
m:congrats+we	rrrustsru
m:congrats+weeks	sssqssqrw
m:congrats+will	sqtrsvssr
m:congrats+would	sustssrsr
m:congrats+you	rtvpvvpps
m:consider	qqpwo0qpw
m:consider+contract	sssrutssr
m:consider+deadline	xrspsurrs
m:consider+decide	psrwsxsrp
m:consider+delay	nrsysrrsu
m:consider+encourage	vqrtpqtrv
m:consider+experience	trswssssp
m:consider+family	sssrssssu
m:consider+further	mrt0rttrq
m:consider+future	orsvrssrv
m:consider+good	sssrsrssv
m:consider+greeting	sqstrtrrv
m:consider+hear	rrrurvqru
m:consider+hiringside	urryrsrsn
m:consider+hold	sssrsvssr
m:consider+hr	ussssssss
m:consider+i	rqstptuqw
m:consider+interview	ssrtstssq
m:consider+invite	srsssussr
m:consider+job	usrssrrrt
m:consider+join	urssrtrss
m:consider+keep	ssrnrzrst
m:consider+list	sssusrssr
m:consider+loan	srtostssv
m:consider+many	sssrssrsu
m:consider+match	pssxsstsq
m:consider+must	rssursrst
m:consider+not	itq1ruqqx
m:consider+number	rrswrqrrv
m:consider+offer	ssspussst
m:consider+only	sssrsussr
m:consider+other	prsxrqrrv
m:consider+pastbe	pqruqwrqx
m:consider+person	ttsvrsqsq
m:consider+please	tsrsrrqrv
m:consider+position	vsrvrqrrr
m:consider+profile	urrtrssrr
m:consider+questionhow	rrrwrtsrs
m:consider+questions	tsssttssq
m:consider+reason	sssusssss
m:consider+received	wrsrsrrss
m:consider+recruiterintro	ussqssrss
m:consider+regret	ossysrsss
m:consider+review	uqququrqw
m:consider+salary	sssqssssu
m:consider+search	ttssssssq
m:consider+security	sssqssssu
m:consider+send	sssssqssu
m:consider+senior	ustusrrtq
m:consider+shortlist	sstvsussm
m:consider+some	strvrqrrt
m:consider+stage	srtwsstso
m:consider+still	sssqr2ssm
m:consider+strong	rrstsrssu
m:consider+test	tsvsssssp
m:consider+thanks	urrwrqrrs
m:consider+think	rtqurrssv
m:consider+third	srsurrsru
m:consider+today	tsrustssr
m:consider+trial	ssstssssq
m:consider+unchanged	srsnrzsss
m:consider+unsuccessful	rrswsrsss
m:consider+we	srrvpxqov
m:consider+weeks	xrsqrtrrr
m:consider+will	xrruqrqqt
m:consider+wish	ussrsrrsu
m:consider+withdraw	sssqsssst
m:consider+would	srrtsovrw
m:consider+you	srovp0rov
m:contact	3ppupntru
m:contact+contract	sqrpzqqtt
m:contact+deadline	zszjrprst
m:contact+decide	ttrtrqsru
m:contact+device	rrusrrrru
m:contact+documents	1rrkopzst
m:contact+effort	sstnrstrx
m:contact+encourage	wsrspwspr
m:contact+equal	sssrssssu
m:contact+event	srsqssssw
m:contact+expenses	srttrrssu
m:contact+experience	vrrsrssrt
m:contact+feedback	ssttstssq
m:contact+filled	strruqrsu
m:contact+finish	srsqstsus
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
m:contact+hr	ysrospsss
m:contact+i	sjovpx6ms
m:contact+if	uuvorusqr
m:contact+impression	sussssssr
m:contact+interest	trrrrsvrr
m:contact+interview	wtqrrtrqs
m:contact+invite	sstrsqssv
m:contact+job	vpqtrpwss
m:contact+join	usstrrrst
m:contact+keep	vprtqtrwr
m:contact+lack	prutqrtsv
m:contact+link	qrxosrsrw
m:contact+list	rrtnrvrsx
m:contact+loan	urspssssu
m:contact+many	srturqrrt
m:contact+match	yrrorqtsu
m:contact+meet	ursurrsrs
m:contact+minutes	uuynrqqru
m:contact+month	rpqquzsrs
m:contact+must	ssrssrssu
m:contact+next	zrussoptr
m:contact+not	1ontpwsot
m:contact+number	tp1kqrstu
m:contact+numberword	rr1xpmspr
m:contact+offer	rrsrxrrrt
m:contact+only	zurkqtrsu
m:contact+onsite	wtskqttqx
m:contact+order	prvprrrsy
m:contact+other	srrurrrrw
m:contact+past	qssusqurt
m:contact+pastbe	vrpupwuot
m:contact+payroll	tssrsssur
m:contact+person	vsqusntqu
m:contact+phone	1npjrvwrw
m:contact+place	vrtnrxrrt
m:contact+placename	rssnsttsw
m:contact+please	sy0jrspss
m:contact+pleased	ssrrvqrru
m:contact+pool	qqsrqxrrv
m:contact+position	upqqqvvru
m:contact+privacy	svrusrrrt
m:contact+profile	ytproo0qr
m:contact+questionhow	1o0upkspr
m:contact+questions	wquqsrrrt
m:contact+reason	stsqsssss
m:contact+received	0vsqpnrrt
m:contact+recruiterintro	strrrrvss
m:contact+regret	ussusrrsr
m:contact+reminder	rsrrsvtss
m:contact+result	rsuurrrrs
m:contact+review	yxwlqpqqs
m:contact+salary	trskturvx
m:contact+schedule	rvrnsvtqu
m:contact+school	srssusstp
m:contact+search	rssurrrtt
m:contact+send	0q0iqosru
m:contact+senior	rtrpsrusv
m:contact+shortlist	utrqrsrsu
m:contact+sign	srsrussst
m:contact+some	wrtvqours
m:contact+soon	uxrirurrw
m:contact+stage	zvuoqrqrq
m:contact+start	srtotvrst
m:contact+status	tstsrqsrs
m:contact+still	rursstsss
m:contact+strong	tssvrqrsr
m:contact+study	rrstrtrtu
m:contact+talk	trvqrrssu
m:contact+task	sryqrqsss
m:contact+tech	ssupssrsu
m:contact+test	sqwrsrrru
m:contact+thanks	0tpwqqsqo
m:contact+think	rqsurtsrv
m:contact+third	ypsnqqury
m:contact+timed	srtqsstst
m:contact+today	ysrrrtqrr
m:contact+training	rssusrrss
m:contact+trial	utvrssssn
m:contact+unchanged	stqurupss
m:contact+unsubscribe	rsslssryv
m:contact+unsuccessful	srrsstsru
m:contact+until	wsxmsssqs
m:contact+video	sttqsssst
m:contact+visa	sssnssssx
m:contact+wait	wrrrrvrrr
m:contact+we	2tqmpyros
m:contact+weekday	ypwvqosqs
m:contact+weeks	wouvoxtpp
m:contact+welcome	sssrssssu
m:contact+when	tusnrwtrs
m:contact+which	trwlruqtv
m:contact+will	3zrZryppv
m:contact+wish	pprurrvsv
m:contact+withdraw	qstqssssu
m:contact+would	qoyvuqunr
m:contact+yes	tsqqssurt
m:contact+you	1noqpztos
m:contest	qoqwqntxv
m:contest+deadline	ssspsssut
m:contest+decide	qrqruvqqv
m:contest+delay	tsssssssq
m:contest+documents	tstosssst
m:contest+effort	sssrsrswr
m:contest+event	sssrssssu
m:contest+expenses	sssqssrsv
m:contest+experience	tssrstrtq
m:contest+filled	sssrssssv
m:contest+future	sssrssssu
m:contest+gotthrough	srsrssssv
m:contest+greeting	rrrssqrtu
m:contest+hear	rrrrrurrv
m:contest+hiringside	tssrspsrx
m:contest+i	rrrtrsuru
m:contest+interview	srsqsrstu
m:contest+keep	sstqsssst
m:contest+lack	sssrsrssu
m:contest+loan	sssssssuq
m:contest+must	srssssrtu
m:contest+next	srtqtusrt
m:contest+not	qsrtstqrw
m:contest+number	uqsnsqtvw
m:contest+numberword	rqtusptsu
m:contest+offer	ssstttssq
m:contest+pastbe	srrusorry
m:contest+person	rrrtrqusv
m:contest+placename	stssssrwp
m:contest+position	srsrsrsrv
m:contest+questionhow	ssssssrsu
m:contest+received	tsstssrtq
m:contest+regret	sssnssssy
m:contest+schedule	sssssussr
m:contest+send	sssqssrus
m:contest+some	rrssrrtru
m:contest+stage	tqrvsqsst
m:contest+study	rrrssqruw
m:contest+task	sssqstsst
m:contest+tech	sstssssur
m:contest+thanks	ssspsssut
m:contest+third	sstrsrssu
m:contest+training	srstsssur
m:contest+unsuccessful	sssprsssy
m:contest+until	ssssssstq
m:contest+wait	sssqsusss
m:contest+we	qqquqwstt
m:contest+weeks	trsnussrw
m:contest+will	rsssssrus
m:contest+wish	sssqssssu
m:contest+would	ssstsrrrv
m:contest+you	rpqutpsux
m:contract	sonl4rttv
m:contract+deadline	tqplyyrrs
m:contract+decide	srsrtwssp
m:contract+doctor	trssxsssn
m:contract+documents	wsqk2rqqu
m:contract+effort	rqqrxsutq
m:contract+expenses	rssrussss
m:contract+experience	sssussssr
m:contract+family	sssrssssu
m:contract+finish	rrsrysrsp
m:contract+fulltime	qppk2rswv
m:contract+further	rsrtussss
m:contract+future	rrrtusssr
m:contract+good	tsrsvsssq
m:contract+gotthrough	trrtvsrsq
m:contract+greeting	sqrn0ursr
m:contract+hear	tqqvzpqqs
m:contract+hire	rqqq1xvri
m:contract+hold	sssrtzssm
m:contract+hr	rssswsrsq
m:contract+i	tppn2xqps
m:contract+if	rsstzstsk
m:contract+impression	ssssustsq
m:contract+interest	tsssssusr
m:contract+invite	trsrussst
m:contract+job	qpos1qsst
m:contract+join	ssrrusstt
m:contract+keep	tsrpusssu
m:contract+lease	sssrrstsu
m:contract+link	srrrussrt
m:contract+list	sssstvssp
m:contract+loan	ssrpvrsrv
m:contract+many	sssqsstss
m:contract+match	srrtwrrrr
m:contract+meet	urssssssq
m:contract+minutes	tsrpxstto
m:contract+month	rqqr0trrr
m:contract+must	rsrsxqrrt
m:contract+next	tsqo0rsrr
m:contract+not	ppoww1qpq
m:contract+number	topl3pswt
m:contract+numberword	rrqr0prts
m:contract+offer	urqo3qsqq
m:contract+only	sssqrsssu
m:contract+onsite	sosruvsrt
m:contract+other	srsurtrst
m:contract+past	sssrutsss
m:contract+pastbe	rqpwxzppq
m:contract+payroll	rrrrwrsrs
m:contract+person	tqspysqtr
m:contract+phone	rssssrssu
m:contract+place	rtrusqsss
m:contract+placename	rssqsruts
m:contract+please	sqro1rqrt
m:contract+pleased	ssssytssm
m:contract+police	rsrrwtrrr
m:contract+pool	sssstusso
m:contract+position	usrrzrtsk
m:contract+profile	trruurtsp
m:contract+questionhow	tqqwwrrrq
m:contract+questions	sssrvssss
m:contract+received	yrrqtrrrs
m:contract+recruiterintro	ssstssssq
m:contract+remote	srsrwstun
m:contract+result	ssstqtsss
m:contract+review	stqp0rrrs
m:contract+salary	rrqn2rsss
m:contract+schedule	ssrtwrqrt
m:contract+school	srsswssso
m:contract+search	rsssvsssr
m:contract+send	qqrq1rstq
m:contract+senior	ssspyrqvp
m:contract+sign	qpqp0tqqy
m:contract+some	rqruttrst
m:contract+soon	srrrzsrsp
m:contract+stage	utsxtrtsj
m:contract+start	rsrp0rtrr
m:contract+still	rrrtutrrt
m:contract+strong	srssvsssr
m:contract+study	rqruurrst
m:contract+talk	susuysssk
m:contract+task	tsssvsstn
m:contract+tech	ssssusstq
m:contract+thanks	wssvssssm
m:contract+think	rsrpwsrru
m:contract+third	sqrutrrrw
m:contract+today	srrsxtrrq
m:contract+training	rsrsxqrsr
m:contract+trial	rssrwsssp
m:contract+unchanged	rqrsxtrrt
m:contract+unsuccessful	srsrusssr
m:contract+until	tqrnwxsrq
m:contract+video	rsrsssssu
m:contract+wait	tssquussr
m:contract+we	ornw0vsoq
m:contract+weekday	tqrr1sstm
m:contract+weeks	sqpl2ruts
m:contract+when	trrrustsr
m:contract+which	rrrswrsrt
m:contract+will	trqm2rsrs
m:contract+would	qrqowxtqs
m:contract+yes	sssszrtsn
m:contract+you	tqpp4orov
m:deadline	qo2jp2psu
m:deadline+decide	qsujs1rrv
m:deadline+delay	tqunpzqru
m:deadline+device	rtvossssu
m:deadline+doctor	rtqvuuqrq
m:deadline+documents	yqwjwpqut
m:deadline+effort	tqzkpvstt
m:deadline+encourage	qrtuqrrsv
m:deadline+event	urunssrtu
m:deadline+expenses	ssrvsqrrt
m:deadline+experience	trsssqrtt
m:deadline+family	rqsurvrsr
m:deadline+feedback	srtsstsru
m:deadline+filled	rsqwpwsrr
m:deadline+finally	ssurssssq
m:deadline+finish	prxrrssru
m:deadline+first	ruqptsrsw
m:deadline+food	rsuqrsttr
m:deadline+fulltime	sqrlxqsyt
m:deadline+further	pqxtpwrpt
m:deadline+future	ontwqytrs
m:deadline+gotthrough	vrsntwtqs
m:deadline+greeting	qrympytqt
m:deadline+hard	tsrqssstt
m:deadline+hear	1qslr2opr
m:deadline+hire	ssqos1tsn
m:deadline+hiringside	0spsoyppr
m:deadline+hold	rsqlq0trv
m:deadline+hr	zrqorvrrs
m:deadline+i	vqsmtztou
m:deadline+if	uprqvvrrs
m:deadline+instead	svrqsssss
m:deadline+interview	vvplpyrst
m:deadline+invite	spymqxrru
m:deadline+job	prsxppsvv
m:deadline+join	qrsouxvrs
m:deadline+keep	sormpzvvu
m:deadline+lack	pqswrsrsv
m:deadline+lease	ursprstsu
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
m:deadline+past	rrruqwrst
m:deadline+pastbe	qspyozrou
m:deadline+payroll	ssrqsusts
m:deadline+person	svxkoyrrr
m:deadline+phone	urspsottw
m:deadline+place	ttqusvqps
m:deadline+placename	tsqpstrwt
m:deadline+please	os0n0ppov
m:deadline+police	rssttrrru
m:deadline+pool	trqmuzqst
m:deadline+position	usnvpwtqs
m:deadline+privacy	ptqrrrwsv
m:deadline+profile	wstqpoxtr
m:deadline+questionhow	wnvvozppr
m:deadline+questions	rqzqrrsqu
m:deadline+reason	uqssrtrrt
m:deadline+received	xpvqosqvr
m:deadline+recruiterintro	wtrnruvqs
m:deadline+regret	urrtrtrrr
m:deadline+reminder	rosqusttu
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
m:deadline+shift	stssssssq
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
m:deadline+talk	svursqrrr
m:deadline+task	tr2pqnqru
m:deadline+tech	rryrrrsss
m:deadline+test	stzpqpqru
m:deadline+thanks	tqswwrtsl
m:deadline+think	vrsostqsu
m:deadline+third	wqxjn2ort
m:deadline+timed	rrvsrurrs
m:deadline+today	sqxju0qrr
m:deadline+travelbook	rrsssrtsu
m:deadline+trial	sttssttsp
m:deadline+unchanged	qqxmszpru
m:deadline+unsubscribe	stsqsssrv
m:deadline+unsuccessful	rttstosru
m:deadline+until	sr0ko1qot
m:deadline+video	sswoqrrvu
m:deadline+visa	tssmssutw
m:deadline+visit	stsqssssu
m:deadline+volunteer	rsuqsssts
m:deadline+wait	usqprwsrs
m:deadline+we	qr0tm1qls
m:deadline+weekday	tq3i2mpot
m:deadline+weeks	ynzhyynos
m:deadline+welcome	sssqssssv
m:deadline+when	ruylrusrt
m:deadline+which	stsmyvqpu
m:deadline+will	0qziqxpot
m:deadline+wish	qqsss0qsq
m:deadline+withdraw	rttrsrssu
m:deadline+workwear	sttrssstq
m:deadline+would	pq0ls0ppt
m:deadline+yes	tqnmwxsrv
m:deadline+you	oqzj1zqlt
m:decide	nopws2pnx
m:decide+delay	srrrrwrrv
m:decide+doctor	tssrsvssp
m:decide+documents	qssusrsst
m:decide+effort	prrvswsrq
m:decide+encourage	rssvstssq
m:decide+experience	osr0sssso
m:decide+family	srrqrsssw
m:decide+feedback	srrssvssr
m:decide+filled	rssvrwrro
m:decide+finish	sssssvssp
m:decide+first	sssqsusst
m:decide+food	sttttsssp
m:decide+fulltime	srsttwsso
m:decide+further	krszrxrrs
m:decide+future	rqrvrvrqu
m:decide+gotthrough	qssrrwrus
m:decide+greeting	qorxyxqpp
m:decide+hard	rrrxrtrrr
m:decide+hear	ruqqvwqpu
m:decide+hire	qrsysysrj
m:decide+hiringside	nurxrurqt
m:decide+hold	tsrrs0rsm
m:decide+hr	ssssstssq
m:decide+i	rrtsq0qou
m:decide+impression	sssvsrssr
m:decide+interest	sssrssssu
m:decide+interview	strurxrro
m:decide+invite	rststvsso
m:decide+job	rsrurssup
m:decide+join	rsswswtsk
m:decide+keep	rssssusss
m:decide+lack	sssrssssu
m:decide+lease	rrspsrssz
m:decide+list	sssusrssq
m:decide+loan	sssqssssv
m:decide+many	rsrtrusrs
m:decide+match	nss0ssssq
m:decide+meet	rrsttzrrn
m:decide+minutes	srsssrrsv
m:decide+month	trqntzsrs
m:decide+move	orswrvsrt
m:decide+must	rrsussrru
m:decide+next	tprpszsqs
m:decide+not	mppvq3poy
m:decide+number	mpqwt0qpv
m:decide+numberword	oowrszrpu
m:decide+offer	rsrruurrt
m:decide+onsite	vqrrrvsrs
m:decide+other	nrrysnrr1
m:decide+past	srsuturrr
m:decide+pastbe	mqqxsxrpx
m:decide+person	tprwrxrqq
m:decide+phone	wqrrtqssr
m:decide+placename	srrssutss
m:decide+please	tstqtsrrt
m:decide+pleased	srsrvssss
m:decide+police	rrrssvrrt
m:decide+position	mtszszqrm
m:decide+profile	rrswsssrr
m:decide+questionhow	rqytqxpos
m:decide+questions	sssstussq
m:decide+reason	rssssrssu
m:decide+received	qstssqssw
m:decide+recruiterintro	sssqssssv
m:decide+regret	orrururrx
m:decide+result	srrtsrssv
m:decide+review	mwrxqsrqt
m:decide+salary	ssrsusrst
m:decide+schedule	srsmrzsrt
m:decide+search	rssssssur
m:decide+send	rrrvrrrrw
m:decide+senior	ttsusurso
m:decide+shortlist	stsvsqssr
m:decide+some	rqrvqxqtr
m:decide+soon	sssssutsp
m:decide+stage	qttvrsrqt
m:decide+start	rssttussq
m:decide+still	rtspr2srm
m:decide+strong	prsvrtrru
m:decide+task	srvtrtrsq
m:decide+tech	sssvssssq
m:decide+test	rsvsssssq
m:decide+thanks	tssstsssq
m:decide+think	rqrrsxsru
m:decide+third	rrqurzqqr
m:decide+today	rprwrvrrt
m:decide+training	tssusussn
m:decide+unchanged	rtssrzsro
m:decide+unsuccessful	rssusrsst
m:decide+until	tttju3tsk
m:decide+wait	srrsswssq
m:decide+we	lqqxt1pnv
m:decide+weeks	qsqotyrqv
m:decide+when	urspstsst
m:decide+which	rqvtrurrt
m:decide+will	wvqsruqps
m:decide+wish	rrsqrwsrt
m:decide+would	qrspuyqts
m:decide+you	mppt3wqnv
m:delay	oppur1qpw
m:delay+device	stssstssq
m:delay+documents	trsuvsrrq
m:delay+effort	srsrrxrss
m:delay+experience	ttssstssq
m:delay+family	rtsustsso
m:delay+filled	ssrusvrsp
m:delay+first	sssrsurss
m:delay+fulltime	rrsurtsst
m:delay+further	qsstryrrp
m:delay+future	ssustuqps
m:delay+good	sssqtrsru
m:delay+gotthrough	strsuqsst
m:delay+greeting	ptpuqwtqu
m:delay+hear	rsrtqxqss
m:delay+hire	ssstszrrn
m:delay+hiringside	rsstsyssn
m:delay+hold	rrrqrxqrv
m:delay+hr	tsssttsrq
m:delay+i	rrrxqrsru
m:delay+interest	tssrssusr
m:delay+interview	tvsqswssn
m:delay+invite	tsstsqsst
m:delay+job	tusqrtrst
m:delay+join	rtrvsttsp
m:delay+keep	srsqstssu
m:delay+loan	rrssrtrsv
m:delay+luck	srsrsrtsu
m:delay+many	sssqsutsr
m:delay+meet	sqttsssst
m:delay+minutes	qrtururrt
m:delay+month	tstmsyrrt
m:delay+move	qvrls1pqv
m:delay+must	qtstrsrru
m:delay+next	ssspsvrsu
m:delay+not	muyvquppu
m:delay+number	rprnt0tqu
m:delay+numberword	oquusyqqt
m:delay+offer	rsrtwtqrr
m:delay+onsite	trrsrwqrs
m:delay+order	ssrrsstsv
m:delay+other	rssvsrrrt
m:delay+past	ssswsrrsq
m:delay+pastbe	qqqstzqru
m:delay+payroll	rsssusssr
m:delay+person	rtrustrrs
m:delay+phone	tqsurqssv
m:delay+place	sssssurst
m:delay+placename	srssssssu
m:delay+please	vrsqstrsr
m:delay+pleased	srtqvrsss
m:delay+pool	ssstssssq
m:delay+position	rsrrw0rsj
m:delay+questionhow	stsrswqrr
m:delay+reason	sssqstsst
m:delay+received	qrsrsrrtx
m:delay+recruiterintro	sssrssrru
m:delay+regret	rtrwstrrq
m:delay+reminder	russsstsq
m:delay+review	rtrtstqst
m:delay+salary	ssspvssst
m:delay+schedule	svrpryrrs
m:delay+send	srvtqsrrt
m:delay+shortlist	ssssswsso
m:delay+some	rrrvstsrt
m:delay+stage	tsrtsytsl
m:delay+start	rrrqvvrrs
m:delay+still	rqrqrrrr1
m:delay+study	ssqrsrssw
m:delay+task	rstqsurru
m:delay+think	srsrssssu
m:delay+third	stqwrupss
m:delay+today	psststrsu
m:delay+unchanged	rqtqrtsrx
m:delay+until	srsrrzrrq
m:delay+wait	trsssurss
m:delay+we	qprrr1rpv
m:delay+weekday	qrstvqsrt
m:delay+weeks	qqqqsysqw
m:delay+when	ssttssssq
m:delay+which	sstvrrrsq
m:delay+will	ssstruqrt
m:delay+wish	rssostrtw
m:delay+would	rstrrstrv
m:delay+yes	ssqsssssv
m:delay+you	nupzturou
m:device	p12hnmqwu
m:device+documents	sttqssrst
m:device+effort	surqsssss
m:device+encourage	sturssssq
m:device+experience	sstqsssst
m:device+family	ussrssssr
m:device+filled	sssqsrssv
m:device+future	srssstssu
m:device+good	sssrssssu
m:device+gotthrough	srsotsssx
m:device+greeting	srtpsstst
m:device+hard	srsqssssu
m:device+hear	rvrqrsrsu
m:device+i	uvrmsrtsv
m:device+invite	ssursstss
m:device+job	sssqsssts
m:device+keep	strrssssu
m:device+link	suupsssst
m:device+many	sstpsssst
m:device+match	ssvsssssr
m:device+minutes	suyqrrqrr
m:device+must	rsvqrsrss
m:device+not	rs0nsqsrt
m:device+number	syziqop0s
m:device+numberword	rtwnrssru
m:device+offer	sssrssssu
m:device+onsite	rvtorsssu
m:device+order	sssqrsssv
m:device+other	tssqssssv
m:device+pastbe	rssrsstsu
m:device+phone	rwzoqqrqs
m:device+place	ssvsrssss
m:device+please	rtwrsrrrq
m:device+pool	sssrssssu
m:device+profile	srvosstsu
m:device+questions	rtursssss
m:device+remote	sssrssssu
m:device+review	qvzosqssr
m:device+salary	srsqssssv
m:device+schedule	sstqssssu
m:device+search	srusssstr
m:device+security	sstpssssv
m:device+send	rtuqssssu
m:device+some	sstqssssu
m:device+stage	rrussssst
m:device+start	srursssst
m:device+task	ssuqstsss
m:device+tech	sssqssssu
m:device+test	sr0sssssm
m:device+third	sstosstsv
m:device+timed	rr0rrsrsp
m:device+unchanged	ssrrsstsu
m:device+video	swxnqrrqu
m:device+visit	sussssssr
m:device+wait	sqtssssst
m:device+we	qsxnrsssu
m:device+weekday	rvsrsssss
m:device+weeks	tqvrssrur
m:device+which	sstrssssu
m:device+will	suxlsrsru
m:device+would	stspsssst
m:device+you	ry1jqqspu
m:disappointed	lppvq1sqw
m:disappointed+hear	rrsrstssu
m:disappointed+i	rpqsrwqrx
m:disappointed+not	nrrvsussu
m:disappointed+number	rsstssusq
m:disappointed+please	tsrssxrsp
m:disappointed+questionhow	rrsvsrrst
m:disappointed+thanks	rsrls1ssu
m:disappointed+we	pprurwsru
m:disappointed+weeks	ssstsstsq
m:disappointed+you	nqquqzsqw
m:doctor	pumvzottr
m:doctor+documents	ypvkyprst
m:doctor+effort	sssruusto
m:doctor+expenses	ssssssstq
m:doctor+family	sssrsusss
m:doctor+filled	srrussssr
m:doctor+finish	srrsrsssv
m:doctor+food	tstsssssp
m:doctor+fulltime	trssxsswj
m:doctor+further	srrrsusst
m:doctor+good	tsssssusp
m:doctor+gotthrough	tssssvrso
m:doctor+greeting	surmsturv
m:doctor+hear	tsrosttss
m:doctor+hire	qqptwxspr
m:doctor+hiringside	susssusso
m:doctor+hr	usttsstsn
m:doctor+i	sqqttrxpr
m:doctor+if	ssssssusq
m:doctor+interview	sxqqsurrq
m:doctor+invite	ssrrssssu
m:doctor+job	rrrsusutq
m:doctor+lease	tssssttsq
m:doctor+link	ssssusrss
m:doctor+list	sssrsrssu
m:doctor+loan	srspustst
m:doctor+many	ssstsstsq
m:doctor+meet	tttqsutsp
m:doctor+minutes	srsqrssws
m:doctor+month	rqtqttttt
m:doctor+move	uruqrrsst
m:doctor+must	sqtqqstsw
m:doctor+next	ttspwrstp
m:doctor+not	qtsvqwqqr
m:doctor+number	quooyntwt
m:doctor+numberword	strnvtvrr
m:doctor+offer	pqptzwqqs
m:doctor+only	sssrrsssu
m:doctor+onsite	uusprqswq
m:doctor+other	ssstssttq
m:doctor+past	sssrsyssn
m:doctor+pastbe	trqvpwsqs
m:doctor+person	sxrsttxtg
m:doctor+place	srssssssu
m:doctor+placename	tssptsuvn
m:doctor+please	stsrrsssu
m:doctor+pleased	ssssytssm
m:doctor+police	tttrttsto
m:doctor+pool	stsqsstss
m:doctor+position	usruutusj
m:doctor+privacy	ssstsstsq
m:doctor+profile	tsrouqust
m:doctor+questionhow	sqrtrwrss
m:doctor+received	xssosrsst
m:doctor+remote	stsstssto
m:doctor+review	urqsttqst
m:doctor+salary	qrqmyswvp
m:doctor+schedule	rrouvwqqu
m:doctor+school	tssqtsstr
m:doctor+search	rsssssxso
m:doctor+send	usrqurtss
m:doctor+senior	stsmwsxvk
m:doctor+sign	ssusrsstp
m:doctor+some	rusrsutsp
m:doctor+stage	tvrrssssq
m:doctor+start	srrqwssss
m:doctor+still	trsqsvssr
m:doctor+talk	susrsssss
m:doctor+task	srtqurtsq
m:doctor+test	stvrursso
m:doctor+thanks	wusrssssp
m:doctor+think	srssssusr
m:doctor+today	stsqssrts
m:doctor+trial	stssstssq
m:doctor+unchanged	sssqtursr
m:doctor+unsuccessful	ststrsssq
m:doctor+until	rrsrrxssr
m:doctor+visa	ssssususo
m:doctor+we	wtpnvsxor
m:doctor+weekday	stsqrrrsw
m:doctor+weeks	uptpvrsts
m:doctor+when	trsrrstsu
m:doctor+which	stssvssto
m:doctor+wish	tssrsruss
m:doctor+would	rrqswrvrs
m:doctor+you	usmtypsqu
m:documents	1kzvyipos
m:documents+effort	vpqvtprru
m:documents+enrolment	ssrrsrssu
m:documents+event	urssrrsrv
m:documents+expenses	ssvurqrsr
m:documents+experience	xwqtqqrqr
m:documents+family	vvrrrrrsr
m:documents+feedback	rrsusrrsu
m:documents+filled	zrspqqtst
m:documents+finish	vquosrsru
m:documents+first	vttnrssst
m:documents+food	usrtssssq
m:documents+fulltime	stqnxrstt
m:documents+further	prsusrssv
m:documents+future	vrsttrqqs
m:documents+good	zuqsqqptr
m:documents+gotthrough	yrsstqqrr
m:documents+greeting	2uvjupqps
m:documents+hear	zosqqowsu
m:documents+hire	vqrrwprrv
m:documents+hiringside	urspqsstv
m:documents+hold	usrprtstt
m:documents+hr	yqqnvrqsu
m:documents+i	4prtvmqnu
m:documents+if	qrtqssust
m:documents+impression	usstsrtrq
m:documents+interview	qtqtrqssx
m:documents+invite	rswqsssrt
m:documents+job	zpnp0ntur
m:documents+join	vqtrqrsrt
m:documents+keep	vosrpyrqu
m:documents+lack	pssqrrvsw
m:documents+lease	trtmrrtsy
m:documents+link	wsqktrssz
m:documents+list	rrutvqsrt
m:documents+loan	ssuntrtsv
m:documents+many	usrtrsqtr
m:documents+match	wrsrppwrs
m:documents+meet	trusrsrrt
m:documents+minutes	tpwsssrrs
m:documents+month	vpqqturts
m:documents+move	qxuosqssu
m:documents+must	qrqupo0rv
m:documents+next	zsvkwospt
m:documents+not	1owwpmtor
m:documents+number	1l0lykput
m:documents+numberword	so1lymuru
m:documents+offer	uqpn1qsqu
m:documents+only	vrrtqqqtu
m:documents+onsite	yuxnopqst
m:documents+order	uqxsqrrqt
m:documents+other	rrrusqssv
m:documents+passedon	sssrssusr
m:documents+past	surutqtrr
m:documents+pastbe	2rpvootou
m:documents+payroll	ostpxrsrv
m:documents+person	2pstppsqs
m:documents+phone	vttjsrwru
m:documents+place	ttturtqrr
m:documents+placename	vqtosssts
m:documents+please	ss0kypqqu
m:documents+pleased	uxrptstrp
m:documents+police	ttrnutrrt
m:documents+pool	qrvurpwqs
m:documents+position	1qtqsorrs
m:documents+privacy	tqstqrtqw
m:documents+profile	wtrvqowpr
m:documents+questionhow	unzvqmsru
m:documents+questions	usvqsqqtt
m:documents+reason	srrqrsssx
m:documents+received	6qsgqsuqu
m:documents+recruiterintro	trrurrrru
m:documents+regret	vrursrrss
m:documents+reminder	usssssssr
m:documents+repair	tqsqssssv
m:documents+result	rrsurutrs
m:documents+review	1rqo0nqpt
m:documents+salary	qqrnxqwsx
m:documents+schedule	vsykvorss
m:documents+school	xtspsrssq
m:documents+search	rswmtqsrw
m:documents+security	rssqtstst
m:documents+send	0nxkyltpu
m:documents+senior	xqsvqqssq
m:documents+sign	qrqrzqqrx
m:documents+some	tptwsorst
m:documents+soon	ussostssu
m:documents+stage	yqxsqqrpr
m:documents+start	vrvkvssrt
m:documents+still	vqrnsyrru
m:documents+strong	rwrtsptqt
m:documents+study	xrrusppru
m:documents+survey	srrtqruru
m:documents+talk	suxrvqtrm
m:documents+task	tq3mqqsts
m:documents+tech	srypssrsr
m:documents+test	zuslqpqry
m:documents+thanks	5vsrrqqri
m:documents+think	pqwptpruw
m:documents+third	yorvoosrw
m:documents+today	3qrluqqru
m:documents+training	xruptqrrt
m:documents+travelbook	rrsusstsr
m:documents+trial	srvssssss
m:documents+unchanged	qrttwvqqs
m:documents+unsubscribe	rtsrsrrsv
m:documents+unsuccessful	rrrusqsrx
m:documents+until	wrtmwtqss
m:documents+video	ussosrtut
m:documents+visa	srsqvrwrr
m:documents+visit	rsrrssssu
m:documents+we	1pztknvmt
m:documents+weekday	uozmwqpts
m:documents+weeks	wppwvnspw
m:documents+when	urrssrstt
m:documents+which	srtuwpqrq
m:documents+will	znpqzprqt
m:documents+wish	rsrssqtrv
m:documents+would	ntywmpuqu
m:documents+yes	wsrrtrtsp
m:documents+you	2oos0lrot
m:effort	m01tomrrt
m:effort+encourage	trrwrrtsr
m:effort+event	sssqrsstu
m:effort+experience	rsrtrrsur
m:effort+family	rrrstsrsu
m:effort+filled	tsrurrsss
m:effort+first	rssvrsstr
m:effort+food	surrsssst
m:effort+fulltime	onyuznqur
m:effort+further	nur1sssrn
m:effort+future	muqxsqssw
m:effort+good	tsrtrrsru
m:effort+greeting	ruosqwrtu
m:effort+hard	rrsrstssu
m:effort+hear	porvquurv
m:effort+hire	rssuvttrn
m:effort+hiringside	uuqurqrrs
m:effort+hr	tsrussssq
m:effort+i	nwqwop0ov
m:effort+if	sstrsttsq
m:effort+impression	vqrurrsss
m:effort+interest	0rqyoourn
m:effort+interview	pzqtrsrru
m:effort+invite	sprvrtsss
m:effort+job	voquprtsu
m:effort+join	vsqvrssrq
m:effort+keep	rrtsrsssu
m:effort+lack	rqsvrrsru
m:effort+link	qsturqsru
m:effort+loan	rqrutsrus
m:effort+luck	rsstsssuq
m:effort+many	vsqtqrrrv
m:effort+match	vtqtrrssr
m:effort+meet	ryrsrrrrt
m:effort+minutes	ptzzrkqst
m:effort+month	sxwqyqrsj
m:effort+move	mor0stssu
m:effort+next	ryrtqsrqs
m:effort+not	mp0xnrtow
m:effort+number	myzjzmrvs
m:effort+numberword	rqymzprrt
m:effort+offer	rrrsussru
m:effort+only	srstttqrs
m:effort+onsite	qyrrrqurt
m:effort+order	rrrtrrrsv
m:effort+other	prrwrtsru
m:effort+past	sssurrrru
m:effort+pastbe	ptrvpuspw
m:effort+person	sxrtrqrrs
m:effort+phone	sttnrrsrx
m:effort+place	rurursrrs
m:effort+placename	qvrsqrtvr
m:effort+please	qxynqqrqv
m:effort+pleased	rqsrtrtsv
m:effort+police	ststsstsq
m:effort+pool	srrqsvtss
m:effort+position	otr2svrtj
m:effort+profile	ntrwrqvts
m:effort+questionhow	rrqwrrssv
m:effort+questions	sssqrsrrw
m:effort+received	xsulststr
m:effort+recruiterintro	rrstrrvss
m:effort+regret	mrsyrqrsx
m:effort+remote	ssrqssuts
m:effort+repair	sqtqststt
m:effort+review	yrqsrsqrt
m:effort+salary	sqrnzrtst
m:effort+schedule	r1rmsrqrv
m:effort+school	rrsrvtrtr
m:effort+search	qtsurssst
m:effort+send	ptuwrqrqu
m:effort+senior	sxsururtk
m:effort+some	tvqvrrqss
m:effort+soon	stuqsssss
m:effort+stage	rsrururrs
m:effort+start	qrsuvqstr
m:effort+status	sqsrssssw
m:effort+still	ussqsvssq
m:effort+strong	rrsusssst
m:effort+study	sqrvsrstt
m:effort+talk	qvqwsptrs
m:effort+task	puvuqorru
m:effort+tech	pvqyssssp
m:effort+test	urxtsstsl
m:effort+thanks	0tp3pnqrl
m:effort+think	stssrsrur
m:effort+third	rsrwrrqsu
m:effort+timed	ssvsssssq
m:effort+today	qvsrrvtrr
m:effort+trial	ststtsssp
m:effort+unchanged	swsmtssru
m:effort+unsubscribe	sssrsrssu
m:effort+unsuccessful	strusrsss
m:effort+until	srxmrwssq
m:effort+video	rvqrrrssu
m:effort+visit	rsrusstsr
m:effort+volunteer	rssvsrrsr
m:effort+we	prt1rptpu
m:effort+weekday	qyvpqqrrt
m:effort+weeks	rpwozpsss
m:effort+when	rustrrsrt
m:effort+which	suspttsrt
m:effort+will	qxuuqqrrs
m:effort+wish	qrrwsrrrv
m:effort+would	owqurpxqt
m:effort+yes	srspsstsv
m:effort+you	n2qypotov
m:encourage	oqqypmuxw
m:encourage+event	rrsrssssv
m:encourage+experience	srrusqtst
m:encourage+first	srsssssur
m:encourage+fulltime	sssrsssus
m:encourage+further	rrrvrvtrq
m:encourage+future	lqq0rnur0
m:encourage+good	srsssrrsv
m:encourage+gotthrough	ptyrsrpss
m:encourage+greeting	survtsqrp
m:encourage+hard	ssssssszm
m:encourage+hear	srqpsvstt
m:encourage+hiringside	usrtrrsst
m:encourage+hr	ssstsstsp
m:encourage+i	spqwqpzqu
m:encourage+if	rsstssssu
m:encourage+interest	qrsvsstss
m:encourage+interview	qtssrrssu
m:encourage+invite	lwxuvnqqt
m:encourage+job	nsqwrrttv
m:encourage+join	srsqtsrtu
m:encourage+keep	qrszrqtsr
m:encourage+link	prrvrrqxs
m:encourage+loan	ssursssss
m:encourage+luck	qsswssssr
m:encourage+many	sstusqrss
m:encourage+match	psrvrrssv
m:encourage+meet	rtsrrsrsv
m:encourage+minutes	vtrsrrtsq
m:encourage+month	rrrwrrstu
m:encourage+must	ssssruttq
m:encourage+next	srtwrprrt
m:encourage+not	oqpwqvuqu
m:encourage+number	pquypnq0r
m:encourage+numberword	qquwspqsu
m:encourage+only	tssqsssst
m:encourage+onsite	otrtsstrv
m:encourage+other	prsxrqrut
m:encourage+pastbe	ossxrququ
m:encourage+person	tpusrrssu
m:encourage+phone	ttssstssp
m:encourage+placename	sssussssq
m:encourage+please	rsrxrsrsr
m:encourage+pleased	tqswsssso
m:encourage+police	tssrststq
m:encourage+position	mrv1trtrn
m:encourage+profile	orrzrpusv
m:encourage+questionhow	rqrwrrssv
m:encourage+received	vstqsssss
m:encourage+regret	sssussssr
m:encourage+result	rssqstssu
m:encourage+review	srvtrsqrt
m:encourage+salary	sssorsssx
m:encourage+schedule	qsstrtsst
m:encourage+school	rssturssr
m:encourage+search	rssussusq
m:encourage+security	sssrssssu
m:encourage+send	tssqrstst
m:encourage+senior	ssutrssuo
m:encourage+some	qrttssrtt
m:encourage+soon	tususssso
m:encourage+stage	ststssssp
m:encourage+start	sssrsssus
m:encourage+still	qrrtrxtrs
m:encourage+strong	ssrwsrsss
m:encourage+talk	sssrsttsq
m:encourage+task	rsvsrrrrs
m:encourage+test	st0sssssk
m:encourage+thanks	wsrwrrrrq
m:encourage+think	qrswrsqsu
m:encourage+third	qrrtssssu
m:encourage+today	qssusrtrt
m:encourage+training	stsvsstsn
m:encourage+trial	rtrvssssq
m:encourage+unchanged	rrrwsusrr
m:encourage+until	tsstrqsst
m:encourage+video	sutsssssq
m:encourage+visa	rrssssssv
m:encourage+visit	rtsvssssq
m:encourage+we	sroyrqtpv
m:encourage+weekday	vssorsssv
m:encourage+weeks	qprwrtsvr
m:encourage+welcome	orpuxqssv
m:encourage+will	wrptqvqqt
m:encourage+wish	psrwssrrv
m:encourage+would	rrqxpqwst
m:encourage+you	mqyyqnvqv
m:enrolment	utqsuqrqv
m:enrolment+loan	rssssstsu
m:enrolment+must	rssrssssu
m:enrolment+number	srstsrrru
m:enrolment+pastbe	srssrsssu
m:enrolment+test	ssssusssr
m:enrolment+you	rrrtsrssv
m:equal	zrptppqtv
m:equal+future	rrqurqqtx
m:equal+good	sssrssrtu
m:equal+greeting	tsrqssssu
m:equal+lack	sssqssssw
m:equal+number	tsspssssu
m:equal+profile	rrqurqqtx
m:equal+strong	ssssssssu
m:equal+thanks	ssrusssss
m:equal+we	usrtrsrrs
m:equal+will	ssssssssu
m:equal+you	vsqurrqsv
m:event	uyomnotwy
m:event+family	tssqssssv
m:event+food	ssssssrur
m:event+fulltime	tssssssup
m:event+further	rrstsussr
m:event+future	rqrpssrty
m:event+good	rrssssrsv
m:event+gotthrough	urursrsss
m:event+greeting	tqrnrrss1
m:event+hear	ssrtrqrsw
m:event+hr	sssssssru
m:event+i	xoqvrqrrw
m:event+interview	sqsrssssx
m:event+invite	sqssrrrsw
m:event+job	srrrssttv
m:event+join	rprqrsssz
m:event+lease	sssrssssu
m:event+link	sssrssssv
m:event+list	trsprsssv
m:event+meet	rtssrssqv
m:event+month	rrrvsprtv
m:event+next	srsprqstz
m:event+not	sqqvsurru
m:event+number	tvolrprzw
m:event+numberword	rstrrqrsv
m:event+only	sssrssssu
m:event+onsite	qvtrrqrsw
m:event+other	srsprsssx
m:event+past	ttrqsssst
m:event+pastbe	uupuqosqv
m:event+person	vrtrrrrrs
m:event+phone	upsrsusss
m:event+placename	rstprusvs
m:event+please	rrrqrsssx
m:event+pleased	sqsrssrsx
m:event+pool	sssossstv
m:event+position	vqsortssv
m:event+profile	rssurrsru
m:event+questionhow	srrurssru
m:event+questions	tprsssssw
m:event+received	srstrrssu
m:event+recruiterintro	sssrsssru
m:event+reminder	snsqsstsz
m:event+review	rsrrrsstv
m:event+salary	srsqssttu
m:event+schedule	sutmsrrsx
m:event+security	srssssssu
m:event+send	tqssrtrsu
m:event+senior	utsqssstr
m:event+some	ursqsrsst
m:event+stage	sqsrtrrsx
m:event+start	srssrsssv
m:event+still	sssssussq
m:event+strong	trspssssw
m:event+study	uqrrrrssv
m:event+talk	tsrorrwrt
m:event+think	sqstssrsu
m:event+today	rrrrrsrsw
m:event+training	trsrssssu
m:event+until	vssqtrstr
m:event+video	srtrssssu
m:event+we	rwpxpntqw
m:event+weekday	rsrosrquz
m:event+weeks	uqrosrtsx
m:event+when	urrsstssr
m:event+which	tpsosssty
m:event+will	uurorsrtu
m:event+wish	sqsursrsu
m:event+would	ttrsrqrsv
m:event+you	uvppopwqx
m:expenses	o0otyitvs
m:expenses+filled	sutsssssq
m:expenses+fulltime	rrrrwrstr
m:expenses+gotthrough	sssrssssu
m:expenses+hire	ststssssp
m:expenses+hr	tsssssstp
m:expenses+job	ssstssrtq
m:expenses+loan	qqswtqrts
m:expenses+minutes	rrsovssut
m:expenses+month	ssrrxrssq
m:expenses+not	qvrtrrqtv
m:expenses+number	rxpkzouus
m:expenses+numberword	rtsnvsstt
m:expenses+offer	sssrvstsq
m:expenses+onsite	rusosssus
m:expenses+order	xssprrsrs
m:expenses+pastbe	qsrrtrsrw
m:expenses+person	tssrsssur
m:expenses+place	sststsssq
m:expenses+please	rttursrrp
m:expenses+position	utstssssp
m:expenses+received	wrvsrqrrr
m:expenses+regret	sssrssssu
m:expenses+remote	trsrssrut
m:expenses+salary	rsqmzqvst
m:expenses+schedule	rvsqsssst
m:expenses+send	rrrwrrsrs
m:expenses+senior	tssrttrvo
m:expenses+some	stsrssrsu
m:expenses+start	rssswstsp
m:expenses+strong	trsrssssu
m:expenses+task	stsqsstss
m:expenses+thanks	rrstssssu
m:expenses+training	sssrvsssq
m:expenses+travelbook	rsrusrrst
m:expenses+unsubscribe	sssrssrsu
m:expenses+we	vxpwqmspt
m:expenses+weekday	sssstsstq
m:expenses+weeks	rsqpwpwts
m:expenses+will	swqrrrrus
m:expenses+would	srstrruss
m:expenses+you	vyqwrmrot
m:experience	prqyrmuuv
m:experience+filled	qssvstssr
m:experience+fulltime	tsstsstsq
m:experience+further	rrsyrrtrp
m:experience+future	prqurqvuu
m:experience+good	rsrsrrwsr
m:experience+gotthrough	srsusrsrs
m:experience+greeting	rsrurqtrt
m:experience+hard	sssusssss
m:experience+hear	qtrursqrv
m:experience+hiringside	tsszsrssm
m:experience+hold	tssssstsq
m:experience+hr	xsrrsstsn
m:experience+i	suqtpqxqs
m:experience+if	sssqssssu
m:experience+impression	qrrxsrusq
m:experience+interview	usrtrrsru
m:experience+job	ssqtrqutt
m:experience+join	rrrurrurt
m:experience+keep	sssurtssr
m:experience+lack	rssusssss
m:experience+link	trrsssssu
m:experience+luck	sssrsssur
m:experience+many	sssvrqtrs
m:experience+match	ssqxrq0ug
m:experience+meet	rtsysrsrn
m:experience+minutes	tvustsssm
m:experience+month	stsruossu
m:experience+must	rsqvppxss
m:experience+next	rsrurrsru
m:experience+not	mss0rpsrv
m:experience+number	pvqxvlxrp
m:experience+numberword	rqsvqpusv
m:experience+offer	srstursrs
m:experience+only	tssrssrsu
m:experience+onsite	tsrtrrwrq
m:experience+other	psryrqsst
m:experience+past	rssusrrst
m:experience+pastbe	osq0snsrx
m:experience+person	rtsurrvrq
m:experience+place	rsrrtsssu
m:experience+placename	srurrstuq
m:experience+pleased	svrqsrrsv
m:experience+police	stsrsussq
m:experience+pool	srsssrvst
m:experience+position	ptsysrtso
m:experience+privacy	srsrssyun
m:experience+profile	orruqp0ts
m:experience+questionhow	sqrzrpsru
m:experience+questions	tsussrssq
m:experience+reason	rssussssr
m:experience+received	usstssssr
m:experience+recruiterintro	tstrssvrq
m:experience+result	tsstssssq
m:experience+review	yrrwuoqps
m:experience+salary	rrrpurusu
m:experience+schedule	ttsusrsrq
m:experience+school	sssussrsr
m:experience+search	ssrsssrvr
m:experience+send	sqsurrqut
m:experience+senior	sttusssvm
m:experience+shortlist	sssussssr
m:experience+some	strwroqsv
m:experience+stage	rsuvrrtrp
m:experience+start	srrrussst
m:experience+status	urtqssrst
m:experience+still	rssrsrssv
m:experience+strong	otrvrqxrt
m:experience+survey	rrsvsrqst
m:experience+talk	tvrrssrsr
m:experience+task	ruststsrr
m:experience+tech	rrssrrxtq
m:experience+test	vqyusrrrn
m:experience+thanks	rssvsstsr
m:experience+think	sqsusrtur
m:experience+third	rtrwrqqru
m:experience+training	ssrqtsstt
m:experience+trial	srswsssso
m:experience+unsuccessful	srswssrsr
m:experience+until	sssrspssw
m:experience+wait	sssssttsp
m:experience+we	ors0rosuu
m:experience+weeks	rqrvspwtq
m:experience+when	rsrrtsssu
m:experience+which	srsssrssv
m:experience+will	ztrorsqss
m:experience+would	rtqsqpzru
m:experience+yes	usssssssq
m:experience+you	o1qxrmtrt
m:family	vmoyqpuqx
m:family+filled	rrsxrrrsr
m:family+finish	sssrssrsu
m:family+first	tssqstsss
m:family+food	tpssrtrru
m:family+fulltime	sqrvvrssr
m:family+further	rrrqrvssv
m:family+future	srttrrust
m:family+good	srrvsssrt
m:family+gotthrough	ussqssusr
m:family+greeting	rsrwnouqx
m:family+hear	rrsprvsrv
m:family+hire	trstssssq
m:family+hold	tssssstsq
m:family+hug	srsrstssv
m:family+i	wqruotymt
m:family+interview	srsrssssu
m:family+join	srrlsqztv
m:family+keep	rssurrrsu
m:family+lack	srsrsrssv
m:family+lease	rssssrssv
m:family+luck	srrusssst
m:family+many	srsrssssv
m:family+match	trsrssrrv
m:family+meet	stspsttsu
m:family+minutes	tqrssustq
m:family+month	rqrtrpssy
m:family+move	sttqrsrsv
m:family+not	qqqvpytpv
m:family+number	uoqkzowtw
m:family+numberword	qusnstusv
m:family+offer	sssqrsrsx
m:family+only	srsssrssu
m:family+other	sqrrrtrry
m:family+past	rrtsrwrrr
m:family+pastbe	usqtqrqqx
m:family+person	rsrrrr0rq
m:family+place	ssrspstsv
m:family+pleased	wsovqrqqx
m:family+position	ttsurprst
m:family+profile	trsnsrtsx
m:family+questionhow	tqrvrspsv
m:family+received	rssursrst
m:family+regret	sssrssssv
m:family+review	xurmrurst
m:family+salary	srroxrsst
m:family+schedule	rrstssstu
m:family+school	twqtqrpsu
m:family+search	rurnssysr
m:family+send	srsprsstv
m:family+senior	rrsvssvso
m:family+some	tqrustrrt
m:family+stage	srrrssssv
m:family+start	sssptusst
m:family+still	rrrptxsrs
m:family+strong	svstrsrsr
m:family+talk	ssrusrtrs
m:family+think	rtrrtrrrv
m:family+third	uutmrsrtu
m:family+today	rsrrrwsrs
m:family+travelbook	trrqxtrsp
m:family+unsuccessful	ssssssusr
m:family+until	rqrvttrsr
m:family+wait	sssqssssu
m:family+we	topyqyuns
m:family+weekday	trspswtrq
m:family+weeks	usrnwqxrr
m:family+when	usssssssq
m:family+will	xrqrsvqqr
m:family+would	utovxppou
m:family+yes	tuspsussq
m:family+you	tyovxlrmv
m:feedback	oovwqyoqu
m:feedback+fulltime	sssussssr
m:feedback+further	srsusrsss
m:feedback+good	rsrustssr
m:feedback+greeting	stssstssq
m:feedback+hear	sqsusurss
m:feedback+hiringside	rsrtrtrsu
m:feedback+hr	sssrssssu
m:feedback+i	sssvsprst
m:feedback+interview	spstswstq
m:feedback+join	tssrsurss
m:feedback+link	sssussstq
m:feedback+many	srsvssssr
m:feedback+minutes	srsvssssr
m:feedback+next	tptqstssu
m:feedback+not	qpqyrvqru
m:feedback+number	rrswurprt
m:feedback+numberword	rrstrsrsv
m:feedback+pastbe	rsrwrvqrr
m:feedback+person	srsusvrsp
m:feedback+phone	ssswssssp
m:feedback+please	sssrsrssu
m:feedback+position	rrsustssr
m:feedback+profile	sssssutsq
m:feedback+reason	rssusssss
m:feedback+received	ttrtssssp
m:feedback+review	sssssurss
m:feedback+schedule	srswssssq
m:feedback+send	rrutrtssr
m:feedback+senior	sssttsssq
m:feedback+some	ssrtrrrru
m:feedback+stage	rsrssusst
m:feedback+status	sssussssr
m:feedback+survey	qqqyrwqqu
m:feedback+talk	sssrssrsu
m:feedback+thanks	susrssvsp
m:feedback+think	rrsrsrtsv
m:feedback+timed	strrssrsv
m:feedback+today	srtrsusss
m:feedback+trial	ststssssq
m:feedback+until	sssrsusst
m:feedback+wait	sssrssssu
m:feedback+we	qpqtrxqsw
m:feedback+weeks	srsssussr
m:feedback+will	tsrssurss
m:feedback+would	russssrss
m:feedback+you	oswwrsqpu
m:filled	oop0nzsqx
m:filled+finish	srsusssrr
m:filled+first	rqrurvrrt
m:filled+fulltime	rqrwrsttq
m:filled+further	pqqvqwrrv
m:filled+future	qrqvrusrv
m:filled+good	sqssrsssw
m:filled+gotthrough	strurrsst
m:filled+greeting	ppq0qrqqy
m:filled+hear	rrrwssrrv
m:filled+hire	srrvsrtrr
m:filled+hiringside	ssrssurrt
m:filled+hold	rssqsxssr
m:filled+i	sqqurp1pt
m:filled+if	sssusrssr
m:filled+interview	trsqrrsrw
m:filled+invite	ttsqssssr
m:filled+job	usswrqrrr
m:filled+join	rrstrtsru
m:filled+keep	srsqtrssw
m:filled+lack	rrsurssrt
m:filled+lease	sssrssssv
m:filled+link	rrrurqsrw
m:filled+list	srrqstsrw
m:filled+match	srsusssss
m:filled+meet	tssvsrssr
m:filled+minutes	sssusrsss
m:filled+month	sqqzrvsqq
m:filled+move	sssrsussq
m:filled+next	srsvrsrrt
m:filled+not	orpvpytrv
m:filled+number	orrypvtru
m:filled+numberword	sqqvqxspu
m:filled+offer	qqpvrwrqv
m:filled+only	sssurrsss
m:filled+onsite	tqryrqtrs
m:filled+order	rrtrsssru
m:filled+other	qtqysnsrw
m:filled+past	rrs1rrsso
m:filled+pastbe	mqp1qwrpw
m:filled+person	sqstqtsqw
m:filled+phone	ssrurrssu
m:filled+place	pptxrsrrw
m:filled+please	tsrossstw
m:filled+pool	srrorwrrw
m:filled+position	lrr4ryurj
m:filled+questionhow	rqqzrurqs
m:filled+reason	rssvssrsr
m:filled+received	vrsrsrrru
m:filled+regret	qsryrnrrw
m:filled+result	sssussssr
m:filled+review	vssqrsrss
m:filled+school	rsssstssu
m:filled+search	sssssttsq
m:filled+senior	qqswrurst
m:filled+some	rrrzrrsqr
m:filled+stage	tsrqsurst
m:filled+start	sprvrttrt
m:filled+status	tsstssssq
m:filled+strong	ssstsrrsu
m:filled+study	rrrqrvsrv
m:filled+talk	ssssssusr
m:filled+task	srsurssss
m:filled+test	trwrsrsss
m:filled+thanks	ussssrsst
m:filled+think	ttrsstssq
m:filled+third	rqqxqvsqt
m:filled+today	nrryrwrrt
m:filled+training	srswrtsrr
m:filled+unchanged	tusrsrssq
m:filled+unsuccessful	sssssrssu
m:filled+until	sssqr0ttl
m:filled+wait	sssrssssu
m:filled+we	qno0rzqqt
m:filled+weekday	sqtwrsrrr
m:filled+weeks	spsxqtsrt
m:filled+which	stsususso
m:filled+would	rrqsuwsrq
m:filled+you	nsquswrqv
m:finally	prrvqxqrw
m:finally+not	srssssssu
m:finally+number	rsststssq
m:finally+numberword	srrqrussw
m:finally+pastbe	sqrusurrs
m:finally+questionhow	rrsvrurrs
m:finally+some	ssstsussq
m:finally+weeks	rsrurussr
m:finally+you	rsrrrvssu
m:finish	mmzyqpstw
m:finish+first	sssrsusss
m:finish+further	nruwqstru
m:finish+future	trsrsusrs
m:finish+greeting	qqrstrssx
m:finish+hear	tssqststr
m:finish+hiringside	rssssusss
m:finish+hold	rrsqsvsst
m:finish+hr	ssssssrrv
m:finish+i	rprvvqvqs
m:finish+interview	srsssvssr
m:finish+invite	trusstssq
m:finish+job	prrusrrxt
m:finish+keep	srtkrsr1t
m:finish+link	sssqtrtsu
m:finish+loan	rsusssrrt
m:finish+match	qssssssyp
m:finish+month	rsurrstsr
m:finish+must	sqtsssrrv
m:finish+not	qoxvrrrrt
m:finish+number	prxorpttx
m:finish+numberword	qswrrtsrs
m:finish+offer	sssussssr
m:finish+only	srsqstsst
m:finish+other	sssussssq
m:finish+past	rssvsssss
m:finish+pastbe	srpvqutqu
m:finish+payroll	rsssssrrv
m:finish+person	rrsrttqrw
m:finish+please	tsxsssssn
m:finish+position	trssrtqrv
m:finish+privacy	rsssssssu
m:finish+questionhow	qquxrrsrs
m:finish+questions	tststsssq
m:finish+received	trsrssrsv
m:finish+recruiterintro	sssrsssut
m:finish+review	ursssrsst
m:finish+salary	srrtursss
m:finish+search	rrsqsssxs
m:finish+send	srsssrrsu
m:finish+some	srrsrvtsq
m:finish+soon	sstsssssq
m:finish+stage	rrxsrsssq
m:finish+start	srvprtrqw
m:finish+still	nquuqusrv
m:finish+strong	pssussssu
m:finish+study	rsqqssssx
m:finish+talk	rssrsvusp
m:finish+task	srusrrrst
m:finish+tech	srusssssr
m:finish+test	rryrsrrrs
m:finish+third	rrrsssust
m:finish+timed	srssssssu
m:finish+today	sssussssr
m:finish+until	srpqswssu
m:finish+wait	rqrrrxsru
m:finish+we	rrwupxsqo
m:finish+weekday	sqttsstsr
m:finish+weeks	prsqrstsy
m:finish+will	qssosstsx
m:finish+would	rrtussrrs
m:finish+you	moxospt0v
m:first	rysvnqsrs
m:first+gotthrough	ursstsrsq
m:first+greeting	qvrrstsrt
m:first+hear	quqsrvrss
m:first+hire	tssttstso
m:first+hiringside	tssrsursr
m:first+hold	rrrqsvsss
m:first+hr	trssssttq
m:first+i	qwourvtpt
m:first+instead	sststsssq
m:first+interview	txrqrtrsq
m:first+invite	rvurrtrsr
m:first+join	swtrrrssr
m:first+keep	rqrssvtsr
m:first+link	tssqsstst
m:first+list	srstrsssu
m:first+loan	tqsqrtsst
m:first+many	sssqsusss
m:first+meet	tzrortpss
m:first+minutes	rwtnrsstt
m:first+month	rsqoyurrs
m:first+must	strqssstt
m:first+next	sysorssrt
m:first+not	rpsxrvrqs
m:first+number	rwqj1ouus
m:first+numberword	swvruoqqt
m:first+offer	srsquusss
m:first+onsite	tutnsssst
m:first+past	susrruqss
m:first+pastbe	qqrxswsqr
m:first+payroll	sssqsstst
m:first+person	stsqtqvtr
m:first+phone	uustrsssp
m:first+place	tsrrrurqu
m:first+please	rrtsrrrsw
m:first+pool	srrqrvsrv
m:first+position	wtrwspzrh
m:first+profile	utsosrtus
m:first+questionhow	qpuwruqtq
m:first+received	spurstuss
m:first+recruiterintro	stsqsstss
m:first+review	yrtqssrsq
m:first+salary	rrrpxsvsq
m:first+schedule	tvrmrusst
m:first+school	ssttststp
m:first+search	stsqsstsr
m:first+send	sssosstsv
m:first+senior	srtsusutn
m:first+shortlist	srtssussr
m:first+sign	srsqttssr
m:first+some	rqrwrwqsr
m:first+soon	usrqssssu
m:first+stage	spvsqutrs
m:first+start	qqql0wstt
m:first+status	rrsssrssu
m:first+still	stsqsussr
m:first+study	ssrrusttr
m:first+talk	txtosvstm
m:first+task	srvsrrsss
m:first+test	tqvsrstsr
m:first+thanks	ttsusrssq
m:first+third	ttsprtptv
m:first+timed	ssusssssr
m:first+training	ssstttssp
m:first+trial	srsrssssu
m:first+unsuccessful	tssqsqssv
m:first+until	sspqswrru
m:first+we	rvvrpztmo
m:first+weekday	tvqotrrtt
m:first+weeks	wori0sstt
m:first+when	tpspstssx
m:first+will	tuupupsrt
m:first+wish	srsrtusss
m:first+would	oyvhvwqru
m:first+yes	sssrusssr
m:first+you	nxutxxomq
m:food	ryposkxuw
m:food+gotthrough	rtrutsssq
m:food+greeting	sxrurquqp
m:food+hear	rusptsrtt
m:food+i	rwrsqruqt
m:food+if	sqsrssssw
m:food+interview	stsqssssu
m:food+invite	stsqussst
m:food+job	ttuusssso
m:food+join	svrqrrsss
m:food+loan	sststtstp
m:food+meet	rsrpuqyqt
m:food+minutes	sxqqurssr
m:food+move	sqtrsstst
m:food+next	tyrosrtsr
m:food+not	sptntuurw
m:food+number	rypkwnsvw
m:food+numberword	tvulrqtrx
m:food+offer	srssssssv
m:food+only	sustrsssp
m:food+onsite	svqosstsv
m:food+other	srsrsusst
m:food+past	sssqssssu
m:food+pastbe	ssrsrquss
m:food+person	twrtusrtm
m:food+phone	uqrrssssv
m:food+please	ssvrssssr
m:food+pleased	trsqrstsu
m:food+position	stsrssrsu
m:food+profile	sssrssusr
m:food+questionhow	tsuprrssv
m:food+questions	srrrtsssu
m:food+review	urrrsssst
m:food+salary	ssrrwsssq
m:food+school	spsstsstu
m:food+senior	trsutsstp
m:food+some	svvorstrq
m:food+stage	ttspssssu
m:food+start	surssssss
m:food+still	stsssussq
m:food+talk	tvrusrusn
m:food+task	sutqssrss
m:food+thanks	trsssutsq
m:food+today	srswssrrr
m:food+visit	rurrssrsu
m:food+we	swsuspspt
m:food+weekday	svvmqsrsw
m:food+weeks	urrnwqtsu
m:food+will	vtssrrssq
m:food+wish	ssttststq
m:food+would	twsmsqyrs
m:food+yes	sstrtussq
m:food+you	rururo2nr
m:fulltime	onnr2nu0t
m:fulltime+further	rrrturtrr
m:fulltime+future	rrrvsqtru
m:fulltime+gotthrough	tsstssstp
m:fulltime+greeting	rprtvwssq
m:fulltime+hard	srsrssrsu
m:fulltime+hear	rqrvssrus
m:fulltime+hire	tsrp2svsi
m:fulltime+hold	srsrsvssr
m:fulltime+hr	ttssustso
m:fulltime+i	rqpxwoups
m:fulltime+if	ststwsssm
m:fulltime+interview	susqssrss
m:fulltime+job	roqtvrxss
m:fulltime+join	rrrrssutu
m:fulltime+link	sruqtrsst
m:fulltime+list	srssrusss
m:fulltime+match	ssrttsvto
m:fulltime+meet	surtrsssr
m:fulltime+minutes	qoynyntwr
m:fulltime+month	qrrq0rqus
m:fulltime+move	trqsstssu
m:fulltime+must	rururrttr
m:fulltime+next	rsqoxstst
m:fulltime+not	nouwuxrrq
m:fulltime+number	pnnj1mw9r
m:fulltime+numberword	ooyn0ouut
m:fulltime+offer	rrrpzqtrt
m:fulltime+only	sssqustsr
m:fulltime+onsite	rtrourysq
m:fulltime+order	srspssssv
m:fulltime+other	srsvrtrsr
m:fulltime+past	rrstrssur
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
m:fulltime+privacy	sssrsstuq
m:fulltime+profile	ssrurrutr
m:fulltime+questionhow	srqvtqrst
m:fulltime+reason	tssttsssq
m:fulltime+received	wssosssst
m:fulltime+remote	rrrotsxyn
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
m:fulltime+talk	rrsutrrrt
m:fulltime+task	qrsusssst
m:fulltime+tech	ssstststp
m:fulltime+thanks	sssvsrssq
m:fulltime+third	srrxrtrrs
m:fulltime+today	rrrurvqrs
m:fulltime+travelbook	ssssusssp
m:fulltime+trial	rtssustsq
m:fulltime+unchanged	ssrrtvrrr
m:fulltime+unsubscribe	tssqssruu
m:fulltime+unsuccessful	sssttrssq
m:fulltime+until	rqspsxttq
m:fulltime+visa	ssstsrusq
m:fulltime+wait	sssrsussr
m:fulltime+we	oqryyouos
m:fulltime+weekday	rursxpssr
m:fulltime+weeks	rqpk2qvwr
m:fulltime+which	sssovtrss
m:fulltime+will	rrquzqqrs
m:fulltime+would	pqroxwrur
m:fulltime+yes	tssturssp
m:fulltime+you	pqpx0ospt
m:further	jp0wo1qmv
m:further+future	npswrttrw
m:further+good	qsrxsrsrs
m:further+gotthrough	sssvrqsrt
m:further+greeting	ovsvspsqw
m:further+hear	usqtrwrpt
m:further+hire	rsryvursk
m:further+hiringside	nrs0sxsrm
m:further+hold	rrrqryusr
m:further+hr	trststssp
m:further+i	suqurlzow
m:further+if	trstrsssu
m:further+instead	ststtsssq
m:further+interest	qssvsssst
m:further+interview	rxqvswsrk
m:further+invite	rquqrusru
m:further+job	ossyssssr
m:further+join	qrruswrrs
m:further+keep	rqrrrusrw
m:further+lack	rqsvsqrrv
m:further+link	sttssrrru
m:further+luck	qrrysrsss
m:further+many	qrsusssst
m:further+match	qrs0urtsk
m:further+meet	qussqvqqu
m:further+minutes	pusvrstqu
m:further+month	rssstvrqs
m:further+move	lzsvtospw
m:further+must	prtvqvrqu
m:further+next	qsuurssru
m:further+not	iqo1r1qox
m:further+number	kyyvprrpt
m:further+numberword	rqvtpwtot
m:further+offer	rrrsyrrrr
m:further+onsite	rsruqstrt
m:further+other	msrzrpsry
m:further+past	rsrurvrrs
m:further+pastbe	murzqxqpt
m:further+person	rvrtrusrr
m:further+phone	stsuuqrss
m:further+place	rsrtsvsrq
m:further+placename	sssusttso
m:further+please	pqzsrqsrt
m:further+pleased	putqzrrso
m:further+police	rssrsusst
m:further+pool	ssrrrvsrs
m:further+position	kut2swrrl
m:further+profile	qssxtrssp
m:further+questionhow	ptqwrwqpu
m:further+questions	qrtrsttst
m:further+received	ssrursrst
m:further+regret	jts3sqssq
m:further+result	stusstsso
m:further+review	kxuwqrpqw
m:further+salary	srrrvstrs
m:further+schedule	qqssrwsru
m:further+school	tqsrsusst
m:further+search	pvrtrrsru
m:further+send	mtuwuprqw
m:further+senior	rtvutussk
m:further+shortlist	sssssussq
m:further+sign	sssrrsssu
m:further+some	rsrtrvrqs
m:further+soon	ttsqsussr
m:further+stage	qwyzqsrqk
m:further+start	rusntwsrr
m:further+status	sqrurrrsv
m:further+still	oqtsq0rqu
m:further+strong	nssysrsss
m:further+study	rsrrrvsrt
m:further+survey	rsrusrsss
m:further+talk	tvsorrtru
m:further+task	sqztrrrrq
m:further+tech	sstvssssq
m:further+test	ps2vsrsrk
m:further+thanks	tsqzrprrt
m:further+think	qrssrtsru
m:further+third	sqrtqvsru
m:further+timed	srsssrssu
m:further+today	qusurvsrq
m:further+training	ssstsvssq
m:further+trial	sussssssq
m:further+unchanged	rrtqsxrrt
m:further+unsuccessful	qsrusrsrt
m:further+until	sqworztrp
m:further+video	rsyrrrrrq
m:further+wait	ssrssusss
m:further+we	isszr0pnw
m:further+weekday	sysortrrt
m:further+weeks	upqrrxsqu
m:further+will	prtwqvqpv
m:further+wish	pssytrsrq
m:further+withdraw	stsusrssq
m:further+would	ntvrrvupt
m:further+you	ltrzstsow
m:future	oppxroxsy
m:future+good	qrrsrqrs0
m:future+gotthrough	rsrvrsurq
m:future+greeting	qppwtutts
m:future+hear	sosspwvqt
m:future+hire	qsrtrqtrw
m:future+hiringside	nsrwrusrv
m:future+hold	srsrsttuq
m:future+hr	rtsvrqtss
m:future+i	wpotsn3nt
m:future+if	qrsvrtsst
m:future+interest	ptrwsrtrr
m:future+interview	rqrrqwsrw
m:future+invite	sqrttrssv
m:future+job	lqpwrowvx
m:future+join	srrvtqtss
m:future+keep	lqqxtyrqu
m:future+lack	rqrtrrqr0
m:future+link	rsvtrrrrt
m:future+list	sssrsstur
m:future+luck	orrxsrssu
m:future+many	rrsvrsrrt
m:future+match	rsqvrsstr
m:future+meet	rrsuruqqt
m:future+minutes	rustrrrrt
m:future+month	rppvtwsrs
m:future+move	pssurtrru
m:future+must	sqrsqwwqr
m:future+next	ywxtplros
m:future+not	ooqvqyvpw
m:future+number	opmxvnzus
m:future+numberword	prqwrsust
m:future+offer	qtrpsvsru
m:future+only	trrsrrtru
m:future+onsite	pqsvrpyrt
m:future+order	srrurssru
m:future+other	orqytorrz
m:future+past	oqruquurw
m:future+pastbe	oqpuswtox
m:future+payroll	sssrusssr
m:future+person	qrqtqtyqu
m:future+phone	tssqrtrsu
m:future+place	sssnsqss0
m:future+placename	qsrurqwrt
m:future+please	qrtvrrtrt
m:future+pleased	srqtxqqrv
m:future+pool	qrstsusrt
m:future+position	jsqxvzrrq
m:future+privacy	qrrsrrwrt
m:future+profile	ptqxrprsw
m:future+questionhow	tprtrxqqt
m:future+received	rsrsrrtru
m:future+recruiterintro	rrrtrrtsu
m:future+regret	rrsvsnssw
m:future+remote	sssrssrus
m:future+result	rrqsrurrw
m:future+review	urrvsqsss
m:future+salary	stskussux
m:future+schedule	swqurrqrt
m:future+search	prrtrrwsu
m:future+send	pruurrrsv
m:future+senior	qrrvsstss
m:future+some	sssvrtupr
m:future+soon	ttssqurrr
m:future+stage	tqspsturu
m:future+start	rpqtxsqtt
m:future+still	rqrtrxtrs
m:future+strong	qsrtsqrtw
m:future+study	ptrururst
m:future+survey	stsrrsrsu
m:future+talk	uwsqrrrrs
m:future+task	rrsstusrt
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
m:future+visit	rssusssss
m:future+wait	rrrvturrr
m:future+we	nppwrzvnv
m:future+weekday	uwsotrrsr
m:future+weeks	ponvoxyst
m:future+welcome	srsrssssw
m:future+when	srrurstru
m:future+which	qtsvsosru
m:future+will	qqqwqttrv
m:future+wish	lsrxtprsx
m:future+would	ntrwsqrrw
m:future+yes	rssqsstsv
m:future+you	nsoytpvpw
m:good	r2pvqnsov
m:good+greeting	zxoupotnt
m:good+hear	rwquymqqt
m:good+hire	tsrrssssu
m:good+hiringside	srrsrtrsu
m:good+hr	wsuwrrrrm
m:good+i	rpptqn1rx
m:good+if	srrrtstsu
m:good+interest	ssrtssrsu
m:good+interview	rpsrrurrx
m:good+invite	rrsusssst
m:good+job	rsrwsrqur
m:good+join	vqrsrquru
m:good+keep	srrsrrtsu
m:good+lack	sssusssss
m:good+lease	sssrssssu
m:good+link	swrpsssst
m:good+loan	srsrrsssv
m:good+luck	poxyqpqsw
m:good+many	turvrqrrt
m:good+match	stqprtvwq
m:good+meet	tpwqqurru
m:good+minutes	srtursssq
m:good+month	sssptstst
m:good+must	ssrsrssrv
m:good+next	rsrurtrrt
m:good+not	rtswqrqqw
m:good+number	r0qlspvsv
m:good+numberword	ttqwqsrpu
m:good+offer	ussotsssv
m:good+only	rrsrrvrsu
m:good+onsite	ssrvsrusq
m:good+order	sssrrrrsw
m:good+other	rsrrrrsrx
m:good+past	squrtrrru
m:good+pastbe	rpoxq0snu
m:good+person	srsuspstu
m:good+phone	trsussrrr
m:good+please	rrsursrrt
m:good+pleased	sqrtvnsqx
m:good+pool	ttspsstst
m:good+position	trsqsrust
m:good+profile	rtrrqrusv
m:good+questionhow	srsyqntqv
m:good+reason	ssrrssssv
m:good+received	0trmrttrq
m:good+recruiterintro	prrwrrssu
m:good+regret	qssysrtsp
m:good+remote	ssssssrur
m:good+review	tusqrurrt
m:good+salary	srsmsssty
m:good+schedule	sottrssrw
m:good+search	ntstrqsty
m:good+send	tsspssrtv
m:good+senior	rsrssrrtu
m:good+shortlist	ststtsssq
m:good+some	trrurqrqx
m:good+soon	srspssssw
m:good+stage	rwrutsrrp
m:good+start	tqsqtsssu
m:good+still	tursrstsq
m:good+strong	psrurrtrw
m:good+study	trsusqrsu
m:good+survey	sssrrtssu
m:good+talk	qsytrquro
m:good+tech	rsssrsust
m:good+test	sswusursm
m:good+thanks	wqsvrssqo
m:good+think	rrrsrqutv
m:good+third	trrssqrry
m:good+today	rptrrqssy
m:good+travelbook	qqssssrsy
m:good+trial	rsssvtssp
m:good+unchanged	rqsurtsrt
m:good+unsuccessful	srrsstssu
m:good+until	usrssusrr
m:good+video	sturssssq
m:good+visit	sssrssssu
m:good+volunteer	sssusssss
m:good+we	rrpwsstpv
m:good+weekday	qxrstrqru
m:good+weeks	wppwouwps
m:good+welcome	srstsstsq
m:good+when	sttsssusq
m:good+which	rtspsssrv
m:good+will	wusorrrst
m:good+wish	ntsxsntpy
m:good+would	ssqstovsu
m:good+yes	rsrsvrrrt
m:good+you	tqqxrqtqv
m:gotthrough	rqzxtmros
m:gotthrough+greeting	urtstrrqs
m:gotthrough+hear	usqtuqtqr
m:gotthrough+hire	tsstsvstn
m:gotthrough+hiringside	wsquruqrp
m:gotthrough+i	utquxmtos
m:gotthrough+interview	qsssswrrs
m:gotthrough+invite	quzrsrprs
m:gotthrough+job	wsrrrrrur
m:gotthrough+join	sssstsusr
m:gotthrough+keep	sstpsttst
m:gotthrough+link	rtsurrrsr
m:gotthrough+loan	ussqsssst
m:gotthrough+many	rqrttsrru
m:gotthrough+match	tssvsstso
m:gotthrough+minutes	utuosrrsu
m:gotthrough+month	sqrutrrsu
m:gotthrough+move	srssssssu
m:gotthrough+must	rssvrsssr
m:gotthrough+next	qrvuttsqr
m:gotthrough+not	qqqyrurpu
m:gotthrough+number	pmuxuqtst
m:gotthrough+numberword	usrvrrqru
m:gotthrough+offer	rrrvttrrs
m:gotthrough+onsite	vsrqrrrrv
m:gotthrough+order	pssssusst
m:gotthrough+other	sssururrr
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
m:gotthrough+reason	sttsssssq
m:gotthrough+received	xrqwroqrt
m:gotthrough+regret	rssusrsst
m:gotthrough+result	rrsvtrrsr
m:gotthrough+review	wrtvrqrqr
m:gotthrough+schedule	rqtvrvqtp
m:gotthrough+school	trsqttsss
m:gotthrough+search	qssrstsvs
m:gotthrough+senior	wxvossssl
m:gotthrough+shortlist	tututqrso
m:gotthrough+some	trruquqtr
m:gotthrough+stage	qswwsptqp
m:gotthrough+start	trsqusrts
m:gotthrough+status	sstssttsp
m:gotthrough+still	stsssqsss
m:gotthrough+strong	trtussssr
m:gotthrough+talk	qvstssrsq
m:gotthrough+task	trxrrqsrs
m:gotthrough+test	stzsssrrm
m:gotthrough+third	wqpussrqt
m:gotthrough+training	stsqtttsq
m:gotthrough+unsuccessful	vrqvqurpt
m:gotthrough+until	usspsvrsr
m:gotthrough+video	stvsssstn
m:gotthrough+visa	rrssssssu
m:gotthrough+visit	sttstsssp
m:gotthrough+we	zopvqwsor
m:gotthrough+weeks	vrpvrvqqr
m:gotthrough+when	trsqstusr
m:gotthrough+which	srsusrrrt
m:gotthrough+will	ytrotwpqq
m:gotthrough+would	rsrurtrts
m:gotthrough+you	nzyxsmsmr
m:greeting	my0smyslr
m:greeting+hard	sssvssssr
m:greeting+hear	qpnuwxtou
m:greeting+hire	rrrtvwrpr
m:greeting+hiringside	qvrwqwppt
m:greeting+hold	qrrqrwttu
m:greeting+hr	xwsspxtqi
m:greeting+i	qyouom5ks
m:greeting+instead	sssrtqrsu
m:greeting+interest	vtprrrstt
m:greeting+interview	pyrprwpsu
m:greeting+invite	qtswsrrrs
m:greeting+job	uppxuorsu
m:greeting+join	yyqtpnrqs
m:greeting+keep	sprtsrsrv
m:greeting+lack	rpuurqtrv
m:greeting+laugh	rsrsssssw
m:greeting+lease	sqsnrrrs2
m:greeting+link	rsyorrtrs
m:greeting+list	rssrstsus
m:greeting+loan	qrsurrruu
m:greeting+luck	uqrqrrvsu
m:greeting+match	ptrssrwtr
m:greeting+meet	oysuqptqv
m:greeting+minutes	quwuqqsrs
m:greeting+month	pvpluwqrz
m:greeting+move	rvrsrrrqw
m:greeting+must	pvrwqusqs
m:greeting+next	svtqsrqrv
m:greeting+not	mvoxn0unu
m:greeting+number	pznj0osty
m:greeting+numberword	quxxpmrov
m:greeting+offer	rqrszoqqw
m:greeting+only	qrrustsru
m:greeting+onsite	oxtqrsrsv
m:greeting+order	rprprsss1
m:greeting+other	srrxqnsrw
m:greeting+past	qosvsrurw
m:greeting+pastbe	ponzrwuox
m:greeting+payroll	psssssssu
m:greeting+person	r1qurlvpr
m:greeting+phone	sxqsznppt
m:greeting+place	rurtqntsw
m:greeting+placename	rsqsrqzup
m:greeting+please	otxtqqqrx
m:greeting+pleased	susk1nspw
m:greeting+police	rssqutssr
m:greeting+pool	rsrqruvrs
m:greeting+position	uomuysrqv
m:greeting+privacy	orsrssusw
m:greeting+profile	rtsoqm1qw
m:greeting+questionhow	qwwwqppqr
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
m:greeting+send	ususrqrru
m:greeting+senior	pxttxputk
m:greeting+shortlist	ssurrussq
m:greeting+sign	srrrurssv
m:greeting+some	rpqzqpuqx
m:greeting+soon	tvroqsssv
m:greeting+stage	pzsrqyrqn
m:greeting+start	qtrmxrssw
m:greeting+status	trsqstssu
m:greeting+still	posmr1trx
m:greeting+strong	oysvrpqqw
m:greeting+study	qrrvqrqtx
m:greeting+survey	sssrssqsv
m:greeting+talk	pvwsuospt
m:greeting+task	ss0orssqt
m:greeting+tech	sturstvsm
m:greeting+test	qr0qrrrrt
m:greeting+thanks	0rquqonqx
m:greeting+think	qtruqtqru
m:greeting+third	rsrxrrsqu
m:greeting+today	uvouqvpss
m:greeting+training	rrrusttss
m:greeting+travelbook	usrtrrsss
m:greeting+trial	rxrxstsrk
m:greeting+unchanged	rtsnxtsqu
m:greeting+unsuccessful	rtrwrqsrs
m:greeting+until	qsxrqyrqo
m:greeting+video	rvsrrrrrt
m:greeting+visa	qtsssstst
m:greeting+visit	rtrvrrstt
m:greeting+volunteer	ursqsssst
m:greeting+wait	rqrqrvtsv
m:greeting+we	qxnr2tqlt
m:greeting+weekday	tzpnqorq1
m:greeting+weeks	oxpxpnurv
m:greeting+welcome	srssursss
m:greeting+when	uurpuovrt
m:greeting+which	wusourrqt
m:greeting+will	1vpqqotqt
m:greeting+wish	sqtpusuqv
m:greeting+withdraw	rssssrssw
m:greeting+would	nz0vtmqms
m:greeting+yes	ttrrzqqrr
m:greeting+you	zzmo2krmu
m:hard	qrrzqopvw
m:hard+hear	ssrusqrsu
m:hard+hiringside	sssussssr
m:hard+i	sqsurtrru
m:hard+job	rrsvssrss
m:hard+list	sssqtssst
m:hard+many	rrstssrsu
m:hard+match	sssusssss
m:hard+meet	ttssssssq
m:hard+month	ssurstssr
m:hard+move	sssvssssq
m:hard+next	sqrwstsss
m:hard+not	rrrwsvqrs
m:hard+number	srvnsrstw
m:hard+numberword	rquvrqqrx
m:hard+only	sssrssssv
m:hard+onsite	sssnssssw
m:hard+other	srrvstrrr
m:hard+pastbe	qrsyrnsrw
m:hard+pool	sssqtrssu
m:hard+questionhow	ssrvrqqsu
m:hard+salary	sssrssssu
m:hard+school	srsqstssu
m:hard+send	rssusssss
m:hard+senior	srssssrsu
m:hard+some	rrrxrtrrr
m:hard+soon	srsrssrsv
m:hard+still	ussstsssq
m:hard+strong	rrswsqsst
m:hard+today	srsrssrsu
m:hard+until	tsrrsustp
m:hard+wait	tssrsurss
m:hard+we	ptpzqwprr
m:hard+which	sssussssr
m:hard+will	susrsrrsu
m:hard+wish	ststssrsq
m:hard+would	rsrtrtqrt
m:hard+you	qwrwsqqqt
m:hear	xmnsqzsru
m:hear+hire	qqqvuwrqt
m:hear+hiringside	tvprqwrpu
m:hear+hold	stsjs2ssq
m:hear+hr	vopsrxrqt
m:hear+i	ponu1zuks
m:hear+if	uorrrvtru
m:hear+interest	rsrqrswst
m:hear+internal	rsswsrssr
m:hear+interview	pxorqxpsu
m:hear+invite	tqrustpus
m:hear+job	vppsqssuw
m:hear+join	uqrrssust
m:hear+keep	rrtnqxrrx
m:hear+lack	rqsvrswrp
m:hear+lease	sssrstrsu
m:hear+link	stvorrwqs
m:hear+list	sprssturt
m:hear+loan	sqrtqvurs
m:hear+many	trqqutrsu
m:hear+match	tsqtrrqvt
m:hear+meet	turpruuqt
m:hear+minutes	rwsuqtrqr
m:hear+month	xromq1qqu
m:hear+move	pqsxqwrqt
m:hear+must	qqtusutqt
m:hear+next	zpppqypru
m:hear+not	nspvo0tpv
m:hear+number	synln1qvt
m:hear+numberword	zoxumvrms
m:hear+offer	sqquurrsu
m:hear+only	ypptoyrrq
m:hear+onsite	txqnqvqst
m:hear+order	rptrrtsrx
m:hear+other	urqqusqtu
m:hear+past	rrqsrutrv
m:hear+pastbe	lqnyqytqx
m:hear+person	rspsr1rqq
m:hear+phone	tsrlwsruu
m:hear+place	qspuq0rqt
m:hear+placename	qrrurrttu
m:hear+please	oyrnrrvsw
m:hear+pleased	szqe2pvpv
m:hear+police	qtqrrvssu
m:hear+pool	srrrrxsrt
m:hear+position	otrvq0wti
m:hear+privacy	tssurrtrq
m:hear+profile	rrqsqoyvv
m:hear+questionhow	rpsvpxrpu
m:hear+questions	sovrroruy
m:hear+reason	srrsruqtt
m:hear+received	0qsqqrtsr
m:hear+recruiterintro	rpruqwsrt
m:hear+regret	orqzqorrz
m:hear+reminder	rrrpstssw
m:hear+remote	sssqsssts
m:hear+repair	rsssssssv
m:hear+result	urusquqqt
m:hear+review	zvrmrqspu
m:hear+salary	rrrnrrwuv
m:hear+schedule	pvqvqysot
m:hear+school	trrttptrt
m:hear+score	ssrvssssr
m:hear+search	psrrrtssw
m:hear+send	ppwvpovut
m:hear+senior	trqtqxrst
m:hear+shortlist	rtruuqsrs
m:hear+sign	ssrqttrrv
m:hear+some	vpqtqxqru
m:hear+soon	yurfr0squ
m:hear+stage	vspttwtqo
m:hear+start	qrqttxrrt
m:hear+status	wqpirytsw
m:hear+still	psqst0sqr
m:hear+strong	rurutoqsw
m:hear+study	qtquqvsqu
m:hear+survey	sqrusssrs
m:hear+talk	sxpsuqupr
m:hear+task	srvsrrrqu
m:hear+tech	rtussrrss
m:hear+test	qswvrqqqu
m:hear+thanks	rqrtstqry
m:hear+think	ssqusxqqr
m:hear+third	strwquoru
m:hear+today	stqoqztqs
m:hear+training	sptsrrttw
m:hear+travelbook	tssrsstsq
m:hear+uncertain	trsrsttsq
m:hear+unchanged	qsstrvsqt
m:hear+unsubscribe	rsrsrrsxr
m:hear+unsuccessful	rrtwrprqv
m:hear+until	rqsmv0sps
m:hear+video	rssqsstst
m:hear+visa	sssussttn
m:hear+visit	susrssrsr
m:hear+volunteer	rstrssssu
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
m:hire+invite	rurqsstsu
m:hire+job	qrstvrsrs
m:hire+join	wqsrrrtsu
m:hire+keep	rsrwspsss
m:hire+link	ssrqtsssu
m:hire+list	ssstsvsso
m:hire+loan	sssrsusss
m:hire+match	rtsussssp
m:hire+meet	strssusrq
m:hire+minutes	trrqsstsu
m:hire+month	rrqt0vssi
m:hire+move	rurvruqrq
m:hire+next	ttrwtutsk
m:hire+not	loq1pztpu
m:hire+number	ppnq1uttr
m:hire+numberword	qpquxstqv
m:hire+offer	ppovywspr
m:hire+onsite	rrtuwwrsk
m:hire+order	sssrrvtsq
m:hire+other	qrrzrsqsq
m:hire+past	rrutsrsrr
m:hire+pastbe	nqp0pyqqv
m:hire+payroll	ssssusssr
m:hire+person	qsqsyyyqg
m:hire+phone	ssswvsssn
m:hire+place	stsuturso
m:hire+placename	rsstsstwm
m:hire+pleased	sqsr0stsl
m:hire+police	tstrutsso
m:hire+pool	tssvswrsl
m:hire+position	trrxvxrri
m:hire+privacy	rssrssssu
m:hire+questionhow	qqsvuuqpu
m:hire+reason	sssrsusst
m:hire+received	vrtrrrrst
m:hire+recruiterintro	rsrssttru
m:hire+remote	sssstsssq
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
m:hire+soon	srststssq
m:hire+stage	svsvttrrl
m:hire+start	qqquxtsqs
m:hire+status	ststssssq
m:hire+still	rrtssvssp
m:hire+strong	srsqxrssr
m:hire+study	rrruurtrs
m:hire+talk	sssqtsvtp
m:hire+task	surssrsst
m:hire+tech	ssssssstq
m:hire+test	stvturssn
m:hire+thanks	ttsvsrssp
m:hire+third	tpqsqysqt
m:hire+today	rssvsursq
m:hire+trial	sttrussso
m:hire+unchanged	srssvutsn
m:hire+unsuccessful	ussrsssss
m:hire+until	rsrss1ssl
m:hire+video	ssstssstq
m:hire+wait	srsvstrsq
m:hire+we	opnw0xtoq
m:hire+weekday	rurtqssss
m:hire+weeks	qsqk0vtrt
m:hire+when	stssssusp
m:hire+which	ssrusxrro
m:hire+will	voqxrusrp
m:hire+wish	ssrrussss
m:hire+withdraw	sssussssq
m:hire+would	qpqtwuxpr
m:hire+you	orox2nspt
m:hiringside	1pnvnzmst
m:hiringside+hold	rrsqszssp
m:hiringside+hr	utrrrqrsu
m:hiringside+i	tqqtrurpx
m:hiringside+if	sssqssssu
m:hiringside+impression	ssssusssr
m:hiringside+interview	rynvrympt
m:hiringside+invite	usurrrqru
m:hiringside+job	vrsurrrsq
m:hiringside+join	rsrsrwrss
m:hiringside+keep	rsrqsurrv
m:hiringside+link	rrsvrrrst
m:hiringside+list	qrrrrxrst
m:hiringside+loan	tsssssssq
m:hiringside+many	qrrurvrur
m:hiringside+match	vrryryrrj
m:hiringside+meet	vptvqxrrn
m:hiringside+minutes	ttunrsrru
m:hiringside+month	turoqyqss
m:hiringside+move	qtsxrtssp
m:hiringside+must	qrsxrqsss
m:hiringside+next	sqstqusst
m:hiringside+not	qrpypypst
m:hiringside+number	zxoumxmpr
m:hiringside+numberword	soqvpyqqw
m:hiringside+offer	rrsuvwrrn
m:hiringside+only	vsrpsrssu
m:hiringside+onsite	tursrtssq
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
m:hiringside+privacy	rsssssuss
m:hiringside+profile	trqurwrsq
m:hiringside+questionhow	xrqvqupqs
m:hiringside+questions	ssssssssu
m:hiringside+reason	sssrssssu
m:hiringside+received	utrrrtrqu
m:hiringside+recruiterintro	ssstssstp
m:hiringside+regret	qrrvrrrrv
m:hiringside+remote	sqsssstst
m:hiringside+result	qqvwrvpps
m:hiringside+review	yurtqprst
m:hiringside+salary	sstptssst
m:hiringside+schedule	wvqrpxqqq
m:hiringside+score	sssussssq
m:hiringside+send	srtvrqqrv
m:hiringside+senior	uxtrsvrsi
m:hiringside+shortlist	0tstrvrsi
m:hiringside+some	sqrvqwrrs
m:hiringside+soon	rssrsusss
m:hiringside+stage	vtxwrqsrk
m:hiringside+status	sssvstsso
m:hiringside+still	rtstsxrtm
m:hiringside+strong	orswtsrrt
m:hiringside+study	rrtqruqtw
m:hiringside+survey	rrrururrs
m:hiringside+talk	utrsssssq
m:hiringside+task	rtusrsrss
m:hiringside+test	sqxsrqrrt
m:hiringside+thanks	usrusrsss
m:hiringside+think	srrrrursu
m:hiringside+third	vrrsquqtr
m:hiringside+today	prrvsurrv
m:hiringside+training	sssusvsso
m:hiringside+trial	sssussssq
m:hiringside+unchanged	rrsssvrru
m:hiringside+unsuccessful	qsrsrtrry
m:hiringside+until	vssprzrro
m:hiringside+wait	sssrsvssr
m:hiringside+we	ptqxryppt
m:hiringside+weekday	vvrlrvrrt
m:hiringside+weeks	yqqtqvqqs
m:hiringside+when	sstqsvtsp
m:hiringside+which	ssrssurrt
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
m:hold+list	sssssrsut
m:hold+meet	sssrsvssr
m:hold+minutes	trvpsssss
m:hold+month	rsrprxssu
m:hold+move	rsrqrwrsu
m:hold+must	srrqswsst
m:hold+next	rqrsrxsrt
m:hold+not	qowsq0spq
m:hold+number	ruqhtztut
m:hold+numberword	rrstrurqu
m:hold+only	sssssutsr
m:hold+onsite	rssprxrur
m:hold+order	rsrqrtrrx
m:hold+other	srsqsvrsu
m:hold+past	srrrstssu
m:hold+pastbe	rsrir3trv
m:hold+person	stsqs1rsk
m:hold+phone	sssrsvssr
m:hold+place	rrrprxurs
m:hold+placename	sssssussq
m:hold+please	rrrrstrsw
m:hold+pool	rrrssvurs
m:hold+position	srslu4tsk
m:hold+profile	tsrqswqst
m:hold+questionhow	qqrrsysrt
m:hold+questions	sssrssusr
m:hold+reason	trsrsvssr
m:hold+recruiterintro	rssrrwrrt
m:hold+regret	tssrsvssr
m:hold+review	rsspswrru
m:hold+salary	srsqrsssw
m:hold+schedule	rsrqrzrrt
m:hold+search	rrsrsxqrt
m:hold+senior	sssss0rsm
m:hold+soon	srrssxrsr
m:hold+stage	sssrs0ssl
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
m:hold+training	sssssttsq
m:hold+uncertain	rrssrwrsr
m:hold+unchanged	rrrsrusrv
m:hold+unsubscribe	rsqsrqq0s
m:hold+unsuccessful	qrrusrtrt
m:hold+until	qrpqs0sru
m:hold+wait	rrpnrzwqv
m:hold+we	sqmvr1upr
m:hold+weekday	ssrrssssu
m:hold+weeks	qsrmsyssw
m:hold+when	tssssussq
m:hold+which	qssrszsso
m:hold+will	quspsxsrs
m:hold+wish	sssrswtsq
m:hold+would	qrrps0trr
m:hold+you	mqpqr1vsu
m:hr	12osp1soc
m:hr+i	ttpqro1rs
m:hr+impression	sssssussr
m:hr+interview	swrqrrrss
m:hr+job	trsprrwss
m:hr+join	0rsvrvrrh
m:hr+link	uqrsssusr
m:hr+list	sqsststtr
m:hr+loan	vttrttrsm
m:hr+match	wsrqrssrt
m:hr+meet	ttrrrrsru
m:hr+minutes	stsrstsuq
m:hr+month	qusssrtts
m:hr+next	usstrqrru
m:hr+not	wqprswqqt
m:hr+number	zxojwmtvr
m:hr+numberword	urrosssrx
m:hr+onsite	zuttstrsg
m:hr+order	ssssssusr
m:hr+past	sssrsrrsv
m:hr+pastbe	srqvrxqpu
m:hr+person	pxqtsv1qg
m:hr+phone	xvrrsrsso
m:hr+placename	xwqrrswvf
m:hr+please	sqrrurttt
m:hr+pleased	tsstssssq
m:hr+police	tttqtttto
m:hr+pool	urrtqvrup
m:hr+position	yurrsvrrk
m:hr+privacy	ssssssusq
m:hr+profile	wrrqrrxsp
m:hr+questionhow	wpqrssqrx
m:hr+questions	ssrsssrsv
m:hr+reason	tssqstsss
m:hr+received	0tssssssk
m:hr+recruiterintro	ywptooxor
m:hr+remote	ssssssttq
m:hr+review	2tumtsssj
m:hr+salary	stssvstsn
m:hr+schedule	uxsosttso
m:hr+search	vtrrrtsrp
m:hr+send	vqrrxrusp
m:hr+senior	rvrtswzrh
m:hr+sign	ssssusssr
m:hr+some	vursqqvrp
m:hr+soon	vrsrssssq
m:hr+stage	xsurtstrm
m:hr+start	srruurrrs
m:hr+status	sssrssssu
m:hr+still	srsssurtt
m:hr+strong	urtussssp
m:hr+study	srststtsp
m:hr+survey	ttsstsrsq
m:hr+talk	svstsrsun
m:hr+task	sstrsssru
m:hr+test	urwrrsssp
m:hr+thanks	xswuqrtsj
m:hr+think	trsrssrsu
m:hr+third	srssrsrsu
m:hr+today	zssosrrst
m:hr+training	stvusrssn
m:hr+unsubscribe	tssussssq
m:hr+until	trrpsvstt
m:hr+wait	ussrstssq
m:hr+we	yqmrqxsrt
m:hr+weekday	stsqutssr
m:hr+weeks	wtrovwqtl
m:hr+when	stssssssq
m:hr+which	ssstssstq
m:hr+will	0xrnvrqsm
m:hr+wish	wquvstrtk
m:hr+would	stssstssq
m:hr+you	1rnqsrsrt
m:hug	qpq0ssrru
m:i	szowqmxlu
m:i+if	qspstyuos
m:i+impression	upqvrqvrt
m:i+instead	rrquuqtrv
m:i+interest	qsroqo0qy
m:i+interview	pyotssosv
m:i+invite	rvowumuqu
m:i+job	qqpvql0sv
m:i+join	turmtm3ou
m:i+keep	rnqvpwvpx
m:i+lack	qsrwsnzqs
m:i+lease	trtortsrv
m:i+link	rwrprpzps
m:i+list	srqurtvqt
m:i+loan	spsstusqt
m:i+luck	trrrursru
m:i+many	sqquvtrrt
m:i+match	spptrp2rs
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
m:i+passedon	qssssrtsu
m:i+past	osrwvm0nt
m:i+pastbe	srozrmvoy
m:i+payroll	sqsrtstst
m:i+person	yxmtqk4mq
m:i+phone	mwkt1o1nr
m:i+place	ppovqwzpu
m:i+placename	quqtro1ps
m:i+please	suyowmuor
m:i+pleased	psmu0m1lv
m:i+police	rrqpwyqqs
m:i+pool	rppuquzpt
m:i+position	tumqzj4mt
m:i+privacy	psrsrqxrv
m:i+profile	wmrsqo5ps
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
m:i+schedule	qzsntquov
m:i+school	uurusprqt
m:i+search	qppurp3qt
m:i+send	ptvwsk3mq
m:i+senior	twpsrl3nt
m:i+shortlist	rrrtrvrqt
m:i+sign	rpqrxxqqt
m:i+some	orpxps2mu
m:i+soon	qrrovwyor
m:i+stage	prpsstvpx
m:i+start	ssrmyoxpv
m:i+status	rprtsvrrt
m:i+still	qnpts0srv
m:i+strong	sqpvsowqw
m:i+study	srsxrnsqv
m:i+survey	srsurpsrv
m:i+talk	sxpurl2mt
m:i+task	srxuqnyor
m:i+tech	trsnrrwrw
m:i+test	rqxuqrrrs
m:i+thanks	0qpuqnrpx
m:i+think	nmnvqw4ow
m:i+third	xqnwnm1pv
m:i+timed	tstqsstst
m:i+today	tyotoq1lr
m:i+training	uqquspyrr
m:i+travelbook	ssrttrurt
m:i+trial	rtrsurrru
m:i+uncertain	srtpsvtsr
m:i+unchanged	ooqwsvuqu
m:i+unsubscribe	trsqsstus
m:i+unsuccessful	srqutptqw
m:i+until	tpunq1sou
m:i+video	rvrqrrtru
m:i+visa	sssrttutq
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
m:if+interview	tusqsrsst
m:if+invite	ussqtrrss
m:if+join	sssststsp
m:if+keep	qsswstssp
m:if+link	rurssrsst
m:if+list	ssstsussr
m:if+many	sssussssr
m:if+match	xssqssssr
m:if+meet	trsusrrsu
m:if+minutes	svuststsl
m:if+month	rrruvrssr
m:if+move	rssssstsu
m:if+must	rusrrssrt
m:if+next	swqrstssr
m:if+not	qstqrxsqs
m:if+number	qytnxouqr
m:if+numberword	suuntssst
m:if+onsite	urrqsstts
m:if+other	sssosutrt
m:if+pastbe	ttrwrpsqs
m:if+person	sstpttrts
m:if+phone	usrrsrsrt
m:if+place	rsrususrq
m:if+pool	rrrururrr
m:if+position	strvstssp
m:if+profile	ursqrrvrs
m:if+questionhow	qvsursqqt
m:if+questions	srssssssu
m:if+received	urrrsrsst
m:if+review	wqsqqsrru
m:if+salary	srsturssr
m:if+schedule	utrtssssp
m:if+search	stssssvso
m:if+send	rvtnsqtvs
m:if+senior	srtstsstp
m:if+shortlist	sstsstssq
m:if+some	strssqtst
m:if+soon	ussqsstsr
m:if+stage	uursssssp
m:if+start	srrtvssrr
m:if+still	rsrurtsss
m:if+talk	svtssstsm
m:if+task	uustsssul
m:if+test	tstsssssp
m:if+thanks	sssqsstst
m:if+think	ssrqtttst
m:if+third	tqrtrsrrw
m:if+today	suurtsusm
m:if+training	susqsstsr
m:if+unchanged	ststssvso
m:if+unsuccessful	sssqsusst
m:if+we	qvusvsror
m:if+weekday	rwrrvrsrr
m:if+weeks	uwqpwqqrr
m:if+when	qtrrtsxsq
m:if+which	sssqssvss
m:if+will	ttrsrvrqr
m:if+would	prquvsvqs
m:if+yes	twopwpuqu
m:if+you	rwtr0ntlr
m:impression	qq0xrlrrt
m:impression+interest	usssssrsr
m:impression+interview	stsrusssr
m:impression+loan	ssrqsssst
m:impression+match	sssvtsstn
m:impression+minutes	stysssrsm
m:impression+next	trvrssssr
m:impression+not	ssryrqrrs
m:impression+number	qtxqsprus
m:impression+numberword	sswtsrrsq
m:impression+offer	tsssusssp
m:impression+other	sssrssssu
m:impression+pastbe	trrxsprru
m:impression+person	tustusrsn
m:impression+phone	srsussssr
m:impression+please	srtsssssu
m:impression+pleased	ussttsrsp
m:impression+position	tsstsstsp
m:impression+privacy	rtrrrrwrs
m:impression+profile	qsrsrpyrt
m:impression+questionhow	ssqwrqrsu
m:impression+questions	srystssso
m:impression+reason	ssusssssr
m:impression+received	ussqsssss
m:impression+review	tssussssp
m:impression+salary	tssrssrsu
m:impression+senior	stssstrup
m:impression+some	sssssrssu
m:impression+stage	tsvrssssq
m:impression+still	sssqsstst
m:impression+strong	osrxuqrst
m:impression+survey	ssxsssssp
m:impression+talk	rustssssq
m:impression+task	rtsvsssso
m:impression+test	us1rssssj
m:impression+thanks	srsvssssr
m:impression+third	sqswsssss
m:impression+trial	ssstssssq
m:impression+unchanged	srsussssr
m:impression+we	rrtvtqqst
m:impression+weekday	srrsssssu
m:impression+weeks	tssvusttl
m:impression+will	srsusssst
m:impression+would	stsurrtrs
m:impression+you	rrxysnqqs
m:instead	ozswrrpnv
m:instead+meet	sqstsrssw
m:instead+minutes	rutsssssr
m:instead+month	surrtrsrs
m:instead+move	surutssso
m:instead+must	stsussssr
m:instead+next	sssqstssu
m:instead+not	rssusrrrt
m:instead+number	sysltrrqv
m:instead+numberword	rrssrstru
m:instead+onsite	swtrsrrss
m:instead+other	sssrstrsv
m:instead+pastbe	rsssrtrrv
m:instead+phone	srussssss
m:instead+place	qtrqrusru
m:instead+placename	rtsrusssr
m:instead+position	rtsprtssu
m:instead+questionhow	rususrtrr
m:instead+review	sssttsssq
m:instead+salary	srrswrrsr
m:instead+send	rssustssq
m:instead+some	rsrwsqtrr
m:instead+stage	sssstttsq
m:instead+start	sssststsp
m:instead+study	sssrssssu
m:instead+talk	sussstssq
m:instead+think	ssspstsst
m:instead+third	ssssrrrsw
m:instead+today	sururrsss
m:instead+unchanged	sussssssq
m:instead+we	rtvxsmrrt
m:instead+weekday	swsstrrsp
m:instead+weeks	srstsqrsx
m:instead+which	trsqsusst
m:instead+will	spsustrsu
m:instead+would	quqsstrqv
m:instead+you	pvqvtwpps
m:interest	yomtll7rv
m:interest+job	ysrvrrssm
m:interest+join	uqrvrrsrr
m:interest+keep	ssssssssu
m:interest+lease	sssqssssv
m:interest+many	vssrssrss
m:interest+match	qtstsstsr
m:interest+meet	tuspsstsr
m:interest+minutes	ssstssssq
m:interest+move	qssusssss
m:interest+not	nqqrrq1sw
m:interest+number	twqrrqrsu
m:interest+numberword	ttsotssst
m:interest+offer	sssvssssq
m:interest+other	rsstssrsv
m:interest+pastbe	ruspsrvst
m:interest+person	rtsqsrrsv
m:interest+phone	srssssuss
m:interest+please	qrstssstu
m:interest+pleased	tttrssusn
m:interest+police	rrrsrrtsu
m:interest+position	vsszqprrp
m:interest+profile	uuptpp0rp
m:interest+questionhow	stsrrrssu
m:interest+questions	sssssstsq
m:interest+received	vsspssstr
m:interest+recruiterintro	sssussusq
m:interest+regret	qssvsssst
m:interest+review	strqrsssv
m:interest+send	qsrusrstr
m:interest+some	ststssqst
m:interest+start	urrwrrsrq
m:interest+still	trsosursw
m:interest+study	sssvssssq
m:interest+talk	sssrstrsu
m:interest+tech	quqxssssr
m:interest+thanks	zsq2pqqpn
m:interest+third	sssrssrsv
m:interest+today	sssrssuss
m:interest+training	ssstssssq
m:interest+unchanged	trsosrssx
m:interest+visit	srsusssss
m:interest+we	zsszqstpj
m:interest+weekday	svrrssssr
m:interest+will	urrurrrtr
m:interest+wish	qssvssssr
m:interest+would	prrsrtwsu
m:interest+you	ysoxnpwot
m:internal	snqyvuqsq
m:internal+month	ssssutssq
m:internal+not	rrrvssssr
m:internal+number	srsvvrrso
m:internal+numberword	srsrsssur
m:internal+pastbe	tqrwstrrp
m:internal+position	srswsrssq
m:internal+questionhow	rrrwstrsq
m:internal+we	sssvstssp
m:internal+weeks	srtrsuruq
m:internal+you	urswtsssn
m:interview	n1mvo0opv
m:interview+invite	oysuqoqrx
m:interview+job	tsqtrqssv
m:interview+join	ryrrrxrrn
m:interview+keep	ttsnrvssu
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
m:interview+not	nvowpzsot
m:interview+number	r1ntppptv
m:interview+numberword	rupvoxppw
m:interview+offer	struysruj
m:interview+onsite	t0rprustl
m:interview+order	rvsssrrss
m:interview+other	srrsqvrrv
m:interview+past	rqsrrwrrv
m:interview+pastbe	m0nvp0oov
m:interview+person	qypuqyoot
m:interview+phone	ytrrrostr
m:interview+place	rwqsqyrqq
m:interview+placename	szrsrrsso
m:interview+please	syrprrrts
m:interview+pleased	qzrmyqqru
m:interview+police	svssstssp
m:interview+pool	rrrsrusru
m:interview+position	n3sot1quh
m:interview+privacy	rutrsssss
m:interview+profile	tsrsruqqu
m:interview+questionhow	trstqpouy
m:interview+questions	smsssssr0
m:interview+reason	sssqsssst
m:interview+received	trrrsssrv
m:interview+regret	ryrtrqrrq
m:interview+reminder	svsssrrss
m:interview+repair	susssssss
m:interview+result	qsvwsxrrk
m:interview+review	uxpuqtprs
m:interview+salary	sssrussst
m:interview+schedule	rypnoztpu
m:interview+send	sttrrurrq
m:interview+senior	t0sqrvrsj
m:interview+shortlist	wrrururso
m:interview+some	rurupvqqu
m:interview+soon	svsqsssss
m:interview+stage	vwpttvsql
m:interview+start	tvwprrrsp
m:interview+still	rrtrrzssp
m:interview+strong	srrstvqrt
m:interview+study	rvruqqrsu
m:interview+survey	rqrtsussu
m:interview+talk	uwttrrtsl
m:interview+task	rxtrrorrv
m:interview+tech	rwssstsso
m:interview+test	uyqsrprrs
m:interview+thanks	mxqxryrrn
m:interview+think	rqrsstrsw
m:interview+third	rrqqqvssw
m:interview+today	qyqtrqrru
m:interview+training	rtrrrtrut
m:interview+trial	rursssrsu
m:interview+unchanged	rxrprzrtn
m:interview+unsuccessful	susrrsrru
m:interview+until	stsrryrsm
m:interview+video	txuorprts
m:interview+visa	rrssssssu
m:interview+visit	susrssstr
m:interview+wait	ssrssvssq
m:interview+we	n1ntrzpps
m:interview+weekday	r1pnqrsrw
m:interview+weeks	supmqxsvt
m:interview+when	surprttst
m:interview+which	srrususrs
m:interview+will	x1qkpwost
m:interview+wish	srsrsusss
m:interview+would	rxrlqyqpw
m:interview+yes	sssqssssv
m:interview+you	j2nwr1omv
m:invite	kz1yqlppu
m:invite+job	rqsvtqsst
m:invite+join	qssrsstru
m:invite+keep	srssrsssu
m:invite+lack	ssutssssp
m:invite+link	swssrrrrs
m:invite+list	tqstsrssv
m:invite+loan	srxsssssp
m:invite+many	srtrsssut
m:invite+match	vsvssrsso
m:invite+meet	stunussru
m:invite+minutes	suusrqsrr
m:invite+month	qtworqssx
m:invite+move	srrqssssw
m:invite+must	uqsrsrssv
m:invite+next	ruxssprqr
m:invite+not	pspxsxqqr
m:invite+number	ovzormqux
m:invite+numberword	ru0vroqor
m:invite+offer	sssrusrss
m:invite+only	tssqsrtsu
m:invite+onsite	ryqsrrqru
m:invite+other	rssuturrq
m:invite+past	susqssssr
m:invite+pastbe	oywupqppu
m:invite+person	rtyspsrqr
m:invite+phone	susrsqrrv
m:invite+place	stsqstsss
m:invite+placename	spusssrtt
m:invite+please	rttprsrsw
m:invite+pleased	qwrouqrrx
m:invite+police	srwrssssp
m:invite+position	ryzttrrri
m:invite+profile	srtqrrstu
m:invite+questionhow	stysqnrst
m:invite+questions	py0ktqrqu
m:invite+reason	ssursssss
m:invite+received	trrqsrssw
m:invite+result	tsvsrsrsq
m:invite+review	muuurtspu
m:invite+salary	sssosstsv
m:invite+schedule	sruqqrqsz
m:invite+school	srssutstq
m:invite+send	sutorsrsu
m:invite+senior	svyprtutj
m:invite+shortlist	ssuqssssr
m:invite+some	tsvtqvqpr
m:invite+soon	ussrssstp
m:invite+stage	twyttrrrk
m:invite+start	qutsssrts
m:invite+status	srqsusssu
m:invite+still	srrrswstr
m:invite+strong	srsrrsrru
m:invite+study	sssqtsrst
m:invite+talk	swrtrrrrt
m:invite+task	sv2qsrssj
m:invite+tech	ssxsssssn
m:invite+test	uw3prsrrh
m:invite+thanks	rqsussssv
m:invite+think	rvrptsrsu
m:invite+third	tsqvspuqt
m:invite+today	russttrsr
m:invite+training	tuutrrrsp
m:invite+trial	susrusrtq
m:invite+unchanged	sqrssusts
m:invite+unsuccessful	rrsvtrrrs
m:invite+until	tstrrurrs
m:invite+video	svysrrrrm
m:invite+visa	rqsqssssx
m:invite+wait	srsrrvtss
m:invite+we	kw0wrqrot
m:invite+weekday	sqrqtsqq0
m:invite+weeks	psqqsxpuu
m:invite+welcome	orpuwqtsv
m:invite+when	stsurrsuq
m:invite+which	rputrrsrv
m:invite+will	nyypsppqw
m:invite+wish	sssutsssp
m:invite+would	mvxvupros
m:invite+you	jz1zrmoot
m:job	sopxqltzw
m:job+join	rtrtrrxqs
m:job+keep	rrrurqrwu
m:job+lack	srssrsurt
m:job+link	rrrtrrtrv
m:job+list	sssqsttru
m:job+luck	rssysrsso
m:job+many	tsrurrrss
m:job+match	qqrtrqx2k
m:job+meet	ssrwspqwp
m:job+minutes	ruttqprwr
m:job+month	tprlvrtux
m:job+move	srsrssrsv
m:job+must	qqrvrputw
m:job+next	uuqqsssrt
m:job+not	orqwsvrst
m:job+number	unzhsks7s
m:job+numberword	nqvvrnwsw
m:job+offer	rqqt0osrs
m:job+only	srrvrsttr
m:job+onsite	rsstqquus
m:job+other	osrzrsrru
m:job+past	qqswrprvt
m:job+pastbe	qpowrtrrz
m:job+person	rpqxrmxxq
m:job+phone	utssrrrss
m:job+placename	qrrtsqxzk
m:job+please	nuwttqqrt
m:job+pleased	rpruyqsqu
m:job+police	tssossrsw
m:job+pool	rtrqruurt
m:job+position	wqpvurrrs
m:job+privacy	ssrrqryvn
m:job+profile	ooqsppzzu
m:job+questionhow	vrqwpnstu
m:job+questions	sqwpsrsrv
m:job+received	0prosstrs
m:job+recruiterintro	psrtqruuu
m:job+regret	rrsvsqsst
m:job+remote	sssmsstwu
m:job+result	tssrrsssu
m:job+review	urouvpqtt
m:job+salary	srskxqwsu
m:job+schedule	qutvsrrss
m:job+school	rqrssssut
m:job+search	mqqurqs0v
m:job+send	tqqtvpqyr
m:job+senior	srrwspuzk
m:job+shortlist	ssssssrsu
m:job+sign	rrrrutrst
m:job+some	rrsyrpurs
m:job+soon	rrsssusst
m:job+stage	urturptrr
m:job+start	srrnwqusw
m:job+still	pvrrqtstt
m:job+strong	qttvsrsrs
m:job+study	qsrtrrtut
m:job+talk	rvrqtrtrs
m:job+task	qozuqqsuq
m:job+tech	rssqssvts
m:job+test	rs0sssstj
m:job+thanks	zsr0rrrrj
m:job+think	tqsurqrwr
m:job+third	sqpvqrruv
m:job+today	rrsvrrrst
m:job+training	ssrsrrstu
m:job+unchanged	purturqrv
m:job+unsubscribe	rsssssrwr
m:job+unsuccessful	rrturssss
m:job+until	rrruststq
m:job+visa	sqrttrtst
m:job+visit	svssssssq
m:job+volunteer	utsqsssss
m:job+wait	tsrsrssru
m:job+we	qqszsmvsu
m:job+weekday	swvprqqur
m:job+weeks	vrpmynqvx
m:job+when	ssrpssstu
m:job+which	ssstrtqts
m:job+will	tsqsvpsqv
m:job+wish	otqzsptss
m:job+withdraw	ssstsstsq
m:job+would	rorwrqsvv
m:job+you	znmu1ittt
m:join	0zorpnsqt
m:join+lack	rrsusstss
m:join+link	qwqqrrsrw
m:join+luck	ssssssstq
m:join+many	rssrrtuts
m:join+match	tsswtstsl
m:join+meet	pxsorstqx
m:join+minutes	rvturrtrq
m:join+month	qwqpwrstr
m:join+must	qrsurvurq
m:join+next	uwsmqssrv
m:join+not	lrrzrzrps
m:join+number	ryqmyotrt
m:join+numberword	oxovpo2rr
m:join+offer	ssrswrssp
m:join+only	ssstsrssu
m:join+onsite	qxqpqwsrt
m:join+other	trsvrqsrt
m:join+past	rssusrrts
m:join+pastbe	nqp0qwups
m:join+person	p0qtqtwrl
m:join+phone	rvrtsqrtr
m:join+placename	uurlrswsu
m:join+please	rrurrrtst
m:join+pleased	surl1qrqu
m:join+pool	urrrrvqtr
m:join+position	uwrrtxtsh
m:join+privacy	rsssssvsr
m:join+profile	wqrrrpwru
m:join+questionhow	tsrwppsqv
m:join+questions	trsrssrsv
m:join+received	xsspsrtrr
m:join+recruiterintro	sssqsrvrt
m:join+regret	sssussssr
m:join+reminder	spsrsrtsy
m:join+repair	stssstssp
m:join+result	rssussssr
m:join+review	0prpqrsst
m:join+salary	rrrnusvtt
m:join+schedule	rurqqsstv
m:join+search	rrrrrrxss
m:join+send	qotstrstw
m:join+senior	sxrvsqtsm
m:join+sign	srssrsssu
m:join+some	psqwpuyqr
m:join+soon	wssqsssrt
m:join+stage	tytrsssrm
m:join+start	prquxqtqs
m:join+still	qsqqrvtsw
m:join+strong	rsrsrstrv
m:join+study	rtrsrtrsv
m:join+survey	stssstssq
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
m:join+unchanged	rssssutsr
m:join+unsuccessful	qsrwsssss
m:join+until	sssrsxtro
m:join+video	ryroqstsu
m:join+visit	sssrssssu
m:join+we	0onp1ouot
m:join+weekday	rwroqqtsy
m:join+weeks	rorwqrvts
m:join+welcome	srrqurssu
m:join+when	rqssrsusv
m:join+will	yyritrsrt
m:join+wish	vprstqsqv
m:join+would	puotxpyns
m:join+yes	rtssssssu
m:join+you	zxnr0nqnr
m:keep	qlqwn1rsw
m:keep+lease	srsqssstv
m:keep+link	qrvtsrsrs
m:keep+list	rrssrwrrt
m:keep+loan	sssqsstsv
m:keep+many	srtorurrv
m:keep+match	qrrtrssxq
m:keep+meet	sqsqsusrw
m:keep+minutes	rqxqrurrs
m:keep+month	rsrpqwtrt
m:keep+move	rrssrurtu
m:keep+must	rsrtrttru
m:keep+next	rrtuqvsrr
m:keep+not	rorup0qqv
m:keep+number	uo0mrssrv
m:keep+numberword	qnwuozqpu
m:keep+offer	rrsowsssv
m:keep+only	tssosvsst
m:keep+onsite	rrsvrqrsu
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
m:keep+recruiterintro	sssqsrruu
m:keep+regret	sssrsusst
m:keep+result	rrsrrursw
m:keep+review	wrsptsrss
m:keep+salary	srsqrsrsx
m:keep+schedule	usrtqtrsu
m:keep+school	sssrsssur
m:keep+search	srsorrtwu
m:keep+send	truqrssrv
m:keep+senior	rqrrrvtru
m:keep+sign	ssrsrsssv
m:keep+some	optwqxrqt
m:keep+soon	ssssrvssr
m:keep+stage	tqsmsyrsu
m:keep+start	rrssrvtss
m:keep+status	srsrsussu
m:keep+still	qrroq1sqv
m:keep+strong	trsqsrssv
m:keep+survey	ssssrsrsu
m:keep+talk	tqstssrsu
m:keep+task	trtsrqssu
m:keep+tech	srwrssssq
m:keep+test	ssussssss
m:keep+think	rrsssurst
m:keep+third	rrstqurrv
m:keep+today	ursrsurss
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
m:keep+wish	qrsurusss
m:keep+would	pprup0rqv
m:keep+yes	rrstssssu
m:keep+you	plsuo3qsv
m:lack	np1zoluow
m:lack+link	pwvjqo1pw
m:lack+list	sqtsssusq
m:lack+loan	stsqssssu
m:lack+match	rrstssusr
m:lack+meet	rrtssrssw
m:lack+minutes	rutqrsrsu
m:lack+must	rrturrsss
m:lack+not	prtxqpsqx
m:lack+number	rt0nrntrw
m:lack+numberword	qpxvroqqw
m:lack+offer	sssrsrrsv
m:lack+onsite	qsrusrsru
m:lack+order	rssqsrrsx
m:lack+other	ssstsrssu
m:lack+pastbe	rsryrosrv
m:lack+person	ssrurssss
m:lack+phone	stsqsssst
m:lack+place	rrtustsrr
m:lack+placename	sssqsssst
m:lack+please	ptvlrrxsv
m:lack+position	srqusstsr
m:lack+profile	sstpssssu
m:lack+questionhow	qquvrrsrt
m:lack+reason	rrssssssv
m:lack+received	tssvssssq
m:lack+regret	sssssrssu
m:lack+reminder	ssssssssu
m:lack+result	srsvssrsr
m:lack+review	rsrvrqssv
m:lack+salary	stsnssssw
m:lack+schedule	sutsrstrp
m:lack+send	qrstsrusu
m:lack+some	rssvssrss
m:lack+stage	srstssusr
m:lack+start	stqsssrsv
m:lack+still	srussstsr
m:lack+strong	ssrtsrssu
m:lack+study	rrqsrtrsx
m:lack+survey	ssrtssssu
m:lack+talk	svsrssssr
m:lack+test	sptsrrrsx
m:lack+third	qrsvrssru
m:lack+training	ssqsssssu
m:lack+until	srrssursu
m:lack+visit	sssrssssu
m:lack+we	posxqrtrw
m:lack+weekday	sstssrrsv
m:lack+weeks	rrrvrrtsu
m:lack+will	ruurrrsss
m:lack+would	snrwrqtrx
m:lack+yes	stqssssst
m:lack+you	nqwzqlxpw
m:laugh	rrsqstrsw
m:lease	qpsmqpzu0
m:lease+link	srsrssssu
m:lease+loan	rssoqstsy
m:lease+many	sssrssssu
m:lease+match	ssssssrsu
m:lease+minutes	ssssusssq
m:lease+must	tssrssrsu
m:lease+next	sssqssssu
m:lease+not	rqrssttru
m:lease+number	tmsjwrxtw
m:lease+numberword	rrsnrsysu
m:lease+offer	rrsrrsusv
m:lease+onsite	rrsqtsttt
m:lease+order	ssursrsst
m:lease+other	rrsmsqss1
m:lease+pastbe	sqrttrrrv
m:lease+pleased	ssssrsssv
m:lease+profile	tssqrsrsu
m:lease+questionhow	sssptstsu
m:lease+received	sssrrsrsw
m:lease+review	rsspssssw
m:lease+salary	rrsourwrt
m:lease+send	sstpsstsu
m:lease+senior	sssrusssr
m:lease+some	ssspssssv
m:lease+start	ssssssusr
m:lease+thanks	rssmssrs1
m:lease+third	ssstrsssu
m:lease+today	usspsssst
m:lease+until	sssrrussr
m:lease+we	qqtqqrusy
m:lease+weekday	srrosrssy
m:lease+weeks	qqtmstyrv
m:lease+which	srsrsstsv
m:lease+will	srsqsqtsw
m:lease+wish	sssqstssu
m:lease+would	srsqssssu
m:lease+you	qquoorts2
m:link	o12jpmrsw
m:link+list	spusrrust
m:link+loan	rsrrrsstu
m:link+match	srrvrrwrr
m:link+meet	usrpssssw
m:link+minutes	qvzorqsqt
m:link+month	rrwqtqqsv
m:link+move	sutossrst
m:link+must	sstprrvrt
m:link+next	suxnrprsu
m:link+not	suvrsprqu
m:link+number	py2krlrsw
m:link+numberword	pw2mrprrt
m:link+offer	rtrtuqsrt
m:link+only	sssrssssu
m:link+onsite	ovquqrrrx
m:link+order	stsosrssx
m:link+other	qrsusrssv
m:link+past	rrursrrsu
m:link+pastbe	vtqurrrqu
m:link+person	stsrrsurs
m:link+phone	tuuossrts
m:link+place	sruqsssst
m:link+placename	sssqssssv
m:link+please	nwzkprurx
m:link+pleased	sttsstssq
m:link+pool	srutrrssr
m:link+position	vsqvrqsts
m:link+profile	qruurqvrr
m:link+questionhow	rr0trprqs
m:link+questions	sqwsrrrrs
m:link+reason	ssusssssq
m:link+received	zrsorrsru
m:link+repair	rrtrssssu
m:link+result	ssrussrst
m:link+review	uxvorqrqs
m:link+salary	srrnvrurv
m:link+schedule	rxtosqsrv
m:link+search	qwspsrusr
m:link+send	rp1ktpurv
m:link+sign	rrrqyrrrv
m:link+some	qwynrqrst
m:link+soon	sstqsssst
m:link+stage	ssvvrqtro
m:link+start	rsvourtrt
m:link+status	vsrossstt
m:link+still	rtvssrssr
m:link+study	srrrssssv
m:link+talk	swstrrssq
m:link+task	upzqrqsrs
m:link+tech	rsvrsssss
m:link+test	srurrssst
m:link+thanks	usrsrrrrt
m:link+third	uquorstru
m:link+timed	ssusstssp
m:link+today	wrvlrsrtu
m:link+unchanged	qyttsqrrr
m:link+unsubscribe	sssqssrsv
m:link+until	qsyprqsru
m:link+video	rysnsrrsv
m:link+visit	qosurstry
m:link+we	mo1vpptqw
m:link+weekday	qv1osqqrr
m:link+weeks	ruxkvpsru
m:link+which	rvrrsrrst
m:link+will	uwwlrqsqt
m:link+would	qn0uqssrs
m:link+yes	ussrrssss
m:link+you	nq1xqotov
m:list	popnr0ury
m:list+many	rssqrttsu
m:list+match	rssssxsso
m:list+meet	stsusrssp
m:list+minutes	tpssssssu
m:list+month	srrtrqstu
m:list+move	sssqssssv
m:list+next	rrspsssrw
m:list+not	pqq0susqr
m:list+number	qlsmryvuw
m:list+numberword	rrsurxrps
m:list+offer	sssrsusst
m:list+only	sssqsstst
m:list+onsite	ssspstssu
m:list+order	sssostssw
m:list+other	rrrrssssv
m:list+past	rrsqsvtss
m:list+pastbe	prqyqysqs
m:list+phone	rqsstvrss
m:list+place	qstprzqru
m:list+please	spsptstsx
m:list+pool	qoqns0try
m:list+position	qqrvqxrrs
m:list+questionhow	rqrtstsst
m:list+questions	sqssssssv
m:list+received	stsssqssu
m:list+recruiterintro	stsqsrttt
m:list+result	qrrurxrrs
m:list+salary	sssktsss0
m:list+schedule	rurossuru
m:list+send	rqsktuts0
m:list+shortlist	qrrtswsrt
m:list+sign	srssrusss
m:list+some	rrstswrrs
m:list+soon	sssqsvsss
m:list+stage	sqsusturs
m:list+still	rrsqswrrt
m:list+study	sssssrssu
m:list+survey	ssststssq
m:list+talk	srsrssssv
m:list+tech	sstnsstsw
m:list+test	srsssrssu
m:list+think	sssssrusr
m:list+third	sssqrwrss
m:list+today	rsrsrsrrw
m:list+unchanged	rrrqsxrrt
m:list+unsubscribe	sssissts2
m:list+until	tssrrsrsu
m:list+wait	tsrntwrqv
m:list+we	qopvq1tpu
m:list+weeks	trrqrvsru
m:list+when	sssrsvssr
m:list+which	sssssrssu
m:list+will	srrvrurrs
m:list+would	sptsqyrqs
m:list+you	nqoyqzupt
m:loan	oo1mopuxx
m:loan+many	sssnssssx
m:loan+meet	sssqstsst
m:loan+minutes	sqssurssu
m:loan+month	ururrrrst
m:loan+move	stsqtssrt
m:loan+must	prspsryru
m:loan+next	rstrrssru
m:loan+not	pqwxposrv
m:loan+number	ppqmyqtww
m:loan+numberword	opvtvruqt
m:loan+offer	ssspptssy
m:loan+onsite	ssrpqrswt
m:loan+order	sssqssssv
m:loan+other	srsssvssr
m:loan+pastbe	rpuqqurrw
m:loan+payroll	rqujxtrvt
m:loan+person	ssspssvtr
m:loan+phone	sssrssrsu
m:loan+placename	rssnstsxr
m:loan+please	tqstqrssv
m:loan+pleased	tsssptssu
m:loan+pool	sruqsrrtu
m:loan+position	tttrsustn
m:loan+privacy	rssusrsst
m:loan+profile	ssrsrruss
m:loan+questionhow	rssuqvsqs
m:loan+received	srsvrsrrt
m:loan+recruiterintro	ttsnssutt
m:loan+remote	sssprsruv
m:loan+review	sttlssruy
m:loan+salary	sqrkwsusw
m:loan+schedule	sqsossssw
m:loan+school	stsqstsss
m:loan+search	sssqstssu
m:loan+send	sssqssrsv
m:loan+senior	svvossvul
m:loan+sign	stsssussr
m:loan+some	rrrtsturs
m:loan+soon	rrrsssssu
m:loan+stage	rtussrsss
m:loan+start	ursptttrt
m:loan+still	rrttrrsrv
m:loan+study	qstsrustr
m:loan+talk	sssqssssu
m:loan+tech	ssrssssur
m:loan+test	srztssssm
m:loan+thanks	osstsssuu
m:loan+third	rrrtrutrt
m:loan+today	srsnssssx
m:loan+training	ssuqrtsss
m:loan+travelbook	trssvsstp
m:loan+unchanged	sstqsstst
m:loan+unsuccessful	srsorqss0
m:loan+until	srsrrvsst
m:loan+video	pturrsssv
m:loan+visa	rrrotsysr
m:loan+we	pprzspvqu
m:loan+weekday	rtrrurstr
m:loan+weeks	qrqrvqssx
m:loan+when	surrsssst
m:loan+which	srtqstrtt
m:loan+will	tssqsssru
m:loan+wish	tssqsutsr
m:loan+would	srtqsttss
m:loan+you	oqynwqsrw
m:luck	0nuxqmorw
m:luck+not	rsrsstrsv
m:luck+number	tssmsssuv
m:luck+numberword	sssqssstt
m:luck+other	sssrsstsu
m:luck+pastbe	zsrorstrr
m:luck+person	tssqssusr
m:luck+pleased	srrsssssu
m:luck+position	ussrsstss
m:luck+questionhow	ssrrssssv
m:luck+received	yssrssssp
m:luck+recruiterintro	qsswsssss
m:luck+search	mrrvrrrr0
m:luck+send	ussrssssr
m:luck+some	sssqssstt
m:luck+soon	srrsssssu
m:luck+still	sssvssssr
m:luck+thanks	pssysrssr
m:luck+think	ssspsssus
m:luck+third	sssrssrsu
m:luck+today	sqrssrssv
m:luck+we	mrrxrpruy
m:luck+wish	lqs0tpqsx
m:luck+would	srrstsssu
m:luck+you	yooyqqprx
m:many	xnqvrprsv
m:many+match	ssrtrrrrv
m:many+meet	strrrusrt
m:many+minutes	qqxqrwrrs
m:many+move	sqsssssst
m:many+must	rrststrru
m:many+next	spqurwsrt
m:many+not	ssqwrtqrv
m:many+number	tqqxsptpu
m:many+numberword	rqrwsptsu
m:many+offer	srssssssu
m:many+only	ssrrssrsv
m:many+onsite	srstrrtru
m:many+order	sssprsrsw
m:many+other	srrsusqrv
m:many+past	rqssrrrsx
m:many+pastbe	uqqwrptqv
m:many+phone	suskurutt
m:many+place	srrtrtsru
m:many+placename	sssqstssu
m:many+please	srsrrrssv
m:many+pleased	tqssvrsrt
m:many+pool	sssrrtsru
m:many+position	yqsvrrqsp
m:many+privacy	ssspssstu
m:many+profile	tsssrrsru
m:many+questionhow	pssxsqrst
m:many+received	zqrtqtqqr
m:many+review	yrsursqqq
m:many+salary	sssnssusw
m:many+search	srsssrrsv
m:many+send	sssrsssru
m:many+some	tsrtrtrqu
m:many+soon	rssrstssu
m:many+stage	srsusssss
m:many+start	rssssussr
m:many+still	rrrpsyrus
m:many+strong	qrrvtqsrv
m:many+survey	usstsrrsr
m:many+talk	rrrwsrsst
m:many+task	srutrssrs
m:many+thanks	vrsurrsrs
m:many+think	sqsutsrst
m:many+third	rqrvqsrtw
m:many+training	sssursrst
m:many+unchanged	rrsmsysus
m:many+unsuccessful	ssrsssssv
m:many+until	rtrqrzsrp
m:many+visit	sssqsssst
m:many+wait	sssssurss
m:many+we	rqpxspsqx
m:many+weekday	sutpstrss
m:many+weeks	upqtrvrst
m:many+which	srrvtqrru
m:many+will	uuqvtqqrr
m:many+would	ssrurssqu
m:many+you	ttqwtqrrs
m:match	vnpvpouwv
m:match+meet	uqrwrursr
m:match+minutes	tttrssssq
m:match+month	tsvrssttn
m:match+move	tsstssssq
m:match+must	qqsvpp0ts
m:match+next	wsrtrrrss
m:match+not	mqr4rpsru
m:match+number	ovownnq5r
m:match+numberword	qqstruwqs
m:match+only	trrqsrvst
m:match+onsite	qrssrsvst
m:match+other	prryrqsru
m:match+past	rsrssrstu
m:match+pastbe	iqpyq0stu
m:match+person	usrtrvzsi
m:match+phone	zrsnssrts
m:match+place	ssqurxrrq
m:match+placename	rrrrstt1m
m:match+please	qstssswrp
m:match+pleased	tusqtsrsq
m:match+pool	srstrxtrp
m:match+position	nrszsuuwk
m:match+privacy	qssusruss
m:match+profile	wonsno2tu
m:match+questionhow	yqqurqrrt
m:match+questions	tstsssssq
m:match+reason	tsswssrsp
m:match+received	ssrurrsrt
m:match+regret	qssxsrrss
m:match+remote	sssqssrvs
m:match+repair	tsssssssq
m:match+result	tssxststl
m:match+review	yrrvssstl
m:match+salary	rqrpxqusu
m:match+schedule	ussurrsqs
m:match+search	rsrsprsxs
m:match+send	trstsrvso
m:match+senior	rsssssvwn
m:match+some	rrrwrstqt
m:match+soon	tssqsrtsu
m:match+stage	wsuvsusri
m:match+start	trurtrrtr
m:match+status	vssrssssr
m:match+still	sssvsussn
m:match+strong	lss0rvwtk
m:match+study	ttsssqsst
m:match+survey	srswssssp
m:match+talk	usssstusn
m:match+task	qsswssssq
m:match+tech	sssssrusr
m:match+test	ur0vrqrsk
m:match+thanks	rssvssssq
m:match+think	urrurrwro
m:match+third	srrtsssru
m:match+today	qsrvrsssu
m:match+training	ossqsstsx
m:match+unchanged	srsusssrr
m:match+unsuccessful	rrsvssrss
m:match+until	sttvstssn
m:match+video	ssursstsr
m:match+visit	srssssssu
m:match+we	qrqwpptsw
m:match+weekday	rvrqrssru
m:match+weeks	xpqpqqvtu
m:match+when	prswsrssu
m:match+which	stsussssr
m:match+will	ysssqqqst
m:match+wish	ssststttq
m:match+workwear	rvspstsst
m:match+would	trqqqrzuq
m:match+yes	utstssssp
m:match+you	vmntoo2xs
m:meet	rzpxpprou
m:meet+minutes	szuoqsqrr
m:meet+month	rwqpqwrrt
m:meet+move	svsmrrrry
m:meet+next	twtkqxspt
m:meet+not	oppwuyrov
m:meet+number	uzrlrrpqy
m:meet+numberword	szvtpupmq
m:meet+offer	srsutsrss
m:meet+only	tsrprvrru
m:meet+onsite	sysmqprtx
m:meet+order	stsqsssst
m:meet+other	rqrvtvqrr
m:meet+past	surrrvprv
m:meet+pastbe	oxpwqytor
m:meet+person	sypsrwqpq
m:meet+phone	tvsqrrsrs
m:meet+place	turrssrst
m:meet+placename	rvrtrtsrq
m:meet+please	ruwsrrrrt
m:meet+pleased	rxsqrpvqu
m:meet+pool	ttstsrssq
m:meet+position	tvwsrrrsm
m:meet+privacy	sssrssssu
m:meet+profile	turrrstrs
m:meet+questionhow	qyxxpqnos
m:meet+questions	rqvssrsrs
m:meet+received	trtqssrsu
m:meet+recruiterintro	strtrrtqu
m:meet+regret	qrststssu
m:meet+reminder	rrrrrrrrx
m:meet+result	ssutsrrss
m:meet+review	yurspqrpu
m:meet+schedule	rvrmqvrrw
m:meet+search	rttsrrrqw
m:meet+send	rvslsrrrz
m:meet+senior	tyttsssth
m:meet+sign	ssststssq
m:meet+some	pxrurxqpr
m:meet+stage	tvstrstrp
m:meet+start	syrsrrpss
m:meet+status	stsqsssst
m:meet+still	rtrsrxrrs
m:meet+strong	rqussrsru
m:meet+study	utqssrsrs
m:meet+talk	tzsprrqrs
m:meet+task	ssvxrrrrp
m:meet+tech	sqrsstsst
m:meet+test	rrwtrrrrs
m:meet+thanks	rosysttrq
m:meet+think	qtvtstrrr
m:meet+third	uwquoxppr
m:meet+today	rwrvqsrqr
m:meet+training	trsusrrrs
m:meet+travelbook	tqssssrsu
m:meet+trial	sssrssssv
m:meet+unchanged	sssosvsrt
m:meet+unsuccessful	srrsssssu
m:meet+until	rrwmr0rqr
m:meet+video	txsqrrsrr
m:meet+visit	rvrrrssrs
m:meet+wait	uvxlqwqqs
m:meet+we	ox1urqrkt
m:meet+weekday	uwrntrtpw
m:meet+weeks	wqrqsxrps
m:meet+when	swrqrstrt
m:meet+which	stsurtrrr
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
m:minutes+order	sssqssssw
m:minutes+past	sxrqsqqtu
m:minutes+pastbe	pru0qpqpv
m:minutes+payroll	srstssstq
m:minutes+person	t1rosttuj
m:minutes+phone	svuorqqsw
m:minutes+place	swtmrusss
m:minutes+placename	rwwnrrxvk
m:minutes+please	pv2pqprqu
m:minutes+pleased	rrrstrrsv
m:minutes+pool	usspstttq
m:minutes+position	rvqtsqvsq
m:minutes+profile	stvqrrsss
m:minutes+questionhow	pyyppqqss
m:minutes+questions	st0oqqrqu
m:minutes+reason	rtyqrrsrq
m:minutes+received	svsqrqsrv
m:minutes+regret	trsusrssr
m:minutes+remote	rrrqrrwus
m:minutes+repair	sqtsssssu
m:minutes+review	svumstrru
m:minutes+salary	qqpo1qwss
m:minutes+schedule	ryynrpsqt
m:minutes+school	tstnqutvr
m:minutes+send	ssyqqrrqs
m:minutes+senior	tzsqstrwh
m:minutes+shortlist	trusssrsr
m:minutes+sign	sssutssto
m:minutes+some	syvprqtsp
m:minutes+stage	ryvprqrrs
m:minutes+start	quxkztrqq
m:minutes+still	sussssssq
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
m:minutes+travelbook	sssstsssq
m:minutes+trial	stwussssm
m:minutes+unchanged	uwrprurrs
m:minutes+unsubscribe	tssqssrsv
m:minutes+unsuccessful	sqssssssv
m:minutes+until	swxoqsrrr
m:minutes+video	szuqqqqrr
m:minutes+visit	rutqrrrsv
m:minutes+we	pyywropor
m:minutes+weekday	qvtqzqprs
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
m:month+only	qssrrttss
m:month+onsite	tzpmuqrtu
m:month+order	rtrqrrssw
m:month+other	srrtsurrt
m:month+past	rrsvtrsss
m:month+pastbe	lmoyywtov
m:month+payroll	sssqsrssv
m:month+person	rvomxtust
m:month+phone	ssrqvuqrs
m:month+place	rsoqtwssv
m:month+placename	wwrmtprsu
m:month+please	pvuqvsort
m:month+pleased	qurpxrqqx
m:month+police	truptvrrr
m:month+pool	rqrsstsut
m:month+position	qqquzytsh
m:month+privacy	rssssrssu
m:month+profile	sqrvrqrtt
m:month+questionhow	qvotwwqqr
m:month+questions	sqvqrssst
m:month+received	vrrvrprru
m:month+recruiterintro	qssssssru
m:month+reminder	ssssssssu
m:month+remote	trssttssq
m:month+result	trrustsss
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
m:month+status	ssststssq
m:month+still	rqrsqvttt
m:month+strong	trrswrssq
m:month+study	rqpsvstsu
m:month+survey	srssussss
m:month+talk	tqpmxstsv
m:month+task	rrxsrrstq
m:month+tech	ssusssssp
m:month+test	sp0rrorru
m:month+thanks	rrrvsqssu
m:month+think	sssrrwrrr
m:month+third	srqurvrqt
m:month+today	srrpsysrt
m:month+training	qqpxztpsp
m:month+travelbook	rssrrrtsw
m:month+trial	swusrssso
m:month+uncertain	sssrsxsso
m:month+unchanged	qurqwvqpt
m:month+unsubscribe	sssrrrstu
m:month+unsuccessful	tsrvqrrru
m:month+until	qmxmzypqs
m:month+video	syqorrrvt
m:month+wait	qrrrrytrs
m:month+we	qmnn1zwnt
m:month+weekday	o2vi0norv
m:month+weeks	rrpk0wvqr
m:month+welcome	sssrtsssu
m:month+when	ryurrrrqs
m:month+which	rvpmytrqu
m:month+will	1oolqwquw
m:month+wish	rrrnwxsrs
m:month+withdraw	rsstsqssv
m:month+would	ptrn0wtor
m:month+yes	srrrtvrrt
m:month+you	nxnl10oov
m:move	m1pxqoqqx
m:move+must	ryssprqru
m:move+next	rqrrsursw
m:move+not	luqxrxrpu
m:move+number	syrjsqrty
m:move+numberword	qrvtsrupt
m:move+offer	ssrqussst
m:move+onsite	sxrmqvrst
m:move+order	srssssssu
m:move+other	qrqusssrw
m:move+past	srrrrssrw
m:move+pastbe	osrwqyppu
m:move+person	tvrsqtrrs
m:move+phone	trrqtsrsu
m:move+place	strqsvsss
m:move+placename	ssrrsstsu
m:move+please	puxprrrrv
m:move+pleased	stssusssq
m:move+pool	srsqssssu
m:move+position	rrsur0rsl
m:move+privacy	rtsstsstq
m:move+profile	strsststq
m:move+questionhow	srvvqqrrt
m:move+questions	sssrssrsu
m:move+received	rruqssssu
m:move+regret	nvrzrrrrs
m:move+remote	stssttssq
m:move+result	sssssussr
m:move+review	svqrssqrw
m:move+salary	stsotsssu
m:move+schedule	rxqlrxrrv
m:move+search	sxslsrssw
m:move+send	mutwuospw
m:move+senior	srutstssq
m:move+sign	srurvsrsr
m:move+some	ruqvsstqs
m:move+stage	rvrtrvrrr
m:move+start	sqrqvtsrt
m:move+still	ssrrsrssv
m:move+strong	rssvsrssr
m:move+talk	tvrprrrru
m:move+task	stttssrsq
m:move+test	rr1qrstsn
m:move+thanks	tsrxrrsro
m:move+think	ssrqsstsv
m:move+third	srrurtsru
m:move+today	rtrvrssrs
m:move+training	sstqsussq
m:move+unchanged	rsworrrsw
m:move+unsubscribe	susrssstp
m:move+unsuccessful	sustsrssq
m:move+until	rrrqrutsv
m:move+video	sxtrrssso
m:move+visit	susrssssr
m:move+we	lzrxtpopw
m:move+weekday	tutorprrz
m:move+weeks	sssurtqrs
m:move+when	ssrstsrru
m:move+will	svqxsoqqu
m:move+wish	svrsrtrss
m:move+withdraw	sssussssr
m:move+workwear	ssrrtssru
m:move+would	puvpsruqu
m:move+yes	stsrsrusr
m:move+you	n2rxsnpov
m:must	oo0xomvrv
m:must+next	ssqsrssrx
m:must+not	orxuoyums
m:must+number	rpynnn6st
m:must+numberword	oowxrmusv
m:must+offer	srstsrrsu
m:must+only	ssrtrtrru
m:must+onsite	rtrtqqxrt
m:must+order	sssprrusu
m:must+other	srqxsnrtt
m:must+past	ssstrttrq
m:must+pastbe	nsq0qtrqu
m:must+payroll	qssrsstsw
m:must+person	qsrtpsyss
m:must+phone	usrtssruq
m:must+placename	rrrtssutr
m:must+please	ptrusrurs
m:must+police	rsrsrtrtu
m:must+position	rtsuqxwrk
m:must+privacy	rssrrrvss
m:must+profile	urrurrrru
m:must+questionhow	srqwrptru
m:must+questions	sssrsrtsu
m:must+reason	sssusssss
m:must+recruiterintro	ssspsswst
m:must+regret	oxqwqsqqt
m:must+repair	rqstrsust
m:must+result	rrvvrtrsp
m:must+review	srtvqprsv
m:must+salary	srsnrsysu
m:must+schedule	svuuqqsqs
m:must+search	sssrssrtu
m:must+send	trvtqqrtt
m:must+senior	qsrvrswun
m:must+shortlist	rsrutrsss
m:must+sign	rsrswrrrs
m:must+some	sorxrqstt
m:must+soon	rsssrsurt
m:must+stage	sruurtsrq
m:must+start	rrsnrswtw
m:must+still	wqsprvrqt
m:must+strong	qrswrssrt
m:must+study	trsqrsstv
m:must+talk	svssurrsp
m:must+task	pvusrqsru
m:must+tech	rrrprrytr
m:must+test	rrztrqrsr
m:must+think	strwrrrtq
m:must+third	srtwqssqs
m:must+timed	ssussssss
m:must+today	rwrstspqu
m:must+travelbook	stsssttsp
m:must+unchanged	rvsltvsrv
m:must+unsuccessful	puwyqprrq
m:must+until	srrnvxrqu
m:must+video	rswrrssrt
m:must+visa	ssstrsvsq
m:must+wait	rrrqsxtsr
m:must+we	osrzqowqu
m:must+weekday	rtvsrpqus
m:must+weeks	qovvpo0sr
m:must+which	rsrurrrrw
m:must+will	trxuqprrt
m:must+withdraw	sstussssp
m:must+workwear	susqssrst
m:must+would	ovoupsvvr
m:must+yes	stpuusrrs
m:must+you	opxupzqot
m:next	pxyvmyoms
m:next+not	oqnyr1pov
m:next+number	t0zipqqru
m:next+numberword	q0yuonqnt
m:next+offer	rqrryrrrt
m:next+only	stsqsusss
m:next+onsite	qwruqqsqv
m:next+order	trrsqrrrx
m:next+other	trqsrvqru
m:next+past	sprttusrt
m:next+pastbe	pqqvryrrt
m:next+person	wvttpvvoj
m:next+phone	xrslturss
m:next+place	sppxozqow
m:next+placename	surrrrvrs
m:next+please	oyxrsopqu
m:next+pleased	rvrkzqrqw
m:next+police	sstqsrrsv
m:next+pool	rrsqstrsw
m:next+position	qvqsvwsul
m:next+profile	tsqtqqwrs
m:next+questionhow	zvutorpos
m:next+questions	rtwprrsru
m:next+received	vrsrrssst
m:next+regret	srrvssrss
m:next+reminder	sqsprrsrz
m:next+remote	sstqtsrst
m:next+repair	rtsrstssu
m:next+result	rttursrrs
m:next+review	0sxsppppq
m:next+salary	sorowrsuu
m:next+schedule	rxqkrzrpv
m:next+school	strstrrsu
m:next+search	sstpsrvss
m:next+send	vrvourrqu
m:next+senior	twtwtqurh
m:next+shortlist	uqrsusssr
m:next+some	rtvvrsqos
m:next+soon	vwtoqtrrq
m:next+stage	ywztqlpop
m:next+start	rwqnstvqu
m:next+status	uqsrtrsru
m:next+still	ptqrrzrrt
m:next+strong	ssttrrsru
m:next+study	rqrxrusrs
m:next+survey	srsssussr
m:next+talk	w0tmrrrpr
m:next+task	rszqrqrqu
m:next+test	uu2srqsrj
m:next+thanks	ursssssss
m:next+think	rsrrrwrrt
m:next+third	struqurpu
m:next+today	srrsrsssu
m:next+training	rstvtsrrp
m:next+trial	tttutrrrp
m:next+unchanged	rsrtrurru
m:next+unsuccessful	qrrurtrrw
m:next+until	wpwopzppt
m:next+video	ruxprrsrs
m:next+visit	rusqrstrt
m:next+wait	srrsrvqrv
m:next+we	pyzupxmkr
m:next+weekday	vxsmqqsqw
m:next+weeks	3yocqzsou
m:next+when	tqrsrurrv
m:next+which	trtorwqrt
m:next+will	2xxdpxpmt
m:next+wish	qtssrusrt
m:next+withdraw	rrxusrtso
m:next+would	rwrrswrot
m:next+yes	vtrpttrss
m:next+you	pyzvqnqnt
m:not	mppxo1spw
m:not+number	op0yqtsms
m:not+numberword	qpzwmytmr
m:not+offer	qqowrzqpv
m:not+only	qpsvo0rrt
m:not+onsite	rrpwpyrot
m:not+order	qrqwrrtqw
m:not+other	nqpxtysou
m:not+past	rsrtrvtqs
m:not+pastbe	lpn1q0qox
m:not+person	orqwryspu
m:not+phone	wqtvpvqps
m:not+place	prqxpxrpw
m:not+placename	rsrwrwqrq
m:not+please	znztpsmrs
m:not+pleased	trqrqqurx
m:not+police	qqrttvqst
m:not+pool	qqryrwrps
m:not+position	nqq1r0vpl
m:not+privacy	qssvsprrw
m:not+profile	pprwpn3qt
m:not+questionhow	pspwqwunu
m:not+questions	urvusoqpw
m:not+reason	sqrzqpqrw
m:not+received	utpwqouqv
m:not+recruiterintro	rsqtrvsss
m:not+regret	jvq1rmqq2
m:not+reminder	usrmq0qst
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
m:not+task	nvzxpopqu
m:not+tech	rrvssrsru
m:not+test	nr1xrpppu
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
m:not+until	uqpmt4rou
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
m:not+you	kqp0q2tnu
m:number	mxzg0jp0t
m:number+numberword	nyzi1ktss
m:number+offer	qppn2otty
m:number+only	svrnrpvtw
m:number+onsite	r2phrmwvw
m:number+order	squnrmuu0
m:number+other	qpoxrwrsu
m:number+past	oqpxppr3t
m:number+pastbe	onn0qyspw
m:number+payroll	qqqk0rttw
m:number+person	q0pmsmuys
m:number+phone	t1ritousv
m:number+place	qoozsyqou
m:number+placename	rwndqm27s
m:number+please	oz3jzmonv
m:number+pleased	oxrk0qrqy
m:number+police	rtwqtnqut
m:number+pool	rpslrzruv
m:number+position	xtjqztpuo
m:number+privacy	nrrrqo0uw
m:number+profile	wprlrnxzu
m:number+questionhow	t10jsnort
m:number+questions	ts1kqprsw
m:number+reason	tqysqprru
m:number+received	3spxomsqs
m:number+recruiterintro	quqnpqyzr
m:number+registered	tststtssp
m:number+regret	syrssnrqu
m:number+reminder	swqmqsrsy
m:number+remote	pnqgwo16s
m:number+repair	ruxkprsuv
m:number+result	rqwztnprs
m:number+review	2oyl0mlts
m:number+salary	nkoh4l!wu
m:number+schedule	szulporsy
m:number+school	ospkyns5t
m:number+score	srqwrrsst
m:number+search	rpwion21t
m:number+security	rvsosrrsw
m:number+send	to1jznsrt
m:number+senior	qxojzns8k
m:number+shift	surturusm
m:number+shortlist	2prrrpsqu
m:number+sign	qqpm0sqtw
m:number+some	rqpytosus
m:number+soon	tvtjusurs
m:number+stage	0xvvqjqnq
m:number+start	rppi3pwvv
m:number+status	suswqrsrq
m:number+still	rnyjo1wqv
m:number+strong	rpsvxoqsu
m:number+study	rrlwzkqxu
m:number+survey	rqswupstt
m:number+talk	q1qizorru
m:number+task	qz1nqopss
m:number+tech	op0jrp0uu
m:number+test	rp4qqnqrv
m:number+thanks	xpqxrmqsw
m:number+think	rszlrtsus
m:number+third	uqwmqqrvw
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
m:number+volunteer	ssrrsrrtu
m:number+wait	rxtjqxsru
m:number+we	py2j0lsmt
m:number+weekday	n01g1koqx
m:number+weeks	pnpj3nwyu
m:number+welcome	strttsrtq
m:number+when	rwwkwntru
m:number+which	ozui0qqqu
m:number+will	pz0h2mpnu
m:number+wish	pwtj0rsqv
m:number+withdraw	qrstxprst
m:number+workwear	swrmurutr
m:number+would	n00j0msos
m:number+yes	swol0qsqu
m:number+you	nz1j2kort
m:numberword	pm2xpntqv
m:numberword+offer	prptyqovt
m:numberword+only	stpwpruqu
m:numberword+onsite	pxpwsmsst
m:numberword+order	sryppqrry
m:numberword+other	spqxpzrou
m:numberword+past	qqowquuqw
m:numberword+pastbe	npozp0rox
m:numberword+payroll	qssotsvsu
m:numberword+person	qwqumv1nr
m:numberword+phone	wuqvspost
m:numberword+place	prrxpvrtt
m:numberword+placename	prqtqtzrs
m:numberword+please	su2nxmoot
m:numberword+pleased	stturoqsw
m:numberword+police	rrrttsrtu
m:numberword+pool	sqruryqps
m:numberword+position	noqtqu1rt
m:numberword+privacy	qtttrrsrt
m:numberword+profile	rrstqozts
m:numberword+questionhow	qn2xpntpu
m:numberword+questions	px0mqotqv
m:numberword+reason	rrwqrruru
m:numberword+received	0qtvpoqpw
m:numberword+recruiterintro	strrqsxqr
m:numberword+regret	rrrvrrsrv
m:numberword+remote	rpqvurutr
m:numberword+repair	rqwqrurru
m:numberword+result	rpxuquprs
m:numberword+review	yuxvormor
m:numberword+salary	qpnk3n1tu
m:numberword+schedule	qvywpnsrr
m:numberword+school	rrqusrwtr
m:numberword+search	oxvsqqwpr
m:numberword+security	tsuqssstq
m:numberword+send	qrytunsss
m:numberword+senior	pxtupryqn
m:numberword+shortlist	tpttqwrqt
m:numberword+sign	rqrrwrsrv
m:numberword+some	qt1wqmsor
m:numberword+soon	tqusqrrrw
m:numberword+stage	qsytpqqqw
m:numberword+start	qsuoynsut
m:numberword+status	rsrqsstsu
m:numberword+still	rroro0urt
m:numberword+strong	rqttrrtqu
m:numberword+study	suqqwprts
m:numberword+survey	sqtrrtrrx
m:numberword+talk	qxwsooupu
m:numberword+task	pv1xqmqpr
m:numberword+tech	rswrssrsr
m:numberword+test	sq0xqoqqr
m:numberword+thanks	uqrurqsru
m:numberword+think	pqvurwtqq
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
m:numberword+visit	qzqosttrt
m:numberword+wait	sspurxqqs
m:numberword+we	oz0vmrtlr
m:numberword+weekday	qxxkrrrsu
m:numberword+weeks	olox3otrv
m:numberword+when	ssttrqsst
m:numberword+which	szzkpuqpr
m:numberword+will	o0zwpmqns
m:numberword+wish	oqutrwtqs
m:numberword+withdraw	sssqssuss
m:numberword+would	ly0ulo1ms
m:numberword+yes	qqrrwutrs
m:numberword+you	m10wqnrlr
m:offer	nmmz3nqtx
m:offer+onsite	trrqxrsrt
m:offer+order	ssspsttsv
m:offer+other	qqqwryrqr
m:offer+past	srrswrssr
m:offer+pastbe	qpovyxpov
m:offer+payroll	ssssstssq
m:offer+person	rpqt0srqs
m:offer+phone	ssrpvtrtt
m:offer+place	rrqutsqqw
m:offer+placename	rsssvrtsr
m:offer+please	rtrqwssrs
m:offer+pleased	rrqn1psrw
m:offer+police	sssrvsssq
m:offer+pool	rssptwrrs
m:offer+position	pqqw5qruj
m:offer+profile	ssrswrrrt
m:offer+questionhow	rqpvvurqs
m:offer+received	trrqvsrst
m:offer+recruiterintro	sssrtsssu
m:offer+regret	rrrtsprry
m:offer+remote	ssssrsssu
m:offer+result	srrswrtrr
m:offer+review	ssqq2qqqr
m:offer+salary	qpsk1pvtv
m:offer+schedule	ptovwwqpt
m:offer+school	rrsptrssx
m:offer+search	rssvssssq
m:offer+send	srsoyrsss
m:offer+senior	rrsr1vrrk
m:offer+shortlist	sssusssss
m:offer+sign	rrrsyrsrq
m:offer+some	qpqwsyptr
m:offer+soon	ssrusssss
m:offer+stage	tsrvrrsrs
m:offer+start	rrqsyrsqs
m:offer+still	qsssvtrrr
m:offer+strong	ssrsurrrt
m:offer+study	qqsuvqrtu
m:offer+survey	sssrssssu
m:offer+talk	sprrxrsru
m:offer+task	tqstvssrp
m:offer+tech	ssssussss
m:offer+test	srwssrrsr
m:offer+thanks	strltsrsy
m:offer+think	sssqusrst
m:offer+third	qqqtqwrrw
m:offer+today	rprrzrsru
m:offer+training	rqrtzrsrr
m:offer+travelbook	sssststsq
m:offer+trial	stssvsssp
m:offer+unchanged	rqrpwtrtu
m:offer+unsuccessful	rsqusqrsw
m:offer+until	qqqlw1rrt
m:offer+video	stsrqsssu
m:offer+visit	ssssssssu
m:offer+wait	srrttrrsu
m:offer+we	oony2oqpx
m:offer+weekday	qsqqtqtsy
m:offer+weeks	rrqkzpsvw
m:offer+when	ssssrsuss
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
m:only+other	rssurrsrt
m:only+past	srtssrssu
m:only+pastbe	qqrvqvqqw
m:only+phone	rqrrursrv
m:only+place	tsrwrstsp
m:only+police	ststssssq
m:only+pool	sssqsttts
m:only+position	rqrssuxsp
m:only+profile	usslstvst
m:only+questionhow	uqruqrsqv
m:only+received	ystmusssp
m:only+recruiterintro	tssqsssst
m:only+regret	stststssp
m:only+remote	sssrsssus
m:only+review	ssrqtrrrw
m:only+salary	rtsntrstv
m:only+schedule	srrrtqtsv
m:only+school	trssutrsr
m:only+search	sssrssrsu
m:only+send	sssurrrst
m:only+some	tssuqqsrw
m:only+start	purqsusst
m:only+still	rqsssvrrs
m:only+strong	ursossssv
m:only+survey	sssrssssu
m:only+talk	rtsoswtss
m:only+test	ssvssrssr
m:only+think	ssrprwssu
m:only+third	ttrtqrqrw
m:only+today	rsrusrsst
m:only+training	ssrusssss
m:only+unchanged	trsnsxsst
m:only+unsuccessful	ssrsssssu
m:only+until	tssossssu
m:only+video	susssrssr
m:only+wait	tssqtursr
m:only+we	0onun1rqr
m:only+weekday	stssvrqrr
m:only+weeks	strsrrtru
m:only+when	sssptstru
m:only+which	suspsrssu
m:only+will	yutkqrssu
m:only+wish	ssspttsst
m:only+would	srqutqsrv
m:only+yes	sssrsusss
m:only+you	tqovq2ror
m:onsite	s2pmqntvu
m:onsite+order	rurrrrtst
m:onsite+other	qrsvrqrrw
m:onsite+past	rtrwrrrss
m:onsite+pastbe	sspyrrtot
m:onsite+payroll	sssqssrus
m:onsite+person	2xrtrosvg
m:onsite+phone	vxvmqrsqs
m:onsite+place	svrqrtsss
m:onsite+placename	swqgqryvv
m:onsite+please	rzsqqqrqu
m:onsite+pleased	rwroursrv
m:onsite+police	rsrrsusts
m:onsite+pool	trrprsstu
m:onsite+position	wvmvqspvq
m:onsite+privacy	rtsqrrwrr
m:onsite+profile	pqqtqpxys
m:onsite+questionhow	xuruqoqpu
m:onsite+questions	swqrrsrrt
m:onsite+received	zyqnqprrt
m:onsite+recruiterintro	ssrrrruts
m:onsite+regret	sssqssssv
m:onsite+reminder	rsrrrrssv
m:onsite+remote	rprmssxxt
m:onsite+repair	swsrsrruo
m:onsite+review	yvsqqprqt
m:onsite+salary	qpsmyqzst
m:onsite+schedule	ryxlrrsru
m:onsite+school	tssrspsvr
m:onsite+search	qxsprqytp
m:onsite+send	utristtuv
m:onsite+senior	vwqttpr2f
m:onsite+sign	rsrsusssr
m:onsite+some	rwsurntqu
m:onsite+soon	usrurrrsr
m:onsite+stage	twtnuqtsq
m:onsite+start	tsrlwttss
m:onsite+still	usqrswtrq
m:onsite+strong	srsqtstsu
m:onsite+study	ptsurtsst
m:onsite+talk	sxrqrstsp
m:onsite+task	rrwpqrruu
m:onsite+tech	sssprrxsr
m:onsite+test	suwprrrrt
m:onsite+thanks	wurpqrsru
m:onsite+think	rsrssrsrv
m:onsite+third	ssqwrprtw
m:onsite+timed	sqssssssu
m:onsite+today	svqqsrrut
m:onsite+training	ruqvqsrss
m:onsite+travelbook	rxrqrrttr
m:onsite+trial	tvrsssssp
m:onsite+unchanged	rwrrstrqt
m:onsite+unsuccessful	urrtsrrru
m:onsite+until	rsrrsvtrs
m:onsite+video	svsrrrsrt
m:onsite+visit	qxqrrrqsw
m:onsite+wait	tsspsurst
m:onsite+we	q1pxqmsou
m:onsite+weekday	s1rlsntrx
m:onsite+weeks	swpmrp1ss
m:onsite+when	swqqsrqut
m:onsite+which	suupsrsru
m:onsite+will	1wrkppqsx
m:onsite+workwear	rvsrrstss
m:onsite+would	qxvospprv
m:onsite+you	q1pxsmrot
m:order	qptppnvt1
m:order+other	srstsrssu
m:order+past	srstsurss
m:order+pastbe	rqrwquqqw
m:order+person	qussrpxrr
m:order+phone	srsqssstu
m:order+place	rusmqwrrw
m:order+placename	tssqsssst
m:order+please	urtsrrrst
m:order+pleased	sssqssssu
m:order+pool	sssostssw
m:order+position	wrstrutrm
m:order+profile	rtrqsstsu
m:order+questionhow	qsrxrssqt
m:order+reason	sssussssr
m:order+received	vttnrqrrx
m:order+recruiterintro	rssrssssu
m:order+repair	srrrprrs0
m:order+review	tssossssu
m:order+salary	rpussrssv
m:order+schedule	rtsosttsw
m:order+school	stssssssq
m:order+send	puvoqrtrx
m:order+senior	tssptuutn
m:order+some	rpsvrpsrx
m:order+soon	sssqstssu
m:order+start	sssppstsy
m:order+status	sssrssssu
m:order+strong	srrtrrrrw
m:order+talk	stsussrsr
m:order+task	rqtvrrsrs
m:order+test	srysstsso
m:order+thanks	srrurrrrw
m:order+think	srusqsrst
m:order+third	surpqrtsw
m:order+today	srsprsrsx
m:order+unchanged	ssrtrrrrw
m:order+unsuccessful	qrsnustsx
m:order+until	qstrrusrt
m:order+video	srtrssssu
m:order+visit	srssssssu
m:order+wait	ssrprstsw
m:order+we	tpvxolvpx
m:order+weekday	rvtprrsst
m:order+weeks	qrvorrrtz
m:order+when	srsusssst
m:order+which	tssprsssv
m:order+will	qvunrstru
m:order+wish	ssspsqssx
m:order+withdraw	rssrssssv
m:order+would	spsuqqtrv
m:order+you	op1qrnsr0
m:other	oppzsqqsz
m:other+past	rrrysprrv
m:other+pastbe	krp0rvrpy
m:other+person	rrryqprtu
m:other+place	rsrtsurrt
m:other+placename	rssusrrsu
m:other+please	qqqusstrv
m:other+pleased	srsrwtrsq
m:other+pool	rrrsssrrw
m:other+position	mrrzuqsqv
m:other+profile	prrwrssrv
m:other+questionhow	ppqysssrw
m:other+questions	tstsurrsq
m:other+reason	sssrssssu
m:other+received	pssvrurru
m:other+recruiterintro	sssrsrrsv
m:other+regret	qsrurntrz
m:other+review	vspwqpqtt
m:other+salary	rrrsrsrtv
m:other+schedule	svrurrrrt
m:other+school	sssrssssv
m:other+search	qsrurssrv
m:other+security	sssqsssst
m:other+send	qrrurrsrx
m:other+senior	rrrvssrut
m:other+shortlist	srrururrt
m:other+sign	ssrussrts
m:other+some	sppysuspu
m:other+stage	rrrssurru
m:other+start	trrtrsrsu
m:other+still	rsqprzqrv
m:other+strong	nsrxtqtts
m:other+study	srrtrusrs
m:other+task	srtursrst
m:other+thanks	srstussss
m:other+think	rqrvrusru
m:other+third	rqqzquqpv
m:other+today	qsrwrssss
m:other+training	rrrvrsrrt
m:other+unchanged	rtqvturqs
m:other+unsuccessful	rsrstsrru
m:other+until	rrrtr1qqr
m:other+wait	rrrtttrru
m:other+we	npp0sypov
m:other+weekday	rpqtryqts
m:other+weeks	urpuqvqtt
m:other+when	srrursrrt
m:other+which	prrvqurru
m:other+will	1rptrspqs
m:other+wish	qqrtsrrrx
m:other+would	nqrvtyqst
m:other+you	prowr1opv
m:passedon	yqsprquru
m:passedon+send	ussrssusq
m:passedon+you	xqsqrrurr
m:past	oooyrpuvx
m:past+pastbe	ornxqztqu
m:past+person	rsqwsqsrs
m:past+phone	rursutrrs
m:past+place	rsrurxsrq
m:past+please	ruvtsrqsr
m:past+pleased	ssrrussrs
m:past+police	ssssusssq
m:past+pool	rrsrsvsrr
m:past+position	rssxsprss
m:past+questionhow	psrwrqtqw
m:past+questions	ssssrrssu
m:past+received	srstrurrt
m:past+regret	rrrurrssv
m:past+reminder	sssusrssr
m:past+result	rsrusssss
m:past+review	trrvrrtrr
m:past+salary	rssntsstx
m:past+schedule	rsrttsusr
m:past+search	stsrssqtt
m:past+senior	rrrustsur
m:past+shortlist	ssssrsrrv
m:past+some	rqqvrvrqv
m:past+stage	qrssrurrv
m:past+start	rvruttprr
m:past+status	sssssttsq
m:past+still	rrrssvsss
m:past+strong	sssssrrsv
m:past+study	rsrvrqtst
m:past+talk	qtwsvqsqp
m:past+test	srqtsstst
m:past+thanks	qsrurtrrv
m:past+think	sssssruss
m:past+third	ruqwrprqv
m:past+today	ttspswrsr
m:past+training	srrusrtsu
m:past+unchanged	rsrqswsrt
m:past+until	ssrvrusrr
m:past+visit	rrssstrsu
m:past+volunteer	sssttsrsq
m:past+we	ppsysquru
m:past+weekday	rusvquqrs
m:past+weeks	onnupxq2t
m:past+which	stsurrrrs
m:past+will	sursrwrqr
m:past+wish	srrtursrs
m:past+would	qtrtqvuqt
m:past+you	lrpxzourt
m:pastbe	oolyr1tox
m:pastbe+person	qsovsyums
m:pastbe+phone	qxrvspqpu
m:pastbe+place	mrpws0qow
m:pastbe+placename	rrqvsstrt
m:pastbe+please	rrrtrvqqv
m:pastbe+pleased	pxoszounv
m:pastbe+police	tqrvqurru
m:pastbe+pool	ppqwozupt
m:pastbe+position	rtozuzsqi
m:pastbe+privacy	rurvrrrrt
m:pastbe+profile	orqvqn2sv
m:pastbe+questionhow	oqr0rnsqy
m:pastbe+questions	tpqwrprtv
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
m:pastbe+search	qqqvquyqr
m:pastbe+send	1rqsppsqu
m:pastbe+senior	zumtqwrns
m:pastbe+shortlist	mtrztssqt
m:pastbe+sign	rrrvttrrs
m:pastbe+some	pqp1rvrpu
m:pastbe+soon	rrrururru
m:pastbe+stage	lsuyrwpou
m:pastbe+start	msozxvqos
m:pastbe+status	rtqvrttrr
m:pastbe+still	oqqtryvqt
m:pastbe+strong	muq0tnsqw
m:pastbe+study	rroxsrsqw
m:pastbe+substitute	tssrsusss
m:pastbe+survey	tqrwrsrrt
m:pastbe+talk	nyqwqnvqv
m:pastbe+task	touwrotqw
m:pastbe+tech	suussssrq
m:pastbe+test	pp0xrpqpu
m:pastbe+thanks	xsrsrqrru
m:pastbe+think	prpwrwtqv
m:pastbe+third	ssnxowppx
m:pastbe+timed	ssrvssssq
m:pastbe+today	svovqypot
m:pastbe+training	nqpzwqsru
m:pastbe+travelbook	srstrsssu
m:pastbe+trial	qwqwsqsrs
m:pastbe+unchanged	poqwrzspu
m:pastbe+unsubscribe	srrvstsss
m:pastbe+unsuccessful	psqxrprqy
m:pastbe+until	qtrxqyqps
m:pastbe+video	vursrrsrr
m:pastbe+visa	rrssssstu
m:pastbe+visit	strrrtrru
m:pastbe+volunteer	rsswsrrsr
m:pastbe+wait	rsqtrxsqs
m:pastbe+we	nqmzr1wmu
m:pastbe+weekday	owuzrprot
m:pastbe+weeks	opnwq1qsw
m:pastbe+when	survrntqv
m:pastbe+which	pqqyoytpt
m:pastbe+will	wrpxqupot
m:pastbe+wish	prqvsxqqt
m:pastbe+withdraw	prrvspssy
m:pastbe+would	nprwqzvou
m:pastbe+yes	tqquvqsqu
m:pastbe+you	rqnztnxow
m:payroll	pork0quxw
m:payroll+person	rsrqrrswt
m:payroll+placename	sssrsusvo
m:payroll+position	sssuurtso
m:payroll+questionhow	strtstssq
m:payroll+received	tstrstssq
m:payroll+recruiterintro	tsstsrstq
m:payroll+review	sssqsrsut
m:payroll+salary	rrrqwrtss
m:payroll+send	qrrrvstst
m:payroll+senior	sssssrrxq
m:payroll+sign	sssrutsss
m:payroll+start	srrrurrru
m:payroll+still	srsrrsust
m:payroll+study	ssssstttp
m:payroll+thanks	qssssrssv
m:payroll+unsuccessful	ssstsqsst
m:payroll+weekday	rssrvrsrr
m:payroll+weeks	rrrnxrvss
m:payroll+would	ssssusssr
m:payroll+you	pprpyqwrw
m:person	v0msowsqp
m:person+phone	zwrptppsp
m:person+place	ssqurxrqs
m:person+placename	yurmrp00f
m:person+please	ruxpqrqts
m:person+pleased	rxsq0ruri
m:person+police	rwssurttl
m:person+pool	psrwrwrrr
m:person+position	zyqpwytod
m:person+privacy	rttnrswss
m:person+profile	qsrtqr5vg
m:person+questionhow	svsvsovos
m:person+questions	srwsrsssq
m:person+reason	sssqsutss
m:person+received	2qthtrurt
m:person+recruiterintro	mxtunpzrr
m:person+regret	rurtrvrrq
m:person+reminder	ssstsqtss
m:person+remote	sqsnssv1o
m:person+repair	rtssstsup
m:person+result	ssuutursl
m:person+review	2uqrrrssk
m:person+salary	rqqlyqyur
m:person+schedule	t1rpqzrqk
m:person+school	vvsqtsuwh
m:person+search	sqsrrr5ti
m:person+send	usxorqrst
m:person+senior	q2qwrouyf
m:person+sign	trsrqurst
m:person+some	qypwnuxoo
m:person+soon	ssspruusr
m:person+stage	systsvtsh
m:person+start	ssqtrrttt
m:person+still	sprqsvsrx
m:person+strong	stsruprsv
m:person+study	sysvrmrsr
m:person+survey	rrttsursq
m:person+talk	r1svsrurh
m:person+task	rwxorptwm
m:person+tech	rtstststo
m:person+test	ss1nssstm
m:person+thanks	0sswstrri
m:person+think	rpruqwuqt
m:person+third	ynpuoxuos
m:person+timed	tssssvssn
m:person+today	wwqsqtrqq
m:person+training	sstwtqsvm
m:person+travelbook	tqsssssst
m:person+trial	ussrststp
m:person+unchanged	rtrnsztqs
m:person+unsuccessful	rtrtrpsrw
m:person+until	utupr2sri
m:person+video	rtwrrrrru
m:person+visit	tvrssrtsp
m:person+volunteer	ttsrssstq
m:person+wait	tsruswqto
m:person+we	00prrywmc
m:person+weekday	00qmpqsrs
m:person+weeks	ymqtpyrvo
m:person+when	rvrsrtrrr
m:person+which	tsqutvqqq
m:person+will	4yqipvrpp
m:person+wish	psruuvrqs
m:person+withdraw	qssrsrssw
m:person+would	oxotutznp
m:person+you	0znrqxrlp
m:phone	u1pjspwqu
m:phone+place	trsosxrrt
m:phone+placename	tstmttrsv
m:phone+please	xvrjttqtu
m:phone+pleased	susrwrsro
m:phone+pool	rrrtsvrrs
m:phone+position	uqrussrtq
m:phone+profile	wrvksrvsr
m:phone+questionhow	wtqtypror
m:phone+questions	xmtnvrrrw
m:phone+received	sssqssqtu
m:phone+recruiterintro	sssqstsst
m:phone+remote	sssqtssst
m:phone+result	sstussssq
m:phone+review	0vtlrqrtr
m:phone+salary	tqrmystsu
m:phone+schedule	swtosrsqu
m:phone+send	susnpsvrw
m:phone+senior	uxrqtsqso
m:phone+some	xsrurovqr
m:phone+soon	vwsorzssj
m:phone+stage	wsssssssq
m:phone+start	vsqusrqrs
m:phone+status	rssrssssu
m:phone+strong	trvtrrrrr
m:phone+survey	sssussssq
m:phone+talk	rxsoyrqtn
m:phone+task	tsvtssrsq
m:phone+tech	sttsssssq
m:phone+test	ssuussssp
m:phone+thanks	ssttsstsq
m:phone+think	ussqusssr
m:phone+third	wqsnsqquy
m:phone+today	rzrpvprqs
m:phone+travelbook	tsssstssq
m:phone+trial	ursrsssss
m:phone+unchanged	ssrmwwsss
m:phone+until	trtqrrrsu
m:phone+video	strqrsssw
m:phone+visit	sqsrtsssv
m:phone+wait	usststssp
m:phone+we	0yqj0pqnt
m:phone+weekday	pwqssstpv
m:phone+weeks	1vrhsttps
m:phone+when	ssrqtturs
m:phone+which	tptotstsu
m:phone+will	1txhsqspu
m:phone+wish	sstttsqtr
m:phone+would	sxrqppzps
m:phone+yes	tqrswsxsm
m:phone+you	qxnt1osnr
m:place	ppoyo0sow
m:place+placename	rurrsssst
m:place+please	ssttsqrsu
m:place+pleased	ssrprssrx
m:place+police	sssqssssu
m:place+pool	ssths2qsv
m:place+position	prstqzrqt
m:place+questionhow	ourtqyqqt
m:place+questions	sssqsttss
m:place+received	tsssrsrru
m:place+regret	rsssslss1
m:place+result	tstvszrri
m:place+review	stqurtrrs
m:place+salary	rrruvrqru
m:place+schedule	quqvrwsrq
m:place+school	rrstrrssw
m:place+score	trrvstssp
m:place+search	tstptssss
m:place+send	tsrssurrs
m:place+senior	srrvuyssj
m:place+shortlist	usrsrsrrs
m:place+some	qstvrwrqr
m:place+soon	trssswssq
m:place+stage	trsvrtrst
m:place+start	usqnttrtw
m:place+still	srrrrurtt
m:place+study	rqqtruqry
m:place+survey	tsststssq
m:place+talk	svsqstusp
m:place+task	rrststssu
m:place+test	stuussssn
m:place+third	svspqurqu
m:place+today	rtrsrvrst
m:place+training	rtruytrsk
m:place+unchanged	trrrrurru
m:place+unsuccessful	rrrsrttrv
m:place+until	srrstvrrt
m:place+video	svsrssssq
m:place+wait	ssrprwsrv
m:place+we	topwnzsow
m:place+weekday	txpqqqtst
m:place+weeks	vsrmszqrs
m:place+when	sururrrss
m:place+which	strrrwrrt
m:place+will	txqmpysqs
m:place+would	rrrurxqqs
m:place+yes	ussrrtsss
m:place+you	nqnwz0pmu
m:placename	zujlll27o
m:placename+pleased	sssqtstru
m:placename+police	ssstrtstq
m:placename+pool	tsspstrur
m:placename+position	wrrrtrzrk
m:placename+privacy	rsstsswto
m:placename+profile	rprlrrzwv
m:placename+questionhow	rtqtrrurt
m:placename+questions	sqssssrtu
m:placename+received	zrrnssrss
m:placename+recruiterintro	rrsmssxwr
m:placename+remote	srsmsr00k
m:placename+repair	sssrsssuq
m:placename+result	sstrtqtss
m:placename+review	vqrvrtssp
m:placename+salary	rqrlvqzxq
m:placename+schedule	swsprqrtu
m:placename+school	sssrstsvp
m:placename+search	qqsqssy0k
m:placename+send	ursrrsrus
m:placename+senior	zrsitrw4g
m:placename+some	puqtrsvqt
m:placename+soon	rtrrssvtq
m:placename+stage	ssuttrtsn
m:placename+start	utsotrurt
m:placename+still	ssrqsxtsq
m:placename+study	rssrrrrvu
m:placename+survey	sstrssutp
m:placename+talk	susqssuss
m:placename+task	rsxqssssr
m:placename+tech	rsrqsrwus
m:placename+test	srxqssssr
m:placename+thanks	trrvrrsuq
m:placename+think	rssssstru
m:placename+third	rqrsrtsrv
m:placename+today	ssrpssruv
m:placename+training	stsusrrvp
m:placename+trial	ssssssttq
m:placename+unchanged	stsrssuss
m:placename+unsuccessful	sssssrssu
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
m:please+received	usstsrrrt
m:please+reminder	trssssssu
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
m:please+start	srrrtrtsu
m:please+status	rqssssssv
m:please+still	tqrrqystr
m:please+study	ttsqrsrst
m:please+survey	ssrsrstsu
m:please+talk	qtwosrsrv
m:please+task	qv1qqqqss
m:please+tech	sswsssssn
m:please+test	st1rrrssm
m:please+thanks	vprxsqsqs
m:please+think	rttrqsrsw
m:please+third	squprrrsz
m:please+timed	ssussrsss
m:please+today	ruuosrssv
m:please+unchanged	tsssrvqqs
m:please+unsubscribe	rqrtsrrsw
m:please+unsuccessful	rstnutssu
m:please+until	pq0nxropv
m:please+video	ruyrrrrrp
m:please+visa	ssssvssso
m:please+visit	squrrsssu
m:please+wait	wrrkr1rrs
m:please+we	mz3ezqppv
m:please+weekday	qvzptpqpv
m:please+weeks	owxrzooos
m:please+which	rxrrtqrrt
m:please+will	xsvmssqrt
m:please+would	srzrrqoqw
m:please+yes	ssssrstru
m:please+you	nz2i1nonw
m:pleased	ozot2ksmv
m:pleased+pool	ssstsussq
m:pleased+position	t1sj4pvqh
m:pleased+privacy	ststssssq
m:pleased+profile	tvrquqtpt
m:pleased+questionhow	suqvvqqqs
m:pleased+questions	srsrussss
m:pleased+received	wssqssssq
m:pleased+recruiterintro	ssssusrsr
m:pleased+reminder	sqsrsrssx
m:pleased+remote	ssssqsssv
m:pleased+review	uursrqrrt
m:pleased+salary	rqrqxsrrv
m:pleased+schedule	rvrrsrsrv
m:pleased+school	srrrussss
m:pleased+search	sssqsrssw
m:pleased+send	rssturrrs
m:pleased+senior	swtn1rtrk
m:pleased+shortlist	swsrussso
m:pleased+some	usrsqsrts
m:pleased+stage	ssrqurrsv
m:pleased+start	srspxrsru
m:pleased+still	tsststssq
m:pleased+strong	rvqpyqqqu
m:pleased+talk	qxrrxpvpo
m:pleased+task	rswqtstsq
m:pleased+test	stttssssq
m:pleased+thanks	tpssvrsst
m:pleased+think	rrsvsrrrv
m:pleased+third	rsrtsrrrv
m:pleased+training	rsrtxsrrq
m:pleased+trial	susstsrsq
m:pleased+unchanged	rsruvssrr
m:pleased+unsuccessful	ssssvsssq
m:pleased+until	stvsstsso
m:pleased+video	sussssssr
m:pleased+visit	rrrrrttsu
m:pleased+volunteer	sssrrsssu
m:pleased+wait	sssqstrsv
m:pleased+we	p0qn3mqnw
m:pleased+weekday	rsvosqquw
m:pleased+weeks	rtrqvqsqw
m:pleased+welcome	sssstsssq
m:pleased+which	srsrvsrrt
m:pleased+will	rsrvrrrrv
m:pleased+wish	tsrsvrrrr
m:pleased+would	sxouznsnt
m:pleased+yes	tsssurrsr
m:pleased+you	q0ns3lslu
m:police	ppyvpwprs
m:police+position	urtrtursp
m:police+questionhow	srtqswsrs
m:police+received	xsrorrrru
m:police+review	rstrstsru
m:police+salary	sssqststs
m:police+schedule	stsrusssq
m:police+school	susstsssp
m:police+send	rusqrssst
m:police+senior	uutnuvttl
m:police+some	sstsssstq
m:police+stage	tstrtsssq
m:police+still	sssrstssu
m:police+study	sssprussv
m:police+task	urusstssq
m:police+test	rrwrsssss
m:police+thanks	vrstsrsss
m:police+third	sssrssssu
m:police+today	ssspstssu
m:police+training	tsttsssso
m:police+unsuccessful	sssrssssu
m:police+until	srsssxssp
m:police+weeks	pqsxrtqtt
m:police+will	srsqstsrv
m:police+wish	rssrutsss
m:police+would	rsrrturst
m:police+yes	sussssssp
m:police+you	rttlzqrqv
m:pool	omoxp0tsv
m:pool+position	trrpqyrrt
m:pool+privacy	usssrrsst
m:pool+profile	rqssqqvrv
m:pool+questionhow	rrrtrvsrt
m:pool+questions	srssssssu
m:pool+reason	tssssttsq
m:pool+received	wtqsqrsrt
m:pool+recruiterintro	sssqsrttt
m:pool+remote	sssrssrus
m:pool+result	qrrsryrrt
m:pool+salary	sssjttstz
m:pool+schedule	ssrqswrss
m:pool+school	sssrsusss
m:pool+send	rrskstrt0
m:pool+senior	ttrvstsum
m:pool+shortlist	qrrtsvsrt
m:pool+sign	srssrusss
m:pool+some	qqrwryqqr
m:pool+soon	srsorxsst
m:pool+stage	rssvrssrs
m:pool+start	qtssrurst
m:pool+still	rrsssvrrt
m:pool+study	srspsursw
m:pool+survey	ssstsussq
m:pool+talk	sssssrrsu
m:pool+tech	sstltstsx
m:pool+thanks	rtssurssq
m:pool+think	srstsquss
m:pool+third	tssnrwrru
m:pool+today	psrsrvrrv
m:pool+training	sssrssssu
m:pool+travelbook	srsttrssu
m:pool+unchanged	qrqurwrru
m:pool+unsubscribe	ssshssts2
m:pool+unsuccessful	srsqstssu
m:pool+until	ssrqrvrru
m:pool+wait	tsqmtysqu
m:pool+we	poouo2vrs
m:pool+weekday	tssqtrsst
m:pool+weeks	wqqmr0rss
m:pool+when	rssrsysso
m:pool+which	srrsrtrru
m:pool+will	trrwpwqqs
m:pool+wish	ssstsrusq
m:pool+would	spsuryrrq
m:pool+you	mpnwp1vpu
m:position	zmosqzrrs
m:position+privacy	rstvtswsk
m:position+profile	spsvqvysl
m:position+questionhow	qruupwrrs
m:position+questions	sruoutsrt
m:position+received	4qssrqurj
m:position+recruiterintro	wsttsrutk
m:position+regret	lts2sqssr
m:position+remote	sssrtsxvk
m:position+repair	sssrsutso
m:position+result	sssutwssm
m:position+review	zrsxrtqth
m:position+salary	rsqq2rswk
m:position+schedule	nypupyrrt
m:position+school	spsurrssu
m:position+score	rssustssr
m:position+search	qssvsrsvn
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
m:position+study	urptrsquu
m:position+talk	s1tsusrsi
m:position+task	sq0vstush
m:position+tech	vwryrpuri
m:position+test	pr1xsrsrj
m:position+thanks	1wqzppqqk
m:position+think	rrstrvtvn
m:position+third	tpquqwrts
m:position+timed	tssssussq
m:position+today	oostr1sss
m:position+training	qrutqyswl
m:position+travelbook	rrsrtsssu
m:position+trial	rwtustssk
m:position+unchanged	qsrsrustt
m:position+unsubscribe	ssssssrsu
m:position+unsuccessful	qrsxuvssm
m:position+until	tspks0wsq
m:position+video	svxssstsk
m:position+visa	ssssstssq
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
m:privacy	vqrsnkzuv
m:privacy+profile	qtrtqqzqs
m:privacy+questionhow	tsturrrrs
m:privacy+received	uqrpsstsv
m:privacy+remote	sssrsstus
m:privacy+result	rssrrsssu
m:privacy+review	tssqrstst
m:privacy+salary	sssqsstts
m:privacy+search	ssurssvtp
m:privacy+send	rttssrurr
m:privacy+senior	rttrsstxk
m:privacy+some	rtssrsvsr
m:privacy+stage	ssrrsrtsu
m:privacy+talk	ssstsstsq
m:privacy+task	stvssssso
m:privacy+tech	sssrssvsq
m:privacy+test	stwsssssp
m:privacy+third	rssssrssv
m:privacy+unchanged	sssssrtsu
m:privacy+we	urquqrwrt
m:privacy+weeks	qrrssqtsw
m:privacy+will	prstrqsrz
m:privacy+wish	qssqsstsv
m:privacy+would	rtswrrusq
m:privacy+you	wrptpnwrw
m:profile	wnorml7wt
m:profile+questionhow	xrrtqoxps
m:profile+questions	tttrrrrsu
m:profile+received	yusnrqurr
m:profile+recruiterintro	ququqpyrs
m:profile+regret	rssvstssq
m:profile+remote	sssosssws
m:profile+review	xtrsqssrr
m:profile+salary	qqrprrwsw
m:profile+schedule	rtvtrrrst
m:profile+search	nqsrqq3ur
m:profile+send	sttqrrvss
m:profile+senior	rrtqrryzj
m:profile+some	svrsspuqu
m:profile+stage	urvrrrusp
m:profile+status	tssqsstst
m:profile+still	qsurrusrs
m:profile+strong	osrwrsurt
m:profile+study	rtsurrtss
m:profile+talk	twrqrs1si
m:profile+task	srxutqrwk
m:profile+tech	rsvqrrurs
m:profile+test	ssxqrtqrr
m:profile+thanks	wsqyqptrp
m:profile+think	tsrrrqxqt
m:profile+third	vtqrqturr
m:profile+today	uprrqquuu
m:profile+training	qsrvssqss
m:profile+travelbook	stsussrsq
m:profile+uncertain	tssqssuss
m:profile+unchanged	rqswrqtrv
m:profile+unsuccessful	vqquqtsqt
m:profile+until	vtsosssts
m:profile+video	susqssrst
m:profile+visa	sstssstsq
m:profile+we	zspuoowrt
m:profile+weekday	sstqrsrtv
m:profile+weeks	tspqqqysu
m:profile+when	strtsustn
m:profile+which	ssrsrswrr
m:profile+will	zsruqrrps
m:profile+wish	rrrtrsvtr
m:profile+would	pqtspr4qr
m:profile+yes	utrrrrwrq
m:profile+you	yqormm6qs
m:questionhow	rr2wolspu
m:questionhow+questions	quyvqoqpu
m:questionhow+reason	srxvpposu
m:questionhow+received	xprutrqsr
m:questionhow+recruiterintro	rrrurrtru
m:questionhow+regret	rrrxrpsru
m:questionhow+reminder	srrtssssu
m:questionhow+remote	ssrpssssu
m:questionhow+repair	rrusrsrru
m:questionhow+result	sqwsqvqrt
m:questionhow+review	0pswpppqt
m:questionhow+salary	rqqpxowuv
m:questionhow+schedule	swwvroors
m:questionhow+school	tssvrrqss
m:questionhow+score	rrsvsusso
m:questionhow+search	ptttqrsrw
m:questionhow+send	rrwvqpqrt
m:questionhow+senior	qtsurvvqn
m:questionhow+shortlist	rqstrwrrt
m:questionhow+some	pqryqvtpt
m:questionhow+soon	sqxqqxqqs
m:questionhow+stage	rqwtpvsqt
m:questionhow+start	onuzsvrrq
m:questionhow+status	ssrusssss
m:questionhow+still	rpstrxqss
m:questionhow+strong	qqqysmttv
m:questionhow+study	rrpuqutst
m:questionhow+talk	r0tvvlpor
m:questionhow+task	rp1vsmrqt
m:questionhow+tech	tsvrrrssr
m:questionhow+test	ssyvqorsq
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
m:questionhow+video	rswqrqrsw
m:questionhow+visa	ssssssstq
m:questionhow+visit	qysprsqrv
m:questionhow+wait	xpprrwtqs
m:questionhow+we	rq2wqmtot
m:questionhow+weekday	uyquqpqou
m:questionhow+weeks	1rquqppqt
m:questionhow+welcome	srsrrstsu
m:questionhow+when	rxutppqrv
m:questionhow+which	rpyvttppr
m:questionhow+will	2xxtnmooq
m:questionhow+wish	pwrvrrsqt
m:questionhow+withdraw	qrsrstssv
m:questionhow+would	ny2vnntns
m:questionhow+yes	rtquttrqs
m:questionhow+you	p02volsls
m:questions	r02kqoppw
m:questions+reason	rrvssssss
m:questions+result	srrsssssv
m:questions+review	rstsrsqsv
m:questions+schedule	upvqrrrrw
m:questions+school	stssssttp
m:questions+send	vrvsrsrrr
m:questions+senior	srussustn
m:questions+some	tvvpqqrrt
m:questions+soon	sstsssssq
m:questions+stage	tsuqrrrsu
m:questions+still	ssrssutsq
m:questions+strong	sqttsrssu
m:questions+study	srrsssssw
m:questions+survey	sswqsrqrv
m:questions+talk	rtrsssssu
m:questions+task	rqzoqrrtv
m:questions+tech	tsursssss
m:questions+test	sr0psqrrs
m:questions+thanks	rrrssrrsx
m:questions+third	surlsrrsz
m:questions+timed	ssxrssrsr
m:questions+today	urspsttst
m:questions+unchanged	ussrsrtss
m:questions+unsuccessful	ssrqvtsss
m:questions+until	usxrrrsrn
m:questions+video	suusssssp
m:questions+visit	strrssssu
m:questions+wait	tsrqsutss
m:questions+we	puzvqopqu
m:questions+weekday	rrstrrsrv
m:questions+weeks	rrstrtqsv
m:questions+will	nywmssqsw
m:questions+wish	ststtsssp
m:questions+would	pszouosqw
m:questions+yes	tsqssssst
m:questions+you	oyzxponot
m:reason	nq1yonsqw
m:reason+received	sssrssssu
m:reason+schedule	tssqsssst
m:reason+send	sssrssssu
m:reason+some	tstpssssv
m:reason+soon	sssqssssu
m:reason+stage	ttrtstssp
m:reason+status	ussrssssr
m:reason+test	ts0sssssl
m:reason+thanks	stsqsssss
m:reason+third	rrsusrsrt
m:reason+unsuccessful	rsstsrssu
m:reason+until	sssssvrsq
m:reason+we	uqswqrstr
m:reason+weeks	sssossssw
m:reason+which	srusrrsss
m:reason+will	sssqrrttu
m:reason+would	rqttrrrrw
m:reason+you	pqxxrpspv
m:received	6qpponrsw
m:received+recruiterintro	xtspssssr
m:received+regret	stsusrsss
m:received+review	ysqnuqprv
m:received+salary	sssptsssu
m:received+schedule	usrvrqqrt
m:received+school	vsssssssq
m:received+search	tssqsstss
m:received+send	wsrpqrsrw
m:received+senior	2rupsrtsj
m:received+shortlist	rsstswsso
m:received+sign	rrssqsssx
m:received+some	srsvquqqv
m:received+soon	vsrprurst
m:received+stage	ysrtrtrrn
m:received+start	ssrottssv
m:received+status	ursssstsr
m:received+still	ptrtsursu
m:received+strong	vsrsrrrru
m:received+study	xrrurtsrp
m:received+survey	xssussrsn
m:received+talk	rrtssustq
m:received+task	xrrtrsrrp
m:received+tech	wssqssssr
m:received+test	xrwsrrsrm
m:received+thanks	4rrqrsrrm
m:received+third	vsqvpsprv
m:received+timed	sssussssq
m:received+today	3rslrurqr
m:received+training	wrrsrrsrs
m:received+travelbook	urstssssr
m:received+unchanged	vtssrtrrr
m:received+unsubscribe	vrrqsrrtv
m:received+unsuccessful	usspttrrv
m:received+until	trtpswsup
m:received+video	wstqrssss
m:received+visa	rssrssrtu
m:received+we	3nrqrrrpv
m:received+weekday	wwsssqprr
m:received+weeks	ysrropsrv
m:received+which	wsrtrrrrr
m:received+will	yqtmrtqtv
m:received+wish	ustosrstu
m:received+would	utruqqtrs
m:received+yes	xsrrrrtrq
m:received+you	7usbppusx
m:recruiterintro	ospvmn4tt
m:recruiterintro+regret	stssssssq
m:recruiterintro+remote	sssrssrvq
m:recruiterintro+review	yrsqrrrss
m:recruiterintro+salary	ssspsstst
m:recruiterintro+schedule	sstqstrss
m:recruiterintro+search	nrquppxyt
m:recruiterintro+send	rssqrsssw
m:recruiterintro+senior	pwtvqtzsi
m:recruiterintro+some	rsrsrrzrs
m:recruiterintro+soon	sssrssvsr
m:recruiterintro+stage	tsstssssq
m:recruiterintro+status	sssqssssu
m:recruiterintro+still	sssssussr
m:recruiterintro+talk	sussssrss
m:recruiterintro+task	ssusssrrs
m:recruiterintro+tech	sstsssttq
m:recruiterintro+test	sstrrsssu
m:recruiterintro+thanks	ssswsstsp
m:recruiterintro+think	srspstust
m:recruiterintro+third	ssrqrsssw
m:recruiterintro+today	ursrssrss
m:recruiterintro+unsuccessful	qssssrtsv
m:recruiterintro+until	tsrqsvrsr
m:recruiterintro+we	qsrvoqxst
m:recruiterintro+weeks	rrrqrtwus
m:recruiterintro+will	ytrnrrtrt
m:recruiterintro+wish	orrzsstrr
m:recruiterintro+would	rsrqrrwrv
m:recruiterintro+you	wtqvppuqs
m:referred	suqorr0rr
m:referred+talk	strrssuss
m:referred+we	rqsrssxsr
m:referred+you	rtrprryrt
m:registered	wrvqsurro
m:registered+you	wrsrsusso
m:regret	jtp2qrpp1
m:regret+review	osrsrrrrz
m:regret+schedule	surrrsrru
m:regret+search	rsswsrrsr
m:regret+send	urszsrtsl
m:regret+senior	sssustssq
m:regret+shortlist	rsswsrsss
m:regret+some	urrwrntru
m:regret+stage	psrxstssr
m:regret+still	srtsuwssm
m:regret+strong	rrsvsrrsu
m:regret+study	srsosqssz
m:regret+talk	sussurssq
m:regret+thanks	srsssrssu
m:regret+think	rrsusqtsu
m:regret+third	rsrwrssrs
m:regret+today	pxryrqqrr
m:regret+training	srsvsrsst
m:regret+unsuccessful	nuqytorrx
m:regret+until	ssssswssq
m:regret+wait	srsssyrso
m:regret+we	juq0rnqq3
m:regret+weekday	ryrrrqrrt
m:regret+weeks	strwrorru
m:regret+will	qurxrprrt
m:regret+would	rqrsrtsrx
m:regret+you	kup3rnqq0
m:reminder	rxnkqztsw
m:reminder+schedule	snrsrrrr1
m:reminder+soon	ssrusssss
m:reminder+status	srssssssu
m:reminder+third	sssqsrstu
m:reminder+today	rxrrurrsq
m:reminder+video	srssssssu
m:reminder+we	rqppryssw
m:reminder+weekday	rsrrrrsrz
m:reminder+weeks	rqssrsssv
m:reminder+you	qwpls1sqt
m:remote	nnngym38t
m:remote+review	usssssstq
m:remote+salary	rqrnxrwtr
m:remote+search	ssspssstu
m:remote+send	strrsssus
m:remote+senior	srsmssw3j
m:remote+some	sqsrsstsv
m:remote+stage	stssssssq
m:remote+start	ssssvsuso
m:remote+task	sttsssrtp
m:remote+tech	ssrqssuwp
m:remote+until	stssssusp
m:remote+visit	srsrssssu
m:remote+we	rrsrqrwsu
m:remote+weekday	rusqurstq
m:remote+weeks	qrrkuqzyr
m:remote+will	stsqsrsts
m:remote+wish	ssspssrut
m:remote+would	srsqsssuu
m:remote+you	quqrvqruu
m:repair	owpwmntww
m:repair+review	rsssssssu
m:repair+schedule	rrvorrssx
m:repair+school	sssssssuq
m:repair+search	tssrrsrur
m:repair+senior	sssssssup
m:repair+some	srustsrss
m:repair+still	sssssrssu
m:repair+thanks	ussussssq
m:repair+unchanged	srrsrrssv
m:repair+we	qtrtrttru
m:repair+weekday	ssurssrst
m:repair+weeks	rqsrssstv
m:repair+will	rtrrssssu
m:repair+would	trurttrsr
m:repair+you	quuvqqqrt
m:result	pnzxo0not
m:result+review	ussxpqrrr
m:result+schedule	srsssrrsv
m:result+school	strtssstq
m:result+score	ssqvsssss
m:result+search	sssrssssu
m:result+send	qryxqorrt
m:result+senior	sruutrstn
m:result+shortlist	tsstrtssq
m:result+some	srrurursr
m:result+soon	rusrstssr
m:result+stage	rrvxsorrs
m:result+still	ssrsrwssq
m:result+survey	sqvuqtrrr
m:result+talk	trttsrssq
m:result+task	rsutssssr
m:result+test	qsuxrqqrs
m:result+third	ussrssrss
m:result+today	sqrsssssu
m:result+training	tssustsso
m:result+unchanged	rqstrvrrt
m:result+unsuccessful	rqxxqprqt
m:result+until	srqtrvsss
m:result+wait	tssrsrssu
m:result+we	trwupwpot
m:result+weekday	trrsrsssw
m:result+weeks	tqwvqtqqr
m:result+will	yqyspqpqr
m:result+would	rsrstvqss
m:result+you	oqxxrxons
m:review	4rpqrnpsv
m:review+salary	rsroxssst
m:review+schedule	svvprrptu
m:review+score	sssussssr
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
m:review+study	svqtrpqtv
m:review+survey	vrqqrssrw
m:review+talk	uxrrrrqsr
m:review+task	ruwvrqqpt
m:review+test	tr1uqqprq
m:review+thanks	wqrsrtqru
m:review+think	rtrurrsru
m:review+third	2spupprqt
m:review+today	1rrnqpquu
m:review+training	qsswrrsst
m:review+trial	tuttssssn
m:review+unchanged	svrotvsup
m:review+unsuccessful	rssttqrsw
m:review+until	2pvkqxprr
m:review+video	sqwqrrsru
m:review+visit	sssqstssu
m:review+volunteer	tsstsssvp
m:review+wait	xrsqsrrss
m:review+we	1urspoqpv
m:review+weekday	2owituqrs
m:review+weeks	2sqjtrrtt
m:review+when	wqrtrqrrt
m:review+which	wptttsrrp
m:review+will	2v1asorqu
m:review+wish	qsrsrvtrs
m:review+would	pxqvossru
m:review+yes	usrsssrss
m:review+you	1uqrqnsow
m:salary	mlmj4k!wv
m:salary+schedule	rpqn0rssv
m:salary+school	sssqwsssr
m:salary+search	srsptsust
m:salary+send	srslrruuy
m:salary+senior	rqrlyrx1k
m:salary+shortlist	srsqssrrw
m:salary+sign	ssrrtsstu
m:salary+some	qtqqyossv
m:salary+soon	rrrutrusr
m:salary+stage	trsqtssst
m:salary+start	pqqk3qxtr
m:salary+still	rssqtusst
m:salary+strong	sstmtrstx
m:salary+study	rrrlxuuts
m:salary+survey	rsrlwqxsv
m:salary+talk	sqrp0rrru
m:salary+task	rqtuvrsrs
m:salary+test	ssurrsutq
m:salary+thanks	sssusssss
m:salary+third	rssorrtsy
m:salary+today	qrrkvsusy
m:salary+training	rrrswstsp
m:salary+travelbook	rsrsystsn
m:salary+trial	stsutsstn
m:salary+unchanged	rrsoxssru
m:salary+unsubscribe	ssskssss0
m:salary+until	srrmvswsu
m:salary+visa	srslrsysw
m:salary+visit	sruqsstss
m:salary+wait	tssqsssst
m:salary+we	potn2pusv
m:salary+weekday	roqu1qsrr
m:salary+weeks	nmoj3n7us
m:salary+welcome	sssqssssu
m:salary+when	tssrxstsn
m:salary+which	ssslzsrsu
m:salary+will	rqro1ptru
m:salary+wish	sssptstst
m:salary+would	rpqn0pxst
m:salary+yes	ssstxsrso
m:salary+you	nqnn4nxsw
m:schedule	r1rmposrx
m:schedule+school	sqrrtsstu
m:schedule+search	ruspssstt
m:schedule+send	tttltrusu
m:schedule+senior	svsmrvsst
m:schedule+shift	susttrtsn
m:schedule+shortlist	wtsrsssto
m:schedule+sign	srsstsrsu
m:schedule+some	rvtwrrqqr
m:schedule+soon	suqprwsst
m:schedule+stage	uwtsrtsqo
m:schedule+start	srqmzusrs
m:schedule+status	strrssssu
m:schedule+still	srsqrwsru
m:schedule+study	qprtrvssu
m:schedule+survey	sssvssssq
m:schedule+talk	syqprssrv
m:schedule+task	ssyrrqrrs
m:schedule+tech	ssvpsssst
m:schedule+test	unzrrrqrt
m:schedule+thanks	trsustrss
m:schedule+think	rqurrssrv
m:schedule+third	rrsvqvrrt
m:schedule+timed	sstssrssu
m:schedule+today	ryrlsursv
m:schedule+training	rtrustrsr
m:schedule+travelbook	strqstrrv
m:schedule+trial	uvsrstsso
m:schedule+unchanged	swrmruqsv
m:schedule+unsubscribe	sssrssssu
m:schedule+unsuccessful	rssurursq
m:schedule+until	rstotxqqt
m:schedule+video	rvsprrrtw
m:schedule+visit	rvrrsrrst
m:schedule+volunteer	stssssstq
m:schedule+wait	uursrtrsr
m:schedule+we	oysymypnt
m:schedule+weekday	qvvnpqrq0
m:schedule+weeks	twvkqutqt
m:schedule+when	ssrqqussv
m:schedule+which	s0nnssrsv
m:schedule+will	yzxgpwopt
m:schedule+withdraw	stttssssq
m:schedule+would	qyuuoqrou
m:schedule+yes	vtrprvsrr
m:schedule+you	q2qpoqtpx
m:school	rrmwzlrxt
m:school+senior	srsqsuryn
m:school+sign	sssrvtssq
m:school+some	rsrvrtrsr
m:school+stage	tstssstsq
m:school+start	rssssvssr
m:school+still	vtsrsvssm
m:school+study	ssrrurqws
m:school+talk	rqrsssssw
m:school+test	sstsssstq
m:school+thanks	ursqstsst
m:school+third	tsrtsvrrr
m:school+today	utsqrtsss
m:school+training	sssottstt
m:school+unchanged	stsuststo
m:school+until	rssrswstq
m:school+video	sstsssstq
m:school+volunteer	ssststssq
m:school+we	sqqwvpspu
m:school+weeks	srsuvqrtr
m:school+when	usssssssq
m:school+will	vssssqrst
m:school+would	qrrpvxqst
m:school+you	sppw0orqt
m:score	qpryssrqu
m:score+senior	rsrusssss
m:score+stage	srrwssssr
m:score+survey	sssussssr
m:score+test	ssrussssr
m:score+you	rrrwrsrrs
m:search	lpqtml7yv
m:search+send	rwslsrruw
m:search+senior	sssrss0wj
m:search+some	ovqtpqyts
m:search+soon	trrsrsvtq
m:search+start	utsrstrsq
m:search+status	qssrssssu
m:search+still	rursrrurt
m:search+talk	rtsrsswsq
m:search+tech	ssspssuur
m:search+test	ssutssssq
m:search+thanks	rsswsrssr
m:search+think	qrrqsrsrz
m:search+third	rqsprswsv
m:search+today	qsrrrrswt
m:search+training	ttsrstsup
m:search+unchanged	sssqrsrsv
m:search+unsuccessful	sssqssssu
m:search+until	sssssussq
m:search+volunteer	srsrssssu
m:search+we	mqownq4tu
m:search+weekday	swstrrrrq
m:search+weeks	ssqrprwtu
m:search+when	srstssusr
m:search+will	wptrqrstr
m:search+wish	lttzrqpsv
m:search+would	srstrrqvt
m:search+yes	susrssssr
m:search+you	ksrvqnvyx
m:security	styjrqstw
m:security+send	sssrssssu
m:security+third	srssssssu
m:security+today	sssrssssu
m:security+we	rrrssrssw
m:security+you	uuvmsrrsv
m:send	1n1vnjrpt
m:send+senior	utursssvm
m:send+sign	rrpp0rsru
m:send+some	trqvrqtss
m:send+soon	stsqsssss
m:send+stage	urrrrttrs
m:send+start	rqrpvrtsw
m:send+status	sssrssssu
m:send+still	rrrrrrssx
m:send+strong	srsvsrssr
m:send+talk	tsxorrrrt
m:send+task	tu1rrrsui
m:send+tech	rttssrrus
m:send+test	rryprrrru
m:send+thanks	yuqwqoqqt
m:send+third	trtmrrsux
m:send+today	rptsrsuru
m:send+training	sssqtsrtt
m:send+travelbook	srsusssss
m:send+trial	ssuqssstr
m:send+unchanged	wruqrqrrt
m:send+unsubscribe	rtsjssrt1
m:send+unsuccessful	ppxvrprrv
m:send+until	rrzqtqsqs
m:send+video	utspsrrrt
m:send+visa	sssntsusv
m:send+we	wn2uoorou
m:send+weekday	rq2pspqrt
m:send+weeks	rswnvovqt
m:send+welcome	ssspstsst
m:send+when	trutqsstq
m:send+which	trsqtstts
m:send+will	yxsuqnqqs
m:send+wish	rqrsrrrsx
m:send+would	qqxnrpxsv
m:send+you	1o1tnktot
m:senior	q3qwqouze
m:senior+some	qxpvrrwrp
m:senior+soon	sssqssuur
m:senior+stage	tuvrtwsth
m:senior+start	sqqswquvq
m:senior+status	ssrusttto
m:senior+still	rrsurvssr
m:senior+study	osrvuqq1n
m:senior+survey	ssuutsstn
m:senior+talk	syttssssk
m:senior+task	srwstqsxk
m:senior+tech	rststssxm
m:senior+test	rr3sssstj
m:senior+thanks	zrswrtrrj
m:senior+think	sssususso
m:senior+third	spqspywqs
m:senior+timed	sstsstssp
m:senior+today	sqsurxvsk
m:senior+training	qvxvtrpxh
m:senior+trial	strsssstq
m:senior+unchanged	rrsptwtrs
m:senior+unsuccessful	rrrurrsrv
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
m:senior+would	q0ppyytrg
m:senior+yes	ssstutsso
m:senior+you	11ss1nopd
m:shift	txsutqttj
m:shift+trial	stsssstsq
m:shift+weeks	ttsststto
m:shift+you	ststssssp
m:shortlist	1ooup0oos
m:shortlist+some	tsrtrurrs
m:shortlist+stage	uouvtxooq
m:shortlist+status	sssqstsss
m:shortlist+still	rsrtsxssp
m:shortlist+survey	usstssssq
m:shortlist+talk	trssststq
m:shortlist+task	ssusssssr
m:shortlist+test	trvsssssq
m:shortlist+unsuccessful	ssstrtssq
m:shortlist+video	usssssstp
m:shortlist+we	rnrvuwrqs
m:shortlist+weekday	vsrqstssr
m:shortlist+weeks	xprqrwqqt
m:shortlist+which	sqttssrst
m:shortlist+will	yrrrrtqsr
m:shortlist+wish	rtssttssq
m:shortlist+would	sqtrsuqst
m:shortlist+you	lwwuqzrmr
m:sign	ooom3vqsy
m:sign+some	qrruvvrrq
m:sign+soon	srsssussr
m:sign+start	srrrrsssw
m:sign+still	srrsrsssw
m:sign+third	srrstrssu
m:sign+today	rrrrvtrrs
m:sign+until	rqqpxxrrt
m:sign+video	srssrssrv
m:sign+we	qqqrxtrsu
m:sign+weekday	rrrsxsrrs
m:sign+weeks	rqrqxrrsu
m:sign+when	sssstrssu
m:sign+will	rrrsusrsu
m:sign+would	srsqpvrsx
m:sign+you	pqpo2sqtw
m:some	rrqyqouqv
m:some+soon	rrrprvurv
m:some+stage	stuvqsqrr
m:some+start	qpqxrxrrr
m:some+still	srrqqxsqu
m:some+strong	rtswrotru
m:some+study	rsrustsrs
m:some+survey	rsrurqrsv
m:some+talk	oyutrprqt
m:some+task	qtywsoqrq
m:some+tech	rssrrrvrs
m:some+test	sswsrsrrr
m:some+thanks	rssqsrttu
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
m:some+video	stursrqst
m:some+visit	rurrsssst
m:some+wait	tsqtrwrrs
m:some+we	rqpxq1tmr
m:some+weekday	qqsxrtqst
m:some+weeks	sqqxxoqtr
m:some+when	qssxrssrs
m:some+which	ovvursrpt
m:some+will	0vvvptoko
m:some+wish	prqusvrrv
m:some+withdraw	sssqsqssw
m:some+would	mssunyxqr
m:some+you	ostvq0ror
m:soon	12pYq0tpt
m:soon+stage	uvtqtrtsn
m:soon+start	sqrsvsvsq
m:soon+status	sustsrssq
m:soon+still	rtssswtso
m:soon+talk	twssstssl
m:soon+task	srvtsrssq
m:soon+test	sqvsrssst
m:soon+thanks	rttqsssst
m:soon+think	ussqrssss
m:soon+third	trsrsurst
m:soon+today	rtsqrvrst
m:soon+unchanged	sustssssp
m:soon+wait	sssssusss
m:soon+we	zvqmpwsot
m:soon+weekday	rwqrtrrrt
m:soon+weeks	svrmruuss
m:soon+which	stsostssu
m:soon+will	yzqgrwqqt
m:soon+wish	sssrrsssv
m:soon+would	qwsrstsqs
m:soon+yes	ssstvtrsn
m:soon+you	zvpmsxrnt
m:stage	n0zrnzols
m:stage+start	srvprusrs
m:stage+status	uvussqrqp
m:stage+still	ssurr2rrj
m:stage+strong	sruusrssq
m:stage+study	ursrrssst
m:stage+survey	rrsussrrt
m:stage+talk	sysursssk
m:stage+task	tx1vqnsql
m:stage+tech	rtvtstsso
m:stage+test	xs3sqqsrh
m:stage+thanks	qsrvsurrr
m:stage+think	tsrrrrssu
m:stage+third	rurtrsrrt
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
m:stage+when	trsrstusq
m:stage+which	rqssrwrrt
m:stage+will	x0xnpoqqq
m:stage+wish	qtrtutrsp
m:stage+withdraw	qswtuqrqr
m:stage+would	putrssspu
m:stage+you	k0yupypks
m:start	on1k2otru
m:start+still	rsspqwstt
m:start+strong	srsvtrrrs
m:start+study	rsprvssts
m:start+survey	rrsrxrssr
m:start+talk	purovvsss
m:start+task	sswqrrsrs
m:start+test	rr0rwrsrk
m:start+thanks	ussxsrrrp
m:start+think	ststsqsst
m:start+third	puqyqvoss
m:start+timed	srxsssssp
m:start+today	rrstswqrt
m:start+training	rqpuyrrss
m:start+unchanged	rsrsturrt
m:start+until	rqrmvztrs
m:start+video	sssrssssu
m:start+visit	stsrtsttp
m:start+we	qrmwz0qnq
m:start+weekday	qror1ptst
m:start+weeks	topk3ouuu
m:start+when	qrsn0wsqp
m:start+which	rstoyrsrs
m:start+will	twtjztqpr
m:start+wish	rrstvrrrt
m:start+would	quqlzrssw
m:start+yes	rrqsusrsu
m:start+you	qqyl4qqnu
m:status	yolwo0qqt
m:status+strong	psssssssv
m:status+survey	sssussssq
m:status+talk	srssssssv
m:status+third	sssrssssu
m:status+trial	ruuusqrrr
m:status+unchanged	ttqurwqrr
m:status+video	svrsssssr
m:status+wait	sssrsxssp
m:status+we	xrqrsqsqu
m:status+weekday	sursrssst
m:status+will	wtsnsrrrv
m:status+would	snsrvtstu
m:status+you	ynnuqzprt
m:still	poorp3vpw
m:still+strong	ssrrsusrs
m:still+study	rrrusuurq
m:still+talk	rtrruvsrq
m:still+task	ssvsstssp
m:still+test	srxqrsrrt
m:still+think	rqstryrrs
m:still+third	sqrrqwrsv
m:still+today	sorrswtrs
m:still+trial	sussssssq
m:still+unchanged	pupmr1sqw
m:still+unsuccessful	rrsquvrrr
m:still+until	rqsnqytrv
m:still+video	ssvsrssss
m:still+wait	qqroszsru
m:still+we	ppovp2vos
m:still+weekday	rrrtrtrrx
m:still+weeks	srris1srw
m:still+will	rwqqq0qqr
m:still+wish	rtrsturtq
m:still+would	qtqqr1sqs
m:still+yes	rvsmrxssr
m:still+you	ntqsr3tns
m:strong	mrrytntsx
m:strong+survey	rsssssrsv
m:strong+talk	twsysqrsk
m:strong+task	qtrtrrtru
m:strong+tech	ssstsstsq
m:strong+test	srxssrssq
m:strong+thanks	psturusrq
m:strong+think	qrrvtssst
m:strong+third	qrrurrqrx
m:strong+today	srsrsstsu
m:strong+training	sssstsrsu
m:strong+trial	ssrsttssq
m:strong+unsuccessful	sssrssssv
m:strong+until	sssssttsq
m:strong+visit	sstosstsu
m:strong+we	lrsywprqx
m:strong+weekday	srutstqss
m:strong+weeks	tqrwsrrrs
m:strong+when	sssussssr
m:strong+which	srrussrst
m:strong+will	sqssrsrsw
m:strong+would	pvrxspsrt
m:strong+you	k1pyuorou
m:study	qpmzrltxy
m:study+survey	sqqrssssy
m:study+talk	rvrvrrqss
m:study+task	swrtrrqrt
m:study+tech	ssssssrsu
m:study+test	sqrurprsx
m:study+thanks	vqrurrrrv
m:study+third	srrvrtsst
m:study+today	sssnsvsrv
m:study+training	qqovuwqts
m:study+unchanged	sqstrtrsu
m:study+unsuccessful	rrssrsssv
m:study+until	rrpuswrrs
m:study+video	suqsssrrw
m:study+wait	ssrsstssu
m:study+we	psnxrxrqu
m:study+weekday	rurssrrst
m:study+weeks	sqqnznsyt
m:study+will	qtsrupsrw
m:study+wish	strsrqssv
m:study+would	qtpuuqtqu
m:study+yes	rtoqsutsx
m:study+you	pujy0juoy
m:substitute	sqrssvrss
m:succession	rpquqvxtp
m:succession+we	tssssussp
m:survey	onzxqosrw
m:survey+talk	srsrssssu
m:survey+task	ssrrrtssu
m:survey+test	sqyqsrrru
m:survey+think	rrrsssssv
m:survey+third	sssrssssu
m:survey+today	sssqssssu
m:survey+trial	sssvssssq
m:survey+visa	ssssssusr
m:survey+we	prswqvpsw
m:survey+weeks	rsrwsqtsr
m:survey+will	tqtrttrst
m:survey+would	rsrsrssrw
m:survey+yes	ssrrssssu
m:survey+you	qrwyqnrqv
m:talk	n01vqkuls
m:talk+task	svyqqqrqq
m:talk+tech	sussssssq
m:talk+test	tsursssss
m:talk+thanks	qrwxrqtrp
m:talk+think	ssvssrrrq
m:talk+third	rwrurpprv
m:talk+today	rwqqssrrv
m:talk+training	sssusstsp
m:talk+trial	ttstssssp
m:talk+unchanged	quwuxtsri
m:talk+unsubscribe	sssqssrsv
m:talk+unsuccessful	srrruruss
m:talk+until	ruxpstqrs
m:talk+video	rzrrrrptr
m:talk+visit	ryrqrssss
m:talk+wait	sustssssp
m:talk+we	m21wtovmh
m:talk+weekday	r1xnrrupn
m:talk+weeks	tvopusxpp
m:talk+when	sysqssusn
m:talk+which	trtssrrru
m:talk+will	szvnrrqqt
m:talk+wish	svrrstrtp
m:talk+would	szplsp1ps
m:talk+you	m0yvrkxlr
m:task	o01xmjqpt
m:task+tech	rq0qrrrrt
m:task+test	su2trqtri
m:task+thanks	wrrwrqsro
m:task+think	squssrsst
m:task+third	srssssrsv
m:task+timed	srurssrru
m:task+today	vrttrtrrq
m:task+trial	sttussssp
m:task+unchanged	rryrrrrrt
m:task+until	rr0srprrt
m:task+video	tqvrrrtst
m:task+visit	rurssssss
m:task+we	op3zppsns
m:task+weekday	sqyrqqrru
m:task+weeks	spxtrrurq
m:task+which	rqzrsqrrr
m:task+will	rw1mqqqrt
m:task+would	rv0pqqsqr
m:task+yes	sruqssrsv
m:task+you	ry1yolqlr
m:tech	mp2qom2tu
m:tech+test	qr1qrrsrr
m:tech+thanks	uupzrsrro
m:tech+unsubscribe	sssossssx
m:tech+we	rqzusqwti
m:tech+weekday	srtrssrsu
m:tech+weeks	sssrssysn
m:tech+would	stunsstst
m:tech+you	sy1vroorl
m:test	ro20onopw
m:test+thanks	srryrtrrq
m:test+think	srxqsrssr
m:test+timed	srzssssso
m:test+today	rszortrrs
m:test+training	ssvtrrrrr
m:test+trial	uqyxsrrrk
m:test+unchanged	tsvsssssp
m:test+unsuccessful	rruussrrt
m:test+until	ttxsrrssn
m:test+video	uq2rrrusj
m:test+visit	ssurssssr
m:test+wait	rsssssssu
m:test+we	ss2vpqspl
m:test+weekday	rtxtrqrsr
m:test+weeks	tpuvqqrrt
m:test+which	rrwtrrrrs
m:test+will	zpzmrqqrt
m:test+wish	sstqstsss
m:test+would	rrzqrstrp
m:test+yes	srqsssssx
m:test+you	oq20pponu
m:thanks	3soxnnpnx
m:thanks+think	qrstsrtsu
m:thanks+third	srsyssssp
m:thanks+today	vrssrrurq
m:thanks+training	uruvrsrro
m:thanks+trial	rrrxrsrss
m:thanks+unchanged	tqsusrssu
m:thanks+until	srsusstsq
m:thanks+video	ptsusssss
m:thanks+visit	qrrvsrrsv
m:thanks+volunteer	rrrvrssst
m:thanks+wait	qrspu1rrp
m:thanks+we	1ro0rrnor
m:thanks+weekday	rqs0rorrt
m:thanks+weeks	rrqyuqrqs
m:thanks+welcome	srsusrsss
m:thanks+which	wsrqrqsrw
m:thanks+will	usrvrrrrq
m:thanks+wish	sssxrssrp
m:thanks+would	psrzsqtrr
m:thanks+yes	sssrsrust
m:thanks+you	2tpynoonx
m:think	mopvp0ttv
m:think+third	rsqvrwqqu
m:think+today	rqrurrrsv
m:think+training	ssssssttq
m:think+unchanged	rrsqrutsu
m:think+unsuccessful	sssrssssv
m:think+until	sstqqvrrt
m:think+wait	srspswrst
m:think+we	kvvvpzrpr
m:think+weekday	qurosvrtu
m:think+weeks	torqr0qss
m:think+when	sururrsrs
m:think+which	rsssrqtsv
m:think+will	rvrttqqqv
m:think+wish	rsrsrwsrs
m:think+would	qrsuqp0qt
m:think+yes	suspstusr
m:think+you	nozvsmwqv
m:third	vppzonssx
m:third+today	rqrwqrrsx
m:third+training	rrsusrrsu
m:third+trial	ssspssssv
m:third+unchanged	rpsrqvssx
m:third+unsubscribe	tssrssrsu
m:third+unsuccessful	sqsurqsrw
m:third+until	tsslq2qqu
m:third+video	srrsrsssv
m:third+visit	twrqsrsst
m:third+volunteer	sstrssrsu
m:third+wait	strprwsrt
m:third+we	tppwo0rpu
m:third+weekday	yuuuoqqqs
m:third+weeks	yoqwpqssu
m:third+when	vqrtrssst
m:third+which	qrqsqzrru
m:third+will	4zolnxnot
m:third+wish	qrruqxrqu
m:third+withdraw	rrtsssrsu
m:third+workwear	sssqsttss
m:third+would	qvqumzrow
m:third+yes	srrururrt
m:third+you	r3oxpnsnv
m:timed	om3mquruw
m:timed+until	ssrtsvssq
m:timed+video	srwsssssr
m:timed+we	qruvrwqrq
m:timed+weeks	srrvsssss
m:timed+will	ssxrrsrsr
m:timed+would	stvrsstsp
m:timed+you	rp0rrqrru
m:today	pyoqo0qqu
m:today+training	psswsrstr
m:today+trial	stststssq
m:today+unchanged	rnrptxssv
m:today+unsuccessful	ssrssrrrw
m:today+until	rvwosvqqr
m:today+video	rvtrsssrt
m:today+visit	stsqssrsu
m:today+wait	rssoswsrt
m:today+we	ypovn0rns
m:today+weekday	rvsrrsrss
m:today+weeks	uqujrurty
m:today+when	srrrssstu
m:today+which	surtrstrr
m:today+will	vtqqrvsqt
m:today+wish	trrtstqss
m:today+withdraw	qtsssssst
m:today+would	rvrsqxrqr
m:today+yes	sssqtsusr
m:today+you	20qmqrpns
m:training	mnxv1mpwq
m:training+unchanged	sstrsrssu
m:training+unsuccessful	ssrsssssu
m:training+until	rspususrt
m:training+visa	ussrssssr
m:training+volunteer	srttrrrtu
m:training+wait	tsttssssq
m:training+we	qslx0nusr
m:training+weekday	rttptrsst
m:training+weeks	rrrt0pqvp
m:training+will	srrxuqqsr
m:training+wish	srrrssssu
m:training+would	qsqtvtsrs
m:training+yes	stqrsssst
m:training+you	rqwv2kppr
m:travelbook	qwowxmsqs
m:travelbook+until	stsssqtsr
m:travelbook+we	pvswrqsqs
m:travelbook+weeks	urrowturr
m:travelbook+which	sssssrssu
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
m:uncertain	vmuqp0srr
m:uncertain+we	tqwtsttsl
m:uncertain+will	urtqsussq
m:uncertain+you	rptts0wrk
m:unchanged	n0nwo0pnu
m:unchanged+unsuccessful	srsssqssv
m:unchanged+until	rqrpsxsrw
m:unchanged+video	svtrrrrrr
m:unchanged+volunteer	sstrsssur
m:unchanged+wait	srrqtvtrs
m:unchanged+we	mrrxr0qpu
m:unchanged+weekday	sytpsorrv
m:unchanged+weeks	sqskuytru
m:unchanged+which	rssqtsrtu
m:unchanged+will	orruqwsrv
m:unchanged+wish	rsrtswrsp
m:unchanged+withdraw	stsusrssq
m:unchanged+would	prsuq0rpr
m:unchanged+you	n0pup1qms
m:unsubscribe	rppippr90
m:unsubscribe+we	rsrurrtsu
m:unsubscribe+weekday	strrrssut
m:unsubscribe+weeks	srsrssstu
m:unsubscribe+would	sssqssssu
m:unsubscribe+you	oqroqqt0y
m:unsuccessful	pqqytorpz
m:unsuccessful+until	sqttstsrt
m:unsuccessful+we	sssxrntpv
m:unsuccessful+weekday	rqussrurr
m:unsuccessful+weeks	qqruusrqv
m:unsuccessful+when	tssrsursr
m:unsuccessful+which	qtsttrssu
m:unsuccessful+will	wrxqqvprq
m:unsuccessful+withdraw	prsxrqrrv
m:unsuccessful+would	rrrttssrv
m:unsuccessful+you	nspztrtox
m:until	tp1ip2qpu
m:until+video	ssusssstq
m:until+wait	wrpqqysqt
m:until+we	spzi00plr
m:until+weekday	uy1mrmpqt
m:until+weeks	2rpkvxqpr
m:until+when	pswvsrsrq
m:until+which	ssrptwqrt
m:until+will	zqqnryqtq
m:until+wish	rqrsrztrr
m:until+withdraw	rsrssqssw
m:until+would	rsxjs1ros
m:until+yes	rrorsxsru
m:until+you	rpzjzzrms
m:video	s21ilmssw
m:video+we	tzyjpqtrs
m:video+weekday	ryrqqrrrv
m:video+weeks	strrrsssu
m:video+when	strrrrrsw
m:video+which	svsqsrsss
m:video+will	ttuorrrtv
m:video+wish	sstssstsq
m:video+would	svvqrsqrr
m:video+yes	strrrsssu
m:video+you	r01mmospu
m:visa	oopozp3ru
m:visa+we	rqqttuxqq
m:visa+weeks	sssqtruss
m:visa+welcome	sssrssssu
m:visa+would	srsttsvsq
m:visa+you	rmpvwtupu
m:visit	myxwnmrsu
m:visit+wait	stssssssq
m:visit+we	mxwvontqv
m:visit+weekday	rvtrrrrst
m:visit+weeks	rvrqtsrsu
m:visit+which	svsrssssq
m:visit+will	uvtortrrs
m:visit+would	sussrqrst
m:visit+yes	stsssssuq
m:visit+you	myxuposov
m:volunteer	spsxsmqvw
m:volunteer+we	trturprru
m:volunteer+weeks	sstqssssu
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
m:we+weekday	qy3lrppov
m:we+weeks	0mnsx0plr
m:we+welcome	qrsuvrtrr
m:we+when	rsoupxusr
m:we+which	twyvprqmr
m:we+will	zzoqqxmmt
m:we+wish	mrowt1qnv
m:we+withdraw	nrxyrprrt
m:we+workwear	rvrrstrsr
m:we+would	lxyr0vsip
m:we+yes	qxnuzqtoq
m:we+you	y1mr2lqkr
m:weekday	s03jrkqpx
m:weekday+weeks	zyqlxospq
m:weekday+when	rxrrpqqsx
m:weekday+which	tvspssrqu
m:weekday+will	1w0hpnqpu
m:weekday+wish	rrqstxrss
m:weekday+would	o1zkqrtqs
m:weekday+yes	sqspztqrs
m:weekday+you	pz1j4kqmt
m:weeks	ojmw1ysss
m:weeks+welcome	rssrssstu
m:weeks+when	tuupvqsps
m:weeks+which	twqnvqtrt
m:weeks+will	0mrmtzqov
m:weeks+wish	qsrjr1usv
m:weeks+withdraw	ssstsstsq
m:weeks+workwear	sstqssusr
m:weeks+would	onovww1mr
m:weeks+yes	urqtxprrs
m:weeks+you	nnpx2oupv
m:welcome	nqqtzovrv
m:welcome+would	ssststtsp
m:welcome+you	psrvvqurs
m:when	pwyvqnsot
m:when+which	tqsqrttss
m:when+will	yosrqypqs
m:when+wish	sssussssq
m:when+would	qrtxtosqu
m:when+yes	tssssttsq
m:when+you	pvxtzlror
m:which	q0pxqosnu
m:which+will	zswlqurps
m:which+wish	ssrsrursr
m:which+withdraw	srssssssu
m:which+workwear	sstsstssq
m:which+would	psyuovrot
m:which+yes	srtptstsu
m:which+you	qxwwrmtns
m:will	zyzqnwmjq
m:will+wish	qrruussqt
m:will+withdraw	ssussrssq
m:will+workwear	susssssss
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
m:workwear+would	susrsttsq
m:workwear+you	q0qprusrr
m:would	o1pwqnvou
m:would+yes	qtqttrtrv
m:would+you	jy1u2ktkq
m:yes	rrku3ovpt
m:yes+you	qtjt1ztmr
m:you	o1ouqntqw
ma	rnqvyrpsu
maak	srtqssssv
maakt	ttssussso
maak~	ttssusssn
maand	rrspxsuss
maandag	pswurtqrr
maanda~	pswurtqrr
maan~	nowtwuspt
maar	pyntnxupu
maart	ursqssssu
maar~	ursqssssu
mac	sssossssy
mach	rowswqruq
machen	uvvpqvrpq
machen wir	sxrtssrsp
machine	rotwrovyq
machine learning	tssrsrwzi
machines	srsrssuss
machin~	qjsxrn0zq
macht	usswsuqsl
mach~	sryvppsrq
maco~	ussrssssr
macr~	srsrssrvs
mad	srsrvsrsu
madam	sssvrrrru
madame	utqvpvrnu
madame monsieur	wowprorrx
mada~	vuqupvrnu
madd~	srsqrxrrt
made	ntp1q0nnv
made a	svstsqtsr
made in	tsstssssq
made it	rqrururrt
made me	ssrussssr
made on	sssrssssu
made our	sqstswssp
made the	rtrssqrsw
made to	qssusqssw
made up	tssustsso
made us	sssxtsssm
made within	rssusssss
madr~	turrssrts
maestr~	tpssttssr
maes~	tpssttssr
mag	yporqpvqx
mag ik	srsyrussn
magazine	ssssrsrus
magazi~	ssstrsrvs
magazziniere	ussssssuq
magazz~	ussssssup
maga~	vsqsoqq1r
magd~	srsrrsrsx
maggio	rsssussss
magg~	rsssusssr
magn~	tsrqsssst
magst	srwsrrusp
magst du	srwqrsvsq
mags~	suvrrrusn
mai	ovrmvyrqu
mai 0	svtstsssp
mail	3rzjpnovu
mail address	sssqssssw
mail example	sussssssq
mail from	sssutsssq
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
maintain	sssrssusr
mainta~	rrsoprvs0
maintenance	vpsosrswu
maintenance planner	sssssussp
maintenant	vrrssssss
mainte~	xornrurvu
main~	0nqpoqtux
mais	nopwr1tqt
mais je	sussssssr
maison	tssyssssl
mais~	tsrzrrrso
mait~	sqrqtrusv
major	sssmssssx
majo~	sssmsstsy
make	pptim6swv
make a	rqwmrutvs
make an	sssosvrsv
make any	sssrsusss
make it	rxrmrsstt
make sure	smsssrtsy
make the	rrsnrwtrv
make you	rqrptvqrx
make your	sssssssrv
maken	rrwpttrrt
maker	srsrssswr
makers	sssmssssy
makes	qqrwpqrty
makes the	sssvssssq
make~	ppxkqspx0
making	nsqwpurys
making this	ssssrssur
maki~	nsqwpurys
mal	qymxnl1rt
mala~	sstsssstp
male	ssssspssw
malgre	sssrssssu
malg~	stsrssssu
malh~	ssurssssr
mali~	sturssrsq
malt~	stsssstsq
man	ppowtn0qx
man with	srsxssssp
manage	strnsqsyt
manage your	rssqsssvt
managed	ssrryrrsq
managed to	ssrqzrssp
management	oqxwpouut
management of	ssssssusq
manager	0znrons7b
manager 0	sssrrssxq
manager and	rtsqssust
manager at	trupqsstt
manager has	srossvssu
manager in	sstsssrvq
manager is	rssssuusn
manager job	sssusstsp
manager position	srtpuwtsn
manager role	tuursttsl
manager who	ursussssq
manager will	vpsstsssr
manager with	sssrssusq
managers	uqptrvwqr
manage~	o0ptprsvr
managing	rtsvsryrk
managing director	srstsstsp
managi~	rtsvsryrk
manana	ryqorssrv
manana a	ssrsssssu
mana~	p1pupntvs
manchester	ussostwwm
manche~	tssortvwo
manc~	vssmnsvvu
mandam~	sstswsssn
mandan~	ssstssusr
mandar~	sssusrstq
mandate	sssrsswsq
mandatory	sssqrs1sm
mandat~	srsort5sl
mando	rsvtrrrss
mandy	ussqsrsst
mand~	rlysqo5oq
mane~	ttrwrrtsn
mang~	rsrsvssss
manife~	rsswssssr
mani~	rqrzrqrrs
mann	uusqsrsss
manner	ssssssrsu
mann~	skrtssss0
mano	trttsusso
mano~	ussvxsrsk
manque	orrtssusv
manq~	prrssstsw
mans~	susrurssr
manten~	rrstsvuso
mant~	rrsvswvsk
manual	rswtssrsp
manufacturer	ssrrssust
manufacturers	sssrssusr
manufacturing	sssqussss
manufa~	ssrltr0su
manuscript	sssqssssv
manusc~	sssissrs2
manusk~	sssossssx
manute~	ssstssrtq
manu~	qrtftr0ty
many	qsquulsrz
many people	tssqsssst
many strong	sssrssssv
many thanks	wrrrrrsru
mao	suutssssm
maple	swsssssso
mapl~	swsssssso
mappe	zsrtrrrsp
mapp~	0qssrqqrr
maps	sssrxsssp
maqu~	stsnsyssp
mar	stsussssp
mara~	trsusrsuq
marc	sussssssr
march	vmnkxytxs
march 0	vtumxqquq
march and	urrurttuo
march at	sussrsssu
march to	ssssuusso
marche	tsrrssusq
marchetti	sssqtswsp
marche~	stsqsswsp
marco	sqtrxtyrh
marcus	tqsxsrqrr
marc~	tsmlyxvsr
mardi	qtotvrrrx
mardi 0	stqrssssw
mard~	qtotvrrrx
marek	ssstprssv
mare~	tytqnuqrs
margaret	srsuxsssn
margar~	srsuxsssm
margin~	sssnssssx
marguerite	ssvsssssq
margue~	ssvsssssq
marg~	prxvvrsqp
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
market for	ssssssuss
marketer	stssssttq
marketing	nrrssrsux
marketing manager	ssssssttp
marketplace	ssusssrsr
market~	rqstrorvw
marking	stwsssssm
markin~	stwsssssm
marks	tsuxrprrp
markt	swrussssm
mark~	rssxplsxt
marlow	ussrsvsso
marlow~	ssstssssq
marl~	spsuqvqru
marq~	ttsvsussk
marr~	sssqssssu
mars	stsrssssu
marsh	tssqtstst
marsha~	sssssssuq
mars~	trsqssssu
marta	qxrmusurt
martes	qsqsrqrs1
martes 0	svssssssq
martin	stuovrqus
martin and	srtqssssu
martin~	rqssurrtu
mart~	uvxfznqpx
marvel~	sssusstsp
marv~	sususstsn
marz	quvttsoou
marz 0	sussssssr
marzo	qurutrrrs
marz~	rtrttsrru
mas	omyywqrou
mas a	pssusvssr
mas de	rpstssssx
maschi~	qsuurssrs
masc~	rsuvqrsrs
mase~	ssssussss
mason	sssrsurss
maso~	ussrsursr
mass	ursqsstsr
massim~	squrvsrsr
mass~	rovsvqqrv
master	rsrssprtz
master~	sxrnsqsrx
mast~	qyqnrmrs2
match	prptuou9g
match for	rssusrxso
match what	sssssrssu
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
maternity cover	tssrsssur
matern~	rqrvrqtwq
mate~	uotynowst
math	ssussssss
mathe	sqssssuwp
mathematics	srspsvsst
mathematik	tsrssrssu
mathem~	tqqnvustu
maths	suqurqurr
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
mattina	syrrssrsq
mattin~	ryqrrrrrt
matt~	sxpvoqrpx
maureen	sssqssrsv
mauree~	sssqssrsv
maurer	ssssssrsu
maur~	rtrqrrrsy
max	sp4lvspto
maxima~	ssyssssso
maximum	rryprsrrs
maximu~	rryprsrrs
maxi~	sr1mssrrs
may	opqxl1urt
may 0	qvvoststr
may also	usspssssv
may and	ruspsruur
may apply	srsysqssq
may ask	lsrvssrsz
may be	osuvpzsoq
may cause	sssrssssv
may come	spssssssw
may contain	sssssssup
may have	pptrqystt
may i	pvquqqxqs
may not	srsqrutss
may re	ssutssssq
may reapply	ssswsqssr
may take	tsspssssu
may to	ssxssvtsl
may use	sr0sssssm
may we	srssvsrsr
may well	stsotssst
maybe	pssmtysqv
mayb~	pssmtxsrv
mayo	usrstqrst
mayor	sustsrssr
mayo~	rustsrsss
mb	vssrsrrtq
mbeki	sssqssssu
md	srstsurss
me	pyrj3j5lr
me 0	sqrpsuxss
me a	up6n0rtqe
me about	spsrsrquy
me after	sqsnsrrs0
me and	yxwprsmqo
me as	sssussssq
me at	rxrourqru
me before	srsstrqsv
me by	tuulurvrq
me for	sqrtsrtsu
me i	spswrrssu
me in	sssptsvss
me know	owph0nzqy
me lo	vqrtssrst
me on	sprtssqsz
me so	susmssusv
me the	sswmtsrsv
me this	rssqtsrsv
me to	wlourp2sr
me too	srssssssu
me what	ssvqsssss
me when	tsusssrsp
me with	srssxttsn
me you	sssqssvss
me your	rssqtrxrq
mead~	ssrursrst
meals	stsstsssq
meal~	stsstsssq
mean	tqqtqvrqu
meanin~	ssssssssu
means	vunyoyqpp
means a	sssussssr
means that	rrrtrurru
means you	stswssrsp
meant	rqsvtvrrq
meant to	srtrsvsss
meantime	wrqotyqqs
meanti~	wrqotyqqs
meanwhile	vrrtssrsr
meanwh~	vrrtssrsr
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
mechatroniker	ssssssrur
mechat~	rtstsrsup
mech~	ruutruwvf
med	o1surqrtn
medewerker	sssssssxl
medewe~	srsusssxm
mede~	rttussrzj
media	rtxprsrru
medica	rrusrsssu
medical	otnl1zvrp
medical and	sssqtzssn
medical clearance	ssssutssp
medica~	otml2zvrq
medicine	sssusstso
medici~	srsvsstsr
medico	rruqrsrrw
medien~	sqvssusto
medizintechnik	srssssssu
medizi~	srrurrsst
medi~	mnps1xupt
mee	rvqqrrrry
meel~	syqssssso
meen~	rsusssssr
meer	qtrvrwrsq
meer~	rsttsurtq
mees~	xrstsrsso
meet	s0rxmprmv
meet at	ssrrssssv
meet link	srrsssssx
meet on	tkrqsxssy
meet our	qtsrssrsv
meet the	vtuwqqqrp
meet us	sssustssq
meet with	rvsrsstsq
meet you	ruworqtru
meeting	ovrvo2plw
meeting and	stsrssssu
meeting id	svssssssq
meeting is	sosrrvssu
meeting on	urstrsqsu
meeting the	sosssxsss
meeting we	sssnsqssz
meeting with	rsvrrqrrv
meeting you	rxsmrrsrw
meetings	rurqvrruq
meetin~	nvquq2qnv
meets	uprsrurrv
meetup	sssrsrutr
meet~	ovpvp1rou
mega	vtsrrsrsr
mega~	ststssssq
meglio	ssssrsrsu
megl~	ssssrsrsu
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
mein bruder	sssssussq
meine	vmstxrpru
meinem	vusrtrtsn
meinen	txrprrrst
meiner	susrurssq
mein~	zqopzmspv
meister	ssstssstp
meiste~	usrrsqttt
meis~	wsrrrpttt
mejor	sutusssso
mejo~	ousssrssv
mel	sstrsutsp
meld	ssststtso
melde	znqotyrsq
melde mich	0ssprxrsl
melden	wqqjqzssx
melden sie	pstsrrttu
melden uns	rrrlryqr0
melden wir	xrsrsusso
meldet	wqsqsqrsv
meldet sich	wrsqsrrst
meld~	1kpfr1try
melhor	sssssussq
melhores	tususrssp
melhores cumprimentos	susussssp
melhor~	tususrssp
melh~	uvrururrl
melissa	sststsssq
meliss~	sststsssq
meli~	sststsssp
member	xxpopvprs
member of	surtrrrrt
member services	vssssssso
members	psnvqqryv
members of	susrusssq
membership	orsorsrt2
member~	nporrtszz
memb~	oxmqoxqww
meme	purwrsqqu
memories	srsrssssu
memori~	tsrrsrssv
memory	ssupssrsu
memo~	truqsqqsw
men	spssssqs0
mend~	rwsqsurrs
mene~	ssryrrsrp
meng~	rssusssuo
meni~	rrswsussp
menos	sstusssso
meno~	ssuutsssm
mensa	ttsrsss0k
menschen	uqstsrrss
mensch~	vqsysrrso
mensen	qptvrrrrv
mens~	xspvxnnup
mention	uqrurqsvt
mentioned	sqyprnxqv
mentio~	toxupizsu
mentor	srspxsusp
mentor~	skrtrsrs1
ment~	sfwvwh1tw
menu	sssrssrsu
mercad~	sustsstsn
merchandiser	wsstsrrto
mercha~	wrrurqqss
merci	zuuuynqok
merci d	qrrurrrsw
merci de	purrxrrrs
merci pour	tuurssusm
mercoledi	rrvrrrrrv
mercol~	rrvrrrrrv
mercredi	qvtqrrqrv
mercredi 0	surssssst
mercre~	qvtqrrqrv
merc~	zwxtqknou
mere	srsttsrsu
mere~	uqspsvrst
merge	ssqrstrsv
merged	ssssssusq
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
meses	qqpw0wssj
mese~	qqpw0wssj
mesi	pqruyrtrs
mesmo	uuqurrtrr
mesm~	uupvrqurr
mess	rwyrssrsm
messa	tssvssssp
message	ytpxmmsqw
message 0	ssssssrus
message and	srsqssssu
message because	sssqssuss
message board	sssrsssur
message from	stsrssusr
message has	ussrssssr
message to	sssqsusss
message was	pssursssu
messages	prrxrtqrw
messages in	sssussssq
messaggio	ttrrssusq
messaging	qusssssss
messag~	yrmxln2ov
messenger	rssussvsp
messen~	rssussvsp
mess~	yrlxkm3qt
mest~	qsspspss0
mesure	sssssutsr
mesu~	sssrswssq
met	mwnvzvqnu
met 0	srsutssvo
met and	sssossrsy
met de	xttquusrl
met een	sttttqrrr
met je	pwrtrrrrt
met on	sssusnssx
met the	ssvtswssl
met vriendelijke	vrswsrrsp
met you	sssustsso
meta	sssossvsu
meta~	trultysuo
meteen	ttssrsssq
meter	rrsortssy
mete~	rsrsqurrv
method	stsmssssy
methods	ssssssssu
method~	qrssrrvsv
meth~	qtsnrqvsy
meti~	swrsssssq
metro	sssusssun
metr~	rqtursrwr
mets	rqsrtsssv
mettre	sqstsssst
mett~	wrqqrqrsy
meu	qrvvrrsrt
mevrouw	vtqttprqv
mevrou~	vtqttprqv
mevr~	vtqttprqv
mfg	xtswssrsk
mi	qwluo1uou
mi 0	spqsssssy
mi ha	usspsrzso
mia	tssvrsqrt
mich	xmpkxxzms
mich auf	stssssssq
mich sehr	rrsqssrsx
michael	susrsssss
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
midday	ustssrssr
middle	uqsjyysrp
middle of	vrrmxxssm
middle school	sstsstssq
midd~	wquhyxsqr
midi	svsrssuso
midlan~	srssssuss
midl~	srssssuss
midnight	stxlrrrsu
midnight on	qrvrssssu
midnig~	stxlrrrsu
midn~	stxlrrrsu
midw~	trsrqstsv
miercoles	sssrssssu
miet~	spsurrrsw
mieu~	rsssrrrsv
might	stmtoxxou
might be	utqtqtqqv
might i	ssspsswsr
might want	sssssursr
migh~	stmtnxyqu
migration	sqsusstss
migrat~	sqsusqusu
migr~	sqsusqusu
miguel	sssrssssu
migu~	sssrssssu
mij	srsqtrsrv
mijn	ttrtquqru
mike	stsrsutsq
milan	vssqsrrtu
mila~	xrspsrqtt
miles	uqtrrrrvr
milestone	ssssswssp
milest~	rrssrvrst
mile~	tqsosurwt
military	ustosssst
milita~	wstosrsss
mili~	xstnsrsss
milk~	srstrstuq
mill	suusssssn
million	rrsmrrtr1
millions	sssmssssz
millions of	sssossssx
millio~	rrskrrur2
mill~	rsrmuqsrz
milo~	stssstssq
min	s04mpprsl
min 0	stysssrsn
mind	nvtvqyqot
mind and	sssrsurss
minder	rssustssq
mindestens	rstsssuss
mindes~	rrusrstsq
minds	srsssussr
mind~	pmwsqwsws
mine	rrrvrrurt
minera~	rssusssss
mine~	rusrtsrst
minha	vrrrsussq
minh~	vtrssuqsp
mini	sqzsssssp
minimum	wquxspsqp
minimu~	wpuxspsqp
mining	sssstsstp
minister	sssusqsst
ministry	susssurrq
ministry of	srsssusss
minist~	qtuvruqqr
mini~	qqxzsoqrs
mino~	rrspssssy
mins	q00urrsrf
minute	t20lpoqot
minute i	ssssswssq
minute phone	sussssssr
minute presentation	svtsssssp
minuten	my1noonvx
minutes	o24gontox
minutes 0	stwsssstn
minutes and	urynrrqrv
minutes each	srtqssssu
minutes early	ssrsssssv
minutes for	suprssssv
minutes in	stusssssp
minutes of	stwrssrsr
minutes on	smtrssssz
minutes to	rs0orsrrs
minutes with	swrrssrst
minute~	n15honrqy
minuti	poytrrrrw
minuti~	rnusrsrsz
minutos	qzxqssvri
minuto~	qzxossvrk
minu~	n25honspy
mio	susrsvrsr
mir	puuuwlzls
mir die	sqvtsprsv
mir leid	rrsyssrsp
mira~	uqssrsrru
mire~	tusssrssr
miriam	tssrwrssn
miri~	tssrwrssn
mis	usqtrrrru
misc~	ssssssssu
mise	suvrtsssm
mise le	sussssssq
misma	usrtsssss
mismo	rususrssq
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
mistake	ssssssssu
mistakes	sstqssssu
mistak~	rrtrrrrqy
mist~	rqusrrrqy
mit	rzqxpmtpv
mit 0	rpztpquuq
mit anderen	ssstsussr
mit besten	utsrsussq
mit dem	ywsypurph
mit den	qtuvtrqto
mit der	xtxuqnorq
mit dir	rvrsrrrsu
mit einem	qssrusrvs
mit einer	srstrurrt
mit freundlichem	tusssrtsp
mit freundlichen	xwuvrspom
mit grossem	rqsrssssx
mit ihnen	uvpuqrsqt
mit ihrer	tussssssp
mit mehr	sssrssssu
mit meinem	ussrsrssr
mit mir	strssvrsq
mit und	svsrtsrsq
mit uns	stswsssso
mit unserem	surrsstsq
mit vorzuglicher	utsrssssr
mitarbeiter	ussrsssss
mitarb~	wtqtrpsrt
mita~	zsqtrorrt
mitbewerber	sssssvssr
mitbew~	ssstsvssq
mitbringen	rvrrqrtrw
mitbri~	rvrrqrtrw
mitb~	qxqrpurqv
mitglied	ssssrsssu
mitglieder	sssrsrssw
mitgliedsbesch	srssssrsw
mitgli~	rurqqrrr0
mitg~	rtqvpqrrx
mittagessen	svrsssssq
mittag~	rxrsrsssq
mitte	urtpswrsr
mitteilen	qqquxrqqv
mitteilen dass	qrrvrqrrw
mitteilen zu	sssryssso
mitteilung	ssstssssq
mittei~	qqpvxrqrv
mittel~	sssvsssum
mitternacht	srusrussq
mitter~	srussussp
mittle~	rrtussssr
mittwoch	rxvnsmuqv
mittwoch 0	surrrrrsu
mittwo~	rxvmvltpw
mitt~	oyou1mqpu
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
mobile	pxvoops1q
mobility	qusstsssr
mobili~	otsvwprru
mobi~	kzxttkrxr
mochte	osstxxpot
mochte ich	rqvsstsss
mochte mit	srssssssu
mochte sie	stssyursk
mochten	rvqquysnr
mochten sie	rrqqvvsrt
mochten wir	syttstssk
mochte~	rwqpwxsoq
moch~	pvqqz0pms
mock	tssqsqrtw
mock interviews	ussrssstq
mode	rtsrssssv
model	syslrrxrr
modeling	sssssstvo
modeli~	strrsssvq
modelling	sssussssr
modell~	rsrtrsvrq
models	rrrnrrzxr
models for	sssqssvsr
modera~	srrtssrvs
mode~	nsssmn2wu
modified	sssrssssu
modifier	ssssssswp
modifi~	rrrmrvrxu
modi~	rrrlrvrzu
modo	tssvssssn
module	trpssrrsy
modules	sstrsrsrv
module~	qrwpsqsrx
modu~	trtnrqsr0
moet	wurnrtrss
moeten	sssxsqssq
moet~	sssxsqssq
mogelijk	tssrswssn
mogeli~	tssrswssn
mogen	rqrurwqrt
moge~	sqrvryqrp
moglich	qruyqntst
moglic~	sruzpmsrs
mogl~	uruypmsrs
moha~	sustsrssr
moi	otwq0orpt
moi meme	ststsqsst
moin	xmrtntxss
moin frau	ssstsxsso
moins	srsssurst
moin~	srsrsvrss
moira	srsqssssu
moir~	srsqssssu
mois	pmmvwsvvv
molestias	strsrrssv
molest~	strsrrssv
mole~	svqrrrssu
moll~	tsrsstssq
moment	mqssq3rpw
moment we	rssxssrsr
momentan	sssvsussp
momento	uprtqttqu
moments	ssrqssssw
moment~	vppupwtpu
mome~	ooqto3sox
mon	xuoornwsu
mon 0	ssqpqrxrv
mon fri	sssqssust
monat	srssxrvuk
monate	uorrzqtrs
monaten	pptwrsrsw
monate~	pptwrsrsw
monats	vrrsstrsr
monatsende	rssqqvrtt
monats~	sssqqvrts
mona~	xiovzpust
monday	qxxj0nrqs
monday 0	stxm0oots
monday and	xupurrrrq
monday at	rtupprtrx
monday morning	sossssssw
monday to	srsqvvssp
monde	srstsussq
mond~	qwzk0mrqs
money	rnpm1oxpz
money and	sssqtssst
money at	srssssssu
money back	sssqssssw
money for	qtsssstsu
money in	sssqssusr
money to	tssqssssu
mone~	rnpm1oxp0
monica	sssusssup
monique	ssstwstsn
moniqu~	ssstwstsn
monitored	wsssssqrs
monitoring	vsssssssr
monito~	zrstqqqqt
moni~	zpqvspqsq
monk~	sssnssssy
monsieur	ztsssornu
monsie~	ztsssornu
monster	rrtrssrxr
monster worldwide	sssssssus
monste~	qrqrssrww
mons~	ysssroqrv
montag	n0qrxpqqu
montag 0	rvrrsrrss
montag um	strrssrsv
montage	ussqsrssu
montag~	vrsqtqrsu
montes~	stssssssq
monteur	rprrtsrsy
monteu~	rprstsrsx
month	0klhwywvt
month and	tssssqtsu
monthly	spslssuwx
monthl~	spslssuwx
months	njjv0z4np
months 0	sssrqsutt
months and	srrvrrrsu
months from	srsuusssr
months in	ussssusrq
months of	sssussrsr
months or	sssrsrssw
mont~	rjjw0ztrs
moon	sssussrsr
moon~	sssrstuto
moor~	utsssrssq
morag	stsssurtp
mora~	rtstrurtq
more	ltowl0pyv
more about	q1srrqsrr
more and	susrsqssu
more closely	nstyssssr
more details	sqsosstsy
more in	ssprssssw
more info	ssspssssx
more information	srshsuus0
more likely	usssssstq
more of	rsswrrrst
more on	sssrsrrtv
more people	rrsosysst
more successful	sssssussr
more than	rr1xomssq
more time	tssrswssp
morgen	pzxnylost
morgen 0	ssusssssr
morgen frau	svsssssso
morgen herr	utsssrssr
morgen~	rqstsstsv
morg~	ozznykost
mori~	ssssvsssp
morning	wzpvnntpu
morning and	uosvsrrsu
morning i	susrssrss
morning with	sssrsussr
mornings	rqrwqrsrw
mornin~	vzoxmmtpv
morn~	xzoxmmtov
mortgage	sssmpsss1
mortga~	ssslmsss3
mort~	wstolsssy
moser	stssssssq
mose~	sussssssp
moss	sqtrstsst
most	mt2xomprx
most important	rsvrssssq
most of	rqrtrttss
most people	osvpssssx
mostly	rsrtrqxrs
mostra~	sussssssp
most~	rvqsrqwrs
mot	trsvsrrsq
mother	stuqrrrrv
mother~	stsssstsq
moth~	suuprrsrv
motion	rsstsussr
motivation	tsswtsrso
motiva~	ttswsqqsq
moti~	qqqxsrqtv
motor	trrusrtsq
moto~	rtrrqqurx
mountain	tussssssq
mounta~	tussssssq
moun~	rwrtrsrrs
move	issuvrvpx
move ahead	ssstsrusr
move forward	jrwzvqrrr
move in	srsousssw
move it	swsrsrssq
move on	sssqssttt
move the	ssssusrsr
move you	svssssssp
moved	ptvwouqpt
moved forward	rssussssr
moved from	ssxrsussn
moved the	srsvsrrss
moved to	rqrsrtsrx
moves	srsqrussw
move~	prvwnwqpw
moving	krs1sttqt
moving forward	lss1srssr
movi~	krr0rrtqx
mr	t0q0omrmv
mr and	srsrqqrs0
mrs	yxqxogsoz
ms	pzoupwsnt
ms teams	svssssssr
msc	mssqpsst4
mt	sussssssq
much	qtozqrtpv
much as	usssssssr
much better	stsrssusr
much for	vtrxqpqrt
much in	srsssvsup
much more	ssspssusu
much to	sssrssssu
mucha	sssvssssq
mucho	sqrxssssr
much~	souzsqrrr
muda~	trssssvsq
mues~	qrrqrtrs0
muhe	rssvssssr
muhl~	susqssssr
muito	qqqzsrvsp
muit~	qqqxsryso
multi	sstrssrsu
multin~	srssssvsr
multiple	rrymrrsrv
multiple choice	rryrrrrrr
multip~	rrzlrrssw
mult~	pp1lqpxtv
mum	sntptqrs1
mundli~	swrttsssn
mund~	qvsqsqrsw
municipal	stqusussp
munici~	xqrwusssk
muni~	wxovvrssi
murphy	rssqsusst
murp~	rssqsusst
musc~	sssssqssu
museum	rostwrvzk
muse~	qpsruvtym
music	qyqwrqrrq
music and	svqsssssr
musi~	qvuyprqrq
muss	vwptrtpps
mussen	nup3sqqqu
mussen wir	pvryqprrw
mussten	rssrssrsu
musste~	rssrsvrst
muss~	mvn1rwqpu
must	mpzwlg2xt
must be	rpztpmxrt
must complete	stusssssr
must have	rtrrrrxrq
must inform	rssusssss
mutter~	usssssssr
mutt~	yqtpssssq
mutual	vwsmsrttq
mutu~	vvsjssvss
muy	ttrtstssq
mv	sssuusrsp
my	utqlmo6ny
my 0	sssqssssv
my application	rssssrssv
my brother	utsussssp
my calendar	srrsssvsr
my client	sssrssxsp
my cv	srsmsrrs1
my desk	srsptsyso
my employer	sssqssssu
my first	sssssrssu
my husband	ussrsswso
my inbox	ssusssssq
my last	sysqsrqss
my list	srsrsuusq
my mother	rsvsssssq
my name	rvrprrxrs
my office	susrssssr
my own	ssstsrrsu
my resume	2rsprsosr
my wife	sssqssssv
myself	svqqrnwqw
myself and	sussssssr
myse~	svqqrnwqw
mysql	ssursstsq
mysq~	ssursstsq
n	2lotoyqow
n 0	ussrsssst
n a	wqqrqsqqy
n avez	ssvtssssp
n est	qrqwqxsrq
n o	uqtsssssr
na	s0vuqlqmw
na 0	stsqssssu
na de	tsrqutrss
na quinta	rtrrssssu
na segunda	rroxqsssw
naam	tqtsssvsr
naar	1nwmoptqx
naar de	uottrrrru
nach	wzjyslunu
nach 0	pssyrrtrs
nach ablauf	vrsrsstsr
nach abschluss	sssusrsss
nach dem	ssqsusrqw
nach den	zrssrrrsq
nach der	wtrnstsrs
nach ihrer	stsrssusq
nachba~	spvqsrrsx
nachfo~	ssrssswsq
nachfrage	sssrstrsu
nachfr~	trrprssrx
nachge~	ssstwqrsr
nachmittag	s1upssssk
nachmittags	sqstqsssw
nachmi~	r0tnqrrrs
nachre~	wssrssssr
nachricht	vvnuqwtqp
nachricht wurde	qsssssssu
nachri~	wuntqwzql
nachruckverfah	rrrrrurrv
nachru~	rrrqrzrrs
nachste	ssopqzpqy
nachste runde	sssvssssr
nachste woche	ruroqxqrw
nachsten	voxlspsry
nachsten schritt	sswrsrsss
nachsten tagen	sssststsp
nachster	qwqrstsst
nachster woche	qtsrsussr
nachstes	sttwrrsso
nachst~	vrzhqypox
nacht	rsrusrvsq
nachts	vqsvrstso
nachweis	srsrssssv
nachwe~	srsrssssw
nach~	xnysoxpnt
nacion~	ussrsrsss
naci~	ussrsrsss
nada	pwtoqxqrt
nade~	qsstsssst
nadia	squpttrsu
nadie	rrstrxrsp
nadine	usstsstso
nadi~	tnutvxrqp
nadja	sqvssttso
nadj~	sqvssttso
nahe~	ssssrussq
name	mqnunn8uw
name as	rrsprsrsz
name came	stsvssssq
name has	sssls1vsn
name is	rvrnrsxrs
name on	rsxpsrruq
name thank	pyoxsqsxl
name was	srswsrwsn
named	rrrvqutrs
named you	ssssqusss
namen	strprryrs
namens	ssswsrssr
names	zpxlpysrp
names of	tsssssstq
name~	vpstmywpq
nami~	sursssssr
nann~	sustrstsp
nao	qnwzoypnu
nao e	rvstsrrsq
nao foi	rsrsrrssx
nao tem	tssqsvssq
naomi	srssssqsw
naom~	trsrsrqsv
narrative	ssstsstsp
narrat~	ssstsstsq
narrowed	ssswssssr
narrow~	uqtvssssp
narr~	tqtxrtsro
nast~	ssvsssssr
nata~	ssrssrtsu
national	qsuwrprrt
nationally	sssrssssu
nationwide	ssspsssuu
nation~	rstwqostu
nati~	qruxqnssu
natter	svrsturso
natt~	svrsturso
natural	srsqsstsu
naturally	sssossssx
natura~	rrtlsstsz
nature	tursssssr
naturlich	rvsqsssst
naturl~	rurqssrsv
natu~	qzsrqpsqw
naval	ststssstp
nava~	tssvtsstl
naviga~	sssrsrtxn
navi~	rrrrsryxl
navy	srtqssrsv
nc	ssssssusr
nda	stssssuso
ne	porzp1pot
ne pas	tssustssq
ne peut	sssrsvsss
ne vous	sssvstsso
near	suqnqr0tr
near future	sssrssuss
nearer	sssrssssu
nearly	nrrwrowqy
near~	orrwqmxqz
neben	sxrrsssso
nebe~	rwrprsxqs
necesitamos	qrtxrrtrr
necesi~	pstxptsrs
necessary	srsnsstsy
necess~	srskssts0
nece~	rqtnpvury
ned	ttsusssso
nee	tprosussw
need	qq0wpnups
need 0	ssutssxtl
need a	qsvkqq1rv
need an	srsqssqsw
need at	ssstssssq
need from	sssqurtst
need it	ssusssvso
need not	sstnswttr
need of	usssssqss
need somebody	ssswsrrss
need someone	rrrtrrtrv
need the	stsrrrqsw
need to	syxetyqsq
need you	usvrssrso
need your	rrrvvrrrs
needed	ospxkv1rt
needed for	sstsrrrsu
needed from	sssqsvsst
needed to	rrsrssrvt
needing	sstssvssp
needin~	sstssvssp
needs	orlxptuvw
needs a	pvrmsswsv
needs and	stsrsvssq
needs of	sssvssssr
needs to	ssqrrtrsx
need~	mrmyjp6tw
neem	rrrqrrrr1
negoci~	srsuusssq
negotiator	ssusssssr
negoti~	rstrtsrsu
nego~	purvurqss
nehmen	rqruzuoor
nehmen sie	ouvrxqrrs
nehmen wir	trspstssv
nehm~	qorv0voou
nei	tssussssq
neighbor	sssssssur
neighbors	rrsrsqssw
neighbour	srsostssx
neighbours	sssrsrssu
neighb~	sqsksstu0
neig~	sprksutu1
neil	sussssssr
nein	rssprxrrt
neither	sssoszrsr
neithe~	sssoszrsr
neit~	sssoszrsr
nel	wpsottrrv
nel frattempo	srsstvrsp
nel nostro	ursrsssst
nele	sqsuvrrss
nell	svvzsqrsj
nella	wssrrwrtm
nell~	ysssqwrtl
nem	rrsysssso
nemen	rsqvssrrs
neme~	rsqvssrrt
nennen	ttsqwrsso
nenn~	ttspvrusq
nerv~	rrtsssrsv
nessuno	rsstsrssu
nessun~	rrsrsusst
ness~	oqrsrusrz
neste	rrssrrssw
neste momento	ssssrsssu
nest~	rtrsrrrsw
net	snri1pus1
nett	ssskssss1
nette	srvwrqrsr
netto	ssssssuss
nett~	qovtzpxqn
network	rqqvqqrty
network engineer	tssqssssu
networking	srsqssssx
networks	ssspsqssx
networ~	rprorqxr2
netw~	qornqqzs1
netzme~	sssrsurts
netz~	rqtrsustu
neu	qrqqqtr3p
neue	moqrqxr2r
neue jobs	sssssssvq
neuen	qsqrtsrsy
neuer	svsrsssrr
neues	pprrspyuv
neue~	lxmprwwsx
neugierig	stsrssusr
neugie~	rtsrssuss
neug~	rtsrssuss
neuigkeiten	susrusssp
neuigk~	sussusrsp
neui~	sussusrsp
neun	russsssss
neur~	ssstssttq
never	pqqysosqy
never ask	orsrtsssx
never asks	rtsussrsr
never pay	ssssssqsu
neve~	pqqysosqy
new	lonymnp!y
new computer	sssssssur
new date	rswqrurrq
new event	snssssssz
new home	sssrrsssv
new in	sssrssrus
new job	sssnsrsxv
new jobs	ssspsss2l
new one	stsrssutp
new openings	rsssssrsu
new position	sqsqrsoq2
new status	sssvssssp
new year	ttrurxssl
new york	tsspsstst
newcastle	sssussrun
newcas~	sssussrun
newc~	srsvssruo
newe~	srsqsstst
newly	sssqssswq
newl~	sssqsstwq
news	sronu1qpw
news and	sssssusss
news is	sssuswsso
news the	sussssrss
newsletters	sssrssssu
newsle~	srrpssssy
news~	sqrkssst2
next	pwzwpotks
next friday	srsrssssv
next monday	spsqssusw
next month	tqslrytut
next one	rssnvsqsx
next round	shrt3sssu
next stage	sowvxrssm
next step	qs1wrrsrj
next steps	0psoquqrt
next thing	sswqssssq
next thursday	sqsqstwsq
next time	srsvsssss
next to	tsspssusq
next tuesday	stssrusss
next two	sussssssq
next wednesday	tzrrssrsn
next week	wxrhpwwou
next year	rrr0rssrq
next~	sswsssssp
ngozi	urspsswsq
ngoz~	urspsswsq
nguyen	sssussssr
nguy~	sssussssr
ni	uprqxxtrl
ni number	srssyssso
nice	0oquokyru
nice to	sqsussusq
nicely	tssussrsr
nicer	sttsssssq
nice~	tsttssrsq
nicht	kop2pzqqw
nicht als	srsvsussp
nicht an	ssrrrtrut
nicht auf	sssxsqssr
nicht berucksichtigt	pssvsrssu
nicht entsprechen	ssspsrssy
nicht erstattet	stsssssuq
nicht gelesen	ussssssss
nicht im	nssrsvssw
nicht in	psrysqrst
nicht leicht	sssussssr
nicht mehr	qqyvvouuk
nicht moglich	sssvsrssr
nicht notig	rssqsstsu
nicht vergessen	rtrrqtrrw
nicht vor	ssurssssr
nicht weiter	rssxssssq
nicht zu	srrvsrsst
nichts	xtppqysps
nichts zu	tsstssssq
nich~	kpp1p0rqw
nico	srsvrrsss
nicole	rssssvtsp
nico~	rwrsswtsl
nie	srszssrso
niederlassung	usssssssq
nieder~	usssssssq
nied~	usssssssr
niel~	qssusssss
niemand	sqrorwtru
nieman~	rorsqwuqw
niem~	rprsqwuqw
niente	urvssrrsq
nien~	urvssrrsq
niet	kuyym0pmt
niet in	rssxssssp
niet met	rssvsrssr
niet op	susssrsss
niet uit	sssssvssp
niets	rtrqrwrru
niet~	rtrqrwrru
nieuwe	ptstrrssw
nieu~	mvoprrtzw
nigeria	sssrssssu
nigeri~	sssrssssu
nige~	trsnvsrsw
night	otvyqlswr
nightl~	ssrrssssv
nights	vlppuq3tr
nights 0	sssrusxsn
nigh~	skpzqnwzs
niko~	ptswssssq
niks	stsrsrusq
nils	rqvpsvrss
nimb~	rusustusn
nimmt	vqslt0tsn
nimm~	vqumt0tsm
nina	sssttsssq
nine	vpqvqnvsv
ninety	tqssssrtt
nine~	uprsrrrtv
ningun~	srspssusu
ning~	rqtrsqtsw
nivel	srqtssssu
nive~	sqqxtrrss
nix	wzrnqprtr
nj	rtsqssuym
nj 0	ssssssstq
nmc	rvssssssp
no	om0xn0sms
no 0	trtrsustp
no action	utssswssm
no application	sssrssusr
no appointment	stsssussr
no but	sssrssssu
no by	rssstwsso
no charge	sssrssssv
no cost	sssrssssv
no decision	sssrs2ssj
no dia	rvqrtrrrv
no doubt	qsssssssv
no exceptions	srtussstq
no experience	srsossusw
no fee	sssqssqsx
no for	sssrsrrsw
no from	srsyrqqss
no further	rtrrrqrry
no hay	srrstrssv
no i	trsqspssx
no later	stvpxsssm
no lo	ruqrsqssw
no longer	lut0rlrsw
no matter	vssrssssq
no more	qvyxrqsvg
no need	wtturnsrq
no news	trsuszssl
no obligation	sssosstsw
no one	rsrrsxstq
no pressure	srsoxsysm
no problem	sutsssssq
no processo	ssttssssq
no right	sqxqsssst
no rush	swwrssssl
no se	rrqvrrssv
no slides	spurssssv
no strings	ssssssusr
no te	turvrvrrn
no thanks	sssrsswsp
no time	sryqssqss
no to	srsnssrs0
no way	urtsssssq
noah	ptsrsvsur
nobody	wvxmnurot
nobody else	sssrssssu
nobody has	svsrssrsr
nobo~	wvxmnurou
noch	ronoq3vpw
noch bis	sssssxssn
noch ein	susssvsso
noch eine	srstwtsso
noch einmal	rrsuswrrr
noch etwas	sssussssr
noch in	ssssstusr
noch keine	rsspsyrss
noch mal	sqsrrsvsu
noch nicht	sovlrwuqx
noch zwei	srrmsvqs0
noche	sussssssq
nochmal	uosvrrrst
nochmals	rrswssrsr
nochma~	uosyrqrrs
noch~	ttszrqqso
nodigen	ssusssssq
nodige~	ssusssssq
nodi~	rsvtssssq
noemi	stusssrsq
noem~	stuvssrso
nog	rlmtq1upy
nog even	srrqrsssy
nog niet	srsqswrss
noi	turnxqvrq
noise	srsrssrtu
nois~	srsrssrtu
noite	ursussssq
noit~	ursussssq
nom	rrssssvsq
nombra~	sssttsssq
nombre	urstsusso
nomb~	vrrtsvrro
nome	torssq0rq
nomina	tsstsvrto
nomination	sssrruvtn
nomina~	rpqsruywn
nomi~	rppsqwwym
non	mmsxtztnu
non e	prsutvrrr
non si	utssssrsq
none	ppsvuurrq
noon	uwwg0kwrq
noon on	tsvnrstst
noor	surysqvsk
noor~	stsnsvssr
nor	qrrvryrrq
nord	srsstwstn
nordse~	utsrsstsq
nord~	xqrjt0wvi
normal	sttossrsv
normally	usrrsusrs
normal~	utrqstrru
norm~	rsrtrsqtw
norte	strusrsst
north	pqstrqyur
north america	qsssssuss
northb~	susssrssr
northern	ttsuuwssj
northe~	ttsuuwssj
northg~	susssrssq
northm~	pssssstsu
northwind	ssssssssq
nort~	kzousm0uq
norway	sssrssusr
norw~	ssssstuuo
nos	xwlvypomu
nos complace	ssssxssso
nos gustaria	sutqsssss
nos ha	swstsstsm
nos termos	trrvsrssr
nosotros	ssqturrrv
nosotr~	ssquurrru
noso~	ssquurrru
nossa	vpruxrsro
nosso	usqwssssq
noss~	xrnxwqtqo
nostra	ststsvsso
nostri	psstssssv
nostro	wsusssssn
nost~	vvsvtrqqn
not	mqpyo2qpv
not 0	szsqspssr
not a	soquo2sqr
not able	rqszqwqqq
not accept	svsnsstst
not affect	sssqssssv
not allowed	urtrstssq
not among	psszssssq
not an	tvrqsrsvq
not appear	sussssssq
not apply	ussqsstsr
not ask	qrwqsrssw
not at	ssssswssp
not be	nxr3qnnqv
not been	ippxt2upr
not book	tsrrsxrsq
not bring	svssssssq
not buy	sssrspssw
not care	srspssrsw
not change	sssvtsssp
not clear	sssussssq
not come	sssrrvrrt
not consider	sssqssssv
not do	rsrwspsrv
not done	ssosssssx
not enough	qssvssssr
not even	vrspsptsw
not everyone	ussrsssss
not exist	ssvsssssq
not fall	sssqssssv
not feel	rrrrturrt
not find	sssrssrsu
not follow	tssssussq
not for	svthsstty
not forget	stssssstq
not get	uwrhsvrrx
not give	qrrrtxrrt
not go	rrxtrosrt
not going	rrrtrrsrv
not hand	ssssusssr
not have	oppzq0ntt
not help	sssssussr
not hold	srstsrvsp
not in	qrszrtrrq
not interested	rrsnsszrt
not just	ssssssssv
not know	rsrjrs0rw
not last	sssqssssu
not leave	ssttssstq
not let	srstssssu
not look	ssussstsq
not looking	sruqrstst
not lose	svstsnssv
not made	sssssussp
not make	qwqorvrtt
not match	sssqssssu
not me	srssssqyq
not mean	tsspsrrsw
not meet	rrrxrrrrr
not met	sssvsstsp
not mind	sttnsstsv
not miss	stslrsusw
not move	ssssuwssn
not need	uuxkuurqr
not now	ssssssusq
not offer	qrrtrptry
not on	rssurtssq
not one	sss0spssp
not only	sssrsssus
not possible	srssssssu
not predict	sssssrssu
not promise	rsrpstvsu
not put	ururruprs
not quite	sssusssst
not reach	rrrursrrv
not read	s0sqrurrn
not really	sssrssssu
not reply	rsstsussq
not required	sssrssuss
not resign	ssssxussm
not respond	vssrstssq
not say	svsqqsqtu
not see	rtqwrqqrw
not seen	qssrssssv
not selected	mrrxrprr0
not send	zsqosutsp
not sign	srrsvvsso
not signed	sssrssssu
not started	rsxtusssl
not stop	ssrussssr
not submitted	pssrssssx
not successful	sssqsrssw
not take	tstyqrqqt
not tell	trunsrssw
not that	ssssqsssv
not the	usswrlrrw
not there	ssssssrsu
not think	rrrursuru
not this	ssssssrsv
not to	prqysnvpx
not too	sssrssssu
not use	srsqssssw
not wait	rrrryqtrr
not want	qsrxtpput
not what	sssssrssu
not wish	sssrssrsw
not work	sssqssssw
not yet	rquqq1sqq
not you	sqrxsssss
not your	ussrssssr
nota	tqnusqssz
nota~	qssvrtsrs
note	ywvuhuqul
note from	sysrsstsn
note on	tsutsssso
note that	uuqtowp2j
note this	ssrsssssu
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
nothing has	rssrsrssu
nothing to	surrrwrrs
nothing you	trstswrsq
nothin~	wprvozopt
noth~	wprvozopt
notice	trno0yops
notice of	tssssvsso
notice period	ursrwstso
notice that	ssrrssssu
notice to	ssttusssp
noticed	srsmrryrv
notice~	spskprzuy
noticia	stttssssp
notici~	sttturrrq
notification	qurmsysts
notification emails	sussssssr
notifications	uttqsssvo
notified	xsssrrsrq
notifi~	xrpuoxptr
notify	rwtosstwn
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
nous est	urstssssr
nous ne	tsrrrvrrt
nous sommes	rtsqsrtsv
nous vous	vosxwtppo
nouveau	oqrsstssy
nouvea~	nqrrstryw
nouvelle	rsrvsrsst
nouvelles	ussrsssuq
nouvel~	rqqtrwqtu
nouv~	mlntrzp1x
nov	suroxrsvo
nov 0	tvsrusssn
novak	sqtrrvsst
nova~	qrvnqxtwo
noveda~	rrrqrxrst
novel	ssvpsssss
november	swtqotqst
november 0	quusrqqvs
novembre	sstrusssq
novemb~	twvnulrsu
nove~	rwwlpvqut
noviembre	sstsrsssu
noviem~	sstsrsssu
novi~	rrsrqyrst
novo	srrssvsss
now	qrqyovtpv
now a	sssrsswsq
now and	rrrurwrrt
now available	rrypssrst
now been	prsxsqrsu
now complete	xsssssssp
now for	sssqssssu
now have	svursstsn
now i	utsosswsq
now in	sssqssssu
now is	sssrssssu
now it	sssssvstp
now no	qssusssss
now on	ssspsutst
now open	sssrsssus
now or	sssrsrssv
now that	srspstssu
now to	ssspssssx
now we	ssursssst
now with	yssqsssso
now you	ssspssssx
nowak	qrrtwtrsr
nowa~	qrrtwtrsr
nr	tsstqrrus
nu	trqwrsqru
nucl~	sssussssq
nudg~	srsusssss
nuestra	ttswttrsk
nuestro	wrrvrrrrp
nuestr~	1vqxprqrk
nues~	1vqxprqrk
nuevo	rssqsrssx
nuev~	rqqmrwrxv
nuit	ststststp
null	srsusrsss
null~	trrqssssv
number	4rpwqotnq
number 0	zqqvppqqv
number and	qusmwwsrq
number for	ussvsssso
number is	usssssssr
number of	zoqwrrqpt
number one	sssqsvrss
number to	txrsssrsp
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
numero~	rssusssss
nume~	1l1spppps
nummer	twqspqvrs
nummer 0	wssrsssss
numm~	twqspqvrs
nun	1outqoqqu
nunca	vsposrssy
nunc~	vsposrssy
nuova	srsvsstsq
nuovo	rtslrvtsw
nuov~	orroqvu0s
nur	qppxozstt
nuria	sssutsssp
nuri~	sssutsssp
nurse	vtpuro0rm
nursery	sswtqvqsp
nurser~	srvsqursr
nurses	rrrqrrzsr
nursing	sustsrrtq
nursin~	sustsrrtq
nurs~	svpusl2qq
nutzen	tswqssssr
nutz~	tsxpssssp
nv	qssuusstp
nvid~	ssssssrvs
nwosu	sssussssr
nwos~	sssussssr
o	pxwvpmtmw
o 0	svtussssm
o de	tssqstsss
o dia	strqrvsss
o lugar	ssrzsvssj
o processo	rrrurwrrq
o que	qssvrutsp
o resultado	prrussssw
o senhor	ssswssrso
o seu	uqrtsrtrt
o teu	stsqrsust
oak	ssrsqstsu
oakh~	sstsstruo
oakm~	stsrsrrwr
oben	rssps4ssl
oberar~	rqsrsszsq
ober~	ytusso1sg
object	ttssssssq
object~	sssqssssv
obje~	tsvtqprrt
obligation	sssosstsx
obligatoire	spssssusu
obliga~	rtqmtrwrx
obliged	ssssttssp
oblige~	rsstttssq
obli~	pupttquqv
obra	ssrvusrsq
obra~	vrsusrssr
obrigada	ttqxprrru
obrigado	tpryrrrrt
obriga~	wqn1pqqrv
obri~	wqn1prqqu
obsc~	ssssusssq
observations	stssssstq
observ~	rxvtqsrsn
obse~	rxusqursn
obst~	tsssssssq
obtained	rrrtrrsrv
obtained from	sssqssssw
obtain~	rrrtrrsrv
obta~	rrsurrsrv
obteni~	sssusrsss
obte~	rrrvsqssv
obvious	stssstssq
obviou~	tsssttssq
obvi~	tsssttssq
ocasion	rssvsssss
ocasio~	rssvsssss
ocas~	rssvsssss
occasion	mtrzrosry
occasion you	sssussssr
occasi~	ltrzrnsry
occa~	ltrzrnsrz
occupational	tssqsrtst
occupa~	tssossutu
occur	sssrsvssr
occu~	usskrvutv
ocea~	psssrstsw
och	soswrtrsu
ochten~	sxrrssssq
ocht~	sxrrssssq
oct	swrrrsstr
oct 0	swrrrssss
october	upuvuostp
october 0	tvsqrsrrt
october and	strsssusq
october at	squssssss
octobe~	urtwuorvo
octobre	tsurttssn
octobr~	ssusttssn
octo~	tqwvuqpto
octubre	tstrsusso
octubr~	tstrsusso
octu~	tstrsusso
odd	ttssssssq
oder	ww0gul1np
oder 0	swssrstsp
oder loschen	ssstssstq
of	sroxputrt
of 0	ok0vwmvrt
of a	ot0wmxnnt
of acceptance	sssrwsssr
of address	rytssussk
of all	prquxqrrv
of an	srqxrqtru
of another	ssqssssus
of any	srstsrrrv
of applicants	trrwrrrrr
of applications	vqrsrsrrv
of april	stsrsttsp
of assistant	sssrturss
of august	rssstutsp
of business	rssmxvsss
of candidates	sssrsusss
of code	ssusssssq
of course	swpksqwsy
of data	prsqssyst
of department	sssrssswp
of each	rsrssxrsq
of een	wssrssssq
of eight	squssssst
of eligibility	tsstussso
of employment	strqzrsrp
of experience	rsstssusr
of four	svrrtsuso
of free	ssssssstq
of full	sssqsvssr
of hands	sssqsussu
of her	ssrosursw
of his	ssssssssv
of hours	sursrstsq
of interest	xprsrrswo
of interviews	slsqy0sso
of it	tsqvppvus
of its	sssqsstsu
of january	tsssstssq
of je	usssvsssn
of joining	sssuuqtsq
of july	srsqrwrst
of june	sssussrsr
of junior	sstsqsssu
of late	ussqsssss
of lenders	sssrrsssv
of love	sssqssssu
of luck	rtvysrrsl
of march	vrspvsrsr
of may	ursrqttst
of me	sttpsssst
of members	stssssssq
of merit	tssuuvssl
of mine	sssrssuss
of money	sssrssssu
of music	rvstssssp
of my	qrqvnqwqx
of new	ssssrvssr
of next	rruqrzrro
of nine	stsssstsq
of one	sssqsstsu
of operations	ssssssusq
of our	pvmxqsqwt
of people	qrqxrutrr
of practice	sssvssssp
of questions	tttsssssp
of receipt	ssusssssr
of reviewing	rvsssqsss
of sales	srsqssxsq
of six	rlvsttssu
of staff	sruqsrrtu
of tea	tssqssuss
of ten	ssspssssw
of that	vrsorvrrt
of the	sqoxq0smt
of their	sssossusw
of them	3rptooqrv
of these	rtrvrssrt
of things	utrqssrst
of this	rrqzqpqtu
of those	rtrxrrquq
of three	txwtpprso
of time	sssrsvsss
of times	ssssssvsq
of today	sssssusss
of two	rrrqszrtq
of us	wzoxrnror
of what	tsssrqrsu
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
off 0	ssstsrusq
off and	sssrxrrsq
off the	urqnrqwuv
off to	srsqssysq
off your	srstssvsq
offen	xrrorswrr
offen fur	sssssswsr
offend~	sssrsussr
offene	russsrxsn
offene~	sssvsrstr
offentlich	sssqsstst
offentlichen	stsssssvp
offent~	rtsqssuvq
offer	llm05pqoz
offer 0	sssrssssu
offer and	rrrqwrssu
offer for	qprrztqru
offer has	ssrrvsssq
offer is	rrrp1srrs
offer letter	qpqn2tvrr
offer of	rsrowsrru
offer on	srssqsssw
offer the	strrssssv
offer to	rrrpttrry
offer we	sssurtssr
offer you	nopu4opp0
offer your	sssrqsssw
offered	pppwtyrpw
offered a	ssslsyssv
offered the	ssswsrssr
offered to	rrrwuprru
offere~	ppqwqyrpw
offering	rqrlzrqvw
offering you	sssszsrsn
offeri~	rqrlzrrvx
offers	soomswq3t
offerte	rrssosruw
offert~	rrrqprrwx
offe~	mkly4oruy
office	0wpvkwnpr
office at	srtrqsrsw
office is	sussssssr
office manager	spvrsrrsv
office on	sussssssr
office will	rssvrsqst
officer	p0yxowpvd
officer 0	ssttsvtsl
offices	stqrtsssv
office~	n1ywosptk
official	spsq1rrrs
officially	stsussssq
offici~	tprn2qsrt
offi~	q1pxqppsr
offline	sqssssssv
offlin~	sqssssssv
offl~	sqssssssv
offnen	trssssssu
offre	vrrrrqrrw
offres	qrrvrrrxp
offr~	unptqosyx
oficial	trrptwrtp
oficia~	trrrtwrtp
oficin~	sustssssq
ofic~	uwqstvrtl
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
okel~	ussqsssss
okonjo	sqsrssssw
okonkwo	sssststsq
okonkw~	sssststsq
okon~	sqsrssssv
oktober	qquoxyqpr
oktobe~	qqunxyqps
okto~	qqunxyqqs
ola	xrsoozsqt
old	ptwess3st
older	sssqssssv
ole	vssntsvsr
olga	sustsssto
olha~	xrsqssuso
oliver	sqtssssst
olivia	sussssssr
oliv~	rusqttrrt
olli~	stspstsst
olu	sursssssr
oluwaseun	ttsrstssp
oluwas~	ttsrstssp
oluw~	ttsrstssp
om	mvn4ppsoy
om 0	qxruprqrw
om je	rsssusssq
om te	ussuqsusp
oma	rurrssrsu
omar	susssvssn
omdat	srsusssss
omda~	srsusssss
on	rmoyo0upu
on 0	plowjxt0y
on a	lrztxxqnp
on all	sssqsusst
on an	uqsksytss
on another	sssvssssr
on any	tsuosrtst
on as	sqsrturst
on at	sqpsssssy
on august	ssstvqssr
on average	ssrusssss
on behalf	rstvuqrqt
on board	usroxrsrr
on both	sssvssssq
on call	srtttrtrq
on camera	uupsssssr
on campus	qsssssstu
on december	ussrssssr
on demand	srxsssssp
on each	sstpssssv
on est	ssswsussm
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
on july	ststssssq
on june	srsssussr
on leave	ursrsqssv
on linkedin	trrussrss
on march	ussssssqs
on may	sstsstssp
on me	ssstsrrsu
on monday	ruqykysnt
on my	rrrmru1rs
on ne	sqrtstssu
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
on three	sssrussss
on thursday	vxqhvrtpw
on time	rrrsrrwrt
on to	xtusprrrr
on top	ursrsrvsp
on tuesday	rturuorqy
on us	rtvwsqtsm
on wednesday	rtvmsrstv
on what	sswmssquu
on which	sssxspsss
on who	urstssstp
on why	ssvrssssr
on you	qtrtutrrs
on your	ttq0rkqsw
on zoom	vpsrssuss
onboarding	rrrvwrrrr
onboar~	rqryvprrt
onbo~	rqryvprrt
once	sqycyztqt
once a	srspsstsu
once again	rssqsuuss
once and	sssrsstsu
once it	ssssrusst
once the	tssnv0qrm
once we	stsrsqtss
once you	stsuwrssm
oncology	susrssssr
oncolo~	susrssssq
onco~	susrssssq
onder	ursrsrrrv
onderdelen	tsusssssq
onderd~	yruqsrsso
onde~	zvxsrpqpn
one	pu2wqmspq
one 0	sstqssrsv
one and	rurttwrrn
one another	ssssssusr
one application	sssusqsss
one as	ssrvtsssp
one at	svrsusrsq
one day	ussqwssso
one from	sstvssssp
one has	sssrssvsr
one i	ssrvssssr
one in	rsrvrxyri
one is	tsrlsytsq
one month	usstusssp
one more	rrqruursv
one night	svssssssr
one of	r2nvlwwnp
one on	rwqsurtsp
one or	qsssrvrus
one other	stspsyssp
one page	ss2osrrsq
one person	urtsrssvo
one side	ssxssssso
one sitting	ssvsssssp
one that	utqtsrsss
one the	sssqssssu
one thing	ssursssss
one time	ssqpssrsz
one to	ruusrursq
one way	ypxpstssn
one we	ssqqsursv
one week	stwpssrtr
one who	sruvssrsq
one with	rzrpsrssq
one year	trsvrxrrn
one you	sususrssq
ones	syvsvppqo
ongoing	srsssswsr
ongoin~	srsssswsr
ongo~	srsssswsr
online	ur2jjorwz
online assessment	ss1sssssj
online form	sssqsrstv
online or	srrsssssu
online test	sryussssk
online tests	ttsrstssp
online~	rrvtsrsss
onli~	tq4kkoqv0
only	vvmyojutv
only 0	rrrsrrrrz
only a	ssspstssw
only after	ssssssusq
only one	sssrsrssw
only the	ststssrtq
only those	zssossssq
ons	wwqvx0nnf
onsite	sssoswztl
onsi~	sxrnrw2sh
ont	tssssprsw
ont ete	sssussssr
ontem	pqrrsrqt1
onte~	pqrrsrqt1
ontvangen	xsspsrssr
ontvangt	srvsrsssr
ontvan~	0swpsrssm
ontv~	0rvosrrsn
onwards	srssssssu
onward~	srssssssu
onwa~	srssssssu
onze	vunwpwprr
ook	swrwpntqu
oost~	sssqstssv
op	zunuvmsot
op 0	upusrtqqv
op basis	rssussssr
op de	ztrqspqrt
op dit	srsusssss
op een	srsusrssu
op het	vwqssssso
op kantoor	trssssusq
op onze	srrwsrsvp
op plaats	rrsrstssv
opdracht	srwtssssp
opdrac~	rqzssussn
opdr~	rqzssussn
open	lmytpv1uo
open a	sqxsssssp
open and	sssssvssr
open for	susssrssr
open on	sssussrsr
open positions	rrsvsrrsu
open source	srurssrst
open the	tsvqssssr
open to	qrqvqqzpu
open until	usspussvp
open up	qsssswssq
opened	yrpisqt2q
opening	xqrxqq2qi
opening at	ssrwssrsq
opening in	srssrswsq
openings	nsrwrszvm
openin~	qwpwoq5vg
opens	qrqosxoty
opens in	sssnssssy
open~	ptltno3xt
opera	sssqssqvs
operador	tssrssssq
operador de	tsssssssq
operad~	ttsrssssp
operate	sssussssr
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
opinions	susrssrst
opinio~	rsrsrrrry
opin~	rsrsrrrrx
opleid~	rssrutssr
ople~	rssrutssr
opnieuw	sssssvssr
opnieu~	sssssvssr
opni~	sssssvssr
oportu~	ststsrusq
opor~	rtrssruss
opportunities	nusxrqrrw
opportunity	qrowqopw0
opportunity for	srsrssssw
opportunity to	srrwrqpry
opport~	mrnunm3zv
oppose	rssusssss
opposite	susussqsq
opposi~	stsussqsr
oppo~	lsmvnl3zv
ops	xrrusqrzj
opt	ttsmsrwut
opt in	ssspssssx
opt out	ttspssvtp
opta~	pssysrssq
opted	sssrsrssv
opte~	sssqsrssw
optical	ssurstrvp
optica~	srtrrtrvs
optics	ssusssrss
optimi~	qrsqsstry
option	sssrssssu
optional	strssssqv
options	rxrjzrrrt
option~	rzrizrsqu
opti~	oupk0qusx
opto~	srsrssrsv
or	p13foovru
or 0	p2rhrq0qt
or a	trtosstsu
or about	sssussssr
or above	ustussssm
or any	sqssssssv
or before	sssrwsssr
or better	spzqssssr
or by	srssssssu
or call	sqsqssusv
or change	srsrssssu
or decline	stssxssso
or do	srurstrtr
or e	sssrssssu
or email	trttssssq
or equivalent	ssstssssq
or for	sssqstusr
or friday	rtrrrruru
or is	sssossssx
or it	usrrsussq
or just	sssqsssts
or madam	rssqssssw
or more	qrourrqty
or no	sssptxtsm
or questions	srssssssu
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
orac~	tssrsruuq
oral	rytsqtrrp
oral board	svsrrtssq
orale	swqtssssp
oral~	swqtssssq
orario	svtssssso
orar~	suttsssso
orbi~	rrrussvsq
orcamento	srsrrursu
orcame~	rrsrrursv
orca~	rrsrrursv
orchard	ttstsssuo
orchar~	vssrsqrxo
orchestra	tsssrssup
orches~	tsrtrsrxq
orch~	wrrqqpq2q
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
ordering	sssrssrus
orderi~	sssrssrus
orders	usspssssu
orde~	rtriq0rsx
ordina~	sqtosurtu
ordi~	rssmryqtu
ordnun~	sssturssr
ordn~	trtttqrss
ore	ruyqsqqrs
ore 0	svuqqrrrv
org	srsksrts2
organizer	sxssssssp
organi~	qyrtnqtqw
orga~	qxqtmqttv
orientation	rtsqxusrn
orient~	rrsswtsrr
orie~	rrtrwtsqr
original	qxumsqrrx
originals	ssssssssu
origin~	q0rmsprqy
orig~	p1rnrprqy
ort	t0spqqtqr
orte~	sssssusrs
orth~	sssrssttq
os	0totpqqpv
os melhores	stsussssq
osei	rssrqqtsw
oss	trswrsrsp
ost	sssrsvvun
osterm~	sussssssr
ostern	trsuvqrsp
oste~	tssyvooqr
ostr~	rssvsstsp
other	nqryuoqrz
other applicants	rssxsrssq
other candidate	sssuysssm
other candidates	lrszrurss
other open	qssusssss
other opportunities	qsswsssss
other people	ussvsssso
other person	sstusvtsm
other positions	rssusssss
other side	srsrssrsv
other things	sssussrsr
other two	sssxqrssr
other way	susrrssss
others	torxuqnuu
others and	ursssussq
others who	srsrssssv
othe~	nopxtnn4x
otra	rqsvrrsrv
otras	nss2ssssn
otra~	nss2ssssn
otro	tsrsrprrx
otros	sssqssssu
otro~	sssqssssu
ott	srtutrssq
otter	sssqssssu
otte~	ssuosqssu
ottilie	spssssssw
ottili~	spssssssw
otti~	rpstssssw
otto	rqrurtrsv
ottobre	rssrtrrsu
ottobr~	rssrtrrsu
otto~	sruqtqtru
ou	z0qepwspt
oubl~	rrrrryrsr
oude~	uqrsqpssy
ouest	sutssstso
oues~	stttsstsn
ought	trsurrrrs
ought to	trsursrss
ough~	srrurrrrv
oui	qqqnvs2rs
our	pqpxrrxqu
our 0	vrtttrqrs
our agency	ssvssssso
our annual	spssrsssx
our assessment	sssustsso
our best	rrrrvurrs
our books	sssqrs0so
our call	xpsstsrsr
our candidate	sssssttsq
our career	qsswsssqu
our careers	qqrxrrrru
our chat	stvssssso
our clients	susrssusq
our company	qrrxsrtrt
our cto	svssssssp
our current	ossussssw
our customer	sqrsssssu
our database	rrstrrxsr
our direct	sssssswsq
our director	tvtrsssso
our discussion	ssssssusq
our engineers	sqstssssu
our exclusive	sssqssssv
our first	sssuttvsm
our guest	sqssssssv
our head	usuqsswsn
our hiring	tsrpxrurq
our interview	svsqssvsr
our last	ssssusrss
our list	strusrrst
our mailing	sssrssssu
our new	rqruryrrr
our next	sxossstsq
our offer	rqrsvrrrw
our office	sstssstsp
our offices	ssqssssst
our online	srtqssssv
our open	srurssrrt
our own	srtusrsst
our page	tssqsqssv
our process	rusrsxtsl
our product	sqsqssusu
our project	sssossssw
our records	stsrrsvsq
our recruiters	wrrrsrrrv
our recruiting	tssqssssu
our recruitment	rrssssssu
our sales	sttrssusp
our search	sssssussq
our selection	smssxssst
our side	sssqsvtsr
our system	0rrvqsvrk
our talent	wrrsrsryl
our team	0rsvtpsrl
our technical	sqssussss
our upcoming	skspssss2
our way	qsswssssq
our website	rrsurrrru
ours	rsrurxrrq
ourselves	ussstsssp
oursel~	ussstsssp
ours~	ussstsssp
out	pqlwq2unv
out a	stsosstst
out about	tssssvssp
out and	rrsqtsusv
out for	rrrtrrsrv
out how	sssrssssu
out in	svsmqtqsz
out loud	stqtsssss
out more	sssqsstst
out of	ponvt1row
out on	rpqurpsrz
out our	srsqsstsw
out soon	russssssr
out that	sssrsrssu
out the	srtmrrtrz
out these	sssssssur
out this	sssqssssu
out to	trrtrtqrt
out what	ssuttsssp
out with	ussrssssr
outb~	sssrssssu
outcome	wspwssqqr
outcome of	russssssr
outcom~	uvmzqvops
outc~	uvmzquops
outi~	srvssssss
outlook	sussrussq
outloo~	sussrussq
outl~	sursrusrr
outpat~	sssssqssu
outp~	rssssqruv
outra	rsrzssssn
outra pessoa	sssvssssr
outro	ussrsssss
outr~	qrqxrrsrt
outside	qtvtqrrts
outsid~	qtvuqrqtr
outsou~	stusssssq
outstanding	ntswsrrsv
outsta~	ntswsrrsv
outs~	lwxwqppts
outubro	tssqsussr
outubr~	tssqsussr
outu~	tssqsussr
ouvert	xssrsssso
ouvert~	srussssss
ouve~	zquqsssso
ouvi~	strqrrwss
ouvr~	uprostusu
over	r3lw2oojs
over 0	uorqrrtq0
over a	sxrosssss
over and	srssusssr
over de	svstrwrrm
over een	qtrusssst
over four	stssxsssn
over het	svswsrssn
over the	pwqzuvoop
over to	trsouwssq
over two	srsuvssso
over with	rsssussss
overal~	svqrsssss
overdue	sspsssssx
overdu~	sspsssssx
overnight	strrrsquu
overni~	strrrsquu
overview	srsrsswsr
overvi~	srsrsswsr
overwh~	sssrssssu
over~	lumzwourw
owe	srsrsusst
owen	rrtrvsrsr
owing	strvsvssn
owing to	strvsvssm
owin~	strvsvssn
own	qsxxni1rs
own money	ssrwssrsr
own the	ssssssusr
owned	urrrrrwrq
owner	rtssqrqrx
owners	qqrsruyqr
owne~	rrpvpq1pt
oyel~	suspsssru
p	oxqv0qppr
p a	tsstwsssn
p h	sssrustto
p m	uxxpsrrrj
p o	usssstssq
p s	qsrusstst
pa	tuqvpuqss
paar	trussursp
pace	sssysrsso
paciencia	sqssttsst
pacien~	spspswrrv
pacific	sqrtrutss
pacifi~	sqstrutss
paci~	tnsrrzrrt
pack	sqvnuruss
package	rqsjxqxvs
packages	sssqssssv
packaging	srststvxk
packag~	pnsjypz1q
packet	vsstrrssr
packing	stsurssup
packin~	vtstrsruo
pack~	vmrlynv0r
padraig	ussussssn
padrai~	ussussssn
padr~	utrusrrsr
paga	sqsssvsst
paga~	srrpwrsrv
page	qlzusmtqz
page 0	srtpwssss
page at	ussrsssss
page on	ss2nsrrsq
pages	sp3mwqpsr
pages and	rsssssqtu
page~	so3lwqrrr
pagina	sqxwrqrrq
pagi~	rqzwrprro
paid	qrksxl3wp
paid for	sssussrss
paid in	sssrrsvss
painted	usssssssr
painte~	usspssssu
pain~	survrpsrs
pair	ruqsstrrt
pair of	sssrtussq
pairing	sustssssp
pairin~	sustrsrss
pair~	survrsrrs
pal	ssssrussr
pala~	0qyqqursj
palm~	ssssssqvr
pan	tsrsvssuo
panel	rynutzmnt
panel for	ssspstssv
panel has	qrrvrwrrr
panel interview	stssssstp
panel is	ttsrsyssl
panel will	uttrssssq
panel would	sossrsssy
pane~	tynutymmt
panic	stsrsussr
pani~	ssqrrtxsq
pant~	srqtursyn
paola	srsussssr
paolo	srsrtyssm
paol~	srsutxssm
papa~	tsssstssp
paper	st3lppstt
paper and	srssssrvr
paper is	rtuqsstss
paper on	susqsssss
papers	rqrtsrstv
paperwork	rsrn03sri
paperw~	rrrn03sri
pape~	nm1pyusqr
papier	tsyrssssn
papier~	srqrwstvo
papi~	sqwrwrtvk
papo	turtssssq
par	wvwstnpos
para	2xwsnnplu
para 0	rrstssrsv
para a	vssqtsrqu
para el	tsqquqsqw
para futuras	rssusssst
para la	zsttrpsqp
para o	wvrortrrt
para que	srrwssssr
para tecnico	ssssrusss
para uma	sssrsrtsu
para una	tttrsswsn
parabens	qusqtrsst
parabe~	qusqvrsss
paragraph	ssurqsrst
paragr~	sruuqsrss
paralegal	tsstssssp
parale~	tvsusstsl
parall~	tsssssssq
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
parks	trsrsstuq
park~	pxrnrtusu
parle	ustrsrwso
parler	srsrsrtsv
parliamo	tvuqssrsp
parlia~	svurssrsp
parl~	txvssqzpi
parmi	rsssusssr
parm~	rsssusssr
paro~	susqssvsp
parr~	ssrsrsssu
part	ro2wplsus
part ii	trtrssssq
part in	spussrtst
part is	sssssrssu
part of	us1mqpsss
part time	qsrsrsu0n
partag~	srsrvsssr
parte	rqrvpxrru
parte de	rrsssvssr
partecipazione	usssssssr
partec~	tstvsrsso
parten~	ssssvsssq
partial	ssvsssssq
partia~	ssvsssssq
participacion	srrwrrsss
participacion en	sssvsrssr
participant	sossssssy
participants	srrpssssy
participar	rrrtssssw
participate	ustrssssq
participate in	usssssssq
participation	rssssrrsv
particular	psrwrrtru
particularly	sssrsrrsx
particulars	sssssstsq
partic~	nqo0rlur3
partie	tqswsusso
parties	rssossssy
partie~	sssnssssy
partir	vuwqwtssh
partir de	ssuttussm
partner	n0qupl3pq
partner at	qusssssss
partners	pqpw1lxqr
partnerships	truussssp
partne~	ozpwsi4oq
parts	trxmtsrsu
party	sssnssssz
part~	n1pxsluov
parven~	yrssssssp
parv~	yrtrssssn
pas	vlyxmyonv
pas d	ssrtsqtsu
pas de	xssptsssq
pas en	rssqssssv
pas encore	srutstsss
pas ete	trrsrrrrw
pas le	sssussssr
pasa	survqsrsr
pasado	tsttssssp
pasarte	susssrssr
pasart~	susssrssr
pasa~	rxsssrqqt
pasc~	stsqswrsr
paso	uutssstsm
pasq~	wprrssssu
pass	oo0yqltqv
pass and	srsnssssy
pass it	vsspsstss
pass mark	rrvvrrrrq
pass on	rssusssss
passa	rwrsssssr
passage	strsqsssu
passag~	strsqsssu
passar	uurrsrrrt
passare	strrsrrsw
passar~	strrsrrsw
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
passport and	srssssssu
passport size	sussssssq
passpo~	pwqjuq1qv
passt	qrprtrxpx
passt es	smssssrsz
passt ihnen	rsrrrrsrw
password	rrwmrrssz
passwords	ssssssssu
passwo~	qrwlrrss1
pass~	nyzsnotov
past	qypxopspw
past the	sssussssr
paste	sstqssssu
paste this	sssrssssu
past~	qqwwxprpp
pat	sstrsussq
patch	sssrssust
patc~	sssossusv
patent~	ssvsrrsss
pate~	rswprsrtt
path	rrsusrtrt
path~	sssustssq
patience	wqsgq4tsr
patient	qrqvtrqws
patient access	ssstusssp
patient care	ssssssrvq
patients	sussstwsm
patien~	pqpsp3suq
pati~	ppqrq3rur
patricia	ssssutsso
patrick	rrsssurss
patric~	rrsttwvsm
patron~	uqsrrstst
patr~	sorwrvtps
pattern	sststsssq
patt~	qrtqtrssv
paul	twqurpqrt
paula	wusrstssm
pauline	svrsrvssp
paulin~	svssrvsso
paulo	uqsqsstst
paul~	ywqmrxvrk
pause	qqsor1ptu
paused	qrwts0rsk
paus~	pp3lq5quj
pay	lmzj1l4st
pay 0	rrwpxrurn
pay a	sswrssssp
pay for	srtyrssro
pay is	rssrusvsq
pay more	srsrssrut
pay the	srtrpstsv
pay you	sssxsssso
paying	srqorsuuw
payi~	srqnrsuvx
payment	rmqutqrs0
payment for	ssrxsssso
payment of	snsrsrssz
payments	qqrwrrvtr
paymen~	qmq0rnsuy
paym~	qmq0rnsuy
payroll	uqqttqsru
payroll specialist	usssssssq
payrol~	urqutqrru
payr~	urqutqrru
pays	ttsnrrxup
paysli~	rssqsstsv
pays~	rssqsstsv
pc	qowkqqp9s
pdf	0o1gonzyl
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
pediu	qusssussq
pedi~	otvvquqqt
pela	urrwprrrv
pelas	svrsssssr
pela~	svrsssssr
pell	sssrsvssr
pell~	qusrtrrsw
pelo	utptrqrrv
pember~	sstussssq
pemb~	sruussssp
pen	sryrssttm
pena	sssssrssv
pencilled	uvssssrsp
pencilled in	tssssstsp
pencil~	tuusssrsn
pendie~	srstsrssu
pending	srrqr0rrr
pendin~	srrpr0rrr
pend~	rptsq2pqt
pengui~	ssspssssw
peng~	srsqssrsw
penhallow	sssqsvssr
penhal~	sssqsvssr
penh~	sssqsvssr
peni~	srssrsrrv
pennie~	sssrssssu
penn~	tsupssrtt
penrose	sssruussp
penros~	sssruussp
penr~	ssssuusso
pense	rrtnrstsy
pense a	rssosrtsy
pensez	srrtsqssw
pensez a	srsusrssu
pension	rtrn0rtrq
pension 0	sssr0srsn
pensio~	rsrm0rurr
pens~	pops2pvqv
pent~	ssssrtrur
people	vuoxqovot
people and	trrvrqtrs
people applied	rtsussssp
people are	susrssrst
people at	sssussssq
people can	ssssqsssu
people culture	vrsvssrsp
people do	trsqsssst
people for	vqssssqts
people from	sssrssrsv
people have	trsrstrsu
people in	nttqsoxsx
people like	sssrsssru
people on	ssspsxtsr
people services	tssvsssso
people team	xurwvssrh
people to	wtstrsrrn
people we	rrstsrssv
people who	wnpwuupst
people you	t0sqssnsp
people~	sssqssssu
peop~	uuoxqoupu
pequen~	sssrsrssv
pequ~	sssrsrssv
per	nlyu2lvqt
per 0	prrqxrrrw
per annum	ssssysssm
per averci	vsssssssr
per day	ssssrsuss
per e	tsssssssq
per hour	rrspxstvo
per il	pws0qnqqu
per l	vsrvrrrsq
per la	wtvupqqqs
per le	sssrssssu
per month	sssnvswst
per post	trssxrrrp
per un	strssrvsq
per una	sstwssrsp
per video	srsrssssu
per week	surrxsrtn
percent	sssqstssu
percen~	rrssrsrrv
percep~	ssrusssss
perche	rrrzstrsp
percorso	srtqssssv
percor~	srtqssssv
perc~	ptryqrrrv
perdona	svsssusso
perdon~	rwsssussp
perd~	nvrvqyrrp
pere~	vssussssn
perfect	rwvnsssst
perfectly	stsrtstsq
perfec~	qxxltssrr
perfek~	rwvrrrrrp
perfil	xpswqrysk
performance	qqrusrtrw
perfor~	qpotqoqp!
perf~	mszpop0ny
pergun~	rrutsrtsr
perg~	rrutsrtsr
perhaps	tssjsxtsv
perhaps the	sssqsvssr
perhap~	tssjsxtsv
perh~	tssjsxtsv
period	vopwxmqsu
period 0	ussrsssss
periode	srrosvrsw
periode d	rrrqssrsx
periodo	sssrvussp
period~	sqrivyruw
peri~	slmuzwpsv
perk~	sssqssssu
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
person to	qsssssssu
person who	rrrtssvrt
person with	urstssssq
persona	rqs0swssj
personal	yprxrrpot
personal data	ussrssssr
personalabteil	tsssttssp
personalamt	ssstsssuq
personalauswei	ruwrrrrrq
personalberatu	sqsrssssw
personale	usrvsssso
personality	ss1sssssk
personality questionnaire	srxsssssp
personalrats	sssswssso
personas	vrpwsrusp
persone	vwsqstvsk
personen	stttqtppw
personlich	rtrvrrrrv
personlich kennenlernen	sussssssr
personlichen	susssssss
personlichkeit	sszsssssm
personnalite	ssyssssso
personne	qrrurvrrt
personnel	vwrvtwqrh
personnes	xprvrvtrl
persons	sssusswso
person~	1n0wporlr
persoo~	sswssssso
perspe~	sssssussr
pers~	0n0vomsps
perth	trsntswss
pert~	rrrstrvss
pesqui~	rsrusssss
pesq~	rrrtssssu
pessoa	rrsvsssst
pessoal	sprtssqsx
pessoas	tvststssn
pessoa~	rsrwrtqst
pess~	qqrzrsqrt
pete	sqsrssssw
peter	svrxsrurl
petersen	ussttstso
peters~	ussttstsp
pete~	utqvvuuqj
petite	srsssurss
peti~	stuqquqrs
petra	trsltxtsu
petrovic	tssrrrrsu
petrov~	trsqrursu
petr~	rqwrsvqqu
pett~	rstpsrtsw
peu	sruustsso
peut	uvrwrursl
peut etre	ssssstssq
peux	ppvsqssrw
pfar~	ssstsrsur
pflegefachkraf	sssssrswp
pflege~	wsuqsqxvj
pfle~	wsupsrxvj
pflich~	srqwrssst
pfli~	srqwrssst
pfor~	svssssssq
ph	ussqssstq
pharma	rvsrtwrtl
pharmacy	rssvsxssl
pharma~	ssrsrwstp
phar~	qwqprzqvo
phase	qvssswssp
phas~	qvrrrxrrq
phd	qqtnspu3p
phil	susrssruq
philippa	ststsqrsu
philip~	rtrvspsrt
philos~	rssrsssxp
phil~	qwqvqouyp
phoe~	tssssstsq
phone	twzfqoyrs
phone 0	ssspssssv
phone and	ustprssss
phone call	wusqsrssp
phone calls	trtrssrvr
phone email	ssssssusr
phone number	tssqsssst
phone on	wqsrq0qsm
phone or	ssutssssr
phone screen	sxrsssssn
phone with	srsstsrsu
phones	rrzpsrrrt
phon~	uy1gqpsrt
photo	pvyloqvrx
photo id	rwvrrrrrr
photo of	qssqrsrsy
photographs	rttrrsrsv
photog~	qsvorrrry
photos	yprnxqvqp
photos of	vssqsstsp
phot~	swzirnwpx
php	ssupssrsw
phrase	rssssusss
phra~	qsstsusss
physical	stqpurssu
physics	ttsqtsuvm
physic~	ttrovquvq
physik	tssssruvn
physio~	srsussssr
phys~	vrqnrow0q
pia	sqrsssssv
piacer~	stssssssq
piac~	susrsvrto
piano	spsrswrsu
pian~	spsqswqsw
piccol~	srwpstsst
picc~	srwpstsst
pich~	ststssssq
pick	on0hrvwxu
pick a	rvspsrrrv
pick any	ssyrssssp
pick it	sssssossy
pick up	qrtpqutvt
picked	rssxqrpur
pickle	sqsrssssv
pick~	rorxqnq1t
picture	rqvrrtsru
picture of	rswqsstsq
pictures	rruqssrsv
pictur~	rpvpstrsy
pict~	rpvpstrsy
pie	tqsmssssz
piece	rsxpsqqqy
piece d	srtrrrrrw
piece jointe	rsqrssssw
piece of	sssrssssu
pieces	tssussssr
piec~	rq0prppqy
pien~	sssotxssq
pier~	twqrsrrss
piet~	sttqsssst
pike	usptssrtr
pila~	ssswssrsq
pile	yssos0ssj
pill~	ssswssssq
pilot	sssxssssn
pilots	sssrsruss
pilo~	ssrutxtsk
pin	nxsqrsssv
pine	srsswsssq
pine~	upsssqrsx
ping	sstrsuvso
pinnacle	trusssrsr
pinnac~	trusssrsr
pinn~	tqtusrrss
piotr	sssuswssm
piot~	sssuswssm
pipeline	strusotst
pipelines	sssrssvsr
pipeli~	strtsoxsr
pipe~	rsttrnxrs
piso	stsqssssu
pist~	ssvtsssso
pitch	rsxqqsstr
pitc~	rrxqqpstv
piu	qpuyvrpsp
pixe~	pssusssst
pizza	qwqturpyn
pizz~	qwquurpxo
pl	sssqssutr
plaats	rtrnrxrsw
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
place on	rqqtrqvrw
place with	srsusssss
place you	sssrszsso
placed	qrsos4tqp
placed in	rstsswssp
placed on	sstns2ssm
placed you	ssspszssp
placement	qqmrrvwxt
placements	sssssustq
placem~	pplqryyxr
places	potwqlutz
places and	sssrsrssu
places at	ssstrrqsw
plac~	qojyo2wpu
plain	srvqrsssv
plains	sssstsssq
plaisir	vssqxsssn
plaisir de	sssrxsssp
plaisi~	vssqxsssn
plai~	tqsvwpprt
plan	qu0mootuv
plan and	ssssssstq
plan for	stuprsssu
plan to	sssostvss
plane	susrssqst
planen	susrssssr
planned	rtrorwrrw
plannen	ttssqrsst
planner	vsxtrwquh
planne~	wwrqnxnrt
planning	wqtmqswrt
planning and	sstssstsq
planni~	vrumqtvru
plano	sqrsysssp
plano de	sssswsssn
plans	rsrtruprv
plans to	sssusrsss
plant	srrrqyssr
plant manager	srtssttsp
planta	ursnssvsu
plan~	qynvnzqpu
plastic	ssusssrss
plasti~	ssurrssss
plas~	srutrssss
plataforma	rrrrssssx
plataf~	rrrrssssx
plate	srwsssrsr
platform	psqtrozss
platform team	sssrssust
platfo~	oqttqnzvs
platz	osrrpyqqy
platz 0	rrsqstrrv
platze	rnozrssuw
platze fur	ssstsussq
plat~	lnwwnvruw
play	oxwsvqppr
player	sssrssssu
playing	qsrusrssv
playin~	qrrurrrrx
plays	sssostssx
play~	prrtrqtp2
plaza	tprvpsrqy
plazo	qrtsvrrrv
plazo de	rrrtvprsu
plaz~	vltxrpqqy
plc	rssvtsssq
please	o00i1nmov
please accept	rrsvotrrv
please allow	tssqssssu
please also	sttsssssp
please and	srssssssu
please answer	sstsrsssu
please arrive	spssssssx
please be	usrqrvrrt
please bring	rxrqrrrrv
please call	sqsqssssx
please check	swussssso
please choose	srssssssu
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
please leave	srssssssu
please let	rzrnsurrt
please log	rsrrwssss
please make	smssssssy
please note	txquqrqvp
please prepare	sxsssssso
please provide	sssstsusp
please reply	rurquqrrw
please return	ssursssss
please review	rrrrzrsrq
please rsvp	spssssssx
please send	rqsrwrrru
please share	srssssxso
please sign	qqrsurrry
please submit	sxnssssst
please take	rrwsrrrrt
please tell	sqsurrrus
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
plenty	ruuprssst
plenty of	svsrssssr
plen~	suuorrurs
plezier	srtttsssq
plezie~	srtttsssq
plez~	srtttsssq
plot	sssrsossy
pls	qsu1ruvrf
plumbing	svstrrrsr
plumbi~	svstrrrsr
plum~	rsrwrsrrr
plus	kost1k6os
plus 0	ssssvsssp
plus a	ssrtsrssu
plus de	ssswstsso
plus the	srssvsusq
plut~	susrstssr
pm	qv0hplwvx
pm 0	rzrqrrrsr
pm et	sotssswsr
pm ist	sussssssp
pm to	sossssxqt
png	ttsssssqr
po	uruossrus
pocket	sssqssssv
pock~	ssspssssv
poco	sqstssrrv
podcast	srsrttrus
podcas~	sqtqstruu
podc~	sqtqstruu
pode	tsussoqrx
pode ser	qstusrrst
poder	vrsvrsssp
pode~	wuqxrrrro
podi~	rpssssssw
podra	sssvsrssr
podria~	rvsvqstsp
podr~	rwsxpqtro
pohl	rrqttsssv
poi	wrtsssqrr
point	tllx1ssou
point 0	sssq1sssk
point is	ssstsstsq
pointers	sussssrsr
pointe~	sussssrss
points	trtwqnrtt
poin~	tnlx1rqqu
polari~	ustrssssr
pola~	ussusrssr
pole	sssusrsvo
police	tuwmttsto
policy	xspyopqrt
policy adviser	tsssssssq
politi~	rrsurrrsv
polize~	srwtsssul
poli~	tr0yokptt
poll~	stsrtsssq
polyme~	squssvsto
poly~	rqurrzswj
ponc~	qrswrrssu
pone~	svsutsrso
pont~	rsrurwrsq
pool	qppuq3tvk
pool for	sssps1ssn
pool~	sssrssutr
poor	sssrssssv
pop	vxrnrrrrt
pop in	tvssssssn
popped	ussrsstsq
popp~	truostsss
popular	srrrrrrrx
popula~	srsprrrsz
popu~	srrrrrrrz
por	yykvlyqlw
por el	rtrursrru
por escrito	srstwssso
por eso	urstsrsss
por favor	ssutrqurq
por isso	tsrvsrssr
por la	vwspsssro
por lo	quswsqsss
por si	rssusssss
por telefono	strsvstsp
por tu	ssttqssss
por un	rsrusttsq
porc~	srwsrsrsr
porque	puqtrsrsw
porq~	puqtrsrsw
port	rrssqvrsu
porta	qrrsrrrry
portab~	pqsrssrr0
portal	zmnixquuz
portal by	sqrrpsssz
portal~	ttussssso
portaria	ssrwsrssr
portar~	rtrxrqrss
porte	qsrustssu
porter	ussustrvl
porter~	ssssssusq
portfolio	10ptporuk
portfolios	usssssssr
portfo~	40puomqtk
porti	qvsrsssst
portug~	sssrsqttu
port~	2ylwmirtv
pose	sqrsssssw
posicao	rssssstsq
posica~	rsssssusq
posicion	rsstsussr
posici~	rrsvrussq
positie	rrttsvssq
position	2srw5lqnh
position 0	ssssvsssq
position als	srsrssvss
position and	sssustrsq
position as	ssssrrpp1
position at	us0yupppi
position has	srrxrrrrr
position in	srrqrowrw
position is	tusluysso
position of	0rrr2rpqj
position on	tssrtsrsu
position that	ssstssqsu
position to	srsvsrrsr
position with	tssttsssp
position you	rssusssss
positions	opryrwvtm
positions in	srsrsrust
positiv	sussrssss
positive	ttrsrxrrp
positi~	zqpu3yplf
posizione	vtwrrusrk
posizione di	utwrssrsm
posizi~	utwtrvtrj
posi~	yrpv3zqle
possible	wrylpnxqu
possibly	sssqsusss
possib~	xqukpq1pu
posso	porurrwrv
poss~	xlrvno4nu
post	qopu2zons
post and	uqstsssst
post at	sssvssrsq
post in	sssqussss
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
posted on	sssssrssu
posten	sssustssq
postfach	vtrprrrru
postfa~	vtrprrrru
postgr~	ssssqstsu
posti	usrrspssw
posting	wqquqmqzt
posting does	tsssssruq
postings	ssstsssmz
postin~	wpquqlq0v
posto	mttutxsrp
posto di	rvstttsso
postpone	sssssnrsz
postponed	srsrsyssp
postpo~	rrrprwrrw
posts	srrvr1tui
postule	srssssssu
postuler	ossrsussv
postuler a	pssrsussv
postul~	wtqvrursm
post~	0omrnzpwt
potential	rtrsrrrru
potent~	rtrsrrrrv
pote~	qtrsrrrrw
potra	ssrqsvsst
potr~	stsosysto
pouc~	srrtssssv
pounds	ssurssrst
poun~	ssuqtsrst
pour	rvmx1mrlv
pour la	stsvrntru
pour le	vsuvrzppk
pour les	trryvsssm
pour notre	sstrssssu
pour un	rrrtrstsu
pour une	sssvtsssp
pour votre	ssswsrssp
pour vous	trsswstso
poursuivre	sssvssssq
poursu~	ssswssssq
pour~	prp3xntrn
pouvez	rrurssssv
pouv~	pttsrsqrw
power	vsrisszsu
power systems	ssssssusq
powered	utrrtsssr
powered by	utrrtsssr
powere~	utrrtsssr
powerful	ssspssssw
powerf~	ssspssssw
powe~	ysqetrtzv
pr	urwsrrsqr
pr 0	vrsrsstqt
pra	vutssvrsl
practical	suttrrrrs
practice	qqvkrrvvw
practice manager	ststssssq
practices	sssrsstur
practise	sr0tssssk
practitioner	rvusursso
practi~	ps0nqnuvt
prac~	pr0mqnuxt
prairie	susosutvn
prairi~	susosutvn
prai~	swsltutvo
praktikum	vsrtsrrss
prakti~	trozrqqvr
prak~	tqpysqrur
pran~	tsrsssvsr
prasentation	strvssssp
prasen~	stsvssssn
pras~	svswssssl
praten	ruwrssrsp
pratica	tqrtrrssv
pratic~	upzsrrrsq
pratiq~	sstussssq
prat~	ss2xqprrk
praxis~	sntrssstv
prax~	sotrrssuv
prayer~	sssvssssq
pray~	strwrvrro
prazo	ssuqssrrv
praz~	vrunvrsss
pre	srrozrtrs
pre employment	rsss0sssm
preavis	qtrrvrtss
preavi~	qtrrvrtss
preavviso	tstrvsssn
preavv~	tstrvsssn
prea~	rusqzrtsl
preced~	stsrrrssv
precious	tssssttsp
precio~	rqsqssrsy
precisely	stsrssusr
preciso	rurussssr
precis~	qtmqsutvu
prec~	nrlstxtuw
predict	sssrsrssu
predict the	sssrsrssu
predic~	tssosrusv
pred~	srtosqvsv
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
premiere	rsuusrrsq
premie~	soturusqu
premises	rusussrsq
premis~	rusussrsq
premium	pssnrspu2
premiu~	pssmrspu3
prem~	oqszrppsz
prend	stssusssp
prendre	ttsttsrsp
pren~	xoppuwspt
prep	txrrssssq
preparation	spturrrsv
prepare	pxylupqss
prepare accordingly	sussssssr
prepare for	srtrsqssw
prepared	rptrsqsrx
preparing	srsutssss
prepar~	mw0qulsru
prep~	mwzozksqu
presel~	xturssssl
presence	rsrrssssw
present	nqvxqwqov
present you	stssssssq
presentar	ssssssssu
presentation	s1qwqorqq
presentation is	svssssssp
presentation on	sssvsrssr
presentazione	svsssstso
presente	xqsssprrv
presented	sssrswtsq
presenter	rrqrssssy
presently	ssspszssq
presen~	qzywopplv
president	sqtssssst
presidente	tsutssrsn
presidente do	ssttssssp
presid~	tqwsrspqu
preso	sssrssssu
press	qq1mrwrrt
press release	ssyrsssso
presse	sutrstssp
pressed	sssquttsq
presse~	tssputtsq
presso	rvsqstsss
pressure	sqvp1rwsj
pressu~	sqvp1rwsj
presta~	srrsssssv
presupuesto	srrrqvtst
presup~	sorqqwtsx
pres~	oxzuo0njs
preten~	svrvqsvsm
pretty	sruqssssu
pret~	qursqpyru
prevent	ssssssssu
preven~	strprtrsw
previe~	sstrsqssv
previous	urrvrrqtp
previo~	urrvrrrtq
prevista	ststtusso
previsto	ssros0ssp
previs~	qrqnt1rrt
prevu	stsssussp
prev~	rxmmr1prw
prezado	urrysstsn
prezad~	vrqyrqsrr
prez~	vrqyrqsrr
price	spskqrss6
price 0	srsqqsssx
price of	sssrssssu
prices	sssktsrs0
prices on	ssssusrss
pricin~	ssstsprsv
pric~	sprlsoss7
prie	rrrtssssv
prie~	tsststsso
prijs	tssqsrssv
prij~	tssssqssv
prima	xwqorrqsu
primary	tsstrqttr
primar~	vsstrputr
prime	sssqustss
primeiro	rprurutst
primei~	rosuqturt
primer	rsususssq
primera	sqrrstssw
primer~	tqrqrtrtw
primo	srruprrsx
prim~	sunxvnrst
principal	vwsvuutrf
principals	qssustssq
princi~	utswtxrtf
print	ssursrqsu
printe~	ursorsrsw
printing	russtsssq
printi~	russtsssq
prin~	rqsvqxqrs
prions	ttssssssq
prior	sutsttrsn
priority	rrsrsrrvu
priori~	qqrxrrruu
prio~	qsrwtrpus
pris	ssr0srssn
priscilla	sustttssn
prisci~	suttttstl
prise	urstxrssm
prise de	ssssusssp
pris~	wqtrysvsh
privacy	tsrurssrt
privac~	xsqrrqrrv
private	psslyqxst
privately	ssspssust
privat~	otsg0p0tt
privileged	sussssssr
priv~	vsrqvnust
prix	srsrssssv
priya	rtssvrrrt
priy~	qtstusrrs
prize	sssqsrssx
prizes	sssrssssu
priz~	ssspsrssz
pro	rmsozpuvv
pro rata	sssr0sssl
probably	rrrmrzsrv
probab~	rrrkr1ssv
probation	sqrm0ottw
probation six	sssswsssp
probat~	sqrn0nttv
probe	srtqtrsst
probearbeiten	trrtrtqtt
probea~	tuuvqspso
probel~	svsssssso
probes~	rsrsqwrsr
probetag	sssvvssso
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
procedura	urrsstssq
procedure	uqtur0qqm
proced~	zoyvq0pph
proceed	mvrvupurs
proceed with	psrvurrrt
proceeding	ossysrsss
proceeding further	rssusssss
proceeding with	sssusssss
procee~	kwryunurt
proceso	rsyxrxrri
proceso de	rrwssvssp
process	mxytsouot
process and	rsrussrsu
process engineer	sssssssur
process for	ruyvrtrrj
process is	srtsstssq
process of	rwsrsptss
process we	swotssrss
processed	psspsrssz
processing	sssossusu
processo	trrtqxsrp
processo seletivo	tsrvrrssr
processor	sssqssssv
proces~	ltyqp0smu
prochain	sssusrssq
prochaine	sruosvtsr
procha~	rsutrutsn
proctored	srvsssssr
procto~	srxsssssp
procura	sussssssr
procur~	sursrssst
proc~	ls0so0rlu
produce	rrxosusrr
produced	rusrsrsst
producer	tssutussn
product	owzlpqsxu
product analyst	tsussssun
product designer	swrtssrum
product manager	styrsvrsk
production	uqqxrtruo
productive	skssssss1
products	sssjssss1
products and	sssrssssu
produc~	roumrstxw
produk~	suwrrrssp
produto	stsstsssp
produt~	stsstsssp
prod~	qr2nppsvt
proef	sqvusrssr
proefd~	rvrtssssq
proe~	svyvrsrrj
prof	rwqtrxpun
profesor	vtttssssn
professional	osquqpyrw
professionals	sssmssvrx
professor	urqsrurss
professor of	sssssvssq
professur	sssutsssq
profes~	ponwro2sw
profic~	ssssstssq
profiel	uqrurrvsp
profie~	tprurrxsq
profil	twotno0rt
profile	vqnsml00t
profile and	sssrssvsr
profile has	yrsqsssto
profile in	sssrssusr
profile is	rvstssqss
profile on	rrsrsszso
profile to	ptssssssu
profile we	rssqvssvq
profiles	usssnsrrx
profilo	tsrvrrurq
profil~	vqnskl10v
profit	srspsstwr
profitable	ssspssssv
profit~	tssnssssx
prof~	xnltll5uv
progetto	sssrssssu
proget~	ssrqssust
program	qsqwqssru
programa	sttxssssl
programm	sssqrursu
programme	lxrurssrv
programmer	ssurssutp
programming	tsurssrst
programs	sssmsrssz
progra~	krzwrotsu
progress	vlrtrrrrz
progress on	sqssssssv
progressed	rssussssr
progressing	qstyssssp
progre~	wluxqpqqx
prog~	ko0xqourv
prohibited	sttsssssq
prohib~	rtsstssqu
proh~	rttrtssqt
project	oonwrowyw
project manager	rrrrrrtxq
projects	rsqvrqrrx
projects and	srsssssrw
projec~	nnovqn0yx
projekt	susvsorst
projektleiter	qsssssstu
projek~	qvqurmxru
projet	sqsutsssr
projeto	stssssusr
projet~	rtttsptss
proj~	knowqi40x
prol~	tsssstssq
promesse	tssrwsssp
promes~	trsswsssp
promet~	wrsrsvusl
promis	sqsttxssm
promise	rsqlrxxss
promised	ootztwtpq
promised to	ssssqsssu
promised you	sssvssrsq
promising	sqvrsssst
promis~	nmvxozxor
promo	sssssssuq
promoted	srsspsrrx
promotion	sssnssssy
promot~	rqqwqpsq1
promptly	sssossssw
prompt~	sssossssx
prom~	showv0unu
pron~	rqrorzrsu
proof	rxsluqtrv
proof of	rxroursrs
proo~	qxwkuqsqt
proper	ttqqtusrs
properly	tutsssrsp
property	rrsuruqss
proper~	uttvqrors
propie~	rrspssssz
propongo	svrssssss
propon~	uwrnrrrrv
proposal	susnrqqs2
proposal for	sssrssqsw
proposals	rrrsrrrrw
proposals for	sssqssssv
propose	sqtstqtrt
proposed	surqvrqst
proposer	rsrvqrssv
proposes	sussssssq
proposing	susstsssr
proposons	rtsrtsusr
proposta	rrrq0trrq
propos~	pysk1mqoz
proprietaire	qsstssssv
propri~	mxsourusu
propuesta	stsusrssr
propue~	ststvqtso
prop~	o1pl2lsnx
proseguire	rrwqsssss
proseg~	qswsssssr
prospe~	vsrqssrss
prossimo	rruxsssso
prossi~	suturrssp
pros~	uuxtqoqqt
protect	sstpsstsu
protection	tsrqrrqsy
protec~	rtrsqqrsy
protocol	sssrssssu
protoc~	vrspsrssv
prot~	wsrvonqsw
proud	uusvssrsn
proud of	sussssssq
proud to	utssssssq
prou~	uvrtrrrsp
prova	sszstpqrq
prova pratica	urstssssq
prove	wsqqsrrst
proved	ssrwssssp
proven	sssqssrtu
provide	swplrrwuu
provide you	ssspssrvu
provided	ozspvoswp
provided in	svsssssvm
provider	ssurssrst
provides	srrusssru
providing	sssqssssv
provid~	p2rlrntxt
provincial	ssusssssr
provin~	srursstsq
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
proyecto	sssrssrsu
proyec~	rrsusqrsv
proy~	rrsusqrsv
prozent	srsrsswss
prozen~	srsrsswss
prozess	qssusssss
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
pruft	yssqsssso
prufung	xqstrqrqu
prufung ihrer	sssrssssu
prufun~	xoutrqqqv
pruf~	0mwqrrrpv
pruitt	vquqsssrt
prui~	vquqsssrt
ps	svtqrqurr
psicol~	trursrsst
psicot~	srxssssso
psic~	wqzpsrssp
psycho~	tuxqqnrur
psyc~	tuypqnrus
pt	stursssss
pub	sosqssqs2
pubblico	tssusssso
pubblico per	usstssssq
pubbli~	vrsuststn
pubb~	vrsuststn
public	osovpuwtt
public service	ssrqstssu
publica	ssssssssq
publication	rsrpsrssz
publicly	ssurssssr
public~	0rspppsrv
publish	srsrrstsv
published	rqsqrvtvr
publisher	sssqsxssq
publis~	rqtmpzuut
publ~	qqovkyuws
pudd~	swsqsqsss
puede	xnotrtrry
puedes	rxvmtqrrv
puedo	rssurwsso
pued~	pstqqxpqx
puesto	wtst0rqqj
puesto de	twtpztrrj
pues~	xusv0qpqi
puis	strttsrsq
pull	ssunstssv
pull request	srursssst
pulled	rsssstqsu
pull~	tsrsstqsu
pump	sswsssssq
punctu~	sssrssssu
punc~	stsqssssu
punkte	qtssssusr
punkten	usrtssssr
punkte~	urrtssssr
punk~	srqxrqtrs
punto	rusussssq
puntos	srrwrrsss
puntuacion	srsustssr
puntua~	rrrssussu
punt~	ouoxusqqu
puo	rsussrrrv
puoi	tsttusssn
pupil	sssruxssn
pupi~	ststuwrsm
purchase	rsslssts0
purcha~	rssisrus2
purc~	rrsksrus1
purpose	srurrsrts
purpos~	sruqsrquu
purp~	srupsrquu
pursue	prstsqrsy
pursue other	rssvsssss
purs~	osrurrrry
purtroppo	rrsusrrsu
purtro~	rrsusrrsu
purt~	rrsusrrsu
push	trurtsrss
pushed	srswsxqsm
pushing	svsssrusp
pushin~	svsssrusp
push~	susvsxssj
put	nooypzqsw
put a	rqrrswvrp
put in	rtrssuqst
put into	qrsususss
put it	urrvunrru
put on	sssnryrst
put the	ssspstrsv
put together	srutsssup
put you	trlvqttpz
put your	rnuvrqpsz
puts	susrstssr
putting	qqqzryqqq
puttin~	qqqzrxqqq
putt~	qqqzrxqqq
python	rqzprr2sj
pyth~	sqyprr4qj
q	tttqrssss
qa	qsrrsqo0u
qr	srssssssu
qu	qvpsqrxqv
qu il	strusrsss
qu on	swrssqxsm
quad~	rttusvrsn
qualcosa	ssttssssp
qualco~	ssstsssvo
qualcuno	ssstspssw
qualcu~	ssstspssw
quale	sssstvsso
qualification	sssvsusso
qualifications	1trwsrssg
qualifications for	qtsussssr
qualifications will	vtsrssssr
qualified	jrryqvxsr
qualified candidates	qssvssstr
qualified for	rsssssuss
qualifikatione	sssusssss
qualify	rrrvrrrrt
qualify for	ssssrsssv
qualif~	prp0spvsr
qualita	sssrusssr
qualite	sqrvvprrt
qualite de	trstusssq
quality	rsrurrsqw
quality of	ssspssssw
qualit~	qrptyorqx
qualquer	xptrtsrsp
qualqu~	xptrtsrsp
qual~	qppztntsv
quand	svrrurqss
quando	uruwrsurn
quanti~	rsswsstsp
quanto	rrqwstrst
quan~	rvxxrputh
quarta	ryrosrssv
quartal	tssssvrsr
quarta~	srssswrsr
quarter	smqsq0sqv
quarters	ssstssssq
quarte~	slpvq0spv
quarti~	rvsrssssr
quar~	qxnmq1tow
quas~	sqsrrusst
quatre	rtrurrsrt
quatschen	sussssvsn
quatsc~	sussssvsn
quattro	qsrussrrt
quattr~	qsrusssrt
quat~	nvqwqpxqt
quay~	susrrurss
que	nylzp1qku
que a	wusurqrrp
que buscamos	sussssssr
que ca	susvssssn
que el	qqrxsxrrn
que en	rrtqtpssy
que es	svrrssssr
que esta	srssssvsr
que j	trsustssp
que ja	sssvsstsq
que je	rqsurtssu
que l	sssvsrrss
que la	qsqtrxsrs
que le	qrsxuussm
que les	srsusussr
que lo	sruusstsp
que me	tssnsqssz
que nao	rqqzsqssu
que no	wqpwquqqs
que nos	qurxtwrrm
que nous	trtwssssp
que o	qpuzrxrsl
que por	sssvstrsp
que se	rusxtsssl
que su	srssssssv
que te	qrquxwwri
que tu	qrrvssssu
que viene	sssussssr
que voce	ssrutsssq
que votre	trsusussq
que vous	prrxqurqu
que ya	rss1srssn
queda	rqtusqrrv
quedado	srsrssssw
quedad~	srsrssssw
quedamos	sqtrssssu
quedam~	sqtrssssu
quede	sqtrssvsr
quedo	svspsussr
qued~	rvuvqorpw
queens~	rustssssq
quee~	rustsstsr
quelqu	urr0srtsm
quelqu un	urr0srtsm
quelqu~	srsrssssu
quel~	vpqyqnuru
quem	qutwrpqru
quer	rruprutst
querei~	srrtrsuwn
queremos	qxstuutsk
querem~	qxstuutsk
querido	sqvsssrss
querid~	sowstrrrv
queries	ssutssssr
querie~	ssussssss
query	sssrrsstu
quer~	opyqqrtuv
quest	ssszsrssm
questa	orsvsrrtu
question	qnzvrrqpv
questionnaire	rpzovqqqu
questions	q21jromqx
questions 0	sq2sssssj
questions about	rqrptsssy
questions and	ruuqrrprv
questions in	rstrssssu
questions on	sutsssssq
questions will	qsssssssv
questions you	sussssrss
questi~	p02jsnpow
questo	rssuswstm
ques~	o02mrnqqv
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
quien	rqustrrsu
quieras	trwtssrso
quiera~	trwtssrso
quiere	strssussq
quiere~	ssstvssso
quiet	quynqwuxj
quiet room	stvssssso
quieter	sussssssq
quiete~	sussssssq
quie~	puytrvsvh
quil~	qtrrrrstu
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
quotidien	srtussssq
quotid~	srtussssq
quot~	slszqotqy
r	vvntxnmtu
r 0	rrosxrqwt
r l	tsstssssq
ra	srswtrssq
raccon~	rtsvssrsq
racc~	rtsusrssq
rachel	sssstsuso
rach~	sssstsusp
raci~	stutssssp
racont~	strqssrsw
raco~	strqssrsw
radar	xssssssso
rada~	wsssssruo
radio	surursssq
radi~	vtqrruqqu
rafael	ssssssssq
rafa~	sssusssso
ragazz~	strtrrrtv
raga~	strtrrrtv
ragion~	sswsssssp
ragi~	sswsssssp
rail	rvurvrqtm
rain	srtrvrrss
rain~	srsssssus
raise	strnxsrss
raised	rqrpqrxrw
raison	sssssusss
raisonnement	srysssssn
raison~	srxtssssn
rais~	rqvhutwrw
raj	ssssrstsv
ral	ssssystsm
ral 0	ssssxssso
rall~	sssvssssq
rama~	ustrssssr
ramo~	srtussssq
ran	rtqtquorx
ran out	ssssqurst
random	strpssssv
randy	sssssssur
rand~	rtqpssswt
rang	qrrtrssry
rang 0	rsrqsvssu
range	ssvmsotvw
range of	sssqsssvs
ranger	vtssttssm
rangli~	sssssrssu
rang~	rprspxruu
rank	srvwswqrk
ranked	ssswuwrql
ranking	sssquwrso
rankin~	ssspwwrso
ranks	sssvsqssr
rank~	srrxuxqqm
rapidly	sssqtssss
rapidl~	sssqtssss
rapi~	rrrqsttsx
rappel~	toqprvxss
rapport	sstvssssp
rappor~	rrutrrrsu
rapp~	qnuuquvqu
rare	ssrrssssu
rarely	sssrssusr
rare~	sssussusq
rata	sssq0sssm
rate	otpkyozsw
rate 0	rrrpxrwsp
rate your	srsrsspsx
rated	vssqstsss
rates	qrskrrtv0
rates and	sssqssrsw
rates are	ssspsstsv
rate~	trrkrrtvz
rathau~	stsusrssq
rather	rrousyppx
rather not	susqrqssv
rather than	srpqr1qqu
rather you	srtrtwsso
rath~	rrousyppw
rating	sssssvssq
rati~	rrrtsxqrr
raum	ruqrrrxrs
raum 0	srssssssv
raum~	srussusso
raus	rprrstrsy
rave~	yrrmtrrrw
ravi	sussssrsq
ravi~	sssrussss
raw	sssussssq
ray	sssussssr
razo~	rrvnqqrr1
re	oroxr2tnr
re 0	tsrvsrwsn
re a	wvrrrrurp
re about	stspsxuso
re after	ssssssusp
re all	sssrzrrsq
re at	ttsrstssp
re building	tsssssusq
re doing	usspsssst
re excited	sswsusssm
re free	susrsussq
re getting	qssrsvrsu
re going	rqrwuqrrt
re grateful	sssssussr
re here	surssssss
re hiring	srstsswsp
re in	prrnyysrs
re invited	surrvsssq
re looking	rzsossstp
re not	rmq0qxrqt
re now	srsssrrsw
re on	qwnnrztrt
re one	sswssussn
re pleased	trsrvssss
re receiving	sssussssr
re so	ssssqsssv
re sorry	trrtrsrru
re still	stsrr1tsi
re the	sssrstusq
re through	spvrssssu
re welcome	srsqsussv
re well	stsosrust
reach	sxruqlvpv
reach out	twsssstsm
reach the	tsrvrqrru
reached	0rqyrlqqu
reached the	sssusstsr
reached us	3ssossssn
reache~	0rqyqkqqu
reaching	oruxrtzrk
reaching out	orryrtyrm
reachi~	oruxrt1rj
react	sszsssusk
reactie	ussrsrrss
reactie op	ststtsssq
reacties	rqststsst
reaction	stssusssp
reacti~	tqsttsqqv
reac~	0qzwohumu
read	4spwiomxv
read about	sssqssusr
read by	wssqsssss
read every	ussrssssq
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
reag~	txrsrrrun
real	sq0oorxpu
real people	sssssussr
real time	ssspssssw
realise	rrrurwrrs
realise that	sssrsxrsq
realis~	qssuqyrqq
realizar	stusssssq
realiz~	swypssrsm
really	psqwvwqqs
really enjoyed	sssussssq
really like	svsrtsrsq
really well	sqsqsvvsq
real~	ntyurzpnr
reapply	urr2rtrrk
reapply after	vsstssssq
reappl~	urs3rtrrj
reap~	trs4rsrri
rear	sssqsqrsy
rear~	rqsrrssuu
reason	orrzpwrpv
reason given	rsswsqsss
reason the	sssssussr
reasoning	tr0qssssm
reasons	psruqsvrv
reason~	or0uppuqt
reas~	nr1ynqtou
rebe~	tturtssso
rebo~	svsrsrsst
rebuilt	sssussssq
rebuil~	rsstssrsu
rebu~	rsstssrsu
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
receive an	ssssusssr
receive our	sssossssx
receive the	sssssssru
receive this	ssspssssu
receive your	sssrssssu
received	4ooqqspqw
received 0	stswsrrsq
received a	qssssusst
received and	yrslrrrrw
received many	rssrssssx
received on	pssysrsss
received this	tssmssvtt
received your	1srkrysro
receiving	wsqptpsvu
receiving this	urrtsqrsu
receiv~	4pooqrptx
recent	psrqswsrv
recently	qqrvqrrry
recent~	qqqwqrrrz
recepcionista	sssssssuq
recepc~	vrstqssvq
reception	xwrnrqqtt
reception de	xssqsrssr
receptionist	ttspsstts
recept~	1zrjqpptt
recevoir	ssvtssssq
recevo~	qqussusss
recevr~	sqursssst
rece~	4ppqopotx
recherche	ssrtsszsl
recher~	qrrrsr0sq
rechne	ssssssrsu
rechnen	vqtnswrss
rechnen sie	uqsrssssu
rechne~	usuotvrrq
rechnung	sqssssssv
rechnu~	sqssssssw
recht	rsrsryssq
rechtsfolgenbe	srsrsssvr
rechts~	rqsqwttup
rech~	oqvlsyvst
reciba	sssvsrsss
reciba un	sssvsrsss
recibido	1qsqssrsp
recibi~	1qrprsqrs
recibo	vsssssssp
reciev~	wsqrssssr
recipi~	sssrssssu
reci~	4ooppqpty
reckon	srsuttrsr
reck~	rrruttrrr
reclam~	rssvsrsss
recl~	rsrvsqsst
recognize	sssqsxssq
recognize that	sssqsxssq
recogn~	srrsryrrs
recome~	spqursrsy
recommend	rrtqtrrrw
recommendation	smsustrsw
recommended	rusvrpttq
recomm~	pmyxynpnx
reconc~	sryssssso
reconn~	tssrsussr
record	rm5prnpsy
record a	rqzsssssn
record of	ssssssssu
recorded	tpwsrrrru
recorded video	ssusssssq
recording	wvtprrsrp
records	sssmssvsu
records show	sstrrswsq
record~	3qxkqotqu
recove~	sssrssssu
reco~	tj3yppoox
recruit	qsstsvtsp
recruiter	3yrmps1oh
recruiter at	sssrrrvss
recruiters	0prorrpqz
recruiters will	urrsssrrt
recruiting	ysqypwsti
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
rectif~	tsstssssq
rect~	xrrtrrssp
recu	xqrprpqr1
recu votre	ussssssss
recurso	rtqvsossw
recursos	uuststssn
recursos humanos	uuststssn
recurs~	tuqtrrrru
recu~	yvnrrsqqv
red	trqrsrssw
redact~	rrytsssso
redakt~	ssurrvsxl
reda~	qq2srurxi
rede	rpvttrrst
reden	wysqsrtsl
reden wir	urtsssssq
rede~	uywnpquqq
redist~	sssssqssu
redi~	rrtssqssv
reduce	sssusssss
reduce the	sssussssr
reduced	sssstsssq
reduction	rsssrtrsv
reduct~	rsssrtrsv
redu~	rrqwrrrrx
reederei	ustsssrsq
reeder~	ustsssrsq
reed~	urtrssrvo
reel	uwxrrsqsl
ref	yrrurtpzh
refer	rurxststm
refer to	rusysqssp
referee	sstosrrsy
referees	rtrossrtx
reference	zqnzopovt
reference 0	usrurrrrt
reference is	nssursssx
reference to	pts1uvrsi
references	uqpj3qrrw
references and	sssqxsssr
referent	rsrrrrqvv
refere~	3jmw2lkvv
referral	trrmrpxsx
referred	yrrrrtqrs
referred to	usstsqssr
referr~	xqprprypu
refe~	3jlw1lmtv
refina~	stsnssssx
refi~	stslssstx
reflection	srsussssr
reflec~	rrsxssssp
reflex~	ssurssssr
refl~	qquxrtrrq
reform~	ssssssssu
refo~	sssrrsrsx
refres~	rrrvusrsr
refr~	srrvusrrq
refugee	ussqsssts
refuge~	ussqsssts
refund	sustsossu
refundable	rrsurswsp
refunded	sssqssssu
refund~	rrrtqrwrs
refusal	sssrrsssv
refusa~	sssrrsssv
refuse	stsrusssr
refused	sssrssssu
refuse~	rssnssrs0
refu~	rvqmspvs0
reg	ssstssssq
regard	rwrvrvsrm
regard to	sssssussq
regarde	wrsrsrssr
regarded	sssusrssr
regarded as	sssusrssr
regarding	rwrqrturs
regarding your	rtsqsusss
regards	zrqyooumu
regards hr	ssssssusq
regards person	qsssssyso
regards recruitment	otsxssssr
regards the	sqsqssssx
regards your	tjsossss4
regard~	zsqxnoumv
rega~	ztqxnoumu
rege~	tvpsrrtrt
regime	ssssvstsp
region	trrusrtsr
regional	yrqtqvuoo
regionale	rssustssq
region~	0qsrpvqps
register	rpsorxttv
register for	sssrsusss
register now	ssspsssqy
registered	yvnwpovqq
registered in	vsstssssp
registered manager	susrssuso
registered nurse	russssstq
registered office	stsussssp
registered with	ssssssvsq
registering	srrpsqssy
registering for	srsrssssv
registrado	sssussssr
registrar	sssqssssu
registration	sstnqsusw
registro	uprsusssu
regist~	1pppppurw
regi~	2opvopuqt
regl~	rssxssssn
rego~	tsrussssq
regression	ssssssusr
regret	nsqzqosr0
regret that	qsrsrqsrz
regret to	orrzrprrv
regrets	sssqssssw
regret~	psrxsorsx
regr~	orq0plsr1
regular	srspstssv
regularly	tssqssswp
regulated	swsssstsn
regulated by	tsssssssq
regulator	stssssuuo
regulatory	rwstssssp
regulatory affairs	svssssrsq
regula~	oypuqqsxq
regu~	nypuqptxq
rehabi~	ttssssssq
reha~	ttssssstp
rehear~	snrrrrrs2
rehe~	snrrrrrs2
reichen	qrstsrrtu
reiche~	qrstsrrtu
reicht	srvvsrusn
reic~	qnvzrpsts
reimburse	susstsssp
reimbursed	ststsstsq
reimbu~	sxsttsssm
reim~	rwsvtqssn
rein	sssrssusq
rein~	rswpsqsxq
reisekosten	rupssstts
reisek~	rupssstts
reis~	rwqpqrutu
reit~	sssqssssu
reject	sssqsrssw
rejected	rrrwrppuw
rejection	sssksrrs3
reject~	qqqvrnov3
reje~	qrqwplov4
rejoin~	vrsptsrst
rejo~	urrpvrrru
rekeni~	sqsrusrsu
reke~	tqstutrsr
rekr~	srstswssq
relaci~	tssssussr
related	ssrpssusv
relate~	ssrqssusv
relation	ssrrssuss
relations	sqtsrrssu
relationship	ssspstsut
relationship manager	sssssssur
relationships	spssssssv
relati~	roruqputy
relaxed	swssssrsq
relaxe~	swssssrsq
rela~	qqoxopxtx
release	rpzkpsrs0
released	txqmsyrrq
releases	sssrssssu
releas~	rtzipzpqw
relevance	ssssssrur
relevant	qprtrrwts
releva~	rprtrrvxs
rele~	qswlozqtv
reliability	stssstuso
reliability engineer	stssttusn
reliab~	surqssuss
relief	ssstrstup
relieving	ssssusssr
reliev~	ssssusssr
religion	rssrssssv
religi~	rstrssssu
reli~	ntquupvus
relocate	sssssssuq
relocation	sssnys1sj
reloca~	rwrlzrzuh
relo~	rwslzrzuh
remain	rssmr1qrv
remain on	ssssswssq
remain under	sssrsvsss
remaining	stttqrsst
remains	stsruzqqm
remain~	rusurypqq
remarc~	rtrrrrrrv
rema~	ptruq1nou
remember	sssltrxtt
remember that	sssstsstq
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
remind~	pyxltonty
remis	ssusssssr
remi~	szzjtnnsw
remote	prqjvo4#e
remote 0	rssvsstun
removal	ssspssssw
remova~	sssosssry
remove	sssissst2
remove in	sssqssssv
remove your	sssrssssv
removed	rtsorptr0
removed and	usssssssr
removed from	rssmrrur0
remove~	rtunrptrz
remo~	qopgrl47v
rempla~	srsutrsvo
remp~	srrusqsvp
remuneration	sssq0stsl
remune~	trup2susi
remu~	trup2susi
renate	sssqssssu
rena~	srsrssssv
rencontre	sxqsstrsp
rencontrer	stsrsurss
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
renova~	sqrrsqsry
reno~	qprwqrsry
rens~	ttsrqssst
rent	srsmvutsv
rentree	sssutussp
rentre~	sssutussp
rent~	tqroswrpy
renvoyer	sswsssssq
renvoy~	qrururrrv
renv~	prururrrw
reopen	srsssrusr
reop~	srssssusq
reorganisation	srsrswssr
reorga~	rrsrsyssp
reor~	srsoszrsr
rep	rssssvssq
repairs	upssrstst
repair~	vpssrstst
reparto	svsrssssr
repart~	susrtsssr
repa~	strrunsry
repe~	orrtrrrr0
replace	srsqssssv
replacement	sssqssrsw
replacing	sssrssssu
replac~	ssskssss0
replic~	ssurssssr
replied	qusqrsssw
replies	wrrptrqrv
replies to	stssusssp
replie~	wtrltqsqx
reply	z0niok4ru
reply by	tssrrsrsu
reply in	qsssssqsw
reply stop	susssssun
reply to	qsvmrtrtw
reply with	sxrprqwsq
reply yes	rqrrwtrss
replying	ssrsssvss
replying to	ssrsssssu
replyi~	ssrsssvss
repl~	1sokok6pv
repo	sq3rssusi
repondez	sqtsssvsr
repondre	srqssrssw
repond~	tnvssququ
reponse	wnrqswrrt
repons~	xmqpsxqqw
report	rqzwqspot
report 0	ssusssssr
report any	sssssvssq
report to	rvqrvrrss
reported	surprsruu
reporter	spssssrsw
reporting	qstuuqwrp
reporting time	stusssrsr
reporting to	sssrvstsp
reports	svrnqtssx
reports to	stssqssst
report~	rrwpqpwtv
repository	srxrssssq
reposi~	qrwprrtrw
repous~	srrrstssu
repo~	qm2nqrtqx
repren~	rqttsttsr
represent	rssqssusu
representative	sututrrrp
repres~	rvrvtotqt
reprod~	ssurssrss
repr~	ouxvspspt
repu~	sssrssssv
req	wrrrrzrrl
req 0	xssqsrssr
request	uuvmnoss0
request for	rsrtrrrrw
request to	stsossstv
requested	qswmwprrx
requested to	srtsvsssp
requests	sssusrsss
reques~	pwzkqlsq2
require	tssqssssu
required	qqwvno0rq
required standard	sssusvssp
required to	ruwssstsm
requirement	pssvss1sk
requirements	xrrsqrxul
requir~	nryumn2sr
requisition	vrrvrzrrk
requisition 0	sssssussp
requis~	yqryqyqqj
requ~	nt0wmmtqw
res	tsssssstq
reschedule	r0prqrrrt
rescheduled	srssssssv
rescheduled to	sqssssssv
resche~	r2roqrrru
rescin~	sssxsrssp
rescue	sxqrsvtsn
rescue service	surqsxssq
resc~	q3nupquqs
research	rnrtvjw0s
research associate	tsstustul
research fellow	ussoussss
researcher	ursutsrvn
researchers	sssqssuss
resear~	unqusku1r
reservation	sssqssssu
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
residency	usstssssp
resident	nssrstttv
residential	vssrssssq
residents	rvvtssstn
reside~	pstvtmsuu
resign	ssssyussk
resign from	ssssxussl
resign~	srsrtvrst
resi~	nprv0qrtt
resolucion	ssttsqssu
resolution	sstussssr
resolu~	pqvurorvu
resolved	rsrxtrssq
resolv~	rrvxturrl
resource	sssrrsuvq
resources	ypqsxvqnq
resources department	sssussssr
resourcing	zsuvswrre
resourcing team	xsttssssk
resour~	1qqsyzqqg
reso~	znysyonqp
respect	usrtrqsru
respec~	ypqtqprqv
respond	0ttnssvtk
respond to	vttsssssn
respond within	ussssssss
responda	tsqrsrrrw
responda a	usssssssr
responder	ursqrrssv
responsabile	twrusrtsm
responsable	vssqvwwsh
responsable de	sssrswusm
response	vrvrspqqu
responses	vpxrrrrrr
responses to	tqusssssr
responsibiliti	ssssssvsq
responsibility	ssttssssq
responsible	sssqsstts
respon~	1uzdqnurt
resposta	srtssussp
respos~	rqrurwrrs
respuesta	sssustssr
respue~	sruursrrr
resp~	1myuontpt
ressources	usstssssq
ressou~	usstssssq
ress~	usrtssssq
rest	tsrtqqqqy
rest of	stsussssr
resta	srsqsvusr
restan~	rrsusvssp
restar~	srsqstssu
restaurant	ussvustsm
restau~	xvvotsvsi
reste	rtrvqrrrv
restit~	ssstwssso
resto	usssssssq
restor~	sqstssssv
restrictions	ussrssssr
restrictive	ssssvsssq
restri~	ursqvsrsq
rest~	qpqvqytou
resubmit	rssqsursv
resubm~	rrrrrvrrv
resuel~	qsstsrssv
result	mqywp1npr
result in	ssuotwssq
result is	rrsqr0ssq
result of	rvsssrsss
result we	sssussssq
resultado	sprusrrrw
resultat	utuusrssm
resultats	stprsusst
results	rswxonrru
results and	sssssussr
results of	rtqrsrssv
results will	ssvsssssr
result~	opywoopuy
resume	3wnbno3xs
resume and	wtsqsssrs
resume for	yssqsspsr
resume in	stssssusp
resume is	vqsrsssrs
resume on	rrsrssxss
resume to	srssssssu
resume with	sssussrtp
resumes	yusortqsq
resume~	yusmstprt
resu~	zquukxoqs
retail	qrtvrrsrt
retained	qssvsrzsm
retained by	sssqssysq
retain~	qssvsrzsm
reta~	mswwopzps
retention	ssspsstsw
retent~	qssrsrtsw
retenu	ptrotrtsx
retenue	ussssrsss
retenu~	ursrsrsst
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
retrie~	sssrssrsu
retr~	unqluwrtz
rett~	tssusrssr
return	op0m1rqpw
return by	ssvstssso
return for	psssssssv
return it	ssvqusssr
return the	ssssrsssv
returned	qrr1rtrrp
returning	sssuqstss
returns	sssqssssv
return~	tqpzpqsuq
retu~	knyzzooqv
reuni	strvsrssq
reuniao	uqrsssrst
reunia~	urrrssrst
reunion	stsrsssru
reunio~	rrrrrrurw
reun~	vsospvspv
reus~	ttststtsm
reuter	rrutsstsp
reut~	rrutsrtsq
revenue	qssurrwrr
revenu~	rsrurrvrs
reverse	sssvssssr
revers~	sssvssrsr
revert	qsrpuvzsl
revert with	sssrutssp
reve~	nqpuqx1pr
revient	srsssussq
revien~	uqrssvrsr
review	ylns3opqw
review and	rsrryrssq
review it	rqtrrrrrx
review of	qsstrttst
review the	rrro0srrt
review we	rsssssssu
review your	wsrsrrrrs
reviewed	wxpxrmsos
reviewed and	sustssssq
reviewed by	ussvsqssr
reviewed your	juryrruru
reviewer	sssrssssu
reviewers	srrursrru
reviewing	v6pssqqqk
reviewing all	svsssrssr
reviewing applications	vssrstssq
reviewing candidates	rvsssqtsr
reviewing it	wssqsssss
reviewing the	swsssosss
reviewing your	pwrqutrru
reviews	vrsosssrw
review~	x4nurkqov
revisa~	urrrsusss
revise	srssssssu
revised	rtrpytrsq
revise~	rstqzsrrp
revision	sqrsssssv
revisi~	rpsrrvrry
revi~	zrns0noow
revo~	sruptusss
rewrite	rsusssqsu
rewrit~	rrvrssqsu
rewr~	rrvrssqsu
reyes	ssstqusst
reye~	ssstqusss
rezept~	suturtttl
reze~	rtutrtssn
rh	uxqryrqtj
rhod~	tttsssssq
rica~	ststssssq
ricerca	ssspstuts
ricerc~	qsrssuytm
ricevi~	utsstssso
ricevuto	2qrrrrrrp
ricevu~	2qrorrrrs
ricezi~	usssssssr
rice~	2oqqrquss
richiesta	rrrursssu
richie~	rrqtrsssw
richte~	srususuum
richtig	vrynrsrss
richti~	uq0qrrrrp
rich~	rmzsqusrt
rick	rusrssrsu
ricont~	srsrswssr
rico~	ttpurvssq
ridge	vssntussq
ridg~	wssntuqrt
rien	sqqwrurrt
rientr~	vrstssssq
rien~	vrstssssq
ries~	tsqstssss
riferimento	rsswsqsst
riferimento alla	rssvsrssr
riferi~	rsswsqsst
rife~	rrsvsqssv
right	qkkw13pqs
right away	sssustssr
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
ring me	rprqwtrru
ring the	vusourquq
ring you	trrmu1urm
ringing	vrsrwsqsp
ringin~	vrsrwsqsp
ringraziamo	urstsssst
ringrazio	rrswsrtsr
ringra~	uqrxrrsrr
rings	ssuqqruss
ring~	sptvsttrp
rinuncia	surpsqssx
rinunc~	rxrpsossx
rinu~	rxrpsossx
ripr~	ststssssq
risc~	sswsssssp
riservata	sssssrrus
riserv~	rrrsrqutv
rise~	rrrvqqttu
rising	sssqvstss
rising to	sssrvstsp
risi~	rsspwsvsq
risk	pssoruttw
risorse	sssssrssu
riso~	rsstsrrsu
rispon~	sttptquru
risposta	uttrsvssm
rispos~	tsstsurso
risp~	tuuosstqt
risulta	rrsrrrrrx
risult~	srsqrstrv
risu~	srsqrstrv
rita	rrsstsuss
riunio~	tssrtsssp
riun~	usssussso
river	tssussssp
rivers	ssstssssq
riverside	tsussssun
rivers~	tsussssun
rive~	tquwsrsxj
riya~	sssusqusq
rn	sssvssusm
road	uurorqstw
roadmap	sqssssssv
roadma~	sqssssssv
road~	rpssssstw
rob	tpttuqtrr
robert	sqsvssqrv
robert~	stssssssq
robe~	srswrrqru
robin	qssrpwrrx
robi~	qssrpwrrx
robot	srsrsrtsv
robotics	stsstwssl
roboti~	tsrrtvrrp
robots	ttrtssuso
robo~	wqposuwrr
roci~	tqrqrstry
rock	srssssuss
rode~	srsossssy
rodrigo	urtstrssp
rodrig~	urvstrsso
rodr~	urvstrsso
roe	spqusqrq0
roe vielen	ossrssssy
roger	srssusssr
roge~	srstusssr
rol	sssussssr
role	04rwsptme
role and	ttsvrsssp
role at	tzrssrrrn
role data	ssstssusp
role has	sssqsvsss
role is	tssqssxso
role of	vsrtzsssk
role play	svrsssssq
role that	sssqssuss
role we	tsusssssq
role with	sssstsssp
roles	qoqtqzv2i
role~	pnrspyv5i
rolf	tussssrsq
roll	rsrvrurrr
rolle	rtsxuussk
rollen~	srusssssq
rolling	xrsqsrrwp
rolling basis	vsssssstp
rollin~	xrsqsrrwp
rolls	srssrsrsw
roll~	uqstssqvq
rom	sssrssssu
roman	susrsssss
roma~	qrxrrrurs
rond	swypssusj
ronde	rssqsrssw
rond~	qwstrsrrt
roof	rrsqsrssx
roofing	sssursvum
roofin~	sssursvum
roof~	ssstrsvtn
room	p21iqlqry
room 0	strrrrrtv
room and	srsqssrsx
room b	stssssrqv
room on	sussssssr
rooms	srsptsssv
room~	srsptsssw
roos~	sssyssrso
root~	stsqsstst
ros	qtspsrtsv
rosa	tqqrrsps0
rosalind	sssqtsusr
rosali~	surpssusr
rosario	stssussso
rosari~	stssussso
rosa~	syrnvuuro
rose~	rwurssssp
ross	ssrsssusq
rossi	sssussssq
ross~	ssswusssm
roster	ssssttssq
rost~	sssqtuutq
rota	ssrtrrwss
rotation	sussrsusp
rotati~	strsvswsl
rota~	rsruvqvrp
roth	ursutrttm
rotten	srsusssss
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
round interview	sssussssq
round of	smssyusss
round the	swrqrqrrx
round up	srssssssu
roun~	mzkupwvst
route	srstsqrut
routin~	ssssrsssu
rout~	rsrtrppsz
row	susqsstsr
rowe	ussqsstss
royal	tsstsstso
roya~	tsstsstso
rs	ssssususo
rsvp	rtrprrrr0
rsvp by	smsrssss0
rua	twsrssssp
ruben	srtrsswsp
rube~	srtrsswsq
ruby	qsstsssst
ruckfragen	srrurrrrv
ruckfr~	rrryrrrru
ruckmeldung	rqsortxru
ruckme~	orrurxvqs
ruckna~	ptsnssss0
rucksendung	srussrsuq
ruck~	ruoupwuov
rue	rtrsssrsv
ruf	otrpxsurt
rufe	qssrryssp
rufen	rvqpvpxqr
rufen sie	qvrqxqurp
rufe~	rwqpvpxqr
ruft	vrsussssp
ruhe	1wsrtrrsh
ruhig	srwrssssq
ruhi~	suyqssrsn
ruhr~	tqssssrsv
ruht	rssrsxssq
ruimte	rtsrssssu
rule	rrrurtrtr
rules	ssrwrqrrs
rule~	ssrtrsrru
run	tqwuni0rv
run a	rrrzrqtrq
run out	ssspssssv
run the	ssstqsuss
rund	rsxrrrtrr
rund 0	ssxsssurn
runde	qssvqsqqw
rund~	owrtptrrv
runner	urstsstsp
running	otqrq0rru
running a	qssssyssq
runnin~	svqoq0qrt
runn~	uupnp0rrt
runs	wqqwqqqtt
runs out	ssrqrstsw
ruolo	rvsutsrsp
ruolo di	rusussrsq
ruol~	russtsrss
rural	sssususso
rura~	sssusuusn
rush	sxvrsrssl
rush~	ssutssssq
rust	srsrssxtp
rust~	susssswsl
ruth	srsrvutsp
ryan	vrsrssurq
s	z2mwrkqps
s 0	rrrsurvrr
s a	wtsqssssq
s est	srswsotss
s l	stsqssssu
s r	tsstssssq
s v	qurustssq
s:0	oolwnjs72
s:0 0	o1mxpkxl1
s:0 april	strssssuq
s:0 feb	sssssssqv
s:0 h	sstsssusp
s:0 hours	srxssssso
s:0 jobs	sssrssrws
s:0 mai	susrtsssq
s:0 min	sotssstsw
s:0 more	sssrsss1l
s:0 neue	rssssss0m
s:0 new	rrrmrrr2t
s:0 october	svsrsssup
s:0 of	ssqqsssrz
s:0 off	sssrsssru
s:0 offres	sssssssyp
s:0 remote	usssssstp
s:0 to	ssssssrqw
s:0 uhr	svrssssst
s:0 wk	sssrrsyrp
s:a	np2xnnxjy
s:a 0	qssussurr
s:a little	sstsssssq
s:a new	rsrqrryov
s:a sua	xrrtssrsq
s:a time	swrsssssq
s:a votre	pusussrss
s:aanvraag	rssqsrssy
s:ab	sstrrrrqz
s:about	sxpupnxov
s:about the	sxrssqrqu
s:about your	ttrurtqrs
s:absage	rwrxqqrrt
s:accepted	rtsrtsssu
s:access	rsssssrsv
s:account	tspossrr2
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
s:aerospace	sssrsszor
s:after	rrrvrsurr
s:after your	stsvssssq
s:again	srsrsrrsw
s:agenda	strrssrsv
s:agent	srtrsssus
s:aggiornamento	rrrss0rso
s:ai	ssrwssuul
s:al	ntspsswpz
s:alert	rssmssr1r
s:alert for	sssssssur
s:all	yssrsrqrr
s:als	0spxstqrk
s:alumni	sssrssrus
s:am	sxpsrpqtu
s:am 0	rwqtrrrts
s:amazon	sssssrttq
s:an	pvwuppvnu
s:an assessment	ssxssssso
s:an der	ststssssp
s:an update	rsswsvssn
s:analista	sssussssr
s:analyst	ssqxrvxpl
s:analyst 0	sssssvuqo
s:analytics	tsussssrq
s:and	qsqlroo31
s:and 0	sssrssszo
s:and a	tssssrsqu
s:and more	rrrrrrn4q
s:and others	rssrssryr
s:anfrage	qwrrrrurt
s:angebot	prroxrqr0
s:anmeldung	ussqrsssv
s:annual	sprqsrssz
s:another	srrtrsrrw
s:answers	ssvrsstsq
s:antrag	rrssssssw
s:antwort	ptsstsrsv
s:any	rsrorzvtn
s:any news	srsssyssn
s:anyone	prsqrrrs1
s:apartment	sssqrrqr0
s:app	ssspssrsw
s:apple	qrrrssrsy
s:applicant	qssossssz
s:applicants	rrsrssssw
s:application	3pp0nqli2
s:application 0	zsspsssrq
s:application acknowledgemen	ussssssss
s:application at	nssussssw
s:application confirmation	yssrsssso
s:application for	1rq1prmgy
s:application has	vsrprrrrv
s:application is	vssosvsss
s:application outcome	rssvsssss
s:application received	2rsqssssl
s:application rejected	sssqssssu
s:application status	pqrvrtom4
s:application submitted	zssrssssm
s:application to	srpzqppqz
s:application update	qrrrrurrx
s:application was	zssvssrrk
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
s:april	rsqrrrqtz
s:aptitude	sszsssssm
s:arbeitsvertrag	ssssysssn
s:architect	ttssstrvm
s:are	lqpjqzwyy
s:are hiring	rrrrrrrxr
s:are you	ssqpssvvs
s:arrangements	swsssrssq
s:article	ssspssssw
s:as	rssssruow
s:asked	ssxsssssp
s:assessment	nz4rrrrrk
s:assessment center	ststssssq
s:assessment centre	svssssssp
s:assessment for	oq0sssssr
s:assessment invitation	svtsssssp
s:assessments	srwsssssq
s:assignment	sppruqrr2
s:assistant	0vqzqxnsf
s:associate	xtrwurrti
s:assunzione	srssursss
s:at	0qpdopz2v
s:at 0	4tsrssphu
s:at the	srtursusp
s:attached	trsrsswso
s:attacks	rspsrrrrz
s:au	srstursvo
s:audition	strwsqsss
s:auf	ozqrqvvqp
s:aufgabe	sszrssssm
s:aug	svrstsrsq
s:august	pssrqvtsv
s:ausbildungspla	sssstsstq
s:aushilfe	sqsvurqsr
s:ausschreibung	sssusrsss
s:auswahlverfahr	sustssssq
s:auto	ussyssrrn
s:automatic	vsstrrssr
s:automatic reply	vssrrssst
s:auxiliar	ssstsrswp
s:availability	r0rrrsvsk
s:available	rssnsspvz
s:avant	rqurrrrrx
s:aw	wzorpvppt
s:aw aw	tsstsusso
s:aw bewerbung	wssqswssm
s:award	sssrssssu
s:aws	srqsssvox
s:az	uxssssosq
s:az 0	usssssssq
s:b	srrvsspsv
s:back	orroru0qt
s:backend	twusssrul
s:background	sssrsusst
s:bad	rrssssssw
s:bakery	srsxsssso
s:band	sssossssx
s:bank	srusrqtrt
s:bar	qrsvrurrs
s:barista	srsussrtr
s:based	tsvsssrrr
s:be	psqmrupw1
s:be a	ssrrsrruw
s:beach	sssrsssrv
s:bedankt	tsrrssssu
s:bedankt voor	ssrsssssu
s:been	wutiqost0
s:been received	vssrsrsst
s:before	sruosruru
s:begins	ssssssrsu
s:bei	0pqysstrj
s:bei der	trsusrsst
s:bei uns	ssrrtvrrs
s:best	sssqsstpw
s:bestatigen	qsssssssv
s:bestatigen sie	rsssssssu
s:bestatigt	qssrssssw
s:bestatigung	xtspssssq
s:better	rqrqprrr4
s:bewerbung	2uoyq3mnh
s:bewerbung als	zrqwtwoql
s:bewerbung bei	yrrxrqrro
s:bewerbung erhalten	wssrssssq
s:bewerbung fur	usstsrsss
s:bewerbung ist	vsspstsst
s:bewerbung um	rtsssqssv
s:bewerbung vom	usssssssr
s:bewerbung wurde	wsssssssr
s:bewerbungsproz	rrsssusst
s:bien	wtrssssso
s:bij	rqrvsrsvs
s:billing	sqsusssst
s:biscuit	srsqrrrsx
s:bits	qsrqssssx
s:bitte	nsyoutsrs
s:board	turquprtu
s:bolsa	sssstwsso
s:bolsa de	sssrswssq
s:book	ssqsssssv
s:booking	rptrtqrsz
s:boost	sssrssssu
s:boost your	sssrssssu
s:bristol	sssusrsss
s:buchhalter	sssssssvr
s:budget	rpsssnss1
s:building	slssssqt0
s:bus	wssrsrqsr
s:business	sssrsrssv
s:but	qssrsrvsu
s:by	vsukpursx
s:c	srssvsusn
s:ca	rqqprq2yn
s:ca not	sssrssrsv
s:california	sssssssur
s:call	qystrrrqt
s:calls	srsssssvq
s:cambio	susrsssst
s:cambio de	susrsssst
s:can	rzqpqrptv
s:cancelled	rwsrsossv
s:candidacy	qrrtrwrrv
s:candidate	vopursvqu
s:candidate account	ssrrssssw
s:candidatura	0rowprppu
s:candidatura a	rqsvsrssv
s:candidature	0soxp1opj
s:candidature chez	rrrusssst
s:car	qqrlrsrr6
s:card	nstpsrs0t
s:care	ssststtsq
s:career	mprlsrxu4
s:careers	rrrsrrruu
s:carta	usssysssl
s:case	rp2trqrrq
s:case study	sqyssssso
s:casual	vrsssstsp
s:center	stttssssp
s:centre	pxstrrsrt
s:challenge	ss0sssssl
s:chance	ssssssrsu
s:change	szrnrptrv
s:change of	stsrsruss
s:changed	rrrrrurrx
s:changes	rssrrsssv
s:changes to	rssrrsssv
s:chat	r1rrssqsn
s:check	qrvprsrtx
s:checking	ssrrrttym
s:checking in	sssssum1o
s:chef	srsxswtsk
s:chef de	sssusstsq
s:chez	tqrusrssu
s:chief	stuqsstsq
s:children	tsssssssq
s:ci	svsrsswoq
s:cita	rprrrrrrz
s:citizen	sssrssusr
s:civil	ssstssstq
s:claim	qssossss0
s:class	sssqsvusq
s:clerk	ssu0vrrrh
s:client	srsssyvsm
s:clinical	qvssssssq
s:closed	prswsrrsu
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
s:come	utsrssssq
s:committee	sssqtsqrx
s:community	oqsurvsrv
s:companies	ssssssrru
s:company	rosmtsur1
s:complete	ur1mqqrrv
s:complete your	qrzrrrrrt
s:computer	sssrsssvs
s:computer vision	sssssssvq
s:con	rrrsrsrsy
s:concours	strussssr
s:concursal	trsusrsss
s:conditional	rrqrurrrw
s:conditional offer	rrrrsrrrw
s:conferma	susqrsssu
s:confidential	stsptsyso
s:confirm	oqssqsrp4
s:confirmation	zxqlopqq0
s:confirmation for	rsssssssv
s:confirmation of	xrspsrsst
s:confirmed	utqpsrtrv
s:congratulation	rsrrurqru
s:consider	sssrssyrp
s:consultant	vtsqsuxsj
s:contact	ttsusssso
s:contract	sqqnwqutw
s:control	sssssswos
s:controller	tsssssstp
s:conversa	susrssvsq
s:conversation	r1sssstsj
s:convocation	rsussssst
s:convocatoria	qtstrsrru
s:convocazione	rvrssssst
s:cook	svrwstssl
s:coordinator	utsssustm
s:copy	prvsrtsrt
s:could	srsqssssw
s:council	tssqsssst
s:courses	ssssssqpy
s:credit	tsspsstst
s:crew	tsstuwtsj
s:curriculo	yqsrssrsq
s:customer	tqswtsssp
s:cv	3qqorptrt
s:cvs	rrsnssss0
s:d	vnoqzqtqu
s:d embauche	ssssysssn
s:da	ttsqrqtrv
s:dank	yssssrrsq
s:dank fur	usstssrsr
s:danke	zsrsrrrrq
s:danke fur	vtrsrrrrs
s:data	nrrpro0xu
s:data analyst	qssusssst
s:data engineer	vsrpsrwxl
s:data scientist	ssuqvsyui
s:date	rpqrzrrrv
s:day	swomsqvrz
s:day 0	rsrsssurt
s:days	sssrrsuru
s:de	0nwslznov
s:de auxiliar	sssssssvr
s:de candidatura	ussssssss
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
s:deiner	ssstsssur
s:deiner bewerbung	sssusssss
s:del	tprzrsrsr
s:delay	rrsos3ssm
s:delayed	srsrrtssw
s:dem	vrtrssrsr
s:demand	ruqqrrrr0
s:demande	strrrrrsx
s:demande de	rtrrsrssv
s:demo	rotpssrsz
s:den	ursussssq
s:dental	srstsssvq
s:deputy	swsqvxssj
s:der	spqvpruws
s:des	rsqpttrrx
s:design	spsusstqv
s:designer	yrwrsttth
s:designer role	rrusssssr
s:desk	svqrssssu
s:details	uvrpurtrq
s:developer	purtrp2vj
s:developer position	ssusssrss
s:development	vssssqvrq
s:development engineer	usssssssr
s:devops	rrstssutr
s:di	ppupwqrr0
s:dich	ssvrsstxk
s:did	qrslsrqt3
s:did not	qrsrssruv
s:did we	sssqssssv
s:die	sssnrquvw
s:die stelle	susrssssr
s:diego	qpqppq2tx
s:diego ca	rrrrrrtzp
s:digest	sssrssrtu
s:digital	rsspsrrwu
s:digital marketing	sssrssssu
s:dinner	ssssspssw
s:dir	ssqusssuq
s:direct	srsrrswsr
s:director	uvsvsqtsl
s:discussion	rzsrtsssm
s:do	npturqvqz
s:do not	rrtvrrqrw
s:doc	ssssssrrv
s:documents	rrrqrsusw
s:does	sssrsssrv
s:domain	msssssssy
s:domanda	wrsrsrsss
s:dossier	usspstrsv
s:down	sssqssssw
s:draft	srsrtsssu
s:dream	rssrrsqq1
s:dream job	rssrrsqsy
s:driver	usqwsrrrq
s:driving	qrrrssssz
s:du	ownxusqqt
s:du 0	qtsxsrssp
s:due	sssrssust
s:e	rrvsqrpuv
s:e mail	ksrvssrsz
s:early	ssssssusq
s:earn	sssrssssu
s:easy	sssrsssrv
s:editor	sssususso
s:editorial	sssqsussr
s:een	rssrssssu
s:ein	rruqssurs
s:eine	ssrrrrxtq
s:einen	svqssrssu
s:einen studienplatz	sssrsrssv
s:eingang	xsspssssr
s:eingang ihrer	vssrsssss
s:eingangsbestat	zrsqssssq
s:eingegangen	xssrssssq
s:einladung	qwyqqqqqw
s:einladung zum	rttqqrrry
s:einstellung	sssttrusq
s:einstellungszu	ssssysssn
s:ejercicio	srwsssssp
s:el	rttrsqrrv
s:electrician	ststssssp
s:em	sssrsstur
s:email	rssossro3
s:embauche	ssssysssn
s:embedded	tsssssruq
s:employee	rsssssssv
s:employers	qssqssrvv
s:employment	trrq1qtsm
s:en	vpzksrtur
s:end	ssstrsrur
s:engagement	ssssysssn
s:engineer	rsqmqp30o
s:engineer 0	srrqrrsp0
s:engineer at	0rrqrrstn
s:engineer i	sssssssvr
s:engineer ii	ursrsrqrw
s:engineer in	ssrrsszrp
s:engineer job	tss1ssrtj
s:engineer jobs	sssssssyn
s:engineer remote	tsssssnl3
s:engineer role	rpsstsvvp
s:engineering	oqrrrq1ny
s:engineers	rrsrss0nr
s:english	sprsrtrrx
s:enquiry	wqqurrqrt
s:entretien	rytsssssl
s:entrevista	r3susrssi
s:er	sssrssrsw
s:ergebnis	srquqqssz
s:erhalten	1rsrtsrsm
s:erinnerung	qxwrrqrrr
s:es	srtrvwssn
s:esito	orrxspssx
s:essai	rtqursrsu
s:est	qqrrvussu
s:estado	rsswsvsso
s:estate	sssttsuso
s:etapa	qwrssrssr
s:etape	ssrrsusss
s:ete	trsxsssso
s:etwas	rssqszsto
s:evaluation	ssyrssrtm
s:even	tvror0tsk
s:evening	snrnssru2
s:event	snsossuq2
s:exam	rrsqrsssz
s:examination	srtsssssu
s:example	srssssssu
s:excel	sr2sssssk
s:exciting	srssssyrr
s:exclusive	rsspsssry
s:executive	psstuwssp
s:exercise	su2ssrssh
s:experience	qrspssrr0
s:expires	sqyqsrrst
s:extra	usssssssr
s:fair	sssqsss0n
s:family	ruspssurt
s:feb	srsssssqw
s:feedback	pwnwqrqqx
s:fellow	tsssuvrum
s:file	vssrrrrst
s:files	rsssssssu
s:final	qwqwrsrrs
s:final interview	ssssstssq
s:finance	tuussrtsn
s:financial	tsttssssp
s:find	rssrrrqsx
s:finish	qrsrssssx
s:firefighter	ssstsussp
s:first	sqrrrrtsx
s:flat	rqsqssssz
s:flat 0	sssqssssv
s:flight	srssssssu
s:focus	rrssssssv
s:foi	uqqpssssx
s:follow	pvsrrustq
s:follow up	pusrrutrs
s:following	qosxsturr
s:following up	qosvrtsrw
s:foods	ssvssssso
s:for	0srokmpv2
s:for 0	sssossssx
s:for a	rwsorsqsw
s:for applying	3rrsrrrrl
s:for data	rstussqsr
s:for junior	psssrsssw
s:for machine	sssssssvq
s:for product	rrvsssvqr
s:for senior	rtssssspv
s:for software	rvtssstsq
s:for the	nsupsqrr2
s:for you	qrrkorvx0
s:for your	stoxqosqz
s:forderantrag	sssrsqssx
s:form	0ssprruqo
s:fortune	ssssssuqs
s:forward	rsrurrqrv
s:found	sssrssrus
s:founding	strussssp
s:frage	nssrsszst
s:frau	sqsqssrsx
s:fraud	qsssssssv
s:free	sqslssrr4
s:freelance	sssrssvsr
s:fresh	sssqsssxq
s:friday	rvppqqqs3
s:friend	sssrrssrw
s:from	qmpvxltvy
s:from the	ssrusssuq
s:frontend	wssqsrssq
s:full	tssosvurr
s:full stack	tsssssqrv
s:full time	sssqsvvto
s:fulltime	ssssssusr
s:fully	vsssssrrr
s:fur	xmuqomq0x
s:fur deine	wssrssssr
s:fur die	tssrsrssv
s:fur ihre	wqsqsssst
s:fw	wwqtrqoqv
s:fwd	surptqsqy
s:g	ssrrssssu
s:game	srwrsstsp
s:geduld	sssqs0sso
s:general	ssvsssssp
s:gesprach	q1qstqssn
s:gesprek	ryrussrsm
s:gesucht	trssrszso
s:get	srsmssql9
s:get a	sssrssssu
s:get your	ssrsssrsv
s:github	ssssssusr
s:global	ursossrsw
s:globex	sssrssrus
s:gmbh	stssssssq
s:go	sssprrqq1
s:good	rprnyqpo5
s:good news	srsqzrqrs
s:got	3qrosrrqs
s:got it	zrspssrss
s:got your	zrsrsssso
s:gracias	xsrrssssr
s:gracias por	vsrrssssr
s:graduate	ssstsssto
s:grant	rssrross0
s:graphic	ursssssss
s:graphic designer	ursssssss
s:grazie	usstssssr
s:great	srsrrr1pr
s:ground	ssssrsusr
s:group	qrsurqrvu
s:grupo	rsqssssrw
s:h	ustsssusn
s:ha	tqrvsssss
s:haben	vqrtsrxro
s:handler	stsrsussr
s:has	xuxhnqqtz
s:has been	wuqloqrt0
s:has changed	stspsvssr
s:has invited	stwssssso
s:hat	nxsrsrtst
s:have	uuvksptn0
s:have received	ssssssssu
s:have your	wrssssssq
s:head	tpruuwxri
s:head of	upsruvxsl
s:health	tsspusruq
s:healthcare	tvsrsrssq
s:hearing	ssprssssx
s:hebben	wrrsssssr
s:hello	vqqqrryrr
s:hello from	xrrrrrzrl
s:help	ussqsstsr
s:herausforderun	ssssssvsr
s:here	srspssrvt
s:heute	rurrsrstv
s:hey	sssvssssq
s:hi	ssstssvsp
s:high	rrsrssrqz
s:hired	ssruvsrsq
s:hiring	qqqlppuz2
s:hiring a	sssssssus
s:hiring for	sssssss0m
s:hiring in	rrrrrrpww
s:his	sssrsspqz
s:hit	qrrrrqqp4
s:hold	rrrqrvqry
s:home	osynrrtrx
s:hora	svssssssq
s:hospitation	swsrssssp
s:hours	srxrprqrv
s:house	urrlqrpr5
s:housing	ussqsssss
s:how	rssksqsq5
s:how did	ssspsrrrz
s:how to	rrqqsssr0
s:hr	ssrsssrsu
s:hybrid	rrrrrswny
s:i	rtrkrrqx1
s:id	tsr1rrqpr
s:id 0	tsr1rrrpn
s:idea	sssqssvsr
s:ihnen	tssssstsq
s:ihr	knxyrpqty
s:ihr antrag	rrssssssw
s:ihr interesse	rssussssr
s:ihr profil	ssstssusr
s:ihr termin	snssssssz
s:ihre	0spynopox
s:ihre anfrage	sxsqssrss
s:ihre bewerbung	1xpzoyoof
s:ihre initiativbewer	ussussssq
s:ihre unterlagen	rsssssssu
s:ihrem	rqsrssrtw
s:ihren	susssssst
s:ihrer	rqpwpvqpy
s:ihrer bewerbung	rsqvqwqqt
s:ii	xsqrsrqsu
s:iii	usrssssss
s:il	nrrqrrs2t
s:im	opqwquxwo
s:image	rsssssvrs
s:immediate	ssssssusr
s:important	sqqtqspq3
s:important information	ussrsssss
s:important update	srsrssssx
s:improve	sssrssrpy
s:improve your	sssrssrpy
s:in	kkmvlp82w
s:in 0	tsupsspoz
s:in der	ssssssvsq
s:in san	rrrqrrxyp
s:in the	yrsurqrvn
s:inc	orrosrm1z
s:increase	psssssssw
s:indeed	zsssrsjm2
s:indeed application	1sssssrpo
s:ines	ssssssssq
s:information	qrsnrxrrx
s:initiativbewer	2rsrsrrsn
s:inscripcion	zssqsrssp
s:inside	sstpssssu
s:instructions	ruwrssssp
s:insurance	rssssrsru
s:integration	ssssssvrr
s:interesse	rsrtrryrp
s:interest	rpqyqrqsw
s:interest in	prr1rqppx
s:interested	srsrsr2qn
s:internal	trststrqt
s:international	usssssrtq
s:internship	rrr11rtrd
s:interview	m8skrnqq0
s:interview 0	sussssssr
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
s:into	srssssssu
s:intro	r0sossrsr
s:intro call	szssssssm
s:investigator	sssvsqssr
s:invitation	q0tlpotp2
s:invitation from	ssusssssr
s:invitation to	rtwprrtrt
s:invite	rvussssso
s:invited	rtzrsrsrp
s:invited you	stxssstrm
s:invites	ssusssssr
s:invites you	ssusssssr
s:is	orlhunu35
s:is complete	qssrssssv
s:is confirmed	sprsssusu
s:is for	pqrrrrrr3
s:is hiring	sssrssu1j
s:is on	sssrsqssw
s:is ready	prrquqrs0
s:island	sssrsssru
s:issue	ssspssssw
s:issue 0	sssrssssu
s:ist	uquorvrrv
s:it	svpiypos3
s:jan	rrrpqrto5
s:january	ststrsssq
s:java	prrrrrvpz
s:je	ypttqprpw
s:je sollicitatie	vrrxrrrqp
s:job	0oiyylxqs
s:job alert	sssrsssxp
s:job application	yrrurrrrp
s:job at	ssssssqws
s:job id	trsxrrrqs
s:job offer	rssr1stsk
s:job opening	ssssssxos
s:job opportunity	tsssssxqp
s:job search	sssssssqv
s:jobs	qqrjsru!l
s:jobs at	rsssrs3mr
s:jobs for	sssqssqsy
s:jobs in	rssqsss3j
s:jobs similar	sssssssus
s:joining	stqtqtxsp
s:jour	rnqupsrq5
s:jr	rsssssouv
s:july	sssqssssv
s:june	rtrqrrqr1
s:junior	tutnqvqxq
s:junior software	rsssssrut
s:jury	rssqqrssy
s:just	qrsqrrpo6
s:kandidatuur	xrrvsqrsq
s:keep	prsosvtsx
s:kennenlernen	swssssssp
s:kennziffer	vssussrsp
s:kennziffer 0	ussussrsq
s:kestrel	trswsqrsq
s:key	qprorrrs4
s:kim	srsrssstu
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
s:language	sstsssstq
s:last	stsnssuvs
s:late	tssrsssvp
s:law	ssrssrrsw
s:le	qsrrsrrrz
s:lead	stsrvszpl
s:leader	vsswstssj
s:leads	sssssssur
s:learning	sossssvzl
s:learning engineer	sossssvzm
s:leave	sssrsstsu
s:lecturer	rstutssto
s:lecturer in	rstttsstq
s:left	pruqsrssx
s:left the	rrsrssssw
s:legal	stvqsuttn
s:legal secretary	ssssssttp
s:lesson	sktsrsss0
s:let	qrrpsq01k
s:let talk	ssssususo
s:letter	rrqs0rptr
s:letter of	sssuysssl
s:levels	vssrssrsq
s:librarian	sussswssn
s:library	usrtsssvn
s:life	rqsnsrt5o
s:like	rrrlstwws
s:like to	sssrsusss
s:like you	sssssswso
s:line	ssrwstssp
s:link	ruursrsss
s:linkedin	trqsssxot
s:links	sssqssssu
s:list	puqho1q1u
s:little	sstssstsp
s:live	tusrssssr
s:ll	pssssvrst
s:loan	sssrssssu
s:locum	prsvrsxso
s:logistics	rttssssup
s:london	sssrssuuq
s:long	rusrsssss
s:looking	rrsnrrsyu
s:looking for	sssqssqtv
s:loop	pqqqrqqr5
s:love	rqsqrqqq3
s:low	srspssrry
s:m	xrqvrrtsn
s:m d	sssusssss
s:m w	xrrurrtso
s:m:able	rwrmssqwv
s:m:able+number	srsrssrsv
s:m:able+would	ssspssruv
s:m:able+you	rtrorsrvu
s:m:accept	ttrtsrrru
s:m:accept+offer	rrrsssssv
s:m:account	utrlqsss1
s:m:account+alert	ssssssrsu
s:m:account+application	vtrssrrsr
s:m:account+consider	ssrrrsrrx
s:m:account+event	rssrssrrw
s:m:account+match	osspssusy
s:m:account+profile	orspssvsy
s:m:account+received	usstssrsr
s:m:account+you	prsmrsut1
s:m:age	rrrurqxrs
s:m:alert	nqphqos93
s:m:alert+application	wvrrrrsvl
s:m:alert+automatic	tssssssus
s:m:alert+available	sssssssus
s:m:alert+benefits	sssssswto
s:m:alert+company	sssrsssus
s:m:alert+deadline	rssrsrssx
s:m:alert+doctor	sssssssur
s:m:alert+documents	qssstssrv
s:m:alert+encourage	rsrrrrsxr
s:m:alert+fulltime	ssssssrvs
s:m:alert+future	rrsrsrrzq
s:m:alert+hear	pwrrsuqst
s:m:alert+hire	rqrnqrsxz
s:m:alert+job	ppriqqu6w
s:m:alert+keep	sssrsssur
s:m:alert+match	rrrqrrrzs
s:m:alert+month	stssssrur
s:m:alert+number	qqrjrro6x
s:m:alert+offer	rqrqtrrzr
s:m:alert+onsite	sssrssrvs
s:m:alert+other	rsssssrvt
s:m:alert+person	srsqsror1
s:m:alert+placename	srspsst4i
s:m:alert+position	rrroqqq4t
s:m:alert+privacy	ssssssrwr
s:m:alert+profile	rrrprrvuu
s:m:alert+recruiterintro	srrsstqtv
s:m:alert+remote	tssrsssuq
s:m:alert+salary	ssstsswso
s:m:alert+schedule	sssrsrrqy
s:m:alert+search	rrrurtnux
s:m:alert+senior	tqrqsrrvu
s:m:alert+start	ssssssrru
s:m:alert+tech	vtrrrrqwp
s:m:alert+today	rrrrrrryq
s:m:alert+we	tssqsrtrv
s:m:alert+weeks	rssnssqyv
s:m:alert+would	sssssstvq
s:m:alert+you	murjqpq32
s:m:answer	tuqxrqqpt
s:m:answer+application	qvrtrrrrv
s:m:answer+automatic	trrvrrrrt
s:m:answer+confirm	wssrssssr
s:m:answer+contact	qtsusssss
s:m:answer+number	trsqssssu
s:m:answer+you	nwsssssst
s:m:application	4qnwoqnm0
s:m:application+automatic	ursrrrrqy
s:m:application+bring	rsstsssur
s:m:application+budget	usspsssss
s:m:application+candidate	yrqurrqrs
s:m:application+checks	vssrsssss
s:m:application+closed	pssrsrssx
s:m:application+colleague	tssrssssu
s:m:application+company	vrsrrrrsu
s:m:application+complete	yrrprrrrt
s:m:application+confirm	3ssksssso
s:m:application+contact	ststssssq
s:m:application+contest	sssrsqttt
s:m:application+deadline	vssrsssss
s:m:application+doctor	vsstsrssq
s:m:application+documents	wrrrrrtrs
s:m:application+encourage	ssrrrrtxq
s:m:application+event	wrrqsrrst
s:m:application+expenses	rsssssssu
s:m:application+feedback	sssusrssr
s:m:application+finish	qsrqsrssz
s:m:application+fulltime	trsvtsrsp
s:m:application+further	rtsssussq
s:m:application+hear	kuqwqwpq0
s:m:application+hire	ssstsstuq
s:m:application+hiringside	vrssssssr
s:m:application+hr	sssqssssw
s:m:application+i	rstqssssw
s:m:application+job	3srurpsqm
s:m:application+join	sssussssr
s:m:application+lease	rtsnsrssz
s:m:application+loan	pssrsssuw
s:m:application+not	rsstsrssv
s:m:application+number	5sptqoomy
s:m:application+onsite	xsrprrrsu
s:m:application+other	rssrssswr
s:m:application+pastbe	0rqprsqqu
s:m:application+person	ysrururrm
s:m:application+placename	vssssssrq
s:m:application+please	tstqsrsst
s:m:application+police	tsstssssp
s:m:application+pool	sussstssq
s:m:application+position	xsrurrrrp
s:m:application+profile	wssssssso
s:m:application+questions	rtrrsrssw
s:m:application+received	6ssissssm
s:m:application+result	qssusrssu
s:m:application+review	usspsurru
s:m:application+schedule	sustssssp
s:m:application+school	ussvssssn
s:m:application+send	zssqssssp
s:m:application+senior	0rrstssmr
s:m:application+stage	trrrsusss
s:m:application+status	mrqurwpo4
s:m:application+still	rsrrsvsst
s:m:application+study	xrqrrqrrx
s:m:application+tech	1rsursqms
s:m:application+test	urtsssssr
s:m:application+thanks	3rrrrrrro
s:m:application+today	srrrrrsxr
s:m:application+training	uqrvrrrsu
s:m:application+unchanged	rssqsussu
s:m:application+unsuccessful	nssrssss0
s:m:application+we	1rrorurrp
s:m:application+withdraw	lsslssss6
s:m:application+you	zqlxn2lmx
s:m:automatic	zrsmqmnzy
s:m:automatic+benefits	sussssqtr
s:m:automatic+company	ssssssrvr
s:m:automatic+interview	sussssqss
s:m:automatic+job	tssssstuq
s:m:automatic+number	qrsrssrry
s:m:automatic+remote	rsssssqvt
s:m:automatic+senior	qrsrrsowy
s:m:automatic+status	qsssssrqx
s:m:automatic+tech	ssssssrxr
s:m:automatic+you	wssrsstrr
s:m:available	pwqirsuu0
s:m:available+job	ssrrssqtv
s:m:available+loan	rsssssssu
s:m:available+number	sssqssqpz
s:m:available+order	ssssssrsv
s:m:available+profile	srspssptx
s:m:available+tech	ssssssqpx
s:m:available+you	trrossutu
s:m:because	sssqrrrsx
s:m:benefits	rsvunnssy
s:m:benefits+job	rsssrsvtq
s:m:benefits+minutes	srusrsrst
s:m:benefits+number	rruqrsrus
s:m:benefits+salary	sssrrsvsr
s:m:benefits+you	rsvssssss
s:m:both	urrprruqu
s:m:both+you	usssssssq
s:m:bring	opsurrqzv
s:m:bring+loan	qssrsssvs
s:m:bring+number	srsvssrqu
s:m:bring+you	srrwrsrwo
s:m:budget	ursmrots3
s:m:budget+company	sssrsssrv
s:m:budget+job	sssrssrsu
s:m:budget+number	rssrsssrv
s:m:budget+position	sssrssrrw
s:m:budget+you	srsqsssqx
s:m:cancel	qwrurorrw
s:m:cancel+number	sustssssq
s:m:cancel+unsuccessful	rtrurrrrs
s:m:cancel+you	ssssssssv
s:m:candidate	0poqqpsr0
s:m:candidate+hiringside	rqspsrss0
s:m:candidate+number	vrsrsrsst
s:m:candidate+received	xrssssssq
s:m:candidate+you	usqtrtrrs
s:m:careful	urssssrst
s:m:checks	tpuiqurt2
s:m:checks+code	rrqsrssry
s:m:checks+confirm	ssssrssrv
s:m:checks+documents	trrrrrrrx
s:m:checks+number	trqnrsrs0
s:m:checks+review	qrrrssssx
s:m:checks+you	wsqmtsssw
s:m:chose	ovpsrvrrx
s:m:chose+number	stsqtqtst
s:m:chose+stage	rtrtsussr
s:m:chose+you	rrrssrssv
s:m:client	rsqvquvsq
s:m:client+doctor	ttssstssp
s:m:client+position	surrsssss
s:m:client+recruiterintro	ssssstutp
s:m:clock	rwqpspqtz
s:m:clock+greeting	rpsqsrrs0
s:m:clock+interview	swssssssq
s:m:clock+minutes	sussssssr
s:m:clock+number	rwsrrrrru
s:m:clock+today	ssrsrsrsw
s:m:clock+weekday	sssrssssv
s:m:clock+you	stsrssrsu
s:m:closed	nqsxrmrt0
s:m:closed+deadline	rssusrsss
s:m:closed+position	rssusrsst
s:m:closed+status	sssssrssu
s:m:closed+you	prtqrrssy
s:m:closing	srssrsspx
s:m:club	worsprusw
s:m:club+number	tsststtto
s:m:club+you	srssrsssu
s:m:code	qqnossss4
s:m:code+confirm	srqsrrsrx
s:m:code+number	sqoqsssr1
s:m:code+you	rsppsssr1
s:m:colleague	rmrlsluw8
s:m:colleague+come	sssrssssv
s:m:colleague+documents	sssrsssru
s:m:colleague+event	rssrsrrry
s:m:colleague+hear	sssqssssu
s:m:colleague+meet	sorrssrsz
s:m:colleague+number	spspsrss0
s:m:colleague+person	sssssssvq
s:m:colleague+senior	stssssrvq
s:m:colleague+task	sstqsrsws
s:m:colleague+you	rssqssssw
s:m:come	ryrmrrsuu
s:m:come+you	surrssrru
s:m:company	oqrmrot1z
s:m:company+hire	sssssssus
s:m:company+interview	swsrsrssq
s:m:company+invite	srtssssru
s:m:company+job	sssssssuq
s:m:company+number	tsrptrtvq
s:m:company+offer	ssrsssssu
s:m:company+person	sssssstsp
s:m:company+position	stsssstqs
s:m:company+profile	rssssssru
s:m:company+reminder	srssssssu
s:m:company+review	ssrssssrv
s:m:company+senior	ssssssrvr
s:m:company+task	ssrsssssu
s:m:company+tech	srrsssrws
s:m:company+test	sswtssssp
s:m:company+you	trtssrrru
s:m:competition	srqvrtrrv
s:m:competition+result	rssusssss
s:m:complete	xr1ipqrqx
s:m:complete+finish	rssrssssv
s:m:complete+invite	ssxsssssp
s:m:complete+number	psssssssw
s:m:complete+please	rstrssssu
s:m:complete+received	xsssssrsp
s:m:complete+test	rs0sssssl
s:m:complete+you	nq0orrsrx
s:m:completefile	qtvmqttsw
s:m:completefile+finish	rstrsrssv
s:m:completefile+test	sswsssssr
s:m:confidential	rrsqss0rp
s:m:confidential+person	sssrsswsq
s:m:confidential+privacy	sssrssvsr
s:m:confidential+profile	srsqss0rp
s:m:confirm	3xnfoprp3
s:m:confirm+interview	sxrrsstsp
s:m:confirm+job	sssssssqu
s:m:confirm+number	1wqkrqqpx
s:m:confirm+onsite	trssrsssv
s:m:confirm+position	ussrsssss
s:m:confirm+received	1sspssssn
s:m:confirm+schedule	rtsrqrrrx
s:m:confirm+travelbook	rrssssssv
s:m:confirm+unchanged	rtrpqrsr0
s:m:confirm+you	tqpnrssq4
s:m:congrats	srspvrpqz
s:m:consider	rrrrrsurv
s:m:consider+you	ssrpstusu
s:m:contact	musvpmzpx
s:m:contact+interview	rvssssssq
s:m:contact+next	rusqssstt
s:m:contact+number	sssnssssx
s:m:contact+person	russstssq
s:m:contact+send	rssqssrqy
s:m:contact+you	qurtrqssv
s:m:contest	rqsmsmuu3
s:m:contest+number	trsqsrssx
s:m:contest+study	sssrsrssv
s:m:contest+you	rsspssssz
s:m:contract	rqpp2ortv
s:m:contract+documents	rrrrzrrtq
s:m:contract+fulltime	srrrwrrts
s:m:contract+hire	srssyrssp
s:m:contract+job	ssrr0sstl
s:m:contract+number	sssttsssq
s:m:contract+offer	sssr2rssj
s:m:contract+sign	sssswsssr
s:m:contract+you	srrrxsrss
s:m:deadline	pq0nqrrq0
s:m:deadline+number	srvpsrstv
s:m:deadline+profile	rsssssssv
s:m:deadline+schedule	ssssrsrsu
s:m:deadline+we	srusssssr
s:m:deadline+you	srvqrrsqx
s:m:decide	ooqyqvpo1
s:m:decide+number	ssssssssu
s:m:decide+you	rssqssssw
s:m:delay	rtpgs4qtw
s:m:delay+hold	stsrsussr
s:m:delay+move	rvrrrsrrv
s:m:delay+we	rvrrstssq
s:m:delay+you	stspssssv
s:m:device	rrsqrrrzs
s:m:doctor	uqfozqut1
s:m:doctor+hire	sprpvsssy
s:m:doctor+offer	sprpvsrsy
s:m:doctor+position	tussssstp
s:m:doctor+schedule	rprpvsrr0
s:m:doctor+senior	tussssssq
s:m:doctor+you	trrqsrssw
s:m:documents	3nflzotr1
s:m:documents+job	ssrrssvsq
s:m:documents+number	vrqrqrqry
s:m:documents+offer	sssszsssl
s:m:documents+please	sssqrstsw
s:m:documents+received	yrsrssrsp
s:m:documents+you	wrovrrprx
s:m:effort	nvquturrt
s:m:effort+fulltime	sstrrttsq
s:m:effort+interest	rrrvrsrsu
s:m:effort+job	rssvsssto
s:m:effort+minutes	srusrsrst
s:m:effort+number	srtusttro
s:m:effort+offer	ssssusssr
s:m:effort+thanks	rtrysrrrq
s:m:effort+you	qsrxssqru
s:m:encourage	pqwkuquww
s:m:encourage+gotthrough	ssvssssrr
s:m:encourage+hire	sssssssvr
s:m:encourage+invite	qswotrrqx
s:m:encourage+job	ssrssssvs
s:m:encourage+join	ssssusssr
s:m:encourage+number	srrrsssvt
s:m:encourage+test	sswsssssr
s:m:encourage+today	rsrrrrsxr
s:m:encourage+welcome	rrrqurrrz
s:m:encourage+you	rrvosstus
s:m:enrolment	sssrstssu
s:m:equal	strmrs0pt
s:m:equal+future	ttspss1pn
s:m:equal+job	trssssvrr
s:m:equal+profile	ttspss1pn
s:m:event	umnjsqwv5
s:m:event+greeting	sqssssssw
s:m:event+job	ssrrssswq
s:m:event+join	spssssssv
s:m:event+keep	sssssrrsu
s:m:event+meet	sssssssru
s:m:event+month	srrsssstu
s:m:event+next	snsrrsss0
s:m:event+number	torptrruy
s:m:event+onsite	srssssssv
s:m:event+reminder	sosrssssy
s:m:event+salary	srssusssr
s:m:event+you	torossuuy
s:m:expenses	tsrnrqtsz
s:m:expenses+loan	rssrssssv
s:m:expenses+number	ttrpsrssv
s:m:expenses+order	sssrssssu
s:m:expenses+received	sssrssssu
s:m:expenses+you	srrrrsrsy
s:m:experience	ppxnrssq0
s:m:experience+number	ssstssrru
s:m:experience+you	orrosstq3
s:m:family	ssrrrprq2
s:m:family+pleased	rrsrrrrry
s:m:family+would	rrsrrrrry
s:m:family+you	sssrssssu
s:m:feedback	psoxrsorz
s:m:feedback+number	sssrsrssu
s:m:feedback+survey	rursssrsu
s:m:feedback+you	rsrtsrssu
s:m:filled	rsrrrsssv
s:m:finish	psuktsrt1
s:m:finish+you	ossossss1
s:m:first	rxqqrsvps
s:m:first+position	svsssttqo
s:m:first+start	srssssssu
s:m:food	srquqprp2
s:m:fulltime	toquwqztm
s:m:fulltime+job	ussssstso
s:m:fulltime+number	srtrstxro
s:m:fulltime+position	ssssssvqq
s:m:fulltime+remote	ssssssvsq
s:m:fulltime+senior	srsutsrsr
s:m:fulltime+you	rruuusqtq
s:m:further	qvsorusrw
s:m:further+move	rssrrqrry
s:m:further+you	rusrsvssq
s:m:future	tqojqq03r
s:m:future+job	srssssozp
s:m:future+number	trrqssqyp
s:m:future+offer	sssssssvq
s:m:future+placename	ssssssswp
s:m:future+position	tussssqur
s:m:future+profile	rtrlrr1wo
s:m:future+training	rssrstrsv
s:m:future+we	rrsssutsr
s:m:future+weeks	ttsutssso
s:m:future+you	urssssssr
s:m:good	spqmwqwm2
s:m:good+hear	srrqxsqrv
s:m:good+number	ssssssrqw
s:m:gotthrough	rtuosrsrv
s:m:gotthrough+invite	ssvsssssq
s:m:gotthrough+you	rtvqsrsrt
s:m:greeting	wmnwql1py
s:m:greeting+hear	rsssssssu
s:m:greeting+join	sqrssrxqu
s:m:greeting+meet	spssssssw
s:m:greeting+next	sosrssssy
s:m:greeting+number	rssrsssrv
s:m:greeting+onsite	srssssssu
s:m:greeting+reminder	sossssssy
s:m:greeting+we	srsssrssu
s:m:greeting+you	srsssrssv
s:m:hard	rssnrrsr0
s:m:hear	hrntr3rp3
s:m:hear+interview	swsssqssr
s:m:hear+job	qssqsrrzt
s:m:hear+not	sssssrrsu
s:m:hear+number	ptrtrqspz
s:m:hear+person	stsrsussq
s:m:hear+position	rsrvsstrq
s:m:hear+recruiterintro	sssssussr
s:m:hear+salary	rssrssrsw
s:m:hear+senior	rsrrsurqv
s:m:hear+stage	qrrsrurrw
s:m:hear+status	lrqtqzpn5
s:m:hear+tech	ssssssrqx
s:m:hear+we	sssqssssv
s:m:hear+you	hvpupuuux
s:m:hire	onnn3pryy
s:m:hire+hr	rsstrvrvo
s:m:hire+job	rssttstym
s:m:hire+number	rrrsrrrys
s:m:hire+offer	rorpyrrrx
s:m:hire+other	ssstssrvq
s:m:hire+pool	sssssustr
s:m:hire+position	ssrstsrtq
s:m:hire+remote	ssssssurr
s:m:hire+schedule	rprpvsssy
s:m:hire+search	rtsustssq
s:m:hire+senior	srrssrrqy
s:m:hire+tech	ssssssrvs
s:m:hire+today	sssssssvs
s:m:hire+you	rrrtvrtrt
s:m:hiringside	qqpqrvrr1
s:m:hiringside+interview	sssqsrrsy
s:m:hiringside+number	trrrrssqw
s:m:hiringside+person	rssqssrsv
s:m:hiringside+you	srsqssrsv
s:m:hold	qssmr0qrx
s:m:hold+keep	srrrstrsv
s:m:hold+wait	srsrssrsv
s:m:hr	nrooqzsvy
s:m:hr+interview	sussssssr
s:m:hr+number	ssstssvqs
s:m:hr+pool	prsqswssv
s:m:hr+search	rtsustssq
s:m:hr+stage	rsrvssssr
s:m:hr+tech	ssssssrus
s:m:hr+you	strqrsrsv
s:m:i	pqtitrtr5
s:m:i+job	ssssssuqs
s:m:i+you	sssrssssu
s:m:if	sstrusrrs
s:m:if+you	sssrssrru
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
s:m:interview+pastbe	sqsssstsu
s:m:interview+person	ryrqsrrru
s:m:interview+phone	svssssssq
s:m:interview+place	sussssssr
s:m:interview+please	susrssrss
s:m:interview+position	q4sqtqrso
s:m:interview+reminder	s0tsssqsm
s:m:interview+result	ststsqsst
s:m:interview+review	sqssssssu
s:m:interview+schedule	r0rrrrrrq
s:m:interview+senior	rzssssssm
s:m:interview+stage	sysssqssp
s:m:interview+study	sosrssssy
s:m:interview+survey	stsqsssst
s:m:interview+talk	rwrsssrsr
s:m:interview+tech	rvrsssssr
s:m:interview+today	swssssssr
s:m:interview+video	stzsssssl
s:m:interview+weekday	rtrrrrrry
s:m:interview+you	p2wrqmspt
s:m:invite	nz0kposo0
s:m:invite+match	ssvsssssq
s:m:invite+number	qxrsrrrru
s:m:invite+schedule	srssssssu
s:m:invite+stage	suvssrssp
s:m:invite+test	sv2rssssh
s:m:invite+video	stxsssssn
s:m:invite+we	srssssusr
s:m:invite+weekday	ssssssssu
s:m:invite+welcome	rrrqtsrrz
s:m:invite+you	qr0prrtrs
s:m:job	pkkz0kq4t
s:m:job+not	sssrssrtu
s:m:job+number	vormrqt2s
s:m:job+offer	rrrq0rstp
s:m:job+onsite	sqstssssv
s:m:job+pastbe	ssstsssuq
s:m:job+placename	ssstsrtyl
s:m:job+position	usssssvqp
s:m:job+privacy	ssssssttq
s:m:job+profile	srssrsrut
s:m:job+recruiterintro	rsssssqtt
s:m:job+remote	ursqrswtp
s:m:job+review	ssssssows
s:m:job+search	rssqrspty
s:m:job+senior	tssrrusup
s:m:job+status	sssrsrssv
s:m:job+tech	0rrvrrsqm
s:m:job+test	srvsrsssr
s:m:job+today	sssrsssyp
s:m:job+you	roprrqp1y
s:m:join	rpnpxrzpw
s:m:join+meet	spssssssx
s:m:join+next	spsqssssy
s:m:join+onsite	srssssssu
s:m:join+person	ssrussssr
s:m:join+start	rsrsrsust
s:m:join+we	srsrsstsu
s:m:join+welcome	ssssxsssp
s:m:keep	sqqnrwrsz
s:m:keep+wait	srqrrsrry
s:m:keep+you	qrsostssy
s:m:lack	rtsqsstss
s:m:lease	qttfpqsr!
s:m:lease+loan	rssrrsssx
s:m:lease+number	srsnssrq2
s:m:lease+onsite	ssshsrss5
s:m:lease+you	pssorrsq2
s:m:link	tvrprrrrw
s:m:link+visit	strsrsrsu
s:m:list	mtrkp0uvv
s:m:list+number	sssrsvssr
s:m:list+pool	mtrkp0uwu
s:m:list+wait	sssrrrusu
s:m:list+you	pssrrsurv
s:m:loan	lsulqstw2
s:m:loan+number	rssossssw
s:m:loan+video	qsssssssv
s:m:loan+you	sssorrssz
s:m:luck	qqsqsstry
s:m:many	rrsnrqsq4
s:m:many+number	ussqrrrrx
s:m:match	jpxlrpzzv
s:m:match+must	qsurssssu
s:m:match+number	qssqstquu
s:m:match+profile	nrsprrxty
s:m:match+test	srysssssn
s:m:match+you	mqsnsqxwx
s:m:meet	qxsmqqtrz
s:m:meet+next	srrsssssw
s:m:meet+reminder	spssssssw
s:m:meet+we	svsqssssr
s:m:meet+you	rusrsstss
s:m:minutes	svvnrrrrv
s:m:minutes+number	srvqrrsru
s:m:month	pzqnooqv2
s:m:month+number	rzqqrprqw
s:m:month+weekday	sursssrrt
s:m:move	l2qkpoty0
s:m:move+number	sssrssssv
s:m:move+schedule	sttrrrrrv
s:m:move+we	rxrsrrsrs
s:m:move+you	rvrqrrryq
s:m:must	prukqrytz
s:m:must+number	ssrrssssv
s:m:must+soon	sssssrqsw
s:m:must+tech	srsssrptv
s:m:must+test	ssursssst
s:m:must+you	rrsqssssw
s:m:next	n0zkrsrqw
s:m:next+number	qrsprssr0
s:m:next+onsite	srssssssv
s:m:next+place	syspssrsr
s:m:next+position	rvrrsqsst
s:m:next+reminder	rurprrrrz
s:m:next+schedule	sqrsssssw
s:m:next+senior	susrsrsss
s:m:next+stage	r00qstsrg
s:m:next+talk	swsssssto
s:m:next+task	sswsssssp
s:m:next+test	ssytssssm
s:m:next+thanks	sussssssq
s:m:next+we	sqsrsstsu
s:m:next+withdraw	ssvsssssq
s:m:next+you	qusurqrsu
s:m:not	nprxowsqx
s:m:not+number	tssrssrsu
s:m:not+you	rrsossrty
s:m:number	pnmuoks61
s:m:number+numberword	rssrssrsw
s:m:number+offer	rrrrurrws
s:m:number+onsite	rrsmssury
s:m:number+order	rrsmssss1
s:m:number+pastbe	rssqsrsrx
s:m:number+person	utrptrusq
s:m:number+placename	qsspsrt3m
s:m:number+please	rssqssssv
s:m:number+pool	sssrsvssr
s:m:number+position	qsrustt0k
s:m:number+profile	rstossqr0
s:m:number+received	1ssossssp
s:m:number+recruiterintro	sssstssqs
s:m:number+reminder	rvvrrqrrr
s:m:number+remote	trrqrsynv
s:m:number+repair	rqrostrvx
s:m:number+result	qtrwrqrsu
s:m:number+review	tqrossrtz
s:m:number+salary	rrrotrutw
s:m:number+schedule	svrsrrsrv
s:m:number+school	sssusstsq
s:m:number+search	ssssssspx
s:m:number+senior	vtsputssp
s:m:number+some	sssrssrsv
s:m:number+stage	qyturorrr
s:m:number+start	ssssrsuru
s:m:number+status	qtsqstqn2
s:m:number+study	srrtrqrrw
s:m:number+survey	ssrqsrtsv
s:m:number+talk	swsrsssrs
s:m:number+task	tsursrsss
s:m:number+tech	xrrvrqqly
s:m:number+test	rr0prqsru
s:m:number+thanks	srsxsstro
s:m:number+today	rvqqrrsvs
s:m:number+training	sqrvrtrtr
s:m:number+travelbook	rrsssssrx
s:m:number+trial	suvsssssn
s:m:number+unsuccessful	ssrsssssu
s:m:number+video	ssyrsrrrq
s:m:number+we	qqsnsstq2
s:m:number+weekday	rvrqrrssv
s:m:number+weeks	rrslrr1sv
s:m:number+would	srsrssrrx
s:m:number+you	upqrqpnx1
s:m:numberword	qrsisqys0
s:m:numberword+some	srtpsstsu
s:m:offer	qnqj6pqvz
s:m:offer+person	srsswsssq
s:m:offer+position	sssswrssq
s:m:offer+schedule	sprovssry
s:m:offer+senior	srsrysssp
s:m:offer+tech	ssrsssssu
s:m:offer+training	ssssxssso
s:m:offer+we	ssssusrss
s:m:offer+which	srsnwrrrw
s:m:offer+you	rqrpyprsx
s:m:only	rrsqrrqr0
s:m:onsite	zxnqlpqr0
s:m:onsite+person	vssrsuttm
s:m:onsite+received	yrssssssp
s:m:onsite+reminder	srssssssu
s:m:onsite+remote	sussssvso
s:m:onsite+schedule	sussssssr
s:m:onsite+senior	ussssurto
s:m:onsite+you	prsrsrrty
s:m:order	pqplqrsu8
s:m:order+place	rrrrsrssx
s:m:order+received	rssrssrrx
s:m:order+repair	srrqqsrsz
s:m:order+you	pqsnspss4
s:m:other	qrsqrrqww
s:m:past	rsrtrqssv
s:m:pastbe	1oqhrqss4
s:m:pastbe+questionhow	rrqpssrr1
s:m:pastbe+received	wrrqrrrrt
s:m:pastbe+send	xssrssssq
s:m:pastbe+unsuccessful	rsstssssu
s:m:pastbe+we	tqrqsstsw
s:m:pastbe+you	1oqhsqss1
s:m:payroll	sssrqrsrx
s:m:person	tzqusztpf
s:m:person+placename	tssssttto
s:m:person+position	rtttuvssk
s:m:person+profile	srsnss1to
s:m:person+received	urssssrst
s:m:person+recruiterintro	rssttutso
s:m:person+reminder	stsstsssq
s:m:person+schedule	svsssstso
s:m:person+senior	qzsts0rtf
s:m:person+stage	sutstsssn
s:m:person+status	rtsssussq
s:m:person+study	urtssrssr
s:m:person+task	rsvstrsvn
s:m:person+test	rqysssssp
s:m:person+training	sssssussq
s:m:person+you	vtstsurtl
s:m:phone	p2smqqrtu
s:m:phone+we	stsstsssp
s:m:phone+you	stttrsssq
s:m:place	qxqirzrqx
s:m:place+pool	stsqs1ssl
s:m:place+you	qtrourssy
s:m:placename	qmqhpp34u
s:m:placename+position	rrssssuxo
s:m:placename+profile	srsrssyrp
s:m:placename+senior	tsssssrtq
s:m:placename+you	trsrsrrvt
s:m:please	pvxhtrtq1
s:m:please+thanks	trssssssu
s:m:please+you	qrtnsrss0
s:m:pleased	rrsnsrxqw
s:m:pleased+profile	srssssvrr
s:m:pleased+would	rssrrrrry
s:m:pleased+you	sssrssusr
s:m:police	srtsqqsrw
s:m:police+you	sqrrrsssx
s:m:pool	lsshp4uww
s:m:pool+profile	srsrssvsq
s:m:pool+senior	ssstsvssp
s:m:pool+wait	srsrrsvst
s:m:pool+we	rrsqswsst
s:m:pool+you	prsprwusv
s:m:position	nsnxpwu6f
s:m:position+privacy	sstsssvrq
s:m:position+profile	stsrsswto
s:m:position+reminder	rvssssqss
s:m:position+remote	sssssswqr
s:m:position+schedule	sutsssssp
s:m:position+senior	rttrtuswk
s:m:position+study	sususssso
s:m:position+task	rrsrsrssw
s:m:position+tech	stsrssutp
s:m:position+test	qrxssssrs
s:m:position+training	ssqsrusts
s:m:position+unsuccessful	sssussssr
s:m:position+we	sssussstq
s:m:position+you	tvstrrsxl
s:m:privacy	osrhtq1wx
s:m:privacy+profile	rsrqsswst
s:m:privacy+remote	ssssssyqp
s:m:privacy+you	sssqrsrrx
s:m:profile	nqsdrq8t0
s:m:profile+questions	rusrsstss
s:m:profile+recruiterintro	ssssssqur
s:m:profile+senior	sssqsswtp
s:m:profile+task	srurssssr
s:m:profile+tech	ssssssuov
s:m:profile+we	rtsrssuss
s:m:profile+you	pssjqr1ry
s:m:questionhow	roqjs0np7
s:m:questionhow+reason	sssqssrsx
s:m:questionhow+we	rrrsstrsv
s:m:questionhow+you	qsqpssor4
s:m:questions	qrtlrm3qz
s:m:questions+you	tvsqrrrrt
s:m:reason	sssprsssw
s:m:received	8pqgsrrrx
s:m:received+senior	vrssssrss
s:m:received+we	1rssssssm
s:m:received+you	2qrjsrrrx
s:m:recruiterintro	qrqsrwtst
s:m:recruiterintro+search	rrrsstqsw
s:m:recruiterintro+senior	rssstvssq
s:m:recruiterintro+status	sssssussq
s:m:recruiterintro+you	sssrsssru
s:m:regret	rssursrss
s:m:reminder	pzzmqqppx
s:m:reminder+schedule	sqrsrsssy
s:m:reminder+test	sszrsrssm
s:m:reminder+today	rxtrrrrrq
s:m:reminder+you	rwxqrssrp
s:m:remote	ssrmqq3pv
s:m:remote+senior	sssssssus
s:m:remote+tech	vsrsssumv
s:m:remote+weeks	ssssssxrq
s:m:repair	smqwmqrw0
s:m:result	kto1rlru1
s:m:result+senior	sssusrssr
s:m:result+stage	rtrwsrssr
s:m:result+study	rssrsrssx
s:m:result+test	rsstsrrsu
s:m:result+you	rrrusqssw
s:m:review	qpygrvqwz
s:m:review+study	sqtssssrv
s:m:review+test	rrxrrrrss
s:m:review+you	tstmstssw
s:m:salary	porjur1s2
s:m:salary+you	prrprstr1
s:m:schedule	s1okrqqq2
s:m:schedule+senior	susssssrq
s:m:schedule+travelbook	rqsrrsssw
s:m:schedule+you	svoqqrrq1
s:m:school	rktyotrtx
s:m:search	pqorotvwx
s:m:search+you	rsrprrqvx
s:m:security	qrqpssrt2
s:m:send	ysrjrqwqz
s:m:send+you	usrorrurv
s:m:senior	rsqws2qwf
s:m:senior+stage	sutsttssn
s:m:senior+status	qrsqswqoz
s:m:senior+study	sssusssrs
s:m:senior+task	ssvssssvo
s:m:senior+tech	trrrrruvs
s:m:senior+test	srvtssssq
s:m:senior+training	ssswsussl
s:m:senior+you	ussutsqto
s:m:shortlist	rvqoruuqv
s:m:shortlist+you	ttssststq
s:m:sign	rrrqxrrqw
s:m:some	qrsmrqtr4
s:m:some+you	srsrssssv
s:m:soon	psrmqw0qt
s:m:soon+tech	srsssrqsw
s:m:soon+you	sssrsssru
s:m:stage	k41qo0pok
s:m:stage+status	swvssrssm
s:m:stage+task	ss1rssssk
s:m:stage+test	sr1sssssk
s:m:stage+trial	rwvrssssn
s:m:stage+video	ssxssssso
s:m:stage+withdraw	rswqsrrst
s:m:stage+you	ostprwsrw
s:m:start	oopnxr1qy
s:m:start+you	qrsrrtssx
s:m:status	ktquo3pl2
s:m:status+tech	ssssssrqw
s:m:status+trial	svvsssssn
s:m:status+you	ntruqvrrw
s:m:still	qqujr2tur
s:m:still+unchanged	rssqsysuo
s:m:still+you	rruqswrtr
s:m:strong	rrqnrsur1
s:m:strong+you	rrsqrstsw
s:m:study	vnpyqlrs2
s:m:study+test	srssrsssv
s:m:study+training	tsssstssq
s:m:study+you	ssrmrquq1
s:m:survey	qrsrrqsr0
s:m:survey+test	ssusrsssr
s:m:survey+you	sqrpssrs0
s:m:talk	o4pkso2rr
s:m:talk+we	rtsttswsn
s:m:talk+you	rvrpssuss
s:m:task	sq7nrptul
s:m:task+test	ru1rssrtj
s:m:task+trial	ssvsssssq
s:m:task+you	rrzqrrrrs
s:m:tech	sstnqqvyr
s:m:tech+test	sswsssssq
s:m:tech+thanks	wsswssssl
s:m:tech+you	orryrrqsv
s:m:test	pp6nppqq0
s:m:test+trial	ruzrrsssn
s:m:test+video	sr2sssssi
s:m:test+withdraw	sswsssssq
s:m:test+you	rs2srrrrn
s:m:thanks	3uptpmpqu
s:m:thanks+you	0tqtpnopx
s:m:think	srrmtrtsz
s:m:think+you	ssrrtstsu
s:m:third	srrqrsqvv
s:m:today	p3qkppqzw
s:m:today+you	rwsqsrsyn
s:m:training	yqjx0pmur
s:m:training+you	qsrxvqsrp
s:m:travelbook	rpsqqrsq3
s:m:travelbook+you	rqrssrrrz
s:m:trial	n0xuosoot
s:m:trial+you	rrrwsssss
s:m:unchanged	nsrjp1tty
s:m:unchanged+you	orrqruttw
s:m:unsubscribe	srrnsqswx
s:m:unsubscribe+you	rsrrsrstv
s:m:unsuccessful	mtrurors4
s:m:unsuccessful+you	orsqrrss1
s:m:until	rsuqssust
s:m:video	qz4prqpql
s:m:video+you	tq1sssssl
s:m:visa	qqrurqurx
s:m:visit	sxqrqsqrw
s:m:visit+you	svrtrsrrr
s:m:volunteer	rnstrsrr0
s:m:wait	qrtmqzuqv
s:m:wait+you	rsusruuro
s:m:we	xvkgwyvnv
s:m:we+would	stspssssu
s:m:we+you	1tofutwpv
s:m:weekday	qxomrnss4
s:m:weekday+weeks	srssrstsu
s:m:weekday+you	rtqtrrrtu
s:m:weeks	qvmlnpy2x
s:m:weeks+you	srsrrrqvw
s:m:welcome	qprpxrqr0
s:m:when	rwrqstrrs
s:m:which	surkwqstw
s:m:which+you	stsqsssts
s:m:will	rssqstrsv
s:m:will+you	sssrssrsv
s:m:wish	rqspsstry
s:m:withdraw	ktxetqtt9
s:m:withdraw+you	mssossss3
s:m:would	quqirrwvz
s:m:would+you	rsskrrxuv
s:m:yes	vprqyropw
s:m:you	zonsonts1
s:machine	sosrsswzm
s:machine learning	sossssvzm
s:made	ssssqsrsx
s:mail	kuqussrsz
s:mail adresse	osssssssy
s:make	rrrorrqvz
s:management	ststsqvsq
s:manager	q0vnq3mxg
s:manager role	ruvrrsssq
s:march	qssrssvrt
s:market	srsosrsvu
s:marketing	nsrstrrty
s:master	trrrssrrw
s:match	sssrurrtt
s:match your	sssssssrv
s:may	sssossrux
s:may be	sssssssus
s:me	sssssswpt
s:medewerker	strussstp
s:medical	usrsrrssu
s:meet	ssupsssqv
s:meeting	rtqorqtr2
s:membership	rssssrssv
s:merci	ysrsssssp
s:message	qwqmrtwru
s:message replied	qussssuss
s:microsoft	rrsqssrvu
s:min	sotssstsw
s:mini	qowrqrrr1
s:minutes	ssspsrssx
s:mise	rsswssssq
s:miss	srsssrssv
s:mit	rwqrtrsrt
s:mock	sptpssstx
s:mock interview	sqrsssssw
s:monday	svrnqqrtz
s:money	sssossssx
s:montag	rusrrssss
s:month	sssrssssu
s:more	rssprqo6q
s:more jobs	rrrrrrrxr
s:morgen	ryrrrrrrr
s:morning	rqsssqrrz
s:mortgage	qsspqsss0
s:move	susrsqurs
s:moved	sswqrrrss
s:moving	sqrrrrqr1
s:must	ssssssrur
s:mutual	ttssssssp
s:my	ppujsqts6
s:my application	rsuqssssu
s:n	vrsqsssst
s:n 0	vrsrsssst
s:na	rrsrrrrsy
s:nachfrage	sssssltsz
s:nachricht	oxsrsrxsp
s:nachster	suyrssssm
s:nachster schritt	ssyrssssn
s:name	jzp0qoxot
s:near	sssssssxo
s:need	ssrosrwsv
s:needed	squlqrur1
s:net	ttrqrsrsw
s:networking	sssssswou
s:neue	lvqprpw3r
s:neue jobs	sssrssszn
s:neuer	rxrsssssr
s:new	nnqhoow66
s:new event	spssssssy
s:new job	sssqrsxkz
s:new jobs	rssqsss1m
s:news	onqsxvno4
s:newsletter	srrrssssw
s:next	n10kssnrv
s:next round	sussssssr
s:next stage	sswsssssp
s:next step	srzsssssn
s:next steps	s0rtutrsi
s:next week	srrsssrsv
s:nice	srrqrrrq1
s:nieuwe	rssqsrrwt
s:nieuwe vacatures	sssssssxp
s:night	vqsqsrstt
s:nights	sssssvvsn
s:no	qoqzowrrv
s:no 0	sstqsusss
s:no subject	ursysrsso
s:noch	qpworzrru
s:non	rrrqsttsv
s:nos	sssqsussu
s:not	oqsqqyqsy
s:not a	sssssysso
s:not find	ssssssrus
s:note	ussrsxusl
s:notes	sssqsrssx
s:notice	qrturxrrs
s:notification	psrurusts
s:notre	msssqrtsy
s:nous	wrsqsrusr
s:nouvelles	ssssswssp
s:november	srsssqstv
s:now	rrsnqqtzv
s:now 0	ssssssusq
s:nr	srursrssu
s:nr 0	srursrssu
s:nuevas	ssssssswp
s:number	xssqrrrrt
s:nurse	tysurrssk
s:nvidia	ssssssrvs
s:o	potqrrss2
s:october	svssssruo
s:of	pknx3orm1
s:of 0	ssqsssspy
s:of application	usssssssr
s:of appointment	ssssxssso
s:of employment	sssq0rsso
s:of interest	trsqstsst
s:of interview	ststssssq
s:of the	rprqtsrxu
s:of your	qrqtouro4
s:oferta	ussr0sssl
s:ofertas	ssssssswp
s:off	sqsrorsr1
s:off your	sssssssru
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
s:official	ssssusssq
s:offres	rqrrrrrys
s:oh	rrrrssuru
s:old	sssussssr
s:on	pnkzpzrk6
s:on 0	sssqsrssw
s:on hold	rrrrrsrrz
s:on monday	stsrqrrsy
s:on our	sprpsxrsw
s:on sale	sssrssrsv
s:on the	omrtuqur1
s:on thursday	spssssrsx
s:on your	lzpxqsqqx
s:one	spvkssvtv
s:online	nq4prqqrx
s:online assessment	ss2sssssj
s:online test	srzsssssm
s:online tests	sswssssso
s:only	ussqssrur
s:onsite	sxrrsr1qj
s:op	stskvssry
s:opdracht	sryrssssp
s:open	wrslsuorz
s:open evening	srsrssrtu
s:opening	s1srsuvoj
s:openings	rssqsqvyo
s:operations	tsstusssn
s:operator	yssrsyssi
s:opportunities	quspssr4k
s:opportunity	uvslss5ok
s:opportunity for	swssssoss
s:opportunity with	sqssssyrq
s:optical	srrsrtrsu
s:or	rqspsrusx
s:oral	svssrsssq
s:order	psrpsqss2
s:org	sssrssssu
s:ot	rqrsrsrsz
s:others	rssrssryr
s:our	popmoy3qx
s:our call	ssttustsn
s:out	usrorrsm1
s:out of	vrrqrsrm1
s:outcome	mvq2rrrrt
s:outcome of	qrrzsqssr
s:over	qsrrsrusx
s:own	sssrssrsv
s:p	sssqsvvrq
s:page	ssssspssv
s:paid	srssssssu
s:panel	ssqpstqry
s:para	otsqrrssz
s:paralegal	tvsssssso
s:parents	rpsssrrty
s:park	rsrsstvqr
s:part time	ttrussvtm
s:partner	tqsvsstso
s:paso	qsssssust
s:password	rrsossssz
s:pay	nrrqrrrs3
s:payment	sssrssssw
s:payroll	tsstssssq
s:pc	rrpsqsr5o
s:people	rssnsspvy
s:per	usvkrrstx
s:permanent	sssussurp
s:person	ptpoqpqq#
s:petit	srvtsssso
s:pharmacy	ssssssusq
s:phone	rzrqqrrrt
s:phone screen	svssssssr
s:pick	suqssssts
s:piece	sp0qrsrrt
s:pitch	srvlsqtsz
s:place	ssrlpwss0
s:placement	srnqsxuqv
s:plan	srsrsssrw
s:planner	rrstrwssq
s:planning	srstsqrsx
s:play	sryrssrsp
s:plaza	tsswsrssq
s:please	prtnrrsr3
s:pm	susrssrst
s:point	sporqvrr0
s:policy	usrrsrrsu
s:pool	srsos2tsm
s:por	wtrqssssr
s:porter	ussvssssn
s:portfolio	uvsrsrssp
s:position	orswywnpq
s:position 0	ssstvqssq
s:position closed	rssvsssss
s:position update	sssssqssu
s:posizione	sssrsuusq
s:post	2wquusqqg
s:postdoc	surxusrsl
s:poste	ssrxtsssn
s:poste de	srswtrssr
s:postulation	usstssssq
s:pour	utsprrrsv
s:power	ssrrssnzs
s:praktikum	vrsvrrrsp
s:pratica	srxqsrsss
s:principal	ssstssrup
s:privacy	tssrsrssv
s:private	stssvssso
s:probearbeiten	surtstssq
s:problem	ssurrsrst
s:problem with	sssrssssu
s:procedimento	srrwsrssr
s:procedimento concursal	trsusrsss
s:procedure	rssustssr
s:proceso	qsqwryrro
s:process	svrsttrsq
s:processo	qrqws0rso
s:processo seletivo	rrqxsssss
s:product	qqwsssryo
s:product manager	rrwsssssq
s:professor	ussrsussp
s:profil	qrrssrwru
s:profile	ossmssss3
s:programme	qtsvvsstn
s:project	suumsmtzv
s:project manager	rsrrrrsxq
s:projekt	stsssossv
s:promesse	ssssxsssp
s:promesse d	ssssxsssp
s:promotion	sssrusrru
s:proposal	ssulssrs0
s:proposta	rrrpzrrrs
s:prova	ru1qssssl
s:provisional	rrstwsssq
s:prueba	rvwqrrrrt
s:pt	rssssssrv
s:public	rtsusprts
s:puesto	srswsrssr
s:python	sqorsszpv
s:quality	sssssussq
s:que	rsssssrtu
s:question	rormtr3su
s:questionnaire	srwrqrrru
s:questions	srtsssssu
s:quick	rqrrr1xrl
s:quick update	ssssswssp
s:quote	ssspssssx
s:r	xsttusnmv
s:r 0	tsstssnl1
s:ranger	stssrzrsn
s:rappel	sstrsrssu
s:rate	srspssssx
s:re	6xlwpnih3
s:re 0	rrspsssrz
s:re a	srssssssu
s:re any	srsrs1ssm
s:re application	3xvwrprrd
s:re bewerbung	wwursussi
s:re candidature	sustssssp
s:re cv	2qsrssssm
s:re hired	sssswsssp
s:re in	yrsqvrqsp
s:re interview	rtrrrvrru
s:re invited	susssssss
s:re job	ussussssp
s:re no	rrspsrssz
s:re on	nsssssss0
s:re quick	rrsssrsrx
s:re re	k3rruwtmq
s:re the	qrskssss3
s:re your	srrqssrrw
s:reactie	tssqssssu
s:read	ntsrsssrz
s:ready	nptotrtp5
s:ready to	rqqrtsvqw
s:real	ssssssqus
s:rececao	vrstssssq
s:receipt	vssorsrrx
s:received	3qqjrqrrz
s:received your	vrrqrrrrw
s:recent	rusyspsso
s:recent application	qssyssssp
s:reception	wtrtrrrrq
s:recommendation	sssrusrru
s:recommended	sssrssqo0
s:record	rqvssssst
s:recruiting	rtsrsspxr
s:recruitment	wrrsswqul
s:recrutamento	rtssrvssr
s:recrutement	qtsxstssm
s:recu	xrrrssssq
s:red	ssrrssssv
s:ref	ysqvrsurm
s:ref 0	xrrvrqtro
s:reference	uqqsqqqr0
s:reference for	rrsnrsrs1
s:reference request	rsrprsssz
s:referral	ursqrstru
s:regarding	hvrwqytqt
s:regarding your	justryssu
s:regional	sssusrrsu
s:registered	rusussrsr
s:registration	sssqrrqq0
s:rejected	rsrrsrssx
s:rejection	ssspssssw
s:release	sssssqstv
s:released	susstsssp
s:reminder	ozypoqppx
s:reminder upcoming	ssssssssw
s:reminder your	sszsssssl
s:remote	zqqnrr2tm
s:rendez	sqrrrsrsy
s:rendez vous	sqrrrsrsy
s:replied	qussssuss
s:reply	tss1rrrrn
s:report	swrmssssx
s:req 0	sssrsrssu
s:request	p1pkpotq5
s:request for	rrrmrsuq2
s:required	nsvqtrrsw
s:requirement	ssssssxso
s:requisition	rsswsursp
s:requisition 0	sssvstssq
s:rescheduled	rvrrrrrrt
s:rescheduling	sussssssr
s:research	utsvtsssl
s:research associate	ttsttrsso
s:researcher	ssstssusq
s:reservation	qrsssqrr0
s:reserve	sssps1ssm
s:reserve list	sssrsxssq
s:residency	ssssspssx
s:resolucion	qrrvrqssw
s:responsable	sssstsssq
s:response	mtswsssst
s:resposta	trssswssn
s:result	qtr0torrq
s:result of	suswsssso
s:resultado	osrwspssx
s:resultado da	rssqsrssx
s:results	osrrrqqxz
s:resume	otppsrst0
s:retorno	rrsvstssr
s:reunion	sossssssz
s:review	urqivtrsz
s:ricerca	ssswssrtn
s:right	ssrrrssrx
s:rn	ssssrsvsr
s:robotics	utsstussm
s:role	ozzupmxxg
s:role at	rqrssssyq
s:roles	sssossr0q
s:roman	ssrrssssu
s:room	rptppsrr2
s:round	r2psrnrwp
s:ruckmeldung	qtszsussm
s:ruckmeldung zu	rtswsrssr
s:rue	qqsrssssy
s:rue des	qqsrssssy
s:runde	sussrtssp
s:running	vtssssrsq
s:s	ttrqssrst
s:sa	sssrssssu
s:saison	urstrutsn
s:sala	strussssr
s:salary	sssnvssus
s:sale	sssmssrs0
s:sales	tutssstsp
s:sales manager	tssrsursr
s:samstag	spstssrsw
s:san	qpqoqq3tw
s:san diego	qpqppq2tx
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
s:scheduling	sussssssq
s:schnuppertag	stsussssp
s:scholarship	sqsqssssz
s:school	sqrpqursy
s:schritt	rszrsssso
s:science	tusrstrsp
s:scientist	rrutuqzug
s:screen	swrsssssr
s:screening	rqsrsstsv
s:se	twurtspso
s:search	qqqtqwnux
s:season	ussqturto
s:seasonal	sssrsvssp
s:second	szsltrrsu
s:secretary	ssssssttp
s:security	trqrsuqut
s:security code	usrrssssu
s:see	rsrorsrr2
s:segunda	svssssssq
s:selection	rsquvsrrq
s:seletivo	rrqxsssss
s:selezione	rrrtsxssp
s:senior	zssnttrvl
s:senior software	tssssswps
s:sent	zssnurtrq
s:sent to	xsssssrrp
s:sent you	sssstsusp
s:sept	sssrrssur
s:september	sttroqssw
s:service	qqsuorrr1
s:services	rrymrrttu
s:session	rrqurtqqy
s:set	tsssssrpu
s:seu	qpqurvrrw
s:share	rsspsstsv
s:shortlisted	rtsrssvrr
s:should	ssrqsrrrz
s:show	susrssrss
s:si	sssswsssr
s:sie	kwroqswvx
s:sie ihre	qsssssssw
s:sign	sssrqsssx
s:signature	srrswsssr
s:similar	sssssssus
s:similar to	sssssssus
s:since	ssssssspw
s:site	tsrprsusu
s:site visit	ssssssssu
s:six	prstsrrsw
s:skills	srxqrsqoy
s:skills with	sssrssrpy
s:slot	szxrssssi
s:small	rsyqrvqrq
s:so	qsroxrrrx
s:sobre	rqqzrurrr
s:sobre tu	sssvssssr
s:software	wsqopoqyw
s:software developer	ssrsssrwr
s:software development	vssrssupr
s:software engineer	vrqqppkz0
s:software engineering	rsssssuss
s:solicitud	urrrrrrrw
s:solicitud de	rrstssssu
s:sollicitatie	0oqwqzqqm
s:sollicitatie bij	rssvssssr
s:solutions	ttsssrrup
s:some	rssstrssu
s:something	qssqsrrvw
s:soon	qtsqssssv
s:sorry	qsrsrvsru
s:sous	rusvswpro
s:spam	ssrosssrz
s:spannende	ssssssvss
s:specialist	utstssssn
s:speculative	xrsrssrsp
s:spring	rrspsrsux
s:sr	vrssssyrn
s:st	rqsqrstp0
s:stack	tssrssrru
s:staff	rsvnsvzsk
s:stage	q0yvqrqqj
s:stage 0	suvrssssp
s:stand	qprrq0qrw
s:start	rqqq0t0rj
s:start date	srru0vrsi
s:starter	srrsrsssx
s:starting	ssssrrqqy
s:startup	ssssssusr
s:states	ssrrsssut
s:station	rsrpswssu
s:status	nrqyr5rmp
s:status of	tssssyssn
s:status update	ossqsors4
s:stay	srpsrrsrx
s:stelle	sxs0rsrth
s:stellen	srsrrsryr
s:stellenausschr	rssssssur
s:step	rtzrrrrrp
s:steps	s0rtutrsi
s:still	rrrlr0uzn
s:storage	qssqssrsx
s:store	sssussssr
s:stories	sssrssssu
s:strategies	sssrssssv
s:street	sstrsrrut
s:studienplatz	sssrsrssv
s:studio	ssstssttp
s:study	slxqsssq0
s:su	toqorrtr1
s:su solicitud	qsssssssw
s:sua	wspuqsqqv
s:sua candidatura	ststssssq
s:subject	ursysrsso
s:submission	trrprpvvt
s:submitted	2ssqssrsk
s:successful	rsssussss
s:suite	qurwtrtsp
s:suite a	qusutstsp
s:summer	oqqsuxprw
s:sunday	sorprsss2
s:supervisor	xrsusqssp
s:supply	stssssusq
s:support	turqrwwoo
s:support worker	tssrsxsso
s:sur	srrrssssv
s:survey	sqrqrrrr1
s:surveyor	sssrssssu
s:sv	p1ryrrqrk
s:system	rssrrsh3v
s:systems	swunsquup
s:systems application	orsrsrqo6
s:systems engineer	pvsrsrrut
s:t	prrqstsrz
s:ta	wsrsssssq
s:ta candidature	ussssssss
s:tage	srwtsssso
s:take	qtzpqqqrv
s:take home	suysssssk
s:talent	pqrorxzou
s:talent community	qrspsutsv
s:talent pool	tssssussr
s:talk	r0rjtrwvp
s:task	sr3rsstsi
s:tasting	sqtssssst
s:te	rsrnrr1tr
s:teacher	qsszvtssj
s:teacher of	ssstssssq
s:teaching	ssstsuxuj
s:team	snqssq1nw
s:team leader	ssswsssso
s:teams	sussssrss
s:tech	trsossstw
s:technical	r0sssvtrj
s:technician	ytrusyrrg
s:technologies	rsstssxqq
s:technology	ssssssrur
s:tecnico	truutssso
s:telephone	sussssssr
s:tell	sssqssrrx
s:term	tsstrrsuq
s:termin	ryrqrqrrw
s:terminbestatig	rrrrrrrrx
s:termins	swssrsssp
s:terminverschie	swssssssq
s:terms	rrsrxrrrr
s:test	qm4opprq1
s:teste	rtussssss
s:teste de	rsrsssssv
s:testing	rrssssssv
s:tests	su0rrrrrm
s:thank	zwpvpmooy
s:thank you	zwpvpmooy
s:thanks	4tquqmoqs
s:thanks for	2vrtrpprm
s:that	ssrnssro2
s:the	lqqztkqt4
s:the 0	opsqrrrr4
s:the best	sssssstpv
s:the day	stsqssssu
s:the job	rrsrwsqru
s:there	ssrrsrrsx
s:these	sursssrpv
s:thing	tsusssssp
s:things	sssrsysso
s:think	sssrssssu
s:this	tprlqqsw3
s:this week	srsmsstww
s:this weekend	ssrsrsrrv
s:thread	sssrssssu
s:thu	svssssssp
s:thursday	sorotrrt2
s:ti	stsrttutn
s:ticket	qpssspss1
s:ticket 0	rssrspssy
s:tickets	sssqssrrx
s:time	rypumrwup
s:tips	srrsssssv
s:to	zs0lqlpqz
s:to 0	sssrssspy
s:to a	srwsssssp
s:to an	ssxssssso
s:to apply	ssssssvsq
s:to be	sssqssssv
s:to complete	sszsssssm
s:to interview	rxsrssssr
s:to move	swsssrssp
s:to our	sssvstssr
s:to take	srwsssssp
s:to the	lrruwrsry
s:to your	kssussssz
s:today	s1rossssq
s:tomorrow	r3umqpqst
s:too	srsrrrrrw
s:tools	sssssssru
s:top	rqrrrrwrv
s:tour	tpssssssu
s:trading	srsrssssu
s:trainee	tttzsrssi
s:training	tsrqrrssx
s:travel	susorstsu
s:treffer	ssssssrxq
s:trial	qqquvypqs
s:trial shift	ststssssq
s:trip	rrsrrrrp1
s:try	sssrssvsq
s:tu	pmpxqxuqx
s:tu candidatura	orrwrxrrr
s:tua	sqswrsqsu
s:tua candidatura	urryrsrrn
s:tue	srssssssv
s:tue 0	srssssssw
s:tuesday	rursrprtw
s:tweede	sustssssp
s:two	rsrorrss0
s:tx	ssssssvsp
s:uber	ssssssssu
s:uhr	svrssssst
s:uitnodiging	susssssss
s:um	rtsrrsrtv
s:um die	susossstt
s:um einen	sssssrssu
s:un	psqnrxtqy
s:und	sqtostttv
s:under	vssrstssr
s:under review	vssrsssss
s:une	srrtssssv
s:united	ssrrsstus
s:united states	ssrrsssut
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
s:update	jroxo3ol4
s:update 0	rssrsrrrx
s:update from	qrrwsyssm
s:update on	owrxrvrrq
s:update software	sssrsrqm2
s:update zu	sssussssr
s:updated	rxstsrssp
s:updates	srrqroqr4
s:upgrade	sssrssssu
s:urgent	rrrprryss
s:urgent requirement	ssssssusr
s:us	rpolvxvrx
s:usa	prsssrwpw
s:users	rsslrrqs5
s:uw	tnqtpsrr2
s:uw sollicitatie	tsstsvssp
s:ux	rtvsssssp
s:v	rvrqsssst
s:va	stsrssusq
s:vacancies	rrrorrr1r
s:vacancy	orr2qxrsm
s:vacature	stswsussn
s:vacatures	sssssssxp
s:vaga	uprvrtsrr
s:vagas	ssssssswr
s:van	rqupsytso
s:ve	zpsmuqtrt
s:ve been	rrupvsuss
s:ve got	yssvssssk
s:ve received	wssrssssr
s:verbal	ssssyssso
s:verification	ssstrssrv
s:verify	sssqssssx
s:verify your	ssrrssssx
s:verschoben	sssrstssv
s:version	srrssssrv
s:verzogerung	rssqsyssq
s:via	wssrssssq
s:video	ts4rsspom
s:video interview	so1sssssm
s:vielen	yssssrrsq
s:vielen dank	yssssrrsq
s:view	rrsqurprz
s:viewed	yrrurrrrp
s:viewed by	xsssssrrq
s:viewing	qnsssssr1
s:virtual	sstsssstq
s:visa	psrqssusw
s:vision	sssssssvq
s:visit	rwqrrrrrw
s:visita	strvssrsq
s:volontariat	stssssssp
s:volunteer	srsqrsssx
s:vom	tsruttqrs
s:vom 0	trrttuqrs
s:von	rqvsrrsrt
s:voor	tryqqrrtr
s:voor je	sssrssssu
s:vorstellung	svrstssso
s:vorstellungsge	pursrtqrw
s:vos	srvrsssss
s:votre	yomspzpoz
s:votre candidature	wspwqzpqm
s:votre demande	strrsrssv
s:votre postulation	usstssssq
s:vous	rqurrrrsw
s:vp	ssssssvsq
s:w	yorvosspv
s:w d	wrrtrrtso
s:w m	rssusssss
s:waiting	rrsprsxrv
s:waiting list	rrrprprr2
s:waitlist	nssos0ssv
s:want	sssrsssus
s:wanted	rssrsstsv
s:wants	sstsssssq
s:wants to	sstsssssq
s:war	rrrrrsrsz
s:warehouse	sssssxrtn
s:warteliste	rrrrrsrrw
s:was	tqsmrrqq6
s:was sent	wsssssrrq
s:was viewed	wssvssrrp
s:way	sqwtssssq
s:we	2uqhrsqnz
s:we are	prstrwrrv
s:we d	srsquutsq
s:we do	sssqssssv
s:we got	xrssssrsq
s:we have	xusqsqssr
s:we re	tsspstssu
s:we received	psssssssx
s:we ve	0rrurrrrp
s:web	sssrssssu
s:webinar	rqrpssrs0
s:website	ussrssrst
s:wednesday	srssssssu
s:week	rorlprt1z
s:weekend	ssrtrsrtu
s:weekly	rssosrq1s
s:weiter	strrrsrsu
s:welcome	qprmwsrr3
s:welcome to	qrroqsqr6
s:werkstudent	usssstrsp
s:west	turssstsp
s:wg	turnsrssv
s:what	vsrktrpn6
s:what to	susrsssss
s:when	srsqssqry
s:where	sssws2kqq
s:where we	ssswsyssj
s:who	rrspsssry
s:why	rssmsrrr3
s:wie	qornr0rsy
s:wie war	rrrrssssx
s:will	sssrssssw
s:window	tsssssrsu
s:wir	wprjyr4rl
s:wir haben	wqsussusm
s:with	mzlwlnxxx
s:with 0	ssssstuqr
s:with the	uvsrssqsr
s:with these	ssssssspw
s:with us	ssrqrwqqw
s:with your	sqsrssssw
s:withdrawal	sssjsqrs5
s:withdrawn	jrsqsrss5
s:wk	srsrrsxrr
s:woche	rsssssvwn
s:wohnung	sssnssssz
s:women	sqssssssv
s:word	susrsstsq
s:work	uqrrqqusw
s:worker	2rrrrwrsj
s:working	susqssrsu
s:works	strqssssu
s:world	rrrrssssw
s:would	srumss2sp
s:would you	srsnss0sr
s:writer	tstvssusl
s:writing	ssxtssssn
s:written	ssysssssm
s:wurde	vsrqrrqrv
s:x	strurswso
s:y	sttvrstso
s:year	qrqqrq1qt
s:yes	ssrtzsrsm
s:you	yuyaqiywz
s:you applied	xsssssstn
s:you apply	rrrrrrrxs
s:you can	sssssssur
s:you for	wvquppqow
s:you from	srswsrrst
s:you have	psvpsrtn0
s:you ll	ssssssrsu
s:you may	sssrsssur
s:you re	stslzpqry
s:you to	st1qssvri
s:you ve	pqumwsusw
s:your	xqn0mooq3
s:your account	ssssssssu
s:your application	vpmzm5ll0
s:your appointment	sqrrrsssz
s:your assessment	sssvssssq
s:your candidacy	qrrrrwrru
s:your candidate	xrqqrrrru
s:your candidature	rssssxssq
s:your career	qrsrrrq0r
s:your cv	psswsssss
s:your dream	sssrssrrw
s:your first	srssqsssx
s:your interest	rrr1rqrqs
s:your interview	p6qqrnurs
s:your job	rrrrsrrsw
s:your letter	tsstsursp
s:your mortgage	rsssssssv
s:your new	ssssqsssv
s:your next	rpsrssrr0
s:your offer	sssxyqrsl
s:your online	ssussssss
s:your order	qssrsoss0
s:your place	ssspuvssq
s:your profile	qsspssrty
s:your recent	rusyspsso
s:your request	rssrssssw
s:your reservation	qsssssssw
s:your submission	qssusssst
s:your talk	sssosswst
s:your time	stsussrsq
s:your video	spxssssss
s:your weekly	rssqssq0q
s:zero	srqsrstsw
s:zu	jqrxpwvtt
s:zu ihrer	ntrxrwrrq
s:zum	suxpsnoqy
s:zum online	srxssssso
s:zum vorstellungsge	ssssssssu
s:zur	mnztssrrv
s:zusage	suss2srsi
s:zweitgesprach	sssussrsr
s:zwischenbesche	sssosysss
s:zwischenstand	sssrszssm
sa	rxqpqxpts
sabado	rqrwqrrqy
sabato	strpssrsw
saba~	qtrqqrrr2
sabe	rpssrvsru
sabemos	rssvstssq
sabemos que	rssvssssq
sabemo~	rssvstssq
saber	rptrsturu
sabe~	posvsttrv
sabi~	qrrsssssw
sabl~	sssruttso
sabrina	srsuvssso
sabrin~	srsuvssso
sabr~	vrsuvrssm
sachbearbeiter	ssvrstssp
sachbearbeitun	tsssssstq
sachbe~	tsvrstrun
sachst~	vsssstssp
sach~	wrsrqxrrq
sadly	sssrssssu
sadl~	sssrssssu
safe	usptpyqrr
safeguarding	ssrssssur
safegu~	sssssssuq
safely	1qsnsssqt
safety	pvowrurru
safe~	1ulvksqrw
saffron	svspsyrsp
saffro~	svspsyrsp
saff~	svspsyrsp
sag	qpuwyqqsq
sage	srssqrquu
sagen	1ormswsqt
sagen sie	sptrtstst
sage~	1orlrwsqu
sagt	rprtrxqru
said	kmpy2yqnu
said i	susrsstsq
said it	sssrssssu
said no	sqsurrrsx
said on	sswussssn
said that	rtrsrvsrr
said the	rqsusutsr
said they	srsnssrtz
said to	srsrssssu
said we	rssrtutsr
said yes	qtqxzorqp
said you	sssvssssq
sain~	stsrttssp
sair	qrsssrusv
saison	usspsrttt
saison~	rtstuuutk
sais~	tsrruwutk
sal	usssqssst
sala	susutrrrp
salaried	sssusustm
salaries	sssrsrqyr
salario	ssss0sssm
salari~	qqsq1rsym
salary	qqmg1p5ws
salary 0	sssq0swti
salary is	sssrzsssn
salary of	srsrzstsm
salary will	sssswsssp
sala~	nnmh3p5yt
sale	susjssssz
sales	iwvtor1qs
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
salutations distinguees	utssssssq
saluta~	yurtrrtsl
saluti	vurusqrrq
saluto	tusussssn
salu~	2xrxpmwpg
salvat~	ssssssutq
salve	svuussssm
salv~	sutuqruso
sam	stqqvqsru
same	r12jsnrqr
same as	sssqtsssu
same day	rrvqrssvr
same is	sssqsvssr
same link	rzrsrrrrq
same time	swrnssrsw
samedi	rtrorrssy
samen	rtrpusssu
samen met	susqtssst
same~	rvujtqsry
samira	utsrssrss
sami~	tsstsrqst
samm~	vqsqssrsv
sample	trzprqqtt
sample of	rsvsssstq
samp~	ts0oqpqst
samstag	qsurqqqux
samstag 0	rqvssssvq
samstag um	sorsssrs0
samsta~	qsutpppuy
sams~	qsuspppvy
samtli~	rrsustrss
samt~	qprvrsrrw
samuel	sstvssssp
samu~	sstwsssso
san	vsqlrtq0s
san diego	tssrssryp
san francisco	ssspsssvu
sander	qsstsssss
sandra	vvrsqsrrq
sandwi~	susqsstss
sand~	szqvpqsou
sanitario	ttsttsssp
sanita~	vsrrssssr
sani~	vsrrssssr
sanj~	sssrxwrsm
sanne	rtrqrsvsu
sann~	ttrqrrvst
sans	wlrsqtvrw
santa	uusrssrtr
sante	sssussssq
sant~	vwqstrrso
sao	srtttstsq
saoirse	strtssusp
saoirs~	strtssusp
saoi~	strtssusp
sap	prrvrryrr
sapere	uproxurrr
sape~	uproxurrr
sara	xwququqtk
sarah	rwqoqstsv
saranno	ussqsrssu
sarann~	ussqsrssu
sara~	yyqjqrtsu
sare~	rssrsrssv
sask~	rusqsssst
sat	vvownpqsv
sat 0	rtrrpsrq1
sat down	ussrsrrss
satisfactory	rrrswrrrr
satisfactory references	ssssussss
satisfied	sssqtvssr
satisf~	qrrqyurrt
sati~	qrrqyurrt
satt~	sutsssssq
saturday	pxxszlnrr
saturday 0	rvumzprvp
saturday at	stsqrsssv
saturdays	rrssqsruu
saturd~	qysszlntr
satu~	qysszlntr
saub~	spstssssv
saude	ssstytssl
saud~	ssstytssl
sauer	stsssvssp
saue~	ssssrvtso
sauf	sssvssssp
sava~	sssqssssu
save	rotkqqwyy
save the	srsrsssrw
saved	orsjrrs5u
saved search	sssrsssyp
save~	oqsjrrs6w
saving	sssrssssu
savings	sssqssssu
saving~	sssqssssu
savi~	sssossssw
savons	srsusssss
savo~	ssstsrtsq
saw	svpwnm1pt
saw your	vtrmrr4oo
say	svpvzxins
say 0	svrrstssr
say how	svrussrsp
say i	sssrssssu
say no	sssqssssv
say so	ussssstsp
say thanks	sssussssq
say that	usrrsoqry
say the	ttrtvqsrq
say they	sssrstrus
say we	ssssssssu
say yes	rqrl1uqts
say you	ruylrstst
saying	wrrssrrrt
saying that	ussrssssr
sayi~	wrrssrrrt
says	tsqwqqqrw
says the	sssqssssu
says we	urssrsssr
says you	sxssssssn
sc	sstqsstss
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
scelto	qtrusssst
scel~	rsvvqqrrs
scenario	sqtusssss
scenarios	stwstsrsn
scenar~	rryusrrrn
scene	ssutssssp
scen~	rr0vsqqrq
schaal	srssxstsn
schaal 0	ssssysssn
schade	kssprsss5
schade~	ststssssq
schaff~	sssusussp
schalt~	rtvsrsssq
schau	usstssssq
schauen	wrusssssp
schauen sie	ussrsssss
schaue~	vqurrrrrt
schaut	2rsqssssm
scha~	ztwtnsnnu
schedule	rwpmtqwrw
schedule a	spsrssssy
scheduled	rytlotpq1
scheduled for	qysooqqq1
scheduled to	srusssssr
schedu~	r0qiqttp0
scheme	vvruqpttp
sche~	v1pkpqtqy
schich~	rtsutstsp
schick	swystrrsj
schick uns	ssxrsrssp
schicken	rpzqurrrr
schicken sie	spxsrssss
schicken wir	ssurtsssr
schick~	rmzqwqrru
schikt	svrqsssst
schi~	nt0wwnrns
schlagen	ssssvsrsq
schlag~	rurqvrqru
schlie~	srwtusrso
schluss	rsssvsrsr
schlus~	rrrtvrqst
schl~	oztxqmoqw
schm~	ssssssuss
schnell	tssqssrsu
schnel~	wsvqsrqsr
schnup~	r0ruvrrsj
schn~	w0syvonrh
scholarship	rqsqsrssz
schola~	rprsrrrsy
schon	yms3onqss
schon dass	tqspsrqsz
schone	uqryrssrp
schone~	usstssssp
school	xnqtzpnus
school alumni	sssssssur
school and	stsstsrtq
school district	sssssvssp
school of	sssrvrrst
schools	pqsoq0zxi
school~	prrquyzwf
scho~	3lqxpmsvs
schreib	vswqssssn
schreibe	sqsussvsq
schreiben	rtwwqptqr
schrei~	su0womuor
schriftliche	tswrtssso
schriftlichen	sswsssssn
schrif~	wq0wrrqqk
schrijven	stturtsso
schrij~	rsxursrsn
schritt	vsypsrssn
schrit~	yt1osqrsk
schr~	0u1tllrms
schuhe	swqsrsrst
schule	ssstsssup
schull~	wrtsssusn
schuls~	rsssssszn
schu~	swnwlssvt
schwei~	surqsuwsn
schwerbehinder	rusrsssuq
schwer~	rurusrsup
schw~	nxqspqzsr
science	otqnprw2r
sciences	sssssssup
scienc~	otqrppw3r
scientific	ssspstrvs
scientist	utwotryye
scientist at	ssssssssq
scientists	srsosswtt
scient~	rrxpur1xe
scie~	qrtsro13f
scoo~	ssstsqssu
scope	rqsqsswsu
scop~	rqsqssvsu
score	tpyuowprq
score 0	rsosrutrv
score of	sssussssq
scorecard	sqsrsrssx
scorec~	sqsrsrssy
scored	rruzroqrt
scored 0	rsrtsrssv
scores	rqvvqwrqs
scoring	tpttssssu
scorin~	tptsrsrrw
scor~	pk0yoznqu
scott	usssssssr
scot~	ttsqrsusr
scou~	sssrssusr
scra~	ssvrsssst
screen	q1yowntpm
screen and	svrsusrsn
screened	vssrssssr
screening	yowtrsrqp
screens	svtsssrum
screen~	zoytppqrq
scre~	t00mtmtoq
script	ssuossssv
script~	sqtpsswst
scritto	ustqtsrss
scritt~	ussstsrsr
scrive~	ssssususo
scrivi~	tsvqususn
scrivo	srssswuso
scri~	slzpsqzrr
scrum	utsstssso
scrum master	utsstsssp
scru~	uusrttssl
scus~	rtrprvurs
se	0xltpynns
se e	rtsqswuso
se ha	wsrqrsrrt
se le	rtrxtpssr
se lo	ursvssssp
se que	rrswttssp
sea	rqsruryrq
sealed	stsrstssq
seal~	stssstssq
sean	stssurrss
search	lqnvmo23s
search and	qsswsrsss
search committee	wusuttsrk
search for	rrrtrstur
search is	srsrsyrsp
search on	sssssrrsu
searching	sssrssssu
search~	rqrtrrqtx
sear~	lpnvmo13u
season	vppxqxsrp
season and	sssrssssu
seasonal	rssxswrsk
season~	rtrysxrrj
seas~	sqnxuyqro
seat	pqxvro2qn
seats	rrsoqxtrw
seats and	sssrsrssv
seattle	sssrssuss
seattl~	sssrssuss
seat~	rrrkqxwrw
sebastian	rtsvsstso
sebast~	qtsvtstso
seba~	qtsvtstso
sechs	qrqutspry
sechs monaten	qssrrsssw
sech~	qsqusrqry
second	wotln2qpy
second attempt	ssrsssssu
second class	ssssqsssu
second home	spssssssw
second interview	sqsqsxrsu
second round	srsqststu
second week	vrsssxssl
seconds	rryrrrrrs
seconds to	ssysssssp
second~	pr0xqnsqr
seco~	sx1jmzpnu
secret	sssqssssu
secretaria	xrsttqrsp
secretariat	tssqtrrtt
secretary	sururqttq
secretary to	sssrswtsn
secret~	0woutjqur
secr~	0wourjptu
section	ostwrrqqw
section 0	prsvrrrrw
sections	sswosussq
sectio~	osypqtrrw
sector	rrrsrruur
sect~	orypqrsvu
secure	sqtorrss0
secure your	srspssssy
secure~	ssrurrsst
securite	qrrussssv
security	pysnrqusu
security code	sssrssssv
securi~	puqqsqsvw
secu~	mqqwppsv0
sede	tsrwturuk
sedi~	strrssssu
see	q3oxqomts
see a	stutssssq
see all	utrmrqq1s
see an	qsssssssu
see below	spsrssqsy
see how	svykswqqr
see it	tssnssssy
see more	tsstssrup
see one	srswssrsp
see that	sssvrstsq
see the	orsvrosvx
see us	srsutrssr
see what	ssstssssq
see who	stsossssw
see you	s3mqtrpst
see your	vtvortvsn
seeing	rtspstnsz
seeing you	skspssss2
seei~	rssrstnsy
seek	rssusssss
seekers	sssssssru
seeker~	sssssssru
seeking	ssssssuss
seekin~	ssssssuss
seeks	sssrrstwq
seek~	pqqspqwxu
seem	sssossssy
seem to	ssspssssw
seemed	sssssussr
seems	srsnrsrs0
seems to	srspssssx
seem~	rrrprtrrz
seen	tspltzqsv
seen by	rtsprsssw
seen in	sssrsvsss
seen the	srsrssssw
sees	srstssrsu
sege~	ussssrsss
segmen~	sussssrsr
segm~	sussssrsr
segreteria	utsusssso
segret~	sususrssp
segue	rsuqturrs
seguimos	sssttusso
seguim~	srstswssp
seguinte	sssussssr
seguin~	usssssssq
seguir	svtsssssp
seguir~	sqrusqssv
seguito	srsqvrssu
seguit~	srsqvrssu
segun	usstusrtm
segunda	quqxqrqrv
segundo	ssstsorsx
segund~	pwxxpmppv
seguridad	strsussss
seguri~	strsussss
seguro	ssrquurss
seguros	srussstsr
seguro~	srussstsr
segu~	lxyvznnmu
sehen	nzzspqpqs
sehen sie	ssusssrrs
sehen wir	rtvvstssm
sehe~	o0zspqoqs
sehr	nzqwpyolv
sehr geehrte	porvrzqow
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
seit	pqpvqwust
seit gestern	sssususun
seite	rrwrrstss
seiten	ssxsssssp
seit~	qtzrrqrtp
sekretariat	vrsssrsss
sekret~	wqsssrssr
sekr~	wqsssrssr
sekunden	spzsrsssq
sekund~	tp0sssssn
seku~	tp0sssssn
selbst	rvpwvsqqq
selbstauskunft	srsnssss0
selbstverstand	uvsssssso
selbst~	svwnrrrru
selb~	qzvtrprpr
selecao	svqxstssm
seleca~	swqxssrrn
seleccion	srttrvvsm
selecc~	rqwusuurm
seleci~	vsssssssq
select	qurtqutrs
selected	nppw3jtrx
selected at	rssvssssr
selected for	umqt5mrqt
selected to	pxstrsssp
selectie	usvpssssr
selecting	tssssstsq
selection	ssyyu0nof
selection board	sstrrysso
selection committee	stsustsso
selection day	sqtrrusst
selection process	totvxtrrm
select~	pqyxympnt
seletivo	tsrvrrssr
seleti~	trpxrrrru
selezione	usuvrwrsi
selezione per	ssuusussn
selezi~	urvuryqrj
sele~	nqyutzpms
self	swrmrrsuw
sell	stsmssssz
seller~	ssssssssu
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
semester	rtrusrstr
semest~	rsrsrsrtu
seme~	qtrtrsrtu
semico~	qssusstsq
seminar	ssssssrsu
semina~	rtrusrrrt
semi~	qtrvstsrs
sen	ustqssstr
senate	sssttsssq
sena~	rsrvsprrv
send	sp3lxkvpt
send a	qwvqrrrur
send it	trzosrqrs
send me	rqwwtprqr
send more	wsqrsssss
send the	rtuowrsrs
send them	sstsqssst
send us	rqyrrrrru
send you	tsropqwsx
send your	ursqssstr
sende	stsstsssq
senden	srssprurx
senden sie	trsrprtrx
sender	rssptsssv
sending	xunwppouu
sending a	sspsssssw
sending you	sssrssqvr
sending your	sssussssq
sendin~	xunwppouu
sendung	sosrssssy
sendun~	sourssssw
send~	zpoxsoprw
senhor	rsswstrrr
senhora	surtsqsss
senhor~	strpspssy
senh~	supurrqqw
senior	qyoqoq24e
senior accountant	sussstssp
senior associate	twsrsqstq
senior consultant	sssssstsq
senior data	tsssssstp
senior~	svsusrssn
seni~	rwoqqq32f
senor	sssssutsp
seno~	sssqsttss
sense	sssqssssu
sens~	qrrxrrstt
sent	ytrksqrsx
sent a	srssssssu
sent by	qssussrst
sent from	tvsssstsn
sent to	ysrnrstru
sent you	sttpwrssq
sentence	ussrssttq
senten~	tssnssxtq
sentido	ttsssstsp
sentid~	ttsssstsp
sentim~	sssrssssu
sent~	tupopr0rs
senza	rrupstuss
senz~	rrupstuss
sep	sqwqrrrru
sep 0	srwqrssss
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
septem~	nmnn0zrxv
septiembre	srqsrxrrs
septie~	srqrrxrru
sept~	nmmn00qww
sequen~	sttossrsu
sequ~	sttossrsu
ser	vsssszqrk
sera	xxyjrnrov
serait	ststssssq
serao	vrsrtsssr
sera~	vqsvuqrrq
serez	vsrqstssr
sere~	urqtssssr
serg~	sssstsssp
series	rpqwrpyst
series b	sssssrwtp
seriez	strrrrzsp
seriez vous	strrrrzsp
serious	susossssu
seriou~	susossssw
seri~	soovrm4qu
seront	trqtssssv
sero~	tsqsrtssu
serra	usssssssq
serve	uputrvprs
served	rqrsrruwq
served and	spssssssw
server	ssskssss0
servers	ussmssssw
server~	uqrlpsrq5
serveu~	srsrvssss
service	rtvvnsttq
service 0	ssssssusr
service and	sssustssq
service is	sssqsstsu
service to	ssssssssu
services	vpxsrnwrq
services 0	sssssssur
servicetechnik	pxsrurquq
servico	rtsrswrsr
servic~	qupvprtws
servus	qwqpvszsl
servus herr	sussssusp
serv~	qqpxortwu
ses	prsvsrrsv
session	rtvrpsqrv
session and	uqsssssss
session on	spsssvsst
session with	sqrqssrsy
sessions	ttrpssrsw
sessio~	ttwnssorx
sess~	rvvnsqory
set	qw2nqorov
set a	ssussssst
set for	spssssssw
set it	srrsssssu
set of	srxnrvtrq
set out	tssousrsv
set the	sssrssssu
set up	pwttrrqqv
setembro	rssstrssv
setemb~	rssstrssv
sete~	rrsqttssv
sets	sssrssusr
settembre	ststvssso
settem~	ststvsssn
settimana	tsrptwrrs
settim~	vsrnsxqrt
setting	rrsrsrrvs
setting goals	sssrssswq
setting up	ssssssssu
settings	qsspssssw
settin~	orrsrrrwv
settled	rrrurvwro
settle~	rqquqvwrq
settor~	sssrssvsq
sett~	mopvuyuss
setup	sssqssssv
setu~	rusqssrtu
setzen	swsqrvsso
setzen wir	rwsrsvsso
setz~	wvrnxtrrm
seu	uvnuqrupu
seu curriculo	vtstssssn
seu nome	rsssssusr
seven	qptwxltpw
seven days	sstrzrrrp
seven of	sssusrtsp
seven years	sssrssrsv
seventy	ustrsvssn
sevent~	ussssvsso
several	rpswqpsxt
severa~	rprwqpsxt
seve~	rmrytmuvu
sex	rstsssssu
sexta	pxmqxqrrw
sexta feira	sstqsrssv
sext~	qxmqxqrrw
sf	ssskssss1
sgt	svrwrrqsr
shak~	sssqqsrsx
shall	wrokwt1pq
shall be	vssvrrsrp
shall i	rrrquqxrs
shall we	rprptssty
shal~	wrokwt1pq
shanice	tqsqwtrsq
shanic~	tqsqwtrsq
shannon	sqsussrst
shanno~	sqswsrrst
shan~	vqrvvrprs
shapes	ssxsssssp
shap~	ssxqssrsr
share	muvsnoywr
share it	ssrrssssu
share of	sssrssssu
share your	rsrrrrxtr
shared	qswwsnrss
shared services	rsrutsssr
shared with	tqzqssssp
sharing	srttssrsu
sharing your	sssussssr
sharin~	srttssrsu
shar~	lyywnlsvs
she	wxqznpnnw
she d	sssqswtsq
she has	tqsyrmrsv
she her	ststssssq
she is	stsqssssu
she ll	ttrostrsu
shed	sssqssssw
sheet	ruyorrssr
sheets	sssqsusst
shee~	qtynqxrrr
sheila	sssrrsssv
shei~	srsqrsssw
shelter	srspsssuu
shelte~	srspsssuu
shelve~	ssqtsssvr
shel~	rsrrrqrxu
sher~	stsrrvstp
shie~	vsssssssp
shift	svmvznssq
shift 0	stssssssp
shifts	ttqlswuur
shif~	twkp0puwo
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
short of	sssussusp
short time	sssussssr
shorte~	sssrssssu
shortlist	trrtrurrt
shortlisted	yxrtuosuh
shortlisted candidates	uvsssrsso
shortlisted for	rtsrxsssn
shortlisting	2srurvrtg
shortly	twsrtrrrp
shortl~	20purqssf
shor~	zxyulmroq
should	pqzsoysns
should be	sqrxrrqru
should have	rsrvtqsst
should i	sssmstvsv
should it	srsqswsss
should know	sssrsvssq
should like	susrutssp
should not	rrvoxsrrq
should take	srwrrsrst
should~	stssutsso
shout	tusrvussl
shou~	qs0npzsns
show	vytnroqpx
show that	sstqrswsr
show the	usssssssq
show you	strnssqsy
showed	sustssrsq
showing	tssossvst
showin~	tssossvst
shown	suturpsvq
shown in	sssvssssr
shows	qrrvqrttu
show~	vypvnmsvt
shri~	srsrssssv
shut	svrorvrst
shutdown	sssssussq
shutdo~	sssssvssp
shuts	usssssssq
shuttle	sturssssq
shuttl~	sturssssq
shut~	ttuqtvssl
si	yxhqzxrjs
si c	squrvsrss
si ca	tsttssssp
si comunica	sssrsrssu
si e	srsysssso
si le	stsrssssu
si te	qrrqvrust
sia	sssustssp
siamo	rrqsuzpqt
siamo lieti	rrssvssst
siam~	sqpsuzpqt
sich	0mpwmxrrt
sich als	srursssst
sich am	tursssssq
sich bei	xqsosrvss
sich bis	rsrqrxtss
sich bitte	srsrtrrtv
sich das	srsusqtst
sich die	rrrsswrrr
sich fur	qsryuqqsq
sich in	rsrrrsrtw
sich mit	rvrssssss
sich nach	ssssutssp
sich nicht	rtsssssvq
sich vorstellen	srsqssysp
sicher	ssstrussq
sicher~	rvrrtrsrs
sichtung	vsssssssr
sichtu~	vsssssssr
sich~	xuqsrrrqs
sick	rxstrrqrs
side	swttpvsnr
side of	trxnrrvrr
sides	stuqusssr
side~	rsurttsrq
sido	rsqttrrrw
sie	ly1pzmrmt
sie als	rqwssursq
sie am	rwqtwpqtq
sie an	svpsqstru
sie auch	srvrsssss
sie auf	ruroryrrs
sie bei	vrrttrrrs
sie bis	usvrrtrrr
sie bitte	ruvsqrpru
sie dank	tssqsssst
sie das	rqwusrsrr
sie dass	tsssssssq
sie den	rswrnqrrz
sie die	qsvsrrtru
sie diese	rsusrssst
sie doch	rtsqssssu
sie ein	stsr0srsl
sie eine	sryprrrsu
sie einen	rqyrrrrst
sie einfach	susrssrss
sie erhalten	qtsssssts
sie es	qsrsrssus
sie fragen	susrssusp
sie fur	rswrvrtsm
sie gern	rtrvtsrrt
sie gerne	qtsuysssm
sie haben	opwsvqqsx
sie hatten	sqrsssrsw
sie ihr	sssussrss
sie ihre	qruorqrs0
sie im	owtptttsr
sie in	tvsrypqqq
sie keine	tsssssssq
sie konnen	qrvvursro
sie lust	sqssssust
sie mich	ssrttrusr
sie mir	qrzqzpvqj
sie mit	tsrrsrssu
sie nach	susssstsp
sie nehmen	ssstsussr
sie nicht	qtqxuurrp
sie selbst	sqsusssst
sie sich	uuxsonvpr
sie sind	rsqvrxpsr
sie uber	tssrssusp
sie um	ustqssssr
sie uns	puyprrspv
sie unser	tstssusso
sie unsere	sstswqssq
sie von	pssssqssy
sie waren	sssurstsr
sie werden	ststssssq
sie wurden	sttqrsrsv
sie zu	vwqksxrrt
sie zum	usurxqurn
sie zur	sussssssr
sieben	qtrrrqrry
sieb~	rtrsrprry
sieh~	sussssssq
siem~	sqsvrsrst
siendo	sssuswsso
siento	srsvsrsss
sien~	rrryrvrro
sift	wtysrtrsi
sig	rtsuvursn
sigh	srsssssvq
sight	ssuuusssn
sights~	rqsssrrry
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
signed off	srstrrssu
signed up	ssspsrsuv
signee	ssstutssp
signer	srsswtssp
significant	sssrssssu
signif~	tssqssssu
signing	usqnwvrsr
signing in	vsssssssr
signin~	usqnwvrsr
signora	sqsusrssw
signor~	rprurtrrw
signs	trssssrsu
sign~	orok22msv
sigue	sssrtvsso
siguiente	ttstssssq
siguie~	stuwsrssn
sigu~	rtuvrytqj
silber~	sssussssr
silb~	tssussssq
silence	vrrqrxsrq
silenc~	vrqpryrrr
sile~	vqror0rrs
silico~	srsrsrrsw
sili~	srsrprrs0
silke	sssvssrsq
silk~	sssvssrsq
silver	srssssusq
silvia	ssusssrsr
silv~	sxrurrsro
sim	ysrssrusm
similar	wqqtrqpuv
similar jobs	xssussrrm
similar to	sssssssus
simila~	upqvqppww
simi~	uprvrppwv
simon	srurztrsl
simone	svsorzssm
simo~	rwumxzrqj
simpat~	ssstssssu
simple	tssktrtsz
simple~	rtssssusr
simpli~	tssqsssut
simply	ssskstts0
simp~	srqnrrus0
simulation	ssvssssso
simulator	svrsssusp
simula~	rtsrrrvru
simult~	sryrssssp
simu~	psxsqqvqt
sin	qtsswvuql
sina	sttussssp
since	pnmvrysxs
since 0	ssrtrrurt
since i	sssnvstsu
since it	ussmstssw
since the	qqrswtsqt
since then	sssusrssr
since we	pssystssq
since yesterday	sssrssswq
since you	ttrqstqwq
since your	sssqsvrtr
sincerely	zvmvrprmu
sincer~	ztoxrornv
sinc~	prlvqzsst
sind	2olvmyrpv
sind 0	sssssssur
sind da	vqrsssrst
sind die	sssussssq
sind nicht	rssqssssu
sind sie	susussvsk
sind wir	rrsstrssv
sind~	tqrqsusvr
singap~	vssrststp
singing	srstsrssv
singin~	srstsrssv
single	ttrnstrsw
sing~	vrrnsqrs0
sini~	ssutssssp
sink	sssqsusss
siobhan	stsrsusso
siobha~	stsrsusso
siob~	stsrsusso
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
site and	sturssssq
site for	sssussssr
site has	sssussssq
site in	tqttsssss
site reliability	stsstttso
sites	trrorrstx
site~	trrnrrtsy
sito	tsrusrrss
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
six questions	srusssssr
six weeks	qtsjrvstz
sixth	sssrsussr
sixty	rstssustp
sixt~	qrsusxrtp
size	rvqnvrtrv
sizes	sssrussss
size~	sssqussss
skal	sussssssr
sketch	sr3qssrsk
sketch~	smssssssz
sket~	sk3qsrrsu
ski	vsstssrsp
skill	ssttssvrp
skilled	rssusssss
skille~	rssusssss
skills	rnsstnxyq
skills and	ossvssqvs
skills in	ssssvsssp
skil~	plwuumyvs
skip	ssrpqrwrv
skip the	sssrssvrq
skippe~	sssusrsrt
skip~	rrsvrrsrt
skri~	rtvqtsvsm
skul~	sqssssrsv
skyline	rsvsssssq
skylin~	rsvsssssq
skyl~	suwtssssn
slack	ssswsstsn
slac~	ssswsstsn
slat~	rssusssss
sleep	rrrktwtwt
sleep on	rpsquxsss
slee~	rrritvtwv
slept	sssusrrst
slep~	sssusrrst
slid	sssssvssq
slide	srtssssup
slides	rt2lrrsrt
slid~	qt2lqrsts
slightly	sssqsutsr
slight~	ssspsutsu
slig~	sssosutsu
slip	sqvtvssso
slipped	rrrsryrrr
slippe~	rrrsryrrr
slip~	mrsxrzrrr
slot	ozpjrrvux
slot for	sqsssstst
slot on	sprssstsv
slots	rwpprqurw
slots are	srsurstss
slot~	rvprrpury
slow	ussnstqqy
slow~	qrsqsqssz
sluitingsdatum	xrsrsrssr
sluiti~	xssqsrssq
slui~	vwtusrssk
small	qrzvpltru
smaller	ssspssssw
smalle~	ssspssssx
smal~	ps0voosqv
smart	swqpssssv
smartrecruiter	ssstsussq
smartr~	tssssussp
smar~	rwxnrsqrt
smas~	ssssvstsn
smells	ssurssqsu
smel~	ssvqssqsu
smile	srstvsrsq
smil~	rrstvtrvn
smok~	sssqstrsv
sms	suvrstsso
snac~	sps0rsrsq
snapshots	ssusssssr
snapsh~	ssussssss
snap~	ssursrtsr
snow	urssssssr
snow~	sssusstsq
so	vqnyr1pmr
so by	sssussssq
so can	susrssrst
so che	srswtrssq
so do	svsttnqxp
so far	xrsisxssv
so give	yrsrssqsq
so here	ssstrttrq
so i	rrnu2usns
so it	2ooqxvpos
so lange	srspryrss
so let	rssustssr
so many	sssvsrssr
so much	uqryrnqtv
so nice	srsrssssv
so no	strsrsqsv
so nothing	vssqssssr
so para	urtsssssr
so please	wpssurrrs
so pleased	sssrrurst
so sorry	uxsssqssn
so that	spzistttu
so the	vrqwrxqqo
so there	sssxsssso
so they	sssrrsrvt
so this	srstssusr
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
sobre o	svqqrvrsr
sobr~	mvm0oytpt
soc	tsstsusso
socia	rssqusrsw
social	ptrsusqtu
social media	stusssrsr
social security	stsstsssq
social~	rrsstrssu
society	tsststtsp
societ~	urrtrturq
socio	srstsxtsn
soci~	opqvqzrru
sofa	ssspsqssy
sofia	uvqowssrp
sofi~	uupsxpsrq
sofort	plrpqs1uw
sofo~	plrqqs2uv
soft	srsrstssu
software	nsrusnszv
software and	sssrssssu
software developer	sssussruq
software development	sssssstsq
software engineer	wsvysoo0f
softwa~	qqqtqnrz0
soft~	qqqtqnrzz
soil	ssspssssu
soins	ssstssusq
soin~	ssstssusq
soir	qpwourrrw
soit	utrpvtssr
sokn~	zqsqsrssr
sol	tsrvsusso
solange	rqrsrwrru
solang~	rqrsrwrru
solar	wrstsrssp
sola~	tprntzrsu
sold	rsrvrqrrv
sold~	surwrqrss
sole	susrsssss
solene	rrrutrtsr
sole~	ssrutstso
solicitor	ssvpqsrsv
solicitors	susssvusl
solicitud	ysrnrrrsv
solicitud de	sssrssssw
solicitud para	wssrssssq
solici~	0trnpqsrw
solida~	tsttsrssq
soli~	1tqvonrqv
soll	rrsnsqwsx
soll ich	sssssruss
sollicitatie	0srtrsrqo
sollicitatie op	rssqsusst
sollicitatie voor	xssqsssrq
sollicitaties	sqssssssv
solliciteren	rqrosqusz
sollic~	0mlwptrp0
soll~	1mmvpsrp1
solo	pwvmowrrw
solt~	ssspvvtsp
solution	stsurrsrs
solution architect	tusrssrsr
solutions	roqrqr0ut
solutions architect	sqspstvst
soluti~	pqpupozvt
solu~	pqptpo0wt
solve	trypssqss
solv~	trxqrrrsu
som	vqsvuprtp
some	uvryrpomw
some 0	sstpsrssv
some of	rrqrrwrvt
some time	vrrqsssst
somebody	tqtwsnpsw
somebody else	rsrrtwrrr
somebody who	rrszsorss
somebody with	sssvssusp
somebo~	tqtwsnpsw
someone	spnypo1ow
someone else	rrrprvrrz
someone from	ttssssssq
someone in	ussrssusq
someone who	qrqwrpzrs
someone with	srsxssssq
someon~	spnypo0pw
something	p0rqrnwow
something else	sssrsusss
something for	srsqssvss
something in	sstqsrssu
something that	srssssssu
something to	sursssssr
something you	svsqssvso
someth~	o0rnrnxrx
sometime	sssussssp
sometimes	trspstssw
someti~	srrtrtrru
somewhere	rruurrsrt
somewh~	rruurqsrt
some~	rqqyonvqx
somit	sssussssr
somi~	sssussssr
sommer	ypr0qrsvh
sommer~	trqtqruuu
sommes	ssrrrrtru
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
sonn~	toysrpsru
sono	uxrtrsxri
sonst	wvrntrrrt
sons~	wvrntrrrt
sont	tqrvqxqqs
soon	z7rbsxpns
soon as	wsviw1rpn
soon with	rvssssssr
sooner	rrruvstrr
soon~	rrruvstrr
sophie	ssssustsq
soph~	srrvtsssr
sopr~	sttrsrrur
sore~	ttstsrssq
sorgfa~	sssvsssss
sorg~	rrrvsrsst
sorry	o3l0nwomu
sorry for	qyryrxqqi
sorry i	ursstqrsu
sorry it	stsvsnssu
sorry no	ssssstsuq
sorry that	rrrxrqrru
sorry to	prqvqvrqz
sorry we	sssqsrssx
sorr~	n4mznxomu
sort	rqsrq1prs
sort of	ststruqss
sorte	sttusssso
sorted	rssyrrrrr
sortin~	rrsqssrry
sort~	rssxqqpqw
sosp~	rsspsxsss
sott~	sssussssr
souhaite	suuttussl
souhaitez	srsrssssv
souhaitons	rrsvsrsss
souhai~	qtvwwrqrn
souh~	qtvwwrqrn
sound	rwqprqurv
sounds	stsqsstst
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
sous 0	srsrsrssu
sous chef	srsqtzusm
sous~	tstsssssq
south	rsslssxws
southa~	ssqtsssvq
southern	srsssrrvr
southe~	srssssrvr
sout~	qqpqqqv4q
souver~	sssrssssv
souv~	srsrssust
sowie	swurtrrrp
sowi~	swurtrrrp
soy	rrrrss0rp
sozial~	uqrsrvsqt
sozi~	uqrsrvsqt
spa	sqtsxsusm
space	rwqurrrtt
spac~	hwqtorst3
spain	ssssssssu
spai~	ssssssssu
spam	zrshtrsry
spam~	urrhssrr4
spanis~	ssrrssssu
spanne~	stsrsvvsn
span~	ruqqruwsq
spare	srrsssrsv
spark	sssrssssu
sparkasse	sqsrsssut
sparka~	sqsrsssut
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
speakers	srssssrsu
speake~	qqrvrrqsy
speaking	stuurqsrq
speaking with	svssssssp
speaki~	svturqrrq
speaks	ssswssrsq
spea~	oxxvonznq
spec	sssossxss
special	ttritsss0
specialist	zzpxrqrtf
specia~	zylvpoqrt
specific	qsstssssv
specifically	tssqsssst
specified	srvsssssr
specif~	rqvvqqtrv
spectr~	ssssssvrr
specul~	xrsrssrsr
spec~	2qpwonrst
spedition	ususrrtsr
spedit~	usvsrqtsq
sped~	trurrqsru
speech	ssspstsst
speed	srwmrsrxs
spee~	snwjrusxw
spel~	rsvsrsrrt
spend	stxnrrsrt
spendi~	sssusssss
spent	rsrtrsrrw
spent a	sssqssssu
spen~	rtwvqoqpv
sper~	tqrurssss
spia~	rrs0srssn
spielt	srsrsqusu
spielzeit	stssussso
spielz~	tvssusssm
spie~	uttpsqrru
spine	ssssusrss
spin~	sssrusrst
spirit~	rsssrs4mo
spir~	rrrsrr5lq
spit~	spssssssu
split	strurrrst
spli~	rtrurrqrv
spoke	qrrzwqvqm
spoke to	rtsyvsrsl
spoke with	ssssstusp
spoken	qnsqrstr1
spoken to	sssssrssu
spok~	olrxvqyru
sponsor	rrrrrtvrt
sponsored	sssjssru0
sponsored by	ssskssru0
sponsorship	tssusssso
sponso~	rqqorstty
sponta~	urunssrsw
spon~	trskrsttz
sport	uqsrssrst
sports	suqssssvo
sporttest	ssvtssssn
sportt~	ssytssssm
spor~	tuutqopvt
sposta~	rrrtqtrru
spos~	rsrtqtrru
spot	poqx0mryo
spots	sqsvsqsut
spot~	rqsvspstu
spouse	ssssrsvsq
spou~	ussprsvsq
sprache	ssuqsrsst
sprach~	rn2qrqsss
spra~	rn2qrqsru
spread	sssussssq
spreadsheet	urvwssrsl
spread~	trwvrrqsp
sprechen	swrorrsrw
sprechen wir	sussssssq
sprech~	uwqnqrsrw
spreekt	tusrssssr
spreek~	tusrssssr
spreken	rtssssssq
spreke~	rtssssssq
spre~	vwwtoopqs
spring	nopwpv0rs
spring boot	stssssusp
spring~	qrrqrvrsv
spri~	lmnvov1vv
spro~	sssssrusr
sql	qtyurqxrl
squad	sssqsrtsv
square	stsqsstss
squa~	rtrvsltrx
squeez~	sssrrsssv
sque~	stsrrsssu
squi~	sqsrssrsv
sr	swporsywm
sra	wtssssssn
ssn	ssssssusr
st	ntmuuuvwq
sta	srspruysr
staan	uovtsrsvo
staat	rppqqzqrz
staa~	qkuumzrtw
stabilimento	stsusrssq
stabil~	ttstsstso
stable	ssxsstsso
stab~	sszsstssj
stacey	tymttsssp
stack	vrtrsrzti
stack developer	ssssssusp
stac~	yxlqtr0si
stadt	wtrsstsyi
stadtwerke	qrtrssssv
stadtw~	qrtrssstu
stad~	vvvrpqp4g
staff	surxxutte
staff nurse	sssqsrssv
staffed	rssns0sup
staffe~	rssns0suo
staffing	uxrqqvxri
staffi~	uxrpqwxri
staf~	rvovuz1tZ
stage	pywvsmrpt
stage 0	sstsqrrru
stage and	trspustst
stage for	spyrssssp
stage manager	trsssssvp
stage of	srotxsssq
stages	vsspsutsp
stages and	ussqssssr
stagio~	ttsxuursj
stag~	qzwvrnpqr
stah~	svssstrsp
stai~	tssqrsssu
stakeholders	ssssssusr
stakeh~	ssssssusq
stak~	ssssssusq
stal~	ssrrtrstu
stamp	tsrsssusq
stam~	spvpvpvtq
stand	tonpp0qyu
stand 0	sssrqss1n
stand in	sssssrssu
stand out	vsssssrrr
stand up	srrvsrsss
standard	qstxqxppr
standard in	ssstsussp
standards	sssussssr
standa~	ptsyqxppr
standing	sswpsssst
standi~	ssxosssst
standort	ttstsruto
stando~	vssssrusp
stands	psqyuuqqr
stan~	onpzq0otv
staplerfahrer	ssssrsuup
staplerschein	trssrsusq
staple~	tsssrrvto
stap~	uusprxvtj
starke~	sssvssssr
start	oj3g4pvsv
start 0	sssq0svtj
start as	ssssxsssq
start date	rrro0srru
start in	ssssssssu
start monday	sqss1susk
start of	qstrowsst
start on	rrrovrqrz
start test	ssysssssn
start the	rrtsmrts0
start to	sssqsrtsv
start up	sssrtursr
start with	srsrsstsv
started	vryqsqpow
started a	sssrrrop1
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
startup	sssrsssur
startups	qssvssqqv
startu~	qssqsrsvu
star~	nj2h3owsv
stata	yqqsrqrru
stata inviata	usssssssr
state	opswqprwx
state of	rssssstsu
statement	vpxrrrott
statement of	ssssusstn
statements	rrusrsrru
statem~	rpzrrsotu
states	qqqsrqqzu
static	qttsssrss
station	q1supvrpm
station 0	srwsswssn
statio~	o1svqtrpp
statistical	ssssssutp
statistics	sssssrvss
statis~	rrsqrqyur
stato	ursusrssr
statt	qyvmturqq
status	yqmsn3sos
status and	ssssssusr
status in	ussqstssr
status of	ursxsvrsl
status on	sssrsyrsp
statut	tsstvssso
stat~	yposn3qpt
stay	qqpusvprx
stay ahead	sssrssssu
stay as	susrusssp
stay in	qrrurwqru
stay tuned	srsqssssx
stays	qtvsp1pqp
stays in	sssus0ssj
stay~	otuwp0pqq
std	rqrutsu2h
steady	sssrsrust
steal	sssqssssu
stea~	rrrorqus0
steel	sutrosrsw
stee~	tssumsrsv
steffi	rrrprsvsv
stef~	qurorrzru
stehen	qsvsrpsrx
stehst	stsrs0ssk
steht	pusvvnqqv
steh~	mwqxtwrnt
stein	russsussq
stei~	qtsurvxsk
stelle	0qqwsxsoj
stelle als	wwtuvmsrk
stellen	mvoutpr2q
stellenangebot	sssrsssyo
stellenanzeige	srsrsstsu
stellenbesetzu	ststsussq
stelle~	lnmsswq9r
stellt	ssstusssr
stel~	psoxrzr0h
step	qszvzmqnq
step 0	sssrzqsso
step for	stvsssssp
step in	rusvsssso
step is	tswrssssn
steph	rrrrqussw
stepha~	srssxssso
stephen	srsssssru
stephe~	srsssssru
steps	2pslrurqv
steps soon	tusqsssss
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
steve	stsqtsrsu
stev~	utsotsrsv
steward	stsrssrus
stewar~	strrssrur
stew~	strrssrur
stiamo	sussssssq
stia~	sussssssq
stick	usussrrsr
stic~	ttwtrqrrs
stif~	ruurrrtrs
stil	ssvrstrss
still	pxnlp1urv
still be	ssssssrvq
still being	ssssswssq
still in	stsqsyvsn
still looking	szsqsspsr
still need	rtsrrsssv
still on	urstrrtsr
still open	sssrsutss
still reviewing	twsqsrssp
still the	ttsrstssp
still very	svsssvsso
still waiting	srsrutsrt
stilli~	trsusrssr
stil~	ownmp1uuu
stimmen	sssusqsst
stimme~	sssusqsst
stimmt	srsttstsq
stim~	rrsxtpsrr
stin~	sssvssssr
stipend	rrrjyryrt
stipen~	qopizr0rw
stip~	qopjzr0rw
stock	rvsktrrtw
stocks	sssrssssu
stoc~	qxsmtpstv
stol~	tusqstrsr
stone	sssststsq
ston~	strvsqsss
stood	ssspxvsso
stood out	sssoysssq
stoo~	ssspxvssp
stop	rsovroo5r
stop by	sussssssq
stop receiving	sssqtsstr
stop these	sssssstuq
stop to	susssssvm
stopped	psstsqwst
stoppe~	qsslsswsw
stopping	sssussssq
stoppi~	sssussssq
stops	surtrsssr
stop~	ovqvpsuru
storage	rsrrsrrsw
storag~	qssprrrt0
store	ystwroppt
store 0	stsvssssp
store team	vssrssssr
stories	srsnsrruy
storie~	srsmsrruz
story	rsqsqsqtz
stor~	rprzqktsz
stou~	ttstsstsp
straight	qtryquqrs
straight to	sssxsrsso
straightforwar	srsrustsq
straig~	qsqxstsrr
strang~	ssvsssssr
strategies	srsossssy
strategist	sssrssssu
strategy	srstsrqsu
strate~	tpsrrrpsy
stra~	oxswptort
stream	sssqsssus
streaming	sssussssr
street	zttlqptts
streic~	sustsssrs
strength	tssrsqssw
strengths	stvrssssq
streng~	ssusrpsqw
stress	sswqssrss
stretch	ssssvssun
stretc~	ssssvsruo
stre~	tozwqjsuu
strict	sussssrsq
strictly	sstqssttr
strict~	sstpssttt
strike	srsruursr
strings	sssssswsq
string~	rrrtrrvrr
strip	srssssssu
stri~	rtqosswws
strong	lqrwqpxty
strongly	ssvsssssq
strong~	rruursrrs
stroud	tssosusst
stro~	lorxorytx
structural	sssrsvssp
structured	tuqsssssr
struct~	rtrurxqsq
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
studie~	pqpysjqt3
studio	xuywrqqtg
studios	sssosussv
studio~	sssosussv
studium	tqttsssss
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
stuur	srtqrstsu
stuu~	srtqtttss
style	rr0nrrqst
styl~	rr1orrqsu
su	0ontrxqnv
su candidatura	rssvsrssr
su participacion	rssurrsst
su solicitud	usrrrqrrw
sua	0olvrwqow
sua candidatura	xrqsqvqqs
sua inscricao	yrsrssssq
suas	surrqsssu
sube~	srutssssq
subi~	rtsursssr
subject	npsm1rqwx
subject line	ssspssssv
subject to	sqrk0spwu
subjec~	onro1pqxw
subj~	onro1pqxw
submission	zqrpqurwo
submission for	tssqssssu
submissions	rsvvrrrrr
submis~	xqvrpqstr
submit	o1plqqvvv
submit it	sxmssssss
submit your	psssssusv
submitted	3qrnqrrru
submitted and	psssssssv
submitted it	rssrssssw
submitted successfully	usssssssr
submitted to	wssrssssq
submitting	vrsnrrtrw
submitting your	urrrrrrru
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
subsid~	rrrrxrrrv
substa~	srsptsssw
substitute	sssrstwsp
substi~	sssrstwsp
subs~	oppi2nux1
succeed	sssqssrvs
succee~	sssqssrvs
succes	sruyrrrrp
success	prrxrnuvu
success in	lss1rrsss
success manager	tusrsstsp
successful	prqvwrsqu
successful on	sssrssssu
successfully	2srjrtrst
successfully received	ussssssss
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
suche nach	sssqsstst
suchen	rnptqp3ur
suchen wir	uwsqsrxsl
sucht	rprsrrutv
such~	ljnqoo57v
sud	sqrrqursx
sue	vrsrstrsr
suel~	utsssrssr
suerte	qqswrrrrv
suer~	qqswrrrrv
suffic~	rsutssssr
suff~	qrvurqttr
suggest	qwwqrmqry
suggested	rssqssssv
suggestion	sssrsusss
suggestions	sssrssssu
sugges~	pxwmqorsz
sugg~	pxwnqorsz
suis	qwrtrrqrv
suit	pyrmrutts
suit you	qvsrssrsu
suitable	qssysvwsi
suitable for	sssssussq
suitab~	ssrysvwsg
suite	puutrptss
suite 0	svsnsstsv
suite a	stvustssl
suite favorable	rssusssss
suits	rutprrssu
suit~	myswqowqr
suivan~	uswrssssn
suiv~	xrvpsrsrq
suje~	spusssssu
sul	tpqvorrry
sulla	uqrwrsrss
sull~	tqsxrqsrr
sum	sssqssssw
sum of	sssrssssu
summary	ssvrsrrru
summar~	ssvqsrrru
summer	kmpx0txsr
summer analyst	ssvrtxssl
summer and	ssssssvsq
summer sale	sssrssssu
summit	stsqsssus
summon~	sssrssssv
summ~	jnsw0nuuu
sun	spsprssxv
sunday	twykrsunt
sunday 0	uvvrqrrqr
sunday at	tqtrsssst
sunday night	ssxosxsso
sundays	srswsrssr
sunday~	srswsrssr
sund~	trzmsrtqu
sunil	ssstssssq
sunny	usssssssr
sunn~	vrurstrsp
suo	xsqspoxqu
super	qyowtqqrs
superado	ssusstssq
superintendent	wsssssvsk
superior	rstxsrsso
superi~	wrsyvqurg
superm~	urtqrttrs
supervisor	wzttvqpsg
supervisor 0	stssssstq
supervisors	stsssqstt
superv~	0zsvrmpti
supe~	10nuwioor
supo~	ssssssssq
supplied	rvsrrrrst
supplier	urspsotrz
suppli~	tvtmsmsr0
supply	trrmq0tsr
supply chain	ussrssssp
support	htzlnnu5w
support engineer	ntttssrsw
support for	sssrssssu
support is	ssutssssp
support worker	tssrsuutn
supported	sssusstsr
supporting	wssrssssp
supporting statement	wssrssssq
suppor~	jszlmn4xv
supposed	sssqssssv
supposed to	sssqssssv
suppos~	srsqssrsx
suppri~	rrsssrstw
supp~	lr0mlm2yv
sur	nsvyununu
sur 0	sstsvssso
sur la	sputrvrrs
sur le	ssrururrr
sur les	sussssssp
sure	qmswqqssz
sure to	smssssssz
surf	usssssssq
surf~	vrssssssr
surgery	tqsrxsrss
surger~	tqsqxrrst
surg~	rqrtxqsss
surprised	ssssssusr
surpri~	stsrssuss
surp~	stsrssuss
surtout	russsssss
surtou~	russsssss
surt~	russsssss
survey	srtsrqrrx
surveyor	sqssssssu
survey~	rqrqrrurx
survival	sssststsq
surviv~	srsqtsttr
surv~	spuosmvs0
sus	uqruvqssr
susan	srsssqtsv
susa~	srsssptsv
suspect	sssossusv
suspec~	sssosstsw
suspended	rrsqs2ssl
suspendu	rssrsyssp
suspen~	rqrps3sso
susp~	sqrjs2urv
sustai~	sssrsustq
sust~	strruvsto
sven	orsusstsv
sven~	sssssrssu
svolgere	ssxsssssn
svolge~	ssysssssm
svol~	rsytssssn
swap	ssslssss0
sweden	qssssvssr
swedish	sssstsssq
swedis~	sssstsssq
swed~	pssttvssp
swee~	rvrtrrrrt
swim	sssussssq
switch	rssqssssu
switched	sssssussr
switched on	sssssussr
switch~	rswprursr
swit~	rrworursu
sydn~	urssssqqx
sylv~	strossssx
symbol	sssrssssv
symb~	rrspssrsz
sympat~	rususrssq
symp~	rurusrrru
sync	sipsrssr7
synerg~	sssssstuq
syne~	sssssstuq
syno~	ssusssssr
synthe~	rswtsssso
synt~	rrwtssssp
system	4nvwsmrnr
system and	sssnssssx
system design	susrsssss
system you	ssssvsssq
systems	ptqoqpw0t
systems analyst	ssssssusr
systems and	sustssqss
systems engineer	ussqsssss
system~	mvqhqpz2x
syst~	tsqmrnq3w
t	nuouoon8t
ta	5towqrrqk
ta candidature	xssqssssq
ta for	usstssssp
tab	ssvrssrss
table	suqpynssu
table 0	sptrvsrst
tablea~	urrsssssu
tablet	stysssssn
tabl~	trynylrru
tabs	vrussssqq
tach~	srssssssu
tack~	ssssrrssv
tafe~	squtsstsr
tag	kyswoourw
tag frau	lsutrttqx
tag herr	outsowwqs
tag name	rtsussrsr
tage	0oto1ozsf
tage urlaub	ssssysssn
tage woche	srssxswtk
tagen	noytssqqy
tage~	rpxtrqprx
taglic~	srssrsrvs
tagl~	sqsqrrrvv
tail~	srsrvsrru
tain~	sssrssssv
take	tq1yvnnlt
take 0	psvssspsu
take a	xstkssrqx
take about	ssuqsussq
take action	sssrssssu
take advantage	ssspssssx
take an	ssvsssssq
take care	rrr0rutsl
take home	ruwutrrrm
take it	spruwqqrv
take on	sssssrrsv
take our	rsursssts
take part	spusssssu
take place	xrqorwsrr
take some	utrrssssr
take the	ps0nzprqs
take this	rssxsrssq
take two	ssursssss
take up	sssp0tssm
take us	vtrosssst
take you	rruuwrrrq
take your	qwttssrrr
taken	opqwoysrw
taken a	rssvsssss
taken as	ststsstsq
taken off	sssqssssw
taken on	sssssvssq
taken the	ssrssrssu
taken up	sssusrssq
takes	2ryhqopry
takes 0	sryqqrrrt
takes a	stsssrssu
takes about	ruuqrrrru
takes around	tossssssw
takes place	vsspstsup
takes two	srrqrspr1
take~	tpyxnnqqx
taking	ntmxqytpv
taking the	wtp0rqrrm
taki~	ntnxqytpv
talent	y1rwopvqg
talent acquisition	vzozptrpl
talent at	trsssswso
talent community	wpsrsrssu
talent partner	qustssssr
talent pool	sssrswsvn
talent team	vvzuqpsqj
talento	tssvssssp
talentos	sssusstsq
talents	trsussssq
talent~	tsqyqpsss
tale~	y0rxnpwph
talk	k5olqm4vs
talk about	ruptrsvqu
talk it	qwrsvsssp
talk on	sssrssuss
talk to	rrtqvptus
talk with	rtsrsrsru
talked	rqtutpsrw
talked about	srvtssrsr
talked it	srssussst
talking	ntuvqtvps
talking about	rrrtrrwrr
talking to	prutrwrrt
talking with	sussssssq
talkin~	nuuvpuups
talks	sqsosuruw
talk~	kpwuqwtqv
tall~	qrq0puqwp
tama~	tpsqsutsu
tambem	ussrssssr
tambien	urtsrrrss
tambie~	urtsrrrss
tamb~	xqtqrrrrt
tamsin	tvsqstssq
tams~	turtstssp
tan	ssuqsssst
tand~	spqsrssr0
tanisha	sstssstsq
tanish~	sstssstsq
tani~	rvrssstsq
tank	srssssrvr
tant	rrrrsvrst
tant que	sssrsvrss
tanto	spsrusssv
tant~	spsqusssx
tap	sssossvwq
tapes	stsvsssso
tape~	rtsussssr
tar	rurtssssr
tarde	rvqqurupt
tardes	rrrsqwrrv
tard~	quusswsns
target	rruqwrtrq
targeted	sssrssssu
target~	sssrssssv
targ~	qrtqwqurs
tarif	ssssususo
tari~	rswstqsqt
tasche~	srwsrrrst
tasc~	rtwqrrurq
tash~	qrqqrrrr3
task	tv2srqsrh
tasks	rrxqvrrrr
task~	rryqurrrs
tasm~	sssrsuuun
taste	ssvssstsq
tastin~	spsrsors1
tast~	spwrrnsrx
tate	sssqssssu
tatigkeit	srswsrssr
tatigk~	srswsrssr
tati~	trswsrssr
tatt~	usssssstp
taug~	srssssssv
tavo~	svsrrtrtr
tax	rqsluswvs
taylor	sstsssssq
tayl~	sttsssssq
tb	qsststtss
te	nysw1zuke
te adjunto	sswrtssso
te escribo	trsussssq
te lo	sqsyvttsk
tea	tqslsrus0
tea and	stsqsstst
teach	rutvprswn
teacher	rqswywsuf
teacher of	srsrvstsq
teachers	sssssssuq
teache~	qrqxyvvue
teaching	qpsuunxyn
teaching assistant	srtrvrsss
teachi~	pprvuo1xl
teac~	nrpwxpvzm
team	1oquppuou
team and	spsrrpvrx
team at	vqsrsrvsq
team building	smsrssssz
team der	usssssssq
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
team von	utsssssss
team we	srssssssu
team will	0tsqssssl
team would	svsssssso
teamleiter	stssssstp
teams	r0qlqruvu
teams and	ssssssusp
teams link	rsrrrrrrw
teams meeting	sussssssr
team~	pxpgpru4v
tears	sussssssq
tear~	sususrssq
teat~	ssrvssssp
tech	rrqlrpzwv
techcorp	ssusssssq
techco~	ssusssssq
technical	pywuqn1ve
technical interview	swrsswssm
technical recruiter	ssssssxso
technical writer	sruturusn
technician	3pptrzn2b
technicien	wrsrssssq
technik	ssstsssuo
technique	sttsstssq
techniques	surpsrsuu
technische	ttsssusso
technischer	srstsussq
techni~	s0zuostwb
technologies	rsuqssztl
technologies inc	sssssswso
technologist	sstussrsr
technology	strnsrrux
techno~	prrmqp0xu
tech~	p0zsmpruo
tecnica	tsrwsussn
tecnico	ruwxupqsl
tecnico de	rrutssssr
tecnico superior	sstutsssq
tecnic~	rvyxrtprj
tecn~	rwyxssprj
ted	sssqssssu
teenag~	srusssssr
tegen	sstysqssn
tege~	srtzsptsm
teil	pyxtqsqqo
teilen	ussptrsst
teilnahme	rtsusrsss
teilna~	rvsurrrrr
teilnehmen	swqrsssst
teilnehmer	russsssss
teilne~	rxprqrrrx
teilzeit	srsqssxyl
teilze~	sqssrsv0k
teil~	nyovpmszu
teke~	trsswsssp
tel	ossqsssty
teleco~	rstvssrsq
telefon	sxrpwqrrs
telefonat	qswprrwrs
telefonieren	susrrstss
telefonisch	tqqrxrrst
telefono	qrryuwvrj
telefo~	zwpi0psou
telephone	tvnvwqrrq
telephone call	tsstssssq
telephonique	tussssssp
teleph~	xynswpqqp
teletr~	sssswssso
tele~	synp1nsqt
tell	op4ksorxu
tell me	tpykwqutr
tell the	ssstsqssu
tell them	tvsosrtst
tell us	rt1npso0n
tell you	kqowuytru
tell your	srsrvssss
telling	sqrprvuru
telling you	srsssvuso
tellin~	sqrprvuru
tells	srrrsousy
tells me	srsqssust
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
temporarily	sssrsusss
temporary	rstqrtqzp
tempor~	usslryp1m
temps	rsswsyrsj
temp~	rnvpxyntr
ten	sy0korntw
ten days	trtnsxrrt
ten minute	sysrsrsrp
ten minutes	uvvnrtqrt
ten working	tsssssssu
ten years	ssstssqts
tenanc~	rtsrrsust
tena~	rstuqqtsu
tend~	surssqrsu
tenemos	trtustsso
tenemo~	urtustssn
tene~	wpvxrsrrm
tengo	vrrvsvrsn
teng~	vrrxrvrrm
tenho	rsrsssssv
tenh~	qurusrtss
teniamos	srsysrssp
teniam~	srsysssso
teni~	sqrzrsrrq
tens	ssursssss
tentat~	sstsxqsso
tent~	sqrrvoysr
tenure	sssstsrvp
tenu~	qssstsrur
teor~	splwrsss0
ter	rrvzsprso
terca	txsrssrsp
terc~	twrprrqrw
teresa	uqrttsssr
tere~	tprvrsrsu
term	tmnk0ztxr
term time	srsszsrsm
termin	pxrpnruq1
termin 0	svrssssst
termin am	rmrsrrrr3
terminal	sssssvssq
termine	stustsstp
termin~	nxxtpsoru
termo	ssssvsssq
termos	srrvsrssr
terms	rrqm0psuv
terms and	ssssvsssp
term~	mzqlzpqry
terra	srssssssu
terrence	ssstsstsq
terren~	sssusstsp
terrib~	stsssrusr
territ~	uqutsvrsn
terry	sssqssssu
terr~	qsrvpwspv
terug	srtprtrsw
terugk~	sssyssssn
teru~	rqstssrrx
tes	utrusrssq
tess	tssrrsust
tess~	pvrsswsto
test	qp2qonqsz
test 0	srvsspsst
test and	to0ssstsm
test de	srrsssssw
test for	sr1ussssj
test is	stursstsq
test the	ssusssruq
test your	sqrstsssv
teste	rspwsssss
tested	sssussssr
testen	rsssssurs
tester	tttrstzsj
tester~	ssrvsssst
testing	trynrrsru
testing and	sqrsssssu
testin~	spzlrrurv
tests	tu1zppppk
tests for	stssssssq
test~	rr2wnnsnw
teu	ssssrsuss
text	styjppwtu
text 0	ssusssssq
text me	sstsssvso
textiles	ssssssrwp
textil~	tsststrwm
text~	ur0urqsvg
th	ussssstsq
thailand	rssssssxo
thaila~	rssssssxo
thai~	sqqrsssxr
than	mp0vo0qnt
than 0	prvtoptwv
than a	rrrsrsrrw
than an	ssusssssq
than ever	sssrssssu
than expected	rsssspssx
than for	srssssrsu
than half	sussssssr
than i	sssqtusss
than in	sssqssssu
than one	vsttssssn
than the	rruovurrt
than three	ssursssss
than we	rqsrrwrru
than you	suslssxst
thank	2upymqmny
thank all	ussussssp
thank you	1upymqmny
thanks	4qqwonsmu
thanks a	srusssrss
thanks again	tusyrqrso
thanks for	30ouppokt
thanks regards	ptqsss2sm
thanks so	trrsrrrrw
thanks to	rrrsrtrrv
thanksgiving	srtsstusq
thanks~	srtsstusq
than~	2tpympomx
that	ppnxs2rot
that 0	sssrsrssv
that a	porvqwqsw
that all	ursrttrrr
that an	sssqswssr
that and	ttsqstsss
that are	rrrsqrssw
that as	ssstusssq
that at	sssssssvp
that came	ussqstssr
that can	rtuossrrw
that come	trsossssw
that could	sssrssrvs
that date	ustsssssp
that day	stsqtvssq
that did	ssssssrur
that does	tsvpsssss
that fits	qssrsstst
that for	ssrsssusr
that got	sqstsssst
that had	sssvssssr
that has	rrrqrrxrt
that have	sssqssssv
that he	srsqsstsw
that i	nuoxslxvs
that includes	stsssxssp
that is	rqqwtssqv
that it	ypsvroqqx
that made	ssrussssq
that match	rrrsrrrsw
that matches	rssusssss
that may	trstusrsq
that might	svssssqsr
that no	sssqstssu
that of	sssqstsst
that on	vrsyssssl
that one	stsqsssst
that our	qorvwsqtt
that people	sssrqsust
that reason	rssxstsso
that same	ssssssssu
that she	ursqsutss
that the	oqnzp0put
that there	strurqtrs
that they	sssovrssv
that this	rtqvqwqqs
that time	srsssrxsq
that to	sssrssssv
that was	trqvrrurr
that we	rotxyooqw
that where	sssstsssq
that will	srsrssssw
that would	sustusrsq
that you	psryspwnw
that your	yrovuxqmq
that yours	rsspssssx
that~	sssrrtsvr
the	rpoxq0rou
the 0	urxg2zlmt
the ability	sssrssssu
the above	uypvqqqps
the academic	stssssssq
the ad	ssstsqssu
the addressee	russssssr
the admissions	qssnsussz
the advert	2rrprrsrp
the afternoon	stsstsssq
the agency	srsorussx
the agenda	snssssssx
the agreement	ssssxssso
the analyst	rtusssssq
the announcement	trsvssrsp
the answer	sssrssssu
the app	qrunrqqvz
the applicant	sqsqrsssx
the application	isvurrrr0
the applications	ptswstsso
the appointment	sssrzuusi
the area	wrsqsstsr
the assessment	rr2ssvssj
the assistant	ssstsqssv
the attached	pvznxprps
the autumn	rrrsrstru
the average	ssssssrxp
the back	stsosssuu
the backend	twnsswsso
the bank	trrtrutrr
the bar	rrswqursq
the below	rossss2sn
the best	ktsytnpsz
the better	sssxsqssq
the big	trrvrttrq
the board	qupzsrqss
the bottom	sssptsrsu
the brief	srytssrsn
the budget	ssrsrvrss
the building	susssvssp
the bus	rssmssrsz
the business	rssssusst
the button	osssssssw
the calendar	srtusstsq
the call	ruuvrqqrr
the candidate	qsrprrury
the candidates	srspsussv
the car	stsmusssv
the card	srsrssssv
the care	sssssrusq
the career	ussqssusr
the case	rrtrrurrt
the ceo	sssosuvtr
the chairman	usssssssq
the chance	rssvsssss
the chat	rvrussssp
the chief	sssuttrsp
the children	sssssussq
the choice	stspssssu
the christmas	usslssssx
the city	sttqsssss
the civil	ssvtssssp
the client	qntxrswqr
the clinical	ssstsussq
the closing	2rrsrsrrl
the cloud	tsssssssq
the code	rrrwtrrrt
the coding	ssusssssr
the college	sssqsssst
the coming	sssrrstru
the committee	wtotowpqv
the company	qurrrtsrv
the complete	usssssssr
the conference	spssssrsx
the content	stsqsrtss
the contract	qqqrvuqqx
the contracts	ursssssss
the correct	sssussssq
the cost	sssrssssu
the council	rqrsutrru
the country	sqssssssw
the county	ssspsutts
the course	rspsssssy
the current	qsrvrsrus
the customer	rusrssusq
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
the design	strssstsq
the desk	sssssrrtu
the detailed	qsssssuss
the details	qyrrurrrr
the development	sssqsrssu
the director	wvstswqsj
the directors	usspsssss
the dog	susrtrssr
the door	swrqsssss
the eligible	ssswsussn
the email	rvrurrrrs
the employer	wsrrrrurr
the enclosed	ususrsssq
the end	zpovmvsov
the engineering	stsqssssu
the english	rrvssrsst
the entire	sssrssssu
the envelope	sssvussso
the essential	sssusssss
the event	srsrssssw
the events	squssssss
the executive	vssrssssq
the exercise	ssysssssn
the extra	rrrqxrrrt
the fact	ssssssssu
the fall	sssrstrsu
the family	sssqusyso
the federal	tsspssssv
the fee	ssrrssssw
the feedback	sssvsussp
the file	tstqssrss
the final	stszryqsh
the finance	sssssstuo
the fire	ssssswsto
the first	rvpmzwoss
the five	sstusrsss
the flat	srssqrrsy
the floor	utsvsrssn
the folder	tqursssst
the following	xtwlslqzs
the form	0rsloqrrz
the formal	ursswssso
the foundation	sssrrsssu
the founder	sssrswssq
the four	srtusprsw
the freeze	sssrsutsq
the front	tysqsssso
the future	orsurrrrz
the garden	russsssss
the gate	sssrsusss
the general	tstosssrx
the good	sosqrsss0
the government	sssqstsst
the governors	ssssvvsso
the graduate	svtqssssr
the grand	squssssss
the grant	sssssussr
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
the hospital	ssssstrsu
the hours	twswtsssi
the house	sssoupusv
the hr	wtssssrsp
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
the issue	ssssssusq
the january	srstsxrum
the jd	ssssssusr
the job	nqpvsqxuu
the journal	ussrssssr
the junior	ssrussssr
the jury	wrrsrrrrs
the key	sssrusrss
the kind	sssqsstsu
the kitchen	ssrrrsssv
the lab	sxsrsrrsr
the lads	rssxvrrso
the landlord	sssmrvssx
the last	twrtpouqt
the late	sssusrsss
the latest	srslsxtmz
the law	ussqsssss
the lead	sqsssstsu
the leadership	sssussssq
the lease	sssrrsssv
the length	srsqsusst
the less	sussssssq
the letter	rrsqyqrrs
the level	ssstutssp
the library	sssrsvrtp
the line	rtrvrsnus
the link	o0zktpqpv
the list	qqqrrxowv
the little	srsqwsqst
the loan	ssspssssv
the local	srsqsurtu
the log	ssrrsssut
the long	rusqsvqst
the loop	svsvsvrsk
the lowest	sssossssx
the machine	srrsussst
the mail	sssqssrsw
the main	sssptsrvu
the management	ssstsstsq
the manager	sqspsursw
the market	rprpsrzus
the master	ssspssrsw
the matter	srsprxsst
the meantime	wrqotyqqs
the medical	sssysrsso
the meeting	rvrrrqrrw
the message	sssrssssu
the middle	vrslxwrsp
the minimum	tssvtrsso
the ministry	ststsqsss
the minute	sqsusussr
the mix	rqsssyssq
the moment	oprvqzrqv
the money	sqspsqss0
the month	5srksptsr
the more	sssrssssu
the morning	rustsrsrs
the most	qrtvrqrry
the national	sstusqtsq
the near	sssrssuss
the new	oxvfp0qp1
the news	sssusttsp
the next	mwyv0moor
the night	srtursssr
the northern	stsussssq
the number	yqqussqqs
the numbers	sssstyrsl
the numerical	sswssssso
the offer	rqrp4oqru
the office	tuslttrry
the old	susowstuo
the on	ssrrrsssv
the onboarding	srssvsssr
the one	psrzqvqqt
the ones	susqsssss
the online	rtvsrrtrs
the only	urrnsrssy
the open	sssrwsrsq
the opportunity	vrrwsrqrr
the options	srssssssu
the oral	svursussn
the order	ssswstssp
the original	sstpssssv
the other	tqrvznnpx
the others	ursqrwrrs
the outcome	xtqtrtqqs
the owner	rttuqqqrw
the panel	tupvszmmt
the paper	urrptrrsv
the paperwork	stssxttsl
the partners	trszzrrri
the pass	ssutssssq
the password	srspssssy
the past	rrrvrrsrw
the people	ssrurosrw
the person	usqxrpurq
the phone	oqttzmstt
the pile	zssnssssr
the place	srssstrsu
the plan	sssusssto
the plant	rrrrrusst
the pool	sssqs1ssl
the portal	xsqlvtsrv
the portfolio	surtssssq
the position	1rpu3oqoj
the post	osrw4uqom
the posting	sssrsqrtw
the power	tsspssuss
the practice	urwsssrsq
the pre	sssttsssp
the present	rrruqqsrx
the presentation	stsqsssst
the price	sqsqqsss0
the privacy	qsssssssu
the problem	ssuqrsrsv
the procedure	rrsqszrsp
the process	pzpurqrrt
the product	ttvrsstsn
the profile	pstwssrss
the program	srsqsusst
the progress	uqsrssssv
the project	rqrursurt
the proposed	ssssusrss
the provost	srsttussp
the public	ssrrssust
the qa	sssqstrsu
the quality	sssqssssv
the questions	ssrrssssw
the queue	rrsrssssw
the range	sssssotsv
the rate	sssussssr
the real	srsrssssw
the reason	srrorsrry
the reasons	sssrssssu
the recommendation	sossusrsw
the record	sqsrrrrsz
the recruiter	tssrsvqss
the recruiting	qsstsrssv
the recruitment	sssstwssm
the reference	urrrstsst
the regional	usssssssq
the register	ssstswsso
the release	ssspssssv
the report	rrusqtssu
the required	sssvsvsso
the requirements	vsssssssr
the requisition	tsstsxrsn
the research	sssqsqssw
the reserve	sssqtorsy
the residents	stsusstso
the response	sssqssssu
the rest	wtqvqqrqt
the result	ptvspyqqs
the results	rtrrsrssu
the review	rrsqrwtsr
the reviewers	ssssssssv
the right	tqmwsotr0
the ring	ussrsssss
the role	vsqw0xoph
the roof	ssssssrsu
the room	rqsprqsr0
the roster	ssssstssq
the royal	tssssstsp
the running	ssurssrst
the salary	tsssvtrso
the sales	suttsrssp
the same	swxsqsqpr
the sample	srtqssssu
the scale	sssrursss
the scheme	usstssssp
the school	utrqsuott
the screen	srsrusvso
the sea	sssqssuss
the search	vvqurvpqp
the season	sssuqssss
the second	uk0ksxqpx
the security	sssrssssv
the selection	svtvpuqqq
the sender	sssqtssss
the senior	uxsqurssm
the service	sssssvrsr
the sheet	sstststsp
the shop	rxxqsrsrn
the short	suqsstsss
the shortlist	rrrustrst
the side	swrqqrssu
the sift	sswrssssp
the sign	ssssusrsr
the site	urrqtursr
the situation	ssssswssp
the six	sussssrsr
the software	wtswrrprp
the solution	sssussssq
the specified	srvsssssr
the spot	sssr1rswi
the spring	qorxqv0qo
the staff	sttutttsl
the standard	rrsururrs
the start	pptpxutrs
the state	sqstsssst
the station	svsssvssn
the status	wrrqrwrrs
the store	yssrssrsq
the story	sssssrssu
the studio	xsssssssn
the subject	rtrtrrssu
the successful	sssvssssp
the summer	nqqxrvxqq
the survey	ssspssssx
the system	ypruvsrro
the table	swrrrqsst
the take	sttussrsq
the tax	sssuwqsso
the teaching	ssstssttp
the team	mtqvw1wpg
the technical	rrutsuvsl
the terms	sssstsssu
the test	qryvrrrrq
the tests	tsvsssssq
the thing	ssrusrrst
the third	tvrnstwsr
the three	rururuqrt
the till	srssussss
the time	otpzsspqw
the title	sssrssusr
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
the university	otrrvtuup
the upcoming	spsrssssy
the us	sssrssssu
the use	sussssssr
the usual	tqsoxrvss
the ux	sttsssssq
the vacancy	urrvrsrrr
the very	stsvsrssr
the video	swovsssun
the virtual	sttsssssq
the visa	sssqususr
the vp	sstrsutsp
the waiting	ruspsqssw
the warehouse	swsssssso
the way	urrxsoqru
the web	rsrrrrrry
the website	usstsrsup
the week	xtqkryspt
the weekend	rsxttprrs
the weekly	srsrssssv
the west	sssrssusr
the whole	uprtsqsrw
the window	trssssrtu
the winner	sssrssssu
the winter	vssrrsssr
the woman	sssrssssu
the woods	swssssrsq
the word	srsurrtst
the words	sssrssusr
the work	rsrwprrrv
the workshop	ttsussssq
the world	qrrtrqrr0
the worst	sssostssv
the written	stzusrssl
the wrong	vssosrtst
the yard	sxsstsrsn
the year	rsrursssu
the zoom	sussssssr
theater	tsspusrtt
theate~	ursrurrtr
theatre	svrssrsyl
theatr~	svrutqszk
thea~	uuqtvoqzk
their	pnrypl1sw
their hiring	rssvssssr
their next	sssrstvsp
their own	ssrvrrsst
thei~	pnrypl1sw
them	4qzwijnsu
them a	strrssssu
them all	ussrsssss
them and	qrtssstst
them as	sssqssssv
them by	srtrssssu
them on	ssvrrusso
them to	sstrsrssu
them you	ssspsstsv
thema	rszsrrsro
theme	stusssssr
themse~	sssrssssu
them~	ru0nqqrqu
then	y2njn0tms
then 0	sussssssr
then a	ttsqsrsst
then i	trsoruzso
then it	uttqssssq
then the	srqsssssx
then they	svsrssssq
then we	suttrurrq
theo	ussvvrqsn
theori~	sprsrsssz
theory	ssqrssssw
theo~	ssoprrss1
therapist	sstsssssq
therap~	tstpxsrtn
there	qmzxmytkt
there a	uzyltorps
there and	sssusrrss
there anything	sssspsssw
there are	rqxmoyupv
there is	prvurwrou
there ll	tvqvrqrrs
there no	rtwnqsxpt
there nothing	sqruryrrp
there one	trsstussp
there to	tusrsrsrs
there was	qrrzsmrsv
there we	tsspssssu
there were	rrqurtrry
there will	rvrrsrrst
there with	srssussss
thereafter	vsssssssp
therea~	vsssssssp
therefore	ppp2qxqqt
therefore been	ssstsussr
theref~	ppp2qxqqt
theresa	ussrsrusp
theres~	ussrsrusp
ther~	qmzxnztkt
these	spuipps7v
these are	srvrssssr
these job	sssssss0l
thes~	rptjpot7v
they	rplwozswt
they are	tqtksttwv
they can	ttrrrsssu
they come	xssossssr
they d	qorrqtwsv
they did	sssqsotsy
they do	rrspswqus
they get	stsqssrsu
they go	svsqssssq
they had	sssrssuss
they have	tssursqrt
they know	ststssssq
they ll	sxrqrqrtt
they rang	srsqssqsy
they re	pvrwtpvsp
they said	sqspsrqt0
they ve	sqpup1rsr
they want	rsrnvuurt
they went	sssrsqssv
they were	rtrxrtqrs
they will	ssssssssu
they wo	sssutqssq
they would	rssrrrsrv
thia~	srtwsrssp
thiel	sssqsrssw
thie~	sytqsqrrs
thin	sssussssq
thing	prvwrntpw
thing and	sssqssssv
thing that	sssussssr
things	uxqunyqns
things up	srrssvssr
think	lqpvtnywv
think about	swsqtrusp
think and	ssvrtsssr
think i	stsrssusr
think it	ssrqsrrrz
think of	sssqsrssv
think that	sssrssssv
think the	qqsrssssy
think we	ssspssrsx
think you	rqruwrtup
thinking	qpwwqoptx
thinking about	sprrssqty
thinking of	qrsusqrsy
thinki~	ppwvqpssx
thinks	rrsrsswrr
thin~	orvwpottv
third	rspvqxtqr
third of	sssssxsso
thirty	rvrmuqstv
thir~	qwonsyuru
this	ptnytoqux
this a	sssqssssv
this afternoon	sstpzstsm
this alert	sssrssszo
this as	sssusssss
this because	ussrrrsru
this by	svrtssssp
this change	sssrssssu
this code	sspqssssy
this company	sssrsssus
this confirms	ssspssssv
this decision	rssxssssp
this e	suqtrwrsp
this email	vsqttqprv
this event	rwrrrrrru
this for	sssussssr
this has	sssqswsss
this i	sssqssrsu
this is	wrnzsqopw
this issue	rssossqq1
this job	xrrvrrstm
this letter	qrrwurrrs
this link	sssrsstsu
this list	rsstsqutt
this mail	qssusssts
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
this office	sssssussq
this one	nzp0rnovt
this opportunity	rrrtrrrrx
this particular	qssvsssss
this point	utswustsk
this position	psswswsun
this post	sssussssr
this requisition	ssstsussq
this role	srswrursp
this round	rrrrrxrrs
this saturday	srssusssr
this season	sssrssssv
this service	ssssssssu
this stage	tsrrsutsr
this summer	sssutpssu
this thursday	sssqssttt
this time	jsr2rprq0
this to	rrrttussq
this up	sssqrssyo
this vacancy	usspsrssv
this was	rrryrprru
this week	pxrdonz6v
this will	rsrtrsrru
this with	srssssrsu
this would	sssqswssr
this year	qquwqksr2
thistl~	sqsqtssrw
this~	sqsqtssrw
thomas	stsvssusm
thom~	rssvtqsrr
thorne	tusrrrtss
thorou~	qssusssst
thor~	tvqupusqr
those	4oswmoots
those in	sssrssusr
those of	ssrpssssw
those we	ursussrsq
those who	rqsvqusqu
those whose	ysspssssq
thos~	4oswmoots
though	ttsuqtopx
though i	sssrssssu
though it	sssrspssx
though the	ttstsrssq
though you	swsqsrssr
thought	pvovqnxrv
thought about	srsutrrtr
thought i	sssrssssu
thought of	rrsqrsusw
thought you	ussvrstso
thoughts	srsrtsusr
though~	qtnvrm1qv
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
three payslips	ssssrsuss
three people	vssmtvtsr
three things	ussqssusr
three times	tpsusssst
three to	uvsqsusul
three weeks	xqqmsysrr
three working	msrrssss0
three year	ssutsssvm
three years	sqsksstxw
threshold	tssusrssr
thresh~	tssusrssr
thre~	tr1vpktpt
thrilled	rrrn1rtrr
thrilled to	sssn1rtsq
thrill~	rrrn1rtrr
thrive	sssrssrvs
thri~	rrrl1qrvr
through	2xwtrkqnp
through 0	sssvsqssr
through a	rsrvssqrt
through all	sssqssssv
through an	sssrssrvr
through and	vsursrssp
through it	ssrssswsp
through our	uqrssrusr
through the	uupjwtxqs
through them	usrrsrssu
through to	rq0nrtsru
through your	uusrqrqru
throug~	2wwtrkqnp
throw	sssrssrsu
throwing	wssqssssr
throwi~	wssqssssr
thro~	2xvtrkqnp
thru	wssrstqsp
thu	rwnppstsy
thu 0	rtnrqsurz
thui~	rsvrssrst
thunde~	ssssssqvr
thun~	ssssssqvr
thurs	uzwqprprq
thurs 0	svsrqssst
thursday	uyxgsnsrv
thursday 0	rznmtrrtx
thursday and	ssrrsxrsq
thursday at	rtrqrrrry
thursday so	usstssssp
thursday to	qusstsssr
thursdays	sqrrrsssw
thursd~	uyxgsntrw
thur~	vz0grnrrv
thus	ssstsusss
thx	sssvsssso
thx for	sssvssssp
ti	prytsurot
ti va	sstrtsvso
tiago	trssustsp
tiag~	trssustsp
ticked	vsstsssvl
ticket	orsrrstsx
tickets	sttusrqrr
ticket~	svtsrqrrt
tick~	ruwpqltuv
tid	spssssssv
tidal	ussqsstsr
tida~	ussqsstsr
tide	tssqussss
tide~	ssswsstso
tie	stsssttsq
tied	swsssrtsp
tied~	utrrssusr
tiefbau	qtsrsusss
tiefba~	qtsrsussr
tief~	pusrswssq
tiempo	trvrsrssr
tiem~	trvrsrsss
tien	surnsvsst
tiene	tsqssrrrw
tienes	quxtsrusl
tien~	qvuwqpspu
tier	sssssstuq
tier~	srqqrvrvs
tight	urrqryrrs
tigh~	urrrrxrrs
tijd	ttqursrrt
tijd~	svursstsn
tiktok	sssusstsp
tikt~	sssusstsp
til	tqqspxqrw
tilbur~	tsstststo
tilb~	suuuutssj
till	xqmrzyrmq
till 0	rrrsusssu
till the	3rqztkqqo
till then	rrrrrxrrs
till~	usvsssrsn
tim	rrrqynrsx
timber	tstrssusp
timb~	tttrrsusr
time	l3qwpnrsv
time 0	ryzqqpqqr
time and	kts1vprrt
time at	twspsstsp
time before	srvsssssr
time by	srsssusss
time for	rwsqrrsrs
time i	ssvnssrsv
time in	srruspssv
time is	sutprrtst
time limit	ssyssssso
time on	rptsssssv
time only	srsqxsrsr
time slots	sussssrsr
time that	usssstssp
time the	stvrsstso
time to	wxovqoqpv
time today	stssssvsp
time we	msr0srtsr
time will	sssstqssu
time with	ssrsrrssv
time you	ppsyssrrv
time zone	svssssrsr
time zones	ssstssssq
timed	srxvssssm
timeline	sssqsusss
timeli~	sqsps2rsq
timer	sswsssssq
times	q1owqntsr
timetable	ussturssp
timeta~	wrqqtrsrt
time~	ryvlrzrpq
timing	ssssstwso
timi~	usrpsxvrm
timo	susrssssq
tind~	sssutsssq
tip	vtrrsrrtr
tipo	swsssssso
tipp	ttsrssssq
tipped	sssussssr
tipp~	qrsvsssst
tips	voqlxrqzt
tips for	srstsssuq
tired	sssnssssy
tired of	ssspssssx
tire~	srrosrss0
tiro~	xrsrursso
tisch	tuspssssr
tisc~	uuuqsrssq
title	urropq1ss
titl~	tqqtpq0ss
tito~	turtsruso
titre	rssusvssp
titr~	rssusvssp
titula~	rrstrsrsu
titulo	urvtsssso
titu~	tquurrrss
tjansten	sqstssrsu
tjanst~	sqstssrsu
tjan~	sqstssrsu
to	rpqysptqv
to 0	oqri5jyxv
to a	pk0wmysou
to accept	rrrl0urrv
to access	sssrssssu
to acknowledge	ursspsssv
to add	sssvssssq
to advise	rsstysstl
to all	tqsursqru
to an	lswltvsuw
to and	trsvsrssp
to announce	smsmssss3
to another	srsvtpsst
to answer	wrsnrwrtr
to any	qrstrqrsz
to anyone	sssqtvrss
to anywhere	ssssssrur
to appear	russssssr
to apply	0onvomszt
to appoint	ursq1stsk
to approve	sssqsussu
to arrange	rusrssrst
to ask	sorj2urrw
to attend	ruworrsrt
to be	qqnvu1qos
to become	trusrsrss
to begin	rrwryrqrq
to believe	sssqssuss
to bring	ryqvsqqrs
to build	rrrvrrtrr
to buy	stspssssv
to call	swsnsrrvt
to campus	stsrsvssp
to cancel	swsrsqrst
to candidates	qstsssrsu
to catch	spssssssv
to change	susnrrstx
to check	vqrrrrxrr
to choose	rursrtrrs
to claim	sssqsssvr
to close	sususstsn
to come	nsrvxpsrt
to complete	rv3rrrrrj
to confirm	xsorxqppv
to connect	sssusssss
to consider	ossysrtsr
to contact	rsspsvssu
to continue	qruxsqssq
to contribute	usssssrsr
to convey	srswssrsq
to create	sssqssusu
to date	tssusrtup
to decide	sssptqssw
to detail	ssusssssr
to discuss	sxrptrqru
to discussing	vrssssssq
to do	vt1ipynnv
to each	wrtqrrtrs
to email	qssqrsttw
to end	sssvtrssp
to everyone	wrrsrrsrq
to expect	svsrssrsr
to explain	sssqstsst
to extend	ssss1stsj
to face	susrssrss
to fill	qrrtxrurq
to find	rvskrrzru
to finish	qruqrsrrw
to follow	rsrqxrrrt
to four	usvottusn
to friday	rvrrvrrrq
to get	wztkursns
to give	ospxtyopt
to go	rswvypoos
to hand	susrtsrsq
to have	lqrw01rlp
to having	stsstsssq
to hear	p0qlwuyop
to hearing	rusqsssst
to help	pstnrrvuw
to her	vrsprssst
to him	sssrrsrsw
to hire	rrrtsqwup
to his	sssvssqss
to hold	rrrrpzurr
to include	sssvssssq
to increase	rsspusstt
to individuals	sssssssur
to inform	mwotxxpou
to interview	qzrsqqqts
to invite	qwtlvssqx
to it	rqturtrru
to its	sssssvssq
to jobs	rrsrsssvt
to join	pqqx1qqqr
to keep	nqrqn4rqw
to know	qxprtuuns
to learn	pvrtsrsrt
to let	zpumpwqqu
to look	quqyrrqrt
to lose	srrssutsr
to make	nqrps4osu
to manage	sssqssstu
to me	rs0lpmyrv
to meet	q1rtoutnq
to meeting	sxsqssssq
to miss	srsqssust
to monday	stsqssrst
to move	isvyurqqv
to mr	squqssssu
to my	srrtsrrrw
to next	sqrrttssu
to notify	rstqsutuq
to offer	nppw2npp0
to one	surtrsrrr
to open	tsvssttsm
to opt	tusrsssuo
to other	psswssssr
to our	nrrvtqxpw
to pass	rrztrprrt
to pay	ssspssssw
to people	rrsustsst
to place	sssqszssp
to prepare	rvxrrrrrq
to prevent	sssrssssu
to proceed	nwrvuqsrr
to progress	rrsusssss
to publish	srsqrstsv
to pursue	qsstsrssw
to put	qrrvwosqt
to re	sssqsxssq
to reach	srrtrqurt
to read	trrsoxqru
to receive	sssmssrtz
to record	srwsssssq
to reduce	sssussssr
to register	sssrssssu
to remind	sussssstp
to reply	tusrqstsr
to reschedule	sxrrrsrss
to reset	ssssssssu
to respond	wstsssstm
to review	sqrtxrrss
to ring	vssrsstsp
to say	4uounrlpu
to school	ststssssq
to secure	srsossssz
to see	lzzvruqlq
to seeing	sksptsss2
to sell	stspssssw
to send	tvrnostsw
to serve	sqsssssst
to set	rxrptrrrs
to share	qrqtrrutu
to show	stsossqsw
to sign	rrrntxrrw
to sit	srxmrvrru
to somebody	sssvsvssm
to someone	rrrwrtrrr
to speak	suututrrl
to stage	srurssssu
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
to thank	sqr0rsrrp
to that	srsrsurst
to the	3pqwunqns
to their	sssrssssu
to them	tssrrsssu
to think	rrurrurru
to this	wvptuspqr
to those	trrurrsrt
to three	usxmsrrru
to thursday	stsrssvso
to try	ssspssssx
to turn	surqrrssu
to two	rqysprrrw
to update	urspsusst
to us	rrszrnuqt
to use	rsslurss0
to verify	sssqsusst
to view	srrrtrrrv
to visit	qsrvssrst
to wait	rrqvrxqrq
to walk	stsssutsp
to watch	srssssssu
to welcome	ssssususo
to welcoming	ssssssssv
to whom	ssspswqst
to win	sssrssssu
to withdraw	stsrsqssv
to work	2nowynrns
to write	wrr0stopp
to you	rlwu0wsis
to your	psqz1nmqu
to yourself	ssswsssso
tobias	qrsssrusv
tobi~	qrsssrusv
toch	suswsqssp
toda	tssstsssq
todas	strtqxrvm
todas as	ttssssssq
today	tusmrprvw
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
toeg~	rruursrru
together	rsxknxwss
together a	srusssssr
together and	stsssstsq
together with	ttsnrsvsv
togeth~	rsxknxwss
toge~	rsxknxwss
toi	wqrxwpusj
toi toi	ttssssssp
token	sssswsssq
token of	ssssusssr
tokeni~	ssssssusq
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
toll~	ursrsssss
tom	trrustrqt
tomas	ssrusstsq
tomasz	pwssrrrsu
toma~	owunrurrw
tomb~	sqrrsvssu
tomm~	susvsqssr
tomorrow	pxzkznqpu
tomorrow 0	rvvrrrrqq
tomorrow at	rotrrrrr2
tomorr~	pzzkvnqqu
tomo~	pzzkvnqqu
ton	x0ztqqoqi
ton dossier	ssssttssq
ton profil	tusrssrsq
tone	qrssssssw
toni	srsuvsrsp
tonight	ruqpxunru
tonigh~	suqpxunsu
toni~	ruqrxunst
tony	srsursrst
too	rppuvpqux
too far	sssrssrus
too late	tssrsssuq
too much	srrtssssu
took	prsyujtqy
took it	rrsxuqrrq
took the	sssssqssu
took to	sssvssssr
tool	rqrosrtsy
tools	ussksrvtv
tool~	xqukrovtw
top	upoxqpwpv
top 0	srssssvss
top of	srsrsttrv
topic	qtwqrrsrt
topics	rssqssruu
topi~	qtvnrrstw
tor	rvrtssqss
torn~	trrvstrrr
toronto	sssssvqsq
toront~	sssssvrsq
toro~	sssssvrsq
torr~	rssvsswqq
tot	pxtrswqqs
tot 0	rsusrrwrq
tot de	strssussr
tot en	sqsttssvq
total	qqxvrqsrt
total 0	rsstssssu
totally	srsqssysp
totall~	srspssysp
tota~	poyrqq0qs
touch	xurqpyuno
touch about	usssssssq
touch and	ssspssssv
touch by	srsssvssq
touch soon	tusqsrsss
touche~	ssswssssp
touc~	xtqtoyvnn
tough	rsswssssr
toug~	qrsvsrrsu
toujours	pvrqsvtss
toujou~	pvrqsvtss
touj~	pvrqsvtss
tour	rypqrtqvs
tour of	susrssrvp
tours	rrsqvsrsu
tour~	rrrswrtuq
tous	sorwsprsx
tous les	rrrussrsv
tout	tuurqvrqq
tout de	ssrqsxtsq
tout le	srstsussq
toute	tvrvtrtsk
toutefois	srsvstssq
toutef~	srsvstssq
toutes les	tsstssssp
tout~	vvqysqsrm
towa~	rsrvrqtrt
town	srrrrvtss
town hall	sqssssssu
town~	sssussssq
toys	sssussrsq
tr	sqrsssssv
tra	prturqsry
trabajar	xtqsrsrsq
trabajo	rqrrrvssv
trabaj~	yuosqtrqt
trabalho	sssrsrtsu
trabal~	tqrrtrtru
trab~	0tmsrrspu
track	vrvlsrrut
tracke~	sqstsstru
tracking	srsrssssv
tracki~	srsqssstv
trac~	pptmrqs0y
trade	rssqrsrsw
trading	rtrtrurrr
tradin~	rsrsrusrt
traditional	sssssssru
tradit~	ssstsrsqv
traduc~	sptrqsrrz
trad~	sswppsosy
trae	surssssss
trae~	rwqrsssst
traffic	rsstrsrsv
traffi~	stssrsrsu
traf~	svsrrrrsu
trag~	suqsuqsru
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
tram	srsrsssus
tram~	surrsssss
tran	stsprqssx
tranch~	rrsqswsst
transaction	sssnssssy
transa~	squnssrux
transcript	xssqsstsq
transc~	yqrtrqsrs
transfer	rrrqsvtrt
transfers	sssqssssv
transf~	rrsmtuurx
transit	tutqsssss
transition	sssqssuss
transi~	susqrsurs
translate	usvpssssq
translation	rsxrssssp
transl~	vs0mrrrsq
transmettre	prrrssysr
transm~	wrrprrxrt
transport	urtrysrvk
transp~	wtprvzpuj
tran~	znztnrspr
tras	sssussssr
trasla~	rrrwsrsss
trasme~	tststsssp
tras~	srtyrqrrr
trat~	vspnvrssw
trau~	rpsvvqrst
travail	vrunrrssw
travai~	wpvqrrrru
travau~	rqssssssw
travel	rypkpo1uv
travel to	sssussssq
travelling	sustssssq
travel~	rursrrsru
trav~	qyppolzsx
tray	srzpssssq
traz~	rvssssssr
tre	ovxtqppqw
treasurer	sussruptr
treasury	ssspsutst
treasu~	suslrwqtu
treat	stsussssq
trea~	puqvttprt
tred~	sssrxsssq
treffen	uzsrrsrsm
treffer	sssssssyp
treffe~	s1sqqsq0h
treffpunkt	rqrrrqrrz
treffp~	rqrrrqrrz
tref~	rzrmqpp2s
trei~	rsrrusrsu
trek	tssqsurss
trekken	rssutrssr
trekke~	rssutrssr
trek~	utrwtrssm
trelli~	ussrtsrsr
trel~	ussrtsrsr
trem~	srssssssu
trends	sssrssssv
tren~	rssmsswsv
tres	oxwurnrpu
tres semanas	ssusurssq
tres vite	sussssssq
trev~	vststsrsq
tri	trstsstuo
trial	qtqzpsrqu
trial of	sssrssssu
tria~	psoxt2onr
tribunal	ttststssn
tribun~	ttststtsm
trib~	ttssstusn
trick	rxurssrsp
tric~	swupssrsr
tried	rsrwvptrr
tried your	ststssssq
tries	spusssssu
tries to	sptsssssu
trie~	qorutp1qs
trif~	tssrssrsu
trig~	sssttsssq
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
trom~	sssusrssr
tros~	sssussssr
trotz	rssusssss
trotzdem	rrrxrusrq
trotzd~	rrrxrusrq
trot~	qrryrusrq
trouble	trxprrtrs
troubl~	trxqrqtrs
trouverez	rssstsusp
trouve~	qqvssrtss
trou~	tryrrnuqt
trovi	srtussruo
trov~	squwutqul
truck	sqsptswsr
truc~	sssmts0up
true	stspssrsx
truly	qsrvsssst
trul~	qsrvsssst
trust	strxqpusr
trust is	stssssstq
trusted	sssrssssu
trustee	sssqssutq
trustees	surmtttst
trustees met	sssqsqssw
truste~	rurjsuvtu
trus~	pupvptvur
truth	stsqssssv
trut~	ssstsrssv
try	lzpyqntpz
try again	ssrtssssu
try it	sssrssssu
try out	svqsssssr
try the	rssssrssv
try to	susqsssst
try you	susrssusp
trying	rptorrwry
trying to	spumsstsy
tryi~	rptnrqyqy
tu	yxlvmlwpx
tu as	ssssssusr
tu candidatura	srrwrrrrt
tu curriculum	rsstssusq
tu cv	usssrstsr
tu perfil	ussrssvtn
tu peux	rqwqrrssv
tua	voursvrsp
tua candidatura	zrssssssm
tudo	wpwtrrvsk
tudo bem	srttsstsq
tue	rwruorrtu
tue 0	rvssrrrrt
tues	suwqqrrrt
tues 0	suwsssssn
tuesday	r0sluppry
tuesday 0	szpolrrs2
tuesday at	rvrqrqqrz
tuesda~	rzxltnorx
tues~	rzxltnorx
tuitio~	sssrrsrtu
tuit~	sssrrsrtu
tun	rsrtruruq
tunde	surtsrssr
tund~	surtsrssr
tuned	srspssssy
tuned for	srsqssssx
tune~	srsqssssx
tuning	sssssossw
tuni~	srsstossw
tuo	qvptuntru
tur	ssstsstsq
turbine	wtsrsussn
turbin~	wtsrsutsm
turb~	wtssrussm
turk~	rpqsrsrr2
turm~	qtsvssssq
turn	ptslrtru0
turn down	sssqssssw
turn up	srsrsrssv
turned	uqpswotqw
turned down	urrrrsrrw
turnin~	ssstsrssu
turno	qtruuqusr
turnos	ursrssusq
turns	trspssssv
turns out	srsrssssu
turn~	woru0juou
tussen~	sssrsvssq
tuss~	stsrsusss
tut	rqr0qprsv
tut mir	rrsyssrsp
tut uns	srrrsrssw
tutor	ssrutsssq
tutors	stsussssp
tuto~	rrrxtrrrr
tutti	trsrttqus
tutto	zrqrqqrru
tutt~	zsosqtpst
tv	rrrn0rsrt
tv l	ssssystsn
tvod	sssswssuo
twee	xoplrwstx
twee weken	urtqsstss
tweede	strrsrrsv
twee~	rurssqrrv
twelve	rrrvsprry
twel~	rrrvsprry
twenty	srtpsqssx
twen~	srtpsqssy
twice	rpp0qowts
twic~	rpp1qowts
two	lm0wn1sos
two and	sss3rlrss
two candidates	sssrsussr
two copies	sssrvsrst
two days	qxsuqsvtm
two hours	rqzpqrory
two hundred	sssusssss
two minutes	trtqssssu
two months	srspssusu
two more	qtrrstssu
two of	tuorp1tpr
two other	sssrssssu
two others	srswstssq
two pages	rr1rtsssk
two people	svttrymrp
two referees	sssqtsssu
two references	qqrqyrsru
two things	suupsssss
two to	ussqsstsr
two weeks	usurpuqrt
two year	sssttsssq
two years	ptptrrysr
tx	ssspssttv
tx 0	ssspssssv
txt	ssssstsur
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
tyre~	susrrsrst
u	xzmol2oow
u bent	squssussq
u de	rttrusssq
u een	rqtrssssv
u heeft	trspsrssy
u kunt	urrpsqssx
u s	ssrtrrrrw
u voor	trsurrssr
uber	qzqqonvqz
uber 0	rqrxsrrrs
uber das	tssqtnrsy
uber den	strnrvvrt
uber die	vyskrtrru
uber eine	qqsqssrsz
uber ihre	svrsrrrrt
uber ihren	sssrqsssw
uberei~	rssusssts
uberlegt	rrrrryrrr
uberle~	rsrqryrru
ubermittelt	1rsqssssn
ubermi~	2srqssssl
ubernahme	ssssssusr
uberna~	uxsossxsk
ubernehmen	rrtrsrust
uberne~	rrtrsrust
uberni~	rsusrrrsu
ubersc~	srvrrrrss
uberse~	usxrsrssm
uberwe~	srrtrsssu
uberze~	qqttssrsw
uber~	2pqtootpw
ubrige~	stssssrsu
ubri~	stssssrsu
ubungs~	srvtssssq
ubun~	rqwurrrrs
ufficio	xssvssssl
uffici~	xssvssssk
uffi~	xssvssssl
uhr	o00nnmprz
uhr an	sssusssss
uhr im	r0rrrrrrp
uhr in	rwrrrrrru
uhr ist	ssssssssu
uhr oder	swssssrsq
uhr per	sutsssssr
uhr zu	sossssssx
uhr zum	sqssssssv
uhrzeit	swssssssp
uhrzei~	sxsssssso
uhrz~	sxsssssso
uit	qxvvqwsqk
uit de	qrstsssst
uit voor	ssusssssq
uiterlijk	sqvqsxsso
uiterl~	sqvqsxsso
uite~	spvusyrrl
uitg~	srttstssq
uitk~	rrssssrsv
uitnod~	utsrssssr
uitn~	utsrssssr
uitsla~	sssosrssy
uits~	rsslszrsu
uitz~	tssrxsssp
uk	vrqmtqyus
ulrike	spwtsstsp
ulri~	uowusstso
ultima	rrssrxrsr
ultimo	qrurssssu
ulti~	nptrrxrsx
um	nz0ipotrz
um 0	rypqpnqq4
um abraco	rtrxssssn
um die	rssqwsrsu
um drei	spsssstsv
um ein	rqssssssv
um eine	tpypsstsr
um einen	sssrsuusq
um etwas	usspsrssu
um geduld	tssssvssp
um ihr	ssssssssu
um verstandnis	usssssssq
uma	pvyvoxyog
umbrel~	sssussssq
umbr~	sssussssr
umfrage	rsssssssw
umfrag~	rsssssssw
umfr~	rsssssssw
umgebu~	ssusssssq
umge~	rsttsoqsw
umsc~	tsrrssssu
umst~	sssusssto
umzu~	sorspstq2
un	my0vomvlv
un abrazo	sqrvtsssr
un altra	srsrstssu
un autre	rrrrrurrw
un cafe	srsssswsp
un cliente	sstrsswsp
un colloquio	stsqssssu
un cordial	sssvsrsss
un delai	urrsrrrrw
un entretien	utsrssssr
un qui	urrtsstsq
un saludo	sqtvsstso
un test	srsrrrrsw
una	lxzpn0tlt
una entrevista	susqsussr
una persona	sssvssrsr
una vez	ssussrsst
unable	prwxrnrqw
unable to	prwxrnrqw
unab~	prvyrmtqu
unanimous	srssysrsp
unanim~	srsu0rrsm
unan~	rtru1prro
unas	srursrsst
unaufgefordert	vsslsysss
unaufgefordert auf	sssqsusss
unaufg~	vsslsysss
unau~	vsslsyssr
unbedingt	sssstursq
unbedi~	sssstursq
unbefristet	qrrrurr1o
unbefr~	qrrrvrr1n
unbe~	notmyupzu
uncert~	stsrsxsso
unce~	stsrsxsso
uncle	svsssrsss
uncl~	svsqsrrsu
unconditional	rsssusssr
uncond~	rsssusssr
unco~	rssputssu
und	mzwwnntov
und 0	qtssqtstt
und auch	ssstsussq
und das	xtrysqqrl
und dein	sssussssr
und deine	psstssssv
und den	sqrsssusu
und der	qrrvsrsst
und die	rppwrswqw
und du	rwqsssssr
und ein	rssrrrrrx
und eine	sovprqsuw
und einen	srysssrso
und freuen	qsrsvsusr
und haben	strprssut
und herren	uqsqrrssw
und ich	xvsyspvrg
und ihre	ssrtsrssu
und ihren	sssussssq
und in	sssvssssq
und kollegen	sssrsrstu
und kommen	ursqstsss
und laden	svrrrrssu
und liegt	vrsrsqssu
und melden	rrspsvtsu
und sich	srsusstsr
und sie	rssrssust
und viel	sustssssq
und werden	tssussssp
und wie	srsqrsvst
und wir	rzqzwrsre
und wird	rvrsrqrrv
und wunschen	sssusssss
und zwar	tussusssn
under	xlxwpwrmr
under 0	royxurrro
under consideration	ossxswssn
under review	vsspssssu
under the	ussqsrrrv
underg~	rrssssssv
understand	qqrvrpyru
understanding	rtrorwvrt
understanding and	sssssussr
understanding of	sssrssvss
understood	sssqssuss
unders~	oqpwpr1qu
undert~	susrttssn
underwriter	rssrqtssv
underw~	rtsmrussx
unde~	wnpwo0umt
undo~	sssqssssu
une	mtwunyvlu
une heure	sussssssq
une piece	srssssssv
une reponse	srsssussr
une semaine	srrsssssv
unfa~	sssrspssx
unfortunately	jvq1qopq2
unfortunately at	rssusssss
unfortunately the	rtrqrsrrw
unfortunately we	isr0rrrrz
unfortunately you	qssvsssss
unfort~	jvq1qopq2
unfo~	juq1qopr3
unge~	tryussrsl
uni	usstsstso
unic~	sstvsrssp
unidade	rustssssq
unidad~	rustssssq
unid~	rtstsusso
uniform	tsssxrusm
unifor~	rsrrxrtsp
unif~	rsrsxstro
union	wsrnvqrvq
unio~	xstmvqrur
unique	rsxpsssst
unique to	ssurssssr
uniq~	ssxpsssst
unit	rwwvoorsr
unit 0	susqqrssv
united	vsrrrqrtv
united kingdom	utsssssrq
united states	rrrtrrstv
unit~	rsqsrpswv
universitat	sssuvrssq
university	uoourvtxp
university of	qrqurtryq
univer~	wnnurwtuq
univ~	wnnurwtuq
unix	sssqssrtu
unlimited	rsspssssw
unlimi~	rsspssstv
unli~	prusrrrtw
unlo~	rsssssssu
unmo~	ssssususo
uno	qtrsrturt
unos	tvsssssso
unpaid	sssnssruw
unpa~	sssmssrux
unpr~	ssspssssw
unre~	ssursstsr
uns	yxouzlskr
uns als	sqsssstsv
uns am	rtswrsssr
uns an	qrsswstsq
uns angekommen	sssssrssu
uns auf	msst3rtvj
uns bei	osrsrstsw
uns bis	rswusrrso
uns bitte	spyustusk
uns das	ssstsussq
uns den	sssrrsssv
uns die	tssyssssl
uns ein	rrtvosssv
uns einen	sqxsssssp
uns eingegangen	ssssssssu
uns entschieden	rssusssss
uns fur	srrtrrrrw
uns gefallen	srsusvsso
uns ihnen	rrrrurtru
uns ihre	utsrssssr
uns im	svtrxrvsi
uns in	uvsvssssk
uns leid	srrtrsssw
uns leider	usuqsqsss
uns nicht	qssysssso
uns sehr	rustusssn
uns sobald	pssrssrsy
uns uber	tsstqstst
uns vor	tstpstsst
uns zu	ssttsrusq
unser	urzsjytms
unser gesprach	sssusssss
unsere	onv1ssrpu
unserem	wwrypoqps
unserem unternehmen	rssusssss
unseren	qrxupsvxj
unseren kunden	sssssswsq
unserer	wrrypwuqj
unseres	usssstssp
unsere~	xxyylqsrg
unse~	tv0ylosms
unsuccessful	rrr1rprrs
unsucc~	qrrzrorrv
unsu~	qrrzrosrv
unten	suvrsrssq
unter	1xqssnqqq
unter dem	ssssvsssp
unter der	uussrswsm
unterb~	sutttrsso
unterhalten	swrrssusp
unterh~	swrrssuso
unterlagen	0optqqrrw
unterlagen fur	sssrssssu
unterlagen haben	stsssstsq
unterlagen sind	wrsrssrsr
unterlagen werden	rsstsssur
unterl~	1nouppsrx
unternehmen	wrsurrqup
untern~	yqstrrsun
unterr~	sqvustssn
unterschreiben	rqrr1urrn
unterschrieben	qsqsursru
unterschrieben zuruck	strrssssu
unterschrift	srrsnrrs0
unterstutzung	rstrssusr
untersuchung	sqtttsssr
unters~	qoqrzsspx
unterz~	rprswrrru
unte~	1nouzmqou
until	vsqkr3prt
until 0	tqxpvxopp
until friday	tssrsrssu
until further	rsrrsvsst
until i	sussssssq
until it	sssqsusss
until monday	vsssrstsp
until that	sssrs0sso
until the	wpvls1prr
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
up about	sssrsusss
up again	srsssnqs1
up an	sssussssr
up and	qvrmrvtrv
up as	strrsussq
up at	tttnstsus
up by	svrssqsss
up for	qwpxppvrs
up from	ssutssrsq
up in	rpqrrvwst
up on	puqtrsuru
up that	rxsrstqsr
up the	sstwyoqqq
up to	smzhuoxxv
up today	ssssqsssu
up where	qsspssusv
up with	quqnwxrsr
up your	rrstsstru
upcoming	rosmssts3
upcomi~	qyrkrrsr2
upco~	qyrkrrsr2
update	ztnip0rtu
update from	sssussssr
update soon	susssqsss
update you	vtsqssssr
update your	srrnrsruy
updated	qvqpruyqq
updated resume	stssssysn
updates	tksossss2
updates and	sqssssssw
updates on	ssssssssu
update~	rqqlsqzq0
upda~	nqmuo4rn1
upfront	ssstusssq
upfron~	ssstusssq
upfr~	ssstusssq
upgrade	rsslrsru0
upgrade to	rssrssssx
upgrad~	rsskrsru1
upgr~	rsskrsru1
upload	lqykttrzv
upload a	qsrrrsstx
upload them	rssqssssv
upload your	sstssssxn
uploaded	ursvsstsn
upload~	urtusrtsp
uplo~	opzmrssyu
upon	roqwxpsss
upper	ssssqsssu
uppe~	ssssqsssv
ups	srupsstsu
upwa~	ussrrssst
ur	s1strwrsh
uren	surwqrrsq
urgent	vrrqrrwrr
urgent requirement	ssssssusr
urge~	uqrlrr0ts
url	srslssss1
urlaub	vqsq0rrso
urlaub~	tssqtssuq
urla~	wprn0mquu
us	tqrysmstt
us 0	ssspsstsu
us a	zp0kuruqn
us about	sqrxsrrss
us again	sssysrssp
us all	ssstsqsst
us an	ussvsssso
us and	vrpyrrqup
us as	tsstvqrrq
us at	rtrurrsrt
us by	ssytsrrsn
us for	qurwqrrru
us from	sustsssso
us have	srxrssssq
us in	xsqwrotsn
us j	strsssssu
us know	qwqqvwrrq
us on	tnrxrorry
us that	srstsvttn
us the	qrtvssrss
us this	sssvssssq
us through	suupsssst
us to	oopvozsxr
us we	ssssusssq
us what	sqvussssr
us which	sswrsssss
us who	sssussssr
us why	sssrssrwq
us with	srsvtsssp
us you	rssussstp
us your	turqqrsrv
usa	rtsnssttv
usabil~	sssrssssu
usab~	sssqssssu
usb	tssqsrsst
usd	rrsour0rp
usd 0	srsqtsysp
use	ps3isosrz
use a	rqyrrrrrs
use of	srsntsssx
use the	rxqlstrtw
use this	sssrssssu
use to	ssussstsq
used	psvrqptqy
used the	sssussssq
used to	rtrqrruru
useful	ssrtrrrru
usef~	srrtrrrrv
user	tqtjssss0
users	sssksrss2
user~	rstjrqrs6
uses	sqwpssssw
using	qsvhoo0xw
using a	sssrssssu
using the	strsrsssv
using your	sssrssssu
usin~	ptvhoo1xw
usted	rsrtuzrrj
uste~	rsrruzrrm
usual	tprlwvurv
usually	ypqorzrqs
usually takes	vsssssrsq
usuall~	ypqorzrqs
usua~	zmpjw0tot
ut	rrstsvssp
utc	rusrpstyp
utc 0	rursssszl
uteis	qrqurrssx
utei~	qrqurrssx
utilis~	tsusssssq
utilit~	stsqsstst
utiliz~	tssqsusss
util~	sruorvsst
utrech~	sstssstsq
utre~	sstssstsq
uur	msvqynssw
uw	xopvpprp1
uw gegevens	sssrssssu
uw kandidatuur	ussrssssr
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
vacancies are	sssssrssu
vacancy	zrqxqypon
vacancy 0	ssttssssq
vacancy at	rssusrrss
vacancy has	ssssurssr
vacancy in	ssspssssw
vacancy is	sssssussq
vacanc~	xonxnymxr
vacant	rrrqrtrvt
vacante	sssssvtsp
vacantes	qssustssr
vacant~	pssxsxrtl
vacation	rrrpxrurs
vacati~	rrroxrurs
vacature	vurwrrtrn
vacatures	qqryrrryo
vacatu~	vspyptrzi
vaca~	wnmwoznyr
vaccin~	sussssssp
vacc~	surssssst
vaga	sxtvsvqqj
vaga de	rurvsvsso
vagas	ssspsrstv
vaga~	srrprrrvv
vai	uqrzrrtsn
vakant~	vqrrvtqrs
vakanz	ssswstrsp
vaka~	vpqwutpqs
val	tssturssp
valable	srrsrtssv
valabl~	srrsrsssw
vala~	srrtssrsv
vald~	surtssrrt
vale	uptuqvrsq
valent~	tstqsuusp
vale~	ssvvrttsl
valid	qrvlq2spu
valid for	trsqmxrry
valida	sssstxssn
validate	sussssssr
validation	sssstsssq
valida~	tvsptsrts
valide~	strussssq
validi~	stssstssp
valido	rurssssst
vali~	nuplv3rqu
valley	rruuuutsk
vall~	sttyvstsg
valora~	srqrssssv
valo~	tpqxqrtrv
valuable	ssspssssx
valuable insights	ssssssssu
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
van	zvnrwwnkt
van 0	sxrssrrrs
van de	xstwsspqn
van een	ursrtsssr
van het	wrrssurso
van je	sttvssssn
van ons	vtsqsyssl
van uw	sssqqrssx
vanaf	qtssurrst
vana~	qtsrurqrv
vanc~	sqsrsstsu
vandaag	ssrrtuswo
vandaa~	ssrrtwswn
vand~	strptwtyl
vani~	ssspsqtsx
vanl~	qzslsswsr
vant~	sstttttso
var	rrswsrssr
variable	rrrqtryrr
variab~	rqrpurxrt
various	ssspssssw
variou~	ssspssssw
vari~	rnsktq2sx
vasc~	usrssswsn
vast	trrmuqss0
vaste	tssutssso
vast~	ysstsrsso
vat	rsssqsrsx
vaul~	sssrsussr
ve	tpnwq1spt
ve a	tqrtqo0rs
ve already	ssspssssw
ve always	sqsrssvss
ve applied	tstusqssq
ve asked	rqrqrutrv
ve attached	suvrsssso
ve been	nznrqztps
ve closed	sssxsrssq
ve come	struvsrso
ve decided	nrrvtrrry
ve done	tssqsuqst
ve ever	ssstssusq
ve filled	rssssvssr
ve found	srssssrsv
ve given	sstvsrrsr
ve gone	rsrxrsqrs
ve got	gu0wmzttn
ve had	vpqtqxqpw
ve heard	sssssrrsu
ve invested	sssusssss
ve just	rqrrstwup
ve kept	tssqrsssu
ve looked	sssqvsstr
ve made	rruqrurru
ve no	srrvsrrst
ve not	sssrsxtsn
ve now	ttsvsqtsp
ve offered	sssvsrssr
ve opened	tsrsssrur
ve passed	wrsqsssst
ve picked	sssvssssq
ve put	rsqwstqts
ve read	stspsutss
ve received	zsrmrvrtp
ve reviewed	ststssssq
ve run	sssqtsrsu
ve selected	sssussssr
ve sent	tqsssssur
ve signed	ssstrrssu
ve taken	sssosqss0
ve therefore	sssqssssu
ve told	srsusvrtp
ve worked	stsqssqsv
ve written	ssrusstsq
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
vendor~	sssrssssu
vendredi	vvrurrrrq
vendredi 0	sussssssr
vendre~	vvrutrrrp
vend~	vnwrqnxox
venerdi	tsrtsrrru
venerd~	tsrtsrrru
venez	strrssssu
vene~	strsrqrrw
veng~	vtsrsrssr
venh~	spqrrvssw
venir	rxrrrrrru
veni~	pwqvrqrrv
venti	squtrssss
ventur~	rqsrrros1
vent~	qwssqwmru
venue	swssssssq
venu~	rxrsrrrrr
ver	vtwqrrqzi
ver todas	sssssssvq
verano	srsuszssm
verant~	sssusstsp
verarb~	ussssssss
vera~	yoott0rpp
verbal	rr1tusssi
verbal~	ssvsqssst
verban~	sssussssq
verbindung	ussssssss
verbin~	vstrtstsn
verbund	ssstssssq
verbun~	tssusstso
verb~	rq2vypsqg
verdan~	sssqsursu
verde	utsqsusso
verder	lrz0sqsso
verdic~	srssssssu
verdie~	rvqvrrrrt
verd~	lvyyosoqu
verein~	qusrwqsrt
vere~	rvsqvpsqt
verfahren	srsvrzqtm
verfahrens	ssstrsuss
verfah~	pqrwpzssq
verfugung	susstsssp
verfug~	qvsssrrrt
verf~	nruwpyrqs
vergeben	qqq2rorrw
vergeb~	qqq2rorrw
vergel~	wrststsrp
vergessen	stqqqzrrt
verges~	stqqqzrrt
vergle~	ssssssssu
vergutung	rsssvstuo
vergut~	rttsvrwuj
verg~	roo0pwtpv
verhan~	rrrns0srt
verhin~	svrssssss
verh~	pupqp0uqt
verification	prrsvvtrs
verification of	srssuwsso
verified	sssrssusq
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
verlos~	sssosrssz
verl~	opqorstu4
vermit~	trstsssvo
vermutlich	sqstssrsu
vermut~	sqstssrsu
verm~	rqqrrosyw
vernichtet	qssvssssr
vernic~	qssvssssr
vern~	rsswrrssr
vero~	rssqttvsr
verpac~	sssrssusr
verp~	rptnrsxsw
verra	srsvsrssr
verr~	tvrqrpust
vers	vysrrxqsj
vers 0	szssrsqso
vers vous	tssqswsss
versan~	srxssrssr
verschickt	squrssstt
verschieben	susssssss
verschoben	srrrstssv
versch~	ovssqxprw
versen~	ussssssss
versicherung	svqssptst
versic~	susrsptsu
version	rsvovsqrw
version 0	sssqssssv
version of	srsqssssw
versions	sssqssssu
versio~	rrwmusqqy
verso	sxsqstrso
verspa~	srtussssq
versprechen	surpssrsv
versprochen	trrsrxrsp
verspr~	ustpqxqrs
verstandnis	ssrsryrro
versta~	trrprxtqs
verstehen	ssstsussq
verste~	ssstsussq
verstu~	sssvsssrs
versuch	sssussssq
versuc~	sttzsrrsn
versus	sssrssusr
vers~	ss1oozplu
vertei~	tssrssxso
vertel~	sttstssso
vertical	srvsstssp
vertic~	srvsstssq
vertrag	roqq3sqqv
vertraulich	tussssssr
vertra~	slqk4stqx
vertre~	tqsvwrvuk
vertri~	sustsrwsn
vert~	qnqn4qxqu
vervol~	usssssrss
verv~	uqrwupqru
verwacht	uvspsqsst
verwachten	turoswssp
verwac~	wyrksvrsr
verwaltung	stsutrssq
verwal~	wustvrrsj
verwenden	sssrssssu
verwen~	sssrssssu
verw~	zypqrtoqq
very	ltmv2ttnt
very best	sssvssssr
very good	ststtstsp
very much	swruuxtri
very nice	susussssp
very sorry	sssrsrssu
very welcome	sssossttu
verzogert	rrrqrrrry
verzogert sich	sssrsqrsy
verzog~	sssks0sst
verz~	wwqmoyqqv
vessel	qssustssp
vess~	qssurtxsn
vesting	sssswssso
vestin~	sssswssso
vest~	svsuwsrsl
vet	usssssqst
veterans	vstrssssq
vetera~	usttsstsp
veterinary	ussnsstxq
veteri~	qsrsrtsxr
vete~	trrtqstxq
vets	srsrssssv
vetting	upsqutrst
vettin~	uqsqutrst
vett~	uqsqtvrss
veuillez	vusrrsssp
veuill~	vvsrssssp
veui~	vvsrssssp
veut	srspsussu
vez	ovtxrqrrt
vi	vyrurossn
vi o	rtsqssssv
via	w2rkprsqt
viag~	sqrxssrss
vice	tssstsssq
victor	ststssssq
vict~	strusrrss
vida	wsssssrtp
vida~	sqsrsursu
video	q0zumkovs
video 0	sssssssqu
video call	swsrssssr
video interview	sqxussswi
video on	sqssssssv
videointerview	ssusssssq
videoi~	ssvssswsl
vide~	p22qnkqru
viel	vpvwpnspv
viel erfolg	rqtxrrrru
viel gluck	ssstssssu
viele	xvquqppss
viele grusse	wwrsrqqqr
vielen	vrsuppqp0
vielen dank	vrsupqqp0
vielleicht	qsrtrturs
vielle~	qsrsrtvrs
vielzahl	usssssssr
vielzahl der	ussrsssss
vielza~	usssssssr
viel~	zqpvoprpx
viene	rrxqrqrrx
vienes	ssrsssssu
vient	srstsrssv
vien~	pwvrpoqtx
vier	nnvzupsov
vier weken	qrsvsssst
vier wochen	srssqrssw
viernes	uttptqtqt
vierne~	uttrtptqt
vierte~	sssrsorsy
vier~	sxuttjspv
view	zmronop4x
view all	sssrsss0m
view of	sssustsss
view the	rssrssssv
viewed	ysrorsqsv
viewed your	rssrsssrx
viewing	sosrssssz
viewin~	qnsqsssr2
views	rtsnssruv
view~	xprkrspu1
vige~	ssstttsso
vijf	uqttsrssr
vik	sssxsussl
vill~	utqtrqrtt
vimos	qtsusssss
vimo~	qtsusssss
vincent	ursrssssr
vincen~	ursrssssr
vincit~	sssqstssu
vinc~	uqsqstrru
vind	qqsqsrrsz
vinden	qqrttsust
vindo	rrsxtssso
vindt	uvrksussu
vind~	sqosustrw
vint~	sssvsssso
viol~	utqvrrtrq
vip	qrqrqrr4p
vire~	russssssr
virtual	ruworrsru
virtua~	svwlrqttu
virt~	swwkqqsut
viru~	sssrssssu
visa	poqkyr4ss
visa status	ssssssyso
visas	sssvsqsss
visa~	srswspsst
visio	stusssssq
vision	rssqrrsws
vision~	urssstssq
visit	ojsxquur0
visit our	orrurrsrx
visit the	snsrssssy
visita	rtrtrvrrt
visita~	rssqssssv
visite	tvrqsrrst
visite~	susrsssss
visitor	susssssuo
visitors	srsqssstv
visito~	rurqrtrvs
visits	susqssrur
visi~	mypxnsowv
visto	spqqrtvrw
vist~	vqpoquwrv
visual	vsrssqstr
visual merchandiser	vssssrrtq
visual~	rsssssusq
visu~	trrurptus
vitae	wrssssssq
vita~	vrrqtsrst
vite	sussssssq
viva	swsrusrsn
vivi~	qrsursvss
vlin~	susrssssr
vm	ssusssssr
voce	ouvvtyqsk
voce foi	ssssusssp
vogl~	rsssxsrsr
vogt	russsssss
voice	ssspssvss
voici	rruvrrrss
voic~	oruxuouqr
voila	sssussssr
voil~	srsusstsr
voir	prursssws
vol	srstrsssu
vola~	rutussssp
vole~	sqssstssu
volgende	srsorvqry
volgende week	rrsqrsrsy
volgen~	squorvrrx
volgt	tsssstssq
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
volume of	ussqsssst
voluntary	urspssssw
volunteer	qrvtqsqvs
volunteer coordinator	ssssssruq
volunteers	tuslsrrtw
volunt~	trtspoowy
volu~	sqsuotnvy
volver	ptsusssst
volver a	ptsusssst
volv~	ptrussrsw
vom	vopss0npw
vom 0	trqrvprrx
von	ynxtpjxpu
von 0	qstpoptzv
von der	sqrprtyrt
von dir	rtusssssq
von einem	rsssssurs
von herzen	ssssusssr
von ihnen	sqsttrsst
von mir	tsssstvsn
von ruckfragen	rrrusrssu
von uns	zqrpxpqrr
vonden	stswrrssq
vond~	stswrrssq
voor	yvyvnltlt
voor 0	ssvrzrwri
voor de	tptzpsopv
voor een	suvupn0qo
voor het	vtsvrtrsn
voor je	wsqwrqrrr
voor jou	sssussstp
voor u	rrssussst
voor uw	trtusrsss
vooral	tussssssq
voorbe~	sutssssso
voorst~	ssssvsusn
voor~	txusvkrqs
vor	oy0emzuqu
vor dem	srwsssssp
vor der	rtrrrruru
vor ort	uvqqrrtss
voraussichtlic	vssnsyssp
voraus~	wqttr0qrk
vora~	wovsrzsql
vorbeh~	rrsryrrrp
vorbei	pqspupxrw
vorbei dann	srrsssssw
vorbereitung	stwssssum
vorber~	uxysrtrte
vorb~	pwypzptql
vorgang	srtpsusst
vorgan~	trtpsusst
vorgemerkt	vsstssssp
vorgem~	vsstssssp
vorgesehen	rvsssrrst
vorges~	quqtrusst
vorg~	xptspwqqs
vorhanden	svrrsssss
vorhan~	svrrsssss
vorher	rvsoqwqqv
vorh~	sxqlqwqqx
vorige	ssruswusm
vorige week	stsususso
vori~	rsrurvtso
vorlag~	rssusrssu
vorlie~	vsssssssr
vorl~	smqsrvrr0
vormittag	rzsqsssso
vormit~	rysrrrtvk
vorm~	qxrqrqsut
vorremmo	svsstsssp
vorrem~	svsstsssp
vorr~	tyqstqrrq
vorschlag	svsstsrsp
vorsch~	qxrrsrsrt
vorstand	usrrrsrru
vorsta~	usrrrrsru
vorstellen	rqsrss3sn
vorstellungsge	rzqnqosww
vorstellungsge am	svssrsssr
vorstellungste	svsrssrss
vorste~	p0mpqowtv
vors~	q1nkqoxty
vortrag	spqrrsxsu
vortra~	rrprrrxus
vort~	rtorrryur
vorzuglicher	utsrssssr
vorzuglicher hochachtung	utsrssssr
vorzug~	utsrssssr
vorz~	uusssstso
vos	vunrsnssz
vos coordonnees	srsrsstsu
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
votre espace	sssrssssu
votre lettre	vrssssssr
votre parcours	srsusswso
votre part	rrrtssssv
votre presence	rsssssssu
votre profil	swstssqsp
votr~	xvnsmyrmw
vou	xuspsussm
voucher	rprtrsrsz
vouche~	rpqtrrsry
vouc~	rpqtrrsry
voudrez	tssststsp
voudrez bien	tssstsssq
voudre~	tssststsp
voud~	tsssustsq
voul~	rtsusrssr
vous	luwuozsmu
vous a	rrqms1tsr
vous avez	lopyutrsz
vous en	ursrsssss
vous etes	qtttstsrs
vous faire	tssususso
vous informer	qrsuursss
vous invite	sqstssssu
vous le	stsussssq
vous n	qruusrsss
vous nous	stsssrsvp
vous pouvez	rrursrssv
vous presenter	rqqrssssz
vous prions	ttssssssq
vous propose	sstssquss
vous proposer	srsvqrssu
vous remercions	vqrwrqrrs
vous sera	stutssssn
vous serez	vssrstsso
vous trouverez	rssstsusp
vous voudrez	tssstsssq
voya~	pqrqrsrr3
vp	svtptvvtj
vraag	stsqsstsr
vraa~	rtspsstsu
vragen	wwxqssrsj
vrag~	xvworrrrm
vraiment	srswtsssq
vraime~	srswtsssq
vrai~	srsxtsssm
vriendelijke	wtswrqrrn
vriendelijke groet	tttusrrsp
vriendelijke groeten	urrusrssr
vriend~	wtswrqrrn
vrie~	vvrwrqrrn
vrij	sssrssssu
vrijdag	ruussqsrt
vrijda~	rwtsrqsrt
vrij~	qwrwuttql
vroe~	srsrsstsv
vs	sssnssssy
vu	swsrsursn
vuel~	upszsstsm
vuoi	srtxtrsso
w	yvsqmppzp
w 0	srsstsssu
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
wahl~	surtsrrst
wait	yomm0zqou
wait for	vsrruurrq
wait to	ssrrwrrst
wait until	ssstrxrsp
waited	stsussrsq
waiting	vrplwzrpu
waiting for	tqrqqutrw
waiting list	rurrrtrru
waiting on	sqtsrwrss
waitin~	uqqkvxvov
waitlist	sssos1ssp
waitli~	nssls2ssw
wait~	qrqjw0uov
waking	ssssssusq
waki~	ssssssusq
walk	q0wnsqtpr
walk in	sryrssssn
walk through	rxqrssssr
walk you	ssssustsp
walking	tsttssssp
wall	tssmsstsx
wall~	qsswsqsuq
walt	ssstsstsq
wand~	svrrpsssw
wann	sttpwtyqk
wanna	ssssssusr
wanneer	swstqsusn
wannee~	sysrqsusm
wann~	sysrqsxsl
want	o2pv1ponq
want a	srsprsxst
want and	sssqssssv
want me	sssqssquu
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
wants to	rrtlr4rrr
want~	tnpwp0vnr
war	qvrxqlrq0
war das	srstssrsu
war der	srsqsstsu
war die	swsqssrsr
ward	rrrqsrstv
wardrobe	surqsssst
wardro~	surqsssst
ward~	svqrsrsst
ware	qzpsqruqu
warehouse	psrqssrtx
wareho~	osrosxrtw
waren	olpvuo0rz
waren sie	rkrsssxsx
ware~	kmovrryuz
warm	q0qsqsupr
warm regards	uwrusrurl
warme	sssssttsq
warm~	stqvrtqqt
warnin~	sssrsssny
warn~	stsqssuny
warr~	strtssssu
warst	srrysrssq
wars~	srrxsruto
warteliste	rrrrrrrrz
wartel~	rrrrrtrry
warten	qsrsryrrs
wart~	qrsrq0pru
warum	srtqssssu
waru~	srtqssssu
was	rtn1sktpy
was 0	nsr4smrsu
was a	rvqxsjsry
was about	sssussssr
was close	ssspsrssx
was du	stsrssusq
was given	sussssssq
was good	ssstsxssp
was great	sqsusssss
was in	rtrvrotrs
was intended	tussssrsq
was interviewed	sssrsqssv
was made	srrssrssv
was meant	srsrsusss
was no	sssusqsss
was not	lrr0rltr1
was nothing	sssussssr
was obtained	sssrssssw
was offered	sssssussr
was on	sssvrrsuo
was one	rrrwrurrq
was passed	uusqssusp
was passiert	ursssssss
was really	sssmssrsz
was received	urrtrrrrt
was rejected	sssnssssy
was sie	sssusssss
was so	sssstursr
was something	rrssssssu
was strong	stsvssssp
was submitted	wsssssssq
was that	sssssrssu
was the	qrqxvnrrw
was told	sssrssssu
was turned	sssqssssw
was uns	usstsrssq
was viewed	wsssssrrq
was wir	vsstsssso
was your	sqstrrssx
wash	ssssssssu
washington	sssrssssu
washin~	sssqssrtw
wash~	rrrqsrrsx
wasser~	qqstrtrtv
wass~	qqrurtrtv
wast~	srsrrsssx
wat	vxuqopppw
wat je	uuuqsssso
watch	vpsrrprsx
watched	srs0srvsk
watched the	ssssssusr
watches	usuqssssp
watche~	uruysrvri
watching	stsrstusq
watchi~	stsrstusq
watc~	wpvxpnvqs
water	sptmruqvy
waterl~	sssrssusr
wate~	tqshquvxw
watson	ssvrssssq
watson glaser	ssvsssssq
wats~	ssvrssssq
wave	qssrsxrsr
waves	qssrsvsss
wave~	qssrsvtsr
way	yqrzoroqt
way for	usssssssq
way i	sssqssrvs
way it	sssrsusss
way of	srsusrsru
way or	ysspstssp
way through	tusrsussn
way to	rssxrqrrt
ways	ssspssssw
ways to	sssrssssu
we	oqpwq2tmu
we acknowledge	wsssssssp
we aim	wssrssssr
we apologise	rssrstssu
we apologize	rssusssst
we appreciate	ysq1qsqql
we are	lrnw2psoy
we ask	us3ostssi
we believe	sssrssswp
we ca	lruvzymor
we came	sssqssrsv
we can	tsqn2pqoy
we confirm	trsqssssv
we could	rqrtrmvr0
we d	kyyh30qkq
we decide	tsvssssso
we decided	rssxsqssr
we did	rqrrrvrrw
we discussed	rorqwrxss
we do	rxswsmtqr
we een	svssssssr
we encourage	pssxsssss
we ended	srstsrusr
we enjoyed	rssksrss4
we expect	tuwjrzrrr
we find	sssssvtsp
we found	ststssssq
we get	ussrrtrss
we give	sststsssp
we go	srvsrssss
we got	srrztrrrq
we had	qqqwrqupx
we have	0okvn1smv
we hebben	vrryrtrro
we help	ssssssusr
we hold	usstsrssr
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
we may	urrrrrtrt
we meet	sksrsurs0
we met	spssstwsr
we must	vsstsrssr
we need	ltqwouyqt
we needed	sssussssr
we noticed	rrtsssssu
we now	rsstsussr
we offer	sssossssw
we only	vssqstsss
we open	sssrssvsr
we pay	sr0qssvsl
we picked	ssuusssun
we put	sssusstsq
we re	qppt00tlq
we read	vssrrrrrr
we really	sstusussn
we receive	ussrsssss
we received	prquqqqq2
we recruit	qssssvssq
we regret	qrrxqrrsv
we review	tsssssstq
we said	qssptwsss
we saw	rpsxrryop
we shall	ststsutso
we should	stsptsrsu
we speak	srunsuuss
we spoke	srsussxso
we still	rsrqrussv
we take	urrussrsr
we talk	sswrssssq
we talked	squqssssu
we tell	rssrssssv
we thank	vrr1rqrrm
we therefore	rsstsussq
we think	stspsssvs
we thought	usssssssq
we truly	rssusssss
we understand	rsssssvsq
we ve	0lmxryoqr
we want	rrtrwqsqs
we wanted	vrsvrurrm
we went	sqsqstvsv
we were	qssysptrs
we will	xunvrqnrx
we willen	stssxsssn
we wish	lrr0qrstw
we wo	msr2svssm
we work	sssrswssr
we would	nspt00pnr
we write	usrsrqsus
we zijn	qrrvuxrsn
weak~	sssqssssu
weal~	rsstssssu
wear	rzrnqrrrv
weathe~	sttrsvssp
weat~	sttrsvssp
web	suroqpqt1
web conference	sussssssr
web conferencing	sussssssq
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
wechseln	sssrssusr
wechse~	rprnrtwxt
wech~	qprortwxt
wed	ryzmrqpqu
wed 0	ryvqrrqrs
wedding	trsqsusss
weddin~	usrqsurst
wedd~	srsnstrrz
weder	sssrsxssp
wede~	sssrsxssp
wednesday	uy0jsoost
wednesday 0	rwqqpsrrx
wednesday and	rssurstss
wednesday at	ryqrrrsrr
wednesdays	srstrsssv
wednes~	uz0jsnosu
wedn~	uz0jsnosu
weds	sxupqspqx
weds 0	ssorrssq2
week	vpof3yrur
week 0	qusopvqxu
week after	tqsqsvssr
week and	qqsstwrrs
week at	stssurssr
week but	sssssutsq
week end	sstrusssq
week for	ssrssrssv
week i	srsrssrut
week in	stsrvotss
week is	tssusssso
week of	3qphvztpq
week on	srsqstqsw
week one	srsxsrssq
week or	utttssqso
week that	ssspssssu
week to	sssrtursr
week will	ssspssssv
week with	tvsssrsso
weekda~	rssurrsrt
weekend	qotvvoswr
weekends	srrstrxun
weeken~	pnrvvmu1q
weekly	qnrkrq4wu
weeks	0nni02oqs
weeks 0	sssussssq
weeks and	orsuruqsw
weeks before	sssssvssp
weeks of	ussussssp
weeks on	vssssswsm
week~	okpk11txs
weer	sprxrrvrs
weet	rqrsrvrrt
weg	sqryrlqtx
wegen	qvpnvwrpv
wegen der	ouqtuvsrr
wege~	qwpotzrpu
weid~	swrsssssq
weig~	rrrrrwrrt
weihna~	sqsurwsso
weih~	srsurwsso
weil	topspwtwr
weil die	trssstusp
weil du	sssusrsvp
weil sie	ssrsrsuts
wein~	ttruwqsum
weir~	tssqsstst
weiss	qtsoqturv
weiss dass	sssrsvtsp
weisst	utstsussn
weis~	rxrqpvspt
weiter	vnxuovrot
weitere	sssyrsrum
weiteren	qrrxrwrrq
weiteres	srsssrssu
weitergeht	sssrsvsss
weitergeleitet	tssqssssw
weiterhin	qqrsrwqrx
weiter~	xnpwo2qvj
weit~	0mqwn2qsm
weken	uqspqrtrz
weke~	uqspqrtrz
wel	snpvrsurx
welche	vuursrusl
welcher	twsrsstsn
welche~	uwsqsstsl
welcome	kqnv0otux
welcome aboard	rssqtrrsw
welcome to	pqpuxrrpx
welcome you	ssssususo
welcoming	ssssssssv
welcom~	lomx1ostz
welc~	nqnv0ntsx
welder	rrsrssrtv
weld~	rrsqrsttu
welk~	usrqwrrrr
well	sspxrmurx
well and	tqspstvss
well as	rsrusrrrv
well but	sssossrsy
well done	srupuurrr
well in	susqsossw
well it	srssssrsu
well with	vssrstrvo
wellies	susssrssr
wellie~	susssrssr
well~	strwrqsrs
wels~	susssrssr
wen	vrrurusro
wenden	sssssrrsu
wendt	srsurssst
wend~	strurqrsv
wenn	sstnsstsv
wens~	rssusssss
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
werden nicht	ussssssss
werden sie	uqvlxurrr
werd~	wnzypnpot
were	krk1v0tmv
were 0	rssurpssv
were a	srtyssssn
were found	sssusrsru
were hoping	sssusrsss
were in	suswsrsso
were interviewed	srsrs1ssm
were looking	srswsrssq
were lovely	sssussssr
were not	nrr3rotrt
were on	sssssrusq
were right	sssutqssr
were the	rrrtrourx
werf~	sttssssvo
werk	rsrqrrtrw
werkdagen	vtsrsussn
werkda~	vtsrstssq
werken	sssrssssu
werkstatt	syrrssssq
werkstudent	vqtsssrtp
werkst~	xyqttqsvg
werkt	rrxsssssp
werk~	0ypoqorss
wert~	rrrurrrru
werving	rssussssr
wervin~	rssvsussq
werv~	rssvsussq
wes	srruustsp
wess~	sussssssr
west	rqquqozvr
wester~	vsspssswp
west~	tprsrsq2p
wet	sustsstsq
weten	wssruxsrk
weten dat	rsswsrssr
weten of	tttrvstsm
wete~	wssruxsrk
wett~	rrsrsstsu
wexcombe	susrspust
wexcom~	susrspust
wexc~	susrspust
wharf	ssssustsq
whar~	ssstustsp
what	sr1xpirru
what a	rvqwrqpqv
what do	sssrsrssv
what does	tnsnsuusw
what happens	xrsqssruq
what he	sssqssssv
what i	qrroxqstv
what is	sqvqsssrw
what it	swspsqrsv
what next	usssssssr
what that	sssqstsst
what the	suqvqtrqs
what they	sssvssssq
what to	swsossrst
what was	tqsutsruq
what we	tuqyuotpp
what would	sqursssst
what you	rzztniyqr
what your	susrrsrss
whatever	ss2msprqu
whatever the	ttsqtsssr
whatever you	rrutssrsu
whatev~	ss2msprqu
whatsapp	wwrmrrwrq
whatsa~	wwrmrrwrq
what~	xx1hpnvos
wheel	ssssusrss
when	pwnwqzpqr
when 0	strsssssu
when a	rtrmrysur
when can	stsr2rrsk
when he	tqsrstssu
when i	mttxrsnrx
when it	rtsprwrrv
when monday	sorsrsssz
when she	tqsusssss
when the	0qouqwnrr
when there	tsstssssq
when they	urrpsvrtt
when we	rpr0rntrv
when you	pxylzoupp
whenever	qrurxsrqt
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
wher~	pom0vzpnv
which	tsqxoytmr
which i	urqsqpzqt
which in	sssrtstsq
which includes	rssusssss
which is	ruqwsoupu
which means	xsrxstrsk
which of	stupswtsp
which one	pysrssssq
which takes	ussrstssr
which the	ttssssssq
which they	sttqswssp
which was	sssusrsss
which we	srtwrrssp
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
whis~	srsusssss
white	sursrsrsu
whiteboard	swsrsrquq
whiteb~	svtrsrquq
whitel~	ssssssssu
whitfield	sssnsutsu
whitfi~	sssnsutsu
whitlock	ssssttssp
whitlo~	ssstttsso
whit~	pzqvosqts
who	wqpynnusu
who already	srswsqsss
who applied	rtstwsstl
who are	uruurqsrs
who can	qqqzqp0qp
who could	srsosuvss
who d	vtsvtrrsn
who did	sssussrss
who do	svssssrss
who does	usslsvssv
who had	ssrussssr
who has	qtqxqutqr
who have	rpnvrvrrx
who is	xqrrrqsrv
who knows	sssrssuss
who ll	sqspssssx
who meet	vstssssso
who more	rssusssss
who ve	rrssrrrsv
who want	sssqssrut
who was	sss3rlrsr
who were	rrrrryqrs
who will	rqrtsttsu
who would	srsussssr
who wrote	sssqssust
who you	swtrssqtp
whoever	tqrorvrsx
whoeve~	tqrorvrsx
whoe~	tqrorvrsx
whole	uqqwrptqw
wholesale	sssqssssv
wholes~	sssqssssv
wholet~	ssrrsrssu
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
why is	qusssssss
why not	wtsossrss
why the	ssspssssw
why we	tssussrrt
why you	svsurrrrs
wichti~	rqvqsstst
wich~	rpvqsrwst
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
wieder auf	susrstssr
wieder~	rrwvstrro
wied~	tnpso2wrr
wien~	tqrssursu
wies~	strtsvsso
wife	utsnsrssv
wij	uuquyytng
wij de	ussoswssq
wij een	stssttssp
wij u	qtuvusssn
wil	prvsqxqqt
wil je	rtussrssr
wild~	srstssusq
will	2qnwozmnt
will also	susrssssr
will ask	svsrssrss
will be	52rhpoppu
will bring	utssssssq
will call	rrsossrsy
will change	sssvsqssr
will come	srsqusssu
will consider	rssqssssv
will contact	qyrosqssv
will disqualify	ssusssssq
will expire	sqtsssssu
will follow	pvspuqssw
will get	pquosttry
will go	zqsosqrsu
will happen	wssrssssp
will have	vsstpsuqr
will hear	uqsqssssu
will help	sssrssssu
will include	rsrrrrrrv
will interview	sssqsqrxr
will keep	qsswstsss
will last	sussssssr
will let	uttqsrssr
will look	0rsrssssm
will make	ssspsssry
will meet	srtsssssq
will never	sssqssssu
will no	svsuspssr
will not	nrr1pmtq0
will notify	swssspssr
will now	vsssssssq
will only	tssvssprs
will provide	sssqssrvt
will reach	rvsrsrsss
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
will update	utsqsssss
will write	qsrmsvrsz
will you	rqsmzrstu
willen	rturxsvsk
willen je	stsswssso
willing	srspssssy
willing to	srsrssssv
willin~	srspssssy
willkommen	srrsustst
willko~	oqqrwrssy
willst	usussrtso
will~	psxh0nxqv
wilt	sutqtsssr
win	strpssssx
wind	srsusrtqt
window	vsynrqosu
windows	ssslssrs1
window~	ssskssrs1
wind~	ttyoroosy
wine	sssrssrsv
wine~	srtsusssq
wing~	tsssssstq
winkel~	sustssssq
wink~	ssuussssp
winner	srsrssssw
winning	sssossssw
winnin~	sssossssw
winn~	ttrmssssy
wins~	ssrvrssss
winter	urvvqowro
wintersemester	ssrssrssw
winter~	vortvqrst
wint~	wnuxrowqq
wir	nynszzqjt
wir 0	srrsssssu
wir ab	sqrpssssy
wir abzusehen	rssusrsss
wir auf	rtstsqrsv
wir bauen	srsrsrwsr
wir bedauern	rrrtrrrrx
wir bei	sqsqssyss
wir bestatigen	ursqrsssv
wir bieten	stssysssm
wir bis	ssssvrssr
wir bitten	nuzrusrrn
wir danken	trruutrrp
wir das	sxsrssssp
wir den	qprryssrv
wir dich	suyrrsrso
wir die	rqvrrutrr
wir dir	sssvtsssq
wir ein	srursrssu
wir einen	sttssstso
wir erhalten	wssqsssss
wir erinnern	ssssssssv
wir freuen	trqoyqquu
wir fur	rusxssssm
wir gehen	sssvssssp
wir gern	tsusssssq
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
wir kommen	sssussssr
wir leider	stsnssssy
wir lesen	wssrssssr
wir melden	qrrprurrz
wir mit	wvwrrtssi
wir mochten	rrsrwsrrt
wir mussen	stsvssssp
wir nach	osswsrssu
wir nehmen	rssyzrssk
wir nicht	rrszrussn
wir noch	sysqvqtsn
wir schauen	vsssssssr
wir sie	tx0rproos
wir sind	vwqrqrrrt
wir suchen	snrrsrysu
wir uns	xytsvsrpi
wir weiter	sstsssssq
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
wirtsc~	ssstsrssu
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
wissen dass	sssussstr
wissenschaftli	tstrssssq
wissen~	tstsssssp
wiss~	wouwtuuqi
with	q4pwrltot
with 0	uqroxrrrv
with a	m1zxpkrot
with all	srsysqrrr
with an	srrtwptrs
with another	pssrrqrr0
with any	uosowrssv
with at	sssussssq
with best	sssusrwso
with candidates	rssvsssss
with disabilities	sssssssuq
with dr	strrrsrsv
with effect	srsqwstst
with every	sssrsrrsv
with four	trtrtsuso
with full	ssssussss
with hiring	ststsssvm
with it	wrzjrwqqt
with just	sustssssp
with kind	tusussstn
with me	r1rtqroqu
with more	sssvsqrtr
with mr	sqssrsssx
with my	ssrwssqss
with new	ssssrsssu
with no	sssmtyrss
with one	urrnusxsq
with other	mrtyrqusu
with our	q0supttor
with real	rssqstuss
with reference	qts1utssi
with regard	sssrsussr
with some	stsqssssu
with somebody	ssstusssr
with thanks	2rrrrrtrn
with that	srswstssp
with the	wzoxrlppu
with them	tusrssssq
with this	rrvxrqqrr
with those	sssrssutq
with three	tssqssvsr
with two	qypuqurqs
with us	2rmtrysno
with warm	sssqsstss
with you	n1twrpqnt
with your	jkt0xouuw
withdraw	wrsmqwsru
withdrawal	suqssstsq
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
without an	sssusrusq
without any	sssqssssv
without it	sstrrussr
without the	rrwtrrrrs
without your	ssspssusu
withou~	nn0wm0tns
with~	ln3yoouqv
witnes~	ssrsssssu
witn~	ssrsssssu
witt~	ttssssssq
wk	ssrrtvvsn
wks	sqsmr3qvo
wo	qxryoyqnq
wo not	rupzpzpoq
woche	pqsfxvxvv
woche 0	rrrstsrws
wochen	yppixwsow
wochenende	xqrvqrrrs
wochen~	xppwtsrqr
woch~	0kpezyttv
woensdag	rssrrsrsw
woensd~	rsuqrsrrw
woen~	rsuqrsrrw
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
woll~	qsrq2wppq
wolt~	sssrsxsso
woman	rrrrsqrsy
woma~	rrrrsqrsy
women	sssrsstsu
wome~	rqrsrrsrx
wondering	sssosztsq
wonder~	srrotzsrs
wond~	srrnsztrt
wood	tssssstsq
woods	swssssrsq
wood~	svssssqsq
word	rr0ktmzts
word for	sssrsrrut
worden	xsvsrpqqs
words	rr4kqpsvs
wordt	vorzqupqs
word~	xp3qonpst
work	uppypj4nu
work 0	ssssssttq
work and	rruurrrrt
work as	ssrqssrsw
work at	sssusssrt
work experience	sssqssssu
work for	sussssqst
work from	sssrssust
work here	tsutssquo
work in	ssrqurwtr
work on	rqrsnp2ox
work out	sssrsrtsu
work through	wssqssssp
work with	zoqswqxqm
workable	sssussssr
workab~	sssussssr
workday	rsstssusp
workda~	rsstssusp
worked	psryrqwrs
worked with	sssusstsq
worker	wpqrrtsxp
workers	sssosstsw
worker~	sssnssusw
workforce	ssvqstsup
workfo~	ssvqstsup
working	wplwqk0vt
working days	wsrptppry
working on	srrqsswsu
working with	rssussuwl
workin~	xplwqk0vt
workplace	ssusssssr
workpl~	ssusssssr
works	uzqmpqryr
works for	surrsssst
workshop	vsrqtrquq
worksh~	vtrqsqqut
work~	sqnzpluzt
world	rqtlrqrw2
world of	sssrssswq
world trade	sssqssssv
worldwide	sssqssruu
worldw~	ssspssrvu
worl~	qqsjqqq03
worries	svrrusrsq
worrie~	svrqtrrss
worry	tsspssssv
worry about	sssrssssu
worr~	swrotrrrv
worst	sstmstssx
wors~	ssumtsrsx
worter	srzsssssn
worth	srtmrq0ru
worth of	ssusssssr
wort~	sozkqpzus
would	jzou3k5iq
would ask	squsstrss
would be	oprv3nvns
would consider	vrsssssss
would do	sqsrssrsw
would have	srttrrsru
would like	n1wc3stmt
would love	uurkuuwrr
would not	rsrxrqsrt
would prefer	srssstusq
would the	swsquosst
would thursday	sxssssssp
would you	nvuetp6qw
woul~	jzou3k5iq
wow	srsvsssss
wpm	sq0qsstsn
wrap	sxrssussn
wrap up	sxrssusso
wren	stsusursp
write	vm1vnwoqq
write a	ssyrssrqr
write again	tssssxrsn
write down	sstrssrsu
write for	rrwnssqsx
write the	sqtqssssv
write to	ypovqwqqs
write up	usxpssssq
write with	ststssssq
write you	usssssssq
writer	spunsss1q
writer position	ssvsssssp
writer~	ssrsssusr
writes	rssrsrssw
writing	pnqx1ouqs
writing a	sssssssru
writing about	sqsssstsu
writing and	sssqssssu
writing that	srsuxsssn
writing this	sssqssuss
writing to	srqsrwsqu
writin~	onww1ntqr
written	pq3yplvor
written exercise	suursqssq
written test	srzusrssl
written to	tsrosrssy
writte~	op3yqmvor
writ~	sl3yqltrr
wrong	uoxvqntpv
wrong answers	squssssst
wron~	toxwqnspw
wrote	snpxtlxpy
wrote about	usstssssq
wrot~	snpxtlxpy
wunsch	qvrrrtrrt
wunsche	svsusssso
wunschen	oqqwrsqr0
wunschen ihnen	qrrvrsrrv
wunschen wir	sssvsssss
wunsch~	otqwurtqu
wuns~	mwpwuptqv
wurde	yvlyompry
wurde automatisch	psssssssv
wurde erfolgreich	vssrssssr
wurde ich	qrssssssw
wurde sie	srssssrsv
wurden	n0yloouxt
wurden an	usssssssr
wurden dich	surrtsssr
wurden sie	rtsrrtuss
wurden uns	srstustsp
wurden wir	rzusrsssl
wurdest	ssvrssvsn
wurdes~	sqvrssusq
wurd~	yzntmkrtw
www	oqqhqqq27
www linkedin	qtrrrrr0p
x	rlsxutttq
x 0	trsqwsssq
ximena	ssrvsstsp
xime~	ssrvssuso
xing	sssrssvsr
xx	rqtvsrurq
xxx	qusssssst
xyz	sussssssq
y	zwxtllrmu
y 0	sssussstp
y a	qprturtrx
y de	stsussssp
y el	qrrwuqrru
y en	ussussssp
y la	vrrmsxrst
y le	wssstssso
y me	qsrtprvsv
y no	rtrrsusss
y nos	ussrrtsss
y por	rrsssrssv
y que	rstvtqrss
y se	vrstsrsss
y si	utsrssssq
y te	uxrrusssm
ya	vmq2qppqx
ya no	prr0srrss
yard	wyrptrqqr
yasm~	urrssrrst
yeah	sssssrssu
year	klqx3nuvt
year 0	qstpstutq
year and	rrsvrxsrp
year end	sssrssvsq
year of	sssrssssu
year old	sswmssssw
year or	sssqsstst
year the	sssrsssur
year we	sssqrtuss
years	lopxql3yv
years ago	ssspsstsu
years and	surusrqrs
years at	ssspssos0
years experience	sssssssuq
years in	sssxsssso
years of	qqrwqqvtt
year~	loowql3yv
yellow	sssqrtssv
yell~	stsqrttst
yes	yqmg5tstr
yes and	stssxssso
yes i	wsstssrso
yes it	xrsrssssp
yes no	sqsptsusu
yes or	ssspuxtsm
yes the	ussrstssr
yes to	srroyssrt
yes we	vssrssssq
yesterday	pnqvxrsvs
yester~	pnqvxrsvs
yest~	pnqvxrsvs
yet	ooujo4vsw
yet and	ssssssvsp
yet i	srurszrso
yet to	sssrsusss
yild~	usstsrsss
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
you arrive	sussssssr
you as	poou1wrqr
you asked	pspxvkp0t
you at	ttsxqptpt
you available	sqsrssvsu
you back	susvsssso
you be	pxultpzsq
you because	srspsvwsq
you before	tssqssxso
you began	rspqssssz
you believe	sssqsstst
you bring	smurssssy
you but	sssxurqsp
you by	wtrlvrsrt
you ca	rptwtqsru
you came	sssxsvusj
you can	2u0nsmoms
you choose	sqssrsvst
you chose	srsmssssz
you come	r1rnsqttr
you consider	ssrnsszst
you could	qrrstrvts
you cover	tqsqssssv
you created	qssrssstv
you currently	sssssssuq
you d	ov1wrmwom
you did	tusxqvupj
you do	n3urkvxlr
you down	sxqqprpvv
you either	ssssspssv
you enter	sssrssssu
you every	rssrrsssx
you find	rsrqnrrr5
you first	sssrsmssz
you for	1uoxnpnnx
you forward	sstsssvso
you found	sturssrss
you free	sxsntsvsp
you from	rrsvsrsst
you gave	qrryrxqrp
you get	quskrsvyt
you give	tvsprvrsr
you go	srvrrsrsu
you got	pvqtvotru
you had	quqxrvqqq
you hanging	sssssysso
you have	js0wsyqls
you here	stsoxsqsu
you hold	ssrsrsyso
you how	qprrssrs0
you i	ssuqsssst
you in	o0jwrzunq
you interviewed	srsvsssss
you invested	rssvsssss
you it	sustssssq
you joined	srsrsrryr
you just	srsrssssu
you keep	sssussssq
you know	2ptpqwqnr
you last	sssrssrsu
you left	rsspsryss
you let	ssssusrss
you like	rtuppsrtv
you ll	tx2i5kpks
you look	spupssrsx
you make	srxqsssss
you may	rmzxorsqs
you meet	tstrssssq
you met	sssssyssn
you might	trrtrotqy
you more	stuqssxso
you must	qvwmrprtx
you my	sssqsrrsv
you need	totjqyrww
you never	tssrssusr
you next	ussrsstsq
you no	sssosrssx
you not	usssssssr
you now	ssupsussr
you of	rusqsssst
you on	ryps0rsmp
you once	rusosyssp
you one	stsrssssu
you only	sssrssuss
you open	ssttssssq
you or	sssrsvusq
you our	sssssurss
you over	srror0ssr
you passed	rrsqtzrsp
you please	spsrssvst
you put	rsstssqsu
you re	j2lwr1rpq
you read	rrssssrsv
you receive	rsspstssv
you recently	srrvrtrrv
you registered	sssrssvss
you remain	ssssszssm
you round	swsqsssss
you said	ssswzrssj
you saved	sssqssrxr
you say	spzqsssss
you see	sssussssq
you send	rstqtsqsv
you sent	usstsrssr
you should	rvtlyrsrt
you sign	sssspsssw
you signed	ssssrstvp
you so	sssysrsso
you some	sststsssq
you soon	rwsosruss
you start	sqsq5rrsl
you started	rssqssssx
you still	q2smvqxrl
you success	mss0srsss
you take	rqsm4rqrs
you taking	sssusssss
you talk	svtrsssso
you tell	sqsqssrsx
you that	ivovv2qnu
you the	mopx5mpsw
you then	swsssssso
you there	sonnsssu4
you think	sruqsstsv
you this	rqsuutruq
you thought	sssussssr
you through	rrruxttrm
you to	kz0u5loiq
you today	sssttstsq
you told	rrrvrquss
you tomorrow	sssstwrsn
you took	rssvsrtsr
you two	sqrtrrusu
you up	ssssvrssq
you use	ssurssssr
you ve	lwyunzroq
you very	srsvssssr
you wait	wssossrrv
you want	ysvorqpru
you we	sssussssq
you well	rprsrrrr0
you went	srswssusp
you were	iun3txtmu
you what	sustssssq
you when	vrrnrurzo
you who	srwsssssr
you will	l0zvqront
you with	o4qqwmous
you within	mssrssssz
you wo	rvstsstrq
you would	wvymwnwon
you write	ssvpssrst
you wrote	ussvsrssp
you your	ursrsssst
youn~	rsrvrprrw
your	3qoxpmtpu
your 0	sxrtspqrt
your acceptance	ssstysssm
your access	ssssssssu
your account	srvmupqvv
your ad	tssussssp
your address	srsosstsw
your answer	ssssuussn
your answers	wrtupqqru
your application	2vswormmt
your appointment	rosqsrss1
your assessment	ss0pttssn
your availability	rxqpurtrq
your background	nxrysswrk
your behalf	sssssssur
your bid	ssspssssv
your book	sssrsrssv
your business	sssmssssz
your calendar	stswsrsso
your call	stssssssq
your candidacy	lvszsusso
your candidate	srpwuqprv
your candidature	pss1sussm
your card	sssqssrsw
your career	qsswsrrvp
your case	rvssrxrrp
your certificate	rrrqssrsy
your check	ssssrsssu
your choice	suqqsusss
your claim	qssqssssy
your company	sssprsssw
your completed	yqsrsssto
your consent	rrpssswsu
your continued	rssqsxsss
your contract	ssrs1sssl
your conversation	sssstsssq
your credentials	ussrsssss
your credit	sssossssx
your criteria	sssrsssvr
your current	qwrtwqqrr
your cv	zxpxnn0wc
your dashboard	ttrssssup
your data	trrvsrtrq
your day	systrspsp
your decision	srsqwrsst
your details	xoqppv0qr
your documents	usrrrtrrs
your door	srsossssx
your e	srspssrsw
your email	swyuonrou
your employer	rrsopsss1
your employment	srrqxrrrs
your experience	rsrwrrsrt
your family	rqrsqrsrx
your favorite	sssrssssv
your feedback	rtrqrrrrw
your file	1ormqzsqr
your final	stsusussn
your financial	qsssssssv
your first	qqsryprrv
your flight	srssssssu
your form	2trsqqqrp
your formal	ssssvsssq
your free	sssorstsx
your full	susrsursq
your future	pssvsrssu
your home	rrrrtruru
your hours	ssswsussn
your identity	srrsssssu
your inbox	srvttsusk
your information	trrwrrrrr
your interest	1tq3pnrpn
your interests	qsssssssu
your interview	o4rmu0ppm
your job	msqxqsq0q
your junk	ursrsstsr
your kind	tsssrwssp
your last	rvrursrtp
your lesson	sssvsrssq
your letter	3xtmotqqo
your level	ssssttssp
your license	sutststsn
your life	sssrssrsv
your loan	sssrssssu
your mail	ussrsssss
your manager	spnrtsss0
your materials	usssssssq
your medical	stsqsvsss
your meetings	srssvsssr
your membership	pssrrqss0
your message	tsrnrrrtz
your mind	srwptsssr
your mobile	ststsstsq
your money	sssrssssu
your mortgage	rsssssssu
your name	qgrvm06mu
your new	srsqqsssz
your next	rrsvsrrsu
your note	t0rtssqsm
your notice	ssssysssn
your number	psrwrvzrk
your offer	rqpozqvrv
your old	sssosszsr
your on	sqvsssssr
your order	rssosrssz
your original	ststssssq
your own	ruwwrosps
your package	tssqtssst
your paper	susossssv
your passport	rrrptrssy
your password	srssssssu
your patience	srtmr4rrp
your payment	sssrssssu
your personal	qrsustrss
your phone	ssxqp0rrn
your place	qtrmtyvqq
your portfolio	tttqssssq
your position	srsqrrqsz
your preferences	rsrqrrruw
your preferred	sssssvsso
your present	sssqustss
your profile	vpmqpn0zu
your project	sssrwsssq
your proposal	ssspssssx
your qualifications	wssussssn
your question	srstsrssu
your questions	syqpsssuq
your recent	rsrttrrru
your record	sssqsrssv
your records	sssrssssv
your recruiter	susrstssp
your reference	ossssstsw
your references	ssssvtrsr
your reply	sssssrusr
your report	rssqssssx
your request	tuskqoss3
your resume	wzopnmyxn
your review	urssssssr
your right	tsrsyssso
your saved	tssqssr2j
your school	srswutssn
your score	tssussssq
your scores	sstvsrssq
your search	nsszsrrvr
your seat	ssxssstsn
your second	sssssvssq
your side	utspsssss
your signature	sssrtrssu
your situation	sssussssq
your skills	rssussqwq
your slides	sruqssssu
your slot	sosrssssx
your spot	srspssssx
your start	ssssssssu
your status	tsspswssr
your story	sssrssssu
your submission	sssssrrxq
your talk	srswsrysm
your team	vsssssrsr
your test	sustsssso
your thoughts	srsrtsusq
your time	jzzyrnvql
your train	sususssso
your two	sssurssrt
your understanding	sssosvssu
your university	stsursssq
your upcoming	susssstsq
your updated	susstswsn
your updates	sssrssssu
your video	ststssssq
your visa	trsqssrsw
your visit	srsusvssp
your way	sqstssrsv
your website	sssrssssu
your work	rqrrrr2ou
your written	ssxsssusl
yours	rrnx2otmu
yours and	ssswsrssq
yours came	ussqsssss
yours faithfully	rssusrssu
yours for	ussrsssss
yours in	strsrutsr
yours is	ssrsrprry
yours sincerely	qsouyttnt
yours was	osqzrsrrt
yourself	pswwnynup
yourself and	susrsrssr
yourse~	oswvnynur
your~	qsoxsxrpt
youssef	qssutrsss
yousse~	qssutrsss
yous~	qssutrsss
youth	vssqstssp
youtube	sqsssstst
youtub~	sqsssstst
yout~	wqsqstsss
yr	ssstssurq
yrs	tsslrszup
yusuf	vstrsstso
yusu~	vsuqtstsm
yvonne	syuqurssm
yvon~	syuqurssm
z	vsutssssm
za	rrsysrssp
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
zegt	ssusssssq
zehn	qtvptoqrz
zehn minuten	rsqrrsrsy
zeichen	srxstsssm
zeiche~	srxstsssm
zeic~	spxrtussn
zeigen	rwvursssk
zeigt	rvrrrstst
zeigt ihnen	rvsssstsp
zeig~	pxtrqrtrt
zeilen	srttssusp
zeil~	trttssusp
zeit	yzroqzrok
zeit die	sssusssss
zeit fur	pursrrtrv
zeit in	tsspsvsss
zeitarbeit	ssssssvsq
zeitar~	ssssssvsq
zeitpunkt	qtrsuusuo
zeitpu~	qtrsuusuo
zeitve~	sqyssssso
zeit~	rs0qruvuf
zelf	sqsssusss
zelf~	rwstssssp
zentrale	tsstssssq
zentra~	rsststsuq
zent~	rssustsuo
zero	rsvrrstvo
zes	qoukqrus4
zes weken	rsspsrssx
zet	sqttwprss
zettel	srsnsxsvq
zett~	rprwrwrvn
zeugnisse	xsrqrrqrt
zeugni~	0rrsrrqrs
zeug~	0rqsqrqrt
zie	rrrursrsu
zieh~	rrstsrtsu
ziek~	surursssq
ziel~	sqrsssssw
zien	qxvtsursk
ziet	ssrsssssv
zigg~	rssrssrrw
zijn	ylruqwups
zimmer	qwqrurrru
zimmer 0	rtrrrrrrv
zimmer~	rtrqursus
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
zoekt	srsrssuss
zoek~	lsqvqqwvu
zoll	spuqsrsvu
zoll~	sszrstrso
zome~	wqrwsrqsr
zona	ptsvssusr
zondag	urvpsssst
zonder	sswtsvssk
zond~	uqyqsvrrm
zone	rxsrssrsr
zones	ssstsstsp
zone~	sssttstsq
zonn~	svrtrsssr
zoo	rqtrswssr
zoom	w4qnrqwuh
zoom link	sxrsssssp
zoom us	strsssssu
zorg	sttssussn
zorg~	ssswssssq
zou	rpyrrwsso
zou je	rqutssqsv
zouden	spsqttyso
zoud~	spuqttysn
zu	kxywumqqs
zu bearbeiten	sswsssssq
zu bewerben	rssssrstu
zu den	uqrwrtrsr
zu einem	rvsqrrpry
zu ihrem	rqrrsrsxt
zu konnen	rrqswqtrv
zu tun	srsustssr
zu uns	rqtwvttsk
zu unserem	srwtssssp
zu unserer	rqsusssst
zuerst	sssussswn
zuer~	sssusvswl
zugang	ssysssssn
zugangsdaten	sussrsusq
zugang~	rtwrrrtrr
zuga~	rt0rrrtro
zugelassen	rutrrrrrt
zugela~	rutrrqrru
zugesagt	ssswsurso
zugesa~	rrtwsurrp
zugestimmt	sssqtrssv
zugest~	trtptrssv
zuge~	pqvtqwvps
zuid~	sssssttsp
zukomm~	sssrssusr
zuko~	sssrssusr
zukunft	rsswssssr
zukunf~	rsswssssr
zuku~	rsswssssr
zulassung	usssssssr
zulass~	urrsrsrrt
zula~	usrsrssrt
zullen	prsvssvss
zull~	prsvssvss
zum	okz20lrmt
zum 0	rnyo0qpqv
zum probearbeiten	ursssssts
zum test	ssysrsusm
zunachst	sssrsutsr
zunach~	sssrsutsr
zuna~	sssrsutsr
zur	qxzhsrptx
zur unterschrift	sssrmtssz
zur verfugung	sussssssq
zuri~	ussrsstsr
zuruck	osq0qnsqz
zuruckgezogen	nssqsrusz
zuruckziehen	ssstssssq
zuruck~	qqwqsptqx
zuru~	lqsytlwpz
zurzeit	rssosyrst
zurzei~	rssosyrst
zurz~	rssosyrst
zusage	rvrsrxrrp
zusagen	sssqrtsvr
zusage~	sssqrtsvr
zusammen	yurpqttqr
zusammen und	ststrsusq
zusammenarbeit	prsr0srsp
zusamm~	vvqrzqror
zusatz~	rsswsvtsk
zusa~	qxmq1zoop
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
zwei jahre	srtsrssus
zwei jahren	srsossusv
zwei minuten	rrtsssssv
zwei tage	srtussssp
zwei wochen	vssssqrst
zweite	uqrqqtrry
zweiten	rsuqsrrtu
zweite~	quvprsqtu
zweitg~	sssussrsp
zwei~	qvspqypsu
zwischen	tssvrqsrt
zwischen 0	ssrussrsu
zwisch~	vnqsq1rqt
zwis~	vnqsq1rqt
zwolf	srrstrssv
zwolle	rrrsrswss
zwol~	sqqtsrvrv
`;
