// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
120	<  goes on big
-936	<  goes on small
216	< ! goes on big
472	< " goes on big
-46	< ( goes on big
-121	< ( goes on small
-280	< , goes on big
-237	< , goes on small
-455	< - goes on big
-137	< . goes on big
-1552	< . goes on small
496	< : goes on big
1015	< : goes on small
30	< a goes on big
-34	< a goes on small
1501	< about goes on big
1516	< als goes on big
402	< als goes on small
76	< an goes on big
767	< as goes on big
987	< come goes on small
892	< comme goes on small
865	< como goes on small
294	< d' goes on small
-35	< da goes on small
340	< das goes on big
430	< de goes on small
-807	< dear goes on big
-112	< dem goes on big
531	< den goes on big
-589	< der goes on big
964	< di goes on small
-179	< die goes on big
-579	< een goes on small
678	< eine goes on big
621	< einen goes on big
-642	< einer goes on big
1107	< for goes on big
742	< functie goes on small
323	< für goes on big
-986	< herr goes on big
-778	< in goes on big
-367	< new goes on big
84	< of goes on big
754	< on goes on big
181	< one goes on big
-259	< our goes on big
1284	< para goes on small
393	< per goes on small
813	< position goes on big
85	< principal goes on big
-546	< recruiting goes on big
1305	< rolle goes on big
-1310	< software goes on big
933	< stelle goes on big
-182	< the goes on big
352	< to goes on big
-173	< un goes on small
-145	< una goes on small
-758	< une goes on small
-811	< unsere goes on big
439	< vacature goes on small
605	< vaga goes on small
875	< van goes on small
485	< voor goes on small
218	< your goes on big
947	< zum goes on big
727	< zur goes on big
252	< – goes on big
-102	< „ goes on big
-639	<<  
-807	<<  dear
-995	<< , der
-823	<< , die
-816	<< , our
-761	<< , the
806	<< . als
-526	<< . der
-713	<< . die
198	<< . for
-208	<< . our
-607	<< . the
683	<< about the
-751	<< and the
142	<< application as
708	<< application for
204	<< application to
554	<< applications for
249	<< applied for
341	<< applying for
218	<< applying to
104	<< appointment as
423	<< as a
362	<< as an
998	<< as our
488	<< assessment for
291	<< ausbildung zur
700	<< be a
1267	<< be our
848	<< bewerbung als
-933	<< by the
373	<< candidates for
1219	<< candidatura a
100	<< candidatura come
477	<< candidatura para
108	<< candidatura per
385	<< candidature de
433	<< cargo de
742	<< de functie
163	<< de vacature
524	<< der stelle
1232	<< die position
808	<< die stelle
-40	<< einstellung als
402	<< employment as
81	<< for :
371	<< for a
340	<< for our
665	<< for the
769	<< form for
424	<< functie van
582	<< função de
524	<< für den
538	<< für die
-274	<< in der
316	<< in for
980	<< in the
239	<< interview for
-326	<< interviews for
520	<< job :
19	<< list for
299	<< lugar de
80	<< mit dem
341	<< mit der
-346	<< of the
445	<< offer for
695	<< on the
493	<< plaza de
551	<< position :
663	<< position of
645	<< posizione di
322	<< post :
604	<< post of
539	<< poste d'
372	<< poste de
344	<< posto di
553	<< proceso de
620	<< process for
1157	<< puesto de
136	<< re :
1322	<< role :
-247	<< role of
412	<< ruolo di
109	<< selezione per
771	<< sie als
1117	<< so the
525	<< solicitud para
514	<< sollicitatie als
486	<< sollicitatie voor
698	<< stage for
716	<< stelle :
947	<< stelle als
1024	<< step for
341	<< test for
142	<< that the
272	<< the position
323	<< title :
-482	<< to the
-733	<< und die
44	<< uns als
236	<< vacancy :
524	<< vacante de
168	<< vaga de
-927	<< with our
-392	<< with the
224	<< you as
542	<< you for
859	<< you the
-1315	<>  ,
-22	<> " "
61	<> ( )
267	<> ( ,
-402	<> , (
168	<> , ,
74	<> , .
207	<> . ,
28	<> . is
1190	<> : 
56	<> : (
1013	<> : )
132	<> : ,
-615	<> : -
463	<> : .
194	<> a ,
-181	<> a .
626	<> a at
671	<> a with
982	<> about .
541	<> als !
209	<> als (
466	<> als ,
853	<> als .
902	<> als bei
559	<> als beworben
-42	<> als haben
421	<> als hat
1114	<> als in
861	<> als ist
503	<> als und
27	<> as ,
442	<> as .
10	<> as at
408	<> come .
1260	<> comme ,
974	<> como .
1608	<> d' ,
409	<> d' .
-667	<> d' de
601	<> de (
1138	<> de ,
583	<> de .
1433	<> de :
262	<> de a
-920	<> de de
407	<> de e
470	<> de en
480	<> de est
30	<> de y
33	<> de à
-999	<> der ,
-668	<> der .
538	<> di ,
1555	<> di .
417	<> di è
-290	<> die ,
164	<> die .
-641	<> die hat
804	<> for !
211	<> for (
-277	<> for ,
635	<> for .
-163	<> for :
1512	<> for and
1061	<> for at
932	<> for has
910	<> for in
1105	<> for is
1195	<> for on
187	<> for was
850	<> for we
562	<> for with
1234	<> functie .
359	<> of (
339	<> of ,
-5	<> of .
202	<> of and
361	<> of at
864	<> of has
178	<> of with
-223	<> our ,
-192	<> our .
1276	<> para ,
958	<> para .
-1010	<> para de
1108	<> per ,
1404	<> per .
828	<> per è
889	<> position (
106	<> position .
-20	<> stelle "
-227	<> stelle (
-996	<> the 
426	<> the (
-1104	<> the ,
-346	<> the .
-23	<> the and
-1188	<> the has
300	<> the job
586	<> the opening
1486	<> the position
800	<> the post
1058	<> the role
863	<> the vacancy
-698	<> to .
1027	<> van .
221	<> voor .
188	<> your application
-484	> 
1075	> !
-96	> "
735	> (
19	> )
-208	> ,
285	> -
217	> .
340	> :
-230	> ;
610	> ?
-218	> a
414	> ab
171	> am
186	> an
379	> and
-156	> application
-113	> are
532	> at
866	> auf
1358	> bei
642	> beworben
1365	> bij
1215	> chez
-22	> con
170	> da
-1527	> de
577	> e
167	> ein
369	> en
475	> est
1195	> et
318	> foi
-178	> for
655	> from
735	> ha
-174	> haben
-575	> has
-473	> hat
444	> in
1006	> interview
261	> is
19	> ist
355	> job
398	> mit
188	> na
397	> nicht
-123	> no
-181	> on
290	> opening
896	> per
856	> position
362	> post
-167	> programme
727	> role
821	> se
429	> sind
-240	> this
194	> to
129	> und
567	> until
261	> vacancy
69	> was
280	> we
722	> werden
-497	> when
-638	> will
175	> wird
268	> with
-561	> would
321	> y
-291	> you
-355	> your
218	> zu
-636	> |
-510	> ·
267	> à
1060	> è
37	> –
-484	>>  
458	>> ( all
727	>> ( jr-
178	>> ( m
715	>> ( r-
94	>> ( ref
739	>> ( req
256	>> ( w
1367	>> ) 
66	>> ) .
1061	>> , and
-515	>> , der
-43	>> , grade
555	>> , la
152	>> , the
-377	>> , we
299	>> , which
-545	>> , who
-285	>> . 
-196	>> . a
473	>> . as
-581	>> . date
967	>> . i
676	>> . it
873	>> . je
548	>> . la
346	>> . le
-266	>> . our
-30	>> . please
208	>> . the
-311	>> . this
-67	>> . we
521	>> . we're
-347	>> . we've
807	>> . wir
44	>> . you
-10	>> . your
8	>> and for
-412	>> and the
38	>> at our
-24	>> at the
663	>> bei der
693	>> bei uns
-80	>> haben wir
-772	>> has asked
724	>> has been
-153	>> hat uns
196	>> in our
-555	>> in the
-60	>> job .
181	>> opening .
1110	>> position ,
830	>> position .
766	>> position at
276	>> post .
614	>> role ,
831	>> role .
956	>> role at
188	>> vacancy .
-196	>> with the
892	agreed
126	any
-621	apart
49	begins
107	begins other
-703	begins small
196	big
-577	digits
289	e a
80	e able
103	e ach
-521	e act
367	e ade
390	e ader
-138	e ado
-199	e ador
-885	e aff
-132	e aft
267	e age
203	e ager
432	e ai
-287	e aide
49	e ain
-1148	e air
-285	e aire
479	e aker
851	e ala
721	e ale
-337	e amme
621	e ance
-598	e and
1139	e aner
296	e anic
38	e ann
79	e ant
-88	e ante
132	e ard
477	e are
-52	e ario
210	e ary
-190	e ate
266	e ater
420	e ator
221	e auer
446	e bau
184	e ber
-107	e bile
86	e ble
774	e bra
462	e cer
-175	e ces
-832	e che
31	e chef
-278	e cher
-409	e cht
633	e cial
629	e cian
125	e cien
298	e ción
-305	e cker
-22	e cook
40	e crew
38	e ctor
570	e dad
-805	e dant
-847	e dean
-241	e den
-875	e dent
388	e der
449	e des
111	e dige
-109	e ding
1242	e dler
-188	e dor
-344	e dora
-75	e dung
267	e ead
-847	e ean
1011	e echt
242	e ect
250	e eer
768	e egal
159	e eger
215	e eil
747	e eiro
533	e eit
-80	e elle
693	e ence
289	e enst
37	e ent
-254	e ente
686	e ento
722	e enz
549	e eper
455	e era
755	e ere
1079	e erer
849	e erin
190	e erk
-8	e ern
-109	e ero
-709	e ery
178	e eur
63	e euse
531	e evel
851	e eyor
-105	e fer
-187	e fice
114	e frau
768	e gal
-1120	e gen
688	e gent
305	e ger
130	e gie
201	e gin
371	e gist
135	e gner
-1172	e hair
59	e hand
-995	e head
31	e hef
116	e her
-1179	e hip
513	e hnik
337	e hrer
622	e hter
196	e hts
132	e i
147	e ial
347	e iale
398	e ian
1	e iat
314	e iate
809	e ica
92	e ice
491	e icer
236	e ico
271	e ics
570	e idad
-308	e ide
-96	e ider
120	e ien
149	e ier
1048	e iere
149	e ieur
111	e ige
626	e ii
385	e iker
-7	e ile
153	e ilfe
174	e in
78	e ine
208	e inee
92	e iner
-81	e ing
-195	e ion
529	e ions
539	e ior
-93	e ipal
1308	e ique
-109	e ira
-445	e ire
747	e iro
927	e iser
697	e isor
769	e ist
168	e ista
226	e iste
43	e iter
701	e itor
194	e ity
310	e ive
153	e iver
448	e ivo
471	e ión
327	e ker
958	e koch
497	e lead
408	e ler
185	e lerk
1080	e les
153	e lfe
-214	e ling
102	e list
-53	e lle
603	e ller
90	e llow
352	e llte
149	e logy
69	e lor
90	e low
335	e lte
182	e lung
488	e lyst
1195	e man
38	e mann
254	e mber
-205	e ment
216	e mer
-257	e mme
-31	e mmer
-283	e nal
946	e nce
-411	e nde
209	e nee
685	e neer
91	e nen
678	e ner
-351	e nger
283	e nic
-741	e nico
282	e nier
564	e nik
-818	e ning
1148	e nior
506	e nist
719	e nner
289	e nst
-299	e nte
402	e ntin
661	e nto
-205	e nts
309	e nuit
-549	e nung
958	e och
576	e ogie
940	e ogin
149	e ogy
482	e onal
807	e oner
525	e ons
-22	e ook
444	e oper
-426	e ora
-482	e oral
165	e ore
501	e orin
288	e orio
308	e ort
-318	e ost
-93	e pal
616	e per
-102	e pist
273	e port
1313	e que
-162	e raft
-367	e ral
112	e rau
573	e rer
411	e res
40	e rew
816	e ria
-137	e rian
1	e riat
337	e rice
897	e rin
305	e ring
629	e rio
1392	e rist
-1079	e rity
206	e rker
436	e ros
81	e rse
241	e rter
131	e rung
447	e ser
-173	e seur
-1179	e ship
234	e sing
94	e son
98	e sor
-271	e sse
-443	e ssor
56	e sta
121	e ste
-208	e ster
743	e stik
-11	e stin
-885	e taff
212	e tal
502	e tant
-84	e tary
548	e tect
-1091	e ten
1109	e tent
414	e tenz
530	e ter
99	e tern
-197	e tes
-117	e teur
573	e tica
341	e tice
-24	e tics
-194	e tie
395	e tik
676	e tin
67	e ting
-169	e tion
43	e tist
479	e tive
448	e tivo
-363	e tner
431	e tor
136	e tora
-107	e tore
521	e tos
-309	e try
368	e tter
141	e tung
607	e ture
-279	e uate
52	e ucer
477	e uer
-46	e uide
317	e uit
-96	e ung
608	e ure
-222	e urer
180	e urse
3	e use
-135	e utor
44	e uyer
541	e vel
660	e ver
514	e ward
783	e yer
851	e yor
488	e yst
519	e ärin
682	e ère
441	early
-515	ends
-88	first false
273	first true
171	found 0 1
21	found 0 2
-246	found 1 0
235	found 1 1
371	found 1 2
-129	goes on
-274	goes on big
877	goes on small
537	has  - 
-939	has  – 
-1028	has "
810	has &
384	has (
-10	has ,
-95	has /
-199	has :
-612	has before
45	has other
-43	in other
196	in subject
65	last false
126	last true
-952	late
-246	length 1
-362	length 1 work 0
-242	length 1 work 1
-165	length 1 work 2
307	length 2
-143	length 2 work 0
-329	length 2 work 1
346	length 2 work 2
249	length 3
-849	length 3 work 0
-191	length 3 work 1
359	length 3 work 2
-11	length 4
-844	length 4 work 0
122	length 4 work 2
65	length 5
67	length 5 work 2
-26	length 6
-6	length 6 work 2
-321	length 7
-306	length 7 work 2
-276	letter
160	line false false
141	line false true
-236	line true false
71	line true true
-1261	none agreed
16	signed
-28	small
-85	subject<  goes on big
-442	subject<  goes on small
1104	subject< " goes on big
-171	subject< ( goes on big
61	subject< , goes on big
582	subject< - goes on big
310	subject< - goes on small
327	subject< / goes on big
2	subject< : goes on big
438	subject< : goes on small
70	subject< a goes on small
665	subject< als goes on big
-387	subject< application goes on big
759	subject< as goes on big
116	subject< bewerbung goes on big
473	subject< candidatura goes on small
53	subject< candidature goes on small
-130	subject< de goes on small
-188	subject< entrevista goes on small
238	subject< for goes on big
667	subject< interview goes on big
-333	subject< of goes on big
356	subject< on goes on big
638	subject< position goes on big
-223	subject< proceso goes on small
94	subject< selezione goes on small
627	subject< sollicitatie goes on small
-97	subject< stelle goes on big
-683	subject< the goes on big
-729	subject< to goes on big
904	subject< vacature goes on small
173	subject< vaga goes on small
-669	subject< your goes on big
509	subject< | goes on big
23	subject< – goes on big
586	subject< – goes on small
-289	subject<<  
-80	subject<<  bewerbung
-261	subject<<  entrevista
767	subject<<  proceso
850	subject<<  sollicitatie
-48	subject<< : bewerbung
-749	subject<< application -
384	subject<< application :
-77	subject<< application for
288	subject<< application –
-389	subject<< aw :
447	subject<< bewerbung als
95	subject<< candidatura a
666	subject<< candidature -
774	subject<< candidature –
1411	subject<< ihre bewerbung
659	subject<< interview -
576	subject<< interview :
1052	subject<< interview for
444	subject<< interview –
347	subject<< offer -
620	subject<< poste de
-136	subject<< re :
-24	subject<< update :
268	subject<< update on
-41	subject<>  
559	subject<>  (
886	subject<>  ,
533	subject<>  -
985	subject<>  :
-270	subject<>  application
967	subject<>  at
-226	subject<>  position
-166	subject<>  post
-385	subject<>  role
152	subject<>  vacancy
302	subject<>  –
773	subject<> " "
86	subject<> ( )
1010	subject<> , 
689	subject<> - 
176	subject<> - (
1049	subject<> - -
-43	subject<> / 
22	subject<> : 
899	subject<> : (
-446	subject<> : ,
93	subject<> : -
293	subject<> : /
273	subject<> : application
-228	subject<> : position
466	subject<> : –
-544	subject<> a 
660	subject<> als 
325	subject<> als (
-152	subject<> application 
129	subject<> bewerbung 
-651	subject<> bewerbung (
409	subject<> candidatura 
59	subject<> candidature 
-126	subject<> de 
-192	subject<> entrevista 
210	subject<> for 
858	subject<> for (
-317	subject<> for -
-134	subject<> of 
-85	subject<> on 
-239	subject<> proceso 
9	subject<> selezione 
543	subject<> sollicitatie 
370	subject<> stelle 
-1213	subject<> the 
790	subject<> vacature 
296	subject<> – 
899	subject<> – (
-110	subject<> – ,
612	subject<> – –
164	subject> 
945	subject> "
416	subject> (
86	subject> )
-270	subject> ,
413	subject> -
182	subject> /
-362	subject> 2025
343	subject> :
588	subject> @
-139	subject> application
767	subject> at
211	subject> interview
247	subject> job
-325	subject> position
-5	subject> post
69	subject> role
195	subject> vacancy
1029	subject> –
164	subject>>  
665	subject>> " 
148	subject>> ( m
919	subject>> ( ref
442	subject>> ( w
-168	subject>> ) 
104	subject>> application 
71	subject>> job 
254	subject>> position 
-10	subject>> post 
35	subject>> role 
553	subject>> vacancy 
31	subjectline false false
-289	times 1
1067	times 2
99	times 3
-1063	work 0
-459	work 1
284	work 2
`;
