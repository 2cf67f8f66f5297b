// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
101	<  goes on big
-817	<  goes on small
227	< ! goes on big
499	< " goes on big
-102	< ( goes on big
-126	< ( goes on small
-271	< , goes on big
-386	< , goes on small
-552	< - goes on big
-34	< . goes on big
-1494	< . goes on small
509	< : goes on big
984	< : goes on small
-1	< a goes on big
-154	< a goes on small
1478	< about goes on big
1581	< als goes on big
358	< als goes on small
157	< an goes on big
709	< as goes on big
1073	< come goes on small
792	< comme goes on small
724	< como goes on small
330	< d' goes on small
-65	< da goes on small
291	< das goes on big
441	< de goes on small
-1131	< dear goes on big
-230	< dem goes on big
644	< den goes on big
-482	< der goes on big
1000	< di goes on small
-166	< die goes on big
-690	< een goes on small
723	< eine goes on big
787	< einen goes on big
-623	< einer goes on big
1153	< for goes on big
694	< functie goes on small
322	< für goes on big
-1094	< herr goes on big
-594	< in goes on big
-218	< new goes on big
78	< of goes on big
693	< on goes on big
248	< one goes on big
-342	< our goes on big
1195	< para goes on small
426	< per goes on small
868	< position goes on big
319	< principal goes on big
-714	< recruiting goes on big
954	< rolle goes on big
-1218	< software goes on big
918	< stelle goes on big
-140	< the goes on big
218	< to goes on big
-37	< un goes on small
-145	< una goes on small
-848	< une goes on small
-723	< unsere goes on big
456	< vacature goes on small
740	< vaga goes on small
896	< van goes on small
587	< voor goes on small
317	< your goes on big
1051	< zum goes on big
744	< zur goes on big
214	< – goes on big
-189	< „ goes on big
-741	<<  
-1131	<<  dear
-1018	<< , der
-678	<< , die
-677	<< , our
-839	<< , the
1056	<< . als
-621	<< . der
-708	<< . die
123	<< . for
-35	<< . our
-495	<< . the
-387	<< : the
744	<< about the
-712	<< and the
121	<< application as
576	<< application for
201	<< application to
338	<< applications for
54	<< applied for
717	<< applying for
268	<< applying to
123	<< appointment as
298	<< as a
209	<< as an
1093	<< as our
719	<< assessment for
488	<< ausbildung zur
827	<< be a
1235	<< be our
885	<< bewerbung als
-1071	<< by the
1323	<< candidatura a
283	<< candidatura come
367	<< candidatura para
36	<< candidatura per
460	<< candidature de
464	<< cargo de
694	<< de functie
87	<< de vacature
524	<< der stelle
1083	<< die position
848	<< die stelle
102	<< for :
299	<< for a
252	<< for our
710	<< for the
1024	<< form for
408	<< functie van
625	<< função de
572	<< für den
497	<< für die
-132	<< in der
584	<< in for
1276	<< in the
233	<< interview for
-230	<< interviews for
625	<< job :
-54	<< list for
189	<< lugar de
-63	<< mit dem
384	<< mit der
-418	<< of the
652	<< offer for
532	<< on the
366	<< plaza de
595	<< position :
636	<< position of
651	<< posizione di
217	<< post :
469	<< post of
572	<< poste d'
441	<< poste de
435	<< posto di
662	<< proceso de
754	<< process for
1173	<< puesto de
59	<< re :
1134	<< role :
-175	<< role of
244	<< ruolo di
103	<< selezione per
695	<< sie als
972	<< so the
680	<< solicitud para
360	<< sollicitatie als
431	<< sollicitatie voor
502	<< stage for
970	<< stelle :
1005	<< stelle als
1013	<< step for
434	<< test for
163	<< that the
394	<< the position
227	<< title :
-436	<< to the
-738	<< und die
-36	<< uns als
170	<< vacancy :
414	<< vacante de
178	<< vaga de
-904	<< with our
-373	<< with the
221	<< you as
601	<< you for
872	<< you the
-1099	<>  ,
132	<> " "
74	<> ( )
120	<> ( ,
-213	<> , (
186	<> , ,
-255	<> , .
124	<> . ,
-33	<> . is
1327	<> : 
169	<> : (
963	<> : )
396	<> : ,
-685	<> : -
821	<> : .
797	<> : –
249	<> a ,
-150	<> a .
843	<> a at
959	<> a with
1160	<> about .
724	<> als !
258	<> als (
606	<> als ,
688	<> als .
991	<> als bei
780	<> als beworben
-150	<> als haben
310	<> als hat
870	<> als in
771	<> als ist
412	<> als und
16	<> as ,
596	<> as .
186	<> as at
453	<> come .
1308	<> comme ,
983	<> como .
1558	<> d' ,
410	<> d' .
-649	<> d' de
746	<> de (
1091	<> de ,
520	<> de .
1394	<> de :
287	<> de a
-787	<> de de
422	<> de e
452	<> de en
405	<> de est
-10	<> de y
17	<> de à
-817	<> der ,
-512	<> der .
547	<> di ,
1358	<> di .
332	<> di è
-311	<> die ,
81	<> die .
-548	<> die hat
860	<> for !
15	<> for (
-123	<> for ,
700	<> for .
189	<> for :
1239	<> for and
1214	<> for at
871	<> for has
636	<> for in
1063	<> for is
952	<> for on
48	<> for was
975	<> for we
428	<> for with
901	<> functie .
801	<> of (
174	<> of ,
-91	<> of .
708	<> of and
304	<> of at
119	<> of with
-154	<> our ,
-168	<> our .
1275	<> para ,
946	<> para .
-831	<> para de
1082	<> per ,
1345	<> per .
713	<> per è
694	<> position (
-180	<> stelle (
-1008	<> the 
851	<> the (
-1138	<> the ,
-494	<> the .
-153	<> the and
-1128	<> the has
275	<> the job
408	<> the opening
1463	<> the position
545	<> the post
834	<> the role
936	<> the vacancy
-614	<> to .
1025	<> van .
443	<> voor .
196	<> your application
-567	> 
1232	> !
-72	> "
614	> (
46	> )
-201	> ,
54	> -
258	> .
396	> :
-159	> ;
892	> ?
-160	> a
440	> ab
151	> an
518	> and
-72	> application
-26	> are
602	> at
917	> auf
1193	> bei
878	> beworben
1315	> bij
1032	> chez
-47	> con
155	> da
-1609	> de
-1110	> di
578	> e
31	> ein
354	> en
578	> est
1043	> et
1061	> foi
-26	> for
652	> from
776	> ha
-134	> haben
-503	> has
-204	> hat
537	> in
952	> interview
325	> is
-41	> ist
293	> job
283	> mit
92	> na
344	> nicht
12	> no
-255	> on
321	> opening
877	> per
607	> position
369	> post
-126	> programme
581	> role
768	> se
444	> sind
133	> this
238	> to
-156	> und
788	> until
208	> vacancy
-103	> was
359	> we
1087	> werden
-325	> when
-544	> will
187	> wird
224	> with
-380	> would
396	> y
-265	> you
346	> zu
-637	> |
-555	> ·
284	> à
1089	> è
176	> –
-567	>>  
643	>> ( all
826	>> ( jr-
251	>> ( m
776	>> ( r-
127	>> ( ref
972	>> ( req
198	>> ( w
1535	>> ) 
285	>> ) .
829	>> , and
-502	>> , der
620	>> , la
139	>> , the
-191	>> , we
343	>> , which
-651	>> , who
-189	>> . 
256	>> . a
1063	>> . as
-505	>> . date
719	>> . i
713	>> . it
1001	>> . je
690	>> . la
502	>> . le
-262	>> . our
-46	>> . please
280	>> . the
-207	>> . this
-77	>> . we
623	>> . we're
-373	>> . we've
982	>> . wir
35	>> . you
242	>> . your
861	>> and for
-301	>> and the
-133	>> at our
-27	>> at the
592	>> bei der
521	>> bei uns
-72	>> haben wir
-746	>> has asked
693	>> has been
37	>> hat uns
309	>> in our
-452	>> in the
-144	>> job .
170	>> opening .
584	>> position .
814	>> position at
341	>> post .
556	>> role ,
710	>> role .
934	>> role at
228	>> vacancy .
-181	>> with the
910	agreed
105	any
-612	apart
-22	begins
115	begins other
-699	begins small
124	big
-459	digits
419	e a
46	e able
204	e ach
-554	e act
442	e ade
368	e ader
-172	e ado
-151	e ador
-873	e aff
-79	e aft
363	e age
203	e ager
511	e ai
-236	e aide
425	e ain
-1056	e air
-234	e aire
322	e aker
832	e ala
454	e ale
-519	e amme
679	e ance
-327	e and
1101	e aner
236	e anic
-69	e ann
144	e ant
-236	e ante
121	e ard
339	e are
15	e ario
373	e ary
-242	e ate
313	e ater
439	e ator
277	e bau
265	e ber
-187	e bile
46	e ble
640	e bra
495	e cer
-14	e ces
-808	e che
1	e chef
-281	e cher
-328	e cht
551	e cial
673	e cian
105	e cien
368	e ción
-205	e cker
36	e cook
89	e crew
145	e ctor
415	e dad
-677	e dant
-855	e dean
-78	e den
-1127	e dent
364	e der
310	e des
178	e dige
-8	e ding
1056	e dler
-125	e dor
-412	e dora
-9	e dung
184	e ead
-855	e ean
999	e echt
332	e ect
380	e eer
834	e egal
420	e eger
252	e eil
708	e eiro
516	e eit
-169	e elle
685	e ence
260	e enst
53	e ent
-190	e ente
669	e ento
721	e enz
791	e eper
696	e era
656	e ere
1093	e erer
710	e erin
173	e erk
38	e ern
-152	e ero
-832	e ery
164	e eur
27	e euse
488	e evel
964	e eyor
-157	e fer
-174	e fice
40	e frau
834	e gal
-1078	e gen
608	e gent
337	e ger
222	e gie
272	e gin
435	e gist
417	e gner
-1020	e hair
-90	e hand
-871	e head
1	e hef
85	e her
-1175	e hip
720	e hnik
337	e hrer
591	e hter
128	e i
31	e ial
338	e iale
494	e ian
73	e iat
485	e iate
787	e ica
73	e ice
490	e icer
173	e ico
284	e ics
415	e idad
-322	e ide
-147	e ider
102	e ien
199	e ier
1293	e iere
157	e ieur
178	e ige
773	e ii
390	e iker
-30	e ile
95	e ilfe
271	e in
45	e ine
162	e inee
4	e iner
-154	e ing
-265	e ion
532	e ions
454	e ior
-339	e ipal
1208	e ique
-65	e ira
-537	e ire
708	e iro
1051	e iser
754	e isor
826	e ist
213	e ista
240	e iste
133	e iter
1056	e itor
47	e ity
225	e ive
223	e iver
639	e ivo
487	e ión
387	e ker
1027	e koch
565	e lead
457	e ler
166	e lerk
1052	e les
95	e lfe
-209	e ling
296	e list
-98	e lle
604	e ller
283	e llow
329	e llte
-97	e logy
257	e lor
272	e low
301	e lte
701	e lyst
1223	e man
-69	e mann
334	e mber
-160	e ment
109	e mer
-436	e mme
-134	e mmer
-186	e nal
1026	e nce
-295	e nde
162	e nee
678	e neer
-42	e nen
656	e ner
321	e nes
-243	e nger
219	e nic
-655	e nico
333	e nier
710	e nik
-937	e ning
1064	e nior
567	e nist
649	e nner
260	e nst
-346	e nte
447	e ntin
700	e nto
-55	e nts
-590	e nung
1027	e och
620	e ogie
1004	e ogin
-97	e ogy
444	e onal
669	e oner
528	e ons
36	e ook
359	e oper
-491	e ora
-606	e oral
223	e ore
417	e orin
349	e orio
399	e ort
-327	e ost
-339	e pal
604	e per
79	e pist
389	e port
1213	e que
-158	e raft
-416	e ral
40	e rau
541	e rer
409	e res
89	e rew
677	e ria
-145	e rian
73	e riat
401	e rice
970	e rin
493	e ring
565	e rio
1325	e rist
-563	e rity
87	e rker
773	e ros
-69	e rse
160	e rter
76	e rung
868	e ser
-197	e seur
-1175	e ship
502	e sing
90	e son
188	e sor
-351	e sse
-544	e ssor
88	e sta
212	e ste
-195	e ster
7	e stin
-873	e taff
357	e tal
574	e tant
91	e tary
620	e tect
-1131	e ten
449	e tent
373	e tenz
480	e ter
125	e tern
-349	e tes
-164	e teur
470	e tica
661	e tice
-16	e tics
-94	e tie
320	e tik
624	e tin
339	e ting
-139	e tion
28	e tist
455	e tive
639	e tivo
-173	e tner
386	e tor
11	e tora
-103	e tore
643	e tos
600	e tter
201	e tung
410	e ture
-352	e uate
82	e ucer
470	e uer
-62	e uide
1088	e uit
-120	e ung
410	e ure
-37	e urer
150	e urse
-82	e use
21	e utor
50	e uyer
536	e vel
791	e ver
732	e ward
751	e yer
964	e yor
701	e yst
606	e ärin
707	e ère
457	early
-429	ends
-147	first false
275	first true
139	found 0 1
1	found 0 2
-245	found 1 0
225	found 1 1
492	found 1 2
-564	goes on
-345	goes on big
921	goes on small
205	has  - 
-846	has  – 
-1027	has "
175	has &
365	has (
99	has ,
-297	has /
11	has :
-621	has before
5	has other
-116	in other
162	in subject
20	last false
133	last true
-1032	late
-238	length 1
-215	length 1 work 0
-254	length 1 work 1
-194	length 1 work 2
352	length 2
-229	length 2 work 0
-293	length 2 work 1
397	length 2 work 2
311	length 3
-593	length 3 work 0
-164	length 3 work 1
448	length 3 work 2
47	length 4
-789	length 4 work 0
149	length 4 work 2
64	length 5
61	length 5 work 2
-145	length 6
-127	length 6 work 2
-395	length 7
-384	length 7 work 2
-326	letter
234	line false false
147	line false true
-189	line true false
-70	line true true
-1256	none agreed
19	signed
-76	small
-41	subject<  goes on big
-470	subject<  goes on small
1195	subject< " goes on big
-145	subject< ( goes on big
258	subject< , goes on big
572	subject< - goes on big
367	subject< - goes on small
299	subject< / goes on big
-21	subject< : goes on big
357	subject< : goes on small
-81	subject< a goes on small
610	subject< als goes on big
-766	subject< application goes on big
687	subject< as goes on big
224	subject< bewerbung goes on big
520	subject< candidatura goes on small
71	subject< candidature goes on small
-239	subject< de goes on small
-271	subject< entrevista goes on small
263	subject< for goes on big
702	subject< interview goes on big
-422	subject< of goes on big
481	subject< on goes on big
770	subject< position goes on big
-207	subject< proceso goes on small
269	subject< selezione goes on small
632	subject< sollicitatie goes on small
-44	subject< stelle goes on big
-572	subject< the goes on big
-754	subject< to goes on big
970	subject< vacature goes on small
9	subject< vaga goes on small
-518	subject< your goes on big
718	subject< | goes on big
165	subject< – goes on big
527	subject< – goes on small
-241	subject<<  
-163	subject<<  bewerbung
-371	subject<<  entrevista
517	subject<<  proceso
674	subject<<  sollicitatie
-300	subject<< : bewerbung
-563	subject<< application -
401	subject<< application :
-153	subject<< application for
647	subject<< application –
-393	subject<< aw :
498	subject<< bewerbung als
117	subject<< candidatura a
674	subject<< candidature -
907	subject<< candidature –
1286	subject<< ihre bewerbung
860	subject<< interview -
353	subject<< interview :
923	subject<< interview for
590	subject<< interview –
474	subject<< offer -
833	subject<< poste de
-183	subject<< re :
-99	subject<< update :
-137	subject<>  
802	subject<>  (
815	subject<>  ,
366	subject<>  -
917	subject<>  :
-109	subject<>  application
763	subject<>  at
-119	subject<>  position
-131	subject<>  post
-579	subject<>  role
-111	subject<>  vacancy
266	subject<>  –
906	subject<> " "
98	subject<> ( )
914	subject<> , 
663	subject<> - 
116	subject<> - (
818	subject<> - -
-111	subject<> / 
58	subject<> : 
853	subject<> : (
-469	subject<> : ,
349	subject<> : -
163	subject<> : /
296	subject<> : application
514	subject<> : –
-528	subject<> a 
589	subject<> als 
185	subject<> als (
-512	subject<> application 
260	subject<> bewerbung 
-673	subject<> bewerbung (
421	subject<> candidatura 
43	subject<> candidature 
-222	subject<> de 
-289	subject<> entrevista 
299	subject<> for 
771	subject<> for (
-202	subject<> for -
-141	subject<> of 
363	subject<> on 
-185	subject<> proceso 
128	subject<> selezione 
597	subject<> sollicitatie 
-119	subject<> stelle 
-1183	subject<> the 
855	subject<> vacature 
175	subject<> – 
1004	subject<> – (
-177	subject<> – ,
601	subject<> – –
170	subject> 
932	subject> "
670	subject> (
98	subject> )
-262	subject> ,
587	subject> -
221	subject> /
-522	subject> 2025
377	subject> :
657	subject> @
-121	subject> application
725	subject> at
363	subject> interview
264	subject> job
-275	subject> position
-57	subject> post
93	subject> role
255	subject> vacancy
990	subject> –
170	subject>>  
820	subject>> " 
626	subject>> ( m
986	subject>> ( ref
282	subject>> ( w
-98	subject>> ) 
224	subject>> application 
82	subject>> job 
431	subject>> position 
-24	subject>> post 
80	subject>> role 
691	subject>> vacancy 
9	subjectline false false
-328	times 1
1009	times 2
-14	times 3
-1092	work 0
-337	work 1
247	work 2
`;
