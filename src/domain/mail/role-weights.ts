// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
126	<  goes on big
-846	<  goes on small
240	< ! goes on big
509	< " goes on big
-78	< ( goes on big
-159	< ( goes on small
-271	< , goes on big
-253	< , goes on small
-599	< - goes on big
-73	< . goes on big
-1627	< . goes on small
598	< : goes on big
1018	< : goes on small
4	< a goes on big
-205	< a goes on small
1295	< about goes on big
1506	< als goes on big
447	< als goes on small
-38	< an goes on big
740	< as goes on big
861	< come goes on small
803	< comme goes on small
687	< como goes on small
246	< d' goes on small
-89	< da goes on small
336	< das goes on big
391	< de goes on small
-878	< dear goes on big
-161	< dem goes on big
484	< den goes on big
-528	< der goes on big
920	< di goes on small
-278	< die goes on big
-675	< een goes on small
669	< eine goes on big
643	< einen goes on big
-552	< einer goes on big
1195	< for goes on big
756	< functie goes on small
335	< für goes on big
-1035	< herr goes on big
-648	< in goes on big
-240	< new goes on big
-44	< of goes on big
635	< on goes on big
273	< one goes on big
-358	< our goes on big
1085	< para goes on small
468	< per goes on small
813	< position goes on big
225	< principal goes on big
-579	< recruiting goes on big
1283	< rolle goes on big
-1169	< software goes on big
987	< stelle goes on big
-142	< the goes on big
292	< to goes on big
-251	< un goes on small
-164	< una goes on small
-839	< une goes on small
-779	< unsere goes on big
489	< vacature goes on small
802	< vaga goes on small
997	< van goes on small
484	< voor goes on small
321	< your goes on big
956	< zum goes on big
717	< zur goes on big
220	< – goes on big
-76	< „ goes on big
-679	<<  
-878	<<  dear
-936	<< , der
-624	<< , die
-669	<< , our
-1040	<< , the
910	<< . als
-582	<< . der
-592	<< . die
173	<< . for
25	<< . our
-602	<< . the
-377	<< : the
650	<< about the
-676	<< and the
74	<< application as
498	<< application for
301	<< application to
341	<< applications for
-7	<< applied for
568	<< applying for
214	<< applying to
-6	<< appointment as
322	<< as a
393	<< as an
1116	<< as our
606	<< assessment for
566	<< ausbildung zur
771	<< be a
1246	<< be our
902	<< bewerbung als
-1128	<< by the
1586	<< candidatura a
423	<< candidatura come
365	<< candidatura para
8	<< candidatura per
337	<< candidature de
489	<< cargo de
756	<< de functie
85	<< de vacature
484	<< der stelle
1068	<< die position
849	<< die stelle
84	<< for :
238	<< for a
263	<< for our
685	<< for the
943	<< form for
409	<< functie van
515	<< função de
699	<< für den
683	<< für die
-280	<< in der
363	<< in for
1278	<< in the
184	<< interview for
-157	<< interviews for
597	<< job :
-275	<< list for
217	<< lugar de
16	<< mit dem
526	<< mit der
-266	<< of the
408	<< offer for
559	<< on the
308	<< plaza de
643	<< position :
713	<< position of
508	<< posizione di
301	<< post :
553	<< post of
459	<< poste d'
430	<< poste de
316	<< posto di
550	<< proceso de
492	<< process for
929	<< puesto de
65	<< re :
990	<< role :
-101	<< role of
216	<< ruolo di
174	<< selezione per
643	<< sie als
845	<< so the
540	<< solicitud para
457	<< sollicitatie als
246	<< sollicitatie voor
451	<< stage for
792	<< stelle :
1112	<< stelle als
1038	<< step for
530	<< test for
203	<< that the
627	<< the position
159	<< title :
-491	<< to the
-776	<< und die
-33	<< uns als
276	<< vacancy :
513	<< vacante de
178	<< vaga de
-1102	<< with our
-370	<< with the
66	<< you as
549	<< you for
766	<< you the
-1103	<>  ,
124	<> " "
-53	<> ( )
214	<> ( ,
-196	<> , (
207	<> , ,
-113	<> , .
276	<> . ,
-132	<> . is
1222	<> : 
9	<> : (
698	<> : )
408	<> : ,
-785	<> : -
707	<> : .
824	<> : –
184	<> a ,
-80	<> a .
826	<> a at
1156	<> a with
877	<> about .
658	<> als !
167	<> als (
631	<> als ,
658	<> als .
842	<> als bei
891	<> als beworben
-65	<> als haben
429	<> als hat
933	<> als in
894	<> als ist
328	<> als und
26	<> as ,
652	<> as .
28	<> as at
576	<> come .
1260	<> comme ,
873	<> como .
1418	<> d' ,
452	<> d' .
-502	<> d' de
603	<> de (
1124	<> de ,
579	<> de .
1224	<> de :
400	<> de a
-845	<> de de
510	<> de e
419	<> de en
466	<> de est
-18	<> de y
-56	<> de à
-722	<> der ,
-666	<> der .
314	<> di ,
1228	<> di .
228	<> di è
-169	<> die ,
171	<> die .
-644	<> die hat
776	<> for !
8	<> for (
-120	<> for ,
679	<> for .
-54	<> for :
928	<> for and
900	<> for at
1250	<> for has
795	<> for in
1341	<> for is
1287	<> for on
15	<> for was
757	<> for we
392	<> for with
1027	<> functie .
980	<> of (
204	<> of ,
-1	<> of .
703	<> of and
372	<> of at
231	<> of with
-69	<> our ,
-21	<> our .
1327	<> para ,
1099	<> para .
-911	<> para de
1059	<> per ,
1063	<> per .
586	<> per è
736	<> position (
-406	<> stelle (
-940	<> the 
873	<> the (
-1137	<> the ,
-501	<> the .
-184	<> the and
-1150	<> the has
221	<> the job
303	<> the opening
1592	<> the position
586	<> the post
843	<> the role
842	<> the vacancy
-580	<> to .
1069	<> van .
373	<> voor .
276	<> your application
-562	> 
1063	> !
-158	> "
616	> (
91	> )
-262	> ,
102	> -
208	> .
354	> :
-302	> ;
785	> ?
-334	> a
398	> ab
238	> an
465	> and
-180	> application
30	> are
581	> at
1049	> auf
1065	> bei
1008	> beworben
1287	> bij
820	> chez
-121	> con
121	> da
-1551	> de
-1011	> di
445	> e
26	> ein
416	> en
628	> est
1064	> et
830	> foi
-182	> for
561	> from
814	> ha
-205	> haben
-690	> has
-412	> hat
443	> in
566	> interview
273	> is
-47	> ist
292	> job
492	> mit
239	> na
416	> nicht
96	> no
-270	> on
322	> opening
866	> per
547	> position
412	> post
-109	> programme
593	> role
921	> se
318	> sind
94	> this
-27	> to
-126	> und
659	> until
153	> vacancy
-149	> was
429	> we
834	> werden
-303	> when
-604	> will
153	> wird
213	> with
-397	> would
432	> y
-287	> you
229	> zu
-647	> |
-606	> ·
224	> à
983	> è
98	> –
-562	>>  
545	>> ( all
946	>> ( jr-
246	>> ( m
721	>> ( r-
41	>> ( ref
559	>> ( req
380	>> ( w
1560	>> ) 
234	>> ) .
927	>> , and
-510	>> , der
487	>> , la
260	>> , the
-347	>> , we
273	>> , which
-576	>> , who
-205	>> . 
230	>> . a
1168	>> . as
-444	>> . date
932	>> . i
699	>> . it
801	>> . je
469	>> . la
482	>> . le
-195	>> . our
-71	>> . please
297	>> . the
-241	>> . this
-136	>> . we
730	>> . we're
-196	>> . we've
805	>> . wir
26	>> . you
-41	>> . your
905	>> and for
-194	>> and the
-44	>> at our
-62	>> at the
622	>> bei der
386	>> bei uns
-32	>> haben wir
-785	>> has asked
812	>> has been
-66	>> hat uns
361	>> in our
-351	>> in the
-97	>> job .
22	>> opening .
531	>> position .
754	>> position at
405	>> post .
864	>> role ,
777	>> role .
741	>> role at
186	>> vacancy .
-253	>> with the
942	agreed
147	any
-591	apart
-72	begins
161	begins other
-675	begins small
156	big
-471	digits
582	e a
49	e able
48	e ach
-578	e act
489	e ade
306	e ader
-45	e ado
-110	e ador
-926	e aff
-117	e aft
169	e age
251	e ager
486	e ai
-280	e aide
243	e ain
-1105	e air
-308	e aire
261	e aker
731	e ala
554	e ale
-521	e amme
769	e ance
-249	e and
1112	e aner
151	e anic
15	e ann
162	e ant
-247	e ante
143	e ard
364	e are
26	e ario
402	e ary
-205	e ate
210	e ater
369	e ator
185	e bau
307	e ber
-167	e bile
49	e ble
1008	e bra
525	e cer
-78	e ces
-762	e che
-1	e chef
-242	e cher
-435	e cht
608	e cial
657	e cian
108	e cien
281	e ción
-244	e cker
178	e cook
98	e crew
45	e ctor
764	e dad
-722	e dant
-779	e dean
-30	e den
-1077	e dent
436	e der
318	e des
115	e dige
77	e ding
1286	e dler
-187	e dor
-428	e dora
8	e dung
221	e ead
-779	e ean
1121	e echt
192	e ect
386	e eer
848	e egal
502	e eger
140	e eil
663	e eiro
596	e eit
-160	e elle
687	e ence
284	e enst
62	e ent
-213	e ente
685	e ento
810	e enz
718	e eper
542	e era
776	e ere
1006	e erer
722	e erin
221	e erk
77	e ern
-167	e ero
-925	e ery
203	e eur
105	e euse
452	e evel
885	e eyor
-150	e fer
-136	e fice
144	e frau
848	e gal
-866	e gen
453	e gent
311	e ger
271	e gie
248	e gin
393	e gist
521	e gner
-980	e hair
-130	e hand
-666	e head
-1	e hef
73	e her
-1100	e hip
886	e hnik
305	e hrer
582	e hter
209	e i
-89	e ial
281	e iale
445	e ian
100	e iat
438	e iate
607	e ica
65	e ice
532	e icer
220	e ico
303	e ics
764	e idad
-304	e ide
-149	e ider
109	e ien
139	e ier
1126	e iere
119	e ieur
115	e ige
731	e ii
341	e iker
-22	e ile
123	e ilfe
319	e in
-8	e ine
195	e inee
-2	e iner
-68	e ing
-212	e ion
476	e ions
469	e ior
-265	e ipal
1089	e ique
-111	e ira
-449	e ire
663	e iro
1013	e iser
735	e isor
818	e ist
230	e ista
216	e iste
57	e iter
1102	e itor
28	e ity
279	e ive
237	e iver
588	e ivo
454	e ión
429	e ker
1137	e koch
542	e lead
459	e ler
214	e lerk
1004	e les
123	e lfe
-163	e ling
344	e list
-48	e lle
591	e ller
162	e llow
336	e llte
-80	e logy
196	e lor
160	e low
324	e lte
620	e lyst
1113	e man
15	e mann
367	e mber
-106	e ment
191	e mer
-443	e mme
-78	e mmer
-244	e nal
998	e nce
-360	e nde
195	e nee
687	e neer
61	e nen
652	e ner
465	e nes
-382	e nger
140	e nic
-778	e nico
233	e nier
850	e nik
-949	e ning
1131	e nior
715	e nist
566	e nner
284	e nst
-295	e nte
443	e ntin
715	e nto
-2	e nts
-491	e nung
1137	e och
689	e ogie
969	e ogin
-80	e ogy
437	e onal
1011	e oner
474	e ons
178	e ook
388	e oper
-443	e ora
-482	e oral
186	e ore
632	e orin
265	e orio
429	e ort
-283	e ost
-265	e pal
636	e per
29	e pist
313	e port
1093	e que
-152	e raft
-505	e ral
142	e rau
707	e rer
293	e res
98	e rew
696	e ria
-217	e rian
100	e riat
395	e rice
965	e rin
380	e ring
548	e rio
1079	e rist
-849	e rity
84	e rker
840	e ros
74	e rse
168	e rter
217	e rung
933	e ser
-312	e seur
-1100	e ship
394	e sing
84	e son
183	e sor
-212	e sse
-403	e ssor
62	e sta
197	e ste
-218	e ster
31	e stin
-926	e taff
351	e tal
600	e tant
111	e tary
698	e tect
-1227	e ten
466	e tent
444	e tenz
547	e ter
189	e tern
-170	e tes
-203	e teur
504	e tica
747	e tice
6	e tics
-120	e tie
284	e tik
612	e tin
133	e ting
-200	e tion
13	e tist
469	e tive
588	e tivo
-318	e tner
452	e tor
-14	e tora
-98	e tore
742	e tos
616	e tter
213	e tung
731	e ture
-346	e uate
223	e ucer
503	e uer
-70	e uide
992	e uit
-163	e ung
734	e ure
-236	e urer
79	e urse
-28	e use
108	e utor
104	e uyer
463	e vel
792	e ver
553	e ward
801	e yer
885	e yor
620	e yst
528	e ärin
507	e ère
552	early
-426	ends
-118	first false
304	first true
51	found 0 1
-99	found 0 2
-233	found 1 0
140	found 1 1
400	found 1 2
-418	goes on
-373	goes on big
913	goes on small
275	has  - 
-811	has  – 
-967	has "
258	has &
398	has (
63	has ,
-329	has /
-53	has :
-552	has before
4	has other
-95	in other
137	in subject
82	last false
168	last true
-778	late
-249	length 1
-272	length 1 work 0
-238	length 1 work 1
-207	length 1 work 2
325	length 2
-298	length 2 work 0
-255	length 2 work 1
366	length 2 work 2
276	length 3
-648	length 3 work 0
-132	length 3 work 1
426	length 3 work 2
-3	length 4
-721	length 4 work 0
121	length 4 work 2
50	length 5
49	length 5 work 2
-190	length 6
-167	length 6 work 2
-453	length 7
-451	length 7 work 2
-239	letter
252	line false false
79	line false true
-215	line true false
-89	line true true
-1198	none agreed
53	signed
-60	small
-19	subject<  goes on big
-461	subject<  goes on small
1384	subject< " goes on big
-113	subject< ( goes on big
131	subject< , goes on big
660	subject< - goes on big
294	subject< - goes on small
226	subject< / goes on big
19	subject< : goes on big
381	subject< : goes on small
-96	subject< a goes on small
679	subject< als goes on big
-414	subject< application goes on big
533	subject< as goes on big
244	subject< bewerbung goes on big
467	subject< candidatura goes on small
70	subject< candidature goes on small
-168	subject< de goes on small
-202	subject< entrevista goes on small
258	subject< for goes on big
696	subject< interview goes on big
-373	subject< of goes on big
716	subject< on goes on big
837	subject< position goes on big
-71	subject< proceso goes on small
137	subject< selezione goes on small
659	subject< sollicitatie goes on small
39	subject< stelle goes on big
-596	subject< the goes on big
-616	subject< to goes on big
882	subject< vacature goes on small
-18	subject< vaga goes on small
-608	subject< your goes on big
719	subject< | goes on big
172	subject< – goes on big
310	subject< – goes on small
-197	subject<<  
-169	subject<<  bewerbung
-359	subject<<  entrevista
493	subject<<  proceso
853	subject<<  sollicitatie
-284	subject<< : bewerbung
-667	subject<< application -
614	subject<< application :
-185	subject<< application for
629	subject<< application –
-353	subject<< aw :
511	subject<< bewerbung als
63	subject<< candidatura a
563	subject<< candidature -
843	subject<< candidature –
1428	subject<< ihre bewerbung
827	subject<< interview -
425	subject<< interview :
866	subject<< interview for
772	subject<< interview –
380	subject<< offer -
645	subject<< poste de
-137	subject<< re :
-268	subject<< update :
-153	subject<>  
1009	subject<>  (
785	subject<>  ,
409	subject<>  -
871	subject<>  :
-50	subject<>  application
833	subject<>  at
-246	subject<>  position
-148	subject<>  post
-632	subject<>  role
-36	subject<>  vacancy
229	subject<>  –
984	subject<> " "
116	subject<> ( )
799	subject<> , 
681	subject<> - 
322	subject<> - (
1005	subject<> - -
-155	subject<> / 
30	subject<> : 
974	subject<> : (
-441	subject<> : ,
212	subject<> : -
229	subject<> : /
205	subject<> : application
579	subject<> : –
-482	subject<> a 
601	subject<> als 
157	subject<> als (
242	subject<> bewerbung 
-694	subject<> bewerbung (
419	subject<> candidatura 
32	subject<> candidature 
-158	subject<> de 
-207	subject<> entrevista 
307	subject<> for 
934	subject<> for (
-103	subject<> for -
-193	subject<> of 
494	subject<> on 
-85	subject<> proceso 
-29	subject<> selezione 
545	subject<> sollicitatie 
-94	subject<> stelle 
-1182	subject<> the 
752	subject<> vacature 
283	subject<> – 
1007	subject<> – (
-157	subject<> – ,
571	subject<> – –
167	subject> 
1135	subject> "
610	subject> (
116	subject> )
-329	subject> ,
525	subject> -
242	subject> /
-549	subject> 2025
368	subject> :
699	subject> @
-92	subject> application
478	subject> at
271	subject> interview
194	subject> job
-389	subject> position
-76	subject> post
162	subject> role
240	subject> vacancy
958	subject> –
167	subject>>  
661	subject>> " 
605	subject>> ( m
990	subject>> ( ref
249	subject>> ( w
-174	subject>> ) 
185	subject>> application 
49	subject>> job 
731	subject>> position 
-10	subject>> post 
78	subject>> role 
584	subject>> vacancy 
18	subjectline false false
-396	times 1
936	times 2
-28	times 3
-1000	work 0
-366	work 1
295	work 2
`;
