// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
-47	<  goes on big
-870	<  goes on small
355	< ! goes on big
497	< " goes on big
-53	< ( goes on big
-77	< ( goes on small
-189	< , goes on big
-272	< , goes on small
-644	< - goes on big
-144	< . goes on big
-1518	< . goes on small
530	< : goes on big
874	< : goes on small
-83	< a goes on big
-134	< a goes on small
1344	< about goes on big
1554	< als goes on big
307	< als goes on small
-41	< an goes on big
639	< as goes on big
1072	< come goes on small
830	< comme goes on small
745	< como goes on small
143	< d' goes on small
-56	< da goes on small
252	< das goes on big
450	< de goes on small
-925	< dear goes on big
-166	< dem goes on big
591	< den goes on big
-481	< der goes on big
896	< di goes on small
-158	< die goes on big
-653	< een goes on small
892	< eine goes on big
722	< einen goes on big
-567	< einer goes on big
1190	< for goes on big
661	< functie goes on small
384	< für goes on big
-1056	< herr goes on big
-586	< in goes on big
-124	< new goes on big
73	< of goes on big
773	< on goes on big
295	< one goes on big
-347	< our goes on big
1104	< para goes on small
344	< per goes on small
867	< position goes on big
345	< principal goes on big
-398	< recruiting goes on big
1335	< rolle goes on big
-1339	< software goes on big
791	< stelle goes on big
-177	< the goes on big
280	< to goes on big
-201	< un goes on small
-21	< una goes on small
-925	< une goes on small
-851	< unsere goes on big
511	< vacature goes on small
620	< vaga goes on small
842	< van goes on small
408	< voor goes on small
272	< your goes on big
923	< zum goes on big
713	< zur goes on big
279	< – goes on big
-135	< „ goes on big
-697	<<  
-925	<<  dear
-921	<< , der
-630	<< , die
-638	<< , our
-847	<< , the
784	<< . als
-689	<< . der
-688	<< . die
87	<< . for
-83	<< . our
-522	<< . the
844	<< about the
-756	<< and the
337	<< application as
486	<< application for
221	<< application to
402	<< applications for
320	<< applied for
410	<< applying for
147	<< applying to
15	<< appointment as
396	<< as a
236	<< as an
1111	<< as our
232	<< assessment for
552	<< ausbildung zur
876	<< be a
1311	<< be our
900	<< bewerbung als
-1410	<< by the
1420	<< candidatura a
305	<< candidatura come
630	<< candidatura para
58	<< candidatura per
352	<< candidature de
576	<< cargo de
661	<< de functie
107	<< de vacature
502	<< der stelle
1272	<< die position
904	<< die stelle
109	<< for :
415	<< for a
210	<< for our
672	<< for the
1048	<< form for
301	<< functie van
762	<< função de
600	<< für den
490	<< für die
-363	<< in der
412	<< in for
985	<< in the
137	<< interview for
-253	<< interviews for
753	<< job :
-130	<< list for
226	<< lugar de
25	<< mit dem
338	<< mit der
-425	<< of the
201	<< offer for
650	<< on the
329	<< plaza de
646	<< position :
598	<< position of
644	<< posizione di
249	<< post :
592	<< post of
624	<< poste d'
339	<< poste de
321	<< posto di
630	<< proceso de
535	<< process for
936	<< puesto de
30	<< re :
833	<< role :
-14	<< role of
458	<< ruolo di
-26	<< selezione per
777	<< sie als
248	<< so the
640	<< solicitud para
535	<< sollicitatie als
347	<< sollicitatie voor
555	<< stage for
967	<< stelle :
793	<< stelle als
866	<< step for
169	<< test for
112	<< that the
218	<< the position
454	<< title :
-503	<< to the
-708	<< und die
285	<< uns als
322	<< vacancy :
441	<< vacante de
158	<< vaga de
-1174	<< with our
-436	<< with the
142	<< you as
447	<< you for
949	<< you the
-1258	<>  ,
128	<> " "
43	<> ( )
206	<> ( ,
-316	<> , (
123	<> , ,
57	<> , .
312	<> . ,
-98	<> . is
1159	<> : 
198	<> : (
1108	<> : )
322	<> : ,
-424	<> : -
490	<> : .
250	<> a ,
-117	<> a .
864	<> a at
1365	<> a with
971	<> about .
641	<> als !
269	<> als (
591	<> als ,
861	<> als .
698	<> als bei
872	<> als beworben
-120	<> als haben
413	<> als hat
879	<> als in
747	<> als ist
459	<> als und
64	<> as ,
506	<> as .
-29	<> as at
418	<> come .
1188	<> comme ,
1076	<> como .
1636	<> d' ,
342	<> d' .
-727	<> d' de
656	<> de (
1109	<> de ,
477	<> de .
1164	<> de :
330	<> de a
-898	<> de de
383	<> de e
435	<> de en
324	<> de est
-10	<> de y
21	<> de à
-996	<> der ,
-492	<> der .
438	<> di ,
1690	<> di .
253	<> di è
-273	<> die ,
-74	<> die .
-641	<> die hat
667	<> for !
17	<> for (
-202	<> for ,
610	<> for .
-27	<> for :
1093	<> for and
866	<> for at
1170	<> for has
1027	<> for in
1284	<> for is
1029	<> for on
39	<> for was
817	<> for we
334	<> for with
1332	<> functie .
320	<> of (
257	<> of ,
-19	<> of .
603	<> of and
474	<> of at
16	<> of with
-125	<> our ,
-54	<> our .
1229	<> para ,
1091	<> para .
-815	<> para de
1182	<> per ,
1065	<> per .
700	<> per è
782	<> position (
163	<> position .
-238	<> stelle (
-751	<> the 
-1079	<> the ,
-448	<> the .
-221	<> the and
-1050	<> the has
252	<> the job
418	<> the opening
1432	<> the position
816	<> the post
873	<> the role
1003	<> the vacancy
-683	<> to .
1134	<> van .
467	<> voor .
251	<> your application
-440	> 
1162	> !
-113	> "
667	> (
7	> )
-220	> ,
106	> -
228	> .
354	> :
-200	> ;
621	> ?
-192	> a
394	> ab
210	> an
465	> and
-115	> application
-97	> are
559	> at
866	> auf
1228	> bei
919	> beworben
1355	> bij
1051	> chez
-38	> con
117	> da
-1570	> de
498	> e
49	> ein
355	> en
483	> est
1082	> et
404	> foi
-60	> for
592	> from
945	> ha
-136	> haben
-630	> has
-315	> hat
557	> in
844	> interview
305	> is
62	> ist
277	> job
393	> mit
68	> na
265	> nicht
27	> no
-220	> on
336	> opening
1010	> per
746	> position
425	> post
-232	> programme
656	> role
962	> se
-132	> seat
450	> sind
3	> this
264	> to
-152	> und
455	> until
151	> vacancy
-94	> was
366	> we
818	> werden
-419	> when
-534	> will
121	> wird
346	> with
-445	> would
434	> y
336	> zu
-879	> |
-613	> ·
312	> à
1186	> è
283	> –
-440	>>  
539	>> ( all
1185	>> ( jr-
317	>> ( m
771	>> ( r-
339	>> ( ref
734	>> ( req
245	>> ( w
1454	>> ) 
30	>> ) .
988	>> , and
-447	>> , der
527	>> , la
147	>> , the
-282	>> , we
464	>> , which
-664	>> , who
-243	>> . 
-156	>> . a
991	>> . as
-376	>> . date
897	>> . i
689	>> . it
993	>> . je
750	>> . la
391	>> . le
-286	>> . our
-41	>> . please
193	>> . the
-144	>> . this
-69	>> . we
785	>> . we're
-351	>> . we've
1004	>> . wir
147	>> . you
41	>> . your
875	>> and for
-61	>> and the
176	>> at our
27	>> at the
635	>> bei der
656	>> bei uns
-73	>> haben wir
-577	>> has asked
692	>> has been
-56	>> hat uns
110	>> in our
-524	>> in the
39	>> job .
109	>> opening .
620	>> position .
794	>> position at
280	>> post .
761	>> role ,
1026	>> role .
585	>> role at
358	>> vacancy .
-196	>> with the
945	agreed
142	any
-592	apart
-32	begins
216	begins other
-656	begins small
233	big
-486	digits
289	e a
40	e able
204	e ach
-611	e act
82	e ade
360	e ader
-171	e ado
-258	e ador
-853	e aff
-99	e aft
501	e age
183	e ager
420	e ai
-315	e aide
351	e ain
-1066	e air
-317	e aire
248	e aker
771	e ala
643	e ale
-509	e amme
671	e ance
-472	e and
1065	e aner
245	e anic
23	e ann
81	e ant
-131	e ante
118	e ard
630	e are
-35	e ario
443	e ary
-222	e ate
272	e ater
386	e ator
236	e bau
201	e ber
-89	e bile
40	e ble
1044	e bra
476	e cer
-109	e ces
-823	e che
35	e chef
-247	e cher
-487	e cht
647	e cial
666	e cian
128	e cien
326	e ción
-264	e cker
19	e cook
103	e crew
67	e ctor
574	e dad
-813	e dant
-756	e dean
-193	e den
-982	e dent
432	e der
355	e des
134	e dige
86	e ding
1295	e dler
-161	e dor
-473	e dora
12	e dung
354	e ead
-756	e ean
1206	e echt
210	e ect
380	e eer
814	e egal
190	e eil
696	e eiro
536	e eit
-154	e elle
655	e ence
255	e enst
72	e ent
-218	e ente
659	e ento
791	e enz
732	e eper
490	e era
838	e ere
893	e erer
679	e erin
223	e erk
57	e ern
-72	e ero
-962	e ery
142	e eur
60	e euse
552	e evel
814	e eyor
-232	e fer
-47	e fice
72	e frau
814	e gal
-1149	e gen
539	e gent
348	e ger
325	e gie
251	e gin
437	e gist
330	e gner
-951	e hair
-7	e hand
-1272	e head
35	e hef
175	e her
-1143	e hip
859	e hnik
511	e hrer
660	e hter
103	e i
91	e ial
461	e iale
460	e ian
64	e iat
362	e iate
680	e ica
133	e ice
485	e icer
191	e ico
277	e ics
574	e idad
-191	e ide
-172	e ider
123	e ien
145	e ier
1094	e iere
62	e ieur
134	e ige
676	e ii
373	e iker
37	e ile
126	e ilfe
231	e in
65	e ine
183	e inee
61	e iner
-116	e ing
-277	e ion
504	e ions
457	e ior
-112	e ipal
887	e ique
-111	e ira
-399	e ire
696	e iro
1073	e iser
720	e isor
860	e ist
159	e ista
223	e iste
120	e iter
1043	e itor
295	e ity
285	e ive
256	e iver
448	e ivo
451	e ión
440	e ker
1129	e koch
528	e lead
469	e ler
213	e lerk
1084	e les
126	e lfe
-183	e ling
140	e list
-100	e lle
574	e ller
242	e llow
519	e llte
-39	e logy
220	e lor
242	e low
369	e lte
634	e lyst
1236	e man
23	e mann
343	e mber
-161	e ment
55	e mer
-435	e mme
-186	e mmer
-172	e nal
1024	e nce
-349	e nde
183	e nee
648	e neer
142	e nen
732	e ner
-258	e nger
137	e nic
-672	e nico
325	e nier
817	e nik
-930	e ning
1133	e nior
512	e nist
595	e nner
255	e nst
-280	e nte
498	e ntin
709	e nto
-144	e nts
373	e nuit
-385	e nung
1129	e och
715	e ogie
881	e ogin
-39	e ogy
378	e onal
903	e oner
501	e ons
19	e ook
383	e oper
-426	e ora
-582	e oral
230	e ore
542	e orin
351	e orio
268	e ort
-280	e ost
-112	e pal
633	e per
189	e pist
204	e port
890	e que
-128	e raft
-372	e ral
71	e rau
601	e rer
367	e res
103	e rew
775	e ria
-102	e rian
64	e riat
387	e rice
998	e rin
344	e ring
560	e rio
1394	e rist
-952	e rity
134	e rker
418	e ros
191	e rse
177	e rter
88	e rung
786	e ser
-171	e seur
-1143	e ship
417	e sing
255	e son
161	e sor
-340	e sse
-340	e ssor
51	e sta
102	e ste
-137	e ster
16	e stin
-853	e taff
202	e tal
556	e tant
83	e tary
650	e tect
-1073	e ten
1025	e tent
444	e tenz
467	e ter
170	e tern
-172	e tes
-45	e teur
466	e tica
326	e tice
-44	e tics
-185	e tie
456	e tik
702	e tin
285	e ting
-160	e tion
-27	e tist
454	e tive
448	e tivo
-320	e tner
488	e tor
79	e tora
-147	e tore
529	e tos
387	e tter
272	e tung
523	e ture
-363	e uate
12	e ucer
450	e uer
76	e uide
377	e uit
-154	e ung
523	e ure
-166	e urer
201	e urse
-12	e use
-3	e utor
111	e uyer
589	e vel
716	e ver
621	e ward
819	e yer
814	e yor
634	e yst
589	e ärin
615	e ère
491	early
-379	ends
-149	first false
285	first true
88	found 0 1
-4	found 0 2
-282	found 1 0
202	found 1 1
257	found 1 2
-305	goes on
-315	goes on big
958	goes on small
504	has  - 
-1011	has  – 
-954	has "
128	has &
244	has (
-118	has ,
-184	has /
200	has :
-665	has before
18	has other
-119	in other
157	in subject
-48	last false
73	last true
-873	late
-276	length 1
-283	length 1 work 0
-233	length 1 work 1
-217	length 1 work 2
300	length 2
-155	length 2 work 0
-221	length 2 work 1
356	length 2 work 2
291	length 3
-666	length 3 work 0
-209	length 3 work 1
415	length 3 work 2
-806	length 4 work 0
178	length 4 work 2
94	length 5
86	length 5 work 2
-113	length 6
-94	length 6 work 2
-392	length 7
-379	length 7 work 2
-216	letter
238	line false false
220	line false true
-58	line true false
88	line true true
-1188	none agreed
25	signed
-21	small
-28	subject<  goes on big
-510	subject<  goes on small
1159	subject< " goes on big
-129	subject< ( goes on big
34	subject< , goes on big
685	subject< - goes on big
240	subject< - goes on small
254	subject< / goes on big
19	subject< : goes on big
385	subject< : goes on small
137	subject< a goes on small
697	subject< als goes on big
-622	subject< application goes on big
519	subject< as goes on big
173	subject< bewerbung goes on big
488	subject< candidatura goes on small
-21	subject< candidature goes on small
-177	subject< de goes on small
-263	subject< entrevista goes on small
277	subject< for goes on big
707	subject< interview goes on big
-424	subject< of goes on big
615	subject< on goes on big
869	subject< position goes on big
-212	subject< proceso goes on small
138	subject< selezione goes on small
594	subject< sollicitatie goes on small
-54	subject< stelle goes on big
-589	subject< the goes on big
-646	subject< to goes on big
813	subject< vacature goes on small
-60	subject< vaga goes on small
-595	subject< your goes on big
568	subject< | goes on big
70	subject< – goes on big
478	subject< – goes on small
-249	subject<<  
-210	subject<<  bewerbung
-329	subject<<  entrevista
578	subject<<  proceso
871	subject<<  sollicitatie
-196	subject<< : bewerbung
-637	subject<< application -
500	subject<< application :
-101	subject<< application for
266	subject<< application –
-247	subject<< aw :
535	subject<< bewerbung als
137	subject<< candidatura a
569	subject<< candidature -
933	subject<< candidature –
1136	subject<< ihre bewerbung
720	subject<< interview -
289	subject<< interview :
988	subject<< interview for
701	subject<< interview –
450	subject<< offer -
601	subject<< poste de
-87	subject<< re :
-260	subject<< update :
-63	subject<>  
600	subject<>  (
904	subject<>  ,
521	subject<>  -
940	subject<>  :
-163	subject<>  application
982	subject<>  at
-105	subject<>  position
-96	subject<>  post
-545	subject<>  role
-91	subject<>  vacancy
278	subject<>  –
820	subject<> " "
90	subject<> ( )
846	subject<> , 
699	subject<> - 
243	subject<> - (
788	subject<> - -
-73	subject<> / 
-3	subject<> : 
796	subject<> : (
-621	subject<> : ,
80	subject<> : -
344	subject<> : /
239	subject<> : application
564	subject<> : –
-603	subject<> a 
557	subject<> als 
234	subject<> als (
254	subject<> bewerbung 
-526	subject<> bewerbung (
406	subject<> candidatura 
24	subject<> candidature 
-162	subject<> de 
-266	subject<> entrevista 
268	subject<> for 
991	subject<> for (
-272	subject<> of 
405	subject<> on 
-236	subject<> proceso 
161	subject<> selezione 
522	subject<> sollicitatie 
441	subject<> stelle 
-1135	subject<> the 
710	subject<> vacature 
284	subject<> – 
1009	subject<> – (
-150	subject<> – ,
577	subject<> – –
198	subject> 
1055	subject> "
441	subject> (
90	subject> )
-376	subject> ,
517	subject> -
229	subject> /
-607	subject> 2025
427	subject> :
569	subject> @
-90	subject> application
656	subject> at
427	subject> interview
241	subject> job
-292	subject> position
-66	subject> post
189	subject> role
270	subject> vacancy
996	subject> –
198	subject>>  
651	subject>> " 
134	subject>> ( m
1156	subject>> ( ref
273	subject>> ( w
-93	subject>> ) 
242	subject>> application 
61	subject>> job 
499	subject>> position 
27	subject>> post 
74	subject>> role 
771	subject>> vacancy 
80	subjectline false false
-377	times 1
949	times 2
-49	times 3
-910	work 0
-278	work 1
313	work 2
`;
