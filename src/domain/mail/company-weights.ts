// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
-301	< !
-695	< "
-949	< &
-252	< (
-733	< )
-959	< +
414	< ,
-895	< -
-262	< .
116	< /
-1108	< 00
-589	< 000
-1049	< 1
-1244	< 10
-894	< 11
-864	< 12
-1151	< 13
-892	< 14
-1105	< 15
-1148	< 16
-421	< 17
-487	< 18
-1233	< 2
-654	< 20
86	< 2025
-362	< 25
-1095	< 3
-1237	< 30
-1198	< 4
-937	< 40
-1079	< 45
-625	< 5
-983	< 59
-1127	< 6
-721	< 60
-950	< 8
-1355	< 9
-751	< 90
-77	< :
-1579	< ;
72	< ?
704	< @
-603	< [
-1401	< ]
36	< ^
493	< a
-772	< ab
93	< about
-1011	< acht
-1169	< after
-175	< al
-436	< alle
-842	< allen
-942	< alles
-1614	< als
-72	< am
502	< an
-710	< and
-959	< andere
-1043	< anderen
525	< as
1016	< at
-412	< au
-839	< auf
-1219	< aus
-127	< avec
-279	< be
136	< before
-78	< bei
-975	< beiden
-290	< beim
-769	< beruflichen
-673	< besten
621	< bij
-998	< bis
-820	< bitte
69	< but
-530	< by
-896	< candidate
1433	< chez
-99	< con
1065	< da
344	< das
225	< de
-1571	< dear
-121	< dein
-842	< deine
-553	< deinem
-724	< deinen
-819	< deiner
323	< del
-252	< della
-436	< dem
-63	< den
-17	< der
-757	< deren
-391	< des
220	< di
563	< die
-776	< diese
-643	< diesem
-593	< dieser
-574	< dieses
-63	< do
-905	< drei
-187	< du
-740	< e
-830	< eigenen
-1823	< ein
-1766	< eine
-946	< einem
-1390	< einen
-1054	< einer
-1105	< eines
-947	< einige
249	< el
-681	< em
349	< en
-650	< engere
-544	< enhanced
-697	< ersten
-382	< etwas
-162	< for
-379	< freundlichem
-1115	< freundlichen
-172	< from
-1173	< fünf
-541	< für
-644	< fürs
-722	< geehrte
-455	< geehrter
-624	< gute
-790	< guten
-483	< halbe
-897	< heer
-988	< hello
-281	< herzlichen
534	< het
-1454	< hi
-513	< ich
684	< if
-24	< ihr
-581	< ihre
199	< il
-388	< im
210	< in
-1007	< ins
-1333	< is
-1289	< ist
-977	< job
267	< joining
-1235	< kein
-860	< keine
-326	< keinen
-866	< kleine
-910	< kurze
-392	< la
70	< le
-617	< letzte
-497	< letzten
-385	< meet
-986	< mehr
-1040	< mein
-859	< meine
-1035	< meinem
-171	< met
-1048	< mevrouw
-625	< mit
-1043	< monday
-332	< morning
602	< na
-1078	< nach
-837	< neue
-932	< neuen
-457	< no
-943	< noch
-683	< nächste
-769	< nächsten
14	< o
-655	< oder
152	< of
-1363	< ohne
-911	< on
-696	< one
-338	< or
-1143	< our
-1181	< per
-275	< photo
-755	< plus
-864	< pm
189	< por
500	< recruitment
-905	< s
-844	< sechs
710	< sie
86	< so
-927	< ssa
-516	< tarde
56	< team
-525	< thanks
679	< that
-288	< the
-889	< through
708	< to
-703	< tu
-196	< two
-1044	< um
-824	< un
-1981	< und
-41	< under
-1193	< unser
-1287	< unsere
-1340	< unserem
-1000	< unseren
-1422	< unserer
-876	< unseres
-1251	< unter
955	< van
333	< via
-1195	< viel
-358	< vielen
-1089	< vier
56	< vom
847	< von
-850	< vor
-929	< votre
-570	< weitere
-813	< weiteren
-63	< which
-913	< wir
698	< with
-591	< you
210	< your
-1055	< zehn
58	< zu
-1417	< zum
-967	< zur
-1389	< zwei
-669	< zweite
-946	< zweiten
-558	< zwölf
44	< |
-542	< ¡
-203	< £
-391	< ©
41	< «
280	< ·
-703	< ¿
338	< à
-95	< às
-904	< über
-478	< –
-946	< „
-683	< •
-109	<< ! !
-147	<< " .
-905	<< ' s
349	<< ) ,
395	<< ) .
-250	<< ) and
204	<< ) at
393	<< , and
-850	<< , das
-1052	<< , den
-1353	<< , der
-698	<< , deren
-1527	<< , die
-594	<< , ein
-428	<< , eine
-605	<< , im
348	<< , so
-307	<< , the
-829	<< - und
491	<< . (
326	<< . ,
-823	<< . 00
-696	<< . 15
-893	<< . 30
-651	<< . das
-982	<< . den
-1496	<< . der
-723	<< . die
-1345	<< . ihr
12	<< . ihre
-803	<< . im
-949	<< . in
-927	<< . ssa
324	<< . the
-693	<< . your
-1273	<< . ¿
-788	<< 00 .
-762	<< 1 .
-961	<< 1 :
-569	<< 10 .
-634	<< 10 :
-333	<< 11 :
-1056	<< 12 .
-747	<< 12 :
-545	<< 14 .
-934	<< 15 .
-821	<< 2 .
-471	<< 2 :
-402	<< 20 .
-668	<< 23 :
-997	<< 3 .
-719	<< 30 .
-1259	<< 4 .
-428	<< 5 .
-859	<< 6 .
-719	<< 7 .
-723	<< 9 .
-631	<< 9 :
-921	<< : "
-1094	<< : 00
-1000	<< : 15
-1005	<< : 30
-970	<< : 45
-983	<< : 59
-313	<< : [
-559	<< : der
500	<< : die
-672	<< ] [
-890	<< ^ "
-201	<< ^ (
-1632	<< ^ -
-274	<< ^ [
36	<< ^ ^
627	<< ^ das
-1571	<< ^ dear
176	<< ^ dein
-343	<< ^ deine
-610	<< ^ den
-214	<< ^ der
146	<< ^ die
-988	<< ^ hello
-193	<< ^ herzlichen
-1428	<< ^ hi
176	<< ^ ihr
-401	<< ^ ihre
-1194	<< ^ im
384	<< ^ recruitment
-489	<< ^ team
-115	<< ^ the
-314	<< ^ vielen
427	<< ^ your
-530	<< ^ ¡
-576	<< ^ ©
-467	<< ^ ¿
-259	<< ^ –
-1261	<< ^ •
-641	<< a )
-1228	<< a .
-896	<< agréer ,
-878	<< an .
-838	<< an den
-24	<< an der
-78	<< an die
-774	<< an unserem
-1401	<< and the
-587	<< and your
-699	<< application .
1169	<< application to
466	<< applying to
-922	<< april .
-846	<< ask for
503	<< assistant ,
-599	<< at our
154	<< at the
-906	<< auf dem
-1377	<< auf der
-1183	<< auf die
-520	<< auf diese
-693	<< auf unserer
-577	<< aufgrund der
-459	<< aus dem
24	<< aus der
-282	<< aus diesem
-500	<< before the
452	<< behalf of
898	<< bei der
-279	<< bewerberinnen und
-548	<< bis zum
-516	<< boa tarde
-1246	<< bring your
-587	<< by the
-853	<< dass die
-465	<< date :
210	<< day .
160	<< days .
-46	<< de la
-241	<< den nächsten
-650	<< die engere
252	<< director ,
-1109	<< dott .
-784	<< dra .
-713	<< durch die
-641	<< días ,
-910	<< ein .
-241	<< email .
348	<< employer .
936	<< employer :
590	<< employment with
-703	<< engineer (
-267	<< engineer ,
-466	<< england and
-817	<< floor ,
-661	<< for the
211	<< friday .
144	<< from the
227	<< für das
-338	<< für deine
-1358	<< für den
-1825	<< für die
-491	<< für eine
-795	<< für ihr
-799	<< für ihre
-726	<< geachte heer
-695	<< geachte mevrouw
-695	<< gmbh ,
-845	<< good morning
1306	<< greetings from
-357	<< haben .
-155	<< haben ihre
-506	<< hat .
-1038	<< here .
-1323	<< hola ,
-443	<< hour .
-930	<< hours .
-1173	<< house ,
1011	<< hr ,
-108	<< https :
-1740	<< i .
-527	<< ihnen alles
-722	<< ihnen die
-356	<< ihnen viel
-638	<< in .
-210	<< in den
-578	<< in der
-406	<< in die
-531	<< in diesem
-581	<< in our
-151	<< in the
-629	<< in unserem
-862	<< in unserer
1825	<< interest in
-168	<< interview .
533	<< interview with
-709	<< is a
-569	<< is an
-929	<< is in
-920	<< ist .
-16	<< it .
-555	<< job .
-418	<< keep your
-891	<< location :
-725	<< ltd ,
-839	<< m .
-382	<< madame ,
-524	<< mail .
222	<< manager ,
-741	<< manager .
-926	<< me ,
-1123	<< me .
290	<< me and
-516	<< message .
-951	<< minutes .
-671	<< mit .
-206	<< mit anderen
-349	<< mit besten
228	<< mit dem
-1261	<< mit den
-806	<< mit der
-622	<< mit einem
-477	<< mit einer
-379	<< mit freundlichem
-1014	<< mit freundlichen
-373	<< monday ,
-30	<< monday .
-1011	<< months .
-1217	<< nach dem
-873	<< nach den
-750	<< nach der
-547	<< nach sechs
-812	<< nicht .
-502	<< no .
-121	<< now .
-659	<< of the
768	<< office ,
-628	<< officer (
-102	<< officer ,
-647	<< oi ,
-951	<< olá ,
-940	<< on .
97	<< on the
-798	<< one .
632	<< ort :
-992	<< panel :
663	<< partner ,
-201	<< position .
826	<< position at
-932	<< powered by
-1386	<< registered in
168	<< role at
-770	<< s .
-722	<< sehr geehrte
-455	<< sehr geehrter
1110	<< sent to
-670	<< sich die
-705	<< sie am
-1022	<< sie den
-6	<< sie die
-485	<< sie diese
-605	<< sie eine
-821	<< sie ihre
-1201	<< sie im
-345	<< start :
-658	<< status :
569	<< team ,
-266	<< team at
-524	<< test .
-697	<< that .
-575	<< that the
-1148	<< thursday ,
-56	<< thursday .
-106	<< time .
-91	<< to the
-198	<< tuesday ,
-1239	<< uhr ,
-809	<< uhr .
-500	<< und das
-954	<< und der
-291	<< und die
-567	<< und viel
-1008	<< under the
986	<< unfortunately ,
-154	<< uns die
397	<< uns im
-440	<< until the
-1089	<< up .
37	<< us .
676	<< us at
-139	<< venue :
27	<< von der
-554	<< wednesday ,
-675	<< week .
-832	<< weeks .
-1100	<< wegen der
-597	<< werden .
-1048	<< when :
-474	<< where :
-1376	<< wir den
-649	<< wir die
-817	<< wir ihre
-788	<< wir im
-398	<< with our
500	<< with the
186	<< year .
-472	<< yet .
-856	<< you .
-790	<< zu den
-565	<< zu unserem
-335	<< zukunft alles
-584	<< © 2025
-1434	<< über den
-944	<< über die
-124	<> ! $
-899	<> ! ,
-219	<> " "
109	<> ( )
249	<> ( ,
-337	<> ( .
-125	<> ) $
-1537	<> , !
440	<> , $
-648	<> , '
138	<> , (
-388	<> , )
-569	<> , ,
-587	<> , .
-698	<> , 1
-565	<> , 2
-1160	<> , 3
-692	<> , 4
-1516	<> , :
-1053	<> , and
804	<> , has
-845	<> , in
-52	<> , is
-386	<> , nach
-1591	<> , und
-1058	<> , |
-309	<> - $
-1067	<> - (
270	<> - ,
-1043	<> - -
-1249	<> - .
-601	<> - :
-934	<> . !
-634	<> . $
410	<> . '
-586	<> . (
-821	<> . )
109	<> . ,
-213	<> . .
-403	<> . 1
-101	<> . :
-1120	<> . ?
-1009	<> . a
-557	<> . als
-542	<> . an
-1143	<> . and
-272	<> . applicants
-413	<> . are
-1032	<> . as
-972	<> . at
-552	<> . attached
-859	<> . be
-632	<> . bei
-881	<> . bis
-800	<> . bitte
-976	<> . by
-787	<> . can
-511	<> . candidates
-229	<> . dahin
-905	<> . das
-1199	<> . de
-292	<> . den
-1252	<> . der
-1019	<> . die
-277	<> . diesem
-750	<> . do
-835	<> . du
-850	<> . el
-1392	<> . en
-700	<> . er
-1318	<> . es
-1341	<> . for
-754	<> . from
-704	<> . für
-1000	<> . geht
-672	<> . haben
252	<> . has
-839	<> . hat
-879	<> . have
-564	<> . het
-890	<> . i
-736	<> . ich
-743	<> . if
-600	<> . il
-808	<> . im
-1120	<> . in
-13	<> . is
-528	<> . ist
-1249	<> . it
-841	<> . je
-717	<> . kann
-740	<> . können
-900	<> . la
-271	<> . le
-323	<> . like
-436	<> . lo
-534	<> . luck
-970	<> . may
-1141	<> . me
-795	<> . mir
-596	<> . mit
-637	<> . need
-460	<> . nicht
-593	<> . no
-1063	<> . not
-881	<> . o
-1283	<> . of
-1268	<> . on
-259	<> . one
-327	<> . our
-965	<> . por
-465	<> . put
-832	<> . que
-675	<> . se
-941	<> . sie
-789	<> . sind
-429	<> . sorry
-720	<> . take
-759	<> . te
-554	<> . that
-690	<> . the
-370	<> . then
-1134	<> . to
-371	<> . u
-816	<> . um
-186	<> . un
-933	<> . und
-849	<> . uns
-640	<> . us
-673	<> . von
-658	<> . vous
-788	<> . war
-327	<> . was
-1091	<> . we
-785	<> . werden
-540	<> . were
-501	<> . who
391	<> . will
-557	<> . wir
-971	<> . wird
-826	<> . with
-1051	<> . you
-969	<> . your
282	<> / $
-647	<> 00 $
-816	<> 00 ,
-436	<> 00 .
-538	<> 15 ,
-459	<> 15 .
-381	<> 30 $
-456	<> 30 ,
-589	<> 30 .
-504	<> 45 ,
-889	<> 59 $
-207	<> : $
-2039	<> : (
211	<> : ,
-434	<> : .
-850	<> : :
-1105	<> : teams
-18	<> : |
-259	<> : –
4	<> ? $
-370	<> ? ,
730	<> @ $
201	<> [ $
-401	<> [ ,
46	<> [ ]
-1115	<> ^ !
78	<> ^ $
-647	<> ^ &
-815	<> ^ '
91	<> ^ (
-207	<> ^ )
486	<> ^ ,
463	<> ^ -
140	<> ^ .
550	<> ^ /
-477	<> ^ 1
-500	<> ^ 2
-619	<> ^ :
-833	<> ^ ?
-975	<> ^ [
-912	<> ^ a
-381	<> ^ about
-570	<> ^ abrazo
-594	<> ^ afternoon
-368	<> ^ all
-320	<> ^ am
-305	<> ^ an
-1725	<> ^ and
-187	<> ^ are
104	<> ^ as
-820	<> ^ at
239	<> ^ au
-823	<> ^ aus
-564	<> ^ be
-268	<> ^ besten
-460	<> ^ bis
-1667	<> ^ by
-737	<> ^ candidato
-373	<> ^ candidatura
-384	<> ^ care
-466	<> ^ careers
-122	<> ^ careful
-839	<> ^ cordialement
-1018	<> ^ d
-719	<> ^ dat
-475	<> ^ date
-878	<> ^ day
-985	<> ^ de
-521	<> ^ der
-1180	<> ^ des
-874	<> ^ di
-924	<> ^ dia
-1146	<> ^ die
-1063	<> ^ do
-778	<> ^ done
-726	<> ^ dott
-1037	<> ^ du
-453	<> ^ días
-30	<> ^ e
-731	<> ^ een
-629	<> ^ el
-873	<> ^ en
34	<> ^ es
179	<> ^ est
-1275	<> ^ for
-429	<> ^ freundlichem
-985	<> ^ freundlichen
-647	<> ^ from
-941	<> ^ für
-1162	<> ^ geehrte
-581	<> ^ geehrter
-578	<> ^ groet
470	<> ^ has
171	<> ^ hat
619	<> ^ have
-560	<> ^ heer
-639	<> ^ here
392	<> ^ hiring
175	<> ^ hr
306	<> ^ i
-844	<> ^ il
-1018	<> ^ im
-901	<> ^ in
-447	<> ^ interview
278	<> ^ is
144	<> ^ ist
-1015	<> ^ it
-775	<> ^ je
-499	<> ^ jobs
-931	<> ^ kandidaat
-608	<> ^ können
-728	<> ^ l
-561	<> ^ la
388	<> ^ le
-896	<> ^ like
-703	<> ^ luck
-851	<> ^ me
-422	<> ^ message
-786	<> ^ mevrouw
-669	<> ^ mit
-1013	<> ^ morning
-669	<> ^ my
-938	<> ^ news
-500	<> ^ no
-972	<> ^ not
134	<> ^ now
-951	<> ^ o
-909	<> ^ of
304	<> ^ on
-859	<> ^ one
-534	<> ^ or
-699	<> ^ ora
-668	<> ^ os
-1246	<> ^ our
462	<> ^ people
-574	<> ^ per
799	<> ^ plc
-1012	<> ^ por
-1204	<> ^ que
-278	<> ^ recruiting
-166	<> ^ recruitment
-845	<> ^ regards
-331	<> ^ salary
-702	<> ^ saludo
-730	<> ^ saluti
-585	<> ^ service
-1120	<> ^ sie
-1078	<> ^ sind
-606	<> ^ so
-228	<> ^ sorgfältiger
-423	<> ^ sorry
-438	<> ^ talent
-1084	<> ^ tarde
-274	<> ^ tardes
687	<> ^ te
-676	<> ^ team
-751	<> ^ test
159	<> ^ thanks
-1151	<> ^ that
-1175	<> ^ the
-983	<> ^ there
-1023	<> ^ this
-888	<> ^ time
-1667	<> ^ to
-582	<> ^ tu
-806	<> ^ un
-907	<> ^ und
-482	<> ^ up
-939	<> ^ us
-815	<> ^ van
-1038	<> ^ vom
-648	<> ^ voor
-930	<> ^ vous
-427	<> ^ vriendelijke
-1293	<> ^ we
-820	<> ^ werden
589	<> ^ will
-878	<> ^ wir
-764	<> ^ wishes
-420	<> ^ with
834	<> ^ would
-140	<> ^ writing
-984	<> ^ x
-1630	<> ^ you
-1176	<> ^ your
-902	<> ^ zum
224	<> ^ |
366	<> ^ ·
-1270	<> ^ à
495	<> ^ –
88	<> a ,
-1128	<> a .
-735	<> alles !
-503	<> alles .
-400	<> alles und
-798	<> als .
-964	<> am $
-477	<> am ,
-411	<> am .
-677	<> an opportunity
-959	<> and $
-538	<> and (
-782	<> and ,
-315	<> and .
-125	<> and be
-83	<> and sorry
1290	<> at !
68	<> at $
-55	<> at ,
434	<> at .
-194	<> at and
229	<> at has
390	<> at in
760	<> at is
272	<> at on
-685	<> auf .
-169	<> bei .
-402	<> besten $
328	<> bij .
-672	<> bis ,
-542	<> by $
-536	<> by .
-429	<> das ,
-80	<> das .
-820	<> das hat
-54	<> das ist
293	<> de $
-505	<> de ,
478	<> de .
-1146	<> dear $
-994	<> dear ,
-673	<> dear :
-121	<> dein $
-69	<> deine $
-561	<> deine und
-139	<> dem ,
-235	<> dem .
66	<> den ,
-290	<> den .
-1038	<> den der
-586	<> den für
-473	<> den in
-751	<> den mit
-1141	<> den und
-244	<> der $
-738	<> der (
-519	<> der ,
226	<> der .
290	<> der :
-580	<> der am
-439	<> der an
-774	<> der der
-1104	<> der für
218	<> der hat
-731	<> der in
-468	<> der ist
-452	<> der mit
121	<> der und
-854	<> die ,
-310	<> die .
75	<> die als
-432	<> die der
-644	<> die für
333	<> die haben
165	<> die hat
-520	<> die im
-853	<> die in
-339	<> die ist
-896	<> die mit
-173	<> die nach
-731	<> die nicht
-1257	<> die und
-142	<> do $
466	<> do ,
147	<> do .
-423	<> drei ,
-511	<> drei .
-626	<> ein ,
-1028	<> ein .
-647	<> eine ,
-613	<> eine .
-271	<> eine mit
-723	<> einen ,
-423	<> einen .
-419	<> einen mit
-887	<> einer .
135	<> en ,
216	<> en .
639	<> for $
-1092	<> for (
-137	<> for ,
32	<> for .
-376	<> freundlichem $
-1107	<> freundlichen $
-833	<> from $
414	<> from ,
-328	<> from .
-1098	<> für $
-959	<> für und
-604	<> geehrte ,
-455	<> geehrter ,
-720	<> heer ,
-366	<> hello $
-632	<> hello ,
-160	<> herzlichen für
-739	<> hi !
-923	<> hi $
-945	<> hi ,
-764	<> ihr $
-505	<> ihr und
-243	<> ihre $
-909	<> ihre .
-592	<> ihre mit
-285	<> ihre werden
-971	<> im $
-567	<> im ,
-121	<> im .
-980	<> im der
-372	<> im mit
-667	<> im und
97	<> in !
-1227	<> in $
-531	<> in (
-675	<> in ,
181	<> in .
810	<> in and
162	<> in und
-963	<> keine .
-508	<> la ,
461	<> la .
-657	<> mevrouw ,
-738	<> mit ,
-882	<> mit .
176	<> mit und
-330	<> nach ,
-1045	<> nach .
-307	<> nach der
521	<> of ,
-281	<> of .
-941	<> on ,
-316	<> on .
-666	<> on and
-471	<> or .
-511	<> our ,
-757	<> our .
-465	<> our office
-870	<> per .
474	<> recruitment $
-511	<> tarde ,
-81	<> team $
391	<> the $
-378	<> the '
122	<> the (
-490	<> the ,
665	<> the .
-452	<> the ?
173	<> the and
-440	<> the at
78	<> the for
-208	<> the has
128	<> the in
138	<> the is
-577	<> the of
-851	<> the on
-444	<> the or
671	<> the team
-462	<> the to
421	<> the will
-749	<> through .
1049	<> to !
-1352	<> to ,
520	<> to .
667	<> to for
-471	<> um ,
-963	<> um .
-1010	<> und $
-759	<> und ,
-946	<> und .
-626	<> unserem .
-897	<> unserer .
-518	<> van $
271	<> via .
-127	<> viel !
-507	<> viel .
-123	<> viel bei
-711	<> viel und
-277	<> vielen ,
-288	<> vielen für
-263	<> vom $
178	<> with (
-497	<> with ,
235	<> with .
45	<> with and
-1050	<> your ,
-1278	<> your .
-740	<> your and
-317	<> your for
-493	<> your in
-1011	<> your number
-568	<> your on
-470	<> zum ,
-392	<> zum .
-407	<> zur .
-806	<> zwei ,
-820	<> zwei .
171	<> | $
145	<> | ,
434	<> | |
258	<> · $
105	<> · ,
-99	<> · ·
-997	<> à ,
-210	<> – $
-585	<> – (
-648	<> – ,
-709	<> – .
-168	<> – –
-576	<> • $
535	> !
111	> "
176	> $
-1104	> &
13	> '
-367	> (
120	> )
-927	> +
-249	> ,
64	> -
166	> .
292	> /
-1352	> 1
-1201	> 10
-939	> 11
-982	> 12
-998	> 14
-950	> 15
-750	> 17
-1384	> 2
-903	> 20
-985	> 2025
-841	> 2026
-440	> 3
-1285	> 4
-1034	> 5
-1220	> 6
-1432	> 7
376	> 8
-773	> 9
139	> :
-1223	> ;
-243	> ?
-1052	> [
344	> ]
-1004	> a
-166	> ab
82	> about
-570	> abrazo
-313	> afraid
-96	> after
-594	> afternoon
-738	> al
-687	> all
-435	> aller
-759	> alles
187	> als
-911	> am
-939	> an
-403	> and
-1065	> any
-643	> applicants
-782	> april
607	> are
662	> as
-486	> ask
-896	> asked
-1250	> assessment
-573	> at
-748	> attached
-697	> até
191	> au
-1134	> auch
-1367	> auf
-669	> aufnehmen
-1542	> aus
-715	> back
-977	> be
-484	> been
-697	> before
-800	> bei
-915	> bekommen
-988	> besteht
-268	> besten
50	> beworben
-1491	> bis
-1018	> bitte
-763	> bitten
-1160	> bleiben
-836	> bleibt
-813	> branch
-794	> brauchen
-367	> by
-943	> call
502	> can
151	> candidate
-750	> candidates
-796	> candidato
-472	> candidatura
-1030	> card
-666	> care
376	> careers
-122	> careful
-440	> certificate
-564	> charity
-538	> check
-362	> com
384	> come
-780	> con
-839	> cordialement
-1028	> d
-819	> da
-379	> dahin
-894	> dan
-890	> das
-854	> dat
-497	> date
-878	> day
-978	> de
-514	> deiner
-1328	> del
-912	> dem
-1013	> den
-341	> der
-1289	> des
-983	> di
-925	> dia
-835	> dich
-721	> die
-277	> diesem
-1079	> dieser
-922	> dir
-1471	> do
793	> does
-778	> done
-726	> dott
-1256	> du
-1014	> durch
-453	> días
-963	> dürfen
-122	> e
-208	> een
-1389	> ein
-1394	> eine
-644	> einen
-935	> einer
-1327	> eines
-779	> el
-193	> else
-1377	> em
-1303	> employer
418	> en
66	> entschieden
-523	> er
-778	> erfolgt
-79	> erhalten
-153	> es
644	> est
-278	> et
-950	> exercise
-1754	> finden
-111	> floor
515	> foi
-170	> for
-829	> form
127	> free
-1283	> frei
-429	> freundlichem
-940	> freundlichen
-402	> from
-1407	> für
-1167	> gab
-1077	> geben
-1162	> geehrte
-581	> geehrter
-648	> geführt
-1086	> gegeben
-504	> gehen
-809	> geht
-517	> gekommen
-1001	> gelöscht
-861	> gemacht
-1667	> genommen
-840	> gern
-476	> get
-770	> gibt
-529	> go
-504	> going
-166	> got
-578	> groet
817	> ha
-752	> habe
7	> haben
153	> had
-671	> happy
811	> has
416	> hat
545	> have
-411	> heb
-560	> heer
-754	> help
-604	> here
-1038	> het
451	> hiring
-1229	> hours
604	> hr
-907	> hängt
-600	> hätten
-224	> i
-1208	> ich
-1071	> if
-1215	> il
-1322	> im
-278	> in
-904	> interview
184	> is
443	> isn
-742	> ist
-1565	> it
-953	> je
-1012	> job
-645	> jobs
206	> kan
-931	> kandidaat
-1120	> kann
-662	> keep
-1027	> keine
57	> know
-612	> kommen
-478	> kommt
-1222	> können
-962	> l
-608	> la
-12	> laden
-200	> last
384	> le
-195	> leider
-755	> let
-712	> letter
-634	> liegen
-984	> liegt
-580	> like
-1058	> link
-310	> lo
-849	> love
-742	> luck
-506	> läuft
-778	> löschen
-846	> machen
-722	> macht
-227	> make
-704	> mate
-47	> may
-1231	> me
-941	> meeting
-894	> mehr
-885	> mes
-422	> message
-854	> met
-786	> mevrouw
-948	> minutes
-1035	> mir
-1866	> mit
-1258	> mitbringen
-620	> more
-381	> morning
-830	> muss
-1162	> my
278	> möchte
-319	> möchten
-635	> möglich
1	> müssen
-44	> na
-1143	> nach
222	> ne
-456	> need
-915	> nehmen
-951	> news
-1713	> nicht
-1007	> no
-500	> noch
-114	> non
-671	> nos
-1492	> not
-680	> note
479	> now
-1458	> number
-800	> nur
397	> não
-1311	> o
-917	> oder
-792	> of
-202	> office
-720	> ohne
-173	> on
-703	> one
-665	> op
-860	> opportunity
-845	> or
-729	> ora
-883	> os
-1098	> our
-502	> out
99	> over
146	> para
-580	> passt
444	> people
-650	> per
1006	> plc
-675	> please
-646	> plus
-916	> por
37	> pour
-716	> put
-1292	> que
-689	> questions
-1009	> rather
-788	> read
253	> recruiting
-271	> recruitment
-860	> regards
-731	> reply
-508	> reviewing
-541	> ring
-676	> ringraziamo
-831	> sagen
-292	> said
-331	> salary
-765	> saludo
-907	> saluti
-969	> say
26	> says
-783	> schon
-488	> se
-410	> see
-1064	> sehen
-740	> sein
-504	> send
673	> sent
-636	> service
-659	> setzen
-864	> si
-1246	> sie
-602	> sind
-310	> site
-846	> so
-228	> sorgfältiger
-693	> sorry
-1629	> sowie
-151	> sprechen
-836	> statt
-1100	> stehen
-731	> steht
-790	> su
-855	> suchen
-349	> take
-309	> talent
-1084	> tarde
-274	> tardes
524	> te
-485	> team
-883	> teams
-906	> tell
161	> test
564	> thanks
232	> that
-123	> the
-835	> then
-1041	> there
287	> this
-904	> three
306	> through
-1349	> time
-194	> to
-416	> told
-475	> treffen
150	> tu
-1200	> two
-653	> u
-23	> um
-892	> un
-1029	> una
-651	> und
-403	> uns
-784	> unseres
-963	> unter
-673	> until
-644	> up
-1051	> us
-521	> va
-1158	> van
-73	> via
-1055	> vom
-739	> von
89	> voor
-1119	> vor
-478	> vorbei
161	> vorgesehen
-900	> vous
-427	> vriendelijke
450	> want
-1174	> wants
-268	> war
-988	> waren
-462	> was
-859	> we
-745	> week
92	> weiter
-994	> werden
213	> were
-449	> what
-1416	> when
-1819	> who
-1290	> wie
-1103	> wieder
380	> will
-876	> wir
-506	> wird
250	> wishes
-1568	> with
-754	> within
548	> would
-540	> write
-223	> writing
199	> wurde
-1182	> wurden
-698	> wäre
-496	> wünschen
-686	> x
-47	> y
-827	> yes
-418	> you
-1245	> your
-912	> zu
-144	> zum
-886	> zur
-760	> zurück
-713	> zusammen
222	> |
410	> ·
-963	> à
584	> è
-675	> é
-1274	> über
347	> –
-102	>> ! !
-332	>> ! $
1029	>> ! we
-117	>> " $
-87	>> " ,
-1498	>> " .
176	>> $ $
469	>> ' s
-167	>> ( a
-1041	>> ( she
750	>> ) $
-355	>> ) ,
-178	>> ) .
8	>> ) :
-1094	>> ) and
-936	>> ) at
-973	>> ) und
-2590	>> , $
403	>> , 1
-413	>> , 10
379	>> , 11
-389	>> , 12
-599	>> , 13
-554	>> , 15
-485	>> , 2
-577	>> , 2025
-406	>> , 3
-995	>> , 4
-649	>> , 7
-721	>> , 8
122	>> , 9
-420	>> , a
126	>> , am
347	>> , and
162	>> , as
-310	>> , at
-844	>> , bitte
-825	>> , ca
75	>> , danach
-753	>> , danke
-1105	>> , dann
-1107	>> , das
-1585	>> , dass
166	>> , de
-778	>> , den
-1187	>> , der
-1428	>> , die
-1055	>> , du
-366	>> , dublin
24	>> , ein
-608	>> , eine
-86	>> , for
-579	>> , got
415	>> , head
195	>> , hr
-741	>> , i
-1144	>> , ich
-387	>> , ihre
-9	>> , il
-733	>> , in
-137	>> , inc
-276	>> , it
7	>> , je
-1350	>> , just
-792	>> , l
232	>> , la
507	>> , le
-793	>> , london
-581	>> , monsieur
-806	>> , no
-885	>> , ob
116	>> , on
-817	>> , or
-929	>> , our
-827	>> , please
153	>> , que
475	>> , s
-561	>> , sie
-1334	>> , so
-688	>> , sorry
70	>> , thank
-1193	>> , thanks
610	>> , the
-725	>> , um
-1112	>> , und
-1284	>> , united
533	>> , we
-722	>> , which
-1051	>> , who
-1457	>> , wir
-112	>> , with
401	>> , you
-887	>> , your
-1003	>> . "
271	>> . $
-4	>> . (
-135	>> . )
-120	>> . ,
560	>> . .
-885	>> . :
-814	>> . a
-515	>> . bitte
-961	>> . bring
-834	>> . danach
-1036	>> . das
396	>> . de
-38	>> . der
84	>> . die
-1026	>> . du
-821	>> . ein
289	>> . he
-361	>> . i
-1079	>> . ich
174	>> . if
283	>> . ihre
623	>> . in
342	>> . it
-201	>> . no
-223	>> . please
166	>> . registered
-602	>> . sie
-320	>> . the
710	>> . this
1448	>> . unfortunately
-6	>> . we
-1331	>> . wenn
533	>> . wir
-277	>> . you
-458	>> . your
248	>> . |
-612	>> 1 ,
-406	>> 1 .
-438	>> 2 $
-907	>> 2 ,
-816	>> 2 .
-814	>> 3 ,
-77	>> 3 .
-874	>> 4 ,
-141	>> : "
-394	>> : $
-530	>> : 00
-1282	>> : 1
-925	>> : 10
-779	>> : 11
-1233	>> : 12
-1124	>> : 14
-539	>> : 15
-1128	>> : 2
-1393	>> : 3
-587	>> : 30
-1056	>> : 4
-940	>> : 5
-756	>> : 6
-1063	>> : [
-63	>> : a
-495	>> : monday
-1086	>> : the
-357	>> : thursday
-903	>> : £
-144	>> ? $
460	>> ] $
-900	>> ] ,
-215	>> ] [
-555	>> a la
-848	>> ab .
-181	>> afraid .
-487	>> alles gute
-842	>> an ,
-776	>> an .
-880	>> an der
-586	>> an und
-591	>> and a
631	>> and for
-428	>> and i
-776	>> and me
94	>> and the
-849	>> and wales
-128	>> at the
-541	>> auf dem
-1097	>> aus dem
-504	>> aus der
-213	>> be in
-639	>> bei der
-728	>> bei uns
-268	>> besten grüßen
-574	>> bis zum
-658	>> bitten wir
-76	>> by the
-455	>> candidato ,
-451	>> careers $
-472	>> cordialement ,
-1028	>> d '
-521	>> dat je
-452	>> date :
-767	>> der stelle
755	>> does not
-726	>> dott .
-644	>> días ,
-635	>> ein .
-1026	>> employer .
-721	>> entschieden ,
188	>> erhalten sie
-857	>> finden sie
389	>> for the
-429	>> freundlichem gruß
-993	>> freundlichen grüßen
-892	>> from my
-413	>> from the
-677	>> für das
-141	>> für dein
-757	>> für deine
-327	>> für den
-428	>> für die
-866	>> für ein
-627	>> für einen
-553	>> für ihr
-894	>> für ihre
-179	>> für sie
-798	>> geben .
-619	>> geben zu
-1141	>> geehrte frau
-498	>> geehrter herr
-536	>> gelöscht .
85	>> gibt es
-578	>> groet ,
-740	>> habe ich
-459	>> haben sie
-600	>> haben wir
-289	>> has asked
-348	>> has been
788	>> has invited
265	>> has moved
-1133	>> hat sich
-40	>> hat uns
24	>> hr $
-629	>> i .
-931	>> if you
-536	>> in den
-1317	>> in der
-628	>> in die
-856	>> in the
-410	>> in to
405	>> is a
454	>> is an
42	>> is committed
-698	>> is no
-777	>> is the
443	>> isn '
-792	>> ist der
-760	>> ist nicht
-638	>> kann ich
-835	>> können sie
-1040	>> können wir
-962	>> l '
-10	>> laden wir
-444	>> like to
-668	>> like you
-521	>> love to
-302	>> luck !
-385	>> may be
-456	>> me a
-710	>> mit ,
-710	>> mit .
-694	>> mit dem
-627	>> mit den
-614	>> mit der
-278	>> mit ihnen
-318	>> möchten wir
-11	>> müssen wir
-562	>> need to
-345	>> nicht als
-1251	>> not reply
-426	>> of luck
-1263	>> of the
-259	>> of us
-528	>> office .
-512	>> on file
-958	>> on the
-561	>> opportunity employer
-628	>> os melhores
271	>> people team
-665	>> recruiting $
1065	>> recruiting team
-378	>> recruitment $
-799	>> regards $
-704	>> regards ,
-505	>> saludo ,
-622	>> saluti $
-668	>> sehen wir
-545	>> setzen wir
-641	>> sie bitte
-710	>> sie mir
-809	>> sie nicht
-511	>> sie sich
-691	>> sie uns
-438	>> sind wir
-83	>> sorry that
-199	>> sorry to
-29	>> talent $
83	>> talent acquisition
474	>> talent team
-371	>> team $
-540	>> thanks for
-360	>> the meantime
-657	>> time :
-247	>> to a
-1207	>> to the
-824	>> to this
-395	>> und alles
-590	>> und bewerber
-507	>> und das
600	>> und der
-349	>> und die
-812	>> und ich
-442	>> und viel
-781	>> und wünschen
-635	>> voor je
-711	>> vor .
-521	>> vriendelijke groet
-904	>> want to
-531	>> we '
-537	>> werden nach
246	>> will be
209	>> will not
-565	>> wishes $
-295	>> wishes ,
-879	>> with the
-609	>> with us
992	>> would like
-409	>> wünschen wir
-686	>> x $
292	>> you '
-271	>> you can
-464	>> you come
-441	>> you do
-397	>> you have
-336	>> you need
-182	>> you start
-871	>> your application
-690	>> zurück .
-808	>> à vous
-598	>> über die
534	agreed
447	agreed board
333	agreed nobody
87	agreed own
163	agreed provider
698	agreed system
412	any
-285	begins
802	begins told
-95	board
-351	e 0
-1319	e 00
-456	e 000
-1408	e 0000
-475	e 03
-615	e 07
-566	e 08
-405	e 09
-1088	e 1
-1175	e 10
-973	e 11
-452	e 11th
-219	e 12
-180	e 12th
-619	e 13
-810	e 14
-151	e 14th
-1031	e 15
-170	e 15th
-324	e 16
-433	e 16th
-830	e 17
-690	e 18
-95	e 18th
-744	e 19
-682	e 1er
-636	e 1st
-1104	e 2
-479	e 20
-753	e 2024
-1013	e 2025
-902	e 2026
-136	e 20th
-185	e 21
-95	e 21st
-754	e 22
179	e 23
300	e 24
-662	e 25
-696	e 26
-448	e 27
-626	e 2nd
-1072	e 3
-770	e 30
-659	e 31
-462	e 3rd
-1415	e 4
-748	e 40
-699	e 45
-675	e 4th
-1405	e 5
-599	e 50
-688	e 59
-593	e 5th
-882	e 6
-470	e 60
-170	e 6th
81	e 7
-838	e 8
-893	e 9
-156	e 9th
-669	e a
-1027	e ab
165	e abel
-13	e aben
-325	e able
-105	e abor
170	e acao
-983	e ache
269	e acht
182	e acle
-1281	e act
-641	e ada
-918	e adam
-254	e aden
8	e ader
-9	e adia
-1139	e adme
45	e ador
77	e ados
584	e afen
-706	e afor
-991	e ag
-123	e agem
-515	e agen
-1032	e ager
-53	e ages
-768	e ah
-1125	e aham
-1781	e ahme
-706	e ahre
-985	e ahrt
338	e ai
-136	e ails
26	e aine
467	e ains
477	e aint
215	e air
424	e aire
556	e akes
253	e al
-893	e alan
-272	e alen
329	e ales
454	e alia
-636	e alie
319	e alle
-870	e allo
305	e alls
-1294	e ally
-992	e also
328	e alta
33	e alte
917	e alth
42	e alto
-1172	e alut
-51	e am
-1014	e amen
-288	e ames
-907	e amir
-1225	e amme
-722	e amos
-656	e amt
-550	e an
-1135	e ana
-371	e anal
-35	e anca
90	e ance
-752	e anch
428	e anco
-225	e ancy
-371	e and
167	e anda
-478	e ande
496	e andi
-1002	e ando
-50	e ands
-912	e andt
-1026	e andy
-421	e anel
-516	e ange
-843	e ania
-1042	e anie
121	e anja
-661	e anka
333	e anke
239	e ankt
-592	e anna
-1104	e anne
-1186	e anon
366	e anos
268	e anta
-773	e ante
438	e anto
-33	e ants
146	e aper
-477	e app
-1179	e appe
-1085	e arah
-231	e aran
-1025	e arch
-954	e arco
-120	e arda
191	e arde
133	e ardo
-186	e ards
-195	e area
-524	e ared
-1188	e arek
-491	e aren
390	e argo
412	e aria
-1048	e arie
167	e arin
-537	e ario
-740	e ariq
397	e aris
373	e arks
-479	e arkt
-1191	e arla
-732	e arly
911	e arma
-591	e arms
-147	e arna
-163	e aron
43	e arry
303	e arsh
-1137	e art
-1358	e arta
-610	e arte
200	e arts
-1188	e arzt
-676	e as
-1104	e ased
-1010	e aser
-1421	e ask
-721	e ason
-508	e asse
-669	e asst
-1255	e aste
10	e at
-850	e atch
-800	e ate
132	e ated
-171	e aten
-582	e ateo
88	e ater
-113	e ates
-163	e atic
-377	e atie
-861	e ator
-306	e atre
-1444	e atum
-843	e atus
-1241	e atze
240	e au
-872	e auch
116	e aude
-80	e auen
-449	e auer
-1179	e auf
-837	e aula
-184	e aura
-973	e aus
81	e ause
472	e auto
-655	e avec
51	e avel
1279	e aven
-272	e axis
-607	e aybe
-1426	e azie
-1001	e b
544	e bach
194	e back
-10	e bahn
-550	e bald
518	e band
488	e bank
290	e bara
-339	e base
465	e bay
-738	e be
-639	e bea
77	e beck
-227	e beit
-514	e ben
-118	e bend
899	e berg
-561	e bern
-196	e bers
189	e bert
-1730	e best
422	e beth
-798	e bhan
-1063	e bias
-772	e bido
-221	e bien
-654	e big
-971	e bild
-475	e bile
-771	e bine
-1172	e bis
-500	e blic
-944	e blin
178	e blue
-1325	e bnis
-97	e boa
151	e bom
-1270	e book
-680	e boss
688	e bour
-525	e brid
208	e bund
-1164	e bung
-435	e burg
-356	e buro
883	e bury
-47	e bus
-608	e by
-1006	e c
-897	e ca
-356	e cafe
-287	e call
-1166	e can
-687	e cant
-1246	e cara
374	e care
-1237	e caro
12	e casa
-1365	e case
-660	e caso
-945	e cces
-647	e ce
-1116	e ceo
-1291	e cept
-253	e cess
-1162	e cet
-888	e cfo
-117	e chat
-932	e ched
-1605	e chef
-78	e chel
-549	e chen
-280	e cher
-470	e ches
-447	e chte
550	e chts
-802	e ci
-339	e cial
-1928	e ciao
297	e cias
-239	e cies
-186	e cina
302	e cine
-377	e cing
-193	e cion
-556	e city
-35	e cken
-190	e cker
69	e cket
-54	e co
-90	e code
-815	e cola
99	e cole
95	e com
-1401	e come
-452	e como
-1121	e con
333	e coop
-374	e cord
-1030	e core
-745	e crew
-755	e cted
-785	e ctie
-868	e cto
-665	e ctor
-477	e cuse
-1846	e cv
-956	e cvs
-292	e czyk
-61	e d
106	e da
122	e dach
415	e dade
-1227	e dag
298	e dale
-514	e dame
-935	e dan
-6	e dana
-944	e dank
-764	e dann
-1185	e dans
186	e das
-832	e dat
-310	e data
-1512	e date
-1186	e dato
-1155	e day
-969	e days
-1219	e dbs
-599	e ddad
187	e de
-1006	e dean
-2348	e dear
-928	e deb
-820	e deed
235	e del
6	e dell
164	e demy
-852	e den
-996	e dept
-830	e der
-869	e dern
94	e ders
103	e des
-1401	e desk
-1009	e dget
-270	e di
-297	e dia
247	e dian
-416	e dias
-1497	e die
-218	e dine
-591	e ding
196	e dios
-732	e dit
209	e dium
-1106	e dmin
-1212	e dni
-992	e dnis
811	e do
-812	e does
13	e door
651	e dora
402	e dorf
-933	e dort
-634	e dott
703	e down
-729	e dr
-888	e dra
352	e dren
120	e du
-29	e due
-543	e duld
-1054	e dule
-987	e dung
-28	e e
-902	e each
-843	e ease
-476	e east
-489	e eben
-493	e eber
-1306	e ebot
43	e ecao
-14	e echa
-54	e echt
557	e ects
114	e eden
-486	e eder
-250	e edes
862	e edia
-500	e edin
119	e edit
-552	e eeds
-814	e een
-1270	e eeo
-812	e eers
-1175	e efon
-784	e eg
-210	e egal
-201	e egen
-48	e egin
790	e egio
-543	e ehen
-489	e eich
538	e eide
403	e eier
60	e eigh
-1194	e eike
-771	e eila
-1168	e ein
-799	e eine
114	e eira
64	e eiro
-352	e eise
-537	e eite
245	e el
-1539	e elen
-355	e elia
418	e elie
-988	e elif
-530	e elin
79	e elix
395	e ella
4	e elle
437	e elli
-691	e ello
-698	e em
28	e emen
152	e emie
-795	e emil
-467	e emma
-1457	e emos
-543	e empo
-714	e en
-1252	e enas
775	e enau
-622	e ence
-1300	e ench
-708	e ency
686	e enda
-1334	e ende
-1142	e enge
-583	e enna
155	e enne
-692	e enos
-343	e ense
-240	e enst
532	e enta
-355	e ente
-627	e ento
227	e ents
239	e enue
116	e enza
-1035	e eply
-885	e er
-725	e eral
-1038	e eran
-1222	e erat
85	e erde
-336	e ered
1395	e erei
-981	e eren
-111	e erer
457	e eres
407	e ergy
571	e eria
690	e erie
880	e erij
-1353	e erin
182	e erke
-841	e erne
-34	e erra
-590	e erry
-701	e erst
-97	e erta
-78	e erte
-351	e erto
-1017	e erty
-17	e erve
-498	e es
-337	e esen
-202	e essa
-1056	e esse
-231	e est
396	e esta
-331	e este
-803	e esto
-1051	e ests
110	e et
-959	e etag
184	e etal
-535	e eter
-795	e etra
96	e etro
-472	e etta
-357	e ette
393	e etti
-601	e etzt
-1232	e euer
-1318	e euro
-329	e eute
-200	e evel
-499	e even
-899	e ever
-1018	e evin
-441	e evor
-418	e evue
-1157	e ewer
-680	e exa
-768	e exmo
-511	e eyes
-700	e ezug
-1020	e f
-1260	e fach
-143	e fair
-832	e fall
-880	e fang
-664	e farm
-502	e feb
53	e feld
513	e fern
336	e ffee
-410	e ffen
-641	e ffer
465	e fh
-171	e fica
-231	e fice
-253	e fied
-1053	e file
-832	e fing
107	e fire
-894	e five
519	e fold
-1399	e folg
-308	e food
278	e for
346	e ford
-1031	e fore
-14	e form
194	e four
-1218	e fr
-1340	e frau
-630	e fri
-949	e from
229	e ften
-1150	e fter
-815	e fung
198	e fur
-1378	e fw
22	e g
-1723	e gabe
-531	e gada
-793	e gado
-1910	e gang
95	e gary
869	e gate
-1012	e gela
-548	e geld
-662	e gent
218	e gern
-288	e gers
-457	e gery
-783	e get
609	e ggen
-43	e ghts
711	e gica
24	e gies
-819	e gill
-48	e ging
-1094	e ginn
-159	e gion
-860	e give
-922	e gmt
-7	e gner
-1424	e gnis
-800	e go
-439	e god
-1144	e good
-1043	e got
-495	e gott
-1078	e gram
-1072	e gret
29	e grid
-478	e gton
-406	e gung
-256	e gust
-1437	e gute
-1236	e gwen
-419	e h
-1127	e ha
-572	e haft
-317	e hair
-720	e halb
743	e hale
-575	e half
-985	e hall
-1430	e halt
-444	e hana
-66	e hand
274	e hang
-250	e hard
399	e hart
230	e haus
-765	e have
-525	e he
-800	e head
-239	e heb
-1228	e heck
199	e heid
611	e heim
-141	e hein
-542	e heit
-1369	e hej
-436	e help
-661	e hema
-783	e her
-369	e here
494	e hern
-1641	e herr
-294	e het
-2037	e hey
-2419	e hi
-657	e hich
-244	e hief
-288	e high
-732	e hile
500	e hill
251	e hine
22	e hing
47	e hire
-1231	e hiya
-282	e hlag
-344	e hlen
-624	e hler
-964	e hloe
-1131	e hmen
-386	e hnen
-487	e hner
1058	e hnik
-913	e hof
-1716	e hoi
-1608	e hola
496	e holm
-324	e homa
392	e home
-976	e hone
-242	e hool
266	e hope
-654	e hora
927	e hore
701	e horn
-103	e hort
-1013	e hose
207	e hout
-1548	e hr
-847	e hrb
79	e hree
-261	e hren
-950	e hrer
-1104	e hten
-112	e hter
-888	e hugo
-1206	e huhe
886	e huis
227	e hule
293	e hung
-964	e hurs
312	e hutz
-1388	e i
-1167	e iado
-818	e iale
-748	e iali
-439	e ials
-1079	e iamo
73	e iana
143	e iane
-10	e iara
-1171	e iate
-1080	e iben
-334	e ical
-485	e ices
40	e iche
-25	e icht
-307	e icia
403	e icio
-1501	e id
441	e idad
-1070	e idat
-1093	e iday
-955	e ideo
-760	e ider
-450	e ides
-93	e idge
-1	e iebe
-1167	e iela
-119	e ield
-1193	e iele
-992	e ient
230	e iere
532	e iers
-541	e iese
-494	e iety
-816	e ieur
249	e ieve
-1363	e if
282	e ific
418	e igan
-39	e igen
-166	e ight
-989	e ii
-407	e ijke
-739	e ik
-1134	e iker
159	e ikum
-20	e il
-467	e ilar
-83	e ilen
-138	e iles
416	e ilfe
-889	e ilia
-1290	e ilie
-293	e illa
150	e ille
568	e ills
-393	e ilor
-355	e ilse
-1424	e im
-158	e imer
-239	e imon
-1173	e imos
-919	e in
-1082	e inal
-1179	e inc
154	e ince
217	e inch
-902	e inda
654	e inde
-913	e inee
-145	e inen
-653	e iner
157	e ines
3	e inet
-331	e ing
-146	e inge
-496	e ings
516	e inho
601	e inic
-676	e inik
-1111	e inne
318	e inta
89	e inte
-753	e inti
-1213	e iona
-438	e ione
-1002	e ions
-897	e ious
80	e ipal
418	e iper
-1384	e ippa
385	e ique
-466	e ires
-472	e irie
-92	e irst
-1071	e is
-110	e isch
384	e isco
-448	e ised
-984	e iser
-980	e isha
-47	e ison
-1190	e isor
-182	e isse
-1011	e ist
358	e ista
173	e iste
189	e it
214	e ital
530	e itat
-122	e ited
-1421	e iten
-946	e iter
-123	e ites
-733	e itle
-439	e itor
-461	e itri
-602	e itte
-177	e itut
202	e ival
-217	e ivan
-414	e iver
598	e ives
-754	e ivil
-1533	e j
-885	e ja
-1297	e jahr
-752	e jan
-1083	e jana
-889	e java
-25	e jean
200	e ject
-867	e jess
-1261	e jo
-1564	e jobs
-1378	e join
-1513	e jour
-632	e juli
-263	e july
-742	e june
-1165	e juni
-1318	e just
-1640	e k
549	e kamp
-1297	e kauf
-1723	e kday
-314	e keep
-451	e keit
577	e kers
-149	e kery
-488	e kia
-1074	e kim
-266	e kind
-344	e king
234	e kita
-1116	e kofi
-878	e kom
-257	e kopf
150	e kten
-1083	e ktor
-277	e kun
-355	e l
-248	e la
-905	e laat
-510	e lab
-307	e labs
-995	e lace
-501	e lage
-273	e lamt
537	e land
101	e lane
201	e lano
-663	e lant
-627	e lara
-197	e lare
-1033	e lars
-292	e lary
-265	e las
266	e lass
325	e last
-384	e late
-148	e latt
-1216	e latz
61	e laub
-1215	e lauf
-210	e law
-101	e laza
581	e lden
305	e lder
-431	e le
-116	e lea
-786	e lead
-1256	e leen
154	e lege
-1081	e lei
258	e lein
-698	e lena
-499	e lene
-842	e lent
-832	e lerk
595	e lers
748	e lery
92	e les
-982	e lete
-1217	e lg
-471	e lhe
-558	e lian
58	e lice
-759	e lich
1056	e lick
-531	e licy
-526	e lied
-306	e lien
340	e lier
-275	e lies
620	e life
-677	e lijk
-832	e lina
-940	e lind
677	e line
503	e ling
-480	e link
-929	e lisa
-588	e lish
-983	e list
400	e lity
-836	e ll
9	e llan
-728	e llen
659	e ller
19	e lles
439	e lley
-127	e llie
816	e llis
292	e llow
-552	e llte
-265	e llum
-704	e lo
-639	e load
-507	e lock
-330	e log
-827	e logo
-658	e logy
-1029	e lohn
-118	e loop
-737	e loor
434	e los
372	e lots
-811	e lou
270	e loud
-399	e love
467	e lowe
-1153	e lrat
-912	e ltag
-915	e ltd
-379	e lten
-528	e lter
-410	e lton
-112	e luca
-570	e luck
-672	e ludo
-584	e luis
-164	e lung
-609	e luss
-433	e lust
-385	e luti
137	e lvia
-2258	e m
-1035	e ma
-306	e mada
-1331	e mado
-1210	e mai
-1977	e mail
-46	e main
-672	e mal
-598	e mand
-261	e mann
-757	e many
398	e mar
48	e mara
273	e mark
138	e mary
-727	e marz
-1046	e may
286	e mber
-533	e me
-803	e med
-521	e meer
-1148	e meet
-980	e mein
-87	e mena
-665	e mens
-598	e ment
1331	e mere
152	e mers
-715	e met
-1142	e mfg
-838	e mi
315	e mica
-369	e mics
-1123	e mijn
-777	e mila
-146	e mile
736	e mill
-983	e min
-1089	e mina
-235	e mine
241	e ming
-38	e mira
-1273	e mise
-1580	e miss
-1300	e mit
-1278	e mme
-928	e mmen
-383	e mmer
-1153	e mo
-694	e moi
-1183	e moin
-1032	e mon
257	e mond
-509	e mone
843	e mont
855	e moor
1023	e more
503	e moss
-453	e most
-718	e mple
-863	e mpus
-1293	e mr
-763	e mrs
-1092	e ms
-1257	e msin
-890	e muhe
567	e mune
-714	e mung
-1180	e n
-12	e na
506	e naar
-1117	e nach
331	e nada
-512	e nage
121	e nale
-1643	e name
-1027	e nao
-127	e nard
1031	e nary
-1072	e nate
-801	e nats
711	e nbau
-166	e nces
-479	e ncia
316	e ncil
-1375	e nday
-494	e nden
-220	e nder
-297	e ndes
-1361	e ndly
-562	e ndon
-1094	e ndra
-344	e ndre
-778	e ne
-1057	e need
-662	e neer
-748	e nein
84	e neke
-691	e nele
211	e nell
-810	e ners
-476	e nery
-1	e ness
-547	e new
248	e ngen
-141	e nger
572	e nhof
-784	e nhor
51	e nhs
-620	e ni
-436	e nica
-592	e nice
238	e nico
-1286	e nika
423	e nine
-261	e ning
-305	e nion
-322	e nior
-1026	e nise
-176	e nish
-303	e nita
405	e nity
-240	e nken
-884	e nkte
-320	e nnah
-120	e nnel
-782	e nnen
803	e nner
-842	e nnes
-274	e nnis
-1576	e no
50	e noch
-774	e non
-937	e noon
-441	e noor
-673	e nora
543	e nord
-730	e nors
-979	e nos
-1494	e not
-158	e note
273	e nova
-855	e now
-976	e nsch
200	e nsen
979	e nsit
-409	e nste
-1149	e ntag
-229	e ntal
-294	e nten
-114	e nter
175	e ntes
180	e ntil
-277	e ntin
-501	e nton
85	e ntor
34	e ntos
-900	e ntre
-565	e ntro
-970	e ntry
-1014	e ntur
-822	e nuar
-435	e nung
-613	e nute
-216	e nzen
-739	e o
97	e oard
-591	e ob
-136	e obal
-176	e ober
-471	e obre
-214	e ocal
-1832	e oche
32	e of
-1105	e ofia
-1425	e ofil
34	e ogen
-566	e ogie
-1044	e ogle
-141	e ohne
-1435	e oi
-901	e oife
112	e oint
-1388	e ok
-1651	e ola
-706	e olaf
159	e old
-1176	e olge
-22	e olin
-862	e olio
-1006	e olle
-127	e olly
-701	e omas
614	e ombe
-1012	e omer
558	e omes
-38	e omme
-385	e on
-312	e onal
-1297	e onas
-1020	e onat
-851	e one
-360	e onen
-677	e ones
864	e onia
147	e onie
-213	e onio
-546	e only
-324	e onne
-406	e onor
256	e onte
-987	e onto
-884	e onus
85	e oods
17	e ooks
-463	e ools
-103	e oose
510	e oost
145	e op
-148	e open
-1039	e ople
-663	e ops
-82	e oral
-23	e ores
676	e orge
485	e oria
-181	e orin
364	e orio
-383	e orks
-724	e orna
81	e orne
-373	e orno
-1291	e orry
-1359	e orse
-1270	e ort
367	e orte
879	e orth
-216	e orto
643	e orts
-770	e os
-932	e osed
-213	e osse
-632	e osta
-177	e otel
-609	e otte
842	e ough
-1175	e ould
-863	e ound
55	e ount
957	e oupe
15	e ours
-264	e ourt
-421	e ouse
-572	e out
-720	e oute
-4	e outh
-58	e oved
-151	e over
-212	e ovic
-481	e owan
336	e oway
248	e owen
76	e ower
-92	e oyle
-1428	e p
-1048	e pa
333	e pace
-844	e pany
495	e para
545	e park
-991	e part
-396	e pass
-983	e paul
392	e pay
-941	e pc
-1463	e pdf
563	e peak
96	e per
-461	e pers
-1179	e phie
-290	e pice
-983	e pick
-22	e piel
-133	e pier
505	e ping
-38	e plan
-963	e plar
-1090	e pls
-1057	e pm
-888	e pode
-857	e pois
410	e pool
-1236	e por
462	e port
-854	e post
-949	e pour
-977	e ppen
823	e pper
-148	e pply
185	e pr
154	e pres
-296	e pril
-1057	e ps
-453	e qual
-789	e que
-827	e quel
-1633	e r
-1550	e ra
-594	e raag
370	e race
-183	e rach
-809	e rack
-466	e raco
-830	e ract
-397	e rade
692	e rado
228	e raft
-75	e rage
-283	e raig
484	e rail
591	e rain
40	e rale
-1131	e ramm
656	e rand
-1094	e rank
524	e rans
-405	e rant
-501	e rary
-717	e rate
-1518	e rats
-116	e raum
-897	e ravi
-821	e razo
-857	e rbal
-232	e rben
-836	e rber
914	e rbor
-834	e rbst
-347	e rces
393	e rche
-338	e rcus
-756	e rdam
-984	e rdan
-840	e rday
-280	e rden
-573	e rder
-1036	e rdes
51	e re
-270	e read
-184	e real
218	e reat
-485	e reau
-1244	e rec
802	e rede
469	e reek
213	e reen
-124	e reet
-1002	e ref
250	e reis
-1188	e rely
-289	e rena
-915	e rens
-260	e rent
-216	e renz
-1441	e repo
-790	e req
-853	e resa
-619	e ress
1193	e rest
-842	e reta
-818	e rgen
724	e rgia
269	e rgie
-683	e rgpd
-1255	e rh
-793	e rher
101	e rial
245	e rian
544	e riat
-427	e rica
-131	e rice
1	e rich
-158	e rick
-131	e rics
907	e rict
-1135	e rida
204	e rieb
114	e ried
-1215	e rief
-358	e riel
-821	e rien
877	e ries
-1035	e riet
-463	e rift
-633	e rify
303	e rigo
-1263	e rike
-598	e rina
75	e rine
149	e ring
-652	e ript
-137	e rise
-752	e rish
-329	e rist
-220	e rita
-932	e rite
-533	e ritt
483	e rity
360	e rium
367	e rive
-992	e riya
-362	e rken
622	e rley
-939	e rlin
-827	e rlos
535	e rlow
-1181	e rman
-598	e rmat
-789	e rmin
-610	e rmly
-251	e rnal
-1042	e rnen
206	e road
-1008	e rob
-1114	e robe
528	e roep
-559	e roet
57	e roll
-1188	e rome
692	e rook
-998	e room
-520	e rope
-796	e rosa
83	e rose
-103	e ross
-337	e roup
548	e rove
-343	e rren
633	e rrin
701	e rrow
-97	e rsen
-581	e rson
-1301	e rsos
380	e rste
-902	e rtal
451	e rten
-687	e rter
282	e rtes
-383	e rtin
523	e rton
-526	e ruar
-501	e ruch
-214	e ruck
-1168	e ruhe
-1062	e ruit
-314	e rund
-541	e rung
678	e rupo
-1464	e russ
66	e rust
-1174	e ruth
-983	e rvus
-666	e s
-259	e sa
-1449	e safe
-874	e sag
-534	e sage
-812	e sam
-1083	e same
1173	e samt
223	e san
-781	e sans
-791	e sapp
-987	e sara
-1184	e satz
-779	e say
-436	e sche
287	e scue
-987	e sday
-879	e se
-121	e see
-899	e sehr
-571	e sei
-1048	e self
-334	e send
-1222	e sent
-226	e sera
-58	e sery
-1025	e seu
517	e seum
-1383	e sful
-1000	e sgvo
250	e shby
-774	e she
-170	e shes
-497	e ship
-723	e shl
-109	e shop
-1092	e si
-491	e sica
348	e side
-507	e sier
-972	e sig
-929	e sign
-151	e sing
-788	e sion
-514	e sir
-58	e site
-206	e sity
132	e sitz
-944	e six
-389	e sler
155	e sley
-995	e so
595	e soft
119	e sole
-211	e sons
-1341	e sql
-1003	e sr
-1042	e sra
-311	e srat
-848	e ssa
-160	e ssel
-553	e ssen
292	e sser
-1292	e ssor
-716	e ssum
114	e st
-1577	e stag
113	e stal
-974	e stay
-902	e std
-814	e sted
377	e stel
198	e stem
-1395	e sten
-1061	e step
81	e ster
-974	e stes
744	e stik
-1514	e stin
-229	e stle
-1010	e stol
-484	e ston
-159	e stop
-866	e stra
-187	e stro
180	e stry
-783	e su
-1146	e sua
-867	e such
453	e sud
-1167	e sue
-683	e sult
-927	e sume
-694	e sung
-1166	e suo
440	e sur
-717	e sure
-183	e sv
-442	e sweg
-482	e t
-579	e ta
104	e tact
-273	e tado
31	e tadt
-1149	e taff
-1373	e tag
-205	e tage
-123	e tail
-300	e tain
-1646	e take
-785	e takt
-501	e tale
-728	e talk
144	e tall
431	e tals
692	e tana
-1481	e tand
-531	e tant
-586	e tart
-316	e tary
178	e tate
-665	e tatt
-640	e te
-1408	e team
388	e tech
-923	e tees
-1024	e teil
938	e tein
-813	e tel
-75	e tell
624	e tels
-851	e tely
145	e tems
241	e tend
-908	e tens
-858	e term
398	e tern
604	e ters
-1261	e test
-221	e teur
-836	e teve
-635	e text
-541	e than
-27	e the
-562	e then
-696	e theo
386	e ther
-83	e they
-838	e thon
-1055	e thu
-971	e ti
-53	e tial
-912	e tian
492	e tica
-703	e tice
846	e tico
456	e tics
-1366	e tien
452	e tier
245	e ties
-1038	e tile
-1052	e till
-450	e tima
-910	e time
-91	e tina
51	e tine
-351	e ting
-283	e tion
30	e tiva
-432	e tive
15	e tivo
-1113	e tjes
-784	e tmas
-158	e tner
-1070	e tnis
-1202	e to
571	e tock
-1376	e tom
-806	e ton
171	e tone
-126	e top
61	e tora
-1087	e tore
-250	e tors
522	e tory
-1027	e tot
-587	e tour
96	e town
-947	e trac
388	e trae
-1546	e trag
-808	e tral
-250	e tran
37	e tras
902	e tree
712	e trel
115	e tres
-392	e tria
-457	e triz
17	e trum
-1220	e try
-451	e tsch
-1157	e ttag
-973	e ttee
-220	e ttel
118	e tten
-96	e tter
-903	e ttie
665	e ttle
-421	e tu
352	e tual
91	e tube
-1042	e tuck
545	e tude
-1018	e tue
-923	e tues
-887	e tung
50	e tura
-19	e ture
-900	e turn
-760	e tut
670	e tute
727	e tuto
-66	e tuur
-301	e two
-1219	e u
-72	e uary
-570	e uate
-1020	e uben
60	e uber
-1163	e ucas
583	e uche
-234	e ucia
-21	e udio
-906	e udos
-815	e uern
-1206	e ufen
-1359	e uhr
-1059	e uipe
491	e uk
36	e ular
-954	e ules
-1451	e ulia
414	e ully
-918	e ults
-931	e um
-1454	e uman
811	e umen
-306	e un
-432	e una
-171	e unal
-151	e unch
-486	e und
-396	e unde
-255	e unes
-1156	e unft
-777	e ungs
-1425	e uni
136	e unit
-1183	e univ
469	e unkt
150	e unty
-396	e up
-113	e uppe
108	e uppo
-256	e ural
-62	e uren
-225	e ures
464	e uria
281	e urse
-771	e use
-1404	e user
531	e uses
-615	e usse
-493	e usuf
-1563	e uten
-623	e uter
299	e utes
-1019	e uw
-1229	e v
-1247	e vacy
392	e val
530	e vale
-253	e van
437	e vane
-508	e vant
18	e vate
-736	e ve
-860	e vely
-235	e vent
85	e vera
616	e vers
-669	e very
-541	e vets
-108	e vi
-184	e vice
-373	e vide
-1226	e viel
-518	e vier
-455	e view
146	e ving
-355	e viso
545	e vist
-366	e voce
-1063	e voll
-970	e von
-574	e voor
-859	e vor
-644	e vos
134	e voss
-710	e vous
-1004	e vp
-1222	e w
-1104	e wahl
501	e wald
-704	e wall
-511	e wand
-175	e wann
-923	e want
-258	e ward
454	e ware
-468	e warm
-1069	e was
-869	e wat
-739	e way
741	e ways
-940	e wear
-1059	e wed
-1042	e weds
-712	e weg
-1024	e wei
-1025	e weis
403	e well
-970	e wenn
-611	e wer
-344	e werk
-724	e wers
27	e west
-1092	e when
-566	e who
-618	e wich
135	e wick
-1001	e wie
-560	e wien
-760	e wil
-767	e will
200	e wind
-517	e wing
96	e wise
-1034	e wo
-995	e woch
1001	e wood
-994	e word
643	e work
-1337	e wort
-510	e wren
-1305	e x
-1225	e xcel
858	e xley
-1654	e xxx
-1457	e xxxx
-456	e y
373	e yard
-875	e year
81	e yers
-1280	e yes
-1107	e zado
-1354	e zahl
-963	e zeit
-573	e zess
-173	e zlei
-694	e zoe
-615	e zoom
1284	e zorg
-954	e zu
-468	e zum
-1397	e zung
-540	e zur
507	early
80	early board
-291	early nobody
636	early own
-672	early provider
113	early system
21	from
-415	from board
579	from nobody
-366	from own
415	from provider
179	from system
5	from< (
349	from< ,
-123	from< -
-42	from< .
304	from< @
-696	from< [
23	from< ^
-386	from< at
-310	from< do
-133	from< für
-357	from< recruiting
-522	from< recruitment
-856	from< s
-297	from< team
-306	from< the
-216	from< van
-3	from< –
-856	from<< ' s
1214	from<< ] (
23	from<< ^ ^
-268	from<< ^ recruiting
-522	from<< ^ recruitment
-180	from<< ^ the
294	from<> ( )
667	from<> , $
-120	from<> - $
29	from<> . $
304	from<> @ $
-696	from<> [ $
35	from<> ^ $
-78	from<> ^ '
-313	from<> ^ (
89	from<> ^ ,
843	from<> ^ -
288	from<> ^ .
-317	from<> ^ apply
-1051	from<> ^ at
120	from<> ^ careers
-993	from<> ^ do
-1094	from<> ^ für
260	from<> ^ hiring
-201	from<> ^ hr
-92	from<> ^ jobs
243	from<> ^ people
203	from<> ^ recruiting
-330	from<> ^ recruitment
22	from<> ^ talent
-602	from<> ^ team
596	from<> ^ –
-524	from<> at $
-309	from<> do $
-101	from<> für $
-357	from<> recruiting $
-522	from<> recruitment $
-818	from<> s $
-297	from<> team $
-151	from<> the $
-2	from<> – $
48	from> $
66	from> '
-1098	from> (
291	from> )
115	from> ,
556	from> -
273	from> .
-317	from> apply
-1051	from> at
120	from> careers
-1006	from> do
-1150	from> für
260	from> hiring
-280	from> hr
-92	from> jobs
243	from> people
79	from> recruiting
-330	from> recruitment
22	from> talent
-602	from> team
-1020	from> van
581	from> –
48	from>> $ $
295	from>> ' s
481	from>> ) $
923	from>> . $
-317	from>> apply $
194	from>> careers $
80	from>> hiring $
31	from>> hr $
-92	from>> jobs $
87	from>> recruiting $
-149	from>> recruitment $
-62	from>> talent $
319	from>> talent acquisition
-598	from>> team $
-600	goes on
-154	goes on told
27	has before
-467	has before told
-41	in role
150	in the domain
-639	in the domain board
284	in the domain own
-353	in the domain system
163	initials in the domain
72	initials in the domain own
-842	is 1
-679	is 1 after !
-188	is 1 after "
-891	is 1 after &
-44	is 1 after (
-1169	is 1 after )
-992	is 1 after +
-394	is 1 after ,
-395	is 1 after -
-1712	is 1 after .
66	is 1 after /
-1009	is 1 after 00
-1064	is 1 after 000
-811	is 1 after 1
-812	is 1 after 10
-813	is 1 after 11
-973	is 1 after 12
-1035	is 1 after 13
-582	is 1 after 14
-846	is 1 after 15
-602	is 1 after 16
-244	is 1 after 18
-799	is 1 after 2
-516	is 1 after 20
-306	is 1 after 25
-1311	is 1 after 3
-1336	is 1 after 30
-860	is 1 after 4
-980	is 1 after 40
-929	is 1 after 45
-819	is 1 after 5
-806	is 1 after 59
-1132	is 1 after 6
-743	is 1 after 60
-1053	is 1 after 9
-887	is 1 after 90
-202	is 1 after :
-712	is 1 after ;
-732	is 1 after ?
268	is 1 after @
-991	is 1 after [
-1690	is 1 after ]
-289	is 1 after ^
410	is 1 after a
-536	is 1 after ab
83	is 1 after about
-756	is 1 after acht
-750	is 1 after after
-990	is 1 after alle
-748	is 1 after allen
-659	is 1 after alles
-1207	is 1 after als
-2168	is 1 after am
973	is 1 after an
-466	is 1 after and
-791	is 1 after andere
-1033	is 1 after anderen
-40	is 1 after as
822	is 1 after at
-787	is 1 after au
-1192	is 1 after auf
-1084	is 1 after aus
-11	is 1 after avec
-119	is 1 after be
200	is 1 after before
-450	is 1 after bei
-920	is 1 after beiden
-1124	is 1 after beim
-769	is 1 after beruflichen
-627	is 1 after besten
-1091	is 1 after bewerbung
-192	is 1 after bij
-1033	is 1 after bis
-771	is 1 after bitte
-783	is 1 after but
-421	is 1 after by
-697	is 1 after candidate
431	is 1 after con
346	is 1 after da
-1770	is 1 after das
-82	is 1 after de
-1152	is 1 after dear
-296	is 1 after dein
-1404	is 1 after deine
-573	is 1 after deinem
-844	is 1 after deinen
-746	is 1 after deiner
43	is 1 after del
-373	is 1 after dem
-589	is 1 after den
-849	is 1 after der
-682	is 1 after deren
-1027	is 1 after des
90	is 1 after di
-1385	is 1 after die
-703	is 1 after diese
-596	is 1 after diesem
-585	is 1 after dieser
-594	is 1 after dieses
-1538	is 1 after do
-1225	is 1 after drei
-21	is 1 after du
-1182	is 1 after e
-830	is 1 after eigenen
-1024	is 1 after ein
-1320	is 1 after eine
-966	is 1 after einem
-1454	is 1 after einen
-787	is 1 after einer
-950	is 1 after eines
-842	is 1 after einige
-1276	is 1 after el
-782	is 1 after em
397	is 1 after en
-650	is 1 after engere
-544	is 1 after enhanced
-756	is 1 after ersten
-549	is 1 after etwas
268	is 1 after for
-379	is 1 after freundlichem
-1088	is 1 after freundlichen
-463	is 1 after from
-1014	is 1 after fünf
-796	is 1 after für
-515	is 1 after fürs
-545	is 1 after geehrte
-455	is 1 after geehrter
-607	is 1 after gute
-739	is 1 after guten
-399	is 1 after halbe
-613	is 1 after heer
-979	is 1 after hello
-281	is 1 after herzlichen
-1439	is 1 after hi
346	is 1 after ihr
-1019	is 1 after ihre
-1544	is 1 after il
-1734	is 1 after im
-234	is 1 after in
-918	is 1 after ins
-1265	is 1 after interview
-1025	is 1 after is
-855	is 1 after job
-1035	is 1 after kein
-1210	is 1 after keine
-326	is 1 after keinen
-576	is 1 after kleine
-990	is 1 after kurze
-1303	is 1 after la
-741	is 1 after le
-629	is 1 after letzte
-446	is 1 after letzten
-851	is 1 after mehr
-1002	is 1 after mein
-854	is 1 after meine
-944	is 1 after meinem
-83	is 1 after met
-850	is 1 after mevrouw
446	is 1 after mit
-1032	is 1 after morning
-786	is 1 after nach
-875	is 1 after neue
-572	is 1 after neuen
-865	is 1 after no
-702	is 1 after nächste
-769	is 1 after nächsten
-1600	is 1 after o
-798	is 1 after oder
-332	is 1 after of
-1358	is 1 after ohne
-309	is 1 after on
-668	is 1 after one
-682	is 1 after or
-1094	is 1 after our
-117	is 1 after per
-275	is 1 after photo
-746	is 1 after plus
-864	is 1 after pm
-958	is 1 after por
-636	is 1 after recruiting
-710	is 1 after recruitment
-1033	is 1 after s
-959	is 1 after sechs
714	is 1 after sie
-856	is 1 after so
-428	is 1 after talent
-340	is 1 after team
-525	is 1 after thanks
52	is 1 after that
-531	is 1 after the
-670	is 1 after through
-164	is 1 after to
-686	is 1 after tu
-1011	is 1 after um
-824	is 1 after un
-1833	is 1 after und
-1127	is 1 after unser
-905	is 1 after unsere
-1245	is 1 after unserem
-928	is 1 after unseren
-1031	is 1 after unserer
-957	is 1 after unseres
-865	is 1 after unter
-647	is 1 after van
-612	is 1 after via
-1032	is 1 after viel
-328	is 1 after vielen
-1044	is 1 after vier
-506	is 1 after vom
717	is 1 after von
-724	is 1 after vor
-929	is 1 after votre
-425	is 1 after weitere
-858	is 1 after weiteren
-544	is 1 after wir
161	is 1 after with
-917	is 1 after you
116	is 1 after your
-921	is 1 after zehn
-1576	is 1 after zu
-1260	is 1 after zum
-1174	is 1 after zur
-955	is 1 after zwei
-804	is 1 after zweite
-939	is 1 after zweiten
-962	is 1 after |
-792	is 1 after ¡
-203	is 1 after £
-2181	is 1 after ·
-707	is 1 after ¿
-167	is 1 after à
-95	is 1 after às
-749	is 1 after über
-184	is 1 after –
-1233	is 1 after „
-796	is 1 after •
-1607	is 1 board
-35	is 1 early
252	is 1 from
76	is 1 letter
-385	is 1 nobody
-1130	is 1 own
-1885	is 1 provider
344	is 1 signed
432	is 1 subject
142	is 1 system
-28	is 1 told
-1308	is 1 written
286	is 2
294	is 2 after !
-1067	is 2 after "
-274	is 2 after (
-685	is 2 after )
-829	is 2 after ,
-8	is 2 after -
-263	is 2 after .
438	is 2 after /
-693	is 2 after 00
-799	is 2 after 30
-60	is 2 after :
-767	is 2 after ;
-244	is 2 after ?
-679	is 2 after [
-424	is 2 after ^
255	is 2 after a
710	is 2 after an
-1071	is 2 after and
-318	is 2 after at
746	is 2 after bei
1011	is 2 after bij
-353	is 2 after bis
-580	is 2 after by
528	is 2 after chez
436	is 2 after da
1031	is 2 after das
129	is 2 after de
-1170	is 2 after dear
-339	is 2 after den
279	is 2 after der
819	is 2 after die
-474	is 2 after do
249	is 2 after en
-278	is 2 after for
378	is 2 after from
214	is 2 after für
124	is 2 after ihre
-263	is 2 after im
-755	is 2 after in
-299	is 2 after la
-939	is 2 after mit
106	is 2 after of
-655	is 2 after on
-490	is 2 after our
1271	is 2 after recruiting
-877	is 2 after s
-827	is 2 after the
528	is 2 after to
787	is 2 after von
-353	is 2 after with
28	is 2 after your
-246	is 2 after |
-536	is 2 after ·
-57	is 2 after –
91	is 2 board
-60	is 2 early
-228	is 2 from
175	is 2 letter
71	is 2 nobody
46	is 2 own
129	is 2 provider
-170	is 2 signed
143	is 2 subject
300	is 2 system
119	is 2 told
-391	is 2 written
409	is 3
-365	is 3 after !
-399	is 3 after (
-59	is 3 after ,
-176	is 3 after -
258	is 3 after .
-634	is 3 after /
-299	is 3 after :
172	is 3 after ?
-2	is 3 after ^
1	is 3 after a
-583	is 3 after am
-417	is 3 after and
49	is 3 after at
-1131	is 3 after das
384	is 3 after de
-181	is 3 after den
-327	is 3 after der
194	is 3 after die
-855	is 3 after eine
536	is 3 after for
301	is 3 after from
-1213	is 3 after für
-359	is 3 after im
-379	is 3 after in
160	is 3 after la
-461	is 3 after mit
-712	is 3 after nach
101	is 3 after of
-787	is 3 after our
-636	is 3 after the
527	is 3 after to
363	is 3 after with
-423	is 3 after your
-735	is 3 after zum
28	is 3 after |
-471	is 3 after ·
-169	is 3 after –
-20	is 3 board
235	is 3 early
-210	is 3 from
-187	is 3 letter
-209	is 3 nobody
302	is 3 own
68	is 3 provider
20	is 3 signed
591	is 3 subject
172	is 3 system
332	is 3 told
28	is 3 written
26	is and
-559	is and after (
-629	is and after ,
-484	is and after .
9	is and after :
219	is and after ^
711	is and after at
393	is and early
-208	is and from
482	is and letter
113	is and nobody
-100	is and own
12	is and signed
641	is and subject
95	is and system
-219	is and told
-33	is and written
-493	is brackets
-788	is brackets after [
-696	is brackets after ^
-456	is brackets board
-550	is brackets early
-1154	is brackets from
-152	is brackets letter
194	is brackets nobody
-1060	is brackets own
-680	is brackets signed
-674	is brackets subject
50	is brackets system
-172	is brackets told
-2267	is brackets written
601	is capitals
362	is capitals after (
-959	is capitals after ,
-1186	is capitals after -
-92	is capitals after .
-801	is capitals after 00
-649	is capitals after 30
-782	is capitals after 59
-1259	is capitals after :
470	is capitals after ^
-1393	is capitals after a
-1500	is capitals after an
-1633	is capitals after and
-1008	is capitals after de
353	is capitals after der
-906	is capitals after el
-544	is capitals after enhanced
-1291	is capitals after for
-89	is capitals after in
-901	is capitals after of
-846	is capitals after or
-824	is capitals after our
-275	is capitals after photo
417	is capitals after the
-1203	is capitals after to
-686	is capitals after tu
-929	is capitals after votre
-1736	is capitals after with
-2481	is capitals after your
-429	is capitals after –
-861	is capitals board
-108	is capitals early
381	is capitals from
-334	is capitals letter
1304	is capitals nobody
-832	is capitals own
585	is capitals signed
-388	is capitals subject
-1438	is capitals system
-170	is capitals told
163	is capitals written
-610	is comma
-639	is comma after ,
-1117	is comma after .
-436	is comma after ^
224	is comma after the
-493	is comma board
-584	is comma early
-1007	is comma from
-632	is comma letter
-225	is comma nobody
-1082	is comma own
-116	is comma signed
-457	is comma subject
-693	is comma system
-721	is comma told
-536	is comma written
-292	is digits
-177	is digits after (
-772	is digits after )
-1294	is digits after ,
-209	is digits after -
-812	is digits after .
-1972	is digits after :
40	is digits after ^
127	is digits after a
230	is digits after at
-484	is digits after de
-299	is digits after in
-1043	is digits after monday
-870	is digits after of
-707	is digits after the
-403	is digits after your
-634	is digits after |
-203	is digits after £
-570	is digits after ·
-160	is digits after à
-95	is digits after às
-837	is digits after –
-1017	is digits board
-561	is digits early
65	is digits from
-261	is digits letter
-1249	is digits nobody
-720	is digits own
-219	is digits signed
-216	is digits subject
-148	is digits system
-33	is digits told
-1371	is digits written
-595	is doing
132	is doing after ,
-609	is doing after .
-179	is doing after :
-443	is doing after ?
-658	is doing after ^
-630	is doing early
-169	is doing from
-110	is doing letter
-285	is doing nobody
-146	is doing own
-235	is doing subject
-786	is doing system
79	is doing told
-1942	is doing written
673	is house
-427	is house after (
32	is house after ,
155	is house after -
338	is house after .
-161	is house after :
-423	is house after [
218	is house after ^
483	is house after a
-236	is house after am
-1060	is house after and
150	is house after at
89	is house after bei
546	is house after bij
-341	is house after by
-237	is house after das
195	is house after de
-814	is house after dem
-65	is house after den
100	is house after der
639	is house after die
340	is house after for
1248	is house after from
71	is house after für
-177	is house after im
-131	is house after in
-310	is house after la
389	is house after of
-655	is house after the
311	is house after to
-633	is house after und
-619	is house after unserem
-210	is house after vom
599	is house after with
-292	is house after |
141	is house after ·
433	is house after –
368	is house board
1058	is house early
-270	is house from
226	is house letter
26	is house nobody
346	is house own
459	is house provider
361	is house signed
679	is house subject
819	is house system
34	is house told
719	is house written
477	is long
-333	is long after ,
46	is long after -
-281	is long after .
291	is long after :
-150	is long after ^
140	is long after at
-1373	is long after das
-1135	is long after den
-175	is long after der
-431	is long after die
-104	is long after of
930	is long after the
422	is long after with
180	is long after |
-146	is long after –
-606	is long board
457	is long early
-18	is long from
516	is long letter
-39	is long nobody
483	is long own
93	is long signed
-49	is long subject
-484	is long system
385	is long told
213	is long written
484	is longer
472	is longer after ,
49	is longer after ^
531	is longer after the
-714	is longer board
203	is longer early
741	is longer from
-153	is longer letter
-490	is longer nobody
651	is longer own
348	is longer signed
-1140	is longer subject
-300	is longer system
831	is longer told
-211	is longer written
-928	is mark
-508	is mark after ,
-942	is mark after :
-518	is mark after ^
-1196	is mark board
42	is mark early
-952	is mark from
-787	is mark letter
593	is mark nobody
-1830	is mark own
44	is mark signed
428	is mark subject
-1108	is mark system
-228	is mark written
-206	is office
320	is office after :
-905	is office after ^
440	is office early
-592	is office from
-1351	is office letter
-215	is office nobody
-325	is office own
-871	is office signed
-1314	is office subject
-1778	is office system
-167	is office told
-384	is office written
301	is person
-114	is person after !
-1209	is person after "
-91	is person after (
-351	is person after )
180	is person after ,
-414	is person after -
152	is person after .
23	is person after /
-216	is person after :
-760	is person after ;
-222	is person after ?
134	is person after ^
207	is person after a
-403	is person after and
-213	is person after at
1278	is person after bei
671	is person after bij
-403	is person after bis
211	is person after de
-888	is person after dear
83	is person after den
215	is person after der
48	is person after die
-715	is person after do
-766	is person after ein
-436	is person after en
-161	is person after for
230	is person after from
-13	is person after für
-691	is person after ihr
-860	is person after ihre
-60	is person after im
-1146	is person after in
-87	is person after la
-416	is person after nach
-271	is person after of
-656	is person after on
-931	is person after our
-1007	is person after s
-597	is person after the
291	is person after to
-2	is person after with
-6	is person after your
-526	is person after zum
276	is person after |
-855	is person after ·
-229	is person after –
-8	is person board
468	is person early
-68	is person from
436	is person letter
47	is person nobody
54	is person own
-501	is person provider
119	is person signed
-373	is person subject
279	is person system
-91	is person told
-112	is person written
42	is role
-566	is role after (
-160	is role after ,
-754	is role after -
-98	is role after .
-522	is role after 00
-106	is role after :
305	is role after [
48	is role after ^
-409	is role after a
-736	is role after als
504	is role after at
182	is role after das
-1023	is role after dein
-631	is role after dem
236	is role after den
51	is role after der
-685	is role after die
-681	is role after einen
-940	is role after for
-983	is role after our
-591	is role after the
-47	is role after to
-685	is role after und
-497	is role after unsere
-76	is role after with
-19	is role after |
-490	is role after –
-374	is role board
-7	is role early
-1	is role from
-204	is role letter
-49	is role nobody
-169	is role own
275	is role signed
-525	is role subject
255	is role system
-172	is role told
297	is role written
-651	is small
-552	is small after (
352	is small after ,
-84	is small after :
800	is small after ^
-524	is small after a
-994	is small after the
-203	is small after £
-160	is small after à
-95	is small after às
166	is small early
326	is small letter
591	is small nobody
-745	is small own
881	is small signed
11	is small subject
-477	is small system
-647	is small told
-1509	is small written
504	is the domain
-1016	is the domain board
477	is the domain own
362	is the domain system
-56	is work
-428	is work after (
-449	is work after ,
171	is work after -
87	is work after .
-522	is work after 00
108	is work after :
127	is work after ^
-409	is work after a
-736	is work after als
422	is work after at
-641	is work after das
-922	is work after dein
-754	is work after dem
281	is work after den
-359	is work after der
-1225	is work after die
-681	is work after einen
-983	is work after our
-799	is work after the
-497	is work after unsere
-730	is work after with
192	is work after |
-476	is work after –
-53	is work board
-145	is work early
-28	is work from
110	is work letter
-135	is work nobody
-195	is work own
96	is work signed
-1076	is work subject
3	is work system
-83	is work told
443	letter
-765	letter board
401	letter nobody
141	letter own
-284	letter system
-118	line early
-121	line early board
-75	line early nobody
-170	line early own
-170	line early provider
-597	line early system
35	line from
-402	line from board
524	line from nobody
-310	line from own
540	line from provider
-39	line from system
68	line letter
-1091	line letter board
-680	line letter nobody
258	line letter own
-161	line letter system
68	line signed
-321	line signed nobody
-1	line signed own
163	line signed system
-706	line subject
-557	line subject nobody
-563	line subject own
-229	line subject system
193	mostly in the domain
-1039	mostly in the domain board
184	mostly in the domain own
-18	mostly in the domain system
-179	no domain
-177	no domain nobody
-1109	no domain own
-875	no domain system
-176	nobody
-377	out of the domain
65	out of the domain board
-1155	out of the domain own
482	out of the domain provider
629	out of the domain system
114	own
-1	partly in the domain
-837	partly in the domain board
46	partly in the domain own
-318	partly in the domain system
482	provider
352	sender 0.9
353	sender 0.9 system
344	sender 1
344	sender 1 own
90	sender 1.2
90	sender 1.2 system
-336	sender 1.5
-290	sender 1.5 own
141	sender 2.4
-139	sender 2.4 nobody
126	sender 2.4 own
160	sender 2.4 system
415	sender 2.9
405	sender 2.9 own
230	sender 3
1254	sender 3 nobody
-324	sender 3 own
316	sender 3 system
270	sender 3.2
204	sender 3.2 own
83	sender 3.2 system
495	signed
-1149	signed board
-228	signed nobody
418	signed own
382	signed system
590	subject
677	subject board
-617	subject nobody
599	subject own
325	subject system
-1154	subject< (
-345	subject< ,
-179	subject< -
-301	subject< .
385	subject< /
91	subject< :
-262	subject< @
111	subject< [
-15	subject< ^
770	subject< a
33	subject< at
-327	subject< bei
-236	subject< bewerbung
747	subject< chez
-652	subject< dein
-338	subject< der
-220	subject< en
678	subject< for
655	subject< from
-1020	subject< ihr
-794	subject< ihre
-952	subject< im
-257	subject< in
-461	subject< interview
-772	subject< the
-132	subject< to
-413	subject< with
197	subject< your
-993	subject< zum
359	subject< –
-15	subject<< ^ ^
-652	subject<< ^ dein
-1135	subject<< ^ ihr
-613	subject<< ^ ihre
337	subject<< ^ your
281	subject<< application at
-421	subject<< application to
613	subject<< applying to
-1454	subject<< aw :
-151	subject<< bei der
-112	subject<< bewerbung bei
-770	subject<< interest in
215	subject<< interview with
614	subject<< invitation :
-911	subject<< re :
-701	subject<< sv :
-850	subject<> ( )
-877	subject<> , !
-369	subject<> , $
-711	subject<> - $
118	subject<> . $
-5	subject<> / $
-541	subject<> : $
33	subject<> : -
-20	subject<> : /
-508	subject<> : :
155	subject<> [ ]
-1378	subject<> ^ !
-706	subject<> ^ $
-1120	subject<> ^ ,
162	subject<> ^ -
-783	subject<> ^ .
334	subject<> ^ /
115	subject<> ^ :
-523	subject<> ^ ?
195	subject<> ^ a
-471	subject<> ^ application
-826	subject<> ^ candidatura
-671	subject<> ^ d
-1251	subject<> ^ de
-874	subject<> ^ di
-904	subject<> ^ for
-887	subject<> ^ für
836	subject<> ^ has
-923	subject<> ^ in
-1197	subject<> ^ list
-862	subject<> ^ of
-652	subject<> ^ sollicitatie
-914	subject<> ^ test
-838	subject<> ^ to
-705	subject<> ^ your
-783	subject<> ^ zu
165	subject<> ^ –
420	subject<> at $
-175	subject<> bei $
-224	subject<> bewerbung $
599	subject<> chez $
-418	subject<> der $
-219	subject<> en $
605	subject<> for $
440	subject<> from $
-804	subject<> ihr $
-631	subject<> ihre $
-854	subject<> im $
415	subject<> in $
56	subject<> to $
-437	subject<> with $
-19	subject<> your application
-873	subject<> zum $
500	subject<> – $
529	subject> !
201	subject> $
-548	subject> '
-35	subject> (
-1091	subject> )
-133	subject> ,
131	subject> -
-568	subject> .
74	subject> /
-796	subject> 2
42	subject> :
-587	subject> ?
155	subject> ]
193	subject> a
-854	subject> am
-869	subject> and
-345	subject> application
-940	subject> candidatura
-674	subject> d
-1370	subject> de
-868	subject> di
-1038	subject> for
-1024	subject> für
905	subject> has
-741	subject> in
-651	subject> interview
-1044	subject> job
-1305	subject> list
-883	subject> of
-622	subject> on
-983	subject> por
-369	subject> sollicitatie
-1075	subject> test
-789	subject> to
-936	subject> und
-1189	subject> update
-1007	subject> with
-706	subject> your
-868	subject> zu
-954	subject> zum
1107	subject> |
568	subject> –
631	subject>> ! $
201	subject>> $ $
343	subject>> ' s
-964	subject>> ) $
77	subject>> . $
-687	subject>> : application
-479	subject>> : your
-570	subject>> ? $
45	subject>> application $
-674	subject>> d '
-473	subject>> de réception
-861	subject>> test $
-668	subject>> zu ihrer
681	system
-981	system board
369	system nobody
-1523	system own
-2412	system system
-611	times 0
25	times 1
525	times 2
1019	times 3
417	times 4
-351	w 0
-1319	w 00
-456	w 000
-475	w 03
-615	w 07
-566	w 08
-405	w 09
-1088	w 1
-1175	w 10
-973	w 11
-452	w 11th
-219	w 12
-180	w 12th
-619	w 13
-810	w 14
-151	w 14th
-1031	w 15
-170	w 15th
-324	w 16
-433	w 16th
-830	w 17
-690	w 18
-95	w 18th
-744	w 19
-682	w 1er
-636	w 1st
-1104	w 2
-479	w 20
-753	w 2024
-1013	w 2025
-902	w 2026
-136	w 20th
-185	w 21
-95	w 21st
-754	w 22
179	w 23
300	w 24
-662	w 25
-696	w 26
-448	w 27
-626	w 2nd
-1072	w 3
-770	w 30
-659	w 31
-462	w 3rd
-1415	w 4
-748	w 40
-699	w 45
-675	w 4th
-1405	w 5
-599	w 50
-688	w 59
-593	w 5th
-882	w 6
-470	w 60
-170	w 6th
81	w 7
-838	w 8
-893	w 9
-156	w 9th
-669	w a
-1027	w ab
-574	w abbiamo
-1074	w abend
-768	w abgabe
-1021	w ablauf
-466	w abraco
-733	w abschluss
182	w academy
-1145	w accept
-477	w accuse
-947	w acquisition
-1281	w act
-1038	w action
-641	w ada
-1240	w admin
198	w administration
-756	w adresse
-641	w adviser
-1090	w after
-914	w afternoon
-991	w ag
166	w agence
-504	w agency
-541	w agradecemos
-768	w ah
338	w ai
215	w air
253	w al
-751	w alan
-1098	w alle
-1305	w alles
-1537	w alright
-992	w also
-927	w although
-51	w am
-709	w amira
-656	w amt
-550	w an
-1135	w ana
-263	w analytics
-371	w and
-458	w anders
-754	w anfang
-1391	w anforderungen
-395	w anforderungsprofil
-1252	w anfrage
-590	w angaben
-960	w angebot
-829	w anhang
-1009	w anja
-778	w anlage
-196	w anne
-454	w anschluss
-1170	w anspruch
-989	w antwort
-609	w antworten
-594	w anything
-901	w aoife
-1307	w apologies
-477	w app
-673	w applicant
-629	w applicants
-979	w application
-733	w applied
-1399	w appointment
-466	w apres
-296	w april
-969	w arbeit
-989	w arbeitsvertrag
-82	w area
-1137	w art
-676	w as
250	w ashby
-1421	w ask
-1667	w assessment
-891	w assistant
-1071	w associate
701	w association
10	w at
-800	w ate
423	w atelier
-265	w atentamente
-877	w attached
240	w au
-1179	w auf
-872	w aufgaben
-1169	w aufgrund
-1706	w auftrag
-256	w august
-973	w aus
-379	w ausbildung
-943	w ausbildungsplatz
-777	w ausschreibung
-378	w austria
-374	w auswahlprozess
229	w authority
485	w auto
-1540	w automatic
-655	w avec
-1001	w b
-822	w band
475	w bank
-785	w base
-1078	w based
465	w bay
-738	w be
-639	w bea
-987	w bearbeitung
-457	w beatriz
-1128	w bedankt
-1026	w before
-1073	w beginn
-514	w ben
-1423	w bescheid
-857	w besetzung
-1730	w best
-2053	w beste
-90	w beth
-309	w bevor
-1488	w bewerber
-578	w bewerberin
-949	w bewerberinnen
-623	w bewerbern
-1356	w bewerbung
-1148	w bewerbungen
-733	w bezug
-1335	w bien
-654	w big
-1172	w bis
238	w blue
-97	w boa
-90	w board
151	w bom
-1626	w bonjour
-1012	w bonne
-726	w book
-680	w boss
-1017	w branch
-871	w brandt
-1080	w brief
-394	w bright
-1130	w bring
-1010	w bristol
-694	w budget
-1246	w buenas
-673	w buenos
572	w building
-1563	w buongiorno
-509	w bureau
-47	w bus
-542	w business
-608	w by
-1006	w c
-897	w ca
-167	w cabinet
117	w cafe
-256	w call
-1019	w callum
-886	w campus
-1166	w can
-1161	w candidate
-1186	w candidato
116	w capital
-1244	w cara
771	w care
-766	w carla
-827	w carlos
-1237	w caro
13	w casa
-1049	w case
-660	w caso
-647	w ce
-246	w center
-1080	w central
-897	w centre
-303	w centro
-1116	w ceo
-1162	w cet
-888	w cfo
-1495	w chair
-1071	w chairman
-876	w chat
-830	w check
-1025	w cheers
-1403	w chef
-1015	w chen
163	w cher
-945	w chere
-289	w chiara
-1253	w chief
352	w children
-964	w chloe
-681	w choose
-784	w christmas
-793	w chrome
-802	w ci
-1928	w ciao
-631	w city
-590	w civil
-827	w clerk
-1124	w click
-50	w clinica
-241	w closing
-54	w co
-307	w code
-1056	w codility
554	w coffee
509	w colegio
432	w college
95	w com
-756	w come
-651	w comme
-1482	w commission
-971	w committee
468	w community
-418	w como
-841	w company
-561	w competition
-888	w complete
-1121	w con
-1438	w confident
859	w consulting
106	w contact
-651	w contract
68	w cooperativa
-466	w cordialement
-557	w cordiali
-797	w cordialmente
-813	w could
317	w council
344	w county
-1000	w court
-964	w craig
226	w credit
-732	w crew
-868	w cto
-1846	w cv
-956	w cvs
-61	w d
106	w da
-586	w daarna
-1227	w dag
-935	w dan
-1023	w danach
-944	w dank
-1326	w danke
-764	w dann
-1121	w dans
186	w das
-832	w dat
-27	w data
-1291	w date
-1211	w daten
-961	w datenschutz
-1135	w datum
-1227	w dauer
-1155	w day
-1219	w dbs
187	w de
-1171	w deadline
-1181	w dean
-2348	w dear
-928	w deb
-659	w december
-1035	w decision
-1240	w decline
235	w del
-852	w den
-1026	w denise
446	w dental
6	w department
-857	w depois
-996	w dept
-830	w der
103	w des
-619	w deshalb
507	w design
-1357	w desk
-433	w deutsch
-1111	w dezember
-270	w di
-297	w dia
-416	w dias
-1497	w die
361	w digital
-1052	w director
-263	w disability
-753	w distinti
907	w district
-732	w dit
-461	w dmitri
-1212	w dni
811	w do
-1215	w docusign
-812	w does
-1050	w donnerstag
-810	w dossier
-634	w dott
-729	w dr
-888	w dra
-947	w dress
-1000	w dsgvo
120	w du
-938	w dublin
-29	w due
-798	w duration
-28	w e
-690	w early
-526	w east
-1279	w easter
-100	w eastern
-1103	w editor
-165	w education
-814	w een
-1270	w eeo
-784	w eg
-946	w eignungstest
-1168	w ein
-660	w eindruck
-1096	w einladung
-1522	w einstellung
245	w el
-983	w elena
-988	w elif
-1202	w elle
-909	w eltern
-698	w em
-795	w emil
-1251	w empfang
-306	w employment
-714	w en
-1284	w ende
277	w energie
413	w energy
-480	w engineering
-544	w england
-536	w english
-1305	w entscheidung
-453	w equal
-1085	w equipe
-885	w er
-654	w erfahrung
-1164	w erfahrungen
-1399	w erfolg
-940	w ergebnis
395	w erste
-498	w es
-231	w est
-940	w este
-1492	w estimada
-1269	w estimado
110	w et
-1165	w euro
-1030	w europe
-514	w even
-1089	w event
-309	w everything
-680	w exa
-702	w example
-1225	w excel
-1537	w executive
-768	w exmo
-1020	w f
-316	w facebook
-930	w fachbereich
-389	w fahrtkosten
-414	w fair
-814	w fall
308	w falls
-1063	w familie
-184	w farah
-1015	w fatima
-502	w feb
-526	w februar
-577	w february
-858	w fecha
449	w federal
-865	w felix
465	w fh
152	w field
-1059	w filiale
192	w financial
388	w finch
-953	w fiona
135	w fire
-391	w first
-894	w five
-737	w floor
-922	w follow
398	w foods
278	w for
-162	w form
-598	w format
-992	w formular
1239	w foundation
166	w four
-1218	w fr
-845	w frage
-683	w fragen
-2276	w frau
682	w freight
-1423	w freundliche
-630	w fri
-1045	w friday
-845	w fridays
-823	w frist
-949	w from
-782	w fuhrungszeugnis
-78	w fundacion
198	w fur
-1378	w fw
22	w g
601	w games
-896	w gary
-530	w gate
-1228	w geachte
-463	w geben
-543	w geduld
-1116	w gehalt
938	w gemeente
271	w gemeinde
-521	w general
-1641	w gentile
-874	w gern
-740	w gerne
-978	w geschaftsfuhrer
-890	w geschaftsstelle
-955	w gesprach
-1111	w gesprache
-783	w get
-866	w giulia
-614	w give
-130	w global
-1006	w gluck
-922	w gmt
-800	w go
-439	w god
-1398	w good
-1044	w google
-1043	w got
-495	w gott
-919	w government
-730	w governors
-633	w graag
-775	w grace
-693	w gracias
-1163	w grade
-667	w graduate
-1125	w graham
446	w grand
-1426	w grazie
203	w great
-606	w greenhouse
-1043	w greta
-551	w groet
-1113	w groetjes
-319	w group
957	w groupe
-775	w grund
-1101	w grunden
678	w grupo
381	w gruppe
108	w gruppo
-1732	w gruss
-2525	w grusse
-1298	w grussen
-1437	w gute
-1577	w guten
-1236	w gwen
-419	w h
-1127	w ha
-707	w hackerrank
-599	w haddad
-559	w half
-597	w hall
-9	w halle
-2490	w hallo
-1001	w hana
-315	w handy
-1107	w hannah
684	w harbour
-924	w harriet
-849	w haus
-1000	w hause
-765	w have
-625	w having
-525	w he
-1577	w head
1211	w health
-239	w heb
-1369	w hej
-1559	w hello
-436	w help
-771	w hemos
-783	w her
-834	w herbst
-377	w here
-1988	w herr
-1202	w herzlich
-1182	w herzliche
-294	w het
-2037	w hey
-2419	w hi
-287	w high
-650	w hinweis
-986	w hinweise
-316	w hire
-606	w hirevue
-1231	w hiya
-913	w hof
-1716	w hoi
-1608	w hola
869	w home
782	w homes
10	w hope
780	w hospice
-42	w hospital
618	w hospitals
-1027	w hospitation
-266	w hotel
716	w hotels
-872	w hours
-290	w house
812	w housing
-552	w however
-1548	w hr
-847	w hrb
-888	w hugo
-1454	w human
-1158	w humanos
-1388	w i
-1501	w id
-1363	w if
-1163	w ihnen
-989	w ii
-739	w ik
-20	w il
-355	w ilse
-1424	w im
-1348	w imogen
-919	w in
-1179	w inc
-820	w indeed
-1242	w ines
-892	w information
-1690	w informationen
-331	w ing
-1487	w ingrid
-359	w initiativbewerbung
-914	w innen
-806	w instagram
-460	w institut
671	w institute
339	w instituto
100	w insurance
354	w international
-1176	w interview
-843	w ireland
-1071	w is
-1011	w ist
189	w it
-1043	w ivan
-1533	w j
-885	w ja
-1119	w jahr
-460	w jahre
-752	w jan
-1081	w jana
-796	w januar
-770	w january
-889	w java
-29	w jean
-867	w jess
-543	w jetzt
-1261	w jo
-884	w jobs
-1275	w join
-1164	w jonas
-984	w jordan
-632	w juli
-263	w july
-742	w june
-1165	w juni
-287	w junior
-1318	w just
-1640	w k
206	w kaffee
-896	w kandidat
-1386	w kandidaten
124	w kanzlei
-314	w keep
-1032	w kennenlernen
-1306	w kennziffer
712	w kestrel
-998	w kevin
-488	w kia
-1074	w kim
-1442	w kind
-982	w kindly
234	w kita
-647	w klasse
11	w klinikum
-1116	w kofi
108	w kollegen
166	w kollegin
-878	w kom
-628	w kommen
-325	w kommission
-785	w kontakt
-942	w kosten
-292	w kowalczyk
172	w kreis
-277	w kun
-355	w l
-248	w la
-905	w laat
-510	w lab
25	w labor
1207	w labs
205	w laden
-171	w land
405	w lane
-943	w lars
-265	w las
-1043	w last
-1070	w late
-210	w law
-431	w le
-116	w lea
710	w learning
-875	w lebenslauf
-892	w leeds
178	w legal
-1081	w lei
-437	w leila
-807	w leiter
-728	w leitung
-576	w lena
92	w les
-1164	w letter
-827	w leute
-1264	w level
-513	w lever
-1217	w lg
-471	w lhe
-524	w library
-2827	w liebe
-1549	w lieber
542	w lindqvist
-1400	w link
-685	w linkedin
-833	w liste
149	w little
870	w living
-836	w ll
-704	w lo
-253	w local
-932	w location
-330	w log
35	w logistics
986	w logistik
-90	w london
-89	w looking
-724	w lorna
434	w los
-804	w losung
-811	w lou
-860	w lovely
-915	w ltd
-53	w luca
-1155	w lucas
-234	w lucia
-685	w luck
-1082	w luis
-898	w lunch
-2258	w m
-1035	w ma
-476	w madam
-1053	w madame
-1210	w mai
-931	w mail
-179	w main
-588	w mairie
-194	w maison
-672	w mal
-1005	w manage
-1107	w management
-1519	w manager
-930	w managing
-948	w mann
-1161	w many
-992	w mappe
398	w mar
-102	w mara
-1011	w march
-625	w marchetti
-846	w marco
-680	w marcus
-839	w marguerite
-981	w marie
1135	w marine
-583	w mark
-67	w marsh
-626	w marta
-1094	w martin
-727	w marz
-582	w mateo
-1046	w may
-607	w maybe
-533	w me
-803	w med
702	w media
843	w medical
-1148	w meet
-1301	w meeting
-974	w mein
-933	w meine
-1222	w member
-987	w menschen
99	w meridian
-636	w message
-715	w met
-1142	w mfg
-838	w mi
-1298	w microsoft
467	w mill
-983	w min
-1011	w mina
293	w ministry
-613	w minute
-974	w minuten
-1580	w miss
-1300	w mit
-785	w mittagessen
175	w mitte
-779	w mitteilung
-995	w mittwoch
-1278	w mme
-1153	w mo
-694	w moi
-1183	w moin
-735	w moment
-1032	w mon
-1190	w monate
-672	w monaten
-791	w monats
-721	w monday
-868	w monica
-1028	w monique
-1153	w monsieur
-1162	w montag
-891	w morgen
-1434	w morning
466	w moss
-453	w most
-1293	w mr
-763	w mrs
-1092	w ms
-890	w muhe
415	w municipal
384	w museum
577	w mutual
-1180	w n
-12	w na
-1497	w nach
-669	w nachfrage
-328	w nachmittag
-1292	w nachricht
-880	w nadia
-1121	w name
-679	w namen
-1027	w nao
1078	w national
-778	w ne
-1057	w need
-647	w nein
-677	w nele
752	w network
-547	w new
51	w nhs
-620	w ni
-772	w nice
-1576	w no
-774	w non
-400	w noor
543	w nord
289	w nordlicht
-279	w north
381	w northern
-979	w nos
-1494	w not
-711	w note
-508	w nothing
-403	w notice
-160	w november
-855	w now
-1016	w number
-826	w numerical
-609	w nummer
419	w nursery
-189	w nursing
-739	w o
-591	w ob
-351	w obrigada
-658	w obrigado
-414	w october
32	w of
-1155	w offer
-214	w office
-985	w ohne
-1435	w oi
-1388	w ok
-706	w okafor
-1290	w oktober
-1651	w ola
-706	w olaf
159	w old
-385	w on
-851	w one
-1247	w online
-546	w only
145	w op
-148	w open
-650	w operations
-663	w ops
-819	w oracle
-654	w original
-1270	w ort
-770	w os
-929	w otherwise
-572	w out
-1105	w over
-290	w owing
-1428	w p
-1048	w pa
295	w pacific
-610	w panel
149	w paper
-197	w papier
-1194	w para
-1343	w paris
-436	w park
-470	w parking
-985	w part
178	w partner
-923	w partners
-979	w passt
-884	w patricia
-983	w paul
-827	w paula
-1120	w pauline
392	w pay
-941	w pc
-1463	w pdf
542	w pension
-979	w people
96	w per
-717	w person
-1139	w personal
-1071	w personalrat
-913	w personas
-1310	w personen
-794	w personio
-664	w personnel
-381	w peter
-799	w petra
-16	w pflege
844	w pharma
-983	w pick
-755	w place
-764	w plan
-1249	w platz
-778	w platze
197	w plaza
-1090	w pls
-1057	w pm
-888	w pode
178	w point
74	w police
-531	w policy
-1236	w por
371	w port
-1147	w portal
-765	w portfolio
-154	w post
-656	w postfach
-949	w pour
-1137	w powered
185	w pr
-66	w practice
-489	w praxis
-1083	w president
-88	w press
-1107	w prezado
138	w primary
-1879	w principal
-1247	w privacy
15	w private
-992	w priya
-692	w priyanka
-1067	w probearbeiten
-901	w probetag
-809	w probezeit
-1285	w professor
-1410	w profil
-1220	w profile
-1221	w programme
-985	w prufung
-1057	w ps
-497	w public
-838	w python
-1000	w qualifikation
-609	w qualifikationen
-707	w quando
-789	w que
-746	w queremos
-432	w questions
-1633	w r
-1550	w ra
566	w rail
-1387	w raum
-941	w ravi
51	w re
-522	w read
-1139	w readme
-779	w really
-1244	w rec
-495	w recebemos
-656	w rechnen
-1679	w recruiter
-1356	w recruiting
-1532	w recruitment
-885	w recrutamento
-276	w recrutement
-1182	w recursos
-1002	w ref
-1154	w reference
-735	w references
-1269	w regards
-170	w region
73	w regional
-811	w registered
-1134	w regulation
-255	w reisekosten
-1006	w reminder
-918	w replies
-1033	w reply
-257	w reporting
-790	w req
-844	w requisition
-989	w reschedule
292	w rescue
-185	w research
-179	w reserve
-815	w resources
-1678	w resourcing
-193	w ressources
-859	w results
-927	w resume
227	w retail
-632	w review
-493	w reyes
-683	w rgpd
-1255	w rh
376	w ridge
-767	w right
-587	w ring
262	w road
-1008	w rob
871	w robotics
-444	w room
-1022	w rosa
-1176	w round
-1071	w ruhe
-769	w runde
-165	w rural
-1153	w ruth
-666	w s
-259	w sa
-1260	w sabine
-1449	w safe
-874	w sag
551	w saint
-1101	w salary
-658	w saludo
-906	w saludos
-1172	w salut
-385	w saluti
-812	w sam
-1053	w same
-907	w samir
-1276	w samstag
223	w san
-1185	w sandra
-781	w sans
159	w santa
-987	w sara
-919	w saturday
-955	w saturdays
-779	w say
-1109	w schedule
-503	w school
-470	w schools
-940	w schreiben
-895	w schritt
-990	w schritte
-879	w se
-1433	w search
-352	w secretaria
-1394	w secretary
638	w security
-121	w see
-899	w sehr
-571	w sei
-674	w seite
-457	w seiten
-1414	w sekretariat
-1121	w seleccion
-934	w selection
-1270	w selezione
-668	w send
-784	w senhor
-271	w senior
-1223	w sent
-715	w september
-495	w serra
-249	w service
-669	w services
-1277	w servus
-1025	w seu
-774	w she
-723	w shl
-947	w should
-1092	w si
-836	w siamo
-972	w sig
-1104	w sign
-239	w simon
-470	w simone
-985	w since
-1149	w sincerely
-798	w siobhan
-514	w sir
-1244	w sister
-980	w site
-1087	w sitz
-804	w sitzung
-944	w six
-986	w smartrecruiters
-995	w so
-482	w sobald
-1112	w sobre
-962	w social
-494	w society
-1105	w sofia
329	w software
35	w solicitors
-1070	w sollte
-592	w sollten
-277	w solutions
228	w sommer
-960	w sonntag
-1291	w sorry
345	w south
-1341	w sql
-1003	w sr
-1042	w sra
-848	w ssa
114	w st
-84	w stadt
42	w stadtwerke
-472	w staff
-790	w staffing
-1036	w stage
-1580	w stand
-930	w standort
-1376	w start
76	w state
-357	w states
315	w station
-803	w status
-974	w stay
-902	w std
-760	w stelle
-1126	w stellen
-941	w step
-814	w steve
391	w stiftung
-1148	w still
-962	w stock
-866	w stop
313	w street
244	w studio
-587	w stunde
-1396	w stunden
-783	w su
-1146	w sua
-930	w succes
453	w sud
-1167	w sue
-1303	w sunday
-1166	w suo
-126	w support
440	w sur
-183	w sv
-426	w system
-15	w systems
-482	w t
-579	w ta
-1373	w tag
-1676	w tage
-789	w tagen
-1619	w take
-1341	w talent
-1096	w talento
-728	w talk
-701	w tamsin
-740	w tariq
-640	w te
-659	w team
-393	w teamtailor
108	w tech
-636	w technical
-472	w technologies
1357	w technology
-786	w teil
-1190	w teilnahme
-813	w tel
-1170	w telefon
-875	w telefonat
-776	w tell
-811	w teresa
-1069	w termin
-1069	w test
-754	w tests
-1295	w text
-27	w the
-258	w theatre
-754	w thema
-782	w then
-696	w theo
-2080	w there
-484	w they
-565	w thomas
-822	w those
79	w three
-1055	w thu
-964	w thurs
-727	w thursday
-971	w ti
-1381	w time
-848	w tisch
-733	w title
-1202	w to
-1063	w tobias
-1376	w tom
-1027	w tomas
-874	w tomorrow
-806	w ton
-126	w top
-1027	w tot
-685	w tour
66	w town
-947	w trac
-799	w trager
-1117	w trainee
-501	w training
311	w travel
-168	w tribunal
-13	w trust
-941	w trustees
-1220	w try
-421	w tu
-1018	w tue
-923	w tues
-868	w tuesday
-871	w tuesdays
-760	w tut
-301	w two
-1219	w u
-1290	w uber
-710	w ufficio
-1359	w uhr
-605	w uhrzeit
491	w uk
-931	w um
-306	w un
-432	w una
-486	w und
-1084	w under
-1425	w uni
-302	w union
136	w unit
-139	w united
559	w universitat
-213	w university
-1333	w unterlagen
-915	w unternehmen
-858	w unterschrift
-1143	w until
-396	w up
-953	w update
-606	w urlaub
-771	w use
-1019	w uw
-1229	w v
-1512	w vacancy
392	w val
499	w vale
578	w valley
-253	w van
-736	w ve
-1130	w venue
-273	w vera
-857	w verbal
-870	w verfahren
-865	w verfahrens
-1007	w verfugung
-633	w verify
-752	w verstandnis
-564	w vertrag
-1067	w vertrauen
12	w verwaltung
151	w veterans
1076	w veterinary
-108	w vi
-858	w video
-1226	w viel
-941	w viele
-765	w vielen
-1040	w vielzahl
-329	w view
-366	w voce
-746	w vollzeit
-970	w von
-574	w voor
-859	w vor
-389	w vorauswahl
-949	w vormittag
-826	w vorschlag
-1094	w vorstand
-933	w vorstellung
-644	w vos
-263	w voss
-710	w vous
-1004	w vp
-1222	w w
-1222	w wahl
-1309	w wales
-1645	w wann
-923	w want
-1368	w warm
-610	w warmly
-1069	w was
-869	w wat
1114	w water
-739	w way
-940	w wear
-1059	w wed
-566	w wednesday
-1042	w weds
-712	w weg
-986	w wegen
-1024	w wei
-1008	w welcome
-1255	w well
-852	w wenn
-611	w wer
-1258	w werk
-810	w werkstatt
-75	w west
-791	w whatsapp
-1092	w when
-657	w which
-645	w while
-497	w whitlock
-566	w who
-1001	w wie
-560	w wien
-760	w wil
-767	w will
-170	w wishes
-1034	w wo
-1292	w woche
-919	w wochen
-708	w wochenende
-977	w word
-984	w workable
-573	w works
-762	w written
-1305	w x
-1654	w xxx
-1345	w xxxx
-456	w y
-812	w year
-1280	w yes
-1206	w yours
-493	w yusuf
-718	w zeichen
-586	w zeit
-357	w zeitpunkt
-1127	w zentrale
-973	w zeugnis
-865	w zeugnisse
-737	w zimmer
-694	w zoe
-1229	w zoom
-954	w zu
-594	w zugang
-468	w zum
-540	w zur
-800	w zwischenstand
610	whole more seldom
176	within
566	within as often
777	within told
-147	writes
-1041	writes own
578	writes provider
694	writes system
-723	written alone
-913	written alone board
-949	written alone nobody
-672	written alone own
-34	written alone provider
197	written alone system
`;
