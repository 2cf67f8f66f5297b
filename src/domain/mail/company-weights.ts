// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-89	< !
-1011	< "
-1221	< &
-206	< (
-771	< )
-1121	< +
129	< ,
-535	< -
-324	< .
18	< /
-1138	< 00
-620	< 000
-1096	< 1
-1181	< 10
-1140	< 11
-1093	< 12
-883	< 13
-565	< 14
-841	< 15
-986	< 16
-572	< 17
-810	< 18
-1136	< 2
-811	< 20
-784	< 25
-1080	< 3
-1033	< 30
-1372	< 4
-743	< 40
-1014	< 45
-932	< 5
-602	< 59
-1219	< 6
-990	< 60
-662	< 8
-1078	< 9
-1023	< 90
-55	< :
-1360	< ;
-41	< ?
636	< @
-481	< [
-1528	< ]
35	< ^
538	< a
-750	< ab
155	< about
-979	< acht
-1163	< after
115	< al
-475	< alle
-1063	< allen
-902	< alles
-1362	< als
89	< am
481	< an
-159	< and
-1280	< andere
-682	< anderen
576	< as
885	< at
-201	< au
-1122	< auf
-1465	< aus
24	< avec
29	< be
215	< before
-46	< bei
-733	< beiden
-159	< beim
-665	< beruflichen
-522	< besten
612	< bij
-1015	< bis
-1021	< bitte
-57	< but
-408	< by
-1075	< candidate
1159	< chez
-29	< con
933	< da
153	< das
387	< de
-1499	< dear
-131	< dein
-610	< deine
-626	< deinem
-841	< deinen
-855	< deiner
81	< del
-132	< della
-668	< dem
70	< den
21	< der
-603	< deren
-271	< des
235	< di
326	< die
-954	< diese
-898	< diesem
-616	< dieser
-600	< dieses
-105	< do
-1247	< drei
-381	< du
-691	< e
-971	< eigenen
-1669	< ein
-1570	< eine
-1192	< einem
-1415	< einen
-1212	< einer
-1184	< eines
-912	< einige
325	< el
-928	< em
489	< en
-692	< engere
-553	< enhanced
-702	< ersten
-1104	< etwas
-87	< for
-730	< freundlichem
-1177	< freundlichen
-75	< from
-1110	< fünf
130	< für
-1079	< fürs
-933	< geehrte
-442	< geehrter
-884	< gute
-770	< guten
-476	< halbe
-441	< heer
-1094	< hello
-519	< herzlichen
316	< het
-1352	< hi
-647	< ich
464	< if
11	< ihr
-696	< ihre
487	< il
-306	< im
227	< in
-1114	< ins
-756	< is
-1190	< ist
-989	< job
358	< joining
-1106	< kein
-1325	< keine
-713	< keinen
-1247	< kleine
-527	< kurz
-924	< kurze
-66	< la
57	< le
-803	< letzte
-474	< letzten
-142	< meet
-1089	< mehr
-745	< mein
-848	< meine
-1181	< meinem
70	< met
-984	< mevrouw
-668	< mit
-1023	< monday
-405	< morning
650	< na
-1282	< nach
-690	< neue
-687	< neuen
-484	< no
-985	< noch
-655	< nächste
-781	< nächsten
199	< o
-825	< oder
372	< of
-1000	< ohne
-791	< on
-725	< one
-643	< or
-505	< ora
-1355	< our
-403	< per
-403	< photo
-632	< plus
-665	< pm
111	< por
379	< recruitment
-1250	< s
-1104	< sechs
566	< sie
90	< so
-907	< ssa
-510	< tarde
126	< team
-575	< thanks
628	< that
-511	< the
-327	< through
535	< to
-744	< tu
-311	< two
-1052	< um
-770	< un
-575	< und
-64	< under
-1562	< unser
-1310	< unsere
-1284	< unserem
-847	< unseren
-1332	< unserer
-1040	< unseres
-1504	< unter
848	< van
208	< via
-1315	< viel
-710	< vielen
-983	< vier
160	< vom
1051	< von
-978	< vor
-951	< votre
-875	< weitere
-825	< weiteren
34	< which
-1129	< wir
816	< with
-758	< you
25	< your
-883	< zehn
14	< zu
-1554	< zum
-903	< zur
-1140	< zwei
-771	< zweite
-866	< zweiten
-718	< zwölf
-301	< |
-730	< ¡
-544	< £
-551	< ©
-13	< «
198	< ·
-827	< ¿
100	< à
-982	< über
-260	< –
-638	< „
-508	< •
73	<< ! !
-210	<< " .
-1235	<< ' s
307	<< ) ,
538	<< ) .
374	<< ) at
561	<< , and
-978	<< , das
-1066	<< , den
-149	<< , der
-574	<< , deren
-1293	<< , die
-780	<< , ein
-360	<< , eine
-713	<< , im
362	<< , so
-173	<< , the
-754	<< - und
315	<< . (
200	<< . ,
-742	<< . 00
-525	<< . 15
-445	<< . 30
-749	<< . das
-1471	<< . den
-1277	<< . der
-151	<< . die
-1321	<< . ihr
-54	<< . ihre
-908	<< . im
-847	<< . in
-907	<< . ssa
611	<< . the
-901	<< . your
-638	<< . ¿
-798	<< . –
-878	<< 00 .
-1245	<< 1 .
-754	<< 1 :
-752	<< 10 .
-522	<< 10 :
-462	<< 11 :
-1146	<< 12 .
-583	<< 12 :
-640	<< 14 .
-1092	<< 15 .
-986	<< 2 .
-591	<< 2 :
-398	<< 20 .
-841	<< 23 :
-915	<< 3 ,
-1015	<< 3 .
-882	<< 30 .
-1308	<< 4 .
-774	<< 5 .
-526	<< 6 .
-810	<< 7 .
-571	<< 9 .
-552	<< 9 :
-1133	<< : "
-960	<< : 00
-694	<< : 15
-1457	<< : 30
-900	<< : 45
-602	<< : 59
-768	<< : [
-790	<< : der
526	<< : die
-1067	<< ] [
-669	<< ^ "
91	<< ^ (
-1043	<< ^ -
-112	<< ^ [
35	<< ^ ^
597	<< ^ das
-1499	<< ^ dear
1	<< ^ dein
-249	<< ^ deine
-805	<< ^ den
-203	<< ^ der
307	<< ^ die
-1094	<< ^ hello
-339	<< ^ herzlichen
-1327	<< ^ hi
99	<< ^ ihr
-360	<< ^ ihre
-1008	<< ^ im
290	<< ^ recruitment
-426	<< ^ team
-127	<< ^ the
-585	<< ^ vielen
648	<< ^ your
-722	<< ^ ¡
-380	<< ^ ©
-716	<< ^ ¿
-186	<< ^ –
-936	<< ^ •
-533	<< a )
-1268	<< a .
-610	<< agréer ,
-1019	<< an .
-878	<< an den
-283	<< an der
156	<< an die
-542	<< an unserem
-866	<< and the
-496	<< and your
-758	<< application .
1081	<< application to
564	<< applying to
-739	<< april .
-978	<< ask for
621	<< assistant ,
-1082	<< at our
108	<< at the
-1123	<< auf dem
-1559	<< auf der
-1790	<< auf die
-167	<< auf diese
-732	<< auf unserer
-640	<< aufgrund der
-463	<< aus dem
-383	<< aus der
-497	<< aus diesem
-170	<< back from
-666	<< before the
639	<< behalf of
766	<< bei der
-643	<< bewerberinnen und
-662	<< bis zum
-829	<< bitten um
-510	<< boa tarde
-1426	<< bring your
-597	<< by the
-784	<< cv .
-1067	<< dass die
-372	<< date :
135	<< day .
395	<< days .
-175	<< de la
-334	<< den nächsten
-692	<< die engere
563	<< director ,
-945	<< dott .
-1023	<< dra .
-890	<< durch die
-726	<< días ,
-887	<< ein .
-126	<< email .
217	<< employer .
1185	<< employer :
713	<< employment with
-926	<< engineer (
-422	<< engineer ,
-631	<< england and
-724	<< for the
161	<< friday .
31	<< from the
-152	<< für das
-313	<< für deine
-1650	<< für den
-1555	<< für die
-597	<< für eine
-286	<< für einen
-1182	<< für ihr
-597	<< für ihre
-744	<< geachte heer
-655	<< geachte mevrouw
-889	<< gmbh ,
-833	<< good morning
579	<< greetings from
-616	<< haben .
-361	<< haben ihre
-574	<< hat .
-978	<< hat die
-967	<< here .
655	<< here at
-1191	<< hola ,
-541	<< hour .
-832	<< hours .
-1032	<< house ,
767	<< hr ,
-100	<< https :
-1370	<< i .
-245	<< ihnen alles
-942	<< ihnen die
-419	<< ihnen viel
-700	<< in .
-182	<< in den
-634	<< in der
-385	<< in die
-559	<< in diesem
-480	<< in our
-135	<< in the
-737	<< in unserem
-1054	<< in unserer
1602	<< interest in
-150	<< interview .
299	<< interview with
-1085	<< is a
-703	<< is an
-1182	<< is in
-1292	<< ist .
101	<< it .
-517	<< job .
-500	<< keep your
-505	<< kia ora
-1099	<< location :
-859	<< ltd ,
-750	<< m .
-346	<< madame ,
-145	<< mail .
142	<< manager ,
-522	<< manager .
-911	<< me ,
-752	<< me .
-322	<< me and
-610	<< message .
-1076	<< minutes .
-978	<< mit .
-380	<< mit anderen
-504	<< mit besten
62	<< mit dem
-1437	<< mit den
-833	<< mit der
-742	<< mit einem
-218	<< mit einer
-730	<< mit freundlichem
-975	<< mit freundlichen
-570	<< monday ,
-19	<< monday .
-476	<< months .
-1078	<< nach dem
-1059	<< nach den
-1131	<< nach der
-679	<< nach sechs
-830	<< nicht .
-933	<< no .
-214	<< now .
-490	<< of the
-683	<< of your
551	<< office ,
-547	<< officer (
-243	<< officer ,
-759	<< oi ,
-1077	<< olá ,
-898	<< on .
-34	<< on the
-802	<< one .
563	<< ort :
-937	<< panel :
972	<< partner ,
-167	<< position .
963	<< position at
-891	<< powered by
-1117	<< registered in
-585	<< role .
-35	<< role at
-855	<< s .
-933	<< sehr geehrte
-442	<< sehr geehrter
618	<< sent to
-627	<< sich die
-582	<< sie am
-1071	<< sie den
349	<< sie die
-426	<< sie diese
-433	<< sie eine
-820	<< sie ihre
-1061	<< sie im
-368	<< start :
-601	<< status :
511	<< team ,
-224	<< team at
-325	<< test .
-626	<< that .
-593	<< that the
-458	<< thursday ,
220	<< thursday .
-26	<< time .
-21	<< to the
-165	<< tuesday ,
-1356	<< uhr ,
-492	<< uhr .
-488	<< und alles
-700	<< und das
-1024	<< und den
-650	<< und der
-108	<< und die
-583	<< und viel
-940	<< under the
1025	<< unfortunately ,
-659	<< uns die
470	<< uns im
-631	<< uns in
-433	<< until the
-846	<< up .
-173	<< us .
625	<< us at
-233	<< venue :
130	<< von der
-678	<< vorstand :
-977	<< wann :
-836	<< week .
-721	<< weeks .
-1174	<< wegen der
-628	<< werden .
-978	<< when :
-375	<< where :
-1247	<< wir den
-784	<< wir die
-765	<< wir ihre
-819	<< wir im
-426	<< with our
586	<< with the
-352	<< with your
108	<< year .
-551	<< yet .
-943	<< you .
-1043	<< zu den
-593	<< zu unserem
-451	<< zukunft alles
-1182	<< über den
-1375	<< über die
-316	<> ! $
-747	<> ! ,
-357	<> " "
134	<> ( )
-144	<> ( ,
-422	<> ( .
-186	<> ) $
-1655	<> , !
381	<> , $
-446	<> , '
333	<> , (
-157	<> , )
-442	<> , ,
-626	<> , .
-769	<> , 2
-1283	<> , :
-1055	<> , and
-252	<> , floor
806	<> , has
-802	<> , in
-13	<> , is
-621	<> , nach
-1227	<> , und
-689	<> , |
-2	<> - $
-1060	<> - (
-38	<> - ,
-896	<> - .
-830	<> - :
-955	<> . !
-790	<> . $
50	<> . '
-764	<> . (
-825	<> . )
143	<> . ,
-322	<> . .
-865	<> . 2026
-528	<> . :
-1247	<> . ?
-904	<> . a
-776	<> . als
-644	<> . an
-1072	<> . and
-257	<> . applicants
-316	<> . are
-691	<> . as
-1261	<> . at
-462	<> . attached
-453	<> . be
-388	<> . bei
-793	<> . bis
-900	<> . bitte
-840	<> . by
-375	<> . can
-398	<> . candidates
-260	<> . dahin
-973	<> . das
-1088	<> . de
-294	<> . den
-1409	<> . der
-903	<> . die
-424	<> . diesem
-528	<> . do
-570	<> . du
-685	<> . el
-1084	<> . en
-751	<> . er
-826	<> . es
-1274	<> . for
-663	<> . from
-745	<> . für
-1156	<> . geht
-1006	<> . haben
100	<> . has
-619	<> . hat
-586	<> . have
-443	<> . het
-665	<> . i
-768	<> . ich
-778	<> . if
-583	<> . il
-734	<> . im
-1090	<> . in
-27	<> . is
-702	<> . ist
-664	<> . it
-988	<> . je
-950	<> . kann
-806	<> . können
-985	<> . la
-420	<> . le
-109	<> . like
-144	<> . lo
-629	<> . luck
-820	<> . may
-964	<> . me
-728	<> . mir
-353	<> . mit
-587	<> . need
-526	<> . nicht
-486	<> . no
-971	<> . not
-793	<> . o
-1039	<> . of
-1343	<> . on
-661	<> . one
-468	<> . our
-523	<> . por
-533	<> . put
-178	<> . que
-751	<> . se
-1083	<> . sie
-960	<> . sind
-416	<> . sorry
-574	<> . take
-722	<> . te
-481	<> . that
-277	<> . the
-557	<> . then
-661	<> . to
-412	<> . two
-203	<> . u
-646	<> . um
-238	<> . un
-769	<> . und
-695	<> . uns
-569	<> . us
-569	<> . von
-486	<> . vous
-975	<> . war
-457	<> . was
-681	<> . we
-1070	<> . werden
-435	<> . were
-507	<> . who
421	<> . will
-869	<> . wir
-1004	<> . wird
-904	<> . with
-1074	<> . you
-1089	<> . your
357	<> / $
-570	<> 00 $
-971	<> 00 ,
-1067	<> 15 ,
-595	<> 15 .
-555	<> 30 $
-472	<> 30 ,
-565	<> 30 .
-573	<> 45 ,
-554	<> : $
-1612	<> : (
243	<> : ,
-35	<> : .
-752	<> : :
-1152	<> : teams
-103	<> : |
-415	<> : –
-122	<> ? $
-444	<> ? ,
650	<> @ $
198	<> [ $
-434	<> [ ,
120	<> [ ]
-1137	<> ^ !
170	<> ^ $
-635	<> ^ &
-765	<> ^ '
134	<> ^ (
-108	<> ^ )
487	<> ^ ,
88	<> ^ -
100	<> ^ .
620	<> ^ /
-580	<> ^ 1
-393	<> ^ :
-790	<> ^ ?
-772	<> ^ [
-763	<> ^ a
-630	<> ^ about
-685	<> ^ abrazo
-702	<> ^ afternoon
-912	<> ^ all
70	<> ^ am
-933	<> ^ an
-1363	<> ^ and
-149	<> ^ are
112	<> ^ as
-617	<> ^ at
294	<> ^ au
-669	<> ^ aus
-722	<> ^ be
-287	<> ^ besten
-673	<> ^ bis
-1124	<> ^ by
-794	<> ^ candidato
-375	<> ^ care
-466	<> ^ careers
-223	<> ^ careful
-637	<> ^ cordialement
-527	<> ^ d
-675	<> ^ dat
-491	<> ^ date
-1030	<> ^ day
-912	<> ^ de
-126	<> ^ der
-1062	<> ^ des
-911	<> ^ di
-1002	<> ^ dia
-1041	<> ^ die
-1136	<> ^ do
-833	<> ^ done
-742	<> ^ dott
-1098	<> ^ du
-734	<> ^ días
44	<> ^ e
-969	<> ^ een
-712	<> ^ el
-786	<> ^ en
185	<> ^ es
489	<> ^ est
-973	<> ^ for
-639	<> ^ freundlichem
-914	<> ^ freundlichen
-564	<> ^ from
-1155	<> ^ für
-1038	<> ^ geehrte
-743	<> ^ geehrter
-722	<> ^ greetings
-567	<> ^ groet
570	<> ^ has
-64	<> ^ hat
-481	<> ^ heer
-797	<> ^ here
414	<> ^ hiring
187	<> ^ hr
276	<> ^ i
-726	<> ^ il
-603	<> ^ im
-1016	<> ^ in
-648	<> ^ interview
238	<> ^ is
225	<> ^ ist
-868	<> ^ it
-1099	<> ^ je
-580	<> ^ jobs
-561	<> ^ kandidaat
-706	<> ^ können
-584	<> ^ l
-579	<> ^ la
140	<> ^ le
-836	<> ^ like
-862	<> ^ luck
-778	<> ^ me
-493	<> ^ message
-749	<> ^ mevrouw
-624	<> ^ mit
-651	<> ^ morning
-672	<> ^ my
-745	<> ^ news
-576	<> ^ no
-1008	<> ^ not
461	<> ^ now
-982	<> ^ o
-1089	<> ^ of
402	<> ^ on
-637	<> ^ one
-508	<> ^ or
-752	<> ^ ora
-453	<> ^ os
-800	<> ^ our
379	<> ^ people
-521	<> ^ per
835	<> ^ plc
-902	<> ^ por
-1042	<> ^ que
-363	<> ^ recruiting
-343	<> ^ recruitment
-1030	<> ^ regards
-420	<> ^ reviewing
-362	<> ^ salary
-689	<> ^ saludo
-632	<> ^ saluti
-852	<> ^ service
-1200	<> ^ sie
-858	<> ^ sind
-373	<> ^ so
-185	<> ^ sorgfältiger
-313	<> ^ sorry
-297	<> ^ talent
-1151	<> ^ tarde
-191	<> ^ tardes
537	<> ^ te
-523	<> ^ team
-939	<> ^ test
82	<> ^ thanks
-1243	<> ^ that
-911	<> ^ the
-628	<> ^ there
-699	<> ^ this
-627	<> ^ time
-1885	<> ^ to
-1029	<> ^ tu
-759	<> ^ un
-849	<> ^ und
-491	<> ^ up
-545	<> ^ us
-946	<> ^ van
-733	<> ^ vom
-796	<> ^ voor
-947	<> ^ vous
-478	<> ^ vriendelijke
-977	<> ^ we
-542	<> ^ werden
290	<> ^ will
-543	<> ^ wir
-890	<> ^ wishes
-501	<> ^ with
931	<> ^ would
-114	<> ^ writing
-1055	<> ^ x
-1631	<> ^ you
-1315	<> ^ your
-647	<> ^ zum
55	<> ^ |
252	<> ^ ·
-863	<> ^ à
201	<> ^ –
-6	<> a ,
-1085	<> a .
-453	<> alles !
-454	<> alles .
-431	<> alles und
-622	<> als .
173	<> am $
-585	<> am ,
-296	<> am .
-517	<> an opportunity
-710	<> and $
-823	<> and (
-1239	<> and ,
-677	<> and .
-509	<> and be
1123	<> at !
105	<> at $
-156	<> at ,
424	<> at .
-55	<> at and
277	<> at has
263	<> at in
929	<> at is
-197	<> at on
-557	<> auf .
-1084	<> aus $
-160	<> bei .
-565	<> besten $
423	<> bij .
-748	<> bis ,
-922	<> by $
-672	<> by .
-371	<> das ,
34	<> das .
-996	<> das hat
175	<> das ist
446	<> de $
-722	<> de ,
122	<> de .
-1146	<> dear $
-954	<> dear ,
-350	<> dear :
-283	<> dein $
-105	<> deine $
-770	<> deine und
-184	<> dem ,
37	<> dem .
-172	<> den ,
-380	<> den .
-1195	<> den der
-1081	<> den für
-759	<> den in
-668	<> den mit
-906	<> den und
-302	<> der $
116	<> der (
-483	<> der ,
-65	<> der .
178	<> der :
-920	<> der am
-358	<> der an
-1356	<> der der
-896	<> der für
480	<> der hat
-815	<> der in
-376	<> der ist
-706	<> der mit
-37	<> der und
-1166	<> die ,
122	<> die .
-103	<> die als
-857	<> die der
-965	<> die für
248	<> die haben
242	<> die hat
-620	<> die im
-846	<> die in
-148	<> die ist
-695	<> die mit
-133	<> die nach
-819	<> die nicht
-1058	<> die und
383	<> do $
48	<> do ,
301	<> do .
-361	<> drei ,
-760	<> drei .
-737	<> ein ,
-1214	<> ein .
-640	<> eine ,
-508	<> eine .
-270	<> eine mit
-562	<> einen ,
-934	<> einen .
-408	<> einen mit
-752	<> einer .
31	<> en ,
138	<> en .
719	<> for $
-1335	<> for (
116	<> for ,
-224	<> for .
-706	<> freundlichem $
-1170	<> freundlichen $
-518	<> from $
305	<> from ,
-567	<> from .
-71	<> für $
-1267	<> für und
-736	<> geehrte ,
-442	<> geehrter ,
-645	<> heer ,
-869	<> hello $
-673	<> hello ,
-253	<> herzlichen für
-961	<> hi !
-934	<> hi $
-845	<> hi ,
-877	<> ihr $
-875	<> ihr und
-298	<> ihre $
-981	<> ihre .
-127	<> ihre für
-281	<> ihre mit
-356	<> ihre und
-208	<> ihre werden
-947	<> im $
-893	<> im ,
22	<> im .
-1045	<> im der
-185	<> im mit
-422	<> im und
20	<> in !
-1442	<> in $
-491	<> in (
-685	<> in ,
269	<> in .
787	<> in and
-239	<> in und
-899	<> keine .
-565	<> la ,
275	<> la .
-584	<> mevrouw ,
-661	<> mit ,
-888	<> mit .
344	<> mit und
-732	<> nach ,
-503	<> nach .
-486	<> nach der
306	<> of ,
-342	<> of .
-985	<> on ,
-571	<> on .
-492	<> on and
-310	<> or .
-486	<> our ,
-871	<> our .
-701	<> our office
-930	<> per .
378	<> recruitment $
-369	<> tarde ,
60	<> team $
554	<> the $
-452	<> the '
132	<> the (
-313	<> the ,
241	<> the .
-445	<> the ?
-38	<> the and
-191	<> the at
181	<> the for
-259	<> the has
81	<> the in
250	<> the is
-383	<> the of
-929	<> the on
-401	<> the or
489	<> the talent
189	<> the team
-651	<> the to
693	<> the will
-224	<> through .
856	<> to !
555	<> to $
-842	<> to ,
512	<> to .
-1103	<> to and
656	<> to for
-504	<> um ,
-739	<> um .
-152	<> und $
-773	<> und ,
-1384	<> und .
-736	<> unserem .
-552	<> unserer .
-215	<> van $
282	<> via .
-171	<> viel !
-517	<> viel .
-186	<> viel bei
-756	<> viel und
-427	<> vielen ,
-481	<> vielen für
-309	<> vom $
257	<> with (
-547	<> with ,
161	<> with .
-11	<> with and
-840	<> your ,
-899	<> your .
-1137	<> your and
-415	<> your for
-612	<> your in
-1072	<> your number
-862	<> your on
-477	<> zum ,
-548	<> zum .
-499	<> zur .
-841	<> zwei ,
-937	<> zwei .
152	<> | $
219	<> | ,
298	<> | |
-8	<> · $
197	<> · ,
-15	<> · ·
-995	<> à ,
-43	<> – $
-536	<> – (
-932	<> – ,
-397	<> – .
-425	<> – –
-604	<> • $
563	> !
63	> "
161	> $
-1180	> &
132	> '
-455	> (
-60	> )
-1322	> +
-245	> ,
11	> -
178	> .
410	> /
-802	> 00000
-1605	> 1
-1169	> 10
-880	> 11
-1022	> 12
-744	> 14
-722	> 15
-1489	> 2
-917	> 20
-936	> 2025
-880	> 2026
-1609	> 3
-1626	> 4
-1349	> 5
-1314	> 6
-1275	> 7
-77	> 8
-840	> 9
87	> :
-1074	> ;
-220	> ?
-932	> [
242	> ]
-966	> a
-157	> ab
-193	> about
-685	> abrazo
689	> acknowledges
-456	> action
-370	> afraid
52	> after
-702	> afternoon
-173	> al
-896	> all
-573	> aller
-737	> alles
200	> als
-393	> am
-877	> an
-183	> and
-1194	> any
-585	> applicants
-909	> april
482	> are
710	> as
-785	> ask
-854	> asked
-1399	> assessment
-799	> at
-911	> attached
-764	> até
191	> au
-1290	> auch
-1539	> auf
-883	> aufnehmen
-1812	> aus
-649	> back
-632	> be
290	> bedanken
-434	> been
-770	> before
-1080	> bei
-544	> beim
-842	> bekommen
-858	> besteht
-287	> besten
137	> beworben
-1435	> bis
-1747	> bitte
-697	> bitten
-991	> bleiben
-945	> bleibt
-1213	> branch
-809	> brauchen
-915	> by
-608	> call
702	> can
426	> candidate
-844	> candidates
-794	> candidato
-633	> candidatura
-1177	> card
-533	> care
303	> careers
-223	> careful
-651	> certificate
-646	> charity
-915	> check
-401	> com
302	> come
-903	> con
-637	> cordialement
-711	> d
-841	> da
-564	> dahin
-606	> dan
-967	> das
-865	> dat
-514	> date
-463	> dauert
-1030	> day
-1049	> de
-895	> deiner
-1363	> del
-1097	> dem
-1126	> den
-495	> der
-1360	> des
-1171	> di
-1005	> dia
-1073	> dich
-698	> die
-424	> diesem
-1047	> dieser
-609	> dir
-1554	> do
766	> does
-837	> done
-742	> dott
-1404	> du
-712	> durch
-734	> días
-626	> dürfen
15	> e
-427	> een
-1620	> ein
-843	> eine
-651	> einen
-1161	> einer
-1280	> eines
-939	> el
-254	> else
-922	> em
-1369	> employer
125	> en
371	> entschieden
-804	> er
-843	> erfolgt
-77	> erhalten
93	> es
772	> est
-156	> et
-881	> exercise
-1615	> finden
-440	> floor
81	> foi
-50	> for
-695	> form
146	> free
-1208	> frei
-639	> freundlichem
-1116	> freundlichen
-273	> from
-1319	> für
-1155	> gab
-1199	> geben
-1038	> geehrte
-743	> geehrter
-759	> geführt
-973	> gegeben
-791	> gehen
-729	> geht
-868	> gekommen
-524	> gelöscht
-618	> gemacht
-1719	> genommen
-587	> gern
-400	> get
-774	> gibt
-814	> go
-281	> going
-329	> got
-722	> greetings
-567	> groet
745	> ha
-463	> habe
-291	> haben
198	> had
-487	> happy
815	> has
378	> hat
528	> have
-566	> heb
-481	> heer
-568	> help
-407	> here
-845	> het
507	> hiring
-1252	> hours
528	> hr
-907	> hängt
-925	> hätten
-117	> i
-1177	> ich
-841	> if
-1147	> il
-1304	> im
-163	> in
-878	> interview
84	> is
410	> isn
-956	> ist
-1482	> it
-907	> je
-1009	> job
-593	> jobs
-105	> kan
-561	> kandidaat
-1234	> kann
-583	> keep
-1092	> keine
73	> know
-710	> kommen
-1217	> kommt
-1219	> können
-821	> l
-420	> la
-336	> laden
-53	> last
333	> le
-41	> leider
-688	> let
-947	> letter
-793	> liegen
-940	> liegt
-910	> like
-1168	> link
-161	> lo
-755	> love
-931	> luck
-402	> läuft
-431	> löschen
-790	> machen
-782	> macht
-631	> make
-800	> mate
-203	> may
-1469	> me
-863	> meeting
-1350	> mehr
-1055	> mes
-588	> message
-737	> met
-749	> mevrouw
-737	> minutes
-1124	> mir
-1983	> mit
-532	> mitbringen
-518	> more
-677	> morning
-886	> muss
-1135	> my
483	> möchte
-544	> möchten
-663	> möglich
46	> müssen
-10	> na
-1555	> nach
4	> ne
-446	> need
-1166	> nehmen
426	> never
-838	> news
-1634	> nicht
-1044	> no
-152	> noch
-246	> non
-604	> nos
-1401	> not
-319	> note
393	> now
-953	> number
-523	> nur
137	> não
-1189	> o
-928	> oder
-823	> of
-43	> office
-419	> ohne
71	> on
-956	> one
-552	> op
-717	> opportunity
-936	> or
-796	> ora
-814	> os
-943	> our
-543	> out
56	> over
329	> para
-901	> passt
562	> people
-362	> per
1085	> plc
-748	> please
53	> plus
-1276	> por
162	> pour
-1031	> put
-313	> que
-727	> questions
-831	> rather
-817	> read
112	> recruiting
-393	> recruitment
-1042	> regards
-728	> reply
-636	> review
-427	> reviewing
-636	> ring
-444	> ringraziamo
-692	> sagen
-419	> said
-362	> salary
-941	> saludo
-852	> saluti
-1062	> say
69	> says
-1085	> schon
-267	> se
-548	> see
-954	> sehen
-1061	> sein
-638	> send
563	> sent
-966	> service
-864	> setzen
-641	> si
-802	> sich
-1599	> sie
-649	> sind
-146	> site
-1182	> so
-821	> soon
-185	> sorgfältiger
-546	> sorry
-1430	> sowie
-223	> sprechen
-861	> statt
-1246	> stehen
-1369	> steht
-902	> su
-722	> suchen
-266	> take
-323	> talent
-1151	> tarde
-191	> tardes
412	> te
-417	> team
-1177	> teams
-807	> tell
19	> test
504	> thanks
-305	> that
-249	> the
-873	> then
-760	> there
219	> this
-591	> three
265	> through
-1253	> time
-88	> to
-555	> told
-1115	> treffen
-209	> tu
-439	> two
-508	> u
-74	> um
-830	> un
-765	> una
-753	> und
-1042	> uns
-745	> unseres
-922	> unter
-632	> until
-653	> up
-859	> us
-485	> va
-801	> van
-150	> via
-1053	> vom
-1410	> von
253	> voor
-1202	> vor
-970	> vorbei
62	> vorgesehen
-900	> vous
-478	> vriendelijke
43	> want
-1064	> wants
-290	> war
-1085	> waren
-354	> was
-705	> we
-826	> week
194	> weiter
-378	> werden
26	> were
-1200	> what
-1213	> when
-1385	> who
-1592	> wie
-1111	> wieder
282	> will
-1020	> wir
-556	> wird
38	> wishes
-1143	> with
-810	> within
703	> would
-530	> write
-193	> writing
219	> wurde
-1426	> wurden
-628	> wäre
-662	> wünschen
-727	> x
-218	> y
-1111	> yes
-426	> you
-1500	> your
-977	> zu
-692	> zum
-1182	> zur
-460	> zurück
-738	> zusammen
-87	> |
179	> ·
-808	> à
413	> è
-602	> é
-1163	> über
283	> –
-358	>> ! !
-149	>> ! $
1343	>> ! we
-441	>> " $
-230	>> " ,
-1049	>> " .
161	>> $ $
396	>> ' s
102	>> ( a
-724	>> ( she
679	>> ) $
-192	>> ) ,
-379	>> ) .
-8	>> ) :
-1055	>> ) and
-938	>> ) at
-719	>> ) und
-3089	>> , $
287	>> , 1
-331	>> , 10
-121	>> , 11
-314	>> , 12
-455	>> , 13
-577	>> , 15
-557	>> , 16
-537	>> , 2
-996	>> , 2025
-519	>> , 23
-640	>> , 3
-1131	>> , 4
-682	>> , 7
-502	>> , 8
-12	>> , 9
-646	>> , a
88	>> , am
410	>> , an
133	>> , and
240	>> , as
-246	>> , at
-802	>> , bitte
-156	>> , danach
-843	>> , danke
-1042	>> , dann
-893	>> , das
-1084	>> , dass
437	>> , de
-875	>> , den
-1280	>> , der
-974	>> , die
-818	>> , du
390	>> , ein
-636	>> , eine
-356	>> , for
-543	>> , got
341	>> , head
-51	>> , hr
-973	>> , i
-1457	>> , ich
-547	>> , ihre
-35	>> , il
-726	>> , in
-152	>> , inc
-502	>> , it
72	>> , je
-1469	>> , just
-820	>> , l
142	>> , la
346	>> , le
-593	>> , monsieur
-1206	>> , no
-782	>> , ob
132	>> , on
-584	>> , our
-960	>> , please
-21	>> , que
515	>> , s
-661	>> , sie
-1290	>> , so
-786	>> , sorry
-160	>> , thank
-1266	>> , thanks
327	>> , the
-693	>> , um
-1243	>> , und
-1511	>> , united
603	>> , we
-531	>> , which
-1097	>> , who
-1357	>> , wir
-241	>> , with
454	>> , you
-966	>> , your
-945	>> . "
300	>> . $
-81	>> . (
-260	>> . )
278	>> . ,
613	>> . .
-822	>> . :
-555	>> . a
-747	>> . bitte
-618	>> . bring
-837	>> . danach
-1280	>> . das
265	>> . de
-110	>> . der
177	>> . die
-725	>> . du
-965	>> . ein
403	>> . he
-456	>> . i
-1153	>> . ich
-137	>> . if
227	>> . ihre
642	>> . in
317	>> . it
-306	>> . no
-239	>> . please
271	>> . registered
-486	>> . sie
-151	>> . the
-410	>> . there
428	>> . this
1229	>> . unfortunately
-293	>> . we
-1417	>> . wenn
421	>> . wir
-252	>> . you
301	>> . your
-148	>> . –
101	>> : "
-885	>> : $
-720	>> : 00
-1109	>> : 1
-920	>> : 10
-576	>> : 11
-794	>> : 12
-780	>> : 14
-835	>> : 15
-1101	>> : 2
-1061	>> : 3
-686	>> : 30
-913	>> : 4
-840	>> : 5
-794	>> : 6
-744	>> : [
71	>> : a
-788	>> : https
-558	>> : monday
-787	>> : the
-636	>> : thursday
-887	>> : £
102	>> ? $
336	>> ] $
-738	>> ] ,
-252	>> ] [
-471	>> a la
-711	>> ab .
-163	>> afraid .
-504	>> alles gute
-725	>> an ,
-1120	>> an .
-579	>> an der
-442	>> and a
611	>> and for
-465	>> and i
-650	>> and me
144	>> and the
-698	>> and wales
-361	>> at the
-432	>> auf dem
-1122	>> aus dem
-575	>> aus der
-109	>> be in
-514	>> bei der
-466	>> bei uns
-256	>> besten grüßen
-657	>> bis zum
-634	>> bitten wir
36	>> by the
-399	>> candidato ,
-418	>> care ,
-444	>> careers $
-418	>> cordialement ,
-711	>> d '
-555	>> dat je
-483	>> date :
-854	>> der stelle
765	>> does not
-742	>> dott .
-638	>> días ,
-1017	>> ein .
-1082	>> employer .
-682	>> entschieden ,
68	>> erhalten sie
-922	>> finden sie
342	>> for the
-585	>> freundlichem gruß
-916	>> freundlichen grüßen
-652	>> from my
-783	>> from the
-480	>> für das
-155	>> für dein
-231	>> für deine
-471	>> für den
-1025	>> für die
-396	>> für ein
-549	>> für einen
-476	>> für ihr
-1189	>> für ihre
-683	>> für sie
-828	>> geben .
-688	>> geben zu
-433	>> geehrte bewerberin
-830	>> geehrte frau
-647	>> geehrter herr
-233	>> gelöscht .
-558	>> groet ,
-462	>> habe ich
-397	>> haben sie
-305	>> haben wir
-580	>> has asked
-486	>> has been
648	>> has invited
316	>> has moved
54	>> hat die
-979	>> hat sich
-278	>> hat uns
112	>> hr $
-536	>> i .
-794	>> if you
-788	>> in anspruch
-902	>> in den
-1391	>> in der
-852	>> in die
-663	>> in the
-395	>> in to
-642	>> in unserem
417	>> is a
344	>> is an
-125	>> is committed
-719	>> is no
-725	>> is the
410	>> isn '
-648	>> ist der
-672	>> ist nicht
-909	>> kann ich
-856	>> können sie
-958	>> können wir
-821	>> l '
-195	>> laden wir
-546	>> like to
-532	>> like you
-400	>> love to
-738	>> luck !
-536	>> may be
-467	>> me a
-770	>> mit ,
-902	>> mit .
-758	>> mit dem
-695	>> mit den
-828	>> mit der
-200	>> mit ihnen
-544	>> möchten wir
78	>> müssen wir
-332	>> need to
-268	>> nicht als
-90	>> noch nicht
-1602	>> not reply
-382	>> of luck
-975	>> of the
-632	>> of us
-746	>> office .
-423	>> on file
-914	>> on the
-437	>> opportunity employer
-349	>> os melhores
232	>> people team
-637	>> recruiting $
1077	>> recruiting team
-426	>> recruitment $
-610	>> regards $
-871	>> regards ,
-537	>> saludo ,
-724	>> saluti $
-605	>> sehen wir
-627	>> setzen wir
-637	>> sie bitte
-693	>> sie mir
-784	>> sie nicht
-580	>> sie sich
-609	>> sie uns
-596	>> sind wir
-160	>> sorry that
-178	>> sorry to
-348	>> talent $
27	>> talent acquisition
436	>> talent team
-497	>> team $
-734	>> thanks for
-297	>> the meantime
-770	>> time :
-225	>> to a
-1275	>> to the
-544	>> to this
-421	>> und alles
-769	>> und bewerber
-456	>> und das
207	>> und den
581	>> und der
-568	>> und die
-867	>> und ich
-441	>> und viel
-593	>> und wünschen
-784	>> voor je
-785	>> vor .
-405	>> vriendelijke groet
-859	>> want to
-900	>> wants to
-752	>> we '
530	>> we have
-977	>> werden nach
-391	>> werden nicht
174	>> will be
248	>> will not
-730	>> wishes $
-488	>> wishes ,
-748	>> with the
-704	>> with us
975	>> would like
-463	>> wünschen wir
-680	>> x $
453	>> you '
-434	>> you can
-495	>> you come
-298	>> you do
-470	>> you have
-143	>> you need
-347	>> you start
-509	>> you wait
-509	>> your application
-174	>> your profile
-434	>> zurück .
-954	>> à vous
-1045	>> über die
529	agreed
231	agreed board
494	agreed nobody
58	agreed own
226	agreed provider
657	agreed system
355	any
-454	begins
681	begins told
43	board
-691	e 0
-1294	e 00
-456	e 000
-1529	e 0000
-500	e 03
-629	e 07
-454	e 08
-617	e 09
-1395	e 1
-1075	e 10
-81	e 10th
-1155	e 11
-667	e 11th
-92	e 12
-556	e 12th
-771	e 13
-911	e 14
-390	e 14th
-736	e 15
-692	e 15th
-799	e 16
-526	e 16th
-645	e 17
-1145	e 18
-485	e 18th
-706	e 19
-321	e 19th
-825	e 1er
-713	e 1st
-1505	e 2
-790	e 20
-645	e 2024
-861	e 2025
-1004	e 2026
-381	e 20th
-522	e 21
-224	e 21st
-348	e 22
-475	e 22nd
-162	e 23
234	e 24
-500	e 25
-819	e 26
-818	e 27
-450	e 2nd
-789	e 3
-841	e 30
-552	e 31
-440	e 3rd
-1316	e 4
-606	e 40
-943	e 45
-844	e 4th
-1061	e 5
-553	e 50
-921	e 59
-720	e 5th
-973	e 6
-640	e 60
-649	e 6th
-168	e 7
-1272	e 8
222	e 88
-231	e 8th
-263	e 9
-831	e 90
-699	e 9th
-555	e a
-993	e ab
275	e abel
84	e aben
-9	e aber
-122	e able
199	e abor
61	e acao
-846	e ache
102	e acht
222	e acle
11	e acon
-1238	e act
-514	e ada
-920	e adam
-302	e aden
138	e ader
-26	e adia
-1131	e adme
43	e ados
505	e afen
-753	e afor
-980	e ag
-337	e agem
-407	e agen
-710	e ager
-194	e ages
-808	e ah
-1024	e aham
-1681	e ahme
-1107	e ahre
-830	e ahrt
162	e ai
-165	e ails
56	e aine
201	e ains
595	e aint
146	e air
277	e aire
-158	e airs
294	e akes
280	e al
-1118	e alan
-110	e alen
278	e ales
184	e alia
-724	e alie
320	e alle
-865	e allo
111	e alls
-1250	e ally
-924	e also
399	e alta
91	e alte
1087	e alth
83	e alto
-1128	e alut
-42	e am
-1284	e amen
-246	e ames
-836	e amir
-1048	e amme
-906	e amos
-470	e amt
-475	e an
-937	e ana
-318	e anal
214	e anca
105	e ance
-626	e anch
711	e anco
-336	e ancy
-303	e and
346	e anda
-348	e ande
419	e andi
-794	e ando
-113	e ands
-789	e andt
-833	e andy
-350	e anel
-292	e ange
-794	e ania
-1107	e anie
191	e anja
-709	e anka
168	e anke
140	e ankt
-441	e anna
-974	e anne
-1180	e anon
236	e anos
380	e anta
-563	e ante
127	e anto
12	e ants
-424	e anya
464	e aper
-1017	e app
-1133	e appe
-756	e arah
-19	e aran
-850	e arch
-919	e arco
-81	e arda
75	e arde
248	e ardo
122	e ards
-1022	e area
-836	e ared
-912	e arek
-582	e aren
197	e argo
464	e aria
-1309	e arie
407	e arin
-392	e ario
-702	e ariq
401	e aris
496	e arks
-647	e arkt
-704	e arla
-879	e arly
818	e arma
-548	e arms
-223	e arna
-62	e aron
103	e arry
142	e arsh
-845	e art
-1486	e arta
-515	e arte
200	e arts
-1362	e arzt
-834	e as
-737	e ased
-944	e aser
-1155	e ask
-705	e ason
-530	e asse
-566	e asst
-1174	e aste
-603	e at
-707	e atch
-885	e ate
267	e ated
-213	e aten
-762	e ateo
266	e ater
213	e ates
183	e atic
-328	e atie
-1049	e atin
-805	e ator
27	e atre
-1613	e atum
-826	e atus
-1275	e atze
-53	e au
-1193	e auch
193	e aude
40	e auen
-300	e auer
-1196	e auf
-1000	e aula
-435	e aura
-732	e aus
-54	e ause
689	e auto
-679	e avec
271	e avel
860	e aven
-3	e axis
-829	e aybe
-249	e ayne
140	e az
-1301	e azie
-1008	e b
648	e bach
212	e back
-42	e bahn
-954	e bald
810	e band
484	e bank
-28	e bara
-97	e base
237	e bay
-557	e be
-864	e bea
87	e beck
-138	e beit
-791	e ben
-157	e bend
868	e berg
-331	e bern
-167	e bers
254	e bert
-1133	e best
420	e beth
-1201	e bhan
-1196	e bias
-1293	e bido
-239	e bien
-647	e big
-913	e bild
-200	e bile
-866	e bine
-1558	e bis
-560	e blic
-870	e blin
326	e blue
-1543	e bnis
-60	e boa
-16	e bom
-1365	e book
-737	e boss
809	e bour
-882	e bram
144	e bund
-1303	e bung
-630	e burg
-425	e buro
940	e bury
17	e bus
-482	e by
-997	e c
-776	e ca
-476	e cafe
-294	e call
-1404	e can
-1098	e cant
-1260	e cara
324	e care
-1145	e caro
-33	e casa
-1136	e case
-630	e caso
-863	e cces
-773	e ce
-951	e ceo
-1270	e cept
-259	e cess
-815	e cfo
-197	e chat
-810	e ched
-1309	e chef
43	e chel
-366	e chen
-86	e cher
-412	e ches
-680	e chte
471	e chts
-898	e ci
-292	e cial
-1995	e ciao
-11	e cias
-163	e cies
-156	e cina
357	e cine
-439	e cing
-276	e cion
-543	e city
84	e cken
50	e cker
-174	e cket
-184	e co
62	e code
-481	e cola
128	e cole
-1205	e com
-1696	e come
-926	e como
-342	e con
586	e coop
-1065	e cord
-980	e core
-725	e crew
-728	e cted
-811	e ctie
-625	e cto
-676	e ctor
-570	e cuse
-2111	e cv
-1001	e cvs
-586	e czyk
-122	e d
92	e da
278	e dach
-1439	e dag
265	e dale
-389	e dame
-700	e dan
-93	e dana
-1281	e dank
-846	e dann
-696	e dans
156	e das
-790	e dat
-325	e data
-1326	e date
-726	e dato
-769	e day
-882	e days
-1333	e dbs
-732	e ddad
138	e de
-1066	e dean
-2398	e dear
-1088	e deb
-1304	e deed
73	e del
-150	e dell
65	e demy
-207	e dent
-1191	e dept
-842	e der
-730	e dern
2	e ders
-62	e des
-1221	e desk
504	e deux
-613	e dget
-347	e di
-402	e dia
320	e dian
-452	e dias
-1384	e die
-339	e dine
-581	e ding
298	e dios
-830	e dit
-66	e dium
-1156	e dmin
-1236	e dni
-1138	e dnis
714	e do
-606	e does
248	e door
867	e dora
487	e dorf
-952	e dort
-1300	e dott
662	e down
-788	e dr
-1127	e dra
47	e dren
44	e du
68	e due
-1116	e duld
-1186	e dule
-1494	e dung
-68	e e
-896	e each
-679	e ease
-379	e east
186	e eben
-551	e eber
-1166	e ebot
53	e ecao
326	e echa
161	e echt
552	e ects
23	e eden
-607	e eder
-96	e edes
833	e edia
-917	e edin
242	e edit
-307	e eeds
-708	e een
-1055	e eeo
-768	e eers
-1172	e efon
-748	e eg
-334	e egal
-538	e egen
-140	e egin
561	e egio
-544	e ehen
-747	e eich
308	e eide
223	e eier
260	e eigh
-853	e eike
-692	e eila
-920	e ein
-704	e eine
182	e eira
141	e eiro
-171	e eise
-516	e eite
285	e el
-1171	e elen
-186	e elia
239	e elie
-881	e elif
-342	e elin
182	e elix
325	e ella
72	e elle
464	e elli
-652	e ello
-773	e em
-84	e emen
141	e emie
-765	e emil
-283	e emma
-1427	e emos
-1052	e empo
-275	e en
-1166	e enas
1018	e enau
-387	e ence
-879	e ench
-826	e ency
995	e enda
-1260	e ende
-1097	e enge
-532	e enna
92	e enne
349	e enny
-695	e enos
-252	e ense
-282	e enst
578	e enta
-361	e ente
-582	e ento
355	e ents
378	e enue
-200	e enza
-1273	e eply
-1026	e er
-858	e eral
-993	e eran
-1196	e erat
50	e erde
-504	e ered
1439	e erei
-971	e eren
-163	e erer
499	e eres
259	e ergy
771	e eria
627	e erie
652	e erij
-1437	e erin
127	e erke
214	e erly
-705	e erne
-29	e erra
-345	e erry
-1015	e erst
-273	e erta
42	e erte
-155	e erto
-780	e erty
-174	e erve
-459	e es
-196	e esen
-96	e essa
-704	e esse
-468	e est
293	e esta
-665	e este
-709	e esto
-1200	e ests
107	e et
-818	e etag
62	e etal
-706	e eter
-1020	e etra
355	e etro
-239	e etta
-185	e ette
680	e etti
-730	e etzt
-1100	e euer
-1414	e euro
-388	e eute
-74	e evel
-660	e even
-1031	e ever
-986	e evin
-476	e evor
-313	e evue
-1128	e ewer
-685	e exa
-483	e exmo
-389	e eyes
-807	e ezug
-975	e f
-1354	e fach
-237	e fair
-1109	e fall
-1204	e fang
-803	e farm
-584	e feb
114	e feld
624	e fern
302	e ffee
-215	e ffen
-374	e ffer
513	e fh
-241	e fica
-307	e fice
-216	e fied
-1094	e file
-921	e fing
187	e fire
-621	e five
239	e fold
-1168	e folg
-183	e food
98	e for
179	e ford
-774	e fore
-176	e form
243	e four
-808	e fr
-1946	e frau
-419	e free
-879	e fri
-1003	e from
256	e ften
-1342	e fter
-756	e fung
137	e fur
-998	e fw
16	e g
-1313	e gabe
-732	e gada
-655	e gado
-1661	e gang
-110	e gary
921	e gate
-993	e gela
-594	e geld
-610	e gent
126	e gern
-370	e gers
-461	e gery
-876	e get
-47	e ghts
738	e gica
-2	e gies
-1159	e gill
61	e ging
-956	e ginn
128	e gion
-720	e give
-860	e gnis
-937	e go
-645	e god
-942	e good
-1009	e got
-605	e gott
-1089	e gram
-1494	e gret
-103	e grid
-271	e gton
-233	e gung
-836	e gust
-1408	e gute
-1053	e gwen
-490	e h
-1093	e ha
-465	e haft
38	e hair
-804	e halb
622	e hale
-764	e half
-1071	e hall
-1256	e halt
-702	e hana
102	e hand
18	e hang
-343	e hard
237	e hare
464	e hart
332	e haus
-846	e have
-918	e he
-1062	e head
-356	e heb
-1468	e heck
127	e heid
711	e heim
3	e hein
-315	e heit
-1312	e hej
-735	e hema
-679	e her
-401	e here
572	e hern
-1960	e herr
-371	e het
-2259	e hey
-2405	e hi
-681	e hich
-310	e hief
-840	e hift
-309	e high
-704	e hile
335	e hill
311	e hine
-230	e hing
28	e hire
-1358	e hiya
-131	e hlag
-533	e hlen
-545	e hler
-867	e hloe
-1030	e hmen
-369	e hnen
-624	e hner
868	e hnik
-942	e hof
-1435	e hoi
-1507	e hola
823	e holm
-174	e homa
558	e home
-1046	e hone
-274	e hool
60	e hope
-616	e hora
726	e hore
880	e horn
10	e hort
-819	e hose
119	e hout
-1276	e hr
-690	e hrb
21	e hree
-633	e hren
-1139	e hrer
-1099	e hten
-1	e hter
-1093	e hugo
-1181	e huhe
863	e huis
224	e hule
141	e hung
-1244	e hurs
441	e hutz
-1253	e i
-926	e iado
-831	e iale
-523	e iali
-182	e ials
-822	e iamo
-15	e iana
191	e iane
-9	e iara
-898	e iate
-770	e iben
-43	e ical
-572	e ices
94	e iche
-97	e icht
-22	e icia
164	e icio
-1106	e id
267	e idad
-1047	e idat
-843	e iday
-960	e ideo
-618	e ider
-492	e ides
-11	e idge
-91	e iebe
-969	e iela
-20	e ield
-1086	e iele
-567	e ient
437	e iere
380	e iers
-370	e iese
-524	e iety
-668	e ieur
429	e ieve
-1313	e if
319	e ific
402	e igan
24	e igen
-1196	e iger
-226	e ight
-957	e ii
-400	e ijke
-766	e ik
-670	e iker
305	e ikum
-275	e il
-631	e ilar
-423	e ilen
4	e iles
850	e ilfe
-693	e ilia
-1042	e ilie
-189	e illa
213	e ille
723	e ills
-917	e ilor
-393	e ilse
-1434	e im
-114	e imer
48	e imon
-1169	e imos
-1079	e in
-1272	e inal
-931	e inc
36	e ince
263	e inch
-854	e inda
863	e inde
-985	e inee
-228	e inen
-609	e iner
225	e ines
21	e inet
-302	e ing
-124	e inge
-330	e ings
339	e inho
361	e inic
-772	e inik
-879	e inne
141	e inta
405	e inte
-640	e inti
-959	e iona
-245	e ione
-1072	e ions
-778	e iotr
-612	e ious
105	e ipal
424	e iper
-1293	e ippa
496	e ique
-568	e ires
-385	e irie
-60	e irst
-674	e is
-314	e isch
-714	e ised
-706	e iser
-1196	e isha
-147	e ison
-909	e isor
-165	e isse
-770	e ist
292	e ista
-156	e iste
38	e it
375	e ital
529	e itat
-85	e ited
-1088	e itee
-1364	e iten
-534	e iter
-230	e ites
-886	e itle
-437	e itor
-867	e itri
-473	e itte
-148	e itut
232	e ival
-190	e ivan
-401	e iver
698	e ives
-741	e ivil
-1407	e j
-1031	e ja
-1107	e jahr
-1222	e jan
-1198	e jana
-37	e jean
22	e ject
-939	e jess
-1379	e jo
-1627	e jobs
-1035	e join
-1519	e jour
-1056	e juli
-289	e july
-718	e june
-1414	e juni
-1124	e just
-1683	e k
495	e kamp
-1207	e kauf
-1244	e kday
-113	e keep
-411	e keit
700	e kers
-205	e kery
-532	e kia
-957	e kim
-355	e kind
-282	e king
319	e kita
-1128	e kofi
-716	e kom
-168	e kopf
-994	e kram
398	e kten
-193	e ktok
-1079	e ktor
241	e ktur
-471	e kun
-397	e l
-347	e la
-1102	e laat
-494	e lab
-309	e labs
-764	e lace
-465	e lage
-118	e lamt
817	e land
120	e lane
492	e lano
-781	e lant
-579	e lara
-112	e lare
-1036	e lars
112	e lary
-369	e las
44	e lass
-25	e last
-180	e late
-279	e latt
-970	e latz
-165	e laub
-1066	e lauf
-146	e law
-221	e laza
844	e lden
331	e lder
-407	e le
17	e lea
-1178	e leen
86	e lege
-759	e lei
227	e lein
-1532	e lena
-568	e lene
-852	e lent
-513	e leon
-649	e lerk
600	e lers
617	e lery
99	e les
-976	e lete
-1396	e lg
-431	e lhe
-687	e lian
-39	e lice
-737	e lich
859	e lick
-505	e licy
-476	e lied
-314	e lien
499	e lier
7	e lies
829	e life
-491	e lijk
-944	e lina
-878	e lind
783	e line
284	e ling
-827	e link
-998	e lisa
-638	e lish
-856	e list
379	e lity
-820	e ll
37	e llan
-646	e llen
488	e ller
-337	e lles
375	e lley
-374	e llie
870	e llis
272	e llow
-829	e llte
-156	e llum
-672	e lo
-689	e load
-366	e lock
-553	e log
-932	e logo
-474	e logy
-1079	e lohn
-99	e loop
-658	e loor
286	e los
140	e lots
-943	e lou
129	e loud
-187	e love
475	e lowe
-1186	e lrat
-228	e ltag
-991	e ltd
-264	e lten
-362	e lter
-288	e lton
156	e luca
-419	e luck
-819	e ludo
-464	e luis
132	e lung
-741	e luss
-651	e lust
-230	e luti
70	e lvia
-2115	e m
-840	e ma
-165	e mada
-1574	e mado
-1412	e mai
-1969	e mail
-98	e main
-845	e mal
-780	e mand
-183	e mann
-1047	e many
496	e mar
234	e mara
244	e mark
121	e mary
-964	e marz
-888	e may
413	e mber
-1030	e me
-706	e med
-289	e meer
-1101	e meet
-1391	e mein
93	e mena
-751	e ment
1307	e mere
-14	e mers
-788	e met
-1248	e mfg
-784	e mi
184	e mica
-517	e mics
-954	e mijn
-657	e mila
-127	e mile
551	e mill
-1433	e min
-700	e mina
-678	e mine
295	e ming
-65	e mira
-622	e mise
-1630	e miss
-1581	e mit
-1290	e mme
-853	e mmen
-381	e mmer
-1314	e mo
-799	e moi
-1125	e moin
-869	e mon
296	e mond
-485	e mone
816	e mont
1042	e moor
1104	e more
444	e moss
-671	e most
-824	e mple
-870	e mpus
-1720	e mr
-503	e mrs
-884	e ms
-1077	e msin
-1180	e muhe
477	e mune
-1156	e mung
-475	e n
-135	e na
408	e naar
-1300	e nach
371	e nada
-688	e nage
152	e nale
-1571	e name
-986	e nao
-321	e nard
1124	e nary
-962	e nate
-781	e nats
659	e nbau
-167	e nces
-402	e ncia
296	e ncil
-1363	e nday
-486	e nden
-370	e nder
-19	e ndes
-1479	e ndly
-964	e ndon
-803	e ndra
-373	e ndre
-1166	e ne
-834	e need
-901	e nein
153	e neke
-699	e nele
396	e nell
-650	e ners
-522	e nery
66	e ness
-400	e new
84	e ngen
-114	e nger
577	e nhof
-594	e nhor
83	e nhs
-78	e ni
-295	e nica
-442	e nice
195	e nico
-1390	e nika
595	e nine
-317	e ning
-500	e nion
-379	e nior
-995	e nise
-105	e nish
-358	e nita
489	e nity
-493	e nken
-787	e nkte
-113	e nnah
-260	e nnel
-756	e nnen
664	e nner
-547	e nnes
-438	e nnis
-2231	e no
-13	e noch
-1064	e non
-885	e noon
-379	e noor
-623	e nora
521	e nord
-1054	e nors
-954	e nos
-1523	e not
-151	e note
574	e nova
-630	e now
-1064	e nsch
187	e nsen
1186	e nsit
-97	e nski
-434	e nste
-1250	e ntag
-431	e ntal
82	e nten
-142	e nter
91	e ntes
-19	e ntil
-834	e ntin
-345	e nton
181	e ntor
210	e ntos
-874	e ntre
-296	e ntro
-909	e ntry
-944	e ntur
-730	e nuar
-449	e nung
-432	e nute
-16	e nzen
-982	e o
70	e oard
-634	e ob
-142	e obal
-189	e ober
-439	e obre
-206	e ocal
-1864	e oche
-56	e of
-1035	e ofia
-810	e ofil
-133	e ogen
-508	e ogie
-1120	e ogle
-33	e ohne
-1694	e oi
-1067	e oife
210	e oint
-1015	e oira
-1501	e ok
-1727	e ola
-537	e olaf
19	e old
-1318	e olge
20	e olin
-1016	e olio
-798	e olle
-131	e olly
-965	e omas
557	e ombe
-1200	e omer
653	e omes
99	e omme
-366	e on
-400	e onal
-1541	e onas
-1317	e onat
-707	e one
-779	e onen
-581	e ones
794	e onia
-227	e onie
-58	e onio
-895	e only
-460	e onne
-640	e onor
117	e onte
-886	e onto
-1104	e onus
145	e oods
-4	e ooks
-497	e ools
-275	e oose
490	e oost
14	e op
-109	e open
-970	e ople
-1075	e ops
117	e oral
12	e ores
550	e orge
498	e oria
-36	e orin
331	e orio
-499	e orks
-605	e orna
-185	e orne
-359	e orno
-1254	e orry
-1416	e orse
-1384	e ort
341	e orte
925	e orth
56	e orto
320	e orts
-811	e os
-1031	e osed
-654	e osei
-119	e osse
-719	e osta
-643	e oste
-172	e otel
-791	e otte
546	e ough
-1425	e ould
-739	e ound
-19	e ount
1056	e oupe
-244	e ours
-487	e ourt
-348	e ouse
-625	e out
-713	e oute
-312	e outh
-33	e oved
-169	e over
-154	e ovic
-386	e owan
438	e oway
442	e owen
52	e ower
494	e oyal
-78	e oyer
4	e oyle
-1203	e p
-1049	e pa
219	e pace
-624	e pany
332	e para
583	e park
-1174	e part
-647	e pass
-878	e paul
409	e pay
-1385	e pc
-1457	e pdf
756	e peak
-116	e per
132	e pers
-1229	e phie
-129	e pice
190	e pick
-214	e piel
-197	e pier
251	e pike
304	e ping
35	e plan
-851	e plar
-983	e pls
-1087	e pm
-772	e pode
-740	e pois
412	e pool
-960	e por
427	e port
-843	e post
-758	e pour
-753	e ppen
808	e pper
-486	e pply
114	e pr
32	e pres
-622	e pril
-1229	e ps
-1056	e puty
-703	e qual
-345	e que
-968	e quel
-1203	e r
-1403	e ra
-645	e raag
566	e race
-167	e rach
-866	e rack
-512	e raco
-808	e ract
-503	e rade
544	e rado
294	e raft
272	e rage
102	e raig
466	e rail
776	e rain
-263	e rale
-855	e ramm
558	e rand
-1457	e rank
522	e rans
-470	e rant
-423	e rary
-580	e rate
-1078	e rats
-371	e raum
-847	e ravi
-664	e razo
-993	e rbal
-304	e rben
-709	e rber
916	e rbor
-811	e rbst
-432	e rces
352	e rche
-444	e rcus
-1036	e rdam
-663	e rdan
-753	e rday
-240	e rden
-613	e rder
-1014	e rdes
-225	e re
-374	e read
30	e real
89	e reat
-459	e reau
-1173	e rec
801	e rede
255	e reek
-70	e reen
-184	e reet
-1224	e ref
373	e reis
-1274	e rely
-240	e rena
-872	e rens
-51	e rent
207	e renz
-1317	e repo
-955	e req
-1026	e resa
-752	e ress
1160	e rest
-788	e reta
-624	e reth
-806	e rgen
847	e rgia
403	e rgie
-723	e rgpd
-1020	e rh
-921	e rher
-53	e rial
187	e rian
459	e riat
-480	e rica
-42	e rice
122	e rich
67	e rick
-220	e rics
974	e rict
-1158	e rida
181	e rieb
15	e ried
-1107	e rief
-444	e riel
-1041	e rien
840	e ries
-762	e riet
-395	e rift
-1024	e rify
249	e rigo
-1186	e rike
-457	e rina
46	e rine
139	e ring
-587	e ript
-423	e rise
-802	e rish
-404	e rist
386	e rita
-585	e rite
-940	e ritt
573	e rity
230	e rium
110	e rive
-657	e riya
-154	e rken
822	e rley
-642	e rlin
-901	e rlos
399	e rlow
-1330	e rman
-710	e rmat
-823	e rmin
-417	e rmly
-295	e rnal
-1272	e rnen
168	e road
-1438	e rob
-1119	e robe
589	e roep
-515	e roet
278	e roll
-1009	e rome
735	e rook
-967	e room
-671	e rope
-843	e rosa
116	e rose
-174	e ross
-367	e roup
587	e rove
-485	e rren
343	e rrin
840	e rrow
62	e rsen
-523	e rson
-1483	e rsos
361	e rste
-981	e rtal
350	e rten
-829	e rter
434	e rtes
-507	e rtin
669	e rton
-813	e ruar
-536	e ruch
-183	e ruck
-1370	e ruhe
-1002	e ruit
-36	e rund
-478	e rung
652	e rupo
-1408	e russ
42	e rust
-1422	e ruth
-1001	e rvus
-581	e s
-214	e sa
-1134	e safe
-716	e sag
-460	e sage
-921	e sam
-881	e same
1259	e samt
273	e san
-763	e sans
-778	e sapp
-1060	e sara
-1283	e satz
-811	e say
-303	e sche
421	e scue
-1039	e sday
-1143	e se
-1413	e sehr
-681	e sei
-894	e self
-330	e send
-1021	e sent
-724	e sera
-27	e sery
-1215	e seu
610	e seum
-1369	e sful
-1132	e sgvo
235	e shby
-606	e she
456	e sher
-355	e shes
-367	e ship
-1004	e shl
-107	e shop
-506	e si
-284	e sica
409	e side
-313	e sier
-998	e sig
-863	e sign
82	e sing
-689	e sion
-378	e sir
320	e site
-186	e sity
24	e sitz
-1040	e six
-387	e sler
-16	e sley
-1465	e so
508	e soft
193	e sole
-119	e sons
-1114	e sql
-1478	e sr
-1140	e sra
-377	e srat
-923	e ssa
-265	e ssel
-615	e ssen
-65	e sser
-925	e ssor
-733	e ssum
53	e st
-1857	e stag
148	e stal
-1145	e stay
-797	e std
-1039	e sted
224	e stel
248	e stem
-1309	e sten
-888	e step
124	e ster
-885	e stes
820	e stik
-581	e stin
-68	e stle
-811	e stol
-377	e ston
-169	e stop
-742	e stra
-364	e stro
99	e stry
-706	e su
-828	e sua
-824	e such
497	e sud
-1144	e sue
-851	e sult
-740	e sume
-621	e sung
-998	e suo
264	e sur
-800	e sure
-138	e sv
-498	e sweg
-567	e t
-744	e ta
87	e tact
-196	e tado
132	e tadt
-1168	e taff
-1503	e tag
-338	e tage
-93	e tail
-443	e tain
-1400	e take
34	e takt
-83	e tale
-835	e talk
284	e tall
471	e tals
745	e tana
-1494	e tand
-231	e tant
-602	e tart
-169	e tary
189	e tate
-675	e tatt
-522	e te
-1229	e team
509	e tech
-762	e tees
-1033	e teil
876	e tein
-1176	e tel
128	e tell
43	e tels
-535	e tely
190	e tems
-93	e tend
-1158	e tens
-271	e term
514	e tern
225	e ters
-1724	e test
-92	e teur
-688	e teve
-426	e text
-775	e than
-119	e the
-475	e then
-1074	e theo
294	e ther
-278	e they
-731	e thon
-1031	e thu
-833	e ti
-152	e tial
-1151	e tian
410	e tica
-740	e tice
955	e tico
495	e tics
-1079	e tien
576	e tier
208	e ties
-843	e tile
-713	e till
-511	e tima
-963	e time
-38	e tina
168	e tine
-411	e ting
-250	e tion
89	e tiva
-580	e tive
10	e tivo
-1053	e tjes
-1384	e tmas
-159	e tner
-845	e tnis
-1206	e to
501	e tock
-1547	e tom
-967	e ton
379	e tone
-176	e top
169	e tora
-1301	e tore
-160	e tors
157	e tory
-864	e tot
-510	e tour
-37	e town
-610	e trac
422	e trae
-2002	e trag
-784	e tral
-191	e tran
-188	e tras
765	e tree
712	e trel
463	e tres
-1336	e tria
-903	e triz
40	e trum
-1139	e try
-566	e tsch
-1162	e ttag
-973	e ttee
-147	e ttel
70	e tten
-753	e tteo
-141	e tter
-993	e ttie
469	e ttle
-481	e tu
237	e tual
66	e tube
-1298	e tuck
413	e tude
-1072	e tue
-1070	e tues
204	e tufe
-839	e tung
13	e tura
22	e ture
-1269	e turn
-617	e tut
907	e tute
858	e tuto
14	e tuur
-393	e tv
-64	e two
-1254	e u
-39	e uary
-556	e uate
-884	e uben
419	e uber
-1082	e ucas
174	e uche
-30	e ucia
11	e udio
-850	e udos
-447	e uern
-1031	e ufen
-1568	e uhr
-1200	e uipe
453	e uk
-41	e ular
-1065	e ules
-1281	e ulia
52	e ully
-897	e ults
-1023	e um
-1462	e uman
687	e umen
-245	e un
-652	e una
-109	e unal
-266	e unch
-610	e und
-431	e unde
-356	e unes
-925	e unft
-684	e ungs
-1377	e uni
-124	e unit
-1223	e univ
-36	e unkt
153	e unty
-510	e up
89	e uppe
158	e uppo
-254	e ural
371	e uren
-176	e ures
507	e uria
141	e urne
297	e urse
256	e usch
-1087	e use
-324	e user
202	e uses
-881	e usse
-623	e usuf
-1505	e uten
-465	e uter
-107	e utes
-1154	e uw
-1116	e v
-833	e vacy
381	e val
543	e vale
-217	e van
457	e vane
-147	e vant
11	e vate
-1304	e ve
-1045	e vely
-323	e vent
-27	e vera
801	e vers
-722	e very
-664	e vets
-164	e vi
-300	e vice
-364	e vide
-1157	e viel
-227	e vier
-322	e view
172	e ving
-425	e viso
439	e vist
-185	e voce
-677	e voll
-1553	e von
-473	e voor
-799	e vor
-586	e vos
-43	e voss
-613	e vous
-1033	e vp
-1221	e w
-1457	e wahl
1003	e wald
-737	e wall
-527	e wand
258	e wann
-955	e want
-410	e ward
356	e ware
-173	e warm
-1106	e was
-783	e wat
722	e ways
-1106	e wear
-950	e wed
-964	e weds
-925	e weg
-1104	e wei
-1031	e weis
496	e well
-996	e wenn
-698	e wer
-167	e werk
-620	e wers
-122	e west
-1182	e when
-963	e who
-480	e wich
199	e wick
-904	e wie
-545	e wien
-938	e wil
281	e wind
-443	e wing
165	e wise
-880	e wo
-842	e woch
906	e wood
-1000	e word
537	e work
-1143	e wort
-581	e wren
-1328	e x
-1210	e xcel
781	e xley
-1705	e xxx
-1258	e xxxx
-479	e y
-625	e ya
298	e yard
-1009	e year
-1099	e yes
-862	e zado
-1519	e zahl
-971	e zeit
-619	e zess
-163	e zlei
-820	e zoe
-803	e zoom
1018	e zorg
-903	e zu
-386	e zum
-1114	e zung
-576	e zur
491	early
232	early board
-266	early nobody
558	early own
-643	early provider
74	early system
-40	from
-210	from board
680	from nobody
-359	from own
391	from provider
173	from system
321	from< (
234	from< ,
47	from< -
-21	from< .
260	from< @
-859	from< [
-1	from< ^
-409	from< at
-116	from< do
-325	from< recruiting
-533	from< recruitment
-784	from< s
-435	from< team
-316	from< the
-161	from< van
-556	from< via
-85	from< –
-784	from<< ' s
1563	from<< ] (
-1	from<< ^ ^
-318	from<< ^ recruiting
-533	from<< ^ recruitment
-432	from<< ^ the
235	from<> ( )
574	from<> , $
151	from<> - $
21	from<> . $
260	from<> @ $
-859	from<> [ $
36	from<> ^ $
96	from<> ^ '
-1050	from<> ^ (
53	from<> ^ ,
715	from<> ^ -
292	from<> ^ .
-453	from<> ^ apply
-792	from<> ^ at
131	from<> ^ careers
-806	from<> ^ do
222	from<> ^ hiring
-183	from<> ^ hr
-143	from<> ^ jobs
229	from<> ^ people
158	from<> ^ recruiting
-196	from<> ^ recruitment
84	from<> ^ talent
-799	from<> ^ team
611	from<> ^ via
583	from<> ^ –
-427	from<> at $
-115	from<> do $
-325	from<> recruiting $
-533	from<> recruitment $
-756	from<> s $
-434	from<> team $
-155	from<> the $
-85	from<> – $
-8	from> $
159	from> '
462	from> (
231	from> )
78	from> ,
479	from> -
278	from> .
-453	from> apply
-792	from> at
131	from> careers
-811	from> do
222	from> hiring
-268	from> hr
-143	from> jobs
229	from> people
60	from> recruiting
-293	from> recruitment
84	from> talent
-799	from> team
-1049	from> van
611	from> via
-738	from> von
570	from> –
-8	from>> $ $
178	from>> ' s
268	from>> ) $
753	from>> . $
-453	from>> apply $
211	from>> careers $
126	from>> hiring $
39	from>> hr $
-63	from>> jobs $
-68	from>> recruiting $
-177	from>> recruitment $
-234	from>> talent $
201	from>> talent acquisition
-758	from>> team $
-673	goes on
-101	goes on told
32	has before
-465	has before told
-50	in role
269	in the domain
-956	in the domain board
251	in the domain own
-519	in the domain system
222	initials in the domain
178	initials in the domain own
-744	is 1
-969	is 1 after !
-1590	is 1 after "
-1141	is 1 after &
-21	is 1 after (
-1125	is 1 after )
-1353	is 1 after +
-117	is 1 after ,
-485	is 1 after -
-1473	is 1 after .
107	is 1 after /
-1123	is 1 after 00
-546	is 1 after 000
-575	is 1 after 1
-857	is 1 after 10
-950	is 1 after 11
-601	is 1 after 12
-1031	is 1 after 13
-525	is 1 after 14
-1125	is 1 after 15
-560	is 1 after 16
-376	is 1 after 17
-669	is 1 after 18
-910	is 1 after 2
-895	is 1 after 20
-752	is 1 after 25
-1057	is 1 after 3
-1157	is 1 after 30
-981	is 1 after 4
-1037	is 1 after 40
-985	is 1 after 45
-924	is 1 after 5
-636	is 1 after 59
-1219	is 1 after 6
-810	is 1 after 60
-767	is 1 after 8
-1061	is 1 after 9
-1115	is 1 after 90
-257	is 1 after :
-906	is 1 after ;
-625	is 1 after ?
167	is 1 after @
-982	is 1 after [
-1683	is 1 after ]
-291	is 1 after ^
334	is 1 after a
-737	is 1 after ab
-242	is 1 after about
-509	is 1 after acht
-692	is 1 after after
-1024	is 1 after alle
-1001	is 1 after allen
-614	is 1 after alles
-1072	is 1 after als
-2124	is 1 after am
858	is 1 after an
-474	is 1 after and
-1099	is 1 after andere
-674	is 1 after anderen
212	is 1 after as
834	is 1 after at
-704	is 1 after au
-1648	is 1 after auf
-1275	is 1 after aus
197	is 1 after avec
98	is 1 after be
270	is 1 after before
-641	is 1 after bei
-723	is 1 after beiden
-1188	is 1 after beim
-665	is 1 after beruflichen
-509	is 1 after besten
-884	is 1 after bewerbung
-288	is 1 after bij
-1148	is 1 after bis
-1013	is 1 after bitte
-775	is 1 after but
-552	is 1 after by
-750	is 1 after candidate
347	is 1 after con
345	is 1 after da
-2021	is 1 after das
-23	is 1 after de
-1235	is 1 after dear
-351	is 1 after dein
-1469	is 1 after deine
-667	is 1 after deinem
-977	is 1 after deinen
-1103	is 1 after deiner
-23	is 1 after del
-497	is 1 after dem
-312	is 1 after den
-313	is 1 after der
-603	is 1 after deren
-1610	is 1 after des
11	is 1 after di
-1612	is 1 after die
-858	is 1 after diese
-779	is 1 after diesem
-616	is 1 after dieser
-488	is 1 after dieses
-1485	is 1 after do
-1384	is 1 after drei
-134	is 1 after du
-1506	is 1 after e
-967	is 1 after eigenen
-1077	is 1 after ein
-1509	is 1 after eine
-1273	is 1 after einem
-1464	is 1 after einen
-818	is 1 after einer
-982	is 1 after eines
-829	is 1 after einige
-1212	is 1 after el
-783	is 1 after em
312	is 1 after en
-692	is 1 after engere
-553	is 1 after enhanced
-810	is 1 after ersten
-1241	is 1 after etwas
302	is 1 after for
-730	is 1 after freundlichem
-1163	is 1 after freundlichen
-592	is 1 after from
-1041	is 1 after fünf
-1410	is 1 after für
-965	is 1 after fürs
-595	is 1 after geehrte
-442	is 1 after geehrter
-729	is 1 after gute
-764	is 1 after guten
-1001	is 1 after halbe
-400	is 1 after heer
-1066	is 1 after hello
-519	is 1 after herzlichen
-1314	is 1 after hi
373	is 1 after ihr
-1844	is 1 after ihre
-1157	is 1 after il
-1862	is 1 after im
-131	is 1 after in
-1086	is 1 after ins
-1317	is 1 after interview
-779	is 1 after is
-906	is 1 after job
-936	is 1 after kein
-1258	is 1 after keine
-713	is 1 after keinen
-871	is 1 after kleine
-923	is 1 after kurze
-867	is 1 after la
-962	is 1 after le
-815	is 1 after letzte
-399	is 1 after letzten
-973	is 1 after meet
-805	is 1 after mehr
-709	is 1 after mein
-849	is 1 after meine
-1157	is 1 after meinem
-5	is 1 after met
-757	is 1 after mevrouw
-34	is 1 after mit
-155	is 1 after monday
-838	is 1 after morning
-975	is 1 after nach
-592	is 1 after neue
-444	is 1 after neuen
-584	is 1 after no
-962	is 1 after nächste
-876	is 1 after nächsten
-1410	is 1 after o
-810	is 1 after oder
-84	is 1 after of
-1000	is 1 after ohne
-383	is 1 after on
-716	is 1 after one
-1178	is 1 after or
-505	is 1 after ora
-769	is 1 after our
-178	is 1 after per
-403	is 1 after photo
-631	is 1 after plus
-665	is 1 after pm
-929	is 1 after por
-509	is 1 after recruiting
-722	is 1 after recruitment
-1181	is 1 after s
-772	is 1 after sechs
759	is 1 after sie
-1056	is 1 after so
-371	is 1 after talent
-466	is 1 after team
-575	is 1 after thanks
-26	is 1 after that
-409	is 1 after the
-974	is 1 after through
-123	is 1 after to
-720	is 1 after tu
-985	is 1 after um
-770	is 1 after un
-1995	is 1 after und
-1439	is 1 after unser
-761	is 1 after unsere
-1144	is 1 after unserem
-825	is 1 after unseren
-1040	is 1 after unserer
-1258	is 1 after unseres
-899	is 1 after unter
-573	is 1 after van
-535	is 1 after via
-1000	is 1 after viel
-616	is 1 after vielen
-935	is 1 after vier
-715	is 1 after vom
603	is 1 after von
-776	is 1 after vor
-951	is 1 after votre
-792	is 1 after weitere
-669	is 1 after weiteren
-555	is 1 after wir
93	is 1 after with
-954	is 1 after you
47	is 1 after your
-756	is 1 after zehn
-1494	is 1 after zu
-1370	is 1 after zum
-1850	is 1 after zur
-1314	is 1 after zwei
-598	is 1 after zweite
-863	is 1 after zweiten
-458	is 1 after |
-1164	is 1 after ¡
-544	is 1 after £
-827	is 1 after «
-1443	is 1 after ·
-829	is 1 after ¿
-172	is 1 after à
-801	is 1 after über
-123	is 1 after –
-1250	is 1 after „
-721	is 1 after •
-1488	is 1 board
-22	is 1 early
305	is 1 from
-14	is 1 letter
-265	is 1 nobody
-1043	is 1 own
-2121	is 1 provider
401	is 1 signed
519	is 1 subject
301	is 1 system
-98	is 1 told
-1576	is 1 written
208	is 2
275	is 2 after !
-752	is 2 after "
-290	is 2 after (
-324	is 2 after )
-537	is 2 after ,
-129	is 2 after -
-151	is 2 after .
332	is 2 after /
-602	is 2 after 00
-628	is 2 after 30
-153	is 2 after :
-802	is 2 after ;
-294	is 2 after ?
-450	is 2 after [
-351	is 2 after ^
265	is 2 after a
-591	is 2 after am
657	is 2 after an
-1286	is 2 after and
-111	is 2 after at
824	is 2 after bei
934	is 2 after bij
-716	is 2 after bis
-343	is 2 after by
517	is 2 after chez
757	is 2 after da
758	is 2 after das
76	is 2 after de
-931	is 2 after dear
-17	is 2 after den
531	is 2 after der
835	is 2 after die
-550	is 2 after do
146	is 2 after en
-216	is 2 after for
321	is 2 after from
257	is 2 after ihre
-45	is 2 after im
-693	is 2 after in
-594	is 2 after la
-1029	is 2 after mit
217	is 2 after of
-1113	is 2 after on
-477	is 2 after our
1445	is 2 after recruiting
-1153	is 2 after s
-781	is 2 after the
618	is 2 after to
840	is 2 after von
-266	is 2 after with
-207	is 2 after your
-243	is 2 after |
-562	is 2 after ·
119	is 2 after –
-53	is 2 board
31	is 2 early
-179	is 2 from
183	is 2 letter
-17	is 2 nobody
-62	is 2 own
14	is 2 provider
-145	is 2 signed
214	is 2 subject
426	is 2 system
349	is 2 told
-346	is 2 written
391	is 3
-512	is 3 after !
-575	is 3 after (
119	is 3 after ,
-354	is 3 after -
336	is 3 after .
-750	is 3 after /
-441	is 3 after :
-15	is 3 after ?
-3	is 3 after ^
98	is 3 after a
-394	is 3 after am
-896	is 3 after and
95	is 3 after at
-795	is 3 after das
370	is 3 after de
-500	is 3 after den
-275	is 3 after der
-54	is 3 after die
-889	is 3 after ein
-823	is 3 after eine
439	is 3 after for
150	is 3 after from
-1178	is 3 after für
-136	is 3 after im
-420	is 3 after in
54	is 3 after la
-488	is 3 after mit
-777	is 3 after nach
24	is 3 after of
-653	is 3 after our
-586	is 3 after the
648	is 3 after to
238	is 3 after with
-789	is 3 after zum
-49	is 3 after |
-341	is 3 after ·
-16	is 3 after –
-1	is 3 board
382	is 3 early
-104	is 3 from
-166	is 3 letter
-112	is 3 nobody
343	is 3 own
14	is 3 signed
728	is 3 subject
465	is 3 system
368	is 3 told
-3	is 3 written
-150	is and
-636	is and after (
-821	is and after ,
-336	is and after .
377	is and after :
334	is and after ^
745	is and after at
-524	is and after the
339	is and early
-246	is and from
-100	is and letter
93	is and nobody
-254	is and own
119	is and signed
667	is and subject
-92	is and system
-85	is and told
18	is and written
-986	is brackets
-603	is brackets after [
-770	is brackets after ^
-598	is brackets early
651	is brackets from
-120	is brackets letter
-666	is brackets nobody
-822	is brackets own
-319	is brackets signed
-450	is brackets subject
-276	is brackets system
-305	is brackets told
-1842	is brackets written
571	is capitals
508	is capitals after (
-1633	is capitals after ,
-878	is capitals after -
-55	is capitals after .
-603	is capitals after 00
-760	is capitals after 13
-402	is capitals after 30
-1014	is capitals after :
343	is capitals after ^
-1471	is capitals after a
-1461	is capitals after an
-1003	is capitals after and
-1171	is capitals after de
513	is capitals after der
-845	is capitals after el
-553	is capitals after enhanced
2	is capitals after in
-872	is capitals after of
-764	is capitals after or
-762	is capitals after our
-403	is capitals after photo
352	is capitals after the
-1116	is capitals after to
-720	is capitals after tu
-951	is capitals after votre
-1374	is capitals after with
-2288	is capitals after your
-644	is capitals after –
-1024	is capitals board
-131	is capitals early
469	is capitals from
169	is capitals letter
1199	is capitals nobody
-1163	is capitals own
334	is capitals signed
-143	is capitals subject
-989	is capitals system
43	is capitals told
452	is capitals written
-853	is comma
-899	is comma after ,
-993	is comma after .
-652	is comma after ^
492	is comma after the
-780	is comma board
-587	is comma early
-549	is comma from
-789	is comma letter
51	is comma nobody
-869	is comma own
-306	is comma signed
-584	is comma subject
-476	is comma system
-440	is comma told
-710	is comma written
-457	is digits
-125	is digits after (
-775	is digits after )
-1437	is digits after ,
140	is digits after -
-1151	is digits after .
-1892	is digits after :
28	is digits after ^
-129	is digits after a
-104	is digits after at
-728	is digits after de
-459	is digits after for
-103	is digits after in
-1023	is digits after monday
-689	is digits after of
-541	is digits after on
-157	is digits after or
-1156	is digits after the
-674	is digits after to
-408	is digits after your
-1096	is digits after |
-544	is digits after £
-1095	is digits after ·
-453	is digits after à
-937	is digits after –
-43	is digits board
-1149	is digits early
440	is digits from
-483	is digits letter
-1087	is digits nobody
-438	is digits own
-19	is digits signed
-409	is digits subject
-299	is digits system
32	is digits told
-610	is digits written
-355	is doing
221	is doing after ,
-461	is doing after .
-246	is doing after :
-526	is doing after ?
-387	is doing after ^
-651	is doing early
-487	is doing from
35	is doing letter
-373	is doing nobody
-95	is doing own
46	is doing signed
-301	is doing subject
-793	is doing system
10	is doing told
-1660	is doing written
614	is house
-164	is house after (
94	is house after ,
300	is house after -
366	is house after .
-58	is house after :
-514	is house after [
185	is house after ^
395	is house after a
-577	is house after am
-1020	is house after and
75	is house after at
141	is house after bei
357	is house after bij
-573	is house after by
-153	is house after das
203	is house after de
-632	is house after dem
-63	is house after den
58	is house after der
990	is house after die
717	is house after for
1078	is house after from
55	is house after für
-287	is house after im
-140	is house after in
-100	is house after la
347	is house after of
-592	is house after the
256	is house after to
-991	is house after und
-602	is house after unserem
225	is house after vom
412	is house after with
-79	is house after |
322	is house after ·
412	is house after –
493	is house board
942	is house early
-249	is house from
250	is house letter
95	is house nobody
336	is house own
523	is house provider
319	is house signed
663	is house subject
668	is house system
16	is house told
775	is house written
499	is long
-320	is long after (
-214	is long after ,
-197	is long after -
-308	is long after .
363	is long after :
56	is long after ^
69	is long after at
-1434	is long after das
-1424	is long after den
-128	is long after der
-443	is long after die
263	is long after in
-341	is long after of
1006	is long after the
157	is long after to
437	is long after with
-14	is long after |
-412	is long after –
-200	is long board
596	is long early
1	is long from
457	is long letter
-268	is long nobody
663	is long own
201	is long signed
-149	is long subject
-161	is long system
347	is long told
288	is long written
799	is longer
395	is longer after ,
456	is longer after ^
284	is longer after the
-168	is longer early
466	is longer from
-621	is longer letter
-928	is longer nobody
914	is longer own
347	is longer signed
-334	is longer system
1185	is longer told
-20	is longer written
-1095	is mark
-286	is mark after :
-926	is mark after ^
-975	is mark early
-332	is mark letter
-898	is mark own
-510	is mark subject
-791	is mark system
-1131	is mark written
-302	is office
108	is office after :
-906	is office after ^
75	is office early
-484	is office from
-1645	is office letter
-409	is office nobody
-551	is office own
-589	is office signed
-753	is office subject
-1100	is office system
-160	is office told
-313	is office written
165	is person
-171	is person after !
-1342	is person after "
-101	is person after (
-617	is person after )
142	is person after ,
-424	is person after -
69	is person after .
-79	is person after /
-158	is person after :
-780	is person after ;
-240	is person after ?
6	is person after ^
-58	is person after a
-789	is person after and
-461	is person after at
1250	is person after bei
680	is person after bij
-724	is person after bis
688	is person after das
122	is person after de
-1011	is person after dear
200	is person after den
236	is person after der
374	is person after die
-601	is person after ein
92	is person after en
-166	is person after for
151	is person after from
-801	is person after ihr
-824	is person after ihre
94	is person after im
-1092	is person after in
-340	is person after la
-482	is person after nach
-151	is person after of
-1145	is person after on
-1226	is person after our
-621	is person after s
-452	is person after the
355	is person after to
-60	is person after with
-49	is person after your
-494	is person after zum
249	is person after |
-529	is person after ·
-136	is person after –
-61	is person board
375	is person early
6	is person from
359	is person letter
-91	is person nobody
-95	is person own
-405	is person provider
76	is person signed
-513	is person subject
38	is person system
172	is person told
228	is person written
30	is role
-369	is role after (
-221	is role after ,
-174	is role after -
-27	is role after .
-815	is role after 00
-557	is role after 59
-122	is role after :
-78	is role after [
53	is role after ^
-133	is role after a
-973	is role after als
638	is role after at
-74	is role after das
-723	is role after dein
-665	is role after dem
293	is role after den
-164	is role after der
-582	is role after die
-692	is role after einen
-359	is role after im
-978	is role after our
-586	is role after the
-10	is role after to
-913	is role after und
-602	is role after unsere
-648	is role after unserem
-32	is role after with
239	is role after |
-436	is role after –
-381	is role board
7	is role early
-122	is role from
11	is role letter
-31	is role nobody
-64	is role own
232	is role signed
-659	is role subject
388	is role system
-169	is role told
256	is role written
-600	is small
-858	is small after (
196	is small after ,
11	is small after :
713	is small after ^
-714	is small after a
-155	is small after monday
-93	is small after on
-1188	is small after the
-544	is small after £
-453	is small after à
170	is small early
131	is small letter
741	is small nobody
-692	is small own
835	is small signed
53	is small subject
-287	is small system
-660	is small told
278	is small written
576	is the domain
-1337	is the domain board
558	is the domain own
132	is the domain system
-27	is work
-403	is work after (
-160	is work after ,
203	is work after -
34	is work after .
-815	is work after 00
-557	is work after 59
-47	is work after :
176	is work after ^
-133	is work after a
-973	is work after als
650	is work after at
-888	is work after das
-685	is work after dein
-741	is work after dem
346	is work after den
-431	is work after der
-1182	is work after die
-609	is work after einen
-973	is work after our
-680	is work after the
-602	is work after unsere
-723	is work after with
318	is work after |
-390	is work after –
-136	is work board
-433	is work early
-58	is work from
-318	is work letter
-90	is work nobody
-120	is work own
-80	is work signed
-859	is work subject
-117	is work system
-141	is work told
83	is work written
454	letter
-762	letter board
490	letter nobody
154	letter own
-177	letter system
-36	line early
152	line early board
-125	line early nobody
-320	line early own
-429	line early provider
-442	line early system
36	line from
-220	line from board
619	line from nobody
-189	line from own
544	line from provider
30	line from system
125	line letter
-96	line letter board
-789	line letter nobody
286	line letter own
-403	line letter system
45	line signed
-287	line signed nobody
-42	line signed own
141	line signed system
-963	line subject
-1240	line subject nobody
-306	line subject own
-232	line subject system
237	mostly in the domain
-600	mostly in the domain board
240	mostly in the domain own
-23	mostly in the domain system
-242	no domain
-231	no domain nobody
-1009	no domain own
-672	no domain system
-230	nobody
-336	out of the domain
148	out of the domain board
-1174	out of the domain own
427	out of the domain provider
614	out of the domain system
129	own
13	partly in the domain
-946	partly in the domain board
156	partly in the domain own
-530	partly in the domain system
427	provider
352	sender 0.9
352	sender 0.9 system
277	sender 1
277	sender 1 own
91	sender 1.2
91	sender 1.2 system
-400	sender 1.5
-229	sender 1.5 own
135	sender 2.4
-64	sender 2.4 nobody
45	sender 2.4 own
332	sender 2.4 system
412	sender 2.9
404	sender 2.9 own
116	sender 3
1028	sender 3 nobody
-220	sender 3 own
553	sender 3 system
225	sender 3.2
259	sender 3.2 own
173	sender 3.2 system
465	signed
-801	signed board
-134	signed nobody
395	signed own
345	signed system
728	subject
586	subject board
-873	subject nobody
412	subject own
149	subject system
-886	subject< (
-714	subject< ,
-96	subject< -
-329	subject< .
284	subject< /
57	subject< :
-133	subject< @
121	subject< [
41	subject< ^
604	subject< a
184	subject< at
-286	subject< bei
-681	subject< bewerbung
559	subject< chez
-510	subject< dein
-744	subject< der
-221	subject< en
843	subject< for
496	subject< from
-778	subject< ihr
-920	subject< ihre
-1087	subject< im
-163	subject< in
-200	subject< interview
-733	subject< the
-4	subject< to
-431	subject< with
107	subject< your
-961	subject< zum
385	subject< –
41	subject<< ^ ^
-510	subject<< ^ dein
-1061	subject<< ^ ihr
-887	subject<< ^ ihre
364	subject<< ^ your
265	subject<< application at
-311	subject<< application to
589	subject<< applying to
-1230	subject<< aw :
-29	subject<< bei der
-32	subject<< bewerbung bei
-671	subject<< interest in
173	subject<< interview with
550	subject<< invitation :
-1201	subject<< re :
623	subject<< sent to
-538	subject<< sv :
-958	subject<> ( )
-961	subject<> , !
-382	subject<> , $
-561	subject<> - $
-29	subject<> . $
-107	subject<> / $
-437	subject<> : $
303	subject<> : -
-101	subject<> : /
-645	subject<> : :
209	subject<> [ ]
-1515	subject<> ^ !
-963	subject<> ^ $
-1364	subject<> ^ ,
125	subject<> ^ -
-808	subject<> ^ .
235	subject<> ^ /
20	subject<> ^ :
-900	subject<> ^ ?
-36	subject<> ^ a
24	subject<> ^ application
-1200	subject<> ^ candidatura
-728	subject<> ^ d
-979	subject<> ^ de
-1036	subject<> ^ di
-858	subject<> ^ for
-1011	subject<> ^ für
557	subject<> ^ has
-982	subject<> ^ in
-869	subject<> ^ list
-1163	subject<> ^ of
-1409	subject<> ^ test
-706	subject<> ^ to
-1255	subject<> ^ with
-648	subject<> ^ your
-711	subject<> ^ zu
-6	subject<> ^ –
338	subject<> at $
-221	subject<> bei $
790	subject<> chez $
-831	subject<> der $
-221	subject<> en $
711	subject<> for $
482	subject<> from $
-815	subject<> ihr $
-857	subject<> ihre $
-1052	subject<> im $
456	subject<> in $
-140	subject<> to $
-404	subject<> with $
-29	subject<> your application
-855	subject<> zum $
280	subject<> – $
496	subject> !
197	subject> $
-621	subject> '
368	subject> (
-1022	subject> )
337	subject> ,
246	subject> -
-1113	subject> .
48	subject> /
84	subject> :
-295	subject> ?
209	subject> ]
-37	subject> a
-947	subject> am
-524	subject> and
41	subject> application
-1168	subject> candidatura
-736	subject> d
-1100	subject> de
-1036	subject> di
-938	subject> for
-1058	subject> für
633	subject> has
-1275	subject> in
-713	subject> interview
-1059	subject> job
-901	subject> list
-1240	subject> of
232	subject> offer
-838	subject> on
-572	subject> por
-831	subject> sollicitatie
-1442	subject> test
-667	subject> to
-1184	subject> und
-1052	subject> update
-912	subject> with
-649	subject> your
-742	subject> zu
-1103	subject> zum
862	subject> |
734	subject> –
616	subject>> ! $
197	subject>> $ $
361	subject>> ' s
-926	subject>> ) $
-342	subject>> . $
-272	subject>> : application
-518	subject>> : your
-281	subject>> ? $
-12	subject>> application $
-736	subject>> d '
-562	subject>> de réception
-926	subject>> test $
-593	subject>> zu ihrer
651	system
-1466	system board
299	system nobody
-1238	system own
-2057	system system
-696	times 0
14	times 1
546	times 2
1088	times 3
460	times 4
-691	w 0
-1294	w 00
-456	w 000
-500	w 03
-629	w 07
-454	w 08
-617	w 09
-1395	w 1
-1075	w 10
-81	w 10th
-1155	w 11
-667	w 11th
-92	w 12
-556	w 12th
-771	w 13
-911	w 14
-390	w 14th
-736	w 15
-692	w 15th
-799	w 16
-526	w 16th
-645	w 17
-1145	w 18
-485	w 18th
-706	w 19
-321	w 19th
-825	w 1er
-713	w 1st
-1505	w 2
-790	w 20
-645	w 2024
-861	w 2025
-1004	w 2026
-381	w 20th
-522	w 21
-224	w 21st
-348	w 22
-475	w 22nd
-162	w 23
234	w 24
-500	w 25
-819	w 26
-818	w 27
-450	w 2nd
-789	w 3
-841	w 30
-552	w 31
-440	w 3rd
-1316	w 4
-606	w 40
-943	w 45
-844	w 4th
-1061	w 5
-553	w 50
-921	w 59
-720	w 5th
-973	w 6
-640	w 60
-649	w 6th
-168	w 7
-1272	w 8
222	w 88
-231	w 8th
-263	w 9
-831	w 90
-699	w 9th
-555	w a
-993	w ab
-1070	w abbiamo
-1078	w abend
-583	w abgabe
-486	w ablauf
-512	w abraco
-908	w abschluss
76	w academy
-1041	w accept
-570	w accuse
-700	w acquisition
-1238	w act
-903	w action
-514	w ada
-865	w admin
137	w administration
-731	w adresse
-833	w adviser
-1266	w after
-850	w afternoon
-980	w ag
96	w agence
-610	w agency
-797	w agradecemos
-808	w ah
162	w ai
146	w air
280	w al
-995	w alan
-1022	w alle
-1381	w alles
-1456	w alright
-924	w also
-1109	w although
-42	w am
-470	w amt
20	w amtsgericht
-475	w an
-937	w ana
-422	w analytics
-303	w and
-651	w anders
-859	w anfang
-1306	w anforderungen
-648	w anforderungsprofil
-830	w anfrage
-585	w angaben
-838	w angebot
-950	w anhang
-915	w anja
-730	w anlage
-353	w anne
-429	w anschluss
-1567	w anspruch
-1086	w antwort
-783	w antworten
-683	w anything
-1067	w aoife
-1200	w apologies
-1017	w app
-1071	w applicant
-948	w applicants
-817	w application
-636	w applied
-1223	w appointment
-999	w apres
-622	w april
-789	w arbeit
-955	w arbeitsvertrag
-770	w area
-845	w art
-105	w arts
-834	w as
235	w ashby
328	w ashgrove
-1155	w ask
-1259	w assessment
-768	w assistant
-721	w associate
593	w association
-603	w at
-885	w ate
320	w atelier
-235	w atentamente
-1079	w attached
-53	w au
-1196	w auf
-1012	w aufgaben
-1367	w aufgrund
-1530	w auftrag
-836	w august
-732	w aus
-417	w ausbildung
-1213	w ausbildungsplatz
-963	w ausschreibung
-399	w auswahlprozess
41	w authority
707	w auto
-1328	w automatic
-679	w avec
140	w az
-1008	w b
-1059	w band
430	w bank
-730	w base
-727	w based
237	w bay
-557	w be
-864	w bea
-921	w bearbeitung
-903	w beatriz
-1266	w bedankt
-762	w before
-904	w beginn
-791	w ben
-279	w berufsweg
-1404	w bescheid
-705	w besetzung
-1133	w best
-1845	w beste
-31	w beth
-526	w bevor
-1435	w bewerber
-585	w bewerberin
-1229	w bewerberinnen
-346	w bewerbern
-1130	w bewerbung
-1206	w bewerbungen
-584	w bezug
-874	w bien
-647	w big
-670	w bild
-1558	w bis
399	w blue
-60	w boa
-166	w board
-16	w bom
-2102	w bonjour
-1359	w bonne
-800	w book
-737	w boss
-882	w bram
-862	w branch
-694	w brandt
-953	w brief
-475	w bright
-940	w bring
-811	w bristol
-472	w budget
-1138	w buenas
-744	w buenos
429	w building
-1375	w buongiorno
-602	w bureau
17	w bus
-610	w business
-482	w by
-997	w c
-776	w ca
-134	w cabinet
-66	w cafe
-214	w call
-1011	w callum
-906	w campus
-1404	w can
-1277	w candidate
-726	w candidato
141	w capital
-1259	w cara
732	w care
-1077	w carla
-901	w carlos
-1145	w caro
-32	w casa
-1016	w case
-630	w caso
-773	w ce
-391	w center
-928	w central
-872	w centre
-216	w centro
-951	w ceo
-815	w cfo
-1488	w chair
-1251	w chairman
-728	w chat
-714	w check
-1057	w cheers
-1174	w chef
-834	w chen
-155	w cher
-1125	w chere
-108	w chiara
-1050	w chief
47	w children
-867	w chloe
-448	w choose
-1384	w christmas
-627	w chrome
-898	w ci
-1995	w ciao
-324	w city
-629	w civil
-642	w clerk
-725	w click
-82	w clinica
-425	w closing
-184	w co
193	w coastal
-538	w code
-716	w codility
426	w coffee
387	w colegio
349	w college
-1205	w com
-896	w come
-697	w comme
-1160	w commission
-973	w committee
538	w community
-796	w como
-624	w company
-818	w competition
-968	w complete
-342	w con
-1224	w confident
845	w consulting
88	w contact
-634	w contract
210	w cooperativa
-192	w cordialement
-341	w cordiali
-660	w cordialmente
-1128	w could
297	w council
337	w county
-1082	w court
-1052	w craig
248	w credit
385	w creek
-714	w crew
-625	w cto
-2111	w cv
-1001	w cvs
-122	w d
92	w da
-453	w daarna
178	w dach
-1439	w dag
-700	w dan
-861	w dana
-962	w danach
-1281	w dank
-1371	w danke
-846	w dann
-672	w dans
156	w das
-790	w dat
-136	w data
-1253	w date
-1083	w daten
-973	w datenschutz
-1207	w datum
-1449	w dauer
-769	w day
-1333	w dbs
138	w de
-554	w deadline
-1134	w dean
-2398	w dear
-1088	w deb
-673	w december
-861	w decision
-707	w decline
73	w del
-995	w denise
600	w dental
9	w department
-740	w depois
-1191	w dept
-1056	w deputy
-842	w der
-62	w des
-695	w deshalb
628	w design
-1208	w desk
-559	w deutsch
504	w deux
-1171	w dezember
-347	w di
-402	w dia
-452	w dias
-1384	w die
-541	w dienstag
382	w digital
-1098	w director
177	w disability
-640	w distinti
974	w district
-830	w dit
-867	w dmitri
-1236	w dni
714	w do
-1071	w docusign
-606	w does
-1256	w donnerstag
-712	w dossier
-1300	w dott
-788	w dr
-1127	w dra
-1003	w dress
-1132	w dsgvo
44	w du
-761	w dublin
68	w due
-714	w duration
-68	w e
-878	w early
-550	w east
-1050	w easter
-300	w eastern
-1018	w editor
-149	w education
-708	w een
-1055	w eeo
-748	w eg
-920	w eignungstest
-920	w ein
-455	w eindruck
-1015	w einladung
-1118	w einstellung
285	w el
-806	w elena
-881	w elif
-1333	w elle
-1070	w eltern
-773	w em
-765	w emil
-881	w empfang
-253	w employment
-275	w en
-971	w ende
416	w energie
269	w energy
-501	w engineering
-1215	w england
-599	w english
-1176	w entscheidung
-699	w equal
-1211	w equipe
-1026	w er
-1041	w erfahrung
-1180	w erfahrungen
-1168	w erfolg
-1012	w ergebnis
361	w erste
-459	w es
-468	w est
-826	w este
-1209	w estimada
-1513	w estimado
107	w et
-1011	w euro
-849	w europe
-882	w even
-759	w event
-393	w everything
-685	w exa
-758	w example
-1210	w excel
-1963	w executive
-742	w exemplar
-483	w exmo
-975	w f
-362	w facebook
-824	w fachbereich
-336	w fahrtkosten
-412	w fair
-908	w fall
136	w falls
-906	w familie
-181	w farah
-822	w fatima
-584	w feb
-813	w februar
-490	w february
-1124	w fecha
-674	w felix
513	w fh
-23	w field
-1109	w filiale
10	w financial
330	w finch
-884	w fiona
202	w fire
-281	w first
-621	w five
-658	w floor
-790	w follow
229	w foods
98	w for
-254	w form
-710	w format
-1015	w formular
1264	w foundation
184	w four
-808	w fr
-1143	w frage
-1282	w fragen
-1894	w frau
723	w freight
-1671	w freundliche
-879	w fri
-836	w friday
-1042	w fridays
-934	w frist
-1003	w from
-467	w fuhrungszeugnis
182	w fundacion
137	w fur
-998	w fw
16	w g
204	w games
-1339	w gary
-333	w gate
-572	w geachte
-466	w geben
-1107	w geduld
-836	w gehalt
910	w gemeente
338	w gemeinde
-639	w general
-1789	w gentile
-695	w gern
-833	w gerne
-853	w geschaftsfuhrer
-641	w geschaftsleitung
-941	w geschaftsstelle
-957	w gesprach
-1176	w gesprache
-876	w get
-898	w giulia
-703	w give
-135	w global
-1052	w gluck
-937	w go
-645	w god
-904	w good
-1120	w google
-1009	w got
-605	w gott
-1157	w government
-1054	w governors
-526	w graag
-820	w grace
-1071	w gracias
-1599	w grade
-540	w graduate
-1024	w graham
364	w grand
-1301	w grazie
54	w great
-846	w greenhouse
-1314	w greta
-515	w groet
-1053	w groetjes
-346	w group
1056	w groupe
-1034	w grund
-1044	w grunden
652	w grupo
464	w gruppe
159	w gruppo
-1506	w gruss
-2424	w grusse
-1202	w grussen
-1408	w gute
-1409	w guten
-1053	w gwen
-490	w h
-1093	w ha
-955	w hackerrank
-732	w haddad
-751	w half
-624	w hall
-59	w halle
-2417	w hallo
-775	w hana
-849	w handy
-767	w hannah
829	w harbour
-746	w harriet
-744	w haus
-648	w hause
-846	w have
-447	w having
-918	w he
-1530	w head
-520	w headteacher
969	w health
-356	w heb
-775	w heike
-1312	w hej
-2048	w hello
-664	w hemos
-679	w her
-811	w herbst
-346	w here
-2007	w herr
-937	w herzlich
-1099	w herzliche
-371	w het
-2259	w hey
-2405	w hi
-308	w high
-850	w hinweis
-1123	w hinweise
-390	w hire
-312	w hirevue
-1358	w hiya
-658	w hochachtungsvoll
-942	w hof
-1435	w hoi
-1507	w hola
-160	w hollis
880	w home
1158	w homes
-135	w hope
765	w hospice
136	w hospital
389	w hospitals
-465	w hospitation
-159	w hotel
134	w hotels
-659	w hours
-317	w house
449	w housing
-446	w however
-1276	w hr
-690	w hrb
-1093	w hugo
-1461	w human
-1282	w humanos
-1253	w i
-1106	w id
-1313	w if
-1619	w ihnen
-957	w ii
-766	w ik
-275	w il
-393	w ilse
-1434	w im
-1197	w imogen
-1079	w in
-931	w inc
-1330	w indeed
-1782	w ines
-694	w information
-1672	w informationen
-302	w ing
-1691	w ingrid
-1043	w initiativbewerbung
-976	w innen
-1097	w instagram
-305	w institut
908	w institute
319	w instituto
110	w insurance
478	w international
-1451	w interview
-587	w ireland
-674	w is
-770	w ist
38	w it
-937	w ivan
-1407	w j
-1031	w ja
-931	w jahr
-633	w jahre
-521	w jahren
-1222	w jan
-1188	w jana
-718	w januar
-725	w january
-74	w jean
-939	w jess
-653	w jetzt
-1379	w jo
-856	w jobs
-963	w join
-1245	w jonas
-663	w jordan
-1056	w juli
-289	w july
-718	w june
-1414	w juni
-347	w junior
-1124	w just
-1683	w k
-109	w kaffee
-1225	w kandidat
-1317	w kandidaten
119	w kanzlei
-113	w keep
-1259	w kennenlernen
-1281	w kennziffer
712	w kestrel
-1095	w kevin
-532	w kia
-957	w kim
-1119	w kind
-1127	w kindly
319	w kita
-881	w klasse
-181	w klinikum
-1128	w kofi
-61	w kollegen
67	w kollegin
-716	w kom
-486	w kommen
-548	w kommission
-1061	w kontakt
-912	w kosten
-577	w kowalczyk
345	w kreis
-471	w kun
-397	w l
-347	w la
-1102	w laat
-494	w lab
223	w labor
1004	w labs
-65	w laden
-203	w land
321	w lane
-928	w lars
-369	w las
-1022	w last
-1123	w late
-146	w law
-407	w le
17	w lea
831	w learning
-743	w lebenslauf
-983	w leeds
329	w legal
-759	w lei
-389	w leila
-787	w leiter
-666	w leitung
-1252	w lena
99	w les
-1323	w letter
-860	w leute
-1095	w level
-700	w lever
-1396	w lg
-431	w lhe
-453	w library
-2656	w liebe
-1536	w lieber
457	w lindqvist
-1004	w link
-1061	w linkedin
-1052	w liste
168	w little
1051	w living
-820	w ll
-672	w lo
-262	w local
-1495	w location
-553	w log
34	w logistics
875	w logistik
-433	w london
-271	w looking
-605	w lorna
286	w los
-876	w losung
-943	w lou
-1045	w lovely
-991	w ltd
167	w luca
-1080	w lucas
-30	w lucia
-488	w luck
-861	w luis
-940	w lunch
-2115	w m
-840	w ma
-343	w madam
-1228	w madame
-1412	w mai
-1156	w mail
-219	w main
-732	w mairie
-324	w maison
-845	w mal
-694	w manage
-936	w management
-1409	w manager
-910	w managing
-1036	w mann
-1147	w many
-952	w mappe
496	w mar
-425	w mara
-728	w march
-578	w marchetti
-836	w marco
-1135	w marcus
-900	w marek
-707	w marguerite
-1211	w marie
1143	w marine
-494	w mark
-163	w marsh
-691	w marta
-1305	w martin
-964	w marz
-762	w mateo
-753	w matteo
-888	w may
-829	w maybe
-1030	w me
-706	w med
758	w media
614	w medical
-1101	w meet
-925	w meeting
-1359	w mein
-801	w meine
-1011	w member
-1015	w menschen
229	w meridian
-901	w message
-788	w met
-1248	w mfg
-784	w mi
-1121	w microsoft
361	w mill
-1433	w min
-1254	w mina
210	w ministry
-432	w minute
-918	w minuten
-1630	w miss
-1581	w mit
-927	w mittagessen
183	w mitte
-916	w mitteilung
-842	w mittwoch
-1290	w mme
-1314	w mo
-799	w moi
-1125	w moin
-1015	w moira
-944	w moment
-869	w mon
-1141	w monate
-978	w monaten
-776	w monats
-700	w monday
-1314	w monique
-1319	w monsieur
-1098	w montag
-1204	w morgen
-1594	w morning
436	w moss
-671	w most
-1720	w mr
-503	w mrs
-884	w ms
-1180	w muhe
520	w municipal
445	w museum
336	w mutual
-475	w n
-135	w na
-1280	w nach
-785	w nachfrage
-647	w nachmittag
-1525	w nachricht
-972	w nadia
-976	w name
-669	w namen
-986	w nao
909	w national
-1166	w ne
-834	w need
-934	w nein
-694	w nele
812	w network
-676	w neuigkeiten
-400	w new
83	w nhs
-78	w ni
-527	w nice
-501	w nicht
-2231	w no
-1064	w non
-361	w noor
519	w nord
333	w nordlicht
-293	w north
388	w northern
-954	w nos
-1523	w not
-845	w note
-573	w nothing
-741	w notice
-465	w november
-630	w now
-1143	w number
-1132	w numerical
-885	w nummer
608	w nursery
-33	w nursing
-982	w o
-634	w ob
-685	w obrigada
-700	w obrigado
-790	w october
-56	w of
-1003	w offer
-293	w office
-763	w ohne
-1694	w oi
-1501	w ok
-753	w okafor
-1229	w oktober
-1727	w ola
-537	w olaf
19	w old
-366	w on
-707	w one
-1244	w online
-895	w only
14	w op
-109	w open
-955	w operations
-1075	w ops
-1021	w oracle
142	w orchard
-530	w original
-1384	w ort
-811	w os
-654	w osei
-1141	w otherwise
-625	w out
-903	w over
-457	w owing
-1203	w p
-1049	w pa
340	w pacific
-720	w panel
472	w paper
-296	w papier
-1064	w para
-1346	w paris
-351	w park
-377	w parking
-1157	w part
258	w partner
-765	w partners
-1392	w passt
-889	w patricia
-878	w paul
-989	w paula
-966	w pauline
409	w pay
-1385	w pc
-1457	w pdf
452	w pension
-916	w people
-116	w per
-808	w person
-979	w personal
-1150	w personalrat
-1480	w personen
-805	w personio
-452	w personnel
-480	w peter
-1026	w petra
-54	w pflege
818	w pharma
190	w pick
280	w pike
-778	w piotr
-680	w place
-568	w plan
-1317	w platz
-752	w platze
104	w plaza
-983	w pls
-1087	w pm
-772	w pode
42	w point
35	w police
-505	w policy
-960	w por
448	w port
-1353	w portal
-1010	w portfolio
-185	w post
-636	w postfach
-758	w pour
-1069	w powered
114	w pr
163	w practice
-619	w praxis
-864	w president
-131	w press
-851	w prezado
206	w primary
-1441	w principal
-833	w privacy
10	w private
-657	w priya
-717	w priyanka
-392	w probearbeiten
-687	w probetag
-696	w probezeit
-913	w professor
-1415	w profil
-590	w profile
-1016	w programme
-285	w prozess
-956	w prufung
-1229	w ps
-459	w public
-731	w python
-907	w qualifikation
-1065	w qualifikationen
-345	w que
-625	w queremos
-815	w questions
-1203	w r
-1403	w ra
797	w rail
-1245	w raum
-878	w ravi
-225	w re
-863	w read
-1131	w readme
-639	w really
-1173	w rec
-715	w rechnen
-1096	w recruiter
-1111	w recruiting
-1337	w recruitment
-1097	w recrutamento
-251	w recrutement
-1303	w recursos
-1224	w ref
-1116	w reference
-984	w references
-1134	w regards
134	w region
115	w regional
-1061	w registered
-780	w regulation
-462	w reisekosten
-1133	w reminder
-684	w replies
-1262	w reply
-194	w reporting
-955	w req
-769	w requisition
-1131	w reschedule
425	w rescue
-202	w research
-417	w reserve
-823	w resources
-1561	w resourcing
-167	w ressources
-815	w results
-740	w resume
62	w retail
-897	w review
-360	w reyes
-723	w rgpd
-1020	w rh
435	w ridge
-843	w right
-611	w ring
203	w road
-1438	w rob
1026	w robotics
-553	w room
-789	w rosa
-1155	w round
144	w rowan
-1250	w ruhe
-1052	w runde
3	w rural
-1409	w ruth
-581	w s
-214	w sa
-1397	w sabine
-1134	w safe
-716	w sag
629	w saint
-1169	w salary
-776	w saludo
-850	w saludos
-1128	w salut
-230	w saluti
-921	w sam
-826	w same
-834	w samir
-1370	w samstag
273	w san
-1395	w sandra
-763	w sans
192	w santa
-1060	w sara
-849	w saturday
-794	w saturdays
-811	w say
-815	w schedule
-579	w school
-453	w schools
-718	w schreiben
-1137	w schritt
-1274	w schritte
-1143	w se
-1179	w search
-676	w secretaria
-1089	w secretary
664	w security
-1413	w sehr
-681	w sei
-710	w seite
-801	w seiten
-909	w sekretariat
-978	w seleccion
-1131	w selection
-1115	w selezione
-660	w send
-594	w senhor
-386	w senior
-854	w sent
-897	w september
-403	w serra
-427	w service
-564	w services
-1321	w servus
-1215	w seu
-606	w she
-840	w shift
-1004	w shl
-924	w should
-506	w si
-360	w siamo
-998	w sig
-1118	w sign
48	w simon
-483	w simone
-886	w since
-1185	w sincerely
-1201	w siobhan
-378	w sir
-1052	w sister
-943	w site
-1253	w sitz
-596	w sitzung
-1040	w six
-916	w smartrecruiters
-1465	w so
-851	w sobald
-942	w sobre
-393	w social
-524	w society
-1035	w sofia
316	w software
-310	w solicitors
-744	w sollte
-714	w sollten
-317	w solutions
120	w sommer
-899	w sonntag
-1254	w sorry
-1114	w sql
-1478	w sr
-1140	w sra
-923	w ssa
53	w st
144	w stadt
81	w stadtwerke
-481	w staff
-1052	w staffing
-955	w stage
-1263	w stand
-951	w standort
-1116	w start
26	w state
-661	w states
191	w station
-825	w status
-1145	w stay
-797	w std
-1000	w stelle
-1488	w stellen
-757	w step
-661	w steve
602	w stiftung
-1168	w still
-818	w stock
-857	w stop
229	w street
239	w studio
-593	w stunde
-1613	w stunden
-706	w su
-828	w sua
-859	w succes
497	w sud
-1144	w sue
-1089	w sunday
-867	w sundays
-998	w suo
-267	w support
264	w sur
-138	w sv
-321	w system
119	w systems
-567	w t
-744	w ta
-1503	w tag
-1605	w tage
-1016	w tagen
-1400	w take
-1096	w talent
-1330	w talento
-835	w talk
-609	w tamsin
-702	w tariq
-522	w te
-667	w team
-917	w teamtailor
53	w tech
-858	w technical
-470	w technologies
1320	w technology
-1235	w teil
-1242	w teilnahme
-1176	w tel
-1159	w telefon
-1076	w telefonat
-817	w tell
-824	w teresa
-1170	w termin
-1190	w test
-776	w tests
-1230	w text
-119	w the
-14	w theatre
-650	w thema
-586	w then
-1074	w theo
-1613	w there
-788	w they
-760	w thomas
-764	w those
21	w three
-1031	w thu
-1244	w thurs
-819	w thursday
-833	w ti
-193	w tiktok
-1070	w time
-841	w tisch
-886	w title
-1206	w to
-1196	w tobias
-1547	w tom
-1121	w tomas
-634	w tomorrow
-967	w ton
-176	w top
-864	w tot
-593	w tour
-51	w town
-610	w trac
-492	w trager
-1093	w trainee
-274	w training
441	w travel
-105	w tribunal
-24	w trust
-842	w trustees
-1139	w try
-481	w tu
-1072	w tue
-1070	w tues
-809	w tuesday
-699	w tuesdays
-617	w tut
-393	w tv
-64	w two
-1254	w u
-1346	w uber
-1221	w ufficio
-1568	w uhr
-952	w uhrzeit
453	w uk
-1023	w um
-245	w un
-652	w una
-610	w und
-815	w under
-1377	w uni
-271	w union
-124	w unit
159	w united
528	w universitat
-196	w university
-2200	w unterlagen
-979	w unternehmen
-1533	w unterschrift
-722	w until
-510	w up
-742	w update
-897	w urlaub
-1087	w use
-1154	w uw
-1116	w v
-1729	w vacancy
381	w val
563	w vale
494	w valley
-217	w van
-1304	w ve
-991	w venue
-691	w vera
-993	w verbal
-1425	w verfahren
-712	w verfahrens
-1029	w verfugung
-1024	w verify
-837	w verstandnis
-824	w vertrag
-963	w vertrauen
-61	w verwaltung
1148	w veterinary
-164	w vi
-866	w video
-1157	w viel
-903	w viele
-585	w vielen
-1189	w vielzahl
-423	w view
-185	w voce
-906	w vollzeit
-1553	w von
-473	w voor
-799	w vor
-1179	w vorauswahl
-725	w vormittag
-820	w vorschlag
-1154	w vorstand
-673	w vorstellung
-586	w vos
-240	w voss
-613	w vous
-1033	w vp
-1221	w w
-1186	w wahl
-797	w wales
-1319	w wann
-955	w want
-1219	w warm
-417	w warmly
-1106	w was
-783	w wat
1028	w water
-1106	w wear
-950	w wed
-696	w wednesday
-964	w weds
-925	w weg
-798	w wegen
-1104	w wei
-1106	w welcome
-935	w well
-804	w wenn
-698	w wer
-323	w werdegang
-1386	w werk
-781	w werkstatt
-414	w west
-778	w whatsapp
-1182	w when
-681	w which
-594	w while
-431	w whitlock
-963	w who
-904	w wie
-545	w wien
-938	w wil
-339	w wishes
-75	w wishing
-880	w wo
-1362	w woche
-1191	w wochen
-986	w wochenende
-975	w word
-1051	w workable
-901	w works
-638	w wort
142	w wren
-807	w written
-1328	w x
-1705	w xxx
-1238	w xxxx
-479	w y
-625	w ya
-916	w year
-1099	w yes
-1498	w yours
-623	w yusuf
-1032	w zeichen
-472	w zeit
-263	w zeitpunkt
-250	w zentrale
-962	w zeugnis
-685	w zeugnisse
-968	w zimmer
-820	w zoe
-964	w zoom
-903	w zu
-907	w zugang
-386	w zum
-576	w zur
-810	w zustimmung
-878	w zwischenstand
511	whole more seldom
105	within
727	within as often
741	within told
-84	writes
-1120	writes own
484	writes provider
655	writes system
-633	written alone
-1153	written alone board
-850	written alone nobody
-681	written alone own
82	written alone provider
106	written alone system
`;
