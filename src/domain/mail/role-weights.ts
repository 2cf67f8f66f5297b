// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
42	<  goes on big
-805	<  goes on small
271	< ! goes on big
522	< " goes on big
-69	< ( goes on big
-116	< ( goes on small
-320	< , goes on big
-567	< , goes on small
-513	< - goes on big
-52	< . goes on big
-1496	< . goes on small
556	< : goes on big
1066	< : goes on small
23	< a goes on big
-30	< a goes on small
1468	< about goes on big
1583	< als goes on big
460	< als goes on small
43	< an goes on big
749	< as goes on big
956	< come goes on small
767	< comme goes on small
691	< como goes on small
300	< d' goes on small
-111	< da goes on small
398	< das goes on big
412	< de goes on small
-893	< dear goes on big
-143	< dem goes on big
478	< den goes on big
-331	< der goes on big
1003	< di goes on small
-163	< die goes on big
-718	< een goes on small
620	< eine goes on big
701	< einen goes on big
-544	< einer goes on big
1230	< for goes on big
731	< functie goes on small
299	< für goes on big
-1023	< herr goes on big
-598	< in goes on big
-235	< new goes on big
148	< of goes on big
642	< on goes on big
278	< one goes on big
-323	< our goes on big
1173	< para goes on small
393	< per goes on small
920	< position goes on big
176	< principal goes on big
-662	< recruiting goes on big
1022	< rolle goes on big
-1192	< software goes on big
657	< stelle goes on big
-154	< the goes on big
170	< to goes on big
-205	< un goes on small
-184	< una goes on small
-787	< une goes on small
-719	< unsere goes on big
474	< vacature goes on small
973	< vaga goes on small
929	< van goes on small
527	< voor goes on small
361	< your goes on big
965	< zum goes on big
760	< zur goes on big
71	< – goes on big
7	< „ goes on big
-707	<<  
-893	<<  dear
-1050	<< , der
-878	<< , die
-678	<< , our
-887	<< , the
827	<< . als
-519	<< . der
-671	<< . die
58	<< . for
65	<< . our
-454	<< . the
-279	<< : the
716	<< about the
-700	<< and the
138	<< application as
565	<< application for
185	<< application to
272	<< applications for
202	<< applied for
788	<< applying for
251	<< applying to
62	<< appointment as
313	<< as a
211	<< as an
1094	<< as our
638	<< assessment for
482	<< ausbildung zur
843	<< be a
1190	<< be our
948	<< bewerbung als
-1011	<< by the
1258	<< candidatura a
263	<< candidatura come
461	<< candidatura para
256	<< candidatura per
554	<< candidature de
511	<< cargo de
731	<< de functie
118	<< de vacature
686	<< der stelle
1030	<< die position
559	<< die stelle
44	<< for :
229	<< for a
284	<< for our
687	<< for the
581	<< form for
409	<< functie van
613	<< função de
729	<< für den
476	<< für die
-281	<< in der
520	<< in for
1271	<< in the
331	<< interview for
-307	<< interviews for
898	<< job :
-76	<< list for
240	<< lugar de
-61	<< mit dem
250	<< mit der
-298	<< of the
555	<< offer for
634	<< on the
420	<< plaza de
600	<< position :
521	<< position of
660	<< posizione di
258	<< post :
421	<< post of
603	<< poste d'
470	<< poste de
369	<< posto di
725	<< proceso de
833	<< process for
1111	<< puesto de
38	<< re :
1122	<< role :
-129	<< role of
304	<< ruolo di
131	<< selezione per
663	<< sie als
835	<< so the
467	<< solicitud para
594	<< sollicitatie als
523	<< sollicitatie voor
550	<< stage for
811	<< stelle :
927	<< stelle als
1031	<< step for
404	<< test for
174	<< that the
480	<< the position
518	<< title :
-524	<< to the
-732	<< und die
-8	<< uns als
259	<< vacancy :
276	<< vacante de
165	<< vaga de
-880	<< with our
-337	<< with the
215	<< you as
519	<< you for
877	<< you the
-1011	<>  ,
136	<> " "
50	<> ( )
149	<> ( ,
-183	<> , (
267	<> , ,
-310	<> , .
157	<> . ,
-161	<> . is
1247	<> : 
138	<> : (
1009	<> : )
351	<> : ,
-737	<> : -
686	<> : .
766	<> : –
215	<> a ,
-260	<> a .
827	<> a at
1235	<> a with
1111	<> about .
624	<> als !
198	<> als (
530	<> als ,
627	<> als .
976	<> als bei
651	<> als beworben
24	<> als haben
390	<> als hat
984	<> als in
725	<> als ist
402	<> als und
-29	<> as ,
658	<> as .
170	<> as at
365	<> come .
1207	<> comme ,
934	<> como .
1519	<> d' ,
262	<> d' .
-634	<> d' de
825	<> de (
1161	<> de ,
474	<> de .
1316	<> de :
329	<> de a
-846	<> de de
456	<> de e
454	<> de en
338	<> de est
3	<> de y
-51	<> de à
-820	<> der ,
-727	<> der .
429	<> di ,
1732	<> di .
232	<> di è
-309	<> die ,
40	<> die .
-564	<> die hat
663	<> for !
-82	<> for (
-174	<> for ,
627	<> for .
-130	<> for :
995	<> for and
1070	<> for at
980	<> for has
658	<> for in
998	<> for is
1147	<> for on
118	<> for was
887	<> for we
354	<> for with
1034	<> functie .
846	<> of (
201	<> of ,
-62	<> of .
586	<> of and
352	<> of at
37	<> of with
-128	<> our ,
-114	<> our .
1338	<> para ,
954	<> para .
-1024	<> para de
1062	<> per ,
1140	<> per .
735	<> per è
723	<> position (
-169	<> stelle (
-698	<> the 
899	<> the (
-1074	<> the ,
-425	<> the .
-203	<> the and
-1126	<> the has
319	<> the job
509	<> the opening
1591	<> the position
551	<> the post
878	<> the role
822	<> the vacancy
-546	<> to .
1051	<> van .
244	<> voor .
184	<> your application
-574	> 
1228	> !
-70	> "
589	> (
41	> )
-242	> ,
178	> -
243	> .
344	> :
-197	> ;
817	> ?
-277	> a
248	> ab
94	> an
494	> and
-108	> application
-16	> are
570	> at
962	> auf
1141	> bei
744	> beworben
1322	> bij
1275	> chez
-125	> con
244	> da
-1582	> de
-1003	> di
499	> e
-13	> ein
359	> en
585	> est
1017	> et
950	> foi
60	> for
668	> from
814	> ha
-221	> haben
-590	> has
-218	> hat
477	> in
719	> interview
368	> is
-39	> ist
249	> job
373	> mit
174	> na
311	> nicht
-10	> no
-346	> on
467	> opening
912	> per
538	> position
329	> post
-302	> programme
571	> role
764	> se
415	> sind
166	> this
223	> to
-141	> und
677	> until
154	> vacancy
-8	> was
239	> we
826	> werden
-325	> when
-588	> will
228	> wird
213	> with
-433	> would
397	> y
-246	> you
266	> zu
-667	> |
-633	> ·
296	> à
1109	> è
253	> –
-574	>>  
501	>> ( all
994	>> ( jr-
255	>> ( m
886	>> ( r-
164	>> ( ref
830	>> ( req
325	>> ( w
1470	>> ) 
255	>> ) .
794	>> , and
-442	>> , der
571	>> , la
197	>> , the
-85	>> , we
367	>> , which
-576	>> , who
-89	>> . 
285	>> . a
1016	>> . as
-283	>> . date
776	>> . i
465	>> . it
1008	>> . je
655	>> . la
559	>> . le
-208	>> . our
-13	>> . please
317	>> . the
-190	>> . this
-157	>> . we
578	>> . we're
-351	>> . we've
1055	>> . wir
-46	>> . you
222	>> . your
899	>> and for
-133	>> and the
-190	>> at our
-53	>> at the
637	>> bei der
532	>> bei uns
14	>> haben wir
-667	>> has asked
842	>> has been
-162	>> hat uns
416	>> in our
-484	>> in the
-125	>> job .
176	>> opening .
537	>> position .
783	>> position at
237	>> post .
836	>> role ,
702	>> role .
1036	>> role at
165	>> vacancy .
-182	>> with the
1015	agreed
127	any
-532	apart
17	begins
182	begins other
-705	begins small
168	big
-497	digits
485	e a
61	e able
92	e ach
-492	e act
478	e ade
362	e ader
-120	e ado
-90	e ador
-887	e aff
-81	e aft
428	e age
223	e ager
503	e ai
-247	e aide
449	e ain
-1024	e air
-334	e aire
241	e aker
749	e ala
641	e ale
-509	e amme
719	e ance
-328	e and
1296	e aner
200	e anic
35	e ann
144	e ant
-213	e ante
103	e ard
344	e are
103	e ario
429	e ary
-260	e ate
190	e ater
423	e ator
155	e bau
237	e ber
-131	e bile
61	e ble
994	e bra
546	e cer
-74	e ces
-790	e che
-17	e chef
-308	e cher
-381	e cht
616	e cial
643	e cian
118	e cien
379	e ción
-240	e cker
50	e cook
63	e crew
130	e ctor
814	e dad
-673	e dant
-836	e dean
41	e den
-983	e dent
387	e der
365	e des
153	e dige
70	e ding
940	e dler
-149	e dor
-415	e dora
-1	e dung
200	e ead
-836	e ean
1098	e echt
322	e ect
331	e eer
796	e egal
579	e eger
231	e eil
861	e eiro
588	e eit
-154	e elle
737	e ence
267	e enst
13	e ent
-163	e ente
673	e ento
874	e enz
786	e eper
769	e era
702	e ere
1008	e erer
705	e erin
202	e erk
51	e ern
-228	e ero
-827	e ery
221	e eur
26	e euse
454	e evel
973	e eyor
-189	e fer
-47	e fice
121	e frau
796	e gal
-1046	e gen
604	e gent
310	e ger
142	e gie
220	e gin
480	e gist
412	e gner
-980	e hair
-93	e hand
-921	e head
-17	e hef
119	e her
-1125	e hip
827	e hnik
303	e hrer
638	e hter
100	e i
-2	e ial
221	e iale
477	e ian
-6	e iat
533	e iate
768	e ica
181	e ice
471	e icer
220	e ico
317	e ics
814	e idad
-270	e ide
-86	e ider
121	e ien
177	e ier
1179	e iere
204	e ieur
153	e ige
738	e ii
422	e iker
21	e ile
111	e ilfe
270	e in
47	e ine
169	e inee
-52	e iner
-97	e ing
-345	e ion
526	e ions
396	e ior
-321	e ipal
1169	e ique
-18	e ira
-441	e ire
861	e iro
1040	e iser
724	e isor
825	e ist
246	e ista
196	e iste
17	e iter
1108	e itor
99	e ity
286	e ive
350	e iver
662	e ivo
438	e ión
370	e ker
1067	e koch
541	e lead
483	e ler
198	e lerk
1099	e les
111	e lfe
-217	e ling
296	e list
-105	e lle
563	e ller
367	e llow
412	e llte
-115	e logy
91	e lor
362	e low
130	e lte
722	e lyst
1248	e man
35	e mann
355	e mber
-78	e ment
112	e mer
-433	e mme
-108	e mmer
-167	e nal
1038	e nce
-240	e nde
169	e nee
748	e neer
-30	e nen
681	e ner
319	e nes
-310	e nger
191	e nic
-701	e nico
291	e nier
795	e nik
-945	e ning
1200	e nior
681	e nist
740	e nner
267	e nst
-342	e nte
477	e ntin
725	e nto
-108	e nts
-446	e nung
1067	e och
679	e ogie
870	e ogin
-115	e ogy
432	e onal
865	e oner
516	e ons
50	e ook
365	e oper
-428	e ora
-566	e oral
191	e ore
470	e orin
328	e orio
265	e ort
-341	e ost
-321	e pal
605	e per
28	e pist
459	e port
1175	e que
-217	e raft
-350	e ral
120	e rau
607	e rer
355	e res
63	e rew
656	e ria
-143	e rian
-6	e riat
416	e rice
935	e rin
492	e ring
618	e rio
1414	e rist
-601	e rity
143	e rker
631	e ros
87	e rse
134	e rter
106	e rung
893	e ser
-168	e seur
-1125	e ship
372	e sing
54	e son
268	e sor
-354	e sse
-573	e ssor
132	e sta
206	e ste
-216	e ster
-2	e stin
-887	e taff
304	e tal
607	e tant
76	e tary
655	e tect
-1231	e ten
496	e tent
481	e tenz
541	e ter
188	e tern
-217	e tes
-125	e teur
266	e tica
598	e tice
54	e tics
-274	e tie
310	e tik
603	e tin
136	e ting
-41	e tion
-4	e tist
442	e tive
662	e tivo
-250	e tner
423	e tor
231	e tora
-49	e tore
625	e tos
667	e tter
285	e tung
465	e ture
-278	e uate
179	e ucer
618	e uer
14	e uide
955	e uit
-174	e ung
466	e ure
-189	e urer
92	e urse
-64	e use
-24	e utor
27	e uyer
507	e vel
688	e ver
768	e ward
848	e yer
973	e yor
722	e yst
417	e ärin
624	e ère
390	early
-369	ends
-168	first false
250	first true
97	found 0 1
-26	found 0 2
-174	found 1 0
305	found 1 1
623	found 1 2
-413	goes on
-366	goes on big
861	goes on small
138	has  - 
-849	has  – 
-1068	has "
229	has &
324	has (
33	has ,
-298	has /
155	has :
-607	has before
16	has other
-35	in other
105	in subject
6	last false
113	last true
-1046	late
-242	length 1
-287	length 1 work 0
-250	length 1 work 1
-208	length 1 work 2
282	length 2
-219	length 2 work 0
-387	length 2 work 1
359	length 2 work 2
254	length 3
-533	length 3 work 0
-285	length 3 work 1
405	length 3 work 2
-30	length 4
-819	length 4 work 0
102	length 4 work 2
24	length 5
14	length 5 work 2
-200	length 6
-179	length 6 work 2
-467	length 7
-440	length 7 work 2
-385	letter
233	line false false
75	line false true
-145	line true false
-49	line true true
-1177	none agreed
-49	signed
-18	small
7	subject<  goes on big
-459	subject<  goes on small
1159	subject< " goes on big
-189	subject< ( goes on big
255	subject< , goes on big
560	subject< - goes on big
360	subject< - goes on small
294	subject< / goes on big
39	subject< : goes on big
373	subject< : goes on small
-38	subject< a goes on small
582	subject< als goes on big
-711	subject< application goes on big
706	subject< as goes on big
193	subject< bewerbung goes on big
476	subject< candidatura goes on small
-29	subject< candidature goes on small
-216	subject< de goes on small
-354	subject< entrevista goes on small
217	subject< for goes on big
592	subject< interview goes on big
-437	subject< of goes on big
445	subject< on goes on big
749	subject< position goes on big
-234	subject< proceso goes on small
179	subject< selezione goes on small
677	subject< sollicitatie goes on small
25	subject< stelle goes on big
-503	subject< the goes on big
-852	subject< to goes on big
993	subject< vacature goes on small
22	subject< vaga goes on small
-643	subject< your goes on big
739	subject< | goes on big
237	subject< – goes on big
353	subject< – goes on small
-279	subject<<  
-246	subject<<  bewerbung
-253	subject<<  entrevista
642	subject<<  proceso
659	subject<<  sollicitatie
-183	subject<< : bewerbung
-597	subject<< application -
342	subject<< application :
-157	subject<< application for
671	subject<< application –
-362	subject<< aw :
468	subject<< bewerbung als
149	subject<< candidatura a
694	subject<< candidature -
999	subject<< candidature –
1312	subject<< ihre bewerbung
791	subject<< interview -
364	subject<< interview :
839	subject<< interview for
539	subject<< interview –
376	subject<< offer -
675	subject<< poste de
-194	subject<< re :
-147	subject<< update :
-73	subject<>  
744	subject<>  (
892	subject<>  ,
633	subject<>  -
917	subject<>  :
-50	subject<>  application
940	subject<>  at
-94	subject<>  position
-199	subject<>  post
-529	subject<>  role
-82	subject<>  vacancy
254	subject<>  –
939	subject<> " "
107	subject<> ( )
933	subject<> , 
661	subject<> - 
101	subject<> - (
851	subject<> - -
-147	subject<> / 
37	subject<> : 
689	subject<> : (
-492	subject<> : ,
308	subject<> : -
148	subject<> : /
281	subject<> : application
507	subject<> : –
-538	subject<> a 
591	subject<> als 
180	subject<> als (
-575	subject<> application 
236	subject<> bewerbung 
-730	subject<> bewerbung (
466	subject<> candidatura 
-4	subject<> candidature 
-204	subject<> de 
-371	subject<> entrevista 
334	subject<> for 
770	subject<> for (
-118	subject<> for -
-155	subject<> of 
309	subject<> on 
-248	subject<> proceso 
106	subject<> selezione 
515	subject<> sollicitatie 
-123	subject<> stelle 
-1189	subject<> the 
898	subject<> vacature 
205	subject<> – 
1230	subject<> – (
-105	subject<> – ,
582	subject<> – –
178	subject> 
922	subject> "
709	subject> (
107	subject> )
-309	subject> ,
448	subject> -
262	subject> /
-450	subject> 2025
420	subject> :
664	subject> @
-127	subject> application
787	subject> at
339	subject> interview
280	subject> job
-305	subject> position
-132	subject> post
52	subject> role
252	subject> vacancy
1013	subject> –
178	subject>>  
738	subject>> " 
681	subject>> ( m
843	subject>> ( ref
193	subject>> ( w
-91	subject>> ) 
165	subject>> application 
59	subject>> job 
419	subject>> position 
6	subject>> post 
64	subject>> role 
557	subject>> vacancy 
-21	subjectline false false
-252	times 1
1098	times 2
47	times 3
-1070	work 0
-310	work 1
284	work 2
`;
