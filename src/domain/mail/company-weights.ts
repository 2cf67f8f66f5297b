// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-46	< !
-914	< "
-1086	< &
-395	< (
-739	< )
-925	< +
141	< ,
-618	< -
-205	< .
38	< /
-1098	< 00
-639	< 000
-1198	< 1
-705	< 10
-1232	< 11
-1121	< 12
-1211	< 13
-857	< 14
-691	< 15
-1246	< 16
-771	< 17
-936	< 18
-1060	< 2
-1097	< 20
-781	< 25
-1389	< 3
-923	< 30
-1293	< 4
-823	< 40
-981	< 45
-996	< 5
-801	< 59
-774	< 6
-812	< 60
-693	< 8
-1226	< 9
-778	< 90
58	< :
-1292	< ;
271	< ?
656	< @
-700	< [
-1312	< ]
65	< ^
463	< a
-790	< ab
62	< about
-677	< acht
-1366	< after
-152	< al
-355	< alle
-903	< allen
-1168	< alles
-1402	< als
306	< am
497	< an
-480	< and
-979	< andere
-877	< anderen
558	< as
1083	< at
-106	< au
-1479	< auf
-1345	< aus
-91	< avec
69	< be
288	< before
-11	< bei
-881	< beiden
-111	< beim
-779	< beruflichen
-740	< besten
659	< bij
-993	< bis
-773	< bitte
122	< but
-460	< by
-844	< candidate
1181	< chez
-86	< con
1036	< da
171	< das
308	< de
-1401	< dear
-274	< dein
-752	< deine
-594	< deinem
-835	< deinen
-755	< deiner
331	< del
-130	< della
-444	< dem
170	< den
154	< der
-509	< deren
120	< des
194	< di
508	< die
-778	< diese
-720	< diesem
-713	< dieser
-562	< dieses
27	< do
-1119	< drei
-214	< du
-911	< e
-1103	< eigenen
-1927	< ein
-1483	< eine
-728	< einem
-1901	< einen
-1125	< einer
-1031	< eines
-844	< einige
265	< el
-820	< em
508	< en
-770	< engere
-598	< enhanced
-1115	< ersten
-664	< etwas
-79	< for
-454	< freundlichem
-1163	< freundlichen
-116	< from
-827	< fünf
-54	< für
-999	< fürs
-868	< geehrte
-431	< geehrter
-381	< gute
-1018	< guten
-507	< halbe
-893	< heer
-1240	< hello
-480	< herzlichen
624	< het
-1058	< hi
-699	< ich
737	< if
-60	< ihr
-755	< ihre
322	< il
-326	< im
203	< in
-1016	< ins
-876	< is
-1231	< ist
-504	< job
524	< joining
-1558	< kein
-1004	< keine
-585	< keinen
-1092	< kleine
-803	< kurze
-199	< la
26	< le
-683	< letzte
-658	< letzten
-170	< meet
-849	< mehr
-918	< mein
-1158	< meine
-1002	< meinem
-169	< met
-757	< mevrouw
-306	< mit
-658	< monday
-457	< morning
675	< na
-1483	< nach
-382	< neue
-1252	< neuen
-535	< no
-999	< noch
-1270	< nächste
-972	< nächsten
432	< o
-677	< oder
266	< of
-1062	< ohne
-678	< on
-792	< one
-90	< or
-1466	< our
35	< per
-521	< photo
-751	< plus
-593	< pm
159	< por
524	< recruitment
-969	< s
-1029	< sechs
619	< sie
317	< so
-1069	< ssa
-538	< tarde
-19	< team
-667	< thanks
716	< that
-398	< the
-779	< through
743	< to
-811	< tu
-347	< two
-686	< um
-799	< un
-958	< und
57	< under
-1601	< unser
-1130	< unsere
-1497	< unserem
-978	< unseren
-1241	< unserer
-772	< unseres
-1137	< unter
547	< van
347	< via
-1135	< viel
-610	< vielen
-1016	< vier
-139	< vom
961	< von
-946	< vor
-930	< votre
-819	< weitere
-1014	< weiteren
196	< which
-1249	< wir
710	< with
-555	< you
-19	< your
-1168	< zehn
279	< zu
-1083	< zum
-1117	< zur
-1278	< zwei
-803	< zweite
-918	< zweiten
-809	< zwölf
175	< |
-928	< ¡
-284	< £
-423	< ©
319	< «
269	< ·
-1232	< ¿
266	< à
-97	< às
-965	< über
-174	< –
-784	< „
-462	< •
-12	<< ! !
-190	<< " .
-969	<< ' s
200	<< ) ,
5	<< ) .
150	<< ) at
453	<< , and
-699	<< , das
-1068	<< , den
-1194	<< , der
-477	<< , deren
-1839	<< , die
-482	<< , ein
-460	<< , eine
-700	<< , im
321	<< , so
-185	<< , the
-709	<< - und
438	<< . (
493	<< . ,
-796	<< . 00
-556	<< . 15
-929	<< . 30
-585	<< . das
-1157	<< . den
-1445	<< . der
-400	<< . die
-1251	<< . ihr
42	<< . ihre
-831	<< . im
-1037	<< . in
-1069	<< . ssa
413	<< . the
-815	<< . your
-994	<< . ¿
-1623	<< 1 .
-840	<< 1 :
-387	<< 10 .
-583	<< 10 :
-499	<< 11 :
-1217	<< 12 .
-610	<< 12 :
-579	<< 14 .
-969	<< 15 .
-1117	<< 2 .
-654	<< 2 :
-550	<< 20 .
-525	<< 23 :
-1076	<< 3 .
-633	<< 30 .
-1499	<< 4 .
-364	<< 5 .
-724	<< 6 .
-699	<< 7 .
-841	<< 9 .
-679	<< 9 :
-812	<< : "
-1058	<< : 00
-614	<< : 15
-746	<< : 30
-1173	<< : 45
-801	<< : 59
-357	<< : [
-679	<< : der
487	<< : die
-693	<< ] [
-621	<< ^ "
-84	<< ^ (
-1167	<< ^ -
13	<< ^ [
65	<< ^ ^
664	<< ^ das
-1401	<< ^ dear
8	<< ^ dein
-429	<< ^ deine
-682	<< ^ den
101	<< ^ der
168	<< ^ die
-1240	<< ^ hello
-327	<< ^ herzlichen
-1043	<< ^ hi
-17	<< ^ ihr
-390	<< ^ ihre
-841	<< ^ im
393	<< ^ recruitment
-320	<< ^ team
-106	<< ^ the
-508	<< ^ vielen
521	<< ^ your
-898	<< ^ ¡
-465	<< ^ ©
-714	<< ^ ¿
-426	<< ^ –
-735	<< ^ •
-1093	<< a .
-615	<< agréer ,
-959	<< an .
-810	<< an den
-265	<< an der
207	<< an die
-802	<< an unserem
-1153	<< and the
-644	<< and your
-732	<< application .
958	<< application to
503	<< applying to
-1068	<< april .
-1240	<< ask for
594	<< assistant ,
-839	<< at our
-5	<< at the
-668	<< auf dem
-1359	<< auf der
-1562	<< auf die
-298	<< auf diese
-710	<< auf unserer
-717	<< aufgrund der
-334	<< aus dem
-280	<< aus der
-401	<< aus diesem
-735	<< before the
549	<< behalf of
916	<< bei der
-420	<< bewerberinnen und
-825	<< bis zum
-538	<< bitten um
-538	<< boa tarde
-1261	<< bring your
-420	<< by the
-859	<< dass die
-363	<< date :
-160	<< day .
210	<< days .
-75	<< de la
-327	<< den nächsten
-770	<< die engere
355	<< director ,
-824	<< dott .
-849	<< dra .
-934	<< durch die
-774	<< días ,
-834	<< ein .
-424	<< email .
362	<< employer .
1134	<< employer :
760	<< employment with
-698	<< engineer (
-51	<< engineer ,
-720	<< england and
-546	<< for the
128	<< friday .
238	<< from the
-108	<< für das
-561	<< für deine
-1518	<< für den
-1337	<< für die
-279	<< für eine
-1084	<< für ihr
-663	<< für ihre
-672	<< geachte heer
-548	<< geachte mevrouw
-844	<< gmbh ,
-748	<< good morning
854	<< greetings from
-574	<< haben .
-466	<< haben ihre
-708	<< hat .
-1070	<< here .
-1658	<< hola ,
-566	<< hour .
-973	<< hours .
-616	<< house ,
1063	<< hr ,
-1107	<< i .
-443	<< ihnen alles
-931	<< ihnen die
-339	<< ihnen viel
-776	<< in .
38	<< in den
-484	<< in der
-578	<< in die
-577	<< in diesem
-587	<< in our
-364	<< in the
-687	<< in unserem
-1263	<< in unserer
1941	<< interest in
-119	<< interview .
537	<< interview with
-626	<< is a
-758	<< is an
-1324	<< is in
-1249	<< ist .
107	<< it .
-485	<< job .
-390	<< keep your
-1172	<< location :
-899	<< ltd ,
-852	<< m .
-298	<< madame ,
-711	<< mail .
245	<< manager ,
-682	<< manager .
-1041	<< me ,
-716	<< me .
-96	<< me and
-629	<< message .
-1174	<< minutes .
-779	<< mit .
-253	<< mit anderen
-338	<< mit besten
-150	<< mit dem
-1122	<< mit den
-844	<< mit der
-499	<< mit einem
-491	<< mit einer
-454	<< mit freundlichem
-977	<< mit freundlichen
-441	<< monday ,
39	<< monday .
-740	<< months .
-1056	<< nach dem
-1090	<< nach den
-765	<< nach der
-504	<< nach sechs
-756	<< nicht .
-957	<< no .
-341	<< now .
-467	<< of the
749	<< office ,
-581	<< officer (
-23	<< officer ,
-935	<< oi ,
-771	<< olá ,
-775	<< on .
-6	<< on the
-727	<< one .
693	<< ort :
-697	<< panel :
959	<< partner ,
-183	<< position .
926	<< position at
-680	<< powered by
-752	<< registered in
205	<< role at
-840	<< s .
-868	<< sehr geehrte
-431	<< sehr geehrter
1041	<< sent to
-865	<< sich die
-832	<< sie am
-784	<< sie den
-43	<< sie die
-346	<< sie diese
-322	<< sie eine
-857	<< sie ihre
-929	<< sie im
-399	<< start :
-725	<< status :
481	<< team ,
-189	<< team at
-621	<< test .
-766	<< that .
-572	<< that the
-376	<< thursday ,
172	<< thursday .
23	<< time .
-71	<< to the
-405	<< tuesday ,
-1153	<< uhr ,
-812	<< uhr .
-652	<< und das
-1078	<< und der
-431	<< und die
-755	<< und viel
-842	<< under the
1135	<< unfortunately ,
-684	<< uns die
328	<< uns im
-474	<< until the
-1113	<< up .
34	<< us .
782	<< us at
-395	<< venue :
-295	<< von der
-1041	<< week .
-443	<< weeks .
-1196	<< wegen der
-450	<< werden .
-832	<< when :
-624	<< where :
-1303	<< wir den
-641	<< wir die
-1144	<< wir ihre
-536	<< wir im
-294	<< with our
522	<< with the
115	<< year .
-426	<< yet .
-827	<< you .
-964	<< zu den
-403	<< zu unserem
-478	<< zukunft alles
-1249	<< über den
-1034	<< über die
-356	<> ! $
-1147	<> ! ,
-231	<> " "
38	<> ( )
49	<> ( ,
-305	<> ( .
-70	<> ) $
-1805	<> , !
417	<> , $
-504	<> , '
383	<> , (
-326	<> , )
-645	<> , ,
-607	<> , .
-540	<> , 2
-1378	<> , :
-1153	<> , and
882	<> , has
-988	<> , in
-44	<> , is
-532	<> , nach
-1366	<> , und
-768	<> , |
-36	<> - $
-1207	<> - (
167	<> - ,
-1010	<> - .
-535	<> - :
-1435	<> . !
-717	<> . $
-91	<> . '
-867	<> . (
-777	<> . )
-51	<> . ,
-439	<> . .
-512	<> . 2026
-152	<> . :
-771	<> . ?
-505	<> . a
-435	<> . als
-368	<> . an
-1184	<> . and
-166	<> . applicants
-102	<> . are
-814	<> . as
-1087	<> . at
-597	<> . attached
-899	<> . be
-574	<> . bei
-888	<> . bis
-767	<> . bitte
-723	<> . by
-650	<> . can
-395	<> . candidates
-588	<> . dahin
-657	<> . das
-645	<> . de
-253	<> . den
-1369	<> . der
-1129	<> . die
-463	<> . diesem
-707	<> . do
-694	<> . du
-725	<> . el
-1404	<> . en
-453	<> . er
-1300	<> . es
-1460	<> . for
-695	<> . from
-721	<> . für
-1038	<> . geht
-838	<> . haben
186	<> . has
-786	<> . hat
-581	<> . have
-500	<> . het
-1042	<> . i
-521	<> . ich
-981	<> . if
-621	<> . il
-980	<> . im
-957	<> . in
-16	<> . is
-402	<> . ist
-1258	<> . it
-636	<> . je
-780	<> . kann
-756	<> . können
-1001	<> . la
-351	<> . le
-279	<> . like
-1036	<> . lo
-251	<> . luck
-902	<> . may
-852	<> . me
-729	<> . mir
-402	<> . mit
-401	<> . need
-501	<> . nicht
-591	<> . no
-753	<> . not
-751	<> . o
-988	<> . of
-1149	<> . on
-886	<> . one
-445	<> . our
-462	<> . por
-658	<> . put
-782	<> . que
-717	<> . se
-872	<> . sie
-1016	<> . sind
-620	<> . sorry
-629	<> . te
-568	<> . that
-5	<> . the
-582	<> . then
-294	<> . to
-225	<> . u
-785	<> . um
-166	<> . un
-1023	<> . und
-416	<> . uns
-394	<> . us
-653	<> . von
-767	<> . vous
-774	<> . war
-637	<> . was
-898	<> . we
-993	<> . werden
-335	<> . were
-612	<> . who
307	<> . will
-807	<> . wir
-924	<> . wird
-877	<> . with
-1025	<> . you
-936	<> . your
286	<> / $
-585	<> 00 $
-1153	<> 00 ,
-860	<> 15 ,
-602	<> 30 $
-694	<> 30 ,
-595	<> 30 .
-497	<> 45 ,
-353	<> : $
-1723	<> : (
122	<> : ,
-243	<> : .
-802	<> : :
-1248	<> : teams
-194	<> : |
-381	<> : –
-58	<> ? $
-514	<> ? ,
680	<> @ $
190	<> [ $
-706	<> [ ,
92	<> [ ]
-1180	<> ^ !
151	<> ^ $
-696	<> ^ &
-649	<> ^ '
17	<> ^ (
-72	<> ^ )
419	<> ^ ,
176	<> ^ -
-38	<> ^ .
512	<> ^ /
-830	<> ^ 1
-762	<> ^ :
-1264	<> ^ ?
-950	<> ^ [
-346	<> ^ a
-626	<> ^ about
-657	<> ^ abrazo
-363	<> ^ afternoon
-482	<> ^ all
186	<> ^ am
-410	<> ^ an
-1633	<> ^ and
-128	<> ^ are
144	<> ^ as
-827	<> ^ at
327	<> ^ au
-310	<> ^ aus
-486	<> ^ be
-304	<> ^ besten
-549	<> ^ bis
-1145	<> ^ by
-828	<> ^ candidato
-381	<> ^ care
-202	<> ^ careers
-125	<> ^ careful
-806	<> ^ cordialement
-744	<> ^ d
-566	<> ^ dat
-686	<> ^ date
-991	<> ^ day
-997	<> ^ de
-223	<> ^ der
-1201	<> ^ des
-379	<> ^ di
-860	<> ^ dia
-918	<> ^ die
-1308	<> ^ do
-477	<> ^ done
-755	<> ^ dott
-984	<> ^ du
-701	<> ^ días
-156	<> ^ e
-787	<> ^ een
-830	<> ^ el
-562	<> ^ en
300	<> ^ es
334	<> ^ est
-829	<> ^ for
-350	<> ^ freundlichem
-1039	<> ^ freundlichen
-691	<> ^ from
-1040	<> ^ für
-1047	<> ^ geehrte
-755	<> ^ geehrter
-557	<> ^ groet
370	<> ^ has
9	<> ^ hat
-415	<> ^ heer
-846	<> ^ here
330	<> ^ hiring
91	<> ^ hr
280	<> ^ i
-252	<> ^ il
-1401	<> ^ in
-413	<> ^ interview
126	<> ^ is
-38	<> ^ ist
-834	<> ^ it
-855	<> ^ je
-781	<> ^ jobs
-586	<> ^ kandidaat
-456	<> ^ können
-761	<> ^ l
-569	<> ^ la
294	<> ^ le
-730	<> ^ like
-875	<> ^ luck
-845	<> ^ me
-526	<> ^ message
-742	<> ^ mevrouw
-403	<> ^ mit
-792	<> ^ morning
-687	<> ^ my
-582	<> ^ news
-571	<> ^ no
397	<> ^ now
-587	<> ^ o
-1267	<> ^ of
277	<> ^ on
-423	<> ^ one
-372	<> ^ or
-794	<> ^ ora
-385	<> ^ os
-883	<> ^ our
399	<> ^ people
-662	<> ^ per
769	<> ^ plc
-1097	<> ^ por
-790	<> ^ que
-199	<> ^ recruiting
-260	<> ^ recruitment
-773	<> ^ regards
-549	<> ^ salary
-667	<> ^ saludo
-707	<> ^ saluti
-624	<> ^ service
-870	<> ^ sie
-740	<> ^ sind
-389	<> ^ so
-196	<> ^ sorgfältiger
-274	<> ^ sorry
-415	<> ^ talent
-1024	<> ^ tarde
-159	<> ^ tardes
369	<> ^ te
-555	<> ^ team
-714	<> ^ test
117	<> ^ thanks
-1295	<> ^ that
-1204	<> ^ the
-561	<> ^ there
-830	<> ^ this
-842	<> ^ time
-1835	<> ^ to
-907	<> ^ tu
-805	<> ^ un
-1083	<> ^ und
-540	<> ^ up
-531	<> ^ us
-740	<> ^ van
-812	<> ^ vom
-667	<> ^ voor
-1025	<> ^ vous
-567	<> ^ vriendelijke
-1255	<> ^ we
-532	<> ^ werden
466	<> ^ will
-953	<> ^ wir
-839	<> ^ wishes
-367	<> ^ with
951	<> ^ would
-226	<> ^ writing
-1149	<> ^ x
-1781	<> ^ you
-1088	<> ^ your
-941	<> ^ zum
-74	<> ^ |
257	<> ^ ·
-868	<> ^ à
201	<> ^ –
-83	<> a ,
-873	<> a .
-574	<> alles !
-577	<> alles .
-403	<> alles und
-981	<> als .
598	<> am $
-643	<> am ,
-331	<> am .
-560	<> an opportunity
-936	<> and $
-1118	<> and ,
-720	<> and .
-131	<> and be
-136	<> and sorry
1211	<> at !
-42	<> at $
-19	<> at ,
442	<> at .
52	<> at and
100	<> at has
276	<> at in
624	<> at is
20	<> at on
-519	<> auf .
-238	<> bei .
-399	<> besten $
290	<> bij .
-936	<> bis ,
-631	<> by $
-497	<> by .
-260	<> das ,
-184	<> das .
-1083	<> das hat
12	<> das ist
419	<> de $
-795	<> de ,
345	<> de .
-1242	<> dear $
-788	<> dear ,
-871	<> dear :
-114	<> dein $
-77	<> deine $
-460	<> deine und
-86	<> dem ,
-176	<> dem .
-13	<> den ,
-269	<> den .
-888	<> den der
-986	<> den für
-377	<> den in
-543	<> den mit
-1087	<> den und
-334	<> der $
-595	<> der (
-601	<> der ,
267	<> der .
104	<> der :
-536	<> der am
-473	<> der an
-1191	<> der der
-879	<> der für
304	<> der hat
-886	<> der in
-357	<> der ist
-509	<> der mit
-62	<> der und
-1014	<> die ,
-387	<> die .
84	<> die als
-331	<> die der
-727	<> die für
212	<> die haben
113	<> die hat
-562	<> die im
-883	<> die in
-835	<> die ist
-739	<> die mit
-270	<> die nach
-814	<> die nicht
-1420	<> die und
217	<> do $
173	<> do ,
159	<> do .
-493	<> drei ,
-450	<> drei .
-615	<> ein ,
-836	<> ein .
-605	<> eine ,
-500	<> eine .
-533	<> eine mit
-505	<> einen ,
-701	<> einen .
-540	<> einer .
14	<> en ,
255	<> en .
636	<> for $
-763	<> for (
133	<> for ,
-326	<> for .
-472	<> freundlichem $
-1158	<> freundlichen $
-599	<> from $
479	<> from ,
-559	<> from .
-89	<> für $
-765	<> für und
-732	<> geehrte ,
-431	<> geehrter ,
-613	<> heer ,
-853	<> hello $
-609	<> hello ,
-258	<> herzlichen für
-1008	<> hi !
-1015	<> hi $
-650	<> hi ,
-717	<> ihr $
-775	<> ihr und
-24	<> ihre $
-919	<> ihre .
-391	<> ihre mit
-156	<> ihre werden
-757	<> im $
-754	<> im ,
-143	<> im .
-407	<> im mit
-371	<> im und
-12	<> in !
-1184	<> in $
-489	<> in (
-676	<> in ,
267	<> in .
958	<> in and
-68	<> in und
-660	<> keine .
-465	<> la ,
447	<> la .
-477	<> mevrouw ,
-897	<> mit ,
-1194	<> mit .
199	<> mit und
-577	<> nach ,
-703	<> nach .
-346	<> nach der
448	<> of ,
-261	<> of .
-942	<> on ,
-395	<> on .
-641	<> on and
-207	<> or .
-350	<> our ,
-978	<> our .
-580	<> our office
-873	<> per .
503	<> recruitment $
-562	<> tarde ,
-43	<> team $
561	<> the $
-316	<> the '
92	<> the (
-287	<> the ,
285	<> the .
-495	<> the ?
47	<> the and
-377	<> the at
257	<> the for
-400	<> the has
57	<> the in
278	<> the is
-455	<> the of
-802	<> the on
-351	<> the or
416	<> the team
-517	<> the to
429	<> the will
-764	<> through .
864	<> to !
-1324	<> to ,
386	<> to .
582	<> to for
-558	<> um ,
-974	<> um .
-203	<> und $
-916	<> und ,
-1019	<> und .
-955	<> unserem .
-662	<> unserer .
-485	<> van $
355	<> via .
-153	<> viel !
-703	<> viel .
-78	<> viel bei
-633	<> viel und
-446	<> vielen ,
-447	<> vielen für
-166	<> vom $
118	<> with (
-411	<> with ,
53	<> with .
68	<> with and
-859	<> your ,
-816	<> your .
-1000	<> your and
-521	<> your for
-514	<> your in
-1059	<> your number
-719	<> your on
-608	<> zum ,
-276	<> zum .
-572	<> zur .
-1065	<> zwei ,
-600	<> zwei .
171	<> | $
227	<> | ,
-186	<> | |
195	<> · $
4	<> · ,
-42	<> · ·
-1050	<> à ,
-32	<> – $
-762	<> – (
-965	<> – ,
-125	<> – .
-122	<> – –
-400	<> • $
522	> !
186	> "
152	> $
-981	> &
167	> '
-410	> (
181	> )
-1070	> +
-215	> ,
-85	> -
206	> .
444	> /
-1296	> 1
-1041	> 10
-1036	> 11
-805	> 12
-1027	> 14
-1274	> 2
-878	> 20
-697	> 2025
-813	> 2026
-1751	> 3
-1293	> 4
-1017	> 5
-735	> 6
-1372	> 7
267	> 8
-669	> 9
207	> :
-1127	> ;
58	> ?
-970	> [
241	> ]
-621	> a
-372	> ab
265	> about
-657	> abrazo
-697	> afraid
-48	> after
-363	> afternoon
-1246	> al
-832	> all
-805	> aller
-710	> alles
277	> als
-108	> am
-1190	> an
-312	> and
-712	> any
-563	> applicants
-701	> april
437	> are
593	> as
-601	> ask
-984	> asked
-1348	> assessment
-799	> at
-1250	> attached
-1021	> até
116	> au
-1012	> auch
-1588	> auf
-619	> aufnehmen
-1610	> aus
-622	> back
-1091	> be
-354	> been
-494	> before
-910	> bei
-1045	> bekommen
-1116	> besteht
-304	> besten
-30	> beworben
-1167	> bis
-1440	> bitte
-684	> bitten
-1160	> bleiben
-733	> bleibt
-1140	> branch
-561	> brauchen
-659	> by
-595	> call
442	> can
-840	> candidates
-828	> candidato
-843	> candidatura
-999	> card
-542	> care
422	> careers
-125	> careful
-257	> certificate
-574	> charity
-653	> check
-500	> com
524	> come
-620	> con
-806	> cordialement
-782	> d
-540	> da
-303	> dahin
-686	> dan
-1012	> das
-783	> dat
-746	> date
-991	> day
-970	> de
-918	> deiner
-1015	> del
-1049	> dem
-1091	> den
-563	> der
-1286	> des
-472	> di
-861	> dia
-1017	> dich
-638	> die
-463	> diesem
-1053	> dieser
-681	> dir
-1303	> do
617	> does
-478	> done
-755	> dott
-1254	> du
-1015	> durch
-701	> días
-1074	> dürfen
-245	> e
-283	> een
-1570	> ein
-997	> eine
-1076	> einen
-742	> einer
-1313	> eines
-1113	> el
-292	> else
-837	> em
-876	> employer
93	> en
298	> entschieden
-540	> er
-583	> erfolgt
14	> erhalten
127	> es
691	> est
-368	> et
-743	> exercise
-1591	> finden
-317	> floor
112	> foi
-23	> for
-660	> form
310	> free
-911	> frei
-350	> freundlichem
-929	> freundlichen
-350	> from
-1329	> für
-923	> gab
-1399	> geben
-1047	> geehrte
-755	> geehrter
-1011	> geführt
-958	> gegeben
-856	> gehen
-859	> geht
-625	> gekommen
-411	> gelöscht
-824	> gemacht
-1823	> genommen
-562	> gern
-513	> get
-796	> gibt
-513	> go
-188	> going
-119	> got
-557	> groet
800	> ha
-725	> habe
-295	> haben
161	> had
-645	> happy
879	> has
237	> hat
449	> have
-479	> heb
-415	> heer
-187	> help
-483	> here
-1070	> het
431	> hiring
-1239	> hours
645	> hr
-1215	> hängt
-752	> hätten
-103	> i
-1015	> ich
-764	> if
-541	> il
-1477	> im
-178	> in
-596	> interview
135	> is
310	> isn
-1075	> ist
-1330	> it
-996	> je
-1168	> job
-697	> jobs
130	> kan
-586	> kandidaat
-940	> kann
-453	> keep
-1227	> keine
112	> know
-633	> kommen
-1145	> kommt
-1142	> können
-906	> l
-505	> la
-81	> laden
-176	> last
463	> le
-112	> leider
-677	> let
-897	> letter
-503	> liegen
-1170	> liegt
-1036	> like
-1008	> link
-375	> lo
-734	> love
-912	> luck
-591	> löschen
-733	> machen
-965	> macht
-424	> make
-684	> mate
-28	> may
-1327	> me
-859	> meeting
-1046	> mehr
-1069	> mes
-661	> message
-1242	> met
-742	> mevrouw
-645	> minutes
-1091	> mir
-1750	> mit
-1166	> mitbringen
-378	> more
-814	> morning
-454	> muss
-1161	> my
519	> möchte
-305	> möchten
-546	> möglich
-18	> müssen
-268	> na
-1336	> nach
76	> ne
-653	> need
-1137	> nehmen
-590	> news
-1734	> nicht
-1025	> no
-305	> noch
-305	> non
-649	> nos
-1417	> not
-450	> note
523	> now
-1075	> number
-413	> nur
311	> não
-1300	> o
-963	> oder
-727	> of
-110	> office
-574	> ohne
-97	> on
-780	> one
-408	> op
-1026	> opportunity
-1141	> or
-819	> ora
-711	> os
-1002	> our
-286	> out
96	> over
105	> para
-809	> passt
584	> people
-303	> per
972	> plc
-556	> please
62	> plus
-1149	> por
-42	> pour
-1089	> put
-927	> que
-704	> questions
-932	> rather
-647	> read
238	> recruiting
-248	> recruitment
-783	> regards
-582	> reply
-554	> reviewing
-607	> ring
-528	> ringraziamo
-682	> sagen
-69	> said
-549	> salary
-957	> saludo
-832	> saluti
-93	> says
-1040	> schon
-400	> se
-485	> see
-1026	> sehen
-501	> sein
-573	> send
516	> sent
-725	> service
-690	> setzen
-788	> si
-1296	> sie
-519	> sind
-383	> site
-974	> so
-196	> sorgfältiger
-476	> sorry
-1277	> sowie
-162	> sprechen
-931	> statt
-1150	> stehen
-635	> steht
-630	> su
-851	> suchen
-232	> take
-186	> talent
-1025	> tarde
-159	> tardes
230	> te
-467	> team
-974	> teams
-923	> tell
-69	> test
575	> thanks
-162	> that
-256	> the
-950	> then
-770	> there
134	> this
-969	> three
332	> through
-911	> time
-167	> to
-749	> told
-1014	> treffen
-74	> tu
-471	> two
-683	> u
87	> um
-865	> un
-646	> una
-787	> und
-990	> uns
-838	> unseres
-871	> unter
-617	> until
-783	> up
-665	> us
-693	> va
-1013	> van
-188	> via
-949	> vom
-1277	> von
167	> voor
-780	> vor
-864	> vorbei
92	> vorgesehen
-1093	> vous
-567	> vriendelijke
74	> want
-1273	> wants
-157	> war
-852	> waren
-173	> was
-1103	> we
-708	> week
-70	> weiter
-472	> werden
-21	> were
-382	> what
-1191	> when
-1499	> who
-1234	> wie
-681	> wieder
402	> will
-1252	> wir
-729	> wird
153	> wishes
-1356	> with
-491	> within
822	> would
-453	> write
-255	> writing
399	> wurde
-1116	> wurden
-657	> wäre
-796	> wünschen
-226	> x
120	> y
-807	> yes
-431	> you
-1406	> your
-738	> zu
-323	> zum
-1047	> zur
-519	> zurück
-1051	> zusammen
66	> |
324	> ·
-1131	> à
444	> è
-677	> é
-1060	> über
268	> –
-505	>> ! !
-160	>> ! $
1210	>> ! we
-709	>> " $
-300	>> " ,
-1187	>> " .
152	>> $ $
363	>> ' s
-239	>> ( a
-657	>> ( she
669	>> ) $
-159	>> ) ,
-574	>> ) .
-245	>> ) :
-1243	>> ) and
-902	>> ) at
-572	>> ) und
-2988	>> , $
208	>> , 1
-371	>> , 10
228	>> , 11
-152	>> , 12
-440	>> , 13
-601	>> , 15
-262	>> , 2
-1079	>> , 2025
-242	>> , 3
-1093	>> , 4
-344	>> , 8
164	>> , 9
-410	>> , a
176	>> , am
285	>> , and
-105	>> , as
-353	>> , at
-871	>> , bitte
38	>> , danach
-768	>> , danke
-1392	>> , dann
-1078	>> , das
-1043	>> , dass
348	>> , de
-989	>> , den
-1337	>> , der
-1303	>> , die
-951	>> , du
402	>> , ein
-553	>> , eine
-292	>> , for
-1073	>> , got
245	>> , head
87	>> , hr
-1216	>> , i
-1316	>> , ich
-809	>> , ihre
103	>> , il
-694	>> , in
-117	>> , inc
-324	>> , it
-196	>> , je
-1465	>> , just
-872	>> , l
256	>> , la
502	>> , le
-808	>> , monsieur
-1318	>> , no
-1011	>> , ob
-127	>> , on
-924	>> , our
-782	>> , please
97	>> , que
537	>> , s
-590	>> , sie
-1106	>> , so
-710	>> , sorry
28	>> , thank
-1296	>> , thanks
292	>> , the
-425	>> , um
-841	>> , und
-1209	>> , united
470	>> , we
-508	>> , which
-1232	>> , who
-1248	>> , wir
-291	>> , with
206	>> , you
-1134	>> , your
-1084	>> . "
299	>> . $
83	>> . (
-530	>> . )
217	>> . ,
530	>> . .
-754	>> . :
-598	>> . a
-913	>> . bitte
-849	>> . bring
-499	>> . danach
-940	>> . das
237	>> . de
-5	>> . der
-469	>> . die
-983	>> . du
-922	>> . ein
372	>> . he
-242	>> . i
-1007	>> . ich
204	>> . if
26	>> . ihre
569	>> . in
277	>> . it
-102	>> . no
-316	>> . please
182	>> . registered
-298	>> . sie
-210	>> . the
-505	>> . there
601	>> . this
923	>> . unfortunately
-257	>> . we
-1304	>> . wenn
409	>> . wir
-277	>> . you
186	>> . your
206	>> . |
82	>> : "
-315	>> : $
-767	>> : 00
-342	>> : 1
-680	>> : 10
-753	>> : 11
-998	>> : 12
-1022	>> : 14
-502	>> : 15
-899	>> : 2
-800	>> : 3
-558	>> : 30
-873	>> : 4
-1130	>> : 5
-501	>> : 6
-824	>> : [
84	>> : a
-390	>> : monday
-911	>> : the
-218	>> : thursday
-294	>> : tuesday
-1147	>> : £
242	>> ? $
409	>> ] $
-706	>> ] ,
-217	>> ] [
-631	>> a la
-900	>> ab .
-260	>> afraid .
-382	>> alles gute
-646	>> an ,
-1024	>> an .
-795	>> an der
-427	>> and a
823	>> and for
-345	>> and i
-483	>> and me
-110	>> and the
-1030	>> and wales
-225	>> at the
-476	>> auf dem
-874	>> aus dem
-639	>> aus der
-137	>> be in
-641	>> bei der
-535	>> bei uns
-342	>> besten grüßen
-805	>> bis zum
-666	>> bitten wir
-197	>> by the
-408	>> candidato ,
-195	>> careers $
-434	>> cordialement ,
-781	>> d '
-440	>> dat je
-629	>> date :
-343	>> der stelle
616	>> does not
-755	>> dott .
-741	>> días ,
-1069	>> ein .
-800	>> employer .
-777	>> entschieden ,
59	>> erhalten sie
-922	>> finden sie
245	>> for the
-350	>> freundlichem gruß
-1046	>> freundlichen grüßen
-768	>> from my
-659	>> from the
-446	>> für das
-204	>> für dein
-482	>> für deine
-418	>> für den
-676	>> für die
-325	>> für ein
-727	>> für einen
-461	>> für ihr
-849	>> für ihre
-565	>> für sie
-964	>> geben .
-688	>> geben zu
-954	>> geehrte frau
-610	>> geehrter herr
-220	>> gelöscht .
-557	>> groet ,
-669	>> habe ich
-676	>> haben sie
-166	>> haben wir
-527	>> has asked
-266	>> has been
458	>> has invited
402	>> has moved
-817	>> hat sich
6	>> hat uns
122	>> hr $
-528	>> i .
-1065	>> if you
-961	>> in anspruch
-563	>> in den
-796	>> in der
-1005	>> in die
-1125	>> in the
-316	>> in to
603	>> is a
259	>> is an
-146	>> is committed
-745	>> is no
-735	>> is the
310	>> isn '
-763	>> ist der
-761	>> ist nicht
-806	>> kann ich
-458	>> können sie
-1257	>> können wir
-906	>> l '
34	>> laden wir
-794	>> like to
-348	>> like you
-536	>> love to
-330	>> luck !
-633	>> may be
-397	>> me a
-434	>> mit ,
-756	>> mit .
-932	>> mit dem
-410	>> mit den
-667	>> mit der
-496	>> mit ihnen
-303	>> möchten wir
48	>> müssen wir
-318	>> need to
-186	>> nicht als
-458	>> of luck
-887	>> of the
-602	>> of us
-701	>> office .
-335	>> on file
-1130	>> on the
-508	>> opportunity employer
-308	>> os melhores
165	>> people team
-483	>> recruiting $
1095	>> recruiting team
-397	>> recruitment $
-886	>> regards $
-642	>> regards ,
-558	>> saludo ,
-502	>> saluti $
-760	>> sehen wir
-485	>> setzen wir
-409	>> sie bitte
-314	>> sie mir
-633	>> sie nicht
-375	>> sie sich
-660	>> sie uns
-564	>> sind wir
-276	>> sorry that
-163	>> sorry to
-87	>> talent $
-2	>> talent acquisition
569	>> talent team
-481	>> team $
-628	>> thanks for
-125	>> the meantime
-519	>> time :
-49	>> to a
-1082	>> to the
-574	>> to this
-364	>> und alles
-848	>> und bewerber
-399	>> und das
832	>> und der
-519	>> und die
-668	>> und ich
-492	>> und viel
-463	>> und wünschen
-658	>> voor je
-378	>> vor .
-481	>> vriendelijke groet
-1020	>> want to
-462	>> we '
-794	>> werden nach
81	>> will be
86	>> will not
-657	>> wishes $
-362	>> wishes ,
-992	>> with the
-733	>> with us
1099	>> would like
-515	>> wünschen wir
-226	>> x $
272	>> you '
-712	>> you can
-440	>> you come
-401	>> you do
-307	>> you have
-387	>> you need
-350	>> you start
-528	>> your application
-756	>> zurück .
-909	>> à vous
-838	>> über die
550	agreed
562	agreed board
304	agreed nobody
140	agreed own
158	agreed provider
663	agreed system
352	any
-442	begins
704	begins told
-231	board
-519	e 0
-927	e 00
-641	e 000
-1334	e 0000
-438	e 03
-525	e 07
-520	e 08
-442	e 09
-1445	e 1
-860	e 10
-923	e 11
-746	e 11th
-59	e 12
-327	e 12th
-723	e 13
-976	e 14
-200	e 14th
-794	e 15
-532	e 15th
-499	e 16
-230	e 16th
-1037	e 17
-1009	e 18
-74	e 18th
-373	e 19
-462	e 1er
-607	e 1st
-840	e 2
-513	e 20
-557	e 2024
-973	e 2025
-818	e 2026
-293	e 20th
-545	e 21
-150	e 21st
-733	e 22
-136	e 22nd
94	e 23
161	e 24
-709	e 25
-699	e 26
-203	e 27
-691	e 2nd
-1045	e 3
-396	e 30
-433	e 31
-604	e 3rd
-1431	e 4
-549	e 40
-862	e 45
-773	e 4th
-1214	e 5
-572	e 50
-534	e 59
-699	e 5th
-794	e 6
-527	e 60
-128	e 6th
201	e 7
-1239	e 8
369	e 88
-131	e 8th
-471	e 9
-307	e 9th
-1186	e a
-1015	e ab
-58	e abel
121	e aben
-322	e able
-96	e abor
132	e acao
-909	e ache
304	e acht
3	e acle
-1115	e act
-882	e ada
-868	e adam
-190	e aden
-82	e ader
62	e adia
-1166	e adme
181	e ados
482	e afen
-835	e afor
-1089	e ag
-156	e agem
-624	e agen
-699	e ager
-221	e ages
-784	e ah
-1010	e aham
-1332	e ahme
-949	e ahre
-740	e ahrt
206	e ai
75	e ails
-21	e aine
181	e ains
505	e aint
102	e air
-82	e aire
348	e akes
184	e al
-1307	e alan
81	e alen
204	e ales
372	e alia
-938	e alie
138	e alle
-897	e allo
250	e alls
-967	e ally
-931	e also
304	e alta
117	e alte
1005	e alth
-12	e alto
-1342	e alut
-74	e am
-1237	e amen
-315	e ames
-1032	e amir
-892	e amme
-932	e amos
-696	e amt
-339	e an
-1158	e ana
-305	e anal
-119	e anca
170	e ance
-613	e anch
452	e anco
-367	e ancy
-416	e and
311	e anda
-389	e ande
445	e andi
-892	e ando
-276	e ands
-930	e andt
-745	e andy
-397	e anel
-186	e ange
-581	e ania
-1017	e anie
132	e anja
-578	e anka
263	e anke
300	e ankt
-730	e anna
-901	e anne
-1355	e anon
382	e anos
94	e anta
-697	e ante
440	e anto
-46	e ants
240	e aper
-905	e app
-1084	e appe
-553	e arah
-210	e aran
-1101	e arch
-699	e arco
-11	e arda
131	e arde
230	e ardo
-180	e ards
-1209	e area
-633	e ared
-961	e arek
-481	e aren
515	e argo
345	e aria
-1406	e arie
-217	e arin
-236	e ario
-508	e ariq
409	e aris
723	e arks
-651	e arkt
-915	e arla
-869	e arly
545	e arma
-622	e arms
-237	e arna
96	e aron
-65	e arry
157	e arsh
-951	e art
-1295	e arta
-482	e arte
141	e arts
-1442	e arzt
-816	e as
-745	e ased
-820	e aser
-1197	e ask
-822	e ason
-572	e asse
-490	e asst
-992	e aste
-329	e at
-812	e atch
-777	e ate
197	e ated
-274	e aten
-838	e ateo
30	e ater
-51	e ates
217	e atic
-644	e atie
-1219	e atin
-792	e ator
-198	e atre
-1261	e atum
-946	e atus
-1084	e atze
48	e au
-788	e auch
342	e aude
-276	e auen
-283	e auer
-925	e auf
-1229	e aula
-171	e aura
-717	e aus
260	e ause
508	e auto
-783	e avec
268	e avel
1071	e aven
-212	e axis
-948	e aybe
77	e ayne
-1325	e azie
-887	e b
651	e bach
490	e back
-77	e bahn
-829	e bald
626	e band
422	e bank
244	e bara
-213	e base
348	e bay
-530	e be
-785	e bea
179	e beck
-272	e beit
-560	e ben
-228	e bend
872	e berg
-467	e bern
-186	e bers
262	e bert
-1684	e best
289	e beth
-750	e bhan
-423	e bias
-1317	e bido
-202	e bien
-797	e big
-1090	e bild
-233	e bile
-670	e bine
-1191	e bis
-509	e blic
-861	e blin
240	e blue
-1010	e bnis
-235	e boa
49	e bom
-1225	e book
-914	e boss
774	e bour
67	e bund
-1458	e bung
-527	e burg
-328	e buro
1228	e bury
-77	e bus
-380	e by
-991	e c
-864	e ca
-490	e cafe
-411	e call
-1267	e can
-797	e cant
-1109	e cara
304	e care
-884	e caro
-41	e casa
-1433	e case
-663	e caso
-702	e cces
-683	e ce
-852	e ceo
-1213	e cept
213	e cess
-876	e cfo
-397	e chat
-1084	e ched
-1175	e chef
44	e chel
-423	e chen
-175	e cher
-606	e ches
-1003	e chte
383	e chts
-1171	e ci
-397	e cial
-1845	e ciao
254	e cias
-308	e cies
-190	e cina
340	e cine
-335	e cing
-358	e cion
-400	e city
-25	e cken
-133	e cker
-199	e cket
-171	e co
-51	e code
-541	e cola
30	e cole
-792	e com
-1708	e come
-979	e como
-959	e con
544	e coop
-664	e cord
-863	e core
-753	e crew
-999	e cted
-956	e ctie
-692	e cto
-1112	e ctor
-547	e cuse
-1703	e cv
-939	e cvs
-488	e czyk
-80	e d
143	e da
168	e dach
-1186	e dag
290	e dale
-411	e dame
-1059	e dan
41	e dana
-1278	e dank
-609	e dann
-1022	e dans
159	e das
-521	e dat
-208	e data
-1857	e date
-1117	e dato
-1086	e day
-912	e days
-1263	e dbs
-395	e ddad
197	e de
-885	e dean
-2468	e dear
-1038	e deb
-1093	e deed
115	e del
-195	e dell
50	e demy
-79	e dent
-1048	e dept
-849	e der
-871	e dern
302	e ders
-19	e des
-1438	e desk
527	e deux
-732	e dget
-418	e di
-272	e dia
234	e dian
-527	e dias
-1390	e die
-206	e dine
-308	e ding
276	e dios
-823	e dit
-122	e dium
-1262	e dmin
-1259	e dni
-835	e dnis
863	e do
-746	e does
-933	e don
125	e door
677	e dora
514	e dorf
-941	e dort
-1027	e dott
475	e down
-791	e dr
-1050	e dra
345	e dren
76	e du
-99	e due
-870	e duld
-576	e dule
-1490	e dung
-133	e e
-842	e each
-683	e ease
-505	e east
-379	e eben
-630	e eber
-1244	e ebot
-125	e ecao
161	e echa
240	e echt
484	e ects
-76	e eden
-225	e eder
-64	e edes
475	e edia
-969	e edin
111	e edit
-691	e eeds
-661	e een
-1154	e eeo
-717	e eers
-840	e efon
-817	e eg
-448	e egal
-253	e egen
16	e egin
629	e egio
-560	e ehen
-685	e eich
557	e eide
293	e eier
110	e eigh
-993	e eike
-923	e eila
-1295	e ein
-793	e eine
124	e eira
72	e eiro
-572	e eise
-683	e eite
205	e el
-1175	e elen
-262	e elia
275	e elie
-725	e elif
-745	e elin
123	e elix
315	e ella
74	e elle
361	e elli
-652	e ello
-1050	e em
51	e emen
-24	e emie
-588	e emil
-327	e emma
-1501	e emos
-825	e empo
-237	e en
-1278	e enas
1090	e enau
-518	e ence
-778	e ench
-806	e ency
918	e enda
-1401	e ende
-1150	e enge
-504	e enna
71	e enne
-819	e enos
-237	e ense
-239	e enst
557	e enta
-122	e ente
-796	e ento
279	e ents
248	e enue
-137	e enza
-950	e eply
-956	e er
-892	e eral
-1203	e eran
-942	e erat
145	e erde
-494	e ered
1450	e erei
-1072	e eren
-112	e erer
454	e eres
292	e ergy
827	e eria
634	e erie
723	e erij
-1617	e erin
150	e erke
-830	e erne
-153	e erra
-531	e erry
-869	e erst
-125	e erta
18	e erte
-61	e erto
-927	e erty
-25	e erve
-598	e es
-323	e esen
-200	e essa
-702	e esse
-321	e est
78	e esta
-379	e este
-331	e esto
-832	e ests
29	e et
-781	e etag
210	e etal
-558	e eter
-853	e etra
192	e etro
-503	e etta
-624	e ette
769	e etti
-728	e etzt
-959	e euer
-1201	e euro
-317	e eute
-317	e evel
-666	e even
-718	e ever
-912	e evin
-378	e evor
-558	e evue
-1593	e ewer
-535	e exa
-605	e exmo
-884	e ezug
-1132	e f
-886	e fach
-262	e fair
-1099	e fall
-1511	e fang
-694	e farm
-560	e feb
104	e feld
581	e fern
200	e ffee
-177	e ffen
-614	e ffer
656	e fh
-73	e fica
-312	e fice
-209	e fied
-1321	e file
-969	e fing
150	e fire
-907	e five
398	e fold
-1004	e folg
-96	e food
38	e for
214	e ford
-891	e fore
-109	e form
314	e four
-864	e fr
-2119	e frau
-803	e fri
-745	e from
363	e ften
-1454	e fter
-830	e fung
121	e fur
-1404	e fw
-571	e g
-1238	e gabe
-782	e gada
-1023	e gado
-1370	e gang
160	e gary
916	e gate
-1106	e gela
-645	e geld
-527	e gent
136	e gern
33	e gers
-588	e gery
-781	e get
-20	e ghts
754	e gica
42	e gies
-1047	e gill
-167	e ging
-745	e ginn
515	e gion
-826	e give
-705	e gnis
-886	e go
-931	e god
-1196	e good
-919	e got
-759	e gott
-1068	e gram
-1206	e gret
-144	e grid
-322	e gton
-101	e gung
-689	e gust
-1369	e gute
-1115	e gwen
-405	e h
-960	e ha
-475	e haft
235	e hair
-726	e halb
595	e hale
-581	e half
-1089	e hall
-1623	e halt
-671	e hana
-323	e hand
-109	e hang
-166	e hard
578	e hart
228	e haus
-662	e have
-889	e he
-1181	e head
-395	e heb
-1323	e heck
-143	e heid
433	e heim
-74	e hein
-461	e heit
-1281	e hej
-726	e hema
-728	e her
-393	e here
601	e hern
-1725	e herr
-358	e het
-1937	e hey
-2215	e hi
-769	e hich
-123	e hief
-348	e high
-672	e hile
281	e hill
303	e hine
-30	e hing
-89	e hire
-1152	e hiya
-95	e hlag
-527	e hlen
-785	e hler
-692	e hloe
-1076	e hmen
-380	e hnen
-537	e hner
1225	e hnik
-913	e hof
-1755	e hoi
-1951	e hola
541	e holm
-104	e homa
514	e home
-1053	e hone
-244	e hool
87	e hope
-685	e hora
732	e hore
724	e horn
-59	e hort
-1160	e hose
258	e hout
-1416	e hr
-990	e hrb
-24	e hree
-480	e hren
-587	e hrer
-1057	e hten
116	e hter
-1053	e hugo
-1135	e huhe
716	e huis
81	e hule
49	e hung
-810	e hurs
273	e hutz
-1189	e i
-906	e iado
-613	e iale
-738	e iali
-246	e ials
-1256	e iamo
142	e iana
-59	e iane
61	e iara
-847	e iate
-966	e iben
-108	e ical
-404	e ices
-188	e iche
-97	e icht
11	e icia
84	e icio
-1076	e id
308	e idad
-1281	e idat
-977	e iday
-946	e ideo
-531	e ider
-619	e ides
-85	e idge
-100	e iebe
-1209	e iela
-26	e ield
-810	e iele
-754	e ient
193	e iere
178	e iers
-184	e iese
-425	e iety
-743	e ieur
143	e ieve
-1144	e if
394	e ific
361	e igan
-48	e igen
-1092	e iger
-299	e ight
-919	e ii
-479	e ijke
-645	e ik
-915	e iker
193	e ikum
-142	e il
-339	e ilar
-307	e ilen
-76	e iles
613	e ilfe
-824	e ilia
-1361	e ilie
-235	e illa
171	e ille
548	e ills
-793	e ilor
-412	e ilse
-1202	e im
14	e imer
24	e imon
-1209	e imos
-1143	e in
-1270	e inal
-646	e inc
33	e ince
132	e inch
-875	e inda
630	e inde
-577	e inee
19	e inen
-694	e iner
41	e ines
69	e inet
-441	e ing
-212	e inge
-312	e ings
618	e inho
269	e inic
-837	e inik
-824	e inne
132	e inta
365	e inte
-883	e inti
-936	e iona
-567	e ione
-1189	e ions
-876	e ious
112	e ipal
471	e iper
-1121	e ippa
392	e ique
-577	e ires
-437	e irie
136	e irst
-1225	e is
-12	e isch
-575	e ised
-887	e iser
-827	e isha
-288	e ison
-1112	e isor
-58	e isse
-863	e ist
370	e ista
-2	e iste
30	e it
258	e ital
459	e itat
-533	e ited
-1291	e iten
-526	e iter
-286	e ites
-503	e itor
-679	e itri
-703	e itte
-260	e itut
262	e ival
-362	e ivan
-200	e iver
685	e ives
-824	e ivil
-1523	e j
-1148	e ja
-1274	e jahr
-919	e jan
-1180	e jana
-187	e jean
178	e ject
-603	e jess
-963	e jo
-1839	e jobs
-1092	e join
-1346	e jour
-1009	e juli
-436	e july
-943	e june
-961	e juni
-1200	e just
-1423	e k
472	e kamp
-1168	e kauf
-1523	e kday
-422	e keep
-651	e keit
735	e kers
-125	e kery
-505	e kia
-804	e kim
-239	e kind
-466	e king
275	e kita
-1092	e kofi
-761	e kom
79	e kten
-1279	e ktor
-388	e kun
-422	e l
-328	e la
-896	e laat
-487	e lab
-325	e labs
-735	e lace
-385	e lage
-176	e lamt
798	e land
157	e lane
648	e lano
-785	e lant
-555	e lara
-53	e lare
-851	e lars
-12	e lary
-418	e las
-17	e lass
103	e last
-309	e late
-334	e latt
-816	e latz
112	e laub
-1131	e lauf
-247	e law
-273	e laza
312	e lden
225	e lder
-434	e le
36	e lea
-1078	e leen
142	e lege
-787	e lei
262	e lein
-1452	e lena
-454	e lene
-853	e lent
-788	e lerk
802	e lers
530	e lery
103	e les
-989	e lete
-1153	e lg
-452	e lhe
-537	e lian
-239	e lice
-530	e lich
818	e lick
-338	e licy
-682	e lied
-302	e lien
392	e lier
-166	e lies
875	e life
-409	e lijk
-868	e lina
-999	e lind
733	e line
418	e ling
-796	e link
-953	e lisa
-623	e lish
-884	e list
322	e lity
-872	e ll
71	e llan
-768	e llen
744	e ller
-278	e lles
435	e lley
-189	e llie
689	e llis
308	e llow
-900	e llte
-253	e llum
-586	e lo
-796	e load
-444	e lock
-538	e log
-857	e logo
-729	e logy
-1112	e lohn
-144	e loop
-676	e loor
329	e los
180	e lots
-967	e lou
294	e loud
-311	e love
527	e lowe
-1161	e lrat
-830	e ltag
-723	e ltd
-526	e lten
-505	e lter
-490	e lton
169	e luca
-127	e luck
-857	e ludo
-363	e luis
-95	e lung
-752	e luss
-547	e lust
-681	e luti
87	e lvia
-1831	e m
-706	e ma
-513	e mada
-1296	e mado
-1201	e mai
-1843	e mail
-88	e main
-833	e mal
-422	e mand
-209	e mann
-1087	e many
378	e mar
144	e mara
235	e mark
63	e mary
-737	e marz
-454	e may
124	e mber
-708	e me
-717	e med
-193	e meer
-994	e meet
-1296	e mein
-64	e mena
-693	e ment
1355	e mere
104	e mers
-594	e met
-1116	e mfg
159	e mica
-805	e mijn
-823	e mila
-125	e mile
622	e mill
-1021	e min
-1244	e mina
-669	e mine
334	e ming
113	e mira
-822	e mise
-1242	e miss
-1458	e mit
-1383	e mme
-1074	e mmen
-475	e mmer
-837	e mo
-629	e moi
-1295	e moin
-733	e mon
201	e mond
-558	e mone
822	e mont
986	e moor
1091	e more
418	e moss
-514	e most
-1085	e mple
-855	e mpus
-1700	e mr
-951	e mrs
-997	e ms
-858	e msin
-877	e muhe
508	e mune
-1067	e mung
-977	e n
-64	e na
380	e naar
-1035	e nach
439	e nada
-473	e nage
207	e nale
-1112	e name
-469	e nao
-193	e nard
1124	e nary
-1010	e nate
-825	e nats
928	e nbau
-42	e nces
-302	e ncia
313	e ncil
-994	e nday
-484	e nden
-361	e nder
-153	e ndes
-1461	e ndly
-952	e ndon
-686	e ndra
-435	e ndre
-873	e ne
-922	e need
-903	e nein
-45	e neke
-707	e nele
299	e nell
-789	e ners
-463	e nery
29	e ness
-407	e new
169	e ngen
-80	e nger
674	e nhof
-504	e nhor
86	e nhs
-619	e ni
-425	e nica
-553	e nice
241	e nico
-1324	e nika
439	e nine
-312	e ning
-341	e nion
-355	e nior
-673	e nise
-14	e nish
-301	e nita
415	e nity
-263	e nken
-958	e nkte
-293	e nnah
-226	e nnel
-698	e nnen
543	e nner
-1079	e nnes
-337	e nnis
-1658	e no
154	e noch
-801	e non
-579	e noon
-402	e noor
-636	e nora
647	e nord
-824	e nors
-1040	e nos
-1915	e not
-121	e note
623	e nova
-811	e now
-1318	e nsch
38	e nsen
746	e nsit
-597	e nste
-1218	e ntag
-337	e ntal
-20	e nten
-45	e nter
-51	e ntes
69	e ntil
-959	e ntin
-403	e nton
94	e ntor
180	e ntos
-947	e ntre
-449	e ntro
-977	e ntry
-1163	e ntur
-1063	e nuar
-487	e nung
-662	e nute
-68	e nzen
-489	e o
199	e oard
-546	e ob
-173	e obal
-210	e ober
-357	e obre
-198	e ocal
-1404	e oche
-49	e of
-835	e ofia
-1377	e ofil
103	e ogen
-773	e ogie
-1029	e ogle
-269	e ohne
-1561	e oi
-768	e oife
77	e oint
-985	e ok
-1662	e ola
-788	e olaf
33	e old
-1300	e olge
-417	e olin
-1085	e olio
-379	e olle
-111	e olly
-974	e omas
550	e ombe
-964	e omer
595	e omes
5	e omme
-416	e on
-542	e onal
-1318	e onas
-1075	e onat
-769	e one
-546	e onen
-583	e ones
744	e onia
-31	e onie
-107	e onio
-526	e only
-108	e onne
-632	e onor
76	e onte
-804	e onto
-498	e onus
124	e oods
71	e ooks
-379	e ools
-32	e oose
728	e oost
165	e op
-95	e open
-1106	e ople
-933	e ops
68	e oral
-50	e ores
726	e orge
573	e oria
26	e orin
170	e orio
-542	e orks
-628	e orna
93	e orne
-458	e orno
-952	e orry
-1412	e orse
-1300	e ort
115	e orte
915	e orth
-180	e orto
493	e orts
-899	e os
-1192	e osed
-83	e osse
-736	e osta
-527	e oste
-159	e otel
-643	e otte
482	e ough
-1092	e ould
-845	e ound
117	e ount
877	e oupe
-90	e ours
-494	e ourt
-402	e ouse
-781	e out
-584	e oute
-88	e outh
124	e oved
56	e over
-167	e ovic
-480	e owan
152	e oway
85	e owen
90	e ower
-289	e oyle
-1167	e p
-1122	e pa
320	e pace
-831	e pany
263	e para
732	e park
-1109	e part
-431	e pass
-855	e paul
491	e pay
-1283	e pc
-1643	e pdf
897	e peak
-246	e per
-1253	e phie
-113	e pice
-902	e pick
-140	e piel
-106	e pier
207	e ping
234	e plan
-814	e plar
-768	e pls
-1315	e pm
-529	e pode
-763	e pois
311	e pool
-846	e por
503	e port
-729	e post
-898	e pour
-671	e ppen
857	e pper
-510	e pply
156	e pr
110	e pres
-563	e pril
-927	e ps
-413	e qual
-1081	e que
-1147	e quel
-1823	e r
-1371	e ra
-681	e raag
300	e race
63	e rach
-905	e rack
-551	e raco
-760	e ract
-347	e rade
592	e rado
254	e raft
125	e rage
-281	e raig
523	e rail
711	e rain
-108	e rale
-1033	e ramm
348	e rand
-1244	e rank
694	e rans
-561	e rant
-523	e rary
-814	e rate
-1245	e rats
-165	e raum
-933	e ravi
-508	e razo
-1027	e rbal
-238	e rben
-726	e rber
617	e rbor
-748	e rbst
-264	e rces
233	e rche
-397	e rcus
-761	e rdam
-771	e rdan
-735	e rday
-300	e rden
-432	e rder
-383	e rdes
59	e re
-380	e read
22	e real
110	e reat
-386	e reau
-1217	e rec
777	e rede
318	e reek
-125	e reen
-243	e reet
-1214	e ref
-578	e rein
275	e reis
-1048	e rely
-265	e rena
-857	e rens
7	e rent
74	e renz
-1018	e repo
-705	e req
-1006	e resa
-591	e ress
1139	e rest
-748	e reta
-599	e rgen
713	e rgia
277	e rgie
-656	e rgpd
-1099	e rh
-643	e rher
-60	e rial
236	e rian
413	e riat
-440	e rica
-36	e rice
53	e rich
261	e rick
-292	e rics
687	e rict
-1216	e rida
200	e rieb
174	e ried
-818	e rief
-716	e riel
-948	e rien
947	e ries
-822	e riet
-239	e rift
-751	e rify
173	e rigo
-1201	e rike
-399	e rina
230	e rine
157	e ring
-890	e ript
-353	e rise
-821	e rish
-319	e rist
-22	e rita
-1077	e rite
-924	e ritt
519	e rity
145	e rium
169	e rive
-825	e riya
-53	e rken
919	e rley
-1068	e rlin
-876	e rlos
568	e rlow
-1300	e rman
-731	e rmat
-773	e rmin
-397	e rmly
-132	e rnal
-875	e rnen
209	e road
-1044	e rob
-1092	e robe
779	e roep
-669	e roet
72	e roll
-1123	e rome
771	e rook
-1040	e room
-238	e rope
-353	e rosa
129	e rose
-8	e ross
-390	e roup
524	e rove
-302	e rren
358	e rrin
757	e rrow
-39	e rsen
-453	e rson
-1205	e rsos
267	e rste
-969	e rtal
253	e rten
-701	e rter
194	e rtes
-645	e rtin
520	e rton
-761	e ruar
-265	e ruch
-569	e ruck
-739	e ruhe
-1073	e ruit
-45	e rund
-339	e rung
611	e rupo
-1307	e russ
-21	e rust
-1144	e ruth
-959	e rvus
-773	e s
-313	e sa
-1264	e safe
-912	e sag
-484	e sage
-848	e sam
-805	e same
1274	e samt
354	e san
-856	e sans
-405	e sapp
-1050	e sara
-1593	e satz
-999	e say
-527	e sche
293	e scue
-1124	e sday
-1150	e se
282	e see
-1320	e sehr
-550	e sei
-876	e self
-301	e send
-1075	e sent
-752	e sera
48	e sery
-1077	e seu
616	e seum
-997	e sful
-1148	e sgvo
-28	e shby
-621	e she
-331	e shes
-390	e ship
-808	e shl
-255	e shop
-1094	e si
-574	e sica
242	e side
-353	e sier
-649	e sig
-911	e sign
135	e sing
-818	e sion
-322	e sir
39	e site
-33	e sity
-268	e sitz
-623	e six
-667	e sler
36	e sley
586	e soft
156	e sole
-251	e sons
-1021	e sql
-1052	e sr
-710	e sra
-344	e srat
-888	e ssa
-473	e ssel
-667	e ssen
57	e sser
-1305	e ssor
-874	e ssum
112	e st
-1590	e stag
324	e stal
-1159	e stay
-972	e std
-1023	e sted
420	e stel
329	e stem
-1230	e sten
-1146	e step
-1	e ster
-751	e stes
704	e stik
-902	e stin
-42	e stle
-715	e stol
-483	e ston
-259	e stop
-853	e stra
-477	e stro
164	e stry
-540	e su
-1093	e sua
-756	e such
464	e sud
-743	e sue
-653	e sult
-988	e sume
-603	e sung
-1042	e suo
314	e sur
-708	e sure
-235	e sv
-549	e sweg
-488	e t
-735	e ta
31	e tact
-164	e tado
113	e tadt
-1269	e taff
-1466	e tag
-251	e tage
34	e tail
-483	e tain
-1253	e take
-754	e takt
-140	e tale
-993	e talk
309	e tall
319	e tals
686	e tana
-1117	e tand
-488	e tant
-771	e tart
-458	e tary
263	e tate
-667	e tatt
-526	e te
-1177	e team
447	e tech
-737	e tees
-1356	e teil
923	e tein
-879	e tel
202	e tell
243	e tels
-990	e tely
167	e tems
151	e tend
-871	e tens
-955	e term
256	e tern
247	e ters
-1651	e test
-39	e teur
-879	e teve
-453	e text
-554	e than
-94	e the
-546	e then
-738	e theo
347	e ther
-269	e they
-849	e thon
-968	e thu
-886	e ti
-217	e tial
-1330	e tian
525	e tica
-476	e tice
796	e tico
592	e tics
-924	e tien
539	e tier
306	e ties
-886	e tile
-488	e till
-265	e tima
-711	e time
3	e tina
76	e tine
-385	e ting
-349	e tion
158	e tiva
-637	e tive
58	e tivo
-1170	e tjes
-1036	e tmas
-55	e tner
-1107	e tnis
-1155	e to
746	e tock
-1274	e tom
-939	e ton
209	e tone
-155	e top
56	e tora
-1188	e tore
-129	e tors
225	e tory
-1037	e tot
-525	e tour
62	e town
-849	e trac
471	e trae
-2069	e trag
-878	e tral
-225	e tran
-55	e tras
702	e tree
444	e trel
454	e tres
-1154	e tria
-889	e triz
-59	e trum
-1153	e try
-421	e tsch
-1076	e ttag
-1113	e ttee
-237	e ttel
176	e tten
-773	e tteo
-132	e tter
-748	e ttie
526	e ttle
-436	e tu
328	e tual
-193	e tube
-1052	e tuck
531	e tude
-1114	e tue
-691	e tues
-1010	e tung
127	e tura
70	e ture
-1352	e turn
-632	e tut
827	e tute
407	e tuto
31	e tuur
-336	e two
-1406	e u
-60	e uary
-702	e uate
-951	e uben
621	e uber
-1125	e ucas
168	e uche
-211	e ucia
37	e udio
-650	e udos
-466	e uern
-867	e ufen
-1646	e uhr
-1066	e uipe
387	e uk
-122	e ular
-1044	e ules
-1368	e ulia
97	e ully
-839	e ults
-899	e um
-1266	e uman
627	e umen
-393	e un
-581	e una
-158	e unal
7	e unch
-478	e und
-490	e unde
-320	e unes
-675	e unft
-963	e ungs
-1451	e uni
214	e unit
-1095	e univ
309	e unkt
161	e unty
-437	e up
75	e uppe
26	e uppo
-172	e ural
183	e uren
-505	e ures
637	e uria
247	e urse
-813	e use
-133	e user
642	e uses
-743	e usse
-790	e usuf
-1352	e uten
-333	e uter
16	e utes
-1237	e uw
-970	e v
-895	e vacy
426	e val
517	e vale
-330	e van
461	e vane
-388	e vant
71	e vate
-1091	e ve
-1113	e vely
-273	e vent
10	e vera
613	e vers
-807	e very
-642	e vets
-34	e vi
-291	e vice
-378	e vide
-1109	e viel
-422	e vier
-462	e view
222	e ving
-136	e viso
494	e vist
-388	e voce
-950	e voll
-1144	e von
-245	e voor
-985	e vor
-419	e vos
50	e voss
-842	e vous
-813	e vp
-990	e w
-1014	e wahl
900	e wald
-790	e wall
-430	e wand
-125	e wann
-826	e want
-288	e ward
390	e ware
-320	e warm
-1168	e was
-822	e wat
605	e ways
-697	e wear
-1055	e wed
-1071	e weds
-603	e weg
-1063	e wei
-868	e weis
205	e well
-829	e wenn
-666	e wer
-260	e werk
-806	e wers
-113	e west
-1459	e when
-893	e who
-354	e wich
216	e wick
-983	e wie
-510	e wien
-806	e wil
176	e wind
-444	e wing
494	e wise
-866	e wo
-1021	e woch
1134	e wood
-688	e word
297	e work
-1355	e wort
-546	e wren
-1079	e x
-968	e xcel
677	e xley
-1603	e xxx
-1400	e xxxx
-558	e y
314	e yard
-1047	e year
-987	e yes
-808	e zado
-1052	e zahl
-1028	e zeit
-620	e zess
-217	e zlei
-800	e zoe
-714	e zoom
1314	e zorg
-1225	e zu
-493	e zum
-1196	e zung
-602	e zur
448	early
-28	early board
-227	early nobody
546	early own
-598	early provider
118	early system
80	from
-214	from board
827	from nobody
-276	from own
431	from provider
315	from system
251	from< (
243	from< ,
-68	from< -
-56	from< .
550	from< @
-950	from< [
55	from< ^
-400	from< at
-251	from< do
-332	from< recruiting
-573	from< recruitment
-797	from< s
-365	from< team
-231	from< the
-314	from< van
-25	from< –
-797	from<< ' s
1548	from<< ] (
55	from<< ^ ^
-329	from<< ^ recruiting
-573	from<< ^ recruitment
-310	from<< ^ the
171	from<> ( )
528	from<> , $
-5	from<> - $
-26	from<> . $
550	from<> @ $
-950	from<> [ $
-46	from<> ^ $
25	from<> ^ '
-1153	from<> ^ (
-70	from<> ^ ,
553	from<> ^ -
156	from<> ^ .
-462	from<> ^ apply
-1090	from<> ^ at
174	from<> ^ careers
-916	from<> ^ do
233	from<> ^ hiring
-189	from<> ^ hr
-66	from<> ^ jobs
219	from<> ^ people
274	from<> ^ recruiting
-268	from<> ^ recruitment
111	from<> ^ talent
-856	from<> ^ team
465	from<> ^ –
-454	from<> at $
-246	from<> do $
-332	from<> recruiting $
-570	from<> recruitment $
-768	from<> s $
-364	from<> team $
-121	from<> the $
12	from<> – $
9	from> $
83	from> '
508	from> (
166	from> )
-59	from> ,
421	from> -
219	from> .
-462	from> apply
-1090	from> at
174	from> careers
-932	from> do
233	from> hiring
-289	from> hr
-66	from> jobs
219	from> people
106	from> recruiting
-268	from> recruitment
111	from> talent
-856	from> team
-944	from> van
452	from> –
9	from>> $ $
97	from>> ' s
206	from>> ) $
824	from>> . $
-462	from>> apply $
252	from>> careers $
186	from>> hiring $
25	from>> hr $
-66	from>> jobs $
138	from>> recruiting $
-183	from>> recruitment $
-125	from>> talent $
202	from>> talent acquisition
-842	from>> team $
-673	goes on
-130	goes on told
61	has before
-422	has before told
-118	in role
232	in the domain
-853	in the domain board
248	in the domain own
-680	in the domain system
194	initials in the domain
142	initials in the domain own
-741	is 1
-1071	is 1 after !
-1648	is 1 after "
-1072	is 1 after &
73	is 1 after (
-1220	is 1 after )
-1236	is 1 after +
-113	is 1 after ,
-340	is 1 after -
-1594	is 1 after .
172	is 1 after /
-858	is 1 after 00
-590	is 1 after 000
-766	is 1 after 1
-610	is 1 after 10
-933	is 1 after 11
-831	is 1 after 12
-1132	is 1 after 13
-443	is 1 after 14
-482	is 1 after 15
-542	is 1 after 16
-526	is 1 after 18
-857	is 1 after 2
-954	is 1 after 20
-724	is 1 after 25
-910	is 1 after 3
-1097	is 1 after 30
-1034	is 1 after 4
-987	is 1 after 40
-702	is 1 after 45
-700	is 1 after 5
-700	is 1 after 59
-773	is 1 after 6
-653	is 1 after 60
-1118	is 1 after 9
-981	is 1 after 90
-243	is 1 after :
-910	is 1 after ;
-985	is 1 after ?
272	is 1 after @
-945	is 1 after [
-1722	is 1 after ]
-312	is 1 after ^
130	is 1 after a
-613	is 1 after ab
-77	is 1 after about
-576	is 1 after acht
-982	is 1 after after
-712	is 1 after alle
-1084	is 1 after allen
-832	is 1 after alles
-1056	is 1 after als
-2299	is 1 after am
795	is 1 after an
-418	is 1 after and
-890	is 1 after andere
-865	is 1 after anderen
26	is 1 after as
738	is 1 after at
-528	is 1 after au
-1479	is 1 after auf
-958	is 1 after aus
62	is 1 after avec
177	is 1 after be
321	is 1 after before
-641	is 1 after bei
-843	is 1 after beiden
-875	is 1 after beim
-779	is 1 after beruflichen
-697	is 1 after besten
-621	is 1 after bewerbung
-184	is 1 after bij
-1272	is 1 after bis
-677	is 1 after bitte
-873	is 1 after but
-682	is 1 after by
-638	is 1 after candidate
164	is 1 after con
383	is 1 after da
-1821	is 1 after das
150	is 1 after de
-1069	is 1 after dear
-334	is 1 after dein
-1449	is 1 after deine
-604	is 1 after deinem
-877	is 1 after deinen
-695	is 1 after deiner
-124	is 1 after del
-336	is 1 after dem
-795	is 1 after den
-761	is 1 after der
-506	is 1 after deren
-996	is 1 after des
151	is 1 after di
-1569	is 1 after die
-747	is 1 after diese
-623	is 1 after diesem
-709	is 1 after dieser
-530	is 1 after dieses
-991	is 1 after do
-1551	is 1 after drei
-114	is 1 after du
-1250	is 1 after e
-1103	is 1 after eigenen
-1351	is 1 after ein
-1190	is 1 after eine
-1072	is 1 after einem
-1309	is 1 after einen
-1087	is 1 after einer
-1087	is 1 after eines
-726	is 1 after einige
-1148	is 1 after el
-868	is 1 after em
196	is 1 after en
-770	is 1 after engere
-598	is 1 after enhanced
-839	is 1 after ersten
-801	is 1 after etwas
35	is 1 after for
-454	is 1 after freundlichem
-1135	is 1 after freundlichen
-471	is 1 after from
-719	is 1 after fünf
-1104	is 1 after für
-905	is 1 after fürs
-530	is 1 after geehrte
-431	is 1 after geehrter
-336	is 1 after gute
-1007	is 1 after guten
-504	is 1 after halbe
-687	is 1 after heer
-1221	is 1 after hello
-480	is 1 after herzlichen
-1004	is 1 after hi
504	is 1 after ihr
-1591	is 1 after ihre
-1353	is 1 after il
-1531	is 1 after im
-116	is 1 after in
-905	is 1 after ins
-1205	is 1 after interview
-800	is 1 after is
-429	is 1 after job
-1279	is 1 after kein
-1387	is 1 after keine
-585	is 1 after keinen
-789	is 1 after kleine
-790	is 1 after kurze
-957	is 1 after la
-1021	is 1 after le
-758	is 1 after letzte
-786	is 1 after letzten
-655	is 1 after mehr
-875	is 1 after mein
-1158	is 1 after meine
-921	is 1 after meinem
-37	is 1 after met
-863	is 1 after mevrouw
455	is 1 after mit
-832	is 1 after morning
-1090	is 1 after nach
-478	is 1 after neue
-787	is 1 after neuen
-859	is 1 after no
-1112	is 1 after nächste
-997	is 1 after nächsten
-1222	is 1 after o
-873	is 1 after oder
-149	is 1 after of
-1061	is 1 after ohne
-182	is 1 after on
-707	is 1 after one
-1332	is 1 after or
-818	is 1 after our
-141	is 1 after per
-521	is 1 after photo
-739	is 1 after plus
-593	is 1 after pm
-950	is 1 after por
-548	is 1 after recruiting
-870	is 1 after recruitment
-1004	is 1 after s
-848	is 1 after sechs
723	is 1 after sie
-896	is 1 after so
-413	is 1 after talent
-304	is 1 after team
-667	is 1 after thanks
72	is 1 after that
-455	is 1 after the
-637	is 1 after through
-188	is 1 after to
-801	is 1 after tu
-707	is 1 after um
-799	is 1 after un
-1897	is 1 after und
-1044	is 1 after unser
-1080	is 1 after unsere
-1396	is 1 after unserem
-888	is 1 after unseren
-1033	is 1 after unserer
-1349	is 1 after unseres
-527	is 1 after unter
-597	is 1 after van
-362	is 1 after via
-1142	is 1 after viel
-527	is 1 after vielen
-979	is 1 after vier
-473	is 1 after vom
342	is 1 after von
-765	is 1 after vor
-930	is 1 after votre
-635	is 1 after weitere
-945	is 1 after weiteren
-448	is 1 after wir
305	is 1 after with
-906	is 1 after you
-973	is 1 after zehn
-1466	is 1 after zu
-822	is 1 after zum
-1403	is 1 after zur
-919	is 1 after zwei
-710	is 1 after zweite
-917	is 1 after zweiten
-317	is 1 after |
-1259	is 1 after ¡
-284	is 1 after £
-1206	is 1 after «
-1514	is 1 after ·
-1232	is 1 after ¿
-144	is 1 after à
-97	is 1 after às
-785	is 1 after über
-130	is 1 after –
-1035	is 1 after „
-758	is 1 after •
-1299	is 1 board
-49	is 1 early
170	is 1 from
-152	is 1 letter
-265	is 1 nobody
-1085	is 1 own
-1704	is 1 provider
404	is 1 signed
464	is 1 subject
202	is 1 system
60	is 1 told
-1350	is 1 written
207	is 2
342	is 2 after !
-751	is 2 after "
-145	is 2 after (
-484	is 2 after )
-637	is 2 after ,
-106	is 2 after -
-201	is 2 after .
331	is 2 after /
-553	is 2 after 00
-800	is 2 after 30
-133	is 2 after :
-895	is 2 after ;
-393	is 2 after ?
-453	is 2 after [
-426	is 2 after ^
380	is 2 after a
-440	is 2 after am
738	is 2 after an
-1310	is 2 after and
-193	is 2 after at
749	is 2 after bei
815	is 2 after bij
-462	is 2 after bis
-414	is 2 after by
686	is 2 after chez
580	is 2 after da
917	is 2 after das
135	is 2 after de
-1009	is 2 after dear
-96	is 2 after den
456	is 2 after der
770	is 2 after die
-911	is 2 after do
144	is 2 after en
-197	is 2 after for
402	is 2 after from
180	is 2 after ihre
-268	is 2 after im
-589	is 2 after in
-368	is 2 after la
-1090	is 2 after mit
553	is 2 after of
-1284	is 2 after on
-260	is 2 after our
1137	is 2 after recruiting
-852	is 2 after s
-729	is 2 after the
535	is 2 after to
807	is 2 after von
-157	is 2 after with
-102	is 2 after your
-253	is 2 after |
-481	is 2 after ·
22	is 2 after –
107	is 2 board
-1	is 2 early
-273	is 2 from
97	is 2 letter
13	is 2 nobody
-96	is 2 own
89	is 2 provider
-55	is 2 signed
121	is 2 subject
406	is 2 system
462	is 2 told
-149	is 2 written
525	is 3
-520	is 3 after !
-457	is 3 after (
131	is 3 after ,
-50	is 3 after -
319	is 3 after .
-345	is 3 after :
183	is 3 after ?
19	is 3 after ^
-128	is 3 after a
-658	is 3 after am
-431	is 3 after and
-40	is 3 after at
-916	is 3 after das
423	is 3 after de
-283	is 3 after den
-320	is 3 after der
251	is 3 after die
-904	is 3 after eine
613	is 3 after for
350	is 3 after from
-1250	is 3 after für
-158	is 3 after im
-425	is 3 after in
56	is 3 after la
-504	is 3 after mit
-957	is 3 after nach
-226	is 3 after of
-944	is 3 after our
-719	is 3 after the
417	is 3 after to
493	is 3 after with
-643	is 3 after zum
-289	is 3 after |
-149	is 3 after ·
83	is 3 after –
-99	is 3 board
519	is 3 early
-203	is 3 from
-308	is 3 letter
-286	is 3 nobody
212	is 3 own
125	is 3 signed
619	is 3 subject
254	is 3 system
423	is 3 told
-18	is 3 written
-108	is and
-605	is and after (
-688	is and after ,
-473	is and after .
100	is and after :
207	is and after ^
587	is and after at
202	is and early
-251	is and from
-44	is and letter
224	is and nobody
-114	is and own
-36	is and signed
581	is and subject
270	is and system
-163	is and told
57	is and written
-1223	is brackets
-561	is brackets after [
-761	is brackets after ^
-386	is brackets early
726	is brackets from
-64	is brackets letter
-842	is brackets nobody
-999	is brackets own
-511	is brackets signed
-661	is brackets subject
-74	is brackets system
-173	is brackets told
-1473	is brackets written
567	is capitals
679	is capitals after (
-1507	is capitals after ,
-1130	is capitals after -
-298	is capitals after .
-494	is capitals after 00
-764	is capitals after 30
-1014	is capitals after :
435	is capitals after ^
-1678	is capitals after a
-1503	is capitals after an
-1442	is capitals after and
-890	is capitals after de
578	is capitals after der
-852	is capitals after el
-598	is capitals after enhanced
-243	is capitals after in
-1051	is capitals after of
-736	is capitals after or
-535	is capitals after our
-521	is capitals after photo
509	is capitals after the
-1111	is capitals after to
-801	is capitals after tu
-930	is capitals after votre
-1577	is capitals after with
-2600	is capitals after your
-646	is capitals after –
-1344	is capitals board
-11	is capitals early
605	is capitals from
175	is capitals letter
1278	is capitals nobody
-917	is capitals own
416	is capitals signed
-167	is capitals subject
-1290	is capitals system
-170	is capitals told
121	is capitals written
-772	is comma
-823	is comma after ,
-930	is comma after .
-633	is comma after ^
415	is comma after the
-889	is comma board
-498	is comma early
-434	is comma from
-974	is comma letter
-121	is comma nobody
-1226	is comma own
-136	is comma signed
-598	is comma subject
-584	is comma system
-565	is comma told
-528	is comma written
-646	is digits
-56	is digits after (
-857	is digits after )
-1050	is digits after ,
-199	is digits after -
-1263	is digits after .
-1709	is digits after :
47	is digits after ^
120	is digits after a
81	is digits after at
-661	is digits after de
-443	is digits after for
-326	is digits after in
-658	is digits after monday
-811	is digits after of
-857	is digits after on
-360	is digits after or
-292	is digits after the
-901	is digits after to
-706	is digits after your
-879	is digits after |
-284	is digits after £
-968	is digits after ·
-180	is digits after à
-97	is digits after às
-1393	is digits after –
-493	is digits board
-980	is digits early
30	is digits from
-590	is digits letter
-1333	is digits nobody
-389	is digits own
-118	is digits signed
-339	is digits subject
-341	is digits system
5	is digits told
-1015	is digits written
-513	is doing
70	is doing after ,
-298	is doing after .
-230	is doing after :
-574	is doing after ?
-512	is doing after ^
-617	is doing early
-281	is doing from
165	is doing letter
-412	is doing nobody
-142	is doing own
113	is doing signed
-349	is doing subject
-876	is doing system
47	is doing told
-1677	is doing written
654	is house
-117	is house after (
58	is house after ,
405	is house after -
289	is house after .
-83	is house after :
166	is house after ^
498	is house after a
-542	is house after am
-954	is house after and
-4	is house after at
187	is house after bei
434	is house after bij
-440	is house after by
-280	is house after das
311	is house after de
-849	is house after dem
12	is house after den
94	is house after der
871	is house after die
723	is house after for
960	is house after from
149	is house after für
-283	is house after im
-710	is house after in
-194	is house after la
392	is house after of
-729	is house after the
104	is house after to
-856	is house after und
-688	is house after unserem
139	is house after vom
546	is house after with
-307	is house after |
225	is house after ·
149	is house after –
359	is house board
979	is house early
-254	is house from
180	is house letter
54	is house nobody
359	is house own
502	is house provider
335	is house signed
477	is house subject
695	is house system
82	is house told
852	is house written
590	is long
-393	is long after ,
-4	is long after -
-204	is long after .
72	is long after :
-74	is long after ^
156	is long after at
-1356	is long after das
-813	is long after den
-279	is long after der
-472	is long after die
-278	is long after of
1074	is long after the
27	is long after to
736	is long after with
393	is long after |
-58	is long after –
-242	is long board
603	is long early
35	is long from
478	is long letter
-134	is long nobody
682	is long own
287	is long signed
-234	is long subject
-206	is long system
373	is long told
289	is long written
764	is longer
616	is longer after ,
605	is longer after ^
328	is longer after the
91	is longer early
507	is longer from
-358	is longer letter
-716	is longer nobody
849	is longer own
450	is longer signed
-339	is longer system
1040	is longer told
-113	is longer written
-1082	is mark
-553	is mark after :
-838	is mark after ^
-992	is mark early
-459	is mark letter
-895	is mark own
-607	is mark subject
-1089	is mark system
-1076	is mark written
-422	is office
184	is office after :
-937	is office after ^
439	is office early
-561	is office from
-887	is office letter
-483	is office nobody
-276	is office own
-549	is office signed
-941	is office subject
-1114	is office system
-164	is office told
-348	is office written
188	is person
-149	is person after !
-812	is person after "
-35	is person after (
-506	is person after )
275	is person after ,
-370	is person after -
127	is person after .
66	is person after /
-151	is person after :
-875	is person after ;
-305	is person after ?
131	is person after ^
102	is person after a
-449	is person after and
-365	is person after at
1060	is person after bei
603	is person after bij
-478	is person after bis
585	is person after das
56	is person after de
-1150	is person after dear
94	is person after den
-147	is person after der
42	is person after die
-770	is person after ein
-244	is person after en
-163	is person after for
254	is person after from
-607	is person after ihr
-832	is person after ihre
375	is person after im
-771	is person after in
-157	is person after la
-533	is person after nach
57	is person after of
-1149	is person after on
-1090	is person after our
-606	is person after s
-501	is person after the
296	is person after to
-179	is person after with
-51	is person after your
274	is person after |
-438	is person after ·
-208	is person after –
-3	is person board
364	is person early
-44	is person from
316	is person letter
-103	is person nobody
-33	is person own
-402	is person provider
-5	is person signed
-357	is person subject
-13	is person system
83	is person told
117	is person written
29	is role
-520	is role after (
-260	is role after ,
-283	is role after -
-94	is role after .
-413	is role after 00
17	is role after :
-16	is role after [
82	is role after ^
-295	is role after a
-884	is role after als
521	is role after at
-32	is role after das
-664	is role after dein
-622	is role after dem
21	is role after den
-246	is role after der
-668	is role after die
-608	is role after einen
-912	is role after our
-584	is role after the
-178	is role after to
-290	is role after und
-600	is role after unsere
-192	is role after with
-3	is role after |
-412	is role after –
-312	is role board
-30	is role early
-115	is role from
27	is role letter
-88	is role nobody
-115	is role own
34	is role signed
-603	is role subject
122	is role system
-70	is role told
266	is role written
-664	is small
-524	is small after (
184	is small after ,
22	is small after :
688	is small after ^
-549	is small after a
-702	is small after the
-284	is small after £
-180	is small after à
-97	is small after às
165	is small early
104	is small letter
849	is small nobody
-771	is small own
797	is small signed
-109	is small subject
-295	is small system
-635	is small told
-529	is small written
547	is the domain
-950	is the domain board
509	is the domain own
273	is the domain system
-42	is work
-398	is work after (
-254	is work after ,
389	is work after -
-139	is work after .
-413	is work after 00
-57	is work after :
138	is work after ^
-295	is work after a
-884	is work after als
494	is work after at
-1043	is work after das
-632	is work after dein
-570	is work after dem
164	is work after den
-417	is work after der
-1141	is work after die
-608	is work after einen
-905	is work after our
-670	is work after the
-600	is work after unsere
-782	is work after with
378	is work after |
-402	is work after –
54	is work board
-168	is work early
-12	is work from
-201	is work letter
-187	is work nobody
-226	is work own
224	is work signed
-858	is work subject
45	is work system
-70	is work told
78	is work written
490	letter
-567	letter board
542	letter nobody
177	letter own
23	letter system
-184	line early
154	line early board
-253	line early nobody
-160	line early own
-303	line early provider
-572	line early system
-46	line from
-263	line from board
579	line from nobody
-303	line from own
598	line from provider
5	line from system
30	line letter
23	line letter board
-754	line letter nobody
281	line letter own
-394	line letter system
43	line signed
-431	line signed nobody
-22	line signed own
101	line signed system
-890	line subject
-1230	line subject nobody
-209	line subject own
-330	line subject system
221	mostly in the domain
-570	mostly in the domain board
236	mostly in the domain own
14	mostly in the domain system
-190	no domain
-174	no domain nobody
-804	no domain own
-602	no domain system
-173	nobody
-326	out of the domain
-75	out of the domain board
-1201	out of the domain own
433	out of the domain provider
588	out of the domain system
102	own
67	partly in the domain
-1004	partly in the domain board
61	partly in the domain own
-197	partly in the domain system
433	provider
303	sender 0.9
303	sender 0.9 system
339	sender 1
339	sender 1 own
155	sender 1.2
155	sender 1.2 system
-434	sender 1.5
-213	sender 1.5 own
161	sender 2.4
-147	sender 2.4 nobody
116	sender 2.4 own
203	sender 2.4 system
427	sender 2.9
415	sender 2.9 own
193	sender 3
902	sender 3 nobody
-291	sender 3 own
515	sender 3 system
258	sender 3.2
219	sender 3.2 own
162	sender 3.2 system
447	signed
-1012	signed board
-167	signed nobody
243	signed own
306	signed system
608	subject
576	subject board
-660	subject nobody
532	subject own
260	subject system
-1077	subject< (
-528	subject< ,
-70	subject< -
-261	subject< .
323	subject< /
94	subject< :
141	subject< [
42	subject< ^
872	subject< a
165	subject< at
-299	subject< bei
-435	subject< bewerbung
659	subject< chez
-758	subject< dein
-609	subject< der
-103	subject< en
975	subject< for
527	subject< from
-920	subject< ihr
-997	subject< ihre
-837	subject< im
-200	subject< in
-217	subject< interview
-720	subject< the
168	subject< to
-395	subject< with
295	subject< your
-751	subject< zum
591	subject< –
42	subject<< ^ ^
-758	subject<< ^ dein
-663	subject<< ^ ihr
-748	subject<< ^ ihre
492	subject<< ^ your
157	subject<< application at
-220	subject<< application to
517	subject<< applying to
-1341	subject<< aw :
271	subject<< bei der
60	subject<< bewerbung bei
-676	subject<< interest in
-98	subject<< interview with
598	subject<< invitation :
-1204	subject<< re :
-731	subject<< sv :
-945	subject<> ( )
-878	subject<> , !
12	subject<> , $
-522	subject<> - $
109	subject<> . $
-69	subject<> / $
-188	subject<> : $
114	subject<> : -
-141	subject<> : /
-500	subject<> : :
155	subject<> [ ]
-1521	subject<> ^ !
-890	subject<> ^ $
-1292	subject<> ^ ,
138	subject<> ^ -
-892	subject<> ^ .
218	subject<> ^ /
57	subject<> ^ :
-639	subject<> ^ ?
27	subject<> ^ a
-162	subject<> ^ application
-823	subject<> ^ candidatura
-842	subject<> ^ d
-1206	subject<> ^ de
-962	subject<> ^ di
-317	subject<> ^ for
-1077	subject<> ^ für
686	subject<> ^ has
-1080	subject<> ^ in
-852	subject<> ^ list
-791	subject<> ^ of
-1258	subject<> ^ test
-901	subject<> ^ to
-553	subject<> ^ your
-762	subject<> ^ zu
-62	subject<> ^ –
495	subject<> at $
-50	subject<> bei $
448	subject<> chez $
-647	subject<> der $
-103	subject<> en $
848	subject<> for $
318	subject<> from $
-797	subject<> ihr $
-858	subject<> ihre $
-837	subject<> im $
639	subject<> in $
84	subject<> to $
-212	subject<> with $
-48	subject<> your application
-664	subject<> zum $
408	subject<> – $
595	subject> !
128	subject> $
-720	subject> '
247	subject> (
-805	subject> )
96	subject> ,
257	subject> -
-840	subject> .
-122	subject> /
69	subject> :
-617	subject> ?
155	subject> ]
27	subject> a
-1066	subject> am
-954	subject> and
-114	subject> application
-828	subject> candidatura
-848	subject> d
-1319	subject> de
-962	subject> di
-328	subject> for
-1160	subject> für
755	subject> has
-1278	subject> in
-802	subject> interview
-1429	subject> job
-897	subject> list
-871	subject> of
-946	subject> on
-991	subject> por
-771	subject> sollicitatie
-1321	subject> test
-512	subject> to
-1007	subject> und
-1217	subject> update
-998	subject> with
-560	subject> your
-845	subject> zu
-1001	subject> zum
842	subject> |
656	subject> –
639	subject>> ! $
128	subject>> $ $
391	subject>> ' s
-734	subject>> ) $
-118	subject>> . $
-275	subject>> : application
-453	subject>> : your
-542	subject>> ? $
-80	subject>> application $
-848	subject>> d '
-542	subject>> de réception
-671	subject>> test $
-703	subject>> zu ihrer
635	system
-1018	system board
281	system nobody
-1085	system own
-2283	system system
-894	times 0
-121	times 1
473	times 2
1006	times 3
298	times 4
-519	w 0
-927	w 00
-641	w 000
-438	w 03
-525	w 07
-520	w 08
-442	w 09
-1445	w 1
-860	w 10
-923	w 11
-746	w 11th
-59	w 12
-327	w 12th
-723	w 13
-976	w 14
-200	w 14th
-794	w 15
-532	w 15th
-499	w 16
-230	w 16th
-1037	w 17
-1009	w 18
-74	w 18th
-373	w 19
-462	w 1er
-607	w 1st
-840	w 2
-513	w 20
-557	w 2024
-973	w 2025
-818	w 2026
-293	w 20th
-545	w 21
-150	w 21st
-733	w 22
-136	w 22nd
94	w 23
161	w 24
-709	w 25
-699	w 26
-203	w 27
-691	w 2nd
-1045	w 3
-396	w 30
-433	w 31
-604	w 3rd
-1431	w 4
-549	w 40
-862	w 45
-773	w 4th
-1214	w 5
-572	w 50
-534	w 59
-699	w 5th
-794	w 6
-527	w 60
-128	w 6th
201	w 7
-1239	w 8
369	w 88
-131	w 8th
-471	w 9
-307	w 9th
-1186	w a
-1015	w ab
-660	w abbiamo
-1102	w abend
-792	w abgabe
-824	w ablauf
-551	w abraco
-870	w abschluss
91	w academy
-912	w accept
-546	w accuse
-1127	w acquisition
-1115	w act
-1034	w action
-882	w ada
-1149	w admin
277	w administration
-734	w adresse
-582	w adviser
-1401	w after
-546	w afternoon
-1089	w ag
91	w agence
-691	w agency
-754	w agradecemos
-784	w ah
206	w ai
102	w air
184	w al
-1146	w alan
-999	w alle
-1399	w alles
-1705	w alright
-931	w also
-741	w although
-74	w am
-696	w amt
-339	w an
-1158	w ana
-176	w analytics
-416	w and
-734	w anders
-1109	w anfang
-1430	w anforderungen
-501	w anforderungsprofil
-1029	w anfrage
-617	w angaben
-806	w angebot
-1117	w anhang
-1578	w anja
-763	w anlage
-415	w anne
-430	w anschluss
-1367	w anspruch
-930	w antwort
-623	w antworten
-444	w anything
-768	w aoife
-1240	w apologies
-905	w app
-757	w applicant
-950	w applicants
-807	w application
-889	w applied
-1421	w appointment
-902	w apres
-563	w april
-1038	w arbeit
-863	w arbeitsvertrag
-950	w area
-951	w art
-816	w as
-28	w ashby
-1197	w ask
-1543	w assessment
-999	w assistant
-981	w associate
819	w association
-329	w at
-777	w ate
335	w atelier
-215	w atentamente
-1057	w attached
48	w au
-925	w auf
-619	w aufgaben
-1590	w aufgrund
-1444	w auftrag
-689	w august
-717	w aus
-506	w ausbildung
-806	w ausbildungsplatz
-326	w ausschreibung
-439	w auswahlprozess
134	w authority
516	w auto
-1159	w automatic
-783	w avec
-887	w b
-884	w band
449	w bank
-773	w base
-738	w based
348	w bay
-530	w be
-785	w bea
-1078	w bearbeitung
-889	w beatriz
-1279	w bedankt
-890	w before
-731	w beginn
-560	w ben
-1489	w bescheid
-746	w besetzung
-1684	w best
-1985	w beste
-148	w beth
-689	w bevor
-1750	w bewerber
-530	w bewerberin
-1082	w bewerberinnen
-506	w bewerbern
-1285	w bewerbung
-1222	w bewerbungen
-554	w bezug
-817	w bien
-797	w big
-1191	w bis
388	w blue
-235	w boa
-126	w board
49	w bom
-2225	w bonjour
-1237	w bonne
-895	w book
-914	w boss
-731	w branch
-837	w brandt
-755	w brief
-383	w bright
-1234	w bring
-715	w bristol
-389	w budget
-1233	w buenas
-792	w buenos
337	w building
-1314	w buongiorno
-694	w bureau
-77	w bus
-780	w business
-380	w by
-991	w c
-864	w ca
-53	w cabinet
-136	w cafe
-266	w call
-1125	w callum
-880	w campus
-1267	w can
-1100	w candidate
-1117	w candidato
96	w capital
-1108	w cara
640	w care
-702	w carla
-876	w carlos
-884	w caro
-40	w casa
-1113	w case
-663	w caso
-683	w ce
-255	w center
-1155	w central
-946	w centre
-357	w centro
-852	w ceo
-876	w cfo
-1853	w chair
-1203	w chairman
-841	w chat
-841	w check
-994	w cheers
-979	w chef
-710	w chen
-158	w cher
-1240	w chere
-275	w chiara
-911	w chief
345	w children
-692	w chloe
-619	w choose
-1036	w christmas
-499	w chrome
-1171	w ci
-1845	w ciao
-531	w city
-693	w civil
-784	w clerk
-523	w click
2	w clinica
-467	w closing
-171	w co
-441	w code
-950	w codility
326	w coffee
444	w colegio
418	w college
-792	w com
-934	w come
-558	w comme
-1239	w commission
-1109	w committee
447	w community
-846	w como
-831	w company
-681	w competition
-958	w complete
-959	w con
-1380	w confident
906	w consulting
32	w contact
-633	w contract
54	w cooperativa
-203	w cordialement
-602	w cordiali
-715	w cordialmente
-938	w could
314	w council
373	w county
-846	w court
-947	w craig
207	w credit
-742	w crew
-692	w cto
-1703	w cv
-939	w cvs
-80	w d
143	w da
-637	w daarna
-1186	w dag
-1059	w dan
-811	w danach
-1278	w dank
-1728	w danke
-609	w dann
-975	w dans
159	w das
-521	w dat
-140	w data
-1128	w date
-1243	w daten
-1217	w datenschutz
-924	w datum
-1107	w dauer
-1086	w day
-1263	w dbs
197	w de
-1301	w deadline
-922	w dean
-2468	w dear
-1038	w deb
-714	w december
-879	w decision
-564	w decline
115	w del
-673	w denise
445	w dental
-16	w department
-763	w depois
-1048	w dept
-849	w der
-19	w des
-696	w deshalb
687	w design
-1513	w desk
-415	w deutsch
527	w deux
-930	w dezember
-418	w di
-272	w dia
-527	w dias
-1390	w die
262	w digital
-1513	w director
-342	w disability
-883	w distinti
687	w district
-823	w dit
-679	w dmitri
-1259	w dni
863	w do
-896	w docusign
-746	w does
-933	w don
-1144	w donnerstag
-809	w dossier
-1027	w dott
-791	w dr
-1050	w dra
-1009	w dress
-1148	w dsgvo
76	w du
-854	w dublin
-99	w due
-680	w duration
-133	w e
-861	w early
-593	w east
-1445	w easter
-173	w eastern
-1185	w editor
-188	w education
-661	w een
-1154	w eeo
-817	w eg
-947	w eignungstest
-1295	w ein
-692	w eindruck
-837	w einladung
-976	w einstellung
205	w el
-846	w elena
-725	w elif
-554	w elle
-1142	w eltern
-1050	w em
-588	w emil
-933	w empfang
-402	w employment
-237	w en
-1229	w ende
282	w energie
298	w energy
-263	w engineering
-1176	w england
-606	w english
-1077	w entscheidung
-413	w equal
-1071	w equipe
-956	w er
-853	w erfahrung
-1271	w erfahrungen
-1004	w erfolg
-942	w ergebnis
267	w erste
-598	w es
-321	w est
-1135	w este
-1746	w estimada
-1254	w estimado
29	w et
-982	w euro
-804	w europe
-573	w even
-901	w event
-431	w everything
-535	w exa
-1041	w example
-968	w excel
-1524	w executive
-605	w exmo
-1132	w f
-537	w facebook
-757	w fachbereich
-381	w fahrtkosten
-696	w fair
-1082	w fall
260	w falls
-1276	w familie
-203	w farah
-770	w fatima
-560	w feb
-761	w februar
-516	w february
-579	w fecha
-815	w felix
656	w fh
-47	w field
-982	w filiale
173	w financial
263	w finch
-799	w fiona
158	w fire
-155	w first
-907	w five
-676	w floor
-1139	w follow
135	w foods
38	w for
-53	w form
-731	w format
-992	w formular
1508	w foundation
288	w four
-864	w fr
-877	w frage
-941	w fragen
-2055	w frau
766	w freight
-1872	w freundliche
-803	w fri
-795	w friday
-985	w fridays
-990	w frist
-745	w from
-904	w fuhrungszeugnis
-54	w fundacion
121	w fur
-1404	w fw
-571	w g
801	w games
-1175	w gary
-434	w gate
-1068	w geachte
-213	w geben
-870	w geduld
-1020	w gehalt
711	w gemeente
307	w gemeinde
-536	w general
-1221	w gentile
-887	w gern
-748	w gerne
-668	w geschaftsfuhrer
-910	w geschaftsstelle
-1104	w gesprach
-1305	w gesprache
-781	w get
-817	w giulia
-522	w give
-173	w global
-1015	w gluck
-886	w go
-931	w god
-1085	w good
-1029	w google
-919	w got
-759	w gott
-895	w government
-794	w governors
-613	w graag
-842	w grace
-874	w gracias
-1211	w grade
-576	w graduate
-1010	w graham
641	w grand
-1325	w grazie
94	w great
-1212	w greenhouse
-1172	w greta
-669	w groet
-1170	w groetjes
-375	w group
877	w groupe
-656	w grund
-1036	w grunden
611	w grupo
102	w gruppe
26	w gruppo
-1375	w gruss
-1987	w grusse
-1161	w grussen
-1369	w gute
-1812	w guten
-1115	w gwen
-405	w h
-960	w ha
-843	w hackerrank
-395	w haddad
-349	w half
-792	w hall
-180	w halle
-2637	w hallo
-833	w hana
-571	w handy
-1158	w hannah
781	w harbour
-800	w harriet
-814	w haus
-764	w hause
-662	w have
-574	w having
-889	w he
-1543	w head
1039	w health
-395	w heb
-1281	w hej
-1779	w hello
-1049	w hemos
-728	w her
-748	w herbst
-420	w here
-2075	w herr
-1223	w herzlich
-1694	w herzliche
-358	w het
-1937	w hey
-2215	w hi
-347	w high
-331	w hinweis
-941	w hinweise
-434	w hire
-582	w hirevue
-1152	w hiya
-913	w hof
-1755	w hoi
-1951	w hola
783	w home
976	w homes
-134	w hope
459	w hospice
145	w hospital
703	w hospitals
-922	w hospitation
-237	w hotel
290	w hotels
-984	w hours
-286	w house
509	w housing
-565	w however
-1416	w hr
-990	w hrb
-1053	w hugo
-1266	w human
-1066	w humanos
-1189	w i
-1076	w id
-1144	w if
-1455	w ihnen
-919	w ii
-645	w ik
-142	w il
-412	w ilse
-1202	w im
-1254	w imogen
-1143	w in
-646	w inc
-1093	w indeed
-1786	w ines
-699	w information
-1188	w informationen
-441	w ing
-1362	w ingrid
-759	w initiativbewerbung
-884	w innen
-1115	w instagram
-419	w institut
828	w institute
88	w instituto
131	w insurance
613	w international
-1349	w interview
-921	w ireland
-1225	w is
-863	w ist
30	w it
-1045	w ivan
-1523	w j
-1148	w ja
-1108	w jahr
-696	w jahre
-919	w jan
-1109	w jana
-962	w januar
-435	w january
-263	w jean
-603	w jess
-651	w jetzt
-963	w jo
-916	w jobs
-1014	w join
-1133	w jonas
-771	w jordan
-1009	w juli
-436	w july
-943	w june
-961	w juni
-470	w junior
-1200	w just
-1423	w k
-161	w kaffee
-1094	w kandidat
-1415	w kandidaten
68	w kanzlei
-422	w keep
-872	w kennenlernen
-1203	w kennziffer
443	w kestrel
-904	w kevin
-505	w kia
-804	w kim
-1219	w kind
-1011	w kindly
368	w kita
-607	w klasse
-178	w klinikum
-1092	w kofi
-123	w kollegen
180	w kollegin
-761	w kom
-548	w kommen
-619	w kommission
-754	w kontakt
-953	w kosten
-488	w kowalczyk
294	w kreis
-388	w kun
-422	w l
-328	w la
-896	w laat
-487	w lab
-23	w labor
1009	w labs
116	w laden
-261	w land
137	w lane
-803	w lars
-418	w las
-894	w last
-1191	w late
-247	w law
-434	w le
36	w lea
829	w learning
-766	w lebenslauf
-1035	w leeds
328	w legal
-787	w lei
-580	w leila
-764	w leiter
-732	w leitung
-1333	w lena
103	w les
-1089	w letter
-984	w leute
-953	w level
-1045	w lever
-1153	w lg
-452	w lhe
-545	w library
-2658	w liebe
-1556	w lieber
494	w lindqvist
-1205	w link
-1157	w linkedin
-1043	w liste
233	w little
683	w living
-872	w ll
-586	w lo
-442	w local
-879	w location
-538	w log
-96	w logistics
819	w logistik
-291	w london
-177	w looking
-628	w lorna
329	w los
-1068	w losung
-967	w lou
-1113	w lovely
-723	w ltd
179	w luca
-1123	w lucas
-211	w lucia
-634	w luck
-940	w luis
-587	w lunch
-1831	w m
-706	w ma
-344	w madam
-1564	w madame
-1201	w mai
-1379	w mail
-204	w main
-603	w mairie
-123	w maison
-833	w mal
-665	w manage
-906	w management
-860	w manager
-847	w managing
-891	w mann
-1140	w many
-903	w mappe
378	w mar
-546	w mara
-1003	w march
-841	w marchetti
-619	w marco
-1089	w marcus
-971	w marguerite
-1283	w marie
888	w marine
-522	w mark
-204	w marsh
-611	w marta
-895	w martin
-737	w marz
-838	w mateo
-773	w matteo
-454	w may
-948	w maybe
-708	w me
-717	w med
403	w media
612	w medical
-942	w meet
-1147	w meeting
-1257	w mein
-713	w meine
-905	w member
-1035	w menschen
52	w meridian
-784	w message
-594	w met
-1116	w mfg
-1220	w microsoft
383	w mill
-1021	w min
-1221	w mina
377	w ministry
-662	w minute
-968	w minuten
-1242	w miss
-1458	w mit
-611	w mittagessen
10	w mitte
-840	w mitteilung
-1021	w mittwoch
-1383	w mme
-837	w mo
-629	w moi
-1295	w moin
-839	w moment
-733	w mon
-622	w monate
-730	w monaten
-768	w monats
-469	w monday
-1213	w monique
-1517	w monsieur
-1210	w montag
-917	w morgen
-1452	w morning
403	w moss
-514	w most
-1700	w mr
-951	w mrs
-997	w ms
-877	w muhe
415	w municipal
375	w museum
645	w mutual
-977	w n
-64	w na
-1480	w nach
-812	w nachfrage
-760	w nachmittag
-1532	w nachricht
-921	w nadia
-733	w name
-786	w namen
-469	w nao
1108	w national
-873	w ne
-922	w need
-888	w nein
-697	w nele
716	w network
-407	w new
86	w nhs
-619	w ni
-902	w nice
-1658	w no
-801	w non
-382	w noor
650	w nord
373	w nordlicht
-326	w north
419	w northern
-1040	w nos
-1915	w not
-1157	w note
-692	w nothing
-946	w notice
-311	w november
-811	w now
-794	w number
-1010	w numerical
-948	w nummer
11	w nursing
-489	w o
-546	w ob
-713	w obrigada
-798	w obrigado
-593	w october
-49	w of
-1087	w offer
-260	w office
-1256	w ohne
-1561	w oi
-985	w ok
-835	w okafor
-1223	w oktober
-1662	w ola
-788	w olaf
33	w old
-416	w on
-769	w one
-1412	w online
-526	w only
165	w op
-82	w open
-866	w operations
-933	w ops
-841	w oracle
-530	w original
-1300	w ort
-899	w os
-1085	w otherwise
-781	w out
-746	w over
-192	w owing
-1167	w p
-1122	w pa
415	w pacific
-564	w panel
250	w paper
-131	w papier
-1201	w para
-1211	w paris
-655	w park
-729	w parking
-1101	w part
155	w partner
-855	w partners
-1034	w passt
-823	w patricia
-855	w paul
-1231	w paula
-1065	w pauline
491	w pay
-1283	w pc
-1643	w pdf
482	w pension
-1117	w people
-246	w per
-604	w person
-1004	w personal
-1139	w personalrat
-1213	w personen
-858	w personio
-509	w personnel
-380	w peter
-872	w petra
-145	w pflege
350	w pharma
-902	w pick
-722	w place
-772	w platz
-749	w platze
32	w plaza
-768	w pls
-1315	w pm
-529	w pode
311	w point
-22	w police
-338	w policy
-846	w por
305	w port
-1295	w portal
-1083	w portfolio
-194	w post
-301	w postfach
-898	w pour
-1194	w powered
156	w pr
351	w practice
-396	w praxis
-850	w president
-165	w press
-808	w prezado
69	w primary
-1771	w principal
-895	w privacy
56	w private
-825	w priya
-585	w priyanka
-685	w probearbeiten
-760	w probetag
-344	w probezeit
-1294	w professor
-1272	w profil
-979	w profile
-888	w programme
-1353	w prufung
-927	w ps
-507	w public
-849	w python
-947	w qualifikation
-986	w qualifikationen
-1081	w que
-527	w queremos
-977	w questions
-1823	w r
-1371	w ra
595	w rail
-1282	w raum
-949	w ravi
59	w re
-738	w read
-1166	w readme
-398	w really
-1217	w rec
-251	w rechnen
-1120	w recruiter
-854	w recruiting
-1323	w recruitment
-576	w recrutamento
-288	w recrutement
-1081	w recursos
-1214	w ref
-856	w reference
-913	w references
-959	w regards
39	w regional
-1070	w registered
-522	w regulation
-392	w reisekosten
-1202	w reminder
-928	w replies
-947	w reply
-204	w reporting
-705	w req
-1163	w requisition
-1135	w reschedule
299	w rescue
-92	w research
-366	w reserve
-1053	w resources
-1635	w resourcing
-63	w ressources
-801	w results
-988	w resume
73	w retail
-582	w review
-656	w rgpd
-1099	w rh
366	w ridge
-894	w right
-305	w ring
183	w road
-1044	w rob
749	w robotics
-468	w room
-909	w rosa
-843	w round
-940	w ruhe
-772	w runde
-63	w rural
-1108	w ruth
-773	w s
-313	w sa
-1475	w sabine
-1264	w safe
-912	w sag
543	w saint
-525	w salary
-787	w saludo
-650	w saludos
-1342	w salut
-681	w saluti
-848	w sam
-757	w same
-1077	w samir
-1046	w samstag
354	w san
-1125	w sandra
-856	w sans
18	w santa
-1050	w sara
-745	w saturday
-1118	w saturdays
-999	w say
-389	w schedule
-433	w school
-340	w schools
-609	w schreiben
-1065	w schritt
-1017	w schritte
-1150	w se
-1506	w search
-279	w secretaria
-1486	w secretary
676	w security
282	w see
-1320	w sehr
-550	w sei
-582	w seite
-1034	w seiten
-1266	w sekretariat
-1226	w seleccion
-966	w selection
-856	w selezione
-599	w send
-504	w senhor
-321	w senior
-1011	w sent
-814	w september
-435	w serra
-252	w service
-673	w services
-1099	w servus
-1077	w seu
-621	w she
-808	w shl
-814	w should
-1094	w si
-588	w siamo
-649	w sig
-905	w sign
24	w simon
-554	w simone
-744	w since
-1005	w sincerely
-750	w siobhan
-322	w sir
-1287	w sister
-1255	w site
-910	w sitz
-777	w sitzung
-623	w six
-390	w smartrecruiters
-718	w sobald
-1053	w sobre
-791	w social
-425	w society
-834	w sofia
309	w software
-133	w solicitors
-866	w sollte
-827	w sollten
-246	w solutions
73	w sommer
-960	w sonntag
-952	w sorry
-1021	w sql
-1052	w sr
-710	w sra
-888	w ssa
112	w st
12	w stadt
212	w stadtwerke
-504	w staff
-747	w staffing
-1422	w stage
-1240	w stand
-847	w standort
-1565	w start
15	w state
-216	w states
100	w station
-918	w status
-1159	w stay
-972	w std
-884	w stelle
-1017	w stellen
-1017	w step
-833	w steve
390	w stiftung
-888	w still
-1096	w stock
-831	w stop
336	w street
202	w studio
-871	w stunde
-1547	w stunden
-540	w su
-1093	w sua
-695	w succes
464	w sud
-743	w sue
-1097	w sunday
-1042	w suo
10	w support
314	w sur
-235	w sv
-455	w system
111	w systems
-488	w t
-735	w ta
-1466	w tag
-1522	w tage
-992	w tagen
-1253	w take
-1037	w talent
-794	w talento
-993	w talk
-510	w tamsin
-508	w tariq
-526	w te
-668	w team
-793	w teamtailor
90	w tech
-846	w technical
-283	w technologies
1180	w technology
-1367	w teil
-1050	w teilnahme
-879	w tel
-839	w telefon
-824	w telefonat
-817	w tell
-577	w teresa
-1627	w termin
-1342	w test
-645	w tests
-840	w text
-94	w the
-252	w theatre
-687	w thema
-678	w then
-738	w theo
-1726	w there
-825	w they
-808	w thomas
-887	w those
-24	w three
-968	w thu
-810	w thurs
-689	w thursday
-886	w ti
-1236	w time
-840	w tisch
-1155	w to
-423	w tobias
-1274	w tom
-1011	w tomas
-657	w tomorrow
-939	w ton
-155	w top
-1037	w tot
-623	w tour
16	w town
-849	w trac
-803	w trager
-692	w trainee
-793	w training
562	w travel
-156	w tribunal
-24	w trust
-746	w trustees
-1153	w try
-436	w tu
-1114	w tue
-691	w tues
-884	w tuesday
-631	w tuesdays
-632	w tut
-336	w two
-1406	w u
-1291	w uber
-820	w ufficio
-1646	w uhr
-1024	w uhrzeit
387	w uk
-899	w um
-393	w un
-581	w una
-478	w und
-895	w under
-1451	w uni
-469	w union
214	w unit
-12	w united
452	w universitat
-43	w university
-1939	w unterlagen
-887	w unternehmen
-1224	w unterschrift
-880	w until
-437	w up
-684	w urlaub
-813	w use
-1237	w uw
-970	w v
-1277	w vacancy
426	w val
472	w vale
565	w valley
-330	w van
-1091	w ve
-1138	w venue
-348	w vera
-1027	w verbal
-1262	w verfahren
-928	w verfahrens
-973	w verfugung
-751	w verify
-707	w verstandnis
-965	w vertrag
-899	w vertrauen
-112	w verwaltung
1100	w veterinary
-34	w vi
-850	w video
-1109	w viel
-714	w viele
-640	w vielen
-1314	w vielzahl
-391	w view
-388	w voce
-726	w vollzeit
-1144	w von
-245	w voor
-985	w vor
-1209	w vorauswahl
-648	w vormittag
-690	w vorschlag
-754	w vorstand
-864	w vorstellung
-419	w vos
-134	w voss
-842	w vous
-813	w vp
-990	w w
-931	w wahl
-568	w wales
-1193	w wann
-826	w want
-1419	w warm
-397	w warmly
-1168	w was
-822	w wat
1312	w water
-697	w wear
-1055	w wed
-845	w wednesday
-1071	w weds
-603	w weg
-1361	w wegen
-1063	w wei
-1169	w welcome
-1260	w well
-1057	w wenn
-666	w wer
-1064	w werk
-680	w werkstatt
-137	w west
-405	w whatsapp
-1459	w when
-769	w which
-572	w while
-456	w whitlock
-893	w who
-983	w wie
-510	w wien
-806	w wil
-331	w wishes
-866	w wo
-1403	w woche
-1216	w wochen
-578	w wochenende
-666	w word
-898	w workable
-1023	w works
-849	w written
-1079	w x
-1603	w xxx
-1381	w xxxx
-558	w y
-968	w year
-987	w yes
-971	w yours
-790	w yusuf
-853	w zeichen
-560	w zeit
-229	w zeitpunkt
-704	w zentrale
-460	w zeugnis
-822	w zeugnisse
-974	w zimmer
-800	w zoe
-922	w zoom
-1225	w zu
-618	w zugang
-493	w zum
-602	w zur
-867	w zwischenstand
562	whole more seldom
127	within
672	within as often
875	within told
-328	writes
-894	writes own
569	writes provider
735	writes system
-598	written alone
-683	written alone board
-1036	written alone nobody
-652	written alone own
-51	written alone provider
161	written alone system
`;
