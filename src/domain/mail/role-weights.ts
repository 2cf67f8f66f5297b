// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
-73	<  goes on big
-927	<  goes on small
170	< ! goes on big
446	< " goes on big
-5	< ( goes on big
-195	< ( goes on small
-272	< , goes on big
-223	< , goes on small
-672	< - goes on big
-116	< . goes on big
-1628	< . goes on small
452	< : goes on big
881	< : goes on small
-12	< a goes on big
-76	< a goes on small
1725	< about goes on big
1516	< als goes on big
385	< als goes on small
33	< an goes on big
697	< as goes on big
1004	< come goes on small
773	< comme goes on small
880	< como goes on small
263	< d' goes on small
-106	< da goes on small
320	< das goes on big
346	< de goes on small
-1009	< dear goes on big
-243	< dem goes on big
495	< den goes on big
-537	< der goes on big
889	< di goes on small
-163	< die goes on big
-654	< een goes on small
772	< eine goes on big
843	< einen goes on big
-701	< einer goes on big
1155	< for goes on big
737	< functie goes on small
313	< für goes on big
-1184	< herr goes on big
-719	< in goes on big
-232	< new goes on big
73	< of goes on big
727	< on goes on big
251	< one goes on big
-371	< our goes on big
1142	< para goes on small
384	< per goes on small
999	< position goes on big
234	< principal goes on big
-603	< recruiting goes on big
1233	< rolle goes on big
-1235	< software goes on big
885	< stelle goes on big
-182	< the goes on big
221	< to goes on big
-243	< un goes on small
-142	< una goes on small
-981	< unsere goes on big
474	< vacature goes on small
828	< vaga goes on small
812	< van goes on small
459	< voor goes on small
251	< your goes on big
968	< zum goes on big
742	< zur goes on big
186	< – goes on big
-104	< „ goes on big
-768	<<  
-1009	<<  dear
-935	<< , der
-883	<< , die
-718	<< , our
-855	<< , the
972	<< . als
-574	<< . der
-536	<< . die
-54	<< . for
-29	<< . our
-488	<< . the
754	<< about the
-736	<< and the
380	<< application as
545	<< application for
280	<< application to
246	<< applications for
68	<< applied for
474	<< applying for
103	<< applying to
159	<< appointment as
432	<< as a
258	<< as an
1176	<< as our
446	<< assessment for
545	<< ausbildung zur
561	<< be a
1238	<< be our
928	<< bewerbung als
-1167	<< by the
1401	<< candidatura a
221	<< candidatura come
425	<< candidatura para
137	<< candidatura per
374	<< candidature de
493	<< cargo de
737	<< de functie
119	<< de vacature
569	<< der stelle
1125	<< die position
876	<< die stelle
203	<< for :
406	<< for a
298	<< for our
651	<< for the
948	<< form for
482	<< functie van
606	<< função de
609	<< für den
421	<< für die
-318	<< in der
493	<< in for
1157	<< in the
152	<< interview for
-63	<< interviews for
729	<< job :
-157	<< list for
179	<< lugar de
103	<< mit dem
346	<< mit der
-412	<< of the
611	<< offer for
499	<< on the
303	<< plaza de
858	<< position :
680	<< position of
556	<< posizione di
230	<< post :
555	<< post of
622	<< poste d'
353	<< poste de
319	<< posto di
505	<< proceso de
890	<< process for
1118	<< puesto de
105	<< re :
1022	<< role :
-156	<< role of
342	<< ruolo di
5	<< selezione per
548	<< sie als
222	<< so the
451	<< solicitud para
409	<< sollicitatie als
456	<< sollicitatie voor
626	<< stage for
1086	<< stelle :
876	<< stelle als
952	<< step for
330	<< test for
265	<< that the
312	<< the position
479	<< title :
-532	<< to the
-697	<< und die
93	<< uns als
206	<< vacancy :
426	<< vacante de
341	<< vaga de
-1091	<< with our
-426	<< with the
197	<< you as
403	<< you for
1011	<< you the
-1031	<>  ,
322	<> " "
130	<> ( )
261	<> ( ,
-349	<> , (
158	<> , ,
265	<> , .
319	<> . ,
-213	<> . is
1211	<> : 
179	<> : (
999	<> : )
359	<> : ,
-506	<> : -
935	<> : .
119	<> a ,
-257	<> a .
782	<> a at
1344	<> a with
1148	<> about .
856	<> als !
394	<> als (
484	<> als ,
829	<> als .
563	<> als bei
763	<> als beworben
-120	<> als haben
615	<> als hat
1142	<> als in
696	<> als ist
512	<> als und
190	<> as ,
427	<> as .
715	<> as at
396	<> come .
1409	<> comme ,
1076	<> como .
1533	<> d' ,
235	<> d' .
-650	<> d' de
671	<> de (
1271	<> de ,
561	<> de .
1232	<> de :
207	<> de a
-789	<> de de
580	<> de e
486	<> de en
407	<> de est
40	<> de y
75	<> de à
-905	<> der ,
-767	<> der .
470	<> di ,
1475	<> di .
299	<> di è
-301	<> die ,
172	<> die .
-527	<> die hat
893	<> for !
36	<> for (
-177	<> for ,
585	<> for .
36	<> for :
1133	<> for and
863	<> for at
1048	<> for has
859	<> for in
1025	<> for is
1353	<> for on
144	<> for was
796	<> for we
630	<> for with
1207	<> functie .
233	<> of (
218	<> of ,
-124	<> of .
528	<> of and
305	<> of at
92	<> of with
-133	<> our ,
-117	<> our .
1254	<> para ,
1180	<> para .
-902	<> para de
1181	<> per ,
1193	<> per .
701	<> per è
807	<> position (
39	<> position .
-145	<> stelle (
-1166	<> the 
-1066	<> the ,
-386	<> the .
-149	<> the and
-1122	<> the has
223	<> the job
454	<> the opening
1649	<> the position
894	<> the post
783	<> the role
795	<> the vacancy
-530	<> to .
995	<> van .
298	<> voor .
224	<> your application
-437	> 
1219	> !
-233	> "
690	> (
150	> )
-220	> ,
152	> -
242	> .
292	> :
-134	> ;
650	> ?
-161	> a
351	> ab
169	> an
503	> and
-86	> application
-53	> are
616	> at
927	> auf
1051	> bei
816	> beworben
1220	> bij
925	> chez
-120	> con
154	> da
-1589	> de
498	> e
63	> ein
333	> en
526	> est
1254	> et
437	> foi
-265	> for
633	> from
877	> ha
-138	> haben
-599	> has
-380	> hat
449	> in
997	> interview
281	> is
-14	> ist
275	> job
459	> mit
64	> na
416	> nicht
-155	> no
-308	> on
324	> opening
905	> per
497	> position
404	> post
-358	> programme
501	> role
863	> se
12	> seat
362	> sind
-30	> this
97	> to
-98	> und
663	> until
161	> vacancy
-157	> was
403	> we
1054	> werden
-376	> when
-713	> will
109	> wird
134	> with
-436	> would
438	> y
226	> zu
-885	> |
-689	> ·
258	> à
1242	> è
155	> –
-437	>>  
564	>> ( all
982	>> ( jr-
236	>> ( m
744	>> ( r-
350	>> ( ref
689	>> ( req
345	>> ( w
1342	>> ) 
10	>> ) .
928	>> , and
-476	>> , der
533	>> , la
183	>> , the
-291	>> , we
231	>> , which
-830	>> , who
-184	>> . 
-108	>> . a
1126	>> . as
-322	>> . date
757	>> . i
513	>> . it
863	>> . je
581	>> . la
456	>> . le
-120	>> . our
-44	>> . please
134	>> . the
-104	>> . this
-8	>> . we
627	>> . we're
-439	>> . we've
552	>> . wir
242	>> . you
39	>> . your
836	>> and for
-329	>> and the
1233	>> at our
9	>> at the
615	>> bei der
505	>> bei uns
-19	>> haben wir
-724	>> has asked
667	>> has been
-122	>> hat uns
193	>> in our
-613	>> in the
-212	>> job .
114	>> opening .
614	>> position .
936	>> position at
330	>> post .
943	>> role ,
835	>> role .
909	>> role at
207	>> vacancy .
-327	>> with the
991	agreed
157	any
-533	apart
27	begins
189	begins other
-679	begins small
194	big
-514	digits
457	e a
-42	e able
54	e ach
-533	e act
133	e ade
338	e ader
-6	e ado
-305	e ador
-884	e aff
-126	e aft
475	e age
181	e ager
468	e ai
-308	e aide
478	e ain
-1127	e air
-265	e aire
380	e aker
923	e ala
576	e ale
-492	e amme
724	e ance
-495	e and
1160	e aner
102	e anic
-63	e ann
94	e ant
-84	e ante
141	e ard
335	e are
-87	e ario
395	e ary
-87	e ate
226	e ater
379	e ator
271	e bau
247	e ber
-178	e bile
-42	e ble
937	e bra
525	e cer
-63	e ces
-887	e che
1	e chef
-232	e cher
-490	e cht
566	e cial
755	e cian
150	e cien
323	e ción
-239	e cker
35	e cook
152	e crew
50	e ctor
773	e dad
-728	e dant
-760	e dean
-197	e den
-949	e dent
372	e der
334	e des
131	e dige
-49	e ding
1359	e dler
-117	e dor
-417	e dora
132	e dung
228	e ead
-760	e ean
1096	e echt
187	e ect
333	e eer
931	e egal
172	e eil
828	e eiro
642	e eit
-170	e elle
643	e ence
268	e enst
74	e ent
-280	e ente
733	e ento
747	e enz
628	e eper
650	e era
775	e ere
949	e erer
657	e erin
199	e erk
28	e ern
-130	e ero
-897	e ery
122	e eur
8	e euse
504	e evel
1001	e eyor
-219	e fer
-71	e fice
119	e frau
931	e gal
-995	e gen
514	e gent
328	e ger
236	e gie
272	e gin
465	e gist
513	e gner
-1028	e hair
-14	e hand
-1061	e head
1	e hef
171	e her
-1179	e hip
906	e hnik
459	e hrer
544	e hter
227	e i
91	e ial
333	e iale
502	e ian
31	e iat
283	e iate
612	e ica
171	e ice
424	e icer
266	e ico
415	e ics
773	e idad
-265	e ide
-133	e ider
160	e ien
110	e ier
1132	e iere
88	e ieur
131	e ige
992	e ii
421	e iker
-43	e ile
176	e ilfe
307	e in
12	e ine
180	e inee
147	e iner
-32	e ing
-247	e ion
459	e ions
564	e ior
-100	e ipal
806	e ique
-69	e ira
-475	e ire
828	e iro
1060	e iser
691	e isor
804	e ist
136	e ista
220	e iste
78	e iter
969	e itor
277	e ity
302	e ive
227	e iver
427	e ivo
442	e ión
398	e ker
1092	e koch
690	e lead
398	e ler
98	e lerk
936	e les
176	e lfe
-161	e ling
257	e list
-79	e lle
615	e ller
254	e llow
412	e llte
-62	e logy
306	e lor
254	e low
364	e lte
596	e lyst
1183	e man
-63	e mann
352	e mber
-30	e ment
52	e mer
-411	e mme
-171	e mmer
-248	e nal
1022	e nce
-283	e nde
180	e nee
661	e neer
-34	e nen
670	e ner
152	e nes
-363	e nger
96	e nic
-731	e nico
160	e nier
804	e nik
-945	e ning
1087	e nior
597	e nist
670	e nner
268	e nst
-286	e nte
526	e ntin
766	e nto
-117	e nts
431	e nuit
-325	e nung
1092	e och
686	e ogie
927	e ogin
-62	e ogy
376	e onal
816	e oner
455	e ons
35	e ook
407	e oper
-442	e ora
-542	e oral
223	e ore
432	e orin
366	e orio
273	e ort
-291	e ost
-100	e pal
632	e per
115	e pist
249	e port
810	e que
-159	e raft
-493	e ral
117	e rau
567	e rer
329	e res
152	e rew
767	e ria
-290	e rian
31	e riat
305	e rice
1031	e rin
318	e ring
487	e rio
1444	e rist
-740	e rity
60	e rker
930	e ros
137	e rse
117	e rter
222	e rung
797	e ser
-162	e seur
-1179	e ship
381	e sing
317	e son
163	e sor
-291	e sse
-429	e ssor
27	e sta
79	e ste
-162	e ster
-18	e stin
-884	e taff
191	e tal
491	e tant
70	e tary
595	e tect
-1363	e ten
702	e tent
399	e tenz
494	e ter
111	e tern
-158	e tes
-75	e teur
599	e tica
325	e tice
-24	e tics
-124	e tie
474	e tik
621	e tin
54	e ting
-232	e tion
92	e tist
464	e tive
427	e tivo
-378	e tner
474	e tor
-61	e tora
-164	e tore
591	e tos
340	e tter
242	e tung
516	e ture
323	e uard
-92	e uate
145	e ucer
550	e uer
3	e uide
529	e uit
-171	e ung
615	e ure
-161	e urer
145	e urse
-51	e use
67	e uyer
532	e vel
733	e ver
614	e ward
802	e yer
1001	e yor
596	e yst
516	e ärin
513	e ère
477	early
-378	ends
-139	first false
299	first true
146	found 0 1
-87	found 0 2
-212	found 1 0
295	found 1 1
395	found 1 2
-251	goes on
-347	goes on big
914	goes on small
465	has  - 
-954	has  – 
-1001	has "
158	has &
335	has (
-120	has ,
-213	has /
40	has :
-506	has before
5	has other
-71	in other
109	in subject
-31	last false
122	last true
-854	late
-331	length 1
-246	length 1 work 0
-377	length 1 work 1
-302	length 1 work 2
269	length 2
-89	length 2 work 0
-256	length 2 work 1
320	length 2 work 2
234	length 3
-736	length 3 work 0
-159	length 3 work 1
376	length 3 work 2
-54	length 4
-689	length 4 work 0
137	length 4 work 2
33	length 5
28	length 5 work 2
-199	length 6
-177	length 6 work 2
-455	length 7
-423	length 7 work 2
-201	letter
215	line false false
170	line false true
-105	line true false
10	line true true
-1134	none agreed
-37	signed
-68	small
-20	subject<  goes on big
-454	subject<  goes on small
1130	subject< " goes on big
-206	subject< ( goes on big
23	subject< , goes on big
599	subject< - goes on big
243	subject< - goes on small
227	subject< / goes on big
-21	subject< : goes on big
357	subject< : goes on small
162	subject< a goes on small
573	subject< als goes on big
-692	subject< application goes on big
610	subject< as goes on big
125	subject< bewerbung goes on big
365	subject< candidatura goes on small
-186	subject< candidature goes on small
-145	subject< de goes on small
-222	subject< entrevista goes on small
233	subject< for goes on big
644	subject< interview goes on big
-457	subject< of goes on big
375	subject< on goes on big
767	subject< position goes on big
-135	subject< proceso goes on small
183	subject< selezione goes on small
665	subject< sollicitatie goes on small
-31	subject< stelle goes on big
-519	subject< the goes on big
-778	subject< to goes on big
815	subject< vacature goes on small
79	subject< vaga goes on small
-755	subject< your goes on big
504	subject< | goes on big
83	subject< – goes on big
483	subject< – goes on small
-199	subject<<  
-129	subject<<  bewerbung
-287	subject<<  entrevista
596	subject<<  proceso
991	subject<<  sollicitatie
-80	subject<< : bewerbung
-711	subject<< application -
178	subject<< application :
-83	subject<< application for
346	subject<< application –
-318	subject<< aw :
631	subject<< bewerbung als
166	subject<< candidatura a
566	subject<< candidature -
752	subject<< candidature –
1648	subject<< ihre bewerbung
777	subject<< interview -
466	subject<< interview :
1070	subject<< interview for
553	subject<< interview –
402	subject<< offer -
642	subject<< poste de
-93	subject<< re :
-130	subject<< update :
-152	subject<>  
545	subject<>  (
862	subject<>  ,
475	subject<>  -
867	subject<>  :
-96	subject<>  application
1038	subject<>  at
-120	subject<>  position
-200	subject<>  post
-617	subject<>  role
-69	subject<>  vacancy
236	subject<>  –
1003	subject<> " "
90	subject<> ( )
932	subject<> , 
694	subject<> - 
398	subject<> - (
1017	subject<> - -
-53	subject<> / 
28	subject<> : 
1082	subject<> : (
-523	subject<> : ,
16	subject<> : -
314	subject<> : /
272	subject<> : application
463	subject<> : –
-387	subject<> a 
626	subject<> als 
324	subject<> als (
214	subject<> bewerbung 
-631	subject<> bewerbung (
389	subject<> candidatura 
81	subject<> candidature 
-136	subject<> de 
-226	subject<> entrevista 
254	subject<> for 
975	subject<> for (
-78	subject<> of 
356	subject<> on 
-154	subject<> proceso 
96	subject<> selezione 
538	subject<> sollicitatie 
427	subject<> stelle 
-1153	subject<> the 
707	subject<> vacature 
309	subject<> – 
645	subject<> – (
-263	subject<> – ,
579	subject<> – –
194	subject> 
1143	subject> "
390	subject> (
90	subject> )
-393	subject> ,
516	subject> -
299	subject> /
-490	subject> 2025
415	subject> :
604	subject> @
-90	subject> application
734	subject> at
402	subject> interview
209	subject> job
-323	subject> position
-15	subject> post
173	subject> role
255	subject> vacancy
1022	subject> –
194	subject>>  
615	subject>> " 
86	subject>> ( m
1505	subject>> ( ref
376	subject>> ( w
-24	subject>> ) 
243	subject>> application 
34	subject>> job 
538	subject>> position 
47	subject>> post 
44	subject>> role 
692	subject>> vacancy 
24	subjectline false false
-369	times 1
985	times 2
-60	times 3
-967	work 0
-286	work 1
327	work 2
`;
