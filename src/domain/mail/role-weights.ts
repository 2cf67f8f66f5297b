// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
83	<  goes on big
-826	<  goes on small
244	< ! goes on big
478	< " goes on big
-115	< ( goes on big
-117	< ( goes on small
-320	< , goes on big
-238	< , goes on small
-585	< - goes on big
-80	< . goes on big
-1504	< . goes on small
543	< : goes on big
940	< : goes on small
-50	< a goes on big
-147	< a goes on small
1412	< about goes on big
1548	< als goes on big
454	< als goes on small
102	< an goes on big
686	< as goes on big
1056	< come goes on small
806	< comme goes on small
714	< como goes on small
263	< d' goes on small
-75	< da goes on small
270	< das goes on big
417	< de goes on small
-1007	< dear goes on big
-222	< dem goes on big
548	< den goes on big
-521	< der goes on big
934	< di goes on small
-193	< die goes on big
-690	< een goes on small
683	< eine goes on big
646	< einen goes on big
-693	< einer goes on big
1143	< for goes on big
699	< functie goes on small
306	< für goes on big
-1063	< herr goes on big
-650	< in goes on big
-224	< new goes on big
137	< of goes on big
671	< on goes on big
247	< one goes on big
-332	< our goes on big
1140	< para goes on small
386	< per goes on small
857	< position goes on big
321	< principal goes on big
-727	< recruiting goes on big
1099	< rolle goes on big
-1216	< software goes on big
904	< stelle goes on big
-164	< the goes on big
189	< to goes on big
-101	< un goes on small
-145	< una goes on small
-894	< une goes on small
-739	< unsere goes on big
465	< vacature goes on small
776	< vaga goes on small
878	< van goes on small
624	< voor goes on small
324	< your goes on big
973	< zum goes on big
741	< zur goes on big
232	< – goes on big
-196	< „ goes on big
-747	<<  
-1007	<<  dear
-1011	<< , der
-645	<< , die
-659	<< , our
-838	<< , the
1084	<< . als
-561	<< . der
-685	<< . die
162	<< . for
-83	<< . our
-499	<< . the
-381	<< : the
786	<< about the
-628	<< and the
136	<< application as
559	<< application for
249	<< application to
301	<< applications for
47	<< applied for
765	<< applying for
241	<< applying to
118	<< appointment as
373	<< as a
266	<< as an
1015	<< as our
306	<< assessment for
445	<< ausbildung zur
804	<< be a
1194	<< be our
947	<< bewerbung als
-1042	<< by the
1353	<< candidatura a
273	<< candidatura come
383	<< candidatura para
71	<< candidatura per
402	<< candidature de
360	<< cargo de
699	<< de functie
97	<< de vacature
536	<< der stelle
1113	<< die position
861	<< die stelle
97	<< for :
308	<< for a
261	<< for our
729	<< for the
846	<< form for
399	<< functie van
513	<< função de
655	<< für den
517	<< für die
-203	<< in der
563	<< in for
1240	<< in the
184	<< interview for
-260	<< interviews for
611	<< job :
-50	<< list for
236	<< lugar de
-68	<< mit dem
393	<< mit der
-381	<< of the
650	<< offer for
501	<< on the
338	<< plaza de
544	<< position :
454	<< position of
611	<< posizione di
286	<< post :
395	<< post of
504	<< poste d'
443	<< poste de
499	<< posto di
702	<< proceso de
835	<< process for
1042	<< puesto de
74	<< re :
1195	<< role :
-212	<< role of
262	<< ruolo di
91	<< selezione per
656	<< sie als
962	<< so the
554	<< solicitud para
335	<< sollicitatie als
361	<< sollicitatie voor
448	<< stage for
937	<< stelle :
1010	<< stelle als
1044	<< step for
434	<< test for
195	<< that the
469	<< the position
208	<< title :
-435	<< to the
-760	<< und die
42	<< uns als
166	<< vacancy :
442	<< vacante de
160	<< vaga de
-901	<< with our
-353	<< with the
219	<< you as
543	<< you for
953	<< you the
-1119	<>  ,
137	<> " "
50	<> ( )
116	<> ( ,
-182	<> , (
264	<> , ,
-258	<> , .
199	<> . ,
22	<> . is
1319	<> : 
139	<> : (
985	<> : )
376	<> : ,
-672	<> : -
739	<> : .
782	<> : –
232	<> a ,
-142	<> a .
782	<> a at
1187	<> a with
1057	<> about .
629	<> als !
253	<> als (
600	<> als ,
640	<> als .
1289	<> als bei
698	<> als beworben
-162	<> als haben
393	<> als hat
990	<> als in
754	<> als ist
356	<> als und
17	<> as ,
617	<> as .
178	<> as at
420	<> come .
1340	<> comme ,
1002	<> como .
1536	<> d' ,
439	<> d' .
-588	<> d' de
745	<> de (
1048	<> de ,
549	<> de .
1352	<> de :
310	<> de a
-792	<> de de
361	<> de e
453	<> de en
395	<> de est
-57	<> de y
16	<> de à
-795	<> der ,
-575	<> der .
595	<> di ,
1158	<> di .
250	<> di è
-360	<> die ,
-49	<> die .
-615	<> die hat
788	<> for !
28	<> for (
-115	<> for ,
707	<> for .
183	<> for :
1188	<> for and
1144	<> for at
857	<> for has
671	<> for in
1076	<> for is
938	<> for on
72	<> for was
864	<> for we
369	<> for with
898	<> functie .
846	<> of (
193	<> of ,
-83	<> of .
691	<> of and
313	<> of at
81	<> of with
-119	<> our ,
-160	<> our .
1132	<> para ,
803	<> para .
-848	<> para de
1025	<> per ,
1257	<> per .
708	<> per è
673	<> position (
-191	<> stelle (
-1014	<> the 
849	<> the (
-1155	<> the ,
-525	<> the .
-143	<> the and
-1096	<> the has
304	<> the job
398	<> the opening
1493	<> the position
504	<> the post
830	<> the role
829	<> the vacancy
-562	<> to .
1063	<> van .
449	<> voor .
190	<> your application
-547	> 
1281	> !
-107	> "
605	> (
51	> )
-217	> ,
46	> -
262	> .
381	> :
-168	> ;
898	> ?
-202	> a
485	> ab
190	> an
509	> and
-83	> application
41	> are
660	> at
922	> auf
1222	> bei
790	> beworben
1307	> bij
1096	> chez
23	> con
14	> da
-1589	> de
-1084	> di
534	> e
45	> ein
352	> en
628	> est
873	> et
1085	> foi
-29	> for
661	> from
654	> ha
-138	> haben
-512	> has
-213	> hat
550	> in
906	> interview
301	> is
-55	> ist
278	> job
314	> mit
104	> na
358	> nicht
-23	> no
-257	> on
322	> opening
839	> per
597	> position
340	> post
-133	> programme
589	> role
922	> se
475	> sind
198	> this
282	> to
-63	> und
842	> until
109	> vacancy
-201	> was
370	> we
1087	> werden
-373	> when
-495	> will
98	> wird
236	> with
-407	> would
278	> y
-273	> you
374	> zu
-630	> |
-537	> ·
275	> à
1096	> è
189	> –
-547	>>  
558	>> ( all
893	>> ( jr-
296	>> ( m
777	>> ( r-
128	>> ( ref
996	>> ( req
455	>> ( w
1488	>> ) 
319	>> ) .
793	>> , and
-431	>> , der
518	>> , la
139	>> , the
-239	>> , we
317	>> , which
-649	>> , who
-285	>> . 
173	>> . a
1041	>> . as
-515	>> . date
728	>> . i
721	>> . it
948	>> . je
494	>> . la
525	>> . le
-241	>> . our
-37	>> . please
277	>> . the
-188	>> . this
-141	>> . we
637	>> . we're
-376	>> . we've
1035	>> . wir
64	>> . you
215	>> . your
844	>> and for
-212	>> and the
-121	>> at our
151	>> at the
615	>> bei der
558	>> bei uns
-91	>> haben wir
-749	>> has asked
661	>> has been
-143	>> hat uns
354	>> in our
-493	>> in the
-178	>> job .
-55	>> opening .
550	>> position .
793	>> position at
292	>> post .
560	>> role ,
743	>> role .
898	>> role at
195	>> vacancy .
-122	>> with the
912	agreed
116	any
-625	apart
-41	begins
161	begins other
-701	begins small
136	big
-475	digits
499	e a
64	e able
115	e ach
-585	e act
352	e ade
325	e ader
-190	e ado
-139	e ador
-861	e aff
-102	e aft
367	e age
226	e ager
487	e ai
-235	e aide
462	e ain
-1051	e air
-237	e aire
361	e aker
853	e ala
454	e ale
-526	e amme
679	e ance
-312	e and
1059	e aner
296	e anic
-106	e ann
171	e ant
-251	e ante
91	e ard
300	e are
52	e ario
403	e ary
-250	e ate
263	e ater
396	e ator
162	e bau
290	e ber
-171	e bile
64	e ble
639	e bra
494	e cer
16	e ces
-800	e che
-311	e cher
-364	e cht
572	e cial
646	e cian
118	e cien
268	e ción
-215	e cker
52	e cook
91	e crew
142	e ctor
421	e dad
-781	e dant
-849	e dean
-52	e den
-909	e dent
380	e der
350	e des
159	e dige
3	e ding
996	e dler
-125	e dor
-426	e dora
4	e dung
196	e ead
-849	e ean
1008	e echt
322	e ect
378	e eer
819	e egal
422	e eger
222	e eil
729	e eiro
523	e eit
-165	e elle
675	e ence
258	e enst
25	e ent
-222	e ente
661	e ento
731	e enz
817	e eper
592	e era
649	e ere
1076	e erer
716	e erin
195	e erk
39	e ern
-237	e ero
-828	e ery
155	e eur
22	e euse
481	e evel
892	e eyor
-165	e fer
-184	e fice
39	e frau
819	e gal
-1126	e gen
622	e gent
325	e ger
248	e gie
245	e gin
448	e gist
425	e gner
-1005	e hair
-95	e hand
-868	e head
105	e her
-1163	e hip
710	e hnik
320	e hrer
577	e hter
130	e i
12	e ial
305	e iale
554	e ian
70	e iat
524	e iate
831	e ica
114	e ice
505	e icer
187	e ico
260	e ics
421	e idad
-312	e ide
-198	e ider
117	e ien
94	e ier
1211	e iere
184	e ieur
159	e ige
744	e ii
370	e iker
-30	e ile
146	e ilfe
260	e in
14	e ine
161	e inee
56	e iner
-181	e ing
-286	e ion
540	e ions
449	e ior
-332	e ipal
1221	e ique
-131	e ira
-536	e ire
729	e iro
1129	e iser
855	e isor
817	e ist
203	e ista
213	e iste
37	e iter
1023	e itor
36	e ity
225	e ive
260	e iver
632	e ivo
401	e ión
424	e ker
1025	e koch
556	e lead
494	e ler
187	e lerk
1031	e les
146	e lfe
-209	e ling
309	e list
-108	e lle
557	e ller
285	e llow
322	e llte
-118	e logy
214	e lor
269	e low
290	e lte
701	e lyst
1198	e man
-106	e mann
321	e mber
-163	e ment
128	e mer
-449	e mme
-108	e mmer
-96	e nal
1031	e nce
-308	e nde
161	e nee
670	e neer
-31	e nen
633	e ner
206	e nes
-290	e nger
268	e nic
-672	e nico
356	e nier
698	e nik
-930	e ning
1097	e nior
633	e nist
648	e nner
258	e nst
-310	e nte
523	e ntin
695	e nto
-54	e nts
-502	e nung
1025	e och
633	e ogie
952	e ogin
-118	e ogy
460	e onal
656	e oner
538	e ons
52	e ook
376	e oper
-488	e ora
-578	e oral
199	e ore
548	e orin
420	e orio
383	e ort
-316	e ost
-332	e pal
591	e per
13	e pist
358	e port
1228	e que
-177	e raft
-450	e ral
39	e rau
576	e rer
402	e res
91	e rew
782	e ria
-159	e rian
70	e riat
347	e rice
954	e rin
494	e ring
558	e rio
1335	e rist
-601	e rity
47	e rker
818	e ros
-40	e rse
179	e rter
95	e rung
755	e ser
-226	e seur
-1163	e ship
491	e sing
184	e son
103	e sor
-375	e sse
-491	e ssor
86	e sta
207	e ste
-236	e ster
-49	e stin
-861	e taff
374	e tal
552	e tant
87	e tary
597	e tect
-1183	e ten
431	e tent
378	e tenz
536	e ter
131	e tern
-260	e tes
-165	e teur
537	e tica
610	e tice
-29	e tics
-136	e tie
312	e tik
556	e tin
290	e ting
-130	e tion
4	e tist
457	e tive
632	e tivo
-216	e tner
407	e tor
7	e tora
-52	e tore
604	e tos
611	e tter
169	e tung
426	e ture
-339	e uate
87	e ucer
484	e uer
-87	e uide
1131	e uit
-106	e ung
426	e ure
-138	e urer
156	e urse
-46	e use
-74	e utor
85	e uyer
517	e vel
747	e ver
721	e ward
762	e yer
892	e yor
701	e yst
560	e ärin
674	e ère
454	early
-463	ends
-142	first false
275	first true
147	found 0 1
38	found 0 2
-291	found 1 0
181	found 1 1
400	found 1 2
-552	goes on
-354	goes on big
909	goes on small
201	has  - 
-844	has  – 
-1025	has "
139	has &
335	has (
72	has ,
-319	has /
22	has :
-556	has before
-3	has other
-90	in other
157	in subject
21	last false
152	last true
-1027	late
-222	length 1
-251	length 1 work 0
-249	length 1 work 1
-193	length 1 work 2
354	length 2
-233	length 2 work 0
-291	length 2 work 1
396	length 2 work 2
297	length 3
-626	length 3 work 0
-159	length 3 work 1
439	length 3 work 2
33	length 4
-800	length 4 work 0
142	length 4 work 2
78	length 5
62	length 5 work 2
-145	length 6
-128	length 6 work 2
-389	length 7
-387	length 7 work 2
-332	letter
219	line false false
112	line false true
-234	line true false
-103	line true true
-1275	none agreed
-29	signed
-55	small
-15	subject<  goes on big
-442	subject<  goes on small
1226	subject< " goes on big
-120	subject< ( goes on big
170	subject< , goes on big
633	subject< - goes on big
254	subject< - goes on small
308	subject< / goes on big
4	subject< : goes on big
403	subject< : goes on small
-80	subject< a goes on small
665	subject< als goes on big
-671	subject< application goes on big
714	subject< as goes on big
220	subject< bewerbung goes on big
435	subject< candidatura goes on small
54	subject< candidature goes on small
-185	subject< de goes on small
-251	subject< entrevista goes on small
276	subject< for goes on big
721	subject< interview goes on big
-409	subject< of goes on big
497	subject< on goes on big
804	subject< position goes on big
-220	subject< proceso goes on small
216	subject< selezione goes on small
653	subject< sollicitatie goes on small
-27	subject< stelle goes on big
-553	subject< the goes on big
-748	subject< to goes on big
1066	subject< vacature goes on small
186	subject< vaga goes on small
-520	subject< your goes on big
780	subject< | goes on big
188	subject< – goes on big
493	subject< – goes on small
-189	subject<<  
-136	subject<<  bewerbung
-341	subject<<  entrevista
591	subject<<  proceso
623	subject<<  sollicitatie
-244	subject<< : bewerbung
-500	subject<< application -
406	subject<< application :
-160	subject<< application for
629	subject<< application –
-350	subject<< aw :
534	subject<< bewerbung als
112	subject<< candidatura a
516	subject<< candidature -
924	subject<< candidature –
1312	subject<< ihre bewerbung
681	subject<< interview -
360	subject<< interview :
884	subject<< interview for
582	subject<< interview –
310	subject<< offer -
699	subject<< poste de
-144	subject<< re :
-72	subject<< update :
-173	subject<>  
788	subject<>  (
791	subject<>  ,
377	subject<>  -
891	subject<>  :
-93	subject<>  application
754	subject<>  at
-155	subject<>  position
-169	subject<>  post
-533	subject<>  role
-61	subject<>  vacancy
245	subject<>  –
898	subject<> " "
105	subject<> ( )
951	subject<> , 
654	subject<> - 
105	subject<> - (
1003	subject<> - -
-92	subject<> / 
22	subject<> : 
852	subject<> : (
-475	subject<> : ,
388	subject<> : -
167	subject<> : /
298	subject<> : application
514	subject<> : –
-522	subject<> a 
590	subject<> als 
154	subject<> als (
-523	subject<> application 
243	subject<> bewerbung 
-638	subject<> bewerbung (
359	subject<> candidatura 
73	subject<> candidature 
-176	subject<> de 
-258	subject<> entrevista 
292	subject<> for 
790	subject<> for (
-181	subject<> for -
-130	subject<> of 
378	subject<> on 
-336	subject<> proceso 
24	subject<> selezione 
582	subject<> sollicitatie 
-96	subject<> stelle 
-1172	subject<> the 
929	subject<> vacature 
209	subject<> – 
983	subject<> – (
-169	subject<> – ,
606	subject<> – –
195	subject> 
943	subject> "
699	subject> (
105	subject> )
-251	subject> ,
568	subject> -
232	subject> /
-607	subject> 2025
426	subject> :
632	subject> @
-107	subject> application
729	subject> at
356	subject> interview
211	subject> job
-291	subject> position
-73	subject> post
96	subject> role
216	subject> vacancy
1020	subject> –
195	subject>>  
820	subject>> " 
624	subject>> ( m
974	subject>> ( ref
273	subject>> ( w
-106	subject>> ) 
231	subject>> application 
45	subject>> job 
498	subject>> position 
-21	subject>> post 
117	subject>> role 
674	subject>> vacancy 
36	subjectline false false
-323	times 1
1009	times 2
5	times 3
-1059	work 0
-337	work 1
243	work 2
`;
