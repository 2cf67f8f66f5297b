// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-60	< !
-543	< "
-1124	< &
-226	< (
-560	< )
-1189	< +
225	< ,
-837	< -
-314	< .
31	< /
-1510	< 00
-909	< 000
-986	< 1
-1000	< 10
-1356	< 11
-1036	< 12
-1242	< 13
-840	< 14
-1025	< 15
-1128	< 16
-517	< 17
-994	< 18
-1368	< 2
-757	< 20
36	< 2025
-889	< 25
-1314	< 3
-1419	< 30
-1286	< 4
-1136	< 40
-981	< 45
-713	< 5
-809	< 59
-1142	< 6
-607	< 60
-874	< 8
-1230	< 9
-759	< 90
-18	< :
-1122	< ;
200	< ?
659	< @
-649	< [
-1277	< ]
26	< ^
539	< a
-956	< ab
42	< about
-793	< acht
-1471	< after
-3	< al
-256	< alle
-1055	< allen
-1119	< alles
-1512	< als
-57	< am
458	< an
-601	< and
-1089	< andere
-956	< anderen
575	< as
1020	< at
-242	< au
-1290	< auf
-1456	< aus
241	< avec
137	< be
205	< before
-2	< bei
-884	< beiden
-293	< beim
-716	< beruflichen
-591	< besten
523	< bij
-559	< bis
-835	< bitte
394	< but
-552	< by
-1123	< candidate
1140	< chez
50	< con
1063	< da
228	< das
367	< de
-1493	< dear
-267	< dein
-679	< deine
-512	< deinem
-1041	< deinen
-949	< deiner
263	< del
-143	< della
-217	< dem
-279	< den
57	< der
-770	< deren
-198	< des
224	< di
699	< die
-495	< diese
-602	< diesem
-831	< dieser
-671	< dieses
19	< do
-1374	< drei
-372	< du
-1031	< e
-763	< eigenen
-1893	< ein
-1875	< eine
-1128	< einem
-1264	< einen
-1005	< einer
-1250	< eines
-845	< einige
203	< el
-568	< em
359	< en
-586	< engere
-473	< enhanced
-895	< ersten
-504	< etwas
-227	< for
-624	< freundlichem
-990	< freundlichen
-44	< from
-1060	< fünf
-398	< für
-867	< fürs
-835	< geehrte
-465	< geehrter
-872	< gute
-906	< guten
-698	< halbe
-909	< heer
-1034	< hello
-440	< herzlichen
395	< het
-1302	< hi
-736	< ich
665	< if
114	< ihr
-528	< ihre
413	< il
-255	< im
284	< in
-1013	< ins
-759	< is
-1565	< ist
-1046	< job
264	< joining
-1214	< kein
-1166	< keine
-498	< keinen
-1116	< kleine
-1044	< kurze
-258	< la
3	< le
-791	< letzte
-854	< letzten
-163	< meet
-411	< mehr
-1011	< mein
-1041	< meine
-1073	< meinem
-122	< met
-1030	< mevrouw
-421	< mit
-916	< monday
-346	< morning
711	< na
-1085	< nach
-408	< neue
-696	< neuen
-500	< no
-1052	< noch
-1147	< nächste
-1246	< nächsten
340	< o
-713	< oder
234	< of
-1040	< ohne
-947	< on
-621	< one
-198	< or
-1227	< our
-1024	< per
-200	< photo
-626	< plus
-816	< pm
71	< por
520	< recruitment
-1267	< s
-871	< sechs
677	< sie
361	< so
-837	< ssa
-682	< tarde
13	< team
-649	< thanks
625	< that
-305	< the
-615	< through
674	< to
-548	< tu
-200	< two
-598	< um
-777	< un
-1897	< und
-17	< under
-1170	< unser
-1075	< unsere
-1118	< unserem
-892	< unseren
-1206	< unserer
-871	< unseres
-1087	< unter
930	< van
190	< via
-1405	< viel
-792	< vielen
-1182	< vier
86	< vom
930	< von
-686	< vor
-980	< votre
-681	< weitere
-903	< weiteren
269	< which
-1328	< wir
766	< with
-699	< you
-208	< your
-874	< zehn
301	< zu
-1664	< zum
-978	< zur
-1122	< zwei
-825	< zweite
-1198	< zweiten
-614	< zwölf
-158	< |
-553	< ¡
-167	< £
-615	< ©
302	< «
84	< ·
-810	< ¿
256	< à
-91	< às
-856	< über
-420	< –
-864	< „
-618	< •
48	<< ! !
-116	<< " .
-1266	<< ' s
113	<< ) ,
112	<< ) .
-175	<< ) and
394	<< ) at
607	<< , and
-560	<< , das
-971	<< , den
-1252	<< , der
-729	<< , deren
-1563	<< , die
-812	<< , ein
-419	<< , eine
-482	<< , im
555	<< , so
-228	<< , the
-673	<< - und
347	<< . (
470	<< . ,
-639	<< . 00
-368	<< . 15
-510	<< . 30
-698	<< . das
-1378	<< . den
-1489	<< . der
-441	<< . die
-1413	<< . ihr
155	<< . ihre
-883	<< . im
-982	<< . in
-837	<< . ssa
232	<< . the
-632	<< . your
-1085	<< . ¿
-921	<< 00 .
-1397	<< 1 .
-840	<< 1 :
-638	<< 10 .
-698	<< 10 :
-649	<< 11 :
-648	<< 12 .
-671	<< 12 :
-691	<< 14 .
-954	<< 15 .
-1260	<< 2 .
-442	<< 2 :
-499	<< 20 .
-804	<< 23 :
-943	<< 3 .
-791	<< 30 .
-1053	<< 4 .
-463	<< 5 .
-721	<< 6 .
-654	<< 7 .
-715	<< 9 .
-733	<< 9 :
-1027	<< : "
-1435	<< : 00
-823	<< : 15
-1172	<< : 30
-832	<< : 45
-809	<< : 59
-1031	<< : [
-608	<< : der
309	<< : die
-846	<< ] [
-1075	<< ^ "
-1	<< ^ (
-1631	<< ^ -
-74	<< ^ [
26	<< ^ ^
488	<< ^ das
-1493	<< ^ dear
266	<< ^ dein
-320	<< ^ deine
-399	<< ^ den
-295	<< ^ der
-154	<< ^ die
-1033	<< ^ hello
-212	<< ^ herzlichen
-1284	<< ^ hi
22	<< ^ ihr
-330	<< ^ ihre
-785	<< ^ im
470	<< ^ recruitment
-371	<< ^ team
-207	<< ^ the
-678	<< ^ vielen
403	<< ^ your
-545	<< ^ ¡
-368	<< ^ ©
-478	<< ^ ¿
-5	<< ^ –
-1268	<< ^ •
-873	<< a )
-1218	<< a .
-589	<< agréer ,
-852	<< an .
-696	<< an den
-366	<< an der
2	<< an die
-597	<< an unserem
-1190	<< and the
-759	<< and your
-547	<< application .
1071	<< application to
436	<< applying to
-759	<< april .
-1020	<< ask for
344	<< assistant ,
-854	<< at our
182	<< at the
-1047	<< auf dem
-979	<< auf der
-1316	<< auf die
-153	<< auf diese
-270	<< auf unserer
-630	<< aufgrund der
-235	<< aus dem
-141	<< aus der
-323	<< aus diesem
-559	<< before the
465	<< behalf of
848	<< bei der
-224	<< bewerberinnen und
-356	<< bis zum
-682	<< boa tarde
-1558	<< bring your
-736	<< by the
-957	<< dass die
-410	<< date :
-2	<< day .
47	<< days .
51	<< de la
-403	<< den nächsten
-586	<< die engere
494	<< director ,
-1018	<< dott .
-778	<< dra .
-1038	<< durch die
-618	<< días ,
-969	<< ein .
-296	<< email .
73	<< employer .
1075	<< employer :
610	<< employment with
-790	<< engineer (
-413	<< engineer ,
-548	<< england and
-798	<< floor ,
-606	<< for the
40	<< friday .
88	<< from the
143	<< für das
-340	<< für deine
-1624	<< für den
-1638	<< für die
-433	<< für eine
-233	<< für ihr
-447	<< für ihre
-672	<< geachte heer
-720	<< geachte mevrouw
-624	<< gmbh ,
-980	<< good morning
826	<< greetings from
-784	<< haben .
-335	<< haben ihre
-537	<< hat .
-1148	<< here .
-1089	<< hola ,
-592	<< hour .
-859	<< hours .
-955	<< house ,
607	<< hr ,
-1860	<< i .
-516	<< ihnen alles
-478	<< ihnen die
-347	<< ihnen viel
-641	<< in .
-217	<< in den
-477	<< in der
-389	<< in die
-533	<< in diesem
-566	<< in our
-301	<< in the
-710	<< in unserem
-926	<< in unserer
1805	<< interest in
-272	<< interview .
432	<< interview with
-637	<< is a
-888	<< is an
-1307	<< is in
-986	<< ist .
-212	<< it .
-553	<< job .
-466	<< keep your
-971	<< location :
-586	<< ltd ,
-651	<< m .
-323	<< madame ,
-245	<< mail .
256	<< manager ,
-654	<< manager .
-727	<< me ,
-744	<< me .
176	<< me and
-560	<< message .
-879	<< minutes .
-837	<< mit .
-226	<< mit anderen
-357	<< mit besten
64	<< mit dem
-1382	<< mit den
-908	<< mit der
-615	<< mit einem
-497	<< mit einer
-624	<< mit freundlichem
-873	<< mit freundlichen
-650	<< monday ,
63	<< monday .
-800	<< months .
-1102	<< nach dem
-870	<< nach den
-889	<< nach der
-526	<< nach sechs
-1166	<< nicht .
-1005	<< no .
-10	<< now .
-421	<< of the
733	<< office ,
-556	<< officer (
-106	<< officer ,
-879	<< oi ,
-1047	<< olá ,
-775	<< on .
-90	<< on the
-714	<< one .
432	<< ort :
-840	<< panel :
814	<< partner ,
-178	<< position .
936	<< position at
-692	<< powered by
-1166	<< registered in
10	<< role at
-844	<< s .
-835	<< sehr geehrte
-465	<< sehr geehrter
936	<< sent to
-880	<< sich die
-624	<< sie am
-1019	<< sie den
162	<< sie die
-602	<< sie diese
-403	<< sie eine
-1061	<< sie ihre
-815	<< sie im
-519	<< start :
-877	<< status :
630	<< team ,
-242	<< team at
-423	<< test .
-687	<< that .
-446	<< that the
-653	<< thursday ,
-38	<< thursday .
-331	<< time .
-145	<< to the
-461	<< tuesday ,
-1174	<< uhr ,
-562	<< uhr .
-521	<< und das
-1122	<< und der
-262	<< und die
-407	<< und viel
-672	<< under the
1045	<< unfortunately ,
-554	<< uns die
488	<< uns im
-506	<< until the
-708	<< up .
38	<< us .
813	<< us at
-264	<< venue :
-336	<< von der
-594	<< wednesday ,
-937	<< week .
-729	<< weeks .
-1305	<< wegen der
-399	<< werden .
-1266	<< when :
-431	<< where :
-1404	<< wir den
-721	<< wir die
-646	<< wir ihre
-939	<< wir im
-127	<< with our
535	<< with the
469	<< year .
-479	<< yet .
-1135	<< you .
-971	<< zu den
-463	<< zu unserem
-524	<< zukunft alles
-560	<< © 2025
-1315	<< über den
-1200	<< über die
-230	<> ! $
-966	<> ! ,
-270	<> " "
155	<> ( )
-52	<> ( ,
-212	<> ( .
-265	<> ) $
-1879	<> , !
423	<> , $
-555	<> , '
356	<> , (
-234	<> , )
-799	<> , ,
-592	<> , .
-645	<> , 1
-732	<> , 2
-1205	<> , 3
-642	<> , 4
-1497	<> , :
-1362	<> , and
840	<> , has
-814	<> , in
-138	<> , is
-643	<> , nach
-1937	<> , und
-948	<> , |
-240	<> - $
-758	<> - (
93	<> - ,
-1156	<> - -
-1150	<> - .
-721	<> - :
-1088	<> . !
-641	<> . $
270	<> . '
-757	<> . (
-774	<> . )
-118	<> . ,
-217	<> . .
-257	<> . 1
-378	<> . :
-905	<> . ?
-1053	<> . a
-630	<> . als
-514	<> . an
-1295	<> . and
-349	<> . applicants
-376	<> . are
-1177	<> . as
-744	<> . at
-476	<> . attached
-835	<> . be
-835	<> . bei
-834	<> . bis
-844	<> . bitte
-1127	<> . by
-841	<> . can
-394	<> . candidates
-296	<> . dahin
-978	<> . das
-1220	<> . de
-415	<> . den
-1112	<> . der
-816	<> . die
-396	<> . diesem
-514	<> . do
-1017	<> . du
-744	<> . el
-1311	<> . en
-574	<> . er
-1379	<> . es
-1282	<> . for
-860	<> . from
-342	<> . für
-986	<> . geht
-706	<> . haben
156	<> . has
-719	<> . hat
-848	<> . have
-696	<> . het
-883	<> . i
-534	<> . ich
-845	<> . if
-565	<> . il
-830	<> . im
-1139	<> . in
-107	<> . is
-771	<> . ist
-1255	<> . it
-594	<> . je
-871	<> . kann
-961	<> . können
-741	<> . la
-125	<> . le
-249	<> . like
-1102	<> . lo
-714	<> . luck
-892	<> . may
-1125	<> . me
-515	<> . mir
-642	<> . mit
-572	<> . need
-774	<> . nicht
-785	<> . no
-1083	<> . not
-767	<> . o
-1307	<> . of
-1439	<> . on
-641	<> . one
-375	<> . our
-778	<> . por
-578	<> . put
-770	<> . que
-786	<> . se
-1154	<> . sie
-1093	<> . sind
-236	<> . sorry
-673	<> . take
-906	<> . te
-589	<> . that
-251	<> . the
-783	<> . then
-1005	<> . to
-386	<> . u
-732	<> . um
-138	<> . un
-707	<> . und
-504	<> . uns
-691	<> . us
-630	<> . von
-608	<> . vous
-799	<> . war
-510	<> . was
-935	<> . we
-806	<> . werden
-511	<> . were
-339	<> . who
528	<> . will
-806	<> . wir
-1027	<> . wird
-833	<> . with
-881	<> . you
-1012	<> . your
342	<> / $
-899	<> 00 $
-783	<> 00 ,
-340	<> 00 .
-541	<> 15 ,
-376	<> 15 .
-513	<> 30 $
-619	<> 30 ,
-696	<> 30 .
-683	<> 45 ,
-793	<> 59 $
-235	<> : $
-1891	<> : (
43	<> : ,
-537	<> : .
-953	<> : :
-673	<> : teams
154	<> : |
-535	<> : –
109	<> ? $
-370	<> ? ,
669	<> @ $
184	<> [ $
-668	<> [ ,
95	<> [ ]
-1243	<> ^ !
107	<> ^ $
-829	<> ^ &
-995	<> ^ '
73	<> ^ (
372	<> ^ ,
353	<> ^ -
77	<> ^ .
300	<> ^ /
-384	<> ^ 1
-770	<> ^ 2
-715	<> ^ :
-814	<> ^ ?
-795	<> ^ [
-964	<> ^ a
-543	<> ^ about
-613	<> ^ abrazo
-551	<> ^ afternoon
-561	<> ^ all
138	<> ^ am
-673	<> ^ an
-1715	<> ^ and
-287	<> ^ are
172	<> ^ as
-663	<> ^ at
346	<> ^ au
-525	<> ^ aus
-562	<> ^ be
-252	<> ^ besten
-548	<> ^ bis
-1367	<> ^ by
-557	<> ^ candidato
-565	<> ^ candidatura
-616	<> ^ care
-466	<> ^ careers
-161	<> ^ careful
-738	<> ^ cordialement
-710	<> ^ d
-432	<> ^ dat
-340	<> ^ date
-996	<> ^ day
-534	<> ^ days
-1016	<> ^ de
-227	<> ^ der
-1144	<> ^ des
-997	<> ^ di
-1146	<> ^ dia
-1108	<> ^ die
-928	<> ^ do
-742	<> ^ done
-705	<> ^ dott
-1263	<> ^ du
-701	<> ^ días
-207	<> ^ e
-912	<> ^ een
-788	<> ^ el
-938	<> ^ en
247	<> ^ es
303	<> ^ est
-864	<> ^ for
-577	<> ^ freundlichem
-834	<> ^ freundlichen
-872	<> ^ from
-895	<> ^ für
-762	<> ^ geehrte
-1092	<> ^ geehrter
-577	<> ^ groet
381	<> ^ has
-17	<> ^ hat
545	<> ^ have
-499	<> ^ heer
-932	<> ^ here
307	<> ^ hiring
251	<> ^ hr
226	<> ^ i
-889	<> ^ il
-739	<> ^ im
-1020	<> ^ in
-681	<> ^ interview
253	<> ^ is
158	<> ^ ist
-817	<> ^ it
-764	<> ^ je
-774	<> ^ jobs
-718	<> ^ kandidaat
-590	<> ^ können
-722	<> ^ l
-710	<> ^ la
130	<> ^ le
-726	<> ^ like
-773	<> ^ luck
-370	<> ^ me
-373	<> ^ message
-761	<> ^ mevrouw
-970	<> ^ min
-657	<> ^ minutes
-730	<> ^ mit
-763	<> ^ morning
-807	<> ^ my
-1183	<> ^ news
-742	<> ^ no
-1234	<> ^ not
546	<> ^ now
-1028	<> ^ o
-866	<> ^ of
232	<> ^ on
-677	<> ^ one
-497	<> ^ or
-844	<> ^ ora
-686	<> ^ os
-780	<> ^ our
368	<> ^ people
-848	<> ^ per
727	<> ^ plc
-689	<> ^ por
-1111	<> ^ que
-323	<> ^ recruiting
-255	<> ^ recruitment
-836	<> ^ regards
-505	<> ^ salary
-552	<> ^ saludo
-826	<> ^ saluti
-406	<> ^ service
-1171	<> ^ sie
-885	<> ^ sind
-401	<> ^ so
-151	<> ^ sorgfältiger
-483	<> ^ sorry
-489	<> ^ talent
-818	<> ^ tarde
-309	<> ^ tardes
395	<> ^ te
-718	<> ^ team
208	<> ^ thanks
-1414	<> ^ that
-1192	<> ^ the
-565	<> ^ there
-856	<> ^ this
-926	<> ^ time
-1806	<> ^ to
-844	<> ^ tu
-892	<> ^ um
-1066	<> ^ un
-1240	<> ^ und
-534	<> ^ up
-684	<> ^ us
-987	<> ^ van
-934	<> ^ vom
-653	<> ^ voor
-1100	<> ^ vous
-468	<> ^ vriendelijke
-1175	<> ^ we
-634	<> ^ werden
407	<> ^ will
-1112	<> ^ wir
-878	<> ^ wishes
-394	<> ^ with
961	<> ^ would
-1352	<> ^ x
-2101	<> ^ you
-1141	<> ^ your
-902	<> ^ zum
193	<> ^ |
394	<> ^ ·
-1205	<> ^ à
431	<> ^ –
-71	<> a ,
-975	<> a .
-719	<> alles !
-792	<> alles .
-428	<> alles und
-873	<> als .
-964	<> am $
-537	<> am ,
-193	<> am .
-470	<> an opportunity
-1195	<> and $
-402	<> and (
-962	<> and ,
-272	<> and .
999	<> at !
209	<> at $
-6	<> at ,
512	<> at .
-169	<> at and
240	<> at has
172	<> at in
536	<> at is
-551	<> auf .
-213	<> bei .
-369	<> besten $
334	<> bij .
-919	<> bis ,
-597	<> by $
-524	<> by .
-425	<> das ,
-107	<> das .
-928	<> das hat
223	<> das ist
228	<> de $
-697	<> de ,
273	<> de .
-1014	<> dear $
-962	<> dear ,
-779	<> dear :
97	<> dein $
-198	<> deine $
-269	<> deine und
-197	<> dem ,
-449	<> dem .
-188	<> den ,
-332	<> den .
-1074	<> den der
-695	<> den für
-667	<> den in
-639	<> den mit
-636	<> den und
-205	<> der $
-592	<> der (
-570	<> der ,
289	<> der .
143	<> der :
-601	<> der am
-291	<> der an
-1009	<> der der
-1125	<> der für
316	<> der hat
-1041	<> der in
-448	<> der ist
-334	<> der mit
-155	<> der und
-979	<> die ,
-338	<> die .
178	<> die als
-726	<> die der
-700	<> die für
118	<> die haben
23	<> die hat
-564	<> die im
-932	<> die in
-401	<> die ist
-850	<> die mit
-422	<> die nach
-802	<> die nicht
-722	<> die und
-95	<> do $
245	<> do ,
-27	<> do .
-517	<> drei ,
-596	<> drei .
-666	<> ein ,
-1071	<> ein .
-461	<> eine ,
-722	<> eine .
-364	<> eine mit
-554	<> einen ,
-650	<> einen .
-567	<> einen mit
-822	<> einer .
-198	<> en ,
106	<> en .
675	<> for $
-1168	<> for (
-136	<> for ,
46	<> for .
-486	<> freundlichem $
-989	<> freundlichen $
-928	<> from $
504	<> from ,
-427	<> from .
-1016	<> für $
-960	<> für und
-700	<> geehrte ,
-465	<> geehrter ,
-669	<> heer ,
-416	<> hello $
-1109	<> hello ,
-138	<> herzlichen für
-469	<> hi !
-1100	<> hi $
-858	<> hi ,
-885	<> ihr $
-823	<> ihr und
-233	<> ihre $
-726	<> ihre .
-635	<> ihre mit
-131	<> ihre werden
-727	<> im $
-773	<> im ,
118	<> im .
-891	<> im der
-228	<> im mit
-555	<> im und
192	<> in !
-1341	<> in $
-601	<> in (
-747	<> in ,
250	<> in .
795	<> in and
39	<> in und
-742	<> keine .
-563	<> la ,
385	<> la .
-664	<> mevrouw ,
-656	<> mit ,
-1644	<> mit .
317	<> mit und
-473	<> nach ,
-830	<> nach .
-363	<> nach der
327	<> of ,
-277	<> of .
-1166	<> on ,
-372	<> on .
-700	<> on and
-495	<> or .
-769	<> our ,
-893	<> our .
-588	<> our office
-689	<> per .
611	<> recruitment $
-761	<> tarde ,
-54	<> team $
538	<> the $
-453	<> the '
-10	<> the (
-388	<> the ,
665	<> the .
-403	<> the ?
111	<> the and
-597	<> the at
85	<> the for
-115	<> the has
25	<> the in
288	<> the is
-637	<> the of
-868	<> the on
-442	<> the or
786	<> the team
-329	<> the to
662	<> the will
-526	<> through .
1188	<> to !
-1036	<> to ,
506	<> to .
557	<> to for
-499	<> um ,
-742	<> um .
-1030	<> und $
-624	<> und ,
-843	<> und .
-583	<> unserem .
-764	<> unserer .
-442	<> van $
203	<> via .
-95	<> viel !
-445	<> viel .
-121	<> viel bei
-763	<> viel und
-230	<> vielen ,
-677	<> vielen für
-224	<> vom $
226	<> with (
-536	<> with ,
229	<> with .
17	<> with and
-1032	<> your ,
-1093	<> your .
-741	<> your and
-87	<> your for
-391	<> your in
-836	<> your number
-1019	<> your on
-539	<> zum ,
-349	<> zum .
-433	<> zur .
-803	<> zwei ,
-942	<> zwei .
346	<> | $
303	<> | ,
277	<> | |
202	<> · $
119	<> · ,
-18	<> · ·
-1064	<> à ,
-58	<> – $
-555	<> – (
-654	<> – ,
-682	<> – .
-20	<> – –
-685	<> • $
465	> !
-2	> "
118	> $
-1452	> &
40	> '
-444	> (
40	> )
-1112	> +
-193	> ,
46	> -
181	> .
463	> /
-1746	> 1
-1428	> 10
-940	> 11
-1117	> 12
-1265	> 14
-915	> 15
-904	> 17
-1336	> 2
-918	> 20
-1091	> 2025
-1085	> 2026
-688	> 3
-1430	> 4
-1166	> 5
-1211	> 6
-1256	> 7
287	> 8
-1114	> 9
198	> :
-1163	> ;
-333	> ?
-799	> [
169	> ]
-898	> a
-357	> ab
105	> about
-613	> abrazo
-239	> afraid
-35	> after
-551	> afternoon
-1033	> al
-700	> all
-997	> aller
-844	> alles
355	> als
-237	> am
-1046	> an
-424	> and
-931	> any
-713	> applicants
-212	> april
614	> are
669	> as
-377	> ask
-958	> asked
-1524	> assessment
-644	> at
-1307	> attached
-968	> até
256	> au
-1419	> auch
-1457	> auf
-674	> aufnehmen
-1643	> aus
-774	> back
-1084	> be
-469	> been
-724	> before
-1172	> bei
-836	> bekommen
-1012	> besteht
-252	> besten
-54	> beworben
-1580	> bis
-1255	> bitte
-847	> bitten
-1252	> bleiben
-663	> bleibt
-871	> branch
-989	> brauchen
-923	> by
-262	> call
659	> can
132	> candidate
-763	> candidates
-557	> candidato
-760	> candidatura
-1267	> card
-714	> care
304	> careers
-161	> careful
-734	> certificate
-548	> charity
-762	> check
-594	> com
282	> come
-519	> con
-738	> cordialement
-819	> d
-748	> da
-472	> dahin
-704	> dan
-1050	> das
-565	> dat
-367	> date
-996	> day
-598	> days
-876	> de
-887	> deiner
-1253	> del
-931	> dem
-1119	> den
-585	> der
-1266	> des
-1225	> di
-1179	> dia
-723	> dich
-800	> die
-396	> diesem
-1121	> dieser
-781	> dir
-1317	> do
744	> does
-745	> done
-705	> dott
-1220	> du
-1114	> durch
-701	> días
-811	> dürfen
-390	> e
-214	> een
-1909	> ein
-1361	> eine
-770	> einen
-887	> einer
-1306	> eines
-1109	> el
-361	> else
-1051	> em
-820	> employer
378	> en
56	> entschieden
-663	> er
-762	> erfolgt
-172	> erhalten
130	> es
462	> est
-149	> et
-866	> exercise
-1627	> finden
-320	> floor
348	> foi
-176	> for
-856	> form
44	> free
-1217	> frei
-577	> freundlichem
-900	> freundlichen
-293	> from
-1382	> für
-1247	> gab
-1255	> geben
-762	> geehrte
-1092	> geehrter
-661	> geführt
-1093	> gegeben
-708	> gehen
-790	> geht
-750	> gekommen
-917	> gelöscht
-916	> gemacht
-1562	> genommen
-540	> gern
-402	> get
-297	> gibt
-602	> go
-534	> going
88	> got
-577	> groet
873	> ha
-772	> habe
-92	> haben
41	> had
-600	> happy
797	> has
491	> hat
638	> have
-702	> heb
-499	> heer
-446	> help
-287	> here
-841	> het
376	> hiring
-1171	> hours
656	> hr
-1103	> hängt
-733	> hätten
-90	> i
-989	> ich
-936	> if
-1312	> il
-1190	> im
-403	> in
-485	> interview
219	> is
193	> isn
-526	> ist
-1602	> it
-947	> je
-1037	> job
-897	> jobs
197	> kan
-718	> kandidaat
-964	> kann
-656	> keep
-1095	> keine
103	> know
-421	> kommen
-1102	> kommt
-1045	> können
-867	> l
-473	> la
-32	> laden
-70	> last
159	> le
-142	> leider
-912	> let
-899	> letter
-904	> liegen
-1261	> liegt
-893	> like
-919	> link
-146	> lo
-808	> love
-1035	> luck
-335	> läuft
-605	> löschen
-729	> machen
-1059	> macht
-359	> make
-742	> mate
-89	> may
-968	> me
-1075	> mehr
-1196	> mes
-373	> message
-1000	> met
-761	> mevrouw
-1023	> min
-515	> minutes
-984	> mir
-1586	> mit
-1219	> mitbringen
-425	> more
-794	> morning
-857	> muss
-1292	> my
456	> möchte
-298	> möchten
-696	> möglich
60	> müssen
-205	> na
-1339	> nach
164	> ne
-591	> need
-647	> nehmen
-1231	> news
-1648	> nicht
-1205	> no
-342	> noch
-312	> non
-719	> nos
-1498	> not
-290	> note
424	> now
-1233	> number
-790	> nur
242	> não
-1174	> o
-1073	> oder
-817	> of
-45	> office
-466	> ohne
-52	> on
-870	> one
-643	> op
-699	> opportunity
-636	> or
-889	> ora
-916	> os
-921	> our
-721	> out
187	> over
56	> para
-865	> passt
564	> people
-704	> per
812	> plc
-765	> please
-748	> plus
-1222	> por
170	> pour
-1011	> put
-1153	> que
-861	> questions
-971	> rather
-587	> read
128	> recruiting
-365	> recruitment
-849	> regards
-715	> reply
-609	> reviewing
-610	> ring
-643	> ringraziamo
-446	> sagen
-313	> said
-505	> salary
-933	> saludo
-945	> saluti
-987	> say
-262	> says
-884	> schon
-219	> se
-378	> see
-839	> sehen
-1049	> sein
-240	> send
671	> sent
-451	> service
-850	> setzen
-751	> si
-1760	> sie
-590	> sind
-385	> site
-904	> so
-151	> sorgfältiger
-494	> sorry
-1336	> sowie
-226	> sprechen
-779	> statt
-1089	> stehen
-1025	> steht
-996	> su
-959	> suchen
-319	> take
-264	> talent
-818	> tarde
-309	> tardes
465	> te
-417	> team
-1020	> teams
-985	> tell
143	> test
575	> thanks
59	> that
-442	> the
-1221	> then
-704	> there
129	> this
-834	> three
200	> through
-1456	> time
-313	> to
-376	> told
-720	> treffen
132	> tu
-1053	> two
-916	> u
-70	> um
-1117	> un
-1174	> una
-556	> und
-1305	> uns
-823	> unseres
-1003	> unter
-741	> until
-709	> up
-749	> us
-436	> va
-1106	> van
-73	> via
-1315	> vom
-1105	> von
157	> voor
-1281	> vor
-410	> vorbei
108	> vorgesehen
-932	> vous
-468	> vriendelijke
57	> want
-1199	> wants
-248	> war
-988	> waren
-311	> was
-1049	> we
-959	> week
99	> weiter
-685	> werden
183	> were
-830	> what
-1510	> when
-1867	> who
-1035	> wie
-1352	> wieder
125	> will
-1219	> wir
-619	> wird
245	> wishes
-1044	> with
-829	> within
624	> would
-582	> write
568	> wurde
-996	> wurden
-524	> wäre
-687	> wünschen
-710	> x
-177	> y
-925	> yes
-130	> you
-1281	> your
-919	> zu
-430	> zum
-614	> zur
-892	> zurück
-1087	> zusammen
197	> |
390	> ·
-1040	> à
364	> è
-736	> é
-1184	> über
369	> –
18	>> ! !
-75	>> ! $
1109	>> ! we
-49	>> " $
-206	>> " ,
-1730	>> " .
118	>> $ $
522	>> ' s
404	>> ( a
-811	>> ( she
571	>> ) $
-474	>> ) ,
-543	>> ) .
160	>> ) :
-1196	>> ) and
-1117	>> ) at
-852	>> ) und
-2367	>> , $
171	>> , 1
-169	>> , 10
356	>> , 11
-337	>> , 12
-705	>> , 13
-470	>> , 15
-413	>> , 2
-691	>> , 2025
-157	>> , 3
-1004	>> , 4
-671	>> , 7
-537	>> , 8
342	>> , 9
-331	>> , a
52	>> , am
150	>> , and
239	>> , as
-36	>> , at
-1002	>> , bitte
-1348	>> , ca
-959	>> , con
-176	>> , danach
-761	>> , danke
-1250	>> , dann
-1040	>> , das
-1271	>> , dass
510	>> , de
-911	>> , den
-1269	>> , der
-1527	>> , die
-922	>> , du
-519	>> , dublin
148	>> , ein
-821	>> , eine
-293	>> , for
-1053	>> , got
172	>> , head
17	>> , hr
-771	>> , i
-1257	>> , ich
-499	>> , ihre
55	>> , il
-546	>> , in
-40	>> , inc
-82	>> , it
-222	>> , je
-1111	>> , just
-736	>> , l
135	>> , la
461	>> , le
-666	>> , london
-572	>> , monsieur
-1065	>> , no
-848	>> , ob
243	>> , on
-769	>> , or
-939	>> , our
-692	>> , please
136	>> , que
582	>> , s
-550	>> , sie
-1097	>> , so
-475	>> , sorry
-64	>> , thank
-1319	>> , thanks
344	>> , the
-829	>> , um
-1198	>> , und
-1260	>> , united
420	>> , we
-919	>> , which
-870	>> , who
-1397	>> , wir
-22	>> , with
325	>> , you
-964	>> , your
-821	>> . "
244	>> . $
-87	>> . (
-175	>> . )
-69	>> . ,
573	>> . .
-812	>> . :
-779	>> . a
-358	>> . bitte
-762	>> . bring
-541	>> . danach
-1257	>> . das
346	>> . de
54	>> . der
-127	>> . die
-513	>> . du
-1067	>> . ein
312	>> . he
-429	>> . i
-1209	>> . ich
156	>> . if
70	>> . ihre
488	>> . in
321	>> . it
-322	>> . no
-269	>> . please
-39	>> . registered
-573	>> . sie
-411	>> . the
675	>> . this
1342	>> . unfortunately
10	>> . we
-1402	>> . wenn
461	>> . wir
-396	>> . you
-530	>> . your
325	>> . |
-819	>> 1 ,
-605	>> 1 .
-659	>> 2 $
-589	>> 2 ,
-1255	>> 2 .
-841	>> 3 ,
-117	>> 3 .
-880	>> 4 ,
98	>> : "
-100	>> : $
-707	>> : 00
-1476	>> : 1
-881	>> : 10
-929	>> : 11
-1134	>> : 12
-1099	>> : 14
-741	>> : 15
-1150	>> : 2
-1258	>> : 3
-744	>> : 30
-961	>> : 4
-1106	>> : 5
-697	>> : 6
-800	>> : [
223	>> : a
-808	>> : monday
-778	>> : the
-542	>> : thursday
-816	>> : £
-123	>> ? $
354	>> ] $
-532	>> ] ,
-177	>> ] [
-408	>> a la
-1034	>> ab .
-129	>> afraid .
-609	>> alles gute
-592	>> an ,
-1154	>> an .
-840	>> an der
-549	>> an und
-414	>> and a
692	>> and for
-413	>> and i
-645	>> and me
84	>> and the
-827	>> and wales
-417	>> at the
-466	>> auf dem
-708	>> aus dem
-638	>> aus der
-166	>> be in
-493	>> bei der
-406	>> bei uns
-252	>> besten grüßen
-523	>> bis zum
-765	>> bitten wir
-23	>> by the
-343	>> candidato ,
-459	>> careers $
-520	>> cordialement ,
-819	>> d '
-664	>> dat je
-328	>> date :
-946	>> der stelle
743	>> does not
-705	>> dott .
-300	>> días ,
-1006	>> ein .
-703	>> employer .
-881	>> entschieden ,
24	>> erhalten sie
-970	>> finden sie
418	>> for the
-577	>> freundlichem gruß
-839	>> freundlichen grüßen
-766	>> from my
-639	>> from the
-690	>> für das
-180	>> für dein
-229	>> für deine
-351	>> für den
-1095	>> für die
-753	>> für ein
-693	>> für einen
-518	>> für ihr
-1032	>> für ihre
-830	>> für sie
-731	>> geben .
-857	>> geben zu
-572	>> geehrte frau
-935	>> geehrter herr
-428	>> gelöscht .
64	>> gibt es
-577	>> groet ,
-673	>> habe ich
-415	>> haben sie
-44	>> haben wir
-264	>> has asked
-309	>> has been
466	>> has invited
300	>> has moved
-827	>> hat sich
-20	>> hat uns
78	>> hr $
-410	>> i .
-795	>> if you
-613	>> in den
-1061	>> in der
-806	>> in die
-957	>> in the
-373	>> in to
391	>> is a
387	>> is an
-2	>> is committed
-527	>> is no
-703	>> is the
193	>> isn '
-772	>> ist der
-790	>> ist nicht
-753	>> kann ich
-800	>> können sie
-963	>> können wir
-867	>> l '
29	>> laden wir
-611	>> like to
-655	>> like you
-521	>> love to
-810	>> luck !
-577	>> may be
-739	>> me a
-598	>> minutes $
-863	>> mit ,
-1019	>> mit .
-818	>> mit dem
-952	>> mit den
-766	>> mit der
-132	>> mit ihnen
-298	>> möchten wir
78	>> müssen wir
-557	>> need to
-294	>> nicht als
-1313	>> not reply
-232	>> of luck
-1104	>> of the
-700	>> of us
-697	>> office .
-491	>> on file
-948	>> on the
-395	>> opportunity employer
-596	>> os melhores
115	>> people team
-525	>> recruiting $
1021	>> recruiting team
-341	>> recruitment $
-488	>> regards $
-1095	>> regards ,
-460	>> saludo ,
-585	>> saluti $
-806	>> sehen wir
-663	>> setzen wir
-549	>> sie bitte
-417	>> sie mir
-811	>> sie nicht
-592	>> sie sich
-548	>> sie uns
-506	>> sind wir
-216	>> sorry to
-104	>> talent $
41	>> talent acquisition
472	>> talent team
-551	>> team $
-768	>> thanks for
-143	>> the meantime
-723	>> time :
-45	>> to a
-1098	>> to the
-494	>> to this
-526	>> und alles
-919	>> und bewerber
-384	>> und das
628	>> und der
-418	>> und die
-654	>> und ich
-477	>> und viel
-855	>> und wünschen
-637	>> voor je
-601	>> vor .
-509	>> vriendelijke groet
-806	>> want to
-562	>> we '
-741	>> werden nach
206	>> will be
224	>> will not
-669	>> wishes $
-352	>> wishes ,
-800	>> with the
-537	>> with us
1152	>> would like
-561	>> wünschen wir
-710	>> x $
332	>> you '
-719	>> you can
-540	>> you come
-589	>> you do
-444	>> you have
-444	>> you need
-472	>> you start
-494	>> your application
-815	>> zurück .
-385	>> à vous
-456	>> über die
458	agreed
354	agreed board
89	agreed nobody
155	agreed own
292	agreed provider
736	agreed system
403	any
-279	begins
786	begins told
-97	board
-599	e 0
-327	e 00
-776	e 000
-1310	e 0000
-830	e 01
-740	e 02
-348	e 03
-323	e 04
-389	e 05
-740	e 07
-349	e 08
-401	e 09
-1018	e 1
-444	e 10
-100	e 10th
-1091	e 11
-724	e 11th
-410	e 12
-297	e 12th
-607	e 13
-1056	e 14
-238	e 14th
-886	e 15
-186	e 15th
-724	e 16
-333	e 16th
-1007	e 17
-1167	e 18
-90	e 18th
-821	e 19
-458	e 1er
-615	e 1st
-1044	e 2
-727	e 20
-256	e 2024
-1393	e 2025
-962	e 2026
-740	e 21
-88	e 21st
-1046	e 22
65	e 23
251	e 24
-1105	e 25
-745	e 26
-746	e 27
-650	e 28
-448	e 2nd
-1070	e 3
-994	e 30
-714	e 31
-535	e 3rd
-1349	e 4
-485	e 40
-711	e 41
-804	e 45
-729	e 4th
-1356	e 5
-761	e 50
-929	e 500
-867	e 59
-462	e 5th
-872	e 6
-731	e 60
-215	e 6th
87	e 7
-977	e 8
324	e 88
-227	e 8th
-451	e 9
-866	e 90
-689	e 9am
-154	e 9th
-732	e a
-1025	e ab
125	e abel
-186	e aben
-312	e able
-17	e abor
156	e acao
-1041	e ache
122	e acht
-87	e acle
-900	e act
-814	e ada
-946	e adam
-21	e aden
322	e ader
110	e adia
-1325	e adme
15	e ador
182	e ados
671	e afen
-797	e afor
-1069	e ag
13	e agem
-543	e agen
-811	e ager
-268	e ages
-762	e ah
-1181	e aham
-1658	e ahme
-1018	e ahre
-1248	e ahrt
167	e ai
-150	e ails
64	e aine
325	e ains
300	e aint
178	e air
126	e aire
430	e akes
324	e al
-1158	e alan
-95	e alen
393	e ales
295	e alia
-735	e alie
85	e alle
-893	e allo
322	e alls
-1341	e ally
-878	e also
366	e alta
195	e alte
920	e alth
-254	e alto
-1436	e alut
-56	e am
-1120	e amen
-276	e ames
-793	e amir
-1084	e amme
-1009	e amos
-558	e amt
-463	e an
-1054	e ana
-200	e anal
-44	e anca
134	e ance
-662	e anch
335	e anco
-537	e ancy
-345	e and
179	e anda
-575	e ande
327	e andi
-1178	e ando
-15	e ands
-760	e andt
-1177	e andy
-759	e anel
8	e ange
-674	e ania
-962	e anie
95	e anja
-468	e anka
339	e anke
342	e ankt
-698	e anna
-1045	e anne
-1120	e anon
397	e anos
276	e anta
-660	e ante
319	e anto
125	e ants
190	e aper
-513	e app
-954	e appe
-865	e arah
-286	e aran
-977	e arch
-893	e arco
45	e arda
-10	e arde
244	e ardo
-68	e ards
-158	e area
-694	e ared
-902	e arek
-636	e aren
463	e argo
464	e aria
-1022	e arie
46	e arin
-421	e ario
-733	e ariq
260	e aris
362	e arks
-497	e arkt
-1138	e arla
-705	e arly
762	e arma
-513	e arms
-326	e arna
93	e aron
149	e arry
257	e arsh
-1359	e art
-1358	e arta
-794	e arte
9	e arts
-1278	e arzt
-363	e as
-784	e ased
-926	e aser
-1374	e ask
-689	e ason
-437	e asse
-802	e asst
-1102	e aste
101	e at
-873	e atch
-964	e ate
184	e ated
-621	e aten
-985	e ateo
151	e ater
-135	e ates
80	e atic
-456	e atie
-820	e ator
-209	e atre
-1514	e atum
-1238	e atus
-1214	e atze
-4	e au
-756	e auch
274	e aude
195	e auen
-584	e auer
-999	e auf
-812	e aula
-63	e aura
-839	e aus
26	e ause
452	e auto
-714	e avec
241	e avel
1230	e aven
-208	e axis
-660	e aybe
-1102	e azie
-908	e b
509	e bach
372	e back
-145	e bahn
-707	e bald
713	e band
534	e bank
190	e bara
-393	e base
393	e bay
-746	e be
-702	e bea
-28	e beck
-200	e beit
-718	e ben
-282	e bend
862	e berg
-620	e bern
78	e bers
-216	e bert
-1514	e best
381	e beth
-742	e bhan
-1273	e bias
-1250	e bido
-257	e bien
-666	e big
-1199	e bild
-453	e bile
-805	e bine
-1332	e bis
-450	e blic
-942	e blin
294	e blue
-1241	e bnis
-117	e boa
-34	e bom
-1244	e book
-899	e boss
834	e bour
-598	e brid
120	e bund
-1748	e bung
-471	e burg
-335	e buro
1113	e bury
-65	e bus
-466	e by
-989	e c
-630	e ca
-469	e cafe
-408	e call
-973	e can
-905	e cant
-1462	e cara
244	e care
-925	e caro
80	e casa
-1492	e case
-509	e caso
-556	e cces
-755	e ce
-1003	e ceo
-1220	e cept
-323	e cess
-1189	e cet
-710	e cfo
-417	e chat
-1124	e ched
-1470	e chef
-131	e chel
-634	e chen
-199	e cher
-426	e ches
-982	e chte
609	e chts
-1119	e ci
-492	e cial
-1912	e ciao
343	e cias
-242	e cies
-178	e cina
299	e cine
-422	e cing
-344	e cion
-433	e city
-77	e cken
-116	e cker
-75	e cket
-3	e co
-45	e code
-808	e cola
92	e cole
77	e com
-1668	e come
-592	e como
-1007	e con
372	e coop
-1321	e cord
-924	e core
-900	e crew
-1091	e cted
-782	e ctie
-675	e cto
-770	e ctor
-446	e cuse
-2157	e cv
-1033	e cvs
-579	e czyk
-46	e d
133	e da
412	e dach
310	e dade
-1444	e dag
271	e dale
-569	e dame
-932	e dan
-9	e dana
-1471	e dank
-708	e dann
-1034	e dans
59	e das
-648	e dat
-179	e data
-1491	e date
-1111	e dato
-1046	e day
-993	e days
-1251	e dbs
-577	e ddad
229	e de
-1166	e dean
-2527	e dear
-805	e deb
-1086	e deed
211	e del
16	e dell
60	e demy
-777	e den
-23	e dent
-1118	e dept
-793	e der
-753	e dern
137	e ders
108	e des
-1341	e desk
-919	e dget
-231	e di
-366	e dia
232	e dian
-665	e dias
-1502	e die
-376	e dine
-376	e ding
142	e dios
-571	e dit
181	e dium
-1217	e dmin
-1209	e dni
-1135	e dnis
869	e do
-767	e does
83	e door
620	e dora
396	e dorf
-850	e dort
-901	e dott
695	e down
-732	e dr
-1135	e dra
301	e dren
177	e du
8	e due
-510	e duld
-1267	e dule
-1586	e dung
-174	e e
-823	e each
-796	e eams
-524	e ease
-520	e east
-381	e eben
-550	e eber
-1150	e ebot
-80	e ecao
-40	e echa
282	e echt
469	e ects
86	e eden
-802	e eder
-45	e edes
785	e edia
-717	e edin
118	e edit
-665	e eeds
-758	e een
-1208	e eeo
-745	e eers
-1088	e efon
-828	e eg
-290	e egal
-337	e egen
22	e egin
903	e egio
-453	e ehen
-537	e eich
456	e eide
446	e eier
322	e eigh
-1382	e eike
-852	e eila
-1248	e ein
-803	e eine
185	e eira
131	e eiro
-356	e eise
-435	e eite
291	e el
-1410	e elen
-333	e elia
546	e elie
-997	e elif
-650	e elin
-14	e elix
371	e ella
-58	e elle
76	e elli
-688	e ello
-1032	e em
97	e emen
129	e emie
-914	e emil
-560	e emma
-1937	e emos
-539	e empo
-610	e en
-1136	e enas
857	e enau
-618	e ence
-1165	e ench
-809	e ency
800	e enda
-1426	e ende
-1155	e enge
-424	e enna
263	e enne
-961	e enos
-198	e ense
-220	e enst
550	e enta
-330	e ente
-830	e ento
157	e ents
110	e enue
87	e enza
-1035	e eply
-1080	e er
-800	e eral
-995	e eran
-956	e erat
58	e erde
-443	e ered
1380	e erei
-1056	e eren
-102	e erer
507	e eres
376	e ergy
719	e eria
727	e erie
857	e erij
-1425	e erin
235	e erke
-658	e erne
-54	e erra
-821	e erry
-520	e erst
-379	e erta
117	e erte
-209	e erto
-1056	e erty
21	e erve
-623	e es
-260	e esen
-108	e essa
-842	e esse
-323	e est
142	e esta
-334	e este
-632	e esto
-985	e ests
29	e et
-915	e etag
263	e etal
-459	e eter
-1053	e etra
418	e etro
-583	e etta
-83	e ette
616	e etti
-862	e etzt
-1196	e euer
-1311	e euro
-251	e eute
-237	e evel
-835	e even
-718	e ever
-1028	e evin
-283	e evor
-314	e evue
-1411	e ewer
-560	e exa
-918	e exmo
-450	e eyes
-953	e ezug
-1165	e f
-999	e fach
-184	e fair
-1303	e fall
-1295	e fang
-543	e farm
-549	e feb
-10	e feld
547	e fern
314	e ffee
-328	e ffen
-600	e ffer
330	e fh
-98	e fica
-224	e fice
-206	e fied
-1260	e file
-861	e fing
195	e fire
-678	e five
611	e fold
-1455	e folg
-289	e food
299	e for
327	e ford
-998	e fore
-56	e form
55	e four
-1524	e fr
-1918	e frau
-646	e fri
-887	e from
89	e ften
-1448	e fter
-787	e fung
230	e fur
-1282	e fw
20	e g
-1835	e gabe
-874	e gada
-713	e gado
-1771	e gang
-88	e gary
749	e gate
-1001	e gela
-570	e geld
-724	e gent
-67	e gern
-363	e gers
-456	e gery
-618	e get
762	e ggen
-96	e ghts
862	e gica
126	e gies
-912	e gill
24	e ging
-680	e ginn
-133	e gion
-1261	e give
-838	e gmt
-58	e gner
-803	e gnis
-1155	e go
-667	e god
-573	e good
-1208	e got
-683	e gott
-942	e gram
-1039	e gret
-189	e grid
-631	e gton
-392	e gung
-582	e gust
-1069	e gute
-843	e gwen
-331	e h
-1051	e ha
-491	e haft
-238	e hair
-479	e halb
732	e hale
-398	e half
-981	e hall
-1540	e halt
-437	e hana
-4	e hand
27	e hang
-316	e hard
506	e hart
99	e haus
-664	e have
-641	e he
-873	e head
-293	e heb
-1248	e heck
212	e heid
518	e heim
-48	e hein
-628	e heit
-1382	e hej
-621	e help
-953	e hema
-909	e her
-433	e here
583	e hern
-1733	e herr
-294	e het
-2215	e hey
-2525	e hi
-582	e hich
-168	e hief
-376	e high
-784	e hile
348	e hill
452	e hine
-122	e hing
-63	e hire
-1576	e hiya
-192	e hlag
-433	e hlen
-733	e hler
-1089	e hloe
-989	e hmen
-153	e hnen
-592	e hner
1146	e hnik
-909	e hof
-2041	e hoi
-1686	e hola
565	e holm
-76	e homa
507	e home
-819	e hone
-215	e hool
246	e hope
-824	e hora
1017	e hore
756	e horn
-127	e hort
-943	e hose
199	e hout
-1080	e hr
-554	e hrb
78	e hree
-591	e hren
-944	e hrer
-927	e hten
-103	e hter
-1130	e hugo
-1159	e huhe
866	e huis
170	e hule
106	e hung
-1079	e hurs
479	e hutz
-1462	e i
-876	e iado
-949	e iale
-798	e iali
-352	e ials
-1193	e iamo
-121	e iana
-179	e iane
15	e iara
-613	e iate
-1401	e iben
-291	e ical
-466	e ices
-110	e iche
-131	e icht
-192	e icia
93	e icio
-1566	e id
233	e idad
-962	e idat
-801	e iday
-761	e ideo
-723	e ider
-508	e ides
-114	e idge
-353	e iebe
-947	e iela
-76	e ield
-1549	e iele
-1025	e ient
513	e iere
313	e iers
-339	e iese
-431	e iety
-883	e ieur
304	e ieve
-1394	e if
385	e ific
445	e igan
-267	e ight
-1043	e ii
-657	e ijke
-645	e ik
-1026	e iker
234	e ikum
-9	e il
-522	e ilar
48	e ilen
-250	e iles
651	e ilfe
-776	e ilia
-1444	e ilie
-212	e illa
-191	e ille
675	e ills
-835	e ilor
-317	e ilse
-1278	e im
144	e imer
-98	e imon
-1169	e imos
-1131	e in
-1026	e inal
-995	e inc
91	e ince
134	e inch
-704	e inda
612	e inde
-633	e inee
2	e inen
-500	e iner
157	e ines
59	e inet
-483	e ing
-73	e inge
-459	e ings
347	e inho
628	e inic
-761	e inik
-954	e inne
302	e inta
148	e inte
-709	e inti
-1150	e iona
-271	e ione
-1007	e ions
-987	e ious
-87	e ipal
253	e iper
-1292	e ippa
180	e ique
-383	e ires
-452	e irie
-86	e irst
-1105	e is
132	e isch
542	e isco
-541	e ised
-1135	e iser
-963	e isha
-129	e ison
-1150	e isor
-124	e isse
-954	e ist
271	e ista
61	e iste
152	e it
227	e ital
444	e itat
-283	e ited
-1495	e iten
-672	e iter
-95	e ites
-752	e itle
-353	e itor
-498	e itri
-594	e itte
-174	e itut
217	e ival
-239	e ivan
-233	e iver
452	e ives
-763	e ivil
-1583	e j
-832	e ja
-1521	e jahr
-1258	e jan
-1037	e jana
-1064	e java
72	e jean
120	e ject
-985	e jess
-1236	e jo
-1645	e jobs
-1322	e join
-1558	e jour
-978	e juli
-491	e july
-848	e june
-1248	e juni
-1067	e just
-1872	e k
474	e kamp
-1259	e kauf
-1611	e kday
-445	e keep
-445	e keit
614	e kers
-186	e kery
-345	e kia
-1023	e kim
-246	e kind
-364	e king
175	e kita
-1137	e kofi
-836	e kom
-119	e kopf
460	e kten
-1122	e ktor
-407	e kun
-332	e l
-274	e la
-1212	e laat
-392	e lab
-364	e labs
-825	e lace
-343	e lage
-239	e lamt
566	e land
392	e lane
-43	e lano
-549	e lant
-699	e lara
-105	e lare
-1172	e lars
-124	e lary
-338	e las
190	e lass
21	e last
-167	e late
-18	e latt
-578	e latz
34	e laub
-1081	e lauf
-160	e law
-50	e laza
792	e lden
176	e lder
-346	e le
-202	e lea
-707	e lead
-1101	e leen
200	e lege
-818	e lei
256	e lein
-1134	e lena
-409	e lene
-884	e lent
-793	e lerk
538	e lers
787	e lery
145	e les
-1091	e lete
-1223	e lg
-498	e lhe
-476	e lian
-12	e lice
-832	e lich
859	e lick
-603	e licy
-226	e lied
-378	e lien
445	e lier
-123	e lies
789	e life
-523	e lijk
-841	e lina
-871	e lind
675	e line
414	e ling
-676	e link
-884	e lisa
-589	e lish
-931	e list
208	e lity
-741	e ll
11	e llan
-1137	e lled
-673	e llen
672	e ller
-211	e lles
407	e lley
-45	e llie
687	e llis
145	e llow
-950	e llte
-295	e llum
-225	e lo
-906	e load
-396	e lock
-396	e log
-800	e logo
-566	e logy
-974	e lohn
-120	e loop
-493	e loor
482	e los
261	e lots
-785	e lou
278	e loud
-453	e love
615	e lowe
-1016	e lrat
-647	e ltag
-765	e ltd
-563	e lten
-647	e lter
-357	e lton
94	e luca
-304	e luck
-769	e ludo
-545	e luis
-121	e lung
-776	e luss
-469	e lust
-655	e luti
120	e lvia
-1791	e m
-906	e ma
-238	e mada
-1851	e mado
-1127	e mai
-2295	e mail
-93	e main
-564	e mal
-753	e mand
-213	e mann
-1065	e many
403	e mar
168	e mara
263	e mark
72	e mary
-933	e marz
-754	e may
406	e mber
-797	e me
-815	e med
-234	e meer
-1226	e meet
-1061	e mein
5	e mena
-1042	e mens
-588	e ment
1369	e mere
-17	e mers
-897	e met
-917	e mfg
-674	e mi
204	e mica
-434	e mics
-1291	e mijn
-955	e mila
-164	e mile
671	e mill
-1133	e min
-429	e mina
-730	e mine
402	e ming
143	e mira
-1234	e mise
-1547	e miss
-1384	e mit
-1461	e mme
-802	e mmen
-315	e mmer
-1102	e mo
-817	e moi
-1194	e moin
-993	e mon
155	e mond
-524	e mone
840	e mont
970	e moor
1064	e more
411	e moss
-624	e most
-876	e mple
-1068	e mpus
-1130	e mr
-469	e mrs
-773	e ms
-1385	e msin
-1077	e muhe
731	e mune
-839	e mung
-1158	e n
1	e na
507	e naar
-1204	e nach
231	e nada
-471	e nage
229	e nale
-1573	e name
-907	e nao
-133	e nard
1180	e nary
-1152	e nate
-891	e nats
673	e nbau
-240	e nces
-278	e ncia
362	e ncil
-1369	e nday
-416	e nden
-106	e nder
-227	e ndes
-755	e ndly
-1018	e ndon
-690	e ndra
-527	e ndre
-740	e ne
-660	e need
-698	e neer
-728	e nein
-132	e neke
-890	e nele
68	e nell
-894	e ners
-436	e nery
-70	e ness
-672	e new
369	e ngen
-16	e nger
532	e nhof
-864	e nhor
75	e nhs
-794	e ni
-470	e nica
-902	e nice
189	e nico
-1354	e nika
543	e nine
-381	e ning
-241	e nion
-349	e nior
-614	e nise
-10	e nish
-413	e nita
438	e nity
-329	e nken
-871	e nkte
-304	e nnah
-302	e nnel
-826	e nnen
650	e nner
-823	e nnes
-364	e nnis
-1246	e no
253	e noch
-741	e non
-698	e noon
-509	e noor
-557	e nora
531	e nord
-618	e nors
-1048	e nos
-2009	e not
-163	e note
161	e nova
-893	e now
-1243	e nsch
351	e nsen
940	e nsit
-358	e nste
-1259	e ntag
-345	e ntal
139	e nten
83	e nter
-20	e ntes
224	e ntil
-304	e ntin
-508	e nton
63	e ntor
157	e ntos
-937	e ntre
-274	e ntro
-714	e ntry
-1240	e ntur
-1013	e nuar
-438	e nung
-566	e nute
-143	e nzen
-781	e o
86	e oard
-584	e ob
-176	e obal
-331	e ober
-741	e obre
-234	e ocal
-1639	e oche
50	e of
-1017	e ofia
-1506	e ofil
-63	e ogen
-564	e ogie
-866	e ogle
-48	e ohne
-1638	e oi
-486	e oife
93	e oint
-1502	e ok
-1834	e ola
-736	e olaf
42	e old
-1345	e olge
-163	e olin
-689	e olio
-748	e olle
-117	e olly
-691	e omas
553	e ombe
-984	e omer
564	e omes
-21	e omme
-431	e on
-455	e onal
-1543	e onas
-1077	e onat
-803	e one
-546	e onen
-710	e ones
660	e onia
-123	e onie
-82	e onio
-695	e only
52	e onne
-621	e onor
241	e onte
-918	e onto
-905	e onus
55	e oods
12	e ooks
-553	e ools
-199	e oose
388	e oost
193	e op
-176	e open
-1134	e ople
-970	e ops
-151	e oral
-155	e ores
648	e orge
618	e oria
83	e orin
330	e orio
-312	e orks
-652	e orna
153	e orne
-605	e orno
-1539	e orry
-1588	e orse
-1425	e ort
151	e orte
905	e orth
-153	e orto
472	e orts
-841	e os
-1274	e osed
-365	e osse
-651	e osta
-175	e otel
-536	e otte
646	e ough
-1407	e ould
-799	e ound
32	e ount
1051	e oupe
-29	e ours
-411	e ourt
-437	e ouse
-638	e out
-673	e oute
-86	e outh
229	e oved
-47	e over
-155	e ovic
-330	e owan
437	e oway
341	e owen
78	e ower
-98	e oyer
-138	e oyle
-1335	e p
-1281	e pa
263	e pace
-1282	e pany
462	e para
591	e park
-1094	e part
-420	e pass
-1174	e paul
454	e pay
-1279	e pc
-1192	e pdf
1047	e peak
-197	e per
-397	e pers
-1167	e phie
-229	e pice
-430	e pick
-51	e piel
-50	e pier
366	e ping
-33	e plan
-874	e plar
-960	e pls
-1201	e pm
-723	e pode
-1004	e pois
390	e pool
-1414	e por
537	e port
-885	e post
-836	e pour
-916	e ppen
683	e pper
-219	e pply
128	e pr
-49	e pres
-811	e pril
-842	e ps
-635	e puty
-604	e qual
-1082	e que
-1130	e quel
-2094	e r
-1450	e ra
-697	e raag
473	e race
-295	e rach
-921	e rack
-624	e raco
-1055	e ract
115	e rada
-167	e rade
665	e rado
204	e raft
162	e rage
-312	e raig
480	e rail
799	e rain
-126	e rale
-603	e ramm
611	e rand
-1445	e rank
792	e rans
-405	e rant
-521	e rary
-589	e rate
-1343	e rats
2	e raum
-577	e ravi
-776	e razo
-897	e rbal
-374	e rben
-609	e rber
852	e rbor
-626	e rbst
-281	e rces
157	e rche
-447	e rcus
-618	e rdam
-833	e rdan
-584	e rday
-235	e rden
-364	e rder
-808	e rdes
-246	e re
-241	e read
-87	e real
197	e reat
-532	e reau
-1164	e rec
784	e rede
364	e reek
90	e reen
-228	e reet
-1394	e ref
496	e reis
-1336	e rely
-163	e rena
-769	e rens
55	e rent
-110	e renz
-1059	e repo
-675	e req
-1033	e resa
-577	e ress
767	e rest
-771	e reta
-812	e rgen
599	e rgia
232	e rgie
-733	e rgpd
-1420	e rh
-812	e rher
122	e rial
106	e rian
380	e riat
-158	e rica
-23	e rice
106	e rich
1	e rick
-162	e rics
657	e rict
-1026	e rida
263	e rieb
204	e ried
-1137	e rief
-425	e riel
-741	e rien
1007	e ries
-1150	e riet
-408	e rift
-994	e rify
24	e rigo
-1275	e rike
-611	e rina
162	e rine
309	e ring
-765	e ript
-121	e rise
-704	e rish
-152	e rist
76	e rita
-773	e rite
-1069	e ritt
349	e rity
294	e rium
27	e rive
-971	e riya
-253	e rken
679	e rley
-1109	e rlin
-833	e rlos
424	e rlow
-1149	e rman
-860	e rmat
-1370	e rmed
-829	e rmin
-677	e rmly
-104	e rnal
-1097	e rnen
241	e road
-876	e rob
-1271	e robe
746	e roep
-652	e roet
-120	e roll
-1221	e rome
736	e rook
-1119	e room
-619	e rope
-770	e rosa
79	e rose
-69	e ross
-331	e roup
438	e rove
-305	e rren
428	e rrin
702	e rrow
12	e rsen
-568	e rson
-1058	e rsos
189	e rste
-999	e rtal
336	e rten
-663	e rter
501	e rtes
-511	e rtin
549	e rton
-790	e ruar
-466	e ruch
-650	e ruck
-1215	e ruhe
-1180	e ruit
-304	e rund
-708	e rung
669	e rupo
-1312	e russ
95	e rust
-1431	e ruth
-1106	e rvus
-631	e s
-220	e sa
-1412	e safe
-837	e sag
-405	e sage
-1221	e sam
-1054	e same
1097	e samt
267	e san
-764	e sans
-959	e sapp
-1150	e sara
-1244	e satz
-1025	e say
-309	e sche
222	e scue
-1246	e sday
-1123	e se
204	e see
-885	e sehr
-740	e sei
-1115	e self
-296	e send
-1216	e sent
-490	e sera
57	e sery
-1176	e seu
688	e seum
-1542	e sful
-887	e sgvo
-17	e shby
-744	e she
-341	e shes
-688	e ship
-504	e shl
-178	e shop
-1162	e si
-595	e sica
328	e side
-243	e sier
-1003	e sig
-902	e sign
-184	e sing
-823	e sion
-521	e sir
-51	e site
-206	e sity
-149	e sitz
-733	e six
-619	e sler
75	e sley
-945	e so
539	e soft
90	e sole
-55	e sons
-1101	e sql
-1121	e sr
-934	e sra
-650	e srat
-699	e ssa
-206	e ssel
-694	e ssen
77	e sser
-890	e ssor
-834	e ssum
189	e st
-1786	e stag
250	e stal
-1098	e stay
-872	e std
-1158	e sted
266	e stel
278	e stem
-1170	e sten
-1226	e step
9	e ster
-667	e stes
581	e stik
-1287	e stin
150	e stle
-915	e stol
-361	e ston
-227	e stop
-881	e stra
-311	e stro
50	e stry
-705	e su
-1169	e sua
-959	e such
488	e sud
-852	e sue
-767	e sult
-911	e sume
-809	e sung
-985	e suo
269	e sur
-811	e sure
-330	e sv
-505	e sweg
-499	e t
-813	e ta
72	e tact
-967	e tado
146	e tadt
-1011	e taff
-1562	e tag
-509	e tage
-175	e tail
-466	e tain
-1337	e take
-825	e takt
-184	e tale
-963	e talk
172	e tall
535	e tals
549	e tana
-1413	e tand
-143	e tant
-610	e tart
-157	e tary
216	e tate
-807	e tatt
-496	e te
-1367	e team
451	e tech
-1036	e tees
-1211	e teil
744	e tein
-701	e tel
162	e tell
612	e tels
-909	e tely
15	e tems
217	e tend
-1201	e tens
-627	e term
355	e tern
427	e ters
-2003	e test
-220	e teur
-1008	e teve
-479	e text
-495	e than
-26	e the
-484	e then
-795	e theo
292	e ther
-90	e they
-800	e thon
-1087	e thu
-1044	e ti
-95	e tial
-904	e tian
553	e tica
-546	e tice
644	e tico
339	e tics
-994	e tien
468	e tier
271	e ties
-1106	e tile
-1172	e till
-315	e tima
-957	e time
-163	e tina
339	e tine
-427	e ting
-360	e tion
116	e tiva
-486	e tive
78	e tivo
-1139	e tjes
-849	e tmas
-148	e tner
-961	e tnis
-991	e to
482	e tock
-1259	e tom
-918	e ton
86	e tone
-283	e top
127	e tora
-1153	e tore
-152	e tors
463	e tory
-1313	e tot
-640	e tour
56	e town
-602	e trac
458	e trae
-2039	e trag
-687	e tral
-247	e tran
-15	e tras
683	e tree
662	e trel
387	e tres
-409	e tria
-953	e triz
-21	e trum
-1408	e try
-507	e tsch
-1211	e ttag
-620	e tted
-1029	e ttee
86	e ttel
18	e tten
-68	e tter
-648	e ttie
540	e ttle
-587	e ttps
-358	e tu
334	e tual
70	e tube
-1144	e tuck
405	e tude
-1433	e tue
-1027	e tues
-971	e tung
6	e ture
-1133	e turn
-637	e tut
812	e tute
622	e tuto
-121	e tuur
-63	e two
-611	e type
-1225	e u
-89	e uary
-488	e uate
-1082	e uben
128	e uber
-1092	e ucas
585	e uche
-108	e ucia
-14	e udio
-946	e udos
-890	e uern
-1175	e ufen
-1483	e uhr
-1319	e uipe
295	e uk
-146	e ular
-960	e ules
-1425	e ulia
295	e ully
-819	e ults
-1299	e um
-1407	e uman
670	e umen
-569	e un
-580	e una
-110	e unal
-198	e unch
-521	e und
-520	e unde
-295	e unes
-1266	e unft
-1007	e ungs
-1370	e uni
163	e unit
-1344	e univ
213	e unkt
196	e unty
-290	e up
-93	e uppe
69	e uppo
-371	e ural
40	e uren
-108	e ures
524	e uria
146	e urse
-1048	e use
-1187	e user
409	e uses
-701	e usse
-662	e usuf
-1542	e uten
-513	e uter
334	e utes
-891	e uw
-1344	e v
-1158	e vacy
434	e val
424	e vale
-260	e van
281	e vane
-634	e vant
3	e vate
-1153	e ve
-663	e vely
-291	e vent
-31	e vera
575	e vers
-751	e very
-669	e vets
-362	e vi
-212	e vice
-446	e vide
-1067	e viel
-523	e vier
-420	e view
142	e ving
-439	e viso
521	e vist
-496	e voce
-1117	e voll
-1241	e von
-631	e voor
-889	e vor
-515	e vos
7	e voss
-1055	e vous
-1105	e vp
-1294	e w
-957	e wahl
638	e wald
-714	e wall
-454	e wand
104	e wann
-664	e want
-236	e ward
510	e ware
-367	e warm
-1219	e was
-912	e wat
-716	e way
815	e ways
-790	e wear
-822	e wed
-1037	e weds
-716	e weg
-991	e wei
-1378	e weis
499	e well
-932	e wenn
-724	e wer
-268	e werk
-719	e wers
-3	e west
-1308	e when
-1052	e who
-522	e wich
197	e wick
-833	e wie
-562	e wien
-810	e wil
-626	e will
318	e wind
-464	e wing
308	e wise
-928	e wo
-921	e woch
1079	e wood
-1363	e word
684	e work
-1260	e wort
-724	e wren
-1233	e x
-1362	e xcel
804	e xley
-1827	e xxx
-1634	e xxxx
-570	e y
478	e yard
-675	e year
58	e yers
-1183	e yes
-730	e zado
-1327	e zahl
-717	e zeit
-565	e zess
-269	e zlei
-698	e zoe
-705	e zoom
1225	e zorg
-1083	e zu
-502	e zum
-1227	e zung
-529	e zur
485	early
50	early board
-253	early nobody
666	early own
-110	early provider
122	early system
-21	from
-279	from board
582	from nobody
-391	from own
542	from provider
226	from system
41	from< (
375	from< ,
20	from< -
-37	from< .
345	from< @
-436	from< [
19	from< ^
-364	from< at
-275	from< do
-47	from< für
-299	from< recruiting
-473	from< recruitment
-739	from< s
-206	from< team
-143	from< the
-206	from< van
47	from< –
-739	from<< ' s
1320	from<< ] (
19	from<< ^ ^
-299	from<< ^ recruiting
-473	from<< ^ recruitment
-274	from<< ^ the
278	from<> ( )
683	from<> , $
38	from<> - $
-8	from<> . $
345	from<> @ $
-436	from<> [ $
13	from<> ^ $
-75	from<> ^ '
-75	from<> ^ (
119	from<> ^ ,
935	from<> ^ -
304	from<> ^ .
-352	from<> ^ apply
-911	from<> ^ at
93	from<> ^ careers
-881	from<> ^ do
-1327	from<> ^ für
205	from<> ^ hiring
-196	from<> ^ hr
-68	from<> ^ jobs
216	from<> ^ people
191	from<> ^ recruiting
-322	from<> ^ recruitment
94	from<> ^ talent
-906	from<> ^ team
623	from<> ^ –
-379	from<> at $
-274	from<> do $
-4	from<> für $
-299	from<> recruiting $
-473	from<> recruitment $
-700	from<> s $
-206	from<> team $
-38	from<> the $
48	from<> – $
16	from> $
-42	from> '
-871	from> (
276	from> )
141	from> ,
638	from> -
283	from> .
-352	from> apply
-911	from> at
93	from> careers
-890	from> do
-1457	from> für
205	from> hiring
-276	from> hr
-68	from> jobs
216	from> people
46	from> recruiting
-322	from> recruitment
94	from> talent
-906	from> team
-611	from> van
609	from> –
16	from>> $ $
219	from>> ' s
440	from>> ) $
903	from>> . $
-352	from>> apply $
153	from>> careers $
119	from>> hiring $
-1	from>> hr $
-68	from>> jobs $
89	from>> recruiting $
-144	from>> recruitment $
-246	from>> talent $
229	from>> talent acquisition
-794	from>> team $
-587	goes on
-98	goes on told
3	has before
-446	has before told
42	in role
203	in the domain
-721	in the domain board
217	in the domain own
-526	in the domain system
108	initials in the domain
135	initials in the domain own
-795	is 1
-779	is 1 after !
-647	is 1 after "
-1070	is 1 after &
-122	is 1 after (
-1137	is 1 after )
-1190	is 1 after +
-180	is 1 after ,
-405	is 1 after -
-1466	is 1 after .
144	is 1 after /
-1102	is 1 after 00
-837	is 1 after 000
-894	is 1 after 1
-633	is 1 after 10
-1008	is 1 after 11
-944	is 1 after 12
-1134	is 1 after 13
-655	is 1 after 14
-732	is 1 after 15
-480	is 1 after 16
-442	is 1 after 18
-930	is 1 after 2
-720	is 1 after 20
-746	is 1 after 25
-994	is 1 after 3
-1147	is 1 after 30
-525	is 1 after 4
-891	is 1 after 40
-561	is 1 after 45
-805	is 1 after 5
-813	is 1 after 59
-1142	is 1 after 6
-724	is 1 after 60
-1013	is 1 after 9
-973	is 1 after 90
-406	is 1 after :
-851	is 1 after ;
-1011	is 1 after ?
245	is 1 after @
-936	is 1 after [
-1485	is 1 after ]
-287	is 1 after ^
382	is 1 after a
-712	is 1 after ab
35	is 1 after about
-539	is 1 after acht
-998	is 1 after after
-1026	is 1 after alle
-938	is 1 after allen
-1069	is 1 after alles
-1390	is 1 after als
-2347	is 1 after am
764	is 1 after an
-467	is 1 after and
-974	is 1 after andere
-906	is 1 after anderen
63	is 1 after as
714	is 1 after at
-730	is 1 after au
-1464	is 1 after auf
-1013	is 1 after aus
55	is 1 after avec
248	is 1 after be
194	is 1 after before
-507	is 1 after bei
-816	is 1 after beiden
-802	is 1 after beim
-716	is 1 after beruflichen
-573	is 1 after besten
-577	is 1 after bewerbung
-165	is 1 after bij
-408	is 1 after bis
-733	is 1 after bitte
-1008	is 1 after but
-511	is 1 after by
-870	is 1 after candidate
482	is 1 after con
211	is 1 after da
-2143	is 1 after das
-28	is 1 after de
-1085	is 1 after dear
-645	is 1 after dein
-1641	is 1 after deine
-528	is 1 after deinem
-1005	is 1 after deinen
-997	is 1 after deiner
58	is 1 after del
-495	is 1 after dem
-539	is 1 after den
-852	is 1 after der
-768	is 1 after deren
-1258	is 1 after des
23	is 1 after di
-1822	is 1 after die
-479	is 1 after diese
-575	is 1 after diesem
-791	is 1 after dieser
-683	is 1 after dieses
-1447	is 1 after do
-1219	is 1 after drei
-145	is 1 after du
-1148	is 1 after e
-763	is 1 after eigenen
-1450	is 1 after ein
-1388	is 1 after eine
-1151	is 1 after einem
-1693	is 1 after einen
-1102	is 1 after einer
-1064	is 1 after eines
-746	is 1 after einige
-1235	is 1 after el
-535	is 1 after em
356	is 1 after en
-586	is 1 after engere
-473	is 1 after enhanced
-704	is 1 after ersten
-679	is 1 after etwas
272	is 1 after for
-624	is 1 after freundlichem
-967	is 1 after freundlichen
-756	is 1 after from
-1184	is 1 after fünf
-974	is 1 after für
-768	is 1 after fürs
-528	is 1 after geehrte
-465	is 1 after geehrter
-728	is 1 after gute
-800	is 1 after guten
-486	is 1 after halbe
-709	is 1 after heer
-986	is 1 after hello
-440	is 1 after herzlichen
-1270	is 1 after hi
594	is 1 after ihr
-1665	is 1 after ihre
-1396	is 1 after il
-1966	is 1 after im
-274	is 1 after in
-997	is 1 after ins
-1353	is 1 after interview
-720	is 1 after is
-931	is 1 after job
-1028	is 1 after kein
-1127	is 1 after keine
-498	is 1 after keinen
-772	is 1 after kleine
-1030	is 1 after kurze
-1055	is 1 after la
-973	is 1 after le
-799	is 1 after letzte
-783	is 1 after letzten
-304	is 1 after mehr
-987	is 1 after mein
-1045	is 1 after meine
-961	is 1 after meinem
-25	is 1 after met
-824	is 1 after mevrouw
200	is 1 after mit
-105	is 1 after monday
-1131	is 1 after morning
-768	is 1 after nach
-675	is 1 after neue
-813	is 1 after neuen
-981	is 1 after no
-1065	is 1 after nächste
-1022	is 1 after nächsten
-1194	is 1 after o
-684	is 1 after oder
-415	is 1 after of
-1037	is 1 after ohne
-247	is 1 after on
-597	is 1 after one
-921	is 1 after or
-735	is 1 after our
149	is 1 after per
-200	is 1 after photo
-626	is 1 after plus
-744	is 1 after pm
-756	is 1 after por
-435	is 1 after recruiting
-766	is 1 after recruitment
-1138	is 1 after s
-716	is 1 after sechs
682	is 1 after sie
-975	is 1 after so
-442	is 1 after talent
-535	is 1 after team
-649	is 1 after thanks
95	is 1 after that
-512	is 1 after the
-725	is 1 after through
-226	is 1 after to
-542	is 1 after tu
-392	is 1 after um
-777	is 1 after un
-2016	is 1 after und
-993	is 1 after unser
-1076	is 1 after unsere
-815	is 1 after unserem
-793	is 1 after unseren
-926	is 1 after unserer
-1331	is 1 after unseres
-763	is 1 after unter
-493	is 1 after van
-527	is 1 after via
-1054	is 1 after viel
-735	is 1 after vielen
-1143	is 1 after vier
-666	is 1 after vom
524	is 1 after von
-753	is 1 after vor
-980	is 1 after votre
-511	is 1 after weitere
-837	is 1 after weiteren
-639	is 1 after wir
79	is 1 after with
-973	is 1 after you
-69	is 1 after your
-753	is 1 after zehn
-1482	is 1 after zu
-1465	is 1 after zum
-1472	is 1 after zur
-1491	is 1 after zwei
-743	is 1 after zweite
-1158	is 1 after zweiten
-697	is 1 after |
-1466	is 1 after ¡
-167	is 1 after £
-1990	is 1 after ·
-812	is 1 after ¿
-277	is 1 after à
-91	is 1 after às
-737	is 1 after über
-538	is 1 after –
-1041	is 1 after „
-1048	is 1 after •
-1011	is 1 board
13	is 1 early
245	is 1 from
43	is 1 letter
-363	is 1 nobody
-1056	is 1 own
-2141	is 1 provider
409	is 1 signed
474	is 1 subject
297	is 1 system
-176	is 1 told
-1601	is 1 written
228	is 2
282	is 2 after !
-928	is 2 after "
-112	is 2 after (
-709	is 2 after )
-655	is 2 after ,
-174	is 2 after -
10	is 2 after .
545	is 2 after /
-752	is 2 after 00
-997	is 2 after 30
-72	is 2 after :
-992	is 2 after ;
-345	is 2 after ?
-784	is 2 after [
-338	is 2 after ^
430	is 2 after a
758	is 2 after an
-1094	is 2 after and
-266	is 2 after at
728	is 2 after bei
954	is 2 after bij
-447	is 2 after bis
-385	is 2 after by
570	is 2 after chez
595	is 2 after da
1148	is 2 after das
180	is 2 after de
-1042	is 2 after dear
182	is 2 after den
519	is 2 after der
1052	is 2 after die
-595	is 2 after do
311	is 2 after en
-213	is 2 after for
388	is 2 after from
166	is 2 after für
222	is 2 after ihre
-364	is 2 after im
-651	is 2 after in
-550	is 2 after la
-843	is 2 after mit
229	is 2 after of
-777	is 2 after on
-421	is 2 after our
1299	is 2 after recruiting
-1099	is 2 after s
-873	is 2 after the
588	is 2 after to
703	is 2 after von
-255	is 2 after with
7	is 2 after your
10	is 2 after |
-332	is 2 after ·
-66	is 2 after –
236	is 2 board
20	is 2 early
-226	is 2 from
57	is 2 letter
56	is 2 nobody
-6	is 2 own
13	is 2 provider
-164	is 2 signed
88	is 2 subject
339	is 2 system
128	is 2 told
-575	is 2 written
338	is 3
-456	is 3 after !
-322	is 3 after (
99	is 3 after ,
-253	is 3 after -
156	is 3 after .
-715	is 3 after /
-465	is 3 after :
286	is 3 after ?
3	is 3 after ^
148	is 3 after a
-423	is 3 after am
-551	is 3 after and
24	is 3 after at
-901	is 3 after das
172	is 3 after de
-163	is 3 after den
-275	is 3 after der
-59	is 3 after die
-1011	is 3 after eine
524	is 3 after for
429	is 3 after from
-1214	is 3 after für
-163	is 3 after im
-360	is 3 after in
99	is 3 after la
-511	is 3 after mit
-718	is 3 after nach
220	is 3 after of
-804	is 3 after our
-712	is 3 after the
502	is 3 after to
353	is 3 after with
-372	is 3 after your
-541	is 3 after zum
-93	is 3 after |
-352	is 3 after ·
-42	is 3 after –
118	is 3 board
324	is 3 early
-192	is 3 from
-230	is 3 letter
-169	is 3 nobody
222	is 3 own
29	is 3 provider
54	is 3 signed
565	is 3 subject
223	is 3 system
335	is 3 told
-134	is 3 written
-580	is and after (
-615	is and after ,
-389	is and after .
83	is and after :
233	is and after ^
514	is and after at
414	is and early
-222	is and from
358	is and letter
-152	is and nobody
-155	is and own
29	is and signed
568	is and subject
311	is and system
-153	is and told
19	is and written
-575	is brackets
-767	is brackets after [
-720	is brackets after ^
-571	is brackets board
-421	is brackets early
-823	is brackets from
-219	is brackets letter
189	is brackets nobody
-1091	is brackets own
-661	is brackets signed
-346	is brackets subject
-71	is brackets system
-21	is brackets told
-2401	is brackets written
536	is capitals
420	is capitals after (
-1473	is capitals after ,
-1306	is capitals after -
-303	is capitals after .
-649	is capitals after 00
-460	is capitals after 30
-915	is capitals after 59
-1526	is capitals after :
422	is capitals after ^
-1486	is capitals after a
-1370	is capitals after an
-1369	is capitals after and
-1100	is capitals after de
367	is capitals after der
-853	is capitals after el
-473	is capitals after enhanced
-1614	is capitals after for
-98	is capitals after in
-1092	is capitals after of
-930	is capitals after or
-680	is capitals after our
-200	is capitals after photo
368	is capitals after the
-1196	is capitals after to
-542	is capitals after tu
-980	is capitals after votre
-1615	is capitals after with
-2281	is capitals after your
-721	is capitals after –
-1132	is capitals board
-139	is capitals early
136	is capitals from
-18	is capitals letter
1262	is capitals nobody
-756	is capitals own
569	is capitals signed
-445	is capitals subject
-970	is capitals system
-19	is capitals told
371	is capitals written
-711	is comma
-542	is comma after ,
-872	is comma after .
-521	is comma after ^
491	is comma after the
-1019	is comma board
-406	is comma early
-738	is comma from
-636	is comma letter
-163	is comma nobody
-763	is comma own
-186	is comma signed
-629	is comma subject
-737	is comma system
-710	is comma told
-558	is comma written
-609	is digits
-449	is digits after (
-670	is digits after )
-1191	is digits after ,
-142	is digits after -
-1300	is digits after .
-2057	is digits after :
137	is digits after ^
200	is digits after a
331	is digits after at
-541	is digits after de
-380	is digits after in
-916	is digits after monday
-702	is digits after of
-645	is digits after the
-325	is digits after your
-903	is digits after |
-167	is digits after £
-847	is digits after ·
-74	is digits after à
-1432	is digits after –
-1639	is digits board
-720	is digits early
-133	is digits from
-395	is digits letter
-1255	is digits nobody
-477	is digits own
-92	is digits signed
-264	is digits subject
-413	is digits system
-59	is digits told
-986	is digits written
-388	is doing
50	is doing after ,
-311	is doing after .
-508	is doing after :
-516	is doing after ?
-670	is doing after ^
-555	is doing early
-261	is doing from
-365	is doing letter
-405	is doing nobody
104	is doing own
-71	is doing signed
-401	is doing subject
-656	is doing system
-42	is doing told
-1541	is doing written
642	is house
-350	is house after (
135	is house after ,
293	is house after -
342	is house after .
-375	is house after [
247	is house after ^
537	is house after a
-287	is house after am
-1007	is house after and
75	is house after at
77	is house after bei
319	is house after bij
-278	is house after by
-174	is house after das
140	is house after de
-537	is house after dem
168	is house after den
141	is house after der
826	is house after die
339	is house after for
1184	is house after from
-26	is house after für
-312	is house after im
-185	is house after in
-238	is house after la
470	is house after of
-683	is house after the
169	is house after to
-513	is house after und
-725	is house after unserem
-192	is house after vom
365	is house after with
-270	is house after |
158	is house after ·
259	is house after –
394	is house board
1008	is house early
-285	is house from
201	is house letter
11	is house nobody
368	is house own
505	is house provider
337	is house signed
735	is house subject
822	is house system
39	is house told
747	is house written
364	is long
-390	is long after ,
-169	is long after -
-90	is long after .
195	is long after :
-294	is long after ^
48	is long after at
-1363	is long after das
-798	is long after den
-160	is long after der
-424	is long after die
-414	is long after of
784	is long after the
487	is long after with
336	is long after |
-56	is long after –
-464	is long board
488	is long early
53	is long from
600	is long letter
-60	is long nobody
438	is long own
240	is long signed
-61	is long subject
-399	is long system
507	is long told
97	is long written
504	is longer
645	is longer after ,
167	is longer after ^
508	is longer after the
-1151	is longer board
86	is longer early
674	is longer from
-471	is longer letter
-570	is longer nobody
543	is longer own
195	is longer signed
-1470	is longer subject
-24	is longer system
900	is longer told
-331	is longer written
-787	is mark
-606	is mark after ,
-1262	is mark after :
-323	is mark after ^
-1115	is mark board
110	is mark early
-1001	is mark from
-693	is mark letter
562	is mark nobody
-2160	is mark own
-37	is mark signed
296	is mark subject
-1037	is mark system
-169	is mark written
-213	is office
214	is office after :
-1276	is office after ^
214	is office early
-691	is office from
-1058	is office letter
-479	is office nobody
-111	is office own
-995	is office signed
-1265	is office subject
-1567	is office system
-222	is office told
-176	is office written
171	is person
-78	is person after !
-1300	is person after "
-58	is person after (
-486	is person after )
179	is person after ,
-372	is person after -
147	is person after .
-101	is person after /
-355	is person after :
-989	is person after ;
-278	is person after ?
195	is person after ^
-123	is person after a
-559	is person after and
-323	is person after at
895	is person after bei
340	is person after bij
-512	is person after bis
192	is person after de
-894	is person after dear
225	is person after den
127	is person after der
-98	is person after die
-708	is person after do
-989	is person after ein
-351	is person after en
-143	is person after for
232	is person after from
-63	is person after für
-912	is person after ihr
-844	is person after ihre
263	is person after im
-901	is person after in
-285	is person after la
-491	is person after nach
-409	is person after of
-784	is person after on
-938	is person after our
-637	is person after s
-528	is person after the
373	is person after to
-50	is person after with
-68	is person after your
-551	is person after zum
414	is person after |
-662	is person after ·
-189	is person after –
161	is person board
509	is person early
-69	is person from
545	is person letter
-46	is person nobody
33	is person own
-329	is person provider
136	is person signed
-285	is person subject
324	is person system
-27	is person told
-15	is person written
110	is role
-402	is role after (
-291	is role after ,
-780	is role after -
-305	is role after .
-592	is role after 00
-51	is role after :
205	is role after [
105	is role after ^
-292	is role after a
-783	is role after als
626	is role after at
18	is role after das
-701	is role after dein
-671	is role after dem
355	is role after den
-98	is role after der
-647	is role after die
-616	is role after einen
-862	is role after for
-663	is role after our
-520	is role after the
-183	is role after to
-643	is role after und
-491	is role after unsere
-151	is role after with
-35	is role after |
-399	is role after –
-416	is role board
-23	is role early
-2	is role from
-150	is role letter
95	is role nobody
-119	is role own
237	is role signed
-629	is role subject
272	is role system
-216	is role told
204	is role written
-651	is small
-518	is small after (
251	is small after ,
117	is small after :
780	is small after ^
-568	is small after a
-105	is small after monday
-970	is small after the
-167	is small after £
-74	is small after à
368	is small early
251	is small letter
639	is small nobody
-733	is small own
998	is small signed
130	is small subject
-312	is small system
-648	is small told
-1720	is small written
504	is the domain
-1041	is the domain board
485	is the domain own
312	is the domain system
-48	is work
-354	is work after (
-246	is work after ,
506	is work after -
-186	is work after .
-592	is work after 00
-46	is work after :
66	is work after ^
-292	is work after a
-783	is work after als
571	is work after at
-427	is work after das
-647	is work after dein
-775	is work after dem
392	is work after den
-394	is work after der
-1019	is work after die
-616	is work after einen
-663	is work after our
-670	is work after the
-491	is work after unsere
-605	is work after with
94	is work after |
-293	is work after –
-25	is work board
-172	is work early
-10	is work from
51	is work letter
-178	is work nobody
-185	is work own
113	is work signed
-1021	is work subject
-135	is work system
-143	is work told
-42	is work written
516	letter
-921	letter board
405	letter nobody
137	letter own
-159	letter system
-371	line early
122	line early board
-113	line early nobody
-186	line early own
-478	line early provider
-991	line early system
13	line from
-342	line from board
588	line from nobody
-260	line from own
681	line from provider
-58	line from system
82	line letter
-978	line letter board
-726	line letter nobody
267	line letter own
-232	line letter system
47	line signed
344	line signed board
-347	line signed nobody
-18	line signed own
83	line signed system
-682	line subject
-564	line subject nobody
-741	line subject own
-413	line subject system
173	mostly in the domain
-873	mostly in the domain board
179	mostly in the domain own
-92	mostly in the domain system
-57	no domain
-55	no domain nobody
-1537	no domain own
-845	no domain system
-54	nobody
-430	out of the domain
29	out of the domain board
-1174	out of the domain own
283	out of the domain provider
615	out of the domain system
175	own
6	partly in the domain
-792	partly in the domain board
27	partly in the domain own
-566	partly in the domain system
283	provider
296	sender 0.9
297	sender 0.9 system
324	sender 1
324	sender 1 own
78	sender 1.2
78	sender 1.2 system
-373	sender 1.5
-244	sender 1.5 own
139	sender 2.4
-269	sender 2.4 nobody
91	sender 2.4 own
168	sender 2.4 system
415	sender 2.9
405	sender 2.9 own
178	sender 3
1243	sender 3 nobody
-252	sender 3 own
381	sender 3 system
273	sender 3.2
204	sender 3.2 own
182	sender 3.2 system
487	signed
-1100	signed board
-195	signed nobody
432	signed own
524	signed system
600	subject
605	subject board
-514	subject nobody
658	subject own
356	subject system
-1082	subject< (
-698	subject< ,
-184	subject< -
-284	subject< .
160	subject< /
236	subject< :
-43	subject< @
64	subject< [
-52	subject< ^
835	subject< a
109	subject< at
-310	subject< bei
-304	subject< bewerbung
800	subject< chez
-552	subject< dein
-493	subject< der
-138	subject< en
474	subject< for
563	subject< from
-1004	subject< ihr
-1159	subject< ihre
-1054	subject< im
-363	subject< in
-172	subject< interview
-790	subject< the
-29	subject< to
-505	subject< with
117	subject< your
-914	subject< zum
243	subject< –
-52	subject<< ^ ^
-552	subject<< ^ dein
-824	subject<< ^ ihr
-1215	subject<< ^ ihre
415	subject<< ^ your
214	subject<< application at
-358	subject<< application to
604	subject<< applying to
-1385	subject<< aw :
-161	subject<< bei der
-143	subject<< bewerbung bei
-780	subject<< interest in
70	subject<< interview with
429	subject<< invitation :
-696	subject<< re :
-939	subject<< sv :
-868	subject<> ( )
-832	subject<> , !
-132	subject<> , $
-640	subject<> - $
-175	subject<> . $
-162	subject<> / $
-762	subject<> : $
175	subject<> : -
-143	subject<> : /
-748	subject<> : :
91	subject<> [ ]
-1733	subject<> ^ !
-682	subject<> ^ $
-849	subject<> ^ ,
186	subject<> ^ -
-853	subject<> ^ .
288	subject<> ^ /
187	subject<> ^ :
-587	subject<> ^ ?
297	subject<> ^ a
-435	subject<> ^ application
-941	subject<> ^ candidatura
-868	subject<> ^ d
-1083	subject<> ^ de
-945	subject<> ^ di
-751	subject<> ^ for
-1208	subject<> ^ für
707	subject<> ^ has
-863	subject<> ^ in
-389	subject<> ^ interview
-1029	subject<> ^ list
-892	subject<> ^ of
-665	subject<> ^ sollicitatie
-1183	subject<> ^ test
-850	subject<> ^ to
-1018	subject<> ^ with
-716	subject<> ^ your
-718	subject<> ^ zu
-9	subject<> ^ –
360	subject<> at $
-211	subject<> bei $
-300	subject<> bewerbung $
517	subject<> chez $
-364	subject<> der $
-138	subject<> en $
725	subject<> for $
313	subject<> from $
-920	subject<> ihr $
-969	subject<> ihre $
-998	subject<> im $
366	subject<> in $
-97	subject<> to $
-293	subject<> with $
15	subject<> your application
-894	subject<> zum $
502	subject<> – $
512	subject> !
206	subject> $
-608	subject> '
164	subject> (
-1002	subject> )
-72	subject> ,
69	subject> -
-576	subject> .
74	subject> /
-773	subject> 2
26	subject> :
-673	subject> ?
91	subject> ]
296	subject> a
-1092	subject> am
-808	subject> and
-435	subject> application
-908	subject> auf
-977	subject> candidatura
-871	subject> d
-1240	subject> de
-946	subject> di
-772	subject> for
-244	subject> für
770	subject> has
-1064	subject> in
-681	subject> interview
-1128	subject> job
-1116	subject> list
-903	subject> of
-841	subject> on
-712	subject> por
-819	subject> sollicitatie
-1358	subject> test
-912	subject> to
-874	subject> und
-1076	subject> update
-332	subject> with
-804	subject> your
-959	subject> zu
-752	subject> zum
854	subject> |
663	subject> –
636	subject>> ! $
206	subject>> $ $
144	subject>> ' s
-907	subject>> ) $
-20	subject>> . $
-718	subject>> : application
-344	subject>> : your
-576	subject>> ? $
31	subject>> application $
-871	subject>> d '
-441	subject>> de réception
-1018	subject>> test $
-796	subject>> zu ihrer
670	system
-1266	system board
288	system nobody
-1292	system own
-2387	system system
-488	times 0
40	times 1
568	times 2
980	times 3
521	times 4
-599	w 0
-327	w 00
-776	w 000
-830	w 01
-740	w 02
-348	w 03
-323	w 04
-389	w 05
-740	w 07
-349	w 08
-401	w 09
-1018	w 1
-444	w 10
-100	w 10th
-1091	w 11
-724	w 11th
-410	w 12
-297	w 12th
-607	w 13
-1056	w 14
-238	w 14th
-886	w 15
-186	w 15th
-724	w 16
-333	w 16th
-1007	w 17
-1167	w 18
-90	w 18th
-821	w 19
-458	w 1er
-615	w 1st
-1044	w 2
-727	w 20
-256	w 2024
-1393	w 2025
-962	w 2026
-740	w 21
-88	w 21st
-1046	w 22
65	w 23
251	w 24
-1105	w 25
-745	w 26
-746	w 27
-650	w 28
-448	w 2nd
-1070	w 3
-994	w 30
-714	w 31
-535	w 3rd
-1349	w 4
-485	w 40
-711	w 41
-804	w 45
-729	w 4th
-1356	w 5
-761	w 50
-929	w 500
-867	w 59
-462	w 5th
-872	w 6
-731	w 60
-215	w 6th
87	w 7
-977	w 8
324	w 88
-227	w 8th
-451	w 9
-866	w 90
-689	w 9am
-154	w 9th
-732	w a
-1025	w ab
-659	w abbiamo
-1140	w abend
-962	w abgabe
-507	w ablauf
-624	w abraco
-715	w abschluss
82	w academy
-1081	w accept
-446	w accuse
-696	w acquisition
-900	w act
-515	w action
-814	w ada
-1036	w admin
100	w administration
-977	w adresse
-719	w adviser
-1334	w after
-678	w afternoon
-1069	w ag
222	w agence
-696	w agency
-803	w agradecemos
-762	w ah
167	w ai
178	w air
324	w al
-1003	w alan
-1091	w alle
-1134	w alles
-1557	w alright
-878	w also
-733	w although
-56	w am
-562	w amira
-558	w amt
-463	w an
-1054	w ana
-175	w analytics
-345	w and
-577	w anders
-977	w anfang
-1404	w anforderungen
-550	w anforderungsprofil
-988	w anfrage
-677	w angaben
-1002	w angebot
-1164	w anhang
-1519	w anja
-1056	w anlage
-245	w anne
-130	w anschluss
-936	w anspruch
-1426	w antwort
-799	w antworten
-281	w anything
-486	w aoife
-1427	w apologies
-513	w app
-890	w applicant
-1172	w applicants
-1181	w application
-738	w applied
-1587	w appointment
-907	w apres
-811	w april
-992	w arbeit
-929	w arbeitsvertrag
-353	w area
-1359	w art
-363	w as
-17	w ashby
-1374	w ask
-1001	w assessment
-810	w assistant
-358	w associate
817	w association
101	w at
-964	w ate
325	w atelier
-249	w atentamente
-1065	w attached
-4	w au
-999	w auf
-1057	w aufgaben
-1010	w aufgrund
-1633	w auftrag
-582	w august
-839	w aus
-374	w ausbildung
-1196	w ausbildungsplatz
-644	w ausschreibung
-386	w austria
-438	w auswahlprozess
198	w authority
460	w auto
-1132	w automatic
-714	w avec
-908	w b
-784	w band
566	w bank
-1070	w base
-739	w based
393	w bay
-746	w be
-702	w bea
-899	w bearbeitung
-953	w beatriz
-897	w bedankt
-988	w before
-667	w beginn
-718	w ben
-1136	w bescheid
-1175	w besetzung
-1514	w best
-1823	w beste
-169	w beth
-555	w bevor
-1712	w bewerber
-984	w bewerberin
-985	w bewerberinnen
-699	w bewerbern
-1393	w bewerbung
-1184	w bewerbungen
-689	w bezug
-1278	w bien
-666	w big
-1332	w bis
404	w blue
-117	w boa
-115	w board
-34	w bom
-2289	w bonjour
-1620	w bonne
-683	w bonus
-839	w book
-899	w boss
-846	w branch
-700	w brandt
-850	w brief
-371	w bright
-1469	w bring
-915	w bristol
-666	w budget
-1116	w buenas
-824	w buenos
526	w building
-1642	w buongiorno
-506	w bureau
-65	w bus
-808	w business
-466	w by
-989	w c
-630	w ca
-94	w cabinet
15	w cafe
-299	w call
-1037	w callum
-1136	w campus
-973	w can
-1154	w candidate
-1111	w candidato
-846	w candidatura
326	w capital
-1460	w cara
735	w care
-798	w carla
-833	w carlos
-925	w caro
80	w casa
-1202	w case
-509	w caso
-755	w ce
-8	w center
-1015	w central
-933	w centre
-117	w centro
-1003	w ceo
-1189	w cet
-710	w cfo
-1434	w chair
-953	w chairman
-1037	w chat
-827	w check
-818	w cheers
-1444	w chef
-815	w chen
-396	w cher
-1037	w chere
-377	w chiara
-863	w chief
301	w children
-1089	w chloe
-654	w choose
-849	w christmas
-900	w chrome
-1119	w ci
-1912	w ciao
-489	w city
-596	w civil
-789	w clerk
-943	w click
-121	w clinica
-819	w closing
-3	w co
-627	w code
-901	w codility
446	w coffee
579	w colegio
454	w college
77	w com
-921	w come
-863	w comme
-1228	w commission
-1029	w committee
427	w community
-545	w como
-1282	w company
-749	w competition
-971	w complete
-1007	w con
-1312	w confident
944	w consulting
74	w contact
-852	w contract
90	w cooperativa
-442	w cordialement
-712	w cordiali
-771	w cordialmente
-989	w could
364	w council
419	w county
-945	w court
-885	w craig
227	w credit
-885	w crew
-675	w cto
-2157	w cv
-1033	w cvs
-46	w d
133	w da
-742	w daarna
-1444	w dag
-932	w dan
-1015	w danach
-1471	w dank
-1784	w danke
-708	w dann
-979	w dans
59	w das
-648	w dat
-118	w data
-1180	w date
-1162	w daten
-1143	w datenschutz
-1014	w datum
-1561	w dauer
-1046	w day
-1251	w dbs
229	w de
-1186	w deadline
-1220	w dean
-2527	w dear
-805	w deb
-813	w december
-1129	w decision
-442	w decline
211	w del
-777	w den
-614	w denise
607	w dental
28	w department
-1004	w depois
-1118	w dept
-635	w deputy
-793	w der
108	w des
-462	w deshalb
750	w design
-1300	w desk
-495	w deutsch
-1037	w dezember
-231	w di
-366	w dia
-665	w dias
-1502	w die
437	w digital
-1113	w director
-141	w disability
-709	w distinti
657	w district
-571	w dit
-498	w dmitri
-1209	w dni
869	w do
-914	w docusign
-767	w does
-1314	w donnerstag
-754	w dossier
-901	w dott
-732	w dr
-1135	w dra
-778	w dress
-887	w dsgvo
177	w du
-908	w dublin
8	w due
-1003	w duration
-174	w e
-701	w early
-586	w east
-1315	w easter
-348	w eastern
-1079	w editor
-216	w education
-758	w een
-1208	w eeo
-828	w eg
-989	w eignungstest
-1248	w ein
-698	w eindruck
-1377	w einladung
-1266	w einstellung
291	w el
-677	w elena
-997	w elif
-1049	w elle
-972	w eltern
-1032	w em
-914	w emil
-857	w empfang
-1431	w employer
-336	w employment
-610	w en
-1304	w ende
445	w energie
386	w energy
-338	w engineering
-1094	w england
-518	w english
-1196	w entscheidung
-604	w equal
-1350	w equipe
-1080	w er
-827	w erfahrung
-1152	w erfahrungen
-1455	w erfolg
-941	w ergebnis
200	w erste
-623	w es
-323	w est
-1145	w este
-1649	w estimada
-1742	w estimado
29	w et
-1302	w euro
-788	w europe
-777	w even
-884	w event
-692	w everything
-560	w exa
-811	w example
-1362	w excel
-1473	w executive
-918	w exmo
-1165	w f
-377	w facebook
-1037	w fachbereich
-626	w fahrtkosten
-424	w fair
-1231	w fall
372	w falls
-1243	w familie
-305	w farah
-883	w fatima
-549	w feb
-790	w februar
-783	w february
-898	w fecha
396	w federal
-947	w felix
330	w fh
87	w field
-1400	w filiale
321	w financial
260	w finch
-830	w fiona
214	w fire
-119	w first
-678	w five
-493	w floor
-625	w follow
451	w foods
299	w for
-116	w form
-860	w format
-1060	w formular
1084	w foundation
15	w four
-1524	w fr
-1023	w frage
-1261	w fragen
-1860	w frau
627	w freight
-1424	w freundliche
-646	w fri
-800	w friday
-817	w fridays
-1105	w frist
-887	w from
-1071	w fuhrungszeugnis
131	w fundacion
230	w fur
-1282	w fw
20	w g
611	w games
-1084	w gary
-496	w gate
-1250	w geachte
-405	w geben
-510	w geduld
-1026	w gehalt
771	w gemeente
280	w gemeinde
-663	w general
-1902	w gentile
-806	w gern
-681	w gerne
-733	w geschaftsfuhrer
-931	w geschaftsstelle
-1261	w gesprach
-1151	w gesprache
-618	w get
-834	w gill
-734	w giulia
-801	w give
-227	w global
-1231	w gluck
-838	w gmt
-1155	w go
-667	w god
-677	w good
-866	w google
-1208	w got
-683	w gott
-892	w government
-618	w governors
-549	w graag
-752	w grace
-1075	w gracias
-1129	w grade
-485	w graduate
-1178	w graham
253	w grand
-1102	w grazie
182	w great
-1080	w greenhouse
-973	w greta
-652	w groet
-1139	w groetjes
-310	w group
1051	w groupe
-834	w grund
-974	w grunden
669	w grupo
186	w gruppe
102	w gruppo
-1384	w gruss
-1969	w grusse
-1034	w grussen
-1069	w gute
-1237	w guten
-843	w gwen
-331	w h
-1051	w ha
-1066	w hackerrank
-577	w haddad
-382	w half
-739	w hall
-136	w halle
-2733	w hallo
-885	w hana
-517	w handy
-1490	w hannah
860	w harbour
-1005	w harriet
-614	w haus
-691	w hause
-664	w have
-653	w having
-641	w he
-1620	w head
1232	w health
-293	w heb
-1382	w hej
-2578	w hello
-621	w help
-916	w hemos
-909	w her
-626	w herbst
-344	w here
-1984	w herr
-1054	w herzlich
-1550	w herzliche
-294	w het
-2215	w hey
-2525	w hi
-375	w high
-873	w hinweis
-862	w hinweise
-192	w hire
-663	w hirevue
-1576	w hiya
-909	w hof
-2041	w hoi
-1686	w hola
825	w home
789	w homes
139	w hope
836	w hospice
-79	w hospital
404	w hospitals
-1347	w hospitation
-247	w hotel
706	w hotels
-1094	w hours
-315	w house
1003	w housing
-769	w however
-1080	w hr
-554	w hrb
-587	w https
-1130	w hugo
-1407	w human
-903	w humanos
-1462	w i
-1566	w id
-1394	w if
-1217	w ihnen
-1043	w ii
-645	w ik
-9	w il
-317	w ilse
-1278	w im
-1333	w imogen
-1131	w in
-995	w inc
-1086	w indeed
-1582	w ines
-741	w information
-1559	w informationen
-483	w ing
-1695	w ingrid
-1095	w initiativbewerbung
-896	w innen
-661	w instagram
-584	w institut
814	w institute
183	w instituto
113	w insurance
360	w international
-872	w interview
-1023	w invitation
-905	w ireland
-1105	w is
-954	w ist
152	w it
-787	w ivan
-1583	w j
-832	w ja
-1276	w jahr
-605	w jahre
-1258	w jan
-1037	w jana
-971	w januar
-727	w january
-1064	w java
73	w jean
-985	w jess
-757	w jetzt
-1236	w jo
-975	w jobs
-1246	w join
-1292	w jonas
-833	w jordan
-978	w juli
-491	w july
-848	w june
-1248	w juni
-367	w junior
-1067	w just
-1872	w k
178	w kaffee
-811	w kandidat
-1618	w kandidaten
206	w kanzlei
-445	w keep
-1086	w kennenlernen
-1493	w kennziffer
662	w kestrel
-1023	w kevin
-345	w kia
-1023	w kim
-1758	w kind
-1033	w kindly
175	w kita
-780	w klasse
-150	w klinikum
-1137	w kofi
-26	w kollegen
156	w kollegin
-836	w kom
-685	w kommen
-738	w kommission
-825	w kontakt
-1050	w kosten
-579	w kowalczyk
393	w kreis
-407	w kun
-332	w l
-274	w la
-1212	w laat
-392	w lab
54	w labor
1105	w labs
165	w laden
-175	w land
249	w lane
-1080	w lars
-338	w las
-832	w last
-1048	w late
-160	w law
-346	w le
-202	w lea
-1029	w lead
-974	w leader
680	w learning
-998	w lebenslauf
-1057	w leeds
7	w legal
-818	w lei
-457	w leila
-1114	w leiter
-1019	w leitung
-873	w lena
145	w les
-1061	w letter
-949	w leute
-875	w level
-643	w lever
-1223	w lg
-498	w lhe
-563	w library
-2178	w liebe
-1835	w lieber
522	w lindqvist
-1129	w link
-1087	w linkedin
-839	w liste
14	w little
872	w living
-741	w ll
-225	w lo
-278	w local
-1576	w location
-396	w log
92	w logistics
745	w logistik
-551	w london
-298	w looking
-652	w lorna
482	w los
-1178	w losung
-785	w lou
-663	w lovely
-765	w ltd
12	w luca
-1087	w lucas
-108	w lucia
-293	w luck
-1058	w luis
-948	w lunch
-1791	w m
-906	w ma
-534	w madam
-1602	w madame
-1127	w mai
-1346	w mail
-282	w main
-766	w mairie
-298	w maison
-564	w mal
-811	w manage
-871	w management
-1271	w manager
-998	w managing
-798	w mann
-1398	w many
-724	w mappe
403	w mar
-338	w mara
-748	w march
-428	w marchetti
-816	w marco
-1498	w marcus
-711	w marguerite
-910	w marie
1057	w marine
-667	w mark
-143	w marsh
-681	w marta
-821	w martin
-933	w marz
-985	w mateo
-754	w may
-660	w maybe
-797	w me
-815	w med
716	w media
788	w medical
-1226	w meet
-1278	w meeting
-1042	w mein
-905	w meine
-1270	w member
-1023	w menschen
99	w meridian
-991	w message
-897	w met
-917	w mfg
-674	w mi
-1222	w microsoft
488	w mill
-1133	w min
-251	w mina
295	w ministry
-566	w minute
-1213	w minuten
-616	w minutes
-1547	w miss
-1384	w mit
-877	w mittagessen
175	w mitte
-740	w mitteilung
-921	w mittwoch
-1461	w mme
-1102	w mo
-817	w moi
-1194	w moin
-575	w moment
-993	w mon
-818	w monate
-668	w monaten
-878	w monats
-780	w monday
-1066	w monica
-898	w monique
-1681	w monsieur
-1425	w montag
-831	w morgen
-1307	w morning
386	w moss
-624	w most
-1130	w mr
-469	w mrs
-773	w ms
-1077	w muhe
540	w municipal
553	w museum
454	w mutual
-1158	w n
1	w na
-1338	w nach
-654	w nachfrage
-353	w nachmittag
-1209	w nachricht
-1220	w nadia
-1087	w name
-779	w namen
-907	w nao
1123	w national
-740	w ne
-660	w need
-646	w nein
-854	w nele
819	w network
-672	w new
75	w nhs
-794	w ni
-837	w nice
-1246	w no
-741	w non
-470	w noor
531	w nord
333	w nordlicht
-308	w north
439	w northern
-1048	w nos
-2009	w not
-939	w note
-620	w nothing
-855	w notice
-511	w november
-893	w now
-905	w number
-944	w numerical
-722	w nummer
352	w nursery
-218	w nursing
-781	w o
-584	w ob
-655	w obrigada
-605	w obrigado
-518	w october
50	w of
-1205	w offer
-214	w office
-1245	w ohne
-1638	w oi
-1502	w ok
-797	w okafor
-1146	w oktober
-1834	w ola
-736	w olaf
42	w old
-431	w on
-803	w one
-1375	w online
-695	w only
193	w op
-176	w open
-563	w operations
-970	w ops
-737	w oracle
-629	w original
-1425	w ort
-841	w os
-1313	w otherwise
-638	w out
-1160	w over
-314	w owing
-1335	w p
-1281	w pa
401	w pacific
-998	w panel
201	w paper
-117	w papier
-1072	w para
-1185	w paris
-493	w park
-621	w parking
-1069	w part
131	w partner
-915	w partners
-1110	w passt
-1049	w patricia
-1174	w paul
-805	w paula
-1052	w pauline
454	w pay
-1279	w pc
-1192	w pdf
560	w pension
-1025	w people
-197	w per
-802	w person
-961	w personal
-956	w personalrat
-1050	w personas
-1483	w personen
-852	w personio
-522	w personnel
-547	w peter
-1107	w petra
-49	w pflege
596	w pharma
-430	w pick
-951	w place
-855	w plan
-1042	w platz
-938	w platze
248	w plaza
-519	w please
-960	w pls
-1201	w pm
-723	w pode
434	w point
8	w police
-603	w policy
-1414	w por
341	w port
-1387	w portal
-686	w portfolio
-196	w post
-527	w postfach
-836	w pour
-1156	w powered
128	w pr
214	w practice
-443	w praxis
-1209	w president
-187	w press
-727	w prezado
76	w primary
-1366	w principal
-1158	w privacy
-5	w private
-971	w priya
-498	w priyanka
-872	w probearbeiten
-901	w probetag
-746	w probezeit
-887	w professor
-1370	w profil
-775	w profile
-1080	w programme
-853	w prufung
-842	w ps
-447	w public
-800	w python
-1011	w qualifikation
-761	w qualifikationen
-675	w quando
-1082	w que
-685	w queremos
-628	w questions
-2094	w r
-1450	w ra
698	w rail
-1385	w raum
-580	w ravi
-246	w re
-920	w read
-1325	w readme
-534	w really
-1164	w rec
-521	w recebemos
-594	w rechnen
-1137	w recruiter
-1230	w recruiting
-1604	w recruitment
-760	w recrutamento
-438	w recrutement
-907	w recursos
-1394	w ref
-1165	w reference
-838	w references
-1329	w regards
-145	w region
174	w regional
-909	w registered
-740	w regulation
-466	w reisekosten
-1290	w reminder
-636	w replies
-1033	w reply
-357	w reporting
-675	w req
-893	w requisition
-1096	w reschedule
223	w rescue
-207	w research
-141	w reserve
-823	w resources
-1407	w resourcing
-147	w ressources
-957	w results
-911	w resume
6	w retail
-568	w review
-433	w reyes
-733	w rgpd
-1420	w rh
543	w ridge
-721	w right
-820	w ring
304	w road
-876	w rob
979	w robotics
-592	w room
-1109	w rosa
-1284	w round
-1056	w ruhe
-1005	w runde
1	w rural
-1414	w ruth
-631	w s
-220	w sa
-1435	w sabine
-1412	w safe
-837	w sag
475	w saint
-1297	w salary
-745	w saludo
-946	w saludos
-1436	w salut
-655	w saluti
-1221	w sam
-985	w same
-786	w samir
-1087	w samstag
267	w san
-1330	w sandra
-764	w sans
177	w santa
-1150	w sara
-629	w saturday
-795	w saturdays
-1025	w say
-1123	w schedule
-403	w school
-526	w schools
-913	w schreiben
-1238	w schritt
-1160	w schritte
-1123	w se
-1266	w search
-255	w secretaria
-1549	w secretary
782	w security
204	w see
-885	w sehr
-740	w sei
-460	w seite
-680	w seiten
-1143	w sekretariat
-1210	w seleccion
-919	w selection
-1171	w selezione
-848	w send
-864	w senhor
-404	w senior
-1138	w sent
-1273	w september
-381	w serra
-280	w service
-677	w services
-1361	w servus
-1176	w seu
-744	w she
-504	w shl
-981	w should
-1162	w si
-528	w siamo
-1003	w sig
-972	w sign
-98	w simon
-491	w simone
-904	w since
-1268	w sincerely
-742	w siobhan
-521	w sir
-1300	w sister
-1255	w site
-823	w sitz
-808	w sitzung
-733	w six
-838	w smartrecruiters
-945	w so
-1098	w sobald
-880	w sobre
-384	w social
-431	w society
-1017	w sofia
386	w software
-102	w solicitors
-897	w sollte
-743	w sollten
-370	w solutions
-137	w sommer
-837	w sonntag
-1539	w sorry
278	w south
-1101	w sql
-1121	w sr
-934	w sra
-699	w ssa
189	w st
4	w stadt
34	w stadtwerke
-403	w staff
-724	w staffing
-1339	w stage
-1129	w stand
-848	w standort
-1373	w start
99	w state
-436	w states
-136	w station
-1234	w status
-1098	w stay
-872	w std
-746	w stelle
-1158	w stellen
-1139	w step
-970	w steve
272	w stiftung
-1047	w still
-1045	w stock
-785	w stop
302	w street
224	w studio
-1081	w stunde
-1339	w stunden
-705	w su
-1169	w sua
-480	w submitted
-554	w succes
488	w sud
-852	w sue
-1143	w sunday
-985	w suo
-308	w support
269	w sur
-330	w sv
-482	w system
287	w systems
-499	w t
-813	w ta
-1562	w tag
-1651	w tage
-1131	w tagen
-1291	w take
-1082	w talent
-1304	w talento
-963	w talk
-811	w tamsin
-733	w tariq
-496	w te
-535	w team
-796	w teams
-835	w teamtailor
133	w tech
-898	w technical
-373	w technologies
1481	w technology
-1033	w teil
-1222	w teilnahme
-701	w tel
-1082	w telefon
-909	w telefonat
-863	w tell
-821	w teresa
-934	w termin
-1585	w test
-834	w tests
-1426	w text
-26	w the
-255	w theatre
-867	w thema
-658	w then
-795	w theo
-2200	w there
-580	w they
-545	w thomas
-509	w those
78	w three
-1087	w thu
-1079	w thurs
-719	w thursday
-1044	w ti
-1658	w time
-875	w tisch
-752	w title
-991	w to
-1273	w tobias
-1259	w tom
-1163	w tomas
-826	w tomorrow
-918	w ton
-283	w top
-1313	w tot
-746	w tour
-27	w town
-602	w trac
-719	w trager
-755	w trainee
-537	w training
572	w travel
-109	w tribunal
7	w trust
-910	w trustees
-1408	w try
-358	w tu
-1433	w tue
-1027	w tues
-952	w tuesday
-558	w tuesdays
-637	w tut
-63	w two
-611	w type
-1225	w u
-1379	w uber
-1189	w ufficio
-1483	w uhr
-996	w uhrzeit
295	w uk
-1299	w um
-569	w un
-580	w una
-521	w und
-699	w under
-1370	w uni
-263	w union
163	w unit
-87	w united
533	w universitat
-216	w university
-1263	w unterlagen
-1032	w unternehmen
-1064	w unterschrift
-1163	w until
-290	w up
-741	w update
-734	w urlaub
-1048	w use
-891	w uw
-1344	w v
-1646	w vacancy
434	w val
765	w vale
540	w valley
-260	w van
-1153	w ve
-1007	w venue
-436	w vera
-897	w verbal
-1225	w verfahren
-567	w verfahrens
-1049	w verfugung
-994	w verify
-906	w verstandnis
-743	w vertrag
-550	w vertrauen
-216	w verwaltung
191	w veterans
1128	w veterinary
-362	w vi
-954	w video
-1067	w viel
-1296	w viele
-852	w vielen
-930	w vielzahl
-289	w view
-496	w voce
-727	w vollzeit
-1241	w von
-631	w voor
-889	w vor
-492	w vorauswahl
-887	w vormittag
-758	w vorschlag
-1285	w vorstand
-749	w vorstellung
-515	w vos
-182	w voss
-1055	w vous
-1105	w vp
-1294	w w
-1322	w wahl
-960	w wales
-850	w wann
-664	w want
-1432	w warm
-677	w warmly
-1219	w was
-912	w wat
1105	w water
-716	w way
-790	w wear
-822	w wed
-453	w wednesday
-1037	w weds
-716	w weg
-1089	w wegen
-991	w wei
-1168	w welcome
-1111	w well
-995	w wenn
-724	w wer
-1214	w werk
-979	w werkstatt
-162	w west
-959	w whatsapp
-1308	w when
-582	w which
-681	w while
-821	w whitlock
-1052	w who
-833	w wie
-562	w wien
-810	w wil
-626	w will
-341	w wishes
-928	w wo
-1031	w woche
-836	w wochen
-547	w wochenende
-1271	w word
-1273	w work
-662	w workable
-750	w works
-1005	w written
-1233	w x
-1827	w xxx
-1338	w xxxx
-570	w y
-613	w year
-1183	w yes
-1384	w yours
-662	w yusuf
-722	w zeichen
-445	w zeit
-205	w zeitpunkt
-939	w zentrale
-769	w zeugnis
-1016	w zeugnisse
-552	w zimmer
-698	w zoe
-1175	w zoom
-1083	w zu
-423	w zugang
-502	w zum
-529	w zur
-653	w zwischenstand
555	whole more seldom
141	within
541	within as often
803	within told
-277	writes
-905	writes own
637	writes provider
712	writes system
-564	written alone
-1152	written alone board
-1333	written alone nobody
-722	written alone own
228	written alone provider
85	written alone system
`;
