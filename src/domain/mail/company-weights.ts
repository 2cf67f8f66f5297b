// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-216	< !
-912	< "
-951	< &
-350	< (
-765	< )
-1024	< +
73	< ,
-483	< -
-381	< .
86	< /
-1389	< 00
-602	< 000
-1355	< 1
-718	< 10
-1105	< 11
-974	< 12
-997	< 13
-916	< 14
-1224	< 15
-1186	< 16
-492	< 17
-1143	< 18
-1043	< 2
-887	< 20
-683	< 25
-1055	< 3
-1039	< 30
-1197	< 4
-1038	< 40
-930	< 45
-769	< 5
-738	< 59
-1010	< 6
-593	< 60
-879	< 8
-1237	< 9
-1025	< 90
-30	< :
-1407	< ;
-81	< ?
655	< @
-494	< [
-1289	< ]
81	< ^
396	< a
-467	< ab
307	< about
-644	< acht
-1294	< after
125	< al
-398	< alle
-1082	< allen
-927	< alles
-1360	< als
121	< am
618	< an
-671	< and
-1243	< andere
-858	< anderen
630	< as
926	< at
-229	< au
-909	< auf
-1289	< aus
-219	< avec
15	< be
213	< before
70	< bei
-683	< beiden
-207	< beim
-759	< beruflichen
-657	< besten
536	< bij
-1211	< bis
-810	< bitte
22	< but
-259	< by
-832	< candidate
1145	< chez
-131	< con
928	< da
140	< das
456	< de
-1362	< dear
-156	< dein
-465	< deine
-654	< deinem
-792	< deinen
-891	< deiner
400	< del
-105	< della
-421	< dem
-28	< den
99	< der
-616	< deren
157	< des
349	< di
350	< die
-950	< diese
-805	< diesem
-648	< dieser
-696	< dieses
-5	< do
-1327	< drei
-156	< du
-877	< e
-1096	< eigenen
-1772	< ein
-1690	< eine
-1206	< einem
-1587	< einen
-1204	< einer
-1090	< eines
-859	< einige
169	< el
-1021	< em
464	< en
-742	< engere
-416	< enhanced
-975	< ersten
-1113	< etwas
-54	< for
-655	< freundlichem
-1252	< freundlichen
15	< from
-949	< fünf
192	< für
-913	< fürs
-687	< geehrte
-234	< geehrter
-866	< gute
-878	< guten
-806	< halbe
-529	< heer
-1080	< hello
-486	< herzlichen
451	< het
-1550	< hi
-607	< ich
529	< if
4	< ihr
-595	< ihre
513	< il
-249	< im
215	< in
-987	< ins
-928	< is
-1364	< ist
-964	< job
261	< joining
-1234	< kein
-1503	< keine
-433	< keinen
-1115	< kleine
-553	< kurz
-916	< kurze
-102	< la
159	< le
-767	< letzte
-654	< letzten
-185	< meet
-911	< mehr
-1152	< mein
-1261	< meine
-1069	< meinem
-20	< met
-682	< mevrouw
-592	< mit
-988	< monday
-381	< morning
584	< na
-1097	< nach
-811	< neue
-731	< neuen
-521	< no
-1170	< noch
-1055	< nächste
-1184	< nächsten
229	< o
-815	< oder
259	< of
-1198	< ohne
-737	< on
-722	< one
-567	< or
-556	< ora
-1269	< our
-226	< per
-284	< photo
-784	< plus
-680	< pm
120	< por
346	< recruitment
-1394	< s
-735	< sechs
710	< sie
65	< so
-857	< ssa
-610	< tarde
49	< team
-860	< thanks
654	< that
-472	< the
-244	< through
687	< to
-733	< tu
-277	< two
-1082	< um
-739	< un
-671	< und
-170	< under
-1539	< unser
-1271	< unsere
-930	< unserem
-757	< unseren
-1504	< unserer
-708	< unseres
-1203	< unter
766	< van
-68	< via
-1289	< viel
-771	< vielen
-1184	< vier
-16	< vom
985	< von
-751	< vor
-863	< votre
-975	< weitere
-999	< weiteren
-8	< which
-1035	< wir
755	< with
-732	< you
-70	< your
-971	< zehn
103	< zu
-1605	< zum
-741	< zur
-1295	< zwei
-774	< zweite
-718	< zweiten
-704	< zwölf
-48	< |
-728	< ¡
-428	< £
-451	< ©
21	< «
194	< ·
-1213	< ¿
170	< à
-85	< às
-744	< über
-212	< –
-888	< „
-416	< •
111	<< ! !
-356	<< " .
-1388	<< ' s
318	<< ) ,
85	<< ) .
286	<< ) at
361	<< , and
-648	<< , das
-918	<< , den
-384	<< , der
-578	<< , deren
-1388	<< , die
-814	<< , ein
-509	<< , eine
-550	<< , im
271	<< , so
-246	<< , the
-710	<< - und
447	<< . (
371	<< . ,
-471	<< . 00
-385	<< . 15
-667	<< . 30
-811	<< . das
-1499	<< . den
-1462	<< . der
-530	<< . die
-1334	<< . ihr
125	<< . ihre
-1099	<< . im
-1019	<< . in
-857	<< . ssa
547	<< . the
-868	<< . your
-945	<< . ¿
-609	<< . –
-905	<< 00 .
-1460	<< 1 .
-631	<< 1 :
-765	<< 10 .
-399	<< 10 :
-473	<< 11 :
-1161	<< 12 .
-620	<< 12 :
-607	<< 14 .
-926	<< 15 .
-1450	<< 2 .
-452	<< 2 :
-580	<< 20 .
-846	<< 23 :
-898	<< 3 ,
-1388	<< 3 .
-756	<< 30 .
-1190	<< 4 .
-855	<< 5 .
-697	<< 6 .
-1003	<< 7 .
-839	<< 9 .
-479	<< 9 :
-1261	<< : "
-1389	<< : 00
-1059	<< : 15
-1185	<< : 30
-821	<< : 45
-738	<< : 59
-715	<< : [
-813	<< : der
474	<< : die
-774	<< ] [
-903	<< ^ "
-310	<< ^ (
-1260	<< ^ -
117	<< ^ [
81	<< ^ ^
682	<< ^ das
-1362	<< ^ dear
35	<< ^ dein
-671	<< ^ deine
-716	<< ^ den
28	<< ^ der
324	<< ^ die
-1080	<< ^ hello
-270	<< ^ herzlichen
-1518	<< ^ hi
84	<< ^ ihr
-457	<< ^ ihre
-1080	<< ^ im
343	<< ^ recruitment
-385	<< ^ team
-21	<< ^ the
-894	<< ^ vielen
469	<< ^ your
-711	<< ^ ¡
-278	<< ^ ©
-754	<< ^ ¿
-196	<< ^ –
-1195	<< ^ •
-576	<< a )
-1106	<< a .
-730	<< agréer ,
-965	<< an .
-543	<< an den
-352	<< an der
1	<< an die
-513	<< an unserem
-897	<< and the
-649	<< and your
-769	<< application .
813	<< application to
429	<< applying to
-758	<< april .
-1460	<< ask for
678	<< assistant ,
-809	<< at our
-42	<< at the
-1209	<< auf dem
-1368	<< auf der
-1594	<< auf die
-393	<< auf diese
-687	<< auf unserer
-754	<< aufgrund der
-357	<< aus dem
-302	<< aus der
-396	<< aus diesem
-207	<< back from
-702	<< before the
665	<< behalf of
933	<< bei der
-369	<< bewerberinnen und
-547	<< bis zum
-709	<< bitten um
-610	<< boa tarde
-1368	<< bring your
-610	<< by the
-627	<< cv .
-485	<< dass die
-396	<< date :
-190	<< day .
84	<< days .
22	<< de la
-270	<< den nächsten
-742	<< die engere
553	<< director ,
-982	<< dott .
-904	<< dra .
-767	<< durch die
-590	<< días ,
-708	<< ein .
-162	<< email .
100	<< employer .
1034	<< employer :
756	<< employment with
-925	<< engineer (
-389	<< engineer ,
-499	<< england and
-473	<< for the
213	<< friday .
331	<< from the
27	<< für das
-221	<< für deine
-1488	<< für den
-1627	<< für die
-450	<< für eine
-210	<< für einen
-1074	<< für ihr
-625	<< für ihre
-640	<< geachte heer
-626	<< geachte mevrouw
-988	<< gmbh ,
-771	<< good morning
597	<< greetings from
-510	<< haben .
-411	<< haben ihre
-678	<< hat .
-1020	<< hat die
-1025	<< here .
609	<< here at
-881	<< hola ,
-479	<< hour .
-922	<< hours .
-1001	<< house ,
1055	<< hr ,
-1432	<< i .
-260	<< ihnen alles
-884	<< ihnen die
-315	<< ihnen viel
-696	<< in .
-116	<< in den
-764	<< in der
-546	<< in die
-490	<< in diesem
-652	<< in our
-126	<< in the
-986	<< in unserem
-960	<< in unserer
1664	<< interest in
-121	<< interview .
317	<< interview with
-1005	<< is a
-999	<< is an
-1266	<< is in
-1299	<< ist .
-40	<< it .
-604	<< job .
-479	<< keep your
-556	<< kia ora
-984	<< location :
-1086	<< ltd ,
-816	<< m .
-427	<< madame ,
-570	<< mail .
101	<< manager ,
-676	<< manager .
-955	<< me ,
-541	<< me .
98	<< me and
-682	<< message .
-782	<< minutes .
-831	<< mit .
-111	<< mit anderen
-460	<< mit besten
194	<< mit dem
-1400	<< mit den
-900	<< mit der
-637	<< mit einem
-337	<< mit einer
-655	<< mit freundlichem
-1005	<< mit freundlichen
-627	<< monday ,
21	<< monday .
-817	<< months .
-1098	<< nach dem
-1167	<< nach den
-1048	<< nach der
-559	<< nach sechs
-661	<< nicht .
-948	<< no .
-365	<< now .
-504	<< of the
-614	<< of your
420	<< office ,
-596	<< officer (
-231	<< officer ,
-1152	<< oi ,
-876	<< olá ,
-1003	<< on .
-165	<< on the
-679	<< one .
706	<< ort :
-1016	<< panel :
882	<< partner ,
-228	<< position .
852	<< position at
-1027	<< powered by
-1387	<< registered in
-670	<< role .
-55	<< role at
-900	<< s .
-687	<< sehr geehrte
-234	<< sehr geehrter
570	<< sent to
-705	<< sich die
-668	<< sie am
-1069	<< sie den
112	<< sie die
-413	<< sie diese
-373	<< sie eine
-760	<< sie ihre
-945	<< sie im
-171	<< start :
-686	<< status :
452	<< team ,
-264	<< team at
-530	<< test .
-787	<< that .
-519	<< that the
-767	<< thursday ,
34	<< thursday .
-431	<< time .
-68	<< to the
-321	<< tuesday ,
-1039	<< uhr ,
-571	<< uhr .
-412	<< und alles
-575	<< und das
-969	<< und den
-993	<< und der
-223	<< und die
-487	<< und viel
-1084	<< under the
993	<< unfortunately ,
-664	<< uns die
493	<< uns im
-583	<< uns in
-499	<< until the
-1007	<< up .
-262	<< us .
464	<< us at
-416	<< venue :
-45	<< von der
-728	<< vorstand :
-955	<< wann :
-609	<< week .
-717	<< weeks .
-1136	<< wegen der
-551	<< werden .
-827	<< when :
-438	<< where :
-1360	<< wir den
-594	<< wir die
-884	<< wir ihre
-784	<< wir im
-611	<< with our
673	<< with the
-692	<< with your
296	<< year .
-86	<< yet .
-858	<< you .
-977	<< zu den
-645	<< zu unserem
-360	<< zukunft alles
-1086	<< über den
-1264	<< über die
-117	<> ! $
-1176	<> ! ,
1	<> " "
96	<> ( )
-29	<> ( ,
-197	<> ( .
-177	<> ) $
-1340	<> , !
420	<> , $
-498	<> , '
195	<> , (
-450	<> , )
-512	<> , ,
-576	<> , .
-971	<> , 2
-1198	<> , :
-984	<> , and
-72	<> , floor
805	<> , has
-698	<> , in
67	<> , is
-700	<> , nach
-1692	<> , und
-717	<> , |
43	<> - $
-1335	<> - (
42	<> - ,
-870	<> - .
-501	<> - :
-1352	<> . !
-881	<> . $
334	<> . '
-833	<> . (
-755	<> . )
75	<> . ,
-462	<> . .
-669	<> . 2026
-669	<> . :
-1135	<> . ?
-1469	<> . a
-650	<> . als
-677	<> . an
-1044	<> . and
-195	<> . applicants
-195	<> . are
-931	<> . as
-957	<> . at
-460	<> . attached
-878	<> . be
-274	<> . bei
-941	<> . bis
-1042	<> . bitte
-544	<> . by
-542	<> . can
-474	<> . candidates
-465	<> . dahin
-774	<> . das
-864	<> . de
-518	<> . den
-1211	<> . der
-894	<> . die
-539	<> . diesem
-538	<> . do
-881	<> . du
-376	<> . el
-456	<> . en
-419	<> . er
-1014	<> . es
-1022	<> . for
-508	<> . from
-792	<> . für
-1138	<> . geht
-716	<> . haben
50	<> . has
-678	<> . hat
-575	<> . have
-519	<> . het
-881	<> . i
-650	<> . ich
-1010	<> . if
-543	<> . il
-872	<> . im
-1410	<> . in
89	<> . is
-578	<> . ist
-1017	<> . it
-674	<> . je
-825	<> . kann
-712	<> . können
-835	<> . la
-394	<> . le
-238	<> . like
-617	<> . lo
-583	<> . luck
-784	<> . may
-1131	<> . me
-743	<> . mir
-383	<> . mit
-675	<> . need
-503	<> . nicht
-582	<> . no
-1147	<> . not
-890	<> . o
-931	<> . of
-1423	<> . on
-577	<> . one
-514	<> . our
-791	<> . por
-696	<> . put
-783	<> . que
-834	<> . se
-1216	<> . sie
-706	<> . sind
-487	<> . sorry
-498	<> . take
-880	<> . te
-517	<> . that
1	<> . the
-565	<> . then
-1479	<> . to
-463	<> . two
-291	<> . u
-408	<> . um
-138	<> . un
-750	<> . und
-374	<> . uns
-770	<> . us
-734	<> . von
-662	<> . vous
-824	<> . war
-619	<> . was
-723	<> . we
-1007	<> . werden
-572	<> . were
-438	<> . who
547	<> . will
-833	<> . wir
-1161	<> . wird
-602	<> . with
-1475	<> . you
-1154	<> . your
285	<> / $
-584	<> 00 $
-897	<> 00 ,
-806	<> 15 ,
-482	<> 15 .
-688	<> 30 $
-611	<> 30 ,
-639	<> 30 .
-471	<> 45 ,
-386	<> : $
-1523	<> : (
191	<> : ,
-232	<> : .
-713	<> : :
-946	<> : teams
-123	<> : |
-268	<> : –
-120	<> ? $
-276	<> ? ,
667	<> @ $
108	<> [ $
-357	<> [ ,
-38	<> [ ]
-1277	<> ^ !
102	<> ^ $
-720	<> ^ &
-704	<> ^ '
48	<> ^ (
-75	<> ^ )
441	<> ^ ,
95	<> ^ -
100	<> ^ .
661	<> ^ /
-651	<> ^ 1
-474	<> ^ :
-1075	<> ^ ?
-889	<> ^ [
-297	<> ^ a
-728	<> ^ about
-560	<> ^ abrazo
-511	<> ^ afternoon
-189	<> ^ all
66	<> ^ am
-564	<> ^ an
-1180	<> ^ and
-110	<> ^ are
-140	<> ^ as
-751	<> ^ at
379	<> ^ au
-237	<> ^ aus
-451	<> ^ be
-257	<> ^ besten
-700	<> ^ bis
-1015	<> ^ by
-726	<> ^ candidato
-680	<> ^ care
-354	<> ^ careers
-154	<> ^ careful
-716	<> ^ cordialement
-406	<> ^ d
-508	<> ^ dat
-556	<> ^ date
-993	<> ^ day
-772	<> ^ de
-358	<> ^ der
-1081	<> ^ des
-875	<> ^ di
-1032	<> ^ dia
-834	<> ^ die
-1162	<> ^ do
-994	<> ^ done
-973	<> ^ dott
-1178	<> ^ du
-736	<> ^ días
-211	<> ^ e
-1008	<> ^ een
-789	<> ^ el
-507	<> ^ en
281	<> ^ es
458	<> ^ est
-1084	<> ^ for
-676	<> ^ freundlichem
-1083	<> ^ freundlichen
-837	<> ^ from
-997	<> ^ für
-889	<> ^ geehrte
-894	<> ^ geehrter
-764	<> ^ greetings
-619	<> ^ groet
567	<> ^ has
56	<> ^ hat
-437	<> ^ heer
-935	<> ^ here
348	<> ^ hiring
178	<> ^ hr
179	<> ^ i
-757	<> ^ il
-639	<> ^ im
-969	<> ^ in
-629	<> ^ interview
247	<> ^ is
118	<> ^ ist
-921	<> ^ it
-1069	<> ^ je
-599	<> ^ jobs
-665	<> ^ kandidaat
-490	<> ^ können
-815	<> ^ l
-586	<> ^ la
400	<> ^ le
-946	<> ^ like
-810	<> ^ luck
-429	<> ^ me
-476	<> ^ message
-769	<> ^ mevrouw
-378	<> ^ mit
-726	<> ^ morning
-728	<> ^ my
-911	<> ^ news
-614	<> ^ no
-1073	<> ^ not
123	<> ^ now
-810	<> ^ o
-1049	<> ^ of
385	<> ^ on
-698	<> ^ one
-439	<> ^ or
-767	<> ^ ora
-395	<> ^ os
-726	<> ^ our
358	<> ^ people
-658	<> ^ per
892	<> ^ plc
-482	<> ^ por
-912	<> ^ que
-208	<> ^ recruiting
-325	<> ^ recruitment
-1022	<> ^ regards
-345	<> ^ reviewing
-432	<> ^ salary
-644	<> ^ saludo
-873	<> ^ saluti
-682	<> ^ service
-1071	<> ^ sie
-964	<> ^ sind
-473	<> ^ so
-135	<> ^ sorgfältiger
-325	<> ^ sorry
-381	<> ^ talent
-1055	<> ^ tarde
-203	<> ^ tardes
349	<> ^ te
-629	<> ^ team
-662	<> ^ test
190	<> ^ thanks
-1206	<> ^ that
-1067	<> ^ the
-453	<> ^ there
-817	<> ^ this
-996	<> ^ time
-2456	<> ^ to
-936	<> ^ tu
-1073	<> ^ un
-870	<> ^ und
-511	<> ^ up
-451	<> ^ us
-907	<> ^ van
-831	<> ^ vom
-864	<> ^ voor
-991	<> ^ vous
-424	<> ^ vriendelijke
-816	<> ^ we
-789	<> ^ werden
347	<> ^ will
-757	<> ^ wir
-993	<> ^ wishes
-514	<> ^ with
913	<> ^ would
-131	<> ^ writing
-1205	<> ^ x
-2018	<> ^ you
-1150	<> ^ your
-909	<> ^ zum
-49	<> ^ |
271	<> ^ ·
-615	<> ^ à
198	<> ^ –
24	<> a ,
-999	<> a .
-357	<> alles !
-514	<> alles .
-344	<> alles und
-735	<> als .
245	<> am $
-642	<> am ,
-331	<> am .
-473	<> an opportunity
-538	<> and $
-676	<> and (
-947	<> and ,
-338	<> and .
1090	<> at !
156	<> at $
30	<> at ,
493	<> at .
-125	<> at and
131	<> at has
590	<> at in
834	<> at is
-100	<> at on
-692	<> auf .
-1057	<> aus $
-124	<> bei .
-534	<> besten $
382	<> bij .
-796	<> bis ,
-808	<> by $
-552	<> by .
-352	<> das ,
-26	<> das .
-949	<> das hat
79	<> das ist
406	<> de $
-609	<> de ,
114	<> de .
-1332	<> dear $
-938	<> dear ,
-664	<> dear :
-141	<> dein $
-116	<> deine $
-698	<> deine und
-57	<> dem ,
83	<> dem .
-259	<> den ,
-269	<> den .
-1071	<> den der
-926	<> den für
-692	<> den in
-602	<> den mit
-943	<> den und
-405	<> der $
28	<> der (
-463	<> der ,
64	<> der .
57	<> der :
-899	<> der am
-450	<> der an
-1442	<> der der
-902	<> der für
538	<> der hat
-581	<> der in
-355	<> der ist
-577	<> der mit
-47	<> der und
-883	<> die ,
-343	<> die .
213	<> die als
-953	<> die der
-860	<> die für
271	<> die haben
15	<> die hat
-579	<> die im
-645	<> die in
-690	<> die ist
-734	<> die mit
-161	<> die nach
-712	<> die nicht
-1294	<> die und
446	<> do $
228	<> do ,
293	<> do .
-427	<> drei ,
-502	<> drei .
-583	<> ein ,
-1278	<> ein .
-710	<> eine ,
-792	<> eine .
-310	<> eine mit
-446	<> einen ,
-872	<> einen .
-325	<> einen mit
-849	<> einer .
57	<> en ,
168	<> en .
683	<> for $
-1305	<> for (
178	<> for ,
-208	<> for .
-611	<> freundlichem $
-1237	<> freundlichen $
-680	<> from $
420	<> from ,
-623	<> from .
-96	<> für $
-1295	<> für und
-593	<> geehrte ,
-234	<> geehrter ,
-553	<> heer ,
-761	<> hello $
-751	<> hello ,
-203	<> herzlichen für
-709	<> hi !
-954	<> hi $
-1039	<> hi ,
-805	<> ihr $
-646	<> ihr und
-214	<> ihre $
-994	<> ihre .
-195	<> ihre für
-343	<> ihre mit
-388	<> ihre und
-401	<> ihre werden
-867	<> im $
-732	<> im ,
68	<> im .
-913	<> im der
-385	<> im mit
-641	<> im und
97	<> in !
-1445	<> in $
-561	<> in (
-784	<> in ,
205	<> in .
765	<> in and
-67	<> in und
-704	<> keine .
-469	<> la ,
317	<> la .
-493	<> mevrouw ,
-968	<> mit ,
-730	<> mit .
252	<> mit und
-456	<> nach ,
-746	<> nach .
-719	<> nach der
322	<> of ,
-187	<> of .
-855	<> on ,
-392	<> on .
-564	<> on and
-311	<> or .
-740	<> our ,
-737	<> our .
-663	<> our office
-834	<> per .
446	<> recruitment $
-591	<> tarde ,
-48	<> team $
632	<> the $
-165	<> the '
202	<> the (
-242	<> the ,
287	<> the .
-395	<> the ?
95	<> the and
-259	<> the at
84	<> the for
-198	<> the has
154	<> the in
243	<> the is
-482	<> the of
-861	<> the on
-343	<> the or
470	<> the talent
150	<> the team
-457	<> the to
546	<> the will
-231	<> through .
804	<> to !
649	<> to $
-1051	<> to ,
532	<> to .
-1070	<> to and
556	<> to for
-574	<> um ,
-557	<> um .
-121	<> und $
-427	<> und ,
-1373	<> und .
-865	<> unserem .
-881	<> unserer .
-354	<> van $
100	<> via .
-137	<> viel !
-418	<> viel .
-216	<> viel bei
-770	<> viel und
-371	<> vielen ,
-564	<> vielen für
-305	<> vom $
354	<> with (
-529	<> with ,
145	<> with .
-72	<> with and
-798	<> your ,
-1147	<> your .
-1082	<> your and
-505	<> your for
-587	<> your in
-1018	<> your number
-751	<> your on
-736	<> zum ,
-711	<> zum .
-587	<> zur .
-718	<> zwei ,
-900	<> zwei .
62	<> | $
206	<> | ,
281	<> | |
190	<> · $
-2	<> · ,
148	<> · ·
-1048	<> à ,
-12	<> – $
-376	<> – (
-866	<> – ,
-223	<> – .
-37	<> – –
-471	<> • $
496	> !
-49	> "
165	> $
-1120	> &
135	> '
-390	> (
71	> )
-1076	> +
-227	> ,
-132	> -
204	> .
371	> /
-700	> 00000
-1798	> 1
-1081	> 10
-805	> 11
-1012	> 12
-750	> 14
-726	> 15
-838	> 2
-704	> 20
-679	> 2025
-931	> 2026
-1393	> 3
-1754	> 4
-1092	> 5
-1014	> 6
-1409	> 7
255	> 8
-641	> 9
22	> :
-775	> ;
-186	> ?
-897	> [
72	> ]
-757	> a
-162	> ab
-144	> about
-560	> abrazo
624	> acknowledges
-550	> action
-675	> afraid
65	> after
-511	> afternoon
-1108	> al
-729	> all
-695	> aller
-731	> alles
126	> als
-705	> am
-1238	> an
-194	> and
-1206	> any
-516	> applicants
-921	> april
396	> are
901	> as
-784	> ask
-981	> asked
-1570	> assessment
-712	> at
-1158	> attached
-874	> até
368	> au
-1342	> auch
-1385	> auf
-825	> aufnehmen
-1267	> aus
-627	> back
-1240	> be
251	> bedanken
-715	> been
-633	> before
-785	> bei
-659	> beim
-761	> bekommen
-966	> besteht
-257	> besten
-42	> beworben
-1317	> bis
-1306	> bitte
-660	> bitten
-981	> bleiben
-1235	> bleibt
-1129	> branch
-808	> brauchen
-601	> by
-504	> call
589	> can
455	> candidate
-935	> candidates
-726	> candidato
-760	> candidatura
-1068	> card
-909	> care
571	> careers
-154	> careful
-649	> certificate
-534	> charity
-808	> check
-388	> com
97	> come
-921	> con
-716	> cordialement
-706	> d
-686	> da
-715	> dahin
-693	> dan
-1430	> das
-669	> dat
-675	> date
-793	> dauert
-993	> day
-1095	> de
-839	> deiner
-1367	> del
-946	> dem
-1190	> den
-271	> der
-1410	> des
-1158	> di
-1094	> dia
-1145	> dich
-774	> die
-539	> diesem
-1038	> dieser
-738	> dir
-1215	> do
734	> does
-1048	> done
-973	> dott
-1584	> du
-1079	> durch
-736	> días
-1014	> dürfen
5	> e
-222	> een
-1852	> ein
-1498	> eine
-818	> einen
-982	> einer
-1284	> eines
-780	> el
-369	> else
-984	> em
-1136	> employer
112	> en
257	> entschieden
-484	> er
-1012	> erfolgt
-283	> erhalten
94	> es
582	> est
-398	> et
-965	> exercise
-1589	> finden
-357	> floor
339	> foi
55	> for
-861	> form
264	> free
-1244	> frei
-676	> freundlichem
-1032	> freundlichen
-344	> from
-1327	> für
-1058	> gab
-1349	> geben
-889	> geehrte
-894	> geehrter
-675	> geführt
-1055	> gegeben
-550	> gehen
-798	> geht
-759	> gekommen
-617	> gelöscht
-965	> gemacht
-1675	> genommen
-614	> gern
-383	> get
-737	> gibt
-799	> go
-357	> going
-323	> got
-764	> greetings
-619	> groet
686	> ha
-866	> habe
-17	> haben
218	> had
-660	> happy
812	> has
399	> hat
675	> have
-642	> heb
-437	> heer
-746	> help
-390	> here
-1146	> het
516	> hiring
-544	> hours
551	> hr
-1084	> hängt
-819	> hätten
-136	> i
-1082	> ich
-908	> if
-1263	> il
-1452	> im
-87	> in
-651	> interview
158	> is
318	> isn
-1108	> ist
-1706	> it
-1146	> je
-771	> job
-636	> jobs
14	> kan
-665	> kandidaat
-843	> kann
-622	> keep
-1234	> keine
-47	> know
-705	> kommen
-994	> kommt
-1288	> können
-1010	> l
-478	> la
-131	> laden
-68	> last
410	> le
-136	> leider
-673	> let
-1028	> letter
-886	> liegen
-1418	> liegt
-753	> like
-1150	> link
-289	> lo
-569	> love
-960	> luck
-604	> läuft
-225	> löschen
-746	> machen
-1264	> macht
-506	> make
-579	> mate
-59	> may
-702	> me
-886	> meeting
-940	> mehr
-830	> mes
-593	> message
-1380	> met
-769	> mevrouw
-816	> minutes
-1060	> mir
-1911	> mit
-755	> mitbringen
-386	> more
-786	> morning
-747	> muss
-1351	> my
506	> möchte
-423	> möchten
-574	> möglich
-68	> müssen
-230	> na
-1480	> nach
56	> ne
-432	> need
-1015	> nehmen
230	> never
-959	> news
-1617	> nicht
-1014	> no
-178	> noch
-385	> non
-490	> nos
-1635	> not
-397	> note
277	> now
-1259	> number
-917	> nur
221	> não
-1391	> o
-846	> oder
-757	> of
-115	> office
-320	> ohne
37	> on
-988	> one
-594	> op
-774	> opportunity
-975	> or
-724	> ora
-873	> os
-952	> our
-682	> out
145	> over
-112	> para
-739	> passt
638	> people
-597	> per
1111	> plc
-732	> please
-81	> plus
-815	> por
247	> pour
-1195	> put
-1098	> que
-805	> questions
-1111	> rather
-701	> read
278	> recruiting
-456	> recruitment
-1036	> regards
-748	> reply
-1104	> review
-352	> reviewing
-670	> ring
-477	> ringraziamo
-797	> sagen
-197	> said
-436	> salary
-849	> saludo
-1041	> saluti
-975	> say
164	> says
-1029	> schon
-71	> se
-681	> see
-984	> sehen
-841	> sein
-394	> send
531	> sent
-824	> service
-680	> setzen
-750	> si
-519	> sich
-1716	> sie
-403	> sind
-319	> site
-1033	> so
-1081	> soon
-135	> sorgfältiger
-623	> sorry
-1364	> sowie
-291	> sprechen
-722	> statt
-1151	> stehen
-1163	> steht
-658	> su
-1066	> suchen
-312	> take
-333	> talent
-1125	> tarde
-203	> tardes
228	> te
-490	> team
-1257	> teams
-873	> tell
-129	> test
423	> thanks
107	> that
-58	> the
-1051	> then
-582	> there
197	> this
-423	> three
287	> through
-1229	> time
-206	> to
-589	> told
-771	> treffen
-301	> tu
-482	> two
-492	> u
-170	> um
-1242	> un
-755	> una
-701	> und
-912	> uns
-514	> unseres
-857	> unter
-513	> until
-729	> up
-814	> us
-597	> va
-1165	> van
-136	> via
-1149	> vom
-1168	> von
16	> voor
-1316	> vor
-962	> vorbei
65	> vorgesehen
-992	> vous
-424	> vriendelijke
-18	> want
-931	> wants
-450	> war
-985	> waren
-305	> was
-547	> we
-779	> week
131	> weiter
-223	> werden
128	> were
-986	> what
-1017	> when
-1665	> who
-980	> wie
-1055	> wieder
326	> will
-1115	> wir
-784	> wird
-12	> wishes
-1272	> with
-883	> within
711	> would
-462	> write
-215	> writing
193	> wurde
-1244	> wurden
-626	> wäre
-690	> wünschen
-601	> x
58	> y
-521	> yes
-233	> you
-1308	> your
-702	> zu
-165	> zum
-1159	> zur
-894	> zurück
-1051	> zusammen
70	> |
287	> ·
-1010	> à
348	> è
-865	> é
-1139	> über
310	> –
-492	>> ! !
9	>> ! $
1238	>> ! we
-487	>> " $
-239	>> " ,
-934	>> " .
165	>> $ $
378	>> ' s
79	>> ( a
-783	>> ( she
631	>> ) $
-213	>> ) ,
-864	>> ) .
98	>> ) :
-1228	>> ) and
-1135	>> ) at
-1014	>> ) und
-3225	>> , $
471	>> , 1
-233	>> , 10
171	>> , 11
-244	>> , 12
-606	>> , 13
-362	>> , 15
-453	>> , 16
-366	>> , 2
-888	>> , 2025
-467	>> , 23
-469	>> , 3
-1004	>> , 4
-382	>> , 7
-197	>> , 8
330	>> , 9
-517	>> , a
-65	>> , am
366	>> , an
308	>> , and
261	>> , as
-380	>> , at
-864	>> , bitte
-146	>> , danach
-1134	>> , danke
-888	>> , dann
-933	>> , das
-1159	>> , dass
431	>> , de
-974	>> , den
-1362	>> , der
-1698	>> , die
-813	>> , du
220	>> , ein
-502	>> , eine
-551	>> , for
-1099	>> , got
323	>> , head
-93	>> , hr
-848	>> , i
-1691	>> , ich
-595	>> , ihre
-1	>> , il
-748	>> , in
-203	>> , inc
-376	>> , it
-40	>> , je
-1210	>> , just
-578	>> , l
-20	>> , la
431	>> , le
-536	>> , monsieur
-843	>> , no
-1049	>> , ob
180	>> , on
-758	>> , our
-687	>> , please
161	>> , que
454	>> , s
-626	>> , sie
-854	>> , so
-705	>> , sorry
-155	>> , thank
-1234	>> , thanks
237	>> , the
-676	>> , um
-1210	>> , und
-1234	>> , united
407	>> , we
-553	>> , which
-1196	>> , who
-1333	>> , wir
-294	>> , with
419	>> , you
-1048	>> , your
-779	>> . "
291	>> . $
-97	>> . (
-367	>> . )
103	>> . ,
595	>> . .
-925	>> . :
-540	>> . a
-526	>> . bitte
-746	>> . bring
-943	>> . danach
-1134	>> . das
334	>> . de
-12	>> . der
89	>> . die
-950	>> . du
-994	>> . ein
109	>> . he
-310	>> . i
-1052	>> . ich
-225	>> . if
203	>> . ihre
693	>> . in
310	>> . it
-431	>> . no
-255	>> . please
133	>> . registered
-581	>> . sie
-264	>> . the
-417	>> . there
531	>> . this
1362	>> . unfortunately
-195	>> . we
-1511	>> . wenn
318	>> . wir
-402	>> . you
132	>> . your
-57	>> . |
-130	>> . –
-91	>> : "
-600	>> : $
-604	>> : 00
-1037	>> : 1
-920	>> : 10
-615	>> : 11
-865	>> : 12
-621	>> : 14
-505	>> : 15
-964	>> : 2
-961	>> : 3
-610	>> : 30
-985	>> : 4
-794	>> : 5
-774	>> : 6
-501	>> : [
231	>> : a
-883	>> : https
-587	>> : monday
-1063	>> : the
-425	>> : thursday
-552	>> : tuesday
-650	>> : £
-285	>> ? $
261	>> ] $
-718	>> ] ,
-87	>> ] [
-566	>> a la
-759	>> ab .
-377	>> afraid .
-453	>> alles gute
-689	>> an ,
-1034	>> an .
-724	>> an der
-514	>> and a
555	>> and for
-444	>> and i
-818	>> and me
181	>> and the
-825	>> and wales
-480	>> at the
-281	>> auf dem
-1300	>> aus dem
-514	>> aus der
-121	>> be in
-723	>> bei der
-648	>> bei uns
-257	>> besten grüßen
-522	>> bis zum
-556	>> bitten wir
-31	>> by the
-381	>> candidato ,
-381	>> care ,
-336	>> careers $
-535	>> cordialement ,
-699	>> d '
-792	>> dat je
-550	>> date :
-739	>> der stelle
814	>> does not
-973	>> dott .
-438	>> días ,
-1024	>> ein .
-938	>> employer .
-771	>> entschieden ,
-28	>> erhalten sie
-898	>> finden sie
263	>> for the
-620	>> freundlichem gruß
-1092	>> freundlichen grüßen
-551	>> from my
-649	>> from the
-815	>> für das
-182	>> für dein
-231	>> für deine
-334	>> für den
-1129	>> für die
-804	>> für ein
-548	>> für einen
-515	>> für ihr
-736	>> für ihre
-768	>> für sie
-963	>> geben .
-739	>> geben zu
-250	>> geehrte bewerberin
-1185	>> geehrte frau
-899	>> geehrter herr
-620	>> gelöscht .
-611	>> groet ,
-861	>> habe ich
-549	>> haben sie
-538	>> haben wir
-80	>> happy to
-514	>> has asked
-390	>> has been
741	>> has invited
373	>> has moved
73	>> hat die
-939	>> hat sich
-118	>> hat uns
65	>> hr $
-332	>> i .
-955	>> if you
-774	>> in anspruch
-938	>> in den
-986	>> in der
-966	>> in die
-774	>> in the
-503	>> in to
-602	>> in unserem
461	>> is a
170	>> is an
-206	>> is committed
-636	>> is no
-966	>> is the
318	>> isn '
-516	>> ist der
-707	>> ist nicht
-655	>> kann ich
-575	>> können sie
-1319	>> können wir
-1010	>> l '
-106	>> laden wir
-478	>> like to
-665	>> like you
-266	>> love to
-598	>> luck !
-602	>> may be
-697	>> me a
-722	>> mit ,
-577	>> mit .
-785	>> mit dem
-706	>> mit den
-837	>> mit der
-298	>> mit ihnen
-423	>> möchten wir
86	>> müssen wir
-423	>> need to
-257	>> nicht als
55	>> noch nicht
-1279	>> not reply
-419	>> of luck
-789	>> of the
-747	>> of us
-663	>> office .
-453	>> on file
-756	>> on the
-417	>> opportunity employer
-358	>> os melhores
84	>> people team
-583	>> recruiting $
1062	>> recruiting team
-262	>> recruitment $
-710	>> regards $
-846	>> regards ,
-590	>> saludo ,
-546	>> saluti $
-716	>> sehen wir
-553	>> setzen wir
-567	>> sie bitte
-517	>> sie mir
-617	>> sie nicht
-565	>> sie sich
-705	>> sie uns
-283	>> sind wir
-91	>> sorry that
-125	>> sorry to
-91	>> talent $
1	>> talent acquisition
457	>> talent team
-580	>> team $
-1006	>> thanks for
-413	>> the meantime
-570	>> time :
-14	>> to a
-1305	>> to the
-427	>> to this
-403	>> und alles
-840	>> und bewerber
-353	>> und das
202	>> und den
724	>> und der
-497	>> und die
-781	>> und ich
-369	>> und viel
-470	>> und wünschen
-857	>> voor je
-690	>> vor .
-417	>> vriendelijke groet
-917	>> want to
-929	>> wants to
-655	>> we '
585	>> we have
-899	>> werden nach
-581	>> werden nicht
126	>> will be
180	>> will not
-688	>> wishes $
-437	>> wishes ,
-822	>> with the
-424	>> with us
948	>> would like
-411	>> wünschen wir
-574	>> x $
431	>> you '
-647	>> you can
-541	>> you come
-371	>> you do
-436	>> you have
-212	>> you need
-340	>> you start
-557	>> you wait
-750	>> your application
-212	>> your profile
-856	>> zurück .
-690	>> à vous
-673	>> über die
543	agreed
239	agreed board
455	agreed nobody
105	agreed own
286	agreed provider
675	agreed system
520	any
-415	begins
767	begins told
33	board
-570	e 0
-1004	e 00
-416	e 000
-1358	e 0000
-445	e 03
-620	e 07
-754	e 08
-522	e 09
-1602	e 1
-445	e 10
-1074	e 11
-636	e 11th
-119	e 12
-397	e 12th
-489	e 13
-1128	e 14
-293	e 14th
-659	e 15
-656	e 15th
-746	e 16
-505	e 16th
-723	e 17
-1016	e 18
-256	e 18th
-782	e 19
-215	e 19th
-648	e 1er
-745	e 1st
-1513	e 2
-722	e 20
-646	e 2024
-1013	e 2025
-996	e 2026
-363	e 20th
-551	e 21
-242	e 21st
-629	e 22
-422	e 22nd
-71	e 23
228	e 24
-638	e 25
-852	e 26
-710	e 27
-747	e 2nd
-738	e 3
-851	e 30
-332	e 31
-394	e 3rd
-1686	e 4
-726	e 40
-957	e 45
-855	e 4th
-906	e 5
-534	e 50
-713	e 59
-585	e 5th
-935	e 6
-700	e 60
-657	e 6th
-11	e 7
-371	e 8
293	e 88
-133	e 8th
-290	e 9
-637	e 90
-548	e 9th
-746	e a
-979	e ab
-123	e abel
65	e aben
-152	e aber
-217	e able
-82	e abor
22	e acao
-876	e ache
372	e acht
239	e acle
166	e acon
-1331	e act
-650	e ada
-811	e adam
-237	e aden
51	e ader
-968	e adme
97	e ados
665	e afen
-645	e afor
-887	e ag
-133	e agem
-376	e agen
-869	e ager
-150	e ages
-781	e ah
-1203	e aham
-1429	e ahme
-1130	e ahre
-868	e ahrt
119	e ai
148	e ails
80	e aine
405	e ains
419	e aint
135	e air
341	e aire
-62	e airs
354	e akes
261	e al
-1272	e alan
11	e alen
281	e ales
212	e alia
-998	e alie
260	e alle
-863	e allo
176	e alls
-1253	e ally
-862	e also
230	e alta
137	e alte
1085	e alth
-146	e alto
-1219	e alut
-99	e am
-1245	e amen
-237	e ames
-942	e amir
-1204	e amme
-570	e amos
-452	e amt
-379	e an
-1253	e ana
-224	e anal
202	e anca
190	e ance
-546	e anch
635	e anco
-442	e ancy
-311	e and
389	e anda
-593	e ande
547	e andi
-878	e ando
-38	e ands
-573	e andt
-795	e andy
-281	e anel
-340	e ange
-679	e ania
-1108	e anie
286	e anja
-695	e anka
437	e anke
199	e ankt
-898	e anna
-934	e anne
-1270	e anon
416	e anos
371	e anta
-543	e ante
447	e anto
143	e ants
-715	e anya
466	e aper
-845	e app
-896	e appe
-749	e arah
-35	e aran
-1028	e arch
-917	e arco
-172	e arda
-102	e arde
368	e ardo
245	e ards
-1321	e area
-724	e ared
-943	e arek
-417	e aren
247	e argo
382	e aria
-1230	e arie
402	e arin
-282	e ario
-698	e ariq
398	e aris
546	e arks
-477	e arkt
-1374	e arla
-918	e arly
987	e arma
-564	e arms
-321	e arna
-159	e aron
170	e arry
262	e arsh
-762	e art
-1499	e arta
-469	e arte
200	e arts
-1501	e arzt
-655	e as
-813	e ased
-1120	e aser
-1091	e ask
-560	e ason
-535	e asse
-504	e asst
-1202	e aste
-338	e at
-905	e atch
-751	e ate
224	e ated
-320	e aten
-769	e ateo
167	e ater
264	e ates
178	e atic
-423	e atie
-1179	e atin
-920	e ator
-168	e atre
-1313	e atum
-606	e atus
-601	e atze
242	e au
-1219	e auch
205	e aude
115	e auen
-433	e auer
-755	e auf
-889	e aula
-211	e aura
-682	e aus
711	e auto
-807	e avec
213	e avel
1021	e aven
-148	e axis
-628	e aybe
-152	e ayne
41	e az
-1142	e azie
-967	e b
716	e bach
252	e back
-36	e bahn
-994	e bald
710	e band
475	e bank
-19	e bara
-200	e base
361	e bay
-618	e be
-867	e bea
128	e beck
-147	e beit
-550	e ben
-211	e bend
719	e berg
-765	e bern
-7	e bers
99	e bert
-1447	e best
327	e beth
-931	e bhan
-1119	e bias
-1264	e bido
-258	e bien
-717	e big
-890	e bild
-461	e bile
-903	e bine
-1167	e bis
-469	e blic
-960	e blin
260	e blue
-1276	e bnis
-217	e boa
54	e bom
-1285	e book
-498	e boss
659	e bour
-775	e bram
92	e bund
-1227	e bung
-731	e burg
-493	e buro
997	e bury
-36	e bus
-463	e by
-993	e c
-964	e ca
-505	e cafe
-366	e call
-1464	e can
-1260	e cant
-1106	e cara
354	e care
-836	e caro
-277	e casa
-1432	e case
-144	e caso
-639	e cces
-763	e ce
-962	e ceo
-1271	e cept
-155	e cess
-809	e cfo
-412	e chat
-952	e ched
-1433	e chef
140	e chel
-138	e chen
-69	e cher
-451	e ches
-811	e chte
675	e chts
-1125	e ci
-270	e cial
-1788	e ciao
370	e cias
-265	e cies
-179	e cina
364	e cine
-283	e cing
-466	e cion
-462	e city
53	e cken
-67	e cker
-345	e cket
-146	e co
-177	e code
-639	e cola
188	e cole
-991	e com
-1203	e come
-871	e como
-571	e con
632	e coop
-845	e cord
-958	e core
-876	e crew
-688	e cted
-918	e ctie
-538	e cto
-908	e ctor
-535	e cuse
-1729	e cv
-790	e cvs
-546	e czyk
-131	e d
85	e da
140	e dach
-1060	e dag
327	e dale
-433	e dame
-813	e dan
-252	e dana
-1306	e dank
-885	e dann
-705	e dans
59	e das
-765	e dat
-165	e data
-1055	e date
-908	e dato
-689	e day
-999	e days
-1310	e dbs
-804	e ddad
154	e de
-1234	e dean
-2165	e dear
-916	e deb
-1047	e deed
52	e del
-227	e dell
79	e demy
-97	e dent
-1176	e dept
-851	e der
-1023	e dern
209	e ders
13	e des
-1402	e desk
421	e deux
-587	e dget
-355	e di
-269	e dia
348	e dian
-503	e dias
-1473	e die
-68	e dine
-618	e ding
179	e dios
-909	e dit
-90	e dium
-1201	e dmin
-1015	e dni
-1132	e dnis
763	e do
-786	e does
77	e door
638	e dora
315	e dorf
-1088	e dort
-1168	e dott
596	e down
-779	e dr
-1038	e dra
26	e dren
50	e du
85	e due
-799	e duld
-1067	e dule
-1477	e dung
-44	e e
-1164	e each
-888	e ease
-441	e east
179	e eben
-628	e eber
-787	e ebot
-196	e ecao
277	e echa
192	e echt
446	e ects
101	e eden
-322	e eder
-103	e edes
771	e edia
-635	e edin
149	e edit
-291	e eeds
-803	e een
-1192	e eeo
-741	e eers
-1172	e efon
-903	e eg
-266	e egal
-617	e egen
-92	e egin
732	e egio
-571	e ehen
-761	e eich
542	e eide
73	e eier
190	e eigh
-874	e eike
-665	e eila
-1054	e ein
-668	e eine
219	e eira
133	e eiro
-208	e eise
-499	e eite
271	e el
-1158	e elen
-148	e elia
457	e elie
-863	e elif
-419	e elin
210	e elix
474	e ella
166	e elle
552	e elli
-700	e ello
-655	e em
7	e emen
57	e emie
-739	e emil
-581	e emma
-1155	e emos
-1156	e empo
-178	e en
-1267	e enas
958	e enau
-456	e ence
-1411	e ench
-854	e ency
938	e enda
-1390	e ende
-788	e enge
-545	e enna
-26	e enne
482	e enny
-807	e enos
-311	e ense
-227	e enst
598	e enta
-239	e ente
-710	e ento
263	e ents
354	e enue
-123	e enza
-1055	e eply
-439	e er
-791	e eral
-1065	e eran
-1173	e erat
5	e erde
-522	e ered
1489	e erei
-1051	e eren
-135	e erer
465	e eres
334	e ergy
763	e eria
721	e erie
672	e erij
-1328	e erin
126	e erke
185	e erly
-632	e erne
-67	e erra
-495	e erry
-906	e erst
-79	e erta
40	e erte
-366	e erto
-969	e erty
-210	e erve
-469	e es
-107	e esen
-94	e essa
-805	e esse
-433	e est
155	e esta
-712	e este
-809	e esto
-1156	e ests
151	e et
-812	e etag
118	e etal
-620	e eter
-1357	e etra
347	e etro
-422	e etta
-334	e ette
580	e etti
-607	e etzt
-911	e euer
-1067	e euro
-315	e eute
-267	e evel
-615	e even
-930	e ever
-1021	e evin
-524	e evor
-338	e evue
-1445	e ewer
-646	e exa
-837	e exmo
-386	e eyes
-920	e ezug
-1233	e f
-1478	e fach
-128	e fair
-879	e fall
-1207	e fang
-788	e farm
-635	e feb
142	e feld
579	e fern
30	e ffee
-189	e ffen
-436	e ffer
533	e fh
-38	e fica
-272	e fice
-293	e fied
-895	e file
-1010	e fing
208	e fire
-809	e five
277	e fold
-1340	e folg
-105	e food
65	e for
201	e ford
-1123	e fore
-172	e form
115	e four
-788	e fr
-2027	e frau
-522	e free
-266	e fri
-718	e from
165	e ften
-1568	e fter
-975	e fung
140	e fur
-1212	e fw
-516	e g
-2031	e gabe
-737	e gada
-804	e gado
-1251	e gang
-17	e gary
837	e gate
-1225	e gela
-711	e geld
-657	e gent
172	e gern
-390	e gers
-469	e gery
-610	e get
-34	e ghts
943	e gica
-42	e gies
-1135	e gill
-29	e ging
-933	e ginn
160	e gion
-1100	e give
-1180	e gnis
-938	e go
-668	e god
-1164	e good
-947	e got
-497	e gott
-1114	e gram
-1262	e gret
-210	e grid
-408	e gton
-163	e gung
-493	e gust
-1512	e gute
-1145	e gwen
-486	e h
-703	e ha
-339	e haft
-118	e hair
-821	e halb
544	e hale
-597	e half
-1226	e hall
-1383	e halt
-572	e hana
-19	e hand
-36	e hang
-365	e hard
308	e hare
454	e hart
267	e haus
-658	e have
-810	e he
-1076	e head
-315	e heb
-1563	e heck
247	e heid
664	e heim
94	e hein
-511	e heit
-1315	e hej
-900	e hema
-638	e her
-373	e here
591	e hern
-1651	e herr
-283	e het
-2070	e hey
-2640	e hi
-368	e hich
-80	e hief
-727	e hift
-242	e high
-760	e hile
479	e hill
-30	e hine
-154	e hing
6	e hire
-1319	e hiya
-250	e hlag
-450	e hlen
-648	e hler
-740	e hloe
-1213	e hmen
-292	e hnen
-770	e hner
1060	e hnik
-947	e hof
-1711	e hoi
-1611	e hola
676	e holm
49	e homa
455	e home
-1229	e hone
-289	e hool
105	e hope
-508	e hora
611	e hore
680	e horn
-24	e hort
-1016	e hose
122	e hout
-1331	e hr
-715	e hrb
20	e hree
-388	e hren
-1090	e hrer
-1081	e hten
133	e hter
-973	e hugo
-1149	e huhe
856	e huis
225	e hule
170	e hung
-884	e hurs
340	e hutz
-1140	e i
-1091	e iado
-778	e iale
-813	e iali
-214	e ials
-1188	e iamo
130	e iana
-130	e iane
115	e iara
-1034	e iate
-1082	e iben
-105	e ical
-515	e ices
100	e iche
-78	e icht
-206	e icia
112	e icio
-1115	e id
219	e idad
-1194	e idat
-997	e iday
-851	e ideo
-680	e ider
-557	e ides
-27	e idge
-59	e iebe
-790	e iela
90	e ield
-1050	e iele
-983	e ient
407	e iere
430	e iers
-407	e iese
-361	e iety
-661	e ieur
362	e ieve
-1419	e if
450	e ific
449	e igan
70	e igen
-950	e iger
-303	e ight
-914	e ii
-324	e ijke
-920	e ik
-908	e iker
293	e ikum
-9	e il
-619	e ilar
-348	e ilen
-22	e iles
862	e ilfe
-667	e ilia
-1298	e ilie
-287	e illa
294	e ille
560	e ills
-791	e ilor
-356	e ilse
-1360	e im
-95	e imer
-80	e imon
-1162	e imos
-1012	e in
-1070	e inal
-1006	e inc
42	e ince
-1	e inch
-887	e inda
713	e inde
-734	e inee
-24	e inen
-569	e iner
160	e ines
3	e inet
-321	e ing
-413	e inge
-385	e ings
615	e inho
513	e inic
-648	e inik
-896	e inne
234	e inta
228	e inte
-753	e inti
-1039	e iona
-286	e ione
-1114	e ions
-1036	e iotr
-613	e ious
7	e ipal
444	e iper
-1381	e ippa
338	e ique
-406	e ires
-340	e irie
-46	e irst
-668	e is
-244	e isch
-555	e ised
-937	e iser
-892	e isha
93	e ison
-997	e isor
-224	e isse
-848	e ist
622	e ista
35	e iste
-6	e it
438	e ital
508	e itat
-385	e ited
-1125	e itee
-1361	e iten
-491	e iter
-267	e ites
-710	e itle
-587	e itor
-821	e itri
-427	e itte
-136	e itut
215	e ival
-259	e ivan
-337	e iver
665	e ives
-731	e ivil
-1397	e j
-1260	e ja
-1226	e jahr
-924	e jan
-1090	e jana
-54	e jean
69	e ject
-872	e jess
-1204	e jo
-1696	e jobs
-1039	e join
-1478	e jour
-667	e juli
-269	e july
-1175	e june
-1157	e juni
-1008	e just
-1824	e k
544	e kamp
-1156	e kauf
-1714	e kday
-101	e keep
-392	e keit
712	e kers
-151	e kery
-532	e kia
-951	e kim
-384	e kind
-331	e king
273	e kita
-1145	e kofi
-961	e kom
-284	e kopf
-1370	e kram
402	e kten
-176	e ktok
-1418	e ktor
323	e ktur
-431	e kun
-385	e l
-325	e la
-1136	e laat
-490	e lab
-275	e labs
-754	e lace
-489	e lage
-31	e lamt
835	e land
72	e lane
393	e lano
-771	e lant
-553	e lara
-273	e lare
-1102	e lars
237	e lary
-368	e las
145	e lass
142	e last
-401	e late
-160	e latt
-901	e latz
40	e laub
-1383	e lauf
-177	e law
-118	e laza
857	e lden
341	e lder
-380	e le
79	e lea
-1070	e leen
15	e lege
-894	e lei
104	e lein
-1513	e lena
-566	e lene
-882	e lent
-539	e leon
-861	e lerk
757	e lers
621	e lery
133	e les
-850	e lete
-1321	e lg
-499	e lhe
-562	e lian
136	e lice
-786	e lich
946	e lick
-440	e licy
-375	e lied
-265	e lien
558	e lier
39	e lies
934	e life
-487	e lijk
-987	e lina
-1014	e lind
753	e line
422	e ling
-727	e link
-967	e lisa
-613	e lish
-705	e list
553	e lity
-1305	e ll
60	e llan
-665	e llen
627	e ller
-268	e lles
475	e lley
-305	e llie
905	e llis
339	e llow
-802	e llte
-108	e llum
-698	e lo
-530	e load
-410	e lock
-455	e log
-944	e logo
-483	e logy
-1013	e lohn
-177	e loop
-710	e loor
265	e los
127	e lots
-867	e lou
75	e loud
-397	e love
476	e lowe
-1221	e lrat
-287	e ltag
-793	e ltd
-421	e lten
-327	e lter
-461	e lton
55	e luca
-355	e luck
-596	e ludo
-572	e luis
99	e lung
-718	e luss
-531	e lust
-666	e luti
190	e lvia
-2155	e m
-744	e ma
-176	e mada
-1514	e mado
-1120	e mai
-1934	e mail
-188	e main
-728	e mal
-901	e mand
-282	e mann
-1062	e many
360	e mar
198	e mara
275	e mark
56	e mary
-1142	e marz
-880	e may
305	e mber
-838	e me
-525	e med
-247	e meer
-932	e meet
-1337	e mein
245	e mena
-852	e ment
1315	e mere
121	e mers
-709	e met
-1074	e mfg
-693	e mi
428	e mica
-480	e mics
-668	e mijn
-1076	e mila
-172	e mile
526	e mill
-1533	e min
-806	e mina
-808	e mine
437	e ming
15	e mira
-626	e mise
-1152	e miss
-1364	e mit
-1578	e mme
-502	e mmen
-425	e mmer
-1136	e mo
-714	e moi
-1287	e moin
-1014	e mon
213	e mond
-449	e mone
854	e mont
1056	e moor
1183	e more
539	e moss
-570	e most
-803	e mple
-754	e mpus
-1668	e mr
-1252	e mrs
-912	e ms
-1112	e msin
-1054	e muhe
576	e mune
-1020	e mung
-389	e n
-215	e na
49	e naar
-1335	e nach
360	e nada
-639	e nage
103	e nale
-1359	e name
-797	e nao
-136	e nard
1071	e nary
-1022	e nate
-783	e nats
750	e nbau
-196	e nces
-217	e ncia
264	e ncil
-1307	e nday
-464	e nden
-380	e nder
-259	e ndes
-1126	e ndly
-742	e ndon
-759	e ndra
-445	e ndre
-1122	e ne
-919	e need
-965	e nein
-78	e neke
-908	e nele
326	e nell
-755	e ners
-554	e nery
-85	e ness
-506	e new
208	e ngen
-37	e nger
689	e nhof
-858	e nhor
6	e nhs
45	e ni
-342	e nica
-624	e nice
231	e nico
-1329	e nika
479	e nine
-372	e ning
-471	e nion
-309	e nior
-850	e nise
-88	e nish
-331	e nita
543	e nity
-402	e nken
-930	e nkte
-208	e nnah
-207	e nnel
-696	e nnen
688	e nner
-536	e nnes
-370	e nnis
-1684	e no
139	e noch
-517	e non
-713	e noon
-419	e noor
-554	e nora
555	e nord
-757	e nors
-1095	e nos
-1635	e not
-136	e note
618	e nova
-822	e now
-1208	e nsch
336	e nsen
1206	e nsit
-275	e nski
-286	e nste
-1133	e ntag
-287	e ntal
-197	e nten
-16	e nter
-234	e ntes
141	e ntil
-1048	e ntin
-379	e nton
1	e ntor
270	e ntos
-963	e ntre
-489	e ntro
-1187	e ntry
-1345	e ntur
-957	e nuar
-363	e nung
-515	e nute
-35	e nzen
-686	e o
97	e oard
-626	e ob
-202	e obal
-112	e ober
-400	e obre
-187	e ocal
-1714	e oche
-39	e of
-877	e ofia
-941	e ofil
138	e ogen
-387	e ogie
-956	e ogle
-35	e ohne
-1588	e oi
-851	e oife
164	e oint
-911	e oira
-1050	e ok
-1666	e ola
-465	e olaf
68	e old
-1264	e olge
-211	e olin
-1211	e olio
-613	e olle
1	e olly
-936	e omas
653	e ombe
-1164	e omer
602	e omes
-154	e omme
-485	e on
-321	e onal
-1189	e onas
-1234	e onat
-499	e one
-602	e onen
-714	e ones
704	e onia
-177	e onie
-86	e onio
-1078	e only
-407	e onne
-401	e onor
84	e onte
-756	e onto
-713	e onus
127	e oods
3	e ooks
-536	e ools
-294	e oose
642	e oost
18	e op
-215	e open
-1258	e ople
-988	e ops
21	e oral
-72	e ores
622	e orge
612	e oria
90	e orin
457	e orio
-458	e orks
-660	e orna
50	e orne
-360	e orno
-1291	e orry
-1311	e orse
-1257	e ort
407	e orte
909	e orth
40	e orto
354	e orts
-750	e os
-1409	e osed
-831	e osei
-52	e osse
-538	e osta
-579	e oste
-68	e otel
-501	e otte
716	e ough
-1455	e ould
-852	e ound
-9	e ount
967	e oupe
-68	e ours
-516	e ourt
-367	e ouse
-340	e out
-514	e oute
-314	e outh
157	e oved
93	e over
-219	e ovic
-441	e owan
273	e oway
284	e owen
18	e ower
502	e oyal
-343	e oyer
-9	e oyle
-1132	e p
-1050	e pa
196	e pace
-889	e pany
454	e para
656	e park
-749	e part
-424	e pass
-1120	e paul
305	e pay
-1180	e pc
-1272	e pdf
987	e peak
-261	e per
106	e pers
-1117	e phie
-229	e pice
49	e pick
-112	e piel
-235	e pier
194	e pike
258	e ping
126	e plan
-325	e plar
-1081	e pls
-1224	e pm
-882	e pode
-808	e pois
365	e pool
-1023	e por
396	e port
-872	e post
-1067	e pour
-918	e ppen
731	e pper
-342	e pply
96	e pr
-37	e pres
-560	e pril
-969	e ps
-1017	e puty
-538	e qual
-841	e que
-747	e quel
-1146	e r
-1524	e ra
-504	e raag
439	e race
70	e rach
-907	e rack
-449	e raco
-858	e ract
-573	e rade
610	e rado
298	e raft
249	e rage
-22	e raig
453	e rail
780	e rain
13	e rale
-689	e ramm
616	e rand
-1402	e rank
602	e rans
-503	e rant
-411	e rary
-774	e rate
-1390	e rats
-166	e raum
-899	e ravi
-701	e razo
-1287	e rbal
-478	e rben
-631	e rber
853	e rbor
-822	e rbst
-443	e rces
366	e rche
-468	e rcus
-969	e rdam
-754	e rdan
-789	e rday
-303	e rden
-575	e rder
-1205	e rdes
-161	e re
-289	e read
36	e real
97	e reat
-598	e reau
-1163	e rec
724	e rede
307	e reek
80	e reen
-147	e reet
-1337	e ref
-169	e rein
293	e reis
-1137	e rely
-168	e rena
-791	e rens
-83	e rent
140	e renz
-1188	e repo
-1001	e req
-1205	e resa
-668	e ress
1099	e rest
-666	e reta
-632	e reth
-737	e rgen
710	e rgia
201	e rgie
-605	e rgpd
-944	e rh
-745	e rher
103	e rial
227	e rian
437	e riat
-417	e rica
-74	e rice
211	e rich
59	e rick
-273	e rics
890	e rict
-1110	e rida
221	e rieb
210	e ried
-1139	e rief
-520	e riel
-1097	e rien
718	e ries
-1076	e riet
-267	e rift
-765	e rify
-17	e rigo
-1319	e rike
-508	e rina
183	e rine
-88	e ring
-485	e ript
-202	e rise
-829	e rish
-420	e rist
-10	e rita
-1052	e rite
-988	e ritt
582	e rity
166	e rium
68	e rive
-676	e riya
-102	e rken
907	e rley
-683	e rlin
-957	e rlos
441	e rlow
-1288	e rman
-658	e rmat
-736	e rmin
-592	e rmly
-74	e rnal
-1234	e rnen
100	e road
-1143	e rob
-1146	e robe
862	e roep
-689	e roet
75	e roll
-1191	e rome
696	e rook
-966	e room
-676	e rope
-599	e rosa
78	e rose
-65	e ross
-353	e roup
604	e rove
-405	e rren
760	e rrin
678	e rrow
61	e rsen
-468	e rson
-1306	e rsos
306	e rste
-913	e rtal
308	e rten
-684	e rter
422	e rtes
-454	e rtin
594	e rton
-879	e ruar
-515	e ruch
-357	e ruck
-1245	e ruhe
-977	e ruit
-350	e rund
-511	e rung
676	e rupo
-1449	e russ
67	e rust
-1231	e ruth
-1032	e rvus
-696	e s
-232	e sa
-1210	e safe
-740	e sag
-400	e sage
-910	e sam
-744	e same
1220	e samt
273	e san
-706	e sans
-368	e sapp
-1240	e sara
-1090	e satz
-884	e say
-406	e sche
468	e scue
-802	e sday
-1176	e se
116	e see
-1186	e sehr
-513	e sei
-1097	e self
-333	e send
-756	e sent
-814	e sera
155	e sery
-1026	e seu
723	e seum
-1493	e sful
-1205	e sgvo
-22	e shby
-687	e she
471	e sher
-321	e shes
-463	e ship
-686	e shl
-88	e shop
-1192	e si
-183	e sica
397	e side
-272	e sier
-763	e sig
-926	e sign
153	e sing
-805	e sion
-356	e sir
190	e site
-94	e sity
-76	e sitz
-838	e six
-515	e sler
215	e sley
-1258	e so
495	e soft
121	e sole
-106	e sons
-1011	e sql
-1494	e sr
-1123	e sra
-310	e srat
-667	e ssa
135	e ssel
-665	e ssen
25	e sser
-1449	e ssor
-675	e ssum
97	e st
-1595	e stag
292	e stal
-875	e stay
-1077	e std
-1271	e sted
145	e stel
269	e stem
-1211	e sten
-923	e step
129	e ster
-470	e stes
839	e stik
-910	e stin
-36	e stle
-607	e stol
-432	e ston
-64	e stop
-834	e stra
-438	e stro
34	e stry
-982	e su
-1011	e sua
-807	e such
433	e sud
-1061	e sue
-883	e sult
-975	e sume
-316	e sung
-728	e suo
353	e sur
-744	e sure
10	e sv
-550	e sweg
-562	e t
-601	e ta
155	e tact
-369	e tado
176	e tadt
-1191	e taff
-1444	e tag
-353	e tage
-95	e tail
-421	e tain
-876	e take
45	e takt
-209	e tale
-786	e talk
255	e tall
370	e tals
668	e tana
-1314	e tand
-258	e tant
-695	e tart
-265	e tary
264	e tate
-669	e tatt
-518	e te
-1208	e team
412	e tech
-818	e tees
-1286	e teil
714	e tein
-1166	e tel
172	e tell
246	e tels
-1019	e tely
233	e tems
58	e tend
-793	e tens
-267	e term
454	e tern
211	e ters
-1663	e test
-90	e teur
-728	e teve
-579	e text
-606	e than
-131	e the
-392	e then
-886	e theo
222	e ther
-164	e they
-661	e thon
-997	e thu
-1158	e ti
-171	e tial
-832	e tian
470	e tica
-664	e tice
697	e tico
457	e tics
-1027	e tien
764	e tier
213	e ties
-808	e tile
-697	e till
-453	e tima
-981	e time
-101	e tina
194	e tine
-449	e ting
-211	e tion
103	e tiva
-579	e tive
144	e tivo
-1352	e tjes
-1210	e tmas
26	e tner
-919	e tnis
-1500	e to
591	e tock
-1451	e tom
-1052	e ton
337	e tone
-138	e top
127	e tora
-1260	e tore
-175	e tors
129	e tory
-730	e tot
-697	e tour
115	e town
-562	e trac
190	e trae
-2113	e trag
-824	e tral
-189	e tran
-296	e tras
890	e tree
685	e trel
449	e tres
-1211	e tria
-745	e triz
-69	e trum
-1206	e try
-502	e tsch
-1483	e ttag
-888	e ttee
-130	e ttel
195	e tten
-918	e tteo
-124	e tter
-942	e ttie
519	e ttle
-515	e tu
201	e tual
-2	e tube
-993	e tuck
372	e tude
-1157	e tue
-899	e tues
174	e tufe
-888	e tung
118	e tura
-12	e ture
-1047	e turn
-613	e tut
877	e tute
812	e tuto
-49	e tuur
-371	e tv
9	e two
-1165	e u
-73	e uary
-431	e uate
-625	e uben
431	e uber
-1069	e ucas
479	e uche
-70	e ucia
-97	e udio
-1084	e udos
-500	e uern
-772	e ufen
-1648	e uhr
-1124	e uipe
359	e uk
84	e ular
-1050	e ules
-1240	e ulia
319	e ully
-991	e ults
-885	e um
-1471	e uman
714	e umen
-328	e un
-795	e una
-148	e unal
-138	e unch
-596	e und
-442	e unde
-257	e unes
-765	e unft
-694	e ungs
-1362	e uni
31	e unit
-1272	e univ
21	e unkt
144	e unty
-589	e up
60	e uppe
124	e uppo
-107	e ural
364	e uren
-129	e ures
634	e uria
452	e urne
-92	e urse
616	e usch
-794	e use
-373	e user
236	e uses
-847	e usse
-707	e usuf
-1473	e uten
-437	e uter
-224	e utes
-1003	e uw
-1351	e v
-881	e vacy
329	e val
537	e vale
-268	e van
487	e vane
-218	e vant
41	e vate
-1144	e ve
-791	e vely
-111	e vent
-146	e vera
828	e vers
-633	e very
-839	e vets
-82	e vi
-287	e vice
-405	e vide
-1300	e viel
-317	e vier
-386	e view
235	e ving
-254	e viso
479	e vist
-534	e voce
-866	e voll
-1281	e von
-565	e voor
-959	e vor
-691	e vos
-83	e voss
-626	e vous
-949	e vp
-1370	e w
-1301	e wahl
830	e wald
-687	e wall
-420	e wand
268	e wann
-1047	e want
-479	e ward
356	e ware
-260	e warm
-970	e was
-878	e wat
742	e ways
-1105	e wear
-930	e wed
-1037	e weds
-720	e weg
-1082	e wei
-1103	e weis
472	e well
-1060	e wenn
-630	e wer
-281	e werk
-607	e wers
-119	e west
-1666	e when
-1001	e who
-419	e wich
186	e wick
-645	e wie
-574	e wien
-976	e wil
226	e wind
-443	e wing
466	e wise
-876	e wo
-1014	e woch
934	e wood
-1120	e word
469	e work
-1195	e wort
-654	e wren
-1146	e x
-1389	e xcel
827	e xley
-1624	e xxx
-1319	e xxxx
-490	e y
-621	e ya
351	e yard
-868	e year
-1412	e yes
-871	e zado
-1401	e zahl
-948	e zeit
-577	e zess
-183	e zlei
-901	e zoe
-621	e zoom
1017	e zorg
-1025	e zu
-377	e zum
-1099	e zung
-576	e zur
413	early
203	early board
-239	early nobody
555	early own
-712	early provider
68	early system
35	from
-199	from board
836	from nobody
-324	from own
419	from provider
244	from system
261	from< (
181	from< ,
83	from< -
-242	from< .
311	from< @
-941	from< [
17	from< ^
-409	from< at
-137	from< do
-328	from< recruiting
-587	from< recruitment
-800	from< s
-423	from< team
-273	from< the
-374	from< van
-486	from< via
-65	from< –
-800	from<< ' s
1483	from<< ] (
17	from<< ^ ^
-318	from<< ^ recruiting
-587	from<< ^ recruitment
-317	from<< ^ the
174	from<> ( )
510	from<> , $
84	from<> - $
-168	from<> . $
311	from<> @ $
-941	from<> [ $
-34	from<> ^ $
25	from<> ^ '
-891	from<> ^ (
62	from<> ^ ,
864	from<> ^ -
243	from<> ^ .
-448	from<> ^ apply
-1003	from<> ^ at
182	from<> ^ careers
-1275	from<> ^ do
270	from<> ^ hiring
-244	from<> ^ hr
-73	from<> ^ jobs
262	from<> ^ people
269	from<> ^ recruiting
-193	from<> ^ recruitment
120	from<> ^ talent
-971	from<> ^ team
552	from<> ^ via
533	from<> ^ –
-467	from<> at $
-135	from<> do $
-328	from<> recruiting $
-587	from<> recruitment $
-769	from<> s $
-423	from<> team $
-186	from<> the $
-64	from<> – $
2	from> $
111	from> '
431	from> (
171	from> )
68	from> ,
566	from> -
218	from> .
-448	from> apply
-1003	from> at
182	from> careers
-1304	from> do
270	from> hiring
-320	from> hr
-73	from> jobs
262	from> people
138	from> recruiting
-306	from> recruitment
120	from> talent
-971	from> team
-1063	from> van
552	from> via
-899	from> von
521	from> –
2	from>> $ $
127	from>> ' s
211	from>> ) $
735	from>> . $
-448	from>> apply $
267	from>> careers $
180	from>> hiring $
184	from>> hr $
-73	from>> jobs $
28	from>> recruiting $
-176	from>> recruitment $
-182	from>> talent $
155	from>> talent acquisition
-862	from>> team $
-650	goes on
-61	goes on told
57	has before
-445	has before told
-74	in role
90	in the domain
-901	in the domain board
192	in the domain own
-530	in the domain system
103	initials in the domain
80	initials in the domain own
-801	is 1
-730	is 1 after !
-1678	is 1 after "
-974	is 1 after &
109	is 1 after (
-1081	is 1 after )
-1226	is 1 after +
-67	is 1 after ,
-630	is 1 after -
-1279	is 1 after .
99	is 1 after /
-912	is 1 after 00
-792	is 1 after 000
-798	is 1 after 1
-890	is 1 after 10
-1096	is 1 after 11
-875	is 1 after 12
-958	is 1 after 13
-925	is 1 after 14
-852	is 1 after 15
-538	is 1 after 16
-287	is 1 after 17
-658	is 1 after 18
-902	is 1 after 2
-890	is 1 after 20
-669	is 1 after 25
-1098	is 1 after 3
-1259	is 1 after 30
-878	is 1 after 4
-1159	is 1 after 40
-1068	is 1 after 45
-1110	is 1 after 5
-435	is 1 after 59
-992	is 1 after 6
-816	is 1 after 60
-817	is 1 after 8
-1139	is 1 after 9
-1118	is 1 after 90
-254	is 1 after :
-946	is 1 after ;
-559	is 1 after ?
-55	is 1 after @
-1345	is 1 after [
-1469	is 1 after ]
-354	is 1 after ^
450	is 1 after a
-868	is 1 after ab
-153	is 1 after about
-542	is 1 after acht
-1063	is 1 after after
-1233	is 1 after alle
-972	is 1 after allen
-620	is 1 after alles
-1068	is 1 after als
-1916	is 1 after am
995	is 1 after an
-794	is 1 after and
-1093	is 1 after andere
-848	is 1 after anderen
215	is 1 after as
747	is 1 after at
-562	is 1 after au
-1645	is 1 after auf
-1354	is 1 after aus
-6	is 1 after avec
162	is 1 after be
261	is 1 after before
-541	is 1 after bei
-904	is 1 after beiden
-1104	is 1 after beim
-759	is 1 after beruflichen
-644	is 1 after besten
-680	is 1 after bewerbung
-157	is 1 after bij
-1337	is 1 after bis
-686	is 1 after bitte
-870	is 1 after but
-841	is 1 after by
-755	is 1 after candidate
531	is 1 after con
413	is 1 after da
-2184	is 1 after das
-170	is 1 after de
-1320	is 1 after dear
-253	is 1 after dein
-1422	is 1 after deine
-666	is 1 after deinem
-1110	is 1 after deinen
-926	is 1 after deiner
-242	is 1 after del
-549	is 1 after dem
-407	is 1 after den
-312	is 1 after der
-616	is 1 after deren
-1275	is 1 after des
-105	is 1 after di
-1309	is 1 after die
-946	is 1 after diese
-665	is 1 after diesem
-648	is 1 after dieser
-614	is 1 after dieses
-1689	is 1 after do
-1391	is 1 after drei
141	is 1 after du
-1490	is 1 after e
-1090	is 1 after eigenen
-1139	is 1 after ein
-1662	is 1 after eine
-1384	is 1 after einem
-1345	is 1 after einen
-1076	is 1 after einer
-902	is 1 after eines
-754	is 1 after einige
-876	is 1 after el
-866	is 1 after em
171	is 1 after en
-742	is 1 after engere
-416	is 1 after enhanced
-895	is 1 after ersten
-1201	is 1 after etwas
240	is 1 after for
-655	is 1 after freundlichem
-1243	is 1 after freundlichen
-644	is 1 after from
-826	is 1 after fünf
-1320	is 1 after für
-723	is 1 after fürs
-422	is 1 after geehrte
-234	is 1 after geehrter
-797	is 1 after gute
-877	is 1 after guten
-629	is 1 after halbe
-390	is 1 after heer
-1048	is 1 after hello
-486	is 1 after herzlichen
-1559	is 1 after hi
269	is 1 after ihr
-1390	is 1 after ihre
-792	is 1 after il
-1599	is 1 after im
-91	is 1 after in
-970	is 1 after ins
-1290	is 1 after interview
-687	is 1 after is
-944	is 1 after job
-1041	is 1 after kein
-1690	is 1 after keine
-433	is 1 after keinen
-849	is 1 after kleine
-937	is 1 after kurze
-1310	is 1 after la
-869	is 1 after le
-771	is 1 after letzte
-572	is 1 after letzten
-1024	is 1 after meet
-936	is 1 after mehr
-1125	is 1 after mein
-1253	is 1 after meine
-1054	is 1 after meinem
-251	is 1 after met
-694	is 1 after mevrouw
175	is 1 after mit
-123	is 1 after monday
-850	is 1 after morning
-718	is 1 after nach
-634	is 1 after neue
-479	is 1 after neuen
-891	is 1 after no
-1042	is 1 after nächste
-938	is 1 after nächsten
-1506	is 1 after o
-822	is 1 after oder
-89	is 1 after of
-1191	is 1 after ohne
-295	is 1 after on
-711	is 1 after one
-1282	is 1 after or
-556	is 1 after ora
-678	is 1 after our
-366	is 1 after per
-284	is 1 after photo
-779	is 1 after plus
-680	is 1 after pm
-841	is 1 after por
-553	is 1 after recruiting
-668	is 1 after recruitment
-1189	is 1 after s
-750	is 1 after sechs
714	is 1 after sie
-1196	is 1 after so
-366	is 1 after talent
-382	is 1 after team
-860	is 1 after thanks
44	is 1 after that
-409	is 1 after the
-887	is 1 after through
-156	is 1 after to
-707	is 1 after tu
-1004	is 1 after um
-739	is 1 after un
-2596	is 1 after und
-1066	is 1 after unser
-1138	is 1 after unsere
-1371	is 1 after unserem
-718	is 1 after unseren
-1082	is 1 after unserer
-1222	is 1 after unseres
-1115	is 1 after unter
-592	is 1 after van
-608	is 1 after via
-1136	is 1 after viel
-668	is 1 after vielen
-1132	is 1 after vier
-643	is 1 after vom
338	is 1 after von
-898	is 1 after vor
-863	is 1 after votre
-769	is 1 after weitere
-1014	is 1 after weiteren
-450	is 1 after wir
200	is 1 after with
-1032	is 1 after you
54	is 1 after your
-839	is 1 after zehn
-1374	is 1 after zu
-1476	is 1 after zum
-1686	is 1 after zur
-1295	is 1 after zwei
-694	is 1 after zweite
-717	is 1 after zweiten
-269	is 1 after |
-1045	is 1 after ¡
-428	is 1 after £
-808	is 1 after «
-1939	is 1 after ·
-1221	is 1 after ¿
-368	is 1 after à
-85	is 1 after às
-751	is 1 after über
-198	is 1 after –
-1078	is 1 after „
-1074	is 1 after •
-1431	is 1 board
37	is 1 early
238	is 1 from
-136	is 1 letter
-417	is 1 nobody
-1104	is 1 own
-2315	is 1 provider
466	is 1 signed
493	is 1 subject
181	is 1 system
-160	is 1 told
-1708	is 1 written
113	is 2
338	is 2 after !
-895	is 2 after "
-173	is 2 after (
-433	is 2 after )
-599	is 2 after ,
-238	is 2 after -
-176	is 2 after .
299	is 2 after /
-695	is 2 after 00
-769	is 2 after 30
-238	is 2 after :
-889	is 2 after ;
-287	is 2 after ?
-415	is 2 after [
-525	is 2 after ^
275	is 2 after a
-601	is 2 after am
690	is 2 after an
-1081	is 2 after and
-283	is 2 after at
690	is 2 after bei
976	is 2 after bij
-770	is 2 after bis
-407	is 2 after by
831	is 2 after chez
628	is 2 after da
820	is 2 after das
35	is 2 after de
-895	is 2 after dear
34	is 2 after den
657	is 2 after der
886	is 2 after die
-667	is 2 after do
108	is 2 after en
-194	is 2 after for
203	is 2 after from
181	is 2 after ihre
-199	is 2 after im
-614	is 2 after in
-591	is 2 after la
-973	is 2 after mit
241	is 2 after of
-1294	is 2 after on
-430	is 2 after our
1339	is 2 after recruiting
-1378	is 2 after s
-781	is 2 after the
403	is 2 after to
746	is 2 after von
-216	is 2 after with
-416	is 2 after your
-293	is 2 after |
-495	is 2 after ·
-63	is 2 after –
40	is 2 board
69	is 2 early
-170	is 2 from
46	is 2 letter
-7	is 2 nobody
-127	is 2 own
45	is 2 provider
-66	is 2 signed
216	is 2 subject
398	is 2 system
386	is 2 told
-349	is 2 written
234	is 3
-412	is 3 after !
-466	is 3 after (
88	is 3 after ,
-225	is 3 after -
383	is 3 after .
-678	is 3 after /
-339	is 3 after :
45	is 3 after ?
-121	is 3 after ^
-57	is 3 after a
-547	is 3 after am
-582	is 3 after and
121	is 3 after at
-829	is 3 after das
389	is 3 after de
-602	is 3 after den
-406	is 3 after der
154	is 3 after die
-1068	is 3 after ein
-796	is 3 after eine
402	is 3 after for
262	is 3 after from
-1287	is 3 after für
-236	is 3 after im
-340	is 3 after in
39	is 3 after la
-458	is 3 after mit
-921	is 3 after nach
22	is 3 after of
-812	is 3 after our
-596	is 3 after the
440	is 3 after to
190	is 3 after with
-645	is 3 after zum
-103	is 3 after |
-177	is 3 after ·
131	is 3 after –
87	is 3 board
433	is 3 early
-144	is 3 from
-320	is 3 letter
-248	is 3 nobody
164	is 3 own
90	is 3 signed
680	is 3 subject
279	is 3 system
530	is 3 told
71	is 3 written
-136	is and
-533	is and after (
-705	is and after ,
-278	is and after .
201	is and after :
287	is and after ^
605	is and after at
-495	is and after the
364	is and early
-237	is and from
-156	is and letter
208	is and nobody
-137	is and own
146	is and signed
466	is and subject
2	is and system
-118	is and told
8	is and written
-1102	is brackets
-808	is brackets after [
-641	is brackets after ^
-579	is brackets early
593	is brackets from
-355	is brackets letter
-870	is brackets nobody
-958	is brackets own
-375	is brackets signed
-527	is brackets subject
-334	is brackets system
-16	is brackets told
-1876	is brackets written
574	is capitals
624	is capitals after (
-1332	is capitals after ,
-626	is capitals after -
-266	is capitals after .
-403	is capitals after 00
-738	is capitals after 13
-536	is capitals after 30
-1514	is capitals after :
437	is capitals after ^
-1394	is capitals after a
-1503	is capitals after an
-1382	is capitals after and
-1138	is capitals after de
617	is capitals after der
-659	is capitals after el
-416	is capitals after enhanced
-83	is capitals after in
-1217	is capitals after of
-865	is capitals after or
-530	is capitals after our
-284	is capitals after photo
345	is capitals after the
-1036	is capitals after to
-707	is capitals after tu
-863	is capitals after votre
-1429	is capitals after with
-2401	is capitals after your
-527	is capitals after –
-1308	is capitals board
-122	is capitals early
406	is capitals from
172	is capitals letter
1141	is capitals nobody
-1122	is capitals own
343	is capitals signed
-53	is capitals subject
-1214	is capitals system
-1	is capitals told
337	is capitals written
-910	is comma
-461	is comma after ,
-854	is comma after .
-692	is comma after ^
532	is comma after the
-681	is comma board
-506	is comma early
-639	is comma from
-718	is comma letter
98	is comma nobody
-727	is comma own
-220	is comma signed
-291	is comma subject
-433	is comma system
-387	is comma told
-748	is comma written
-495	is digits
-212	is digits after (
-634	is digits after )
-1241	is digits after ,
192	is digits after -
-1026	is digits after .
-2239	is digits after :
185	is digits after ^
10	is digits after a
-208	is digits after at
-662	is digits after de
-442	is digits after for
-260	is digits after in
-988	is digits after monday
-836	is digits after of
-583	is digits after on
-307	is digits after or
-980	is digits after the
-755	is digits after to
-668	is digits after your
-870	is digits after |
-428	is digits after £
-1224	is digits after ·
-249	is digits after à
-85	is digits after às
-1159	is digits after –
-348	is digits board
-1040	is digits early
398	is digits from
-517	is digits letter
-1499	is digits nobody
-582	is digits own
61	is digits signed
-427	is digits subject
-374	is digits system
100	is digits told
-657	is digits written
-286	is doing
238	is doing after ,
-455	is doing after .
-195	is doing after :
-626	is doing after ?
-571	is doing after ^
-643	is doing early
-470	is doing from
44	is doing letter
-409	is doing nobody
67	is doing own
125	is doing signed
-255	is doing subject
-950	is doing system
-68	is doing told
-1685	is doing written
613	is house
-155	is house after (
90	is house after ,
394	is house after -
334	is house after .
-90	is house after :
192	is house after ^
479	is house after a
-574	is house after am
-1163	is house after and
33	is house after at
154	is house after bei
379	is house after bij
-714	is house after by
-159	is house after das
197	is house after de
-797	is house after dem
36	is house after den
168	is house after der
898	is house after die
719	is house after for
1233	is house after from
153	is house after für
-378	is house after im
-148	is house after in
-244	is house after la
296	is house after of
-767	is house after the
125	is house after to
-907	is house after und
-668	is house after unserem
257	is house after vom
416	is house after with
-380	is house after |
183	is house after ·
206	is house after –
429	is house board
952	is house early
-309	is house from
240	is house letter
-52	is house nobody
377	is house own
470	is house provider
319	is house signed
592	is house subject
642	is house system
56	is house told
825	is house written
501	is long
-290	is long after (
-237	is long after ,
-111	is long after -
-56	is long after .
102	is long after :
-61	is long after ^
91	is long after at
-1321	is long after das
-1385	is long after den
-169	is long after der
-409	is long after die
310	is long after in
-279	is long after of
1009	is long after the
-20	is long after to
402	is long after with
14	is long after |
-265	is long after –
-94	is long board
628	is long early
-82	is long from
426	is long letter
-285	is long nobody
573	is long own
198	is long signed
-144	is long subject
-233	is long system
299	is long told
122	is long written
722	is longer
521	is longer after ,
371	is longer after ^
124	is longer after the
-18	is longer early
467	is longer from
-723	is longer letter
-1006	is longer nobody
796	is longer own
294	is longer signed
-389	is longer system
1163	is longer told
-57	is longer written
-1088	is mark
-290	is mark after :
-706	is mark after ^
-789	is mark early
-181	is mark letter
-888	is mark own
-504	is mark subject
-687	is mark system
-949	is mark written
-419	is office
275	is office after :
-950	is office after ^
288	is office early
-557	is office from
-1303	is office letter
-424	is office nobody
-239	is office own
-567	is office signed
-873	is office subject
-1164	is office system
-150	is office told
-350	is office written
114	is person
-239	is person after !
-949	is person after "
50	is person after (
-412	is person after )
268	is person after ,
-485	is person after -
184	is person after .
-134	is person after /
-170	is person after :
-815	is person after ;
-232	is person after ?
114	is person after ^
81	is person after a
-417	is person after and
-252	is person after at
1008	is person after bei
642	is person after bij
-766	is person after bis
705	is person after das
108	is person after de
-955	is person after dear
153	is person after den
117	is person after der
21	is person after die
-579	is person after ein
68	is person after en
-170	is person after for
279	is person after from
-821	is person after ihr
-814	is person after ihre
-143	is person after im
-1084	is person after in
-312	is person after la
-960	is person after nach
-76	is person after of
-1151	is person after on
-891	is person after our
-753	is person after s
-472	is person after the
395	is person after to
-151	is person after with
21	is person after your
-558	is person after zum
256	is person after |
-567	is person after ·
1	is person after –
-20	is person board
477	is person early
-47	is person from
445	is person letter
-156	is person nobody
60	is person own
-340	is person provider
96	is person signed
-540	is person subject
114	is person system
2	is person told
26	is person written
39	is role
-402	is role after (
-237	is role after ,
-183	is role after -
37	is role after .
-626	is role after 00
-604	is role after 59
-138	is role after :
151	is role after [
69	is role after ^
-60	is role after a
-624	is role after als
596	is role after at
20	is role after das
-834	is role after dein
-608	is role after dem
280	is role after den
-133	is role after der
-711	is role after die
-572	is role after einen
-540	is role after im
-681	is role after our
-580	is role after the
-43	is role after to
-879	is role after und
-657	is role after unsere
-729	is role after unserem
-93	is role after with
170	is role after |
-373	is role after –
-448	is role board
-24	is role early
-6	is role from
56	is role letter
-158	is role nobody
-77	is role own
123	is role signed
-505	is role subject
320	is role system
-72	is role told
232	is role written
-612	is small
-890	is small after (
255	is small after ,
101	is small after :
801	is small after ^
-681	is small after a
-123	is small after monday
-81	is small after on
-945	is small after the
-428	is small after £
-249	is small after à
-85	is small after às
52	is small early
1035	is small from
23	is small letter
669	is small nobody
-719	is small own
843	is small signed
-327	is small subject
-351	is small system
-673	is small told
248	is small written
454	is the domain
-1286	is the domain board
414	is the domain own
220	is the domain system
-38	is work
-407	is work after (
-198	is work after ,
221	is work after -
77	is work after .
-626	is work after 00
-604	is work after 59
-12	is work after :
170	is work after ^
-60	is work after a
-624	is work after als
533	is work after at
-1010	is work after das
-749	is work after dein
-736	is work after dem
314	is work after den
-475	is work after der
-1356	is work after die
-572	is work after einen
-681	is work after our
-705	is work after the
-657	is work after unsere
-541	is work after with
412	is work after |
-359	is work after –
-163	is work board
-238	is work early
-71	is work from
-192	is work letter
-136	is work nobody
-284	is work own
181	is work signed
-824	is work subject
-135	is work system
-167	is work told
108	is work written
458	letter
-827	letter board
651	letter nobody
197	letter own
-77	letter system
-141	line early
139	line early board
-52	line early nobody
-175	line early own
-394	line early provider
-443	line early system
-34	line from
-237	line from board
601	line from nobody
-192	line from own
553	line from provider
91	line from system
106	line letter
12	line letter board
-856	line letter nobody
370	line letter own
-379	line letter system
31	line signed
-261	line signed nobody
17	line signed own
93	line signed system
-860	line subject
-1141	line subject nobody
-312	line subject own
-305	line subject system
145	mostly in the domain
-711	mostly in the domain board
140	mostly in the domain own
-26	mostly in the domain system
-219	no domain
-213	no domain nobody
-1185	no domain own
-736	no domain system
-212	nobody
-500	out of the domain
149	out of the domain board
-1204	out of the domain own
471	out of the domain provider
669	out of the domain system
291	own
-112	partly in the domain
-824	partly in the domain board
31	partly in the domain own
-159	partly in the domain system
471	provider
280	sender 0.9
280	sender 0.9 system
311	sender 1
311	sender 1 own
141	sender 1.2
141	sender 1.2 system
-437	sender 1.5
-186	sender 1.5 own
87	sender 2.4
39	sender 2.4 nobody
85	sender 2.4 own
372	sender 2.4 system
403	sender 2.9
395	sender 2.9 own
167	sender 3
900	sender 3 nobody
-320	sender 3 own
401	sender 3 system
241	sender 3.2
245	sender 3.2 own
128	sender 3.2 system
412	signed
-922	signed board
-104	signed nobody
330	signed own
396	signed system
623	subject
547	subject board
-680	subject nobody
627	subject own
320	subject system
-992	subject< (
-801	subject< ,
-67	subject< -
-281	subject< .
352	subject< /
161	subject< :
-138	subject< @
203	subject< [
1	subject< ^
955	subject< a
136	subject< at
-354	subject< bei
-832	subject< bewerbung
788	subject< chez
-623	subject< dein
-757	subject< der
-255	subject< en
560	subject< for
513	subject< from
-1103	subject< ihr
-1083	subject< ihre
-1055	subject< im
-254	subject< in
-196	subject< interview
-701	subject< the
28	subject< to
-446	subject< with
307	subject< your
-437	subject< zum
343	subject< –
1	subject<< ^ ^
-623	subject<< ^ dein
-898	subject<< ^ ihr
-750	subject<< ^ ihre
356	subject<< ^ your
244	subject<< application at
-229	subject<< application to
632	subject<< applying to
-1494	subject<< aw :
-75	subject<< bei der
-109	subject<< bewerbung bei
-607	subject<< interest in
24	subject<< interview with
389	subject<< invitation :
-1391	subject<< re :
771	subject<< sent to
-646	subject<< sv :
-768	subject<> ( )
-914	subject<> , !
-227	subject<> , $
-529	subject<> - $
-34	subject<> . $
-119	subject<> / $
-391	subject<> : $
303	subject<> : -
-256	subject<> : /
-716	subject<> : :
320	subject<> [ ]
-1538	subject<> ^ !
-860	subject<> ^ $
-1330	subject<> ^ ,
233	subject<> ^ -
-615	subject<> ^ .
289	subject<> ^ /
149	subject<> ^ :
-986	subject<> ^ ?
185	subject<> ^ a
80	subject<> ^ application
-706	subject<> ^ candidatura
-573	subject<> ^ d
-1167	subject<> ^ de
-902	subject<> ^ di
-859	subject<> ^ for
-959	subject<> ^ für
1094	subject<> ^ has
-1079	subject<> ^ in
-981	subject<> ^ list
-1197	subject<> ^ of
-1404	subject<> ^ test
-987	subject<> ^ to
-1162	subject<> ^ with
-697	subject<> ^ your
-751	subject<> ^ zu
-6	subject<> ^ –
358	subject<> at $
-180	subject<> bei $
678	subject<> chez $
-807	subject<> der $
-255	subject<> en $
772	subject<> for $
368	subject<> from $
-768	subject<> ihr $
-927	subject<> ihre $
-1054	subject<> im $
344	subject<> in $
-146	subject<> to $
-332	subject<> with $
-61	subject<> your application
-399	subject<> zum $
223	subject<> – $
484	subject> !
157	subject> $
-585	subject> '
320	subject> (
-1066	subject> )
272	subject> ,
195	subject> -
-831	subject> .
65	subject> /
161	subject> :
-223	subject> ?
320	subject> ]
184	subject> a
-1004	subject> am
-677	subject> and
11	subject> application
-711	subject> candidatura
-576	subject> d
-1181	subject> de
-902	subject> di
-914	subject> for
-1074	subject> für
648	subject> has
-1358	subject> in
-635	subject> interview
-1237	subject> job
-1100	subject> list
-1296	subject> of
257	subject> offer
-887	subject> on
-1012	subject> por
-847	subject> sollicitatie
-1437	subject> test
-594	subject> to
-1001	subject> und
-1074	subject> update
-828	subject> with
-663	subject> your
-710	subject> zu
-1011	subject> zum
875	subject> |
755	subject> –
588	subject>> ! $
157	subject>> $ $
234	subject>> ' s
-1002	subject>> ) $
-244	subject>> . $
-395	subject>> : application
-505	subject>> : your
-143	subject>> ? $
10	subject>> application $
-576	subject>> d '
-522	subject>> de réception
-1061	subject>> test $
-683	subject>> zu ihrer
730	system
-1518	system board
296	system nobody
-1514	system own
-2677	system system
-649	times 0
43	times 1
555	times 2
995	times 3
311	times 4
-570	w 0
-1004	w 00
-416	w 000
-445	w 03
-620	w 07
-754	w 08
-522	w 09
-1602	w 1
-445	w 10
-1074	w 11
-636	w 11th
-119	w 12
-397	w 12th
-489	w 13
-1128	w 14
-293	w 14th
-659	w 15
-656	w 15th
-746	w 16
-505	w 16th
-723	w 17
-1016	w 18
-256	w 18th
-782	w 19
-215	w 19th
-648	w 1er
-745	w 1st
-1513	w 2
-722	w 20
-646	w 2024
-1013	w 2025
-996	w 2026
-363	w 20th
-551	w 21
-242	w 21st
-629	w 22
-422	w 22nd
-71	w 23
228	w 24
-638	w 25
-852	w 26
-710	w 27
-747	w 2nd
-738	w 3
-851	w 30
-332	w 31
-394	w 3rd
-1686	w 4
-726	w 40
-957	w 45
-855	w 4th
-906	w 5
-534	w 50
-713	w 59
-585	w 5th
-935	w 6
-700	w 60
-657	w 6th
-11	w 7
-371	w 8
293	w 88
-133	w 8th
-290	w 9
-637	w 90
-548	w 9th
-746	w a
-979	w ab
-797	w abbiamo
-1359	w abend
-881	w abgabe
-869	w ablauf
-449	w abraco
-903	w abschluss
91	w academy
-1068	w accept
-534	w accuse
-968	w acquisition
-1331	w act
-785	w action
-650	w ada
-1012	w admin
-29	w administration
-1017	w adresse
-822	w adviser
-1453	w after
-704	w afternoon
-887	w ag
117	w agence
-608	w agency
-733	w agradecemos
-781	w ah
119	w ai
135	w air
261	w al
-1133	w alan
-1202	w alle
-1445	w alles
-1469	w alright
-862	w also
-1090	w although
-99	w am
-452	w amt
57	w amtsgericht
-379	w an
-1253	w ana
-332	w analytics
-311	w and
-572	w anders
-972	w anfang
-1282	w anforderungen
-686	w anforderungsprofil
-770	w anfrage
-765	w angaben
-710	w angebot
-1231	w anhang
-1067	w anja
-969	w anlage
-407	w anne
-403	w anschluss
-1288	w anspruch
-945	w antwort
-784	w antworten
-675	w anything
-851	w aoife
-1232	w apologies
-845	w app
-1222	w applicant
-1058	w applicants
-629	w application
-743	w applied
-1495	w appointment
-1079	w apres
-560	w april
-803	w arbeit
-634	w arbeitsvertrag
-1040	w area
-762	w art
-77	w arts
-655	w as
-22	w ashby
187	w ashgrove
-1091	w ask
-1301	w assessment
-1111	w assistant
-934	w associate
480	w association
-338	w at
-751	w ate
279	w atelier
-321	w atentamente
-1209	w attached
242	w au
-755	w auf
-1157	w aufgaben
-1444	w aufgrund
-1666	w auftrag
-493	w august
-682	w aus
-384	w ausbildung
-982	w ausbildungsplatz
-250	w ausschreibung
-315	w auswahlprozess
171	w authority
725	w auto
-1541	w automatic
-807	w avec
41	w az
-967	w b
-889	w band
447	w bank
-691	w base
-806	w based
361	w bay
-618	w be
-867	w bea
-940	w bearbeitung
-745	w beatriz
-1298	w bedankt
-1109	w before
-909	w beginn
-550	w ben
-446	w berufsweg
-1795	w bescheid
-940	w besetzung
-1447	w best
-2270	w beste
-54	w beth
-684	w bevor
-1228	w bewerber
-360	w bewerberin
-1290	w bewerberinnen
-1022	w bewerbern
-1036	w bewerbung
-1136	w bewerbungen
-642	w bezug
-865	w bien
-717	w big
-765	w bild
-1167	w bis
348	w blue
-217	w boa
-161	w board
54	w bom
-2069	w bonjour
-1606	w bonne
-801	w book
-498	w boss
-775	w bram
-898	w branch
-440	w brandt
-1025	w brief
-396	w bright
-1242	w bring
-607	w bristol
-496	w budget
-1127	w buenas
-723	w buenos
767	w building
-1098	w buongiorno
-410	w bureau
-36	w bus
-842	w business
-463	w by
-993	w c
-964	w ca
-142	w cabinet
-189	w cafe
-254	w call
-1074	w callum
-992	w campus
-1464	w can
-1433	w candidate
-908	w candidato
163	w capital
-1104	w cara
707	w care
-814	w carla
-957	w carlos
-836	w caro
-93	w casa
-1077	w case
-144	w caso
-763	w ce
-450	w center
-1137	w central
-868	w centre
-401	w centro
-962	w ceo
-809	w cfo
-1586	w chair
-1113	w chairman
-906	w chat
-949	w check
-1151	w cheers
-1430	w chef
-939	w chen
-134	w cher
-964	w chere
-180	w chiara
-651	w chief
26	w children
-740	w chloe
-529	w choose
-1210	w christmas
-836	w chrome
-1125	w ci
-1788	w ciao
-534	w city
-593	w civil
-858	w clerk
-480	w click
-67	w clinica
-502	w closing
-146	w co
120	w coastal
-303	w code
-648	w codility
236	w coffee
537	w colegio
513	w college
-991	w com
-636	w come
-886	w comme
-1229	w commission
-888	w committee
445	w community
-785	w como
-889	w company
-812	w competition
-836	w complete
-571	w con
-1478	w confident
938	w consulting
163	w contact
-621	w contract
101	w cooperativa
-155	w cordialement
-698	w cordiali
-472	w cordialmente
-948	w could
264	w council
348	w county
-1143	w court
-512	w craig
160	w credit
430	w creek
-864	w crew
-538	w cto
-1729	w cv
-790	w cvs
-131	w d
85	w da
-770	w daarna
134	w dach
-1060	w dag
-813	w dan
-1030	w dana
-1012	w danach
-1306	w dank
-1536	w danke
-885	w dann
-674	w dans
59	w das
-765	w dat
-54	w data
-1278	w date
-976	w daten
-1028	w datenschutz
-1072	w datum
-1487	w dauer
-689	w day
-1310	w dbs
154	w de
-1394	w deadline
-1339	w dean
-2165	w dear
-916	w deb
-344	w december
-872	w decision
-312	w decline
52	w del
-850	w denise
428	w dental
164	w department
-808	w depois
-1176	w dept
-1017	w deputy
-851	w der
13	w des
-750	w deshalb
813	w design
-1355	w desk
-497	w deutsch
421	w deux
-1313	w dezember
-355	w di
-269	w dia
-503	w dias
-1473	w die
-396	w dienstag
607	w digital
-1086	w director
-342	w disability
-753	w distinti
890	w district
-909	w dit
-821	w dmitri
-1015	w dni
763	w do
-1182	w docusign
-786	w does
-1128	w donnerstag
-895	w dossier
-1168	w dott
-779	w dr
-1038	w dra
-827	w dress
-1205	w dsgvo
50	w du
-902	w dublin
85	w due
-402	w duration
-44	w e
-914	w early
-430	w east
-1351	w easter
-211	w eastern
-1032	w editor
-109	w education
-803	w een
-1192	w eeo
-903	w eg
-911	w eignungstest
-1054	w ein
-743	w eindruck
-1009	w einladung
-986	w einstellung
271	w el
-847	w elena
-863	w elif
-1159	w elle
-1474	w eltern
-655	w em
-739	w emil
-807	w empfang
-189	w employment
-178	w en
-1011	w ende
418	w energie
345	w energy
-374	w engineering
-1343	w england
-579	w english
-1187	w entscheidung
-537	w equal
-1130	w equipe
-439	w er
-1102	w erfahrung
-1293	w erfahrungen
-1340	w erfolg
-913	w ergebnis
306	w erste
-469	w es
-433	w est
-893	w este
-1835	w estimada
-1454	w estimado
151	w et
-1051	w euro
-823	w europe
-542	w even
-758	w event
-194	w everything
-646	w exa
-786	w example
-1389	w excel
-1764	w executive
-301	w exemplar
-837	w exmo
-1233	w f
-310	w facebook
-1334	w fachbereich
-478	w fahrtkosten
-322	w fair
-732	w fall
189	w falls
-1119	w familie
-138	w farah
-893	w fatima
-635	w feb
-879	w februar
-792	w february
-959	w fecha
-674	w felix
533	w fh
42	w field
-1032	w filiale
74	w financial
164	w finch
-1014	w fiona
277	w fire
-189	w first
-809	w five
-710	w floor
-822	w follow
217	w foods
65	w for
-194	w form
-658	w format
-1253	w formular
885	w foundation
87	w four
-788	w fr
-1309	w frage
-977	w fragen
-1964	w frau
744	w freight
-1696	w freundliche
-266	w fri
-994	w friday
-1059	w fridays
-878	w frist
-718	w from
-634	w fuhrungszeugnis
80	w fundacion
140	w fur
-1212	w fw
-516	w g
177	w games
-1085	w gary
-345	w gate
-699	w geachte
-427	w geben
-799	w geduld
-832	w gehalt
948	w gemeente
281	w gemeinde
-517	w general
-1576	w gentile
-1103	w gern
-739	w gerne
-800	w geschaftsfuhrer
-768	w geschaftsleitung
-942	w geschaftsstelle
-1298	w gesprach
-1286	w gesprache
-610	w get
-688	w giulia
-864	w give
-194	w global
-1199	w gluck
-938	w go
-668	w god
-1195	w good
-956	w google
-947	w got
-497	w gott
-953	w government
-757	w governors
-484	w graag
-819	w grace
-671	w gracias
-957	w grade
-421	w graduate
-1198	w graham
156	w grand
-1142	w grazie
79	w great
-1179	w greenhouse
-994	w greta
-682	w groet
-1352	w groetjes
-333	w group
967	w groupe
-894	w grund
-1057	w grunden
676	w grupo
460	w gruppe
124	w gruppo
-1598	w gruss
-2460	w grusse
-1277	w grussen
-1512	w gute
-1297	w guten
-1145	w gwen
-486	w h
-703	w ha
-834	w hackerrank
-804	w haddad
-582	w half
-688	w hall
-30	w halle
-2388	w hallo
-882	w hana
-919	w handy
-998	w hannah
725	w harbour
-1050	w harriet
-775	w haus
-621	w hause
-658	w have
-702	w having
-810	w he
-1922	w head
-838	w headteacher
1140	w health
-315	w heb
-770	w heike
-1315	w hej
-1893	w hello
-977	w hemos
-638	w her
-822	w herbst
-371	w here
-1713	w herr
-1305	w herzlich
-1242	w herzliche
-283	w het
-2070	w hey
-2640	w hi
-241	w high
-579	w hinweis
-813	w hinweise
-294	w hire
-676	w hirevue
-1319	w hiya
-844	w hochachtungsvoll
-947	w hof
-1711	w hoi
-1611	w hola
-184	w hollis
737	w home
1179	w homes
-114	w hope
948	w hospice
198	w hospital
318	w hospitals
-1095	w hospitation
-208	w hotel
291	w hotels
-735	w hours
-197	w house
660	w housing
-494	w however
-1331	w hr
-715	w hrb
-973	w hugo
-1471	w human
-1107	w humanos
-1140	w i
-1115	w id
-1419	w if
-1562	w ihnen
-914	w ii
-920	w ik
-9	w il
-356	w ilse
-1360	w im
-1295	w imogen
-1012	w in
-1006	w inc
-1061	w indeed
-1885	w ines
-709	w information
-1413	w informationen
-321	w ing
-1452	w ingrid
-948	w initiativbewerbung
-812	w innen
-882	w instagram
-371	w institut
878	w institute
453	w instituto
65	w insurance
438	w international
-1197	w interview
-788	w ireland
-668	w is
-848	w ist
-6	w it
-1195	w ivan
-1397	w j
-1260	w ja
-1018	w jahr
-773	w jahre
-412	w jahren
-924	w jan
-1088	w jana
-875	w januar
-402	w january
-90	w jean
-872	w jess
-513	w jetzt
-1204	w jo
-820	w jobs
-959	w join
-999	w jonas
-754	w jordan
-667	w juli
-269	w july
-1175	w june
-1157	w juni
-270	w junior
-1008	w just
-1824	w k
-181	w kaffee
-1120	w kandidat
-1517	w kandidaten
108	w kanzlei
-101	w keep
-1210	w kennenlernen
-1271	w kennziffer
685	w kestrel
-1005	w kevin
-532	w kia
-951	w kim
-1166	w kind
-1336	w kindly
273	w kita
-963	w klasse
-220	w klinikum
-1145	w kofi
-59	w kollegen
123	w kollegin
-961	w kom
-583	w kommen
-899	w kommission
-1089	w kontakt
-604	w kosten
-544	w kowalczyk
327	w kreis
-431	w kun
-385	w l
-325	w la
-1136	w laat
-490	w lab
5	w labor
743	w labs
106	w laden
-267	w land
251	w lane
-1031	w lars
-368	w las
-1285	w last
-1202	w late
-177	w law
-380	w le
79	w lea
799	w learning
-933	w lebenslauf
-1073	w leeds
150	w legal
-894	w lei
-343	w leila
-958	w leiter
-909	w leitung
-1328	w lena
133	w les
-1260	w letter
-831	w leute
-1110	w level
-825	w lever
-1321	w lg
-499	w lhe
-443	w library
-2798	w liebe
-1535	w lieber
481	w lindqvist
-1047	w link
-845	w linkedin
-1044	w liste
122	w little
796	w living
-1305	w ll
-698	w lo
-307	w local
-1193	w location
-455	w log
68	w logistics
918	w logistik
-295	w london
-146	w looking
-660	w lorna
265	w los
-869	w losung
-867	w lou
-791	w lovely
-793	w ltd
64	w luca
-1060	w lucas
-70	w lucia
-656	w luck
-1030	w luis
-715	w lunch
-2155	w m
-744	w ma
-316	w madam
-1428	w madame
-1120	w mai
-978	w mail
-177	w main
-589	w mairie
-137	w maison
-728	w mal
-732	w manage
-853	w management
-1200	w manager
-900	w managing
-876	w mann
-1130	w many
-716	w mappe
360	w mar
-335	w mara
-612	w march
-623	w marchetti
-791	w marco
-1206	w marcus
-864	w marek
-763	w marguerite
-1117	w marie
1002	w marine
-594	w mark
-132	w marsh
-798	w marta
-1228	w martin
-1142	w marz
-769	w mateo
-918	w matteo
-880	w may
-628	w maybe
-838	w me
-525	w med
1049	w media
727	w medical
-932	w meet
-989	w meeting
-1315	w mein
-729	w meine
-1045	w member
-1242	w menschen
225	w meridian
-771	w message
-709	w met
-1074	w mfg
-693	w mi
-1167	w microsoft
263	w mill
-1533	w min
-783	w mina
216	w ministry
-515	w minute
-977	w minuten
-1152	w miss
-1364	w mit
-868	w mittagessen
-158	w mitte
-935	w mitteilung
-1014	w mittwoch
-1578	w mme
-1136	w mo
-714	w moi
-1287	w moin
-911	w moira
-699	w moment
-1014	w mon
-895	w monate
-630	w monaten
-712	w monats
-706	w monday
-971	w monique
-1140	w monsieur
-986	w montag
-880	w morgen
-1508	w morning
442	w moss
-570	w most
-1668	w mr
-1252	w mrs
-912	w ms
-1054	w muhe
505	w municipal
623	w museum
253	w mutual
-389	w n
-215	w na
-1414	w nach
-816	w nachfrage
-671	w nachmittag
-1842	w nachricht
-712	w nadia
-849	w name
-667	w namen
-797	w nao
874	w national
-1122	w ne
-919	w need
-985	w nein
-813	w nele
723	w network
-855	w neuigkeiten
-506	w new
6	w nhs
45	w ni
-860	w nice
-520	w nicht
-1684	w no
-517	w non
-401	w noor
553	w nord
363	w nordlicht
-515	w north
411	w northern
-1095	w nos
-1635	w not
-944	w note
-792	w nothing
-962	w notice
-411	w november
-822	w now
-1184	w number
-1050	w numerical
-707	w nummer
414	w nursery
-111	w nursing
-686	w o
-626	w ob
-688	w obrigada
-651	w obrigado
-567	w october
-39	w of
-1149	w offer
-261	w office
-943	w ohne
-1588	w oi
-1050	w ok
-645	w okafor
-1215	w oktober
-1666	w ola
-465	w olaf
68	w old
-485	w on
-499	w one
-995	w online
-1078	w only
18	w op
-215	w open
-899	w operations
-988	w ops
-1028	w oracle
145	w orchard
-519	w original
-1257	w ort
-750	w os
-831	w osei
-1081	w otherwise
-340	w out
-998	w over
-299	w owing
-1132	w p
-1050	w pa
475	w pacific
-603	w panel
473	w paper
-264	w papier
-866	w para
-1523	w paris
-490	w park
-555	w parking
-727	w part
42	w partner
-881	w partners
-1282	w passt
-908	w patricia
-1120	w paul
-881	w paula
-1112	w pauline
305	w pay
-1180	w pc
-1272	w pdf
375	w pension
-1139	w people
-261	w per
-664	w person
-1337	w personal
-1172	w personalrat
-840	w personen
-636	w personio
-337	w personnel
-491	w peter
-1431	w petra
-152	w pflege
872	w pharma
49	w pick
213	w pike
-1036	w piotr
-541	w place
-711	w plan
-1225	w platz
-1010	w platze
-19	w plaza
-1081	w pls
-1224	w pm
-882	w pode
251	w police
-438	w policy
-1023	w por
470	w port
-1270	w portal
-1155	w portfolio
-214	w post
-750	w postfach
-1067	w pour
-1116	w powered
96	w pr
39	w practice
-424	w praxis
-955	w president
-161	w press
-871	w prezado
74	w primary
-1784	w principal
-881	w privacy
40	w private
-676	w priya
-717	w priyanka
-587	w probearbeiten
-671	w probetag
-486	w probezeit
-1441	w professor
-1026	w profil
-496	w profile
-1102	w programme
-532	w prozess
-1349	w prufung
-969	w ps
-466	w public
-661	w python
-761	w qualifikation
-1142	w qualifikationen
-841	w que
-376	w queremos
-1011	w questions
-1146	w r
-1524	w ra
790	w rail
-1378	w raum
-910	w ravi
-161	w re
-913	w read
-968	w readme
-666	w really
-1163	w rec
-444	w rechnen
-1066	w recruiter
-841	w recruiting
-1382	w recruitment
-1011	w recrutamento
-135	w recrutement
-1127	w recursos
-1337	w ref
-981	w reference
-1064	w references
-1056	w regards
222	w region
101	w regional
-1076	w registered
-838	w regulation
-471	w reisekosten
-1234	w reminder
-757	w replies
-1052	w reply
-83	w reporting
-1001	w req
-981	w requisition
-993	w reschedule
471	w rescue
-90	w research
-367	w reserve
-848	w resources
-1554	w resourcing
-73	w ressources
-934	w results
-975	w resume
-66	w retail
-735	w review
-363	w reyes
-605	w rgpd
-944	w rh
428	w ridge
-890	w right
-566	w ring
118	w road
-1143	w rob
775	w robotics
-577	w room
-1044	w rosa
-979	w round
123	w rowan
-1147	w ruhe
-669	w runde
-17	w rural
-1210	w ruth
-696	w s
-232	w sa
-1500	w sabine
-1210	w safe
-740	w sag
451	w saint
-1169	w salary
-593	w saludo
-1084	w saludos
-1219	w salut
-666	w saluti
-910	w sam
-690	w same
-942	w samir
-1429	w samstag
273	w san
-1360	w sandra
-706	w sans
209	w santa
-1240	w sara
-913	w saturday
-975	w saturdays
-884	w say
-781	w schedule
-557	w school
-461	w schools
-668	w schreiben
-1063	w schritt
-930	w schritte
-1176	w se
-1270	w search
-433	w secretaria
-1352	w secretary
715	w security
116	w see
-1186	w sehr
-513	w sei
-691	w seite
-912	w seiten
-1251	w sekretariat
-957	w seleccion
-1255	w selection
-1213	w selezione
-684	w send
-858	w senhor
-245	w senior
-727	w sent
-469	w september
-434	w serra
-383	w service
-528	w services
-1251	w servus
-1026	w seu
-687	w she
-727	w shift
-686	w shl
-1143	w should
-1192	w si
-530	w siamo
-763	w sig
-804	w sign
-80	w simon
-449	w simone
-883	w since
-1040	w sincerely
-931	w siobhan
-356	w sir
-1042	w sister
-955	w site
-1304	w sitz
-801	w sitzung
-838	w six
-712	w smartrecruiters
-1258	w so
-907	w sobald
-966	w sobre
-558	w social
-361	w society
-877	w sofia
305	w software
-174	w solicitors
-747	w sollte
-698	w sollten
-332	w solutions
86	w sommer
-899	w sonntag
-1291	w sorry
-1011	w sql
-1494	w sr
-1123	w sra
-667	w ssa
97	w st
-5	w stadt
91	w stadtwerke
-468	w staff
-946	w staffing
-1032	w stage
-1329	w stand
-1087	w standort
-1111	w start
-118	w state
-468	w states
142	w station
-605	w status
-875	w stay
-1077	w std
-617	w stelle
-1286	w stellen
-744	w step
-703	w steve
652	w stiftung
-1405	w still
-1081	w stock
-597	w stop
317	w street
321	w studio
-1078	w stunde
-1329	w stunden
-982	w su
-1011	w sua
-637	w succes
433	w sud
-1061	w sue
-1373	w sunday
-900	w sundays
-728	w suo
-116	w support
353	w sur
10	w sv
-265	w system
169	w systems
-562	w t
-601	w ta
-1444	w tag
-1484	w tage
-1080	w tagen
-875	w take
-1416	w talent
-931	w talento
-786	w talk
-617	w tamsin
-698	w tariq
-518	w te
-615	w team
-791	w teamtailor
108	w tech
-884	w technical
-457	w technologies
1361	w technology
-1266	w teil
-903	w teilnahme
-1166	w tel
-1165	w telefon
-966	w telefonat
-958	w tell
-719	w teresa
-867	w termin
-1424	w test
-1044	w tests
-1517	w text
-131	w the
-217	w theatre
-760	w thema
-868	w then
-886	w theo
-2214	w there
-593	w they
-672	w thomas
-698	w those
20	w three
-997	w thu
-884	w thurs
-818	w thursday
-1158	w ti
-176	w tiktok
-1389	w time
-937	w tisch
-710	w title
-1500	w to
-1119	w tobias
-1451	w tom
-1051	w tomas
-676	w tomorrow
-1052	w ton
-138	w top
-730	w tot
-859	w tour
99	w town
-562	w trac
-760	w trager
-772	w trainee
-496	w training
355	w travel
-135	w tribunal
-14	w trust
-855	w trustees
-1206	w try
-515	w tu
-1157	w tue
-899	w tues
-671	w tuesday
-626	w tuesdays
-613	w tut
-371	w tv
9	w two
-1165	w u
-1146	w uber
-1268	w ufficio
-1648	w uhr
-960	w uhrzeit
359	w uk
-885	w um
-328	w un
-795	w una
-596	w und
-722	w under
-1362	w uni
-361	w union
31	w unit
-319	w united
501	w universitat
-105	w university
-1746	w unterlagen
-1124	w unternehmen
-1219	w unterschrift
-982	w until
-589	w up
-423	w update
-655	w urlaub
-794	w use
-1003	w uw
-1351	w v
-1532	w vacancy
329	w val
682	w vale
606	w valley
-268	w van
-1144	w ve
-1016	w venue
-554	w vera
-1287	w verbal
-1196	w verfahren
-795	w verfahrens
-1301	w verfugung
-765	w verify
-859	w verstandnis
-868	w vertrag
-1305	w vertrauen
-16	w verwaltung
1014	w veterinary
-82	w vi
-990	w video
-1300	w viel
-875	w viele
-636	w vielen
-1183	w vielzahl
-408	w view
-534	w voce
-905	w vollzeit
-1281	w von
-565	w voor
-959	w vor
-983	w vorauswahl
-889	w vormittag
-770	w vorschlag
-1056	w vorstand
-624	w vorstellung
-691	w vos
-247	w voss
-626	w vous
-949	w vp
-1370	w w
-1209	w wahl
-1126	w wales
-1340	w wann
-1047	w want
-1335	w warm
-592	w warmly
-970	w was
-878	w wat
1143	w water
-1105	w wear
-930	w wed
-923	w wednesday
-1037	w weds
-720	w weg
-991	w wegen
-1082	w wei
-1150	w welcome
-858	w well
-1057	w wenn
-630	w wer
-449	w werdegang
-1322	w werk
-809	w werkstatt
-197	w west
-368	w whatsapp
-1666	w when
-368	w which
-662	w while
-294	w whitlock
-1001	w who
-645	w wie
-574	w wien
-976	w wil
-321	w wishes
-161	w wishing
-876	w wo
-1480	w woche
-1058	w wochen
-893	w wochenende
-1090	w word
-977	w workable
-821	w works
-612	w wort
212	w wren
-1022	w written
-1146	w x
-1624	w xxx
-1313	w xxxx
-490	w y
-621	w ya
-770	w year
-1412	w yes
-1158	w yours
-707	w yusuf
-1066	w zeichen
-553	w zeit
-202	w zeitpunkt
-420	w zentrale
-900	w zeugnis
-821	w zeugnisse
-880	w zimmer
-901	w zoe
-1067	w zoom
-1025	w zu
-366	w zugang
-377	w zum
-576	w zur
-940	w zustimmung
-754	w zwischenstand
503	whole more seldom
138	within
636	within as often
831	within told
-57	writes
-1171	writes own
479	writes provider
637	writes system
-520	written alone
-1158	written alone board
-854	written alone nobody
-635	written alone own
46	written alone provider
187	written alone system
`;
