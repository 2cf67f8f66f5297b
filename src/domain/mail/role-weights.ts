// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
52	<  goes on big
-875	<  goes on small
289	< ! goes on big
505	< " goes on big
-24	< ( goes on big
-38	< ( goes on small
-294	< , goes on big
-413	< , goes on small
-635	< - goes on big
-128	< . goes on big
-1512	< . goes on small
514	< : goes on big
971	< : goes on small
-107	< a goes on big
-10	< a goes on small
1357	< about goes on big
1519	< als goes on big
503	< als goes on small
-17	< an goes on big
597	< as goes on big
917	< come goes on small
795	< comme goes on small
747	< como goes on small
214	< d' goes on small
-4	< da goes on small
365	< das goes on big
443	< de goes on small
-864	< dear goes on big
-237	< dem goes on big
573	< den goes on big
-489	< der goes on big
939	< di goes on small
-155	< die goes on big
-597	< een goes on small
714	< eine goes on big
609	< einen goes on big
-590	< einer goes on big
1107	< for goes on big
694	< functie goes on small
390	< für goes on big
-1055	< herr goes on big
-614	< in goes on big
-213	< new goes on big
43	< of goes on big
581	< on goes on big
246	< one goes on big
-338	< our goes on big
1167	< para goes on small
417	< per goes on small
831	< position goes on big
349	< principal goes on big
-540	< recruiting goes on big
1249	< rolle goes on big
-1275	< software goes on big
894	< stelle goes on big
-192	< the goes on big
278	< to goes on big
-160	< un goes on small
-103	< una goes on small
-877	< une goes on small
-869	< unsere goes on big
541	< vacature goes on small
801	< vaga goes on small
835	< van goes on small
465	< voor goes on small
282	< your goes on big
963	< zum goes on big
720	< zur goes on big
211	< – goes on big
-70	< „ goes on big
-669	<<  
-864	<<  dear
-1016	<< , der
-647	<< , die
-567	<< , our
-875	<< , the
986	<< . als
-637	<< . der
-619	<< . die
41	<< . for
-10	<< . our
-521	<< . the
929	<< about the
-739	<< and the
370	<< application as
510	<< application for
254	<< application to
436	<< applications for
63	<< applied for
337	<< applying for
237	<< applying to
31	<< appointment as
446	<< as a
265	<< as an
1084	<< as our
501	<< assessment for
455	<< ausbildung zur
916	<< be a
1069	<< be our
998	<< bewerbung als
-1260	<< by the
1038	<< candidatura a
198	<< candidatura come
570	<< candidatura para
38	<< candidatura per
377	<< candidature de
557	<< cargo de
694	<< de functie
163	<< de vacature
541	<< der stelle
1374	<< die position
833	<< die stelle
64	<< for :
404	<< for a
275	<< for our
697	<< for the
965	<< form for
366	<< functie van
811	<< função de
664	<< für den
411	<< für die
-262	<< in der
445	<< in for
1141	<< in the
146	<< interview for
-173	<< interviews for
779	<< job :
-152	<< list for
250	<< lugar de
39	<< mit dem
360	<< mit der
-407	<< of the
358	<< offer for
688	<< on the
346	<< plaza de
502	<< position :
613	<< position of
665	<< posizione di
376	<< post :
606	<< post of
699	<< poste d'
408	<< poste de
416	<< posto di
635	<< proceso de
730	<< process for
999	<< puesto de
119	<< re :
877	<< role :
-134	<< role of
291	<< ruolo di
130	<< selezione per
598	<< sie als
218	<< so the
485	<< solicitud para
469	<< sollicitatie als
447	<< sollicitatie voor
769	<< stage for
1160	<< stelle :
1066	<< stelle als
1008	<< step for
606	<< test for
157	<< that the
331	<< the position
381	<< title :
-580	<< to the
-614	<< und die
366	<< uns als
220	<< vacancy :
395	<< vacante de
103	<< vaga de
-1186	<< with our
-402	<< with the
143	<< you as
617	<< you for
861	<< you the
-1223	<>  ,
95	<> " "
-22	<> ( )
295	<> ( ,
-268	<> , (
203	<> , ,
252	<> , .
224	<> . ,
-181	<> . is
1199	<> : 
156	<> : (
1039	<> : )
370	<> : ,
-539	<> : -
508	<> : .
260	<> a ,
-141	<> a .
884	<> a at
1088	<> a with
964	<> about .
756	<> als !
337	<> als (
571	<> als ,
780	<> als .
644	<> als bei
777	<> als beworben
-161	<> als haben
385	<> als hat
891	<> als in
699	<> als ist
390	<> als und
92	<> as ,
570	<> as .
106	<> as at
357	<> come .
1250	<> comme ,
1190	<> como .
1638	<> d' ,
397	<> d' .
-656	<> d' de
621	<> de (
1218	<> de ,
563	<> de .
1028	<> de :
252	<> de a
-862	<> de de
440	<> de e
403	<> de en
407	<> de est
11	<> de y
1	<> de à
-865	<> der ,
-726	<> der .
483	<> di ,
1380	<> di .
254	<> di è
-326	<> die ,
-178	<> die .
-622	<> die hat
573	<> for !
28	<> for (
-161	<> for ,
718	<> for .
-76	<> for :
1104	<> for and
910	<> for at
1199	<> for has
423	<> for in
1378	<> for is
1132	<> for on
-48	<> for was
939	<> for we
477	<> for with
1206	<> functie .
413	<> of (
319	<> of ,
-35	<> of .
496	<> of and
427	<> of at
-53	<> of with
-104	<> our ,
-47	<> our .
1401	<> para ,
1167	<> para .
-846	<> para de
1202	<> per ,
1168	<> per .
623	<> per è
847	<> position (
142	<> position .
-371	<> stelle (
-1100	<> the 
-1112	<> the ,
-420	<> the .
-203	<> the and
-1069	<> the has
244	<> the job
427	<> the opening
1593	<> the position
862	<> the post
826	<> the role
771	<> the vacancy
-610	<> to .
1188	<> van .
310	<> voor .
236	<> your application
-464	> 
1181	> !
-116	> "
646	> (
-1	> )
-253	> ,
108	> -
195	> .
331	> :
-286	> ;
609	> ?
-212	> a
421	> ab
263	> an
482	> and
-58	> application
-149	> are
578	> at
852	> auf
1212	> bei
881	> beworben
1321	> bij
1233	> chez
-207	> con
202	> da
-1715	> de
539	> e
57	> ein
426	> en
623	> est
1196	> et
421	> foi
-77	> for
572	> from
973	> ha
-191	> haben
-761	> has
-312	> hat
523	> in
771	> interview
254	> is
-49	> ist
258	> job
379	> mit
-15	> na
329	> nicht
2	> no
-297	> on
390	> opening
923	> per
562	> position
289	> post
-281	> programme
588	> role
716	> se
-18	> seat
521	> sind
-36	> this
187	> to
-84	> und
446	> until
164	> vacancy
-177	> was
362	> we
1099	> werden
-493	> when
-724	> will
218	> wird
429	> with
-489	> would
447	> y
-134	> you
210	> zu
-759	> |
-616	> ·
235	> à
1191	> è
279	> –
-464	>>  
561	>> ( all
988	>> ( jr-
267	>> ( m
866	>> ( r-
240	>> ( ref
742	>> ( req
228	>> ( w
1539	>> ) 
116	>> ) .
875	>> , and
-393	>> , der
586	>> , la
141	>> , the
-126	>> , we
407	>> , which
-510	>> , who
-322	>> . 
-122	>> . a
1155	>> . as
-284	>> . date
922	>> . i
801	>> . it
880	>> . je
605	>> . la
406	>> . le
-167	>> . our
-32	>> . please
146	>> . the
-217	>> . this
21	>> . we
772	>> . we're
-403	>> . we've
734	>> . wir
80	>> . you
47	>> . your
802	>> and for
-210	>> and the
107	>> at our
60	>> at the
617	>> bei der
570	>> bei uns
-117	>> haben wir
-556	>> has asked
947	>> has been
-94	>> hat uns
111	>> in our
-511	>> in the
-139	>> job .
84	>> opening .
690	>> position .
862	>> position at
178	>> post .
798	>> role ,
922	>> role .
680	>> role at
167	>> vacancy .
-83	>> with the
1018	agreed
150	any
-534	apart
31	begins
188	begins other
-663	begins small
182	big
-526	digits
478	e a
93	e able
98	e ach
-404	e act
102	e ade
385	e ader
-60	e ado
-276	e ador
-914	e aff
-135	e aft
285	e age
175	e ager
495	e ai
-298	e aide
261	e ain
-1180	e air
-312	e aire
404	e aker
793	e ala
641	e ale
-502	e amme
642	e ance
-518	e and
935	e aner
211	e anic
71	e ann
64	e ant
-181	e ante
160	e ard
404	e are
189	e ario
330	e ary
-259	e ate
183	e ater
409	e ator
215	e bau
287	e ber
-147	e bile
93	e ble
1102	e bra
458	e cer
-84	e ces
-843	e che
14	e chef
-244	e cher
-501	e cht
580	e cial
640	e cian
99	e cien
277	e ción
-271	e cker
60	e cook
141	e crew
104	e ctor
540	e dad
-868	e dant
-842	e dean
-84	e den
-998	e dent
395	e der
327	e des
112	e dige
4	e ding
1334	e dler
-149	e dor
-414	e dora
-21	e dung
271	e ead
-842	e ean
1077	e echt
131	e ect
363	e eer
800	e egal
203	e eil
821	e eiro
636	e eit
-187	e elle
664	e ence
256	e enst
9	e ent
-234	e ente
713	e ento
763	e enz
814	e eper
541	e era
703	e ere
946	e erer
709	e erin
116	e erk
4	e ern
-168	e ero
-973	e ery
166	e eur
20	e euse
514	e evel
858	e eyor
-225	e fer
-49	e fice
130	e frau
800	e gal
-1266	e gen
564	e gent
320	e ger
274	e gie
246	e gin
456	e gist
346	e gner
-1031	e hair
12	e hand
-958	e head
14	e hef
151	e her
-1187	e hip
885	e hnik
346	e hrer
563	e hter
142	e i
140	e ial
480	e iale
434	e ian
7	e iat
350	e iate
654	e ica
124	e ice
472	e icer
204	e ico
307	e ics
540	e idad
-186	e ide
-255	e ider
101	e ien
75	e ier
1056	e iere
115	e ieur
112	e ige
833	e ii
409	e iker
-20	e ile
128	e ilfe
211	e in
-57	e ine
177	e inee
6	e iner
-114	e ing
-245	e ion
519	e ions
536	e ior
-121	e ipal
1187	e ique
-111	e ira
-451	e ire
821	e iro
1004	e iser
717	e isor
723	e ist
137	e ista
215	e iste
58	e iter
1128	e itor
264	e ity
278	e ive
260	e iver
529	e ivo
454	e ión
370	e ker
1059	e koch
530	e lead
434	e ler
205	e lerk
961	e les
128	e lfe
-240	e ling
261	e list
-140	e lle
554	e ller
260	e llow
325	e llte
-55	e logy
165	e lor
259	e low
306	e lte
595	e lyst
1275	e man
71	e mann
292	e mber
-59	e ment
26	e mer
-427	e mme
-176	e mmer
-129	e nal
979	e nce
-252	e nde
177	e nee
615	e neer
78	e nen
757	e ner
-364	e nger
205	e nic
-734	e nico
266	e nier
862	e nik
-947	e ning
1186	e nior
550	e nist
535	e nner
256	e nst
-313	e nte
514	e ntin
776	e nto
-151	e nts
293	e nuit
-406	e nung
1059	e och
773	e ogie
881	e ogin
-55	e ogy
489	e onal
885	e oner
515	e ons
60	e ook
395	e oper
-380	e ora
-590	e oral
170	e ore
486	e orin
98	e orio
331	e ort
-266	e ost
-121	e pal
586	e per
110	e pist
222	e port
1190	e que
-168	e raft
-356	e ral
128	e rau
564	e rer
338	e res
141	e rew
699	e ria
-207	e rian
7	e riat
333	e rice
937	e rin
322	e ring
449	e rio
1539	e rist
-923	e rity
74	e rker
488	e ros
158	e rse
134	e rter
124	e rung
780	e ser
-179	e seur
-1187	e ship
466	e sing
269	e son
143	e sor
-286	e sse
-443	e ssor
30	e sta
77	e ste
-165	e ster
-4	e stin
-914	e taff
240	e tal
517	e tant
48	e tary
802	e tect
-1271	e ten
1028	e tent
372	e tenz
477	e ter
83	e tern
-362	e tes
-168	e teur
504	e tica
277	e tice
-97	e tics
-87	e tie
342	e tik
582	e tin
182	e ting
-259	e tion
-20	e tist
469	e tive
529	e tivo
-332	e tner
421	e tor
72	e tora
-100	e tore
623	e tos
357	e tter
238	e tung
598	e ture
-362	e uate
-17	e ucer
460	e uer
33	e uide
299	e uit
-148	e ung
598	e ure
-173	e urer
168	e urse
-22	e use
-77	e utor
-1	e uyer
543	e vel
718	e ver
563	e ward
711	e yer
858	e yor
595	e yst
643	e ärin
518	e ère
475	early
-353	ends
-157	first false
283	first true
81	found 0 1
-117	found 0 2
-369	found 1 0
134	found 1 1
329	found 1 2
-249	goes on
-331	goes on big
909	goes on small
450	has  - 
-1004	has  – 
-936	has "
149	has &
231	has (
-127	has ,
-230	has /
204	has :
-523	has before
-4	has other
-77	in other
173	in subject
21	last false
185	last true
-799	late
-306	length 1
-255	length 1 work 0
-212	length 1 work 1
-259	length 1 work 2
283	length 2
-135	length 2 work 0
-243	length 2 work 1
350	length 2 work 2
270	length 3
-707	length 3 work 0
-146	length 3 work 1
392	length 3 work 2
-5	length 4
-855	length 4 work 0
155	length 4 work 2
77	length 5
71	length 5 work 2
-131	length 6
-91	length 6 work 2
-378	length 7
-365	length 7 work 2
-214	letter
209	line false false
165	line false true
-74	line true false
48	line true true
-1165	none agreed
15	signed
-69	small
-4	subject<  goes on big
-432	subject<  goes on small
1170	subject< " goes on big
-197	subject< ( goes on big
88	subject< , goes on big
629	subject< - goes on big
295	subject< - goes on small
247	subject< / goes on big
18	subject< : goes on big
346	subject< : goes on small
76	subject< a goes on small
693	subject< als goes on big
-666	subject< application goes on big
460	subject< as goes on big
82	subject< bewerbung goes on big
447	subject< candidatura goes on small
23	subject< candidature goes on small
-197	subject< de goes on small
-265	subject< entrevista goes on small
252	subject< for goes on big
754	subject< interview goes on big
-514	subject< of goes on big
587	subject< on goes on big
830	subject< position goes on big
-83	subject< proceso goes on small
41	subject< selezione goes on small
629	subject< sollicitatie goes on small
-118	subject< stelle goes on big
-590	subject< the goes on big
-594	subject< to goes on big
887	subject< vacature goes on small
133	subject< vaga goes on small
-653	subject< your goes on big
560	subject< | goes on big
16	subject< – goes on big
430	subject< – goes on small
-212	subject<<  
-113	subject<<  bewerbung
-343	subject<<  entrevista
557	subject<<  proceso
779	subject<<  sollicitatie
-4	subject<< : bewerbung
-633	subject<< application -
321	subject<< application :
-106	subject<< application for
308	subject<< application –
-344	subject<< aw :
590	subject<< bewerbung als
87	subject<< candidatura a
712	subject<< candidature -
875	subject<< candidature –
1219	subject<< ihre bewerbung
790	subject<< interview -
295	subject<< interview :
1225	subject<< interview for
648	subject<< interview –
376	subject<< offer -
735	subject<< poste de
-173	subject<< re :
-150	subject<< update :
-185	subject<>  
526	subject<>  (
864	subject<>  ,
443	subject<>  -
888	subject<>  :
-114	subject<>  application
1127	subject<>  at
-212	subject<>  position
-174	subject<>  post
-533	subject<>  role
-152	subject<>  vacancy
238	subject<>  –
655	subject<> " "
68	subject<> ( )
817	subject<> , 
667	subject<> - 
208	subject<> - (
966	subject<> - -
-106	subject<> / 
24	subject<> : 
1048	subject<> : (
-424	subject<> : ,
143	subject<> : -
379	subject<> : /
232	subject<> : application
445	subject<> : –
-558	subject<> a 
466	subject<> als 
238	subject<> als (
218	subject<> bewerbung 
-521	subject<> bewerbung (
405	subject<> candidatura 
27	subject<> candidature 
-189	subject<> de 
-271	subject<> entrevista 
211	subject<> for 
1018	subject<> for (
-299	subject<> of 
409	subject<> on 
-143	subject<> proceso 
261	subject<> selezione 
534	subject<> sollicitatie 
381	subject<> stelle 
-1179	subject<> the 
769	subject<> vacature 
292	subject<> – 
1143	subject<> – (
-228	subject<> – ,
763	subject<> – –
220	subject> 
999	subject> "
441	subject> (
68	subject> )
-368	subject> ,
564	subject> -
321	subject> /
-526	subject> 2025
448	subject> :
678	subject> @
-86	subject> application
649	subject> at
314	subject> interview
303	subject> job
-317	subject> position
-59	subject> post
177	subject> role
279	subject> vacancy
993	subject> –
220	subject>>  
574	subject>> " 
43	subject>> ( m
1190	subject>> ( ref
275	subject>> ( w
30	subject>> ) 
259	subject>> application 
93	subject>> job 
570	subject>> position 
38	subject>> post 
53	subject>> role 
675	subject>> vacancy 
61	subjectline false false
-364	times 1
970	times 2
-89	times 3
-998	work 0
-356	work 1
316	work 2
`;
