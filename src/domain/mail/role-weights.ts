// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
85	<  goes on big
-822	<  goes on small
227	< ! goes on big
480	< " goes on big
-92	< ( goes on big
-101	< ( goes on small
-320	< , goes on big
-240	< , goes on small
-589	< - goes on big
-76	< . goes on big
-1500	< . goes on small
555	< : goes on big
926	< : goes on small
-24	< a goes on big
-141	< a goes on small
1410	< about goes on big
1553	< als goes on big
453	< als goes on small
76	< an goes on big
692	< as goes on big
1060	< come goes on small
805	< comme goes on small
690	< como goes on small
272	< d' goes on small
-82	< da goes on small
322	< das goes on big
430	< de goes on small
-1005	< dear goes on big
-217	< dem goes on big
601	< den goes on big
-336	< der goes on big
944	< di goes on small
-188	< die goes on big
-682	< een goes on small
690	< eine goes on big
663	< einen goes on big
-692	< einer goes on big
1156	< for goes on big
702	< functie goes on small
294	< für goes on big
-984	< herr goes on big
-658	< in goes on big
-255	< new goes on big
101	< of goes on big
650	< on goes on big
241	< one goes on big
-322	< our goes on big
1138	< para goes on small
385	< per goes on small
866	< position goes on big
317	< principal goes on big
-729	< recruiting goes on big
1106	< rolle goes on big
-1211	< software goes on big
690	< stelle goes on big
-139	< the goes on big
193	< to goes on big
-75	< un goes on small
-80	< una goes on small
-889	< une goes on small
-718	< unsere goes on big
459	< vacature goes on small
767	< vaga goes on small
871	< van goes on small
610	< voor goes on small
334	< your goes on big
976	< zum goes on big
738	< zur goes on big
228	< – goes on big
-175	< „ goes on big
-743	<<  
-1005	<<  dear
-1046	<< , der
-622	<< , die
-660	<< , our
-844	<< , the
1085	<< . als
-618	<< . der
-676	<< . die
160	<< . for
-72	<< . our
-479	<< . the
-376	<< : the
774	<< about the
-612	<< and the
132	<< application as
551	<< application for
272	<< application to
303	<< applications for
42	<< applied for
772	<< applying for
261	<< applying to
124	<< appointment as
353	<< as a
295	<< as an
1029	<< as our
314	<< assessment for
443	<< ausbildung zur
800	<< be a
1204	<< be our
936	<< bewerbung als
-1074	<< by the
1355	<< candidatura a
277	<< candidatura come
389	<< candidatura para
73	<< candidatura per
408	<< candidature de
362	<< cargo de
702	<< de functie
87	<< de vacature
595	<< der stelle
1129	<< die position
550	<< die stelle
95	<< for :
305	<< for a
279	<< for our
727	<< for the
994	<< form for
401	<< functie van
510	<< função de
587	<< für den
511	<< für die
-150	<< in der
548	<< in for
1251	<< in the
179	<< interview for
-258	<< interviews for
606	<< job :
-34	<< list for
213	<< lugar de
-70	<< mit dem
348	<< mit der
-414	<< of the
644	<< offer for
502	<< on the
344	<< plaza de
540	<< position :
564	<< position of
599	<< posizione di
416	<< post :
402	<< post of
502	<< poste d'
447	<< poste de
497	<< posto di
702	<< proceso de
842	<< process for
1029	<< puesto de
29	<< re :
1172	<< role :
-187	<< role of
261	<< ruolo di
153	<< selezione per
670	<< sie als
1025	<< so the
662	<< solicitud para
339	<< sollicitatie als
364	<< sollicitatie voor
449	<< stage for
925	<< stelle :
1004	<< stelle als
1027	<< step for
418	<< test for
175	<< that the
417	<< the position
245	<< title :
-420	<< to the
-789	<< und die
37	<< uns als
165	<< vacancy :
432	<< vacante de
147	<< vaga de
-897	<< with our
-359	<< with the
220	<< you as
507	<< you for
965	<< you the
-1116	<>  ,
159	<> " "
74	<> ( )
121	<> ( ,
-199	<> , (
235	<> , ,
-229	<> , .
175	<> . ,
31	<> . is
1303	<> : 
141	<> : (
1007	<> : )
371	<> : ,
-709	<> : -
812	<> : .
791	<> : –
203	<> a ,
-152	<> a .
772	<> a at
1190	<> a with
1006	<> about .
633	<> als !
233	<> als (
582	<> als ,
651	<> als .
1291	<> als bei
676	<> als beworben
-154	<> als haben
341	<> als hat
985	<> als in
760	<> als ist
369	<> als und
618	<> as .
191	<> as at
410	<> come .
1327	<> comme ,
1008	<> como .
1532	<> d' ,
430	<> d' .
-579	<> d' de
750	<> de (
1053	<> de ,
536	<> de .
1371	<> de :
301	<> de a
-810	<> de de
362	<> de e
462	<> de en
399	<> de est
-43	<> de y
22	<> de à
-826	<> der ,
-641	<> der .
591	<> di ,
1189	<> di .
255	<> di è
-347	<> die ,
-87	<> die .
-542	<> die hat
818	<> for !
27	<> for (
-128	<> for ,
704	<> for .
193	<> for :
1204	<> for and
1151	<> for at
865	<> for has
686	<> for in
1078	<> for is
946	<> for on
49	<> for was
897	<> for we
366	<> for with
899	<> functie .
829	<> of (
165	<> of ,
-75	<> of .
713	<> of and
303	<> of at
67	<> of with
-147	<> our ,
-148	<> our .
1130	<> para ,
802	<> para .
-909	<> para de
1031	<> per ,
1313	<> per .
714	<> per è
687	<> position (
-138	<> stelle (
-986	<> the 
862	<> the (
-1158	<> the ,
-531	<> the .
-162	<> the and
-1122	<> the has
293	<> the job
395	<> the opening
1469	<> the position
500	<> the post
815	<> the role
816	<> the vacancy
-571	<> to .
1069	<> van .
455	<> voor .
191	<> your application
-539	> 
1285	> !
-64	> "
616	> (
61	> )
-188	> ,
60	> -
280	> .
399	> :
-163	> ;
930	> ?
-150	> a
463	> ab
175	> an
521	> and
-82	> application
57	> are
661	> at
932	> auf
1208	> bei
783	> beworben
1330	> bij
1083	> chez
27	> con
9	> da
-1575	> de
-1082	> di
547	> e
59	> ein
355	> en
613	> est
887	> et
1100	> foi
-35	> for
676	> from
669	> ha
-132	> haben
-504	> has
-182	> hat
521	> in
973	> interview
317	> is
-52	> ist
279	> job
262	> mit
117	> na
338	> nicht
-11	> no
-253	> on
314	> opening
846	> per
607	> position
340	> post
-130	> programme
594	> role
915	> se
494	> sind
152	> this
274	> to
-86	> und
781	> until
124	> vacancy
-86	> was
218	> we
1101	> werden
-377	> when
-488	> will
151	> wird
246	> with
-413	> would
283	> y
-264	> you
325	> zu
-621	> |
-507	> ·
291	> à
1102	> è
172	> –
-539	>>  
550	>> ( all
890	>> ( jr-
283	>> ( m
796	>> ( r-
135	>> ( ref
992	>> ( req
451	>> ( w
1491	>> ) 
327	>> ) .
801	>> , and
-441	>> , der
529	>> , la
131	>> , the
-221	>> , we
328	>> , which
-644	>> , who
-224	>> . 
238	>> . a
1067	>> . as
-528	>> . date
728	>> . i
725	>> . it
949	>> . je
512	>> . la
542	>> . le
-238	>> . our
-52	>> . please
274	>> . the
-203	>> . this
-219	>> . we
638	>> . we're
-364	>> . we've
1034	>> . wir
66	>> . you
50	>> . your
832	>> and for
-240	>> and the
-121	>> at our
179	>> at the
641	>> bei der
531	>> bei uns
-91	>> haben wir
-758	>> has asked
678	>> has been
-158	>> hat uns
351	>> in our
-465	>> in the
-174	>> job .
-57	>> opening .
559	>> position .
795	>> position at
304	>> post .
559	>> role ,
751	>> role .
914	>> role at
216	>> vacancy .
-110	>> with the
925	agreed
125	any
-621	apart
-44	begins
147	begins other
-762	begins small
132	big
-495	digits
484	e a
61	e able
123	e ach
-546	e act
348	e ade
338	e ader
-192	e ado
-139	e ador
-860	e aff
-94	e aft
375	e age
211	e ager
498	e ai
-229	e aide
438	e ain
-1045	e air
-232	e aire
428	e aker
869	e ala
452	e ale
-529	e amme
683	e ance
-319	e and
1066	e aner
307	e anic
-101	e ann
173	e ant
-257	e ante
85	e ard
298	e are
53	e ario
395	e ary
-244	e ate
304	e ater
402	e ator
249	e bau
300	e ber
-167	e bile
61	e ble
642	e bra
498	e cer
4	e ces
-777	e che
-7	e chef
-308	e cher
-377	e cht
575	e cial
653	e cian
114	e cien
287	e ción
-222	e cker
41	e cook
90	e crew
145	e ctor
411	e dad
-778	e dant
-888	e dean
-65	e den
-1062	e dent
374	e der
351	e des
145	e dige
4	e ding
1013	e dler
-120	e dor
-422	e dora
-5	e dung
192	e ead
-888	e ean
1018	e echt
321	e ect
368	e eer
833	e egal
470	e eger
229	e eil
735	e eiro
510	e eit
-171	e elle
674	e ence
275	e enst
45	e ent
-217	e ente
618	e ento
720	e enz
740	e eper
597	e era
650	e ere
1063	e erer
694	e erin
177	e erk
43	e ern
-220	e ero
-837	e ery
163	e eur
46	e euse
504	e evel
913	e eyor
-142	e fer
-179	e fice
36	e frau
833	e gal
-1177	e gen
628	e gent
330	e ger
238	e gie
244	e gin
427	e gist
448	e gner
-981	e hair
-96	e hand
-875	e head
-7	e hef
97	e her
-1160	e hip
717	e hnik
342	e hrer
590	e hter
128	e i
9	e ial
316	e iale
556	e ian
81	e iat
503	e iate
847	e ica
113	e ice
507	e icer
186	e ico
263	e ics
411	e idad
-318	e ide
-196	e ider
113	e ien
100	e ier
1205	e iere
210	e ieur
145	e ige
751	e ii
394	e iker
-26	e ile
147	e ilfe
258	e in
7	e ine
159	e inee
67	e iner
-167	e ing
-273	e ion
532	e ions
452	e ior
-329	e ipal
1221	e ique
-160	e ira
-533	e ire
735	e iro
1121	e iser
817	e isor
827	e ist
224	e ista
209	e iste
47	e iter
1045	e itor
81	e ity
230	e ive
271	e iver
622	e ivo
405	e ión
398	e ker
992	e koch
550	e lead
467	e ler
171	e lerk
1043	e les
147	e lfe
-216	e ling
297	e list
-111	e lle
573	e ller
310	e llow
326	e llte
-106	e logy
193	e lor
293	e low
293	e lte
706	e lyst
1200	e man
-101	e mann
315	e mber
-157	e ment
116	e mer
-453	e mme
-122	e mmer
-92	e nal
1032	e nce
-303	e nde
159	e nee
658	e neer
-5	e nen
599	e ner
204	e nes
-290	e nger
278	e nic
-684	e nico
359	e nier
705	e nik
-940	e ning
1095	e nior
705	e nist
735	e nner
275	e nst
-311	e nte
519	e ntin
653	e nto
-6	e nts
-459	e nung
992	e och
637	e ogie
947	e ogin
-106	e ogy
464	e onal
654	e oner
529	e ons
41	e ook
380	e oper
-494	e ora
-585	e oral
196	e ore
562	e orin
416	e orio
383	e ort
-336	e ost
-329	e pal
609	e per
6	e pist
368	e port
1227	e que
-169	e raft
-431	e ral
36	e rau
551	e rer
398	e res
90	e rew
777	e ria
-163	e rian
81	e riat
349	e rice
928	e rin
490	e ring
543	e rio
1320	e rist
-591	e rity
59	e rker
779	e ros
-44	e rse
180	e rter
92	e rung
764	e ser
-223	e seur
-1160	e ship
490	e sing
183	e son
116	e sor
-364	e sse
-501	e ssor
110	e sta
199	e ste
-253	e ster
-37	e stin
-860	e taff
379	e tal
553	e tant
94	e tary
616	e tect
-1183	e ten
469	e tent
373	e tenz
530	e ter
129	e tern
-280	e tes
-143	e teur
538	e tica
625	e tice
-15	e tics
-124	e tie
312	e tik
550	e tin
293	e ting
-125	e tion
-8	e tist
457	e tive
622	e tivo
-56	e tner
406	e tor
-2	e tora
-52	e tore
609	e tos
619	e tter
187	e tung
429	e ture
-335	e uate
93	e ucer
442	e uer
-86	e uide
1161	e uit
-114	e ung
429	e ure
-80	e urer
153	e urse
-108	e use
-62	e utor
168	e uyer
539	e vel
755	e ver
739	e ward
687	e yer
913	e yor
706	e yst
510	e ärin
677	e ère
467	early
-503	ends
-150	first false
289	first true
155	found 0 1
75	found 0 2
-281	found 1 0
194	found 1 1
443	found 1 2
-540	goes on
-347	goes on big
912	goes on small
213	has  - 
-845	has  – 
-1002	has "
150	has &
356	has (
72	has ,
-304	has /
20	has :
-654	has before
-8	has other
-28	in other
159	in subject
41	last false
158	last true
-1037	late
-226	length 1
-219	length 1 work 0
-234	length 1 work 1
-189	length 1 work 2
353	length 2
-219	length 2 work 0
-306	length 2 work 1
394	length 2 work 2
316	length 3
-524	length 3 work 0
-153	length 3 work 1
442	length 3 work 2
40	length 4
-811	length 4 work 0
149	length 4 work 2
80	length 5
67	length 5 work 2
-139	length 6
-121	length 6 work 2
-397	length 7
-395	length 7 work 2
-324	letter
226	line false false
121	line false true
-223	line true false
-75	line true true
-1286	none agreed
-19	signed
-26	small
-2	subject<  goes on big
-452	subject<  goes on small
1211	subject< " goes on big
-154	subject< ( goes on big
182	subject< , goes on big
628	subject< - goes on big
248	subject< - goes on small
311	subject< / goes on big
14	subject< : goes on big
394	subject< : goes on small
-81	subject< a goes on small
658	subject< als goes on big
-675	subject< application goes on big
703	subject< as goes on big
222	subject< bewerbung goes on big
448	subject< candidatura goes on small
72	subject< candidature goes on small
-197	subject< de goes on small
-260	subject< entrevista goes on small
264	subject< for goes on big
727	subject< interview goes on big
-413	subject< of goes on big
500	subject< on goes on big
790	subject< position goes on big
-271	subject< proceso goes on small
212	subject< selezione goes on small
627	subject< sollicitatie goes on small
-39	subject< stelle goes on big
-537	subject< the goes on big
-745	subject< to goes on big
1077	subject< vacature goes on small
180	subject< vaga goes on small
-515	subject< your goes on big
765	subject< | goes on big
191	subject< – goes on big
501	subject< – goes on small
-184	subject<<  
-152	subject<<  bewerbung
-344	subject<<  entrevista
532	subject<<  proceso
624	subject<<  sollicitatie
-247	subject<< : bewerbung
-498	subject<< application -
414	subject<< application :
-150	subject<< application for
671	subject<< application –
-350	subject<< aw :
539	subject<< bewerbung als
98	subject<< candidatura a
510	subject<< candidature -
929	subject<< candidature –
1318	subject<< ihre bewerbung
704	subject<< interview -
359	subject<< interview :
877	subject<< interview for
575	subject<< interview –
304	subject<< offer -
735	subject<< poste de
-145	subject<< re :
-89	subject<< update :
-174	subject<>  
774	subject<>  (
786	subject<>  ,
386	subject<>  -
909	subject<>  :
-109	subject<>  application
760	subject<>  at
-142	subject<>  position
-165	subject<>  post
-569	subject<>  role
-58	subject<>  vacancy
241	subject<>  –
904	subject<> " "
135	subject<> ( )
951	subject<> , 
649	subject<> - 
94	subject<> - (
1015	subject<> - -
-95	subject<> / 
40	subject<> : 
882	subject<> : (
-478	subject<> : ,
427	subject<> : -
195	subject<> : /
300	subject<> : application
525	subject<> : –
-507	subject<> a 
578	subject<> als 
147	subject<> als (
-533	subject<> application 
239	subject<> bewerbung 
-642	subject<> bewerbung (
367	subject<> candidatura 
77	subject<> candidature 
-188	subject<> de 
-267	subject<> entrevista 
285	subject<> for 
798	subject<> for (
-190	subject<> for -
-135	subject<> of 
389	subject<> on 
-211	subject<> proceso 
19	subject<> selezione 
551	subject<> sollicitatie 
-109	subject<> stelle 
-1173	subject<> the 
933	subject<> vacature 
216	subject<> – 
1032	subject<> – (
-175	subject<> – ,
628	subject<> – –
196	subject> 
936	subject> "
696	subject> (
135	subject> )
-243	subject> ,
548	subject> -
207	subject> /
-600	subject> 2025
418	subject> :
619	subject> @
-113	subject> application
723	subject> at
371	subject> interview
222	subject> job
-269	subject> position
-89	subject> post
83	subject> role
219	subject> vacancy
1011	subject> –
196	subject>>  
820	subject>> " 
634	subject>> ( m
973	subject>> ( ref
275	subject>> ( w
-64	subject>> ) 
236	subject>> application 
57	subject>> job 
444	subject>> position 
-33	subject>> post 
105	subject>> role 
650	subject>> vacancy 
42	subjectline false false
-308	times 1
1001	times 2
-2	times 3
-1040	work 0
-326	work 1
250	work 2
`;
