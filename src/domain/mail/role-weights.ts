// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
28	<  goes on big
-910	<  goes on small
351	< ! goes on big
513	< " goes on big
-60	< ( goes on big
-110	< ( goes on small
-246	< , goes on big
-352	< , goes on small
-611	< - goes on big
-128	< . goes on big
-1524	< . goes on small
520	< : goes on big
985	< : goes on small
63	< a goes on big
-4	< a goes on small
1592	< about goes on big
1517	< als goes on big
347	< als goes on small
-31	< an goes on big
684	< as goes on big
1030	< come goes on small
823	< comme goes on small
745	< como goes on small
225	< d' goes on small
-39	< da goes on small
308	< das goes on big
440	< de goes on small
-945	< dear goes on big
-141	< dem goes on big
561	< den goes on big
-496	< der goes on big
1097	< di goes on small
-148	< die goes on big
-601	< een goes on small
747	< eine goes on big
731	< einen goes on big
-467	< einer goes on big
1212	< for goes on big
668	< functie goes on small
356	< für goes on big
-1137	< herr goes on big
-606	< in goes on big
-65	< new goes on big
35	< of goes on big
701	< on goes on big
246	< one goes on big
-344	< our goes on big
1224	< para goes on small
410	< per goes on small
935	< position goes on big
338	< principal goes on big
-644	< recruiting goes on big
1377	< rolle goes on big
-1313	< software goes on big
858	< stelle goes on big
-183	< the goes on big
320	< to goes on big
-102	< un goes on small
-93	< una goes on small
-918	< une goes on small
-867	< unsere goes on big
539	< vacature goes on small
671	< vaga goes on small
877	< van goes on small
511	< voor goes on small
316	< your goes on big
915	< zum goes on big
699	< zur goes on big
215	< – goes on big
-141	< „ goes on big
-698	<<  
-945	<<  dear
-942	<< , der
-671	<< , die
-667	<< , our
-768	<< , the
765	<< . als
-750	<< . der
-637	<< . die
245	<< . for
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
113	<< applying to
12	<< appointment as
326	<< as a
167	<< as an
1102	<< as our
560	<< assessment for
516	<< ausbildung zur
733	<< be a
1361	<< be our
973	<< bewerbung als
-1301	<< by the
1271	<< candidatura a
319	<< candidatura come
691	<< candidatura para
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
657	<< for the
984	<< form for
427	<< functie van
555	<< função de
630	<< für den
482	<< für die
-157	<< in der
570	<< in for
1166	<< in the
158	<< interview for
-262	<< interviews for
788	<< job :
-135	<< list for
188	<< lugar de
29	<< mit dem
325	<< mit der
-398	<< of the
289	<< offer for
654	<< on the
392	<< plaza de
675	<< position :
610	<< position of
567	<< posizione di
292	<< post :
548	<< post of
593	<< poste d'
337	<< poste de
329	<< posto di
576	<< proceso de
468	<< process for
1234	<< puesto de
21	<< re :
858	<< role :
-72	<< role of
359	<< ruolo di
60	<< selezione per
703	<< sie als
206	<< so the
647	<< solicitud para
539	<< sollicitatie als
422	<< sollicitatie voor
540	<< stage for
956	<< stelle :
862	<< stelle als
978	<< step for
557	<< test for
140	<< that the
321	<< the position
412	<< title :
-477	<< to the
-695	<< und die
346	<< uns als
381	<< vacancy :
461	<< vacante de
188	<< vaga de
-1191	<< with our
-421	<< with the
357	<< you as
390	<< you for
990	<< you the
-1158	<>  ,
107	<> " "
39	<> ( )
233	<> ( ,
-405	<> , (
171	<> , ,
79	<> , .
309	<> . ,
-57	<> . is
1204	<> : 
155	<> : (
1141	<> : )
345	<> : ,
-524	<> : -
948	<> : .
224	<> a ,
-243	<> a .
732	<> a at
1128	<> a with
1058	<> about .
682	<> als !
268	<> als (
541	<> als ,
855	<> als .
695	<> als bei
872	<> als beworben
-126	<> als haben
434	<> als hat
955	<> als in
784	<> als ist
460	<> als und
161	<> as ,
507	<> as .
-31	<> as at
395	<> come .
1346	<> comme ,
1045	<> como .
1666	<> d' ,
315	<> d' .
-832	<> d' de
685	<> de (
1154	<> de ,
525	<> de .
1309	<> de :
265	<> de a
-968	<> de de
482	<> de e
401	<> de en
315	<> de est
39	<> de y
64	<> de à
-964	<> der ,
-590	<> der .
465	<> di ,
1629	<> di .
145	<> di è
-285	<> die ,
-62	<> die .
-666	<> die hat
823	<> for !
7	<> for (
-201	<> for ,
598	<> for .
-84	<> for :
1108	<> for and
842	<> for at
1124	<> for has
875	<> for in
1243	<> for is
961	<> for on
37	<> for was
915	<> for we
299	<> for with
1227	<> functie .
345	<> of (
229	<> of ,
41	<> of .
694	<> of and
624	<> of at
143	<> of with
-147	<> our ,
-153	<> our .
1293	<> para ,
1076	<> para .
-885	<> para de
1105	<> per ,
1165	<> per .
671	<> per è
847	<> position (
112	<> position .
-222	<> stelle (
-713	<> the 
-1089	<> the ,
-434	<> the .
-204	<> the and
-1022	<> the has
240	<> the job
436	<> the opening
1479	<> the position
856	<> the post
896	<> the role
1120	<> the vacancy
-600	<> to .
1045	<> van .
390	<> voor .
208	<> your application
-456	> 
1099	> !
-98	> "
690	> (
15	> )
-211	> ,
153	> -
240	> .
322	> :
-292	> ;
572	> ?
-169	> a
391	> ab
212	> an
484	> and
-88	> application
-58	> are
553	> at
982	> auf
1312	> bei
937	> beworben
1320	> bij
1046	> chez
-54	> con
203	> da
-1505	> de
531	> e
43	> ein
326	> en
499	> est
1197	> et
424	> foi
-107	> for
652	> from
972	> ha
-159	> haben
-636	> has
-352	> hat
504	> in
833	> interview
249	> is
-25	> ist
297	> job
442	> mit
110	> na
321	> nicht
40	> no
-131	> on
305	> opening
823	> per
783	> position
411	> post
-328	> programme
663	> role
846	> se
48	> seat
522	> sind
-33	> this
322	> to
-125	> und
573	> until
193	> vacancy
-79	> was
267	> we
1117	> werden
-401	> when
-531	> will
118	> wird
282	> with
-454	> would
352	> y
263	> zu
-697	> |
-595	> ·
283	> à
1205	> è
160	> –
-456	>>  
519	>> ( all
684	>> ( jr-
250	>> ( m
797	>> ( r-
309	>> ( ref
828	>> ( req
227	>> ( w
1491	>> ) 
11	>> ) .
857	>> , and
-470	>> , der
554	>> , la
145	>> , the
-324	>> , we
453	>> , which
-730	>> , who
-326	>> . 
-138	>> . a
1255	>> . as
-384	>> . date
1062	>> . i
653	>> . it
1048	>> . je
485	>> . la
576	>> . le
-260	>> . our
20	>> . please
194	>> . the
-147	>> . this
-87	>> . we
648	>> . we're
-406	>> . we've
799	>> . wir
174	>> . you
228	>> . your
978	>> and for
-197	>> and the
148	>> at our
204	>> at the
767	>> bei der
682	>> bei uns
-75	>> haben wir
-607	>> has asked
696	>> has been
29	>> hat uns
341	>> in our
-496	>> in the
-35	>> job .
254	>> opening .
644	>> position .
633	>> position at
313	>> post .
722	>> role ,
897	>> role .
580	>> role at
278	>> vacancy .
-162	>> with the
958	agreed
137	any
-570	apart
24	begins
196	begins other
-668	begins small
204	big
-495	digits
272	e a
30	e able
172	e ach
-629	e act
78	e ade
312	e ader
-140	e ado
-226	e ador
-836	e aff
-94	e aft
424	e age
212	e ager
383	e ai
-368	e aide
426	e ain
-1095	e air
-257	e aire
229	e aker
804	e ala
650	e ale
-516	e amme
682	e ance
-462	e and
1003	e aner
216	e anic
10	e ann
111	e ant
-77	e ante
110	e ard
387	e are
35	e ario
316	e ary
-205	e ate
254	e ater
427	e ator
261	e bau
321	e ber
-95	e bile
30	e ble
1087	e bra
472	e cer
-80	e ces
-824	e che
47	e chef
-234	e cher
-475	e cht
579	e cial
697	e cian
137	e cien
262	e ción
-118	e cker
97	e crew
128	e ctor
507	e dad
-889	e dant
-741	e dean
-126	e den
-989	e dent
431	e der
310	e des
147	e dige
157	e ding
1073	e dler
-162	e dor
-450	e dora
48	e dung
272	e ead
-741	e ean
1205	e echt
330	e ect
365	e eer
784	e egal
253	e eil
692	e eiro
471	e eit
-162	e elle
738	e ence
252	e enst
-11	e ent
-207	e ente
645	e ento
816	e enz
806	e eper
625	e era
829	e ere
877	e erer
676	e erin
97	e erk
47	e ern
-114	e ero
-839	e ery
137	e eur
85	e euse
493	e evel
735	e eyor
-113	e fer
-45	e fice
134	e frau
784	e gal
-1149	e gen
679	e gent
339	e ger
318	e gie
237	e gin
571	e gist
336	e gner
-948	e hair
-29	e hand
-990	e head
47	e hef
172	e her
-1153	e hip
1026	e hnik
652	e hrer
632	e hter
54	e i
185	e ial
233	e iale
456	e ian
40	e iat
370	e iate
626	e ica
131	e ice
493	e icer
309	e ico
309	e ics
507	e idad
-233	e ide
-226	e ider
142	e ien
182	e ier
1086	e iere
45	e ieur
147	e ige
868	e ii
357	e iker
32	e ile
85	e ilfe
166	e in
9	e ine
198	e inee
295	e iner
-150	e ing
-258	e ion
492	e ions
522	e ior
-130	e ipal
909	e ique
-63	e ira
-428	e ire
692	e iro
1063	e iser
691	e isor
809	e ist
155	e ista
221	e iste
93	e iter
1098	e itor
258	e ity
290	e ive
259	e iver
429	e ivo
405	e ión
462	e ker
1075	e koch
551	e lead
515	e ler
328	e lerk
1076	e les
85	e lfe
-218	e ling
188	e list
-119	e lle
516	e ller
292	e llow
487	e llte
-118	e logy
219	e lor
291	e low
346	e lte
603	e lyst
1169	e man
10	e mann
403	e mber
-12	e ment
63	e mer
-434	e mme
-178	e mmer
-169	e nal
1033	e nce
-302	e nde
198	e nee
649	e neer
60	e nen
715	e ner
-172	e nger
202	e nic
-675	e nico
313	e nier
991	e nik
-1060	e ning
1177	e nior
720	e nist
509	e nner
252	e nst
-280	e nte
484	e ntin
684	e nto
-68	e nts
359	e nuit
-490	e nung
1075	e och
730	e ogie
871	e ogin
-118	e ogy
359	e onal
976	e oner
491	e ons
405	e oper
-420	e ora
-566	e oral
215	e ore
470	e orin
199	e orio
284	e ort
-275	e ost
-130	e pal
580	e per
200	e pist
211	e port
913	e que
-125	e raft
-370	e ral
134	e rau
491	e rer
379	e res
97	e rew
775	e ria
-111	e rian
40	e riat
403	e rice
1001	e rin
421	e ring
589	e rio
1485	e rist
-906	e rity
81	e rker
648	e ros
163	e rse
174	e rter
110	e rung
926	e ser
-178	e seur
-1153	e ship
448	e sing
293	e son
133	e sor
-328	e sse
-160	e ssor
36	e sta
108	e ste
-135	e ster
-13	e stin
-836	e taff
162	e tal
541	e tant
216	e tary
622	e tect
-1076	e ten
1072	e tent
401	e tenz
476	e ter
157	e tern
-155	e tes
-34	e teur
491	e tica
332	e tice
15	e tics
-186	e tie
514	e tik
683	e tin
320	e ting
-181	e tion
-8	e tist
462	e tive
429	e tivo
-308	e tner
442	e tor
108	e tora
-153	e tore
564	e tos
465	e tter
238	e tung
462	e ture
-411	e uate
-13	e ucer
523	e uer
92	e uide
463	e uit
-142	e ung
462	e ure
-152	e urer
171	e urse
-15	e use
97	e utor
138	e uyer
504	e vel
721	e ver
595	e ward
827	e yer
735	e yor
603	e yst
600	e ärin
734	e ère
462	early
-343	ends
-146	first false
265	first true
83	found 0 1
-81	found 0 2
-278	found 1 0
199	found 1 1
266	found 1 2
-317	goes on
-354	goes on big
880	goes on small
531	has  - 
-1006	has  – 
-918	has "
143	has &
316	has (
-103	has ,
-230	has /
189	has :
-605	has before
23	has other
-126	in other
105	in subject
-6	last false
81	last true
-977	late
-341	length 1
-218	length 1 work 0
-233	length 1 work 1
-205	length 1 work 2
325	length 2
-109	length 2 work 0
-223	length 2 work 1
384	length 2 work 2
261	length 3
-653	length 3 work 0
-250	length 3 work 1
420	length 3 work 2
-18	length 4
-775	length 4 work 0
160	length 4 work 2
75	length 5
67	length 5 work 2
-159	length 6
-144	length 6 work 2
-419	length 7
-405	length 7 work 2
-236	letter
228	line false false
164	line false true
-69	line true false
92	line true true
-1188	none agreed
3	signed
-42	small
-23	subject<  goes on big
-463	subject<  goes on small
1273	subject< " goes on big
-118	subject< ( goes on big
28	subject< , goes on big
678	subject< - goes on big
326	subject< - goes on small
201	subject< / goes on big
-6	subject< : goes on big
372	subject< : goes on small
65	subject< a goes on small
694	subject< als goes on big
-598	subject< application goes on big
564	subject< as goes on big
173	subject< bewerbung goes on big
524	subject< candidatura goes on small
-21	subject< candidature goes on small
-198	subject< de goes on small
-244	subject< entrevista goes on small
289	subject< for goes on big
750	subject< interview goes on big
-459	subject< of goes on big
579	subject< on goes on big
812	subject< position goes on big
-269	subject< proceso goes on small
171	subject< selezione goes on small
590	subject< sollicitatie goes on small
-54	subject< stelle goes on big
-641	subject< the goes on big
-667	subject< to goes on big
721	subject< vacature goes on small
-42	subject< vaga goes on small
-566	subject< your goes on big
571	subject< | goes on big
73	subject< – goes on big
462	subject< – goes on small
-238	subject<<  
-241	subject<<  bewerbung
-308	subject<<  entrevista
727	subject<<  proceso
965	subject<<  sollicitatie
-210	subject<< : bewerbung
-671	subject<< application -
483	subject<< application :
-112	subject<< application for
222	subject<< application –
-275	subject<< aw :
545	subject<< bewerbung als
70	subject<< candidatura a
615	subject<< candidature -
756	subject<< candidature –
1321	subject<< ihre bewerbung
686	subject<< interview -
287	subject<< interview :
920	subject<< interview for
714	subject<< interview –
502	subject<< offer -
639	subject<< poste de
-127	subject<< re :
-220	subject<< update :
-151	subject<>  
643	subject<>  (
855	subject<>  ,
504	subject<>  -
894	subject<>  :
-71	subject<>  application
975	subject<>  at
-142	subject<>  position
-26	subject<>  post
-533	subject<>  role
-95	subject<>  vacancy
262	subject<>  –
777	subject<> " "
123	subject<> ( )
919	subject<> , 
659	subject<> - 
162	subject<> - (
1027	subject<> - -
-119	subject<> / 
20	subject<> : 
818	subject<> : (
-536	subject<> : ,
153	subject<> : -
367	subject<> : /
265	subject<> : application
508	subject<> : –
-473	subject<> a 
560	subject<> als 
219	subject<> als (
217	subject<> bewerbung 
-507	subject<> bewerbung (
363	subject<> candidatura 
-43	subject<> candidature 
-182	subject<> de 
-248	subject<> entrevista 
239	subject<> for 
980	subject<> for (
-239	subject<> of 
419	subject<> on 
-290	subject<> proceso 
13	subject<> selezione 
502	subject<> sollicitatie 
430	subject<> stelle 
-1141	subject<> the 
625	subject<> vacature 
284	subject<> – 
1287	subject<> – (
-124	subject<> – ,
628	subject<> – –
201	subject> 
1002	subject> "
468	subject> (
123	subject> )
-324	subject> ,
557	subject> -
259	subject> /
-514	subject> 2025
390	subject> :
660	subject> @
-102	subject> application
732	subject> at
522	subject> interview
269	subject> job
-245	subject> position
-14	subject> post
190	subject> role
295	subject> vacancy
977	subject> –
201	subject>>  
634	subject>> " 
76	subject>> ( m
1164	subject>> ( ref
248	subject>> ( w
-84	subject>> ) 
200	subject>> application 
82	subject>> job 
531	subject>> position 
2	subject>> post 
85	subject>> role 
798	subject>> vacancy 
56	subjectline false false
-383	times 1
945	times 2
-64	times 3
-927	work 0
-248	work 1
370	work 2
`;
