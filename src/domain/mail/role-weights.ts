// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
-5	<  goes on big
-850	<  goes on small
245	< ! goes on big
432	< " goes on big
115	< ( goes on big
-202	< ( goes on small
-324	< , goes on big
-449	< , goes on small
-595	< - goes on big
-100	< . goes on big
-1664	< . goes on small
508	< : goes on big
846	< : goes on small
-200	< a goes on big
-53	< a goes on small
1165	< about goes on big
1517	< als goes on big
497	< als goes on small
-38	< an goes on big
739	< as goes on big
1045	< come goes on small
850	< comme goes on small
843	< como goes on small
290	< d' goes on small
-158	< da goes on small
222	< das goes on big
402	< de goes on small
-982	< dear goes on big
-155	< dem goes on big
525	< den goes on big
-546	< der goes on big
938	< di goes on small
-212	< die goes on big
-658	< een goes on small
865	< eine goes on big
688	< einen goes on big
-597	< einer goes on big
1211	< for goes on big
717	< functie goes on small
460	< für goes on big
-1069	< herr goes on big
-718	< in goes on big
-117	< new goes on big
18	< of goes on big
665	< on goes on big
167	< one goes on big
-389	< our goes on big
1097	< para goes on small
351	< per goes on small
879	< position goes on big
405	< principal goes on big
-391	< recruiting goes on big
1360	< rolle goes on big
-1292	< software goes on big
915	< stelle goes on big
-159	< the goes on big
204	< to goes on big
-169	< un goes on small
-112	< una goes on small
-897	< unsere goes on big
545	< vacature goes on small
846	< vaga goes on small
877	< van goes on small
466	< voor goes on small
209	< your goes on big
948	< zum goes on big
724	< zur goes on big
151	< – goes on big
-126	< „ goes on big
-713	<<  
-982	<<  dear
-997	<< , der
-685	<< , die
-667	<< , our
-714	<< , the
835	<< . als
-583	<< . der
-695	<< . die
61	<< . for
-100	<< . our
-449	<< . the
758	<< about the
-819	<< and the
106	<< application as
474	<< application for
247	<< application to
472	<< applications for
207	<< applied for
452	<< applying for
190	<< applying to
127	<< appointment as
526	<< as a
213	<< as an
1051	<< as our
439	<< assessment for
439	<< ausbildung zur
937	<< be a
1441	<< be our
901	<< bewerbung als
-1295	<< by the
1413	<< candidatura a
194	<< candidatura come
600	<< candidatura para
138	<< candidatura per
405	<< candidature de
489	<< cargo de
717	<< de functie
159	<< de vacature
536	<< der stelle
1166	<< die position
781	<< die stelle
124	<< for :
482	<< for a
318	<< for our
656	<< for the
935	<< form for
386	<< functie van
719	<< função de
516	<< für den
514	<< für die
-203	<< in der
589	<< in for
989	<< in the
159	<< interview for
-346	<< interviews for
743	<< job :
-71	<< list for
202	<< lugar de
45	<< mit dem
340	<< mit der
-400	<< of the
411	<< offer for
649	<< on the
357	<< plaza de
736	<< position :
590	<< position of
586	<< posizione di
242	<< post :
557	<< post of
610	<< poste d'
395	<< poste de
306	<< posto di
693	<< proceso de
644	<< process for
992	<< puesto de
-9	<< re :
856	<< role :
179	<< role of
309	<< ruolo di
-54	<< selezione per
699	<< sie als
82	<< so the
503	<< solicitud para
414	<< sollicitatie als
448	<< sollicitatie voor
318	<< stage for
870	<< stelle :
970	<< stelle als
918	<< step for
316	<< test for
143	<< that the
251	<< the position
305	<< title :
-442	<< to the
-716	<< und die
198	<< uns als
313	<< vacancy :
454	<< vacante de
35	<< vaga de
-1056	<< with our
-501	<< with the
175	<< you as
364	<< you for
973	<< you the
-1292	<>  ,
83	<> " "
85	<> ( )
171	<> ( ,
-272	<> , (
239	<> , ,
170	<> , .
173	<> . ,
-86	<> . is
1168	<> : 
126	<> : (
983	<> : )
344	<> : ,
-579	<> : -
1036	<> : .
291	<> a ,
-125	<> a .
889	<> a at
1242	<> a with
888	<> about .
817	<> als !
225	<> als (
560	<> als ,
825	<> als .
703	<> als bei
894	<> als beworben
-116	<> als haben
365	<> als hat
1127	<> als in
730	<> als ist
487	<> als und
145	<> as ,
466	<> as .
590	<> as at
327	<> come .
1238	<> comme ,
909	<> como .
1704	<> d' ,
398	<> d' .
-683	<> d' de
587	<> de (
1110	<> de ,
601	<> de .
1260	<> de :
277	<> de a
-875	<> de de
533	<> de e
428	<> de en
328	<> de est
97	<> de y
5	<> de à
-900	<> der ,
-673	<> der .
397	<> di ,
1632	<> di .
304	<> di è
-360	<> die ,
80	<> die .
-633	<> die hat
905	<> for !
7	<> for (
-191	<> for ,
545	<> for .
-135	<> for :
1057	<> for and
842	<> for at
1178	<> for has
809	<> for in
1180	<> for is
981	<> for on
-5	<> for was
825	<> for we
360	<> for with
1055	<> functie .
367	<> of (
254	<> of ,
14	<> of .
541	<> of and
508	<> of at
68	<> of with
-175	<> our ,
-161	<> our .
1059	<> para ,
1203	<> para .
-758	<> para de
1180	<> per ,
953	<> per .
752	<> per è
742	<> position (
187	<> position .
-150	<> stelle (
-918	<> the 
-1099	<> the ,
-445	<> the .
-129	<> the and
-1095	<> the has
216	<> the job
387	<> the opening
1371	<> the position
916	<> the post
771	<> the role
888	<> the vacancy
-658	<> to .
1029	<> van .
160	<> voor .
273	<> your application
-434	> 
1192	> !
-63	> "
697	> (
77	> )
-175	> ,
187	> -
221	> .
332	> :
-151	> ;
669	> ?
-276	> a
309	> ab
207	> an
425	> and
-81	> application
-72	> are
636	> at
816	> auf
1228	> bei
964	> beworben
1320	> bij
1074	> chez
-105	> con
67	> da
-1538	> de
506	> e
45	> ein
404	> en
585	> est
1137	> et
383	> foi
-85	> for
766	> from
927	> ha
-155	> haben
-673	> has
-373	> hat
524	> in
927	> interview
250	> is
32	> ist
218	> job
360	> mit
145	> na
411	> nicht
-127	> no
-277	> on
287	> opening
869	> per
745	> position
196	> post
-280	> programme
543	> role
916	> se
-6	> seat
497	> sind
-63	> this
97	> to
-209	> und
586	> until
199	> vacancy
-177	> was
195	> we
958	> werden
-435	> when
-585	> will
208	> wird
334	> with
-454	> would
415	> y
243	> zu
-960	> |
-531	> ·
293	> à
1288	> è
154	> –
-434	>>  
523	>> ( all
758	>> ( jr-
348	>> ( m
960	>> ( r-
32	>> ( ref
1027	>> ( req
401	>> ( w
1383	>> ) 
151	>> ) .
793	>> , and
-414	>> , der
487	>> , la
148	>> , the
-364	>> , we
411	>> , which
-691	>> , who
-159	>> . 
13	>> . a
890	>> . as
-287	>> . date
875	>> . i
771	>> . it
679	>> . je
644	>> . la
372	>> . le
-264	>> . our
66	>> . please
244	>> . the
-87	>> . this
-115	>> . we
914	>> . we're
-183	>> . we've
707	>> . wir
82	>> . you
-16	>> . your
743	>> and for
-241	>> and the
1122	>> at our
39	>> at the
607	>> bei der
528	>> bei uns
50	>> haben wir
-517	>> has asked
695	>> has been
-23	>> hat uns
317	>> in our
-489	>> in the
25	>> job .
-17	>> opening .
543	>> position .
719	>> position at
301	>> post .
876	>> role ,
887	>> role .
826	>> role at
238	>> vacancy .
-267	>> with the
916	agreed
131	any
-622	apart
-17	begins
168	begins other
-707	begins small
122	big
-534	digits
416	e a
-72	e able
119	e ach
-575	e act
68	e ade
409	e ader
-32	e ado
-252	e ador
-862	e aff
-140	e aft
418	e age
211	e ager
412	e ai
-197	e aide
447	e ain
-1066	e air
-321	e aire
280	e aker
680	e ala
477	e ale
-528	e amme
678	e ance
-568	e and
1144	e aner
138	e anic
-15	e ann
99	e ant
-147	e ante
127	e ard
420	e are
-4	e ario
404	e ary
-132	e ate
261	e ater
441	e ator
151	e bau
202	e ber
-203	e bile
-72	e ble
692	e bra
474	e cer
-43	e ces
-824	e che
34	e chef
-207	e cher
-472	e cht
612	e cial
676	e cian
143	e cien
287	e ción
-306	e cker
24	e cook
93	e crew
57	e ctor
729	e dad
-551	e dant
-844	e dean
-27	e den
-870	e dent
375	e der
337	e des
96	e dige
-147	e ding
1108	e dler
-126	e dor
-465	e dora
23	e dung
342	e ead
-844	e ean
1167	e echt
228	e ect
376	e eer
839	e egal
115	e eil
801	e eiro
643	e eit
-171	e elle
676	e ence
222	e enst
-13	e ent
-186	e ente
667	e ento
784	e enz
728	e eper
652	e era
814	e ere
829	e erer
643	e erin
164	e erk
42	e ern
-90	e ero
-840	e ery
152	e eur
62	e euse
543	e evel
824	e eyor
-65	e fer
-93	e fice
90	e frau
839	e gal
-949	e gen
636	e gent
281	e ger
193	e gie
258	e gin
636	e gist
313	e gner
-1043	e hair
82	e hand
-1128	e head
34	e hef
170	e her
-1166	e hip
845	e hnik
322	e hrer
556	e hter
116	e i
179	e ial
355	e iale
479	e ian
23	e iat
331	e iate
610	e ica
74	e ice
488	e icer
267	e ico
258	e ics
729	e idad
-303	e ide
-154	e ider
150	e ien
159	e ier
1085	e iere
59	e ieur
96	e ige
752	e ii
368	e iker
-39	e ile
105	e ilfe
244	e in
-64	e ine
189	e inee
276	e iner
-34	e ing
-247	e ion
494	e ions
518	e ior
-126	e ipal
867	e ique
-63	e ira
-465	e ire
801	e iro
1009	e iser
664	e isor
772	e ist
156	e ista
212	e iste
108	e iter
1004	e itor
223	e ity
269	e ive
253	e iver
395	e ivo
444	e ión
367	e ker
1002	e koch
568	e lead
507	e ler
163	e lerk
998	e les
105	e lfe
-288	e ling
253	e list
-122	e lle
436	e ller
249	e llow
414	e llte
-105	e logy
160	e lor
249	e low
355	e lte
602	e lyst
1092	e man
-15	e mann
354	e mber
-135	e ment
89	e mer
-445	e mme
-111	e mmer
-186	e nal
997	e nce
-315	e nde
189	e nee
615	e neer
114	e nen
692	e ner
-42	e nes
-117	e nger
126	e nic
-656	e nico
310	e nier
807	e nik
-1013	e ning
1195	e nior
801	e nist
589	e nner
222	e nst
-309	e nte
607	e ntin
766	e nto
-119	e nts
416	e nuit
-611	e nung
1002	e och
759	e ogie
930	e ogin
-105	e ogy
406	e onal
877	e oner
488	e ons
24	e ook
412	e oper
-355	e ora
-538	e oral
188	e ore
379	e orin
217	e orio
354	e ort
-340	e ost
-126	e pal
610	e per
132	e pist
295	e port
871	e que
-164	e raft
-298	e ral
88	e rau
636	e rer
300	e res
93	e rew
784	e ria
-221	e rian
23	e riat
457	e rice
1004	e rin
338	e ring
674	e rio
1443	e rist
-908	e rity
173	e rker
713	e ros
124	e rse
191	e rter
93	e rung
847	e ser
-189	e seur
-1166	e ship
293	e sing
312	e son
173	e sor
-283	e sse
-380	e ssor
39	e sta
60	e ste
-100	e ster
78	e stin
-862	e taff
145	e tal
511	e tant
55	e tary
572	e tect
-1233	e ten
1079	e tent
384	e tenz
435	e ter
127	e tern
-153	e tes
-99	e teur
588	e tica
369	e tice
18	e tics
-142	e tie
455	e tik
495	e tin
204	e ting
-279	e tion
15	e tist
467	e tive
395	e tivo
-368	e tner
456	e tor
53	e tora
-80	e tore
567	e tos
499	e tter
228	e tung
576	e ture
341	e uard
-165	e uate
46	e ucer
490	e uer
-36	e uide
421	e uit
-131	e ung
576	e ure
-198	e urer
130	e urse
-27	e use
45	e utor
34	e uyer
594	e vel
766	e ver
639	e ward
702	e yer
824	e yor
602	e yst
552	e ärin
545	e ère
438	early
-420	ends
-105	first false
322	first true
132	found 0 1
-25	found 0 2
-200	found 1 0
284	found 1 1
302	found 1 2
-363	goes on
-331	goes on big
898	goes on small
463	has  - 
-1027	has  – 
-1094	has "
91	has &
235	has (
-118	has ,
-237	has /
172	has :
-654	has before
33	has other
-103	in other
113	in subject
28	last false
144	last true
-854	late
-350	length 1
-293	length 1 work 0
-133	length 1 work 1
-249	length 1 work 2
285	length 2
-132	length 2 work 0
-195	length 2 work 1
371	length 2 work 2
264	length 3
-684	length 3 work 0
-161	length 3 work 1
400	length 3 work 2
-64	length 4
-706	length 4 work 0
215	length 4 work 2
89	length 5
74	length 5 work 2
-145	length 6
-131	length 6 work 2
-372	length 7
-358	length 7 work 2
-226	letter
246	line false false
192	line false true
-112	line true false
41	line true true
-1175	none agreed
8	signed
-96	small
-16	subject<  goes on big
-455	subject<  goes on small
1109	subject< " goes on big
-112	subject< ( goes on big
16	subject< , goes on big
614	subject< - goes on big
228	subject< - goes on small
252	subject< / goes on big
-14	subject< : goes on big
359	subject< : goes on small
152	subject< a goes on small
661	subject< als goes on big
-567	subject< application goes on big
470	subject< as goes on big
151	subject< bewerbung goes on big
385	subject< candidatura goes on small
-66	subject< candidature goes on small
-193	subject< de goes on small
-261	subject< entrevista goes on small
250	subject< for goes on big
750	subject< interview goes on big
-423	subject< of goes on big
629	subject< on goes on big
828	subject< position goes on big
-119	subject< proceso goes on small
283	subject< selezione goes on small
538	subject< sollicitatie goes on small
-62	subject< stelle goes on big
-622	subject< the goes on big
-552	subject< to goes on big
818	subject< vacature goes on small
-103	subject< vaga goes on small
-646	subject< your goes on big
582	subject< | goes on big
104	subject< – goes on big
420	subject< – goes on small
-249	subject<<  
-132	subject<<  bewerbung
-326	subject<<  entrevista
502	subject<<  proceso
1024	subject<<  sollicitatie
-111	subject<< : bewerbung
-668	subject<< application -
550	subject<< application :
-80	subject<< application for
188	subject<< application –
-267	subject<< aw :
538	subject<< bewerbung als
163	subject<< candidatura a
613	subject<< candidature -
794	subject<< candidature –
1257	subject<< ihre bewerbung
776	subject<< interview -
338	subject<< interview :
1102	subject<< interview for
646	subject<< interview –
495	subject<< offer -
695	subject<< poste de
-105	subject<< re :
-261	subject<< update :
-130	subject<>  
665	subject<>  (
832	subject<>  ,
486	subject<>  -
916	subject<>  :
-95	subject<>  application
926	subject<>  at
-98	subject<>  position
-218	subject<>  post
-531	subject<>  role
-12	subject<>  vacancy
265	subject<>  –
848	subject<> " "
89	subject<> ( )
888	subject<> , 
710	subject<> - 
128	subject<> - (
899	subject<> - -
-77	subject<> / 
23	subject<> : 
931	subject<> : (
-575	subject<> : ,
1	subject<> : -
334	subject<> : /
251	subject<> : application
449	subject<> : –
-456	subject<> a 
573	subject<> als 
391	subject<> als (
218	subject<> bewerbung 
-558	subject<> bewerbung (
338	subject<> candidatura 
-23	subject<> candidature 
-181	subject<> de 
-267	subject<> entrevista 
191	subject<> for 
968	subject<> for (
-183	subject<> of 
410	subject<> on 
-112	subject<> proceso 
202	subject<> selezione 
461	subject<> sollicitatie 
459	subject<> stelle 
-1237	subject<> the 
705	subject<> vacature 
333	subject<> – 
1177	subject<> – (
-152	subject<> – ,
568	subject<> – –
193	subject> 
1064	subject> "
387	subject> (
89	subject> )
-365	subject> ,
490	subject> -
256	subject> /
-492	subject> 2025
468	subject> :
690	subject> @
-107	subject> application
683	subject> at
379	subject> interview
179	subject> job
-376	subject> position
-43	subject> post
180	subject> role
258	subject> vacancy
950	subject> –
193	subject>>  
650	subject>> " 
49	subject>> ( m
1105	subject>> ( ref
329	subject>> ( w
-109	subject>> ) 
188	subject>> application 
18	subject>> job 
612	subject>> position 
28	subject>> post 
23	subject>> role 
693	subject>> vacancy 
31	subjectline false false
-335	times 1
1008	times 2
-10	times 3
-860	work 0
-344	work 1
363	work 2
`;
