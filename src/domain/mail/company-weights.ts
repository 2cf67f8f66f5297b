// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-123	< !
-1063	< "
-1071	< &
-443	< (
-716	< )
-876	< +
84	< ,
-602	< -
-193	< .
-16	< /
-1081	< 00
-621	< 000
-1269	< 1
-871	< 10
-1201	< 11
-922	< 12
-1235	< 13
-884	< 14
-724	< 15
-1071	< 16
-827	< 17
-954	< 18
-1047	< 2
-1147	< 20
-822	< 25
-1416	< 3
-871	< 30
-1233	< 4
-895	< 40
-947	< 45
-974	< 5
-796	< 59
-921	< 6
-826	< 60
-648	< 8
-1368	< 9
-817	< 90
-15	< :
-1163	< ;
274	< ?
651	< @
-580	< [
-1278	< ]
-11	< ^
451	< a
-921	< ab
26	< about
-657	< acht
-1311	< after
-214	< al
-678	< alle
-894	< allen
-1076	< alles
-1243	< als
259	< am
444	< an
-564	< and
-1029	< andere
-872	< anderen
429	< as
997	< at
-145	< au
-1412	< auf
-1391	< aus
-217	< avec
79	< be
282	< before
-51	< bei
-822	< beiden
-117	< beim
-766	< beruflichen
-661	< besten
653	< bij
-908	< bis
-627	< bitte
40	< but
-559	< by
-845	< candidate
1150	< chez
-210	< con
1065	< da
5	< das
288	< de
-1383	< dear
-215	< dein
-739	< deine
-628	< deinem
-892	< deinen
-814	< deiner
305	< del
-52	< della
-401	< dem
114	< den
155	< der
-525	< deren
139	< des
307	< di
471	< die
-894	< diese
-831	< diesem
-700	< dieser
-543	< dieses
13	< do
-1086	< drei
-274	< du
-931	< e
-1053	< eigenen
-1943	< ein
-1512	< eine
-875	< einem
-1583	< einen
-1163	< einer
-1044	< eines
-938	< einige
307	< el
-965	< em
520	< en
-699	< engere
-576	< enhanced
-1153	< ersten
-768	< etwas
-259	< for
-464	< freundlichem
-1165	< freundlichen
-223	< from
-880	< fünf
-36	< für
-969	< fürs
-877	< geehrte
-481	< geehrter
-723	< gute
-1023	< guten
-520	< halbe
-923	< heer
-1228	< hello
-466	< herzlichen
593	< het
-1241	< hi
-696	< ich
676	< if
-92	< ihr
-702	< ihre
573	< il
-343	< im
164	< in
-988	< ins
-865	< is
-1300	< ist
-527	< job
432	< joining
-1470	< kein
-1028	< keine
-561	< keinen
-866	< kleine
-714	< kurze
-272	< la
53	< le
-671	< letzte
-633	< letzten
-266	< meet
-899	< mehr
-887	< mein
-1134	< meine
-724	< meinem
-204	< met
-913	< mevrouw
-355	< mit
-658	< monday
-478	< morning
626	< na
-1621	< nach
-390	< neue
-1266	< neuen
-491	< no
-871	< noch
-815	< nächste
-934	< nächsten
416	< o
-648	< oder
262	< of
-1137	< ohne
-750	< on
-731	< one
-143	< or
-1214	< our
72	< per
-522	< photo
-785	< plus
-626	< pm
207	< por
489	< recruitment
-910	< s
-801	< sechs
605	< sie
277	< so
-1064	< ssa
-489	< tarde
-37	< team
-688	< thanks
661	< that
-497	< the
-565	< through
690	< to
-794	< tu
-349	< two
-708	< um
-869	< un
-984	< und
94	< under
-1576	< unser
-1114	< unsere
-1500	< unserem
-1178	< unseren
-1394	< unserer
-750	< unseres
-973	< unter
550	< van
350	< via
-1321	< viel
-727	< vielen
-902	< vier
-139	< vom
894	< von
-951	< vor
-916	< votre
-733	< weitere
-1072	< weiteren
111	< which
-1143	< wir
703	< with
-643	< you
-82	< your
-1059	< zehn
66	< zu
-1077	< zum
-1141	< zur
-1350	< zwei
-821	< zweite
-850	< zweiten
-697	< zwölf
33	< |
-906	< ¡
-299	< £
-462	< ©
389	< «
86	< ·
-1176	< ¿
200	< à
-99	< às
-927	< über
-220	< –
-711	< „
-478	< •
82	<< ! !
-270	<< " .
-910	<< ' s
114	<< ) ,
31	<< ) .
134	<< ) at
467	<< , and
-647	<< , das
-967	<< , den
-1350	<< , der
-488	<< , deren
-1757	<< , die
-519	<< , ein
-672	<< , eine
-558	<< , im
323	<< , so
-222	<< , the
-1031	<< - und
413	<< . (
521	<< . ,
-765	<< . 00
-591	<< . 15
-909	<< . 30
-585	<< . das
-988	<< . den
-1541	<< . der
-344	<< . die
-1325	<< . ihr
-6	<< . ihre
-868	<< . im
-1065	<< . in
-1064	<< . ssa
326	<< . the
-845	<< . your
-921	<< . ¿
-1091	<< 00 .
-1096	<< 1 .
-727	<< 1 :
-406	<< 10 .
-508	<< 10 :
-614	<< 11 :
-1298	<< 12 .
-553	<< 12 :
-550	<< 14 .
-1064	<< 15 .
-1102	<< 2 .
-576	<< 2 :
-518	<< 20 .
-501	<< 23 :
-1223	<< 3 .
-519	<< 30 .
-1480	<< 4 .
-375	<< 5 .
-760	<< 6 .
-704	<< 7 .
-829	<< 9 .
-815	<< 9 :
-669	<< : "
-1050	<< : 00
-618	<< : 15
-708	<< : 30
-1033	<< : 45
-796	<< : 59
-332	<< : [
-650	<< : der
499	<< : die
-702	<< ] [
-894	<< ^ "
-26	<< ^ (
-1284	<< ^ -
-102	<< ^ [
-11	<< ^ ^
689	<< ^ das
-1383	<< ^ dear
-7	<< ^ dein
-397	<< ^ deine
-700	<< ^ den
111	<< ^ der
56	<< ^ die
-1228	<< ^ hello
-292	<< ^ herzlichen
-1219	<< ^ hi
-51	<< ^ ihr
-378	<< ^ ihre
-807	<< ^ im
400	<< ^ recruitment
-318	<< ^ team
-83	<< ^ the
-614	<< ^ vielen
525	<< ^ your
-881	<< ^ ¡
-503	<< ^ ©
-732	<< ^ ¿
-535	<< ^ –
-689	<< ^ •
-499	<< a )
-1140	<< a .
-705	<< agréer ,
-1029	<< an .
-790	<< an den
-207	<< an der
41	<< an die
-780	<< an unserem
-870	<< and the
-705	<< and your
-655	<< application .
1016	<< application to
429	<< applying to
-1135	<< april .
-1366	<< ask for
684	<< assistant ,
-935	<< at our
-6	<< at the
-575	<< auf dem
-1387	<< auf der
-1438	<< auf die
-337	<< auf diese
-746	<< auf unserer
-826	<< aufgrund der
-306	<< aus dem
-251	<< aus der
-346	<< aus diesem
-744	<< before the
425	<< behalf of
916	<< bei der
-385	<< bewerberinnen und
-522	<< bis zum
-539	<< bitten um
-489	<< boa tarde
-1410	<< bring your
-488	<< by the
-544	<< dass die
-128	<< date :
-111	<< day .
258	<< days .
-23	<< de la
-338	<< den nächsten
-699	<< die engere
377	<< director ,
-929	<< dott .
-816	<< dra .
-920	<< durch die
-829	<< días ,
-799	<< ein .
-328	<< email .
374	<< employer .
1106	<< employer :
773	<< employment with
-566	<< engineer (
-237	<< engineer ,
-594	<< england and
-600	<< for the
79	<< friday .
300	<< from the
-93	<< für das
-643	<< für deine
-1598	<< für den
-1267	<< für die
-463	<< für eine
-1106	<< für ihr
-726	<< für ihre
-670	<< geachte heer
-601	<< geachte mevrouw
-904	<< gmbh ,
-714	<< good morning
1124	<< greetings from
-599	<< haben .
-473	<< haben ihre
-740	<< hat .
-1052	<< here .
-1384	<< hola ,
-590	<< hour .
-912	<< hours .
-354	<< house ,
982	<< hr ,
-1191	<< i .
-431	<< ihnen alles
-851	<< ihnen die
-441	<< ihnen viel
-776	<< in .
51	<< in den
-391	<< in der
-704	<< in die
-617	<< in diesem
-612	<< in our
-383	<< in the
-736	<< in unserem
-888	<< in unserer
1895	<< interest in
-188	<< interview .
502	<< interview with
-640	<< is a
-814	<< is an
-1009	<< is in
-1244	<< ist .
101	<< it .
-546	<< job .
-351	<< keep your
-976	<< location :
-899	<< ltd ,
-845	<< m .
-385	<< madame ,
-497	<< mail .
294	<< manager ,
-648	<< manager .
-1076	<< me ,
-711	<< me .
-83	<< me and
-603	<< message .
-1055	<< minutes .
-715	<< mit .
-213	<< mit anderen
-305	<< mit besten
-184	<< mit dem
-1238	<< mit den
-931	<< mit der
-568	<< mit einem
-506	<< mit einer
-464	<< mit freundlichem
-1077	<< mit freundlichen
-326	<< monday ,
-170	<< monday .
-739	<< months .
-1198	<< nach dem
-1164	<< nach den
-700	<< nach der
-435	<< nach sechs
-661	<< nicht .
-921	<< no .
-209	<< now .
-526	<< of the
680	<< office ,
-702	<< officer (
-37	<< officer ,
-986	<< oi ,
-860	<< olá ,
-817	<< on .
-19	<< on the
-755	<< one .
689	<< ort :
-703	<< panel :
858	<< partner ,
-287	<< position .
998	<< position at
-664	<< powered by
-1170	<< registered in
28	<< role at
-756	<< s .
-877	<< sehr geehrte
-481	<< sehr geehrter
985	<< sent to
-879	<< sich die
-840	<< sie am
-806	<< sie den
-113	<< sie die
-439	<< sie diese
-374	<< sie eine
-729	<< sie ihre
-890	<< sie im
-488	<< start :
-655	<< status :
487	<< team ,
-168	<< team at
-516	<< test .
-752	<< that .
-546	<< that the
-347	<< thursday ,
126	<< thursday .
-198	<< time .
-165	<< to the
-467	<< tuesday ,
-1174	<< uhr ,
-758	<< uhr .
-668	<< und das
-1222	<< und der
-315	<< und die
-667	<< und viel
-834	<< under the
1139	<< unfortunately ,
-666	<< uns die
355	<< uns im
-513	<< until the
-1007	<< up .
54	<< us .
664	<< us at
-291	<< venue :
-72	<< von der
-1012	<< week .
-604	<< weeks .
-1143	<< wegen der
-517	<< werden .
-848	<< when :
-512	<< where :
-1331	<< wir den
-599	<< wir die
-1097	<< wir ihre
-704	<< wir im
-266	<< with our
520	<< with the
340	<< year .
-334	<< yet .
-827	<< you .
-942	<< zu den
-388	<< zu unserem
-473	<< zukunft alles
-1191	<< über den
-1098	<< über die
-347	<> ! $
-903	<> ! ,
-337	<> " "
84	<> ( )
-60	<> ( ,
-216	<> ( .
-302	<> ) $
-1510	<> , !
433	<> , $
-512	<> , '
311	<> , (
-327	<> , )
-843	<> , ,
-598	<> , .
-453	<> , 2
-1551	<> , :
-1299	<> , and
-76	<> , floor
907	<> , has
-967	<> , in
-22	<> , is
-509	<> , nach
-1436	<> , und
-770	<> , |
-120	<> - $
-1061	<> - (
15	<> - ,
-963	<> - .
-889	<> - :
-1366	<> . !
-687	<> . $
-132	<> . '
-891	<> . (
-836	<> . )
-88	<> . ,
-434	<> . .
-549	<> . 2026
-26	<> . :
-711	<> . ?
-1454	<> . a
-556	<> . als
-520	<> . an
-1106	<> . and
-184	<> . applicants
1	<> . are
-708	<> . as
-1033	<> . at
-623	<> . attached
-872	<> . be
-544	<> . bei
-889	<> . bis
-937	<> . bitte
-756	<> . by
-684	<> . can
-429	<> . candidates
-489	<> . dahin
-603	<> . das
-651	<> . de
-229	<> . den
-1417	<> . der
-1079	<> . die
-494	<> . diesem
-428	<> . do
-721	<> . du
-550	<> . el
-1288	<> . en
-435	<> . er
-1212	<> . es
-1309	<> . for
-774	<> . from
-852	<> . für
-995	<> . geht
-886	<> . haben
228	<> . has
-856	<> . hat
-584	<> . have
-499	<> . het
-922	<> . i
-526	<> . ich
-944	<> . if
-426	<> . il
-952	<> . im
-1049	<> . in
-25	<> . is
-205	<> . ist
-1160	<> . it
-782	<> . je
-732	<> . kann
-633	<> . können
-552	<> . la
-355	<> . le
-260	<> . like
-1001	<> . lo
-233	<> . luck
-993	<> . may
-820	<> . me
-642	<> . mir
-625	<> . mit
-407	<> . need
-387	<> . nicht
-568	<> . no
-730	<> . not
-711	<> . o
-981	<> . of
-1181	<> . on
-933	<> . one
-445	<> . our
-498	<> . por
-708	<> . put
-700	<> . que
-719	<> . se
-828	<> . sie
-1039	<> . sind
-558	<> . sorry
-484	<> . take
-604	<> . te
-470	<> . that
-40	<> . the
-526	<> . then
-379	<> . to
-228	<> . u
-786	<> . um
-235	<> . un
-1039	<> . und
-662	<> . uns
-328	<> . us
-623	<> . von
-774	<> . vous
-958	<> . war
-541	<> . was
-827	<> . we
-951	<> . werden
-337	<> . were
-316	<> . who
359	<> . will
-793	<> . wir
-942	<> . wird
-895	<> . with
-1336	<> . you
-835	<> . your
302	<> / $
-589	<> 00 $
-1209	<> 00 ,
-922	<> 15 ,
-550	<> 30 $
-655	<> 30 ,
-674	<> 30 .
-680	<> 45 ,
-340	<> : $
-1661	<> : (
-19	<> : ,
-281	<> : .
-728	<> : :
-1154	<> : teams
-100	<> : |
-479	<> : –
-52	<> ? $
-540	<> ? ,
685	<> @ $
-105	<> [ $
-574	<> [ ,
-183	<> [ ]
-1202	<> ^ !
96	<> ^ $
-880	<> ^ &
-746	<> ^ '
40	<> ^ (
-100	<> ^ )
293	<> ^ ,
252	<> ^ -
54	<> ^ .
499	<> ^ /
-772	<> ^ 1
-689	<> ^ :
-1128	<> ^ ?
-746	<> ^ [
-399	<> ^ a
-604	<> ^ about
-596	<> ^ abrazo
-450	<> ^ afternoon
-644	<> ^ all
193	<> ^ am
-445	<> ^ an
-1603	<> ^ and
-123	<> ^ are
183	<> ^ as
-577	<> ^ at
394	<> ^ au
-310	<> ^ aus
-615	<> ^ be
-272	<> ^ besten
-584	<> ^ bis
-1215	<> ^ by
-529	<> ^ candidato
-370	<> ^ care
-159	<> ^ careers
-129	<> ^ careful
-767	<> ^ cordialement
-664	<> ^ d
-655	<> ^ dat
-135	<> ^ date
-942	<> ^ day
-1035	<> ^ de
-278	<> ^ der
-1140	<> ^ des
-880	<> ^ di
-909	<> ^ dia
-973	<> ^ die
-1306	<> ^ do
-601	<> ^ done
-745	<> ^ dott
-1097	<> ^ du
-649	<> ^ días
-134	<> ^ e
-740	<> ^ een
-1085	<> ^ el
-593	<> ^ en
260	<> ^ es
298	<> ^ est
-786	<> ^ for
-421	<> ^ freundlichem
-1091	<> ^ freundlichen
-1204	<> ^ from
-1202	<> ^ für
-1101	<> ^ geehrte
-813	<> ^ geehrter
-501	<> ^ groet
462	<> ^ has
34	<> ^ hat
-444	<> ^ heer
-827	<> ^ here
242	<> ^ hiring
118	<> ^ hr
239	<> ^ i
-574	<> ^ il
-968	<> ^ in
-478	<> ^ interview
186	<> ^ is
52	<> ^ ist
-928	<> ^ it
-864	<> ^ je
-864	<> ^ jobs
-579	<> ^ kandidaat
-460	<> ^ können
-565	<> ^ l
-585	<> ^ la
295	<> ^ le
-790	<> ^ like
-945	<> ^ luck
-835	<> ^ me
-517	<> ^ message
-500	<> ^ mevrouw
-447	<> ^ mit
-732	<> ^ morning
-770	<> ^ my
-599	<> ^ news
-657	<> ^ no
-1254	<> ^ not
393	<> ^ now
-738	<> ^ o
-1183	<> ^ of
194	<> ^ on
-537	<> ^ one
-307	<> ^ or
-692	<> ^ ora
-390	<> ^ os
-947	<> ^ our
352	<> ^ people
-643	<> ^ per
803	<> ^ plc
-1181	<> ^ por
-746	<> ^ que
2	<> ^ recruiting
-273	<> ^ recruitment
-1080	<> ^ regards
-132	<> ^ salary
-560	<> ^ saludo
-628	<> ^ saluti
-657	<> ^ service
-1105	<> ^ sie
-876	<> ^ sind
-391	<> ^ so
-210	<> ^ sorgfältiger
-435	<> ^ sorry
-441	<> ^ talent
-1066	<> ^ tarde
-181	<> ^ tardes
469	<> ^ te
-617	<> ^ team
-849	<> ^ test
106	<> ^ thanks
-1302	<> ^ that
-1363	<> ^ the
-617	<> ^ there
-836	<> ^ this
-855	<> ^ time
-2387	<> ^ to
-873	<> ^ tu
-884	<> ^ un
-1090	<> ^ und
-628	<> ^ up
-586	<> ^ us
-703	<> ^ van
-764	<> ^ vom
-793	<> ^ voor
-1008	<> ^ vous
-441	<> ^ vriendelijke
-1371	<> ^ we
-521	<> ^ werden
244	<> ^ will
-1081	<> ^ wir
-852	<> ^ wishes
-440	<> ^ with
996	<> ^ would
-338	<> ^ writing
-1004	<> ^ x
-2012	<> ^ you
-1195	<> ^ your
-1035	<> ^ zum
-82	<> ^ |
306	<> ^ ·
-831	<> ^ à
262	<> ^ –
-70	<> a ,
-867	<> a .
-555	<> alles !
-566	<> alles .
-303	<> alles und
-1031	<> als .
458	<> am $
-659	<> am ,
-322	<> am .
-629	<> an opportunity
-896	<> and $
-1215	<> and ,
-746	<> and .
-320	<> and be
-183	<> and sorry
1159	<> at !
-36	<> at ,
449	<> at .
34	<> at and
166	<> at has
262	<> at in
645	<> at is
123	<> at on
-617	<> auf .
-243	<> bei .
-368	<> besten $
295	<> bij .
-594	<> bis ,
-583	<> by $
-540	<> by .
-259	<> das ,
67	<> das .
-1016	<> das hat
-39	<> das ist
422	<> de $
-762	<> de ,
412	<> de .
-1532	<> dear $
-873	<> dear ,
-926	<> dear :
-87	<> dein $
-174	<> deine $
-477	<> deine und
-30	<> dem ,
-295	<> dem .
-281	<> den .
-1049	<> den der
-991	<> den für
-437	<> den in
-539	<> den mit
-1117	<> den und
-348	<> der $
-536	<> der (
-661	<> der ,
259	<> der .
127	<> der :
-555	<> der am
-506	<> der an
-1118	<> der der
-951	<> der für
315	<> der hat
-885	<> der in
-338	<> der ist
-437	<> der mit
-84	<> der und
-1075	<> die ,
-109	<> die .
-181	<> die als
-289	<> die der
-641	<> die für
87	<> die haben
50	<> die hat
-596	<> die im
-590	<> die in
-945	<> die ist
-863	<> die mit
-365	<> die nach
-828	<> die nicht
-1271	<> die und
329	<> do $
86	<> do ,
151	<> do .
-634	<> drei ,
-508	<> drei .
-670	<> ein ,
-833	<> ein .
-575	<> eine ,
-463	<> eine .
-583	<> eine mit
-550	<> einen ,
-764	<> einen .
-571	<> einer .
-110	<> en ,
186	<> en .
777	<> for $
-764	<> for (
132	<> for ,
-277	<> for .
-436	<> freundlichem $
-1142	<> freundlichen $
-570	<> from $
279	<> from ,
-488	<> from .
-103	<> für $
-552	<> für und
-746	<> geehrte ,
-481	<> geehrter ,
-610	<> heer ,
-811	<> hello $
-687	<> hello ,
-230	<> herzlichen für
-915	<> hi !
-924	<> hi $
-826	<> hi ,
-672	<> ihr $
-762	<> ihr und
-103	<> ihre $
-1067	<> ihre .
-283	<> ihre mit
-138	<> ihre werden
-897	<> im $
-840	<> im ,
-108	<> im .
-368	<> im mit
-431	<> im und
99	<> in !
-1324	<> in $
-514	<> in (
-789	<> in ,
229	<> in .
993	<> in and
-75	<> in und
-700	<> keine .
-502	<> la ,
409	<> la .
-493	<> mevrouw ,
-795	<> mit ,
-1095	<> mit .
181	<> mit und
-532	<> nach ,
-721	<> nach .
-484	<> nach der
303	<> of ,
-169	<> of .
-964	<> on ,
-384	<> on .
-609	<> on and
-204	<> or .
-397	<> our ,
-852	<> our .
-489	<> our office
-910	<> per .
486	<> recruitment $
-554	<> tarde ,
-66	<> team $
477	<> the $
-191	<> the '
39	<> the (
-477	<> the ,
333	<> the .
-401	<> the ?
-5	<> the and
-446	<> the at
406	<> the for
-369	<> the has
114	<> the in
261	<> the is
-391	<> the of
-841	<> the on
-317	<> the or
484	<> the team
-296	<> the to
548	<> the will
-823	<> through .
873	<> to !
-1383	<> to ,
384	<> to .
534	<> to for
-524	<> um ,
-965	<> um .
-184	<> und $
-1023	<> und ,
-949	<> und .
-857	<> unserem .
-829	<> unserer .
-527	<> van $
376	<> via .
-207	<> viel !
-620	<> viel .
-92	<> viel bei
-663	<> viel und
-474	<> vielen ,
-530	<> vielen für
-198	<> vom $
6	<> with (
-524	<> with ,
99	<> with .
111	<> with and
-931	<> your ,
-764	<> your .
-1012	<> your and
-418	<> your for
-505	<> your in
-960	<> your number
-734	<> your on
-855	<> zum ,
-361	<> zum .
-535	<> zur .
-1059	<> zwei ,
-684	<> zwei .
153	<> | $
127	<> | ,
-152	<> | |
246	<> · $
-36	<> · ,
32	<> · ·
-1139	<> à ,
-15	<> – $
-847	<> – (
-1008	<> – ,
-209	<> – .
-129	<> – –
-404	<> • $
562	> !
219	> "
142	> $
-1133	> &
199	> '
-373	> (
150	> )
-988	> +
-79	> ,
-136	> -
198	> .
418	> /
-1337	> 1
-899	> 10
-1036	> 11
-795	> 12
-1079	> 14
-862	> 15
-1172	> 2
-851	> 20
-989	> 2025
-808	> 2026
-1603	> 3
-1550	> 4
-970	> 5
-789	> 6
-1414	> 7
261	> 8
-614	> 9
155	> :
-1054	> ;
-285	> ?
-751	> [
326	> ]
-668	> a
-122	> ab
252	> about
-596	> abrazo
-459	> afraid
-50	> after
-450	> afternoon
-1115	> al
-906	> all
-913	> aller
-661	> alles
253	> als
-75	> am
-1248	> an
-313	> and
-928	> any
-537	> applicants
-722	> april
428	> are
507	> as
-511	> ask
-1018	> asked
-1366	> assessment
-650	> at
-1201	> attached
-1001	> até
188	> au
-1228	> auch
-1694	> auf
-615	> aufnehmen
-1755	> aus
-565	> back
-1044	> be
-364	> been
-600	> before
-940	> bei
-955	> bekommen
-967	> besteht
-272	> besten
-118	> beworben
-1105	> bis
-1489	> bitte
-697	> bitten
-1091	> bleiben
-772	> bleibt
-1098	> branch
-578	> brauchen
-523	> by
-594	> call
438	> can
-935	> candidates
-529	> candidato
-804	> candidatura
-914	> card
-495	> care
397	> careers
-129	> careful
-522	> certificate
-481	> charity
-619	> check
-491	> com
333	> come
-700	> con
-767	> cordialement
-780	> d
-600	> da
-663	> dahin
-730	> dan
-1127	> das
-885	> dat
-137	> date
-949	> day
-834	> de
-628	> deiner
-912	> del
-1051	> dem
-1063	> den
-624	> der
-1482	> des
-1083	> di
-910	> dia
-1078	> dich
-714	> die
-494	> diesem
-1094	> dieser
-609	> dir
-1313	> do
649	> does
-601	> done
-745	> dott
-1401	> du
-979	> durch
-649	> días
-1100	> dürfen
-232	> e
-310	> een
-1547	> ein
-915	> eine
-1159	> einen
-676	> einer
-1360	> eines
-1198	> el
-278	> else
-860	> em
-1088	> employer
187	> en
262	> entschieden
-524	> er
-628	> erfolgt
-9	> erhalten
136	> es
779	> est
-415	> et
-738	> exercise
-1516	> finden
-407	> floor
138	> foi
22	> for
-594	> form
345	> free
-949	> frei
-421	> freundlichem
-729	> freundlichen
-455	> from
-1301	> für
-899	> gab
-1313	> geben
-1101	> geehrte
-813	> geehrter
-1020	> geführt
-1026	> gegeben
-420	> gehen
-777	> geht
-630	> gekommen
-588	> gelöscht
-984	> gemacht
-1775	> genommen
-608	> gern
-572	> get
-823	> gibt
-449	> go
-251	> going
-203	> got
-501	> groet
778	> ha
-754	> habe
-166	> haben
209	> had
-725	> happy
864	> has
410	> hat
517	> have
-492	> heb
-444	> heer
-391	> help
-558	> here
-1105	> het
370	> hiring
-1255	> hours
636	> hr
-1199	> hängt
-780	> hätten
-145	> i
-923	> ich
-793	> if
-1057	> il
-1265	> im
-175	> in
-653	> interview
163	> is
320	> isn
-855	> ist
-1595	> it
-1186	> je
-1255	> job
-695	> jobs
115	> kan
-579	> kandidaat
-977	> kann
-654	> keep
-1184	> keine
-47	> know
-698	> kommen
-1121	> kommt
-1266	> können
-665	> l
-478	> la
-48	> laden
-111	> last
462	> le
-91	> leider
-611	> let
-890	> letter
-578	> liegen
-1069	> liegt
-1095	> like
-1075	> link
-418	> lo
-897	> love
-829	> luck
-490	> läuft
-626	> löschen
-765	> machen
-985	> macht
-515	> make
-637	> mate
-78	> may
-1323	> me
-929	> meeting
-986	> mehr
-1118	> mes
-562	> message
-1240	> met
-500	> mevrouw
-462	> minutes
-942	> mir
-1977	> mit
-1006	> mitbringen
-437	> more
-714	> morning
-391	> muss
-1344	> my
418	> möchte
-384	> möchten
-473	> möglich
-65	> müssen
-201	> na
-1335	> nach
143	> ne
-627	> need
-1022	> nehmen
-608	> news
-1762	> nicht
-998	> no
-373	> noch
-426	> non
-637	> nos
-1844	> not
-342	> note
482	> now
-1133	> number
-428	> nur
338	> não
-1289	> o
-1187	> oder
-731	> of
-147	> office
-558	> ohne
-118	> on
-708	> one
-411	> op
-851	> opportunity
-987	> or
-723	> ora
-761	> os
-1136	> our
-336	> out
36	> over
-194	> para
-758	> passt
526	> people
-327	> per
1000	> plc
-604	> please
73	> plus
-1130	> por
75	> pour
-1110	> put
-887	> que
-750	> questions
-986	> rather
-795	> read
133	> recruiting
-255	> recruitment
-1080	> regards
-777	> reply
-575	> reviewing
-655	> ring
-496	> ringraziamo
-734	> sagen
-211	> said
-132	> salary
-864	> saludo
-703	> saluti
-1042	> say
-71	> says
-934	> schon
-485	> se
-457	> see
-934	> sehen
-548	> sein
-583	> send
620	> sent
-762	> service
-789	> setzen
-820	> si
-1258	> sie
-644	> sind
-462	> site
-1033	> so
-210	> sorgfältiger
-719	> sorry
-1163	> sowie
-203	> sprechen
-950	> statt
-1220	> stehen
-729	> steht
-717	> su
-920	> suchen
-238	> take
-202	> talent
-1066	> tarde
-181	> tardes
318	> te
-485	> team
-1138	> teams
-916	> tell
-101	> test
560	> thanks
-9	> that
-208	> the
-1052	> then
-821	> there
163	> this
-935	> three
351	> through
-992	> time
-113	> to
-654	> told
-921	> treffen
-68	> tu
-438	> two
-691	> u
91	> um
-951	> un
-635	> una
-821	> und
-1143	> uns
-816	> unseres
-891	> unter
-731	> until
-787	> up
-569	> us
-736	> va
-1023	> van
-121	> via
-961	> vom
-1470	> von
120	> voor
-931	> vor
-858	> vorbei
101	> vorgesehen
-1083	> vous
-441	> vriendelijke
62	> want
-1277	> wants
-11	> war
-959	> waren
-215	> was
-986	> we
-730	> week
-58	> weiter
-512	> werden
69	> were
-562	> what
-1043	> when
-1565	> who
-1145	> wie
-750	> wieder
261	> will
-1139	> wir
-728	> wird
122	> wishes
-1306	> with
-420	> within
815	> would
-389	> write
-443	> writing
396	> wurde
-1101	> wurden
-711	> wäre
-849	> wünschen
-260	> x
142	> y
-612	> yes
-441	> you
-1494	> your
-707	> zu
-310	> zum
-1121	> zur
-597	> zurück
-1038	> zusammen
103	> |
336	> ·
-1110	> à
462	> è
-667	> é
-1056	> über
304	> –
-442	>> ! !
-203	>> ! $
1135	>> ! we
-707	>> " $
-362	>> " ,
-956	>> " .
142	>> $ $
395	>> ' s
146	>> ( a
-576	>> ( she
696	>> ) $
-226	>> ) ,
-226	>> ) .
-163	>> ) :
-1271	>> ) and
-930	>> ) at
-383	>> ) und
-3110	>> , $
268	>> , 1
-365	>> , 10
167	>> , 11
-91	>> , 12
-444	>> , 13
-631	>> , 15
-285	>> , 2
-425	>> , 2025
-192	>> , 3
-1092	>> , 4
-690	>> , 7
-309	>> , 8
74	>> , 9
-591	>> , a
72	>> , am
247	>> , and
-106	>> , as
-375	>> , at
-739	>> , bitte
-186	>> , danach
-672	>> , danke
-1390	>> , dann
-1033	>> , das
-1113	>> , dass
350	>> , de
-1075	>> , den
-1520	>> , der
-1210	>> , die
-978	>> , du
403	>> , ein
-397	>> , eine
-373	>> , for
-954	>> , got
195	>> , head
132	>> , hr
-478	>> , i
-1207	>> , ich
-823	>> , ihre
82	>> , il
-681	>> , in
-140	>> , inc
-365	>> , it
-196	>> , je
-1528	>> , just
-797	>> , l
224	>> , la
485	>> , le
-819	>> , monsieur
-1084	>> , no
-1010	>> , ob
58	>> , on
-844	>> , our
-733	>> , please
51	>> , que
524	>> , s
-596	>> , sie
-1109	>> , so
-633	>> , sorry
73	>> , thank
-1379	>> , thanks
328	>> , the
-525	>> , um
-756	>> , und
-1088	>> , united
477	>> , we
-591	>> , which
-1118	>> , who
-1285	>> , wir
-273	>> , with
182	>> , you
-1076	>> , your
-1029	>> . "
261	>> . $
82	>> . (
-652	>> . )
81	>> . ,
544	>> . .
-935	>> . :
-571	>> . a
-681	>> . bitte
-797	>> . bring
-504	>> . danach
-973	>> . das
184	>> . de
21	>> . der
19	>> . die
-985	>> . du
-1040	>> . ein
415	>> . he
-228	>> . i
-1064	>> . ich
182	>> . if
2	>> . ihre
614	>> . in
241	>> . it
-111	>> . no
-336	>> . please
92	>> . registered
-393	>> . sie
-288	>> . the
-504	>> . there
565	>> . this
1244	>> . unfortunately
-273	>> . we
-1358	>> . wenn
323	>> . wir
-339	>> . you
175	>> . your
27	>> . |
51	>> : "
-331	>> : $
-813	>> : 00
-956	>> : 1
-665	>> : 10
-749	>> : 11
-1021	>> : 12
-934	>> : 14
-604	>> : 15
-939	>> : 2
-880	>> : 3
-627	>> : 30
-859	>> : 4
-996	>> : 5
-628	>> : 6
-833	>> : [
151	>> : a
-845	>> : monday
-1228	>> : the
-267	>> : thursday
-477	>> : tuesday
-900	>> : £
52	>> ? $
402	>> ] $
-627	>> ] ,
-146	>> ] [
-406	>> a la
-1054	>> ab .
-258	>> afraid .
-415	>> alles gute
-631	>> an ,
-924	>> an .
-762	>> an der
-609	>> and a
840	>> and for
-235	>> and i
-538	>> and me
-109	>> and the
-845	>> and wales
-214	>> at the
-396	>> auf dem
-851	>> aus dem
-706	>> aus der
-145	>> be in
-556	>> bei der
-525	>> bei uns
-373	>> besten grüßen
-760	>> bis zum
-684	>> bitten wir
-160	>> by the
-586	>> candidato ,
-151	>> careers $
-518	>> cordialement ,
-779	>> d '
-519	>> dat je
-134	>> date :
-233	>> der stelle
647	>> does not
-745	>> dott .
-683	>> días ,
-989	>> ein .
-921	>> employer .
-721	>> entschieden ,
15	>> erhalten sie
-882	>> finden sie
323	>> for the
-421	>> freundlichem gruß
-1102	>> freundlichen grüßen
-795	>> from my
-562	>> from the
-471	>> für das
-166	>> für dein
-701	>> für deine
-375	>> für den
-792	>> für die
-293	>> für ein
-844	>> für einen
-458	>> für ihr
-947	>> für ihre
-613	>> für sie
-898	>> geben .
-741	>> geben zu
-1039	>> geehrte frau
-655	>> geehrter herr
-311	>> gelöscht .
-492	>> groet ,
-696	>> habe ich
-726	>> haben sie
-115	>> haben wir
-476	>> has asked
-260	>> has been
482	>> has invited
414	>> has moved
-901	>> hat sich
-32	>> hat uns
96	>> hr $
-527	>> i .
-1001	>> if you
-899	>> in anspruch
-574	>> in den
-748	>> in der
-998	>> in die
-1112	>> in the
-587	>> in to
506	>> is a
231	>> is an
-143	>> is committed
-681	>> is no
-783	>> is the
320	>> isn '
-798	>> ist der
-755	>> ist nicht
-718	>> kann ich
-488	>> können sie
-1216	>> können wir
-665	>> l '
83	>> laden wir
-746	>> like to
-510	>> like you
-556	>> love to
-443	>> luck !
-597	>> may be
-405	>> me a
-484	>> mit ,
-784	>> mit .
-825	>> mit dem
-863	>> mit den
-629	>> mit der
-224	>> mit ihnen
-380	>> möchten wir
27	>> müssen wir
-330	>> need to
-277	>> nicht als
-1252	>> not reply
-492	>> of luck
-939	>> of the
-511	>> of us
-728	>> office .
-405	>> on file
-1108	>> on the
-578	>> opportunity employer
-319	>> os melhores
255	>> people team
-580	>> recruiting $
1148	>> recruiting team
-445	>> recruitment $
-623	>> regards $
-894	>> regards ,
-479	>> saludo ,
-526	>> saluti $
-793	>> sehen wir
-553	>> setzen wir
-701	>> sie bitte
-512	>> sie mir
-688	>> sie nicht
-514	>> sie sich
-761	>> sie uns
-503	>> sind wir
-248	>> sorry that
-138	>> sorry to
-129	>> talent $
-29	>> talent acquisition
521	>> talent team
-504	>> team $
-713	>> thanks for
-187	>> the meantime
-598	>> time :
53	>> to a
-1074	>> to the
-477	>> to this
-341	>> und alles
-813	>> und bewerber
-396	>> und das
864	>> und der
-536	>> und die
-651	>> und ich
-340	>> und viel
-485	>> und wünschen
-789	>> voor je
-503	>> vor .
-358	>> vriendelijke groet
-1051	>> want to
-525	>> we '
-770	>> werden nach
157	>> will be
64	>> will not
-551	>> wishes $
-365	>> wishes ,
-1063	>> with the
-699	>> with us
1108	>> would like
-525	>> wünschen wir
-260	>> x $
245	>> you '
-685	>> you can
-388	>> you come
-309	>> you do
-514	>> you have
-200	>> you need
-349	>> you start
-593	>> your application
-694	>> zurück .
-855	>> à vous
-846	>> über die
540	agreed
592	agreed board
283	agreed nobody
111	agreed own
163	agreed provider
714	agreed system
497	any
-396	begins
701	begins told
-186	board
-465	e 0
-883	e 00
-767	e 000
-1347	e 0000
-414	e 03
-487	e 07
-518	e 08
-515	e 09
-1438	e 1
-679	e 10
-134	e 10th
-849	e 11
-818	e 11th
-18	e 12
-360	e 12th
-834	e 13
-1037	e 14
-199	e 14th
-689	e 15
-515	e 15th
-822	e 16
-247	e 16th
-786	e 17
-1038	e 18
-139	e 18th
-399	e 19
-319	e 1er
-704	e 1st
-891	e 2
-705	e 20
-543	e 2024
-1168	e 2025
-822	e 2026
-428	e 20th
-558	e 21
-147	e 21st
-613	e 22
-116	e 22nd
113	e 23
189	e 24
-571	e 25
-504	e 26
-195	e 27
-664	e 2nd
-1293	e 3
-373	e 30
-328	e 31
-696	e 3rd
-1459	e 4
-478	e 40
-857	e 45
-673	e 4th
-1243	e 5
-611	e 50
-508	e 59
-682	e 5th
-821	e 6
-464	e 60
-141	e 6th
156	e 7
-1093	e 8
384	e 88
-217	e 8th
-557	e 9
-459	e 9th
-1216	e a
-1027	e ab
113	e abel
9	e aben
-264	e able
-67	e abor
198	e acao
-1035	e ache
313	e acht
78	e acle
-1125	e act
-856	e ada
-857	e adam
-225	e aden
-76	e ader
54	e adia
-1172	e adme
157	e ados
487	e afen
-804	e afor
-1085	e ag
-169	e agem
-626	e agen
-660	e ager
-260	e ages
-788	e ah
-968	e aham
-1245	e ahme
-742	e ahre
-1095	e ahrt
226	e ai
-51	e ails
-81	e aine
186	e ains
533	e aint
89	e air
129	e aire
351	e akes
153	e al
-1324	e alan
59	e alen
273	e ales
303	e alia
-939	e alie
183	e alle
-763	e allo
309	e alls
-1032	e ally
-949	e also
304	e alta
128	e alte
1022	e alth
-59	e alto
-1388	e alut
-88	e am
-1163	e amen
-326	e ames
-991	e amir
-773	e amme
-783	e amos
-568	e amt
-397	e an
-1149	e ana
-303	e anal
-118	e anca
248	e ance
-679	e anch
472	e anco
-419	e ancy
-429	e and
389	e anda
-392	e ande
503	e andi
-722	e ando
-286	e ands
-706	e andt
-995	e andy
-327	e anel
-275	e ange
-648	e ania
-1020	e anie
115	e anja
-585	e anka
249	e anke
248	e ankt
-662	e anna
-928	e anne
-1347	e anon
365	e anos
50	e anta
-867	e ante
300	e anto
-10	e ants
259	e aper
-821	e app
-846	e appe
-536	e arah
-268	e aran
-1065	e arch
-657	e arco
-8	e arda
188	e arde
230	e ardo
-79	e ards
-1374	e area
-655	e ared
-952	e arek
-553	e aren
370	e argo
360	e aria
-1399	e arie
-163	e arin
-355	e ario
-537	e ariq
362	e aris
729	e arks
-675	e arkt
-1013	e arla
-862	e arly
707	e arma
-594	e arms
-158	e arna
73	e aron
-189	e arry
152	e arsh
-1036	e art
-1331	e arta
-462	e arte
235	e arts
-1526	e arzt
-812	e as
-783	e ased
-943	e aser
-1266	e ask
-837	e ason
-530	e asse
-473	e asst
-911	e aste
-300	e at
-788	e atch
-800	e ate
345	e ated
-369	e aten
-851	e ateo
70	e ater
-24	e ates
170	e atic
-433	e atie
-1242	e atin
-839	e ator
-198	e atre
-1314	e atum
-933	e atus
-930	e atze
43	e au
-942	e auch
245	e aude
-311	e auen
-390	e auer
-960	e auf
-1137	e aula
-190	e aura
-632	e aus
211	e ause
536	e auto
-761	e avec
272	e avel
1091	e aven
-163	e axis
-956	e aybe
58	e ayne
-1307	e azie
-888	e b
623	e bach
418	e back
-45	e bahn
-753	e bald
611	e band
441	e bank
250	e bara
-143	e base
357	e bay
-743	e be
-829	e bea
190	e beck
-322	e beit
-530	e ben
-262	e bend
914	e berg
-460	e bern
-197	e bers
190	e bert
-1733	e best
403	e beth
-799	e bhan
-410	e bias
-1564	e bido
-212	e bien
-888	e big
-1071	e bild
-397	e bile
-555	e bine
-1223	e bis
-520	e blic
-929	e blin
195	e blue
-1239	e bnis
-144	e boa
40	e bom
-1206	e book
-903	e boss
723	e bour
88	e bund
-1522	e bung
-565	e burg
-406	e buro
1126	e bury
-69	e bus
-379	e by
-1007	e c
-992	e ca
-474	e cafe
-327	e call
-1251	e can
-916	e cant
-1209	e cara
310	e care
-1063	e caro
-64	e casa
-1283	e case
-588	e caso
-799	e cces
-654	e ce
-670	e ceo
-1172	e cept
196	e cess
-934	e cfo
-374	e chat
-1158	e ched
-1169	e chef
-152	e chel
-468	e chen
-172	e cher
-573	e ches
-893	e chte
113	e chts
-1108	e ci
-386	e cial
-1685	e ciao
135	e cias
-368	e cies
-182	e cina
366	e cine
-340	e cing
-295	e cion
-413	e city
30	e cken
-209	e cker
-227	e cket
-209	e co
-42	e code
-571	e cola
-1	e cole
-1078	e com
-1638	e come
-874	e como
-908	e con
501	e coop
-574	e cord
-947	e core
-932	e crew
-624	e cted
-998	e ctie
-638	e cto
-909	e ctor
-549	e cuse
-1652	e cv
-1046	e cvs
-456	e czyk
-115	e d
64	e da
117	e dach
-1038	e dag
261	e dale
-277	e dame
-1116	e dan
21	e dana
-1382	e dank
-705	e dann
-531	e dans
149	e das
-576	e dat
-202	e data
-1643	e date
-772	e dato
-962	e day
-969	e days
-1273	e dbs
-665	e ddad
152	e de
-1037	e dean
-2713	e dear
-989	e deb
-1113	e deed
61	e del
-125	e dell
63	e demy
-75	e dent
-1044	e dept
-859	e der
-733	e dern
325	e ders
-36	e des
-1400	e desk
550	e deux
-1076	e dget
-403	e di
-300	e dia
202	e dian
-565	e dias
-1391	e die
-416	e dine
-427	e ding
165	e dios
-869	e dit
-199	e dium
-1267	e dmin
-1214	e dni
-731	e dnis
671	e do
-743	e does
173	e door
628	e dora
426	e dorf
-1041	e dort
-1087	e dott
533	e down
-818	e dr
-934	e dra
412	e dren
63	e du
-132	e due
-919	e duld
-925	e dule
-1599	e dung
-167	e e
-718	e each
-753	e ease
-471	e east
-406	e eben
-628	e eber
-1067	e ebot
-154	e ecao
207	e echa
189	e echt
545	e ects
-85	e eden
-216	e eder
-68	e edes
377	e edia
-973	e edin
178	e edit
-614	e eeds
-757	e een
-1030	e eeo
-787	e eers
-827	e efon
-734	e eg
-444	e egal
-422	e egen
-25	e egin
689	e egio
-421	e ehen
-787	e eich
534	e eide
282	e eier
88	e eigh
-1073	e eike
-953	e eila
-1118	e ein
-779	e eine
123	e eira
-122	e eiro
-82	e eise
-699	e eite
227	e el
-1356	e elen
-270	e elia
323	e elie
-750	e elif
-749	e elin
160	e elix
324	e ella
107	e elle
314	e elli
-705	e ello
-896	e em
98	e emen
140	e emie
-601	e emil
-360	e emma
-1586	e emos
-963	e empo
-253	e en
-1377	e enas
1141	e enau
-629	e ence
-762	e ench
-828	e ency
883	e enda
-1395	e ende
-1066	e enge
-546	e enna
66	e enne
-844	e enos
-248	e ense
-228	e enst
561	e enta
-251	e ente
-643	e ento
305	e ents
316	e enue
-112	e enza
-1182	e eply
-831	e er
-622	e eral
-1213	e eran
-952	e erat
144	e erde
-489	e ered
1505	e erei
-1049	e eren
-117	e erer
489	e eres
342	e ergy
719	e eria
617	e erie
687	e erij
-1697	e erin
173	e erke
-777	e erne
-68	e erra
-564	e erry
-820	e erst
-86	e erta
3	e erte
-30	e erto
-869	e erty
-43	e erve
-513	e es
-159	e esen
-227	e essa
-731	e esse
-292	e est
247	e esta
-290	e este
-504	e esto
-826	e ests
17	e et
-819	e etag
231	e etal
-574	e eter
-837	e etra
182	e etro
-419	e etta
-584	e ette
734	e etti
-728	e etzt
-998	e euer
-1235	e euro
-347	e eute
-278	e evel
-714	e even
-706	e ever
-908	e evin
-491	e evor
-397	e evue
-1553	e ewer
-573	e exa
-683	e exmo
-863	e ezug
-1219	e f
-984	e fach
-297	e fair
-1055	e fall
-1528	e fang
-715	e farm
-485	e feb
46	e feld
521	e fern
239	e ffee
-213	e ffen
-645	e ffer
757	e fh
-81	e fica
-270	e fice
-209	e fied
-1402	e file
-963	e fing
292	e fire
-978	e five
296	e fold
-927	e folg
-357	e food
62	e for
247	e ford
-842	e fore
-75	e form
330	e four
-1147	e fr
-2051	e frau
-803	e fri
-636	e from
344	e ften
-1604	e fter
-786	e fung
78	e fur
-1408	e fw
-533	e g
-1420	e gabe
-871	e gada
-763	e gado
-1332	e gang
126	e gary
910	e gate
-840	e gela
-720	e geld
-550	e gent
125	e gern
-75	e gers
-571	e gery
-883	e get
7	e ghts
868	e gica
65	e gies
-969	e gill
-102	e ging
-694	e ginn
534	e gion
-722	e give
-743	e gnis
-886	e go
-942	e god
-1013	e good
-1018	e got
-620	e gott
-1382	e gram
-1313	e gret
-151	e grid
-259	e gton
-116	e gung
-743	e gust
-1438	e gute
-1048	e gwen
-434	e h
-1014	e ha
-446	e haft
208	e hair
-703	e halb
617	e hale
-465	e half
-1064	e hall
-1575	e halt
-654	e hana
-319	e hand
-116	e hang
-175	e hard
582	e hart
266	e haus
-801	e have
-813	e he
-1099	e head
-312	e heb
-1236	e heck
-159	e heid
359	e heim
-151	e hein
-452	e heit
-1294	e hej
-1059	e hema
-788	e her
-305	e here
641	e hern
-1751	e herr
-322	e het
-1831	e hey
-2364	e hi
-774	e hich
-42	e hief
-323	e high
-727	e hile
306	e hill
234	e hine
-64	e hing
-87	e hire
-1155	e hiya
-92	e hlag
-732	e hlen
-969	e hler
-446	e hloe
-1071	e hmen
-399	e hnen
-510	e hner
1244	e hnik
-882	e hof
-1671	e hoi
-1888	e hola
532	e holm
-91	e homa
539	e home
-995	e hone
-221	e hool
76	e hope
-689	e hora
756	e hore
682	e horn
-38	e hort
-1118	e hose
277	e hout
-1399	e hr
-955	e hrb
49	e hree
-431	e hren
-526	e hrer
-1076	e hten
113	e hter
-1009	e hugo
-1099	e huhe
764	e huis
160	e hule
74	e hung
-656	e hurs
316	e hutz
-1177	e i
-943	e iado
-661	e iale
-625	e iali
-265	e ials
-1276	e iamo
145	e iana
-40	e iane
-8	e iara
-859	e iate
-987	e iben
-153	e ical
-403	e ices
-104	e iche
-43	e icht
25	e icia
97	e icio
-1072	e id
351	e idad
-958	e idat
-1067	e iday
-904	e ideo
-576	e ider
-514	e ides
-108	e idge
-48	e iebe
-1008	e iela
-45	e ield
-1102	e iele
-734	e ient
234	e iere
174	e iers
-267	e iese
-522	e iety
-717	e ieur
163	e ieve
-1290	e if
303	e ific
361	e igan
10	e igen
-1134	e iger
-311	e ight
-731	e ii
-563	e ijke
-569	e ik
-1023	e iker
224	e ikum
-117	e il
-381	e ilar
-160	e ilen
-104	e iles
632	e ilfe
-706	e ilia
-1300	e ilie
-349	e illa
222	e ille
576	e ills
-755	e ilor
-423	e ilse
-1291	e im
1	e imer
-26	e imon
-1106	e imos
-1092	e in
-1289	e inal
-653	e inc
53	e ince
134	e inch
-836	e inda
636	e inde
-619	e inee
-10	e inen
-649	e iner
40	e ines
82	e inet
-378	e ing
-193	e inge
-320	e ings
616	e inho
241	e inic
-793	e inik
-960	e inne
155	e inta
358	e inte
-893	e inti
-911	e iona
-561	e ione
-1146	e ions
-931	e ious
134	e ipal
489	e iper
-1186	e ippa
408	e ique
-499	e ires
-432	e irie
89	e irst
-1216	e is
-57	e isch
-660	e ised
-833	e iser
-777	e isha
-150	e ison
-958	e isor
-72	e isse
-944	e ist
566	e ista
6	e iste
-42	e it
295	e ital
432	e itat
-604	e ited
-1422	e iten
-435	e iter
-263	e ites
-670	e itor
-721	e itri
-758	e itte
-215	e itut
296	e ival
-281	e ivan
-217	e iver
760	e ives
-821	e ivil
-1633	e j
-1005	e ja
-1172	e jahr
-938	e jan
-1137	e jana
-136	e jean
178	e ject
-683	e jess
-1095	e jo
-1836	e jobs
-1170	e join
-1349	e jour
-1090	e juli
-122	e july
-944	e june
-1002	e juni
-1137	e just
-1433	e k
519	e kamp
-1204	e kauf
-1472	e kday
-371	e keep
-654	e keit
735	e kers
-130	e kery
-446	e kia
-746	e kim
-283	e kind
-557	e king
292	e kita
-1142	e kofi
-698	e kom
88	e kten
-1356	e ktor
-422	e kun
-383	e l
-313	e la
-855	e laat
-505	e lab
-352	e labs
-759	e lace
-380	e lage
-202	e lamt
865	e land
219	e lane
592	e lano
-861	e lant
-570	e lara
-57	e lare
-847	e lars
30	e lary
-354	e las
-74	e lass
-2	e last
-305	e late
-288	e latt
-790	e latz
94	e laub
-1135	e lauf
-248	e law
-214	e laza
387	e lden
83	e lder
-443	e le
43	e lea
-1109	e leen
52	e lege
-770	e lei
314	e lein
-1538	e lena
-508	e lene
-963	e lent
-824	e lerk
782	e lers
521	e lery
97	e les
-907	e lete
-1169	e lg
-449	e lhe
-579	e lian
-242	e lice
-575	e lich
899	e lick
-371	e licy
-570	e lied
-324	e lien
439	e lier
-166	e lies
916	e life
-515	e lijk
-785	e lina
-826	e lind
675	e line
407	e ling
-700	e link
-975	e lisa
-610	e lish
-841	e list
437	e lity
-862	e ll
47	e llan
-805	e llen
719	e ller
-275	e lles
442	e lley
-148	e llie
778	e llis
298	e llow
-962	e llte
-300	e llum
-521	e lo
-638	e load
-431	e lock
-632	e log
-897	e logo
-718	e logy
-1135	e lohn
-143	e loop
-509	e loor
316	e los
302	e lots
-894	e lou
306	e loud
-303	e love
515	e lowe
-1261	e lrat
-831	e ltag
-695	e ltd
-458	e lten
-507	e lter
-490	e lton
186	e luca
-66	e luck
-648	e ludo
-408	e luis
-144	e lung
-741	e luss
-503	e lust
-575	e luti
152	e lvia
-1758	e m
-1172	e ma
-306	e mada
-1459	e mado
-1061	e mai
-1887	e mail
-87	e main
-616	e mal
-879	e mand
-183	e mann
-1145	e many
412	e mar
151	e mara
245	e mark
-47	e mary
-775	e marz
-447	e may
227	e mber
-675	e me
-719	e med
-106	e meer
-1031	e meet
-1361	e mein
-99	e mena
-722	e ment
1476	e mere
24	e mers
-766	e met
-1139	e mfg
-542	e mi
218	e mica
-740	e mijn
-841	e mila
-185	e mile
525	e mill
-991	e min
-1236	e mina
-844	e mine
408	e ming
91	e mira
-678	e mise
-1345	e miss
-1543	e mit
-1420	e mme
-1094	e mmen
-465	e mmer
-916	e mo
-605	e moi
-1352	e moin
-890	e mon
194	e mond
-529	e mone
923	e mont
1024	e moor
994	e more
456	e moss
-412	e most
-1059	e mple
-805	e mpus
-1674	e mr
-1041	e mrs
-950	e ms
-836	e msin
-962	e muhe
581	e mune
-949	e mung
-1255	e n
-122	e na
340	e naar
-1052	e nach
428	e nada
-627	e nage
172	e nale
-1138	e name
-530	e nao
-185	e nard
1323	e nary
-1090	e nate
-845	e nats
888	e nbau
-93	e nces
-378	e ncia
293	e ncil
-1089	e nday
-555	e nden
-329	e nder
-197	e ndes
-1483	e ndly
-888	e ndon
-710	e ndra
-443	e ndre
-898	e ne
-868	e need
-858	e nein
-56	e neke
-768	e nele
252	e nell
-818	e ners
-472	e nery
-19	e ness
-458	e new
159	e ngen
-86	e nger
778	e nhof
-651	e nhor
78	e nhs
-741	e ni
-364	e nica
-532	e nice
214	e nico
-1284	e nika
570	e nine
-287	e ning
-327	e nion
-354	e nior
-840	e nise
19	e nish
-348	e nita
339	e nity
-279	e nken
-899	e nkte
-272	e nnah
-187	e nnel
-717	e nnen
446	e nner
-1145	e nnes
-282	e nnis
-1736	e no
131	e noch
-673	e non
-646	e noon
-412	e noor
-610	e nora
620	e nord
-469	e nors
-1189	e nos
-1724	e not
-250	e note
548	e nova
-739	e now
-1228	e nsch
269	e nsen
780	e nsit
-529	e nste
-1110	e ntag
-303	e ntal
-40	e nten
-79	e nter
-205	e ntes
158	e ntil
-869	e ntin
-465	e nton
115	e ntor
277	e ntos
-939	e ntre
-362	e ntro
-1014	e ntry
-1038	e ntur
-1140	e nuar
-405	e nung
-703	e nute
-59	e nzen
-481	e o
178	e oard
-616	e ob
-172	e obal
-131	e ober
-354	e obre
-179	e ocal
-1487	e oche
-76	e of
-1009	e ofia
-1327	e ofil
14	e ogen
-786	e ogie
-732	e ogle
-166	e ohne
-1396	e oi
-705	e oife
73	e oint
-1198	e ok
-1637	e ola
-671	e olaf
80	e old
-1269	e olge
-365	e olin
-970	e olio
-619	e olle
-85	e olly
-1005	e omas
533	e ombe
-852	e omer
599	e omes
-52	e omme
-442	e on
-531	e onal
-1226	e onas
-1080	e onat
-751	e one
-600	e onen
-640	e ones
741	e onia
55	e onie
-82	e onio
-702	e only
-123	e onne
-520	e onor
80	e onte
-1067	e onto
-547	e onus
116	e oods
45	e ooks
-436	e ools
-12	e oose
684	e oost
186	e op
-172	e open
-1039	e ople
-933	e ops
45	e oral
-16	e ores
658	e orge
485	e oria
43	e orin
154	e orio
-463	e orks
-667	e orna
160	e orne
-372	e orno
-1171	e orry
-1331	e orse
-1375	e ort
183	e orte
941	e orth
-129	e orto
389	e orts
-692	e os
-1240	e osed
-120	e osse
-821	e osta
-624	e oste
-149	e otel
-587	e otte
443	e ough
-1296	e ould
-792	e ound
-8	e ount
878	e oupe
-8	e ours
-575	e ourt
-394	e ouse
-811	e out
-667	e oute
-69	e outh
101	e oved
23	e over
-332	e ovic
-496	e owan
76	e oway
99	e owen
61	e ower
-263	e oyle
-1179	e p
-1107	e pa
293	e pace
-728	e pany
366	e para
721	e park
-1047	e part
-413	e pass
-909	e paul
428	e pay
-1097	e pc
-1580	e pdf
872	e peak
-74	e per
-1201	e phie
-104	e pice
-944	e pick
-231	e piel
-163	e pier
469	e ping
215	e plan
-764	e plar
-826	e pls
-1401	e pm
-588	e pode
-704	e pois
221	e pool
-945	e por
520	e port
-746	e post
-966	e pour
-661	e ppen
796	e pper
-435	e pply
82	e pr
152	e pres
-504	e pril
-622	e ps
-308	e qual
-1065	e que
-1084	e quel
-1708	e r
-1355	e ra
-655	e raag
388	e race
104	e rach
-862	e rack
-470	e raco
-846	e ract
-371	e rade
605	e rado
165	e raft
123	e rage
-394	e raig
461	e rail
694	e rain
-37	e rale
-1079	e ramm
352	e rand
-1227	e rank
706	e rans
-249	e rant
-518	e rary
-826	e rate
-1263	e rats
-193	e raum
-919	e ravi
-637	e razo
-1099	e rbal
-258	e rben
-739	e rber
626	e rbor
-799	e rbst
-233	e rces
223	e rche
-429	e rcus
-698	e rdam
-838	e rdan
-752	e rday
-286	e rden
-433	e rder
-351	e rdes
107	e re
-344	e read
-24	e real
74	e reat
-443	e reau
-1201	e rec
825	e rede
283	e reek
-40	e reen
-249	e reet
-1362	e ref
-597	e rein
294	e reis
-1170	e rely
-245	e rena
-929	e rens
3	e rent
73	e renz
-1078	e repo
-565	e req
-933	e resa
-612	e ress
1183	e rest
-778	e reta
-612	e rgen
512	e rgia
255	e rgie
-725	e rgpd
-1213	e rh
-621	e rher
39	e rial
231	e rian
370	e riat
-336	e rica
-46	e rice
83	e rich
171	e rick
-274	e rics
734	e rict
-1125	e rida
172	e rieb
174	e ried
-1023	e rief
-763	e riel
-1086	e rien
914	e ries
-680	e riet
-226	e rift
-879	e rify
310	e rigo
-1202	e rike
-411	e rina
254	e rine
182	e ring
-831	e ript
-338	e rise
-793	e rish
-347	e rist
-163	e rita
-789	e rite
-848	e ritt
606	e rity
147	e rium
87	e rive
-803	e riya
-69	e rken
911	e rley
-1037	e rlin
-910	e rlos
542	e rlow
-1427	e rman
-614	e rmat
-821	e rmin
-421	e rmly
-74	e rnal
-950	e rnen
323	e road
-1111	e rob
-834	e robe
772	e roep
-725	e roet
99	e roll
-1132	e rome
749	e rook
-1053	e room
-223	e rope
-895	e rosa
113	e rose
-77	e ross
-397	e roup
546	e rove
-327	e rren
324	e rrin
756	e rrow
-50	e rsen
-475	e rson
-978	e rsos
237	e rste
-881	e rtal
260	e rten
-704	e rter
364	e rtes
-708	e rtin
561	e rton
-821	e ruar
-250	e ruch
-400	e ruck
-677	e ruhe
-1083	e ruit
-84	e rund
-289	e rung
589	e rupo
-1297	e russ
60	e rust
-1133	e ruth
-1022	e rvus
-771	e s
-195	e sa
-1300	e safe
-901	e sag
-439	e sage
-566	e sam
-797	e same
1297	e samt
334	e san
-822	e sans
-411	e sapp
-924	e sara
-1366	e satz
-1074	e say
-485	e sche
369	e scue
-1138	e sday
-1101	e se
339	e see
-1509	e sehr
-450	e sei
-1165	e self
-251	e send
-910	e sent
-752	e sera
69	e sery
-1045	e seu
604	e seum
-1016	e sful
-1026	e sgvo
-61	e shby
-590	e she
-342	e shes
-418	e ship
-969	e shl
-277	e shop
-1108	e si
-594	e sica
229	e side
-446	e sier
-784	e sig
-788	e sign
35	e sing
-834	e sion
-316	e sir
50	e site
-31	e sity
-190	e sitz
-1071	e six
-634	e sler
83	e sley
-952	e so
561	e soft
118	e sole
-227	e sons
-1142	e sql
-1177	e sr
-707	e sra
-411	e srat
-929	e ssa
-41	e ssel
-695	e ssen
114	e sser
-1005	e ssor
-775	e ssum
88	e st
-1468	e stag
224	e stal
-1191	e stay
-975	e std
-1308	e sted
466	e stel
324	e stem
-1251	e sten
-1085	e step
11	e ster
-686	e stes
689	e stik
-894	e stin
-27	e stle
-716	e stol
-457	e ston
-202	e stop
-831	e stra
-515	e stro
153	e stry
-743	e su
-1101	e sua
-811	e such
475	e sud
-912	e sue
-799	e sult
-1022	e sume
-555	e sung
-1103	e suo
332	e sur
-728	e sure
-279	e sv
-663	e sweg
-466	e t
-792	e ta
18	e tact
-139	e tado
100	e tadt
-1234	e taff
-1369	e tag
-275	e tage
9	e tail
-531	e tain
-1357	e take
-840	e takt
-195	e tale
-913	e talk
217	e tall
641	e tals
673	e tana
-1090	e tand
-576	e tant
-578	e tart
-452	e tary
217	e tate
-640	e tatt
-469	e te
-1297	e team
409	e tech
-792	e tees
-1240	e teil
987	e tein
-841	e tel
215	e tell
243	e tels
-993	e tely
104	e tems
224	e tend
-810	e tens
-1107	e term
346	e tern
307	e ters
-1646	e test
-36	e teur
-876	e teve
-476	e text
-496	e than
-108	e the
-502	e then
-758	e theo
276	e ther
-265	e they
-866	e thon
-950	e thu
-802	e ti
-152	e tial
-1191	e tian
507	e tica
-479	e tice
851	e tico
603	e tics
-927	e tien
546	e tier
279	e ties
-942	e tile
-667	e till
-233	e tima
-877	e time
-21	e tina
100	e tine
-427	e ting
-331	e tion
139	e tiva
-488	e tive
33	e tivo
-1146	e tjes
-1238	e tmas
-24	e tner
-1032	e tnis
-1138	e to
726	e tock
-1357	e tom
-885	e ton
194	e tone
-224	e top
-89	e tora
-1346	e tore
-299	e tors
298	e tory
-1114	e tot
-593	e tour
53	e town
-864	e trac
557	e trae
-2061	e trag
-851	e tral
-210	e tran
-14	e tras
913	e tree
409	e trel
327	e tres
-1136	e tria
-678	e triz
-59	e trum
-1112	e try
-443	e tsch
-1064	e ttag
-1069	e ttee
-177	e ttel
201	e tten
-919	e tteo
-133	e tter
-670	e ttie
487	e ttle
-370	e tu
364	e tual
-119	e tube
-1050	e tuck
558	e tude
-1079	e tue
-610	e tues
-1016	e tung
117	e tura
65	e ture
-1368	e turn
-576	e tut
825	e tute
862	e tuto
37	e tuur
-326	e two
-1459	e u
-97	e uary
-750	e uate
-915	e uben
601	e uber
-1170	e ucas
353	e uche
-213	e ucia
41	e udio
-713	e udos
-513	e uern
-833	e ufen
-1649	e uhr
-1159	e uipe
420	e uk
-171	e ular
-1140	e ules
-1339	e ulia
321	e ully
-893	e ults
-908	e um
-1360	e uman
634	e umen
-632	e un
-674	e una
-200	e unal
44	e unch
-498	e und
-456	e unde
-179	e unes
-634	e unft
-1125	e ungs
-1540	e uni
197	e unit
-1209	e univ
268	e unkt
158	e unty
-428	e up
17	e uppe
125	e uppo
-192	e ural
-154	e uren
-441	e ures
591	e uria
92	e urse
-749	e use
-72	e user
645	e uses
-943	e usse
-776	e usuf
-1458	e uten
-380	e uter
34	e utes
-1128	e uw
-1061	e v
-919	e vacy
420	e val
547	e vale
-333	e van
423	e vane
-523	e vant
78	e vate
-1112	e ve
-1034	e vely
-210	e vent
-188	e vera
602	e vers
-743	e very
-606	e vets
-62	e vi
-226	e vice
-298	e vide
-1105	e viel
-432	e vier
-544	e view
183	e ving
-187	e viso
468	e vist
-364	e voce
-924	e voll
-1220	e von
-254	e voor
-833	e vor
-413	e vos
44	e voss
-613	e vous
-904	e vp
-1002	e w
-1145	e wahl
937	e wald
-660	e wall
-510	e wand
-141	e wann
-972	e want
-345	e ward
407	e ware
-282	e warm
-1075	e was
-806	e wat
576	e ways
-693	e wear
-952	e wed
-1158	e weds
-693	e weg
-1077	e wei
-1317	e weis
230	e well
-953	e wenn
-677	e wer
-246	e werk
-772	e wers
-116	e west
-1526	e when
-858	e who
-379	e wich
188	e wick
-954	e wie
-511	e wien
-946	e wil
242	e wind
-391	e wing
522	e wise
-929	e wo
-976	e woch
1167	e wood
-795	e word
322	e work
-1490	e wort
-733	e wren
-1023	e x
-985	e xcel
678	e xley
-1635	e xxx
-1450	e xxxx
-559	e y
434	e yard
-1026	e year
-942	e yes
-921	e zado
-978	e zahl
-1031	e zeit
-527	e zess
-197	e zlei
-702	e zoe
-702	e zoom
1361	e zorg
-1140	e zu
-513	e zum
-991	e zung
-632	e zur
550	early
84	early board
-200	early nobody
567	early own
-562	early provider
121	early system
58	from
-281	from board
746	from nobody
-341	from own
399	from provider
297	from system
297	from< (
213	from< ,
-21	from< -
45	from< .
493	from< @
-959	from< [
31	from< ^
-395	from< at
-348	from< do
-353	from< recruiting
-531	from< recruitment
-893	from< s
-345	from< team
-348	from< the
-294	from< van
-84	from< –
-893	from<< ' s
1594	from<< ] (
31	from<< ^ ^
-351	from<< ^ recruiting
-531	from<< ^ recruitment
-410	from<< ^ the
203	from<> ( )
475	from<> , $
23	from<> - $
68	from<> . $
493	from<> @ $
-959	from<> [ $
-45	from<> ^ $
27	from<> ^ '
-1293	from<> ^ (
-69	from<> ^ ,
594	from<> ^ -
182	from<> ^ .
-406	from<> ^ apply
-923	from<> ^ at
152	from<> ^ careers
-1107	from<> ^ do
226	from<> ^ hiring
-205	from<> ^ hr
-51	from<> ^ jobs
210	from<> ^ people
259	from<> ^ recruiting
-270	from<> ^ recruitment
69	from<> ^ talent
-900	from<> ^ team
434	from<> ^ –
-430	from<> at $
-343	from<> do $
-353	from<> recruiting $
-528	from<> recruitment $
-858	from<> s $
-345	from<> team $
-216	from<> the $
-46	from<> – $
3	from> $
73	from> '
456	from> (
197	from> )
-56	from> ,
464	from> -
253	from> .
-406	from> apply
-923	from> at
152	from> careers
-983	from> do
226	from> hiring
-293	from> hr
-51	from> jobs
210	from> people
74	from> recruiting
-270	from> recruitment
68	from> talent
-900	from> team
-1029	from> van
422	from> –
3	from>> $ $
93	from>> ' s
241	from>> ) $
868	from>> . $
-406	from>> apply $
237	from>> careers $
177	from>> hiring $
21	from>> hr $
-32	from>> jobs $
78	from>> recruiting $
-181	from>> recruitment $
-117	from>> talent $
124	from>> talent acquisition
-878	from>> team $
-656	goes on
-108	goes on told
75	has before
-425	has before told
-56	in role
239	in the domain
-841	in the domain board
259	in the domain own
-715	in the domain system
210	initials in the domain
111	initials in the domain own
-804	is 1
-1219	is 1 after !
-1424	is 1 after "
-1053	is 1 after &
22	is 1 after (
-1180	is 1 after )
-1248	is 1 after +
-87	is 1 after ,
-363	is 1 after -
-1681	is 1 after .
161	is 1 after /
-775	is 1 after 00
-671	is 1 after 000
-840	is 1 after 1
-689	is 1 after 10
-879	is 1 after 11
-898	is 1 after 12
-1188	is 1 after 13
-412	is 1 after 14
-606	is 1 after 15
-388	is 1 after 16
-578	is 1 after 18
-896	is 1 after 2
-1000	is 1 after 20
-779	is 1 after 25
-934	is 1 after 3
-1086	is 1 after 30
-1071	is 1 after 4
-1053	is 1 after 40
-800	is 1 after 45
-779	is 1 after 5
-768	is 1 after 59
-919	is 1 after 6
-691	is 1 after 60
-1103	is 1 after 9
-1037	is 1 after 90
-257	is 1 after :
-944	is 1 after ;
-946	is 1 after ?
289	is 1 after @
-818	is 1 after [
-1644	is 1 after ]
-207	is 1 after ^
82	is 1 after a
-643	is 1 after ab
-115	is 1 after about
-602	is 1 after acht
-897	is 1 after after
-1062	is 1 after alle
-1067	is 1 after allen
-701	is 1 after alles
-908	is 1 after als
-2295	is 1 after am
791	is 1 after an
-395	is 1 after and
-884	is 1 after andere
-858	is 1 after anderen
86	is 1 after as
757	is 1 after at
-555	is 1 after au
-1360	is 1 after auf
-996	is 1 after aus
-14	is 1 after avec
249	is 1 after be
319	is 1 after before
-622	is 1 after bei
-788	is 1 after beiden
-881	is 1 after beim
-766	is 1 after beruflichen
-634	is 1 after besten
-585	is 1 after bewerbung
-166	is 1 after bij
-1054	is 1 after bis
-535	is 1 after bitte
-796	is 1 after but
-736	is 1 after by
-645	is 1 after candidate
179	is 1 after con
171	is 1 after da
-1909	is 1 after das
131	is 1 after de
-1285	is 1 after dear
-251	is 1 after dein
-1075	is 1 after deine
-646	is 1 after deinem
-870	is 1 after deinen
-713	is 1 after deiner
-109	is 1 after del
-408	is 1 after dem
-627	is 1 after den
-856	is 1 after der
-522	is 1 after deren
-931	is 1 after des
15	is 1 after di
-1580	is 1 after die
-881	is 1 after diese
-702	is 1 after diesem
-688	is 1 after dieser
-498	is 1 after dieses
-1086	is 1 after do
-1312	is 1 after drei
85	is 1 after du
-1243	is 1 after e
-1053	is 1 after eigenen
-1364	is 1 after ein
-1383	is 1 after eine
-978	is 1 after einem
-1095	is 1 after einen
-1041	is 1 after einer
-1078	is 1 after eines
-795	is 1 after einige
-1186	is 1 after el
-873	is 1 after em
107	is 1 after en
-699	is 1 after engere
-576	is 1 after enhanced
-925	is 1 after ersten
-828	is 1 after etwas
100	is 1 after for
-464	is 1 after freundlichem
-1140	is 1 after freundlichen
-437	is 1 after from
-764	is 1 after fünf
-1119	is 1 after für
-880	is 1 after fürs
-524	is 1 after geehrte
-481	is 1 after geehrter
-596	is 1 after gute
-1003	is 1 after guten
-644	is 1 after halbe
-661	is 1 after heer
-1212	is 1 after hello
-466	is 1 after herzlichen
-1178	is 1 after hi
475	is 1 after ihr
-1769	is 1 after ihre
-1212	is 1 after il
-1507	is 1 after im
-223	is 1 after in
-930	is 1 after ins
-1265	is 1 after interview
-817	is 1 after is
-434	is 1 after job
-1188	is 1 after kein
-1426	is 1 after keine
-561	is 1 after keinen
-573	is 1 after kleine
-701	is 1 after kurze
-1108	is 1 after la
-946	is 1 after le
-737	is 1 after letzte
-790	is 1 after letzten
-692	is 1 after mehr
-848	is 1 after mein
-1168	is 1 after meine
-664	is 1 after meinem
-16	is 1 after met
-619	is 1 after mevrouw
452	is 1 after mit
-74	is 1 after monday
-850	is 1 after morning
-1226	is 1 after nach
-482	is 1 after neue
-843	is 1 after neuen
-837	is 1 after no
-724	is 1 after nächste
-933	is 1 after nächsten
-1363	is 1 after o
-784	is 1 after oder
-124	is 1 after of
-1134	is 1 after ohne
-216	is 1 after on
-699	is 1 after one
-1069	is 1 after or
-813	is 1 after our
-86	is 1 after per
-522	is 1 after photo
-764	is 1 after plus
-626	is 1 after pm
-1000	is 1 after por
-517	is 1 after recruiting
-892	is 1 after recruitment
-1126	is 1 after s
-1020	is 1 after sechs
710	is 1 after sie
-1029	is 1 after so
-394	is 1 after talent
-281	is 1 after team
-688	is 1 after thanks
24	is 1 after that
-400	is 1 after the
-415	is 1 after through
-197	is 1 after to
-782	is 1 after tu
-810	is 1 after um
-869	is 1 after un
-2006	is 1 after und
-1050	is 1 after unser
-1062	is 1 after unsere
-1406	is 1 after unserem
-1260	is 1 after unseren
-1190	is 1 after unserer
-1399	is 1 after unseres
-974	is 1 after unter
-598	is 1 after van
-384	is 1 after via
-1198	is 1 after viel
-631	is 1 after vielen
-863	is 1 after vier
-468	is 1 after vom
406	is 1 after von
-794	is 1 after vor
-916	is 1 after votre
-535	is 1 after weitere
-950	is 1 after weiteren
-367	is 1 after wir
168	is 1 after with
-914	is 1 after you
-1	is 1 after your
-881	is 1 after zehn
-1407	is 1 after zu
-806	is 1 after zum
-1410	is 1 after zur
-972	is 1 after zwei
-703	is 1 after zweite
-849	is 1 after zweiten
-350	is 1 after |
-993	is 1 after ¡
-299	is 1 after £
-1167	is 1 after «
-1881	is 1 after ·
-1170	is 1 after ¿
-224	is 1 after à
-99	is 1 after às
-727	is 1 after über
-199	is 1 after –
-1044	is 1 after „
-742	is 1 after •
-1426	is 1 board
-146	is 1 early
168	is 1 from
-2	is 1 letter
-297	is 1 nobody
-1125	is 1 own
-1911	is 1 provider
409	is 1 signed
311	is 1 subject
210	is 1 system
28	is 1 told
-1387	is 1 written
141	is 2
327	is 2 after !
-904	is 2 after "
-173	is 2 after (
-271	is 2 after )
-611	is 2 after ,
-154	is 2 after -
-222	is 2 after .
529	is 2 after /
-527	is 2 after 00
-764	is 2 after 30
-139	is 2 after :
-724	is 2 after ;
-550	is 2 after ?
-657	is 2 after [
-348	is 2 after ^
363	is 2 after a
-498	is 2 after am
532	is 2 after an
-1088	is 2 after and
-235	is 2 after at
741	is 2 after bei
856	is 2 after bij
-340	is 2 after bis
-426	is 2 after by
672	is 2 after chez
554	is 2 after da
897	is 2 after das
103	is 2 after de
-761	is 2 after dear
-56	is 2 after den
557	is 2 after der
771	is 2 after die
-925	is 2 after do
131	is 2 after en
-158	is 2 after for
479	is 2 after from
350	is 2 after ihre
-237	is 2 after im
-547	is 2 after in
-412	is 2 after la
-1013	is 2 after mit
368	is 2 after of
-1318	is 2 after on
-552	is 2 after our
1160	is 2 after recruiting
-791	is 2 after s
-722	is 2 after the
561	is 2 after to
790	is 2 after von
-106	is 2 after with
-56	is 2 after your
-221	is 2 after |
-516	is 2 after ·
-28	is 2 after –
56	is 2 board
-56	is 2 early
-260	is 2 from
219	is 2 letter
-20	is 2 nobody
-109	is 2 own
47	is 2 provider
-86	is 2 signed
46	is 2 subject
398	is 2 system
421	is 2 told
-234	is 2 written
440	is 3
-429	is 3 after !
-481	is 3 after (
124	is 3 after ,
-117	is 3 after -
155	is 3 after .
-373	is 3 after :
148	is 3 after ?
40	is 3 after ^
97	is 3 after a
-646	is 3 after am
-470	is 3 after and
-107	is 3 after at
-941	is 3 after das
382	is 3 after de
-257	is 3 after den
-357	is 3 after der
201	is 3 after die
-875	is 3 after eine
577	is 3 after for
265	is 3 after from
-1161	is 3 after für
-111	is 3 after im
-438	is 3 after in
156	is 3 after la
-595	is 3 after mit
-956	is 3 after nach
-214	is 3 after of
-650	is 3 after our
-617	is 3 after the
466	is 3 after to
433	is 3 after with
-634	is 3 after zum
-95	is 3 after |
-186	is 3 after ·
15	is 3 after –
-30	is 3 board
424	is 3 early
-156	is 3 from
-179	is 3 letter
-224	is 3 nobody
293	is 3 own
104	is 3 signed
547	is 3 subject
340	is 3 system
345	is 3 told
-53	is 3 written
-98	is and
-655	is and after (
-587	is and after ,
-392	is and after .
144	is and after :
232	is and after ^
703	is and after at
235	is and early
-196	is and from
123	is and letter
172	is and nobody
-191	is and own
-12	is and signed
578	is and subject
11	is and system
-260	is and told
-6	is and written
-1142	is brackets
-606	is brackets after [
-823	is brackets after ^
-396	is brackets early
727	is brackets from
1	is brackets letter
-771	is brackets nobody
-1067	is brackets own
-433	is brackets signed
-718	is brackets subject
42	is brackets system
-228	is brackets told
-1466	is brackets written
574	is capitals
674	is capitals after (
-1496	is capitals after ,
-1144	is capitals after -
-266	is capitals after .
-699	is capitals after 00
-762	is capitals after 30
-961	is capitals after :
443	is capitals after ^
-1713	is capitals after a
-1462	is capitals after an
-1509	is capitals after and
-882	is capitals after de
481	is capitals after der
-869	is capitals after el
-576	is capitals after enhanced
-217	is capitals after in
-989	is capitals after of
-753	is capitals after or
-563	is capitals after our
-522	is capitals after photo
518	is capitals after the
-950	is capitals after to
-782	is capitals after tu
-916	is capitals after votre
-1613	is capitals after with
-2486	is capitals after your
-610	is capitals after –
-1272	is capitals board
-71	is capitals early
592	is capitals from
174	is capitals letter
1265	is capitals nobody
-936	is capitals own
429	is capitals signed
-59	is capitals subject
-1380	is capitals system
-186	is capitals told
131	is capitals written
-676	is comma
-844	is comma after ,
-1074	is comma after .
-686	is comma after ^
365	is comma after the
-943	is comma board
-545	is comma early
-783	is comma from
-1136	is comma letter
-97	is comma nobody
-1180	is comma own
-120	is comma signed
-485	is comma subject
-683	is comma system
-518	is comma told
-570	is comma written
-568	is digits
-134	is digits after (
-701	is digits after )
-1172	is digits after ,
-208	is digits after -
-1082	is digits after .
-1564	is digits after :
-117	is digits after ^
189	is digits after a
11	is digits after at
-721	is digits after de
-366	is digits after for
-143	is digits after in
-658	is digits after monday
-803	is digits after of
-838	is digits after on
-284	is digits after or
-319	is digits after the
-800	is digits after to
-781	is digits after your
-947	is digits after |
-299	is digits after £
-872	is digits after ·
-130	is digits after à
-99	is digits after às
-1270	is digits after –
-779	is digits board
-945	is digits early
46	is digits from
-252	is digits letter
-1371	is digits nobody
-390	is digits own
-183	is digits signed
-461	is digits subject
-469	is digits system
-57	is digits told
-992	is digits written
-297	is doing
89	is doing after ,
-422	is doing after .
-230	is doing after :
-612	is doing after ?
-429	is doing after ^
-718	is doing early
-310	is doing from
-56	is doing letter
-411	is doing nobody
-234	is doing own
-63	is doing signed
-337	is doing subject
-711	is doing system
-4	is doing told
-1657	is doing written
671	is house
-123	is house after (
74	is house after ,
469	is house after -
257	is house after .
-145	is house after :
207	is house after ^
474	is house after a
-456	is house after am
-908	is house after and
82	is house after at
107	is house after bei
383	is house after bij
-489	is house after by
-211	is house after das
273	is house after de
-681	is house after dem
-42	is house after den
23	is house after der
814	is house after die
791	is house after for
880	is house after from
168	is house after für
-361	is house after im
-303	is house after in
-307	is house after la
343	is house after of
-690	is house after the
161	is house after to
-722	is house after und
-776	is house after unserem
106	is house after vom
520	is house after with
-223	is house after |
190	is house after ·
263	is house after –
345	is house board
872	is house early
-250	is house from
196	is house letter
89	is house nobody
349	is house own
516	is house provider
318	is house signed
586	is house subject
663	is house system
31	is house told
835	is house written
544	is long
-348	is long after ,
-47	is long after -
-90	is long after .
-85	is long after :
33	is long after ^
3	is long after at
-1074	is long after das
-979	is long after den
-295	is long after der
-499	is long after die
-253	is long after of
1069	is long after the
-18	is long after to
680	is long after with
368	is long after |
-145	is long after –
-226	is long board
541	is long early
8	is long from
572	is long letter
-160	is long nobody
674	is long own
217	is long signed
-267	is long subject
-162	is long system
297	is long told
243	is long written
746	is longer
548	is longer after ,
574	is longer after ^
275	is longer after the
51	is longer early
479	is longer from
-387	is longer letter
-850	is longer nobody
845	is longer own
463	is longer signed
-411	is longer system
1107	is longer told
-111	is longer written
-1097	is mark
-554	is mark after :
-814	is mark after ^
-1105	is mark early
-514	is mark letter
-880	is mark own
-579	is mark subject
-1013	is mark system
-1066	is mark written
-446	is office
243	is office after :
-947	is office after ^
504	is office early
-616	is office from
-1022	is office letter
-355	is office nobody
-153	is office own
-648	is office signed
-1019	is office subject
-1513	is office system
-157	is office told
-418	is office written
185	is person
-89	is person after !
-1002	is person after "
-47	is person after (
-605	is person after )
320	is person after ,
-402	is person after -
147	is person after .
-31	is person after /
-164	is person after :
-713	is person after ;
-407	is person after ?
163	is person after ^
31	is person after a
-494	is person after and
-329	is person after at
1083	is person after bei
609	is person after bij
-345	is person after bis
656	is person after das
32	is person after de
-597	is person after dear
167	is person after den
11	is person after der
154	is person after die
-778	is person after ein
-217	is person after en
-147	is person after for
223	is person after from
-580	is person after ihr
-969	is person after ihre
277	is person after im
-1049	is person after in
-184	is person after la
-483	is person after nach
-15	is person after of
-1156	is person after on
-1059	is person after our
-482	is person after s
-324	is person after the
249	is person after to
-179	is person after with
14	is person after your
126	is person after |
-431	is person after ·
-122	is person after –
-12	is person board
315	is person early
-50	is person from
343	is person letter
-120	is person nobody
-83	is person own
-421	is person provider
19	is person signed
-450	is person subject
22	is person system
45	is person told
135	is person written
89	is role
-534	is role after (
-283	is role after ,
-232	is role after -
-103	is role after .
-439	is role after 00
41	is role after :
6	is role after [
57	is role after ^
-90	is role after a
-804	is role after als
539	is role after at
4	is role after das
-663	is role after dein
-636	is role after dem
96	is role after den
-245	is role after der
-592	is role after die
-693	is role after einen
-929	is role after our
-671	is role after the
-153	is role after to
-710	is role after und
-756	is role after unsere
-150	is role after with
88	is role after |
-321	is role after –
-312	is role board
-13	is role early
16	is role from
129	is role letter
-125	is role nobody
-116	is role own
99	is role signed
-653	is role subject
137	is role system
-119	is role told
219	is role written
-668	is small
-634	is small after (
142	is small after ,
34	is small after :
756	is small after ^
-642	is small after a
-74	is small after monday
-89	is small after on
-752	is small after the
-299	is small after £
-130	is small after à
-99	is small after às
223	is small early
79	is small letter
820	is small nobody
-772	is small own
843	is small signed
-9	is small subject
-647	is small system
-648	is small told
-658	is small written
566	is the domain
-968	is the domain board
518	is the domain own
267	is the domain system
-24	is work
-468	is work after (
-248	is work after ,
404	is work after -
-260	is work after .
-439	is work after 00
-84	is work after :
122	is work after ^
-90	is work after a
-804	is work after als
466	is work after at
-1022	is work after das
-628	is work after dein
-765	is work after dem
241	is work after den
-383	is work after der
-1000	is work after die
-693	is work after einen
-925	is work after our
-762	is work after the
-756	is work after unsere
-724	is work after with
392	is work after |
-305	is work after –
39	is work board
-138	is work early
-24	is work from
-158	is work letter
-156	is work nobody
-254	is work own
256	is work signed
-898	is work subject
-2	is work system
-122	is work told
29	is work written
409	letter
-397	letter board
524	letter nobody
126	letter own
-55	letter system
-108	line early
137	line early board
77	line early nobody
-160	line early own
-189	line early provider
-420	line early system
-45	line from
-318	line from board
564	line from nobody
-357	line from own
564	line from provider
-165	line from system
104	line letter
-22	line letter board
-821	line letter nobody
287	line letter own
-357	line letter system
86	line signed
-357	line signed nobody
23	line signed own
84	line signed system
-985	line subject
-1263	line subject nobody
-204	line subject own
-200	line subject system
219	mostly in the domain
-612	mostly in the domain board
236	mostly in the domain own
-45	mostly in the domain system
-166	no domain
-156	no domain nobody
-1045	no domain own
-775	no domain system
-155	nobody
-377	out of the domain
-38	out of the domain board
-1156	out of the domain own
454	out of the domain provider
625	out of the domain system
220	own
51	partly in the domain
-931	partly in the domain board
36	partly in the domain own
-137	partly in the domain system
454	provider
324	sender 0.9
325	sender 0.9 system
331	sender 1
331	sender 1 own
141	sender 1.2
141	sender 1.2 system
-456	sender 1.5
-223	sender 1.5 own
197	sender 2.4
-248	sender 2.4 nobody
63	sender 2.4 own
187	sender 2.4 system
418	sender 2.9
405	sender 2.9 own
170	sender 3
903	sender 3 nobody
-290	sender 3 own
516	sender 3 system
244	sender 3.2
194	sender 3.2 own
98	sender 3.2 system
521	signed
-1035	signed board
-152	signed nobody
259	signed own
304	signed system
627	subject
597	subject board
-681	subject nobody
573	subject own
276	subject system
-1080	subject< (
-579	subject< ,
-55	subject< -
-201	subject< .
317	subject< /
111	subject< :
-214	subject< @
117	subject< [
24	subject< ^
826	subject< a
185	subject< at
-339	subject< bei
-509	subject< bewerbung
721	subject< chez
-829	subject< dein
-599	subject< der
-98	subject< en
852	subject< for
463	subject< from
-791	subject< ihr
-986	subject< ihre
-838	subject< im
-197	subject< in
-192	subject< interview
-728	subject< the
121	subject< to
-443	subject< with
258	subject< your
-912	subject< zum
505	subject< –
24	subject<< ^ ^
-829	subject<< ^ dein
-642	subject<< ^ ihr
-917	subject<< ^ ihre
523	subject<< ^ your
187	subject<< application at
-169	subject<< application to
524	subject<< applying to
-1297	subject<< aw :
206	subject<< bei der
127	subject<< bewerbung bei
-715	subject<< interest in
-85	subject<< interview with
639	subject<< invitation :
-1172	subject<< re :
-635	subject<< sv :
-927	subject<> ( )
-1037	subject<> , !
-40	subject<> , $
-522	subject<> - $
97	subject<> . $
-129	subject<> / $
-246	subject<> : $
220	subject<> : -
-137	subject<> : /
-455	subject<> : :
128	subject<> [ ]
-1514	subject<> ^ !
-985	subject<> ^ $
-1231	subject<> ^ ,
143	subject<> ^ -
-930	subject<> ^ .
325	subject<> ^ /
85	subject<> ^ :
-621	subject<> ^ ?
-58	subject<> ^ a
-153	subject<> ^ application
-953	subject<> ^ candidatura
-768	subject<> ^ d
-1263	subject<> ^ de
-962	subject<> ^ di
-1002	subject<> ^ for
-1145	subject<> ^ für
789	subject<> ^ has
-1029	subject<> ^ in
-879	subject<> ^ list
-756	subject<> ^ of
-1321	subject<> ^ test
-835	subject<> ^ to
-596	subject<> ^ your
-679	subject<> ^ zu
-33	subject<> ^ –
448	subject<> at $
-136	subject<> bei $
497	subject<> chez $
-616	subject<> der $
-98	subject<> en $
819	subject<> for $
255	subject<> from $
-683	subject<> ihr $
-936	subject<> ihre $
-837	subject<> im $
413	subject<> in $
-217	subject<> with $
-73	subject<> your application
-766	subject<> zum $
373	subject<> – $
651	subject> !
191	subject> $
-611	subject> '
268	subject> (
-784	subject> )
4	subject> ,
226	subject> -
-940	subject> .
-82	subject> /
112	subject> :
-517	subject> ?
128	subject> ]
-58	subject> a
-1251	subject> am
-747	subject> and
-87	subject> application
-956	subject> candidatura
-770	subject> d
-1279	subject> de
-962	subject> di
-1064	subject> for
-1220	subject> für
850	subject> has
-1104	subject> in
-722	subject> interview
-1330	subject> job
-918	subject> list
-829	subject> of
-974	subject> on
-606	subject> por
-879	subject> sollicitatie
-1323	subject> test
-480	subject> to
-906	subject> und
-1220	subject> update
-1104	subject> with
-600	subject> your
-822	subject> zu
-827	subject> zum
864	subject> |
719	subject> –
676	subject>> ! $
191	subject>> $ $
367	subject>> ' s
-706	subject>> ) $
-104	subject>> . $
-272	subject>> : application
-475	subject>> : your
-467	subject>> ? $
-122	subject>> application $
-770	subject>> d '
-542	subject>> de réception
-730	subject>> test $
-788	subject>> zu ihrer
693	system
-1030	system board
253	system nobody
-1134	system own
-2062	system system
-909	times 0
-188	times 1
430	times 2
1005	times 3
368	times 4
-465	w 0
-883	w 00
-767	w 000
-414	w 03
-487	w 07
-518	w 08
-515	w 09
-1438	w 1
-679	w 10
-134	w 10th
-849	w 11
-818	w 11th
-18	w 12
-360	w 12th
-834	w 13
-1037	w 14
-199	w 14th
-689	w 15
-515	w 15th
-822	w 16
-247	w 16th
-786	w 17
-1038	w 18
-139	w 18th
-399	w 19
-319	w 1er
-704	w 1st
-891	w 2
-705	w 20
-543	w 2024
-1168	w 2025
-822	w 2026
-428	w 20th
-558	w 21
-147	w 21st
-613	w 22
-116	w 22nd
113	w 23
189	w 24
-571	w 25
-504	w 26
-195	w 27
-664	w 2nd
-1293	w 3
-373	w 30
-328	w 31
-696	w 3rd
-1459	w 4
-478	w 40
-857	w 45
-673	w 4th
-1243	w 5
-611	w 50
-508	w 59
-682	w 5th
-821	w 6
-464	w 60
-141	w 6th
156	w 7
-1093	w 8
384	w 88
-217	w 8th
-557	w 9
-459	w 9th
-1216	w a
-1027	w ab
-706	w abbiamo
-1206	w abend
-795	w abgabe
-839	w ablauf
-470	w abraco
-840	w abschluss
94	w academy
-866	w accept
-548	w accuse
-1099	w acquisition
-1125	w act
-894	w action
-856	w ada
-1073	w admin
229	w administration
-835	w adresse
-592	w adviser
-1508	w after
-624	w afternoon
-1085	w ag
132	w agence
-701	w agency
-756	w agradecemos
-788	w ah
226	w ai
89	w air
153	w al
-1159	w alan
-1037	w alle
-1198	w alles
-1598	w alright
-949	w also
-777	w although
-88	w am
-568	w amt
-397	w an
-1149	w ana
-202	w analytics
-429	w and
-818	w anders
-1131	w anfang
-1413	w anforderungen
-464	w anforderungsprofil
-1048	w anfrage
-724	w angaben
-764	w angebot
-1104	w anhang
-1423	w anja
-901	w anlage
-412	w anne
-295	w anschluss
-1352	w anspruch
-1054	w antwort
-588	w antworten
-619	w anything
-705	w aoife
-1308	w apologies
-821	w app
-864	w applicant
-1021	w applicants
-862	w application
-790	w applied
-1278	w appointment
-1028	w apres
-504	w april
-961	w arbeit
-937	w arbeitsvertrag
-1159	w area
-1036	w art
-812	w as
-61	w ashby
-1266	w ask
-1435	w assessment
-1130	w assistant
-857	w associate
793	w association
-300	w at
-800	w ate
366	w atelier
-337	w atentamente
-1118	w attached
43	w au
-960	w auf
-600	w aufgaben
-1513	w aufgrund
-1683	w auftrag
-743	w august
-632	w aus
-510	w ausbildung
-1072	w ausbildungsplatz
-390	w ausschreibung
-342	w auswahlprozess
110	w authority
544	w auto
-1315	w automatic
-761	w avec
-888	w b
-883	w band
449	w bank
-422	w base
-776	w based
357	w bay
-743	w be
-829	w bea
-945	w bearbeitung
-678	w beatriz
-1136	w bedankt
-841	w before
-681	w beginn
-530	w ben
-1514	w bescheid
-640	w besetzung
-1733	w best
-2191	w beste
-140	w beth
-528	w bevor
-1669	w bewerber
-574	w bewerberin
-1034	w bewerberinnen
-483	w bewerbern
-1238	w bewerbung
-1231	w bewerbungen
-534	w bezug
-1210	w bien
-888	w big
-1223	w bis
311	w blue
-144	w boa
-132	w board
40	w bom
-2167	w bonjour
-1387	w bonne
-816	w book
-903	w boss
-957	w branch
-609	w brandt
-857	w brief
-401	w bright
-1223	w bring
-716	w bristol
-756	w budget
-1271	w buenas
-811	w buenos
584	w building
-1405	w buongiorno
-634	w bureau
-69	w bus
-812	w business
-379	w by
-1007	w c
-992	w ca
-66	w cabinet
-101	w cafe
-210	w call
-1085	w callum
-828	w campus
-1251	w can
-1130	w candidate
-772	w candidato
160	w capital
-1207	w cara
649	w care
-664	w carla
-910	w carlos
-1063	w caro
-63	w casa
-933	w case
-588	w caso
-654	w ce
-329	w center
-1121	w central
-937	w centre
-333	w centro
-670	w ceo
-934	w cfo
-1754	w chair
-1264	w chairman
-853	w chat
-656	w check
-1086	w cheers
-1006	w chef
-772	w chen
-123	w cher
-1343	w chere
-96	w chiara
-877	w chief
412	w children
-446	w chloe
-586	w choose
-1238	w christmas
-656	w chrome
-1108	w ci
-1685	w ciao
-573	w city
-689	w civil
-820	w clerk
-678	w click
-31	w clinica
-393	w closing
-209	w co
-415	w code
-978	w codility
296	w coffee
427	w colegio
521	w college
-1078	w com
-915	w come
-686	w comme
-1182	w commission
-1066	w committee
540	w community
-726	w como
-728	w company
-749	w competition
-879	w complete
-908	w con
-1230	w confident
995	w consulting
20	w contact
-708	w contract
31	w cooperativa
-274	w cordialement
-501	w cordiali
-714	w cordialmente
-919	w could
293	w council
357	w county
-997	w court
-1068	w craig
224	w credit
-922	w crew
-638	w cto
-1652	w cv
-1046	w cvs
-115	w d
64	w da
-436	w daarna
-1038	w dag
-1116	w dan
-839	w danach
-1382	w dank
-1683	w danke
-705	w dann
-514	w dans
149	w das
-576	w dat
-131	w data
-923	w date
-1224	w daten
-1191	w datenschutz
-1013	w datum
-1207	w dauer
-962	w day
-1273	w dbs
152	w de
-1202	w deadline
-1135	w dean
-2713	w dear
-989	w deb
-714	w december
-797	w decision
-455	w decline
61	w del
-840	w denise
430	w dental
31	w department
-704	w depois
-1044	w dept
-859	w der
-36	w des
-661	w deshalb
623	w design
-1466	w desk
-440	w deutsch
550	w deux
-938	w dezember
-403	w di
-300	w dia
-565	w dias
-1391	w die
171	w digital
-981	w director
-307	w disability
-893	w distinti
734	w district
-869	w dit
-721	w dmitri
-1214	w dni
671	w do
-749	w docusign
-743	w does
-974	w donnerstag
-877	w dossier
-1087	w dott
-818	w dr
-934	w dra
-905	w dress
-1026	w dsgvo
63	w du
-920	w dublin
-132	w due
-638	w duration
-167	w e
-843	w early
-553	w east
-1526	w easter
-195	w eastern
-1188	w editor
-136	w education
-757	w een
-1030	w eeo
-734	w eg
-1141	w eignungstest
-1118	w ein
-732	w eindruck
-733	w einladung
-1186	w einstellung
227	w el
-882	w elena
-750	w elif
-897	w elle
-870	w eltern
-896	w em
-601	w emil
-803	w empfang
-319	w employment
-253	w en
-1292	w ende
263	w energie
348	w energy
-245	w engineering
-1114	w england
-590	w english
-1110	w entscheidung
-308	w equal
-1165	w equipe
-831	w er
-924	w erfahrung
-1283	w erfahrungen
-927	w erfolg
-942	w ergebnis
237	w erste
-513	w es
-292	w est
-956	w este
-1468	w estimada
-1420	w estimado
17	w et
-1069	w euro
-779	w europe
-672	w even
-835	w event
-467	w everything
-573	w exa
-1008	w example
-985	w excel
-1795	w executive
-683	w exmo
-1219	w f
-375	w facebook
-789	w fachbereich
-376	w fahrtkosten
-622	w fair
-1038	w fall
321	w falls
-1230	w familie
-202	w farah
-992	w fatima
-485	w feb
-821	w februar
-595	w february
-813	w fecha
-771	w felix
757	w fh
15	w field
-975	w filiale
139	w financial
253	w finch
-745	w fiona
283	w fire
-145	w first
-978	w five
-509	w floor
-1091	w follow
212	w foods
62	w for
-182	w form
-614	w format
-1112	w formular
1409	w foundation
305	w four
-1147	w fr
-994	w frage
-963	w fragen
-1989	w frau
794	w freight
-1837	w freundliche
-803	w fri
-932	w friday
-995	w fridays
-933	w frist
-636	w from
-914	w fuhrungszeugnis
33	w fundacion
78	w fur
-1408	w fw
-533	w g
768	w games
-910	w gary
-454	w gate
-934	w geachte
-284	w geben
-919	w geduld
-868	w gehalt
809	w gemeente
288	w gemeinde
-665	w general
-1483	w gentile
-912	w gern
-686	w gerne
-672	w geschaftsfuhrer
-964	w geschaftsstelle
-1126	w gesprach
-1254	w gesprache
-883	w get
-804	w giulia
-589	w give
-174	w global
-1024	w gluck
-886	w go
-942	w god
-1388	w good
-732	w google
-1018	w got
-620	w gott
-1117	w government
-469	w governors
-574	w graag
-896	w grace
-928	w gracias
-1374	w grade
-633	w graduate
-968	w graham
650	w grand
-1307	w grazie
57	w great
-1264	w greenhouse
-1113	w greta
-725	w groet
-1146	w groetjes
-382	w group
878	w groupe
-814	w grund
-1036	w grunden
589	w grupo
139	w gruppe
125	w gruppo
-1367	w gruss
-2327	w grusse
-1277	w grussen
-1438	w gute
-1731	w guten
-1048	w gwen
-434	w h
-1014	w ha
-881	w hackerrank
-665	w haddad
-447	w half
-696	w hall
-83	w halle
-2702	w hallo
-551	w hana
-519	w handy
-1179	w hannah
731	w harbour
-669	w harriet
-845	w haus
-707	w hause
-801	w have
-640	w having
-813	w he
-1545	w head
1081	w health
-312	w heb
-1294	w hej
-1594	w hello
-1117	w hemos
-788	w her
-799	w herbst
-388	w here
-2112	w herr
-1168	w herzlich
-1534	w herzliche
-322	w het
-1831	w hey
-2364	w hi
-322	w high
-639	w hinweis
-1124	w hinweise
-401	w hire
-512	w hirevue
-1155	w hiya
-882	w hof
-1671	w hoi
-1888	w hola
849	w home
989	w homes
-230	w hope
484	w hospice
140	w hospital
594	w hospitals
-1039	w hospitation
-227	w hotel
262	w hotels
-985	w hours
-235	w house
537	w housing
-696	w however
-1399	w hr
-955	w hrb
-1009	w hugo
-1360	w human
-858	w humanos
-1177	w i
-1072	w id
-1290	w if
-1482	w ihnen
-731	w ii
-569	w ik
-117	w il
-423	w ilse
-1291	w im
-1085	w imogen
-1092	w in
-653	w inc
-1113	w indeed
-1818	w ines
-708	w information
-1346	w informationen
-378	w ing
-1326	w ingrid
-727	w initiativbewerbung
-910	w innen
-1044	w instagram
-402	w institut
826	w institute
492	w instituto
107	w insurance
651	w international
-1455	w interview
-1058	w ireland
-1216	w is
-944	w ist
-42	w it
-1161	w ivan
-1633	w j
-1005	w ja
-1029	w jahr
-538	w jahre
-938	w jan
-1072	w jana
-1034	w januar
-465	w january
-208	w jean
-683	w jess
-620	w jetzt
-1095	w jo
-1003	w jobs
-1092	w join
-1054	w jonas
-838	w jordan
-1090	w juli
-122	w july
-944	w june
-1002	w juni
-488	w junior
-1137	w just
-1433	w k
-1	w kaffee
-1212	w kandidat
-1047	w kandidaten
85	w kanzlei
-371	w keep
-948	w kennenlernen
-1095	w kennziffer
409	w kestrel
-901	w kevin
-446	w kia
-746	w kim
-1496	w kind
-981	w kindly
294	w kita
-651	w klasse
-88	w klinikum
-1142	w kofi
-135	w kollegen
150	w kollegin
-698	w kom
-614	w kommen
-548	w kommission
-840	w kontakt
-993	w kosten
-456	w kowalczyk
302	w kreis
-422	w kun
-383	w l
-313	w la
-855	w laat
-505	w lab
-44	w labor
1139	w labs
152	w laden
-147	w land
98	w lane
-796	w lars
-354	w las
-857	w last
-1181	w late
-248	w law
-443	w le
43	w lea
667	w learning
-758	w lebenslauf
-1078	w leeds
353	w legal
-770	w lei
-560	w leila
-1003	w leiter
-823	w leitung
-1212	w lena
97	w les
-986	w letter
-1063	w leute
-767	w level
-968	w lever
-1169	w lg
-449	w lhe
-544	w library
-2607	w liebe
-1572	w lieber
469	w lindqvist
-1304	w link
-1419	w linkedin
-953	w liste
182	w little
820	w living
-862	w ll
-521	w lo
-323	w local
-1055	w location
-632	w log
-127	w logistics
666	w logistik
-370	w london
-189	w looking
-667	w lorna
316	w los
-974	w losung
-894	w lou
-1034	w lovely
-695	w ltd
195	w luca
-1167	w lucas
-213	w lucia
-825	w luck
-1238	w luis
-640	w lunch
-1758	w m
-1172	w ma
-327	w madam
-1525	w madame
-1061	w mai
-1419	w mail
-211	w main
-587	w mairie
-148	w maison
-616	w mal
-814	w manage
-835	w management
-1016	w manager
-954	w managing
-899	w mann
-1178	w many
-694	w mappe
412	w mar
-541	w mara
-1007	w march
-835	w marchetti
-599	w marco
-1356	w marcus
-728	w marguerite
-1296	w marie
837	w marine
-573	w mark
-174	w marsh
-549	w marta
-1226	w martin
-775	w marz
-851	w mateo
-919	w matteo
-447	w may
-956	w maybe
-675	w me
-719	w med
308	w media
617	w medical
-953	w meet
-1206	w meeting
-1306	w mein
-564	w meine
-820	w member
-1033	w menschen
72	w meridian
-833	w message
-766	w met
-1139	w mfg
-542	w mi
-1105	w microsoft
345	w mill
-991	w min
-1293	w mina
308	w ministry
-703	w minute
-1025	w minuten
-1345	w miss
-1543	w mit
-628	w mittagessen
64	w mitte
-697	w mitteilung
-976	w mittwoch
-1420	w mme
-916	w mo
-605	w moi
-1352	w moin
-785	w moment
-890	w mon
-739	w monate
-722	w monaten
-787	w monats
-494	w monday
-1485	w monique
-1236	w monsieur
-1202	w montag
-897	w morgen
-1437	w morning
440	w moss
-412	w most
-1674	w mr
-1041	w mrs
-950	w ms
-962	w muhe
424	w municipal
368	w museum
682	w mutual
-1255	w n
-122	w na
-1368	w nach
-731	w nachfrage
-609	w nachmittag
-1712	w nachricht
-968	w nadia
-748	w name
-798	w namen
-530	w nao
1084	w national
-898	w ne
-868	w need
-848	w nein
-755	w nele
682	w network
-458	w new
78	w nhs
-741	w ni
-917	w nice
-1736	w no
-673	w non
-393	w noor
620	w nord
371	w nordlicht
-358	w north
380	w northern
-1189	w nos
-1724	w not
-670	w note
-659	w nothing
-1119	w notice
-802	w november
-739	w now
-954	w number
-1119	w numerical
-923	w nummer
-61	w nursing
-481	w o
-616	w ob
-774	w obrigada
-608	w obrigado
-380	w october
-76	w of
-1133	w offer
-256	w office
-1325	w ohne
-1396	w oi
-1198	w ok
-804	w okafor
-965	w oktober
-1637	w ola
-671	w olaf
80	w old
-442	w on
-751	w one
-1352	w online
-702	w only
186	w op
-156	w open
-844	w operations
-933	w ops
-922	w oracle
-514	w original
-1375	w ort
-692	w os
-687	w otherwise
-811	w out
-823	w over
-216	w owing
-1179	w p
-1107	w pa
330	w pacific
-504	w panel
268	w paper
-198	w papier
-1130	w para
-1160	w paris
-669	w park
-675	w parking
-1027	w part
187	w partner
-945	w partners
-967	w passt
-973	w patricia
-909	w paul
-1099	w paula
-993	w pauline
428	w pay
-1097	w pc
-1580	w pdf
482	w pension
-1139	w people
-74	w per
-604	w person
-1059	w personal
-1189	w personalrat
-1098	w personen
-774	w personio
-525	w personnel
-389	w peter
-855	w petra
-90	w pflege
596	w pharma
-944	w pick
-733	w place
-1124	w platz
-793	w platze
103	w plaza
-826	w pls
-1401	w pm
-588	w pode
329	w point
31	w police
-371	w policy
-945	w por
269	w port
-1406	w portal
-968	w portfolio
-201	w post
-404	w postfach
-966	w pour
-1243	w powered
82	w pr
321	w practice
-373	w praxis
-1068	w president
-144	w press
-907	w prezado
127	w primary
-1662	w principal
-919	w privacy
39	w private
-803	w priya
-591	w priyanka
-661	w probearbeiten
-807	w probetag
-300	w probezeit
-998	w professor
-1142	w profil
-1438	w profile
-770	w programme
-1418	w prufung
-622	w ps
-518	w public
-866	w python
-980	w qualifikation
-999	w qualifikationen
-1065	w que
-590	w queremos
-989	w questions
-1708	w r
-1355	w ra
569	w rail
-1273	w raum
-935	w ravi
107	w re
-656	w read
-1172	w readme
-593	w really
-1201	w rec
-231	w rechnen
-1134	w recruiter
-1003	w recruiting
-1308	w recruitment
-493	w recrutamento
-268	w recrutement
-872	w recursos
-1362	w ref
-871	w reference
-939	w references
-1302	w regards
101	w regional
-1202	w registered
-748	w regulation
-407	w reisekosten
-1292	w reminder
-821	w replies
-1181	w reply
-169	w reporting
-565	w req
-1296	w requisition
-1165	w reschedule
372	w rescue
-239	w research
-403	w reserve
-979	w resources
-1534	w resourcing
-47	w ressources
-888	w results
-1022	w resume
32	w retail
-630	w review
-725	w rgpd
-1213	w rh
428	w ridge
-1076	w right
-589	w ring
323	w road
-1111	w rob
741	w robotics
-536	w room
-776	w rosa
-771	w round
-1060	w ruhe
-550	w runde
-79	w rural
-1113	w ruth
-771	w s
-195	w sa
-1474	w sabine
-1289	w safe
-901	w sag
567	w saint
-855	w salary
-601	w saludo
-713	w saludos
-1388	w salut
-575	w saluti
-566	w sam
-734	w same
-1028	w samir
-1009	w samstag
334	w san
-1156	w sandra
-822	w sans
-49	w santa
-924	w sara
-799	w saturday
-1132	w saturdays
-1074	w say
-576	w schedule
-403	w school
-362	w schools
-833	w schreiben
-893	w schritt
-1002	w schritte
-1101	w se
-1427	w search
-456	w secretaria
-1663	w secretary
612	w security
339	w see
-1509	w sehr
-450	w sei
-729	w seite
-567	w seiten
-1624	w sekretariat
-1188	w seleccion
-940	w selection
-677	w selezione
-683	w send
-651	w senhor
-310	w senior
-839	w sent
-399	w september
-440	w serra
-335	w service
-650	w services
-1214	w servus
-1045	w seu
-590	w she
-969	w shl
-1045	w should
-1108	w si
-593	w siamo
-784	w sig
-850	w sign
-26	w simon
-527	w simone
-714	w since
-1080	w sincerely
-799	w siobhan
-316	w sir
-1204	w sister
-1232	w site
-871	w sitz
-822	w sitzung
-1071	w six
-566	w smartrecruiters
-952	w so
-663	w sobald
-1035	w sobre
-812	w social
-522	w society
-1008	w sofia
290	w software
-15	w solicitors
-920	w sollte
-779	w sollten
-238	w solutions
97	w sommer
-929	w sonntag
-1171	w sorry
-1142	w sql
-1177	w sr
-707	w sra
-929	w ssa
88	w st
-1	w stadt
195	w stadtwerke
-588	w staff
-771	w staffing
-1512	w stage
-1311	w stand
-943	w standort
-972	w start
36	w state
-219	w states
157	w station
-919	w status
-1191	w stay
-975	w std
-943	w stelle
-1085	w stellen
-970	w step
-832	w steve
395	w stiftung
-858	w still
-1057	w stock
-782	w stop
354	w street
250	w studio
-826	w stunde
-1380	w stunden
-743	w su
-1101	w sua
-796	w succes
475	w sud
-912	w sue
-1370	w sunday
-1103	w suo
-211	w support
332	w sur
-279	w sv
-562	w system
50	w systems
-466	w t
-792	w ta
-1369	w tag
-1388	w tage
-1045	w tagen
-1357	w take
-1173	w talent
-1060	w talento
-913	w talk
-495	w tamsin
-537	w tariq
-469	w te
-760	w team
-755	w teamtailor
131	w tech
-775	w technical
-364	w technologies
1214	w technology
-1304	w teil
-975	w teilnahme
-841	w tel
-825	w telefon
-864	w telefonat
-854	w tell
-549	w teresa
-1451	w termin
-1370	w test
-627	w tests
-939	w text
-108	w the
-245	w theatre
-953	w thema
-813	w then
-758	w theo
-2009	w there
-837	w they
-779	w thomas
-815	w those
49	w three
-950	w thu
-656	w thurs
-592	w thursday
-802	w ti
-1240	w time
-529	w tisch
-1138	w to
-410	w tobias
-1357	w tom
-1034	w tomas
-656	w tomorrow
-885	w ton
-224	w top
-1114	w tot
-700	w tour
25	w town
-864	w trac
-815	w trager
-644	w trainee
-738	w training
633	w travel
-197	w tribunal
-37	w trust
-803	w trustees
-1112	w try
-370	w tu
-1079	w tue
-610	w tues
-918	w tuesday
-637	w tuesdays
-576	w tut
-326	w two
-1459	w u
-1337	w uber
-961	w ufficio
-1649	w uhr
-894	w uhrzeit
420	w uk
-908	w um
-632	w un
-674	w una
-498	w und
-886	w under
-1540	w uni
-391	w union
197	w unit
-117	w united
436	w universitat
-40	w university
-2261	w unterlagen
-758	w unternehmen
-1174	w unterschrift
-1039	w until
-428	w up
-665	w urlaub
-749	w use
-1128	w uw
-1061	w v
-1310	w vacancy
420	w val
488	w vale
594	w valley
-333	w van
-1112	w ve
-1142	w venue
-480	w vera
-1099	w verbal
-1336	w verfahren
-737	w verfahrens
-1073	w verfugung
-879	w verify
-631	w verstandnis
-862	w vertrag
-982	w vertrauen
-184	w verwaltung
1302	w veterinary
-62	w vi
-828	w video
-1105	w viel
-909	w viele
-660	w vielen
-1226	w vielzahl
-375	w view
-364	w voce
-756	w vollzeit
-1220	w von
-254	w voor
-833	w vor
-970	w vorauswahl
-663	w vormittag
-685	w vorschlag
-771	w vorstand
-562	w vorstellung
-413	w vos
-135	w voss
-613	w vous
-904	w vp
-1002	w w
-987	w wahl
-1003	w wales
-1244	w wann
-972	w want
-1444	w warm
-421	w warmly
-1075	w was
-806	w wat
1393	w water
-693	w wear
-952	w wed
-927	w wednesday
-1158	w weds
-693	w weg
-1226	w wegen
-1077	w wei
-1290	w welcome
-1486	w well
-1092	w wenn
-677	w wer
-1047	w werk
-669	w werkstatt
-142	w west
-411	w whatsapp
-1526	w when
-774	w which
-621	w while
-223	w whitlock
-858	w who
-954	w wie
-511	w wien
-946	w wil
-342	w wishes
-929	w wo
-1306	w woche
-1182	w wochen
-572	w wochenende
-768	w word
-1044	w workable
-929	w works
-868	w written
-1023	w x
-1635	w xxx
-1438	w xxxx
-559	w y
-943	w year
-942	w yes
-1167	w yours
-776	w yusuf
-849	w zeichen
-563	w zeit
-234	w zeitpunkt
-1059	w zentrale
-478	w zeugnis
-778	w zeugnisse
-1042	w zimmer
-702	w zoe
-915	w zoom
-1140	w zu
-424	w zugang
-513	w zum
-632	w zur
-884	w zwischenstand
550	whole more seldom
145	within
620	within as often
868	within told
-344	writes
-882	writes own
559	writes provider
795	writes system
-610	written alone
-676	written alone board
-1121	written alone nobody
-732	written alone own
-52	written alone provider
196	written alone system
`;
