// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
113	<  goes on big
-945	<  goes on small
199	< ! goes on big
319	< " goes on big
-23	< ( goes on big
-137	< ( goes on small
-237	< , goes on big
-400	< , goes on small
-549	< - goes on big
-72	< . goes on big
-1575	< . goes on small
466	< : goes on big
837	< : goes on small
9	< a goes on big
-26	< a goes on small
1072	< about goes on big
1534	< als goes on big
460	< als goes on small
94	< an goes on big
680	< as goes on big
887	< come goes on small
754	< comme goes on small
897	< como goes on small
223	< d' goes on small
-83	< da goes on small
442	< das goes on big
379	< de goes on small
-843	< dear goes on big
-184	< dem goes on big
556	< den goes on big
-461	< der goes on big
935	< di goes on small
-184	< die goes on big
-663	< een goes on small
739	< eine goes on big
611	< einen goes on big
-577	< einer goes on big
1110	< for goes on big
686	< functie goes on small
319	< für goes on big
-1059	< herr goes on big
-588	< in goes on big
-235	< new goes on big
136	< of goes on big
743	< on goes on big
197	< one goes on big
-314	< our goes on big
1194	< para goes on small
454	< per goes on small
857	< position goes on big
337	< principal goes on big
-653	< recruiting goes on big
714	< rolle goes on big
-1291	< software goes on big
921	< stelle goes on big
-136	< the goes on big
356	< to goes on big
-242	< un goes on small
-180	< una goes on small
-850	< une goes on small
-872	< unsere goes on big
423	< vacature goes on small
847	< vaga goes on small
787	< van goes on small
449	< voor goes on small
246	< your goes on big
936	< zum goes on big
753	< zur goes on big
218	< – goes on big
-69	< „ goes on big
-686	<<  
-843	<<  dear
-1154	<< , der
-762	<< , die
-786	<< , our
-729	<< , the
986	<< . als
-712	<< . der
-677	<< . die
91	<< . for
-98	<< . our
-613	<< . the
645	<< about the
-666	<< and the
45	<< application as
503	<< application for
312	<< application to
487	<< applications for
240	<< applied for
358	<< applying for
204	<< applying to
265	<< appointment as
358	<< as a
255	<< as an
1049	<< as our
444	<< assessment for
520	<< ausbildung zur
803	<< be a
1449	<< be our
893	<< bewerbung als
-1142	<< by the
1184	<< candidatura a
277	<< candidatura come
450	<< candidatura para
67	<< candidatura per
414	<< candidature de
622	<< cargo de
686	<< de functie
101	<< de vacature
600	<< der stelle
1218	<< die position
829	<< die stelle
125	<< for :
337	<< for a
330	<< for our
659	<< for the
759	<< form for
326	<< functie van
591	<< função de
615	<< für den
534	<< für die
-299	<< in der
509	<< in for
1074	<< in the
311	<< interview for
-286	<< interviews for
894	<< job :
-136	<< list for
104	<< lugar de
18	<< mit dem
253	<< mit der
-352	<< of the
553	<< offer for
570	<< on the
472	<< plaza de
637	<< position :
519	<< position of
622	<< posizione di
298	<< post :
466	<< post of
498	<< poste d'
404	<< poste de
332	<< posto di
551	<< proceso de
625	<< process for
1059	<< puesto de
112	<< re :
1325	<< role :
-268	<< role of
224	<< ruolo di
-21	<< selezione per
768	<< sie als
1346	<< so the
595	<< solicitud para
462	<< sollicitatie als
416	<< sollicitatie voor
643	<< stage for
855	<< stelle :
1086	<< stelle als
788	<< step for
532	<< test for
166	<< that the
315	<< the position
310	<< title :
-499	<< to the
-676	<< und die
118	<< uns als
213	<< vacancy :
322	<< vacante de
195	<< vaga de
-806	<< with our
-295	<< with the
406	<< you as
608	<< you for
1015	<< you the
-1126	<>  ,
134	<> " "
-29	<> ( )
228	<> ( ,
-403	<> , (
121	<> , ,
84	<> , .
275	<> . ,
-172	<> . is
1360	<> : 
248	<> : (
886	<> : )
364	<> : ,
-477	<> : -
605	<> : .
204	<> a ,
-197	<> a .
725	<> a at
665	<> a with
784	<> about .
846	<> als !
226	<> als (
597	<> als ,
840	<> als .
651	<> als bei
768	<> als beworben
-107	<> als haben
571	<> als hat
1058	<> als in
888	<> als ist
237	<> als und
107	<> as ,
372	<> as .
113	<> as at
448	<> come .
1172	<> comme ,
926	<> como .
1715	<> d' ,
403	<> d' .
-567	<> d' de
583	<> de (
1133	<> de ,
559	<> de .
1466	<> de :
325	<> de a
-879	<> de de
451	<> de e
386	<> de en
446	<> de est
46	<> de y
-46	<> de à
-815	<> der ,
-613	<> der .
478	<> di ,
1330	<> di .
329	<> di è
-322	<> die ,
162	<> die .
-629	<> die hat
738	<> for !
128	<> for (
-148	<> for ,
728	<> for .
-5	<> for :
1262	<> for and
953	<> for at
1353	<> for has
659	<> for in
1363	<> for is
634	<> for on
155	<> for was
960	<> for we
411	<> for with
1094	<> functie .
537	<> of (
264	<> of ,
10	<> of .
679	<> of and
525	<> of at
72	<> of with
-124	<> our ,
-124	<> our .
1282	<> para ,
1069	<> para .
-1005	<> para de
1209	<> per ,
838	<> per .
732	<> per è
886	<> position (
76	<> position .
-430	<> stelle (
-584	<> the 
-1106	<> the ,
-458	<> the .
-7	<> the and
-1240	<> the has
223	<> the job
336	<> the opening
1430	<> the position
760	<> the post
878	<> the role
715	<> the vacancy
-600	<> to .
1035	<> van .
143	<> voor .
208	<> your application
-486	> 
1258	> !
-24	> "
704	> (
48	> )
-227	> ,
189	> -
200	> .
336	> :
-236	> ;
619	> ?
-275	> a
310	> ab
172	> an
400	> and
-83	> application
-76	> are
517	> at
956	> auf
1305	> bei
859	> beworben
1372	> bij
1029	> chez
19	> con
130	> da
-1576	> de
523	> e
6	> ein
418	> en
532	> est
1209	> et
357	> foi
-90	> for
567	> from
824	> ha
-89	> haben
-637	> has
-401	> hat
380	> in
825	> interview
244	> is
-49	> ist
273	> job
384	> mit
56	> na
361	> nicht
1	> no
-292	> on
278	> opening
701	> per
717	> position
348	> post
-318	> programme
588	> role
640	> se
406	> sind
-109	> this
172	> to
16	> und
522	> until
166	> vacancy
-16	> was
287	> we
1034	> werden
-417	> when
-684	> will
236	> wird
220	> with
-481	> would
395	> y
-188	> you
216	> zu
-581	> |
-655	> ·
329	> à
1139	> è
179	> –
-486	>>  
536	>> ( all
813	>> ( jr-
227	>> ( m
867	>> ( r-
75	>> ( ref
636	>> ( req
144	>> ( w
1503	>> ) 
55	>> ) .
858	>> , and
-415	>> , der
632	>> , la
20	>> , the
-297	>> , we
320	>> , which
-707	>> , who
-220	>> . 
-109	>> . a
1010	>> . as
-436	>> . date
833	>> . i
480	>> . it
751	>> . je
692	>> . la
548	>> . le
-148	>> . our
38	>> . please
178	>> . the
-162	>> . this
-48	>> . we
727	>> . we're
-243	>> . we've
756	>> . wir
121	>> . you
79	>> . your
822	>> and for
-320	>> and the
243	>> at our
240	>> at the
731	>> bei der
542	>> bei uns
-12	>> haben wir
-726	>> has asked
725	>> has been
-126	>> hat uns
337	>> in our
-481	>> in the
-51	>> job .
67	>> opening .
587	>> position .
823	>> position at
342	>> post .
625	>> role ,
744	>> role .
682	>> role at
206	>> vacancy .
-61	>> with the
963	agreed
124	any
-595	apart
43	begins
155	begins other
-695	begins small
162	big
-512	digits
532	e a
69	e able
29	e ach
-439	e act
210	e ade
425	e ader
-56	e ado
-174	e ador
-909	e aff
-105	e aft
267	e age
182	e ager
479	e ai
-394	e aide
323	e ain
-1125	e air
-327	e aire
144	e aker
860	e ala
535	e ale
-519	e amme
741	e ance
-481	e and
1157	e aner
251	e anic
49	e ann
55	e ant
-142	e ante
153	e ard
382	e are
39	e ario
340	e ary
-215	e ate
281	e ater
425	e ator
280	e bau
215	e ber
-98	e bile
69	e ble
1017	e bra
468	e cer
-57	e ces
-833	e che
40	e chef
-191	e cher
-362	e cht
651	e cial
727	e cian
145	e cien
359	e ción
-200	e cker
-14	e cook
120	e crew
76	e ctor
651	e dad
-647	e dant
-758	e dean
-173	e den
-1025	e dent
341	e der
313	e des
134	e dige
-58	e ding
1201	e dler
-81	e dor
-351	e dora
-105	e dung
309	e ead
-758	e ean
834	e echt
235	e ect
312	e eer
806	e egal
92	e eil
750	e eiro
730	e eit
-126	e elle
758	e ence
249	e enst
40	e ent
-281	e ente
665	e ento
851	e enz
749	e eper
510	e era
815	e ere
937	e erer
761	e erin
195	e erk
13	e ern
-114	e ero
-684	e ery
207	e eur
26	e euse
572	e evel
643	e eyor
-141	e fer
-57	e fice
91	e frau
806	e gal
-1055	e gen
573	e gent
327	e ger
164	e gie
269	e gin
507	e gist
365	e gner
-1163	e hair
3	e hand
-1027	e head
40	e hef
143	e her
-1148	e hip
804	e hnik
368	e hrer
573	e hter
154	e i
190	e ial
237	e iale
499	e ian
22	e iat
369	e iate
823	e ica
111	e ice
485	e icer
311	e ico
346	e ics
651	e idad
-254	e ide
-41	e ider
143	e ien
188	e ier
1154	e iere
140	e ieur
134	e ige
755	e ii
317	e iker
20	e ile
110	e ilfe
260	e in
83	e ine
209	e inee
226	e iner
-41	e ing
-326	e ion
554	e ions
523	e ior
-82	e ipal
1283	e ique
-76	e ira
-444	e ire
750	e iro
1013	e iser
663	e isor
821	e ist
160	e ista
208	e iste
129	e iter
1050	e itor
190	e ity
280	e ive
224	e iver
470	e ivo
539	e ión
438	e ker
997	e koch
576	e lead
588	e ler
189	e lerk
1074	e les
110	e lfe
-214	e ling
193	e list
-94	e lle
460	e ller
358	e llow
351	e llte
-57	e logy
8	e lor
353	e low
332	e lte
623	e lyst
1255	e man
49	e mann
284	e mber
-117	e ment
127	e mer
-442	e mme
-186	e mmer
-153	e nal
1005	e nce
-319	e nde
209	e nee
697	e neer
-38	e nen
676	e ner
-301	e nger
242	e nic
-794	e nico
255	e nier
772	e nik
-1137	e ning
1062	e nior
535	e nist
676	e nner
249	e nst
-259	e nte
393	e ntin
775	e nto
-154	e nts
440	e nuit
-561	e nung
997	e och
687	e ogie
967	e ogin
-57	e ogy
428	e onal
992	e oner
551	e ons
-14	e ook
379	e oper
-537	e ora
-502	e oral
183	e ore
477	e orin
292	e orio
342	e ort
-271	e ost
-82	e pal
643	e per
58	e pist
317	e port
1288	e que
-127	e raft
-285	e ral
91	e rau
642	e rer
395	e res
120	e rew
774	e ria
-206	e rian
22	e riat
400	e rice
965	e rin
387	e ring
625	e rio
1292	e rist
-1037	e rity
149	e rker
631	e ros
127	e rse
104	e rter
125	e rung
827	e ser
-184	e seur
-1148	e ship
293	e sing
183	e son
215	e sor
-216	e sse
-436	e ssor
40	e sta
102	e ste
-124	e ster
-17	e stin
-909	e taff
176	e tal
553	e tant
192	e tary
612	e tect
-1238	e ten
1081	e tent
459	e tenz
490	e ter
114	e tern
-254	e tes
-154	e teur
423	e tica
279	e tice
-83	e tics
-114	e tie
415	e tik
653	e tin
92	e ting
-153	e tion
11	e tist
455	e tive
470	e tivo
-231	e tner
480	e tor
191	e tora
-82	e tore
600	e tos
423	e tter
305	e tung
513	e ture
-319	e uate
48	e ucer
552	e uer
-28	e uide
445	e uit
-123	e ung
513	e ure
-165	e urer
133	e urse
-1	e use
-1	e utor
94	e uyer
616	e vel
785	e ver
640	e ward
843	e yer
643	e yor
623	e yst
726	e ärin
761	e ère
448	early
-414	ends
-143	first false
307	first true
164	found 0 1
8	found 0 2
-261	found 1 0
246	found 1 1
439	found 1 2
-398	goes on
-366	goes on big
895	goes on small
512	has  - 
-1014	has  – 
-965	has "
112	has &
302	has (
-108	has ,
-241	has /
-95	has :
-592	has before
20	has other
-75	in other
199	in subject
28	last false
160	last true
-933	late
-340	length 1
-264	length 1 work 0
-123	length 1 work 1
-288	length 1 work 2
224	length 2
-71	length 2 work 0
-293	length 2 work 1
353	length 2 work 2
247	length 3
-736	length 3 work 0
-168	length 3 work 1
378	length 3 work 2
-42	length 4
-762	length 4 work 0
120	length 4 work 2
37	length 5
28	length 5 work 2
-168	length 6
-144	length 6 work 2
-443	length 7
-431	length 7 work 2
-249	letter
224	line false false
202	line false true
-58	line true false
79	line true true
-1212	none agreed
-7	signed
-63	small
-9	subject<  goes on big
-479	subject<  goes on small
1079	subject< " goes on big
-140	subject< ( goes on big
124	subject< , goes on big
643	subject< - goes on big
412	subject< - goes on small
305	subject< / goes on big
22	subject< : goes on big
309	subject< : goes on small
138	subject< a goes on small
701	subject< als goes on big
-456	subject< application goes on big
537	subject< as goes on big
165	subject< bewerbung goes on big
482	subject< candidatura goes on small
42	subject< candidature goes on small
-140	subject< de goes on small
-204	subject< entrevista goes on small
283	subject< for goes on big
742	subject< interview goes on big
-366	subject< of goes on big
548	subject< on goes on big
880	subject< position goes on big
-161	subject< proceso goes on small
191	subject< selezione goes on small
589	subject< sollicitatie goes on small
4	subject< stelle goes on big
-610	subject< the goes on big
-783	subject< to goes on big
659	subject< vacature goes on small
196	subject< vaga goes on small
-637	subject< your goes on big
575	subject< | goes on big
125	subject< – goes on big
546	subject< – goes on small
-187	subject<<  
-84	subject<<  bewerbung
-271	subject<<  entrevista
622	subject<<  proceso
784	subject<<  sollicitatie
-94	subject<< : bewerbung
-836	subject<< application -
228	subject<< application :
-65	subject<< application for
142	subject<< application –
-360	subject<< aw :
523	subject<< bewerbung als
151	subject<< candidatura a
541	subject<< candidature -
738	subject<< candidature –
1470	subject<< ihre bewerbung
701	subject<< interview -
477	subject<< interview :
1039	subject<< interview for
485	subject<< interview –
387	subject<< offer -
572	subject<< poste de
-158	subject<< re :
-95	subject<< update :
-113	subject<>  
637	subject<>  (
933	subject<>  ,
468	subject<>  -
862	subject<>  :
-148	subject<>  application
1166	subject<>  at
-149	subject<>  position
-129	subject<>  post
-400	subject<>  role
24	subject<>  vacancy
248	subject<>  –
813	subject<> " "
86	subject<> ( )
980	subject<> , 
707	subject<> - 
158	subject<> - (
959	subject<> - -
-39	subject<> / 
115	subject<> : 
908	subject<> : (
-467	subject<> : ,
190	subject<> : -
413	subject<> : /
513	subject<> : application
803	subject<> : –
-397	subject<> a 
603	subject<> als 
340	subject<> als (
221	subject<> bewerbung 
-606	subject<> bewerbung (
425	subject<> candidatura 
50	subject<> candidature 
-119	subject<> de 
-209	subject<> entrevista 
270	subject<> for 
1000	subject<> for (
-145	subject<> of 
422	subject<> on 
-184	subject<> proceso 
22	subject<> selezione 
506	subject<> sollicitatie 
446	subject<> stelle 
-1216	subject<> the 
560	subject<> vacature 
303	subject<> – 
846	subject<> – (
-172	subject<> – ,
648	subject<> – –
175	subject> 
1009	subject> "
428	subject> (
86	subject> )
-399	subject> ,
542	subject> -
186	subject> /
-370	subject> 2025
392	subject> :
460	subject> @
-159	subject> application
565	subject> at
410	subject> interview
252	subject> job
-296	subject> position
-63	subject> post
33	subject> role
208	subject> vacancy
914	subject> –
175	subject>>  
737	subject>> " 
132	subject>> ( m
987	subject>> ( ref
381	subject>> ( w
-80	subject>> ) 
149	subject>> application 
36	subject>> job 
540	subject>> position 
-10	subject>> post 
121	subject>> role 
575	subject>> vacancy 
65	subjectline false false
-322	times 1
1005	times 2
-76	times 3
-979	work 0
-332	work 1
334	work 2
`;
