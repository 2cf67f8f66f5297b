// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-73	< !
-523	< "
-1043	< &
-99	< (
-700	< )
-669	< +
172	< ,
-778	< -
-291	< .
-113	< /
-1286	< 00
-656	< 000
-1043	< 1
-958	< 10
-1225	< 11
-1147	< 12
-1062	< 13
-1191	< 14
-1168	< 15
-998	< 16
-536	< 17
-791	< 18
-989	< 2
-852	< 20
80	< 2025
-525	< 25
-1106	< 3
-1299	< 30
-1450	< 4
-910	< 40
-1078	< 45
-735	< 5
-845	< 59
-854	< 6
-832	< 60
-667	< 8
-1109	< 9
-1048	< 90
-16	< :
-1243	< ;
-98	< ?
687	< @
-627	< [
-1380	< ]
20	< ^
518	< a
-765	< ab
152	< about
-855	< acht
-989	< after
-1	< al
-402	< alle
-891	< allen
-1051	< alles
-1537	< als
36	< am
509	< an
-503	< and
-1149	< andere
-885	< anderen
466	< as
995	< at
-364	< au
-694	< auf
-1544	< aus
-42	< avec
-166	< be
42	< before
101	< bei
-862	< beiden
-150	< beim
-827	< beruflichen
-714	< besten
592	< bij
-1018	< bis
-622	< bitte
263	< but
-442	< by
-783	< candidate
1212	< chez
-77	< con
1033	< da
329	< das
369	< de
-1422	< dear
-113	< dein
-696	< deine
-736	< deinem
-1048	< deinen
-809	< deiner
344	< del
-360	< della
-312	< dem
40	< den
182	< der
-741	< deren
-663	< des
180	< di
515	< die
-646	< diese
-604	< diesem
-797	< dieser
-807	< dieses
-37	< do
-1283	< drei
3	< du
-1200	< e
-903	< eigenen
-1573	< ein
-1632	< eine
-988	< einem
-1365	< einen
-809	< einer
-1147	< eines
-922	< einige
195	< el
-744	< em
391	< en
-804	< engere
-618	< enhanced
-794	< ersten
-554	< etwas
-380	< for
-553	< freundlichem
-1210	< freundlichen
-143	< from
-1190	< fünf
-138	< für
-925	< fürs
-849	< geehrte
-432	< geehrter
-810	< gute
-1033	< guten
-665	< halbe
-657	< heer
-1405	< hello
-532	< herzlichen
571	< het
-1393	< hi
-508	< ich
569	< if
-14	< ihr
-581	< ihre
647	< il
-288	< im
62	< in
-932	< ins
-947	< is
-1546	< ist
-1085	< job
302	< joining
-1232	< kein
-1178	< keine
-920	< keinen
-876	< kleine
-928	< kurze
-269	< la
-163	< le
-885	< letzte
-589	< letzten
-312	< meet
-882	< mehr
-1171	< mein
-797	< meine
-1081	< meinem
-148	< met
-907	< mevrouw
-511	< mit
-889	< monday
-341	< morning
672	< na
-1401	< nach
-862	< neue
-1114	< neuen
-403	< no
-943	< noch
-969	< nächste
-732	< nächsten
465	< o
-750	< oder
117	< of
-1210	< ohne
-727	< on
-837	< one
16	< or
-1234	< our
-1039	< per
-403	< photo
-670	< plus
-716	< pm
260	< por
480	< recruitment
-1212	< s
-1105	< sechs
644	< sie
242	< so
-865	< ssa
-587	< tarde
-57	< team
-834	< thanks
661	< that
-456	< the
-789	< through
644	< to
-949	< tu
-264	< two
-911	< um
-646	< un
-1558	< und
189	< under
-1107	< unser
-1037	< unsere
-1292	< unserem
-857	< unseren
-1516	< unserer
-904	< unseres
-1255	< unter
1062	< van
341	< via
-1230	< viel
-565	< vielen
-1225	< vier
-19	< vom
857	< von
-848	< vor
-928	< votre
-600	< weitere
-837	< weiteren
76	< which
-998	< wir
750	< with
-623	< you
16	< your
-1014	< zehn
-47	< zu
-1653	< zum
-1055	< zur
-1094	< zwei
-771	< zweite
-840	< zweiten
-515	< zwölf
-78	< |
-973	< ¡
-224	< £
-529	< ©
97	< «
-2	< ·
-1159	< ¿
174	< à
-803	< über
-431	< –
-893	< „
-498	< •
206	<< ! !
-290	<< " .
-1211	<< ' s
-22	<< ) ,
411	<< ) .
-335	<< ) and
415	<< ) at
528	<< , and
-582	<< , das
-687	<< , den
-1451	<< , der
-703	<< , deren
-1822	<< , die
-576	<< , ein
-467	<< , eine
-777	<< , im
432	<< , so
-128	<< , the
-686	<< - und
465	<< . (
165	<< . ,
-714	<< . 00
-410	<< . 15
-626	<< . 30
-319	<< . das
-1463	<< . den
-1199	<< . der
-906	<< . die
-1396	<< . ihr
174	<< . ihre
-1117	<< . im
-801	<< . in
-865	<< . ssa
276	<< . the
-736	<< . your
-874	<< . ¿
-1166	<< 00 .
-903	<< 1 .
-634	<< 1 :
-708	<< 10 .
-713	<< 10 :
-797	<< 11 :
-867	<< 12 .
-582	<< 12 :
-757	<< 14 .
-1126	<< 15 .
-1009	<< 2 .
-469	<< 2 :
-390	<< 20 .
-734	<< 23 :
-1105	<< 3 .
-692	<< 30 .
-1128	<< 4 .
-545	<< 5 .
-738	<< 6 .
-571	<< 7 .
-808	<< 9 .
-645	<< 9 :
-973	<< : "
-1175	<< : 00
-960	<< : 15
-1346	<< : 30
-918	<< : 45
-845	<< : 59
-625	<< : [
-602	<< : der
488	<< : die
-1046	<< ] [
-1041	<< ^ "
105	<< ^ (
-1085	<< ^ -
-219	<< ^ [
20	<< ^ ^
460	<< ^ das
-1422	<< ^ dear
72	<< ^ dein
-326	<< ^ deine
-751	<< ^ den
-264	<< ^ der
331	<< ^ die
-1405	<< ^ hello
-375	<< ^ herzlichen
-1369	<< ^ hi
45	<< ^ ihr
-408	<< ^ ihre
-1212	<< ^ im
314	<< ^ recruitment
-431	<< ^ team
-68	<< ^ the
-486	<< ^ vielen
404	<< ^ your
-913	<< ^ ¡
-284	<< ^ ©
-744	<< ^ ¿
-247	<< ^ –
-1099	<< ^ •
-713	<< a )
-1402	<< a .
-611	<< agréer ,
-791	<< an .
-764	<< an den
-125	<< an der
80	<< an die
-612	<< an unserem
-1092	<< and the
-742	<< and your
-783	<< application .
1034	<< application to
354	<< applying to
-958	<< april .
-1305	<< ask for
506	<< assistant ,
-779	<< at our
-10	<< at the
-1150	<< auf dem
-1320	<< auf der
-1121	<< auf die
-338	<< auf diese
-646	<< auf unserer
-752	<< aufgrund der
-72	<< aus dem
-308	<< aus der
-337	<< aus diesem
-671	<< before the
428	<< behalf of
658	<< bei der
-393	<< bewerberinnen und
-515	<< bis zum
-587	<< boa tarde
-1224	<< bring your
-611	<< by the
-734	<< dass die
-519	<< date :
154	<< day .
-36	<< days .
145	<< de la
-538	<< den nächsten
-804	<< die engere
308	<< director ,
-1073	<< dott .
-511	<< dra .
-978	<< durch die
-633	<< días ,
-1023	<< ein .
-440	<< email .
67	<< employer .
982	<< employer :
517	<< employment with
-1000	<< engineer (
-176	<< engineer ,
-580	<< england and
-1010	<< floor ,
-521	<< for the
323	<< friday .
-2	<< from the
145	<< für das
-424	<< für deine
-1795	<< für den
-1737	<< für die
-517	<< für eine
-1203	<< für ihr
-593	<< für ihre
-674	<< geachte heer
-621	<< geachte mevrouw
-680	<< gmbh ,
-872	<< good morning
496	<< greetings from
-604	<< haben .
-477	<< haben ihre
-701	<< hat .
-1103	<< here .
-1362	<< hola ,
-532	<< hour .
-1176	<< hours .
-853	<< house ,
1126	<< hr ,
-1694	<< i .
-290	<< ihnen alles
-693	<< ihnen die
-511	<< ihnen viel
-139	<< in .
-94	<< in den
-605	<< in der
-808	<< in die
-453	<< in diesem
-836	<< in our
-224	<< in the
-615	<< in unserem
-922	<< in unserer
1808	<< interest in
-193	<< interview .
437	<< interview with
-530	<< is a
-745	<< is an
-1295	<< is in
-1108	<< ist .
136	<< it .
-477	<< job .
-517	<< keep your
-1270	<< location :
-968	<< ltd ,
-577	<< m .
-517	<< madame ,
-461	<< mail .
101	<< manager ,
-521	<< manager .
-916	<< me ,
-573	<< me .
94	<< me and
-520	<< message .
-811	<< minutes .
-974	<< mit .
-276	<< mit anderen
-342	<< mit besten
208	<< mit dem
-1440	<< mit den
-899	<< mit der
-721	<< mit einem
-430	<< mit einer
-553	<< mit freundlichem
-995	<< mit freundlichen
-767	<< monday ,
130	<< monday .
-754	<< months .
-912	<< nach dem
-1030	<< nach den
-885	<< nach der
-846	<< nach sechs
-1075	<< nicht .
-1030	<< no .
-101	<< now .
-540	<< of the
416	<< office ,
-811	<< officer (
-176	<< officer ,
-720	<< oi ,
-1021	<< olá ,
-847	<< on .
65	<< on the
-672	<< one .
532	<< ort :
-836	<< panel :
1174	<< partner ,
-30	<< position .
1061	<< position at
-756	<< powered by
-968	<< registered in
191	<< role at
-814	<< s .
-849	<< sehr geehrte
-432	<< sehr geehrter
788	<< sent to
-905	<< sich die
-763	<< sie am
-1234	<< sie den
137	<< sie die
-263	<< sie diese
-527	<< sie eine
-996	<< sie ihre
-1209	<< sie im
-439	<< start :
-722	<< status :
545	<< team ,
-92	<< team at
-448	<< test .
-695	<< that .
-587	<< that the
-473	<< thursday ,
66	<< thursday .
-406	<< time .
-152	<< to the
-178	<< tuesday ,
-1063	<< uhr ,
-829	<< uhr .
-503	<< und das
-1072	<< und der
-66	<< und die
-636	<< und viel
-763	<< under the
978	<< unfortunately ,
-584	<< uns die
379	<< uns im
-442	<< until the
-834	<< up .
258	<< us .
924	<< us at
-24	<< venue :
10	<< von der
-729	<< wednesday ,
-568	<< week .
-511	<< weeks .
-877	<< wegen der
-585	<< werden .
-1068	<< when :
-624	<< where :
-1067	<< wir den
-556	<< wir die
-669	<< wir ihre
-729	<< wir im
-288	<< with our
546	<< with the
42	<< year .
-258	<< yet .
-1092	<< you .
-898	<< zu den
-697	<< zu unserem
-382	<< zukunft alles
-587	<< © 2025
-1351	<< über den
-1129	<< über die
-363	<> ! $
-604	<> ! ,
-251	<> " "
144	<> ( )
-266	<> ( ,
-133	<> ( .
-141	<> ) $
-1695	<> , !
416	<> , $
-488	<> , '
196	<> , (
-480	<> , )
-669	<> , ,
-606	<> , .
-322	<> , 1
-398	<> , 2
-1231	<> , 3
-696	<> , 4
-1236	<> , :
-1525	<> , and
805	<> , has
-854	<> , in
-114	<> , is
-758	<> , nach
-2030	<> , und
-833	<> , |
-42	<> - $
-489	<> - (
180	<> - ,
-944	<> - .
-750	<> - :
-1754	<> . !
-552	<> . $
201	<> . '
-675	<> . (
-774	<> . )
11	<> . ,
-381	<> . .
-331	<> . 1
-15	<> . :
-1243	<> . ?
-1117	<> . a
-397	<> . als
-941	<> . an
-1142	<> . and
-226	<> . applicants
17	<> . are
-1061	<> . as
-684	<> . at
-269	<> . attached
-931	<> . be
-593	<> . bei
-852	<> . bis
-993	<> . bitte
-1073	<> . by
-692	<> . can
-546	<> . candidates
-342	<> . dahin
-877	<> . das
-1095	<> . de
-523	<> . den
-1205	<> . der
-1053	<> . die
-476	<> . diesem
-516	<> . do
-1070	<> . du
-983	<> . el
-1509	<> . en
-395	<> . er
-1353	<> . es
-1302	<> . for
-550	<> . from
-848	<> . für
-1168	<> . geht
-881	<> . haben
202	<> . has
-892	<> . hat
-829	<> . have
-441	<> . het
-623	<> . i
-587	<> . ich
-949	<> . if
-403	<> . il
-778	<> . im
-1381	<> . in
-162	<> . is
-495	<> . ist
-1147	<> . it
-893	<> . je
-632	<> . kann
-748	<> . können
-945	<> . la
-395	<> . le
-87	<> . like
-1036	<> . lo
-696	<> . luck
-616	<> . may
-967	<> . me
-882	<> . mir
-483	<> . mit
-621	<> . need
-622	<> . nicht
-914	<> . no
-1206	<> . not
-921	<> . o
-1333	<> . of
-1224	<> . on
-653	<> . one
-418	<> . our
-471	<> . por
-463	<> . put
-836	<> . que
-787	<> . se
-1033	<> . sie
-929	<> . sind
-272	<> . sorry
-677	<> . take
-766	<> . te
-784	<> . that
-37	<> . the
-759	<> . then
-1233	<> . to
-330	<> . u
-763	<> . um
-138	<> . un
-835	<> . und
-609	<> . uns
-786	<> . us
-614	<> . von
-764	<> . vous
-940	<> . war
-554	<> . was
-1154	<> . we
-750	<> . werden
-429	<> . were
-323	<> . who
233	<> . will
-814	<> . wir
-1076	<> . wird
-578	<> . with
-1348	<> . you
-793	<> . your
303	<> / $
-454	<> 00 $
-1328	<> 00 ,
-871	<> 15 ,
-379	<> 15 .
-551	<> 30 $
-673	<> 30 ,
-545	<> 30 .
-637	<> 45 ,
-340	<> : $
-1850	<> : (
115	<> : ,
-118	<> : .
-415	<> : :
-696	<> : teams
-119	<> : |
-433	<> : –
-19	<> ? $
-298	<> ? ,
703	<> @ $
172	<> [ $
-524	<> [ ,
95	<> [ ]
-1509	<> ^ !
112	<> ^ $
-752	<> ^ &
-945	<> ^ '
-73	<> ^ (
-86	<> ^ )
435	<> ^ ,
107	<> ^ -
64	<> ^ .
653	<> ^ /
-610	<> ^ 1
-964	<> ^ 2
-352	<> ^ :
-1107	<> ^ ?
-835	<> ^ [
-856	<> ^ a
-622	<> ^ about
-624	<> ^ abrazo
-730	<> ^ afternoon
-752	<> ^ all
-25	<> ^ am
-312	<> ^ an
-1872	<> ^ and
-233	<> ^ are
273	<> ^ as
-585	<> ^ at
176	<> ^ au
-786	<> ^ aus
-795	<> ^ be
-206	<> ^ besten
-431	<> ^ bis
-1623	<> ^ by
-763	<> ^ candidato
-766	<> ^ candidatura
-619	<> ^ care
-394	<> ^ careers
-159	<> ^ careful
-800	<> ^ cordialement
-507	<> ^ d
-664	<> ^ dat
-428	<> ^ date
-1020	<> ^ day
-1134	<> ^ de
1	<> ^ der
-929	<> ^ des
-825	<> ^ di
-1134	<> ^ dia
-1260	<> ^ die
-1013	<> ^ do
-693	<> ^ done
-758	<> ^ dott
-946	<> ^ du
-728	<> ^ días
-173	<> ^ e
-886	<> ^ een
-830	<> ^ el
-891	<> ^ en
392	<> ^ es
384	<> ^ est
-1156	<> ^ for
-544	<> ^ freundlichem
-964	<> ^ freundlichen
-864	<> ^ from
-1486	<> ^ für
-1023	<> ^ geehrte
-698	<> ^ geehrter
-570	<> ^ groet
398	<> ^ has
-5	<> ^ hat
-600	<> ^ heer
-746	<> ^ here
268	<> ^ hiring
297	<> ^ hr
191	<> ^ i
-766	<> ^ il
-923	<> ^ in
-269	<> ^ interview
283	<> ^ is
-97	<> ^ ist
-740	<> ^ it
-768	<> ^ je
-639	<> ^ jobs
-640	<> ^ kandidaat
-716	<> ^ können
-681	<> ^ l
-738	<> ^ la
268	<> ^ le
-538	<> ^ like
-683	<> ^ luck
-894	<> ^ me
-573	<> ^ message
-939	<> ^ mevrouw
-485	<> ^ mit
-922	<> ^ morning
-872	<> ^ my
-931	<> ^ news
-798	<> ^ no
-1023	<> ^ not
80	<> ^ now
-827	<> ^ o
-1198	<> ^ of
376	<> ^ on
-707	<> ^ one
-449	<> ^ or
-806	<> ^ ora
-720	<> ^ os
-1008	<> ^ our
463	<> ^ people
-435	<> ^ per
748	<> ^ plc
-698	<> ^ por
-1016	<> ^ que
-245	<> ^ recruiting
-198	<> ^ recruitment
-1129	<> ^ regards
-517	<> ^ salary
-751	<> ^ saludo
-906	<> ^ saluti
-725	<> ^ service
-790	<> ^ sie
-1027	<> ^ sind
-553	<> ^ so
-153	<> ^ sorgfältiger
-488	<> ^ sorry
-349	<> ^ talent
-1030	<> ^ tarde
-331	<> ^ tardes
562	<> ^ te
-576	<> ^ team
-625	<> ^ test
208	<> ^ thanks
-1159	<> ^ that
-1096	<> ^ the
-697	<> ^ there
-775	<> ^ this
-758	<> ^ time
-1594	<> ^ to
-957	<> ^ tu
-1048	<> ^ un
-786	<> ^ und
-611	<> ^ up
-762	<> ^ us
-851	<> ^ van
-766	<> ^ vom
-1047	<> ^ voor
-1002	<> ^ vous
-589	<> ^ vriendelijke
-1261	<> ^ we
-743	<> ^ werden
385	<> ^ will
-1034	<> ^ wir
-963	<> ^ wishes
-599	<> ^ with
892	<> ^ would
-358	<> ^ writing
-995	<> ^ x
-1664	<> ^ you
-1211	<> ^ your
-934	<> ^ zum
-44	<> ^ |
286	<> ^ ·
-1357	<> ^ à
251	<> ^ –
-157	<> a ,
-834	<> a .
-634	<> alles !
-563	<> alles .
-542	<> alles und
-726	<> als .
-1070	<> am $
-633	<> am ,
-422	<> am .
-301	<> an opportunity
-971	<> and $
-653	<> and (
-724	<> and ,
-605	<> and .
-122	<> and be
1008	<> at !
1	<> at $
-237	<> at ,
444	<> at .
-125	<> at and
163	<> at has
186	<> at in
792	<> at is
-88	<> at on
-856	<> auf .
-280	<> bei .
-373	<> besten $
739	<> bij .
-790	<> bis ,
-645	<> by $
-606	<> by .
-317	<> das ,
-57	<> das .
-1080	<> das hat
-98	<> das ist
255	<> de $
-526	<> de ,
314	<> de .
-835	<> dear $
-1060	<> dear ,
-637	<> dear :
-218	<> dein $
-33	<> deine $
-591	<> deine und
-354	<> dem ,
-187	<> dem .
-84	<> den ,
-218	<> den .
-960	<> den der
-412	<> den für
-669	<> den in
-406	<> den mit
-675	<> den und
-323	<> der $
-894	<> der (
-597	<> der ,
56	<> der .
177	<> der :
-795	<> der am
-257	<> der an
-1169	<> der der
-1039	<> der für
195	<> der hat
-1009	<> der in
-369	<> der ist
-521	<> der mit
-22	<> der und
-1068	<> die ,
108	<> die .
262	<> die als
-973	<> die der
-852	<> die für
289	<> die haben
-75	<> die hat
-579	<> die im
-820	<> die in
-623	<> die ist
-646	<> die mit
-503	<> die nach
-570	<> die nicht
-1113	<> die und
-147	<> do $
118	<> do ,
20	<> do .
-587	<> drei ,
-549	<> drei .
-829	<> ein ,
-937	<> ein .
-553	<> eine ,
-664	<> eine .
-474	<> eine mit
-466	<> einen ,
-790	<> einen .
-443	<> einen mit
-538	<> einer .
56	<> en ,
206	<> en .
763	<> for $
-1359	<> for (
5	<> for ,
27	<> for .
-475	<> freundlichem $
-1189	<> freundlichen $
-614	<> from $
451	<> from ,
-219	<> from .
-1002	<> für $
-425	<> für und
-712	<> geehrte ,
-432	<> geehrter ,
-641	<> heer ,
-591	<> hello $
-755	<> hello ,
-269	<> herzlichen für
-634	<> hi !
-989	<> hi $
-915	<> hi ,
-869	<> ihr $
-800	<> ihr und
-177	<> ihre $
-940	<> ihre .
-294	<> ihre mit
-106	<> ihre werden
-1152	<> im $
-780	<> im ,
118	<> im .
-765	<> im der
-394	<> im mit
-567	<> im und
163	<> in !
-791	<> in $
-369	<> in (
-642	<> in ,
229	<> in .
1010	<> in and
-129	<> in und
-790	<> keine .
-633	<> la ,
353	<> la .
-655	<> mevrouw ,
-1113	<> mit ,
-1504	<> mit .
230	<> mit und
-487	<> nach ,
-530	<> nach .
-406	<> nach der
478	<> of ,
-118	<> of .
-913	<> on ,
-464	<> on .
-752	<> on and
-414	<> or .
-814	<> our ,
-801	<> our .
-832	<> our office
-419	<> per .
677	<> recruitment $
-668	<> tarde ,
-119	<> team $
613	<> the $
-207	<> the '
170	<> the (
-169	<> the ,
349	<> the .
-504	<> the ?
232	<> the and
-467	<> the at
44	<> the for
-188	<> the has
135	<> the in
207	<> the is
-440	<> the of
-819	<> the on
-338	<> the or
657	<> the team
-448	<> the to
516	<> the will
-644	<> through .
865	<> to !
-1296	<> to ,
487	<> to .
452	<> to for
-607	<> um ,
-928	<> um .
-758	<> und $
-617	<> und ,
-1098	<> und .
-696	<> unserem .
-716	<> unserer .
-581	<> van $
292	<> via .
-193	<> viel !
-335	<> viel .
-128	<> viel bei
-793	<> viel und
-480	<> vielen ,
-399	<> vielen für
-215	<> vom $
220	<> with (
-615	<> with ,
280	<> with .
-49	<> with and
-1003	<> your ,
-893	<> your .
-768	<> your and
-499	<> your for
-641	<> your in
-949	<> your number
-701	<> your on
-569	<> zum ,
-448	<> zum .
-480	<> zur .
-719	<> zwei ,
-994	<> zwei .
69	<> | $
268	<> | ,
75	<> | |
33	<> · $
132	<> · ,
-71	<> · ·
-1064	<> à ,
-77	<> – $
-796	<> – (
-1060	<> – ,
-620	<> – .
-223	<> – –
-457	<> • $
580	> !
64	> "
149	> $
-1252	> &
97	> '
-217	> (
70	> )
-996	> +
-159	> ,
-89	> -
164	> .
533	> /
-1525	> 1
-1490	> 10
-1128	> 11
-907	> 12
-1050	> 14
-1110	> 15
-903	> 17
-1229	> 2
-1165	> 20
-889	> 2025
-779	> 2026
-681	> 3
-1792	> 4
-1375	> 5
-1355	> 6
-1177	> 7
154	> 8
-1100	> 9
-25	> :
-959	> ;
-211	> ?
-848	> [
255	> ]
-821	> a
-178	> ab
59	> about
-624	> abrazo
-327	> afraid
-79	> after
-730	> afternoon
-885	> al
-813	> all
-670	> aller
-511	> alles
152	> als
-723	> am
-1298	> an
-263	> and
-998	> any
-717	> applicants
-596	> april
356	> are
518	> as
-611	> ask
-767	> asked
-1198	> assessment
-581	> at
-1147	> attached
-733	> até
113	> au
-1081	> auch
-1520	> auf
-659	> aufnehmen
-1662	> aus
-776	> back
-847	> be
-671	> been
-512	> before
-783	> bei
-818	> bekommen
-1167	> besteht
-206	> besten
-16	> beworben
-1282	> bis
-1874	> bitte
-654	> bitten
-1375	> bleiben
-900	> bleibt
-1054	> branch
-829	> brauchen
-924	> by
-694	> call
545	> can
-1031	> candidates
-763	> candidato
-1011	> candidatura
-1169	> card
-854	> care
248	> careers
-159	> careful
-586	> certificate
-589	> charity
-693	> check
-426	> com
305	> come
-839	> con
-800	> cordialement
-893	> d
-700	> da
-545	> dahin
-708	> dan
-1344	> das
-832	> dat
-535	> date
-1020	> day
-759	> de
-720	> deiner
-1133	> del
-1058	> dem
-1209	> den
-270	> der
-1047	> des
-1044	> di
-1135	> dia
-856	> dich
-620	> die
-476	> diesem
-1025	> dieser
-888	> dir
-1235	> do
675	> does
-696	> done
-758	> dott
-1210	> du
-1010	> durch
-728	> días
-837	> dürfen
-178	> e
-415	> een
-1786	> ein
-1456	> eine
-721	> einen
-963	> einer
-1488	> eines
-1005	> el
-218	> else
-1042	> em
-1103	> employer
150	> en
-14	> entschieden
-492	> er
-771	> erfolgt
109	> erhalten
242	> es
444	> est
-322	> et
-380	> exercise
-1504	> finden
-323	> floor
295	> foi
99	> for
-935	> form
321	> free
-897	> frei
-544	> freundlichem
-1182	> freundlichen
-413	> from
-1105	> für
-1263	> gab
-1232	> geben
-1023	> geehrte
-698	> geehrter
-927	> geführt
-1224	> gegeben
-737	> gehen
-1075	> geht
-652	> gekommen
-930	> gelöscht
-884	> gemacht
-1392	> genommen
-719	> gern
-351	> get
-679	> gibt
-391	> go
-517	> going
-264	> got
-570	> groet
842	> ha
-814	> habe
-64	> haben
163	> had
-663	> happy
852	> has
215	> hat
618	> have
-443	> heb
-600	> heer
-480	> help
-357	> here
-1147	> het
345	> hiring
-1003	> hours
480	> hr
-820	> hängt
-895	> hätten
-170	> i
-1082	> ich
-1023	> if
-1234	> il
-1264	> im
-306	> in
-744	> interview
149	> is
405	> isn
-732	> ist
-1305	> it
-822	> je
-1003	> job
-662	> jobs
126	> kan
-640	> kandidaat
-1025	> kann
-652	> keep
-1125	> keine
67	> know
-946	> kommen
-1133	> kommt
-1292	> können
-692	> l
-424	> la
38	> laden
-1	> last
324	> le
-94	> leider
-875	> let
-776	> letter
-935	> liegen
-1104	> liegt
-819	> like
-1423	> link
-308	> lo
-726	> love
-826	> luck
-387	> läuft
-461	> löschen
-1107	> machen
-1066	> macht
-449	> make
-551	> mate
-59	> may
-1454	> me
-708	> meeting
-847	> mehr
-1103	> mes
-603	> message
-1277	> met
-939	> mevrouw
-824	> minutes
-1184	> mir
-2135	> mit
-1437	> mitbringen
-562	> more
-920	> morning
-716	> muss
-1450	> my
428	> möchte
-261	> möchten
-499	> möglich
-35	> müssen
-89	> na
-1330	> nach
263	> ne
-567	> need
-1157	> nehmen
-942	> news
-1756	> nicht
-1098	> no
-294	> noch
-392	> non
-862	> nos
-1381	> not
-211	> note
454	> now
-1354	> number
-857	> nur
255	> não
-1445	> o
-780	> oder
-880	> of
-10	> office
-716	> ohne
-236	> on
-932	> one
-423	> op
-775	> opportunity
-843	> or
-854	> ora
-1010	> os
-1212	> our
-743	> out
9	> over
-20	> para
-750	> passt
296	> people
-67	> per
905	> plc
-668	> please
-658	> plus
-1088	> por
337	> pour
-809	> put
-1224	> que
-719	> questions
-877	> rather
-611	> read
129	> recruiting
-363	> recruitment
-1137	> regards
-770	> reply
-646	> reviewing
-741	> ring
-633	> ringraziamo
-729	> sagen
-132	> said
-517	> salary
-1075	> saludo
-1095	> saluti
-1035	> say
-105	> says
-1072	> schon
-635	> se
-773	> see
-945	> sehen
-966	> sein
-249	> send
520	> sent
-759	> service
-823	> setzen
-859	> si
-1463	> sie
-847	> sind
-387	> site
-374	> so
-153	> sorgfältiger
-459	> sorry
-1639	> sowie
-56	> sprechen
-937	> statt
-960	> stehen
-960	> steht
-818	> su
-1036	> suchen
-228	> take
-280	> talent
-1030	> tarde
-331	> tardes
491	> te
-458	> team
-1277	> teams
-1110	> tell
-155	> test
583	> thanks
-382	> that
-233	> the
-686	> then
-825	> there
220	> this
-634	> three
326	> through
-1309	> time
-74	> to
-742	> told
-1059	> treffen
-28	> tu
-940	> two
-737	> u
-299	> um
-1217	> un
-772	> una
-652	> und
-1352	> uns
-949	> unseres
-790	> unter
-789	> until
-805	> up
-982	> us
-510	> va
-1151	> van
-33	> via
-1211	> vom
-1495	> von
-47	> voor
-1218	> vor
-896	> vorbei
254	> vorgesehen
-984	> vous
-589	> vriendelijke
250	> want
-1196	> wants
174	> war
-911	> waren
-462	> was
-659	> we
-950	> week
-15	> weiter
-661	> werden
-57	> were
-860	> what
-1239	> when
-1668	> who
-1301	> wie
-1080	> wieder
340	> will
-1294	> wir
-540	> wird
328	> wishes
-1035	> with
-520	> within
662	> would
-542	> write
-294	> writing
552	> wurde
-1010	> wurden
-514	> wäre
-628	> wünschen
-772	> x
342	> y
-917	> yes
-411	> you
-1390	> your
-839	> zu
-467	> zum
-681	> zur
-588	> zurück
-550	> zusammen
-28	> |
183	> ·
-948	> à
793	> è
-835	> é
-1205	> über
234	> –
-189	>> ! !
50	>> ! $
1019	>> ! we
-397	>> " $
-290	>> " ,
-1351	>> " .
149	>> $ $
485	>> ' s
-29	>> ( a
-614	>> ( she
504	>> ) $
-230	>> ) ,
-140	>> ) .
-58	>> ) :
-1233	>> ) and
-1000	>> ) at
-897	>> ) und
-2667	>> , $
250	>> , 1
-504	>> , 10
153	>> , 11
-205	>> , 12
-445	>> , 13
-641	>> , 15
-387	>> , 2
-673	>> , 2025
-393	>> , 3
-1391	>> , 4
-662	>> , 7
-541	>> , 8
390	>> , 9
-415	>> , a
81	>> , am
17	>> , and
64	>> , as
-209	>> , at
-698	>> , bitte
-1122	>> , ca
-217	>> , danach
-717	>> , danke
-1355	>> , dann
-960	>> , das
-1436	>> , dass
149	>> , de
-1157	>> , den
-1269	>> , der
-1639	>> , die
-913	>> , du
-398	>> , dublin
21	>> , ein
-942	>> , eine
-500	>> , for
-795	>> , got
335	>> , head
23	>> , hr
-918	>> , i
-998	>> , ich
-641	>> , ihre
143	>> , il
-613	>> , in
-161	>> , inc
-356	>> , it
46	>> , je
-1185	>> , just
-880	>> , l
97	>> , la
467	>> , le
-964	>> , london
-941	>> , monsieur
-1075	>> , no
-564	>> , ob
97	>> , on
-732	>> , our
-796	>> , please
-233	>> , que
692	>> , s
-525	>> , sie
-1193	>> , so
-616	>> , sorry
-41	>> , thank
-1122	>> , thanks
485	>> , the
-761	>> , um
-1311	>> , und
-1062	>> , united
657	>> , we
-559	>> , which
-1488	>> , who
-1509	>> , wir
-287	>> , with
264	>> , you
-827	>> , your
-1103	>> . "
276	>> . $
37	>> . (
23	>> . )
103	>> . ,
746	>> . .
-492	>> . :
-732	>> . a
-545	>> . bitte
-923	>> . bring
-891	>> . danach
-1181	>> . das
560	>> . de
42	>> . der
-371	>> . die
-607	>> . du
-1252	>> . ein
99	>> . he
-160	>> . i
-1293	>> . ich
-122	>> . if
313	>> . ihre
605	>> . in
394	>> . it
-44	>> . no
-408	>> . please
18	>> . registered
-689	>> . sie
-146	>> . the
523	>> . this
1263	>> . unfortunately
-265	>> . we
-1353	>> . wenn
405	>> . wir
-209	>> . you
-202	>> . your
545	>> . |
-651	>> 1 ,
-951	>> 1 .
-330	>> 2 $
-873	>> 2 ,
-951	>> 2 .
-895	>> 3 ,
-14	>> 3 .
-1136	>> 4 ,
250	>> : "
-501	>> : $
-409	>> : 00
-1222	>> : 1
-988	>> : 10
-382	>> : 11
-911	>> : 12
-1072	>> : 14
-855	>> : 15
-1054	>> : 2
-1122	>> : 3
-706	>> : 30
-824	>> : 4
-629	>> : 5
-755	>> : 6
-994	>> : [
43	>> : a
-826	>> : monday
-1067	>> : the
-326	>> : thursday
-812	>> : £
274	>> ? $
327	>> ] $
-807	>> ] ,
-403	>> ] [
-641	>> a la
-746	>> ab .
-177	>> afraid .
-343	>> alles gute
-540	>> an ,
-957	>> an .
-794	>> an der
-658	>> an und
-506	>> and a
863	>> and for
-347	>> and i
-672	>> and me
59	>> and the
-785	>> and wales
-299	>> at the
-349	>> auf dem
-1016	>> aus dem
-553	>> aus der
-194	>> be in
-476	>> bei der
-158	>> bei uns
-236	>> besten grüßen
-789	>> bis zum
-645	>> bitten wir
-71	>> by the
-402	>> candidato ,
-388	>> careers $
-475	>> cordialement ,
-893	>> d '
-585	>> dat je
-417	>> date :
-519	>> der stelle
673	>> does not
-758	>> dott .
-327	>> días ,
-908	>> ein .
-983	>> employer .
-766	>> entschieden ,
159	>> erhalten sie
-859	>> finden sie
186	>> for the
-544	>> freundlichem gruß
-966	>> freundlichen grüßen
-852	>> from my
-493	>> from the
-942	>> für das
-133	>> für dein
-470	>> für deine
-618	>> für den
-1063	>> für die
-721	>> für ein
-503	>> für einen
-421	>> für ihr
-1085	>> für ihre
-553	>> für sie
-830	>> geben .
-745	>> geben zu
-1155	>> geehrte frau
-602	>> geehrter herr
-421	>> gelöscht .
-42	>> gibt es
-570	>> groet ,
-800	>> habe ich
-448	>> haben sie
-410	>> haben wir
-413	>> has asked
-506	>> has been
508	>> has invited
327	>> has moved
-1145	>> hat sich
-4	>> hat uns
106	>> hr $
-431	>> i .
-866	>> if you
-795	>> in den
-869	>> in der
-858	>> in die
-745	>> in the
-582	>> in to
494	>> is a
369	>> is an
-79	>> is committed
-683	>> is no
-806	>> is the
405	>> isn '
-987	>> ist der
-882	>> ist nicht
-745	>> kann ich
-849	>> können sie
-1024	>> können wir
-692	>> l '
107	>> laden wir
-554	>> like to
-778	>> like you
-618	>> love to
-878	>> luck !
-373	>> may be
-574	>> me a
-629	>> mit ,
-897	>> mit .
-603	>> mit dem
-518	>> mit den
-698	>> mit der
-421	>> mit ihnen
-261	>> möchten wir
95	>> müssen wir
-448	>> need to
-342	>> nicht als
-1498	>> not reply
-291	>> of luck
-1054	>> of the
-595	>> of us
-794	>> office .
-483	>> on file
-775	>> on the
-302	>> opportunity employer
-598	>> os melhores
117	>> people team
-643	>> recruiting $
935	>> recruiting team
-334	>> recruitment $
-566	>> regards $
-980	>> regards ,
-604	>> saludo ,
-527	>> saluti $
-826	>> sehen wir
-730	>> setzen wir
-766	>> sie bitte
-588	>> sie mir
-745	>> sie nicht
-328	>> sie sich
-768	>> sie uns
-452	>> sind wir
-87	>> sorry that
-206	>> sorry to
-81	>> talent $
24	>> talent acquisition
494	>> talent team
-571	>> team $
-983	>> thanks for
-95	>> the meantime
-525	>> time :
-288	>> to a
-1164	>> to the
-837	>> to this
-458	>> und alles
-910	>> und bewerber
-311	>> und das
772	>> und der
-439	>> und die
-725	>> und ich
-570	>> und viel
-718	>> und wünschen
-958	>> voor je
-521	>> vor .
-475	>> vriendelijke groet
-996	>> want to
-640	>> we '
-1022	>> werden nach
194	>> will be
398	>> will not
-799	>> wishes $
-354	>> wishes ,
-739	>> with the
-329	>> with us
1070	>> would like
-399	>> wünschen wir
-772	>> x $
424	>> you '
-683	>> you can
-825	>> you come
-398	>> you do
-547	>> you have
-354	>> you need
-476	>> you start
-478	>> your application
-535	>> zurück .
-674	>> à vous
-805	>> über die
528	agreed
343	agreed board
402	agreed nobody
70	agreed own
233	agreed provider
720	agreed system
536	any
-429	begins
767	begins told
-259	board
-663	e 0
-860	e 00
-692	e 000
-1042	e 0000
-560	e 03
-675	e 07
-541	e 08
-542	e 09
-1273	e 1
-1062	e 10
-950	e 11
-588	e 11th
-85	e 12
-340	e 12th
-637	e 13
-1076	e 14
-247	e 14th
-874	e 15
-343	e 15th
-593	e 16
-513	e 16th
-853	e 17
-1080	e 18
-132	e 18th
-375	e 19
-684	e 1er
-702	e 1st
-1390	e 2
-549	e 20
-591	e 2024
-971	e 2025
-869	e 2026
-93	e 20th
-367	e 21
-176	e 21st
-700	e 22
-249	e 22nd
57	e 23
83	e 24
-697	e 25
-926	e 26
-537	e 27
-529	e 2nd
-1126	e 3
-720	e 30
-76	e 30th
-451	e 31
-355	e 3rd
-1632	e 4
-420	e 40
-963	e 45
-658	e 4th
-978	e 5
-512	e 50
-829	e 59
-623	e 5th
-1079	e 6
-659	e 60
-288	e 6th
22	e 7
-529	e 8
-120	e 8th
-805	e 9
-299	e 9th
-822	e a
-1015	e ab
212	e abel
-70	e aben
-280	e able
174	e abor
234	e acao
-968	e ache
424	e acht
105	e acle
-1014	e act
-642	e ada
-632	e adam
-243	e aden
197	e ader
56	e adia
-1271	e adme
143	e ador
217	e ados
608	e afen
-645	e afor
-827	e ag
-340	e agem
-541	e agen
-619	e ager
-207	e ages
-660	e ah
-1295	e aham
-1495	e ahme
-1078	e ahre
-967	e ahrt
306	e ai
161	e ails
185	e aine
307	e ains
376	e aint
190	e air
179	e aire
487	e akes
220	e al
-1124	e alan
-58	e alen
413	e ales
566	e alia
-700	e alie
341	e alle
-811	e allo
372	e alls
-1007	e ally
-877	e also
504	e alta
124	e alte
849	e alth
-9	e alto
-1478	e alut
-80	e am
-1191	e amen
-231	e ames
-914	e amir
-454	e amme
-601	e amos
-592	e amt
-354	e an
-1197	e ana
-314	e anal
-171	e anca
128	e ance
-676	e anch
604	e anco
-549	e ancy
-470	e and
289	e anda
-313	e ande
477	e andi
-1135	e ando
-202	e ands
-951	e andt
-1065	e andy
-445	e anel
-460	e ange
-530	e ania
-1082	e anie
-112	e anja
-758	e anka
396	e anke
-31	e ankt
-471	e anna
-1012	e anne
-1359	e anon
377	e anos
259	e anta
-519	e ante
388	e anto
54	e ants
412	e aper
-485	e app
-999	e appe
-621	e arah
-254	e aran
-1062	e arch
-710	e arco
24	e arda
113	e arde
-82	e ardo
-231	e ards
-1215	e area
-626	e ared
-929	e arek
-764	e aren
372	e argo
382	e aria
-1227	e arie
170	e arin
-453	e ario
-982	e ariq
434	e aris
542	e arks
-718	e arkt
-1404	e arla
-735	e arly
830	e arma
-615	e arms
-136	e arna
24	e aron
85	e arry
279	e arsh
-1030	e art
-1331	e arta
-665	e arte
170	e arts
-1476	e arzt
-322	e as
-866	e ased
-1075	e aser
-1283	e ask
-771	e ason
-527	e asse
-668	e asst
-1068	e aste
-276	e at
-841	e atch
-650	e ate
135	e ated
-183	e aten
-639	e ateo
90	e ater
-105	e ates
179	e atic
-305	e atie
-813	e ator
-124	e atre
-1490	e atum
-766	e atus
-1476	e atze
-118	e au
-1078	e auch
177	e aude
40	e auen
-563	e auer
-1155	e auf
-945	e aula
-247	e aura
-763	e aus
171	e ause
534	e auto
-704	e avec
302	e avel
1068	e aven
-34	e axis
-763	e aybe
-1197	e azie
-1042	e b
510	e bach
357	e back
-417	e bahn
-529	e bald
676	e band
598	e bank
129	e bara
-440	e base
310	e bay
-565	e be
-809	e bea
16	e beck
-250	e beit
-880	e ben
-332	e bend
974	e berg
-751	e bern
-214	e bers
76	e bert
-1422	e best
521	e beth
-915	e bhan
-1193	e bias
-1204	e bido
-290	e bien
-832	e big
-970	e bild
-492	e bile
-698	e bine
-1224	e bis
-466	e blic
-1088	e blin
427	e blue
-1257	e bnis
1	e boa
260	e bom
-1143	e book
-752	e boss
763	e bour
208	e bund
-1735	e bung
-389	e burg
-206	e buro
1109	e bury
-150	e bus
-627	e by
-994	e c
-816	e ca
-508	e cafe
-331	e call
-1281	e can
-799	e cant
-1081	e cara
443	e care
-1177	e caro
-118	e casa
-1438	e case
-596	e caso
-731	e cces
-729	e ce
-1010	e ceo
-1123	e cept
103	e cess
-808	e cfo
-437	e chat
-1166	e ched
-1722	e chef
70	e chel
-352	e chen
-232	e cher
-244	e ches
-880	e chte
469	e chts
-1018	e ci
-259	e cial
-1774	e ciao
197	e cias
-184	e cies
-217	e cina
261	e cine
-157	e cing
-297	e cion
-522	e city
-132	e cken
-58	e cker
-89	e cket
-82	e co
-249	e code
-701	e cola
210	e cole
-22	e com
-1352	e come
-1017	e como
-1059	e con
152	e coop
-625	e cord
-1005	e core
-881	e crew
-879	e cted
-926	e ctie
-749	e cto
-761	e ctor
-672	e cuse
-1711	e cv
-1068	e cvs
-424	e czyk
-130	e d
27	e da
168	e dach
412	e dade
-1021	e dag
320	e dale
-602	e dame
-1044	e dan
-58	e dana
-1158	e dank
-731	e dann
-840	e dans
88	e das
-563	e dat
-166	e data
-1633	e date
-680	e dato
-1119	e day
-932	e days
-1076	e dbs
-563	e ddad
155	e de
-1146	e dean
-2387	e dear
-340	e deb
-822	e deed
65	e del
-219	e dell
33	e demy
-885	e den
-37	e dent
-1183	e dept
-861	e der
-899	e dern
348	e ders
3	e des
-1228	e desk
-830	e dget
-342	e di
-377	e dia
256	e dian
-454	e dias
-1474	e die
-231	e dine
-372	e ding
336	e dios
-871	e dit
-15	e dium
-1131	e dmin
-1156	e dni
-713	e dnis
715	e do
-652	e does
120	e door
769	e dora
270	e dorf
-848	e dort
-1234	e dott
710	e down
-765	e dr
-1347	e dra
158	e dren
89	e du
-244	e due
-736	e duld
-1432	e dule
-1555	e dung
-150	e e
-826	e each
-867	e ease
-436	e east
-395	e eben
-582	e eber
-1296	e ebot
-269	e ecao
-75	e echa
139	e echt
375	e ects
56	e eden
-449	e eder
-212	e edes
781	e edia
-720	e edin
179	e edit
-524	e eeds
-772	e een
-1043	e eeo
-798	e eers
-871	e efon
-927	e eg
-281	e egal
-286	e egen
-300	e egin
819	e egio
-753	e ehen
-700	e eich
556	e eide
34	e eier
200	e eigh
-1263	e eike
-659	e eila
-1373	e ein
-712	e eine
222	e eira
299	e eiro
-381	e eise
-609	e eite
236	e el
-1436	e elen
-361	e elia
466	e elie
-950	e elif
-470	e elin
124	e elix
434	e ella
69	e elle
378	e elli
-743	e ello
-855	e em
117	e emen
220	e emie
-717	e emil
-557	e emma
-1844	e emos
-986	e empo
-218	e en
-1157	e enas
925	e enau
-529	e ence
-931	e ench
-716	e ency
824	e enda
-1216	e ende
-687	e enge
-414	e enna
201	e enne
-792	e enos
-134	e ense
-338	e enst
479	e enta
-120	e ente
-577	e ento
257	e ents
241	e enue
64	e enza
-976	e eply
-1074	e er
-760	e eral
-1097	e eran
-1364	e erat
53	e erde
-526	e ered
1510	e erei
-1082	e eren
-156	e erer
497	e eres
484	e ergy
710	e eria
668	e erie
699	e erij
-1595	e erin
251	e erke
-748	e erne
-7	e erra
-661	e erry
-820	e erst
-184	e erta
-46	e erte
-235	e erto
-795	e erty
-45	e erve
-210	e es
-27	e esen
26	e essa
-926	e esse
-246	e est
-126	e esta
-282	e este
-902	e esto
-924	e ests
82	e et
-824	e etag
66	e etal
-500	e eter
-543	e etra
249	e etro
-429	e etta
27	e ette
734	e etti
-612	e etzt
-1109	e euer
-1123	e euro
-564	e eute
-354	e evel
-518	e even
-897	e ever
-1157	e evin
-663	e evor
-414	e evue
-1446	e ewer
-622	e exa
-819	e exmo
-419	e eyes
-1031	e ezug
-1110	e f
-1317	e fach
-356	e fair
-1169	e fall
-1016	e fang
-567	e farm
-559	e feb
-22	e feld
588	e fern
269	e ffee
-129	e ffen
-615	e ffer
744	e fh
-91	e fica
-246	e fice
-366	e fied
-1243	e file
-865	e fing
426	e fire
-808	e five
412	e fold
-1301	e folg
-201	e food
119	e for
70	e ford
-1109	e fore
39	e form
404	e four
-1013	e fr
-1910	e frau
-582	e fri
-737	e from
400	e ften
-1028	e fter
-656	e fung
113	e fur
-1545	e fw
-72	e g
-1528	e gabe
-657	e gada
-1007	e gado
-1292	e gang
14	e gary
983	e gate
-990	e gela
-433	e geld
-573	e gent
291	e gern
-169	e gers
-497	e gery
-785	e get
434	e ggen
-113	e ghts
563	e gica
27	e gies
-1064	e gill
29	e ging
-889	e ginn
61	e gion
-750	e give
-1147	e gnis
-1056	e go
-589	e god
-799	e good
-1121	e got
-705	e gott
-1231	e gram
-1114	e gret
-83	e grid
-407	e gton
-338	e gung
-365	e gust
-1072	e gute
-1033	e gwen
-305	e h
-1130	e ha
-463	e haft
-234	e hair
-481	e halb
778	e hale
-544	e half
-1055	e hall
-999	e halt
-622	e hana
11	e hand
70	e hang
-256	e hard
667	e hart
302	e haus
-801	e have
-774	e he
-1050	e head
-398	e heb
-1177	e heck
139	e heid
481	e heim
-28	e hein
-686	e heit
-1204	e hej
-920	e hema
-687	e her
-462	e here
581	e hern
-2194	e herr
-260	e het
-2275	e hey
-2745	e hi
-785	e hich
-331	e hief
-330	e high
-824	e hile
436	e hill
14	e hine
-3	e hing
-90	e hire
-1423	e hiya
-201	e hlag
-306	e hlen
-801	e hler
-841	e hloe
-1267	e hmen
-359	e hnen
-330	e hner
999	e hnik
-931	e hof
-1650	e hoi
-2124	e hola
639	e holm
-44	e homa
441	e home
-884	e hone
-261	e hool
13	e hope
-650	e hora
970	e hore
681	e horn
-117	e hort
-791	e hose
192	e hout
-1792	e hr
-828	e hrb
88	e hree
-771	e hren
-923	e hrer
-734	e hten
65	e hter
-1076	e hugo
-784	e huhe
604	e huis
195	e hule
-42	e hung
-974	e hurs
497	e hutz
-1239	e i
-1257	e iado
-871	e iale
-706	e iali
-400	e ials
-1134	e iamo
-10	e iana
107	e iane
92	e iara
-1079	e iate
-1145	e iben
-59	e ical
-506	e ices
-136	e iche
-142	e icht
-206	e icia
31	e icio
-1173	e id
358	e idad
-1200	e idat
-953	e iday
-637	e ideo
-509	e ider
-542	e ides
-55	e idge
-226	e iebe
-888	e iela
61	e ield
-1354	e iele
-1055	e ient
295	e iere
505	e iers
-410	e iese
-537	e iety
-616	e ieur
-20	e ieve
-1226	e if
135	e ific
428	e igan
26	e igen
-121	e ight
-921	e ii
-593	e ijke
-624	e ik
-926	e iker
295	e ikum
-133	e il
-55	e ilar
-57	e ilen
-236	e iles
965	e ilfe
-734	e ilia
-1509	e ilie
-262	e illa
40	e ille
703	e ills
-896	e ilor
-482	e ilse
-1718	e im
167	e imer
-331	e imon
-951	e imos
-1359	e in
-1157	e inal
-967	e inc
-30	e ince
228	e inch
-1160	e inda
692	e inde
-1089	e inee
96	e inen
-482	e iner
313	e ines
44	e inet
-457	e ing
-174	e inge
-401	e ings
529	e inho
425	e inic
-682	e inik
-793	e inne
413	e inta
291	e inte
-550	e inti
-1084	e iona
-246	e ione
-1079	e ions
-706	e ious
109	e ipal
437	e iper
-927	e ippa
219	e ique
-487	e ires
-335	e irie
92	e irst
-1082	e is
9	e isch
503	e isco
-608	e ised
-761	e iser
-1122	e isha
-139	e ison
-1066	e isor
-148	e isse
-859	e ist
229	e ista
181	e iste
38	e it
264	e ital
612	e itat
-293	e ited
-1370	e iten
-347	e iter
-268	e ites
-760	e itle
-223	e itor
-659	e itri
-791	e itte
-146	e itut
313	e ival
-186	e ivan
-145	e iver
688	e ives
-720	e ivil
-1315	e j
-1323	e ja
-1232	e jahr
-911	e jan
-1188	e jana
22	e jean
307	e ject
-929	e jess
-970	e jo
-1687	e jobs
-1029	e join
-1420	e jour
-655	e juli
-622	e july
-1002	e june
-1253	e juni
-1152	e just
-1373	e k
138	e kamp
-1088	e kauf
-1519	e kday
-324	e keep
-397	e keit
633	e kers
-61	e kery
-516	e kia
-640	e kim
-421	e kind
-418	e king
306	e kita
-999	e kofi
-578	e kom
-307	e kopf
439	e kten
-1333	e ktor
-720	e kun
-358	e l
-302	e la
-773	e laat
-508	e lab
-334	e labs
-846	e lace
-299	e lage
-145	e lamt
711	e land
177	e lane
352	e lano
-544	e lant
-668	e lara
59	e lare
-951	e lars
95	e lary
-367	e las
112	e lass
357	e last
-192	e late
-87	e latt
-1091	e latz
163	e laub
-1400	e lauf
-118	e law
-15	e laza
505	e lden
206	e lder
-528	e le
-11	e lea
-1274	e leen
125	e lege
-897	e lei
170	e lein
-1040	e lena
-483	e lene
-765	e lent
-736	e lerk
720	e lers
623	e lery
215	e les
-946	e lete
-1066	e lg
-450	e lhe
-546	e lian
-2	e lice
-551	e lich
742	e lick
-405	e licy
-379	e lied
-263	e lien
466	e lier
-163	e lies
1048	e life
-681	e lijk
-724	e lina
-989	e lind
808	e line
324	e ling
-739	e link
-1225	e lisa
-537	e lish
-813	e list
508	e lity
-852	e ll
103	e llan
-893	e llen
819	e ller
-329	e lles
460	e lley
-9	e llie
738	e llis
271	e llow
-892	e llte
-163	e llum
-503	e lo
-739	e load
-404	e lock
-523	e log
-579	e logo
-456	e logy
-940	e lohn
-127	e loop
-521	e loor
380	e los
441	e lots
-806	e lou
55	e loud
-218	e love
693	e lowe
-1025	e lrat
-891	e ltag
-883	e ltd
-500	e lten
-698	e lter
-202	e lton
-107	e luca
-262	e luck
-824	e ludo
-599	e luis
-131	e lung
-800	e luss
-649	e lust
-587	e luti
-31	e lvia
-1605	e m
-1062	e ma
-101	e mada
-1537	e mado
-1136	e mai
-1942	e mail
-105	e main
-678	e mal
-667	e mand
-190	e mann
-1205	e many
417	e mar
169	e mara
211	e mark
106	e mary
-690	e marz
-835	e may
474	e mber
-698	e me
-835	e med
-68	e meer
-687	e meet
-1304	e mein
332	e mena
-819	e mens
-692	e ment
1290	e mere
90	e mers
-860	e met
-1128	e mfg
-837	e mi
334	e mica
-904	e mijn
-817	e mila
-149	e mile
514	e mill
-1409	e min
-1023	e mina
-587	e mine
310	e ming
-109	e mira
-1236	e mise
-1292	e miss
-1545	e mit
-1336	e mme
-984	e mmen
-266	e mmer
-1083	e mo
-742	e moi
-1450	e moin
-1009	e mon
422	e mond
-521	e mone
728	e mont
870	e moor
938	e more
520	e moss
-569	e most
-973	e mple
-869	e mpus
-1674	e mr
-521	e mrs
-1204	e ms
-1166	e msin
-1018	e muhe
635	e mune
-1128	e mung
-1102	e n
-225	e na
317	e naar
-1242	e nach
480	e nada
-620	e nage
180	e nale
-1513	e name
-966	e nao
-177	e nard
1350	e nary
-898	e nate
-936	e nats
793	e nbau
-192	e nces
-375	e ncia
306	e ncil
-1192	e nday
-325	e nden
-54	e nder
-212	e ndes
-1134	e ndly
-955	e ndon
-730	e ndra
-308	e ndre
-922	e ne
-1139	e need
-924	e nein
130	e neke
-660	e nele
528	e nell
-884	e ners
-458	e nery
-36	e ness
-556	e new
215	e ngen
32	e nger
676	e nhof
-921	e nhor
-20	e nhs
-681	e ni
-341	e nica
-632	e nice
318	e nico
-1489	e nika
733	e nine
-331	e ning
-176	e nion
-405	e nior
-902	e nise
-184	e nish
-292	e nita
468	e nity
-275	e nken
-1117	e nkte
-328	e nnah
-230	e nnel
-610	e nnen
794	e nner
-819	e nnes
-393	e nnis
-1801	e no
272	e noch
-1123	e non
-753	e noon
-435	e noor
-623	e nora
549	e nord
-749	e nors
-898	e nos
-1690	e not
-201	e note
565	e nova
-778	e now
-1250	e nsch
257	e nsen
963	e nsit
-515	e nste
-1121	e ntag
-282	e ntal
-227	e nten
101	e nter
70	e ntes
-20	e ntil
-522	e ntin
-436	e nton
188	e ntor
216	e ntos
-896	e ntre
-269	e ntro
-958	e ntry
-1031	e ntur
-838	e nuar
-301	e nung
-510	e nute
-133	e nzen
-1043	e o
96	e oard
-433	e ob
-251	e obal
-184	e ober
-493	e obre
-389	e ocal
-1696	e oche
-52	e of
-1069	e ofia
-1164	e ofil
61	e ogen
-612	e ogie
-1279	e ogle
-192	e ohne
-1241	e oi
-713	e oife
90	e oint
-1386	e ok
-1695	e ola
-656	e olaf
83	e old
-1388	e olge
84	e olin
-878	e olio
-551	e olle
-156	e olly
-785	e omas
740	e ombe
-1351	e omer
539	e omes
164	e omme
-451	e on
-391	e onal
-1627	e onas
-620	e onat
-796	e one
-753	e onen
-693	e ones
878	e onia
65	e onie
-105	e onio
-887	e only
-67	e onne
-498	e onor
162	e onte
-692	e onto
-868	e onus
161	e oods
-12	e ooks
-448	e ools
-37	e oose
429	e oost
127	e op
-207	e open
-950	e ople
-573	e ops
195	e oral
-32	e ores
799	e orge
563	e oria
-1	e orin
495	e orio
-392	e orks
-751	e orna
-225	e orne
-186	e orno
-1098	e orry
-1394	e orse
-1667	e ort
386	e orte
957	e orth
104	e orto
397	e orts
-685	e os
-1364	e osed
-151	e osse
-646	e osta
-77	e otel
-544	e otte
489	e ough
-1206	e ould
-873	e ound
-62	e ount
997	e oupe
-304	e ours
-506	e ourt
-330	e ouse
-510	e out
-781	e oute
-87	e outh
64	e oved
6	e over
-157	e ovic
-339	e owan
429	e oway
290	e owen
115	e ower
-182	e oyle
-1196	e p
-1052	e pa
202	e pace
-663	e pany
578	e para
665	e park
-1227	e part
-487	e pass
-1217	e paul
389	e pay
-1495	e pc
-1363	e pdf
804	e peak
324	e per
222	e pers
-1041	e phie
-303	e pice
-1032	e pick
-23	e piel
144	e pier
402	e ping
-87	e plan
-827	e plar
-1006	e pls
-1176	e pm
-682	e pode
-675	e pois
332	e pool
-1069	e por
445	e port
-714	e post
-1132	e pour
-1018	e ppen
474	e pper
-352	e pply
133	e pr
28	e pres
-631	e pril
-930	e ps
-601	e qual
-1008	e que
-1267	e quel
-1686	e r
-1446	e ra
-655	e raag
441	e race
-67	e rach
-834	e rack
-536	e raco
-911	e ract
-297	e rade
925	e rado
406	e raft
43	e rage
-172	e raig
390	e rail
703	e rain
-44	e rale
-1139	e ramm
483	e rand
-1402	e rank
639	e rans
-561	e rant
-551	e rary
-647	e rate
-1671	e rats
-195	e raum
-855	e ravi
-893	e razo
-1109	e rbal
-395	e rben
-642	e rber
1066	e rbor
-613	e rbst
-572	e rces
376	e rche
-283	e rcus
-1072	e rdam
-770	e rdan
-721	e rday
-162	e rden
-523	e rder
-1162	e rdes
-12	e re
-275	e read
74	e real
76	e reat
-539	e reau
-1415	e rec
739	e rede
351	e reek
293	e reen
-234	e reet
-1036	e ref
466	e reis
-1133	e rely
-250	e rena
-713	e rens
-26	e rent
-56	e renz
-1361	e repo
-861	e req
-1332	e resa
-635	e ress
1174	e rest
-830	e reta
-673	e rgen
736	e rgia
386	e rgie
-703	e rgpd
-1431	e rh
-877	e rher
-45	e rial
75	e rian
411	e riat
-195	e rica
-310	e rice
2	e rich
33	e rick
-145	e rics
875	e rict
-1015	e rida
276	e rieb
282	e ried
-966	e rief
-692	e riel
-607	e rien
1023	e ries
-1033	e riet
-621	e rift
-648	e rify
113	e rigo
-1586	e rike
-499	e rina
165	e rine
216	e ring
-846	e ript
-93	e rise
-725	e rish
-320	e rist
105	e rita
-852	e rite
-697	e ritt
464	e rity
224	e rium
-16	e rive
-758	e riya
-288	e rken
944	e rley
-937	e rlin
-1060	e rlos
311	e rlow
-1357	e rman
-600	e rmat
-588	e rmin
-656	e rmly
-117	e rnal
-882	e rnen
311	e road
-888	e rob
-1095	e robe
956	e roep
-743	e roet
116	e roll
-1115	e rome
716	e rook
-840	e room
-675	e rope
-402	e rosa
67	e rose
-176	e ross
-350	e roup
545	e rove
-361	e rren
479	e rrin
740	e rrow
-37	e rsen
-743	e rson
-1159	e rsos
365	e rste
-949	e rtal
404	e rten
-665	e rter
448	e rtes
-492	e rtin
639	e rton
-577	e ruar
-56	e ruch
40	e ruck
-1134	e ruhe
-949	e ruit
-183	e rund
-226	e rung
753	e rupo
-1442	e russ
108	e rust
-986	e ruth
-1023	e rvus
-809	e s
-397	e sa
-1217	e safe
-662	e sag
-634	e sage
-953	e sam
-1075	e same
1291	e samt
226	e san
-838	e sans
-875	e sapp
-776	e sara
-1430	e satz
-950	e say
-378	e sche
456	e scue
-759	e sday
-1445	e se
154	e see
-1291	e sehr
-636	e sei
-788	e self
-168	e send
-994	e sent
-633	e sera
227	e sery
-1131	e seu
737	e seum
-1105	e sful
-861	e sgvo
19	e shby
-604	e she
-374	e shes
-666	e ship
-745	e shl
-303	e shop
-1193	e si
-392	e sica
271	e side
-340	e sier
-1047	e sig
-755	e sign
-5	e sing
-788	e sion
-204	e sir
73	e site
-25	e sity
-126	e sitz
-843	e six
-495	e sler
246	e sley
-844	e so
435	e soft
48	e sole
-83	e sons
-1137	e sql
-1226	e sr
-1005	e sra
-493	e srat
-833	e ssa
-169	e ssel
-768	e ssen
166	e sser
-1345	e ssor
-829	e ssum
146	e st
-1237	e stag
217	e stal
-1089	e stay
-813	e std
-809	e sted
112	e stel
271	e stem
-1502	e sten
-1100	e step
246	e ster
-746	e stes
889	e stik
-1006	e stin
27	e stle
-546	e stol
-291	e ston
-243	e stop
-936	e stra
-549	e stro
99	e stry
-692	e su
-1017	e sua
-859	e such
472	e sud
-951	e sue
-775	e sult
-993	e sume
-577	e sung
-805	e suo
284	e sur
-909	e sure
-216	e sv
-534	e sweg
-542	e t
-551	e ta
103	e tact
-254	e tado
-26	e tadt
-1118	e taff
-1584	e tag
-395	e tage
-62	e tail
-415	e tain
-1371	e take
-880	e takt
-194	e tale
-820	e talk
-100	e tall
537	e tals
686	e tana
-1577	e tand
-151	e tant
-733	e tart
-206	e tary
276	e tate
-645	e tatt
-491	e te
-1245	e team
443	e tech
-1006	e tees
-1257	e teil
763	e tein
-964	e tel
52	e tell
54	e tels
-788	e tely
235	e tems
102	e tend
-896	e tens
-807	e term
391	e tern
518	e ters
-1705	e test
-191	e teur
-964	e teve
-482	e text
-657	e than
-113	e the
-501	e then
-873	e theo
364	e ther
-157	e they
-757	e thon
-1091	e thu
-774	e ti
-168	e tial
-990	e tian
519	e tica
-530	e tice
800	e tico
477	e tics
-955	e tien
574	e tier
283	e ties
-854	e tile
-1122	e till
-428	e tima
-861	e time
199	e tina
304	e tine
-423	e ting
-292	e tion
244	e tiva
-469	e tive
87	e tivo
-1021	e tjes
-881	e tmas
-239	e tner
-692	e tnis
-813	e to
658	e tock
-804	e tom
-822	e ton
150	e tone
138	e top
106	e tora
-1445	e tore
-71	e tors
126	e tory
-943	e tot
-814	e tour
143	e town
-927	e trac
354	e trae
-1312	e trag
-682	e tral
-137	e tran
-91	e tras
398	e tree
637	e trel
307	e tres
-1332	e tria
-799	e triz
-4	e trum
-1302	e try
-370	e tsch
-1394	e ttag
-1020	e ttee
59	e ttel
15	e tten
105	e tter
-1050	e ttie
745	e ttle
-424	e tu
244	e tual
122	e tube
-1174	e tuck
513	e tude
-1209	e tue
-985	e tues
-893	e tung
-12	e tura
-54	e ture
-1050	e turn
-663	e tut
857	e tute
626	e tuto
120	e tuur
-361	e two
-1257	e u
-76	e uary
-589	e uate
-787	e uben
516	e uber
-901	e ucas
475	e uche
-45	e ucia
68	e udio
-974	e udos
-697	e uern
-840	e ufen
-1690	e uhr
-1374	e uipe
431	e uk
-255	e ular
-1031	e ules
-1416	e ulia
291	e ully
-741	e ults
-1163	e um
-1278	e uman
717	e umen
-249	e un
-807	e una
-127	e unal
-206	e unch
-613	e und
-544	e unde
-508	e unes
-703	e unft
-957	e ungs
-1444	e uni
-66	e unit
-1095	e univ
352	e unkt
162	e unty
-473	e up
-4	e uppe
144	e uppo
-205	e ural
55	e uren
-161	e ures
697	e uria
318	e urse
-885	e use
-63	e user
550	e uses
-311	e usse
-916	e usuf
-1516	e uten
-439	e uter
142	e utes
-1085	e uw
-1015	e v
-906	e vacy
423	e val
539	e vale
-262	e van
640	e vane
-424	e vant
9	e vate
-797	e ve
-726	e vely
-278	e vent
-146	e vera
720	e vers
-682	e very
-731	e vets
-206	e vi
-315	e vice
-250	e vide
-1341	e viel
-434	e vier
-359	e view
6	e ving
-119	e viso
479	e vist
-386	e voce
-975	e voll
-1165	e von
-555	e voor
-982	e vor
-704	e vos
34	e voss
-856	e vous
-1026	e vp
-1135	e w
-1158	e wahl
667	e wald
-617	e wall
-568	e wand
-277	e wann
-867	e want
-285	e ward
397	e ware
-115	e warm
-1033	e was
-708	e wat
-750	e way
601	e ways
-689	e wear
-743	e wed
-1082	e weds
-751	e weg
-957	e wei
-910	e weis
484	e well
-964	e wenn
-419	e wer
-201	e werk
-653	e wers
90	e west
-1261	e when
-814	e who
-410	e wich
238	e wick
-965	e wie
-603	e wien
-813	e wil
229	e wind
-260	e wing
479	e wise
-998	e wo
-822	e woch
1223	e wood
-1227	e word
546	e work
-1467	e wort
-449	e wren
-1433	e x
-1262	e xcel
734	e xley
-1602	e xxx
-1431	e xxxx
-434	e y
350	e yard
-824	e year
-112	e yers
-944	e yes
-896	e zado
-1379	e zahl
-575	e zeit
-689	e zess
-128	e zlei
-782	e zoe
-648	e zoom
1068	e zorg
-1203	e zu
-531	e zum
-985	e zung
-723	e zur
490	early
-10	early board
-356	early nobody
470	early own
-482	early provider
-21	early system
41	from
-385	from board
713	from nobody
-269	from own
538	from provider
129	from system
24	from< (
160	from< ,
-64	from< -
69	from< .
226	from< @
-303	from< [
-65	from< ^
-557	from< at
-561	from< do
-204	from< für
-294	from< recruiting
-554	from< recruitment
-752	from< s
-365	from< team
-240	from< the
-276	from< van
-199	from< –
-752	from<< ' s
1097	from<< ] (
-65	from<< ^ ^
-294	from<< ^ recruiting
-554	from<< ^ recruitment
-354	from<< ^ the
222	from<> ( )
418	from<> , $
-61	from<> - $
97	from<> . $
226	from<> @ $
-303	from<> [ $
-37	from<> ^ $
65	from<> ^ '
-305	from<> ^ (
61	from<> ^ ,
870	from<> ^ -
353	from<> ^ .
-200	from<> ^ apply
-1219	from<> ^ at
150	from<> ^ careers
-909	from<> ^ do
-1051	from<> ^ für
246	from<> ^ hiring
-180	from<> ^ hr
-55	from<> ^ jobs
314	from<> ^ people
146	from<> ^ recruiting
-312	from<> ^ recruitment
111	from<> ^ talent
-658	from<> ^ team
547	from<> ^ –
-574	from<> at $
-546	from<> do $
-294	from<> recruiting $
-554	from<> recruitment $
-726	from<> s $
-365	from<> team $
-135	from<> the $
-199	from<> – $
90	from> $
100	from> '
-1071	from> (
219	from> )
80	from> ,
663	from> -
325	from> .
-200	from> apply
-1219	from> at
150	from> careers
-915	from> do
-1116	from> für
246	from> hiring
-257	from> hr
-55	from> jobs
314	from> people
22	from> recruiting
-312	from> recruitment
111	from> talent
-658	from> team
-976	from> van
540	from> –
90	from>> $ $
333	from>> ' s
441	from>> ) $
1018	from>> . $
-200	from>> apply $
214	from>> careers $
177	from>> hiring $
70	from>> hr $
-55	from>> jobs $
41	from>> recruiting $
-103	from>> recruitment $
-189	from>> talent $
154	from>> talent acquisition
-655	from>> team $
-598	goes on
-56	goes on told
166	has before
-392	has before told
4	in role
182	in the domain
-1061	in the domain board
203	in the domain own
-666	in the domain system
176	initials in the domain
28	initials in the domain own
-846	is 1
-1294	is 1 after !
-770	is 1 after "
-1025	is 1 after &
-15	is 1 after (
-1358	is 1 after )
-1234	is 1 after +
-145	is 1 after ,
-265	is 1 after -
-1559	is 1 after .
213	is 1 after /
-1278	is 1 after 00
-1050	is 1 after 000
-956	is 1 after 1
-629	is 1 after 10
-887	is 1 after 11
-807	is 1 after 12
-967	is 1 after 13
-729	is 1 after 14
-871	is 1 after 15
-524	is 1 after 16
-598	is 1 after 18
-620	is 1 after 2
-794	is 1 after 20
-514	is 1 after 25
-1014	is 1 after 3
-1367	is 1 after 30
-680	is 1 after 4
-515	is 1 after 40
-1077	is 1 after 45
-1092	is 1 after 5
-412	is 1 after 59
-855	is 1 after 6
-770	is 1 after 60
-901	is 1 after 9
-1089	is 1 after 90
-357	is 1 after :
-951	is 1 after ;
-787	is 1 after ?
385	is 1 after @
-1037	is 1 after [
-1563	is 1 after ]
-158	is 1 after ^
473	is 1 after a
-865	is 1 after ab
-128	is 1 after about
-608	is 1 after acht
-1170	is 1 after after
-986	is 1 after alle
-777	is 1 after allen
-770	is 1 after alles
-1194	is 1 after als
-2100	is 1 after am
922	is 1 after an
-431	is 1 after and
-980	is 1 after andere
-831	is 1 after anderen
58	is 1 after as
882	is 1 after at
-712	is 1 after au
-981	is 1 after auf
-1103	is 1 after aus
-21	is 1 after avec
12	is 1 after be
100	is 1 after before
-645	is 1 after bei
-803	is 1 after beiden
-971	is 1 after beim
-827	is 1 after beruflichen
-662	is 1 after besten
-774	is 1 after bewerbung
-14	is 1 after bij
-1349	is 1 after bis
-1017	is 1 after bitte
-1162	is 1 after but
-806	is 1 after by
-954	is 1 after candidate
228	is 1 after con
296	is 1 after da
-1906	is 1 after das
13	is 1 after de
-1028	is 1 after dear
-275	is 1 after dein
-1486	is 1 after deine
-776	is 1 after deinem
-1000	is 1 after deinen
-743	is 1 after deiner
-224	is 1 after del
-395	is 1 after dem
-599	is 1 after den
-690	is 1 after der
-741	is 1 after deren
-866	is 1 after des
-8	is 1 after di
-1535	is 1 after die
-623	is 1 after diese
-561	is 1 after diesem
-797	is 1 after dieser
-810	is 1 after dieses
-778	is 1 after do
-1048	is 1 after drei
-26	is 1 after du
-1187	is 1 after e
-903	is 1 after eigenen
-1450	is 1 after ein
-1168	is 1 after eine
-1220	is 1 after einem
-1678	is 1 after einen
-558	is 1 after einer
-1106	is 1 after eines
-910	is 1 after einige
-1104	is 1 after el
-1129	is 1 after em
327	is 1 after en
-804	is 1 after engere
-618	is 1 after enhanced
-562	is 1 after ersten
-589	is 1 after etwas
287	is 1 after for
-553	is 1 after freundlichem
-1181	is 1 after freundlichen
-556	is 1 after from
-1178	is 1 after fünf
-841	is 1 after für
-1264	is 1 after fürs
-551	is 1 after geehrte
-432	is 1 after geehrter
-717	is 1 after gute
-934	is 1 after guten
-470	is 1 after halbe
-600	is 1 after heer
-1407	is 1 after hello
-532	is 1 after herzlichen
-1379	is 1 after hi
574	is 1 after ihr
-1695	is 1 after ihre
-1339	is 1 after il
-1835	is 1 after im
-129	is 1 after in
-892	is 1 after ins
-1409	is 1 after interview
-954	is 1 after is
-925	is 1 after job
-1078	is 1 after kein
-1164	is 1 after keine
-920	is 1 after keinen
-542	is 1 after kleine
-928	is 1 after kurze
-1399	is 1 after la
-784	is 1 after le
-806	is 1 after letzte
-497	is 1 after letzten
-676	is 1 after mehr
-1077	is 1 after mein
-1292	is 1 after meine
-1002	is 1 after meinem
30	is 1 after met
-639	is 1 after mevrouw
514	is 1 after mit
-143	is 1 after monday
-862	is 1 after morning
-1075	is 1 after nach
-739	is 1 after neue
-833	is 1 after neuen
-745	is 1 after no
-1086	is 1 after nächste
-1099	is 1 after nächsten
-1086	is 1 after o
-990	is 1 after oder
-28	is 1 after of
-1204	is 1 after ohne
-497	is 1 after on
-712	is 1 after one
-1076	is 1 after or
-685	is 1 after our
164	is 1 after per
-403	is 1 after photo
-661	is 1 after plus
-716	is 1 after pm
-844	is 1 after por
-729	is 1 after recruiting
-797	is 1 after recruitment
-1128	is 1 after s
-927	is 1 after sechs
742	is 1 after sie
-1075	is 1 after so
-311	is 1 after talent
-325	is 1 after team
-836	is 1 after thanks
-15	is 1 after that
-427	is 1 after the
-611	is 1 after through
-67	is 1 after to
-933	is 1 after tu
-1005	is 1 after um
-646	is 1 after un
-1415	is 1 after und
-1017	is 1 after unser
-1230	is 1 after unsere
-1135	is 1 after unserem
-746	is 1 after unseren
-1169	is 1 after unserer
-1138	is 1 after unseres
-610	is 1 after unter
-677	is 1 after van
-272	is 1 after via
-947	is 1 after viel
-489	is 1 after vielen
-1140	is 1 after vier
-864	is 1 after vom
714	is 1 after von
-888	is 1 after vor
-928	is 1 after votre
-423	is 1 after weitere
-935	is 1 after weiteren
-545	is 1 after wir
157	is 1 after with
-738	is 1 after you
-82	is 1 after your
-676	is 1 after zehn
-1660	is 1 after zu
-1254	is 1 after zum
-1385	is 1 after zur
-1241	is 1 after zwei
-705	is 1 after zweite
-834	is 1 after zweiten
-89	is 1 after |
-898	is 1 after ¡
-224	is 1 after £
-1805	is 1 after ·
-1161	is 1 after ¿
-450	is 1 after à
-1008	is 1 after über
-118	is 1 after –
-1036	is 1 after „
-768	is 1 after •
-1084	is 1 board
114	is 1 early
145	is 1 from
94	is 1 letter
-305	is 1 nobody
-1087	is 1 own
-1981	is 1 provider
447	is 1 signed
469	is 1 subject
579	is 1 system
-158	is 1 told
-1644	is 1 written
321	is 2
315	is 2 after !
-855	is 2 after "
-454	is 2 after (
-303	is 2 after )
-654	is 2 after ,
-157	is 2 after -
-207	is 2 after .
586	is 2 after /
-617	is 2 after 00
-847	is 2 after 30
-79	is 2 after :
-790	is 2 after ;
-250	is 2 after ?
-458	is 2 after [
-394	is 2 after ^
281	is 2 after a
602	is 2 after an
-1207	is 2 after and
-297	is 2 after at
554	is 2 after bei
693	is 2 after bij
-465	is 2 after bis
-529	is 2 after by
655	is 2 after chez
710	is 2 after da
1030	is 2 after das
25	is 2 after de
-1113	is 2 after dear
72	is 2 after den
353	is 2 after der
980	is 2 after die
-657	is 2 after do
279	is 2 after en
-96	is 2 after for
329	is 2 after from
140	is 2 after für
97	is 2 after ihre
-148	is 2 after im
-638	is 2 after in
-498	is 2 after la
-1010	is 2 after mit
95	is 2 after of
-888	is 2 after on
-281	is 2 after our
494	is 2 after recruiting
-1125	is 2 after s
-880	is 2 after the
592	is 2 after to
668	is 2 after von
-306	is 2 after with
-70	is 2 after your
-219	is 2 after |
-579	is 2 after ·
115	is 2 after –
217	is 2 board
52	is 2 early
-155	is 2 from
166	is 2 letter
21	is 2 nobody
-23	is 2 own
-62	is 2 provider
-74	is 2 signed
61	is 2 subject
494	is 2 system
196	is 2 told
-394	is 2 written
361	is 3
-394	is 3 after !
-456	is 3 after (
167	is 3 after ,
-156	is 3 after -
385	is 3 after .
-323	is 3 after :
231	is 3 after ?
106	is 3 after ^
20	is 3 after a
-327	is 3 after am
-500	is 3 after and
43	is 3 after at
-1245	is 3 after das
264	is 3 after de
-453	is 3 after den
-350	is 3 after der
228	is 3 after die
-950	is 3 after eine
561	is 3 after for
181	is 3 after from
-1215	is 3 after für
-101	is 3 after im
-197	is 3 after in
165	is 3 after la
-401	is 3 after mit
-748	is 3 after nach
184	is 3 after of
-681	is 3 after our
-593	is 3 after the
560	is 3 after to
346	is 3 after with
-885	is 3 after zum
-225	is 3 after |
85	is 3 after ·
131	is 3 after –
86	is 3 board
461	is 3 early
-143	is 3 from
-117	is 3 letter
-204	is 3 nobody
253	is 3 own
116	is 3 signed
619	is 3 subject
339	is 3 system
423	is 3 told
15	is 3 written
-86	is and
-836	is and after (
-581	is and after ,
-611	is and after .
123	is and after :
198	is and after ^
773	is and after at
473	is and early
-148	is and from
173	is and letter
84	is and nobody
-179	is and own
-22	is and signed
637	is and subject
206	is and system
-256	is and told
-113	is and written
-658	is brackets
-791	is brackets after [
-756	is brackets after ^
-1043	is brackets early
-876	is brackets from
-258	is brackets letter
-114	is brackets nobody
-1068	is brackets own
-723	is brackets signed
-569	is brackets subject
155	is brackets system
-32	is brackets told
-1145	is brackets written
528	is capitals
425	is capitals after (
-1645	is capitals after ,
-890	is capitals after -
-466	is capitals after .
-412	is capitals after 00
-405	is capitals after 30
-1280	is capitals after :
383	is capitals after ^
-1384	is capitals after a
-1493	is capitals after an
-1394	is capitals after and
-1191	is capitals after de
653	is capitals after der
-787	is capitals after el
-618	is capitals after enhanced
-1687	is capitals after for
-156	is capitals after in
-1259	is capitals after of
-979	is capitals after or
-748	is capitals after our
-403	is capitals after photo
483	is capitals after the
-1239	is capitals after to
-933	is capitals after tu
-928	is capitals after votre
-1547	is capitals after with
-1958	is capitals after your
-633	is capitals after –
-1069	is capitals board
-284	is capitals early
318	is capitals from
-52	is capitals letter
1287	is capitals nobody
-826	is capitals own
570	is capitals signed
-228	is capitals subject
-960	is capitals system
-6	is capitals told
373	is capitals written
-772	is comma
-931	is comma after ,
-936	is comma after .
-668	is comma after ^
500	is comma after the
-844	is comma board
-609	is comma early
-795	is comma from
-834	is comma letter
-31	is comma nobody
-965	is comma own
-112	is comma signed
-627	is comma subject
-647	is comma system
-648	is comma told
-758	is comma written
-612	is digits
-247	is digits after (
-801	is digits after )
-1059	is digits after ,
46	is digits after -
-1314	is digits after .
-2105	is digits after :
-162	is digits after ^
286	is digits after a
145	is digits after at
-620	is digits after de
-127	is digits after in
-889	is digits after monday
-839	is digits after of
-208	is digits after on
-633	is digits after the
-372	is digits after your
-696	is digits after |
-224	is digits after £
-789	is digits after ·
-154	is digits after à
-1145	is digits after –
-1145	is digits board
-1020	is digits early
118	is digits from
-298	is digits letter
-1369	is digits nobody
-342	is digits own
-145	is digits signed
-399	is digits subject
-434	is digits system
-64	is digits told
-682	is digits written
-312	is doing
-49	is doing after ,
-694	is doing after .
-422	is doing after :
-439	is doing after ?
-491	is doing after ^
-752	is doing early
-213	is doing from
210	is doing letter
-415	is doing nobody
-310	is doing own
-27	is doing signed
-419	is doing subject
-984	is doing system
126	is doing told
-1528	is doing written
700	is house
-403	is house after (
93	is house after ,
325	is house after -
293	is house after .
-38	is house after :
-431	is house after [
210	is house after ^
485	is house after a
-252	is house after am
-939	is house after and
61	is house after at
54	is house after bei
313	is house after bij
-549	is house after by
-217	is house after das
-15	is house after de
-631	is house after dem
158	is house after den
-26	is house after der
817	is house after die
507	is house after for
1024	is house after from
-97	is house after für
-444	is house after im
-15	is house after in
-235	is house after la
301	is house after of
-733	is house after the
356	is house after to
-926	is house after und
-642	is house after unserem
359	is house after vom
510	is house after with
-352	is house after |
136	is house after ·
305	is house after –
394	is house board
987	is house early
-303	is house from
188	is house letter
25	is house nobody
334	is house own
520	is house provider
332	is house signed
659	is house subject
841	is house system
3	is house told
727	is house written
495	is long
-299	is long after ,
-163	is long after -
10	is long after .
151	is long after :
7	is long after ^
-31	is long after at
-1418	is long after das
-838	is long after den
-95	is long after der
-328	is long after die
-259	is long after of
1061	is long after the
508	is long after with
227	is long after |
-51	is long after –
-244	is long board
535	is long early
-42	is long from
638	is long letter
-226	is long nobody
612	is long own
111	is long signed
-225	is long subject
-194	is long system
369	is long told
260	is long written
730	is longer
509	is longer after ,
641	is longer after ^
177	is longer after the
-64	is longer early
610	is longer from
-407	is longer letter
-894	is longer nobody
870	is longer own
297	is longer signed
-196	is longer system
973	is longer told
-211	is longer written
-978	is mark
-720	is mark after :
-861	is mark after ^
-835	is mark early
-483	is mark letter
-828	is mark own
-617	is mark subject
-655	is mark system
-1062	is mark written
-340	is office
-51	is office after :
-1085	is office after ^
125	is office early
-659	is office from
-1112	is office letter
-220	is office nobody
-147	is office own
-756	is office signed
-1377	is office subject
-1371	is office system
-145	is office told
-273	is office written
201	is person
-198	is person after !
-1017	is person after "
-27	is person after (
-438	is person after )
282	is person after ,
-255	is person after -
121	is person after .
-27	is person after /
-156	is person after :
-782	is person after ;
-161	is person after ?
144	is person after ^
31	is person after a
-725	is person after and
-229	is person after at
633	is person after bei
685	is person after bij
-464	is person after bis
184	is person after de
-981	is person after dear
-44	is person after den
97	is person after der
289	is person after die
-576	is person after do
-516	is person after ein
263	is person after en
-249	is person after for
176	is person after from
78	is person after für
-825	is person after ihr
-772	is person after ihre
3	is person after im
-983	is person after in
-426	is person after la
-438	is person after nach
-242	is person after of
-958	is person after on
-589	is person after our
-688	is person after s
-320	is person after the
339	is person after to
-159	is person after with
201	is person after your
-587	is person after zum
457	is person after |
-473	is person after ·
-136	is person after –
23	is person board
391	is person early
-150	is person from
455	is person letter
-22	is person nobody
13	is person own
-347	is person provider
67	is person signed
-405	is person subject
328	is person system
74	is person told
1	is person written
13	is role
-566	is role after (
-298	is role after ,
-281	is role after -
-275	is role after .
-734	is role after 00
-18	is role after :
-196	is role after [
-22	is role after ^
-342	is role after a
-870	is role after als
521	is role after at
-142	is role after das
-1055	is role after dein
-845	is role after dem
246	is role after den
-32	is role after der
-595	is role after die
-711	is role after einen
-875	is role after for
-579	is role after our
-681	is role after the
-168	is role after to
-891	is role after und
-910	is role after unsere
-140	is role after with
-110	is role after |
-295	is role after –
-388	is role board
121	is role early
18	is role from
22	is role letter
-128	is role nobody
-221	is role own
339	is role signed
-561	is role subject
209	is role system
-76	is role told
220	is role written
-630	is small
-397	is small after (
193	is small after ,
141	is small after :
647	is small after ^
-532	is small after a
-143	is small after monday
-132	is small after on
-906	is small after the
-224	is small after £
-154	is small after à
197	is small early
83	is small letter
547	is small nobody
-738	is small own
786	is small signed
100	is small subject
-385	is small system
-625	is small told
-875	is small written
482	is the domain
-1041	is the domain board
483	is the domain own
127	is the domain system
-98	is work
-426	is work after (
-263	is work after ,
444	is work after -
-91	is work after .
-734	is work after 00
-47	is work after :
123	is work after ^
-342	is work after a
-870	is work after als
523	is work after at
-453	is work after das
-899	is work after dein
-706	is work after dem
278	is work after den
-343	is work after der
-1258	is work after die
-711	is work after einen
-571	is work after our
-660	is work after the
-910	is work after unsere
-565	is work after with
160	is work after |
-288	is work after –
-67	is work board
-30	is work early
46	is work from
231	is work letter
-321	is work nobody
-302	is work own
243	is work signed
-827	is work subject
-192	is work system
-52	is work told
18	is work written
343	letter
-735	letter board
532	letter nobody
156	letter own
-36	letter system
-81	line early
310	line early board
100	line early nobody
-207	line early own
-371	line early provider
-508	line early system
-37	line from
-394	line from board
575	line from nobody
-273	line from own
657	line from provider
109	line from system
58	line letter
-610	line letter nobody
346	line letter own
-442	line letter system
21	line signed
-294	line signed nobody
3	line signed own
204	line signed system
-842	line subject
-1489	line subject nobody
-701	line subject own
-56	line subject system
169	mostly in the domain
-710	mostly in the domain board
200	mostly in the domain own
-194	mostly in the domain system
-312	no domain
-145	no domain nobody
-856	no domain own
-545	no domain system
-145	nobody
-398	out of the domain
-55	out of the domain board
-1174	out of the domain own
327	out of the domain provider
195	out of the domain system
223	own
-95	partly in the domain
-828	partly in the domain board
52	partly in the domain own
-316	partly in the domain system
327	provider
312	sender 0.9
317	sender 0.9 system
335	sender 1
335	sender 1 own
27	sender 1.2
27	sender 1.2 system
-407	sender 1.5
-240	sender 1.5 own
95	sender 2.4
-29	sender 2.4 nobody
147	sender 2.4 own
150	sender 2.4 system
406	sender 2.9
399	sender 2.9 own
243	sender 3
1418	sender 3 nobody
-341	sender 3 own
453	sender 3 system
229	sender 3.2
224	sender 3.2 own
164	sender 3.2 system
483	signed
-772	signed board
-202	signed nobody
419	signed own
342	signed system
543	subject
533	subject board
-634	subject nobody
602	subject own
270	subject system
-1032	subject< (
-644	subject< ,
-58	subject< -
-365	subject< .
314	subject< /
55	subject< :
-142	subject< @
113	subject< [
747	subject< a
116	subject< at
-304	subject< bei
-544	subject< bewerbung
851	subject< chez
-566	subject< dein
-338	subject< der
-285	subject< en
670	subject< for
498	subject< from
-1062	subject< ihr
-1022	subject< ihre
-751	subject< im
-302	subject< in
-41	subject< interview
-708	subject< the
10	subject< to
-418	subject< with
264	subject< your
-379	subject< zum
147	subject< –
-566	subject<< ^ dein
-1064	subject<< ^ ihr
-945	subject<< ^ ihre
386	subject<< ^ your
175	subject<< application at
-341	subject<< application to
411	subject<< applying to
-1235	subject<< aw :
-16	subject<< bei der
-50	subject<< bewerbung bei
-614	subject<< interest in
283	subject<< interview with
564	subject<< invitation :
-1093	subject<< re :
-687	subject<< sv :
-778	subject<> ( )
-942	subject<> , !
-220	subject<> , $
-483	subject<> - $
-121	subject<> . $
-197	subject<> / $
-309	subject<> : $
-44	subject<> : -
-178	subject<> : /
-434	subject<> : :
129	subject<> [ ]
-1615	subject<> ^ !
-842	subject<> ^ $
-975	subject<> ^ ,
187	subject<> ^ -
-752	subject<> ^ .
347	subject<> ^ /
185	subject<> ^ :
-268	subject<> ^ ?
115	subject<> ^ a
-136	subject<> ^ application
-833	subject<> ^ candidatura
-849	subject<> ^ d
-1064	subject<> ^ de
-725	subject<> ^ di
-899	subject<> ^ for
-822	subject<> ^ für
873	subject<> ^ has
-843	subject<> ^ in
-670	subject<> ^ list
-984	subject<> ^ of
-711	subject<> ^ sollicitatie
-1310	subject<> ^ test
-613	subject<> ^ to
-684	subject<> ^ your
-779	subject<> ^ zu
-50	subject<> ^ –
330	subject<> at $
-275	subject<> bei $
541	subject<> chez $
-964	subject<> der $
-284	subject<> en $
603	subject<> for $
213	subject<> from $
-785	subject<> ihr $
-848	subject<> ihre $
-748	subject<> im $
429	subject<> in $
-178	subject<> to $
-469	subject<> with $
-53	subject<> your application
-350	subject<> zum $
508	subject<> – $
710	subject> !
260	subject> $
-648	subject> '
211	subject> (
-1171	subject> )
37	subject> ,
216	subject> -
-638	subject> .
-30	subject> /
-791	subject> 2
-1	subject> :
-476	subject> ?
129	subject> ]
114	subject> a
-990	subject> am
-494	subject> and
-129	subject> application
-838	subject> candidatura
-852	subject> d
-1263	subject> de
-725	subject> di
-938	subject> for
-764	subject> für
937	subject> has
-982	subject> in
-620	subject> interview
-1292	subject> job
-790	subject> list
-1057	subject> of
-968	subject> on
-730	subject> por
-863	subject> sollicitatie
-1408	subject> test
-624	subject> to
-661	subject> und
-1295	subject> update
-820	subject> with
-681	subject> your
-876	subject> zu
-909	subject> zum
817	subject> |
742	subject> –
763	subject>> ! $
260	subject>> $ $
158	subject>> ' s
-1031	subject>> ) $
272	subject>> . $
-703	subject>> : application
-523	subject>> : your
-462	subject>> ? $
-30	subject>> application $
-852	subject>> d '
-518	subject>> de réception
-695	subject>> test $
-653	subject>> zu ihrer
776	system
-1030	system board
255	system nobody
-1339	system own
-2525	system system
-728	times 0
-93	times 1
422	times 2
974	times 3
374	times 4
-663	w 0
-860	w 00
-692	w 000
-560	w 03
-675	w 07
-541	w 08
-542	w 09
-1273	w 1
-1062	w 10
-950	w 11
-588	w 11th
-85	w 12
-340	w 12th
-637	w 13
-1076	w 14
-247	w 14th
-874	w 15
-343	w 15th
-593	w 16
-513	w 16th
-853	w 17
-1080	w 18
-132	w 18th
-375	w 19
-684	w 1er
-702	w 1st
-1390	w 2
-549	w 20
-591	w 2024
-971	w 2025
-869	w 2026
-93	w 20th
-367	w 21
-176	w 21st
-700	w 22
-249	w 22nd
57	w 23
83	w 24
-697	w 25
-926	w 26
-537	w 27
-529	w 2nd
-1126	w 3
-720	w 30
-76	w 30th
-451	w 31
-355	w 3rd
-1632	w 4
-420	w 40
-963	w 45
-658	w 4th
-978	w 5
-512	w 50
-829	w 59
-623	w 5th
-1079	w 6
-659	w 60
-288	w 6th
22	w 7
-529	w 8
-120	w 8th
-805	w 9
-299	w 9th
-822	w a
-1015	w ab
-700	w abbiamo
-1223	w abend
-778	w abgabe
-686	w ablauf
-536	w abraco
-817	w abschluss
52	w academy
-1141	w accept
-606	w accuse
-671	w acquisition
-1014	w act
-902	w action
-642	w ada
-648	w admin
-14	w administration
-917	w adresse
-632	w adviser
-944	w after
-736	w afternoon
-827	w ag
135	w agence
-563	w agency
-708	w agradecemos
-660	w ah
306	w ai
190	w air
220	w al
-956	w alan
-1116	w alle
-1146	w alles
-1518	w alright
-877	w also
-567	w although
-80	w am
-592	w amt
-354	w an
-1197	w ana
-212	w analytics
-470	w and
-748	w anders
-765	w anfang
-1165	w anforderungen
-607	w anforderungsprofil
-897	w anfrage
-618	w angaben
-938	w angebot
-957	w anhang
-1258	w anja
-714	w anlage
-421	w anne
-325	w anschluss
-1408	w anspruch
-1105	w antwort
-658	w antworten
-557	w anything
-713	w aoife
-1447	w apologies
-485	w app
-689	w applicant
-1190	w applicants
-720	w application
-863	w applied
-1349	w appointment
-922	w apres
-631	w april
-891	w arbeit
-915	w arbeitsvertrag
-1270	w area
-1030	w art
-322	w as
19	w ashby
-1283	w ask
-1322	w assessment
-1076	w assistant
-863	w associate
617	w association
-276	w at
-650	w ate
370	w atelier
-470	w atentamente
-1102	w attached
-118	w au
-1155	w auf
-791	w aufgaben
-1281	w aufgrund
-961	w auftrag
-365	w august
-763	w aus
-369	w ausbildung
-1072	w ausbildungsplatz
-538	w ausschreibung
-402	w auswahlprozess
194	w authority
648	w auto
-1228	w automatic
-704	w avec
-1042	w b
-692	w band
419	w bank
-632	w base
-758	w based
310	w bay
-565	w be
-809	w bea
-984	w bearbeitung
-799	w beatriz
-1156	w bedankt
-1101	w before
-883	w beginn
-880	w ben
-1071	w bescheid
-1006	w besetzung
-1422	w best
-1717	w beste
-120	w beth
-416	w bevor
-1039	w bewerber
-727	w bewerberin
-1327	w bewerberinnen
-991	w bewerbern
-998	w bewerbung
-1120	w bewerbungen
-844	w bezug
-1121	w bien
-832	w big
-1224	w bis
539	w blue
1	w boa
-176	w board
260	w bom
-2249	w bonjour
-1418	w bonne
-711	w book
-752	w boss
-849	w branch
-803	w brandt
-865	w brief
-529	w bright
-893	w bring
-546	w bristol
-544	w budget
-1106	w buenas
-739	w buenos
342	w building
-1585	w buongiorno
-395	w bureau
-150	w bus
-321	w business
-627	w by
-994	w c
-816	w ca
-83	w cabinet
86	w cafe
-217	w call
-1174	w callum
-897	w campus
-1281	w can
-1225	w candidate
-680	w candidato
103	w capital
-1078	w cara
808	w care
-741	w carla
-1060	w carlos
-1177	w caro
-118	w casa
-1108	w case
-596	w caso
-729	w ce
-374	w center
-1073	w central
-894	w centre
-131	w centro
-1010	w ceo
-808	w cfo
-1767	w chair
-1240	w chairman
-974	w chat
-601	w check
-1027	w cheers
-1397	w chef
-972	w chen
-56	w cher
-1033	w chere
-338	w chiara
-1065	w chief
158	w children
-841	w chloe
-862	w choose
-881	w christmas
-901	w chrome
-1018	w ci
-1774	w ciao
-367	w city
-458	w civil
-731	w clerk
-684	w click
-113	w clinica
-434	w closing
-82	w co
-423	w code
-537	w codility
466	w coffee
461	w colegio
403	w college
-22	w com
-808	w come
-778	w comme
-1240	w commission
-1020	w committee
566	w community
-886	w como
-663	w company
-495	w competition
-934	w complete
-1059	w con
-1241	w confident
893	w consulting
106	w contact
-661	w contract
159	w cooperativa
-244	w cordialement
-822	w cordiali
-828	w cordialmente
-837	w could
307	w council
388	w county
-1035	w court
-766	w craig
185	w credit
-868	w crew
-749	w cto
-1711	w cv
-1068	w cvs
-130	w d
27	w da
-643	w daarna
-1021	w dag
-1044	w dan
-980	w danach
-1158	w dank
-1310	w danke
-731	w dann
-810	w dans
88	w das
-563	w dat
-98	w data
-860	w date
-811	w daten
-960	w datenschutz
-1120	w datum
-1555	w dauer
-1119	w day
-1076	w dbs
155	w de
-1369	w deadline
-1290	w dean
-2387	w dear
-340	w deb
-644	w december
-789	w decision
-653	w decline
65	w del
-885	w den
-902	w denise
409	w dental
150	w department
-675	w depois
-1183	w dept
-861	w der
3	w des
-460	w deshalb
505	w design
-1219	w desk
-364	w deutsch
-1161	w dezember
-342	w di
-377	w dia
-454	w dias
-1474	w die
90	w digital
-1260	w director
45	w disability
-550	w distinti
875	w district
-871	w dit
-659	w dmitri
-1156	w dni
715	w do
-777	w docusign
-652	w does
-871	w donnerstag
-759	w dossier
-1234	w dott
-765	w dr
-1347	w dra
-1064	w dress
-861	w dsgvo
89	w du
-1046	w dublin
-244	w due
-865	w duration
-150	w e
-733	w early
-544	w east
-1117	w easter
-374	w eastern
-1066	w editor
-192	w education
-772	w een
-1043	w eeo
-927	w eg
-779	w eignungstest
-1373	w ein
-629	w eindruck
-754	w einladung
-1302	w einstellung
236	w el
-448	w elena
-950	w elif
-806	w elle
-907	w eltern
-855	w em
-717	w emil
-898	w empfang
-181	w employment
-218	w en
-1553	w ende
390	w energie
502	w energy
-424	w engineering
-1548	w england
-502	w english
-1238	w entscheidung
-601	w equal
-1391	w equipe
-1074	w er
-936	w erfahrung
-1237	w erfahrungen
-1301	w erfolg
-946	w ergebnis
453	w erste
-210	w es
-246	w est
-933	w este
-1944	w estimada
-1470	w estimado
82	w et
-819	w euro
-1069	w europe
-282	w even
-1183	w event
-485	w everything
-622	w exa
-844	w example
-1262	w excel
-1550	w executive
-819	w exmo
-1110	w f
-282	w facebook
-1137	w fachbereich
-320	w fahrtkosten
-611	w fair
-1119	w fall
385	w falls
-1314	w familie
-171	w farah
-1075	w fatima
-559	w feb
-577	w februar
-701	w february
-1022	w fecha
-957	w felix
744	w fh
118	w field
-1158	w filiale
11	w financial
390	w finch
-778	w fiona
417	w fire
7	w first
-808	w five
-521	w floor
-1022	w follow
219	w foods
119	w for
-136	w form
-600	w format
-961	w formular
1348	w foundation
68	w four
-1013	w fr
-751	w frage
-1160	w fragen
-1897	w frau
566	w freight
-1697	w freundliche
-582	w fri
-949	w friday
-1190	w fridays
-773	w frist
-737	w from
-714	w fuhrungszeugnis
79	w fundacion
113	w fur
-1545	w fw
-72	w g
605	w games
-1272	w gary
-561	w gate
-764	w geachte
-480	w geben
-736	w geduld
-1120	w gehalt
579	w gemeente
332	w gemeinde
-517	w general
-2117	w gentile
-725	w gern
-725	w gerne
-815	w geschaftsfuhrer
-701	w geschaftsstelle
-1362	w gesprach
-1047	w gesprache
-785	w get
-920	w giulia
-692	w give
-248	w global
-1083	w gluck
-1056	w go
-589	w god
-672	w good
-1279	w google
-1121	w got
-704	w gott
-886	w government
-748	w governors
-606	w graag
-699	w grace
-1071	w gracias
-1435	w grade
-673	w graduate
-1295	w graham
404	w grand
-1197	w grazie
64	w great
-919	w greenhouse
-1357	w greta
-743	w groet
-1021	w groetjes
-328	w group
997	w groupe
-796	w grund
-1008	w grunden
753	w grupo
286	w gruppe
144	w gruppo
-1590	w gruss
-2332	w grusse
-1225	w grussen
-1072	w gute
-1158	w guten
-1033	w gwen
-305	w h
-1130	w ha
-892	w hackerrank
-563	w haddad
-523	w half
-608	w hall
-189	w halle
-2583	w hallo
-935	w hana
-607	w handy
-939	w hannah
773	w harbour
-973	w harriet
-894	w haus
-704	w hause
-801	w have
-824	w having
-774	w he
-1559	w head
1311	w health
-398	w heb
-1204	w hej
-1995	w hello
-1032	w hemos
-687	w her
-613	w herbst
-305	w here
-2185	w herr
-1179	w herzlich
-1149	w herzliche
-260	w het
-2275	w hey
-2745	w hi
-329	w high
-447	w hinweis
-953	w hinweise
-211	w hire
-510	w hirevue
-1423	w hiya
-931	w hof
-1650	w hoi
-2124	w hola
727	w home
1073	w homes
-38	w hope
792	w hospice
373	w hospital
431	w hospitals
-862	w hospitation
-136	w hotel
175	w hotels
-1039	w hours
-161	w house
687	w housing
-704	w however
-1792	w hr
-828	w hrb
-1076	w hugo
-1278	w human
-1034	w humanos
-1239	w i
-1173	w id
-1226	w if
-1328	w ihnen
-921	w ii
-624	w ik
-133	w il
-482	w ilse
-1718	w im
-1596	w imogen
-1359	w in
-967	w inc
-822	w indeed
-2176	w ines
-760	w information
-1106	w informationen
-457	w ing
-1672	w ingrid
-783	w initiativbewerbung
-296	w innen
-972	w instagram
-444	w institut
857	w institute
348	w instituto
174	w insurance
430	w international
-1263	w interview
-980	w ireland
-1082	w is
-859	w ist
38	w it
-960	w ivan
-1315	w j
-1323	w ja
-1256	w jahr
-660	w jahre
-911	w jan
-1144	w jana
-808	w januar
-788	w january
22	w jean
-929	w jess
-542	w jetzt
-970	w jo
-1053	w jobs
-954	w join
-1296	w jonas
-770	w jordan
-655	w juli
-622	w july
-1002	w june
-1253	w juni
-196	w junior
-1152	w just
-1373	w k
-197	w kaffee
-966	w kandidat
-1647	w kandidaten
156	w kanzlei
-324	w keep
-879	w kennenlernen
-1564	w kennziffer
637	w kestrel
-1078	w kevin
-516	w kia
-640	w kim
-1544	w kind
-795	w kindly
306	w kita
-774	w klasse
-211	w klinikum
-999	w kofi
-20	w kollegen
4	w kollegin
-578	w kom
-582	w kommen
-799	w kommission
-880	w kontakt
-1123	w kosten
-424	w kowalczyk
251	w kreis
-720	w kun
-358	w l
-302	w la
-773	w laat
-508	w lab
236	w labor
1015	w labs
-93	w laden
-31	w land
270	w lane
-856	w lars
-367	w las
-978	w last
-957	w late
-118	w law
-528	w le
-11	w lea
797	w learning
-906	w lebenslauf
-811	w leeds
66	w legal
-897	w lei
-343	w leila
-967	w leiter
-1007	w leitung
-761	w lena
215	w les
-1281	w letter
-1044	w leute
-1298	w level
-671	w lever
-1066	w lg
-450	w lhe
-519	w library
-2372	w liebe
-1700	w lieber
481	w lindqvist
-1314	w link
-805	w linkedin
-638	w liste
203	w little
1023	w living
-852	w ll
-503	w lo
-436	w local
-1491	w location
-523	w log
77	w logistics
882	w logistik
-367	w london
-751	w lorna
380	w los
-998	w losung
-806	w lou
-726	w lovely
-883	w ltd
-75	w luca
-898	w lucas
-45	w lucia
-408	w luck
-1104	w luis
-922	w lunch
-1605	w m
-1062	w ma
-251	w madam
-1390	w madame
-1136	w mai
-1052	w mail
-196	w main
-652	w mairie
-232	w maison
-678	w mal
-786	w manage
-1069	w management
-1223	w manager
-834	w managing
-697	w mann
-1229	w many
-917	w mappe
417	w mar
-326	w mara
-657	w march
-673	w marchetti
-773	w marco
-1131	w marcus
-766	w marguerite
-1113	w marie
1096	w marine
-595	w mark
-66	w marsh
-680	w marta
-1096	w martin
-690	w marz
-639	w mateo
-835	w may
-763	w maybe
-698	w me
-835	w med
721	w media
787	w medical
-687	w meet
-1113	w meeting
-1267	w mein
-757	w meine
-709	w member
-1057	w menschen
128	w meridian
-975	w message
-860	w met
-1128	w mfg
-837	w mi
-1252	w microsoft
470	w mill
-1409	w min
-777	w mina
259	w ministry
-510	w minute
-1093	w minuten
-1292	w miss
-1545	w mit
-1090	w mittagessen
134	w mitte
-761	w mitteilung
-822	w mittwoch
-1336	w mme
-1083	w mo
-742	w moi
-1450	w moin
-824	w moment
-1009	w mon
-721	w monate
-930	w monaten
-929	w monats
-535	w monday
-1175	w monica
-1104	w monique
-949	w monsieur
-994	w montag
-812	w morgen
-1205	w morning
507	w moss
-569	w most
-1674	w mr
-521	w mrs
-1204	w ms
-1018	w muhe
557	w municipal
519	w museum
404	w mutual
-1102	w n
-225	w na
-1350	w nach
-724	w nachfrage
-466	w nachmittag
-1164	w nachricht
-934	w nadia
-925	w name
-886	w namen
-966	w nao
812	w national
-922	w ne
-1139	w need
-806	w nein
-653	w nele
584	w network
-556	w new
-20	w nhs
-681	w ni
-839	w nice
-1801	w no
-1123	w non
-410	w noor
551	w nord
379	w nordlicht
-245	w north
370	w northern
-898	w nos
-1690	w not
-1017	w note
-659	w nothing
-877	w notice
-627	w november
-778	w now
-793	w number
-919	w numerical
-552	w nummer
-109	w nursing
-1043	w o
-433	w ob
-626	w obrigada
-872	w obrigado
-260	w october
-52	w of
-1223	w offer
-238	w office
-712	w ohne
-1241	w oi
-1386	w ok
-645	w okafor
-1060	w oktober
-1695	w ola
-656	w olaf
83	w old
-451	w on
-796	w one
-1116	w online
-887	w only
127	w op
-207	w open
-1048	w operations
-573	w ops
-1054	w oracle
-781	w original
-1667	w ort
-685	w os
-1109	w otherwise
-510	w out
-944	w over
-575	w owing
-1196	w p
-1052	w pa
141	w pacific
-554	w panel
427	w paper
-127	w papier
-1238	w para
-1376	w paris
-434	w park
-591	w parking
-1209	w part
345	w partner
-973	w partners
-1228	w passt
-1073	w patricia
-1217	w paul
-904	w paula
-1287	w pauline
389	w pay
-1495	w pc
-1363	w pdf
584	w pension
-892	w people
324	w per
-1138	w person
-955	w personal
-969	w personalrat
-1379	w personen
-751	w personio
-402	w personnel
-672	w peter
-639	w petra
-19	w pflege
680	w pharma
-1032	w pick
-767	w place
-1064	w plan
-1103	w platz
-832	w platze
90	w plaza
-1006	w pls
-1176	w pm
-682	w pode
327	w point
348	w police
-405	w policy
-1069	w por
456	w port
-1485	w portal
-855	w portfolio
-106	w post
-586	w postfach
-1132	w pour
-1405	w powered
133	w pr
311	w practice
-526	w praxis
-1202	w president
-277	w press
-896	w prezado
214	w primary
-1655	w principal
-906	w privacy
6	w private
-758	w priya
-766	w priyanka
-822	w probearbeiten
-808	w probetag
-716	w probezeit
-1259	w professor
-1379	w profil
-900	w profile
-453	w programme
-993	w prufung
-930	w ps
-462	w public
-757	w python
-889	w qualifikation
-1125	w qualifikationen
-882	w quando
-1008	w que
-700	w queremos
-934	w questions
-1686	w r
-1446	w ra
557	w rail
-1294	w raum
-881	w ravi
-12	w re
-816	w read
-1271	w readme
-430	w really
-1415	w rec
-654	w recebemos
-298	w rechnen
-1043	w recruiter
-921	w recruiting
-1269	w recruitment
-1015	w recrutamento
-535	w recrutement
-1052	w recursos
-1036	w ref
-834	w reference
-696	w references
-1220	w regards
48	w region
50	w regional
-1123	w registered
-948	w regulation
-261	w reisekosten
-928	w reminder
-922	w replies
-974	w reply
-259	w reporting
-861	w req
-803	w requisition
-985	w reschedule
465	w rescue
-112	w research
-509	w reserve
-780	w resources
-1597	w resourcing
-111	w ressources
-868	w results
-993	w resume
-20	w retail
-759	w review
-395	w reyes
-703	w rgpd
-1431	w rh
296	w ridge
-548	w right
-625	w ring
315	w road
-888	w rob
861	w robotics
-564	w room
-1421	w rosa
-1042	w round
-1147	w ruhe
-1131	w runde
-153	w rural
-974	w ruth
-809	w s
-397	w sa
-1161	w sabine
-1217	w safe
-662	w sag
392	w saint
-1323	w salary
-823	w saludo
-974	w saludos
-1478	w salut
-587	w saluti
-953	w sam
-1090	w same
-874	w samir
-879	w samstag
226	w san
-1285	w sandra
-838	w sans
168	w santa
-776	w sara
-851	w saturday
-813	w saturdays
-950	w say
-1088	w schedule
-459	w school
-575	w schools
-774	w schreiben
-752	w schritt
-1064	w schritte
-1445	w se
-1436	w search
-716	w secretaria
-1443	w secretary
706	w security
154	w see
-1291	w sehr
-636	w sei
-955	w seite
-539	w seiten
-1591	w sekretariat
-987	w seleccion
-1014	w selection
-1108	w selezione
-547	w send
-921	w senhor
-281	w senior
-1130	w sent
-943	w september
-321	w serra
-321	w service
-659	w services
-1272	w servus
-1131	w seu
-604	w she
-745	w shl
-1278	w should
-1193	w si
-582	w siamo
-1047	w sig
-776	w sign
-331	w simon
-519	w simone
-973	w since
-1075	w sincerely
-915	w siobhan
-204	w sir
-1459	w sister
-1030	w site
-874	w sitz
-965	w sitzung
-843	w six
-941	w smartrecruiters
-844	w so
-909	w sobald
-1049	w sobre
-963	w social
-537	w society
-1069	w sofia
312	w software
-98	w solicitors
-801	w sollte
-799	w sollten
-404	w solutions
-170	w sommer
-827	w sonntag
-1098	w sorry
369	w south
-1137	w sql
-1226	w sr
-1005	w sra
-833	w ssa
146	w st
-67	w stadt
114	w stadtwerke
-663	w staff
-768	w staffing
-1026	w stage
-1146	w stand
-848	w standort
-1039	w start
-45	w state
-277	w states
262	w station
-750	w status
-1089	w stay
-813	w std
-1145	w stelle
-1190	w stellen
-942	w step
-828	w steve
439	w stiftung
-1021	w still
-885	w stock
-844	w stop
293	w street
339	w studio
-967	w stunde
-1631	w stunden
-692	w su
-1017	w sua
-724	w succes
472	w sud
-951	w sue
-1278	w sunday
-805	w suo
32	w support
284	w sur
-216	w sv
-476	w system
157	w systems
-542	w t
-551	w ta
-1584	w tag
-1675	w tage
-1147	w tagen
-1371	w take
-927	w talent
-1177	w talento
-820	w talk
-660	w tamsin
-982	w tariq
-491	w te
-549	w team
-896	w teamtailor
153	w tech
-627	w technical
-282	w technologies
1317	w technology
-1286	w teil
-1253	w teilnahme
-964	w tel
-800	w telefon
-515	w telefonat
-789	w tell
-660	w teresa
-1417	w termin
-1569	w test
-655	w tests
-1160	w text
-113	w the
-160	w theatre
-818	w thema
-664	w then
-873	w theo
-1796	w there
-433	w they
-858	w thomas
-784	w those
88	w three
-1091	w thu
-974	w thurs
-1031	w thursday
-774	w ti
-1455	w time
-784	w tisch
-760	w title
-813	w to
-1193	w tobias
-804	w tom
-882	w tomas
-774	w tomorrow
-822	w ton
138	w top
-943	w tot
-861	w tour
86	w town
-927	w trac
-369	w trager
-1335	w trainee
-477	w training
685	w travel
-124	w tribunal
33	w trust
-1167	w trustees
-1302	w try
-424	w tu
-1209	w tue
-985	w tues
-665	w tuesday
-568	w tuesdays
-663	w tut
-361	w two
-1257	w u
-610	w uber
-964	w ufficio
-1690	w uhr
-904	w uhrzeit
431	w uk
-1163	w um
-249	w un
-807	w una
-613	w und
-1191	w under
-1444	w uni
-197	w union
-66	w unit
-117	w united
601	w universitat
-81	w university
-1842	w unterlagen
-1198	w unternehmen
-913	w unterschrift
-924	w until
-473	w up
-652	w urlaub
-885	w use
-1085	w uw
-1015	w v
-1221	w vacancy
423	w val
506	w vale
641	w valley
-262	w van
-797	w ve
-976	w venue
-441	w vera
-1109	w verbal
-1343	w verfahren
-577	w verfahrens
-975	w verfugung
-648	w verify
-569	w verstandnis
-1022	w vertrag
-1110	w vertrauen
-106	w verwaltung
232	w veterans
1324	w veterinary
-206	w vi
-537	w video
-1341	w viel
-1124	w viele
-596	w vielen
-1035	w vielzahl
-107	w view
-386	w voce
-536	w vollzeit
-1165	w von
-555	w voor
-982	w vor
-485	w vorauswahl
-1099	w vormittag
-853	w vorschlag
-1214	w vorstand
-884	w vorstellung
-704	w vos
-159	w voss
-856	w vous
-1026	w vp
-1135	w w
-1009	w wahl
-976	w wales
-1385	w wann
-867	w want
-1201	w warm
-656	w warmly
-1033	w was
-708	w wat
1036	w water
-750	w way
-689	w wear
-743	w wed
-847	w wednesday
-1082	w weds
-751	w weg
-1146	w wegen
-957	w wei
-1144	w welcome
-1221	w well
-938	w wenn
-419	w wer
-1240	w werk
-1021	w werkstatt
-209	w west
-875	w whatsapp
-1261	w when
-785	w which
-634	w while
-487	w whitlock
-814	w who
-965	w wie
-603	w wien
-813	w wil
-374	w wishes
-998	w wo
-999	w woche
-707	w wochen
-630	w wochenende
-1177	w word
-574	w workable
-757	w works
-577	w written
-1433	w x
-1602	w xxx
-1354	w xxxx
-434	w y
-795	w year
-944	w yes
-1462	w yours
-916	w yusuf
-926	w zeichen
-738	w zeit
-522	w zeitpunkt
-897	w zentrale
-669	w zeugnis
-1151	w zeugnisse
-383	w zimmer
-782	w zoe
-908	w zoom
-1203	w zu
-689	w zugang
-531	w zum
-723	w zur
-536	w zwischenstand
583	whole more seldom
143	within
690	within as often
815	within told
-238	writes
-970	writes own
566	writes provider
759	writes system
-641	written alone
-867	written alone board
-992	written alone nobody
-740	written alone own
134	written alone provider
167	written alone system
`;
