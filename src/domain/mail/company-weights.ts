// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-77	< !
-527	< "
-1036	< &
-105	< (
-705	< )
-655	< +
76	< ,
-800	< -
-287	< .
-119	< /
-1246	< 00
-650	< 000
-1009	< 1
-1078	< 10
-1212	< 11
-1152	< 12
-1063	< 13
-1182	< 14
-1145	< 15
-999	< 16
-544	< 17
-780	< 18
-977	< 2
-847	< 20
61	< 2025
-512	< 25
-1059	< 3
-1297	< 30
-1429	< 4
-888	< 40
-1057	< 45
-682	< 5
-938	< 59
-836	< 6
-827	< 60
-639	< 8
-1109	< 9
-1044	< 90
-33	< :
-1234	< ;
-104	< ?
682	< @
-633	< [
-1366	< ]
17	< ^
506	< a
-780	< ab
151	< about
-862	< acht
-986	< after
-8	< al
-441	< alle
-872	< allen
-1037	< alles
-1505	< als
29	< am
484	< an
-509	< and
-1144	< andere
-882	< anderen
462	< as
985	< at
-364	< au
-703	< auf
-1549	< aus
-48	< avec
-156	< be
23	< before
100	< bei
-846	< beiden
-149	< beim
-831	< beruflichen
-711	< besten
588	< bij
-997	< bis
-632	< bitte
211	< but
-436	< by
-809	< candidate
1215	< chez
-101	< con
1039	< da
327	< das
367	< de
-1429	< dear
-115	< dein
-711	< deine
-740	< deinem
-1037	< deinen
-802	< deiner
299	< del
-359	< della
-320	< dem
35	< den
176	< der
-744	< deren
-669	< des
175	< di
521	< die
-630	< diese
-603	< diesem
-808	< dieser
-813	< dieses
-53	< do
-1284	< drei
-4	< du
-1194	< e
-910	< eigenen
-1509	< ein
-1627	< eine
-984	< einem
-1347	< einen
-806	< einer
-1137	< eines
-913	< einige
200	< el
-772	< em
384	< en
-804	< engere
-602	< enhanced
-777	< ersten
-553	< etwas
-385	< for
-552	< freundlichem
-1186	< freundlichen
-142	< from
-1182	< fünf
-155	< für
-931	< fürs
-842	< geehrte
-432	< geehrter
-815	< gute
-1041	< guten
-660	< halbe
-652	< heer
-1405	< hello
-539	< herzlichen
572	< het
-1391	< hi
-509	< ich
560	< if
-24	< ihr
-591	< ihre
646	< il
-305	< im
69	< in
-930	< ins
-938	< is
-1552	< ist
-1078	< job
292	< joining
-1264	< kein
-1162	< keine
-919	< keinen
-876	< kleine
-925	< kurze
-231	< la
-223	< le
-885	< letzte
-580	< letzten
-312	< meet
-868	< mehr
-1171	< mein
-799	< meine
-1073	< meinem
-155	< met
-908	< mevrouw
-507	< mit
-890	< monday
-365	< morning
670	< na
-1396	< nach
-851	< neue
-1116	< neuen
-412	< no
-934	< noch
-954	< nächste
-749	< nächsten
470	< o
-730	< oder
123	< of
-1210	< ohne
-747	< on
-855	< one
10	< or
-1215	< our
-1020	< per
-411	< photo
-679	< plus
-715	< pm
254	< por
471	< recruitment
-1223	< s
-1098	< sechs
643	< sie
239	< so
-848	< ssa
-594	< tarde
-47	< team
-840	< thanks
653	< that
-451	< the
-799	< through
636	< to
-939	< tu
-234	< two
-872	< um
-631	< un
-1552	< und
187	< under
-1086	< unser
-1001	< unsere
-1254	< unserem
-855	< unseren
-1422	< unserer
-904	< unseres
-1231	< unter
1056	< van
337	< via
-1217	< viel
-572	< vielen
-1212	< vier
-25	< vom
856	< von
-800	< vor
-931	< votre
-605	< weitere
-838	< weiteren
72	< which
-1017	< wir
743	< with
-630	< you
17	< your
-1020	< zehn
-41	< zu
-1642	< zum
-1056	< zur
-1083	< zwei
-771	< zweite
-878	< zweiten
-495	< zwölf
-73	< |
-980	< ¡
-233	< £
-528	< ©
96	< «
-21	< ·
-1156	< ¿
162	< à
-780	< über
-448	< –
-872	< „
-481	< •
204	<< ! !
-270	<< " .
-1222	<< ' s
-16	<< ) ,
417	<< ) .
-334	<< ) and
417	<< ) at
525	<< , and
-582	<< , das
-694	<< , den
-1505	<< , der
-709	<< , deren
-1811	<< , die
-567	<< , ein
-418	<< , eine
-720	<< , im
429	<< , so
-134	<< , the
-678	<< - und
470	<< . (
132	<< . ,
-711	<< . 00
-412	<< . 15
-619	<< . 30
-315	<< . das
-1452	<< . den
-1193	<< . der
-915	<< . die
-1393	<< . ihr
174	<< . ihre
-1114	<< . im
-808	<< . in
-848	<< . ssa
269	<< . the
-719	<< . your
-871	<< . ¿
-1167	<< 00 .
-869	<< 1 .
-657	<< 1 :
-693	<< 10 .
-715	<< 10 :
-794	<< 11 :
-859	<< 12 .
-583	<< 12 :
-752	<< 14 .
-1187	<< 15 .
-959	<< 2 .
-472	<< 2 :
-397	<< 20 .
-743	<< 23 :
-1111	<< 3 .
-683	<< 30 .
-1108	<< 4 .
-543	<< 5 .
-744	<< 6 .
-604	<< 7 .
-810	<< 9 .
-660	<< 9 :
-983	<< : "
-1159	<< : 00
-930	<< : 15
-1360	<< : 30
-893	<< : 45
-938	<< : 59
-619	<< : [
-603	<< : der
488	<< : die
-1047	<< ] [
-1073	<< ^ "
99	<< ^ (
-1112	<< ^ -
-213	<< ^ [
17	<< ^ ^
464	<< ^ das
-1429	<< ^ dear
67	<< ^ dein
-330	<< ^ deine
-754	<< ^ den
-266	<< ^ der
337	<< ^ die
-1405	<< ^ hello
-376	<< ^ herzlichen
-1368	<< ^ hi
36	<< ^ ihr
-414	<< ^ ihre
-1204	<< ^ im
311	<< ^ recruitment
-441	<< ^ team
-66	<< ^ the
-495	<< ^ vielen
405	<< ^ your
-919	<< ^ ¡
-290	<< ^ ©
-750	<< ^ ¿
-249	<< ^ –
-1135	<< ^ •
-712	<< a )
-1394	<< a .
-632	<< agréer ,
-777	<< an .
-747	<< an den
-130	<< an der
66	<< an die
-617	<< an unserem
-1116	<< and the
-737	<< and your
-775	<< application .
1036	<< application to
400	<< applying to
-957	<< april .
-1309	<< ask for
496	<< assistant ,
-808	<< at our
-22	<< at the
-1142	<< auf dem
-1318	<< auf der
-1174	<< auf die
-309	<< auf diese
-669	<< auf unserer
-751	<< aufgrund der
-74	<< aus dem
-312	<< aus der
-332	<< aus diesem
-716	<< before the
438	<< behalf of
659	<< bei der
-394	<< bewerberinnen und
-530	<< bis zum
-594	<< boa tarde
-1206	<< bring your
-625	<< by the
-727	<< dass die
-448	<< date :
151	<< day .
-28	<< days .
127	<< de la
-537	<< den nächsten
-804	<< die engere
368	<< director ,
-1064	<< dott .
-504	<< dra .
-981	<< durch die
-661	<< días ,
-1036	<< ein .
-432	<< email .
61	<< employer .
983	<< employer :
515	<< employment with
-926	<< engineer (
-220	<< engineer ,
-564	<< england and
-1057	<< floor ,
-506	<< for the
325	<< friday .
-6	<< from the
109	<< für das
-404	<< für deine
-1788	<< für den
-1682	<< für die
-527	<< für eine
-1187	<< für ihr
-593	<< für ihre
-658	<< geachte heer
-617	<< geachte mevrouw
-713	<< gmbh ,
-796	<< good morning
514	<< greetings from
-607	<< haben .
-478	<< haben ihre
-694	<< hat .
-1102	<< here .
-1411	<< hola ,
-542	<< hour .
-1161	<< hours .
-885	<< house ,
1114	<< hr ,
-1673	<< i .
-289	<< ihnen alles
-751	<< ihnen die
-516	<< ihnen viel
-153	<< in .
-98	<< in den
-599	<< in der
-806	<< in die
-455	<< in diesem
-852	<< in our
-215	<< in the
-613	<< in unserem
-867	<< in unserer
1757	<< interest in
-189	<< interview .
442	<< interview with
-550	<< is a
-705	<< is an
-1296	<< is in
-1084	<< ist .
144	<< it .
-473	<< job .
-521	<< keep your
-1248	<< location :
-1039	<< ltd ,
-572	<< m .
-533	<< madame ,
-443	<< mail .
94	<< manager ,
-519	<< manager .
-906	<< me ,
-579	<< me .
90	<< me and
-522	<< message .
-815	<< minutes .
-980	<< mit .
-276	<< mit anderen
-345	<< mit besten
243	<< mit dem
-1488	<< mit den
-901	<< mit der
-720	<< mit einem
-432	<< mit einer
-552	<< mit freundlichem
-989	<< mit freundlichen
-751	<< monday ,
135	<< monday .
-759	<< months .
-899	<< nach dem
-1040	<< nach den
-920	<< nach der
-850	<< nach sechs
-1072	<< nicht .
-1025	<< no .
-94	<< now .
-534	<< of the
438	<< office ,
-830	<< officer (
-158	<< officer ,
-706	<< oi ,
-1057	<< olá ,
-847	<< on .
61	<< on the
-665	<< one .
528	<< ort :
-837	<< panel :
1175	<< partner ,
-28	<< position .
1025	<< position at
-763	<< powered by
-967	<< registered in
201	<< role at
-818	<< s .
-842	<< sehr geehrte
-432	<< sehr geehrter
747	<< sent to
-919	<< sich die
-760	<< sie am
-1219	<< sie den
143	<< sie die
-261	<< sie diese
-487	<< sie eine
-996	<< sie ihre
-1214	<< sie im
-390	<< start :
-721	<< status :
549	<< team ,
-97	<< team at
-447	<< test .
-679	<< that .
-583	<< that the
-541	<< thursday ,
69	<< thursday .
-364	<< time .
-157	<< to the
-200	<< tuesday ,
-1056	<< uhr ,
-817	<< uhr .
-518	<< und das
-1103	<< und der
-100	<< und die
-633	<< und viel
-763	<< under the
973	<< unfortunately ,
-584	<< uns die
448	<< uns im
-324	<< until the
-827	<< up .
257	<< us .
938	<< us at
-27	<< venue :
10	<< von der
-714	<< wednesday ,
-577	<< week .
-508	<< weeks .
-868	<< wegen der
-588	<< werden .
-1096	<< when :
-612	<< where :
-1054	<< wir den
-545	<< wir die
-663	<< wir ihre
-736	<< wir im
-297	<< with our
543	<< with the
42	<< year .
-278	<< yet .
-1107	<< you .
-892	<< zu den
-694	<< zu unserem
-380	<< zukunft alles
-596	<< © 2025
-1375	<< über den
-1112	<< über die
-373	<> ! $
-597	<> ! ,
-262	<> " "
139	<> ( )
-262	<> ( ,
-129	<> ( .
-134	<> ) $
-1781	<> , !
494	<> , $
-448	<> , '
251	<> , (
-441	<> , )
-571	<> , ,
-522	<> , .
-311	<> , 1
-510	<> , 2
-1237	<> , 3
-740	<> , 4
-1289	<> , :
-1537	<> , and
815	<> , has
-862	<> , in
-145	<> , is
-758	<> , nach
-2024	<> , und
-830	<> , |
-27	<> - $
-477	<> - (
174	<> - ,
-923	<> - .
-722	<> - :
-1753	<> . !
-551	<> . $
187	<> . '
-666	<> . (
-764	<> . )
-18	<> . ,
-364	<> . .
-323	<> . 1
7	<> . :
-1223	<> . ?
-1113	<> . a
-390	<> . als
-931	<> . an
-1140	<> . and
-227	<> . applicants
29	<> . are
-1061	<> . as
-680	<> . at
-255	<> . attached
-883	<> . be
-599	<> . bei
-845	<> . bis
-974	<> . bitte
-1065	<> . by
-690	<> . can
-541	<> . candidates
-343	<> . dahin
-877	<> . das
-1078	<> . de
-516	<> . den
-1190	<> . der
-1051	<> . die
-470	<> . diesem
-513	<> . do
-1068	<> . du
-989	<> . el
-1507	<> . en
-395	<> . er
-1355	<> . es
-1291	<> . for
-557	<> . from
-840	<> . für
-1158	<> . geht
-891	<> . haben
211	<> . has
-943	<> . hat
-798	<> . have
-433	<> . het
-625	<> . i
-658	<> . ich
-938	<> . if
-393	<> . il
-763	<> . im
-1374	<> . in
-153	<> . is
-531	<> . ist
-1142	<> . it
-897	<> . je
-627	<> . kann
-747	<> . können
-944	<> . la
-394	<> . le
-86	<> . like
-1068	<> . lo
-694	<> . luck
-625	<> . may
-957	<> . me
-887	<> . mir
-470	<> . mit
-619	<> . need
-620	<> . nicht
-918	<> . no
-1208	<> . not
-910	<> . o
-1314	<> . of
-1200	<> . on
-652	<> . one
-415	<> . our
-469	<> . por
-437	<> . put
-823	<> . que
-777	<> . se
-1020	<> . sie
-919	<> . sind
-270	<> . sorry
-667	<> . take
-748	<> . te
-770	<> . that
-32	<> . the
-763	<> . then
-1171	<> . to
-330	<> . u
-767	<> . um
-135	<> . un
-831	<> . und
-567	<> . uns
-784	<> . us
-624	<> . von
-748	<> . vous
-949	<> . war
-548	<> . was
-1150	<> . we
-730	<> . werden
-410	<> . were
-309	<> . who
244	<> . will
-808	<> . wir
-1085	<> . wird
-571	<> . with
-1331	<> . you
-794	<> . your
300	<> / $
-443	<> 00 $
-1266	<> 00 ,
-877	<> 15 ,
-370	<> 15 .
-597	<> 30 $
-674	<> 30 ,
-544	<> 30 .
-641	<> 45 ,
-338	<> : $
-1809	<> : (
124	<> : ,
-110	<> : .
-409	<> : :
-702	<> : teams
-124	<> : |
-383	<> : –
-4	<> ? $
-298	<> ? ,
698	<> @ $
169	<> [ $
-518	<> [ ,
89	<> [ ]
-1514	<> ^ !
99	<> ^ $
-754	<> ^ &
-952	<> ^ '
-72	<> ^ (
-86	<> ^ )
437	<> ^ ,
110	<> ^ -
75	<> ^ .
650	<> ^ /
-593	<> ^ 1
-950	<> ^ 2
-351	<> ^ :
-1081	<> ^ ?
-823	<> ^ [
-848	<> ^ a
-614	<> ^ about
-624	<> ^ abrazo
-727	<> ^ afternoon
-756	<> ^ all
-24	<> ^ am
-310	<> ^ an
-1859	<> ^ and
-245	<> ^ are
273	<> ^ as
-508	<> ^ at
170	<> ^ au
-789	<> ^ aus
-792	<> ^ be
-211	<> ^ besten
-430	<> ^ bis
-1595	<> ^ by
-763	<> ^ candidato
-765	<> ^ candidatura
-619	<> ^ care
-391	<> ^ careers
-160	<> ^ careful
-796	<> ^ cordialement
-508	<> ^ d
-661	<> ^ dat
-423	<> ^ date
-1014	<> ^ day
-1137	<> ^ de
-1	<> ^ der
-931	<> ^ des
-823	<> ^ di
-1116	<> ^ dia
-1261	<> ^ die
-1014	<> ^ do
-692	<> ^ done
-763	<> ^ dott
-942	<> ^ du
-725	<> ^ días
-177	<> ^ e
-891	<> ^ een
-817	<> ^ el
-881	<> ^ en
387	<> ^ es
394	<> ^ est
-1138	<> ^ for
-536	<> ^ freundlichem
-951	<> ^ freundlichen
-858	<> ^ from
-1461	<> ^ für
-1041	<> ^ geehrte
-695	<> ^ geehrter
-575	<> ^ groet
395	<> ^ has
-6	<> ^ hat
-599	<> ^ heer
-736	<> ^ here
264	<> ^ hiring
311	<> ^ hr
196	<> ^ i
-752	<> ^ il
-924	<> ^ in
-262	<> ^ interview
280	<> ^ is
-112	<> ^ ist
-735	<> ^ it
-758	<> ^ je
-623	<> ^ jobs
-625	<> ^ kandidaat
-731	<> ^ können
-684	<> ^ l
-748	<> ^ la
267	<> ^ le
-534	<> ^ like
-674	<> ^ luck
-897	<> ^ me
-582	<> ^ message
-931	<> ^ mevrouw
-488	<> ^ mit
-916	<> ^ morning
-867	<> ^ my
-932	<> ^ news
-798	<> ^ no
-1021	<> ^ not
79	<> ^ now
-831	<> ^ o
-1184	<> ^ of
371	<> ^ on
-699	<> ^ one
-453	<> ^ or
-810	<> ^ ora
-710	<> ^ os
-1000	<> ^ our
462	<> ^ people
-437	<> ^ per
751	<> ^ plc
-686	<> ^ por
-1032	<> ^ que
-241	<> ^ recruiting
-195	<> ^ recruitment
-1124	<> ^ regards
-519	<> ^ salary
-745	<> ^ saludo
-914	<> ^ saluti
-721	<> ^ service
-774	<> ^ sie
-1019	<> ^ sind
-550	<> ^ so
-152	<> ^ sorgfältiger
-486	<> ^ sorry
-351	<> ^ talent
-1026	<> ^ tarde
-288	<> ^ tardes
565	<> ^ te
-575	<> ^ team
-622	<> ^ test
208	<> ^ thanks
-1199	<> ^ that
-1138	<> ^ the
-697	<> ^ there
-657	<> ^ this
-759	<> ^ time
-1587	<> ^ to
-949	<> ^ tu
-1039	<> ^ un
-780	<> ^ und
-593	<> ^ up
-762	<> ^ us
-844	<> ^ van
-765	<> ^ vom
-1055	<> ^ voor
-1003	<> ^ vous
-594	<> ^ vriendelijke
-1266	<> ^ we
-741	<> ^ werden
393	<> ^ will
-1025	<> ^ wir
-993	<> ^ wishes
-591	<> ^ with
891	<> ^ would
-341	<> ^ writing
-993	<> ^ x
-1659	<> ^ you
-1198	<> ^ your
-922	<> ^ zum
-23	<> ^ |
289	<> ^ ·
-1359	<> ^ à
250	<> ^ –
-162	<> a ,
-898	<> a .
-630	<> alles !
-556	<> alles .
-533	<> alles und
-720	<> als .
-1042	<> am $
-633	<> am ,
-415	<> am .
-267	<> an opportunity
-977	<> and $
-659	<> and (
-691	<> and ,
-590	<> and .
-95	<> and be
985	<> at !
1	<> at $
-234	<> at ,
445	<> at .
-127	<> at and
159	<> at has
217	<> at in
780	<> at is
-120	<> at on
-870	<> auf .
-289	<> bei .
-374	<> besten $
708	<> bij .
-784	<> bis ,
-654	<> by $
-596	<> by .
-323	<> das ,
-48	<> das .
-1072	<> das hat
-96	<> das ist
260	<> de $
-533	<> de ,
306	<> de .
-844	<> dear $
-1070	<> dear ,
-644	<> dear :
-219	<> dein $
-41	<> deine $
-604	<> deine und
-361	<> dem ,
-191	<> dem .
-83	<> den ,
-217	<> den .
-964	<> den der
-408	<> den für
-674	<> den in
-403	<> den mit
-663	<> den und
-332	<> der $
-888	<> der (
-658	<> der ,
65	<> der .
176	<> der :
-790	<> der am
-254	<> der an
-1142	<> der der
-981	<> der für
192	<> der hat
-1009	<> der in
-342	<> der ist
-529	<> der mit
9	<> der und
-1078	<> die ,
104	<> die .
266	<> die als
-979	<> die der
-852	<> die für
287	<> die haben
-71	<> die hat
-588	<> die im
-791	<> die in
-627	<> die ist
-627	<> die mit
-507	<> die nach
-557	<> die nicht
-1057	<> die und
-160	<> do $
125	<> do ,
12	<> do .
-592	<> drei ,
-565	<> drei .
-853	<> ein ,
-926	<> ein .
-551	<> eine ,
-658	<> eine .
-479	<> eine mit
-451	<> einen ,
-762	<> einen .
-447	<> einen mit
-530	<> einer .
55	<> en ,
208	<> en .
756	<> for $
-1370	<> for (
7	<> for ,
38	<> for .
-478	<> freundlichem $
-1163	<> freundlichen $
-605	<> from $
446	<> from ,
-224	<> from .
-1002	<> für $
-411	<> für und
-704	<> geehrte ,
-432	<> geehrter ,
-626	<> heer ,
-592	<> hello $
-754	<> hello ,
-268	<> herzlichen für
-633	<> hi !
-986	<> hi $
-915	<> hi ,
-877	<> ihr $
-776	<> ihr und
-182	<> ihre $
-946	<> ihre .
-296	<> ihre mit
-105	<> ihre werden
-1129	<> im $
-727	<> im ,
126	<> im .
-759	<> im der
-404	<> im mit
-561	<> im und
166	<> in !
-782	<> in $
-374	<> in (
-650	<> in ,
230	<> in .
1021	<> in and
-102	<> in und
-790	<> keine .
-648	<> la ,
336	<> la .
-647	<> mevrouw ,
-1103	<> mit ,
-1494	<> mit .
225	<> mit und
-493	<> nach ,
-524	<> nach .
-401	<> nach der
479	<> of ,
-113	<> of .
-909	<> on ,
-455	<> on .
-738	<> on and
-411	<> or .
-821	<> our ,
-805	<> our .
-834	<> our office
-422	<> per .
672	<> recruitment $
-677	<> tarde ,
-108	<> team $
633	<> the $
-216	<> the '
141	<> the (
-182	<> the ,
359	<> the .
-484	<> the ?
236	<> the and
-485	<> the at
36	<> the for
-196	<> the has
122	<> the in
207	<> the is
-449	<> the of
-878	<> the on
-335	<> the or
656	<> the team
-441	<> the to
542	<> the will
-654	<> through .
846	<> to !
-1307	<> to ,
495	<> to .
466	<> to for
-596	<> um ,
-905	<> um .
-758	<> und $
-623	<> und ,
-1073	<> und .
-694	<> unserem .
-671	<> unserer .
-583	<> van $
291	<> via .
-195	<> viel !
-329	<> viel .
-126	<> viel bei
-783	<> viel und
-470	<> vielen ,
-399	<> vielen für
-222	<> vom $
215	<> with (
-605	<> with ,
291	<> with .
-47	<> with and
-972	<> your ,
-863	<> your .
-728	<> your and
-488	<> your for
-637	<> your in
-949	<> your number
-690	<> your on
-575	<> zum ,
-434	<> zum .
-494	<> zur .
-723	<> zwei ,
-982	<> zwei .
61	<> | $
265	<> | ,
74	<> | |
40	<> · $
134	<> · ,
-79	<> · ·
-1056	<> à ,
-76	<> – $
-770	<> – (
-1052	<> – ,
-627	<> – .
-214	<> – –
-416	<> • $
593	> !
63	> "
151	> $
-1250	> &
103	> '
-216	> (
77	> )
-1006	> +
-159	> ,
-83	> -
160	> .
533	> /
-1573	> 1
-1487	> 10
-1111	> 11
-898	> 12
-1036	> 14
-1104	> 15
-936	> 17
-1379	> 2
-1181	> 20
-921	> 2025
-763	> 2026
-669	> 3
-1789	> 4
-1430	> 5
-1357	> 6
-1234	> 7
158	> 8
-1020	> 9
-27	> :
-1049	> ;
-215	> ?
-834	> [
245	> ]
-815	> a
-192	> ab
62	> about
-624	> abrazo
-328	> afraid
-76	> after
-727	> afternoon
-884	> al
-807	> all
-672	> aller
-473	> alles
125	> als
-724	> am
-1297	> an
-265	> and
-985	> any
-717	> applicants
-587	> april
343	> are
514	> as
-614	> ask
-763	> asked
-1177	> assessment
-573	> at
-1184	> attached
-731	> até
97	> au
-1052	> auch
-1523	> auf
-655	> aufnehmen
-1637	> aus
-759	> back
-881	> be
-683	> been
-505	> before
-783	> bei
-828	> bekommen
-1159	> besteht
-211	> besten
-32	> beworben
-1227	> bis
-1878	> bitte
-662	> bitten
-1365	> bleiben
-859	> bleibt
-1063	> branch
-764	> brauchen
-921	> by
-692	> call
543	> can
-1014	> candidates
-763	> candidato
-1016	> candidatura
-1209	> card
-846	> care
246	> careers
-160	> careful
-580	> certificate
-586	> charity
-682	> check
-425	> com
298	> come
-773	> con
-796	> cordialement
-894	> d
-711	> da
-549	> dahin
-699	> dan
-1343	> das
-828	> dat
-530	> date
-1014	> day
-756	> de
-717	> deiner
-1144	> del
-1059	> dem
-1207	> den
-270	> der
-1049	> des
-1041	> di
-1117	> dia
-845	> dich
-610	> die
-470	> diesem
-1029	> dieser
-882	> dir
-1243	> do
675	> does
-695	> done
-763	> dott
-1204	> du
-1045	> durch
-725	> días
-869	> dürfen
-167	> e
-412	> een
-1773	> ein
-1457	> eine
-720	> einen
-958	> einer
-1478	> eines
-970	> el
-218	> else
-1056	> em
-1066	> employer
147	> en
-496	> er
-771	> erfolgt
108	> erhalten
239	> es
451	> est
-349	> et
-373	> exercise
-1501	> finden
-322	> floor
300	> foi
86	> for
-941	> form
317	> free
-878	> frei
-536	> freundlichem
-1168	> freundlichen
-408	> from
-1115	> für
-1230	> gab
-1228	> geben
-1041	> geehrte
-695	> geehrter
-922	> geführt
-1221	> gegeben
-721	> gehen
-1092	> geht
-641	> gekommen
-933	> gelöscht
-841	> gemacht
-1386	> genommen
-718	> gern
-356	> get
-680	> gibt
-381	> go
-478	> going
-284	> got
-575	> groet
843	> ha
-810	> habe
-57	> haben
249	> had
-660	> happy
857	> has
211	> hat
607	> have
-438	> heb
-599	> heer
-471	> help
-355	> here
-1141	> het
342	> hiring
-1012	> hours
478	> hr
-822	> hängt
-910	> hätten
-169	> i
-1119	> ich
-1021	> if
-1231	> il
-1313	> im
-309	> in
-758	> interview
147	> is
406	> isn
-725	> ist
-1300	> it
-808	> je
-995	> job
-666	> jobs
183	> kan
-625	> kandidaat
-1024	> kann
-653	> keep
-1104	> keine
69	> know
-954	> kommen
-1158	> kommt
-1280	> können
-689	> l
-421	> la
50	> laden
-1	> last
326	> le
-102	> leider
-843	> let
-767	> letter
-928	> liegen
-1094	> liegt
-823	> like
-1435	> link
-350	> lo
-773	> love
-815	> luck
-392	> läuft
-455	> löschen
-1089	> machen
-1049	> macht
-463	> make
-565	> mate
-38	> may
-1448	> me
-704	> meeting
-839	> mehr
-1088	> mes
-614	> message
-1282	> met
-931	> mevrouw
-861	> minutes
-1152	> mir
-2104	> mit
-1425	> mitbringen
-555	> more
-920	> morning
-736	> muss
-1433	> my
477	> möchte
-339	> möchten
-488	> möglich
-38	> müssen
-77	> na
-1302	> nach
255	> ne
-573	> need
-1162	> nehmen
-941	> news
-1731	> nicht
-1090	> no
-292	> noch
-386	> non
-875	> nos
-1354	> not
-212	> note
454	> now
-1342	> number
-843	> nur
257	> não
-1431	> o
-745	> oder
-897	> of
-5	> office
-720	> ohne
-211	> on
-933	> one
-416	> op
-714	> opportunity
-848	> or
-852	> ora
-1000	> os
-1193	> our
-750	> out
20	> over
-29	> para
-750	> passt
298	> people
-66	> per
909	> plc
-605	> please
-653	> plus
-1085	> por
334	> pour
-788	> put
-1236	> que
-726	> questions
-863	> rather
-601	> read
129	> recruiting
-370	> recruitment
-1132	> regards
-767	> reply
-633	> reviewing
-767	> ring
-627	> ringraziamo
-724	> sagen
-140	> said
-519	> salary
-1075	> saludo
-1092	> saluti
-994	> say
-101	> says
-1071	> schon
-637	> se
-772	> see
-937	> sehen
-993	> sein
-255	> send
515	> sent
-755	> service
-829	> setzen
-851	> si
-1442	> sie
-834	> sind
-395	> site
-376	> so
-152	> sorgfältiger
-457	> sorry
-1584	> sowie
-65	> sprechen
-928	> statt
-946	> stehen
-961	> steht
-822	> su
-1042	> suchen
-239	> take
-285	> talent
-1026	> tarde
-288	> tardes
492	> te
-451	> team
-1279	> teams
-1118	> tell
-158	> test
583	> thanks
-398	> that
-226	> the
-682	> then
-819	> there
213	> this
-636	> three
321	> through
-1280	> time
-76	> to
-767	> told
-1056	> treffen
-30	> tu
-937	> two
-737	> u
-289	> um
-1206	> un
-768	> una
-676	> und
-1299	> uns
-947	> unseres
-788	> unter
-788	> until
-780	> up
-955	> us
-501	> va
-1150	> van
-28	> via
-1198	> vom
-1489	> von
-56	> voor
-1212	> vor
-896	> vorbei
256	> vorgesehen
-983	> vous
-594	> vriendelijke
251	> want
-1203	> wants
174	> war
-1064	> waren
-490	> was
-664	> we
-951	> week
-12	> weiter
-686	> werden
-66	> were
-844	> what
-1214	> when
-1659	> who
-1249	> wie
-1070	> wieder
351	> will
-1290	> wir
-537	> wird
332	> wishes
-1037	> with
-515	> within
681	> would
-538	> write
-298	> writing
556	> wurde
-1011	> wurden
-531	> wäre
-614	> wünschen
-771	> x
339	> y
-911	> yes
-409	> you
-1384	> your
-818	> zu
-481	> zum
-681	> zur
-608	> zurück
-543	> zusammen
-53	> |
180	> ·
-942	> à
806	> è
-791	> é
-1201	> über
233	> –
-210	>> ! !
51	>> ! $
1013	>> ! we
-403	>> " $
-237	>> " ,
-1347	>> " .
151	>> $ $
491	>> ' s
-29	>> ( a
-612	>> ( she
522	>> ) $
-240	>> ) ,
-133	>> ) .
-52	>> ) :
-1226	>> ) and
-996	>> ) at
-941	>> ) und
-2668	>> , $
249	>> , 1
-495	>> , 10
150	>> , 11
-156	>> , 12
-444	>> , 13
-638	>> , 15
-383	>> , 2
-669	>> , 2025
-394	>> , 3
-1393	>> , 4
-667	>> , 7
-513	>> , 8
384	>> , 9
-409	>> , a
85	>> , am
20	>> , and
68	>> , as
-157	>> , at
-699	>> , bitte
-1117	>> , ca
-211	>> , danach
-725	>> , danke
-1350	>> , dann
-967	>> , das
-1436	>> , dass
153	>> , de
-1144	>> , den
-1258	>> , der
-1641	>> , die
-921	>> , du
-354	>> , dublin
23	>> , ein
-932	>> , eine
-513	>> , for
-800	>> , got
339	>> , head
20	>> , hr
-929	>> , i
-993	>> , ich
-644	>> , ihre
142	>> , il
-609	>> , in
-154	>> , inc
-353	>> , it
26	>> , je
-1186	>> , just
-879	>> , l
89	>> , la
464	>> , le
-984	>> , london
-933	>> , monsieur
-1072	>> , no
-562	>> , ob
88	>> , on
-730	>> , our
-794	>> , please
-228	>> , que
690	>> , s
-522	>> , sie
-1182	>> , so
-610	>> , sorry
-48	>> , thank
-1085	>> , thanks
489	>> , the
-805	>> , um
-1322	>> , und
-1055	>> , united
651	>> , we
-565	>> , which
-1468	>> , who
-1449	>> , wir
-265	>> , with
268	>> , you
-837	>> , your
-1089	>> . "
273	>> . $
33	>> . (
28	>> . )
138	>> . ,
731	>> . .
-500	>> . :
-719	>> . a
-550	>> . bitte
-915	>> . bring
-888	>> . danach
-1180	>> . das
564	>> . de
49	>> . der
-344	>> . die
-601	>> . du
-1237	>> . ein
110	>> . he
-171	>> . i
-1350	>> . ich
-115	>> . if
307	>> . ihre
595	>> . in
401	>> . it
-46	>> . no
-398	>> . please
33	>> . registered
-694	>> . sie
-156	>> . the
496	>> . this
1258	>> . unfortunately
-268	>> . we
-1436	>> . wenn
418	>> . wir
-192	>> . you
-196	>> . your
554	>> . |
-652	>> 1 ,
-946	>> 1 .
-411	>> 2 $
-769	>> 2 ,
-899	>> 2 .
-864	>> 3 ,
-10	>> 3 .
-1120	>> 4 ,
249	>> : "
-493	>> : $
-389	>> : 00
-1220	>> : 1
-985	>> : 10
-388	>> : 11
-896	>> : 12
-1079	>> : 14
-847	>> : 15
-1052	>> : 2
-1121	>> : 3
-719	>> : 30
-824	>> : 4
-665	>> : 5
-763	>> : 6
-989	>> : [
54	>> : a
-823	>> : monday
-1192	>> : the
-311	>> : thursday
-788	>> : £
274	>> ? $
307	>> ] $
-798	>> ] ,
-375	>> ] [
-613	>> a la
-743	>> ab .
-176	>> afraid .
-331	>> alles gute
-535	>> an ,
-938	>> an .
-797	>> an der
-658	>> an und
-511	>> and a
849	>> and for
-337	>> and i
-679	>> and me
52	>> and the
-784	>> and wales
-307	>> at the
-356	>> auf dem
-1017	>> aus dem
-547	>> aus der
-168	>> be in
-475	>> bei der
-159	>> bei uns
-152	>> besten grüßen
-785	>> bis zum
-652	>> bitten wir
-67	>> by the
-400	>> candidato ,
-386	>> careers $
-469	>> cordialement ,
-894	>> d '
-605	>> dat je
-415	>> date :
-525	>> der stelle
674	>> does not
-763	>> dott .
-323	>> días ,
-953	>> ein .
-957	>> employer .
-774	>> entschieden ,
155	>> erhalten sie
-859	>> finden sie
187	>> for the
-536	>> freundlichem gruß
-953	>> freundlichen grüßen
-856	>> from my
-495	>> from the
-912	>> für das
-134	>> für dein
-472	>> für deine
-616	>> für den
-1056	>> für die
-714	>> für ein
-468	>> für einen
-419	>> für ihr
-1088	>> für ihre
-521	>> für sie
-832	>> geben .
-737	>> geben zu
-1124	>> geehrte frau
-601	>> geehrter herr
-422	>> gelöscht .
-36	>> gibt es
-575	>> groet ,
-798	>> habe ich
-445	>> haben sie
-394	>> haben wir
-415	>> has asked
-518	>> has been
520	>> has invited
329	>> has moved
-1141	>> hat sich
-2	>> hat uns
105	>> hr $
-433	>> i .
-855	>> if you
-795	>> in den
-867	>> in der
-852	>> in die
-741	>> in the
-585	>> in to
502	>> is a
367	>> is an
-77	>> is committed
-685	>> is no
-769	>> is the
406	>> isn '
-998	>> ist der
-877	>> ist nicht
-738	>> kann ich
-856	>> können sie
-1016	>> können wir
-689	>> l '
117	>> laden wir
-558	>> like to
-778	>> like you
-592	>> love to
-885	>> luck !
-395	>> may be
-586	>> me a
-627	>> mit ,
-891	>> mit .
-602	>> mit dem
-499	>> mit den
-705	>> mit der
-419	>> mit ihnen
-339	>> möchten wir
92	>> müssen wir
-458	>> need to
-329	>> nicht als
-1504	>> not reply
-292	>> of luck
-1023	>> of the
-597	>> of us
-773	>> office .
-488	>> on file
-800	>> on the
-263	>> opportunity employer
-594	>> os melhores
115	>> people team
-638	>> recruiting $
936	>> recruiting team
-338	>> recruitment $
-544	>> regards $
-989	>> regards ,
-601	>> saludo ,
-518	>> saluti $
-828	>> sehen wir
-734	>> setzen wir
-775	>> sie bitte
-596	>> sie mir
-716	>> sie nicht
-323	>> sie sich
-761	>> sie uns
-446	>> sind wir
-85	>> sorry that
-205	>> sorry to
-81	>> talent $
23	>> talent acquisition
503	>> talent team
-570	>> team $
-989	>> thanks for
-97	>> the meantime
-531	>> time :
-292	>> to a
-1160	>> to the
-814	>> to this
-448	>> und alles
-895	>> und bewerber
-259	>> und das
786	>> und der
-442	>> und die
-726	>> und ich
-559	>> und viel
-707	>> und wünschen
-957	>> voor je
-517	>> vor .
-478	>> vriendelijke groet
-997	>> want to
-646	>> we '
-1009	>> werden nach
193	>> will be
391	>> will not
-793	>> wishes $
-383	>> wishes ,
-740	>> with the
-329	>> with us
1062	>> would like
-392	>> wünschen wir
-771	>> x $
424	>> you '
-683	>> you can
-833	>> you come
-399	>> you do
-552	>> you have
-326	>> you need
-470	>> you start
-478	>> your application
-557	>> zurück .
-670	>> à vous
-798	>> über die
527	agreed
329	agreed board
392	agreed nobody
68	agreed own
229	agreed provider
728	agreed system
522	any
-435	begins
767	begins told
-270	board
-483	e 0
-811	e 00
-683	e 000
-1201	e 0000
-507	e 03
-662	e 07
-524	e 08
-558	e 09
-1365	e 1
-1115	e 10
-995	e 11
-602	e 11th
-65	e 12
-361	e 12th
-647	e 13
-1064	e 14
-222	e 14th
-886	e 15
-356	e 15th
-598	e 16
-515	e 16th
-883	e 17
-1098	e 18
-72	e 18th
-374	e 19
-684	e 1er
-726	e 1st
-1399	e 2
-548	e 20
-607	e 2024
-1082	e 2025
-871	e 2026
-90	e 20th
-388	e 21
-169	e 21st
-696	e 22
-214	e 22nd
49	e 23
92	e 24
-714	e 25
-899	e 26
-538	e 27
-568	e 2nd
-1139	e 3
-712	e 30
-478	e 31
-364	e 3rd
-1628	e 4
-462	e 40
-948	e 45
-679	e 4th
-1007	e 5
-513	e 50
-818	e 59
-634	e 5th
-1091	e 6
-655	e 60
-296	e 6th
14	e 7
-567	e 8
-120	e 8th
-910	e 9
-308	e 9th
-823	e a
-1005	e ab
207	e abel
-63	e aben
-277	e able
171	e abor
242	e acao
-991	e ache
434	e acht
106	e acle
-1001	e act
-638	e ada
-606	e adam
-241	e aden
201	e ader
47	e adia
-1265	e adme
131	e ador
219	e ados
616	e afen
-652	e afor
-825	e ag
-349	e agem
-551	e agen
-600	e ager
-203	e ages
-663	e ah
-1292	e aham
-1505	e ahme
-1096	e ahre
-1001	e ahrt
293	e ai
152	e ails
197	e aine
305	e ains
376	e aint
204	e air
168	e aire
490	e akes
225	e al
-1114	e alan
-56	e alen
393	e ales
568	e alia
-707	e alie
342	e alle
-822	e allo
368	e alls
-1006	e ally
-844	e also
500	e alta
116	e alte
847	e alth
-8	e alto
-1474	e alut
-79	e am
-1181	e amen
-234	e ames
-905	e amir
-459	e amme
-592	e amos
-584	e amt
-365	e an
-1204	e ana
-315	e anal
-162	e anca
134	e ance
-668	e anch
598	e anco
-541	e ancy
-469	e and
277	e anda
-320	e ande
478	e andi
-1126	e ando
-207	e ands
-952	e andt
-1077	e andy
-448	e anel
-458	e ange
-531	e ania
-1060	e anie
-116	e anja
-756	e anka
392	e anke
-17	e ankt
-468	e anna
-1006	e anne
-1378	e anon
385	e anos
260	e anta
-522	e ante
385	e anto
29	e ants
412	e aper
-480	e app
-928	e appe
-620	e arah
-229	e aran
-1057	e arch
-702	e arco
44	e arda
107	e arde
-73	e ardo
-235	e ards
-1227	e area
-631	e ared
-929	e arek
-748	e aren
367	e argo
380	e aria
-1213	e arie
168	e arin
-452	e ario
-985	e ariq
425	e aris
529	e arks
-719	e arkt
-1397	e arla
-735	e arly
833	e arma
-606	e arms
-139	e arna
25	e aron
75	e arry
276	e arsh
-1025	e art
-1257	e arta
-626	e arte
166	e arts
-1460	e arzt
-320	e as
-851	e ased
-1080	e aser
-1239	e ask
-779	e ason
-530	e asse
-668	e asst
-1060	e aste
-263	e at
-847	e atch
-669	e ate
127	e ated
-196	e aten
-641	e ateo
91	e ater
-117	e ates
179	e atic
-304	e atie
-824	e ator
-119	e atre
-1491	e atum
-754	e atus
-1466	e atze
-121	e au
-1075	e auch
173	e aude
43	e auen
-564	e auer
-1164	e auf
-951	e aula
-254	e aura
-751	e aus
176	e ause
532	e auto
-700	e avec
311	e avel
1076	e aven
-20	e axis
-745	e aybe
-1179	e azie
-1046	e b
502	e bach
356	e back
-431	e bahn
-526	e bald
671	e band
594	e bank
125	e bara
-440	e base
332	e bay
-577	e be
-801	e bea
20	e beck
-269	e beit
-926	e ben
-335	e bend
971	e berg
-754	e bern
-213	e bers
77	e bert
-1411	e best
521	e beth
-911	e bhan
-1223	e bias
-1211	e bido
-289	e bien
-836	e big
-965	e bild
-452	e bile
-710	e bine
-1215	e bis
-470	e blic
-1054	e blin
420	e blue
-1196	e bnis
-2	e boa
241	e bom
-1132	e book
-752	e boss
763	e bour
194	e bund
-1785	e bung
-391	e burg
-206	e buro
1112	e bury
-146	e bus
-631	e by
-1023	e c
-799	e ca
-506	e cafe
-319	e call
-1285	e can
-765	e cant
-1081	e cara
439	e care
-1182	e caro
-118	e casa
-1434	e case
-629	e caso
-731	e cces
-730	e ce
-998	e ceo
-1103	e cept
102	e cess
-808	e cfo
-427	e chat
-1165	e ched
-1778	e chef
80	e chel
-349	e chen
-237	e cher
-246	e ches
-898	e chte
461	e chts
-1012	e ci
-261	e cial
-1769	e ciao
203	e cias
-187	e cies
-217	e cina
258	e cine
-176	e cing
-301	e cion
-508	e city
-119	e cken
-54	e cker
-86	e cket
-81	e co
-252	e code
-701	e cola
207	e cole
-26	e com
-1340	e come
-1010	e como
-1039	e con
141	e coop
-588	e cord
-1018	e core
-874	e crew
-866	e cted
-927	e ctie
-854	e cto
-771	e ctor
-667	e cuse
-1743	e cv
-1065	e cvs
-423	e czyk
-130	e d
30	e da
166	e dach
407	e dade
-1002	e dag
327	e dale
-610	e dame
-1043	e dan
-60	e dana
-1151	e dank
-726	e dann
-834	e dans
86	e das
-558	e dat
-172	e data
-1632	e date
-673	e dato
-1119	e day
-936	e days
-1061	e dbs
-540	e ddad
153	e de
-1193	e dean
-2370	e dear
-345	e deb
-832	e deed
61	e del
-227	e dell
31	e demy
-898	e den
-40	e dent
-1184	e dept
-862	e der
-893	e dern
361	e ders
4	e des
-1230	e desk
-828	e dget
-339	e di
-358	e dia
254	e dian
-453	e dias
-1467	e die
-231	e dine
-385	e ding
330	e dios
-885	e dit
-26	e dium
-1098	e dmin
-1154	e dni
-891	e dnis
710	e do
-651	e does
120	e door
791	e dora
273	e dorf
-910	e dort
-1281	e dott
708	e down
-772	e dr
-1333	e dra
162	e dren
90	e du
-241	e due
-739	e duld
-1396	e dule
-1547	e dung
-155	e e
-815	e each
-861	e ease
-433	e east
-392	e eben
-585	e eber
-1302	e ebot
-266	e ecao
-71	e echa
114	e echt
374	e ects
51	e eden
-456	e eder
-202	e edes
783	e edia
-729	e edin
176	e edit
-527	e eeds
-787	e een
-1034	e eeo
-797	e eers
-843	e efon
-878	e eg
-280	e egal
-289	e egen
-306	e egin
826	e egio
-757	e ehen
-703	e eich
575	e eide
36	e eier
188	e eigh
-1259	e eike
-639	e eila
-1370	e ein
-706	e eine
228	e eira
295	e eiro
-382	e eise
-619	e eite
233	e el
-1425	e elen
-379	e elia
465	e elie
-950	e elif
-470	e elin
123	e elix
445	e ella
75	e elle
377	e elli
-753	e ello
-844	e em
123	e emen
217	e emie
-718	e emil
-555	e emma
-1780	e emos
-981	e empo
-209	e en
-1174	e enas
929	e enau
-530	e ence
-927	e ench
-711	e ency
824	e enda
-1215	e ende
-676	e enge
-413	e enna
228	e enne
-788	e enos
-130	e ense
-316	e enst
477	e enta
-124	e ente
-566	e ento
264	e ents
262	e enue
63	e enza
-933	e eply
-1062	e er
-761	e eral
-1092	e eran
-1356	e erat
56	e erde
-525	e ered
1523	e erei
-1081	e eren
-164	e erer
490	e eres
480	e ergy
709	e eria
677	e erie
697	e erij
-1611	e erin
247	e erke
-744	e erne
-4	e erra
-653	e erry
-807	e erst
-177	e erta
-38	e erte
-232	e erto
-799	e erty
-50	e erve
-209	e es
-38	e esen
28	e essa
-915	e esse
-233	e est
-124	e esta
-284	e este
-880	e esto
-928	e ests
74	e et
-815	e etag
69	e etal
-500	e eter
-540	e etra
222	e etro
-428	e etta
22	e ette
712	e etti
-608	e etzt
-1090	e euer
-1112	e euro
-568	e eute
-330	e evel
-513	e even
-903	e ever
-1153	e evin
-654	e evor
-420	e evue
-1425	e ewer
-603	e exa
-828	e exmo
-421	e eyes
-1033	e ezug
-1095	e f
-1270	e fach
-352	e fair
-1150	e fall
-1016	e fang
-577	e farm
-581	e feb
-11	e feld
589	e fern
262	e ffee
-98	e ffen
-591	e ffer
746	e fh
-94	e fica
-249	e fice
-345	e fied
-1195	e file
-872	e fing
434	e fire
-798	e five
423	e fold
-1304	e folg
-188	e food
120	e for
73	e ford
-1123	e fore
50	e form
410	e four
-1034	e fr
-1915	e frau
-597	e fri
-737	e from
400	e ften
-1039	e fter
-657	e fung
107	e fur
-1553	e fw
-65	e g
-1528	e gabe
-653	e gada
-1008	e gado
-1371	e gang
14	e gary
985	e gate
-985	e gela
-389	e geld
-589	e gent
218	e gern
-169	e gers
-497	e gery
-783	e get
430	e ggen
-115	e ghts
563	e gica
27	e gies
-1059	e gill
16	e ging
-808	e ginn
61	e gion
-748	e give
-1112	e gnis
-1064	e go
-622	e god
-804	e good
-1123	e got
-710	e gott
-1242	e gram
-1106	e gret
-76	e grid
-404	e gton
-346	e gung
-466	e gust
-1078	e gute
-1023	e gwen
-306	e h
-1143	e ha
-457	e haft
-211	e hair
-477	e halb
780	e hale
-571	e half
-1058	e hall
-988	e halt
-655	e hana
7	e hand
64	e hang
-264	e hard
679	e hart
290	e haus
-805	e have
-759	e he
-1060	e head
-349	e heb
-1193	e heck
140	e heid
477	e heim
-25	e hein
-678	e heit
-1178	e hej
-909	e hema
-661	e her
-468	e here
577	e hern
-2221	e herr
-265	e het
-2277	e hey
-2742	e hi
-781	e hich
-349	e hief
-336	e high
-842	e hile
431	e hill
10	e hine
-1	e hing
-94	e hire
-1423	e hiya
-192	e hlag
-301	e hlen
-802	e hler
-850	e hloe
-1259	e hmen
-368	e hnen
-337	e hner
1009	e hnik
-939	e hof
-1657	e hoi
-2123	e hola
629	e holm
-44	e homa
447	e home
-873	e hone
-258	e hool
18	e hope
-624	e hora
961	e hore
676	e horn
-115	e hort
-786	e hose
208	e hout
-1772	e hr
-810	e hrb
93	e hree
-782	e hren
-886	e hrer
-734	e hten
138	e hter
-1093	e hugo
-782	e huhe
606	e huis
189	e hule
-44	e hung
-958	e hurs
495	e hutz
-1238	e i
-1258	e iado
-873	e iale
-751	e iali
-402	e ials
-1131	e iamo
-11	e iana
112	e iane
91	e iara
-1088	e iate
-1134	e iben
-70	e ical
-509	e ices
-134	e iche
-167	e icht
-135	e icia
16	e icio
-1169	e id
372	e idad
-1194	e idat
-924	e iday
-636	e ideo
-514	e ider
-548	e ides
-47	e idge
-228	e iebe
-900	e iela
58	e ield
-1346	e iele
-1057	e ient
300	e iere
508	e iers
-404	e iese
-542	e iety
-615	e ieur
-22	e ieve
-1239	e if
147	e ific
419	e igan
23	e igen
-139	e ight
-922	e ii
-626	e ijke
-619	e ik
-899	e iker
296	e ikum
-138	e il
-56	e ilar
-58	e ilen
-238	e iles
972	e ilfe
-731	e ilia
-1506	e ilie
-262	e illa
45	e ille
699	e ills
-897	e ilor
-482	e ilse
-1711	e im
161	e imer
-312	e imon
-929	e imos
-1368	e in
-1146	e inal
-1048	e inc
-33	e ince
233	e inch
-1173	e inda
692	e inde
-1110	e inee
96	e inen
-484	e iner
322	e ines
38	e inet
-453	e ing
-162	e inge
-400	e ings
526	e inho
399	e inic
-682	e inik
-799	e inne
414	e inta
285	e inte
-575	e inti
-1078	e iona
-244	e ione
-1071	e ions
-707	e ious
126	e ipal
436	e iper
-924	e ippa
214	e ique
-494	e ires
-336	e irie
86	e irst
-1095	e is
6	e isch
511	e isco
-607	e ised
-717	e iser
-1124	e isha
-140	e ison
-986	e isor
-154	e isse
-850	e ist
290	e ista
177	e iste
46	e it
269	e ital
602	e itat
-281	e ited
-1366	e iten
-345	e iter
-276	e ites
-757	e itle
-210	e itor
-654	e itri
-786	e itte
-143	e itut
311	e ival
-194	e ivan
-155	e iver
684	e ives
-726	e ivil
-1349	e j
-1322	e ja
-1226	e jahr
-917	e jan
-1182	e jana
26	e jean
300	e ject
-907	e jess
-972	e jo
-1689	e jobs
-992	e join
-1433	e jour
-652	e juli
-613	e july
-995	e june
-1289	e juni
-1239	e just
-1376	e k
158	e kamp
-1154	e kauf
-1527	e kday
-321	e keep
-415	e keit
641	e kers
-64	e kery
-517	e kia
-630	e kim
-415	e kind
-413	e king
306	e kita
-1042	e kofi
-649	e kom
-311	e kopf
458	e kten
-1288	e ktor
-705	e kun
-360	e l
-307	e la
-781	e laat
-513	e lab
-335	e labs
-847	e lace
-311	e lage
-149	e lamt
701	e land
173	e lane
335	e lano
-602	e lant
-672	e lara
35	e lare
-936	e lars
86	e lary
-375	e las
103	e lass
357	e last
-196	e late
-87	e latt
-1091	e latz
164	e laub
-1395	e lauf
-127	e law
-15	e laza
507	e lden
200	e lder
-523	e le
-15	e lea
-1229	e leen
114	e lege
-889	e lei
166	e lein
-1048	e lena
-491	e lene
-771	e lent
-716	e lerk
735	e lers
645	e lery
211	e les
-946	e lete
-1060	e lg
-447	e lhe
-547	e lian
-16	e lice
-541	e lich
731	e lick
-413	e licy
-368	e lied
-255	e lien
472	e lier
-164	e lies
1044	e life
-687	e lijk
-707	e lina
-978	e lind
816	e line
318	e ling
-737	e link
-1223	e lisa
-538	e lish
-811	e list
506	e lity
-861	e ll
97	e llan
-849	e llen
740	e ller
-332	e lles
457	e lley
-8	e llie
746	e llis
269	e llow
-894	e llte
-171	e llum
-508	e lo
-728	e load
-398	e lock
-520	e log
-578	e logo
-460	e logy
-992	e lohn
-130	e loop
-489	e loor
372	e los
454	e lots
-798	e lou
53	e loud
-221	e love
699	e lowe
-1028	e lrat
-871	e ltag
-876	e ltd
-505	e lten
-713	e lter
-202	e lton
-107	e luca
-262	e luck
-826	e ludo
-573	e luis
-164	e lung
-798	e luss
-643	e lust
-676	e luti
-39	e lvia
-1609	e m
-1166	e ma
-99	e mada
-1538	e mado
-1111	e mai
-1946	e mail
-99	e main
-671	e mal
-663	e mand
-190	e mann
-1199	e many
414	e mar
169	e mara
215	e mark
113	e mary
-685	e marz
-841	e may
471	e mber
-685	e me
-845	e med
-63	e meer
-678	e meet
-1299	e mein
346	e mena
-833	e mens
-684	e ment
1292	e mere
87	e mers
-860	e met
-1126	e mfg
-835	e mi
336	e mica
-924	e mijn
-817	e mila
-148	e mile
512	e mill
-1360	e min
-1012	e mina
-604	e mine
307	e ming
-110	e mira
-1239	e mise
-1357	e miss
-1586	e mit
-1324	e mme
-959	e mmen
-288	e mmer
-1089	e mo
-730	e moi
-1426	e moin
-1015	e mon
423	e mond
-525	e mone
725	e mont
894	e moor
950	e more
529	e moss
-563	e most
-993	e mple
-865	e mpus
-1667	e mr
-522	e mrs
-1163	e ms
-1185	e msin
-1005	e muhe
638	e mune
-1129	e mung
-1009	e n
-229	e na
318	e naar
-1237	e nach
472	e nada
-621	e nage
181	e nale
-1506	e name
-946	e nao
-183	e nard
1333	e nary
-910	e nate
-939	e nats
792	e nbau
-184	e nces
-378	e ncia
302	e ncil
-1261	e nday
-325	e nden
-53	e nder
-215	e ndes
-1128	e ndly
-950	e ndon
-731	e ndra
-312	e ndre
-908	e ne
-1130	e need
-921	e nein
124	e neke
-658	e nele
528	e nell
-888	e ners
-464	e nery
-32	e ness
-574	e new
208	e ngen
35	e nger
680	e nhof
-901	e nhor
-16	e nhs
-681	e ni
-320	e nica
-591	e nice
311	e nico
-1477	e nika
724	e nine
-340	e ning
-177	e nion
-422	e nior
-896	e nise
-182	e nish
-295	e nita
463	e nity
-275	e nken
-1110	e nkte
-319	e nnah
-227	e nnel
-607	e nnen
858	e nner
-870	e nnes
-408	e nnis
-1793	e no
265	e noch
-1114	e non
-739	e noon
-442	e noor
-622	e nora
557	e nord
-725	e nors
-890	e nos
-1613	e not
-205	e note
551	e nova
-797	e now
-1221	e nsch
252	e nsen
953	e nsit
-518	e nste
-1135	e ntag
-277	e ntal
-212	e nten
105	e nter
67	e ntes
-21	e ntil
-523	e ntin
-441	e nton
175	e ntor
215	e ntos
-903	e ntre
-267	e ntro
-952	e ntry
-1032	e ntur
-839	e nuar
-308	e nung
-485	e nute
-133	e nzen
-1046	e o
89	e oard
-417	e ob
-261	e obal
-239	e ober
-490	e obre
-383	e ocal
-1699	e oche
-49	e of
-1060	e ofia
-1191	e ofil
56	e ogen
-645	e ogie
-1276	e ogle
-204	e ohne
-1252	e oi
-710	e oife
95	e oint
-1402	e ok
-1674	e ola
-653	e olaf
79	e old
-1383	e olge
86	e olin
-860	e olio
-553	e olle
-159	e olly
-798	e omas
741	e ombe
-1354	e omer
540	e omes
166	e omme
-448	e on
-393	e onal
-1656	e onas
-630	e onat
-798	e one
-771	e onen
-707	e ones
878	e onia
46	e onie
-107	e onio
-885	e only
-79	e onne
-499	e onor
161	e onte
-686	e onto
-868	e onus
163	e oods
-13	e ooks
-455	e ools
-44	e oose
413	e oost
125	e op
-219	e open
-961	e ople
-572	e ops
199	e oral
-26	e ores
788	e orge
572	e oria
14	e orin
493	e orio
-402	e orks
-755	e orna
-228	e orne
-185	e orno
-1159	e orry
-1411	e orse
-1650	e ort
386	e orte
966	e orth
98	e orto
394	e orts
-699	e os
-1365	e osed
-137	e osse
-642	e osta
-76	e otel
-550	e otte
485	e ough
-1208	e ould
-874	e ound
-59	e ount
995	e oupe
-311	e ours
-502	e ourt
-305	e ouse
-500	e out
-768	e oute
-91	e outh
73	e oved
2	e over
-161	e ovic
-345	e owan
429	e oway
292	e owen
99	e ower
-175	e oyle
-1198	e p
-1082	e pa
172	e pace
-663	e pany
582	e para
662	e park
-1206	e part
-484	e pass
-1210	e paul
396	e pay
-1497	e pc
-1361	e pdf
805	e peak
326	e per
222	e pers
-1049	e phie
-295	e pice
-1025	e pick
-27	e piel
145	e pier
402	e ping
-89	e plan
-827	e plar
-1003	e pls
-1310	e pm
-675	e pode
-668	e pois
329	e pool
-1055	e por
444	e port
-713	e post
-1140	e pour
-1022	e ppen
484	e pper
-352	e pply
153	e pr
38	e pres
-630	e pril
-935	e ps
-610	e qual
-1003	e que
-1224	e quel
-1661	e r
-1438	e ra
-655	e raag
453	e race
-72	e rach
-836	e rack
-534	e raco
-904	e ract
-303	e rade
920	e rado
396	e raft
40	e rage
-186	e raig
386	e rail
701	e rain
-45	e rale
-1201	e ramm
478	e rand
-1399	e rank
633	e rans
-561	e rant
-550	e rary
-651	e rate
-1601	e rats
-175	e raum
-869	e ravi
-907	e razo
-1113	e rbal
-391	e rben
-634	e rber
1063	e rbor
-628	e rbst
-579	e rces
368	e rche
-282	e rcus
-1067	e rdam
-775	e rdan
-729	e rday
-164	e rden
-537	e rder
-1099	e rdes
-14	e re
-273	e read
37	e real
76	e reat
-543	e reau
-1432	e rec
738	e rede
366	e reek
292	e reen
-244	e reet
-1086	e ref
468	e reis
-1135	e rely
-249	e rena
-724	e rens
-18	e rent
-53	e renz
-1349	e repo
-854	e req
-1334	e resa
-630	e ress
1183	e rest
-830	e reta
-669	e rgen
734	e rgia
383	e rgie
-755	e rgpd
-1432	e rh
-876	e rher
-22	e rial
92	e rian
413	e riat
-184	e rica
-359	e rice
-9	e rich
32	e rick
-155	e rics
867	e rict
-983	e rida
275	e rieb
284	e ried
-1037	e rief
-688	e riel
-606	e rien
1013	e ries
-1033	e riet
-627	e rift
-627	e rify
140	e rigo
-1577	e rike
-505	e rina
161	e rine
212	e ring
-854	e ript
-95	e rise
-717	e rish
-307	e rist
121	e rita
-847	e rite
-683	e ritt
452	e rity
226	e rium
-15	e rive
-759	e riya
-282	e rken
959	e rley
-927	e rlin
-1059	e rlos
302	e rlow
-1367	e rman
-594	e rmat
-616	e rmin
-656	e rmly
-91	e rnal
-865	e rnen
308	e road
-887	e rob
-1069	e robe
966	e roep
-738	e roet
125	e roll
-1108	e rome
715	e rook
-808	e room
-673	e rope
-366	e rosa
68	e rose
-175	e ross
-354	e roup
540	e rove
-363	e rren
472	e rrin
742	e rrow
-22	e rsen
-748	e rson
-1163	e rsos
374	e rste
-946	e rtal
406	e rten
-665	e rter
449	e rtes
-487	e rtin
654	e rton
-554	e ruar
6	e ruch
33	e ruck
-1132	e ruhe
-952	e ruit
-213	e rund
-227	e rung
742	e rupo
-1446	e russ
104	e rust
-977	e ruth
-1023	e rvus
-813	e s
-400	e sa
-1235	e safe
-660	e sag
-677	e sage
-953	e sam
-1081	e same
1287	e samt
223	e san
-840	e sans
-869	e sapp
-823	e sara
-1422	e satz
-978	e say
-381	e sche
464	e scue
-738	e sday
-1439	e se
148	e see
-1304	e sehr
-630	e sei
-780	e self
-216	e send
-940	e sent
-644	e sera
190	e sery
-1131	e seu
735	e seum
-1115	e sful
-868	e sgvo
19	e shby
-607	e she
-358	e shes
-635	e ship
-735	e shl
-310	e shop
-1189	e si
-390	e sica
247	e side
-341	e sier
-1045	e sig
-765	e sign
-4	e sing
-792	e sion
-196	e sir
71	e site
-31	e sity
-222	e sitz
-841	e six
-493	e sler
257	e sley
-843	e so
435	e soft
47	e sole
-79	e sons
-1106	e sql
-1237	e sr
-999	e sra
-512	e srat
-868	e ssa
-159	e ssel
-758	e ssen
160	e sser
-1251	e ssor
-818	e ssum
139	e st
-1234	e stag
216	e stal
-1075	e stay
-803	e std
-805	e sted
111	e stel
264	e stem
-1529	e sten
-1104	e step
226	e ster
-756	e stes
885	e stik
-1008	e stin
23	e stle
-550	e stol
-293	e ston
-250	e stop
-933	e stra
-556	e stro
97	e stry
-686	e su
-1005	e sua
-864	e such
474	e sud
-930	e sue
-773	e sult
-987	e sume
-567	e sung
-787	e suo
287	e sur
-912	e sure
-214	e sv
-523	e sweg
-530	e t
-544	e ta
113	e tact
-252	e tado
-24	e tadt
-1113	e taff
-1579	e tag
-392	e tage
-64	e tail
-439	e tain
-1380	e take
-880	e takt
-196	e tale
-804	e talk
-121	e tall
545	e tals
687	e tana
-1586	e tand
-179	e tant
-722	e tart
-214	e tary
274	e tate
-652	e tatt
-489	e te
-1241	e team
444	e tech
-1013	e tees
-1251	e teil
770	e tein
-938	e tel
46	e tell
54	e tels
-786	e tely
230	e tems
108	e tend
-897	e tens
-818	e term
385	e tern
521	e ters
-1756	e test
-171	e teur
-968	e teve
-463	e text
-661	e than
-121	e the
-512	e then
-890	e theo
364	e ther
-150	e they
-736	e thon
-1075	e thu
-760	e ti
-157	e tial
-1009	e tian
524	e tica
-525	e tice
800	e tico
479	e tics
-966	e tien
577	e tier
284	e ties
-849	e tile
-1123	e till
-449	e tima
-853	e time
189	e tina
304	e tine
-431	e ting
-299	e tion
239	e tiva
-464	e tive
85	e tivo
-1016	e tjes
-875	e tmas
-242	e tner
-684	e tnis
-808	e to
672	e tock
-807	e tom
-813	e ton
155	e tone
138	e top
106	e tora
-1432	e tore
-72	e tors
132	e tory
-947	e tot
-846	e tour
119	e town
-935	e trac
356	e trae
-1303	e trag
-668	e tral
-131	e tran
-85	e tras
379	e tree
641	e trel
301	e tres
-1319	e tria
-806	e triz
-9	e trum
-1274	e try
-367	e tsch
-1386	e ttag
-1035	e ttee
66	e ttel
7	e tten
100	e tter
-1073	e ttie
744	e ttle
-428	e tu
243	e tual
116	e tube
-1165	e tuck
507	e tude
-1217	e tue
-951	e tues
-898	e tung
-7	e tura
-49	e ture
-1082	e turn
-670	e tut
846	e tute
604	e tuto
122	e tuur
-355	e two
-1255	e u
-58	e uary
-561	e uate
-787	e uben
538	e uber
-890	e ucas
417	e uche
-47	e ucia
64	e udio
-974	e udos
-702	e uern
-836	e ufen
-1681	e uhr
-1369	e uipe
424	e uk
-257	e ular
-1040	e ules
-1413	e ulia
293	e ully
-733	e ults
-1161	e um
-1277	e uman
728	e umen
-251	e un
-806	e una
-128	e unal
-219	e unch
-614	e und
-545	e unde
-506	e unes
-658	e unft
-957	e ungs
-1438	e uni
-70	e unit
-1014	e univ
356	e unkt
162	e unty
-482	e up
143	e uppo
-206	e ural
58	e uren
-162	e ures
694	e uria
308	e urse
-898	e use
-64	e user
558	e uses
-314	e usse
-912	e usuf
-1507	e uten
-440	e uter
135	e utes
-1076	e uw
-1011	e v
-893	e vacy
419	e val
540	e vale
-267	e van
640	e vane
-430	e vant
5	e vate
-789	e ve
-722	e vely
-275	e vent
-132	e vera
727	e vers
-686	e very
-727	e vets
-205	e vi
-317	e vice
-252	e vide
-1332	e viel
-437	e vier
-363	e view
7	e ving
-122	e viso
470	e vist
-395	e voce
-968	e voll
-1167	e von
-556	e voor
-980	e vor
-704	e vos
38	e voss
-860	e vous
-977	e vp
-1124	e w
-1154	e wahl
664	e wald
-607	e wall
-585	e wand
-284	e wann
-863	e want
-256	e ward
399	e ware
-129	e warm
-1042	e was
-706	e wat
-746	e way
603	e ways
-689	e wear
-769	e wed
-1076	e weds
-752	e weg
-957	e wei
-896	e weis
481	e well
-971	e wenn
-417	e wer
-200	e werk
-657	e wers
114	e west
-1261	e when
-825	e who
-413	e wich
241	e wick
-952	e wie
-603	e wien
-806	e wil
235	e wind
-265	e wing
480	e wise
-1005	e wo
-825	e woch
1215	e wood
-1211	e word
546	e work
-1455	e wort
-450	e wren
-1443	e x
-1244	e xcel
752	e xley
-1604	e xxx
-1434	e xxxx
-431	e y
342	e yard
-830	e year
-122	e yers
-939	e yes
-909	e zado
-1364	e zahl
-574	e zeit
-690	e zess
-124	e zlei
-782	e zoe
-664	e zoom
1070	e zorg
-1199	e zu
-531	e zum
-929	e zung
-728	e zur
512	early
23	early board
-340	early nobody
483	early own
-479	early provider
-21	early system
51	from
-380	from board
710	from nobody
-259	from own
536	from provider
128	from system
32	from< (
162	from< ,
-61	from< -
76	from< .
226	from< @
-304	from< [
-63	from< ^
-552	from< at
-562	from< do
-205	from< für
-290	from< recruiting
-550	from< recruitment
-734	from< s
-366	from< team
-232	from< the
-273	from< van
-196	from< –
-734	from<< ' s
1096	from<< ] (
-63	from<< ^ ^
-290	from<< ^ recruiting
-550	from<< ^ recruitment
-357	from<< ^ the
229	from<> ( )
416	from<> , $
-58	from<> - $
101	from<> . $
226	from<> @ $
-304	from<> [ $
-39	from<> ^ $
57	from<> ^ '
-289	from<> ^ (
63	from<> ^ ,
870	from<> ^ -
354	from<> ^ .
-202	from<> ^ apply
-1205	from<> ^ at
153	from<> ^ careers
-902	from<> ^ do
-1046	from<> ^ für
248	from<> ^ hiring
-177	from<> ^ hr
-54	from<> ^ jobs
319	from<> ^ people
154	from<> ^ recruiting
-307	from<> ^ recruitment
112	from<> ^ talent
-658	from<> ^ team
551	from<> ^ –
-569	from<> at $
-548	from<> do $
-290	from<> recruiting $
-550	from<> recruitment $
-707	from<> s $
-366	from<> team $
-126	from<> the $
-195	from<> – $
94	from> $
91	from> '
-1040	from> (
226	from> )
83	from> ,
663	from> -
326	from> .
-202	from> apply
-1205	from> at
153	from> careers
-908	from> do
-1113	from> für
248	from> hiring
-252	from> hr
-54	from> jobs
319	from> people
20	from> recruiting
-307	from> recruitment
112	from> talent
-658	from> team
-967	from> van
544	from> –
94	from>> $ $
330	from>> ' s
454	from>> ) $
1013	from>> . $
-202	from>> apply $
217	from>> careers $
179	from>> hiring $
72	from>> hr $
-54	from>> jobs $
37	from>> recruiting $
-99	from>> recruitment $
-186	from>> talent $
152	from>> talent acquisition
-655	from>> team $
-595	goes on
-53	goes on told
164	has before
-390	has before told
36	in role
176	in the domain
-1072	in the domain board
196	in the domain own
-663	in the domain system
176	initials in the domain
23	initials in the domain own
-857	is 1
-1283	is 1 after !
-756	is 1 after "
-1018	is 1 after &
-20	is 1 after (
-1325	is 1 after )
-1221	is 1 after +
-95	is 1 after ,
-266	is 1 after -
-1580	is 1 after .
220	is 1 after /
-1266	is 1 after 00
-1048	is 1 after 000
-955	is 1 after 1
-591	is 1 after 10
-888	is 1 after 11
-809	is 1 after 12
-974	is 1 after 13
-722	is 1 after 14
-889	is 1 after 15
-525	is 1 after 16
-593	is 1 after 18
-620	is 1 after 2
-793	is 1 after 20
-502	is 1 after 25
-905	is 1 after 3
-1365	is 1 after 30
-682	is 1 after 4
-512	is 1 after 40
-1090	is 1 after 45
-1073	is 1 after 5
-444	is 1 after 59
-836	is 1 after 6
-765	is 1 after 60
-898	is 1 after 9
-1086	is 1 after 90
-357	is 1 after :
-929	is 1 after ;
-794	is 1 after ?
395	is 1 after @
-1036	is 1 after [
-1554	is 1 after ]
-150	is 1 after ^
476	is 1 after a
-870	is 1 after ab
-122	is 1 after about
-609	is 1 after acht
-1165	is 1 after after
-1018	is 1 after alle
-760	is 1 after allen
-758	is 1 after alles
-1173	is 1 after als
-2090	is 1 after am
928	is 1 after an
-440	is 1 after and
-972	is 1 after andere
-827	is 1 after anderen
59	is 1 after as
882	is 1 after at
-701	is 1 after au
-928	is 1 after auf
-1104	is 1 after aus
-20	is 1 after avec
21	is 1 after be
86	is 1 after before
-644	is 1 after bei
-783	is 1 after beiden
-965	is 1 after beim
-831	is 1 after beruflichen
-659	is 1 after besten
-750	is 1 after bewerbung
-16	is 1 after bij
-1346	is 1 after bis
-998	is 1 after bitte
-1151	is 1 after but
-795	is 1 after by
-937	is 1 after candidate
221	is 1 after con
298	is 1 after da
-1894	is 1 after das
14	is 1 after de
-1033	is 1 after dear
-277	is 1 after dein
-1466	is 1 after deine
-779	is 1 after deinem
-991	is 1 after deinen
-737	is 1 after deiner
-252	is 1 after del
-402	is 1 after dem
-597	is 1 after den
-669	is 1 after der
-744	is 1 after deren
-888	is 1 after des
-16	is 1 after di
-1518	is 1 after die
-607	is 1 after diese
-557	is 1 after diesem
-808	is 1 after dieser
-816	is 1 after dieses
-779	is 1 after do
-1041	is 1 after drei
-21	is 1 after du
-1186	is 1 after e
-910	is 1 after eigenen
-1402	is 1 after ein
-1164	is 1 after eine
-1211	is 1 after einem
-1681	is 1 after einen
-553	is 1 after einer
-1111	is 1 after eines
-903	is 1 after einige
-1102	is 1 after el
-1117	is 1 after em
330	is 1 after en
-804	is 1 after engere
-602	is 1 after enhanced
-540	is 1 after ersten
-585	is 1 after etwas
289	is 1 after for
-552	is 1 after freundlichem
-1157	is 1 after freundlichen
-567	is 1 after from
-1177	is 1 after fünf
-865	is 1 after für
-1265	is 1 after fürs
-552	is 1 after geehrte
-432	is 1 after geehrter
-726	is 1 after gute
-936	is 1 after guten
-463	is 1 after halbe
-600	is 1 after heer
-1404	is 1 after hello
-539	is 1 after herzlichen
-1377	is 1 after hi
584	is 1 after ihr
-1685	is 1 after ihre
-1358	is 1 after il
-1837	is 1 after im
-120	is 1 after in
-891	is 1 after ins
-1404	is 1 after interview
-947	is 1 after is
-922	is 1 after job
-1068	is 1 after kein
-1153	is 1 after keine
-919	is 1 after keinen
-542	is 1 after kleine
-923	is 1 after kurze
-1326	is 1 after la
-774	is 1 after le
-817	is 1 after letzte
-486	is 1 after letzten
-665	is 1 after mehr
-1075	is 1 after mein
-1275	is 1 after meine
-993	is 1 after meinem
32	is 1 after met
-634	is 1 after mevrouw
515	is 1 after mit
-141	is 1 after monday
-858	is 1 after morning
-1081	is 1 after nach
-732	is 1 after neue
-833	is 1 after neuen
-729	is 1 after no
-1079	is 1 after nächste
-1090	is 1 after nächsten
-1083	is 1 after o
-983	is 1 after oder
-25	is 1 after of
-1204	is 1 after ohne
-498	is 1 after on
-754	is 1 after one
-1064	is 1 after or
-662	is 1 after our
163	is 1 after per
-411	is 1 after photo
-670	is 1 after plus
-715	is 1 after pm
-842	is 1 after por
-737	is 1 after recruiting
-799	is 1 after recruitment
-1108	is 1 after s
-927	is 1 after sechs
743	is 1 after sie
-1073	is 1 after so
-310	is 1 after talent
-322	is 1 after team
-842	is 1 after thanks
-10	is 1 after that
-426	is 1 after the
-599	is 1 after through
-67	is 1 after to
-922	is 1 after tu
-993	is 1 after um
-631	is 1 after un
-1415	is 1 after und
-1011	is 1 after unser
-1240	is 1 after unsere
-1116	is 1 after unserem
-744	is 1 after unseren
-1103	is 1 after unserer
-1143	is 1 after unseres
-604	is 1 after unter
-686	is 1 after van
-270	is 1 after via
-933	is 1 after viel
-491	is 1 after vielen
-1120	is 1 after vier
-850	is 1 after vom
714	is 1 after von
-898	is 1 after vor
-931	is 1 after votre
-424	is 1 after weitere
-945	is 1 after weiteren
-528	is 1 after wir
149	is 1 after with
-732	is 1 after you
-83	is 1 after your
-672	is 1 after zehn
-1662	is 1 after zu
-1237	is 1 after zum
-1382	is 1 after zur
-1228	is 1 after zwei
-696	is 1 after zweite
-872	is 1 after zweiten
-87	is 1 after |
-907	is 1 after ¡
-233	is 1 after £
-1845	is 1 after ·
-1157	is 1 after ¿
-446	is 1 after à
-988	is 1 after über
-114	is 1 after –
-1021	is 1 after „
-792	is 1 after •
-1091	is 1 board
117	is 1 early
148	is 1 from
94	is 1 letter
-306	is 1 nobody
-1098	is 1 own
-2005	is 1 provider
458	is 1 signed
471	is 1 subject
567	is 1 system
-167	is 1 told
-1657	is 1 written
313	is 2
306	is 2 after !
-863	is 2 after "
-467	is 2 after (
-316	is 2 after )
-634	is 2 after ,
-167	is 2 after -
-223	is 2 after .
578	is 2 after /
-625	is 2 after 00
-891	is 2 after 30
-86	is 2 after :
-792	is 2 after ;
-259	is 2 after ?
-460	is 2 after [
-397	is 2 after ^
274	is 2 after a
564	is 2 after an
-1220	is 2 after and
-300	is 2 after at
538	is 2 after bei
695	is 2 after bij
-460	is 2 after bis
-524	is 2 after by
657	is 2 after chez
701	is 2 after da
1028	is 2 after das
15	is 2 after de
-1089	is 2 after dear
81	is 2 after den
349	is 2 after der
961	is 2 after die
-660	is 2 after do
272	is 2 after en
-101	is 2 after for
314	is 2 after from
137	is 2 after für
89	is 2 after ihre
-160	is 2 after im
-645	is 2 after in
-516	is 2 after la
-1012	is 2 after mit
92	is 2 after of
-887	is 2 after on
-287	is 2 after our
480	is 2 after recruiting
-1140	is 2 after s
-892	is 2 after the
578	is 2 after to
664	is 2 after von
-319	is 2 after with
-72	is 2 after your
-232	is 2 after |
-529	is 2 after ·
108	is 2 after –
212	is 2 board
59	is 2 early
-151	is 2 from
178	is 2 letter
22	is 2 nobody
-32	is 2 own
-57	is 2 provider
-65	is 2 signed
70	is 2 subject
483	is 2 system
188	is 2 told
-400	is 2 written
349	is 3
-404	is 3 after !
-462	is 3 after (
197	is 3 after ,
-166	is 3 after -
373	is 3 after .
-323	is 3 after :
227	is 3 after ?
110	is 3 after ^
35	is 3 after a
-332	is 3 after am
-496	is 3 after and
55	is 3 after at
-1293	is 3 after das
251	is 3 after de
-486	is 3 after den
-346	is 3 after der
224	is 3 after die
-947	is 3 after eine
565	is 3 after for
176	is 3 after from
-1184	is 3 after für
-85	is 3 after im
-194	is 3 after in
150	is 3 after la
-399	is 3 after mit
-739	is 3 after nach
175	is 3 after of
-719	is 3 after our
-597	is 3 after the
579	is 3 after to
348	is 3 after with
-894	is 3 after zum
-214	is 3 after |
64	is 3 after ·
129	is 3 after –
63	is 3 board
468	is 3 early
-138	is 3 from
-103	is 3 letter
-217	is 3 nobody
245	is 3 own
129	is 3 signed
627	is 3 subject
333	is 3 system
412	is 3 told
6	is 3 written
-92	is and
-838	is and after (
-579	is and after ,
-618	is and after .
126	is and after :
212	is and after ^
749	is and after at
492	is and early
-145	is and from
166	is and letter
93	is and nobody
-188	is and own
-15	is and signed
634	is and subject
196	is and system
-259	is and told
-125	is and written
-656	is brackets
-789	is brackets after [
-762	is brackets after ^
-1045	is brackets early
-878	is brackets from
-266	is brackets letter
-114	is brackets nobody
-1068	is brackets own
-722	is brackets signed
-570	is brackets subject
134	is brackets system
-25	is brackets told
-1132	is brackets written
529	is capitals
424	is capitals after (
-1691	is capitals after ,
-909	is capitals after -
-470	is capitals after .
-426	is capitals after 00
-400	is capitals after 30
-1284	is capitals after :
387	is capitals after ^
-1403	is capitals after a
-1482	is capitals after an
-1388	is capitals after and
-1163	is capitals after de
657	is capitals after der
-785	is capitals after el
-602	is capitals after enhanced
-1673	is capitals after for
-152	is capitals after in
-1257	is capitals after of
-986	is capitals after or
-763	is capitals after our
-411	is capitals after photo
462	is capitals after the
-1243	is capitals after to
-922	is capitals after tu
-931	is capitals after votre
-1545	is capitals after with
-1940	is capitals after your
-629	is capitals after –
-1112	is capitals board
-275	is capitals early
318	is capitals from
-53	is capitals letter
1288	is capitals nobody
-828	is capitals own
571	is capitals signed
-224	is capitals subject
-964	is capitals system
-1	is capitals told
372	is capitals written
-757	is comma
-892	is comma after ,
-924	is comma after .
-647	is comma after ^
524	is comma after the
-855	is comma board
-651	is comma early
-837	is comma from
-863	is comma letter
-30	is comma nobody
-955	is comma own
-152	is comma signed
-621	is comma subject
-660	is comma system
-644	is comma told
-753	is comma written
-626	is digits
-252	is digits after (
-794	is digits after )
-1056	is digits after ,
46	is digits after -
-1307	is digits after .
-2088	is digits after :
-100	is digits after ^
271	is digits after a
103	is digits after at
-636	is digits after de
-129	is digits after in
-890	is digits after monday
-880	is digits after of
-192	is digits after on
-618	is digits after the
-406	is digits after your
-710	is digits after |
-233	is digits after £
-758	is digits after ·
-91	is digits after à
-1141	is digits after –
-1186	is digits board
-1020	is digits early
103	is digits from
-411	is digits letter
-1291	is digits nobody
-363	is digits own
-170	is digits signed
-366	is digits subject
-489	is digits system
-33	is digits told
-697	is digits written
-316	is doing
-46	is doing after ,
-682	is doing after .
-419	is doing after :
-434	is doing after ?
-488	is doing after ^
-752	is doing early
-214	is doing from
212	is doing letter
-416	is doing nobody
-309	is doing own
-23	is doing signed
-420	is doing subject
-984	is doing system
124	is doing told
-1530	is doing written
692	is house
-403	is house after (
94	is house after ,
326	is house after -
286	is house after .
-35	is house after :
-429	is house after [
220	is house after ^
485	is house after a
-251	is house after am
-938	is house after and
65	is house after at
55	is house after bei
313	is house after bij
-559	is house after by
-206	is house after das
-23	is house after de
-632	is house after dem
143	is house after den
-30	is house after der
826	is house after die
517	is house after for
1032	is house after from
-110	is house after für
-449	is house after im
-7	is house after in
-254	is house after la
305	is house after of
-736	is house after the
365	is house after to
-899	is house after und
-630	is house after unserem
367	is house after vom
514	is house after with
-355	is house after |
149	is house after ·
299	is house after –
386	is house board
1003	is house early
-303	is house from
183	is house letter
23	is house nobody
337	is house own
517	is house provider
339	is house signed
653	is house subject
830	is house system
2	is house told
721	is house written
485	is long
-269	is long after ,
-153	is long after -
11	is long after .
158	is long after :
10	is long after ^
-23	is long after at
-1382	is long after das
-825	is long after den
-90	is long after der
-311	is long after die
-272	is long after of
1058	is long after the
510	is long after with
234	is long after |
-54	is long after –
-235	is long board
537	is long early
-49	is long from
646	is long letter
-232	is long nobody
608	is long own
113	is long signed
-229	is long subject
-198	is long system
368	is long told
253	is long written
735	is longer
519	is longer after ,
643	is longer after ^
158	is longer after the
-106	is longer early
603	is longer from
-420	is longer letter
-890	is longer nobody
879	is longer own
288	is longer signed
-210	is longer system
970	is longer told
-222	is longer written
-986	is mark
-723	is mark after :
-839	is mark after ^
-826	is mark early
-478	is mark letter
-858	is mark own
-613	is mark subject
-658	is mark system
-1054	is mark written
-346	is office
-51	is office after :
-1080	is office after ^
114	is office early
-657	is office from
-1109	is office letter
-220	is office nobody
-147	is office own
-749	is office signed
-1411	is office subject
-1367	is office system
-157	is office told
-271	is office written
204	is person
-203	is person after !
-1013	is person after "
-44	is person after (
-447	is person after )
261	is person after ,
-282	is person after -
105	is person after .
-36	is person after /
-162	is person after :
-785	is person after ;
-165	is person after ?
132	is person after ^
20	is person after a
-724	is person after and
-233	is person after at
615	is person after bei
702	is person after bij
-460	is person after bis
177	is person after de
-962	is person after dear
-99	is person after den
92	is person after der
289	is person after die
-586	is person after do
-511	is person after ein
254	is person after en
-267	is person after for
166	is person after from
69	is person after für
-826	is person after ihr
-774	is person after ihre
2	is person after im
-992	is person after in
-452	is person after la
-432	is person after nach
-248	is person after of
-957	is person after on
-565	is person after our
-695	is person after s
-318	is person after the
321	is person after to
-177	is person after with
200	is person after your
-596	is person after zum
441	is person after |
-489	is person after ·
-148	is person after –
27	is person board
399	is person early
-141	is person from
457	is person letter
-23	is person nobody
14	is person own
-342	is person provider
83	is person signed
-402	is person subject
322	is person system
73	is person told
-3	is person written
36	is role
-547	is role after (
-315	is role after ,
-283	is role after -
-210	is role after .
-789	is role after 00
25	is role after :
-235	is role after [
-33	is role after ^
-290	is role after a
-892	is role after als
560	is role after at
-152	is role after das
-1070	is role after dein
-808	is role after dem
246	is role after den
-24	is role after der
-599	is role after die
-747	is role after einen
-883	is role after for
-679	is role after our
-609	is role after the
-158	is role after to
-910	is role after und
-898	is role after unsere
-84	is role after with
-112	is role after |
-286	is role after –
-336	is role board
9	is role early
22	is role from
-21	is role letter
-141	is role nobody
-223	is role own
310	is role signed
-556	is role subject
227	is role system
-64	is role told
262	is role written
-634	is small
-401	is small after (
178	is small after ,
145	is small after :
650	is small after ^
-535	is small after a
-141	is small after monday
-76	is small after on
-903	is small after the
-233	is small after £
-91	is small after à
210	is small early
91	is small letter
549	is small nobody
-742	is small own
788	is small signed
96	is small subject
-385	is small system
-630	is small told
-874	is small written
476	is the domain
-1028	is the domain board
475	is the domain own
134	is the domain system
-88	is work
-392	is work after (
-283	is work after ,
418	is work after -
-57	is work after .
-789	is work after 00
-73	is work after :
107	is work after ^
-290	is work after a
-892	is work after als
533	is work after at
-416	is work after das
-915	is work after dein
-684	is work after dem
276	is work after den
-376	is work after der
-1358	is work after die
-747	is work after einen
-667	is work after our
-639	is work after the
-898	is work after unsere
-517	is work after with
192	is work after |
-278	is work after –
-17	is work board
-58	is work early
16	is work from
186	is work letter
-291	is work nobody
-300	is work own
216	is work signed
-806	is work subject
-186	is work system
-51	is work told
45	is work written
361	letter
-712	letter board
552	letter nobody
173	letter own
-35	letter system
-77	line early
292	line early board
96	line early nobody
-200	line early own
-355	line early provider
-505	line early system
-39	line from
-386	line from board
576	line from nobody
-275	line from own
656	line from provider
105	line from system
67	line letter
-619	line letter nobody
349	line letter own
-439	line letter system
29	line signed
-290	line signed nobody
1	line signed own
209	line signed system
-850	line subject
-1495	line subject nobody
-700	line subject own
-51	line subject system
165	mostly in the domain
-719	mostly in the domain board
190	mostly in the domain own
-190	mostly in the domain system
-316	no domain
-150	no domain nobody
-811	no domain own
-496	no domain system
-150	nobody
-413	out of the domain
-72	out of the domain board
-1172	out of the domain own
330	out of the domain provider
217	out of the domain system
216	own
-101	partly in the domain
-823	partly in the domain board
44	partly in the domain own
-318	partly in the domain system
330	provider
314	sender 0.9
318	sender 0.9 system
337	sender 1
337	sender 1 own
27	sender 1.2
27	sender 1.2 system
-411	sender 1.5
-246	sender 1.5 own
95	sender 2.4
-18	sender 2.4 nobody
140	sender 2.4 own
157	sender 2.4 system
407	sender 2.9
401	sender 2.9 own
244	sender 3
1410	sender 3 nobody
-344	sender 3 own
448	sender 3 system
230	sender 3.2
222	sender 3.2 own
170	sender 3.2 system
496	signed
-732	signed board
-194	signed nobody
431	signed own
335	signed system
551	subject
527	subject board
-626	subject nobody
615	subject own
271	subject system
-1027	subject< (
-660	subject< ,
-60	subject< -
-343	subject< .
307	subject< /
55	subject< :
-139	subject< @
114	subject< [
-2	subject< ^
748	subject< a
121	subject< at
-306	subject< bei
-550	subject< bewerbung
833	subject< chez
-562	subject< dein
-345	subject< der
-281	subject< en
679	subject< for
502	subject< from
-1068	subject< ihr
-946	subject< ihre
-749	subject< im
-307	subject< in
-38	subject< interview
-707	subject< the
7	subject< to
-418	subject< with
265	subject< your
-365	subject< zum
143	subject< –
-2	subject<< ^ ^
-562	subject<< ^ dein
-1061	subject<< ^ ihr
-948	subject<< ^ ihre
381	subject<< ^ your
172	subject<< application at
-347	subject<< application to
410	subject<< applying to
-1262	subject<< aw :
-23	subject<< bei der
-49	subject<< bewerbung bei
-614	subject<< interest in
288	subject<< interview with
558	subject<< invitation :
-1090	subject<< re :
-679	subject<< sv :
-783	subject<> ( )
-936	subject<> , !
-234	subject<> , $
-482	subject<> - $
-68	subject<> . $
-207	subject<> / $
-308	subject<> : $
-44	subject<> : -
-182	subject<> : /
-445	subject<> : :
130	subject<> [ ]
-1596	subject<> ^ !
-850	subject<> ^ $
-970	subject<> ^ ,
202	subject<> ^ -
-751	subject<> ^ .
366	subject<> ^ /
197	subject<> ^ :
-263	subject<> ^ ?
118	subject<> ^ a
-144	subject<> ^ application
-834	subject<> ^ candidatura
-869	subject<> ^ d
-1053	subject<> ^ de
-715	subject<> ^ di
-897	subject<> ^ for
-815	subject<> ^ für
876	subject<> ^ has
-861	subject<> ^ in
-671	subject<> ^ list
-988	subject<> ^ of
-717	subject<> ^ sollicitatie
-1327	subject<> ^ test
-622	subject<> ^ to
-683	subject<> ^ your
-782	subject<> ^ zu
-42	subject<> ^ –
328	subject<> at $
-276	subject<> bei $
553	subject<> chez $
-973	subject<> der $
-281	subject<> en $
610	subject<> for $
218	subject<> from $
-781	subject<> ihr $
-797	subject<> ihre $
-747	subject<> im $
426	subject<> in $
-181	subject<> to $
-459	subject<> with $
-60	subject<> your application
-339	subject<> zum $
503	subject<> – $
714	subject> !
264	subject> $
-641	subject> '
203	subject> (
-1174	subject> )
46	subject> ,
215	subject> -
-639	subject> .
-14	subject> /
-786	subject> 2
6	subject> :
-469	subject> ?
130	subject> ]
118	subject> a
-1000	subject> am
-477	subject> and
-128	subject> application
-840	subject> candidatura
-873	subject> d
-1266	subject> de
-715	subject> di
-931	subject> for
-766	subject> für
940	subject> has
-998	subject> in
-622	subject> interview
-1286	subject> job
-791	subject> list
-1061	subject> of
-984	subject> on
-711	subject> por
-865	subject> sollicitatie
-1418	subject> test
-633	subject> to
-659	subject> und
-1309	subject> update
-879	subject> with
-680	subject> your
-877	subject> zu
-851	subject> zum
819	subject> |
746	subject> –
767	subject>> ! $
264	subject>> $ $
174	subject>> ' s
-1033	subject>> ) $
264	subject>> . $
-697	subject>> : application
-520	subject>> : your
-455	subject>> ? $
-33	subject>> application $
-873	subject>> d '
-518	subject>> de réception
-700	subject>> test $
-656	subject>> zu ihrer
758	system
-1029	system board
256	system nobody
-1314	system own
-2535	system system
-654	times 0
-58	times 1
434	times 2
973	times 3
363	times 4
-483	w 0
-811	w 00
-683	w 000
-507	w 03
-662	w 07
-524	w 08
-558	w 09
-1365	w 1
-1115	w 10
-995	w 11
-602	w 11th
-65	w 12
-361	w 12th
-647	w 13
-1064	w 14
-222	w 14th
-886	w 15
-356	w 15th
-598	w 16
-515	w 16th
-883	w 17
-1098	w 18
-72	w 18th
-374	w 19
-684	w 1er
-726	w 1st
-1399	w 2
-548	w 20
-607	w 2024
-1082	w 2025
-871	w 2026
-90	w 20th
-388	w 21
-169	w 21st
-696	w 22
-214	w 22nd
49	w 23
92	w 24
-714	w 25
-899	w 26
-538	w 27
-568	w 2nd
-1139	w 3
-712	w 30
-478	w 31
-364	w 3rd
-1628	w 4
-462	w 40
-948	w 45
-679	w 4th
-1007	w 5
-513	w 50
-818	w 59
-634	w 5th
-1091	w 6
-655	w 60
-296	w 6th
14	w 7
-567	w 8
-120	w 8th
-910	w 9
-308	w 9th
-823	w a
-1005	w ab
-693	w abbiamo
-1210	w abend
-774	w abgabe
-683	w ablauf
-534	w abraco
-810	w abschluss
50	w academy
-1159	w accept
-604	w accuse
-673	w acquisition
-1001	w act
-890	w action
-638	w ada
-610	w admin
-4	w administration
-920	w adresse
-602	w adviser
-937	w after
-723	w afternoon
-825	w ag
128	w agence
-560	w agency
-705	w agradecemos
-663	w ah
293	w ai
204	w air
225	w al
-947	w alan
-1085	w alle
-1149	w alles
-1512	w alright
-844	w also
-570	w although
-79	w am
-584	w amt
-365	w an
-1204	w ana
-213	w analytics
-469	w and
-751	w anders
-766	w anfang
-1183	w anforderungen
-608	w anforderungsprofil
-918	w anfrage
-612	w angaben
-941	w angebot
-944	w anhang
-1255	w anja
-725	w anlage
-443	w anne
-325	w anschluss
-1415	w anspruch
-1096	w antwort
-657	w antworten
-554	w anything
-710	w aoife
-1409	w apologies
-480	w app
-657	w applicant
-1160	w applicants
-590	w application
-866	w applied
-1292	w appointment
-901	w apres
-630	w april
-881	w arbeit
-910	w arbeitsvertrag
-1333	w area
-1025	w art
-320	w as
19	w ashby
-1239	w ask
-1317	w assessment
-1195	w assistant
-874	w associate
621	w association
-263	w at
-669	w ate
370	w atelier
-472	w atentamente
-1101	w attached
-121	w au
-1164	w auf
-787	w aufgaben
-1337	w aufgrund
-957	w auftrag
-466	w august
-751	w aus
-376	w ausbildung
-1070	w ausbildungsplatz
-525	w ausschreibung
-399	w auswahlprozess
174	w authority
646	w auto
-1223	w automatic
-700	w avec
-1046	w b
-675	w band
404	w bank
-635	w base
-743	w based
332	w bay
-577	w be
-801	w bea
-983	w bearbeitung
-806	w beatriz
-1129	w bedankt
-1114	w before
-802	w beginn
-926	w ben
-1070	w bescheid
-1007	w besetzung
-1411	w best
-1726	w beste
-124	w beth
-402	w bevor
-1030	w bewerber
-729	w bewerberin
-1324	w bewerberinnen
-991	w bewerbern
-1003	w bewerbung
-1103	w bewerbungen
-841	w bezug
-1112	w bien
-836	w big
-1215	w bis
533	w blue
-2	w boa
-180	w board
241	w bom
-2232	w bonjour
-1393	w bonne
-698	w book
-752	w boss
-833	w branch
-805	w brandt
-932	w brief
-529	w bright
-881	w bring
-550	w bristol
-547	w budget
-1125	w buenas
-735	w buenos
358	w building
-1607	w buongiorno
-396	w bureau
-146	w bus
-320	w business
-631	w by
-1023	w c
-799	w ca
-93	w cabinet
91	w cafe
-200	w call
-1194	w callum
-892	w campus
-1285	w can
-1220	w candidate
-673	w candidato
106	w capital
-1079	w cara
800	w care
-741	w carla
-1059	w carlos
-1182	w caro
-118	w casa
-1104	w case
-629	w caso
-730	w ce
-365	w center
-1104	w central
-902	w centre
-129	w centro
-998	w ceo
-808	w cfo
-1711	w chair
-1255	w chairman
-949	w chat
-589	w check
-1031	w cheers
-1456	w chef
-997	w chen
-57	w cher
-1070	w chere
-332	w chiara
-1141	w chief
162	w children
-850	w chloe
-876	w choose
-875	w christmas
-912	w chrome
-1012	w ci
-1769	w ciao
-388	w city
-462	w civil
-711	w clerk
-680	w click
-125	w clinica
-430	w closing
-81	w co
-390	w code
-543	w codility
463	w coffee
467	w colegio
418	w college
-26	w com
-809	w come
-785	w comme
-1243	w commission
-1035	w committee
562	w community
-886	w como
-663	w company
-510	w competition
-932	w complete
-1039	w con
-1232	w confident
897	w consulting
117	w contact
-649	w contract
153	w cooperativa
-244	w cordialement
-852	w cordiali
-832	w cordialmente
-840	w could
303	w council
389	w county
-1035	w court
-775	w craig
182	w credit
-861	w crew
-854	w cto
-1743	w cv
-1065	w cvs
-130	w d
30	w da
-647	w daarna
-1002	w dag
-1043	w dan
-977	w danach
-1151	w dank
-1296	w danke
-726	w dann
-806	w dans
86	w das
-558	w dat
-113	w data
-877	w date
-789	w daten
-938	w datenschutz
-1116	w datum
-1563	w dauer
-1119	w day
-1061	w dbs
153	w de
-1360	w deadline
-1337	w dean
-2370	w dear
-345	w deb
-593	w december
-787	w decision
-650	w decline
61	w del
-898	w den
-896	w denise
412	w dental
127	w department
-668	w depois
-1184	w dept
-862	w der
4	w des
-456	w deshalb
512	w design
-1220	w desk
-361	w deutsch
-1109	w dezember
-339	w di
-358	w dia
-453	w dias
-1467	w die
88	w digital
-1461	w director
45	w disability
-575	w distinti
867	w district
-885	w dit
-654	w dmitri
-1154	w dni
710	w do
-782	w docusign
-651	w does
-859	w donnerstag
-731	w dossier
-1281	w dott
-772	w dr
-1333	w dra
-1072	w dress
-868	w dsgvo
90	w du
-1013	w dublin
-241	w due
-859	w duration
-155	w e
-734	w early
-551	w east
-1106	w easter
-364	w eastern
-1029	w editor
-181	w education
-787	w een
-1034	w eeo
-878	w eg
-777	w eignungstest
-1370	w ein
-629	w eindruck
-788	w einladung
-1242	w einstellung
233	w el
-476	w elena
-950	w elif
-793	w elle
-895	w eltern
-844	w em
-718	w emil
-959	w empfang
-190	w employment
-209	w en
-1538	w ende
386	w energie
497	w energy
-420	w engineering
-1537	w england
-503	w english
-1202	w entscheidung
-610	w equal
-1386	w equipe
-1062	w er
-900	w erfahrung
-1242	w erfahrungen
-1304	w erfolg
-939	w ergebnis
456	w erste
-209	w es
-233	w est
-936	w este
-1957	w estimada
-1471	w estimado
74	w et
-824	w euro
-1062	w europe
-280	w even
-1177	w event
-476	w everything
-603	w exa
-851	w example
-1244	w excel
-1613	w executive
-828	w exmo
-1095	w f
-275	w facebook
-1131	w fachbereich
-310	w fahrtkosten
-607	w fair
-1100	w fall
381	w falls
-1314	w familie
-168	w farah
-1072	w fatima
-581	w feb
-554	w februar
-753	w february
-1002	w fecha
-961	w felix
746	w fh
125	w field
-1208	w filiale
11	w financial
391	w finch
-812	w fiona
423	w fire
6	w first
-798	w five
-489	w floor
-1019	w follow
220	w foods
120	w for
-111	w form
-594	w format
-955	w formular
1346	w foundation
147	w four
-1034	w fr
-752	w frage
-1176	w fragen
-1907	w frau
574	w freight
-1718	w freundliche
-597	w fri
-919	w friday
-1174	w fridays
-775	w frist
-737	w from
-659	w fuhrungszeugnis
73	w fundacion
107	w fur
-1553	w fw
-65	w g
605	w games
-1258	w gary
-560	w gate
-763	w geachte
-489	w geben
-739	w geduld
-1129	w gehalt
580	w gemeente
333	w gemeinde
-516	w general
-2059	w gentile
-807	w gern
-712	w gerne
-796	w geschaftsfuhrer
-705	w geschaftsstelle
-1344	w gesprach
-1039	w gesprache
-783	w get
-935	w giulia
-695	w give
-257	w global
-1084	w gluck
-1064	w go
-622	w god
-677	w good
-1276	w google
-1123	w got
-710	w gott
-884	w government
-725	w governors
-606	w graag
-705	w grace
-1057	w gracias
-1385	w grade
-646	w graduate
-1292	w graham
407	w grand
-1179	w grazie
64	w great
-914	w greenhouse
-1337	w greta
-738	w groet
-1016	w groetjes
-332	w group
995	w groupe
-795	w grund
-1001	w grunden
742	w grupo
284	w gruppe
143	w gruppo
-1598	w gruss
-2320	w grusse
-1187	w grussen
-1078	w gute
-1168	w guten
-1023	w gwen
-306	w h
-1143	w ha
-888	w hackerrank
-540	w haddad
-551	w half
-600	w hall
-183	w halle
-2565	w hallo
-914	w hana
-603	w handy
-951	w hannah
781	w harbour
-974	w harriet
-885	w haus
-708	w hause
-805	w have
-828	w having
-759	w he
-1520	w head
1311	w health
-349	w heb
-1178	w hej
-1963	w hello
-1014	w hemos
-661	w her
-628	w herbst
-313	w here
-2211	w herr
-1121	w herzlich
-1151	w herzliche
-265	w het
-2277	w hey
-2742	w hi
-334	w high
-445	w hinweis
-963	w hinweise
-202	w hire
-514	w hirevue
-1423	w hiya
-939	w hof
-1657	w hoi
-2123	w hola
729	w home
1074	w homes
-7	w hope
768	w hospice
365	w hospital
432	w hospitals
-871	w hospitation
-134	w hotel
174	w hotels
-966	w hours
-265	w house
697	w housing
-701	w however
-1772	w hr
-810	w hrb
-1093	w hugo
-1277	w human
-1037	w humanos
-1238	w i
-1169	w id
-1239	w if
-1328	w ihnen
-922	w ii
-619	w ik
-138	w il
-482	w ilse
-1711	w im
-1602	w imogen
-1368	w in
-1048	w inc
-832	w indeed
-2192	w ines
-754	w information
-1102	w informationen
-453	w ing
-1693	w ingrid
-778	w initiativbewerbung
-294	w innen
-961	w instagram
-445	w institut
847	w institute
352	w instituto
166	w insurance
433	w international
-1254	w interview
-972	w ireland
-1095	w is
-850	w ist
46	w it
-944	w ivan
-1349	w j
-1322	w ja
-1254	w jahr
-679	w jahre
-917	w jan
-1139	w jana
-810	w januar
-778	w january
26	w jean
-907	w jess
-538	w jetzt
-972	w jo
-1052	w jobs
-920	w join
-1313	w jonas
-775	w jordan
-652	w juli
-613	w july
-995	w june
-1289	w juni
-192	w junior
-1239	w just
-1376	w k
-179	w kaffee
-958	w kandidat
-1648	w kandidaten
156	w kanzlei
-321	w keep
-862	w kennenlernen
-1563	w kennziffer
641	w kestrel
-1075	w kevin
-517	w kia
-630	w kim
-1534	w kind
-797	w kindly
306	w kita
-768	w klasse
-213	w klinikum
-1042	w kofi
-22	w kollegen
-9	w kollegin
-649	w kom
-607	w kommen
-799	w kommission
-880	w kontakt
-1119	w kosten
-423	w kowalczyk
251	w kreis
-705	w kun
-360	w l
-307	w la
-781	w laat
-513	w lab
236	w labor
1015	w labs
-89	w laden
-33	w land
283	w lane
-838	w lars
-375	w las
-985	w last
-954	w late
-127	w law
-523	w le
-15	w lea
807	w learning
-913	w lebenslauf
-821	w leeds
65	w legal
-889	w lei
-346	w leila
-1165	w leiter
-975	w leitung
-768	w lena
211	w les
-1277	w letter
-1042	w leute
-1260	w level
-672	w lever
-1060	w lg
-447	w lhe
-518	w library
-2359	w liebe
-1678	w lieber
471	w lindqvist
-1323	w link
-830	w linkedin
-636	w liste
203	w little
1009	w living
-861	w ll
-508	w lo
-430	w local
-1483	w location
-520	w log
75	w logistics
889	w logistik
-370	w london
-755	w lorna
372	w los
-990	w losung
-798	w lou
-722	w lovely
-876	w ltd
-76	w luca
-886	w lucas
-47	w lucia
-411	w luck
-1094	w luis
-918	w lunch
-1609	w m
-1166	w ma
-249	w madam
-1401	w madame
-1111	w mai
-1041	w mail
-193	w main
-650	w mairie
-234	w maison
-671	w mal
-818	w manage
-1087	w management
-1375	w manager
-811	w managing
-692	w mann
-1217	w many
-840	w mappe
414	w mar
-327	w mara
-689	w march
-694	w marchetti
-774	w marco
-1130	w marcus
-764	w marguerite
-1104	w marie
1106	w marine
-597	w mark
-67	w marsh
-719	w marta
-1096	w martin
-685	w marz
-641	w mateo
-841	w may
-745	w maybe
-685	w me
-845	w med
725	w media
781	w medical
-678	w meet
-1108	w meeting
-1262	w mein
-747	w meine
-711	w member
-1047	w menschen
129	w meridian
-965	w message
-860	w met
-1126	w mfg
-835	w mi
-1240	w microsoft
473	w mill
-1360	w min
-765	w mina
259	w ministry
-485	w minute
-1067	w minuten
-1357	w miss
-1586	w mit
-1062	w mittagessen
119	w mitte
-747	w mitteilung
-825	w mittwoch
-1324	w mme
-1089	w mo
-730	w moi
-1426	w moin
-824	w moment
-1015	w mon
-702	w monate
-929	w monaten
-933	w monats
-569	w monday
-1222	w monica
-1101	w monique
-933	w monsieur
-1006	w montag
-818	w morgen
-1211	w morning
517	w moss
-563	w most
-1667	w mr
-522	w mrs
-1163	w ms
-1005	w muhe
553	w municipal
524	w museum
404	w mutual
-1009	w n
-229	w na
-1348	w nach
-729	w nachfrage
-466	w nachmittag
-1170	w nachricht
-940	w nadia
-921	w name
-881	w namen
-946	w nao
812	w national
-908	w ne
-1130	w need
-803	w nein
-650	w nele
583	w network
-574	w new
-16	w nhs
-681	w ni
-859	w nice
-1793	w no
-1114	w non
-416	w noor
559	w nord
396	w nordlicht
-244	w north
364	w northern
-890	w nos
-1613	w not
-1004	w note
-655	w nothing
-906	w notice
-605	w november
-797	w now
-807	w number
-920	w numerical
-473	w nummer
-107	w nursing
-1046	w o
-417	w ob
-623	w obrigada
-869	w obrigado
-330	w october
-49	w of
-1263	w offer
-242	w office
-708	w ohne
-1252	w oi
-1402	w ok
-652	w okafor
-1055	w oktober
-1674	w ola
-653	w olaf
79	w old
-448	w on
-798	w one
-1127	w online
-885	w only
125	w op
-219	w open
-1069	w operations
-572	w ops
-1047	w oracle
-772	w original
-1650	w ort
-699	w os
-1096	w otherwise
-500	w out
-939	w over
-583	w owing
-1198	w p
-1082	w pa
154	w pacific
-556	w panel
427	w paper
-127	w papier
-1300	w para
-1378	w paris
-429	w park
-573	w parking
-1188	w part
338	w partner
-975	w partners
-1211	w passt
-1107	w patricia
-1210	w paul
-911	w paula
-1302	w pauline
396	w pay
-1497	w pc
-1361	w pdf
585	w pension
-903	w people
326	w per
-1131	w person
-966	w personal
-964	w personalrat
-1372	w personen
-753	w personio
-398	w personnel
-648	w peter
-635	w petra
-39	w pflege
684	w pharma
-1025	w pick
-771	w place
-1060	w plan
-1107	w platz
-821	w platze
90	w plaza
-1003	w pls
-1310	w pm
-675	w pode
323	w point
351	w police
-413	w policy
-1055	w por
456	w port
-1497	w portal
-836	w portfolio
-105	w post
-556	w postfach
-1140	w pour
-1413	w powered
153	w pr
298	w practice
-523	w praxis
-1192	w president
-290	w press
-909	w prezado
220	w primary
-1780	w principal
-893	w privacy
3	w private
-759	w priya
-764	w priyanka
-808	w probearbeiten
-800	w probetag
-752	w probezeit
-1197	w professor
-1366	w profil
-827	w profile
-458	w programme
-972	w prufung
-935	w ps
-466	w public
-736	w python
-890	w qualifikation
-1098	w qualifikationen
-885	w quando
-1003	w que
-703	w queremos
-933	w questions
-1661	w r
-1438	w ra
557	w rail
-1414	w raum
-897	w ravi
-14	w re
-754	w read
-1265	w readme
-436	w really
-1432	w rec
-660	w recebemos
-296	w rechnen
-1107	w recruiter
-912	w recruiting
-1271	w recruitment
-1017	w recrutamento
-553	w recrutement
-1056	w recursos
-1086	w ref
-826	w reference
-696	w references
-1213	w regards
47	w region
48	w regional
-1132	w registered
-951	w regulation
-251	w reisekosten
-929	w reminder
-914	w replies
-931	w reply
-267	w reporting
-854	w req
-787	w requisition
-966	w reschedule
473	w rescue
-111	w research
-512	w reserve
-780	w resources
-1593	w resourcing
-107	w ressources
-872	w results
-987	w resume
-22	w retail
-753	w review
-397	w reyes
-755	w rgpd
-1432	w rh
299	w ridge
-552	w right
-611	w ring
318	w road
-887	w rob
847	w robotics
-575	w room
-1458	w rosa
-1037	w round
-1137	w ruhe
-1100	w runde
-165	w rural
-966	w ruth
-813	w s
-400	w sa
-1155	w sabine
-1235	w safe
-660	w sag
393	w saint
-1316	w salary
-824	w saludo
-974	w saludos
-1474	w salut
-676	w saluti
-953	w sam
-1084	w same
-868	w samir
-877	w samstag
223	w san
-1249	w sandra
-840	w sans
170	w santa
-823	w sara
-857	w saturday
-885	w saturdays
-978	w say
-1134	w schedule
-456	w school
-580	w schools
-765	w schreiben
-752	w schritt
-1051	w schritte
-1439	w se
-1435	w search
-711	w secretaria
-1443	w secretary
732	w security
148	w see
-1304	w sehr
-630	w sei
-963	w seite
-535	w seiten
-1602	w sekretariat
-976	w seleccion
-1024	w selection
-1115	w selezione
-538	w send
-901	w senhor
-300	w senior
-1140	w sent
-868	w september
-318	w serra
-319	w service
-667	w services
-1275	w servus
-1131	w seu
-607	w she
-735	w shl
-1259	w should
-1189	w si
-578	w siamo
-1045	w sig
-749	w sign
-312	w simon
-522	w simone
-973	w since
-1078	w sincerely
-911	w siobhan
-196	w sir
-1482	w sister
-1016	w site
-968	w sitz
-919	w sitzung
-841	w six
-948	w smartrecruiters
-843	w so
-904	w sobald
-1047	w sobre
-970	w social
-542	w society
-1060	w sofia
314	w software
-85	w solicitors
-799	w sollte
-791	w sollten
-419	w solutions
-167	w sommer
-819	w sonntag
-1159	w sorry
373	w south
-1106	w sql
-1237	w sr
-999	w sra
-868	w ssa
139	w st
-67	w stadt
108	w stadtwerke
-647	w staff
-771	w staffing
-988	w stage
-1184	w stand
-910	w standort
-1045	w start
-45	w state
-255	w states
272	w station
-739	w status
-1075	w stay
-803	w std
-1118	w stelle
-1185	w stellen
-959	w step
-832	w steve
437	w stiftung
-995	w still
-882	w stock
-825	w stop
297	w street
341	w studio
-967	w stunde
-1572	w stunden
-686	w su
-1005	w sua
-723	w succes
474	w sud
-930	w sue
-1244	w sunday
-787	w suo
51	w support
287	w sur
-214	w sv
-477	w system
151	w systems
-530	w t
-544	w ta
-1579	w tag
-1666	w tage
-1153	w tagen
-1379	w take
-929	w talent
-1211	w talento
-804	w talk
-669	w tamsin
-985	w tariq
-489	w te
-536	w team
-897	w teamtailor
155	w tech
-634	w technical
-288	w technologies
1301	w technology
-1271	w teil
-1250	w teilnahme
-938	w tel
-787	w telefon
-526	w telefonat
-763	w tell
-658	w teresa
-1368	w termin
-1578	w test
-658	w tests
-1094	w text
-121	w the
-156	w theatre
-805	w thema
-676	w then
-890	w theo
-1779	w there
-432	w they
-858	w thomas
-781	w those
93	w three
-1075	w thu
-958	w thurs
-1076	w thursday
-760	w ti
-1455	w time
-775	w tisch
-757	w title
-808	w to
-1223	w tobias
-807	w tom
-902	w tomas
-779	w tomorrow
-813	w ton
138	w top
-947	w tot
-912	w tour
70	w town
-935	w trac
-366	w trager
-1492	w trainee
-460	w training
706	w travel
-125	w tribunal
29	w trust
-1160	w trustees
-1274	w try
-428	w tu
-1217	w tue
-951	w tues
-662	w tuesday
-571	w tuesdays
-670	w tut
-355	w two
-1255	w u
-614	w uber
-976	w ufficio
-1681	w uhr
-841	w uhrzeit
424	w uk
-1161	w um
-251	w un
-806	w una
-614	w und
-1180	w under
-1438	w uni
-195	w union
-70	w unit
-238	w united
590	w universitat
-87	w university
-1805	w unterlagen
-1190	w unternehmen
-913	w unterschrift
-927	w until
-482	w up
-640	w urlaub
-898	w use
-1076	w uw
-1011	w v
-1207	w vacancy
419	w val
505	w vale
630	w valley
-267	w van
-789	w ve
-970	w venue
-432	w vera
-1113	w verbal
-1322	w verfahren
-588	w verfahrens
-963	w verfugung
-627	w verify
-698	w verstandnis
-1018	w vertrag
-1115	w vertrauen
-122	w verwaltung
240	w veterans
1320	w veterinary
-205	w vi
-536	w video
-1332	w viel
-1123	w viele
-593	w vielen
-1023	w vielzahl
-116	w view
-395	w voce
-535	w vollzeit
-1167	w von
-556	w voor
-980	w vor
-477	w vorauswahl
-1087	w vormittag
-844	w vorschlag
-1230	w vorstand
-866	w vorstellung
-704	w vos
-157	w voss
-860	w vous
-977	w vp
-1124	w w
-996	w wahl
-950	w wales
-1393	w wann
-863	w want
-1190	w warm
-656	w warmly
-1042	w was
-706	w wat
1036	w water
-746	w way
-689	w wear
-769	w wed
-740	w wednesday
-1076	w weds
-752	w weg
-1130	w wegen
-957	w wei
-1125	w welcome
-1218	w well
-927	w wenn
-417	w wer
-1242	w werk
-1021	w werkstatt
-222	w west
-869	w whatsapp
-1261	w when
-781	w which
-648	w while
-481	w whitlock
-825	w who
-952	w wie
-603	w wien
-806	w wil
-358	w wishes
-1005	w wo
-1000	w woche
-703	w wochen
-628	w wochenende
-1163	w word
-570	w workable
-764	w works
-549	w written
-1443	w x
-1604	w xxx
-1355	w xxxx
-431	w y
-801	w year
-939	w yes
-1439	w yours
-912	w yusuf
-922	w zeichen
-740	w zeit
-518	w zeitpunkt
-895	w zentrale
-666	w zeugnis
-1149	w zeugnisse
-462	w zimmer
-782	w zoe
-917	w zoom
-1199	w zu
-684	w zugang
-531	w zum
-728	w zur
-536	w zwischenstand
572	whole more seldom
134	within
692	within as often
813	within told
-243	writes
-969	writes own
572	writes provider
765	writes system
-648	written alone
-863	written alone board
-1001	written alone nobody
-739	written alone own
140	written alone provider
182	written alone system
`;
