// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-176	< !
-501	< "
-1155	< &
-160	< (
-690	< )
-958	< +
225	< ,
-947	< -
-198	< .
66	< /
-1620	< 00
-826	< 000
-824	< 1
-649	< 10
-1200	< 11
-675	< 12
-1348	< 13
-634	< 14
-923	< 15
-1239	< 16
-536	< 17
-611	< 18
-1403	< 2
-1200	< 20
80	< 2025
-448	< 25
-1357	< 3
-1537	< 30
-1023	< 4
-1269	< 40
-1321	< 45
-916	< 5
-702	< 59
-1203	< 6
-709	< 60
-938	< 8
-1349	< 9
-952	< 90
14	< :
-1413	< ;
145	< ?
669	< @
-732	< [
-1290	< ]
41	< ^
419	< a
-746	< ab
-56	< about
-894	< acht
-1054	< after
-159	< al
-524	< alle
-1065	< allen
-1185	< alles
-1437	< als
162	< am
531	< an
-568	< and
-1066	< andere
-1077	< anderen
454	< as
1014	< at
-151	< au
-1223	< auf
-1543	< aus
114	< avec
-248	< be
63	< before
121	< bei
-887	< beiden
-199	< beim
-627	< beruflichen
-630	< besten
553	< bij
-1176	< bis
-646	< bitte
350	< but
-400	< by
-1289	< candidate
1406	< chez
-50	< con
1227	< da
317	< das
334	< de
-1335	< dear
-82	< dein
-585	< deine
-796	< deinem
-827	< deinen
-851	< deiner
356	< del
-379	< della
-183	< dem
-31	< den
299	< der
-736	< deren
-386	< des
339	< di
465	< die
-594	< diese
-541	< diesem
-816	< dieser
-413	< dieses
-48	< do
-1083	< drei
-187	< du
-1010	< e
-962	< eigenen
-1377	< ein
-1232	< eine
-867	< einem
-1417	< einen
-1099	< einer
-1199	< eines
-741	< einige
313	< el
-1014	< em
209	< en
-563	< engere
-545	< enhanced
-904	< ersten
-342	< etwas
-102	< for
-517	< freundlichem
-844	< freundlichen
16	< from
-970	< fünf
-513	< für
-805	< fürs
-855	< geehrte
-503	< geehrter
-810	< gute
-682	< guten
-563	< halbe
-753	< heer
-1206	< hello
-667	< herzlichen
524	< het
-1297	< hi
-686	< ich
564	< if
-18	< ihr
-563	< ihre
470	< il
-114	< im
96	< in
-936	< ins
-793	< is
-1261	< ist
-879	< job
323	< joining
-1040	< kein
-1104	< keine
-896	< keinen
-794	< kleine
-920	< kurze
-362	< la
-99	< le
-610	< letzte
-693	< letzten
-276	< meet
-1021	< mehr
-1030	< mein
-1083	< meine
-954	< meinem
-25	< met
-781	< mevrouw
-557	< mit
-1091	< monday
-459	< morning
532	< na
-1402	< nach
-717	< neue
-932	< neuen
-423	< no
-954	< noch
-1172	< nächste
-1199	< nächsten
310	< o
-791	< oder
196	< of
-1186	< ohne
-878	< on
-772	< one
-232	< or
-1337	< our
-1340	< per
-356	< photo
-816	< plus
-756	< pm
209	< por
676	< recruitment
-1253	< s
-809	< sechs
807	< sie
409	< so
-927	< ssa
-702	< tarde
21	< team
-884	< thanks
690	< that
-320	< the
-851	< through
615	< to
-918	< tu
-201	< two
-882	< um
-523	< un
-1397	< und
94	< under
-1344	< unser
-807	< unsere
-1369	< unserem
-1231	< unseren
-1308	< unserer
-692	< unseres
-1273	< unter
965	< van
154	< via
-1209	< viel
-854	< vielen
-1248	< vier
104	< vom
1017	< von
-873	< vor
-826	< votre
-535	< weitere
-998	< weiteren
123	< which
-899	< wir
839	< with
-641	< you
-36	< your
-1102	< zehn
-116	< zu
-1395	< zum
-1050	< zur
-1120	< zwei
-750	< zweite
-863	< zweiten
-600	< zwölf
118	< |
-1183	< ¡
-141	< £
-463	< ©
148	< «
155	< ·
-1148	< ¿
112	< à
-84	< às
-687	< über
-424	< –
-718	< „
-596	< •
27	<< ! !
-208	<< " .
-1251	<< ' s
66	<< ) ,
253	<< ) .
-555	<< ) and
174	<< ) at
247	<< , and
-801	<< , das
-1154	<< , den
-1539	<< , der
-706	<< , deren
-1746	<< , die
-415	<< , ein
-306	<< , eine
-756	<< , im
428	<< , so
-266	<< , the
-360	<< - und
192	<< . (
322	<< . ,
-574	<< . 00
-678	<< . 15
-623	<< . 30
-626	<< . das
-1485	<< . den
-1587	<< . der
-259	<< . die
-1222	<< . ihr
-45	<< . ihre
-1210	<< . im
-935	<< . in
-927	<< . ssa
322	<< . the
-711	<< . your
-913	<< . ¿
-794	<< 00 .
-889	<< 1 .
-550	<< 1 :
-465	<< 10 .
-694	<< 10 :
-700	<< 11 :
-885	<< 12 .
-599	<< 12 :
-619	<< 14 .
-912	<< 15 .
-1023	<< 2 .
-604	<< 2 :
-501	<< 20 .
-717	<< 23 :
-1205	<< 3 .
-775	<< 30 .
-1305	<< 4 .
-486	<< 5 .
-727	<< 6 .
-664	<< 7 .
-765	<< 9 .
-549	<< 9 :
-982	<< : "
-1548	<< : 00
-767	<< : 15
-1303	<< : 30
-1091	<< : 45
-702	<< : 59
-869	<< : [
-635	<< : der
477	<< : die
-484	<< ] [
-1212	<< ^ "
-65	<< ^ (
-1631	<< ^ -
16	<< ^ [
41	<< ^ ^
307	<< ^ das
-1335	<< ^ dear
240	<< ^ dein
-397	<< ^ deine
-703	<< ^ den
-258	<< ^ der
154	<< ^ die
-1206	<< ^ hello
-328	<< ^ herzlichen
-1274	<< ^ hi
149	<< ^ ihr
-427	<< ^ ihre
-1257	<< ^ im
479	<< ^ recruitment
-372	<< ^ team
-100	<< ^ the
-665	<< ^ vielen
514	<< ^ your
-1129	<< ^ ¡
-282	<< ^ ©
-743	<< ^ ¿
-166	<< ^ –
-1827	<< ^ •
-564	<< a )
-845	<< a .
-854	<< agréer ,
-817	<< an .
-724	<< an den
-129	<< an der
221	<< an die
-579	<< an unserem
-1142	<< and the
-391	<< and your
-551	<< application .
1082	<< application to
353	<< applying to
-900	<< april .
-973	<< ask for
344	<< assistant ,
-902	<< at our
215	<< at the
-950	<< auf dem
-1163	<< auf der
-1557	<< auf die
-551	<< auf diese
-756	<< auf unserer
-543	<< aufgrund der
8	<< aus dem
-261	<< aus der
-264	<< aus diesem
-625	<< before the
595	<< behalf of
815	<< bei der
-317	<< bewerberinnen und
-526	<< bis zum
-702	<< boa tarde
-1521	<< bring your
-650	<< by the
-1032	<< dass die
-452	<< date :
160	<< day .
251	<< days .
30	<< de la
-516	<< den nächsten
-563	<< die engere
368	<< director ,
-900	<< dott .
-903	<< dra .
-826	<< durch die
-461	<< días ,
-852	<< ein .
-418	<< email .
314	<< employer .
961	<< employer :
655	<< employment with
-711	<< engineer (
-122	<< engineer ,
-631	<< england and
-847	<< floor ,
-630	<< for the
327	<< friday .
-79	<< from the
196	<< für das
-371	<< für deine
-1802	<< für den
-1685	<< für die
-576	<< für eine
-1319	<< für ihr
-797	<< für ihre
-680	<< geachte heer
-747	<< geachte mevrouw
-926	<< gmbh ,
-892	<< good morning
581	<< greetings from
-466	<< haben .
-261	<< haben ihre
-584	<< hat .
-1048	<< here .
-1131	<< hola ,
-572	<< hour .
-853	<< hours .
-726	<< house ,
1127	<< hr ,
-1262	<< i .
-480	<< ihnen alles
-831	<< ihnen die
-322	<< ihnen viel
-302	<< in .
-33	<< in den
-537	<< in der
-916	<< in die
-496	<< in diesem
-626	<< in our
-191	<< in the
-627	<< in unserem
-816	<< in unserer
1845	<< interest in
80	<< interview .
519	<< interview with
-516	<< is a
-997	<< is an
-1099	<< is in
-1159	<< ist .
-43	<< it .
-362	<< job .
-456	<< keep your
-861	<< location :
-664	<< ltd ,
-534	<< m .
-396	<< madame ,
-263	<< mail .
270	<< manager ,
-403	<< manager .
-823	<< me ,
-532	<< me .
31	<< me and
-525	<< message .
-546	<< minutes .
-906	<< mit .
-277	<< mit anderen
-453	<< mit besten
242	<< mit dem
-1548	<< mit den
-890	<< mit der
-519	<< mit einem
-327	<< mit einer
-517	<< mit freundlichem
-761	<< mit freundlichen
-502	<< monday ,
-27	<< monday .
-811	<< months .
-1316	<< nach dem
-961	<< nach den
-1004	<< nach der
-427	<< nach sechs
-964	<< nicht .
-1156	<< no .
-105	<< now .
-476	<< of the
358	<< office ,
-699	<< officer (
-64	<< officer ,
-745	<< oi ,
-1230	<< olá ,
-701	<< on .
17	<< on the
-644	<< one .
368	<< ort :
-881	<< panel :
1028	<< partner ,
-235	<< position .
896	<< position at
-562	<< powered by
-1082	<< registered in
139	<< role at
-873	<< s .
-855	<< sehr geehrte
-503	<< sehr geehrter
1535	<< sent to
-768	<< sich die
-973	<< sie am
-1301	<< sie den
51	<< sie die
-245	<< sie diese
-371	<< sie eine
-1215	<< sie ihre
-992	<< sie im
-266	<< start :
-1167	<< status :
639	<< team ,
-216	<< team at
-203	<< test .
-753	<< that .
-640	<< that the
-991	<< thursday ,
-69	<< thursday .
-315	<< time .
-164	<< to the
-269	<< tuesday ,
-1258	<< uhr ,
-829	<< uhr .
-731	<< und das
-1282	<< und der
-317	<< und die
-402	<< und viel
-858	<< under the
992	<< unfortunately ,
-780	<< uns die
225	<< uns im
-525	<< until the
-631	<< up .
-31	<< us .
720	<< us at
-104	<< venue :
-25	<< von der
-529	<< wednesday ,
-931	<< week .
-563	<< weeks .
-819	<< wegen der
-617	<< werden .
-898	<< when :
-505	<< where :
-1049	<< wir den
-967	<< wir die
-848	<< wir ihre
-778	<< wir im
-183	<< with our
598	<< with the
94	<< year .
-564	<< yet .
-1183	<< you .
-1092	<< zu den
-740	<< zu unserem
-455	<< zukunft alles
-577	<< © 2025
-1062	<< über den
-1285	<< über die
-320	<> ! $
-587	<> ! ,
-131	<> " "
122	<> ( )
208	<> ( ,
-598	<> ( .
-170	<> ) $
-1832	<> , !
450	<> , $
-580	<> , '
368	<> , (
-413	<> , )
-706	<> , ,
-497	<> , .
-846	<> , 1
-545	<> , 2
-1219	<> , 3
-740	<> , 4
-1599	<> , :
-1415	<> , and
822	<> , has
-818	<> , in
44	<> , is
-554	<> , nach
-1901	<> , und
-948	<> , |
-347	<> - $
-1137	<> - (
254	<> - ,
-1239	<> - -
-1120	<> - .
-875	<> - :
-1151	<> . !
-758	<> . $
282	<> . '
-528	<> . (
-910	<> . )
-205	<> . ,
-429	<> . .
-238	<> . 1
-343	<> . :
-773	<> . ?
-684	<> . a
-690	<> . als
-259	<> . an
-1103	<> . and
-288	<> . applicants
-117	<> . are
-684	<> . as
-829	<> . at
-193	<> . attached
-486	<> . be
-557	<> . bei
-525	<> . bis
-1096	<> . bitte
-749	<> . by
-750	<> . can
-396	<> . candidates
-166	<> . dahin
-240	<> . das
-1205	<> . de
-411	<> . den
-1027	<> . der
-867	<> . die
-255	<> . diesem
-330	<> . do
-827	<> . du
-865	<> . el
-1043	<> . en
-546	<> . er
-1373	<> . es
-1029	<> . for
-722	<> . from
-948	<> . für
-1227	<> . geht
-1007	<> . haben
312	<> . has
-847	<> . hat
-804	<> . have
-612	<> . het
-831	<> . i
-611	<> . ich
-788	<> . if
-504	<> . il
-537	<> . im
-828	<> . in
-48	<> . is
-577	<> . ist
-854	<> . it
-607	<> . je
-684	<> . kann
-795	<> . können
-724	<> . la
-314	<> . le
-146	<> . like
-1014	<> . lo
-312	<> . luck
-996	<> . may
-1019	<> . me
-677	<> . mir
-702	<> . mit
-631	<> . need
-649	<> . nicht
-595	<> . no
-1074	<> . not
-819	<> . o
-969	<> . of
-1429	<> . on
-638	<> . one
-157	<> . our
-731	<> . por
-548	<> . put
-1173	<> . que
-797	<> . se
-1058	<> . sie
-1072	<> . sind
-247	<> . sorry
-657	<> . take
-780	<> . te
-601	<> . that
-26	<> . the
-619	<> . then
-1010	<> . to
-466	<> . u
-588	<> . um
-190	<> . un
-771	<> . und
-885	<> . uns
-253	<> . us
-686	<> . von
-790	<> . vous
-725	<> . war
-615	<> . was
-702	<> . we
-346	<> . werden
-375	<> . were
-239	<> . who
498	<> . will
-585	<> . wir
-967	<> . wird
-479	<> . with
-979	<> . you
-970	<> . your
243	<> / $
-844	<> 00 $
-782	<> 00 ,
-294	<> 00 .
-718	<> 15 ,
-420	<> 15 .
-583	<> 30 $
-736	<> 30 ,
-483	<> 30 .
-675	<> 45 ,
-759	<> 59 $
-282	<> : $
-1944	<> : (
22	<> : ,
-342	<> : .
-473	<> : :
-976	<> : teams
-187	<> : |
-262	<> : –
181	<> ? $
-397	<> ? ,
700	<> @ $
101	<> [ $
-489	<> [ ,
-13	<> [ ]
-1690	<> ^ !
87	<> ^ $
-823	<> ^ &
-937	<> ^ '
201	<> ^ (
343	<> ^ ,
436	<> ^ -
2	<> ^ .
620	<> ^ /
-492	<> ^ 1
-860	<> ^ 2
-371	<> ^ :
-858	<> ^ ?
-706	<> ^ [
-814	<> ^ a
-620	<> ^ about
-576	<> ^ abrazo
-403	<> ^ afternoon
-594	<> ^ all
-421	<> ^ am
-296	<> ^ an
-1815	<> ^ and
-275	<> ^ are
218	<> ^ as
-710	<> ^ at
280	<> ^ au
-564	<> ^ aus
-708	<> ^ be
-397	<> ^ besten
-619	<> ^ bis
-1308	<> ^ by
-486	<> ^ candidato
-728	<> ^ candidatura
-397	<> ^ care
-537	<> ^ careers
-126	<> ^ careful
-776	<> ^ cordialement
-751	<> ^ d
-599	<> ^ dat
-473	<> ^ date
-746	<> ^ day
-539	<> ^ days
-843	<> ^ de
-181	<> ^ der
-1011	<> ^ des
-948	<> ^ di
-883	<> ^ dia
-861	<> ^ die
-1023	<> ^ do
-842	<> ^ done
-715	<> ^ dott
-1069	<> ^ du
-859	<> ^ días
-206	<> ^ e
-817	<> ^ een
-822	<> ^ el
-869	<> ^ en
399	<> ^ es
359	<> ^ est
-1114	<> ^ for
-552	<> ^ freundlichem
-657	<> ^ freundlichen
-388	<> ^ from
-1250	<> ^ für
-1098	<> ^ geehrte
-757	<> ^ geehrter
-550	<> ^ groet
303	<> ^ has
130	<> ^ hat
718	<> ^ have
-513	<> ^ heer
-880	<> ^ here
332	<> ^ hiring
190	<> ^ hr
280	<> ^ i
-746	<> ^ il
-924	<> ^ im
-1081	<> ^ in
-357	<> ^ interview
295	<> ^ is
-107	<> ^ ist
-669	<> ^ it
-788	<> ^ je
-578	<> ^ jobs
-834	<> ^ kandidaat
-417	<> ^ können
-673	<> ^ l
-621	<> ^ la
333	<> ^ le
-819	<> ^ like
-781	<> ^ luck
-558	<> ^ me
-580	<> ^ message
-696	<> ^ mevrouw
-690	<> ^ min
-704	<> ^ minutes
-628	<> ^ mit
-677	<> ^ morning
-862	<> ^ my
-735	<> ^ news
-818	<> ^ no
-1381	<> ^ not
554	<> ^ now
-893	<> ^ o
-1113	<> ^ of
307	<> ^ on
-611	<> ^ one
-535	<> ^ or
-745	<> ^ ora
-598	<> ^ os
-1091	<> ^ our
357	<> ^ people
-527	<> ^ per
897	<> ^ plc
-903	<> ^ por
-1196	<> ^ que
-265	<> ^ recruiting
-246	<> ^ recruitment
-1094	<> ^ regards
-627	<> ^ salary
-661	<> ^ saludo
-896	<> ^ saluti
-475	<> ^ service
-1209	<> ^ sie
-802	<> ^ sind
-620	<> ^ so
-160	<> ^ sorgfältiger
-434	<> ^ sorry
-504	<> ^ talent
-897	<> ^ tarde
-321	<> ^ tardes
531	<> ^ te
-535	<> ^ team
224	<> ^ thanks
-1321	<> ^ that
-1272	<> ^ the
-606	<> ^ there
-1015	<> ^ this
-1095	<> ^ time
-1623	<> ^ to
-672	<> ^ tu
-599	<> ^ um
-962	<> ^ un
-1087	<> ^ und
-593	<> ^ up
-727	<> ^ us
-982	<> ^ van
-851	<> ^ vom
-545	<> ^ voor
-1154	<> ^ vous
-526	<> ^ vriendelijke
-1254	<> ^ we
-283	<> ^ werden
162	<> ^ will
-702	<> ^ wir
-1133	<> ^ wishes
-495	<> ^ with
1073	<> ^ would
-111	<> ^ writing
-948	<> ^ x
-1673	<> ^ you
-1311	<> ^ your
-940	<> ^ zum
192	<> ^ |
383	<> ^ ·
-843	<> ^ à
421	<> ^ –
-163	<> a ,
-836	<> a .
-557	<> alles !
-658	<> alles .
-317	<> alles und
-850	<> als .
-1353	<> am $
-641	<> am ,
-566	<> am .
-332	<> an opportunity
-876	<> and $
-824	<> and (
-1052	<> and ,
-450	<> and .
-179	<> and be
796	<> at !
138	<> at $
-79	<> at ,
461	<> at .
-46	<> at and
319	<> at has
270	<> at in
701	<> at is
115	<> at on
-681	<> auf .
-184	<> bei .
-469	<> besten $
720	<> bij .
-707	<> bis ,
-466	<> by $
-866	<> by .
-412	<> das ,
133	<> das .
-1119	<> das hat
-17	<> das ist
299	<> de $
-821	<> de ,
395	<> de .
-817	<> dear $
-936	<> dear ,
-665	<> dear :
-8	<> dein $
-129	<> deine $
-469	<> deine und
-324	<> dem ,
-216	<> dem .
153	<> den ,
-540	<> den .
-1001	<> den der
-577	<> den für
-704	<> den in
-559	<> den mit
-722	<> den und
-375	<> der $
-641	<> der (
-592	<> der ,
-42	<> der .
185	<> der :
-509	<> der am
-445	<> der an
-1041	<> der der
-1141	<> der für
341	<> der hat
-1005	<> der in
-378	<> der ist
-778	<> der mit
-104	<> der und
-819	<> die ,
-179	<> die .
-101	<> die als
-1028	<> die der
-781	<> die für
278	<> die haben
34	<> die hat
-573	<> die im
-817	<> die in
-328	<> die ist
-722	<> die mit
-280	<> die nach
-547	<> die nicht
-1026	<> die und
-115	<> do $
310	<> do ,
59	<> do .
-587	<> drei ,
-732	<> drei .
-779	<> ein ,
-825	<> ein .
-374	<> eine ,
-996	<> eine .
-525	<> eine mit
-435	<> einen ,
-656	<> einen .
-343	<> einen mit
-771	<> einer .
97	<> en ,
213	<> en .
479	<> for $
-1085	<> for (
-143	<> for ,
-64	<> for .
-516	<> freundlichem $
-843	<> freundlichen $
-702	<> from $
258	<> from ,
-503	<> from .
-1075	<> für $
-1068	<> für und
-735	<> geehrte ,
-503	<> geehrter ,
-620	<> heer ,
-309	<> hello $
-724	<> hello ,
-222	<> herzlichen für
-937	<> hi !
-1011	<> hi $
-858	<> hi ,
-753	<> ihr $
-724	<> ihr und
-318	<> ihre $
-871	<> ihre .
-396	<> ihre mit
-103	<> ihre werden
-1106	<> im $
-821	<> im ,
-42	<> im .
-1236	<> im der
-385	<> im mit
-577	<> im und
13	<> in !
-1501	<> in $
-532	<> in (
-667	<> in ,
227	<> in .
876	<> in and
-71	<> in und
-669	<> keine .
-466	<> la ,
319	<> la .
-628	<> mevrouw ,
-946	<> mit ,
-1500	<> mit .
198	<> mit und
-814	<> nach ,
-473	<> nach .
-248	<> nach der
586	<> of ,
-176	<> of .
-903	<> on ,
-416	<> on .
-679	<> on and
-461	<> or .
-502	<> our ,
-811	<> our .
-778	<> our office
-735	<> per .
523	<> recruitment $
-650	<> tarde ,
16	<> team $
481	<> the $
-274	<> the '
171	<> the (
-384	<> the ,
650	<> the .
-557	<> the ?
174	<> the and
-549	<> the at
106	<> the for
-216	<> the has
191	<> the in
95	<> the is
-538	<> the of
-758	<> the on
-294	<> the or
640	<> the team
-466	<> the to
261	<> the will
-689	<> through .
924	<> to !
-1349	<> to ,
462	<> to .
317	<> to for
-281	<> um ,
-784	<> um .
-394	<> und $
-513	<> und ,
-1074	<> und .
-812	<> unserem .
-864	<> unserer .
-430	<> van $
282	<> via .
-178	<> viel !
-414	<> viel .
-109	<> viel bei
-811	<> viel und
-371	<> vielen ,
-583	<> vielen für
-163	<> vom $
259	<> with (
-536	<> with ,
257	<> with .
74	<> with and
-1098	<> your ,
-975	<> your .
-800	<> your and
-471	<> your for
-656	<> your in
-1073	<> your number
-582	<> your on
-426	<> zum ,
-460	<> zum .
-516	<> zur .
-850	<> zwei ,
-789	<> zwei .
243	<> | $
176	<> | ,
-83	<> | |
58	<> · $
160	<> · ,
-287	<> · ·
-1074	<> à ,
-145	<> – $
-691	<> – (
-1001	<> – ,
-812	<> – .
-296	<> – –
-784	<> • $
567	> !
79	> "
141	> $
-1108	> &
30	> '
-429	> (
101	> )
-1142	> +
-195	> ,
125	> -
156	> .
581	> /
-1684	> 1
-1410	> 10
-1068	> 11
-966	> 12
-577	> 14
-1020	> 15
-892	> 17
-1430	> 2
-1066	> 20
-878	> 2025
-842	> 2026
-551	> 3
-1256	> 4
-1264	> 5
-1336	> 6
-1221	> 7
101	> 8
-668	> 9
62	> :
-1308	> ;
-287	> ?
-779	> [
375	> ]
-1122	> a
-273	> ab
7	> about
-576	> abrazo
-255	> afraid
-265	> after
-403	> afternoon
-999	> al
-851	> all
-738	> aller
-844	> alles
-55	> als
-510	> am
-983	> an
-307	> and
-824	> any
-672	> applicants
-639	> april
196	> are
659	> as
-701	> ask
-856	> asked
-1374	> assessment
-672	> at
-1023	> attached
-503	> até
248	> au
-975	> auch
-1347	> auf
-723	> aufnehmen
-1754	> aus
-416	> back
-703	> be
-429	> been
-688	> before
-1100	> bei
-966	> bekommen
-1075	> besteht
-397	> besten
-52	> beworben
-1336	> bis
-1793	> bitte
-634	> bitten
-1160	> bleiben
-973	> bleibt
-1067	> branch
-939	> brauchen
-659	> by
-289	> call
481	> can
299	> candidate
-774	> candidates
-545	> candidato
-1066	> candidatura
-1229	> card
-701	> care
304	> careers
-126	> careful
-444	> certificate
-520	> charity
-577	> check
-519	> com
357	> come
-869	> con
-776	> cordialement
-870	> d
-718	> da
-259	> dahin
-796	> dan
-1033	> das
-727	> dat
-621	> date
-746	> day
-584	> days
-1040	> de
-483	> deiner
-1226	> del
-1036	> dem
-1242	> den
-585	> der
-1035	> des
-1069	> di
-979	> dia
-809	> dich
-571	> die
-255	> diesem
-943	> dieser
-868	> dir
-1038	> do
539	> does
-917	> done
-715	> dott
-1452	> du
-1159	> durch
-859	> días
-948	> dürfen
18	> e
-351	> een
-1457	> ein
-1469	> eine
-1035	> einen
-1023	> einer
-1418	> eines
-1138	> el
-127	> else
-1075	> em
-1070	> employer
310	> en
374	> entschieden
-656	> er
-784	> erfolgt
47	> erhalten
11	> es
633	> est
-429	> et
-731	> exercise
-1565	> finden
-365	> floor
414	> foi
-14	> for
-882	> form
217	> free
-1464	> frei
-552	> freundlichem
-766	> freundlichen
-4	> from
-1796	> für
-1207	> gab
-1255	> geben
-1098	> geehrte
-757	> geehrter
-819	> geführt
-935	> gegeben
-859	> gehen
-849	> geht
-755	> gekommen
-680	> gelöscht
-799	> gemacht
-1506	> genommen
-735	> gern
-460	> get
-722	> gibt
-741	> go
-501	> going
92	> got
-550	> groet
698	> ha
-959	> habe
-107	> haben
30	> had
-544	> happy
845	> has
168	> hat
472	> have
-401	> heb
-513	> heer
-596	> help
-430	> here
-1126	> het
391	> hiring
-1234	> hours
587	> hr
-772	> hängt
-950	> hätten
-206	> i
-971	> ich
-941	> if
-1130	> il
-1366	> im
-315	> in
-800	> interview
146	> is
417	> isn
-679	> ist
-1226	> it
-1112	> je
-1042	> job
-773	> jobs
100	> kan
-834	> kandidaat
-1252	> kann
-711	> keep
-998	> keine
-34	> know
-952	> kommen
-911	> kommt
-1373	> können
-765	> l
-632	> la
73	> laden
92	> last
384	> le
-14	> leider
-935	> let
-988	> letter
-973	> liegen
-1116	> liegt
-1075	> like
-1152	> link
-419	> lo
-433	> love
-723	> luck
-920	> läuft
-878	> löschen
-807	> machen
-1151	> macht
-524	> make
-605	> mate
78	> may
-1088	> me
-1154	> mehr
-1154	> mes
-583	> message
-1065	> met
-696	> mevrouw
-696	> min
-885	> minutes
-1100	> mir
-2056	> mit
-1242	> mitbringen
-500	> more
-750	> morning
-759	> muss
-1551	> my
592	> möchte
-340	> möchten
-533	> möglich
-42	> müssen
-68	> na
-1570	> nach
311	> ne
-591	> need
-809	> nehmen
-744	> news
-1854	> nicht
-1009	> no
-461	> noch
-221	> non
-734	> nos
-1185	> not
-307	> note
602	> now
-1143	> number
-766	> nur
204	> não
-1404	> o
-1021	> oder
-830	> of
87	> office
-1014	> ohne
-364	> on
-959	> one
-294	> op
-711	> opportunity
-996	> or
-778	> ora
-786	> os
-642	> our
-717	> out
145	> over
-74	> para
-860	> passt
456	> people
-148	> per
807	> plc
-696	> please
-588	> plus
-1091	> por
15	> pour
-900	> put
-5	> que
-735	> questions
-843	> rather
-446	> read
100	> recruiting
-327	> recruitment
-1110	> regards
-841	> reply
-607	> reviewing
-674	> ring
-617	> ringraziamo
-986	> sagen
-206	> said
-627	> salary
-1075	> saludo
-911	> saluti
-1125	> say
-87	> says
-1028	> schon
-509	> se
-270	> see
-888	> sehen
-1002	> sein
-234	> send
654	> sent
-537	> service
-978	> setzen
-814	> si
-1626	> sie
-790	> sind
-344	> site
-805	> so
-160	> sorgfältiger
-315	> sorry
-1408	> sowie
-253	> sprechen
-920	> statt
-817	> stehen
-833	> steht
-805	> su
-659	> suchen
-290	> take
-327	> talent
-987	> tarde
-321	> tardes
479	> te
-456	> team
-971	> teams
-925	> tell
64	> test
703	> thanks
-332	> that
-338	> the
-1079	> then
-744	> there
217	> this
-503	> three
291	> through
-1416	> time
-192	> to
-545	> told
-852	> treffen
26	> tu
-1130	> two
-722	> u
-269	> um
-1055	> un
-1008	> una
-927	> und
-1185	> uns
-745	> unseres
-1091	> unter
-659	> until
-798	> up
-606	> us
-565	> va
-1237	> van
-111	> via
-1401	> vom
-1269	> von
134	> voor
-1601	> vor
-953	> vorbei
262	> vorgesehen
-732	> vous
-526	> vriendelijke
270	> want
-1083	> wants
169	> war
-1171	> waren
-485	> was
-847	> we
-768	> week
207	> weiter
-562	> werden
68	> were
-905	> what
-1546	> when
-1714	> who
-1227	> wie
-1100	> wieder
331	> will
-842	> wir
-550	> wird
106	> wishes
-1091	> with
-758	> within
743	> would
-488	> write
-136	> writing
176	> wurde
-1130	> wurden
-543	> wäre
-560	> wünschen
-815	> x
-195	> y
-800	> yes
-319	> you
-601	> your
-903	> zu
-513	> zum
-980	> zur
-728	> zurück
-847	> zusammen
192	> |
302	> ·
-973	> à
538	> è
-864	> é
-1005	> über
411	> –
20	>> ! !
44	>> ! $
1293	>> ! we
-262	>> " $
-359	>> " ,
-1327	>> " .
141	>> $ $
447	>> ' s
153	>> ( a
-684	>> ( she
597	>> ) $
-194	>> ) ,
-109	>> ) .
-51	>> ) :
-1409	>> ) and
-1037	>> ) at
-1056	>> ) und
-2741	>> , $
403	>> , 1
-654	>> , 10
96	>> , 11
-370	>> , 12
-694	>> , 13
-520	>> , 15
-354	>> , 2
-460	>> , 2025
-246	>> , 3
-985	>> , 4
-618	>> , 7
-527	>> , 8
120	>> , 9
-586	>> , a
191	>> , am
153	>> , and
80	>> , as
-272	>> , at
-672	>> , bitte
-1187	>> , ca
-605	>> , con
-59	>> , danach
-657	>> , danke
-952	>> , dann
-999	>> , das
-1040	>> , dass
58	>> , de
-773	>> , den
-1073	>> , der
-1721	>> , die
-1086	>> , du
-242	>> , dublin
49	>> , ein
-526	>> , eine
-389	>> , for
-1179	>> , got
245	>> , head
-93	>> , hr
-608	>> , i
-1097	>> , ich
-634	>> , ihre
324	>> , il
-577	>> , in
-168	>> , inc
-232	>> , it
-28	>> , je
-1075	>> , just
-1015	>> , l
230	>> , la
368	>> , le
-833	>> , london
-852	>> , monsieur
-802	>> , no
-558	>> , ob
228	>> , on
-513	>> , or
-806	>> , our
-781	>> , please
2	>> , que
701	>> , s
-530	>> , sie
-1324	>> , so
-494	>> , sorry
-92	>> , thank
-1312	>> , thanks
428	>> , the
-704	>> , um
-1243	>> , und
-1006	>> , united
380	>> , we
-795	>> , which
-1182	>> , who
-1302	>> , wir
-443	>> , with
247	>> , you
-962	>> , your
-713	>> . "
277	>> . $
150	>> . (
-527	>> . )
128	>> . ,
725	>> . .
-941	>> . :
-605	>> . a
-812	>> . bitte
-488	>> . bring
-752	>> . danach
-1482	>> . das
469	>> . de
-248	>> . der
-137	>> . die
-615	>> . du
-1047	>> . ein
467	>> . he
-113	>> . i
-1278	>> . ich
-71	>> . if
258	>> . ihre
810	>> . in
247	>> . it
-117	>> . no
-407	>> . please
4	>> . registered
-737	>> . sie
-432	>> . the
868	>> . this
1039	>> . unfortunately
67	>> . we
-1630	>> . wenn
659	>> . wir
-418	>> . you
-429	>> . your
222	>> . |
-935	>> 1 ,
-889	>> 1 .
-379	>> 2 $
-840	>> 2 ,
-955	>> 2 .
-914	>> 3 ,
-64	>> 3 .
-884	>> 4 ,
63	>> : "
-348	>> : $
-741	>> : 00
-1175	>> : 1
-1143	>> : 10
-363	>> : 11
-1192	>> : 12
-951	>> : 14
-758	>> : 15
-1277	>> : 2
-1078	>> : 3
-774	>> : 30
-1052	>> : 4
-1161	>> : 5
-776	>> : 6
-854	>> : [
66	>> : a
-351	>> : monday
-998	>> : the
-193	>> : thursday
-606	>> : £
108	>> ? $
420	>> ] $
-675	>> ] ,
-120	>> ] [
-667	>> a la
-1016	>> ab .
-132	>> afraid .
-556	>> alles gute
-677	>> an ,
-1308	>> an .
-799	>> an der
-599	>> an und
-561	>> and a
852	>> and for
-336	>> and i
-941	>> and me
-44	>> and the
-784	>> and wales
-288	>> at the
-583	>> auf dem
-642	>> aus dem
-617	>> aus der
-329	>> be in
-403	>> bei der
-387	>> bei uns
-392	>> besten grüßen
-594	>> bis zum
-530	>> bitten wir
104	>> by the
-566	>> candidato ,
-517	>> careers $
-642	>> cordialement ,
-870	>> d '
-509	>> dat je
-468	>> date :
-621	>> der stelle
589	>> does not
-715	>> dott .
-557	>> días ,
-991	>> ein .
-1012	>> employer .
-768	>> entschieden ,
171	>> erhalten sie
-1071	>> finden sie
94	>> for the
-552	>> freundlichem gruß
-653	>> freundlichen grüßen
-842	>> from my
-931	>> from the
-706	>> für das
-124	>> für dein
-508	>> für deine
-479	>> für den
-1082	>> für die
-346	>> für ein
-658	>> für einen
-589	>> für ihr
-1166	>> für ihre
-659	>> für sie
-754	>> geben .
-852	>> geben zu
-1004	>> geehrte frau
-634	>> geehrter herr
-373	>> gelöscht .
-84	>> gibt es
-550	>> groet ,
-954	>> habe ich
-188	>> haben sie
-495	>> haben wir
-574	>> has asked
-349	>> has been
683	>> has invited
277	>> has moved
-990	>> hat sich
-139	>> hat uns
76	>> hr $
-408	>> i .
-750	>> if you
-587	>> in den
-1320	>> in der
-658	>> in die
-992	>> in the
-369	>> in to
324	>> is a
441	>> is an
29	>> is committed
-539	>> is no
-737	>> is the
417	>> isn '
-758	>> ist der
-1091	>> ist nicht
-537	>> kann ich
-629	>> können sie
-1078	>> können wir
-765	>> l '
88	>> laden wir
-633	>> like to
-415	>> like you
-555	>> love to
-371	>> luck !
-445	>> may be
-846	>> me a
-650	>> minutes $
-731	>> mit ,
-722	>> mit .
-920	>> mit dem
-735	>> mit den
-888	>> mit der
-377	>> mit ihnen
-340	>> möchten wir
8	>> müssen wir
-348	>> need to
-305	>> nicht als
-1469	>> not reply
-289	>> of luck
-1399	>> of the
-707	>> of us
-714	>> office .
-476	>> on file
-704	>> on the
-342	>> opportunity employer
-494	>> os melhores
28	>> people team
-642	>> recruiting $
954	>> recruiting team
-373	>> recruitment $
-630	>> regards $
-865	>> regards ,
-585	>> saludo ,
-560	>> saluti $
-1034	>> sehen wir
-821	>> setzen wir
-617	>> sie bitte
-434	>> sie mir
-818	>> sie nicht
-560	>> sie sich
-487	>> sie uns
-387	>> sind wir
-100	>> sorry that
-205	>> sorry to
-91	>> talent $
-3	>> talent acquisition
388	>> talent team
-597	>> team $
-924	>> thanks for
-106	>> the meantime
-677	>> time :
-139	>> to a
-974	>> to the
-810	>> to this
-426	>> und alles
-931	>> und bewerber
-407	>> und das
527	>> und der
-631	>> und die
-894	>> und ich
-328	>> und viel
-372	>> und wünschen
-462	>> voor je
-525	>> vor .
-425	>> vriendelijke groet
-485	>> want to
-638	>> we '
-771	>> werden nach
-207	>> will be
191	>> will not
-884	>> wishes $
-300	>> wishes ,
-738	>> with the
-304	>> with us
1058	>> would like
-438	>> wünschen wir
-815	>> x $
209	>> you '
-633	>> you can
-772	>> you come
-580	>> you do
-552	>> you have
-283	>> you need
-421	>> you start
-618	>> your application
-672	>> zurück .
-326	>> à vous
-803	>> über die
457	agreed
224	agreed board
259	agreed nobody
117	agreed own
186	agreed provider
671	agreed system
529	any
-267	begins
828	begins told
-190	board
-679	e 0
-947	e 00
-671	e 000
-1310	e 0000
-582	e 01
-606	e 02
-438	e 03
-344	e 04
-476	e 05
-553	e 07
-540	e 08
-608	e 09
-1108	e 1
-946	e 10
-99	e 10th
-1115	e 11
-620	e 11th
-253	e 12
-230	e 12th
-494	e 13
-1181	e 14
-228	e 14th
-943	e 15
-145	e 15th
-550	e 16
-313	e 16th
-1014	e 17
-793	e 18
-86	e 18th
-889	e 19
-617	e 1er
-485	e 1st
-973	e 2
-776	e 20
-631	e 2024
-1146	e 2025
-1022	e 2026
-139	e 20th
-493	e 21
-888	e 22
175	e 23
90	e 24
-927	e 25
-436	e 26
-864	e 27
-506	e 28
-380	e 2nd
-1139	e 3
-1060	e 30
-85	e 30th
-720	e 31
-410	e 3rd
-1331	e 4
-688	e 40
-681	e 41
-977	e 45
-576	e 4th
-1321	e 5
-600	e 50
-799	e 500
-907	e 59
-503	e 5th
-1130	e 6
-783	e 60
-346	e 6th
-34	e 7
-1163	e 8
240	e 88
-181	e 8th
-884	e 9
-935	e 90
-589	e 9am
-178	e 9th
-643	e a
-1066	e ab
174	e abel
-24	e aben
-397	e able
19	e abor
162	e acao
-906	e ache
490	e acht
163	e acle
-1146	e act
-715	e ada
-908	e adam
-19	e aden
270	e ader
48	e adia
-1139	e adme
90	e ador
182	e ados
668	e afen
-497	e afor
-927	e ag
-318	e agem
-520	e agen
-769	e ager
-229	e ages
-715	e ah
-1044	e aham
-1707	e ahme
-1275	e ahre
-1228	e ahrt
249	e ai
-212	e ails
-98	e aine
197	e ains
301	e aint
200	e air
170	e aire
440	e akes
264	e al
-1137	e alan
82	e alen
210	e ales
409	e alia
-768	e alie
257	e alle
-612	e allo
309	e alls
-1158	e ally
-914	e also
458	e alta
159	e alte
1032	e alth
47	e alto
-1397	e alut
5	e am
-1182	e amen
-191	e ames
-751	e amir
-503	e amme
-774	e amos
-531	e amt
-399	e an
-981	e ana
-332	e anal
-95	e anca
152	e ance
-617	e anch
601	e anco
-493	e ancy
-349	e and
363	e anda
-468	e ande
569	e andi
-731	e ando
-217	e ands
-832	e andt
-888	e andy
-707	e anel
-63	e ange
-594	e ania
-1166	e anie
277	e anja
-382	e anka
289	e anke
33	e ankt
-875	e anna
-1067	e anne
-1158	e anon
423	e anos
306	e anta
-621	e ante
315	e anto
-89	e ants
-27	e aper
-518	e app
-752	e appe
-499	e arah
-241	e aran
-1032	e arch
-838	e arco
-24	e arda
67	e arde
140	e ardo
-226	e ards
-482	e area
-459	e ared
-842	e arek
-414	e aren
401	e argo
413	e aria
-1189	e arie
41	e arin
-469	e ario
-802	e ariq
287	e aris
281	e arks
-708	e arkt
-1334	e arla
-540	e arly
788	e arma
-591	e arms
-106	e arna
-105	e aron
239	e arry
205	e arsh
-1051	e art
-1388	e arta
-541	e arte
242	e arts
-1572	e arzt
-1128	e as
-1150	e ased
-1111	e aser
-1346	e ask
-1072	e ason
-492	e asse
-744	e asst
-1137	e aste
8	e at
-912	e atch
-607	e ate
118	e ated
-291	e aten
-580	e ateo
55	e ater
-50	e ates
40	e atic
-378	e atie
-919	e ator
-243	e atre
-1649	e atum
-1150	e atus
-1293	e atze
-53	e au
-663	e auch
189	e aude
-359	e auen
-538	e auer
-1243	e auf
-891	e aula
-74	e aura
-875	e aus
-144	e ause
429	e auto
-573	e avec
323	e avel
1020	e aven
-259	e axis
-663	e aybe
-1076	e azie
-1049	e b
448	e bach
296	e back
-255	e bahn
-796	e bald
741	e band
539	e bank
214	e bara
-595	e base
430	e bay
-710	e be
-650	e bea
-46	e beck
-130	e beit
-978	e ben
52	e bend
1002	e berg
-624	e bern
-30	e bers
-147	e bert
-1382	e best
344	e beth
-962	e bhan
-1088	e bias
-1224	e bido
-188	e bien
-773	e big
-804	e bild
-575	e bile
-862	e bine
-1232	e bis
-492	e blic
-269	e blin
226	e blue
-672	e bnis
-156	e boa
355	e bom
-1117	e book
-866	e boss
833	e bour
-788	e brid
183	e bund
-1914	e bung
-368	e burg
-300	e buro
1231	e bury
-131	e bus
-485	e by
-952	e c
-926	e ca
-567	e cafe
-305	e call
-1212	e can
-1049	e cant
-1175	e cara
342	e care
-1074	e caro
42	e casa
-1191	e case
-415	e caso
-591	e cces
-629	e ce
-1043	e ceo
-1222	e cept
-311	e cess
-1145	e cet
-889	e cfo
-322	e chat
-1231	e ched
-1750	e chef
-249	e chel
-339	e chen
-208	e cher
-470	e ches
-1128	e chte
460	e chts
-1077	e ci
-592	e cial
-1813	e ciao
545	e cias
-138	e cies
-167	e cina
219	e cine
-279	e cing
-249	e cion
-568	e city
30	e cken
-53	e cker
-421	e cket
-58	e co
-399	e code
-709	e cola
25	e cole
60	e com
-1431	e come
-901	e como
-1009	e con
409	e coop
-1002	e cord
-950	e core
-890	e crew
-911	e cted
-1013	e ctie
-716	e cto
-834	e ctor
-535	e cuse
-1783	e cv
-1120	e cvs
-385	e czyk
-138	e d
122	e da
211	e dach
440	e dade
-1219	e dag
473	e dale
-575	e dame
-1036	e dan
38	e dana
-1151	e dank
-836	e dann
-962	e dans
175	e das
-848	e dat
-261	e data
-1595	e date
-1125	e dato
-1044	e day
-955	e days
-1386	e dbs
-585	e ddad
204	e de
-1296	e dean
-2505	e dear
-989	e deb
-1073	e deed
277	e del
-84	e dell
104	e demy
-652	e den
-21	e dent
-1164	e dept
-762	e der
-770	e dern
93	e ders
100	e des
-1379	e desk
-877	e dget
-303	e di
-330	e dia
241	e dian
-500	e dias
-1369	e die
-63	e dine
-516	e ding
211	e dios
-907	e dit
275	e dium
-1153	e dmin
-1133	e dni
-796	e dnis
891	e do
-863	e does
229	e door
691	e dora
411	e dorf
-616	e dort
-1097	e dott
724	e down
-678	e dr
-854	e dra
294	e dren
200	e du
-144	e due
-639	e duld
-1109	e dule
-1657	e dung
-135	e e
-774	e each
-1208	e eams
-680	e ease
-419	e east
-449	e eben
-360	e eber
-1295	e ebot
-353	e ecao
-63	e echa
-32	e echt
472	e ects
85	e eden
-498	e eder
-452	e edes
655	e edia
-702	e edin
177	e edit
-536	e eeds
-730	e een
-1271	e eeo
-689	e eers
-814	e efon
-711	e eg
-259	e egal
-494	e egen
-11	e egin
867	e egio
-424	e ehen
-488	e eich
488	e eide
117	e eier
302	e eigh
-1201	e eike
-701	e eila
-1348	e ein
-779	e eine
193	e eira
343	e eiro
-685	e eise
-636	e eite
286	e el
-1504	e elen
-277	e elia
549	e elie
-1139	e elif
-514	e elin
66	e elix
416	e ella
67	e elle
312	e elli
-421	e ello
-704	e em
45	e emen
293	e emie
-676	e emil
-607	e emma
-1624	e emos
-743	e empo
-687	e en
-1060	e enas
657	e enau
-619	e ence
-886	e ench
-942	e ency
744	e enda
-1489	e ende
-765	e enge
-553	e enna
141	e enne
-1086	e enos
-303	e ense
-309	e enst
509	e enta
-236	e ente
-843	e ento
132	e ents
174	e enue
-148	e enza
-1086	e eply
-1143	e er
-782	e eral
-1174	e eran
-1134	e erat
28	e erde
-442	e ered
1385	e erei
-1054	e eren
-167	e erer
670	e eres
433	e ergy
740	e eria
640	e erie
606	e erij
-1466	e erin
103	e erke
-751	e erne
107	e erra
-729	e erry
-741	e erst
-288	e erta
1	e erte
-287	e erto
-926	e erty
-22	e erve
-713	e es
-90	e esen
175	e essa
-848	e esse
-364	e est
2	e esta
-267	e este
-728	e esto
-1178	e ests
152	e et
-911	e etag
244	e etal
-520	e eter
-1120	e etra
215	e etro
-596	e etta
-278	e ette
601	e etti
-728	e etzt
-848	e euer
-1383	e euro
-303	e eute
-290	e evel
-565	e even
-895	e ever
-942	e evin
-484	e evor
-314	e evue
-1058	e ewer
-724	e exa
-702	e exmo
-458	e eyes
-1064	e ezug
-1413	e f
-1354	e fach
-120	e fair
-1171	e fall
-1301	e fang
-744	e farm
-449	e feb
53	e feld
495	e fern
289	e ffee
-135	e ffen
-472	e ffer
615	e fh
-210	e fica
-258	e fice
14	e fied
-1319	e file
-1059	e fing
262	e fire
-856	e five
522	e fold
-1332	e folg
-286	e food
300	e for
319	e ford
-943	e fore
97	e form
351	e four
-1513	e fr
-1655	e frau
-386	e fri
-1140	e from
413	e ften
-1312	e fter
-657	e fung
204	e fur
-1422	e fw
51	e g
-1467	e gabe
-920	e gada
-888	e gado
-1774	e gang
838	e gate
-738	e gela
-824	e geld
-390	e gent
15	e gern
-626	e gers
-561	e gery
-732	e get
622	e ggen
-102	e ghts
718	e gica
93	e gies
-1038	e gill
-165	e ging
-1227	e ginn
-112	e gion
-846	e give
-708	e gmt
81	e gner
-889	e gnis
-1025	e go
-707	e god
-1350	e good
-1296	e got
-833	e gott
-1034	e gram
-1315	e gret
-125	e grid
-472	e gton
-274	e gung
-610	e gust
-1210	e gute
-1140	e gwen
-293	e h
-858	e ha
-459	e haft
-127	e hair
-536	e halb
728	e hale
-662	e half
-1073	e hall
-1093	e halt
-578	e hana
-74	e hand
70	e hang
-72	e hard
554	e hart
248	e haus
-867	e have
-479	e he
-921	e head
-400	e heb
-1132	e heck
404	e heid
610	e heim
-78	e hein
-484	e heit
-1210	e hej
-479	e help
-622	e hema
-694	e her
-441	e here
509	e hern
-2147	e herr
-172	e het
-2090	e hey
-2462	e hi
-797	e hich
-222	e hief
-438	e high
-953	e hile
314	e hill
272	e hine
-58	e hing
-27	e hire
-1246	e hiya
-98	e hlag
-584	e hlen
-831	e hler
-1007	e hloe
-1326	e hmen
-276	e hnen
-661	e hner
1192	e hnik
-1010	e hof
-1823	e hoi
-1995	e hola
580	e holm
27	e homa
400	e home
-811	e hone
-238	e hool
336	e hope
-529	e hora
755	e hore
820	e horn
-218	e hort
-1052	e hose
202	e hout
-1578	e hr
-863	e hrb
99	e hree
-446	e hren
-881	e hrer
-958	e hten
24	e hter
-951	e hugo
-1214	e huhe
567	e huis
180	e hule
232	e hung
-1056	e hurs
461	e hutz
-1483	e i
-855	e iado
-655	e iale
-684	e iali
-242	e ials
-976	e iamo
-30	e iana
197	e iane
-32	e iara
-890	e iate
-1119	e iben
-345	e ical
-405	e ices
-342	e iche
-116	e icht
-97	e icia
407	e icio
-1037	e id
327	e idad
-1116	e idat
-972	e iday
-859	e ideo
-685	e ider
-358	e ides
8	e idge
-212	e iebe
-782	e iela
24	e ield
-1245	e iele
-1200	e ient
293	e iere
517	e iers
-434	e iese
-363	e iety
-636	e ieur
248	e ieve
-1430	e if
262	e ific
331	e igan
-109	e igen
-377	e ight
-1049	e ii
-812	e ijke
-933	e ik
-988	e iker
215	e ikum
-96	e il
-102	e ilar
-103	e ilen
-6	e iles
445	e ilfe
-895	e ilia
-1298	e ilie
-118	e illa
199	e ille
509	e ills
-855	e ilor
-318	e ilse
-1365	e im
-136	e imer
-202	e imon
-1131	e imos
-1089	e in
-1195	e inal
-1234	e inc
-6	e ince
225	e inch
-671	e inda
580	e inde
-725	e inee
-33	e inen
-520	e iner
246	e ines
-67	e inet
-505	e ing
-145	e inge
-486	e ings
569	e inho
484	e inic
-739	e inik
-1098	e inne
380	e inta
78	e inte
-640	e inti
-1100	e iona
-342	e ione
-1085	e ions
-993	e ious
-195	e ipal
228	e iper
-985	e ippa
187	e ique
-447	e ires
-473	e irie
107	e irst
-1052	e is
-89	e isch
505	e isco
-618	e ised
-1393	e iser
-670	e isha
-303	e ison
-983	e isor
-241	e isse
-894	e ist
325	e ista
126	e iste
235	e it
131	e ital
456	e itat
-162	e ited
-1384	e iten
-702	e iter
-81	e ites
-751	e itle
-398	e itor
-504	e itri
-562	e itte
-173	e itut
208	e ival
-195	e ivan
-322	e iver
514	e ives
-726	e ivil
-1413	e j
-998	e ja
-1276	e jahr
-1191	e jan
-1244	e jana
-1086	e java
66	e jean
149	e ject
-869	e jess
-1260	e jo
-1704	e jobs
-928	e join
-1570	e jour
-1079	e juli
-294	e july
-1325	e june
-1411	e juni
-1157	e just
-1752	e k
516	e kamp
-1350	e kauf
-938	e kday
17	e keep
-709	e keit
686	e kers
-208	e kery
-539	e kia
-762	e kim
-266	e kind
-379	e king
192	e kita
-1205	e kofi
-615	e kom
-114	e kopf
553	e kten
-1258	e ktor
-687	e kun
-341	e l
-241	e la
-1007	e laat
-492	e lab
-405	e labs
-973	e lace
-180	e lage
-160	e lamt
630	e land
215	e lane
146	e lano
-527	e lant
-644	e lara
-98	e lare
-1029	e lars
-97	e lary
-329	e las
208	e lass
397	e last
-304	e late
-58	e latt
-1045	e latz
-209	e laub
-998	e lauf
-56	e law
-114	e laza
662	e lden
207	e lder
-423	e le
-175	e lea
-753	e lead
-1066	e leen
111	e lege
-849	e lei
95	e lein
-1382	e lena
-426	e lene
-815	e lent
-925	e lerk
475	e lers
662	e lery
287	e les
-1022	e lete
-1551	e lg
-414	e lhe
-405	e lian
27	e lice
-799	e lich
1025	e lick
-397	e licy
-627	e lied
-404	e lien
519	e lier
-155	e lies
728	e life
-576	e lijk
-830	e lina
-997	e lind
749	e line
239	e ling
-719	e link
-870	e lisa
-527	e lish
-679	e list
369	e lity
-641	e ll
165	e llan
-973	e lled
-751	e llen
614	e ller
-181	e lles
341	e lley
-116	e llie
767	e llis
266	e llow
-837	e llte
-242	e llum
-740	e lo
-781	e load
-468	e lock
-477	e log
-800	e logo
-583	e logy
-743	e lohn
-254	e loop
-707	e loor
255	e los
134	e lots
-1200	e lou
232	e loud
-294	e love
400	e lowe
-896	e lrat
-781	e ltag
-853	e ltd
-580	e lten
-767	e lter
-365	e lton
6	e luca
-407	e luck
-645	e ludo
-426	e luis
-21	e lung
-934	e luss
-647	e lust
-549	e luti
42	e lvia
-1640	e m
-1015	e ma
-369	e mada
-1849	e mado
-990	e mai
-2086	e mail
-69	e main
-771	e mal
-833	e mand
-283	e mann
-1160	e many
359	e mar
341	e mara
242	e mark
119	e mary
-853	e marz
-997	e may
107	e mber
-778	e me
-827	e med
-399	e meer
-1052	e meet
-991	e mein
352	e mena
-879	e mens
-561	e ment
1139	e mere
187	e mers
-841	e met
-1086	e mfg
-749	e mi
133	e mica
-453	e mics
-1167	e mijn
-890	e mila
-144	e mile
486	e mill
-1092	e min
-1175	e mina
-662	e mine
434	e ming
16	e mira
-1148	e mise
-1114	e miss
-1095	e mit
-1369	e mme
-724	e mmen
-309	e mmer
-1060	e mo
-752	e moi
-1080	e moin
-991	e mon
216	e mond
-604	e mone
712	e mont
898	e moor
934	e more
502	e moss
-711	e most
-715	e mple
-899	e mpus
-1668	e mr
-492	e mrs
-931	e ms
-1362	e msin
-908	e muhe
608	e mune
-984	e mung
-1349	e n
-4	e na
341	e naar
-1168	e nach
416	e nada
-414	e nage
213	e nale
-1528	e name
-803	e nao
-206	e nard
1014	e nary
-1206	e nate
-987	e nats
734	e nbau
-60	e nces
-312	e ncia
324	e ncil
-1620	e nday
-252	e nden
-173	e nder
-93	e ndes
-1059	e ndly
-597	e ndon
-521	e ndra
-376	e ndre
-718	e ne
-1067	e need
-1057	e neer
-775	e nein
-19	e neke
-847	e nele
273	e nell
-763	e ners
-424	e nery
-71	e ness
-667	e new
331	e ngen
89	e nger
549	e nhof
-680	e nhor
101	e nhs
-736	e ni
-331	e nica
-665	e nice
191	e nico
-1194	e nika
601	e nine
-320	e ning
-295	e nion
-459	e nior
-732	e nise
-39	e nish
-394	e nita
446	e nity
-398	e nken
-984	e nkte
-254	e nnah
-316	e nnel
-692	e nnen
807	e nner
-901	e nnes
-141	e nnis
-1775	e no
-6	e noch
-918	e non
-718	e noon
-478	e noor
-590	e nora
518	e nord
-889	e nors
-1088	e nos
-1887	e not
-254	e note
182	e nova
-647	e now
-1062	e nsch
262	e nsen
936	e nsit
-392	e nste
-1137	e ntag
-415	e ntal
-385	e nten
3	e nter
69	e ntes
216	e ntil
-427	e ntin
-438	e nton
97	e ntor
82	e ntos
-931	e ntre
-422	e ntro
-693	e ntry
-925	e ntur
-1007	e nuar
-313	e nung
-623	e nute
1	e nzen
-880	e o
25	e oard
-565	e ob
-262	e obal
-101	e ober
-185	e obre
-437	e ocal
-1745	e oche
55	e of
-1104	e ofia
-546	e ofil
11	e ogen
-568	e ogie
-800	e ogle
-138	e ohne
-1391	e oi
-625	e oife
255	e oint
-1286	e ok
-1552	e ola
-743	e olaf
9	e old
-1534	e olge
-243	e olin
-1242	e olio
-775	e olle
-172	e olly
-1013	e omas
541	e ombe
-1129	e omer
580	e omes
-90	e omme
-482	e on
-442	e onal
-1665	e onas
-1139	e onat
-736	e one
-710	e onen
-644	e ones
1016	e onia
-24	e onie
-247	e onio
-344	e only
-97	e onne
-571	e onor
237	e onte
-1075	e onto
-972	e onus
122	e oods
28	e ooks
-480	e ools
-307	e oose
502	e oost
86	e op
-113	e open
-1451	e ople
-514	e ops
194	e oral
-117	e ores
771	e orge
536	e oria
-262	e orin
419	e orio
-362	e orks
-764	e orna
69	e orne
-352	e orno
-1242	e orry
-1254	e orse
-1639	e ort
253	e orte
878	e orth
-1	e orto
472	e orts
-847	e os
-1305	e osed
-76	e osse
-648	e osta
-221	e otel
-786	e otte
536	e ough
-1189	e ould
-909	e ound
39	e ount
940	e oupe
218	e ours
-395	e ourt
-345	e ouse
-697	e out
-925	e oute
-123	e outh
-76	e oved
-53	e over
-292	e ovic
-484	e owan
190	e oway
251	e owen
108	e ower
-446	e oyer
-172	e oyle
-1439	e p
-1232	e pa
357	e pace
-1276	e pany
731	e para
478	e park
-967	e part
-266	e pass
-1088	e paul
383	e pay
-1069	e pc
-1332	e pdf
945	e peak
352	e per
-399	e pers
-1257	e phie
-99	e pice
-647	e pick
-19	e piel
-13	e pier
422	e ping
-227	e plan
-881	e plar
-1024	e pls
-916	e pm
-639	e pode
-710	e pois
371	e pool
-1288	e por
430	e port
-806	e post
-809	e pour
-707	e ppen
706	e pper
-196	e pply
24	e pr
-161	e pres
-436	e pril
-1008	e ps
-905	e puty
-880	e qual
-965	e que
-1270	e quel
-1658	e r
-1402	e ra
-594	e raag
551	e race
-554	e rach
-855	e rack
-516	e raco
-838	e ract
159	e rada
-441	e rade
877	e rado
201	e raft
200	e rage
-97	e raig
459	e rail
636	e rain
48	e rale
-863	e ramm
532	e rand
-1237	e rank
457	e rans
-596	e rant
-576	e rary
-644	e rate
-1488	e rats
-47	e raum
-722	e ravi
-806	e razo
-837	e rbal
-202	e rben
-681	e rber
736	e rbor
-679	e rbst
-363	e rces
319	e rche
-441	e rcus
-951	e rdam
-1012	e rdan
-581	e rday
-286	e rden
-530	e rder
-834	e rdes
51	e re
-257	e read
-102	e real
182	e reat
-567	e reau
-1183	e rec
800	e rede
657	e reek
229	e reen
-171	e reet
-1329	e ref
444	e reis
-1159	e rely
-173	e rena
-747	e rens
-66	e rent
12	e renz
-1401	e repo
-736	e req
-1197	e resa
-683	e ress
1125	e rest
-838	e reta
-652	e rgen
688	e rgia
274	e rgie
-740	e rgpd
-1297	e rh
-652	e rher
-95	e rial
167	e rian
250	e riat
-370	e rica
-268	e rice
79	e rich
150	e rick
-93	e rics
742	e rict
-1120	e rida
151	e rieb
182	e ried
-945	e rief
-568	e riel
-822	e rien
831	e ries
-992	e riet
-560	e rift
-813	e rify
277	e rigo
-1357	e rike
-336	e rina
71	e rine
119	e ring
-402	e ript
-189	e rise
-607	e rish
-338	e rist
266	e rita
-893	e rite
-1033	e ritt
509	e rity
328	e rium
82	e rive
-843	e riya
-150	e rken
1015	e rley
-838	e rlin
-1146	e rlos
414	e rlow
-1195	e rman
-789	e rmat
-1300	e rmed
-773	e rmin
-576	e rmly
-108	e rnal
-802	e rnen
413	e road
-873	e rob
-690	e robe
943	e roep
-439	e roet
5	e roll
-941	e rome
575	e rook
-973	e room
-471	e rope
-478	e rosa
-73	e rose
20	e ross
-402	e roup
550	e rove
-402	e rren
490	e rrin
681	e rrow
-171	e rsen
-400	e rson
-1403	e rsos
221	e rste
-928	e rtal
481	e rten
-1009	e rter
514	e rtes
-495	e rtin
572	e rton
-927	e ruar
-11	e ruch
-503	e ruck
-1314	e ruhe
-963	e ruit
-419	e rund
-626	e rung
506	e rupo
-1599	e russ
47	e rust
-988	e ruth
-964	e rvus
-638	e s
-301	e sa
-1263	e safe
-635	e sag
-368	e sage
-943	e sam
-850	e same
1334	e samt
312	e san
-757	e sans
-939	e sapp
-871	e sara
-1015	e satz
-942	e say
-416	e sche
367	e scue
-943	e sday
-740	e se
29	e see
-1261	e sehr
-640	e sei
-719	e self
-423	e send
-1150	e sent
-679	e sera
13	e sery
-1039	e seu
662	e seum
-1353	e sful
-1205	e sgvo
-141	e shby
-600	e she
-286	e shes
-627	e ship
-665	e shl
-223	e shop
-1187	e si
-665	e sica
235	e side
-363	e sier
-866	e sig
-740	e sign
-30	e sing
-844	e sion
-481	e sir
-84	e site
-148	e sity
-250	e sitz
-686	e six
-581	e sler
54	e sley
-1096	e so
615	e soft
85	e sole
-118	e sons
-1053	e sql
-1161	e sr
-1056	e sra
-651	e srat
-962	e ssa
-90	e ssel
-386	e ssen
142	e sser
-943	e ssor
-888	e ssum
154	e st
-1308	e stag
229	e stal
-947	e stay
-956	e std
-1435	e sted
4	e stel
329	e stem
-1240	e sten
-1493	e step
97	e ster
-1020	e stes
527	e stik
-1369	e stin
166	e stle
-1034	e stol
-352	e ston
-102	e stop
-894	e stra
-402	e stro
57	e stry
-909	e su
-915	e sua
-1004	e such
436	e sud
-651	e sue
-701	e sult
-826	e sume
-949	e sung
-926	e suo
189	e sur
-957	e sure
-487	e sv
-492	e sweg
-501	e t
-576	e ta
197	e tact
-939	e tado
81	e tadt
-1057	e taff
-1370	e tag
-221	e tage
-168	e tail
-303	e tain
-1314	e take
-902	e takt
-446	e tale
-726	e talk
24	e tall
360	e tals
686	e tana
-1659	e tand
-523	e tant
-835	e tart
-488	e tary
214	e tate
-766	e tatt
-581	e te
-1144	e team
397	e tech
-1094	e tees
-1214	e teil
843	e tein
-987	e tel
-57	e tell
546	e tels
-791	e tely
145	e tems
207	e tend
-997	e tens
-597	e term
325	e tern
337	e ters
-1804	e test
-332	e teur
-851	e teve
-606	e text
-593	e than
12	e the
-472	e then
-684	e theo
225	e ther
-342	e they
-753	e thon
-1186	e thu
-815	e ti
37	e tial
-957	e tian
565	e tica
-592	e tice
570	e tico
368	e tics
-1024	e tien
568	e tier
220	e ties
-826	e tile
-1022	e till
-309	e tima
-928	e time
37	e tina
183	e tine
-513	e ting
-322	e tion
65	e tiva
-451	e tive
-35	e tivo
-1049	e tjes
-1032	e tmas
-261	e tner
-857	e tnis
-1103	e to
600	e tock
-1186	e tom
-1066	e ton
277	e tone
-111	e top
116	e tora
-1205	e tore
-84	e tors
560	e tory
-1018	e tot
-553	e tour
147	e town
-534	e trac
177	e trae
-1967	e trag
-746	e tral
-202	e tran
-118	e tras
922	e tree
496	e trel
266	e tres
-501	e tria
-865	e triz
-111	e trum
-1133	e try
-407	e tsch
-1377	e ttag
-501	e tted
-1018	e ttee
70	e ttel
89	e tten
-162	e tter
-848	e ttie
834	e ttle
-593	e ttps
-575	e tu
190	e tual
22	e tube
-1214	e tuck
656	e tude
-1151	e tue
-995	e tues
-927	e tung
7	e tura
-24	e ture
-1030	e turn
-588	e tut
654	e tute
609	e tuto
-24	e tuur
-5	e two
-656	e type
-1168	e u
-145	e uary
-625	e uate
-669	e uben
300	e uber
-1230	e ucas
416	e uche
-58	e ucia
54	e udio
-951	e udos
-707	e uern
-830	e ufen
-1830	e uhr
-1316	e uipe
458	e uk
23	e ular
-891	e ules
-1291	e ulia
292	e ully
-880	e ults
-1215	e um
-1235	e uman
734	e umen
-350	e un
-701	e una
-92	e unal
-190	e unch
-508	e und
-508	e unde
-458	e unes
-1032	e unft
-869	e ungs
-1375	e uni
257	e unit
-1204	e univ
148	e unkt
133	e unty
-404	e up
26	e uppe
146	e uppo
-278	e ural
200	e uren
-215	e ures
675	e uria
73	e urse
-734	e use
-1370	e user
441	e uses
-776	e usse
-389	e usuf
-1178	e uten
-637	e uter
339	e utes
-1149	e uw
-1262	e v
-1175	e vacy
335	e val
547	e vale
-221	e van
435	e vane
-578	e vant
-46	e vate
-1029	e ve
-724	e vely
-422	e vent
-250	e vera
609	e vers
-896	e very
-609	e vets
-119	e vi
-236	e vice
-255	e vide
-1431	e viel
-547	e vier
-365	e view
148	e ving
-364	e viso
519	e vist
-360	e voce
-1028	e voll
-1418	e von
-533	e voor
-789	e vor
-290	e vos
-74	e voss
-649	e vous
-939	e vp
-1148	e w
-1089	e wahl
851	e wald
-789	e wall
-534	e wand
92	e wann
-812	e want
-276	e ward
506	e ware
-248	e warm
-1036	e was
-878	e wat
-744	e way
498	e ways
-684	e wear
-760	e wed
-1086	e weds
-672	e weg
-987	e wei
-642	e weis
439	e well
-945	e wenn
-735	e wer
-309	e werk
-591	e wers
-79	e west
-1166	e when
-1039	e who
-443	e wich
264	e wick
-919	e wie
-682	e wien
-875	e wil
-746	e will
49	e wind
-498	e wing
346	e wise
-936	e wo
-1006	e woch
1126	e wood
-977	e word
396	e work
-1667	e wort
-755	e wren
-1347	e x
-1528	e xcel
666	e xley
-1788	e xxx
-1577	e xxxx
-457	e y
511	e yard
-762	e year
234	e yers
-1201	e yes
-637	e zado
-1189	e zahl
-1050	e zeit
-641	e zess
-153	e zlei
-624	e zoe
-622	e zoom
1156	e zorg
-1005	e zu
-429	e zum
-1480	e zung
-573	e zur
394	early
64	early board
-256	early nobody
535	early own
-538	early provider
-45	early system
41	from
-239	from board
655	from nobody
-374	from own
400	from provider
119	from system
46	from< (
346	from< ,
-62	from< -
-59	from< .
433	from< @
-745	from< [
30	from< ^
-390	from< at
-302	from< do
-99	from< für
-268	from< recruiting
-517	from< recruitment
-600	from< s
-314	from< team
-225	from< the
-252	from< van
15	from< –
-600	from<< ' s
1246	from<< ] (
30	from<< ^ ^
-270	from<< ^ recruiting
-517	from<< ^ recruitment
-282	from<< ^ the
339	from<> ( )
609	from<> , $
-59	from<> - $
-18	from<> . $
433	from<> @ $
-745	from<> [ $
33	from<> ^ $
-47	from<> ^ '
-206	from<> ^ (
88	from<> ^ ,
806	from<> ^ -
304	from<> ^ .
-406	from<> ^ apply
-747	from<> ^ at
52	from<> ^ careers
-698	from<> ^ do
-945	from<> ^ für
178	from<> ^ hiring
-229	from<> ^ hr
-146	from<> ^ jobs
240	from<> ^ people
189	from<> ^ recruiting
-357	from<> ^ recruitment
88	from<> ^ talent
-658	from<> ^ team
675	from<> ^ –
-418	from<> at $
-300	from<> do $
-19	from<> für $
-268	from<> recruiting $
-516	from<> recruitment $
-566	from<> s $
-312	from<> team $
-144	from<> the $
15	from<> – $
55	from> $
-2	from> '
-789	from> (
335	from> )
114	from> ,
605	from> -
290	from> .
-406	from> apply
-747	from> at
52	from> careers
-705	from> do
-1008	from> für
178	from> hiring
-292	from> hr
-146	from> jobs
240	from> people
63	from> recruiting
-357	from> recruitment
87	from> talent
-658	from> team
-891	from> van
662	from> –
55	from>> $ $
234	from>> ' s
537	from>> ) $
777	from>> . $
-406	from>> apply $
166	from>> careers $
108	from>> hiring $
-22	from>> hr $
-146	from>> jobs $
55	from>> recruiting $
-153	from>> recruitment $
-225	from>> talent $
145	from>> talent acquisition
-655	from>> team $
-612	goes on
-87	goes on told
-47	has before
-442	has before told
21	in role
182	in the domain
-749	in the domain board
186	in the domain own
-369	in the domain system
162	initials in the domain
73	initials in the domain own
-954	is 1
-907	is 1 after !
-472	is 1 after "
-1127	is 1 after &
-46	is 1 after (
-1358	is 1 after )
-1346	is 1 after +
-165	is 1 after ,
-156	is 1 after -
-1627	is 1 after .
111	is 1 after /
-1050	is 1 after 00
-926	is 1 after 000
-1018	is 1 after 1
-538	is 1 after 10
-1040	is 1 after 11
-723	is 1 after 12
-1257	is 1 after 13
-795	is 1 after 14
-817	is 1 after 15
-504	is 1 after 16
-582	is 1 after 18
-1100	is 1 after 2
-1084	is 1 after 20
-399	is 1 after 25
-1032	is 1 after 3
-1269	is 1 after 30
-624	is 1 after 4
-996	is 1 after 40
-915	is 1 after 45
-1095	is 1 after 5
-1112	is 1 after 59
-1206	is 1 after 6
-624	is 1 after 60
-1000	is 1 after 9
-1081	is 1 after 90
-363	is 1 after :
-848	is 1 after ;
-711	is 1 after ?
254	is 1 after @
-1035	is 1 after [
-1953	is 1 after ]
-232	is 1 after ^
448	is 1 after a
-891	is 1 after ab
142	is 1 after about
-594	is 1 after acht
-904	is 1 after after
-1038	is 1 after alle
-1047	is 1 after allen
-886	is 1 after alles
-1203	is 1 after als
-1754	is 1 after am
805	is 1 after an
-175	is 1 after and
-909	is 1 after andere
-1053	is 1 after anderen
119	is 1 after as
822	is 1 after at
-802	is 1 after au
-1130	is 1 after auf
-1129	is 1 after aus
-185	is 1 after avec
46	is 1 after be
69	is 1 after before
-612	is 1 after bei
-873	is 1 after beiden
-1072	is 1 after beim
-627	is 1 after beruflichen
-590	is 1 after besten
-891	is 1 after bewerbung
-168	is 1 after bij
-1024	is 1 after bis
-629	is 1 after bitte
-891	is 1 after but
-915	is 1 after by
-905	is 1 after candidate
424	is 1 after con
245	is 1 after da
-1670	is 1 after das
-1023	is 1 after dear
-346	is 1 after dein
-1640	is 1 after deine
-838	is 1 after deinem
-798	is 1 after deinen
-775	is 1 after deiner
37	is 1 after del
-516	is 1 after dem
-376	is 1 after den
-825	is 1 after der
-640	is 1 after deren
-1036	is 1 after des
450	is 1 after di
-1097	is 1 after die
-580	is 1 after diese
-508	is 1 after diesem
-759	is 1 after dieser
-430	is 1 after dieses
-914	is 1 after do
-930	is 1 after drei
29	is 1 after du
-1389	is 1 after e
-962	is 1 after eigenen
-1441	is 1 after ein
-933	is 1 after eine
-1278	is 1 after einem
-1767	is 1 after einen
-1129	is 1 after einer
-1234	is 1 after eines
-667	is 1 after einige
-1367	is 1 after el
-917	is 1 after em
168	is 1 after en
-563	is 1 after engere
-545	is 1 after enhanced
-955	is 1 after ersten
-413	is 1 after etwas
253	is 1 after for
-517	is 1 after freundlichem
-828	is 1 after freundlichen
-588	is 1 after from
-1156	is 1 after fünf
-610	is 1 after für
-1060	is 1 after fürs
-509	is 1 after geehrte
-503	is 1 after geehrter
-695	is 1 after gute
-638	is 1 after guten
-473	is 1 after halbe
-481	is 1 after heer
-1166	is 1 after hello
-667	is 1 after herzlichen
-1269	is 1 after hi
553	is 1 after ihr
-1176	is 1 after ihre
-1387	is 1 after il
-1722	is 1 after im
-154	is 1 after in
-884	is 1 after ins
-1349	is 1 after interview
-916	is 1 after is
-704	is 1 after job
-946	is 1 after kein
-972	is 1 after keine
-896	is 1 after keinen
-571	is 1 after kleine
-886	is 1 after kurze
-1151	is 1 after la
-872	is 1 after le
-619	is 1 after letzte
-617	is 1 after letzten
-845	is 1 after mehr
-970	is 1 after mein
-1092	is 1 after meine
-842	is 1 after meinem
-21	is 1 after met
-823	is 1 after mevrouw
249	is 1 after mit
-170	is 1 after monday
-924	is 1 after morning
-967	is 1 after nach
-633	is 1 after neue
-458	is 1 after neuen
-597	is 1 after no
-1061	is 1 after nächste
-919	is 1 after nächsten
-865	is 1 after o
-870	is 1 after oder
38	is 1 after of
-1184	is 1 after ohne
-556	is 1 after on
-734	is 1 after one
-1197	is 1 after or
-608	is 1 after our
109	is 1 after per
-356	is 1 after photo
-814	is 1 after plus
-756	is 1 after pm
-987	is 1 after por
-503	is 1 after recruiting
-807	is 1 after recruitment
-1178	is 1 after s
-1236	is 1 after sechs
637	is 1 after sie
-893	is 1 after so
-200	is 1 after talent
-301	is 1 after team
-884	is 1 after thanks
-113	is 1 after that
-477	is 1 after the
-708	is 1 after through
-93	is 1 after to
-957	is 1 after tu
-707	is 1 after um
-523	is 1 after un
-2108	is 1 after und
-1131	is 1 after unser
-424	is 1 after unsere
-1122	is 1 after unserem
-1191	is 1 after unseren
-1145	is 1 after unserer
-1312	is 1 after unseres
-763	is 1 after unter
-470	is 1 after van
-290	is 1 after via
-866	is 1 after viel
-762	is 1 after vielen
-1180	is 1 after vier
-758	is 1 after vom
726	is 1 after von
-776	is 1 after vor
-826	is 1 after votre
-400	is 1 after weitere
-903	is 1 after weiteren
-558	is 1 after wir
54	is 1 after with
-853	is 1 after you
8	is 1 after your
-847	is 1 after zehn
-1421	is 1 after zu
-1354	is 1 after zum
-1438	is 1 after zur
-985	is 1 after zwei
-686	is 1 after zweite
-854	is 1 after zweiten
-1111	is 1 after |
-1229	is 1 after ¡
-141	is 1 after £
-1925	is 1 after ·
-1150	is 1 after ¿
-48	is 1 after à
-84	is 1 after às
-659	is 1 after über
-54	is 1 after –
-1001	is 1 after „
-1179	is 1 after •
-1102	is 1 board
-27	is 1 early
10	is 1 from
90	is 1 letter
-279	is 1 nobody
-839	is 1 own
-1846	is 1 provider
348	is 1 signed
442	is 1 subject
303	is 1 system
-151	is 1 told
-1516	is 1 written
191	is 2
191	is 2 after !
-935	is 2 after "
-365	is 2 after (
-760	is 2 after )
-612	is 2 after ,
-68	is 2 after -
-77	is 2 after .
483	is 2 after /
-1042	is 2 after 00
-1032	is 2 after 30
-172	is 2 after :
-720	is 2 after ;
-500	is 2 after ?
-435	is 2 after [
-406	is 2 after ^
370	is 2 after a
739	is 2 after an
-1018	is 2 after and
-389	is 2 after at
712	is 2 after bei
765	is 2 after bij
-552	is 2 after bis
-512	is 2 after by
670	is 2 after chez
733	is 2 after da
900	is 2 after das
195	is 2 after de
-913	is 2 after dear
75	is 2 after den
405	is 2 after der
900	is 2 after die
-491	is 2 after do
421	is 2 after en
-392	is 2 after for
302	is 2 after from
107	is 2 after für
297	is 2 after ihre
-160	is 2 after im
-562	is 2 after in
-495	is 2 after la
-1006	is 2 after mit
5	is 2 after of
-909	is 2 after on
-447	is 2 after our
1237	is 2 after recruiting
-1158	is 2 after s
-923	is 2 after the
590	is 2 after to
605	is 2 after von
-422	is 2 after with
213	is 2 after your
-97	is 2 after |
-513	is 2 after ·
63	is 2 after –
118	is 2 board
-62	is 2 early
-348	is 2 from
151	is 2 letter
-46	is 2 nobody
44	is 2 own
33	is 2 provider
-220	is 2 signed
53	is 2 subject
240	is 2 system
250	is 2 told
-352	is 2 written
470	is 3
-381	is 3 after !
-331	is 3 after (
158	is 3 after ,
-324	is 3 after -
339	is 3 after .
-453	is 3 after /
-359	is 3 after :
341	is 3 after ?
45	is 3 after ^
62	is 3 after a
-231	is 3 after am
-349	is 3 after and
110	is 3 after at
-988	is 3 after das
337	is 3 after de
-306	is 3 after den
-332	is 3 after der
-284	is 3 after die
-1017	is 3 after eine
456	is 3 after for
340	is 3 after from
-1243	is 3 after für
-52	is 3 after im
-178	is 3 after in
192	is 3 after la
-709	is 3 after mit
-907	is 3 after nach
213	is 3 after of
-930	is 3 after our
-660	is 3 after the
509	is 3 after to
566	is 3 after with
-161	is 3 after your
-778	is 3 after zum
-304	is 3 after |
-323	is 3 after ·
-50	is 3 after –
-125	is 3 board
349	is 3 early
-244	is 3 from
-50	is 3 letter
-286	is 3 nobody
221	is 3 own
-80	is 3 provider
77	is 3 signed
560	is 3 subject
-3	is 3 system
224	is 3 told
-146	is 3 written
-64	is and
-633	is and after (
-494	is and after ,
-376	is and after .
195	is and after ^
484	is and after at
436	is and early
-217	is and from
445	is and letter
135	is and nobody
-85	is and own
-18	is and signed
804	is and subject
183	is and system
-113	is and told
34	is and written
-532	is brackets
-825	is brackets after [
-769	is brackets after ^
-401	is brackets board
-712	is brackets early
-1178	is brackets from
-176	is brackets letter
223	is brackets nobody
-1109	is brackets own
-739	is brackets signed
-404	is brackets subject
-127	is brackets system
33	is brackets told
-1844	is brackets written
688	is capitals
270	is capitals after (
-1641	is capitals after ,
-965	is capitals after -
-534	is capitals after .
-475	is capitals after 00
-418	is capitals after 30
-1077	is capitals after 59
-977	is capitals after :
396	is capitals after ^
-1498	is capitals after a
-1522	is capitals after an
-1464	is capitals after and
-1081	is capitals after de
447	is capitals after der
-915	is capitals after el
-545	is capitals after enhanced
-1570	is capitals after for
-162	is capitals after in
-1227	is capitals after of
-835	is capitals after or
-634	is capitals after our
-356	is capitals after photo
371	is capitals after the
-1265	is capitals after to
-957	is capitals after tu
-826	is capitals after votre
-1536	is capitals after with
-2095	is capitals after your
-832	is capitals after –
-969	is capitals board
-237	is capitals early
282	is capitals from
-230	is capitals letter
1282	is capitals nobody
-800	is capitals own
570	is capitals signed
-448	is capitals subject
-1071	is capitals system
-156	is capitals told
220	is capitals written
-712	is comma
-781	is comma after ,
-494	is comma after ^
318	is comma after the
-639	is comma board
-436	is comma early
-1256	is comma from
-792	is comma letter
-59	is comma nobody
-907	is comma own
-298	is comma signed
-678	is comma subject
-573	is comma system
-539	is comma told
-523	is comma written
-418	is digits
-234	is digits after (
-721	is digits after )
-1045	is digits after ,
74	is digits after -
-754	is digits after .
-2295	is digits after :
271	is digits after ^
197	is digits after a
281	is digits after at
-615	is digits after de
-252	is digits after in
-1091	is digits after monday
-742	is digits after of
-475	is digits after the
-343	is digits after your
-842	is digits after |
-141	is digits after £
-767	is digits after ·
-78	is digits after à
-1100	is digits after –
-678	is digits board
-896	is digits early
-185	is digits from
-466	is digits letter
-1397	is digits nobody
-573	is digits own
-203	is digits signed
-419	is digits subject
-274	is digits system
-90	is digits told
-882	is digits written
-341	is doing
59	is doing after ,
-610	is doing after .
-412	is doing after :
-493	is doing after ?
-636	is doing after ^
-750	is doing early
-135	is doing from
83	is doing letter
-371	is doing nobody
-349	is doing own
-20	is doing signed
-292	is doing subject
-956	is doing system
157	is doing told
-1455	is doing written
689	is house
-366	is house after (
87	is house after ,
219	is house after -
321	is house after .
6	is house after :
-352	is house after [
249	is house after ^
482	is house after a
-207	is house after am
-831	is house after and
222	is house after at
45	is house after bei
421	is house after bij
-443	is house after by
-95	is house after das
126	is house after de
-721	is house after dem
11	is house after den
34	is house after der
857	is house after die
515	is house after for
924	is house after from
-197	is house after für
-413	is house after im
-85	is house after in
-195	is house after la
318	is house after of
-666	is house after the
424	is house after to
-438	is house after und
-683	is house after unserem
-139	is house after vom
373	is house after with
-82	is house after |
232	is house after ·
335	is house after –
475	is house board
1025	is house early
-312	is house from
133	is house letter
43	is house nobody
383	is house own
566	is house provider
362	is house signed
829	is house subject
793	is house system
-21	is house told
704	is house written
354	is long
-157	is long after ,
-66	is long after -
-228	is long after .
250	is long after :
-212	is long after ^
277	is long after at
-1471	is long after das
-1111	is long after den
72	is long after der
-339	is long after die
-195	is long after of
1025	is long after the
463	is long after with
264	is long after |
-258	is long after –
-470	is long board
482	is long early
-61	is long from
712	is long letter
-19	is long nobody
554	is long own
133	is long signed
32	is long subject
-516	is long system
428	is long told
129	is long written
460	is longer
388	is longer after ,
84	is longer after ^
428	is longer after the
-1061	is longer board
24	is longer early
666	is longer from
-133	is longer letter
-775	is longer nobody
602	is longer own
245	is longer signed
-1146	is longer subject
-68	is longer system
939	is longer told
-112	is longer written
-612	is mark
-808	is mark after ,
-1347	is mark after :
-373	is mark after ^
-1401	is mark board
-28	is mark early
-875	is mark from
-1282	is mark letter
585	is mark nobody
-1384	is mark own
-116	is mark signed
270	is mark subject
-1679	is mark system
-495	is mark written
-346	is office
161	is office after :
-962	is office after ^
89	is office early
-642	is office from
-1232	is office letter
-248	is office nobody
-187	is office own
-647	is office signed
-1088	is office subject
-1345	is office system
-126	is office told
-280	is office written
147	is person
-147	is person after !
-1120	is person after "
-18	is person after (
-382	is person after )
98	is person after ,
-334	is person after -
-15	is person after .
110	is person after /
-344	is person after :
-714	is person after ;
-288	is person after ?
152	is person after ^
73	is person after a
-561	is person after and
-284	is person after at
1108	is person after bei
647	is person after bij
-551	is person after bis
124	is person after de
-794	is person after dear
210	is person after den
44	is person after der
286	is person after die
-577	is person after do
-577	is person after ein
-239	is person after en
-186	is person after for
172	is person after from
185	is person after für
-802	is person after ihr
-853	is person after ihre
-39	is person after im
-890	is person after in
-109	is person after la
-523	is person after nach
-295	is person after of
-919	is person after on
-1046	is person after our
-897	is person after s
-520	is person after the
405	is person after to
-101	is person after with
-96	is person after your
-568	is person after zum
93	is person after |
-546	is person after ·
-119	is person after –
51	is person board
528	is person early
-27	is person from
489	is person letter
-61	is person nobody
-32	is person own
-531	is person provider
154	is person signed
-297	is person subject
193	is person system
22	is person told
35	is person written
64	is role
-497	is role after (
-253	is role after ,
-751	is role after -
-105	is role after .
-651	is role after 00
-57	is role after :
-41	is role after [
145	is role after ^
-210	is role after a
-701	is role after als
600	is role after at
61	is role after das
-837	is role after dein
-842	is role after dem
225	is role after den
-26	is role after der
-623	is role after die
-634	is role after einen
-640	is role after for
-994	is role after our
-653	is role after the
2	is role after to
-809	is role after und
-771	is role after unsere
-189	is role after with
-78	is role after |
-181	is role after –
-286	is role board
26	is role early
18	is role from
-116	is role letter
28	is role nobody
-91	is role own
229	is role signed
-608	is role subject
279	is role system
-242	is role told
234	is role written
-683	is small
-419	is small after (
224	is small after ,
264	is small after :
845	is small after ^
-535	is small after a
-170	is small after monday
-881	is small after the
-141	is small after £
-78	is small after à
320	is small early
262	is small letter
652	is small nobody
-789	is small own
1057	is small signed
91	is small subject
-714	is small system
-678	is small told
-1524	is small written
529	is the domain
-900	is the domain board
424	is the domain own
463	is the domain system
-83	is work
-278	is work after (
-161	is work after ,
288	is work after -
-9	is work after .
-651	is work after 00
167	is work after :
114	is work after ^
-210	is work after a
-701	is work after als
490	is work after at
-333	is work after das
-784	is work after dein
-788	is work after dem
270	is work after den
-279	is work after der
-1057	is work after die
-634	is work after einen
-994	is work after our
-657	is work after the
-771	is work after unsere
-646	is work after with
320	is work after |
-500	is work after –
93	is work board
-177	is work early
-46	is work from
-16	is work letter
-111	is work nobody
-186	is work own
184	is work signed
-1083	is work subject
-15	is work system
-152	is work told
-88	is work written
345	letter
-639	letter board
560	letter nobody
109	letter own
-236	letter system
-280	line early
-156	line early board
-264	line early nobody
-261	line early own
-310	line early provider
-1024	line early system
33	line from
-379	line from board
456	line from nobody
-342	line from own
533	line from provider
-2	line from system
28	line letter
-780	line letter board
-853	line letter nobody
309	line letter own
-329	line letter system
45	line signed
86	line signed board
-307	line signed nobody
-40	line signed own
160	line signed system
-633	line subject
-565	line subject nobody
-725	line subject own
-227	line subject system
172	mostly in the domain
-678	mostly in the domain board
172	mostly in the domain own
88	mostly in the domain system
-92	no domain
-91	no domain nobody
-1837	no domain own
-750	no domain system
-90	nobody
19	out of the domain
-79	out of the domain board
-1658	out of the domain own
351	out of the domain provider
557	out of the domain system
331	own
-1	partly in the domain
-818	partly in the domain board
38	partly in the domain own
-227	partly in the domain system
351	provider
275	sender 0.9
276	sender 0.9 system
358	sender 1
358	sender 1 own
123	sender 1.2
123	sender 1.2 system
-360	sender 1.5
-286	sender 1.5 own
153	sender 2.4
-28	sender 2.4 nobody
129	sender 2.4 own
116	sender 2.4 system
409	sender 2.9
394	sender 2.9 own
231	sender 3
1256	sender 3 nobody
-336	sender 3 own
317	sender 3 system
268	sender 3.2
175	sender 3.2 own
199	sender 3.2 system
413	signed
-752	signed board
-145	signed nobody
423	signed own
409	signed system
524	subject
696	subject board
-512	subject nobody
567	subject own
283	subject system
-1033	subject< (
-750	subject< ,
-271	subject< -
-4	subject< .
207	subject< /
109	subject< :
-250	subject< @
124	subject< [
-77	subject< ^
917	subject< a
142	subject< at
-262	subject< bei
-365	subject< bewerbung
798	subject< chez
-708	subject< dein
-388	subject< der
-222	subject< en
802	subject< for
533	subject< from
-925	subject< ihr
-1135	subject< ihre
-1060	subject< im
-444	subject< in
-224	subject< interview
-798	subject< the
-21	subject< to
-296	subject< with
242	subject< your
-732	subject< zum
272	subject< –
-77	subject<< ^ ^
-708	subject<< ^ dein
-940	subject<< ^ ihr
-960	subject<< ^ ihre
375	subject<< ^ your
282	subject<< application at
-469	subject<< application to
504	subject<< applying to
-1514	subject<< aw :
32	subject<< bei der
-122	subject<< bewerbung bei
-789	subject<< interest in
197	subject<< interview with
420	subject<< invitation :
-1186	subject<< re :
-812	subject<< sv :
-930	subject<> ( )
-1042	subject<> , !
-329	subject<> , $
-575	subject<> - $
246	subject<> . $
88	subject<> / $
-282	subject<> : $
200	subject<> : -
-181	subject<> : /
-298	subject<> : :
135	subject<> [ ]
-1791	subject<> ^ !
-633	subject<> ^ $
-1006	subject<> ^ ,
111	subject<> ^ -
-662	subject<> ^ .
365	subject<> ^ /
178	subject<> ^ :
-704	subject<> ^ ?
-9	subject<> ^ a
-440	subject<> ^ application
-949	subject<> ^ candidatura
-750	subject<> ^ d
-1140	subject<> ^ de
-973	subject<> ^ di
-839	subject<> ^ for
-1313	subject<> ^ für
543	subject<> ^ has
-897	subject<> ^ in
-434	subject<> ^ interview
-1048	subject<> ^ list
-1033	subject<> ^ of
-730	subject<> ^ sollicitatie
-1071	subject<> ^ test
-793	subject<> ^ to
-1120	subject<> ^ with
-551	subject<> ^ your
-1019	subject<> ^ zu
166	subject<> ^ –
471	subject<> at $
-210	subject<> bei $
-356	subject<> bewerbung $
665	subject<> chez $
-645	subject<> der $
-219	subject<> en $
804	subject<> for $
320	subject<> from $
-650	subject<> ihr $
-994	subject<> ihre $
-994	subject<> im $
267	subject<> in $
-57	subject<> to $
-427	subject<> with $
-32	subject<> your application
-697	subject<> zum $
403	subject<> – $
556	subject> !
172	subject> $
-722	subject> '
78	subject> (
-864	subject> )
-71	subject> ,
247	subject> -
-614	subject> .
98	subject> /
-738	subject> 2
75	subject> :
-674	subject> ?
135	subject> ]
-9	subject> a
-1201	subject> am
-622	subject> and
-352	subject> application
-901	subject> auf
-973	subject> candidatura
-752	subject> d
-1290	subject> de
-1026	subject> di
-700	subject> for
-746	subject> für
572	subject> has
-1240	subject> in
-802	subject> interview
-922	subject> job
-1111	subject> list
-1126	subject> of
-980	subject> on
-1003	subject> por
-884	subject> sollicitatie
-1172	subject> test
-831	subject> to
-1057	subject> und
-1254	subject> update
-657	subject> with
-553	subject> your
-998	subject> zu
-1142	subject> zum
797	subject> |
723	subject> –
657	subject>> ! $
172	subject>> $ $
192	subject>> ' s
-810	subject>> ) $
35	subject>> . $
-841	subject>> : application
-417	subject>> : your
-621	subject>> ? $
-3	subject>> application $
-752	subject>> d '
-498	subject>> de réception
-563	subject>> test $
-928	subject>> zu ihrer
704	system
-1444	system board
319	system nobody
-1159	system own
-2546	system system
-808	times 0
-204	times 1
419	times 2
953	times 3
562	times 4
-679	w 0
-947	w 00
-671	w 000
-582	w 01
-606	w 02
-438	w 03
-344	w 04
-476	w 05
-553	w 07
-540	w 08
-608	w 09
-1108	w 1
-946	w 10
-99	w 10th
-1115	w 11
-620	w 11th
-253	w 12
-230	w 12th
-494	w 13
-1181	w 14
-228	w 14th
-943	w 15
-145	w 15th
-550	w 16
-313	w 16th
-1014	w 17
-793	w 18
-86	w 18th
-889	w 19
-617	w 1er
-485	w 1st
-973	w 2
-776	w 20
-631	w 2024
-1146	w 2025
-1022	w 2026
-139	w 20th
-493	w 21
-888	w 22
175	w 23
90	w 24
-927	w 25
-436	w 26
-864	w 27
-506	w 28
-380	w 2nd
-1139	w 3
-1060	w 30
-85	w 30th
-720	w 31
-410	w 3rd
-1331	w 4
-688	w 40
-681	w 41
-977	w 45
-576	w 4th
-1321	w 5
-600	w 50
-799	w 500
-907	w 59
-503	w 5th
-1130	w 6
-783	w 60
-346	w 6th
-34	w 7
-1163	w 8
240	w 88
-181	w 8th
-884	w 9
-935	w 90
-589	w 9am
-178	w 9th
-643	w a
-1066	w ab
-425	w abbiamo
-1217	w abend
-648	w abgabe
-814	w ablauf
-516	w abraco
-911	w abschluss
136	w academy
-1425	w accept
-535	w accuse
-731	w acquisition
-1146	w act
-944	w action
-715	w ada
-657	w admin
219	w administration
-456	w adresse
-998	w adviser
-1179	w after
-704	w afternoon
-927	w ag
178	w agence
-655	w agency
-693	w agradecemos
-715	w ah
249	w ai
200	w air
264	w al
-1106	w alan
-699	w alle
-1264	w alles
-1454	w alright
-914	w also
-624	w although
5	w am
-627	w amira
-531	w amt
-399	w an
-981	w ana
-190	w analytics
-349	w and
-473	w anders
-982	w anfang
-1500	w anforderungen
-511	w anforderungsprofil
-1143	w anfrage
-776	w angaben
-1057	w angebot
-1162	w anhang
-1057	w anja
-637	w anlage
-269	w anne
-258	w anschluss
-1121	w anspruch
-1271	w antwort
-672	w antworten
-688	w anything
-625	w aoife
-1018	w apologies
-518	w app
-1013	w applicant
-1082	w applicants
-1150	w application
-726	w applied
-1377	w appointment
-1134	w apres
-436	w april
-913	w arbeit
-784	w arbeitsvertrag
-301	w area
-1051	w art
-1128	w as
-141	w ashby
-1346	w ask
-1008	w assessment
-1141	w assistant
-763	w associate
617	w association
8	w at
-607	w ate
300	w atelier
-144	w atentamente
-1163	w attached
-53	w au
-1243	w auf
-699	w aufgaben
-1204	w aufgrund
-1540	w auftrag
-610	w august
-875	w aus
-267	w ausbildung
-976	w ausbildungsplatz
-635	w ausschreibung
-436	w austria
-347	w auswahlprozess
137	w authority
538	w auto
-1359	w automatic
-573	w avec
-1049	w b
-990	w band
389	w bank
-1047	w base
-977	w based
430	w bay
-710	w be
-650	w bea
-896	w bearbeitung
-865	w beatriz
-791	w bedankt
-932	w before
-1132	w beginn
-978	w ben
-1610	w bescheid
-860	w besetzung
-1382	w best
-1764	w beste
-105	w beth
-388	w bevor
-1301	w bewerber
-861	w bewerberin
-767	w bewerberinnen
-886	w bewerbern
-1227	w bewerbung
-1059	w bewerbungen
-813	w bezug
-1002	w bien
-773	w big
-1232	w bis
274	w blue
-156	w boa
-34	w board
355	w bom
-2115	w bonjour
-1643	w bonne
-681	w bonus
-723	w book
-866	w boss
-782	w branch
-717	w brandt
-877	w brief
-379	w bright
-1256	w bring
-1034	w bristol
-710	w budget
-1037	w buenas
-899	w buenos
449	w building
-1792	w buongiorno
-495	w bureau
-131	w bus
-507	w business
-485	w by
-952	w c
-926	w ca
-48	w cabinet
-43	w cafe
-194	w call
-566	w callum
-941	w campus
-1212	w can
-1056	w candidate
-1125	w candidato
-605	w candidatura
161	w capital
-1175	w cara
673	w care
-690	w carla
-1146	w carlos
-1074	w caro
49	w casa
-863	w case
-415	w caso
-629	w ce
-259	w center
-1231	w central
-929	w centre
-335	w centro
-1043	w ceo
-1145	w cet
-889	w cfo
-1650	w chair
-1087	w chairman
-1104	w chat
-689	w check
-1257	w cheers
-1454	w chef
-724	w chen
-157	w cher
-989	w chere
-270	w chiara
-842	w chief
294	w children
-1007	w chloe
-461	w choose
-1032	w christmas
-784	w chrome
-1077	w ci
-1813	w ciao
-741	w city
-504	w civil
-922	w clerk
-979	w click
-119	w clinica
-801	w closing
-58	w co
-398	w code
-487	w codility
530	w coffee
587	w colegio
447	w college
60	w com
-720	w come
-774	w comme
-1078	w commission
-931	w committee
407	w community
-788	w como
-1188	w company
-901	w competition
-821	w complete
-1009	w con
-1342	w confident
1013	w consulting
198	w contact
-898	w contract
-33	w cooperativa
-539	w cordialement
-696	w cordiali
-726	w cordialmente
-862	w could
325	w council
356	w county
-938	w court
-749	w craig
186	w credit
-872	w crew
-716	w cto
-1783	w cv
-1120	w cvs
-138	w d
122	w da
-593	w daarna
-1219	w dag
-1036	w dan
-780	w danach
-1151	w dank
-1542	w danke
-836	w dann
-925	w dans
175	w das
-848	w dat
-106	w data
-1186	w date
-1348	w daten
-1298	w datenschutz
-1207	w datum
-1699	w dauer
-1044	w day
-1386	w dbs
204	w de
-1444	w deadline
-1367	w dean
-2505	w dear
-989	w deb
-579	w december
-893	w decision
-841	w decline
277	w del
-652	w den
-732	w denise
617	w dental
-185	w department
-710	w depois
-1164	w dept
-905	w deputy
-762	w der
100	w des
-510	w deshalb
573	w design
-1349	w desk
-405	w deutsch
-1274	w dezember
-303	w di
-330	w dia
-500	w dias
-1369	w die
239	w digital
-1122	w director
6	w disability
-640	w distinti
742	w district
-907	w dit
-504	w dmitri
-1133	w dni
891	w do
-824	w docusign
-863	w does
-980	w donnerstag
-753	w dossier
-1097	w dott
-678	w dr
-854	w dra
-1312	w dress
-1205	w dsgvo
200	w du
-257	w dublin
-144	w due
-985	w duration
-135	w e
-538	w early
-476	w east
-1231	w easter
-315	w eastern
-1266	w editor
-331	w education
-730	w een
-1271	w eeo
-711	w eg
-946	w eignungstest
-1348	w ein
-658	w eindruck
-959	w einladung
-1373	w einstellung
286	w el
-881	w elena
-1139	w elif
-991	w elle
-917	w eltern
-704	w em
-676	w emil
-1151	w empfang
-1377	w employer
-371	w employment
-687	w en
-1459	w ende
279	w energie
446	w energy
-231	w engineering
-1723	w england
-486	w english
-1435	w entscheidung
-880	w equal
-1339	w equipe
-1143	w er
-968	w erfahrung
-1102	w erfahrungen
-1332	w erfolg
-436	w ergebnis
394	w erste
-713	w es
-364	w est
-1001	w este
-1601	w estimada
-1792	w estimado
152	w et
-1225	w euro
-561	w europe
-1054	w even
-1070	w event
-156	w everything
-724	w exa
-699	w example
-1528	w excel
-1515	w executive
-702	w exmo
-1413	w f
-633	w facebook
-1157	w fachbereich
-625	w fahrtkosten
-427	w fair
-1135	w fall
310	w falls
-1171	w familie
-134	w farah
-911	w fatima
-449	w feb
-927	w februar
-788	w february
-1007	w fecha
518	w federal
-876	w felix
615	w fh
49	w field
-1405	w filiale
349	w financial
358	w finch
-593	w fiona
273	w fire
-173	w first
-856	w five
-707	w floor
-926	w follow
397	w foods
300	w for
-532	w form
-789	w format
-1159	w formular
1160	w foundation
343	w four
-1513	w fr
-1641	w frage
-1221	w fragen
-1626	w frau
795	w freight
-1508	w freundliche
-386	w fri
-961	w friday
-1228	w fridays
-860	w frist
-1140	w from
-493	w fuhrungszeugnis
64	w fundacion
204	w fur
-1422	w fw
51	w g
464	w games
-1036	w gary
-626	w gate
-886	w geachte
-275	w geben
-639	w geduld
-863	w gehalt
751	w gemeente
378	w gemeinde
-637	w general
-1844	w gentile
-647	w gern
-642	w gerne
-697	w geschaftsfuhrer
-976	w geschaftsstelle
-1361	w gesprach
-1036	w gesprache
-732	w get
-889	w gill
-698	w giulia
-813	w give
-266	w global
-1165	w gluck
-708	w gmt
-1025	w go
-707	w god
-1498	w good
-800	w google
-1296	w got
-767	w gott
-1013	w government
-889	w governors
-571	w graag
-704	w grace
-1002	w gracias
-1089	w grade
-546	w graduate
-1044	w graham
324	w grand
-1076	w grazie
171	w great
-1053	w greenhouse
-1497	w greta
-439	w groet
-1049	w groetjes
-382	w group
940	w groupe
-717	w grund
-923	w grunden
506	w grupo
196	w gruppe
146	w gruppo
-1716	w gruss
-2692	w grusse
-845	w grussen
-1210	w gute
-888	w guten
-1140	w gwen
-293	w h
-858	w ha
-785	w hackerrank
-585	w haddad
-645	w half
-755	w hall
-167	w halle
-2493	w hallo
-961	w hana
-846	w handy
-1401	w hannah
860	w harbour
-957	w harriet
-884	w haus
-905	w hause
-867	w have
-757	w having
-479	w he
-1663	w head
1110	w health
-400	w heb
-1210	w hej
-1743	w hello
-479	w help
-1066	w hemos
-694	w her
-679	w herbst
-278	w here
-2134	w herr
-1057	w herzlich
-1369	w herzliche
-172	w het
-2090	w hey
-2462	w hi
-437	w high
-298	w hinweis
-834	w hinweise
-233	w hire
-423	w hirevue
-1246	w hiya
-1010	w hof
-1823	w hoi
-1995	w hola
605	w home
821	w homes
134	w hope
564	w hospice
-26	w hospital
222	w hospitals
-1054	w hospitation
-289	w hotel
578	w hotels
-1074	w hours
-444	w house
670	w housing
-828	w however
-1578	w hr
-863	w hrb
-593	w https
-951	w hugo
-1235	w human
-1196	w humanos
-1483	w i
-1037	w id
-1430	w if
-1397	w ihnen
-1049	w ii
-933	w ik
-96	w il
-318	w ilse
-1365	w im
-1455	w imogen
-1089	w in
-1234	w inc
-1073	w indeed
-2000	w ines
-888	w information
-1389	w informationen
-505	w ing
-1597	w ingrid
-720	w initiativbewerbung
-690	w innen
-1039	w instagram
-543	w institut
654	w institute
438	w instituto
97	w insurance
422	w international
-1436	w interview
-991	w invitation
-750	w ireland
-1052	w is
-894	w ist
235	w it
-756	w ivan
-1413	w j
-998	w ja
-1104	w jahr
-1029	w jahre
-1191	w jan
-1214	w jana
-975	w januar
-429	w january
-1086	w java
12	w jean
-869	w jess
-624	w jetzt
-1260	w jo
-1041	w jobs
-1420	w join
-1502	w jonas
-1012	w jordan
-1079	w juli
-294	w july
-1325	w june
-1411	w juni
-276	w junior
-1157	w just
-1752	w k
169	w kaffee
-946	w kandidat
-1379	w kandidaten
137	w kanzlei
17	w keep
-799	w kennenlernen
-1164	w kennziffer
496	w kestrel
-857	w kevin
-539	w kia
-762	w kim
-1603	w kind
-907	w kindly
192	w kita
-916	w klasse
-174	w klinikum
-1205	w kofi
57	w kollegen
149	w kollegin
-615	w kom
-563	w kommen
-730	w kommission
-902	w kontakt
-998	w kosten
-384	w kowalczyk
229	w kreis
-687	w kun
-341	w l
-241	w la
-1007	w laat
-492	w lab
76	w labor
1021	w labs
-35	w laden
-317	w land
316	w lane
-965	w lars
-329	w las
-1150	w last
-924	w late
-56	w law
-423	w le
-175	w lea
-1003	w lead
-923	w leader
671	w learning
-1170	w lebenslauf
-902	w leeds
150	w legal
-849	w lei
-466	w leila
-941	w leiter
-1112	w leitung
-1080	w lena
287	w les
-1310	w letter
-1109	w leute
-1127	w level
-734	w lever
-1551	w lg
-414	w lhe
-513	w library
-2683	w liebe
-1573	w lieber
519	w lindqvist
-1244	w link
-918	w linkedin
-978	w liste
357	w little
806	w living
-641	w ll
-740	w lo
-472	w local
-1279	w location
-477	w log
43	w logistics
952	w logistik
-636	w london
-76	w looking
-706	w lorna
255	w los
-1250	w losung
-1200	w lou
-724	w lovely
-853	w ltd
18	w luca
-1221	w lucas
-58	w lucia
-721	w luck
-1039	w luis
-1091	w lunch
-1640	w m
-1015	w ma
-539	w madam
-1365	w madame
-990	w mai
-1003	w mail
-232	w main
-621	w mairie
-221	w maison
-771	w mal
-1027	w manage
-1015	w management
-777	w manager
-873	w managing
-845	w mann
-1056	w many
-635	w mappe
359	w mar
-224	w mara
-485	w march
-658	w marchetti
-809	w marco
-1186	w marcus
-796	w marguerite
-1086	w marie
1441	w marine
-525	w mark
-136	w marsh
-731	w marta
-1003	w martin
-853	w marz
-580	w mateo
-997	w may
-663	w maybe
-778	w me
-827	w med
558	w media
827	w medical
-1052	w meet
-1167	w meeting
-979	w mein
-823	w meine
-1181	w member
-941	w menschen
107	w meridian
-735	w message
-841	w met
-1086	w mfg
-749	w mi
-1211	w microsoft
273	w mill
-1092	w min
-1191	w mina
194	w ministry
-623	w minute
-1307	w minuten
-678	w minutes
-1114	w miss
-1095	w mit
-1032	w mittagessen
203	w mitte
-942	w mitteilung
-1006	w mittwoch
-1369	w mme
-1060	w mo
-752	w moi
-1080	w moin
-916	w moment
-991	w mon
-774	w monate
-615	w monaten
-965	w monats
-1028	w monday
-1117	w monica
-923	w monique
-1377	w monsieur
-1021	w montag
-672	w morgen
-1511	w morning
412	w moss
-711	w most
-1668	w mr
-492	w mrs
-931	w ms
-908	w muhe
408	w municipal
498	w museum
265	w mutual
-1349	w n
-4	w na
-1353	w nach
-720	w nachfrage
-678	w nachmittag
-1488	w nachricht
-1095	w nadia
-1006	w name
-891	w namen
-803	w nao
830	w national
-718	w ne
-1067	w need
-669	w nein
-820	w nele
758	w network
-667	w new
101	w nhs
-736	w ni
-802	w nice
-1775	w no
-918	w non
-453	w noor
518	w nord
339	w nordlicht
-218	w north
334	w northern
-1088	w nos
-1887	w not
-1074	w note
-655	w nothing
-850	w notice
-460	w november
-647	w now
-1085	w number
-1010	w numerical
-1023	w nummer
474	w nursery
9	w nursing
-880	w o
-565	w ob
-657	w obrigada
-709	w obrigado
-778	w october
55	w of
-1561	w offer
-248	w office
-769	w ohne
-1391	w oi
-1286	w ok
-497	w okafor
-890	w oktober
-1552	w ola
-743	w olaf
9	w old
-482	w on
-736	w one
-1106	w online
-344	w only
86	w op
-112	w open
-563	w operations
-514	w ops
-1023	w oracle
-605	w original
-1639	w ort
-847	w os
-821	w otherwise
-697	w out
-991	w over
-581	w owing
-1439	w p
-1232	w pa
279	w pacific
-931	w panel
-10	w paper
-325	w papier
-1422	w para
-1160	w paris
-327	w park
-666	w parking
-952	w part
29	w partner
-940	w partners
-943	w passt
-716	w patricia
-1088	w paul
-882	w paula
-913	w pauline
383	w pay
-1069	w pc
-1332	w pdf
636	w pension
-1326	w people
352	w per
-801	w person
-971	w personal
-830	w personalrat
-1011	w personas
-1291	w personen
-783	w personio
-475	w personnel
-407	w peter
-1126	w petra
-40	w pflege
627	w pharma
-647	w pick
-901	w place
-822	w plan
-958	w platz
-890	w platze
237	w plaza
-672	w please
-1024	w pls
-916	w pm
-639	w pode
359	w point
50	w police
-397	w policy
-1288	w por
306	w port
-1487	w portal
-1055	w portfolio
-184	w post
-746	w postfach
-809	w pour
-1306	w powered
24	w pr
187	w practice
-555	w praxis
-1185	w president
-108	w press
-624	w prezado
211	w primary
-868	w principal
-1175	w privacy
-47	w private
-843	w priya
-862	w priyanka
-805	w probearbeiten
-895	w probetag
-849	w probezeit
-941	w professor
-1553	w profil
-1004	w profile
-502	w programme
-1454	w prufung
-1008	w ps
-489	w public
-753	w python
-765	w qualifikation
-823	w qualifikationen
-927	w quando
-965	w que
-694	w queremos
-853	w questions
-1658	w r
-1402	w ra
719	w rail
-1571	w raum
-733	w ravi
51	w re
-821	w read
-1139	w readme
-361	w really
-1183	w rec
-606	w recebemos
-666	w rechnen
-1630	w recruiter
-1170	w recruiting
-1536	w recruitment
-747	w recrutamento
-594	w recrutement
-1254	w recursos
-1329	w ref
-969	w reference
-735	w references
-1251	w regards
-108	w region
120	w regional
-1248	w registered
-747	w regulation
-584	w reisekosten
-1265	w reminder
-856	w replies
-1080	w reply
-243	w reporting
-736	w req
-1409	w requisition
-928	w reschedule
369	w rescue
-3	w research
-405	w reserve
-1005	w resources
-1344	w resourcing
-313	w ressources
-909	w results
-826	w resume
189	w retail
-793	w review
-444	w reyes
-740	w rgpd
-1297	w rh
558	w ridge
-824	w right
-806	w ring
407	w road
-873	w rob
1087	w robotics
-500	w room
-1043	w rosa
-1463	w round
-1163	w ruhe
-947	w runde
-72	w rural
-1053	w ruth
-638	w s
-301	w sa
-1222	w sabine
-1263	w safe
-635	w sag
496	w saint
-1164	w salary
-620	w saludo
-951	w saludos
-1397	w salut
-549	w saluti
-943	w sam
-1160	w same
-578	w samir
-1078	w samstag
312	w san
-1369	w sandra
-757	w sans
152	w santa
-871	w sara
-975	w saturday
-745	w saturdays
-942	w say
-860	w schedule
-434	w school
-410	w schools
-631	w schreiben
-1189	w schritt
-1079	w schritte
-740	w se
-1400	w search
-650	w secretaria
-1320	w secretary
515	w security
29	w see
-1261	w sehr
-640	w sei
-553	w seite
-429	w seiten
-1673	w sekretariat
-948	w seleccion
-969	w selection
-924	w selezione
-656	w send
-680	w senhor
-304	w senior
-1114	w sent
-785	w september
-398	w serra
-261	w service
-647	w services
-1109	w servus
-1039	w seu
-600	w she
-665	w shl
-1408	w should
-1187	w si
-392	w siamo
-866	w sig
-1141	w sign
-202	w simon
-584	w simone
-901	w since
-1101	w sincerely
-962	w siobhan
-481	w sir
-1322	w sister
-1175	w site
-1175	w sitz
-806	w sitzung
-686	w six
-510	w smartrecruiters
-1096	w so
-868	w sobald
-982	w sobre
-832	w social
-363	w society
-1103	w sofia
359	w software
-138	w solicitors
-912	w sollte
-722	w sollten
-315	w solutions
-132	w sommer
-883	w sonntag
-1242	w sorry
393	w south
-1053	w sql
-1161	w sr
-1056	w sra
-962	w ssa
154	w st
-46	w stadt
103	w stadtwerke
-585	w staff
-896	w staffing
-1312	w stage
-1533	w stand
-616	w standort
-1137	w start
82	w state
-479	w states
-387	w station
-1145	w status
-947	w stay
-956	w std
-855	w stelle
-919	w stellen
-1323	w step
-769	w steve
306	w stiftung
-874	w still
-722	w stock
-793	w stop
228	w street
292	w studio
-980	w stunde
-1539	w stunden
-909	w su
-915	w sua
-467	w submitted
-589	w succes
436	w sud
-651	w sue
-1324	w sunday
-926	w suo
-116	w support
189	w sur
-487	w sv
-501	w system
83	w systems
-501	w t
-576	w ta
-1370	w tag
-1624	w tage
-1174	w tagen
-1235	w take
-1092	w talent
-1348	w talento
-726	w talk
-767	w tamsin
-802	w tariq
-581	w te
-847	w team
-1208	w teams
-855	w teamtailor
184	w tech
-547	w technical
-516	w technologies
1276	w technology
-1275	w teil
-1232	w teilnahme
-987	w tel
-716	w telefon
-945	w telefonat
-851	w tell
-631	w teresa
-808	w termin
-1406	w test
-1043	w tests
-1218	w text
12	w the
-308	w theatre
-576	w thema
-722	w then
-684	w theo
-1824	w there
-1122	w they
-559	w thomas
-578	w those
99	w three
-1186	w thu
-1056	w thurs
-698	w thursday
-815	w ti
-1703	w time
-1015	w tisch
-751	w title
-1103	w to
-1088	w tobias
-1186	w tom
-1112	w tomas
-812	w tomorrow
-1066	w ton
-111	w top
-1018	w tot
-914	w tour
67	w town
-534	w trac
-745	w trager
-845	w trainee
-334	w training
544	w travel
-89	w tribunal
-45	w trust
-1137	w trustees
-1133	w try
-575	w tu
-1151	w tue
-995	w tues
-702	w tuesday
-698	w tuesdays
-588	w tut
-5	w two
-656	w type
-1168	w u
-1016	w uber
-1120	w ufficio
-1830	w uhr
-790	w uhrzeit
458	w uk
-1215	w um
-350	w un
-701	w una
-508	w und
-1114	w under
-1375	w uni
-224	w union
257	w unit
-75	w united
436	w universitat
-241	w university
-1460	w unterlagen
-1319	w unternehmen
-1325	w unterschrift
-1003	w until
-404	w up
-1059	w update
-782	w urlaub
-734	w use
-1149	w uw
-1262	w v
-1323	w vacancy
335	w val
580	w vale
686	w valley
-221	w van
-1029	w ve
-1107	w venue
-678	w vera
-837	w verbal
-861	w verfahren
-929	w verfahrens
-919	w verfugung
-813	w verify
-592	w verstandnis
-872	w vertrag
-1083	w vertrauen
49	w verwaltung
1	w veterans
1029	w veterinary
-119	w vi
-1065	w video
-1431	w viel
-938	w viele
-924	w vielen
-1021	w vielzahl
-548	w view
-360	w voce
-830	w vollzeit
-1418	w von
-533	w voor
-789	w vor
-417	w vorauswahl
-938	w vormittag
-936	w vorschlag
-1213	w vorstand
-562	w vorstellung
-290	w vos
-238	w voss
-649	w vous
-939	w vp
-1148	w w
-1125	w wahl
-945	w wales
-917	w wann
-812	w want
-878	w warm
-576	w warmly
-1036	w was
-878	w wat
1257	w water
-744	w way
-684	w wear
-760	w wed
-779	w wednesday
-1086	w weds
-672	w weg
-836	w wegen
-987	w wei
-1177	w welcome
-1258	w well
-868	w wenn
-735	w wer
-1104	w werk
-939	w werkstatt
-149	w west
-939	w whatsapp
-1166	w when
-797	w which
-770	w while
-340	w whitlock
-1039	w who
-919	w wie
-682	w wien
-875	w wil
-746	w will
-286	w wishes
-936	w wo
-1112	w woche
-872	w wochen
-813	w wochenende
-949	w word
-1456	w work
-768	w workable
-728	w works
-1099	w written
-1347	w x
-1788	w xxx
-1378	w xxxx
-457	w y
-709	w year
-1201	w yes
-1149	w yours
-389	w yusuf
-935	w zeichen
-750	w zeit
-317	w zeitpunkt
-1297	w zentrale
-549	w zeugnis
-1138	w zeugnisse
-891	w zimmer
-624	w zoe
-808	w zoom
-1005	w zu
-719	w zugang
-429	w zum
-573	w zur
-679	w zwischenstand
616	whole more seldom
167	within
478	within as often
775	within told
-188	writes
-1057	writes own
517	writes provider
693	writes system
-797	written alone
-1072	written alone board
-1004	written alone nobody
-610	written alone own
114	written alone provider
146	written alone system
`;
