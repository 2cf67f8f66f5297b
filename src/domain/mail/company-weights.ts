// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-190	< !
-542	< "
-1088	< &
-232	< (
-736	< )
-856	< +
129	< ,
-593	< -
-329	< .
15	< /
-1130	< 00
-600	< 000
-829	< 1
-1125	< 10
-1025	< 11
-862	< 12
-1422	< 13
-702	< 14
-688	< 15
-1228	< 16
-481	< 17
-608	< 18
-1187	< 2
-863	< 20
63	< 2025
-732	< 25
-1495	< 3
-1331	< 30
-1307	< 4
-1229	< 40
-1022	< 45
-784	< 5
-871	< 59
-1030	< 6
-987	< 60
-1137	< 8
-1330	< 9
-906	< 90
124	< :
-1316	< ;
-235	< ?
696	< @
-627	< [
-1439	< ]
46	< ^
438	< a
-876	< ab
45	< about
-901	< acht
-960	< after
-87	< al
-433	< alle
-1058	< allen
-646	< alles
-1668	< als
156	< am
499	< an
-340	< and
-766	< andere
-1034	< anderen
527	< as
951	< at
-157	< au
-1162	< auf
-1376	< aus
-93	< avec
-122	< be
151	< before
-3	< bei
-853	< beiden
-230	< beim
-703	< beruflichen
-594	< besten
547	< bij
-912	< bis
-806	< bitte
244	< but
-468	< by
-1067	< candidate
1054	< chez
-104	< con
1017	< da
402	< das
321	< de
-1365	< dear
-233	< dein
-485	< deine
-792	< deinem
-808	< deinen
-822	< deiner
474	< del
-137	< della
-355	< dem
-61	< den
61	< der
-658	< deren
201	< des
280	< di
543	< die
-743	< diese
-767	< diesem
-766	< dieser
-805	< dieses
191	< do
-1507	< drei
-331	< du
-496	< e
-886	< eigenen
-1750	< ein
-1866	< eine
-699	< einem
-1465	< einen
-1416	< einer
-1168	< eines
-925	< einige
197	< el
-875	< em
451	< en
-728	< engere
-524	< enhanced
-816	< ersten
-798	< etwas
-142	< for
-711	< freundlichem
-1112	< freundlichen
-50	< from
-1114	< fünf
50	< für
-808	< fürs
-1061	< geehrte
-512	< geehrter
-750	< gute
-1047	< guten
-824	< halbe
-554	< heer
-1268	< hello
-744	< herzlichen
426	< het
-1389	< hi
-596	< ich
724	< if
-194	< ihr
-498	< ihre
307	< il
-410	< im
48	< in
-865	< ins
-781	< is
-1328	< ist
-795	< job
280	< joining
-1127	< kein
-1079	< keine
-379	< keinen
-1015	< kleine
-933	< kurze
-159	< la
-67	< le
-754	< letzte
-775	< letzten
-294	< meet
-947	< mehr
-978	< mein
-1072	< meine
-937	< meinem
-207	< met
-1112	< mevrouw
-622	< mit
-881	< monday
-3	< morning
780	< na
-857	< nach
-689	< neue
-798	< neuen
-495	< no
-1020	< noch
-1042	< nächste
-945	< nächsten
227	< o
-783	< oder
71	< of
-1146	< ohne
-916	< on
-962	< one
-148	< or
-1178	< our
-364	< per
-411	< photo
-671	< plus
-793	< pm
170	< por
361	< recruitment
-1078	< s
-1152	< sechs
734	< sie
186	< so
-1077	< ssa
-472	< tarde
36	< team
-711	< thanks
640	< that
-412	< the
-792	< through
731	< to
-791	< tu
-59	< two
-936	< um
-647	< un
-520	< und
-15	< under
-1235	< unser
-1545	< unsere
-1671	< unserem
-871	< unseren
-1209	< unserer
-769	< unseres
-1234	< unter
927	< van
138	< via
-1149	< viel
-756	< vielen
-983	< vier
-97	< vom
1010	< von
-597	< vor
-946	< votre
-943	< weitere
-1021	< weiteren
56	< which
-877	< wir
805	< with
-798	< you
-247	< your
-1080	< zehn
355	< zu
-1582	< zum
-982	< zur
-1693	< zwei
-684	< zweite
-1122	< zweiten
-560	< zwölf
-88	< |
-1070	< ¡
-216	< £
-567	< ©
392	< «
124	< ·
-1069	< ¿
192	< à
-1044	< über
-521	< –
-783	< „
-614	< •
-161	<< ! !
-174	<< " .
-1072	<< ' s
286	<< ) ,
293	<< ) .
-524	<< ) and
314	<< ) at
608	<< , and
-546	<< , das
-681	<< , den
-1208	<< , der
-609	<< , deren
-1488	<< , die
-644	<< , ein
-552	<< , eine
-396	<< , im
340	<< , so
-112	<< , the
-914	<< - und
355	<< . (
400	<< . ,
-486	<< . 00
-613	<< . 15
-528	<< . 30
-702	<< . das
-973	<< . den
-1227	<< . der
-406	<< . die
-1384	<< . ihr
-278	<< . ihre
-1254	<< . im
-1015	<< . in
-1077	<< . ssa
315	<< . the
-744	<< . your
-1245	<< . ¿
-1057	<< 00 .
-1115	<< 1 .
-603	<< 1 :
-693	<< 10 .
-459	<< 10 :
-584	<< 11 :
-1295	<< 12 .
-695	<< 12 :
-646	<< 14 .
-953	<< 15 .
-943	<< 2 .
-540	<< 2 :
-481	<< 20 .
-523	<< 23 :
-805	<< 3 .
-630	<< 30 .
-1257	<< 4 .
-701	<< 5 .
-930	<< 6 .
-434	<< 7 .
-813	<< 9 .
-694	<< 9 :
-979	<< : "
-1089	<< : 00
-862	<< : 15
-968	<< : 30
-842	<< : 45
-871	<< : 59
-933	<< : [
-679	<< : der
266	<< : die
-744	<< ] [
-911	<< ^ "
-52	<< ^ (
-1257	<< ^ -
-106	<< ^ [
46	<< ^ ^
146	<< ^ das
-1365	<< ^ dear
69	<< ^ dein
-426	<< ^ deine
-525	<< ^ den
-459	<< ^ der
316	<< ^ die
-1268	<< ^ hello
-462	<< ^ herzlichen
-1363	<< ^ hi
151	<< ^ ihr
-468	<< ^ ihre
-1100	<< ^ im
418	<< ^ recruitment
-551	<< ^ team
-49	<< ^ the
-603	<< ^ vielen
455	<< ^ your
-1017	<< ^ ¡
-467	<< ^ ©
-651	<< ^ ¿
-367	<< ^ –
-1483	<< ^ •
-637	<< a )
-1074	<< a .
-534	<< agréer ,
-636	<< an .
-860	<< an den
-227	<< an der
-50	<< an die
-770	<< an unserem
-1243	<< and the
-693	<< and your
-634	<< application .
1045	<< application to
324	<< applying to
-732	<< april .
-1536	<< ask for
672	<< assistant ,
-809	<< at our
-1045	<< auf dem
-1328	<< auf der
-1059	<< auf die
-229	<< auf diese
-360	<< auf unserer
-462	<< aufgrund der
-227	<< aus dem
-335	<< aus der
-397	<< aus diesem
-690	<< before the
379	<< behalf of
860	<< bei der
-538	<< bewerberinnen und
-583	<< bis zum
-472	<< boa tarde
-1266	<< bring your
-597	<< by the
-906	<< dass die
-397	<< date :
83	<< day .
-133	<< days .
-85	<< de la
-269	<< den nächsten
-728	<< die engere
563	<< director ,
-925	<< dott .
-1091	<< dra .
-974	<< durch die
-463	<< días ,
-1087	<< ein .
-281	<< email .
46	<< employer .
1009	<< employer :
813	<< employment with
-1037	<< engineer (
-106	<< engineer ,
-547	<< england and
-1109	<< floor ,
-901	<< for the
139	<< friday .
69	<< from the
156	<< für das
-318	<< für deine
-1448	<< für den
-1706	<< für die
-580	<< für eine
-781	<< für ihr
-532	<< für ihre
-670	<< geachte heer
-606	<< geachte mevrouw
-856	<< gmbh ,
-885	<< good morning
804	<< greetings from
-683	<< haben .
-601	<< haben ihre
-879	<< hat .
-1124	<< here .
-1080	<< hola ,
-489	<< hour .
-1049	<< hours .
-875	<< house ,
790	<< hr ,
-75	<< https :
-1802	<< i .
-466	<< ihnen alles
-768	<< ihnen die
-364	<< ihnen viel
-527	<< in .
-132	<< in den
-494	<< in der
-774	<< in die
-435	<< in diesem
-627	<< in our
-271	<< in the
-741	<< in unserem
-836	<< in unserer
1733	<< interest in
-59	<< interview .
361	<< interview with
-660	<< is a
-806	<< is an
-1144	<< is in
-1228	<< ist .
-64	<< it .
-744	<< job .
-501	<< keep your
-798	<< location :
-845	<< ltd ,
-1037	<< m .
-361	<< madame ,
-674	<< mail .
291	<< manager ,
-544	<< manager .
-951	<< me ,
-679	<< me .
114	<< me and
-485	<< message .
-783	<< minutes .
-1049	<< mit .
-240	<< mit anderen
-443	<< mit besten
182	<< mit dem
-1358	<< mit den
-626	<< mit der
-566	<< mit einem
-171	<< mit einer
-711	<< mit freundlichem
-943	<< mit freundlichen
-824	<< monday ,
-227	<< monday .
-705	<< months .
-1087	<< nach dem
-989	<< nach den
-776	<< nach der
-768	<< nach sechs
-970	<< nicht .
-965	<< no .
-3	<< now .
-348	<< of the
535	<< office ,
-698	<< officer (
-126	<< officer ,
-1126	<< oi ,
-1068	<< olá ,
-1177	<< on .
170	<< on the
-721	<< one .
477	<< ort :
-793	<< panel :
840	<< partner ,
-179	<< position .
874	<< position at
-742	<< powered by
-1311	<< registered in
141	<< role at
-835	<< s .
-1061	<< sehr geehrte
-512	<< sehr geehrter
793	<< sent to
-713	<< sich die
-747	<< sie am
-1094	<< sie den
-16	<< sie die
-458	<< sie diese
-368	<< sie eine
-868	<< sie ihre
-917	<< sie im
-432	<< start :
-939	<< status :
543	<< team ,
-472	<< team at
-380	<< test .
-744	<< that .
-458	<< that the
-291	<< thursday ,
36	<< thursday .
-116	<< time .
-74	<< to the
-420	<< tuesday ,
-1002	<< uhr ,
-695	<< uhr .
-561	<< und das
-998	<< und der
-119	<< und die
-576	<< und viel
-935	<< under the
994	<< unfortunately ,
-613	<< uns die
358	<< uns im
-485	<< until the
-947	<< up .
189	<< us .
793	<< us at
-352	<< venue :
177	<< von der
-587	<< wednesday ,
-754	<< week .
-824	<< weeks .
-1047	<< wegen der
-463	<< werden .
-1144	<< when :
-569	<< where :
-1462	<< wir den
-521	<< wir die
-826	<< wir ihre
-824	<< wir im
-374	<< with our
691	<< with the
65	<< year .
-425	<< yet .
-1194	<< you .
-972	<< zu den
-538	<< zu unserem
-564	<< zukunft alles
-580	<< © 2025
-1315	<< über den
-977	<< über die
-170	<> ! $
-743	<> ! ,
-263	<> " "
177	<> ( )
-10	<> ( ,
-366	<> ( .
-166	<> ) $
-1354	<> , !
446	<> , $
-640	<> , '
172	<> , (
-251	<> , )
-739	<> , ,
-635	<> , .
-645	<> , 1
-711	<> , 2
-1014	<> , 3
-404	<> , 4
-1392	<> , :
-1417	<> , and
807	<> , has
-868	<> , in
-189	<> , is
-516	<> , nach
-1821	<> , und
-1263	<> , |
-37	<> - $
-744	<> - (
-2	<> - ,
-1052	<> - .
-558	<> - :
-1747	<> . !
-711	<> . $
218	<> . '
-774	<> . (
-744	<> . )
-19	<> . ,
-263	<> . .
-292	<> . 1
-401	<> . :
-1166	<> . ?
-1001	<> . a
-571	<> . als
-852	<> . an
-1075	<> . and
-213	<> . applicants
-176	<> . are
-1074	<> . as
-833	<> . at
-373	<> . attached
-796	<> . be
-685	<> . bei
-895	<> . bis
-929	<> . bitte
-798	<> . by
-632	<> . can
-638	<> . candidates
-590	<> . dahin
-681	<> . das
-994	<> . de
-462	<> . den
-1025	<> . der
-1128	<> . die
-446	<> . diesem
-488	<> . do
-870	<> . du
-776	<> . el
-1308	<> . en
-455	<> . er
-318	<> . es
-1036	<> . for
-647	<> . from
-783	<> . für
-1111	<> . geht
-1024	<> . haben
141	<> . has
-878	<> . hat
-725	<> . have
-711	<> . het
-637	<> . i
-436	<> . ich
-995	<> . if
-331	<> . il
-927	<> . im
-1338	<> . in
-213	<> . is
-418	<> . ist
-1237	<> . it
-799	<> . je
-939	<> . kann
-795	<> . können
-416	<> . la
-330	<> . le
-537	<> . like
-1005	<> . lo
-512	<> . luck
-899	<> . may
-1116	<> . me
-353	<> . mir
-706	<> . mit
-793	<> . need
-627	<> . nicht
-555	<> . no
-991	<> . not
-987	<> . o
-1299	<> . of
-1280	<> . on
-683	<> . one
-180	<> . our
-833	<> . por
-479	<> . put
-979	<> . que
-775	<> . se
-1381	<> . sie
-1051	<> . sind
-518	<> . sorry
-610	<> . take
-784	<> . te
-650	<> . that
-176	<> . the
-848	<> . then
-954	<> . to
-430	<> . u
-838	<> . um
-319	<> . un
-867	<> . und
-597	<> . uns
-745	<> . us
-258	<> . von
-777	<> . vous
-825	<> . war
-541	<> . was
-1194	<> . we
-996	<> . werden
-524	<> . were
-624	<> . who
562	<> . will
-717	<> . wir
-954	<> . wird
-822	<> . with
-1265	<> . you
-1022	<> . your
299	<> / $
-924	<> 00 $
-1127	<> 00 ,
-680	<> 15 ,
-639	<> 15 .
-679	<> 30 $
-768	<> 30 ,
-730	<> 30 .
-644	<> 45 ,
-496	<> : $
-1886	<> : (
-84	<> : ,
-448	<> : .
-732	<> : :
-824	<> : teams
66	<> : |
-384	<> : –
-81	<> ? $
-93	<> ? ,
734	<> @ $
86	<> [ $
-587	<> [ ,
-154	<> [ ]
-1225	<> ^ !
90	<> ^ $
-721	<> ^ &
-777	<> ^ '
133	<> ^ (
-145	<> ^ )
473	<> ^ ,
95	<> ^ -
69	<> ^ .
451	<> ^ /
-572	<> ^ 1
-558	<> ^ 2
-589	<> ^ :
-1177	<> ^ ?
-709	<> ^ [
-784	<> ^ a
-617	<> ^ about
-409	<> ^ abrazo
-555	<> ^ afternoon
-188	<> ^ all
202	<> ^ am
-628	<> ^ an
-1693	<> ^ and
-17	<> ^ are
172	<> ^ as
-691	<> ^ at
300	<> ^ au
-363	<> ^ aus
-598	<> ^ be
-351	<> ^ besten
-442	<> ^ bis
-1334	<> ^ by
-206	<> ^ candidato
-670	<> ^ candidatura
-570	<> ^ care
-461	<> ^ careers
-108	<> ^ careful
-595	<> ^ cordialement
-836	<> ^ d
-575	<> ^ dat
-685	<> ^ date
-853	<> ^ day
-1038	<> ^ de
-73	<> ^ der
-1100	<> ^ des
-769	<> ^ di
-1103	<> ^ dia
-998	<> ^ die
-1048	<> ^ do
-861	<> ^ done
-690	<> ^ dott
-1283	<> ^ du
-665	<> ^ días
-224	<> ^ e
-882	<> ^ een
-970	<> ^ el
-786	<> ^ en
210	<> ^ es
404	<> ^ est
-1174	<> ^ for
-573	<> ^ freundlichem
-843	<> ^ freundlichen
-655	<> ^ from
-600	<> ^ für
-1098	<> ^ geehrte
-825	<> ^ geehrter
-593	<> ^ groet
550	<> ^ has
102	<> ^ hat
-470	<> ^ heer
-707	<> ^ here
276	<> ^ hiring
214	<> ^ hr
194	<> ^ i
-740	<> ^ il
-924	<> ^ in
-527	<> ^ interview
170	<> ^ is
75	<> ^ ist
-890	<> ^ it
-584	<> ^ je
-697	<> ^ jobs
-482	<> ^ kandidaat
-434	<> ^ können
-399	<> ^ l
-577	<> ^ la
467	<> ^ le
-575	<> ^ like
-717	<> ^ luck
-748	<> ^ me
-437	<> ^ message
-865	<> ^ mevrouw
-493	<> ^ mit
-759	<> ^ morning
-646	<> ^ my
-925	<> ^ news
-498	<> ^ no
-1063	<> ^ not
379	<> ^ now
-787	<> ^ o
-809	<> ^ of
345	<> ^ on
-855	<> ^ one
-509	<> ^ or
-703	<> ^ ora
-451	<> ^ os
-657	<> ^ our
332	<> ^ people
-902	<> ^ per
953	<> ^ plc
-589	<> ^ por
-1061	<> ^ que
-264	<> ^ recruiting
-211	<> ^ recruitment
-984	<> ^ regards
-564	<> ^ salary
-701	<> ^ saludo
-910	<> ^ saluti
-387	<> ^ service
-1108	<> ^ sie
-1005	<> ^ sind
-460	<> ^ so
-205	<> ^ sorgfältiger
-288	<> ^ sorry
-388	<> ^ talent
-1124	<> ^ tarde
-330	<> ^ tardes
433	<> ^ te
-469	<> ^ team
-618	<> ^ test
273	<> ^ thanks
-1211	<> ^ that
-1099	<> ^ the
-760	<> ^ there
-807	<> ^ this
-751	<> ^ time
-1688	<> ^ to
-765	<> ^ tu
-876	<> ^ un
-887	<> ^ und
-662	<> ^ up
-533	<> ^ us
-850	<> ^ van
-936	<> ^ vom
-914	<> ^ voor
-1029	<> ^ vous
-587	<> ^ vriendelijke
-1423	<> ^ we
-371	<> ^ werden
553	<> ^ will
-917	<> ^ wir
-759	<> ^ wishes
-546	<> ^ with
778	<> ^ would
-455	<> ^ writing
-1084	<> ^ x
-1637	<> ^ you
-995	<> ^ your
-712	<> ^ zum
-81	<> ^ |
266	<> ^ ·
-818	<> ^ à
177	<> ^ –
-52	<> a ,
-595	<> a .
-578	<> alles !
-809	<> alles .
-475	<> alles und
-692	<> als .
764	<> am $
-619	<> am ,
-394	<> am .
-352	<> an opportunity
-1071	<> and $
-893	<> and (
-1149	<> and ,
-634	<> and .
-203	<> and be
-89	<> and sorry
1006	<> at !
55	<> at $
-28	<> at ,
369	<> at .
-214	<> at and
140	<> at has
679	<> at in
590	<> at is
-101	<> at on
-556	<> auf .
-325	<> bei .
-486	<> besten $
472	<> bij .
-684	<> bis ,
-647	<> by $
-745	<> by .
-210	<> das ,
-183	<> das .
-991	<> das hat
-111	<> das ist
298	<> de $
-710	<> de ,
344	<> de .
-1188	<> dear $
-782	<> dear ,
-864	<> dear :
6	<> dein $
-190	<> deine $
-784	<> deine und
-204	<> dem ,
-103	<> dem .
-303	<> den ,
-351	<> den .
-996	<> den der
-456	<> den für
-580	<> den in
-722	<> den mit
-1153	<> den und
-179	<> der $
-784	<> der (
-692	<> der ,
148	<> der .
114	<> der :
-782	<> der am
-289	<> der an
-834	<> der der
-1179	<> der für
160	<> der hat
-531	<> der in
-488	<> der ist
-603	<> der mit
15	<> der und
-863	<> die ,
-222	<> die .
16	<> die als
-808	<> die der
-576	<> die für
165	<> die haben
307	<> die hat
-662	<> die im
-1014	<> die in
-418	<> die ist
-733	<> die mit
-467	<> die nach
-743	<> die nicht
-970	<> die und
359	<> do $
359	<> do ,
363	<> do .
-575	<> drei ,
-764	<> drei .
-568	<> ein ,
-960	<> ein .
-474	<> eine ,
-489	<> eine .
-344	<> eine mit
-576	<> einen ,
-662	<> einen .
-329	<> einen mit
-743	<> einer .
-98	<> en ,
184	<> en .
708	<> for $
-1179	<> for (
-212	<> for ,
69	<> for .
-683	<> freundlichem $
-1110	<> freundlichen $
-842	<> from $
387	<> from ,
-391	<> from .
9	<> für $
-956	<> für und
-923	<> geehrte ,
-512	<> geehrter ,
-615	<> heer ,
-428	<> hello $
-681	<> hello ,
-390	<> herzlichen für
-720	<> hi !
-951	<> hi $
-906	<> hi ,
-663	<> ihr $
-522	<> ihr und
-187	<> ihre $
-822	<> ihre .
-562	<> ihre mit
-256	<> ihre werden
-853	<> im $
-626	<> im ,
49	<> im .
-722	<> im der
-476	<> im mit
-568	<> im und
275	<> in !
-1261	<> in $
-541	<> in (
-638	<> in ,
241	<> in .
832	<> in and
111	<> in und
-665	<> keine .
-701	<> la ,
294	<> la .
-707	<> mevrouw ,
-669	<> mit ,
-1355	<> mit .
353	<> mit und
-454	<> nach ,
-1193	<> nach .
-642	<> nach der
586	<> of ,
-138	<> of .
-1114	<> on ,
-396	<> on .
-650	<> on and
-556	<> or .
-634	<> our ,
-816	<> our .
-345	<> our office
-954	<> per .
529	<> recruitment $
-443	<> tarde ,
-18	<> team $
598	<> the $
-213	<> the '
92	<> the (
-209	<> the ,
306	<> the .
-671	<> the ?
227	<> the and
-367	<> the at
-4	<> the for
-151	<> the has
112	<> the in
-1	<> the is
-635	<> the of
-813	<> the on
-439	<> the or
538	<> the team
-530	<> the to
354	<> the will
-637	<> through .
973	<> to !
-1238	<> to ,
493	<> to .
472	<> to for
-823	<> um ,
-623	<> um .
-9	<> und $
-665	<> und ,
-1368	<> und .
-931	<> unserem .
-781	<> unserer .
-451	<> van $
127	<> via .
-138	<> viel !
-554	<> viel .
-179	<> viel bei
-636	<> viel und
-254	<> vielen ,
-773	<> vielen für
-242	<> vom $
248	<> with (
-503	<> with ,
103	<> with .
-93	<> with and
-797	<> your ,
-1219	<> your .
-845	<> your and
-466	<> your for
-508	<> your in
-1151	<> your number
-903	<> your on
-648	<> zum ,
-524	<> zum .
-521	<> zur .
-808	<> zwei ,
-911	<> zwei .
161	<> | $
214	<> | ,
75	<> | |
225	<> · $
50	<> · ,
-176	<> · ·
-1048	<> à ,
187	<> – $
-751	<> – (
-907	<> – ,
-748	<> – .
-46	<> – –
-524	<> • $
515	> !
203	> "
137	> $
-819	> &
35	> '
-405	> (
94	> )
-1109	> +
-198	> ,
-110	> -
168	> .
368	> /
-1989	> 1
-1434	> 10
-892	> 11
-1205	> 12
-927	> 14
-835	> 15
-969	> 17
-1563	> 2
-1279	> 20
-909	> 2025
-727	> 2026
-334	> 3
-1409	> 4
-1167	> 5
-1403	> 6
-1483	> 7
173	> 8
-1206	> 9
229	> :
-1073	> ;
-77	> ?
-717	> [
7	> ]
-1026	> a
-150	> ab
143	> about
-409	> abrazo
-1045	> afraid
-555	> afternoon
-638	> al
-522	> all
-901	> aller
-619	> alles
138	> als
-140	> am
-1111	> an
-280	> and
-846	> any
-575	> applicants
-549	> april
330	> are
690	> as
-966	> ask
-834	> asked
-1414	> assessment
-729	> at
-1217	> attached
-796	> até
284	> au
-1368	> auch
-1456	> auf
-933	> aufnehmen
-1690	> aus
-717	> back
-1273	> be
-377	> been
-691	> before
-1061	> bei
-952	> bekommen
-1190	> besteht
-351	> besten
-9	> beworben
-1672	> bis
-1110	> bitte
-726	> bitten
-1059	> bleiben
-992	> bleibt
-1287	> branch
-859	> brauchen
-410	> by
-485	> call
564	> can
-1022	> candidates
-206	> candidato
-979	> candidatura
-1246	> card
-854	> care
277	> careers
-108	> careful
-392	> certificate
-609	> charity
-737	> check
-399	> com
489	> come
-302	> con
-595	> cordialement
-1120	> d
-750	> da
-793	> dahin
-710	> dan
-1535	> das
-748	> dat
-413	> date
-853	> day
-914	> de
-906	> deiner
-1207	> del
-996	> dem
-1424	> den
-497	> der
-1391	> des
-1055	> di
-1107	> dia
-482	> dich
-473	> die
-446	> diesem
-991	> dieser
-759	> dir
-931	> do
706	> does
-866	> done
-690	> dott
-1393	> du
-1191	> durch
-665	> días
-961	> dürfen
-146	> e
-393	> een
-1133	> ein
-1308	> eine
-974	> einen
-843	> einer
-1322	> eines
-1282	> el
-109	> else
-1171	> em
-982	> employer
273	> en
93	> entschieden
-517	> er
-911	> erfolgt
182	> erhalten
62	> es
560	> est
-26	> et
-760	> exercise
-1754	> finden
-339	> floor
360	> foi
103	> for
-928	> form
198	> free
-1180	> frei
-573	> freundlichem
-1014	> freundlichen
-296	> from
-1274	> für
-1070	> gab
-1455	> geben
-1098	> geehrte
-825	> geehrter
-785	> geführt
-878	> gegeben
-671	> gehen
-782	> geht
-713	> gekommen
-782	> gelöscht
-920	> gemacht
-1633	> genommen
-767	> gern
-522	> get
-530	> gibt
-498	> go
-692	> going
-259	> got
-593	> groet
765	> ha
-911	> habe
31	> haben
232	> had
-657	> happy
783	> has
375	> hat
531	> have
-701	> heb
-470	> heer
-329	> help
-405	> here
-988	> het
538	> hiring
-1096	> hours
586	> hr
-976	> hängt
-785	> hätten
-309	> i
-751	> ich
-1024	> if
-1104	> il
-1426	> im
-276	> in
-727	> interview
242	> is
415	> isn
-872	> ist
-1703	> it
-793	> je
-1011	> job
-834	> jobs
218	> kan
-482	> kandidaat
-1048	> kann
-692	> keep
-1217	> keine
61	> know
-399	> kommen
-1071	> kommt
-1339	> können
-626	> l
-524	> la
-45	> laden
14	> last
521	> le
-19	> leider
-792	> let
-899	> letter
-952	> liegen
-1115	> liegt
-341	> like
-745	> link
-389	> lo
-775	> love
-922	> luck
-617	> läuft
-604	> löschen
-658	> machen
-1199	> macht
-538	> make
-519	> mate
-87	> may
-1254	> me
-927	> meeting
-555	> mehr
-1100	> mes
-437	> message
-1233	> met
-865	> mevrouw
-789	> minutes
-785	> mir
-1966	> mit
-1386	> mitbringen
-380	> more
-554	> morning
-784	> muss
-1147	> my
550	> möchte
-437	> möchten
-497	> möglich
-44	> müssen
-9	> na
-1154	> nach
64	> ne
-566	> need
-1033	> nehmen
-944	> news
-1760	> nicht
-635	> no
-303	> noch
-181	> non
-1075	> nos
-1236	> not
-676	> note
602	> now
-1332	> number
-917	> nur
113	> não
-1464	> o
-1353	> oder
-791	> of
-305	> office
-648	> ohne
-81	> on
-893	> one
-576	> op
-683	> opportunity
-625	> or
-785	> ora
-688	> os
-798	> our
-662	> out
120	> over
148	> para
-846	> passt
550	> people
-406	> per
1201	> plc
-516	> please
48	> plus
-914	> por
292	> pour
-976	> put
-1229	> que
-569	> questions
-886	> rather
-606	> read
107	> recruiting
-308	> recruitment
-1006	> regards
-831	> reply
-632	> reviewing
-705	> ring
-642	> ringraziamo
-835	> sagen
-122	> said
-564	> salary
-586	> saludo
-690	> saluti
-888	> say
64	> says
-1155	> schon
-118	> se
-809	> see
-919	> sehen
-988	> sein
-212	> send
689	> sent
-405	> service
-625	> setzen
-916	> si
-1830	> sie
-551	> sind
-640	> site
-736	> so
-205	> sorgfältiger
-572	> sorry
-1336	> sowie
-269	> sprechen
-731	> statt
-1008	> stehen
-856	> steht
-613	> su
-987	> suchen
-409	> take
-214	> talent
-1124	> tarde
-330	> tardes
364	> te
-524	> team
-1308	> teams
-1016	> tell
-97	> test
502	> thanks
-254	> that
-521	> the
-1142	> then
-909	> there
235	> this
-965	> three
342	> through
-1270	> time
-83	> to
-661	> told
-657	> treffen
105	> tu
-744	> two
-611	> u
3	> um
-1027	> un
-801	> una
-622	> und
-1411	> uns
-817	> unseres
-336	> unter
-815	> until
-784	> up
-786	> us
-619	> va
-1101	> van
-231	> via
-1016	> vom
-999	> von
235	> voor
-1204	> vor
-930	> vorbei
277	> vorgesehen
-1007	> vous
-587	> vriendelijke
453	> want
-1255	> wants
-156	> war
-796	> waren
-295	> was
-737	> we
-702	> week
-206	> weiter
-665	> werden
53	> were
-1039	> what
-1224	> when
-1501	> who
-1152	> wie
-1334	> wieder
161	> will
-1031	> wir
-620	> wird
132	> wishes
-1135	> with
-918	> within
703	> would
-395	> write
-524	> writing
380	> wurde
-1125	> wurden
-416	> wäre
-771	> wünschen
-93	> x
65	> y
-834	> yes
-369	> you
-1192	> your
-1033	> zu
-474	> zum
-675	> zur
-683	> zurück
-898	> zusammen
91	> |
186	> ·
-1133	> à
338	> è
-519	> é
-1134	> über
320	> –
-269	>> ! !
-50	>> ! $
1336	>> ! we
-448	>> " $
-483	>> " ,
-1071	>> " .
137	>> $ $
474	>> ' s
-169	>> ( a
-677	>> ( she
480	>> ) $
-168	>> ) ,
-383	>> ) .
-69	>> ) :
-1253	>> ) and
-1068	>> ) at
-902	>> ) und
-2865	>> , $
273	>> , 1
-483	>> , 10
219	>> , 11
-102	>> , 12
-762	>> , 13
-423	>> , 15
-434	>> , 2
-596	>> , 2025
-308	>> , 3
-1200	>> , 4
-623	>> , 7
-426	>> , 8
209	>> , 9
-547	>> , a
-55	>> , am
216	>> , and
233	>> , as
-155	>> , at
-687	>> , bitte
-777	>> , ca
5	>> , danach
-720	>> , danke
-795	>> , dann
-1008	>> , das
-1368	>> , dass
28	>> , de
-814	>> , den
-1423	>> , der
-1719	>> , die
-958	>> , du
-196	>> , dublin
93	>> , ein
-827	>> , eine
-384	>> , for
-956	>> , got
314	>> , head
39	>> , hr
-891	>> , i
-1171	>> , ich
-611	>> , ihre
28	>> , il
-655	>> , in
22	>> , inc
-67	>> , it
-109	>> , je
-1261	>> , just
-874	>> , l
216	>> , la
612	>> , le
-715	>> , london
-627	>> , monsieur
-931	>> , no
-1012	>> , ob
312	>> , on
-703	>> , our
-498	>> , please
-53	>> , que
664	>> , s
-521	>> , sie
-933	>> , so
-736	>> , sorry
14	>> , thank
-1393	>> , thanks
489	>> , the
-703	>> , um
-1213	>> , und
-1069	>> , united
538	>> , we
-750	>> , which
-1547	>> , who
-1575	>> , wir
-280	>> , with
266	>> , you
-1130	>> , your
-1040	>> . "
284	>> . $
91	>> . (
-421	>> . )
227	>> . ,
728	>> . .
-958	>> . :
-738	>> . a
-660	>> . bitte
-494	>> . bring
-946	>> . danach
-1186	>> . das
426	>> . de
-254	>> . der
-236	>> . die
-893	>> . du
-898	>> . ein
569	>> . he
-271	>> . i
-1181	>> . ich
24	>> . if
246	>> . ihre
521	>> . in
379	>> . it
-103	>> . no
-211	>> . please
134	>> . registered
-689	>> . sie
-281	>> . the
565	>> . this
1474	>> . unfortunately
-207	>> . we
-1442	>> . wenn
575	>> . wir
-336	>> . you
-135	>> . your
142	>> . |
-981	>> 1 ,
-665	>> 1 .
-444	>> 2 $
-849	>> 2 ,
-947	>> 2 .
-870	>> 3 ,
-63	>> 3 .
-798	>> 4 ,
-61	>> : "
-390	>> : $
-642	>> : 00
-964	>> : 1
-602	>> : 10
-803	>> : 11
-915	>> : 12
-932	>> : 14
-626	>> : 15
-841	>> : 2
-792	>> : 3
-325	>> : 30
-982	>> : 4
-1071	>> : 5
-656	>> : 6
-974	>> : [
-22	>> : a
-799	>> : monday
-1176	>> : the
-467	>> : thursday
-424	>> : £
304	>> ? $
267	>> ] $
-545	>> ] ,
-145	>> ] [
-696	>> a la
-1057	>> ab .
-442	>> afraid .
-563	>> alles gute
-505	>> an ,
-994	>> an .
-952	>> an der
-339	>> an und
-337	>> and a
646	>> and for
-440	>> and i
-689	>> and me
237	>> and the
-820	>> and wales
-336	>> at the
-489	>> auf dem
-1069	>> aus dem
-869	>> aus der
-297	>> be in
-671	>> bei der
-592	>> bei uns
-317	>> besten grüßen
-519	>> bis zum
-636	>> bitten wir
100	>> by the
-530	>> candidato ,
-415	>> careers $
-627	>> cordialement ,
-1120	>> d '
-459	>> dat je
-648	>> date :
-954	>> der stelle
706	>> does not
-690	>> dott .
-690	>> días ,
-602	>> ein .
-812	>> employer .
-674	>> entschieden ,
203	>> erhalten sie
-1152	>> finden sie
217	>> for the
-573	>> freundlichem gruß
-851	>> freundlichen grüßen
-382	>> from my
-756	>> from the
-735	>> für das
-196	>> für dein
-603	>> für deine
-588	>> für den
-965	>> für die
-824	>> für ein
-701	>> für einen
-610	>> für ihr
-1172	>> für ihre
-652	>> für sie
-1014	>> geben .
-887	>> geben zu
-850	>> geehrte frau
-674	>> geehrter herr
-333	>> gelöscht .
4	>> gibt es
-590	>> groet ,
-910	>> habe ich
-414	>> haben sie
-27	>> haben wir
-364	>> has asked
-409	>> has been
771	>> has invited
291	>> has moved
-937	>> hat sich
51	>> hat uns
156	>> hr $
-380	>> i .
-934	>> if you
-697	>> in den
-1306	>> in der
-865	>> in die
-911	>> in the
-592	>> in to
521	>> is a
398	>> is an
49	>> is committed
-721	>> is no
-811	>> is the
415	>> isn '
-821	>> ist der
-897	>> ist nicht
-482	>> kann ich
-528	>> können sie
-1105	>> können wir
-626	>> l '
45	>> laden wir
-277	>> like to
-702	>> like you
-442	>> love to
-509	>> luck !
-554	>> may be
-502	>> me a
-639	>> mit ,
-969	>> mit .
-847	>> mit dem
-998	>> mit den
-472	>> mit der
-454	>> mit ihnen
-352	>> möchten wir
61	>> müssen wir
-639	>> need to
-265	>> nicht als
-1365	>> not reply
-334	>> of luck
-875	>> of the
-517	>> of us
-469	>> office .
-392	>> on file
-810	>> on the
-344	>> opportunity employer
-418	>> os melhores
203	>> people team
-526	>> recruiting $
1126	>> recruiting team
-486	>> recruitment $
-605	>> regards $
-848	>> regards ,
-631	>> saludo ,
-591	>> saluti $
-717	>> sehen wir
-751	>> setzen wir
-609	>> sie bitte
-389	>> sie mir
-637	>> sie nicht
-639	>> sie sich
-591	>> sie uns
-604	>> sind wir
-324	>> sorry that
-109	>> sorry to
-78	>> talent $
-2	>> talent acquisition
482	>> talent team
-472	>> team $
-660	>> thanks for
-120	>> the meantime
-511	>> time :
-290	>> to a
-936	>> to the
-419	>> to this
-475	>> und alles
-948	>> und bewerber
-485	>> und das
878	>> und der
-412	>> und die
-993	>> und ich
-495	>> und viel
-777	>> und wünschen
-904	>> voor je
-464	>> vor .
-483	>> vriendelijke groet
-1008	>> want to
-671	>> we '
-981	>> werden nach
189	>> will be
351	>> will not
-603	>> wishes $
-383	>> wishes ,
-1123	>> with the
-538	>> with us
1025	>> would like
-535	>> wünschen wir
-93	>> x $
298	>> you '
-693	>> you can
-646	>> you come
-533	>> you do
-518	>> you have
-203	>> you need
-159	>> you start
-829	>> your application
-772	>> zurück .
-686	>> à vous
-541	>> über die
490	agreed
316	agreed board
122	agreed nobody
132	agreed own
286	agreed provider
652	agreed system
450	any
-419	begins
764	begins told
-139	board
-599	e 0
-219	e 00
-481	e 000
-1442	e 0000
-334	e 03
-404	e 07
-484	e 08
-215	e 09
-1058	e 1
-825	e 10
-766	e 11
-610	e 11th
-226	e 12
-186	e 12th
-517	e 13
-366	e 14
-128	e 14th
-910	e 15
-220	e 15th
-619	e 16
-471	e 16th
-695	e 17
-942	e 18
-142	e 18th
-602	e 19
-84	e 19th
-548	e 1er
-609	e 1st
-987	e 2
-593	e 20
-325	e 2024
-1071	e 2025
-933	e 2026
-75	e 20th
-505	e 21
-93	e 21st
-708	e 22
-125	e 22nd
129	e 23
393	e 24
-813	e 25
-431	e 26
-662	e 27
-819	e 2nd
-803	e 3
-766	e 30
-325	e 31
-307	e 3rd
-1420	e 4
-683	e 40
-694	e 45
-452	e 4th
-1090	e 5
-631	e 50
-643	e 59
-555	e 5th
-793	e 6
-489	e 60
-200	e 6th
-88	e 7
-939	e 8
-677	e 9
-112	e 9th
-673	e a
-874	e ab
5	e abel
-164	e aben
-369	e able
26	e abor
292	e acao
-862	e ache
435	e acht
232	e acle
-1335	e act
-750	e ada
-674	e adam
-213	e aden
126	e ader
123	e adia
-1179	e adme
47	e ador
107	e ados
725	e afen
-889	e afor
-899	e ag
-284	e agem
-609	e agen
-961	e ager
-210	e ages
-724	e ah
-970	e aham
-1455	e ahme
-1271	e ahre
-1063	e ahrt
263	e ai
-86	e ails
179	e aine
338	e ains
398	e aint
102	e air
62	e aire
374	e akes
189	e al
-825	e alan
-73	e alen
350	e ales
119	e alia
-645	e alie
370	e alle
-813	e allo
319	e alls
-1064	e ally
-830	e also
359	e alta
65	e alte
948	e alth
-40	e alto
-1279	e alut
-102	e am
-1222	e amen
-310	e ames
-936	e amir
-581	e amme
-778	e amos
-667	e amt
-333	e an
-1230	e ana
-221	e anal
52	e anca
92	e ance
-640	e anch
263	e anco
-632	e ancy
-404	e and
159	e anda
-376	e ande
392	e andi
-991	e ando
-126	e ands
-567	e andt
-1133	e andy
-495	e anel
-317	e ange
-633	e ania
-677	e anie
-343	e anja
-695	e anka
303	e anke
83	e ankt
-348	e anna
-906	e anne
-1469	e anon
419	e anos
302	e anta
-687	e ante
412	e anto
102	e ants
265	e aper
-599	e app
-1054	e appe
-532	e arah
-82	e aran
-935	e arch
-746	e arco
-156	e arda
-23	e arde
215	e ardo
-172	e ards
-1149	e area
-637	e ared
-1011	e arek
-590	e aren
400	e argo
341	e aria
-1002	e arie
197	e arin
-343	e ario
-663	e ariq
733	e aris
441	e arks
-541	e arkt
-1391	e arla
-778	e arly
653	e arma
-638	e arms
-290	e arna
55	e aron
304	e arry
196	e arsh
-947	e art
-1355	e arta
-588	e arte
168	e arts
-1465	e arzt
-698	e as
-996	e ased
-921	e aser
-1432	e ask
-910	e ason
-490	e asse
-380	e asst
-1167	e aste
-300	e at
-923	e atch
-773	e ate
91	e ated
-318	e aten
-704	e ateo
178	e ater
-91	e ates
-78	e atic
-453	e atie
-1086	e atin
-946	e ator
-314	e atre
-1363	e atum
-903	e atus
-1204	e atze
72	e au
-948	e auch
80	e aude
-126	e auen
-448	e auer
-982	e auf
-1009	e aula
-134	e aura
-955	e aus
62	e ause
611	e auto
-577	e avec
266	e avel
799	e aven
-232	e axis
-828	e aybe
-1168	e azie
-910	e b
572	e bach
242	e back
-111	e bahn
-434	e bald
860	e band
524	e bank
102	e bara
-324	e base
447	e bay
-751	e be
-820	e bea
112	e beck
-315	e beit
-814	e ben
122	e bend
1071	e berg
-671	e bern
-11	e bers
155	e bert
-1631	e best
377	e beth
-956	e bhan
-946	e bias
-1047	e bido
-255	e bien
-678	e big
-1111	e bild
-463	e bile
-840	e bine
-969	e bis
-414	e blic
-1145	e blin
311	e blue
-1325	e bnis
-26	e boa
252	e bom
-1209	e book
-1001	e boss
900	e bour
122	e bund
-1188	e bung
-585	e burg
-379	e buro
1137	e bury
-108	e bus
-495	e by
-1052	e c
-778	e ca
-498	e cafe
-164	e call
-1289	e can
-681	e cant
-1281	e cara
354	e care
-1389	e caro
-72	e casa
-1393	e case
-646	e caso
-733	e cces
-727	e ce
-626	e ceo
-1233	e cept
-28	e cess
-891	e cfo
-539	e chat
-666	e ched
-1705	e chef
-200	e chel
-508	e chen
-246	e cher
-358	e ches
-750	e chte
699	e chts
-929	e ci
-577	e cial
-1525	e ciao
268	e cias
-227	e cies
-102	e cina
315	e cine
-397	e cing
-356	e cion
-565	e city
81	e cken
-26	e cker
-434	e cket
-155	e co
-147	e code
-292	e cola
172	e cole
78	e com
-1592	e come
-799	e como
-844	e con
181	e coop
-1471	e cord
-1114	e core
-852	e crew
-1224	e cted
-944	e ctie
-546	e cto
-679	e ctor
-658	e cuse
-2004	e cv
-1132	e cvs
-347	e czyk
-139	e d
68	e da
2	e dach
312	e dade
-1112	e dag
386	e dale
-458	e dame
-1010	e dan
214	e dana
-1001	e dank
-778	e dann
-685	e dans
36	e das
-632	e dat
-222	e data
-1658	e date
-1029	e dato
-1039	e day
-922	e days
-1456	e dbs
-704	e ddad
183	e de
-1213	e dean
-2515	e dear
-1116	e deb
-853	e deed
57	e del
14	e dell
46	e demy
-847	e den
-94	e dent
-1174	e dept
-883	e der
-950	e dern
69	e ders
45	e des
-1273	e desk
276	e deux
-1085	e dget
-291	e di
-349	e dia
264	e dian
-458	e dias
-1350	e die
-74	e dine
-577	e ding
361	e dios
-920	e dit
100	e dium
-1074	e dmin
-1355	e dni
-990	e dnis
747	e do
-1000	e does
179	e door
627	e dora
313	e dorf
-488	e dort
-697	e dott
700	e down
-714	e dr
-777	e dra
234	e dren
84	e du
5	e due
-580	e duld
-1145	e dule
-1640	e dung
-92	e e
-939	e each
-926	e ease
-420	e east
-474	e eben
-583	e eber
-1255	e ebot
-132	e ecao
161	e echa
17	e echt
373	e ects
130	e eden
-443	e eder
-181	e edes
692	e edia
-670	e edin
134	e edit
-594	e eeds
-746	e een
-1150	e eeo
-645	e eers
-1263	e efon
-701	e eg
-239	e egal
-364	e egen
-31	e egin
627	e egio
-840	e ehen
-573	e eich
327	e eide
37	e eier
217	e eigh
-1469	e eike
-782	e eila
-1140	e ein
-494	e eine
103	e eira
106	e eiro
-406	e eise
-510	e eite
221	e el
-1108	e elen
-442	e elia
354	e elie
-1038	e elif
-667	e elin
158	e elix
299	e ella
-41	e elle
383	e elli
-691	e ello
-842	e em
130	e emen
130	e emie
-850	e emil
-476	e emma
-1665	e emos
-920	e empo
-269	e en
-972	e enas
915	e enau
-691	e ence
-1376	e ench
-596	e ency
697	e enda
-1460	e ende
-1038	e enge
-658	e enna
157	e enne
-693	e enos
-291	e ense
-270	e enst
499	e enta
-135	e ente
-643	e ento
200	e ents
355	e enue
390	e enza
-677	e eply
-978	e er
-619	e eral
-1113	e eran
-943	e erat
32	e erde
-314	e ered
1253	e erei
-913	e eren
6	e erer
486	e eres
338	e ergy
611	e eria
679	e erie
715	e erij
-1353	e erin
248	e erke
-783	e erne
-21	e erra
-517	e erry
-230	e erst
-232	e erta
-10	e erte
-68	e erto
-851	e erty
-172	e erve
-571	e es
-169	e esen
33	e essa
-877	e esse
-290	e est
303	e esta
-448	e este
-831	e esto
-1151	e ests
117	e et
-1162	e etag
168	e etal
-564	e eter
-1022	e etra
358	e etro
-399	e etta
-252	e ette
674	e etti
-742	e etzt
-1066	e euer
-1161	e euro
-502	e eute
-262	e evel
-649	e even
-941	e ever
-1001	e evin
-612	e evor
-281	e evue
-1460	e ewer
-355	e exa
-690	e exmo
-326	e eyes
-1139	e ezug
-1244	e f
-913	e fach
-329	e fair
-1330	e fall
-1312	e fang
-622	e farm
-468	e feb
-40	e feld
484	e fern
-7	e ffee
-304	e ffen
-615	e ffer
846	e fh
-61	e fica
-236	e fice
-126	e fied
-1307	e file
-810	e fing
199	e fire
-686	e five
511	e fold
-1216	e folg
-69	e food
189	e for
241	e ford
-1147	e fore
-170	e form
286	e four
-1205	e fr
-1818	e frau
-552	e fri
-828	e from
218	e ften
-1438	e fter
-844	e fung
148	e fur
-1214	e fw
-64	e g
-1385	e gabe
-930	e gada
-1003	e gado
-1646	e gang
197	e gary
899	e gate
-1238	e gela
-594	e geld
-892	e gent
213	e gern
-80	e gers
-636	e gery
-817	e get
563	e ggen
-89	e ghts
690	e gica
65	e gies
-938	e gill
-137	e ging
-715	e ginn
160	e gion
-866	e give
-1280	e gnis
-1040	e go
-597	e god
-1168	e good
-888	e got
-648	e gott
-1335	e gram
-1127	e gret
-91	e grid
-430	e gton
-87	e gung
-696	e gust
-1211	e gute
-1001	e gwen
-488	e h
-1061	e ha
-486	e haft
79	e hair
-214	e halb
761	e hale
-653	e half
-958	e hall
-1614	e halt
-826	e hana
13	e hand
213	e hang
-247	e hard
507	e hart
286	e haus
-333	e have
-264	e he
-1074	e head
-364	e heb
-1279	e heck
324	e heid
447	e heim
-196	e hein
-721	e heit
-1489	e hej
-1033	e hema
-757	e her
-350	e here
605	e hern
-1837	e herr
-212	e het
-2122	e hey
-2397	e hi
-627	e hich
-193	e hief
-300	e high
-704	e hile
280	e hill
189	e hine
111	e hing
-15	e hire
-1299	e hiya
-312	e hlag
-356	e hlen
-832	e hler
-597	e hloe
-1095	e hmen
-329	e hnen
-439	e hner
1130	e hnik
-1000	e hof
-1891	e hoi
-2035	e hola
581	e holm
-224	e homa
477	e home
-953	e hone
-262	e hool
96	e hope
-626	e hora
862	e hore
687	e horn
34	e hort
-980	e hose
190	e hout
-1290	e hr
-759	e hrb
-63	e hree
-88	e hren
-575	e hrer
-1061	e hten
9	e hter
-741	e hugo
-1451	e huhe
539	e huis
137	e hule
121	e hung
-1262	e hurs
527	e hutz
-1021	e i
-1271	e iado
-662	e iale
-732	e iali
-296	e ials
-1100	e iamo
-15	e iana
36	e iane
102	e iara
-840	e iate
-1326	e iben
-74	e ical
-425	e ices
-3	e iche
-31	e icht
-132	e icia
154	e icio
-1523	e id
226	e idad
-786	e idat
-1017	e iday
-844	e ideo
-659	e ider
-239	e ides
-150	e idge
-91	e iebe
-1125	e iela
111	e ield
-1507	e iele
-1232	e ient
312	e iere
447	e iers
-304	e iese
-354	e iety
-715	e ieur
252	e ieve
-1127	e if
437	e ific
488	e igan
-53	e igen
-173	e ight
-908	e ii
-187	e ijke
-883	e ik
-514	e iker
167	e ikum
-51	e il
-571	e ilar
-55	e ilen
-169	e iles
965	e ilfe
-701	e ilia
-1211	e ilie
-208	e illa
330	e ille
671	e ills
-833	e ilor
-285	e ilse
-1481	e im
216	e imer
-199	e imon
-1277	e imos
-1152	e in
-1069	e inal
-949	e inc
178	e ince
157	e inch
-890	e inda
608	e inde
-632	e inee
65	e inen
-623	e iner
252	e ines
28	e inet
-315	e ing
-174	e inge
-398	e ings
484	e inho
291	e inic
-805	e inik
-1155	e inne
56	e inta
111	e inte
-603	e inti
-1237	e iona
-192	e ione
-970	e ions
-774	e ious
-126	e ipal
360	e iper
-1213	e ippa
274	e ique
-589	e ires
-278	e irie
22	e irst
-923	e is
-139	e isch
473	e isco
-729	e ised
-548	e iser
-782	e isha
-128	e ison
-839	e isor
71	e isse
-865	e ist
310	e ista
-231	e iste
-16	e it
133	e ital
516	e itat
-218	e ited
-1546	e iten
-564	e iter
-40	e ites
-834	e itle
-391	e itor
-782	e itri
-726	e itte
-186	e itut
354	e ival
-119	e ivan
-28	e iver
596	e ives
-636	e ivil
-1396	e j
-1276	e ja
-1584	e jahr
-980	e jan
-1130	e jana
108	e jean
214	e ject
-943	e jess
-1207	e jo
-1856	e jobs
-1172	e join
-1350	e jour
-1096	e juli
-406	e july
-570	e june
-1233	e juni
-1086	e just
-1646	e k
432	e kamp
-1154	e kauf
-1452	e kday
-433	e keep
-511	e keit
665	e kers
-84	e kery
-393	e kia
-830	e kim
-229	e kind
-385	e king
330	e kita
-1032	e kofi
-872	e kom
-213	e kopf
394	e kten
-943	e ktor
-549	e kun
-389	e l
-334	e la
-880	e laat
-497	e lab
-383	e labs
-961	e lace
-174	e lage
-63	e lamt
716	e land
276	e lane
552	e lano
-703	e lant
-553	e lara
50	e lare
-1138	e lars
7	e lary
-334	e las
37	e lass
262	e last
-364	e late
-216	e latt
-643	e latz
68	e laub
-1260	e lauf
-260	e law
-253	e laza
647	e lden
297	e lder
-408	e le
-240	e lea
-1026	e leen
51	e lege
-792	e lei
116	e lein
-1309	e lena
-332	e lene
-719	e lent
-840	e lerk
753	e lers
658	e lery
96	e les
-1217	e lete
-1067	e lg
-315	e lhe
-486	e lian
-63	e lice
-654	e lich
891	e lick
-558	e licy
-411	e lied
-322	e lien
401	e lier
-65	e lies
768	e life
-232	e lijk
-743	e lina
-773	e lind
797	e line
354	e ling
-623	e link
-1328	e lisa
-567	e lish
-868	e list
386	e lity
-998	e ll
-103	e llan
-881	e llen
347	e ller
-220	e lles
329	e lley
24	e llie
906	e llis
257	e llow
-858	e llte
-122	e llum
-461	e lo
-804	e load
-499	e lock
-543	e log
-667	e logo
-501	e logy
-682	e lohn
-85	e loop
-910	e loor
389	e los
387	e lots
-1269	e lou
101	e loud
-479	e love
552	e lowe
-876	e lrat
-823	e ltag
-615	e ltd
-488	e lten
-467	e lter
-221	e lton
-117	e luca
-451	e luck
-551	e ludo
-613	e luis
98	e lung
-884	e luss
-484	e lust
-394	e luti
92	e lvia
-1564	e m
-1049	e ma
-370	e mada
-1113	e mado
-1212	e mai
-1959	e mail
-91	e main
-1060	e mal
-628	e mand
-139	e mann
-1203	e many
274	e mar
354	e mara
219	e mark
-28	e mary
-894	e marz
-361	e may
347	e mber
-829	e me
-803	e med
-265	e meer
-1041	e meet
-1144	e mein
204	e mena
-741	e mens
-688	e ment
1138	e mere
151	e mers
-565	e met
-1169	e mfg
-784	e mi
392	e mica
-1440	e mijn
-781	e mila
-132	e mile
537	e mill
-1435	e min
-1045	e mina
-918	e mine
450	e ming
63	e mira
-1117	e mise
-1355	e miss
-1260	e mit
-1159	e mme
-886	e mmen
-389	e mmer
-892	e mo
-375	e moi
-1300	e moin
-951	e mon
211	e mond
-530	e mone
839	e mont
878	e moor
916	e more
316	e moss
-713	e most
-633	e mple
-880	e mpus
-1515	e mr
-760	e mrs
-1202	e ms
-1166	e msin
-957	e muhe
398	e mune
-956	e mung
-931	e n
-223	e na
344	e naar
-1270	e nach
564	e nada
-460	e nage
237	e nale
-1558	e name
-959	e nao
-153	e nard
1227	e nary
-1025	e nate
-837	e nats
881	e nbau
-64	e nces
-240	e ncia
346	e ncil
-1653	e nday
-127	e nden
-309	e nder
-413	e ndes
-1374	e ndly
-928	e ndon
-773	e ndra
-509	e ndre
-561	e ne
-675	e need
-1046	e nein
119	e neke
-803	e nele
398	e nell
-888	e ners
-437	e nery
-124	e ness
-594	e new
251	e ngen
-14	e nger
520	e nhof
-698	e nhor
142	e nhs
-588	e ni
-397	e nica
-415	e nice
290	e nico
-1404	e nika
580	e nine
-270	e ning
-230	e nion
-414	e nior
-284	e nise
93	e nish
-482	e nita
491	e nity
-243	e nken
-919	e nkte
-420	e nnah
-333	e nnel
-802	e nnen
717	e nner
-724	e nnes
-480	e nnis
-1075	e no
13	e noch
-835	e non
-697	e noon
-403	e noor
-372	e nora
641	e nord
-816	e nors
-1062	e nos
-1320	e not
-169	e note
587	e nova
-882	e now
-772	e nsch
144	e nsen
782	e nsit
-408	e nste
-1513	e ntag
-341	e ntal
262	e nten
-182	e nter
-70	e ntes
79	e ntil
-445	e ntin
-573	e nton
33	e ntor
89	e ntos
-846	e ntre
-431	e ntro
-853	e ntry
-1032	e ntur
-882	e nuar
-471	e nung
-439	e nute
-264	e nzen
-758	e o
41	e oard
-692	e ob
-160	e obal
-209	e ober
-652	e obre
-214	e ocal
-1843	e oche
-11	e of
-1091	e ofia
-1847	e ofil
-106	e ogen
-535	e ogie
-741	e ogle
-70	e ohne
-1351	e oi
-1013	e oife
161	e oint
-1665	e ok
-1489	e ola
-670	e olaf
35	e old
-1246	e olge
92	e olin
-963	e olio
-494	e olle
-51	e olly
-726	e omas
684	e ombe
-1267	e omer
674	e omes
-125	e omme
-320	e on
-364	e onal
-1561	e onas
-932	e onat
-753	e one
-882	e onen
-752	e ones
882	e onia
-81	e onie
-82	e onio
-467	e only
-276	e onne
-644	e onor
146	e onte
-874	e onto
-695	e onus
79	e oods
-47	e ooks
-419	e ools
-368	e oose
511	e oost
127	e op
-194	e open
-805	e ople
-711	e ops
257	e oral
-79	e ores
727	e orge
539	e oria
86	e orin
390	e orio
-389	e orks
-557	e orna
-87	e orne
-235	e orno
-1206	e orry
-1416	e orse
-1225	e ort
353	e orte
1044	e orth
-22	e orto
254	e orts
-960	e os
-1680	e osed
-130	e osse
-612	e osta
-599	e oste
-135	e otel
-652	e otte
693	e ough
-1528	e ould
-870	e ound
-6	e ount
959	e oupe
304	e ours
-336	e ourt
-415	e ouse
-771	e out
-491	e oute
-79	e outh
-59	e oved
22	e over
-178	e ovic
-336	e owan
279	e oway
487	e owen
70	e ower
-191	e oyle
-1173	e p
-914	e pa
257	e pace
-683	e pany
323	e para
668	e park
-1450	e part
-357	e pass
-1349	e paul
216	e pay
-1238	e pc
-1246	e pdf
936	e peak
-146	e per
99	e pers
-920	e phie
-299	e pice
-875	e pick
-166	e piel
37	e pier
366	e ping
-32	e plan
-350	e plar
-685	e pls
-1124	e pm
-1011	e pode
-647	e pois
245	e pool
-1286	e por
493	e port
-858	e post
-1262	e pour
-806	e ppen
361	e pper
-335	e pply
103	e pr
-3	e pres
-617	e pril
-907	e ps
-1028	e qual
-976	e que
-837	e quel
-1592	e r
-1553	e ra
-691	e raag
560	e race
-330	e rach
-932	e rack
-555	e raco
-884	e ract
-276	e rade
721	e rado
231	e raft
34	e rage
-200	e raig
420	e rail
698	e rain
-162	e rale
-590	e ramm
646	e rand
-1426	e rank
482	e rans
-471	e rant
-545	e rary
-585	e rate
-1352	e rats
-243	e raum
-783	e ravi
-681	e razo
-1108	e rbal
-391	e rben
-714	e rber
757	e rbor
-710	e rbst
-437	e rces
207	e rche
-267	e rcus
-832	e rdam
-877	e rdan
-792	e rday
-166	e rden
-764	e rder
-977	e rdes
17	e re
-353	e read
134	e real
68	e reat
-573	e reau
-1317	e rec
591	e rede
443	e reek
89	e reen
-102	e reet
-958	e ref
407	e reis
-945	e rely
-319	e rena
-556	e rens
-236	e rent
-53	e renz
-1298	e repo
-805	e req
-943	e resa
-576	e ress
1023	e rest
-754	e reta
-585	e rgen
704	e rgia
286	e rgie
-646	e rgpd
-1082	e rh
-899	e rher
-29	e rial
199	e rian
368	e riat
-265	e rica
-57	e rice
164	e rich
-47	e rick
-172	e rics
628	e rict
-1146	e rida
113	e rieb
201	e ried
-473	e rief
-658	e riel
-625	e rien
828	e ries
-862	e riet
-616	e rift
-914	e rify
37	e rigo
-1361	e rike
-416	e rina
53	e rine
185	e ring
-523	e ript
-344	e rise
-660	e rish
-311	e rist
202	e rita
-1114	e rite
-930	e ritt
469	e rity
246	e rium
131	e rive
-756	e riya
-262	e rken
899	e rley
-968	e rlin
-913	e rlos
419	e rlow
-1279	e rman
-647	e rmat
-770	e rmin
-663	e rmly
-252	e rnal
-863	e rnen
179	e road
-882	e rob
-1286	e robe
907	e roep
-761	e roet
-317	e roll
-1079	e rome
575	e rook
-1012	e room
-622	e rope
-940	e rosa
246	e rose
-99	e ross
-306	e roup
542	e rove
-341	e rren
543	e rrin
827	e rrow
66	e rsen
-554	e rson
-1024	e rsos
358	e rste
-940	e rtal
348	e rten
-622	e rter
260	e rtes
-667	e rtin
608	e rton
-743	e ruar
-457	e ruch
-73	e ruck
-996	e ruhe
-1093	e ruit
-178	e rund
-471	e rung
722	e rupo
-1239	e russ
62	e rust
-987	e ruth
-950	e rvus
-855	e s
-379	e sa
-1225	e safe
-906	e sag
-436	e sage
-888	e sam
-723	e same
1319	e samt
280	e san
-930	e sans
-965	e sapp
-1011	e sara
-1269	e satz
-839	e say
-502	e sche
455	e scue
-1024	e sday
-1373	e se
-57	e see
-1437	e sehr
-730	e sei
-676	e self
-367	e send
-635	e sent
-657	e sera
85	e sery
-1065	e seu
533	e seum
-1545	e sful
-1009	e sgvo
121	e shby
-600	e she
-366	e shes
-532	e ship
-747	e shl
-121	e shop
-1080	e si
-389	e sica
309	e side
-277	e sier
-933	e sig
-774	e sign
-22	e sing
-817	e sion
-262	e sir
14	e site
-80	e sity
-193	e sitz
-1080	e six
-404	e sler
-103	e sley
-1231	e so
537	e soft
234	e sole
-385	e sons
-1103	e sql
-1402	e sr
-691	e sra
-551	e srat
-667	e ssa
-42	e ssel
-641	e ssen
-75	e sser
-1196	e ssor
-729	e ssum
156	e st
-1086	e stag
220	e stal
-954	e stay
-1098	e std
-973	e sted
382	e stel
360	e stem
-1504	e sten
-562	e step
93	e ster
-811	e stes
579	e stik
-1177	e stin
-106	e stle
-748	e stol
-443	e ston
-276	e stop
-910	e stra
-552	e stro
-3	e stry
-821	e su
-1184	e sua
-851	e such
528	e sud
-932	e sue
-659	e sult
-1048	e sume
-598	e sung
-968	e suo
440	e sur
-801	e sure
-181	e sv
-570	e sweg
-427	e t
-871	e ta
117	e tact
-107	e tado
102	e tadt
-1170	e taff
-1284	e tag
-608	e tage
-85	e tail
-608	e tain
-1454	e take
-589	e takt
-100	e tale
-928	e talk
127	e tall
582	e tals
564	e tana
-1565	e tand
-680	e tant
-547	e tart
-109	e tary
263	e tate
-722	e tatt
-390	e te
-997	e team
427	e tech
-762	e tees
-1356	e teil
775	e tein
-932	e tel
346	e tell
259	e tels
-874	e tely
76	e tems
193	e tend
-547	e tens
-648	e term
326	e tern
415	e ters
-1359	e test
-129	e teur
-953	e teve
-448	e text
-660	e than
-147	e the
-615	e then
-988	e theo
139	e ther
-151	e they
-823	e thon
-975	e thu
-936	e ti
-215	e tial
-815	e tian
494	e tica
-504	e tice
655	e tico
431	e tics
-1254	e tien
131	e tier
291	e ties
-992	e tile
-918	e till
-397	e tima
-1013	e time
87	e tina
91	e tine
-364	e ting
-338	e tion
181	e tiva
-607	e tive
211	e tivo
-1227	e tjes
-463	e tmas
-192	e tner
-885	e tnis
-937	e to
716	e tock
-1566	e tom
-779	e ton
195	e tone
-45	e top
106	e tora
-1082	e tore
-172	e tors
236	e tory
-935	e tot
-802	e tour
15	e town
-798	e trac
459	e trae
-1755	e trag
-886	e tral
-155	e tran
-32	e tras
630	e tree
612	e trel
474	e tres
-1271	e tria
-693	e triz
-147	e trum
-1269	e try
-429	e tsch
-1322	e ttag
-1005	e ttee
-6	e ttel
8	e tten
-930	e tteo
135	e tter
-706	e ttie
507	e ttle
-432	e tu
104	e tual
-34	e tube
-810	e tuck
375	e tude
-1220	e tue
-1113	e tues
-950	e tung
108	e tura
-72	e ture
-855	e turn
-697	e tut
898	e tute
677	e tuto
-82	e tuur
-357	e two
-1147	e u
-31	e uary
-523	e uate
-663	e uben
482	e uber
-972	e ucas
597	e uche
-283	e ucia
-10	e udio
-913	e udos
-508	e uern
-1153	e ufen
-1241	e uhr
-1382	e uipe
490	e uk
-48	e ular
-803	e ules
-1134	e ulia
268	e ully
-747	e ults
-1143	e um
-1450	e uman
558	e umen
-415	e un
-415	e una
-50	e unal
-52	e unch
-591	e und
-531	e unde
-328	e unes
-738	e unft
-1024	e ungs
-1466	e uni
135	e unit
-890	e univ
293	e unkt
116	e unty
-367	e up
-349	e uppe
99	e uppo
-287	e ural
311	e uren
-193	e ures
195	e uria
34	e urse
-777	e use
-254	e user
507	e uses
-690	e usse
-456	e usuf
-1482	e uten
-495	e uter
-189	e utes
-1257	e uw
-972	e v
-1092	e vacy
486	e val
517	e vale
-240	e van
365	e vane
-238	e vant
124	e vate
-1237	e ve
-927	e vely
-349	e vent
-288	e vera
641	e vers
-669	e very
-889	e vets
-418	e vi
-339	e vice
-402	e vide
-912	e viel
-457	e vier
-269	e view
172	e ving
-447	e viso
481	e vist
-660	e voce
-1306	e voll
-1177	e von
-561	e voor
-921	e vor
-661	e vos
-62	e voss
-698	e vous
-685	e vp
-1181	e w
-1457	e wahl
974	e wald
-843	e wall
-507	e wand
-277	e wann
-891	e want
-129	e ward
220	e ware
-327	e warm
-1161	e was
-957	e wat
-730	e way
856	e ways
-613	e wear
-501	e wed
-1102	e weds
-851	e weg
-874	e wei
-1458	e weis
535	e well
-747	e wenn
-655	e wer
-204	e werk
-620	e wers
-37	e west
-1402	e when
-847	e who
-356	e wich
172	e wick
-579	e wie
-587	e wien
-904	e wil
210	e wind
-425	e wing
432	e wise
-1133	e wo
-993	e woch
976	e wood
-1124	e word
592	e work
-1330	e wort
-502	e wren
-1323	e x
-1110	e xcel
557	e xley
-1706	e xxx
-1198	e xxxx
-471	e y
550	e yard
-907	e year
111	e yers
-1223	e yes
-1013	e zado
-1296	e zahl
-635	e zeit
-645	e zess
-241	e zlei
-678	e zoe
-593	e zoom
1211	e zorg
-1103	e zu
-430	e zum
-1464	e zung
-684	e zur
470	early
67	early board
-346	early nobody
620	early own
-601	early provider
65	early system
14	from
-420	from board
580	from nobody
-336	from own
442	from provider
151	from system
75	from< (
266	from< ,
49	from< -
159	from< .
362	from< @
-534	from< [
76	from< ^
-388	from< at
-235	from< do
-21	from< für
-391	from< recruiting
-503	from< recruitment
-970	from< s
-317	from< team
-169	from< the
-95	from< van
48	from< –
-970	from<< ' s
1246	from<< ] (
76	from<< ^ ^
-291	from<< ^ recruiting
-503	from<< ^ recruitment
-359	from<< ^ the
226	from<> ( )
605	from<> , $
51	from<> - $
186	from<> . $
362	from<> @ $
-534	from<> [ $
38	from<> ^ $
11	from<> ^ '
-225	from<> ^ (
-15	from<> ^ ,
871	from<> ^ -
375	from<> ^ .
-492	from<> ^ apply
-1167	from<> ^ at
121	from<> ^ careers
-662	from<> ^ do
-1372	from<> ^ für
252	from<> ^ hiring
-243	from<> ^ hr
-83	from<> ^ jobs
204	from<> ^ people
95	from<> ^ recruiting
-312	from<> ^ recruitment
54	from<> ^ talent
-639	from<> ^ team
485	from<> ^ –
-424	from<> at $
-234	from<> do $
-391	from<> recruiting $
-502	from<> recruitment $
-933	from<> s $
-317	from<> team $
-74	from<> the $
48	from<> – $
35	from> $
54	from> '
-1128	from> (
222	from> )
15	from> ,
383	from> -
360	from> .
-492	from> apply
-1167	from> at
121	from> careers
-668	from> do
-1434	from> für
252	from> hiring
-315	from> hr
-83	from> jobs
204	from> people
-12	from> recruiting
-312	from> recruitment
54	from> talent
-639	from> team
-395	from> van
477	from> –
35	from>> $ $
219	from>> ' s
398	from>> ) $
892	from>> . $
-492	from>> apply $
188	from>> careers $
113	from>> hiring $
22	from>> hr $
-83	from>> jobs $
49	from>> recruiting $
-103	from>> recruitment $
-226	from>> talent $
124	from>> talent acquisition
-638	from>> team $
-556	goes on
-31	goes on told
136	has before
-412	has before told
109	in role
82	in the domain
-620	in the domain board
199	in the domain own
-414	in the domain system
75	initials in the domain
32	initials in the domain own
-900	is 1
-520	is 1 after !
-307	is 1 after "
-1058	is 1 after &
-150	is 1 after (
-1379	is 1 after )
-1119	is 1 after +
-173	is 1 after ,
-546	is 1 after -
-1419	is 1 after .
262	is 1 after /
-1289	is 1 after 00
-813	is 1 after 000
-1137	is 1 after 1
-631	is 1 after 10
-805	is 1 after 11
-910	is 1 after 12
-1368	is 1 after 13
-240	is 1 after 14
-317	is 1 after 15
-653	is 1 after 16
-670	is 1 after 18
-1150	is 1 after 2
-792	is 1 after 20
-735	is 1 after 25
-1140	is 1 after 3
-1272	is 1 after 30
-713	is 1 after 4
-710	is 1 after 40
-700	is 1 after 45
-997	is 1 after 5
-435	is 1 after 59
-1031	is 1 after 6
-830	is 1 after 60
-1087	is 1 after 9
-1179	is 1 after 90
-339	is 1 after :
-829	is 1 after ;
-675	is 1 after ?
316	is 1 after @
-973	is 1 after [
-1647	is 1 after ]
-315	is 1 after ^
446	is 1 after a
-726	is 1 after ab
202	is 1 after about
-564	is 1 after acht
-821	is 1 after after
-1287	is 1 after alle
-899	is 1 after allen
-958	is 1 after alles
-1270	is 1 after als
-2538	is 1 after am
916	is 1 after an
-910	is 1 after and
-675	is 1 after andere
-1026	is 1 after anderen
103	is 1 after as
837	is 1 after at
-811	is 1 after au
-1348	is 1 after auf
-952	is 1 after aus
-179	is 1 after avec
38	is 1 after be
151	is 1 after before
-425	is 1 after bei
-985	is 1 after beiden
-1191	is 1 after beim
-703	is 1 after beruflichen
-552	is 1 after besten
-841	is 1 after bewerbung
-193	is 1 after bij
-1020	is 1 after bis
-866	is 1 after bitte
-1014	is 1 after but
-603	is 1 after by
-866	is 1 after candidate
278	is 1 after con
176	is 1 after da
-1854	is 1 after das
118	is 1 after de
-1147	is 1 after dear
-363	is 1 after dein
-1769	is 1 after deine
-866	is 1 after deinem
-770	is 1 after deinen
-1096	is 1 after deiner
-30	is 1 after del
-331	is 1 after dem
-654	is 1 after den
-756	is 1 after der
-658	is 1 after deren
-1018	is 1 after des
336	is 1 after di
-1708	is 1 after die
-710	is 1 after diese
-678	is 1 after diesem
-743	is 1 after dieser
-807	is 1 after dieses
-1499	is 1 after do
-1196	is 1 after drei
-200	is 1 after du
-1082	is 1 after e
-886	is 1 after eigenen
-1052	is 1 after ein
-1354	is 1 after eine
-508	is 1 after einem
-1652	is 1 after einen
-1106	is 1 after einer
-1052	is 1 after eines
-794	is 1 after einige
-998	is 1 after el
-1108	is 1 after em
173	is 1 after en
-728	is 1 after engere
-524	is 1 after enhanced
-634	is 1 after ersten
-1000	is 1 after etwas
121	is 1 after for
-711	is 1 after freundlichem
-1082	is 1 after freundlichen
-887	is 1 after from
-1011	is 1 after fünf
-1089	is 1 after für
-604	is 1 after fürs
-697	is 1 after geehrte
-512	is 1 after geehrter
-835	is 1 after gute
-937	is 1 after guten
-569	is 1 after halbe
-391	is 1 after heer
-1239	is 1 after hello
-744	is 1 after herzlichen
-1367	is 1 after hi
337	is 1 after ihr
-1369	is 1 after ihre
-1292	is 1 after il
-1503	is 1 after im
-192	is 1 after in
-821	is 1 after ins
-1237	is 1 after interview
-915	is 1 after is
-651	is 1 after job
-985	is 1 after kein
-1467	is 1 after keine
-379	is 1 after keinen
-873	is 1 after kleine
-955	is 1 after kurze
-940	is 1 after la
-789	is 1 after le
-760	is 1 after letzte
-767	is 1 after letzten
-700	is 1 after mehr
-1019	is 1 after mein
-1065	is 1 after meine
-835	is 1 after meinem
-77	is 1 after met
-834	is 1 after mevrouw
157	is 1 after mit
-133	is 1 after monday
-925	is 1 after morning
-618	is 1 after nach
-951	is 1 after neue
-816	is 1 after neuen
-787	is 1 after no
-862	is 1 after nächste
-887	is 1 after nächsten
-1556	is 1 after o
-782	is 1 after oder
-78	is 1 after of
-1144	is 1 after ohne
-672	is 1 after on
-915	is 1 after one
-739	is 1 after or
-899	is 1 after our
16	is 1 after per
-411	is 1 after photo
-669	is 1 after plus
-793	is 1 after pm
-588	is 1 after por
-587	is 1 after recruiting
-857	is 1 after recruitment
-1433	is 1 after s
-1042	is 1 after sechs
738	is 1 after sie
-1119	is 1 after so
-333	is 1 after talent
-318	is 1 after team
-711	is 1 after thanks
85	is 1 after that
-490	is 1 after the
-746	is 1 after through
-254	is 1 after to
-817	is 1 after tu
-1087	is 1 after um
-647	is 1 after un
-2283	is 1 after und
-799	is 1 after unser
-1147	is 1 after unsere
-1422	is 1 after unserem
-828	is 1 after unseren
-963	is 1 after unserer
-1224	is 1 after unseres
-918	is 1 after unter
-253	is 1 after van
-571	is 1 after via
-1064	is 1 after viel
-906	is 1 after vielen
-912	is 1 after vier
-794	is 1 after vom
488	is 1 after von
-692	is 1 after vor
-946	is 1 after votre
-723	is 1 after weitere
-968	is 1 after weiteren
-685	is 1 after wir
72	is 1 after with
-778	is 1 after you
138	is 1 after your
-828	is 1 after zehn
-1578	is 1 after zu
-1343	is 1 after zum
-1548	is 1 after zur
-1256	is 1 after zwei
-551	is 1 after zweite
-1106	is 1 after zweiten
-198	is 1 after |
-1190	is 1 after ¡
-216	is 1 after £
-1956	is 1 after ·
-1070	is 1 after ¿
-227	is 1 after à
-974	is 1 after über
-250	is 1 after –
-929	is 1 after „
-1139	is 1 after •
-1206	is 1 board
63	is 1 early
198	is 1 from
152	is 1 letter
-444	is 1 nobody
-1179	is 1 own
-2010	is 1 provider
465	is 1 signed
389	is 1 subject
186	is 1 system
-134	is 1 told
-1554	is 1 written
202	is 2
305	is 2 after !
-1172	is 2 after "
-279	is 2 after (
-443	is 2 after )
-632	is 2 after ,
-80	is 2 after -
-106	is 2 after .
550	is 2 after /
-632	is 2 after 00
-801	is 2 after 30
-35	is 2 after :
-965	is 2 after ;
-316	is 2 after ?
-802	is 2 after [
-412	is 2 after ^
258	is 2 after a
571	is 2 after an
-1194	is 2 after and
-205	is 2 after at
540	is 2 after bei
825	is 2 after bij
-465	is 2 after bis
-546	is 2 after by
638	is 2 after chez
684	is 2 after da
973	is 2 after das
98	is 2 after de
-895	is 2 after dear
-146	is 2 after den
509	is 2 after der
959	is 2 after die
-685	is 2 after do
239	is 2 after en
-146	is 2 after for
404	is 2 after from
181	is 2 after für
183	is 2 after ihre
-147	is 2 after im
-515	is 2 after in
-659	is 2 after la
-1023	is 2 after mit
184	is 2 after of
-951	is 2 after on
-448	is 2 after our
1457	is 2 after recruiting
-931	is 2 after s
-810	is 2 after the
550	is 2 after to
645	is 2 after von
-290	is 2 after with
71	is 2 after your
-280	is 2 after |
-417	is 2 after ·
-43	is 2 after –
187	is 2 board
-23	is 2 early
-350	is 2 from
46	is 2 letter
100	is 2 nobody
-55	is 2 own
-34	is 2 provider
-212	is 2 signed
-84	is 2 subject
362	is 2 system
147	is 2 told
-477	is 2 written
320	is 3
-541	is 3 after !
-543	is 3 after (
118	is 3 after ,
-156	is 3 after -
256	is 3 after .
-276	is 3 after :
145	is 3 after ?
-63	is 3 after ^
107	is 3 after a
-612	is 3 after am
-526	is 3 after and
11	is 3 after at
-1254	is 3 after das
277	is 3 after de
-544	is 3 after den
-310	is 3 after der
-8	is 3 after die
-799	is 3 after eine
502	is 3 after for
274	is 3 after from
-827	is 3 after für
-114	is 3 after im
-210	is 3 after in
-93	is 3 after la
-561	is 3 after mit
-943	is 3 after nach
158	is 3 after of
-782	is 3 after our
-757	is 3 after the
483	is 3 after to
324	is 3 after with
-676	is 3 after zum
-26	is 3 after |
-354	is 3 after ·
113	is 3 after –
35	is 3 board
443	is 3 early
-197	is 3 from
-112	is 3 letter
-155	is 3 nobody
193	is 3 own
141	is 3 signed
467	is 3 subject
239	is 3 system
324	is 3 told
-130	is 3 written
-132	is and
-800	is and after (
-621	is and after ,
-560	is and after .
-8	is and after :
183	is and after ^
430	is and after at
356	is and early
-161	is and from
140	is and letter
-57	is and nobody
-54	is and own
16	is and signed
643	is and subject
75	is and system
-187	is and told
-12	is and written
-695	is brackets
-799	is brackets after [
-885	is brackets after ^
-359	is brackets early
-973	is brackets from
-41	is brackets letter
-71	is brackets nobody
-1185	is brackets own
-724	is brackets signed
-466	is brackets subject
130	is brackets system
76	is brackets told
-1542	is brackets written
530	is capitals
472	is capitals after (
-1417	is capitals after ,
-1260	is capitals after -
-558	is capitals after .
-678	is capitals after 00
-684	is capitals after 30
-1325	is capitals after :
400	is capitals after ^
-1513	is capitals after a
-1473	is capitals after an
-1493	is capitals after and
-1201	is capitals after de
621	is capitals after der
-951	is capitals after el
-524	is capitals after enhanced
-1601	is capitals after for
-24	is capitals after in
-1037	is capitals after of
-369	is capitals after or
-547	is capitals after our
-411	is capitals after photo
394	is capitals after the
-1417	is capitals after to
-817	is capitals after tu
-946	is capitals after votre
-1724	is capitals after with
-2514	is capitals after your
-730	is capitals after –
-1002	is capitals board
-150	is capitals early
327	is capitals from
-40	is capitals letter
1273	is capitals nobody
-869	is capitals own
459	is capitals signed
-97	is capitals subject
-939	is capitals system
-57	is capitals told
319	is capitals written
-787	is comma
-367	is comma after ,
-930	is comma after .
-741	is comma after ^
526	is comma after the
-854	is comma board
-536	is comma early
-892	is comma from
-791	is comma letter
-41	is comma nobody
-693	is comma own
-201	is comma signed
-477	is comma subject
-511	is comma system
-654	is comma told
-795	is comma written
-483	is digits
-155	is digits after (
-612	is digits after )
-1363	is digits after ,
-1	is digits after -
-1053	is digits after .
-2094	is digits after :
68	is digits after ^
99	is digits after a
244	is digits after at
-513	is digits after de
-102	is digits after in
-881	is digits after monday
-774	is digits after of
-94	is digits after on
-841	is digits after the
-726	is digits after your
-322	is digits after |
-216	is digits after £
-922	is digits after ·
-115	is digits after à
-1262	is digits after –
-1481	is digits board
-803	is digits early
-75	is digits from
-60	is digits letter
-1460	is digits nobody
-390	is digits own
-160	is digits signed
-380	is digits subject
-399	is digits system
-161	is digits told
-1248	is digits written
-368	is doing
57	is doing after ,
-834	is doing after .
-473	is doing after :
-528	is doing after ?
-545	is doing after ^
-772	is doing early
-172	is doing from
137	is doing letter
-273	is doing nobody
-377	is doing own
-1	is doing signed
-256	is doing subject
-1062	is doing system
153	is doing told
-1543	is doing written
670	is house
-349	is house after (
125	is house after ,
521	is house after -
360	is house after .
-52	is house after :
-457	is house after [
231	is house after ^
497	is house after a
-502	is house after am
-918	is house after and
148	is house after at
47	is house after bei
423	is house after bij
-406	is house after by
-175	is house after das
306	is house after de
-886	is house after dem
-29	is house after den
3	is house after der
809	is house after die
515	is house after for
965	is house after from
175	is house after für
-360	is house after im
-100	is house after in
-132	is house after la
153	is house after of
-691	is house after the
309	is house after to
-693	is house after und
-694	is house after unserem
372	is house after vom
437	is house after with
-416	is house after |
111	is house after ·
286	is house after –
299	is house board
969	is house early
-298	is house from
317	is house letter
-88	is house nobody
391	is house own
506	is house provider
380	is house signed
705	is house subject
765	is house system
-14	is house told
770	is house written
450	is long
-401	is long after ,
45	is long after -
-104	is long after .
242	is long after :
-98	is long after ^
169	is long after at
-1380	is long after das
-800	is long after den
-118	is long after der
-512	is long after die
-198	is long after of
1058	is long after the
631	is long after with
157	is long after |
-383	is long after –
-202	is long board
489	is long early
26	is long from
629	is long letter
-242	is long nobody
544	is long own
108	is long signed
-380	is long subject
-314	is long system
319	is long told
291	is long written
669	is longer
418	is longer after ,
416	is longer after ^
180	is longer after the
-29	is longer early
456	is longer from
-232	is longer letter
-776	is longer nobody
730	is longer own
363	is longer signed
-298	is longer system
932	is longer told
-25	is longer written
-1231	is mark
-531	is mark after :
-768	is mark after ^
-831	is mark early
-381	is mark letter
-1112	is mark own
-617	is mark subject
-814	is mark system
-977	is mark written
-365	is office
412	is office after :
-1059	is office after ^
331	is office early
-651	is office from
-811	is office letter
-521	is office nobody
-216	is office own
-766	is office signed
-1160	is office subject
-1572	is office system
-104	is office told
-283	is office written
96	is person
-205	is person after !
-1281	is person after "
-68	is person after (
-608	is person after )
269	is person after ,
-163	is person after -
107	is person after .
72	is person after /
-137	is person after :
-852	is person after ;
-314	is person after ?
95	is person after ^
71	is person after a
-569	is person after and
-256	is person after at
519	is person after bei
565	is person after bij
-548	is person after bis
144	is person after de
-708	is person after dear
115	is person after den
72	is person after der
1	is person after die
-769	is person after ein
-26	is person after en
-312	is person after for
158	is person after from
-164	is person after für
-855	is person after ihr
-857	is person after ihre
69	is person after im
-880	is person after in
-73	is person after la
-645	is person after nach
-214	is person after of
-977	is person after on
-1097	is person after our
-987	is person after s
-424	is person after the
318	is person after to
-199	is person after with
-27	is person after your
-762	is person after zum
342	is person after |
-376	is person after ·
-221	is person after –
127	is person board
442	is person early
-38	is person from
626	is person letter
-155	is person nobody
3	is person own
-332	is person provider
160	is person signed
-359	is person subject
171	is person system
56	is person told
56	is person written
72	is role
-441	is role after (
-296	is role after ,
-144	is role after -
-154	is role after .
-379	is role after 00
-111	is role after :
-16	is role after [
62	is role after ^
-143	is role after a
-798	is role after als
524	is role after at
-39	is role after das
-836	is role after dein
-783	is role after dem
318	is role after den
16	is role after der
-741	is role after die
-546	is role after einen
-767	is role after for
-779	is role after our
-591	is role after the
-187	is role after to
-798	is role after und
-820	is role after unsere
-108	is role after with
166	is role after |
-445	is role after –
-444	is role board
24	is role early
-22	is role from
49	is role letter
-152	is role nobody
-127	is role own
236	is role signed
-569	is role subject
337	is role system
-135	is role told
256	is role written
-584	is small
-537	is small after (
113	is small after ,
-26	is small after :
594	is small after ^
-585	is small after a
-133	is small after monday
-94	is small after on
-926	is small after the
-216	is small after £
-115	is small after à
245	is small early
305	is small letter
678	is small nobody
-718	is small own
853	is small signed
145	is small subject
-824	is small system
-582	is small told
-1235	is small written
479	is the domain
-1312	is the domain board
415	is the domain own
329	is the domain system
-72	is work
-338	is work after (
-233	is work after ,
199	is work after -
-32	is work after .
-379	is work after 00
160	is work after :
193	is work after ^
-143	is work after a
-798	is work after als
524	is work after at
-480	is work after das
-773	is work after dein
-739	is work after dem
379	is work after den
-352	is work after der
-1325	is work after die
-452	is work after einen
-779	is work after our
-739	is work after the
-820	is work after unsere
-629	is work after with
228	is work after |
-401	is work after –
-68	is work board
-80	is work early
-34	is work from
-80	is work letter
-131	is work nobody
-235	is work own
127	is work signed
-760	is work subject
-248	is work system
-40	is work told
-85	is work written
339	letter
-935	letter board
458	letter nobody
153	letter own
-158	letter system
-41	line early
188	line early board
-41	line early nobody
-151	line early own
-267	line early provider
-616	line early system
38	line from
-408	line from board
603	line from nobody
-289	line from own
513	line from provider
-32	line from system
92	line letter
-858	line letter board
-733	line letter nobody
341	line letter own
-377	line letter system
48	line signed
-416	line signed nobody
64	line signed own
203	line signed system
-998	line subject
-1300	line subject nobody
-149	line subject own
-105	line subject system
101	mostly in the domain
-515	mostly in the domain board
124	mostly in the domain own
10	mostly in the domain system
-62	no domain
-57	no domain nobody
-1040	no domain own
-713	no domain system
-56	nobody
-435	out of the domain
82	out of the domain board
-1251	out of the domain own
352	out of the domain provider
667	out of the domain system
186	own
-57	partly in the domain
-713	partly in the domain board
-40	partly in the domain own
-532	partly in the domain system
352	provider
347	sender 0.9
350	sender 0.9 system
319	sender 1
319	sender 1 own
77	sender 1.2
77	sender 1.2 system
-395	sender 1.5
-195	sender 1.5 own
188	sender 2.4
-214	sender 2.4 nobody
51	sender 2.4 own
165	sender 2.4 system
416	sender 2.9
395	sender 2.9 own
194	sender 3
1359	sender 3 nobody
-231	sender 3 own
493	sender 3 system
250	sender 3.2
207	sender 3.2 own
163	sender 3.2 system
498	signed
-932	signed board
-119	signed nobody
442	signed own
388	signed system
689	subject
584	subject board
-632	subject nobody
726	subject own
405	subject system
-1048	subject< (
-576	subject< ,
-291	subject< -
-462	subject< .
-21	subject< /
-65	subject< :
-166	subject< @
34	subject< [
40	subject< ^
734	subject< a
110	subject< at
-264	subject< bei
-585	subject< bewerbung
651	subject< chez
-692	subject< dein
-445	subject< der
-223	subject< en
697	subject< for
729	subject< from
-1199	subject< ihr
-820	subject< ihre
-802	subject< im
-381	subject< in
-276	subject< interview
-860	subject< the
-9	subject< to
-331	subject< with
173	subject< your
-526	subject< zum
354	subject< –
40	subject<< ^ ^
-692	subject<< ^ dein
-1174	subject<< ^ ihr
-1035	subject<< ^ ihre
365	subject<< ^ your
287	subject<< application at
-300	subject<< application to
432	subject<< applying to
-1403	subject<< aw :
5	subject<< bei der
-92	subject<< bewerbung bei
-834	subject<< interest in
32	subject<< interview with
411	subject<< invitation :
-1052	subject<< re :
-638	subject<< sv :
-854	subject<> ( )
-762	subject<> , !
-128	subject<> , $
-531	subject<> - $
-87	subject<> . $
-154	subject<> / $
-257	subject<> : $
195	subject<> : -
-62	subject<> : /
-396	subject<> : :
-18	subject<> [ ]
-1490	subject<> ^ !
-998	subject<> ^ $
-1111	subject<> ^ ,
206	subject<> ^ -
-810	subject<> ^ .
349	subject<> ^ /
170	subject<> ^ :
-934	subject<> ^ ?
77	subject<> ^ a
-43	subject<> ^ application
-1024	subject<> ^ candidatura
-691	subject<> ^ d
-1140	subject<> ^ de
-865	subject<> ^ di
-712	subject<> ^ for
-822	subject<> ^ für
645	subject<> ^ has
-1176	subject<> ^ in
-937	subject<> ^ list
-1210	subject<> ^ of
-706	subject<> ^ sollicitatie
-1459	subject<> ^ test
-781	subject<> ^ to
-768	subject<> ^ your
-873	subject<> ^ zu
-5	subject<> ^ –
336	subject<> at $
-211	subject<> bei $
441	subject<> chez $
-538	subject<> der $
-221	subject<> en $
668	subject<> for $
368	subject<> from $
-810	subject<> ihr $
-622	subject<> ihre $
-801	subject<> im $
315	subject<> in $
-29	subject<> to $
-331	subject<> with $
-123	subject<> your application
-455	subject<> zum $
505	subject<> – $
652	subject> !
207	subject> $
-702	subject> '
-105	subject> (
-851	subject> )
-113	subject> ,
98	subject> -
-693	subject> .
98	subject> /
-956	subject> 2
20	subject> :
-604	subject> ?
-18	subject> ]
77	subject> a
-844	subject> am
-654	subject> and
-158	subject> application
-1045	subject> candidatura
-692	subject> d
-1227	subject> de
-865	subject> di
-772	subject> for
-614	subject> für
701	subject> has
-878	subject> in
-779	subject> interview
-1147	subject> job
-962	subject> list
-1273	subject> of
-809	subject> on
-423	subject> por
-821	subject> sollicitatie
-1371	subject> test
-799	subject> to
-986	subject> und
-1106	subject> update
-1171	subject> with
-755	subject> your
-1022	subject> zu
-863	subject> zum
839	subject> |
591	subject> –
687	subject>> ! $
207	subject>> $ $
242	subject>> ' s
-783	subject>> ) $
-33	subject>> . $
-778	subject>> : application
-562	subject>> : your
-521	subject>> ? $
27	subject>> application $
-692	subject>> d '
-548	subject>> de réception
-812	subject>> test $
-759	subject>> zu ihrer
735	system
-1147	system board
299	system nobody
-1190	system own
-2395	system system
-535	times 0
132	times 1
596	times 2
1120	times 3
447	times 4
-599	w 0
-219	w 00
-481	w 000
-334	w 03
-404	w 07
-484	w 08
-215	w 09
-1058	w 1
-825	w 10
-766	w 11
-610	w 11th
-226	w 12
-186	w 12th
-517	w 13
-366	w 14
-128	w 14th
-910	w 15
-220	w 15th
-619	w 16
-471	w 16th
-695	w 17
-942	w 18
-142	w 18th
-602	w 19
-84	w 19th
-548	w 1er
-609	w 1st
-987	w 2
-593	w 20
-325	w 2024
-1071	w 2025
-933	w 2026
-75	w 20th
-505	w 21
-93	w 21st
-708	w 22
-125	w 22nd
129	w 23
393	w 24
-813	w 25
-431	w 26
-662	w 27
-819	w 2nd
-803	w 3
-766	w 30
-325	w 31
-307	w 3rd
-1420	w 4
-683	w 40
-694	w 45
-452	w 4th
-1090	w 5
-631	w 50
-643	w 59
-555	w 5th
-793	w 6
-489	w 60
-200	w 6th
-88	w 7
-939	w 8
-677	w 9
-112	w 9th
-673	w a
-874	w ab
-672	w abbiamo
-1038	w abend
-684	w abgabe
-882	w ablauf
-555	w abraco
-1206	w abschluss
60	w academy
-985	w accept
-625	w accuse
-591	w acquisition
-1335	w act
-1074	w action
-750	w ada
-1008	w admin
369	w administration
-750	w adresse
-429	w adviser
-1327	w after
-682	w afternoon
-899	w ag
332	w agence
-474	w agency
-540	w agradecemos
-724	w ah
263	w ai
102	w air
189	w al
-692	w alan
-1057	w alle
-1170	w alles
-1562	w alright
-830	w also
-552	w although
-102	w am
-667	w amt
-333	w an
-1230	w ana
-254	w analytics
-404	w and
-639	w anders
-846	w anfang
-1397	w anforderungen
-505	w anforderungsprofil
-1129	w anfrage
-687	w angaben
-979	w angebot
-1140	w anhang
-1382	w anja
-909	w anlage
-275	w anne
-417	w anschluss
-1087	w anspruch
-1243	w antwort
-443	w antworten
-735	w anything
-1013	w aoife
-1043	w apologies
-599	w app
-662	w applicant
-1128	w applicants
-909	w application
-693	w applied
-1320	w appointment
-905	w apres
-617	w april
-527	w arbeit
-528	w arbeitsvertrag
-1262	w area
-947	w art
-698	w as
121	w ashby
-1432	w ask
-1126	w assessment
-1018	w assistant
-748	w associate
597	w association
-300	w at
-773	w ate
399	w atelier
-151	w atentamente
-633	w attached
72	w au
-982	w auf
-1089	w aufgaben
-939	w aufgrund
-1903	w auftrag
-696	w august
-955	w aus
-397	w ausbildung
-1210	w ausbildungsplatz
-964	w ausschreibung
-402	w auswahlprozess
249	w authority
622	w auto
-1271	w automatic
-577	w avec
-910	w b
-1041	w band
469	w bank
-748	w base
-1114	w based
447	w bay
-751	w be
-820	w bea
-1020	w bearbeitung
-693	w beatriz
-1230	w bedankt
-1061	w before
-696	w beginn
-814	w ben
-1172	w bescheid
-1029	w besetzung
-1631	w best
-1773	w beste
-63	w beth
-596	w bevor
-1296	w bewerber
-886	w bewerberin
-1091	w bewerberinnen
-1002	w bewerbern
-940	w bewerbung
-1250	w bewerbungen
-908	w bezug
-1205	w bien
-678	w big
-969	w bis
460	w blue
-26	w boa
-160	w board
252	w bom
-1853	w bonjour
-1654	w bonne
-814	w book
-1001	w boss
-1168	w branch
-542	w brandt
-458	w brief
-450	w bright
-1513	w bring
-748	w bristol
-742	w budget
-943	w buenas
-679	w buenos
551	w building
-1851	w buongiorno
-487	w bureau
-108	w bus
-967	w business
-495	w by
-1052	w c
-778	w ca
-115	w cabinet
-110	w cafe
-122	w call
-1025	w callum
-904	w campus
-1289	w can
-1098	w candidate
-1029	w candidato
259	w capital
-1280	w cara
655	w care
-603	w carla
-913	w carlos
-1389	w caro
-70	w casa
-1005	w case
-646	w caso
-727	w ce
-348	w center
-1047	w central
-844	w centre
-293	w centro
-626	w ceo
-891	w cfo
-1610	w chair
-1094	w chairman
-907	w chat
-795	w check
-1485	w cheers
-1475	w chef
-864	w chen
-334	w cher
-1251	w chere
-237	w chiara
-1053	w chief
234	w children
-597	w chloe
-646	w choose
-463	w christmas
-738	w chrome
-929	w ci
-1525	w ciao
-591	w city
-639	w civil
-834	w clerk
-596	w click
-85	w clinica
-302	w closing
-155	w co
-397	w code
-928	w codility
328	w coffee
490	w colegio
453	w college
78	w com
-1071	w come
-1000	w comme
-1243	w commission
-979	w committee
521	w community
-725	w como
-683	w company
-808	w competition
-1174	w complete
-844	w con
-1419	w confident
768	w consulting
118	w contact
-659	w contract
93	w cooperativa
-395	w cordialement
-608	w cordiali
-654	w cordialmente
-1024	w could
347	w council
322	w county
-1055	w court
-1187	w craig
140	w credit
-839	w crew
-546	w cto
-2004	w cv
-1132	w cvs
-139	w d
68	w da
-611	w daarna
-1112	w dag
-1010	w dan
-1119	w danach
-1001	w dank
-1329	w danke
-778	w dann
-668	w dans
36	w das
-632	w dat
-123	w data
-1113	w date
-1326	w daten
-1225	w datenschutz
-1178	w datum
-1487	w dauer
-1039	w day
-1456	w dbs
183	w de
-901	w deadline
-1292	w dean
-2515	w dear
-1116	w deb
-661	w december
-816	w decision
-1029	w decline
57	w del
-847	w den
-284	w denise
444	w dental
139	w department
-647	w depois
-1174	w dept
-883	w der
45	w des
-623	w deshalb
696	w design
-1436	w desk
-423	w deutsch
276	w deux
-1127	w dezember
-291	w di
-349	w dia
-458	w dias
-1350	w die
170	w digital
-1154	w director
-203	w disability
-603	w distinti
628	w district
-920	w dit
-782	w dmitri
-1355	w dni
747	w do
-999	w docusign
-1000	w does
-1274	w donnerstag
-765	w dossier
-697	w dott
-714	w dr
-777	w dra
-1010	w dress
-1009	w dsgvo
84	w du
-1100	w dublin
5	w due
-895	w duration
-92	w e
-776	w early
-476	w east
-1344	w easter
-300	w eastern
-1011	w editor
-301	w education
-746	w een
-1150	w eeo
-701	w eg
-1104	w eignungstest
-1140	w ein
-645	w eindruck
-980	w einladung
-1238	w einstellung
221	w el
-719	w elena
-1038	w elif
-1184	w elle
-816	w eltern
-842	w em
-850	w emil
-946	w empfang
-311	w employment
-269	w en
-1565	w ende
292	w energie
379	w energy
-405	w engineering
-1207	w england
-487	w english
-963	w entscheidung
-1027	w equal
-1392	w equipe
-978	w er
-905	w erfahrung
-1298	w erfahrungen
-1216	w erfolg
-1160	w ergebnis
366	w erste
-571	w es
-290	w est
-964	w este
-1489	w estimada
-1074	w estimado
117	w et
-772	w euro
-959	w europe
-323	w even
-876	w event
-136	w everything
-355	w exa
-440	w example
-1110	w excel
-1491	w executive
-690	w exmo
-1244	w f
-472	w facebook
-1208	w fachbereich
-568	w fahrtkosten
-487	w fair
-1266	w fall
321	w falls
-1075	w familie
-167	w farah
-937	w fatima
-468	w feb
-743	w februar
-551	w february
-954	w fecha
-926	w felix
846	w fh
56	w field
-1269	w filiale
215	w financial
211	w finch
-1126	w fiona
218	w fire
-61	w first
-686	w five
-910	w floor
-1170	w follow
393	w foods
189	w for
-179	w form
-647	w format
-1038	w formular
1296	w foundation
254	w four
-1205	w fr
-1124	w frage
-1252	w fragen
-1765	w frau
476	w freight
-1556	w freundliche
-552	w fri
-846	w friday
-1108	w fridays
-995	w frist
-828	w from
-725	w fuhrungszeugnis
-139	w fundacion
148	w fur
-1214	w fw
-64	w g
705	w games
-712	w gary
-654	w gate
-940	w geachte
-236	w geben
-580	w geduld
-776	w gehalt
681	w gemeente
257	w gemeinde
-569	w general
-1626	w gentile
-1229	w gern
-703	w gerne
-367	w geschaftsfuhrer
-1021	w geschaftsstelle
-1195	w gesprach
-1331	w gesprache
-817	w get
-607	w giulia
-573	w give
-160	w global
-1233	w gluck
-1040	w go
-597	w god
-1019	w good
-741	w google
-888	w got
-644	w gott
-969	w government
-812	w governors
-625	w graag
-837	w grace
-845	w gracias
-1107	w grade
-554	w graduate
-970	w graham
344	w grand
-1168	w grazie
52	w great
-390	w greenhouse
-1086	w greta
-759	w groet
-1227	w groetjes
-280	w group
959	w groupe
-918	w grund
-1122	w grunden
722	w grupo
190	w gruppe
99	w gruppo
-1380	w gruss
-2655	w grusse
-1083	w grussen
-1211	w gute
-1144	w guten
-1001	w gwen
-488	w h
-1061	w ha
-916	w hackerrank
-704	w haddad
-634	w half
-750	w hall
-268	w halle
-2423	w hallo
-911	w hana
-639	w handy
-1313	w hannah
865	w harbour
-656	w harriet
-804	w haus
-965	w hause
-333	w have
-446	w having
-264	w he
-1491	w head
1178	w health
-364	w heb
-1489	w hej
-2059	w hello
-955	w hemos
-757	w her
-710	w herbst
-354	w here
-1765	w herr
-1426	w herzlich
-1313	w herzliche
-212	w het
-2122	w hey
-2397	w hi
-299	w high
-852	w hinweis
-798	w hinweise
-158	w hire
-566	w hirevue
-1299	w hiya
-1000	w hof
-1891	w hoi
-2035	w hola
698	w home
1024	w homes
-25	w hope
767	w hospice
190	w hospital
485	w hospitals
-1317	w hospitation
-208	w hotel
279	w hotels
-958	w hours
-302	w house
1109	w housing
-448	w however
-1290	w hr
-759	w hrb
-741	w hugo
-1450	w human
-927	w humanos
-1021	w i
-1523	w id
-1127	w if
-1460	w ihnen
-908	w ii
-883	w ik
-51	w il
-285	w ilse
-1481	w im
-1509	w imogen
-1152	w in
-949	w inc
-853	w indeed
-2079	w ines
-556	w information
-1355	w informationen
-315	w ing
-1574	w ingrid
-1306	w initiativbewerbung
-941	w innen
-1044	w instagram
-567	w institut
899	w institute
174	w instituto
-27	w insurance
510	w international
-1685	w interview
-993	w ireland
-923	w is
-865	w ist
-16	w it
-895	w ivan
-1396	w j
-1276	w ja
-1313	w jahr
-818	w jahre
-980	w jan
-1118	w jana
-851	w januar
-838	w january
-1	w jean
-943	w jess
-635	w jetzt
-1207	w jo
-1207	w jobs
-1359	w join
-1290	w jonas
-877	w jordan
-1096	w juli
-406	w july
-570	w june
-1233	w juni
-291	w junior
-1086	w just
-1646	w k
-70	w kaffee
-823	w kandidat
-1080	w kandidaten
120	w kanzlei
-433	w keep
-858	w kennenlernen
-1030	w kennziffer
612	w kestrel
-994	w kevin
-393	w kia
-830	w kim
-1551	w kind
-950	w kindly
330	w kita
-788	w klasse
-221	w klinikum
-1032	w kofi
140	w kollegen
165	w kollegin
-872	w kom
-685	w kommen
-604	w kommission
-589	w kontakt
-984	w kosten
-344	w kowalczyk
293	w kreis
-549	w kun
-389	w l
-334	w la
-880	w laat
-497	w lab
52	w labor
1269	w labs
-117	w laden
-88	w land
75	w lane
-1050	w lars
-334	w las
-1250	w last
-1092	w late
-260	w law
-408	w le
-240	w lea
779	w learning
-1030	w lebenslauf
-1028	w leeds
131	w legal
-792	w lei
-420	w leila
-1110	w leiter
-847	w leitung
-962	w lena
96	w les
-1142	w letter
-954	w leute
-929	w level
-663	w lever
-1067	w lg
-315	w lhe
-464	w library
-2508	w liebe
-1370	w lieber
480	w lindqvist
-1153	w link
-722	w linkedin
-748	w liste
130	w little
878	w living
-998	w ll
-461	w lo
-255	w local
-992	w location
-543	w log
2	w logistics
1093	w logistik
-501	w london
-126	w looking
-557	w lorna
389	w los
-1019	w losung
-1269	w lou
-927	w lovely
-615	w ltd
59	w luca
-966	w lucas
-283	w lucia
-391	w luck
-832	w luis
-1079	w lunch
-1564	w m
-1049	w ma
-440	w madam
-1351	w madame
-1212	w mai
-1087	w mail
-216	w main
-752	w mairie
-267	w maison
-1060	w mal
-1005	w manage
-870	w management
-1416	w manager
-857	w managing
-687	w mann
-1184	w many
-867	w mappe
274	w mar
-308	w mara
-739	w march
-660	w marchetti
-846	w marco
-1387	w marcus
-962	w marguerite
-937	w marie
1170	w marine
-588	w mark
-157	w marsh
-637	w marta
-1120	w martin
-894	w marz
-704	w mateo
-930	w matteo
-361	w may
-828	w maybe
-829	w me
-803	w med
619	w media
733	w medical
-1041	w meet
-1365	w meeting
-1178	w mein
-985	w meine
-1034	w member
-1198	w menschen
155	w meridian
-898	w message
-565	w met
-1169	w mfg
-784	w mi
-1261	w microsoft
380	w mill
-1435	w min
-1068	w mina
220	w ministry
-439	w minute
-1366	w minuten
-1355	w miss
-1260	w mit
-1097	w mittagessen
34	w mitte
-937	w mitteilung
-993	w mittwoch
-1159	w mme
-892	w mo
-375	w moi
-1300	w moin
-824	w moment
-951	w mon
-1038	w monate
-1073	w monaten
-816	w monats
-1011	w monday
-1057	w monica
-1449	w monique
-1458	w monsieur
-1471	w montag
-1212	w morgen
-1607	w morning
296	w moss
-713	w most
-1515	w mr
-760	w mrs
-1202	w ms
-957	w muhe
627	w municipal
376	w museum
403	w mutual
-931	w n
-223	w na
-1466	w nach
-796	w nachfrage
-487	w nachmittag
-1016	w nachricht
-1082	w nadia
-921	w name
-465	w namen
-959	w nao
1068	w national
-561	w ne
-675	w need
-1018	w nein
-791	w nele
657	w network
-594	w new
142	w nhs
-588	w ni
-856	w nice
-1075	w no
-835	w non
-381	w noor
643	w nord
492	w nordlicht
-364	w north
417	w northern
-1062	w nos
-1320	w not
-1021	w note
-738	w nothing
-1238	w notice
-615	w november
-882	w now
-750	w number
-1156	w numerical
-914	w nummer
-163	w nursing
-758	w o
-692	w ob
-926	w obrigada
-807	w obrigado
-456	w october
-11	w of
-856	w offer
-227	w office
-1318	w ohne
-1351	w oi
-1665	w ok
-889	w okafor
-1406	w oktober
-1489	w ola
-670	w olaf
35	w old
-320	w on
-753	w one
-797	w online
-467	w only
127	w op
-194	w open
-1123	w operations
-711	w ops
-1075	w oracle
-723	w original
-1225	w ort
-960	w os
-992	w otherwise
-771	w out
-1041	w over
-510	w owing
-1173	w p
-914	w pa
448	w pacific
-663	w panel
269	w paper
-349	w papier
-993	w para
-1593	w paris
-443	w park
-690	w parking
-1412	w part
106	w partner
-956	w partners
-1138	w passt
-582	w patricia
-1349	w paul
-968	w paula
-1026	w pauline
216	w pay
-1238	w pc
-1246	w pdf
577	w pension
-752	w people
-146	w per
-694	w person
-1178	w personal
-857	w personalrat
-1394	w personen
-798	w personio
-517	w personnel
-644	w peter
-1040	w petra
-80	w pflege
511	w pharma
-875	w pick
-707	w place
-1011	w plan
-1016	w platz
-805	w platze
126	w plaza
-685	w pls
-1124	w pm
-1011	w pode
168	w point
-54	w police
-558	w policy
-1286	w por
341	w port
-1248	w portal
-959	w portfolio
-184	w post
-396	w postfach
-1262	w pour
-875	w powered
103	w pr
202	w practice
-452	w praxis
-886	w president
-210	w press
-942	w prezado
181	w primary
-901	w principal
-1092	w privacy
121	w private
-756	w priya
-750	w priyanka
-672	w probearbeiten
-1031	w probetag
-739	w probezeit
-1186	w professor
-1304	w profil
-725	w profile
-579	w programme
-1302	w prufung
-907	w ps
-410	w public
-823	w python
-942	w qualifikation
-1154	w qualifikationen
-640	w quando
-976	w que
-687	w queremos
-680	w questions
-1592	w r
-1553	w ra
721	w rail
-893	w raum
-800	w ravi
17	w re
-818	w read
-1179	w readme
-634	w really
-1317	w rec
-350	w recebemos
-199	w rechnen
-1105	w recruiter
-1369	w recruiting
-1660	w recruitment
-582	w recrutamento
-47	w recrutement
-938	w recursos
-958	w ref
-773	w reference
-1145	w references
-1233	w regards
30	w region
96	w regional
-1026	w registered
-680	w regulation
-232	w reisekosten
-1228	w reminder
-559	w replies
-677	w reply
-111	w reporting
-805	w req
-1078	w requisition
-1181	w reschedule
457	w rescue
-126	w research
-391	w reserve
-864	w resources
-1587	w resourcing
12	w ressources
-961	w results
-1048	w resume
-5	w retail
-542	w review
-306	w reyes
-646	w rgpd
-1082	w rh
554	w ridge
-672	w right
-680	w ring
223	w road
-882	w rob
976	w robotics
-687	w room
-1044	w rosa
-1146	w round
-1326	w ruhe
-1183	w runde
-61	w rural
-976	w ruth
-855	w s
-379	w sa
-1316	w sabine
-1225	w safe
-906	w sag
407	w saint
-956	w salary
-534	w saludo
-913	w saludos
-1279	w salut
-394	w saluti
-888	w sam
-1064	w same
-936	w samir
-1239	w samstag
280	w san
-1328	w sandra
-930	w sans
133	w santa
-1011	w sara
-858	w saturday
-876	w saturdays
-839	w say
-893	w schedule
-482	w school
-515	w schools
-875	w schreiben
-999	w schritt
-1144	w schritte
-1373	w se
-1277	w search
-468	w secretaria
-1572	w secretary
513	w security
-57	w see
-1437	w sehr
-730	w sei
-520	w seite
-762	w seiten
-1131	w sekretariat
-1026	w seleccion
-957	w selection
-1156	w selezione
-720	w send
-698	w senhor
-317	w senior
-618	w sent
-458	w september
-385	w serra
-330	w service
-657	w services
-1161	w servus
-1065	w seu
-600	w she
-747	w shl
-1113	w should
-1080	w si
-556	w siamo
-933	w sig
-1243	w sign
-199	w simon
-530	w simone
-501	w since
-892	w sincerely
-956	w siobhan
-262	w sir
-1242	w sister
-925	w site
-1065	w sitz
-696	w sitzung
-1080	w six
-615	w smartrecruiters
-1231	w so
-923	w sobald
-1092	w sobre
-947	w social
-354	w society
-1091	w sofia
316	w software
-18	w solicitors
-821	w sollte
-760	w sollten
-425	w solutions
-78	w sommer
-866	w sonntag
-1206	w sorry
436	w south
-1103	w sql
-1402	w sr
-691	w sra
-667	w ssa
156	w st
-5	w stadt
118	w stadtwerke
-583	w staff
-694	w staffing
-967	w stage
-1389	w stand
-487	w standort
-1447	w start
18	w state
-359	w states
229	w station
-898	w status
-954	w stay
-1098	w std
-802	w stelle
-1099	w stellen
-806	w step
-922	w steve
416	w stiftung
-973	w still
-975	w stock
-780	w stop
292	w street
201	w studio
-1175	w stunde
-1554	w stunden
-821	w su
-1184	w sua
-725	w succes
528	w sud
-932	w sue
-1451	w sunday
-968	w suo
-500	w support
440	w sur
-181	w sv
-555	w system
-21	w systems
-427	w t
-871	w ta
-1284	w tag
-1434	w tage
-411	w tagen
-1454	w take
-877	w talent
-1022	w talento
-928	w talk
-600	w tamsin
-663	w tariq
-390	w te
-837	w team
-833	w teamtailor
106	w tech
-604	w technical
-406	w technologies
1248	w technology
-1241	w teil
-1042	w teilnahme
-932	w tel
-1258	w telefon
-736	w telefonat
-866	w tell
-979	w teresa
-1162	w termin
-1164	w test
-807	w tests
-997	w text
-147	w the
-359	w theatre
-862	w thema
-1016	w then
-988	w theo
-2099	w there
-620	w they
-846	w thomas
-687	w those
-63	w three
-975	w thu
-1262	w thurs
-604	w thursday
-936	w ti
-1328	w time
-627	w tisch
-834	w title
-937	w to
-946	w tobias
-1566	w tom
-670	w tomas
-787	w tomorrow
-779	w ton
-45	w top
-935	w tot
-806	w tour
195	w town
-798	w trac
-937	w trager
-657	w trainee
-704	w training
565	w travel
-48	w tribunal
-20	w trust
-771	w trustees
-1269	w try
-432	w tu
-1220	w tue
-1113	w tues
-929	w tuesday
-602	w tuesdays
-697	w tut
-357	w two
-1147	w u
-1336	w uber
-1048	w ufficio
-1241	w uhr
-725	w uhrzeit
490	w uk
-1143	w um
-415	w un
-415	w una
-591	w und
-977	w under
-1466	w uni
-231	w union
135	w unit
-98	w united
533	w universitat
-86	w university
-1297	w unterlagen
-1328	w unternehmen
-964	w unterschrift
-1302	w until
-367	w up
-586	w urlaub
-777	w use
-1257	w uw
-972	w v
-1268	w vacancy
486	w val
606	w vale
447	w valley
-240	w van
-1237	w ve
-897	w venue
-739	w vera
-1108	w verbal
-1205	w verfahren
-1005	w verfahrens
-1049	w verfugung
-914	w verify
-695	w verstandnis
-594	w vertrag
-1189	w vertrauen
-129	w verwaltung
34	w veterans
1184	w veterinary
-418	w vi
-722	w video
-912	w viel
-1162	w viele
-674	w vielen
-943	w vielzahl
-541	w view
-660	w voce
-885	w vollzeit
-1177	w von
-561	w voor
-921	w vor
-717	w vorauswahl
-1133	w vormittag
-876	w vorschlag
-948	w vorstand
-722	w vorstellung
-661	w vos
-243	w voss
-698	w vous
-685	w vp
-1181	w w
-1145	w wahl
-1094	w wales
-1556	w wann
-891	w want
-1223	w warm
-663	w warmly
-1161	w was
-957	w wat
1142	w water
-730	w way
-613	w wear
-501	w wed
-683	w wednesday
-1102	w weds
-851	w weg
-1252	w wegen
-874	w wei
-1144	w welcome
-1241	w well
-563	w wenn
-655	w wer
-1303	w werk
-796	w werkstatt
-92	w west
-965	w whatsapp
-1402	w when
-627	w which
-630	w while
-427	w whitlock
-847	w who
-579	w wie
-587	w wien
-904	w wil
-366	w wishes
-1133	w wo
-1312	w woche
-927	w wochen
-606	w wochenende
-1080	w word
-724	w workable
-990	w works
-1443	w written
-1323	w x
-1706	w xxx
-1186	w xxxx
-471	w y
-833	w year
-1223	w yes
-1422	w yours
-456	w yusuf
-844	w zeichen
-422	w zeit
-120	w zeitpunkt
-1284	w zentrale
-735	w zeugnis
-1041	w zeugnisse
-444	w zimmer
-678	w zoe
-985	w zoom
-1103	w zu
-590	w zugang
-430	w zum
-684	w zur
-706	w zwischenstand
558	whole more seldom
143	within
661	within as often
838	within told
-317	writes
-877	writes own
543	writes provider
745	writes system
-617	written alone
-960	written alone board
-1376	written alone nobody
-709	written alone own
196	written alone provider
15	written alone system
`;
