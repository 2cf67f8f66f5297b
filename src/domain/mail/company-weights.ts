// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-116	< !
-1073	< "
-983	< &
-367	< (
-479	< )
-905	< +
239	< ,
-610	< -
-322	< .
153	< /
-825	< 00
-625	< 000
-1243	< 1
-1006	< 10
-1236	< 11
-891	< 12
-1147	< 13
-665	< 14
-1377	< 15
-1113	< 16
-916	< 17
-721	< 18
-949	< 2
-742	< 20
-644	< 25
-1372	< 3
-1056	< 30
-1322	< 4
-786	< 40
-882	< 45
-644	< 5
-807	< 59
-974	< 6
-704	< 60
-800	< 8
-1124	< 9
-916	< 90
56	< :
-1344	< ;
-116	< ?
863	< @
-389	< [
-1552	< ]
41	< ^
626	< a
-596	< ab
108	< about
-960	< acht
-1162	< after
-90	< al
-379	< alle
-1001	< allen
-910	< alles
-1389	< als
86	< am
589	< an
-588	< and
-1229	< andere
-937	< anderen
438	< as
1024	< at
-199	< au
-806	< auf
-1186	< aus
-10	< avec
42	< be
195	< before
69	< bei
-562	< beiden
-235	< beim
-761	< beruflichen
-634	< besten
686	< bij
-868	< bis
-863	< bitte
56	< but
-471	< by
-1117	< candidate
1002	< chez
8	< con
945	< da
44	< das
285	< de
-1394	< dear
-190	< dein
-650	< deine
-670	< deinem
-865	< deinen
-897	< deiner
437	< del
-242	< della
-389	< dem
77	< den
-145	< der
-578	< deren
277	< des
253	< di
274	< die
-874	< diese
-886	< diesem
-823	< dieser
-520	< dieses
166	< do
-1064	< drei
-238	< du
-726	< e
-936	< eigenen
-1299	< ein
-1455	< eine
-1315	< einem
-1344	< einen
-1207	< einer
-1155	< eines
-817	< einige
85	< el
-748	< em
407	< en
-703	< engere
-599	< enhanced
-938	< ersten
-854	< etwas
22	< for
-478	< freundlichem
-1085	< freundlichen
-151	< from
-1142	< fünf
169	< für
-1140	< fürs
-1147	< geehrte
-553	< geehrter
-961	< gute
-868	< guten
-733	< halbe
-604	< heer
-1249	< hello
-492	< herzlichen
592	< het
-1167	< hi
-762	< ich
591	< if
29	< ihr
-691	< ihre
415	< il
-348	< im
266	< in
-916	< ins
-963	< is
-1393	< ist
-741	< job
348	< joining
-970	< kein
-1313	< keine
-939	< keinen
-1070	< kleine
-1018	< kurze
-242	< la
40	< le
-806	< letzte
-663	< letzten
-359	< meet
-929	< mehr
-981	< mein
-1137	< meine
-998	< meinem
-79	< met
-857	< mevrouw
-917	< mit
-1060	< monday
-216	< morning
710	< na
-1365	< nach
-818	< neue
-988	< neuen
-772	< no
-1296	< noch
-535	< nächste
-920	< nächsten
281	< o
-587	< oder
134	< of
-997	< ohne
-598	< on
-735	< one
-292	< or
-1256	< our
-45	< per
-456	< photo
-867	< plus
-625	< pm
271	< por
541	< recruitment
-1189	< s
-874	< sechs
714	< sie
295	< so
-1016	< ssa
-684	< tarde
107	< team
-787	< thanks
692	< that
-400	< the
-521	< through
596	< to
-608	< tu
-110	< two
-1019	< um
-668	< un
-683	< und
131	< under
-967	< unser
-1275	< unsere
-1287	< unserem
-733	< unseren
-1267	< unserer
-877	< unseres
-1002	< unter
758	< van
348	< via
-1284	< viel
-660	< vielen
-1093	< vier
150	< vom
966	< von
-803	< vor
-516	< votre
-1019	< weitere
-863	< weiteren
202	< what
101	< which
-714	< wir
713	< with
-803	< you
-157	< your
-801	< zehn
-99	< zu
-1514	< zum
-816	< zur
-1381	< zwei
-712	< zweite
-939	< zweiten
-652	< zwölf
-55	< |
-702	< ¡
-351	< £
-414	< ©
87	< «
243	< ·
-1117	< ¿
369	< à
-878	< über
-17	< –
-613	< „
-545	< •
53	<< ! !
-328	<< " .
-1187	<< ' s
253	<< ) ,
24	<< ) .
370	<< ) at
276	<< , and
-712	<< , das
-927	<< , den
-1338	<< , der
-528	<< , deren
-1266	<< , die
-344	<< , ein
-366	<< , eine
-573	<< , im
251	<< , so
-279	<< , the
-796	<< - und
366	<< . (
334	<< . ,
-769	<< . 00
-479	<< . 15
-633	<< . 30
-666	<< . das
-1322	<< . den
-1232	<< . der
-318	<< . die
-1303	<< . ihr
138	<< . ihre
-890	<< . im
-878	<< . in
-1016	<< . ssa
392	<< . the
-545	<< . your
-1001	<< . ¿
-1724	<< 1 .
-417	<< 1 :
-572	<< 10 .
-1058	<< 10 :
-756	<< 11 :
-931	<< 12 .
-576	<< 12 :
-628	<< 14 .
-584	<< 14 :
-1184	<< 15 .
-1244	<< 2 .
-453	<< 2 :
-437	<< 20 .
-618	<< 23 :
-1155	<< 3 .
-822	<< 30 .
-1132	<< 4 .
-702	<< 5 .
-1105	<< 6 .
-775	<< 7 .
-777	<< 9 .
-675	<< 9 :
-665	<< : "
-812	<< : 00
-864	<< : 15
-720	<< : 30
-741	<< : 45
-807	<< : 59
-838	<< : [
-515	<< : der
426	<< : die
-1031	<< ] [
-616	<< ^ "
-87	<< ^ (
-1607	<< ^ -
100	<< ^ [
41	<< ^ ^
140	<< ^ das
-1394	<< ^ dear
187	<< ^ dein
-444	<< ^ deine
-691	<< ^ den
-73	<< ^ der
-208	<< ^ die
-1249	<< ^ hello
-309	<< ^ herzlichen
-1155	<< ^ hi
94	<< ^ ihr
-247	<< ^ ihre
-770	<< ^ im
427	<< ^ recruitment
-388	<< ^ team
13	<< ^ the
-503	<< ^ vielen
570	<< ^ your
-685	<< ^ ¡
-631	<< ^ ¿
-365	<< ^ –
-1119	<< ^ •
-1420	<< a .
-762	<< agréer ,
-975	<< an .
-87	<< an der
160	<< an die
-502	<< an unserem
-1461	<< and the
-514	<< and your
-735	<< application .
796	<< application to
436	<< applying to
-1279	<< ask for
483	<< assistant ,
-1254	<< at our
-106	<< at the
-1128	<< auf dem
-1142	<< auf der
-990	<< auf die
-370	<< auf diese
-672	<< auf unserer
-735	<< aufgrund der
-429	<< aus dem
-366	<< aus der
-433	<< aus diesem
-750	<< before the
660	<< behalf of
837	<< bei der
-480	<< bewerberinnen und
-717	<< bis zum
-802	<< bitten um
-684	<< boa tarde
-1045	<< bring your
-641	<< by the
-945	<< dass die
-483	<< date :
55	<< day .
427	<< days .
-70	<< de la
-408	<< den nächsten
-703	<< die engere
621	<< director ,
-828	<< dott .
-856	<< dra .
-998	<< durch die
-575	<< días ,
-768	<< ein .
-216	<< email .
231	<< employer .
1238	<< employer :
591	<< employment with
-954	<< engineer (
-264	<< engineer ,
-685	<< england and
-763	<< for the
146	<< friday .
420	<< from the
-139	<< für das
-427	<< für deine
-1432	<< für den
-1344	<< für die
-469	<< für eine
-972	<< für ihr
-582	<< für ihre
-626	<< geachte heer
-614	<< geachte mevrouw
-962	<< gmbh ,
-597	<< good morning
460	<< greetings from
-642	<< haben .
-244	<< haben ihre
-729	<< hat .
-1176	<< here .
-1492	<< hola ,
-1008	<< hours .
-698	<< house ,
641	<< hr ,
-923	<< i .
-431	<< ihnen alles
-664	<< ihnen die
-457	<< ihnen viel
-808	<< in .
-135	<< in den
-833	<< in der
-149	<< in die
-573	<< in diesem
-566	<< in our
-266	<< in the
-812	<< in unserem
-673	<< in unserer
1704	<< interest in
-237	<< interview .
432	<< interview with
-612	<< is a
-950	<< is an
-1372	<< is in
-1197	<< ist .
-43	<< it .
-696	<< job .
-522	<< keep your
-926	<< location :
-1072	<< ltd ,
-882	<< m .
-521	<< madame ,
-482	<< mail .
302	<< manager ,
-684	<< manager .
-1213	<< me ,
-744	<< me .
-164	<< me and
-481	<< message .
-1003	<< minutes .
-978	<< mit .
-311	<< mit anderen
-377	<< mit besten
163	<< mit dem
-1230	<< mit den
-688	<< mit der
-674	<< mit einem
-299	<< mit einer
-478	<< mit freundlichem
-841	<< mit freundlichen
-669	<< monday ,
36	<< monday .
-704	<< months .
-1145	<< nach dem
-1003	<< nach den
-986	<< nach der
-601	<< nach sechs
-921	<< nicht .
-997	<< no .
-161	<< now .
-431	<< of the
423	<< office ,
-492	<< officer (
-168	<< officer ,
-1064	<< oi ,
-970	<< olá ,
-472	<< on .
50	<< on the
-770	<< one .
560	<< ort :
-747	<< panel :
857	<< partner ,
-104	<< position .
944	<< position at
-873	<< powered by
-1418	<< registered in
-117	<< role at
-795	<< s .
-1147	<< sehr geehrte
-553	<< sehr geehrter
1098	<< sent to
-594	<< sich die
-521	<< sie am
-964	<< sie den
148	<< sie die
-417	<< sie diese
-449	<< sie eine
-805	<< sie ihre
-1049	<< sie im
-358	<< start :
-1183	<< status :
607	<< team ,
-245	<< team at
-274	<< test .
-748	<< that .
-540	<< that the
-411	<< thursday ,
1	<< thursday .
-296	<< time .
-17	<< to the
-627	<< tuesday ,
-1274	<< uhr ,
-699	<< uhr .
-647	<< und das
-866	<< und der
-187	<< und die
-628	<< und viel
-968	<< under the
1107	<< unfortunately ,
-553	<< uns die
273	<< uns im
-594	<< until the
-906	<< up .
-345	<< us .
694	<< us at
-213	<< venue :
-33	<< von der
-891	<< week .
-399	<< weeks .
-1140	<< wegen der
-504	<< werden .
-937	<< when :
-616	<< where :
-1075	<< wir den
-796	<< wir die
-987	<< wir ihre
-850	<< wir im
-482	<< with our
552	<< with the
-30	<< year .
-425	<< yet .
-826	<< you .
-1076	<< zu den
-662	<< zu unserem
-279	<< zukunft alles
-1321	<< über den
-843	<< über die
-220	<> ! $
-1083	<> ! ,
19	<> " "
152	<> ( )
85	<> ( ,
-391	<> ( .
-77	<> ) $
-1729	<> , !
356	<> , $
-582	<> , '
319	<> , (
-422	<> , )
-602	<> , ,
-732	<> , .
-1153	<> , 2
-1370	<> , :
-1165	<> , and
-274	<> , floor
848	<> , has
-737	<> , in
-171	<> , is
-415	<> , nach
-1837	<> , und
-886	<> , |
114	<> - $
-741	<> - (
274	<> - ,
-839	<> - .
-780	<> - :
-1343	<> . !
-765	<> . $
290	<> . '
-856	<> . (
-823	<> . )
208	<> . ,
-685	<> . .
-615	<> . 2026
-661	<> . :
-915	<> . ?
-1354	<> . a
-549	<> . als
-903	<> . an
-1064	<> . and
-230	<> . applicants
-73	<> . are
-939	<> . as
-492	<> . at
-231	<> . attached
-390	<> . be
-538	<> . bei
-942	<> . bis
-595	<> . bitte
-944	<> . by
-604	<> . can
-598	<> . candidates
-389	<> . dahin
-987	<> . das
-745	<> . de
-461	<> . den
-1017	<> . der
-925	<> . die
-467	<> . diesem
-537	<> . do
-891	<> . du
-726	<> . el
-1237	<> . en
-551	<> . er
-943	<> . es
-965	<> . for
-614	<> . from
-820	<> . für
-1052	<> . geht
-743	<> . haben
73	<> . has
-402	<> . hat
-841	<> . have
-505	<> . het
-1061	<> . i
-669	<> . ich
-1052	<> . if
-593	<> . il
-800	<> . im
-1423	<> . in
16	<> . is
-543	<> . ist
-1261	<> . it
-805	<> . je
-889	<> . kann
-770	<> . können
-819	<> . la
-589	<> . le
-82	<> . like
-683	<> . lo
-314	<> . luck
-684	<> . may
-1106	<> . me
-793	<> . mir
-415	<> . mit
-751	<> . need
-335	<> . nicht
-799	<> . no
-609	<> . not
-644	<> . o
-1333	<> . of
-1148	<> . on
-759	<> . one
-527	<> . our
-621	<> . por
-702	<> . put
-985	<> . que
-709	<> . se
-1106	<> . sie
-767	<> . sind
-371	<> . sorry
-800	<> . te
-625	<> . that
-85	<> . the
-783	<> . then
-1435	<> . to
-303	<> . u
-650	<> . um
-235	<> . un
-840	<> . und
-381	<> . uns
-649	<> . us
-614	<> . von
225	<> . vous
-865	<> . war
-633	<> . was
-1456	<> . we
-996	<> . werden
-519	<> . were
-655	<> . who
396	<> . will
-593	<> . wir
-997	<> . wird
-969	<> . with
-1311	<> . you
-622	<> . your
329	<> / $
-364	<> 00 $
-1220	<> 00 ,
-739	<> 15 ,
-341	<> 30 $
-345	<> 30 ,
-229	<> 30 .
-508	<> 45 ,
-392	<> : $
-1524	<> : (
116	<> : ,
-144	<> : .
-952	<> : :
-899	<> : teams
-176	<> : |
-494	<> : –
15	<> ? $
-256	<> ? ,
-577	<> ? .
890	<> @ $
38	<> [ $
-241	<> [ ,
165	<> [ ]
-1336	<> ^ !
96	<> ^ $
-750	<> ^ &
-702	<> ^ '
240	<> ^ (
-87	<> ^ )
484	<> ^ ,
239	<> ^ -
35	<> ^ .
298	<> ^ /
-441	<> ^ 1
-549	<> ^ :
-1410	<> ^ ?
-795	<> ^ [
-346	<> ^ a
-588	<> ^ about
-671	<> ^ abrazo
-649	<> ^ afternoon
-482	<> ^ all
-116	<> ^ am
-553	<> ^ an
-1860	<> ^ and
-46	<> ^ are
303	<> ^ as
-944	<> ^ at
190	<> ^ au
-348	<> ^ aus
-684	<> ^ be
-239	<> ^ besten
-612	<> ^ bis
-1629	<> ^ by
-812	<> ^ candidato
-698	<> ^ care
-168	<> ^ careers
-103	<> ^ careful
-555	<> ^ cordialement
-531	<> ^ d
-653	<> ^ dat
-639	<> ^ date
-697	<> ^ day
-861	<> ^ de
-49	<> ^ der
-1159	<> ^ des
-867	<> ^ di
-1059	<> ^ dia
-948	<> ^ die
-763	<> ^ do
-826	<> ^ done
-766	<> ^ dott
-980	<> ^ du
-714	<> ^ días
21	<> ^ e
-798	<> ^ een
-977	<> ^ el
-443	<> ^ en
57	<> ^ es
285	<> ^ est
-839	<> ^ for
-556	<> ^ freundlichem
-756	<> ^ freundlichen
-980	<> ^ from
-625	<> ^ für
-1175	<> ^ geehrte
-731	<> ^ geehrter
-615	<> ^ groet
476	<> ^ has
80	<> ^ hat
-509	<> ^ heer
-1182	<> ^ here
326	<> ^ hiring
160	<> ^ hr
38	<> ^ i
-948	<> ^ il
-1144	<> ^ in
-430	<> ^ interview
111	<> ^ is
-452	<> ^ ist
-931	<> ^ it
-1008	<> ^ je
-619	<> ^ jobs
-724	<> ^ kandidaat
-679	<> ^ können
-552	<> ^ l
-702	<> ^ la
324	<> ^ le
-772	<> ^ like
-830	<> ^ luck
-894	<> ^ me
-454	<> ^ message
-569	<> ^ mevrouw
-382	<> ^ mit
-648	<> ^ morning
-755	<> ^ my
-383	<> ^ news
-854	<> ^ no
168	<> ^ now
-846	<> ^ o
-1048	<> ^ of
312	<> ^ on
-455	<> ^ one
-425	<> ^ or
-729	<> ^ ora
-465	<> ^ os
-772	<> ^ our
366	<> ^ people
-721	<> ^ per
810	<> ^ plc
-1117	<> ^ por
-1132	<> ^ que
-109	<> ^ recruiting
-173	<> ^ recruitment
-965	<> ^ regards
-609	<> ^ salary
-614	<> ^ saludo
-710	<> ^ saluti
-715	<> ^ service
-977	<> ^ sie
-418	<> ^ sind
-339	<> ^ sorgfältiger
-347	<> ^ sorry
-345	<> ^ talent
-1134	<> ^ tarde
-294	<> ^ tardes
568	<> ^ te
-655	<> ^ team
-847	<> ^ test
141	<> ^ thanks
-1160	<> ^ that
-1290	<> ^ the
-845	<> ^ there
-753	<> ^ this
-419	<> ^ time
-1240	<> ^ to
-822	<> ^ tu
-1086	<> ^ un
-1088	<> ^ und
-646	<> ^ up
-788	<> ^ us
-820	<> ^ van
-751	<> ^ vom
-802	<> ^ voor
-748	<> ^ vous
-517	<> ^ vriendelijke
-1193	<> ^ we
-496	<> ^ werden
560	<> ^ will
-735	<> ^ wir
-662	<> ^ wishes
-381	<> ^ with
883	<> ^ would
-196	<> ^ writing
-1239	<> ^ x
-1710	<> ^ you
-1180	<> ^ your
-1003	<> ^ zum
-56	<> ^ |
224	<> ^ ·
-805	<> ^ à
176	<> ^ –
-155	<> a ,
-1129	<> a .
-943	<> a employer
-718	<> alles !
-430	<> alles .
-508	<> alles und
907	<> am $
-612	<> am ,
-218	<> am .
-299	<> an opportunity
-1040	<> and $
-1151	<> and ,
-676	<> and .
-437	<> and be
942	<> at !
118	<> at $
103	<> at ,
414	<> at .
-7	<> at and
319	<> at has
243	<> at in
691	<> at is
-19	<> at on
-380	<> auf .
-257	<> bei .
-408	<> besten $
405	<> bij .
-1018	<> bis ,
-688	<> by $
-451	<> by .
-56	<> das ,
-19	<> das .
-772	<> das hat
189	<> das ist
556	<> de $
-647	<> de ,
150	<> de .
-1332	<> dear $
-749	<> dear ,
-836	<> dear :
-41	<> dein $
-159	<> deine $
-714	<> deine und
-21	<> dem ,
43	<> dem .
-153	<> den ,
-714	<> den .
-1080	<> den der
-972	<> den für
-751	<> den in
-656	<> den mit
-983	<> den und
-236	<> der $
-845	<> der (
-515	<> der ,
246	<> der .
208	<> der :
-592	<> der am
-539	<> der an
-1284	<> der der
-944	<> der für
413	<> der hat
-562	<> der in
-111	<> der ist
-748	<> der mit
-114	<> der und
-792	<> die ,
-1321	<> die .
215	<> die als
-549	<> die der
-534	<> die für
61	<> die haben
-136	<> die hat
-585	<> die im
-833	<> die in
-790	<> die ist
-904	<> die mit
-296	<> die nach
-692	<> die nicht
-1339	<> die und
229	<> do $
162	<> do ,
335	<> do .
-452	<> drei ,
-648	<> drei .
-388	<> ein ,
-521	<> ein .
-419	<> eine ,
-742	<> eine .
-315	<> eine mit
-415	<> einen ,
-843	<> einen .
-821	<> einer .
108	<> en ,
271	<> en .
612	<> for $
96	<> for ,
-210	<> for .
-459	<> freundlichem $
-1078	<> freundlichen $
-745	<> from $
514	<> from ,
-581	<> from .
-167	<> für $
-1140	<> für und
-880	<> geehrte ,
-553	<> geehrter ,
-562	<> heer ,
-478	<> hello $
-744	<> hello ,
-225	<> herzlichen für
-1076	<> hi !
-529	<> hi $
-1117	<> hi ,
-833	<> ihr $
-662	<> ihr und
-340	<> ihre $
-843	<> ihre .
-671	<> ihre mit
-330	<> ihre werden
-468	<> im $
-791	<> im ,
18	<> im .
-509	<> im mit
-386	<> im und
-32	<> in !
-1159	<> in $
-387	<> in (
-544	<> in ,
272	<> in .
1118	<> in and
28	<> in und
-854	<> keine .
-557	<> la ,
70	<> la .
-537	<> mevrouw ,
-537	<> mit ,
-1105	<> mit .
88	<> mit und
-517	<> nach ,
-529	<> nach .
-597	<> nach der
615	<> of ,
-302	<> of .
-679	<> on ,
-715	<> on .
-622	<> on and
-241	<> or .
-611	<> our ,
-804	<> our .
-524	<> our office
-818	<> per .
540	<> recruitment $
-595	<> tarde ,
76	<> team $
438	<> the $
-172	<> the '
118	<> the (
-312	<> the ,
349	<> the .
-581	<> the ?
95	<> the and
-400	<> the at
128	<> the for
-273	<> the has
8	<> the in
4	<> the is
-413	<> the of
-716	<> the on
-435	<> the or
640	<> the team
-583	<> the to
611	<> the will
-481	<> through .
864	<> to !
-1057	<> to ,
404	<> to .
586	<> to for
-621	<> um ,
-521	<> um .
-203	<> und $
-812	<> und ,
-1032	<> und .
-732	<> unserem .
-859	<> unserer .
-321	<> van $
283	<> via .
-188	<> viel !
-531	<> viel .
-140	<> viel bei
-690	<> viel und
-527	<> vielen ,
-437	<> vielen für
-171	<> vom $
322	<> with (
-546	<> with ,
109	<> with .
52	<> with and
-838	<> your ,
-1201	<> your .
-683	<> your and
-215	<> your for
-612	<> your in
-845	<> your number
-811	<> your on
-637	<> zum ,
-630	<> zum .
-490	<> zur .
-723	<> zwei ,
-853	<> zwei .
174	<> | $
167	<> | ,
183	<> | |
74	<> · $
220	<> · ,
73	<> · ·
-1035	<> à ,
6	<> – $
-754	<> – (
-990	<> – ,
11	<> – .
-497	<> – –
-375	<> • $
746	> !
70	> "
137	> $
-1124	> &
116	> '
-615	> (
88	> )
-1288	> +
-322	> ,
-192	> -
215	> .
341	> /
-1655	> 1
-1108	> 10
-875	> 11
-1161	> 12
-533	> 14
-1254	> 2
-975	> 20
-1019	> 2025
-797	> 2026
-1173	> 3
-1644	> 4
-895	> 5
-919	> 6
-1582	> 7
-3	> 8
-940	> 9
-7	> :
-1154	> ;
-232	> ?
-814	> [
238	> ]
-995	> a
-158	> ab
-54	> about
-671	> abrazo
-599	> afraid
-105	> after
-649	> afternoon
-821	> al
-916	> all
-517	> aller
-879	> alles
170	> als
-512	> am
-1006	> an
-401	> and
-999	> any
-666	> applicants
-717	> april
288	> are
358	> as
-1054	> asked
-1240	> assessment
-638	> at
-1210	> attached
-1187	> até
77	> au
-1115	> auch
-1480	> auf
-655	> aufnehmen
-1744	> aus
-765	> back
-576	> be
-665	> been
-683	> before
-835	> bei
-729	> bekommen
-975	> besteht
-239	> besten
-100	> beworben
-1390	> bis
-1177	> bitte
-775	> bitten
-760	> bleiben
-879	> bleibt
-981	> branch
-820	> brauchen
-800	> by
-874	> call
534	> can
-971	> candidates
-812	> candidato
-602	> candidatura
-1121	> card
-716	> care
274	> careers
-103	> careful
-650	> certificate
-637	> charity
-795	> check
-564	> com
570	> come
-720	> con
-555	> cordialement
-755	> d
-561	> da
-507	> dahin
-745	> dan
-992	> das
-841	> dat
-619	> date
-697	> day
-1002	> de
-1006	> deiner
-1094	> del
-800	> dem
-1236	> den
-427	> der
-1307	> des
-1092	> di
-1072	> dia
-813	> dich
-774	> die
-467	> diesem
-913	> dieser
-825	> dir
-1085	> do
851	> does
-828	> done
-766	> dott
-1282	> du
-1118	> durch
-714	> días
-950	> dürfen
13	> e
-399	> een
-1347	> ein
-1443	> eine
-883	> einen
-671	> einer
-1337	> eines
-1189	> el
-386	> else
-408	> em
-1042	> employer
226	> en
459	> entschieden
-670	> er
-798	> erfolgt
-425	> erhalten
-279	> es
354	> est
-260	> et
-897	> exercise
-1514	> finden
-328	> floor
459	> foi
11	> for
-845	> form
-1163	> frei
-556	> freundlichem
-953	> freundlichen
-641	> from
-1431	> für
-947	> gab
-1165	> geben
-1175	> geehrte
-731	> geehrter
-833	> geführt
-961	> gegeben
-622	> gehen
-943	> geht
-782	> gekommen
-827	> gelöscht
-817	> gemacht
-1473	> genommen
-805	> gern
-504	> get
-664	> gibt
-804	> go
-548	> going
-220	> got
-615	> groet
823	> ha
-672	> habe
-83	> haben
112	> had
-674	> happy
766	> has
157	> hat
489	> have
-758	> heb
-509	> heer
-478	> help
-239	> here
-1237	> het
459	> hiring
-761	> hours
600	> hr
-1203	> hängt
-815	> hätten
82	> i
-1022	> ich
-497	> if
-1192	> il
-1400	> im
-239	> in
-915	> interview
200	> is
544	> isn
-901	> ist
-1402	> it
-1045	> je
-937	> job
-720	> jobs
67	> kan
-724	> kandidaat
-557	> kann
-322	> keep
-981	> keine
-735	> kommen
-851	> kommt
-1036	> können
-769	> l
-472	> la
-39	> laden
-42	> last
506	> le
-268	> leider
-728	> let
-954	> letter
-739	> liegen
-1186	> liegt
-1137	> like
-1315	> link
-395	> lo
-842	> love
-925	> luck
-146	> löschen
-682	> machen
-1209	> macht
-655	> make
-819	> mate
-37	> may
-1018	> me
-912	> meeting
-692	> mehr
-1138	> mes
-552	> message
-1317	> met
-569	> mevrouw
-842	> minutes
-930	> mir
-1685	> mit
-1414	> mitbringen
-421	> more
-709	> morning
-902	> muss
-885	> my
703	> möchte
-390	> möchten
-785	> möglich
126	> müssen
-1138	> n
-200	> na
-1371	> nach
701	> ne
-1155	> need
-1155	> nehmen
-388	> news
-1566	> nicht
-1031	> no
-59	> noch
-361	> non
-775	> nos
-1365	> not
-540	> note
156	> now
-1089	> number
-661	> nur
363	> não
-1182	> o
-768	> oder
-720	> of
-206	> office
-280	> ohne
-206	> on
-609	> one
-610	> op
-944	> opportunity
-889	> or
-760	> ora
-830	> os
-897	> our
-752	> out
85	> over
-65	> para
-923	> passt
539	> people
-37	> per
968	> plc
-658	> please
-353	> pleased
-142	> plus
-1115	> por
47	> pour
-992	> put
-927	> que
-771	> questions
-741	> rather
-820	> read
200	> recruiting
-209	> recruitment
-979	> regards
-764	> reply
-587	> reviewing
-638	> ring
-607	> ringraziamo
-777	> sagen
-609	> salary
-941	> saludo
-884	> saluti
-53	> says
-847	> schon
-525	> se
-465	> see
-1043	> sehen
-541	> sein
-521	> send
460	> sent
-683	> service
-389	> setzen
-692	> si
-1594	> sie
-728	> sind
-449	> site
-632	> so
-339	> sorgfältiger
-682	> sorry
-1453	> sowie
-122	> sprechen
-1008	> statt
-1142	> stehen
-709	> steht
-940	> su
-810	> suchen
-488	> take
-167	> talent
-1134	> tarde
-294	> tardes
291	> te
-233	> team
-1274	> teams
-142	> test
479	> thanks
-169	> that
51	> the
-792	> then
-1117	> there
239	> this
-704	> three
380	> through
-948	> time
-150	> to
-524	> told
-843	> treffen
51	> tu
-715	> two
-659	> u
-98	> um
-1197	> un
-885	> una
-627	> und
-1015	> uns
-888	> unseres
-803	> unter
-813	> until
-919	> up
-996	> us
-566	> va
-993	> van
-69	> via
-1066	> vom
-1753	> von
150	> voor
-852	> vor
-807	> vorbei
211	> vorgesehen
-644	> vous
-517	> vriendelijke
-77	> want
-1293	> wants
-49	> war
-931	> waren
-441	> was
-744	> we
-1153	> week
7	> weiter
-793	> werden
69	> were
-761	> what
-1243	> when
-909	> who
-1124	> wie
-957	> wieder
326	> will
-921	> wir
-791	> wird
38	> wishes
-541	> wissen
-1340	> with
-603	> within
819	> would
-474	> write
-237	> writing
323	> wurde
-907	> wurden
-646	> wäre
-676	> wünschen
-481	> x
-178	> y
-826	> yes
-586	> you
-1379	> your
-865	> zu
-508	> zum
-517	> zur
-682	> zurück
-708	> zusammen
130	> |
281	> ·
-1134	> à
279	> è
-819	> é
-1090	> über
306	> –
-532	>> ! !
-236	>> ! $
1173	>> ! we
-866	>> " $
-128	>> " ,
-1509	>> " .
137	>> $ $
316	>> ' s
247	>> ( a
-874	>> ( she
591	>> ) $
-326	>> ) ,
-766	>> ) .
58	>> ) :
-1400	>> ) and
-888	>> ) at
-762	>> ) und
-2921	>> , $
-8	>> , 1
-413	>> , 10
182	>> , 11
23	>> , 12
-637	>> , 13
-474	>> , 15
-386	>> , 2
-1198	>> , 2025
-456	>> , 3
-1130	>> , 4
-439	>> , 8
114	>> , 9
-624	>> , a
-5	>> , am
89	>> , and
150	>> , as
-106	>> , at
-585	>> , bitte
-214	>> , danach
-892	>> , danke
-1148	>> , dann
-739	>> , das
-1302	>> , dass
74	>> , de
-1011	>> , den
-1445	>> , der
-1222	>> , die
-834	>> , du
151	>> , ein
-758	>> , eine
-355	>> , for
-800	>> , got
234	>> , head
151	>> , hr
-784	>> , i
-1182	>> , ich
-516	>> , ihre
-21	>> , il
-572	>> , in
-115	>> , inc
-135	>> , it
3	>> , je
-1338	>> , just
-792	>> , l
288	>> , la
346	>> , le
-1098	>> , monsieur
-1112	>> , no
-704	>> , ob
68	>> , on
-810	>> , our
-579	>> , please
39	>> , que
699	>> , s
-609	>> , sie
-1074	>> , so
-536	>> , sorry
75	>> , thank
-1227	>> , thanks
363	>> , the
-825	>> , um
-991	>> , und
-1121	>> , united
351	>> , we
-595	>> , which
-971	>> , who
-1563	>> , wir
-434	>> , with
513	>> , you
-814	>> , your
-975	>> . "
281	>> . $
-91	>> . (
-242	>> . )
212	>> . ,
656	>> . .
-895	>> . :
-637	>> . a
-555	>> . bitte
-493	>> . bring
-835	>> . danach
-1090	>> . das
328	>> . de
-154	>> . der
-687	>> . die
-807	>> . du
-771	>> . ein
314	>> . he
-199	>> . i
-1018	>> . ich
-6	>> . if
38	>> . ihre
451	>> . in
281	>> . it
-276	>> . no
-306	>> . please
240	>> . registered
-395	>> . sie
-249	>> . the
-514	>> . there
489	>> . this
997	>> . unfortunately
-239	>> . we
-1263	>> . wenn
469	>> . wir
-490	>> . you
193	>> . your
337	>> . |
-247	>> . –
-535	>> : $
-837	>> : 00
-1320	>> : 1
-831	>> : 10
-705	>> : 11
-986	>> : 12
-1079	>> : 14
-695	>> : 15
-798	>> : 2
-1215	>> : 3
-692	>> : 30
-865	>> : 4
-944	>> : 5
-836	>> : 6
-1163	>> : [
41	>> : a
-546	>> : monday
-815	>> : the
-330	>> : thursday
-488	>> : tuesday
-894	>> : £
166	>> ? $
53	>> ] $
-695	>> ] ,
-371	>> ] [
-567	>> a la
-907	>> ab .
-278	>> afraid .
-512	>> alles gute
-467	>> an ,
-1143	>> an .
-1033	>> an der
-643	>> and a
898	>> and for
-503	>> and i
-826	>> and me
-20	>> and the
-883	>> and wales
-188	>> at the
-333	>> auf dem
-1051	>> aus dem
-619	>> aus der
-363	>> be in
-619	>> bei der
-309	>> bei uns
-239	>> besten grüßen
-397	>> bis zum
-769	>> bitten wir
-123	>> by the
-576	>> candidato ,
-162	>> careers $
-666	>> cordialement ,
-744	>> d '
-493	>> dat je
-633	>> date :
-425	>> der stelle
853	>> does not
-766	>> dott .
-759	>> días ,
-1055	>> ein .
-891	>> employer .
-674	>> entschieden ,
-208	>> erhalten sie
-1115	>> finden sie
182	>> for the
-556	>> freundlichem gruß
-761	>> freundlichen grüßen
-612	>> from my
-540	>> from the
-508	>> für das
-248	>> für dein
-260	>> für deine
-388	>> für den
-988	>> für die
-670	>> für ein
-678	>> für einen
-650	>> für ihr
-1044	>> für ihre
-547	>> für sie
-778	>> geben .
-677	>> geben zu
-899	>> geehrte frau
-610	>> geehrter herr
-446	>> gelöscht .
-615	>> groet ,
-664	>> habe ich
-342	>> haben sie
-275	>> haben wir
-326	>> has asked
-458	>> has been
678	>> has invited
398	>> has moved
-992	>> hat sich
-317	>> hat uns
174	>> hr $
-604	>> i .
-986	>> if you
-822	>> in anspruch
-809	>> in den
-982	>> in der
-768	>> in die
-868	>> in the
-515	>> in to
393	>> is a
182	>> is an
20	>> is committed
-672	>> is no
-855	>> is the
544	>> isn '
-804	>> ist der
-810	>> ist nicht
-704	>> kann ich
-773	>> können sie
-860	>> können wir
-769	>> l '
61	>> laden wir
-774	>> like to
-379	>> love to
-374	>> luck !
-557	>> may be
-519	>> me a
-680	>> mit ,
-1007	>> mit .
-573	>> mit dem
-922	>> mit den
-475	>> mit der
-541	>> mit ihnen
-384	>> möchten wir
136	>> müssen wir
-662	>> need to
-278	>> nicht als
-440	>> of luck
-1396	>> of the
-819	>> of us
-679	>> office .
-290	>> on file
-700	>> on the
-305	>> opportunity employer
-288	>> os melhores
156	>> people team
-353	>> pleased to
-550	>> recruiting $
1072	>> recruiting team
-354	>> recruitment $
-791	>> regards $
-775	>> regards ,
-546	>> saludo ,
-498	>> saluti $
-733	>> sehen wir
-360	>> setzen wir
-608	>> sie bitte
-563	>> sie mir
-738	>> sie nicht
-685	>> sie sich
-792	>> sie uns
-303	>> sind wir
-205	>> sorry that
-397	>> sorry to
-82	>> talent $
68	>> talent acquisition
474	>> talent team
-710	>> team $
-660	>> thanks for
-214	>> the meantime
-696	>> time :
-202	>> to a
-1054	>> to the
-928	>> to this
-479	>> und alles
-904	>> und bewerber
-416	>> und das
635	>> und der
-345	>> und die
-676	>> und ich
-508	>> und viel
-704	>> und wünschen
-722	>> voor je
-539	>> vor .
-399	>> vriendelijke groet
-343	>> we '
-1026	>> werden nach
178	>> will be
113	>> will not
-562	>> wishes $
-343	>> wishes ,
-917	>> with the
-655	>> with us
1092	>> would like
-488	>> wünschen wir
-472	>> x $
192	>> you '
-890	>> you can
-353	>> you come
-321	>> you do
-348	>> you have
-334	>> you need
-368	>> you start
-823	>> your application
-651	>> zurück .
-667	>> à vous
-634	>> über die
503	agreed
277	agreed board
479	agreed nobody
51	agreed own
165	agreed provider
603	agreed system
410	any
-375	begins
669	begins told
-146	board
-618	e 0
-423	e 00
-752	e 000
-465	e 0000
-566	e 03
-671	e 07
-738	e 08
-335	e 09
-1311	e 1
-901	e 10
-357	e 10th
-1090	e 11
-821	e 11th
95	e 12
-523	e 12th
-800	e 13
-814	e 14
-108	e 14th
-1080	e 15
-685	e 15th
-808	e 16
-108	e 16th
-1055	e 17
-1031	e 18
-338	e 18th
-209	e 19
-190	e 19th
-680	e 1er
-830	e 1st
-1248	e 2
-1017	e 20
-544	e 2024
-1324	e 2025
-897	e 2026
-608	e 20th
-727	e 21
-153	e 21st
-819	e 22
-375	e 22nd
-40	e 23
196	e 24
-762	e 25
-765	e 26
-614	e 27
-1027	e 2nd
-664	e 3
-753	e 30
-73	e 30th
-599	e 31
-664	e 3rd
-1161	e 4
-582	e 40
-741	e 45
-995	e 4th
-800	e 5
-770	e 50
-674	e 59
-734	e 5th
-1085	e 6
-409	e 60
-374	e 6th
14	e 7
-1262	e 8
162	e 88
-199	e 8th
-881	e 9
-518	e 9th
-1147	e a
-970	e ab
395	e abel
-227	e aben
-223	e able
-91	e abor
173	e acao
-687	e ache
291	e acht
54	e acle
196	e acon
-1162	e act
-684	e ada
-997	e adam
-231	e aden
-41	e ader
42	e adia
-1235	e adme
185	e ador
72	e ados
691	e afen
-733	e afor
-1079	e ag
-319	e agem
-557	e agen
-857	e ager
-160	e ages
-738	e ah
-1144	e aham
-1649	e ahme
-1173	e ahre
-993	e ahrt
255	e ai
-97	e ails
146	e aine
437	e ains
558	e aint
66	e air
80	e aire
521	e akes
294	e al
-1241	e alan
59	e alen
421	e ales
232	e alia
-770	e alie
397	e alle
-813	e allo
408	e alls
-1143	e ally
-863	e also
130	e alta
22	e alte
966	e alth
-42	e alto
-1279	e alut
-76	e am
-990	e amen
-220	e ames
-961	e amir
-983	e amme
-875	e amos
-399	e amt
-337	e an
-1246	e ana
-262	e anal
-12	e anca
163	e ance
-607	e anch
653	e anco
-469	e ancy
-422	e and
326	e anda
-174	e ande
406	e andi
-365	e ando
-221	e ands
-707	e andt
-906	e andy
-240	e anel
-184	e ange
-675	e ania
-1286	e anie
104	e anja
-687	e anka
350	e anke
25	e ankt
-789	e anna
-863	e anne
-931	e anon
467	e anos
317	e anta
-533	e ante
378	e anto
66	e ants
456	e aper
-938	e app
-1045	e appe
-649	e arah
-64	e aran
-777	e arch
-703	e arco
46	e arda
146	e arde
273	e ardo
-157	e ards
-1394	e area
-803	e ared
-884	e arek
-588	e aren
551	e argo
481	e aria
-1332	e arie
48	e arin
-509	e ario
-731	e ariq
288	e aris
470	e arks
-660	e arkt
-880	e arla
-906	e arly
610	e arma
-512	e arms
-231	e arna
82	e aron
141	e arry
300	e arsh
-805	e art
-1485	e arta
-608	e arte
189	e arts
-1317	e arzt
-646	e as
-1285	e ased
-994	e aser
17	e asha
-1110	e ask
-932	e ason
-448	e asse
-451	e asst
-1286	e aste
-345	e at
-823	e atch
-1063	e ate
360	e ated
-325	e aten
-606	e ateo
131	e ater
-73	e ates
86	e atic
-399	e atie
-1203	e atin
-843	e ator
-179	e atre
-1367	e atum
-655	e atus
-1015	e atze
137	e au
-859	e auch
21	e aude
-23	e auen
-546	e auer
-1302	e auf
-1039	e aula
-371	e aura
-699	e aus
68	e ause
731	e auto
-544	e avec
236	e avel
955	e aven
-151	e axis
-618	e aybe
30	e ayne
-1106	e azie
-1000	e b
773	e bach
334	e back
-28	e bahn
-1109	e bald
917	e band
498	e bank
151	e bara
-98	e base
481	e bay
-833	e be
-799	e bea
-8	e beck
3	e beit
-520	e ben
-331	e bend
988	e berg
-480	e bern
-98	e bers
35	e bert
-1684	e best
430	e beth
-1184	e bhan
-1038	e bias
-1213	e bido
-262	e bien
-926	e big
-688	e bild
-166	e bile
-574	e bine
-1283	e bis
-524	e blic
-909	e blin
146	e blue
-1205	e bnis
-190	e boa
287	e bom
-1285	e book
-916	e boss
935	e bour
125	e bund
-1691	e bung
-519	e burg
-339	e buro
845	e bury
-79	e bus
-612	e by
-964	e c
-943	e ca
-435	e cafe
-361	e call
-1359	e can
-674	e cant
-1303	e cara
396	e care
-753	e caro
61	e casa
-1354	e case
-503	e caso
-975	e cces
-793	e ce
-987	e ceo
-1227	e cept
-95	e cess
-872	e cfo
-454	e chat
-950	e ched
-1319	e chef
-39	e chel
-314	e chen
-68	e cher
-292	e ches
-640	e chte
680	e chts
-946	e ci
-466	e cial
-1746	e ciao
384	e cias
-344	e cies
-204	e cina
470	e cine
-366	e cing
-473	e cion
-434	e city
-9	e cken
-138	e cker
18	e cket
-204	e co
-235	e code
-511	e cola
27	e cole
-1098	e com
-1673	e come
-632	e como
-1264	e con
535	e coop
-1078	e cord
-990	e core
-896	e crew
-753	e cted
-982	e ctie
-525	e cto
-639	e ctor
-565	e cuse
-2152	e cv
-1008	e cvs
-672	e czyk
-131	e d
87	e da
67	e dach
-1195	e dag
417	e dale
-374	e dame
-955	e dan
-217	e dana
-1080	e dank
-834	e dann
-918	e dans
358	e das
-630	e dat
-509	e data
-1597	e date
-969	e dato
-1143	e day
-1050	e days
-1364	e dbs
123	e de
-928	e dean
-2414	e dear
-768	e deb
-771	e deed
92	e del
-218	e dell
108	e demy
-11	e dent
-1214	e dept
-758	e der
-835	e dern
-26	e ders
-1	e des
-1384	e desk
435	e deux
-903	e dget
-399	e di
-419	e dia
234	e dian
-710	e dias
-1170	e die
-311	e dine
-351	e ding
311	e dios
-785	e dit
-16	e dium
296	e dler
-1375	e dmin
-991	e dni
-1195	e dnis
886	e do
-847	e does
-963	e don
130	e door
645	e dora
363	e dorf
-438	e dort
-995	e dott
665	e down
-804	e dr
-1194	e dra
272	e dren
93	e du
-65	e due
-1013	e duld
-1216	e dule
-1649	e dung
-99	e e
-764	e each
-777	e ease
-480	e east
-576	e eben
-681	e eber
-1322	e ebot
-37	e ecao
74	e echa
92	e echt
536	e ects
24	e eden
-709	e eder
-391	e edes
756	e edia
-590	e edin
138	e edit
-595	e eeds
-588	e een
-1266	e eeo
-802	e eers
-919	e efon
-471	e eg
-346	e egal
-846	e egen
-13	e egin
829	e egio
-629	e ehen
-533	e eich
460	e eide
383	e eier
82	e eigh
-1095	e eike
-712	e eila
-1114	e ein
-683	e eine
37	e eira
45	e eiro
-344	e eise
-506	e eite
232	e el
-1226	e elen
-449	e elia
570	e elie
-764	e elif
-529	e elin
163	e elix
246	e ella
81	e elle
280	e elli
-685	e ello
-1019	e em
92	e emen
18	e emie
-681	e emil
-433	e emma
-1950	e emos
-954	e empo
-119	e en
-1149	e enas
889	e enau
-658	e ence
-604	e ench
-835	e ency
928	e enda
-1278	e ende
-612	e enge
-346	e enna
30	e enne
-925	e enos
-262	e ense
-317	e enst
418	e enta
-84	e ente
-617	e ento
252	e ents
200	e enue
-394	e enza
-1078	e eply
-846	e er
-712	e eral
-1029	e eran
-1219	e erat
197	e erde
-134	e ered
1305	e erei
-945	e eren
-159	e erer
574	e eres
375	e ergy
700	e eria
870	e erie
545	e erij
-1472	e erin
218	e erke
-837	e erne
48	e erra
-497	e erry
-689	e erst
-97	e erta
-37	e erte
-277	e erto
-888	e erty
-282	e erve
-545	e es
-459	e esen
157	e essa
-947	e esse
-398	e est
144	e esta
-236	e este
-908	e esto
-1262	e ests
170	e et
-653	e etag
200	e etal
-403	e eter
-1223	e etra
436	e etro
-585	e etta
-103	e ette
851	e etti
-610	e etzt
-1237	e euer
-1082	e euro
-277	e eute
-244	e evel
-716	e even
-887	e ever
-917	e evin
-594	e evor
-648	e evue
-1362	e ewer
-861	e exa
-759	e exmo
-787	e ezug
-1154	e f
-1210	e fach
-422	e fair
-782	e fall
-1268	e fang
-706	e farm
-603	e feb
86	e feld
592	e fern
210	e ffee
-273	e ffen
-691	e ffer
589	e fh
-125	e fica
-253	e fice
-97	e fied
-1413	e file
-822	e fing
35	e fire
-779	e five
522	e fold
-1028	e folg
64	e for
272	e ford
-678	e fore
33	e form
268	e four
-798	e fr
-1972	e frau
-611	e fri
-750	e from
214	e ften
-1350	e fter
-800	e fung
91	e fur
-1459	e fw
-595	e g
-1393	e gabe
-829	e gada
-923	e gado
-1543	e gang
-214	e gary
825	e gate
-1033	e gela
-680	e geld
-809	e gent
130	e gern
-394	e gers
-358	e gery
-881	e get
-59	e ghts
881	e gica
-4	e gies
-1200	e gill
-12	e ging
-1070	e ginn
495	e gion
-1184	e give
-1263	e gnis
-783	e go
-1017	e god
-1186	e good
-993	e got
-474	e gott
-1288	e gram
-1096	e gret
-195	e grid
-221	e gton
-255	e gung
-852	e gust
-1431	e gute
-983	e gwen
-382	e h
-975	e ha
-463	e haft
-400	e hair
-563	e halb
827	e hale
-453	e half
-993	e hall
-1302	e halt
-775	e hana
-49	e hand
158	e hang
-173	e hard
577	e hart
316	e haus
-756	e have
-1056	e head
-244	e heb
-1087	e heck
344	e heid
712	e heim
132	e hein
-540	e heit
-1260	e hej
-1063	e hema
-838	e her
-247	e here
412	e hern
-1771	e herr
-2372	e hey
-1962	e hi
-649	e hich
48	e hief
-349	e high
-756	e hile
410	e hill
178	e hine
6	e hing
-81	e hire
-1332	e hiya
-255	e hlag
-358	e hlen
-852	e hler
-692	e hloe
-795	e hmen
-491	e hnen
-459	e hner
934	e hnik
-801	e hof
-1661	e hoi
-1784	e hola
833	e holm
-122	e homa
541	e home
-1057	e hone
-313	e hool
132	e hope
-616	e hora
892	e hore
886	e horn
138	e hort
-930	e hose
283	e hout
-1314	e hr
-1002	e hrb
73	e hree
-214	e hren
-692	e hrer
-935	e hten
-129	e hter
-1074	e hugo
-1115	e huhe
963	e huis
143	e hule
-31	e hung
-888	e hurs
385	e hutz
-1196	e i
-888	e iado
-982	e iale
-699	e iali
-551	e ials
-1413	e iamo
-198	e iana
184	e iane
47	e iara
-808	e iate
-1397	e iben
-118	e ical
-447	e ices
-3	e iche
21	e icht
-103	e icia
29	e icio
-1420	e id
427	e idad
-1110	e idat
-985	e iday
-911	e ideo
-726	e ider
-436	e ides
-67	e idge
-153	e iebe
-1220	e iela
82	e ield
-953	e iele
-1228	e ient
323	e iere
474	e iers
-284	e iese
-368	e iety
-740	e ieur
234	e ieve
-884	e if
190	e ific
278	e igan
25	e igen
-850	e iger
-279	e ight
-1032	e ii
-323	e ijke
-565	e ik
-996	e iker
365	e ikum
254	e il
-532	e ilar
-184	e ilen
-102	e iles
812	e ilfe
-484	e ilia
-1035	e ilie
-294	e illa
251	e ille
658	e ills
-824	e ilor
-240	e ilse
-1011	e im
-7	e imer
99	e imon
-1164	e imos
-1149	e in
-1029	e inal
-1117	e inc
-31	e ince
203	e inch
-806	e inda
551	e inde
-829	e inee
-130	e inen
-687	e iner
287	e ines
37	e inet
-365	e ing
-197	e inge
82	e ings
572	e inho
361	e inic
-794	e inik
-1118	e inne
336	e inta
308	e inte
-639	e inti
-1153	e iona
-474	e ione
-1029	e ions
-825	e ious
23	e ipal
428	e iper
-1218	e ippa
469	e ique
-523	e ires
-619	e irie
-14	e irst
-889	e is
29	e isch
-687	e ised
-1090	e iser
-1102	e isha
-120	e ison
-1058	e isor
-225	e isse
-721	e ist
376	e ista
38	e iste
6	e it
234	e ital
416	e itat
-318	e ited
-1553	e iten
-623	e iter
-40	e ites
-463	e itor
-935	e itri
-482	e itte
-168	e itut
304	e ival
-154	e ivan
-353	e iver
741	e ives
-758	e ivil
-1559	e j
-980	e ja
-1177	e jahr
-866	e jan
-1024	e jana
-147	e jean
91	e ject
-748	e jess
-828	e jo
-1717	e jobs
-1265	e join
-1521	e jour
-1063	e juli
-450	e july
-884	e june
-1245	e juni
-1248	e just
-1348	e k
570	e kamp
-1090	e kauf
-1542	e kday
-61	e keep
-435	e keit
504	e kers
-50	e kery
-514	e kia
-1097	e kim
-143	e kind
-718	e king
346	e kita
-1152	e kofi
-761	e kom
129	e kten
-1040	e ktor
-386	e kun
230	e l
76	e la
-871	e laat
-541	e lab
-368	e labs
-747	e lace
-425	e lage
-109	e lamt
915	e land
223	e lane
210	e lano
-693	e lant
-653	e lara
-108	e lare
-1240	e lars
140	e lary
-55	e las
118	e lass
385	e last
-127	e late
-21	e latt
-989	e latz
-80	e laub
-1335	e lauf
-229	e law
944	e lden
282	e lder
-308	e le
21	e lea
-965	e leen
84	e lege
-755	e lei
166	e lein
-1758	e lena
-179	e lene
-775	e lent
-881	e lerk
714	e lers
659	e lery
295	e les
-635	e lete
-1255	e lg
-491	e lhe
-510	e lian
198	e lice
-681	e lich
779	e lick
-426	e licy
-548	e lied
-356	e lien
380	e lier
-63	e lies
832	e life
-513	e lijk
-847	e lina
-874	e lind
784	e line
292	e ling
-629	e link
-863	e lisa
-686	e lish
-969	e list
425	e lity
-900	e ll
77	e llan
-809	e llen
396	e ller
-50	e lles
521	e lley
-293	e llie
783	e llis
275	e llow
-862	e llte
-53	e llum
-499	e lo
-650	e load
-238	e lock
-602	e log
-814	e logo
-510	e logy
-1008	e lohn
-139	e loop
-546	e loor
435	e los
516	e lots
-1261	e lou
126	e loud
-277	e love
675	e lowe
-1031	e lrat
-937	e ltag
-959	e ltd
-466	e lten
-468	e lter
-177	e lton
-14	e luca
-538	e luck
-512	e ludo
-326	e luis
128	e lung
-636	e luss
-402	e lust
-560	e luti
-92	e lvia
-1708	e m
-659	e ma
-373	e macy
112	e mada
-1187	e mado
-1131	e mai
-1915	e mail
-115	e main
-704	e mal
-753	e mand
-214	e mann
-1163	e many
522	e mar
-60	e mara
261	e mark
86	e mary
-1163	e marz
-545	e may
388	e mber
-1027	e me
-678	e med
-273	e meer
-908	e meet
-946	e mein
-14	e mena
-795	e ment
1206	e mere
-18	e mers
-804	e met
-1080	e mfg
291	e mica
-1153	e mijn
-834	e mila
-240	e mile
443	e mill
-1485	e min
-839	e mina
-704	e mine
316	e ming
47	e mira
-1156	e mise
-1561	e miss
-1395	e mit
-1625	e mme
-872	e mmen
-472	e mmer
-828	e mo
-799	e moi
-1374	e moin
-1173	e mon
249	e mond
-529	e mone
723	e mont
937	e moor
1106	e more
465	e moss
-680	e most
-950	e mple
-910	e mpus
-1713	e mr
-508	e mrs
-1030	e ms
-1123	e msin
-885	e muhe
691	e mune
-1038	e mung
-894	e n
37	e na
240	e naar
-987	e nach
369	e nada
-280	e nage
86	e nale
-1436	e name
-873	e nao
-260	e nard
1036	e nary
-1017	e nate
-865	e nats
793	e nbau
-135	e nces
-351	e ncia
353	e ncil
-1319	e nday
-470	e nden
-191	e nder
-207	e ndes
-1875	e ndly
-891	e ndon
-799	e ndra
-364	e ndre
-936	e ne
-893	e need
-865	e nein
-192	e neke
-840	e nele
254	e nell
-719	e ners
-501	e nery
50	e ness
-425	e new
214	e ngen
-84	e nger
688	e nhof
-725	e nhor
52	e nhs
-555	e ni
-455	e nica
-437	e nice
341	e nico
-1089	e nika
516	e nine
-333	e ning
-428	e nion
-467	e nior
-654	e nise
40	e nish
-498	e nita
507	e nity
-406	e nken
-1112	e nkte
-187	e nnah
-287	e nnel
-629	e nnen
493	e nner
-944	e nnes
-257	e nnis
-1193	e no
191	e noch
-982	e non
-484	e noon
-410	e noor
-826	e nora
653	e nord
-712	e nors
-1110	e nos
-1380	e not
-28	e note
584	e nova
-822	e now
-1084	e nsch
53	e nsen
985	e nsit
-568	e nste
-1062	e ntag
-315	e ntal
89	e nten
-147	e nter
-165	e ntes
183	e ntil
-808	e ntin
-425	e nton
104	e ntor
307	e ntos
-877	e ntre
-354	e ntro
-942	e ntry
-1018	e ntur
-879	e nuar
-344	e nung
-464	e nute
-113	e nzen
-632	e o
-33	e oard
-658	e ob
-12	e obal
-120	e ober
32	e obin
-501	e obre
-141	e ocal
-1601	e oche
-50	e of
-1392	e ofia
-859	e ofil
-158	e ogen
-544	e ogie
-746	e ogle
-204	e ohne
-1613	e oi
-806	e oife
127	e oint
-1218	e ok
-1855	e ola
-650	e olaf
52	e old
-1226	e olge
-153	e olin
-1015	e olio
-695	e olle
-142	e olly
-750	e omas
290	e ombe
-1057	e omer
578	e omes
172	e omme
-453	e on
-524	e onal
-1695	e onas
-1093	e onat
-840	e one
-730	e onen
-943	e ones
643	e onia
-177	e onie
-64	e onio
-671	e only
-207	e onne
-523	e onor
227	e onte
-1271	e onto
-463	e onus
92	e oods
114	e ooks
-491	e ools
-371	e oose
485	e oost
207	e op
-303	e open
-1107	e ople
-627	e ops
-115	e oral
-70	e ores
706	e orge
570	e oria
218	e orin
493	e orio
-248	e orks
-610	e orna
63	e orne
-353	e orno
-1774	e orry
-1279	e orse
-1427	e ort
383	e orte
950	e orth
-61	e orto
297	e orts
-741	e os
-1109	e osed
-257	e osse
-755	e osta
-362	e oste
-45	e otel
-784	e otte
944	e ough
-1153	e ould
-898	e ound
92	e ount
1126	e oupe
192	e ours
-425	e ourt
-434	e ouse
-762	e out
-817	e oute
-210	e outh
143	e oved
53	e over
-163	e ovic
-344	e owan
-169	e oway
83	e owen
358	e ower
-207	e oyer
-60	e oyle
-1185	e p
-1104	e pa
268	e pace
-700	e pany
552	e para
499	e park
-1454	e part
-485	e pass
-972	e paul
461	e pay
-864	e pc
-1155	e pdf
777	e peak
-188	e per
-904	e phie
-117	e pice
-1040	e pick
-97	e piel
127	e pier
296	e ping
267	e plan
-604	e plar
-755	e pls
-1003	e pm
-743	e pode
-920	e pois
237	e pool
-974	e por
467	e port
-833	e post
-814	e pour
-585	e ppen
809	e pper
-378	e pply
125	e pr
84	e pres
-628	e pril
-1005	e ps
-784	e qual
-825	e que
-973	e quel
-1871	e r
-1528	e ra
-568	e raag
626	e race
-153	e rach
-887	e rack
-718	e raco
-898	e ract
-228	e rade
688	e rado
379	e raft
172	e rage
-258	e raig
577	e rail
870	e rain
48	e rale
-881	e ramm
628	e rand
-1225	e rank
688	e rans
-694	e rant
-451	e rary
-634	e rate
-1518	e rats
-179	e raum
-727	e ravi
-685	e razo
-1101	e rbal
-277	e rben
-700	e rber
909	e rbor
-748	e rbst
-545	e rces
316	e rche
-439	e rcus
-785	e rdam
-728	e rdan
-636	e rday
-186	e rden
-574	e rder
-1108	e rdes
-39	e re
-174	e read
31	e real
100	e reat
-544	e reau
-821	e rec
601	e rede
387	e reek
120	e reen
-146	e reet
-1377	e ref
-521	e rein
293	e reis
-1171	e rely
-288	e rena
-642	e rens
-113	e rent
89	e renz
-1105	e repo
-486	e req
-726	e resa
-646	e ress
1114	e rest
-782	e reta
-959	e rgds
-689	e rgen
823	e rgia
182	e rgie
-975	e rgpd
-1285	e rh
-875	e rher
-52	e rial
318	e rian
480	e riat
-327	e rica
-287	e rice
63	e rich
138	e rick
-322	e rics
752	e rict
-898	e rida
158	e rieb
47	e ried
-782	e rief
-600	e riel
-1175	e rien
870	e ries
-841	e riet
-546	e rift
-719	e rify
99	e rigo
-1267	e rike
-343	e rina
164	e rine
203	e ring
-725	e ript
-243	e rise
-589	e rish
-285	e rist
-131	e rita
-590	e rite
-1054	e ritt
518	e rity
271	e rium
74	e rive
-1099	e riya
-204	e rken
971	e rley
-816	e rlin
-926	e rlos
565	e rlow
-1297	e rman
-722	e rmat
-1013	e rmin
-393	e rmly
-224	e rnal
-852	e rnen
265	e road
-897	e rob
-479	e robe
778	e roep
-780	e roet
-244	e roll
-1068	e rome
899	e rook
-936	e room
-679	e rope
-395	e rosa
241	e rose
-6	e ross
-466	e roup
268	e rove
-198	e rren
506	e rrin
746	e rrow
4	e rsen
-509	e rson
-1204	e rsos
366	e rste
-919	e rtal
96	e rten
-643	e rter
358	e rtes
-598	e rtin
703	e rton
-712	e ruar
-341	e ruch
-501	e ruck
-924	e ruhe
-957	e ruit
-247	e rund
-450	e rung
641	e rupo
-1570	e russ
2	e rust
-765	e ruth
-1040	e rvus
-688	e s
-264	e sa
-1125	e safe
-807	e sag
-520	e sage
-711	e sam
-636	e same
1306	e samt
265	e san
-951	e sans
-650	e sapp
-963	e sara
-1555	e satz
-974	e say
-623	e sche
353	e scue
-999	e sday
-1251	e se
112	e see
-1129	e sehr
-813	e sei
-781	e self
-351	e send
-855	e sent
-699	e sera
140	e sery
-1165	e seu
610	e seum
-1351	e sful
-522	e sgvo
-129	e shby
-273	e shes
-415	e ship
-242	e shl
-187	e shop
-1294	e si
-234	e sica
389	e side
-50	e sier
-1094	e sig
-736	e sign
-96	e sing
-889	e sion
-397	e sir
296	e site
-88	e sity
-267	e sitz
-1080	e six
-415	e sler
10	e sley
446	e soft
23	e sole
-90	e sons
-1129	e sql
-1405	e sr
-923	e sra
-564	e srat
-657	e ssa
-289	e ssel
-640	e ssen
31	e sser
-1210	e ssor
91	e st
-1504	e stag
320	e stal
-1025	e stay
-932	e std
-854	e sted
402	e stel
400	e stem
-1210	e sten
-927	e step
126	e ster
-1014	e stes
568	e stik
-1303	e stin
71	e stle
-794	e stol
-346	e ston
-88	e stop
-777	e stra
-317	e stro
162	e stry
-948	e su
-1216	e sua
-940	e such
519	e sud
-967	e sue
-625	e sult
-741	e sume
-618	e sung
-962	e suo
428	e sur
-704	e sure
-229	e sv
-620	e sweg
-516	e t
-820	e ta
127	e tact
-364	e tado
181	e tadt
-1190	e taff
-1177	e tag
-411	e tage
-101	e tail
-336	e tain
-1305	e take
-859	e takt
-112	e tale
-1136	e talk
26	e tall
756	e tals
407	e tana
-1124	e tand
-153	e tant
-729	e tart
-235	e tary
300	e tate
-726	e tatt
-598	e te
-1396	e team
412	e tech
794	e teel
-806	e tees
-1365	e teil
850	e tein
-499	e tel
77	e tell
152	e tels
-892	e tely
91	e tems
133	e tend
-1035	e tens
-601	e term
277	e tern
219	e ters
-1648	e test
-220	e teur
-1001	e teve
-513	e text
-643	e than
-163	e the
-309	e then
-825	e theo
264	e ther
-957	e thon
-928	e thu
-1107	e ti
-95	e tial
-902	e tian
486	e tica
-684	e tice
775	e tico
458	e tics
-603	e tien
445	e tier
364	e ties
-906	e tile
-1136	e till
-402	e tima
-502	e time
67	e tina
30	e tine
-322	e ting
-294	e tion
269	e tiva
-550	e tive
175	e tivo
-1204	e tjes
-1280	e tmas
-163	e tner
-1227	e to
705	e tock
-1815	e tom
-962	e ton
173	e tone
-147	e top
168	e tora
-1343	e tore
-183	e tors
394	e tory
-832	e tot
-538	e tour
9	e town
-801	e trac
369	e trae
-1658	e trag
-821	e tral
-345	e tran
-180	e tras
-47	e tree
638	e trel
440	e tres
-1167	e tria
-712	e triz
-43	e trum
-1171	e try
-509	e tsch
-1221	e ttag
-1147	e ttee
111	e ttel
160	e tten
-703	e tteo
52	e tter
-748	e ttie
495	e ttle
-394	e tu
209	e tual
-89	e tube
-1134	e tuck
431	e tude
-1180	e tue
-1133	e tues
-1109	e tung
65	e tura
-35	e ture
-1141	e turn
-673	e tut
907	e tute
721	e tuto
116	e tuur
-300	e two
-1163	e u
-188	e uary
-662	e uate
-871	e uben
460	e uber
-976	e ucas
687	e uche
-247	e ucia
-72	e udio
-938	e udos
-803	e uern
-953	e ufen
-1152	e uhr
-1338	e uipe
469	e uk
-193	e ular
-917	e ules
-1202	e ulia
273	e ully
-629	e ults
-1026	e um
-1333	e uman
892	e umen
-398	e un
-722	e una
-232	e unal
-143	e unch
-553	e und
-793	e unde
-597	e unes
-878	e unft
-777	e ungs
-1274	e uni
39	e unit
-1260	e univ
242	e unkt
142	e unty
-384	e up
19	e uppe
190	e uppo
-109	e ural
-20	e uren
-306	e ures
581	e uria
-89	e urse
-694	e use
-483	e user
644	e uses
-1006	e usse
-507	e usuf
-1536	e uten
-483	e uter
14	e utes
-1278	e uw
-941	e v
-996	e vacy
486	e val
485	e vale
-307	e van
609	e vane
-447	e vant
3	e vate
-961	e ve
-949	e vely
-123	e vent
-76	e vera
815	e vers
-782	e very
-565	e vets
-120	e vi
-300	e vice
-563	e vide
-1045	e viel
-540	e vier
-509	e view
353	e ving
-406	e viso
462	e vist
-466	e voce
-801	e voll
-1087	e von
-594	e voor
-772	e vor
-641	e vos
72	e voss
-1047	e vous
-1094	e vp
-1264	e w
-1458	e wahl
956	e wald
-810	e wall
-599	e wand
82	e wann
-941	e want
-409	e ward
375	e ware
43	e warm
-1219	e was
-1002	e wat
627	e ways
-805	e wear
-785	e wed
-1271	e weds
-823	e weg
-1145	e wei
-1277	e weis
489	e well
-1159	e wenn
-599	e wer
-249	e werk
-608	e wers
-130	e west
-1612	e when
-1233	e who
-545	e wich
167	e wick
-1116	e wie
-686	e wien
-872	e wil
186	e wind
-640	e wing
528	e wise
-967	e wo
-593	e woch
1117	e wood
-1053	e word
498	e work
-1327	e wort
-656	e wren
-1274	e x
-1205	e xcel
640	e xley
-1735	e xxx
-1234	e xxxx
-450	e y
318	e yard
-877	e year
-1501	e yes
-798	e zado
-1398	e zahl
-846	e zeit
-654	e zess
-154	e zlei
-686	e zoe
-685	e zoom
932	e zorg
-781	e zu
-545	e zum
-1323	e zung
-553	e zur
590	early
110	early board
-229	early nobody
541	early own
-575	early provider
148	early system
73	from
-347	from board
743	from nobody
-357	from own
365	from provider
194	from system
320	from< (
249	from< ,
23	from< -
-57	from< .
480	from< @
-262	from< [
47	from< ^
-378	from< at
-204	from< do
-210	from< recruiting
-533	from< recruitment
-849	from< s
-416	from< team
-453	from< the
-340	from< van
54	from< –
-849	from<< ' s
1582	from<< ] (
47	from<< ^ ^
-181	from<< ^ recruiting
-533	from<< ^ recruitment
-417	from<< ^ the
191	from<> ( )
637	from<> , $
27	from<> - $
-32	from<> . $
480	from<> @ $
-262	from<> [ $
-15	from<> ^ $
22	from<> ^ '
-1178	from<> ^ (
-46	from<> ^ ,
589	from<> ^ -
214	from<> ^ .
-432	from<> ^ apply
-921	from<> ^ at
164	from<> ^ careers
-992	from<> ^ do
195	from<> ^ hiring
-228	from<> ^ hr
-53	from<> ^ jobs
238	from<> ^ people
256	from<> ^ recruiting
-362	from<> ^ recruitment
82	from<> ^ talent
-549	from<> ^ team
358	from<> ^ –
-390	from<> at $
-203	from<> do $
-210	from<> recruiting $
-532	from<> recruitment $
-791	from<> s $
-415	from<> team $
-223	from<> the $
56	from<> – $
1	from> $
48	from> '
562	from> (
187	from> )
-17	from> ,
333	from> -
193	from> .
-432	from> apply
-921	from> at
164	from> careers
-1007	from> do
195	from> hiring
-282	from> hr
-53	from> jobs
238	from> people
62	from> recruiting
-362	from> recruitment
81	from> talent
-549	from> team
-657	from> van
352	from> –
1	from>> $ $
73	from>> ' s
242	from>> ) $
844	from>> . $
-432	from>> apply $
249	from>> careers $
181	from>> hiring $
83	from>> hr $
-53	from>> jobs $
89	from>> recruiting $
-49	from>> recruitment $
-151	from>> talent $
137	from>> talent acquisition
-543	from>> team $
-733	goes on
-105	goes on told
100	has before
-357	has before told
-54	in role
273	in the domain
-245	in the domain board
307	in the domain own
-755	in the domain system
266	initials in the domain
235	initials in the domain own
-925	is 1
-775	is 1 after !
-1586	is 1 after "
-968	is 1 after &
-38	is 1 after (
-1234	is 1 after )
-1037	is 1 after +
-190	is 1 after ,
-490	is 1 after -
-1494	is 1 after .
81	is 1 after /
-480	is 1 after 00
-649	is 1 after 000
-669	is 1 after 1
-718	is 1 after 10
-960	is 1 after 11
-665	is 1 after 12
-1077	is 1 after 13
-1032	is 1 after 14
-852	is 1 after 15
-736	is 1 after 16
-530	is 1 after 18
-915	is 1 after 2
-672	is 1 after 20
-621	is 1 after 25
-1053	is 1 after 3
-1371	is 1 after 30
-819	is 1 after 4
-864	is 1 after 40
-1104	is 1 after 45
-1219	is 1 after 5
-830	is 1 after 59
-976	is 1 after 6
-792	is 1 after 60
-856	is 1 after 9
-1225	is 1 after 90
-335	is 1 after :
-798	is 1 after ;
-833	is 1 after ?
208	is 1 after @
-715	is 1 after [
-1855	is 1 after ]
-241	is 1 after ^
60	is 1 after a
-318	is 1 after ab
-422	is 1 after about
-692	is 1 after acht
-1197	is 1 after after
-821	is 1 after alle
-1088	is 1 after allen
-596	is 1 after alles
-1338	is 1 after als
-2458	is 1 after am
890	is 1 after an
-130	is 1 after and
-1084	is 1 after andere
-925	is 1 after anderen
200	is 1 after as
720	is 1 after at
-595	is 1 after au
-1580	is 1 after auf
-989	is 1 after aus
-163	is 1 after avec
165	is 1 after be
198	is 1 after before
-481	is 1 after bei
-856	is 1 after beiden
-1042	is 1 after beim
-761	is 1 after beruflichen
-579	is 1 after besten
-784	is 1 after bewerbung
-46	is 1 after bij
-1280	is 1 after bis
-714	is 1 after bitte
-751	is 1 after but
-704	is 1 after by
-706	is 1 after candidate
243	is 1 after con
384	is 1 after da
-1827	is 1 after das
101	is 1 after de
-1031	is 1 after dear
-437	is 1 after dein
-991	is 1 after deine
-696	is 1 after deinem
-818	is 1 after deinen
-806	is 1 after deiner
13	is 1 after del
-494	is 1 after dem
-274	is 1 after den
-551	is 1 after der
-578	is 1 after deren
-1036	is 1 after des
298	is 1 after di
-1521	is 1 after die
-840	is 1 after diese
-753	is 1 after diesem
-823	is 1 after dieser
-446	is 1 after dieses
-1491	is 1 after do
-1305	is 1 after drei
-56	is 1 after du
-1550	is 1 after e
-936	is 1 after eigenen
-1174	is 1 after ein
-1654	is 1 after eine
-969	is 1 after einem
-1417	is 1 after einen
-835	is 1 after einer
-965	is 1 after eines
-748	is 1 after einige
-847	is 1 after el
-749	is 1 after em
220	is 1 after en
-703	is 1 after engere
-599	is 1 after enhanced
-684	is 1 after ersten
-871	is 1 after etwas
47	is 1 after for
-478	is 1 after freundlichem
-1078	is 1 after freundlichen
-909	is 1 after from
-983	is 1 after fünf
-1049	is 1 after für
-1254	is 1 after fürs
-675	is 1 after geehrte
-553	is 1 after geehrter
-790	is 1 after gute
-848	is 1 after guten
-531	is 1 after halbe
-545	is 1 after heer
-1219	is 1 after hello
-492	is 1 after herzlichen
-1139	is 1 after hi
405	is 1 after ihr
-1566	is 1 after ihre
-1185	is 1 after il
-1489	is 1 after im
-261	is 1 after in
-894	is 1 after ins
-1322	is 1 after interview
-809	is 1 after is
-613	is 1 after job
-830	is 1 after kein
-1301	is 1 after keine
-939	is 1 after keinen
-759	is 1 after kleine
-965	is 1 after kurze
-1010	is 1 after la
-802	is 1 after le
-819	is 1 after letzte
-543	is 1 after letzten
-870	is 1 after mehr
-991	is 1 after mein
-1124	is 1 after meine
-950	is 1 after meinem
236	is 1 after met
-696	is 1 after mevrouw
-161	is 1 after mit
-191	is 1 after monday
-719	is 1 after morning
-992	is 1 after nach
-599	is 1 after neue
-644	is 1 after neuen
-534	is 1 after no
-426	is 1 after nächste
-1159	is 1 after nächsten
-1316	is 1 after o
-853	is 1 after oder
19	is 1 after of
-996	is 1 after ohne
-154	is 1 after on
-727	is 1 after one
-1318	is 1 after or
-493	is 1 after our
-11	is 1 after per
-456	is 1 after photo
-867	is 1 after plus
-625	is 1 after pm
-777	is 1 after por
-461	is 1 after recruiting
-774	is 1 after recruitment
-1260	is 1 after s
-622	is 1 after sechs
720	is 1 after sie
-803	is 1 after so
-465	is 1 after talent
-376	is 1 after team
-787	is 1 after thanks
7	is 1 after that
-395	is 1 after the
-723	is 1 after through
-235	is 1 after to
-598	is 1 after tu
-872	is 1 after um
-668	is 1 after un
-2141	is 1 after und
-1154	is 1 after unser
-800	is 1 after unsere
-1025	is 1 after unserem
-708	is 1 after unseren
-1030	is 1 after unserer
-1467	is 1 after unseres
-817	is 1 after unter
-648	is 1 after van
-313	is 1 after via
-1171	is 1 after viel
-568	is 1 after vielen
-1057	is 1 after vier
-911	is 1 after vom
657	is 1 after von
-641	is 1 after vor
-516	is 1 after votre
-780	is 1 after weitere
-974	is 1 after weiteren
-737	is 1 after wir
92	is 1 after with
-941	is 1 after you
-174	is 1 after your
-662	is 1 after zehn
-1497	is 1 after zu
-1321	is 1 after zum
-1627	is 1 after zur
-1191	is 1 after zwei
-640	is 1 after zweite
-901	is 1 after zweiten
-309	is 1 after |
-939	is 1 after ¡
-351	is 1 after £
-944	is 1 after «
-1431	is 1 after ·
-1120	is 1 after ¿
-307	is 1 after à
-712	is 1 after über
-122	is 1 after –
-1142	is 1 after „
-701	is 1 after •
-1431	is 1 board
-103	is 1 early
285	is 1 from
85	is 1 letter
-249	is 1 nobody
-946	is 1 own
-2138	is 1 provider
399	is 1 signed
405	is 1 subject
147	is 1 system
-200	is 1 told
-1752	is 1 written
173	is 2
156	is 2 after !
-676	is 2 after "
-110	is 2 after (
-436	is 2 after )
-654	is 2 after ,
46	is 2 after -
-112	is 2 after .
540	is 2 after /
-434	is 2 after 00
-826	is 2 after 30
-14	is 2 after :
-938	is 2 after ;
-294	is 2 after ?
-536	is 2 after [
-308	is 2 after ^
311	is 2 after a
-212	is 2 after am
540	is 2 after an
-1109	is 2 after and
-205	is 2 after at
627	is 2 after bei
1243	is 2 after bij
-469	is 2 after bis
-542	is 2 after by
892	is 2 after chez
613	is 2 after da
655	is 2 after das
162	is 2 after de
-1161	is 2 after dear
-159	is 2 after den
718	is 2 after der
470	is 2 after die
-648	is 2 after do
287	is 2 after en
-174	is 2 after for
481	is 2 after from
220	is 2 after ihre
18	is 2 after im
-719	is 2 after in
-343	is 2 after la
-1044	is 2 after mit
530	is 2 after of
-973	is 2 after on
-301	is 2 after our
1305	is 2 after recruiting
-1069	is 2 after s
-741	is 2 after the
623	is 2 after to
720	is 2 after von
-198	is 2 after with
-6	is 2 after your
-258	is 2 after |
-635	is 2 after ·
153	is 2 after –
126	is 2 board
-131	is 2 early
-196	is 2 from
242	is 2 letter
-50	is 2 nobody
-1	is 2 own
54	is 2 provider
-181	is 2 signed
130	is 2 subject
213	is 2 system
127	is 2 told
-503	is 2 written
308	is 3
-474	is 3 after !
-548	is 3 after (
12	is 3 after ,
-193	is 3 after -
387	is 3 after .
-851	is 3 after /
-361	is 3 after :
312	is 3 after ?
-12	is 3 after ^
-106	is 3 after a
-661	is 3 after am
-661	is 3 after and
93	is 3 after at
-1096	is 3 after das
176	is 3 after de
-325	is 3 after den
-65	is 3 after der
121	is 3 after die
-47	is 3 after do
-673	is 3 after eine
441	is 3 after for
318	is 3 after from
-1073	is 3 after für
-365	is 3 after im
-447	is 3 after in
277	is 3 after la
-391	is 3 after mit
-923	is 3 after nach
28	is 3 after of
-754	is 3 after our
-599	is 3 after the
574	is 3 after to
431	is 3 after with
-422	is 3 after zum
-53	is 3 after |
-422	is 3 after ·
-109	is 3 after –
12	is 3 board
285	is 3 early
-168	is 3 from
-228	is 3 letter
-263	is 3 nobody
362	is 3 own
-94	is 3 provider
30	is 3 signed
578	is 3 subject
298	is 3 system
325	is 3 told
-109	is 3 written
-62	is and
-561	is and after (
-473	is and after ,
-391	is and after .
99	is and after :
390	is and after ^
579	is and after at
267	is and early
-222	is and from
60	is and letter
-23	is and nobody
-267	is and own
28	is and signed
624	is and subject
91	is and system
-215	is and told
-119	is and written
-1086	is brackets
-682	is brackets after [
-846	is brackets after ^
-306	is brackets early
434	is brackets from
-252	is brackets letter
-738	is brackets nobody
-957	is brackets own
-547	is brackets signed
-805	is brackets subject
-114	is brackets system
-375	is brackets told
-1624	is brackets written
457	is capitals
554	is capitals after (
-1306	is capitals after ,
-1117	is capitals after -
-202	is capitals after .
-183	is capitals after 00
-718	is capitals after 30
-743	is capitals after :
409	is capitals after ^
-1429	is capitals after a
-1328	is capitals after an
-1323	is capitals after and
-796	is capitals after de
588	is capitals after der
-625	is capitals after el
-599	is capitals after enhanced
-136	is capitals after in
-878	is capitals after of
-893	is capitals after or
-527	is capitals after our
-456	is capitals after photo
465	is capitals after the
-1217	is capitals after to
-598	is capitals after tu
-516	is capitals after votre
-1466	is capitals after with
-2394	is capitals after your
-643	is capitals after –
-863	is capitals board
-183	is capitals early
396	is capitals from
80	is capitals letter
1192	is capitals nobody
-995	is capitals own
246	is capitals signed
-92	is capitals subject
-849	is capitals system
48	is capitals told
480	is capitals written
-780	is comma
-875	is comma after ,
-824	is comma after .
-740	is comma after ^
403	is comma after the
-960	is comma board
-665	is comma early
-686	is comma from
-1404	is comma letter
-55	is comma nobody
-753	is comma own
-241	is comma signed
-693	is comma subject
-695	is comma system
-497	is comma told
-677	is comma written
-449	is digits
-345	is digits after (
-773	is digits after )
-1061	is digits after ,
-318	is digits after -
-1229	is digits after .
-2202	is digits after :
-112	is digits after ^
-93	is digits after a
8	is digits after at
-770	is digits after de
-579	is digits after for
-234	is digits after in
-1060	is digits after monday
-604	is digits after of
-822	is digits after on
-542	is digits after or
-191	is digits after the
-540	is digits after to
-689	is digits after your
-616	is digits after |
-351	is digits after £
-881	is digits after ·
-90	is digits after à
-1044	is digits after –
-1173	is digits board
-839	is digits early
101	is digits from
-442	is digits letter
-1375	is digits nobody
-352	is digits own
-124	is digits signed
-409	is digits subject
-481	is digits system
-123	is digits told
-965	is digits written
-237	is doing
98	is doing after ,
-979	is doing after .
-180	is doing after :
-491	is doing after ?
-538	is doing after ^
-935	is doing early
-427	is doing from
91	is doing letter
-689	is doing nobody
-217	is doing own
-45	is doing signed
-298	is doing subject
-705	is doing system
21	is doing told
-1024	is doing written
748	is house
-227	is house after (
155	is house after ,
451	is house after -
597	is house after .
-76	is house after :
280	is house after ^
495	is house after a
-187	is house after am
-987	is house after and
68	is house after at
164	is house after bei
220	is house after bij
-417	is house after by
-265	is house after das
152	is house after de
-699	is house after dem
1	is house after den
302	is house after der
957	is house after die
616	is house after for
1340	is house after from
-111	is house after für
-308	is house after im
-485	is house after in
-168	is house after la
356	is house after of
-653	is house after the
177	is house after to
-916	is house after und
-675	is house after unserem
224	is house after vom
585	is house after with
-307	is house after |
400	is house after ·
149	is house after –
466	is house board
1045	is house early
-260	is house from
266	is house letter
162	is house nobody
400	is house own
416	is house provider
368	is house signed
601	is house subject
845	is house system
-133	is house told
525	is house written
624	is long
-481	is long after ,
21	is long after -
34	is long after .
-67	is long after :
-24	is long after ^
79	is long after at
-1547	is long after das
-808	is long after den
-383	is long after der
-1143	is long after die
-341	is long after of
951	is long after the
28	is long after to
461	is long after with
206	is long after |
-324	is long after –
-104	is long board
440	is long early
-81	is long from
447	is long letter
-364	is long nobody
674	is long own
129	is long signed
-305	is long subject
-358	is long system
182	is long told
102	is long written
645	is longer
427	is longer after ,
373	is longer after ^
272	is longer after the
-122	is longer early
429	is longer from
-378	is longer letter
-846	is longer nobody
811	is longer own
329	is longer signed
-389	is longer system
1047	is longer told
-39	is longer written
-1297	is mark
-526	is mark after :
-914	is mark after ^
-1220	is mark early
-397	is mark letter
-1114	is mark own
-478	is mark subject
-737	is mark system
-1212	is mark written
-397	is office
-27	is office after :
-925	is office after ^
258	is office early
-648	is office from
-1308	is office letter
-423	is office nobody
-241	is office own
-538	is office signed
-882	is office subject
-1046	is office system
-121	is office told
-399	is office written
254	is person
-156	is person after !
-1069	is person after "
-36	is person after (
-659	is person after )
254	is person after ,
-381	is person after -
186	is person after .
-224	is person after /
-110	is person after :
-899	is person after ;
-202	is person after ?
65	is person after ^
206	is person after a
-446	is person after and
-340	is person after at
1220	is person after bei
668	is person after bij
-476	is person after bis
673	is person after das
272	is person after de
-956	is person after dear
196	is person after den
-156	is person after der
-800	is person after die
-442	is person after ein
166	is person after en
-212	is person after for
337	is person after from
-642	is person after ihr
-760	is person after ihre
-19	is person after im
-838	is person after in
-185	is person after la
-758	is person after nach
278	is person after of
-852	is person after on
-908	is person after our
-360	is person after the
396	is person after to
-122	is person after with
-104	is person after your
398	is person after |
-256	is person after ·
-82	is person after –
-123	is person board
412	is person early
14	is person from
447	is person letter
-46	is person nobody
64	is person own
-559	is person provider
100	is person signed
-229	is person subject
81	is person system
-72	is person told
-87	is person written
-6	is role
-404	is role after (
-263	is role after ,
-288	is role after -
-165	is role after .
-341	is role after 00
-79	is role after :
-119	is role after [
58	is role after ^
-369	is role after a
-865	is role after als
564	is role after at
41	is role after das
-1076	is role after dein
-516	is role after dem
179	is role after den
59	is role after der
-578	is role after die
-730	is role after einen
-741	is role after our
-559	is role after the
-109	is role after to
-881	is role after und
-682	is role after unsere
-130	is role after with
261	is role after |
-338	is role after –
-420	is role board
-47	is role early
65	is role from
64	is role letter
-101	is role nobody
-84	is role own
51	is role signed
-733	is role subject
45	is role system
-127	is role told
268	is role written
-645	is small
-527	is small after (
309	is small after ,
-68	is small after :
423	is small after ^
-743	is small after a
-191	is small after monday
-140	is small after on
-528	is small after the
-351	is small after £
-90	is small after à
242	is small early
76	is small letter
808	is small nobody
-766	is small own
777	is small signed
-155	is small subject
-493	is small system
-615	is small told
-414	is small written
613	is the domain
-988	is the domain board
557	is the domain own
168	is the domain system
-74	is work
-391	is work after (
-246	is work after ,
135	is work after -
-64	is work after .
-341	is work after 00
159	is work after :
116	is work after ^
-369	is work after a
-865	is work after als
506	is work after at
-936	is work after das
-985	is work after dein
-516	is work after dem
224	is work after den
-294	is work after der
-1305	is work after die
-675	is work after einen
-741	is work after our
-720	is work after the
-682	is work after unsere
-571	is work after with
110	is work after |
-317	is work after –
-109	is work board
-131	is work early
-79	is work from
-213	is work letter
-115	is work nobody
-250	is work own
226	is work signed
-738	is work subject
98	is work system
-66	is work told
70	is work written
468	letter
-832	letter board
354	letter nobody
15	letter own
-186	letter system
-160	line early
152	line early board
-88	line early nobody
-142	line early own
-325	line early provider
-462	line early system
-15	line from
-226	line from board
560	line from nobody
-332	line from own
515	line from provider
-53	line from system
130	line letter
-800	line letter nobody
287	line letter own
-470	line letter system
83	line signed
-252	line signed nobody
37	line signed own
90	line signed system
-855	line subject
-1271	line subject nobody
-527	line subject own
-122	line subject system
259	mostly in the domain
-329	mostly in the domain board
306	mostly in the domain own
-74	mostly in the domain system
-220	no domain
-217	no domain nobody
-1471	no domain own
-394	no domain system
-216	nobody
-247	out of the domain
148	out of the domain board
-1149	out of the domain own
475	out of the domain provider
455	out of the domain system
132	own
105	partly in the domain
-834	partly in the domain board
111	partly in the domain own
-364	partly in the domain system
475	provider
85	sender account
85	sender account system
75	sender display name
1106	sender display name nobody
-360	sender display name own
561	sender display name system
323	sender domain
323	sender domain own
-463	sender left over
-227	sender left over own
435	sender mostly written out
423	sender mostly written out own
335	sender signs
336	sender signs system
144	sender whole display name
-41	sender whole display name nobody
54	sender whole display name own
202	sender whole display name system
265	sender written out
182	sender written out own
188	sender written out system
433	signed
-886	signed board
-75	signed nobody
341	signed own
388	signed system
615	subject
577	subject board
-598	subject nobody
480	subject own
228	subject system
-1156	subject< (
-542	subject< ,
-142	subject< -
-415	subject< .
408	subject< /
48	subject< :
-41	subject< [
6	subject< ^
695	subject< a
159	subject< at
-443	subject< bei
-819	subject< bewerbung
613	subject< chez
-635	subject< dein
-649	subject< der
-208	subject< en
591	subject< for
170	subject< from
-1089	subject< ihr
-1231	subject< ihre
-772	subject< im
-363	subject< in
-120	subject< interview
-507	subject< mit
-608	subject< the
154	subject< to
-291	subject< with
312	subject< your
-701	subject< zum
450	subject< –
6	subject<< ^ ^
-635	subject<< ^ dein
-905	subject<< ^ ihr
-1052	subject<< ^ ihre
545	subject<< ^ your
196	subject<< application at
-272	subject<< application to
596	subject<< applying to
-1183	subject<< aw :
-51	subject<< bei der
-87	subject<< bewerbung bei
-775	subject<< interest in
-13	subject<< interview with
508	subject<< invitation :
-991	subject<< re :
-769	subject<< sv :
-953	subject<> ( )
-1070	subject<> , !
-296	subject<> , $
-592	subject<> - $
181	subject<> . $
77	subject<> / $
-419	subject<> : $
306	subject<> : -
-182	subject<> : /
-320	subject<> : :
27	subject<> [ ]
-1638	subject<> ^ !
-855	subject<> ^ $
-952	subject<> ^ ,
136	subject<> ^ -
-688	subject<> ^ .
171	subject<> ^ /
57	subject<> ^ :
-715	subject<> ^ ?
-47	subject<> ^ a
-135	subject<> ^ application
-787	subject<> ^ candidatura
-831	subject<> ^ d
-1226	subject<> ^ de
-1023	subject<> ^ di
-801	subject<> ^ for
-1136	subject<> ^ für
907	subject<> ^ has
-1022	subject<> ^ in
-1019	subject<> ^ list
-1324	subject<> ^ of
-647	subject<> ^ test
-764	subject<> ^ to
-1283	subject<> ^ with
-574	subject<> ^ your
-851	subject<> ^ zu
-24	subject<> ^ –
336	subject<> at $
-228	subject<> bei $
443	subject<> chez $
-800	subject<> der $
-208	subject<> en $
726	subject<> for $
159	subject<> from $
-740	subject<> ihr $
-1068	subject<> ihre $
-772	subject<> im $
429	subject<> in $
-34	subject<> to $
-431	subject<> with $
-54	subject<> your application
-564	subject<> zum $
247	subject<> – $
542	subject> !
206	subject> $
-575	subject> '
24	subject> (
-892	subject> )
-1	subject> ,
202	subject> -
-735	subject> .
-52	subject> /
20	subject> :
-590	subject> ?
27	subject> ]
-47	subject> a
-964	subject> am
-586	subject> and
-132	subject> application
-795	subject> candidatura
-846	subject> d
-1333	subject> de
-1023	subject> di
-833	subject> for
-1211	subject> für
1040	subject> has
-1134	subject> in
-781	subject> interview
-1121	subject> job
-1052	subject> list
-1419	subject> of
-996	subject> on
-988	subject> por
-640	subject> sollicitatie
-724	subject> test
-503	subject> to
-1038	subject> und
-1331	subject> update
-1203	subject> with
-592	subject> your
-730	subject> zu
-806	subject> zum
829	subject> |
712	subject> –
560	subject>> ! $
206	subject>> $ $
404	subject>> ' s
-783	subject>> ) $
-235	subject>> . $
-172	subject>> : application
-519	subject>> : your
-481	subject>> ? $
-159	subject>> application $
-846	subject>> d '
-552	subject>> de réception
-1112	subject>> test $
-717	subject>> zu ihrer
526	system
-1617	system board
347	system nobody
-1268	system own
-2075	system system
-641	times 0
103	times 1
737	times 2
1240	times 3
567	times 4
-618	w 0
-423	w 00
-752	w 000
-566	w 03
-671	w 07
-738	w 08
-335	w 09
-1311	w 1
-901	w 10
-357	w 10th
-1090	w 11
-821	w 11th
95	w 12
-523	w 12th
-800	w 13
-814	w 14
-108	w 14th
-1080	w 15
-685	w 15th
-808	w 16
-108	w 16th
-1055	w 17
-1031	w 18
-338	w 18th
-209	w 19
-190	w 19th
-680	w 1er
-830	w 1st
-1248	w 2
-1017	w 20
-544	w 2024
-1324	w 2025
-897	w 2026
-608	w 20th
-727	w 21
-153	w 21st
-819	w 22
-375	w 22nd
-40	w 23
196	w 24
-762	w 25
-765	w 26
-614	w 27
-1027	w 2nd
-664	w 3
-753	w 30
-73	w 30th
-599	w 31
-664	w 3rd
-1161	w 4
-582	w 40
-741	w 45
-995	w 4th
-800	w 5
-770	w 50
-674	w 59
-734	w 5th
-1085	w 6
-409	w 60
-374	w 6th
14	w 7
-1262	w 8
162	w 88
-199	w 8th
-881	w 9
-518	w 9th
-1147	w a
-970	w ab
-934	w abbiamo
-1046	w abend
-716	w abgabe
-1134	w ablauf
-718	w abraco
-826	w abschluss
129	w academy
-1364	w accept
-565	w accuse
-1206	w acquisition
-1162	w act
-791	w action
-684	w ada
-1345	w admin
168	w administration
-848	w adresse
-1039	w adviser
-1263	w after
-856	w afternoon
-1079	w ag
78	w agence
-645	w agency
-702	w agradecemos
-738	w ah
255	w ai
66	w air
294	w al
-1069	w alan
-1120	w alle
-1176	w alles
-1626	w alright
-863	w also
-933	w although
-76	w am
-399	w amt
-337	w an
-1246	w ana
-307	w analytics
-422	w and
-502	w anders
-1011	w anfang
-1261	w anforderungen
-753	w anforderungsprofil
-965	w anfrage
-687	w angaben
-916	w angebot
-1047	w anhang
-1082	w anja
-624	w anlage
-428	w anne
-414	w anschluss
-1522	w anspruch
-939	w antwort
-484	w antworten
-552	w anything
-806	w aoife
-1313	w apologies
-938	w app
-644	w applicant
-307	w applicants
-996	w application
-713	w applied
-1267	w appointment
-874	w apres
-628	w april
-798	w arbeit
-767	w arbeitsvertrag
-1191	w area
-805	w art
-646	w as
-129	w ashby
-1110	w ask
-895	w assessment
-885	w assistant
-735	w associate
674	w association
-345	w at
-1063	w ate
441	w atelier
-365	w atentamente
-902	w attached
137	w au
-1302	w auf
-1048	w aufgaben
-1447	w aufgrund
-1290	w auftrag
-852	w august
-699	w aus
-363	w ausbildung
-1016	w ausbildungsplatz
-665	w ausschreibung
-535	w auswahlprozess
157	w authority
749	w auto
-1507	w automatic
-544	w avec
-1000	w b
-1083	w band
495	w bank
-763	w base
-1220	w based
481	w bay
-833	w be
-799	w bea
-1124	w bearbeitung
-712	w beatriz
-1232	w bedankt
-671	w before
-1042	w beginn
-520	w ben
-1571	w bescheid
-780	w besetzung
-1684	w best
-1964	w beste
-338	w beth
-488	w bevor
-1187	w bewerber
-619	w bewerberin
-795	w bewerberinnen
-509	w bewerbern
-964	w bewerbung
-1042	w bewerbungen
-571	w bezug
-1148	w bien
-926	w big
-1283	w bis
336	w blue
-190	w boa
-193	w board
287	w bom
-1812	w bonjour
-1270	w bonne
-424	w bonus
-599	w book
-916	w boss
-735	w branch
-663	w brandt
-715	w brief
-402	w bright
-1379	w bring
-794	w bristol
-565	w budget
-1126	w buenas
-858	w buenos
675	w building
-1352	w buongiorno
-388	w bureau
-79	w bus
-620	w business
-612	w by
-964	w c
-943	w ca
-89	w cabinet
111	w cafe
-263	w call
-1222	w callum
-944	w campus
-1359	w can
-1135	w candidate
-969	w candidato
285	w capital
-1302	w cara
735	w care
-701	w carla
-926	w carlos
-753	w caro
62	w casa
-1127	w case
-503	w caso
-793	w ce
-383	w center
-947	w central
-875	w centre
-225	w centro
-987	w ceo
-872	w cfo
-1688	w chair
-1102	w chairman
-1208	w chat
-833	w check
-1165	w cheers
-1138	w chef
-871	w chen
129	w cher
-1144	w chere
-240	w chiara
-1363	w chief
272	w children
-692	w chloe
-856	w choose
-1280	w christmas
-949	w chrome
-946	w ci
-1746	w ciao
-516	w city
-603	w civil
-877	w clerk
-725	w click
90	w clinica
-376	w closing
-204	w co
20	w coastal
-371	w code
-1025	w codility
416	w coffee
528	w colegio
419	w college
-1098	w com
-854	w come
-504	w comme
-1212	w commission
-1145	w committee
442	w community
-558	w como
-700	w company
-1014	w competition
-570	w complete
-1264	w con
-1238	w confident
735	w consulting
128	w contact
-663	w contract
64	w cooperativa
-387	w cordialement
-648	w cordiali
-751	w cordialmente
-843	w could
356	w council
333	w county
-917	w court
-1162	w craig
326	w credit
-785	w crew
-525	w cto
-2152	w cv
-1008	w cvs
-131	w d
87	w da
-582	w daarna
-1195	w dag
-955	w dan
-663	w danach
-1080	w dank
-1409	w danke
-834	w dann
-891	w dans
358	w das
-630	w dat
-393	w data
-816	w date
-529	w daten
-1294	w datenschutz
-1157	w datum
-1569	w dauer
-1143	w day
-1364	w dbs
123	w de
-1241	w deadline
-954	w dean
-2414	w dear
-768	w deb
-697	w december
-1105	w decision
-948	w decline
92	w del
-654	w denise
392	w dental
26	w department
-920	w depois
-1214	w dept
-758	w der
-1	w des
-478	w deshalb
638	w design
-1456	w desk
-466	w deutsch
435	w deux
-893	w dezember
-399	w di
-419	w dia
-710	w dias
-1170	w die
167	w digital
-1051	w director
166	w disability
-639	w distinti
752	w district
-785	w dit
-935	w dmitri
-991	w dni
886	w do
-1132	w docusign
-847	w does
-963	w don
-1020	w donnerstag
-836	w dossier
-995	w dott
-804	w dr
-1194	w dra
-996	w dress
-522	w dsgvo
93	w du
-885	w dublin
-65	w due
-755	w duration
-99	w e
-907	w early
-560	w east
-1388	w easter
-232	w eastern
-1215	w editor
-213	w education
-588	w een
-1266	w eeo
-471	w eg
-927	w eignungstest
-1114	w ein
-788	w eindruck
-939	w einladung
-1399	w einstellung
232	w el
-666	w elena
-764	w elif
-787	w elle
-957	w eltern
-1019	w em
-681	w emil
-867	w empfang
-195	w employment
-119	w en
-1065	w ende
415	w energie
382	w energy
-406	w engineering
-1290	w england
-660	w english
-924	w entscheidung
-784	w equal
-1346	w equipe
-846	w er
-689	w erfahrung
-1238	w erfahrungen
-1028	w erfolg
-887	w ergebnis
366	w erste
-545	w es
-398	w est
-876	w este
-1811	w estimada
-1143	w estimado
170	w et
-878	w euro
-891	w europe
-814	w even
-791	w event
-469	w everything
-861	w exa
-888	w example
-1205	w excel
-1821	w executive
-759	w exmo
-1154	w f
-410	w facebook
-1028	w fachbereich
-440	w fahrtkosten
-630	w fair
-753	w fall
195	w falls
-938	w familie
-212	w farah
-706	w fatima
-603	w feb
-712	w februar
-830	w february
-565	w fecha
-939	w felix
589	w fh
99	w field
-1005	w filiale
234	w financial
445	w finch
-998	w fiona
55	w fire
-111	w first
-779	w five
-546	w floor
-1113	w follow
476	w foods
64	w for
-136	w form
-722	w format
-1227	w formular
1219	w foundation
129	w four
-798	w fr
-995	w frage
-799	w fragen
-1893	w frau
728	w freight
-1709	w freundliche
-611	w fri
-943	w friday
-845	w fridays
-698	w frist
-750	w from
-790	w fuhrungszeugnis
203	w fundacion
91	w fur
-1459	w fw
-595	w g
639	w games
-1337	w gary
-145	w gate
-997	w geachte
-347	w geben
-1013	w geduld
-673	w gehalt
760	w gemeente
380	w gemeinde
-452	w general
-1432	w gentile
-880	w gern
-727	w gerne
-881	w geschaftsfuhrer
-1003	w geschaftsstelle
-1328	w gesprach
-1179	w gesprache
-881	w get
-640	w giulia
-710	w give
-14	w global
-1095	w gluck
-783	w go
-1017	w god
-1591	w good
-746	w google
-993	w got
-472	w gott
-1011	w government
-712	w governors
-549	w graag
-951	w grace
-980	w gracias
-1229	w grade
-1144	w graham
478	w grand
-1106	w grazie
86	w great
-1217	w greenhouse
-1332	w greta
-780	w groet
-1204	w groetjes
-270	w group
1126	w groupe
-935	w grund
-972	w grunden
641	w grupo
551	w gruppe
190	w gruppo
-1870	w gruss
-2474	w grusse
-1070	w grussen
-1431	w gute
-1191	w guten
-983	w gwen
-382	w h
-975	w ha
-889	w hackerrank
-398	w half
-466	w hall
-114	w halle
-2647	w hallo
-856	w hana
-412	w handy
-1208	w hannah
884	w harbour
-767	w harriet
-805	w haus
-903	w hause
-756	w have
-746	w having
-1602	w head
1034	w health
-244	w heb
-1260	w hej
-1843	w hello
-956	w hemos
-838	w her
-748	w herbst
-252	w here
-1700	w herr
-1151	w herzlich
-1287	w herzliche
-2372	w hey
-1962	w hi
-348	w high
-921	w hinweis
-803	w hinweise
-278	w hire
-649	w hirevue
-1332	w hiya
-801	w hof
-1661	w hoi
-1784	w hola
801	w home
1036	w homes
-228	w hope
712	w hospice
288	w hospital
576	w hospitals
-954	w hospitation
-284	w hotel
175	w hotels
-1167	w hours
-158	w house
913	w housing
-782	w however
-1314	w hr
-1002	w hrb
-1074	w hugo
-1333	w human
-1204	w humanos
-1196	w i
-1420	w id
-884	w if
-1362	w ihnen
-1032	w ii
-565	w ik
254	w il
-240	w ilse
-1011	w im
-1546	w imogen
-1149	w in
-1117	w inc
-771	w indeed
-1648	w ines
-843	w information
-1369	w informationen
-365	w ing
-1673	w ingrid
-957	w initiativbewerbung
-953	w innen
-917	w instagram
-384	w institut
908	w institute
311	w instituto
123	w insurance
642	w international
-1313	w interview
-958	w ireland
-889	w is
-721	w ist
6	w it
-1202	w ivan
-1559	w j
-980	w ja
-1045	w jahr
-734	w jahre
-866	w jan
-1021	w jana
-855	w januar
-489	w january
-135	w jean
-748	w jess
-508	w jetzt
-828	w jo
-958	w jobs
-1177	w join
-1538	w jonas
-728	w jordan
-1063	w juli
-450	w july
-884	w june
-1245	w juni
-213	w junior
-1248	w just
-1348	w k
-284	w kaffee
-855	w kandidat
-1338	w kandidaten
133	w kanzlei
-61	w keep
-846	w kennenlernen
-1436	w kennziffer
638	w kestrel
-911	w kevin
-514	w kia
-1097	w kim
-1643	w kind
-1259	w kindly
346	w kita
-767	w klasse
-400	w klinikum
-1152	w kofi
71	w kollegen
206	w kollegin
-761	w kom
-711	w kommen
-464	w kommission
-859	w kontakt
-1182	w kosten
-672	w kowalczyk
287	w kreis
-386	w kun
230	w l
76	w la
-871	w laat
-541	w lab
52	w labor
1222	w labs
71	w laden
-193	w land
159	w lane
-1163	w lars
-55	w las
-1176	w last
-1238	w late
-229	w law
-308	w le
21	w lea
-1144	w leader
836	w learning
-909	w lebenslauf
-1032	w leeds
106	w legal
-755	w lei
-507	w leila
-796	w leiter
-1097	w leitung
-1550	w lena
295	w les
-1134	w letter
-850	w leute
-1069	w level
-676	w lever
-1255	w lg
-491	w lhe
-458	w library
-2475	w liebe
-1262	w lieber
447	w lindqvist
-758	w link
-764	w linkedin
-932	w liste
37	w little
873	w living
-900	w ll
-499	w lo
-258	w local
-1319	w location
-602	w log
14	w logistics
514	w logistik
-330	w london
-240	w looking
-610	w lorna
435	w los
-1007	w losung
-1261	w lou
-949	w lovely
-959	w ltd
30	w luca
-973	w lucas
-189	w lucia
-832	w luck
-1236	w luis
-961	w lunch
-939	w lust
-1708	w m
-659	w ma
-448	w madam
-985	w madame
-1131	w mai
-1394	w mail
-309	w main
-603	w mairie
-180	w maison
-704	w mal
-963	w manage
-913	w management
-1453	w manager
-730	w managing
-868	w mann
-1144	w many
-882	w mappe
522	w mar
-337	w mara
-1021	w march
-688	w marchetti
-854	w marco
-1257	w marcus
-540	w marguerite
-1170	w marie
1209	w marine
-679	w mark
-80	w marsh
-722	w marta
-1074	w martin
-1163	w marz
-606	w mateo
-703	w matteo
-545	w may
-618	w maybe
-1027	w me
-678	w med
652	w media
692	w medical
-908	w meet
-1280	w meeting
-937	w mein
-456	w meine
-1302	w member
-1284	w menschen
53	w meridian
-1053	w message
-804	w met
-1080	w mfg
-1396	w microsoft
282	w mill
-1485	w min
-484	w mina
124	w ministry
-464	w minute
-919	w minuten
-1561	w miss
-1395	w mit
-515	w mittagessen
235	w mitte
-960	w mitteilung
-593	w mittwoch
-1625	w mme
-828	w mo
-799	w moi
-1374	w moin
-745	w moment
-1173	w mon
-804	w monate
-727	w monaten
-857	w monats
-638	w monday
-1218	w monique
-905	w monsieur
-988	w montag
-826	w morgen
-1228	w morning
430	w moss
-680	w most
-1713	w mr
-508	w mrs
-1030	w ms
-885	w muhe
581	w municipal
397	w museum
354	w mutual
-894	w n
37	w na
-1090	w nach
-718	w nachfrage
-861	w nachmittag
-1512	w nachricht
-979	w nadia
-979	w name
-664	w namen
-873	w nao
1001	w national
-936	w ne
-893	w need
-741	w nein
-826	w nele
659	w network
-425	w new
52	w nhs
-555	w ni
-432	w nice
-1193	w no
-982	w non
-394	w noor
663	w nord
292	w nordlicht
-236	w north
271	w northern
-1110	w nos
-1380	w not
-896	w note
-652	w nothing
-989	w notice
-494	w november
-822	w now
-725	w number
-977	w numerical
-461	w nummer
10	w nursing
-632	w o
-658	w ob
-773	w obrigada
-721	w obrigado
-918	w october
-50	w of
-1166	w offer
-234	w office
-965	w ohne
-1613	w oi
-1218	w ok
-733	w okafor
-485	w oktober
-1855	w ola
-650	w olaf
52	w old
-453	w on
-840	w one
-646	w online
-671	w only
207	w op
-303	w open
-1047	w operations
-627	w ops
-950	w oracle
-420	w original
-1427	w ort
-741	w os
-1233	w otherwise
-762	w out
-884	w over
-501	w owing
-1185	w p
-1104	w pa
203	w pacific
-805	w panel
534	w paper
-350	w papier
-1234	w para
-1474	w paris
-408	w park
-636	w parking
-1405	w part
65	w partner
-806	w partners
-1164	w passt
-741	w patricia
-972	w paul
-1030	w paula
-1234	w pauline
461	w pay
-864	w pc
-1155	w pdf
493	w pension
-1035	w people
-188	w per
-573	w person
-948	w personal
-973	w personalrat
-1249	w personen
-775	w personio
-512	w personnel
-348	w peter
-1232	w petra
-26	w pflege
403	w pharma
-1040	w pick
-808	w place
-890	w platz
-678	w platze
-755	w pls
-1003	w pm
-743	w pode
192	w point
225	w police
-426	w policy
-974	w por
363	w port
-1297	w portal
-1015	w portfolio
-278	w post
-826	w postfach
-814	w pour
-1427	w powered
125	w pr
323	w practice
-329	w praxis
-209	w press
-774	w prezado
92	w primary
-1431	w principal
-996	w privacy
2	w private
-1099	w priya
-602	w priyanka
-651	w probearbeiten
-635	w probetag
-653	w probezeit
-1185	w professor
-1178	w profil
-856	w profile
-984	w programme
-1323	w prufung
-1005	w ps
-514	w public
-957	w python
-827	w qualifikation
-1110	w qualifikationen
-825	w que
-594	w queremos
-776	w questions
-1871	w r
-1528	w ra
696	w rail
-1211	w raum
-734	w ravi
-39	w re
-893	w read
-1235	w readme
-747	w really
-821	w rec
-703	w rechnen
-1392	w recruiter
-1448	w recruiting
-1352	w recruitment
-792	w recrutamento
-206	w recrutement
-1217	w recursos
-1377	w ref
-1288	w reference
-936	w references
-1420	w regards
-11	w regional
-1162	w registered
-685	w regulation
-460	w reisekosten
-1342	w reminder
-780	w replies
-1076	w reply
-156	w reporting
-486	w req
-1014	w requisition
-1027	w reschedule
354	w rescue
-213	w research
-332	w reserve
-945	w resources
-1622	w resourcing
-843	w results
-741	w resume
28	w retail
-615	w review
-975	w rgpd
-1285	w rh
331	w ridge
-867	w right
-437	w ring
333	w road
-897	w rob
-1146	w robin
1011	w robotics
-398	w room
-1096	w rosa
-1235	w round
-815	w ruhe
-992	w runde
-85	w rural
-757	w ruth
-688	w s
-264	w sa
-1313	w sabine
-1125	w safe
-807	w sag
575	w saint
-1228	w salary
-484	w saludo
-938	w saludos
-1279	w salut
-560	w saluti
-711	w sam
-494	w same
-878	w samir
-1091	w samstag
265	w san
-1416	w sandra
-951	w sans
210	w santa
-963	w sara
-993	w saturday
-1240	w saturdays
-974	w say
-763	w schedule
-498	w school
-423	w schools
-917	w schreiben
-960	w schritt
-801	w schritte
-1251	w se
-1386	w search
-464	w secretaria
-1506	w secretary
524	w security
112	w see
-1129	w sehr
-813	w sei
-524	w seite
-588	w seiten
-1445	w sekretariat
-791	w seleccion
-776	w selection
-1293	w selezione
-849	w send
-725	w senhor
-412	w senior
-755	w sent
-693	w september
-419	w serra
-366	w service
-616	w services
-1220	w servus
-1165	w seu
-242	w shl
-1202	w should
-1294	w si
-694	w siamo
-1094	w sig
-1196	w sign
99	w simon
-524	w simone
-747	w since
-1112	w sincerely
-1184	w siobhan
-397	w sir
-1398	w sister
-1224	w site
-1022	w sitz
-569	w sitzung
-1080	w six
-850	w smartrecruiters
-969	w sobald
-1144	w sobre
-354	w social
-368	w society
-1392	w sofia
91	w software
-96	w solicitors
-812	w sollte
-515	w sollten
-306	w solutions
23	w sommer
-800	w sonntag
-1774	w sorry
-1129	w sql
-1405	w sr
-923	w sra
-657	w ssa
91	w st
138	w stadt
59	w stadtwerke
-374	w staff
-714	w staffing
-1525	w stage
-1372	w stand
-438	w standort
-932	w start
-2	w state
-242	w states
135	w station
-655	w status
-1025	w stay
-932	w std
-996	w stelle
-1437	w stellen
-745	w step
-912	w steve
679	w stiftung
-1034	w still
-816	w stock
-810	w stop
323	w street
353	w studio
-912	w stunde
-1219	w stunden
-948	w su
-1216	w sua
-962	w succes
519	w sud
-967	w sue
-1215	w sunday
-962	w suo
-169	w support
428	w sur
-229	w sv
-526	w system
32	w systems
-516	w t
-820	w ta
-1177	w tag
-1523	w tage
-1232	w tagen
-1305	w take
-1090	w talent
-576	w talento
-1136	w talk
-653	w tamsin
-731	w tariq
-598	w te
-767	w team
-824	w teamtailor
97	w tech
-692	w technical
197	w technik
-202	w technologies
1240	w technology
-1302	w teil
-1124	w teilnahme
-499	w tel
-868	w telefon
-1091	w telefonat
-547	w tell
-955	w teresa
-1171	w termin
-1286	w test
-1032	w tests
-1393	w text
-163	w the
-244	w theatre
-934	w thema
-975	w then
-825	w theo
-1651	w there
-626	w thomas
-526	w those
73	w three
-928	w thu
-888	w thurs
-924	w thursday
-1107	w ti
-1441	w time
-708	w tisch
-1227	w to
-1038	w tobias
-1815	w tom
-1185	w tomas
-929	w tomorrow
-962	w ton
-147	w top
-832	w tot
-682	w tour
151	w town
-801	w trac
-593	w trager
-991	w trainee
-705	w training
536	w travel
-131	w tribunal
-76	w trust
-817	w trustees
-1171	w try
-394	w tu
-1180	w tue
-1133	w tues
-793	w tuesday
-791	w tuesdays
-673	w tut
-300	w two
-1163	w u
-1272	w uber
-778	w ufficio
-1152	w uhr
-727	w uhrzeit
469	w uk
-1026	w um
-398	w un
-722	w una
-553	w und
-1016	w under
-1274	w uni
-494	w union
39	w unit
-96	w united
592	w universitat
-99	w university
-1602	w unterlagen
-933	w unternehmen
-1137	w unterschrift
-1202	w until
-384	w up
-863	w urlaub
-694	w use
-1278	w uw
-941	w v
-1906	w vacancy
486	w val
633	w vale
717	w valley
-307	w van
-961	w ve
-906	w venue
-481	w vera
-1101	w verbal
-733	w verfahren
-824	w verfahrens
-1045	w verfugung
-719	w verify
-926	w verstandnis
-966	w vertrag
-1154	w vertrauen
84	w verwaltung
1200	w veterinary
-120	w vi
-876	w video
-1045	w viel
-760	w viele
-930	w vielen
-1331	w vielzahl
-354	w view
-466	w voce
-699	w vollzeit
-1087	w von
-594	w voor
-772	w vor
-1120	w vorauswahl
-856	w vormittag
-740	w vorschlag
-767	w vorstand
-768	w vorstellung
-641	w vos
-107	w voss
-969	w vous
-1094	w vp
-1264	w w
-1128	w wahl
-1017	w wales
-1472	w wann
-941	w want
-1327	w warm
-393	w warmly
-1219	w was
-1002	w wat
1168	w water
-805	w wear
-785	w wed
-530	w wednesday
-1271	w weds
-823	w weg
-891	w wegen
-1145	w wei
-1173	w welcome
-1383	w well
-1046	w wenn
-599	w wer
-1318	w werk
-938	w werkstatt
-196	w west
-650	w whatsapp
-1612	w when
-649	w which
-688	w while
-358	w whitlock
-1233	w who
-1116	w wie
-686	w wien
-872	w wil
-273	w wishes
-967	w wo
-1209	w woche
-1214	w wochen
-829	w wochenende
-1003	w word
-800	w workable
-1059	w works
221	w wren
-1284	w written
-1274	w x
-1735	w xxx
-1222	w xxxx
-450	w y
-816	w year
-1501	w yes
-1230	w yours
-507	w yusuf
-691	w zeichen
-362	w zeit
-392	w zeitpunkt
-831	w zentrale
-936	w zeugnis
-905	w zeugnisse
-1009	w zimmer
-686	w zoe
-853	w zoom
-781	w zu
-360	w zugang
-545	w zum
-553	w zur
-795	w zwischenstand
451	whole more seldom
161	within
675	within as often
833	within told
-226	writes
-1036	writes own
570	writes provider
745	writes system
-593	written alone
-1087	written alone board
-691	written alone nobody
-727	written alone own
153	written alone provider
145	written alone system
`;
