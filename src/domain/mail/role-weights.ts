// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
28	<  goes on big
-910	<  goes on small
352	< ! goes on big
513	< " goes on big
-60	< ( goes on big
-104	< ( goes on small
-246	< , goes on big
-352	< , goes on small
-611	< - goes on big
-128	< . goes on big
-1523	< . goes on small
521	< : goes on big
985	< : goes on small
64	< a goes on big
-5	< a goes on small
1593	< about goes on big
1518	< als goes on big
348	< als goes on small
-30	< an goes on big
684	< as goes on big
1031	< come goes on small
823	< comme goes on small
746	< como goes on small
226	< d' goes on small
-38	< da goes on small
308	< das goes on big
444	< de goes on small
-945	< dear goes on big
-141	< dem goes on big
562	< den goes on big
-495	< der goes on big
1107	< di goes on small
-147	< die goes on big
-600	< een goes on small
746	< eine goes on big
731	< einen goes on big
-468	< einer goes on big
1214	< for goes on big
668	< functie goes on small
355	< für goes on big
-1137	< herr goes on big
-606	< in goes on big
-65	< new goes on big
35	< of goes on big
701	< on goes on big
246	< one goes on big
-343	< our goes on big
1223	< para goes on small
411	< per goes on small
935	< position goes on big
337	< principal goes on big
-644	< recruiting goes on big
1377	< rolle goes on big
-1312	< software goes on big
858	< stelle goes on big
-181	< the goes on big
321	< to goes on big
-136	< un goes on small
-92	< una goes on small
-917	< une goes on small
-867	< unsere goes on big
540	< vacature goes on small
669	< vaga goes on small
878	< van goes on small
512	< voor goes on small
317	< your goes on big
919	< zum goes on big
701	< zur goes on big
216	< – goes on big
-141	< „ goes on big
-698	<<  
-945	<<  dear
-942	<< , der
-671	<< , die
-668	<< , our
-769	<< , the
765	<< . als
-751	<< . der
-637	<< . die
246	<< . for
26	<< . our
-520	<< . the
766	<< about the
-702	<< and the
282	<< application as
476	<< application for
323	<< application to
426	<< applications for
74	<< applied for
448	<< applying for
114	<< applying to
12	<< appointment as
326	<< as a
168	<< as an
1101	<< as our
560	<< assessment for
515	<< ausbildung zur
733	<< be a
1364	<< be our
976	<< bewerbung als
-1301	<< by the
1267	<< candidatura a
319	<< candidatura come
692	<< candidatura para
104	<< candidatura per
624	<< candidature de
552	<< cargo de
668	<< de functie
156	<< de vacature
485	<< der stelle
1142	<< die position
845	<< die stelle
139	<< for :
513	<< for a
215	<< for our
662	<< for the
983	<< form for
428	<< functie van
556	<< função de
630	<< für den
483	<< für die
-156	<< in der
570	<< in for
1166	<< in the
157	<< interview for
-262	<< interviews for
788	<< job :
-135	<< list for
188	<< lugar de
29	<< mit dem
325	<< mit der
-399	<< of the
289	<< offer for
654	<< on the
394	<< plaza de
675	<< position :
610	<< position of
565	<< posizione di
292	<< post :
548	<< post of
593	<< poste d'
336	<< poste de
328	<< posto di
595	<< proceso de
468	<< process for
1234	<< puesto de
21	<< re :
858	<< role :
-72	<< role of
387	<< ruolo di
60	<< selezione per
703	<< sie als
206	<< so the
646	<< solicitud para
539	<< sollicitatie als
422	<< sollicitatie voor
541	<< stage for
956	<< stelle :
861	<< stelle als
978	<< step for
558	<< test for
139	<< that the
322	<< the position
414	<< title :
-478	<< to the
-695	<< und die
346	<< uns als
381	<< vacancy :
460	<< vacante de
188	<< vaga de
-1191	<< with our
-421	<< with the
358	<< you as
390	<< you for
990	<< you the
-1158	<>  ,
108	<> " "
38	<> ( )
233	<> ( ,
-405	<> , (
171	<> , ,
80	<> , .
310	<> . ,
-56	<> . is
1204	<> : 
155	<> : (
1141	<> : )
345	<> : ,
-523	<> : -
948	<> : .
222	<> a ,
-243	<> a .
732	<> a at
1129	<> a with
1059	<> about .
682	<> als !
267	<> als (
541	<> als ,
855	<> als .
695	<> als bei
873	<> als beworben
-126	<> als haben
433	<> als hat
955	<> als in
784	<> als ist
459	<> als und
161	<> as ,
507	<> as .
-31	<> as at
395	<> come .
1346	<> comme ,
1045	<> como .
1666	<> d' ,
314	<> d' .
-833	<> d' de
686	<> de (
1153	<> de ,
524	<> de .
1309	<> de :
264	<> de a
-967	<> de de
481	<> de e
401	<> de en
314	<> de est
37	<> de y
63	<> de à
-964	<> der ,
-590	<> der .
463	<> di ,
1629	<> di .
147	<> di è
-285	<> die ,
-62	<> die .
-666	<> die hat
824	<> for !
8	<> for (
-202	<> for ,
599	<> for .
-83	<> for :
1108	<> for and
842	<> for at
1128	<> for has
875	<> for in
1242	<> for is
961	<> for on
38	<> for was
915	<> for we
299	<> for with
1227	<> functie .
344	<> of (
229	<> of ,
41	<> of .
694	<> of and
624	<> of at
144	<> of with
-147	<> our ,
-152	<> our .
1294	<> para ,
1075	<> para .
-887	<> para de
1105	<> per ,
1163	<> per .
674	<> per è
848	<> position (
112	<> position .
-222	<> stelle (
-714	<> the 
-1089	<> the ,
-435	<> the .
-205	<> the and
-1022	<> the has
239	<> the job
436	<> the opening
1478	<> the position
855	<> the post
895	<> the role
1119	<> the vacancy
-600	<> to .
1045	<> van .
390	<> voor .
208	<> your application
-456	> 
1100	> !
-97	> "
690	> (
15	> )
-210	> ,
154	> -
240	> .
319	> :
-291	> ;
573	> ?
-169	> a
391	> ab
211	> an
484	> and
-88	> application
-57	> are
553	> at
982	> auf
1312	> bei
937	> beworben
1321	> bij
1046	> chez
-54	> con
203	> da
-1504	> de
530	> e
43	> ein
326	> en
499	> est
1200	> et
427	> foi
-107	> for
652	> from
971	> ha
-158	> haben
-636	> has
-350	> hat
505	> in
834	> interview
250	> is
-24	> ist
296	> job
443	> mit
113	> na
321	> nicht
42	> no
-131	> on
304	> opening
825	> per
782	> position
412	> post
-328	> programme
663	> role
847	> se
48	> seat
522	> sind
-32	> this
322	> to
-125	> und
573	> until
193	> vacancy
-79	> was
268	> we
1118	> werden
-401	> when
-531	> will
118	> wird
282	> with
-454	> would
360	> y
263	> zu
-697	> |
-595	> ·
284	> à
1207	> è
160	> –
-456	>>  
519	>> ( all
683	>> ( jr-
250	>> ( m
796	>> ( r-
309	>> ( ref
828	>> ( req
227	>> ( w
1492	>> ) 
11	>> ) .
857	>> , and
-470	>> , der
557	>> , la
146	>> , the
-324	>> , we
453	>> , which
-730	>> , who
-326	>> . 
-140	>> . a
1255	>> . as
-386	>> . date
1062	>> . i
654	>> . it
1048	>> . je
486	>> . la
575	>> . le
-260	>> . our
21	>> . please
194	>> . the
-147	>> . this
-87	>> . we
648	>> . we're
-406	>> . we've
798	>> . wir
174	>> . you
228	>> . your
978	>> and for
-197	>> and the
148	>> at our
204	>> at the
768	>> bei der
682	>> bei uns
-75	>> haben wir
-607	>> has asked
695	>> has been
33	>> hat uns
341	>> in our
-496	>> in the
-35	>> job .
254	>> opening .
644	>> position .
633	>> position at
313	>> post .
721	>> role ,
897	>> role .
580	>> role at
278	>> vacancy .
-162	>> with the
958	agreed
137	any
-571	apart
22	begins
193	begins other
-668	begins small
205	big
-494	digits
272	e a
30	e able
172	e ach
-629	e act
78	e ade
312	e ader
-140	e ado
-227	e ador
-836	e aff
-94	e aft
425	e age
212	e ager
383	e ai
-367	e aide
426	e ain
-1095	e air
-256	e aire
229	e aker
805	e ala
650	e ale
-516	e amme
682	e ance
-462	e and
1003	e aner
216	e anic
14	e ann
111	e ant
-77	e ante
110	e ard
385	e are
34	e ario
317	e ary
-210	e ate
241	e ater
427	e ator
261	e bau
321	e ber
-96	e bile
30	e ble
1087	e bra
473	e cer
-79	e ces
-824	e che
47	e chef
-234	e cher
-475	e cht
578	e cial
697	e cian
138	e cien
261	e ción
-119	e cker
97	e crew
128	e ctor
507	e dad
-889	e dant
-741	e dean
-126	e den
-989	e dent
431	e der
311	e des
146	e dige
158	e ding
1073	e dler
-163	e dor
-449	e dora
48	e dung
272	e ead
-741	e ean
1205	e echt
330	e ect
365	e eer
784	e egal
253	e eil
691	e eiro
471	e eit
-162	e elle
738	e ence
253	e enst
-11	e ent
-207	e ente
654	e ento
816	e enz
805	e eper
625	e era
828	e ere
877	e erer
676	e erin
97	e erk
47	e ern
-115	e ero
-839	e ery
137	e eur
86	e euse
493	e evel
736	e eyor
-114	e fer
-46	e fice
135	e frau
784	e gal
-1149	e gen
681	e gent
339	e ger
318	e gie
237	e gin
571	e gist
336	e gner
-948	e hair
-29	e hand
-989	e head
47	e hef
172	e her
-1152	e hip
1026	e hnik
652	e hrer
632	e hter
53	e i
183	e ial
232	e iale
456	e ian
39	e iat
372	e iate
625	e ica
130	e ice
493	e icer
280	e ico
308	e ics
507	e idad
-236	e ide
-226	e ider
134	e ien
180	e ier
1086	e iere
44	e ieur
146	e ige
867	e ii
357	e iker
31	e ile
85	e ilfe
165	e in
41	e ine
198	e inee
296	e iner
-150	e ing
-259	e ion
491	e ions
518	e ior
-130	e ipal
909	e ique
-63	e ira
-428	e ire
691	e iro
1064	e iser
691	e isor
809	e ist
154	e ista
221	e iste
93	e iter
1098	e itor
258	e ity
290	e ive
260	e iver
428	e ivo
404	e ión
462	e ker
1076	e koch
551	e lead
516	e ler
328	e lerk
1076	e les
85	e lfe
-218	e ling
188	e list
-120	e lle
516	e ller
293	e llow
487	e llte
-119	e logy
219	e lor
292	e low
346	e lte
603	e lyst
1169	e man
14	e mann
403	e mber
-11	e ment
63	e mer
-435	e mme
-178	e mmer
-169	e nal
1032	e nce
-301	e nde
198	e nee
649	e neer
59	e nen
715	e ner
-172	e nger
202	e nic
-713	e nico
313	e nier
991	e nik
-1060	e ning
1178	e nior
720	e nist
509	e nner
253	e nst
-280	e nte
485	e ntin
692	e nto
-68	e nts
361	e nuit
-491	e nung
1076	e och
730	e ogie
871	e ogin
-119	e ogy
359	e onal
976	e oner
490	e ons
405	e oper
-420	e ora
-567	e oral
214	e ore
470	e orin
201	e orio
283	e ort
-275	e ost
-130	e pal
579	e per
200	e pist
211	e port
913	e que
-125	e raft
-370	e ral
134	e rau
491	e rer
380	e res
97	e rew
776	e ria
-111	e rian
39	e riat
402	e rice
1001	e rin
421	e ring
588	e rio
1485	e rist
-907	e rity
82	e rker
648	e ros
164	e rse
174	e rter
110	e rung
926	e ser
-178	e seur
-1152	e ship
448	e sing
293	e son
133	e sor
-328	e sse
-160	e ssor
35	e sta
107	e ste
-134	e ster
-13	e stin
-836	e taff
163	e tal
541	e tant
217	e tary
622	e tect
-1075	e ten
1072	e tent
401	e tenz
475	e ter
158	e tern
-155	e tes
-34	e teur
492	e tica
332	e tice
16	e tics
-186	e tie
514	e tik
683	e tin
321	e ting
-181	e tion
-8	e tist
462	e tive
428	e tivo
-308	e tner
442	e tor
108	e tora
-154	e tore
564	e tos
466	e tter
239	e tung
461	e ture
-409	e uate
-13	e ucer
523	e uer
87	e uide
464	e uit
-142	e ung
461	e ure
-152	e urer
172	e urse
-16	e use
97	e utor
138	e uyer
504	e vel
721	e ver
595	e ward
826	e yer
736	e yor
603	e yst
600	e ärin
733	e ère
462	early
-345	ends
-146	first false
265	first true
82	found 0 1
-80	found 0 2
-277	found 1 0
199	found 1 1
266	found 1 2
-315	goes on
-355	goes on big
880	goes on small
532	has  - 
-1005	has  – 
-918	has "
143	has &
317	has (
-102	has ,
-229	has /
188	has :
-602	has before
17	has other
-128	in other
103	in subject
-5	last false
80	last true
-978	late
-341	length 1
-219	length 1 work 0
-234	length 1 work 1
-204	length 1 work 2
325	length 2
-110	length 2 work 0
-223	length 2 work 1
384	length 2 work 2
262	length 3
-653	length 3 work 0
-250	length 3 work 1
421	length 3 work 2
-18	length 4
-776	length 4 work 0
160	length 4 work 2
75	length 5
67	length 5 work 2
-159	length 6
-145	length 6 work 2
-419	length 7
-405	length 7 work 2
-237	letter
228	line false false
164	line false true
-68	line true false
93	line true true
-1188	none agreed
3	signed
-44	small
-25	subject<  goes on big
-457	subject<  goes on small
1273	subject< " goes on big
-118	subject< ( goes on big
28	subject< , goes on big
677	subject< - goes on big
326	subject< - goes on small
200	subject< / goes on big
-6	subject< : goes on big
372	subject< : goes on small
64	subject< a goes on small
693	subject< als goes on big
-598	subject< application goes on big
564	subject< as goes on big
173	subject< bewerbung goes on big
524	subject< candidatura goes on small
-21	subject< candidature goes on small
-195	subject< de goes on small
-244	subject< entrevista goes on small
289	subject< for goes on big
750	subject< interview goes on big
-459	subject< of goes on big
579	subject< on goes on big
811	subject< position goes on big
-270	subject< proceso goes on small
175	subject< selezione goes on small
590	subject< sollicitatie goes on small
-54	subject< stelle goes on big
-641	subject< the goes on big
-667	subject< to goes on big
720	subject< vacature goes on small
-42	subject< vaga goes on small
-565	subject< your goes on big
571	subject< | goes on big
73	subject< – goes on big
462	subject< – goes on small
-237	subject<<  
-238	subject<<  bewerbung
-308	subject<<  entrevista
726	subject<<  proceso
965	subject<<  sollicitatie
-211	subject<< : bewerbung
-671	subject<< application -
483	subject<< application :
-112	subject<< application for
222	subject<< application –
-275	subject<< aw :
544	subject<< bewerbung als
70	subject<< candidatura a
614	subject<< candidature -
755	subject<< candidature –
1321	subject<< ihre bewerbung
686	subject<< interview -
287	subject<< interview :
920	subject<< interview for
723	subject<< interview –
502	subject<< offer -
637	subject<< poste de
-127	subject<< re :
-220	subject<< update :
-150	subject<>  
657	subject<>  (
857	subject<>  ,
504	subject<>  -
894	subject<>  :
-70	subject<>  application
975	subject<>  at
-142	subject<>  position
-26	subject<>  post
-532	subject<>  role
-95	subject<>  vacancy
262	subject<>  –
777	subject<> " "
123	subject<> ( )
918	subject<> , 
659	subject<> - 
161	subject<> - (
1026	subject<> - -
-119	subject<> / 
20	subject<> : 
817	subject<> : (
-536	subject<> : ,
153	subject<> : -
367	subject<> : /
265	subject<> : application
508	subject<> : –
-473	subject<> a 
560	subject<> als 
216	subject<> als (
217	subject<> bewerbung 
-508	subject<> bewerbung (
363	subject<> candidatura 
-43	subject<> candidature 
-179	subject<> de 
-248	subject<> entrevista 
239	subject<> for 
978	subject<> for (
-239	subject<> of 
419	subject<> on 
-291	subject<> proceso 
12	subject<> selezione 
502	subject<> sollicitatie 
430	subject<> stelle 
-1141	subject<> the 
625	subject<> vacature 
283	subject<> – 
1286	subject<> – (
-124	subject<> – ,
627	subject<> – –
201	subject> 
1002	subject> "
471	subject> (
123	subject> )
-324	subject> ,
557	subject> -
259	subject> /
-514	subject> 2025
391	subject> :
660	subject> @
-102	subject> application
732	subject> at
523	subject> interview
270	subject> job
-245	subject> position
-14	subject> post
190	subject> role
295	subject> vacancy
977	subject> –
201	subject>>  
634	subject>> " 
90	subject>> ( m
1161	subject>> ( ref
247	subject>> ( w
-84	subject>> ) 
201	subject>> application 
82	subject>> job 
531	subject>> position 
2	subject>> post 
86	subject>> role 
797	subject>> vacancy 
56	subjectline false false
-384	times 1
946	times 2
-63	times 3
-929	work 0
-249	work 1
371	work 2
`;
