// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-167	< !
-839	< "
-1130	< &
-283	< (
-535	< )
-1263	< +
147	< ,
-609	< -
-270	< .
127	< /
-1193	< 00
-777	< 000
-1240	< 1
-1220	< 10
-1156	< 11
-949	< 12
-885	< 13
-699	< 14
-1077	< 15
-842	< 16
-870	< 17
-765	< 18
-1338	< 2
-1047	< 20
-895	< 25
-1306	< 3
-1526	< 30
-1463	< 4
-843	< 40
-1020	< 45
-974	< 5
-646	< 59
-1123	< 6
-771	< 60
-822	< 8
-1436	< 9
-915	< 90
71	< :
-1478	< ;
-207	< ?
724	< @
-418	< [
-1142	< ]
75	< ^
649	< a
-979	< ab
124	< about
-886	< acht
-1482	< after
-58	< al
-592	< alle
-1011	< allen
-1056	< alles
-1227	< als
391	< am
523	< an
-651	< and
-1178	< andere
-840	< anderen
357	< as
1109	< at
-177	< au
-1370	< auf
-1538	< aus
-29	< avec
44	< be
276	< before
91	< bei
-644	< beiden
-164	< beim
-724	< beruflichen
-655	< besten
808	< bij
-820	< bis
-827	< bitte
191	< but
-375	< by
-1171	< candidate
1091	< chez
-54	< con
1058	< da
215	< das
348	< de
-1480	< dear
-186	< dein
-460	< deine
-796	< deinem
-974	< deinen
-875	< deiner
320	< del
-86	< della
-286	< dem
268	< den
-29	< der
-470	< deren
261	< des
323	< di
61	< die
-727	< diese
-825	< diesem
-791	< dieser
-568	< dieses
129	< do
-1392	< drei
-275	< du
-818	< e
-967	< eigenen
-1409	< ein
-1648	< eine
-1206	< einem
-1347	< einen
-1164	< einer
-1267	< eines
-1018	< einige
285	< el
-594	< em
625	< en
-597	< engere
-286	< enhanced
-840	< ersten
-376	< etwas
62	< for
-562	< freundlichem
-1248	< freundlichen
25	< from
-1005	< fünf
41	< für
-957	< fürs
-844	< geehrte
-448	< geehrter
-604	< gute
-874	< guten
-814	< halbe
-764	< heer
-1143	< hello
-638	< herzlichen
433	< het
-1098	< hi
-595	< ich
713	< if
-74	< ihr
-605	< ihre
308	< il
-274	< im
232	< in
-983	< ins
-768	< is
-1385	< ist
-1012	< job
347	< joining
-1328	< kein
-1280	< keine
-537	< keinen
-968	< kleine
-1022	< kurze
-221	< la
-37	< le
-633	< letzte
-617	< letzten
-333	< meet
-1080	< mehr
-666	< mein
-1133	< meine
-816	< meinem
-165	< met
-827	< mevrouw
-668	< mit
-1031	< monday
-334	< morning
614	< na
-1073	< nach
-766	< neue
-1054	< neuen
-409	< no
-1046	< noch
-902	< nächste
-861	< nächsten
330	< o
-973	< oder
243	< of
-1146	< ohne
-537	< on
-785	< one
-153	< or
-1180	< our
-306	< per
-408	< photo
-793	< plus
-685	< pm
123	< por
502	< recruitment
-1366	< s
-656	< sechs
647	< sie
313	< so
-852	< ssa
-485	< tarde
72	< team
-820	< thanks
679	< that
-338	< the
-410	< through
755	< to
-781	< tu
-305	< two
-1067	< um
-640	< un
-1102	< und
39	< under
-1203	< unser
-1247	< unsere
-917	< unserem
-1435	< unseren
-1201	< unserer
-975	< unseres
-1237	< unter
731	< van
131	< via
-1162	< viel
-781	< vielen
-1072	< vier
136	< vom
982	< von
-947	< vor
-556	< votre
-478	< weitere
-868	< weiteren
525	< what
96	< which
-816	< wir
778	< with
-637	< you
-36	< your
-959	< zehn
301	< zu
-1584	< zum
-894	< zur
-1559	< zwei
-743	< zweite
-823	< zweiten
-588	< zwölf
1	< |
-504	< ¡
-440	< £
-520	< ©
394	< «
115	< ·
-899	< ¿
243	< à
-81	< às
-707	< über
-8	< –
-843	< „
-611	< •
155	<< ! !
68	<< " .
-1363	<< ' s
151	<< ) ,
302	<< ) .
435	<< ) at
223	<< , and
-625	<< , das
-838	<< , den
-1066	<< , der
-429	<< , deren
-1038	<< , die
-657	<< , ein
-576	<< , eine
-821	<< , im
324	<< , so
-321	<< , the
-640	<< - und
310	<< . (
284	<< . ,
-731	<< . 00
-508	<< . 15
-442	<< . 30
-683	<< . das
-1286	<< . den
-1464	<< . der
-578	<< . die
-1288	<< . ihr
1	<< . ihre
-931	<< . im
-890	<< . in
-852	<< . ssa
390	<< . the
-960	<< . your
-680	<< . ¿
-1460	<< 1 .
-654	<< 1 :
-596	<< 10 .
-482	<< 10 :
-728	<< 11 :
-1243	<< 12 .
-697	<< 12 :
-634	<< 14 .
-1013	<< 15 .
-1520	<< 2 .
-474	<< 2 :
-393	<< 20 .
-650	<< 23 :
-1212	<< 3 .
-728	<< 30 .
-1394	<< 4 .
-723	<< 5 .
-648	<< 6 .
-824	<< 7 .
-846	<< 9 .
-494	<< 9 :
-900	<< : "
-1162	<< : 00
-794	<< : 15
-1029	<< : 30
-890	<< : 45
-646	<< : 59
-349	<< : [
-931	<< : der
483	<< : die
-918	<< ] [
-1098	<< ^ "
-117	<< ^ (
-1170	<< ^ -
197	<< ^ [
75	<< ^ ^
269	<< ^ das
-1480	<< ^ dear
23	<< ^ dein
-304	<< ^ deine
-779	<< ^ den
-155	<< ^ der
25	<< ^ die
-1143	<< ^ hello
-441	<< ^ herzlichen
-1085	<< ^ hi
68	<< ^ ihr
-363	<< ^ ihre
-996	<< ^ im
372	<< ^ recruitment
-421	<< ^ team
-168	<< ^ the
-639	<< ^ vielen
555	<< ^ your
-494	<< ^ ¡
-632	<< ^ ¿
-373	<< ^ –
-1327	<< ^ •
-1258	<< a .
-753	<< agréer ,
-913	<< an .
-265	<< an der
93	<< an die
-581	<< an unserem
-957	<< and the
-619	<< and your
-879	<< application .
763	<< application to
366	<< applying to
-1199	<< ask for
468	<< assistant ,
-977	<< at our
-18	<< at the
-645	<< auf dem
-1404	<< auf der
-1080	<< auf die
-665	<< auf diese
-560	<< auf unserer
-894	<< aufgrund der
-443	<< aus dem
-328	<< aus der
-494	<< aus diesem
-882	<< before the
456	<< behalf of
913	<< bei der
-351	<< bewerberinnen und
-446	<< bis zum
-739	<< bitten um
-485	<< boa tarde
-1337	<< bring your
-511	<< by the
-899	<< dass die
-253	<< date :
136	<< day .
-50	<< days .
88	<< de la
-555	<< den nächsten
-597	<< die engere
688	<< director ,
-1023	<< dott .
-1162	<< dra .
-731	<< durch die
-589	<< días ,
-1085	<< ein .
-379	<< email .
358	<< employer .
1136	<< employer :
723	<< employment with
-912	<< engineer (
-227	<< engineer ,
-553	<< england and
-928	<< for the
190	<< friday .
309	<< from the
-292	<< für das
-773	<< für deine
-1431	<< für den
-1536	<< für die
-520	<< für eine
-1030	<< für ihr
-753	<< für ihre
-690	<< geachte heer
-713	<< geachte mevrouw
-680	<< gmbh ,
-1055	<< good morning
758	<< greetings from
-527	<< haben .
-413	<< haben ihre
-812	<< hat .
-995	<< here .
-1487	<< hola ,
-783	<< hours .
-563	<< house ,
901	<< hr ,
-913	<< i .
-365	<< ihnen alles
-556	<< ihnen die
-355	<< ihnen viel
-394	<< in .
-108	<< in den
-722	<< in der
-493	<< in die
-503	<< in diesem
-565	<< in our
-152	<< in the
-1022	<< in unserem
-1208	<< in unserer
1937	<< interest in
-354	<< interview .
456	<< interview with
-597	<< is a
-572	<< is an
-1076	<< is in
-1022	<< ist .
185	<< it .
-603	<< job .
-235	<< keep your
-930	<< location :
-958	<< ltd ,
-724	<< m .
-528	<< madame ,
-657	<< mail .
263	<< manager ,
-584	<< manager .
-1082	<< me ,
-1145	<< me .
117	<< me and
-447	<< message .
-1045	<< minutes .
-930	<< mit .
-249	<< mit anderen
-217	<< mit besten
-106	<< mit dem
-892	<< mit den
-784	<< mit der
-698	<< mit einem
-241	<< mit einer
-562	<< mit freundlichem
-1042	<< mit freundlichen
-619	<< monday ,
-87	<< monday .
-853	<< months .
-1344	<< nach dem
-964	<< nach den
-957	<< nach der
-508	<< nach sechs
-623	<< nicht .
-834	<< no .
-290	<< now .
-319	<< of the
398	<< office ,
-599	<< officer (
-261	<< officer ,
-777	<< oi ,
-1236	<< olá ,
-859	<< on .
-149	<< on the
-775	<< one .
600	<< ort :
-674	<< panel :
856	<< partner ,
-176	<< position .
972	<< position at
-879	<< powered by
-1358	<< registered in
122	<< role at
-880	<< s .
-844	<< sehr geehrte
-448	<< sehr geehrter
743	<< sent to
-703	<< sich die
-474	<< sie am
-808	<< sie den
208	<< sie die
-428	<< sie diese
-286	<< sie eine
-638	<< sie ihre
-676	<< sie im
-284	<< start :
-719	<< status :
717	<< team ,
-328	<< team at
-406	<< test .
-753	<< that .
-694	<< that the
-356	<< thursday ,
195	<< thursday .
-477	<< time .
-265	<< to the
-503	<< tuesday ,
-1169	<< uhr ,
-479	<< uhr .
-638	<< und das
-1183	<< und der
-195	<< und die
-640	<< und viel
-637	<< under the
1161	<< unfortunately ,
-549	<< uns die
386	<< uns im
-416	<< until the
-1071	<< up .
144	<< us .
627	<< us at
-568	<< venue :
-157	<< von der
-904	<< week .
-473	<< weeks .
-940	<< wegen der
-268	<< werden .
-860	<< when :
-732	<< where :
-1183	<< wir den
-788	<< wir die
-937	<< wir ihre
-671	<< wir im
-484	<< with our
571	<< with the
80	<< year .
-463	<< yet .
-748	<< you .
-1054	<< zu den
-637	<< zu unserem
-278	<< zukunft alles
-719	<< über den
-948	<< über die
-139	<> ! $
-1150	<> ! ,
-275	<> " "
112	<> ( )
53	<> ( ,
-406	<> ( .
-30	<> ) $
-1953	<> , !
325	<> , $
-549	<> , '
-7	<> , (
-265	<> , )
-652	<> , ,
-641	<> , .
-1056	<> , 2
-1450	<> , :
-1415	<> , and
-203	<> , floor
880	<> , has
-930	<> , in
-219	<> , is
-596	<> , nach
-1395	<> , und
-943	<> , |
93	<> - $
-1340	<> - (
65	<> - ,
-768	<> - .
-465	<> - :
-1326	<> . !
-759	<> . $
102	<> . '
-847	<> . (
-876	<> . )
29	<> . ,
-577	<> . .
-769	<> . 2026
-129	<> . :
-275	<> . ?
-1306	<> . a
-401	<> . als
-556	<> . an
-1280	<> . and
-202	<> . applicants
-455	<> . are
-973	<> . as
-561	<> . at
-647	<> . attached
-757	<> . be
-506	<> . bei
-866	<> . bis
-940	<> . bitte
-908	<> . by
-580	<> . can
-403	<> . candidates
-186	<> . dahin
-832	<> . das
-1292	<> . de
-294	<> . den
-1348	<> . der
-1045	<> . die
-378	<> . diesem
-633	<> . do
-681	<> . du
-417	<> . el
-1286	<> . en
-748	<> . er
-876	<> . es
-1198	<> . for
-735	<> . from
-830	<> . für
-1111	<> . geht
-713	<> . haben
86	<> . has
-755	<> . hat
-603	<> . have
-521	<> . het
-919	<> . i
-766	<> . ich
-1062	<> . if
-547	<> . il
-808	<> . im
-841	<> . in
51	<> . is
-53	<> . ist
-968	<> . it
-951	<> . je
-698	<> . kann
-765	<> . können
-684	<> . la
-458	<> . le
-177	<> . like
-911	<> . lo
-619	<> . luck
-462	<> . may
-981	<> . me
-788	<> . mir
-727	<> . mit
-494	<> . need
-482	<> . nicht
-694	<> . no
-406	<> . not
-738	<> . o
-1260	<> . of
-1199	<> . on
-711	<> . one
-435	<> . our
-558	<> . por
-458	<> . put
-593	<> . que
-755	<> . se
-998	<> . sie
-796	<> . sind
-315	<> . sorry
-879	<> . te
-658	<> . that
-85	<> . the
-728	<> . then
-300	<> . to
-187	<> . u
-526	<> . um
-317	<> . un
-897	<> . und
-708	<> . uns
-741	<> . us
-516	<> . von
311	<> . vous
-684	<> . war
-525	<> . was
-928	<> . we
-887	<> . werden
-490	<> . were
-485	<> . who
359	<> . will
-748	<> . wir
-1155	<> . wird
-932	<> . with
-1275	<> . you
-968	<> . your
272	<> / $
-707	<> 00 $
-1067	<> 00 ,
-512	<> 15 ,
-471	<> 30 $
-811	<> 30 ,
-697	<> 30 .
-561	<> 45 ,
-348	<> : $
-1655	<> : (
212	<> : ,
-388	<> : .
-948	<> : :
-1013	<> : teams
-147	<> : |
-553	<> : –
-11	<> ? $
-398	<> ? ,
-444	<> ? .
744	<> @ $
130	<> [ $
-597	<> [ ,
-19	<> [ ]
-1355	<> ^ !
155	<> ^ $
-779	<> ^ &
-715	<> ^ '
-55	<> ^ (
340	<> ^ ,
-67	<> ^ -
43	<> ^ .
504	<> ^ /
-779	<> ^ 1
-690	<> ^ :
-1039	<> ^ ?
-934	<> ^ [
-627	<> ^ a
-638	<> ^ about
-455	<> ^ abrazo
-488	<> ^ afternoon
-299	<> ^ all
-89	<> ^ am
-283	<> ^ an
-1825	<> ^ and
-242	<> ^ are
19	<> ^ as
-1000	<> ^ at
159	<> ^ au
-306	<> ^ aus
-585	<> ^ be
-467	<> ^ besten
-755	<> ^ bis
-1398	<> ^ by
-687	<> ^ candidato
-469	<> ^ care
-270	<> ^ careers
-133	<> ^ careful
-945	<> ^ cordialement
-598	<> ^ d
-646	<> ^ dat
-501	<> ^ date
-1031	<> ^ day
-869	<> ^ de
-153	<> ^ der
-1053	<> ^ des
-1005	<> ^ di
-927	<> ^ dia
-1049	<> ^ die
-817	<> ^ do
-768	<> ^ done
-701	<> ^ dott
-1144	<> ^ du
-600	<> ^ días
-442	<> ^ e
-1067	<> ^ een
-914	<> ^ el
-529	<> ^ en
259	<> ^ es
466	<> ^ est
-1148	<> ^ for
-670	<> ^ freundlichem
-1276	<> ^ freundlichen
-1028	<> ^ from
-815	<> ^ für
-1180	<> ^ geehrte
-761	<> ^ geehrter
-650	<> ^ groet
416	<> ^ has
34	<> ^ hat
-403	<> ^ heer
-1217	<> ^ here
370	<> ^ hiring
117	<> ^ hr
227	<> ^ i
-832	<> ^ il
-1201	<> ^ in
-468	<> ^ interview
110	<> ^ is
-651	<> ^ ist
-796	<> ^ it
-774	<> ^ je
-618	<> ^ jobs
-722	<> ^ kandidaat
-740	<> ^ können
-705	<> ^ l
-678	<> ^ la
174	<> ^ le
-817	<> ^ like
-890	<> ^ luck
-749	<> ^ me
-539	<> ^ message
-566	<> ^ mevrouw
-379	<> ^ mit
-739	<> ^ morning
-689	<> ^ my
-997	<> ^ news
-957	<> ^ no
340	<> ^ now
-981	<> ^ o
-1114	<> ^ of
339	<> ^ on
-546	<> ^ one
-446	<> ^ or
-616	<> ^ ora
-182	<> ^ os
-736	<> ^ our
319	<> ^ people
-885	<> ^ per
750	<> ^ plc
-800	<> ^ por
-1018	<> ^ que
-68	<> ^ recruiting
-205	<> ^ recruitment
-988	<> ^ regards
-482	<> ^ salary
-606	<> ^ saludo
-629	<> ^ saluti
-734	<> ^ service
-1259	<> ^ sie
-673	<> ^ sind
-153	<> ^ sorgfältiger
-378	<> ^ sorry
-262	<> ^ talent
-1055	<> ^ tarde
-379	<> ^ tardes
572	<> ^ te
-523	<> ^ team
-840	<> ^ test
-1112	<> ^ that
-1100	<> ^ the
-687	<> ^ there
-1043	<> ^ this
-833	<> ^ time
-2020	<> ^ to
-840	<> ^ tu
-686	<> ^ un
-1068	<> ^ und
-575	<> ^ up
-443	<> ^ us
-858	<> ^ van
-826	<> ^ vom
-947	<> ^ voor
-856	<> ^ vous
-520	<> ^ vriendelijke
-1370	<> ^ we
-801	<> ^ werden
442	<> ^ will
-1169	<> ^ wir
-858	<> ^ wishes
-587	<> ^ with
800	<> ^ would
-319	<> ^ writing
-1106	<> ^ x
-1035	<> ^ you
-1145	<> ^ your
-1058	<> ^ zum
-118	<> ^ |
226	<> ^ ·
-966	<> ^ à
100	<> ^ –
89	<> a ,
-1075	<> a .
-825	<> a employer
-536	<> alles !
-471	<> alles .
-376	<> alles und
701	<> am $
-557	<> am ,
-194	<> am .
-332	<> an opportunity
-969	<> and $
-957	<> and ,
-543	<> and .
-151	<> and be
927	<> at !
26	<> at $
-197	<> at ,
429	<> at .
-208	<> at and
194	<> at has
263	<> at in
571	<> at is
-66	<> at on
-554	<> auf .
-204	<> bei .
-297	<> besten $
536	<> bij .
-872	<> bis ,
-894	<> by $
-481	<> by .
-464	<> das ,
-214	<> das .
-648	<> das hat
278	<> das ist
442	<> de $
-856	<> de ,
379	<> de .
-1100	<> dear $
-886	<> dear ,
-347	<> dear :
-142	<> dein $
-158	<> deine $
-648	<> deine und
-42	<> dem ,
-191	<> dem .
-157	<> den ,
-662	<> den .
-1037	<> den der
-1034	<> den für
-574	<> den in
-247	<> den mit
-975	<> den und
-352	<> der $
-864	<> der (
-486	<> der ,
-6	<> der .
117	<> der :
-471	<> der am
-517	<> der an
-635	<> der der
-693	<> der für
361	<> der hat
-862	<> der in
-493	<> der ist
-711	<> der mit
-942	<> die ,
-1297	<> die .
74	<> die als
-798	<> die der
-637	<> die für
131	<> die haben
-158	<> die hat
-471	<> die im
-489	<> die in
-729	<> die ist
-817	<> die mit
-356	<> die nach
-886	<> die nicht
-1205	<> die und
337	<> do $
173	<> do ,
2	<> do .
-445	<> drei ,
-650	<> drei .
-650	<> ein ,
-997	<> ein .
-318	<> eine ,
-384	<> eine .
-514	<> eine mit
-316	<> einen ,
-694	<> einen .
-761	<> einer .
55	<> en ,
109	<> en .
663	<> for $
187	<> for ,
-186	<> for .
-512	<> freundlichem $
-1234	<> freundlichen $
-887	<> from $
352	<> from ,
-658	<> from .
35	<> für $
-1122	<> für und
-706	<> geehrte ,
-448	<> geehrter ,
-728	<> heer ,
-704	<> hello $
-646	<> hello ,
-284	<> herzlichen für
-1078	<> hi !
-1353	<> hi $
-705	<> hi ,
-680	<> ihr $
-670	<> ihr und
-197	<> ihre $
-951	<> ihre .
-296	<> ihre mit
-229	<> ihre werden
-1011	<> im $
-684	<> im ,
7	<> im .
-444	<> im mit
-71	<> im und
19	<> in !
-1083	<> in $
-516	<> in (
-510	<> in ,
234	<> in .
808	<> in and
-76	<> in und
-524	<> keine .
-662	<> la ,
102	<> la .
-646	<> mevrouw ,
-819	<> mit ,
-1307	<> mit .
330	<> mit und
-654	<> nach ,
-801	<> nach .
-234	<> nach der
544	<> of ,
-379	<> of .
-929	<> on ,
-206	<> on .
-627	<> on and
-147	<> or .
-359	<> our ,
-826	<> our .
-580	<> our office
-825	<> per .
493	<> recruitment $
-407	<> tarde ,
-7	<> team $
612	<> the $
-334	<> the '
55	<> the (
-366	<> the ,
267	<> the .
-400	<> the ?
-49	<> the and
-542	<> the at
213	<> the for
-385	<> the has
-14	<> the in
-57	<> the is
-487	<> the of
-765	<> the on
-369	<> the or
710	<> the team
-559	<> the to
580	<> the will
-389	<> through .
910	<> to !
-1309	<> to ,
378	<> to .
408	<> to for
-506	<> um ,
-836	<> um .
-95	<> und $
-786	<> und ,
-1173	<> und .
-912	<> unserem .
-965	<> unserer .
-474	<> van $
48	<> via .
-125	<> viel !
-636	<> viel .
-84	<> viel bei
-832	<> viel und
-314	<> vielen ,
-714	<> vielen für
-192	<> vom $
98	<> with (
-513	<> with ,
37	<> with .
-16	<> with and
-957	<> your ,
-1095	<> your .
-808	<> your and
-378	<> your for
-562	<> your in
-908	<> your number
-798	<> your on
-507	<> zum ,
-428	<> zum .
-518	<> zur .
-554	<> zwei ,
-732	<> zwei .
131	<> | $
30	<> | ,
238	<> | |
227	<> · $
40	<> · ,
-52	<> · ·
-1031	<> à ,
-208	<> – $
-812	<> – (
-871	<> – ,
-207	<> – .
-367	<> – –
-610	<> • $
736	> !
107	> "
157	> $
-1328	> &
125	> '
-336	> (
-11	> )
-1056	> +
-271	> ,
-88	> -
172	> .
398	> /
-1236	> 1
-725	> 10
-706	> 11
-746	> 12
-635	> 14
-1377	> 2
-943	> 20
-807	> 2025
-617	> 2026
-1061	> 3
-1478	> 4
-552	> 5
-1425	> 6
-1038	> 7
88	> 8
-766	> 9
8	> :
-1293	> ;
78	> ?
-977	> [
141	> ]
-681	> a
-372	> ab
-195	> about
-455	> abrazo
-587	> afraid
146	> after
-488	> afternoon
-1080	> al
-621	> all
-627	> aller
-855	> alles
84	> als
-537	> am
-1144	> an
-273	> and
-758	> any
-596	> applicants
-825	> april
663	> are
623	> as
-909	> asked
-1276	> assessment
-822	> at
-1093	> attached
-848	> até
10	> au
-994	> auch
-1347	> auf
-871	> aufnehmen
-1772	> aus
-333	> back
-1195	> be
-596	> been
-333	> before
-1135	> bei
-909	> bekommen
-1085	> besteht
-467	> besten
32	> beworben
-1115	> bis
-1389	> bitte
-711	> bitten
-826	> bleiben
-804	> bleibt
-1280	> branch
-1010	> brauchen
-756	> by
-611	> call
514	> can
-1026	> candidates
-690	> candidato
-921	> candidatura
-1183	> card
-665	> care
478	> careers
-133	> careful
-696	> certificate
-581	> charity
-595	> check
-442	> com
250	> come
-608	> con
-945	> cordialement
-741	> d
-835	> da
-256	> dahin
-794	> dan
-944	> das
-759	> dat
-524	> date
-1046	> day
-1090	> de
-919	> deiner
-1270	> del
-866	> dem
-1243	> den
-438	> der
-1306	> des
-1270	> di
-928	> dia
-1065	> dich
-472	> die
-378	> diesem
-1183	> dieser
-744	> dir
-1143	> do
963	> does
-778	> done
-701	> dott
-1407	> du
-893	> durch
-600	> días
-1097	> dürfen
10	> e
-378	> een
-1458	> ein
-1565	> eine
-715	> einen
-1102	> einer
-1408	> eines
-940	> el
-229	> else
-1148	> em
-954	> employer
119	> en
114	> entschieden
-816	> er
-578	> erfolgt
-68	> erhalten
-16	> es
671	> est
-138	> et
-782	> exercise
-1661	> finden
-500	> floor
266	> foi
-187	> for
-820	> form
-1258	> frei
-670	> freundlichem
-1020	> freundlichen
-421	> from
-1227	> für
-1086	> gab
-1282	> geben
-1180	> geehrte
-761	> geehrter
-878	> geführt
-1129	> gegeben
-602	> gehen
-747	> geht
-520	> gekommen
-995	> gelöscht
-1050	> gemacht
-1385	> genommen
-349	> gern
-373	> get
-614	> gibt
-780	> go
-438	> going
-232	> got
-650	> groet
843	> ha
-755	> habe
-93	> haben
244	> had
-733	> happy
791	> has
33	> hat
446	> have
-340	> heb
-403	> heer
-568	> help
-355	> here
-902	> het
436	> hiring
-1074	> hours
457	> hr
-951	> hängt
-593	> hätten
-203	> i
-1093	> ich
-651	> if
-1372	> il
-1304	> im
-113	> in
-401	> interview
234	> is
545	> isn
-648	> ist
-1259	> it
-900	> je
-889	> job
-639	> jobs
65	> kan
-722	> kandidaat
-1219	> kann
-359	> keep
-1193	> keine
-589	> kommen
-920	> kommt
-992	> können
-891	> l
-525	> la
66	> laden
-147	> last
270	> le
-208	> leider
-815	> let
-970	> letter
-650	> liegen
-1085	> liegt
-1315	> like
-675	> link
-456	> lo
-806	> love
-1121	> luck
-621	> löschen
-682	> machen
-1424	> macht
-642	> make
-859	> mate
-56	> may
-1001	> me
-874	> meeting
-850	> mehr
-876	> mes
-629	> message
-1365	> met
-566	> mevrouw
-825	> minutes
-544	> mir
-1637	> mit
-1112	> mitbringen
-349	> more
-768	> morning
-770	> muss
-1188	> my
481	> möchte
-451	> möchten
-644	> möglich
45	> müssen
-839	> n
-238	> na
-1311	> nach
717	> ne
-623	> need
-1194	> nehmen
-1006	> news
-1754	> nicht
-1084	> no
-390	> noch
-238	> non
-703	> nos
-1370	> not
-494	> note
260	> now
-1172	> number
-653	> nur
388	> não
-1194	> o
-1106	> oder
-849	> of
-225	> office
-992	> ohne
-112	> on
-905	> one
-558	> op
-1006	> opportunity
-855	> or
-627	> ora
-366	> os
-869	> our
-579	> out
73	> over
47	> para
-850	> passt
622	> people
-370	> per
896	> plc
-852	> please
-352	> pleased
110	> plus
-1172	> por
-118	> pour
-961	> put
-1026	> que
-852	> questions
-1102	> rather
-752	> read
176	> recruiting
-182	> recruitment
-998	> regards
-579	> reply
-366	> reviewing
-810	> ring
-639	> ringraziamo
-904	> sagen
-482	> salary
-1001	> saludo
-791	> saluti
-30	> says
-865	> schon
-443	> se
-824	> see
-817	> sehen
-867	> sein
-645	> send
459	> sent
-840	> service
-533	> setzen
-382	> si
-1454	> sie
-557	> sind
-430	> site
-593	> so
-153	> sorgfältiger
-655	> sorry
-1485	> sowie
-259	> sprechen
-753	> statt
-1150	> stehen
-1261	> steht
-768	> su
-943	> suchen
-296	> take
-279	> talent
-1055	> tarde
-379	> tardes
511	> te
-442	> team
-1355	> teams
-24	> test
371	> thanks
-184	> that
-310	> the
-1246	> then
-874	> there
289	> this
-507	> three
284	> through
-1118	> time
-117	> to
-637	> told
-912	> treffen
65	> tu
-477	> two
-630	> u
-488	> um
-730	> un
-731	> una
-807	> und
-1158	> uns
-669	> unseres
-823	> unter
-660	> until
-847	> up
-808	> us
-991	> va
-988	> van
-59	> via
-1133	> vom
-1467	> von
189	> voor
-1025	> vor
-1086	> vorbei
86	> vorgesehen
-839	> vous
-520	> vriendelijke
220	> want
-1274	> wants
-501	> war
-907	> waren
-454	> was
-957	> we
-846	> week
243	> weiter
-817	> werden
-190	> were
-964	> what
-1095	> when
-1561	> who
-1480	> wie
-1235	> wieder
350	> will
-1072	> wir
-731	> wird
82	> wishes
-1307	> with
-631	> within
674	> would
-415	> write
-316	> writing
232	> wurde
-1215	> wurden
-712	> wäre
-598	> wünschen
-306	> x
8	> y
-945	> yes
-390	> you
-1395	> your
-838	> zu
-558	> zum
-985	> zur
-725	> zurück
-607	> zusammen
7	> |
247	> ·
-1375	> à
558	> è
-599	> é
-1143	> über
278	> –
-606	>> ! !
-309	>> ! $
763	>> ! we
-668	>> " $
-125	>> " ,
-1320	>> " .
157	>> $ $
303	>> ' s
-811	>> ( she
608	>> ) $
-168	>> ) ,
-155	>> ) .
-69	>> ) :
-1172	>> ) and
-846	>> ) at
-757	>> ) und
-2708	>> , $
261	>> , 1
-479	>> , 10
230	>> , 11
-8	>> , 12
-516	>> , 13
-511	>> , 15
-390	>> , 2
-948	>> , 2025
-561	>> , 3
-957	>> , 4
-549	>> , 8
343	>> , 9
-689	>> , a
13	>> , am
195	>> , and
262	>> , as
-338	>> , at
-795	>> , bitte
-51	>> , danach
-726	>> , danke
-1150	>> , dann
-652	>> , das
-1212	>> , dass
317	>> , de
-954	>> , den
-1324	>> , der
-1234	>> , die
-891	>> , du
37	>> , ein
-620	>> , eine
-593	>> , for
-677	>> , got
236	>> , head
70	>> , hr
-1016	>> , i
-1216	>> , ich
-749	>> , ihre
135	>> , il
-746	>> , in
-66	>> , inc
-384	>> , it
147	>> , je
-1424	>> , just
-773	>> , l
371	>> , la
185	>> , le
-977	>> , monsieur
-789	>> , no
-896	>> , ob
88	>> , on
-1041	>> , our
-792	>> , please
72	>> , que
569	>> , s
-572	>> , sie
-1294	>> , so
-884	>> , sorry
68	>> , thank
-1277	>> , thanks
401	>> , the
-701	>> , um
-852	>> , und
-1256	>> , united
513	>> , we
-522	>> , which
-1344	>> , who
-960	>> , wir
-226	>> , with
144	>> , you
-1006	>> , your
-1013	>> . "
336	>> . $
67	>> . (
-436	>> . )
12	>> . ,
669	>> . .
-910	>> . :
-723	>> . a
-842	>> . bitte
-729	>> . bring
-720	>> . danach
-1192	>> . das
304	>> . de
-110	>> . der
-780	>> . die
-1265	>> . du
-1016	>> . ein
236	>> . he
-380	>> . i
-1485	>> . ich
-120	>> . if
154	>> . ihre
689	>> . in
277	>> . it
-199	>> . no
-242	>> . please
101	>> . registered
-175	>> . sie
-426	>> . the
-412	>> . there
386	>> . this
1143	>> . unfortunately
-197	>> . we
-1157	>> . wenn
796	>> . wir
-258	>> . you
247	>> . your
102	>> . |
-97	>> . –
116	>> : "
-532	>> : $
-694	>> : 00
-1295	>> : 1
-906	>> : 10
-719	>> : 11
-925	>> : 12
-892	>> : 14
-700	>> : 15
-1186	>> : 2
-874	>> : 3
-725	>> : 30
-942	>> : 4
-1017	>> : 5
-739	>> : 6
-719	>> : [
53	>> : a
-630	>> : monday
-803	>> : the
-292	>> : thursday
-481	>> : tuesday
-944	>> : £
-45	>> ? $
331	>> ] $
-694	>> ] ,
-508	>> ] [
-694	>> a la
-1021	>> ab .
-449	>> afraid .
-505	>> alles gute
-469	>> an ,
-1202	>> an .
-889	>> an der
-270	>> and a
659	>> and for
-509	>> and i
-857	>> and me
-150	>> and the
-764	>> and wales
-204	>> at the
-133	>> auf dem
-695	>> aus dem
-916	>> aus der
-285	>> be in
-623	>> bei der
-343	>> bei uns
-458	>> besten grüßen
-609	>> bis zum
-622	>> bitten wir
-106	>> by the
-485	>> candidato ,
-264	>> careers $
-467	>> cordialement ,
-741	>> d '
-462	>> dat je
-495	>> date :
-802	>> der stelle
885	>> does not
-701	>> dott .
-234	>> días ,
-905	>> ein .
-726	>> employer .
-939	>> entschieden ,
148	>> erhalten sie
-1100	>> finden sie
458	>> for the
-670	>> freundlichem gruß
-1250	>> freundlichen grüßen
-769	>> from my
-612	>> from the
-695	>> für das
-238	>> für dein
-713	>> für deine
-569	>> für den
-522	>> für die
-636	>> für ein
-612	>> für einen
-628	>> für ihr
-1206	>> für ihre
-743	>> für sie
-948	>> geben .
-785	>> geben zu
-1072	>> geehrte frau
-593	>> geehrter herr
-537	>> gelöscht .
-650	>> groet ,
-720	>> habe ich
-564	>> haben sie
-439	>> haben wir
-398	>> has asked
-364	>> has been
543	>> has invited
441	>> has moved
-941	>> hat sich
-99	>> hat uns
210	>> hr $
-578	>> i .
-1080	>> if you
-941	>> in anspruch
-786	>> in den
-1345	>> in der
-1143	>> in die
-795	>> in the
-408	>> in to
334	>> is a
147	>> is an
-90	>> is committed
-807	>> is no
-824	>> is the
545	>> isn '
-622	>> ist der
-744	>> ist nicht
-620	>> kann ich
-774	>> können sie
-895	>> können wir
-891	>> l '
77	>> laden wir
-803	>> like to
-530	>> love to
-700	>> luck !
-603	>> may be
-274	>> me a
-309	>> mit ,
-843	>> mit .
-837	>> mit dem
-961	>> mit den
-741	>> mit der
-523	>> mit ihnen
-448	>> möchten wir
121	>> müssen wir
-561	>> need to
-278	>> nicht als
-335	>> of luck
-1374	>> of the
-625	>> of us
-713	>> office .
-357	>> on file
-919	>> on the
-347	>> opportunity employer
-351	>> os melhores
281	>> people team
-352	>> pleased to
-621	>> recruiting $
1127	>> recruiting team
-434	>> recruitment $
-645	>> regards $
-819	>> regards ,
-527	>> saludo ,
-307	>> saluti $
-681	>> sehen wir
-490	>> setzen wir
-439	>> sie bitte
-615	>> sie mir
-577	>> sie nicht
-436	>> sie sich
-736	>> sie uns
-587	>> sind wir
-276	>> sorry that
-284	>> sorry to
-106	>> talent $
73	>> talent acquisition
489	>> talent team
-644	>> team $
-1075	>> thanks for
-194	>> the meantime
-733	>> time :
-237	>> to a
-1119	>> to the
-484	>> to this
-491	>> und alles
-717	>> und bewerber
-400	>> und das
553	>> und der
-265	>> und die
-320	>> und ich
-381	>> und viel
-593	>> und wünschen
-932	>> voor je
-641	>> vor .
-373	>> vriendelijke groet
-692	>> we '
-619	>> werden nach
249	>> will be
153	>> will not
-654	>> wishes $
-356	>> wishes ,
-930	>> with the
-525	>> with us
963	>> would like
-471	>> wünschen wir
-306	>> x $
359	>> you '
-568	>> you can
-784	>> you come
-628	>> you do
-382	>> you have
-293	>> you need
-413	>> you start
-693	>> your application
-698	>> zurück .
-747	>> à vous
-624	>> über die
504	agreed
411	agreed board
292	agreed nobody
118	agreed own
132	agreed provider
714	agreed system
362	any
-391	begins
633	begins told
-187	board
-431	e 0
-980	e 00
-580	e 000
-1342	e 0000
-620	e 03
-450	e 07
-290	e 08
-587	e 09
-1370	e 1
-880	e 10
-132	e 10th
-859	e 11
-630	e 11th
-228	e 12
-468	e 12th
-620	e 13
-998	e 14
-79	e 14th
-1180	e 15
-746	e 15th
-655	e 16
-326	e 16th
-597	e 17
-629	e 18
-160	e 18th
-421	e 19
-390	e 1er
-736	e 1st
-713	e 2
-925	e 20
-419	e 2024
-850	e 2025
-1066	e 2026
-495	e 20th
-343	e 21
-200	e 21st
-490	e 22
-244	e 22nd
127	e 23
185	e 24
-688	e 25
-685	e 26
-467	e 27
-725	e 2nd
-1497	e 3
-880	e 30
-399	e 31
-728	e 3rd
-1278	e 4
-931	e 40
-920	e 45
-744	e 4th
-725	e 5
-268	e 50
-755	e 59
-707	e 5th
-1109	e 6
-737	e 60
-322	e 6th
183	e 7
-724	e 8
333	e 88
-173	e 8th
-648	e 9
-608	e 9th
-1130	e a
-1049	e ab
-14	e abel
-33	e aben
-443	e able
49	e abor
152	e acao
-789	e ache
307	e acht
288	e acle
-963	e act
-731	e ada
-827	e adam
-291	e aden
31	e ader
21	e adia
-1134	e adme
152	e ador
-104	e ados
558	e afen
-924	e afor
-957	e ag
-164	e agem
-518	e agen
-632	e ager
-229	e ages
-785	e ah
-1134	e aham
-1756	e ahme
-1276	e ahre
-972	e ahrt
240	e ai
17	e ails
82	e aine
416	e ains
695	e aint
102	e air
158	e aire
237	e akes
283	e al
-1066	e alan
-21	e alen
184	e ales
352	e alia
-1041	e alie
273	e alle
-960	e allo
212	e alls
-892	e ally
-829	e also
378	e alta
-110	e alte
904	e alth
-29	e alto
-1460	e alut
-87	e am
-1067	e amen
-200	e ames
-1020	e amir
-747	e amme
-767	e amos
-550	e amt
-348	e an
-1189	e ana
-227	e anal
-14	e anca
128	e ance
-704	e anch
485	e anco
-299	e ancy
-453	e and
5	e anda
-71	e ande
417	e andi
-945	e ando
-287	e ands
-806	e andt
-947	e andy
-384	e anel
-94	e ange
-638	e ania
-864	e anie
62	e anja
-722	e anka
322	e anke
88	e ankt
-413	e anna
-985	e anne
-1055	e anon
413	e anos
325	e anta
-634	e ante
404	e anto
-3	e ants
515	e aper
-1084	e app
-1008	e appe
-258	e arah
-182	e aran
-936	e arch
-714	e arco
-17	e arda
33	e arde
147	e ardo
-241	e ards
-1126	e area
-699	e ared
-988	e arek
-576	e aren
352	e argo
423	e aria
-1287	e arie
21	e arin
-430	e ario
-700	e ariq
370	e aris
548	e arks
-439	e arkt
-693	e arla
-896	e arly
716	e arma
-533	e arms
-208	e arna
220	e aron
249	e arry
238	e arsh
-1086	e art
-1415	e arta
-468	e arte
263	e arts
-1359	e arzt
-425	e as
-867	e ased
-947	e aser
45	e asha
-1015	e ask
-822	e ason
-494	e asse
-435	e asst
-1224	e aste
-489	e at
-826	e atch
-1176	e ate
358	e ated
-178	e aten
-601	e ateo
-4	e ater
-27	e ates
156	e atic
-203	e atie
-1141	e atin
-799	e ator
-219	e atre
-1419	e atum
-800	e atus
-1139	e atze
83	e au
-719	e auch
-31	e aude
173	e auen
-393	e auer
-1210	e auf
-1179	e aula
-212	e aura
-925	e aus
182	e ause
663	e auto
-741	e avec
151	e avel
865	e aven
-102	e axis
-779	e aybe
-29	e ayne
-964	e azie
-1025	e b
394	e bach
269	e back
-19	e bahn
-764	e bald
640	e band
498	e bank
126	e bara
-185	e base
408	e bay
-849	e be
-710	e bea
112	e beck
-106	e beit
-570	e ben
-196	e bend
958	e berg
-469	e bern
-282	e bers
138	e bert
-1660	e best
541	e beth
-933	e bhan
-1253	e bias
-1494	e bido
-275	e bien
-697	e big
-952	e bild
-373	e bile
-808	e bine
-1232	e bis
-457	e blic
-599	e blin
85	e blue
-930	e bnis
-317	e boa
192	e bom
-1217	e book
-724	e boss
816	e bour
196	e bund
-1280	e bung
-686	e burg
-294	e buro
898	e bury
-10	e bus
-537	e by
-929	e c
-527	e ca
-561	e cafe
-328	e call
-1343	e can
-1008	e cant
-1307	e cara
435	e care
-1219	e caro
-153	e casa
-1079	e case
-724	e caso
-949	e cces
-755	e ce
-901	e ceo
-1142	e cept
173	e cess
-719	e cfo
-404	e chat
-1053	e ched
-937	e chef
379	e chel
-315	e chen
-108	e cher
-442	e ches
-834	e chte
595	e chts
-1141	e ci
-447	e cial
-1789	e ciao
83	e cias
-296	e cies
-94	e cina
543	e cine
-326	e cing
-436	e cion
-444	e city
-47	e cken
188	e cker
-92	e cket
-172	e co
-185	e code
-444	e cola
-10	e cole
-1039	e com
-1435	e come
-500	e como
-1201	e con
464	e coop
-1029	e cord
-1089	e core
-788	e crew
-785	e cted
-1117	e ctie
-854	e cto
-855	e ctor
-550	e cuse
-1828	e cv
-969	e cvs
-634	e czyk
-114	e d
133	e da
214	e dach
-1429	e dag
249	e dale
-360	e dame
-950	e dan
-32	e dana
-897	e dank
-807	e dann
-1274	e dans
238	e das
-683	e dat
-273	e data
-1383	e date
-589	e dato
-1128	e day
-924	e days
-747	e dbs
158	e de
-906	e dean
-2347	e dear
-926	e deb
-1117	e deed
95	e del
-240	e dell
170	e demy
-48	e dent
-1165	e dept
-743	e der
-855	e dern
103	e ders
11	e des
-1454	e desk
452	e deux
-854	e dget
-373	e di
-397	e dia
300	e dian
-758	e dias
-1197	e die
-140	e dine
-469	e ding
181	e dios
-763	e dit
44	e dium
-1058	e dmin
-1320	e dni
-1103	e dnis
930	e do
-850	e does
-985	e don
249	e door
738	e dora
426	e dorf
-1402	e dort
-1146	e dott
514	e down
-775	e dr
-1003	e dra
273	e dren
72	e du
-67	e due
-564	e duld
-1048	e dule
-1498	e dung
-76	e e
-961	e each
-696	e ease
-450	e east
-584	e eben
-496	e eber
-998	e ebot
-426	e ecao
-7	e echa
141	e echt
487	e ects
-265	e eden
-454	e eder
-114	e edes
750	e edia
-749	e edin
168	e edit
-620	e eeds
-794	e een
-1127	e eeo
-685	e eers
-1124	e efon
-909	e eg
-283	e egal
-644	e egen
-44	e egin
766	e egio
-543	e ehen
-729	e eich
518	e eide
418	e eier
56	e eigh
-964	e eike
-751	e eila
-1425	e ein
-648	e eine
-90	e eira
137	e eiro
-310	e eise
-535	e eite
243	e el
-1198	e elen
-330	e elia
373	e elie
-986	e elif
-731	e elin
48	e elix
487	e ella
87	e elle
374	e elli
-636	e ello
-728	e em
-7	e emen
38	e emie
-605	e emil
-405	e emma
-1375	e emos
-843	e empo
-207	e en
-979	e enas
911	e enau
-547	e ence
-1213	e ench
-900	e ency
887	e enda
-1502	e ende
-658	e enge
-533	e enna
30	e enne
-888	e enos
-175	e ense
-258	e enst
395	e enta
-50	e ente
-725	e ento
229	e ents
210	e enue
51	e enza
-1356	e eply
-868	e er
-809	e eral
-1094	e eran
-1121	e erat
138	e erde
-386	e ered
1391	e erei
-1135	e eren
-133	e erer
546	e eres
417	e ergy
807	e eria
868	e erie
640	e erij
-1376	e erin
274	e erke
-813	e erne
-72	e erra
-550	e erry
-973	e erst
-87	e erta
7	e erte
-367	e erto
-806	e erty
-104	e erve
-617	e es
-53	e esen
-254	e essa
-747	e esse
-337	e est
12	e esta
-112	e este
-682	e esto
-1079	e ests
170	e et
-739	e etag
162	e etal
-485	e eter
-1231	e etra
424	e etro
-306	e etta
-311	e ette
711	e etti
-1034	e etzt
-1008	e euer
-1242	e euro
-285	e eute
-179	e evel
-539	e even
-929	e ever
-945	e evin
-470	e evor
-498	e evue
-1231	e ewer
-743	e exa
-614	e exmo
-731	e ezug
-1210	e f
-1077	e fach
-313	e fair
-1261	e fall
-1141	e fang
-759	e farm
-637	e feb
-86	e feld
632	e fern
179	e ffee
-221	e ffen
-520	e ffer
827	e fh
-220	e fica
-266	e fice
-271	e fied
-1059	e file
-1057	e fing
207	e fire
-1035	e five
541	e fold
-1087	e folg
-60	e food
-15	e for
263	e ford
-900	e fore
-121	e form
322	e four
-1379	e fr
-1947	e frau
-677	e fri
-320	e from
432	e ften
-1291	e fter
-799	e fung
88	e fur
-1247	e fw
-509	e g
-1583	e gabe
-874	e gada
-975	e gado
-1341	e gang
1	e gary
810	e gate
-1007	e gela
-764	e geld
-795	e gent
28	e gern
-334	e gers
-365	e gery
-422	e get
-173	e ghts
922	e gica
-16	e gies
-897	e gill
-43	e ging
-778	e ginn
425	e gion
-623	e give
-1247	e gnis
-961	e go
-527	e god
-833	e good
-890	e got
-365	e gott
-1323	e gram
-1045	e gret
-239	e grid
-342	e gton
-150	e gung
-597	e gust
-1567	e gute
-1024	e gwen
-304	e h
-1273	e ha
-532	e haft
92	e hair
-551	e halb
582	e hale
-649	e half
-1067	e hall
-1748	e halt
-705	e hana
99	e hand
72	e hang
-290	e hard
623	e hart
296	e haus
-830	e have
-988	e head
-309	e heb
-1120	e heck
-191	e heid
494	e heim
32	e hein
-391	e heit
-1162	e hej
-984	e hema
-649	e her
-401	e here
414	e hern
-1923	e herr
-2047	e hey
-2310	e hi
-722	e hich
36	e hief
-346	e high
-720	e hile
388	e hill
174	e hine
-88	e hing
-21	e hire
-1251	e hiya
-317	e hlag
-458	e hlen
-967	e hler
-963	e hloe
-1330	e hmen
8	e hnen
-523	e hner
1065	e hnik
-973	e hof
-1471	e hoi
-1570	e hola
666	e holm
-10	e homa
492	e home
-911	e hone
-197	e hool
79	e hope
-693	e hora
668	e hore
809	e horn
-84	e hort
-1019	e hose
244	e hout
-1252	e hr
-765	e hrb
-20	e hree
-317	e hren
-1076	e hrer
-965	e hten
-179	e hter
-968	e hugo
-1163	e huhe
889	e huis
346	e hule
-14	e hung
-667	e hurs
528	e hutz
-1045	e i
-975	e iado
-969	e iale
-760	e iali
-241	e ials
-1409	e iamo
117	e iana
-48	e iane
102	e iara
-1077	e iate
-1003	e iben
-100	e ical
-455	e ices
-131	e iche
49	e icht
-266	e icia
-14	e icio
-1405	e id
256	e idad
-629	e idat
-1006	e iday
-695	e ideo
-826	e ider
-419	e ides
-118	e idge
-85	e iebe
-1057	e iela
-83	e ield
-1459	e iele
-783	e ient
399	e iere
483	e iers
-420	e iese
-335	e iety
-829	e ieur
168	e ieve
-1094	e if
293	e ific
363	e igan
-113	e igen
-1086	e iger
-283	e ight
-978	e ii
-373	e ijke
-579	e ik
-908	e iker
226	e ikum
192	e il
-605	e ilar
-180	e ilen
-56	e iles
896	e ilfe
-621	e ilia
-1066	e ilie
-383	e illa
280	e ille
741	e ills
-952	e ilor
-444	e ilse
-1485	e im
84	e imer
-42	e imon
-1057	e imos
-1094	e in
-1199	e inal
-698	e inc
-83	e ince
132	e inch
-748	e inda
659	e inde
-731	e inee
-189	e inen
-527	e iner
132	e ines
57	e inet
-468	e ing
-374	e inge
-137	e ings
637	e inho
356	e inic
-799	e inik
-1258	e inne
100	e inta
289	e inte
-728	e inti
-1171	e iona
-548	e ione
-908	e ions
-683	e ious
107	e ipal
433	e iper
-1189	e ippa
361	e ique
-502	e ires
-476	e irie
59	e irst
-1024	e is
-208	e isch
-815	e ised
-903	e iser
-787	e isha
-37	e ison
-1218	e isor
-157	e isse
-774	e ist
324	e ista
136	e iste
59	e it
309	e ital
518	e itat
-141	e ited
-1470	e iten
-305	e iter
-129	e ites
-736	e itor
-961	e itri
-521	e itte
-173	e itut
102	e ival
-377	e ivan
-173	e iver
638	e ives
-686	e ivil
-1422	e j
-970	e ja
-1158	e jahr
-829	e jan
-1210	e jana
34	e jean
228	e ject
-888	e jess
-784	e jo
-1730	e jobs
-961	e join
-1500	e jour
-1032	e juli
-476	e july
-902	e june
-1199	e juni
-1150	e just
-1718	e k
449	e kamp
-1002	e kauf
-1477	e kday
16	e keep
-252	e keit
607	e kers
-132	e kery
-410	e kia
-985	e kim
-276	e kind
-628	e king
346	e kita
-1076	e kofi
-821	e kom
321	e kten
-984	e ktor
-379	e kun
181	e l
68	e la
-908	e laat
-470	e lab
-316	e labs
-839	e lace
-310	e lage
-165	e lamt
797	e land
197	e lane
543	e lano
-624	e lant
-665	e lara
-77	e lare
-1067	e lars
72	e lary
-67	e las
-59	e lass
292	e last
-174	e late
-201	e latt
-1057	e latz
55	e laub
-1003	e lauf
-251	e law
691	e lden
152	e lder
-357	e le
25	e lea
-1104	e leen
10	e lege
-641	e lei
137	e lein
-1557	e lena
-456	e lene
-797	e lent
-700	e lerk
674	e lers
662	e lery
264	e les
-897	e lete
-1132	e lg
-318	e lhe
-797	e lian
114	e lice
-443	e lich
867	e lick
-536	e licy
-583	e lied
-256	e lien
304	e lier
-169	e lies
614	e life
-430	e lijk
-1079	e lina
-988	e lind
929	e line
200	e ling
-675	e link
-876	e lisa
-742	e lish
-836	e list
462	e lity
-438	e ll
129	e llan
-788	e llen
617	e ller
-246	e lles
451	e lley
-208	e llie
754	e llis
327	e llow
-740	e llte
-248	e llum
-489	e lo
-311	e load
-498	e lock
-600	e log
-860	e logo
-521	e logy
-808	e lohn
-195	e loop
-666	e loor
431	e los
456	e lots
-951	e lou
44	e loud
-291	e love
495	e lowe
-1019	e lrat
-768	e ltag
-815	e ltd
-596	e lten
-522	e lter
-443	e lton
-77	e luca
-310	e luck
-900	e ludo
-452	e luis
40	e lung
-437	e luss
-354	e lust
-488	e luti
155	e lvia
-1759	e m
-1070	e ma
-274	e mada
-1638	e mado
-1107	e mai
-1805	e mail
-166	e main
-643	e mal
-608	e mand
-140	e mann
-1293	e many
402	e mar
-69	e mara
238	e mark
52	e mary
-761	e marz
-404	e may
178	e mber
-961	e me
-728	e med
-371	e meer
-1107	e meet
-1094	e mein
77	e mena
-796	e ment
1286	e mere
-153	e mers
-662	e met
-1092	e mfg
250	e mica
-816	e mijn
-503	e mila
-56	e mile
516	e mill
-1508	e min
-1097	e mina
-911	e mine
134	e ming
42	e mira
-742	e mise
-1200	e miss
-891	e mit
-1425	e mme
-922	e mmen
-370	e mmer
-1055	e mo
-703	e moi
-1252	e moin
-760	e mon
227	e mond
-482	e mone
615	e mont
1036	e moor
1047	e more
337	e moss
-623	e most
-892	e mple
-733	e mpus
-1619	e mr
-1197	e mrs
-895	e ms
-1062	e msin
-961	e muhe
592	e mune
-1135	e mung
-1157	e n
83	e na
278	e naar
-1178	e nach
572	e nada
-354	e nage
18	e nale
-1370	e name
-676	e nao
-106	e nard
1172	e nary
-900	e nate
-1010	e nats
626	e nbau
-328	e nces
-158	e ncia
317	e ncil
-1615	e nday
-435	e nden
-232	e nder
-72	e ndes
-1747	e ndly
-587	e ndon
-551	e ndra
-313	e ndre
-982	e ne
-816	e need
-770	e nein
-80	e neke
-811	e nele
126	e nell
-701	e ners
-483	e nery
-44	e ness
-431	e new
194	e ngen
-131	e nger
753	e nhof
-633	e nhor
58	e nhs
-673	e ni
-427	e nica
-636	e nice
422	e nico
-1405	e nika
459	e nine
-468	e ning
-395	e nion
-246	e nior
-1073	e nise
-407	e nish
-391	e nita
400	e nity
-446	e nken
-738	e nkte
-340	e nnah
-235	e nnel
-506	e nnen
683	e nner
-802	e nnes
-468	e nnis
-1537	e no
117	e noch
-603	e non
-882	e noon
-340	e noor
-694	e nora
639	e nord
-599	e nors
-1171	e nos
-1618	e not
-129	e note
456	e nova
-826	e now
-1202	e nsch
347	e nsen
975	e nsit
-439	e nste
-1062	e ntag
-299	e ntal
-166	e nten
-119	e nter
-114	e ntes
113	e ntil
-797	e ntin
-512	e nton
90	e ntor
139	e ntos
-826	e ntre
-567	e ntro
-775	e ntry
-1192	e ntur
-899	e nuar
-293	e nung
-573	e nute
-165	e nzen
-472	e o
92	e oard
-744	e ob
-81	e obal
-186	e ober
-438	e obre
-219	e ocal
-1922	e oche
-19	e of
-1183	e ofia
-980	e ofil
-78	e ogen
-736	e ogie
-996	e ogle
-216	e ohne
-1332	e oi
-1101	e oife
149	e oint
-1302	e ok
-1504	e ola
-531	e olaf
92	e old
-1303	e olge
-142	e olin
-1044	e olio
-664	e olle
-296	e olly
-647	e omas
424	e ombe
-1145	e omer
654	e omes
168	e omme
-308	e on
-434	e onal
-844	e onas
-1041	e onat
-617	e one
-720	e onen
-783	e ones
959	e onia
-93	e onie
60	e onio
-918	e only
-129	e onne
-360	e onor
71	e onte
-993	e onto
-602	e onus
88	e oods
-23	e ooks
-473	e ools
-180	e oose
726	e oost
140	e op
-179	e open
-1129	e ople
-812	e ops
44	e oral
-124	e ores
706	e orge
509	e oria
-150	e orin
365	e orio
-474	e orks
-651	e orna
152	e orne
-497	e orno
-1098	e orry
-1311	e orse
-1372	e ort
380	e orte
854	e orth
-165	e orto
288	e orts
-901	e os
-1415	e osed
-84	e osse
-705	e osta
-437	e oste
-58	e otel
-584	e otte
631	e ough
-1159	e ould
-881	e ound
8	e ount
1000	e oupe
-131	e ours
-490	e ourt
-368	e ouse
-598	e out
-588	e oute
-206	e outh
214	e oved
-30	e over
-177	e ovic
-405	e owan
118	e oway
60	e owen
282	e ower
37	e oyer
-44	e oyle
-1179	e p
-973	e pa
330	e pace
-878	e pany
363	e para
619	e park
-1003	e part
-381	e pass
-993	e paul
335	e pay
-1116	e pc
-1541	e pdf
954	e peak
-481	e per
-1184	e phie
-107	e pice
-806	e pick
-191	e piel
35	e pier
315	e ping
95	e plan
-706	e plar
-947	e pls
-1088	e pm
-730	e pode
-743	e pois
265	e pool
-799	e por
499	e port
-783	e post
-819	e pour
-1103	e ppen
770	e pper
-393	e pply
176	e pr
115	e pres
-722	e pril
-1117	e ps
-582	e qual
-934	e que
-707	e quel
-1887	e r
-1574	e ra
-701	e raag
349	e race
-163	e rach
-861	e rack
-598	e raco
-885	e ract
-324	e rade
560	e rado
256	e raft
171	e rage
-306	e raig
398	e rail
808	e rain
-230	e rale
-617	e ramm
538	e rand
-1449	e rank
631	e rans
-567	e rant
-407	e rary
-813	e rate
-1295	e rats
-363	e raum
-624	e ravi
-744	e razo
-954	e rbal
-254	e rben
-716	e rber
890	e rbor
-866	e rbst
-384	e rces
186	e rche
-344	e rcus
-874	e rdam
-634	e rdan
-653	e rday
-389	e rden
-468	e rder
-915	e rdes
-135	e re
-196	e read
20	e real
192	e reat
-518	e reau
-1065	e rec
659	e rede
357	e reek
65	e reen
-93	e reet
-1159	e ref
-459	e rein
326	e reis
-1239	e rely
-329	e rena
-909	e rens
-10	e rent
-138	e renz
-1214	e repo
-680	e req
-866	e resa
-583	e ress
1055	e rest
-809	e reta
-994	e rgds
-560	e rgen
676	e rgia
285	e rgie
-844	e rgpd
-1282	e rh
-660	e rher
-72	e rial
144	e rian
250	e riat
-283	e rica
50	e rice
58	e rich
301	e rick
-264	e rics
862	e rict
-1024	e rida
140	e rieb
352	e ried
-1095	e rief
-805	e riel
-860	e rien
803	e ries
-793	e riet
-310	e rift
-685	e rify
82	e rigo
-1410	e rike
-465	e rina
119	e rine
178	e ring
-796	e ript
-411	e rise
-678	e rish
-445	e rist
-63	e rita
-857	e rite
-810	e ritt
626	e rity
149	e rium
172	e rive
-915	e riya
-485	e rken
1010	e rley
-1094	e rlin
-934	e rlos
394	e rlow
-1199	e rman
-549	e rmat
-718	e rmin
-220	e rmly
-216	e rnal
-1090	e rnen
42	e road
-1025	e rob
-1182	e robe
808	e roep
-761	e roet
98	e roll
-949	e rome
665	e rook
-1106	e room
-496	e rope
-405	e rosa
229	e rose
-140	e ross
-360	e roup
476	e rove
-191	e rren
197	e rrin
782	e rrow
16	e rsen
-489	e rson
-1112	e rsos
346	e rste
-865	e rtal
386	e rten
-943	e rter
327	e rtes
-318	e rtin
571	e rton
-732	e ruar
-223	e ruch
-439	e ruck
-911	e ruhe
-944	e ruit
14	e rund
-543	e rung
542	e rupo
-1518	e russ
74	e rust
-1105	e ruth
-926	e rvus
-665	e s
-441	e sa
-1229	e safe
-696	e sag
-380	e sage
-844	e sam
-807	e same
1364	e samt
325	e san
-825	e sans
-960	e sapp
-1127	e sara
-1147	e satz
-982	e say
-590	e sche
523	e scue
-1036	e sday
-737	e se
-110	e see
-1482	e sehr
-573	e sei
-991	e self
-270	e send
-1135	e sent
-635	e sera
142	e sery
-975	e seu
637	e seum
-1145	e sful
-1154	e sgvo
3	e shby
-308	e shes
-255	e ship
-665	e shl
-305	e shop
-1168	e si
-407	e sica
212	e side
-341	e sier
-807	e sig
-852	e sign
45	e sing
-1006	e sion
-401	e sir
165	e site
-67	e sity
-314	e sitz
-973	e six
-425	e sler
-24	e sley
509	e soft
24	e sole
34	e sons
-1152	e sql
-1256	e sr
-1081	e sra
-409	e srat
-784	e ssa
-395	e ssel
-608	e ssen
129	e sser
-1309	e ssor
105	e st
-1406	e stag
209	e stal
-832	e stay
-946	e std
-1121	e sted
205	e stel
357	e stem
-1209	e sten
-1017	e step
-26	e ster
-905	e stes
528	e stik
-1064	e stin
-10	e stle
-822	e stol
-401	e ston
-66	e stop
-922	e stra
-393	e stro
21	e stry
-554	e su
-1466	e sua
-791	e such
498	e sud
-897	e sue
-698	e sult
-799	e sume
-814	e sung
-936	e suo
455	e sur
-987	e sure
-172	e sv
-491	e sweg
-517	e t
-712	e ta
108	e tact
-177	e tado
110	e tadt
-1154	e taff
-1332	e tag
-374	e tage
-29	e tail
-154	e tain
-1166	e take
-711	e takt
-173	e tale
-1097	e talk
165	e tall
395	e tals
821	e tana
-1236	e tand
-323	e tant
-846	e tart
-409	e tary
248	e tate
-648	e tatt
-549	e te
-1357	e team
427	e tech
747	e teel
-946	e tees
-1244	e teil
911	e tein
-899	e tel
51	e tell
320	e tels
-797	e tely
165	e tems
106	e tend
-767	e tens
-506	e term
173	e tern
310	e ters
-1871	e test
-71	e teur
-910	e teve
-407	e text
-616	e than
-98	e the
-489	e then
-929	e theo
309	e ther
-785	e thon
-932	e thu
-608	e ti
-129	e tial
-1170	e tian
477	e tica
-593	e tice
684	e tico
489	e tics
-1004	e tien
576	e tier
237	e ties
-867	e tile
-1037	e till
-490	e tima
-481	e time
43	e tina
253	e tine
-415	e ting
-313	e tion
212	e tiva
-627	e tive
171	e tivo
-1070	e tjes
-1076	e tmas
-154	e tner
-1180	e to
577	e tock
-1130	e tom
-773	e ton
225	e tone
-88	e top
129	e tora
-1494	e tore
-23	e tors
167	e tory
-1138	e tot
-576	e tour
70	e town
-517	e trac
213	e trae
-2047	e trag
-937	e tral
-242	e tran
-203	e tras
33	e tree
653	e trel
444	e tres
-1328	e tria
-642	e triz
-22	e trum
-1247	e try
-462	e tsch
-1378	e ttag
-827	e ttee
-197	e ttel
313	e tten
-782	e tteo
-262	e tter
-903	e ttie
596	e ttle
-278	e tu
314	e tual
-53	e tube
-637	e tuck
563	e tude
-1031	e tue
-821	e tues
-1082	e tung
83	e tura
-42	e ture
-1292	e turn
-637	e tut
821	e tute
726	e tuto
-61	e tuur
-328	e two
-1347	e u
-102	e uary
-729	e uate
-887	e uben
320	e uber
-1062	e ucas
552	e uche
-81	e ucia
-53	e udio
-920	e udos
-801	e uern
-1023	e ufen
-1155	e uhr
-1284	e uipe
380	e uk
-124	e ular
-854	e ules
-1090	e ulia
353	e ully
-1067	e ults
-1118	e um
-1450	e uman
623	e umen
-535	e un
-837	e una
-214	e unal
14	e unch
-592	e und
-705	e unde
-244	e unes
-802	e unft
-686	e ungs
-1604	e uni
-47	e unit
-1260	e univ
384	e unkt
141	e unty
-592	e up
109	e uppe
169	e uppo
-191	e ural
-158	e uren
-332	e ures
464	e uria
57	e urse
-373	e use
-352	e user
445	e uses
-538	e usse
-664	e usuf
-1541	e uten
-428	e uter
228	e utes
-1259	e uw
-1217	e v
-831	e vacy
556	e val
584	e vale
-306	e van
394	e vane
-104	e vant
39	e vate
-1172	e ve
-906	e vely
-153	e vent
326	e vera
964	e vers
-702	e very
-624	e vets
-149	e vi
-339	e vice
-391	e vide
-931	e viel
-355	e vier
-472	e view
323	e ving
-200	e viso
531	e vist
-333	e voce
-1282	e voll
-1462	e von
-488	e voor
-1073	e vor
-589	e vos
23	e voss
-803	e vous
-989	e vp
-1275	e w
-1024	e wahl
724	e wald
-999	e wall
-573	e wand
248	e wann
-849	e want
-245	e ward
379	e ware
-259	e warm
-1218	e was
-825	e wat
685	e ways
-977	e wear
-991	e wed
-1183	e weds
-638	e weg
-865	e wei
-1177	e weis
354	e well
-875	e wenn
-675	e wer
-181	e werk
-572	e wers
-61	e west
-1499	e when
-865	e who
-386	e wich
149	e wick
-996	e wie
-476	e wien
-1080	e wil
250	e wind
-525	e wing
471	e wise
-886	e wo
-948	e woch
1066	e wood
-1297	e word
373	e work
-1448	e wort
-518	e wren
-1268	e x
-1286	e xcel
550	e xley
-1651	e xxx
-1226	e xxxx
-420	e y
347	e yard
-915	e year
-1102	e yes
-797	e zado
-940	e zahl
-707	e zeit
-696	e zess
-203	e zlei
-781	e zoe
-526	e zoom
1104	e zorg
-1161	e zu
-423	e zum
-1276	e zung
-582	e zur
437	early
-169	early board
-268	early nobody
570	early own
-660	early provider
40	early system
85	from
-232	from board
811	from nobody
-303	from own
397	from provider
193	from system
297	from< (
157	from< ,
10	from< -
-155	from< .
599	from< @
-712	from< [
7	from< ^
-395	from< at
-300	from< do
-243	from< recruiting
-589	from< recruitment
-992	from< s
-367	from< team
-261	from< the
-361	from< van
-43	from< –
-992	from<< ' s
1383	from<< ] (
7	from<< ^ ^
-213	from<< ^ recruiting
-589	from<< ^ recruitment
-381	from<< ^ the
183	from<> ( )
581	from<> , $
19	from<> - $
-124	from<> . $
599	from<> @ $
-712	from<> [ $
-51	from<> ^ $
32	from<> ^ '
-1271	from<> ^ (
-15	from<> ^ ,
591	from<> ^ -
229	from<> ^ .
-602	from<> ^ apply
-1143	from<> ^ at
183	from<> ^ careers
-1036	from<> ^ do
241	from<> ^ hiring
-194	from<> ^ hr
-38	from<> ^ jobs
217	from<> ^ people
287	from<> ^ recruiting
-313	from<> ^ recruitment
97	from<> ^ talent
-789	from<> ^ team
448	from<> ^ –
-410	from<> at $
-298	from<> do $
-243	from<> recruiting $
-588	from<> recruitment $
-964	from<> s $
-366	from<> team $
-175	from<> the $
56	from<> – $
9	from> $
67	from> '
628	from> (
179	from> )
-3	from> ,
357	from> -
218	from> .
-602	from> apply
-1143	from> at
183	from> careers
-1052	from> do
241	from> hiring
-257	from> hr
-38	from> jobs
217	from> people
75	from> recruiting
-313	from> recruitment
96	from> talent
-789	from> team
-897	from> van
438	from> –
9	from>> $ $
97	from>> ' s
240	from>> ) $
805	from>> . $
-602	from>> apply $
271	from>> careers $
156	from>> hiring $
59	from>> hr $
-38	from>> jobs $
75	from>> recruiting $
-131	from>> recruitment $
-221	from>> talent $
200	from>> talent acquisition
-684	from>> team $
-675	goes on
-119	goes on told
94	has before
-380	has before told
-53	in role
243	in the domain
-718	in the domain board
164	in the domain own
-217	in the domain system
125	initials in the domain
107	initials in the domain own
-697	is 1
-769	is 1 after !
-1682	is 1 after "
-1075	is 1 after &
70	is 1 after (
-1329	is 1 after )
-1084	is 1 after +
-20	is 1 after ,
-320	is 1 after -
-1478	is 1 after .
108	is 1 after /
-1050	is 1 after 00
-999	is 1 after 000
-1074	is 1 after 1
-895	is 1 after 10
-987	is 1 after 11
-675	is 1 after 12
-782	is 1 after 13
-767	is 1 after 14
-653	is 1 after 15
-266	is 1 after 16
-728	is 1 after 18
-966	is 1 after 2
-938	is 1 after 20
-795	is 1 after 25
-876	is 1 after 3
-1074	is 1 after 30
-665	is 1 after 4
-863	is 1 after 40
-1339	is 1 after 45
-1164	is 1 after 5
-704	is 1 after 59
-1066	is 1 after 6
-879	is 1 after 60
-1084	is 1 after 9
-1108	is 1 after 90
-310	is 1 after :
-948	is 1 after ;
-742	is 1 after ?
163	is 1 after @
-1124	is 1 after [
-1584	is 1 after ]
-216	is 1 after ^
396	is 1 after a
-914	is 1 after ab
-281	is 1 after about
-660	is 1 after acht
-823	is 1 after after
-979	is 1 after alle
-1186	is 1 after allen
-690	is 1 after alles
-1304	is 1 after als
-2683	is 1 after am
930	is 1 after an
-261	is 1 after and
-1269	is 1 after andere
-824	is 1 after anderen
91	is 1 after as
718	is 1 after at
-787	is 1 after au
-1311	is 1 after auf
-1112	is 1 after aus
-326	is 1 after avec
240	is 1 after be
303	is 1 after before
-628	is 1 after bei
-622	is 1 after beiden
-897	is 1 after beim
-724	is 1 after beruflichen
-670	is 1 after besten
-761	is 1 after bewerbung
-321	is 1 after bij
-1117	is 1 after bis
-835	is 1 after bitte
-781	is 1 after but
-752	is 1 after by
-867	is 1 after candidate
425	is 1 after con
203	is 1 after da
-1970	is 1 after das
55	is 1 after de
-1083	is 1 after dear
-175	is 1 after dein
-1435	is 1 after deine
-817	is 1 after deinem
-930	is 1 after deinen
-755	is 1 after deiner
216	is 1 after del
-218	is 1 after dem
-420	is 1 after den
-518	is 1 after der
-470	is 1 after deren
-1123	is 1 after des
88	is 1 after di
-1569	is 1 after die
-710	is 1 after diese
-751	is 1 after diesem
-791	is 1 after dieser
-491	is 1 after dieses
-1120	is 1 after do
-1323	is 1 after drei
-30	is 1 after du
-1329	is 1 after e
-967	is 1 after eigenen
-1345	is 1 after ein
-1515	is 1 after eine
-1164	is 1 after einem
-1334	is 1 after einen
-970	is 1 after einer
-1082	is 1 after eines
-862	is 1 after einige
-1114	is 1 after el
-706	is 1 after em
435	is 1 after en
-597	is 1 after engere
-286	is 1 after enhanced
-703	is 1 after ersten
-497	is 1 after etwas
237	is 1 after for
-562	is 1 after freundlichem
-1224	is 1 after freundlichen
-566	is 1 after from
-853	is 1 after fünf
-1240	is 1 after für
-741	is 1 after fürs
-676	is 1 after geehrte
-448	is 1 after geehrter
-711	is 1 after gute
-863	is 1 after guten
-611	is 1 after halbe
-679	is 1 after heer
-1134	is 1 after hello
-638	is 1 after herzlichen
-1054	is 1 after hi
580	is 1 after ihr
-1788	is 1 after ihre
-1321	is 1 after il
-1738	is 1 after im
-133	is 1 after in
-963	is 1 after ins
-1234	is 1 after interview
-674	is 1 after is
-822	is 1 after job
-1132	is 1 after kein
-1189	is 1 after keine
-537	is 1 after keinen
-585	is 1 after kleine
-1006	is 1 after kurze
-859	is 1 after la
-901	is 1 after le
-718	is 1 after letzte
-545	is 1 after letzten
-800	is 1 after mehr
-623	is 1 after mein
-1133	is 1 after meine
-765	is 1 after meinem
-15	is 1 after met
-713	is 1 after mevrouw
-128	is 1 after mit
-159	is 1 after monday
-955	is 1 after morning
-750	is 1 after nach
-597	is 1 after neue
-595	is 1 after neuen
-743	is 1 after no
-794	is 1 after nächste
-885	is 1 after nächsten
-1492	is 1 after o
-844	is 1 after oder
70	is 1 after of
-1145	is 1 after ohne
-414	is 1 after on
-778	is 1 after one
-1430	is 1 after or
-607	is 1 after our
316	is 1 after per
-408	is 1 after photo
-787	is 1 after plus
-685	is 1 after pm
-856	is 1 after por
-462	is 1 after recruiting
-891	is 1 after recruitment
-1137	is 1 after s
-673	is 1 after sechs
702	is 1 after sie
-293	is 1 after so
-497	is 1 after talent
-278	is 1 after team
-818	is 1 after thanks
-263	is 1 after that
-296	is 1 after the
-861	is 1 after through
-102	is 1 after to
-690	is 1 after tu
-1021	is 1 after um
-640	is 1 after un
-2270	is 1 after und
-1343	is 1 after unser
-1068	is 1 after unsere
-1301	is 1 after unserem
-1208	is 1 after unseren
-965	is 1 after unserer
-1210	is 1 after unseres
-886	is 1 after unter
-496	is 1 after van
-529	is 1 after via
-1304	is 1 after viel
-626	is 1 after vielen
-1014	is 1 after vier
-569	is 1 after vom
515	is 1 after von
-776	is 1 after vor
-556	is 1 after votre
-322	is 1 after weitere
-958	is 1 after weiteren
-526	is 1 after wir
389	is 1 after with
-810	is 1 after you
82	is 1 after your
-821	is 1 after zehn
-1833	is 1 after zu
-1348	is 1 after zum
-1372	is 1 after zur
-1133	is 1 after zwei
-680	is 1 after zweite
-821	is 1 after zweiten
-203	is 1 after |
-1119	is 1 after ¡
-440	is 1 after £
-852	is 1 after «
-1861	is 1 after ·
-901	is 1 after ¿
-157	is 1 after à
-81	is 1 after às
-638	is 1 after über
-296	is 1 after –
-1179	is 1 after „
-985	is 1 after •
-827	is 1 board
-120	is 1 early
220	is 1 from
-116	is 1 letter
-157	is 1 nobody
-896	is 1 own
-2054	is 1 provider
386	is 1 signed
424	is 1 subject
429	is 1 system
-121	is 1 told
-1780	is 1 written
288	is 2
437	is 2 after !
-813	is 2 after "
-120	is 2 after (
-297	is 2 after )
-514	is 2 after ,
-74	is 2 after -
-264	is 2 after .
477	is 2 after /
-646	is 2 after 00
-996	is 2 after 30
-102	is 2 after :
-1003	is 2 after ;
-172	is 2 after ?
-527	is 2 after [
-337	is 2 after ^
257	is 2 after a
-461	is 2 after am
481	is 2 after an
-863	is 2 after and
-237	is 2 after at
654	is 2 after bei
596	is 2 after bij
-443	is 2 after bis
-343	is 2 after by
758	is 2 after chez
649	is 2 after da
578	is 2 after das
24	is 2 after de
-1034	is 2 after dear
595	is 2 after der
430	is 2 after die
-677	is 2 after do
140	is 2 after en
-311	is 2 after for
337	is 2 after from
202	is 2 after ihre
-23	is 2 after im
-735	is 2 after in
-586	is 2 after la
-993	is 2 after mit
537	is 2 after of
-1090	is 2 after on
-451	is 2 after our
1235	is 2 after recruiting
-1151	is 2 after s
-838	is 2 after the
473	is 2 after to
643	is 2 after von
-304	is 2 after with
-44	is 2 after your
-293	is 2 after |
-419	is 2 after ·
99	is 2 after –
308	is 2 board
-49	is 2 early
-178	is 2 from
149	is 2 letter
98	is 2 nobody
15	is 2 own
113	is 2 provider
-87	is 2 signed
160	is 2 subject
417	is 2 system
324	is 2 told
-478	is 2 written
370	is 3
-510	is 3 after !
-583	is 3 after (
222	is 3 after ,
36	is 3 after -
367	is 3 after .
-806	is 3 after /
-415	is 3 after :
188	is 3 after ?
18	is 3 after ^
-94	is 3 after a
-648	is 3 after am
-597	is 3 after and
52	is 3 after at
-1160	is 3 after das
377	is 3 after de
-356	is 3 after den
-142	is 3 after der
360	is 3 after die
-102	is 3 after do
-808	is 3 after eine
498	is 3 after for
346	is 3 after from
-1265	is 3 after für
-195	is 3 after im
-283	is 3 after in
194	is 3 after la
-480	is 3 after mit
-773	is 3 after nach
148	is 3 after of
-848	is 3 after our
-637	is 3 after the
545	is 3 after to
437	is 3 after with
-568	is 3 after zum
-85	is 3 after |
-208	is 3 after ·
-5	is 3 after –
118	is 3 board
393	is 3 early
-130	is 3 from
-327	is 3 letter
-235	is 3 nobody
312	is 3 own
-16	is 3 provider
108	is 3 signed
614	is 3 subject
298	is 3 system
576	is 3 told
21	is 3 written
-144	is and
-655	is and after (
-525	is and after ,
-467	is and after .
190	is and after :
174	is and after ^
452	is and after at
431	is and early
-187	is and from
34	is and letter
191	is and nobody
-318	is and own
-18	is and signed
498	is and subject
195	is and system
53	is and told
58	is and written
-992	is brackets
-556	is brackets after [
-790	is brackets after ^
-556	is brackets early
667	is brackets from
-91	is brackets letter
-714	is brackets nobody
-916	is brackets own
-559	is brackets signed
-770	is brackets subject
46	is brackets system
-495	is brackets told
-1572	is brackets written
519	is capitals
577	is capitals after (
-1555	is capitals after ,
-1210	is capitals after -
-192	is capitals after .
-337	is capitals after 00
-567	is capitals after 30
-806	is capitals after :
370	is capitals after ^
-1472	is capitals after a
-1474	is capitals after an
-1468	is capitals after and
-934	is capitals after de
646	is capitals after der
-816	is capitals after el
-286	is capitals after enhanced
-139	is capitals after in
-856	is capitals after of
-661	is capitals after or
-962	is capitals after our
-408	is capitals after photo
360	is capitals after the
-1015	is capitals after to
-690	is capitals after tu
-556	is capitals after votre
-1464	is capitals after with
-2602	is capitals after your
-642	is capitals after –
-1205	is capitals board
-249	is capitals early
487	is capitals from
155	is capitals letter
1230	is capitals nobody
-941	is capitals own
247	is capitals signed
-118	is capitals subject
-1164	is capitals system
-70	is capitals told
408	is capitals written
-875	is comma
-860	is comma after ,
-944	is comma after .
-655	is comma after ^
431	is comma after the
-822	is comma board
-624	is comma early
-545	is comma from
-1388	is comma letter
13	is comma nobody
-734	is comma own
-288	is comma signed
-761	is comma subject
-493	is comma system
-583	is comma told
-702	is comma written
-450	is digits
-156	is digits after (
-708	is digits after )
-1150	is digits after ,
-211	is digits after -
-970	is digits after .
-2422	is digits after :
-115	is digits after ^
39	is digits after a
218	is digits after at
-664	is digits after de
-243	is digits after for
-349	is digits after in
-1031	is digits after monday
-775	is digits after of
-704	is digits after on
-271	is digits after or
-843	is digits after the
-715	is digits after to
-705	is digits after your
-724	is digits after |
-440	is digits after £
-506	is digits after ·
-224	is digits after à
-81	is digits after às
-1365	is digits after –
-670	is digits board
-613	is digits early
117	is digits from
-188	is digits letter
-1243	is digits nobody
-549	is digits own
-1	is digits signed
-406	is digits subject
-211	is digits system
-70	is digits told
-1146	is digits written
-440	is doing
208	is doing after ,
-673	is doing after .
-155	is doing after :
-225	is doing after ?
-608	is doing after ^
-742	is doing early
-358	is doing from
167	is doing letter
-232	is doing nobody
6	is doing own
22	is doing signed
-133	is doing subject
-855	is doing system
59	is doing told
-1962	is doing written
585	is house
-186	is house after (
107	is house after ,
406	is house after -
489	is house after .
-68	is house after :
262	is house after ^
506	is house after a
-319	is house after am
-1051	is house after and
99	is house after at
120	is house after bei
285	is house after bij
-517	is house after by
-349	is house after das
152	is house after de
-922	is house after dem
-3	is house after den
299	is house after der
1242	is house after die
515	is house after for
987	is house after from
128	is house after für
-383	is house after im
-658	is house after in
-146	is house after la
468	is house after of
-684	is house after the
113	is house after to
-976	is house after und
-504	is house after unserem
214	is house after vom
550	is house after with
-249	is house after |
313	is house after ·
226	is house after –
605	is house board
1090	is house early
-287	is house from
267	is house letter
-5	is house nobody
313	is house own
447	is house provider
336	is house signed
488	is house subject
839	is house system
138	is house told
831	is house written
472	is long
-333	is long after ,
58	is long after -
-47	is long after .
135	is long after :
38	is long after ^
43	is long after at
-1462	is long after das
-1088	is long after den
-413	is long after der
-1119	is long after die
-310	is long after of
1144	is long after the
36	is long after to
634	is long after with
178	is long after |
-198	is long after –
-422	is long board
561	is long early
92	is long from
468	is long letter
-338	is long nobody
648	is long own
310	is long signed
-174	is long subject
-449	is long system
487	is long told
279	is long written
753	is longer
368	is longer after ,
469	is longer after ^
102	is longer after the
36	is longer early
407	is longer from
-205	is longer letter
-694	is longer nobody
896	is longer own
429	is longer signed
-515	is longer system
1131	is longer told
-113	is longer written
-1158	is mark
-343	is mark after :
-850	is mark after ^
-869	is mark early
-629	is mark letter
-977	is mark own
-639	is mark subject
-680	is mark system
-1083	is mark written
-445	is office
213	is office after :
-925	is office after ^
349	is office early
-600	is office from
-1458	is office letter
-321	is office nobody
-279	is office own
-536	is office signed
-1083	is office subject
-1222	is office system
-131	is office told
-424	is office written
209	is person
-163	is person after !
-1095	is person after "
-94	is person after (
-715	is person after )
255	is person after ,
-285	is person after -
313	is person after .
-24	is person after /
-182	is person after :
-1034	is person after ;
-164	is person after ?
120	is person after ^
47	is person after a
-589	is person after and
-257	is person after at
1264	is person after bei
787	is person after bij
-444	is person after bis
745	is person after das
284	is person after de
-954	is person after dear
239	is person after den
-11	is person after der
-880	is person after die
-829	is person after ein
-15	is person after en
-240	is person after for
262	is person after from
-610	is person after ihr
-882	is person after ihre
-114	is person after im
-795	is person after in
-167	is person after la
-431	is person after nach
225	is person after of
-938	is person after on
-1058	is person after our
-315	is person after the
502	is person after to
-97	is person after with
-128	is person after your
373	is person after |
-340	is person after ·
-146	is person after –
142	is person board
359	is person early
-70	is person from
369	is person letter
-170	is person nobody
16	is person own
-475	is person provider
34	is person signed
-339	is person subject
157	is person system
1	is person told
-1	is person written
14	is role
-437	is role after (
-250	is role after ,
-269	is role after -
-135	is role after .
-470	is role after 00
-136	is role after :
-26	is role after [
104	is role after ^
-455	is role after a
-964	is role after als
549	is role after at
99	is role after das
-685	is role after dein
-555	is role after dem
164	is role after den
-61	is role after der
-483	is role after die
-618	is role after einen
-992	is role after our
-655	is role after the
-117	is role after to
-826	is role after und
-550	is role after unsere
-267	is role after with
226	is role after |
-225	is role after –
-471	is role board
-32	is role early
-87	is role from
55	is role letter
-75	is role nobody
-49	is role own
-39	is role signed
-502	is role subject
167	is role system
-109	is role told
206	is role written
-661	is small
-553	is small after (
217	is small after ,
43	is small after :
766	is small after ^
-784	is small after a
-159	is small after monday
-87	is small after on
-1088	is small after the
-440	is small after £
-224	is small after à
-81	is small after às
230	is small early
257	is small letter
853	is small nobody
-758	is small own
607	is small signed
-231	is small subject
-583	is small system
-626	is small told
-412	is small written
483	is the domain
-337	is the domain board
486	is the domain own
130	is the domain system
-109	is work
-361	is work after (
-174	is work after ,
387	is work after -
-55	is work after .
-470	is work after 00
-33	is work after :
221	is work after ^
-455	is work after a
-964	is work after als
563	is work after at
-1073	is work after das
-602	is work after dein
-478	is work after dem
214	is work after den
-220	is work after der
-1209	is work after die
-618	is work after einen
-992	is work after our
-877	is work after the
-550	is work after unsere
-824	is work after with
338	is work after |
-112	is work after –
-170	is work board
-104	is work early
-103	is work from
-223	is work letter
-147	is work nobody
-229	is work own
203	is work signed
-910	is work subject
93	is work system
-132	is work told
27	is work written
480	letter
-1189	letter board
450	letter nobody
157	letter own
-235	letter system
-99	line early
118	line early board
-47	line early nobody
-400	line early own
-415	line early provider
-592	line early system
-51	line from
-290	line from board
476	line from nobody
-324	line from own
551	line from provider
-14	line from system
-15	line letter
-657	line letter nobody
169	line letter own
-335	line letter system
14	line signed
-336	line signed nobody
-53	line signed own
132	line signed system
-871	line subject
-1487	line subject nobody
-324	line subject own
-167	line subject system
135	mostly in the domain
-1006	mostly in the domain board
156	mostly in the domain own
18	mostly in the domain system
-286	no domain
-182	no domain nobody
-1201	no domain own
-819	no domain system
-181	nobody
-439	out of the domain
-60	out of the domain board
-1237	out of the domain own
442	out of the domain provider
629	out of the domain system
180	own
-56	partly in the domain
-811	partly in the domain board
-42	partly in the domain own
-198	partly in the domain system
442	provider
155	sender account
155	sender account system
153	sender display name
913	sender display name nobody
-383	sender display name own
549	sender display name system
295	sender domain
295	sender domain own
-439	sender left over
-237	sender left over own
418	sender mostly written out
411	sender mostly written out own
320	sender signs
321	sender signs system
102	sender whole display name
75	sender whole display name nobody
142	sender whole display name own
215	sender whole display name system
250	sender written out
175	sender written out own
144	sender written out system
399	signed
-893	signed board
-152	signed nobody
353	signed own
318	signed system
526	subject
696	subject board
-534	subject nobody
575	subject own
298	subject system
-887	subject< (
-747	subject< ,
-205	subject< -
-282	subject< .
334	subject< /
33	subject< :
76	subject< [
-26	subject< ^
718	subject< a
104	subject< at
-442	subject< bei
-569	subject< bewerbung
729	subject< chez
-738	subject< dein
-479	subject< der
-100	subject< en
889	subject< for
587	subject< from
-1078	subject< ihr
-1100	subject< ihre
-990	subject< im
-278	subject< in
-48	subject< interview
-840	subject< the
149	subject< to
-369	subject< with
375	subject< your
-779	subject< zum
432	subject< –
-26	subject<< ^ ^
-738	subject<< ^ dein
-946	subject<< ^ ihr
-840	subject<< ^ ihre
493	subject<< ^ your
263	subject<< application at
-382	subject<< application to
644	subject<< applying to
-1231	subject<< aw :
-124	subject<< bei der
26	subject<< bewerbung bei
-592	subject<< interest in
75	subject<< interview with
499	subject<< invitation :
-1064	subject<< re :
-617	subject<< sv :
-861	subject<> ( )
-1006	subject<> , !
-385	subject<> , $
-635	subject<> - $
48	subject<> . $
92	subject<> / $
-364	subject<> : $
52	subject<> : -
-97	subject<> : /
-311	subject<> : :
93	subject<> [ ]
-1410	subject<> ^ !
-871	subject<> ^ $
-1242	subject<> ^ ,
151	subject<> ^ -
-881	subject<> ^ .
132	subject<> ^ /
80	subject<> ^ :
-769	subject<> ^ ?
140	subject<> ^ a
-102	subject<> ^ application
-794	subject<> ^ candidatura
-949	subject<> ^ d
-1047	subject<> ^ de
-1037	subject<> ^ di
-954	subject<> ^ for
-806	subject<> ^ für
949	subject<> ^ has
-754	subject<> ^ in
-1030	subject<> ^ list
-1148	subject<> ^ of
-1386	subject<> ^ test
-977	subject<> ^ to
-652	subject<> ^ your
-297	subject<> ^ zu
128	subject<> ^ –
282	subject<> at $
-127	subject<> bei $
534	subject<> chez $
-550	subject<> der $
-100	subject<> en $
842	subject<> for $
379	subject<> from $
-727	subject<> ihr $
-996	subject<> ihre $
-915	subject<> im $
512	subject<> in $
-77	subject<> to $
-351	subject<> with $
-83	subject<> your application
-650	subject<> zum $
246	subject<> – $
563	subject> !
213	subject> $
-610	subject> '
271	subject> (
-1126	subject> )
138	subject> ,
246	subject> -
-1012	subject> .
150	subject> /
95	subject> :
-633	subject> ?
93	subject> ]
140	subject> a
-1128	subject> am
-646	subject> and
-76	subject> application
-797	subject> candidatura
-954	subject> d
-1256	subject> de
-1059	subject> di
-1010	subject> for
-1001	subject> für
1035	subject> has
-949	subject> in
-726	subject> interview
-1297	subject> job
-1085	subject> list
-1228	subject> of
-976	subject> on
-742	subject> por
-761	subject> sollicitatie
-1483	subject> test
-508	subject> to
-834	subject> und
-1165	subject> update
-754	subject> with
-635	subject> your
-480	subject> zu
-1081	subject> zum
737	subject> |
756	subject> –
594	subject>> ! $
213	subject>> $ $
405	subject>> ' s
-1036	subject>> ) $
-245	subject>> . $
-185	subject>> : application
-512	subject>> : your
-570	subject>> ? $
-159	subject>> application $
-954	subject>> d '
-533	subject>> de réception
-945	subject>> test $
-1068	subject>> zu ihrer
629	system
-1684	system board
452	system nobody
-1378	system own
-1862	system system
-856	times 0
-127	times 1
522	times 2
1077	times 3
381	times 4
-431	w 0
-980	w 00
-580	w 000
-620	w 03
-450	w 07
-290	w 08
-587	w 09
-1370	w 1
-880	w 10
-132	w 10th
-859	w 11
-630	w 11th
-228	w 12
-468	w 12th
-620	w 13
-998	w 14
-79	w 14th
-1180	w 15
-746	w 15th
-655	w 16
-326	w 16th
-597	w 17
-629	w 18
-160	w 18th
-421	w 19
-390	w 1er
-736	w 1st
-713	w 2
-925	w 20
-419	w 2024
-850	w 2025
-1066	w 2026
-495	w 20th
-343	w 21
-200	w 21st
-490	w 22
-244	w 22nd
127	w 23
185	w 24
-688	w 25
-685	w 26
-467	w 27
-725	w 2nd
-1497	w 3
-880	w 30
-399	w 31
-728	w 3rd
-1278	w 4
-931	w 40
-920	w 45
-744	w 4th
-725	w 5
-268	w 50
-755	w 59
-707	w 5th
-1109	w 6
-737	w 60
-322	w 6th
183	w 7
-724	w 8
333	w 88
-173	w 8th
-648	w 9
-608	w 9th
-1130	w a
-1049	w ab
-1091	w abbiamo
-926	w abend
-921	w abgabe
-761	w ablauf
-598	w abraco
-650	w abschluss
202	w academy
-822	w accept
-550	w accuse
-765	w acquisition
-963	w act
-1054	w action
-731	w ada
-1140	w admin
219	w administration
-720	w adresse
-738	w adviser
-1232	w after
-860	w afternoon
-957	w ag
71	w agence
-582	w agency
-884	w agradecemos
-785	w ah
240	w ai
102	w air
283	w al
-914	w alan
-1248	w alle
-1272	w alles
-1468	w alright
-829	w also
-1026	w although
-87	w am
-550	w amt
-348	w an
-1189	w ana
-157	w analytics
-453	w and
-719	w anders
-982	w anfang
-1316	w anforderungen
-725	w anforderungsprofil
-503	w anfrage
-491	w angaben
-746	w angebot
-846	w anhang
-1150	w anja
-658	w anlage
-304	w anne
-353	w anschluss
-1470	w anspruch
-1043	w antwort
-431	w antworten
-371	w anything
-1101	w aoife
-1282	w apologies
-1084	w app
-975	w applicant
-1066	w applicants
-861	w application
-646	w applied
-1317	w appointment
-906	w apres
-722	w april
-793	w arbeit
-740	w arbeitsvertrag
-1187	w area
-1086	w art
-425	w as
3	w ashby
-1015	w ask
-938	w assessment
-835	w assistant
-930	w associate
580	w association
-489	w at
-1176	w ate
422	w atelier
-461	w atentamente
-1001	w attached
83	w au
-1210	w auf
-906	w aufgaben
-1129	w aufgrund
-1501	w auftrag
-597	w august
-925	w aus
-491	w ausbildung
-1107	w ausbildungsplatz
-880	w ausschreibung
-381	w auswahlprozess
75	w authority
676	w auto
-1301	w automatic
-741	w avec
-1025	w b
-878	w band
395	w bank
-631	w base
-855	w based
408	w bay
-849	w be
-710	w bea
-1096	w bearbeitung
-642	w beatriz
-1198	w bedankt
-894	w before
-768	w beginn
-570	w ben
-1475	w bescheid
-634	w besetzung
-1660	w best
-2281	w beste
-129	w beth
-395	w bevor
-1788	w bewerber
-262	w bewerberin
-1225	w bewerberinnen
-502	w bewerbern
-1010	w bewerbung
-821	w bewerbungen
-523	w bezug
-1232	w bien
-697	w big
-1232	w bis
264	w blue
-317	w boa
-107	w board
192	w bom
-1838	w bonjour
-1467	w bonne
-529	w bonus
-900	w book
-724	w boss
-933	w branch
-699	w brandt
-867	w brief
-425	w bright
-986	w bring
-822	w bristol
-696	w budget
-964	w buenas
-806	w buenos
526	w building
-1573	w buongiorno
-536	w bureau
-10	w bus
-595	w business
-537	w by
-929	w c
-527	w ca
-94	w cabinet
170	w cafe
-254	w call
-1005	w callum
-661	w campus
-1343	w can
-1044	w candidate
-589	w candidato
88	w capital
-1306	w cara
778	w care
-514	w carla
-934	w carlos
-1219	w caro
-53	w casa
-1091	w case
-724	w caso
-755	w ce
-390	w center
-1183	w central
-824	w centre
-499	w centro
-901	w ceo
-719	w cfo
-1326	w chair
-1445	w chairman
-914	w chat
-849	w check
-1005	w cheers
-861	w chef
-816	w chen
67	w cher
-1088	w chere
-316	w chiara
-1086	w chief
273	w children
-963	w chloe
-792	w choose
-1076	w christmas
-917	w chrome
-1141	w ci
-1789	w ciao
-425	w city
-524	w civil
-696	w clerk
-740	w click
-112	w clinica
-380	w closing
-172	w co
204	w coastal
-430	w code
-785	w codility
155	w coffee
406	w colegio
480	w college
-1039	w com
-906	w come
-710	w comme
-1162	w commission
-827	w committee
507	w community
-460	w como
-878	w company
-651	w competition
-877	w complete
-1201	w con
-1167	w confident
853	w consulting
109	w contact
-799	w contract
142	w cooperativa
-399	w cordialement
-606	w cordiali
-634	w cordialmente
-828	w could
318	w council
335	w county
-1061	w court
-1124	w craig
179	w credit
-775	w crew
-854	w cto
-1828	w cv
-969	w cvs
-114	w d
133	w da
-446	w daarna
-1429	w dag
-950	w dan
-884	w danach
-897	w dank
-1509	w danke
-807	w dann
-1236	w dans
238	w das
-683	w dat
-2	w data
-1244	w date
-1284	w daten
-1255	w datenschutz
-1143	w datum
-1553	w dauer
-1128	w day
-747	w dbs
158	w de
-1144	w deadline
-934	w dean
-2347	w dear
-926	w deb
-473	w december
-896	w decision
-595	w decline
95	w del
-1073	w denise
510	w dental
169	w department
-743	w depois
-1165	w dept
-743	w der
11	w des
-455	w deshalb
544	w design
-1411	w desk
-452	w deutsch
452	w deux
-868	w dezember
-373	w di
-397	w dia
-758	w dias
-1197	w die
290	w digital
-1123	w director
108	w disability
-728	w distinti
862	w district
-763	w dit
-961	w dmitri
-1320	w dni
930	w do
-1129	w docusign
-850	w does
-985	w don
-831	w donnerstag
-813	w dossier
-1146	w dott
-775	w dr
-1003	w dra
-962	w dress
-1154	w dsgvo
72	w du
-590	w dublin
-67	w due
-847	w duration
-76	w e
-891	w early
-531	w east
-1454	w easter
-72	w eastern
-1191	w editor
-183	w education
-794	w een
-1127	w eeo
-909	w eg
-896	w eignungstest
-1425	w ein
-954	w eindruck
-814	w einladung
-1364	w einstellung
243	w el
-848	w elena
-986	w elif
-972	w elle
-1032	w eltern
-728	w em
-605	w emil
-983	w empfang
-192	w employment
-207	w en
-1316	w ende
290	w energie
429	w energy
-365	w engineering
-1321	w england
-721	w english
-860	w entscheidung
-582	w equal
-1290	w equipe
-868	w er
-803	w erfahrung
-1239	w erfahrungen
-1087	w erfolg
-662	w ergebnis
346	w erste
-617	w es
-337	w est
-1270	w este
-1543	w estimada
-1552	w estimado
170	w et
-941	w euro
-849	w europe
-624	w even
-675	w event
-325	w everything
-743	w exa
-807	w example
-1286	w excel
-1574	w executive
-614	w exmo
-1210	w f
-266	w facebook
-1148	w fachbereich
-454	w fahrtkosten
-567	w fair
-1226	w fall
216	w falls
-818	w familie
-119	w farah
-901	w fatima
-637	w feb
-732	w februar
-762	w february
-904	w fecha
-656	w felix
827	w fh
90	w field
-1004	w filiale
19	w financial
257	w finch
-971	w fiona
292	w fire
-289	w first
-1035	w five
-666	w floor
-797	w follow
387	w foods
-15	w for
-10	w form
-469	w format
-988	w formular
1178	w foundation
285	w four
-1379	w fr
-763	w frage
-1026	w fragen
-1909	w frau
754	w freight
-1735	w freundliche
-677	w fri
-986	w friday
-921	w fridays
-932	w frist
-320	w from
-797	w fuhrungszeugnis
-199	w fundacion
88	w fur
-1247	w fw
-509	w g
703	w games
-1319	w gary
-269	w gate
-999	w geachte
-380	w geben
-564	w geduld
-1109	w gehalt
796	w gemeente
326	w gemeinde
-627	w general
-1433	w gentile
-987	w gern
-873	w gerne
-744	w geschaftsfuhrer
-875	w geschaftsstelle
-1220	w gesprach
-1285	w gesprache
-422	w get
-783	w giulia
-392	w give
-83	w global
-1092	w gluck
-961	w go
-527	w god
-645	w good
-996	w google
-890	w got
-362	w gott
-1050	w government
-599	w governors
-609	w graag
-801	w grace
-1030	w gracias
-1436	w grade
-1134	w graham
368	w grand
-964	w grazie
170	w great
-1106	w greenhouse
-1280	w greta
-761	w groet
-1070	w groetjes
-340	w group
1000	w groupe
-867	w grund
-1030	w grunden
542	w grupo
373	w gruppe
169	w gruppo
-1774	w gruss
-2586	w grusse
-1292	w grussen
-1567	w gute
-1195	w guten
-1024	w gwen
-304	w h
-1273	w ha
-973	w hackerrank
-414	w half
-791	w hall
-143	w halle
-2516	w hallo
-907	w hana
-737	w handy
-1161	w hannah
762	w harbour
-773	w harriet
-800	w haus
-859	w hause
-830	w have
-804	w having
-1810	w head
912	w health
-309	w heb
-1162	w hej
-2263	w hello
-992	w hemos
-649	w her
-866	w herbst
-268	w here
-1841	w herr
-1283	w herzlich
-1313	w herzliche
-2047	w hey
-2310	w hi
-344	w high
-878	w hinweis
-1238	w hinweise
-258	w hire
-513	w hirevue
-1251	w hiya
-973	w hof
-1471	w hoi
-1570	w hola
830	w home
1014	w homes
-123	w hope
615	w hospice
194	w hospital
378	w hospitals
-1136	w hospitation
-150	w hotel
356	w hotels
-751	w hours
-309	w house
654	w housing
-645	w however
-1252	w hr
-765	w hrb
-968	w hugo
-1450	w human
-981	w humanos
-1045	w i
-1405	w id
-1094	w if
-1710	w ihnen
-978	w ii
-579	w ik
192	w il
-444	w ilse
-1485	w im
-1399	w imogen
-1094	w in
-698	w inc
-1117	w indeed
-1593	w ines
-924	w information
-1349	w informationen
-468	w ing
-1477	w ingrid
-395	w initiativbewerbung
-908	w innen
-936	w instagram
-376	w institut
822	w institute
297	w instituto
68	w insurance
428	w international
-1432	w interview
-544	w ireland
-1024	w is
-774	w ist
59	w it
-1148	w ivan
-1422	w j
-970	w ja
-1003	w jahr
-962	w jahre
-829	w jan
-1199	w jana
-871	w januar
-528	w january
19	w jean
-888	w jess
-896	w jetzt
-784	w jo
-1047	w jobs
-903	w join
-1348	w jonas
-634	w jordan
-1032	w juli
-476	w july
-902	w june
-1199	w juni
-288	w junior
-1150	w just
-1718	w k
79	w kaffee
-931	w kandidat
-1275	w kandidaten
89	w kanzlei
16	w keep
-1081	w kennenlernen
-1451	w kennziffer
653	w kestrel
-810	w kevin
-410	w kia
-985	w kim
-1163	w kind
-1262	w kindly
346	w kita
-905	w klasse
-304	w klinikum
-1076	w kofi
56	w kollegen
131	w kollegin
-821	w kom
-576	w kommen
-634	w kommission
-711	w kontakt
-1194	w kosten
-632	w kowalczyk
307	w kreis
-379	w kun
181	w l
68	w la
-908	w laat
-470	w lab
90	w labor
1288	w labs
197	w laden
-127	w land
257	w lane
-995	w lars
-67	w las
-1334	w last
-1282	w late
-251	w law
-357	w le
25	w lea
-932	w leader
924	w learning
-1046	w lebenslauf
-1035	w leeds
187	w legal
-641	w lei
-439	w leila
-955	w leiter
-869	w leitung
-1341	w lena
264	w les
-1147	w letter
-978	w leute
-1056	w level
-718	w lever
-1132	w lg
-318	w lhe
-437	w library
-2643	w liebe
-1848	w lieber
532	w lindqvist
-881	w link
-1023	w linkedin
-1056	w liste
134	w little
794	w living
-438	w ll
-489	w lo
-256	w local
-1383	w location
-600	w log
46	w logistics
957	w logistik
-714	w london
-111	w looking
-651	w lorna
431	w los
-876	w losung
-951	w lou
-906	w lovely
-815	w ltd
-45	w luca
-1060	w lucas
-81	w lucia
-252	w luck
-1034	w luis
-1008	w lunch
-942	w lust
-1759	w m
-1070	w ma
-352	w madam
-1447	w madame
-1107	w mai
-1163	w mail
-166	w main
-718	w mairie
-291	w maison
-643	w mal
-663	w manage
-899	w management
-1382	w manager
-860	w managing
-893	w mann
-1322	w many
-828	w mappe
402	w mar
-590	w mara
-872	w march
-595	w marchetti
-604	w marco
-1209	w marcus
-767	w marguerite
-1180	w marie
838	w marine
-626	w mark
-226	w marsh
-698	w marta
-968	w martin
-761	w marz
-601	w mateo
-782	w matteo
-404	w may
-779	w maybe
-961	w me
-728	w med
663	w media
743	w medical
-1107	w meet
-813	w meeting
-1085	w mein
-955	w meine
-1247	w member
-1071	w menschen
156	w meridian
-901	w message
-662	w met
-1092	w mfg
-958	w microsoft
347	w mill
-1508	w min
-1179	w mina
201	w ministry
-573	w minute
-1586	w minuten
-1200	w miss
-891	w mit
-450	w mittagessen
180	w mitte
-759	w mitteilung
-943	w mittwoch
-1425	w mme
-1055	w mo
-703	w moi
-1252	w moin
-832	w moment
-760	w mon
-1419	w monate
-756	w monaten
-992	w monats
-795	w monday
-1336	w monique
-1058	w monsieur
-1036	w montag
-1008	w morgen
-1245	w morning
315	w moss
-623	w most
-1619	w mr
-1197	w mrs
-895	w ms
-961	w muhe
427	w municipal
451	w museum
425	w mutual
-1157	w n
83	w na
-1345	w nach
-871	w nachfrage
-623	w nachmittag
-1124	w nachricht
-1066	w nadia
-944	w name
-700	w namen
-676	w nao
859	w national
-982	w ne
-816	w need
-767	w nein
-798	w nele
672	w network
-431	w new
58	w nhs
-673	w ni
-986	w nice
-1537	w no
-603	w non
-327	w noor
640	w nord
309	w nordlicht
-513	w north
264	w northern
-1171	w nos
-1618	w not
-947	w note
-439	w nothing
-983	w notice
-424	w november
-826	w now
-702	w number
-969	w numerical
-613	w nummer
-95	w nursing
-472	w o
-744	w ob
-788	w obrigada
-786	w obrigado
-1002	w october
-19	w of
-1160	w offer
-256	w office
-888	w ohne
-1332	w oi
-1302	w ok
-924	w okafor
-981	w oktober
-1504	w ola
-531	w olaf
92	w old
-308	w on
-617	w one
-1241	w online
-918	w only
140	w op
-179	w open
-807	w operations
-812	w ops
-1130	w oracle
-707	w original
-1372	w ort
-901	w os
-1255	w otherwise
-598	w out
-948	w over
-438	w owing
-1179	w p
-973	w pa
304	w pacific
-655	w panel
525	w paper
-252	w papier
-1393	w para
-1336	w paris
-367	w park
-490	w parking
-1172	w part
250	w partner
-818	w partners
-1375	w passt
-680	w patricia
-993	w paul
-1061	w paula
-1098	w pauline
335	w pay
-1116	w pc
-1541	w pdf
513	w pension
-1066	w people
-481	w per
-608	w person
-994	w personal
-1029	w personalrat
-1299	w personen
-675	w personio
-469	w personnel
-294	w peter
-1305	w petra
-127	w pflege
589	w pharma
-806	w pick
-754	w place
-915	w platz
-716	w platze
-947	w pls
-1088	w pm
-730	w pode
252	w point
154	w police
-536	w policy
-799	w por
297	w port
-1380	w portal
-1042	w portfolio
-219	w post
-612	w postfach
-819	w pour
-1289	w powered
176	w pr
219	w practice
-383	w praxis
-231	w press
-797	w prezado
58	w primary
-1603	w principal
-831	w privacy
33	w private
-915	w priya
-713	w priyanka
-696	w probearbeiten
-720	w probetag
-849	w probezeit
-1242	w professor
-862	w profil
-513	w profile
-645	w programme
-1252	w prufung
-1117	w ps
-428	w public
-785	w python
-994	w qualifikation
-1086	w qualifikationen
-934	w que
-332	w queremos
-1017	w questions
-1887	w r
-1574	w ra
637	w rail
-1271	w raum
-631	w ravi
-135	w re
-854	w read
-1134	w readme
-586	w really
-1065	w rec
-465	w rechnen
-1215	w recruiter
-786	w recruiting
-1310	w recruitment
-712	w recrutamento
-396	w recrutement
-997	w recursos
-1159	w ref
-1063	w reference
-925	w references
-1020	w regards
-3	w regional
-1284	w registered
-517	w regulation
-459	w reisekosten
-1176	w reminder
-562	w replies
-1355	w reply
-367	w reporting
-680	w req
-716	w requisition
-985	w reschedule
524	w rescue
-211	w research
-352	w reserve
-907	w resources
-1414	w resourcing
-902	w results
-799	w resume
18	w retail
-712	w review
-844	w rgpd
-1282	w rh
288	w ridge
-898	w right
-300	w ring
97	w road
-1025	w rob
801	w robotics
-476	w room
-1104	w rosa
-814	w round
-933	w ruhe
-940	w runde
-128	w rural
-1086	w ruth
-665	w s
-441	w sa
-1299	w sabine
-1229	w safe
-696	w sag
778	w saint
-642	w salary
-821	w saludo
-920	w saludos
-1460	w salut
-488	w saluti
-844	w sam
-752	w same
-980	w samir
-1219	w samstag
325	w san
-1047	w sandra
-825	w sans
239	w santa
-1127	w sara
-795	w saturday
-818	w saturdays
-982	w say
-725	w schedule
-547	w school
-394	w schools
-907	w schreiben
-925	w schritt
-1008	w schritte
-737	w se
-1342	w search
-603	w secretaria
-1521	w secretary
664	w security
-110	w see
-1482	w sehr
-573	w sei
-593	w seite
-963	w seiten
-1401	w sekretariat
-1075	w seleccion
-1021	w selection
-825	w selezione
-665	w send
-633	w senhor
-266	w senior
-1047	w sent
-686	w september
-492	w serra
-330	w service
-681	w services
-1098	w servus
-975	w seu
-665	w shl
-1293	w should
-1168	w si
-685	w siamo
-807	w sig
-1174	w sign
-42	w simon
-481	w simone
-736	w since
-1166	w sincerely
-933	w siobhan
-401	w sir
-1440	w sister
-1211	w site
-889	w sitz
-745	w sitzung
-973	w six
-815	w smartrecruiters
-633	w sobald
-1105	w sobre
-855	w social
-335	w society
-1183	w sofia
236	w software
-244	w solicitors
-675	w sollte
-647	w sollten
-351	w solutions
86	w sommer
-1183	w sonntag
-1098	w sorry
-1152	w sql
-1256	w sr
-1081	w sra
-784	w ssa
105	w st
45	w stadt
49	w stadtwerke
-552	w staff
-903	w staffing
-1188	w stage
-1094	w stand
-1401	w standort
-1329	w start
-76	w state
-201	w states
306	w station
-797	w status
-832	w stay
-946	w std
-1273	w stelle
-1048	w stellen
-797	w step
-862	w steve
568	w stiftung
-1069	w still
-773	w stock
-852	w stop
365	w street
445	w studio
-1042	w stunde
-1448	w stunden
-554	w su
-1466	w sua
-945	w succes
498	w sud
-897	w sue
-1394	w sunday
-936	w suo
-373	w support
455	w sur
-172	w sv
-508	w system
89	w systems
-517	w t
-712	w ta
-1332	w tag
-1811	w tage
-971	w tagen
-1165	w take
-1231	w talent
-889	w talento
-1097	w talk
-585	w tamsin
-700	w tariq
-549	w te
-784	w team
-952	w teamtailor
16	w tech
-707	w technical
-409	w technologies
1364	w technology
-1162	w teil
-1163	w teilnahme
-899	w tel
-1122	w telefon
-1053	w telefonat
-841	w tell
-852	w teresa
-782	w termin
-1349	w test
-1058	w tests
-1129	w text
-98	w the
-307	w theatre
-818	w thema
-638	w then
-929	w theo
-1497	w there
-513	w thomas
-422	w those
-20	w three
-932	w thu
-667	w thurs
-689	w thursday
-608	w ti
-1407	w time
-643	w tisch
-1180	w to
-1253	w tobias
-1130	w tom
-977	w tomas
-622	w tomorrow
-773	w ton
-88	w top
-1138	w tot
-651	w tour
10	w town
-517	w trac
-418	w trager
-810	w trainee
-334	w training
447	w travel
-113	w tribunal
-44	w trust
-982	w trustees
-1247	w try
-278	w tu
-1031	w tue
-821	w tues
-694	w tuesday
-535	w tuesdays
-637	w tut
-328	w two
-1347	w u
-1325	w uber
-923	w ufficio
-1155	w uhr
-995	w uhrzeit
380	w uk
-1118	w um
-535	w un
-837	w una
-592	w und
-1108	w under
-1604	w uni
-430	w union
-47	w unit
-41	w united
513	w universitat
-74	w university
-2219	w unterlagen
-971	w unternehmen
-1139	w unterschrift
-965	w until
-592	w up
-767	w urlaub
-373	w use
-1259	w uw
-1217	w v
-1665	w vacancy
556	w val
702	w vale
598	w valley
-306	w van
-1172	w ve
-976	w venue
-582	w vera
-954	w verbal
-836	w verfahren
-974	w verfahrens
-977	w verfugung
-685	w verify
-816	w verstandnis
-855	w vertrag
-1512	w vertrauen
163	w verwaltung
1145	w veterinary
-149	w vi
-603	w video
-931	w viel
-1203	w viele
-551	w vielen
-1456	w vielzahl
-190	w view
-333	w voce
-899	w vollzeit
-1462	w von
-488	w voor
-1073	w vor
-656	w vorauswahl
-864	w vormittag
-898	w vorschlag
-938	w vorstand
-525	w vorstellung
-589	w vos
-153	w voss
-803	w vous
-989	w vp
-1275	w w
-1285	w wahl
-1072	w wales
-1690	w wann
-849	w want
-1288	w warm
-220	w warmly
-1218	w was
-825	w wat
1256	w water
-977	w wear
-991	w wed
-646	w wednesday
-1183	w weds
-638	w weg
-1002	w wegen
-865	w wei
-1036	w welcome
-1078	w well
-1110	w wenn
-675	w wer
-1287	w werk
-823	w werkstatt
-202	w west
-960	w whatsapp
-1499	w when
-722	w which
-656	w while
-392	w whitlock
-865	w who
-996	w wie
-476	w wien
-1080	w wil
-308	w wishes
-886	w wo
-1493	w woche
-1192	w wochen
-677	w wochenende
-1126	w word
-659	w workable
-805	w works
-997	w written
-1268	w x
-1651	w xxx
-1212	w xxxx
-420	w y
-845	w year
-1102	w yes
-1107	w yours
-664	w yusuf
-839	w zeichen
-241	w zeit
-343	w zeitpunkt
-952	w zentrale
-762	w zeugnis
-1022	w zeugnisse
-709	w zimmer
-781	w zoe
-677	w zoom
-1161	w zu
-676	w zugang
-423	w zum
-582	w zur
-663	w zwischenstand
556	whole more seldom
142	within
703	within as often
780	within told
-273	writes
-994	writes own
535	writes provider
711	writes system
-514	written alone
-704	written alone board
-844	written alone nobody
-570	written alone own
156	written alone provider
303	written alone system
`;
