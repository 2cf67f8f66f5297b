// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const ROLE_ROWS: string = `
29	<  goes on big
-910	<  goes on small
348	< ! goes on big
511	< " goes on big
-60	< ( goes on big
-104	< ( goes on small
-252	< , goes on big
-356	< , goes on small
-611	< - goes on big
-134	< . goes on big
-1460	< . goes on small
519	< : goes on big
982	< : goes on small
64	< a goes on big
-3	< a goes on small
1590	< about goes on big
1516	< als goes on big
346	< als goes on small
-32	< an goes on big
683	< as goes on big
1031	< come goes on small
824	< comme goes on small
746	< como goes on small
227	< d' goes on small
-38	< da goes on small
308	< das goes on big
443	< de goes on small
-945	< dear goes on big
-141	< dem goes on big
562	< den goes on big
-496	< der goes on big
1107	< di goes on small
-147	< die goes on big
-600	< een goes on small
745	< eine goes on big
731	< einen goes on big
-468	< einer goes on big
1212	< for goes on big
668	< functie goes on small
354	< für goes on big
-1136	< herr goes on big
-605	< in goes on big
-65	< new goes on big
34	< of goes on big
698	< on goes on big
245	< one goes on big
-345	< our goes on big
1223	< para goes on small
411	< per goes on small
935	< position goes on big
338	< principal goes on big
-643	< recruiting goes on big
1378	< rolle goes on big
-1311	< software goes on big
857	< stelle goes on big
-182	< the goes on big
320	< to goes on big
-136	< un goes on small
-92	< una goes on small
-918	< une goes on small
-866	< unsere goes on big
540	< vacature goes on small
666	< vaga goes on small
880	< van goes on small
511	< voor goes on small
317	< your goes on big
918	< zum goes on big
700	< zur goes on big
215	< – goes on big
-141	< „ goes on big
-698	<<  
-945	<<  dear
-942	<< , der
-671	<< , die
-667	<< , our
-770	<< , the
764	<< . als
-750	<< . der
-638	<< . die
245	<< . for
28	<< . our
-519	<< . the
764	<< about the
-703	<< and the
282	<< application as
476	<< application for
323	<< application to
428	<< applications for
73	<< applied for
448	<< applying for
114	<< applying to
11	<< appointment as
326	<< as a
167	<< as an
1100	<< as our
560	<< assessment for
516	<< ausbildung zur
733	<< be a
1364	<< be our
989	<< bewerbung als
-1301	<< by the
1265	<< candidatura a
319	<< candidatura come
692	<< candidatura para
104	<< candidatura per
624	<< candidature de
551	<< cargo de
668	<< de functie
156	<< de vacature
484	<< der stelle
1140	<< die position
844	<< die stelle
139	<< for :
514	<< for a
214	<< for our
660	<< for the
983	<< form for
427	<< functie van
556	<< função de
629	<< für den
483	<< für die
-157	<< in der
570	<< in for
1168	<< in the
156	<< interview for
-261	<< interviews for
790	<< job :
-135	<< list for
187	<< lugar de
28	<< mit dem
325	<< mit der
-400	<< of the
288	<< offer for
654	<< on the
394	<< plaza de
675	<< position :
609	<< position of
564	<< posizione di
291	<< post :
547	<< post of
594	<< poste d'
335	<< poste de
328	<< posto di
594	<< proceso de
467	<< process for
1234	<< puesto de
19	<< re :
858	<< role :
-73	<< role of
388	<< ruolo di
60	<< selezione per
702	<< sie als
206	<< so the
648	<< solicitud para
539	<< sollicitatie als
422	<< sollicitatie voor
541	<< stage for
954	<< stelle :
852	<< stelle als
978	<< step for
558	<< test for
139	<< that the
322	<< the position
413	<< title :
-478	<< to the
-696	<< und die
346	<< uns als
380	<< vacancy :
461	<< vacante de
187	<< vaga de
-1191	<< with our
-420	<< with the
356	<< you as
390	<< you for
990	<< you the
-1158	<>  ,
107	<> " "
37	<> ( )
233	<> ( ,
-408	<> , (
170	<> , ,
80	<> , .
306	<> . ,
-59	<> . is
1205	<> : 
161	<> : (
1143	<> : )
347	<> : ,
-523	<> : -
950	<> : .
223	<> a ,
-243	<> a .
732	<> a at
1129	<> a with
1058	<> about .
682	<> als !
269	<> als (
565	<> als ,
853	<> als .
695	<> als bei
873	<> als beworben
-127	<> als haben
427	<> als hat
954	<> als in
783	<> als ist
457	<> als und
162	<> as ,
507	<> as .
-33	<> as at
392	<> come .
1344	<> comme ,
1045	<> como .
1665	<> d' ,
312	<> d' .
-832	<> d' de
686	<> de (
1151	<> de ,
522	<> de .
1309	<> de :
261	<> de a
-968	<> de de
483	<> de e
401	<> de en
313	<> de est
35	<> de y
61	<> de à
-963	<> der ,
-590	<> der .
462	<> di ,
1629	<> di .
145	<> di è
-285	<> die ,
-61	<> die .
-666	<> die hat
825	<> for !
8	<> for (
-199	<> for ,
597	<> for .
-83	<> for :
1109	<> for and
840	<> for at
1128	<> for has
877	<> for in
1241	<> for is
961	<> for on
37	<> for was
915	<> for we
298	<> for with
1227	<> functie .
345	<> of (
230	<> of ,
42	<> of .
692	<> of and
623	<> of at
144	<> of with
-149	<> our ,
-152	<> our .
1291	<> para ,
1075	<> para .
-885	<> para de
1103	<> per ,
1162	<> per .
675	<> per è
849	<> position (
111	<> position .
-224	<> stelle (
-712	<> the 
-1087	<> the ,
-435	<> the .
-205	<> the and
-1022	<> the has
239	<> the job
435	<> the opening
1477	<> the position
856	<> the post
894	<> the role
1118	<> the vacancy
-600	<> to .
1043	<> van .
390	<> voor .
208	<> your application
-458	> 
1099	> !
-97	> "
688	> (
15	> )
-210	> ,
150	> -
239	> .
314	> :
-292	> ;
572	> ?
-171	> a
390	> ab
210	> an
484	> and
-87	> application
-56	> are
551	> at
980	> auf
1311	> bei
937	> beworben
1320	> bij
1045	> chez
-57	> con
203	> da
-1504	> de
528	> e
42	> ein
326	> en
498	> est
1199	> et
425	> foi
-108	> for
652	> from
969	> ha
-159	> haben
-637	> has
-350	> hat
506	> in
833	> interview
250	> is
-25	> ist
295	> job
442	> mit
111	> na
321	> nicht
40	> no
-131	> on
304	> opening
825	> per
782	> position
411	> post
-328	> programme
663	> role
846	> se
49	> seat
521	> sind
-29	> this
322	> to
-125	> und
571	> until
191	> vacancy
-79	> was
268	> we
1116	> werden
-400	> when
-532	> will
117	> wird
280	> with
-456	> would
358	> y
263	> zu
-700	> |
-608	> ·
281	> à
1206	> è
330	> –
-458	>>  
517	>> ( all
682	>> ( jr-
248	>> ( m
794	>> ( r-
307	>> ( ref
829	>> ( req
225	>> ( w
1491	>> ) 
11	>> ) .
858	>> , and
-471	>> , der
557	>> , la
146	>> , the
-327	>> , we
453	>> , which
-733	>> , who
-326	>> . 
-141	>> . a
1256	>> . as
-387	>> . date
1062	>> . i
654	>> . it
1048	>> . je
485	>> . la
574	>> . le
-261	>> . our
21	>> . please
194	>> . the
-147	>> . this
-88	>> . we
649	>> . we're
-407	>> . we've
797	>> . wir
174	>> . you
230	>> . your
979	>> and for
-196	>> and the
147	>> at our
203	>> at the
769	>> bei der
682	>> bei uns
-76	>> haben wir
-607	>> has asked
693	>> has been
32	>> hat uns
340	>> in our
-497	>> in the
-36	>> job .
253	>> opening .
644	>> position .
633	>> position at
313	>> post .
721	>> role ,
897	>> role .
580	>> role at
277	>> vacancy .
-163	>> with the
960	agreed
136	any
-570	apart
16	begins
187	begins other
-668	begins small
204	big
-495	digits
271	e a
30	e able
173	e ach
-630	e act
78	e ade
312	e ader
-138	e ado
-227	e ador
-836	e aff
-95	e aft
425	e age
213	e ager
383	e ai
-368	e aide
425	e ain
-1095	e air
-255	e aire
227	e aker
805	e ala
649	e ale
-516	e amme
682	e ance
-462	e and
1001	e aner
216	e anic
14	e ann
112	e ant
-77	e ante
114	e ard
387	e are
35	e ario
317	e ary
-209	e ate
241	e ater
427	e ator
260	e bau
321	e ber
-95	e bile
30	e ble
1087	e bra
473	e cer
-79	e ces
-824	e che
48	e chef
-234	e cher
-474	e cht
578	e cial
696	e cian
140	e cien
263	e ción
-119	e cker
97	e crew
130	e ctor
507	e dad
-889	e dant
-742	e dean
-127	e den
-989	e dent
432	e der
312	e des
147	e dige
157	e ding
1073	e dler
-164	e dor
-450	e dora
48	e dung
271	e ead
-742	e ean
1205	e echt
330	e ect
367	e eer
784	e egal
255	e eil
692	e eiro
472	e eit
-162	e elle
738	e ence
251	e enst
-10	e ent
-208	e ente
653	e ento
815	e enz
805	e eper
624	e era
830	e ere
877	e erer
677	e erin
97	e erk
49	e ern
-112	e ero
-839	e ery
138	e eur
85	e euse
493	e evel
736	e eyor
-114	e fer
-46	e fice
135	e frau
784	e gal
-1150	e gen
685	e gent
340	e ger
318	e gie
237	e gin
570	e gist
336	e gner
-949	e hair
-30	e hand
-990	e head
48	e hef
172	e her
-1152	e hip
1024	e hnik
651	e hrer
632	e hter
53	e i
184	e ial
232	e iale
455	e ian
39	e iat
373	e iate
626	e ica
131	e ice
492	e icer
279	e ico
309	e ics
507	e idad
-235	e ide
-226	e ider
135	e ien
179	e ier
1086	e iere
45	e ieur
147	e ige
868	e ii
358	e iker
33	e ile
84	e ilfe
167	e in
40	e ine
199	e inee
297	e iner
-150	e ing
-258	e ion
492	e ions
519	e ior
-130	e ipal
908	e ique
-64	e ira
-428	e ire
692	e iro
1065	e iser
693	e isor
813	e ist
154	e ista
222	e iste
93	e iter
1099	e itor
259	e ity
290	e ive
260	e iver
428	e ivo
406	e ión
462	e ker
1075	e koch
550	e lead
516	e ler
328	e lerk
1076	e les
84	e lfe
-217	e ling
188	e list
-119	e lle
516	e ller
293	e llow
487	e llte
-119	e logy
219	e lor
293	e low
347	e lte
602	e lyst
1168	e man
14	e mann
403	e mber
-9	e ment
64	e mer
-435	e mme
-177	e mmer
-169	e nal
1033	e nce
-305	e nde
199	e nee
650	e neer
56	e nen
716	e ner
-175	e nger
203	e nic
-714	e nico
311	e nier
990	e nik
-1059	e ning
1178	e nior
740	e nist
511	e nner
251	e nst
-281	e nte
486	e ntin
692	e nto
-68	e nts
360	e nuit
-491	e nung
1075	e och
729	e ogie
871	e ogin
-119	e ogy
358	e onal
970	e oner
490	e ons
406	e oper
-422	e ora
-568	e oral
214	e ore
470	e orin
202	e orio
284	e ort
-277	e ost
-130	e pal
580	e per
198	e pist
211	e port
912	e que
-126	e raft
-373	e ral
134	e rau
490	e rer
380	e res
97	e rew
776	e ria
-111	e rian
39	e riat
404	e rice
1001	e rin
421	e ring
589	e rio
1484	e rist
-906	e rity
82	e rker
648	e ros
169	e rse
174	e rter
110	e rung
927	e ser
-179	e seur
-1152	e ship
449	e sing
259	e son
135	e sor
-328	e sse
-159	e ssor
34	e sta
108	e ste
-135	e ster
-15	e stin
-836	e taff
167	e tal
541	e tant
218	e tary
622	e tect
-1076	e ten
1072	e tent
399	e tenz
474	e ter
158	e tern
-155	e tes
-33	e teur
492	e tica
332	e tice
16	e tics
-187	e tie
513	e tik
683	e tin
321	e ting
-181	e tion
-10	e tist
462	e tive
428	e tivo
-308	e tner
443	e tor
107	e tora
-154	e tore
565	e tos
466	e tter
238	e tung
463	e ture
-409	e uate
-12	e ucer
522	e uer
88	e uide
464	e uit
-143	e ung
463	e ure
-152	e urer
176	e urse
-14	e use
97	e utor
139	e uyer
503	e vel
723	e ver
595	e ward
826	e yer
736	e yor
602	e yst
598	e ärin
733	e ère
466	early
-349	ends
-147	first false
264	first true
82	found 0 1
-81	found 0 2
-285	found 1 0
212	found 1 1
263	found 1 2
-312	goes on
-354	goes on big
879	goes on small
530	has  - 
-999	has  – 
-918	has "
143	has &
312	has (
-101	has ,
-223	has /
191	has :
-599	has before
13	has other
-129	in other
107	in subject
-6	last false
81	last true
-976	late
-340	length 1
-217	length 1 work 0
-234	length 1 work 1
-204	length 1 work 2
325	length 2
-108	length 2 work 0
-223	length 2 work 1
384	length 2 work 2
262	length 3
-653	length 3 work 0
-250	length 3 work 1
421	length 3 work 2
-19	length 4
-775	length 4 work 0
159	length 4 work 2
76	length 5
69	length 5 work 2
-161	length 6
-147	length 6 work 2
-420	length 7
-406	length 7 work 2
-235	letter
225	line false false
161	line false true
-37	line true false
94	line true true
-1188	none agreed
4	signed
-43	small
-24	subject<  goes on big
-457	subject<  goes on small
1272	subject< " goes on big
-117	subject< ( goes on big
28	subject< , goes on big
678	subject< - goes on big
327	subject< - goes on small
203	subject< / goes on big
-4	subject< : goes on big
388	subject< : goes on small
64	subject< a goes on small
688	subject< als goes on big
-598	subject< application goes on big
564	subject< as goes on big
173	subject< bewerbung goes on big
525	subject< candidatura goes on small
-23	subject< candidature goes on small
-197	subject< de goes on small
-245	subject< entrevista goes on small
288	subject< for goes on big
749	subject< interview goes on big
-458	subject< of goes on big
580	subject< on goes on big
813	subject< position goes on big
-270	subject< proceso goes on small
174	subject< selezione goes on small
590	subject< sollicitatie goes on small
-54	subject< stelle goes on big
-642	subject< the goes on big
-667	subject< to goes on big
720	subject< vacature goes on small
-43	subject< vaga goes on small
-564	subject< your goes on big
571	subject< | goes on big
73	subject< – goes on big
462	subject< – goes on small
-237	subject<<  
-239	subject<<  bewerbung
-309	subject<<  entrevista
723	subject<<  proceso
962	subject<<  sollicitatie
-211	subject<< : bewerbung
-671	subject<< application -
482	subject<< application :
-112	subject<< application for
221	subject<< application –
-274	subject<< aw :
538	subject<< bewerbung als
70	subject<< candidatura a
616	subject<< candidature -
755	subject<< candidature –
1319	subject<< ihre bewerbung
688	subject<< interview -
287	subject<< interview :
920	subject<< interview for
722	subject<< interview –
502	subject<< offer -
634	subject<< poste de
-128	subject<< re :
-221	subject<< update :
-149	subject<>  
656	subject<>  (
859	subject<>  ,
504	subject<>  -
894	subject<>  :
-70	subject<>  application
975	subject<>  at
-142	subject<>  position
-26	subject<>  post
-534	subject<>  role
-96	subject<>  vacancy
258	subject<>  –
776	subject<> " "
122	subject<> ( )
919	subject<> , 
661	subject<> - 
161	subject<> - (
1028	subject<> - -
-116	subject<> / 
18	subject<> : 
821	subject<> : (
-538	subject<> : ,
153	subject<> : -
367	subject<> : /
265	subject<> : application
565	subject<> : –
-473	subject<> a 
552	subject<> als 
222	subject<> als (
218	subject<> bewerbung 
-507	subject<> bewerbung (
363	subject<> candidatura 
-44	subject<> candidature 
-181	subject<> de 
-249	subject<> entrevista 
239	subject<> for 
977	subject<> for (
-238	subject<> of 
419	subject<> on 
-291	subject<> proceso 
11	subject<> selezione 
503	subject<> sollicitatie 
431	subject<> stelle 
-1142	subject<> the 
625	subject<> vacature 
284	subject<> – 
1285	subject<> – (
-125	subject<> – ,
626	subject<> – –
201	subject> 
1002	subject> "
473	subject> (
122	subject> )
-323	subject> ,
558	subject> -
261	subject> /
-514	subject> 2025
392	subject> :
661	subject> @
-101	subject> application
733	subject> at
522	subject> interview
271	subject> job
-245	subject> position
-15	subject> post
190	subject> role
293	subject> vacancy
989	subject> –
201	subject>>  
636	subject>> " 
94	subject>> ( m
1160	subject>> ( ref
248	subject>> ( w
-83	subject>> ) 
202	subject>> application 
83	subject>> job 
531	subject>> position 
1	subject>> post 
84	subject>> role 
796	subject>> vacancy 
56	subjectline false false
-383	times 1
944	times 2
-64	times 3
-927	work 0
-247	work 1
370	work 2
`;
