// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-181	< !
-858	< "
-1229	< &
-355	< (
-698	< )
-783	< +
187	< ,
-597	< -
-296	< .
140	< /
-1101	< 00
-778	< 000
-1165	< 1
-1144	< 10
-962	< 11
-862	< 12
-892	< 13
-744	< 14
-1066	< 15
-856	< 16
-840	< 17
-1006	< 18
-1186	< 2
-1145	< 20
-751	< 25
-1330	< 3
-1292	< 30
-1172	< 4
-866	< 40
-829	< 45
-901	< 5
-735	< 59
-1175	< 6
-771	< 60
-732	< 8
-1202	< 9
-856	< 90
40	< :
-1290	< ;
-64	< ?
805	< @
-602	< [
-1123	< ]
40	< ^
628	< a
-836	< ab
87	< about
-766	< acht
-1093	< after
-121	< al
-273	< alle
-1011	< allen
-909	< alles
-1234	< als
206	< am
464	< an
-632	< and
-1293	< andere
-829	< anderen
502	< as
1071	< at
-293	< au
-716	< auf
-1455	< aus
27	< avec
117	< be
115	< before
-52	< bei
-740	< beiden
-46	< beim
-683	< beruflichen
-528	< besten
606	< bij
-1150	< bis
-813	< bitte
236	< but
-446	< by
-763	< candidate
1255	< chez
141	< con
1099	< da
373	< das
299	< de
-892	< dear
-171	< dein
-432	< deine
-692	< deinem
-1022	< deinen
-829	< deiner
346	< del
-129	< della
-325	< dem
3	< den
116	< der
-552	< deren
184	< des
471	< di
378	< die
-829	< diese
-705	< diesem
-808	< dieser
-667	< dieses
160	< do
-1061	< drei
-259	< du
-708	< e
-814	< eigenen
-1668	< ein
-1852	< eine
-992	< einem
-1444	< einen
-1189	< einer
-1259	< eines
-816	< einige
298	< el
-659	< em
542	< en
-620	< engere
-499	< enhanced
-824	< ersten
-341	< etwas
-51	< for
-499	< freundlichem
-1034	< freundlichen
-77	< from
-859	< fünf
-93	< für
-884	< fürs
-764	< geehrte
-408	< geehrter
-768	< gute
-976	< guten
-840	< halbe
-875	< heer
-907	< hello
-571	< herzlichen
580	< het
-1484	< hi
-591	< ich
628	< if
-111	< ihr
-710	< ihre
571	< il
-288	< im
285	< in
-1011	< ins
-1023	< is
-1521	< ist
-1064	< job
406	< joining
-1206	< kein
-1164	< keine
-558	< keinen
-1167	< kleine
-879	< kurze
-283	< la
-179	< le
-702	< letzte
-636	< letzten
-193	< meet
-846	< mehr
-699	< mein
-1446	< meine
-1208	< meinem
32	< met
-672	< mevrouw
-703	< mit
-990	< monday
-375	< morning
531	< na
-1191	< nach
-844	< neue
-1028	< neuen
-391	< no
-1061	< noch
-1037	< nächste
-806	< nächsten
287	< o
-832	< oder
193	< of
-1009	< ohne
-564	< on
-710	< one
-85	< or
-1312	< our
-184	< per
-432	< photo
-922	< plus
-763	< pm
131	< por
472	< recruitment
-1101	< s
-755	< sechs
629	< sie
326	< so
-920	< ssa
-487	< tarde
88	< team
-718	< thanks
734	< that
-321	< the
-738	< through
741	< to
-665	< tu
-395	< two
-1121	< um
-624	< un
-791	< und
71	< under
-721	< unser
-1474	< unsere
-1499	< unserem
-1021	< unseren
-1339	< unserer
-825	< unseres
-1199	< unter
741	< van
131	< via
-1141	< viel
-734	< vielen
-968	< vier
86	< vom
912	< von
-590	< vor
-851	< votre
-472	< weitere
-1048	< weiteren
192	< what
270	< which
-799	< wir
750	< with
-786	< you
110	< your
-700	< zehn
255	< zu
-1356	< zum
-857	< zur
-1558	< zwei
-659	< zweite
-812	< zweiten
-690	< zwölf
-215	< |
-676	< ¡
-478	< £
-315	< ©
-159	< «
159	< ·
-914	< ¿
235	< à
-928	< über
-205	< –
-966	< „
-462	< •
84	<< ! !
-196	<< " .
-1089	<< ' s
257	<< ) ,
425	<< ) .
207	<< ) at
540	<< , and
-666	<< , das
-1061	<< , den
-1211	<< , der
-516	<< , deren
-1482	<< , die
-684	<< , ein
-532	<< , eine
-509	<< , im
362	<< , so
-208	<< , the
-1016	<< - und
435	<< . (
404	<< . ,
-443	<< . 00
-387	<< . 15
-412	<< . 30
-834	<< . das
-1361	<< . den
-1355	<< . der
-572	<< . die
-1445	<< . ihr
5	<< . ihre
-851	<< . im
-904	<< . in
-920	<< . ssa
438	<< . the
-856	<< . your
-716	<< . ¿
-1522	<< 1 .
-870	<< 1 :
-341	<< 10 .
-488	<< 10 :
-796	<< 11 :
-1206	<< 12 .
-528	<< 12 :
-605	<< 14 .
-1270	<< 15 .
-1136	<< 2 .
-575	<< 2 :
-112	<< 20 .
-841	<< 23 :
-1141	<< 3 .
-637	<< 30 .
-1370	<< 4 .
-382	<< 5 .
-701	<< 6 .
-773	<< 7 .
-730	<< 9 .
-692	<< 9 :
-756	<< : "
-1062	<< : 00
-775	<< : 15
-922	<< : 30
-760	<< : 45
-735	<< : 59
-652	<< : [
-862	<< : der
411	<< : die
-764	<< ] [
-612	<< ^ "
-260	<< ^ (
-1309	<< ^ -
138	<< ^ [
40	<< ^ ^
604	<< ^ das
-892	<< ^ dear
10	<< ^ dein
-356	<< ^ deine
-595	<< ^ den
23	<< ^ der
223	<< ^ die
-907	<< ^ hello
-389	<< ^ herzlichen
-1455	<< ^ hi
-30	<< ^ ihr
-260	<< ^ ihre
-993	<< ^ im
295	<< ^ recruitment
-371	<< ^ team
-114	<< ^ the
-614	<< ^ vielen
774	<< ^ your
-663	<< ^ ¡
-532	<< ^ ©
-684	<< ^ ¿
-294	<< ^ –
-784	<< ^ •
-1197	<< a .
-636	<< agréer ,
-752	<< an .
-1010	<< an den
-98	<< an der
-69	<< an die
-432	<< an unserem
-1080	<< and the
-387	<< and your
-666	<< application .
947	<< application to
326	<< applying to
-1088	<< april .
-1534	<< ask for
439	<< assistant ,
-809	<< at our
173	<< at the
-648	<< auf dem
-1374	<< auf der
-1548	<< auf die
-216	<< auf diese
-753	<< auf unserer
-656	<< aufgrund der
-208	<< aus dem
-304	<< aus der
-466	<< aus diesem
-620	<< before the
587	<< behalf of
902	<< bei der
-394	<< bewerberinnen und
-569	<< bis zum
-729	<< bitten um
-487	<< boa tarde
-896	<< bring your
-500	<< by the
-835	<< dass die
-459	<< date :
42	<< day .
-64	<< days .
-571	<< den nächsten
-620	<< die engere
595	<< director ,
-808	<< dott .
-705	<< dra .
-1166	<< durch die
-636	<< días ,
-522	<< ein .
-290	<< email .
387	<< employer .
1025	<< employer :
859	<< employment with
-336	<< engineer (
-239	<< engineer ,
-497	<< england and
-569	<< for the
83	<< friday .
414	<< from the
-92	<< für das
-579	<< für deine
-1346	<< für den
-1610	<< für die
-437	<< für eine
-899	<< für ihr
-683	<< für ihre
-661	<< geachte heer
-448	<< geachte mevrouw
-506	<< gmbh ,
-660	<< good morning
424	<< greetings from
-589	<< haben .
-595	<< haben ihre
-614	<< hat .
-960	<< here .
-1519	<< hola ,
-398	<< hours .
-1160	<< house ,
659	<< hr ,
-154	<< https :
-1094	<< i .
-435	<< ihnen alles
-725	<< ihnen die
-322	<< ihnen viel
-398	<< in .
77	<< in den
-727	<< in der
-723	<< in die
-400	<< in diesem
-619	<< in our
-226	<< in the
-739	<< in unserem
-1009	<< in unserer
1606	<< interest in
-254	<< interview .
640	<< interview with
-555	<< is a
-564	<< is an
-1245	<< is in
-809	<< ist .
50	<< it .
-822	<< job .
-358	<< keep your
-712	<< location :
-1023	<< ltd ,
-533	<< m .
-393	<< madame ,
-119	<< mail .
154	<< manager ,
-763	<< manager .
-996	<< me ,
-554	<< me .
98	<< me and
-468	<< message .
-781	<< minutes .
-773	<< mit .
-148	<< mit anderen
-564	<< mit besten
-141	<< mit dem
-1095	<< mit den
-804	<< mit der
-682	<< mit einem
-344	<< mit einer
-499	<< mit freundlichem
-861	<< mit freundlichen
-562	<< monday ,
-54	<< monday .
-543	<< months .
-1200	<< nach dem
-1146	<< nach den
-971	<< nach der
-581	<< nach sechs
-796	<< nicht .
-987	<< no .
-332	<< now .
-307	<< of the
756	<< office ,
-540	<< officer (
-139	<< officer ,
-790	<< oi ,
-1098	<< olá ,
-1077	<< on .
-63	<< on the
-674	<< one .
678	<< ort :
-1057	<< panel :
980	<< partner ,
-19	<< position .
1035	<< position at
-522	<< powered by
-1118	<< registered in
118	<< role at
-792	<< s .
-764	<< sehr geehrte
-408	<< sehr geehrter
688	<< sent to
-675	<< sich die
-504	<< sie am
-1029	<< sie den
101	<< sie die
-429	<< sie diese
-385	<< sie eine
-731	<< sie ihre
-872	<< sie im
-267	<< start :
-489	<< status :
461	<< team ,
-375	<< team at
-610	<< test .
-748	<< that .
-612	<< that the
-284	<< thursday ,
125	<< thursday .
-119	<< time .
-31	<< to the
-441	<< tuesday ,
-881	<< uhr ,
-424	<< uhr .
-736	<< und das
-898	<< und der
-207	<< und die
-624	<< und viel
-888	<< under the
1161	<< unfortunately ,
-494	<< uns die
516	<< uns im
-548	<< until the
-1083	<< up .
38	<< us .
904	<< us at
-271	<< venue :
-169	<< von der
-1001	<< week .
-420	<< weeks .
-1124	<< wegen der
-594	<< werden .
-1007	<< when :
-532	<< where :
-988	<< wir den
-657	<< wir die
-921	<< wir ihre
-924	<< wir im
-194	<< with our
581	<< with the
243	<< year .
-382	<< yet .
-743	<< you .
-1071	<< zu den
-617	<< zu unserem
-468	<< zukunft alles
-500	<< über den
-922	<< über die
-108	<> ! $
-1076	<> ! ,
-150	<> " "
97	<> ( )
-52	<> ( ,
-131	<> ( .
-227	<> ) $
-1078	<> , !
392	<> , $
-540	<> , '
338	<> , (
-389	<> , )
-780	<> , ,
-594	<> , .
-939	<> , 2
-1728	<> , :
-1502	<> , and
-275	<> , floor
903	<> , has
-684	<> , in
-106	<> , is
-522	<> , nach
-1389	<> , und
-799	<> , |
5	<> - $
-1235	<> - (
-10	<> - ,
-1055	<> - .
-711	<> - :
-1024	<> . !
-734	<> . $
157	<> . '
-779	<> . (
-765	<> . )
40	<> . ,
-338	<> . .
-886	<> . 2026
106	<> . :
-296	<> . ?
-1330	<> . a
-487	<> . als
-489	<> . an
-1142	<> . and
-143	<> . applicants
-34	<> . are
-886	<> . as
-1212	<> . at
-469	<> . attached
-654	<> . be
-604	<> . bei
-834	<> . bis
-877	<> . bitte
-851	<> . by
-670	<> . can
-456	<> . candidates
-174	<> . dahin
-700	<> . das
-887	<> . de
-438	<> . den
-1325	<> . der
-1021	<> . die
-521	<> . diesem
-767	<> . do
-841	<> . du
-771	<> . el
-966	<> . en
-237	<> . er
-837	<> . es
-794	<> . for
-601	<> . from
-716	<> . für
-1260	<> . geht
-618	<> . haben
231	<> . has
-810	<> . hat
-616	<> . have
-701	<> . het
-616	<> . i
-679	<> . ich
-853	<> . if
-398	<> . il
-670	<> . im
-885	<> . in
-29	<> . is
-55	<> . ist
-1153	<> . it
-959	<> . je
-753	<> . kann
-837	<> . können
-703	<> . la
-179	<> . le
-206	<> . like
-619	<> . lo
-526	<> . luck
-820	<> . may
-883	<> . me
-871	<> . mir
-461	<> . mit
-443	<> . need
-413	<> . nicht
-598	<> . no
-587	<> . not
-727	<> . o
-1061	<> . of
-1262	<> . on
-691	<> . one
-493	<> . our
-742	<> . por
-583	<> . put
-737	<> . que
-648	<> . se
-928	<> . sie
-746	<> . sind
-366	<> . sorry
-872	<> . te
-748	<> . that
163	<> . the
-656	<> . then
-1344	<> . to
-447	<> . u
-438	<> . um
-218	<> . un
-880	<> . und
-474	<> . uns
-761	<> . us
-431	<> . von
-715	<> . vous
-610	<> . war
-594	<> . was
-1119	<> . we
-1097	<> . werden
-501	<> . were
-387	<> . who
417	<> . will
-830	<> . wir
-958	<> . wird
-895	<> . with
-1256	<> . you
-828	<> . your
255	<> / $
-561	<> 00 $
-882	<> 00 ,
-597	<> 15 ,
-400	<> 30 $
-620	<> 30 ,
-490	<> 30 .
-397	<> 45 ,
-238	<> : $
-1623	<> : (
172	<> : ,
-19	<> : .
-1074	<> : :
-1249	<> : teams
-88	<> : |
-163	<> : –
46	<> ? $
-272	<> ? ,
-753	<> ? .
834	<> @ $
183	<> [ $
-407	<> [ ,
72	<> [ ]
-1270	<> ^ !
155	<> ^ $
-600	<> ^ &
-685	<> ^ '
225	<> ^ (
446	<> ^ ,
85	<> ^ -
-13	<> ^ .
588	<> ^ /
-724	<> ^ 1
-489	<> ^ :
-1152	<> ^ ?
-766	<> ^ [
-521	<> ^ a
-803	<> ^ about
-586	<> ^ abrazo
-385	<> ^ afternoon
-719	<> ^ all
-213	<> ^ am
-213	<> ^ an
-1450	<> ^ and
-152	<> ^ are
206	<> ^ as
-677	<> ^ at
164	<> ^ au
-618	<> ^ aus
-575	<> ^ be
-371	<> ^ besten
-447	<> ^ bis
-1383	<> ^ by
-720	<> ^ candidato
-402	<> ^ care
-246	<> ^ careers
-139	<> ^ careful
-796	<> ^ cordialement
-490	<> ^ d
-518	<> ^ dat
-530	<> ^ date
-1008	<> ^ day
-733	<> ^ de
-195	<> ^ der
-1067	<> ^ des
-941	<> ^ di
-889	<> ^ dia
-863	<> ^ die
-1216	<> ^ do
-796	<> ^ done
-508	<> ^ dott
-1101	<> ^ du
-950	<> ^ días
-219	<> ^ e
-900	<> ^ een
-825	<> ^ el
-479	<> ^ en
280	<> ^ es
477	<> ^ est
-615	<> ^ for
-493	<> ^ freundlichem
-848	<> ^ freundlichen
-1122	<> ^ from
-720	<> ^ für
-1097	<> ^ geehrte
-727	<> ^ geehrter
-599	<> ^ groet
449	<> ^ has
50	<> ^ hat
-317	<> ^ heer
-993	<> ^ here
449	<> ^ hiring
230	<> ^ hr
234	<> ^ i
-686	<> ^ il
-1187	<> ^ in
-561	<> ^ interview
171	<> ^ is
-124	<> ^ ist
-850	<> ^ it
-539	<> ^ je
-669	<> ^ jobs
-840	<> ^ kandidaat
-492	<> ^ können
-685	<> ^ l
-627	<> ^ la
442	<> ^ le
-786	<> ^ like
-877	<> ^ luck
-836	<> ^ me
-511	<> ^ message
-515	<> ^ mevrouw
-277	<> ^ mit
-869	<> ^ morning
-814	<> ^ my
-841	<> ^ news
-982	<> ^ no
262	<> ^ now
-1036	<> ^ o
-1153	<> ^ of
197	<> ^ on
-716	<> ^ one
-476	<> ^ or
-746	<> ^ ora
-399	<> ^ os
-797	<> ^ our
386	<> ^ people
-867	<> ^ per
696	<> ^ plc
-761	<> ^ por
-1028	<> ^ que
-183	<> ^ recruiting
-257	<> ^ recruitment
-942	<> ^ regards
-538	<> ^ salary
-597	<> ^ saludo
-720	<> ^ saluti
-845	<> ^ service
-1120	<> ^ sie
-927	<> ^ sind
-322	<> ^ so
-107	<> ^ sorgfältiger
-524	<> ^ sorry
-307	<> ^ talent
-946	<> ^ tarde
-381	<> ^ tardes
337	<> ^ te
-596	<> ^ team
-563	<> ^ test
80	<> ^ thanks
-716	<> ^ that
-1241	<> ^ the
-639	<> ^ there
-965	<> ^ this
-898	<> ^ time
-2050	<> ^ to
-992	<> ^ tu
-981	<> ^ un
-1108	<> ^ und
-409	<> ^ up
-536	<> ^ us
-809	<> ^ van
-599	<> ^ vom
-836	<> ^ voor
-954	<> ^ vous
-376	<> ^ vriendelijke
-1606	<> ^ we
-816	<> ^ werden
356	<> ^ will
-1104	<> ^ wir
-559	<> ^ wishes
-399	<> ^ with
975	<> ^ would
-209	<> ^ writing
-1154	<> ^ x
-1645	<> ^ you
-1189	<> ^ your
-855	<> ^ zum
-55	<> ^ |
328	<> ^ ·
-827	<> ^ à
238	<> ^ –
-36	<> a ,
-632	<> a .
-903	<> a employer
-422	<> alles !
-606	<> alles .
-339	<> alles und
-565	<> als .
772	<> am $
-549	<> am ,
-272	<> am .
-585	<> an opportunity
-1006	<> and $
-1125	<> and ,
-596	<> and .
-248	<> and be
1084	<> at !
25	<> at $
-165	<> at ,
465	<> at .
59	<> at and
72	<> at has
332	<> at in
562	<> at is
-49	<> at on
-773	<> auf .
-204	<> bei .
-306	<> besten $
484	<> bij .
-711	<> bis ,
-801	<> by $
-680	<> by .
-405	<> das ,
-177	<> das .
-972	<> das hat
-55	<> das ist
512	<> de $
-722	<> de ,
361	<> de .
-1524	<> dear $
-511	<> dear ,
-442	<> dear :
-80	<> dein $
-257	<> deine $
-728	<> deine und
-334	<> dem ,
-270	<> dem .
229	<> den ,
-470	<> den .
-970	<> den der
-902	<> den für
-649	<> den in
-233	<> den mit
-1065	<> den und
-290	<> der $
-913	<> der (
-586	<> der ,
-6	<> der .
186	<> der :
-444	<> der am
-598	<> der an
-1032	<> der der
-781	<> der für
416	<> der hat
-858	<> der in
-620	<> der ist
-581	<> der mit
73	<> der und
-1099	<> die ,
-319	<> die .
200	<> die als
-695	<> die der
-738	<> die für
173	<> die haben
182	<> die hat
-615	<> die im
-653	<> die in
-737	<> die ist
-692	<> die mit
-363	<> die nach
-713	<> die nicht
-1402	<> die und
103	<> do $
357	<> do ,
231	<> do .
-443	<> drei ,
-417	<> drei .
-661	<> ein ,
-1114	<> ein .
-526	<> eine ,
-592	<> eine .
-518	<> eine mit
-273	<> einen ,
-758	<> einen .
-770	<> einer .
-72	<> en ,
43	<> en .
415	<> for $
-1320	<> for (
124	<> for ,
-234	<> for .
-412	<> freundlichem $
-1024	<> freundlichen $
-600	<> from $
308	<> from ,
-637	<> from .
86	<> für $
-751	<> für und
-629	<> geehrte ,
-408	<> geehrter ,
-519	<> heer ,
-344	<> hello $
-868	<> hello ,
-254	<> herzlichen für
-566	<> hi !
-822	<> hi $
-1088	<> hi ,
-663	<> ihr $
-766	<> ihr und
-283	<> ihre $
-1070	<> ihre .
-449	<> ihre mit
-91	<> ihre werden
-840	<> im $
-854	<> im ,
-299	<> im .
-378	<> im mit
-228	<> im und
114	<> in !
-1264	<> in $
-521	<> in (
-677	<> in ,
260	<> in .
848	<> in and
-743	<> keine .
-620	<> la ,
324	<> la .
-745	<> mevrouw ,
-742	<> mit ,
-1429	<> mit .
184	<> mit und
-773	<> nach ,
-853	<> nach .
-185	<> nach der
93	<> of ,
-222	<> of .
-741	<> on ,
-260	<> on .
-663	<> on and
-134	<> or .
-490	<> our ,
-983	<> our .
-590	<> our office
-990	<> per .
476	<> recruitment $
-549	<> tarde ,
11	<> team $
574	<> the $
-289	<> the '
18	<> the (
-494	<> the ,
243	<> the .
-603	<> the ?
122	<> the and
-374	<> the at
201	<> the for
-255	<> the has
-16	<> the in
219	<> the is
-464	<> the of
-995	<> the on
-392	<> the or
707	<> the team
-432	<> the to
465	<> the will
-687	<> through .
1031	<> to !
-1231	<> to ,
409	<> to .
447	<> to for
-441	<> um ,
-576	<> um .
-58	<> und $
-925	<> und ,
-945	<> und .
-728	<> unserem .
-838	<> unserer .
-597	<> van $
146	<> via .
-144	<> viel !
-590	<> viel .
-114	<> viel bei
-718	<> viel und
-306	<> vielen ,
-542	<> vielen für
-61	<> vom $
254	<> with (
-460	<> with ,
61	<> with .
-79	<> with and
-830	<> your ,
-1128	<> your .
-477	<> your and
-446	<> your for
-630	<> your in
-908	<> your number
-776	<> your on
-520	<> zum ,
-556	<> zum .
-545	<> zur .
-644	<> zwei ,
-776	<> zwei .
254	<> | $
268	<> | ,
163	<> | |
223	<> · $
15	<> · ,
-91	<> · ·
-1190	<> à ,
41	<> – $
-705	<> – (
-1030	<> – ,
-98	<> – .
-187	<> – –
-621	<> • $
567	> !
42	> "
169	> $
-917	> &
148	> '
-498	> (
138	> )
-1159	> +
-191	> ,
16	> -
240	> .
566	> /
-1496	> 1
-1142	> 10
-752	> 11
-776	> 12
-980	> 14
-1341	> 2
-681	> 20
-960	> 2025
-819	> 2026
-1214	> 3
-1417	> 4
-667	> 5
-1434	> 6
-1214	> 7
-340	> 8
-862	> 9
-45	> :
-944	> ;
122	> ?
-870	> [
131	> ]
-606	> a
-30	> ab
254	> about
-586	> abrazo
-470	> afraid
-50	> after
-385	> afternoon
-1143	> al
-658	> all
-817	> aller
-841	> alles
124	> als
-741	> am
-951	> an
-264	> and
-965	> any
-527	> applicants
-540	> april
573	> are
612	> as
-1103	> asked
-1322	> assessment
-678	> at
-1073	> attached
-888	> até
192	> au
-740	> auch
-1329	> auf
-810	> aufnehmen
-1796	> aus
-465	> back
-1185	> be
-793	> been
-717	> before
-1222	> bei
-905	> bekommen
-1013	> besteht
-371	> besten
77	> beworben
-1197	> bis
-1454	> bitte
-647	> bitten
-992	> bleiben
-950	> bleibt
-1271	> branch
-508	> brauchen
-777	> by
-802	> call
661	> can
-779	> candidates
-720	> candidato
-770	> candidatura
-1037	> card
-587	> care
492	> careers
-139	> careful
-587	> certificate
-495	> charity
-283	> check
-391	> com
269	> come
-376	> con
-796	> cordialement
-660	> d
-709	> da
-233	> dahin
-894	> dan
-974	> das
-747	> dat
-602	> date
-1008	> day
-925	> de
-921	> deiner
-1484	> del
-1003	> dem
-1179	> den
-592	> der
-1341	> des
-1330	> di
-954	> dia
-806	> dich
-421	> die
-521	> diesem
-1219	> dieser
-680	> dir
-951	> do
618	> does
-798	> done
-508	> dott
-1460	> du
-886	> durch
-950	> días
-919	> dürfen
-88	> e
-291	> een
-1434	> ein
-1531	> eine
-906	> einen
-1069	> einer
-1125	> eines
-1033	> el
-225	> else
-844	> em
-1067	> employer
91	> en
-12	> entschieden
-269	> er
-668	> erfolgt
181	> erhalten
98	> es
538	> est
-213	> et
-742	> exercise
-1723	> finden
-401	> floor
362	> foi
2	> for
-790	> form
-1092	> frei
-493	> freundlichem
-773	> freundlichen
-123	> from
-1222	> für
-1035	> gab
-1350	> geben
-1097	> geehrte
-727	> geehrter
-941	> geführt
-842	> gegeben
-839	> gehen
-901	> geht
-676	> gekommen
-699	> gelöscht
-863	> gemacht
-1445	> genommen
-512	> gern
-322	> get
-584	> gibt
-700	> go
-289	> going
-104	> got
-599	> groet
745	> ha
-572	> habe
-345	> haben
104	> had
-606	> happy
819	> has
224	> hat
602	> have
-418	> heb
-317	> heer
-703	> help
-311	> here
-636	> het
327	> hiring
-952	> hours
452	> hr
-824	> hängt
-987	> hätten
-71	> i
-1157	> ich
-921	> if
-1017	> il
-1510	> im
-133	> in
-542	> interview
167	> is
402	> isn
-728	> ist
-1506	> it
-553	> je
-1256	> job
-723	> jobs
-7	> kan
-840	> kandidaat
-1231	> kann
-449	> keep
-1005	> keine
-633	> kommen
-1128	> kommt
-1026	> können
-920	> l
-517	> la
-93	> last
683	> le
-180	> leider
-583	> let
-842	> letter
-806	> liegen
-995	> liegt
-909	> like
-1060	> link
-243	> lo
-1020	> love
-1117	> luck
-703	> löschen
-712	> machen
-1038	> macht
-653	> make
-519	> mate
-42	> may
-1294	> me
-914	> meeting
-1176	> mehr
-1206	> mes
-563	> message
-1280	> met
-515	> mevrouw
-946	> minutes
-679	> mir
-1595	> mit
-821	> mitbringen
-252	> more
-883	> morning
-676	> muss
-1414	> my
396	> möchte
-432	> möchten
-698	> möglich
-251	> müssen
22	> na
-1558	> nach
40	> ne
-708	> need
-1032	> nehmen
-854	> news
-1705	> nicht
-1146	> no
-309	> noch
-195	> non
-568	> nos
-1034	> not
-508	> note
141	> now
-999	> number
-766	> nur
300	> não
-1074	> o
-584	> oder
-928	> of
-209	> office
-736	> ohne
-27	> on
-986	> one
-641	> op
-729	> opportunity
-835	> or
-776	> ora
-817	> os
-940	> our
-643	> out
84	> over
90	> para
-994	> passt
476	> people
-294	> per
851	> plc
-604	> please
-254	> pleased
222	> plus
-1154	> por
93	> pour
-1036	> put
-1165	> que
-492	> questions
-867	> rather
-954	> read
150	> recruiting
-248	> recruitment
-949	> regards
-890	> reply
-482	> reviewing
-763	> ring
-523	> ringraziamo
-831	> sagen
-538	> salary
-993	> saludo
-796	> saluti
-162	> says
-1093	> schon
-460	> se
-867	> see
-971	> sehen
-833	> sein
-594	> send
608	> sent
-896	> service
-580	> setzen
-976	> si
-1356	> sie
-930	> sind
-291	> site
-574	> so
-107	> sorgfältiger
-769	> sorry
-1326	> sowie
-297	> sprechen
-722	> statt
-1062	> stehen
-1137	> steht
-785	> su
-914	> suchen
-577	> take
-174	> talent
-946	> tarde
-381	> tardes
175	> te
-432	> team
-1198	> teams
-242	> test
445	> thanks
45	> that
89	> the
-919	> then
-788	> there
380	> this
-845	> three
275	> through
-998	> time
-260	> to
-819	> told
-817	> treffen
25	> tu
-509	> two
-663	> u
-412	> um
-1057	> un
-626	> una
-738	> und
-1128	> uns
-581	> unseres
-959	> unter
-573	> until
-642	> up
-711	> us
-702	> va
-854	> van
-176	> via
-848	> vom
-1611	> von
241	> voor
-1055	> vor
-864	> vorbei
266	> vorgesehen
-947	> vous
-376	> vriendelijke
-139	> want
-1233	> wants
-309	> war
-1007	> waren
-367	> was
-729	> we
-830	> week
-9	> weiter
-788	> werden
65	> were
-856	> what
-1211	> when
-1570	> who
-1158	> wie
-1057	> wieder
193	> will
-1184	> wir
-642	> wird
176	> wishes
-1326	> with
-477	> within
748	> would
-450	> write
-233	> writing
594	> wurde
-1025	> wurden
-850	> wäre
-811	> wünschen
-543	> x
95	> y
-812	> yes
-438	> you
-1352	> your
-795	> zu
-338	> zum
-762	> zur
-594	> zurück
-651	> zusammen
16	> |
360	> ·
-1167	> à
462	> è
-665	> é
-1074	> über
293	> –
-300	>> ! !
-143	>> ! $
1134	>> ! we
-552	>> " $
-150	>> " ,
-1229	>> " .
169	>> $ $
336	>> ' s
-107	>> ( a
-968	>> ( she
643	>> ) $
-308	>> ) ,
-209	>> ) .
-220	>> ) :
-1193	>> ) and
-1041	>> ) at
-496	>> ) und
-2906	>> , $
282	>> , 1
-416	>> , 10
346	>> , 11
-164	>> , 12
-619	>> , 13
-636	>> , 15
-513	>> , 2
-1203	>> , 2025
-226	>> , 3
-1085	>> , 4
-657	>> , 8
189	>> , 9
-383	>> , a
31	>> , am
188	>> , and
301	>> , as
-271	>> , at
-1025	>> , bitte
28	>> , danach
-830	>> , danke
-993	>> , dann
-1210	>> , das
-1215	>> , dass
276	>> , de
-1198	>> , den
-1194	>> , der
-1453	>> , die
-921	>> , du
48	>> , ein
-679	>> , eine
-283	>> , for
-1080	>> , got
76	>> , head
5	>> , hr
-1019	>> , i
-1279	>> , ich
-641	>> , ihre
-119	>> , il
-665	>> , in
-142	>> , inc
-264	>> , it
-76	>> , je
-1665	>> , just
-716	>> , l
242	>> , la
582	>> , le
-882	>> , monsieur
-825	>> , no
-1144	>> , ob
35	>> , on
-878	>> , our
-829	>> , please
55	>> , que
741	>> , s
-616	>> , sie
-959	>> , so
-680	>> , sorry
-106	>> , thank
-1235	>> , thanks
340	>> , the
-503	>> , um
-1072	>> , und
-1240	>> , united
620	>> , we
-657	>> , which
-1369	>> , who
-1181	>> , wir
-332	>> , with
336	>> , you
-1037	>> , your
-1105	>> . "
308	>> . $
19	>> . (
-137	>> . )
129	>> . ,
542	>> . .
-1036	>> . :
-668	>> . a
-799	>> . bitte
-1017	>> . bring
-786	>> . danach
-1277	>> . das
319	>> . de
-95	>> . der
-641	>> . die
-892	>> . du
-1059	>> . ein
340	>> . he
-268	>> . i
-1414	>> . ich
151	>> . if
61	>> . ihre
543	>> . in
242	>> . it
-188	>> . no
-202	>> . please
49	>> . registered
-730	>> . sie
-471	>> . the
-466	>> . there
618	>> . this
912	>> . unfortunately
-244	>> . we
-1147	>> . wenn
340	>> . wir
-272	>> . you
162	>> . your
141	>> . |
-47	>> . –
75	>> : "
-496	>> : $
-834	>> : 00
-1275	>> : 1
-823	>> : 10
-586	>> : 11
-1073	>> : 12
-634	>> : 14
-469	>> : 15
-959	>> : 2
-993	>> : 3
-646	>> : 30
-953	>> : 4
-1020	>> : 5
-858	>> : 6
-836	>> : [
19	>> : a
-513	>> : monday
-1238	>> : the
-409	>> : thursday
-437	>> : tuesday
-1087	>> : £
237	>> ? $
263	>> ] $
-581	>> ] ,
-174	>> ] [
-572	>> a la
-818	>> ab .
-309	>> afraid .
-621	>> alles gute
-495	>> an ,
-1071	>> an .
-1196	>> an der
-537	>> and a
666	>> and for
-488	>> and i
-587	>> and me
-115	>> and the
-635	>> and wales
-333	>> at the
-118	>> auf dem
-876	>> aus dem
-644	>> aus der
-489	>> be in
-662	>> bei der
-418	>> bei uns
-306	>> besten grüßen
-735	>> bis zum
-638	>> bitten wir
-93	>> by the
-383	>> candidato ,
-243	>> careers $
-486	>> cordialement ,
-660	>> d '
-395	>> dat je
-530	>> date :
-547	>> der stelle
619	>> does not
-508	>> dott .
-454	>> días ,
-859	>> ein .
-1067	>> employer .
-769	>> entschieden ,
202	>> erhalten sie
-948	>> finden sie
25	>> for the
-493	>> freundlichem gruß
-851	>> freundlichen grüßen
-849	>> from my
-739	>> from the
-679	>> für das
-229	>> für dein
-368	>> für deine
-384	>> für den
-506	>> für die
-775	>> für ein
-753	>> für einen
-727	>> für ihr
-1248	>> für ihre
-608	>> für sie
-855	>> geben .
-841	>> geben zu
-945	>> geehrte frau
-615	>> geehrter herr
-411	>> gelöscht .
-592	>> groet ,
-572	>> habe ich
-527	>> haben sie
-288	>> haben wir
-370	>> has asked
-327	>> has been
482	>> has invited
400	>> has moved
-1001	>> hat sich
-299	>> hat uns
201	>> hr $
-463	>> i .
-704	>> if you
-777	>> in anspruch
-745	>> in den
-1228	>> in der
-891	>> in die
-1122	>> in the
-266	>> in to
510	>> is a
254	>> is an
-5	>> is committed
-741	>> is no
-925	>> is the
402	>> isn '
-884	>> ist der
-792	>> ist nicht
-703	>> kann ich
-738	>> können sie
-929	>> können wir
-920	>> l '
18	>> laden wir
-815	>> like to
-652	>> love to
-667	>> luck !
-442	>> may be
-578	>> me a
-309	>> mit ,
-929	>> mit .
-700	>> mit dem
-1010	>> mit den
-1038	>> mit der
-557	>> mit ihnen
-432	>> möchten wir
-75	>> müssen wir
-412	>> need to
-206	>> nicht als
-354	>> of luck
-1342	>> of the
-515	>> of us
-684	>> office .
-381	>> on file
-1031	>> on the
-572	>> opportunity employer
-356	>> os melhores
288	>> people team
-254	>> pleased to
-509	>> recruiting $
1303	>> recruiting team
-380	>> recruitment $
-778	>> regards $
-794	>> regards ,
-491	>> saludo ,
-549	>> saluti $
-644	>> sehen wir
-541	>> setzen wir
-691	>> sie bitte
-700	>> sie mir
-620	>> sie nicht
-570	>> sie sich
-770	>> sie uns
-345	>> sind wir
-138	>> sorry that
-369	>> sorry to
-117	>> talent $
6	>> talent acquisition
517	>> talent team
-572	>> team $
-562	>> thanks for
-238	>> the meantime
-656	>> time :
-276	>> to a
-849	>> to the
-527	>> to this
-414	>> und alles
-724	>> und bewerber
-340	>> und das
633	>> und der
-405	>> und die
-329	>> und ich
-367	>> und viel
-191	>> und wünschen
-822	>> voor je
-702	>> vor .
-292	>> vriendelijke groet
-491	>> we '
-789	>> werden nach
170	>> will be
288	>> will not
-372	>> wishes $
-447	>> wishes ,
-1046	>> with the
-573	>> with us
1067	>> would like
-475	>> wünschen wir
-543	>> x $
300	>> you '
-693	>> you can
-374	>> you come
-374	>> you do
-459	>> you have
-214	>> you need
-339	>> you start
-561	>> your application
-757	>> zurück .
-359	>> à vous
-878	>> über die
559	agreed
513	agreed board
424	agreed nobody
142	agreed own
166	agreed provider
669	agreed system
302	any
-399	begins
735	begins told
-170	board
-718	e 0
-853	e 00
-534	e 000
-1323	e 0000
-612	e 03
-443	e 07
-336	e 08
-580	e 09
-1339	e 1
-675	e 10
-163	e 10th
-767	e 11
-458	e 11th
115	e 12
-417	e 12th
-553	e 13
-839	e 14
-205	e 14th
-756	e 15
-572	e 15th
-483	e 16
-404	e 16th
-777	e 17
-755	e 18
-264	e 18th
-443	e 19
-130	e 19th
-373	e 1er
-863	e 1st
-1231	e 2
-742	e 20
-470	e 2024
-863	e 2025
-533	e 2026
-375	e 20th
-393	e 21
-233	e 21st
-719	e 22
-319	e 22nd
-13	e 23
91	e 24
-761	e 25
-797	e 26
-443	e 27
-793	e 2nd
-1284	e 3
-801	e 30
-478	e 31
-627	e 3rd
-1235	e 4
-267	e 40
-823	e 45
-775	e 4th
-417	e 5
-696	e 50
-908	e 59
-552	e 5th
-993	e 6
-466	e 60
-318	e 6th
93	e 7
-1109	e 8
173	e 88
-178	e 8th
-702	e 9
-554	e 9th
-1185	e a
-860	e ab
207	e abel
-38	e aben
-307	e able
49	e abor
168	e acao
-1125	e ache
372	e acht
164	e acle
-1199	e act
-686	e ada
-982	e adam
-154	e aden
256	e ader
237	e adia
-1282	e adme
230	e ados
598	e afen
-675	e afor
-924	e ag
-293	e agem
-493	e agen
-675	e ager
-184	e ages
-696	e ah
-971	e aham
-1448	e ahme
-1073	e ahre
-1459	e ahrt
166	e ai
-81	e ails
61	e aine
262	e ains
666	e aint
59	e air
260	e aire
437	e akes
233	e al
-1003	e alan
-57	e alen
368	e ales
302	e alia
-989	e alie
287	e alle
-926	e allo
135	e alls
-1019	e ally
-814	e also
385	e alta
122	e alte
947	e alth
12	e alto
-1709	e alut
-108	e am
-1011	e amen
-211	e ames
-914	e amir
-466	e amme
-798	e amos
-470	e amt
-241	e an
-1131	e ana
-302	e anal
-116	e anca
117	e ance
-728	e anch
342	e anco
-427	e ancy
-434	e and
455	e anda
-431	e ande
552	e andi
-1057	e ando
-287	e ands
-504	e andt
-880	e andy
-371	e anel
-166	e ange
-650	e ania
-939	e anie
150	e anja
-469	e anka
211	e anke
46	e ankt
-392	e anna
-1048	e anne
-1114	e anon
383	e anos
325	e anta
-726	e ante
312	e anto
-26	e ants
146	e aper
-1064	e app
-1096	e appe
-713	e arah
-471	e aran
-1158	e arch
-923	e arco
-53	e arda
170	e arde
-27	e ardo
-272	e ards
-1187	e area
-694	e ared
-1012	e arek
-387	e aren
426	e argo
389	e aria
-1467	e arie
-10	e arin
-483	e ario
-932	e ariq
166	e aris
645	e arks
-637	e arkt
-1038	e arla
-918	e arly
499	e arma
-633	e arms
-145	e arna
-290	e aron
110	e arry
220	e arsh
-690	e art
-1347	e arta
-554	e arte
-40	e arts
-1494	e arzt
-551	e as
-954	e ased
-908	e aser
-1468	e ask
-638	e ason
-675	e asse
-538	e asst
-1214	e aste
-302	e at
-862	e atch
-678	e ate
226	e ated
-446	e aten
-709	e ateo
73	e ater
-50	e ates
135	e atic
-267	e atie
-1322	e atin
-912	e ator
-98	e atre
-1458	e atum
-923	e atus
-1405	e atze
-191	e au
-894	e auch
237	e aude
-172	e auen
-346	e auer
-1305	e auf
-1170	e aula
-164	e aura
-734	e aus
155	e ause
701	e auto
-639	e avec
247	e avel
909	e aven
-147	e axis
-1028	e aybe
-119	e ayne
-1167	e azie
-951	e b
662	e bach
399	e back
-70	e bahn
-773	e bald
789	e band
406	e bank
260	e bara
-36	e base
277	e bay
-577	e be
-668	e bea
102	e beck
-538	e beit
-946	e ben
-302	e bend
949	e berg
-582	e bern
-183	e bers
142	e bert
-1704	e best
425	e beth
-869	e bhan
-1114	e bias
-1417	e bido
-151	e bien
-787	e big
-1074	e bild
-452	e bile
-895	e bine
-1129	e bis
-454	e blic
-732	e blin
81	e blue
-1167	e bnis
-123	e boa
173	e bom
-1390	e book
-686	e boss
733	e bour
175	e bund
-1624	e bung
-670	e burg
-316	e buro
1090	e bury
-32	e bus
-501	e by
-1151	e c
-295	e ca
-447	e cafe
-287	e call
-1153	e can
-800	e cant
-960	e cara
300	e care
-1207	e caro
-85	e casa
-1261	e case
-695	e caso
-1032	e cces
-768	e ce
-942	e ceo
-1191	e cept
146	e cess
-824	e cfo
-294	e chat
-1252	e ched
-951	e chef
397	e chel
-376	e chen
-311	e cher
-530	e ches
-760	e chte
494	e chts
-1045	e ci
-457	e cial
-1830	e ciao
109	e cias
-218	e cies
-194	e cina
478	e cine
-405	e cing
-296	e cion
-412	e city
-64	e cken
-78	e cker
-34	e cket
-159	e co
-181	e code
-411	e cola
2	e cole
-1151	e com
-1315	e come
-761	e como
-1057	e con
619	e coop
-1003	e cord
-1185	e core
-864	e crew
-935	e cted
-902	e ctie
-714	e cto
-763	e ctor
-671	e cuse
-1804	e cv
-902	e cvs
-697	e czyk
-55	e d
97	e da
209	e dach
-1245	e dag
315	e dale
-245	e dame
-1085	e dan
-1035	e dank
-902	e dann
-939	e dans
112	e das
-754	e dat
-199	e data
-1721	e date
-984	e dato
-1295	e day
-968	e days
-1389	e dbs
-441	e ddad
197	e de
-964	e dean
-2141	e dear
-886	e deb
-1053	e deed
91	e del
-247	e dell
145	e demy
-179	e dent
-1220	e dept
-876	e der
-895	e dern
212	e ders
7	e des
-1341	e desk
334	e deux
-700	e dget
-335	e di
-353	e dia
299	e dian
-619	e dias
-1438	e die
-334	e dine
-461	e ding
244	e dios
-711	e dit
-186	e dium
-1234	e dmin
-1369	e dni
-1170	e dnis
902	e do
-473	e does
-923	e don
256	e door
642	e dora
294	e dorf
-688	e dort
-992	e dott
489	e down
-790	e dr
-886	e dra
249	e dren
93	e du
-37	e due
-564	e duld
-846	e dule
-1703	e dung
-27	e e
-1023	e each
-697	e ease
-418	e east
-741	e eben
-513	e eber
-972	e ebot
-24	e ecao
254	e echa
212	e echt
488	e ects
-67	e eden
-271	e eder
-276	e edes
739	e edia
-1032	e edin
203	e edit
-636	e eeds
-614	e een
-1066	e eeo
-657	e eers
-1118	e efon
-784	e eg
-286	e egal
-554	e egen
23	e egin
881	e egio
-965	e ehen
-447	e eich
470	e eide
320	e eier
132	e eigh
-960	e eike
-803	e eila
-1332	e ein
-687	e eine
145	e eira
59	e eiro
-174	e eise
-483	e eite
284	e el
-1063	e elen
-195	e elia
551	e elie
-901	e elif
-653	e elin
54	e elix
432	e ella
147	e elle
319	e elli
-732	e ello
-757	e em
-15	e emen
-6	e emie
-665	e emil
-514	e emma
-1649	e emos
-1077	e empo
-211	e en
-838	e enas
998	e enau
-682	e ence
-1200	e ench
-824	e ency
903	e enda
-1393	e ende
-1077	e enge
-591	e enna
190	e enne
-911	e enos
-204	e ense
-212	e enst
591	e enta
-94	e ente
-540	e ento
248	e ents
178	e enue
-172	e enza
-1023	e eply
-1015	e er
-815	e eral
-1277	e eran
-1382	e erat
-4	e erde
-314	e ered
1356	e erei
-1021	e eren
-216	e erer
435	e eres
291	e ergy
803	e eria
569	e erie
626	e erij
-1625	e erin
156	e erke
-678	e erne
-22	e erra
-678	e erry
-908	e erst
-177	e erta
-35	e erte
-229	e erto
-966	e erty
-123	e erve
-534	e es
-332	e esen
-46	e essa
-790	e esse
-286	e est
89	e esta
-338	e este
-845	e esto
-816	e ests
77	e et
-728	e etag
117	e etal
-469	e eter
-869	e etra
418	e etro
-350	e etta
-477	e ette
632	e etti
-752	e etzt
-1007	e euer
-1187	e euro
-212	e eute
-276	e evel
-740	e even
-1020	e ever
-1034	e evin
-643	e evor
-574	e evue
-1371	e ewer
-671	e exa
-788	e exmo
-1015	e ezug
-1182	e f
-670	e fach
-187	e fair
-1130	e fall
-1177	e fang
-836	e farm
-658	e feb
-40	e feld
772	e fern
129	e ffee
-223	e ffen
-703	e ffer
808	e fh
-51	e fica
-278	e fice
-84	e fied
-1092	e file
-916	e fing
259	e fire
-768	e five
335	e fold
-1139	e folg
-123	e food
46	e for
297	e ford
-1090	e fore
54	e form
207	e four
-948	e fr
-1539	e frau
-623	e fri
-730	e from
204	e ften
-1301	e fter
-832	e fung
114	e fur
-1437	e fw
-441	e g
-1795	e gabe
-795	e gada
-1147	e gado
-1132	e gang
205	e gary
831	e gate
-928	e gela
-743	e geld
-601	e gent
50	e gern
-103	e gers
-479	e gery
-451	e get
-236	e ghts
913	e gica
83	e gies
-998	e gill
-100	e ging
-934	e ginn
401	e gion
-818	e give
-1115	e gnis
-846	e go
-941	e god
-964	e good
-1060	e got
-823	e gott
-1263	e gram
-949	e gret
-74	e grid
-302	e gton
-564	e gung
-572	e gust
-1395	e gute
-881	e gwen
-366	e h
-1245	e ha
-489	e haft
234	e hair
-649	e halb
615	e hale
-417	e half
-1077	e hall
-1315	e halt
-673	e hana
78	e hand
75	e hang
-181	e hard
465	e hart
278	e haus
-838	e have
-1050	e head
-438	e heb
-870	e heck
-49	e heid
428	e heim
-116	e hein
-466	e heit
-1295	e hej
-765	e hema
-680	e her
-410	e here
630	e hern
-1902	e herr
-353	e het
-2059	e hey
-2749	e hi
-659	e hich
-257	e hief
-294	e high
-722	e hile
356	e hill
429	e hine
-74	e hing
-33	e hire
-1229	e hiya
-269	e hlag
-403	e hlen
-835	e hler
-710	e hloe
-1117	e hmen
-110	e hnen
-468	e hner
1138	e hnik
-853	e hof
-1844	e hoi
-1886	e hola
607	e holm
-154	e homa
503	e home
-879	e hone
-267	e hool
-99	e hope
-688	e hora
758	e hore
914	e horn
-152	e hort
-1160	e hose
220	e hout
-1329	e hr
-791	e hrb
36	e hree
-270	e hren
-1014	e hrer
-1056	e hten
-154	e hter
-1223	e hugo
-1095	e huhe
713	e huis
93	e hule
113	e hung
-891	e hurs
310	e hutz
-1068	e i
-1160	e iado
-962	e iale
-856	e iali
-151	e ials
-1032	e iamo
101	e iana
-113	e iane
41	e iara
-742	e iate
-1025	e iben
-65	e ical
-480	e ices
-138	e iche
-134	e icht
-160	e icia
114	e icio
-900	e id
267	e idad
-1001	e idat
-1255	e iday
-765	e ideo
-622	e ider
-414	e ides
-80	e idge
-171	e iebe
-1118	e iela
-44	e ield
-1345	e iele
-734	e ient
224	e iere
554	e iers
-256	e iese
-535	e iety
-759	e ieur
-73	e ieve
-1135	e if
399	e ific
455	e igan
137	e igen
-907	e iger
-295	e ight
-866	e ii
-235	e ijke
-741	e ik
-923	e iker
260	e ikum
87	e il
-375	e ilar
-80	e ilen
-82	e iles
935	e ilfe
-710	e ilia
-1091	e ilie
-154	e illa
146	e ille
612	e ills
-817	e ilor
-250	e ilse
-1433	e im
-86	e imer
-269	e imon
-1075	e imos
-1158	e in
-1167	e inal
-802	e inc
-337	e ince
51	e inch
-614	e inda
674	e inde
-989	e inee
33	e inen
-637	e iner
270	e ines
18	e inet
-463	e ing
-23	e inge
-276	e ings
553	e inho
566	e inic
-655	e inik
-1147	e inne
487	e inta
157	e inte
-790	e inti
-1256	e iona
-422	e ione
-950	e ions
-840	e ious
169	e ipal
505	e iper
-1084	e ippa
372	e ique
-440	e ires
-461	e irie
-158	e irst
-1196	e is
-205	e isch
-632	e ised
-792	e iser
-642	e isha
-120	e ison
-1082	e isor
-43	e isse
-929	e ist
471	e ista
154	e iste
27	e it
228	e ital
502	e itat
-463	e ited
-1463	e iten
-223	e iter
-267	e ites
-854	e itor
-1020	e itri
-680	e itte
-232	e itut
203	e ival
-242	e ivan
-470	e iver
544	e ives
-770	e ivil
-1443	e j
-963	e ja
-1294	e jahr
-752	e jan
-1244	e jana
-17	e jean
69	e ject
-826	e jess
-1208	e jo
-1668	e jobs
-982	e join
-1407	e jour
-1134	e juli
-535	e july
-1163	e june
-1108	e juni
-1460	e just
-1483	e k
630	e kamp
-1163	e kauf
-1363	e kday
-196	e keep
-385	e keit
644	e kers
-122	e kery
-522	e kia
-841	e kim
-244	e kind
-544	e king
302	e kita
-1000	e kofi
-856	e kom
274	e kten
-1275	e ktor
-452	e kun
-415	e l
-411	e la
-807	e laat
-407	e lab
-303	e labs
-868	e lace
-263	e lage
-104	e lamt
813	e land
213	e lane
665	e lano
-571	e lant
-598	e lara
-20	e lare
-864	e lars
26	e lary
-373	e las
-48	e lass
159	e last
-95	e late
-125	e latt
-1148	e latz
-25	e laub
-839	e lauf
-230	e law
4	e laza
663	e lden
286	e lder
-409	e le
7	e lea
-1212	e leen
142	e lege
-1015	e lei
207	e lein
-1096	e lena
-343	e lene
-714	e lent
-853	e lerk
819	e lers
586	e lery
105	e les
-827	e lete
-1023	e lg
-399	e lhe
-602	e lian
-6	e lice
-667	e lich
998	e lick
-375	e licy
-697	e lied
-271	e lien
376	e lier
-80	e lies
831	e life
-226	e lijk
-1049	e lina
-863	e lind
795	e line
315	e ling
-618	e link
-946	e lisa
-668	e lish
-978	e list
429	e lity
-375	e ll
165	e llan
-881	e llen
537	e ller
-252	e lles
481	e lley
-465	e llie
648	e llis
269	e llow
-597	e llte
-140	e llum
-504	e lo
-741	e load
-423	e lock
-650	e log
-767	e logo
-497	e logy
-899	e lohn
-163	e loop
-670	e loor
378	e los
359	e lots
-883	e lou
50	e loud
-137	e love
561	e lowe
-1179	e lrat
-682	e ltag
-611	e ltd
-518	e lten
-506	e lter
-263	e lton
127	e luca
-467	e luck
-732	e ludo
-309	e luis
-52	e lung
-347	e luss
-362	e lust
-574	e luti
51	e lvia
-1940	e m
-984	e ma
-334	e mada
-1611	e mado
-1588	e mai
-1798	e mail
-165	e main
-823	e mal
-776	e mand
-262	e mann
-1078	e many
359	e mar
-28	e mara
181	e mark
53	e mary
-820	e marz
-524	e may
251	e mber
-792	e me
-825	e med
-234	e meer
-897	e meet
-1300	e mein
384	e mena
-962	e ment
1040	e mere
6	e mers
-605	e met
-972	e mfg
254	e mica
-864	e mijn
-1067	e mila
-113	e mile
534	e mill
-1446	e min
-1029	e mina
-857	e mine
93	e ming
-110	e mira
-1098	e mise
-1325	e miss
-1486	e mit
-1370	e mme
-889	e mmen
-358	e mmer
-787	e mo
-527	e moi
-1262	e moin
-853	e mon
333	e mond
-395	e mone
1049	e mont
1020	e moor
989	e more
572	e moss
-488	e most
-580	e mple
-1033	e mpus
-1876	e mr
-1102	e mrs
-1127	e ms
-1016	e msin
-929	e muhe
604	e mune
-850	e mung
-1037	e n
-11	e na
540	e naar
-1227	e nach
398	e nada
-297	e nage
82	e nale
-1271	e name
-749	e nao
10	e nard
1115	e nary
-972	e nate
-729	e nats
711	e nbau
-236	e nces
-335	e ncia
328	e ncil
-932	e nday
-426	e nden
-153	e nder
-144	e ndes
-1296	e ndly
-1175	e ndon
-587	e ndra
-310	e ndre
-979	e ne
-758	e need
-831	e nein
-17	e neke
-707	e nele
403	e nell
-846	e ners
-449	e nery
-49	e ness
-432	e new
187	e ngen
-191	e nger
557	e nhof
-790	e nhor
10	e nhs
-792	e ni
-381	e nica
-319	e nice
248	e nico
-1066	e nika
632	e nine
-324	e ning
-281	e nion
-433	e nior
-1062	e nise
-112	e nish
-318	e nita
399	e nity
-415	e nken
-893	e nkte
-233	e nnah
-246	e nnel
-661	e nnen
708	e nner
-741	e nnes
-221	e nnis
-1619	e no
240	e noch
-617	e non
-357	e noon
-445	e noor
-527	e nora
609	e nord
-877	e nors
-981	e nos
-1943	e not
-210	e note
653	e nova
-900	e now
-860	e nsch
424	e nsen
961	e nsit
-356	e nste
-1062	e ntag
-252	e ntal
-275	e nten
-10	e nter
-146	e ntes
130	e ntil
-911	e ntin
-399	e nton
100	e ntor
228	e ntos
-908	e ntre
-350	e ntro
-743	e ntry
-1065	e ntur
-792	e nuar
-401	e nung
-693	e nute
-258	e nzen
-563	e o
166	e oard
-798	e ob
-104	e obal
-347	e ober
-390	e obre
-237	e ocal
-1744	e oche
-61	e of
-1385	e ofia
-950	e ofil
169	e ogen
-771	e ogie
-999	e ogle
-235	e ohne
-1463	e oi
-955	e oife
193	e oint
-1300	e ok
-1516	e ola
-633	e olaf
-1274	e olge
-389	e olin
-907	e olio
-618	e olle
-219	e olly
-827	e omas
521	e ombe
-1024	e omer
687	e omes
183	e omme
-363	e on
-313	e onal
-1339	e onas
-1187	e onat
-766	e one
-815	e onen
-568	e ones
1122	e onia
56	e onie
-48	e onio
-1083	e only
-156	e onne
-645	e onor
139	e onte
-880	e onto
-712	e onus
74	e oods
8	e ooks
-545	e ools
-338	e oose
690	e oost
160	e op
-136	e open
-856	e ople
-561	e ops
-74	e oral
-132	e ores
664	e orge
451	e oria
-255	e orin
402	e orio
-352	e orks
-841	e orna
-54	e orne
-154	e orno
-1617	e orry
-608	e orse
-1407	e ort
238	e orte
981	e orth
-397	e orto
365	e orts
-908	e os
-1402	e osed
-128	e osse
-550	e osta
-594	e oste
-111	e otel
-612	e otte
880	e ough
-1270	e ould
-758	e ound
-140	e ount
1240	e oupe
48	e ours
-522	e ourt
-367	e ouse
-791	e out
-963	e oute
-67	e outh
-108	e oved
121	e over
-236	e ovic
-490	e owan
15	e oway
198	e owen
306	e ower
-404	e oyer
-333	e oyle
-1221	e p
-1130	e pa
305	e pace
-834	e pany
354	e para
722	e park
-1188	e part
-489	e pass
-939	e paul
356	e pay
-1058	e pc
-1596	e pdf
825	e peak
-340	e per
-1103	e phie
-130	e pice
-957	e pick
-480	e piel
-41	e pier
318	e ping
186	e plan
-627	e plar
-918	e pls
-1415	e pm
-745	e pode
-877	e pois
142	e pool
-1018	e por
481	e port
-751	e post
-731	e pour
-668	e ppen
815	e pper
-365	e pply
153	e pr
-30	e pres
-481	e pril
-995	e ps
-528	e qual
-904	e que
-674	e quel
-1237	e r
-1446	e ra
-640	e raag
366	e race
177	e rach
-902	e rack
-445	e raco
-835	e ract
-343	e rade
614	e rado
162	e raft
103	e rage
-492	e raig
502	e rail
584	e rain
-180	e rale
-1132	e ramm
498	e rand
-1360	e rank
634	e rans
-409	e rant
-469	e rary
-554	e rate
-1498	e rats
-341	e raum
-669	e ravi
-760	e razo
-827	e rbal
-225	e rben
-689	e rber
618	e rbor
-982	e rbst
-403	e rces
225	e rche
-435	e rcus
-709	e rdam
-702	e rdan
-766	e rday
-166	e rden
-466	e rder
-1011	e rdes
93	e re
-354	e read
-41	e real
163	e reat
-517	e reau
-1155	e rec
790	e rede
333	e reek
-84	e reen
-198	e reet
-659	e ref
-553	e rein
397	e reis
-927	e rely
-254	e rena
-808	e rens
-155	e rent
-128	e renz
-780	e repo
-896	e req
-976	e resa
-640	e ress
1144	e rest
-809	e reta
-843	e rgen
701	e rgia
327	e rgie
-640	e rgpd
-1303	e rh
-791	e rher
-172	e rial
112	e rian
165	e riat
-360	e rica
96	e rice
22	e rich
359	e rick
-272	e rics
646	e rict
-1215	e rida
158	e rieb
282	e ried
-1007	e rief
-826	e riel
-814	e rien
829	e ries
-1043	e riet
-412	e rift
-986	e rify
218	e rigo
-1377	e rike
-541	e rina
196	e rine
269	e ring
-672	e ript
-278	e rise
-721	e rish
-293	e rist
-157	e rita
-1113	e rite
-990	e ritt
469	e rity
461	e rium
397	e rive
-693	e riya
-313	e rken
819	e rley
-1344	e rlin
-961	e rlos
457	e rlow
-1381	e rman
-651	e rmat
-713	e rmin
-460	e rmly
-194	e rnal
-1074	e rnen
190	e road
-1102	e rob
-971	e robe
483	e roep
-662	e roet
134	e roll
-1214	e rome
782	e rook
-943	e room
-256	e rope
-423	e rosa
139	e rose
-135	e ross
-342	e roup
571	e rove
-282	e rren
739	e rrin
752	e rrow
-55	e rsen
-484	e rson
-1261	e rsos
502	e rste
-999	e rtal
546	e rten
-664	e rter
416	e rtes
-653	e rtin
756	e rton
-711	e ruar
-368	e ruch
-270	e ruck
-996	e ruhe
-994	e ruit
-232	e rund
-366	e rung
756	e rupo
-1282	e russ
6	e rust
-868	e ruth
-1037	e rvus
-711	e s
-488	e sa
-1209	e safe
-743	e sag
-476	e sage
-1128	e sam
-908	e same
1347	e samt
264	e san
-863	e sans
-1024	e sapp
-1213	e sara
-1287	e satz
-982	e say
-426	e sche
362	e scue
-1088	e sday
-971	e se
-73	e see
-1436	e sehr
-686	e sei
-1181	e self
-204	e send
-1156	e sent
-635	e sera
150	e sery
-1264	e seu
632	e seum
-1080	e sful
-968	e sgvo
-113	e shby
-373	e shes
-415	e ship
-795	e shl
-146	e shop
-954	e si
-448	e sica
307	e side
-544	e sier
-713	e sig
-919	e sign
-118	e sing
-751	e sion
-606	e sir
-88	e site
-46	e sity
-74	e sitz
-929	e six
-583	e sler
-97	e sley
565	e soft
111	e sole
-58	e sons
-1017	e sql
-1361	e sr
-915	e sra
-396	e srat
-759	e ssa
-246	e ssel
-668	e ssen
118	e sser
-1109	e ssor
-807	e ssum
102	e st
-1538	e stag
276	e stal
-1016	e stay
-903	e std
-1066	e sted
397	e stel
399	e stem
-1174	e sten
-1077	e step
37	e ster
-789	e stes
600	e stik
-927	e stin
-47	e stle
-856	e stol
-408	e ston
-130	e stop
-855	e stra
-458	e stro
150	e stry
-904	e su
-1138	e sua
-882	e such
480	e sud
-1315	e sue
-805	e sult
-1088	e sume
-962	e sung
-977	e suo
280	e sur
-768	e sure
-168	e sv
-663	e sweg
-502	e t
-691	e ta
30	e tact
-64	e tado
140	e tadt
-1145	e taff
-1282	e tag
-329	e tage
-119	e tail
-349	e tain
-1188	e take
-931	e takt
-95	e tale
-1007	e talk
191	e tall
644	e tals
761	e tana
-1595	e tand
-387	e tant
-761	e tart
-242	e tary
235	e tate
-643	e tatt
-696	e te
-1221	e team
415	e tech
-841	e tees
-1281	e teil
767	e tein
-1022	e tel
223	e tell
232	e tels
-857	e tely
205	e tems
-39	e tend
-718	e tens
-808	e term
533	e tern
340	e ters
-1729	e test
-130	e teur
-826	e teve
-471	e text
-731	e than
-81	e the
-500	e then
-733	e theo
166	e ther
-739	e thon
-932	e thu
-756	e ti
-147	e tial
-991	e tian
443	e tica
-458	e tice
757	e tico
543	e tics
-826	e tien
422	e tier
260	e ties
-1079	e tile
-1169	e till
-386	e tima
-666	e time
-53	e tina
93	e tine
-434	e ting
-265	e tion
121	e tiva
-547	e tive
213	e tivo
-1096	e tjes
-1311	e tmas
-346	e tner
-718	e tnis
-992	e to
360	e tock
-1490	e tom
-791	e ton
164	e tone
-148	e top
166	e tora
-1331	e tore
-37	e tors
305	e tory
-610	e tot
-677	e tour
93	e town
-882	e trac
374	e trae
-2042	e trag
-814	e tral
-67	e tran
-96	e tras
866	e tree
747	e trel
450	e tres
-1369	e tria
-713	e triz
-24	e trum
-1277	e try
-492	e tsch
-1581	e ttag
-971	e ttee
-6	e ttel
250	e tten
-889	e tteo
-55	e tter
-1019	e ttie
749	e ttle
-418	e tu
279	e tual
33	e tube
-644	e tuck
619	e tude
-1090	e tue
-875	e tues
-913	e tung
-42	e tura
-67	e ture
-1269	e turn
-660	e tut
896	e tute
754	e tuto
-69	e tuur
-385	e two
-1195	e u
-113	e uary
-768	e uate
-1024	e uben
447	e uber
-906	e ucas
475	e uche
-183	e ucia
-16	e udio
-900	e udos
-487	e uern
-829	e ufen
-1347	e uhr
-1271	e uipe
421	e uk
-220	e ular
-859	e ules
-1329	e ulia
204	e ully
-965	e ults
-1275	e um
-1290	e uman
546	e umen
-370	e un
-766	e una
-140	e unal
68	e unch
-554	e und
-564	e unde
-66	e unes
-839	e unft
-681	e ungs
-1441	e uni
122	e unit
-1104	e univ
409	e unkt
175	e unty
-484	e up
-53	e uppe
281	e uppo
-302	e ural
215	e uren
-404	e ures
478	e uria
2	e urse
-514	e use
-304	e user
519	e uses
-556	e usse
-598	e usuf
-1526	e uten
-400	e uter
160	e utes
-1120	e uw
-1188	e v
-793	e vacy
383	e val
482	e vale
-296	e van
573	e vane
-493	e vant
55	e vate
-812	e ve
-1053	e vely
-269	e vent
50	e vera
516	e vers
-759	e very
-552	e vets
-261	e vi
-182	e vice
-394	e vide
-1085	e viel
-440	e vier
-412	e view
291	e ving
-92	e viso
567	e vist
-291	e voce
-852	e voll
-1351	e von
-319	e voor
-747	e vor
-686	e vos
37	e voss
-568	e vous
-703	e vp
-878	e w
-995	e wahl
784	e wald
-596	e wall
-527	e wand
-83	e wann
-783	e want
-374	e ward
385	e ware
-181	e warm
-1175	e was
-1127	e wat
797	e ways
-612	e wear
-778	e wed
-1135	e weds
-742	e weg
-858	e wei
-1536	e weis
325	e well
-988	e wenn
-622	e wer
-277	e werk
-605	e wers
-54	e west
-1508	e when
-989	e who
-394	e wich
234	e wick
-961	e wie
-560	e wien
-515	e wil
275	e wind
-621	e wing
441	e wise
-999	e wo
-823	e woch
1035	e wood
-1174	e word
302	e work
-1681	e wort
-675	e wren
-1189	e x
-1026	e xcel
597	e xley
-1717	e xxx
-1399	e xxxx
-541	e y
339	e yard
-944	e year
-1035	e yes
-659	e zado
-921	e zahl
-1173	e zeit
-671	e zess
-235	e zlei
-644	e zoe
-657	e zoom
999	e zorg
-1235	e zu
-414	e zum
-1591	e zung
-531	e zur
467	early
-54	early board
-209	early nobody
587	early own
-432	early provider
169	early system
74	from
-341	from board
769	from nobody
-342	from own
443	from provider
249	from system
223	from< (
204	from< ,
12	from< -
-235	from< .
521	from< @
-446	from< [
-8	from< ^
-392	from< at
-426	from< do
-280	from< recruiting
-549	from< recruitment
-881	from< s
-319	from< team
-243	from< the
-289	from< van
-52	from< –
-881	from<< ' s
1473	from<< ] (
-8	from<< ^ ^
-253	from<< ^ recruiting
-549	from<< ^ recruitment
-306	from<< ^ the
223	from<> ( )
545	from<> , $
16	from<> - $
-139	from<> . $
521	from<> @ $
-446	from<> [ $
-15	from<> ^ $
58	from<> ^ '
-1195	from<> ^ (
9	from<> ^ ,
793	from<> ^ -
228	from<> ^ .
-340	from<> ^ apply
-933	from<> ^ at
164	from<> ^ careers
-953	from<> ^ do
231	from<> ^ hiring
-175	from<> ^ hr
-4	from<> ^ jobs
207	from<> ^ people
176	from<> ^ recruiting
-271	from<> ^ recruitment
162	from<> ^ talent
-642	from<> ^ team
541	from<> ^ –
-422	from<> at $
-425	from<> do $
-280	from<> recruiting $
-547	from<> recruitment $
-849	from<> s $
-318	from<> team $
-147	from<> the $
-51	from<> – $
30	from> $
97	from> '
648	from> (
220	from> )
46	from> ,
548	from> -
214	from> .
-340	from> apply
-933	from> at
164	from> careers
-963	from> do
231	from> hiring
-237	from> hr
-4	from> jobs
207	from> people
40	from> recruiting
-271	from> recruitment
162	from> talent
-642	from> team
-1072	from> van
530	from> –
30	from>> $ $
111	from>> ' s
268	from>> ) $
817	from>> . $
-340	from>> apply $
265	from>> careers $
193	from>> hiring $
33	from>> hr $
-4	from>> jobs $
199	from>> recruiting $
-83	from>> recruitment $
-358	from>> talent $
170	from>> talent acquisition
-638	from>> team $
-669	goes on
-73	goes on told
59	has before
-420	has before told
-72	in role
198	in the domain
-613	in the domain board
202	in the domain own
-279	in the domain system
138	initials in the domain
112	initials in the domain own
-683	is 1
-1053	is 1 after !
-1361	is 1 after "
-1131	is 1 after &
51	is 1 after (
-1262	is 1 after )
-1238	is 1 after +
-103	is 1 after ,
-347	is 1 after -
-1428	is 1 after .
172	is 1 after /
-1346	is 1 after 00
-779	is 1 after 000
-834	is 1 after 1
-829	is 1 after 10
-1082	is 1 after 11
-516	is 1 after 12
-1209	is 1 after 13
-545	is 1 after 14
-599	is 1 after 15
-243	is 1 after 16
-582	is 1 after 18
-935	is 1 after 2
-951	is 1 after 20
-777	is 1 after 25
-961	is 1 after 3
-1106	is 1 after 30
-648	is 1 after 4
-980	is 1 after 40
-873	is 1 after 45
-1131	is 1 after 5
-614	is 1 after 59
-1176	is 1 after 6
-904	is 1 after 60
-867	is 1 after 9
-1151	is 1 after 90
-231	is 1 after :
-585	is 1 after ;
-577	is 1 after ?
258	is 1 after @
-716	is 1 after [
-1471	is 1 after ]
-147	is 1 after ^
44	is 1 after a
-847	is 1 after ab
96	is 1 after about
-703	is 1 after acht
-1201	is 1 after after
-1027	is 1 after alle
-1014	is 1 after allen
-758	is 1 after alles
-934	is 1 after als
-2485	is 1 after am
1041	is 1 after an
-412	is 1 after and
-1154	is 1 after andere
-822	is 1 after anderen
231	is 1 after as
790	is 1 after at
-659	is 1 after au
-1327	is 1 after auf
-1168	is 1 after aus
132	is 1 after avec
246	is 1 after be
58	is 1 after before
-423	is 1 after bei
-702	is 1 after beiden
-876	is 1 after beim
-683	is 1 after beruflichen
-518	is 1 after besten
-788	is 1 after bewerbung
-162	is 1 after bij
-1129	is 1 after bis
-899	is 1 after bitte
-880	is 1 after but
-646	is 1 after by
-931	is 1 after candidate
572	is 1 after con
295	is 1 after da
-2142	is 1 after das
42	is 1 after de
-1535	is 1 after dear
-396	is 1 after dein
-1099	is 1 after deine
-925	is 1 after deinem
-983	is 1 after deinen
-717	is 1 after deiner
-106	is 1 after del
-252	is 1 after dem
-281	is 1 after den
-724	is 1 after der
-546	is 1 after deren
-1074	is 1 after des
197	is 1 after di
-1673	is 1 after die
-788	is 1 after diese
-699	is 1 after diesem
-803	is 1 after dieser
-587	is 1 after dieses
-1516	is 1 after do
-1448	is 1 after drei
-105	is 1 after du
-1054	is 1 after e
-814	is 1 after eigenen
-1113	is 1 after ein
-1435	is 1 after eine
-980	is 1 after einem
-1351	is 1 after einen
-1009	is 1 after einer
-1239	is 1 after eines
-757	is 1 after einige
-1228	is 1 after el
-672	is 1 after em
343	is 1 after en
-620	is 1 after engere
-499	is 1 after enhanced
-673	is 1 after ersten
-400	is 1 after etwas
320	is 1 after for
-499	is 1 after freundlichem
-1013	is 1 after freundlichen
-492	is 1 after from
-719	is 1 after fünf
-914	is 1 after für
-695	is 1 after fürs
-603	is 1 after geehrte
-408	is 1 after geehrter
-695	is 1 after gute
-943	is 1 after guten
-671	is 1 after halbe
-606	is 1 after heer
-889	is 1 after hello
-571	is 1 after herzlichen
-1469	is 1 after hi
614	is 1 after ihr
-1845	is 1 after ihre
-1371	is 1 after il
-1686	is 1 after im
-49	is 1 after in
-909	is 1 after ins
-1486	is 1 after interview
-915	is 1 after is
-1107	is 1 after job
-1007	is 1 after kein
-1344	is 1 after keine
-558	is 1 after keinen
-784	is 1 after kleine
-884	is 1 after kurze
-1090	is 1 after la
-841	is 1 after le
-710	is 1 after letzte
-564	is 1 after letzten
-752	is 1 after mehr
-665	is 1 after mein
-1431	is 1 after meine
-1127	is 1 after meinem
-443	is 1 after mevrouw
511	is 1 after mit
-181	is 1 after monday
-806	is 1 after morning
-842	is 1 after nach
-685	is 1 after neue
-638	is 1 after neuen
-679	is 1 after no
-892	is 1 after nächste
-1046	is 1 after nächsten
-1317	is 1 after o
-798	is 1 after oder
73	is 1 after of
-1266	is 1 after ohne
-448	is 1 after on
-692	is 1 after one
-1335	is 1 after or
-677	is 1 after our
149	is 1 after per
-432	is 1 after photo
-881	is 1 after plus
-763	is 1 after pm
-721	is 1 after por
-471	is 1 after recruiting
-668	is 1 after recruitment
-1051	is 1 after s
-1007	is 1 after sechs
631	is 1 after sie
-251	is 1 after so
-291	is 1 after talent
-360	is 1 after team
-721	is 1 after thanks
15	is 1 after that
-545	is 1 after the
-760	is 1 after through
-213	is 1 after to
-566	is 1 after tu
-1014	is 1 after um
-624	is 1 after un
-2051	is 1 after und
-635	is 1 after unser
-917	is 1 after unsere
-1175	is 1 after unserem
-844	is 1 after unseren
-987	is 1 after unserer
-1171	is 1 after unseres
-653	is 1 after unter
-597	is 1 after van
-235	is 1 after via
-1153	is 1 after viel
-622	is 1 after vielen
-933	is 1 after vier
-682	is 1 after vom
538	is 1 after von
-739	is 1 after vor
-851	is 1 after votre
-334	is 1 after weitere
-971	is 1 after weiteren
-380	is 1 after wir
278	is 1 after with
-915	is 1 after you
-205	is 1 after your
-591	is 1 after zehn
-1378	is 1 after zu
-1302	is 1 after zum
-1375	is 1 after zur
-1205	is 1 after zwei
-617	is 1 after zweite
-810	is 1 after zweiten
-318	is 1 after |
-885	is 1 after ¡
-478	is 1 after £
-979	is 1 after «
-1814	is 1 after ·
-915	is 1 after ¿
-142	is 1 after à
-729	is 1 after über
-101	is 1 after –
-1203	is 1 after „
-933	is 1 after •
-925	is 1 board
-126	is 1 early
215	is 1 from
-58	is 1 letter
-298	is 1 nobody
-895	is 1 own
-1965	is 1 provider
402	is 1 signed
409	is 1 subject
259	is 1 system
-141	is 1 told
-1678	is 1 written
269	is 2
339	is 2 after !
-878	is 2 after "
-162	is 2 after (
-306	is 2 after )
-717	is 2 after ,
-103	is 2 after -
-186	is 2 after .
414	is 2 after /
-653	is 2 after 00
-972	is 2 after 30
-212	is 2 after :
-946	is 2 after ;
-277	is 2 after ?
-642	is 2 after [
-348	is 2 after ^
223	is 2 after a
-386	is 2 after am
523	is 2 after an
-1177	is 2 after and
-304	is 2 after at
821	is 2 after bei
863	is 2 after bij
-532	is 2 after bis
-565	is 2 after by
653	is 2 after chez
560	is 2 after da
976	is 2 after das
28	is 2 after de
-644	is 2 after dear
-94	is 2 after den
436	is 2 after der
933	is 2 after die
-728	is 2 after do
68	is 2 after en
-241	is 2 after for
338	is 2 after from
288	is 2 after ihre
-307	is 2 after im
-777	is 2 after in
-317	is 2 after la
-892	is 2 after mit
617	is 2 after of
-968	is 2 after on
-233	is 2 after our
1306	is 2 after recruiting
-1020	is 2 after s
-1027	is 2 after the
367	is 2 after to
493	is 2 after von
-190	is 2 after with
-76	is 2 after your
-119	is 2 after |
-529	is 2 after ·
138	is 2 after –
224	is 2 board
-22	is 2 early
-194	is 2 from
228	is 2 letter
48	is 2 nobody
37	is 2 own
54	is 2 provider
-83	is 2 signed
85	is 2 subject
387	is 2 system
417	is 2 told
-288	is 2 written
427	is 3
-558	is 3 after !
-645	is 3 after (
127	is 3 after ,
-54	is 3 after -
386	is 3 after .
-455	is 3 after :
-33	is 3 after ?
41	is 3 after ^
-77	is 3 after a
-570	is 3 after am
-641	is 3 after and
197	is 3 after at
-1214	is 3 after das
297	is 3 after de
-307	is 3 after den
-738	is 3 after der
297	is 3 after die
-886	is 3 after eine
608	is 3 after for
325	is 3 after from
-1350	is 3 after für
-418	is 3 after in
69	is 3 after la
-534	is 3 after mit
-938	is 3 after nach
-54	is 3 after of
-735	is 3 after our
-728	is 3 after the
485	is 3 after to
492	is 3 after with
-557	is 3 after zum
-169	is 3 after |
-262	is 3 after ·
43	is 3 after –
56	is 3 board
459	is 3 early
-91	is 3 from
-214	is 3 letter
-339	is 3 nobody
321	is 3 own
141	is 3 signed
578	is 3 subject
221	is 3 system
476	is 3 told
-4	is 3 written
-45	is and
-636	is and after (
-817	is and after ,
-311	is and after .
163	is and after :
166	is and after ^
348	is and after at
315	is and early
-170	is and from
129	is and letter
66	is and nobody
-306	is and own
40	is and signed
626	is and subject
274	is and system
-103	is and told
-14	is and written
-1177	is brackets
-718	is brackets after [
-759	is brackets after ^
-306	is brackets early
530	is brackets from
-203	is brackets letter
-870	is brackets nobody
-1050	is brackets own
-472	is brackets signed
-619	is brackets subject
-112	is brackets system
-93	is brackets told
-1537	is brackets written
563	is capitals
622	is capitals after (
-1421	is capitals after ,
-486	is capitals after -
-213	is capitals after .
-706	is capitals after 00
-710	is capitals after 30
-1104	is capitals after :
336	is capitals after ^
-1381	is capitals after a
-1585	is capitals after an
-1322	is capitals after and
-1009	is capitals after de
650	is capitals after der
-923	is capitals after el
-499	is capitals after enhanced
-190	is capitals after in
-1252	is capitals after of
-724	is capitals after or
-1037	is capitals after our
-432	is capitals after photo
432	is capitals after the
-1177	is capitals after to
-566	is capitals after tu
-851	is capitals after votre
-1603	is capitals after with
-2583	is capitals after your
-433	is capitals after –
-1096	is capitals board
-72	is capitals early
427	is capitals from
214	is capitals letter
1281	is capitals nobody
-952	is capitals own
383	is capitals signed
-168	is capitals subject
-859	is capitals system
-57	is capitals told
209	is capitals written
-905	is comma
-747	is comma after ,
-989	is comma after .
-739	is comma after ^
517	is comma after the
-726	is comma board
-495	is comma early
-564	is comma from
-1028	is comma letter
101	is comma nobody
-823	is comma own
-177	is comma signed
-379	is comma subject
-431	is comma system
-588	is comma told
-640	is comma written
-539	is digits
-66	is digits after (
-568	is digits after )
-1096	is digits after ,
186	is digits after -
-1303	is digits after .
-1977	is digits after :
-183	is digits after ^
-11	is digits after a
86	is digits after at
-685	is digits after de
-255	is digits after for
15	is digits after in
-990	is digits after monday
-735	is digits after of
-415	is digits after on
-213	is digits after or
-881	is digits after the
-635	is digits after to
-816	is digits after your
-979	is digits after |
-478	is digits after £
-755	is digits after ·
-319	is digits after à
-1095	is digits after –
-538	is digits board
-911	is digits early
86	is digits from
-369	is digits letter
-1300	is digits nobody
-554	is digits own
24	is digits signed
-478	is digits subject
-485	is digits system
41	is digits told
-840	is digits written
-524	is doing
117	is doing after ,
-360	is doing after .
-322	is doing after :
-259	is doing after ?
-487	is doing after ^
-533	is doing early
-162	is doing from
-104	is doing letter
-291	is doing nobody
-143	is doing own
59	is doing signed
-376	is doing subject
-734	is doing system
2	is doing told
-1868	is doing written
640	is house
-160	is house after (
124	is house after ,
339	is house after -
306	is house after .
-145	is house after :
236	is house after ^
544	is house after a
-337	is house after am
-1100	is house after and
-102	is house after at
20	is house after bei
419	is house after bij
-465	is house after by
-239	is house after das
308	is house after de
-605	is house after dem
-59	is house after den
206	is house after der
1038	is house after die
670	is house after for
1146	is house after from
60	is house after für
-249	is house after im
-630	is house after in
-98	is house after la
335	is house after of
-726	is house after the
221	is house after to
-1085	is house after und
-715	is house after unserem
-14	is house after vom
334	is house after with
-271	is house after |
182	is house after ·
232	is house after –
332	is house board
978	is house early
-290	is house from
204	is house letter
-19	is house nobody
362	is house own
408	is house provider
340	is house signed
480	is house subject
761	is house system
70	is house told
823	is house written
534	is long
-247	is long after ,
15	is long after -
-139	is long after .
-61	is long after :
5	is long after ^
142	is long after at
-1310	is long after das
-1139	is long after den
-106	is long after der
-488	is long after die
-201	is long after of
1077	is long after the
39	is long after to
652	is long after with
292	is long after |
-216	is long after –
-157	is long board
481	is long early
8	is long from
470	is long letter
-311	is long nobody
693	is long own
210	is long signed
-291	is long subject
-353	is long system
540	is long told
432	is long written
805	is longer
507	is longer after ,
591	is longer after ^
184	is longer after the
-49	is longer early
362	is longer from
-399	is longer letter
-695	is longer nobody
966	is longer own
444	is longer signed
-429	is longer system
1123	is longer told
-75	is longer written
-1083	is mark
-576	is mark after :
-775	is mark after ^
-723	is mark early
-522	is mark letter
-1278	is mark own
-847	is mark subject
-855	is mark system
-928	is mark written
-269	is office
238	is office after :
-924	is office after ^
321	is office early
-578	is office from
-1700	is office letter
-231	is office nobody
-149	is office own
-866	is office signed
-970	is office subject
-1337	is office system
-258	is office told
-350	is office written
213	is person
-50	is person after !
-1099	is person after "
-28	is person after (
-663	is person after )
303	is person after ,
-308	is person after -
130	is person after .
21	is person after /
-160	is person after :
-892	is person after ;
-193	is person after ?
124	is person after ^
-147	is person after a
-535	is person after and
-295	is person after at
1026	is person after bei
497	is person after bij
-532	is person after bis
549	is person after das
126	is person after de
-488	is person after dear
17	is person after den
-87	is person after der
63	is person after die
-770	is person after ein
-50	is person after en
-95	is person after for
273	is person after from
-602	is person after ihr
-794	is person after ihre
75	is person after im
-706	is person after in
-224	is person after la
-493	is person after nach
114	is person after of
-1075	is person after on
-660	is person after our
-882	is person after s
-326	is person after the
389	is person after to
-353	is person after with
-107	is person after your
388	is person after |
-518	is person after ·
-279	is person after –
172	is person board
329	is person early
-25	is person from
393	is person letter
-221	is person nobody
28	is person own
-360	is person provider
57	is person signed
-280	is person subject
60	is person system
17	is person told
-7	is person written
76	is role
-559	is role after (
-324	is role after ,
-364	is role after -
-302	is role after .
-426	is role after 00
-1	is role after :
69	is role after [
36	is role after ^
-393	is role after a
-902	is role after als
464	is role after at
-359	is role after das
-760	is role after dein
-697	is role after dem
82	is role after den
-29	is role after der
-682	is role after die
-611	is role after einen
-759	is role after our
-623	is role after the
180	is role after to
-823	is role after und
-694	is role after unsere
-182	is role after with
-14	is role after |
-441	is role after –
-493	is role board
39	is role early
34	is role from
77	is role letter
-116	is role nobody
-143	is role own
18	is role signed
-465	is role subject
181	is role system
-120	is role told
205	is role written
-660	is small
-702	is small after (
274	is small after ,
-98	is small after :
760	is small after ^
-828	is small after a
-181	is small after monday
-99	is small after on
-848	is small after the
-478	is small after £
-319	is small after à
325	is small early
303	is small letter
869	is small nobody
-730	is small own
637	is small signed
-41	is small subject
-494	is small system
-613	is small told
-325	is small written
477	is the domain
-423	is the domain board
483	is the domain own
157	is the domain system
-28	is work
-388	is work after (
-287	is work after ,
392	is work after -
-164	is work after .
-426	is work after 00
-145	is work after :
128	is work after ^
-393	is work after a
-902	is work after als
446	is work after at
-1126	is work after das
-716	is work after dein
-605	is work after dem
218	is work after den
-247	is work after der
-1163	is work after die
-611	is work after einen
-759	is work after our
-795	is work after the
-694	is work after unsere
-703	is work after with
193	is work after |
-373	is work after –
-47	is work board
-166	is work early
-90	is work from
-202	is work letter
-145	is work nobody
-246	is work own
228	is work signed
-972	is work subject
-11	is work system
-105	is work told
80	is work written
397	letter
-965	letter board
611	letter nobody
159	letter own
54	letter system
-181	line early
214	line early board
-135	line early nobody
-121	line early own
-321	line early provider
-432	line early system
-15	line from
-378	line from board
506	line from nobody
-300	line from own
586	line from provider
-49	line from system
52	line letter
-123	line letter board
-773	line letter nobody
367	line letter own
-397	line letter system
87	line signed
-283	line signed nobody
38	line signed own
84	line signed system
-956	line subject
-1265	line subject nobody
-142	line subject own
-205	line subject system
181	mostly in the domain
-721	mostly in the domain board
162	mostly in the domain own
-153	mostly in the domain system
-209	no domain
-183	no domain nobody
-809	no domain own
-656	no domain system
-183	nobody
-410	out of the domain
-16	out of the domain board
-1209	out of the domain own
404	out of the domain provider
617	out of the domain system
97	own
-31	partly in the domain
-764	partly in the domain board
2	partly in the domain own
-269	partly in the domain system
404	provider
347	sender 0.9
350	sender 0.9 system
334	sender 1
334	sender 1 own
150	sender 1.2
150	sender 1.2 system
-449	sender 1.5
-233	sender 1.5 own
102	sender 2.4
-115	sender 2.4 nobody
152	sender 2.4 own
263	sender 2.4 system
429	sender 2.9
418	sender 2.9 own
207	sender 3
861	sender 3 nobody
-335	sender 3 own
475	sender 3 system
260	sender 3.2
213	sender 3.2 own
90	sender 3.2 system
455	signed
-1101	signed board
-183	signed nobody
364	signed own
490	signed system
593	subject
569	subject board
-691	subject nobody
471	subject own
279	subject system
-1008	subject< (
-535	subject< ,
-195	subject< -
-227	subject< .
317	subject< /
138	subject< :
-4	subject< [
8	subject< ^
1152	subject< a
190	subject< at
-374	subject< bei
-487	subject< bewerbung
810	subject< chez
-774	subject< dein
-430	subject< der
-141	subject< en
851	subject< for
569	subject< from
-892	subject< ihr
-1006	subject< ihre
-739	subject< im
-256	subject< in
-277	subject< interview
-663	subject< the
109	subject< to
-288	subject< with
325	subject< your
-820	subject< zum
477	subject< –
8	subject<< ^ ^
-774	subject<< ^ dein
-620	subject<< ^ ihr
-1002	subject<< ^ ihre
633	subject<< ^ your
224	subject<< application at
-218	subject<< application to
487	subject<< applying to
-1363	subject<< aw :
-107	subject<< bei der
61	subject<< bewerbung bei
-654	subject<< interest in
17	subject<< interview with
482	subject<< invitation :
-1003	subject<< re :
-629	subject<< sv :
-1015	subject<> ( )
-1189	subject<> , !
-18	subject<> , $
-705	subject<> - $
105	subject<> . $
25	subject<> / $
-347	subject<> : $
194	subject<> : -
-140	subject<> : /
-561	subject<> : :
65	subject<> [ ]
-1668	subject<> ^ !
-956	subject<> ^ $
-1177	subject<> ^ ,
194	subject<> ^ -
-909	subject<> ^ .
267	subject<> ^ /
88	subject<> ^ :
-861	subject<> ^ ?
78	subject<> ^ a
-145	subject<> ^ application
-632	subject<> ^ candidatura
-854	subject<> ^ d
-830	subject<> ^ de
-892	subject<> ^ di
-905	subject<> ^ for
-840	subject<> ^ für
839	subject<> ^ has
-1185	subject<> ^ in
-1101	subject<> ^ list
-1244	subject<> ^ of
-1142	subject<> ^ test
-815	subject<> ^ to
-631	subject<> ^ your
-773	subject<> ^ zu
64	subject<> ^ –
381	subject<> at $
-189	subject<> bei $
733	subject<> chez $
-487	subject<> der $
-141	subject<> en $
884	subject<> for $
380	subject<> from $
-708	subject<> ihr $
-865	subject<> ihre $
-738	subject<> im $
522	subject<> in $
-27	subject<> to $
-341	subject<> with $
-48	subject<> your application
-682	subject<> zum $
356	subject<> – $
619	subject> !
191	subject> $
-551	subject> '
275	subject> (
-823	subject> )
129	subject> ,
239	subject> -
-748	subject> .
68	subject> /
118	subject> :
-59	subject> ?
65	subject> ]
78	subject> a
-1018	subject> am
-844	subject> and
-120	subject> application
-635	subject> candidatura
-859	subject> d
-893	subject> de
-675	subject> di
-955	subject> for
-950	subject> für
985	subject> has
-892	subject> in
-965	subject> interview
-1088	subject> job
-1154	subject> list
-1394	subject> of
-834	subject> on
-609	subject> por
-474	subject> sollicitatie
-1312	subject> test
-885	subject> to
-967	subject> und
-1233	subject> update
-1005	subject> with
-634	subject> your
-954	subject> zu
-781	subject> zum
599	subject> |
775	subject> –
737	subject>> ! $
191	subject>> $ $
327	subject>> ' s
-787	subject>> ) $
-154	subject>> . $
-103	subject>> : application
-481	subject>> : your
-50	subject>> ? $
-97	subject>> application $
-859	subject>> d '
-664	subject>> de réception
-1035	subject>> test $
-659	subject>> zu ihrer
653	system
-1430	system board
316	system nobody
-1178	system own
-1803	system system
-783	times 0
-80	times 1
496	times 2
938	times 3
289	times 4
-718	w 0
-853	w 00
-534	w 000
-612	w 03
-443	w 07
-336	w 08
-580	w 09
-1339	w 1
-675	w 10
-163	w 10th
-767	w 11
-458	w 11th
115	w 12
-417	w 12th
-553	w 13
-839	w 14
-205	w 14th
-756	w 15
-572	w 15th
-483	w 16
-404	w 16th
-777	w 17
-755	w 18
-264	w 18th
-443	w 19
-130	w 19th
-373	w 1er
-863	w 1st
-1231	w 2
-742	w 20
-470	w 2024
-863	w 2025
-533	w 2026
-375	w 20th
-393	w 21
-233	w 21st
-719	w 22
-319	w 22nd
-13	w 23
91	w 24
-761	w 25
-797	w 26
-443	w 27
-793	w 2nd
-1284	w 3
-801	w 30
-478	w 31
-627	w 3rd
-1235	w 4
-267	w 40
-823	w 45
-775	w 4th
-417	w 5
-696	w 50
-908	w 59
-552	w 5th
-993	w 6
-466	w 60
-318	w 6th
93	w 7
-1109	w 8
173	w 88
-178	w 8th
-702	w 9
-554	w 9th
-1185	w a
-860	w ab
-584	w abbiamo
-969	w abend
-987	w abgabe
-1180	w ablauf
-445	w abraco
-791	w abschluss
217	w academy
-896	w accept
-670	w accuse
-795	w acquisition
-1199	w act
-1099	w action
-686	w ada
-917	w admin
166	w administration
-807	w adresse
-663	w adviser
-1268	w after
-349	w afternoon
-924	w ag
208	w agence
-673	w agency
-745	w agradecemos
-696	w ah
166	w ai
59	w air
233	w al
-842	w alan
-1162	w alle
-1353	w alles
-1602	w alright
-814	w also
-1076	w although
-108	w am
-470	w amt
-241	w an
-1131	w ana
-168	w analytics
-434	w and
-661	w anders
-869	w anfang
-1403	w anforderungen
-638	w anforderungsprofil
-413	w anfrage
-407	w angaben
-752	w angebot
-1066	w anhang
-1127	w anja
-729	w anlage
-313	w anne
-414	w anschluss
-1390	w anspruch
-1239	w antwort
-722	w antworten
-327	w anything
-955	w aoife
-1443	w apologies
-1064	w app
-783	w applicant
-421	w applicants
-526	w application
-744	w applied
-1285	w appointment
-993	w apres
-481	w april
-771	w arbeit
-798	w arbeitsvertrag
-1255	w area
-690	w art
-551	w as
-113	w ashby
-1468	w ask
-1101	w assessment
-1003	w assistant
-822	w associate
586	w association
-302	w at
-678	w ate
412	w atelier
-351	w atentamente
-1197	w attached
-191	w au
-1305	w auf
-896	w aufgaben
-1104	w aufgrund
-1511	w auftrag
-572	w august
-734	w aus
-378	w ausbildung
-899	w ausbildungsplatz
-763	w ausschreibung
-417	w auswahlprozess
156	w authority
714	w auto
-1313	w automatic
-639	w avec
-951	w b
-926	w band
491	w bank
-863	w base
-943	w based
277	w bay
-577	w be
-668	w bea
-779	w bearbeitung
-713	w beatriz
-1196	w bedankt
-1030	w before
-926	w beginn
-946	w ben
-1292	w bescheid
-765	w besetzung
-1704	w best
-2146	w beste
-163	w beth
-520	w bevor
-1362	w bewerber
-565	w bewerberin
-971	w bewerberinnen
-682	w bewerbern
-816	w bewerbung
-909	w bewerbungen
-706	w bezug
-890	w bien
-787	w big
-1129	w bis
544	w blue
-123	w boa
-152	w board
173	w bom
-2006	w bonjour
-619	w bonne
-998	w book
-686	w boss
-928	w branch
-472	w brandt
-974	w brief
-503	w bright
-1142	w bring
-856	w bristol
-439	w budget
-826	w buenas
-860	w buenos
665	w building
-1076	w buongiorno
-473	w bureau
-32	w bus
-649	w business
-501	w by
-1151	w c
-295	w ca
-106	w cabinet
83	w cafe
-231	w call
-1121	w callum
-1080	w campus
-1153	w can
-1134	w candidate
-984	w candidato
69	w capital
-959	w cara
589	w care
-709	w carla
-961	w carlos
-1207	w caro
-85	w casa
-909	w case
-695	w caso
-768	w ce
-201	w center
-917	w central
-905	w centre
-286	w centro
-942	w ceo
-824	w cfo
-1650	w chair
-1323	w chairman
-769	w chat
-586	w check
-1430	w cheers
-862	w chef
-831	w chen
11	w cher
-988	w chere
-234	w chiara
-893	w chief
249	w children
-710	w chloe
-538	w choose
-1311	w christmas
-694	w chrome
-1045	w ci
-1830	w ciao
-482	w city
-583	w civil
-848	w clerk
-879	w click
-134	w clinica
-198	w closing
-159	w co
-515	w code
-732	w codility
212	w coffee
502	w colegio
353	w college
-1151	w com
-1145	w come
-652	w comme
-1356	w commission
-971	w committee
484	w community
-784	w como
-834	w company
-1043	w competition
-1035	w complete
-1057	w con
-1424	w confident
1051	w consulting
31	w contact
-663	w contract
10	w cooperativa
-410	w cordialement
-631	w cordiali
-429	w cordialmente
-775	w could
328	w council
380	w county
-1097	w court
-1280	w craig
216	w credit
-849	w crew
-714	w cto
-1804	w cv
-902	w cvs
-55	w d
97	w da
-688	w daarna
-1245	w dag
-1085	w dan
-779	w danach
-1035	w dank
-1320	w danke
-902	w dann
-847	w dans
112	w das
-754	w dat
-179	w data
-910	w date
-1259	w daten
-1157	w datenschutz
-925	w datum
-1640	w dauer
-1295	w day
-1389	w dbs
197	w de
-1268	w deadline
-1038	w dean
-2141	w dear
-886	w deb
-575	w december
-905	w decision
-770	w decline
91	w del
-1062	w denise
463	w dental
336	w department
-877	w depois
-1220	w dept
-876	w der
7	w des
-618	w deshalb
679	w design
-1391	w desk
-486	w deutsch
334	w deux
-942	w dezember
-335	w di
-353	w dia
-619	w dias
-1438	w die
106	w digital
-1418	w director
18	w disability
-790	w distinti
646	w district
-711	w dit
-1020	w dmitri
-1369	w dni
902	w do
-1079	w docusign
-473	w does
-923	w don
-820	w donnerstag
-898	w dossier
-992	w dott
-790	w dr
-886	w dra
-985	w dress
-968	w dsgvo
93	w du
-708	w dublin
-37	w due
-369	w duration
-27	w e
-904	w early
-557	w east
-1528	w easter
-268	w eastern
-1134	w editor
-261	w education
-614	w een
-1066	w eeo
-784	w eg
-752	w eignungstest
-1332	w ein
-705	w eindruck
-906	w einladung
-1214	w einstellung
284	w el
-713	w elena
-901	w elif
-1154	w elle
-1094	w eltern
-757	w em
-665	w emil
-829	w empfang
-29	w employment
-211	w en
-1181	w ende
335	w energie
298	w energy
-434	w engineering
-1349	w england
-646	w english
-1020	w entscheidung
-528	w equal
-1281	w equipe
-1015	w er
-932	w erfahrung
-1436	w erfahrungen
-1139	w erfolg
-1149	w ergebnis
502	w erste
-534	w es
-286	w est
-881	w este
-1499	w estimada
-1537	w estimado
77	w et
-1429	w euro
-866	w europe
-595	w even
-855	w event
-422	w everything
-671	w exa
-522	w example
-1026	w excel
-1508	w executive
-788	w exmo
-1182	w f
-458	w facebook
-753	w fachbereich
-611	w fahrtkosten
-565	w fair
-1303	w fall
255	w falls
-932	w familie
-162	w farah
-820	w fatima
-658	w feb
-711	w februar
-431	w february
-858	w fecha
-598	w felix
808	w fh
-77	w field
-1098	w filiale
89	w financial
425	w finch
-889	w fiona
271	w fire
-231	w first
-768	w five
-670	w floor
-1073	w follow
478	w foods
46	w for
-90	w form
-651	w format
-1377	w formular
1284	w foundation
112	w four
-948	w fr
-852	w frage
-1184	w fragen
-1494	w frau
784	w freight
-1700	w freundliche
-623	w fri
-1098	w friday
-985	w fridays
-843	w frist
-730	w from
-593	w fuhrungszeugnis
-95	w fundacion
114	w fur
-1437	w fw
-441	w g
642	w games
-1037	w gary
-425	w gate
-859	w geachte
-378	w geben
-564	w geduld
-703	w gehalt
671	w gemeente
270	w gemeinde
-561	w general
-1648	w gentile
-989	w gern
-740	w gerne
-814	w geschaftsfuhrer
-1168	w geschaftsstelle
-1014	w gesprach
-893	w gesprache
-451	w get
-692	w giulia
-609	w give
-147	w global
-1104	w gluck
-846	w go
-941	w god
-753	w good
-999	w google
-1060	w got
-783	w gott
-886	w government
-877	w governors
-402	w graag
-870	w grace
-1130	w gracias
-1245	w grade
-756	w graduate
-971	w graham
568	w grand
-1167	w grazie
111	w great
-984	w greenhouse
-1267	w greta
-662	w groet
-1096	w groetjes
-322	w group
1240	w groupe
-786	w grund
-1005	w grunden
756	w grupo
315	w gruppe
282	w gruppo
-1359	w gruss
-2542	w grusse
-996	w grussen
-1395	w gute
-1143	w guten
-881	w gwen
-366	w h
-1245	w ha
-958	w hackerrank
-441	w haddad
-283	w half
-725	w hall
-63	w halle
-2568	w hallo
-907	w hana
-534	w handy
-1335	w hannah
727	w harbour
-936	w harriet
-797	w haus
-640	w hause
-838	w have
-629	w having
-1693	w head
954	w health
-438	w heb
-1295	w hej
-1648	w hello
-703	w hemos
-680	w her
-982	w herbst
-301	w here
-2253	w herr
-924	w herzlich
-1166	w herzliche
-353	w het
-2059	w hey
-2749	w hi
-293	w high
-763	w hinweis
-1090	w hinweise
-249	w hire
-643	w hirevue
-1229	w hiya
-853	w hof
-1844	w hoi
-1886	w hola
763	w home
1048	w homes
-224	w hope
712	w hospice
194	w hospital
732	w hospitals
-967	w hospitation
-208	w hotel
252	w hotels
-770	w hours
-308	w house
840	w housing
-748	w however
-1329	w hr
-791	w hrb
-1223	w hugo
-1290	w human
-1126	w humanos
-1068	w i
-900	w id
-1135	w if
-1427	w ihnen
-866	w ii
-741	w ik
87	w il
-250	w ilse
-1433	w im
-1503	w imogen
-1158	w in
-802	w inc
-1053	w indeed
-1836	w ines
-869	w information
-1428	w informationen
-463	w ing
-1727	w ingrid
-564	w initiativbewerbung
-981	w innen
-911	w instagram
-455	w institut
896	w institute
367	w instituto
66	w insurance
471	w international
-1343	w interview
-731	w ireland
-1196	w is
-929	w ist
27	w it
-1541	w ivan
-1443	w j
-963	w ja
-1155	w jahr
-768	w jahre
-752	w jan
-1190	w jana
-771	w januar
-573	w january
3	w jean
-826	w jess
-638	w jetzt
-1208	w jo
-1040	w jobs
-885	w join
-1071	w jonas
-702	w jordan
-1134	w juli
-535	w july
-1163	w june
-1108	w juni
-248	w junior
-1460	w just
-1483	w k
160	w kaffee
-836	w kandidat
-1367	w kandidaten
116	w kanzlei
-196	w keep
-1053	w kennenlernen
-1396	w kennziffer
747	w kestrel
-943	w kevin
-522	w kia
-841	w kim
-1370	w kind
-1279	w kindly
302	w kita
-865	w klasse
-333	w klinikum
-1000	w kofi
90	w kollegen
224	w kollegin
-856	w kom
-649	w kommen
-752	w kommission
-931	w kontakt
-1011	w kosten
-697	w kowalczyk
199	w kreis
-452	w kun
-415	w l
-411	w la
-807	w laat
-407	w lab
132	w labor
1314	w labs
231	w laden
-257	w land
146	w lane
-830	w lars
-373	w las
-972	w last
-1162	w late
-230	w law
-409	w le
7	w lea
-1128	w leader
872	w learning
-964	w lebenslauf
-1031	w leeds
184	w legal
-1015	w lei
-371	w leila
-718	w leiter
-1199	w leitung
-845	w lena
105	w les
-994	w letter
-1103	w leute
-854	w level
-955	w lever
-1023	w lg
-399	w lhe
-493	w library
-2950	w liebe
-1615	w lieber
539	w lindqvist
-1365	w link
-1499	w linkedin
-706	w liste
230	w little
1002	w living
-375	w ll
-504	w lo
-279	w local
-1541	w location
-650	w log
-74	w logistics
969	w logistik
-398	w london
-88	w looking
-841	w lorna
378	w los
-1061	w losung
-883	w lou
-1053	w lovely
-611	w ltd
139	w luca
-900	w lucas
-183	w lucia
-479	w luck
-1073	w luis
-1014	w lunch
-1073	w lust
-1940	w m
-984	w ma
-468	w madam
-1031	w madame
-1588	w mai
-1589	w mail
-155	w main
-755	w mairie
-294	w maison
-823	w mal
-549	w manage
-779	w management
-1280	w manager
-970	w managing
-469	w mann
-1107	w many
-911	w mappe
359	w mar
-384	w mara
-847	w march
-740	w marchetti
-717	w marco
-1112	w marcus
-1082	w marguerite
-1351	w marie
988	w marine
-407	w mark
-94	w marsh
-777	w marta
-1084	w martin
-820	w marz
-709	w mateo
-889	w matteo
-524	w may
-1028	w maybe
-792	w me
-825	w med
662	w media
856	w medical
-897	w meet
-1055	w meeting
-1206	w mein
-877	w meine
-1156	w member
-1037	w menschen
194	w meridian
-668	w message
-605	w met
-972	w mfg
-1176	w microsoft
384	w mill
-1446	w min
-1097	w mina
298	w ministry
-693	w minute
-1332	w minuten
-1325	w miss
-1486	w mit
-560	w mittagessen
319	w mitte
-948	w mitteilung
-823	w mittwoch
-1370	w mme
-787	w mo
-527	w moi
-1262	w moin
-816	w moment
-853	w mon
-1042	w monate
-686	w monaten
-697	w monats
-409	w monday
-1372	w monique
-1225	w monsieur
-966	w montag
-1187	w morgen
-1405	w morning
515	w moss
-488	w most
-1876	w mr
-1102	w mrs
-1127	w ms
-929	w muhe
546	w municipal
473	w museum
580	w mutual
-1037	w n
-11	w na
-1520	w nach
-999	w nachfrage
-509	w nachmittag
-973	w nachricht
-1263	w nadia
-796	w name
-551	w namen
-749	w nao
846	w national
-979	w ne
-758	w need
-772	w nein
-701	w nele
798	w network
-432	w new
10	w nhs
-792	w ni
-692	w nice
-1619	w no
-617	w non
-425	w noor
612	w nord
498	w nordlicht
-134	w north
275	w northern
-981	w nos
-1943	w not
-640	w note
-280	w nothing
-606	w notice
-405	w november
-900	w now
-858	w number
-928	w numerical
-518	w nummer
-20	w nursing
-563	w o
-798	w ob
-709	w obrigada
-890	w obrigado
-598	w october
-61	w of
-1238	w offer
-269	w office
-755	w ohne
-1463	w oi
-1300	w ok
-675	w okafor
-1208	w oktober
-1516	w ola
-633	w olaf
-363	w on
-766	w one
-1320	w online
-1083	w only
160	w op
-135	w open
-1001	w operations
-561	w ops
-1104	w oracle
-739	w original
-1407	w ort
-908	w os
-1248	w otherwise
-791	w out
-967	w over
-330	w owing
-1221	w p
-1130	w pa
423	w pacific
-547	w panel
181	w paper
-301	w papier
-1211	w para
-1515	w paris
-512	w park
-630	w parking
-1374	w part
288	w partner
-972	w partners
-1196	w passt
-1051	w patricia
-939	w paul
-1160	w paula
-1072	w pauline
356	w pay
-1058	w pc
-1596	w pdf
485	w pension
-901	w people
-340	w per
-682	w person
-934	w personal
-1190	w personalrat
-1248	w personen
-905	w personio
-421	w personnel
-301	w peter
-872	w petra
-142	w pflege
310	w pharma
-957	w pick
-696	w place
-8	w plan
-1096	w platz
-715	w platze
250	w plaza
-918	w pls
-1415	w pm
-745	w pode
268	w point
13	w police
-375	w policy
-1018	w por
248	w port
-1307	w portal
-907	w portfolio
-348	w post
-365	w postfach
-731	w pour
-1032	w powered
153	w pr
283	w practice
-374	w praxis
-1062	w president
-215	w press
-659	w prezado
51	w primary
-1689	w principal
-793	w privacy
59	w private
-693	w priya
-476	w priyanka
-650	w probearbeiten
-713	w probetag
-551	w probezeit
-1100	w professor
-737	w profil
-1171	w profile
-465	w programme
-1254	w prufung
-995	w ps
-449	w public
-739	w python
-760	w qualifikation
-1080	w qualifikationen
-904	w que
-691	w queremos
-1050	w questions
-1237	w r
-1446	w ra
529	w rail
-1298	w raum
-677	w ravi
93	w re
-722	w read
-1282	w readme
-537	w really
-1155	w rec
-325	w rechnen
-848	w recruiter
-970	w recruiting
-1374	w recruitment
-846	w recrutamento
-52	w recrutement
-1140	w recursos
-659	w ref
-1043	w reference
-1060	w references
-1125	w regards
81	w regional
-1082	w registered
-572	w regulation
-328	w reisekosten
-766	w reminder
-917	w replies
-1022	w reply
-206	w reporting
-896	w req
-883	w requisition
-916	w reschedule
371	w rescue
-177	w research
-343	w reserve
-875	w resources
-1579	w resourcing
7	w ressources
-1021	w results
-1088	w resume
-81	w retail
-725	w review
-640	w rgpd
-1303	w rh
351	w ridge
-969	w right
-481	w ring
275	w road
-1102	w rob
614	w robotics
-603	w room
-1035	w rosa
-1021	w round
-1141	w ruhe
-1225	w runde
-18	w rural
-859	w ruth
-711	w s
-488	w sa
-1414	w sabine
-1209	w safe
-743	w sag
708	w saint
-405	w salary
-647	w saludo
-900	w saludos
-1709	w salut
-574	w saluti
-1128	w sam
-847	w same
-914	w samir
-1147	w samstag
264	w san
-1237	w sandra
-863	w sans
305	w santa
-1213	w sara
-791	w saturday
-852	w saturdays
-982	w say
-748	w schedule
-460	w school
-279	w schools
-541	w schreiben
-817	w schritt
-1003	w schritte
-971	w se
-1326	w search
-463	w secretaria
-1183	w secretary
605	w security
-73	w see
-1436	w sehr
-686	w sei
-409	w seite
-994	w seiten
-1248	w sekretariat
-905	w seleccion
-887	w selection
-881	w selezione
-659	w send
-790	w senhor
-389	w senior
-1062	w sent
-473	w september
-433	w serra
-433	w service
-680	w services
-1369	w servus
-1264	w seu
-795	w shl
-1183	w should
-954	w si
-854	w siamo
-713	w sig
-870	w sign
-269	w simon
-394	w simone
-708	w since
-885	w sincerely
-869	w siobhan
-606	w sir
-1388	w sister
-1078	w site
-871	w sitz
-799	w sitzung
-929	w six
-1134	w smartrecruiters
-644	w sobald
-1265	w sobre
-804	w social
-535	w society
-1385	w sofia
284	w software
-202	w solicitors
-573	w sollte
-735	w sollten
-327	w solutions
-38	w sommer
-973	w sonntag
-1617	w sorry
-1017	w sql
-1361	w sr
-915	w sra
-759	w ssa
102	w st
51	w stadt
67	w stadtwerke
-686	w staff
-871	w staffing
-1245	w stage
-1442	w stand
-615	w standort
-1456	w start
-17	w state
-92	w states
-28	w station
-911	w status
-1016	w stay
-903	w std
-994	w stelle
-1040	w stellen
-843	w step
-735	w steve
348	w stiftung
-1021	w still
-778	w stock
-618	w stop
364	w street
243	w studio
-1121	w stunde
-1493	w stunden
-904	w su
-1138	w sua
-981	w succes
480	w sud
-1315	w sue
-1128	w sunday
-977	w suo
-266	w support
280	w sur
-168	w sv
-408	w system
133	w systems
-502	w t
-691	w ta
-1282	w tag
-1497	w tage
-1059	w tagen
-1188	w take
-865	w talent
-1134	w talento
-1007	w talk
-596	w tamsin
-932	w tariq
-696	w te
-651	w team
-817	w teamtailor
54	w tech
-808	w technical
-386	w technologies
1428	w technology
-1302	w teil
-1027	w teilnahme
-1022	w tel
-1117	w telefon
-1139	w telefonat
-792	w tell
-767	w teresa
-1580	w termin
-1628	w test
-532	w tests
-989	w text
-81	w the
-163	w theatre
-685	w thema
-788	w then
-733	w theo
-1781	w there
-667	w thomas
-576	w those
36	w three
-932	w thu
-891	w thurs
-530	w thursday
-756	w ti
-1367	w time
-1047	w tisch
-992	w to
-1114	w tobias
-1490	w tom
-653	w tomas
-650	w tomorrow
-791	w ton
-148	w top
-610	w tot
-793	w tour
95	w town
-882	w trac
-240	w trager
-1057	w trainee
-680	w training
518	w travel
-138	w tribunal
58	w trust
-853	w trustees
-1277	w try
-418	w tu
-1090	w tue
-875	w tues
-903	w tuesday
-559	w tuesdays
-660	w tut
-385	w two
-1195	w u
-1104	w uber
-837	w ufficio
-1347	w uhr
-988	w uhrzeit
421	w uk
-1275	w um
-370	w un
-766	w una
-554	w und
-1230	w under
-1441	w uni
-377	w union
122	w unit
-310	w united
500	w universitat
-50	w university
-1567	w unterlagen
-967	w unternehmen
-1023	w unterschrift
-1100	w until
-484	w up
-685	w urlaub
-514	w use
-1120	w uw
-1188	w v
-1449	w vacancy
383	w val
493	w vale
623	w valley
-296	w van
-812	w ve
-1029	w venue
-458	w vera
-827	w verbal
-872	w verfahren
-684	w verfahrens
-1046	w verfugung
-986	w verify
-876	w verstandnis
-849	w vertrag
-852	w vertrauen
87	w verwaltung
1237	w veterinary
-261	w vi
-858	w video
-1085	w viel
-1149	w viele
-545	w vielen
-1241	w vielzahl
-37	w view
-291	w voce
-813	w vollzeit
-1351	w von
-319	w voor
-747	w vor
-524	w vorauswahl
-1031	w vormittag
-727	w vorschlag
-1252	w vorstand
-356	w vorstellung
-686	w vos
-129	w voss
-568	w vous
-703	w vp
-878	w w
-1391	w wahl
-884	w wales
-1499	w wann
-783	w want
-1177	w warm
-460	w warmly
-1175	w was
-1127	w wat
1160	w water
-612	w wear
-778	w wed
-511	w wednesday
-1135	w weds
-742	w weg
-1044	w wegen
-858	w wei
-855	w welcome
-1363	w well
-1032	w wenn
-622	w wer
-1246	w werk
-818	w werkstatt
-132	w west
-1024	w whatsapp
-1508	w when
-659	w which
-617	w while
-468	w whitlock
-989	w who
-961	w wie
-560	w wien
-515	w wil
-373	w wishes
-999	w wo
-1475	w woche
-1138	w wochen
-694	w wochenende
-1131	w word
-301	w workable
-1017	w works
-1004	w written
-1189	w x
-1717	w xxx
-1369	w xxxx
-541	w y
-883	w year
-1035	w yes
-1106	w yours
-598	w yusuf
-891	w zeichen
-610	w zeit
-521	w zeitpunkt
-865	w zentrale
-680	w zeugnis
-805	w zeugnisse
-914	w zimmer
-644	w zoe
-793	w zoom
-1235	w zu
-452	w zugang
-414	w zum
-531	w zur
-970	w zwischenstand
546	whole more seldom
177	within
642	within as often
872	within told
-260	writes
-962	writes own
570	writes provider
711	writes system
-550	written alone
-703	written alone board
-854	written alone nobody
-644	written alone own
66	written alone provider
216	written alone system
`;
