// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-299	< !
-692	< "
-932	< &
-233	< (
-748	< )
-1018	< +
423	< ,
-881	< -
-271	< .
124	< /
-1091	< 00
-587	< 000
-1054	< 1
-1244	< 10
-937	< 11
-869	< 12
-1172	< 13
-901	< 14
-1089	< 15
-1171	< 16
-426	< 17
-468	< 18
-1281	< 2
-672	< 20
87	< 2025
-370	< 25
-1093	< 3
-1234	< 30
-1176	< 4
-978	< 40
-1064	< 45
-626	< 5
-948	< 59
-1096	< 6
-711	< 60
-968	< 8
-1351	< 9
-729	< 90
-93	< :
-1596	< ;
70	< ?
702	< @
-629	< [
-1381	< ]
37	< ^
501	< a
-773	< ab
90	< about
-1014	< acht
-1161	< after
-169	< al
-414	< alle
-843	< allen
-934	< alles
-1625	< als
-64	< am
489	< an
-703	< and
-954	< andere
-1033	< anderen
533	< as
994	< at
-411	< au
-815	< auf
-1220	< aus
-129	< avec
-284	< be
140	< before
-97	< bei
-956	< beiden
-298	< beim
-751	< beruflichen
-675	< besten
611	< bij
-974	< bis
-820	< bitte
76	< but
-544	< by
-893	< candidate
1436	< chez
-102	< con
1055	< da
365	< das
220	< de
-1561	< dear
-130	< dein
-861	< deine
-540	< deinem
-760	< deinen
-817	< deiner
320	< del
-244	< della
-439	< dem
-17	< den
-47	< der
-778	< deren
-394	< des
219	< di
575	< die
-783	< diese
-641	< diesem
-582	< dieser
-582	< dieses
-70	< do
-868	< drei
-228	< du
-744	< e
-833	< eigenen
-1828	< ein
-1763	< eine
-938	< einem
-1427	< einen
-1079	< einer
-1044	< eines
-945	< einige
245	< el
-690	< em
341	< en
-647	< engere
-544	< enhanced
-699	< ersten
-378	< etwas
-147	< for
-384	< freundlichem
-1109	< freundlichen
-158	< from
-1171	< fünf
-542	< für
-618	< fürs
-717	< geehrte
-455	< geehrter
-614	< gute
-779	< guten
-481	< halbe
-899	< heer
-989	< hello
-279	< herzlichen
526	< het
-1443	< hi
-519	< ich
695	< if
-37	< ihr
-585	< ihre
218	< il
-376	< im
223	< in
-998	< ins
-1254	< is
-1293	< ist
-991	< job
259	< joining
-1176	< kein
-882	< keine
-327	< keinen
-857	< kleine
-909	< kurze
-367	< la
70	< le
-611	< letzte
-517	< letzten
-278	< meet
-982	< mehr
-1030	< mein
-856	< meine
-1024	< meinem
-176	< met
-1043	< mevrouw
-533	< mit
-1043	< monday
-347	< morning
580	< na
-1075	< nach
-813	< neue
-930	< neuen
-448	< no
-945	< noch
-671	< nächste
-780	< nächsten
-3	< o
-655	< oder
170	< of
-1349	< ohne
-931	< on
-706	< one
-331	< or
-1140	< our
-1173	< per
-283	< photo
-764	< plus
-863	< pm
196	< por
517	< recruitment
-918	< s
-844	< sechs
757	< sie
89	< so
-906	< ssa
-527	< tarde
42	< team
-572	< thanks
678	< that
-284	< the
-842	< through
705	< to
-700	< tu
-212	< two
-1066	< um
-814	< un
-1968	< und
-50	< under
-1212	< unser
-1239	< unsere
-1337	< unserem
-1006	< unseren
-1408	< unserer
-864	< unseres
-1269	< unter
940	< van
321	< via
-1201	< viel
-354	< vielen
-1086	< vier
30	< vom
844	< von
-862	< vor
-948	< votre
-575	< weitere
-822	< weiteren
-22	< which
-903	< wir
701	< with
-586	< you
212	< your
-1060	< zehn
67	< zu
-1413	< zum
-943	< zur
-1392	< zwei
-681	< zweite
-943	< zweiten
-562	< zwölf
48	< |
-520	< ¡
-200	< £
-402	< ©
42	< «
247	< ·
-677	< ¿
331	< à
-81	< às
-910	< über
-490	< –
-950	< „
-670	< •
-128	<< ! !
-139	<< " .
-918	<< ' s
313	<< ) ,
387	<< ) .
-267	<< ) and
215	<< ) at
381	<< , and
-844	<< , das
-1067	<< , den
-1364	<< , der
-720	<< , deren
-1544	<< , die
-593	<< , ein
-435	<< , eine
-603	<< , im
336	<< , so
-288	<< , the
-821	<< - und
482	<< . (
324	<< . ,
-807	<< . 00
-683	<< . 15
-900	<< . 30
-630	<< . das
-1031	<< . den
-1513	<< . der
-735	<< . die
-1276	<< . ihr
41	<< . ihre
-807	<< . im
-952	<< . in
-906	<< . ssa
324	<< . the
-691	<< . your
-1281	<< . ¿
-768	<< 00 .
-720	<< 1 .
-874	<< 1 :
-572	<< 10 .
-664	<< 10 :
-352	<< 11 :
-1035	<< 12 .
-772	<< 12 :
-530	<< 14 .
-931	<< 15 .
-798	<< 2 .
-496	<< 2 :
-391	<< 20 .
-699	<< 23 :
-983	<< 3 .
-721	<< 30 .
-1276	<< 4 .
-419	<< 5 .
-866	<< 6 .
-682	<< 7 .
-728	<< 9 .
-512	<< 9 :
-949	<< : "
-1078	<< : 00
-993	<< : 15
-988	<< : 30
-962	<< : 45
-948	<< : 59
-313	<< : [
-560	<< : der
498	<< : die
-655	<< ] [
-875	<< ^ "
-204	<< ^ (
-1623	<< ^ -
-232	<< ^ [
37	<< ^ ^
627	<< ^ das
-1561	<< ^ dear
166	<< ^ dein
-348	<< ^ deine
-629	<< ^ den
-202	<< ^ der
148	<< ^ die
-989	<< ^ hello
-189	<< ^ herzlichen
-1418	<< ^ hi
162	<< ^ ihr
-400	<< ^ ihre
-1189	<< ^ im
388	<< ^ recruitment
-489	<< ^ team
-131	<< ^ the
-308	<< ^ vielen
422	<< ^ your
-509	<< ^ ¡
-581	<< ^ ©
-457	<< ^ ¿
-250	<< ^ –
-1215	<< ^ •
-633	<< a )
-1246	<< a .
-897	<< agréer ,
-864	<< an .
-893	<< an den
-33	<< an der
-80	<< an die
-764	<< an unserem
-1407	<< and the
-545	<< and your
-685	<< application .
1164	<< application to
469	<< applying to
-924	<< april .
-827	<< ask for
527	<< assistant ,
-614	<< at our
152	<< at the
-901	<< auf dem
-1390	<< auf der
-1242	<< auf die
-452	<< auf diese
-683	<< auf unserer
-565	<< aufgrund der
-469	<< aus dem
14	<< aus der
-286	<< aus diesem
-569	<< before the
472	<< behalf of
893	<< bei der
-270	<< bewerberinnen und
-550	<< bis zum
-527	<< boa tarde
-1273	<< bring your
-612	<< by the
-854	<< dass die
-481	<< date :
204	<< day .
147	<< days .
-85	<< de la
-238	<< den nächsten
-647	<< die engere
258	<< director ,
-1096	<< dott .
-746	<< dra .
-701	<< durch die
-666	<< días ,
-906	<< ein .
-232	<< email .
342	<< employer .
944	<< employer :
579	<< employment with
-714	<< engineer (
-272	<< engineer ,
-463	<< england and
-826	<< floor ,
-673	<< for the
212	<< friday .
135	<< from the
229	<< für das
-316	<< für deine
-1393	<< für den
-1829	<< für die
-494	<< für eine
-798	<< für ihr
-782	<< für ihre
-722	<< geachte heer
-693	<< geachte mevrouw
-698	<< gmbh ,
-848	<< good morning
1317	<< greetings from
-355	<< haben .
-155	<< haben ihre
-516	<< hat .
-1039	<< here .
-1350	<< hola ,
-424	<< hour .
-916	<< hours .
-1165	<< house ,
1003	<< hr ,
-113	<< https :
-1742	<< i .
-534	<< ihnen alles
-739	<< ihnen die
-360	<< ihnen viel
-604	<< in .
-230	<< in den
-554	<< in der
-394	<< in die
-524	<< in diesem
-575	<< in our
-132	<< in the
-568	<< in unserem
-854	<< in unserer
1836	<< interest in
-234	<< interview .
522	<< interview with
-740	<< is a
-576	<< is an
-927	<< is in
-923	<< ist .
-11	<< it .
-550	<< job .
-430	<< keep your
-910	<< location :
-712	<< ltd ,
-835	<< m .
-362	<< madame ,
-518	<< mail .
252	<< manager ,
-740	<< manager .
-919	<< me ,
-1125	<< me .
290	<< me and
-516	<< message .
-936	<< minutes .
-670	<< mit .
-205	<< mit anderen
-355	<< mit besten
216	<< mit dem
-1285	<< mit den
-809	<< mit der
-617	<< mit einem
-452	<< mit einer
-384	<< mit freundlichem
-1011	<< mit freundlichen
-410	<< monday ,
-40	<< monday .
-994	<< months .
-1180	<< nach dem
-899	<< nach den
-747	<< nach der
-545	<< nach sechs
-804	<< nicht .
-506	<< no .
-138	<< now .
-680	<< of the
769	<< office ,
-599	<< officer (
-127	<< officer ,
-647	<< oi ,
-926	<< olá ,
-929	<< on .
87	<< on the
-744	<< one .
591	<< ort :
-1033	<< panel :
670	<< partner ,
-203	<< position .
853	<< position at
-903	<< powered by
-1355	<< registered in
171	<< role at
-766	<< s .
-717	<< sehr geehrte
-455	<< sehr geehrter
1100	<< sent to
-673	<< sich die
-704	<< sie am
-1073	<< sie den
-6	<< sie die
-484	<< sie diese
-530	<< sie eine
-800	<< sie ihre
-1147	<< sie im
-458	<< start :
-710	<< status :
564	<< team ,
-258	<< team at
-522	<< test .
-702	<< that .
-573	<< that the
-1195	<< thursday ,
-56	<< thursday .
-101	<< time .
-94	<< to the
-246	<< tuesday ,
-1228	<< uhr ,
-811	<< uhr .
-477	<< und das
-988	<< und der
-301	<< und die
-563	<< und viel
-1012	<< under the
984	<< unfortunately ,
-155	<< uns die
448	<< uns im
-462	<< until the
-1068	<< up .
36	<< us .
731	<< us at
-175	<< venue :
22	<< von der
-559	<< wednesday ,
-674	<< week .
-825	<< weeks .
-1081	<< wegen der
-597	<< werden .
-1118	<< when :
-439	<< where :
-1412	<< wir den
-648	<< wir die
-811	<< wir ihre
-800	<< wir im
-398	<< with our
507	<< with the
189	<< year .
-501	<< yet .
-889	<< you .
-821	<< zu den
-553	<< zu unserem
-333	<< zukunft alles
-555	<< © 2025
-1496	<< über den
-972	<< über die
-121	<> ! $
-903	<> ! ,
-226	<> " "
109	<> ( )
284	<> ( ,
-426	<> ( .
-90	<> ) $
-1534	<> , !
421	<> , $
-640	<> , '
146	<> , (
-381	<> , )
-586	<> , ,
-587	<> , .
-700	<> , 1
-548	<> , 2
-1183	<> , 3
-699	<> , 4
-1344	<> , :
-1059	<> , and
798	<> , has
-858	<> , in
-49	<> , is
-393	<> , nach
-1593	<> , und
-1079	<> , |
-319	<> - $
-1064	<> - (
258	<> - ,
-1042	<> - -
-1214	<> - .
-613	<> - :
-924	<> . !
-629	<> . $
417	<> . '
-593	<> . (
-831	<> . )
109	<> . ,
-223	<> . .
-396	<> . 1
-95	<> . :
-1118	<> . ?
-991	<> . a
-559	<> . als
-539	<> . an
-1141	<> . and
-279	<> . applicants
-413	<> . are
-1022	<> . as
-988	<> . at
-576	<> . attached
-858	<> . be
-626	<> . bei
-887	<> . bis
-784	<> . bitte
-967	<> . by
-789	<> . can
-482	<> . candidates
-226	<> . dahin
-909	<> . das
-1211	<> . de
-258	<> . den
-1244	<> . der
-1011	<> . die
-280	<> . diesem
-756	<> . do
-835	<> . du
-839	<> . el
-1384	<> . en
-708	<> . er
-1323	<> . es
-1335	<> . for
-761	<> . from
-706	<> . für
-1002	<> . geht
-679	<> . haben
266	<> . has
-836	<> . hat
-871	<> . have
-558	<> . het
-829	<> . i
-735	<> . ich
-759	<> . if
-571	<> . il
-831	<> . im
-1104	<> . in
-33	<> . is
-549	<> . ist
-1247	<> . it
-833	<> . je
-735	<> . kann
-796	<> . können
-899	<> . la
-163	<> . le
-348	<> . like
-447	<> . lo
-533	<> . luck
-1008	<> . may
-1136	<> . me
-792	<> . mir
-606	<> . mit
-632	<> . need
-451	<> . nicht
-571	<> . no
-1070	<> . not
-888	<> . o
-1274	<> . of
-1246	<> . on
-255	<> . one
-315	<> . our
-975	<> . por
-463	<> . put
-832	<> . que
-668	<> . se
-946	<> . sie
-786	<> . sind
-421	<> . sorry
-723	<> . take
-763	<> . te
-547	<> . that
-672	<> . the
-376	<> . then
-1155	<> . to
-384	<> . u
-839	<> . um
-211	<> . un
-935	<> . und
-848	<> . uns
-640	<> . us
-682	<> . von
-649	<> . vous
-775	<> . war
-327	<> . was
-1102	<> . we
-822	<> . werden
-534	<> . were
-503	<> . who
413	<> . will
-551	<> . wir
-984	<> . wird
-816	<> . with
-1082	<> . you
-981	<> . your
219	<> / $
-647	<> 00 $
-809	<> 00 ,
-450	<> 00 .
-487	<> 15 ,
-479	<> 15 .
-372	<> 30 $
-451	<> 30 ,
-586	<> 30 .
-514	<> 45 ,
-871	<> 59 $
-210	<> : $
-2034	<> : (
167	<> : ,
-414	<> : .
-987	<> : :
-1128	<> : teams
-9	<> : |
-278	<> : –
3	<> ? $
-380	<> ? ,
729	<> @ $
184	<> [ $
-418	<> [ ,
-21	<> [ ]
-1078	<> ^ !
76	<> ^ $
-681	<> ^ &
-829	<> ^ '
88	<> ^ (
-227	<> ^ )
454	<> ^ ,
438	<> ^ -
118	<> ^ .
552	<> ^ /
-463	<> ^ 1
-516	<> ^ 2
-640	<> ^ :
-836	<> ^ ?
-1006	<> ^ [
-736	<> ^ a
-378	<> ^ about
-572	<> ^ abrazo
-592	<> ^ afternoon
-384	<> ^ all
-321	<> ^ am
-302	<> ^ an
-1733	<> ^ and
-179	<> ^ are
105	<> ^ as
-825	<> ^ at
226	<> ^ au
-838	<> ^ aus
-602	<> ^ be
-303	<> ^ besten
-536	<> ^ bis
-1642	<> ^ by
-723	<> ^ candidato
-390	<> ^ candidatura
-378	<> ^ care
-464	<> ^ careers
-121	<> ^ careful
-846	<> ^ cordialement
-1029	<> ^ d
-720	<> ^ dat
-510	<> ^ date
-886	<> ^ day
-481	<> ^ days
-1005	<> ^ de
-530	<> ^ der
-1168	<> ^ des
-907	<> ^ di
-933	<> ^ dia
-1121	<> ^ die
-1060	<> ^ do
-793	<> ^ done
-717	<> ^ dott
-1024	<> ^ du
-452	<> ^ días
-39	<> ^ e
-744	<> ^ een
-633	<> ^ el
-960	<> ^ en
32	<> ^ es
164	<> ^ est
-1257	<> ^ for
-431	<> ^ freundlichem
-989	<> ^ freundlichen
-666	<> ^ from
-922	<> ^ für
-1154	<> ^ geehrte
-580	<> ^ geehrter
-579	<> ^ groet
459	<> ^ has
155	<> ^ hat
620	<> ^ have
-547	<> ^ heer
-659	<> ^ here
396	<> ^ hiring
174	<> ^ hr
296	<> ^ i
-837	<> ^ il
-1035	<> ^ im
-902	<> ^ in
-429	<> ^ interview
266	<> ^ is
112	<> ^ ist
-1012	<> ^ it
-773	<> ^ je
-487	<> ^ jobs
-939	<> ^ kandidaat
-624	<> ^ können
-725	<> ^ l
-565	<> ^ la
383	<> ^ le
-904	<> ^ like
-710	<> ^ luck
-857	<> ^ me
-401	<> ^ message
-760	<> ^ mevrouw
-868	<> ^ min
-631	<> ^ minutes
-659	<> ^ mit
-1013	<> ^ morning
-671	<> ^ my
-950	<> ^ news
-505	<> ^ no
-1048	<> ^ not
138	<> ^ now
-964	<> ^ o
-942	<> ^ of
262	<> ^ on
-861	<> ^ one
-672	<> ^ or
-737	<> ^ ora
-688	<> ^ os
-1234	<> ^ our
454	<> ^ people
-710	<> ^ per
790	<> ^ plc
-999	<> ^ por
-1221	<> ^ que
-281	<> ^ recruiting
-166	<> ^ recruitment
-841	<> ^ regards
-354	<> ^ salary
-714	<> ^ saludo
-755	<> ^ saluti
-598	<> ^ service
-1119	<> ^ sie
-1059	<> ^ sind
-604	<> ^ so
-226	<> ^ sorgfältiger
-431	<> ^ sorry
-446	<> ^ talent
-1083	<> ^ tarde
-297	<> ^ tardes
589	<> ^ te
-681	<> ^ team
174	<> ^ thanks
-1159	<> ^ that
-1247	<> ^ the
-975	<> ^ there
-1031	<> ^ this
-881	<> ^ time
-1740	<> ^ to
-593	<> ^ tu
-989	<> ^ um
-810	<> ^ un
-915	<> ^ und
-483	<> ^ up
-935	<> ^ us
-809	<> ^ van
-1053	<> ^ vom
-645	<> ^ voor
-938	<> ^ vous
-403	<> ^ vriendelijke
-1296	<> ^ we
-799	<> ^ werden
540	<> ^ will
-902	<> ^ wir
-768	<> ^ wishes
-424	<> ^ with
835	<> ^ would
-136	<> ^ writing
-986	<> ^ x
-1635	<> ^ you
-1186	<> ^ your
-891	<> ^ zum
207	<> ^ |
349	<> ^ ·
-1283	<> ^ à
485	<> ^ –
90	<> a ,
-1121	<> a .
-742	<> alles !
-504	<> alles .
-397	<> alles und
-791	<> als .
-999	<> am $
-461	<> am ,
-436	<> am .
-673	<> an opportunity
-961	<> and $
-580	<> and (
-791	<> and ,
-304	<> and .
-124	<> and be
-77	<> and sorry
1262	<> at !
100	<> at $
-46	<> at ,
447	<> at .
-202	<> at and
231	<> at has
409	<> at in
754	<> at is
269	<> at on
-640	<> auf .
-172	<> bei .
-406	<> besten $
321	<> bij .
-670	<> bis ,
-538	<> by $
-553	<> by .
-450	<> das ,
-89	<> das .
-834	<> das hat
-55	<> das ist
291	<> de $
-514	<> de ,
486	<> de .
-1133	<> dear $
-987	<> dear ,
-677	<> dear :
-134	<> dein $
-84	<> deine $
-564	<> deine und
-111	<> dem ,
-233	<> dem .
55	<> den ,
-321	<> den .
-1080	<> den der
-606	<> den für
-501	<> den in
-770	<> den mit
-1164	<> den und
-231	<> der $
-757	<> der (
-516	<> der ,
236	<> der .
296	<> der :
-584	<> der am
-444	<> der an
-808	<> der der
-1110	<> der für
223	<> der hat
-739	<> der in
-472	<> der ist
-458	<> der mit
141	<> der und
-859	<> die ,
-318	<> die .
79	<> die als
-434	<> die der
-638	<> die für
338	<> die haben
164	<> die hat
-510	<> die im
-858	<> die in
-349	<> die ist
-886	<> die mit
-168	<> die nach
-736	<> die nicht
-1280	<> die und
-143	<> do $
466	<> do ,
152	<> do .
-430	<> drei ,
-506	<> drei .
-613	<> ein ,
-1027	<> ein .
-606	<> eine ,
-624	<> eine .
-278	<> eine mit
-727	<> einen ,
-435	<> einen .
-415	<> einen mit
-914	<> einer .
141	<> en ,
202	<> en .
640	<> for $
-1091	<> for (
-153	<> for ,
24	<> for .
-381	<> freundlichem $
-1106	<> freundlichen $
-853	<> from $
415	<> from ,
-331	<> from .
-1051	<> für $
-956	<> für und
-599	<> geehrte ,
-455	<> geehrter ,
-718	<> heer ,
-366	<> hello $
-632	<> hello ,
-160	<> herzlichen für
-709	<> hi !
-908	<> hi $
-938	<> hi ,
-758	<> ihr $
-499	<> ihr und
-239	<> ihre $
-889	<> ihre .
-595	<> ihre mit
-291	<> ihre werden
-948	<> im $
-574	<> im ,
-118	<> im .
-973	<> im der
-371	<> im mit
-671	<> im und
144	<> in !
-1218	<> in $
-549	<> in (
-683	<> in ,
195	<> in .
799	<> in and
152	<> in und
-951	<> keine .
-480	<> la ,
472	<> la .
-645	<> mevrouw ,
-765	<> mit ,
-907	<> mit .
157	<> mit und
-324	<> nach ,
-1010	<> nach .
-295	<> nach der
495	<> of ,
-247	<> of .
-957	<> on ,
-375	<> on .
-649	<> on and
-466	<> or .
-514	<> our ,
-753	<> our .
-454	<> our office
-866	<> per .
477	<> recruitment $
-522	<> tarde ,
-72	<> team $
383	<> the $
-407	<> the '
110	<> the (
-495	<> the ,
664	<> the .
-427	<> the ?
161	<> the and
-434	<> the at
81	<> the for
-211	<> the has
108	<> the in
114	<> the is
-565	<> the of
-850	<> the on
-443	<> the or
679	<> the team
-527	<> the to
406	<> the will
-717	<> through .
1066	<> to !
-1355	<> to ,
540	<> to .
656	<> to for
-468	<> um ,
-959	<> um .
-989	<> und $
-747	<> und ,
-940	<> und .
-625	<> unserem .
-877	<> unserer .
-523	<> van $
268	<> via .
-129	<> viel !
-504	<> viel .
-122	<> viel bei
-715	<> viel und
-284	<> vielen ,
-285	<> vielen für
-219	<> vom $
199	<> with (
-488	<> with ,
240	<> with .
35	<> with and
-1041	<> your ,
-1278	<> your .
-740	<> your and
-324	<> your for
-495	<> your in
-1011	<> your number
-560	<> your on
-476	<> zum ,
-397	<> zum .
-412	<> zur .
-813	<> zwei ,
-816	<> zwei .
172	<> | $
155	<> | ,
444	<> | |
256	<> · $
117	<> · ,
-123	<> · ·
-993	<> à ,
-225	<> – $
-592	<> – (
-665	<> – ,
-735	<> – .
-172	<> – –
-545	<> • $
450	> !
115	> "
168	> $
-1186	> &
6	> '
-365	> (
113	> )
-934	> +
-259	> ,
55	> -
171	> .
289	> /
-1353	> 1
-1231	> 10
-961	> 11
-992	> 12
-989	> 14
-948	> 15
-750	> 17
-1357	> 2
-888	> 20
-994	> 2025
-808	> 2026
-488	> 3
-1287	> 4
-1064	> 5
-1213	> 6
-1436	> 7
376	> 8
-739	> 9
145	> :
-1242	> ;
-232	> ?
-1079	> [
363	> ]
-1077	> a
-141	> ab
73	> about
-572	> abrazo
-310	> afraid
-101	> after
-592	> afternoon
-808	> al
-679	> all
-436	> aller
-782	> alles
194	> als
-917	> am
-945	> an
-409	> and
-1059	> any
-628	> applicants
-781	> april
612	> are
641	> as
-462	> ask
-898	> asked
-1208	> assessment
-586	> at
-732	> attached
-701	> até
181	> au
-1128	> auch
-1338	> auf
-672	> aufnehmen
-1549	> aus
-734	> back
-971	> be
-502	> been
-699	> before
-806	> bei
-924	> bekommen
-999	> besteht
-303	> besten
30	> beworben
-1513	> bis
-1002	> bitte
-755	> bitten
-1155	> bleiben
-759	> bleibt
-780	> branch
-799	> brauchen
-374	> by
-479	> call
508	> can
152	> candidate
-729	> candidates
-781	> candidato
-501	> candidatura
-1064	> card
-652	> care
372	> careers
-121	> careful
-439	> certificate
-593	> charity
-585	> check
-384	> com
389	> come
-757	> con
-846	> cordialement
-1036	> d
-834	> da
-381	> dahin
-902	> dan
-910	> das
-853	> dat
-529	> date
-886	> day
-500	> days
-985	> de
-527	> deiner
-1324	> del
-933	> dem
-984	> den
-342	> der
-1293	> des
-1023	> di
-934	> dia
-842	> dich
-699	> die
-280	> diesem
-1088	> dieser
-921	> dir
-1472	> do
793	> does
-793	> done
-717	> dott
-1240	> du
-1028	> durch
-452	> días
-981	> dürfen
-129	> e
-206	> een
-1412	> ein
-1378	> eine
-637	> einen
-947	> einer
-1315	> eines
-792	> el
-191	> else
-1353	> em
-1395	> employer
401	> en
63	> entschieden
-503	> er
-782	> erfolgt
-72	> erhalten
-151	> es
630	> est
-273	> et
-949	> exercise
-1772	> finden
-116	> floor
516	> foi
-171	> for
-790	> form
118	> free
-1272	> frei
-431	> freundlichem
-934	> freundlichen
-433	> from
-1379	> für
-1159	> gab
-1076	> geben
-1154	> geehrte
-580	> geehrter
-652	> geführt
-1094	> gegeben
-522	> gehen
-803	> geht
-518	> gekommen
-996	> gelöscht
-846	> gemacht
-1607	> genommen
-858	> gern
-483	> get
-756	> gibt
-531	> go
-510	> going
-165	> got
-579	> groet
816	> ha
-752	> habe
18	> haben
179	> had
-640	> happy
824	> has
416	> hat
548	> have
-422	> heb
-547	> heer
-767	> help
-590	> here
-1029	> het
452	> hiring
-1108	> hours
596	> hr
-902	> hängt
-592	> hätten
-249	> i
-1224	> ich
-1077	> if
-1217	> il
-1337	> im
-282	> in
-950	> interview
172	> is
443	> isn
-675	> ist
-1569	> it
-947	> je
-1006	> job
-642	> jobs
201	> kan
-939	> kandidaat
-1130	> kann
-673	> keep
-1026	> keine
61	> know
-617	> kommen
-476	> kommt
-1222	> können
-965	> l
-623	> la
-13	> laden
-205	> last
394	> le
-199	> leider
-749	> let
-724	> letter
-645	> liegen
-996	> liegt
-599	> like
-1057	> link
-291	> lo
-870	> love
-749	> luck
-508	> läuft
-757	> löschen
-847	> machen
-719	> macht
-237	> make
-704	> mate
-24	> may
-1235	> me
-891	> mehr
-909	> mes
-402	> message
-905	> met
-760	> mevrouw
-920	> min
-849	> minutes
-1036	> mir
-1844	> mit
-1253	> mitbringen
-653	> more
-377	> morning
-836	> muss
-1159	> my
262	> möchte
-315	> möchten
-640	> möglich
108	> müssen
-47	> na
-1129	> nach
204	> ne
-451	> need
-899	> nehmen
-964	> news
-1704	> nicht
-1010	> no
-498	> noch
-108	> non
-673	> nos
-1505	> not
-730	> note
479	> now
-1409	> number
-797	> nur
392	> não
-1323	> o
-975	> oder
-827	> of
-207	> office
-766	> ohne
-204	> on
-697	> one
-597	> op
-856	> opportunity
-844	> or
-768	> ora
-906	> os
-1099	> our
-497	> out
96	> over
155	> para
-583	> passt
444	> people
-661	> per
1000	> plc
-680	> please
-721	> plus
-907	> por
41	> pour
-742	> put
-1303	> que
-702	> questions
-1009	> rather
-779	> read
247	> recruiting
-269	> recruitment
-857	> regards
-741	> reply
-505	> reviewing
-549	> ring
-698	> ringraziamo
-832	> sagen
-306	> said
-354	> salary
-765	> saludo
-938	> saluti
-982	> say
27	> says
-779	> schon
-505	> se
-413	> see
-1058	> sehen
-686	> sein
-437	> send
674	> sent
-648	> service
-644	> setzen
-866	> si
-1235	> sie
-597	> sind
-292	> site
-844	> so
-226	> sorgfältiger
-692	> sorry
-1644	> sowie
-149	> sprechen
-821	> statt
-1110	> stehen
-721	> steht
-789	> su
-862	> suchen
-342	> take
-329	> talent
-1083	> tarde
-297	> tardes
467	> te
-487	> team
-932	> teams
-928	> tell
261	> test
555	> thanks
230	> that
-160	> the
-867	> then
-1037	> there
278	> this
-903	> three
312	> through
-1344	> time
-195	> to
-421	> told
-476	> treffen
146	> tu
-1201	> two
-672	> u
-6	> um
-901	> un
-1049	> una
-646	> und
-402	> uns
-770	> unseres
-959	> unter
-686	> until
-646	> up
-1049	> us
-524	> va
-1121	> van
-93	> via
-1051	> vom
-735	> von
89	> voor
-1214	> vor
-496	> vorbei
165	> vorgesehen
-908	> vous
-403	> vriendelijke
444	> want
-1162	> wants
-266	> war
-1149	> waren
-474	> was
-846	> we
-751	> week
90	> weiter
-966	> werden
212	> were
-439	> what
-1415	> when
-1826	> who
-1333	> wie
-1102	> wieder
385	> will
-870	> wir
-495	> wird
252	> wishes
-1536	> with
-739	> within
536	> would
-558	> write
-220	> writing
186	> wurde
-1174	> wurden
-695	> wäre
-498	> wünschen
-698	> x
-61	> y
-815	> yes
-416	> you
-1216	> your
-914	> zu
-131	> zum
-908	> zur
-760	> zurück
-707	> zusammen
213	> |
390	> ·
-959	> à
579	> è
-684	> é
-1274	> über
359	> –
-92	>> ! !
-312	>> ! $
1066	>> ! we
-122	>> " $
-78	>> " ,
-1468	>> " .
168	>> $ $
472	>> ' s
-179	>> ( a
-1028	>> ( she
733	>> ) $
-352	>> ) ,
-184	>> ) .
6	>> ) :
-1097	>> ) and
-924	>> ) at
-966	>> ) und
-2592	>> , $
391	>> , 1
-427	>> , 10
375	>> , 11
-454	>> , 12
-643	>> , 13
-555	>> , 15
-455	>> , 2
-570	>> , 2025
-419	>> , 3
-993	>> , 4
-645	>> , 7
-720	>> , 8
146	>> , 9
-409	>> , a
119	>> , am
331	>> , and
168	>> , as
-306	>> , at
-970	>> , bitte
-805	>> , ca
-997	>> , con
66	>> , danach
-750	>> , danke
-1126	>> , dann
-1108	>> , das
-1578	>> , dass
170	>> , de
-766	>> , den
-1174	>> , der
-1390	>> , die
-1074	>> , du
-365	>> , dublin
29	>> , ein
-617	>> , eine
-78	>> , for
-562	>> , got
412	>> , head
201	>> , hr
-755	>> , i
-1137	>> , ich
-384	>> , ihre
-12	>> , il
-730	>> , in
-120	>> , inc
-251	>> , it
-6	>> , je
-1377	>> , just
-783	>> , l
218	>> , la
510	>> , le
-788	>> , london
-569	>> , monsieur
-849	>> , no
-874	>> , ob
105	>> , on
-829	>> , or
-913	>> , our
-868	>> , please
151	>> , que
479	>> , s
-564	>> , sie
-1466	>> , so
-681	>> , sorry
41	>> , thank
-1180	>> , thanks
595	>> , the
-704	>> , um
-1094	>> , und
-1293	>> , united
556	>> , we
-700	>> , which
-1055	>> , who
-1480	>> , wir
-112	>> , with
406	>> , you
-926	>> , your
-999	>> . "
264	>> . $
3	>> . (
-117	>> . )
-102	>> . ,
560	>> . .
-883	>> . :
-817	>> . a
-526	>> . bitte
-957	>> . bring
-830	>> . danach
-1028	>> . das
387	>> . de
-28	>> . der
84	>> . die
-1026	>> . du
-823	>> . ein
297	>> . he
-358	>> . i
-1075	>> . ich
224	>> . if
278	>> . ihre
627	>> . in
343	>> . it
-236	>> . no
-240	>> . please
135	>> . registered
-605	>> . sie
-323	>> . the
738	>> . this
1442	>> . unfortunately
-12	>> . we
-1309	>> . wenn
519	>> . wir
-289	>> . you
-466	>> . your
246	>> . |
-623	>> 1 ,
-407	>> 1 .
-439	>> 2 $
-966	>> 2 ,
-817	>> 2 .
-786	>> 3 ,
-76	>> 3 .
-879	>> 4 ,
-115	>> : "
-313	>> : $
-401	>> : 00
-1245	>> : 1
-936	>> : 10
-696	>> : 11
-1189	>> : 12
-1212	>> : 14
-606	>> : 15
-1146	>> : 2
-1392	>> : 3
-601	>> : 30
-1046	>> : 4
-940	>> : 5
-809	>> : 6
-1144	>> : [
16	>> : a
-474	>> : monday
-1098	>> : the
-396	>> : thursday
-892	>> : £
-148	>> ? $
469	>> ] $
-940	>> ] ,
-152	>> ] [
-674	>> a la
-841	>> ab .
-177	>> afraid .
-503	>> alles gute
-843	>> an ,
-788	>> an .
-820	>> an der
-595	>> an und
-597	>> and a
632	>> and for
-446	>> and i
-760	>> and me
79	>> and the
-849	>> and wales
-130	>> at the
-562	>> auf dem
-1068	>> aus dem
-507	>> aus der
-249	>> be in
-645	>> bei der
-734	>> bei uns
-303	>> besten grüßen
-577	>> bis zum
-652	>> bitten wir
-76	>> by the
-442	>> candidato ,
-452	>> careers $
-464	>> cordialement ,
-1036	>> d '
-515	>> dat je
-475	>> date :
-759	>> der stelle
758	>> does not
-717	>> dott .
-650	>> días ,
-655	>> ein .
-1105	>> employer .
-727	>> entschieden ,
191	>> erhalten sie
-879	>> finden sie
370	>> for the
-431	>> freundlichem gruß
-997	>> freundlichen grüßen
-901	>> from my
-424	>> from the
-678	>> für das
-142	>> für dein
-758	>> für deine
-304	>> für den
-425	>> für die
-870	>> für ein
-628	>> für einen
-557	>> für ihr
-937	>> für ihre
-185	>> für sie
-802	>> geben .
-617	>> geben zu
-1142	>> geehrte frau
-498	>> geehrter herr
-535	>> gelöscht .
102	>> gibt es
-579	>> groet ,
-739	>> habe ich
-485	>> haben sie
-597	>> haben wir
-293	>> has asked
-330	>> has been
753	>> has invited
261	>> has moved
-1129	>> hat sich
-45	>> hat uns
42	>> hr $
-577	>> i .
-944	>> if you
-560	>> in den
-1323	>> in der
-663	>> in die
-878	>> in the
-401	>> in to
405	>> is a
441	>> is an
37	>> is committed
-695	>> is no
-775	>> is the
443	>> isn '
-751	>> ist der
-763	>> ist nicht
-637	>> kann ich
-848	>> können sie
-1038	>> können wir
-965	>> l '
-12	>> laden wir
-458	>> like to
-684	>> like you
-557	>> love to
-305	>> luck !
-457	>> may be
-459	>> me a
-631	>> minutes $
-723	>> mit ,
-712	>> mit .
-690	>> mit dem
-616	>> mit den
-608	>> mit der
-284	>> mit ihnen
-315	>> möchten wir
92	>> müssen wir
-553	>> need to
-340	>> nicht als
-1299	>> not reply
-423	>> of luck
-1263	>> of the
-350	>> of us
-536	>> office .
-505	>> on file
-946	>> on the
-572	>> opportunity employer
-641	>> os melhores
273	>> people team
-644	>> recruiting $
1031	>> recruiting team
-374	>> recruitment $
-802	>> regards $
-700	>> regards ,
-516	>> saludo ,
-622	>> saluti $
-678	>> sehen wir
-548	>> setzen wir
-689	>> sie bitte
-716	>> sie mir
-805	>> sie nicht
-520	>> sie sich
-695	>> sie uns
-433	>> sind wir
-77	>> sorry that
-206	>> sorry to
-37	>> talent $
81	>> talent acquisition
466	>> talent team
-384	>> team $
-534	>> thanks for
-332	>> the meantime
-616	>> time :
-207	>> to a
-1201	>> to the
-827	>> to this
-470	>> und alles
-628	>> und bewerber
-544	>> und das
610	>> und der
-353	>> und die
-820	>> und ich
-443	>> und viel
-786	>> und wünschen
-633	>> voor je
-694	>> vor .
-516	>> vriendelijke groet
-943	>> want to
-545	>> we '
-536	>> werden nach
246	>> will be
191	>> will not
-575	>> wishes $
-286	>> wishes ,
-892	>> with the
-608	>> with us
982	>> would like
-415	>> wünschen wir
-697	>> x $
302	>> you '
-269	>> you can
-458	>> you come
-498	>> you do
-406	>> you have
-335	>> you need
-194	>> you start
-876	>> your application
-683	>> zurück .
-814	>> à vous
-615	>> über die
531	agreed
459	agreed board
324	agreed nobody
79	agreed own
161	agreed provider
710	agreed system
423	any
-265	begins
827	begins told
-102	board
-373	e 0
-963	e 00
-876	e 000
-1412	e 0000
-670	e 01
-613	e 02
-301	e 03
-476	e 04
-256	e 05
-571	e 07
-262	e 08
-268	e 09
-1073	e 1
-1293	e 10
-914	e 11
-485	e 11th
-305	e 12
-178	e 12th
-507	e 13
-1029	e 14
-85	e 14th
-907	e 15
-162	e 15th
-432	e 16
-304	e 16th
-831	e 17
-762	e 18
-95	e 18th
-856	e 19
-675	e 1er
-642	e 1st
-1160	e 2
-539	e 20
-701	e 2024
-1203	e 2025
-815	e 2026
-133	e 20th
-396	e 21
-93	e 21st
-968	e 22
32	e 23
242	e 24
-888	e 25
-708	e 26
-720	e 27
-526	e 28
-639	e 2nd
-1091	e 3
-872	e 30
-752	e 31
-555	e 3rd
-1462	e 4
-701	e 40
-764	e 41
-838	e 45
-695	e 4th
-1294	e 5
-433	e 50
-883	e 500
-721	e 59
-363	e 5th
-907	e 6
-731	e 60
-74	e 6th
84	e 7
-965	e 8
317	e 88
-881	e 9
-792	e 90
-651	e 9am
-120	e 9th
-633	e a
-1035	e ab
158	e abel
-9	e aben
-316	e able
-116	e abor
170	e acao
-1025	e ache
275	e acht
186	e acle
-1309	e act
-635	e ada
-935	e adam
-258	e aden
53	e ader
-2	e adia
-1131	e adme
48	e ador
77	e ados
598	e afen
-729	e afor
-987	e ag
-107	e agem
-501	e agen
-1042	e ager
-52	e ages
-800	e ah
-1129	e aham
-1826	e ahme
-698	e ahre
-1007	e ahrt
333	e ai
-122	e ails
26	e aine
428	e ains
492	e aint
228	e air
443	e aire
534	e akes
284	e al
-964	e alan
-271	e alen
319	e ales
473	e alia
-628	e alie
320	e alle
-844	e allo
303	e alls
-1339	e ally
-991	e also
336	e alta
34	e alte
928	e alth
48	e alto
-1151	e alut
-61	e am
-1038	e amen
-287	e ames
-916	e amir
-1275	e amme
-754	e amos
-656	e amt
-522	e an
-1159	e ana
-368	e anal
-53	e anca
76	e ance
-743	e anch
425	e anco
-247	e ancy
-358	e and
169	e anda
-453	e ande
494	e andi
-995	e ando
-48	e ands
-917	e andt
-1039	e andy
-628	e anel
-531	e ange
-879	e ania
-1041	e anie
115	e anja
-685	e anka
334	e anke
239	e ankt
-585	e anna
-1094	e anne
-1180	e anon
368	e anos
279	e anta
-759	e ante
427	e anto
-41	e ants
71	e aper
-481	e app
-1100	e appe
-1034	e arah
-226	e aran
-1024	e arch
-941	e arco
-117	e arda
200	e arde
138	e ardo
-147	e ards
-179	e area
-528	e ared
-1179	e arek
-499	e aren
400	e argo
434	e aria
-1034	e arie
167	e arin
-465	e ario
-740	e ariq
424	e aris
419	e arks
-497	e arkt
-1229	e arla
-677	e arly
928	e arma
-580	e arms
-143	e arna
-162	e aron
38	e arry
310	e arsh
-1166	e art
-1320	e arta
-590	e arte
211	e arts
-1201	e arzt
-681	e as
-1030	e ased
-1066	e aser
-1415	e ask
-803	e ason
-508	e asse
-676	e asst
-1266	e aste
39	e at
-818	e atch
-801	e ate
113	e ated
-169	e aten
-559	e ateo
93	e ater
-106	e ates
-173	e atic
-460	e atie
-840	e ator
-313	e atre
-1338	e atum
-1088	e atus
-1233	e atze
241	e au
-868	e auch
112	e aude
-77	e auen
-477	e auer
-1164	e auf
-838	e aula
-158	e aura
-967	e aus
94	e ause
469	e auto
-670	e avec
62	e avel
1276	e aven
-269	e axis
-584	e aybe
-1412	e azie
-999	e b
568	e bach
185	e back
-43	e bahn
-542	e bald
489	e band
487	e bank
285	e bara
-331	e base
460	e bay
-740	e be
-639	e bea
67	e beck
-227	e beit
-520	e ben
-117	e bend
832	e berg
-559	e bern
-196	e bers
187	e bert
-1693	e best
425	e beth
-799	e bhan
-1064	e bias
-758	e bido
-222	e bien
-662	e big
-1005	e bild
-476	e bile
-753	e bine
-1175	e bis
-523	e blic
-936	e blin
178	e blue
-1323	e bnis
-97	e boa
165	e bom
-1290	e book
-681	e boss
684	e bour
-594	e brid
208	e bund
-1210	e bung
-408	e burg
-359	e buro
866	e bury
-98	e bus
-611	e by
-1003	e c
-863	e ca
-354	e cafe
-245	e call
-1157	e can
-687	e cant
-1226	e cara
391	e care
-1240	e caro
16	e casa
-1365	e case
-665	e caso
-938	e cces
-663	e ce
-1128	e ceo
-1314	e cept
-258	e cess
-1182	e cet
-893	e cfo
-144	e chat
-939	e ched
-1623	e chef
-91	e chel
-557	e chen
-269	e cher
-499	e ches
-666	e chte
553	e chts
-812	e ci
-402	e cial
-1931	e ciao
316	e cias
-245	e cies
-171	e cina
308	e cine
-360	e cing
-143	e cion
-535	e city
-38	e cken
-183	e cker
68	e cket
-67	e co
-162	e code
-818	e cola
75	e cole
107	e com
-1043	e come
-453	e como
-1012	e con
331	e coop
-376	e cord
-1021	e core
-760	e crew
-827	e cted
-843	e ctie
-874	e cto
-654	e ctor
-474	e cuse
-1827	e cv
-956	e cvs
-294	e czyk
-34	e d
112	e da
127	e dach
380	e dade
-1287	e dag
286	e dale
-481	e dame
-930	e dan
-8	e dana
-940	e dank
-754	e dann
-1185	e dans
180	e das
-823	e dat
-298	e data
-1560	e date
-1211	e dato
-1128	e day
-972	e days
-1220	e dbs
-562	e ddad
207	e de
-1003	e dean
-2382	e dear
-970	e deb
-797	e deed
259	e del
-59	e dell
163	e demy
-853	e den
14	e dent
-1070	e dept
-801	e der
-867	e dern
97	e ders
129	e des
-1385	e desk
-977	e dget
-251	e di
-260	e dia
197	e dian
-415	e dias
-1487	e die
-219	e dine
-639	e ding
197	e dios
-730	e dit
201	e dium
-1122	e dmin
-1205	e dni
-993	e dnis
846	e do
-842	e does
23	e door
641	e dora
409	e dorf
-929	e dort
-622	e dott
706	e down
-723	e dr
-968	e dra
358	e dren
134	e du
-25	e due
-547	e duld
-1028	e dule
-972	e dung
-31	e e
-909	e each
-1086	e eams
-795	e ease
-488	e east
-494	e eben
-570	e eber
-1295	e ebot
24	e ecao
-45	e echa
-53	e echt
562	e ects
119	e eden
-479	e eder
-257	e edes
870	e edia
-513	e edin
125	e edit
-527	e eeds
-811	e een
-1274	e eeo
-802	e eers
-1173	e efon
-778	e eg
-211	e egal
-202	e egen
-41	e egin
796	e egio
-545	e ehen
-463	e eich
535	e eide
427	e eier
113	e eigh
-1197	e eike
-791	e eila
-1165	e ein
-786	e eine
149	e eira
64	e eiro
-378	e eise
-596	e eite
244	e el
-1537	e elen
-424	e elia
392	e elie
-974	e elif
-535	e elin
78	e elix
399	e ella
16	e elle
188	e elli
-603	e ello
-714	e em
36	e emen
155	e emie
-795	e emil
-482	e emma
-1431	e emos
-597	e empo
-701	e en
-1199	e enas
730	e enau
-635	e ence
-1304	e ench
-794	e ency
583	e enda
-1359	e ende
-1106	e enge
-528	e enna
181	e enne
-704	e enos
-332	e ense
-246	e enst
529	e enta
-374	e ente
-650	e ento
218	e ents
140	e enue
104	e enza
-1053	e eply
-889	e er
-756	e eral
-1035	e eran
-1218	e erat
85	e erde
-325	e ered
1398	e erei
-996	e eren
-96	e erer
470	e eres
401	e ergy
625	e eria
586	e erie
888	e erij
-1366	e erin
147	e erke
-843	e erne
-34	e erra
-587	e erry
-714	e erst
-432	e erta
-83	e erte
-348	e erto
-1018	e erty
-12	e erve
-494	e es
-337	e esen
-199	e essa
-1072	e esse
-203	e est
398	e esta
-330	e este
-929	e esto
-1016	e ests
98	e et
-960	e etag
187	e etal
-509	e eter
-794	e etra
160	e etro
-609	e etta
-359	e ette
419	e etti
-600	e etzt
-1225	e euer
-1323	e euro
-319	e eute
-186	e evel
-468	e even
-878	e ever
-1023	e evin
-437	e evor
-409	e evue
-1139	e ewer
-719	e exa
-761	e exmo
-547	e eyes
-710	e ezug
-1111	e f
-1222	e fach
-105	e fair
-926	e fall
-886	e fang
-671	e farm
-614	e feb
78	e feld
369	e fern
339	e ffee
-426	e ffen
-610	e ffer
457	e fh
-168	e fica
-244	e fice
-244	e fied
-1034	e file
-866	e fing
89	e fire
-905	e five
530	e fold
-1385	e folg
-302	e food
310	e for
332	e ford
-1019	e fore
78	e form
197	e four
-1205	e fr
-1315	e frau
-649	e fri
-861	e from
289	e ften
-1165	e fter
-809	e fung
234	e fur
-1547	e fw
32	e g
-1730	e gabe
-531	e gada
-781	e gado
-1886	e gang
93	e gary
864	e gate
-919	e gela
-547	e geld
-635	e gent
218	e gern
-295	e gers
-456	e gery
-726	e get
614	e ggen
-53	e ghts
707	e gica
8	e gies
-731	e gill
-79	e ging
-1083	e ginn
-151	e gion
-836	e give
-894	e gmt
15	e gner
-1432	e gnis
-842	e go
-439	e god
-1142	e good
-1028	e got
-496	e gott
-1058	e gram
-1106	e gret
52	e grid
-492	e gton
-398	e gung
-499	e gust
-1433	e gute
-1237	e gwen
-419	e h
-1126	e ha
-600	e haft
-317	e hair
-726	e halb
741	e hale
-528	e half
-1027	e hall
-1469	e halt
-438	e hana
-59	e hand
274	e hang
-250	e hard
384	e hart
221	e haus
-799	e have
-521	e he
-829	e head
-244	e heb
-1231	e heck
195	e heid
604	e heim
-146	e hein
-521	e heit
-1391	e hej
-437	e help
-654	e hema
-816	e her
-398	e here
496	e hern
-1657	e herr
-285	e het
-2089	e hey
-2392	e hi
-665	e hich
-247	e hief
-352	e high
-721	e hile
494	e hill
251	e hine
10	e hing
50	e hire
-1265	e hiya
-276	e hlag
-333	e hlen
-624	e hler
-938	e hloe
-1116	e hmen
-376	e hnen
-589	e hner
1045	e hnik
-913	e hof
-1709	e hoi
-1562	e hola
454	e holm
-329	e homa
395	e home
-988	e hone
-259	e hool
314	e hope
-654	e hora
919	e hore
664	e horn
-143	e hort
-1009	e hose
202	e hout
-1519	e hr
-844	e hrb
81	e hree
-253	e hren
-966	e hrer
-1083	e hten
-113	e hter
-883	e hugo
-1207	e huhe
890	e huis
180	e hule
290	e hung
-964	e hurs
312	e hutz
-1363	e i
-1205	e iado
-812	e iale
-758	e iali
-428	e ials
-1059	e iamo
59	e iana
167	e iane
-15	e iara
-1156	e iate
-1084	e iben
-338	e ical
-479	e ices
66	e iche
-20	e icht
-279	e icia
406	e icio
-1538	e id
427	e idad
-1088	e idat
-1102	e iday
-995	e ideo
-785	e ider
-444	e ides
-93	e idge
-33	e iebe
-1132	e iela
-175	e ield
-1180	e iele
-992	e ient
236	e iere
520	e iers
-549	e iese
-479	e iety
-817	e ieur
248	e ieve
-1365	e if
294	e ific
418	e igan
-48	e igen
-167	e ight
-1015	e ii
-382	e ijke
-735	e ik
-1137	e iker
185	e ikum
-42	e il
-468	e ilar
-87	e ilen
-133	e iles
475	e ilfe
-904	e ilia
-1292	e ilie
-302	e illa
149	e ille
561	e ills
-418	e ilor
-339	e ilse
-1433	e im
-160	e imer
-258	e imon
-1139	e imos
-902	e in
-1077	e inal
-1198	e inc
151	e ince
220	e inch
-941	e inda
647	e inde
-908	e inee
-144	e inen
-635	e iner
147	e ines
-2	e inet
-367	e ing
-144	e inge
-497	e ings
516	e inho
616	e inic
-676	e inik
-1119	e inne
308	e inta
88	e inte
-748	e inti
-1195	e iona
-396	e ione
-1021	e ions
-929	e ious
53	e ipal
165	e iper
-1371	e ippa
386	e ique
-476	e ires
-476	e irie
-98	e irst
-1127	e is
-82	e isch
405	e isco
-449	e ised
-1111	e iser
-966	e isha
-64	e ison
-1184	e isor
-175	e isse
-1017	e ist
153	e ista
172	e iste
190	e it
214	e ital
534	e itat
-88	e ited
-1418	e iten
-919	e iter
-122	e ites
-715	e itle
-427	e itor
-466	e itri
-616	e itte
-184	e itut
201	e ival
-245	e ivan
-401	e iver
579	e ives
-727	e ivil
-1582	e j
-889	e ja
-1299	e jahr
-766	e jan
-1091	e jana
-1007	e java
-20	e jean
197	e ject
-857	e jess
-1243	e jo
-1552	e jobs
-1348	e join
-1492	e jour
-628	e juli
-329	e july
-1022	e june
-1134	e juni
-1341	e just
-1646	e k
573	e kamp
-1284	e kauf
-1719	e kday
-317	e keep
-466	e keit
580	e kers
-159	e kery
-498	e kia
-1059	e kim
-281	e kind
-369	e king
236	e kita
-1159	e kofi
-880	e kom
-223	e kopf
150	e kten
-1077	e ktor
-276	e kun
-380	e l
-229	e la
-954	e laat
-495	e lab
-310	e labs
-1032	e lace
-500	e lage
-275	e lamt
528	e land
98	e lane
207	e lano
-657	e lant
-621	e lara
-193	e lare
-1025	e lars
-339	e lary
-251	e las
265	e lass
326	e last
-371	e late
-149	e latt
-1191	e latz
59	e laub
-1197	e lauf
-201	e law
-116	e laza
588	e lden
290	e lder
-414	e le
-118	e lea
-617	e lead
-1250	e leen
132	e lege
-1076	e lei
248	e lein
-826	e lena
-507	e lene
-841	e lent
-809	e lerk
609	e lers
743	e lery
99	e les
-958	e lete
-1241	e lg
-495	e lhe
-551	e lian
64	e lice
-756	e lich
1052	e lick
-531	e licy
-539	e lied
-333	e lien
342	e lier
-281	e lies
602	e life
-669	e lijk
-819	e lina
-958	e lind
669	e line
488	e ling
-542	e link
-938	e lisa
-597	e lish
-1009	e list
403	e lity
-834	e ll
6	e llan
-1149	e lled
-714	e llen
684	e ller
9	e lles
430	e lley
-119	e llie
779	e llis
291	e llow
-560	e llte
-279	e llum
-712	e lo
-666	e load
-510	e lock
-329	e log
-761	e logo
-644	e logy
-1025	e lohn
-147	e loop
-686	e loor
435	e los
368	e lots
-808	e lou
278	e loud
-426	e love
482	e lowe
-1181	e lrat
-918	e ltag
-913	e ltd
-386	e lten
-507	e lter
-487	e lton
-89	e luca
-566	e luck
-655	e ludo
-583	e luis
-163	e lung
-623	e luss
-437	e lust
-371	e luti
133	e lvia
-2308	e m
-1059	e ma
-285	e mada
-1298	e mado
-1168	e mai
-1972	e mail
-49	e main
-678	e mal
-669	e mand
-249	e mann
-766	e many
400	e mar
50	e mara
284	e mark
135	e mary
-728	e marz
-1091	e may
277	e mber
-540	e me
-803	e med
-510	e meer
-1119	e meet
-990	e mein
-86	e mena
-666	e mens
-590	e ment
1312	e mere
153	e mers
-739	e met
-1104	e mfg
-843	e mi
315	e mica
-373	e mics
-1109	e mijn
-752	e mila
-146	e mile
747	e mill
-921	e min
-1079	e mina
-234	e mine
238	e ming
-18	e mira
-1340	e mise
-1584	e miss
-1312	e mit
-1261	e mme
-918	e mmen
-393	e mmer
-1134	e mo
-701	e moi
-1168	e moin
-1164	e mon
233	e mond
-511	e mone
837	e mont
865	e moor
1029	e more
508	e moss
-459	e most
-857	e mple
-867	e mpus
-1341	e mr
-778	e mrs
-1112	e ms
-1251	e msin
-886	e muhe
561	e mune
-764	e mung
-1162	e n
-2	e na
507	e naar
-1119	e nach
274	e nada
-527	e nage
104	e nale
-1418	e name
-1003	e nao
-123	e nard
1031	e nary
-1067	e nate
-792	e nats
686	e nbau
-186	e nces
-476	e ncia
316	e ncil
-1451	e nday
-479	e nden
-233	e nder
-354	e ndes
-895	e ndly
-610	e ndon
-1082	e ndra
-344	e ndre
-793	e ne
-1037	e need
-672	e neer
-757	e nein
138	e neke
-685	e nele
216	e nell
-812	e ners
-478	e nery
-46	e ness
-584	e new
266	e ngen
-144	e nger
575	e nhof
-776	e nhor
54	e nhs
-626	e ni
-439	e nica
-603	e nice
155	e nico
-1298	e nika
417	e nine
-289	e ning
-323	e nion
-324	e nior
-1036	e nise
-178	e nish
-399	e nita
420	e nity
-230	e nken
-843	e nkte
-327	e nnah
-121	e nnel
-787	e nnen
753	e nner
-842	e nnes
-273	e nnis
-1618	e no
88	e noch
-863	e non
-936	e noon
-432	e noor
-674	e nora
535	e nord
-748	e nors
-962	e nos
-1536	e not
-134	e note
355	e nova
-942	e now
-983	e nsch
193	e nsen
992	e nsit
-419	e nste
-1207	e ntag
-243	e ntal
-286	e nten
-85	e nter
149	e ntes
176	e ntil
-275	e ntin
-430	e nton
103	e ntor
4	e ntos
-924	e ntre
-686	e ntro
-950	e ntry
-1017	e ntur
-822	e nuar
-426	e nung
-577	e nute
-216	e nzen
-718	e o
108	e oard
-597	e ob
-143	e obal
-211	e ober
-473	e obre
-205	e ocal
-1847	e oche
53	e of
-1093	e ofia
-1378	e ofil
45	e ogen
-568	e ogie
-909	e ogle
-120	e ohne
-1412	e oi
-893	e oife
128	e oint
-1382	e ok
-1634	e ola
-721	e olaf
152	e old
-1151	e olge
-12	e olin
-857	e olio
-971	e olle
-160	e olly
-707	e omas
612	e ombe
-1000	e omer
556	e omes
-44	e omme
-466	e on
-313	e onal
-1264	e onas
-1016	e onat
-848	e one
-363	e onen
-661	e ones
864	e onia
146	e onie
-201	e onio
-531	e only
-316	e onne
-407	e onor
263	e onte
-975	e onto
-984	e onus
81	e oods
17	e ooks
-474	e ools
-90	e oose
508	e oost
153	e op
-168	e open
-1025	e ople
-669	e ops
-62	e oral
-59	e ores
669	e orge
494	e oria
-166	e orin
366	e orio
-391	e orks
-731	e orna
99	e orne
-375	e orno
-1287	e orry
-1352	e orse
-1216	e ort
364	e orte
882	e orth
-272	e orto
646	e orts
-752	e os
-1036	e osed
-252	e osse
-639	e osta
-180	e otel
-599	e otte
848	e ough
-1183	e ould
-869	e ound
65	e ount
965	e oupe
26	e ours
-262	e ourt
-421	e ouse
-544	e out
-705	e oute
7	e outh
-91	e oved
-125	e over
-240	e ovic
-480	e owan
331	e oway
268	e owen
53	e ower
-322	e oyer
-114	e oyle
-1449	e p
-960	e pa
328	e pace
-1198	e pany
509	e para
549	e park
-1027	e part
-334	e pass
-974	e paul
434	e pay
-942	e pc
-1470	e pdf
563	e peak
93	e per
-456	e pers
-1160	e phie
-278	e pice
-976	e pick
-27	e piel
-130	e pier
490	e ping
-23	e plan
-954	e plar
-1094	e pls
-1041	e pm
-886	e pode
-862	e pois
419	e pool
-1312	e por
459	e port
-881	e post
-951	e pour
-908	e ppen
816	e pper
-154	e pply
185	e pr
157	e pres
-396	e pril
-1057	e ps
-896	e puty
-388	e qual
-867	e que
-820	e quel
-1661	e r
-1542	e ra
-602	e raag
320	e race
-339	e rach
-817	e rack
-523	e raco
-848	e ract
96	e rada
-367	e rade
691	e rado
232	e raft
-64	e rage
-283	e raig
494	e rail
598	e rain
40	e rale
-1117	e ramm
666	e rand
-1081	e rank
521	e rans
-406	e rant
-492	e rary
-724	e rate
-1493	e rats
-121	e raum
-883	e ravi
-809	e razo
-814	e rbal
-214	e rben
-837	e rber
873	e rbor
-849	e rbst
-308	e rces
410	e rche
-329	e rcus
-751	e rdam
-980	e rdan
-779	e rday
-334	e rden
-551	e rder
-949	e rdes
-29	e re
-272	e read
-145	e real
219	e reat
-493	e reau
-1250	e rec
794	e rede
469	e reek
214	e reen
-130	e reet
-1126	e ref
256	e reis
-1164	e rely
-272	e rena
-923	e rens
-254	e rent
-218	e renz
-1442	e repo
-815	e req
-1133	e resa
-651	e ress
1199	e rest
-866	e reta
-823	e rgen
685	e rgia
265	e rgie
-679	e rgpd
-1233	e rh
-791	e rher
87	e rial
250	e rian
540	e riat
-414	e rica
-129	e rice
9	e rich
-109	e rick
-142	e rics
891	e rict
-1217	e rida
209	e rieb
135	e ried
-1213	e rief
-379	e riel
-811	e rien
869	e ries
-1025	e riet
-448	e rift
-620	e rify
293	e rigo
-1256	e rike
-617	e rina
80	e rine
227	e ring
-678	e ript
-130	e rise
-749	e rish
-258	e rist
-209	e rita
-941	e rite
-573	e ritt
511	e rity
358	e rium
363	e rive
-1011	e riya
-137	e rken
615	e rley
-972	e rlin
-813	e rlos
550	e rlow
-1180	e rman
-805	e rmat
-1249	e rmed
-806	e rmin
-611	e rmly
-225	e rnal
-1042	e rnen
204	e road
-1012	e rob
-1104	e robe
536	e roep
-569	e roet
26	e roll
-1181	e rome
678	e rook
-1008	e room
-496	e rope
-745	e rosa
86	e rose
-54	e ross
-336	e roup
549	e rove
-342	e rren
625	e rrin
710	e rrow
-103	e rsen
-586	e rson
-1274	e rsos
372	e rste
-893	e rtal
446	e rten
-688	e rter
273	e rtes
-390	e rtin
527	e rton
-523	e ruar
-497	e ruch
-197	e ruck
-1234	e ruhe
-1051	e ruit
-280	e rund
-631	e rung
667	e rupo
-1460	e russ
64	e rust
-1170	e ruth
-979	e rvus
-648	e s
-245	e sa
-1424	e safe
-872	e sag
-504	e sage
-727	e sam
-994	e same
1095	e samt
205	e san
-780	e sans
-781	e sapp
-974	e sara
-1188	e satz
-766	e say
-440	e sche
280	e scue
-1077	e sday
-973	e se
-78	e see
-897	e sehr
-569	e sei
-1044	e self
-309	e send
-1257	e sent
-229	e sera
-57	e sery
-1028	e seu
516	e seum
-1490	e sful
-1014	e sgvo
254	e shby
-841	e she
-160	e shes
-560	e ship
-713	e shl
-102	e shop
-1088	e si
-488	e sica
346	e side
-521	e sier
-986	e sig
-930	e sign
-133	e sing
-801	e sion
-518	e sir
-171	e site
-223	e sity
83	e sitz
-940	e six
-386	e sler
165	e sley
-996	e so
611	e soft
117	e sole
-219	e sons
-1352	e sql
-1015	e sr
-999	e sra
-371	e srat
-865	e ssa
-168	e ssel
-560	e ssen
291	e sser
-1288	e ssor
-702	e ssum
117	e st
-1667	e stag
110	e stal
-971	e stay
-882	e std
-1004	e sted
376	e stel
204	e stem
-1416	e sten
-984	e step
72	e ster
-982	e stes
746	e stik
-1518	e stin
-234	e stle
-1022	e stol
-536	e ston
-163	e stop
-857	e stra
-185	e stro
167	e stry
-785	e su
-1145	e sua
-832	e such
442	e sud
-1148	e sue
-762	e sult
-863	e sume
-666	e sung
-1158	e suo
438	e sur
-743	e sure
-227	e sv
-447	e sweg
-487	e t
-574	e ta
115	e tact
-604	e tado
26	e tadt
-1156	e taff
-1368	e tag
-163	e tage
-123	e tail
-288	e tain
-1706	e take
-792	e takt
-502	e tale
-714	e talk
135	e tall
423	e tals
694	e tana
-1487	e tand
-510	e tant
-628	e tart
-308	e tary
188	e tate
-690	e tatt
-652	e te
-1413	e team
380	e tech
-930	e tees
-1040	e teil
938	e tein
-802	e tel
-75	e tell
600	e tels
-852	e tely
143	e tems
242	e tend
-909	e tens
-740	e term
399	e tern
586	e ters
-1310	e test
-219	e teur
-834	e teve
-609	e text
-523	e than
-5	e the
-569	e then
-690	e theo
381	e ther
-81	e they
-822	e thon
-1096	e thu
-972	e ti
-47	e tial
-901	e tian
514	e tica
-698	e tice
859	e tico
483	e tics
-1389	e tien
461	e tier
238	e ties
-1042	e tile
-1057	e till
-461	e tima
-942	e time
-125	e tina
55	e tine
-424	e ting
-298	e tion
17	e tiva
-421	e tive
24	e tivo
-1110	e tjes
-796	e tmas
-160	e tner
-1074	e tnis
-1231	e to
565	e tock
-1387	e tom
-773	e ton
162	e tone
-124	e top
80	e tora
-1110	e tore
-256	e tors
515	e tory
-1013	e tot
-573	e tour
60	e town
-927	e trac
392	e trae
-1499	e trag
-803	e tral
-253	e tran
39	e tras
931	e tree
704	e trel
142	e tres
-407	e tria
-472	e triz
6	e trum
-1216	e try
-443	e tsch
-1174	e ttag
-645	e tted
-960	e ttee
-260	e ttel
136	e tten
-82	e tter
-906	e ttie
671	e ttle
-743	e ttps
-381	e tu
319	e tual
107	e tube
-976	e tuck
549	e tude
-1074	e tue
-922	e tues
-891	e tung
32	e tura
-19	e ture
-901	e turn
-755	e tut
681	e tute
741	e tuto
-66	e tuur
-293	e two
-580	e type
-1216	e u
-66	e uary
-564	e uate
-1053	e uben
-127	e uber
-1167	e ucas
589	e uche
-254	e ucia
-23	e udio
-891	e udos
-844	e uern
-1210	e ufen
-1346	e uhr
-1057	e uipe
482	e uk
37	e ular
-923	e ules
-1450	e ulia
414	e ully
-928	e ults
-928	e um
-1437	e uman
808	e umen
-303	e un
-435	e una
-168	e unal
-86	e unch
-463	e und
-403	e unde
-348	e unes
-1169	e unft
-765	e ungs
-1419	e uni
135	e unit
-1190	e univ
480	e unkt
140	e unty
-373	e up
-103	e uppe
142	e uppo
-257	e ural
-6	e uren
-225	e ures
455	e uria
278	e urse
-761	e use
-1389	e user
539	e uses
-606	e usse
-481	e usuf
-1549	e uten
-603	e uter
311	e utes
-1020	e uw
-1226	e v
-1255	e vacy
378	e val
533	e vale
-227	e van
428	e vane
-516	e vant
28	e vate
-743	e ve
-842	e vely
-237	e vent
78	e vera
609	e vers
-686	e very
-550	e vets
-127	e vi
-190	e vice
-391	e vide
-1223	e viel
-539	e vier
-488	e view
151	e ving
-317	e viso
531	e vist
-372	e voce
-1071	e voll
-1087	e von
-571	e voor
-864	e vor
-649	e vos
117	e voss
-704	e vous
-996	e vp
-1187	e w
-1113	e wahl
507	e wald
-687	e wall
-540	e wand
-161	e wann
-912	e want
-261	e ward
557	e ware
-463	e warm
-1086	e was
-884	e wat
-722	e way
660	e ways
-948	e wear
-900	e wed
-1010	e weds
-720	e weg
-1016	e wei
-1091	e weis
403	e well
-974	e wenn
-582	e wer
-378	e werk
-738	e wers
25	e west
-1089	e when
-689	e who
-622	e wich
160	e wick
-1010	e wie
-561	e wien
-732	e wil
-764	e will
196	e wind
-521	e wing
151	e wise
-1039	e wo
-965	e woch
994	e wood
-1033	e word
733	e work
-1373	e wort
-520	e wren
-1298	e x
-1236	e xcel
867	e xley
-1651	e xxx
-1452	e xxxx
-501	e y
391	e yard
-788	e year
130	e yers
-1336	e yes
-1102	e zado
-1377	e zahl
-957	e zeit
-570	e zess
-177	e zlei
-699	e zoe
-671	e zoom
1288	e zorg
-956	e zu
-458	e zum
-1396	e zung
-528	e zur
515	early
102	early board
-309	early nobody
648	early own
-636	early provider
104	early system
8	from
-252	from board
575	from nobody
-384	from own
402	from provider
194	from system
5	from< (
371	from< ,
-111	from< -
-37	from< .
299	from< @
-719	from< [
12	from< ^
-378	from< at
-313	from< do
-135	from< für
-350	from< recruiting
-510	from< recruitment
-835	from< s
-288	from< team
-314	from< the
-206	from< van
-20	from< –
-835	from<< ' s
1159	from<< ] (
12	from<< ^ ^
-259	from<< ^ recruiting
-510	from<< ^ recruitment
-188	from<< ^ the
328	from<> ( )
686	from<> , $
-108	from<> - $
31	from<> . $
299	from<> @ $
-719	from<> [ $
38	from<> ^ $
-108	from<> ^ '
-88	from<> ^ (
92	from<> ^ ,
847	from<> ^ -
291	from<> ^ .
-325	from<> ^ apply
-1039	from<> ^ at
110	from<> ^ careers
-975	from<> ^ do
-1079	from<> ^ für
241	from<> ^ hiring
-199	from<> ^ hr
-120	from<> ^ jobs
225	from<> ^ people
196	from<> ^ recruiting
-332	from<> ^ recruitment
16	from<> ^ talent
-607	from<> ^ team
593	from<> ^ –
-512	from<> at $
-312	from<> do $
-94	from<> für $
-350	from<> recruiting $
-510	from<> recruitment $
-798	from<> s $
-288	from<> team $
-157	from<> the $
-19	from<> – $
47	from> $
43	from> '
-800	from> (
325	from> )
119	from> ,
564	from> -
276	from> .
-325	from> apply
-1039	from> at
110	from> careers
-991	from> do
-1131	from> für
241	from> hiring
-279	from> hr
-120	from> jobs
225	from> people
68	from> recruiting
-332	from> recruitment
16	from> talent
-607	from> team
-1016	from> van
578	from> –
47	from>> $ $
287	from>> ' s
496	from>> ) $
911	from>> . $
-325	from>> apply $
185	from>> careers $
65	from>> hiring $
27	from>> hr $
-49	from>> jobs $
75	from>> recruiting $
-174	from>> recruitment $
-74	from>> talent $
303	from>> talent acquisition
-603	from>> team $
-609	goes on
-119	goes on told
-17	has before
-502	has before told
-54	in role
161	in the domain
-632	in the domain board
297	in the domain own
-334	in the domain system
180	initials in the domain
90	initials in the domain own
-847	is 1
-671	is 1 after !
-165	is 1 after "
-877	is 1 after &
-49	is 1 after (
-1133	is 1 after )
-938	is 1 after +
-381	is 1 after ,
-384	is 1 after -
-1709	is 1 after .
53	is 1 after /
-1007	is 1 after 00
-1068	is 1 after 000
-854	is 1 after 1
-815	is 1 after 10
-804	is 1 after 11
-989	is 1 after 12
-1051	is 1 after 13
-577	is 1 after 14
-786	is 1 after 15
-602	is 1 after 16
-249	is 1 after 18
-838	is 1 after 2
-533	is 1 after 20
-315	is 1 after 25
-1321	is 1 after 3
-1286	is 1 after 30
-854	is 1 after 4
-940	is 1 after 40
-900	is 1 after 45
-811	is 1 after 5
-789	is 1 after 59
-1100	is 1 after 6
-731	is 1 after 60
-1052	is 1 after 9
-870	is 1 after 90
-210	is 1 after :
-746	is 1 after ;
-727	is 1 after ?
260	is 1 after @
-999	is 1 after [
-1676	is 1 after ]
-268	is 1 after ^
400	is 1 after a
-538	is 1 after ab
77	is 1 after about
-760	is 1 after acht
-755	is 1 after after
-996	is 1 after alle
-743	is 1 after allen
-659	is 1 after alles
-1203	is 1 after als
-2177	is 1 after am
954	is 1 after an
-450	is 1 after and
-790	is 1 after andere
-1022	is 1 after anderen
-44	is 1 after as
765	is 1 after at
-788	is 1 after au
-1107	is 1 after auf
-1112	is 1 after aus
-8	is 1 after avec
-119	is 1 after be
208	is 1 after before
-449	is 1 after bei
-879	is 1 after beiden
-1120	is 1 after beim
-751	is 1 after beruflichen
-629	is 1 after besten
-1094	is 1 after bewerbung
-194	is 1 after bij
-1031	is 1 after bis
-779	is 1 after bitte
-816	is 1 after but
-414	is 1 after by
-680	is 1 after candidate
432	is 1 after con
345	is 1 after da
-1750	is 1 after das
-79	is 1 after de
-1137	is 1 after dear
-290	is 1 after dein
-1406	is 1 after deine
-557	is 1 after deinem
-852	is 1 after deinen
-741	is 1 after deiner
31	is 1 after del
-382	is 1 after dem
-516	is 1 after den
-806	is 1 after der
-702	is 1 after deren
-992	is 1 after des
99	is 1 after di
-1385	is 1 after die
-702	is 1 after diese
-598	is 1 after diesem
-574	is 1 after dieser
-603	is 1 after dieses
-1544	is 1 after do
-1250	is 1 after drei
-42	is 1 after du
-1167	is 1 after e
-833	is 1 after eigenen
-1024	is 1 after ein
-1319	is 1 after eine
-953	is 1 after einem
-1428	is 1 after einen
-782	is 1 after einer
-883	is 1 after eines
-841	is 1 after einige
-1272	is 1 after el
-771	is 1 after em
397	is 1 after en
-647	is 1 after engere
-544	is 1 after enhanced
-755	is 1 after ersten
-544	is 1 after etwas
276	is 1 after for
-384	is 1 after freundlichem
-1083	is 1 after freundlichen
-475	is 1 after from
-1016	is 1 after fünf
-813	is 1 after für
-503	is 1 after fürs
-538	is 1 after geehrte
-455	is 1 after geehrter
-596	is 1 after gute
-725	is 1 after guten
-394	is 1 after halbe
-615	is 1 after heer
-978	is 1 after hello
-279	is 1 after herzlichen
-1421	is 1 after hi
363	is 1 after ihr
-1028	is 1 after ihre
-1558	is 1 after il
-1735	is 1 after im
-241	is 1 after in
-915	is 1 after ins
-1311	is 1 after interview
-960	is 1 after is
-845	is 1 after job
-998	is 1 after kein
-1222	is 1 after keine
-327	is 1 after keinen
-578	is 1 after kleine
-997	is 1 after kurze
-1302	is 1 after la
-751	is 1 after le
-622	is 1 after letzte
-468	is 1 after letzten
-865	is 1 after mehr
-994	is 1 after mein
-852	is 1 after meine
-938	is 1 after meinem
-83	is 1 after met
-850	is 1 after mevrouw
441	is 1 after mit
-1033	is 1 after morning
-781	is 1 after nach
-807	is 1 after neue
-561	is 1 after neuen
-887	is 1 after no
-694	is 1 after nächste
-768	is 1 after nächsten
-1594	is 1 after o
-797	is 1 after oder
-422	is 1 after of
-1344	is 1 after ohne
-300	is 1 after on
-676	is 1 after one
-672	is 1 after or
-1099	is 1 after our
-115	is 1 after per
-283	is 1 after photo
-755	is 1 after plus
-863	is 1 after pm
-949	is 1 after por
-607	is 1 after recruiting
-705	is 1 after recruitment
-1030	is 1 after s
-977	is 1 after sechs
762	is 1 after sie
-872	is 1 after so
-416	is 1 after talent
-328	is 1 after team
-572	is 1 after thanks
53	is 1 after that
-489	is 1 after the
-675	is 1 after through
-156	is 1 after to
-686	is 1 after tu
-1059	is 1 after um
-814	is 1 after un
-1811	is 1 after und
-1133	is 1 after unser
-833	is 1 after unsere
-1232	is 1 after unserem
-935	is 1 after unseren
-1030	is 1 after unserer
-951	is 1 after unseres
-867	is 1 after unter
-620	is 1 after van
-618	is 1 after via
-1039	is 1 after viel
-327	is 1 after vielen
-1041	is 1 after vier
-519	is 1 after vom
719	is 1 after von
-727	is 1 after vor
-948	is 1 after votre
-428	is 1 after weitere
-851	is 1 after weiteren
-546	is 1 after wir
165	is 1 after with
-924	is 1 after you
117	is 1 after your
-928	is 1 after zehn
-1563	is 1 after zu
-1254	is 1 after zum
-1169	is 1 after zur
-953	is 1 after zwei
-810	is 1 after zweite
-937	is 1 after zweiten
-936	is 1 after |
-786	is 1 after ¡
-200	is 1 after £
-2149	is 1 after ·
-681	is 1 after ¿
-175	is 1 after à
-81	is 1 after às
-731	is 1 after über
-195	is 1 after –
-1253	is 1 after „
-764	is 1 after •
-1620	is 1 board
-39	is 1 early
243	is 1 from
95	is 1 letter
-409	is 1 nobody
-1130	is 1 own
-1857	is 1 provider
348	is 1 signed
436	is 1 subject
138	is 1 system
-32	is 1 told
-1307	is 1 written
272	is 2
286	is 2 after !
-1077	is 2 after "
-268	is 2 after (
-664	is 2 after )
-811	is 2 after ,
25	is 2 after -
-246	is 2 after .
395	is 2 after /
-689	is 2 after 00
-796	is 2 after 30
-120	is 2 after :
-802	is 2 after ;
-253	is 2 after ?
-665	is 2 after [
-429	is 2 after ^
263	is 2 after a
718	is 2 after an
-1072	is 2 after and
-315	is 2 after at
735	is 2 after bei
1003	is 2 after bij
-347	is 2 after bis
-595	is 2 after by
525	is 2 after chez
429	is 2 after da
1036	is 2 after das
119	is 2 after de
-1170	is 2 after dear
-220	is 2 after den
303	is 2 after der
816	is 2 after die
-487	is 2 after do
243	is 2 after en
-287	is 2 after for
376	is 2 after from
235	is 2 after für
134	is 2 after ihre
-283	is 2 after im
-740	is 2 after in
-300	is 2 after la
-919	is 2 after mit
98	is 2 after of
-642	is 2 after on
-491	is 2 after our
1241	is 2 after recruiting
-890	is 2 after s
-827	is 2 after the
527	is 2 after to
778	is 2 after von
-373	is 2 after with
41	is 2 after your
-251	is 2 after |
-508	is 2 after ·
-60	is 2 after –
77	is 2 board
-62	is 2 early
-209	is 2 from
169	is 2 letter
75	is 2 nobody
45	is 2 own
151	is 2 provider
-166	is 2 signed
139	is 2 subject
256	is 2 system
123	is 2 told
-407	is 2 written
415	is 3
-359	is 3 after !
-383	is 3 after (
-36	is 3 after ,
-173	is 3 after -
244	is 3 after .
-563	is 3 after /
-332	is 3 after :
175	is 3 after ?
-16	is 3 after ^
-5	is 3 after a
-584	is 3 after am
-383	is 3 after and
55	is 3 after at
-1150	is 3 after das
384	is 3 after de
-184	is 3 after den
-309	is 3 after der
192	is 3 after die
-869	is 3 after eine
553	is 3 after for
376	is 3 after from
-1211	is 3 after für
-336	is 3 after im
-384	is 3 after in
160	is 3 after la
-447	is 3 after mit
-721	is 3 after nach
110	is 3 after of
-785	is 3 after our
-651	is 3 after the
505	is 3 after to
381	is 3 after with
-375	is 3 after your
-732	is 3 after zum
22	is 3 after |
-425	is 3 after ·
-169	is 3 after –
-60	is 3 board
211	is 3 early
-205	is 3 from
-191	is 3 letter
-173	is 3 nobody
300	is 3 own
82	is 3 provider
18	is 3 signed
576	is 3 subject
120	is 3 system
322	is 3 told
5	is 3 written
43	is and
-555	is and after (
-628	is and after ,
-496	is and after .
3	is and after :
228	is and after ^
710	is and after at
444	is and early
-201	is and from
477	is and letter
96	is and nobody
-106	is and own
10	is and signed
608	is and subject
164	is and system
-223	is and told
-17	is and written
-509	is brackets
-791	is brackets after [
-674	is brackets after ^
-470	is brackets board
-553	is brackets early
-1157	is brackets from
-99	is brackets letter
231	is brackets nobody
-1029	is brackets own
-663	is brackets signed
-674	is brackets subject
-13	is brackets system
-115	is brackets told
-2520	is brackets written
630	is capitals
349	is capitals after (
-960	is capitals after ,
-1221	is capitals after -
-90	is capitals after .
-815	is capitals after 00
-678	is capitals after 30
-765	is capitals after 59
-1290	is capitals after :
463	is capitals after ^
-1397	is capitals after a
-1516	is capitals after an
-1654	is capitals after and
-1048	is capitals after de
345	is capitals after der
-904	is capitals after el
-544	is capitals after enhanced
-1273	is capitals after for
-64	is capitals after in
-895	is capitals after of
-895	is capitals after or
-833	is capitals after our
-283	is capitals after photo
388	is capitals after the
-1208	is capitals after to
-686	is capitals after tu
-948	is capitals after votre
-1745	is capitals after with
-2490	is capitals after your
-445	is capitals after –
-902	is capitals board
-139	is capitals early
216	is capitals from
-222	is capitals letter
1305	is capitals nobody
-772	is capitals own
583	is capitals signed
-390	is capitals subject
-1455	is capitals system
-106	is capitals told
150	is capitals written
-695	is comma
-722	is comma after ,
-1132	is comma after .
-506	is comma after ^
265	is comma after the
-466	is comma board
-446	is comma early
-955	is comma from
-579	is comma letter
-162	is comma nobody
-858	is comma own
-61	is comma signed
-448	is comma subject
-607	is comma system
-728	is comma told
-572	is comma written
-411	is digits
-151	is digits after (
-703	is digits after )
-1238	is digits after ,
-188	is digits after -
-861	is digits after .
-2095	is digits after :
34	is digits after ^
129	is digits after a
269	is digits after at
-474	is digits after de
-278	is digits after in
-1043	is digits after monday
-883	is digits after of
-784	is digits after the
-427	is digits after your
-821	is digits after |
-200	is digits after £
-583	is digits after ·
-152	is digits after à
-81	is digits after às
-871	is digits after –
-1131	is digits board
-660	is digits early
96	is digits from
-219	is digits letter
-1278	is digits nobody
-661	is digits own
-222	is digits signed
-164	is digits subject
-96	is digits system
24	is digits told
-1340	is digits written
-620	is doing
114	is doing after ,
-603	is doing after .
-183	is doing after :
-433	is doing after ?
-644	is doing after ^
-631	is doing early
-142	is doing from
-113	is doing letter
-258	is doing nobody
-171	is doing own
10	is doing signed
-226	is doing subject
-784	is doing system
86	is doing told
-1974	is doing written
687	is house
-425	is house after (
23	is house after ,
144	is house after -
320	is house after .
-55	is house after :
-347	is house after [
210	is house after ^
479	is house after a
-238	is house after am
-1062	is house after and
166	is house after at
84	is house after bei
539	is house after bij
-340	is house after by
-233	is house after das
202	is house after de
-821	is house after dem
34	is house after den
119	is house after der
647	is house after die
329	is house after for
1228	is house after from
65	is house after für
-180	is house after im
-143	is house after in
-309	is house after la
373	is house after of
-654	is house after the
329	is house after to
-640	is house after und
-607	is house after unserem
-227	is house after vom
600	is house after with
-304	is house after |
146	is house after ·
442	is house after –
300	is house board
1070	is house early
-250	is house from
241	is house letter
32	is house nobody
349	is house own
490	is house provider
371	is house signed
698	is house subject
839	is house system
22	is house told
708	is house written
483	is long
-319	is long after ,
35	is long after -
-257	is long after .
362	is long after :
-219	is long after ^
167	is long after at
-1395	is long after das
-1131	is long after den
-170	is long after der
-510	is long after die
-88	is long after of
935	is long after the
462	is long after with
177	is long after |
-135	is long after –
-503	is long board
381	is long early
28	is long from
574	is long letter
-32	is long nobody
461	is long own
119	is long signed
-55	is long subject
-543	is long system
420	is long told
193	is long written
460	is longer
497	is longer after ,
92	is longer after ^
562	is longer after the
-705	is longer board
147	is longer early
735	is longer from
-158	is longer letter
-512	is longer nobody
610	is longer own
342	is longer signed
-1208	is longer subject
-322	is longer system
858	is longer told
-231	is longer written
-887	is mark
-512	is mark after ,
-959	is mark after :
-508	is mark after ^
-1217	is mark board
64	is mark early
-999	is mark from
-873	is mark letter
608	is mark nobody
-1796	is mark own
35	is mark signed
436	is mark subject
-1155	is mark system
-180	is mark written
-208	is office
315	is office after :
-895	is office after ^
438	is office early
-562	is office from
-1331	is office letter
-233	is office nobody
-313	is office own
-873	is office signed
-1304	is office subject
-1780	is office system
-157	is office told
-406	is office written
308	is person
-118	is person after !
-1206	is person after "
-49	is person after (
-356	is person after )
137	is person after ,
-382	is person after -
146	is person after .
92	is person after /
-329	is person after :
-796	is person after ;
-229	is person after ?
173	is person after ^
221	is person after a
-358	is person after and
-223	is person after at
1260	is person after bei
667	is person after bij
-395	is person after bis
202	is person after de
-885	is person after dear
195	is person after den
229	is person after der
39	is person after die
-715	is person after do
-769	is person after ein
-441	is person after en
-170	is person after for
218	is person after from
10	is person after für
-678	is person after ihr
-827	is person after ihre
-24	is person after im
-1155	is person after in
-73	is person after la
-421	is person after nach
-282	is person after of
-643	is person after on
-938	is person after our
-988	is person after s
-583	is person after the
291	is person after to
-12	is person after with
-9	is person after your
-527	is person after zum
294	is person after |
-793	is person after ·
-216	is person after –
-9	is person board
492	is person early
-72	is person from
429	is person letter
41	is person nobody
51	is person own
-497	is person provider
94	is person signed
-351	is person subject
309	is person system
-94	is person told
-94	is person written
39	is role
-573	is role after (
-138	is role after ,
-784	is role after -
-92	is role after .
-551	is role after 00
-175	is role after :
352	is role after [
66	is role after ^
-386	is role after a
-749	is role after als
522	is role after at
179	is role after das
-1032	is role after dein
-605	is role after dem
231	is role after den
52	is role after der
-684	is role after die
-687	is role after einen
-966	is role after for
-975	is role after our
-609	is role after the
-56	is role after to
-696	is role after und
-514	is role after unsere
-76	is role after with
1	is role after |
-463	is role after –
-419	is role board
-16	is role early
9	is role from
-209	is role letter
2	is role nobody
-171	is role own
267	is role signed
-474	is role subject
255	is role system
-181	is role told
312	is role written
-660	is small
-494	is small after (
362	is small after ,
56	is small after :
817	is small after ^
-510	is small after a
-1003	is small after the
-200	is small after £
-152	is small after à
-81	is small after às
287	is small early
338	is small letter
624	is small nobody
-750	is small own
910	is small signed
-18	is small subject
-494	is small system
-656	is small told
-1430	is small written
507	is the domain
-995	is the domain board
483	is the domain own
351	is the domain system
-63	is work
-422	is work after (
-442	is work after ,
205	is work after -
91	is work after .
-551	is work after 00
109	is work after :
109	is work after ^
-386	is work after a
-749	is work after als
448	is work after at
-670	is work after das
-927	is work after dein
-765	is work after dem
277	is work after den
-352	is work after der
-1226	is work after die
-687	is work after einen
-975	is work after our
-813	is work after the
-514	is work after unsere
-714	is work after with
203	is work after |
-449	is work after –
-19	is work board
-128	is work early
-37	is work from
110	is work letter
-162	is work nobody
-186	is work own
107	is work signed
-1108	is work subject
-13	is work system
-74	is work told
-15	is work written
461	letter
-779	letter board
367	letter nobody
153	letter own
-242	letter system
-302	line early
-105	line early board
-76	line early nobody
-261	line early own
-128	line early provider
-1057	line early system
38	line from
-475	line from board
524	line from nobody
-298	line from own
533	line from provider
-28	line from system
40	line letter
-1057	line letter board
-687	line letter nobody
242	line letter own
-210	line letter system
60	line signed
346	line signed board
-331	line signed nobody
-15	line signed own
182	line signed system
-720	line subject
-599	line subject nobody
-553	line subject own
-245	line subject system
195	mostly in the domain
-1038	mostly in the domain board
195	mostly in the domain own
-36	mostly in the domain system
-172	no domain
-170	no domain nobody
-1069	no domain own
-869	no domain system
-170	nobody
-379	out of the domain
74	out of the domain board
-1165	out of the domain own
483	out of the domain provider
635	out of the domain system
123	own
9	partly in the domain
-830	partly in the domain board
54	partly in the domain own
-304	partly in the domain system
483	provider
356	sender 0.9
356	sender 0.9 system
344	sender 1
344	sender 1 own
98	sender 1.2
98	sender 1.2 system
-317	sender 1.5
-279	sender 1.5 own
145	sender 2.4
-147	sender 2.4 nobody
134	sender 2.4 own
151	sender 2.4 system
412	sender 2.9
402	sender 2.9 own
241	sender 3
1281	sender 3 nobody
-309	sender 3 own
294	sender 3 system
272	sender 3.2
206	sender 3.2 own
94	sender 3.2 system
518	signed
-1146	signed board
-224	signed nobody
427	signed own
397	signed system
592	subject
641	subject board
-561	subject nobody
603	subject own
310	subject system
-1128	subject< (
-342	subject< ,
-181	subject< -
-302	subject< .
377	subject< /
84	subject< :
-248	subject< @
108	subject< [
-44	subject< ^
768	subject< a
25	subject< at
-336	subject< bei
-251	subject< bewerbung
749	subject< chez
-659	subject< dein
-362	subject< der
-231	subject< en
668	subject< for
651	subject< from
-1022	subject< ihr
-780	subject< ihre
-957	subject< im
-273	subject< in
-441	subject< interview
-775	subject< the
-126	subject< to
-398	subject< with
204	subject< your
-1004	subject< zum
355	subject< –
-44	subject<< ^ ^
-659	subject<< ^ dein
-1074	subject<< ^ ihr
-593	subject<< ^ ihre
340	subject<< ^ your
286	subject<< application at
-416	subject<< application to
600	subject<< applying to
-1463	subject<< aw :
-180	subject<< bei der
-121	subject<< bewerbung bei
-771	subject<< interest in
224	subject<< interview with
631	subject<< invitation :
-917	subject<< re :
-893	subject<< sv :
-861	subject<> ( )
-878	subject<> , !
-363	subject<> , $
-716	subject<> - $
118	subject<> . $
-5	subject<> / $
-550	subject<> : $
54	subject<> : -
-47	subject<> : /
-479	subject<> : :
157	subject<> [ ]
-1425	subject<> ^ !
-720	subject<> ^ $
-1104	subject<> ^ ,
179	subject<> ^ -
-770	subject<> ^ .
353	subject<> ^ /
175	subject<> ^ :
-508	subject<> ^ ?
198	subject<> ^ a
-475	subject<> ^ application
-831	subject<> ^ candidatura
-677	subject<> ^ d
-1256	subject<> ^ de
-897	subject<> ^ di
-906	subject<> ^ for
-944	subject<> ^ für
803	subject<> ^ has
-921	subject<> ^ in
-506	subject<> ^ interview
-1203	subject<> ^ list
-981	subject<> ^ of
-651	subject<> ^ sollicitatie
-860	subject<> ^ test
-940	subject<> ^ to
-1203	subject<> ^ with
-696	subject<> ^ your
-778	subject<> ^ zu
166	subject<> ^ –
411	subject<> at $
-188	subject<> bei $
-239	subject<> bewerbung $
597	subject<> chez $
-430	subject<> der $
-231	subject<> en $
597	subject<> for $
443	subject<> from $
-807	subject<> ihr $
-621	subject<> ihre $
-859	subject<> im $
352	subject<> in $
23	subject<> to $
-446	subject<> with $
-16	subject<> your application
-900	subject<> zum $
507	subject<> – $
530	subject> !
201	subject> $
-619	subject> '
-67	subject> (
-1097	subject> )
-123	subject> ,
136	subject> -
-570	subject> .
56	subject> /
-784	subject> 2
91	subject> :
-582	subject> ?
157	subject> ]
196	subject> a
-852	subject> am
-865	subject> and
-352	subject> application
-817	subject> auf
-943	subject> candidatura
-679	subject> d
-1355	subject> de
-887	subject> di
-1043	subject> for
-1035	subject> für
893	subject> has
-738	subject> in
-609	subject> interview
-1059	subject> job
-1310	subject> list
-991	subject> of
-691	subject> on
-986	subject> por
-373	subject> sollicitatie
-1028	subject> test
-839	subject> to
-938	subject> und
-1207	subject> update
-1051	subject> with
-697	subject> your
-857	subject> zu
-1046	subject> zum
1111	subject> |
572	subject> –
643	subject>> ! $
201	subject>> $ $
182	subject>> ' s
-961	subject>> ) $
76	subject>> . $
-696	subject>> : application
-484	subject>> : your
-567	subject>> ? $
34	subject>> application $
-679	subject>> d '
-471	subject>> de réception
-753	subject>> test $
-678	subject>> zu ihrer
680	system
-948	system board
370	system nobody
-1524	system own
-2383	system system
-590	times 0
22	times 1
534	times 2
969	times 3
456	times 4
-373	w 0
-963	w 00
-876	w 000
-670	w 01
-613	w 02
-301	w 03
-476	w 04
-256	w 05
-571	w 07
-262	w 08
-268	w 09
-1073	w 1
-1293	w 10
-914	w 11
-485	w 11th
-305	w 12
-178	w 12th
-507	w 13
-1029	w 14
-85	w 14th
-907	w 15
-162	w 15th
-432	w 16
-304	w 16th
-831	w 17
-762	w 18
-95	w 18th
-856	w 19
-675	w 1er
-642	w 1st
-1160	w 2
-539	w 20
-701	w 2024
-1203	w 2025
-815	w 2026
-133	w 20th
-396	w 21
-93	w 21st
-968	w 22
32	w 23
242	w 24
-888	w 25
-708	w 26
-720	w 27
-526	w 28
-639	w 2nd
-1091	w 3
-872	w 30
-752	w 31
-555	w 3rd
-1462	w 4
-701	w 40
-764	w 41
-838	w 45
-695	w 4th
-1294	w 5
-433	w 50
-883	w 500
-721	w 59
-363	w 5th
-907	w 6
-731	w 60
-74	w 6th
84	w 7
-965	w 8
317	w 88
-881	w 9
-792	w 90
-651	w 9am
-120	w 9th
-633	w a
-1035	w ab
-564	w abbiamo
-1066	w abend
-789	w abgabe
-1008	w ablauf
-523	w abraco
-750	w abschluss
180	w academy
-1154	w accept
-474	w accuse
-931	w acquisition
-1309	w act
-1039	w action
-635	w ada
-1284	w admin
216	w administration
-829	w adresse
-604	w adviser
-1086	w after
-921	w afternoon
-987	w ag
176	w agence
-665	w agency
-545	w agradecemos
-800	w ah
333	w ai
228	w air
284	w al
-817	w alan
-1120	w alle
-1297	w alles
-1535	w alright
-991	w also
-949	w although
-61	w am
-722	w amira
-656	w amt
-522	w an
-1159	w ana
-267	w analytics
-358	w and
-467	w anders
-754	w anfang
-1414	w anforderungen
-402	w anforderungsprofil
-1254	w anfrage
-587	w angaben
-953	w angebot
-847	w anhang
-1005	w anja
-825	w anlage
-171	w anne
-454	w anschluss
-1174	w anspruch
-1009	w antwort
-603	w antworten
-587	w anything
-893	w aoife
-1296	w apologies
-481	w app
-679	w applicant
-650	w applicants
-1254	w application
-728	w applied
-1393	w appointment
-456	w apres
-396	w april
-980	w arbeit
-985	w arbeitsvertrag
-83	w area
-1166	w art
-681	w as
254	w ashby
-1415	w ask
-1677	w assessment
-930	w assistant
-1061	w associate
707	w association
39	w at
-801	w ate
408	w atelier
-240	w atentamente
-883	w attached
241	w au
-1164	w auf
-873	w aufgaben
-1177	w aufgrund
-1734	w auftrag
-499	w august
-967	w aus
-376	w ausbildung
-961	w ausbildungsplatz
-765	w ausschreibung
-393	w austria
-364	w auswahlprozess
238	w authority
482	w auto
-1549	w automatic
-670	w avec
-999	w b
-815	w band
483	w bank
-1122	w base
-995	w based
460	w bay
-740	w be
-639	w bea
-980	w bearbeitung
-472	w beatriz
-1113	w bedankt
-1013	w before
-1067	w beginn
-520	w ben
-1427	w bescheid
-857	w besetzung
-1693	w best
-2022	w beste
-91	w beth
-307	w bevor
-1491	w bewerber
-594	w bewerberin
-964	w bewerberinnen
-619	w bewerbern
-1472	w bewerbung
-1148	w bewerbungen
-741	w bezug
-1343	w bien
-662	w big
-1175	w bis
235	w blue
-97	w boa
-117	w board
165	w bom
-1623	w bonjour
-1007	w bonne
-699	w bonus
-758	w book
-681	w boss
-986	w branch
-879	w brandt
-1080	w brief
-397	w bright
-1234	w bring
-1022	w bristol
-663	w budget
-1182	w buenas
-652	w buenos
540	w building
-1575	w buongiorno
-521	w bureau
-98	w bus
-546	w business
-611	w by
-1003	w c
-863	w ca
-174	w cabinet
123	w cafe
-231	w call
-1099	w callum
-890	w campus
-1157	w can
-1152	w candidate
-1211	w candidato
-947	w candidatura
104	w capital
-1224	w cara
767	w care
-801	w carla
-813	w carlos
-1240	w caro
17	w casa
-1052	w case
-665	w caso
-663	w ce
-224	w center
-1081	w central
-922	w centre
-352	w centro
-1128	w ceo
-1182	w cet
-893	w cfo
-1483	w chair
-1065	w chairman
-930	w chat
-820	w check
-1029	w cheers
-1419	w chef
-1008	w chen
161	w cher
-956	w chere
-306	w chiara
-1245	w chief
358	w children
-938	w chloe
-673	w choose
-796	w christmas
-780	w chrome
-812	w ci
-1931	w ciao
-611	w city
-565	w civil
-804	w clerk
-1108	w click
-56	w clinica
-509	w closing
-67	w co
-288	w code
-1055	w codility
563	w coffee
517	w colegio
386	w college
107	w com
-937	w come
-657	w comme
-1474	w commission
-958	w committee
471	w community
-411	w como
-1197	w company
-549	w competition
-849	w complete
-1012	w con
-1283	w confident
891	w consulting
117	w contact
-700	w contract
62	w cooperativa
-457	w cordialement
-559	w cordiali
-795	w cordialmente
-878	w could
318	w council
336	w county
-996	w court
-979	w craig
232	w credit
-745	w crew
-874	w cto
-1827	w cv
-956	w cvs
-34	w d
112	w da
-591	w daarna
-1287	w dag
-930	w dan
-1014	w danach
-940	w dank
-1366	w danke
-754	w dann
-1121	w dans
180	w das
-823	w dat
-16	w data
-1326	w date
-1205	w daten
-937	w datenschutz
-1111	w datum
-1244	w dauer
-1128	w day
-1220	w dbs
207	w de
-1227	w deadline
-1180	w dean
-2382	w dear
-970	w deb
-580	w december
-742	w decision
-1219	w decline
259	w del
-853	w den
-1036	w denise
443	w dental
-22	w department
-862	w depois
-1070	w dept
-896	w deputy
-801	w der
129	w des
-624	w deshalb
513	w design
-1350	w desk
-426	w deutsch
-1106	w dezember
-251	w di
-260	w dia
-415	w dias
-1487	w die
368	w digital
-1061	w director
-245	w disability
-748	w distinti
891	w district
-730	w dit
-466	w dmitri
-1205	w dni
846	w do
-1210	w docusign
-842	w does
-1172	w donnerstag
-823	w dossier
-622	w dott
-723	w dr
-968	w dra
-851	w dress
-1014	w dsgvo
134	w du
-930	w dublin
-25	w due
-856	w duration
-31	w e
-637	w early
-537	w east
-1282	w easter
-75	w eastern
-1082	w editor
-127	w education
-811	w een
-1274	w eeo
-778	w eg
-952	w eignungstest
-1165	w ein
-663	w eindruck
-1267	w einladung
-1541	w einstellung
244	w el
-958	w elena
-974	w elif
-1206	w elle
-910	w eltern
-714	w em
-795	w emil
-1266	w empfang
-1073	w employer
-312	w employment
-701	w en
-1298	w ende
273	w energie
407	w energy
-322	w engineering
-547	w england
-542	w english
-1300	w entscheidung
-388	w equal
-1082	w equipe
-889	w er
-641	w erfahrung
-1190	w erfahrungen
-1385	w erfolg
-957	w ergebnis
397	w erste
-494	w es
-203	w est
-956	w este
-1532	w estimada
-1221	w estimado
98	w et
-1163	w euro
-1042	w europe
-511	w even
-1237	w event
-304	w everything
-719	w exa
-819	w example
-1236	w excel
-1540	w executive
-761	w exmo
-1111	w f
-300	w facebook
-966	w fachbereich
-394	w fahrtkosten
-365	w fair
-906	w fall
306	w falls
-1075	w familie
-195	w farah
-1009	w fatima
-614	w feb
-523	w februar
-597	w february
-885	w fecha
458	w federal
-878	w felix
457	w fh
205	w field
-1058	w filiale
220	w financial
393	w finch
-940	w fiona
114	w fire
-408	w first
-905	w five
-686	w floor
-907	w follow
386	w foods
310	w for
-215	w form
-805	w format
-1046	w formular
1209	w foundation
163	w four
-1205	w fr
-844	w frage
-706	w fragen
-2275	w frau
678	w freight
-1430	w freundliche
-649	w fri
-1085	w friday
-801	w fridays
-838	w frist
-861	w from
-797	w fuhrungszeugnis
-17	w fundacion
234	w fur
-1547	w fw
32	w g
602	w games
-889	w gary
-510	w gate
-1176	w geachte
-467	w geben
-547	w geduld
-1186	w gehalt
965	w gemeente
277	w gemeinde
-551	w general
-1646	w gentile
-879	w gern
-738	w gerne
-1052	w geschaftsfuhrer
-865	w geschaftsstelle
-949	w gesprach
-1090	w gesprache
-726	w get
-707	w gill
-878	w giulia
-609	w give
-138	w global
-1047	w gluck
-894	w gmt
-842	w go
-439	w god
-1380	w good
-909	w google
-1028	w got
-496	w gott
-921	w government
-748	w governors
-637	w graag
-796	w grace
-690	w gracias
-1175	w grade
-665	w graduate
-1129	w graham
430	w grand
-1412	w grazie
203	w great
-586	w greenhouse
-1037	w greta
-562	w groet
-1110	w groetjes
-318	w group
965	w groupe
-791	w grund
-1101	w grunden
667	w grupo
384	w gruppe
143	w gruppo
-1721	w gruss
-2522	w grusse
-1289	w grussen
-1433	w gute
-1576	w guten
-1237	w gwen
-419	w h
-1126	w ha
-780	w hackerrank
-562	w haddad
-511	w half
-678	w hall
-9	w halle
-2483	w hallo
-1023	w hana
-340	w handy
-1086	w hannah
684	w harbour
-912	w harriet
-855	w haus
-1004	w hause
-799	w have
-629	w having
-521	w he
-1578	w head
1217	w health
-244	w heb
-1391	w hej
-1610	w hello
-437	w help
-776	w hemos
-816	w her
-849	w herbst
-344	w here
-2009	w herr
-1194	w herzlich
-1179	w herzliche
-285	w het
-2089	w hey
-2392	w hi
-351	w high
-611	w hinweis
-1016	w hinweise
-315	w hire
-591	w hirevue
-1265	w hiya
-913	w hof
-1709	w hoi
-1562	w hola
870	w home
783	w homes
60	w hope
773	w hospice
-80	w hospital
566	w hospitals
-1015	w hospitation
-273	w hotel
696	w hotels
-879	w hours
-306	w house
816	w housing
-547	w however
-1519	w hr
-844	w hrb
-743	w https
-883	w hugo
-1437	w human
-1142	w humanos
-1363	w i
-1538	w id
-1365	w if
-1178	w ihnen
-1015	w ii
-735	w ik
-42	w il
-339	w ilse
-1433	w im
-1343	w imogen
-902	w in
-1198	w inc
-797	w indeed
-1215	w ines
-909	w information
-1707	w informationen
-367	w ing
-1556	w ingrid
-456	w initiativbewerbung
-910	w innen
-803	w instagram
-469	w institut
682	w institute
340	w instituto
89	w insurance
348	w international
-1239	w interview
-957	w invitation
-860	w ireland
-1127	w is
-1017	w ist
190	w it
-1058	w ivan
-1582	w j
-889	w ja
-1123	w jahr
-453	w jahre
-766	w jan
-1089	w jana
-796	w januar
-783	w january
-1007	w java
-25	w jean
-857	w jess
-542	w jetzt
-1243	w jo
-879	w jobs
-1239	w join
-1149	w jonas
-980	w jordan
-628	w juli
-329	w july
-1022	w june
-1134	w juni
-258	w junior
-1341	w just
-1646	w k
212	w kaffee
-882	w kandidat
-1391	w kandidaten
117	w kanzlei
-317	w keep
-1033	w kennenlernen
-1250	w kennziffer
704	w kestrel
-1004	w kevin
-498	w kia
-1059	w kim
-1427	w kind
-1086	w kindly
236	w kita
-634	w klasse
59	w klinikum
-1159	w kofi
107	w kollegen
169	w kollegin
-880	w kom
-626	w kommen
-302	w kommission
-792	w kontakt
-947	w kosten
-294	w kowalczyk
166	w kreis
-276	w kun
-380	w l
-229	w la
-954	w laat
-495	w lab
14	w labor
1221	w labs
203	w laden
-206	w land
409	w lane
-932	w lars
-251	w las
-1064	w last
-1080	w late
-201	w law
-414	w le
-118	w lea
-747	w lead
-727	w leader
714	w learning
-870	w lebenslauf
-592	w leeds
175	w legal
-1076	w lei
-456	w leila
-830	w leiter
-744	w leitung
-670	w lena
99	w les
-1140	w letter
-826	w leute
-1228	w level
-513	w lever
-1241	w lg
-495	w lhe
-514	w library
-2822	w liebe
-1610	w lieber
528	w lindqvist
-1510	w link
-690	w linkedin
-820	w liste
153	w little
876	w living
-834	w ll
-712	w lo
-245	w local
-926	w location
-329	w log
-21	w logistics
992	w logistik
-99	w london
-88	w looking
-731	w lorna
435	w los
-828	w losung
-808	w lou
-842	w lovely
-913	w ltd
-41	w luca
-1159	w lucas
-254	w lucia
-683	w luck
-1083	w luis
-846	w lunch
-2308	w m
-1059	w ma
-468	w madam
-941	w madame
-1168	w mai
-924	w mail
-198	w main
-597	w mairie
-195	w maison
-678	w mal
-1032	w manage
-1128	w management
-1529	w manager
-934	w managing
-953	w mann
-1158	w many
-914	w mappe
400	w mar
-112	w mara
-1082	w march
-647	w marchetti
-832	w marco
-670	w marcus
-839	w marguerite
-977	w marie
1139	w marine
-620	w mark
-66	w marsh
-706	w marta
-1086	w martin
-728	w marz
-559	w mateo
-1091	w may
-584	w maybe
-540	w me
-803	w med
704	w media
783	w medical
-1119	w meet
-1321	w meeting
-984	w mein
-885	w meine
-1216	w member
-998	w menschen
43	w meridian
-685	w message
-739	w met
-1104	w mfg
-843	w mi
-1226	w microsoft
482	w mill
-921	w min
-1108	w mina
290	w ministry
-577	w minute
-964	w minuten
-473	w minutes
-1584	w miss
-1312	w mit
-825	w mittagessen
176	w mitte
-792	w mitteilung
-965	w mittwoch
-1261	w mme
-1134	w mo
-701	w moi
-1168	w moin
-743	w moment
-1164	w mon
-1195	w monate
-667	w monaten
-782	w monats
-875	w monday
-876	w monica
-1027	w monique
-1170	w monsieur
-1202	w montag
-869	w morgen
-1411	w morning
471	w moss
-459	w most
-1341	w mr
-778	w mrs
-1112	w ms
-886	w muhe
398	w municipal
387	w museum
574	w mutual
-1162	w n
-2	w na
-1486	w nach
-641	w nachfrage
-332	w nachmittag
-1286	w nachricht
-870	w nadia
-934	w name
-686	w namen
-1003	w nao
1061	w national
-793	w ne
-1037	w need
-656	w nein
-671	w nele
740	w network
-584	w new
54	w nhs
-626	w ni
-775	w nice
-1618	w no
-863	w non
-391	w noor
535	w nord
286	w nordlicht
-278	w north
378	w northern
-962	w nos
-1536	w not
-681	w note
-502	w nothing
-377	w notice
-198	w november
-942	w now
-1038	w number
-820	w numerical
-594	w nummer
428	w nursery
-175	w nursing
-718	w o
-597	w ob
-348	w obrigada
-646	w obrigado
-503	w october
53	w of
-1173	w offer
-228	w office
-1017	w ohne
-1412	w oi
-1382	w ok
-729	w okafor
-1140	w oktober
-1634	w ola
-721	w olaf
152	w old
-466	w on
-848	w one
-1305	w online
-531	w only
153	w op
-167	w open
-688	w operations
-669	w ops
-822	w oracle
-674	w original
-1216	w ort
-752	w os
-867	w otherwise
-544	w out
-1096	w over
-259	w owing
-1449	w p
-960	w pa
308	w pacific
-844	w panel
74	w paper
-194	w papier
-1200	w para
-1352	w paris
-439	w park
-485	w parking
-1022	w part
175	w partner
-928	w partners
-992	w passt
-891	w patricia
-974	w paul
-827	w paula
-1123	w pauline
434	w pay
-942	w pc
-1470	w pdf
540	w pension
-965	w people
93	w per
-719	w person
-1137	w personal
-1104	w personalrat
-936	w personas
-1240	w personen
-783	w personio
-647	w personnel
-398	w peter
-798	w petra
-8	w pflege
860	w pharma
-976	w pick
-733	w place
-847	w plan
-1262	w platz
-783	w platze
178	w plaza
-775	w please
-1094	w pls
-1041	w pm
-886	w pode
188	w point
78	w police
-531	w policy
-1312	w por
377	w port
-1149	w portal
-760	w portfolio
-211	w post
-677	w postfach
-951	w pour
-1069	w powered
185	w pr
-56	w practice
-493	w praxis
-1076	w president
-65	w press
-1095	w prezado
135	w primary
-1811	w principal
-1255	w privacy
24	w private
-1011	w priya
-735	w priyanka
-1062	w probearbeiten
-905	w probetag
-823	w probezeit
-1281	w professor
-1371	w profil
-1238	w profile
-1272	w programme
-988	w prufung
-1057	w ps
-520	w public
-822	w python
-1013	w qualifikation
-621	w qualifikationen
-673	w quando
-867	w que
-770	w queremos
-432	w questions
-1661	w r
-1542	w ra
574	w rail
-1313	w raum
-924	w ravi
-29	w re
-532	w read
-1131	w readme
-754	w really
-1250	w rec
-500	w recebemos
-658	w rechnen
-1743	w recruiter
-1278	w recruiting
-1528	w recruitment
-920	w recrutamento
-280	w recrutement
-1154	w recursos
-1126	w ref
-1120	w reference
-731	w references
-1257	w regards
-162	w region
80	w regional
-828	w registered
-1126	w regulation
-272	w reisekosten
-941	w reminder
-915	w replies
-1045	w reply
-184	w reporting
-815	w req
-858	w requisition
-977	w reschedule
284	w rescue
-134	w research
-174	w reserve
-930	w resources
-1678	w resourcing
-198	w ressources
-887	w results
-863	w resume
235	w retail
-656	w review
-529	w reyes
-679	w rgpd
-1233	w rh
386	w ridge
-748	w right
-603	w ring
260	w road
-1012	w rob
934	w robotics
-426	w room
-1029	w rosa
-1336	w round
-1064	w ruhe
-786	w runde
-174	w rural
-1149	w ruth
-648	w s
-245	w sa
-1327	w sabine
-1424	w safe
-872	w sag
548	w saint
-1076	w salary
-650	w saludo
-891	w saludos
-1151	w salut
-371	w saluti
-727	w sam
-1066	w same
-916	w samir
-1257	w samstag
205	w san
-1212	w sandra
-780	w sans
168	w santa
-974	w sara
-902	w saturday
-948	w saturdays
-766	w say
-1086	w schedule
-519	w school
-477	w schools
-954	w schreiben
-1004	w schritt
-989	w schritte
-973	w se
-1435	w search
-354	w secretaria
-1378	w secretary
611	w security
-78	w see
-897	w sehr
-569	w sei
-685	w seite
-454	w seiten
-1423	w sekretariat
-1132	w seleccion
-946	w selection
-1281	w selezione
-690	w send
-776	w senhor
-280	w senior
-1256	w sent
-866	w september
-516	w serra
-238	w service
-655	w services
-1259	w servus
-1028	w seu
-841	w she
-713	w shl
-936	w should
-1088	w si
-849	w siamo
-986	w sig
-1123	w sign
-258	w simon
-473	w simone
-993	w since
-1125	w sincerely
-799	w siobhan
-518	w sir
-1225	w sister
-1234	w site
-959	w sitz
-805	w sitzung
-940	w six
-991	w smartrecruiters
-996	w so
-475	w sobald
-1121	w sobre
-946	w social
-479	w society
-1093	w sofia
435	w software
27	w solicitors
-1073	w sollte
-595	w sollten
-352	w solutions
234	w sommer
-902	w sonntag
-1287	w sorry
356	w south
-1352	w sql
-1015	w sr
-999	w sra
-865	w ssa
117	w st
-90	w stadt
-9	w stadtwerke
-457	w staff
-826	w staffing
-989	w stage
-1548	w stand
-927	w standort
-1498	w start
97	w state
-419	w states
-199	w station
-1077	w status
-971	w stay
-882	w std
-758	w stelle
-1146	w stellen
-795	w step
-813	w steve
396	w stiftung
-1125	w still
-959	w stock
-854	w stop
292	w street
237	w studio
-585	w stunde
-1390	w stunden
-785	w su
-1145	w sua
-546	w submitted
-923	w succes
442	w sud
-1148	w sue
-1375	w sunday
-1158	w suo
-121	w support
438	w sur
-227	w sv
-423	w system
-17	w systems
-487	w t
-574	w ta
-1368	w tag
-1673	w tage
-791	w tagen
-1670	w take
-1341	w talent
-1131	w talento
-714	w talk
-695	w tamsin
-740	w tariq
-652	w te
-587	w team
-1086	w teams
-418	w teamtailor
96	w tech
-586	w technical
-498	w technologies
1351	w technology
-780	w teil
-1192	w teilnahme
-802	w tel
-1167	w telefon
-860	w telefonat
-785	w tell
-636	w teresa
-1089	w termin
-1124	w test
-736	w tests
-1356	w text
-5	w the
-261	w theatre
-758	w thema
-761	w then
-690	w theo
-2065	w there
-480	w they
-577	w thomas
-841	w those
81	w three
-1096	w thu
-964	w thurs
-853	w thursday
-972	w ti
-1616	w time
-855	w tisch
-715	w title
-1231	w to
-1064	w tobias
-1387	w tom
-1049	w tomas
-873	w tomorrow
-773	w ton
-124	w top
-1013	w tot
-671	w tour
31	w town
-927	w trac
-748	w trager
-1096	w trainee
-489	w training
322	w travel
-167	w tribunal
-26	w trust
-947	w trustees
-1216	w try
-381	w tu
-1074	w tue
-922	w tues
-847	w tuesday
-921	w tuesdays
-755	w tut
-293	w two
-580	w type
-1216	w u
-1533	w uber
-710	w ufficio
-1346	w uhr
-600	w uhrzeit
482	w uk
-928	w um
-303	w un
-435	w una
-463	w und
-1133	w under
-1419	w uni
-334	w union
135	w unit
-230	w united
566	w universitat
-230	w university
-1321	w unterlagen
-915	w unternehmen
-853	w unterschrift
-1018	w until
-373	w up
-989	w update
-603	w urlaub
-761	w use
-1020	w uw
-1226	w v
-1543	w vacancy
378	w val
503	w vale
568	w valley
-227	w van
-743	w ve
-1276	w venue
-276	w vera
-814	w verbal
-883	w verfahren
-878	w verfahrens
-1013	w verfugung
-620	w verify
-747	w verstandnis
-564	w vertrag
-1056	w vertrauen
-24	w verwaltung
149	w veterans
1076	w veterinary
-127	w vi
-884	w video
-1223	w viel
-930	w viele
-771	w vielen
-1049	w vielzahl
-307	w view
-372	w voce
-737	w vollzeit
-1087	w von
-571	w voor
-864	w vor
-391	w vorauswahl
-938	w vormittag
-834	w vorschlag
-1103	w vorstand
-926	w vorstellung
-649	w vos
-254	w voss
-704	w vous
-996	w vp
-1187	w w
-1223	w wahl
-1291	w wales
-1629	w wann
-912	w want
-1363	w warm
-611	w warmly
-1086	w was
-884	w wat
1132	w water
-722	w way
-948	w wear
-900	w wed
-550	w wednesday
-1010	w weds
-720	w weg
-989	w wegen
-1016	w wei
-1157	w welcome
-1231	w well
-873	w wenn
-582	w wer
-1365	w werk
-818	w werkstatt
-76	w west
-781	w whatsapp
-1089	w when
-665	w which
-630	w while
-500	w whitlock
-689	w who
-1010	w wie
-561	w wien
-732	w wil
-764	w will
-160	w wishes
-1039	w wo
-1290	w woche
-906	w wochen
-707	w wochenende
-1016	w word
-1323	w work
-981	w workable
-570	w works
-801	w written
-1298	w x
-1651	w xxx
-1339	w xxxx
-501	w y
-726	w year
-1336	w yes
-1190	w yours
-481	w yusuf
-701	w zeichen
-579	w zeit
-361	w zeitpunkt
-1143	w zentrale
-975	w zeugnis
-877	w zeugnisse
-751	w zimmer
-699	w zoe
-790	w zoom
-956	w zu
-467	w zugang
-458	w zum
-528	w zur
-781	w zwischenstand
568	whole more seldom
141	within
527	within as often
765	within told
-136	writes
-1034	writes own
590	writes provider
696	writes system
-730	written alone
-899	written alone board
-949	written alone nobody
-682	written alone own
-27	written alone provider
174	written alone system
`;
