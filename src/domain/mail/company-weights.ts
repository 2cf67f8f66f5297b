// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.

/** Lines of a weight in thousandths, a tab, and the feature. */
export const COMPANY_ROWS: string = `
103	< !
-999	< "
-1077	< &
-398	< (
-662	< )
-1003	< +
273	< ,
-556	< -
-113	< .
146	< /
-951	< 00
-1015	< 000
-888	< 1
-278	< 10
-1180	< 11
-912	< 12
-812	< 13
-764	< 14
-1089	< 15
-1307	< 16
-839	< 17
-981	< 18
-1004	< 2
-1091	< 20
-814	< 25
-1373	< 3
-1369	< 30
-1262	< 4
-1161	< 40
-977	< 45
-874	< 5
-709	< 59
-1198	< 6
-722	< 60
-702	< 8
-1403	< 9
-706	< 90
21	< :
-1477	< ;
-121	< ?
743	< @
-692	< [
-1229	< ]
71	< ^
449	< a
-896	< ab
-2	< about
-833	< acht
-1266	< after
-156	< al
-366	< alle
-1021	< allen
-721	< alles
-1161	< als
207	< am
566	< an
-522	< and
-985	< andere
-696	< anderen
597	< as
968	< at
-189	< au
-577	< auf
-1180	< aus
36	< avec
114	< be
206	< before
5	< bei
-943	< beiden
-16	< beim
-740	< beruflichen
-501	< besten
597	< bij
-688	< bis
-844	< bitte
229	< but
-548	< by
-762	< candidate
1063	< chez
189	< con
958	< da
-186	< das
367	< de
-1388	< dear
-180	< dein
-500	< deine
-534	< deinem
-642	< deinen
-947	< deiner
254	< del
-61	< della
-390	< dem
-91	< den
152	< der
-684	< deren
320	< des
301	< di
33	< die
-603	< diese
-764	< diesem
-896	< dieser
-602	< dieses
51	< do
-1144	< drei
-90	< du
-677	< e
-820	< eigenen
-1653	< ein
-1647	< eine
-943	< einem
-1382	< einen
-1167	< einer
-1103	< eines
-881	< einige
117	< el
-776	< em
469	< en
-701	< engere
-465	< enhanced
-523	< ersten
-482	< etwas
-3	< for
-372	< freundlichem
-1163	< freundlichen
-94	< from
-873	< fünf
-30	< für
-974	< fürs
-1061	< geehrte
-475	< geehrter
-809	< gute
-1080	< guten
-858	< halbe
-475	< heer
-1093	< hello
-583	< herzlichen
539	< het
-1485	< hi
-702	< ich
622	< if
-149	< ihr
-607	< ihre
433	< il
-315	< im
251	< in
-1100	< ins
-675	< is
-1142	< ist
-1168	< job
287	< joining
-1132	< kein
-1276	< keine
-936	< keinen
-929	< kleine
-723	< kurze
-162	< la
-49	< le
-527	< letzte
-752	< letzten
-380	< meet
-943	< mehr
-945	< mein
-1177	< meine
-877	< meinem
5	< met
-831	< mevrouw
-603	< mit
-901	< monday
-387	< morning
537	< na
-1465	< nach
-814	< neue
-737	< neuen
-428	< no
-881	< noch
-949	< nächste
-863	< nächsten
566	< o
-981	< oder
126	< of
-1408	< ohne
-757	< on
-906	< one
-94	< or
-1318	< our
-171	< per
-367	< photo
-925	< plus
-693	< pm
148	< por
327	< recruitment
-1163	< s
-781	< sechs
538	< sie
334	< so
-765	< ssa
-674	< tarde
98	< team
-574	< thanks
626	< that
-391	< the
-796	< through
741	< to
-504	< tu
-162	< two
-1013	< um
-817	< un
-693	< und
166	< under
-1341	< unser
-1097	< unsere
-1332	< unserem
-978	< unseren
-1411	< unserer
-762	< unseres
-1499	< unter
745	< van
83	< via
-1375	< viel
-716	< vielen
-867	< vier
-105	< vom
979	< von
-404	< vor
-507	< votre
-696	< weitere
-1083	< weiteren
197	< what
232	< which
-808	< wir
781	< with
-693	< you
27	< your
-1166	< zehn
290	< zu
-1511	< zum
-1163	< zur
-1323	< zwei
-793	< zweite
-804	< zweiten
-371	< zwölf
46	< |
-947	< ¡
-322	< £
-481	< ©
209	< «
173	< ·
-1171	< ¿
196	< à
-914	< über
-101	< –
-835	< „
-555	< •
350	<< ! !
-147	<< " .
-1160	<< ' s
111	<< ) ,
389	<< ) .
71	<< ) at
557	<< , and
-496	<< , das
-950	<< , den
-1290	<< , der
-644	<< , deren
-1021	<< , die
-779	<< , ein
-395	<< , eine
-654	<< , im
318	<< , so
-230	<< , the
-1043	<< - und
452	<< . (
606	<< . ,
-486	<< . 00
-443	<< . 15
-346	<< . 30
-693	<< . das
-1363	<< . den
-1526	<< . der
-91	<< . die
-1191	<< . ihr
-8	<< . ihre
-889	<< . im
-1012	<< . in
-765	<< . ssa
262	<< . the
-672	<< . your
-908	<< . ¿
-1628	<< 1 .
-686	<< 1 :
-295	<< 10 .
-247	<< 10 :
-371	<< 11 :
-1374	<< 12 .
-737	<< 12 :
-672	<< 14 .
-988	<< 15 .
-1625	<< 2 .
-475	<< 2 :
-107	<< 20 .
-769	<< 23 :
-1226	<< 3 .
-779	<< 30 .
-1459	<< 4 .
-376	<< 5 .
-599	<< 6 .
-398	<< 7 .
-616	<< 9 .
-441	<< 9 :
-763	<< : "
-937	<< : 00
-860	<< : 15
-1058	<< : 30
-831	<< : 45
-709	<< : 59
-644	<< : [
-762	<< : der
584	<< : die
-849	<< ] [
-522	<< ^ "
-67	<< ^ (
-1044	<< ^ -
-40	<< ^ [
71	<< ^ ^
254	<< ^ das
-1388	<< ^ dear
25	<< ^ dein
-489	<< ^ deine
-712	<< ^ den
-265	<< ^ der
-80	<< ^ die
-1093	<< ^ hello
-393	<< ^ herzlichen
-1448	<< ^ hi
59	<< ^ ihr
-536	<< ^ ihre
-637	<< ^ im
287	<< ^ recruitment
-384	<< ^ team
-76	<< ^ the
-605	<< ^ vielen
796	<< ^ your
-813	<< ^ ¡
-270	<< ^ ©
-879	<< ^ ¿
-230	<< ^ –
-784	<< ^ •
-1088	<< a .
-752	<< agréer ,
-742	<< an .
-214	<< an der
89	<< an die
-548	<< an unserem
-1205	<< and the
-514	<< and your
-747	<< application .
828	<< application to
474	<< applying to
-1011	<< ask for
713	<< assistant ,
-779	<< at our
41	<< at the
-914	<< auf dem
-1610	<< auf der
-1542	<< auf die
-315	<< auf diese
-549	<< auf unserer
-662	<< aufgrund der
-270	<< aus dem
-394	<< aus der
-421	<< aus diesem
-505	<< before the
618	<< behalf of
759	<< bei der
-479	<< bewerberinnen und
-403	<< bis zum
-762	<< bitten um
-674	<< boa tarde
-1095	<< bring your
-349	<< by the
-799	<< dass die
-360	<< date :
122	<< day .
53	<< days .
-46	<< de la
-677	<< den nächsten
-701	<< die engere
425	<< director ,
-1068	<< dott .
-922	<< dra .
-705	<< durch die
-667	<< días ,
-990	<< ein .
-437	<< email .
344	<< employer .
1144	<< employer :
698	<< employment with
-400	<< engineer (
-179	<< engineer ,
-594	<< england and
-776	<< for the
-103	<< friday .
339	<< from the
62	<< für das
-613	<< für deine
-1306	<< für den
-1491	<< für die
-462	<< für eine
-1002	<< für ihr
-530	<< für ihre
-716	<< geachte heer
-489	<< geachte mevrouw
-821	<< gmbh ,
-655	<< good morning
526	<< greetings from
-680	<< haben .
-557	<< haben ihre
-853	<< hat .
-1082	<< here .
-1080	<< hola ,
-378	<< hours .
-874	<< house ,
771	<< hr ,
-1327	<< i .
-159	<< ihnen alles
-797	<< ihnen die
-457	<< ihnen viel
-678	<< in .
-137	<< in den
-579	<< in der
-486	<< in die
-425	<< in diesem
-665	<< in our
-278	<< in the
-726	<< in unserem
-995	<< in unserer
1704	<< interest in
-252	<< interview .
356	<< interview with
-723	<< is a
-624	<< is an
-1006	<< is in
-1075	<< ist .
-61	<< it .
-564	<< job .
-358	<< keep your
-811	<< location :
-1033	<< ltd ,
-667	<< m .
-234	<< madame ,
-542	<< mail .
146	<< manager ,
-712	<< manager .
-908	<< me ,
-628	<< me .
-113	<< me and
-608	<< message .
-945	<< minutes .
-779	<< mit .
-118	<< mit anderen
-351	<< mit besten
98	<< mit dem
-986	<< mit den
-850	<< mit der
-580	<< mit einem
-265	<< mit einer
-372	<< mit freundlichem
-941	<< mit freundlichen
-491	<< monday ,
-301	<< monday .
-764	<< months .
-1194	<< nach dem
-772	<< nach den
-1080	<< nach der
-496	<< nach sechs
-738	<< nicht .
-961	<< no .
-17	<< now .
-408	<< of the
761	<< office ,
-490	<< officer (
-136	<< officer ,
-718	<< oi ,
-824	<< olá ,
-855	<< on .
155	<< on the
-678	<< one .
629	<< ort :
-840	<< panel :
1159	<< partner ,
-137	<< position .
753	<< position at
-532	<< powered by
-1227	<< registered in
66	<< role at
-1027	<< s .
-1061	<< sehr geehrte
-475	<< sehr geehrter
697	<< sent to
-481	<< sich die
-887	<< sie am
-1161	<< sie den
235	<< sie die
-263	<< sie diese
-336	<< sie eine
-733	<< sie ihre
-776	<< sie im
-278	<< start :
-900	<< status :
459	<< team ,
-139	<< team at
-617	<< test .
-748	<< that .
-604	<< that the
-662	<< thursday ,
-59	<< thursday .
-494	<< time .
-55	<< to the
-208	<< tuesday ,
-759	<< uhr ,
-775	<< uhr .
-516	<< und das
-660	<< und der
-252	<< und die
-635	<< und viel
-946	<< under the
1022	<< unfortunately ,
-674	<< uns die
419	<< uns im
-428	<< until the
-1039	<< up .
54	<< us .
737	<< us at
-634	<< venue :
-154	<< von der
-990	<< week .
-326	<< weeks .
-983	<< wegen der
-343	<< werden .
-1174	<< when :
-559	<< where :
-1265	<< wir den
-793	<< wir die
-804	<< wir ihre
-658	<< wir im
-535	<< with our
614	<< with the
281	<< year .
-348	<< yet .
-871	<< you .
-705	<< zu den
-409	<< zu unserem
-611	<< zukunft alles
-992	<< über den
-1338	<< über die
-361	<> ! $
-850	<> ! ,
-156	<> " "
50	<> ( )
-151	<> ( ,
-244	<> ( .
44	<> ) $
-1764	<> , !
426	<> , $
-451	<> , '
253	<> , (
-338	<> , )
-832	<> , ,
-673	<> , .
-756	<> , 2
-1556	<> , :
-1293	<> , and
-75	<> , floor
812	<> , has
-610	<> , in
74	<> , is
-399	<> , nach
-1905	<> , und
-803	<> , |
123	<> - $
-907	<> - (
-79	<> - ,
-952	<> - .
-853	<> - :
-1399	<> . !
-816	<> . $
209	<> . '
-706	<> . (
-936	<> . )
-25	<> . ,
-480	<> . .
-951	<> . 2026
-178	<> . :
-1114	<> . ?
-1234	<> . a
-694	<> . als
-482	<> . an
-1219	<> . and
-176	<> . applicants
-230	<> . are
-524	<> . as
-570	<> . at
-538	<> . attached
-935	<> . be
-633	<> . bei
-927	<> . bis
-1059	<> . bitte
-564	<> . by
-700	<> . can
-304	<> . candidates
-513	<> . dahin
-904	<> . das
-1104	<> . de
-161	<> . den
-1194	<> . der
-932	<> . die
-525	<> . diesem
-537	<> . do
-995	<> . du
-315	<> . el
-1333	<> . en
-389	<> . er
-775	<> . es
-907	<> . for
-600	<> . from
-982	<> . für
-1210	<> . geht
-769	<> . haben
94	<> . has
-914	<> . hat
-805	<> . have
-713	<> . het
-726	<> . i
-517	<> . ich
-840	<> . if
-492	<> . il
-995	<> . im
-987	<> . in
90	<> . is
-485	<> . ist
-531	<> . it
-551	<> . je
-801	<> . kann
-819	<> . können
-241	<> . la
-509	<> . le
-71	<> . like
-436	<> . lo
-610	<> . luck
-968	<> . may
-1152	<> . me
-730	<> . mir
-247	<> . mit
-591	<> . need
-504	<> . nicht
-604	<> . no
-670	<> . not
-867	<> . o
-1120	<> . of
-1140	<> . on
-810	<> . one
-426	<> . our
-749	<> . por
-467	<> . put
-530	<> . que
-639	<> . se
-993	<> . sie
-915	<> . sind
-336	<> . sorry
-693	<> . te
-633	<> . that
-41	<> . the
-195	<> . then
-1323	<> . to
-479	<> . u
-444	<> . um
-329	<> . un
-1055	<> . und
-620	<> . uns
-747	<> . us
-619	<> . von
108	<> . vous
-592	<> . war
-590	<> . was
-996	<> . we
-1149	<> . werden
-594	<> . were
-667	<> . who
221	<> . will
-815	<> . wir
-1100	<> . wird
-976	<> . with
-1250	<> . you
-736	<> . your
329	<> / $
-375	<> 00 $
-864	<> 00 ,
-781	<> 15 ,
-355	<> 30 $
-477	<> 30 ,
-447	<> 30 .
-613	<> 45 ,
-364	<> : $
-1816	<> : (
57	<> : ,
-79	<> : .
-1046	<> : :
-1059	<> : teams
-148	<> : |
-185	<> : –
43	<> ? $
-222	<> ? ,
-575	<> ? .
771	<> @ $
108	<> [ $
-611	<> [ ,
-23	<> [ ]
-1191	<> ^ !
112	<> ^ $
-704	<> ^ &
-716	<> ^ '
69	<> ^ (
307	<> ^ ,
39	<> ^ -
7	<> ^ .
653	<> ^ /
-638	<> ^ 1
-491	<> ^ :
-626	<> ^ ?
-645	<> ^ [
-320	<> ^ a
-830	<> ^ about
-673	<> ^ abrazo
-487	<> ^ afternoon
-290	<> ^ all
136	<> ^ am
-235	<> ^ an
-1359	<> ^ and
-203	<> ^ are
72	<> ^ as
-738	<> ^ at
207	<> ^ au
-479	<> ^ aus
-326	<> ^ be
-232	<> ^ besten
-455	<> ^ bis
-1320	<> ^ by
-196	<> ^ candidato
-465	<> ^ care
-327	<> ^ careers
-126	<> ^ careful
-742	<> ^ cordialement
-640	<> ^ d
-687	<> ^ dat
-660	<> ^ date
-1045	<> ^ day
-889	<> ^ de
-195	<> ^ der
-1249	<> ^ des
-816	<> ^ di
-887	<> ^ dia
-1209	<> ^ die
-1087	<> ^ do
-728	<> ^ done
-782	<> ^ dott
-1145	<> ^ du
-778	<> ^ días
-214	<> ^ e
-509	<> ^ een
-797	<> ^ el
-724	<> ^ en
194	<> ^ es
261	<> ^ est
-767	<> ^ for
-376	<> ^ freundlichem
-986	<> ^ freundlichen
-733	<> ^ from
-991	<> ^ für
-1090	<> ^ geehrte
-745	<> ^ geehrter
-746	<> ^ groet
387	<> ^ has
-70	<> ^ hat
-463	<> ^ heer
-1063	<> ^ here
319	<> ^ hiring
163	<> ^ hr
248	<> ^ i
-818	<> ^ il
-1500	<> ^ in
-272	<> ^ interview
114	<> ^ is
-271	<> ^ ist
-679	<> ^ it
-712	<> ^ je
-712	<> ^ jobs
-656	<> ^ kandidaat
-634	<> ^ können
-666	<> ^ l
-858	<> ^ la
299	<> ^ le
-335	<> ^ like
-977	<> ^ luck
-539	<> ^ me
-470	<> ^ message
-571	<> ^ mevrouw
-384	<> ^ mit
-221	<> ^ morning
-785	<> ^ my
-917	<> ^ news
-855	<> ^ no
339	<> ^ now
-788	<> ^ o
-971	<> ^ of
284	<> ^ on
-808	<> ^ one
-453	<> ^ or
-490	<> ^ ora
-368	<> ^ os
-753	<> ^ our
437	<> ^ people
-697	<> ^ per
810	<> ^ plc
-734	<> ^ por
-1200	<> ^ que
-195	<> ^ recruiting
-286	<> ^ recruitment
-1213	<> ^ regards
-460	<> ^ salary
-624	<> ^ saludo
-935	<> ^ saluti
-680	<> ^ service
-1113	<> ^ sie
-732	<> ^ sind
-348	<> ^ so
-144	<> ^ sorgfältiger
-413	<> ^ sorry
-423	<> ^ talent
-1032	<> ^ tarde
-415	<> ^ tardes
668	<> ^ te
-811	<> ^ team
-564	<> ^ test
123	<> ^ thanks
-1245	<> ^ that
-1057	<> ^ the
-550	<> ^ there
-1046	<> ^ this
-526	<> ^ time
-1998	<> ^ to
-913	<> ^ tu
-787	<> ^ un
-1221	<> ^ und
-665	<> ^ up
-450	<> ^ us
-939	<> ^ van
-758	<> ^ vom
-756	<> ^ voor
-704	<> ^ vous
-420	<> ^ vriendelijke
-1302	<> ^ we
-492	<> ^ werden
235	<> ^ will
-907	<> ^ wir
-466	<> ^ wishes
-342	<> ^ with
947	<> ^ would
-226	<> ^ writing
-1089	<> ^ x
-1701	<> ^ you
-984	<> ^ your
-1052	<> ^ zum
-112	<> ^ |
256	<> ^ ·
-965	<> ^ à
94	<> ^ –
44	<> a ,
-920	<> a .
-757	<> a employer
-700	<> alles !
-351	<> alles .
-599	<> alles und
-872	<> als .
608	<> am $
-475	<> am ,
-314	<> am .
-530	<> an opportunity
-676	<> and $
-1176	<> and ,
-790	<> and .
-321	<> and be
1245	<> at !
-99	<> at $
-62	<> at ,
515	<> at .
-170	<> at and
122	<> at has
308	<> at in
1001	<> at is
-17	<> at on
-824	<> auf .
-265	<> bei .
-300	<> besten $
403	<> bij .
-986	<> bis ,
-781	<> by $
-598	<> by .
-341	<> das ,
-34	<> das .
-691	<> das hat
236	<> das ist
613	<> de $
-721	<> de ,
231	<> de .
-939	<> dear $
-803	<> dear ,
-313	<> dear :
-79	<> dein $
-263	<> deine $
-721	<> deine und
-183	<> dem ,
-203	<> dem .
163	<> den ,
-284	<> den .
-1031	<> den der
-837	<> den für
-659	<> den in
-783	<> den mit
-1110	<> den und
-333	<> der $
-899	<> der (
-623	<> der ,
145	<> der .
253	<> der :
-814	<> der am
-618	<> der an
-1065	<> der der
-982	<> der für
458	<> der hat
-522	<> der in
-365	<> der ist
-679	<> der mit
-145	<> der und
-811	<> die ,
-1381	<> die .
61	<> die als
-746	<> die der
-602	<> die für
404	<> die haben
-228	<> die hat
-611	<> die im
-721	<> die in
-715	<> die ist
-758	<> die mit
-288	<> die nach
-762	<> die nicht
-919	<> die und
172	<> do $
334	<> do ,
269	<> do .
-385	<> drei ,
-470	<> drei .
-645	<> ein ,
-815	<> ein .
-671	<> eine ,
-500	<> eine .
-516	<> eine mit
-637	<> einen ,
-588	<> einen .
-654	<> einer .
128	<> en ,
123	<> en .
464	<> for $
-1029	<> for (
114	<> for ,
-383	<> for .
-365	<> freundlichem $
-1148	<> freundlichen $
-647	<> from $
329	<> from ,
-448	<> from .
-153	<> für $
-822	<> für und
-898	<> geehrte ,
-475	<> geehrter ,
-567	<> heer ,
-456	<> hello $
-586	<> hello ,
-241	<> herzlichen für
-713	<> hi !
-781	<> hi $
-1031	<> hi ,
-570	<> ihr $
-748	<> ihr und
-109	<> ihre $
-882	<> ihre .
-553	<> ihre mit
-216	<> ihre werden
-758	<> im $
-629	<> im ,
-225	<> im .
-219	<> im mit
-264	<> im und
92	<> in !
-1220	<> in $
-312	<> in (
-619	<> in ,
335	<> in .
847	<> in and
-94	<> in und
-876	<> keine .
-419	<> la ,
184	<> la .
-492	<> mevrouw ,
-922	<> mit ,
-1322	<> mit .
120	<> mit und
-791	<> nach ,
-572	<> nach .
-732	<> nach der
514	<> of ,
-235	<> of .
-767	<> on ,
-480	<> on .
-390	<> on and
-145	<> or .
-357	<> our ,
-763	<> our .
-419	<> our office
-830	<> per .
508	<> recruitment $
-726	<> tarde ,
-46	<> team $
519	<> the $
-141	<> the '
-149	<> the (
-451	<> the ,
291	<> the .
-275	<> the ?
145	<> the and
-339	<> the at
96	<> the for
-65	<> the has
114	<> the in
264	<> the is
-569	<> the of
-1053	<> the on
-444	<> the or
456	<> the team
-601	<> the to
480	<> the will
-786	<> through .
965	<> to !
-1243	<> to ,
438	<> to .
353	<> to for
-406	<> um ,
-660	<> um .
-172	<> und $
-666	<> und ,
-818	<> und .
-709	<> unserem .
-829	<> unserer .
-544	<> van $
169	<> via .
-177	<> viel !
-673	<> viel .
-86	<> viel bei
-812	<> viel und
-291	<> vielen ,
-531	<> vielen für
-59	<> vom $
276	<> with (
-431	<> with ,
218	<> with .
-17	<> with and
-611	<> your ,
-1252	<> your .
-551	<> your and
-334	<> your for
-345	<> your in
-757	<> your number
-827	<> your on
-711	<> zum ,
-708	<> zum .
-567	<> zur .
-1005	<> zwei ,
-719	<> zwei .
199	<> | $
38	<> | ,
126	<> | |
353	<> · $
88	<> · ,
-35	<> · ·
-1072	<> à ,
63	<> – $
-606	<> – (
-931	<> – ,
-10	<> – .
-179	<> – –
-573	<> • $
563	> !
17	> "
149	> $
-991	> &
146	> '
-406	> (
81	> )
-1196	> +
-184	> ,
-40	> -
204	> .
467	> /
-1539	> 1
-1258	> 10
-957	> 11
-856	> 12
-1204	> 14
-1515	> 2
-851	> 20
-1028	> 2025
-1018	> 2026
-1318	> 3
-1312	> 4
-871	> 5
-1458	> 6
-1060	> 7
-115	> 8
-881	> 9
-86	> :
-909	> ;
160	> ?
-754	> [
60	> ]
-1074	> a
-116	> ab
282	> about
-673	> abrazo
-181	> afraid
-207	> after
-487	> afternoon
-1019	> al
-672	> all
-711	> aller
-638	> alles
161	> als
-274	> am
-1186	> an
-245	> and
-1016	> any
-482	> applicants
-636	> april
511	> are
549	> as
-893	> asked
-1246	> assessment
-777	> at
-1184	> attached
-660	> até
58	> au
-739	> auch
-1520	> auf
-758	> aufnehmen
-2077	> aus
-356	> back
-990	> be
-291	> been
-750	> before
-1060	> bei
-789	> bekommen
-669	> besteht
-232	> besten
-183	> beworben
-1283	> bis
-1623	> bitte
-587	> bitten
-888	> bleiben
-924	> bleibt
-1216	> branch
-571	> brauchen
-819	> by
-688	> call
549	> can
-708	> candidates
-286	> candidato
-1050	> candidatura
-1260	> card
-671	> care
389	> careers
-126	> careful
-528	> certificate
-641	> charity
-533	> check
-563	> com
471	> come
-747	> con
-742	> cordialement
-850	> d
-734	> da
-423	> dahin
-823	> dan
-881	> das
-891	> dat
-345	> date
-1045	> day
-910	> de
-884	> deiner
-1256	> del
-875	> dem
-1070	> den
-636	> der
-1445	> des
-1082	> di
-889	> dia
-911	> dich
-689	> die
-525	> diesem
-1090	> dieser
-702	> dir
-1279	> do
597	> does
-731	> done
-782	> dott
-1239	> du
-949	> durch
-778	> días
-979	> dürfen
-56	> e
-181	> een
-977	> ein
-1422	> eine
-932	> einen
-1121	> einer
-1512	> eines
-747	> el
-262	> else
-785	> em
-719	> employer
5	> en
260	> entschieden
-473	> er
-887	> erfolgt
82	> erhalten
-49	> es
454	> est
-344	> et
-707	> exercise
-1702	> finden
-415	> floor
329	> foi
92	> for
-884	> form
-1041	> frei
-376	> freundlichem
-816	> freundlichen
-409	> from
-1408	> für
-848	> gab
-1043	> geben
-1090	> geehrte
-745	> geehrter
-1044	> geführt
-1009	> gegeben
-695	> gehen
-796	> geht
-302	> gekommen
-460	> gelöscht
-1179	> gemacht
-1687	> genommen
-575	> gern
-318	> get
-618	> gibt
-781	> go
-257	> going
-212	> got
-746	> groet
655	> ha
-1061	> habe
-254	> haben
164	> had
-590	> happy
794	> has
-151	> hat
390	> have
-442	> heb
-463	> heer
-592	> help
-445	> here
-591	> het
419	> hiring
-1008	> hours
512	> hr
-1221	> hängt
-916	> hätten
-163	> i
-789	> ich
-609	> if
-1262	> il
-1130	> im
-101	> in
-609	> interview
163	> is
483	> isn
-1211	> ist
-1028	> it
-828	> je
-833	> job
-731	> jobs
108	> kan
-656	> kandidaat
-922	> kann
-319	> keep
-1102	> keine
-795	> kommen
-1124	> kommt
-1260	> können
-754	> l
-471	> la
22	> laden
-134	> last
312	> le
-50	> leider
-657	> let
-862	> letter
-781	> liegen
-1258	> liegt
-538	> like
-1059	> link
-366	> lo
-1006	> love
-1164	> luck
-537	> löschen
-785	> machen
-1065	> macht
-510	> make
-749	> mate
-246	> may
-815	> me
-870	> meeting
-811	> mehr
-939	> mes
-470	> message
-1442	> met
-571	> mevrouw
-537	> minutes
-1135	> mir
-1402	> mit
-1032	> mitbringen
-553	> more
-228	> morning
-799	> muss
-1333	> my
624	> möchte
-299	> möchten
-651	> möglich
-109	> müssen
-1116	> n
109	> na
-1198	> nach
572	> ne
-749	> need
-1177	> nehmen
-927	> news
-1807	> nicht
-1095	> no
-331	> noch
-272	> non
-597	> nos
-1199	> not
-455	> note
323	> now
-1062	> number
-840	> nur
121	> não
-1274	> o
-735	> oder
-851	> of
-178	> office
-431	> ohne
-104	> on
-813	> one
-138	> op
-722	> opportunity
-841	> or
-517	> ora
-796	> os
-886	> our
-532	> out
79	> over
198	> para
-855	> passt
498	> people
-205	> per
991	> plc
-685	> please
-224	> pleased
163	> plus
-1221	> por
-34	> pour
-851	> put
-944	> que
-911	> questions
-852	> rather
-629	> read
195	> recruiting
-269	> recruitment
-1222	> regards
-699	> reply
-401	> reviewing
-684	> ring
-748	> ringraziamo
-691	> sagen
-460	> salary
-1045	> saludo
-486	> saluti
-126	> says
-1106	> schon
-571	> se
-747	> see
-948	> sehen
-710	> sein
-325	> send
460	> sent
-773	> service
-833	> setzen
-746	> si
-1317	> sie
-365	> sind
-299	> site
-625	> so
-144	> sorgfältiger
-691	> sorry
-1462	> sowie
-412	> sprechen
-762	> statt
-1118	> stehen
-1148	> steht
-936	> su
-921	> suchen
-298	> take
-253	> talent
-1032	> tarde
-415	> tardes
529	> te
-337	> team
-1198	> teams
-136	> test
596	> thanks
-165	> that
-231	> the
-310	> then
-648	> there
313	> this
-824	> three
241	> through
-838	> time
-45	> to
-540	> told
-688	> treffen
89	> tu
-497	> two
-430	> u
-471	> um
-852	> un
-1025	> una
-606	> und
-1202	> uns
-791	> unseres
-991	> unter
-836	> until
-604	> up
-879	> us
-876	> va
-848	> van
-111	> via
-970	> vom
-1357	> von
214	> voor
-759	> vor
-974	> vorbei
274	> vorgesehen
-673	> vous
-420	> vriendelijke
122	> want
-1385	> wants
-540	> war
-978	> waren
-482	> was
-980	> we
-812	> week
101	> weiter
-410	> werden
250	> were
-699	> what
-1158	> when
-1574	> who
-840	> wie
-1075	> wieder
194	> will
-1181	> wir
-598	> wird
183	> wishes
-1276	> with
-404	> within
789	> would
-546	> write
-239	> writing
415	> wurde
-1005	> wurden
-681	> wäre
-695	> wünschen
-492	> x
65	> y
-554	> yes
-463	> you
-1276	> your
-844	> zu
-689	> zum
-973	> zur
-484	> zurück
-613	> zusammen
61	> |
260	> ·
-1381	> à
356	> è
-660	> é
-1314	> über
280	> –
-353	>> ! !
-102	>> ! $
1040	>> ! we
-599	>> " $
-127	>> " ,
-1430	>> " .
149	>> $ $
326	>> ' s
-141	>> ( a
-811	>> ( she
635	>> ) $
-328	>> ) ,
-242	>> ) .
-111	>> ) :
-1247	>> ) and
-912	>> ) at
-374	>> ) und
-2977	>> , $
75	>> , 1
-353	>> , 10
-55	>> , 11
-53	>> , 12
-572	>> , 13
-670	>> , 15
-375	>> , 2
-1255	>> , 2025
-493	>> , 3
-1084	>> , 4
-664	>> , 8
189	>> , 9
-771	>> , a
226	>> , am
297	>> , and
-197	>> , as
-160	>> , at
-848	>> , bitte
-123	>> , danach
-843	>> , danke
-857	>> , dann
-869	>> , das
-1294	>> , dass
360	>> , de
-1120	>> , den
-1352	>> , der
-1598	>> , die
-894	>> , du
280	>> , ein
-543	>> , eine
-411	>> , for
-667	>> , got
93	>> , head
263	>> , hr
-791	>> , i
-1458	>> , ich
-561	>> , ihre
105	>> , il
-572	>> , in
-173	>> , inc
-331	>> , it
145	>> , je
-1502	>> , just
-718	>> , l
251	>> , la
666	>> , le
-1020	>> , monsieur
-763	>> , no
-1011	>> , ob
-64	>> , on
-806	>> , our
-803	>> , please
96	>> , que
420	>> , s
-541	>> , sie
-1332	>> , so
-827	>> , sorry
-104	>> , thank
-927	>> , thanks
343	>> , the
-721	>> , um
-1249	>> , und
-1213	>> , united
660	>> , we
-737	>> , which
-1169	>> , who
-1292	>> , wir
-407	>> , with
156	>> , you
-1093	>> , your
-1248	>> . "
300	>> . $
-106	>> . (
-94	>> . )
125	>> . ,
622	>> . .
-860	>> . :
-758	>> . a
-920	>> . bitte
-808	>> . bring
-497	>> . danach
-1143	>> . das
317	>> . de
9	>> . der
-540	>> . die
-913	>> . du
-1012	>> . ein
363	>> . he
-186	>> . i
-1005	>> . ich
119	>> . if
134	>> . ihre
475	>> . in
308	>> . it
-235	>> . no
-167	>> . please
193	>> . registered
-673	>> . sie
-383	>> . the
-535	>> . there
426	>> . this
1027	>> . unfortunately
-207	>> . we
-929	>> . wenn
340	>> . wir
-360	>> . you
182	>> . your
59	>> . |
-19	>> . –
70	>> : "
-548	>> : $
-397	>> : 00
-1093	>> : 1
-830	>> : 10
-207	>> : 11
-866	>> : 12
-625	>> : 14
-637	>> : 15
-701	>> : 2
-785	>> : 3
-581	>> : 30
-847	>> : 4
-893	>> : 5
-607	>> : 6
-741	>> : [
101	>> : a
-683	>> : monday
-1125	>> : the
-134	>> : thursday
-372	>> : tuesday
-963	>> : £
-54	>> ? $
324	>> ] $
-636	>> ] ,
-196	>> ] [
-446	>> a la
-788	>> ab .
-426	>> afraid .
-630	>> alles gute
-579	>> an ,
-657	>> an .
-813	>> an der
-390	>> and a
784	>> and for
-280	>> and i
-668	>> and me
-147	>> and the
-725	>> and wales
-255	>> at the
-703	>> auf dem
-813	>> aus dem
-889	>> aus der
-195	>> be in
-486	>> bei der
-573	>> bei uns
-302	>> besten grüßen
-505	>> bis zum
-576	>> bitten wir
-37	>> by the
-663	>> candidato ,
-320	>> careers $
-584	>> cordialement ,
-850	>> d '
-477	>> dat je
-660	>> date :
-816	>> der stelle
597	>> does not
-782	>> dott .
-515	>> días ,
-839	>> ein .
-828	>> employer .
-760	>> entschieden ,
105	>> erhalten sie
-1122	>> finden sie
95	>> for the
-375	>> freundlichem gruß
-994	>> freundlichen grüßen
-918	>> from my
-591	>> from the
-685	>> für das
-125	>> für dein
-540	>> für deine
-376	>> für den
-669	>> für die
-644	>> für ein
-626	>> für einen
-562	>> für ihr
-816	>> für ihre
-250	>> für sie
-658	>> geben .
-941	>> geben zu
-873	>> geehrte frau
-621	>> geehrter herr
-261	>> gelöscht .
-699	>> groet ,
-1010	>> habe ich
-476	>> haben sie
-328	>> haben wir
-536	>> has asked
-300	>> has been
603	>> has invited
313	>> has moved
-1183	>> hat sich
34	>> hat uns
125	>> hr $
-462	>> i .
-891	>> if you
-937	>> in anspruch
-874	>> in den
-1252	>> in der
-1015	>> in die
-1062	>> in the
-437	>> in to
457	>> is a
241	>> is an
14	>> is committed
-725	>> is no
-899	>> is the
483	>> isn '
-490	>> ist der
-756	>> ist nicht
-553	>> kann ich
-678	>> können sie
-1055	>> können wir
-754	>> l '
118	>> laden wir
-845	>> like to
-632	>> love to
-555	>> luck !
-520	>> may be
-270	>> me a
-531	>> mit ,
-856	>> mit .
-1141	>> mit dem
-903	>> mit den
-661	>> mit der
-551	>> mit ihnen
-295	>> möchten wir
15	>> müssen wir
-386	>> need to
-253	>> nicht als
-372	>> of luck
-1353	>> of the
-368	>> of us
-505	>> office .
-403	>> on file
-939	>> on the
-521	>> opportunity employer
-233	>> os melhores
-5	>> people team
-224	>> pleased to
-549	>> recruiting $
1156	>> recruiting team
-411	>> recruitment $
-608	>> regards $
-1012	>> regards ,
-579	>> saludo ,
-654	>> saluti $
-529	>> sehen wir
-771	>> setzen wir
-595	>> sie bitte
-627	>> sie mir
-535	>> sie nicht
-729	>> sie sich
-776	>> sie uns
-626	>> sind wir
-81	>> sorry that
-308	>> sorry to
-152	>> talent $
42	>> talent acquisition
484	>> talent team
-418	>> team $
-519	>> thanks for
-315	>> the meantime
-766	>> time :
-253	>> to a
-838	>> to the
-758	>> to this
-414	>> und alles
-931	>> und bewerber
-398	>> und das
601	>> und der
-645	>> und die
-759	>> und ich
-609	>> und viel
-601	>> und wünschen
-729	>> voor je
-766	>> vor .
-278	>> vriendelijke groet
-376	>> we '
-860	>> werden nach
205	>> will be
232	>> will not
-439	>> wishes $
-458	>> wishes ,
-888	>> with the
-621	>> with us
1055	>> would like
-538	>> wünschen wir
-492	>> x $
296	>> you '
-800	>> you can
-633	>> you come
-263	>> you do
-457	>> you have
-430	>> you need
-346	>> you start
-478	>> your application
-453	>> zurück .
-561	>> à vous
-760	>> über die
564	agreed
346	agreed board
396	agreed nobody
77	agreed own
206	agreed provider
771	agreed system
419	any
-314	begins
723	begins told
-86	board
-590	e 0
-1148	e 00
-829	e 000
-1299	e 0000
-558	e 03
-279	e 07
-421	e 08
-338	e 09
-1087	e 1
-992	e 10
-174	e 10th
-794	e 11
-205	e 11th
-8	e 12
-337	e 12th
-481	e 13
-787	e 14
-75	e 14th
-928	e 15
-535	e 15th
-547	e 16
-525	e 16th
-786	e 17
-754	e 18
-220	e 18th
-522	e 19
-641	e 1er
-390	e 1st
-1396	e 2
-387	e 20
-675	e 2024
-540	e 2025
-685	e 2026
-430	e 20th
-359	e 21
-157	e 21st
-223	e 22
-217	e 22nd
165	e 23
64	e 24
-752	e 25
-476	e 26
-556	e 27
-871	e 2nd
-1166	e 3
-772	e 30
-426	e 31
-682	e 3rd
-1344	e 4
-674	e 40
-608	e 45
-711	e 4th
-974	e 5
-605	e 50
-787	e 59
-503	e 5th
-1136	e 6
-557	e 60
-484	e 6th
66	e 7
-1212	e 8
114	e 88
-266	e 8th
-905	e 9
-348	e 9th
-1049	e a
-1155	e ab
303	e abel
236	e aben
-393	e able
213	e abor
191	e acao
-736	e ache
367	e acht
135	e acle
-1011	e act
-936	e ada
-878	e adam
-115	e aden
339	e ader
-33	e adia
-1208	e adme
196	e ados
612	e afen
-634	e afor
-1069	e ag
-134	e agem
-484	e agen
-983	e ager
-266	e ages
-674	e ah
-1080	e aham
-1804	e ahme
-1086	e ahre
-902	e ahrt
191	e ai
58	e ails
-12	e aine
355	e ains
666	e aint
8	e air
171	e aire
425	e akes
301	e al
-952	e alan
-231	e alen
354	e ales
341	e alia
-827	e alie
216	e alle
-908	e allo
238	e alls
-1119	e ally
-591	e also
165	e alta
83	e alte
941	e alth
204	e alto
-1194	e alut
-129	e am
-1190	e amen
-183	e ames
-829	e amir
-1333	e amme
-684	e amos
-601	e amt
-448	e an
-1214	e ana
-274	e anal
117	e anca
84	e ance
-678	e anch
525	e anco
-523	e ancy
-394	e and
157	e anda
-483	e ande
483	e andi
-954	e ando
-337	e ands
-982	e andt
-787	e andy
-438	e anel
-400	e ange
-687	e ania
-1242	e anie
158	e anja
-627	e anka
174	e anke
-115	e ankt
-566	e anna
-824	e anne
-1073	e anon
287	e anos
315	e anta
-771	e ante
282	e anto
77	e ants
180	e aper
-1144	e app
-906	e appe
-705	e arah
-702	e aran
-888	e arch
-696	e arco
-3	e arda
-52	e arde
111	e ardo
-182	e ards
-1316	e area
-711	e ared
-910	e arek
-512	e aren
371	e argo
461	e aria
-920	e arie
102	e arin
-527	e ario
-871	e ariq
434	e aris
582	e arks
-457	e arkt
-675	e arla
-950	e arly
456	e arma
-605	e arms
-176	e arna
229	e aron
197	e arry
276	e arsh
-617	e art
-1498	e arta
-661	e arte
19	e arts
-1483	e arzt
-1100	e as
-1149	e ased
-537	e aser
-1077	e ask
-840	e ason
-729	e asse
-498	e asst
-967	e aste
-211	e at
-942	e atch
-764	e ate
86	e ated
-649	e aten
-789	e ateo
78	e ater
-19	e ates
95	e atic
-271	e atie
-1044	e atin
-800	e ator
-212	e atre
-1510	e atum
-636	e atus
-1090	e atze
159	e au
-1006	e auch
159	e aude
-240	e auen
-272	e auer
-1387	e auf
-1148	e aula
-148	e aura
-821	e aus
211	e ause
593	e auto
-764	e avec
267	e avel
1114	e aven
-243	e axis
-919	e aybe
-52	e ayne
-1056	e azie
-986	e b
667	e bach
459	e back
-183	e bahn
-951	e bald
738	e band
467	e bank
248	e bara
-246	e base
242	e bay
-654	e be
-744	e bea
72	e beck
-396	e beit
-934	e ben
-150	e bend
870	e berg
-590	e bern
-285	e bers
21	e bert
-1610	e best
640	e beth
-800	e bhan
-1169	e bias
-801	e bido
-417	e bien
-809	e big
-977	e bild
-568	e bile
-891	e bine
-1275	e bis
-500	e blic
-899	e blin
222	e blue
-569	e bnis
-175	e boa
165	e bom
-1012	e book
-608	e boss
888	e bour
108	e bund
-998	e bung
-764	e burg
-379	e buro
970	e bury
-20	e bus
-525	e by
-1104	e c
-1009	e ca
-473	e cafe
-369	e call
-1459	e can
-724	e cant
-1226	e cara
306	e care
-1217	e caro
-113	e casa
-1328	e case
-476	e caso
-941	e cces
-703	e ce
-1249	e ceo
-1123	e cept
334	e cess
-798	e cfo
-184	e chat
-1173	e ched
-1391	e chef
162	e chel
-238	e chen
-244	e cher
-570	e ches
-724	e chte
553	e chts
-783	e ci
-540	e cial
-1705	e ciao
114	e cias
-248	e cies
-170	e cina
460	e cine
-436	e cing
-420	e cion
-339	e city
-62	e cken
-26	e cker
18	e cket
-147	e co
-125	e code
-444	e cola
-17	e cole
-1247	e com
-1481	e come
-949	e como
-1010	e con
569	e coop
-1242	e cord
-953	e core
-899	e crew
-962	e cted
-942	e ctie
-458	e cto
-861	e ctor
-729	e cuse
-1957	e cv
-1231	e cvs
-585	e czyk
-83	e d
106	e da
185	e dach
-1183	e dag
318	e dale
-398	e dame
-972	e dan
76	e dana
-1398	e dank
-767	e dann
-907	e dans
341	e das
-714	e dat
-372	e data
-1416	e date
-1041	e dato
-1360	e day
-785	e days
-1037	e dbs
-644	e ddad
158	e de
-1168	e dean
-2162	e dear
-864	e deb
-1043	e deed
98	e del
-474	e dell
25	e demy
120	e dent
-1074	e dept
-715	e der
-911	e dern
204	e ders
28	e des
-1205	e desk
426	e deux
-857	e dget
-331	e di
-458	e dia
327	e dian
-688	e dias
-1185	e die
-187	e dine
-517	e ding
275	e dios
-812	e dit
-51	e dium
-1257	e dmin
-1176	e dni
-1042	e dnis
948	e do
-1078	e does
-892	e don
119	e door
713	e dora
286	e dorf
-783	e dort
-1092	e dott
525	e down
-737	e dr
-1098	e dra
178	e dren
46	e du
-81	e due
-847	e duld
-1277	e dule
-1700	e dung
-68	e e
-778	e each
-939	e ease
-407	e east
-624	e eben
-433	e eber
-1216	e ebot
74	e ecao
159	e echa
172	e echt
558	e ects
-139	e eden
-297	e eder
-196	e edes
726	e edia
-901	e edin
191	e edit
-558	e eeds
-680	e een
-1037	e eeo
-707	e eers
-985	e efon
-705	e eg
-268	e egal
-453	e egen
-33	e egin
964	e egio
-506	e ehen
-392	e eich
386	e eide
308	e eier
38	e eigh
-1094	e eike
-788	e eila
-1203	e ein
-628	e eine
146	e eira
111	e eiro
-359	e eise
-592	e eite
159	e el
-1361	e elen
-240	e elia
549	e elie
-869	e elif
-719	e elin
52	e elix
369	e ella
121	e elle
444	e elli
-611	e ello
-778	e em
68	e emen
-49	e emie
-674	e emil
-379	e emma
-1213	e emos
-990	e empo
-178	e en
-1207	e enas
1072	e enau
-760	e ence
-1507	e ench
-773	e ency
963	e enda
-1333	e ende
-1109	e enge
-690	e enna
72	e enne
-950	e enos
-362	e ense
-234	e enst
539	e enta
-208	e ente
-506	e ento
173	e ents
158	e enue
-20	e enza
-1298	e eply
-747	e er
-833	e eral
-1171	e eran
-1062	e erat
34	e erde
-261	e ered
1373	e erei
-932	e eren
-43	e erer
382	e eres
429	e ergy
630	e eria
753	e erie
613	e erij
-1496	e erin
76	e erke
-401	e erne
-3	e erra
-431	e erry
-930	e erst
8	e erta
155	e erte
-268	e erto
-1124	e erty
-200	e erve
-537	e es
-356	e esen
-22	e essa
-831	e esse
-334	e est
115	e esta
-342	e este
-811	e esto
-707	e ests
97	e et
-620	e etag
174	e etal
-362	e eter
-1106	e etra
89	e etro
-464	e etta
-153	e ette
711	e etti
-824	e etzt
-1081	e euer
-1141	e euro
-263	e eute
-37	e evel
-775	e even
-881	e ever
-1117	e evin
-428	e evor
-618	e evue
-1405	e ewer
-863	e exa
-752	e exmo
-1033	e ezug
-1340	e f
-1395	e fach
-311	e fair
-834	e fall
-1457	e fang
-779	e farm
-453	e feb
-30	e feld
609	e fern
221	e ffee
-155	e ffen
-630	e ffer
790	e fh
-78	e fica
-271	e fice
-227	e fied
-1311	e file
-999	e fing
183	e fire
-758	e five
418	e fold
-1086	e folg
-119	e food
75	e for
352	e ford
-805	e fore
-1	e form
203	e four
-1103	e fr
-1375	e frau
-664	e fri
-593	e from
198	e ften
-1289	e fter
-747	e fung
120	e fur
-1366	e fw
-421	e g
-969	e gabe
-783	e gada
-836	e gado
-1275	e gang
-77	e gary
937	e gate
-908	e gela
-572	e geld
-542	e gent
297	e gern
-219	e gers
-443	e gery
-863	e get
-152	e ghts
797	e gica
-25	e gies
-1173	e gill
-98	e ging
-994	e ginn
556	e gion
-499	e give
-771	e gnis
-938	e go
-727	e god
-900	e good
-965	e got
-801	e gott
-1040	e gram
-995	e gret
-169	e grid
-391	e gton
-370	e gung
-419	e gust
-1325	e gute
-1155	e gwen
-309	e h
-1083	e ha
-536	e haft
265	e hair
-757	e halb
736	e hale
-667	e half
-1046	e hall
-1421	e halt
-586	e hana
-408	e hand
7	e hang
-200	e hard
468	e hart
249	e haus
-902	e have
-965	e head
-425	e heb
-1013	e heck
134	e heid
372	e heim
-67	e hein
-495	e heit
-1245	e hej
-821	e hema
-766	e her
-376	e here
542	e hern
-2033	e herr
-2150	e hey
-2657	e hi
-696	e hich
-116	e hief
-317	e high
-789	e hile
368	e hill
329	e hine
-84	e hing
110	e hire
-1259	e hiya
-346	e hlag
-468	e hlen
-751	e hler
-520	e hloe
-1192	e hmen
-403	e hnen
-466	e hner
1099	e hnik
-870	e hof
-1765	e hoi
-1700	e hola
475	e holm
37	e homa
513	e home
-1119	e hone
-232	e hool
288	e hope
-706	e hora
714	e hore
841	e horn
-232	e hort
-972	e hose
14	e hout
-1353	e hr
-556	e hrb
148	e hree
-554	e hren
-915	e hrer
-940	e hten
-109	e hter
-1241	e hugo
-1080	e huhe
758	e huis
162	e hule
83	e hung
-878	e hurs
496	e hutz
-1213	e i
-893	e iado
-1071	e iale
-596	e iali
-245	e ials
-1100	e iamo
41	e iana
-4	e iane
-12	e iara
-841	e iate
-1207	e iben
-215	e ical
-476	e ices
-188	e iche
-136	e icia
90	e icio
-1194	e id
211	e idad
-942	e idat
-1129	e iday
-699	e ideo
-464	e ider
-399	e ides
-59	e idge
-126	e iebe
-960	e iela
-59	e ield
-1354	e iele
-610	e ient
371	e iere
619	e iers
-378	e iese
-491	e iety
-739	e ieur
247	e ieve
-1136	e if
279	e ific
403	e igan
3	e igen
-1058	e iger
-235	e ight
-871	e ii
-155	e ijke
-677	e ik
-829	e iker
362	e ikum
350	e il
-613	e ilar
-250	e ilen
-158	e iles
999	e ilfe
-628	e ilia
-1276	e ilie
-188	e illa
454	e ille
728	e ills
-911	e ilor
-280	e ilse
-1422	e im
-79	e imer
103	e imon
-750	e imos
-1072	e in
-1229	e inal
-879	e inc
79	e ince
125	e inch
-876	e inda
602	e inde
-761	e inee
-7	e inen
-684	e iner
233	e ines
-141	e inet
-444	e ing
-111	e inge
-201	e ings
345	e inho
302	e inic
-751	e inik
-892	e inne
294	e inta
238	e inte
-468	e inti
-1238	e iona
-583	e ione
-1024	e ions
-761	e ious
47	e ipal
455	e iper
-1451	e ippa
368	e ique
-269	e ires
-486	e irie
-7	e irst
-1061	e is
-141	e isch
-766	e ised
-659	e iser
-836	e isha
-204	e ison
-724	e isor
-8	e isse
-896	e ist
355	e ista
98	e iste
99	e it
179	e ital
522	e itat
-601	e ited
-1435	e iten
-544	e iter
-143	e ites
-518	e itor
-973	e itri
-517	e itte
-257	e itut
177	e ival
-349	e ivan
-270	e iver
677	e ives
-766	e ivil
-1315	e j
-1008	e ja
-1268	e jahr
-874	e jan
-1147	e jana
102	e jean
62	e ject
-893	e jess
-1249	e jo
-1779	e jobs
-1200	e join
-1403	e jour
-1020	e juli
-113	e july
-1013	e june
-984	e juni
-929	e just
-1475	e k
511	e kamp
-1117	e kauf
-1060	e kday
-186	e keep
-307	e keit
788	e kers
-87	e kery
-341	e kia
-871	e kim
-277	e kind
-432	e king
264	e kita
-988	e kofi
-691	e kom
191	e kten
-1336	e ktor
-728	e kun
242	e l
54	e la
-1003	e laat
-446	e lab
-387	e labs
-839	e lace
-395	e lage
-293	e lamt
836	e land
140	e lane
225	e lano
-777	e lant
-585	e lara
-11	e lare
-1027	e lars
15	e lary
-128	e las
-16	e lass
104	e last
-379	e late
-43	e latt
-804	e latz
140	e laub
-1280	e lauf
-195	e law
-25	e laza
619	e lden
326	e lder
-335	e le
-18	e lea
-1070	e leen
139	e lege
-725	e lei
238	e lein
-1486	e lena
-292	e lene
-904	e lent
-871	e lerk
774	e lers
599	e lery
300	e les
-1063	e lete
-1115	e lg
-454	e lhe
-537	e lian
-9	e lice
-566	e lich
1010	e lick
-455	e licy
-566	e lied
-285	e lien
504	e lier
21	e lies
847	e life
-411	e lijk
-1082	e lina
-836	e lind
846	e line
372	e ling
-563	e link
-863	e lisa
-703	e lish
-937	e list
310	e lity
-973	e ll
62	e llan
-797	e llen
542	e ller
95	e lles
429	e lley
-487	e llie
677	e llis
361	e llow
-830	e llte
-139	e llum
-448	e lo
-964	e load
-473	e lock
-585	e log
-715	e logo
-499	e logy
-830	e lohn
-144	e loop
-818	e loor
406	e los
506	e lots
-959	e lou
227	e loud
-177	e love
617	e lowe
-1101	e lrat
-848	e ltag
-566	e ltd
-609	e lten
-283	e lter
-368	e lton
11	e luca
-464	e luck
-705	e ludo
-384	e luis
-43	e lung
-421	e luss
-145	e lust
-696	e luti
-20	e lvia
-1840	e m
-948	e ma
-238	e mada
-1467	e mado
-1015	e mai
-1759	e mail
-91	e main
-830	e mal
-850	e mand
-214	e mann
-1115	e many
505	e mar
306	e mara
267	e mark
36	e mary
-731	e marz
-652	e may
177	e mber
-636	e me
-714	e med
-265	e meer
-1161	e meet
-1321	e mein
50	e mena
-819	e ment
1135	e mere
-8	e mers
-652	e met
-1043	e mfg
247	e mica
-1163	e mijn
-723	e mila
-173	e mile
492	e mill
-1358	e min
-1219	e mina
-743	e mine
322	e ming
60	e mira
-880	e mise
-1469	e miss
-1445	e mit
-1485	e mme
-669	e mmen
-692	e mmer
-743	e mo
-714	e moi
-1170	e moin
-979	e mon
253	e mond
-298	e mone
760	e mont
1007	e moor
936	e more
444	e moss
-614	e most
-868	e mple
-920	e mpus
-1822	e mr
-1125	e mrs
-767	e ms
-1041	e msin
-1022	e muhe
489	e mune
-943	e mung
-1006	e n
-97	e na
512	e naar
-1032	e nach
60	e nada
-249	e nage
39	e nale
-1354	e name
-697	e nao
-111	e nard
1207	e nary
-1127	e nate
-931	e nats
644	e nbau
-47	e nces
-317	e ncia
335	e ncil
-880	e nday
-616	e nden
-103	e nder
-230	e ndes
-1358	e ndly
-905	e ndon
-307	e ndra
-391	e ndre
-978	e ne
-716	e need
-945	e nein
-128	e neke
-949	e nele
281	e nell
-810	e ners
-468	e nery
66	e ness
-404	e new
183	e ngen
134	e nger
602	e nhof
-878	e nhor
113	e nhs
-607	e ni
-318	e nica
-513	e nice
405	e nico
-1410	e nika
499	e nine
-318	e ning
-269	e nion
-427	e nior
-750	e nise
-155	e nish
-347	e nita
567	e nity
-354	e nken
-807	e nkte
-201	e nnah
-226	e nnel
-496	e nnen
602	e nner
-889	e nnes
-436	e nnis
-1818	e no
135	e noch
-621	e non
-438	e noon
-430	e noor
-723	e nora
652	e nord
-601	e nors
-1090	e nos
-1859	e not
-266	e note
511	e nova
-527	e now
-726	e nsch
17	e nsen
1022	e nsit
-525	e nste
-1092	e ntag
-264	e ntal
100	e nten
28	e nter
-235	e ntes
5	e ntil
-849	e ntin
-326	e nton
-22	e ntor
232	e ntos
-887	e ntre
-392	e ntro
-715	e ntry
-1136	e ntur
-1050	e nuar
-408	e nung
-689	e nute
-121	e nzen
-547	e o
70	e oard
-644	e ob
-94	e obal
-253	e ober
-373	e obre
-205	e ocal
-1716	e oche
-51	e of
-1028	e ofia
-1049	e ofil
175	e ogen
-663	e ogie
-1034	e ogle
-267	e ohne
-1426	e oi
-954	e oife
85	e oint
-1298	e ok
-1644	e ola
-689	e olaf
14	e old
-1407	e olge
-340	e olin
-704	e olio
-638	e olle
-200	e olly
-859	e omas
647	e ombe
-1131	e omer
672	e omes
-150	e omme
-391	e on
-412	e onal
-971	e onas
-1180	e onat
-856	e one
-756	e onen
-601	e ones
995	e onia
-119	e onie
-82	e onio
-1075	e only
-295	e onne
-652	e onor
140	e onte
-762	e onto
-873	e onus
48	e oods
-597	e ools
-337	e oose
487	e oost
113	e op
-124	e open
-936	e ople
-703	e ops
62	e oral
10	e ores
761	e orge
491	e oria
-3	e orin
329	e orio
-352	e orks
-903	e orna
-163	e orne
-445	e orno
-1200	e orry
-759	e orse
-1064	e ort
266	e orte
1124	e orth
-232	e orto
194	e orts
-898	e os
-1200	e osed
-115	e osse
-633	e osta
-606	e oste
-128	e otel
-600	e otte
396	e ough
-1027	e ould
-726	e ound
55	e ount
1110	e oupe
72	e ours
-400	e ourt
-343	e ouse
-726	e out
-1068	e oute
-11	e outh
-7	e oved
-43	e over
-104	e ovic
-424	e owan
23	e oway
52	e owen
130	e ower
-83	e oyer
-280	e oyle
-1251	e p
-1170	e pa
301	e pace
-1037	e pany
485	e para
659	e park
-1096	e part
-500	e pass
-983	e paul
335	e pay
-1153	e pc
-1448	e pdf
617	e peak
-198	e per
-1175	e phie
-272	e pice
-841	e pick
-204	e piel
106	e pier
342	e ping
162	e plan
-693	e plar
-1171	e pls
-895	e pm
-563	e pode
-900	e pois
219	e pool
-937	e por
366	e port
-823	e post
-1022	e pour
-1003	e ppen
900	e pper
-347	e pply
44	e pr
241	e pres
-499	e pril
-1139	e ps
-814	e qual
-1008	e que
-1051	e quel
-1588	e r
-975	e ra
-442	e raag
683	e race
-161	e rach
-885	e rack
-442	e raco
-973	e ract
-357	e rade
548	e rado
188	e raft
109	e rage
-121	e raig
376	e rail
754	e rain
-275	e rale
-590	e ramm
525	e rand
-1347	e rank
717	e rans
-325	e rant
-540	e rary
-519	e rate
-833	e rats
-180	e raum
-735	e ravi
-675	e razo
-1085	e rbal
-206	e rben
-570	e rber
620	e rbor
-697	e rbst
-538	e rces
119	e rche
-284	e rcus
-552	e rdam
-891	e rdan
-736	e rday
-157	e rden
-423	e rder
-606	e rdes
66	e re
-334	e read
37	e real
106	e reat
-572	e reau
-1064	e rec
552	e rede
243	e reek
158	e reen
-190	e reet
-1011	e ref
-507	e rein
464	e reis
-1040	e rely
-98	e rena
-898	e rens
-97	e rent
3	e renz
-1160	e repo
-913	e req
-825	e resa
-672	e ress
1295	e rest
-775	e reta
-729	e rgen
501	e rgia
378	e rgie
-732	e rgpd
-1220	e rh
-755	e rher
113	e rial
150	e rian
389	e riat
-390	e rica
-58	e rice
-71	e rich
295	e rick
-275	e rics
690	e rict
-1023	e rida
187	e rieb
228	e ried
-837	e rief
-666	e riel
-673	e rien
793	e ries
-1282	e riet
-518	e rift
-805	e rify
165	e rigo
-1275	e rike
-571	e rina
353	e rine
104	e ring
-508	e ript
-181	e rise
-864	e rish
-334	e rist
213	e rita
-687	e rite
-941	e ritt
486	e rity
397	e rium
160	e rive
-704	e riya
-290	e rken
772	e rley
-1189	e rlin
-947	e rlos
356	e rlow
-1389	e rman
-603	e rmat
-1000	e rmin
-483	e rmly
-248	e rnal
-1021	e rnen
269	e road
-1083	e rob
-1216	e robe
715	e roep
-750	e roet
179	e roll
-1022	e rome
776	e rook
-914	e room
-297	e rope
-442	e rosa
185	e rose
10	e ross
-355	e roup
521	e rove
-104	e rren
282	e rrin
850	e rrow
36	e rsen
-449	e rson
-1150	e rsos
425	e rste
-877	e rtal
473	e rten
-493	e rter
342	e rtes
-647	e rtin
705	e rton
-859	e ruar
-239	e ruch
-315	e ruck
-671	e ruhe
-1049	e ruit
-204	e rund
-343	e rung
648	e rupo
-1558	e russ
8	e rust
-1094	e ruth
-977	e rvus
-549	e s
-297	e sa
-1082	e safe
-716	e sag
-437	e sage
-1331	e sam
-806	e same
1314	e samt
283	e san
-937	e sans
-909	e sapp
-610	e sara
-1464	e satz
-849	e say
-524	e sche
285	e scue
-1174	e sday
-967	e se
62	e see
-1443	e sehr
-740	e sei
-1121	e self
-464	e send
-1225	e sent
-556	e sera
123	e sery
-1167	e seu
591	e seum
-1076	e sful
-904	e sgvo
-238	e shby
-174	e shes
-453	e ship
-910	e shl
-171	e shop
-1153	e si
-210	e sica
251	e side
-200	e sier
-973	e sig
-749	e sign
90	e sing
-885	e sion
-309	e sir
67	e site
-122	e sity
36	e sitz
-958	e six
-401	e sler
127	e sley
534	e soft
38	e sole
-97	e sons
-1001	e sql
-1347	e sr
-1034	e sra
-292	e srat
-548	e ssa
-240	e ssel
-787	e ssen
152	e sser
-1154	e ssor
48	e st
-1482	e stag
250	e stal
-917	e stay
-771	e std
-1083	e sted
220	e stel
262	e stem
-1140	e sten
-1322	e step
100	e ster
-757	e stes
572	e stik
-1111	e stin
151	e stle
-656	e stol
-423	e ston
-35	e stop
-933	e stra
-343	e stro
141	e stry
-663	e su
-1309	e sua
-1008	e such
434	e sud
-1047	e sue
-789	e sult
-1085	e sume
-686	e sung
-1113	e suo
318	e sur
-790	e sure
-186	e sv
-588	e sweg
-503	e t
-669	e ta
116	e tact
-101	e tado
115	e tadt
-1116	e taff
-1789	e tag
-403	e tage
-56	e tail
-176	e tain
-1303	e take
-740	e takt
-179	e tale
-980	e talk
178	e tall
544	e tals
849	e tana
-1325	e tand
-245	e tant
-825	e tart
-356	e tary
212	e tate
-618	e tatt
-377	e te
-1160	e team
468	e tech
-788	e tees
-876	e teil
812	e tein
-857	e tel
127	e tell
233	e tels
-829	e tely
158	e tems
-110	e tend
-999	e tens
-851	e term
557	e tern
276	e ters
-1722	e test
-321	e teur
-975	e teve
-448	e text
-864	e than
-121	e the
-566	e then
-950	e theo
377	e ther
-633	e thon
-980	e thu
-725	e ti
-85	e tial
-1047	e tian
462	e tica
-497	e tice
735	e tico
457	e tics
-956	e tien
455	e tier
225	e ties
-877	e tile
-1191	e till
-411	e tima
-300	e time
-57	e tina
138	e tine
-425	e ting
-388	e tion
133	e tiva
-495	e tive
57	e tivo
-1376	e tjes
-1153	e tmas
-222	e tner
-906	e tnis
-1220	e to
636	e tock
-1140	e tom
-835	e ton
290	e tone
-327	e top
244	e tora
-1288	e tore
-63	e tors
402	e tory
-983	e tot
-814	e tour
49	e town
-827	e trac
342	e trae
-2051	e trag
-811	e tral
-162	e tran
-126	e tras
862	e tree
756	e trel
468	e tres
-1241	e tria
-811	e triz
-20	e trum
-1212	e try
-401	e tsch
-1436	e ttag
-916	e ttee
16	e ttel
180	e tten
-792	e tteo
54	e tter
-1004	e ttie
773	e ttle
-382	e tu
330	e tual
-58	e tube
-891	e tuck
401	e tude
-1011	e tue
-884	e tues
-1087	e tung
87	e tura
-89	e ture
-1433	e turn
-637	e tut
830	e tute
583	e tuto
17	e tuur
-368	e two
-1247	e u
-102	e uary
-711	e uate
-836	e uben
541	e uber
-1102	e ucas
448	e uche
-169	e ucia
26	e udio
-879	e udos
-626	e uern
-1025	e ufen
-1270	e uhr
-1427	e uipe
467	e uk
-4	e ular
-799	e ules
-1409	e ulia
207	e ully
-834	e ults
-1022	e um
-1235	e uman
646	e umen
-421	e un
-671	e una
-191	e unal
53	e unch
-535	e und
-662	e unde
-287	e unes
-1056	e unft
-793	e ungs
-1489	e uni
175	e unit
-1150	e univ
433	e unkt
136	e unty
-458	e up
-28	e uppe
198	e uppo
-204	e ural
-115	e uren
-360	e ures
618	e uria
-35	e urse
-457	e use
-312	e user
491	e uses
-873	e usse
-619	e usuf
-1434	e uten
-444	e uter
155	e utes
-1110	e uw
-1196	e v
-793	e vacy
353	e val
585	e vale
-340	e van
533	e vane
-494	e vant
50	e vate
-1109	e ve
-912	e vely
-184	e vent
-97	e vera
594	e vers
-836	e very
-745	e vets
-231	e vi
-232	e vice
-422	e vide
-1116	e viel
-587	e vier
-423	e view
242	e ving
-34	e viso
554	e vist
-309	e voce
-982	e voll
-1510	e von
-275	e voor
-860	e vor
-672	e vos
-64	e voss
-654	e vous
-763	e vp
-807	e w
-1376	e wahl
778	e wald
-487	e wall
-514	e wand
-227	e wann
-801	e want
-174	e ward
369	e ware
-46	e warm
-1095	e was
-998	e wat
676	e ways
-634	e wear
-790	e wed
-1063	e weds
-817	e weg
-1042	e wei
-1025	e weis
544	e well
-984	e wenn
-712	e wer
-206	e werk
-551	e wers
-50	e west
-1289	e when
-544	e who
-422	e wich
194	e wick
-956	e wie
-551	e wien
-996	e wil
182	e wind
-684	e wing
438	e wise
-879	e wo
-714	e woch
875	e wood
-1257	e word
560	e work
-1368	e wort
-680	e wren
-1003	e x
-1553	e xcel
767	e xley
-1659	e xxx
-1177	e xxxx
-516	e y
277	e yard
-1109	e year
-1013	e yes
-696	e zado
-1417	e zahl
-1059	e zeit
-743	e zess
-217	e zlei
-725	e zoe
-724	e zoom
990	e zorg
-987	e zu
-546	e zum
-1157	e zung
-432	e zur
522	early
64	early board
-264	early nobody
604	early own
-492	early provider
179	early system
93	from
-360	from board
640	from nobody
-368	from own
439	from provider
219	from system
253	from< (
310	from< ,
10	from< -
146	from< .
554	from< @
-758	from< [
9	from< ^
-367	from< at
-383	from< do
-174	from< recruiting
-538	from< recruitment
-809	from< s
-352	from< team
-317	from< the
-357	from< van
-32	from< –
-809	from<< ' s
1643	from<< ] (
9	from<< ^ ^
-166	from<< ^ recruiting
-538	from<< ^ recruitment
-192	from<< ^ the
178	from<> ( )
599	from<> , $
13	from<> - $
190	from<> . $
554	from<> @ $
-758	from<> [ $
-34	from<> ^ $
23	from<> ^ '
-1064	from<> ^ (
-69	from<> ^ ,
721	from<> ^ -
194	from<> ^ .
-306	from<> ^ apply
-1042	from<> ^ at
180	from<> ^ careers
-885	from<> ^ do
222	from<> ^ hiring
-173	from<> ^ hr
-58	from<> ^ jobs
257	from<> ^ people
251	from<> ^ recruiting
-261	from<> ^ recruitment
129	from<> ^ talent
-990	from<> ^ team
482	from<> ^ –
-424	from<> at $
-350	from<> do $
-174	from<> recruiting $
-536	from<> recruitment $
-772	from<> s $
-351	from<> team $
-181	from<> the $
-31	from<> – $
-7	from> $
79	from> '
409	from> (
174	from> )
19	from> ,
541	from> -
178	from> .
-306	from> apply
-1042	from> at
180	from> careers
-907	from> do
222	from> hiring
-245	from> hr
-58	from> jobs
257	from> people
99	from> recruiting
-261	from> recruitment
129	from> talent
-990	from> team
-1024	from> van
471	from> –
-7	from>> $ $
93	from>> ' s
215	from>> ) $
660	from>> . $
-306	from>> apply $
306	from>> careers $
165	from>> hiring $
42	from>> hr $
-35	from>> jobs $
107	from>> recruiting $
-159	from>> recruitment $
-235	from>> talent $
222	from>> talent acquisition
-797	from>> team $
-680	goes on
-74	goes on told
79	has before
-367	has before told
-45	in role
162	in the domain
-785	in the domain board
222	in the domain own
-270	in the domain system
111	initials in the domain
100	initials in the domain own
-674	is 1
-949	is 1 after !
-1152	is 1 after "
-1062	is 1 after &
110	is 1 after (
-1243	is 1 after )
-1332	is 1 after +
-245	is 1 after ,
-657	is 1 after -
-1607	is 1 after .
165	is 1 after /
-1061	is 1 after 00
-964	is 1 after 000
-881	is 1 after 1
-1102	is 1 after 10
-974	is 1 after 11
-712	is 1 after 12
-1115	is 1 after 13
-555	is 1 after 14
-672	is 1 after 15
-627	is 1 after 16
-610	is 1 after 18
-853	is 1 after 2
-956	is 1 after 20
-761	is 1 after 25
-935	is 1 after 3
-1046	is 1 after 30
-665	is 1 after 4
-956	is 1 after 40
-696	is 1 after 45
-977	is 1 after 5
-721	is 1 after 59
-1198	is 1 after 6
-982	is 1 after 60
-1174	is 1 after 9
-1193	is 1 after 90
-437	is 1 after :
-740	is 1 after ;
-580	is 1 after ?
269	is 1 after @
-973	is 1 after [
-1702	is 1 after ]
-241	is 1 after ^
329	is 1 after a
-849	is 1 after ab
-94	is 1 after about
-680	is 1 after acht
-737	is 1 after after
-932	is 1 after alle
-1041	is 1 after allen
-430	is 1 after alles
-882	is 1 after als
-2397	is 1 after am
894	is 1 after an
-147	is 1 after and
-897	is 1 after andere
-690	is 1 after anderen
188	is 1 after as
745	is 1 after at
-465	is 1 after au
-1292	is 1 after auf
-1097	is 1 after aus
-37	is 1 after avec
215	is 1 after be
136	is 1 after before
-509	is 1 after bei
-908	is 1 after beiden
-967	is 1 after beim
-740	is 1 after beruflichen
-490	is 1 after besten
-469	is 1 after bewerbung
-95	is 1 after bij
-1239	is 1 after bis
-1026	is 1 after bitte
-817	is 1 after but
-565	is 1 after by
-523	is 1 after candidate
203	is 1 after con
269	is 1 after da
-2193	is 1 after das
56	is 1 after de
-1257	is 1 after dear
-276	is 1 after dein
-976	is 1 after deine
-858	is 1 after deinem
-982	is 1 after deinen
-841	is 1 after deiner
-239	is 1 after del
-520	is 1 after dem
-348	is 1 after den
-731	is 1 after der
-684	is 1 after deren
-1076	is 1 after des
187	is 1 after di
-1143	is 1 after die
-793	is 1 after diese
-724	is 1 after diesem
-896	is 1 after dieser
-555	is 1 after dieses
-1091	is 1 after do
-1390	is 1 after drei
-191	is 1 after du
-1513	is 1 after e
-820	is 1 after eigenen
-988	is 1 after ein
-1393	is 1 after eine
-987	is 1 after einem
-1508	is 1 after einen
-711	is 1 after einer
-1161	is 1 after eines
-798	is 1 after einige
-1116	is 1 after el
-554	is 1 after em
225	is 1 after en
-701	is 1 after engere
-465	is 1 after enhanced
-536	is 1 after ersten
-667	is 1 after etwas
-10	is 1 after for
-372	is 1 after freundlichem
-1138	is 1 after freundlichen
-690	is 1 after from
-727	is 1 after fünf
-904	is 1 after für
-887	is 1 after fürs
-683	is 1 after geehrte
-475	is 1 after geehrter
-817	is 1 after gute
-1073	is 1 after guten
-691	is 1 after halbe
-428	is 1 after heer
-939	is 1 after hello
-583	is 1 after herzlichen
-1438	is 1 after hi
486	is 1 after ihr
-1446	is 1 after ihre
-1238	is 1 after il
-1841	is 1 after im
-216	is 1 after in
-1006	is 1 after ins
-1178	is 1 after interview
-527	is 1 after is
-981	is 1 after job
-966	is 1 after kein
-1298	is 1 after keine
-936	is 1 after keinen
-826	is 1 after kleine
-723	is 1 after kurze
-1208	is 1 after la
-842	is 1 after le
-533	is 1 after letzte
-632	is 1 after letzten
-862	is 1 after mehr
-890	is 1 after mein
-1214	is 1 after meine
-800	is 1 after meinem
135	is 1 after met
-552	is 1 after mevrouw
378	is 1 after mit
-172	is 1 after monday
-836	is 1 after morning
-1014	is 1 after nach
-594	is 1 after neue
-369	is 1 after neuen
-891	is 1 after no
-793	is 1 after nächste
-942	is 1 after nächsten
-1437	is 1 after o
-920	is 1 after oder
-102	is 1 after of
-1407	is 1 after ohne
-479	is 1 after on
-883	is 1 after one
-1120	is 1 after or
-712	is 1 after our
221	is 1 after per
-367	is 1 after photo
-826	is 1 after plus
-690	is 1 after pm
-951	is 1 after por
-602	is 1 after recruiting
-871	is 1 after recruitment
-1118	is 1 after s
-723	is 1 after sechs
545	is 1 after sie
-926	is 1 after so
-373	is 1 after talent
-314	is 1 after team
-574	is 1 after thanks
53	is 1 after that
-496	is 1 after the
-619	is 1 after through
-210	is 1 after to
-492	is 1 after tu
-875	is 1 after um
-817	is 1 after un
-1809	is 1 after und
-937	is 1 after unser
-1015	is 1 after unsere
-1294	is 1 after unserem
-852	is 1 after unseren
-1021	is 1 after unserer
-1365	is 1 after unseres
-944	is 1 after unter
-626	is 1 after van
-352	is 1 after via
-1298	is 1 after viel
-595	is 1 after vielen
-826	is 1 after vier
-629	is 1 after vom
491	is 1 after von
-330	is 1 after vor
-507	is 1 after votre
-539	is 1 after weitere
-1036	is 1 after weiteren
-524	is 1 after wir
170	is 1 after with
-848	is 1 after you
-148	is 1 after your
-1023	is 1 after zehn
-1448	is 1 after zu
-1186	is 1 after zum
-1180	is 1 after zur
-1285	is 1 after zwei
-694	is 1 after zweite
-801	is 1 after zweiten
-120	is 1 after |
-885	is 1 after ¡
-322	is 1 after £
-1049	is 1 after «
-1676	is 1 after ·
-1183	is 1 after ¿
-24	is 1 after à
-771	is 1 after über
-307	is 1 after –
-1384	is 1 after „
-862	is 1 after •
-1117	is 1 board
-139	is 1 early
294	is 1 from
-18	is 1 letter
-198	is 1 nobody
-1037	is 1 own
-2003	is 1 provider
396	is 1 signed
436	is 1 subject
122	is 1 system
-58	is 1 told
-1657	is 1 written
160	is 2
92	is 2 after !
-707	is 2 after "
-38	is 2 after (
-247	is 2 after )
-617	is 2 after ,
-190	is 2 after -
-490	is 2 after .
512	is 2 after /
-368	is 2 after 00
-864	is 2 after 30
-221	is 2 after :
-646	is 2 after ;
-261	is 2 after ?
-588	is 2 after [
-297	is 2 after ^
426	is 2 after a
-386	is 2 after am
523	is 2 after an
-800	is 2 after and
-362	is 2 after at
613	is 2 after bei
843	is 2 after bij
-357	is 2 after bis
-591	is 2 after by
463	is 2 after chez
702	is 2 after da
685	is 2 after das
147	is 2 after de
-842	is 2 after dear
-111	is 2 after den
481	is 2 after der
485	is 2 after die
-676	is 2 after do
281	is 2 after en
-170	is 2 after for
318	is 2 after from
312	is 2 after ihre
-241	is 2 after im
-875	is 2 after in
-402	is 2 after la
-928	is 2 after mit
470	is 2 after of
-951	is 2 after on
-241	is 2 after our
1055	is 2 after recruiting
-1029	is 2 after s
-818	is 2 after the
336	is 2 after to
656	is 2 after von
-402	is 2 after with
-124	is 2 after your
-171	is 2 after |
-471	is 2 after ·
-180	is 2 after –
172	is 2 board
99	is 2 early
-148	is 2 from
281	is 2 letter
-19	is 2 nobody
-102	is 2 own
-19	is 2 provider
-70	is 2 signed
71	is 2 subject
310	is 2 system
465	is 2 told
-317	is 2 written
464	is 3
-500	is 3 after !
-473	is 3 after (
114	is 3 after ,
-70	is 3 after -
320	is 3 after .
-327	is 3 after :
235	is 3 after ?
73	is 3 after ^
-7	is 3 after a
-490	is 3 after am
-705	is 3 after and
196	is 3 after at
-789	is 3 after das
369	is 3 after de
-227	is 3 after den
-375	is 3 after der
381	is 3 after die
-815	is 3 after eine
488	is 3 after for
359	is 3 after from
-1276	is 3 after für
-60	is 3 after im
-363	is 3 after in
128	is 3 after la
-764	is 3 after mit
-901	is 3 after nach
-28	is 3 after of
-630	is 3 after our
-691	is 3 after the
528	is 3 after to
121	is 3 after with
-731	is 3 after zum
-171	is 3 after |
-421	is 3 after ·
-48	is 3 after –
77	is 3 board
434	is 3 early
-103	is 3 from
-199	is 3 letter
-171	is 3 nobody
383	is 3 own
120	is 3 signed
495	is 3 subject
350	is 3 system
335	is 3 told
-250	is 3 written
-104	is and
-650	is and after (
-711	is and after ,
-423	is and after .
168	is and after :
238	is and after ^
498	is and after at
224	is and early
-225	is and from
189	is and letter
-59	is and nobody
-256	is and own
15	is and signed
598	is and subject
222	is and system
-102	is and told
35	is and written
-1086	is brackets
-750	is brackets after [
-859	is brackets after ^
-386	is brackets early
679	is brackets from
-34	is brackets letter
-743	is brackets nobody
-1066	is brackets own
-466	is brackets signed
-634	is brackets subject
-59	is brackets system
-106	is brackets told
-1652	is brackets written
528	is capitals
646	is capitals after (
-1425	is capitals after ,
-1231	is capitals after -
-602	is capitals after .
-603	is capitals after 00
-700	is capitals after 30
-829	is capitals after :
357	is capitals after ^
-1221	is capitals after a
-1399	is capitals after an
-1480	is capitals after and
-1243	is capitals after de
626	is capitals after der
-889	is capitals after el
-465	is capitals after enhanced
-60	is capitals after in
-1195	is capitals after of
-634	is capitals after or
-710	is capitals after our
-367	is capitals after photo
395	is capitals after the
-1007	is capitals after to
-492	is capitals after tu
-507	is capitals after votre
-1524	is capitals after with
-2495	is capitals after your
-780	is capitals after –
-1071	is capitals board
-129	is capitals early
367	is capitals from
206	is capitals letter
1281	is capitals nobody
-844	is capitals own
193	is capitals signed
-162	is capitals subject
-974	is capitals system
-57	is capitals told
306	is capitals written
-856	is comma
-763	is comma after ,
-1117	is comma after .
-684	is comma after ^
430	is comma after the
-627	is comma board
-554	is comma early
-535	is comma from
-1117	is comma letter
65	is comma nobody
-773	is comma own
-228	is comma signed
-302	is comma subject
-474	is comma system
-578	is comma told
-663	is comma written
-576	is digits
-137	is digits after (
-460	is digits after )
-1430	is digits after ,
-68	is digits after -
-397	is digits after .
-2158	is digits after :
137	is digits after ^
53	is digits after a
197	is digits after at
-685	is digits after de
-469	is digits after for
103	is digits after in
-901	is digits after monday
-563	is digits after of
-433	is digits after on
-323	is digits after or
-295	is digits after the
-444	is digits after to
-868	is digits after your
-815	is digits after |
-322	is digits after £
-423	is digits after ·
-218	is digits after à
-1073	is digits after –
-962	is digits board
-751	is digits early
-158	is digits from
-433	is digits letter
-1459	is digits nobody
-506	is digits own
-142	is digits signed
-352	is digits subject
-733	is digits system
86	is digits told
-945	is digits written
-342	is doing
62	is doing after ,
-402	is doing after .
-243	is doing after :
-593	is doing after ?
-707	is doing after ^
-606	is doing early
-307	is doing from
-141	is doing letter
-508	is doing nobody
-8	is doing own
31	is doing signed
-312	is doing subject
-981	is doing system
109	is doing told
-1713	is doing written
637	is house
-66	is house after (
120	is house after ,
552	is house after -
382	is house after .
59	is house after :
227	is house after ^
483	is house after a
-399	is house after am
-672	is house after and
116	is house after at
118	is house after bei
418	is house after bij
-448	is house after by
-328	is house after das
269	is house after de
-577	is house after dem
71	is house after den
264	is house after der
1050	is house after die
712	is house after for
1153	is house after from
83	is house after für
-374	is house after im
-471	is house after in
-193	is house after la
401	is house after of
-655	is house after the
223	is house after to
-902	is house after und
-770	is house after unserem
158	is house after vom
514	is house after with
-360	is house after |
219	is house after ·
257	is house after –
339	is house board
931	is house early
-294	is house from
237	is house letter
57	is house nobody
358	is house own
499	is house provider
304	is house signed
527	is house subject
676	is house system
47	is house told
821	is house written
517	is long
-464	is long after ,
74	is long after -
42	is long after .
-72	is long after :
47	is long after ^
136	is long after at
-1364	is long after das
-1027	is long after den
-416	is long after der
-1010	is long after die
-288	is long after of
1023	is long after the
-25	is long after to
327	is long after with
39	is long after |
-228	is long after –
-52	is long board
500	is long early
-44	is long from
395	is long letter
-297	is long nobody
686	is long own
189	is long signed
-236	is long subject
-327	is long system
458	is long told
232	is long written
729	is longer
442	is longer after ,
470	is longer after ^
175	is longer after the
-39	is longer early
489	is longer from
-204	is longer letter
-751	is longer nobody
872	is longer own
439	is longer signed
-433	is longer system
1078	is longer told
-240	is longer written
-1260	is mark
-348	is mark after :
-759	is mark after ^
-1008	is mark early
-196	is mark letter
-1115	is mark own
-477	is mark subject
-553	is mark system
-1038	is mark written
-356	is office
174	is office after :
-954	is office after ^
319	is office early
-568	is office from
-1151	is office letter
-336	is office nobody
-297	is office own
-703	is office signed
-1101	is office subject
-1134	is office system
-350	is office told
-259	is office written
253	is person
-230	is person after !
-803	is person after "
23	is person after (
-706	is person after )
55	is person after ,
-437	is person after -
202	is person after .
-157	is person after /
-60	is person after :
-638	is person after ;
-531	is person after ?
-28	is person after ^
-65	is person after a
-829	is person after and
-196	is person after at
658	is person after bei
556	is person after bij
-359	is person after bis
708	is person after das
123	is person after de
-947	is person after dear
-150	is person after den
-78	is person after der
-762	is person after die
-639	is person after ein
68	is person after en
-183	is person after for
196	is person after from
-823	is person after ihr
-994	is person after ihre
33	is person after im
-729	is person after in
-55	is person after la
-844	is person after nach
186	is person after of
-1021	is person after on
-1111	is person after our
-442	is person after the
427	is person after to
-188	is person after with
-149	is person after your
132	is person after |
-442	is person after ·
20	is person after –
187	is person board
119	is person early
-89	is person from
329	is person letter
-37	is person nobody
88	is person own
-345	is person provider
-2	is person signed
-248	is person subject
28	is person system
90	is person told
134	is person written
98	is role
-417	is role after (
-240	is role after ,
-243	is role after -
-160	is role after .
-367	is role after 00
28	is role after :
-150	is role after [
86	is role after ^
-339	is role after a
-782	is role after als
503	is role after at
100	is role after das
-918	is role after dein
-659	is role after dem
66	is role after den
-90	is role after der
-539	is role after die
-656	is role after einen
-677	is role after our
-539	is role after the
103	is role after to
-848	is role after und
-536	is role after unsere
-85	is role after with
13	is role after |
-383	is role after –
-271	is role board
-24	is role early
-98	is role from
136	is role letter
-35	is role nobody
-39	is role own
-99	is role signed
-547	is role subject
159	is role system
-111	is role told
263	is role written
-648	is small
-569	is small after (
124	is small after ,
171	is small after :
733	is small after ^
-647	is small after a
-172	is small after monday
-743	is small after the
-322	is small after £
-218	is small after à
142	is small early
255	is small letter
868	is small nobody
-741	is small own
621	is small signed
11	is small subject
-610	is small system
-626	is small told
-796	is small written
502	is the domain
-888	is the domain board
458	is the domain own
199	is the domain system
-50	is work
-475	is work after (
-197	is work after ,
299	is work after -
-140	is work after .
-367	is work after 00
-117	is work after :
158	is work after ^
-339	is work after a
-782	is work after als
539	is work after at
-875	is work after das
-856	is work after dein
-745	is work after dem
190	is work after den
-153	is work after der
-1051	is work after die
-656	is work after einen
-677	is work after our
-692	is work after the
-536	is work after unsere
-628	is work after with
271	is work after |
-376	is work after –
119	is work board
-291	is work early
-43	is work from
-471	is work letter
-42	is work nobody
-199	is work own
216	is work signed
-836	is work subject
65	is work system
-155	is work told
-34	is work written
348	letter
-725	letter board
507	letter nobody
171	letter own
-28	letter system
-215	line early
82	line early board
-28	line early nobody
-198	line early own
-240	line early provider
-442	line early system
-34	line from
-348	line from board
576	line from nobody
-315	line from own
583	line from provider
-70	line from system
31	line letter
-249	line letter board
-621	line letter nobody
288	line letter own
-306	line letter system
37	line signed
-368	line signed nobody
18	line signed own
164	line signed system
-876	line subject
-1179	line subject nobody
-97	line subject own
-72	line subject system
162	mostly in the domain
-686	mostly in the domain board
158	mostly in the domain own
-127	mostly in the domain system
-262	no domain
-259	no domain nobody
-1458	no domain own
-591	no domain system
-258	nobody
-485	out of the domain
36	out of the domain board
-1162	out of the domain own
450	out of the domain provider
607	out of the domain system
150	own
-53	partly in the domain
-910	partly in the domain board
-34	partly in the domain own
-282	partly in the domain system
450	provider
145	sender account
145	sender account system
160	sender display name
861	sender display name nobody
-407	sender display name own
501	sender display name system
323	sender domain
323	sender domain own
-465	sender left over
-287	sender left over own
438	sender mostly written out
401	sender mostly written out own
403	sender signs
405	sender signs system
143	sender whole display name
-54	sender whole display name nobody
69	sender whole display name own
265	sender whole display name system
236	sender written out
202	sender written out own
152	sender written out system
439	signed
-1116	signed board
-142	signed nobody
343	signed own
441	signed system
631	subject
572	subject board
-632	subject nobody
590	subject own
400	subject system
-1276	subject< (
-547	subject< ,
-59	subject< -
-118	subject< .
313	subject< /
131	subject< :
97	subject< [
-81	subject< ^
820	subject< a
172	subject< at
-357	subject< bei
-778	subject< bewerbung
755	subject< chez
-621	subject< dein
-520	subject< der
-158	subject< en
840	subject< for
674	subject< from
-783	subject< ihr
-1125	subject< ihre
-742	subject< im
-242	subject< in
-247	subject< interview
-802	subject< the
112	subject< to
-286	subject< with
275	subject< your
-756	subject< zum
434	subject< –
-81	subject<< ^ ^
-621	subject<< ^ dein
-524	subject<< ^ ihr
-922	subject<< ^ ihre
506	subject<< ^ your
224	subject<< application at
-266	subject<< application to
581	subject<< applying to
-1306	subject<< aw :
126	subject<< bei der
63	subject<< bewerbung bei
-677	subject<< interest in
188	subject<< interview with
517	subject<< invitation :
-1222	subject<< re :
-633	subject<< sv :
-924	subject<> ( )
-826	subject<> , !
-86	subject<> , $
-564	subject<> - $
147	subject<> . $
28	subject<> / $
-191	subject<> : $
172	subject<> : -
-306	subject<> : /
-384	subject<> : :
130	subject<> [ ]
-1556	subject<> ^ !
-876	subject<> ^ $
-943	subject<> ^ ,
171	subject<> ^ -
-969	subject<> ^ .
250	subject<> ^ /
40	subject<> ^ :
-904	subject<> ^ ?
88	subject<> ^ a
-114	subject<> ^ application
-989	subject<> ^ candidatura
-725	subject<> ^ d
-852	subject<> ^ de
-832	subject<> ^ di
-945	subject<> ^ for
-733	subject<> ^ für
943	subject<> ^ has
-1073	subject<> ^ in
-1030	subject<> ^ list
-1227	subject<> ^ of
-1526	subject<> ^ test
-805	subject<> ^ to
-593	subject<> ^ your
-422	subject<> ^ zu
100	subject<> ^ –
333	subject<> at $
-150	subject<> bei $
586	subject<> chez $
-567	subject<> der $
-158	subject<> en $
853	subject<> for $
558	subject<> from $
-665	subject<> ihr $
-850	subject<> ihre $
-742	subject<> im $
503	subject<> in $
43	subject<> to $
-340	subject<> with $
-97	subject<> your application
-579	subject<> zum $
326	subject<> – $
613	subject> !
130	subject> $
-674	subject> '
-38	subject> (
-1138	subject> )
-48	subject> ,
230	subject> -
-546	subject> .
-2	subject> /
244	subject> :
-369	subject> ?
130	subject> ]
85	subject> a
-1067	subject> am
-935	subject> and
-180	subject> application
-1010	subject> candidatura
-736	subject> d
-1001	subject> de
-832	subject> di
-936	subject> for
-859	subject> für
995	subject> has
-1117	subject> in
-878	subject> interview
-1086	subject> job
-1071	subject> list
-1341	subject> of
-1050	subject> on
-510	subject> por
-816	subject> sollicitatie
-1304	subject> test
-845	subject> to
-834	subject> und
-1127	subject> update
-896	subject> with
-596	subject> your
-591	subject> zu
-697	subject> zum
709	subject> |
794	subject> –
644	subject>> ! $
130	subject>> $ $
395	subject>> ' s
-981	subject>> ) $
-106	subject>> . $
-201	subject>> : application
-546	subject>> : your
-351	subject>> ? $
-104	subject>> application $
-736	subject>> d '
-634	subject>> de réception
-949	subject>> test $
-627	subject>> zu ihrer
637	system
-1346	system board
307	system nobody
-1085	system own
-2526	system system
-873	times 0
-146	times 1
454	times 2
948	times 3
323	times 4
-590	w 0
-1148	w 00
-829	w 000
-558	w 03
-279	w 07
-421	w 08
-338	w 09
-1087	w 1
-992	w 10
-174	w 10th
-794	w 11
-205	w 11th
-8	w 12
-337	w 12th
-481	w 13
-787	w 14
-75	w 14th
-928	w 15
-535	w 15th
-547	w 16
-525	w 16th
-786	w 17
-754	w 18
-220	w 18th
-522	w 19
-641	w 1er
-390	w 1st
-1396	w 2
-387	w 20
-675	w 2024
-540	w 2025
-685	w 2026
-430	w 20th
-359	w 21
-157	w 21st
-223	w 22
-217	w 22nd
165	w 23
64	w 24
-752	w 25
-476	w 26
-556	w 27
-871	w 2nd
-1166	w 3
-772	w 30
-426	w 31
-682	w 3rd
-1344	w 4
-674	w 40
-608	w 45
-711	w 4th
-974	w 5
-605	w 50
-787	w 59
-503	w 5th
-1136	w 6
-557	w 60
-484	w 6th
66	w 7
-1212	w 8
114	w 88
-266	w 8th
-905	w 9
-348	w 9th
-1049	w a
-1155	w ab
-927	w abbiamo
-1095	w abend
-734	w abgabe
-856	w ablauf
-442	w abraco
-751	w abschluss
51	w academy
-799	w accept
-728	w accuse
-814	w acquisition
-1011	w act
-1149	w action
-936	w ada
-1109	w admin
125	w administration
-544	w adresse
-505	w adviser
-1233	w after
-422	w afternoon
-1069	w ag
174	w agence
-597	w agency
-681	w agradecemos
-674	w ah
191	w ai
8	w air
301	w al
-840	w alan
-1081	w alle
-1516	w alles
-1503	w alright
-591	w also
-1006	w although
-129	w am
-601	w amt
-448	w an
-1214	w ana
-221	w analytics
-394	w and
-811	w anders
-1106	w anfang
-1445	w anforderungen
-624	w anforderungsprofil
-369	w anfrage
-730	w angaben
-898	w angebot
-838	w anhang
-1492	w anja
-851	w anlage
-286	w anne
-381	w anschluss
-1427	w anspruch
-1000	w antwort
-805	w antworten
-265	w anything
-954	w aoife
-940	w apologies
-1144	w app
-711	w applicant
-750	w applicants
-523	w application
-681	w applied
-1300	w appointment
-1038	w apres
-499	w april
-694	w arbeit
-823	w arbeitsvertrag
-1561	w area
-617	w art
-1100	w as
-238	w ashby
-1077	w ask
-923	w assessment
-1028	w assistant
-848	w associate
765	w association
-211	w at
-764	w ate
305	w atelier
-314	w atentamente
-1105	w attached
159	w au
-1387	w auf
-812	w aufgaben
-1491	w aufgrund
-1699	w auftrag
-419	w august
-821	w aus
-502	w ausbildung
-894	w ausbildungsplatz
-734	w ausschreibung
-475	w auswahlprozess
172	w authority
611	w auto
-1380	w automatic
-764	w avec
-986	w b
-814	w band
389	w bank
-610	w base
-1130	w based
242	w bay
-654	w be
-744	w bea
-1165	w bearbeitung
-811	w beatriz
-1195	w bedankt
-730	w before
-974	w beginn
-934	w ben
-1297	w bescheid
-799	w besetzung
-1610	w best
-1931	w beste
-297	w beth
-534	w bevor
-940	w bewerber
-364	w bewerberin
-753	w bewerberinnen
-667	w bewerbern
-744	w bewerbung
-821	w bewerbungen
-727	w bezug
-1314	w bien
-809	w big
-1275	w bis
342	w blue
-175	w boa
-133	w board
165	w bom
-2168	w bonjour
-1505	w bonne
-994	w book
-608	w boss
-1222	w branch
-840	w brandt
-800	w brief
-504	w bright
-865	w bring
-656	w bristol
-594	w budget
-1188	w buenas
-933	w buenos
871	w building
-1489	w buongiorno
-516	w bureau
-20	w bus
-929	w business
-525	w by
-1104	w c
-1009	w ca
-279	w cabinet
-45	w cafe
-297	w call
-1059	w callum
-954	w campus
-1459	w can
-1059	w candidate
-1041	w candidato
45	w capital
-1224	w cara
605	w care
-494	w carla
-947	w carlos
-1217	w caro
-112	w casa
-914	w case
-476	w caso
-703	w ce
-235	w center
-898	w central
-878	w centre
-275	w centro
-1249	w ceo
-798	w cfo
-1350	w chair
-1241	w chairman
-640	w chat
-468	w check
-1084	w cheers
-1228	w chef
-718	w chen
-125	w cher
-830	w chere
-214	w chiara
-653	w chief
178	w children
-520	w chloe
-715	w choose
-1153	w christmas
-831	w chrome
-783	w ci
-1705	w ciao
-435	w city
-591	w civil
-867	w clerk
-715	w click
-170	w clinica
-225	w closing
-147	w co
-497	w code
-657	w codility
379	w coffee
738	w colegio
264	w college
-1247	w com
-864	w come
-911	w comme
-1269	w commission
-916	w committee
529	w community
-829	w como
-1037	w company
-773	w competition
-1044	w complete
-1010	w con
-1357	w confident
940	w consulting
117	w contact
-746	w contract
36	w cooperativa
-381	w cordialement
-436	w cordiali
-759	w cordialmente
-982	w could
337	w council
379	w county
-1032	w court
-893	w craig
322	w credit
-884	w crew
-458	w cto
-1957	w cv
-1231	w cvs
-83	w d
106	w da
-688	w daarna
-1183	w dag
-972	w dan
-840	w danach
-1398	w dank
-1370	w danke
-767	w dann
-886	w dans
341	w das
-714	w dat
-150	w data
-1060	w date
-1388	w daten
-1173	w datenschutz
-1071	w datum
-1558	w dauer
-1360	w day
-1037	w dbs
158	w de
-1286	w deadline
-1296	w dean
-2162	w dear
-864	w deb
-470	w december
-401	w decision
-593	w decline
98	w del
-750	w denise
445	w dental
135	w department
-900	w depois
-1074	w dept
-715	w der
28	w des
-704	w deshalb
676	w design
-1203	w desk
-398	w deutsch
426	w deux
-969	w dezember
-331	w di
-458	w dia
-688	w dias
-1185	w die
234	w digital
-1039	w director
-362	w disability
-468	w distinti
690	w district
-812	w dit
-973	w dmitri
-1176	w dni
948	w do
-1040	w docusign
-1078	w does
-892	w don
-1074	w donnerstag
-597	w dossier
-1092	w dott
-737	w dr
-1098	w dra
-900	w dress
-904	w dsgvo
46	w du
-894	w dublin
-81	w due
-277	w duration
-68	w e
-925	w early
-532	w east
-1340	w easter
-299	w eastern
-1145	w editor
-184	w education
-680	w een
-1037	w eeo
-705	w eg
-936	w eignungstest
-1203	w ein
-677	w eindruck
-876	w einladung
-1224	w einstellung
159	w el
-836	w elena
-869	w elif
-865	w elle
-1277	w eltern
-778	w em
-674	w emil
-728	w empfang
-200	w employment
-178	w en
-1179	w ende
387	w energie
441	w energy
-449	w engineering
-1143	w england
-686	w english
-696	w entscheidung
-813	w equal
-1434	w equipe
-747	w er
-974	w erfahrung
-1336	w erfahrungen
-1086	w erfolg
-389	w ergebnis
425	w erste
-537	w es
-334	w est
-871	w este
-1313	w estimada
-1403	w estimado
97	w et
-1275	w euro
-789	w europe
-685	w even
-738	w event
-495	w everything
-863	w exa
-644	w example
-1553	w excel
-1915	w executive
-752	w exmo
-1340	w f
-577	w facebook
-412	w fachbereich
-574	w fahrtkosten
-660	w fair
-764	w fall
240	w falls
-1020	w familie
-183	w farah
-823	w fatima
-453	w feb
-859	w februar
-698	w february
-1009	w fecha
-721	w felix
790	w fh
31	w field
-1207	w filiale
265	w financial
407	w finch
-1014	w fiona
191	w fire
-105	w first
-758	w five
-818	w floor
-1187	w follow
381	w foods
75	w for
-139	w form
-603	w format
-945	w formular
1393	w foundation
263	w four
-1103	w fr
-954	w frage
-1091	w fragen
-1334	w frau
709	w freight
-1914	w freundliche
-664	w fri
-1067	w friday
-985	w fridays
-884	w frist
-593	w from
-667	w fuhrungszeugnis
144	w fundacion
120	w fur
-1366	w fw
-421	w g
606	w games
-631	w gary
-335	w gate
-568	w geachte
-435	w geben
-847	w geduld
-818	w gehalt
771	w gemeente
299	w gemeinde
-510	w general
-1361	w gentile
-791	w gern
-825	w gerne
-779	w geschaftsfuhrer
-984	w geschaftsstelle
-1054	w gesprach
-876	w gesprache
-863	w get
-814	w giulia
-311	w give
-101	w global
-1227	w gluck
-938	w go
-727	w god
-782	w good
-1034	w google
-965	w got
-791	w gott
-1053	w government
-601	w governors
-407	w graag
-1008	w grace
-758	w gracias
-1283	w grade
-659	w graduate
-1080	w graham
574	w grand
-1056	w grazie
86	w great
-973	w greenhouse
-1014	w greta
-750	w groet
-1376	w groetjes
-333	w group
1110	w groupe
-836	w grund
-944	w grunden
648	w grupo
180	w gruppe
199	w gruppo
-1945	w gruss
-2562	w grusse
-1148	w grussen
-1325	w gute
-1737	w guten
-1155	w gwen
-309	w h
-1083	w ha
-828	w hackerrank
-644	w haddad
-470	w half
-720	w hall
-476	w halle
-2716	w hallo
-711	w hana
-434	w handy
-717	w hannah
848	w harbour
-1227	w harriet
-818	w haus
-695	w hause
-902	w have
-645	w having
-1809	w head
969	w health
-425	w heb
-1245	w hej
-2024	w hello
-678	w hemos
-766	w her
-697	w herbst
-389	w here
-2166	w herr
-1205	w herzlich
-1235	w herzliche
-2150	w hey
-2657	w hi
-316	w high
-564	w hinweis
-988	w hinweise
-412	w hire
-685	w hirevue
-1259	w hiya
-870	w hof
-1765	w hoi
-1700	w hola
749	w home
1011	w homes
-255	w hope
782	w hospice
177	w hospital
638	w hospitals
-1011	w hospitation
-212	w hotel
251	w hotels
-937	w hours
-150	w house
874	w housing
-674	w however
-1353	w hr
-556	w hrb
-1241	w hugo
-1235	w human
-1028	w humanos
-1213	w i
-1194	w id
-1136	w if
-1449	w ihnen
-871	w ii
-677	w ik
350	w il
-280	w ilse
-1422	w im
-1493	w imogen
-1072	w in
-879	w inc
-1043	w indeed
-1926	w ines
-650	w information
-1309	w informationen
-444	w ing
-1628	w ingrid
-933	w initiativbewerbung
-1087	w innen
-836	w instagram
-411	w institut
830	w institute
400	w instituto
-6	w insurance
513	w international
-1372	w interview
-629	w ireland
-1061	w is
-896	w ist
99	w it
-1331	w ivan
-1315	w j
-1008	w ja
-1154	w jahr
-724	w jahre
-874	w jan
-1144	w jana
-981	w januar
-682	w january
104	w jean
-893	w jess
-729	w jetzt
-1249	w jo
-1087	w jobs
-1128	w join
-831	w jonas
-891	w jordan
-1020	w juli
-113	w july
-1013	w june
-984	w juni
-211	w junior
-929	w just
-1475	w k
-183	w kaffee
-651	w kandidat
-1580	w kandidaten
55	w kanzlei
-186	w keep
-1015	w kennenlernen
-1376	w kennziffer
756	w kestrel
-1046	w kevin
-341	w kia
-871	w kim
-1615	w kind
-1465	w kindly
264	w kita
-949	w klasse
-219	w klinikum
-988	w kofi
72	w kollegen
59	w kollegin
-691	w kom
-710	w kommen
-669	w kommission
-740	w kontakt
-969	w kosten
-585	w kowalczyk
435	w kreis
-728	w kun
242	w l
54	w la
-1003	w laat
-446	w lab
243	w labor
1198	w labs
98	w laden
-245	w land
75	w lane
-957	w lars
-128	w las
-972	w last
-1221	w late
-195	w law
-335	w le
-18	w lea
-922	w leader
749	w learning
-858	w lebenslauf
-1038	w leeds
85	w legal
-725	w lei
-361	w leila
-851	w leiter
-1251	w leitung
-1016	w lena
300	w les
-1120	w letter
-898	w leute
-1110	w level
-621	w lever
-1115	w lg
-454	w lhe
-450	w library
-2841	w liebe
-1352	w lieber
457	w lindqvist
-1127	w link
-1358	w linkedin
-893	w liste
183	w little
952	w living
-973	w ll
-448	w lo
-252	w local
-1098	w location
-585	w log
-54	w logistics
563	w logistik
-318	w london
-187	w looking
-903	w lorna
406	w los
-948	w losung
-959	w lou
-912	w lovely
-566	w ltd
29	w luca
-1100	w lucas
-169	w lucia
-842	w luck
-996	w luis
-714	w lunch
-1128	w lust
-1840	w m
-948	w ma
-358	w madam
-1084	w madame
-1015	w mai
-1633	w mail
-150	w main
-761	w mairie
-169	w maison
-830	w mal
-844	w manage
-842	w management
-1231	w manager
-1034	w managing
-667	w mann
-1031	w many
-764	w mappe
505	w mar
-389	w mara
-789	w march
-861	w marchetti
-762	w marco
-1230	w marcus
-585	w marguerite
-876	w marie
1072	w marine
-432	w mark
-119	w marsh
-642	w marta
-1089	w martin
-731	w marz
-789	w mateo
-792	w matteo
-652	w may
-919	w maybe
-636	w me
-714	w med
599	w media
611	w medical
-1161	w meet
-1348	w meeting
-1288	w mein
-992	w meine
-934	w member
-713	w menschen
241	w meridian
-706	w message
-652	w met
-1043	w mfg
-1355	w microsoft
340	w mill
-1358	w min
-1137	w mina
278	w ministry
-689	w minute
-878	w minuten
-1469	w miss
-1445	w mit
-902	w mittagessen
-72	w mitte
-905	w mitteilung
-714	w mittwoch
-1485	w mme
-743	w mo
-714	w moi
-1170	w moin
-835	w moment
-979	w mon
-930	w monate
-637	w monaten
-915	w monats
-442	w monday
-1143	w monique
-1370	w monsieur
-996	w montag
-1116	w morgen
-1189	w morning
393	w moss
-614	w most
-1822	w mr
-1125	w mrs
-767	w ms
-1022	w muhe
481	w municipal
379	w museum
628	w mutual
-1006	w n
-97	w na
-1418	w nach
-898	w nachfrage
-680	w nachmittag
-1409	w nachricht
-897	w nadia
-896	w name
-611	w namen
-697	w nao
878	w national
-978	w ne
-716	w need
-938	w nein
-940	w nele
841	w network
-404	w new
113	w nhs
-607	w ni
-719	w nice
-1818	w no
-621	w non
-406	w noor
657	w nord
321	w nordlicht
-371	w north
390	w northern
-1090	w nos
-1859	w not
-1026	w note
-189	w nothing
-608	w notice
-340	w november
-527	w now
-797	w number
-1141	w numerical
-666	w nummer
-75	w nursing
-547	w o
-644	w ob
-705	w obrigada
-707	w obrigado
-282	w october
-51	w of
-1030	w offer
-262	w office
-1098	w ohne
-1426	w oi
-1298	w ok
-634	w okafor
-1303	w oktober
-1644	w ola
-689	w olaf
14	w old
-391	w on
-856	w one
-1395	w online
-1075	w only
113	w op
-123	w open
-928	w operations
-703	w ops
-1085	w oracle
-668	w original
-1064	w ort
-898	w os
-1262	w otherwise
-726	w out
-777	w over
-276	w owing
-1251	w p
-1170	w pa
298	w pacific
-586	w panel
202	w paper
62	w papier
-1007	w para
-1529	w paris
-523	w park
-635	w parking
-1071	w part
123	w partner
-895	w partners
-1398	w passt
-1000	w patricia
-983	w paul
-1068	w paula
-979	w pauline
335	w pay
-1153	w pc
-1448	w pdf
476	w pension
-884	w people
-198	w per
-710	w person
-1229	w personal
-1054	w personalrat
-1098	w personen
-913	w personio
-343	w personnel
-309	w peter
-1112	w petra
-321	w pflege
279	w pharma
-841	w pick
-670	w place
-98	w plan
-1151	w platz
-723	w platze
162	w plaza
-1171	w pls
-895	w pm
-563	w pode
254	w point
2	w police
-455	w policy
-937	w por
326	w port
-1289	w portal
-703	w portfolio
-330	w post
-678	w postfach
-1022	w pour
-1193	w powered
44	w pr
323	w practice
-451	w praxis
-222	w press
-696	w prezado
33	w primary
-1194	w principal
-793	w privacy
47	w private
-704	w priya
-795	w priyanka
-754	w probearbeiten
-608	w probetag
-531	w probezeit
-1145	w professor
-1102	w profil
-1161	w profile
-1325	w programme
-1393	w prufung
-1139	w ps
-497	w public
-633	w python
-883	w qualifikation
-1055	w qualifikationen
-1008	w que
-365	w queremos
-875	w questions
-1588	w r
-975	w ra
477	w rail
-1165	w raum
-751	w ravi
66	w re
-859	w read
-1208	w readme
-506	w really
-1064	w rec
-262	w rechnen
-725	w recruiter
-860	w recruiting
-1379	w recruitment
-597	w recrutamento
-164	w recrutement
-1048	w recursos
-1011	w ref
-979	w reference
-931	w references
-1371	w regards
12	w regional
-924	w registered
-627	w regulation
-437	w reisekosten
-881	w reminder
-918	w replies
-1282	w reply
-158	w reporting
-913	w req
-748	w requisition
-1133	w reschedule
295	w rescue
-79	w research
-513	w reserve
-852	w resources
-1163	w resourcing
-983	w results
-1085	w resume
-35	w retail
-786	w review
-732	w rgpd
-1220	w rh
626	w ridge
-938	w right
-335	w ring
108	w road
-1083	w rob
694	w robotics
-594	w room
-891	w rosa
-668	w round
-1188	w ruhe
-1036	w runde
-59	w rural
-1066	w ruth
-549	w s
-297	w sa
-1163	w sabine
-1082	w safe
-716	w sag
723	w saint
-442	w salary
-698	w saludo
-879	w saludos
-1194	w salut
-696	w saluti
-1331	w sam
-745	w same
-829	w samir
-1168	w samstag
283	w san
-1508	w sandra
-937	w sans
230	w santa
-610	w sara
-787	w saturday
-957	w saturdays
-849	w say
-853	w schedule
-485	w school
-139	w schools
-753	w schreiben
-781	w schritt
-1185	w schritte
-967	w se
-1309	w search
-444	w secretaria
-1390	w secretary
466	w security
62	w see
-1443	w sehr
-740	w sei
-524	w seite
-938	w seiten
-1120	w sekretariat
-1246	w seleccion
-747	w selection
-1104	w selezione
-641	w send
-878	w senhor
-400	w senior
-1136	w sent
-559	w september
-491	w serra
-342	w service
-650	w services
-1155	w servus
-1167	w seu
-910	w shl
-684	w should
-1153	w si
-720	w siamo
-973	w sig
-1081	w sign
103	w simon
-298	w simone
-318	w since
-942	w sincerely
-800	w siobhan
-309	w sir
-1392	w sister
-1154	w site
-1077	w sitz
-820	w sitzung
-958	w six
-723	w smartrecruiters
-817	w sobald
-1255	w sobre
-892	w social
-491	w society
-1028	w sofia
299	w software
-191	w solicitors
-789	w sollte
-711	w sollten
-352	w solutions
70	w sommer
-946	w sonntag
-1200	w sorry
-1001	w sql
-1347	w sr
-1034	w sra
-548	w ssa
48	w st
43	w stadt
136	w stadtwerke
-458	w staff
-907	w staffing
-1147	w stage
-1008	w stand
-684	w standort
-939	w start
-17	w state
-154	w states
149	w station
-717	w status
-917	w stay
-771	w std
-689	w stelle
-1214	w stellen
-1062	w step
-908	w steve
416	w stiftung
-1058	w still
-1128	w stock
-804	w stop
343	w street
176	w studio
-911	w stunde
-1156	w stunden
-663	w su
-1309	w sua
-849	w succes
434	w sud
-1047	w sue
-1510	w sunday
-1113	w suo
-33	w support
318	w sur
-186	w sv
-326	w system
95	w systems
-503	w t
-669	w ta
-1789	w tag
-1443	w tage
-645	w tagen
-1302	w take
-1172	w talent
-1165	w talento
-980	w talk
-781	w tamsin
-871	w tariq
-377	w te
-589	w team
-911	w teamtailor
50	w tech
-796	w technical
-210	w technologies
1243	w technology
-729	w teil
-1224	w teilnahme
-857	w tel
-982	w telefon
-744	w telefonat
-863	w tell
-758	w teresa
-1059	w termin
-1418	w test
-557	w tests
-847	w text
-121	w the
-167	w theatre
-752	w thema
-903	w then
-950	w theo
-1598	w there
-678	w thomas
-544	w those
148	w three
-980	w thu
-878	w thurs
-673	w thursday
-725	w ti
-1378	w time
-509	w tisch
-1220	w to
-1169	w tobias
-1140	w tom
-943	w tomas
-1023	w tomorrow
-835	w ton
-327	w top
-983	w tot
-1004	w tour
32	w town
-827	w trac
-636	w trager
-811	w trainee
-597	w training
314	w travel
-188	w tribunal
-77	w trust
-797	w trustees
-1212	w try
-382	w tu
-1011	w tue
-884	w tues
-962	w tuesday
-372	w tuesdays
-637	w tut
-368	w two
-1247	w u
-1102	w uber
-1134	w ufficio
-1270	w uhr
-989	w uhrzeit
467	w uk
-1022	w um
-421	w un
-671	w una
-535	w und
-1337	w under
-1489	w uni
-375	w union
175	w unit
-90	w united
481	w universitat
-132	w university
-1972	w unterlagen
-1058	w unternehmen
-868	w unterschrift
-448	w until
-458	w up
-947	w urlaub
-457	w use
-1110	w uw
-1196	w v
-1584	w vacancy
353	w val
483	w vale
555	w valley
-340	w van
-1109	w ve
-960	w venue
-412	w vera
-1085	w verbal
-1153	w verfahren
-421	w verfahrens
-1123	w verfugung
-805	w verify
-822	w verstandnis
-664	w vertrag
-1008	w vertrauen
32	w verwaltung
1169	w veterinary
-231	w vi
-908	w video
-1116	w viel
-1078	w viele
-623	w vielen
-1177	w vielzahl
-248	w view
-309	w voce
-725	w vollzeit
-1510	w von
-275	w voor
-860	w vor
-1069	w vorauswahl
-899	w vormittag
-811	w vorschlag
-839	w vorstand
-672	w vorstellung
-672	w vos
-250	w voss
-654	w vous
-763	w vp
-807	w w
-1186	w wahl
-1011	w wales
-1310	w wann
-801	w want
-835	w warm
-483	w warmly
-1095	w was
-998	w wat
1207	w water
-634	w wear
-790	w wed
-832	w wednesday
-1063	w weds
-817	w weg
-821	w wegen
-1042	w wei
-1043	w welcome
-1386	w well
-937	w wenn
-712	w wer
-1413	w werk
-1043	w werkstatt
-162	w west
-909	w whatsapp
-1289	w when
-696	w which
-689	w while
-421	w whitlock
-544	w who
-956	w wie
-551	w wien
-996	w wil
-174	w wishes
-879	w wo
-1225	w woche
-954	w wochen
-830	w wochenende
-1119	w word
-385	w workable
-987	w works
-1024	w written
-1003	w x
-1659	w xxx
-1165	w xxxx
-516	w y
-996	w year
-1013	w yes
-981	w yours
-619	w yusuf
-837	w zeichen
-491	w zeit
-193	w zeitpunkt
-964	w zentrale
-436	w zeugnis
-836	w zeugnisse
-703	w zimmer
-725	w zoe
-930	w zoom
-987	w zu
-383	w zugang
-546	w zum
-432	w zur
-460	w zwischenstand
580	whole more seldom
186	within
613	within as often
859	within told
-316	writes
-911	writes own
565	writes provider
718	writes system
-576	written alone
-981	written alone board
-748	written alone nobody
-604	written alone own
58	written alone provider
410	written alone system
`;
